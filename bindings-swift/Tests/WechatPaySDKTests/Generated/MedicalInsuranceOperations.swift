// Generated from api/medical_insurance.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum MedicalInsuranceOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_order": createOrder
        case "get_order_by_mix_trade_no": getOrderByMixTradeNo
        case "get_order_by_out_trade_no": getOrderByOutTradeNo
        case "notify_refund": notifyRefund
        default: nil
        }
    }

    private static func createOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.medicalInsurance.createOrder(
            appid: given.value("appid"),
            outTradeNo: given.value("out_trade_no"),
            cityId: given.value("city_id"),
            medInstNo: given.value("med_inst_no"),
            serialNo: given.value("serial_no"),
            callbackUrl: given.value("callback_url"),
            medInstName: given.value("med_inst_name"),
            mixPayType: given.value("mix_pay_type"),
            orderType: given.value("order_type"),
            payer: given.value("payer"),
            totalFee: given.value("total_fee"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            channelNo: given.option("channel_no"),
            payAuthNo: given.option("pay_auth_no"),
            payOrderId: given.option("pay_order_id"),
            prepayId: given.option("prepay_id"),
            subOpenid: given.option("sub_openid"),
            attach: given.option("attach"),
            cashAddDetail: given.option("cash_add_detail"),
            cashReduceDetail: given.option("cash_reduce_detail"),
            extends: given.option("extends"),
            geoLocation: given.option("geo_location"),
            medInsCashFee: given.option("med_ins_cash_fee"),
            medInsGovFee: given.option("med_ins_gov_fee"),
            medInsOrderCreateTime: given.option("med_ins_order_create_time"),
            medInsOtherFee: given.option("med_ins_other_fee"),
            medInsSelfFee: given.option("med_ins_self_fee"),
            medInsTestEnv: given.option("med_ins_test_env"),
            passthroughRequestContent: given.option("passthrough_request_content"),
            payForRelatives: given.option("pay_for_relatives"),
            relative: given.option("relative"),
            wechatPayCashFee: given.option("wechat_pay_cash_fee"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrderByMixTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.medicalInsurance.getOrderByMixTradeNo(
            mixTradeNo: given.value("mix_trade_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrderByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.medicalInsurance.getOrderByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func notifyRefund(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.medicalInsurance.notifyRefund(
            outRefundNo: given.value("out_refund_no"),
            medRefundGovFee: given.value("med_refund_gov_fee"),
            medRefundOtherFee: given.value("med_refund_other_fee"),
            medRefundSelfFee: given.value("med_refund_self_fee"),
            medRefundTotalFee: given.value("med_refund_total_fee"),
            refundTime: given.value("refund_time"),
            mixTradeNo: given.value("mix_trade_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .nothing
    }
}
