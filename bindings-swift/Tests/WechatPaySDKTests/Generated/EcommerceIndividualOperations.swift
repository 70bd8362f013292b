// Generated from api/ecommerce_individual.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum EcommerceIndividualOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "pre_sign_app": preSignApp
        case "pre_sign_app_with_real_name": preSignAppWithRealName
        case "pre_sign_mini_program": preSignMiniProgram
        case "pre_sign_mini_program_with_real_name": preSignMiniProgramWithRealName
        case "get_contract_by_out_contract_code": getContractByOutContractCode
        case "get_contract_by_openid": getContractByOpenid
        case "get_abnormal_receipt": getAbnormalReceipt
        case "create_transfer_instruction": createTransferInstruction
        case "get_transfer_instruction": getTransferInstruction
        default: nil
        }
    }

    private static func preSignApp(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceIndividual.preSignApp(
            appid: given.value("appid"),
            outContractCode: given.value("out_contract_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignAppWithRealName(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceIndividual.preSignAppWithRealName(
            appid: given.value("appid"),
            credId: given.value("cred_id"),
            credType: given.value("cred_type"),
            outContractCode: given.value("out_contract_code"),
            realName: given.value("real_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignMiniProgram(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceIndividual.preSignMiniProgram(
            appid: given.value("appid"),
            openid: given.value("openid"),
            outContractCode: given.value("out_contract_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignMiniProgramWithRealName(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceIndividual.preSignMiniProgramWithRealName(
            appid: given.value("appid"),
            openid: given.value("openid"),
            credId: given.value("cred_id"),
            credType: given.value("cred_type"),
            outContractCode: given.value("out_contract_code"),
            realName: given.value("real_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func getContractByOutContractCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceIndividual.getContractByOutContractCode(
            outContractCode: given.value("out_contract_code"),
            appid: given.value("appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getContractByOpenid(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceIndividual.getContractByOpenid(
            openid: given.value("openid"),
            appid: given.value("appid"),
            permissionType: given.value("permission_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func getAbnormalReceipt(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceIndividual.getAbnormalReceipt(
            receiptId: given.value("receipt_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createTransferInstruction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceIndividual.createTransferInstruction(
            receiptId: given.value("receipt_id"),
            appid: given.value("appid"),
            outInstructionNo: given.value("out_instruction_no"),
            transferMode: given.value("transfer_mode"),
            notifyUrl: given.option("notify_url"),
            receiver: given.option("receiver"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTransferInstruction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceIndividual.getTransferInstruction(
            receiptId: given.value("receipt_id"),
            outInstructionNo: given.value("out_instruction_no"),
            options: options
        )
        return .answer(answer)
    }
}
