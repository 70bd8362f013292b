// Generated from api/pay_score_plan.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PayScorePlanOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_plan": createPlan
        case "get_plan": getPlan
        case "stop_plan": stopPlan
        case "create_user_sign_plan": createUserSignPlan
        case "get_user_sign_plan": getUserSignPlan
        case "create_service_order": createServiceOrder
        case "stop_user_sign_plan": stopUserSignPlan
        case "create_partner_plan": createPartnerPlan
        case "get_partner_plan": getPartnerPlan
        case "stop_partner_plan": stopPartnerPlan
        case "create_partner_user_sign_plan": createPartnerUserSignPlan
        case "get_partner_user_sign_plan": getPartnerUserSignPlan
        case "create_partner_service_order": createPartnerServiceOrder
        case "stop_partner_user_sign_plan": stopPartnerUserSignPlan
        default: nil
        }
    }

    private static func createPlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.createPlan(
            appid: given.value("appid"),
            merchantPlanNo: given.value("merchant_plan_no"),
            serviceId: given.value("service_id"),
            deductionQuantity: given.value("deduction_quantity"),
            planDuration: given.value("plan_duration"),
            planName: given.value("plan_name"),
            totalActualPrice: given.value("total_actual_price"),
            totalOriginalPrice: given.value("total_original_price"),
            planDetailList: given.option("plan_detail_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.getPlan(
            merchantPlanNo: given.value("merchant_plan_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func stopPlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.stopPlan(
            merchantPlanNo: given.value("merchant_plan_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func createUserSignPlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.createUserSignPlan(
            appid: given.value("appid"),
            openid: given.value("openid"),
            planId: given.value("plan_id"),
            merchantSignPlanNo: given.value("merchant_sign_plan_no"),
            serviceId: given.value("service_id"),
            notifyUrl: given.value("notify_url"),
            signPlanDetail: given.value("sign_plan_detail"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUserSignPlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.getUserSignPlan(
            merchantSignPlanNo: given.value("merchant_sign_plan_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func createServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.createServiceOrder(
            appid: given.value("appid"),
            openid: given.value("openid"),
            outTradeNo: given.value("out_trade_no"),
            planDetailNo: given.value("plan_detail_no"),
            serviceId: given.value("service_id"),
            signPlanId: given.value("sign_plan_id"),
            notifyUrl: given.value("notify_url"),
            serviceIntroduction: given.value("service_introduction"),
            timeRange: given.value("time_range"),
            attach: given.option("attach"),
            location: given.option("location"),
            options: options
        )
        return .answer(answer)
    }

    private static func stopUserSignPlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.stopUserSignPlan(
            merchantSignPlanNo: given.value("merchant_sign_plan_no"),
            stopReason: given.value("stop_reason"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPartnerPlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.createPartnerPlan(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            merchantPlanNo: given.value("merchant_plan_no"),
            serviceId: given.value("service_id"),
            deductionQuantity: given.value("deduction_quantity"),
            planDuration: given.value("plan_duration"),
            planName: given.value("plan_name"),
            totalActualPrice: given.value("total_actual_price"),
            totalOriginalPrice: given.value("total_original_price"),
            subAppid: given.option("sub_appid"),
            planDetailList: given.option("plan_detail_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPartnerPlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.getPartnerPlan(
            merchantPlanNo: given.value("merchant_plan_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func stopPartnerPlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.stopPartnerPlan(
            merchantPlanNo: given.value("merchant_plan_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPartnerUserSignPlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.createPartnerUserSignPlan(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            merchantSignPlanNo: given.value("merchant_sign_plan_no"),
            serviceId: given.value("service_id"),
            notifyUrl: given.value("notify_url"),
            signPlanDetail: given.value("sign_plan_detail"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            subOpenid: given.option("sub_openid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPartnerUserSignPlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.getPartnerUserSignPlan(
            merchantSignPlanNo: given.value("merchant_sign_plan_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPartnerServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.createPartnerServiceOrder(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            outTradeNo: given.value("out_trade_no"),
            planDetailNo: given.value("plan_detail_no"),
            serviceId: given.value("service_id"),
            signPlanId: given.value("sign_plan_id"),
            notifyUrl: given.value("notify_url"),
            serviceIntroduction: given.value("service_introduction"),
            timeRange: given.value("time_range"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            subOpenid: given.option("sub_openid"),
            attach: given.option("attach"),
            location: given.option("location"),
            options: options
        )
        return .answer(answer)
    }

    private static func stopPartnerUserSignPlan(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePlan.stopPartnerUserSignPlan(
            merchantSignPlanNo: given.value("merchant_sign_plan_no"),
            subMchid: given.value("sub_mchid"),
            stopReason: given.value("stop_reason"),
            options: options
        )
        return .answer(answer)
    }
}
