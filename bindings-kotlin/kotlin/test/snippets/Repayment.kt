@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.repayment.CloseCombineOrderSubOrder
import io.github.wechatpaysdk.repayment.PrepayCombineOrderSubOrder
import io.github.wechatpaysdk.repayment.PrepayCombineOrderSubOrderAmount
import io.github.wechatpaysdk.repayment.RealIdentity
import io.github.wechatpaysdk.repayment.ScheduleItem

suspend fun repayment_pre_sign_app(client: Client) {
    val answer = client.repayment.preSignApp(
        appid = "wx8888888888888888",
        planId = "10028001",
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        displayName = "…",
        outContractCode = "…",
        realIdentity = RealIdentity(
            identityId = "10028001",
            identityType = "REAL_IDENTITY_TYPE_INVALID",
            realName = "…",
        ),
        repaymentAmountLimit = "…",
        repaymentDay = 1,
    )
}

suspend fun repayment_pre_sign_h5(client: Client) {
    val answer = client.repayment.preSignH5(
        appid = "wx8888888888888888",
        planId = "10028001",
        contractNotifyUrl = "https://shop.example/wechatpay/notify",
        displayName = "…",
        outContractCode = "…",
        realIdentity = RealIdentity(
            identityId = "10028001",
            identityType = "REAL_IDENTITY_TYPE_INVALID",
            realName = "…",
        ),
        repaymentAmountLimit = "…",
        repaymentDay = 1,
    )
}

suspend fun repayment_terminate_contract(client: Client) {
    val answer = client.repayment.terminateContract(
        contractTerminationRemark = "…",
        outContractCode = "…",
    )
}

suspend fun repayment_get_contract(client: Client) {
    val answer = client.repayment.getContract(outContractCode = "…")
}

suspend fun repayment_create_deduction_order(client: Client) {
    val answer = client.repayment.createDeductionOrder(
        outTradeNo = "20261121-0001",
        description = "Coffee",
        contractId = "10028001",
        outRecordId = "10028001",
        deductAmount = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun repayment_get_deduction_order(client: Client) {
    val answer = client.repayment.getDeductionOrder(outTradeNo = "20261121-0001")
}

suspend fun repayment_create_schedule_records(client: Client) {
    val answer = client.repayment.createScheduleRecords(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        contractId = "10028001",
        scheduleItems = listOf(ScheduleItem(
            subMchid = "1900000109",
            outRecordId = "10028001",
            repaymentAmount = "…",
            repaymentDate = "2026-11-21",
        )),
    )
}

suspend fun repayment_get_schedule_record(client: Client) {
    val answer = client.repayment.getScheduleRecord(
        outRecordId = "10028001",
        contractId = "10028001",
    )
}

suspend fun repayment_get_combine_order(client: Client) {
    val answer = client.repayment.getCombineOrder(combineOutTradeNo = "…")
}

suspend fun repayment_close_combine_order(client: Client) {
    client.repayment.closeCombineOrder(
        combineOutTradeNo = "…",
        subOrders = listOf(CloseCombineOrderSubOrder(
            mchid = "1900000001",
            outTradeNo = "20261121-0001",
        )),
    )
}

suspend fun repayment_prepay_combine_order(client: Client) {
    val answer = client.repayment.prepayCombineOrder(
        combineMchid = "1900000109",
        combineOutTradeNo = "…",
        subOrders = listOf(PrepayCombineOrderSubOrder(
            mchid = "1900000001",
            outTradeNo = "20261121-0001",
            description = "Coffee",
            amount = PrepayCombineOrderSubOrderAmount(currency = "CNY", totalAmount = 100),
            attach = "…",
        )),
    )
}
