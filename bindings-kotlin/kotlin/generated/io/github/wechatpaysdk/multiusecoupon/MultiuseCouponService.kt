// Generated from api/multiuse_coupon.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.multiusecoupon

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Vouchers for several payments (消费金). */
public class MultiuseCouponService internal constructor(core: Core) {
    private val calls = MultiuseCouponCalls(core)

    /**
     * Give a voucher to a user (发放指定批次的消费金).
     *
     * The user has to be the person of `user_name` and `id_card_number`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012539766)
     *
     * @param openid 用户OpenID. The user in `appid`.
     * @param appid 公众账号ID. The app that `openid` belongs to.
     * @param stockId 批次号. WeChat Pay's number of the stock.
     * @param outRequestNo 商户单据号. The caller's own number of the giving, unique for the merchant.
     * @param cardType 证件类型. See [CardType].
     * @param idCardNumber 身份证号码. Encrypted on the wire.
     * @param userName 用户姓名. Encrypted on the wire.
     * @param amount 发放面额. The value of the voucher, in fen.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendCoupon(openid: String, appid: String, stockId: String, outRequestNo: String, cardType: String, idCardNumber: String, userName: String, amount: Long? = null, options: CallOptions? = null): SendCouponResponse =
        calls.sendCoupon(openid, SendCouponRequest(appid = appid, stockId = stockId, outRequestNo = outRequestNo, cardType = cardType, idCardNumber = idCardNumber, userName = userName, amount = amount)).await(options)

    /**
     * Get a link to the list of vouchers that a stock has given (下载批次发放明细).
     *
     * Download the file with the client.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012539756)
     *
     * @param stockId 批次号. WeChat Pay's number of the stock.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSendFlow(stockId: String, options: CallOptions? = null): GetSendFlowResponse =
        calls.getSendFlow(stockId).await(options)

    /**
     * Get a link to the list of payments with vouchers of a stock (下载核销明细).
     *
     * Download the file with the client.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012539758)
     *
     * @param stockId 批次号. WeChat Pay's number of the stock.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getUseFlow(stockId: String, options: CallOptions? = null): GetUseFlowResponse =
        calls.getUseFlow(stockId).await(options)

    /**
     * Get a link to the list of refunds of payments with vouchers of a stock (下载批次退款明细).
     *
     * Download the file with the client.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012539762)
     *
     * @param stockId 批次号. WeChat Pay's number of the stock.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getRefundFlow(stockId: String, options: CallOptions? = null): GetRefundFlowResponse =
        calls.getRefundFlow(stockId).await(options)
}
