// Generated from api/pay_transactions.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付).
public struct PayTransactions: Sendable {
    let client: Client
}

extension Client {
    /// Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付).
    public var payTransactions: PayTransactions { PayTransactions(client: self) }
}

extension PayTransactions {
    /// Create an order to be paid inside WeChat: official account or mini program (JSAPI/小程序下单).
    ///
    /// The page or mini program opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791856)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
    ///   - description: 商品描述. What is bought; shown to the user. At most 127 characters.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
    ///   - notifyUrl: 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters.
    ///   - amount: 订单金额.
    ///   - payer: 支付者信息.
    ///   - mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
    ///   - timeExpire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
    ///   - attach: 商户数据包. Given back in answers and notifications as it is. At most 128 characters.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - limitPay: 指定支付方式. Ways of paying that are excluded. Known from the community.
    ///   - detail: 商品详情.
    ///   - sceneInfo: 场景信息.
    ///   - settleInfo: 结算信息.
    ///   - subsidyInfo: 贴息信息. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func prepayJsapi(
        appid: String,
        description: String,
        outTradeNo: String,
        notifyUrl: String,
        amount: Amount,
        payer: PrepayJsapiPayer,
        mchid: String? = nil,
        timeExpire: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        supportFapiao: Bool? = nil,
        limitPay: [LimitPay]? = nil,
        detail: OrderDetail? = nil,
        sceneInfo: PrepayScene? = nil,
        settleInfo: Settlement? = nil,
        subsidyInfo: Subsidy? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("pay_transactions.prepay_jsapi", options)
        call.set("appid", appid)
        call.set("description", description)
        call.set("out_trade_no", outTradeNo)
        call.set("notify_url", notifyUrl)
        call.set("amount", amount)
        call.set("payer", payer)
        call.set("mchid", mchid)
        call.set("time_expire", timeExpire)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        call.set("support_fapiao", supportFapiao)
        call.set("limit_pay", limitPay)
        call.set("detail", detail)
        call.set("scene_info", sceneInfo)
        call.set("settle_info", settleInfo)
        call.set("subsidy_info", subsidyInfo)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid from an app (APP下单).
    ///
    /// The app opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013070347)
    ///
    /// - Parameters:
    ///   - appid: 商户应用ID. An app of the open platform that is bound to the merchant. At most 32 characters.
    ///   - description: 商品描述. What is bought; shown to the user. At most 127 characters.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
    ///   - notifyUrl: 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters.
    ///   - amount: 订单金额.
    ///   - mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
    ///   - timeExpire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
    ///   - attach: 商户数据包. Given back in answers and notifications as it is. At most 128 characters.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - limitPay: 指定支付方式. Ways of paying that are excluded. Known from the community.
    ///   - payer: 支付者. Known from the community.
    ///   - detail: 商品详情.
    ///   - sceneInfo: 场景信息.
    ///   - settleInfo: 结算信息.
    ///   - subsidyInfo: 贴息信息. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func prepayApp(
        appid: String,
        description: String,
        outTradeNo: String,
        notifyUrl: String,
        amount: Amount,
        mchid: String? = nil,
        timeExpire: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        supportFapiao: Bool? = nil,
        limitPay: [LimitPay]? = nil,
        payer: Payer? = nil,
        detail: OrderDetail? = nil,
        sceneInfo: PrepayScene? = nil,
        settleInfo: Settlement? = nil,
        subsidyInfo: Subsidy? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("pay_transactions.prepay_app", options)
        call.set("appid", appid)
        call.set("description", description)
        call.set("out_trade_no", outTradeNo)
        call.set("notify_url", notifyUrl)
        call.set("amount", amount)
        call.set("mchid", mchid)
        call.set("time_expire", timeExpire)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        call.set("support_fapiao", supportFapiao)
        call.set("limit_pay", limitPay)
        call.set("payer", payer)
        call.set("detail", detail)
        call.set("scene_info", sceneInfo)
        call.set("settle_info", settleInfo)
        call.set("subsidy_info", subsidyInfo)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid from a mobile browser outside WeChat (H5下单).
    ///
    /// Send the browser to `h5_url` within five minutes.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791834)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
    ///   - description: 商品描述. What is bought; shown to the user. At most 127 characters.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
    ///   - notifyUrl: 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters.
    ///   - amount: 订单金额.
    ///   - sceneInfo: 场景信息.
    ///   - mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
    ///   - timeExpire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
    ///   - attach: 商户数据包. Given back in answers and notifications as it is. At most 128 characters.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - limitPay: 指定支付方式. Ways of paying that are excluded. Known from the community.
    ///   - payer: 支付者. Known from the community.
    ///   - detail: 商品详情.
    ///   - settleInfo: 结算信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func prepayH5(
        appid: String,
        description: String,
        outTradeNo: String,
        notifyUrl: String,
        amount: Amount,
        sceneInfo: PrepayH5Scene,
        mchid: String? = nil,
        timeExpire: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        supportFapiao: Bool? = nil,
        limitPay: [LimitPay]? = nil,
        payer: Payer? = nil,
        detail: OrderDetail? = nil,
        settleInfo: Settlement? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayH5Response {
        var call = Call("pay_transactions.prepay_h5", options)
        call.set("appid", appid)
        call.set("description", description)
        call.set("out_trade_no", outTradeNo)
        call.set("notify_url", notifyUrl)
        call.set("amount", amount)
        call.set("scene_info", sceneInfo)
        call.set("mchid", mchid)
        call.set("time_expire", timeExpire)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        call.set("support_fapiao", supportFapiao)
        call.set("limit_pay", limitPay)
        call.set("payer", payer)
        call.set("detail", detail)
        call.set("settle_info", settleInfo)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid by scanning a QR code (Native下单).
    ///
    /// Show `code_url` as a QR code; it is good for two hours.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791877)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
    ///   - description: 商品描述. What is bought; shown to the user. At most 127 characters.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
    ///   - notifyUrl: 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters.
    ///   - amount: 订单金额.
    ///   - mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
    ///   - timeExpire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
    ///   - attach: 商户数据包. Given back in answers and notifications as it is. At most 128 characters.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - limitPay: 指定支付方式. Ways of paying that are excluded. Known from the community.
    ///   - payer: 支付者. Known from the community.
    ///   - detail: 商品详情.
    ///   - sceneInfo: 场景信息.
    ///   - settleInfo: 结算信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func prepayNative(
        appid: String,
        description: String,
        outTradeNo: String,
        notifyUrl: String,
        amount: Amount,
        mchid: String? = nil,
        timeExpire: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        supportFapiao: Bool? = nil,
        limitPay: [LimitPay]? = nil,
        payer: Payer? = nil,
        detail: OrderDetail? = nil,
        sceneInfo: PrepayScene? = nil,
        settleInfo: Settlement? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayNativeResponse {
        var call = Call("pay_transactions.prepay_native", options)
        call.set("appid", appid)
        call.set("description", description)
        call.set("out_trade_no", outTradeNo)
        call.set("notify_url", notifyUrl)
        call.set("amount", amount)
        call.set("mchid", mchid)
        call.set("time_expire", timeExpire)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        call.set("support_fapiao", supportFapiao)
        call.set("limit_pay", limitPay)
        call.set("payer", payer)
        call.set("detail", detail)
        call.set("scene_info", sceneInfo)
        call.set("settle_info", settleInfo)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid inside WeChat, and sign a deduction contract with it (JSAPI下单并授权/签约).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526910)
    ///
    /// - Parameters:
    ///   - appid: 公众号ID. An app, official account or mini program that is bound to the merchant.
    ///   - description: 商品描述. What is bought; shown to the user.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    ///   - notifyUrl: 通知地址. An https address without query that the notification of the payment is sent to.
    ///   - amount: 订单金额.
    ///   - payer: 支付者.
    ///   - contractInfo: 签约授权信息.
    ///   - mchid: 直连商户号. The caller's own number. The client's `mchid` where left out.
    ///   - timeExpire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
    ///   - attach: 附加数据. Given back in answers and notifications as it is.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - detail: 优惠功能.
    ///   - sceneInfo: 场景信息.
    ///   - settleInfo: 结算信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func prepayJsapiWithContract(
        appid: String,
        description: String,
        outTradeNo: String,
        notifyUrl: String,
        amount: Amount,
        payer: PrepayJsapiWithContractPayer,
        contractInfo: PrepayJsapiContract,
        mchid: String? = nil,
        timeExpire: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        supportFapiao: Bool? = nil,
        detail: PrepayWithContractOrderDetail? = nil,
        sceneInfo: PrepayWithContractScene? = nil,
        settleInfo: Settlement? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("pay_transactions.prepay_jsapi_with_contract", options)
        call.set("appid", appid)
        call.set("description", description)
        call.set("out_trade_no", outTradeNo)
        call.set("notify_url", notifyUrl)
        call.set("amount", amount)
        call.set("payer", payer)
        call.set("contract_info", contractInfo)
        call.set("mchid", mchid)
        call.set("time_expire", timeExpire)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        call.set("support_fapiao", supportFapiao)
        call.set("detail", detail)
        call.set("scene_info", sceneInfo)
        call.set("settle_info", settleInfo)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid from an app, and sign a deduction contract with it (APP下单并签约).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017019923)
    ///
    /// - Parameters:
    ///   - appid: 公众号ID. An app, official account or mini program that is bound to the merchant.
    ///   - description: 商品描述. What is bought; shown to the user.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    ///   - notifyUrl: 通知地址. An https address without query that the notification of the payment is sent to.
    ///   - amount: 订单金额.
    ///   - contractInfo: 签约授权信息.
    ///   - mchid: 直连商户号. The caller's own number. The client's `mchid` where left out.
    ///   - timeExpire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
    ///   - attach: 附加数据. Given back in answers and notifications as it is.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - detail: 优惠功能.
    ///   - sceneInfo: 场景信息.
    ///   - settleInfo: 结算信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func prepayAppWithContract(
        appid: String,
        description: String,
        outTradeNo: String,
        notifyUrl: String,
        amount: Amount,
        contractInfo: PrepayAppContract,
        mchid: String? = nil,
        timeExpire: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        supportFapiao: Bool? = nil,
        detail: PrepayWithContractOrderDetail? = nil,
        sceneInfo: PrepayWithContractScene? = nil,
        settleInfo: Settlement? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("pay_transactions.prepay_app_with_contract", options)
        call.set("appid", appid)
        call.set("description", description)
        call.set("out_trade_no", outTradeNo)
        call.set("notify_url", notifyUrl)
        call.set("amount", amount)
        call.set("contract_info", contractInfo)
        call.set("mchid", mchid)
        call.set("time_expire", timeExpire)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        call.set("support_fapiao", supportFapiao)
        call.set("detail", detail)
        call.set("scene_info", sceneInfo)
        call.set("settle_info", settleInfo)
        return try await client.answer(to: call)
    }

    /// Charge the payment code that the user shows (付款码支付).
    ///
    /// When the answer is lost, or says `USERPAYING`, ask with `get_order_by_out_trade_no`; give up with `reverse_order`. Never charge again before.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
    ///
    /// - Parameters:
    ///   - appid: 应用AppID. An app, official account or mini program that is bound to the merchant.
    ///   - description: 商品描述. What is bought; shown to the user.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    ///   - amount: 订单金额.
    ///   - payer: 支付者.
    ///   - sceneInfo: 场景信息.
    ///   - mchid: 直连商户号. The caller's own number. The client's `mchid` where left out.
    ///   - attach: 附加数据. Given back in answers and notifications as it is.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - detail: 优惠功能.
    ///   - settleInfo: 结算信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func codepay(
        appid: String,
        description: String,
        outTradeNo: String,
        amount: Amount,
        payer: CodepayPayer,
        sceneInfo: CodepayScene,
        mchid: String? = nil,
        attach: String? = nil,
        goodsTag: String? = nil,
        supportFapiao: Bool? = nil,
        detail: CodepayOrderDetail? = nil,
        settleInfo: Settlement? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CodepayResponse {
        var call = Call("pay_transactions.codepay", options)
        call.set("appid", appid)
        call.set("description", description)
        call.set("out_trade_no", outTradeNo)
        call.set("amount", amount)
        call.set("payer", payer)
        call.set("scene_info", sceneInfo)
        call.set("mchid", mchid)
        call.set("attach", attach)
        call.set("goods_tag", goodsTag)
        call.set("support_fapiao", supportFapiao)
        call.set("detail", detail)
        call.set("settle_info", settleInfo)
        return try await client.answer(to: call)
    }

    /// Get an order by WeChat Pay's number (微信支付订单号查询订单).
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791837)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the order. At most 32 characters.
    ///   - mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getOrderByTransactionId(
        transactionId: String,
        mchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Transaction {
        var call = Call("pay_transactions.get_order_by_transaction_id", options)
        call.set("transaction_id", transactionId)
        call.set("mchid", mchid)
        return try await client.answer(to: call)
    }

    /// Get an order by the merchant's own number (商户订单号查询订单).
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791838)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
    ///   - mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getOrderByOutTradeNo(
        outTradeNo: String,
        mchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Transaction {
        var call = Call("pay_transactions.get_order_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("mchid", mchid)
        return try await client.answer(to: call)
    }

    /// Close an order that is not paid (关闭订单).
    ///
    /// Give the user a few minutes before: a payment may be under way.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791839)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
    ///   - mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func closeOrder(
        outTradeNo: String,
        mchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("pay_transactions.close_order", options)
        call.set("out_trade_no", outTradeNo)
        call.set("mchid", mchid)
        _ = try await client.send(call)
    }

    /// Reverse an order of a payment code (撤销).
    ///
    /// An unpaid order is closed, a paid one is refunded in full.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012382161)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    ///   - appid: 应用AppID. An app, official account or mini program that is bound to the merchant.
    ///   - mchid: 直连商户号. The caller's own number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func reverseOrder(
        outTradeNo: String,
        appid: String,
        mchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ReverseOrderResponse {
        var call = Call("pay_transactions.reverse_order", options)
        call.set("out_trade_no", outTradeNo)
        call.set("appid", appid)
        call.set("mchid", mchid)
        return try await client.answer(to: call)
    }
}

