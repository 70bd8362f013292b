// Generated from api/partner_transactions.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Payments to sub-merchants (服务商基础支付).
public struct PartnerTransactions: Sendable {
    let client: Client
}

extension Client {
    /// Payments to sub-merchants (服务商基础支付).
    public var partnerTransactions: PartnerTransactions { PartnerTransactions(client: self) }
}

extension PartnerTransactions {
    /// Create an order to be paid inside WeChat (JSAPI/小程序下单).
    ///
    /// The page or mini program opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012714678)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - spAppid: 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
    ///   - description: 商品描述. What is bought; shown to the user. At most 127 characters.
    ///   - amount: 订单金额.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
    ///   - payer: 支付者.
    ///   - spMchid: 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
    ///   - detail: 商品详情.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
    ///   - limitPay: 指定支付方式. Ways of paying that are excluded. Known from the community.
    ///   - sceneInfo: 场景信息.
    ///   - settleInfo: 结算信息.
    ///   - subsidyInfo: 贴息信息. Known from the community.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - timeExpire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.
    @discardableResult
    public func prepayJsapi(
        subMchid: String,
        spAppid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        notifyUrl: String,
        payer: PrepayJsapiPayer,
        spMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: OrderDetail? = nil,
        goodsTag: String? = nil,
        limitPay: [LimitPay]? = nil,
        sceneInfo: PrepayScene? = nil,
        settleInfo: Settlement? = nil,
        subsidyInfo: Subsidy? = nil,
        supportFapiao: Bool? = nil,
        timeExpire: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("partner_transactions.prepay_jsapi", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("notify_url", notifyUrl)
        call.set("payer", payer)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("limit_pay", limitPay)
        call.set("scene_info", sceneInfo)
        call.set("settle_info", settleInfo)
        call.set("subsidy_info", subsidyInfo)
        call.set("support_fapiao", supportFapiao)
        call.set("time_expire", timeExpire)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid in a mini program (小程序支付下单).
    ///
    /// The mini program opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012886115)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 服务商公众号ID. An app, official account or mini program that is bound to the partner.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    ///   - description: 商品描述. What is bought; shown to the user.
    ///   - amount: 订单金额.
    ///   - payer: 支付者.
    ///   - spMchid: 服务商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed with `sub_openid`.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - detail: 优惠功能.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - sceneInfo: 场景信息.
    ///   - settleInfo: 结算信息.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - timeExpire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func prepayMiniProgram(
        subMchid: String,
        spAppid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        payer: TransactionPayer,
        spMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: OrderDetail? = nil,
        goodsTag: String? = nil,
        notifyUrl: String? = nil,
        sceneInfo: PrepayMiniProgramScene? = nil,
        settleInfo: Settlement? = nil,
        supportFapiao: Bool? = nil,
        timeExpire: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("partner_transactions.prepay_mini_program", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("payer", payer)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("notify_url", notifyUrl)
        call.set("scene_info", sceneInfo)
        call.set("settle_info", settleInfo)
        call.set("support_fapiao", supportFapiao)
        call.set("time_expire", timeExpire)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid from an app (APP下单).
    ///
    /// The app opens the cashier with the pay parameters made from `prepay_id`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012714669)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - spAppid: 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
    ///   - description: 商品描述. What is bought; shown to the user. At most 127 characters.
    ///   - amount: 订单金额.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
    ///   - spMchid: 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app. At most 32 characters.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
    ///   - detail: 商品详情.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
    ///   - limitPay: 指定支付方式. Ways of paying that are excluded. Known from the community.
    ///   - payer: 支付者. Known from the community.
    ///   - sceneInfo: 场景信息.
    ///   - settleInfo: 结算信息.
    ///   - subsidyInfo: 贴息信息. Known from the community.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - timeExpire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.
    @discardableResult
    public func prepayApp(
        subMchid: String,
        spAppid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        notifyUrl: String,
        spMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: OrderDetail? = nil,
        goodsTag: String? = nil,
        limitPay: [LimitPay]? = nil,
        payer: Payer? = nil,
        sceneInfo: PrepayScene? = nil,
        settleInfo: Settlement? = nil,
        subsidyInfo: Subsidy? = nil,
        supportFapiao: Bool? = nil,
        timeExpire: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("partner_transactions.prepay_app", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("notify_url", notifyUrl)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("limit_pay", limitPay)
        call.set("payer", payer)
        call.set("scene_info", sceneInfo)
        call.set("settle_info", settleInfo)
        call.set("subsidy_info", subsidyInfo)
        call.set("support_fapiao", supportFapiao)
        call.set("time_expire", timeExpire)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid from a mobile browser (H5下单).
    ///
    /// Send the browser to `h5_url` within five minutes.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012714759)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - spAppid: 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
    ///   - description: 商品描述. What is bought; shown to the user. At most 127 characters.
    ///   - amount: 订单金额.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
    ///   - sceneInfo: 场景信息.
    ///   - spMchid: 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app. At most 32 characters.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
    ///   - detail: 商品详情.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
    ///   - limitPay: 指定支付方式. Ways of paying that are excluded. Known from the community.
    ///   - payer: 支付者. Known from the community.
    ///   - settleInfo: 结算信息.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - timeExpire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.
    @discardableResult
    public func prepayH5(
        subMchid: String,
        spAppid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        notifyUrl: String,
        sceneInfo: PrepayH5Scene,
        spMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: OrderDetail? = nil,
        goodsTag: String? = nil,
        limitPay: [LimitPay]? = nil,
        payer: Payer? = nil,
        settleInfo: Settlement? = nil,
        supportFapiao: Bool? = nil,
        timeExpire: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayH5Response {
        var call = Call("partner_transactions.prepay_h5", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("notify_url", notifyUrl)
        call.set("scene_info", sceneInfo)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("limit_pay", limitPay)
        call.set("payer", payer)
        call.set("settle_info", settleInfo)
        call.set("support_fapiao", supportFapiao)
        call.set("time_expire", timeExpire)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid by scanning a QR code (Native下单).
    ///
    /// Show `code_url` as a QR code; it is good for two hours.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012714902)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - spAppid: 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
    ///   - description: 商品描述. What is bought; shown to the user. At most 127 characters.
    ///   - amount: 订单金额.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
    ///   - spMchid: 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app. At most 32 characters.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
    ///   - detail: 商品详情.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
    ///   - limitPay: 指定支付方式. Ways of paying that are excluded. Known from the community.
    ///   - payer: 支付者. Known from the community.
    ///   - sceneInfo: 场景信息.
    ///   - settleInfo: 结算信息.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - timeExpire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.
    @discardableResult
    public func prepayNative(
        subMchid: String,
        spAppid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        notifyUrl: String,
        spMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: OrderDetail? = nil,
        goodsTag: String? = nil,
        limitPay: [LimitPay]? = nil,
        payer: Payer? = nil,
        sceneInfo: PrepayScene? = nil,
        settleInfo: Settlement? = nil,
        supportFapiao: Bool? = nil,
        timeExpire: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayNativeResponse {
        var call = Call("partner_transactions.prepay_native", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("notify_url", notifyUrl)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("limit_pay", limitPay)
        call.set("payer", payer)
        call.set("scene_info", sceneInfo)
        call.set("settle_info", settleInfo)
        call.set("support_fapiao", supportFapiao)
        call.set("time_expire", timeExpire)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid by scanning the code of a POS terminal (扫码支付下单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012492476)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    ///   - description: 商品描述. What is bought; shown to the user.
    ///   - amount: 订单金额.
    ///   - payer: 支付者.
    ///   - sceneInfo: 场景信息.
    ///   - spMchid: 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - spAppid: 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner.
    ///   - subAppid: 特约商户应用AppID. The sub-merchant's own app; needed with `sub_openid`.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - detail: 优惠功能.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - settleInfo: 结算信息.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - timeExpire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func prepayScannedPos(
        subMchid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        payer: TransactionPayer,
        sceneInfo: PrepayScannedPosScene,
        spMchid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: OrderDetail? = nil,
        goodsTag: String? = nil,
        notifyUrl: String? = nil,
        settleInfo: Settlement? = nil,
        supportFapiao: Bool? = nil,
        timeExpire: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("partner_transactions.prepay_scanned_pos", options)
        call.set("sub_mchid", subMchid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("payer", payer)
        call.set("scene_info", sceneInfo)
        call.set("sp_mchid", spMchid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("notify_url", notifyUrl)
        call.set("settle_info", settleInfo)
        call.set("support_fapiao", supportFapiao)
        call.set("time_expire", timeExpire)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid inside WeChat, and an agreement to be signed with it (JSAPI下单并授权/签约).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012526951)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 服务商应用ID. An app, official account or mini program that is bound to the partner.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    ///   - description: 商品描述. What is bought; shown to the user.
    ///   - amount: 订单金额.
    ///   - contractInfo: 签约授权信息.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - payer: 支付者.
    ///   - spMchid: 服务商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed with `sub_openid`.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - detail: 优惠功能.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used.
    ///   - sceneInfo: 场景信息.
    ///   - settleInfo: 结算信息.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - timeExpire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func prepayJsapiWithContract(
        subMchid: String,
        spAppid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        contractInfo: PrepayJsapiContract,
        notifyUrl: String,
        payer: TransactionPayer,
        spMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: PrepayWithContractOrderDetail? = nil,
        goodsTag: String? = nil,
        sceneInfo: PrepayWithContractScene? = nil,
        settleInfo: Settlement? = nil,
        supportFapiao: Bool? = nil,
        timeExpire: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("partner_transactions.prepay_jsapi_with_contract", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("contract_info", contractInfo)
        call.set("notify_url", notifyUrl)
        call.set("payer", payer)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("scene_info", sceneInfo)
        call.set("settle_info", settleInfo)
        call.set("support_fapiao", supportFapiao)
        call.set("time_expire", timeExpire)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid from an app, and an agreement to be signed with it (APP下单并签约).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017019941)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 服务商应用ID. An app, official account or mini program that is bound to the partner.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    ///   - description: 商品描述. What is bought; shown to the user.
    ///   - amount: 订单金额.
    ///   - contractInfo: 签约授权信息.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - spMchid: 服务商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - detail: 优惠功能.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used.
    ///   - sceneInfo: 场景信息.
    ///   - settleInfo: 结算信息.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    ///   - timeExpire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func prepayAppWithContract(
        subMchid: String,
        spAppid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        contractInfo: PrepayAppContract,
        notifyUrl: String,
        spMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: PrepayWithContractOrderDetail? = nil,
        goodsTag: String? = nil,
        sceneInfo: PrepayWithContractScene? = nil,
        settleInfo: Settlement? = nil,
        supportFapiao: Bool? = nil,
        timeExpire: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("partner_transactions.prepay_app_with_contract", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("contract_info", contractInfo)
        call.set("notify_url", notifyUrl)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("scene_info", sceneInfo)
        call.set("settle_info", settleInfo)
        call.set("support_fapiao", supportFapiao)
        call.set("time_expire", timeExpire)
        return try await client.answer(to: call)
    }

    /// Charge the payment code that the payer shows (付款码支付).
    ///
    /// When the answer is lost, or says `USERPAYING`, ask with `get_order_by_out_trade_no`; give up with `reverse_order`. Never charge again before.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户商户号. The sub-merchant that the partner acts for.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    ///   - description: 商品描述. What is bought; shown to the user.
    ///   - amount: 订单金额.
    ///   - payer: 支付者.
    ///   - sceneInfo: 场景信息.
    ///   - spMchid: 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - spAppid: 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner.
    ///   - subAppid: 特约商户应用AppID. The sub-merchant's own app.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - detail: 优惠功能.
    ///   - goodsTag: 订单优惠标记. Only coupons for this tag can be used.
    ///   - settleInfo: 结算信息.
    ///   - supportFapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func codepay(
        subMchid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        payer: CodepayPayer,
        sceneInfo: CodepayScene,
        spMchid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: CodepayOrderDetail? = nil,
        goodsTag: String? = nil,
        settleInfo: Settlement? = nil,
        supportFapiao: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CodepayResponse {
        var call = Call("partner_transactions.codepay", options)
        call.set("sub_mchid", subMchid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("payer", payer)
        call.set("scene_info", sceneInfo)
        call.set("sp_mchid", spMchid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("settle_info", settleInfo)
        call.set("support_fapiao", supportFapiao)
        return try await client.answer(to: call)
    }

    /// Query an order by `transaction_id` (微信支付订单号查询订单).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012738964)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getOrderByTransactionId(
        transactionId: String,
        subMchid: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Transaction {
        var call = Call("partner_transactions.get_order_by_transaction_id", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Query an order by `out_trade_no` (商户订单号查询订单).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012739008)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getOrderByOutTradeNo(
        outTradeNo: String,
        subMchid: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Transaction {
        var call = Call("partner_transactions.get_order_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Close an unpaid order (关闭订单).
    ///
    /// Give the user a few minutes before: a payment may be under way.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012739019)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func closeOrder(
        outTradeNo: String,
        subMchid: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("partner_transactions.close_order", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        call.set("sp_mchid", spMchid)
        _ = try await client.send(call)
    }

    /// Reverse a payment-code order, paid or not (撤销).
    ///
    /// An unpaid order is closed, a paid one is refunded in full.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012382181)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
    ///   - subMchid: 特约商户商户号. The sub-merchant that the partner acts for.
    ///   - spMchid: 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - spAppid: 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner.
    ///   - subAppid: 特约商户应用AppID. The sub-merchant's own app.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func reverseOrder(
        outTradeNo: String,
        subMchid: String,
        spMchid: String? = nil,
        spAppid: String? = nil,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ReverseOrderResponse {
        var call = Call("partner_transactions.reverse_order", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        call.set("sp_mchid", spMchid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }
}

extension PartnerTransactions {
    /// `Amount`.
    public struct Amount: Model {
        /// 总金额. In fen.
        public var total: Int
        /// 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters.
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

extension PartnerTransactions {
    /// `CodepayAmount`.
    public struct CodepayAmount: Model {
        /// 订单金额. In fen.
        public var total: Int?
        /// 订单金额货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 用户支付货币类型. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String?
        /// 用户支付金额. What the user paid, in fen: the total without the coupons.
        public var payerTotal: Int?

        enum CodingKeys: String, CodingKey {
            case total
            case currency
            case payerCurrency = "payer_currency"
            case payerTotal = "payer_total"
        }
    }
}

extension PartnerTransactions {
    /// `CodepayGoods`.
    public struct CodepayGoods: Model {
        /// 商品编码. The merchant's own number of the goods.
        public var merchantGoodsId: String
        /// 商品数量.
        public var quantity: Int
        /// 商品单价. Of one piece, in fen.
        public var unitPrice: Int
        /// 微信支付商品编码. WeChat Pay's number of the goods, where they have one.
        public var wxpayGoodsId: String?
        /// 商品名称.
        public var goodsName: String?

        enum CodingKeys: String, CodingKey {
            case merchantGoodsId = "merchant_goods_id"
            case quantity
            case unitPrice = "unit_price"
            case wxpayGoodsId = "wxpay_goods_id"
            case goodsName = "goods_name"
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

extension PartnerTransactions {
    /// `CodepayOrderDetail`.
    public struct CodepayOrderDetail: Model {
        /// 单品列表.
        public var goodsDetail: [CodepayGoods]
        /// 商品小票ID. The merchant's own number of the receipt.
        public var invoiceId: String?
        /// 订单原价. The price of the order before discounts, in fen.
        public var costPrice: Int?

        enum CodingKeys: String, CodingKey {
            case goodsDetail = "goods_detail"
            case invoiceId = "invoice_id"
            case costPrice = "cost_price"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            goodsDetail: [CodepayGoods],
            invoiceId: String? = nil,
            costPrice: Int? = nil
        ) {
            self.goodsDetail = goodsDetail
            self.invoiceId = invoiceId
            self.costPrice = costPrice
        }
    }
}

extension PartnerTransactions {
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

extension PartnerTransactions {
    /// `CodepayPromotion`.
    public struct CodepayPromotion: Model {
        /// 券ID. WeChat Pay's number of the coupon.
        public var couponId: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 活动ID. The batch of coupons that it is from.
        public var stockId: String?
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
        public var type: String?
        /// 优惠名称.
        public var name: String?
        /// 优惠货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?
        /// 商户出资. What the merchant pays of it, in fen.
        public var merchantContribute: Int?
        /// 其他出资. What others pay of it, in fen.
        public var otherContribute: Int?
        /// 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods.
        public var scope: String?
        /// 微信出资. What WeChat Pay pays of it, in fen.
        public var wechatpayContribute: Int?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case amount
            case stockId = "stock_id"
            case type
            case name
            case currency
            case goodsDetail = "goods_detail"
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case scope
            case wechatpayContribute = "wechatpay_contribute"
        }
    }
}

extension PartnerTransactions {
    /// `CodepayResponse`.
    public struct CodepayResponse: Model {
        /// 合作伙伴商户号. The partner's own merchant number.
        public var spMchid: String
        /// 特约商户商户号.
        public var subMchid: String
        /// 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
        public var outTradeNo: String
        /// 交易状态. A refund turns it into `REFUND`, whatever was refunded.
        public var tradeState: String
        /// 合作伙伴应用AppID.
        public var spAppid: String?
        /// 特约商户应用AppID.
        public var subAppid: String?
        /// 微信支付订单号. WeChat Pay's number of the order; set once it was paid.
        public var transactionId: String?
        /// 订单金额.
        public var amount: CodepayAmount?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 银行类型. The bank and kind of card, such as `CMB_CREDIT`.
        public var bankType: String?
        /// 分期信息.
        public var installmentInfo: Installment?
        /// 支付者.
        public var payer: TransactionPayer?
        /// 优惠信息. The coupons that were used.
        public var promotionDetail: [CodepayPromotion]?
        /// 场景信息.
        public var sceneInfo: TransactionScene?
        /// 支付完成时间. RFC 3339.
        public var successTime: String?
        /// 交易状态描述.
        public var tradeStateDesc: String?
        /// 交易类型.
        public var tradeType: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case outTradeNo = "out_trade_no"
            case tradeState = "trade_state"
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case amount
            case attach
            case bankType = "bank_type"
            case installmentInfo = "installment_info"
            case payer
            case promotionDetail = "promotion_detail"
            case sceneInfo = "scene_info"
            case successTime = "success_time"
            case tradeStateDesc = "trade_state_desc"
            case tradeType = "trade_type"
        }
    }
}

extension PartnerTransactions {
    /// `CodepayScene`.
    public struct CodepayScene: Model {
        /// 商户门店信息.
        public var storeInfo: CodepayStore
        /// 商户端设备号. The merchant's own number of the terminal or shop.
        public var deviceId: String?
        /// 商户端设备IP.
        public var deviceIp: String?
        /// 用户终端IP. The user's address, IPv4 or IPv6.
        public var payerClientIp: String?

        enum CodingKeys: String, CodingKey {
            case storeInfo = "store_info"
            case deviceId = "device_id"
            case deviceIp = "device_ip"
            case payerClientIp = "payer_client_ip"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            storeInfo: CodepayStore,
            deviceId: String? = nil,
            deviceIp: String? = nil,
            payerClientIp: String? = nil
        ) {
            self.storeInfo = storeInfo
            self.deviceId = deviceId
            self.deviceIp = deviceIp
            self.payerClientIp = payerClientIp
        }
    }
}

extension PartnerTransactions {
    /// `CodepayStore`.
    public struct CodepayStore: Model {
        /// 门店编号. The merchant's own number of the shop.
        public var id: String?
        /// 门店名称.
        public var name: String?
        /// 商家自定义编码.
        public var outId: String?
        /// 详细地址.
        public var address: String?
        /// 地区编码. Six digits of the administrative division.
        public var areaCode: String?

        enum CodingKeys: String, CodingKey {
            case id
            case name
            case outId = "out_id"
            case address
            case areaCode = "area_code"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            id: String? = nil,
            name: String? = nil,
            outId: String? = nil,
            address: String? = nil,
            areaCode: String? = nil
        ) {
            self.id = id
            self.name = name
            self.outId = outId
            self.address = address
            self.areaCode = areaCode
        }
    }
}

extension PartnerTransactions {
    /// `Goods`.
    public struct Goods: Model {
        /// 商户侧商品编码. The merchant's own number of the goods. At most 32 characters.
        public var merchantGoodsId: String
        /// 商品数量.
        public var quantity: Int
        /// 商品单价. Of one piece, in fen.
        public var unitPrice: Int
        /// 微信支付商品编码. WeChat Pay's number of the goods, where they have one. At most 32 characters.
        public var wechatpayGoodsId: String?
        /// 商品名称. At most 256 characters.
        public var goodsName: String?

        enum CodingKeys: String, CodingKey {
            case merchantGoodsId = "merchant_goods_id"
            case quantity
            case unitPrice = "unit_price"
            case wechatpayGoodsId = "wechatpay_goods_id"
            case goodsName = "goods_name"
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

extension PartnerTransactions {
    /// `H5Info`.
    public struct H5Info: Model {
        /// 场景类型. Such as `Wap`, `iOS`, `Android`. At most 32 characters.
        public var type: String
        /// iOS平台BundleID. At most 128 characters.
        public var bundleId: String?
        /// 应用名称. At most 64 characters.
        public var appName: String?
        /// 网站URL. At most 128 characters.
        public var appUrl: String?
        /// Of the Android app. At most 128 characters.
        public var packageName: String?

        enum CodingKeys: String, CodingKey {
            case type
            case bundleId = "bundle_id"
            case appName = "app_name"
            case appUrl = "app_url"
            case packageName = "package_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: String,
            bundleId: String? = nil,
            appName: String? = nil,
            appUrl: String? = nil,
            packageName: String? = nil
        ) {
            self.type = type
            self.bundleId = bundleId
            self.appName = appName
            self.appUrl = appUrl
            self.packageName = packageName
        }
    }
}

extension PartnerTransactions {
    /// `Identity`.
    public struct Identity: Model {
        /// 证件类型.
        public var type: IdentityType
        /// 加密后的姓名. Encrypted on the wire.
        public var name: Sensitive
        /// 加密后的证件号. Of the document, or the phone number. Encrypted on the wire.
        public var number: Sensitive

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: IdentityType,
            name: Sensitive,
            number: Sensitive
        ) {
            self.type = type
            self.name = name
            self.number = number
        }
    }
}

extension PartnerTransactions {
    /// `Installment`.
    public struct Installment: Model {
        /// 用户实际选择的分期期数. How many instalments the user chose.
        public var selectedInstallmentNumber: Int?
        /// 是否使用了商户贴息. Whether the merchant pays interest.
        public var useSubsidy: Bool?

        enum CodingKeys: String, CodingKey {
            case selectedInstallmentNumber = "selected_installment_number"
            case useSubsidy = "use_subsidy"
        }
    }
}

extension PartnerTransactions {
    /// `OrderDetail`.
    public struct OrderDetail: Model {
        /// 商品小票ID. The merchant's own number of the receipt. At most 32 characters.
        public var invoiceId: String?
        /// 订单原价. The price of the order before discounts, in fen.
        public var costPrice: Int?
        /// 单品列表.
        public var goodsDetail: [Goods]?

        enum CodingKeys: String, CodingKey {
            case invoiceId = "invoice_id"
            case costPrice = "cost_price"
            case goodsDetail = "goods_detail"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            invoiceId: String? = nil,
            costPrice: Int? = nil,
            goodsDetail: [Goods]? = nil
        ) {
            self.invoiceId = invoiceId
            self.costPrice = costPrice
            self.goodsDetail = goodsDetail
        }
    }
}

extension PartnerTransactions {
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

extension PartnerTransactions {
    /// `PrepayAppContract`.
    public struct PrepayAppContract: Model {
        /// 模板ID. The template of the agreement, made in the merchant platform.
        public var planId: String
        /// 签约AppID. An app that is bound to the merchant that signs.
        public var contractAppid: String
        /// 签约商户号. The merchant that signs the agreement.
        public var contractMchid: String
        /// 签约协议号. The merchant's own number of the agreement.
        public var contractCode: String
        /// 用户账户展示名称. The user's name at the merchant; shown in the agreement.
        public var contractDisplayAccount: String
        /// 请求序列号. The merchant's own serial number of the request to sign.
        public var requestSerial: String
        /// 签约信息通知URL. Where the result of signing is posted: https, without a query string.
        public var contractNotifyUrl: String?

        enum CodingKeys: String, CodingKey {
            case planId = "plan_id"
            case contractAppid = "contract_appid"
            case contractMchid = "contract_mchid"
            case contractCode = "contract_code"
            case contractDisplayAccount = "contract_display_account"
            case requestSerial = "request_serial"
            case contractNotifyUrl = "contract_notify_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            planId: String,
            contractAppid: String,
            contractMchid: String,
            contractCode: String,
            contractDisplayAccount: String,
            requestSerial: String,
            contractNotifyUrl: String? = nil
        ) {
            self.planId = planId
            self.contractAppid = contractAppid
            self.contractMchid = contractMchid
            self.contractCode = contractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.requestSerial = requestSerial
            self.contractNotifyUrl = contractNotifyUrl
        }
    }
}

extension PartnerTransactions {
    /// `PrepayH5Response`.
    public struct PrepayH5Response: Model {
        /// 支付跳转链接. Good for five minutes. At most 256 characters.
        public var h5Url: String

        enum CodingKeys: String, CodingKey {
            case h5Url = "h5_url"
        }
    }
}

extension PartnerTransactions {
    /// `PrepayH5Scene`.
    public struct PrepayH5Scene: Model {
        /// H5场景信息.
        public var h5Info: H5Info
        /// 用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters.
        public var payerClientIp: String
        /// 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters.
        public var deviceId: String?
        /// 商户端设备IP. Known from the community.
        public var deviceIp: String?
        /// 商户门店信息.
        public var storeInfo: Store?

        enum CodingKeys: String, CodingKey {
            case h5Info = "h5_info"
            case payerClientIp = "payer_client_ip"
            case deviceId = "device_id"
            case deviceIp = "device_ip"
            case storeInfo = "store_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            h5Info: H5Info,
            payerClientIp: String,
            deviceId: String? = nil,
            deviceIp: String? = nil,
            storeInfo: Store? = nil
        ) {
            self.h5Info = h5Info
            self.payerClientIp = payerClientIp
            self.deviceId = deviceId
            self.deviceIp = deviceIp
            self.storeInfo = storeInfo
        }
    }
}

extension PartnerTransactions {
    /// `PrepayJsapiContract`.
    public struct PrepayJsapiContract: Model {
        /// 模板ID. The template of the agreement, made in the merchant platform.
        public var planId: String?
        /// 签约AppID. An app that is bound to the merchant that signs.
        public var contractAppid: String?
        /// 签约商户号. The merchant that signs the agreement.
        public var contractMchid: String?
        /// 免密协议ID.
        public var passwordFreeContractId: String?
        /// 签约协议号. The merchant's own number of the agreement.
        public var contractCode: String?
        /// 用户账户展示名称. The user's name at the merchant; shown in the agreement.
        public var contractDisplayAccount: String?
        /// 签约信息通知URL. Where the result of signing is posted: https, without a query string.
        public var contractNotifyUrl: String?
        /// 请求序列号. The merchant's own serial number of the request to sign.
        public var requestSerial: String?
        /// 扣费服务预授权token.
        public var token: String?

        enum CodingKeys: String, CodingKey {
            case planId = "plan_id"
            case contractAppid = "contract_appid"
            case contractMchid = "contract_mchid"
            case passwordFreeContractId = "password_free_contract_id"
            case contractCode = "contract_code"
            case contractDisplayAccount = "contract_display_account"
            case contractNotifyUrl = "contract_notify_url"
            case requestSerial = "request_serial"
            case token
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            planId: String? = nil,
            contractAppid: String? = nil,
            contractMchid: String? = nil,
            passwordFreeContractId: String? = nil,
            contractCode: String? = nil,
            contractDisplayAccount: String? = nil,
            contractNotifyUrl: String? = nil,
            requestSerial: String? = nil,
            token: String? = nil
        ) {
            self.planId = planId
            self.contractAppid = contractAppid
            self.contractMchid = contractMchid
            self.passwordFreeContractId = passwordFreeContractId
            self.contractCode = contractCode
            self.contractDisplayAccount = contractDisplayAccount
            self.contractNotifyUrl = contractNotifyUrl
            self.requestSerial = requestSerial
            self.token = token
        }
    }
}

extension PartnerTransactions {
    /// `PrepayJsapiPayer`.
    public struct PrepayJsapiPayer: Model {
        /// 用户服务标识. The user in `sp_appid`; this or `sub_openid`. At most 128 characters.
        public var spOpenid: String?
        /// 用户子标识. The user in `sub_appid`; this or `sp_openid`. At most 128 characters.
        public var subOpenid: String?
        /// 实名支付. Known from the community.
        public var identity: Identity?

        enum CodingKeys: String, CodingKey {
            case spOpenid = "sp_openid"
            case subOpenid = "sub_openid"
            case identity
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            spOpenid: String? = nil,
            subOpenid: String? = nil,
            identity: Identity? = nil
        ) {
            self.spOpenid = spOpenid
            self.subOpenid = subOpenid
            self.identity = identity
        }
    }
}

extension PartnerTransactions {
    /// `PrepayMiniProgramScene`.
    public struct PrepayMiniProgramScene: Model {
        /// 商户端设备号. The merchant's own number of the terminal or shop.
        public var deviceId: String?
        /// 用户终端IP. The user's address, IPv4 or IPv6.
        public var payerClientIp: String?
        /// 商户门店信息.
        public var storeInfo: CodepayStore?

        enum CodingKeys: String, CodingKey {
            case deviceId = "device_id"
            case payerClientIp = "payer_client_ip"
            case storeInfo = "store_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            deviceId: String? = nil,
            payerClientIp: String? = nil,
            storeInfo: CodepayStore? = nil
        ) {
            self.deviceId = deviceId
            self.payerClientIp = payerClientIp
            self.storeInfo = storeInfo
        }
    }
}

extension PartnerTransactions {
    /// `PrepayNativeResponse`.
    public struct PrepayNativeResponse: Model {
        /// 二维码链接. Good for two hours. At most 64 characters.
        public var codeUrl: String

        enum CodingKeys: String, CodingKey {
            case codeUrl = "code_url"
        }
    }
}

extension PartnerTransactions {
    /// `PrepayResponse`.
    public struct PrepayResponse: Model {
        /// 预支付交易会话标识. Good for two hours. At most 64 characters.
        public var prepayId: String

        enum CodingKeys: String, CodingKey {
            case prepayId = "prepay_id"
        }
    }
}

extension PartnerTransactions {
    /// `PrepayScannedPosScene`.
    public struct PrepayScannedPosScene: Model {
        /// 用户终端IP. The user's address, IPv4 or IPv6.
        public var payerClientIp: String
        /// 商户门店信息.
        public var storeInfo: CodepayStore
        /// 商户端设备号. The merchant's own number of the terminal or shop.
        public var deviceId: String?
        /// 商户端设备IP.
        public var deviceIp: String?

        enum CodingKeys: String, CodingKey {
            case payerClientIp = "payer_client_ip"
            case storeInfo = "store_info"
            case deviceId = "device_id"
            case deviceIp = "device_ip"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            payerClientIp: String,
            storeInfo: CodepayStore,
            deviceId: String? = nil,
            deviceIp: String? = nil
        ) {
            self.payerClientIp = payerClientIp
            self.storeInfo = storeInfo
            self.deviceId = deviceId
            self.deviceIp = deviceIp
        }
    }
}

extension PartnerTransactions {
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

extension PartnerTransactions {
    /// `PrepayWithContractOrderDetail`.
    public struct PrepayWithContractOrderDetail: Model {
        /// 单品列表.
        public var goodsDetail: [Goods]
        /// 商品小票ID. The merchant's own number of the receipt.
        public var invoiceId: String?
        /// 订单原价. The price of the order before discounts, in fen.
        public var costPrice: Int?

        enum CodingKeys: String, CodingKey {
            case goodsDetail = "goods_detail"
            case invoiceId = "invoice_id"
            case costPrice = "cost_price"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            goodsDetail: [Goods],
            invoiceId: String? = nil,
            costPrice: Int? = nil
        ) {
            self.goodsDetail = goodsDetail
            self.invoiceId = invoiceId
            self.costPrice = costPrice
        }
    }
}

extension PartnerTransactions {
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

extension PartnerTransactions {
    /// `PrepayWithContractStore`.
    public struct PrepayWithContractStore: Model {
        /// 门店编号. The merchant's own number of the shop.
        public var id: String?
        /// 门店名称.
        public var name: String?
        /// 详细地址.
        public var address: String?
        /// 地区编码. Six digits of the administrative division.
        public var areaCode: String?

        enum CodingKeys: String, CodingKey {
            case id
            case name
            case address
            case areaCode = "area_code"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            id: String? = nil,
            name: String? = nil,
            address: String? = nil,
            areaCode: String? = nil
        ) {
            self.id = id
            self.name = name
            self.address = address
            self.areaCode = areaCode
        }
    }
}

extension PartnerTransactions {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 券ID. WeChat Pay's number of the coupon. At most 32 characters.
        public var couponId: String
        /// 优惠名称. At most 64 characters.
        public var name: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 活动ID. The batch of coupons that it is from. At most 32 characters.
        public var stockId: String?
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 32 characters.
        public var type: PromotionType?
        /// 优惠币种. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: Currency?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?
        /// 商户出资. What the merchant pays of it, in fen.
        public var merchantContribute: Int?
        /// 其他出资. What others pay of it, in fen.
        public var otherContribute: Int?
        /// 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. At most 32 characters.
        public var scope: Scope?
        /// 微信出资. What WeChat Pay pays of it, in fen.
        public var wechatpayContribute: Int?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case name
            case amount
            case stockId = "stock_id"
            case type
            case currency
            case goodsDetail = "goods_detail"
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case scope
            case wechatpayContribute = "wechatpay_contribute"
        }
    }
}

extension PartnerTransactions {
    /// `PromotionGoods`.
    public struct PromotionGoods: Model {
        /// 商品编码. At most 32 characters.
        public var goodsId: String
        /// 商品优惠金额. In fen.
        public var discountAmount: Int?
        /// 商品数量.
        public var quantity: Int?
        /// 商品单价. Of one piece, in fen.
        public var unitPrice: Int?
        /// 商品备注. At most 128 characters.
        public var goodsRemark: String?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case discountAmount = "discount_amount"
            case quantity
            case unitPrice = "unit_price"
            case goodsRemark = "goods_remark"
        }
    }
}

extension PartnerTransactions {
    /// `ReverseOrderResponse`.
    public struct ReverseOrderResponse: Model {
        /// 合作伙伴商户号. The partner's own merchant number.
        public var spMchid: String
        /// 特约商户商户号.
        public var subMchid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 合作伙伴应用AppID.
        public var spAppid: String?
        /// 特约商户应用AppID.
        public var subAppid: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case outTradeNo = "out_trade_no"
            case spAppid = "sp_appid"
            case subAppid = "sub_appid"
        }
    }
}

extension PartnerTransactions {
    /// `Settlement`.
    public struct Settlement: Model {
        /// 是否指定分账. The money is frozen after the payment, so that it can be split.
        public var profitSharing: Bool?
        /// 补差金额. In fen.
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

extension PartnerTransactions {
    /// `Store`.
    public struct Store: Model {
        /// 门店编号. The merchant's own number of the shop. At most 32 characters.
        public var id: String
        /// 门店名称. At most 256 characters.
        public var name: String?
        /// 商家自定义编码. Known from the community.
        public var outId: String?
        /// 详细地址. At most 512 characters.
        public var address: String?
        /// 地区编码. Six digits of the administrative division. At most 32 characters.
        public var areaCode: String?

        enum CodingKeys: String, CodingKey {
            case id
            case name
            case outId = "out_id"
            case address
            case areaCode = "area_code"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            id: String,
            name: String? = nil,
            outId: String? = nil,
            address: String? = nil,
            areaCode: String? = nil
        ) {
            self.id = id
            self.name = name
            self.outId = outId
            self.address = address
            self.areaCode = areaCode
        }
    }
}

extension PartnerTransactions {
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

extension PartnerTransactions {
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

extension PartnerTransactions {
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

extension PartnerTransactions {
    /// `Transaction`.
    public struct Transaction: Model {
        /// 服务商商户号. The partner's own merchant number. At most 32 characters.
        public var spMchid: String
        /// 子商户号. At most 32 characters.
        public var subMchid: String
        /// 服务商APPID. At most 32 characters.
        public var spAppid: String
        /// 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
        public var outTradeNo: String
        /// 交易状态. A refund turns it into `REFUND`, whatever was refunded. At most 32 characters.
        public var tradeState: TradeState
        /// 交易状态描述. At most 256 characters.
        public var tradeStateDesc: String
        /// 子商户APPID. At most 32 characters.
        public var subAppid: String?
        /// 微信支付订单号. WeChat Pay's number of the order; set once it was paid. At most 32 characters.
        public var transactionId: String?
        /// 订单金额.
        public var amount: TransactionAmount?
        /// 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters.
        public var attach: String?
        /// 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters.
        public var bankType: String?
        /// 分期信息. Known from the community.
        public var installmentInfo: Installment?
        /// 支付者信息.
        public var payer: TransactionPayer?
        /// 优惠功能. The coupons that were used.
        public var promotionDetail: [Promotion]?
        /// 场景信息.
        public var sceneInfo: TransactionScene?
        /// 支付完成时间. At most 64 characters, RFC 3339.
        public var successTime: String?
        /// 交易类型. At most 16 characters.
        public var tradeType: TradeType?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case outTradeNo = "out_trade_no"
            case tradeState = "trade_state"
            case tradeStateDesc = "trade_state_desc"
            case subAppid = "sub_appid"
            case transactionId = "transaction_id"
            case amount
            case attach
            case bankType = "bank_type"
            case installmentInfo = "installment_info"
            case payer
            case promotionDetail = "promotion_detail"
            case sceneInfo = "scene_info"
            case successTime = "success_time"
            case tradeType = "trade_type"
        }
    }
}

extension PartnerTransactions {
    /// `TransactionAmount`.
    public struct TransactionAmount: Model {
        /// 货币类型. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: Currency?
        /// 用户支付币种. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var payerCurrency: PayerCurrency?
        /// 用户支付金额. What the user paid, in fen: the total without the coupons.
        public var payerTotal: Int?
        /// 总金额. In fen.
        public var total: Int?

        enum CodingKeys: String, CodingKey {
            case currency
            case payerCurrency = "payer_currency"
            case payerTotal = "payer_total"
            case total
        }
    }
}

extension PartnerTransactions {
    /// `TransactionPayer`.
    public struct TransactionPayer: Model {
        /// 用户服务商标识. The user under `sp_appid`. At most 128 characters.
        public var spOpenid: String?
        /// 用户子商户标识. The user under `sub_appid`. At most 128 characters.
        public var subOpenid: String?

        enum CodingKeys: String, CodingKey {
            case spOpenid = "sp_openid"
            case subOpenid = "sub_openid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            spOpenid: String? = nil,
            subOpenid: String? = nil
        ) {
            self.spOpenid = spOpenid
            self.subOpenid = subOpenid
        }
    }
}

extension PartnerTransactions {
    /// `TransactionScene`.
    public struct TransactionScene: Model {
        /// 商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters.
        public var deviceId: String

        enum CodingKeys: String, CodingKey {
            case deviceId = "device_id"
        }
    }
}

extension PartnerTransactions {
    /// `TransactionSuccessPartnerResource`.
    public struct TransactionSuccessPartnerResource: Model {
        /// 服务商商户号. The partner's own merchant number. At most 32 characters.
        public var spMchid: String
        /// 子商户号. At most 32 characters.
        public var subMchid: String
        /// 服务商APPID. At most 32 characters.
        public var spAppid: String
        /// 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
        public var outTradeNo: String
        /// 订单金额.
        public var amount: TransactionAmount
        /// 银行类型. The bank and kind of card, such as `CMB_CREDIT`. At most 32 characters.
        public var bankType: String
        /// 支付者信息.
        public var payer: TransactionPayer
        /// 支付完成时间. At most 64 characters, RFC 3339.
        public var successTime: String
        /// 交易状态. A refund turns it into `REFUND`, whatever was refunded. At most 32 characters.
        public var tradeState: TradeState
        /// 交易状态描述. At most 256 characters.
        public var tradeStateDesc: String
        /// 交易类型. At most 16 characters.
        public var tradeType: TradeType
        /// 子商户APPID. At most 32 characters.
        public var subAppid: String?
        /// 商户数据包. Comes back unchanged in queries and notifications. At most 128 characters.
        public var attach: String?
        /// 分期信息. Known from the community.
        public var installmentInfo: Installment?
        /// 优惠功能. The coupons that were used.
        public var promotionDetail: [TransactionSuccessPartnerResourcePromotion]?
        /// 场景信息.
        public var sceneInfo: TransactionScene?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case amount
            case bankType = "bank_type"
            case payer
            case successTime = "success_time"
            case tradeState = "trade_state"
            case tradeStateDesc = "trade_state_desc"
            case tradeType = "trade_type"
            case subAppid = "sub_appid"
            case attach
            case installmentInfo = "installment_info"
            case promotionDetail = "promotion_detail"
            case sceneInfo = "scene_info"
        }
    }
}

extension PartnerTransactions {
    /// `TransactionSuccessPartnerResourcePromotion`.
    public struct TransactionSuccessPartnerResourcePromotion: Model {
        /// 券ID. WeChat Pay's number of the coupon. At most 32 characters.
        public var couponId: String
        /// 优惠名称. At most 32 characters.
        public var name: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 活动ID. The batch of coupons that it is from. At most 32 characters.
        public var stockId: String?
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives. At most 32 characters.
        public var type: TransactionSuccessPartnerResourcePromotionType?
        /// 优惠币种. ISO 4217, `CNY` for yuan. At most 16 characters.
        public var currency: Currency?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?
        /// 商户出资. What the merchant pays of it, in fen.
        public var merchantContribute: Int?
        /// 其他出资. What others pay of it, in fen.
        public var otherContribute: Int?
        /// 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods. At most 32 characters.
        public var scope: Scope?
        /// 微信出资. What WeChat Pay pays of it, in fen.
        public var wechatpayContribute: Int?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case name
            case amount
            case stockId = "stock_id"
            case type
            case currency
            case goodsDetail = "goods_detail"
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case scope
            case wechatpayContribute = "wechatpay_contribute"
        }
    }
}

extension PartnerTransactions {
    /// 货币类型
    public struct Currency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cny: Self { "CNY" }
    }
}

extension PartnerTransactions {
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

extension PartnerTransactions {
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

extension PartnerTransactions {
    /// 用户支付币种
    public struct PayerCurrency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cny: Self { "CNY" }
    }
}

extension PartnerTransactions {
    /// 优惠类型
    public struct PromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cash: Self { "CASH" }
        public static var nocash: Self { "NOCASH" }
    }
}

extension PartnerTransactions {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var global: Self { "GLOBAL" }
        public static var single: Self { "SINGLE" }
    }
}

extension PartnerTransactions {
    /// 贴息方案类型
    public struct SubsidyPeriodType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var daily: Self { "DAILY" }
        public static var period: Self { "PERIOD" }
    }
}

extension PartnerTransactions {
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

extension PartnerTransactions {
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

extension PartnerTransactions {
    /// 优惠类型
    public struct TransactionSuccessPartnerResourcePromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cash: Self { "CASH" }
        public static var nocash: Self { "NOCASH" }
    }
}
