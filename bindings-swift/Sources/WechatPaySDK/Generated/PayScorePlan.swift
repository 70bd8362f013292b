// Generated from api/pay_score_plan.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Pay score plans (支付分签约计划).
public struct PayScorePlan: Sendable {
    let client: Client
}

extension Client {
    /// Pay score plans (支付分签约计划).
    public var payScorePlan: PayScorePlan { PayScorePlan(client: self) }
}

extension PayScorePlan {
    /// Create a plan (创建支付分计划).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012467232)
    ///
    /// - Parameters:
    ///   - appid: 微信AppId.
    ///   - merchantPlanNo: 商户侧计划号. The merchant's own number of the plan.
    ///   - serviceId: 计划所属服务. The service that WeChat Pay opened for the merchant.
    ///   - deductionQuantity: 支付分计划扣费次数. How many times the plan charges: the number of its steps.
    ///   - planDuration: 支付分计划有效期.
    ///   - planName: 支付分计划名称.
    ///   - totalActualPrice: 支付分计划实际扣费总金额. In fen.
    ///   - totalOriginalPrice: 支付分计划原总金额. In fen.
    ///   - planDetailList: 支付分计划明细列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPlan(
        appid: String,
        merchantPlanNo: String,
        serviceId: String,
        deductionQuantity: Int,
        planDuration: Int,
        planName: String,
        totalActualPrice: Int,
        totalOriginalPrice: Int,
        planDetailList: [PlanDetailInput]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Plan {
        var call = Call("pay_score_plan.create_plan", options)
        call.set("appid", appid)
        call.set("merchant_plan_no", merchantPlanNo)
        call.set("service_id", serviceId)
        call.set("deduction_quantity", deductionQuantity)
        call.set("plan_duration", planDuration)
        call.set("plan_name", planName)
        call.set("total_actual_price", totalActualPrice)
        call.set("total_original_price", totalOriginalPrice)
        call.set("plan_detail_list", planDetailList)
        return try await client.answer(to: call)
    }

    /// Query a plan (查询支付分计划).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012470804)
    ///
    /// - Parameters:
    ///   - merchantPlanNo: 支付分计划商户侧单号. The merchant's own number of the plan.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPlan(
        merchantPlanNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> Plan {
        var call = Call("pay_score_plan.get_plan", options)
        call.set("merchant_plan_no", merchantPlanNo)
        return try await client.answer(to: call)
    }

    /// Stop a plan (停止支付分计划).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012470851)
    ///
    /// - Parameters:
    ///   - merchantPlanNo: 商户支付分计划对应的计划号. The merchant's own number of the plan.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func stopPlan(
        merchantPlanNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> Plan {
        var call = Call("pay_score_plan.stop_plan", options)
        call.set("merchant_plan_no", merchantPlanNo)
        return try await client.answer(to: call)
    }

