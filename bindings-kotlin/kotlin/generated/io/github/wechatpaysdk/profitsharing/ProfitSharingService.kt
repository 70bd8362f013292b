// Generated from api/profit_sharing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.profitsharing

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Profit sharing (分账). */
public class ProfitSharingService internal constructor(core: Core) {
    private val calls = ProfitSharingCalls(core)

    /**
     * Add a receiver (添加分账接收方).
     *
     * Needed once before anything is split with this receiver.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012528995)
     *
     * @param appid 公众账号ID. At most 32 characters.
     * @param type 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [AddReceiverRequestType].
     * @param account 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
     * @param relationType 与分账方的关系类型. What the receiver is to the merchant. See [RelationType].
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
     * @param subAppid 特约商户公众账号ID. The sub-merchant's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters. Partners only.
     * @param name 分账接收方全称. The full name: needed with `MERCHANT_ID`; of a person it is checked against the account when given. At most 1024 characters, encrypted on the wire.
     * @param customRelation 自定义的分账关系. Needed with the relation `CUSTOM`. At most 10 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun addReceiver(appid: String, type: String, account: String, relationType: String, subMchid: String? = null, subAppid: String? = null, name: String? = null, customRelation: String? = null, options: CallOptions? = null): AddReceiverResponse =
        calls.addReceiver(AddReceiverRequest(appid = appid, type = type, account = account, relationType = relationType, subMchid = subMchid, subAppid = subAppid, name = name, customRelation = customRelation)).await(options)

    /**
     * Remove a receiver (删除分账接收方).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529590)
     *
     * @param appid 公众账号ID. At most 32 characters.
     * @param type 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [DeleteReceiverRequestType].
     * @param account 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
     * @param subAppid 特约商户公众账号ID. The sub-merchant's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters. Partners only.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun deleteReceiver(appid: String, type: String, account: String, subMchid: String? = null, subAppid: String? = null, options: CallOptions? = null): DeleteReceiverResponse =
        calls.deleteReceiver(DeleteReceiverRequest(appid = appid, type = type, account = account, subMchid = subMchid, subAppid = subAppid)).await(options)

    /**
     * Get the largest share of an order that may be split (查询最大分账比例).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getMaxRatio(subMchid: String, options: CallOptions? = null): GetMaxRatioResponse =
        calls.getMaxRatio(subMchid).await(options)

    /**
     * Split a paid order among receivers (请求分账).
     *
     * For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524936)
     *
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split. At most 64 characters.
     * @param receivers 分账接收方列表.
     * @param unfreezeUnsplit 是否解冻剩余未分资金. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
     * @param appid 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters.
     * @param subAppid 特约商户公众账号ID. The sub-merchant's own app; needed with receivers of type `PERSONAL_SUB_OPENID`. At most 32 characters. Partners only.
     * @param notifyUrl 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createOrder(transactionId: String, outOrderNo: String, receivers: List<CreateOrderReceiver>, unfreezeUnsplit: Boolean, subMchid: String? = null, appid: String? = null, subAppid: String? = null, notifyUrl: String? = null, options: CallOptions? = null): Order =
        calls.createOrder(CreateOrderRequest(transactionId = transactionId, outOrderNo = outOrderNo, receivers = receivers, unfreezeUnsplit = unfreezeUnsplit, subMchid = subMchid, appid = appid, subAppid = subAppid, notifyUrl = notifyUrl)).await(options)

    /**
     * Query a split (查询分账结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012525210)
     *
     * @param outOrderNo 商户分账单号. The merchant's own number of the split. At most 64 characters.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getOrder(outOrderNo: String, transactionId: String, subMchid: String? = null, options: CallOptions? = null): Order =
        calls.getOrder(outOrderNo, transactionId, subMchid).await(options)

    /**
     * Get what is left to be split of an order (查询剩余待分金额).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012457939)
     *
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getUnsplitAmount(transactionId: String, options: CallOptions? = null): GetUnsplitAmountResponse =
        calls.getUnsplitAmount(transactionId).await(options)

    /**
     * Release what is left of a split order to the merchant (解冻剩余资金).
     *
     * Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526374)
     *
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
     * @param description 解冻剩余资金描述. At most 80 characters.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split. At most 64 characters.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
     * @param notifyUrl 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun unfreezeOrder(transactionId: String, description: String, outOrderNo: String, subMchid: String? = null, notifyUrl: String? = null, options: CallOptions? = null): Order =
        calls.unfreezeOrder(UnfreezeOrderRequest(transactionId = transactionId, description = description, outOrderNo = outOrderNo, subMchid = subMchid, notifyUrl = notifyUrl)).await(options)

    /**
     * Bring split money back to the merchant (请求分账回退).
     *
     * Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012525287)
     *
     * @param description 回退描述. At most 80 characters.
     * @param outReturnNo 商户回退单号. The merchant's own number of the return. At most 64 characters.
     * @param returnMchid 回退商户号. The merchant that got the money and gives it back. At most 32 characters.
     * @param amount 回退金额. In fen: at most what this receiver got.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
     * @param orderId 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createReturnOrder(description: String, outReturnNo: String, returnMchid: String, amount: Long, subMchid: String? = null, orderId: String? = null, outOrderNo: String? = null, options: CallOptions? = null): ReturnOrder =
        calls.createReturnOrder(CreateReturnOrderRequest(description = description, outReturnNo = outReturnNo, returnMchid = returnMchid, amount = amount, subMchid = subMchid, orderId = orderId, outOrderNo = outOrderNo)).await(options)

    /**
     * Query the return of split money (查询分账回退结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526279)
     *
     * @param outReturnNo 商户回退单号. The merchant's own number of the return. At most 64 characters.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split. At most 64 characters.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getReturnOrder(outReturnNo: String, outOrderNo: String, subMchid: String? = null, options: CallOptions? = null): ReturnOrder =
        calls.getReturnOrder(outReturnNo, outOrderNo, subMchid).await(options)

    /**
     * Get where the bill of splits of a day is downloaded (申请分账账单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529628)
     *
     * @param billDate 账单日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
     * @param subMchid 微信支付分配的特约商户号. One sub-merchant alone; all when left out. At most 12 characters. Partners only.
     * @param tarType 压缩类型. `GZIP`: the file is compressed. See [TarType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getBill(billDate: String, subMchid: String? = null, tarType: String? = null, options: CallOptions? = null): GetBillResponse =
        calls.getBill(billDate, subMchid, tarType).await(options)
}
