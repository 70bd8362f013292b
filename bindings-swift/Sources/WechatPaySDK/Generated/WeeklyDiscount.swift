// Generated from api/weekly_discount.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Weekly discounts (周周惠).
public struct WeeklyDiscount: Sendable {
    let client: Client
}

extension Client {
    /// Weekly discounts (周周惠).
    public var weeklyDiscount: WeeklyDiscount { WeeklyDiscount(client: self) }
}

extension WeeklyDiscount {
    /// List the activities that a merchant may join (查询周周惠活动列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml)
    ///
    /// - Parameters:
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 最大资源条数. Items per page.
    ///   - applyingMerchantId: 报名商户号. The merchant that wants to join.
    ///   - activityAreaCode: 活动投放区域编码. The area in which the activity runs.
    ///   - activityScene: 投放场景.
    ///   - storeId: 报名商户门店号. WeChat Pay's number of the store.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listActivities(
        offset: Int,
        limit: Int,
        applyingMerchantId: Int,
        activityAreaCode: Int,
        activityScene: String,
        storeId: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListActivitiesResponse {
        var call = Call("weekly_discount.list_activities", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("applying_merchant_id", applyingMerchantId)
        call.set("activity_area_code", activityAreaCode)
        call.set("activity_scene", activityScene)
        call.set("store_id", storeId)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listActivities`, page after page.
    public func listActivitiesPager(
        limit: Int,
        applyingMerchantId: Int,
        activityAreaCode: Int,
        activityScene: String,
        offset: Int = 0,
        storeId: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Activity> {
        var call = Call("weekly_discount.list_activities", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("applying_merchant_id", applyingMerchantId)
        call.set("activity_area_code", activityAreaCode)
        call.set("activity_scene", activityScene)
        call.set("store_id", storeId)
        return Pager(client, call, "offset", .offset) { (page: ListActivitiesResponse) in
            Page(items: page.data, total: page.totalCount, next: nil)
        }
    }

    /// Query an activity of weekly discounts (查询周周惠活动详情).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml)
    ///
    /// - Parameters:
    ///   - activityId: 活动ID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getActivity(
        activityId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Activity {
        var call = Call("weekly_discount.get_activity", options)
        call.set("activity_id", activityId)
        return try await client.answer(to: call)
    }

    /// Enrol a store of a merchant in an activity (报名周周惠活动).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
    ///
    /// - Parameters:
    ///   - activityId: 活动ID.
    ///   - applyingMerchantId: 报名商户号. The merchant that joins.
    ///   - storeId: 报名商户门店号. WeChat Pay's number of the store.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func enrollInActivity(
        activityId: String,
        applyingMerchantId: Int,
        storeId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> EnrollInActivityResponse {
        var call = Call("weekly_discount.enroll_in_activity", options)
        call.set("activity_id", activityId)
        call.set("applying_merchant_id", applyingMerchantId)
        call.set("store_id", storeId)
        return try await client.answer(to: call)
    }
}

extension WeeklyDiscount {
    /// `Activity`.
    public struct Activity: Model {
        /// 活动投放区域编码. The areas in which it runs.
        public var activityAreaCode: [String]
        /// 活动开始时间. RFC 3339.
        public var activityAvailableBeginTime: String
        /// 活动结束时间. RFC 3339.
        public var activityAvailableEndTime: String
        /// 活动可使用周期. The weekdays on which it runs.
        public var activityAvailableWeek: [String]
        /// 活动优惠金额. What is taken off, in fen.
        public var activityCouponAmount: Int?
        /// 活动logo.
        public var activityLogo: String
        /// 活动预算. In fen.
        public var activityMaxAmount: Int?
        /// 活动名称.
        public var activityName: String
        /// 活动投放场景.
        public var activityScene: String
        /// 活动状态.
        public var activityState: String
        /// 活动优惠门槛. The purchase has to reach this amount, in fen.
        public var activityTransactionMinimumAmount: Int?
        /// 活动ID.
        public var activityId: String?
        /// 活动指定付款方式.
        public var activityLimitPay: String?
        /// 活动单天预算. In fen.
        public var activityMaxAmountPerDay: Int?
        /// 活动备注.
        public var activityRemark: String?

        enum CodingKeys: String, CodingKey {
            case activityAreaCode = "activity_area_code"
            case activityAvailableBeginTime = "activity_available_begin_time"
            case activityAvailableEndTime = "activity_available_end_time"
            case activityAvailableWeek = "activity_available_week"
            case activityCouponAmount = "activity_coupon_amount"
            case activityLogo = "activity_logo"
            case activityMaxAmount = "activity_max_amount"
            case activityName = "activity_name"
            case activityScene = "activity_scene"
            case activityState = "activity_state"
            case activityTransactionMinimumAmount = "activity_transaction_minimum_amount"
            case activityId = "activity_id"
            case activityLimitPay = "activity_limit_pay"
            case activityMaxAmountPerDay = "activity_max_amount_per_day"
            case activityRemark = "activity_remark"
        }
    }
}

extension WeeklyDiscount {
    /// `EnrollInActivityResponse`.
    public struct EnrollInActivityResponse: Model {
        /// 报名成功的活动ID.
        public var activityId: Int?
        /// 报名成功时间. RFC 3339.
        public var successTime: String

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case successTime = "success_time"
        }
    }
}

extension WeeklyDiscount {
    /// `ListActivitiesResponse`.
    public struct ListActivitiesResponse: Model {
        /// 分页开始位置.
        public var offset: Int?
        /// 最大资源条数.
        public var limit: Int?
        /// 资源总条数. Of all pages.
        public var totalCount: Int?
        /// 周周惠活动详情.
        public var data: [Activity]

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}
