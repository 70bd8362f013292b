// Generated from api/multiuse_coupon.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum MultiuseCouponOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "send_coupon": sendCoupon
        case "get_send_flow": getSendFlow
        case "get_use_flow": getUseFlow
        case "get_refund_flow": getRefundFlow
        default: nil
        }
    }

    private static func sendCoupon(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.multiuseCoupon.sendCoupon(
            openid: given.value("openid"),
            appid: given.value("appid"),
            stockId: given.value("stock_id"),
            outRequestNo: given.value("out_request_no"),
            cardType: given.value("card_type"),
            idCardNumber: given.value("id_card_number"),
            userName: given.value("user_name"),
            amount: given.option("amount"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSendFlow(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.multiuseCoupon.getSendFlow(
            stockId: given.value("stock_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUseFlow(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.multiuseCoupon.getUseFlow(
            stockId: given.value("stock_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getRefundFlow(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.multiuseCoupon.getRefundFlow(
            stockId: given.value("stock_id"),
            options: options
        )
        return .answer(answer)
    }
}
