// Generated from api/business_circle.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BusinessCircleOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_user_authorization": getUserAuthorization
        case "notify_points": notifyPoints
        case "get_points_commit_status": getPointsCommitStatus
        case "notify_parking": notifyParking
        default: nil
        }
    }

    private static func getUserAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.businessCircle.getUserAuthorization(
            openid: given.value("openid"),
            appid: given.value("appid"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func notifyPoints(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.businessCircle.notifyPoints(
            appid: given.value("appid"),
            openid: given.value("openid"),
            transactionId: given.value("transaction_id"),
            earnPoints: given.value("earn_points"),
            increasedPoints: given.value("increased_points"),
            pointsUpdateTime: given.value("points_update_time"),
            subMchid: given.option("sub_mchid"),
            noPointsRemarks: given.option("no_points_remarks"),
            totalPoints: given.option("total_points"),
            options: options
        )
        return .nothing
    }

    private static func getPointsCommitStatus(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.businessCircle.getPointsCommitStatus(
            openid: given.value("openid"),
            appid: given.value("appid"),
            brandid: given.value("brandid"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func notifyParking(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.businessCircle.notifyParking(
            appid: given.value("appid"),
            openid: given.value("openid"),
            brandid: given.value("brandid"),
            plateNumber: given.value("plate_number"),
            state: given.value("state"),
            time: given.value("time"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .nothing
    }
}
