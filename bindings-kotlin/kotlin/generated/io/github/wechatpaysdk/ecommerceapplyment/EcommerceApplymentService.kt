// Generated from api/ecommerce_applyment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommerceapplyment

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Ecommerce: onboarding of sub-merchants (收付通进件). */
public class EcommerceApplymentService internal constructor(core: Core) {
    private val calls = EcommerceApplymentCalls(core)

    /**
     * Apply for a sub-merchant (提交申请单).
     *
     * It is checked, proved, reviewed and signed: query it until it is done.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012713017)
     *
     * @param outRequestNo 业务申请编号. The platform's own number of the application. An application that was refused is corrected by sending it again under its number. At most 124 characters.
     * @param accountInfo 结算账户信息.
     * @param contactInfo 超级管理员信息.
     * @param merchantShortname 商户简称. At most 64 characters.
     * @param organizationType 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation. See [SubmitApplymentRequestOrganizationType]. At most 4 characters.
     * @param salesSceneInfo 经营场景信息.
     * @param authorizeLetterCopy 法定代表人说明函.
     * @param businessAdditionDesc 补充说明. At most 512 characters.
     * @param businessAdditionPics 补充材料. JSON text, a list of `media_id`s. At most 1024 characters.
     * @param businessLicenseInfo 营业执照信息.
     * @param financeInstitution 是否金融机构.
     * @param financeInstitutionInfo 金融机构许可证信息. Needed with `finance_institution`.
     * @param idCardInfo 经营者/法人身份证信息. Needed where the representative's document is a Chinese ID card.
     * @param idDocInfo 经营者/法人其他类型证件信息. Needed where the representative's document is not a Chinese ID card.
     * @param idDocType 经营者/法人证件类型. See [SubmitApplymentRequestIdDocType].
     * @param idHolderType 证件持有人类型. `LEGAL`: the legal representative; `SUPER`: the authorised person. See [IdHolderType].
     * @param owner 经营者/法人是否为受益人. Whether the legal representative is the beneficial owner, too.
     * @param qualifications 特殊资质. JSON text, a list of `media_id`s. At most 1024 characters.
     * @param settlementInfo 结算规则.
     * @param uboInfoList 最终受益人信息列表. Who in the end owns a company or controls it; needed where it is not the legal representative.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR
     */
    public suspend fun submitApplyment(outRequestNo: String, accountInfo: BankAccount, contactInfo: Contact, merchantShortname: String, organizationType: String, salesSceneInfo: SalesScene, authorizeLetterCopy: String? = null, businessAdditionDesc: String? = null, businessAdditionPics: String? = null, businessLicenseInfo: BusinessLicense? = null, financeInstitution: Boolean? = null, financeInstitutionInfo: FinancialInstitution? = null, idCardInfo: IdCard? = null, idDocInfo: IdDocument? = null, idDocType: String? = null, idHolderType: String? = null, owner: Boolean? = null, qualifications: String? = null, settlementInfo: SettlementRule? = null, uboInfoList: List<BeneficialOwner>? = null, options: CallOptions? = null): ApplymentReference =
        calls.submitApplyment(SubmitApplymentRequest(outRequestNo = outRequestNo, accountInfo = accountInfo, contactInfo = contactInfo, merchantShortname = merchantShortname, organizationType = organizationType, salesSceneInfo = salesSceneInfo, authorizeLetterCopy = authorizeLetterCopy, businessAdditionDesc = businessAdditionDesc, businessAdditionPics = businessAdditionPics, businessLicenseInfo = businessLicenseInfo, financeInstitution = financeInstitution, financeInstitutionInfo = financeInstitutionInfo, idCardInfo = idCardInfo, idDocInfo = idDocInfo, idDocType = idDocType, idHolderType = idHolderType, owner = owner, qualifications = qualifications, settlementInfo = settlementInfo, uboInfoList = uboInfoList)).await(options)