    /// Create a plan for a user to sign (创建用户的签约计划).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489420)
    ///
    /// - Parameters:
    ///   - appid: 微信AppId.
    ///   - openid: 用户唯一标识. The user in `appid`.
    ///   - planId: 支付分计划ID. WeChat Pay's number of the plan.
    ///   - merchantSignPlanNo: 商户签约计划单号. The merchant's own number of the user's plan.
    ///   - serviceId: 支付分服务ID. The service that WeChat Pay opened for the merchant.
    ///   - notifyUrl: 签约成功事件通知回调地址. Where its notifications are posted: https, without a query string.
    ///   - signPlanDetail: 签约计划明细列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createUserSignPlan(
        appid: String,
        openid: String,
        planId: String,
        merchantSignPlanNo: String,
        serviceId: String,
        notifyUrl: String,
        signPlanDetail: [SignPlanDetail],
        options: CallOptions = CallOptions()
    ) async throws -> CreateUserSignPlanResponse {
        var call = Call("pay_score_plan.create_user_sign_plan", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("plan_id", planId)
        call.set("merchant_sign_plan_no", merchantSignPlanNo)
        call.set("service_id", serviceId)
        call.set("notify_url", notifyUrl)
        call.set("sign_plan_detail", signPlanDetail)
        return try await client.answer(to: call)
    }

    /// Query a user's plan (查询用户的签约计划).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
    ///
    /// - Parameters:
    ///   - merchantSignPlanNo: 商户签约计划号. The merchant's own number of the user's plan.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getUserSignPlan(
        merchantSignPlanNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> UserSignPlan {
        var call = Call("pay_score_plan.get_user_sign_plan", options)
        call.set("merchant_sign_plan_no", merchantSignPlanNo)
        return try await client.answer(to: call)
    }

    /// Create a service order under a user's plan (创建用户的签约计划详情对应的服务订单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489351)
    ///
    /// - Parameters:
    ///   - appid: 商户的AppID.
    ///   - openid: 商户公众号下的用户标识. The user in `appid`.
    ///   - outTradeNo: 商户侧订单号. The merchant's own number of the order.
    ///   - planDetailNo: 签约计划明细序号. The number of the step, from 1.
    ///   - serviceId: 支付分服务ID. The service that WeChat Pay opened for the merchant.
    ///   - signPlanId: 待签约支付分计划ID. WeChat Pay's number of the user's plan.
    ///   - notifyUrl: 商户扣款成功回调通知的地址. Where its notifications are posted: https, without a query string.
    ///   - serviceIntroduction: 服务信息. What is hired or used; shown to the user.
    ///   - timeRange: 服务时间.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - location: 服务位置.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createServiceOrder(
        appid: String,
        openid: String,
        outTradeNo: String,
        planDetailNo: Int,
        serviceId: String,
        signPlanId: String,
        notifyUrl: String,
        serviceIntroduction: String,
        timeRange: TimeRange,
        attach: String? = nil,
        location: Location? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateServiceOrderResponse {
        var call = Call("pay_score_plan.create_service_order", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("out_trade_no", outTradeNo)
        call.set("plan_detail_no", planDetailNo)
        call.set("service_id", serviceId)
        call.set("sign_plan_id", signPlanId)
        call.set("notify_url", notifyUrl)
        call.set("service_introduction", serviceIntroduction)
        call.set("time_range", timeRange)
        call.set("attach", attach)
        call.set("location", location)
        return try await client.answer(to: call)
    }

    /// Cancel a user's plan (直连商户取消用户的签约计划).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
    ///
    /// - Parameters:
    ///   - merchantSignPlanNo: 商户侧签约计划号. The merchant's own number of the user's plan.
    ///   - stopReason: 停止签约计划原因.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func stopUserSignPlan(
        merchantSignPlanNo: String,
        stopReason: String,
        options: CallOptions = CallOptions()
    ) async throws -> UserSignPlan {
        var call = Call("pay_score_plan.stop_user_sign_plan", options)
        call.set("merchant_sign_plan_no", merchantSignPlanNo)
        call.set("stop_reason", stopReason)
        return try await client.answer(to: call)
    }

    /// Create a plan for a sub-merchant (创建支付分计划).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463290)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商的AppID.
    ///   - merchantPlanNo: 商户侧计划号. The merchant's own number of the plan.
    ///   - serviceId: 计划所属服务. The service that WeChat Pay opened for the merchant.
    ///   - deductionQuantity: 支付分计划扣费次数. How many times the plan charges: the number of its steps.
    ///   - planDuration: 支付分计划有效期.
    ///   - planName: 支付分计划名称.
    ///   - totalActualPrice: 支付分计划实际扣费总金额. In fen.
    ///   - totalOriginalPrice: 支付分计划原总金额. In fen.
    ///   - subAppid: 子商户的AppID. The sub-merchant's own app.
    ///   - planDetailList: 支付分计划明细列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPartnerPlan(
        subMchid: String,
        appid: String,
        merchantPlanNo: String,
        serviceId: String,
        deductionQuantity: Int,
        planDuration: Int,
        planName: String,
        totalActualPrice: Int,
        totalOriginalPrice: Int,
        subAppid: String? = nil,
        planDetailList: [PlanDetailInput]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PartnerPlan {
        var call = Call("pay_score_plan.create_partner_plan", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("merchant_plan_no", merchantPlanNo)
        call.set("service_id", serviceId)
        call.set("deduction_quantity", deductionQuantity)
        call.set("plan_duration", planDuration)
        call.set("plan_name", planName)
        call.set("total_actual_price", totalActualPrice)
        call.set("total_original_price", totalOriginalPrice)
        call.set("sub_appid", subAppid)
        call.set("plan_detail_list", planDetailList)
        return try await client.answer(to: call)
    }

    /// Query a plan of a sub-merchant (查询支付分计划).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463318)
    ///
    /// - Parameters:
    ///   - merchantPlanNo: 支付分计划商户侧单号. The merchant's own number of the plan.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPartnerPlan(
        merchantPlanNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> PartnerPlan {
        var call = Call("pay_score_plan.get_partner_plan", options)
        call.set("merchant_plan_no", merchantPlanNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Stop a plan of a sub-merchant (停止支付分计划).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463322)
    ///
    /// - Parameters:
    ///   - merchantPlanNo: 商户支付分计划对应的计划号. The merchant's own number of the plan.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func stopPartnerPlan(
        merchantPlanNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> PartnerPlan {
        var call = Call("pay_score_plan.stop_partner_plan", options)
        call.set("merchant_plan_no", merchantPlanNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Create a plan of a sub-merchant for a user to sign (创建用户的签约计划).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463521)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商的AppID.
    ///   - planId: 支付分计划ID. WeChat Pay's number of the plan.
    ///   - merchantSignPlanNo: 商户签约计划单号. The merchant's own number of the user's plan.
    ///   - serviceId: 支付分服务ID. The service that WeChat Pay opened for the merchant.
    ///   - notifyUrl: 签约成功事件通知回调地址. Where its notifications are posted: https, without a query string.
    ///   - signPlanDetail: 签约计划明细列表.
    ///   - subAppid: 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 用户唯一标识. The user in `appid`.
    ///   - subOpenid: 用户在子商户下的唯一标识. The user under `sub_appid`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPartnerUserSignPlan(
        subMchid: String,
        appid: String,
        planId: String,
        merchantSignPlanNo: String,
        serviceId: String,
        notifyUrl: String,
        signPlanDetail: [SignPlanDetail],
        subAppid: String? = nil,
        openid: String? = nil,
        subOpenid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePartnerUserSignPlanResponse {
        var call = Call("pay_score_plan.create_partner_user_sign_plan", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("merchant_sign_plan_no", merchantSignPlanNo)
        call.set("service_id", serviceId)
        call.set("notify_url", notifyUrl)
        call.set("sign_plan_detail", signPlanDetail)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("sub_openid", subOpenid)
        return try await client.answer(to: call)
    }

    /// Query a user's plan of a sub-merchant (查询用户的签约计划).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463526)
    ///
    /// - Parameters:
    ///   - merchantSignPlanNo: 商户签约计划号. The merchant's own number of the user's plan.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPartnerUserSignPlan(
        merchantSignPlanNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> PartnerUserSignPlan {
        var call = Call("pay_score_plan.get_partner_user_sign_plan", options)
        call.set("merchant_sign_plan_no", merchantSignPlanNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Create a service order of a sub-merchant under a user's plan (创建用户的签约计划详情对应的服务订单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463469)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商的AppID.
    ///   - outTradeNo: 商户侧订单号. The merchant's own number of the order.
    ///   - planDetailNo: 签约计划明细序号. The number of the step, from 1.
    ///   - serviceId: 支付分服务ID. The service that WeChat Pay opened for the merchant.
    ///   - signPlanId: 待签约支付分计划ID. WeChat Pay's number of the user's plan.
    ///   - notifyUrl: 商户扣款成功回调通知的地址. Where its notifications are posted: https, without a query string.
    ///   - serviceIntroduction: 服务信息. What is hired or used; shown to the user.
    ///   - timeRange: 服务时间.
    ///   - subAppid: 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - openid: 服务商公众号下的用户标识. The user in `appid`.
    ///   - subOpenid: 子商户公众号下的用户标识. The user under `sub_appid`.
    ///   - attach: 附加数据. Comes back unchanged in queries and notifications.
    ///   - location: 服务位置.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPartnerServiceOrder(
        subMchid: String,
        appid: String,
        outTradeNo: String,
        planDetailNo: Int,
        serviceId: String,
        signPlanId: String,
        notifyUrl: String,
        serviceIntroduction: String,
        timeRange: TimeRange,
        subAppid: String? = nil,
        openid: String? = nil,
        subOpenid: String? = nil,
        attach: String? = nil,
        location: Location? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePartnerServiceOrderResponse {
        var call = Call("pay_score_plan.create_partner_service_order", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("out_trade_no", outTradeNo)
        call.set("plan_detail_no", planDetailNo)
        call.set("service_id", serviceId)
        call.set("sign_plan_id", signPlanId)
        call.set("notify_url", notifyUrl)
        call.set("service_introduction", serviceIntroduction)
        call.set("time_range", timeRange)
        call.set("sub_appid", subAppid)
        call.set("openid", openid)
        call.set("sub_openid", subOpenid)
        call.set("attach", attach)
        call.set("location", location)
        return try await client.answer(to: call)
    }

    /// Cancel a user's plan of a sub-merchant (取消用户的签约计划).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012463534)
    ///
    /// - Parameters:
    ///   - merchantSignPlanNo: 商户侧签约计划号. The merchant's own number of the user's plan.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - stopReason: 停止签约计划原因.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func stopPartnerUserSignPlan(
        merchantSignPlanNo: String,
        subMchid: String,
        stopReason: String,
        options: CallOptions = CallOptions()
    ) async throws -> PartnerUserSignPlan {
        var call = Call("pay_score_plan.stop_partner_user_sign_plan", options)
        call.set("merchant_sign_plan_no", merchantSignPlanNo)
        call.set("sub_mchid", subMchid)
        call.set("stop_reason", stopReason)
        return try await client.answer(to: call)
    }
}

extension PayScorePlan {
    /// `Collection`.
    public struct Collection: Model {
        /// 收款明细列表.
        public var details: [CollectionDetail]
        /// 已收金额. Paid so far, in fen.
        public var paidAmount: Int?
        /// 待收金额. Still to be paid, in fen.
        public var payingAmount: Int?
        /// 收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid.
        public var state: String
        /// 总收款金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case details
            case paidAmount = "paid_amount"
            case payingAmount = "paying_amount"
            case state
            case totalAmount = "total_amount"
        }
    }
}

extension PayScorePlan {
    /// `CollectionDetail`.
    public struct CollectionDetail: Model {
        /// 单笔收款金额. In fen.
        public var amount: Int?
        /// 收款序号. The place among the receipts of the order, from 1.
        public var seq: Int?
        /// 微信支付交易单号. WeChat Pay's number of the payment.
        public var transactionId: String?
        /// 收款成功时间. When it was paid, in Beijing time. YyyyMMddHHmmss.
        public var paidTime: String?
        /// 收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported.
        public var paidType: String?
        /// 优惠信息. The coupons that were used.
        public var promotionDetail: [Promotion]?

        enum CodingKeys: String, CodingKey {
            case amount
            case seq
            case transactionId = "transaction_id"
            case paidTime = "paid_time"
            case paidType = "paid_type"
            case promotionDetail = "promotion_detail"
        }
    }
}

extension PayScorePlan {
    /// `CreatePartnerServiceOrderResponse`.
    public struct CreatePartnerServiceOrderResponse: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 子商户商户号.
        public var subMchid: String
        /// 服务商公众号ID.
        public var appid: String
        /// 商户订单号. The merchant's own number of the service order.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 服务信息. What is hired or used; shown to the user.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
        public var state: String
        /// 子商户公众号ID.
        public var subAppid: String?
        /// 用户在服务商下唯一标识.
        public var openid: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String?
        /// 用户在子商户下唯一标识.
        public var subOpenid: String?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 收款信息.
        public var collection: Collection?
        /// 服务位置.
        public var location: Location?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0.
        public var needCollection: Bool?
        /// 商户回调地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 商户优惠. What the merchant takes off.
        public var postDiscounts: [PostPayment]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [PostPayment]?
        /// 服务风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
        public var stateDescription: String?
        /// 服务时间.
        public var timeRange: TimeRange?
        /// 商户收款总金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case serviceIntroduction = "service_introduction"
            case state
            case subAppid = "sub_appid"
            case openid
            case orderId = "order_id"
            case subOpenid = "sub_openid"
            case attach
            case collection
            case location
            case needCollection = "need_collection"
            case notifyUrl = "notify_url"
            case postDiscounts = "post_discounts"
            case postPayments = "post_payments"
            case riskFund = "risk_fund"
            case stateDescription = "state_description"
            case timeRange = "time_range"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScorePlan {
    /// `CreatePartnerUserSignPlanResponse`.
    public struct CreatePartnerUserSignPlanResponse: Model {
        /// 跳转微信侧确认签约小程序的数据. Handed to the pay-score mini program, where the user signs the plan.
        public var package: String
        /// 用户的签约计划.
        public var signPlan: PartnerUserSignPlan

        enum CodingKeys: String, CodingKey {
            case package
            case signPlan = "sign_plan"
        }
    }
}

extension PayScorePlan {
    /// `CreateServiceOrderResponse`.
    public struct CreateServiceOrderResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 商户公众号ID.
        public var appid: String
        /// 商户订单号. The merchant's own number of the service order.
        public var outOrderNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 服务信息. What is hired or used; shown to the user.
        public var serviceIntroduction: String
        /// 服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
        public var state: String
        /// 用户唯一标识.
        public var openid: String?
        /// 微信支付服务订单号. WeChat Pay's number of the service order.
        public var orderId: String?
        /// 附加数据. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 收款信息.
        public var collection: Collection?
        /// 服务位置.
        public var location: Location?
        /// 是否需要收款. Whether something is to be paid: not when the total is 0.
        public var needCollection: Bool?
        /// 商户回调地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 商户优惠. What the merchant takes off.
        public var postDiscounts: [PostPayment]?
        /// 后付费项目. What the user is charged for.
        public var postPayments: [PostPayment]?
        /// 服务风险金. What the service may cost at most, as the user is told before.
        public var riskFund: RiskFund?
        /// 订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
        public var stateDescription: String?
        /// 服务时间.
        public var timeRange: TimeRange?
        /// 商户收款总金额. In fen.
        public var totalAmount: Int?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case outOrderNo = "out_order_no"
            case serviceId = "service_id"
            case serviceIntroduction = "service_introduction"
            case state
            case openid
            case orderId = "order_id"
            case attach
            case collection
            case location
            case needCollection = "need_collection"
            case notifyUrl = "notify_url"
            case postDiscounts = "post_discounts"
            case postPayments = "post_payments"
            case riskFund = "risk_fund"
            case stateDescription = "state_description"
            case timeRange = "time_range"
            case totalAmount = "total_amount"
        }
    }
}

extension PayScorePlan {
    /// `CreateUserSignPlanResponse`.
    public struct CreateUserSignPlanResponse: Model {
        /// 跳转微信侧确认签约小程序的数据. Handed to the pay-score mini program, where the user signs the plan.
        public var package: String
        /// 用户的签约计划.
        public var signPlan: UserSignPlan

        enum CodingKeys: String, CodingKey {
            case package
            case signPlan = "sign_plan"
        }
    }
}

extension PayScorePlan {
    /// `Location`.
    public struct Location: Model {
        /// 服务结束地点.
        public var endLocation: String?
        /// 服务开始地点.
        public var startLocation: String?

        enum CodingKeys: String, CodingKey {
            case endLocation = "end_location"
            case startLocation = "start_location"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            endLocation: String? = nil,
            startLocation: String? = nil
        ) {
            self.endLocation = endLocation
            self.startLocation = startLocation
        }
    }
}

extension PayScorePlan {
    /// `PartnerPlan`.
    public struct PartnerPlan: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 子商户商户号.
        public var subMchid: String
        /// 服务商AppID.
        public var appid: String
        /// 支付分计划ID. WeChat Pay's number of the plan.
        public var planId: String
        /// 商户侧计划号. The merchant's own number of the plan.
        public var merchantPlanNo: String
        /// 计划所属服务. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 支付分计划扣费次数. How many times the plan charges: the number of its steps.
        public var deductionQuantity: Int?
        /// 支付分计划有效期.
        public var planDuration: Int?
        /// 支付分计划名称.
        public var planName: String
        /// 支付分计划状态.
        public var planState: String
        /// 支付分计划实际扣费总金额. In fen.
        public var totalActualPrice: Int?
        /// 支付分计划原总金额. In fen.
        public var totalOriginalPrice: Int?
        /// 子商户AppID.
        public var subAppid: String?
        /// 终止方商户号. The merchant that stopped it.
        public var stopMchid: String?
        /// 支付分计划明细列表.
        public var planDetailList: [PlanDetail]?
        /// 终止时间. RFC 3339.
        public var stopTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case planId = "plan_id"
            case merchantPlanNo = "merchant_plan_no"
            case serviceId = "service_id"
            case deductionQuantity = "deduction_quantity"
            case planDuration = "plan_duration"
            case planName = "plan_name"
            case planState = "plan_state"
            case totalActualPrice = "total_actual_price"
            case totalOriginalPrice = "total_original_price"
            case subAppid = "sub_appid"
            case stopMchid = "stop_mchid"
            case planDetailList = "plan_detail_list"
            case stopTime = "stop_time"
        }
    }
}

extension PayScorePlan {
    /// `PartnerUserSignPlan`.
    public struct PartnerUserSignPlan: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 子商户商户号.
        public var subMchid: String
        /// 服务商AppID.
        public var appid: String
        /// 签约所属计划ID. WeChat Pay's number of the plan.
        public var planId: String
        /// 目前用户进行到的计划详情序号. The step that the user has reached, from 1.
        public var goingDetailNo: Int?
        /// 商户侧签约计划号. The merchant's own number of the user's plan.
        public var merchantSignPlanNo: String
        /// 计划所属服务. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 计划签约ID. WeChat Pay's number of the user's plan.
        public var signPlanId: String
        /// 签约计划扣费次数. How many times the plan charges: the number of its steps.
        public var deductionQuantity: Int?
        /// 商户回调地址. Where its notifications are posted: https, without a query string.
        public var merchantCallbackUrl: String
        /// 签约计划的名称.
        public var planName: String
        /// 签约计划的过期时间. RFC 3339.
        public var planOverTime: String
        /// 计划签约状态.
        public var signState: String
        /// 签约计划实际总金额. In fen.
        public var totalActualPrice: Int?
        /// 签约计划原总金额. In fen.
        public var totalOriginPrice: Int?
        /// 子商户AppID.
        public var subAppid: String?
        /// 用户唯一标识.
        public var openid: String?
        /// 用户在子商户下的唯一标识.
        public var subOpenid: String?
        /// 签约计划取消原因.
        public var cancelReason: String?
        /// 签约计划取消时间. RFC 3339.
        public var cancelSignTime: String?
        /// 签约计划取消类型. Who cancelled it.
        public var cancelSignType: String?
        /// 签约时间. RFC 3339.
        public var signTime: String?
        /// 签约计划明细列表.
        public var signedDetailList: [SignedPlanDetail]?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case planId = "plan_id"
            case goingDetailNo = "going_detail_no"
            case merchantSignPlanNo = "merchant_sign_plan_no"
            case serviceId = "service_id"
            case signPlanId = "sign_plan_id"
            case deductionQuantity = "deduction_quantity"
            case merchantCallbackUrl = "merchant_callback_url"
            case planName = "plan_name"
            case planOverTime = "plan_over_time"
            case signState = "sign_state"
            case totalActualPrice = "total_actual_price"
            case totalOriginPrice = "total_origin_price"
            case subAppid = "sub_appid"
            case openid
            case subOpenid = "sub_openid"
            case cancelReason = "cancel_reason"
            case cancelSignTime = "cancel_sign_time"
            case cancelSignType = "cancel_sign_type"
            case signTime = "sign_time"
            case signedDetailList = "signed_detail_list"
        }
    }
}

