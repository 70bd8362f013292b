// Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Delivery plans of product coupons (商品券投放计划).
public struct DeliveryPlan: Sendable {
    let client: Client
}

extension Client {
    /// Delivery plans of product coupons (商品券投放计划).
    public var deliveryPlan: DeliveryPlan { DeliveryPlan(client: self) }
}

extension DeliveryPlan {
    /// Create a delivery plan for a product coupon (创建投放计划).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
    ///
    /// - Parameters:
    ///   - outRequestNo: 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - brandId: 创建投放计划的品牌ID.
    ///   - productCouponId: 商品券ID.
    ///   - reuseCouponConfig: 是否复用商品券和批次信息. Whether the settings of the coupon and its stock are taken over.
    ///   - usageMode: 使用模式. `SINGLE` is one coupon, `PROGRESSIVE_BUNDLE` a series of them.
    ///   - stockId: 批次ID. Needed with `SINGLE`.
    ///   - stockBundleId: 投放批次组ID. Needed with `PROGRESSIVE_BUNDLE`.
    ///   - planName: 投放计划名称. At most 36 characters.
    ///   - deliveryStartTime: 投放开始时间. RFC 3339.
    ///   - deliveryEndTime: 投放结束时间. RFC 3339.
    ///   - totalCount: 投放总库存数量. How many coupons there are to deliver.
    ///   - userLimit: 单用户限领. How many coupons a user may get.
    ///   - dailyLimit: 单日限领. How many coupons may be given on a day.
    ///   - recommendWord: 营销标签. Shown to the user beside the coupon. At most 27 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPlan(
        outRequestNo: String,
        brandId: String,
        productCouponId: String,
        reuseCouponConfig: Bool,
        usageMode: UsageMode? = nil,
        stockId: String? = nil,
        stockBundleId: String? = nil,
        planName: String? = nil,
        deliveryStartTime: String? = nil,
        deliveryEndTime: String? = nil,
        totalCount: Int? = nil,
        userLimit: Int? = nil,
        dailyLimit: Int? = nil,
        recommendWord: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PlanResponse {
        var call = Call("delivery_plan.create_plan", options)
        call.set("out_request_no", outRequestNo)
        call.set("brand_id", brandId)
        call.set("product_coupon_id", productCouponId)
        call.set("reuse_coupon_config", reuseCouponConfig)
        call.set("usage_mode", usageMode)
        call.set("stock_id", stockId)
        call.set("stock_bundle_id", stockBundleId)
        call.set("plan_name", planName)
        call.set("delivery_start_time", deliveryStartTime)
        call.set("delivery_end_time", deliveryEndTime)
        call.set("total_count", totalCount)
        call.set("user_limit", userLimit)
        call.set("daily_limit", dailyLimit)
        call.set("recommend_word", recommendWord)
        return try await client.answer(to: call)
    }