    /**
     * Apply for a sub-merchant whose account the platform hosts (提交申请单).
     *
     * It is checked, proved, reviewed and signed: query it until it is done.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015616688)
     *
     * @param outRequestNo 业务申请编号. The platform's own number of the application. An application that was refused is corrected by sending it again under its number.
     * @param accountInfo 结算银行账户.
     * @param contactInfo 超级管理员信息.
     * @param merchantShortname 商户简称.
     * @param organizationType 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation. See [SubmitAccountHostingApplymentRequestOrganizationType].
     * @param salesSceneInfo 店铺信息.
     * @param authorizeLetterCopy 法定代表人说明函.
     * @param businessAdditionDesc 补充说明.
     * @param businessAdditionPics 补充材料. A list of `media_id`s.
     * @param businessLicenseInfo 营业执照.
     * @param financeInstitution 是否金融机构.
     * @param financeInstitutionInfo 金融机构许可证信息. Needed with `finance_institution`.
     * @param idCardCompleteStatement 法人影印件信息辅助填写的平台声明.
     * @param idCardInfo 经营者/法人身份证信息. Needed where the representative's document is a Chinese ID card.
     * @param idDocInfo 经营者/法人其他类型证件信息. Needed where the representative's document is not a Chinese ID card.
     * @param idDocType 法人证件类型. See [SubmitAccountHostingApplymentRequestIdDocType].
     * @param idHolderType 超级管理员类型. `LEGAL`: the legal representative; `SUPER`: the authorised person. See [IdHolderType].
     * @param proxySignVerifyMode `proxy_sign_verify_mode`.
     * @param qualifications 特殊资质. A list of `media_id`s.
     * @param settlementInfo 结算规则信息.
     * @param uboInfoList 最终受益人列表. Who in the end owns a company or controls it; needed where it is not the legal representative.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun submitAccountHostingApplyment(outRequestNo: String, accountInfo: AccountHostingBankAccount, contactInfo: AccountHostingContact, merchantShortname: String, organizationType: String, salesSceneInfo: SalesScene, authorizeLetterCopy: String? = null, businessAdditionDesc: List<String>? = null, businessAdditionPics: List<String>? = null, businessLicenseInfo: BusinessLicense? = null, financeInstitution: Boolean? = null, financeInstitutionInfo: FinancialInstitution? = null, idCardCompleteStatement: String? = null, idCardInfo: AccountHostingIdCard? = null, idDocInfo: AccountHostingIdDocument? = null, idDocType: String? = null, idHolderType: String? = null, proxySignVerifyMode: Boolean? = null, qualifications: List<String>? = null, settlementInfo: SettlementRule? = null, uboInfoList: List<AccountHostingBeneficialOwner>? = null, options: CallOptions? = null): ApplymentReference =
        calls.submitAccountHostingApplyment(SubmitAccountHostingApplymentRequest(outRequestNo = outRequestNo, accountInfo = accountInfo, contactInfo = contactInfo, merchantShortname = merchantShortname, organizationType = organizationType, salesSceneInfo = salesSceneInfo, authorizeLetterCopy = authorizeLetterCopy, businessAdditionDesc = businessAdditionDesc, businessAdditionPics = businessAdditionPics, businessLicenseInfo = businessLicenseInfo, financeInstitution = financeInstitution, financeInstitutionInfo = financeInstitutionInfo, idCardCompleteStatement = idCardCompleteStatement, idCardInfo = idCardInfo, idDocInfo = idDocInfo, idDocType = idDocType, idHolderType = idHolderType, proxySignVerifyMode = proxySignVerifyMode, qualifications = qualifications, settlementInfo = settlementInfo, uboInfoList = uboInfoList)).await(options)

    /**
     * Prove the signer's identity for a sub-merchant (平台代理签约核身).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
     *
     * @param outRequestNo 业务申请编号. The platform's own number of the application.
     * @param applymentId 微信支付申请单号. WeChat Pay's number of the application.
     * @param preSignTime 预签署微信支付协议时间. When the sub-merchant agreed to sign. RFC 3339.
     * @param proxyVerifyIdentityInfo 平台代理核身信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun submitSignVerification(outRequestNo: String, applymentId: Long? = null, preSignTime: String? = null, proxyVerifyIdentityInfo: ProxyIdentityVerification? = null, options: CallOptions? = null): SubmitSignVerificationResponse =
        calls.submitSignVerification(SubmitSignVerificationRequest(outRequestNo = outRequestNo, applymentId = applymentId, preSignTime = preSignTime, proxyVerifyIdentityInfo = proxyVerifyIdentityInfo)).await(options)

    /**
     * Query an application by `out_request_no` (通过业务申请编号查询申请状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691376)
     *
     * @param outRequestNo 业务申请编号. The platform's own number of the application. At most 124 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 500 RATELIMIT_EXCEEDED, SYSTEM_ERROR
     */
    public suspend fun getApplymentByOutRequestNo(outRequestNo: String, options: CallOptions? = null): Applyment =
        calls.getApplymentByOutRequestNo(outRequestNo).await(options)

    /**
     * Query an application by `applyment_id` (通过申请单ID查询申请状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691469)
     *
     * @param applymentId 微信支付申请单号. WeChat Pay's number of the application.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 500 RATELIMIT_EXCEEDED, SYSTEM_ERROR
     */
    public suspend fun getApplymentByApplymentId(applymentId: Long, options: CallOptions? = null): Applyment =
        calls.getApplymentByApplymentId(applymentId).await(options)

    /**
     * Withdraw an application by `out_request_no` (撤销申请单-使用业务申请编号).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015616721)
     *
     * @param outRequestNo 业务申请编号. The platform's own number of the application.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelApplymentByOutRequestNo(outRequestNo: String, options: CallOptions? = null): ApplymentReference =
        calls.cancelApplymentByOutRequestNo(outRequestNo).await(options)

    /**
     * Withdraw an application by `applyment_id` (撤销申请单-使用申请单号).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
     *
     * @param applymentId 微信支付申请单号. WeChat Pay's number of the application.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelApplymentByApplymentId(applymentId: Long, options: CallOptions? = null): ApplymentReference =
        calls.cancelApplymentByApplymentId(applymentId).await(options)

    /**
     * List the sub-merchants of a legal entity (查询指定主体子商户列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
     *
     * @param certNumber 证件号码. Encrypted on the wire.
     * @param organizationType 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation. See [ListSubjectSubMerchantsOrganizationType].
     * @param offset 分页偏移. Items to skip, from 0.
     * @param limit 分页大小. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listSubjectSubMerchants(certNumber: String, organizationType: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListSubjectSubMerchantsResponse =
        calls.listSubjectSubMerchants(certNumber, organizationType, offset, limit).await(options)

    /** Every item of every page of [listSubjectSubMerchants], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listSubjectSubMerchantsPaginated(certNumber: String, organizationType: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<SubMerchant> =
        calls.listSubjectSubMerchantsPaginated(certNumber, organizationType, offset, limit).flow(options)
}
