extension Client {
    /// What the front end needs to open the cashier.
    public var payParams: PayParams { PayParams(client: self) }
}

/// What the front end needs to open the cashier. Made where the merchant's key is, on the server; the app gets the result.
public struct PayParams: Sendable {
    let client: Client

    /// For JSAPI and mini programs.
    public func jsapi(appid: String, prepayId: String) throws -> JsapiPayParams {
        try client.local("sdk.pay_params.jsapi", ["appid": appid, "prepay_id": prepayId]).decode()
    }

    /// For apps.
    public func app(appid: String, prepayId: String) throws -> AppPayParams {
        try client.local("sdk.pay_params.app", ["appid": appid, "prepay_id": prepayId]).decode()
    }
}

/// For `WeixinJSBridge.invoke('getBrandWCPayRequest', …)` and `wx.requestPayment`.
public struct JsapiPayParams: Model {
    public let appId, timeStamp, nonceStr, package, signType, paySign: String
}

/// For the `PayReq` of WeChat's OpenSDK; decode it in the app from what your server sends.
public struct AppPayParams: Model {
    public let appid, partnerid, prepayid, package, noncestr, timestamp, sign: String
}
