// Generated from api/insurance_papay.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum InsurancePapayOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "pre_sign_jsapi": preSignJsapi
        case "pre_sign_mini_program": preSignMiniProgram
        case "pre_sign_app": preSignApp
        case "pre_sign_h5": preSignH5
        case "get_contract": getContract
        case "list_policy_periods": listPolicyPeriods
        case "list_policy_periods pages": listPolicyPeriodsPager
        case "update_policy_periods": updatePolicyPeriods
        case "create_policy_period_schedule": createPolicyPeriodSchedule
        case "get_policy_period_schedule": getPolicyPeriodSchedule
        case "create_transaction": createTransaction
        case "renew_contract": renewContract
        case "terminate_contract": terminateContract
        default: nil
        }
    }

    private static func preSignJsapi(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePapay.preSignJsapi(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            contractNotifyUrl: given.value("contract_notify_url"),
            insuredDisplayName: given.value("insured_display_name"),
            outContractCode: given.value("out_contract_code"),
            policyEndDate: given.value("policy_end_date"),
            policyPeriods: given.value("policy_periods"),
            policyStartDate: given.value("policy_start_date"),
            openid: given.option("openid"),
            outTradeNo: given.option("out_trade_no"),
            description: given.option("description"),
            amount: given.option("amount"),
            attach: given.option("attach"),
            canAutoInsure: given.option("can_auto_insure"),
            canAutoReinsure: given.option("can_auto_reinsure"),
            combinedDeductPeriodCount: given.option("combined_deduct_period_count"),
            goodsTag: given.option("goods_tag"),
            outUserCode: given.option("out_user_code"),
            realIdentity: given.option("real_identity"),
            transactionNotifyUrl: given.option("transaction_notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignMiniProgram(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePapay.preSignMiniProgram(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            contractNotifyUrl: given.value("contract_notify_url"),
            insuredDisplayName: given.value("insured_display_name"),
            outContractCode: given.value("out_contract_code"),
            policyEndDate: given.value("policy_end_date"),
            policyPeriods: given.value("policy_periods"),
            policyStartDate: given.value("policy_start_date"),
            openid: given.option("openid"),
            outTradeNo: given.option("out_trade_no"),
            description: given.option("description"),
            amount: given.option("amount"),
            attach: given.option("attach"),
            canAutoInsure: given.option("can_auto_insure"),
            canAutoReinsure: given.option("can_auto_reinsure"),
            combinedDeductPeriodCount: given.option("combined_deduct_period_count"),
            goodsTag: given.option("goods_tag"),
            outUserCode: given.option("out_user_code"),
            realIdentity: given.option("real_identity"),
            transactionNotifyUrl: given.option("transaction_notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignApp(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePapay.preSignApp(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            contractNotifyUrl: given.value("contract_notify_url"),
            insuredDisplayName: given.value("insured_display_name"),
            outContractCode: given.value("out_contract_code"),
            policyEndDate: given.value("policy_end_date"),
            policyPeriods: given.value("policy_periods"),
            policyStartDate: given.value("policy_start_date"),
            openid: given.option("openid"),
            outTradeNo: given.option("out_trade_no"),
            description: given.option("description"),
            amount: given.option("amount"),
            attach: given.option("attach"),
            canAutoInsure: given.option("can_auto_insure"),
            canAutoReinsure: given.option("can_auto_reinsure"),
            combinedDeductPeriodCount: given.option("combined_deduct_period_count"),
            goodsTag: given.option("goods_tag"),
            outUserCode: given.option("out_user_code"),
            realIdentity: given.option("real_identity"),
            transactionNotifyUrl: given.option("transaction_notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignH5(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePapay.preSignH5(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            contractNotifyUrl: given.value("contract_notify_url"),
            insuredDisplayName: given.value("insured_display_name"),
            outContractCode: given.value("out_contract_code"),
            policyEndDate: given.value("policy_end_date"),
            policyPeriods: given.value("policy_periods"),
            policyStartDate: given.value("policy_start_date"),
            openid: given.option("openid"),
            outTradeNo: given.option("out_trade_no"),
            description: given.option("description"),
            amount: given.option("amount"),
            attach: given.option("attach"),
            canAutoInsure: given.option("can_auto_insure"),
            canAutoReinsure: given.option("can_auto_reinsure"),
            combinedDeductPeriodCount: given.option("combined_deduct_period_count"),
            goodsTag: given.option("goods_tag"),
            jumpControl: given.option("jump_control"),
            outUserCode: given.option("out_user_code"),
            realIdentity: given.option("real_identity"),
            transactionNotifyUrl: given.option("transaction_notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePapay.getContract(
            planId: given.value("plan_id"),
            outContractCode: given.value("out_contract_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func listPolicyPeriods(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePapay.listPolicyPeriods(
            planId: given.value("plan_id"),
            outContractCode: given.value("out_contract_code"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listPolicyPeriodsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.insurancePapay.listPolicyPeriodsPager(
            planId: given.value("plan_id"),
            outContractCode: given.value("out_contract_code"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func updatePolicyPeriods(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePapay.updatePolicyPeriods(
            planId: given.value("plan_id"),
            contractId: given.value("contract_id"),
            appid: given.value("appid"),
            policyPeriods: given.value("policy_periods"),
            allowCancelScheduled: given.option("allow_cancel_scheduled"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPolicyPeriodSchedule(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePapay.createPolicyPeriodSchedule(
            contractId: given.value("contract_id"),
            policyPeriodId: given.value("policy_period_id"),
            appid: given.value("appid"),
            scheduledAmount: given.value("scheduled_amount"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPolicyPeriodSchedule(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePapay.getPolicyPeriodSchedule(
            contractId: given.value("contract_id"),
            policyPeriodId: given.value("policy_period_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePapay.createTransaction(
            appid: given.value("appid"),
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            contractId: given.value("contract_id"),
            policyPeriodId: given.value("policy_period_id"),
            amount: given.value("amount"),
            transactionNotifyUrl: given.value("transaction_notify_url"),
            attach: given.option("attach"),
            goodsTag: given.option("goods_tag"),
            options: options
        )
        return .answer(answer)
    }

    private static func renewContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.insurancePapay.renewContract(
            planId: given.value("plan_id"),
            contractId: given.value("contract_id"),
            appid: given.value("appid"),
            policyPeriods: given.value("policy_periods"),
            options: options
        )
        return .nothing
    }

    private static func terminateContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePapay.terminateContract(
            planId: given.value("plan_id"),
            outContractCode: given.value("out_contract_code"),
            contractTerminationRemark: given.value("contract_termination_remark"),
            options: options
        )
        return .answer(answer)
    }
}
