// Generated from api/ecommerce_fund.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercefund

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Ecommerce: balances, withdrawals, bills (余额提现账单), as [Call]s to execute or to wait for. */
public class EcommerceFundCalls internal constructor(private val core: Core) {

    /** See [EcommerceFundService.getBalance]. */
    public fun getBalance(accountType: String): Call<Balance> =
        core.call("ecommerce_fund.get_balance", Fields().put("account_type", accountType)) { Balance(it.json) }

    /** See [EcommerceFundService.getDayEndBalance]. */
    public fun getDayEndBalance(accountType: String, date: String? = null): Call<Balance> =
        core.call("ecommerce_fund.get_day_end_balance", Fields().put("account_type", accountType).put("date", date)) { Balance(it.json) }

    /** See [EcommerceFundService.getDayEndBalance]. */
    public fun getDayEndBalance(accountType: String): Call<Balance> =
        getDayEndBalance(accountType = accountType, date = null)

    /** See [EcommerceFundService.getSubMerchantBalance]. */
    public fun getSubMerchantBalance(subMchid: String, accountType: String? = null): Call<GetSubMerchantBalanceResponse> =
        core.call("ecommerce_fund.get_sub_merchant_balance", Fields().put("sub_mchid", subMchid).put("account_type", accountType)) { GetSubMerchantBalanceResponse(it.json) }

    /** See [EcommerceFundService.getSubMerchantBalance]. */
    public fun getSubMerchantBalance(subMchid: String): Call<GetSubMerchantBalanceResponse> =
        getSubMerchantBalance(subMchid = subMchid, accountType = null)

    /** See [EcommerceFundService.getSubMerchantDayEndBalance]. */
    public fun getSubMerchantDayEndBalance(subMchid: String, date: String, accountType: String? = null): Call<GetSubMerchantDayEndBalanceResponse> =
        core.call("ecommerce_fund.get_sub_merchant_day_end_balance", Fields().put("sub_mchid", subMchid).put("date", date).put("account_type", accountType)) { GetSubMerchantDayEndBalanceResponse(it.json) }

    /** See [EcommerceFundService.getSubMerchantDayEndBalance]. */
    public fun getSubMerchantDayEndBalance(subMchid: String, date: String): Call<GetSubMerchantDayEndBalanceResponse> =
        getSubMerchantDayEndBalance(subMchid = subMchid, date = date, accountType = null)

    /** See [EcommerceFundService.createWithdrawal]. */
    public fun createWithdrawal(request: CreateWithdrawalRequest): Call<CreateWithdrawalResponse> =
        core.call("ecommerce_fund.create_withdrawal", Fields().putAll(request)) { CreateWithdrawalResponse(it.json) }

    /** See [EcommerceFundService.getWithdrawalByOutRequestNo]. */
    public fun getWithdrawalByOutRequestNo(outRequestNo: String): Call<Withdrawal> =
        core.call("ecommerce_fund.get_withdrawal_by_out_request_no", Fields().put("out_request_no", outRequestNo)) { Withdrawal(it.json) }

    /** See [EcommerceFundService.getWithdrawalByWithdrawId]. */
    public fun getWithdrawalByWithdrawId(withdrawId: String): Call<Withdrawal> =
        core.call("ecommerce_fund.get_withdrawal_by_withdraw_id", Fields().put("withdraw_id", withdrawId)) { Withdrawal(it.json) }

    /** See [EcommerceFundService.createSubMerchantWithdrawal]. */
    public fun createSubMerchantWithdrawal(request: CreateSubMerchantWithdrawalRequest): Call<CreateSubMerchantWithdrawalResponse> =
        core.call("ecommerce_fund.create_sub_merchant_withdrawal", Fields().putAll(request)) { CreateSubMerchantWithdrawalResponse(it.json) }

    /** See [EcommerceFundService.getSubMerchantWithdrawalByOutRequestNo]. */
    public fun getSubMerchantWithdrawalByOutRequestNo(outRequestNo: String, subMchid: String): Call<SubMerchantWithdrawal> =
        core.call("ecommerce_fund.get_sub_merchant_withdrawal_by_out_request_no", Fields().put("out_request_no", outRequestNo).put("sub_mchid", subMchid)) { SubMerchantWithdrawal(it.json) }

    /** See [EcommerceFundService.getSubMerchantWithdrawalByWithdrawId]. */
    public fun getSubMerchantWithdrawalByWithdrawId(withdrawId: String, subMchid: String): Call<SubMerchantWithdrawal> =
        core.call("ecommerce_fund.get_sub_merchant_withdrawal_by_withdraw_id", Fields().put("withdraw_id", withdrawId).put("sub_mchid", subMchid)) { SubMerchantWithdrawal(it.json) }

    /** See [EcommerceFundService.getWithdrawalBill]. */
    public fun getWithdrawalBill(billType: String, billDate: String, tarType: String? = null): Call<GetWithdrawalBillResponse> =
        core.call("ecommerce_fund.get_withdrawal_bill", Fields().put("bill_type", billType).put("bill_date", billDate).put("tar_type", tarType)) { GetWithdrawalBillResponse(it.json) }

    /** See [EcommerceFundService.getWithdrawalBill]. */
    public fun getWithdrawalBill(billType: String, billDate: String): Call<GetWithdrawalBillResponse> =
        getWithdrawalBill(billType = billType, billDate = billDate, tarType = null)

