// Generated from api/global_merchant.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalmerchant

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path

/** Merchants abroad (跨境商户), as [Call]s to execute or to wait for. */
public class GlobalMerchantCalls internal constructor(private val core: Core) {

    /** See [GlobalMerchantService.uploadFile]. */
    public fun uploadFile(file: ByteArray, filename: String): Call<UploadFileResponse> =
        uploadFile(file = FileInput(file), filename = filename)

    internal fun uploadFile(file: FileInput, filename: String): Call<UploadFileResponse> =
        core.call("global_merchant.upload_file", Fields().put("filename", filename), file) { UploadFileResponse(it.json) }

    /** See [GlobalMerchantService.uploadFile]. */
    public fun uploadFile(file: Path): Call<UploadFileResponse> =
        uploadFile(file = FileInput(file), filename = file.fileName.toString())

    /** See [GlobalMerchantService.createH5PermissionApplication]. */
    public fun createH5PermissionApplication(request: CreateH5PermissionApplicationRequest): Call<H5PermissionApplication> =
        core.call("global_merchant.create_h5_permission_application", Fields().putAll(request)) { H5PermissionApplication(it.json) }

    /** See [GlobalMerchantService.getH5PermissionApplication]. */
    public fun getH5PermissionApplication(applymentId: Long): Call<H5PermissionApplication> =
        core.call("global_merchant.get_h5_permission_application", Fields().put("applyment_id", applymentId)) { H5PermissionApplication(it.json) }

    /** See [GlobalMerchantService.updateH5PermissionApplication]. */
    public fun updateH5PermissionApplication(applymentId: Long, request: UpdateH5PermissionApplicationRequest): Call<UpdateH5PermissionApplicationResponse> =
        core.call("global_merchant.update_h5_permission_application", Fields().put("applyment_id", applymentId).putAll(request)) { UpdateH5PermissionApplicationResponse(it.json) }

    /** See [GlobalMerchantService.createH5DomainApplication]. */
    public fun createH5DomainApplication(request: CreateH5DomainApplicationRequest): Call<H5DomainApplication> =
        core.call("global_merchant.create_h5_domain_application", Fields().putAll(request)) { H5DomainApplication(it.json) }

    /** See [GlobalMerchantService.getH5DomainApplication]. */
    public fun getH5DomainApplication(applymentId: Long): Call<H5DomainApplication> =
        core.call("global_merchant.get_h5_domain_application", Fields().put("applyment_id", applymentId)) { H5DomainApplication(it.json) }

    /** See [GlobalMerchantService.updateH5DomainApplication]. */
    public fun updateH5DomainApplication(applymentId: Long, request: UpdateH5DomainApplicationRequest): Call<H5DomainApplication> =
        core.call("global_merchant.update_h5_domain_application", Fields().put("applyment_id", applymentId).putAll(request)) { H5DomainApplication(it.json) }

    /** See [GlobalMerchantService.getH5Permission]. */
    public fun getH5Permission(subMchid: String): Call<GetH5PermissionResponse> =
        core.call("global_merchant.get_h5_permission", Fields().put("sub_mchid", subMchid)) { GetH5PermissionResponse(it.json) }

    /** See [GlobalMerchantService.uploadImage]. */
    public fun uploadImage(file: ByteArray, filename: String? = null): Call<UploadImageResponse> =
        uploadImage(file = FileInput(file), filename = filename)

    internal fun uploadImage(file: FileInput, filename: String?): Call<UploadImageResponse> =
        core.call("global_merchant.upload_image", Fields().put("filename", filename), file) { UploadImageResponse(it.json) }

    /** See [GlobalMerchantService.uploadImage]. */
    public fun uploadImage(file: ByteArray): Call<UploadImageResponse> =
        uploadImage(file = file, filename = null)

    /** See [GlobalMerchantService.uploadImage]. */
    public fun uploadImage(file: Path): Call<UploadImageResponse> =
        uploadImage(file = FileInput(file), filename = file.fileName.toString())

    /** See [GlobalMerchantService.addSubMerchant]. */
    public fun addSubMerchant(request: AddSubMerchantRequest, idempotencyKey: String? = null): Call<AddSubMerchantResponse> =
        core.call("global_merchant.add_sub_merchant", Fields().putAll(request).put("Idempotency-Key", idempotencyKey)) { AddSubMerchantResponse(it.json) }

    /** See [GlobalMerchantService.addSubMerchant]. */
    public fun addSubMerchant(request: AddSubMerchantRequest): Call<AddSubMerchantResponse> =
        addSubMerchant(request = request, idempotencyKey = null)

    /** See [GlobalMerchantService.replaceSubMerchant]. */
    public fun replaceSubMerchant(request: ReplaceSubMerchantRequest): Call<ReplaceSubMerchantResponse> =
        core.call("global_merchant.replace_sub_merchant", Fields().putAll(request)) { ReplaceSubMerchantResponse(it.json) }

    /** See [GlobalMerchantService.getSubMerchant]. */
    public fun getSubMerchant(subMchid: String, spAppid: String, spMchid: String? = null): Call<GetSubMerchantResponse> =
        core.call("global_merchant.get_sub_merchant", Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("sp_mchid", spMchid)) { GetSubMerchantResponse(it.json) }

    /** See [GlobalMerchantService.getSubMerchant]. */
    public fun getSubMerchant(subMchid: String, spAppid: String): Call<GetSubMerchantResponse> =
        getSubMerchant(subMchid = subMchid, spAppid = spAppid, spMchid = null)

    /** See [GlobalMerchantService.updateSubMerchant]. */
    public fun updateSubMerchant(subMchid: String, request: UpdateSubMerchantRequest): Call<UpdateSubMerchantResponse> =
        core.call("global_merchant.update_sub_merchant", Fields().put("sub_mchid", subMchid).putAll(request)) { UpdateSubMerchantResponse(it.json) }
}