extension PayScorePlan {
    /// `Plan`.
    public struct Plan: Model {
        /// 商户号.
        public var mchid: String
        /// 微信AppId.
        public var appid: String
        /// 支付分计划ID. WeChat Pay's number of the plan.
        public var planId: String
        /// 商户侧计划号. The merchant's own number of the plan.
        public var merchantPlanNo: String
        /// 计划所属服务. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 支付分计划扣费次数. How many times the plan charges: the number of its steps.
        public var deductionQuantity: Int?
        /// 支付分计划有效期.
        public var planDuration: Int?
        /// 支付分计划名称.
        public var planName: String
        /// 支付分计划状态.
        public var planState: String
        /// 支付分计划实际扣费总金额. In fen.
        public var totalActualPrice: Int?
        /// 支付分计划原总金额. In fen.
        public var totalOriginalPrice: Int?
        /// 终止方商户号. The merchant that stopped it.
        public var stopMchid: String?
        /// 支付分计划明细列表.
        public var planDetailList: [PlanDetail]?
        /// 终止时间. RFC 3339.
        public var stopTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case planId = "plan_id"
            case merchantPlanNo = "merchant_plan_no"
            case serviceId = "service_id"
            case deductionQuantity = "deduction_quantity"
            case planDuration = "plan_duration"
            case planName = "plan_name"
            case planState = "plan_state"
            case totalActualPrice = "total_actual_price"
            case totalOriginalPrice = "total_original_price"
            case stopMchid = "stop_mchid"
            case planDetailList = "plan_detail_list"
            case stopTime = "stop_time"
        }
    }
}

