// Generated from api/lovefeast.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Meals donated with WeChat Pay (爱心餐).
public struct Lovefeast: Sendable {
    let client: Client
}

extension Client {
    /// Meals donated with WeChat Pay (爱心餐).
    public var lovefeast: Lovefeast { Lovefeast(client: self) }
}

extension Lovefeast {
    /// Query how much a brand has donated and served (查询爱心餐品牌信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472863)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand's number on WeChat Pay.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getBrand(
        brandId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> GetBrandResponse {
        var call = Call("lovefeast.get_brand", options)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }

    /// List a user's donations to a brand (查询用户捐赠单列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - openid: 用户标识. The user in the caller's app.
    ///   - brandId: 品牌ID. The brand's number on WeChat Pay.
    ///   - limit: 最大记录条数. Items per page.
    ///   - offset: 起始位置. Items to skip, from 0.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listOrders(
        openid: String,
        brandId: Int,
        limit: Int,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListOrdersResponse {
        var call = Call("lovefeast.list_orders", options)
        call.set("openid", openid)
        call.set("brand_id", brandId)
        call.set("limit", limit)
        call.set("offset", offset)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listOrders`, page after page.
    public func listOrdersPager(
        openid: String,
        brandId: Int,
        limit: Int,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Order> {
        var call = Call("lovefeast.list_orders", options)
        call.set("openid", openid)
        call.set("brand_id", brandId)
        call.set("limit", limit)
        call.set("offset", offset)
        return Pager(client, call, "offset", .offset) { (page: ListOrdersResponse) in
            Page(items: page.data, total: page.totalCount, next: nil)
        }
    }

    /// Query a user's donation (查询用户捐赠单详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - openid: 用户标识. The user in the caller's app.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getOrder(
        openid: String,
        outTradeNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("lovefeast.get_order", options)
        call.set("openid", openid)
        call.set("out_trade_no", outTradeNo)
        return try await client.answer(to: call)
    }
}

extension Lovefeast {
    /// `Amount`.
    public struct Amount: Model {
        /// 货币类型. ISO 4217, `CNY` for yuan.
        public var currency: String
        /// 用户支付币种. ISO 4217, `CNY` for yuan.
        public var payerCurrency: String
        /// 用户支付金额. What the user paid, in fen.
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

extension Lovefeast {
    /// `GetBrandResponse`.
    public struct GetBrandResponse: Model {
        /// 捐赠数量. Meals that were donated.
        public var donateCount: Int?
        /// 供餐数量. Meals that were served.
        public var consumeCount: Int?

        enum CodingKeys: String, CodingKey {
            case donateCount = "donate_count"
            case consumeCount = "consume_count"
        }
    }
}

extension Lovefeast {
    /// `ListOrdersResponse`.
    public struct ListOrdersResponse: Model {
        /// 起始位置. Items that were skipped.
        public var offset: Int?
        /// 最大记录条数. 10 when left out.
        public var limit: Int?
        /// 全部记录数量. Of all pages.
        public var totalCount: Int?
        /// 捐赠单详情.
        public var data: [Order]
        /// 本次返回的记录数量. Items on this page.
        public var count: Int?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
            case count
        }
    }
}

extension Lovefeast {
    /// `MerchantOrder`.
    public struct MerchantOrder: Model {
        /// 服务商户号.
        public var mchid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 门店编号.
        public var storeId: String
        /// 子商户号. The sub-merchant that the partner acted for.
        public var subMchid: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case outTradeNo = "out_trade_no"
            case storeId = "store_id"
            case subMchid = "sub_mchid"
        }
    }
}

extension Lovefeast {
    /// `Order`.
    public struct Order: Model {
        /// 应用ID.
        public var appid: String
        /// 品牌ID. The brand's number on WeChat Pay.
        public var brandId: Int?
        /// 捐赠项目编号. The project that is donated to.
        public var businessId: String
        /// 捐赠订单号. WeChat Pay's number of the donation.
        public var welfareTradeId: String
        /// 订单金额.
        public var amount: Amount
        /// 捐赠活动名称.
        public var businessName: String
        /// 捐赠来源. `MINIPROGRAM_PAY`: paid in a mini program; `ENTRUST_PAY`: by a standing agreement.
        public var donateSource: DonateSource
        /// 捐赠机构名称.
        public var institutionName: String
        /// 支付者.
        public var payer: Payer
        /// 支付完成时间. RFC 3339.
        public var successTime: String
        /// 子商户应用ID.
        public var subAppid: String?
        /// 设备编号.
        public var deviceId: String?
        /// 商户订单.
        public var merchantOrder: MerchantOrder?

        enum CodingKeys: String, CodingKey {
            case appid
            case brandId = "brand_id"
            case businessId = "business_id"
            case welfareTradeId = "welfare_trade_id"
            case amount
            case businessName = "business_name"
            case donateSource = "donate_source"
            case institutionName = "institution_name"
            case payer
            case successTime = "success_time"
            case subAppid = "sub_appid"
            case deviceId = "device_id"
            case merchantOrder = "merchant_order"
        }
    }
}

extension Lovefeast {
    /// `Payer`.
    public struct Payer: Model {
        /// 用户标识. The user in `appid`.
        public var openid: String
        /// 用户子标识. The user in `sub_appid`.
        public var subOpenid: String?
        /// 用户头像.
        public var avatar: String?
        /// 用户昵称.
        public var nickname: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case subOpenid = "sub_openid"
            case avatar
            case nickname
        }
    }
}

extension Lovefeast {
    /// 捐赠来源
    public struct DonateSource: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var miniprogramPay: Self { "MINIPROGRAM_PAY" }
        public static var entrustPay: Self { "ENTRUST_PAY" }
    }
}
