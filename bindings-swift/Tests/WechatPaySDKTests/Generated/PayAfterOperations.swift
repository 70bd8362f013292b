// Generated from api/pay_after.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PayAfterOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_order": createOrder
        case "get_order": getOrder
        case "complete_order": completeOrder
        case "cancel_order": cancelOrder
        case "sync_order": syncOrder
        case "create_smart_retail_order": createSmartRetailOrder
        case "get_smart_retail_order": getSmartRetailOrder
        case "complete_smart_retail_order": completeSmartRetailOrder
        case "cancel_smart_retail_order": cancelSmartRetailOrder
        default: nil
        }
    }

    private static func createOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payAfter.createOrder(
            appid: given.value("appid"),
            outOrderNo: given.value("out_order_no"),
            serviceId: given.value("service_id"),
            openid: given.option("openid"),
            name: given.option("name"),
            address: given.option("address"),
            attach: given.option("attach"),
            discounts: given.option("discounts"),
            fees: given.option("fees"),
            needUserConfirm: given.option("need_user_confirm"),
            phone: given.option("phone"),
            riskAmount: given.option("risk_amount"),
            serviceEndLocation: given.option("service_end_location"),
            serviceEndTime: given.option("service_end_time"),
            serviceIntroduction: given.option("service_introduction"),
            serviceStartLocation: given.option("service_start_location"),
            serviceStartTime: given.option("service_start_time"),
            userid: given.option("userid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payAfter.getOrder(
            appid: given.option("appid"),
            outOrderNo: given.option("out_order_no"),
            queryId: given.option("query_id"),
            serviceId: given.option("service_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func completeOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payAfter.completeOrder(
            outOrderNo: given.value("out_order_no"),
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            cancelReason: given.option("cancel_reason"),
            discounts: given.option("discounts"),
            fees: given.option("fees"),
            finishTicket: given.option("finish_ticket"),
            finishType: given.option("finish_type"),
            profitSharing: given.option("profit_sharing"),
            realServiceEndLocation: given.option("real_service_end_location"),
            realServiceEndTime: given.option("real_service_end_time"),
            realServiceStartTime: given.option("real_service_start_time"),
            totalAmount: given.option("total_amount"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payAfter.cancelOrder(
            outOrderNo: given.value("out_order_no"),
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            reason: given.value("reason"),
            options: options
        )
        return .answer(answer)
    }

    private static func syncOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payAfter.syncOrder(
            outOrderNo: given.value("out_order_no"),
            appid: given.option("appid"),
            type: given.option("type"),
            serviceId: given.option("service_id"),
            detail: given.option("detail"),
            options: options
        )
        return .answer(answer)
    }

    private static func createSmartRetailOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payAfter.createSmartRetailOrder(
            appid: given.value("appid"),
            outOrderNo: given.value("out_order_no"),
            serviceId: given.value("service_id"),
            openid: given.option("openid"),
            attach: given.option("attach"),
            discounts: given.option("discounts"),
            fees: given.option("fees"),
            needUserConfirm: given.option("need_user_confirm"),
            riskAmount: given.option("risk_amount"),
            serviceEndLocation: given.option("service_end_location"),
            serviceEndTime: given.option("service_end_time"),
            serviceIntroduction: given.option("service_introduction"),
            serviceStartLocation: given.option("service_start_location"),
            serviceStartTime: given.option("service_start_time"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSmartRetailOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payAfter.getSmartRetailOrder(
            appid: given.option("appid"),
            outOrderNo: given.option("out_order_no"),
            queryId: given.option("query_id"),
            serviceId: given.option("service_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func completeSmartRetailOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payAfter.completeSmartRetailOrder(
            outOrderNo: given.value("out_order_no"),
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            cancelReason: given.option("cancel_reason"),
            discounts: given.option("discounts"),
            fees: given.option("fees"),
            finishTicket: given.option("finish_ticket"),
            finishType: given.option("finish_type"),
            profitSharing: given.option("profit_sharing"),
            realServiceEndLocation: given.option("real_service_end_location"),
            realServiceEndTime: given.option("real_service_end_time"),
            realServiceStartTime: given.option("real_service_start_time"),
            totalAmount: given.option("total_amount"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelSmartRetailOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payAfter.cancelSmartRetailOrder(
            outOrderNo: given.value("out_order_no"),
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            reason: given.value("reason"),
            options: options
        )
        return .answer(answer)
    }
}
