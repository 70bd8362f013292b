// Generated from api/vehicle.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum VehicleOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_plate_service": getPlateService
        case "create_parking": createParking
        case "create_parking_transaction": createParkingTransaction
        case "get_parking_transaction": getParkingTransaction
        case "preopen_etc": preopenEtc
        case "get_etc_contract_by_contract_id": getEtcContractByContractId
        case "get_etc_contract_by_openid": getEtcContractByOpenid
        case "create_etc_highway_transaction": createEtcHighwayTransaction
        case "get_etc_transaction_by_out_trade_no": getEtcTransactionByOutTradeNo
        case "get_etc_transaction_by_transaction_id": getEtcTransactionByTransactionId
        default: nil
        }
    }

    private static func getPlateService(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.vehicle.getPlateService(
            appid: given.value("appid"),
            openid: given.value("openid"),
            plateColor: given.value("plate_color"),
            plateNumber: given.value("plate_number"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createParking(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.vehicle.createParking(
            startTime: given.value("start_time"),
            outParkingNo: given.value("out_parking_no"),
            freeDuration: given.value("free_duration"),
            notifyUrl: given.value("notify_url"),
            parkingName: given.value("parking_name"),
            plateColor: given.value("plate_color"),
            plateNumber: given.value("plate_number"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createParkingTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.vehicle.createParkingTransaction(
            appid: given.value("appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            amount: given.value("amount"),
            notifyUrl: given.value("notify_url"),
            tradeScene: given.value("trade_scene"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            parkingInfo: given.option("parking_info"),
            profitSharing: given.option("profit_sharing"),
            options: options
        )
        return .answer(answer)
    }

    private static func getParkingTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.vehicle.getParkingTransaction(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func preopenEtc(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.vehicle.preopenEtc(
            spAppid: given.value("sp_appid"),
            openid: given.value("openid"),
            planId: given.value("plan_id"),
            identify: given.value("identify"),
            plateNumber: given.value("plate_number"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            startTime: given.option("start_time"),
            bankCardNo: given.option("bank_card_no"),
            etcDeviceId: given.option("etc_device_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getEtcContractByContractId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.vehicle.getEtcContractByContractId(
            contractId: given.value("contract_id"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getEtcContractByOpenid(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.vehicle.getEtcContractByOpenid(
            openid: given.value("openid"),
            planId: given.value("plan_id"),
            plateNumber: given.value("plate_number"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createEtcHighwayTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.vehicle.createEtcHighwayTransaction(
            appid: given.value("appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            contractId: given.value("contract_id"),
            amount: given.value("amount"),
            highwayInfo: given.value("highway_info"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            deviceInfo: given.option("device_info"),
            goodsTag: given.option("goods_tag"),
            options: options
        )
        return .answer(answer)
    }

    private static func getEtcTransactionByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.vehicle.getEtcTransactionByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getEtcTransactionByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.vehicle.getEtcTransactionByTransactionId(
            transactionId: given.value("transaction_id"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }
}
