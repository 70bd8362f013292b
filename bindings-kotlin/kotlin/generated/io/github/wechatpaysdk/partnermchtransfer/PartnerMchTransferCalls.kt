// Generated from api/partner_mch_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.partnermchtransfer

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Transfers to users for sub-merchants (服务商商家转账), as [Call]s to execute or to wait for. */
public class PartnerMchTransferCalls internal constructor(private val core: Core) {

    /** See [PartnerMchTransferService.createSubMerchantAuthorization]. */
    public fun createSubMerchantAuthorization(request: CreateSubMerchantAuthorizationRequest): Call<AuthorizationApplication> =
        core.call("partner_mch_transfer.create_sub_merchant_authorization", Fields().putAll(request)) { AuthorizationApplication(it.json) }

    /** See [PartnerMchTransferService.getSubMerchantAuthorization]. */
    public fun getSubMerchantAuthorization(subMchid: String): Call<GetSubMerchantAuthorizationResponse> =
        core.call("partner_mch_transfer.get_sub_merchant_authorization", Fields().put("sub_mchid", subMchid)) { GetSubMerchantAuthorizationResponse(it.json) }

    /** See [PartnerMchTransferService.createTransferBill]. */
    public fun createTransferBill(request: CreateTransferBillRequest): Call<CreateTransferBillResponse> =
        core.call("partner_mch_transfer.create_transfer_bill", Fields().putAll(request)) { CreateTransferBillResponse(it.json) }

    /** See [PartnerMchTransferService.getTransferBill]. */
    public fun getTransferBill(outBillNo: String, subMchid: String): Call<GetTransferBillResponse> =
        core.call("partner_mch_transfer.get_transfer_bill", Fields().put("out_bill_no", outBillNo).put("sub_mchid", subMchid)) { GetTransferBillResponse(it.json) }

    /** See [PartnerMchTransferService.cancelTransferBill]. */
    public fun cancelTransferBill(outBillNo: String, request: CancelTransferBillRequest): Call<CancelTransferBillResponse> =
        core.call("partner_mch_transfer.cancel_transfer_bill", Fields().put("out_bill_no", outBillNo).putAll(request)) { CancelTransferBillResponse(it.json) }

    /** See [PartnerMchTransferService.createUserConfirmAuthorization]. */
    public fun createUserConfirmAuthorization(request: CreateUserConfirmAuthorizationRequest): Call<CreateUserConfirmAuthorizationResponse> =
        core.call("partner_mch_transfer.create_user_confirm_authorization", Fields().putAll(request)) { CreateUserConfirmAuthorizationResponse(it.json) }

    /** See [PartnerMchTransferService.getUserConfirmAuthorization]. */
    public fun getUserConfirmAuthorization(outAuthorizationNo: String): Call<GetUserConfirmAuthorizationResponse> =
        core.call("partner_mch_transfer.get_user_confirm_authorization", Fields().put("out_authorization_no", outAuthorizationNo)) { GetUserConfirmAuthorizationResponse(it.json) }

    /** See [PartnerMchTransferService.closeUserConfirmAuthorization]. */
    public fun closeUserConfirmAuthorization(outAuthorizationNo: String): Call<CloseUserConfirmAuthorizationResponse> =
        core.call("partner_mch_transfer.close_user_confirm_authorization", Fields().put("out_authorization_no", outAuthorizationNo)) { CloseUserConfirmAuthorizationResponse(it.json) }

    /** See [PartnerMchTransferService.preTransferWithAuthorization]. */
    public fun preTransferWithAuthorization(request: PreTransferWithAuthorizationRequest): Call<PreTransferWithAuthorizationResponse> =
        core.call("partner_mch_transfer.pre_transfer_with_authorization", Fields().putAll(request)) { PreTransferWithAuthorizationResponse(it.json) }

    /** See [PartnerMchTransferService.transferWithAuthorization]. */
    public fun transferWithAuthorization(request: TransferWithAuthorizationRequest): Call<TransferWithAuthorizationResponse> =
        core.call("partner_mch_transfer.transfer_with_authorization", Fields().putAll(request)) { TransferWithAuthorizationResponse(it.json) }

    /** See [PartnerMchTransferService.createElectronicReceipt]. */
    public fun createElectronicReceipt(request: CreateElectronicReceiptRequest): Call<ElectronicReceipt> =
        core.call("partner_mch_transfer.create_electronic_receipt", Fields().putAll(request)) { ElectronicReceipt(it.json) }

    /** See [PartnerMchTransferService.getElectronicReceipt]. */
    public fun getElectronicReceipt(outBillNo: String, subMchid: String): Call<ElectronicReceipt> =
        core.call("partner_mch_transfer.get_electronic_receipt", Fields().put("out_bill_no", outBillNo).put("sub_mchid", subMchid)) { ElectronicReceipt(it.json) }
}
