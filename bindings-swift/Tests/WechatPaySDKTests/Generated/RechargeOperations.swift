// Generated from api/recharge.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum RechargeOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_bank_transfer_recharge": createBankTransferRecharge
        case "get_bank_transfer_recharge": getBankTransferRecharge
        default: nil
        }
    }

    private static func createBankTransferRecharge(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.recharge.createBankTransferRecharge(
            outRechargeNo: given.value("out_recharge_no"),
            accountType: given.value("account_type"),
            rechargeAmount: given.value("recharge_amount"),
            rechargeScene: given.value("recharge_scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBankTransferRecharge(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.recharge.getBankTransferRecharge(
            outRechargeNo: given.value("out_recharge_no"),
            options: options
        )
        return .answer(answer)
    }
}
