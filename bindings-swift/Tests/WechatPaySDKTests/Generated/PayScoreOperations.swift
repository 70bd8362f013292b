// Generated from api/pay_score.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PayScoreOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_permission": createPermission
        case "get_permission_by_authorization_code": getPermissionByAuthorizationCode
        case "get_permission_by_openid": getPermissionByOpenid
        case "get_user_service_state": getUserServiceState
        case "assess_user_risk_level": assessUserRiskLevel
        case "create_service_order": createServiceOrder
        case "get_service_order": getServiceOrder
        case "create_pay_on_delivery_order": createPayOnDeliveryOrder
        case "direct_complete_service_order": directCompleteServiceOrder
        case "cancel_service_order": cancelServiceOrder
        case "complete_service_order": completeServiceOrder
        case "update_service_order": updateServiceOrder
        case "pay_service_order": payServiceOrder
        case "sync_service_order": syncServiceOrder
        case "send_prepaid_message": sendPrepaidMessage
        case "send_pending_message": sendPendingMessage
        case "terminate_permission_by_authorization_code": terminatePermissionByAuthorizationCode
        case "terminate_permission_by_openid": terminatePermissionByOpenid
        case "terminate_user_permission": terminateUserPermission
        case "get_merchant_bill": getMerchantBill
        default: nil
        }
    }

    private static func createPermission(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScore.createPermission(
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            authorizationCode: given.value("authorization_code"),
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPermissionByAuthorizationCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScore.getPermissionByAuthorizationCode(
            authorizationCode: given.value("authorization_code"),
            serviceId: given.value("service_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPermissionByOpenid(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScore.getPermissionByOpenid(
            openid: given.value("openid"),
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUserServiceState(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScore.getUserServiceState(
            appid: given.value("appid"),
            openid: given.value("openid"),
            serviceId: given.value("service_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func assessUserRiskLevel(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScore.assessUserRiskLevel(
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            openid: given.option("openid"),
            authorizationCode: given.option("authorization_code"),
            shoppingInfo: given.option("shopping_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func createServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScore.createServiceOrder(
            appid: given.value("appid"),
            outOrderNo: given.value("out_order_no"),
            serviceId: given.value("service_id"),
            notifyUrl: given.value("notify_url"),
            riskFund: given.value("risk_fund"),
            serviceIntroduction: given.value("service_introduction"),
            timeRange: given.value("time_range"),
            openid: given.option("openid"),
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
        let answer = try await client.payScore.getServiceOrder(
            appid: given.value("appid"),
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
        let answer = try await client.payScore.createPayOnDeliveryOrder(
            appid: given.value("appid"),
            outOrderNo: given.value("out_order_no"),
            serviceId: given.value("service_id"),
            notifyUrl: given.value("notify_url"),
            riskFund: given.value("risk_fund"),
            serviceIntroduction: given.value("service_introduction"),
            shoppingInfo: given.value("shopping_info"),
            timeRange: given.value("time_range"),
            mchid: given.option("mchid"),
            openid: given.option("openid"),
            attach: given.option("attach"),
            location: given.option("location"),
            needUserConfirm: given.option("need_user_confirm"),
            postDiscounts: given.option("post_discounts"),
            postPayments: given.option("post_payments"),
            options: options
        )
        return .answer(answer)
    }

    private static func directCompleteServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScore.directCompleteServiceOrder(
            appid: given.value("appid"),
            outOrderNo: given.value("out_order_no"),
            serviceId: given.value("service_id"),
            timeRange: given.value("time_range"),
            openid: given.option("openid"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            location: given.option("location"),
            notifyUrl: given.option("notify_url"),
            postDiscounts: given.option("post_discounts"),
            postPayments: given.option("post_payments"),
            profitSharing: given.option("profit_sharing"),
            serviceIntroduction: given.option("service_introduction"),
            totalAmount: given.option("total_amount"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScore.cancelServiceOrder(
            outOrderNo: given.value("out_order_no"),
            appid: given.value("appid"),
            reason: given.value("reason"),
            serviceId: given.option("service_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func completeServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScore.completeServiceOrder(
            outOrderNo: given.value("out_order_no"),
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            postPayments: given.value("post_payments"),
            totalAmount: given.value("total_amount"),
            device: given.option("device"),
            goodsTag: given.option("goods_tag"),
            location: given.option("location"),
            postDiscounts: given.option("post_discounts"),
            profitSharing: given.option("profit_sharing"),
            timeRange: given.option("time_range"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScore.updateServiceOrder(
            outOrderNo: given.value("out_order_no"),
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            postPayments: given.value("post_payments"),
            reason: given.value("reason"),
            totalAmount: given.value("total_amount"),
            device: given.option("device"),
            postDiscounts: given.option("post_discounts"),
            options: options
        )
        return .answer(answer)
    }

    private static func payServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScore.payServiceOrder(
            outOrderNo: given.value("out_order_no"),
            appid: given.option("appid"),
            serviceId: given.option("service_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func syncServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScore.syncServiceOrder(
            outOrderNo: given.value("out_order_no"),
            appid: given.value("appid"),
            type: given.value("type"),
            serviceId: given.value("service_id"),
            detail: given.value("detail"),
            options: options
        )
        return .answer(answer)
    }

    private static func sendPrepaidMessage(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScore.sendPrepaidMessage(
            outOrderNo: given.value("out_order_no"),
            serviceId: given.value("service_id"),
            postPayments: given.value("post_payments"),
            prepaidTime: given.value("prepaid_time"),
            totalAmount: given.value("total_amount"),
            postDiscounts: given.option("post_discounts"),
            options: options
        )
        return .nothing
    }

    private static func sendPendingMessage(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScore.sendPendingMessage(
            outOrderNo: given.value("out_order_no"),
            serviceId: given.value("service_id"),
            postPayments: given.value("post_payments"),
            prepaidTime: given.value("prepaid_time"),
            totalAmount: given.value("total_amount"),
            postDiscounts: given.option("post_discounts"),
            options: options
        )
        return .nothing
    }

    private static func terminatePermissionByAuthorizationCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScore.terminatePermissionByAuthorizationCode(
            authorizationCode: given.value("authorization_code"),
            serviceId: given.value("service_id"),
            reason: given.value("reason"),
            options: options
        )
        return .nothing
    }

    private static func terminatePermissionByOpenid(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScore.terminatePermissionByOpenid(
            openid: given.value("openid"),
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            reason: given.value("reason"),
            options: options
        )
        return .nothing
    }

    private static func terminateUserPermission(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScore.terminateUserPermission(
            openid: given.value("openid"),
            serviceId: given.value("service_id"),
            appid: given.value("appid"),
            reason: given.value("reason"),
            options: options
        )
        return .nothing
    }

    private static func getMerchantBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScore.getMerchantBill(
            serviceId: given.value("service_id"),
            billDate: given.value("bill_date"),
            encryptionAlgorithm: given.value("encryption_algorithm"),
            algorithm: given.option("algorithm"),
            tarType: given.option("tar_type"),
            options: options
        )
        return .answer(answer)
    }
}
