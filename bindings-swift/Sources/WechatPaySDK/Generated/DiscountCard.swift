// Generated from api/discount_card.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Discount cards (先享卡).
public struct DiscountCard: Sendable {
    let client: Client
}

extension Client {
    /// Discount cards (先享卡).
    public var discountCard: DiscountCard { DiscountCard(client: self) }
}

extension DiscountCard {
    /// Begin handing a card to a user (预受理领卡请求).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_1.shtml)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID.
    ///   - cardTemplateId: 卡模板ID. The template of the card, made in the merchant platform.
    ///   - notifyUrl: 通知商户URL. Where its notifications are posted: https, without a query string.
    ///   - outCardCode: 商户领卡号. The merchant's own number of the user's card.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func prepareCard(
        appid: String,
        cardTemplateId: String,
        notifyUrl: String,
        outCardCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> PrepareCardResponse {
        var call = Call("discount_card.prepare_card", options)
        call.set("appid", appid)
        call.set("card_template_id", cardTemplateId)
        call.set("notify_url", notifyUrl)
        call.set("out_card_code", outCardCode)
        return try await client.answer(to: call)
    }

    /// Query a user's card (查询先享卡订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_3.shtml)
    ///
    /// - Parameters:
    ///   - outCardCode: 商户领卡号. The merchant's own number of the user's card.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getCard(
        outCardCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetCardResponse {
        var call = Call("discount_card.get_card", options)
        call.set("out_card_code", outCardCode)
        return try await client.answer(to: call)
    }

    /// Record what a user did under a card (增加用户记录).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_2.shtml)
    ///
    /// - Parameters:
    ///   - outCardCode: 商户领卡号. The merchant's own number of the user's card.
    ///   - cardTemplateId: 卡模板ID. The template of the card, made in the merchant platform.
    ///   - objectiveCompletionRecords: 目标完成记录.
    ///   - rewardUsageRecords: 优惠使用记录.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func addUserRecords(
        outCardCode: String,
        cardTemplateId: String,
        objectiveCompletionRecords: [UserObjectiveCompletionRecord]? = nil,
        rewardUsageRecords: [UserRewardUsageRecord]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("discount_card.add_user_records", options)
        call.set("out_card_code", outCardCode)
        call.set("card_template_id", cardTemplateId)
        call.set("objective_completion_records", objectiveCompletionRecords)
        call.set("reward_usage_records", rewardUsageRecords)
        _ = try await client.send(call)
    }

    /// Query an order by `out_trade_no` (通过先享卡订单号查询订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "no longer supported")
    public func getOrderByOutTradeNo(
        outTradeNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("discount_card.get_order_by_out_trade_no", options)
        call.set("out_trade_no", outTradeNo)
        return try await client.answer(to: call)
    }

    /// Query an order by `out_order_no` (通过先享卡订单号查询订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
    ///
    /// - Parameters:
    ///   - outOrderNo: 先享卡订单号. The merchant's own number of the order under the card.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "no longer supported")
    public func getOrderByOutOrderNo(
        outOrderNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> Order {
        var call = Call("discount_card.get_order_by_out_order_no", options)
        call.set("out_order_no", outOrderNo)
        return try await client.answer(to: call)
    }

    /// Change an order (更新先享卡订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
    ///
    /// - Parameters:
    ///   - outOrderNo: 先享卡订单号. The merchant's own number of the order under the card.
    ///   - objectives: 目标达成明细列表. What the user has promised.
    ///   - rewards: 奖励明细列表. What the user gets for it.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @available(*, deprecated, message: "no longer supported")
    @discardableResult
    public func updateOrder(
        outOrderNo: String,
        objectives: [UpdateOrderObjective]? = nil,
        rewards: [UpdateOrderReward]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateOrderResponse {
        var call = Call("discount_card.update_order", options)
        call.set("out_order_no", outOrderNo)
        call.set("objectives", objectives)
        call.set("rewards", rewards)
        return try await client.answer(to: call)
    }
}

extension DiscountCard {
    /// `CardObjective`.
    public struct CardObjective: Model {
        /// 目标名称.
        public var name: String
        /// 目标ID.
        public var objectiveId: String
        /// 目标数量.
        public var count: Int?
        /// 目标单位.
        public var unit: String
        /// 目标描述.
        public var description: String?
        /// 目标完成记录.
        public var objectiveCompletionRecords: [UserObjectiveCompletionRecord]?

        enum CodingKeys: String, CodingKey {
            case name
            case objectiveId = "objective_id"
            case count
            case unit
            case description
            case objectiveCompletionRecords = "objective_completion_records"
        }
    }
}

extension DiscountCard {
    /// `CardPayment`.
    public struct CardPayment: Model {
        /// 付款金额. In fen.
        public var payAmount: Int?
        /// 付款状态.
        public var payState: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 支付时间. RFC 3339.
        public var payTime: String?

        enum CodingKeys: String, CodingKey {
            case payAmount = "pay_amount"
            case payState = "pay_state"
            case transactionId = "transaction_id"
            case payTime = "pay_time"
        }
    }
}

extension DiscountCard {
    /// `CardResource`.
    public struct CardResource: Model {
        /// 微信商户号.
        public var mchid: String?
        /// 公众账号ID.
        public var appid: String?
        /// 用户唯一标识.
        public var openid: String?
        /// 创卡时间. RFC 3339.
        public var createTime: String?
        /// 先享卡ID.
        public var cardId: String?
        /// 先享卡模板ID. The template of the card, made in the merchant platform.
        public var cardTemplateId: String?
        /// 邀请者用户标识. Who invited the user.
        public var sharerOpenid: String?
        /// 目标列表. What the user has promised.
        public var objectives: [Objective]?
        /// 商户领卡号. The merchant's own number of the user's card.
        public var outCardCode: String?
        /// 用户退回优惠的付款信息.
        public var payInformation: Payment?
        /// 优惠列表. What the user gets for it.
        public var rewards: [Reward]?
        /// 状态.
        public var state: String?
        /// 约定时间期限信息.
        public var timeRange: CardResourceTimeRange?
        /// 享受优惠总金额.
        public var totalAmount: String?
        /// 未完成约定原因. Why the promise was not kept.
        public var unfinishedReason: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case createTime = "create_time"
            case cardId = "card_id"
            case cardTemplateId = "card_template_id"
            case sharerOpenid = "sharer_openid"
            case objectives
            case outCardCode = "out_card_code"
            case payInformation = "pay_information"
            case rewards
            case state
            case timeRange = "time_range"
            case totalAmount = "total_amount"
            case unfinishedReason = "unfinished_reason"
        }
    }
}

