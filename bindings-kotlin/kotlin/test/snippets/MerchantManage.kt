@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import java.nio.file.Path

suspend fun merchant_manage_list_manage_records(client: Client) {
    client.merchantManage.listManageRecordsPaginated(
        subMchid = "1900000109",
        limit = 20,
        manageRecordType = "FUNCTIONAL_LIMIT_RECORD",
    ).collect { println(it) }
}

suspend fun merchant_manage_get_manage_record(client: Client) {
    val answer = client.merchantManage.getManageRecord(
        manageRecordId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun merchant_manage_create_manage_submission(client: Client) {
    val answer = client.merchantManage.createManageSubmission(
        manageRecordId = "10028001",
        subMchid = "1900000109",
        submitData = "{}",
    )
}

suspend fun merchant_manage_upload_submission_file(client: Client) {
    val answer = client.merchantManage.uploadSubmissionFile(
        subMchid = "1900000109",
        file = Path.of("photo.png"),
        itemId = 1,
    )
}

suspend fun merchant_manage_list_block_records(client: Client) {
    client.merchantManage.listBlockRecordsPaginated(
        subMchid = "1900000109",
        limit = 20,
    ).collect { println(it) }
}

suspend fun merchant_manage_get_block_record(client: Client) {
    val answer = client.merchantManage.getBlockRecord(
        blockRecordId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun merchant_manage_create_block_submission(client: Client) {
    val answer = client.merchantManage.createBlockSubmission(
        subMchid = "1900000109",
        merchantSubmitId = "10028001",
        submitData = "{}",
    )
}

suspend fun merchant_manage_get_block_submission(client: Client) {
    val answer = client.merchantManage.getBlockSubmission(blockSubmissionId = "10028001")
}
