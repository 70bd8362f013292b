// Generated from api/complaints.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.complaints

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

/** Complaints of payers (消费者投诉), as [Call]s to execute or to wait for. */
public class ComplaintsCalls internal constructor(private val core: Core) {

    /** See [ComplaintsService.deleteNotification]. */
    public fun deleteNotification(): Call<kotlin.Unit> =
        core.call("complaints.delete_notification", Fields()) { }

    /** See [ComplaintsService.getNotification]. */
    public fun getNotification(): Call<Notification> =
        core.call("complaints.get_notification", Fields()) { Notification(it.json) }

    /** See [ComplaintsService.createNotification]. */
    public fun createNotification(request: CreateNotificationRequest): Call<Notification> =
        core.call("complaints.create_notification", Fields().putAll(request)) { Notification(it.json) }

    /** See [ComplaintsService.updateNotification]. */
    public fun updateNotification(request: UpdateNotificationRequest): Call<Notification> =
        core.call("complaints.update_notification", Fields().putAll(request)) { Notification(it.json) }

    /** See [ComplaintsService.listComplaints]. */
    public fun listComplaints(beginDate: String, endDate: String, offset: Long? = null, limit: Long? = null, complaintedMchid: String? = null): Call<ListComplaintsResponse> =
        core.call("complaints.list_complaints", Fields().put("begin_date", beginDate).put("end_date", endDate).put("offset", offset).put("limit", limit).put("complainted_mchid", complaintedMchid)) { ListComplaintsResponse(it.json) }

    /** See [ComplaintsService.listComplaints]. */
    public fun listComplaints(beginDate: String, endDate: String): Call<ListComplaintsResponse> =
        listComplaints(beginDate = beginDate, endDate = endDate, offset = null, limit = null, complaintedMchid = null)

    /** Every item of every page of [listComplaints], from the page that the arguments name. */
    public fun listComplaintsPaginated(beginDate: String, endDate: String, offset: Long? = null, limit: Long? = null, complaintedMchid: String? = null): Pages<Complaint> =
        Pages(listComplaints(beginDate = beginDate, endDate = endDate, offset = offset, limit = limit, complaintedMchid = complaintedMchid), "data", Position.Offset("offset", "total_count")) { Complaint(it.tree()) }

    /** Every item of every page of [listComplaints], from the page that the arguments name. */
    public fun listComplaintsPaginated(beginDate: String, endDate: String): Pages<Complaint> =
        listComplaintsPaginated(beginDate = beginDate, endDate = endDate, offset = null, limit = null, complaintedMchid = null)

    /** See [ComplaintsService.getComplaint]. */
    public fun getComplaint(complaintId: String): Call<GetComplaintResponse> =
        core.call("complaints.get_complaint", Fields().put("complaint_id", complaintId)) { GetComplaintResponse(it.json) }

    /** See [ComplaintsService.completeComplaint]. */
    public fun completeComplaint(complaintId: String, request: CompleteComplaintRequest): Call<kotlin.Unit> =
        core.call("complaints.complete_complaint", Fields().put("complaint_id", complaintId).putAll(request)) { }

    /** See [ComplaintsService.listNegotiationHistories]. */
    public fun listNegotiationHistories(complaintId: String, offset: Long? = null, limit: Long? = null): Call<ListNegotiationHistoriesResponse> =
        core.call("complaints.list_negotiation_histories", Fields().put("complaint_id", complaintId).put("offset", offset).put("limit", limit)) { ListNegotiationHistoriesResponse(it.json) }

    /** See [ComplaintsService.listNegotiationHistories]. */
    public fun listNegotiationHistories(complaintId: String): Call<ListNegotiationHistoriesResponse> =
        listNegotiationHistories(complaintId = complaintId, offset = null, limit = null)

    /** Every item of every page of [listNegotiationHistories], from the page that the arguments name. */
    public fun listNegotiationHistoriesPaginated(complaintId: String, offset: Long? = null, limit: Long? = null): Pages<NegotiationHistory> =
        Pages(listNegotiationHistories(complaintId = complaintId, offset = offset, limit = limit), "data", Position.Offset("offset", "total_count")) { NegotiationHistory(it.tree()) }

    /** Every item of every page of [listNegotiationHistories], from the page that the arguments name. */
    public fun listNegotiationHistoriesPaginated(complaintId: String): Pages<NegotiationHistory> =
        listNegotiationHistoriesPaginated(complaintId = complaintId, offset = null, limit = null)

    /** See [ComplaintsService.respondToComplaint]. */
    public fun respondToComplaint(complaintId: String, request: RespondToComplaintRequest): Call<kotlin.Unit> =
        core.call("complaints.respond_to_complaint", Fields().put("complaint_id", complaintId).putAll(request)) { }

