// Generated from api/catering.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Orders of meals (微信点餐).
public struct Catering: Sendable {
    let client: Client
}

extension Client {
    /// Orders of meals (微信点餐).
    public var catering: Catering { Catering(client: self) }
}

extension Catering {
    /// Report a meal order, unpaid or paid (点餐订单信息同步（渠道商/服务商）).
    ///
    /// Once when the order is placed and once when it is paid.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v2/institution/4011941011)
    ///
    /// - Parameters:
    ///   - subMchid: 微信支付分配子商户商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - subAppid: 子商户AppId. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters.
    ///   - status: 订单状态. `CREATE_DEAL`: placed; `PAY_SUCCESS`: paid. At most 32 characters.
    ///   - channelId: 微信支付分配的渠道商商户号. The channel, as WeChat Pay numbers it. At most 32 characters.
    ///   - outOrderNo: 渠道商系统内部订单号. The channel's own number of the meal order. At most 64 characters.
    ///   - outShopNo: 商户旗下门店的唯一编号. The merchant's own number of the shop. At most 32 characters.
    ///   - subOpenid: 用户子标识. The user under `sub_appid`. At most 32 characters.
    ///   - actionTime: 状态发生变化的时间. When the order came into this state. At most 64 characters, RFC 3339.
    ///   - discountAmount: 优惠金额. What was taken off, in fen.
    ///   - dishList: 商户菜品信息列表.
    ///   - loginToken: 登录凭证. At most 25 characters.
    ///   - orderEntry: 点餐入口. At most 25 characters.
    ///   - totalAmount: 总价. Before discounts, in fen.
    ///   - userAmount: 实际支付金额. What the user pays, in fen.
    ///   - spMchid: 微信支付分配的服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
    ///   - spAppid: 服务商AppId. At most 32 characters.
    ///   - openid: 用户唯一标识. The user in `sp_appid`.
    ///   - transactionId: 支付订单号. WeChat Pay's number of the payment; needed once it was paid. At most 64 characters.
    ///   - outTradeNo: 渠道商系统内部支付订单号. The caller's own number of the payment; needed once it was paid. At most 64 characters.
    ///   - outTableNo: 桌位号. The shop's own number of the table. At most 16 characters.
    ///   - payTime: 支付时间. Needed once it was paid. At most 64 characters, RFC 3339.
    ///   - peopleCount: 消费人数. How many eat.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func syncOrderStatus(
        subMchid: String,
        subAppid: String,
        status: Status,
        channelId: String,
        outOrderNo: String,
        outShopNo: String,
        subOpenid: String,
        actionTime: String,
        discountAmount: Int,
        dishList: [Dish],
        loginToken: String,
        orderEntry: String,
        totalAmount: Int,
        userAmount: Int,
        spMchid: String? = nil,
        spAppid: String? = nil,
        openid: String? = nil,
        transactionId: String? = nil,
        outTradeNo: String? = nil,
        outTableNo: String? = nil,
        payTime: String? = nil,
        peopleCount: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("catering.sync_order_status", options)
        call.set("sub_mchid", subMchid)
        call.set("sub_appid", subAppid)
        call.set("status", status)
        call.set("channel_id", channelId)
        call.set("out_order_no", outOrderNo)
        call.set("out_shop_no", outShopNo)
        call.set("sub_openid", subOpenid)
        call.set("action_time", actionTime)
        call.set("discount_amount", discountAmount)
        call.set("dish_list", dishList)
        call.set("login_token", loginToken)
        call.set("order_entry", orderEntry)
        call.set("total_amount", totalAmount)
        call.set("user_amount", userAmount)
        call.set("sp_mchid", spMchid)
        call.set("sp_appid", spAppid)
        call.set("openid", openid)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("out_table_no", outTableNo)
        call.set("pay_time", payTime)
        call.set("people_count", peopleCount)
        _ = try await client.send(call)
    }
}

extension Catering {
    /// `Dish`.
    public struct Dish: Model {
        /// 菜品名称. At most 128 characters.
        public var name: String
        /// 商户菜品ID. The merchant's own number of the dish. At most 48 characters.
        public var outDishNo: String
        /// 菜品数量.
        public var count: Double
        /// 菜品单价. In fen.
        public var price: Int
        /// 菜品单位. `BY_SHARE`: by the portion; `BY_WEIGHT`: by weight. At most 16 characters.
        public var unit: Unit
        /// 菜品分类. At most 32 characters.
        public var type: String?
        /// 菜品折扣.
        public var discount: Int?
        /// 菜品顺序.
        public var priority: Int?
        /// 菜品属性.
        public var properties: DishProperties?

        enum CodingKeys: String, CodingKey {
            case name
            case outDishNo = "out_dish_no"
            case count
            case price
            case unit
            case type
            case discount
            case priority
            case properties
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            outDishNo: String,
            count: Double,
            price: Int,
            unit: Unit,
            type: String? = nil,
            discount: Int? = nil,
            priority: Int? = nil,
            properties: DishProperties? = nil
        ) {
            self.name = name
            self.outDishNo = outDishNo
            self.count = count
            self.price = price
            self.unit = unit
            self.type = type
            self.discount = discount
            self.priority = priority
            self.properties = properties
        }
    }
}

extension Catering {
    /// `DishProperties`.
    public struct DishProperties: Model {
        /// 做法. At most 128 characters.
        public var cuisine: String
        /// 配料. At most 128 characters.
        public var ingredients: String
        /// 主料. At most 128 characters.
        public var mainMaterial: String
        /// 口味. At most 128 characters.
        public var taste: String
        /// 其他. At most 128 characters.
        public var others: String?

        enum CodingKeys: String, CodingKey {
            case cuisine
            case ingredients
            case mainMaterial = "main_material"
            case taste
            case others
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            cuisine: String,
            ingredients: String,
            mainMaterial: String,
            taste: String,
            others: String? = nil
        ) {
            self.cuisine = cuisine
            self.ingredients = ingredients
            self.mainMaterial = mainMaterial
            self.taste = taste
            self.others = others
        }
    }
}

extension Catering {
    /// 订单状态
    public struct Status: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var createDeal: Self { "CREATE_DEAL" }
        public static var paySuccess: Self { "PAY_SUCCESS" }
    }
}

extension Catering {
    /// 菜品单位
    public struct Unit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var byShare: Self { "BY_SHARE" }
        public static var byWeight: Self { "BY_WEIGHT" }
    }
}
