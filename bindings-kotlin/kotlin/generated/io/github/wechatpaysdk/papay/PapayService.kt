// Generated from api/papay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.papay

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Automatic payments (委托代扣). */
public class PapayService internal constructor(core: Core) {
    private val calls = PapayCalls(core)

    /**
     * Begin the signing of an agreement (代扣预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012978414)
     *
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param deviceInfo 发起预签约的用户.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param outUserCode 商户侧用户标识. The merchant's own number of the user.
     * @param signScene 签约场景. Whether the user signs in an app or by scanning a QR code. See [SignScene].
     * @param openid 用户在直连商户应用下的用户标示. The user in `appid`.
     * @param returnUrl 回跳地址的url. Where the user comes back to after signing.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignContract(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, deviceInfo: Device, outContractCode: String, outUserCode: String, signScene: String, openid: String? = null, returnUrl: String? = null, options: CallOptions? = null): PreSignContractResponse =
        calls.preSignContract(PreSignContractRequest(appid = appid, planId = planId, contractDisplayAccount = contractDisplayAccount, contractNotifyUrl = contractNotifyUrl, deviceInfo = deviceInfo, outContractCode = outContractCode, outUserCode = outUserCode, signScene = signScene, openid = openid, returnUrl = returnUrl)).await(options)

    /**
     * Begin the signing of an agreement with announced charges, inside WeChat (JSAPI场景预约扣费类型签约的预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012525133)
     *
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param openid 用户在直连商户应用下的用户标示. The user in `appid`.
     * @param deductSchedule 预约信息.
     * @param outUserCode 商户侧用户标识. The merchant's own number of the user.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignScheduledJsapi(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, openid: String? = null, deductSchedule: DeductSchedule? = null, outUserCode: String? = null, options: CallOptions? = null): PreSignScheduledJsapiResponse =
        calls.preSignScheduledJsapi(PreSignScheduledJsapiRequest(appid = appid, planId = planId, contractDisplayAccount = contractDisplayAccount, contractNotifyUrl = contractNotifyUrl, outContractCode = outContractCode, openid = openid, deductSchedule = deductSchedule, outUserCode = outUserCode)).await(options)

    /**
     * Begin the signing of an agreement with announced charges, in a mini program (小程序场景预约扣费类型签约的预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012525209)
     *
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param openid 用户在直连商户应用下的用户标示. The user in `appid`.
     * @param deductSchedule 预约信息.
     * @param outUserCode 商户侧用户标识. The merchant's own number of the user.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignScheduledMiniProgram(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, openid: String? = null, deductSchedule: DeductSchedule? = null, outUserCode: String? = null, options: CallOptions? = null): PreSignScheduledMiniProgramResponse =
        calls.preSignScheduledMiniProgram(PreSignScheduledMiniProgramRequest(appid = appid, planId = planId, contractDisplayAccount = contractDisplayAccount, contractNotifyUrl = contractNotifyUrl, outContractCode = outContractCode, openid = openid, deductSchedule = deductSchedule, outUserCode = outUserCode)).await(options)

    /**
     * Begin the signing of an agreement with announced charges, in an app (App场景预约扣费类型签约的预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012524934)
     *
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param openid 用户在直连商户应用下的用户标示. The user in `appid`.
     * @param deductSchedule 预约信息.
     * @param outUserCode 商户侧用户标识. The merchant's own number of the user.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignScheduledApp(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, openid: String? = null, deductSchedule: DeductSchedule? = null, outUserCode: String? = null, options: CallOptions? = null): PreSignScheduledAppResponse =
        calls.preSignScheduledApp(PreSignScheduledAppRequest(appid = appid, planId = planId, contractDisplayAccount = contractDisplayAccount, contractNotifyUrl = contractNotifyUrl, outContractCode = outContractCode, openid = openid, deductSchedule = deductSchedule, outUserCode = outUserCode)).await(options)

    /**
     * Begin the signing of an agreement with announced charges, in a mobile browser (H5场景预约扣费类型签约的预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489208)
     *
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param openid 用户在直连商户应用下的用户标示. The user in `appid`.
     * @param deductSchedule 预约信息.
     * @param jumpControl 跳转控制信息.
     * @param outUserCode 商户侧用户标识. The merchant's own number of the user.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignScheduledH5(appid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, openid: String? = null, deductSchedule: DeductSchedule? = null, jumpControl: JumpControl? = null, outUserCode: String? = null, options: CallOptions? = null): PreSignScheduledH5Response =
        calls.preSignScheduledH5(PreSignScheduledH5Request(appid = appid, planId = planId, contractDisplayAccount = contractDisplayAccount, contractNotifyUrl = contractNotifyUrl, outContractCode = outContractCode, openid = openid, deductSchedule = deductSchedule, jumpControl = jumpControl, outUserCode = outUserCode)).await(options)

    /**
     * Query an agreement (通过商户协议号查询委托代扣签约协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489245)
     *
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getContract(planId: Long, outContractCode: String, options: CallOptions? = null): Contract =
        calls.getContract(planId, outContractCode).await(options)

    /**
     * Query an agreement made on HarmonyOS (通过商户协议号查询委托代扣签约协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013844122)
     *
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getHarmonyContract(planId: Long, outContractCode: String, options: CallOptions? = null): GetHarmonyContractResponse =
        calls.getHarmonyContract(planId, outContractCode).await(options)

    /**
     * Terminate an agreement (通过商户协议号解除委托代扣签约协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489295)
     *
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param contractTerminationRemark 解约备注. Why it is ended.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminateContract(planId: Long, outContractCode: String, contractTerminationRemark: String, options: CallOptions? = null): Contract =
        calls.terminateContract(planId, outContractCode, TerminateContractRequest(contractTerminationRemark = contractTerminationRemark)).await(options)

    /**
     * Announce a charge (预约扣费).
     *
     * The charge itself is made with `create_transaction`, in the days that the answer names.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
     *
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param scheduleAmount 预约的金额信息. What the user is told will be charged.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createSchedule(contractId: String, appid: String, scheduleAmount: Amount, options: CallOptions? = null): Schedule =
        calls.createSchedule(contractId, CreateScheduleRequest(appid = appid, scheduleAmount = scheduleAmount)).await(options)

    /**
     * Query an announced charge (查询扣费预约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466997)
     *
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSchedule(contractId: String, options: CallOptions? = null): Schedule =
        calls.getSchedule(contractId).await(options)

    /**
     * Tell the user that a charge is coming (直连商户预扣费通知).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
     *
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param appid 公众号ID. An app, official account or mini program that is bound to the merchant.
     * @param estimatedAmount 预计扣费金额信息. What the user is told to expect.
     * @param mchid 直连商户号. The client's `mchid` where left out.
     * @param deductDuration 扣费持续时间. For how many days the charge is tried.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendPreDeductionNotice(contractId: String, appid: String, estimatedAmount: EstimatedAmount, mchid: String? = null, deductDuration: DeductDuration? = null, options: CallOptions? = null) {
        calls.sendPreDeductionNotice(contractId, SendPreDeductionNoticeRequest(appid = appid, estimatedAmount = estimatedAmount, mchid = mchid, deductDuration = deductDuration)).await(options)
    }

    /**
     * Charge the user under an agreement (受理扣款).
     *
     * The charge is only accepted: its result comes as a notification, or from a query of the order.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
     *
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品描述. What is bought; shown to the user.
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param amount 扣费金额信息.
     * @param transactionNotifyUrl 通知地址. Where the result of the charge is posted: https, without a query string.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTransaction(appid: String, outTradeNo: String, description: String, contractId: String, amount: Amount, transactionNotifyUrl: String, attach: String? = null, goodsTag: String? = null, options: CallOptions? = null): CreateTransactionResponse =
        calls.createTransaction(CreateTransactionRequest(appid = appid, outTradeNo = outTradeNo, description = description, contractId = contractId, amount = amount, transactionNotifyUrl = transactionNotifyUrl, attach = attach, goodsTag = goodsTag)).await(options)

    /**
     * Charge the user under an agreement made on HarmonyOS (代扣受理扣款).
     *
     * The charge is only accepted: its result comes as a notification, or from a query of the order.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013388429)
     *
     * @param appid 应用ID. An app, official account or mini program that is bound to the merchant.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品描述. What is bought; shown to the user.
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param harmonyAccountId 鸿蒙账户id.
     * @param amount 扣费金额信息.
     * @param transactionNotifyUrl 通知地址. Where the result of the charge is posted: https, without a query string.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param mcc 商户类别码. The merchant category code.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createHarmonyTransaction(appid: String, outTradeNo: String, description: String, contractId: String, harmonyAccountId: String, amount: Amount, transactionNotifyUrl: String, attach: String? = null, goodsTag: String? = null, mcc: String? = null, options: CallOptions? = null): CreateTransactionResponse =
        calls.createHarmonyTransaction(CreateHarmonyTransactionRequest(appid = appid, outTradeNo = outTradeNo, description = description, contractId = contractId, harmonyAccountId = harmonyAccountId, amount = amount, transactionNotifyUrl = transactionNotifyUrl, attach = attach, goodsTag = goodsTag, mcc = mcc)).await(options)

    /**
     * Tell the user that a failed charge is tried again (重试扣费通知).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
     *
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param appid 公众号ID. An app, official account or mini program that is bound to the merchant.
     * @param mchid 直连商户号. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendDeductionRetryNotice(contractId: String, appid: String, mchid: String? = null, options: CallOptions? = null) {
        calls.sendDeductionRetryNotice(contractId, SendDeductionRetryNoticeRequest(appid = appid, mchid = mchid)).await(options)
    }

    /**
     * Begin the signing of a sub-merchant's agreement with announced charges, inside WeChat (JSAPI场景预约扣费类型签约的预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012693093)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 应用ID. An app, official account or mini program that is bound to the partner.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param subAppid 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
     * @param spOpenid 用户在服务商商户应用下的用户标示. The user under `sp_appid`.
     * @param subOpenid The user under `sub_appid`.
     * @param deductSchedule `deduct_schedule`.
     * @param outUserCode 商户侧用户标识. The merchant's own number of the user.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignPartnerScheduledJsapi(subMchid: String, spAppid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, subAppid: String? = null, spOpenid: String? = null, subOpenid: String? = null, deductSchedule: DeductSchedule? = null, outUserCode: String? = null, options: CallOptions? = null): PreSignScheduledJsapiResponse =
        calls.preSignPartnerScheduledJsapi(PreSignPartnerScheduledJsapiRequest(subMchid = subMchid, spAppid = spAppid, planId = planId, contractDisplayAccount = contractDisplayAccount, contractNotifyUrl = contractNotifyUrl, outContractCode = outContractCode, subAppid = subAppid, spOpenid = spOpenid, subOpenid = subOpenid, deductSchedule = deductSchedule, outUserCode = outUserCode)).await(options)

    /**
     * Begin the signing of a sub-merchant's agreement with announced charges, in a mini program (小程序场景预约扣费类型签约的预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012693100)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 应用ID. An app, official account or mini program that is bound to the partner.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param subAppid 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
     * @param spOpenid 用户在服务商商户应用下的用户标示. The user under `sp_appid`.
     * @param subOpenid The user under `sub_appid`.
     * @param deductSchedule `deduct_schedule`.
     * @param outUserCode 商户侧用户标识. The merchant's own number of the user.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignPartnerScheduledMiniProgram(subMchid: String, spAppid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, subAppid: String? = null, spOpenid: String? = null, subOpenid: String? = null, deductSchedule: DeductSchedule? = null, outUserCode: String? = null, options: CallOptions? = null): PreSignScheduledMiniProgramResponse =
        calls.preSignPartnerScheduledMiniProgram(PreSignPartnerScheduledMiniProgramRequest(subMchid = subMchid, spAppid = spAppid, planId = planId, contractDisplayAccount = contractDisplayAccount, contractNotifyUrl = contractNotifyUrl, outContractCode = outContractCode, subAppid = subAppid, spOpenid = spOpenid, subOpenid = subOpenid, deductSchedule = deductSchedule, outUserCode = outUserCode)).await(options)

    /**
     * Begin the signing of a sub-merchant's agreement with announced charges, in an app (App场景预约扣费类型签约的预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012693028)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 应用ID. An app, official account or mini program that is bound to the partner.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param subAppid 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
     * @param spOpenid 用户在服务商商户应用下的用户标示. The user under `sp_appid`.
     * @param subOpenid The user under `sub_appid`.
     * @param deductSchedule `deduct_schedule`.
     * @param outUserCode 商户侧用户标识. The merchant's own number of the user.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignPartnerScheduledApp(subMchid: String, spAppid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, subAppid: String? = null, spOpenid: String? = null, subOpenid: String? = null, deductSchedule: DeductSchedule? = null, outUserCode: String? = null, options: CallOptions? = null): PreSignScheduledAppResponse =
        calls.preSignPartnerScheduledApp(PreSignPartnerScheduledAppRequest(subMchid = subMchid, spAppid = spAppid, planId = planId, contractDisplayAccount = contractDisplayAccount, contractNotifyUrl = contractNotifyUrl, outContractCode = outContractCode, subAppid = subAppid, spOpenid = spOpenid, subOpenid = subOpenid, deductSchedule = deductSchedule, outUserCode = outUserCode)).await(options)

    /**
     * Begin the signing of a sub-merchant's agreement with announced charges, in a mobile browser (H5场景预约扣费类型签约的预签约).
     *
     * Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012464549)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 应用ID. An app, official account or mini program that is bound to the partner.
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param contractNotifyUrl 签约结果通知地址. Where the result of signing is posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param subAppid 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
     * @param spOpenid 用户在服务商商户应用下的用户标示. The user under `sp_appid`.
     * @param subOpenid The user under `sub_appid`.
     * @param deductSchedule `deduct_schedule`.
     * @param jumpControl 跳转控制信息.
     * @param outUserCode 商户侧用户标识. The merchant's own number of the user.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignPartnerScheduledH5(subMchid: String, spAppid: String, planId: Long, contractDisplayAccount: String, contractNotifyUrl: String, outContractCode: String, subAppid: String? = null, spOpenid: String? = null, subOpenid: String? = null, deductSchedule: DeductSchedule? = null, jumpControl: JumpControl? = null, outUserCode: String? = null, options: CallOptions? = null): PreSignScheduledH5Response =
        calls.preSignPartnerScheduledH5(PreSignPartnerScheduledH5Request(subMchid = subMchid, spAppid = spAppid, planId = planId, contractDisplayAccount = contractDisplayAccount, contractNotifyUrl = contractNotifyUrl, outContractCode = outContractCode, subAppid = subAppid, spOpenid = spOpenid, subOpenid = subOpenid, deductSchedule = deductSchedule, jumpControl = jumpControl, outUserCode = outUserCode)).await(options)

    /**
     * Query an agreement of a sub-merchant (通过商户协议号查询委托代扣签约协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012489483)
     *
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPartnerContract(planId: Long, outContractCode: String, subMchid: String, options: CallOptions? = null): PartnerContract =
        calls.getPartnerContract(planId, outContractCode, subMchid).await(options)

    /**
     * Terminate an agreement of a sub-merchant (通过商户协议号解除委托代扣签约协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012489491)
     *
     * @param planId 委托代扣模板ID. The template of the agreement, made in the merchant platform.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param contractTerminationRemark 解约备注. Why it is ended.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminatePartnerContract(planId: Long, outContractCode: String, subMchid: String, contractTerminationRemark: String, options: CallOptions? = null): PartnerContract =
        calls.terminatePartnerContract(planId, outContractCode, TerminatePartnerContractRequest(subMchid = subMchid, contractTerminationRemark = contractTerminationRemark)).await(options)

    /**
     * Announce a charge for a sub-merchant (预约扣费).
     *
     * The charge itself is made with `create_partner_transaction`, in the days that the answer names.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468581)
     *
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 应用ID. An app, official account or mini program that is bound to the partner.
     * @param scheduleAmount 预约的金额信息. What the user is told will be charged.
     * @param subAppid 子商户的AppID. The sub-merchant's own app.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPartnerSchedule(contractId: String, subMchid: String, spAppid: String, scheduleAmount: Amount, subAppid: String? = null, options: CallOptions? = null): Schedule =
        calls.createPartnerSchedule(contractId, CreatePartnerScheduleRequest(subMchid = subMchid, spAppid = spAppid, scheduleAmount = scheduleAmount, subAppid = subAppid)).await(options)

    /**
     * Query an announced charge of a sub-merchant (查询扣费预约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468579)
     *
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPartnerSchedule(contractId: String, subMchid: String, options: CallOptions? = null): Schedule =
        calls.getPartnerSchedule(contractId, subMchid).await(options)

    /**
     * Tell a sub-merchant's user that a charge is coming (服务商商户预扣费通知).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v2/partner/4011988373)
     *
     * @param contractId 委托代扣协议id. WeChat Pay's number of the agreement.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 服务商应用ID. An app, official account or mini program that is bound to the partner.
     * @param estimatedAmount 预计扣费金额信息. What the user is told to expect.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subAppid 子商户应用ID. The sub-merchant's own app.
     * @param deductDuration 扣费持续时间. For how many days the charge is tried.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendPartnerPreDeductionNotice(contractId: String, subMchid: String, spAppid: String, estimatedAmount: EstimatedAmount, spMchid: String? = null, subAppid: String? = null, deductDuration: PartnerDeductDuration? = null, options: CallOptions? = null) {
        calls.sendPartnerPreDeductionNotice(contractId, SendPartnerPreDeductionNoticeRequest(subMchid = subMchid, spAppid = spAppid, estimatedAmount = estimatedAmount, spMchid = spMchid, subAppid = subAppid, deductDuration = deductDuration)).await(options)
    }

    /**
     * Charge the user for a sub-merchant (受理扣款).
     *
     * The charge is only accepted: its result comes as a notification, or from a query of the order.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012468586)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 应用ID. An app, official account or mini program that is bound to the partner.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品描述. What is bought; shown to the user.
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param amount 扣费金额信息.
     * @param transactionNotifyUrl 通知地址. Where the result of the charge is posted: https, without a query string.
     * @param subAppid 子商户的AppID. The sub-merchant's own app.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param goodsTag 订单优惠标记. The mark that the rules of a promotion ask for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPartnerTransaction(subMchid: String, spAppid: String, outTradeNo: String, description: String, contractId: String, amount: Amount, transactionNotifyUrl: String, subAppid: String? = null, attach: String? = null, goodsTag: String? = null, options: CallOptions? = null): CreateTransactionResponse =
        calls.createPartnerTransaction(CreatePartnerTransactionRequest(subMchid = subMchid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, contractId = contractId, amount = amount, transactionNotifyUrl = transactionNotifyUrl, subAppid = subAppid, attach = attach, goodsTag = goodsTag)).await(options)

    /**
     * Tell a sub-merchant's user that a failed charge is tried again (服务商商户重试扣费通知).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
     *
     * @param contractId 委托代扣协议id. WeChat Pay's number of the agreement.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 服务商应用ID. An app, official account or mini program that is bound to the partner.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subAppid 子商户应用ID. The sub-merchant's own app.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendPartnerDeductionRetryNotice(contractId: String, subMchid: String, spAppid: String, spMchid: String? = null, subAppid: String? = null, options: CallOptions? = null) {
        calls.sendPartnerDeductionRetryNotice(contractId, SendPartnerDeductionRetryNoticeRequest(subMchid = subMchid, spAppid = spAppid, spMchid = spMchid, subAppid = subAppid)).await(options)
    }
}