extension PayTransactions {
    /// `Amount`.
    public struct Amount: Model {
        /// 总金额. In fen.
        public var total: Int
        /// 货币类型. `CNY` where left out. At most 16 characters.
        public var currency: Currency?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            total: Int,
            currency: Currency? = nil
        ) {
            self.total = total
            self.currency = currency
        }
    }
}

extension PayTransactions {
    /// `CodepayAmount`.
    public struct CodepayAmount: Model {
        /// 订单金额. In fen.
        public var total: Int?
        /// 用户支付金额. What the user paid, in fen: the total without the coupons.
        public var payerTotal: Int?
        /// 订单金额货币类型. `CNY`.
        public var currency: String?
        /// 用户支付货币类型.
        public var payerCurrency: String?

        enum CodingKeys: String, CodingKey {
            case total
            case payerTotal = "payer_total"
            case currency
            case payerCurrency = "payer_currency"
        }
    }
}

extension PayTransactions {
    /// `CodepayGoods`.
    public struct CodepayGoods: Model {
        /// 商品编码. The merchant's own number of the goods.
        public var merchantGoodsId: String
        /// 微信支付商品编码.
        public var wxpayGoodsId: String?
        /// 商品名称.
        public var goodsName: String?
        /// 商品数量.
        public var quantity: Int
        /// 商品单价. Of one piece, in fen.
        public var unitPrice: Int

