// Generated from api/hk_pay.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum HkPayOperations: ProductOperations {
    @available(*, deprecated)
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "download_certificates": downloadCertificates
        case "add_sub_merchant": addSubMerchant
        case "update_sub_merchant": updateSubMerchant
        case "get_sub_merchant": getSubMerchant
        case "list_refunds": listRefunds
        case "list_refunds pages": listRefundsPager
        case "create_refund": createRefund
        case "get_refund_by_refund_id": getRefundByRefundId
        case "get_refund_by_out_refund_no": getRefundByOutRefundNo
        case "list_settlements": listSettlements
        case "list_settlements pages": listSettlementsPager
        case "download_statement": downloadStatement
        case "prepay_app": prepayApp
        case "get_order_by_transaction_id": getOrderByTransactionId
        case "close_order_by_transaction_id": closeOrderByTransactionId
        case "reverse_order_by_transaction_id": reverseOrderByTransactionId
        case "prepay_jsapi": prepayJsapi
        case "micropay": micropay
        case "prepay_h5": prepayH5
        case "prepay_native": prepayNative
        case "get_order_by_out_trade_no": getOrderByOutTradeNo
        case "close_order_by_out_trade_no": closeOrderByOutTradeNo
        case "reverse_order_by_out_trade_no": reverseOrderByOutTradeNo
        default: nil
        }
    }

    private static func downloadCertificates(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.downloadCertificates(
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func addSubMerchant(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.addSubMerchant(
            spAppid: given.value("sp_appid"),
            name: given.value("name"),
            business: given.value("business"),
            businessCategory: given.value("business_category"),
            contact: given.value("contact"),
            merchantCountryCode: given.value("merchant_country_code"),
            merchantType: given.value("merchant_type"),
            officePhone: given.value("office_phone"),
            shortname: given.value("shortname"),
            spMchid: given.option("sp_mchid"),
            channelId: given.option("channel_id"),
            director: given.option("director"),
            principal: given.option("principal"),
            registrationCertificateCopy: given.option("registration_certificate_copy"),
            registrationCertificateDate: given.option("registration_certificate_date"),
            registrationCertificateNumber: given.option("registration_certificate_number"),
            settlementBankNumber: given.option("settlement_bank_number"),
            idempotencyKey: given.option("Idempotency-Key"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func updateSubMerchant(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.updateSubMerchant(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            name: given.value("name"),
            business: given.value("business"),
            businessCategory: given.value("business_category"),
            merchantCountryCode: given.value("merchant_country_code"),
            merchantType: given.value("merchant_type"),
            officePhone: given.value("office_phone"),
            shortname: given.value("shortname"),
            spMchid: given.option("sp_mchid"),
            channelId: given.option("channel_id"),
            contact: given.option("contact"),
            director: given.option("director"),
            principal: given.option("principal"),
            registrationCertificateCopy: given.option("registration_certificate_copy"),
            registrationCertificateDate: given.option("registration_certificate_date"),
            registrationCertificateNumber: given.option("registration_certificate_number"),
            settlementBankNumber: given.option("settlement_bank_number"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func getSubMerchant(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.getSubMerchant(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func listRefunds(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.listRefunds(
            subMchid: given.value("sub_mchid"),
            offset: given.value("offset"),
            count: given.value("count"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            transactionId: given.option("transaction_id"),
            outTradeNo: given.option("out_trade_no"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func listRefundsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.hkPay.listRefundsPager(
            subMchid: given.value("sub_mchid"),
            count: given.value("count"),
            offset: given.value("offset"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            transactionId: given.option("transaction_id"),
            outTradeNo: given.option("out_trade_no"),
            options: options
        )
        return try await .items(of: pager)
    }

    @available(*, deprecated)
    private static func createRefund(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.createRefund(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            spAppid: given.value("sp_appid"),
            outRefundNo: given.value("out_refund_no"),
            amount: given.value("amount"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            transactionId: given.option("transaction_id"),
            outTradeNo: given.option("out_trade_no"),
            notifyUrl: given.option("notify_url"),
            reason: given.option("reason"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func getRefundByRefundId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.getRefundByRefundId(
            refundId: given.value("refund_id"),
            subMchid: given.value("sub_mchid"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func getRefundByOutRefundNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.getRefundByOutRefundNo(
            outRefundNo: given.value("out_refund_no"),
            subMchid: given.value("sub_mchid"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func listSettlements(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.listSettlements(
            offset: given.value("offset"),
            limit: given.value("limit"),
            settleState: given.value("settle_state"),
            subMchid: given.option("sub_mchid"),
            settleEndDate: given.option("settle_end_date"),
            settleStartDate: given.option("settle_start_date"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func listSettlementsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.hkPay.listSettlementsPager(
            limit: given.value("limit"),
            settleState: given.value("settle_state"),
            offset: given.value("offset"),
            subMchid: given.option("sub_mchid"),
            settleEndDate: given.option("settle_end_date"),
            settleStartDate: given.option("settle_start_date"),
            options: options
        )
        return try await .items(of: pager)
    }

    @available(*, deprecated)
    private static func downloadStatement(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let file = try await client.hkPay.downloadStatement(
            date: given.value("date"),
            mchid: given.option("mchid"),
            acceptEncoding: given.option("Accept-Encoding"),
            options: options
        )
        return .file(file)
    }

    @available(*, deprecated)
    private static func prepayApp(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.prepayApp(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            spAppid: given.value("sp_appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            merchantCategoryCode: given.value("merchant_category_code"),
            notifyUrl: given.value("notify_url"),
            tradeType: given.value("trade_type"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            limitPay: given.option("limit_pay"),
            payer: given.option("payer"),
            sceneInfo: given.option("scene_info"),
            timeExpire: given.option("time_expire"),
            timeStart: given.option("time_start"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func getOrderByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.getOrderByTransactionId(
            transactionId: given.value("transaction_id"),
            subMchid: given.value("sub_mchid"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func closeOrderByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.hkPay.closeOrderByTransactionId(
            transactionId: given.value("transaction_id"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .nothing
    }

    @available(*, deprecated)
    private static func reverseOrderByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.hkPay.reverseOrderByTransactionId(
            transactionId: given.value("transaction_id"),
            subMchid: given.value("sub_mchid"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .nothing
    }

    @available(*, deprecated)
    private static func prepayJsapi(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.prepayJsapi(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            spAppid: given.value("sp_appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            merchantCategoryCode: given.value("merchant_category_code"),
            notifyUrl: given.value("notify_url"),
            tradeType: given.value("trade_type"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            limitPay: given.option("limit_pay"),
            payer: given.option("payer"),
            sceneInfo: given.option("scene_info"),
            timeExpire: given.option("time_expire"),
            timeStart: given.option("time_start"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func micropay(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.micropay(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            spAppid: given.value("sp_appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            merchantCategoryCode: given.value("merchant_category_code"),
            tradeType: given.value("trade_type"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            limitPay: given.option("limit_pay"),
            payer: given.option("payer"),
            sceneInfo: given.option("scene_info"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func prepayH5(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.prepayH5(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            spAppid: given.value("sp_appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            merchantCategoryCode: given.value("merchant_category_code"),
            notifyUrl: given.value("notify_url"),
            sceneInfo: given.value("scene_info"),
            tradeType: given.value("trade_type"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            limitPay: given.option("limit_pay"),
            payer: given.option("payer"),
            timeExpire: given.option("time_expire"),
            timeStart: given.option("time_start"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func prepayNative(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.prepayNative(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            spAppid: given.value("sp_appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            merchantCategoryCode: given.value("merchant_category_code"),
            notifyUrl: given.value("notify_url"),
            tradeType: given.value("trade_type"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            limitPay: given.option("limit_pay"),
            payer: given.option("payer"),
            sceneInfo: given.option("scene_info"),
            timeExpire: given.option("time_expire"),
            timeStart: given.option("time_start"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func getOrderByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.hkPay.getOrderByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.value("sub_mchid"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func closeOrderByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.hkPay.closeOrderByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .nothing
    }

    @available(*, deprecated)
    private static func reverseOrderByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.hkPay.reverseOrderByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.value("sub_mchid"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .nothing
    }
}