    /// List the delivery plans of a brand (分页查询投放计划列表).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184563)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID.
    ///   - offset: 分页起始位置. The number of items to skip.
    ///   - pageSize: 分页大小. Items per page.
    ///   - planId: 投放计划ID.
    ///   - planState: 投放计划状态.
    ///   - auditState: 投放计划审核状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listPlans(
        brandId: String,
        offset: Int? = nil,
        pageSize: Int? = nil,
        planId: String? = nil,
        planState: PlanState? = nil,
        auditState: ListPlansAuditState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListPlansResponse {
        var call = Call("delivery_plan.list_plans", options)
        call.set("brand_id", brandId)
        call.set("offset", offset)
        call.set("page_size", pageSize)
        call.set("plan_id", planId)
        call.set("plan_state", planState)
        call.set("audit_state", auditState)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listPlans`, page after page.
    public func listPlansPager(
        brandId: String,
        offset: Int? = nil,
        pageSize: Int? = nil,
        planId: String? = nil,
        planState: PlanState? = nil,
        auditState: ListPlansAuditState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Plan> {
        var call = Call("delivery_plan.list_plans", options)
        call.set("brand_id", brandId)
        call.set("offset", offset)
        call.set("page_size", pageSize)
        call.set("plan_id", planId)
        call.set("plan_state", planState)
        call.set("audit_state", auditState)
        return Pager(client, call, "offset", .offset) { (page: ListPlansResponse) in
            Page(items: page.planList ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Change a delivery plan (更新投放计划).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184594)
    ///
    /// - Parameters:
    ///   - planId: 投放计划ID. At most 32 characters.
    ///   - outRequestNo: 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
    ///   - modifyContent: 修改内容. Only what is given is changed.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updatePlan(
        planId: String,
        outRequestNo: String,
        modifyContent: PlanUpdate,
        options: CallOptions = CallOptions()
    ) async throws -> PlanResponse {
        var call = Call("delivery_plan.update_plan", options)
        call.set("plan_id", planId)
        call.set("out_request_no", outRequestNo)
        call.set("modify_content", modifyContent)
        return try await client.answer(to: call)
    }

    /// Stop a delivery plan (终止投放计划).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184572)
    ///
    /// - Parameters:
    ///   - planId: 投放计划ID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func terminatePlan(
        planId: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("delivery_plan.terminate_plan", options)
        call.set("plan_id", planId)
        _ = try await client.send(call)
    }

    /// Set the address that changes of delivery plans are sent to (设置投放计划回调地址).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
    ///
    /// - Parameters:
    ///   - notifyUrl: 通知回调地址. An https address without query. At most 256 characters.
    ///   - spMchid: 服务商商户号. The caller's own number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func setNotifyUrl(
        notifyUrl: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SetNotifyUrlResponse {
        var call = Call("delivery_plan.set_notify_url", options)
        call.set("notify_url", notifyUrl)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }
}

extension DeliveryPlan {
    /// `ListPlansResponse`.
    public struct ListPlansResponse: Model {
        /// 资源总条数. Number of all items.
        public var totalCount: Int?
        /// 投放计划列表.
        public var planList: [Plan]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case planList = "plan_list"
        }
    }
}

extension DeliveryPlan {
    /// `Plan`.
    public struct Plan: Model {
        /// 投放计划ID. At most 32 characters.
        public var planId: String
        /// 投放计划名称. At most 36 characters.
        public var planName: String
        /// 投放计划状态.
        public var planState: PlanState
        /// 品牌ID. At most 32 characters.
        public var brandId: String
        /// 商品券ID. At most 40 characters.
        public var productCouponId: String
        /// 使用模式. `SINGLE` is one coupon, `PROGRESSIVE_BUNDLE` a series of them.
        public var usageMode: UsageMode
        /// 投放批次ID. Set with `SINGLE`. At most 40 characters.
        public var stockId: String?
        /// 投放批次组ID. Set with `PROGRESSIVE_BUNDLE`.
        public var stockBundleId: String?
        /// 投放开始时间. RFC 3339.
        public var deliveryStartTime: String
        /// 投放结束时间. RFC 3339.
        public var deliveryEndTime: String
        /// 投放总库存数量. How many coupons there are to deliver.
        public var totalCount: Int?
        /// 单用户限领. How many coupons a user may get.
        public var userLimit: Int?
        /// 单日限领. How many coupons may be given on a day.
        public var dailyLimit: Int?
        /// 是否复用商品券和批次信息. Whether the settings of the coupon and its stock are taken over.
        public var reuseCouponConfig: Bool?
        /// 营销标签. Shown to the user beside the coupon. At most 27 characters.
        public var recommendWord: String?

        enum CodingKeys: String, CodingKey {
            case planId = "plan_id"
            case planName = "plan_name"
            case planState = "plan_state"
            case brandId = "brand_id"
            case productCouponId = "product_coupon_id"
            case usageMode = "usage_mode"
            case stockId = "stock_id"
            case stockBundleId = "stock_bundle_id"
            case deliveryStartTime = "delivery_start_time"
            case deliveryEndTime = "delivery_end_time"
            case totalCount = "total_count"
            case userLimit = "user_limit"
            case dailyLimit = "daily_limit"
            case reuseCouponConfig = "reuse_coupon_config"
            case recommendWord = "recommend_word"
        }
    }
}

extension DeliveryPlan {
    /// `PlanChangeResource`.
    public struct PlanChangeResource: Model {
        /// 投放计划ID. At most 40 characters.
        public var planId: String
        /// 投放计划当前状态. At most 40 characters.
        public var planState: PlanState
        /// 投放计划当前审核状态. At most 40 characters.
        public var auditState: PlanChangeResourceAuditState
        /// 变更原因. Such as why the audit refused.
        public var changeReason: String
        /// 修改时间. RFC 3339.
        public var modifyTime: String

        enum CodingKeys: String, CodingKey {
            case planId = "plan_id"
            case planState = "plan_state"
            case auditState = "audit_state"
            case changeReason = "change_reason"
            case modifyTime = "modify_time"
        }
    }
}

extension DeliveryPlan {
    /// `PlanResponse`.
    public struct PlanResponse: Model {
        /// 投放计划详情.
        public var plan: Plan
    }
}

extension DeliveryPlan {
    /// `PlanUpdate`.
    public struct PlanUpdate: Model {
        /// 投放计划名称. At most 36 characters.
        public var planName: String?
        /// 投放结束时间. RFC 3339.
        public var deliveryEndTime: String?
        /// 投放总库存数量. How many coupons there are to deliver.
        public var totalCount: Int?
        /// 单用户限领. How many coupons a user may get.
        public var userLimit: Int?
        /// 单日限领. How many coupons may be given on a day.
        public var dailyLimit: Int?
        /// 营销标签. Shown to the user beside the coupon. At most 27 characters.
        public var recommendWord: String?

        enum CodingKeys: String, CodingKey {
            case planName = "plan_name"
            case deliveryEndTime = "delivery_end_time"
            case totalCount = "total_count"
            case userLimit = "user_limit"
            case dailyLimit = "daily_limit"
            case recommendWord = "recommend_word"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            planName: String? = nil,
            deliveryEndTime: String? = nil,
            totalCount: Int? = nil,
            userLimit: Int? = nil,
            dailyLimit: Int? = nil,
            recommendWord: String? = nil
        ) {
            self.planName = planName
            self.deliveryEndTime = deliveryEndTime
            self.totalCount = totalCount
            self.userLimit = userLimit
            self.dailyLimit = dailyLimit
            self.recommendWord = recommendWord
        }
    }
}

extension DeliveryPlan {
    /// `SetNotifyUrlResponse`.
    public struct SetNotifyUrlResponse: Model {
        /// 通知回调地址. An https address without query. At most 256 characters.
        public var notifyUrl: String

        enum CodingKeys: String, CodingKey {
            case notifyUrl = "notify_url"
        }
    }
}

extension DeliveryPlan {
    /// 投放计划审核状态
    public struct ListPlansAuditState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditInitial: Self { "AUDIT_INITIAL" }
        public static var auditProcessing: Self { "AUDIT_PROCESSING" }
        public static var auditPassed: Self { "AUDIT_PASSED" }
        public static var auditRejected: Self { "AUDIT_REJECTED" }
    }
}

extension DeliveryPlan {
    /// 投放计划当前审核状态
    public struct PlanChangeResourceAuditState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var passed: Self { "PASSED" }
        public static var rejected: Self { "REJECTED" }
    }
}

extension DeliveryPlan {
    /// 投放计划状态
    public struct PlanState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var terminated: Self { "TERMINATED" }
        public static var expired: Self { "EXPIRED" }
        public static var delivering: Self { "DELIVERING" }
        public static var paused: Self { "PAUSED" }
    }
}

extension DeliveryPlan {
    /// 使用模式
    public struct UsageMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var single: Self { "SINGLE" }
        public static var progressiveBundle: Self { "PROGRESSIVE_BUNDLE" }
    }
}
