// Generated from api/brand_profit_sharing.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BrandProfitSharingOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "add_receiver": addReceiver
        case "delete_receiver": deleteReceiver
        case "get_max_ratio": getMaxRatio
        case "create_order": createOrder
        case "get_order": getOrder
        case "get_unsplit_amount": getUnsplitAmount
        case "finish_order": finishOrder
        case "create_return_order": createReturnOrder
        case "get_return_order": getReturnOrder
        default: nil
        }
    }

    private static func addReceiver(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandProfitSharing.addReceiver(
            appid: given.value("appid"),
            type: given.value("type"),
            brandMchid: given.value("brand_mchid"),
            account: given.value("account"),
            relationType: given.value("relation_type"),
            subAppid: given.option("sub_appid"),
            name: given.option("name"),
            options: options
        )
        return .answer(answer)
    }

    private static func deleteReceiver(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandProfitSharing.deleteReceiver(
            appid: given.value("appid"),
            type: given.value("type"),
            brandMchid: given.value("brand_mchid"),
            account: given.value("account"),
            subAppid: given.option("sub_appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getMaxRatio(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandProfitSharing.getMaxRatio(
            brandMchid: given.value("brand_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandProfitSharing.createOrder(
            subMchid: given.value("sub_mchid"),
            transactionId: given.value("transaction_id"),
            brandMchid: given.value("brand_mchid"),
            outOrderNo: given.value("out_order_no"),
            finish: given.value("finish"),
            receivers: given.value("receivers"),
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
        let answer = try await client.brandProfitSharing.getOrder(
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
        let answer = try await client.brandProfitSharing.getUnsplitAmount(
            transactionId: given.value("transaction_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func finishOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandProfitSharing.finishOrder(
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
        let answer = try await client.brandProfitSharing.createReturnOrder(
            subMchid: given.value("sub_mchid"),
            description: given.value("description"),
            outReturnNo: given.value("out_return_no"),
            returnMchid: given.value("return_mchid"),
            amount: given.value("amount"),
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
        let answer = try await client.brandProfitSharing.getReturnOrder(
            subMchid: given.value("sub_mchid"),
            outReturnNo: given.value("out_return_no"),
            orderId: given.option("order_id"),
            outOrderNo: given.option("out_order_no"),
            options: options
        )
        return .answer(answer)
    }
}
