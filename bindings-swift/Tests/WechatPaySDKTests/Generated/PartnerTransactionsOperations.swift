// Generated from api/partner_transactions.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PartnerTransactionsOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "prepay_jsapi": prepayJsapi
        case "prepay_mini_program": prepayMiniProgram
        case "prepay_app": prepayApp
        case "prepay_h5": prepayH5
        case "prepay_native": prepayNative
        case "prepay_scanned_pos": prepayScannedPos
        case "prepay_jsapi_with_contract": prepayJsapiWithContract
        case "prepay_app_with_contract": prepayAppWithContract
        case "codepay": codepay
        case "get_order_by_transaction_id": getOrderByTransactionId
        case "get_order_by_out_trade_no": getOrderByOutTradeNo
        case "close_order": closeOrder
        case "reverse_order": reverseOrder
        default: nil
        }
    }

    private static func prepayJsapi(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerTransactions.prepayJsapi(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            notifyUrl: given.value("notify_url"),
            payer: given.value("payer"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            limitPay: given.option("limit_pay"),
            sceneInfo: given.option("scene_info"),
            settleInfo: given.option("settle_info"),
            subsidyInfo: given.option("subsidy_info"),
            supportFapiao: given.option("support_fapiao"),
            timeExpire: given.option("time_expire"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayMiniProgram(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerTransactions.prepayMiniProgram(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            payer: given.value("payer"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            notifyUrl: given.option("notify_url"),
            sceneInfo: given.option("scene_info"),
            settleInfo: given.option("settle_info"),
            supportFapiao: given.option("support_fapiao"),
            timeExpire: given.option("time_expire"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayApp(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerTransactions.prepayApp(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            notifyUrl: given.value("notify_url"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            limitPay: given.option("limit_pay"),
            payer: given.option("payer"),
            sceneInfo: given.option("scene_info"),
            settleInfo: given.option("settle_info"),
            subsidyInfo: given.option("subsidy_info"),
            supportFapiao: given.option("support_fapiao"),
            timeExpire: given.option("time_expire"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayH5(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerTransactions.prepayH5(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            notifyUrl: given.value("notify_url"),
            sceneInfo: given.value("scene_info"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            limitPay: given.option("limit_pay"),
            payer: given.option("payer"),
            settleInfo: given.option("settle_info"),
            supportFapiao: given.option("support_fapiao"),
            timeExpire: given.option("time_expire"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayNative(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerTransactions.prepayNative(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            notifyUrl: given.value("notify_url"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            limitPay: given.option("limit_pay"),
            payer: given.option("payer"),
            sceneInfo: given.option("scene_info"),
            settleInfo: given.option("settle_info"),
            supportFapiao: given.option("support_fapiao"),
            timeExpire: given.option("time_expire"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayScannedPos(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerTransactions.prepayScannedPos(
            subMchid: given.value("sub_mchid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            payer: given.value("payer"),
            sceneInfo: given.value("scene_info"),
            spMchid: given.option("sp_mchid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            notifyUrl: given.option("notify_url"),
            settleInfo: given.option("settle_info"),
            supportFapiao: given.option("support_fapiao"),
            timeExpire: given.option("time_expire"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayJsapiWithContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerTransactions.prepayJsapiWithContract(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            contractInfo: given.value("contract_info"),
            notifyUrl: given.value("notify_url"),
            payer: given.value("payer"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            sceneInfo: given.option("scene_info"),
            settleInfo: given.option("settle_info"),
            supportFapiao: given.option("support_fapiao"),
            timeExpire: given.option("time_expire"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayAppWithContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerTransactions.prepayAppWithContract(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            contractInfo: given.value("contract_info"),
            notifyUrl: given.value("notify_url"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            sceneInfo: given.option("scene_info"),
            settleInfo: given.option("settle_info"),
            supportFapiao: given.option("support_fapiao"),
            timeExpire: given.option("time_expire"),
            options: options
        )
        return .answer(answer)
    }

    private static func codepay(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerTransactions.codepay(
            subMchid: given.value("sub_mchid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            payer: given.value("payer"),
            sceneInfo: given.value("scene_info"),
            spMchid: given.option("sp_mchid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            detail: given.option("detail"),
            goodsTag: given.option("goods_tag"),
            settleInfo: given.option("settle_info"),
            supportFapiao: given.option("support_fapiao"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrderByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerTransactions.getOrderByTransactionId(
            transactionId: given.value("transaction_id"),
            subMchid: given.value("sub_mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrderByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerTransactions.getOrderByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.value("sub_mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func closeOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.partnerTransactions.closeOrder(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.value("sub_mchid"),
            spMchid: given.option("sp_mchid"),
            options: options
        )
        return .nothing
    }

    private static func reverseOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerTransactions.reverseOrder(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.value("sub_mchid"),
            spMchid: given.option("sp_mchid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }
}
