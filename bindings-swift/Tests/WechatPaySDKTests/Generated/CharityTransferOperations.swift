// Generated from api/charity_transfer.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum CharityTransferOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_budget": createBudget
        case "get_budget": getBudget
        case "create_transfer_bill": createTransferBill
        case "get_transfer_bill": getTransferBill
        case "unlock_budget": unlockBudget
        case "create_budget_electronic_receipt": createBudgetElectronicReceipt
        case "get_budget_electronic_receipt": getBudgetElectronicReceipt
        default: nil
        }
    }

    private static func createBudget(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.charityTransfer.createBudget(
            outBudgetNo: given.value("out_budget_no"),
            sponsorMchid: given.value("sponsor_mchid"),
            activityName: given.value("activity_name"),
            activityRemark: given.value("activity_remark"),
            amount: given.value("amount"),
            sponsorSubjectName: given.value("sponsor_subject_name"),
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBudget(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.charityTransfer.getBudget(
            outBudgetNo: given.value("out_budget_no"),
            sponsorMchid: given.value("sponsor_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createTransferBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.charityTransfer.createTransferBill(
            outBudgetNo: given.value("out_budget_no"),
            outTransferNo: given.value("out_transfer_no"),
            receiveMchid: given.value("receive_mchid"),
            sponsorMchid: given.value("sponsor_mchid"),
            amount: given.value("amount"),
            transferRemark: given.value("transfer_remark"),
            transactionInfo: given.option("transaction_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTransferBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.charityTransfer.getTransferBill(
            outTransferNo: given.value("out_transfer_no"),
            outBudgetNo: given.value("out_budget_no"),
            sponsorMchid: given.value("sponsor_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func unlockBudget(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.charityTransfer.unlockBudget(
            outBudgetNo: given.value("out_budget_no"),
            sponsorMchid: given.value("sponsor_mchid"),
            activityRemark: given.value("activity_remark"),
            options: options
        )
        return .answer(answer)
    }

    private static func createBudgetElectronicReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.charityTransfer.createBudgetElectronicReceipt(
            outBudgetNo: given.value("out_budget_no"),
            sponsorMchid: given.value("sponsor_mchid"),
            endDate: given.value("end_date"),
            startDate: given.value("start_date"),
            receiverMchid: given.option("receiver_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBudgetElectronicReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.charityTransfer.getBudgetElectronicReceipt(
            outBudgetNo: given.value("out_budget_no"),
            acceptId: given.value("accept_id"),
            options: options
        )
        return .answer(answer)
    }
}
