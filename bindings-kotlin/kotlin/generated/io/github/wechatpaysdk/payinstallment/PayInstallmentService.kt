// Generated from api/pay_installment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payinstallment

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Paying by instalments (微信分付). */
public class PayInstallmentService internal constructor(core: Core) {
    private val calls = PayInstallmentCalls(core)

    /**
     * Ask whether instalments should be offered (微信分付-支付方式前置服务).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
     *
     * @param appid 应用AppID.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param payer 支付者.
     * @param mchid 直连商户号. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getExposure(appid: String, outTradeNo: String, payer: Payer, mchid: String? = null, options: CallOptions? = null): Exposure =
        calls.getExposure(GetExposureRequest(appid = appid, outTradeNo = outTradeNo, payer = payer, mchid = mchid)).await(options)

    /**
     * Ask for a sub-merchant whether instalments should be offered (微信分付-支付方式前置服务).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
     *
     * @param spAppid 服务商应用ID.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param payer 支付者.
     * @param spMchid 服务商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPartnerExposure(spAppid: String, subAppid: String, outTradeNo: String, payer: PartnerPayer, spMchid: String? = null, subMchid: String? = null, options: CallOptions? = null): Exposure =
        calls.getPartnerExposure(GetPartnerExposureRequest(spAppid = spAppid, subAppid = subAppid, outTradeNo = outTradeNo, payer = payer, spMchid = spMchid, subMchid = subMchid)).await(options)

    /**
     * Ask for an institution whether instalments should be offered (微信分付-支付方式前置服务).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param acquiringBankId 从业机构号.
     * @param channelId 渠道商户号. The channel's merchant number.
     * @param merchantId 特约商户号.
     * @param payer 支付者.
     * @param acquiringBankAppid `acquiring_bank_appid`.
     * @param merchantAppid 特约商户应用AppID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getAcquiringBankExposure(outTradeNo: String, acquiringBankId: String, channelId: String, merchantId: String, payer: AcquiringBankPayer, acquiringBankAppid: String? = null, merchantAppid: String? = null, options: CallOptions? = null): Exposure =
        calls.getAcquiringBankExposure(GetAcquiringBankExposureRequest(outTradeNo = outTradeNo, acquiringBankId = acquiringBankId, channelId = channelId, merchantId = merchantId, payer = payer, acquiringBankAppid = acquiringBankAppid, merchantAppid = merchantAppid)).await(options)

    /**
     * Ask whether instalments without interest should be offered (商户贴息-获取微信分付曝光建议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
     *
     * @param appid 应用AppID.
     * @param userIdType 用户ID的类型. Which number of the user is given. See [UserIdType].
     * @param mchid 直连商户号. The client's `mchid` where left out.
     * @param openid 用户标识. The user in `appid`.
     * @param phoneNumberHash 用户手机号的十六进制字符串.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getInterestSubsidyExposure(appid: String, userIdType: String, mchid: String? = null, openid: String? = null, phoneNumberHash: String? = null, options: CallOptions? = null): InterestSubsidyExposure =
        calls.getInterestSubsidyExposure(GetInterestSubsidyExposureRequest(appid = appid, userIdType = userIdType, mchid = mchid, openid = openid, phoneNumberHash = phoneNumberHash)).await(options)

    /**
     * Ask for a sub-merchant whether instalments without interest should be offered (商户贴息-获取微信分付曝光建议).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
     *
     * @param spAppid 服务商应用ID.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param spMchid 服务商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param userId 用户ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPartnerInterestSubsidyExposure(spAppid: String, subAppid: String, spMchid: String? = null, subMchid: String? = null, userId: UserId? = null, options: CallOptions? = null): InterestSubsidyExposure =
        calls.getPartnerInterestSubsidyExposure(GetPartnerInterestSubsidyExposureRequest(spAppid = spAppid, subAppid = subAppid, spMchid = spMchid, subMchid = subMchid, userId = userId)).await(options)
}
