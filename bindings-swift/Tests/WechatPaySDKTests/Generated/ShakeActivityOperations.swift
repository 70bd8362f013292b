// Generated from api/shake_activity.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum ShakeActivityOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "list_activities": listActivities
        case "list_activities pages": listActivitiesPager
        default: nil
        }
    }

    private static func listActivities(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.shakeActivity.listActivities(
            brandId: given.value("brand_id"),
            offset: given.value("offset"),
            limit: given.value("limit"),
            activityState: given.option("activity_state"),
            auditState: given.option("audit_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func listActivitiesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.shakeActivity.listActivitiesPager(
            brandId: given.value("brand_id"),
            limit: given.value("limit"),
            offset: given.value("offset"),
            activityState: given.option("activity_state"),
            auditState: given.option("audit_state"),
            options: options
        )
        return try await .items(of: pager)
    }
}