extension PayScorePlan {
    /// `PlanDetail`.
    public struct PlanDetail: Model {
        /// 计划明细序号. The number of the step, from 1.
        public var planDetailNo: Int?
        /// 计划明细实际支付金额. In fen.
        public var actualPrice: Int?
        /// 计划明细原支付金额. In fen.
        public var originalPrice: Int?
        /// 计划明细名称.
        public var planDetailName: String
        /// 计划明细优惠说明.
        public var planDiscountDescription: String?

        enum CodingKeys: String, CodingKey {
            case planDetailNo = "plan_detail_no"
            case actualPrice = "actual_price"
            case originalPrice = "original_price"
            case planDetailName = "plan_detail_name"
            case planDiscountDescription = "plan_discount_description"
        }
    }
}

extension PayScorePlan {
    /// `PlanDetailInput`.
    public struct PlanDetailInput: Model {
        /// 计划明细实际支付金额. In fen.
        public var actualPrice: Int
        /// 计划明细原支付金额. In fen.
        public var originalPrice: Int
        /// 计划明细名称.
        public var planDetailName: String
        /// 计划明细优惠说明.
        public var planDiscountDescription: String?

        enum CodingKeys: String, CodingKey {
            case actualPrice = "actual_price"
            case originalPrice = "original_price"
            case planDetailName = "plan_detail_name"
            case planDiscountDescription = "plan_discount_description"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            actualPrice: Int,
            originalPrice: Int,
            planDetailName: String,
            planDiscountDescription: String? = nil
        ) {
            self.actualPrice = actualPrice
            self.originalPrice = originalPrice
            self.planDetailName = planDetailName
            self.planDiscountDescription = planDiscountDescription
        }
    }
}

