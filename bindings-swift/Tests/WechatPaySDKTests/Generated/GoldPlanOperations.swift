// Generated from api/gold_plan.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum GoldPlanOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "update_status": updateStatus
        case "update_custom_page_status": updateCustomPageStatus
        case "set_advertising_industry_filters": setAdvertisingIndustryFilters
        case "open_advertising": openAdvertising
        case "close_advertising": closeAdvertising
        default: nil
        }
    }

    private static func updateStatus(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goldPlan.updateStatus(
            subMchid: given.value("sub_mchid"),
            operationType: given.value("operation_type"),
            operationPayScene: given.option("operation_pay_scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateCustomPageStatus(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goldPlan.updateCustomPageStatus(
            subMchid: given.value("sub_mchid"),
            operationType: given.value("operation_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func setAdvertisingIndustryFilters(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.goldPlan.setAdvertisingIndustryFilters(
            subMchid: given.value("sub_mchid"),
            advertisingIndustryFilters: given.value("advertising_industry_filters"),
            options: options
        )
        return .nothing
    }

    private static func openAdvertising(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.goldPlan.openAdvertising(
            subMchid: given.value("sub_mchid"),
            advertisingIndustryFilters: given.option("advertising_industry_filters"),
            options: options
        )
        return .nothing
    }

    private static func closeAdvertising(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.goldPlan.closeAdvertising(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .nothing
    }
}
