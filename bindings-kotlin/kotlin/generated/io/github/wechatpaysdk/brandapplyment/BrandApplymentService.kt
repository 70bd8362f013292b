// Generated from api/brand_applyment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandapplyment

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Brands: onboarding (品牌入驻). */
public class BrandApplymentService internal constructor(core: Core) {
    private val calls = BrandApplymentCalls(core)

    /**
     * Apply for a brand on WeChat Pay (提交入驻申请).
     *
     * Query the result: in `APPLYMENT_STATE_WAITING_AUTH` the administrator of the brand has to scan the QR code in the answer.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016249989)
     *
     * @param adminInfo 管理员信息.
     * @param brandBasicInfo 品牌基础信息.
     * @param businessCode 业务申请编号. The caller's own number of the application. At most 128 characters.
     * @param subjectInfo 主体信息.
     * @param trademark 品牌商标资料.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun submitApplyment(adminInfo: Administrator, brandBasicInfo: Brand, businessCode: String, subjectInfo: Subject, trademark: Trademark, options: CallOptions? = null): ApplymentReference =
        calls.submitApplyment(SubmitApplymentRequest(adminInfo = adminInfo, brandBasicInfo = brandBasicInfo, businessCode = businessCode, subjectInfo = subjectInfo, trademark = trademark)).await(options)

    /**
     * Query an application for a brand by `business_code` (根据业务申请编号查询申请状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016257694)
     *
     * @param businessCode 业务申请编号. The caller's own number of the application. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getApplymentByBusinessCode(businessCode: String, options: CallOptions? = null): Applyment =
        calls.getApplymentByBusinessCode(businessCode).await(options)

    /**
     * Query an application for a brand by `applyment_id` (根据申请单ID查询申请状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016257685)
     *
     * @param applymentId 微信支付申请单号. WeChat Pay's number of the application. At most 20 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getApplymentByApplymentId(applymentId: String, options: CallOptions? = null): Applyment =
        calls.getApplymentByApplymentId(applymentId).await(options)

    /**
     * Withdraw an application for a brand (撤销申请).
     *
     * Give `applyment_id` or `business_code`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016257700)
     *
     * @param applymentId 微信支付申请单号. WeChat Pay's number of the application; this or `business_code` is needed. At most 20 characters.
     * @param businessCode 业务申请编号. The caller's own number of the application; this or `applyment_id` is needed. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun cancelApplyment(applymentId: String? = null, businessCode: String? = null, options: CallOptions? = null): ApplymentReference =
        calls.cancelApplyment(CancelApplymentRequest(applymentId = applymentId, businessCode = businessCode)).await(options)

    /**
     * List what a brand has authorised the partner for (获得品牌已授权且在生效中的产品权限信息).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017410365)
     *
     * @param brandId 品牌ID. The brand's number on WeChat Pay.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun listProductAuthorities(brandId: String, options: CallOptions? = null): ListProductAuthoritiesResponse =
        calls.listProductAuthorities(brandId).await(options)
}
