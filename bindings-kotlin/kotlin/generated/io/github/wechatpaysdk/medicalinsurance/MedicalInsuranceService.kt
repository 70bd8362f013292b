// Generated from api/medical_insurance.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.medicalinsurance

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Payments with medical insurance (医保支付). */
public class MedicalInsuranceService internal constructor(core: Core) {
    private val calls = MedicalInsuranceCalls(core)

    /**
     * Create an order paid by medical insurance and the patient (医保自费混合收款下单).
     *
     * The order for the patient's part is created before; `prepay_id` names it.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781466)
     *
     * @param appid 公众账号ID. At most 32 characters.
     * @param outTradeNo 商户订单号. The merchant's own number of the order. At most 64 characters.
     * @param cityId 城市ID. At most 8 characters.
     * @param medInstNo 医疗机构编码. At most 32 characters.
     * @param serialNo 医疗机构订单号. The hospital's or pharmacy's own number of the order. At most 40 characters.
     * @param callbackUrl 回调通知URL. Where its notifications are posted: https, without a query string. At most 256 characters.
     * @param medInstName 医疗机构名称. At most 128 characters.
     * @param mixPayType 混合支付类型. `CASH_ONLY`: the patient pays all; `INSURANCE_ONLY`: the insurance does; `CASH_AND_INSURANCE`: both. See [MixPayType].
     * @param orderType 订单类型. `REG_PAY`: registration; `DIAG_PAY`: consultation; `IN_HOSP_PAY`: hospital stay; `PHARMACY_PAY`: pharmacy; `INSURANCE_PAY`: insurance premium; `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`: registration, return visit and prescription at an online hospital; `MED_PAY`: medicine. See [OrderType].
     * @param payer 支付人身份信息.
     * @param totalFee 使用该接口下单的总金额. All parts together, in fen.
     * @param subMchid 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only.
     * @param subAppid 医疗机构的公众号ID. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters. Partners only.
     * @param openid 用户在appid下的唯一标识. The user in `appid`. At most 128 characters.
     * @param channelNo 渠道号. At most 32 characters.
     * @param payAuthNo 医保局返回的支付授权码. The authorization that the insurance gave for the payment. At most 40 characters.
     * @param payOrderId 医保局返回的支付单ID. The insurance's number of the order. At most 64 characters.
     * @param prepayId 自费预下单ID. Of the order for the patient's part; needed when the patient pays something. At most 64 characters.
     * @param subOpenid The user under `sub_appid`. At most 128 characters. Partners only.
     * @param attach 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
     * @param cashAddDetail 现金补充列表. Costs that the insurance does not know of.
     * @param cashReduceDetail 现金减免列表. What the hospital or pharmacy takes off.
     * @param extends 扩展字段. At most 512 characters.
     * @param geoLocation 用户定位信息. At most 40 characters.
     * @param medInsCashFee 医保结算后的自费金额. Left to the patient after the insurance's settlement, in fen.
     * @param medInsGovFee 医保统筹基金支付金额. Paid by the insurance's pooled fund, in fen.
     * @param medInsOrderCreateTime 医保下单时间. At most 64 characters, RFC 3339.
     * @param medInsOtherFee 医保其他基金支付金额. Paid by other funds of the insurance, in fen.
     * @param medInsSelfFee 医保个人账户支付金额. Paid from the patient's insurance account, in fen.
     * @param medInsTestEnv 是否到医保局测试环境下单. Whether the order goes to the insurance's test environment.
     * @param passthroughRequestContent 医疗机构透传给医保的数据. JSON text that is passed on to the insurance. JSON text of `PassthroughContent`. At most 2048 characters, JSON text.
     * @param payForRelatives 是否代亲属支付. Whether the user pays for a relative.
     * @param relative 亲属身份信息. Needed when `pay_for_relatives` is true.
     * @param wechatPayCashFee 实际需要用户微信支付的金额. What the patient pays with WeChat Pay, in fen: `med_ins_cash_fee` with the additions and without the reductions.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 REQUEST_BLOCKED, RULE_LIMIT; 500 SYSTEM_ERROR
     */
    public suspend fun createOrder(appid: String, outTradeNo: String, cityId: String, medInstNo: String, serialNo: String, callbackUrl: String, medInstName: String, mixPayType: String, orderType: String, payer: Identity, totalFee: Long, subMchid: String? = null, subAppid: String? = null, openid: String? = null, channelNo: String? = null, payAuthNo: String? = null, payOrderId: String? = null, prepayId: String? = null, subOpenid: String? = null, attach: String? = null, cashAddDetail: List<CashAddition>? = null, cashReduceDetail: List<CashReduction>? = null, extends: String? = null, geoLocation: String? = null, medInsCashFee: Long? = null, medInsGovFee: Long? = null, medInsOrderCreateTime: String? = null, medInsOtherFee: Long? = null, medInsSelfFee: Long? = null, medInsTestEnv: Boolean? = null, passthroughRequestContent: String? = null, payForRelatives: Boolean? = null, relative: Identity? = null, wechatPayCashFee: Long? = null, options: CallOptions? = null): Order =
        calls.createOrder(CreateOrderRequest(appid = appid, outTradeNo = outTradeNo, cityId = cityId, medInstNo = medInstNo, serialNo = serialNo, callbackUrl = callbackUrl, medInstName = medInstName, mixPayType = mixPayType, orderType = orderType, payer = payer, totalFee = totalFee, subMchid = subMchid, subAppid = subAppid, openid = openid, channelNo = channelNo, payAuthNo = payAuthNo, payOrderId = payOrderId, prepayId = prepayId, subOpenid = subOpenid, attach = attach, cashAddDetail = cashAddDetail, cashReduceDetail = cashReduceDetail, extends = extends, geoLocation = geoLocation, medInsCashFee = medInsCashFee, medInsGovFee = medInsGovFee, medInsOrderCreateTime = medInsOrderCreateTime, medInsOtherFee = medInsOtherFee, medInsSelfFee = medInsSelfFee, medInsTestEnv = medInsTestEnv, passthroughRequestContent = passthroughRequestContent, payForRelatives = payForRelatives, relative = relative, wechatPayCashFee = wechatPayCashFee)).await(options)

