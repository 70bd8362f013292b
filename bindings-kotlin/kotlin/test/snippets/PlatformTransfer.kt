@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.platformtransfer.TransferDetail

suspend fun platform_transfer_create_insurance_batch(client: Client) {
    val answer = client.platformTransfer.createInsuranceBatch(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        outBatchNo = "20261121-0001",
        transferSceneId = "10028001",
        batchName = "…",
        batchRemark = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        totalAmount = 100,
        totalNum = 100,
        transferDetailList = listOf(TransferDetail(
            openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            outDetailNo = "20261121-0001",
            reservationId = "10028001",
            transferAmount = 100,
            transferRemark = "…",
        )),
    )
}

suspend fun platform_transfer_get_insurance_batch_by_batch_id(client: Client) {
    client.platformTransfer.getInsuranceBatchByBatchIdPaginated(
        batchId = "10028001",
        subMchid = "1900000109",
        needQueryDetail = true,
    ).collect { println(it) }
}

suspend fun platform_transfer_get_insurance_detail_by_detail_id(client: Client) {
    val answer = client.platformTransfer.getInsuranceDetailByDetailId(
        batchId = "10028001",
        detailId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_get_insurance_detail_receipt(client: Client) {
    val answer = client.platformTransfer.getInsuranceDetailReceipt(
        outBatchNo = "20261121-0001",
        outDetailNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_create_insurance_detail_receipt(client: Client) {
    val answer = client.platformTransfer.createInsuranceDetailReceipt(
        outBatchNo = "20261121-0001",
        outDetailNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_get_insurance_batch_by_out_batch_no(client: Client) {
    client.platformTransfer.getInsuranceBatchByOutBatchNoPaginated(
        outBatchNo = "20261121-0001",
        subMchid = "1900000109",
        needQueryDetail = true,
    ).collect { println(it) }
}

suspend fun platform_transfer_get_insurance_detail_by_out_detail_no(client: Client) {
    val answer = client.platformTransfer.getInsuranceDetailByOutDetailNo(
        outBatchNo = "20261121-0001",
        outDetailNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_get_insurance_summary_receipt(client: Client) {
    val answer = client.platformTransfer.getInsuranceSummaryReceipt(
        outBatchNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_create_insurance_summary_receipt(client: Client) {
    val answer = client.platformTransfer.createInsuranceSummaryReceipt(
        outBatchNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_create_insurance_reservation(client: Client) {
    val answer = client.platformTransfer.createInsuranceReservation(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        outReservationNo = "20261121-0001",
        transferSceneId = "10028001",
        estimatedDate = "2026-11-21T08:00:00+08:00",
        notifyUrl = "https://shop.example/wechatpay/notify",
        reserveRemark = "…",
    )
}

suspend fun platform_transfer_get_insurance_reservation_by_out_reservation_no(client: Client) {
    val answer = client.platformTransfer.getInsuranceReservationByOutReservationNo(
        outReservationNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_close_insurance_reservation(client: Client) {
    val answer = client.platformTransfer.closeInsuranceReservation(
        outReservationNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_get_insurance_reservation_by_reservation_id(client: Client) {
    val answer = client.platformTransfer.getInsuranceReservationByReservationId(
        reservationId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_create_batch(client: Client) {
    val answer = client.platformTransfer.createBatch(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        outBatchNo = "20261121-0001",
        transferSceneId = "10028001",
        batchName = "…",
        batchRemark = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        totalAmount = 100,
        totalNum = 100,
        transferDetailList = listOf(TransferDetail(
            openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            outDetailNo = "20261121-0001",
            reservationId = "10028001",
            transferAmount = 100,
            transferRemark = "…",
        )),
    )
}

suspend fun platform_transfer_get_batch_by_batch_id(client: Client) {
    client.platformTransfer.getBatchByBatchIdPaginated(
        batchId = "10028001",
        subMchid = "1900000109",
        needQueryDetail = true,
    ).collect { println(it) }
}

suspend fun platform_transfer_get_detail_by_detail_id(client: Client) {
    val answer = client.platformTransfer.getDetailByDetailId(
        batchId = "10028001",
        detailId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_get_detail_receipt(client: Client) {
    val answer = client.platformTransfer.getDetailReceipt(
        outBatchNo = "20261121-0001",
        outDetailNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_create_detail_receipt(client: Client) {
    val answer = client.platformTransfer.createDetailReceipt(
        outBatchNo = "20261121-0001",
        outDetailNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_get_batch_by_out_batch_no(client: Client) {
    client.platformTransfer.getBatchByOutBatchNoPaginated(
        outBatchNo = "20261121-0001",
        subMchid = "1900000109",
        needQueryDetail = true,
    ).collect { println(it) }
}

suspend fun platform_transfer_get_detail_by_out_detail_no(client: Client) {
    val answer = client.platformTransfer.getDetailByOutDetailNo(
        outBatchNo = "20261121-0001",
        outDetailNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_get_summary_receipt(client: Client) {
    val answer = client.platformTransfer.getSummaryReceipt(
        outBatchNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_create_summary_receipt(client: Client) {
    val answer = client.platformTransfer.createSummaryReceipt(
        outBatchNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_create_reservation(client: Client) {
    val answer = client.platformTransfer.createReservation(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        outReservationNo = "20261121-0001",
        transferSceneId = "10028001",
        estimatedDate = "2026-11-21",
        notifyUrl = "https://shop.example/wechatpay/notify",
        reserveRemark = "…",
    )
}

suspend fun platform_transfer_get_reservation_by_out_reservation_no(client: Client) {
    val answer = client.platformTransfer.getReservationByOutReservationNo(
        outReservationNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_close_reservation(client: Client) {
    val answer = client.platformTransfer.closeReservation(
        outReservationNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_transfer_get_reservation_by_reservation_id(client: Client) {
    val answer = client.platformTransfer.getReservationByReservationId(
        reservationId = "10028001",
        subMchid = "1900000109",
    )
}