        enum CodingKeys: String, CodingKey {
            case merchantGoodsId = "merchant_goods_id"
            case wxpayGoodsId = "wxpay_goods_id"
            case goodsName = "goods_name"
            case quantity
            case unitPrice = "unit_price"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            merchantGoodsId: String,
            quantity: Int,
            unitPrice: Int,
            wxpayGoodsId: String? = nil,
            goodsName: String? = nil
        ) {
            self.merchantGoodsId = merchantGoodsId
            self.quantity = quantity
            self.unitPrice = unitPrice
            self.wxpayGoodsId = wxpayGoodsId
            self.goodsName = goodsName
        }
    }
}

extension PayTransactions {
    /// `CodepayOrderDetail`.
    public struct CodepayOrderDetail: Model {
        /// 订单原价. The price of the order before discounts, in fen.
        public var costPrice: Int?
        /// 商品小票ID. The merchant's own number of the receipt.
        public var invoiceId: String?
        /// 单品列表.
        public var goodsDetail: [CodepayGoods]

        enum CodingKeys: String, CodingKey {
            case costPrice = "cost_price"
            case invoiceId = "invoice_id"
            case goodsDetail = "goods_detail"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            goodsDetail: [CodepayGoods],
            costPrice: Int? = nil,
            invoiceId: String? = nil
        ) {
            self.goodsDetail = goodsDetail
            self.costPrice = costPrice
            self.invoiceId = invoiceId
        }
    }
}

