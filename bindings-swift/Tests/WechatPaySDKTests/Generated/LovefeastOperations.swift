// Generated from api/lovefeast.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum LovefeastOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_brand": getBrand
        case "list_orders": listOrders
        case "list_orders pages": listOrdersPager
        case "get_order": getOrder
        default: nil
        }
    }

    private static func getBrand(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.lovefeast.getBrand(
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func listOrders(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.lovefeast.listOrders(
            openid: given.value("openid"),
            brandId: given.value("brand_id"),
            limit: given.value("limit"),
            offset: given.option("offset"),
            options: options
        )
        return .answer(answer)
    }

    private static func listOrdersPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.lovefeast.listOrdersPager(
            openid: given.value("openid"),
            brandId: given.value("brand_id"),
            limit: given.value("limit"),
            offset: given.option("offset"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.lovefeast.getOrder(
            openid: given.value("openid"),
            outTradeNo: given.value("out_trade_no"),
            options: options
        )
        return .answer(answer)
    }
}
