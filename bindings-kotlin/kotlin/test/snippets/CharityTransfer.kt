@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun charity_transfer_get_budget_electronic_receipt(client: Client) {
    val answer = client.charityTransfer.getBudgetElectronicReceipt(
        outBudgetNo = "20261121-0001",
        acceptId = "10028001",
    )
}

suspend fun charity_transfer_create_budget_electronic_receipt(client: Client) {
    val answer = client.charityTransfer.createBudgetElectronicReceipt(
        outBudgetNo = "20261121-0001",
        sponsorMchid = "1900000109",
        endDate = "2026-11-21",
        startDate = "2026-11-21",
    )
}

suspend fun charity_transfer_create_budget(client: Client) {
    val answer = client.charityTransfer.createBudget(
        outBudgetNo = "20261121-0001",
        sponsorMchid = "1900000109",
        activityName = "…",
        activityRemark = "…",
        amount = 100,
        sponsorSubjectName = "…",
    )
}

suspend fun charity_transfer_get_budget(client: Client) {
    val answer = client.charityTransfer.getBudget(
        outBudgetNo = "20261121-0001",
        sponsorMchid = "1900000109",
    )
}

suspend fun charity_transfer_unlock_budget(client: Client) {
    val answer = client.charityTransfer.unlockBudget(
        outBudgetNo = "20261121-0001",
        sponsorMchid = "1900000109",
        activityRemark = "…",
    )
}

suspend fun charity_transfer_create_transfer_bill(client: Client) {
    val answer = client.charityTransfer.createTransferBill(
        outBudgetNo = "20261121-0001",
        outTransferNo = "20261121-0001",
        receiveMchid = "1900000109",
        sponsorMchid = "1900000109",
        amount = 100,
        transferRemark = "…",
    )
}

suspend fun charity_transfer_get_transfer_bill(client: Client) {
    val answer = client.charityTransfer.getTransferBill(
        outTransferNo = "20261121-0001",
        outBudgetNo = "20261121-0001",
        sponsorMchid = "1900000109",
    )
}
