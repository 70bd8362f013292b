// Generated from api/papay.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PapayOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "pre_sign_contract": preSignContract
        case "pre_sign_scheduled_jsapi": preSignScheduledJsapi
        case "pre_sign_scheduled_mini_program": preSignScheduledMiniProgram
        case "pre_sign_scheduled_app": preSignScheduledApp
        case "pre_sign_scheduled_h5": preSignScheduledH5
        case "get_contract": getContract
        case "get_harmony_contract": getHarmonyContract
        case "terminate_contract": terminateContract
        case "create_schedule": createSchedule
        case "get_schedule": getSchedule
        case "send_pre_deduction_notice": sendPreDeductionNotice
        case "create_transaction": createTransaction
        case "create_harmony_transaction": createHarmonyTransaction
        case "send_deduction_retry_notice": sendDeductionRetryNotice
        case "pre_sign_partner_scheduled_jsapi": preSignPartnerScheduledJsapi
        case "pre_sign_partner_scheduled_mini_program": preSignPartnerScheduledMiniProgram
        case "pre_sign_partner_scheduled_app": preSignPartnerScheduledApp
        case "pre_sign_partner_scheduled_h5": preSignPartnerScheduledH5
        case "get_partner_contract": getPartnerContract
        case "terminate_partner_contract": terminatePartnerContract
        case "create_partner_schedule": createPartnerSchedule
        case "get_partner_schedule": getPartnerSchedule
        case "send_partner_pre_deduction_notice": sendPartnerPreDeductionNotice
        case "create_partner_transaction": createPartnerTransaction
        case "send_partner_deduction_retry_notice": sendPartnerDeductionRetryNotice
        default: nil
        }
    }

    private static func preSignContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.preSignContract(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            contractNotifyUrl: given.value("contract_notify_url"),
            deviceInfo: given.value("device_info"),
            outContractCode: given.value("out_contract_code"),
            outUserCode: given.value("out_user_code"),
            signScene: given.value("sign_scene"),
            openid: given.option("openid"),
            returnUrl: given.option("return_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignScheduledJsapi(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.preSignScheduledJsapi(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            contractNotifyUrl: given.value("contract_notify_url"),
            outContractCode: given.value("out_contract_code"),
            openid: given.option("openid"),
            deductSchedule: given.option("deduct_schedule"),
            outUserCode: given.option("out_user_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignScheduledMiniProgram(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.preSignScheduledMiniProgram(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            contractNotifyUrl: given.value("contract_notify_url"),
            outContractCode: given.value("out_contract_code"),
            openid: given.option("openid"),
            deductSchedule: given.option("deduct_schedule"),
            outUserCode: given.option("out_user_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignScheduledApp(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.preSignScheduledApp(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            contractNotifyUrl: given.value("contract_notify_url"),
            outContractCode: given.value("out_contract_code"),
            openid: given.option("openid"),
            deductSchedule: given.option("deduct_schedule"),
            outUserCode: given.option("out_user_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignScheduledH5(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.preSignScheduledH5(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            contractNotifyUrl: given.value("contract_notify_url"),
            outContractCode: given.value("out_contract_code"),
            openid: given.option("openid"),
            deductSchedule: given.option("deduct_schedule"),
            jumpControl: given.option("jump_control"),
            outUserCode: given.option("out_user_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func getContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.getContract(
            planId: given.value("plan_id"),
            outContractCode: given.value("out_contract_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func getHarmonyContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.getHarmonyContract(
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
        let answer = try await client.papay.terminateContract(
            planId: given.value("plan_id"),
            outContractCode: given.value("out_contract_code"),
            contractTerminationRemark: given.value("contract_termination_remark"),
            options: options
        )
        return .answer(answer)
    }

    private static func createSchedule(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.createSchedule(
            contractId: given.value("contract_id"),
            appid: given.value("appid"),
            scheduleAmount: given.value("schedule_amount"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSchedule(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.getSchedule(
            contractId: given.value("contract_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func sendPreDeductionNotice(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.papay.sendPreDeductionNotice(
            contractId: given.value("contract_id"),
            appid: given.value("appid"),
            estimatedAmount: given.value("estimated_amount"),
            mchid: given.option("mchid"),
            deductDuration: given.option("deduct_duration"),
            options: options
        )
        return .nothing
    }

    private static func createTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.createTransaction(
            appid: given.value("appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            contractId: given.value("contract_id"),
            amount: given.value("amount"),
            transactionNotifyUrl: given.value("transaction_notify_url"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            options: options
        )
        return .answer(answer)
    }

    private static func createHarmonyTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.createHarmonyTransaction(
            appid: given.value("appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            contractId: given.value("contract_id"),
            harmonyAccountId: given.value("harmony_account_id"),
            amount: given.value("amount"),
            transactionNotifyUrl: given.value("transaction_notify_url"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            mcc: given.option("mcc"),
            options: options
        )
        return .answer(answer)
    }

    private static func sendDeductionRetryNotice(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.papay.sendDeductionRetryNotice(
            contractId: given.value("contract_id"),
            appid: given.value("appid"),
            mchid: given.option("mchid"),
            options: options
        )
        return .nothing
    }

    private static func preSignPartnerScheduledJsapi(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.preSignPartnerScheduledJsapi(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            planId: given.value("plan_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            contractNotifyUrl: given.value("contract_notify_url"),
            outContractCode: given.value("out_contract_code"),
            subAppid: given.option("sub_appid"),
            spOpenid: given.option("sp_openid"),
            subOpenid: given.option("sub_openid"),
            deductSchedule: given.option("deduct_schedule"),
            outUserCode: given.option("out_user_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignPartnerScheduledMiniProgram(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.preSignPartnerScheduledMiniProgram(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            planId: given.value("plan_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            contractNotifyUrl: given.value("contract_notify_url"),
            outContractCode: given.value("out_contract_code"),
            subAppid: given.option("sub_appid"),
            spOpenid: given.option("sp_openid"),
            subOpenid: given.option("sub_openid"),
            deductSchedule: given.option("deduct_schedule"),
            outUserCode: given.option("out_user_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignPartnerScheduledApp(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.preSignPartnerScheduledApp(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            planId: given.value("plan_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            contractNotifyUrl: given.value("contract_notify_url"),
            outContractCode: given.value("out_contract_code"),
            subAppid: given.option("sub_appid"),
            spOpenid: given.option("sp_openid"),
            subOpenid: given.option("sub_openid"),
            deductSchedule: given.option("deduct_schedule"),
            outUserCode: given.option("out_user_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignPartnerScheduledH5(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.preSignPartnerScheduledH5(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            planId: given.value("plan_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            contractNotifyUrl: given.value("contract_notify_url"),
            outContractCode: given.value("out_contract_code"),
            subAppid: given.option("sub_appid"),
            spOpenid: given.option("sp_openid"),
            subOpenid: given.option("sub_openid"),
            deductSchedule: given.option("deduct_schedule"),
            jumpControl: given.option("jump_control"),
            outUserCode: given.option("out_user_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPartnerContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.getPartnerContract(
            planId: given.value("plan_id"),
            outContractCode: given.value("out_contract_code"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func terminatePartnerContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.terminatePartnerContract(
            planId: given.value("plan_id"),
            outContractCode: given.value("out_contract_code"),
            subMchid: given.value("sub_mchid"),
            contractTerminationRemark: given.value("contract_termination_remark"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPartnerSchedule(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.createPartnerSchedule(
            contractId: given.value("contract_id"),
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            scheduleAmount: given.value("schedule_amount"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPartnerSchedule(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.getPartnerSchedule(
            contractId: given.value("contract_id"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func sendPartnerPreDeductionNotice(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.papay.sendPartnerPreDeductionNotice(
            contractId: given.value("contract_id"),
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            estimatedAmount: given.value("estimated_amount"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            deductDuration: given.option("deduct_duration"),
            options: options
        )
        return .nothing
    }

    private static func createPartnerTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.papay.createPartnerTransaction(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            contractId: given.value("contract_id"),
            amount: given.value("amount"),
            transactionNotifyUrl: given.value("transaction_notify_url"),
            subAppid: given.option("sub_appid"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            options: options
        )
        return .answer(answer)
    }

    private static func sendPartnerDeductionRetryNotice(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.papay.sendPartnerDeductionRetryNotice(
            contractId: given.value("contract_id"),
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            spMchid: given.option("sp_mchid"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .nothing
    }
}
