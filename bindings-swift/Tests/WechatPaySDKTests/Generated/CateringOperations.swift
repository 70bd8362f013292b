// Generated from api/catering.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum CateringOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "sync_order_status": syncOrderStatus
        default: nil
        }
    }

    private static func syncOrderStatus(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.catering.syncOrderStatus(
            subMchid: given.value("sub_mchid"),
            subAppid: given.value("sub_appid"),
            status: given.value("status"),
            channelId: given.value("channel_id"),
            outOrderNo: given.value("out_order_no"),
            outShopNo: given.value("out_shop_no"),
            subOpenid: given.value("sub_openid"),
            actionTime: given.value("action_time"),
            discountAmount: given.value("discount_amount"),
            dishList: given.value("dish_list"),
            loginToken: given.value("login_token"),
            orderEntry: given.value("order_entry"),
            totalAmount: given.value("total_amount"),
            userAmount: given.value("user_amount"),
            spMchid: given.option("sp_mchid"),
            spAppid: given.option("sp_appid"),
            openid: given.option("openid"),
            transactionId: given.option("transaction_id"),
            outTradeNo: given.option("out_trade_no"),
            outTableNo: given.option("out_table_no"),
            payTime: given.option("pay_time"),
            peopleCount: given.option("people_count"),
            options: options
        )
        return .nothing
    }
}
