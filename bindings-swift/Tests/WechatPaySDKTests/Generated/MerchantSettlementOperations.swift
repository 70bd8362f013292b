// Generated from api/merchant_settlement.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum MerchantSettlementOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_settlement_rule_application": createSettlementRuleApplication
        case "get_settlement_rule_application": getSettlementRuleApplication
        case "create_rate_activity_application": createRateActivityApplication
        case "get_rate_activity_application": getRateActivityApplication
        case "update_rate_activity_application": updateRateActivityApplication
        default: nil
        }
    }

    private static func createSettlementRuleApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantSettlement.createSettlementRuleApplication(
            subMchid: given.value("sub_mchid"),
            acquiringBankId: given.value("acquiring_bank_id"),
            channelId: given.value("channel_id"),
            settleRuleId: given.value("settle_rule_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSettlementRuleApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantSettlement.getSettlementRuleApplication(
            applicationId: given.value("application_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createRateActivityApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantSettlement.createRateActivityApplication(
            subMchid: given.value("sub_mchid"),
            acquiringBankId: given.value("acquiring_bank_id"),
            channelId: given.value("channel_id"),
            activityDetail: given.value("activity_detail"),
            additionalInformation: given.option("additional_information"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRateActivityApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantSettlement.getRateActivityApplication(
            applicationId: given.value("application_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateRateActivityApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantSettlement.updateRateActivityApplication(
            applicationId: given.value("application_id"),
            activityDetailModification: given.option("activity_detail_modification"),
            additionalInformation: given.option("additional_information"),
            options: options
        )
        return .answer(answer)
    }
}
