// Generated from api/ecommerce_fund.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercefund

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Ecommerce: balances, withdrawals, bills (余额提现账单). */
public class EcommerceFundService internal constructor(core: Core) {
    private val calls = EcommerceFundCalls(core)

    /**
     * Get the platform's balance (查询平台账户实时余额).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
     *
     * @param accountType 账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees. See [GetBalanceAccountType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun getBalance(accountType: String, options: CallOptions? = null): Balance =
        calls.getBalance(accountType).await(options)

    /**
     * Get the platform's balance at the end of a day (查询平台账户日终余额).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476702)
     *
     * @param accountType 账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees. See [GetDayEndBalanceAccountType].
     * @param date 日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun getDayEndBalance(accountType: String, date: String? = null, options: CallOptions? = null): Balance =
        calls.getDayEndBalance(accountType, date).await(options)

    /**
     * Get the balance of a sub-merchant (查询二级商户账户实时余额).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476690)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param accountType 二级商户账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees; `DEPOSIT`: the deposit. See [GetSubMerchantBalanceAccountType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun getSubMerchantBalance(subMchid: String, accountType: String? = null, options: CallOptions? = null): GetSubMerchantBalanceResponse =
        calls.getSubMerchantBalance(subMchid, accountType).await(options)

    /**
     * Get the balance of a sub-merchant at the end of a day (查询二级商户账户日终余额).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param date 日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
     * @param accountType 账户类型. `BASIC`: the balance of sales; `DEPOSIT`: the deposit. See [GetSubMerchantDayEndBalanceAccountType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun getSubMerchantDayEndBalance(subMchid: String, date: String, accountType: String? = null, options: CallOptions? = null): GetSubMerchantDayEndBalanceResponse =
        calls.getSubMerchantDayEndBalance(subMchid, date, accountType).await(options)

    /**
     * Withdraw the platform's balance to its bank account (平台预约提现).
     *
     * The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476670)
     *
     * @param outRequestNo 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters.
     * @param accountType 出款账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees. See [CreateWithdrawalRequestAccountType].
     * @param amount 提现金额. In fen.
     * @param bankMemo 银行附言. Appears on the statement of the receiving bank. At most 32 characters.
     * @param notifyUrl 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
     * @param remark 提现备注. The platform's own note. At most 56 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createWithdrawal(outRequestNo: String, accountType: String, amount: Long, bankMemo: String? = null, notifyUrl: String? = null, remark: String? = null, options: CallOptions? = null): CreateWithdrawalResponse =
        calls.createWithdrawal(CreateWithdrawalRequest(outRequestNo = outRequestNo, accountType = accountType, amount = amount, bankMemo = bankMemo, notifyUrl = notifyUrl, remark = remark)).await(options)

    /**
     * Query the platform's withdrawal by `out_request_no` (平台查询预约提现状态（根据商户预约提现单号查询）).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476672)
     *
     * @param outRequestNo 商户预约提现单号. The merchant's own number of the withdrawal.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getWithdrawalByOutRequestNo(outRequestNo: String, options: CallOptions? = null): Withdrawal =
        calls.getWithdrawalByOutRequestNo(outRequestNo).await(options)

    /**
     * Query the platform's withdrawal by `withdraw_id` (平台查询预约提现状态（根据微信支付预约提现单号查询）).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476674)
     *
     * @param withdrawId 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getWithdrawalByWithdrawId(withdrawId: String, options: CallOptions? = null): Withdrawal =
        calls.getWithdrawalByWithdrawId(withdrawId).await(options)

    /**
     * Withdraw a sub-merchant's balance to its bank account (二级商户预约提现).
     *
     * The answer means that the withdrawal was taken, not that it was paid: query it. When the outcome is not known, repeat it with the same `out_request_no` and the same contents.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476652)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param outRequestNo 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters.
     * @param amount 提现金额. In fen.
     * @param accountType 出款账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees. `BASIC` when left out. See [CreateSubMerchantWithdrawalRequestAccountType].
     * @param bankMemo 银行附言. Appears on the statement of the receiving bank. At most 32 characters.
     * @param notifyUrl 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
     * @param remark 提现备注. The platform's own note. At most 56 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createSubMerchantWithdrawal(subMchid: String, outRequestNo: String, amount: Long, accountType: String? = null, bankMemo: String? = null, notifyUrl: String? = null, remark: String? = null, options: CallOptions? = null): CreateSubMerchantWithdrawalResponse =
        calls.createSubMerchantWithdrawal(CreateSubMerchantWithdrawalRequest(subMchid = subMchid, outRequestNo = outRequestNo, amount = amount, accountType = accountType, bankMemo = bankMemo, notifyUrl = notifyUrl, remark = remark)).await(options)

    /**
     * Query a sub-merchant's withdrawal by `out_request_no` (二级商户查询预约提现状态（根据商户预约提现单号查询）).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476656)
     *
     * @param outRequestNo 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getSubMerchantWithdrawalByOutRequestNo(outRequestNo: String, subMchid: String, options: CallOptions? = null): SubMerchantWithdrawal =
        calls.getSubMerchantWithdrawalByOutRequestNo(outRequestNo, subMchid).await(options)

    /**
     * Query a sub-merchant's withdrawal by `withdraw_id` (二级商户查询预约提现状态（根据微信支付预约提现单号查询）).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476665)
     *
     * @param withdrawId 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, ACCOUNT_NOT_VERIFIED, CONTRACT_NOT_CONFIRMED, NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getSubMerchantWithdrawalByWithdrawId(withdrawId: String, subMchid: String, options: CallOptions? = null): SubMerchantWithdrawal =
        calls.getSubMerchantWithdrawalByWithdrawId(withdrawId, subMchid).await(options)

    /**
     * Get where the file of failed withdrawals of a day is downloaded (按日下载提现异常文件).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476678)
     *
     * @param billType 账单类型. `NO_SUCC`: withdrawals that were not paid. See [BillType].
     * @param billDate 账单日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
     * @param tarType 压缩格式. `GZIP`: the file is compressed. See [TarType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun getWithdrawalBill(billType: String, billDate: String, tarType: String? = null, options: CallOptions? = null): GetWithdrawalBillResponse =
        calls.getWithdrawalBill(billType, billDate, tarType).await(options)

    /**
     * Apply to withdraw the balance of a merchant that was closed (提交已注销商户号可用余额提现申请单).
     *
     * It is reviewed first: query it.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012488950)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param outRequestNo 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters.
     * @param amount 提现金额. In fen.
     * @param outAccountType 二级商户号的出款子账户类型. Which account of the closed merchant is emptied. See [OutAccountType].
     * @param payeeInfo 收款账号信息.
     * @param payeeType 收款对象类型. See [PayeeType].
     * @param payeeMchid 收款对象对应的商户号. The merchant that is paid, where `payee_type` is a merchant. At most 32 characters.
     * @param additionalMaterials 补充材料.
     * @param proofMediaList 付款申请证明材料.
     * @param remark 备注. The platform's own note. At most 1024 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NOTENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun submitCanceledMerchantWithdrawal(subMchid: String, outRequestNo: String, amount: Long, outAccountType: String, payeeInfo: Payee, payeeType: String, payeeMchid: String? = null, additionalMaterials: AdditionalMaterial? = null, proofMediaList: ProofMedia? = null, remark: String? = null, options: CallOptions? = null): SubmitCanceledMerchantWithdrawalResponse =
        calls.submitCanceledMerchantWithdrawal(SubmitCanceledMerchantWithdrawalRequest(subMchid = subMchid, outRequestNo = outRequestNo, amount = amount, outAccountType = outAccountType, payeeInfo = payeeInfo, payeeType = payeeType, payeeMchid = payeeMchid, additionalMaterials = additionalMaterials, proofMediaList = proofMediaList, remark = remark)).await(options)

    /**
     * Query the withdrawal of a closed merchant by `out_request_no` (商户提现申请单号查询提现申请单状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476164)
     *
     * @param outRequestNo 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NOTENOUGH, NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getCanceledMerchantWithdrawalByOutRequestNo(outRequestNo: String, options: CallOptions? = null): CanceledMerchantWithdrawal =
        calls.getCanceledMerchantWithdrawalByOutRequestNo(outRequestNo).await(options)

    /**
     * Query the withdrawal of a closed merchant by `applyment_id` (微信支付提现申请单号查询提现申请单状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012778400)
     *
     * @param applymentId 微信支付提现申请单号. WeChat Pay's number of the application. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun getCanceledMerchantWithdrawalByApplymentId(applymentId: String, options: CallOptions? = null): CanceledMerchantWithdrawal =
        calls.getCanceledMerchantWithdrawalByApplymentId(applymentId).await(options)

    /**
     * List incoming bank transfers of the partner (服务商银行来账查询).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012718647)
     *
     * @param limit 分页大小. Items per page.
     * @param accountType 账户类型. See [ListIncomeRecordsAccountType].
     * @param date 日期. The day, `2026-01-31`.
     * @param offset 本次查询偏移量. Items to skip, from 0.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listIncomeRecords(limit: Long, accountType: String, date: String, offset: Long? = null, options: CallOptions? = null): ListIncomeRecordsResponse =
        calls.listIncomeRecords(limit, accountType, date, offset).await(options)

    /** Every item of every page of [listIncomeRecords], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listIncomeRecordsPaginated(limit: Long, accountType: String, date: String, offset: Long? = null, options: CallOptions? = null): Flow<IncomeRecord> =
        calls.listIncomeRecordsPaginated(limit, accountType, date, offset).flow(options)

    /**
     * List incoming bank transfers of a sub-merchant (特约商户银行来账查询).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012712728)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param limit 分页大小. Items per page.
     * @param accountType 账户类型. See [ListSubMerchantIncomeRecordsAccountType].
     * @param date 日期. The day, `2026-01-31`.
     * @param offset 本次查询偏移量. Items to skip, from 0.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listSubMerchantIncomeRecords(subMchid: String, limit: Long, accountType: String, date: String, offset: Long? = null, options: CallOptions? = null): ListSubMerchantIncomeRecordsResponse =
        calls.listSubMerchantIncomeRecords(subMchid, limit, accountType, date, offset).await(options)

    /** Every item of every page of [listSubMerchantIncomeRecords], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listSubMerchantIncomeRecordsPaginated(subMchid: String, limit: Long, accountType: String, date: String, offset: Long? = null, options: CallOptions? = null): Flow<SubMerchantIncomeRecord> =
        calls.listSubMerchantIncomeRecordsPaginated(subMchid, limit, accountType, date, offset).flow(options)

    /**
     * Get where the fund flow bill of all sub-merchants is downloaded (申请二级商户资金账单).
     *
     * The files are encrypted: each has its own `encrypt_key` and `nonce`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012760697)
     *
     * @param accountType 资金账户类型. See [GetAllSubMerchantsFundFlowBillAccountType].
     * @param algorithm 账单文件加密算法. What the files are encrypted with. See [Algorithm].
     * @param billDate 账单日期. The day, `2026-01-31`. At most 10 characters, YYYY-MM-DD.
     * @param tarType 压缩类型. `GZIP`: the files are compressed. See [TarType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, NO_STATEMENT_EXIST, PARAM_ERROR, STATEMENT_CREATING; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getAllSubMerchantsFundFlowBill(accountType: String, algorithm: String, billDate: String, tarType: String? = null, options: CallOptions? = null): GetAllSubMerchantsFundFlowBillResponse =
        calls.getAllSubMerchantsFundFlowBill(accountType, algorithm, billDate, tarType).await(options)
}