extension PayTransactions {
    /// `CodepayPayer`.
    public struct CodepayPayer: Model {
        /// 授权码. The digits of the payment code.
        public var authCode: String

        enum CodingKeys: String, CodingKey {
            case authCode = "auth_code"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            authCode: String
        ) {
            self.authCode = authCode
        }
    }
}

extension PayTransactions {
    /// `CodepayPromotion`.
    public struct CodepayPromotion: Model {
        /// 券ID.
        public var couponId: String
        /// 优惠名称.
        public var name: String?
        /// 优惠范围.
        public var scope: String?
        /// 优惠类型.
        public var type: String?
        /// 优惠券面额. The value in fen.
        public var amount: Int?
        /// 活动ID.
        public var stockId: String?
        /// 微信出资. What WeChat Pay pays of it, in fen.
        public var wechatpayContribute: Int?
        /// 商户出资. What the merchant pays of it, in fen.
        public var merchantContribute: Int?
        /// 其他出资. What others pay of it, in fen.
        public var otherContribute: Int?
        /// 优惠货币类型. `CNY`.
        public var currency: String?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case name
            case scope
            case type
            case amount
            case stockId = "stock_id"
            case wechatpayContribute = "wechatpay_contribute"
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case currency
            case goodsDetail = "goods_detail"
        }
    }
}

extension PayTransactions {
    /// `CodepayResponse`.
    public struct CodepayResponse: Model {
        /// 应用AppID. An app, official account or mini program that is bound to the merchant.
        public var appid: String?
        /// 直连商户号. The merchant that is paid.
        public var mchid: String
        /// 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
        public var outTradeNo: String
        /// 微信支付订单号.
        public var transactionId: String?
        /// 交易类型.
        public var tradeType: String?
        /// 交易状态.
        public var tradeState: String
        /// 交易状态描述.
        public var tradeStateDesc: String?
        /// 银行类型.
        public var bankType: String?
        /// 附加数据. Given back in answers and notifications as it is.
        public var attach: String?
        /// 支付完成时间. RFC 3339.
        public var successTime: String?
        /// 支付者.
        public var payer: TransactionPayer?
        /// 订单金额.
        public var amount: CodepayAmount?
        /// 场景信息.
        public var sceneInfo: TransactionScene?
        /// 优惠信息.
        public var promotionDetail: [CodepayPromotion]?
        /// 分期信息.
        public var installmentInfo: Installment?

        enum CodingKeys: String, CodingKey {
            case appid
            case mchid
            case outTradeNo = "out_trade_no"
            case transactionId = "transaction_id"
            case tradeType = "trade_type"
            case tradeState = "trade_state"
            case tradeStateDesc = "trade_state_desc"
            case bankType = "bank_type"
            case attach
            case successTime = "success_time"
            case payer
            case amount
            case sceneInfo = "scene_info"
            case promotionDetail = "promotion_detail"
            case installmentInfo = "installment_info"
        }
    }
}

extension PayTransactions {
    /// `CodepayScene`.
    public struct CodepayScene: Model {
        /// 用户终端IP. The user's address, IPv4 or IPv6.
        public var payerClientIp: String?
        /// 商户端设备号. The merchant's own number of the terminal or shop.
        public var deviceId: String?
        /// 商户端设备IP.
        public var deviceIp: String?
        /// 商户门店信息.
        public var storeInfo: CodepayStore

        enum CodingKeys: String, CodingKey {
            case payerClientIp = "payer_client_ip"
            case deviceId = "device_id"
            case deviceIp = "device_ip"
            case storeInfo = "store_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            storeInfo: CodepayStore,
            payerClientIp: String? = nil,
            deviceId: String? = nil,
            deviceIp: String? = nil
        ) {
            self.storeInfo = storeInfo
            self.payerClientIp = payerClientIp
            self.deviceId = deviceId
            self.deviceIp = deviceIp
        }
    }
}

extension PayTransactions {
    /// `CodepayStore`.
    public struct CodepayStore: Model {
        /// 门店编号.
        public var id: String?
        /// 商家自定义编码.
        public var outId: String?
        /// 门店名称.
        public var name: String?
        /// 地区编码. Six digits of the administrative division.
        public var areaCode: String?
        /// 详细地址.
        public var address: String?

        enum CodingKeys: String, CodingKey {
            case id
            case outId = "out_id"
            case name
            case areaCode = "area_code"
            case address
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            id: String? = nil,
            outId: String? = nil,
            name: String? = nil,
            areaCode: String? = nil,
            address: String? = nil
        ) {
            self.id = id
            self.outId = outId
            self.name = name
            self.areaCode = areaCode
            self.address = address
        }
    }
}

extension PayTransactions {
    /// `Goods`.
    public struct Goods: Model {
        /// 商户侧商品编码. The merchant's own number of the goods. At most 32 characters.
        public var merchantGoodsId: String
        /// 微信支付商品编码. At most 32 characters.
        public var wechatpayGoodsId: String?
        /// 商品名称. At most 256 characters.
        public var goodsName: String?
        /// 商品数量.
        public var quantity: Int
        /// 商品单价. Of one piece, in fen.
        public var unitPrice: Int

        enum CodingKeys: String, CodingKey {
            case merchantGoodsId = "merchant_goods_id"
            case wechatpayGoodsId = "wechatpay_goods_id"
            case goodsName = "goods_name"
            case quantity
            case unitPrice = "unit_price"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            merchantGoodsId: String,
            quantity: Int,
            unitPrice: Int,
            wechatpayGoodsId: String? = nil,
            goodsName: String? = nil
        ) {
            self.merchantGoodsId = merchantGoodsId
            self.quantity = quantity
            self.unitPrice = unitPrice
            self.wechatpayGoodsId = wechatpayGoodsId
            self.goodsName = goodsName
        }
    }
}

