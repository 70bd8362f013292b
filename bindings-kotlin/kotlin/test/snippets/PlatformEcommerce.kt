@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.platformecommerce.Agreement
import io.github.wechatpaysdk.platformecommerce.Amount
import io.github.wechatpaysdk.platformecommerce.CompensatedMerchant
import io.github.wechatpaysdk.platformecommerce.CompensationReceiver
import io.github.wechatpaysdk.platformecommerce.DepositAfterSalesReceiver
import io.github.wechatpaysdk.platformecommerce.DepositReceiver
import io.github.wechatpaysdk.platformecommerce.InsurancePremiumReceiver
import io.github.wechatpaysdk.platformecommerce.Receiver
import io.github.wechatpaysdk.platformecommerce.RechargeAmount
import io.github.wechatpaysdk.platformecommerce.Settlement
import io.github.wechatpaysdk.platformecommerce.SettlementDetail
import io.github.wechatpaysdk.platformecommerce.ShippingCostReceiver
import io.github.wechatpaysdk.platformecommerce.SubMerchantCompensationReceiver

suspend fun platform_ecommerce_create_bank_transfer_recharge(client: Client) {
    val answer = client.platformEcommerce.createBankTransferRecharge(
        outRechargeNo = "20261121-0001",
        accountType = "BASIC",
        rechargeAmount = RechargeAmount(amount = 100),
        rechargeScene = "…",
    )
}

suspend fun platform_ecommerce_get_bank_transfer_recharge(client: Client) {
    val answer = client.platformEcommerce.getBankTransferRecharge(
        outRechargeNo = "20261121-0001",
    )
}

suspend fun platform_ecommerce_open_insurance_compensation(client: Client) {
    val answer = client.platformEcommerce.openInsuranceCompensation(
        subMchid = "1900000109",
        outApplyNo = "20261121-0001",
        agreementList = listOf(Agreement(
            agreementCode = "…",
            agreementVersion = "…",
            signOrganization = "…",
            signTime = "2026-11-21T08:00:00+08:00",
        )),
    )
}

suspend fun platform_ecommerce_get_insurance_compensation_status(client: Client) {
    val answer = client.platformEcommerce.getInsuranceCompensationStatus(
        subMchid = "1900000109",
    )
}

suspend fun platform_ecommerce_create_compensation(client: Client) {
    val answer = client.platformEcommerce.createCompensation(
        outBillNo = "20261121-0001",
        receiver = CompensationReceiver(type = "TRANSACTION_USER"),
        transferRemark = "…",
    )
}

suspend fun platform_ecommerce_get_compensation_by_bill_id(client: Client) {
    val answer = client.platformEcommerce.getCompensationByBillId(billId = "10028001")
}

suspend fun platform_ecommerce_get_compensation_by_out_bill_no(client: Client) {
    val answer = client.platformEcommerce.getCompensationByOutBillNo(
        outBillNo = "20261121-0001",
    )
}

suspend fun platform_ecommerce_cancel_compensation(client: Client) {
    val answer = client.platformEcommerce.cancelCompensation(outBillNo = "20261121-0001")
}

suspend fun platform_ecommerce_pre_transfer_compensation(client: Client) {
    val answer = client.platformEcommerce.preTransferCompensation(
        outBillNo = "20261121-0001",
        receiver = CompensationReceiver(type = "TRANSACTION_USER"),
        transferRemark = "…",
    )
}

suspend fun platform_ecommerce_create_deposit_after_sales_compensation(client: Client) {
    val answer = client.platformEcommerce.createDepositAfterSalesCompensation(
        outBillNo = "20261121-0001",
        receiver = DepositAfterSalesReceiver(type = "MERCHANT"),
        transferRemark = "…",
    )
}

suspend fun platform_ecommerce_get_deposit_after_sales_compensation_by_bill_id(client: Client) {
    val answer = client.platformEcommerce.getDepositAfterSalesCompensationByBillId(
        billId = "10028001",
    )
}

suspend fun platform_ecommerce_get_deposit_after_sales_compensation_by_out_bill_no(client: Client) {
    val answer = client.platformEcommerce.getDepositAfterSalesCompensationByOutBillNo(
        outBillNo = "20261121-0001",
    )
}

suspend fun platform_ecommerce_create_deposit_insurance_premium_compensation(client: Client) {
    val answer = client.platformEcommerce.createDepositInsurancePremiumCompensation(
        outBillNo = "20261121-0001",
        receiver = InsurancePremiumReceiver(type = "MERCHANT"),
        transferRemark = "…",
    )
}

suspend fun platform_ecommerce_get_deposit_insurance_premium_compensation(client: Client) {
    val answer = client.platformEcommerce.getDepositInsurancePremiumCompensation(
        outBillNo = "20261121-0001",
    )
}

suspend fun platform_ecommerce_create_deposit_shipping_cost_compensation(client: Client) {
    val answer = client.platformEcommerce.createDepositShippingCostCompensation(
        outBillNo = "20261121-0001",
        receiver = ShippingCostReceiver(type = "…"),
        transferRemark = "…",
    )
}

suspend fun platform_ecommerce_get_deposit_shipping_cost_compensation(client: Client) {
    val answer = client.platformEcommerce.getDepositShippingCostCompensation(
        outBillNo = "20261121-0001",
    )
}

suspend fun platform_ecommerce_create_insurance_claim(client: Client) {
    val answer = client.platformEcommerce.createInsuranceClaim(
        outBillNo = "20261121-0001",
        receiver = Receiver(type = "MERCHANT"),
        transferRemark = "…",
    )
}

