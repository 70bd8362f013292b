// Generated from api/merchant_risk.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantrisk

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Risks of merchants and payments (商户风险管理). */
public class MerchantRiskService internal constructor(core: Core) {
    private val calls = MerchantRiskCalls(core)

    /**
     * List risky orders (查询风险订单).
     *
     * A query, although it is a POST.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013894247)
     *
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param startTime 开始时间. RFC 3339.
     * @param endTime 结束时间. RFC 3339.
     * @param pageIndex 查询页码. 1 when left out.
     * @param pageSize 查询页大小. 10 when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listRiskTrades(mchid: String? = null, spMchid: String? = null, subMchid: String? = null, startTime: String? = null, endTime: String? = null, pageIndex: Long? = null, pageSize: Long? = null, options: CallOptions? = null): ListRiskTradesResponse =
        calls.listRiskTrades(ListRiskTradesRequest(mchid = mchid, spMchid = spMchid, subMchid = subMchid, startTime = startTime, endTime = endTime, pageIndex = pageIndex, pageSize = pageSize)).await(options)

    /**
     * Report how a risky order was dealt with (回传处置结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013894250)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param dispAddition 处置补充.
     * @param dispConclusion 处置结论. One of 1, 2 and 3.
     * @param existComplaint 是否有投诉.
     * @param finalRiskResult 最终风险结论. One of 1 and 2.
     * @param finalRiskType 最终风险类型. One of 1, 2, 3 and 4.
     * @param refundAmount 退款金额. In fen.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun reportRiskTradeDisposal(outTradeNo: String, mchid: String? = null, spMchid: String? = null, subMchid: String? = null, dispAddition: String? = null, dispConclusion: List<Long>? = null, existComplaint: Boolean? = null, finalRiskResult: Long? = null, finalRiskType: Long? = null, refundAmount: Long? = null, options: CallOptions? = null): ReportRiskTradeDisposalResponse =
        calls.reportRiskTradeDisposal(ReportRiskTradeDisposalRequest(outTradeNo = outTradeNo, mchid = mchid, spMchid = spMchid, subMchid = subMchid, dispAddition = dispAddition, dispConclusion = dispConclusion, existComplaint = existComplaint, finalRiskResult = finalRiskResult, finalRiskType = finalRiskType, refundAmount = refundAmount)).await(options)

    /**
     * Report what is known about an order (上报订单关联信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529250)
     *
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param openid 用户标识.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param acquiringBankId 从业机构商户号.
     * @param channelId 渠道号.
     * @param combineMchid 合单商户号.
     * @param combineOutTradeNo 合单商户订单号. The merchant's own number of the combined order.
     * @param lastPayOpenid 上一笔支付openid.
     * @param certificatesNumber 用户实名证件号. Encrypted on the wire.
     * @param clientIp 用户终端ip.
     * @param deliveryCity 收货城市.
     * @param deliveryProvince 收货省份.
     * @param deviceType 用户设备类型. One of 1, 2 and 3.
     * @param extraFields1 扩展字段1.
     * @param extraFields2 扩展字段2.
     * @param extraFields3 扩展字段3.
     * @param goodsCategory 商品类目.
     * @param goodsListingTime 商品上架时间.
     * @param goodsType 虚拟实物标识. One of 1 and 2.
     * @param highRiskGoods 高风险商品标签.
     * @param isNeedDeliver 是否需要物流发货.
     * @param lineType 线上线下标识. One of 1 and 2.
     * @param livingExpensesFields 生活缴费场景独有字段.
     * @param newAddress 收货人地址是否新增.
     * @param newStore 卖家是否是新账号.
     * @param offlineDeliveryLabel 订单识别标识. One of 1 and 2.
     * @param orderPhoneNumber 下单人手机号.
     * @param phone 用户手机号. Encrypted on the wire.
     * @param phoneFrom 手机号来源.
     * @param phoneNumberLocation 手机号所属地.
     * @param preOpeningBehavior 前置打开行为异常.
     * @param proxyPayment 是否为代付订单.
     * @param rechargeFields 充值业务场景独有字段.
     * @param reliableDevice 用户下单设备是否是常用设备.
     * @param riskLevel 商户判定交易的风险等级.
     * @param riskyGoods 高风险类目. One of 1, 2, 3, 4, 5 and 6.
     * @param sameDeviced 用户下单设备与支付设备是否一致.
     * @param scene 业务场景. One of 0, 1 and 2.
     * @param sellerType 物品发布类型. One of 1 and 2.
     * @param sellerUserid 收款方用户标识.
     * @param spRiskLevel 商户风险等级. One of 1, 2, 3, 4, 5, 6 and 7.
     * @param storeIdentifier 店铺标识.
     * @param subOrders 子单列表.
     * @param userRiskLevel 下单人风险等级. One of 1, 2, 3, 4, 5, 6 and 7.
     * @param userid 付款方用户标识.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun reportTradeInformation(spMchid: String? = null, subMchid: String? = null, openid: String? = null, outTradeNo: String? = null, acquiringBankId: String? = null, channelId: String? = null, combineMchid: String? = null, combineOutTradeNo: String? = null, lastPayOpenid: String? = null, certificatesNumber: String? = null, clientIp: String? = null, deliveryCity: String? = null, deliveryProvince: String? = null, deviceType: Long? = null, extraFields1: String? = null, extraFields2: String? = null, extraFields3: String? = null, goodsCategory: String? = null, goodsListingTime: String? = null, goodsType: Long? = null, highRiskGoods: Long? = null, isNeedDeliver: Boolean? = null, lineType: Long? = null, livingExpensesFields: LivingExpenses? = null, newAddress: Boolean? = null, newStore: Boolean? = null, offlineDeliveryLabel: Long? = null, orderPhoneNumber: String? = null, phone: String? = null, phoneFrom: Long? = null, phoneNumberLocation: String? = null, preOpeningBehavior: String? = null, proxyPayment: Boolean? = null, rechargeFields: Recharge? = null, reliableDevice: Boolean? = null, riskLevel: Long? = null, riskyGoods: Long? = null, sameDeviced: Boolean? = null, scene: Long? = null, sellerType: Long? = null, sellerUserid: String? = null, spRiskLevel: Long? = null, storeIdentifier: String? = null, subOrders: List<SubOrder>? = null, userRiskLevel: Long? = null, userid: String? = null, options: CallOptions? = null): ReportTradeInformationResponse =
        calls.reportTradeInformation(ReportTradeInformationRequest(spMchid = spMchid, subMchid = subMchid, openid = openid, outTradeNo = outTradeNo, acquiringBankId = acquiringBankId, channelId = channelId, combineMchid = combineMchid, combineOutTradeNo = combineOutTradeNo, lastPayOpenid = lastPayOpenid, certificatesNumber = certificatesNumber, clientIp = clientIp, deliveryCity = deliveryCity, deliveryProvince = deliveryProvince, deviceType = deviceType, extraFields1 = extraFields1, extraFields2 = extraFields2, extraFields3 = extraFields3, goodsCategory = goodsCategory, goodsListingTime = goodsListingTime, goodsType = goodsType, highRiskGoods = highRiskGoods, isNeedDeliver = isNeedDeliver, lineType = lineType, livingExpensesFields = livingExpensesFields, newAddress = newAddress, newStore = newStore, offlineDeliveryLabel = offlineDeliveryLabel, orderPhoneNumber = orderPhoneNumber, phone = phone, phoneFrom = phoneFrom, phoneNumberLocation = phoneNumberLocation, preOpeningBehavior = preOpeningBehavior, proxyPayment = proxyPayment, rechargeFields = rechargeFields, reliableDevice = reliableDevice, riskLevel = riskLevel, riskyGoods = riskyGoods, sameDeviced = sameDeviced, scene = scene, sellerType = sellerType, sellerUserid = sellerUserid, spRiskLevel = spRiskLevel, storeIdentifier = storeIdentifier, subOrders = subOrders, userRiskLevel = userRiskLevel, userid = userid)).await(options)

    /**
     * Get the risk of a payment (查询风险信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526198)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param acquiringBankId 从业机构号.
     * @param channelId 渠道号.
     * @param complaintsInformation 投诉信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTradeRisk(outTradeNo: String, spMchid: String? = null, subMchid: String? = null, acquiringBankId: String? = null, channelId: String? = null, complaintsInformation: String? = null, options: CallOptions? = null): GetTradeRiskResponse =
        calls.getTradeRisk(outTradeNo, spMchid, subMchid, acquiringBankId, channelId, complaintsInformation).await(options)

    /**
     * Report how the risk of a payment was dealt with (处置结果回传).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384516)
     *
     * @param punishType 处置手段. See [PunishType].
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param acquiringBankId 从业机构商户号.
     * @param channelId 渠道号.
     * @param additionalPunishType 处置手段补充.
     * @param complaintsInformation 投诉信息.
     * @param riskType 风险类型. See [ReportTradeRiskResultRequestRiskType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun reportTradeRiskResult(punishType: String, spMchid: String? = null, subMchid: String? = null, outTradeNo: String? = null, acquiringBankId: String? = null, channelId: String? = null, additionalPunishType: String? = null, complaintsInformation: String? = null, riskType: String? = null, options: CallOptions? = null): ReportTradeRiskResultResponse =
        calls.reportTradeRiskResult(ReportTradeRiskResultRequest(punishType = punishType, spMchid = spMchid, subMchid = subMchid, outTradeNo = outTradeNo, acquiringBankId = acquiringBankId, channelId = channelId, additionalPunishType = additionalPunishType, complaintsInformation = complaintsInformation, riskType = riskType)).await(options)

    /**
     * Stop the notifications about violations (删除商户违规通知回调地址).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471334)
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun deleteViolationNotification(options: CallOptions? = null) {
        calls.deleteViolationNotification().await(options)
    }

    /**
     * Get the address that violations are notified to (查询商户违规通知回调地址).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471327)
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getViolationNotification(options: CallOptions? = null): ViolationNotification =
        calls.getViolationNotification().await(options)

    /**
     * Set the address that violations are notified to (创建商户违规通知回调地址).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471333)
     *
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 409 ALREADY_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createViolationNotification(notifyUrl: String? = null, options: CallOptions? = null): ViolationNotification =
        calls.createViolationNotification(CreateViolationNotificationRequest(notifyUrl = notifyUrl)).await(options)

    /**
     * Change the address that violations are notified to (修改商户违规通知回调地址).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471330)
     *
     * @param notifyUrl 通知链接. Where its notifications are posted: https, without a query string. At most 256 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun updateViolationNotification(notifyUrl: String? = null, options: CallOptions? = null): ViolationNotification =
        calls.updateViolationNotification(UpdateViolationNotificationRequest(notifyUrl = notifyUrl)).await(options)
}