extension DiscountCard {
    /// `CardResourceTimeRange`.
    public struct CardResourceTimeRange: Model {
        /// 约定开始时间. RFC 3339.
        public var beginTime: String?
        /// 约定结束时间. RFC 3339.
        public var endTime: String?

        enum CodingKeys: String, CodingKey {
            case beginTime = "begin_time"
            case endTime = "end_time"
        }
    }
}

extension DiscountCard {
    /// `CardReward`.
    public struct CardReward: Model {
        /// 优惠名称.
        public var name: String
        /// 优惠ID.
        public var rewardId: String
        /// 优惠金额. In fen.
        public var amount: Int?
        /// 优惠数量.
        public var count: Int?
        /// 优惠数量类型.
        public var countType: String
        /// 优惠单位.
        public var unit: String
        /// 优惠描述.
        public var description: String?
        /// 优惠使用记录列表.
        public var rewardUsageRecords: [UserRewardUsageRecord]?

        enum CodingKeys: String, CodingKey {
            case name
            case rewardId = "reward_id"
            case amount
            case count
            case countType = "count_type"
            case unit
            case description
            case rewardUsageRecords = "reward_usage_records"
        }
    }
}

extension DiscountCard {
    /// `GetCardResource`.
    public struct GetCardResource: Model {
        /// `mchid`.
        public var mchid: String?
        /// 公众账号ID.
        public var appid: String?
        /// `openid`.
        public var openid: String?
        /// `create_time`.
        public var createTime: String?
        /// 先享卡ID.
        public var cardId: String?
        /// The template of the card, made in the merchant platform.
        public var cardTemplateId: String?
        /// What the user has promised.
        public var objectives: [Objective]?
        /// 商户领卡号. The merchant's own number of the user's card.
        public var outCardCode: String?
        /// What the user gets for it.
        public var rewards: [Reward]?
        /// `state`.
        public var state: String?
        /// `time_range`.
        public var timeRange: GetCardResourceTimeRange?
        /// 享受优惠总金额.
        public var totalAmount: String?
        /// 未完成约定原因. Why the promise was not kept.
        public var unfinishedReason: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case createTime = "create_time"
            case cardId = "card_id"
            case cardTemplateId = "card_template_id"
            case objectives
            case outCardCode = "out_card_code"
            case rewards
            case state
            case timeRange = "time_range"
            case totalAmount = "total_amount"
            case unfinishedReason = "unfinished_reason"
        }
    }
}

