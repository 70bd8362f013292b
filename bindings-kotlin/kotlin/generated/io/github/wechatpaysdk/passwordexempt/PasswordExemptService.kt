// Generated from api/password_exempt.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.passwordexempt

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Payments without password (免密支付). */
public class PasswordExemptService internal constructor(core: Core) {
    private val calls = PasswordExemptCalls(core)

    /**
     * Begin the signing of a merchant's agreement in a mini program (直连商户模式小程序场景预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472870)
     *
     * @param appid 商户AppID.
     * @param openid 用户标识. The user in `appid`.
     * @param serviceId 免密支付服务ID. The service that WeChat Pay opened for the merchant.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param notifyUrl 回调通知地址. Where its notifications are posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignMerchantMiniProgram(appid: String, openid: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, options: CallOptions? = null): PreSignMiniProgramResponse =
        calls.preSignMerchantMiniProgram(PreSignMerchantMiniProgramRequest(appid = appid, openid = openid, serviceId = serviceId, contractDisplayAccount = contractDisplayAccount, notifyUrl = notifyUrl, outContractCode = outContractCode)).await(options)

    /**
     * Begin the signing of a merchant's agreement after a payment (直连商户模式支付后场景预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472874)
     *
     * @param appid 商户AppID.
     * @param openid 用户标识. The user in `appid`.
     * @param prepayId 预支付交易会话标识. Of the payment after which the user is asked to sign.
     * @param serviceId 免密支付服务ID. The service that WeChat Pay opened for the merchant.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param notifyUrl 回调通知地址. Where its notifications are posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignMerchantPayRedirect(appid: String, openid: String, prepayId: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, options: CallOptions? = null): PreSignPayRedirectResponse =
        calls.preSignMerchantPayRedirect(PreSignMerchantPayRedirectRequest(appid = appid, openid = openid, prepayId = prepayId, serviceId = serviceId, contractDisplayAccount = contractDisplayAccount, notifyUrl = notifyUrl, outContractCode = outContractCode)).await(options)

    /**
     * Begin the signing of a sub-merchant's agreement in a mini program (服务商模式小程序场景预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471269)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 商户AppID.
     * @param subAppid 子商户AppID. The sub-merchant's own app; needed for `sub_openid`.
     * @param serviceId 免密支付服务ID. The service that WeChat Pay opened for the merchant.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param notifyUrl 回调通知地址. Where its notifications are posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param spOpenid 用户标识. The user under `sp_appid`.
     * @param subOpenid 用户子标识. The user under `sub_appid`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignPartnerMiniProgram(subMchid: String, spAppid: String, subAppid: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, spOpenid: String? = null, subOpenid: String? = null, options: CallOptions? = null): PreSignPartnerMiniProgramResponse =
        calls.preSignPartnerMiniProgram(PreSignPartnerMiniProgramRequest(subMchid = subMchid, spAppid = spAppid, subAppid = subAppid, serviceId = serviceId, contractDisplayAccount = contractDisplayAccount, notifyUrl = notifyUrl, outContractCode = outContractCode, spOpenid = spOpenid, subOpenid = subOpenid)).await(options)

    /**
     * Begin the signing of a sub-merchant's agreement after a payment (服务商模式支付后场景预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471272)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 商户AppID.
     * @param subAppid 子商户AppID. The sub-merchant's own app; needed for `sub_openid`.
     * @param prepayId 预支付交易会话标识. Of the payment after which the user is asked to sign.
     * @param serviceId 免密支付服务ID. The service that WeChat Pay opened for the merchant.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param notifyUrl 回调通知地址. Where its notifications are posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param spOpenid 用户标识. The user under `sp_appid`.
     * @param subOpenid 用户子标识. The user under `sub_appid`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignPartnerPayRedirect(subMchid: String, spAppid: String, subAppid: String, prepayId: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, spOpenid: String? = null, subOpenid: String? = null, options: CallOptions? = null): PreSignPartnerPayRedirectResponse =
        calls.preSignPartnerPayRedirect(PreSignPartnerPayRedirectRequest(subMchid = subMchid, spAppid = spAppid, subAppid = subAppid, prepayId = prepayId, serviceId = serviceId, contractDisplayAccount = contractDisplayAccount, notifyUrl = notifyUrl, outContractCode = outContractCode, spOpenid = spOpenid, subOpenid = subOpenid)).await(options)

    /**
     * Begin the signing of an ecommerce agreement in a mini program (电商收付通模式小程序场景预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013369177)
     *
     * @param appid 商户AppID.
     * @param openid 用户标识. The user in `appid`.
     * @param serviceId 免密支付服务ID. The service that WeChat Pay opened for the merchant.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param notifyUrl 回调通知地址. Where its notifications are posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignEcommerceMiniProgram(appid: String, openid: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, options: CallOptions? = null): PreSignMiniProgramResponse =
        calls.preSignEcommerceMiniProgram(PreSignEcommerceMiniProgramRequest(appid = appid, openid = openid, serviceId = serviceId, contractDisplayAccount = contractDisplayAccount, notifyUrl = notifyUrl, outContractCode = outContractCode)).await(options)

    /**
     * Begin the signing of an ecommerce agreement after a payment (电商收付通模式支付后场景预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013369191)
     *
     * @param appid 商户AppID.
     * @param openid 用户标识. The user in `appid`.
     * @param prepayId 预支付交易会话标识. Of the payment after which the user is asked to sign.
     * @param serviceId 免密支付服务ID. The service that WeChat Pay opened for the merchant.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param notifyUrl 回调通知地址. Where its notifications are posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignEcommercePayRedirect(appid: String, openid: String, prepayId: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, options: CallOptions? = null): PreSignPayRedirectResponse =
        calls.preSignEcommercePayRedirect(PreSignEcommercePayRedirectRequest(appid = appid, openid = openid, prepayId = prepayId, serviceId = serviceId, contractDisplayAccount = contractDisplayAccount, notifyUrl = notifyUrl, outContractCode = outContractCode)).await(options)

    /**
     * Begin the signing of a clearing institution's agreement in a mini program (清算机构模式小程序场景预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471282)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 商户AppID.
     * @param subAppid 子商户AppID. The sub-merchant's own app; needed for `sub_openid`.
     * @param serviceId 免密支付服务ID. The service that WeChat Pay opened for the merchant.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param notifyUrl 回调通知地址. Where its notifications are posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param openid 用户标识. The user in `appid`.
     * @param subOpenid 用户子标识. The user under `sub_appid`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignClearingInstitutionMiniProgram(subMchid: String, appid: String, subAppid: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, openid: String? = null, subOpenid: String? = null, options: CallOptions? = null): PreSignMiniProgramResponse =
        calls.preSignClearingInstitutionMiniProgram(PreSignClearingInstitutionMiniProgramRequest(subMchid = subMchid, appid = appid, subAppid = subAppid, serviceId = serviceId, contractDisplayAccount = contractDisplayAccount, notifyUrl = notifyUrl, outContractCode = outContractCode, openid = openid, subOpenid = subOpenid)).await(options)

    /**
     * Begin the signing of a clearing institution's agreement after a payment (清算机构模式支付后场景预签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471286)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 商户AppID.
     * @param subAppid 子商户AppID. The sub-merchant's own app; needed for `sub_openid`.
     * @param prepayId 预支付交易会话标识. Of the payment after which the user is asked to sign.
     * @param serviceId 免密支付服务ID. The service that WeChat Pay opened for the merchant.
     * @param contractDisplayAccount 用户账户展示名称. The user's name at the merchant; shown in the agreement.
     * @param notifyUrl 回调通知地址. Where its notifications are posted: https, without a query string.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param openid 用户标识. The user in `appid`.
     * @param subOpenid 用户子标识. The user under `sub_appid`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignClearingInstitutionPayRedirect(subMchid: String, appid: String, subAppid: String, prepayId: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, openid: String? = null, subOpenid: String? = null, options: CallOptions? = null): PreSignPayRedirectResponse =
        calls.preSignClearingInstitutionPayRedirect(PreSignClearingInstitutionPayRedirectRequest(subMchid = subMchid, appid = appid, subAppid = subAppid, prepayId = prepayId, serviceId = serviceId, contractDisplayAccount = contractDisplayAccount, notifyUrl = notifyUrl, outContractCode = outContractCode, openid = openid, subOpenid = subOpenid)).await(options)

    /**
     * Query an agreement (商户通过商户协议号查询协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472855)
     *
     * @param serviceId 免密支付服务ID. The service that WeChat Pay opened for the merchant.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getContract(serviceId: Long, outContractCode: String, options: CallOptions? = null): GetContractResponse =
        calls.getContract(serviceId, outContractCode).await(options)

    /**
     * Terminate an agreement (商户通过商户协议号解约协议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472858)
     *
     * @param serviceId 免密支付服务ID. The service that WeChat Pay opened for the merchant.
     * @param outContractCode 商户签约协议号. The merchant's own number of the agreement.
     * @param contractTerminationRemark 解约备注. Why it is ended.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminateContract(serviceId: Long, outContractCode: String, contractTerminationRemark: String, options: CallOptions? = null): TerminateContractResponse =
        calls.terminateContract(serviceId, outContractCode, TerminateContractRequest(contractTerminationRemark = contractTerminationRemark)).await(options)
}
