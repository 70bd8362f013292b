@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import java.nio.file.Path

suspend fun global_complaints_delete_notification(client: Client) {
    client.globalComplaints.deleteNotification()
}

suspend fun global_complaints_get_notification(client: Client) {
    val answer = client.globalComplaints.getNotification()
}

suspend fun global_complaints_create_notification(client: Client) {
    val answer = client.globalComplaints.createNotification(
        url = "https://shop.example/image.png",
    )
}

suspend fun global_complaints_update_notification(client: Client) {
    val answer = client.globalComplaints.updateNotification(
        url = "https://shop.example/image.png",
    )
}

suspend fun global_complaints_list_complaints(client: Client) {
    client.globalComplaints.listComplaintsPaginated(
        beginDate = "2026-11-21",
        endDate = "2026-11-21",
    ).collect { println(it) }
}

suspend fun global_complaints_get_complaint(client: Client) {
    val answer = client.globalComplaints.getComplaint(complaintId = "10028001")
}

suspend fun global_complaints_complete_complaint(client: Client) {
    client.globalComplaints.completeComplaint(
        complaintId = "10028001",
        complaintedMchid = "1900000109",
    )
}

suspend fun global_complaints_list_negotiation_histories(client: Client) {
    client.globalComplaints.listNegotiationHistoriesPaginated(
        complaintId = "10028001",
    ).collect { println(it) }
}

suspend fun global_complaints_respond_to_complaint(client: Client) {
    client.globalComplaints.respondToComplaint(
        complaintId = "10028001",
        complaintedMchid = "1900000109",
        responseContent = "…",
    )
}

suspend fun global_complaints_upload_image(client: Client) {
    val answer = client.globalComplaints.uploadImage(file = Path.of("photo.png"))
}

suspend fun global_complaints_download_image(client: Client) {
    val file = client.globalComplaints.downloadImage(
        mediaId = "10028001",
        complaintId = "10028001",
    )
}
