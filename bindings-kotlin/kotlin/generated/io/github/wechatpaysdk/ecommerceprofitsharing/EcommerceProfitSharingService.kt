// Generated from api/ecommerce_profit_sharing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommerceprofitsharing

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Ecommerce: profit sharing (收付通分账). */
public class EcommerceProfitSharingService internal constructor(core: Core) {
    private val calls = EcommerceProfitSharingCalls(core)

    /**
     * Add a receiver (添加分账接收方).
     *
     * Needed once before anything is split with this receiver.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
     *
     * @param type 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. See [AddReceiverRequestType]. At most 32 characters.
     * @param account 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
     * @param relationType 与分账方的关系类型. What the receiver is to the merchant. See [RelationType]. At most 32 characters.
     * @param appid 公众账号ID. Needed with the type `PERSONAL_OPENID`. At most 32 characters.
     * @param name 接收方名称. The full name of a merchant; needed with `MERCHANT_ID`. At most 256 characters.
     * @param encryptedName 接收方名称的密文. The name of a person. Encrypted on the wire. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun addReceiver(type: String, account: String, relationType: String, appid: String? = null, name: String? = null, encryptedName: String? = null, options: CallOptions? = null): AddReceiverResponse =
        calls.addReceiver(AddReceiverRequest(type = type, account = account, relationType = relationType, appid = appid, name = name, encryptedName = encryptedName)).await(options)

    /**
     * Remove a receiver (删除分账接收方).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477759)
     *
     * @param type 接收方类型. `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`. See [DeleteReceiverRequestType]. At most 32 characters.
     * @param account 接收方账号. A merchant number or an openid, as `type` says. At most 64 characters.
     * @param appid 公众账号ID. Needed with the type `PERSONAL_OPENID`. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun deleteReceiver(type: String, account: String, appid: String? = null, options: CallOptions? = null): DeleteReceiverResponse =
        calls.deleteReceiver(DeleteReceiverRequest(type = type, account = account, appid = appid)).await(options)

    /**
     * Split a paid order among receivers (请求分账).
     *
     * For an order that was made with `profit_sharing`. Receivers must have been added before. The answer means that the split was taken: query it for what each receiver got. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
     *
     * @param subMchid 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split. At most 64 characters.
     * @param finish 是否分账完成. Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits.
     * @param receivers 分账接收方列表.
     * @param appid 公众账号ID. Needed with receivers of type `PERSONAL_OPENID`. At most 32 characters.
     * @param notifyUrl 分账结果回调url. Where its notifications are posted: https, without a query string. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createOrder(subMchid: String, transactionId: String, outOrderNo: String, finish: Boolean, receivers: List<CreateOrderReceiver>, appid: String? = null, notifyUrl: String? = null, options: CallOptions? = null): CreateOrderResponse =
        calls.createOrder(CreateOrderRequest(subMchid = subMchid, transactionId = transactionId, outOrderNo = outOrderNo, finish = finish, receivers = receivers, appid = appid, notifyUrl = notifyUrl)).await(options)

    /**
     * Query a split (查询分账结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
     *
     * @param subMchid 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
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
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477751)
     *
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getUnsplitAmount(transactionId: String, options: CallOptions? = null): GetUnsplitAmountResponse =
        calls.getUnsplitAmount(transactionId).await(options)

    /**
     * Release what is left of a split order to the sub-merchant (解冻剩余资金).
     *
     * Ends the splitting of an order: nothing more of it can be split afterwards. The answer means that it was taken: query it like a split. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477745)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
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
     * Bring split money back to the sub-merchant (请求分账回退).
     *
     * Only from receivers that are merchants. Where the answer is `PROCESSING`, query it. When the outcome is not known, repeat it with the same `out_return_no` and the same contents.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477737)
     *
     * @param subMchid 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param description 回退描述. At most 80 characters.
     * @param outReturnNo 商户回退单号. The merchant's own number of the return. At most 64 characters.
     * @param returnMchid 回退商户号. The merchant that got the money and gives it back. At most 32 characters.
     * @param amount 回退金额. In fen: at most what this receiver got.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
     * @param orderId 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createReturnOrder(subMchid: String, description: String, outReturnNo: String, returnMchid: String, amount: Long, transactionId: String? = null, orderId: String? = null, outOrderNo: String? = null, options: CallOptions? = null): CreateReturnOrderResponse =
        calls.createReturnOrder(CreateReturnOrderRequest(subMchid = subMchid, description = description, outReturnNo = outReturnNo, returnMchid = returnMchid, amount = amount, transactionId = transactionId, orderId = orderId, outOrderNo = outOrderNo)).await(options)

    /**
     * Query the return of split money (查询分账回退结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
     *
     * @param subMchid 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param outReturnNo 商户回退单号. The merchant's own number of the return. At most 64 characters.
     * @param orderId 微信分账单号. WeChat Pay's number of the split; either this or `out_order_no`. At most 64 characters.
     * @param outOrderNo 商户分账单号. The merchant's own number of the split; either this or `order_id`. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getReturnOrder(subMchid: String, outReturnNo: String, orderId: String? = null, outOrderNo: String? = null, options: CallOptions? = null): GetReturnOrderResponse =
        calls.getReturnOrder(subMchid, outReturnNo, orderId, outOrderNo).await(options)

    /**
     * Split what an after-sales service has left over (请求售后服务分账).
     *
     * It has no number of its own: when the outcome is not known, query before calling again.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param refundId 微信退款单号. WeChat Pay's number of the refund.
     * @param type 类型. `SERVICE_FEE_INCOME`: the fee of a service. See [CreateAfterSalesOrderRequestType].
     * @param amount 分账金额. In fen.
     * @param scene 场景. `REFUND_TICKET`, `CHANGE_TICKET`: a ticket is given back or changed; `RETURN_GOODS`: goods come back. See [Scene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createAfterSalesOrder(subMchid: String, transactionId: String, refundId: String, type: String, amount: Long, scene: String, options: CallOptions? = null): CreateAfterSalesOrderResponse =
        calls.createAfterSalesOrder(CreateAfterSalesOrderRequest(subMchid = subMchid, transactionId = transactionId, refundId = refundId, type = type, amount = amount, scene = scene)).await(options)

    /**
     * Query a split after a refund (查询售后服务分账结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getAfterSalesOrder(subMchid: String, transactionId: String? = null, options: CallOptions? = null): GetAfterSalesOrderResponse =
        calls.getAfterSalesOrder(subMchid, transactionId).await(options)
}
