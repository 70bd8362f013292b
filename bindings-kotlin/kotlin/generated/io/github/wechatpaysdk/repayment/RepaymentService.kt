// Generated from api/repayment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.repayment

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Repayments of credits (还款). */
public class RepaymentService internal constructor(core: Core) {
    private val calls = RepaymentCalls(core)

    /**
     * Begin the signing of an agreement of automatic repayment in an app (APP预签约自动还款协议).
     *
     * Hand `presign_token` to the front end; the result comes as a notification and from the query.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016125804)
     *
     * @param appid 商户AppID.
     * @param planId 模板ID. The template of the agreement, made in the merchant platform.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param displayName 用户展示名称. How the user is shown when signing.
     * @param outContractCode 服务商签约协议号. The merchant's own number of the agreement.
     * @param realIdentity 用户实名信息.
     * @param repaymentAmountLimit 还款金额上限. In fen, as text. The most that may be collected.
     * @param repaymentDay 还款日. The day of the month on which it is repaid.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子商户AppID. The sub-merchant's own app.
     * @param tradeInfo 交易信息. A first repayment, collected with the signing.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignApp(appid: String, planId: String, contractNotifyUrl: String, displayName: String, outContractCode: String, realIdentity: RealIdentity, repaymentAmountLimit: String, repaymentDay: Long, subMchid: String? = null, subAppid: String? = null, tradeInfo: Trade? = null, options: CallOptions? = null): PreSignAppResponse =
        calls.preSignApp(PreSignAppRequest(appid = appid, planId = planId, contractNotifyUrl = contractNotifyUrl, displayName = displayName, outContractCode = outContractCode, realIdentity = realIdentity, repaymentAmountLimit = repaymentAmountLimit, repaymentDay = repaymentDay, subMchid = subMchid, subAppid = subAppid, tradeInfo = tradeInfo)).await(options)

    /**
     * Begin the signing of an agreement of automatic repayment in a mobile browser (H5预签约自动还款协议).
     *
     * Send the user to `redirect_url`; the result comes as a notification and from the query.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779565)
     *
     * @param appid 商户AppID.
     * @param planId 模板ID. The template of the agreement, made in the merchant platform.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param displayName 用户展示名称. How the user is shown when signing.
     * @param outContractCode 服务商签约协议号. The merchant's own number of the agreement.
     * @param realIdentity 用户实名信息.
     * @param repaymentAmountLimit 还款金额上限. In fen, as text. The most that may be collected.
     * @param repaymentDay 还款日. The day of the month on which it is repaid.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param subAppid 子商户AppID. The sub-merchant's own app.
     * @param jumpInfo 跳转控制信息.
     * @param tradeInfo 交易信息. A first repayment, collected with the signing.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignH5(appid: String, planId: String, contractNotifyUrl: String, displayName: String, outContractCode: String, realIdentity: RealIdentity, repaymentAmountLimit: String, repaymentDay: Long, subMchid: String? = null, subAppid: String? = null, jumpInfo: JumpControl? = null, tradeInfo: Trade? = null, options: CallOptions? = null): PreSignH5Response =
        calls.preSignH5(PreSignH5Request(appid = appid, planId = planId, contractNotifyUrl = contractNotifyUrl, displayName = displayName, outContractCode = outContractCode, realIdentity = realIdentity, repaymentAmountLimit = repaymentAmountLimit, repaymentDay = repaymentDay, subMchid = subMchid, subAppid = subAppid, jumpInfo = jumpInfo, tradeInfo = tradeInfo)).await(options)

    /**
     * Query an agreement of automatic repayment (查询自动还款协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016125810)
     *
     * @param outContractCode 服务商签约协议号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getContract(outContractCode: String, options: CallOptions? = null): Contract =
        calls.getContract(outContractCode).await(options)

    /**
     * Announce repayments that will be collected (预约还款).
     *
     * They are collected with `create_deduction_order`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779459)
     *
     * @param appid 商户AppID.
     * @param openid 用户标识.
     * @param contractId 还款协议ID. WeChat Pay's number of the agreement.
     * @param scheduleItems 预约还款项列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createScheduleRecords(appid: String, openid: String, contractId: String, scheduleItems: List<ScheduleItem>, options: CallOptions? = null): CreateScheduleRecordsResponse =
        calls.createScheduleRecords(CreateScheduleRecordsRequest(appid = appid, openid = openid, contractId = contractId, scheduleItems = scheduleItems)).await(options)

    /**
     * Query an announced repayment (查询预约还款记录).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779463)
     *
     * @param outRecordId 商户侧预约还款单号. The partner's own number of the announced repayment.
     * @param contractId 还款协议ID. WeChat Pay's number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getScheduleRecord(outRecordId: String, contractId: String, options: CallOptions? = null): ScheduleRecord =
        calls.getScheduleRecord(outRecordId, contractId).await(options)

    /**
     * Collect a repayment under an agreement (发起还款).
     *
     * For a repayment that was announced. The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_trade_no` and the same contents.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
     *
     * @param outTradeNo 商户侧交易单号. The merchant's own number of the order.
     * @param description 产品描述.
     * @param contractId 还款协议ID. WeChat Pay's number of the agreement.
     * @param outRecordId 商户侧预约还款单号. The partner's own number of the announced repayment.
     * @param deductAmount 还款金额. In fen, as text.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param attach 商户数据包. Comes back unchanged in queries and notifications.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createDeductionOrder(outTradeNo: String, description: String, contractId: String, outRecordId: String, deductAmount: String, notifyUrl: String, attach: String? = null, options: CallOptions? = null): DeductionOrder =
        calls.createDeductionOrder(CreateDeductionOrderRequest(outTradeNo = outTradeNo, description = description, contractId = contractId, outRecordId = outRecordId, deductAmount = deductAmount, notifyUrl = notifyUrl, attach = attach)).await(options)

    /**
     * Query a collected repayment (查询还款单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016779468)
     *
     * @param outTradeNo 商户侧交易单号. The merchant's own number of the order.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDeductionOrder(outTradeNo: String, options: CallOptions? = null): DeductionOrder =
        calls.getDeductionOrder(outTradeNo).await(options)

    /**
     * Terminate an agreement of automatic repayment (解除自动还款协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016125830)
     *
     * @param contractTerminationRemark 协议解约备注.
     * @param outContractCode 服务商签约协议号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminateContract(contractTerminationRemark: String, outContractCode: String, options: CallOptions? = null): TerminateContractResponse =
        calls.terminateContract(TerminateContractRequest(contractTerminationRemark = contractTerminationRemark, outContractCode = outContractCode)).await(options)

    /**
     * Create a repayment of several credits for the user to pay (还款下单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
     *
     * @param combineOutTradeNo 还款单订单号. The partner's own number of the repayment.
     * @param subOrders 还款明细单信息列表. At most 10 elements.
     * @param combineMchid 还款服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param appInfo APP调起支付场景信息. Needed in an app.
     * @param combinePayerInfo 支付者信息.
     * @param h5Info H5调起支付场景信息. Needed in a mobile browser.
     * @param miniprogramInfo 小程序调起支付场景信息. Needed in a mini program.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param timeExpire 交易结束时间. After this the order cannot be paid any more. RFC 3339.
     * @param wechatWebInfo 微信内网页调起支付场景信息. Needed on a page in Weixin.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepayCombineOrder(combineOutTradeNo: String, subOrders: List<PrepayCombineOrderSubOrder>, combineMchid: String? = null, appInfo: AppScene? = null, combinePayerInfo: PrepayCombineOrderPayer? = null, h5Info: H5Scene? = null, miniprogramInfo: MiniProgramScene? = null, notifyUrl: String? = null, timeExpire: String? = null, wechatWebInfo: WechatWebScene? = null, options: CallOptions? = null): PrepayCombineOrderResponse =
        calls.prepayCombineOrder(PrepayCombineOrderRequest(combineOutTradeNo = combineOutTradeNo, subOrders = subOrders, combineMchid = combineMchid, appInfo = appInfo, combinePayerInfo = combinePayerInfo, h5Info = h5Info, miniprogramInfo = miniprogramInfo, notifyUrl = notifyUrl, timeExpire = timeExpire, wechatWebInfo = wechatWebInfo)).await(options)

    /**
     * Query a repayment of several credits (还款单查询).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015124483)
     *
     * @param combineOutTradeNo 还款单订单号. The partner's own number of the repayment.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getCombineOrder(combineOutTradeNo: String, options: CallOptions? = null): GetCombineOrderResponse =
        calls.getCombineOrder(combineOutTradeNo).await(options)

    /**
     * Close an unpaid repayment of several credits (商户关单).
     *
     * Only while it is not paid.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015124497)
     *
     * @param combineOutTradeNo 还款单订单号. The partner's own number of the repayment.
     * @param subOrders 还款明细单信息列表. All parts of the repayment. At most 10 elements.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun closeCombineOrder(combineOutTradeNo: String, subOrders: List<CloseCombineOrderSubOrder>, options: CallOptions? = null) {
        calls.closeCombineOrder(combineOutTradeNo, CloseCombineOrderRequest(subOrders = subOrders)).await(options)
    }
}
