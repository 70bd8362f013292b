extension Client {
    /// What the front end needs to open the cashier.
    public var payParams: PayParams { PayParams(client: self) }
}

/// What the front end needs to open the cashier. Made where the merchant's key is, on the server; the app gets the result.
public struct PayParams: Sendable {
    let client: Client

    /// For `WeixinJSBridge` in pages inside WeChat.
    public func jsapi(appid: String, prepayId: String) async throws -> JsapiPayParams {
        try await client.sdk("pay_params.jsapi", Arguments(["appid": appid, "prepay_id": prepayId]))
    }

    /// For `wx.requestPayment` in mini programs.
    public func miniProgram(appid: String, prepayId: String) async throws -> JsapiPayParams {
        try await client.sdk("pay_params.mini_program", Arguments(["appid": appid, "prepay_id": prepayId]))
    }

    /// For apps.
    public func app(appid: String, prepayId: String) async throws -> AppPayParams {
        try await client.sdk("pay_params.app", Arguments(["appid": appid, "prepay_id": prepayId]))
    }

    /// Where the browser goes, good for five minutes; `redirectUrl` is where the user comes back to.
    public func h5(h5Url: String, redirectUrl: String? = nil) async throws -> String {
        struct Answer: Decodable { let h5_url: String }
        var input = Arguments(["h5_url": h5Url])
        input.set("redirect_url", redirectUrl)
        return (try await client.sdk("pay_params.h5", input) as Answer).h5_url
    }

    /// What stands in a QR code: `weixin://…`, good for two hours.
    public func native(codeUrl: String) async throws -> String {
        struct Answer: Decodable { let code_url: String }
        return (try await client.sdk("pay_params.native", Arguments(["code_url": codeUrl])) as Answer).code_url
    }

    /// Where the payee confirms a transfer: for `wx.requestMerchantTransfer` and `WeixinJSBridge`.
    public func merchantTransfer(appid: String, packageInfo: String) async throws -> TransferPayParams {
        try await client.sdk("pay_params.merchant_transfer", Arguments(["appid": appid, "package_info": packageInfo]))
    }

    /// Where the user confirms a service order of WeChat Pay Score, with the `package` of its answer.
    public func payScoreConfirm(package: String) async throws -> PayScorePayParams {
        try await client.sdk("pay_params.pay_score_confirm", Arguments(["package": package]))
    }

    /// Where the user looks at a service order. Needs the setting `apiV2Key`.
    public func payScoreDetail(serviceId: String, outOrderNo: String) async throws -> PayScorePayParams {
        let input = Arguments(["service_id": serviceId, "out_order_no": outOrderNo])
        return try await client.sdk("pay_params.pay_score_detail", input)
    }

    /// For the plugin `send-coupon` of mini programs: ten coupons at most. Needs the setting `apiV2Key`.
    public func coupons(_ coupons: [CouponToSend]) async throws -> CouponPayParams {
        try await client.sdk("pay_params.coupons", Arguments(["coupons": coupons]))
    }

    /// Where a page inside WeChat goes for a coupon. Needs the setting `apiV2Key`.
    public func couponH5(openId: String, _ coupon: CouponToSend) async throws -> String {
        struct Answer: Decodable { let url: String }
        var input = Arguments(["open_id": openId, "stock_id": coupon.stockId, "out_request_no": coupon.outRequestNo])
        input.set("coupon_code", coupon.couponCode)
        return (try await client.sdk("pay_params.coupon_h5", input) as Answer).url
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

/// For `wx.requestMerchantTransfer`; in an app, `query` is for `businessType`.
public struct TransferPayParams: Model {
    public let mchId, appId, package, businessType, query: String
}

/// For `openBusinessView`: `queryString` in a page (and an app's `query`), `extraData` in a mini program.
public struct PayScorePayParams: Model {
    public let businessType, queryString: String
    public let extraData: [String: JSON]
}

/// A coupon to be given out.
public struct CouponToSend: Model {
    public let stockId, outRequestNo: String
    public let couponCode: String?

    public init(stockId: String, outRequestNo: String, couponCode: String? = nil) {
        self.stockId = stockId
        self.outRequestNo = outRequestNo
        self.couponCode = couponCode
    }

    enum CodingKeys: String, CodingKey {
        case stockId = "stock_id"
        case outRequestNo = "out_request_no"
        case couponCode = "coupon_code"
    }
}

/// For the plugin `send-coupon` of mini programs.
public struct CouponPayParams: Model {
    public let sendCouponParams: [CouponToSend]
    public let sendCouponMerchant, sign: String

    enum CodingKeys: String, CodingKey {
        case sign
        case sendCouponParams = "send_coupon_params"
        case sendCouponMerchant = "send_coupon_merchant"
    }
}
