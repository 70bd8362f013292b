// Generated from api/profit_sharing.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum ProfitSharingOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "add_receiver": addReceiver
        case "delete_receiver": deleteReceiver
        case "get_max_ratio": getMaxRatio
        case "create_order": createOrder
        case "get_order": getOrder
        case "get_unsplit_amount": getUnsplitAmount
        case "unfreeze_order": unfreezeOrder
        case "create_return_order": createReturnOrder
        case "get_return_order": getReturnOrder
        case "get_bill": getBill
        default: nil
        }
    }

    private static func addReceiver(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.profitSharing.addReceiver(
            appid: given.value("appid"),
            type: given.value("type"),
            account: given.value("account"),
            relationType: given.value("relation_type"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            name: given.option("name"),
            customRelation: given.option("custom_relation"),
            options: options
        )
        return .answer(answer)
    }

    private static func deleteReceiver(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.profitSharing.deleteReceiver(
            appid: given.value("appid"),
            type: given.value("type"),
            account: given.value("account"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getMaxRatio(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.profitSharing.getMaxRatio(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.profitSharing.createOrder(
            transactionId: given.value("transaction_id"),
            outOrderNo: given.value("out_order_no"),
            receivers: given.value("receivers"),
            unfreezeUnsplit: given.value("unfreeze_unsplit"),
            subMchid: given.option("sub_mchid"),
            appid: given.option("appid"),
            subAppid: given.option("sub_appid"),
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.profitSharing.getOrder(
            outOrderNo: given.value("out_order_no"),
            transactionId: given.value("transaction_id"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUnsplitAmount(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.profitSharing.getUnsplitAmount(
            transactionId: given.value("transaction_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func unfreezeOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.profitSharing.unfreezeOrder(
            transactionId: given.value("transaction_id"),
            description: given.value("description"),
            outOrderNo: given.value("out_order_no"),
            subMchid: given.option("sub_mchid"),
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func createReturnOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.profitSharing.createReturnOrder(
            description: given.value("description"),
            outReturnNo: given.value("out_return_no"),
            returnMchid: given.value("return_mchid"),
            amount: given.value("amount"),
            subMchid: given.option("sub_mchid"),
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
        let answer = try await client.profitSharing.getReturnOrder(
            outReturnNo: given.value("out_return_no"),
            outOrderNo: given.value("out_order_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBill(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.profitSharing.getBill(
            billDate: given.value("bill_date"),
            subMchid: given.option("sub_mchid"),
            tarType: given.option("tar_type"),
            options: options
        )
        return .answer(answer)
    }
}