extension PayTransactions {
    /// `H5Info`.
    public struct H5Info: Model {
        /// 场景类型. Such as `Wap`, `iOS`, `Android`. At most 32 characters.
        public var type: String
        /// 应用名称. At most 64 characters.
        public var appName: String?
        /// 网站URL. At most 128 characters.
        public var appUrl: String?
        /// iOS平台BundleID. At most 128 characters.
        public var bundleId: String?
        /// Android平台PackageName. At most 128 characters.
        public var packageName: String?

        enum CodingKeys: String, CodingKey {
            case type
            case appName = "app_name"
            case appUrl = "app_url"
            case bundleId = "bundle_id"
            case packageName = "package_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: String,
            appName: String? = nil,
            appUrl: String? = nil,
            bundleId: String? = nil,
            packageName: String? = nil
        ) {
            self.type = type
            self.appName = appName
            self.appUrl = appUrl
            self.bundleId = bundleId
            self.packageName = packageName
        }
    }
}

extension PayTransactions {
    /// Who has to pay; somebody else cannot.
    public struct Identity: Model {
        /// 证件类型.
        public var type: IdentityType
        /// 证件号. Encrypted on the wire.
        public var number: Sensitive
        /// 姓名. Encrypted on the wire.
        public var name: Sensitive

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: IdentityType,
            number: Sensitive,
            name: Sensitive
        ) {
            self.type = type
            self.number = number
            self.name = name
        }
    }
}

extension PayTransactions {
    /// `Installment`.
    public struct Installment: Model {
        /// 用户实际选择的分期期数.
        public var selectedInstallmentNumber: Int?
        /// 是否使用了商户贴息.
        public var useSubsidy: Bool?

        enum CodingKeys: String, CodingKey {
            case selectedInstallmentNumber = "selected_installment_number"
            case useSubsidy = "use_subsidy"
        }
    }
}

extension PayTransactions {
    /// `OrderDetail`.
    public struct OrderDetail: Model {
        /// 订单原价. The price of the order before discounts, in fen.
        public var costPrice: Int?
        /// 商品小票ID. The merchant's own number of the receipt. At most 32 characters.
        public var invoiceId: String?
        /// 单品列表.
        public var goodsDetail: [Goods]?

        enum CodingKeys: String, CodingKey {
            case costPrice = "cost_price"
            case invoiceId = "invoice_id"
            case goodsDetail = "goods_detail"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            costPrice: Int? = nil,
            invoiceId: String? = nil,
            goodsDetail: [Goods]? = nil
        ) {
            self.costPrice = costPrice
            self.invoiceId = invoiceId
            self.goodsDetail = goodsDetail
        }
    }
}

extension PayTransactions {
    /// `Payer`.
    public struct Payer: Model {
        /// 实名支付.
        public var identity: Identity?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            identity: Identity? = nil
        ) {
            self.identity = identity
        }
    }
}

extension PayTransactions {
    /// `PrepayAppContract`.
    public struct PrepayAppContract: Model {
        /// 签约商户号. The merchant that signs the contract; the caller's own number.
        public var contractMchid: String
        /// 签约AppID.
        public var contractAppid: String
        /// 模板ID. The template of the contract.
        public var planId: String
        /// 签约协议号. The merchant's own number of the contract.
        public var contractCode: String
        /// 请求序列号.
        public var requestSerial: String
        /// 用户账户展示名称.
        public var contractDisplayAccount: String
        /// 签约信息通知URL.
        public var contractNotifyUrl: String?

        enum CodingKeys: String, CodingKey {
            case contractMchid = "contract_mchid"
            case contractAppid = "contract_appid"
            case planId = "plan_id"
            case contractCode = "contract_code"
            case requestSerial = "request_serial"
            case contractDisplayAccount = "contract_display_account"
            case contractNotifyUrl = "contract_notify_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            contractMchid: String,
            contractAppid: String,
            planId: String,
            contractCode: String,
            requestSerial: String,
            contractDisplayAccount: String,
            contractNotifyUrl: String? = nil
        ) {
            self.contractMchid = contractMchid
            self.contractAppid = contractAppid
            self.planId = planId
            self.contractCode = contractCode
            self.requestSerial = requestSerial
            self.contractDisplayAccount = contractDisplayAccount
            self.contractNotifyUrl = contractNotifyUrl
        }
    }
}

extension PayTransactions {
    /// `PrepayH5Response`.
    public struct PrepayH5Response: Model {
        /// 支付跳转链接. Good for five minutes. At most 256 characters.
        public var h5Url: String

        enum CodingKeys: String, CodingKey {
            case h5Url = "h5_url"
        }
    }
}

extension PayTransactions {
    /// `PrepayH5Scene`.
    public struct PrepayH5Scene: Model {
        /// 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters.
        public var payerClientIp: String
        /// 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters.
        public var deviceId: String?
        /// 商户端设备IP. Known from the community.
        public var deviceIp: String?
        /// 商户门店信息.
        public var storeInfo: Store?
        /// H5场景信息.
        public var h5Info: H5Info

        enum CodingKeys: String, CodingKey {
            case payerClientIp = "payer_client_ip"
            case deviceId = "device_id"
            case deviceIp = "device_ip"
            case storeInfo = "store_info"
            case h5Info = "h5_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            payerClientIp: String,
            h5Info: H5Info,
            deviceId: String? = nil,
            deviceIp: String? = nil,
            storeInfo: Store? = nil
        ) {
            self.payerClientIp = payerClientIp
            self.h5Info = h5Info
            self.deviceId = deviceId
            self.deviceIp = deviceIp
            self.storeInfo = storeInfo
        }
    }
}

