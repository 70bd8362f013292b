// Generated from api/hk_pay.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Payments by the Hong Kong wallet (香港钱包支付).
public struct HkPay: Sendable {
    let client: Client
}

extension Client {
    /// Payments by the Hong Kong wallet (香港钱包支付).
    public var hkPay: HkPay { HkPay(client: self) }
}

extension HkPay {
    /// Download the platform certificates (获取平台证书列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml)
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func downloadCertificates(
        options: CallOptions = CallOptions()
    ) async throws -> DownloadCertificatesResponse {
        let call = Call("hk_pay.download_certificates", options)
        return try await client.answer(to: call)
    }

    /// Add a sub-merchant (子商户进件（融合钱包）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml)
    ///
    /// - Parameters:
    ///   - spAppid: 机构appid.
    ///   - name: 子商户全称.
    ///   - business: 业务信息.
    ///   - businessCategory: 类目.
    ///   - contact: 联系人信息.
    ///   - merchantCountryCode: 注册国家或区域.
    ///   - merchantType: 商户类型.
    ///   - officePhone: 公司电话.
    ///   - shortname: 子商户简称.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - channelId: 渠道号.
    ///   - director: 董事信息.
    ///   - principal: 负责人信息.
    ///   - registrationCertificateCopy: 公司注册文件照片.
    ///   - registrationCertificateDate: 公司注册文件过期时间.
    ///   - registrationCertificateNumber: 公司注册文件编号.
    ///   - settlementBankNumber: 子商户银行结算账户信息.
    ///   - idempotencyKey:
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalMerchant.addSubMerchant`")
    @discardableResult
    public func addSubMerchant(
        spAppid: String,
        name: String,
        business: Business,
        businessCategory: Int,
        contact: Contact,
        merchantCountryCode: String,
        merchantType: MerchantType,
        officePhone: String,
        shortname: String,
        spMchid: String? = nil,
        channelId: String? = nil,
        director: Director? = nil,
        principal: Director? = nil,
        registrationCertificateCopy: String? = nil,
        registrationCertificateDate: String? = nil,
        registrationCertificateNumber: String? = nil,
        settlementBankNumber: String? = nil,
        idempotencyKey: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AddSubMerchantResponse {
        var call = Call("hk_pay.add_sub_merchant", options)
        call.set("sp_appid", spAppid)
        call.set("name", name)
        call.set("business", business)
        call.set("business_category", businessCategory)
        call.set("contact", contact)
        call.set("merchant_country_code", merchantCountryCode)
        call.set("merchant_type", merchantType)
        call.set("office_phone", officePhone)
        call.set("shortname", shortname)
        call.set("sp_mchid", spMchid)
        call.set("channel_id", channelId)
        call.set("director", director)
        call.set("principal", principal)
        call.set("registration_certificate_copy", registrationCertificateCopy)
        call.set("registration_certificate_date", registrationCertificateDate)
        call.set("registration_certificate_number", registrationCertificateNumber)
        call.set("settlement_bank_number", settlementBankNumber)
        call.set("Idempotency-Key", idempotencyKey)
        return try await client.answer(to: call)
    }

    /// Change the data of a sub-merchant (修改子商户（融合钱包）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 机构appid.
    ///   - name: 子商户全称.
    ///   - business: 业务信息.
    ///   - businessCategory: 类目.
    ///   - merchantCountryCode: 注册国家或区域.
    ///   - merchantType: 商户类型.
    ///   - officePhone: 公司电话.
    ///   - shortname: 子商户简称.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - channelId: 渠道号.
    ///   - contact: 联系人信息.
    ///   - director: 董事信息.
    ///   - principal: 负责人信息.
    ///   - registrationCertificateCopy: 公司注册文件照片.
    ///   - registrationCertificateDate: 公司注册文件过期时间.
    ///   - registrationCertificateNumber: 公司注册文件编号.
    ///   - settlementBankNumber: 子商户银行结算账户信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalMerchant.updateSubMerchant`")
    @discardableResult
    public func updateSubMerchant(
        subMchid: String,
        spAppid: String,
        name: String,
        business: Business,
        businessCategory: Int,
        merchantCountryCode: String,
        merchantType: MerchantType,
        officePhone: String,
        shortname: String,
        spMchid: String? = nil,
        channelId: String? = nil,
        contact: Contact? = nil,
        director: Director? = nil,
        principal: Director? = nil,
        registrationCertificateCopy: String? = nil,
        registrationCertificateDate: String? = nil,
        registrationCertificateNumber: String? = nil,
        settlementBankNumber: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateSubMerchantResponse {
        var call = Call("hk_pay.update_sub_merchant", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("name", name)
        call.set("business", business)
        call.set("business_category", businessCategory)
        call.set("merchant_country_code", merchantCountryCode)
        call.set("merchant_type", merchantType)
        call.set("office_phone", officePhone)
        call.set("shortname", shortname)
        call.set("sp_mchid", spMchid)
        call.set("channel_id", channelId)
        call.set("contact", contact)
        call.set("director", director)
        call.set("principal", principal)
        call.set("registration_certificate_copy", registrationCertificateCopy)
        call.set("registration_certificate_date", registrationCertificateDate)
        call.set("registration_certificate_number", registrationCertificateNumber)
        call.set("settlement_bank_number", settlementBankNumber)
        return try await client.answer(to: call)
    }

    /// Get the data of a sub-merchant (查询子商户（融合钱包）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 机构appid.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalMerchant.getSubMerchant`")
    public func getSubMerchant(
        subMchid: String,
        spAppid: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetSubMerchantResponse {
        var call = Call("hk_pay.get_sub_merchant", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// List the refunds of an order (查询所有退款).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - offset: 记录起始位置. Items to skip, from 0.
    ///   - count: 每页笔数. Items per page.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.listRefunds`")
    public func listRefunds(
        subMchid: String,
        offset: Int,
        count: Int,
        mchid: String? = nil,
        spMchid: String? = nil,
        transactionId: String? = nil,
        outTradeNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListRefundsResponse {
        var call = Call("hk_pay.list_refunds", options)
        call.set("sub_mchid", subMchid)
        call.set("offset", offset)
        call.set("count", count)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listRefunds`, page after page.
    @available(*, deprecated, message: "use `globalPay.listRefunds`")
    public func listRefundsPager(
        subMchid: String,
        count: Int,
        offset: Int = 0,
        mchid: String? = nil,
        spMchid: String? = nil,
        transactionId: String? = nil,
        outTradeNo: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<ListedRefund> {
        var call = Call("hk_pay.list_refunds", options)
        call.set("sub_mchid", subMchid)
        call.set("offset", offset)
        call.set("count", count)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        return Pager(client, call, "offset", .offset) { (page: ListRefundsResponse) in
            Page(items: page.data, total: page.totalNum, next: nil)
        }
    }

    /// Refund an order, or a part of it (申请退款).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid:
    ///   - spAppid: 机构APPID.
    ///   - outRefundNo: 商户退款单号. The merchant's own number of the refund.
    ///   - amount: 订单金额.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - notifyUrl: 退款通知地址. Where its notifications are posted: https, without a query string.
    ///   - reason: 退款原因.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.createRefund`")
    @discardableResult
    public func createRefund(
        subMchid: String,
        appid: String,
        spAppid: String,
        outRefundNo: String,
        amount: CreateRefundAmount,
        mchid: String? = nil,
        spMchid: String? = nil,
        subAppid: String? = nil,
        transactionId: String? = nil,
        outTradeNo: String? = nil,
        notifyUrl: String? = nil,
        reason: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateRefundResponse {
        var call = Call("hk_pay.create_refund", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("out_refund_no", outRefundNo)
        call.set("amount", amount)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("notify_url", notifyUrl)
        call.set("reason", reason)
        return try await client.answer(to: call)
    }

    /// Query a refund by `refund_id` (查询单笔退款(微信支付退款订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
    ///
    /// - Parameters:
    ///   - refundId: 微信支付退款订单号. WeChat Pay's number of the refund.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.getRefundByRefundId`")
    public func getRefundByRefundId(
        refundId: String,
        subMchid: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Refund {
        var call = Call("hk_pay.get_refund_by_refund_id", options)
        call.set("refund_id", refundId)
        call.set("sub_mchid", subMchid)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Query a refund by `out_refund_no` (查询单笔退款(商户退款订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
    ///
    /// - Parameters:
    ///   - outRefundNo: 商户退款订单号. The merchant's own number of the refund.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.getRefundByOutRefundNo`")
    public func getRefundByOutRefundNo(
        outRefundNo: String,
        subMchid: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Refund {
        var call = Call("hk_pay.get_refund_by_out_refund_no", options)
        call.set("out_refund_no", outRefundNo)
        call.set("sub_mchid", subMchid)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// List settlements (查询结算资金明细).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml)
    ///
    /// - Parameters:
    ///   - offset: 记录起始位置. Items to skip, from 0.
    ///   - limit: 最大记录条数. Items per page.
    ///   - settleState: 结算状态.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - settleEndDate: 结算结束日期.
    ///   - settleStartDate: 结算开始日期.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.listSettlements`")
    public func listSettlements(
        offset: Int,
        limit: Int,
        settleState: SettleState,
        subMchid: String? = nil,
        settleEndDate: String? = nil,
        settleStartDate: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListSettlementsResponse {
        var call = Call("hk_pay.list_settlements", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("settle_state", settleState)
        call.set("sub_mchid", subMchid)
        call.set("settle_end_date", settleEndDate)
        call.set("settle_start_date", settleStartDate)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listSettlements`, page after page.
    @available(*, deprecated, message: "use `globalPay.listSettlements`")
    public func listSettlementsPager(
        limit: Int,
        settleState: SettleState,
        offset: Int = 0,
        subMchid: String? = nil,
        settleEndDate: String? = nil,
        settleStartDate: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Settlement> {
        var call = Call("hk_pay.list_settlements", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("settle_state", settleState)
        call.set("sub_mchid", subMchid)
        call.set("settle_end_date", settleEndDate)
        call.set("settle_start_date", settleStartDate)
        return Pager(client, call, "offset", .offset) { (page: ListSettlementsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Download the statement of a day (下载对账单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
    ///
    /// - Parameters:
    ///   - date: 账单日期.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - acceptEncoding: 账单压缩.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.downloadStatement`")
    public func downloadStatement(
        date: String,
        mchid: String? = nil,
        acceptEncoding: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Data {
        var call = Call("hk_pay.download_statement", options)
        call.set("date", date)
        call.set("mchid", mchid)
        call.set("Accept-Encoding", acceptEncoding)
        return try await client.send(call).body
    }

    /// The same as `downloadStatement`, chunk by chunk: a file of any size. A timeout in `options` is for the
    /// whole; without it each chunk has the client's `readTimeout`.
    @available(*, deprecated, message: "use `globalPay.downloadStatement`")
    public func downloadStatementStream(
        date: String,
        mchid: String? = nil,
        acceptEncoding: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> FileStream {
        var call = Call("hk_pay.download_statement", options)
        call.set("date", date)
        call.set("mchid", mchid)
        call.set("Accept-Encoding", acceptEncoding)
        return try await client.open(call)
    }

    /// Create an order to be paid from an app (APP支付下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid:
    ///   - spAppid: 机构APPID.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品描述.
    ///   - amount: 订单金额.
    ///   - merchantCategoryCode: MCC码.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - tradeType: 交易类型.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - attach: 商户数据. Comes back unchanged in queries and notifications.
    ///   - detail: 优惠功能.
    ///   - goodsTag: 商品标记. The mark that the rules of a promotion ask for.
    ///   - limitPay: 指定支付方式.
    ///   - payer: 支付者.
    ///   - sceneInfo: 场景信息.
    ///   - timeExpire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
    ///   - timeStart: 交易起始时间. RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.prepayApp`")
    @discardableResult
    public func prepayApp(
        subMchid: String,
        appid: String,
        spAppid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        merchantCategoryCode: String,
        notifyUrl: String,
        tradeType: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: [OrderDetail]? = nil,
        goodsTag: String? = nil,
        limitPay: String? = nil,
        payer: Payer? = nil,
        sceneInfo: Scene? = nil,
        timeExpire: String? = nil,
        timeStart: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("hk_pay.prepay_app", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("merchant_category_code", merchantCategoryCode)
        call.set("notify_url", notifyUrl)
        call.set("trade_type", tradeType)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("limit_pay", limitPay)
        call.set("payer", payer)
        call.set("scene_info", sceneInfo)
        call.set("time_expire", timeExpire)
        call.set("time_start", timeStart)
        return try await client.answer(to: call)
    }

    /// Query an order by `transaction_id` (查询订单(微信支付订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.getOrderByTransactionId`")
    public func getOrderByTransactionId(
        transactionId: String,
        subMchid: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("hk_pay.get_order_by_transaction_id", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Close an unpaid order by `transaction_id` (关闭订单(微信支付订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - mchid: 直连商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.closeOrderByTransactionId`")
    public func closeOrderByTransactionId(
        transactionId: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("hk_pay.close_order_by_transaction_id", options)
        call.set("transaction_id", transactionId)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }

    /// Reverse a payment-code order by `transaction_id` (撤销订单(微信支付订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
    ///
    /// - Parameters:
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.reverseOrderByTransactionId`")
    public func reverseOrderByTransactionId(
        transactionId: String,
        subMchid: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("hk_pay.reverse_order_by_transaction_id", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        _ = try await client.send(call)
    }

    /// Create an order to be paid inside WeChat (小程序/公众号支付下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid:
    ///   - spAppid: 机构APPID.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品描述.
    ///   - amount: 订单金额.
    ///   - merchantCategoryCode: MCC码.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - tradeType: 交易类型.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - attach: 商户数据. Comes back unchanged in queries and notifications.
    ///   - detail: 优惠功能.
    ///   - goodsTag: 商品标记. The mark that the rules of a promotion ask for.
    ///   - limitPay: 指定支付方式.
    ///   - payer: 支付者.
    ///   - sceneInfo: 场景信息.
    ///   - timeExpire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
    ///   - timeStart: 交易起始时间. RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.prepayJsapi`")
    @discardableResult
    public func prepayJsapi(
        subMchid: String,
        appid: String,
        spAppid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        merchantCategoryCode: String,
        notifyUrl: String,
        tradeType: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: [OrderDetail]? = nil,
        goodsTag: String? = nil,
        limitPay: String? = nil,
        payer: Payer? = nil,
        sceneInfo: Scene? = nil,
        timeExpire: String? = nil,
        timeStart: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayResponse {
        var call = Call("hk_pay.prepay_jsapi", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("merchant_category_code", merchantCategoryCode)
        call.set("notify_url", notifyUrl)
        call.set("trade_type", tradeType)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("limit_pay", limitPay)
        call.set("payer", payer)
        call.set("scene_info", sceneInfo)
        call.set("time_expire", timeExpire)
        call.set("time_start", timeStart)
        return try await client.answer(to: call)
    }

    /// Charge the payment code that the payer shows (提交付款码支付).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid:
    ///   - spAppid: 机构APPID.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品描述.
    ///   - amount: 订单金额.
    ///   - merchantCategoryCode: MCC码.
    ///   - tradeType: 交易类型.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - attach: 商户数据. Comes back unchanged in queries and notifications.
    ///   - detail: 优惠功能.
    ///   - goodsTag: 商品标记. The mark that the rules of a promotion ask for.
    ///   - limitPay: 指定支付方式.
    ///   - payer: 支付者.
    ///   - sceneInfo: 场景信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.micropay`")
    @discardableResult
    public func micropay(
        subMchid: String,
        appid: String,
        spAppid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        merchantCategoryCode: String,
        tradeType: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: [OrderDetail]? = nil,
        goodsTag: String? = nil,
        limitPay: String? = nil,
        payer: MicropayPayer? = nil,
        sceneInfo: Scene? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> MicropayResponse {
        var call = Call("hk_pay.micropay", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("merchant_category_code", merchantCategoryCode)
        call.set("trade_type", tradeType)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("limit_pay", limitPay)
        call.set("payer", payer)
        call.set("scene_info", sceneInfo)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid from a mobile browser (H5支付下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid:
    ///   - spAppid: 机构APPID.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品描述.
    ///   - amount: 订单金额.
    ///   - merchantCategoryCode: MCC码.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - sceneInfo: 场景信息.
    ///   - tradeType: 交易类型.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - attach: 商户数据. Comes back unchanged in queries and notifications.
    ///   - detail: 优惠功能.
    ///   - goodsTag: 商品标记. The mark that the rules of a promotion ask for.
    ///   - limitPay: 指定支付方式.
    ///   - payer: 支付者.
    ///   - timeExpire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
    ///   - timeStart: 交易起始时间. RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.prepayH5`")
    @discardableResult
    public func prepayH5(
        subMchid: String,
        appid: String,
        spAppid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        merchantCategoryCode: String,
        notifyUrl: String,
        sceneInfo: PrepayH5Scene,
        tradeType: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: [OrderDetail]? = nil,
        goodsTag: String? = nil,
        limitPay: String? = nil,
        payer: Payer? = nil,
        timeExpire: String? = nil,
        timeStart: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayH5Response {
        var call = Call("hk_pay.prepay_h5", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("merchant_category_code", merchantCategoryCode)
        call.set("notify_url", notifyUrl)
        call.set("scene_info", sceneInfo)
        call.set("trade_type", tradeType)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("limit_pay", limitPay)
        call.set("payer", payer)
        call.set("time_expire", timeExpire)
        call.set("time_start", timeStart)
        return try await client.answer(to: call)
    }

    /// Create an order to be paid by scanning a QR code (扫码支付下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid:
    ///   - spAppid: 机构APPID.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - description: 商品描述.
    ///   - amount: 订单金额.
    ///   - merchantCategoryCode: MCC码.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - tradeType: 交易类型.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - attach: 商户数据. Comes back unchanged in queries and notifications.
    ///   - detail: 优惠功能.
    ///   - goodsTag: 商品标记. The mark that the rules of a promotion ask for.
    ///   - limitPay: 指定支付方式.
    ///   - payer: 支付者.
    ///   - sceneInfo: 场景信息.
    ///   - timeExpire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
    ///   - timeStart: 交易起始时间. RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.prepayNative`")
    @discardableResult
    public func prepayNative(
        subMchid: String,
        appid: String,
        spAppid: String,
        outTradeNo: String,
        description: String,
        amount: Amount,
        merchantCategoryCode: String,
        notifyUrl: String,
        tradeType: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subAppid: String? = nil,
        attach: String? = nil,
        detail: [OrderDetail]? = nil,
        goodsTag: String? = nil,
        limitPay: String? = nil,
        payer: Payer? = nil,
        sceneInfo: Scene? = nil,
        timeExpire: String? = nil,
        timeStart: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PrepayNativeResponse {
        var call = Call("hk_pay.prepay_native", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("description", description)
        call.set("amount", amount)
        call.set("merchant_category_code", merchantCategoryCode)
        call.set("notify_url", notifyUrl)
        call.set("trade_type", tradeType)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("attach", attach)
        call.set("detail", detail)
        call.set("goods_tag", goodsTag)
        call.set("limit_pay", limitPay)
        call.set("payer", payer)
        call.set("scene_info", sceneInfo)
        call.set("time_expire", timeExpire)
        call.set("time_start", timeStart)
        return try await client.answer(to: call)
    }

    /// Query an order by `out_trade_no` (查询订单(商户订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.getOrderByOutTradeNo`")
    public func getOrderByOutTradeNo(
        outTradeNo: String,
        subMchid: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("hk_pay.get_order_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Close an unpaid order by `out_trade_no` (关闭订单(商户订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - mchid: 直连商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.closeOrderByOutTradeNo`")
    public func closeOrderByOutTradeNo(
        outTradeNo: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("hk_pay.close_order_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }

    /// Reverse a payment-code order by `out_trade_no` (撤销订单(商户订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalPay.reverseOrderByOutTradeNo`")
    public func reverseOrderByOutTradeNo(
        outTradeNo: String,
        subMchid: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("hk_pay.reverse_order_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        _ = try await client.send(call)
    }
}

extension HkPay {
    /// `AddSubMerchantResponse`.
    public struct AddSubMerchantResponse: Model {
        /// 子商户号.
        public var subMchid: String
        /// 验证状态描述.
        public var description: String?
        /// 验证状态.
        public var verificationStatus: VerificationStatus?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case description
            case verificationStatus = "verification_status"
        }
    }
}

extension HkPay {
    /// `Amount`.
    public struct Amount: Model {
        /// 总金额. In the smallest unit of the currency.
        public var total: Int
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            total: Int,
            currency: String? = nil
        ) {
            self.total = total
            self.currency = currency
        }
    }
}

extension HkPay {
    /// `Business`.
    public struct Business: Model {
        /// 业务类型.
        public var businessType: BusinessType
        /// APP下载链接.
        public var appDownload: String?
        /// MCC码.
        public var mcc: String?
        /// 小程序.
        public var miniProgram: String?
        /// 公众号.
        public var officeAccount: String?
        /// 门店地址.
        public var storeAddress: String?
        /// 门店照片. JSON text.
        public var storePhotos: String?
        /// 业务网站.
        public var website: String?

        enum CodingKeys: String, CodingKey {
            case businessType = "business_type"
            case appDownload = "app_download"
            case mcc
            case miniProgram = "mini_program"
            case officeAccount = "office_account"
            case storeAddress = "store_address"
            case storePhotos = "store_photos"
            case website
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            businessType: BusinessType,
            appDownload: String? = nil,
            mcc: String? = nil,
            miniProgram: String? = nil,
            officeAccount: String? = nil,
            storeAddress: String? = nil,
            storePhotos: String? = nil,
            website: String? = nil
        ) {
            self.businessType = businessType
            self.appDownload = appDownload
            self.mcc = mcc
            self.miniProgram = miniProgram
            self.officeAccount = officeAccount
            self.storeAddress = storeAddress
            self.storePhotos = storePhotos
            self.website = website
        }
    }
}

extension HkPay {
    /// `Certificate`.
    public struct Certificate: Model {
        /// `serial_no`.
        public var serialNo: String?
        /// RFC 3339.
        public var effectiveTime: String?
        /// `encrypt_certificate`.
        public var encryptCertificate: EncryptedCertificate?
        /// RFC 3339.
        public var expireTime: String?

        enum CodingKeys: String, CodingKey {
            case serialNo = "serial_no"
            case effectiveTime = "effective_time"
            case encryptCertificate = "encrypt_certificate"
            case expireTime = "expire_time"
        }
    }
}

extension HkPay {
    /// `Contact`.
    public struct Contact: Model {
        /// 联系人名称. Encrypted on the wire.
        public var name: Sensitive
        /// 联系人邮箱. Encrypted on the wire.
        public var email: Sensitive
        /// 联系人电话. Encrypted on the wire.
        public var phone: Sensitive

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: Sensitive,
            email: Sensitive,
            phone: Sensitive
        ) {
            self.name = name
            self.email = email
            self.phone = phone
        }
    }
}

extension HkPay {
    /// `CreateRefundAmount`.
    public struct CreateRefundAmount: Model {
        /// 退款币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 退款金额. In the smallest unit of the currency.
        public var refund: Int
        /// 原订单金额. In the smallest unit of the currency.
        public var total: Int

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            currency: String,
            refund: Int,
            total: Int
        ) {
            self.currency = currency
            self.refund = refund
            self.total = total
        }
    }
}

extension HkPay {
    /// `CreateRefundResponse`.
    public struct CreateRefundResponse: Model {
        /// 微信支付退款订单号.
        public var id: String
        /// 商户退款单号. The merchant's own number of the refund.
        public var outRefundNo: String
        /// 退款创建时间. RFC 3339.
        public var createTime: String
        /// 退款金额.
        public var amount: CreatedRefundAmount
        /// 优惠退款详情.
        public var detail: RefundPromotion?

        enum CodingKeys: String, CodingKey {
            case id
            case outRefundNo = "out_refund_no"
            case createTime = "create_time"
            case amount
            case detail
        }
    }
}

extension HkPay {
    /// `CreatedRefundAmount`.
    public struct CreatedRefundAmount: Model {
        /// 退款币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 汇率.
        public var exchangeRate: ExchangeRate
        /// 支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String
        /// 用户退款金额. In the smallest unit of the currency.
        public var payerRefund: Int?
        /// 退款金额. In the smallest unit of the currency.
        public var refund: Int?

        enum CodingKeys: String, CodingKey {
            case currency
            case exchangeRate = "exchange_rate"
            case payerCurrency = "payer_currency"
            case payerRefund = "payer_refund"
            case refund
        }
    }
}

extension HkPay {
    /// `Director`.
    public struct Director: Model {
        /// 董事姓名.
        public var name: String?
        /// 董事证件号.
        public var number: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String? = nil,
            number: String? = nil
        ) {
            self.name = name
            self.number = number
        }
    }
}

extension HkPay {
    /// `DownloadCertificatesResponse`.
    public struct DownloadCertificatesResponse: Model {
        /// `data`.
        public var data: [Certificate]
    }
}

extension HkPay {
    /// `EncryptedCertificate`.
    public struct EncryptedCertificate: Model {
        /// `algorithm`.
        public var algorithm: String?
        /// `associated_data`.
        public var associatedData: String?
        /// `ciphertext`.
        public var ciphertext: String?
        /// `nonce`.
        public var nonce: String?

        enum CodingKeys: String, CodingKey {
            case algorithm
            case associatedData = "associated_data"
            case ciphertext
            case nonce
        }
    }
}

extension HkPay {
    /// `ExchangeRate`.
    public struct ExchangeRate: Model {
        /// 汇率类型.
        public var type: ExchangeRateType?
        /// 汇率值.
        public var rate: Int?
    }
}

extension HkPay {
    /// `GetSubMerchantBusiness`.
    public struct GetSubMerchantBusiness: Model {
        /// APP下载地址.
        public var appDownload: String?
        /// 业务类型.
        public var businessType: BusinessType?
        /// MCC码.
        public var mcc: String?
        /// 小程序.
        public var miniProgram: String?
        /// 公众号.
        public var officeAccount: String?
        /// 门店地址.
        public var storeAddress: String?
        /// 业务网站.
        public var website: String?

        enum CodingKeys: String, CodingKey {
            case appDownload = "app_download"
            case businessType = "business_type"
            case mcc
            case miniProgram = "mini_program"
            case officeAccount = "office_account"
            case storeAddress = "store_address"
            case website
        }
    }
}

extension HkPay {
    /// `GetSubMerchantContact`.
    public struct GetSubMerchantContact: Model {
        /// 联系人名称. Encrypted on the wire.
        public var name: Sensitive?
        /// 联系人邮箱. Encrypted on the wire.
        public var email: Sensitive?
        /// 联系人电话. Encrypted on the wire.
        public var phone: Sensitive?
    }
}

extension HkPay {
    /// `GetSubMerchantResponse`.
    public struct GetSubMerchantResponse: Model {
        /// 子商户号.
        public var subMchid: String
        /// 子商户全称.
        public var name: String
        /// 类目.
        public var businessCategory: Int?
        /// 册国家或区域.
        public var merchantCountryCode: String
        /// 公司联系方式.
        public var officePhone: String
        /// 子商户简称.
        public var shortname: String
        /// 业务信息.
        public var business: GetSubMerchantBusiness?
        /// 联系人信息.
        public var contact: GetSubMerchantContact?
        /// 董事信息.
        public var director: Director?
        /// 商户类型.
        public var merchantType: MerchantType?
        /// 负责人信息.
        public var principal: Director?
        /// 公司注册文件过期时间.
        public var registrationCertificateDate: String?
        /// 公司注册文件编号.
        public var registrationCertificateNumber: String?
        /// 子商户结算账户.
        public var settlementBankNumber: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case name
            case businessCategory = "business_category"
            case merchantCountryCode = "merchant_country_code"
            case officePhone = "office_phone"
            case shortname
            case business
            case contact
            case director
            case merchantType = "merchant_type"
            case principal
            case registrationCertificateDate = "registration_certificate_date"
            case registrationCertificateNumber = "registration_certificate_number"
            case settlementBankNumber = "settlement_bank_number"
        }
    }
}

extension HkPay {
    /// `Goods`.
    public struct Goods: Model {
        /// 商品编码.
        public var goodsId: String
        /// 商品单价. In the smallest unit of the currency.
        public var price: Int
        /// 商品数量.
        public var quantity: Int
        /// 微信侧商品编码.
        public var wxpayGoodsId: String?
        /// 商品名称.
        public var goodsName: String?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case price
            case quantity
            case wxpayGoodsId = "wxpay_goods_id"
            case goodsName = "goods_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            goodsId: String,
            price: Int,
            quantity: Int,
            wxpayGoodsId: String? = nil,
            goodsName: String? = nil
        ) {
            self.goodsId = goodsId
            self.price = price
            self.quantity = quantity
            self.wxpayGoodsId = wxpayGoodsId
            self.goodsName = goodsName
        }
    }
}

extension HkPay {
    /// `ListRefundsAmount`.
    public struct ListRefundsAmount: Model {
        /// 支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String
        /// 用户支付金额. In the smallest unit of the currency.
        public var payerTotal: Int?
        /// 订单金额. In the smallest unit of the currency.
        public var total: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?

        enum CodingKeys: String, CodingKey {
            case payerCurrency = "payer_currency"
            case payerTotal = "payer_total"
            case total
            case currency
        }
    }
}

extension HkPay {
    /// `ListRefundsResponse`.
    public struct ListRefundsResponse: Model {
        /// 微信支付交易订单号.
        public var id: String
        /// 商户号.
        public var mchid: String
        /// 机构商户号. The institution's own merchant number.
        public var spMchid: String
        /// 子商户号.
        public var subMchid: String
        /// 商户原交易订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 退款单列表.
        public var data: [ListedRefund]
        /// 订单金额.
        public var amount: ListRefundsAmount
        /// 本次返回退款单数.
        public var currentTotalNum: Int?
        /// 订单总退款次数. Of all pages.
        public var totalNum: Int?

        enum CodingKeys: String, CodingKey {
            case id
            case mchid
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case outTradeNo = "out_trade_no"
            case data
            case amount
            case currentTotalNum = "current_total_num"
            case totalNum = "total_num"
        }
    }
}

extension HkPay {
    /// `ListSettlementsResponse`.
    public struct ListSettlementsResponse: Model {
        /// 记录起始位置.
        public var offset: Int?
        /// 本次返回条数.
        public var limit: Int?
        /// 总记录条数. Of all pages.
        public var totalCount: Int?
        /// 结算信息列表.
        public var data: [Settlement]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension HkPay {
    /// `ListedRefund`.
    public struct ListedRefund: Model {
        /// 微信退款单号.
        public var id: String
        /// 商户退款单号. The merchant's own number of the refund.
        public var outRefundNo: String
        /// 退款状态.
        public var status: Status
        /// 退款创建时间. RFC 3339.
        public var createTime: String
        /// 退款金额.
        public var amount: RefundAmount
        /// 退款渠道.
        public var channel: Channel?
        /// 退款资金来源.
        public var fundSource: FundSource?
        /// 退款入账账户.
        public var recvAccount: String?
        /// 优惠退款详情.
        public var refundDetail: RefundPromotion?
        /// 退款成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case id
            case outRefundNo = "out_refund_no"
            case status
            case createTime = "create_time"
            case amount
            case channel
            case fundSource = "fund_source"
            case recvAccount = "recv_account"
            case refundDetail = "refund_detail"
            case successTime = "success_time"
        }
    }
}

extension HkPay {
    /// `MicropayAmount`.
    public struct MicropayAmount: Model {
        /// 用户支付金额. In the smallest unit of the currency.
        public var payerTotal: Int?
        /// 订单金额. In the smallest unit of the currency.
        public var total: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 汇率.
        public var exchangeRate: ExchangeRate?
        /// 支付货币类型.
        public var payerCurrency: String?

        enum CodingKeys: String, CodingKey {
            case payerTotal = "payer_total"
            case total
            case currency
            case exchangeRate = "exchange_rate"
            case payerCurrency = "payer _currency"
        }
    }
}

extension HkPay {
    /// `MicropayPayer`.
    public struct MicropayPayer: Model {
        /// 授权码.
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

extension HkPay {
    /// `MicropayPromotion`.
    public struct MicropayPromotion: Model {
        /// 券ID.
        public var promotionId: String
        /// 优惠券面额. In the smallest unit of the currency.
        public var amount: Int?
        /// 活动ID.
        public var activityId: String?
        /// 优惠类型.
        public var type: MicropayPromotionType?
        /// 优惠名称.
        public var name: String?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 单品列表.
        public var goodsDetail: [MicropayPromotionGoods]?
        /// 商户出资. In the smallest unit of the currency.
        public var merchantContributeAmount: Int?
        /// 其他出资. In the smallest unit of the currency.
        public var otherContributeAmount: Int?
        /// 优惠范围.
        public var scope: Scope?
        /// 微信出资. In the smallest unit of the currency.
        public var wechatpayContributeAmount: Int?

        enum CodingKeys: String, CodingKey {
            case promotionId = "promotion_id"
            case amount
            case activityId = "activity_id"
            case type
            case name
            case currency
            case goodsDetail = "goods_detail"
            case merchantContributeAmount = "merchant_contribute_amount"
            case otherContributeAmount = "other_contribute_amount"
            case scope
            case wechatpayContributeAmount = "wechatpay_contribute_amount"
        }
    }
}

extension HkPay {
    /// `MicropayPromotionGoods`.
    public struct MicropayPromotionGoods: Model {
        /// 商品编码.
        public var goodsId: String
        /// 商品价格. In the smallest unit of the currency.
        public var price: Int?
        /// 商品数量.
        public var quantity: Int?
        /// 商品备注.
        public var goodsRemark: String?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case price
            case quantity
            case goodsRemark = "goods_remark"
        }
    }
}

extension HkPay {
    /// `MicropayResponse`.
    public struct MicropayResponse: Model {
        /// 微信支付订单号.
        public var id: String
        /// 商户号.
        public var mchid: String
        /// 机构商户号. The institution's own merchant number.
        public var spMchid: String
        /// 子商户号.
        public var subMchid: String
        /// `appid`.
        public var appid: String
        /// 机构APPID.
        public var spAppid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 订单金额.
        public var amount: MicropayAmount
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String
        /// 支付完成时间. RFC 3339.
        public var successTime: String
        /// 交易状态.
        public var tradeState: TradeState
        /// 交易状态描述.
        public var tradeStateDesc: String
        /// 交易类型.
        public var tradeType: TradeType
        /// 子商户APPID.
        public var subAppid: String?
        /// 商户数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 优惠功能.
        public var detail: [MicropayPromotion]?
        /// 支付者.
        public var payer: Payer?

        enum CodingKeys: String, CodingKey {
            case id
            case mchid
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case appid
            case spAppid = "sp_appid"
            case outTradeNo = "out_trade_no"
            case amount
            case bankType = "bank_type"
            case successTime = "success_time"
            case tradeState = "trade_state"
            case tradeStateDesc = "trade_state_desc"
            case tradeType = "trade_type"
            case subAppid = "sub_appid"
            case attach
            case detail
            case payer
        }
    }
}

extension HkPay {
    /// `Order`.
    public struct Order: Model {
        /// 微信支付订单号.
        public var id: String
        /// 商户号.
        public var mchid: String
        /// 机构商户号. The institution's own merchant number.
        public var spMchid: String
        /// 子商户号.
        public var subMchid: String
        /// `appid`.
        public var appid: String
        /// 机构APPID.
        public var spAppid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 订单金额.
        public var amount: OrderAmount
        /// 付款银行. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String
        /// 支付者.
        public var payer: Payer
        /// 支付完成时间. RFC 3339.
        public var successTime: String
        /// 交易状态.
        public var tradeState: TradeState
        /// 交易状态描述.
        public var tradeStateDesc: String
        /// 交易类型.
        public var tradeType: TradeType
        /// 子商户APPID.
        public var subAppid: String?
        /// 商户数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 优惠功能.
        public var promotionDetail: [Promotion]?

        enum CodingKeys: String, CodingKey {
            case id
            case mchid
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case appid
            case spAppid = "sp_appid"
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
            case promotionDetail = "promotion_detail"
        }
    }
}

extension HkPay {
    /// `OrderAmount`.
    public struct OrderAmount: Model {
        /// 订单标价币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 用户支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String
        /// 用户支付金额. In the smallest unit of the currency.
        public var payerTotal: Int?
        /// 订单金额. In the smallest unit of the currency.
        public var total: Int?
        /// 汇率信息.
        public var exchangeRate: ExchangeRate?

        enum CodingKeys: String, CodingKey {
            case currency
            case payerCurrency = "payer_currency"
            case payerTotal = "payer_total"
            case total
            case exchangeRate = "exchange_rate"
        }
    }
}

extension HkPay {
    /// `OrderDetail`.
    public struct OrderDetail: Model {
        /// 商品小票ID.
        public var receiptId: String?
        /// 订单原价.
        public var costPrice: Int?
        /// 单品列表.
        public var goodsDetail: [Goods]?

        enum CodingKeys: String, CodingKey {
            case receiptId = "receipt_id"
            case costPrice = "cost_price"
            case goodsDetail = "goods_detail"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            receiptId: String? = nil,
            costPrice: Int? = nil,
            goodsDetail: [Goods]? = nil
        ) {
            self.receiptId = receiptId
            self.costPrice = costPrice
            self.goodsDetail = goodsDetail
        }
    }
}

extension HkPay {
    /// `Payer`.
    public struct Payer: Model {
        /// 用户标识.
        public var openid: String?
        /// 用户标识. The user under `sp_appid`.
        public var spOpenid: String?
        /// 用户标识. The user under `sub_appid`.
        public var subOpenid: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case spOpenid = "sp_openid"
            case subOpenid = "sub_openid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String? = nil,
            spOpenid: String? = nil,
            subOpenid: String? = nil
        ) {
            self.openid = openid
            self.spOpenid = spOpenid
            self.subOpenid = subOpenid
        }
    }
}

extension HkPay {
    /// `PrepayH5Response`.
    public struct PrepayH5Response: Model {
        /// 支付跳转链接.
        public var mwebUrl: String

        enum CodingKeys: String, CodingKey {
            case mwebUrl = "mweb_url"
        }
    }
}

extension HkPay {
    /// `PrepayH5Scene`.
    public struct PrepayH5Scene: Model {
        /// 用户终端IP. IPv4 or IPv6.
        public var payerClientIp: String
        /// 商户门店信息.
        public var storeInfo: Store
        /// 商户端设备号.
        public var deviceId: String?
        /// 操作员ID.
        public var operatorId: String?
        /// 商户端设备IP.
        public var deviceIp: String?

        enum CodingKeys: String, CodingKey {
            case payerClientIp = "payer_client_ip"
            case storeInfo = "store_info"
            case deviceId = "device_id"
            case operatorId = "operator_id"
            case deviceIp = "device_ip"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            payerClientIp: String,
            storeInfo: Store,
            deviceId: String? = nil,
            operatorId: String? = nil,
            deviceIp: String? = nil
        ) {
            self.payerClientIp = payerClientIp
            self.storeInfo = storeInfo
            self.deviceId = deviceId
            self.operatorId = operatorId
            self.deviceIp = deviceIp
        }
    }
}

extension HkPay {
    /// `PrepayNativeResponse`.
    public struct PrepayNativeResponse: Model {
        /// 二维码链接.
        public var codeUrl: String

        enum CodingKeys: String, CodingKey {
            case codeUrl = "code_url"
        }
    }
}

extension HkPay {
    /// `PrepayResponse`.
    public struct PrepayResponse: Model {
        /// 预支付交易会话标识.
        public var prepayId: String

        enum CodingKeys: String, CodingKey {
            case prepayId = "prepay_id"
        }
    }
}

extension HkPay {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 券ID.
        public var promotionId: String
        /// 优惠券面额. In the smallest unit of the currency.
        public var amount: Int?
        /// 优惠币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 活动ID.
        public var activityId: String?
        /// 优惠类型.
        public var type: PromotionType?
        /// 优惠名称.
        public var name: String?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?
        /// 商户出资. In the smallest unit of the currency.
        public var merchantContributeAmount: Int?
        /// 其他出资. In the smallest unit of the currency.
        public var otherContributeAmount: Int?
        /// 优惠范围.
        public var scope: Scope?
        /// 微信出资. In the smallest unit of the currency.
        public var wxpayContributeAmount: Int?

        enum CodingKeys: String, CodingKey {
            case promotionId = "promotion_id"
            case amount
            case currency
            case activityId = "activity_id"
            case type
            case name
            case goodsDetail = "goods_detail"
            case merchantContributeAmount = "merchant_contribute_amount"
            case otherContributeAmount = "other_contribute_amount"
            case scope
            case wxpayContributeAmount = "wxpay_contribute_amount"
        }
    }
}

extension HkPay {
    /// `PromotionGoods`.
    public struct PromotionGoods: Model {
        /// 商品编码.
        public var goodsId: String
        /// 商品优惠金额. In the smallest unit of the currency.
        public var discountAmount: Int?
        /// 商品价格. In the smallest unit of the currency.
        public var price: Int?
        /// 商品数量.
        public var quantity: Int?
        /// 商品备注.
        public var goodsRemark: String?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case discountAmount = "discount_amount"
            case price
            case quantity
            case goodsRemark = "goods_remark"
        }
    }
}

extension HkPay {
    /// `Refund`.
    public struct Refund: Model {
        /// 微信支付退款订单号.
        public var id: String
        /// 微信支付交易订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户原交易订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 商户退款单号. The merchant's own number of the refund.
        public var outRefundNo: String
        /// 退款状态.
        public var status: Status
        /// 退款创建时间. RFC 3339.
        public var createTime: String
        /// 退款金额.
        public var amount: RefundAmount
        /// 退款渠道.
        public var channel: Channel?
        /// 优惠退款详情.
        public var detail: RefundPromotion?
        /// 退款资金来源.
        public var fundSource: FundSource?
        /// 退款入账账户.
        public var recvAccount: String?
        /// 退款成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case id
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case outRefundNo = "out_refund_no"
            case status
            case createTime = "create_time"
            case amount
            case channel
            case detail
            case fundSource = "fund_source"
            case recvAccount = "recv_account"
            case successTime = "success_time"
        }
    }
}

extension HkPay {
    /// `RefundAmount`.
    public struct RefundAmount: Model {
        /// 汇率.
        public var exchangeRate: ExchangeRate
        /// 支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String
        /// 用户退款金额. In the smallest unit of the currency.
        public var payerRefund: Int?
        /// 退款金额. In the smallest unit of the currency.
        public var refund: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?

        enum CodingKeys: String, CodingKey {
            case exchangeRate = "exchange_rate"
            case payerCurrency = "payer_currency"
            case payerRefund = "payer_refund"
            case refund
            case currency
        }
    }
}

extension HkPay {
    /// `RefundPromotion`.
    public struct RefundPromotion: Model {
        /// 券ID.
        public var promotionId: String
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 优惠类型.
        public var type: RefundPromotionType?
        /// 优惠券面额. In the smallest unit of the currency.
        public var amount: Int?
        /// 优惠券退款额.
        public var refundAmount: Int?
        /// 优惠范围.
        public var scope: Scope?

        enum CodingKeys: String, CodingKey {
            case promotionId = "promotion_id"
            case currency
            case type
            case amount
            case refundAmount = "refund_amount"
            case scope
        }
    }
}

extension HkPay {
    /// `Scene`.
    public struct Scene: Model {
        /// 商户端设备号.
        public var deviceId: String?
        /// 操作员ID.
        public var operatorId: String?
        /// 商户端设备IP.
        public var deviceIp: String?
        /// 用户终端IP. IPv4 or IPv6.
        public var payerClientIp: String?
        /// 商户门店信息.
        public var storeInfo: Store?

        enum CodingKeys: String, CodingKey {
            case deviceId = "device_id"
            case operatorId = "operator_id"
            case deviceIp = "device_ip"
            case payerClientIp = "payer_client_ip"
            case storeInfo = "store_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            deviceId: String? = nil,
            operatorId: String? = nil,
            deviceIp: String? = nil,
            payerClientIp: String? = nil,
            storeInfo: Store? = nil
        ) {
            self.deviceId = deviceId
            self.operatorId = operatorId
            self.deviceIp = deviceIp
            self.payerClientIp = payerClientIp
            self.storeInfo = storeInfo
        }
    }
}

extension HkPay {
    /// `Settlement`.
    public struct Settlement: Model {
        /// 付款批次号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 金额.
        public var amount: SettlementAmount
        /// 结算日期.
        public var settlementDate: String
        /// 交易结束日期.
        public var tradeEndDate: String
        /// 交易开始日期.
        public var tradeStartDate: String
        /// 钱包主体.
        public var walletRegion: WalletRegion?

        enum CodingKeys: String, CodingKey {
            case batchId = "batch_id"
            case amount
            case settlementDate = "settlement_date"
            case tradeEndDate = "trade_end_date"
            case tradeStartDate = "trade_start_date"
            case walletRegion = "wallet_region"
        }
    }
}

extension HkPay {
    /// `SettlementAmount`.
    public struct SettlementAmount: Model {
        /// 结算币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 手续费金额. In the smallest unit of the currency.
        public var fee: Int?
        /// 支付净额.
        public var net: Int?
        /// 支付金额. In the smallest unit of the currency.
        public var pay: Int?
        /// 退款金额. In the smallest unit of the currency.
        public var refund: Int?
        /// 已结算金额. In the smallest unit of the currency.
        public var settled: Int?
        /// 未结算金额. In the smallest unit of the currency.
        public var unsettle: Int?
    }
}

extension HkPay {
    /// `Store`.
    public struct Store: Model {
        /// 名称.
        public var name: String
        /// 详细地址.
        public var address: String
        /// 编号.
        public var id: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            address: String,
            id: String? = nil
        ) {
            self.name = name
            self.address = address
            self.id = id
        }
    }
}

extension HkPay {
    /// `UpdateSubMerchantResponse`.
    public struct UpdateSubMerchantResponse: Model {
        /// 子商户号.
        public var subMchid: String

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
        }
    }
}

extension HkPay {
    /// 业务类型
    public struct BusinessType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var online: Self { "ONLINE" }
        public static var offline: Self { "OFFLINE" }
        public static var both: Self { "BOTH" }
    }
}

extension HkPay {
    /// 退款渠道
    public struct Channel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var original: Self { "ORIGINAL" }
        public static var balance: Self { "BALANCE" }
        public static var otherBalance: Self { "OTHER_BALANCE" }
        public static var otherBankcard: Self { "OTHER_BANKCARD" }
    }
}

extension HkPay {
    /// 汇率类型
    public struct ExchangeRateType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var settlementRate: Self { "SETTLEMENT_RATE" }
    }
}

extension HkPay {
    /// 退款资金来源
    public struct FundSource: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var refundSourceUnsettledFunds: Self { "REFUND_SOURCE_UNSETTLED_FUNDS" }
        public static var refundSourceRechArgeFunds: Self { "REFUND_SOURCE_REchARGE_FUNDS" }
    }
}

extension HkPay {
    /// 商户类型
    public struct MerchantType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var enterprise: Self { "ENTERPRISE" }
        public static var individual: Self { "INDIVIDUAL" }
    }
}

extension HkPay {
    /// 优惠类型
    public struct MicropayPromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var coupon: Self { "COUPON" }
        public static var discount: Self { "DISCOUNT" }
    }
}

extension HkPay {
    /// 优惠类型
    public struct PromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var coupon: Self { "COUPON" }
        public static var discount: Self { "DISCOUNT" }
    }
}

extension HkPay {
    /// 优惠类型
    public struct RefundPromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var coupon: Self { "COUPON" }
        public static var discount: Self { "DISCOUNT" }
    }
}

extension HkPay {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var global: Self { "GLOBAL" }
        public static var single: Self { "SINGLE" }
    }
}

extension HkPay {
    /// 结算状态
    public struct SettleState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var settled: Self { "SETTLED" }
        public static var unsettle: Self { "UNSETTLE" }
    }
}

extension HkPay {
    /// 退款状态
    public struct Status: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var refundclose: Self { "REFUNDCLOSE" }
        public static var processing: Self { "PROCESSING" }
        public static var abnormal: Self { "ABNORMAL" }
    }
}

extension HkPay {
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

extension HkPay {
    /// 交易类型
    public struct TradeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var jsapi: Self { "JSAPI" }
        public static var native: Self { "NATIVE" }
        public static var app: Self { "APP" }
        public static var mweb: Self { "MWEB" }
        public static var micropay: Self { "MICROPAY" }
    }
}

extension HkPay {
    /// 验证状态
    public struct VerificationStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var underReview: Self { "Under Review" }
        public static var approved: Self { "Approved" }
    }
}

extension HkPay {
    /// 钱包主体
    public struct WalletRegion: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var chinaMainland: Self { "CHINA_MAINLAND" }
        public static var chinaHongkong: Self { "CHINA_HONGKONG" }
    }
}
