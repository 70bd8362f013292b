// Generated from api/goods_subsidy.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum GoodsSubsidyOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "add_stores": addStores
        case "list_stores": listStores
        case "list_stores pages": listStoresPager
        case "delete_stores": deleteStores
        case "get_store": getStore
        case "create_materials": createMaterials
        case "add_representatives": addRepresentatives
        case "delete_representatives": deleteRepresentatives
        case "list_representatives": listRepresentatives
        case "list_representatives pages": listRepresentativesPager
        case "list_activities": listActivities
        case "list_activities pages": listActivitiesPager
        case "enroll_in_activity": enrollInActivity
        case "lock_qualifications": lockQualifications
        case "unlock_qualifications": unlockQualifications
        default: nil
        }
    }

    private static func addStores(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goodsSubsidy.addStores(
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            addTime: given.value("add_time"),
            stores: given.value("stores"),
            options: options
        )
        return .answer(answer)
    }

    private static func listStores(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goodsSubsidy.listStores(
            brandId: given.value("brand_id"),
            offset: given.value("offset"),
            limit: given.value("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listStoresPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.goodsSubsidy.listStoresPager(
            brandId: given.value("brand_id"),
            limit: given.value("limit"),
            offset: given.value("offset"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func deleteStores(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goodsSubsidy.deleteStores(
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            deleteTime: given.value("delete_time"),
            stores: given.value("stores"),
            options: options
        )
        return .answer(answer)
    }

    private static func getStore(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goodsSubsidy.getStore(
            brandId: given.value("brand_id"),
            storeCode: given.value("store_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func createMaterials(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goodsSubsidy.createMaterials(
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            materialNum: given.value("material_num"),
            options: options
        )
        return .answer(answer)
    }

    private static func addRepresentatives(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goodsSubsidy.addRepresentatives(
            activityId: given.value("activity_id"),
            outRequestNo: given.value("out_request_no"),
            representativeInfoList: given.value("representative_info_list"),
            addTime: given.option("add_time"),
            options: options
        )
        return .answer(answer)
    }

    private static func deleteRepresentatives(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goodsSubsidy.deleteRepresentatives(
            activityId: given.value("activity_id"),
            outRequestNo: given.value("out_request_no"),
            deleteTime: given.value("delete_time"),
            representativeInfoList: given.value("representative_info_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func listRepresentatives(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goodsSubsidy.listRepresentatives(
            activityId: given.value("activity_id"),
            offset: given.value("offset"),
            limit: given.value("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listRepresentativesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.goodsSubsidy.listRepresentativesPager(
            activityId: given.value("activity_id"),
            limit: given.value("limit"),
            offset: given.value("offset"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func listActivities(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goodsSubsidy.listActivities(
            offset: given.value("offset"),
            limit: given.value("limit"),
            cityId: given.value("city_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func listActivitiesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.goodsSubsidy.listActivitiesPager(
            limit: given.value("limit"),
            cityId: given.value("city_id"),
            offset: given.value("offset"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func enrollInActivity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goodsSubsidy.enrollInActivity(
            activityId: given.value("activity_id"),
            callerMerchantId: given.value("caller_merchant_id"),
            applyInfos: given.option("apply_infos"),
            options: options
        )
        return .answer(answer)
    }

    private static func lockQualifications(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goodsSubsidy.lockQualifications(
            orderInformation: given.value("order_information"),
            qualificationIds: given.option("qualification_ids"),
            options: options
        )
        return .answer(answer)
    }

    private static func unlockQualifications(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.goodsSubsidy.unlockQualifications(
            orderInformation: given.value("order_information"),
            qualificationIds: given.option("qualification_ids"),
            options: options
        )
        return .answer(answer)
    }
}