extension PayScorePlan {
    /// `PostPayment`.
    public struct PostPayment: Model {
        /// 付费名称.
        public var name: String?
        /// 付费说明.
        public var description: String?
        /// 付费金额. In fen.
        public var amount: Int?
        /// 付费数量.
        public var count: Int?
    }
}

extension PayScorePlan {
    /// `Promotion`.
    public struct Promotion: Model {
        /// 券ID. WeChat Pay's number of the coupon.
        public var couponId: String
        /// 优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
        public var type: String
        /// 优惠券面额. In fen.
        public var amount: Int?
        /// 优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods.
        public var scope: String
        /// 活动ID. The batch of coupons that it is from.
        public var stockId: String?
        /// 优惠名称.
        public var name: String?
        /// 优惠币种. ISO 4217, `CNY` for yuan.
        public var currency: String?
        /// 单品列表.
        public var goodsDetail: [PromotionGoods]?
        /// 商户出资. What the merchant pays of it, in fen.
        public var merchantContribute: Int?
        /// 其他出资. What others pay of it, in fen.
        public var otherContribute: Int?
        /// 微信出资. What WeChat Pay pays of it, in fen.
        public var wechatpayContribute: Int?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case type
            case amount
            case scope
            case stockId = "stock_id"
            case name
            case currency
            case goodsDetail = "goods_detail"
            case merchantContribute = "merchant_contribute"
            case otherContribute = "other_contribute"
            case wechatpayContribute = "wechatpay_contribute"
        }
    }
}

