// Generated from api/mch_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.mchtransfer

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Transfers to users (商家转账), as [Call]s to execute or to wait for. */
public class MchTransferCalls internal constructor(private val core: Core) {

    /** See [MchTransferService.createTransferBill]. */
    public fun createTransferBill(request: CreateTransferBillRequest): Call<CreateTransferBillResponse> =
        core.call("mch_transfer.create_transfer_bill", Fields().putAll(request)) { CreateTransferBillResponse(it.json) }

    /** See [MchTransferService.getTransferBillByOutBillNo]. */
    public fun getTransferBillByOutBillNo(outBillNo: String): Call<TransferBill> =
        core.call("mch_transfer.get_transfer_bill_by_out_bill_no", Fields().put("out_bill_no", outBillNo)) { TransferBill(it.json) }

    /** See [MchTransferService.getTransferBillByTransferBillNo]. */
    public fun getTransferBillByTransferBillNo(transferBillNo: String): Call<TransferBill> =
        core.call("mch_transfer.get_transfer_bill_by_transfer_bill_no", Fields().put("transfer_bill_no", transferBillNo)) { TransferBill(it.json) }

    /** See [MchTransferService.cancelTransferBill]. */
    public fun cancelTransferBill(outBillNo: String): Call<CancelTransferBillResponse> =
        core.call("mch_transfer.cancel_transfer_bill", Fields().put("out_bill_no", outBillNo)) { CancelTransferBillResponse(it.json) }

    /** See [MchTransferService.createUserConfirmAuthorization]. */
    public fun createUserConfirmAuthorization(request: CreateUserConfirmAuthorizationRequest): Call<CreateUserConfirmAuthorizationResponse> =
        core.call("mch_transfer.create_user_confirm_authorization", Fields().putAll(request)) { CreateUserConfirmAuthorizationResponse(it.json) }

    /** See [MchTransferService.getUserConfirmAuthorization]. */
    public fun getUserConfirmAuthorization(outAuthorizationNo: String, isDisplayAuthorization: Boolean? = null): Call<GetUserConfirmAuthorizationResponse> =
        core.call("mch_transfer.get_user_confirm_authorization", Fields().put("out_authorization_no", outAuthorizationNo).put("is_display_authorization", isDisplayAuthorization)) { GetUserConfirmAuthorizationResponse(it.json) }

    /** See [MchTransferService.getUserConfirmAuthorization]. */
    public fun getUserConfirmAuthorization(outAuthorizationNo: String): Call<GetUserConfirmAuthorizationResponse> =
        getUserConfirmAuthorization(outAuthorizationNo = outAuthorizationNo, isDisplayAuthorization = null)

    /** See [MchTransferService.closeUserConfirmAuthorization]. */
    public fun closeUserConfirmAuthorization(outAuthorizationNo: String): Call<CloseUserConfirmAuthorizationResponse> =
        core.call("mch_transfer.close_user_confirm_authorization", Fields().put("out_authorization_no", outAuthorizationNo)) { CloseUserConfirmAuthorizationResponse(it.json) }

    /** See [MchTransferService.preTransferWithAuthorization]. */
    public fun preTransferWithAuthorization(request: PreTransferWithAuthorizationRequest): Call<PreTransferWithAuthorizationResponse> =
        core.call("mch_transfer.pre_transfer_with_authorization", Fields().putAll(request)) { PreTransferWithAuthorizationResponse(it.json) }

    /** See [MchTransferService.transferWithAuthorization]. */
    public fun transferWithAuthorization(request: TransferWithAuthorizationRequest): Call<TransferWithAuthorizationResponse> =
        core.call("mch_transfer.transfer_with_authorization", Fields().putAll(request)) { TransferWithAuthorizationResponse(it.json) }

    /** See [MchTransferService.createElectronicReceiptByOutBillNo]. */
    public fun createElectronicReceiptByOutBillNo(request: CreateElectronicReceiptByOutBillNoRequest): Call<CreateElectronicReceiptResponse> =
        core.call("mch_transfer.create_electronic_receipt_by_out_bill_no", Fields().putAll(request)) { CreateElectronicReceiptResponse(it.json) }

    /** See [MchTransferService.getElectronicReceiptByOutBillNo]. */
    public fun getElectronicReceiptByOutBillNo(outBillNo: String): Call<ElectronicReceipt> =
        core.call("mch_transfer.get_electronic_receipt_by_out_bill_no", Fields().put("out_bill_no", outBillNo)) { ElectronicReceipt(it.json) }

    /** See [MchTransferService.createElectronicReceiptByTransferBillNo]. */
    public fun createElectronicReceiptByTransferBillNo(request: CreateElectronicReceiptByTransferBillNoRequest): Call<CreateElectronicReceiptResponse> =
        core.call("mch_transfer.create_electronic_receipt_by_transfer_bill_no", Fields().putAll(request)) { CreateElectronicReceiptResponse(it.json) }

    /** See [MchTransferService.getElectronicReceiptByTransferBillNo]. */
    public fun getElectronicReceiptByTransferBillNo(transferBillNo: String): Call<ElectronicReceipt> =
        core.call("mch_transfer.get_electronic_receipt_by_transfer_bill_no", Fields().put("transfer_bill_no", transferBillNo)) { ElectronicReceipt(it.json) }

    /** See [MchTransferService.createQqWalletBill]. */
    public fun createQqWalletBill(request: CreateQqWalletBillRequest): Call<QqWalletBill> =
        core.call("mch_transfer.create_qq_wallet_bill", Fields().putAll(request)) { QqWalletBill(it.json) }

    /** See [MchTransferService.getQqWalletBill]. */
    public fun getQqWalletBill(outBillNo: String): Call<QqWalletBill> =
        core.call("mch_transfer.get_qq_wallet_bill", Fields().put("out_bill_no", outBillNo)) { QqWalletBill(it.json) }

    /** See [MchTransferService.cancelQqWalletBill]. */
    public fun cancelQqWalletBill(outBillNo: String): Call<CancelQqWalletBillResponse> =
        core.call("mch_transfer.cancel_qq_wallet_bill", Fields().put("out_bill_no", outBillNo)) { CancelQqWalletBillResponse(it.json) }
}
