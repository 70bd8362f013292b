// Generated from api/charity_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.charitytransfer

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Donations (公益捐赠), as [Call]s to execute or to wait for. */
public class CharityTransferCalls internal constructor(private val core: Core) {

    /** See [CharityTransferService.createBudget]. */
    public fun createBudget(request: CreateBudgetRequest): Call<Budget> =
        core.call("charity_transfer.create_budget", Fields().putAll(request)) { Budget(it.json) }

    /** See [CharityTransferService.getBudget]. */
    public fun getBudget(outBudgetNo: String, sponsorMchid: String): Call<Budget> =
        core.call("charity_transfer.get_budget", Fields().put("out_budget_no", outBudgetNo).put("sponsor_mchid", sponsorMchid)) { Budget(it.json) }

    /** See [CharityTransferService.createTransferBill]. */
    public fun createTransferBill(request: CreateTransferBillRequest): Call<TransferBill> =
        core.call("charity_transfer.create_transfer_bill", Fields().putAll(request)) { TransferBill(it.json) }

    /** See [CharityTransferService.getTransferBill]. */
    public fun getTransferBill(outTransferNo: String, outBudgetNo: String, sponsorMchid: String): Call<TransferBill> =
        core.call("charity_transfer.get_transfer_bill", Fields().put("out_transfer_no", outTransferNo).put("out_budget_no", outBudgetNo).put("sponsor_mchid", sponsorMchid)) { TransferBill(it.json) }

    /** See [CharityTransferService.unlockBudget]. */
    public fun unlockBudget(outBudgetNo: String, request: UnlockBudgetRequest): Call<UnlockBudgetResponse> =
        core.call("charity_transfer.unlock_budget", Fields().put("out_budget_no", outBudgetNo).putAll(request)) { UnlockBudgetResponse(it.json) }

    /** See [CharityTransferService.createBudgetElectronicReceipt]. */
    public fun createBudgetElectronicReceipt(outBudgetNo: String, request: CreateBudgetElectronicReceiptRequest): Call<BudgetElectronicReceipt> =
        core.call("charity_transfer.create_budget_electronic_receipt", Fields().put("out_budget_no", outBudgetNo).putAll(request)) { BudgetElectronicReceipt(it.json) }

    /** See [CharityTransferService.getBudgetElectronicReceipt]. */
    public fun getBudgetElectronicReceipt(outBudgetNo: String, acceptId: String): Call<BudgetElectronicReceipt> =
        core.call("charity_transfer.get_budget_electronic_receipt", Fields().put("out_budget_no", outBudgetNo).put("accept_id", acceptId)) { BudgetElectronicReceipt(it.json) }
}
