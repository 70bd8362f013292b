// Generated from api/ebike_charge.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum EbikeChargeOperations: ProductOperations {
    @available(*, deprecated)
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "preopen_contract": preopenContract
        case "get_contract_by_contract_id": getContractByContractId
        case "get_contract_by_openid": getContractByOpenid
        case "create_charging_token": createChargingToken
        case "create_transaction": createTransaction
        case "get_transaction_by_out_trade_no": getTransactionByOutTradeNo
        case "get_transaction_by_transaction_id": getTransactionByTransactionId
        default: nil
        }
    }

    @available(*, deprecated)
    private static func preopenContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ebikeCharge.preopenContract(
            appid: given.value("appid"),
            openid: given.value("openid"),
            tradeScene: given.value("trade_scene"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func getContractByContractId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ebikeCharge.getContractByContractId(
            contractId: given.value("contract_id"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func getContractByOpenid(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ebikeCharge.getContractByOpenid(
            openid: given.value("openid"),
            tradeScene: given.value("trade_scene"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func createChargingToken(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ebikeCharge.createChargingToken(
            contractId: given.value("contract_id"),
            appid: given.value("appid"),
            chargeInfo: given.value("charge_info"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func createTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ebikeCharge.createTransaction(
            appid: given.value("appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            chargeInfo: given.value("charge_info"),
            chargingToken: given.value("charging_token"),
            deviceInfo: given.value("device_info"),
            notifyUrl: given.value("notify_url"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func getTransactionByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ebikeCharge.getTransactionByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func getTransactionByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ebikeCharge.getTransactionByTransactionId(
            transactionId: given.value("transaction_id"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }
}
