// Generated from api/weekly_discount.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum WeeklyDiscountOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "list_activities": listActivities
        case "list_activities pages": listActivitiesPager
        case "get_activity": getActivity
        case "enroll_in_activity": enrollInActivity
        default: nil
        }
    }

    private static func listActivities(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.weeklyDiscount.listActivities(
            offset: given.value("offset"),
            limit: given.value("limit"),
            applyingMerchantId: given.value("applying_merchant_id"),
            activityAreaCode: given.value("activity_area_code"),
            activityScene: given.value("activity_scene"),
            storeId: given.option("store_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func listActivitiesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.weeklyDiscount.listActivitiesPager(
            limit: given.value("limit"),
            applyingMerchantId: given.value("applying_merchant_id"),
            activityAreaCode: given.value("activity_area_code"),
            activityScene: given.value("activity_scene"),
            offset: given.value("offset"),
            storeId: given.option("store_id"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getActivity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.weeklyDiscount.getActivity(
            activityId: given.value("activity_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func enrollInActivity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.weeklyDiscount.enrollInActivity(
            activityId: given.value("activity_id"),
            applyingMerchantId: given.value("applying_merchant_id"),
            storeId: given.value("store_id"),
            options: options
        )
        return .answer(answer)
    }
}