extension DiscountCard {
    /// `GetCardResourceTimeRange`.
    public struct GetCardResourceTimeRange: Model {
        /// 约定开始时间.
        public var beginTime: String?
        /// 约定结束时间.
        public var endTime: String?

        enum CodingKeys: String, CodingKey {
            case beginTime = "begin_time"
            case endTime = "end_time"
        }
    }
}

extension DiscountCard {
    /// `GetCardResponse`.
    public struct GetCardResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 公众账号ID.
        public var appid: String
        /// 用户标识.
        public var openid: String
        /// 创卡时间. RFC 3339.
        public var createTime: String
        /// 先享卡ID.
        public var cardId: String
        /// 先享卡模板ID. The template of the card, made in the merchant platform.
        public var cardTemplateId: String
        /// 商户领卡号. The merchant's own number of the user's card.
        public var outCardCode: String
        /// 状态.
        public var state: String
        /// 约定时间期限.
        public var timeRange: TimeRange
        /// 邀请者用户标识. Who invited the user.
        public var sharerOpenid: String?
        /// 目标列表. What the user has promised.
        public var objectives: [CardObjective]?
        /// 用户退回优惠的付款信息.
        public var payInformation: CardPayment?
        /// 优惠列表. What the user gets for it.
        public var rewards: [CardReward]?
        /// 享受优惠总金额. In fen.
        public var totalAmount: Int?
        /// 未完成约定原因. Why the promise was not kept.
        public var unfinishedReason: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case createTime = "create_time"
            case cardId = "card_id"
            case cardTemplateId = "card_template_id"
            case outCardCode = "out_card_code"
            case state
            case timeRange = "time_range"
            case sharerOpenid = "sharer_openid"
            case objectives
            case payInformation = "pay_information"
            case rewards
            case totalAmount = "total_amount"
            case unfinishedReason = "unfinished_reason"
        }
    }
}

extension DiscountCard {
    /// `Objective`.
    public struct Objective: Model {
        /// 目标名称.
        public var name: String?
        /// 目标描述.
        public var description: String?
        /// 目标ID.
        public var objectiveId: String?
        /// 目标数量.
        public var count: Int?
        /// 目标完成记录列表.
        public var objectiveCompletionRecords: [ObjectiveCompletionRecord]?
        /// 目标单位.
        public var unit: String?

        enum CodingKeys: String, CodingKey {
            case name
            case description
            case objectiveId = "objective_id"
            case count
            case objectiveCompletionRecords = "objective_completion_records"
            case unit
        }
    }
}

extension DiscountCard {
    /// `ObjectiveCompletionRecord`.
    public struct ObjectiveCompletionRecord: Model {
        /// 目标完成流水号. The merchant's own number of this record.
        public var objectiveCompletionSerialNo: String
        /// 目标ID.
        public var objectiveId: String
        /// 目标完成数量.
        public var completionCount: Int?
        /// 目标完成时间. RFC 3339.
        public var completionTime: String
        /// 目标完成类型.
        public var completionType: String
        /// 目标完成描述.
        public var description: String?
        /// 备注说明.
        public var remark: String?

        enum CodingKeys: String, CodingKey {
            case objectiveCompletionSerialNo = "objective_completion_serial_no"
            case objectiveId = "objective_id"
            case completionCount = "completion_count"
            case completionTime = "completion_time"
            case completionType = "completion_type"
            case description
            case remark
        }
    }
}

