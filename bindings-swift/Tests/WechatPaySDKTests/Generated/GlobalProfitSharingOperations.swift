// Generated from api/global_profit_sharing.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum GlobalProfitSharingOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_bill_download_url": getBillDownloadUrl
        case "create_order": createOrder
        case "unfreeze_order": unfreezeOrder
        case "get_order": getOrder
        case "delete_receiver": deleteReceiver
        case "add_receiver": addReceiver
        case "get_receiver": getReceiver
        case "get_refund_bill_download_url": getRefundBillDownloadUrl
        case "get_refundable_balance": getRefundableBalance
        case "mark_transaction": markTransaction
        case "get_unsplit_amount": getUnsplitAmount
        case "get_refundable_amount": getRefundableAmount
        default: nil
        }
    }

    private static func getBillDownloadUrl(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalProfitSharing.getBillDownloadUrl(
            subMchid: given.option("sub_mchid"),
            billDate: given.option("bill_date"),
            options: options
        )
        return .answer(answer)
    }

    private static func createOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalProfitSharing.createOrder(
            appid: given.value("appid"),
            transactionId: given.value("transaction_id"),
            outOrderNo: given.value("out_order_no"),
            unfreezeUnsplit: given.value("unfreeze_unsplit"),
            subMchid: given.option("sub_mchid"),
            subAppid: given.option("sub_appid"),
            receivers: given.option("receivers"),
            options: options
        )
        return .answer(answer)
    }

    private static func unfreezeOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalProfitSharing.unfreezeOrder(
            transactionId: given.value("transaction_id"),
            description: given.value("description"),
            outOrderNo: given.value("out_order_no"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalProfitSharing.getOrder(
            outOrderNo: given.value("out_order_no"),
            subMchid: given.option("sub_mchid"),
            transactionId: given.option("transaction_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func deleteReceiver(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalProfitSharing.deleteReceiver(
            subMchid: given.option("sub_mchid"),
            appid: given.option("appid"),
            subAppid: given.option("sub_appid"),
            type: given.option("type"),
            account: given.option("account"),
            options: options
        )
        return .nothing
    }

    private static func addReceiver(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalProfitSharing.addReceiver(
            subMchid: given.option("sub_mchid"),
            appid: given.option("appid"),
            subAppid: given.option("sub_appid"),
            type: given.option("type"),
            name: given.option("name"),
            applicationFileId: given.option("application_file_id"),
            partnershipFileId: given.option("partnership_file_id"),
            account: given.option("account"),
            authorized: given.option("authorized"),
            customRelation: given.option("custom_relation"),
            expectedRatio: given.option("expected_ratio"),
            majorService: given.option("major_service"),
            relationType: given.option("relation_type"),
            scene: given.option("scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func getReceiver(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalProfitSharing.getReceiver(
            account: given.value("account"),
            subMchid: given.option("sub_mchid"),
            appid: given.option("appid"),
            subAppid: given.option("sub_appid"),
            transactionId: given.option("transaction_id"),
            type: given.option("type"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRefundBillDownloadUrl(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalProfitSharing.getRefundBillDownloadUrl(
            subMchid: given.option("sub_mchid"),
            billDate: given.option("bill_date"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRefundableBalance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalProfitSharing.getRefundableBalance(
            options: options
        )
        return .answer(answer)
    }

    private static func markTransaction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.globalProfitSharing.markTransaction(
            subMchid: given.option("sub_mchid"),
            outTradeNo: given.option("out_trade_no"),
            currency: given.option("currency"),
            options: options
        )
        return .nothing
    }

    private static func getUnsplitAmount(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalProfitSharing.getUnsplitAmount(
            transactionId: given.value("transaction_id"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRefundableAmount(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalProfitSharing.getRefundableAmount(
            transactionId: given.value("transaction_id"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }
}
