// Generated from api/combine_transactions.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum CombineTransactionsOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "prepay_jsapi": prepayJsapi
        case "prepay_mini_program": prepayMiniProgram
        case "prepay_app": prepayApp
        case "prepay_h5": prepayH5
        case "prepay_native": prepayNative
        case "get_order_by_out_trade_no": getOrderByOutTradeNo
        case "get_order_by_transaction_id": getOrderByTransactionId
        case "close_order": closeOrder
        default: nil
        }
    }

    private static func prepayJsapi(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.combineTransactions.prepayJsapi(
            combineAppid: given.value("combine_appid"),
            combineOutTradeNo: given.value("combine_out_trade_no"),
            combinePayerInfo: given.value("combine_payer_info"),
            subOrders: given.value("sub_orders"),
            combineMchid: given.option("combine_mchid"),
            limitPay: given.option("limit_pay"),
            notifyUrl: given.option("notify_url"),
            sceneInfo: given.option("scene_info"),
            subsidyInfo: given.option("subsidy_info"),
            timeExpire: given.option("time_expire"),
            timeStart: given.option("time_start"),
            tradeScenario: given.option("trade_scenario"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayMiniProgram(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.combineTransactions.prepayMiniProgram(
            combineAppid: given.value("combine_appid"),
            combineOutTradeNo: given.value("combine_out_trade_no"),
            combinePayerInfo: given.value("combine_payer_info"),
            subOrders: given.value("sub_orders"),
            combineMchid: given.option("combine_mchid"),
            notifyUrl: given.option("notify_url"),
            sceneInfo: given.option("scene_info"),
            timeExpire: given.option("time_expire"),
            timeStart: given.option("time_start"),
            tradeScenario: given.option("trade_scenario"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayApp(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.combineTransactions.prepayApp(
            combineAppid: given.value("combine_appid"),
            combineOutTradeNo: given.value("combine_out_trade_no"),
            notifyUrl: given.value("notify_url"),
            subOrders: given.value("sub_orders"),
            combineMchid: given.option("combine_mchid"),
            prepayId: given.option("prepay_id"),
            combinePayerInfo: given.option("combine_payer_info"),
            contractInfo: given.option("contract_info"),
            limitPay: given.option("limit_pay"),
            sceneInfo: given.option("scene_info"),
            subsidyInfo: given.option("subsidy_info"),
            timeExpire: given.option("time_expire"),
            timeStart: given.option("time_start"),
            tradeScenario: given.option("trade_scenario"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayH5(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.combineTransactions.prepayH5(
            combineAppid: given.value("combine_appid"),
            combineOutTradeNo: given.value("combine_out_trade_no"),
            notifyUrl: given.value("notify_url"),
            subOrders: given.value("sub_orders"),
            combineMchid: given.option("combine_mchid"),
            combinePayerInfo: given.option("combine_payer_info"),
            limitPay: given.option("limit_pay"),
            sceneInfo: given.option("scene_info"),
            timeExpire: given.option("time_expire"),
            timeStart: given.option("time_start"),
            tradeScenario: given.option("trade_scenario"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayNative(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.combineTransactions.prepayNative(
            combineAppid: given.value("combine_appid"),
            combineOutTradeNo: given.value("combine_out_trade_no"),
            notifyUrl: given.value("notify_url"),
            subOrders: given.value("sub_orders"),
            combineMchid: given.option("combine_mchid"),
            combinePayerInfo: given.option("combine_payer_info"),
            limitPay: given.option("limit_pay"),
            sceneInfo: given.option("scene_info"),
            timeExpire: given.option("time_expire"),
            timeStart: given.option("time_start"),
            tradeScenario: given.option("trade_scenario"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrderByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.combineTransactions.getOrderByOutTradeNo(
            combineOutTradeNo: given.value("combine_out_trade_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrderByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.combineTransactions.getOrderByTransactionId(
            combineTransactionId: given.value("combine_transaction_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func closeOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.combineTransactions.closeOrder(
            combineOutTradeNo: given.value("combine_out_trade_no"),
            combineAppid: given.value("combine_appid"),
            subOrders: given.value("sub_orders"),
            options: options
        )
        return .nothing
    }
}
