// Generated from api/global_customs.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Customs declarations (跨境报关).
public struct GlobalCustoms: Sendable {
    let client: Client
}

extension Client {
    /// Customs declarations (跨境报关).
    public var globalCustoms: GlobalCustoms { GlobalCustoms(client: self) }
}

extension GlobalCustoms {
    /// Query the declarations of an order (报关查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652513)
    ///
    /// - Parameters:
    ///   - mchid: 商户号.
    ///   - appid: 机构APPID.
    ///   - orderNo: 订单号.
    ///   - customs: 海关.
    ///   - orderType: 订单类型.
    ///   - offset: 偏移量. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listOrders(
        mchid: String,
        appid: String,
        orderNo: String,
        customs: Customs,
        orderType: OrderType,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListOrdersResponse {
        var call = Call("global_customs.list_orders", options)
        call.set("mchid", mchid)
        call.set("appid", appid)
        call.set("order_no", orderNo)
        call.set("customs", customs)
        call.set("order_type", orderType)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listOrders`, page after page.
    public func listOrdersPager(
        mchid: String,
        appid: String,
        orderNo: String,
        customs: Customs,
        orderType: OrderType,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Order> {
        var call = Call("global_customs.list_orders", options)
        call.set("mchid", mchid)
        call.set("appid", appid)
        call.set("order_no", orderNo)
        call.set("customs", customs)
        call.set("order_type", orderType)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .offset) { (page: ListOrdersResponse) in
            Page(items: page.data, total: page.totalCount, next: nil)
        }
    }

    /// Change a declaration (报关信息修改).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652518)
    ///
    /// - Parameters:
    ///   - appid: 机构APPID.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - merchantCustomsNo: 商户海关备案号.
    ///   - customs: 海关编码.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - subOrderNo: 商户子订单号.
    ///   - duty: 关税.
    ///   - feeType: 币种.
    ///   - orderFee: 子订单金额. In the smallest unit of the currency.
    ///   - productFee: 商品费用. In the smallest unit of the currency.
    ///   - transportFee: 物流费用. In the smallest unit of the currency.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateOrder(
        appid: String,
        transactionId: String,
        outTradeNo: String,
        merchantCustomsNo: String,
        customs: Customs,
        mchid: String? = nil,
        subOrderNo: String? = nil,
        duty: Int? = nil,
        feeType: String? = nil,
        orderFee: Int? = nil,
        productFee: Int? = nil,
        transportFee: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateOrderResponse {
        var call = Call("global_customs.update_order", options)
        call.set("appid", appid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("merchant_customs_no", merchantCustomsNo)
        call.set("customs", customs)
        call.set("mchid", mchid)
        call.set("sub_order_no", subOrderNo)
        call.set("duty", duty)
        call.set("fee_type", feeType)
        call.set("order_fee", orderFee)
        call.set("product_fee", productFee)
        call.set("transport_fee", transportFee)
        return try await client.answer(to: call)
    }

    /// Declare an order to customs (报关).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652510)
    ///
    /// - Parameters:
    ///   - appid: 机构APPID.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - merchantCustomsNo: 商户海关备案号.
    ///   - customs: 海关.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - subOrderNo: 商户子订单号.
    ///   - duty: 关税.
    ///   - feeType: 货币类型.
    ///   - orderFee: 子订单金额. In the smallest unit of the currency.
    ///   - productFee: 商品费用. In the smallest unit of the currency.
    ///   - transportFee: 物流费用. In the smallest unit of the currency.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func declareOrder(
        appid: String,
        transactionId: String,
        outTradeNo: String,
        merchantCustomsNo: String,
        customs: Customs,
        mchid: String? = nil,
        subOrderNo: String? = nil,
        duty: Int? = nil,
        feeType: String? = nil,
        orderFee: Int? = nil,
        productFee: Int? = nil,
        transportFee: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DeclareOrderResponse {
        var call = Call("global_customs.declare_order", options)
        call.set("appid", appid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("merchant_customs_no", merchantCustomsNo)
        call.set("customs", customs)
        call.set("mchid", mchid)
        call.set("sub_order_no", subOrderNo)
        call.set("duty", duty)
        call.set("fee_type", feeType)
        call.set("order_fee", orderFee)
        call.set("product_fee", productFee)
        call.set("transport_fee", transportFee)
        return try await client.answer(to: call)
    }

    /// Send a declaration to customs again (报关重推).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652521)
    ///
    /// - Parameters:
    ///   - appid: 机构APPID.
    ///   - merchantCustomsNo: 商户海关备案号.
    ///   - customs: 海关编码.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - subOrderId: 微信子单号.
    ///   - subOrderNo: 商户子单号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func redeclareOrder(
        appid: String,
        merchantCustomsNo: String,
        customs: Customs,
        mchid: String? = nil,
        transactionId: String? = nil,
        outTradeNo: String? = nil,
        subOrderId: String? = nil,
        subOrderNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> RedeclareOrderResponse {
        var call = Call("global_customs.redeclare_order", options)
        call.set("appid", appid)
        call.set("merchant_customs_no", merchantCustomsNo)
        call.set("customs", customs)
        call.set("mchid", mchid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_order_id", subOrderId)
        call.set("sub_order_no", subOrderNo)
        return try await client.answer(to: call)
    }

    /// Compare a buyer's identity with the payer's (身份信息校验).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652524)
    ///
    /// - Parameters:
    ///   - appid: 机构APPID.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - certificateId: 证件号. Encrypted on the wire.
    ///   - merchantCustomsNo: 商户海关备案号.
    ///   - certificateName: 证件姓名. Encrypted on the wire.
    ///   - certificateType: 证件类型.
    ///   - customs: 海关.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - subOrderNo: 商户子订单号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func verifyIdentity(
        appid: String,
        transactionId: String,
        outTradeNo: String,
        certificateId: Sensitive,
        merchantCustomsNo: String,
        certificateName: Sensitive,
        certificateType: CertificateType,
        customs: Customs,
        mchid: String? = nil,
        subOrderNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> VerifyIdentityResponse {
        var call = Call("global_customs.verify_identity", options)
        call.set("appid", appid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("certificate_id", certificateId)
        call.set("merchant_customs_no", merchantCustomsNo)
        call.set("certificate_name", certificateName)
        call.set("certificate_type", certificateType)
        call.set("customs", customs)
        call.set("mchid", mchid)
        call.set("sub_order_no", subOrderNo)
        return try await client.answer(to: call)
    }

    /// Query the declarations of an order, at the former address (报关查询).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml)
    ///
    /// - Parameters:
    ///   - mchid: 商户号.
    ///   - appid: 机构APPID.
    ///   - orderNo: 订单号.
    ///   - customs: 海关.
    ///   - orderType: 订单类型.
    ///   - offset: 偏移量. Items to skip, from 0.
    ///   - limit: Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalCustoms.listOrders`")
    public func listLegacyOrders(
        mchid: String,
        appid: String,
        orderNo: String,
        customs: Customs,
        orderType: OrderType,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListOrdersResponse {
        var call = Call("global_customs.list_legacy_orders", options)
        call.set("mchid", mchid)
        call.set("appid", appid)
        call.set("order_no", orderNo)
        call.set("customs", customs)
        call.set("order_type", orderType)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listLegacyOrders`, page after page.
    @available(*, deprecated, message: "use `globalCustoms.listOrders`")
    public func listLegacyOrdersPager(
        mchid: String,
        appid: String,
        orderNo: String,
        customs: Customs,
        orderType: OrderType,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Order> {
        var call = Call("global_customs.list_legacy_orders", options)
        call.set("mchid", mchid)
        call.set("appid", appid)
        call.set("order_no", orderNo)
        call.set("customs", customs)
        call.set("order_type", orderType)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .offset) { (page: ListOrdersResponse) in
            Page(items: page.data, total: page.totalCount, next: nil)
        }
    }

    /// Change a declaration, at the former address (报关信息修改).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml)
    ///
    /// - Parameters:
    ///   - appid: 机构APPID.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - merchantCustomsNo: 商户海关备案号.
    ///   - customs: 海关编码.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - subOrderNo: 商户子订单号.
    ///   - duty: 关税.
    ///   - orderFee: 子订单金额. In the smallest unit of the currency.
    ///   - productFee: 商品费用. In the smallest unit of the currency.
    ///   - transportFee: 物流费用. In the smallest unit of the currency.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalCustoms.updateOrder`")
    @discardableResult
    public func updateLegacyOrder(
        appid: String,
        transactionId: String,
        outTradeNo: String,
        merchantCustomsNo: String,
        customs: Customs,
        mchid: String? = nil,
        subOrderNo: String? = nil,
        duty: Int? = nil,
        orderFee: Int? = nil,
        productFee: Int? = nil,
        transportFee: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateOrderResponse {
        var call = Call("global_customs.update_legacy_order", options)
        call.set("appid", appid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("merchant_customs_no", merchantCustomsNo)
        call.set("customs", customs)
        call.set("mchid", mchid)
        call.set("sub_order_no", subOrderNo)
        call.set("duty", duty)
        call.set("order_fee", orderFee)
        call.set("product_fee", productFee)
        call.set("transport_fee", transportFee)
        return try await client.answer(to: call)
    }

    /// Declare an order to customs, at the former address (报关).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml)
    ///
    /// - Parameters:
    ///   - appid: 机构APPID.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - merchantCustomsNo: 商户海关备案号.
    ///   - customs: 海关.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - subOrderNo: 商户子订单号.
    ///   - duty: 关税.
    ///   - feeType: 货币类型.
    ///   - orderFee: 子订单金额. In the smallest unit of the currency.
    ///   - productFee: 商品费用. In the smallest unit of the currency.
    ///   - transportFee: 物流费用. In the smallest unit of the currency.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalCustoms.declareOrder`")
    @discardableResult
    public func declareLegacyOrder(
        appid: String,
        transactionId: String,
        outTradeNo: String,
        merchantCustomsNo: String,
        customs: Customs,
        mchid: String? = nil,
        subOrderNo: String? = nil,
        duty: Int? = nil,
        feeType: String? = nil,
        orderFee: Int? = nil,
        productFee: Int? = nil,
        transportFee: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DeclareOrderResponse {
        var call = Call("global_customs.declare_legacy_order", options)
        call.set("appid", appid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("merchant_customs_no", merchantCustomsNo)
        call.set("customs", customs)
        call.set("mchid", mchid)
        call.set("sub_order_no", subOrderNo)
        call.set("duty", duty)
        call.set("fee_type", feeType)
        call.set("order_fee", orderFee)
        call.set("product_fee", productFee)
        call.set("transport_fee", transportFee)
        return try await client.answer(to: call)
    }

    /// Send a declaration to customs again, at the former address (报关重推).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml)
    ///
    /// - Parameters:
    ///   - appid: 机构APPID.
    ///   - merchantCustomsNo: 商户海关备案号.
    ///   - customs: 海关编码.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - subOrderId: 微信子单号.
    ///   - subOrderNo: 商户子单号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalCustoms.redeclareOrder`")
    @discardableResult
    public func redeclareLegacyOrder(
        appid: String,
        merchantCustomsNo: String,
        customs: Customs,
        mchid: String? = nil,
        transactionId: String? = nil,
        outTradeNo: String? = nil,
        subOrderId: String? = nil,
        subOrderNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> RedeclareOrderResponse {
        var call = Call("global_customs.redeclare_legacy_order", options)
        call.set("appid", appid)
        call.set("merchant_customs_no", merchantCustomsNo)
        call.set("customs", customs)
        call.set("mchid", mchid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("sub_order_id", subOrderId)
        call.set("sub_order_no", subOrderNo)
        return try await client.answer(to: call)
    }

    /// Compare a buyer's identity with the payer's, at the former address (身份信息校验).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml)
    ///
    /// - Parameters:
    ///   - appid: 机构APPID.
    ///   - transactionId: 微信订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - certificateId: 证件号. Encrypted on the wire.
    ///   - merchantCustomsNo: 商户海关备案号.
    ///   - certificateName: 证件姓名. Encrypted on the wire.
    ///   - certificateType: 证件类型.
    ///   - customs: 海关.
    ///   - mchid: 商户号. The client's `mchid` where left out.
    ///   - subOrderNo: 商户子订单号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "use `globalCustoms.verifyIdentity`")
    @discardableResult
    public func verifyLegacyIdentity(
        appid: String,
        transactionId: String,
        outTradeNo: String,
        certificateId: Sensitive,
        merchantCustomsNo: String,
        certificateName: Sensitive,
        certificateType: CertificateType,
        customs: Customs,
        mchid: String? = nil,
        subOrderNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> VerifyIdentityResponse {
        var call = Call("global_customs.verify_legacy_identity", options)
        call.set("appid", appid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("certificate_id", certificateId)
        call.set("merchant_customs_no", merchantCustomsNo)
        call.set("certificate_name", certificateName)
        call.set("certificate_type", certificateType)
        call.set("customs", customs)
        call.set("mchid", mchid)
        call.set("sub_order_no", subOrderNo)
        return try await client.answer(to: call)
    }
}

extension GlobalCustoms {
    /// `DeclareOrderResponse`.
    public struct DeclareOrderResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 机构APPID.
        public var appid: String
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 核验机构交易流水号.
        public var verifyDepartmentTradeId: String
        /// 报关状态.
        public var state: State
        /// 核验机构.
        public var verifyDepartment: VerifyDepartment
        /// 微信子订单号.
        public var subOrderId: String?
        /// 商户子订单号.
        public var subOrderNo: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case verifyDepartmentTradeId = "verify_department_trade_id"
            case state
            case verifyDepartment = "verify_department"
            case subOrderId = "sub_order_id"
            case subOrderNo = "sub_order_no"
        }
    }
}

extension GlobalCustoms {
    /// `ListOrdersResponse`.
    public struct ListOrdersResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 机构APPID.
        public var appid: String
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 偏移量.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 查询结果总条数. Of all pages.
        public var totalCount: Int?
        /// 报关数据包.
        public var data: [Order]
        /// 核验机构流水号.
        public var verifyDepartmentTradeId: String
        /// 核验机构.
        public var verifyDepartment: VerifyDepartment

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case transactionId = "transaction_id"
            case offset
            case limit
            case totalCount = "total_count"
            case data
            case verifyDepartmentTradeId = "verify_department_trade_id"
            case verifyDepartment = "verify_department"
        }
    }
}

extension GlobalCustoms {
    /// `Order`.
    public struct Order: Model {
        /// 海关代码.
        public var customs: Customs
        /// 最后更新时间. RFC 3339.
        public var modifyTime: String
        /// 报关状态.
        public var state: State
        /// 商户海关备案号.
        public var mchCustomsNo: String?
        /// 微信子单号.
        public var subOrderId: String?
        /// 商户子单号.
        public var subOrderNo: String?
        /// 关税.
        public var duty: Int?
        /// 报关结果说明.
        public var explanation: String?
        /// 币种.
        public var feeType: String?
        /// 子单金额. In the smallest unit of the currency.
        public var orderFee: Int?
        /// 商品费用. In the smallest unit of the currency.
        public var productFee: Int?
        /// 物流费用. In the smallest unit of the currency.
        public var transportFee: Int?

        enum CodingKeys: String, CodingKey {
            case customs
            case modifyTime = "modify_time"
            case state
            case mchCustomsNo = "mch_customs_no"
            case subOrderId = "sub_order_id"
            case subOrderNo = "sub_order_no"
            case duty
            case explanation
            case feeType = "fee_type"
            case orderFee = "order_fee"
            case productFee = "product_fee"
            case transportFee = "transport_fee"
        }
    }
}

extension GlobalCustoms {
    /// `RedeclareOrderResponse`.
    public struct RedeclareOrderResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 机构APPID.
        public var appid: String
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 最后更新时间. RFC 3339.
        public var modifyTime: String
        /// 报关状态.
        public var state: State
        /// 微信子订单号.
        public var subOrderId: String?
        /// 商户子订单号.
        public var subOrderNo: String?
        /// 申报结果说明.
        public var explanation: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case modifyTime = "modify_time"
            case state
            case subOrderId = "sub_order_id"
            case subOrderNo = "sub_order_no"
            case explanation
        }
    }
}

extension GlobalCustoms {
    /// `UpdateOrderResponse`.
    public struct UpdateOrderResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 机构APPID.
        public var appid: String
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 核验机构流水号.
        public var verifyDepartmentTradeId: String
        /// 最后更新时间. RFC 3339.
        public var modifyTime: String
        /// 报关状态.
        public var state: State
        /// 核验机构.
        public var verifyDepartment: VerifyDepartment
        /// 微信子订单号.
        public var subOrderId: String?
        /// 商户子订单号.
        public var subOrderNo: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case verifyDepartmentTradeId = "verify_department_trade_id"
            case modifyTime = "modify_time"
            case state
            case verifyDepartment = "verify_department"
            case subOrderId = "sub_order_id"
            case subOrderNo = "sub_order_no"
        }
    }
}

extension GlobalCustoms {
    /// `VerifyIdentityResponse`.
    public struct VerifyIdentityResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 机构APPID.
        public var appid: String
        /// 微信订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 身份核验结果.
        public var certificateCheckResult: CertificateCheckResult

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
            case certificateCheckResult = "certificate_check_result"
        }
    }
}

extension GlobalCustoms {
    /// 身份核验结果
    public struct CertificateCheckResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var same: Self { "SAME" }
        public static var different: Self { "DIFFERENT" }
    }
}