extension PayScorePlan {
    /// `PromotionGoods`.
    public struct PromotionGoods: Model {
        /// 商品编码.
        public var goodsId: String
        /// 商品优惠金额. In fen.
        public var discountAmount: Int?
        /// 商品数量.
        public var quantity: Int?
        /// 商品单价. Of one piece, in fen.
        public var unitPrice: Int?
        /// 商品备注.
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

extension PayScorePlan {
    /// `RiskFund`.
    public struct RiskFund: Model {
        /// 风险金额. In fen.
        public var amount: Int?
        /// 风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost.
        public var name: String?
        /// 风险金说明.
        public var description: String?
    }
}

extension PayScorePlan {
    /// `SignPlanDetail`.
    public struct SignPlanDetail: Model {
        /// 商户侧计划明细使用订单号. The merchant's own number of the order of this step.
        public var merchantPlanDetailNo: String
        /// 计划明细序号. The number of the step, from 1.
        public var planDetailNo: Int

        enum CodingKeys: String, CodingKey {
            case merchantPlanDetailNo = "merchant_plan_detail_no"
            case planDetailNo = "plan_detail_no"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            merchantPlanDetailNo: String,
            planDetailNo: Int
        ) {
            self.merchantPlanDetailNo = merchantPlanDetailNo
            self.planDetailNo = planDetailNo
        }
    }
}

extension PayScorePlan {
    /// `SignedPlanDetail`.
    public struct SignedPlanDetail: Model {
        /// 商户侧计划明细使用订单号. The merchant's own number of the order of this step.
        public var merchantPlanDetailNo: String
        /// 计划明细序号. The number of the step, from 1.
        public var planDetailNo: Int?
        /// 计划明细实际支付金额. In fen.
        public var actualPrice: Int?
        /// 计划明细原支付金额. In fen.
        public var originalPrice: Int?
        /// 计划详情名称.
        public var planDetailName: String
        /// 计划明细状态.
        public var planDetailState: String
        /// 计划明细对应的支付分服务单号. WeChat Pay's number of the service order.
        public var orderId: String?
        /// 计划明细对应订单实际支付金额. In fen.
        public var actualPayPrice: Int?
        /// 详情取消时间. RFC 3339.
        public var cancelTime: String?
        /// 详情完成时间. RFC 3339.
        public var completeTime: String?
        /// 计划明细优惠说明.
        public var planDiscountDescription: String?
        /// 详情使用时间. RFC 3339.
        public var useTime: String?

        enum CodingKeys: String, CodingKey {
            case merchantPlanDetailNo = "merchant_plan_detail_no"
            case planDetailNo = "plan_detail_no"
            case actualPrice = "actual_price"
            case originalPrice = "original_price"
            case planDetailName = "plan_detail_name"
            case planDetailState = "plan_detail_state"
            case orderId = "order_id"
            case actualPayPrice = "actual_pay_price"
            case cancelTime = "cancel_time"
            case completeTime = "complete_time"
            case planDiscountDescription = "plan_discount_description"
            case useTime = "use_time"
        }
    }
}

extension PayScorePlan {
    /// `TimeRange`.
    public struct TimeRange: Model {
        /// 服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation.
        public var startTime: String
        /// 服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`.
        public var endTime: String?
        /// 服务结束时间备注.
        public var endTimeRemark: String?
        /// 服务开始时间备注.
        public var startTimeRemark: String?

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
            case endTimeRemark = "end_time_remark"
            case startTimeRemark = "start_time_remark"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            startTime: String,
            endTime: String? = nil,
            endTimeRemark: String? = nil,
            startTimeRemark: String? = nil
        ) {
            self.startTime = startTime
            self.endTime = endTime
            self.endTimeRemark = endTimeRemark
            self.startTimeRemark = startTimeRemark
        }
    }
}

extension PayScorePlan {
    /// `UserCancelSignPlanResource`.
    public struct UserCancelSignPlanResource: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 子商户商户号.
        public var subMchid: String
        /// 服务商AppID.
        public var appid: String
        /// 签约所属计划ID. WeChat Pay's number of the plan.
        public var planId: String
        /// 目前用户进行到的计划明细序号. The step that the user has reached, from 1.
        public var goingDetailNo: Int?
        /// The merchant's own number of the user's plan.
        public var merchantSignPlanNo: String
        /// 计划所属服务. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 签约计划的主键. WeChat Pay's number of the user's plan.
        public var signPlanId: String
        /// 取消计划时间.
        public var cancelSignTime: String
        /// 签约计划扣费次数. How many times the plan charges: the number of its steps.
        public var deductionQuantity: Int?
        /// 签约事件通知回调地址. Where its notifications are posted: https, without a query string.
        public var merchantCallbackUrl: String
        /// 签约计划的名称.
        public var planName: String
        /// 签约计划过期时间.
        public var planOverTime: String
        /// 计划签约状态.
        public var signState: SignState
        /// 签约时间.
        public var signTime: String
        /// 签约计划明细列表.
        public var signedDetailList: [UserCancelSignedPlanDetail]
        /// 签约计划实际总金额. In fen.
        public var totalActualPrice: Int?
        /// 签约计划原总金额. In fen.
        public var totalOriginPrice: Int?
        /// 子商户AppID.
        public var subAppid: String?
        /// `openid`.
        public var openid: String?
        /// `sub_openid`.
        public var subOpenid: String?
        /// 签约计划取消原因.
        public var cancelReason: String?
        /// 签约计划取消类型. `NOT_CANCEL`: not cancelled; `USER`: by the user; `MERCHANT`: by the merchant; `REVOKE_SERVICE`: by ending the authorization of the service.
        public var cancelSignType: CancelSignType?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case planId = "plan_id"
            case goingDetailNo = "going_detail_no"
            case merchantSignPlanNo = "merchant_sign_plan_no"
            case serviceId = "service_id"
            case signPlanId = "sign_plan_id"
            case cancelSignTime = "cancel_sign_time"
            case deductionQuantity = "deduction_quantity"
            case merchantCallbackUrl = "merchant_callback_url"
            case planName = "plan_name"
            case planOverTime = "plan_over_time"
            case signState = "sign_state"
            case signTime = "sign_time"
            case signedDetailList = "signed_detail_list"
            case totalActualPrice = "total_actual_price"
            case totalOriginPrice = "total_origin_price"
            case subAppid = "sub_appid"
            case openid
            case subOpenid = "sub_openid"
            case cancelReason = "cancel_reason"
            case cancelSignType = "cancel_sign_type"
        }
    }
}

