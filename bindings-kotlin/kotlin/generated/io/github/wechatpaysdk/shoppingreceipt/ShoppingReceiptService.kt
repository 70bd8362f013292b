// Generated from api/shopping_receipt.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.shoppingreceipt

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path

/** Electronic receipts (电子小票). */
public class ShoppingReceiptService internal constructor(core: Core) {
    private val calls = ShoppingReceiptCalls(core)

    /**
     * Upload the image of a receipt for a payment (上传电子小票).
     *
     * The user finds it at the payment once it was reviewed; look at `state`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553506)
     *
     * @param file 文件内容. Its digest is computed for you.
     * @param openid 微信支付订单中OpenID. The user who paid, as the payment tells.
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 微信支付订单的商户订单号. The merchant's own number of the order.
     * @param transactionMchid 微信支付订单的下单商户号. The merchant that the payment went to.
     * @param transactionSubMchid 微信支付订单的下单子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order.
     * @param merchantContactInformation 用户与商家的联系渠道.
     * @param uploadTime 上传时间. RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadReceipt(file: ByteArray, openid: String, transactionId: String, outTradeNo: String? = null, transactionMchid: String? = null, transactionSubMchid: String? = null, merchantContactInformation: MerchantContact? = null, uploadTime: String? = null, options: CallOptions? = null): UploadReceiptResponse =
        calls.uploadReceipt(file, openid, transactionId, outTradeNo, transactionMchid, transactionSubMchid, merchantContactInformation, uploadTime).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadReceipt(file: Path, openid: String, transactionId: String, outTradeNo: String? = null, transactionMchid: String? = null, transactionSubMchid: String? = null, merchantContactInformation: MerchantContact? = null, uploadTime: String? = null, options: CallOptions? = null): UploadReceiptResponse =
        calls.uploadReceipt(file = FileInput(file), openid = openid, transactionId = transactionId, outTradeNo = outTradeNo, transactionMchid = transactionMchid, transactionSubMchid = transactionSubMchid, merchantContactInformation = merchantContactInformation, uploadTime = uploadTime).await(options)

    /**
     * Set which page of a mini program shows the receipt of a payment (上传商家电子小票跳转信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012443843)
     *
     * @param openid 下单用户OpenID. The user who paid, as the payment tells.
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param jumpInfo 跳转信息.
     * @param merchantUploadTime 商户上传时间. When the merchant sent it. RFC 3339.
     * @param transactionMchid 商户号. The merchant that the payment went to.
     * @param transactionSubMchid 子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadJumpInfo(openid: String, transactionId: String, jumpInfo: JumpInfo, merchantUploadTime: String, transactionMchid: String? = null, transactionSubMchid: String? = null, options: CallOptions? = null): UploadJumpInfoResponse =
        calls.uploadJumpInfo(UploadJumpInfoRequest(openid = openid, transactionId = transactionId, jumpInfo = jumpInfo, merchantUploadTime = merchantUploadTime, transactionMchid = transactionMchid, transactionSubMchid = transactionSubMchid)).await(options)

    /**
     * Create the link that a brand shows on its receipts (创建自定义入口).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526342)
     *
     * @param brandId 自定义入口的归属品牌ID. The brand's number on WeChat Pay.
     * @param outRequestNo 商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant.
     * @param startTime 自定义入口的开始时间. RFC 3339.
     * @param endTime 自定义入口的结束时间. RFC 3339.
     * @param customEntranceState 自定义入口的状态. `ONLINE`: is shown. See [CustomEntranceState].
     * @param customEntranceType 自定义入口种类. Leads to activities of the merchant, or to its mini program. See [CustomEntranceType].
     * @param jumpLink 自定义入口跳转信息.
     * @param subtitle 副标题.
     * @param goodsThumbnailUrl 展示商品信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createCustomEntrance(brandId: String, outRequestNo: String, startTime: String, endTime: String, customEntranceState: String, customEntranceType: String, jumpLink: JumpLink, subtitle: String, goodsThumbnailUrl: String? = null, options: CallOptions? = null): CustomEntrance =
        calls.createCustomEntrance(CreateCustomEntranceRequest(brandId = brandId, outRequestNo = outRequestNo, startTime = startTime, endTime = endTime, customEntranceState = customEntranceState, customEntranceType = customEntranceType, jumpLink = jumpLink, subtitle = subtitle, goodsThumbnailUrl = goodsThumbnailUrl)).await(options)

    /**
     * Query the link that a brand shows on its receipts (查询自定义入口).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526406)
     *
     * @param brandId 品牌ID. The brand's number on WeChat Pay.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getCustomEntrance(brandId: String, options: CallOptions? = null): CustomEntrance =
        calls.getCustomEntrance(brandId).await(options)

    /**
     * Change the link that a brand shows on its receipts (更新自定义入口).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526475)
     *
     * @param brandId 品牌ID. The brand's number on WeChat Pay.
     * @param outRequestNo 商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant.
     * @param startTime 自定义入口的开始时间. RFC 3339.
     * @param endTime 自定义入口的结束时间. RFC 3339.
     * @param customEntranceState 自定义入口的状态. `ONLINE`: is shown. See [CustomEntranceState].
     * @param customEntranceType 自定义入口种类. Leads to activities of the merchant, or to its mini program. See [CustomEntranceType].
     * @param goodsThumbnailUrl 展示商品信息.
     * @param jumpLink 自定义入口跳转信息.
     * @param subtitle 副标题.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateCustomEntrance(brandId: String, outRequestNo: String, startTime: String? = null, endTime: String? = null, customEntranceState: String? = null, customEntranceType: String? = null, goodsThumbnailUrl: String? = null, jumpLink: JumpLink? = null, subtitle: String? = null, options: CallOptions? = null): CustomEntrance =
        calls.updateCustomEntrance(brandId, UpdateCustomEntranceRequest(outRequestNo = outRequestNo, startTime = startTime, endTime = endTime, customEntranceState = customEntranceState, customEntranceType = customEntranceType, goodsThumbnailUrl = goodsThumbnailUrl, jumpLink = jumpLink, subtitle = subtitle)).await(options)
}
