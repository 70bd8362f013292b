// Generated from api/refund.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum RefundOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_refund": createRefund
        case "get_refund": getRefund
        case "create_abnormal_refund": createAbnormalRefund
        default: nil
        }
    }

    private static func createRefund(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.refund.createRefund(
            outRefundNo: given.value("out_refund_no"),
            amount: given.value("amount"),
            subMchid: given.option("sub_mchid"),
            transactionId: given.option("transaction_id"),
            outTradeNo: given.option("out_trade_no"),
            reason: given.option("reason"),
            notifyUrl: given.option("notify_url"),
            fundsAccount: given.option("funds_account"),
            goodsDetail: given.option("goods_detail"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRefund(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.refund.getRefund(
            outRefundNo: given.value("out_refund_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createAbnormalRefund(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.refund.createAbnormalRefund(
            refundId: given.value("refund_id"),
            outRefundNo: given.value("out_refund_no"),
            type: given.value("type"),
            subMchid: given.option("sub_mchid"),
            bankType: given.option("bank_type"),
            bankAccount: given.option("bank_account"),
            realName: given.option("real_name"),
            options: options
        )
        return .answer(answer)
    }
}
