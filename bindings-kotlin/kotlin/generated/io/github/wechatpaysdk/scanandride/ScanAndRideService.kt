// Generated from api/scan_and_ride.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.scanandride

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Rides by QR code (乘车服务). */
public class ScanAndRideService internal constructor(core: Core) {
    private val calls = ScanAndRideCalls(core)

    /**
     * Query whether a user can ride (查询用户服务可用信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param contractId 代扣签约ID. WeChat Pay's number of the agreement.
     * @param appid 公众账号ID.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子公众账号ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getUserService(contractId: String, appid: String, subMchid: String? = null, subAppid: String? = null, options: CallOptions? = null): GetUserServiceResponse =
        calls.getUserService(contractId, appid, subMchid, subAppid).await(options)

    /**
     * Charge a ride (扣费受理).
     *
     * The charge is only accepted: ask for its result with `get_transaction`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param appid 公众账号ID.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 服务描述.
     * @param contractId 代扣签约ID. WeChat Pay's number of the agreement.
     * @param amount 订单金额信息.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param tradeScene 交易场景. See [TradeScene].
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子公众账号ID. The sub-merchant's own app.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param busInfo 公交场景信息.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param metroInfo 地铁场景信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTransaction(appid: String, outTradeNo: String, description: String, contractId: String, amount: CreateTransactionAmount, notifyUrl: String, tradeScene: String, subMchid: String? = null, subAppid: String? = null, attach: String? = null, busInfo: BusScene? = null, goodsTag: String? = null, metroInfo: MetroScene? = null, options: CallOptions? = null): Transaction =
        calls.createTransaction(CreateTransactionRequest(appid = appid, outTradeNo = outTradeNo, description = description, contractId = contractId, amount = amount, notifyUrl = notifyUrl, tradeScene = tradeScene, subMchid = subMchid, subAppid = subAppid, attach = attach, busInfo = busInfo, goodsTag = goodsTag, metroInfo = metroInfo)).await(options)

    /**
     * Query the charge of a ride (查询订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransaction(outTradeNo: String, subMchid: String? = null, options: CallOptions? = null): Transaction =
        calls.getTransaction(outTradeNo, subMchid).await(options)
}
