// Generated from api/ebike_charge.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ebikecharge

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Charging electric bicycles (电动自行车代扣). */
public class EbikeChargeService internal constructor(core: Core) {
    private val calls = EbikeChargeCalls(core)

    /**
     * Begin opening the service for a user (预开通服务).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
     *
     * @param appid 服务商公众号ID.
     * @param openid 用户标识. The user in `appid`.
     * @param tradeScene 交易场景.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param subAppid 特约商户公众号ID. The sub-merchant's own app.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("No longer supported.")
    public suspend fun preopenContract(appid: String, openid: String, tradeScene: String, subMchid: String? = null, subAppid: String? = null, options: CallOptions? = null): PreopenContractResponse =
        calls.preopenContract(PreopenContractRequest(appid = appid, openid = openid, tradeScene = tradeScene, subMchid = subMchid, subAppid = subAppid)).await(options)

    /**
     * Query an agreement by `contract_id` (通过签约号查询用户状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml)
     *
     * @param contractId 充电授权扣费协议号. WeChat Pay's number of the agreement.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("No longer supported.")
    public suspend fun getContractByContractId(contractId: String, subMchid: String? = null, options: CallOptions? = null): Contract =
        calls.getContractByContractId(contractId, subMchid).await(options)

    /**
     * Query an agreement by `openid` (通过用户标识查询用户状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml)
     *
     * @param openid 用户标识.
     * @param tradeScene 交易场景.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("No longer supported.")
    public suspend fun getContractByOpenid(openid: String, tradeScene: String, subMchid: String? = null, options: CallOptions? = null): Contract =
        calls.getContractByOpenid(openid, tradeScene, subMchid).await(options)

    /**
     * Create the token of one charging (创建用户当次充电代扣凭证).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
     *
     * @param contractId 充电授权扣费协议号. WeChat Pay's number of the agreement.
     * @param appid 服务商公众号ID.
     * @param chargeInfo 充电场景信息.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param subAppid 特约商户公众号ID. The sub-merchant's own app.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("No longer supported.")
    public suspend fun createChargingToken(contractId: String, appid: String, chargeInfo: ChargingStart, subMchid: String? = null, subAppid: String? = null, options: CallOptions? = null): CreateChargingTokenResponse =
        calls.createChargingToken(contractId, CreateChargingTokenRequest(appid = appid, chargeInfo = chargeInfo, subMchid = subMchid, subAppid = subAppid)).await(options)

    /**
     * Charge the user for a charging (充电自行车代扣受理扣款).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
     *
     * @param appid 服务商公众号ID.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品描述. What is bought; shown to the user.
     * @param amount 订单金额信息.
     * @param chargeInfo 充电自行车场景信息.
     * @param chargingToken 用户充电代扣凭证. From `create_charging_token`: good for one charging.
     * @param deviceInfo 设备信息.
     * @param notifyUrl 通知url. Where its notifications are posted: https, without a query string.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param subAppid 特约商户公众号ID. The sub-merchant's own app.
     * @param attach 附加字段. Comes back unchanged in queries and notifications.
     * @param goodsTag 营销信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("No longer supported.")
    public suspend fun createTransaction(appid: String, outTradeNo: String, description: String, amount: CreateTransactionAmount, chargeInfo: ChargingSession, chargingToken: String, deviceInfo: Device, notifyUrl: String, subMchid: String? = null, subAppid: String? = null, attach: String? = null, goodsTag: String? = null, options: CallOptions? = null): CreateTransactionResponse =
        calls.createTransaction(CreateTransactionRequest(appid = appid, outTradeNo = outTradeNo, description = description, amount = amount, chargeInfo = chargeInfo, chargingToken = chargingToken, deviceInfo = deviceInfo, notifyUrl = notifyUrl, subMchid = subMchid, subAppid = subAppid, attach = attach, goodsTag = goodsTag)).await(options)

    /**
     * Query a charge by `out_trade_no` (查询订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("No longer supported.")
    public suspend fun getTransactionByOutTradeNo(outTradeNo: String, subMchid: String? = null, options: CallOptions? = null): Transaction =
        calls.getTransactionByOutTradeNo(outTradeNo, subMchid).await(options)

    /**
     * Query a charge by `transaction_id` (查询订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("No longer supported.")
    public suspend fun getTransactionByTransactionId(transactionId: String, subMchid: String? = null, options: CallOptions? = null): Transaction =
        calls.getTransactionByTransactionId(transactionId, subMchid).await(options)
}
