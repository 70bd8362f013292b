// Generated from api/merchant_manage.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantmanage

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileInput
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree
import java.nio.file.Path

/** Records of the management of merchants (商户管理记录), as [Call]s to execute or to wait for. */
public class MerchantManageCalls internal constructor(private val core: Core) {

    /** See [MerchantManageService.listManageRecords]. */
    public fun listManageRecords(subMchid: String, limit: Long, manageRecordType: String, offset: Long? = null, manageRecordState: String? = null): Call<ListManageRecordsResponse> =
        core.call("merchant_manage.list_manage_records", Fields().put("sub_mchid", subMchid).put("limit", limit).put("manage_record_type", manageRecordType).put("offset", offset).put("manage_record_state", manageRecordState)) { ListManageRecordsResponse(it.json) }

    /** See [MerchantManageService.listManageRecords]. */
    public fun listManageRecords(subMchid: String, limit: Long, manageRecordType: String): Call<ListManageRecordsResponse> =
        listManageRecords(subMchid = subMchid, limit = limit, manageRecordType = manageRecordType, offset = null, manageRecordState = null)

    /** Every item of every page of [listManageRecords], from the page that the arguments name. */
    public fun listManageRecordsPaginated(subMchid: String, limit: Long, manageRecordType: String, offset: Long? = null, manageRecordState: String? = null): Pages<ManageRecord> =
        Pages(listManageRecords(subMchid = subMchid, limit = limit, manageRecordType = manageRecordType, offset = offset, manageRecordState = manageRecordState), "data", Position.Offset("offset", "total_count")) { ManageRecord(it.tree()) }

    /** Every item of every page of [listManageRecords], from the page that the arguments name. */
    public fun listManageRecordsPaginated(subMchid: String, limit: Long, manageRecordType: String): Pages<ManageRecord> =
        listManageRecordsPaginated(subMchid = subMchid, limit = limit, manageRecordType = manageRecordType, offset = null, manageRecordState = null)

    /** See [MerchantManageService.getManageRecord]. */
    public fun getManageRecord(manageRecordId: String, subMchid: String): Call<ManageRecord> =
        core.call("merchant_manage.get_manage_record", Fields().put("manage_record_id", manageRecordId).put("sub_mchid", subMchid)) { ManageRecord(it.json) }

    /** See [MerchantManageService.createManageSubmission]. */
    public fun createManageSubmission(manageRecordId: String, request: CreateManageSubmissionRequest): Call<CreateManageSubmissionResponse> =
        core.call("merchant_manage.create_manage_submission", Fields().put("manage_record_id", manageRecordId).putAll(request)) { CreateManageSubmissionResponse(it.json) }

    /** See [MerchantManageService.uploadSubmissionFile]. */
    public fun uploadSubmissionFile(subMchid: String, file: ByteArray, itemId: Long, fileName: String): Call<UploadSubmissionFileResponse> =
        uploadSubmissionFile(file = FileInput(file), subMchid = subMchid, itemId = itemId, fileName = fileName)

    internal fun uploadSubmissionFile(file: FileInput, subMchid: String, itemId: Long, fileName: String): Call<UploadSubmissionFileResponse> =
        core.call("merchant_manage.upload_submission_file", Fields().put("sub_mchid", subMchid).put("item_id", itemId).put("file_name", fileName), file) { UploadSubmissionFileResponse(it.json) }

    /** See [MerchantManageService.uploadSubmissionFile]. */
    public fun uploadSubmissionFile(file: Path, subMchid: String, itemId: Long): Call<UploadSubmissionFileResponse> =
        uploadSubmissionFile(file = FileInput(file), subMchid = subMchid, itemId = itemId, fileName = file.fileName.toString())

    /** See [MerchantManageService.listBlockRecords]. */
    public fun listBlockRecords(subMchid: String, limit: Long, offset: Long? = null): Call<ListBlockRecordsResponse> =
        core.call("merchant_manage.list_block_records", Fields().put("sub_mchid", subMchid).put("limit", limit).put("offset", offset)) { ListBlockRecordsResponse(it.json) }

    /** See [MerchantManageService.listBlockRecords]. */
    public fun listBlockRecords(subMchid: String, limit: Long): Call<ListBlockRecordsResponse> =
        listBlockRecords(subMchid = subMchid, limit = limit, offset = null)

    /** Every item of every page of [listBlockRecords], from the page that the arguments name. */
    public fun listBlockRecordsPaginated(subMchid: String, limit: Long, offset: Long? = null): Pages<BlockRecord> =
        Pages(listBlockRecords(subMchid = subMchid, limit = limit, offset = offset), "data", Position.Offset("offset", "total_count")) { BlockRecord(it.tree()) }

    /** Every item of every page of [listBlockRecords], from the page that the arguments name. */
    public fun listBlockRecordsPaginated(subMchid: String, limit: Long): Pages<BlockRecord> =
        listBlockRecordsPaginated(subMchid = subMchid, limit = limit, offset = null)

    /** See [MerchantManageService.getBlockRecord]. */
    public fun getBlockRecord(blockRecordId: String, subMchid: String): Call<BlockRecord> =
        core.call("merchant_manage.get_block_record", Fields().put("block_record_id", blockRecordId).put("sub_mchid", subMchid)) { BlockRecord(it.json) }

    /** See [MerchantManageService.createBlockSubmission]. */
    public fun createBlockSubmission(subMchid: String, request: CreateBlockSubmissionRequest): Call<BlockSubmission> =
        core.call("merchant_manage.create_block_submission", Fields().put("sub_mchid", subMchid).putAll(request)) { BlockSubmission(it.json) }

    /** See [MerchantManageService.getBlockSubmission]. */
    public fun getBlockSubmission(blockSubmissionId: String): Call<BlockSubmission> =
        core.call("merchant_manage.get_block_submission", Fields().put("block_submission_id", blockSubmissionId)) { BlockSubmission(it.json) }
}
