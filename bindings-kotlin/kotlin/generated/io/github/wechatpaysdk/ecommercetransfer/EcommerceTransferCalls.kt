// Generated from api/ecommerce_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercetransfer

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Ecommerce: transfers to users (收付通转账), as [Call]s to execute or to wait for. */
public class EcommerceTransferCalls internal constructor(private val core: Core) {

    /** See [EcommerceTransferService.createAuthorization]. */
    public fun createAuthorization(request: CreateAuthorizationRequest): Call<CreateAuthorizationResponse> =
        core.call("ecommerce_transfer.create_authorization", Fields().putAll(request)) { CreateAuthorizationResponse(it.json) }

    /** See [EcommerceTransferService.getAuthorization]. */
    public fun getAuthorization(subMchid: String): Call<GetAuthorizationResponse> =
        core.call("ecommerce_transfer.get_authorization", Fields().put("sub_mchid", subMchid)) { GetAuthorizationResponse(it.json) }

    /** See [EcommerceTransferService.createTransferBill]. */
    public fun createTransferBill(request: CreateTransferBillRequest): Call<CreateTransferBillResponse> =
        core.call("ecommerce_transfer.create_transfer_bill", Fields().putAll(request)) { CreateTransferBillResponse(it.json) }

    /** See [EcommerceTransferService.getTransferBillByOutBillNo]. */
    public fun getTransferBillByOutBillNo(outBillNo: String, subMchid: String): Call<TransferBill> =
        core.call("ecommerce_transfer.get_transfer_bill_by_out_bill_no", Fields().put("out_bill_no", outBillNo).put("sub_mchid", subMchid)) { TransferBill(it.json) }

    /** See [EcommerceTransferService.getTransferBillByTransferBillNo]. */
    public fun getTransferBillByTransferBillNo(transferBillNo: String, subMchid: String): Call<TransferBill> =
        core.call("ecommerce_transfer.get_transfer_bill_by_transfer_bill_no", Fields().put("transfer_bill_no", transferBillNo).put("sub_mchid", subMchid)) { TransferBill(it.json) }

    /** See [EcommerceTransferService.cancelTransferBill]. */
    public fun cancelTransferBill(outBillNo: String, request: CancelTransferBillRequest): Call<CancelTransferBillResponse> =
        core.call("ecommerce_transfer.cancel_transfer_bill", Fields().put("out_bill_no", outBillNo).putAll(request)) { CancelTransferBillResponse(it.json) }
}
