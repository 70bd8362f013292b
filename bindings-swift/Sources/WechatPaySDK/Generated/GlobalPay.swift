// Generated from api/global_pay.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Payments to merchants abroad (跨境支付).
public struct GlobalPay: Sendable {
    let client: Client
}

extension Client {
    /// Payments to merchants abroad (跨境支付).
    public var globalPay: GlobalPay { GlobalPay(client: self) }
}

extension GlobalPay {
    /// Download the platform certificates (获取平台证书列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354446)
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func downloadCertificates(
        options: CallOptions = CallOptions()
    ) async throws -> DownloadCertificatesResponse {
        let call = Call("global_pay.download_certificates", options)
        return try await client.answer(to: call)
    }

    /// Reverse a payment-code order by `transaction_id` (撤销订单(微信支付订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
    ///
    /// - Parameters:
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func reverseOrderByTransactionId(
        transactionId: String,
        subMchid: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_pay.reverse_order_by_transaction_id", options)
        call.set("transaction_id", transactionId)
        call.set("sub_mchid", subMchid)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        _ = try await client.send(call)
    }

    /// Reverse a payment-code order by `out_trade_no` (撤销订单(商户订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func reverseOrderByOutTradeNo(
        outTradeNo: String,
        subMchid: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_pay.reverse_order_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_mchid", subMchid)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        _ = try await client.send(call)
    }

    /// Charge the payment code that the payer shows (提交付款码支付).
    ///
    /// Where the payer has to enter the password, ask until the order is paid, or reverse it.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013010527)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 微信AppId.
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
        var call = Call("global_pay.micropay", options)
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

    /// Get what a sub-merchant has topped up for refunds (商家充值退款余额查询).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013068934)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSubMerchantRechargeRefundBalance(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> RechargeRefundBalance {
        var call = Call("global_pay.get_sub_merchant_recharge_refund_balance", options)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Get what was topped up for refunds (商家充值退款余额查询).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013068934)
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getRechargeRefundBalance(
        options: CallOptions = CallOptions()
    ) async throws -> RechargeRefundBalance {
        let call = Call("global_pay.get_recharge_refund_balance", options)
        return try await client.answer(to: call)
    }

    /// List the refunds of an order (查询所有退款).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354686)
    ///
    /// - Parameters:
    ///   - mchid: 商户号.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - offset: 记录起始位置. Items to skip, from 0.
    ///   - count: 每页笔数. Items per page.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listRefunds(
        mchid: String,
        subMchid: String,
        offset: Int,
        count: Int,
        spMchid: String? = nil,
        transactionId: String? = nil,
        outTradeNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListRefundsResponse {
        var call = Call("global_pay.list_refunds", options)
        call.set("mchid", mchid)
        call.set("sub_mchid", subMchid)
        call.set("offset", offset)
        call.set("count", count)
        call.set("sp_mchid", spMchid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listRefunds`, page after page.
    public func listRefundsPager(
        mchid: String,
        subMchid: String,
        count: Int,
        offset: Int = 0,
        spMchid: String? = nil,
        transactionId: String? = nil,
        outTradeNo: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<ListedRefund> {
        var call = Call("global_pay.list_refunds", options)
        call.set("mchid", mchid)
        call.set("sub_mchid", subMchid)
        call.set("offset", offset)
        call.set("count", count)
        call.set("sp_mchid", spMchid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        return Pager(client, call, "offset", .offset) { (page: ListRefundsResponse) in
            Page(items: page.data, total: page.totalNum, next: nil)
        }
    }

    /// Refund an order, or a part of it (申请退款).
    ///
    /// It is only accepted: the outcome comes as a notification, or ask with a query.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354681)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 微信AppId.
    ///   - spAppid: 机构APPID.
    ///   - outRefundNo: 商户退款单号. The merchant's own number of the refund.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - amount: 订单金额.
    ///   - notifyUrl: 退款通知地址. Where its notifications are posted: https, without a query string.
    ///   - reason: 退款原因.
    ///   - source: 退款资金来源.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createRefund(
        subMchid: String,
        appid: String,
        spAppid: String,
        outRefundNo: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subAppid: String? = nil,
        transactionId: String? = nil,
        outTradeNo: String? = nil,
        amount: CreateRefundAmount? = nil,
        notifyUrl: String? = nil,
        reason: String? = nil,
        source: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateRefundResponse {
        var call = Call("global_pay.create_refund", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sp_appid", spAppid)
        call.set("out_refund_no", outRefundNo)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_appid", subAppid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("amount", amount)
        call.set("notify_url", notifyUrl)
        call.set("reason", reason)
        call.set("source", source)
        return try await client.answer(to: call)
    }

    /// Query a refund by `refund_id` (查询单笔退款(微信支付退款订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
    ///
    /// - Parameters:
    ///   - refundId: 微信支付退款订单号. WeChat Pay's number of the refund.
    ///   - mchid: 商户号.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getRefundByRefundId(
        refundId: String,
        mchid: String,
        subMchid: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Refund {
        var call = Call("global_pay.get_refund_by_refund_id", options)
        call.set("refund_id", refundId)
        call.set("mchid", mchid)
        call.set("sub_mchid", subMchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Query a refund by `out_refund_no` (查询单笔退款(商户退款订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
    ///
    /// - Parameters:
    ///   - outRefundNo: 商户退款订单号. The merchant's own number of the refund.
    ///   - mchid: 商户号.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getRefundByOutRefundNo(
        outRefundNo: String,
        mchid: String,
        subMchid: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Refund {
        var call = Call("global_pay.get_refund_by_out_refund_no", options)
        call.set("out_refund_no", outRefundNo)
        call.set("mchid", mchid)
        call.set("sub_mchid", subMchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// List settlements (查询结算资金明细).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354448)
    ///
    /// - Parameters:
    ///   - offset: 记录起始位置. Items to skip, from 0.
    ///   - limit: 最大记录条数. Items per page.
    ///   - settleState: 结算状态.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - settleEndDate: 结算结束日期.
    ///   - settleStartDate: 结算开始日期.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listSettlements(
        offset: Int,
        limit: Int,
        settleState: SettleState,
        subMchid: String? = nil,
        settleEndDate: String? = nil,
        settleStartDate: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListSettlementsResponse {
        var call = Call("global_pay.list_settlements", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("settle_state", settleState)
        call.set("sub_mchid", subMchid)
        call.set("settle_end_date", settleEndDate)
        call.set("settle_start_date", settleStartDate)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listSettlements`, page after page.
    public func listSettlementsPager(
        limit: Int,
        settleState: SettleState,
        offset: Int = 0,
        subMchid: String? = nil,
        settleEndDate: String? = nil,
        settleStartDate: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Settlement> {
        var call = Call("global_pay.list_settlements", options)
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
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354444)
    ///
    /// - Parameters:
    ///   - date: 账单日期.
    ///   - mchid: 商户号.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - acceptEncoding: 账单压缩.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func downloadStatement(
        date: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subMchid: String? = nil,
        acceptEncoding: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Data {
        var call = Call("global_pay.download_statement", options)
        call.set("date", date)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("Accept-Encoding", acceptEncoding)
        return try await client.send(call).body
    }

    /// The same as `downloadStatement`, chunk by chunk: a file of any size. A timeout in `options` is for the
    /// whole; without it each chunk has the client's `readTimeout`.
    public func downloadStatementStream(
        date: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subMchid: String? = nil,
        acceptEncoding: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> FileStream {
        var call = Call("global_pay.download_statement", options)
        call.set("date", date)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("Accept-Encoding", acceptEncoding)
        return try await client.open(call)
    }

    /// Create an order to be paid from an app (APP支付下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013014223)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 微信AppId.
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
        var call = Call("global_pay.prepay_app", options)
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
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354440)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - mchid: 商户号.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getOrderByTransactionId(
        transactionId: String,
        mchid: String,
        subMchid: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("global_pay.get_order_by_transaction_id", options)
        call.set("transaction_id", transactionId)
        call.set("mchid", mchid)
        call.set("sub_mchid", subMchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Close an unpaid order by `transaction_id` (关闭订单(微信支付订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485)
    ///
    /// - Parameters:
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - mchid: 直连商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func closeOrderByTransactionId(
        transactionId: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_pay.close_order_by_transaction_id", options)
        call.set("transaction_id", transactionId)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }

    /// Create an order to be paid inside WeChat (JSAPI支付下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013014150)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 微信AppId.
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
        var call = Call("global_pay.prepay_jsapi", options)
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

    /// Create an order to be paid from a mobile browser (H5支付下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013014399)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 微信AppId.
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
        var call = Call("global_pay.prepay_h5", options)
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

    /// Create an order to be paid by scanning a QR code (Native支付下单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013013953)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 微信AppId.
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
        var call = Call("global_pay.prepay_native", options)
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
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354440)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - mchid: 商户号.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getOrderByOutTradeNo(
        outTradeNo: String,
        mchid: String,
        subMchid: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("global_pay.get_order_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("mchid", mchid)
        call.set("sub_mchid", subMchid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Close an unpaid order by `out_trade_no` (关闭订单(商户订单号)).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - mchid: 直连商户号. The client's `mchid` where left out.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func closeOrderByOutTradeNo(
        outTradeNo: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_pay.close_order_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }

    /// Reverse a payment-code order by `out_trade_no`, at the former address (撤销订单).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/fusion_wallet/QuickPay/chapter3_4.shtml)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - mchid: 微信商户号.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func reverseLegacyOrderByOutTradeNo(
        outTradeNo: String,
        mchid: String? = nil,
        spMchid: String? = nil,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("global_pay.reverse_legacy_order_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        call.set("mchid", mchid)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }
}

extension GlobalPay {
    /// `Amount`.
    public struct Amount: Model {
        /// 总金额. In the smallest unit of the currency.
        public var total: Int?
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

extension GlobalPay {
    /// `Certificate`.
    public struct Certificate: Model {
        /// 证书序列号.
        public var serialNo: String
        /// 证书启用时间. RFC 3339.
        public var effectiveTime: String
        /// 证书信息.
        public var encryptCertificate: EncryptedCertificate
        /// 证书弃用时间. RFC 3339.
        public var expireTime: String

        enum CodingKeys: String, CodingKey {
            case serialNo = "serial_no"
            case effectiveTime = "effective_time"
            case encryptCertificate = "encrypt_certificate"
            case expireTime = "expire_time"
        }
    }
}

extension GlobalPay {
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

extension GlobalPay {
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
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String?
        /// 退款状态.
        public var status: String?
        /// 退款渠道.
        public var channel: String?
        /// 优惠退款详情.
        public var detail: RefundDetail?
        /// 退款资金来源.
        public var fundSource: String?
        /// 优惠退款信息.
        public var promotionDetail: [RefundPromotion]?
        /// 退款入账账户.
        public var recvAccount: String?
        /// 退款成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case id
            case outRefundNo = "out_refund_no"
            case createTime = "create_time"
            case amount
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case status
            case channel
            case detail
            case fundSource = "fund_source"
            case promotionDetail = "promotion_detail"
            case recvAccount = "recv_account"
            case successTime = "success_time"
        }
    }
}

extension GlobalPay {
    /// `CreatedRefundAmount`.
    public struct CreatedRefundAmount: Model {
        /// 退款币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 汇率.
        public var exchangeRate: RefundExchangeRate
        /// 支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String
        /// 用户退款金额. In the smallest unit of the currency.
        public var payerRefund: Int?
        /// 退款金额. In the smallest unit of the currency.
        public var refund: Int?
        /// 用户支付金额. In the smallest unit of the currency.
        public var payerTotal: Int?
        /// 原订单金额. In the smallest unit of the currency.
        public var total: Int?

        enum CodingKeys: String, CodingKey {
            case currency
            case exchangeRate = "exchange_rate"
            case payerCurrency = "payer_currency"
            case payerRefund = "payer_refund"
            case refund
            case payerTotal = "payer_total"
            case total
        }
    }
}

extension GlobalPay {
    /// `DownloadCertificatesResponse`.
    public struct DownloadCertificatesResponse: Model {
        /// 平台证书列表.
        public var data: [Certificate]
    }
}

extension GlobalPay {
    /// `EncryptedCertificate`.
    public struct EncryptedCertificate: Model {
        /// 加密证书的算法.
        public var algorithm: String
        /// 加密证书的附加数据.
        public var associatedData: String
        /// 加密后的证书内容.
        public var ciphertext: String
        /// 加密证书的随机串.
        public var nonce: String

        enum CodingKeys: String, CodingKey {
            case algorithm
            case associatedData = "associated_data"
            case ciphertext
            case nonce
        }
    }
}

extension GlobalPay {
    /// `ExchangeRate`.
    public struct ExchangeRate: Model {
        /// 结算方式.
        public var type: String
        /// 汇率.
        public var rate: Int?
    }
}

extension GlobalPay {
    /// `GetMerchantResource`.
    public struct GetMerchantResource: Model {
        /// 受理网络交易流水号.
        public var acqTid: String
        /// 钱包编码.
        public var bankType: String
        /// 收款码.
        public var qrCdMp: String

        enum CodingKeys: String, CodingKey {
            case acqTid = "acq_tid"
            case bankType = "bank_type"
            case qrCdMp = "qr_cd_mp"
        }
    }
}

extension GlobalPay {
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

extension GlobalPay {
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

extension GlobalPay {
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

extension GlobalPay {
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

extension GlobalPay {
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
        public var refundDetail: RefundDetail?
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

extension GlobalPay {
    /// `MicropayAmount`.
    public struct MicropayAmount: Model {
        /// 用户支付金额. In the smallest unit of the currency.
        public var payerTotal: Int?
        /// 订单金额. In the smallest unit of the currency.
        public var total: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 汇率.
        public var exchangeRate: OrderExchangeRate?
        /// 支付货币类型.
        public var payerCurrency: String?
        /// 用户支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency_: String?

        enum CodingKeys: String, CodingKey {
            case payerTotal = "payer_total"
            case total
            case currency
            case exchangeRate = "exchange_rate"
            case payerCurrency = "payer _currency"
            case payerCurrency_ = "payer_currency"
        }
    }
}

extension GlobalPay {
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

extension GlobalPay {
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

extension GlobalPay {
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

extension GlobalPay {
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
        /// 微信AppId.
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
        public var tradeState: String
        /// 交易状态描述.
        public var tradeStateDesc: String
        /// 交易类型.
        public var tradeType: String
        /// 子商户APPID.
        public var subAppid: String?
        /// 商户数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 优惠功能.
        public var detail: [MicropayPromotion]?
        /// 支付者.
        public var payer: Payer?
        /// 优惠信息.
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
            case successTime = "success_time"
            case tradeState = "trade_state"
            case tradeStateDesc = "trade_state_desc"
            case tradeType = "trade_type"
            case subAppid = "sub_appid"
            case attach
            case detail
            case payer
            case promotionDetail = "promotion_detail"
        }
    }
}

extension GlobalPay {
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
        /// 微信AppId.
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
        public var tradeState: String
        /// 交易状态描述.
        public var tradeStateDesc: String
        /// 交易类型.
        public var tradeType: TradeType
        /// 子商户APPID.
        public var subAppid: String?
        /// 商户数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 优惠功能.
        public var promotionDetail: [OrderPromotion]?

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

extension GlobalPay {
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
        public var exchangeRate: OrderExchangeRate?

        enum CodingKeys: String, CodingKey {
            case currency
            case payerCurrency = "payer_currency"
            case payerTotal = "payer_total"
            case total
            case exchangeRate = "exchange_rate"
        }
    }
}

extension GlobalPay {
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

extension GlobalPay {
    /// `OrderExchangeRate`.
    public struct OrderExchangeRate: Model {
        /// 汇率类型.
        public var type: OrderExchangeRateType?
        /// 汇率值.
        public var rate: Int?
    }
}

extension GlobalPay {
    /// `OrderPromotion`.
    public struct OrderPromotion: Model {
        /// 券ID.
        public var promotionId: String
        /// 优惠券面额. In the smallest unit of the currency.
        public var amount: Int?
        /// 优惠币种. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 活动ID.
        public var activityId: String?
        /// 优惠类型.
        public var type: OrderPromotionType?
        /// 优惠名称.
        public var name: String?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?
        /// 商户出资. In the smallest unit of the currency.
        public var merchantContributeAmount: Int?
        /// 其他出资. In the smallest unit of the currency.
        public var otherContributeAmount: Int?
        /// 优惠券退款金额. In the smallest unit of the currency.
        public var refundAmount: Int?
        /// 优惠范围.
        public var scope: String?
        /// 微信出资. In the smallest unit of the currency.
        public var wechatpayContributeAmount: Int?
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
            case refundAmount = "refund_amount"
            case scope
            case wechatpayContributeAmount = "wechatpay_contribute_amount"
            case wxpayContributeAmount = "wxpay_contribute_amount"
        }
    }
}

extension GlobalPay {
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

extension GlobalPay {
    /// `PrepayH5Response`.
    public struct PrepayH5Response: Model {
        /// 支付跳转链接.
        public var mwebUrl: String

        enum CodingKeys: String, CodingKey {
            case mwebUrl = "mweb_url"
        }
    }
}

extension GlobalPay {
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

extension GlobalPay {
    /// `PrepayNativeResponse`.
    public struct PrepayNativeResponse: Model {
        /// 二维码链接.
        public var codeUrl: String

        enum CodingKeys: String, CodingKey {
            case codeUrl = "code_url"
        }
    }
}

extension GlobalPay {
    /// `PrepayResponse`.
    public struct PrepayResponse: Model {
        /// 预支付交易会话标识.
        public var prepayId: String

        enum CodingKeys: String, CodingKey {
            case prepayId = "prepay_id"
        }
    }
}

extension GlobalPay {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 券ID.
        public var promotionId: String
        /// 优惠券面额. In the smallest unit of the currency.
        public var amount: Int?
        /// 活动ID.
        public var activityId: String?
        /// 优惠类型.
        public var type: String?
        /// 优惠名称.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?
        /// 商户出资. In the smallest unit of the currency.
        public var merchantContributeAmount: Int?
        /// 其他出资. In the smallest unit of the currency.
        public var otherContributeAmount: Int?
        /// 优惠券退款金额. In the smallest unit of the currency.
        public var refundAmount: Int?
        /// 优惠范围.
        public var scope: String?
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
            case refundAmount = "refund_amount"
            case scope
            case wechatpayContributeAmount = "wechatpay_contribute_amount"
        }
    }
}

extension GlobalPay {
    /// `PromotionGoods`.
    public struct PromotionGoods: Model {
        /// 商品编码.
        public var goodsId: String
        /// 商品优惠金额. In the smallest unit of the currency.
        public var discountAmount: Int?
        /// 商品单价. In the smallest unit of the currency.
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

extension GlobalPay {
    /// `PushOrderResource`.
    public struct PushOrderResource: Model {
        /// 用户标识.
        public var openid: String
        /// 受理网络交易流水号.
        public var acqTid: String
        /// 订单金额信息.
        public var amount: Amount
        /// 钱包编码.
        public var bankType: String

        enum CodingKeys: String, CodingKey {
            case openid
            case acqTid = "acq_tid"
            case amount
            case bankType = "bank_type"
        }
    }
}

extension GlobalPay {
    /// `RechargeRefundBalance`.
    public struct RechargeRefundBalance: Model {
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 账户可用余额. In the smallest unit of the currency.
        public var remainingAmount: Int?

        enum CodingKeys: String, CodingKey {
            case currency
            case remainingAmount = "remaining_amount"
        }
    }
}

extension GlobalPay {
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
        public var detail: RefundDetail?
        /// 退款资金来源.
        public var fundSource: FundSource?
        /// 优惠退款信息.
        public var promotionDetail: [RefundPromotion]?
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
            case promotionDetail = "promotion_detail"
            case recvAccount = "recv_account"
            case successTime = "success_time"
        }
    }
}

extension GlobalPay {
    /// `RefundAmount`.
    public struct RefundAmount: Model {
        /// 汇率.
        public var exchangeRate: RefundExchangeRate
        /// 支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String
        /// 用户退款金额. In the smallest unit of the currency.
        public var payerRefund: Int?
        /// 退款金额. In the smallest unit of the currency.
        public var refund: Int?
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 用户支付金额. In the smallest unit of the currency.
        public var payerTotal: Int?
        /// 原订单金额. In the smallest unit of the currency.
        public var total: Int?

        enum CodingKeys: String, CodingKey {
            case exchangeRate = "exchange_rate"
            case payerCurrency = "payer_currency"
            case payerRefund = "payer_refund"
            case refund
            case currency
            case payerTotal = "payer_total"
            case total
        }
    }
}

extension GlobalPay {
    /// `RefundDetail`.
    public struct RefundDetail: Model {
        /// 券ID.
        public var promotionId: String
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 优惠类型.
        public var type: RefundDetailType?
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

extension GlobalPay {
    /// `RefundExchangeRate`.
    public struct RefundExchangeRate: Model {
        /// 汇率类型.
        public var type: RefundExchangeRateType?
        /// 汇率值.
        public var rate: Int?
    }
}

extension GlobalPay {
    /// `RefundMerchantResource`.
    public struct RefundMerchantResource: Model {
        /// 微信商户号.
        public var mchid: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 微信支付退款号. WeChat Pay's number of the refund.
        public var refundId: String
        /// 商户退款单号. The merchant's own number of the refund.
        public var outRefundNo: String
        /// 退款金额信息.
        public var amount: RefundResourceAmount
        /// 退款入账账户.
        public var recvAccount: String
        /// 退款状态.
        public var refundStatus: String
        /// 退款资金来源.
        public var fundSource: String?
        /// 退款成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case refundId = "refund_id"
            case outRefundNo = "out_refund_no"
            case amount
            case recvAccount = "recv_account"
            case refundStatus = "refund_status"
            case fundSource = "fund_source"
            case successTime = "success_time"
        }
    }
}

extension GlobalPay {
    /// `RefundPartnerResource`.
    public struct RefundPartnerResource: Model {
        /// `sp_mchid`.
        public var spMchid: String
        /// 子商户号.
        public var subMchid: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 微信支付退款号. WeChat Pay's number of the refund.
        public var refundId: String
        /// 商户退款单号. The merchant's own number of the refund.
        public var outRefundNo: String
        /// 退款金额信息.
        public var amount: RefundResourceAmount
        /// 退款入账账户.
        public var recvAccount: String
        /// 退款状态.
        public var refundStatus: String
        /// 退款资金来源.
        public var fundSource: String?
        /// 退款成功时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case refundId = "refund_id"
            case outRefundNo = "out_refund_no"
            case amount
            case recvAccount = "recv_account"
            case refundStatus = "refund_status"
            case fundSource = "fund_source"
            case successTime = "success_time"
        }
    }
}

extension GlobalPay {
    /// `RefundPromotion`.
    public struct RefundPromotion: Model {
        /// 券ID.
        public var promotionId: String
        /// 优惠券面额. In the smallest unit of the currency.
        public var amount: Int?
        /// 优惠类型.
        public var type: String?
        /// 优惠名称.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 优惠券退款金额. In the smallest unit of the currency.
        public var refundAmount: Int?
        /// 优惠范围.
        public var scope: String?

        enum CodingKeys: String, CodingKey {
            case promotionId = "promotion_id"
            case amount
            case type
            case name
            case currency
            case refundAmount = "refund_amount"
            case scope
        }
    }
}

extension GlobalPay {
    /// `RefundResourceAmount`.
    public struct RefundResourceAmount: Model {
        /// 用户支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String
        /// 用户退款金额. In the smallest unit of the currency.
        public var payerRefund: Int?
        /// 用户支付金额. In the smallest unit of the currency.
        public var payerTotal: Int?
        /// 退款金额. In the smallest unit of the currency.
        public var refund: Int?
        /// 退款币种. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 汇率信息.
        public var exchangeRate: ExchangeRate?
        /// 原订单金额. In the smallest unit of the currency.
        public var total: Int?

        enum CodingKeys: String, CodingKey {
            case payerCurrency = "payer_currency"
            case payerRefund = "payer_refund"
            case payerTotal = "payer_total"
            case refund
            case currency
            case exchangeRate = "exchange_rate"
            case total
        }
    }
}

extension GlobalPay {
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

extension GlobalPay {
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
        /// 分账业务金额.
        public var splitAmount: SplitAmount?
        /// 钱包主体.
        public var walletRegion: WalletRegion?

        enum CodingKeys: String, CodingKey {
            case batchId = "batch_id"
            case amount
            case settlementDate = "settlement_date"
            case tradeEndDate = "trade_end_date"
            case tradeStartDate = "trade_start_date"
            case splitAmount = "split_amount"
            case walletRegion = "wallet_region"
        }
    }
}

extension GlobalPay {
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

extension GlobalPay {
    /// `SplitAmount`.
    public struct SplitAmount: Model {
        /// 结算币种. ISO 4217, `CNY` for yuan.
        public var currency: String
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

extension GlobalPay {
    /// `Store`.
    public struct Store: Model {
        /// 名称.
        public var name: String
        /// 详细地址.
        public var address: String
        /// 编号.
        public var id: String?
        /// 商家自定义编码.
        public var outId: String?
        /// 地区编码.
        public var areaCode: String?

        enum CodingKeys: String, CodingKey {
            case name
            case address
            case id
            case outId = "out_id"
            case areaCode = "area_code"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            address: String,
            id: String? = nil,
            outId: String? = nil,
            areaCode: String? = nil
        ) {
            self.name = name
            self.address = address
            self.id = id
            self.outId = outId
            self.areaCode = areaCode
        }
    }
}

extension GlobalPay {
    /// `TransactionSuccessMerchantResource`.
    public struct TransactionSuccessMerchantResource: Model {
        /// 微信支付订单号.
        public var id: String
        /// 微信商户号.
        public var mchid: String
        /// 微信AppId.
        public var appid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 金额信息.
        public var amount: TransactionSuccessResourceAmount
        /// 支付者信息.
        public var payer: TransactionSuccessMerchantResourcePayer
        /// 支付完成时间. RFC 3339.
        public var successTime: String
        /// 交易状态.
        public var tradeState: String
        /// 交易状态描述.
        public var tradeStateDesc: String
        /// 交易类型.
        public var tradeType: String
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 付款银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 优惠信息.
        public var promotionDetail: [Promotion]?

        enum CodingKeys: String, CodingKey {
            case id
            case mchid
            case appid
            case outTradeNo = "out_trade_no"
            case amount
            case payer
            case successTime = "success_time"
            case tradeState = "trade_state"
            case tradeStateDesc = "trade_state_desc"
            case tradeType = "trade_type"
            case attach
            case bankType = "bank_type"
            case promotionDetail = "promotion_detail"
        }
    }
}

extension GlobalPay {
    /// `TransactionSuccessMerchantResourcePayer`.
    public struct TransactionSuccessMerchantResourcePayer: Model {
        /// 用户唯一标识.
        public var openid: String
    }
}

extension GlobalPay {
    /// `TransactionSuccessPartnerResource`.
    public struct TransactionSuccessPartnerResource: Model {
        /// 微信支付订单号.
        public var id: String
        /// `sp_mchid`.
        public var spMchid: String
        /// 子商户号.
        public var subMchid: String
        /// `sp_appid`.
        public var spAppid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 金额信息.
        public var amount: TransactionSuccessResourceAmount
        /// 支付完成时间. RFC 3339.
        public var successTime: String
        /// 交易状态.
        public var tradeState: String
        /// 交易状态描述.
        public var tradeStateDesc: String
        /// 交易类型.
        public var tradeType: String
        /// 子商户AppId.
        public var subAppid: String?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 付款银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 支付者信息.
        public var payer: TransactionSuccessPartnerResourcePayer?
        /// 优惠信息.
        public var promotionDetail: [Promotion]?

        enum CodingKeys: String, CodingKey {
            case id
            case spMchid = "sp_mchid"
            case subMchid = "sub_mchid"
            case spAppid = "sp_appid"
            case outTradeNo = "out_trade_no"
            case amount
            case successTime = "success_time"
            case tradeState = "trade_state"
            case tradeStateDesc = "trade_state_desc"
            case tradeType = "trade_type"
            case subAppid = "sub_appid"
            case attach
            case bankType = "bank_type"
            case payer
            case promotionDetail = "promotion_detail"
        }
    }
}

extension GlobalPay {
    /// `TransactionSuccessPartnerResourcePayer`.
    public struct TransactionSuccessPartnerResourcePayer: Model {
        /// 用户在服务商下唯一标识.
        public var spOpenid: String?
        /// 用户在子商户下唯一标识.
        public var subOpenid: String?

        enum CodingKeys: String, CodingKey {
            case spOpenid = "sp_openid"
            case subOpenid = "sub_openid"
        }
    }
}

extension GlobalPay {
    /// `TransactionSuccessResourceAmount`.
    public struct TransactionSuccessResourceAmount: Model {
        /// 总金额. In the smallest unit of the currency.
        public var total: Int?
        /// 币种. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 汇率信息.
        public var exchangeRate: ExchangeRate?
        /// 用户支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String?
        /// 用户支付金额. In the smallest unit of the currency.
        public var payerTotal: Int?

        enum CodingKeys: String, CodingKey {
            case total
            case currency
            case exchangeRate = "exchange_rate"
            case payerCurrency = "payer_currency"
            case payerTotal = "payer_total"
        }
    }
}

extension GlobalPay {
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

extension GlobalPay {
    /// 退款资金来源
    public struct FundSource: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var refundSourceUnsettledFunds: Self { "REFUND_SOURCE_UNSETTLED_FUNDS" }
        public static var refundSourceRechArgeFunds: Self { "REFUND_SOURCE_REchARGE_FUNDS" }
    }
}

extension GlobalPay {
    /// 优惠类型
    public struct MicropayPromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var coupon: Self { "COUPON" }
        public static var discount: Self { "DISCOUNT" }
    }
}

extension GlobalPay {
    /// 汇率类型
    public struct OrderExchangeRateType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var settlementRate: Self { "SETTLEMENT_RATE" }
    }
}

extension GlobalPay {
    /// 优惠类型
    public struct OrderPromotionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var coupon: Self { "COUPON" }
        public static var discount: Self { "DISCOUNT" }
    }
}

extension GlobalPay {
    /// 优惠类型
    public struct RefundDetailType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var coupon: Self { "COUPON" }
        public static var discount: Self { "DISCOUNT" }
    }
}

extension GlobalPay {
    /// 汇率类型
    public struct RefundExchangeRateType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userpaymentRate: Self { "USERPAYMENT_RATE" }
        public static var settlementRate: Self { "SETTLEMENT_RATE" }
    }
}

extension GlobalPay {
    /// 优惠范围
    public struct Scope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var global: Self { "GLOBAL" }
        public static var single: Self { "SINGLE" }
    }
}

extension GlobalPay {
    /// 结算状态
    public struct SettleState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var settled: Self { "SETTLED" }
        public static var unsettle: Self { "UNSETTLE" }
    }
}

extension GlobalPay {
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

extension GlobalPay {
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

extension GlobalPay {
    /// 钱包主体
    public struct WalletRegion: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var chinaMainland: Self { "CHINA_MAINLAND" }
        public static var chinaHongkong: Self { "CHINA_HONGKONG" }
    }
}
