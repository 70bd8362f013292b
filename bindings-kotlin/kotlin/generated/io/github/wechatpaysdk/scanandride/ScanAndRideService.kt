// Generated from api/scan_and_ride.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.scanandride

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Scan and ride (乘车服务). */
public class ScanAndRideService internal constructor(core: Core) {
    private val calls = ScanAndRideCalls(core)

    /**
     * Create a transaction (扣费受理).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param appid 公众账号ID.
     * @param outTradeNo 商户订单号.
     * @param description 服务描述.
     * @param contractId 代扣签约ID.
     * @param amount 订单金额信息.
     * @param notifyUrl 通知地址.
     * @param tradeScene 交易场景. See [TradeScene].
     * @param subMchid 子商户号.
     * @param subAppid 子公众账号ID.
     * @param attach 附加数据.
     * @param busInfo 公交场景信息.
     * @param goodsTag 订单优惠标记.
     * @param metroInfo 地铁场景信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTransaction(appid: String, outTradeNo: String, description: String, contractId: String, amount: CreateTransactionAmount, notifyUrl: String, tradeScene: String, subMchid: String? = null, subAppid: String? = null, attach: String? = null, busInfo: BusScene? = null, goodsTag: String? = null, metroInfo: MetroScene? = null, options: CallOptions? = null): Transaction =
        calls.createTransaction(CreateTransactionRequest(appid = appid, outTradeNo = outTradeNo, description = description, contractId = contractId, amount = amount, notifyUrl = notifyUrl, tradeScene = tradeScene, subMchid = subMchid, subAppid = subAppid, attach = attach, busInfo = busInfo, goodsTag = goodsTag, metroInfo = metroInfo)).await(options)

    /**
     * Get a transaction (查询订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param outTradeNo 商户订单号.
     * @param subMchid 子商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransaction(outTradeNo: String, subMchid: String? = null, options: CallOptions? = null): Transaction =
        calls.getTransaction(outTradeNo, subMchid).await(options)

    /**
     * Get a user service (查询用户服务可用信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param contractId 代扣签约ID.
     * @param appid 公众账号ID.
     * @param subMchid 子商户号.
     * @param subAppid 子公众账号ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getUserService(contractId: String, appid: String, subMchid: String? = null, subAppid: String? = null, options: CallOptions? = null): GetUserServiceResponse =
        calls.getUserService(contractId, appid, subMchid, subAppid).await(options)
}
