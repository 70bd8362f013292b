// Generated from api/shopping_receipt.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.shoppingreceipt

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path

/** Electronic receipts (电子小票), as [Call]s to execute or to wait for. */
public class ShoppingReceiptCalls internal constructor(private val core: Core) {

    /** See [ShoppingReceiptService.uploadReceipt]. */
    public fun uploadReceipt(file: ByteArray, openid: String, transactionId: String, outTradeNo: String? = null, transactionMchid: String? = null, transactionSubMchid: String? = null, merchantContactInformation: MerchantContact? = null, uploadTime: String? = null): Call<UploadReceiptResponse> =
        uploadReceipt(file = FileInput(file), openid = openid, transactionId = transactionId, outTradeNo = outTradeNo, transactionMchid = transactionMchid, transactionSubMchid = transactionSubMchid, merchantContactInformation = merchantContactInformation, uploadTime = uploadTime)

    internal fun uploadReceipt(file: FileInput, openid: String, transactionId: String, outTradeNo: String?, transactionMchid: String?, transactionSubMchid: String?, merchantContactInformation: MerchantContact?, uploadTime: String?): Call<UploadReceiptResponse> =
        core.call("shopping_receipt.upload_receipt", Fields().put("openid", openid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("transaction_mchid", transactionMchid).put("transaction_sub_mchid", transactionSubMchid).put("merchant_contact_information", merchantContactInformation).put("upload_time", uploadTime), file) { UploadReceiptResponse(it.json) }

    /** See [ShoppingReceiptService.uploadReceipt]. */
    public fun uploadReceipt(file: ByteArray, openid: String, transactionId: String): Call<UploadReceiptResponse> =
        uploadReceipt(file = file, openid = openid, transactionId = transactionId, outTradeNo = null, transactionMchid = null, transactionSubMchid = null, merchantContactInformation = null, uploadTime = null)

    /** See [ShoppingReceiptService.uploadReceipt]. */
    public fun uploadReceipt(file: Path, openid: String, transactionId: String): Call<UploadReceiptResponse> =
        uploadReceipt(file = FileInput(file), openid = openid, transactionId = transactionId, outTradeNo = null, transactionMchid = null, transactionSubMchid = null, merchantContactInformation = null, uploadTime = null)

    /** See [ShoppingReceiptService.uploadJumpInfo]. */
    public fun uploadJumpInfo(request: UploadJumpInfoRequest): Call<UploadJumpInfoResponse> =
        core.call("shopping_receipt.upload_jump_info", Fields().putAll(request)) { UploadJumpInfoResponse(it.json) }

    /** See [ShoppingReceiptService.createCustomEntrance]. */
    public fun createCustomEntrance(request: CreateCustomEntranceRequest): Call<CustomEntrance> =
        core.call("shopping_receipt.create_custom_entrance", Fields().putAll(request)) { CustomEntrance(it.json) }

    /** See [ShoppingReceiptService.getCustomEntrance]. */
    public fun getCustomEntrance(brandId: String): Call<CustomEntrance> =
        core.call("shopping_receipt.get_custom_entrance", Fields().put("brand_id", brandId)) { CustomEntrance(it.json) }

    /** See [ShoppingReceiptService.updateCustomEntrance]. */
    public fun updateCustomEntrance(brandId: String, request: UpdateCustomEntranceRequest): Call<CustomEntrance> =
        core.call("shopping_receipt.update_custom_entrance", Fields().put("brand_id", brandId).putAll(request)) { CustomEntrance(it.json) }
}
