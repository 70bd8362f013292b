// Generated from api/ecommerce_profit_sharing.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum EcommerceProfitSharingOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "add_receiver": addReceiver
        case "delete_receiver": deleteReceiver
        case "create_order": createOrder
        case "get_order": getOrder
        case "get_unsplit_amount": getUnsplitAmount
        case "finish_order": finishOrder
        case "create_return_order": createReturnOrder
        case "get_return_order": getReturnOrder
        case "create_after_sales_order": createAfterSalesOrder
        case "get_after_sales_order": getAfterSalesOrder
        default: nil
        }
    }

    private static func addReceiver(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceProfitSharing.addReceiver(
            type: given.value("type"),
            account: given.value("account"),
            relationType: given.value("relation_type"),
            appid: given.option("appid"),
            name: given.option("name"),
            encryptedName: given.option("encrypted_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func deleteReceiver(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceProfitSharing.deleteReceiver(
            type: given.value("type"),
            account: given.value("account"),
            appid: given.option("appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceProfitSharing.createOrder(
            subMchid: given.value("sub_mchid"),
            transactionId: given.value("transaction_id"),
            outOrderNo: given.value("out_order_no"),
            finish: given.value("finish"),
            receivers: given.value("receivers"),
            appid: given.option("appid"),
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceProfitSharing.getOrder(
            subMchid: given.value("sub_mchid"),
            transactionId: given.value("transaction_id"),
            outOrderNo: given.value("out_order_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUnsplitAmount(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceProfitSharing.getUnsplitAmount(
            transactionId: given.value("transaction_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func finishOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceProfitSharing.finishOrder(
            subMchid: given.value("sub_mchid"),
            transactionId: given.value("transaction_id"),
            description: given.value("description"),
            outOrderNo: given.value("out_order_no"),
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func createReturnOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceProfitSharing.createReturnOrder(
            subMchid: given.value("sub_mchid"),
            description: given.value("description"),
            outReturnNo: given.value("out_return_no"),
            returnMchid: given.value("return_mchid"),
            amount: given.value("amount"),
            transactionId: given.option("transaction_id"),
            orderId: given.option("order_id"),
            outOrderNo: given.option("out_order_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getReturnOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceProfitSharing.getReturnOrder(
            subMchid: given.value("sub_mchid"),
            outReturnNo: given.value("out_return_no"),
            orderId: given.option("order_id"),
            outOrderNo: given.option("out_order_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func createAfterSalesOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceProfitSharing.createAfterSalesOrder(
            subMchid: given.value("sub_mchid"),
            transactionId: given.value("transaction_id"),
            refundId: given.value("refund_id"),
            type: given.value("type"),
            amount: given.value("amount"),
            scene: given.value("scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func getAfterSalesOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceProfitSharing.getAfterSalesOrder(
            subMchid: given.value("sub_mchid"),
            transactionId: given.option("transaction_id"),
            options: options
        )
        return .answer(answer)
    }
}