extension GlobalCustoms {
    /// 证件类型
    public struct CertificateType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var idcard: Self { "IDCARD" }
    }
}

extension GlobalCustoms {
    /// 海关
    public struct Customs: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var guangzhouZs: Self { "GUANGZHOU_ZS" }
        public static var hangzhouZs: Self { "HANGZHOU_ZS" }
        public static var ningbo: Self { "NINGBO" }
        public static var zhengzhouBs: Self { "ZHENGZHOU_BS" }
        public static var chongqing: Self { "CHONGQING" }
        public static var shanghaiZs: Self { "SHANGHAI_ZS" }
        public static var shenzhen: Self { "SHENZHEN" }
        public static var zhengzhouZhZs: Self { "ZHENGZHOU_ZH_ZS" }
        public static var tianjin: Self { "TIANJIN" }
    }
}

extension GlobalCustoms {
    /// 订单类型
    public struct OrderType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var outTradeNo: Self { "out_trade_no" }
        public static var transactionId: Self { "transaction_id" }
        public static var subOrderNo: Self { "sub_order_no" }
        public static var subOrderId: Self { "sub_order_id" }
    }
}

extension GlobalCustoms {
    /// 报关状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var undeclared: Self { "UNDECLARED" }
        public static var submitted: Self { "SUBMITTED" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var except: Self { "EXCEPT" }
    }
}

extension GlobalCustoms {
    /// 核验机构
    public struct VerifyDepartment: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unionpay: Self { "UNIONPAY" }
        public static var netsunion: Self { "NETSUNION" }
        public static var others: Self { "OTHERS" }
    }
}