extension PayScorePlan {
    /// `UserCancelSignedPlanDetail`.
    public struct UserCancelSignedPlanDetail: Model {
        /// 商户侧计划明细使用订单号. The merchant's own number of the order of this step.
        public var merchantPlanDetailNo: String
        /// The number of the step, from 1.
        public var planDetailNo: Int?
        /// 计划明细实际支付金额. In fen.
        public var actualPrice: Int?
        /// 详情对应订单取消时间.
        public var cancelTime: String
        /// 详情对应订单实际完成支付时间.
        public var completeTime: String
        /// 计划明细原支付金额. In fen.
        public var originalPrice: Int?
        /// 计划详情名称.
        public var planDetailName: String
        /// 计划明细状态. `NOT_USED`: not begun; `USING`: its order is in progress; `USED`: its order is settled; `SIGN_PLAN_DETAIL_CANCEL`: cancelled.
        public var planDetailState: PlanDetailState
        /// 详情使用时间.
        public var useTime: String
        /// `order_id`.
        public var orderId: String?
        /// 实际支付金额. In fen.
        public var actualPayPrice: Int?
        /// 计划明细优惠说明.
        public var planDiscountDescription: String?

        enum CodingKeys: String, CodingKey {
            case merchantPlanDetailNo = "merchant_plan_detail_no"
            case planDetailNo = "plan_detail_no"
            case actualPrice = "actual_price"
            case cancelTime = "cancel_time"
            case completeTime = "complete_time"
            case originalPrice = "original_price"
            case planDetailName = "plan_detail_name"
            case planDetailState = "plan_detail_state"
            case useTime = "use_time"
            case orderId = "order_id"
            case actualPayPrice = "actual_pay_price"
            case planDiscountDescription = "plan_discount_description"
        }
    }
}

extension PayScorePlan {
    /// `UserSignPlan`.
    public struct UserSignPlan: Model {
        /// 商户号.
        public var mchid: String
        /// 微信AppId.
        public var appid: String
        /// 签约所属计划ID. WeChat Pay's number of the plan.
        public var planId: String
        /// 目前用户进行到的计划详情序号. The step that the user has reached, from 1.
        public var goingDetailNo: Int?
        /// 商户侧签约计划号. The merchant's own number of the user's plan.
        public var merchantSignPlanNo: String
        /// 计划所属服务. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 计划签约ID. WeChat Pay's number of the user's plan.
        public var signPlanId: String
        /// 签约计划扣费次数. How many times the plan charges: the number of its steps.
        public var deductionQuantity: Int?
        /// 商户回调地址. Where its notifications are posted: https, without a query string.
        public var merchantCallbackUrl: String
        /// 签约计划的名称.
        public var planName: String
        /// 签约计划的过期时间. RFC 3339.
        public var planOverTime: String
        /// 计划签约状态.
        public var signState: String
        /// 签约计划实际总金额. In fen.
        public var totalActualPrice: Int?
        /// 签约计划原总金额. In fen.
        public var totalOriginPrice: Int?
        /// 签约计划用户应用下的OpenID.
        public var openid: String?
        /// 签约计划取消原因.
        public var cancelReason: String?
        /// 签约计划取消时间. RFC 3339.
        public var cancelSignTime: String?
        /// 签约计划取消类型. Who cancelled it.
        public var cancelSignType: String?
        /// 签约时间. RFC 3339.
        public var signTime: String?
        /// 签约计划明细列表.
        public var signedDetailList: [SignedPlanDetail]?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case planId = "plan_id"
            case goingDetailNo = "going_detail_no"
            case merchantSignPlanNo = "merchant_sign_plan_no"
            case serviceId = "service_id"
            case signPlanId = "sign_plan_id"
            case deductionQuantity = "deduction_quantity"
            case merchantCallbackUrl = "merchant_callback_url"
            case planName = "plan_name"
            case planOverTime = "plan_over_time"
            case signState = "sign_state"
            case totalActualPrice = "total_actual_price"
            case totalOriginPrice = "total_origin_price"
            case openid
            case cancelReason = "cancel_reason"
            case cancelSignTime = "cancel_sign_time"
            case cancelSignType = "cancel_sign_type"
            case signTime = "sign_time"
            case signedDetailList = "signed_detail_list"
        }
    }
}

