// Generated from api/shake_activity.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Discounts that users shake for (品牌摇优惠).
public struct ShakeActivity: Sendable {
    let client: Client
}

extension Client {
    /// Discounts that users shake for (品牌摇优惠).
    public var shakeActivity: ShakeActivity { ShakeActivity(client: self) }
}

extension ShakeActivity {
    /// List the activities of a brand (查询摇优惠活动列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783259)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - offset: 分页页码. The page, from 0.
    ///   - limit: 分页大小. Items per page. 1 to 100.
    ///   - activityState: 活动状态.
    ///   - auditState: 审核状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listActivities(
        brandId: String,
        offset: Int,
        limit: Int,
        activityState: ActivityState? = nil,
        auditState: AuditState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListActivitiesResponse {
        var call = Call("shake_activity.list_activities", options)
        call.set("brand_id", brandId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("activity_state", activityState)
        call.set("audit_state", auditState)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listActivities`, page after page.
    public func listActivitiesPager(
        brandId: String,
        limit: Int,
        offset: Int = 0,
        activityState: ActivityState? = nil,
        auditState: AuditState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Activity> {
        var call = Call("shake_activity.list_activities", options)
        call.set("brand_id", brandId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("activity_state", activityState)
        call.set("audit_state", auditState)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListActivitiesResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }
}

extension ShakeActivity {
    /// `Activity`.
    public struct Activity: Model {
        /// 活动id.
        public var id: String
        /// 活动名称.
        public var name: String
        /// 活动状态.
        public var activityState: ActivityState
        /// 审核状态.
        public var auditState: AuditState
        /// 可用库存. Coupons that are left.
        public var availableQuota: Int?
        /// 投放模式.
        public var deliveryMode: DeliveryMode
        /// 投放时间范围. When it runs.
        public var timeRange: TimeRange
        /// 总库存. Coupons that the activity has altogether.
        public var totalQuota: Int?
        /// 商品券. The coupons that it gives.
        public var productCoupon: ProductCoupon?

        enum CodingKeys: String, CodingKey {
            case id
            case name
            case activityState = "activity_state"
            case auditState = "audit_state"
            case availableQuota = "available_quota"
            case deliveryMode = "delivery_mode"
            case timeRange = "time_range"
            case totalQuota = "total_quota"
            case productCoupon = "product_coupon"
        }
    }
}

extension ShakeActivity {
    /// `ListActivitiesResponse`.
    public struct ListActivitiesResponse: Model {
        /// 分页页码.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 总数. Of all pages.
        public var totalCount: Int?
        /// 摇一摇有优惠活动列表.
        public var data: [Activity]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension ShakeActivity {
    /// `ProductCoupon`.
    public struct ProductCoupon: Model {
        /// 商品券ID.
        public var productCouponId: String
        /// 商品券批次列表.
        public var stockList: [Stock]?

        enum CodingKeys: String, CodingKey {
            case productCouponId = "product_coupon_id"
            case stockList = "stock_list"
        }
    }
}

extension ShakeActivity {
    /// `Stock`.
    public struct Stock: Model {
        /// 批次ID.
        public var stockId: String

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
        }
    }
}

extension ShakeActivity {
    /// `TimeRange`.
    public struct TimeRange: Model {
        /// 开始时间. RFC 3339.
        public var startTime: String
        /// 结束时间. RFC 3339.
        public var endTime: String

        enum CodingKeys: String, CodingKey {
            case startTime = "start_time"
            case endTime = "end_time"
        }
    }
}

extension ShakeActivity {
    /// 活动状态
    public struct ActivityState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var delivering: Self { "DELIVERING" }
        public static var expired: Self { "EXPIRED" }
        public static var paused: Self { "PAUSED" }
        public static var terminated: Self { "TERMINATED" }
    }
}

extension ShakeActivity {
    /// 审核状态
    public struct AuditState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { "PENDING" }
        public static var approved: Self { "APPROVED" }
        public static var rejected: Self { "REJECTED" }
    }
}

extension ShakeActivity {
    /// 投放模式
    public struct DeliveryMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var smart: Self { "SMART" }
        public static var targeted: Self { "TARGETED" }
    }
}