extension DiscountCard {
    /// `Order`.
    public struct Order: Model {
        /// 公众账号ID.
        public var appid: String
        /// 用户标识.
        public var openid: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String
        /// 创建时间. RFC 3339.
        public var createTime: String
        /// 先享卡ID.
        public var discountCardId: String
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String
        /// 先享卡订单号. The merchant's own number of the order under the card.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 先享卡开始时间. RFC 3339.
        public var cardBeginTime: String
        /// 先享卡结束时间. RFC 3339.
        public var cardEndTime: String
        /// 先享卡名称.
        public var cardName: String
        /// 预估奖励金额. In fen.
        public var estimatedRewardAmount: Int?
        /// 目标描述.
        public var objectiveDescription: String
        /// 奖励描述.
        public var rewardDescription: String
        /// 订单状态.
        public var state: State
        /// 微信支付交易单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 扣除金额. In fen.
        public var deductionAmount: Int?
        /// 目标达成明细列表. What the user has promised.
        public var objectives: [OrderObjective]?
        /// 线下使用说明.
        public var offlineInstructions: String?
        /// 线上使用说明.
        public var onlineInstructions: String?
        /// 支付时间. RFC 3339.
        public var payTime: String?
        /// 奖励明细列表. What the user gets for it.
        public var rewards: [OrderReward]?
        /// 结算金额. In fen.
        public var settlementAmount: Int?
        /// 总金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case appid
            case openid
            case outTradeNo = "out_trade_no"
            case createTime = "create_time"
            case discountCardId = "discount_card_id"
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case cardBeginTime = "card_begin_time"
            case cardEndTime = "card_end_time"
            case cardName = "card_name"
            case estimatedRewardAmount = "estimated_reward_amount"
            case objectiveDescription = "objective_description"
            case rewardDescription = "reward_description"
            case state
            case transactionId = "transaction_id"
            case deductionAmount = "deduction_amount"
            case objectives
            case offlineInstructions = "offline_instructions"
            case onlineInstructions = "online_instructions"
            case payTime = "pay_time"
            case rewards
            case settlementAmount = "settlement_amount"
            case totalAmount = "total_amount"
        }
    }
}

extension DiscountCard {
    /// `OrderObjective`.
    public struct OrderObjective: Model {
        /// 先享卡目标ID.
        public var objectiveId: Int?
        /// 目标流水号. The merchant's own number of this entry.
        public var objectiveSerialNo: String
        /// 目标数量.
        public var count: Int?
        /// 履约描述.
        public var performanceDescription: String
        /// 履约时间. RFC 3339.
        public var performanceTime: String
        /// 履约类型. Whether it is added or taken back.
        public var performanceType: PerformanceType
        /// 目标名称.
        public var name: String?
        /// 备注说明.
        public var remark: String?
        /// 目标单位.
        public var unit: String?

        enum CodingKeys: String, CodingKey {
            case objectiveId = "objective_id"
            case objectiveSerialNo = "objective_serial_no"
            case count
            case performanceDescription = "performance_description"
            case performanceTime = "performance_time"
            case performanceType = "performance_type"
            case name
            case remark
            case unit
        }
    }
}

extension DiscountCard {
    /// `OrderReward`.
    public struct OrderReward: Model {
        /// 奖励描述.
        public var description: String
        /// 先享卡奖励ID.
        public var rewardId: Int?
        /// 奖励流水号. The merchant's own number of this entry.
        public var rewardSerialNo: String
        /// 奖励金额. In fen.
        public var amount: Int?
        /// 奖励数量.
        public var count: Int?
        /// 奖励时间. RFC 3339.
        public var rewardTime: String
        /// 奖励类型. Whether it is added or taken back.
        public var rewardType: RewardType
        /// 奖励名称.
        public var name: String?
        /// 备注说明.
        public var remark: String?
        /// 奖励单位.
        public var unit: String?

        enum CodingKeys: String, CodingKey {
            case description
            case rewardId = "reward_id"
            case rewardSerialNo = "reward_serial_no"
            case amount
            case count
            case rewardTime = "reward_time"
            case rewardType = "reward_type"
            case name
            case remark
            case unit
        }
    }
}

extension DiscountCard {
    /// `Payment`.
    public struct Payment: Model {
        /// 付款金额. In fen.
        public var payAmount: Int?
        /// 付款状态.
        public var payState: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 支付时间. RFC 3339.
        public var payTime: String?