extension PayScorePlan {
    /// `UserSignPlanMerchantResource`.
    public struct UserSignPlanMerchantResource: Model {
        /// 微信商户号.
        public var mchid: String
        /// 微信AppId.
        public var appid: String
        /// 用户唯一标识.
        public var openid: String
        /// 支付分计划ID. WeChat Pay's number of the plan.
        public var planId: String
        /// 目前用户进行到的计划明细序号. The step that the user has reached, from 1.
        public var goingDetailNo: Int?
        /// 商户签约计划单号. The merchant's own number of the user's plan.
        public var merchantSignPlanNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 签约计划ID. WeChat Pay's number of the user's plan.
        public var signPlanId: String
        /// 扣费次数. How many times the plan charges: the number of its steps.
        public var deductionQuantity: Int?
        /// 计划名称.
        public var planName: String
        /// 计划过期时间. RFC 3339.
        public var planOverTime: String
        /// 计划状态.
        public var signState: String
        /// 实际总金额. In fen.
        public var totalActualPrice: Int?
        /// 原总金额. In fen.
        public var totalOriginPrice: Int?
        /// 取消原因.
        public var cancelReason: String?
        /// 取消时间. RFC 3339.
        public var cancelSignTime: String?
        /// 取消类型. Who cancelled it.
        public var cancelSignType: String?
        /// 回调通知地址. Where its notifications are posted: https, without a query string.
        public var merchantCallbackUrl: String?
        /// 签约时间. RFC 3339.
        public var signTime: String?
        /// 签约计划明细列表.
        public var signedDetailList: [SignedPlanDetail]?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case planId = "plan_id"
            case goingDetailNo = "going_detail_no"
            case merchantSignPlanNo = "merchant_sign_plan_no"
            case serviceId = "service_id"
            case signPlanId = "sign_plan_id"
            case deductionQuantity = "deduction_quantity"
            case planName = "plan_name"
            case planOverTime = "plan_over_time"
            case signState = "sign_state"
            case totalActualPrice = "total_actual_price"
            case totalOriginPrice = "total_origin_price"
            case cancelReason = "cancel_reason"
            case cancelSignTime = "cancel_sign_time"
            case cancelSignType = "cancel_sign_type"
            case merchantCallbackUrl = "merchant_callback_url"
            case signTime = "sign_time"
            case signedDetailList = "signed_detail_list"
        }
    }
}

extension PayScorePlan {
    /// `UserSignPlanPartnerResource`.
    public struct UserSignPlanPartnerResource: Model {
        /// 微信商户号.
        public var mchid: String
        /// 子商户号.
        public var subMchid: String
        /// 微信AppId.
        public var appid: String
        /// 用户唯一标识.
        public var openid: String
        /// 支付分计划ID. WeChat Pay's number of the plan.
        public var planId: String
        /// 目前用户进行到的计划明细序号. The step that the user has reached, from 1.
        public var goingDetailNo: Int?
        /// 商户签约计划单号. The merchant's own number of the user's plan.
        public var merchantSignPlanNo: String
        /// 服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: String
        /// 签约计划ID. WeChat Pay's number of the user's plan.
        public var signPlanId: String
        /// 扣费次数. How many times the plan charges: the number of its steps.
        public var deductionQuantity: Int?
        /// 计划名称.
        public var planName: String
        /// 计划过期时间. RFC 3339.
        public var planOverTime: String
        /// 计划状态.
        public var signState: String
        /// 实际总金额. In fen.
        public var totalActualPrice: Int?
        /// 原总金额. In fen.
        public var totalOriginPrice: Int?
        /// 子商户AppId.
        public var subAppid: String?
        /// 用户在子商户下的唯一标识.
        public var subOpenid: String?
        /// 取消原因.
        public var cancelReason: String?
        /// 取消时间. RFC 3339.
        public var cancelSignTime: String?
        /// 取消类型. Who cancelled it.
        public var cancelSignType: String?
        /// 回调通知地址. Where its notifications are posted: https, without a query string.
        public var merchantCallbackUrl: String?
        /// 签约时间. RFC 3339.
        public var signTime: String?
        /// 签约计划明细列表.
        public var signedDetailList: [SignedPlanDetail]?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case appid
            case openid
            case planId = "plan_id"
            case goingDetailNo = "going_detail_no"
            case merchantSignPlanNo = "merchant_sign_plan_no"
            case serviceId = "service_id"
            case signPlanId = "sign_plan_id"
            case deductionQuantity = "deduction_quantity"
            case planName = "plan_name"
            case planOverTime = "plan_over_time"
            case signState = "sign_state"
            case totalActualPrice = "total_actual_price"
            case totalOriginPrice = "total_origin_price"
            case subAppid = "sub_appid"
            case subOpenid = "sub_openid"
            case cancelReason = "cancel_reason"
            case cancelSignTime = "cancel_sign_time"
            case cancelSignType = "cancel_sign_type"
            case merchantCallbackUrl = "merchant_callback_url"
            case signTime = "sign_time"
            case signedDetailList = "signed_detail_list"
        }
    }
}

extension PayScorePlan {
    /// 签约计划取消类型
    public struct CancelSignType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notCancel: Self { "NOT_CANCEL" }
        public static var user: Self { "USER" }
        public static var merchant: Self { "MERCHANT" }
        public static var revokeService: Self { "REVOKE_SERVICE" }
    }
}

extension PayScorePlan {
    /// 计划明细状态
    public struct PlanDetailState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notUsed: Self { "NOT_USED" }
        public static var using: Self { "USING" }
        public static var used: Self { "USED" }
        public static var signPlanDetailCancel: Self { "SIGN_PLAN_DETAIL_CANCEL" }
    }
}

extension PayScorePlan {
    /// 计划签约状态
    public struct SignState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unsigned: Self { "UNSIGNED" }
    }
}
