// Generated from api/global_papay.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum GlobalPapayOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "pre_sign_app": preSignApp
        case "pre_sign_h5": preSignH5
        case "pre_sign_jsapi": preSignJsapi
        case "pre_sign_mini_program": preSignMiniProgram
        case "get_contract_by_out_contract_code": getContractByOutContractCode
        case "pre_sign_web": preSignWeb
        case "get_contract_by_contract_id": getContractByContractId
        case "terminate_contract": terminateContract
        case "create_transaction": createTransaction
        case "get_transaction_by_out_trade_no": getTransactionByOutTradeNo
        case "reverse_transaction": reverseTransaction
        case "get_transaction_by_transaction_id": getTransactionByTransactionId
        default: nil
        }
    }

    private static func preSignApp(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPapay.preSignApp(
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            appid: given.option("appid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            planId: given.option("plan_id"),
            expiredTime: given.option("expired_time"),
            outContractCode: given.option("out_contract_code"),
            returnUrl: given.option("return_url"),
            successNotifyUrl: given.option("success_notify_url"),
            userClientIp: given.option("user_client_ip"),
            userDisplayName: given.option("user_display_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignH5(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPapay.preSignH5(
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            appid: given.option("appid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            planId: given.option("plan_id"),
            returnAppid: given.option("return_appid"),
            expiredTime: given.option("expired_time"),
            outContractCode: given.option("out_contract_code"),
            returnUrl: given.option("return_url"),
            successNotifyUrl: given.option("success_notify_url"),
            userClientIp: given.option("user_client_ip"),
            userDisplayName: given.option("user_display_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignJsapi(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPapay.preSignJsapi(
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            appid: given.option("appid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            planId: given.option("plan_id"),
            expiredTime: given.option("expired_time"),
            outContractCode: given.option("out_contract_code"),
            returnUrl: given.option("return_url"),
            successNotifyUrl: given.option("success_notify_url"),
            userClientIp: given.option("user_client_ip"),
            userDisplayName: given.option("user_display_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignMiniProgram(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPapay.preSignMiniProgram(
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            appid: given.option("appid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            planId: given.option("plan_id"),
            expiredTime: given.option("expired_time"),
            outContractCode: given.option("out_contract_code"),
            returnUrl: given.option("return_url"),
            successNotifyUrl: given.option("success_notify_url"),
            userClientIp: given.option("user_client_ip"),
            userDisplayName: given.option("user_display_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func getContractByOutContractCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPapay.getContractByOutContractCode(
            outContractCode: given.value("out_contract_code"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            appid: given.option("appid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            planId: given.option("plan_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignWeb(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPapay.preSignWeb(
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            appid: given.option("appid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            openid: given.option("openid"),
            planId: given.option("plan_id"),
            expiredTime: given.option("expired_time"),
            outContractCode: given.option("out_contract_code"),
            returnUrl: given.option("return_url"),
            successNotifyUrl: given.option("success_notify_url"),
            userClientIp: given.option("user_client_ip"),
            userDisplayName: given.option("user_display_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func getContractByContractId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPapay.getContractByContractId(
            contractId: given.value("contract_id"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            appid: given.option("appid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            planId: given.option("plan_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func terminateContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalPapay.terminateContract(
            contractId: given.value("contract_id"),
            subMchid: given.option("sub_mchid"),
            appid: given.option("appid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            terminationNote: given.option("termination_note"),
            options: options
        )
        return .nothing
    }

    private static func createTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPapay.createTransaction(
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            contractId: given.value("contract_id"),
            amount: given.value("amount"),
            merchantCategoryCode: given.value("merchant_category_code"),
            notifyUrl: given.value("notify_url"),
            subMchid: given.option("sub_mchid"),
            appid: given.option("appid"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            sceneInfo: given.option("scene_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getTransactionByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPapay.getTransactionByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func reverseTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalPapay.reverseTransaction(
            outTradeNo: given.value("out_trade_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .nothing
    }

    private static func getTransactionByTransactionId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalPapay.getTransactionByTransactionId(
            transactionId: given.value("transaction_id"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }
}
