import WechatPaySDK

func firstOrder() async throws -> JsapiPayParams {
    let client = try Client.fromEnvironment()
    let order = try await client.payTransactions.prepayJsapi(
        appid: "wx8888888888888888",
        description: "Coffee",
        outTradeNo: "20261121-0001",
        notifyUrl: "https://shop.example/wechatpay/notify",
        amount: .init(total: 100),
        payer: .init(openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    )
    return try await client.payParams.jsapi(appid: "wx8888888888888888", prepayId: order.prepayId)
}
