// Generated from api/parking_payment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.parkingpayment

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Parking fees (停车缴费服务). */
public class ParkingPaymentService internal constructor(core: Core) {
    private val calls = ParkingPaymentCalls(core)

    /**
     * Apply for a parking lot (提交停车场进件申请).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557780)
     *
     * @param parkingLot 停车场信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun submitApplication(parkingLot: SubmitApplicationParkingLot, options: CallOptions? = null): SubmitApplicationResponse =
        calls.submitApplication(SubmitApplicationRequest(parkingLot = parkingLot)).await(options)

    /**
     * Query the application of a parking lot (查询停车场进件申请单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557794)
     *
     * @param outParkingLotId 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
     * @param parkingLotAuditNo 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getApplication(outParkingLotId: String, parkingLotAuditNo: String, options: CallOptions? = null): GetApplicationResponse =
        calls.getApplication(outParkingLotId, parkingLotAuditNo).await(options)

    /**
     * List applications of parking lots (查询停车场进件申请单列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557811)
     *
     * @param outParkingLotId 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
     * @param offset 偏移量. Items to skip, from 0.
     * @param limit 条数. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listApplications(outParkingLotId: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListApplicationsResponse =
        calls.listApplications(outParkingLotId, offset, limit).await(options)

    /** Every item of every page of [listApplications], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listApplicationsPaginated(outParkingLotId: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<Application> =
        calls.listApplicationsPaginated(outParkingLotId, offset, limit).flow(options)

    /**
     * Withdraw the application of a parking lot (撤回停车场进件申请).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
     *
     * @param outParkingLotId 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
     * @param parkingLotAuditNo 停车场进件审核单号. WeChat Pay's number of the application. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun withdrawApplication(outParkingLotId: String, parkingLotAuditNo: String, options: CallOptions? = null): WithdrawApplicationResponse =
        calls.withdrawApplication(WithdrawApplicationRequest(outParkingLotId = outParkingLotId, parkingLotAuditNo = parkingLotAuditNo)).await(options)

    /**
     * Get a parking lot (查询停车场信息).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4023070758)
     *
     * @param outParkingLotId 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
     * @param wxParkingLotId 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getParkingLot(outParkingLotId: String? = null, wxParkingLotId: String? = null, options: CallOptions? = null): GetParkingLotResponse =
        calls.getParkingLot(outParkingLotId, wxParkingLotId).await(options)

    /**
     * Report that a car has entered (同步车辆入场通知).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
     *
     * @param parkingId 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
     * @param carType 车辆性质. See [CarType].
     * @param enterTimestamp 车辆入场时间.
     * @param outSerialNumber 商户停车单号. The merchant's own number of the parking. At most 64 characters.
     * @param plateColor 车牌颜色. See [PlateColor].
     * @param plateNumber 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters.
     * @param vehicleType 车辆类型. See [VehicleType].
     * @param discountTemplateId 优惠信息模板ID. At most 3 elements.
     * @param entranceName 停车场入口名称. At most 64 characters.
     * @param entranceNumber 停车场入口编号. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun notifyEntry(parkingId: String, carType: String, enterTimestamp: Long, outSerialNumber: String, plateColor: String, plateNumber: String, vehicleType: String, discountTemplateId: List<Long>? = null, entranceName: String? = null, entranceNumber: String? = null, options: CallOptions? = null): NotifyEntryResponse =
        calls.notifyEntry(NotifyEntryRequest(parkingId = parkingId, carType = carType, enterTimestamp = enterTimestamp, outSerialNumber = outSerialNumber, plateColor = plateColor, plateNumber = plateNumber, vehicleType = vehicleType, discountTemplateId = discountTemplateId, entranceName = entranceName, entranceNumber = entranceNumber)).await(options)

    /**
     * Get the fee of a parked car (查询停车费用).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557825)
     *
     * @param outSerialNumber 商户停车单号. The merchant's own number of the parking. At most 64 characters.
     * @param outParkingId 商户停车场ID. The merchant's own number of the parking lot. At most 64 characters.
     * @param plateNumber 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getParkingFee(outSerialNumber: String, outParkingId: String? = null, plateNumber: String? = null, options: CallOptions? = null): GetParkingFeeResponse =
        calls.getParkingFee(GetParkingFeeRequest(outSerialNumber = outSerialNumber, outParkingId = outParkingId, plateNumber = plateNumber)).await(options)

    /**
     * Report that a parking fee was paid (同步支付结果通知).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557765)
     *
     * @param parkingId 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
     * @param outSerialNumber 商户停车单号. The merchant's own number of the parking. At most 64 characters.
     * @param paidAmount 已支付费用. In fen.
     * @param parkingState 停车状态. See [NotifyPaymentRequestParkingState].
     * @param payType 支付类型. See [PayType].
     * @param plateNumber 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters.
     * @param totalAmount 总费用. In fen.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param openid 付款用户OpenID. At most 128 characters.
     * @param outTradeNo 商户支付订单号. The merchant's own number of the order. At most 64 characters.
     * @param wxTradeNo 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters.
     * @param payChannel 支付渠道. See [PayChannel].
     * @param payTime 支付时间.
     * @param token 消息支付防伪凭证. At most 256 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun notifyPayment(parkingId: String, outSerialNumber: String, paidAmount: Long, parkingState: String, payType: String, plateNumber: String, totalAmount: Long, subMchid: String? = null, openid: String? = null, outTradeNo: String? = null, wxTradeNo: String? = null, payChannel: String? = null, payTime: Long? = null, token: String? = null, options: CallOptions? = null): NotifyPaymentResponse =
        calls.notifyPayment(NotifyPaymentRequest(parkingId = parkingId, outSerialNumber = outSerialNumber, paidAmount = paidAmount, parkingState = parkingState, payType = payType, plateNumber = plateNumber, totalAmount = totalAmount, subMchid = subMchid, openid = openid, outTradeNo = outTradeNo, wxTradeNo = wxTradeNo, payChannel = payChannel, payTime = payTime, token = token)).await(options)

    /**
     * Report that a car has left (同步车辆离场通知).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4019557725)
     *
     * @param parkingId 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
     * @param exitTimestamp 车辆出场时间.
     * @param outSerialNumber 商户停车单号. The merchant's own number of the parking. At most 64 characters.
     * @param plateColor 车牌颜色. See [PlateColor].
     * @param plateNumber 车牌号. With the character of the province in front: `粤B888888`. At most 16 characters.
     * @param openid 付款用户OpenID. At most 128 characters.
     * @param outTradeNo 商户支付订单号. The merchant's own number of the order. At most 64 characters.
     * @param wxTradeNo 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters.
     * @param paidAmount 已支付费用. In fen.
     * @param payChannel 支付渠道. See [PayChannel].
     * @param payState 支付状态. See [NotifyExitRequestPayState].
     * @param payTime 支付时间.
     * @param payType 支付类型. See [PayType].
     * @param token 消息支付防伪凭证. At most 256 characters.
     * @param totalAmount 总费用. In fen.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun notifyExit(parkingId: String, exitTimestamp: Long, outSerialNumber: String, plateColor: String, plateNumber: String, openid: String? = null, outTradeNo: String? = null, wxTradeNo: String? = null, paidAmount: Long? = null, payChannel: String? = null, payState: String? = null, payTime: Long? = null, payType: String? = null, token: String? = null, totalAmount: Long? = null, options: CallOptions? = null): NotifyExitResponse =
        calls.notifyExit(NotifyExitRequest(parkingId = parkingId, exitTimestamp = exitTimestamp, outSerialNumber = outSerialNumber, plateColor = plateColor, plateNumber = plateNumber, openid = openid, outTradeNo = outTradeNo, wxTradeNo = wxTradeNo, paidAmount = paidAmount, payChannel = payChannel, payState = payState, payTime = payTime, payType = payType, token = token, totalAmount = totalAmount)).await(options)

    /**
     * Report a payment that is not for short parking (同步非临停扩展支付).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4020338487)
     *
     * @param outTradeNo 商户支付订单号. The merchant's own number of the order. At most 64 characters.
     * @param feeItems 费用明细. At least 1 element.
     * @param payTime 支付时间.
     * @param wxParkingLotId 微信停车场ID. WeChat Pay's number of the parking lot. At most 64 characters.
     * @param wxTradeNo 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun syncExtendedPayment(outTradeNo: String, feeItems: List<FeeItem>, payTime: Long, wxParkingLotId: String? = null, wxTradeNo: String? = null, options: CallOptions? = null): SyncExtendedPaymentResponse =
        calls.syncExtendedPayment(SyncExtendedPaymentRequest(outTradeNo = outTradeNo, feeItems = feeItems, payTime = payTime, wxParkingLotId = wxParkingLotId, wxTradeNo = wxTradeNo)).await(options)
}
