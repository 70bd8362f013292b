// Generated from api/pay_transactions.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PayTransactionsOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "prepay_jsapi": prepayJsapi
        case "prepay_app": prepayApp
        case "prepay_h5": prepayH5
        case "prepay_native": prepayNative
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
        let answer = try await client.payTransactions.prepayJsapi(
            appid: given.value("appid"),
            description: given.value("description"),
            outTradeNo: given.value("out_trade_no"),
            notifyUrl: given.value("notify_url"),
            amount: given.value("amount"),
            payer: given.value("payer"),
            mchid: given.option("mchid"),
            timeExpire: given.option("time_expire"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            supportFapiao: given.option("support_fapiao"),
            limitPay: given.option("limit_pay"),
            detail: given.option("detail"),
            sceneInfo: given.option("scene_info"),
            settleInfo: given.option("settle_info"),
            subsidyInfo: given.option("subsidy_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayApp(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payTransactions.prepayApp(
            appid: given.value("appid"),
            description: given.value("description"),
            outTradeNo: given.value("out_trade_no"),
            notifyUrl: given.value("notify_url"),
            amount: given.value("amount"),
            mchid: given.option("mchid"),
            timeExpire: given.option("time_expire"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            supportFapiao: given.option("support_fapiao"),
            limitPay: given.option("limit_pay"),
            payer: given.option("payer"),
            detail: given.option("detail"),
            sceneInfo: given.option("scene_info"),
            settleInfo: given.option("settle_info"),
            subsidyInfo: given.option("subsidy_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayH5(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payTransactions.prepayH5(
            appid: given.value("appid"),
            description: given.value("description"),
            outTradeNo: given.value("out_trade_no"),
            notifyUrl: given.value("notify_url"),
            amount: given.value("amount"),
            sceneInfo: given.value("scene_info"),
            mchid: given.option("mchid"),
            timeExpire: given.option("time_expire"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            supportFapiao: given.option("support_fapiao"),
            limitPay: given.option("limit_pay"),
            payer: given.option("payer"),
            detail: given.option("detail"),
            settleInfo: given.option("settle_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayNative(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payTransactions.prepayNative(
            appid: given.value("appid"),
            description: given.value("description"),
            outTradeNo: given.value("out_trade_no"),
            notifyUrl: given.value("notify_url"),
            amount: given.value("amount"),
            mchid: given.option("mchid"),
            timeExpire: given.option("time_expire"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            supportFapiao: given.option("support_fapiao"),
            limitPay: given.option("limit_pay"),
            payer: given.option("payer"),
            detail: given.option("detail"),
            sceneInfo: given.option("scene_info"),
            settleInfo: given.option("settle_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayJsapiWithContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payTransactions.prepayJsapiWithContract(
            appid: given.value("appid"),
            description: given.value("description"),
            outTradeNo: given.value("out_trade_no"),
            notifyUrl: given.value("notify_url"),
            amount: given.value("amount"),
            payer: given.value("payer"),
            contractInfo: given.value("contract_info"),
            mchid: given.option("mchid"),
            timeExpire: given.option("time_expire"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            supportFapiao: given.option("support_fapiao"),
            detail: given.option("detail"),
            sceneInfo: given.option("scene_info"),
            settleInfo: given.option("settle_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayAppWithContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payTransactions.prepayAppWithContract(
            appid: given.value("appid"),
            description: given.value("description"),
            outTradeNo: given.value("out_trade_no"),
            notifyUrl: given.value("notify_url"),
            amount: given.value("amount"),
            contractInfo: given.value("contract_info"),
            mchid: given.option("mchid"),
            timeExpire: given.option("time_expire"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            supportFapiao: given.option("support_fapiao"),
            detail: given.option("detail"),
            sceneInfo: given.option("scene_info"),
            settleInfo: given.option("settle_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func codepay(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payTransactions.codepay(
            appid: given.value("appid"),
            description: given.value("description"),
            outTradeNo: given.value("out_trade_no"),
            amount: given.value("amount"),
            payer: given.value("payer"),
            sceneInfo: given.value("scene_info"),
            mchid: given.option("mchid"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            supportFapiao: given.option("support_fapiao"),
            detail: given.option("detail"),
            settleInfo: given.option("settle_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrderByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payTransactions.getOrderByTransactionId(
            transactionId: given.value("transaction_id"),
            mchid: given.option("mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrderByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payTransactions.getOrderByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            mchid: given.option("mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func closeOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payTransactions.closeOrder(
            outTradeNo: given.value("out_trade_no"),
            mchid: given.option("mchid"),
            options: options
        )
        return .nothing
    }

    private static func reverseOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payTransactions.reverseOrder(
            outTradeNo: given.value("out_trade_no"),
            appid: given.value("appid"),
            mchid: given.option("mchid"),
            options: options
        )
        return .answer(answer)
    }
}
