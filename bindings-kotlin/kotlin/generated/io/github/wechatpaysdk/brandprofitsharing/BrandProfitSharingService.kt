// Generated from api/brand_profit_sharing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandprofitsharing

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Profit sharing of brands (连锁品牌分账). */
public class BrandProfitSharingService internal constructor(core: Core) {
    private val calls = BrandProfitSharingCalls(core)

    /**
     * Add a receiver (添加分账接收方).
     *
     * Needed once before anything is split with this receiver.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467100)
     *
     * @param appid 公众账号ID. At most 32 characters.
     * @param type 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [Type]. At most 32 characters.
     * @param brandMchid 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
     * @param account 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
     * @param relationType 与品牌主的关系类型. What the receiver is to the brand. See [RelationType]. At most 32 characters.
     * @param subAppid 品牌主公众账号ID. The brand's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters.
     * @param name 接收方名称. The full name: needed with `MERCHANT_ID`; of a person it is checked against the account when given. At most 256 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun addReceiver(appid: String, type: String, brandMchid: String, account: String, relationType: String, subAppid: String? = null, name: String? = null, options: CallOptions? = null): AddReceiverResponse =
        calls.addReceiver(AddReceiverRequest(appid = appid, type = type, brandMchid = brandMchid, account = account, relationType = relationType, subAppid = subAppid, name = name)).await(options)

    /**
     * Remove a receiver (删除分账接收方).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467103)
     *
     * @param appid 公众账号ID. At most 32 characters.
     * @param type 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`. See [Type]. At most 32 characters.
     * @param brandMchid 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
     * @param account 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
     * @param subAppid 品牌主公众账号ID. The brand's own app; needed with the type `PERSONAL_SUB_OPENID`. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun deleteReceiver(appid: String, type: String, brandMchid: String, account: String, subAppid: String? = null, options: CallOptions? = null): DeleteReceiverResponse =
        calls.deleteReceiver(DeleteReceiverRequest(appid = appid, type = type, brandMchid = brandMchid, account = account, subAppid = subAppid)).await(options)

    /**
     * Get the largest share of an order that may be split (查询最大分账比例).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467022)
     *
     * @param brandMchid 品牌商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getMaxRatio(brandMchid: String, options: CallOptions? = null): GetMaxRatioResponse =
        calls.getMaxRatio(brandMchid).await(options)

    /**
     * Split a paid order among receivers (请求分账).
     *
     * For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
     * @param brandMchid 品牌主商户号. The main merchant of the brand that the store belongs to. At most 32 characters.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split. At most 64 characters.
     * @param finish 是否分账完成. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits.
     * @param receivers 分账接收方列表.
     * @param appid 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters.
     * @param subAppid 品牌主公众账号ID. The brand's own app; needed with receivers of type `PERSONAL_SUB_OPENID`. At most 32 characters.
     * @param notifyUrl 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createOrder(subMchid: String, transactionId: String, brandMchid: String, outOrderNo: String, finish: Boolean, receivers: List<CreateOrderReceiver>, appid: String? = null, subAppid: String? = null, notifyUrl: String? = null, options: CallOptions? = null): CreateOrderResponse =
        calls.createOrder(CreateOrderRequest(subMchid = subMchid, transactionId = transactionId, brandMchid = brandMchid, outOrderNo = outOrderNo, finish = finish, receivers = receivers, appid = appid, subAppid = subAppid, notifyUrl = notifyUrl)).await(options)

    /**
     * Query a split (查询分账结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467002)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getOrder(subMchid: String, transactionId: String, outOrderNo: String, options: CallOptions? = null): GetOrderResponse =
        calls.getOrder(subMchid, transactionId, outOrderNo).await(options)

    /**
     * Get what is left to be split of an order (查询订单剩余待分金额).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467021)
     *
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getUnsplitAmount(transactionId: String, options: CallOptions? = null): GetUnsplitAmountResponse =
        calls.getUnsplitAmount(transactionId).await(options)

    /**
     * Release what is left of a split order to the store (解冻剩余资金).
     *
     * Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467016)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
     * @param description 解冻原因描述. At most 80 characters.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split. At most 64 characters.
     * @param notifyUrl 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun finishOrder(subMchid: String, transactionId: String, description: String, outOrderNo: String, notifyUrl: String? = null, options: CallOptions? = null): FinishOrderResponse =
        calls.finishOrder(FinishOrderRequest(subMchid = subMchid, transactionId = transactionId, description = description, outOrderNo = outOrderNo, notifyUrl = notifyUrl)).await(options)

    /**
     * Bring split money back to the store (请求分账回退).
     *
     * Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467097)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param description 回退描述. At most 80 characters.
     * @param outReturnNo 商户回退单号. The merchant's own number of the return. At most 64 characters.
     * @param returnMchid 回退商户号. The merchant that got the money and gives it back. At most 32 characters.
     * @param amount 回退金额. In fen: at most what this receiver got.
     * @param orderId 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createReturnOrder(subMchid: String, description: String, outReturnNo: String, returnMchid: String, amount: Long, orderId: String? = null, outOrderNo: String? = null, options: CallOptions? = null): CreateReturnOrderResponse =
        calls.createReturnOrder(CreateReturnOrderRequest(subMchid = subMchid, description = description, outReturnNo = outReturnNo, returnMchid = returnMchid, amount = amount, orderId = orderId, outOrderNo = outOrderNo)).await(options)

    /**
     * Query the return of split money (查询分账回退结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467011)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param outReturnNo 商户回退单号. The merchant's own number of the return. At most 64 characters.
     * @param orderId 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getReturnOrder(subMchid: String, outReturnNo: String, orderId: String? = null, outOrderNo: String? = null, options: CallOptions? = null): GetReturnOrderResponse =
        calls.getReturnOrder(subMchid, outReturnNo, orderId, outOrderNo).await(options)
}
