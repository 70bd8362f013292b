// Generated from api/repayment.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum RepaymentOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "pre_sign_app": preSignApp
        case "pre_sign_h5": preSignH5
        case "get_contract": getContract
        case "create_schedule_records": createScheduleRecords
        case "get_schedule_record": getScheduleRecord
        case "create_deduction_order": createDeductionOrder
        case "get_deduction_order": getDeductionOrder
        case "terminate_contract": terminateContract
        case "prepay_combine_order": prepayCombineOrder
        case "get_combine_order": getCombineOrder
        case "close_combine_order": closeCombineOrder
        default: nil
        }
    }

    private static func preSignApp(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.repayment.preSignApp(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            contractNotifyUrl: given.value("contract_notify_url"),
            displayName: given.value("display_name"),
            outContractCode: given.value("out_contract_code"),
            realIdentity: given.value("real_identity"),
            repaymentAmountLimit: given.value("repayment_amount_limit"),
            repaymentDay: given.value("repayment_day"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            tradeInfo: given.option("trade_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignH5(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.repayment.preSignH5(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            contractNotifyUrl: given.value("contract_notify_url"),
            displayName: given.value("display_name"),
            outContractCode: given.value("out_contract_code"),
            realIdentity: given.value("real_identity"),
            repaymentAmountLimit: given.value("repayment_amount_limit"),
            repaymentDay: given.value("repayment_day"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            jumpInfo: given.option("jump_info"),
            tradeInfo: given.option("trade_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.repayment.getContract(
            outContractCode: given.value("out_contract_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func createScheduleRecords(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.repayment.createScheduleRecords(
            appid: given.value("appid"),
            openid: given.value("openid"),
            contractId: given.value("contract_id"),
            scheduleItems: given.value("schedule_items"),
            options: options
        )
        return .answer(answer)
    }

    private static func getScheduleRecord(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.repayment.getScheduleRecord(
            outRecordId: given.value("out_record_id"),
            contractId: given.value("contract_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createDeductionOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.repayment.createDeductionOrder(
            outTradeNo: given.value("out_trade_no"),
            description: given.value("description"),
            contractId: given.value("contract_id"),
            outRecordId: given.value("out_record_id"),
            deductAmount: given.value("deduct_amount"),
            notifyUrl: given.value("notify_url"),
            attach: given.option("attach"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDeductionOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.repayment.getDeductionOrder(
            outTradeNo: given.value("out_trade_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func terminateContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.repayment.terminateContract(
            contractTerminationRemark: given.value("contract_termination_remark"),
            outContractCode: given.value("out_contract_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func prepayCombineOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.repayment.prepayCombineOrder(
            combineOutTradeNo: given.value("combine_out_trade_no"),
            subOrders: given.value("sub_orders"),
            combineMchid: given.option("combine_mchid"),
            appInfo: given.option("app_info"),
            combinePayerInfo: given.option("combine_payer_info"),
            h5Info: given.option("h5_info"),
            miniprogramInfo: given.option("miniprogram_info"),
            notifyUrl: given.option("notify_url"),
            timeExpire: given.option("time_expire"),
            wechatWebInfo: given.option("wechat_web_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCombineOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.repayment.getCombineOrder(
            combineOutTradeNo: given.value("combine_out_trade_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func closeCombineOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.repayment.closeCombineOrder(
            combineOutTradeNo: given.value("combine_out_trade_no"),
            subOrders: given.value("sub_orders"),
            options: options
        )
        return .nothing
    }
}
