// Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Delivery plan (商品券投放计划).
public struct DeliveryPlan: Sendable {
    let client: Client
}

extension Client {
    /// Delivery plan (商品券投放计划).
    public var deliveryPlan: DeliveryPlan { DeliveryPlan(client: self) }
}

extension DeliveryPlan {
    /// Create plan (创建投放计划).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
    ///
    /// - Parameters:
    ///   - brandId: 创建投放计划的品牌ID.
    ///   - outRequestNo: 创建请求单号. at most 40 characters.
    ///   - productCouponId: 商品券ID.
    ///   - reuseCouponConfig: 是否复用商品券和批次信息.
    ///   - stockBundleId: 投放批次组ID.
    ///   - stockId: 批次ID.
    ///   - dailyLimit: 单日限领.
    ///   - deliveryEndTime: 投放结束时间. RFC 3339.
    ///   - deliveryStartTime: 投放开始时间. RFC 3339.
    ///   - planName: 投放计划名称. at most 36 characters.
    ///   - recommendWord: 营销标签. at most 27 characters.
    ///   - totalCount: 投放总库存数量.
    ///   - usageMode: 使用模式.
    ///   - userLimit: 单用户限领.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func createPlan(
        brandId: String,
        outRequestNo: String,
        productCouponId: String,
        reuseCouponConfig: Bool,
        stockBundleId: String? = nil,
        stockId: String? = nil,
        dailyLimit: Int? = nil,
        deliveryEndTime: String? = nil,
        deliveryStartTime: String? = nil,
        planName: String? = nil,
        recommendWord: String? = nil,
        totalCount: Int? = nil,
        usageMode: UsageMode? = nil,
        userLimit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PlanResponse {
        var call = Call("delivery_plan.create_plan", options)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("product_coupon_id", productCouponId)
        call.set("reuse_coupon_config", reuseCouponConfig)
        call.set("stock_bundle_id", stockBundleId)
        call.set("stock_id", stockId)
        call.set("daily_limit", dailyLimit)
        call.set("delivery_end_time", deliveryEndTime)
        call.set("delivery_start_time", deliveryStartTime)
        call.set("plan_name", planName)
        call.set("recommend_word", recommendWord)
        call.set("total_count", totalCount)
        call.set("usage_mode", usageMode)
        call.set("user_limit", userLimit)
        return try await client.answer(to: call)
    }