extension PayTransactions {
    /// `PrepayJsapiContract`.
    public struct PrepayJsapiContract: Model {
        /// 签约商户号. The merchant that signs the contract; the caller's own number.
        public var contractMchid: String?
        /// 签约AppID.
        public var contractAppid: String?
        /// 模板ID. The template of the contract.
        public var planId: String?
        /// 签约协议号. The merchant's own number of the contract.
        public var contractCode: String?
        /// 请求序列号.
        public var requestSerial: String?
        /// 用户账户展示名称.
        public var contractDisplayAccount: String?
        /// 签约信息通知URL.
        public var contractNotifyUrl: String?
        /// 免密协议ID.
        public var passwordFreeContractId: String?
        /// 扣费服务预授权token.
        public var token: String?

        enum CodingKeys: String, CodingKey {
            case contractMchid = "contract_mchid"
            case contractAppid = "contract_appid"
            case planId = "plan_id"
            case contractCode = "contract_code"
            case requestSerial = "request_serial"
            case contractDisplayAccount = "contract_display_account"
            case contractNotifyUrl = "contract_notify_url"
            case passwordFreeContractId = "password_free_contract_id"
            case token
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            contractMchid: String? = nil,
            contractAppid: String? = nil,
            planId: String? = nil,
            contractCode: String? = nil,
            requestSerial: String? = nil,
            contractDisplayAccount: String? = nil,
            contractNotifyUrl: String? = nil,
            passwordFreeContractId: String? = nil,
            token: String? = nil
        ) {
            self.contractMchid = contractMchid
            self.contractAppid = contractAppid
            self.planId = planId
            self.contractCode = contractCode
            self.requestSerial = requestSerial
            self.contractDisplayAccount = contractDisplayAccount
            self.contractNotifyUrl = contractNotifyUrl
            self.passwordFreeContractId = passwordFreeContractId
            self.token = token
        }
    }
}

extension PayTransactions {
    /// `PrepayJsapiPayer`.
    public struct PrepayJsapiPayer: Model {
        /// 用户标识. The user in `appid`. At most 128 characters.
        public var openid: String
        /// 实名支付. Known from the community.
        public var identity: Identity?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String,
            identity: Identity? = nil
        ) {
            self.openid = openid
            self.identity = identity
        }
    }
}

extension PayTransactions {
    /// `PrepayJsapiWithContractPayer`.
    public struct PrepayJsapiWithContractPayer: Model {
        /// 用户标识. The user in `appid`.
        public var openid: String

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String
        ) {
            self.openid = openid
        }
    }
}

extension PayTransactions {
    /// `PrepayNativeResponse`.
    public struct PrepayNativeResponse: Model {
        /// 二维码链接. Good for two hours. At most 64 characters.
        public var codeUrl: String

        enum CodingKeys: String, CodingKey {
            case codeUrl = "code_url"
        }
    }
}

extension PayTransactions {
    /// `PrepayResponse`.
    public struct PrepayResponse: Model {
        /// 预支付交易会话标识. Good for two hours. At most 64 characters.
        public var prepayId: String

        enum CodingKeys: String, CodingKey {
            case prepayId = "prepay_id"
        }
    }
}

extension PayTransactions {
    /// `PrepayScene`.
    public struct PrepayScene: Model {
        /// 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters.
        public var payerClientIp: String
        /// 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters.
        public var deviceId: String?
        /// 商户端设备IP. Known from the community.
        public var deviceIp: String?
        /// 商户门店信息.
        public var storeInfo: Store?

        enum CodingKeys: String, CodingKey {
            case payerClientIp = "payer_client_ip"
            case deviceId = "device_id"
            case deviceIp = "device_ip"
            case storeInfo = "store_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            payerClientIp: String,
            deviceId: String? = nil,
            deviceIp: String? = nil,
            storeInfo: Store? = nil
        ) {
            self.payerClientIp = payerClientIp
            self.deviceId = deviceId
            self.deviceIp = deviceIp
            self.storeInfo = storeInfo
        }
    }
}

extension PayTransactions {
    /// `PrepayWithContractOrderDetail`.
    public struct PrepayWithContractOrderDetail: Model {
        /// 订单原价. The price of the order before discounts, in fen.
        public var costPrice: Int?
        /// 商品小票ID. The merchant's own number of the receipt.
        public var invoiceId: String?
        /// 单品列表.
        public var goodsDetail: [Goods]

        enum CodingKeys: String, CodingKey {
            case costPrice = "cost_price"
            case invoiceId = "invoice_id"
            case goodsDetail = "goods_detail"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            goodsDetail: [Goods],
            costPrice: Int? = nil,
            invoiceId: String? = nil
        ) {
            self.goodsDetail = goodsDetail
            self.costPrice = costPrice
            self.invoiceId = invoiceId
        }
    }
}

extension PayTransactions {
    /// `PrepayWithContractScene`.
    public struct PrepayWithContractScene: Model {
        /// 用户终端IP. The user's address, IPv4 or IPv6.
        public var payerClientIp: String
        /// 商户端设备号. The merchant's own number of the terminal or shop.
        public var deviceId: String?
        /// 商户门店信息.
        public var storeInfo: PrepayWithContractStore?

        enum CodingKeys: String, CodingKey {
            case payerClientIp = "payer_client_ip"
            case deviceId = "device_id"
            case storeInfo = "store_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            payerClientIp: String,
            deviceId: String? = nil,
            storeInfo: PrepayWithContractStore? = nil
        ) {
            self.payerClientIp = payerClientIp
            self.deviceId = deviceId
            self.storeInfo = storeInfo
        }
    }
}

