@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun bank_transfer_get_detail_receipt(client: Client) {
    val answer = client.bankTransfer.getDetailReceipt(
        outBatchNo = "20261121-0001",
        outDetailNo = "20261121-0001",
    )
}

suspend fun bank_transfer_create_detail_receipt(client: Client) {
    val answer = client.bankTransfer.createDetailReceipt(
        outBatchNo = "20261121-0001",
        outDetailNo = "20261121-0001",
    )
}

suspend fun bank_transfer_get_summary_receipt(client: Client) {
    val answer = client.bankTransfer.getSummaryReceipt(outBatchNo = "20261121-0001")
}

suspend fun bank_transfer_create_summary_receipt(client: Client) {
    val answer = client.bankTransfer.createSummaryReceipt(outBatchNo = "20261121-0001")
}

suspend fun bank_transfer_create_batch(client: Client) {
    val answer = client.bankTransfer.createBatch(
        totalCount = 100,
        outBatchNo = "20261121-0001",
        platformMchid = "1900000109",
        specializedPaymentMchid = "1900000109",
        sponsorMchid = "1900000109",
        userAuthorizedAppid = "wx8888888888888888",
        userAuthorizedMchid = "1900000109",
        batchName = "…",
        batchRemark = "…",
        totalAmount = 100,
        transferPurpose = "…",
        transferScene = "…",
    )
}

suspend fun bank_transfer_get_batch_by_batch_id(client: Client) {
    client.bankTransfer.getBatchByBatchIdPaginated(
        batchId = "10028001",
        needQueryDetail = true,
    ).collect { println(it) }
}

suspend fun bank_transfer_get_detail_by_detail_id(client: Client) {
    val answer = client.bankTransfer.getDetailByDetailId(
        batchId = "10028001",
        detailId = "10028001",
    )
}

suspend fun bank_transfer_get_batch_by_out_batch_no(client: Client) {
    client.bankTransfer.getBatchByOutBatchNoPaginated(
        outBatchNo = "20261121-0001",
        needQueryDetail = true,
    ).collect { println(it) }
}

suspend fun bank_transfer_get_detail_by_out_detail_no(client: Client) {
    val answer = client.bankTransfer.getDetailByOutDetailNo(
        outBatchNo = "20261121-0001",
        outDetailNo = "20261121-0001",
    )
}
