// Generated from api/global_pay.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum GlobalPayOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "download_certificates": downloadCertificates
        case "reverse_order_by_transaction_id": reverseOrderByTransactionId
        case "reverse_order_by_out_trade_no": reverseOrderByOutTradeNo
        case "micropay": micropay
        case "get_sub_merchant_recharge_refund_balance": getSubMerchantRechargeRefundBalance
        case "get_recharge_refund_balance": getRechargeRefundBalance
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
        case "prepay_jsapi": prepayJsapi
        case "prepay_h5": prepayH5
        case "prepay_native": prepayNative
        case "get_order_by_out_trade_no": getOrderByOutTradeNo
        case "close_order_by_out_trade_no": closeOrderByOutTradeNo
        case "reverse_legacy_order_by_out_trade_no": reverseLegacyOrderByOutTradeNo
        default: nil
        }
    }

    private static func downloadCertificates(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.downloadCertificates(
            options: options
        )
        return .answer(answer)
    }

    private static func reverseOrderByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalPay.reverseOrderByTransactionId(
            transactionId: given.value("transaction_id"),
            subMchid: given.value("sub_mchid"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .nothing
    }

    private static func reverseOrderByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalPay.reverseOrderByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.value("sub_mchid"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .nothing
    }

    private static func micropay(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.micropay(
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

    private static func getSubMerchantRechargeRefundBalance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.getSubMerchantRechargeRefundBalance(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRechargeRefundBalance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.getRechargeRefundBalance(
            options: options
        )
        return .answer(answer)
    }

    private static func listRefunds(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.listRefunds(
            mchid: given.value("mchid"),
            subMchid: given.value("sub_mchid"),
            offset: given.value("offset"),
            count: given.value("count"),
            spMchid: given.option("sp_mchid"),
            transactionId: given.option("transaction_id"),
            outTradeNo: given.option("out_trade_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func listRefundsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.globalPay.listRefundsPager(
            mchid: given.value("mchid"),
            subMchid: given.value("sub_mchid"),
            count: given.value("count"),
            offset: given.value("offset"),
            spMchid: given.option("sp_mchid"),
            transactionId: given.option("transaction_id"),
            outTradeNo: given.option("out_trade_no"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func createRefund(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.createRefund(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            spAppid: given.value("sp_appid"),
            outRefundNo: given.value("out_refund_no"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            transactionId: given.option("transaction_id"),
            outTradeNo: given.option("out_trade_no"),
            amount: given.option("amount"),
            notifyUrl: given.option("notify_url"),
            reason: given.option("reason"),
            source: given.option("source"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRefundByRefundId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.getRefundByRefundId(
            refundId: given.value("refund_id"),
            mchid: given.value("mchid"),
            subMchid: given.value("sub_mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRefundByOutRefundNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.getRefundByOutRefundNo(
            outRefundNo: given.value("out_refund_no"),
            mchid: given.value("mchid"),
            subMchid: given.value("sub_mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listSettlements(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.listSettlements(
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

    private static func listSettlementsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.globalPay.listSettlementsPager(
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

    private static func downloadStatement(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let file = try await client.globalPay.downloadStatement(
            date: given.value("date"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            acceptEncoding: given.option("Accept-Encoding"),
            options: options
        )
        return .file(file)
    }

    private static func prepayApp(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.prepayApp(
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

    private static func getOrderByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.getOrderByTransactionId(
            transactionId: given.value("transaction_id"),
            mchid: given.value("mchid"),
            subMchid: given.value("sub_mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func closeOrderByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalPay.closeOrderByTransactionId(
            transactionId: given.value("transaction_id"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .nothing
    }

    private static func prepayJsapi(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.prepayJsapi(
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

    private static func prepayH5(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.prepayH5(
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

    private static func prepayNative(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.prepayNative(
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

    private static func getOrderByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPay.getOrderByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            mchid: given.value("mchid"),
            subMchid: given.value("sub_mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func closeOrderByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalPay.closeOrderByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .nothing
    }

    private static func reverseLegacyOrderByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalPay.reverseLegacyOrderByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            mchid: given.option("mchid"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .nothing
    }
}
