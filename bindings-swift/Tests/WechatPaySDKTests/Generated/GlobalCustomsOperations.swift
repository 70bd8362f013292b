// Generated from api/global_customs.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum GlobalCustomsOperations: ProductOperations {
    @available(*, deprecated)
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "list_orders": listOrders
        case "list_orders pages": listOrdersPager
        case "update_order": updateOrder
        case "declare_order": declareOrder
        case "redeclare_order": redeclareOrder
        case "verify_identity": verifyIdentity
        case "list_legacy_orders": listLegacyOrders
        case "list_legacy_orders pages": listLegacyOrdersPager
        case "update_legacy_order": updateLegacyOrder
        case "declare_legacy_order": declareLegacyOrder
        case "redeclare_legacy_order": redeclareLegacyOrder
        case "verify_legacy_identity": verifyLegacyIdentity
        default: nil
        }
    }

    private static func listOrders(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalCustoms.listOrders(
            mchid: given.value("mchid"),
            appid: given.value("appid"),
            orderNo: given.value("order_no"),
            customs: given.value("customs"),
            orderType: given.value("order_type"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listOrdersPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.globalCustoms.listOrdersPager(
            mchid: given.value("mchid"),
            appid: given.value("appid"),
            orderNo: given.value("order_no"),
            customs: given.value("customs"),
            orderType: given.value("order_type"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func updateOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalCustoms.updateOrder(
            appid: given.value("appid"),
            transactionId: given.value("transaction_id"),
            outTradeNo: given.value("out_trade_no"),
            merchantCustomsNo: given.value("merchant_customs_no"),
            customs: given.value("customs"),
            mchid: given.option("mchid"),
            subOrderNo: given.option("sub_order_no"),
            duty: given.option("duty"),
            feeType: given.option("fee_type"),
            orderFee: given.option("order_fee"),
            productFee: given.option("product_fee"),
            transportFee: given.option("transport_fee"),
            options: options
        )
        return .answer(answer)
    }

    private static func declareOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalCustoms.declareOrder(
            appid: given.value("appid"),
            transactionId: given.value("transaction_id"),
            outTradeNo: given.value("out_trade_no"),
            merchantCustomsNo: given.value("merchant_customs_no"),
            customs: given.value("customs"),
            mchid: given.option("mchid"),
            subOrderNo: given.option("sub_order_no"),
            duty: given.option("duty"),
            feeType: given.option("fee_type"),
            orderFee: given.option("order_fee"),
            productFee: given.option("product_fee"),
            transportFee: given.option("transport_fee"),
            options: options
        )
        return .answer(answer)
    }

    private static func redeclareOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalCustoms.redeclareOrder(
            appid: given.value("appid"),
            merchantCustomsNo: given.value("merchant_customs_no"),
            customs: given.value("customs"),
            mchid: given.option("mchid"),
            transactionId: given.option("transaction_id"),
            outTradeNo: given.option("out_trade_no"),
            subOrderId: given.option("sub_order_id"),
            subOrderNo: given.option("sub_order_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func verifyIdentity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalCustoms.verifyIdentity(
            appid: given.value("appid"),
            transactionId: given.value("transaction_id"),
            outTradeNo: given.value("out_trade_no"),
            certificateId: given.value("certificate_id"),
            merchantCustomsNo: given.value("merchant_customs_no"),
            certificateName: given.value("certificate_name"),
            certificateType: given.value("certificate_type"),
            customs: given.value("customs"),
            mchid: given.option("mchid"),
            subOrderNo: given.option("sub_order_no"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func listLegacyOrders(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalCustoms.listLegacyOrders(
            mchid: given.value("mchid"),
            appid: given.value("appid"),
            orderNo: given.value("order_no"),
            customs: given.value("customs"),
            orderType: given.value("order_type"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func listLegacyOrdersPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.globalCustoms.listLegacyOrdersPager(
            mchid: given.value("mchid"),
            appid: given.value("appid"),
            orderNo: given.value("order_no"),
            customs: given.value("customs"),
            orderType: given.value("order_type"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }

    @available(*, deprecated)
    private static func updateLegacyOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalCustoms.updateLegacyOrder(
            appid: given.value("appid"),
            transactionId: given.value("transaction_id"),
            outTradeNo: given.value("out_trade_no"),
            merchantCustomsNo: given.value("merchant_customs_no"),
            customs: given.value("customs"),
            mchid: given.option("mchid"),
            subOrderNo: given.option("sub_order_no"),
            duty: given.option("duty"),
            orderFee: given.option("order_fee"),
            productFee: given.option("product_fee"),
            transportFee: given.option("transport_fee"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func declareLegacyOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalCustoms.declareLegacyOrder(
            appid: given.value("appid"),
            transactionId: given.value("transaction_id"),
            outTradeNo: given.value("out_trade_no"),
            merchantCustomsNo: given.value("merchant_customs_no"),
            customs: given.value("customs"),
            mchid: given.option("mchid"),
            subOrderNo: given.option("sub_order_no"),
            duty: given.option("duty"),
            feeType: given.option("fee_type"),
            orderFee: given.option("order_fee"),
            productFee: given.option("product_fee"),
            transportFee: given.option("transport_fee"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func redeclareLegacyOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalCustoms.redeclareLegacyOrder(
            appid: given.value("appid"),
            merchantCustomsNo: given.value("merchant_customs_no"),
            customs: given.value("customs"),
            mchid: given.option("mchid"),
            transactionId: given.option("transaction_id"),
            outTradeNo: given.option("out_trade_no"),
            subOrderId: given.option("sub_order_id"),
            subOrderNo: given.option("sub_order_no"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func verifyLegacyIdentity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.globalCustoms.verifyLegacyIdentity(
            appid: given.value("appid"),
            transactionId: given.value("transaction_id"),
            outTradeNo: given.value("out_trade_no"),
            certificateId: given.value("certificate_id"),
            merchantCustomsNo: given.value("merchant_customs_no"),
            certificateName: given.value("certificate_name"),
            certificateType: given.value("certificate_type"),
            customs: given.value("customs"),
            mchid: given.option("mchid"),
            subOrderNo: given.option("sub_order_no"),
            options: options
        )
        return .answer(answer)
    }
}
