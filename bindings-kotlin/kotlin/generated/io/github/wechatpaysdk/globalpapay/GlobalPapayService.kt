// Generated from api/global_papay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalpapay

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Automatic payments abroad (跨境代扣). */
public class GlobalPapayService internal constructor(core: Core) {
    private val calls = GlobalPapayCalls(core)

    /**
     * Begin the signing of an agreement in an app (APP签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015467)
     *
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 机构APPID.
     * @param spAppid 机构appid.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 商户appid下的用户标识.
     * @param planId 模板ID. The template of the agreement, made in the merchant platform.
     * @param expiredTime 过期时间. RFC 3339.
     * @param outContractCode 商户侧签约协议号. The merchant's own number of the agreement.
     * @param returnUrl 签约后跳转地址.
     * @param successNotifyUrl 签约成功通知url.
     * @param userClientIp 用户客户端IP.
     * @param userDisplayName 用户账户展示名称.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignApp(spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, openid: String? = null, planId: Long? = null, expiredTime: String? = null, outContractCode: String? = null, returnUrl: String? = null, successNotifyUrl: String? = null, userClientIp: String? = null, userDisplayName: String? = null, options: CallOptions? = null): PreSignSession =
        calls.preSignApp(PreSignAppRequest(spMchid = spMchid, subMchid = subMchid, appid = appid, spAppid = spAppid, subAppid = subAppid, openid = openid, planId = planId, expiredTime = expiredTime, outContractCode = outContractCode, returnUrl = returnUrl, successNotifyUrl = successNotifyUrl, userClientIp = userClientIp, userDisplayName = userDisplayName)).await(options)

    /**
     * Begin the signing of an agreement in a mobile browser (H5预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015443)
     *
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 机构APPID.
     * @param spAppid 机构appid.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 用户唯一标识.
     * @param planId 模板ID. The template of the agreement, made in the merchant platform.
     * @param returnAppid 回调应用AppID.
     * @param expiredTime 过期时间. RFC 3339.
     * @param outContractCode 商户侧签约协议号. The merchant's own number of the agreement.
     * @param returnUrl 签约完成跳转URL.
     * @param successNotifyUrl 签约成功通知url.
     * @param userClientIp 用户客户端IP.
     * @param userDisplayName 用户账户展示名称.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignH5(spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, openid: String? = null, planId: Long? = null, returnAppid: String? = null, expiredTime: String? = null, outContractCode: String? = null, returnUrl: String? = null, successNotifyUrl: String? = null, userClientIp: String? = null, userDisplayName: String? = null, options: CallOptions? = null): PreSignH5Response =
        calls.preSignH5(PreSignH5Request(spMchid = spMchid, subMchid = subMchid, appid = appid, spAppid = spAppid, subAppid = subAppid, openid = openid, planId = planId, returnAppid = returnAppid, expiredTime = expiredTime, outContractCode = outContractCode, returnUrl = returnUrl, successNotifyUrl = successNotifyUrl, userClientIp = userClientIp, userDisplayName = userDisplayName)).await(options)

    /**
     * Begin the signing of an agreement inside WeChat (JSAPI预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015447)
     *
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 机构APPID.
     * @param spAppid 机构appid.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 商户appid下的用户标识.
     * @param planId 模板ID. The template of the agreement, made in the merchant platform.
     * @param expiredTime 过期时间. RFC 3339.
     * @param outContractCode 商户侧签约协议号. The merchant's own number of the agreement.
     * @param returnUrl 签约完成跳转URL.
     * @param successNotifyUrl 签约成功通知url.
     * @param userClientIp 用户终端IP.
     * @param userDisplayName 用户账户展示名称.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignJsapi(spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, openid: String? = null, planId: Long? = null, expiredTime: String? = null, outContractCode: String? = null, returnUrl: String? = null, successNotifyUrl: String? = null, userClientIp: String? = null, userDisplayName: String? = null, options: CallOptions? = null): PreSignJsapiResponse =
        calls.preSignJsapi(PreSignJsapiRequest(spMchid = spMchid, subMchid = subMchid, appid = appid, spAppid = spAppid, subAppid = subAppid, openid = openid, planId = planId, expiredTime = expiredTime, outContractCode = outContractCode, returnUrl = returnUrl, successNotifyUrl = successNotifyUrl, userClientIp = userClientIp, userDisplayName = userDisplayName)).await(options)

    /**
     * Begin the signing of an agreement in a mini program (小程序签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015440)
     *
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 机构APPID.
     * @param spAppid 机构appid.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 商户appid下的用户标识.
     * @param planId 模板ID. The template of the agreement, made in the merchant platform.
     * @param expiredTime 过期时间. RFC 3339.
     * @param outContractCode 商户侧签约协议号. The merchant's own number of the agreement.
     * @param returnUrl 签约后跳转地址.
     * @param successNotifyUrl 签约成功通知url.
     * @param userClientIp 用户客户端IP.
     * @param userDisplayName 用户账户展示名称.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignMiniProgram(spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, openid: String? = null, planId: Long? = null, expiredTime: String? = null, outContractCode: String? = null, returnUrl: String? = null, successNotifyUrl: String? = null, userClientIp: String? = null, userDisplayName: String? = null, options: CallOptions? = null): PreSignSession =
        calls.preSignMiniProgram(PreSignMiniProgramRequest(spMchid = spMchid, subMchid = subMchid, appid = appid, spAppid = spAppid, subAppid = subAppid, openid = openid, planId = planId, expiredTime = expiredTime, outContractCode = outContractCode, returnUrl = returnUrl, successNotifyUrl = successNotifyUrl, userClientIp = userClientIp, userDisplayName = userDisplayName)).await(options)

    /**
     * Query an agreement by `out_contract_code` (商户协议号查询签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015477)
     *
     * @param outContractCode 签约协议号. The merchant's own number of the agreement.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 机构APPID.
     * @param spAppid 机构appid.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param planId 模板ID. The template of the agreement, made in the merchant platform.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getContractByOutContractCode(outContractCode: String, spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, planId: Long? = null, options: CallOptions? = null): Contract =
        calls.getContractByOutContractCode(outContractCode, spMchid, subMchid, appid, spAppid, subAppid, planId).await(options)

    /**
     * Begin the signing of an agreement on a web page (WEB预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015464)
     *
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 机构APPID.
     * @param spAppid 机构appid.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param openid 用户唯一标识.
     * @param planId 模板ID. The template of the agreement, made in the merchant platform.
     * @param expiredTime 过期时间. RFC 3339.
     * @param outContractCode 商户侧签约协议号. The merchant's own number of the agreement.
     * @param returnUrl 签约完成跳转URL.
     * @param successNotifyUrl 签约成功通知url.
     * @param userClientIp 用户终端IP.
     * @param userDisplayName 用户账户展示名称.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignWeb(spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, openid: String? = null, planId: Long? = null, expiredTime: String? = null, outContractCode: String? = null, returnUrl: String? = null, successNotifyUrl: String? = null, userClientIp: String? = null, userDisplayName: String? = null, options: CallOptions? = null): PreSignWebResponse =
        calls.preSignWeb(PreSignWebRequest(spMchid = spMchid, subMchid = subMchid, appid = appid, spAppid = spAppid, subAppid = subAppid, openid = openid, planId = planId, expiredTime = expiredTime, outContractCode = outContractCode, returnUrl = returnUrl, successNotifyUrl = successNotifyUrl, userClientIp = userClientIp, userDisplayName = userDisplayName)).await(options)

    /**
     * Query an agreement by `contract_id` (代扣协议ID查询签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015470)
     *
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 机构APPID.
     * @param spAppid 机构appid.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param planId 模板ID. The template of the agreement, made in the merchant platform.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getContractByContractId(contractId: String, spMchid: String? = null, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, planId: Long? = null, options: CallOptions? = null): Contract =
        calls.getContractByContractId(contractId, spMchid, subMchid, appid, spAppid, subAppid, planId).await(options)

    /**
     * Terminate an agreement (申请解约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478)
     *
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 机构APPID.
     * @param spAppid 机构appid.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param terminationNote 解约备注.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminateContract(contractId: String, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, terminationNote: String? = null, options: CallOptions? = null) {
        calls.terminateContract(contractId, TerminateContractRequest(subMchid = subMchid, appid = appid, spAppid = spAppid, subAppid = subAppid, terminationNote = terminationNote)).await(options)
    }

    /**
     * Charge the user under an agreement (支付扣款).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品描述.
     * @param contractId 委托代扣协议ID. WeChat Pay's number of the agreement.
     * @param amount 订单金额.
     * @param merchantCategoryCode MCC码.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 机构APPID.
     * @param spAppid 机构appid.
     * @param subAppid 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param attach 商户数据. Comes back unchanged in queries and notifications.
     * @param goodsTag 商品标记. The mark that the rules of a promotion ask for.
     * @param sceneInfo 场景信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTransaction(outTradeNo: String, description: String, contractId: String, amount: CreateTransactionAmount, merchantCategoryCode: String, notifyUrl: String, subMchid: String? = null, appid: String? = null, spAppid: String? = null, subAppid: String? = null, attach: String? = null, goodsTag: String? = null, sceneInfo: Scene? = null, options: CallOptions? = null): CreateTransactionResponse =
        calls.createTransaction(CreateTransactionRequest(outTradeNo = outTradeNo, description = description, contractId = contractId, amount = amount, merchantCategoryCode = merchantCategoryCode, notifyUrl = notifyUrl, subMchid = subMchid, appid = appid, spAppid = spAppid, subAppid = subAppid, attach = attach, goodsTag = goodsTag, sceneInfo = sceneInfo)).await(options)

    /**
     * Query a charge by `out_trade_no` (查询订单(商户订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransactionByOutTradeNo(outTradeNo: String, subMchid: String, options: CallOptions? = null): Transaction =
        calls.getTransactionByOutTradeNo(outTradeNo, subMchid).await(options)

    /**
     * Reverse a charge (撤销订单(商户订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun reverseTransaction(outTradeNo: String, subMchid: String, options: CallOptions? = null) {
        calls.reverseTransaction(outTradeNo, subMchid).await(options)
    }

    /**
     * Query a charge by `transaction_id` (查询订单(微信支付订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransactionByTransactionId(transactionId: String, subMchid: String, options: CallOptions? = null): Transaction =
        calls.getTransactionByTransactionId(transactionId, subMchid).await(options)
}