        enum CodingKeys: String, CodingKey {
            case payAmount = "pay_amount"
            case payState = "pay_state"
            case transactionId = "transaction_id"
            case payTime = "pay_time"
        }
    }
}

extension DiscountCard {
    /// `PrepareCardResponse`.
    public struct PrepareCardResponse: Model {
        /// 预领卡请求token. Handed to the mini program where the user takes the card.
        public var prepareCardToken: String

        enum CodingKeys: String, CodingKey {
            case prepareCardToken = "prepare_card_token"
        }
    }
}

extension DiscountCard {
    /// `Reward`.
    public struct Reward: Model {
        /// 优惠名称.
        public var name: String?
        /// 优惠描述.
        public var description: String?
        /// 优惠ID.
        public var rewardId: String?
        /// 优惠金额. In fen.
        public var amount: Int?
        /// 优惠数量.
        public var count: Int?
        /// 优惠数量类型.
        public var countType: String?
        /// 优惠使用记录列表.
        public var rewardUsageRecords: [RewardUsageRecord]?
        /// 优惠单位.
        public var unit: String?

        enum CodingKeys: String, CodingKey {
            case name
            case description
            case rewardId = "reward_id"
            case amount
            case count
            case countType = "count_type"
            case rewardUsageRecords = "reward_usage_records"
            case unit
        }
    }
}

extension DiscountCard {
    /// `RewardUsageRecord`.
    public struct RewardUsageRecord: Model {
        /// 优惠ID.
        public var rewardId: String
        /// 优惠使用记录流水号. The merchant's own number of this record.
        public var rewardUsageSerialNo: String
        /// 优惠金额. In fen.
        public var amount: Int?
        /// 优惠使用数量.
        public var usageCount: Int?
        /// 优惠使用时间. RFC 3339.
        public var usageTime: String
        /// 优惠使用类型.
        public var usageType: String
        /// 优惠使用描述.
        public var description: String?
        /// 备注说明.
        public var remark: String?

        enum CodingKeys: String, CodingKey {
            case rewardId = "reward_id"
            case rewardUsageSerialNo = "reward_usage_serial_no"
            case amount
            case usageCount = "usage_count"
            case usageTime = "usage_time"
            case usageType = "usage_type"
            case description
            case remark
        }
    }
}

extension DiscountCard {
    /// `TimeRange`.
    public struct TimeRange: Model {
        /// 约定开始时间. RFC 3339.
        public var beginTime: String
        /// 约定结束时间. RFC 3339.
        public var endTime: String

        enum CodingKeys: String, CodingKey {
            case beginTime = "begin_time"
            case endTime = "end_time"
        }
    }
}

extension DiscountCard {
    /// `UpdateOrderObjective`.
    public struct UpdateOrderObjective: Model {
        /// 先享卡目标ID.
        public var objectiveId: Int
        /// 目标流水号. The merchant's own number of this entry.
        public var objectiveSerialNo: String
        /// 目标数量.
        public var count: Int
        /// 履约描述.
        public var performanceDescription: String
        /// 履约时间. RFC 3339.
        public var performanceTime: String
        /// 履约类型. Whether it is added or taken back.
        public var performanceType: PerformanceType
        /// 备注说明.
        public var remark: String?

        enum CodingKeys: String, CodingKey {
            case objectiveId = "objective_id"
            case objectiveSerialNo = "objective_serial_no"
            case count
            case performanceDescription = "performance_description"
            case performanceTime = "performance_time"
            case performanceType = "performance_type"
            case remark
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            objectiveId: Int,
            objectiveSerialNo: String,
            count: Int,
            performanceDescription: String,
            performanceTime: String,
            performanceType: PerformanceType,
            remark: String? = nil
        ) {
            self.objectiveId = objectiveId
            self.objectiveSerialNo = objectiveSerialNo
            self.count = count
            self.performanceDescription = performanceDescription
            self.performanceTime = performanceTime
            self.performanceType = performanceType
            self.remark = remark
        }
    }
}

extension DiscountCard {
    /// `UpdateOrderResponse`.
    public struct UpdateOrderResponse: Model {
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String
        /// 先享卡订单号. The merchant's own number of the order under the card.
        public var outOrderNo: String

