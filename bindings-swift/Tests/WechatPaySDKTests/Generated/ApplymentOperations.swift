// Generated from api/applyment.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum ApplymentOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_settlement_account_application": getSettlementAccountApplication
        case "update_settlement_account": updateSettlementAccount
        case "get_settlement_account": getSettlementAccount
        case "submit_applyment": submitApplyment
        case "get_applyment_by_applyment_id": getApplymentByApplymentId
        case "get_applyment_by_business_code": getApplymentByBusinessCode
        default: nil
        }
    }

    private static func getSettlementAccountApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.applyment.getSettlementAccountApplication(
            subMchid: given.value("sub_mchid"),
            applicationNo: given.value("application_no"),
            accountNumberRule: given.option("account_number_rule"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateSettlementAccount(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.applyment.updateSettlementAccount(
            subMchid: given.value("sub_mchid"),
            accountBank: given.value("account_bank"),
            accountNumber: given.value("account_number"),
            accountType: given.value("account_type"),
            bankBranchId: given.option("bank_branch_id"),
            accountName: given.option("account_name"),
            bankAddressCode: given.option("bank_address_code"),
            bankName: given.option("bank_name"),
            modifyMode: given.option("modify_mode"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSettlementAccount(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.applyment.getSettlementAccount(
            subMchid: given.value("sub_mchid"),
            accountNumberRule: given.option("account_number_rule"),
            options: options
        )
        return .answer(answer)
    }

    private static func submitApplyment(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.applyment.submitApplyment(
            bankAccountInfo: given.value("bank_account_info"),
            businessCode: given.value("business_code"),
            businessInfo: given.value("business_info"),
            contactInfo: given.value("contact_info"),
            settlementInfo: given.value("settlement_info"),
            subjectInfo: given.value("subject_info"),
            additionInfo: given.option("addition_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getApplymentByApplymentId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.applyment.getApplymentByApplymentId(
            applymentId: given.value("applyment_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getApplymentByBusinessCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.applyment.getApplymentByBusinessCode(
            businessCode: given.value("business_code"),
            options: options
        )
        return .answer(answer)
    }
}
