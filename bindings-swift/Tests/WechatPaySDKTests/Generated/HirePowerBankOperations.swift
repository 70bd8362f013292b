// Generated from api/hire_power_bank.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum HirePowerBankOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_user_qualification": getUserQualification
        case "create_insurance_order": createInsuranceOrder
        case "get_insurance_order": getInsuranceOrder
        default: nil
        }
    }

    private static func getUserQualification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hirePowerBank.getUserQualification(
            openid: given.value("openid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createInsuranceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hirePowerBank.createInsuranceOrder(
            openid: given.option("openid"),
            outOrderNo: given.option("out_order_no"),
            serviceId: given.option("service_id"),
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInsuranceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hirePowerBank.getInsuranceOrder(
            outOrderNo: given.value("out_order_no"),
            options: options
        )
        return .answer(answer)
    }
}
