// Generated from api/global_complaints.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalcomplaints

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileInput
import io.github.wechatpaysdk.FileStream
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree
import java.nio.file.Path

/** Complaints of payers abroad (跨境消费者投诉), as [Call]s to execute or to wait for. */
public class GlobalComplaintsCalls internal constructor(private val core: Core) {

    /** See [GlobalComplaintsService.deleteNotification]. */
    public fun deleteNotification(): Call<kotlin.Unit> =
        core.call("global_complaints.delete_notification", Fields()) { }

    /** See [GlobalComplaintsService.getNotification]. */
    public fun getNotification(): Call<Notification> =
        core.call("global_complaints.get_notification", Fields()) { Notification(it.json) }

    /** See [GlobalComplaintsService.createNotification]. */
    public fun createNotification(request: CreateNotificationRequest): Call<Notification> =
        core.call("global_complaints.create_notification", Fields().putAll(request)) { Notification(it.json) }

    /** See [GlobalComplaintsService.updateNotification]. */
    public fun updateNotification(request: UpdateNotificationRequest): Call<Notification> =
        core.call("global_complaints.update_notification", Fields().putAll(request)) { Notification(it.json) }

    /** See [GlobalComplaintsService.listComplaints]. */
    public fun listComplaints(beginDate: String, endDate: String, offset: Long? = null, limit: Long? = null, complaintedMchid: String? = null, mchLanguage: String? = null): Call<ListComplaintsResponse> =
        core.call("global_complaints.list_complaints", Fields().put("begin_date", beginDate).put("end_date", endDate).put("offset", offset).put("limit", limit).put("complainted_mchid", complaintedMchid).put("mch_language", mchLanguage)) { ListComplaintsResponse(it.json) }

    /** See [GlobalComplaintsService.listComplaints]. */
    public fun listComplaints(beginDate: String, endDate: String): Call<ListComplaintsResponse> =
        listComplaints(beginDate = beginDate, endDate = endDate, offset = null, limit = null, complaintedMchid = null, mchLanguage = null)

    /** Every item of every page of [listComplaints], from the page that the arguments name. */
    public fun listComplaintsPaginated(beginDate: String, endDate: String, offset: Long? = null, limit: Long? = null, complaintedMchid: String? = null, mchLanguage: String? = null): Pages<Complaint> =
        Pages(listComplaints(beginDate = beginDate, endDate = endDate, offset = offset, limit = limit, complaintedMchid = complaintedMchid, mchLanguage = mchLanguage), "data", Position.Offset("offset", "total_count")) { Complaint(it.tree()) }

    /** Every item of every page of [listComplaints], from the page that the arguments name. */
    public fun listComplaintsPaginated(beginDate: String, endDate: String): Pages<Complaint> =
        listComplaintsPaginated(beginDate = beginDate, endDate = endDate, offset = null, limit = null, complaintedMchid = null, mchLanguage = null)

    /** See [GlobalComplaintsService.getComplaint]. */
    public fun getComplaint(complaintId: String, mchLanguage: String? = null): Call<Complaint> =
        core.call("global_complaints.get_complaint", Fields().put("complaint_id", complaintId).put("mch_language", mchLanguage)) { Complaint(it.json) }

    /** See [GlobalComplaintsService.getComplaint]. */
    public fun getComplaint(complaintId: String): Call<Complaint> =
        getComplaint(complaintId = complaintId, mchLanguage = null)

    /** See [GlobalComplaintsService.completeComplaint]. */
    public fun completeComplaint(complaintId: String, request: CompleteComplaintRequest): Call<kotlin.Unit> =
        core.call("global_complaints.complete_complaint", Fields().put("complaint_id", complaintId).putAll(request)) { }

    /** See [GlobalComplaintsService.listNegotiationHistories]. */
    public fun listNegotiationHistories(complaintId: String, offset: Long? = null, limit: Long? = null, mchLanguage: String? = null): Call<ListNegotiationHistoriesResponse> =
        core.call("global_complaints.list_negotiation_histories", Fields().put("complaint_id", complaintId).put("offset", offset).put("limit", limit).put("mch_language", mchLanguage)) { ListNegotiationHistoriesResponse(it.json) }

    /** See [GlobalComplaintsService.listNegotiationHistories]. */
    public fun listNegotiationHistories(complaintId: String): Call<ListNegotiationHistoriesResponse> =
        listNegotiationHistories(complaintId = complaintId, offset = null, limit = null, mchLanguage = null)

    /** Every item of every page of [listNegotiationHistories], from the page that the arguments name. */
    public fun listNegotiationHistoriesPaginated(complaintId: String, offset: Long? = null, limit: Long? = null, mchLanguage: String? = null): Pages<NegotiationHistory> =
        Pages(listNegotiationHistories(complaintId = complaintId, offset = offset, limit = limit, mchLanguage = mchLanguage), "data", Position.Offset("offset", "total_count")) { NegotiationHistory(it.tree()) }

    /** Every item of every page of [listNegotiationHistories], from the page that the arguments name. */
    public fun listNegotiationHistoriesPaginated(complaintId: String): Pages<NegotiationHistory> =
        listNegotiationHistoriesPaginated(complaintId = complaintId, offset = null, limit = null, mchLanguage = null)

    /** See [GlobalComplaintsService.respondToComplaint]. */
    public fun respondToComplaint(complaintId: String, request: RespondToComplaintRequest): Call<kotlin.Unit> =
        core.call("global_complaints.respond_to_complaint", Fields().put("complaint_id", complaintId).putAll(request)) { }

    /** See [GlobalComplaintsService.uploadImage]. */
    public fun uploadImage(file: ByteArray, filename: String? = null): Call<UploadImageResponse> =
        uploadImage(file = FileInput(file), filename = filename)

    internal fun uploadImage(file: FileInput, filename: String?): Call<UploadImageResponse> =
        core.call("global_complaints.upload_image", Fields().put("filename", filename), file) { UploadImageResponse(it.json) }

    /** See [GlobalComplaintsService.uploadImage]. */
    public fun uploadImage(file: ByteArray): Call<UploadImageResponse> =
        uploadImage(file = file, filename = null)

    /** See [GlobalComplaintsService.uploadImage]. */
    public fun uploadImage(file: Path): Call<UploadImageResponse> =
        uploadImage(file = FileInput(file), filename = file.fileName.toString())

    /** See [GlobalComplaintsService.downloadImage]. */
    public fun downloadImage(mediaId: String, complaintId: String): Call<ByteArray> =
        core.call("global_complaints.download_image", Fields().put("media_id", mediaId).put("complaint_id", complaintId)) { it.body }

    /** See [GlobalComplaintsService.downloadImageStream]. */
    public fun downloadImageStream(mediaId: String, complaintId: String): Call<FileStream> =
        core.stream("global_complaints.download_image", Fields().put("media_id", mediaId).put("complaint_id", complaintId))
}
