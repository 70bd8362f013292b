// Generated from api/funds_to_oversea.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum FundsToOverseaOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_bill_download_url": getBillDownloadUrl
        case "create_order": createOrder
        case "get_order": getOrder
        case "create_return_order": createReturnOrder
        case "get_return_order": getReturnOrder
        case "get_available_abroad_amount": getAvailableAbroadAmount
        default: nil
        }
    }

    private static func getBillDownloadUrl(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fundsToOversea.getBillDownloadUrl(
            billDate: given.value("bill_date"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fundsToOversea.createOrder(
            subMchid: given.value("sub_mchid"),
            transactionId: given.value("transaction_id"),
            outOrderId: given.value("out_order_id"),
            amount: given.value("amount"),
            foreignCurrency: given.value("foreign_currency"),
            payeeInfo: given.value("payee_info"),
            sellerInfo: given.value("seller_info"),
            expressInfo: given.option("express_info"),
            goodsInfo: given.option("goods_info"),
            presaleInfo: given.option("presale_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fundsToOversea.getOrder(
            outOrderId: given.value("out_order_id"),
            subMchid: given.value("sub_mchid"),
            transactionId: given.value("transaction_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createReturnOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fundsToOversea.createReturnOrder(
            subMchid: given.value("sub_mchid"),
            transactionId: given.value("transaction_id"),
            outOrderId: given.value("out_order_id"),
            outReturnNo: given.value("out_return_no"),
            amount: given.value("amount"),
            supplementInfo: given.value("supplement_info"),
            refundId: given.option("refund_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getReturnOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fundsToOversea.getReturnOrder(
            outReturnNo: given.value("out_return_no"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getAvailableAbroadAmount(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fundsToOversea.getAvailableAbroadAmount(
            transactionId: given.value("transaction_id"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }
}