    /// List plans (分页查询投放计划列表).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184563)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID.
    ///   - planId: 投放计划ID.
    ///   - auditState: 投放计划审核状态.
    ///   - offset: offset.
    ///   - pageSize: 分页大小.
    ///   - planState: 投放计划状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listPlans(
        brandId: String,
        planId: String? = nil,
        auditState: ListPlansAuditState? = nil,
        offset: Int? = nil,
        pageSize: Int? = nil,
        planState: PlanState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListPlansResponse {
        var call = Call("delivery_plan.list_plans", options)
        call.set("brand_id", brandId)
        call.set("plan_id", planId)
        call.set("audit_state", auditState)
        call.set("offset", offset)
        call.set("page_size", pageSize)
        call.set("plan_state", planState)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `list_plans`, page after page.
    public func listPlansPager(
        brandId: String,
        planId: String? = nil,
        auditState: ListPlansAuditState? = nil,
        offset: Int? = nil,
        pageSize: Int? = nil,
        planState: PlanState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Plan> {
        var call = Call("delivery_plan.list_plans", options)
        call.set("brand_id", brandId)
        call.set("plan_id", planId)
        call.set("audit_state", auditState)
        call.set("offset", offset)
        call.set("page_size", pageSize)
        call.set("plan_state", planState)
        return Pager(client, call, "offset", .offset) { (page: ListPlansResponse) in
            Page(items: page.planList ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Update plan (更新投放计划).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184594)
    ///
    /// - Parameters:
    ///   - planId: 投放计划ID. at most 32 characters.
    ///   - outRequestNo: 修改请求单号. at most 40 characters.
    ///   - modifyContent: 修改内容.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
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

    /// Terminate plan (终止投放计划).
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

    /// Set notify url (设置投放计划回调地址).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
    ///
    /// - Parameters:
    ///   - notifyUrl: 通知回调地址. at most 256 characters.
    ///   - spMchid: 服务商商户号. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
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
        /// 资源总条数.
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
        /// 品牌ID. at most 32 characters.
        public var brandId: String
        /// 投放计划ID. at most 32 characters.
        public var planId: String
        /// 商品券ID. at most 40 characters.
        public var productCouponId: String
        /// 单日限领.
        public var dailyLimit: Int?
        /// 投放结束时间. RFC 3339.
        public var deliveryEndTime: String
        /// 投放开始时间. RFC 3339.
        public var deliveryStartTime: String
        /// 投放计划名称. at most 36 characters.
        public var planName: String
        /// 投放计划状态.
        public var planState: PlanState
        /// 是否复用商品券和批次信息.
        public var reuseCouponConfig: Bool?
        /// 投放总库存数量.
        public var totalCount: Int?
        /// 使用模式.
        public var usageMode: UsageMode
        /// 单用户限领.
        public var userLimit: Int?
        /// 投放批次组ID.
        public var stockBundleId: String?
        /// 投放批次ID. at most 40 characters.
        public var stockId: String?
        /// 营销标签. at most 27 characters.
        public var recommendWord: String?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case planId = "plan_id"
            case productCouponId = "product_coupon_id"
            case dailyLimit = "daily_limit"
            case deliveryEndTime = "delivery_end_time"
            case deliveryStartTime = "delivery_start_time"
            case planName = "plan_name"
            case planState = "plan_state"
            case reuseCouponConfig = "reuse_coupon_config"
            case totalCount = "total_count"
            case usageMode = "usage_mode"
            case userLimit = "user_limit"
            case stockBundleId = "stock_bundle_id"
            case stockId = "stock_id"
            case recommendWord = "recommend_word"
        }
    }
}

extension DeliveryPlan {
    /// `PlanChangeResource`.
    public struct PlanChangeResource: Model {
        /// 投放计划ID. at most 40 characters.
        public var planId: String
        /// 投放计划当前审核状态. at most 40 characters.
        public var auditState: PlanChangeResourceAuditState
        /// 变更原因.
        public var changeReason: String
        /// 修改时间. RFC 3339.
        public var modifyTime: String
        /// 投放计划当前状态. at most 40 characters.
        public var planState: PlanState

        enum CodingKeys: String, CodingKey {
            case planId = "plan_id"
            case auditState = "audit_state"
            case changeReason = "change_reason"
            case modifyTime = "modify_time"
            case planState = "plan_state"
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
        /// 单日限领.
        public var dailyLimit: Int?
        /// 投放结束时间. RFC 3339.
        public var deliveryEndTime: String?
        /// 投放计划名称. at most 36 characters.
        public var planName: String?
        /// 营销标签. at most 27 characters.
        public var recommendWord: String?
        /// 投放总库存数量.
        public var totalCount: Int?
        /// 单用户限领.
        public var userLimit: Int?

        enum CodingKeys: String, CodingKey {
            case dailyLimit = "daily_limit"
            case deliveryEndTime = "delivery_end_time"
            case planName = "plan_name"
            case recommendWord = "recommend_word"
            case totalCount = "total_count"
            case userLimit = "user_limit"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            dailyLimit: Int? = nil,
            deliveryEndTime: String? = nil,
            planName: String? = nil,
            recommendWord: String? = nil,
            totalCount: Int? = nil,
            userLimit: Int? = nil
        ) {
            self.dailyLimit = dailyLimit
            self.deliveryEndTime = deliveryEndTime
            self.planName = planName
            self.recommendWord = recommendWord
            self.totalCount = totalCount
            self.userLimit = userLimit
        }
    }
}

extension DeliveryPlan {
    /// `SetNotifyUrlResponse`.
    public struct SetNotifyUrlResponse: Model {
        /// 通知回调地址. at most 256 characters.
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
