@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.brandredpacket.BatchDetailInput

suspend fun brand_red_packet_create_batch(client: Client) {
    val answer = client.brandRedPacket.createBatch(
        brandId = 1,
        brandAppid = "wx8888888888888888",
        outBatchNo = "20261121-0001",
        templateId = "10028001",
        batchName = "…",
        batchRemark = "…",
        detailList = listOf(BatchDetailInput(
            openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            outDetailNo = "20261121-0001",
            amount = 100,
            remark = "…",
        )),
        scene = "CUSTOM_SEND",
        totalAmount = 100,
        totalNum = 100,
    )
}

suspend fun brand_red_packet_get_batch_by_batch_no(client: Client) {
    val answer = client.brandRedPacket.getBatchByBatchNo(batchNo = "…")
}

suspend fun brand_red_packet_get_detail_by_detail_no(client: Client) {
    val answer = client.brandRedPacket.getDetailByDetailNo(batchNo = "…", detailNo = "…")
}

suspend fun brand_red_packet_get_batch_by_out_batch_no(client: Client) {
    val answer = client.brandRedPacket.getBatchByOutBatchNo(outBatchNo = "20261121-0001")
}

suspend fun brand_red_packet_get_detail_by_out_detail_no(client: Client) {
    val answer = client.brandRedPacket.getDetailByOutDetailNo(
        outBatchNo = "20261121-0001",
        outDetailNo = "20261121-0001",
    )
}
