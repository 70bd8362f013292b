// Generated from api/ecommerce_papay.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum EcommercePapayOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "pre_sign_mini_program": preSignMiniProgram
        case "pre_sign_app": preSignApp
        case "get_contract": getContract
        case "terminate_contract": terminateContract
        case "create_transaction": createTransaction
        case "get_transaction": getTransaction
        case "reverse_transaction": reverseTransaction
        default: nil
        }
    }

    private static func preSignMiniProgram(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommercePapay.preSignMiniProgram(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            notifyUrl: given.value("notify_url"),
            outContractCode: given.value("out_contract_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignApp(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommercePapay.preSignApp(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            notifyUrl: given.value("notify_url"),
            outContractCode: given.value("out_contract_code"),
            attach: given.option("attach"),
            returnApp: given.option("return_app"),
            options: options
        )
        return .answer(answer)
    }

    private static func getContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommercePapay.getContract(
            planId: given.value("plan_id"),
            outContractCode: given.value("out_contract_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func terminateContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommercePapay.terminateContract(
            planId: given.value("plan_id"),
            outContractCode: given.value("out_contract_code"),
            contractTerminationRemark: given.value("contract_termination_remark"),
            options: options
        )
        return .answer(answer)
    }

    private static func createTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommercePapay.createTransaction(
            combineAppid: given.value("combine_appid"),
            combineOutTradeNo: given.value("combine_out_trade_no"),
            contractId: given.value("contract_id"),
            combineMchid: given.option("combine_mchid"),
            riskInfo: given.option("risk_info"),
            subOrders: given.option("sub_orders"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommercePapay.getTransaction(
            combineOutTradeNo: given.value("combine_out_trade_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func reverseTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.ecommercePapay.reverseTransaction(
            combineOutTradeNo: given.value("combine_out_trade_no"),
            combineAppid: given.value("combine_appid"),
            contractId: given.option("contract_id"),
            subOrders: given.option("sub_orders"),
            options: options
        )
        return .nothing
    }
}
