// Generated from api/vehicle.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.vehicle

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Car owners (车主服务). */
public class VehicleService internal constructor(core: Core) {
    private val calls = VehicleCalls(core)

    /**
     * Query whether a plate may be charged (查询车牌服务开通信息).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534043)
     *
     * @param appid 公众账号ID. At most 32 characters.
     * @param openid 用户标识. At most 32 characters.
     * @param plateColor 车牌颜色. See [PlateColor].
     * @param plateNumber 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getPlateService(appid: String, openid: String, plateColor: String, plateNumber: String, subMchid: String? = null, options: CallOptions? = null): GetPlateServiceResponse =
        calls.getPlateService(appid, openid, plateColor, plateNumber, subMchid).await(options)

    /**
     * Report that a car has entered a parking lot (创建停车入场).
     *
     * The answer says whether the plate can be charged when the car leaves.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012533937)
     *
     * @param startTime 入场时间. At most 32 characters, RFC 3339.
     * @param outParkingNo 商户入场ID. The merchant's own number of the parking. At most 64 characters.
     * @param freeDuration 免费时长. In seconds.
     * @param notifyUrl 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters.
     * @param parkingName 停车场名称. At most 128 characters.
     * @param plateColor 车牌颜色. See [PlateColor].
     * @param plateNumber 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun createParking(startTime: String, outParkingNo: String, freeDuration: Long, notifyUrl: String, parkingName: String, plateColor: String, plateNumber: String, subMchid: String? = null, options: CallOptions? = null): CreateParkingResponse =
        calls.createParking(CreateParkingRequest(startTime = startTime, outParkingNo = outParkingNo, freeDuration = freeDuration, notifyUrl = notifyUrl, parkingName = parkingName, plateColor = plateColor, plateNumber = plateNumber, subMchid = subMchid)).await(options)

    /**
     * Charge a parking fee (扣费受理).
     *
     * The charge is only accepted: its result comes as `TRANSACTION.SUCCESS` or `TRANSACTION.FAIL`, or from `get_parking_transaction`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534352)
     *
     * @param appid 公众账号ID. At most 32 characters.
     * @param outTradeNo 商户订单号. The merchant's own number of the order. At most 32 characters.
     * @param description 服务描述. What is paid for; shown to the user. At most 128 characters.
     * @param amount 订单金额.
     * @param notifyUrl 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters.
     * @param tradeScene 交易场景. See [TradeScene]. At most 16 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
     * @param subAppid 子公众账号ID. The sub-merchant's own app. At most 32 characters. Partners only.
     * @param attach 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters.
     * @param parkingInfo 停车场景信息.
     * @param profitSharing 分账标识. `Y`: the money is frozen after the payment, so that it can be split. See [ProfitSharing]. At most 16 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, RULE_LIMIT; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun createParkingTransaction(appid: String, outTradeNo: String, description: String, amount: CreateParkingTransactionAmount, notifyUrl: String, tradeScene: String, subMchid: String? = null, subAppid: String? = null, attach: String? = null, goodsTag: String? = null, parkingInfo: ParkingTradeScene? = null, profitSharing: String? = null, options: CallOptions? = null): CreateParkingTransactionResponse =
        calls.createParkingTransaction(CreateParkingTransactionRequest(appid = appid, outTradeNo = outTradeNo, description = description, amount = amount, notifyUrl = notifyUrl, tradeScene = tradeScene, subMchid = subMchid, subAppid = subAppid, attach = attach, goodsTag = goodsTag, parkingInfo = parkingInfo, profitSharing = profitSharing)).await(options)

    /**
     * Query a parking charge (查询订单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534308)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters. Partners only.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getParkingTransaction(outTradeNo: String, subMchid: String? = null, options: CallOptions? = null): GetParkingTransactionResponse =
        calls.getParkingTransaction(outTradeNo, subMchid).await(options)

    /**
     * Begin opening the ETC service for a user (预开通用户ETC指定卡扣费).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
     *
     * @param spAppid 服务商appid.
     * @param openid 用户标识.
     * @param planId ETC授权扣费模板ID. The template of the agreement, made in the merchant platform.
     * @param identify 实名信息.
     * @param plateNumber 车牌号. With the character of the province in front: `粤B888888`.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子商户appid. The sub-merchant's own app.
     * @param startTime 入场时间. RFC 3339.
     * @param bankCardNo 用户开通ETC时绑定的银行卡. The card that the toll is charged to. Encrypted on the wire.
     * @param etcDeviceId ETC设备号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preopenEtc(spAppid: String, openid: String, planId: String, identify: Identity, plateNumber: String, subMchid: String? = null, subAppid: String? = null, startTime: String? = null, bankCardNo: String? = null, etcDeviceId: String? = null, options: CallOptions? = null): PreopenEtcResponse =
        calls.preopenEtc(PreopenEtcRequest(spAppid = spAppid, openid = openid, planId = planId, identify = identify, plateNumber = plateNumber, subMchid = subMchid, subAppid = subAppid, startTime = startTime, bankCardNo = bankCardNo, etcDeviceId = etcDeviceId)).await(options)

    /**
     * Query an ETC agreement by `contract_id` (通过商户ETC绑定号查询签约状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715667)
     *
     * @param contractId 商户etc绑定号.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getEtcContractByContractId(contractId: String, subMchid: String? = null, options: CallOptions? = null): EtcContract =
        calls.getEtcContractByContractId(contractId, subMchid).await(options)

    /**
     * Query an ETC agreement by `openid` (查询ETC签约状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715623)
     *
     * @param openid 用户标识.
     * @param planId ETC授权扣费模板ID. The template of the agreement, made in the merchant platform.
     * @param plateNumber 车牌号. With the character of the province in front: `粤B888888`.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getEtcContractByOpenid(openid: String, planId: String, plateNumber: String, subMchid: String? = null, options: CallOptions? = null): EtcContract =
        calls.getEtcContractByOpenid(openid, planId, plateNumber, subMchid).await(options)

    /**
     * Charge a toll (高速场景商户扣款).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
     *
     * @param appid 商户appid.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品信息. What is bought; shown to the user.
     * @param contractId ETC扣费授权协议号. WeChat Pay's number of the agreement.
     * @param amount 订单金额.
     * @param highwayInfo 高速场景信息.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param subAppid 特约商户appid. The sub-merchant's own app.
     * @param attach 附加信息. Comes back unchanged in queries and notifications.
     * @param deviceInfo 设备信息.
     * @param goodsTag 营销信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createEtcHighwayTransaction(appid: String, outTradeNo: String, description: String, contractId: String, amount: CreateEtcHighwayTransactionAmount, highwayInfo: HighwayTrip, subMchid: String? = null, subAppid: String? = null, attach: String? = null, deviceInfo: CreateEtcHighwayTransactionDevice? = null, goodsTag: String? = null, options: CallOptions? = null): EtcTransaction =
        calls.createEtcHighwayTransaction(CreateEtcHighwayTransactionRequest(appid = appid, outTradeNo = outTradeNo, description = description, contractId = contractId, amount = amount, highwayInfo = highwayInfo, subMchid = subMchid, subAppid = subAppid, attach = attach, deviceInfo = deviceInfo, goodsTag = goodsTag)).await(options)

    /**
     * Query a toll by `out_trade_no` (查询订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715845)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getEtcTransactionByOutTradeNo(outTradeNo: String, subMchid: String? = null, options: CallOptions? = null): EtcTransaction =
        calls.getEtcTransactionByOutTradeNo(outTradeNo, subMchid).await(options)

    /**
     * Query a toll by `transaction_id` (查询订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012715719)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getEtcTransactionByTransactionId(transactionId: String, subMchid: String? = null, options: CallOptions? = null): EtcTransaction =
        calls.getEtcTransactionByTransactionId(transactionId, subMchid).await(options)
}