suspend fun platform_ecommerce_get_insurance_claim_by_bill_id(client: Client) {
    val answer = client.platformEcommerce.getInsuranceClaimByBillId(billId = "10028001")
}

suspend fun platform_ecommerce_get_insurance_claim_by_out_bill_no(client: Client) {
    val answer = client.platformEcommerce.getInsuranceClaimByOutBillNo(
        outBillNo = "20261121-0001",
    )
}

suspend fun platform_ecommerce_cancel_insurance_claim(client: Client) {
    val answer = client.platformEcommerce.cancelInsuranceClaim(
        outBillNo = "20261121-0001",
    )
}

suspend fun platform_ecommerce_pre_transfer_insurance_claim(client: Client) {
    val answer = client.platformEcommerce.preTransferInsuranceClaim(
        outBillNo = "20261121-0001",
        receiver = Receiver(type = "MERCHANT"),
        transferRemark = "…",
    )
}

suspend fun platform_ecommerce_create_sub_merchant_compensation(client: Client) {
    val answer = client.platformEcommerce.createSubMerchantCompensation(
        outBillNo = "20261121-0001",
        amount = 100,
        receiver = SubMerchantCompensationReceiver(
            type = "MERCHANT",
            mchInfo = CompensatedMerchant(mchid = "1900000001"),
        ),
        transferRemark = "…",
    )
}

suspend fun platform_ecommerce_get_sub_merchant_compensation(client: Client) {
    val answer = client.platformEcommerce.getSubMerchantCompensation(
        outBillNo = "20261121-0001",
    )
}

suspend fun platform_ecommerce_create_deposit_compensation(client: Client) {
    val answer = client.platformEcommerce.createDepositCompensation(
        outBillNo = "20261121-0001",
        businessType = "DEPOSIT_COMPENSATION",
        receiver = DepositReceiver(type = "MERCHANT"),
        transferRemark = "…",
    )
}

suspend fun platform_ecommerce_get_deposit_compensation_by_bill_id(client: Client) {
    val answer = client.platformEcommerce.getDepositCompensationByBillId(
        billId = "10028001",
    )
}

suspend fun platform_ecommerce_get_deposit_compensation_by_out_bill_no(client: Client) {
    val answer = client.platformEcommerce.getDepositCompensationByOutBillNo(
        outBillNo = "20261121-0001",
    )
}

suspend fun platform_ecommerce_add_recharge_employee(client: Client) {
    val answer = client.platformEcommerce.addRechargeEmployee(
        subMchid = "1900000109",
        spOpenid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    )
}

suspend fun platform_ecommerce_list_recharge_employees(client: Client) {
    val answer = client.platformEcommerce.listRechargeEmployees(subMchid = "1900000109")
}

suspend fun platform_ecommerce_delete_recharge_employee(client: Client) {
    val answer = client.platformEcommerce.deleteRechargeEmployee(
        subMchid = "1900000109",
        spOpenid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    )
}

suspend fun platform_ecommerce_create_recharge(client: Client) {
    val answer = client.platformEcommerce.createRecharge(
        subMchid = "1900000109",
        outRechargeNo = "20261121-0001",
        accountType = "DEPOSIT",
        rechargeAmount = RechargeAmount(amount = 100),
        rechargeScene = "ECOMMERCE_DEPOSIT",
    )
}

suspend fun platform_ecommerce_get_recharge(client: Client) {
    val answer = client.platformEcommerce.getRecharge(
        outRechargeNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_ecommerce_close_recharge(client: Client) {
    val answer = client.platformEcommerce.closeRecharge(
        outRechargeNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun platform_ecommerce_create_prepay_settlement_order(client: Client) {
    val answer = client.platformEcommerce.createPrepaySettlementOrder(
        appid = "wx8888888888888888",
        description = "Coffee",
        individualAuthId = "10028001",
        outSettleBatchNo = "20261121-0001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        settleInfoList = listOf(Settlement(
            transactionId = "4200000000202611210000000001",
            outSettleNo = "20261121-0001",
            settleDetailInfoList = listOf(SettlementDetail(
                outSettleDetailNo = "20261121-0001",
                amount = Amount(amount = 100),
                receiverAccount = "…",
                receiverType = "…",
                settleType = "…",
            )),
        )),
        tradeScenario = "RECOMMERCE",
    )
}

suspend fun platform_ecommerce_get_prepay_settlement_order(client: Client) {
    val answer = client.platformEcommerce.getPrepaySettlementOrder(settleBatchNo = "…")
}

suspend fun platform_ecommerce_create_abnormal_settlement(client: Client) {
    val answer = client.platformEcommerce.createAbnormalSettlement(
        settleBatchNo = "…",
        individualAuthId = "10028001",
        outAbnormalSettleBatchNo = "20261121-0001",
        abnormalSettleType = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    )
}

suspend fun platform_ecommerce_create_day_end_balance_withdrawal(client: Client) {
    val answer = client.platformEcommerce.createDayEndBalanceWithdrawal(
        subMchid = "1900000109",
        outRequestNo = "20261121-0001",
        calculateAmountType = "ONLY_DAY_END_BALANCE",
    )
}

suspend fun platform_ecommerce_get_day_end_balance_withdrawal(client: Client) {
    val answer = client.platformEcommerce.getDayEndBalanceWithdrawal(
        outRequestNo = "20261121-0001",
        subMchid = "1900000109",
    )
}
