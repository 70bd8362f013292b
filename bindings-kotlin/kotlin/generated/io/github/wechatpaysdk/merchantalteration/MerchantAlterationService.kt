// Generated from api/merchant_alteration.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantalteration

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Changes of a merchant's data (商户资料变更). */
public class MerchantAlterationService internal constructor(core: Core) {
    private val calls = MerchantAlterationCalls(core)

    /**
     * Apply for another administrator (提交超管变更申请单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
     *
     * @param outRequestNo 业务申请编号. The merchant's own number of this request.
     * @param merchantCode 商户号.
     * @param contactInfo 超级管理员信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun submitContactAlteration(outRequestNo: String, merchantCode: String, contactInfo: Contact? = null, options: CallOptions? = null): SubmitContactAlterationResponse =
        calls.submitContactAlteration(SubmitContactAlterationRequest(outRequestNo = outRequestNo, merchantCode = merchantCode, contactInfo = contactInfo)).await(options)

    /**
     * Query a change of the administrator by `out_request_no` (查询超管变更申请单状态-使用业务单号和商户号).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
     *
     * @param merchantCode 微信支付商户号.
     * @param outRequestNo 业务申请编号. The merchant's own number of this request.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getContactAlterationByOutRequestNo(merchantCode: String, outRequestNo: String, options: CallOptions? = null): ContactAlteration =
        calls.getContactAlterationByOutRequestNo(merchantCode, outRequestNo).await(options)

    /**
     * Query a change of the administrator by `apply_id` (查询超管变更申请单状态-使用申请单号).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
     *
     * @param applyId 微信支付申请单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getContactAlterationByApplyId(applyId: String, options: CallOptions? = null): ContactAlteration =
        calls.getContactAlterationByApplyId(applyId).await(options)

    /**
     * Withdraw a change of the administrator (撤销超管变更申请单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
     *
     * @param applyId 微信支付申请单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelContactAlteration(applyId: String, options: CallOptions? = null): CancelContactAlterationResponse =
        calls.cancelContactAlteration(applyId).await(options)

    /**
     * Apply for other data of the legal entity (提交资料变更申请单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
     *
     * @param outRequestNo 业务申请编号. The merchant's own number of this request.
     * @param merchantCode 商户号.
     * @param organizationType 主体类型. See [OrganizationType].
     * @param addition 补充材料列表.
     * @param alterScope 主体资料变更范围. See [AlterScope].
     * @param businessLicenseInfo 营业执照信息.
     * @param certificateInfo 登记证书信息.
     * @param financeInstitution 是否金融机构.
     * @param financeInstitutionInfo 金融机构许可证.
     * @param legalPersonInfo 法人身份信息.
     * @param uboInfoList 最终受益人列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun submitSubjectAlteration(outRequestNo: String, merchantCode: String, organizationType: String, addition: AdditionalMaterial? = null, alterScope: String? = null, businessLicenseInfo: BusinessLicense? = null, certificateInfo: Certificate? = null, financeInstitution: Boolean? = null, financeInstitutionInfo: FinancialInstitution? = null, legalPersonInfo: LegalPerson? = null, uboInfoList: List<BeneficialOwner>? = null, options: CallOptions? = null): SubmitSubjectAlterationResponse =
        calls.submitSubjectAlteration(SubmitSubjectAlterationRequest(outRequestNo = outRequestNo, merchantCode = merchantCode, organizationType = organizationType, addition = addition, alterScope = alterScope, businessLicenseInfo = businessLicenseInfo, certificateInfo = certificateInfo, financeInstitution = financeInstitution, financeInstitutionInfo = financeInstitutionInfo, legalPersonInfo = legalPersonInfo, uboInfoList = uboInfoList)).await(options)

    /**
     * Query a change of the legal entity by `out_request_no` (查询申请单状态-使用业务单号).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
     *
     * @param merchantCode 微信支付商户号.
     * @param outRequestNo 业务申请编号. The merchant's own number of this request.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSubjectAlterationByOutRequestNo(merchantCode: String, outRequestNo: String, options: CallOptions? = null): SubjectAlteration =
        calls.getSubjectAlterationByOutRequestNo(merchantCode, outRequestNo).await(options)

    /**
     * Query a change of the legal entity by `apply_id` (查询资料变更申请单状态-使用申请单号).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
     *
     * @param applyId 微信支付申请单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSubjectAlterationByApplyId(applyId: String, options: CallOptions? = null): SubjectAlteration =
        calls.getSubjectAlterationByApplyId(applyId).await(options)

    /**
     * Withdraw a change of the legal entity (撤销资料变更申请单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
     *
     * @param applyId 微信支付申请单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelSubjectAlteration(applyId: String, options: CallOptions? = null): CancelSubjectAlterationResponse =
        calls.cancelSubjectAlteration(applyId).await(options)

    /**
     * Apply for another short name (提交商户简称变更申请单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016166071)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param outRequestNo 业务申请编号. The merchant's own number of this request.
     * @param merchantShortname 商户简称.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun submitNameAlteration(subMchid: String, outRequestNo: String, merchantShortname: String, options: CallOptions? = null): SubmitNameAlterationResponse =
        calls.submitNameAlteration(SubmitNameAlterationRequest(subMchid = subMchid, outRequestNo = outRequestNo, merchantShortname = merchantShortname)).await(options)

    /**
     * Query a change of the short name by `out_request_no` (查询商户简称申请单状态-使用业务单号和商户号).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016166085)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param outRequestNo 业务申请编号. The merchant's own number of this request.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getNameAlterationByOutRequestNo(subMchid: String, outRequestNo: String, options: CallOptions? = null): GetNameAlterationByOutRequestNoResponse =
        calls.getNameAlterationByOutRequestNo(subMchid, outRequestNo).await(options)

    /**
     * Query a change of the short name by `apply_id` (查询商户简称变更申请单状态-使用申请单号).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016166074)
     *
     * @param applyId 微信支付申请单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getNameAlterationByApplyId(applyId: String, options: CallOptions? = null): GetNameAlterationByApplyIdResponse =
        calls.getNameAlterationByApplyId(applyId).await(options)

    /**
     * Withdraw a change of the short name (撤销商户简称变更申请单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016166090)
     *
     * @param applyId 微信支付申请单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelNameAlteration(applyId: String, options: CallOptions? = null): CancelNameAlterationResponse =
        calls.cancelNameAlteration(applyId).await(options)
}
