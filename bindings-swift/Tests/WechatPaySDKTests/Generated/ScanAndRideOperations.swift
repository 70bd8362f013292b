// Generated from api/scan_and_ride.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum ScanAndRideOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_user_service": getUserService
        case "create_transaction": createTransaction
        case "get_transaction": getTransaction
        default: nil
        }
    }

    private static func getUserService(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.scanAndRide.getUserService(
            contractId: given.value("contract_id"),
            appid: given.value("appid"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.scanAndRide.createTransaction(
            appid: given.value("appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            contractId: given.value("contract_id"),
            amount: given.value("amount"),
            notifyUrl: given.value("notify_url"),
            tradeScene: given.value("trade_scene"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            busInfo: given.option("bus_info"),
            goodsTag: given.option("goods_tag"),
            metroInfo: given.option("metro_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.scanAndRide.getTransaction(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }
}
