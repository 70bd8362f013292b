// Generated from api/pay_score_partner.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PayScorePartnerOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "submit_service_account_application": submitServiceAccountApplication
        case "get_service_account_application": getServiceAccountApplication
        case "create_permission": createPermission
        case "create_scene_permission": createScenePermission
        case "get_permission_by_authorization_code": getPermissionByAuthorizationCode
        case "get_permission_by_openid": getPermissionByOpenid
        case "assess_user_risk_level": assessUserRiskLevel
        case "get_service_quotas": getServiceQuotas
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
        default: nil
        }
    }

    private static func submitServiceAccountApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePartner.submitServiceAccountApplication(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            outApplyNo: given.value("out_apply_no"),
            serviceId: given.value("service_id"),
            subAppid: given.option("sub_appid"),
            resultNotifyUrl: given.option("result_notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getServiceAccountApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePartner.getServiceAccountApplication(
            outApplyNo: given.value("out_apply_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPermission(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePartner.createPermission(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            authorizationCode: given.value("authorization_code"),
            subAppid: given.option("sub_appid"),
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func createScenePermission(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePartner.createScenePermission(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            authorizationCode: given.value("authorization_code"),
            scene: given.value("scene"),
            subAppid: given.option("sub_appid"),
            notifyUrl: given.option("notify_url"),
            transactionSceneInfo: given.option("transaction_scene_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPermissionByAuthorizationCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePartner.getPermissionByAuthorizationCode(
            authorizationCode: given.value("authorization_code"),
            subMchid: given.value("sub_mchid"),
            serviceId: given.value("service_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPermissionByOpenid(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePartner.getPermissionByOpenid(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            subOpenid: given.option("sub_openid"),
            options: options
        )
        return .answer(answer)
    }

    private static func assessUserRiskLevel(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePartner.assessUserRiskLevel(
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            subMchid: given.value("sub_mchid"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            subOpenid: given.option("sub_openid"),
            authorizationCode: given.option("authorization_code"),
            shoppingInfo: given.option("shopping_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getServiceQuotas(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePartner.getServiceQuotas(
            serviceId: given.value("service_id"),
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            riskLevelVersion: given.value("risk_level_version"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePartner.createServiceOrder(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
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
        let answer = try await client.payScorePartner.getServiceOrder(
            subMchid: given.value("sub_mchid"),
            outOrderNo: given.option("out_order_no"),
            queryId: given.option("query_id"),
            serviceId: given.option("service_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPayOnDeliveryOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payScorePartner.createPayOnDeliveryOrder(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            outOrderNo: given.value("out_order_no"),
            serviceId: given.value("service_id"),
            notifyUrl: given.value("notify_url"),
            riskFund: given.value("risk_fund"),
            serviceIntroduction: given.value("service_introduction"),
            shoppingInfo: given.value("shopping_info"),
            timeRange: given.value("time_range"),
            mchid: given.option("mchid"),
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

    private static func directCompleteServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScorePartner.directCompleteServiceOrder(
            appid: given.value("appid"),
            subAppid: given.value("sub_appid"),
            outOrderNo: given.value("out_order_no"),
            serviceId: given.value("service_id"),
            notifyUrl: given.value("notify_url"),
            serviceIntroduction: given.value("service_introduction"),
            timeRange: given.value("time_range"),
            totalAmount: given.value("total_amount"),
            subMchid: given.option("sub_mchid"),
            openid: given.option("openid"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            location: given.option("location"),
            postDiscounts: given.option("post_discounts"),
            postPayments: given.option("post_payments"),
            profitSharing: given.option("profit_sharing"),
            options: options
        )
        return .nothing
    }

    private static func cancelServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScorePartner.cancelServiceOrder(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
            reason: given.value("reason"),
            appid: given.option("appid"),
            serviceId: given.option("service_id"),
            options: options
        )
        return .nothing
    }

    private static func completeServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScorePartner.completeServiceOrder(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
            serviceId: given.value("service_id"),
            postPayments: given.value("post_payments"),
            totalAmount: given.value("total_amount"),
            appid: given.option("appid"),
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
        try await client.payScorePartner.updateServiceOrder(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
            postPayments: given.value("post_payments"),
            reason: given.value("reason"),
            totalAmount: given.value("total_amount"),
            appid: given.option("appid"),
            serviceId: given.option("service_id"),
            device: given.option("device"),
            postDiscounts: given.option("post_discounts"),
            options: options
        )
        return .nothing
    }

    private static func payServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScorePartner.payServiceOrder(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
            appid: given.option("appid"),
            serviceId: given.option("service_id"),
            options: options
        )
        return .nothing
    }

    private static func syncServiceOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScorePartner.syncServiceOrder(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
            type: given.value("type"),
            serviceId: given.value("service_id"),
            detail: given.value("detail"),
            appid: given.option("appid"),
            options: options
        )
        return .nothing
    }

    private static func sendPrepaidMessage(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payScorePartner.sendPrepaidMessage(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
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
        try await client.payScorePartner.sendPendingMessage(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.value("sub_mchid"),
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
        try await client.payScorePartner.terminatePermissionByAuthorizationCode(
            authorizationCode: given.value("authorization_code"),
            subMchid: given.value("sub_mchid"),
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
        try await client.payScorePartner.terminatePermissionByOpenid(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            serviceId: given.value("service_id"),
            reason: given.value("reason"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            subOpenid: given.option("sub_openid"),
            options: options
        )
        return .nothing
    }
}