extension PayTransactions {
    /// `PrepayWithContractStore`.
    public struct PrepayWithContractStore: Model {
        /// 门店编号.
        public var id: String?
        /// 门店名称.
        public var name: String?
        /// 地区编码. Six digits of the administrative division.
        public var areaCode: String?
        /// 详细地址.
        public var address: String?

        enum CodingKeys: String, CodingKey {
            case id
            case name
            case areaCode = "area_code"
            case address
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            id: String? = nil,
            name: String? = nil,
            areaCode: String? = nil,
            address: String? = nil
        ) {
            self.id = id
            self.name = name
            self.areaCode = areaCode
            self.address = address
        }
    }
}

extension PayTransactions {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 券ID. At most 32 characters.
        public var couponId: String
        /// 优惠名称. At most 64 characters.
        public var name: String?
        /// 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. At most 32 characters.
        public var scope: Scope?
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 32 characters.
        public var type: PromotionType?
        /// 优惠券面额. The value in fen.
        public var amount: Int?
        /// 活动ID. At most 32 characters.
        public var stockId: String?
        /// 微信出资. What WeChat Pay pays of it, in fen.
        public var wechatpayContribute: Int?
        /// 商户出资. What the merchant pays of it, in fen.
        public var merchantContribute: Int?
        /// 其他出资. What others pay of it, in fen.
        public var otherContribute: Int?
        /// 优惠币种. `CNY`. At most 16 characters.
        public var currency: Currency?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case name
            case scope
            case type
            case amount
            case stockId = "stock_id"
            case wechatpayContribute = "wechatpay_contribute"
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case currency
            case goodsDetail = "goods_detail"
        }
    }
}

extension PayTransactions {
    /// `PromotionGoods`.
    public struct PromotionGoods: Model {
        /// 商品编码. At most 32 characters.
        public var goodsId: String
        /// 商品数量.
        public var quantity: Int?
        /// 商品单价. Of one piece, in fen.
        public var unitPrice: Int?
        /// 商品优惠金额. In fen.
        public var discountAmount: Int?
        /// 商品备注. At most 128 characters.
        public var goodsRemark: String?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case quantity
            case unitPrice = "unit_price"
            case discountAmount = "discount_amount"
            case goodsRemark = "goods_remark"
        }
    }
}

extension PayTransactions {
    /// `ReverseOrderResponse`.
    public struct ReverseOrderResponse: Model {
        /// 应用AppID. An app, official account or mini program that is bound to the merchant.
        public var appid: String?
        /// 直连商户号. The merchant that would have been paid.
        public var mchid: String
        /// 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
        public var outTradeNo: String

        enum CodingKeys: String, CodingKey {
            case appid
            case mchid
            case outTradeNo = "out_trade_no"
        }
    }
}

extension PayTransactions {
    /// What happens to the money.
    public struct Settlement: Model {
        /// 分账标识. Whether the money is kept back for profit sharing.
        public var profitSharing: Bool?
        /// 补差金额. In fen. Known from the community.
        public var subsidyAmount: Int?

        enum CodingKeys: String, CodingKey {
            case profitSharing = "profit_sharing"
            case subsidyAmount = "subsidy_amount"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            profitSharing: Bool? = nil,
            subsidyAmount: Int? = nil
        ) {
            self.profitSharing = profitSharing
            self.subsidyAmount = subsidyAmount
        }
    }
}

extension PayTransactions {
    /// `Store`.
    public struct Store: Model {
        /// 门店编号. The merchant's own number of the shop. At most 32 characters.
        public var id: String
        /// 商家自定义编码. Known from the community.
        public var outId: String?
        /// 门店名称. At most 256 characters.
        public var name: String?
        /// 地区编码. Six digits of the administrative division. At most 32 characters.
        public var areaCode: String?
        /// 详细地址. At most 512 characters.
        public var address: String?

        enum CodingKeys: String, CodingKey {
            case id
            case outId = "out_id"
            case name
            case areaCode = "area_code"
            case address
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            id: String,
            outId: String? = nil,
            name: String? = nil,
            areaCode: String? = nil,
            address: String? = nil
        ) {
            self.id = id
            self.outId = outId
            self.name = name
            self.areaCode = areaCode
            self.address = address
        }
    }
}

extension PayTransactions {
    /// `Subsidy`.
    public struct Subsidy: Model {
        /// 贴息详情列表.
        public var subsidyDetail: [SubsidyDetail]?

        enum CodingKeys: String, CodingKey {
            case subsidyDetail = "subsidy_detail"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            subsidyDetail: [SubsidyDetail]? = nil
        ) {
            self.subsidyDetail = subsidyDetail
        }
    }
}

extension PayTransactions {
    /// `SubsidyDetail`.
    public struct SubsidyDetail: Model {
        /// 贴息方案类型.
        public var subsidyPeriodType: SubsidyPeriodType
        /// 贴息方案列表.
        public var subsidyPlan: [SubsidyPlan]

        enum CodingKeys: String, CodingKey {
            case subsidyPeriodType = "subsidy_period_type"
            case subsidyPlan = "subsidy_plan"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            subsidyPeriodType: SubsidyPeriodType,
            subsidyPlan: [SubsidyPlan]
        ) {
            self.subsidyPeriodType = subsidyPeriodType
            self.subsidyPlan = subsidyPlan
        }
    }
}

extension PayTransactions {
    /// `SubsidyPlan`.
    public struct SubsidyPlan: Model {
        /// 贴息期数. One of 3, 6 and 12.
        public var subsidyInstallmentNum: Int
        /// 贴息比例. What the merchant pays of the interest, in percent: 0 or 100.
        public var subsidyPercent: Int

