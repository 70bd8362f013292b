// Generated from api/pay_score_bank.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PayScoreBankOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_permission": createPermission
        case "get_permission_by_authorization_code": getPermissionByAuthorizationCode
        case "create_service_order": createServiceOrder
        case "get_service_order": getServiceOrder
        case "create_pay_on_delivery_order": createPayOnDeliveryOrder
        case "cancel_service_order": cancelServiceOrder
        case "complete_service_order": completeServiceOrder
        case "update_service_order": updateServiceOrder
        case "register_service_order_deduction": registerServiceOrderDeduction
        case "get_service_order_deduction": getServiceOrderDeduction
        case "sync_service_order": syncServiceOrder
        case "terminate_permission_by_authorization_code": terminatePermissionByAuthorizationCode
        default: nil
        }
    }

    private static func createPermission(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScoreBank.createPermission(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            channelId: given.value("channel_id"),
            serviceId: given.value("service_id"),
            authorizationCode: given.value("authorization_code"),
            subAppid: given.option("sub_appid"),
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPermissionByAuthorizationCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScoreBank.getPermissionByAuthorizationCode(
            authorizationCode: given.value("authorization_code"),
            subMchid: given.value("sub_mchid"),
            channelId: given.value("channel_id"),
            serviceId: given.value("service_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScoreBank.createServiceOrder(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            channelId: given.value("channel_id"),
            outOrderNo: given.value("out_order_no"),
            serviceId: given.value("service_id"),
            notifyUrl: given.value("notify_url"),
            riskFund: given.value("risk_fund"),
            serviceIntroduction: given.value("service_introduction"),
            timeRange: given.value("time_range"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            subOpenid: given.option("sub_openid"),
            attach: given.option("attach"),
            device: given.option("device"),
            location: given.option("location"),
            needUserConfirm: given.option("need_user_confirm"),
            postDiscounts: given.option("post_discounts"),
            postPayments: given.option("post_payments"),
            options: options
        )
        return .answer(answer)
    }

    private static func getServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScoreBank.getServiceOrder(
            subMchid: given.value("sub_mchid"),
            channelId: given.value("channel_id"),
            serviceId: given.value("service_id"),
            outOrderNo: given.option("out_order_no"),
            queryId: given.option("query_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPayOnDeliveryOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScoreBank.createPayOnDeliveryOrder(
            appid: given.value("appid"),
            outOrderNo: given.value("out_order_no"),
            serviceId: given.value("service_id"),
            serviceIntroduction: given.value("service_introduction"),
            timeRange: given.value("time_range"),
            mchid: given.option("mchid"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            channelId: given.option("channel_id"),
            subOpenid: given.option("sub_openid"),
            attach: given.option("attach"),
            location: given.option("location"),
            needUserConfirm: given.option("need_user_confirm"),
            notifyUrl: given.option("notify_url"),
            postDiscounts: given.option("post_discounts"),
            postPayments: given.option("post_payments"),
            riskFund: given.option("risk_fund"),
            shoppingInfo: given.option("shopping_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScoreBank.cancelServiceOrder(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
            channelId: given.value("channel_id"),
            serviceId: given.value("service_id"),
            reason: given.value("reason"),
            appid: given.option("appid"),
            options: options
        )
        return .nothing
    }

    private static func completeServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScoreBank.completeServiceOrder(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
            serviceId: given.value("service_id"),
            postPayments: given.value("post_payments"),
            totalAmount: given.value("total_amount"),
            appid: given.option("appid"),
            channelId: given.option("channel_id"),
            completeTime: given.option("complete_time"),
            device: given.option("device"),
            goodsTag: given.option("goods_tag"),
            location: given.option("location"),
            postDiscounts: given.option("post_discounts"),
            profitSharing: given.option("profit_sharing"),
            timeRange: given.option("time_range"),
            options: options
        )
        return .nothing
    }

    private static func updateServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScoreBank.updateServiceOrder(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
            serviceId: given.value("service_id"),
            reason: given.value("reason"),
            totalAmount: given.value("total_amount"),
            appid: given.option("appid"),
            channelId: given.option("channel_id"),
            device: given.option("device"),
            postDiscounts: given.option("post_discounts"),
            postPayments: given.option("post_payments"),
            options: options
        )
        return .nothing
    }

    private static func registerServiceOrderDeduction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScoreBank.registerServiceOrderDeduction(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
            channelId: given.value("channel_id"),
            serviceId: given.value("service_id"),
            appid: given.option("appid"),
            subAppid: given.option("sub_appid"),
            outTradeNo: given.option("out_trade_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getServiceOrderDeduction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScoreBank.getServiceOrderDeduction(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            channelId: given.value("channel_id"),
            serviceId: given.value("service_id"),
            subAppid: given.option("sub_appid"),
            outOrderNo: given.option("out_order_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func syncServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScoreBank.syncServiceOrder(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
            type: given.value("type"),
            serviceId: given.value("service_id"),
            detail: given.value("detail"),
            appid: given.option("appid"),
            channelId: given.option("channel_id"),
            options: options
        )
        return .nothing
    }

    private static func terminatePermissionByAuthorizationCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScoreBank.terminatePermissionByAuthorizationCode(
            authorizationCode: given.value("authorization_code"),
            subMchid: given.value("sub_mchid"),
            serviceId: given.value("service_id"),
            reason: given.value("reason"),
            channelId: given.option("channel_id"),
            options: options
        )
        return .nothing
    }
}
