// Generated from api/platform_ecommerce.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PlatformEcommerceOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_bank_transfer_recharge": createBankTransferRecharge
        case "get_bank_transfer_recharge": getBankTransferRecharge
        case "add_recharge_employee": addRechargeEmployee
        case "list_recharge_employees": listRechargeEmployees
        case "delete_recharge_employee": deleteRechargeEmployee
        case "create_recharge": createRecharge
        case "get_recharge": getRecharge
        case "close_recharge": closeRecharge
        case "create_compensation": createCompensation
        case "pre_transfer_compensation": preTransferCompensation
        case "get_compensation_by_out_bill_no": getCompensationByOutBillNo
        case "get_compensation_by_bill_id": getCompensationByBillId
        case "cancel_compensation": cancelCompensation
        case "create_sub_merchant_compensation": createSubMerchantCompensation
        case "get_sub_merchant_compensation": getSubMerchantCompensation
        case "create_deposit_compensation": createDepositCompensation
        case "get_deposit_compensation_by_out_bill_no": getDepositCompensationByOutBillNo
        case "get_deposit_compensation_by_bill_id": getDepositCompensationByBillId
        case "create_deposit_after_sales_compensation": createDepositAfterSalesCompensation
        case "get_deposit_after_sales_compensation_by_out_bill_no": getDepositAfterSalesCompensationByOutBillNo
        case "get_deposit_after_sales_compensation_by_bill_id": getDepositAfterSalesCompensationByBillId
        case "create_deposit_shipping_cost_compensation": createDepositShippingCostCompensation
        case "get_deposit_shipping_cost_compensation": getDepositShippingCostCompensation
        case "create_deposit_insurance_premium_compensation": createDepositInsurancePremiumCompensation
        case "get_deposit_insurance_premium_compensation": getDepositInsurancePremiumCompensation
        case "open_insurance_compensation": openInsuranceCompensation
        case "get_insurance_compensation_status": getInsuranceCompensationStatus
        case "create_insurance_claim": createInsuranceClaim
        case "pre_transfer_insurance_claim": preTransferInsuranceClaim
        case "get_insurance_claim_by_out_bill_no": getInsuranceClaimByOutBillNo
        case "get_insurance_claim_by_bill_id": getInsuranceClaimByBillId
        case "cancel_insurance_claim": cancelInsuranceClaim
        case "create_prepay_settlement_order": createPrepaySettlementOrder
        case "get_prepay_settlement_order": getPrepaySettlementOrder
        case "create_abnormal_settlement": createAbnormalSettlement
        case "create_day_end_balance_withdrawal": createDayEndBalanceWithdrawal
        case "get_day_end_balance_withdrawal": getDayEndBalanceWithdrawal
        default: nil
        }
    }

    private static func createBankTransferRecharge(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.createBankTransferRecharge(
            outRechargeNo: given.value("out_recharge_no"),
            accountType: given.value("account_type"),
            rechargeAmount: given.value("recharge_amount"),
            rechargeScene: given.value("recharge_scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBankTransferRecharge(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getBankTransferRecharge(
            outRechargeNo: given.value("out_recharge_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func addRechargeEmployee(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.addRechargeEmployee(
            subMchid: given.value("sub_mchid"),
            spOpenid: given.value("sp_openid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listRechargeEmployees(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.listRechargeEmployees(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func deleteRechargeEmployee(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.deleteRechargeEmployee(
            subMchid: given.value("sub_mchid"),
            spOpenid: given.value("sp_openid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createRecharge(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.createRecharge(
            subMchid: given.value("sub_mchid"),
            outRechargeNo: given.value("out_recharge_no"),
            accountType: given.value("account_type"),
            rechargeAmount: given.value("recharge_amount"),
            rechargeScene: given.value("recharge_scene"),
            availableRechargeChannels: given.option("available_recharge_channels"),
            notifyUrl: given.option("notify_url"),
            remark: given.option("remark"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRecharge(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getRecharge(
            outRechargeNo: given.value("out_recharge_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func closeRecharge(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.closeRecharge(
            outRechargeNo: given.value("out_recharge_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createCompensation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.createCompensation(
            outBillNo: given.value("out_bill_no"),
            receiver: given.value("receiver"),
            transferRemark: given.value("transfer_remark"),
            sponsorMchid: given.option("sponsor_mchid"),
            transferSceneId: given.option("transfer_scene_id"),
            amount: given.option("amount"),
            userRecvPerception: given.option("user_recv_perception"),
            options: options
        )
        return .answer(answer)
    }

    private static func preTransferCompensation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.preTransferCompensation(
            outBillNo: given.value("out_bill_no"),
            receiver: given.value("receiver"),
            transferRemark: given.value("transfer_remark"),
            spAppid: given.option("sp_appid"),
            sponsorMchid: given.option("sponsor_mchid"),
            transferSceneId: given.option("transfer_scene_id"),
            amount: given.option("amount"),
            notifyUrl: given.option("notify_url"),
            userRecvPerception: given.option("user_recv_perception"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCompensationByOutBillNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getCompensationByOutBillNo(
            outBillNo: given.value("out_bill_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCompensationByBillId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getCompensationByBillId(
            billId: given.value("bill_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelCompensation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.cancelCompensation(
            outBillNo: given.value("out_bill_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func createSubMerchantCompensation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.createSubMerchantCompensation(
            outBillNo: given.value("out_bill_no"),
            amount: given.value("amount"),
            receiver: given.value("receiver"),
            transferRemark: given.value("transfer_remark"),
            sponsorMchid: given.option("sponsor_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSubMerchantCompensation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getSubMerchantCompensation(
            outBillNo: given.value("out_bill_no"),
            sponsorMchid: given.option("sponsor_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createDepositCompensation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.createDepositCompensation(
            outBillNo: given.value("out_bill_no"),
            businessType: given.value("business_type"),
            receiver: given.value("receiver"),
            transferRemark: given.value("transfer_remark"),
            subMchid: given.option("sub_mchid"),
            spAppid: given.option("sp_appid"),
            amount: given.option("amount"),
            receiverRemark: given.option("receiver_remark"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDepositCompensationByOutBillNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getDepositCompensationByOutBillNo(
            outBillNo: given.value("out_bill_no"),
            subMchid: given.option("sub_mchid"),
            businessType: given.option("business_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDepositCompensationByBillId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getDepositCompensationByBillId(
            billId: given.value("bill_id"),
            subMchid: given.option("sub_mchid"),
            businessType: given.option("business_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func createDepositAfterSalesCompensation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.createDepositAfterSalesCompensation(
            outBillNo: given.value("out_bill_no"),
            receiver: given.value("receiver"),
            transferRemark: given.value("transfer_remark"),
            subMchid: given.option("sub_mchid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            transferSceneId: given.option("transfer_scene_id"),
            amount: given.option("amount"),
            userRecvPerception: given.option("user_recv_perception"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDepositAfterSalesCompensationByOutBillNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getDepositAfterSalesCompensationByOutBillNo(
            outBillNo: given.value("out_bill_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDepositAfterSalesCompensationByBillId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getDepositAfterSalesCompensationByBillId(
            billId: given.value("bill_id"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createDepositShippingCostCompensation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.createDepositShippingCostCompensation(
            outBillNo: given.value("out_bill_no"),
            receiver: given.value("receiver"),
            transferRemark: given.value("transfer_remark"),
            subMchid: given.option("sub_mchid"),
            spAppid: given.option("sp_appid"),
            transferSceneId: given.option("transfer_scene_id"),
            amount: given.option("amount"),
            userRecvPerception: given.option("user_recv_perception"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDepositShippingCostCompensation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getDepositShippingCostCompensation(
            outBillNo: given.value("out_bill_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createDepositInsurancePremiumCompensation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.createDepositInsurancePremiumCompensation(
            outBillNo: given.value("out_bill_no"),
            receiver: given.value("receiver"),
            transferRemark: given.value("transfer_remark"),
            subMchid: given.option("sub_mchid"),
            spAppid: given.option("sp_appid"),
            transferSceneId: given.option("transfer_scene_id"),
            amount: given.option("amount"),
            userRecvPerception: given.option("user_recv_perception"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDepositInsurancePremiumCompensation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getDepositInsurancePremiumCompensation(
            outBillNo: given.value("out_bill_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func openInsuranceCompensation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.openInsuranceCompensation(
            subMchid: given.value("sub_mchid"),
            outApplyNo: given.value("out_apply_no"),
            agreementList: given.value("agreement_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInsuranceCompensationStatus(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getInsuranceCompensationStatus(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createInsuranceClaim(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.createInsuranceClaim(
            outBillNo: given.value("out_bill_no"),
            receiver: given.value("receiver"),
            transferRemark: given.value("transfer_remark"),
            subMchid: given.option("sub_mchid"),
            sponsorMchid: given.option("sponsor_mchid"),
            transferSceneId: given.option("transfer_scene_id"),
            amount: given.option("amount"),
            userRecvPerception: given.option("user_recv_perception"),
            options: options
        )
        return .answer(answer)
    }

    private static func preTransferInsuranceClaim(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.preTransferInsuranceClaim(
            outBillNo: given.value("out_bill_no"),
            receiver: given.value("receiver"),
            transferRemark: given.value("transfer_remark"),
            subMchid: given.option("sub_mchid"),
            amount: given.option("amount"),
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInsuranceClaimByOutBillNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getInsuranceClaimByOutBillNo(
            outBillNo: given.value("out_bill_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInsuranceClaimByBillId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getInsuranceClaimByBillId(
            billId: given.value("bill_id"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelInsuranceClaim(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.cancelInsuranceClaim(
            outBillNo: given.value("out_bill_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPrepaySettlementOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.createPrepaySettlementOrder(
            appid: given.value("appid"),
            description: given.value("description"),
            individualAuthId: given.value("individual_auth_id"),
            outSettleBatchNo: given.value("out_settle_batch_no"),
            notifyUrl: given.value("notify_url"),
            settleInfoList: given.value("settle_info_list"),
            tradeScenario: given.value("trade_scenario"),
            receiveTypeTemplateId: given.option("receive_type_template_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPrepaySettlementOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getPrepaySettlementOrder(
            settleBatchNo: given.value("settle_batch_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func createAbnormalSettlement(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.createAbnormalSettlement(
            settleBatchNo: given.value("settle_batch_no"),
            individualAuthId: given.value("individual_auth_id"),
            outAbnormalSettleBatchNo: given.value("out_abnormal_settle_batch_no"),
            abnormalSettleType: given.value("abnormal_settle_type"),
            description: given.option("description"),
            options: options
        )
        return .answer(answer)
    }

    private static func createDayEndBalanceWithdrawal(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.createDayEndBalanceWithdrawal(
            subMchid: given.value("sub_mchid"),
            outRequestNo: given.value("out_request_no"),
            calculateAmountType: given.value("calculate_amount_type"),
            bankMemo: given.option("bank_memo"),
            notifyUrl: given.option("notify_url"),
            remark: given.option("remark"),
            reserveAmount: given.option("reserve_amount"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDayEndBalanceWithdrawal(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.platformEcommerce.getDayEndBalanceWithdrawal(
            outRequestNo: given.value("out_request_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }
}
