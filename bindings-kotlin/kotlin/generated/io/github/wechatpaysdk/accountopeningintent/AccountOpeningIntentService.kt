// Generated from api/account_opening_intent.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.accountopeningintent

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Confirmation of the will to open an account (商户开户意愿确认). */
public class AccountOpeningIntentService internal constructor(core: Core) {
    private val calls = AccountOpeningIntentCalls(core)

    /**
     * Query an application (查询申请单审核结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697715)
     *
     * @param applymentId 申请单编号. WeChat Pay's number of the application.
     * @param businessCode 业务申请编号. The caller's own number of the application. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun getApplyment(applymentId: Long? = null, businessCode: String? = null, options: CallOptions? = null): GetApplymentResponse =
        calls.getApplyment(applymentId, businessCode).await(options)

    /**
     * Submit the merchant's data for confirmation (提交申请单).
     *
     * A refused application is corrected by submitting it again with the same `business_code`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012722388)
     *
     * @param businessCode 业务申请编号. The caller's own number of the application. At most 128 characters.
     * @param contactInfo 联系人信息.
     * @param identificationInfo 法定代表人身份信息.
     * @param subjectInfo 主体信息.
     * @param channelId 渠道商户号. At most 9 characters.
     * @param additionInfo 补充材料.
     * @param uboInfoList 最终受益人信息列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun submitApplyment(businessCode: String, contactInfo: Contact, identificationInfo: Identity, subjectInfo: Subject, channelId: String? = null, additionInfo: AdditionalMaterial? = null, uboInfoList: List<BeneficialOwner>? = null, options: CallOptions? = null): SubmitApplymentResponse =
        calls.submitApplyment(SubmitApplymentRequest(businessCode = businessCode, contactInfo = contactInfo, identificationInfo = identificationInfo, subjectInfo = subjectInfo, channelId = channelId, additionInfo = additionInfo, uboInfoList = uboInfoList)).await(options)

    /**
     * Get whether the merchant has confirmed (获取商户开户意愿确认状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467549)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun getAuthorizationState(subMchid: String, options: CallOptions? = null): GetAuthorizationStateResponse =
        calls.getAuthorizationState(subMchid).await(options)

    /**
     * Withdraw an application by `applyment_id` (撤销申请单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
     *
     * @param applymentId 申请单编号. WeChat Pay's number of the application.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun cancelApplymentByApplymentId(applymentId: Long, options: CallOptions? = null) {
        calls.cancelApplymentByApplymentId(applymentId).await(options)
    }

    /**
     * Withdraw an application by `business_code` (撤销申请单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
     *
     * @param businessCode 业务申请编号. The caller's own number of the application. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun cancelApplymentByBusinessCode(businessCode: String, options: CallOptions? = null) {
        calls.cancelApplymentByBusinessCode(businessCode).await(options)
    }
}
