// Generated from api/applyment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.applyment

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Onboarding of sub-merchants (特约商户进件). */
public class ApplymentService internal constructor(core: Core) {
    private val calls = ApplymentCalls(core)

    /**
     * Query a change of the settlement account (查询结算账户修改申请状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012761120)
     *
     * @param subMchid 特约商户. The sub-merchant that the partner acts for. At most 32 characters.
     * @param applicationNo 修改结算账户申请单号. At most 64 characters.
     * @param accountNumberRule 银行账号展示规则. See [AccountNumberRule].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 500 SYSTEM_ERROR
     */
    public suspend fun getSettlementAccountApplication(subMchid: String, applicationNo: String, accountNumberRule: String? = null, options: CallOptions? = null): GetSettlementAccountApplicationResponse =
        calls.getSettlementAccountApplication(subMchid, applicationNo, accountNumberRule).await(options)

    /**
     * Apply for another settlement account (修改结算账户).
     *
     * The outcome is asked for with `get_settlement_account_application`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012761102)
     *
     * @param subMchid 特约商户. The sub-merchant that the partner acts for. At most 32 characters.
     * @param accountBank 开户银行. At most 128 characters.
     * @param accountNumber 银行账号. At most 1024 characters, encrypted on the wire.
     * @param accountType 账户类型. See [AccountType].
     * @param bankBranchId 开户银行联行号. At most 128 characters.
     * @param accountName 开户名称. Encrypted on the wire.
     * @param bankAddressCode 开户银行省市编码. Known from the community.
     * @param bankName 开户银行全称. At most 128 characters.
     * @param modifyMode 修改模式. See [ModifyMode]. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQENCY_LIMIT; 500 SYSTEM_ERROR
     */
    public suspend fun updateSettlementAccount(subMchid: String, accountBank: String, accountNumber: String, accountType: String, bankBranchId: String? = null, accountName: String? = null, bankAddressCode: String? = null, bankName: String? = null, modifyMode: String? = null, options: CallOptions? = null): UpdateSettlementAccountResponse =
        calls.updateSettlementAccount(subMchid, UpdateSettlementAccountRequest(accountBank = accountBank, accountNumber = accountNumber, accountType = accountType, bankBranchId = bankBranchId, accountName = accountName, bankAddressCode = bankAddressCode, bankName = bankName, modifyMode = modifyMode)).await(options)

    /**
     * Get the settlement account (查询结算账户).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012761113)
     *
     * @param subMchid 特约商户. The sub-merchant that the partner acts for. At most 32 characters.
     * @param accountNumberRule 银行账号展示规则. See [AccountNumberRule].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun getSettlementAccount(subMchid: String, accountNumberRule: String? = null, options: CallOptions? = null): GetSettlementAccountResponse =
        calls.getSettlementAccount(subMchid, accountNumberRule).await(options)

    /**
     * Apply for a sub-merchant (提交申请单).
     *
     * A refused application is corrected by submitting it again with the same `business_code`. Its state is asked for; there is no notification.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012719997)
     *
     * @param bankAccountInfo 结算银行账户.
     * @param businessCode 业务申请编号. The caller's own number of the application. At most 124 characters.
     * @param businessInfo 经营资料.
     * @param contactInfo 超级管理员信息.
     * @param settlementInfo 结算规则.
     * @param subjectInfo 主体资料.
     * @param additionInfo 补充材料.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPLYMENT_NOTEXIST, INVALID_REQUEST, PARAM_ERROR, PROCESSING; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 429 RATE_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun submitApplyment(bankAccountInfo: BankAccount, businessCode: String, businessInfo: Business, contactInfo: Contact, settlementInfo: SettlementRule, subjectInfo: Subject, additionInfo: AdditionalMaterial? = null, options: CallOptions? = null): SubmitApplymentResponse =
        calls.submitApplyment(SubmitApplymentRequest(bankAccountInfo = bankAccountInfo, businessCode = businessCode, businessInfo = businessInfo, contactInfo = contactInfo, settlementInfo = settlementInfo, subjectInfo = subjectInfo, additionInfo = additionInfo)).await(options)

    /**
     * Query an application by `applyment_id` (申请单号查询申请状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697052)
     *
     * @param applymentId 申请单号. WeChat Pay's number of the application.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPLYMENT_NOT_EXIST, INVALID_REQUEST, PARAM_ERROR, PROCESSING; 401 SIGN_ERROR; 403 NO_AUTH, RATE_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getApplymentByApplymentId(applymentId: Long, options: CallOptions? = null): Applyment =
        calls.getApplymentByApplymentId(applymentId).await(options)

    /**
     * Query an application by `business_code` (业务申请编号查询申请状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697168)
     *
     * @param businessCode 业务申请编号. The caller's own number of the application. At most 124 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPLYMENT_NOT_EXIST, INVALID_REQUEST, PARAM_ERROR, PROCESSING; 401 SIGN_ERROR; 403 NO_AUTH, RATE_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getApplymentByBusinessCode(businessCode: String, options: CallOptions? = null): Applyment =
        calls.getApplymentByBusinessCode(businessCode).await(options)
}
