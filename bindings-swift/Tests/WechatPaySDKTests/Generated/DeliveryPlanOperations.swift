// Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum DeliveryPlanOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_plan": createPlan
        case "list_plans": listPlans
        case "list_plans pages": listPlansPager
        case "update_plan": updatePlan
        case "terminate_plan": terminatePlan
        case "set_notify_url": setNotifyUrl
        default: nil
        }
    }

    private static func createPlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.deliveryPlan.createPlan(
            outRequestNo: given.value("out_request_no"),
            brandId: given.value("brand_id"),
            productCouponId: given.value("product_coupon_id"),
            reuseCouponConfig: given.value("reuse_coupon_config"),
            usageMode: given.option("usage_mode"),
            stockId: given.option("stock_id"),
            stockBundleId: given.option("stock_bundle_id"),
            planName: given.option("plan_name"),
            deliveryStartTime: given.option("delivery_start_time"),
            deliveryEndTime: given.option("delivery_end_time"),
            totalCount: given.option("total_count"),
            userLimit: given.option("user_limit"),
            dailyLimit: given.option("daily_limit"),
            recommendWord: given.option("recommend_word"),
            options: options
        )
        return .answer(answer)
    }

    private static func listPlans(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.deliveryPlan.listPlans(
            brandId: given.value("brand_id"),
            offset: given.option("offset"),
            pageSize: given.option("page_size"),
            planId: given.option("plan_id"),
            planState: given.option("plan_state"),
            auditState: given.option("audit_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func listPlansPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.deliveryPlan.listPlansPager(
            brandId: given.value("brand_id"),
            offset: given.option("offset"),
            pageSize: given.option("page_size"),
            planId: given.option("plan_id"),
            planState: given.option("plan_state"),
            auditState: given.option("audit_state"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func updatePlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.deliveryPlan.updatePlan(
            planId: given.value("plan_id"),
            outRequestNo: given.value("out_request_no"),
            modifyContent: given.value("modify_content"),
            options: options
        )
        return .answer(answer)
    }

    private static func terminatePlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.deliveryPlan.terminatePlan(
            planId: given.value("plan_id"),
            options: options
        )
        return .nothing
    }

    private static func setNotifyUrl(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.deliveryPlan.setNotifyUrl(
            notifyUrl: given.value("notify_url"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }
}
