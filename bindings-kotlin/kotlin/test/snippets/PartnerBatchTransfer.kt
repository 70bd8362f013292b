@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.partnerbatchtransfer.TransferDetailInput

suspend fun partner_batch_transfer_create_batch(client: Client) {
    val answer = client.partnerBatchTransfer.createBatch(
        subMchid = "1900000109",
        outBatchNo = "20261121-0001",
        authorizationType = "INFORMATION_AUTHORIZATION_TYPE",
        batchName = "…",
        batchRemark = "…",
        totalAmount = 100,
        totalNum = 100,
        transferDetailList = listOf(TransferDetailInput(
            openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            outDetailNo = "20261121-0001",
            transferAmount = 100,
            transferRemark = "…",
            userName = "…",
        )),
    )
}

suspend fun partner_batch_transfer_get_batch_by_batch_id(client: Client) {
    client.partnerBatchTransfer.getBatchByBatchIdPaginated(
        batchId = "10028001",
        needQueryDetail = true,
    ).collect { println(it) }
}

suspend fun partner_batch_transfer_get_detail_by_detail_id(client: Client) {
    val answer = client.partnerBatchTransfer.getDetailByDetailId(
        batchId = "10028001",
        detailId = "10028001",
    )
}

suspend fun partner_batch_transfer_get_batch_by_out_batch_no(client: Client) {
    client.partnerBatchTransfer.getBatchByOutBatchNoPaginated(
        outBatchNo = "20261121-0001",
        needQueryDetail = true,
    ).collect { println(it) }
}

suspend fun partner_batch_transfer_get_detail_by_out_detail_no(client: Client) {
    val answer = client.partnerBatchTransfer.getDetailByOutDetailNo(
        outBatchNo = "20261121-0001",
        outDetailNo = "20261121-0001",
    )
}