        enum CodingKeys: String, CodingKey {
            case orderId = "order_id"
            case outOrderNo = "out_order_no"
        }
    }
}

extension DiscountCard {
    /// `UpdateOrderReward`.
    public struct UpdateOrderReward: Model {
        /// 奖励描述.
        public var description: String
        /// 先享卡奖励ID.
        public var rewardId: Int
        /// 奖励流水号. The merchant's own number of this entry.
        public var rewardSerialNo: String
        /// 奖励金额. In fen.
        public var amount: Int
        /// 奖励数量.
        public var count: Int
        /// 奖励时间. RFC 3339.
        public var rewardTime: String
        /// 奖励类型. Whether it is added or taken back.
        public var rewardType: RewardType
        /// 备注说明.
        public var remark: String?

        enum CodingKeys: String, CodingKey {
            case description
            case rewardId = "reward_id"
            case rewardSerialNo = "reward_serial_no"
            case amount
            case count
            case rewardTime = "reward_time"
            case rewardType = "reward_type"
            case remark
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            description: String,
            rewardId: Int,
            rewardSerialNo: String,
            amount: Int,
            count: Int,
            rewardTime: String,
            rewardType: RewardType,
            remark: String? = nil
        ) {
            self.description = description
            self.rewardId = rewardId
            self.rewardSerialNo = rewardSerialNo
            self.amount = amount
            self.count = count
            self.rewardTime = rewardTime
            self.rewardType = rewardType
            self.remark = remark
        }
    }
}

extension DiscountCard {
    /// `UserObjectiveCompletionRecord`.
    public struct UserObjectiveCompletionRecord: Model {
        /// 目标完成描述.
        public var description: String
        /// 目标完成流水号. The merchant's own number of this record.
        public var objectiveCompletionSerialNo: String
        /// 目标ID.
        public var objectiveId: String
        /// 目标完成数量.
        public var completionCount: Int?
        /// 目标完成时间. RFC 3339.
        public var completionTime: String
        /// 目标完成类型.
        public var completionType: String
        /// 备注说明.
        public var remark: String?

        enum CodingKeys: String, CodingKey {
            case description
            case objectiveCompletionSerialNo = "objective_completion_serial_no"
            case objectiveId = "objective_id"
            case completionCount = "completion_count"
            case completionTime = "completion_time"
            case completionType = "completion_type"
            case remark
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            description: String,
            objectiveCompletionSerialNo: String,
            objectiveId: String,
            completionCount: Int,
            completionTime: String,
            completionType: String,
            remark: String? = nil
        ) {
            self.description = description
            self.objectiveCompletionSerialNo = objectiveCompletionSerialNo
            self.objectiveId = objectiveId
            self.completionCount = completionCount
            self.completionTime = completionTime
            self.completionType = completionType
            self.remark = remark
        }
    }
}

extension DiscountCard {
    /// `UserPaidObjective`.
    public struct UserPaidObjective: Model {
        /// 目标名称.
        public var name: String
        /// 目标ID.
        public var objectiveId: String
        /// 目标数量.
        public var count: Int?
        /// 目标单位.
        public var unit: String
        /// 目标描述.
        public var description: String?
        /// 目标完成记录列表.
        public var objectiveCompletionRecords: [ObjectiveCompletionRecord]?

        enum CodingKeys: String, CodingKey {
            case name
            case objectiveId = "objective_id"
            case count
            case unit
            case description
            case objectiveCompletionRecords = "objective_completion_records"
        }
    }
}

extension DiscountCard {
    /// `UserPaidPayment`.
    public struct UserPaidPayment: Model {
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 付款金额.
        public var payAmount: String?
        /// 付款状态.
        public var payState: String?
        /// 支付时间. RFC 3339.
        public var payTime: String?

        enum CodingKeys: String, CodingKey {
            case transactionId = "transaction_id"
            case payAmount = "pay_amount"
            case payState = "pay_state"
            case payTime = "pay_time"
        }
    }
}

