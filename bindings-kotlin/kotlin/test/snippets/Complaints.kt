@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.complaints.Message
import io.github.wechatpaysdk.complaints.MessageBlock
import java.nio.file.Path

suspend fun complaints_delete_notification(client: Client) {
    client.complaints.deleteNotification()
}

suspend fun complaints_get_notification(client: Client) {
    val answer = client.complaints.getNotification()
}

suspend fun complaints_create_notification(client: Client) {
    val answer = client.complaints.createNotification(
        url = "https://shop.example/image.png",
    )
}

suspend fun complaints_update_notification(client: Client) {
    val answer = client.complaints.updateNotification(
        url = "https://shop.example/image.png",
    )
}

suspend fun complaints_list_complaints(client: Client) {
    client.complaints.listComplaintsPaginated(
        beginDate = "2026-11-21",
        endDate = "2026-11-21",
    ).collect { println(it) }
}

suspend fun complaints_get_complaint(client: Client) {
    val answer = client.complaints.getComplaint(complaintId = "10028001")
}

suspend fun complaints_complete_complaint(client: Client) {
    client.complaints.completeComplaint(
        complaintId = "10028001",
        complaintedMchid = "1900000109",
    )
}

suspend fun complaints_list_negotiation_histories(client: Client) {
    client.complaints.listNegotiationHistoriesPaginated(
        complaintId = "10028001",
    ).collect { println(it) }
}

suspend fun complaints_respond_to_complaint(client: Client) {
    client.complaints.respondToComplaint(
        complaintId = "10028001",
        complaintedMchid = "1900000109",
        responseContent = "…",
    )
}

suspend fun complaints_respond_to_immediate_service(client: Client) {
    val answer = client.complaints.respondToImmediateService(
        complaintId = "10028001",
        complaintedMchid = "1900000109",
        idempotentId = "10028001",
        message = Message(blocks = listOf(MessageBlock(type = "TEXT"))),
    )
}

suspend fun complaints_update_refund_progress(client: Client) {
    client.complaints.updateRefundProgress(
        complaintId = "10028001",
        action = "REJECT",
    )
}

suspend fun complaints_upload_image(client: Client) {
    val answer = client.complaints.uploadImage(file = Path.of("photo.png"))
}

suspend fun complaints_download_image(client: Client) {
    val file = client.complaints.downloadImage(mediaId = "10028001")
}

suspend fun complaints_list_complaints_v1(client: Client) {
    client.complaints.listComplaintsV1Paginated(
        beginDate = "2026-11-21",
        endDate = "2026-11-21",
    ).collect { println(it) }
}

suspend fun complaints_get_complaint_v1(client: Client) {
    val answer = client.complaints.getComplaintV1(
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun complaints_list_negotiation_histories_v1(client: Client) {
    val answer = client.complaints.listNegotiationHistoriesV1(
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun complaints_create_feedback_v1(client: Client) {
    client.complaints.createFeedbackV1(
        transactionId = "4200000000202611210000000001",
        complaintedMchid = "1900000109",
        feedbackContent = "…",
    )
}
