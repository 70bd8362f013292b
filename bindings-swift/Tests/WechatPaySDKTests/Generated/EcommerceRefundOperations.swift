// Generated from api/ecommerce_refund.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum EcommerceRefundOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_refund": createRefund
        case "get_refund_by_out_refund_no": getRefundByOutRefundNo
        case "get_refund_by_refund_id": getRefundByRefundId
        case "create_abnormal_refund": createAbnormalRefund
        case "create_return_advance": createReturnAdvance
        case "get_return_advance": getReturnAdvance
        default: nil
        }
    }

    private static func createRefund(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceRefund.createRefund(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            outRefundNo: given.value("out_refund_no"),
            amount: given.value("amount"),
            subAppid: given.option("sub_appid"),
            transactionId: given.option("transaction_id"),
            outTradeNo: given.option("out_trade_no"),
            combineMchid: given.option("combine_mchid"),
            combineOutTradeNo: given.option("combine_out_trade_no"),
            combineTransactionId: given.option("combine_transaction_id"),
            individualAuthId: given.option("individual_auth_id"),
            fundsAccount: given.option("funds_account"),
            notifyUrl: given.option("notify_url"),
            reason: given.option("reason"),
            refundAccount: given.option("refund_account"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRefundByOutRefundNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceRefund.getRefundByOutRefundNo(
            outRefundNo: given.value("out_refund_no"),
            subMchid: given.value("sub_mchid"),
            individualAuthId: given.option("individual_auth_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRefundByRefundId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceRefund.getRefundByRefundId(
            refundId: given.value("refund_id"),
            subMchid: given.value("sub_mchid"),
            individualAuthId: given.option("individual_auth_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createAbnormalRefund(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceRefund.createAbnormalRefund(
            refundId: given.value("refund_id"),
            subMchid: given.value("sub_mchid"),
            outRefundNo: given.value("out_refund_no"),
            type: given.value("type"),
            spAppid: given.option("sp_appid"),
            subAppid: given.option("sub_appid"),
            combineMchid: given.option("combine_mchid"),
            combineOutTradeNo: given.option("combine_out_trade_no"),
            individualAuthId: given.option("individual_auth_id"),
            bankAccount: given.option("bank_account"),
            bankType: given.option("bank_type"),
            realName: given.option("real_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func createReturnAdvance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceRefund.createReturnAdvance(
            refundId: given.value("refund_id"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getReturnAdvance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceRefund.getReturnAdvance(
            refundId: given.value("refund_id"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }
}