        enum CodingKeys: String, CodingKey {
            case subsidyInstallmentNum = "subsidy_installment_num"
            case subsidyPercent = "subsidy_percent"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            subsidyInstallmentNum: Int,
            subsidyPercent: Int
        ) {
            self.subsidyInstallmentNum = subsidyInstallmentNum
            self.subsidyPercent = subsidyPercent
        }
    }
}

extension PayTransactions {
    /// `Transaction`.
    public struct Transaction: Model {
        /// 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
        public var appid: String
        /// 商户号. The merchant that is paid. At most 32 characters.
        public var mchid: String
        /// 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
        public var outTradeNo: String
        /// 微信支付订单号. WeChat Pay's number of the order; set once it was paid. At most 32 characters.
        public var transactionId: String?
        /// 交易类型. At most 16 characters.
        public var tradeType: TradeType?
        /// 交易状态. A refund turns it into `REFUND`, whatever was refunded. At most 32 characters.
        public var tradeState: TradeState
        /// 交易状态描述. At most 256 characters.
        public var tradeStateDesc: String
        /// 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters.
        public var bankType: String?
        /// 商户数据包. Given back in answers and notifications as it is. At most 128 characters.
        public var attach: String?
        /// 支付完成时间. At most 64 characters, RFC 3339.
        public var successTime: String?
        /// 支付者信息.
        public var payer: TransactionPayer?
        /// 订单金额.
        public var amount: TransactionAmount?
        /// 场景信息.
        public var sceneInfo: TransactionScene?
        /// 优惠信息. The coupons that were used.
        public var promotionDetail: [Promotion]?
        /// 分期信息. Known from the community.
        public var installmentInfo: Installment?

        enum CodingKeys: String, CodingKey {
            case appid
            case mchid
            case outTradeNo = "out_trade_no"
            case transactionId = "transaction_id"
            case tradeType = "trade_type"
            case tradeState = "trade_state"
            case tradeStateDesc = "trade_state_desc"
            case bankType = "bank_type"
            case attach
            case successTime = "success_time"
            case payer
            case amount
            case sceneInfo = "scene_info"
            case promotionDetail = "promotion_detail"
            case installmentInfo = "installment_info"
        }
    }
}

extension PayTransactions {
    /// Amounts in fen.
    public struct TransactionAmount: Model {
        /// 总金额. In fen.
        public var total: Int?
        /// 用户支付金额. What the user paid, in fen: the total without the coupons.
        public var payerTotal: Int?
        /// 货币类型. `CNY`. At most 16 characters.
        public var currency: Currency?
        /// 用户支付币种. At most 16 characters.
        public var payerCurrency: PayerCurrency?

        enum CodingKeys: String, CodingKey {
            case total
            case payerTotal = "payer_total"
            case currency
            case payerCurrency = "payer_currency"
        }
    }
}

extension PayTransactions {
    /// `TransactionPayer`.
    public struct TransactionPayer: Model {
        /// 用户标识. The user in `appid`. At most 128 characters.
        public var openid: String?
    }
}

extension PayTransactions {
    /// `TransactionScene`.
    public struct TransactionScene: Model {
        /// 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters.
        public var deviceId: String?

        enum CodingKeys: String, CodingKey {
            case deviceId = "device_id"
        }
    }
}

extension PayTransactions {
    /// 货币类型
    public struct Currency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cny: Self { "CNY" }
    }
}

extension PayTransactions {
    /// 证件类型
    public struct IdentityType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var idcard: Self { "IDCARD" }
        public static var hongkongMacao: Self { "HONGKONG_MACAO" }
        public static var hongkongMacaoResident: Self { "HONGKONG_MACAO_RESIDENT" }
        public static var taiwanResident: Self { "TAIWAN_RESIDENT" }
        public static var foreignResident: Self { "FOREIGN_RESIDENT" }
        public static var overseaPassport: Self { "OVERSEA_PASSPORT" }
        public static var phoneNumber: Self { "PHONE_NUMBER" }
    }
}

extension PayTransactions {
    /// 指定支付方式
    public struct LimitPay: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var noBalance: Self { "no_balance" }
        public static var noCredit: Self { "no_credit" }
        public static var noDebit: Self { "no_debit" }
        public static var balanceOnly: Self { "balance_only" }
    }
}

extension PayTransactions {
    /// 用户支付币种
    public struct PayerCurrency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cny: Self { "CNY" }
    }
}

extension PayTransactions {
    /// 优惠类型
    public struct PromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cash: Self { "CASH" }
        public static var nocash: Self { "NOCASH" }
    }
}

extension PayTransactions {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var global: Self { "GLOBAL" }
        public static var single: Self { "SINGLE" }
    }
}

extension PayTransactions {
    /// 贴息方案类型
    public struct SubsidyPeriodType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var daily: Self { "DAILY" }
        public static var period: Self { "PERIOD" }
    }
}

extension PayTransactions {
    /// 交易状态
    public struct TradeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var refund: Self { "REFUND" }
        public static var notpay: Self { "NOTPAY" }
        public static var closed: Self { "CLOSED" }
        public static var revoked: Self { "REVOKED" }
        public static var userpaying: Self { "USERPAYING" }
        public static var payerror: Self { "PAYERROR" }
    }
}

extension PayTransactions {
    /// 交易类型
    public struct TradeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var jsapi: Self { "JSAPI" }
        public static var native: Self { "NATIVE" }
        public static var app: Self { "APP" }
        public static var micropay: Self { "MICROPAY" }
        public static var mweb: Self { "MWEB" }
        public static var facepay: Self { "FACEPAY" }
    }
}
