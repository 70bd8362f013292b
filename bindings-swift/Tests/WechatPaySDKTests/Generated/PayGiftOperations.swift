// Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PayGiftOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_full_send_activity": createFullSendActivity
        case "list_activities": listActivities
        case "list_activities pages": listActivitiesPager
        case "get_activity": getActivity
        case "list_activity_merchants": listActivityMerchants
        case "list_activity_merchants pages": listActivityMerchantsPager
        case "list_activity_goods": listActivityGoods
        case "list_activity_goods pages": listActivityGoodsPager
        case "add_activity_merchants": addActivityMerchants
        case "delete_activity_merchants": deleteActivityMerchants
        case "terminate_activity": terminateActivity
        default: nil
        }
    }

    private static func createFullSendActivity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payGift.createFullSendActivity(
            activityBaseInfo: given.value("activity_base_info"),
            awardSendRule: given.value("award_send_rule"),
            advancedSetting: given.option("advanced_setting"),
            options: options
        )
        return .answer(answer)
    }

    private static func listActivities(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payGift.listActivities(
            offset: given.value("offset"),
            limit: given.value("limit"),
            activityName: given.option("activity_name"),
            activityStatus: given.option("activity_status"),
            awardType: given.option("award_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func listActivitiesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.payGift.listActivitiesPager(
            limit: given.value("limit"),
            offset: given.value("offset"),
            activityName: given.option("activity_name"),
            activityStatus: given.option("activity_status"),
            awardType: given.option("award_type"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getActivity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payGift.getActivity(
            activityId: given.value("activity_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func listActivityMerchants(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payGift.listActivityMerchants(
            activityId: given.value("activity_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listActivityMerchantsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.payGift.listActivityMerchantsPager(
            activityId: given.value("activity_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func listActivityGoods(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payGift.listActivityGoods(
            activityId: given.value("activity_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listActivityGoodsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.payGift.listActivityGoodsPager(
            activityId: given.value("activity_id"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func addActivityMerchants(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payGift.addActivityMerchants(
            activityId: given.value("activity_id"),
            merchantIdList: given.value("merchant_id_list"),
            addRequestNo: given.value("add_request_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func deleteActivityMerchants(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payGift.deleteActivityMerchants(
            activityId: given.value("activity_id"),
            merchantIdList: given.value("merchant_id_list"),
            deleteRequestNo: given.value("delete_request_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func terminateActivity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payGift.terminateActivity(
            activityId: given.value("activity_id"),
            options: options
        )
        return .answer(answer)
    }
}
