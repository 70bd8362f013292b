// Generated from api/pay_devices.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PayDevicesOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "pre_bind_speaker": preBindSpeaker
        case "bind_speaker": bindSpeaker
        case "get_speaker_binding": getSpeakerBinding
        case "unbind_speaker": unbindSpeaker
        case "report_speaker_order": reportSpeakerOrder
        case "create_print_order": createPrintOrder
        case "get_print_order": getPrintOrder
        case "report_transaction": reportTransaction
        case "report_retail_transaction": reportRetailTransaction
        default: nil
        }
    }

    private static func preBindSpeaker(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payDevices.preBindSpeaker(
            deviceSn: given.value("device_sn"),
            codeUrl: given.value("code_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func bindSpeaker(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payDevices.bindSpeaker(
            deviceSn: given.value("device_sn"),
            subMchid: given.value("sub_mchid"),
            codeUrl: given.value("code_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSpeakerBinding(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payDevices.getSpeakerBinding(
            deviceSn: given.value("device_sn"),
            options: options
        )
        return .answer(answer)
    }

    private static func unbindSpeaker(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payDevices.unbindSpeaker(
            deviceSn: given.value("device_sn"),
            options: options
        )
        return .answer(answer)
    }

    private static func reportSpeakerOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payDevices.reportSpeakerOrder(
            transactionId: given.value("transaction_id"),
            subMchid: given.value("sub_mchid"),
            outTradeNo: given.value("out_trade_no"),
            codeUrl: given.value("code_url"),
            deviceSn: given.value("device_sn"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPrintOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payDevices.createPrintOrder(
            deviceId: given.value("device_id"),
            printOrderNo: given.option("print_order_no"),
            templateId: given.option("template_id"),
            notifyUrl: given.option("notify_url"),
            tableList: given.option("table_list"),
            variableList: given.option("variable_list"),
            options: options
        )
        return .nothing
    }

    private static func getPrintOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payDevices.getPrintOrder(
            deviceId: given.value("device_id"),
            printOrderNo: given.value("print_order_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func reportTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payDevices.reportTransaction(
            transactionId: given.value("transaction_id"),
            subMchid: given.value("sub_mchid"),
            outTradeNo: given.value("out_trade_no"),
            codeUrl: given.value("code_url"),
            options: options
        )
        return .nothing
    }

    private static func reportRetailTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.payDevices.reportRetailTransaction(
            subMchid: given.value("sub_mchid"),
            outTradeNo: given.value("out_trade_no"),
            brandId: given.option("brand_id"),
            transactionId: given.option("transaction_id"),
            deviceId: given.option("device_id"),
            goodsDetail: given.option("goods_detail"),
            options: options
        )
        return .nothing
    }
}
