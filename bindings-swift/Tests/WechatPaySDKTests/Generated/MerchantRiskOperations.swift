// Generated from api/merchant_risk.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum MerchantRiskOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "list_risk_trades": listRiskTrades
        case "report_risk_trade_disposal": reportRiskTradeDisposal
        case "report_trade_information": reportTradeInformation
        case "get_trade_risk": getTradeRisk
        case "report_trade_risk_result": reportTradeRiskResult
        case "delete_violation_notification": deleteViolationNotification
        case "get_violation_notification": getViolationNotification
        case "create_violation_notification": createViolationNotification
        case "update_violation_notification": updateViolationNotification
        default: nil
        }
    }

    private static func listRiskTrades(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantRisk.listRiskTrades(
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            startTime: given.option("start_time"),
            endTime: given.option("end_time"),
            pageIndex: given.option("page_index"),
            pageSize: given.option("page_size"),
            options: options
        )
        return .answer(answer)
    }

    private static func reportRiskTradeDisposal(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantRisk.reportRiskTradeDisposal(
            outTradeNo: given.value("out_trade_no"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            dispAddition: given.option("disp_addition"),
            dispConclusion: given.option("disp_conclusion"),
            existComplaint: given.option("exist_complaint"),
            finalRiskResult: given.option("final_risk_result"),
            finalRiskType: given.option("final_risk_type"),
            refundAmount: given.option("refund_amount"),
            options: options
        )
        return .answer(answer)
    }

    private static func reportTradeInformation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantRisk.reportTradeInformation(
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            openid: given.option("openid"),
            outTradeNo: given.option("out_trade_no"),
            acquiringBankId: given.option("acquiring_bank_id"),
            channelId: given.option("channel_id"),
            combineMchid: given.option("combine_mchid"),
            combineOutTradeNo: given.option("combine_out_trade_no"),
            lastPayOpenid: given.option("last_pay_openid"),
            certificatesNumber: given.option("certificates_number"),
            clientIp: given.option("client_ip"),
            deliveryCity: given.option("delivery_city"),
            deliveryProvince: given.option("delivery_province"),
            deviceType: given.option("device_type"),
            extraFields1: given.option("extra_fields1"),
            extraFields2: given.option("extra_fields2"),
            extraFields3: given.option("extra_fields3"),
            goodsCategory: given.option("goods_category"),
            goodsListingTime: given.option("goods_listing_time"),
            goodsType: given.option("goods_type"),
            highRiskGoods: given.option("high_risk_goods"),
            isNeedDeliver: given.option("is_need_deliver"),
            lineType: given.option("line_type"),
            livingExpensesFields: given.option("living_expenses_fields"),
            newAddress: given.option("new_address"),
            newStore: given.option("new_store"),
            offlineDeliveryLabel: given.option("offline_delivery_label"),
            orderPhoneNumber: given.option("order_phone_number"),
            phone: given.option("phone"),
            phoneFrom: given.option("phone_from"),
            phoneNumberLocation: given.option("phone_number_location"),
            preOpeningBehavior: given.option("pre_opening_behavior"),
            proxyPayment: given.option("proxy_payment"),
            rechargeFields: given.option("recharge_fields"),
            reliableDevice: given.option("reliable_device"),
            riskLevel: given.option("risk_level"),
            riskyGoods: given.option("risky_goods"),
            sameDeviced: given.option("same_deviced"),
            scene: given.option("scene"),
            sellerType: given.option("seller_type"),
            sellerUserid: given.option("seller_userid"),
            spRiskLevel: given.option("sp_risk_level"),
            storeIdentifier: given.option("store_identifier"),
            subOrders: given.option("sub_orders"),
            userRiskLevel: given.option("user_risk_level"),
            userid: given.option("userid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTradeRisk(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantRisk.getTradeRisk(
            outTradeNo: given.value("out_trade_no"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            acquiringBankId: given.option("acquiring_bank_id"),
            channelId: given.option("channel_id"),
            complaintsInformation: given.option("complaints_information"),
            options: options
        )
        return .answer(answer)
    }

    private static func reportTradeRiskResult(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantRisk.reportTradeRiskResult(
            punishType: given.value("punish_type"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            outTradeNo: given.option("out_trade_no"),
            acquiringBankId: given.option("acquiring_bank_id"),
            channelId: given.option("channel_id"),
            additionalPunishType: given.option("additional_punish_type"),
            complaintsInformation: given.option("complaints_information"),
            riskType: given.option("risk_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func deleteViolationNotification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.merchantRisk.deleteViolationNotification(
            options: options
        )
        return .nothing
    }

    private static func getViolationNotification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantRisk.getViolationNotification(
            options: options
        )
        return .answer(answer)
    }

    private static func createViolationNotification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantRisk.createViolationNotification(
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateViolationNotification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantRisk.updateViolationNotification(
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }
}