    /**
     * Query an order by `mix_trade_no` (使用医保自费混合订单号查看下单结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781479)
     *
     * @param mixTradeNo 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters.
     * @param subMchid 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun getOrderByMixTradeNo(mixTradeNo: String, subMchid: String? = null, options: CallOptions? = null): Order =
        calls.getOrderByMixTradeNo(mixTradeNo, subMchid).await(options)

    /**
     * Query an order by `out_trade_no` (使用商户订单号查看下单结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781490)
     *
     * @param outTradeNo 从业机构订单号. The merchant's own number of the order. At most 64 characters.
     * @param subMchid 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun getOrderByOutTradeNo(outTradeNo: String, subMchid: String? = null, options: CallOptions? = null): Order =
        calls.getOrderByOutTradeNo(outTradeNo, subMchid).await(options)

    /**
     * Report a refund of the insurance's part (医保退款通知).
     *
     * After the insurance has refunded its part; the call moves no money.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016781561)
     *
     * @param outRefundNo 商户退款单号. At most 64 characters.
     * @param medRefundGovFee 医保统筹退款金额. In fen.
     * @param medRefundOtherFee 医保其他退款金额. In fen.
     * @param medRefundSelfFee 医保个账退款金额. In fen.
     * @param medRefundTotalFee 医保退款的总金额. All parts together, in fen.
     * @param refundTime 医保退款成功时间. When the insurance refunded its part. At most 64 characters, RFC 3339.
     * @param mixTradeNo 医保自费混合订单号. WeChat Pay's number of the order with both parts. At most 32 characters.
     * @param subMchid 医疗机构的商户号. The hospital or pharmacy that the partner acts for. At most 32 characters. Partners only.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun notifyRefund(outRefundNo: String, medRefundGovFee: Long, medRefundOtherFee: Long, medRefundSelfFee: Long, medRefundTotalFee: Long, refundTime: String, mixTradeNo: String, subMchid: String? = null, options: CallOptions? = null) {
        calls.notifyRefund(mixTradeNo, NotifyRefundRequest(outRefundNo = outRefundNo, medRefundGovFee = medRefundGovFee, medRefundOtherFee = medRefundOtherFee, medRefundSelfFee = medRefundSelfFee, medRefundTotalFee = medRefundTotalFee, refundTime = refundTime, subMchid = subMchid)).await(options)
    }
}