extension DiscountCard {
    /// `UserPaidResource`.
    public struct UserPaidResource: Model {
        /// 微信商户号.
        public var mchid: String?
        /// 公众账号ID.
        public var appid: String?
        /// 用户唯一标识.
        public var openid: String?
        /// 创卡时间. RFC 3339.
        public var createTime: String?
        /// 先享卡ID.
        public var cardId: String?
        /// 先享卡模板ID. The template of the card, made in the merchant platform.
        public var cardTemplateId: String?
        /// 邀请者用户标识. Who invited the user.
        public var sharerOpenid: String?
        /// 目标列表. What the user has promised.
        public var objectives: [UserPaidObjective]?
        /// 商户领卡号. The merchant's own number of the user's card.
        public var outCardCode: String?
        /// 用户退回优惠的付款信息.
        public var payInformation: UserPaidPayment?
        /// 优惠列表. What the user gets for it.
        public var rewards: [UserPaidReward]?
        /// 状态.
        public var state: String?
        /// 约定时间期限信息.
        public var timeRange: TimeRange?
        /// 享受优惠总金额.
        public var totalAmount: String?
        /// 未完成约定原因. Why the promise was not kept.
        public var unfinishedReason: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case createTime = "create_time"
            case cardId = "card_id"
            case cardTemplateId = "card_template_id"
            case sharerOpenid = "sharer_openid"
            case objectives
            case outCardCode = "out_card_code"
            case payInformation = "pay_information"
            case rewards
            case state
            case timeRange = "time_range"
            case totalAmount = "total_amount"
            case unfinishedReason = "unfinished_reason"
        }
    }
}

extension DiscountCard {
    /// `UserPaidReward`.
    public struct UserPaidReward: Model {
        /// 优惠名称.
        public var name: String
        /// 优惠ID.
        public var rewardId: String
        /// 优惠金额. In fen.
        public var amount: Int?
        /// 优惠数量.
        public var count: Int?
        /// 优惠数量类型.
        public var countType: String
        /// 优惠单位.
        public var unit: String
        /// 优惠描述.
        public var description: String?
        /// 优惠使用记录列表.
        public var rewardUsageRecords: [RewardUsageRecord]?

        enum CodingKeys: String, CodingKey {
            case name
            case rewardId = "reward_id"
            case amount
            case count
            case countType = "count_type"
            case unit
            case description
            case rewardUsageRecords = "reward_usage_records"
        }
    }
}

extension DiscountCard {
    /// `UserRewardUsageRecord`.
    public struct UserRewardUsageRecord: Model {
        /// 优惠使用描述.
        public var description: String
        /// 优惠ID.
        public var rewardId: String
        /// 优惠使用记录流水号. The merchant's own number of this record.
        public var rewardUsageSerialNo: String
        /// 优惠金额. In fen.
        public var amount: Int?
        /// 优惠使用数量.
        public var usageCount: Int?
        /// 优惠使用时间. RFC 3339.
        public var usageTime: String
        /// 优惠使用类型.
        public var usageType: String
        /// 备注说明.
        public var remark: String?

        enum CodingKeys: String, CodingKey {
            case description
            case rewardId = "reward_id"
            case rewardUsageSerialNo = "reward_usage_serial_no"
            case amount
            case usageCount = "usage_count"
            case usageTime = "usage_time"
            case usageType = "usage_type"
            case remark
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            description: String,
            rewardId: String,
            rewardUsageSerialNo: String,
            amount: Int,
            usageCount: Int,
            usageTime: String,
            usageType: String,
            remark: String? = nil
        ) {
            self.description = description
            self.rewardId = rewardId
            self.rewardUsageSerialNo = rewardUsageSerialNo
            self.amount = amount
            self.usageCount = usageCount
            self.usageTime = usageTime
            self.usageType = usageType
            self.remark = remark
        }
    }
}

extension DiscountCard {
    /// 履约类型
    public struct PerformanceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var increase: Self { "INCREASE" }
        public static var decrease: Self { "DECREASE" }
    }
}

extension DiscountCard {
    /// 奖励类型
    public struct RewardType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var increase: Self { "INCREASE" }
        public static var decrease: Self { "DECREASE" }
    }
}

extension DiscountCard {
    /// 订单状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var settling: Self { "SETTLING" }
        public static var charging: Self { "CHARGING" }
        public static var charged: Self { "CHARGED" }
        public static var noCharge: Self { "NO_CHARGE" }
        public static var revoked: Self { "REVOKED" }
    }
}
