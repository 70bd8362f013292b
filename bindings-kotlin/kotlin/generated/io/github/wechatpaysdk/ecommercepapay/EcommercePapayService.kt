// Generated from api/ecommerce_papay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercepapay

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Ecommerce: automatic payments of combined orders (收付通合单代扣). */
public class EcommercePapayService internal constructor(core: Core) {
    private val calls = EcommercePapayCalls(core)

    /**
     * Begin the signing of an agreement in a mini program (小程序方式预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `ECOMMERCE_ENTRUST.SIGN`, or from `get_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017177322)
     *
     * @param appid 商户APPID.
     * @param planId 委托代扣协议模板ID. The template of the agreement, made in the merchant platform.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param notifyUrl 回调通知地址. Where its notifications are posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignMiniProgram(appid: String, planId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, options: CallOptions? = null): PreSignResponse =
        calls.preSignMiniProgram(PreSignMiniProgramRequest(appid = appid, planId = planId, contractDisplayAccount = contractDisplayAccount, notifyUrl = notifyUrl, outContractCode = outContractCode)).await(options)

    /**
     * Begin the signing of an agreement in an app (APP方式预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `ECOMMERCE_ENTRUST.SIGN`, or from `get_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012881608)
     *
     * @param appid 商户APPID.
     * @param planId 委托代扣协议模板Id. The template of the agreement, made in the merchant platform.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param notifyUrl 回调通知地址. Where its notifications are posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param attach 商户数据包. Comes back unchanged in queries and notifications.
     * @param returnApp 返回app标识. Whether the user comes back to the app after signing.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignApp(appid: String, planId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, attach: String? = null, returnApp: Boolean? = null, options: CallOptions? = null): PreSignResponse =
        calls.preSignApp(PreSignAppRequest(appid = appid, planId = planId, contractDisplayAccount = contractDisplayAccount, notifyUrl = notifyUrl, outContractCode = outContractCode, attach = attach, returnApp = returnApp)).await(options)

    /**
     * Query an agreement (通过商户协议号查询协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884060)
     *
     * @param planId 委托代扣协议模板Id. The template of the agreement, made in the merchant platform.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getContract(planId: Long, outContractCode: String, options: CallOptions? = null): GetContractResponse =
        calls.getContract(planId, outContractCode).await(options)

    /**
     * Terminate an agreement (商户协议号解约协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884072)
     *
     * @param planId 委托代扣协议模板Id. The template of the agreement, made in the merchant platform.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param contractTerminationRemark 解约备注. Why it is ended.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminateContract(planId: Long, outContractCode: String, contractTerminationRemark: String, options: CallOptions? = null): TerminateContractResponse =
        calls.terminateContract(planId, outContractCode, TerminateContractRequest(contractTerminationRemark = contractTerminationRemark)).await(options)

    /**
     * Charge a combined order under an agreement (电商合单委托代扣支付).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884121)
     *
     * @param combineAppid 合单商户appid. An app, official account or mini program that is bound to the caller.
     * @param combineOutTradeNo 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param combineMchid 合单商户号. The caller's own number. The client's `mchid` where left out.
     * @param riskInfo 风控信息. What is known about the risk of the charge.
     * @param subOrders 子单信息. The parts that are paid together.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTransaction(combineAppid: String, combineOutTradeNo: String, contractId: String, combineMchid: String? = null, riskInfo: String? = null, subOrders: List<CreateTransactionSubOrder>? = null, options: CallOptions? = null): Transaction =
        calls.createTransaction(CreateTransactionRequest(combineAppid = combineAppid, combineOutTradeNo = combineOutTradeNo, contractId = contractId, combineMchid = combineMchid, riskInfo = riskInfo, subOrders = subOrders)).await(options)

    /**
     * Query a combined charge (电商合单委托代扣查询订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884130)
     *
     * @param combineOutTradeNo 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransaction(combineOutTradeNo: String, options: CallOptions? = null): Transaction =
        calls.getTransaction(combineOutTradeNo).await(options)

    /**
     * Reverse a combined charge (电商合单委托代扣撤销订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012884126)
     *
     * @param combineOutTradeNo 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
     * @param combineAppid 合单商户APPID. An app, official account or mini program that is bound to the caller.
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param subOrders 子单信息. All parts of the order.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun reverseTransaction(combineOutTradeNo: String, combineAppid: String, contractId: String? = null, subOrders: List<ReverseTransactionSubOrder>? = null, options: CallOptions? = null) {
        calls.reverseTransaction(combineOutTradeNo, ReverseTransactionRequest(combineAppid = combineAppid, contractId = contractId, subOrders = subOrders)).await(options)
    }
}
