// Generated from api/discount_card.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum DiscountCardOperations: ProductOperations {
    @available(*, deprecated)
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "prepare_card": prepareCard
        case "get_card": getCard
        case "add_user_records": addUserRecords
        case "get_order_by_out_trade_no": getOrderByOutTradeNo
        case "get_order_by_out_order_no": getOrderByOutOrderNo
        case "update_order": updateOrder
        default: nil
        }
    }

    private static func prepareCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.discountCard.prepareCard(
            appid: given.value("appid"),
            cardTemplateId: given.value("card_template_id"),
            notifyUrl: given.value("notify_url"),
            outCardCode: given.value("out_card_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.discountCard.getCard(
            outCardCode: given.value("out_card_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func addUserRecords(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.discountCard.addUserRecords(
            outCardCode: given.value("out_card_code"),
            cardTemplateId: given.value("card_template_id"),
            objectiveCompletionRecords: given.option("objective_completion_records"),
            rewardUsageRecords: given.option("reward_usage_records"),
            options: options
        )
        return .nothing
    }

    @available(*, deprecated)
    private static func getOrderByOutTradeNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.discountCard.getOrderByOutTradeNo(
            outTradeNo: given.value("out_trade_no"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func getOrderByOutOrderNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.discountCard.getOrderByOutOrderNo(
            outOrderNo: given.value("out_order_no"),
            options: options
        )
        return .answer(answer)
    }

    @available(*, deprecated)
    private static func updateOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.discountCard.updateOrder(
            outOrderNo: given.value("out_order_no"),
            objectives: given.option("objectives"),
            rewards: given.option("rewards"),
            options: options
        )
        return .answer(answer)
    }
}
