// Generated from api/global_profit_sharing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalprofitsharing

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Profit sharing abroad (跨境分账). */
public class GlobalProfitSharingService internal constructor(core: Core) {
    private val calls = GlobalProfitSharingCalls(core)

    /**
     * Get the address of the bill of splits of a day (获取分账账单文件下载地址).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025018)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param billDate 账单日期.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBillDownloadUrl(subMchid: String? = null, billDate: String? = null, options: CallOptions? = null): BillDownloadUrl =
        calls.getBillDownloadUrl(subMchid, billDate).await(options)

    /**
     * Split a paid order among receivers (请求分账).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
     *
     * @param appid 应用ID.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split.
     * @param unfreezeUnsplit 是否解冻剩余未分资金.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param receivers 分账接收方列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createOrder(appid: String, transactionId: String, outOrderNo: String, unfreezeUnsplit: Boolean, subMchid: String? = null, subAppid: String? = null, receivers: List<CreateOrderReceiver>? = null, options: CallOptions? = null): Order =
        calls.createOrder(CreateOrderRequest(appid = appid, transactionId = transactionId, outOrderNo = outOrderNo, unfreezeUnsplit = unfreezeUnsplit, subMchid = subMchid, subAppid = subAppid, receivers = receivers)).await(options)

    /**
     * Release what is left of a split order to the merchant (解冻剩余资金).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024897)
     *
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param description 分账描述.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun unfreezeOrder(transactionId: String, description: String, outOrderNo: String, subMchid: String? = null, options: CallOptions? = null): Order =
        calls.unfreezeOrder(UnfreezeOrderRequest(transactionId = transactionId, description = description, outOrderNo = outOrderNo, subMchid = subMchid)).await(options)

    /**
     * Query a split (查询分账结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024900)
     *
     * @param outOrderNo 商户分账单号. The merchant's own number of the split.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getOrder(outOrderNo: String, subMchid: String? = null, transactionId: String? = null, options: CallOptions? = null): Order =
        calls.getOrder(outOrderNo, subMchid, transactionId).await(options)

    /**
     * Remove a receiver (删除分账接收方).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013027316)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 应用ID.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param type 分账接收方类型. See [Type].
     * @param account 分账接收方帐号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun deleteReceiver(subMchid: String? = null, appid: String? = null, subAppid: String? = null, type: String? = null, account: String? = null, options: CallOptions? = null) {
        calls.deleteReceiver(DeleteReceiverRequest(subMchid = subMchid, appid = appid, subAppid = subAppid, type = type, account = account)).await(options)
    }

    /**
     * Add a receiver (添加分账接收方).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024908)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 应用ID.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param type 分账接收方类型. See [Type].
     * @param name 分账个人接收方姓名. Encrypted on the wire.
     * @param applicationFileId 增加分账接收方申请函文件ID.
     * @param partnershipFileId `partnership_file_id`.
     * @param account 分账接收方帐号.
     * @param authorized 是否已经获取用户实名信息授权.
     * @param customRelation 自定义的分账关系.
     * @param expectedRatio 分账接收方预计分账比例.
     * @param majorService 接收方商户的主营业务范围.
     * @param relationType 与分账方的关系类型. See [RelationType].
     * @param scene 分账场景详细描述.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun addReceiver(subMchid: String? = null, appid: String? = null, subAppid: String? = null, type: String? = null, name: String? = null, applicationFileId: String? = null, partnershipFileId: String? = null, account: String? = null, authorized: Boolean? = null, customRelation: String? = null, expectedRatio: Long? = null, majorService: String? = null, relationType: String? = null, scene: String? = null, options: CallOptions? = null): AddReceiverResponse =
        calls.addReceiver(AddReceiverRequest(subMchid = subMchid, appid = appid, subAppid = subAppid, type = type, name = name, applicationFileId = applicationFileId, partnershipFileId = partnershipFileId, account = account, authorized = authorized, customRelation = customRelation, expectedRatio = expectedRatio, majorService = majorService, relationType = relationType, scene = scene)).await(options)

    /**
     * Query whether a receiver was added (查询分账接收方添加结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912)
     *
     * @param account 接收方账号.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 应用ID.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param type 分账接收方类型. See [Type].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getReceiver(account: String, subMchid: String? = null, appid: String? = null, subAppid: String? = null, transactionId: String? = null, type: String? = null, options: CallOptions? = null): GetReceiverResponse =
        calls.getReceiver(account, subMchid, appid, subAppid, transactionId, type).await(options)

    /**
     * Get the address of the bill of refunds of split orders (获取分账退款账单下载链接).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025022)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param billDate 账单日期.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getRefundBillDownloadUrl(subMchid: String? = null, billDate: String? = null, options: CallOptions? = null): BillDownloadUrl =
        calls.getRefundBillDownloadUrl(subMchid, billDate).await(options)

    /**
     * Get the balance that refunds may be advanced from (查询可供垫付退款实时余额).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984)
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getRefundableBalance(options: CallOptions? = null): GetRefundableBalanceResponse =
        calls.getRefundableBalance().await(options)

    /**
     * Mark a payment as one to be split (分账标记).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354804)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param currency 订单标价币种. ISO 4217, `CNY` for yuan.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun markTransaction(subMchid: String? = null, outTradeNo: String? = null, currency: String? = null, options: CallOptions? = null) {
        calls.markTransaction(MarkTransactionRequest(subMchid = subMchid, outTradeNo = outTradeNo, currency = currency)).await(options)
    }

    /**
     * Get what is left to be split of an order (查询剩余待分金额).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024904)
     *
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getUnsplitAmount(transactionId: String, subMchid: String? = null, options: CallOptions? = null): GetUnsplitAmountResponse =
        calls.getUnsplitAmount(transactionId, subMchid).await(options)

    /**
     * Get what is left to be refunded of an order (查询订单剩余可退款金额).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
     *
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getRefundableAmount(transactionId: String, subMchid: String? = null, options: CallOptions? = null): GetRefundableAmountResponse =
        calls.getRefundableAmount(transactionId, subMchid).await(options)
}