    /** See [EcommerceFundService.submitCanceledMerchantWithdrawal]. */
    public fun submitCanceledMerchantWithdrawal(request: SubmitCanceledMerchantWithdrawalRequest): Call<SubmitCanceledMerchantWithdrawalResponse> =
        core.call("ecommerce_fund.submit_canceled_merchant_withdrawal", Fields().putAll(request)) { SubmitCanceledMerchantWithdrawalResponse(it.json) }

    /** See [EcommerceFundService.getCanceledMerchantWithdrawalByOutRequestNo]. */
    public fun getCanceledMerchantWithdrawalByOutRequestNo(outRequestNo: String): Call<CanceledMerchantWithdrawal> =
        core.call("ecommerce_fund.get_canceled_merchant_withdrawal_by_out_request_no", Fields().put("out_request_no", outRequestNo)) { CanceledMerchantWithdrawal(it.json) }

    /** See [EcommerceFundService.getCanceledMerchantWithdrawalByApplymentId]. */
    public fun getCanceledMerchantWithdrawalByApplymentId(applymentId: String): Call<CanceledMerchantWithdrawal> =
        core.call("ecommerce_fund.get_canceled_merchant_withdrawal_by_applyment_id", Fields().put("applyment_id", applymentId)) { CanceledMerchantWithdrawal(it.json) }

    /** See [EcommerceFundService.listIncomeRecords]. */
    public fun listIncomeRecords(limit: Long, accountType: String, date: String, offset: Long? = null): Call<ListIncomeRecordsResponse> =
        core.call("ecommerce_fund.list_income_records", Fields().put("limit", limit).put("account_type", accountType).put("date", date).put("offset", offset)) { ListIncomeRecordsResponse(it.json) }

    /** See [EcommerceFundService.listIncomeRecords]. */
    public fun listIncomeRecords(limit: Long, accountType: String, date: String): Call<ListIncomeRecordsResponse> =
        listIncomeRecords(limit = limit, accountType = accountType, date = date, offset = null)

    /** Every item of every page of [listIncomeRecords], from the page that the arguments name. */
    public fun listIncomeRecordsPaginated(limit: Long, accountType: String, date: String, offset: Long? = null): Pages<IncomeRecord> =
        Pages(listIncomeRecords(limit = limit, accountType = accountType, date = date, offset = offset), "data", Position.Offset("offset", "total_count")) { IncomeRecord(it.tree()) }

    /** Every item of every page of [listIncomeRecords], from the page that the arguments name. */
    public fun listIncomeRecordsPaginated(limit: Long, accountType: String, date: String): Pages<IncomeRecord> =
        listIncomeRecordsPaginated(limit = limit, accountType = accountType, date = date, offset = null)

    /** See [EcommerceFundService.listSubMerchantIncomeRecords]. */
    public fun listSubMerchantIncomeRecords(subMchid: String, limit: Long, accountType: String, date: String, offset: Long? = null): Call<ListSubMerchantIncomeRecordsResponse> =
        core.call("ecommerce_fund.list_sub_merchant_income_records", Fields().put("sub_mchid", subMchid).put("limit", limit).put("account_type", accountType).put("date", date).put("offset", offset)) { ListSubMerchantIncomeRecordsResponse(it.json) }

    /** See [EcommerceFundService.listSubMerchantIncomeRecords]. */
    public fun listSubMerchantIncomeRecords(subMchid: String, limit: Long, accountType: String, date: String): Call<ListSubMerchantIncomeRecordsResponse> =
        listSubMerchantIncomeRecords(subMchid = subMchid, limit = limit, accountType = accountType, date = date, offset = null)

    /** Every item of every page of [listSubMerchantIncomeRecords], from the page that the arguments name. */
    public fun listSubMerchantIncomeRecordsPaginated(subMchid: String, limit: Long, accountType: String, date: String, offset: Long? = null): Pages<SubMerchantIncomeRecord> =
        Pages(listSubMerchantIncomeRecords(subMchid = subMchid, limit = limit, accountType = accountType, date = date, offset = offset), "data", Position.Offset("offset", "total_count")) { SubMerchantIncomeRecord(it.tree()) }

    /** Every item of every page of [listSubMerchantIncomeRecords], from the page that the arguments name. */
    public fun listSubMerchantIncomeRecordsPaginated(subMchid: String, limit: Long, accountType: String, date: String): Pages<SubMerchantIncomeRecord> =
        listSubMerchantIncomeRecordsPaginated(subMchid = subMchid, limit = limit, accountType = accountType, date = date, offset = null)

    /** See [EcommerceFundService.getAllSubMerchantsFundFlowBill]. */
    public fun getAllSubMerchantsFundFlowBill(accountType: String, algorithm: String, billDate: String, tarType: String? = null): Call<GetAllSubMerchantsFundFlowBillResponse> =
        core.call("ecommerce_fund.get_all_sub_merchants_fund_flow_bill", Fields().put("account_type", accountType).put("algorithm", algorithm).put("bill_date", billDate).put("tar_type", tarType)) { GetAllSubMerchantsFundFlowBillResponse(it.json) }

    /** See [EcommerceFundService.getAllSubMerchantsFundFlowBill]. */
    public fun getAllSubMerchantsFundFlowBill(accountType: String, algorithm: String, billDate: String): Call<GetAllSubMerchantsFundFlowBillResponse> =
        getAllSubMerchantsFundFlowBill(accountType = accountType, algorithm = algorithm, billDate = billDate, tarType = null)
}
