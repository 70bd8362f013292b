@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.batchtransfer.TransferDetailInput

suspend fun batch_transfer_get_detail_electronic_receipt(client: Client) {
    val answer = client.batchTransfer.getDetailElectronicReceipt(
        outDetailNo = "20261121-0001",
        acceptType = "BATCH_TRANSFER",
    )
}

suspend fun batch_transfer_create_detail_electronic_receipt(client: Client) {
    val answer = client.batchTransfer.createDetailElectronicReceipt(
        outDetailNo = "20261121-0001",
        acceptType = "BATCH_TRANSFER",
    )
}

suspend fun batch_transfer_create_batch(client: Client) {
    val answer = client.batchTransfer.createBatch(
        appid = "wx8888888888888888",
        outBatchNo = "20261121-0001",
        batchName = "…",
        batchRemark = "…",
        totalAmount = 100,
        totalNum = 100,
        transferDetailList = listOf(TransferDetailInput(
            openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            outDetailNo = "20261121-0001",
            transferAmount = 100,
            transferRemark = "…",
        )),
    )
}

suspend fun batch_transfer_get_batch_by_batch_id(client: Client) {
    client.batchTransfer.getBatchByBatchIdPaginated(
        batchId = "10028001",
        needQueryDetail = true,
    ).collect { println(it) }
}

suspend fun batch_transfer_get_detail_by_detail_id(client: Client) {
    val answer = client.batchTransfer.getDetailByDetailId(
        batchId = "10028001",
        detailId = "10028001",
    )
}

suspend fun batch_transfer_get_batch_by_out_batch_no(client: Client) {
    client.batchTransfer.getBatchByOutBatchNoPaginated(
        outBatchNo = "20261121-0001",
        needQueryDetail = true,
    ).collect { println(it) }
}

suspend fun batch_transfer_get_detail_by_out_detail_no(client: Client) {
    val answer = client.batchTransfer.getDetailByOutDetailNo(
        outBatchNo = "20261121-0001",
        outDetailNo = "20261121-0001",
    )
}

suspend fun batch_transfer_create_batch_electronic_receipt(client: Client) {
    val answer = client.batchTransfer.createBatchElectronicReceipt(
        outBatchNo = "20261121-0001",
    )
}

suspend fun batch_transfer_get_batch_electronic_receipt(client: Client) {
    val answer = client.batchTransfer.getBatchElectronicReceipt(
        outBatchNo = "20261121-0001",
    )
}

suspend fun batch_transfer_download_electronic_voucher_file(client: Client) {
    val file = client.batchTransfer.downloadElectronicVoucherFile(
        source = "…",
        token = "…",
    )
}

suspend fun batch_transfer_download_signed_file(client: Client) {
    val file = client.batchTransfer.downloadSignedFile(token = "…")
}
