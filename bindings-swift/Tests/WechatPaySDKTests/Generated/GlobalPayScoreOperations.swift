// Generated from api/global_pay_score.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum GlobalPayScoreOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_service_order": getServiceOrder
        case "create_service_order": createServiceOrder
        case "cancel_service_order": cancelServiceOrder
        case "complete_service_order": completeServiceOrder
        case "sync_service_order": syncServiceOrder
        default: nil
        }
    }

    private static func getServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPayScore.getServiceOrder(
            subMchid: given.value("sub_mchid"),
            serviceId: given.value("service_id"),
            outOrderNo: given.option("out_order_no"),
            queryId: given.option("query_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPayScore.createServiceOrder(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            outOrderNo: given.value("out_order_no"),
            serviceId: given.value("service_id"),
            currency: given.value("currency"),
            notifyUrl: given.value("notify_url"),
            riskFund: given.value("risk_fund"),
            serviceIntroduction: given.value("service_introduction"),
            timeRange: given.value("time_range"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            subOpenid: given.option("sub_openid"),
            attach: given.option("attach"),
            location: given.option("location"),
            needUserConfirm: given.option("need_user_confirm"),
            postDiscounts: given.option("post_discounts"),
            postPayments: given.option("post_payments"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalPayScore.cancelServiceOrder(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
            serviceId: given.value("service_id"),
            reason: given.value("reason"),
            options: options
        )
        return .nothing
    }

    private static func completeServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalPayScore.completeServiceOrder(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
            serviceId: given.value("service_id"),
            postPayments: given.value("post_payments"),
            totalAmount: given.value("total_amount"),
            completeTime: given.option("complete_time"),
            currency: given.option("currency"),
            goodsTag: given.option("goods_tag"),
            location: given.option("location"),
            postDiscounts: given.option("post_discounts"),
            profitSharing: given.option("profit_sharing"),
            timeRange: given.option("time_range"),
            options: options
        )
        return .nothing
    }

    private static func syncServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalPayScore.syncServiceOrder(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
            type: given.value("type"),
            serviceId: given.value("service_id"),
            detail: given.value("detail"),
            options: options
        )
        return .nothing
    }
}
