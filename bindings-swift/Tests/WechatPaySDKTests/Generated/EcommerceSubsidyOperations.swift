// Generated from api/ecommerce_subsidy.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum EcommerceSubsidyOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_subsidy": createSubsidy
        case "return_subsidy": returnSubsidy
        case "cancel_subsidy": cancelSubsidy
        default: nil
        }
    }

    private static func createSubsidy(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceSubsidy.createSubsidy(
            subMchid: given.value("sub_mchid"),
            transactionId: given.value("transaction_id"),
            description: given.value("description"),
            amount: given.value("amount"),
            refundId: given.option("refund_id"),
            outSubsidyNo: given.option("out_subsidy_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func returnSubsidy(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceSubsidy.returnSubsidy(
            subMchid: given.value("sub_mchid"),
            transactionId: given.value("transaction_id"),
            description: given.value("description"),
            outOrderNo: given.value("out_order_no"),
            amount: given.value("amount"),
            refundId: given.option("refund_id"),
            subsidyId: given.option("subsidy_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelSubsidy(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceSubsidy.cancelSubsidy(
            subMchid: given.value("sub_mchid"),
            transactionId: given.value("transaction_id"),
            description: given.value("description"),
            options: options
        )
        return .answer(answer)
    }
}
