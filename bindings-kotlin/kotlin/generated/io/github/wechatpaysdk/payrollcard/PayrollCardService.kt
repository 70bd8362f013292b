// Generated from api/payroll_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payrollcard

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Payroll cards (微工卡). */
public class PayrollCardService internal constructor(core: Core) {
    private val calls = PayrollCardCalls(core)

    /**
     * Create the token by which a user authorises (生成授权token).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461589)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param openid 用户OpenID.
     * @param employmentType 用工类型. How the user is employed: for long, for short, or in cooperation. See [EmploymentType].
     * @param idCardNumber 用户证件号. Encrypted on the wire.
     * @param userName 用户实名. Encrypted on the wire.
     * @param appid 服务商AppID.
     * @param subAppid 特约商户AppID. The sub-merchant's own app.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createToken(subMchid: String, openid: String, employmentType: String, idCardNumber: String, userName: String, appid: String? = null, subAppid: String? = null, options: CallOptions? = null): CreateTokenResponse =
        calls.createToken(CreateTokenRequest(subMchid = subMchid, openid = openid, employmentType = employmentType, idCardNumber = idCardNumber, userName = userName, appid = appid, subAppid = subAppid)).await(options)

    /**
     * Query whether a user has authorised (查询微工卡授权关系).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461728)
     *
     * @param openid 用户OpenID.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商AppID.
     * @param subAppid 特约商户AppID. The sub-merchant's own app.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getAuthorizationRelation(openid: String, subMchid: String, appid: String? = null, subAppid: String? = null, options: CallOptions? = null): GetAuthorizationRelationResponse =
        calls.getAuthorizationRelation(openid, subMchid, appid, subAppid).await(options)

    /**
     * Begin an identity check of an employee (微工卡核身预下单).
     *
     * For an employee who has authorised before.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012923362)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param openid 用户OpenID.
     * @param authenticateNumber 商家核身单号. The partner's own number of the identity check.
     * @param employerName 用工单位名称. Shown to the employee.
     * @param projectName 项目名称. Shown to the employee.
     * @param appid 服务商AppID.
     * @param subAppid 特约商户AppID. The sub-merchant's own app.
     * @param authenticateType 核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract. See [AuthenticateType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preOrderAuthentication(subMchid: String, openid: String, authenticateNumber: String, employerName: String, projectName: String, appid: String? = null, subAppid: String? = null, authenticateType: String? = null, options: CallOptions? = null): AuthenticationPreOrder =
        calls.preOrderAuthentication(PreOrderAuthenticationRequest(subMchid = subMchid, openid = openid, authenticateNumber = authenticateNumber, employerName = employerName, projectName = projectName, appid = appid, subAppid = subAppid, authenticateType = authenticateType)).await(options)

    /**
     * Begin an identity check in which the employee authorises, too (微工卡核身预下单（流程中完成授权）).
     *
     * For an employee who has not authorised yet.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461761)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param openid 用户OpenID.
     * @param authenticateNumber 商家核身单号. The partner's own number of the identity check.
     * @param authenticateType 核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract. See [AuthenticateType].
     * @param employerName 用工单位名称. Shown to the employee.
     * @param employmentType 用工类型. How the user is employed: for long, for short, or in cooperation. See [EmploymentType].
     * @param idCardNumber 用户证件号. Encrypted on the wire.
     * @param projectName 项目名称. Shown to the employee.
     * @param userName 用户实名. Encrypted on the wire.
     * @param appid 服务商AppID.
     * @param subAppid 特约商户AppID. The sub-merchant's own app.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preOrderAuthenticationWithAuthorization(subMchid: String, openid: String, authenticateNumber: String, authenticateType: String, employerName: String, employmentType: String, idCardNumber: String, projectName: String, userName: String, appid: String? = null, subAppid: String? = null, options: CallOptions? = null): AuthenticationPreOrder =
        calls.preOrderAuthenticationWithAuthorization(PreOrderAuthenticationWithAuthorizationRequest(subMchid = subMchid, openid = openid, authenticateNumber = authenticateNumber, authenticateType = authenticateType, employerName = employerName, employmentType = employmentType, idCardNumber = idCardNumber, projectName = projectName, userName = userName, appid = appid, subAppid = subAppid)).await(options)

    /**
     * Query an identity check (获取核身结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461785)
     *
     * @param authenticateNumber 商家核身单号. The partner's own number of the identity check.
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getAuthentication(authenticateNumber: String, subMchid: String, options: CallOptions? = null): Authentication =
        calls.getAuthentication(authenticateNumber, subMchid).await(options)

    /**
     * List identity checks (查询核身记录).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461820)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param openid 用户OpenID.
     * @param authenticateDate 核身日期. The day, `2026-01-31`: one at a time.
     * @param appid 服务商AppID.
     * @param subAppid 特约商户AppID. The sub-merchant's own app.
     * @param offset 本次查询偏移量. Items to skip, from 0.
     * @param limit 分页大小. Items per page.
     * @param authenticateState 核身状态.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listAuthentications(subMchid: String, openid: String, authenticateDate: String, appid: String? = null, subAppid: String? = null, offset: Long? = null, limit: Long? = null, authenticateState: String? = null, options: CallOptions? = null): ListAuthenticationsResponse =
        calls.listAuthentications(subMchid, openid, authenticateDate, appid, subAppid, offset, limit, authenticateState).await(options)

    /** Every item of every page of [listAuthentications], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listAuthenticationsPaginated(subMchid: String, openid: String, authenticateDate: String, appid: String? = null, subAppid: String? = null, offset: Long? = null, limit: Long? = null, authenticateState: String? = null, options: CallOptions? = null): Flow<Authentication> =
        calls.listAuthenticationsPaginated(subMchid, openid, authenticateDate, appid, subAppid, offset, limit, authenticateState).flow(options)

    /**
     * Pay wages to many employees at once (发起批量转账).
     *
     * The answer means that the batch was taken, not that anybody was paid: query it and its lines in `partner_batch_transfer`. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461824)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param authorizationType 特约商户授权类型. What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both. See [AuthorizationType].
     * @param batchName 批次名称.
     * @param batchRemark 批次备注.
     * @param employmentScene 用工场景. See [EmploymentScene].
     * @param employmentType 用工类型. How the user is employed: for long, for short, or in cooperation. See [EmploymentType].
     * @param totalAmount 转账总金额. In fen: the sum of all lines.
     * @param totalNum 转账总笔数. The number of lines in `transfer_detail_list`.
     * @param transferDetailList 转账明细列表.
     * @param spAppid 服务商的AppID.
     * @param subAppid 特约商户AppID. The sub-merchant's own app.
     * @param businessType 业务来源. See [BusinessType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTransferBatch(subMchid: String, outBatchNo: String, authorizationType: String, batchName: String, batchRemark: String, employmentScene: String, employmentType: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetailInput>, spAppid: String? = null, subAppid: String? = null, businessType: String? = null, options: CallOptions? = null): CreateTransferBatchResponse =
        calls.createTransferBatch(CreateTransferBatchRequest(subMchid = subMchid, outBatchNo = outBatchNo, authorizationType = authorizationType, batchName = batchName, batchRemark = batchRemark, employmentScene = employmentScene, employmentType = employmentType, totalAmount = totalAmount, totalNum = totalNum, transferDetailList = transferDetailList, spAppid = spAppid, subAppid = subAppid, businessType = businessType)).await(options)

    /**
     * Validate the token of an identity check (校验核身结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
     *
     * @param subMchid 特约商户商户号. The sub-merchant that the partner acts for.
     * @param idCardNumber 用户身份证号. Encrypted on the wire.
     * @param token token值. That of the identity check.
     * @param userName 用户姓名. Encrypted on the wire.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param authenticateType 核身类型. See [AuthenticateType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun validateWesureToken(subMchid: String, idCardNumber: String, token: String, userName: String, spMchid: String? = null, authenticateType: String? = null, options: CallOptions? = null): ValidateWesureTokenResponse =
        calls.validateWesureToken(ValidateWesureTokenRequest(subMchid = subMchid, idCardNumber = idCardNumber, token = token, userName = userName, spMchid = spMchid, authenticateType = authenticateType)).await(options)

    /**
     * Report the outcome of an insurance (生成投保结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml)
     *
     * @param openid 用户标识.
     * @param insuranceCompanyOrderNo 保司保单号.
     * @param wesureOrderNo 微保保单号.
     * @param insuranceCompanyName 保障的保险公司名称.
     * @param insureEffectTime 保障生效时间. RFC 3339.
     * @param insureInvalidTime 保障失效时间. RFC 3339.
     * @param insureState 投保状态.
     * @param token token值. That of the identity check.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createWesureInsurance(openid: String, insuranceCompanyOrderNo: String, wesureOrderNo: String, insuranceCompanyName: String, insureEffectTime: String, insureInvalidTime: String, insureState: String, token: String, spMchid: String? = null, subMchid: String? = null, options: CallOptions? = null) {
        calls.createWesureInsurance(CreateWesureInsuranceRequest(openid = openid, insuranceCompanyOrderNo = insuranceCompanyOrderNo, wesureOrderNo = wesureOrderNo, insuranceCompanyName = insuranceCompanyName, insureEffectTime = insureEffectTime, insureInvalidTime = insureInvalidTime, insureState = insureState, token = token, spMchid = spMchid, subMchid = subMchid)).await(options)
    }
}