    /** See [ComplaintsService.respondToImmediateService]. */
    public fun respondToImmediateService(complaintId: String, request: RespondToImmediateServiceRequest): Call<RespondToImmediateServiceResponse> =
        core.call("complaints.respond_to_immediate_service", Fields().put("complaint_id", complaintId).putAll(request)) { RespondToImmediateServiceResponse(it.json) }

    /** See [ComplaintsService.updateRefundProgress]. */
    public fun updateRefundProgress(complaintId: String, request: UpdateRefundProgressRequest): Call<kotlin.Unit> =
        core.call("complaints.update_refund_progress", Fields().put("complaint_id", complaintId).putAll(request)) { }

    /** See [ComplaintsService.uploadImage]. */
    public fun uploadImage(file: ByteArray, filename: String): Call<UploadImageResponse> =
        uploadImage(file = FileInput(file), filename = filename)

    internal fun uploadImage(file: FileInput, filename: String): Call<UploadImageResponse> =
        core.call("complaints.upload_image", Fields().put("filename", filename), file) { UploadImageResponse(it.json) }

    /** See [ComplaintsService.uploadImage]. */
    public fun uploadImage(file: Path): Call<UploadImageResponse> =
        uploadImage(file = FileInput(file), filename = file.fileName.toString())

    /** See [ComplaintsService.downloadImage]. */
    public fun downloadImage(mediaId: String): Call<ByteArray> =
        core.call("complaints.download_image", Fields().put("media_id", mediaId)) { it.body }

    /** See [ComplaintsService.downloadImageStream]. */
    public fun downloadImageStream(mediaId: String): Call<FileStream> =
        core.stream("complaints.download_image", Fields().put("media_id", mediaId))

    /** See [ComplaintsService.listComplaintsV1]. */
    @Deprecated("Use `complaints.listComplaints`.")
    public fun listComplaintsV1(beginDate: String, endDate: String, subMchid: String? = null, offset: Long? = null, limit: Long? = null): Call<ListComplaintsV1Response> =
        core.call("complaints.list_complaints_v1", Fields().put("begin_date", beginDate).put("end_date", endDate).put("sub_mchid", subMchid).put("offset", offset).put("limit", limit)) { ListComplaintsV1Response(it.json) }

    /** See [ComplaintsService.listComplaintsV1]. */
    @Deprecated("Use `complaints.listComplaints`.")
    public fun listComplaintsV1(beginDate: String, endDate: String): Call<ListComplaintsV1Response> =
        listComplaintsV1(beginDate = beginDate, endDate = endDate, subMchid = null, offset = null, limit = null)

    /** Every item of every page of [listComplaintsV1], from the page that the arguments name. */
    @Deprecated("Use `complaints.listComplaints`.")
    public fun listComplaintsV1Paginated(beginDate: String, endDate: String, subMchid: String? = null, offset: Long? = null, limit: Long? = null): Pages<ComplaintV1> =
        Pages(listComplaintsV1(beginDate = beginDate, endDate = endDate, subMchid = subMchid, offset = offset, limit = limit), "data", Position.Offset("offset", "total_count")) { ComplaintV1(it.tree()) }

    /** Every item of every page of [listComplaintsV1], from the page that the arguments name. */
    @Deprecated("Use `complaints.listComplaints`.")
    public fun listComplaintsV1Paginated(beginDate: String, endDate: String): Pages<ComplaintV1> =
        listComplaintsV1Paginated(beginDate = beginDate, endDate = endDate, subMchid = null, offset = null, limit = null)

    /** See [ComplaintsService.getComplaintV1]. */
    @Deprecated("Use `complaints.getComplaint`.")
    public fun getComplaintV1(transactionId: String): Call<GetComplaintV1Response> =
        core.call("complaints.get_complaint_v1", Fields().put("transaction_id", transactionId)) { GetComplaintV1Response(it.json) }

    /** See [ComplaintsService.listNegotiationHistoriesV1]. */
    @Deprecated("Use `complaints.listNegotiationHistories`.")
    public fun listNegotiationHistoriesV1(transactionId: String): Call<ListNegotiationHistoriesV1Response> =
        core.call("complaints.list_negotiation_histories_v1", Fields().put("transaction_id", transactionId)) { ListNegotiationHistoriesV1Response(it.json) }

    /** See [ComplaintsService.createFeedbackV1]. */
    @Deprecated("Use `complaints.respondToComplaint`.")
    public fun createFeedbackV1(request: CreateFeedbackV1Request): Call<kotlin.Unit> =
        core.call("complaints.create_feedback_v1", Fields().putAll(request)) { }
}
