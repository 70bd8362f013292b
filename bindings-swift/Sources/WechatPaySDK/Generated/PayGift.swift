// Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Pay gift (支付有礼).
public struct PayGift: Sendable {
    let client: Client
}

extension Client {
    /// Pay gift (支付有礼).
    public var payGift: PayGift { PayGift(client: self) }
}

extension PayGift {
    /// List activities (获取支付有礼活动列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489126)
    ///
    /// - Parameters:
    ///   - limit: 分页大小. 1 to 100.
    ///   - offset: 分页页码.
    ///   - activityName: 活动名称. at most 10 characters.
    ///   - activityStatus: 活动状态.
    ///   - awardType: 奖品类型.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listActivities(
        limit: Int,
        offset: Int,
        activityName: String? = nil,
        activityStatus: ActivityStatus? = nil,
        awardType: AwardType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListActivitiesResponse {
        var call = Call("pay_gift.list_activities", options)
        call.set("limit", limit)
        call.set("offset", offset)
        call.set("activity_name", activityName)
        call.set("activity_status", activityStatus)
        call.set("award_type", awardType)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `list_activities`, page after page.
    public func listActivitiesPager(
        limit: Int,
        offset: Int? = nil,
        activityName: String? = nil,
        activityStatus: ActivityStatus? = nil,
        awardType: AwardType? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Activity> {
        var call = Call("pay_gift.list_activities", options)
        call.set("limit", limit)
        call.set("offset", offset)
        call.set("activity_name", activityName)
        call.set("activity_status", activityStatus)
        call.set("award_type", awardType)
        return Pager(client, call, "offset", .page(from: 0)) { (page: ListActivitiesResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Get activity (获取活动详情).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012487971)
    ///
    /// - Parameters:
    ///   - activityId: 活动Id.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getActivity(
        activityId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetActivityResponse {
        var call = Call("pay_gift.get_activity", options)
        call.set("activity_id", activityId)
        return try await client.answer(to: call)
    }

    /// List activity goods (获取活动指定商品列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466448)
    ///
    /// - Parameters:
    ///   - activityId: 活动Id. at most 20 characters.
    ///   - limit: 分页大小.
    ///   - offset: 分页页码.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listActivityGoods(
        activityId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListActivityGoodsResponse {
        var call = Call("pay_gift.list_activity_goods", options)
        call.set("activity_id", activityId)
        call.set("limit", limit)
        call.set("offset", offset)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `list_activity_goods`, page after page.
    public func listActivityGoodsPager(
        activityId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<ActivityGoods> {
        var call = Call("pay_gift.list_activity_goods", options)
        call.set("activity_id", activityId)
        call.set("limit", limit)
        call.set("offset", offset)
        return Pager(client, call, "offset", .page(from: 0)) { (page: ListActivityGoodsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// List activity merchants (获取活动发券商户号).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466149)
    ///
    /// - Parameters:
    ///   - activityId: 活动Id. at most 20 characters.
    ///   - limit: 分页大小.
    ///   - offset: 分页页码.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listActivityMerchants(
        activityId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListActivityMerchantsResponse {
        var call = Call("pay_gift.list_activity_merchants", options)
        call.set("activity_id", activityId)
        call.set("limit", limit)
        call.set("offset", offset)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `list_activity_merchants`, page after page.
    public func listActivityMerchantsPager(
        activityId: String,
        limit: Int? = nil,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<ActivityMerchant> {
        var call = Call("pay_gift.list_activity_merchants", options)
        call.set("activity_id", activityId)
        call.set("limit", limit)
        call.set("offset", offset)
        return Pager(client, call, "offset", .page(from: 0)) { (page: ListActivityMerchantsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Add activity merchants (新增活动发券商户号).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466671)
    ///
    /// - Parameters:
    ///   - activityId: 活动Id. at most 20 characters.
    ///   - addRequestNo: 请求业务单据号. at most 128 characters.
    ///   - merchantIdList: 添加的发券商户号. each at most 15 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func addActivityMerchants(
        activityId: String,
        addRequestNo: String,
        merchantIdList: [String],
        options: CallOptions = CallOptions()
    ) async throws -> AddActivityMerchantsResponse {
        var call = Call("pay_gift.add_activity_merchants", options)
        call.set("activity_id", activityId)
        call.set("add_request_no", addRequestNo)
        call.set("merchant_id_list", merchantIdList)
        return try await client.answer(to: call)
    }

    /// Delete activity merchants (删除活动发券商户号).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466787)
    ///
    /// - Parameters:
    ///   - activityId: 活动Id. at most 20 characters.
    ///   - deleteRequestNo: 请求业务单据号. at most 128 characters, matches `^[a-zA-Z0-9|_*-]{1,128}$`.
    ///   - merchantIdList: 删除的发券商户号. 1 to 500 elements, each at most 15 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func deleteActivityMerchants(
        activityId: String,
        deleteRequestNo: String,
        merchantIdList: [String],
        options: CallOptions = CallOptions()
    ) async throws -> DeleteActivityMerchantsResponse {
        var call = Call("pay_gift.delete_activity_merchants", options)
        call.set("activity_id", activityId)
        call.set("delete_request_no", deleteRequestNo)
        call.set("merchant_id_list", merchantIdList)
        return try await client.answer(to: call)
    }

    /// Terminate activity (终止活动).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466523)
    ///
    /// - Parameters:
    ///   - activityId: 活动Id. at most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func terminateActivity(
        activityId: String,
        options: CallOptions = CallOptions()
    ) async throws -> TerminateActivityResponse {
        var call = Call("pay_gift.terminate_activity", options)
        call.set("activity_id", activityId)
        return try await client.answer(to: call)
    }

    /// Create full send activity (创建全场满额送活动).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012487898)
    ///
    /// - Parameters:
    ///   - activityBaseInfo: 活动基本信息.
    ///   - awardSendRule: 活动奖品发放规则.
    ///   - advancedSetting: 活动高级设置.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func createFullSendActivity(
        activityBaseInfo: ActivityBasics,
        awardSendRule: FullSendRule,
        advancedSetting: ActivityAdvancedSetting? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateFullSendActivityResponse {
        var call = Call("pay_gift.create_full_send_activity", options)
        call.set("activity_base_info", activityBaseInfo)
        call.set("award_send_rule", awardSendRule)
        call.set("advanced_setting", advancedSetting)
        return try await client.answer(to: call)
    }
}

extension PayGift {
    /// `Activity`.
    public struct Activity: Model {
        /// 活动Id. at most 20 characters.
        public var activityId: String?
        /// 所属商户号. at most 15 characters.
        public var belongMerchantId: String?
        /// 创建商户号. at most 15 characters.
        public var creatorMerchantId: String?
        /// 活动基本信息.
        public var activityBaseInfo: ActivityBasics?
        /// 活动状态.
        public var activityStatus: ActivityStatus?
        /// 活动类型.
        public var activityType: ActivityType?
        /// 活动高级设置.
        public var advancedSetting: ActivityAdvancedSetting?
        /// 活动奖品发放规则.
        public var awardSendRule: AwardSendRule?
        /// 活动创建时间. RFC 3339.
        public var createTime: String?
        /// 活动暂停时间. RFC 3339. Known from the community.
        public var pauseTime: String?
        /// 活动恢复时间. RFC 3339. Known from the community.
        public var recoveryTime: String?
        /// 活动更新时间. RFC 3339.
        public var updateTime: String?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case belongMerchantId = "belong_merchant_id"
            case creatorMerchantId = "creator_merchant_id"
            case activityBaseInfo = "activity_base_info"
            case activityStatus = "activity_status"
            case activityType = "activity_type"
            case advancedSetting = "advanced_setting"
            case awardSendRule = "award_send_rule"
            case createTime = "create_time"
            case pauseTime = "pause_time"
            case recoveryTime = "recovery_time"
            case updateTime = "update_time"
        }
    }
}

extension PayGift {
    /// `ActivityAdvancedSetting`.
    public struct ActivityAdvancedSetting: Model {
        /// 商家会员appid. at most 32 characters.
        public var merchantMemberAppid: String?
        /// 投放用户类别.
        public var deliveryUserCategory: DeliveryUserCategory?
        /// 订单优惠标记. each at most 15 characters.
        public var goodsTags: [String]?
        /// 支付方式信息.
        public var paymentMethodInformation: PaymentMethod?
        /// 支付模式.
        public var paymentMode: PaymentMode?

        enum CodingKeys: String, CodingKey {
            case merchantMemberAppid = "merchant_member_appid"
            case deliveryUserCategory = "delivery_user_category"
            case goodsTags = "goods_tags"
            case paymentMethodInformation = "payment_method_information"
            case paymentMode = "payment_mode"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            merchantMemberAppid: String? = nil,
            deliveryUserCategory: DeliveryUserCategory? = nil,
            goodsTags: [String]? = nil,
            paymentMethodInformation: PaymentMethod? = nil,
            paymentMode: PaymentMode? = nil
        ) {
            self.merchantMemberAppid = merchantMemberAppid
            self.deliveryUserCategory = deliveryUserCategory
            self.goodsTags = goodsTags
            self.paymentMethodInformation = paymentMethodInformation
            self.paymentMode = paymentMode
        }
    }
}

extension PayGift {
    /// `ActivityBasics`.
    public struct ActivityBasics: Model {
        /// 商户请求单号. at most 128 characters, matches `^[a-zA-Z0-9|*_-]{1,128}$`.
        public var outRequestNo: String
        /// 活动名称. at most 10 characters.
        public var activityName: String
        /// 活动副标题. at most 9 characters.
        public var activitySecondTitle: String
        /// 活动开始时间. at most 32 characters, RFC 3339.
        public var beginTime: String
        /// 投放目的.
        public var deliveryPurpose: DeliveryPurpose
        /// 活动结束时间. at most 32 characters, RFC 3339.
        public var endTime: String
        /// 商户logo. at most 128 characters.
        public var merchantLogoUrl: String
        /// 商家小程序appid. at most 32 characters.
        public var miniProgramsAppid: String?
        /// 可用时间段.
        public var availablePeriods: AvailablePeriod?
        /// 背景颜色.
        public var backgroundColor: String?
        /// 商家小程序path. at most 128 characters.
        public var miniProgramsPath: String?

        enum CodingKeys: String, CodingKey {
            case outRequestNo = "out_request_no"
            case activityName = "activity_name"
            case activitySecondTitle = "activity_second_title"
            case beginTime = "begin_time"
            case deliveryPurpose = "delivery_purpose"
            case endTime = "end_time"
            case merchantLogoUrl = "merchant_logo_url"
            case miniProgramsAppid = "mini_programs_appid"
            case availablePeriods = "available_periods"
            case backgroundColor = "background_color"
            case miniProgramsPath = "mini_programs_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            outRequestNo: String,
            activityName: String,
            activitySecondTitle: String,
            beginTime: String,
            deliveryPurpose: DeliveryPurpose,
            endTime: String,
            merchantLogoUrl: String,
            miniProgramsAppid: String? = nil,
            availablePeriods: AvailablePeriod? = nil,
            backgroundColor: String? = nil,
            miniProgramsPath: String? = nil
        ) {
            self.outRequestNo = outRequestNo
            self.activityName = activityName
            self.activitySecondTitle = activitySecondTitle
            self.beginTime = beginTime
            self.deliveryPurpose = deliveryPurpose
            self.endTime = endTime
            self.merchantLogoUrl = merchantLogoUrl
            self.miniProgramsAppid = miniProgramsAppid
            self.availablePeriods = availablePeriods
            self.backgroundColor = backgroundColor
            self.miniProgramsPath = miniProgramsPath
        }
    }
}

extension PayGift {
    /// `ActivityGoods`.
    public struct ActivityGoods: Model {
        /// 指定商品.
        public var goodsId: String
        /// 创建时间. RFC 3339.
        public var createTime: String
        /// 更新时间. RFC 3339.
        public var updateTime: String

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case createTime = "create_time"
            case updateTime = "update_time"
        }
    }
}

extension PayGift {
    /// `ActivityMerchant`.
    public struct ActivityMerchant: Model {
        /// 商户Id. at most 15 characters.
        public var mchid: String
        /// 创建时间. at most 32 characters, RFC 3339.
        public var createTime: String?
        /// 商户名称.
        public var merchantName: String?
        /// 更新时间. at most 32 characters, RFC 3339.
        public var updateTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case createTime = "create_time"
            case merchantName = "merchant_name"
            case updateTime = "update_time"
        }
    }
}

extension PayGift {
    /// `AddActivityMerchantsResponse`.
    public struct AddActivityMerchantsResponse: Model {
        /// 活动Id.
        public var activityId: String?
        /// 添加时间. RFC 3339.
        public var addTime: String?
        /// 校验失败的发券商户号.
        public var invalidMerchantIdList: [InvalidMerchant]?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case addTime = "add_time"
            case invalidMerchantIdList = "invalid_merchant_id_list"
        }
    }
}

extension PayGift {
    /// `AvailableDayTime`.
    public struct AvailableDayTime: Model {
        /// 每日可用开始时间. at most 6 characters, matches `^[0-9]{6}$`.
        public var beginDayTime: String
        /// 每日可用结束时间. at most 6 characters, matches `^[0-9]{6}$`.
        public var endDayTime: String

        enum CodingKeys: String, CodingKey {
            case beginDayTime = "begin_day_time"
            case endDayTime = "end_day_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            beginDayTime: String,
            endDayTime: String
        ) {
            self.beginDayTime = beginDayTime
            self.endDayTime = endDayTime
        }
    }
}

extension PayGift {
    /// `AvailablePeriod`.
    public struct AvailablePeriod: Model {
        /// 每日可用时间.
        public var availableDayTime: [AvailableDayTime]?
        /// 可用时间.
        public var availableTime: [AvailableTime]?

        enum CodingKeys: String, CodingKey {
            case availableDayTime = "available_day_time"
            case availableTime = "available_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            availableDayTime: [AvailableDayTime]? = nil,
            availableTime: [AvailableTime]? = nil
        ) {
            self.availableDayTime = availableDayTime
            self.availableTime = availableTime
        }
    }
}

extension PayGift {
    /// `AvailableTime`.
    public struct AvailableTime: Model {
        /// 可用开始时间. at most 32 characters, RFC 3339.
        public var beginTime: String
        /// 可用结束时间. at most 32 characters, RFC 3339.
        public var endTime: String

        enum CodingKeys: String, CodingKey {
            case beginTime = "begin_time"
            case endTime = "end_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            beginTime: String,
            endTime: String
        ) {
            self.beginTime = beginTime
            self.endTime = endTime
        }
    }
}

extension PayGift {
    /// `Award`.
    public struct Award: Model {
        /// 代金券批次Id. at most 20 characters.
        public var stockId: String
        /// 奖品原始图. at most 128 characters.
        public var originalImageUrl: String
        /// 奖品缩略图. at most 128 characters.
        public var thumbnailUrl: String?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case originalImageUrl = "original_image_url"
            case thumbnailUrl = "thumbnail_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            stockId: String,
            originalImageUrl: String,
            thumbnailUrl: String? = nil
        ) {
            self.stockId = stockId
            self.originalImageUrl = originalImageUrl
            self.thumbnailUrl = thumbnailUrl
        }
    }
}

extension PayGift {
    /// `AwardSendRule`.
    public struct AwardSendRule: Model {
        /// 满送活动奖品发放规则.
        public var fullSendRule: FullSendRule?

        enum CodingKeys: String, CodingKey {
            case fullSendRule = "full_send_rule"
        }
    }
}

extension PayGift {
    /// `CreateFullSendActivityResponse`.
    public struct CreateFullSendActivityResponse: Model {
        /// 活动id. at most 20 characters.
        public var activityId: String
        /// 创建时间. at most 32 characters, RFC 3339.
        public var createTime: String

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case createTime = "create_time"
        }
    }
}

extension PayGift {
    /// `DeleteActivityMerchantsResponse`.
    public struct DeleteActivityMerchantsResponse: Model {
        /// 活动Id.
        public var activityId: String
        /// 删除时间. RFC 3339.
        public var deleteTime: String?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case deleteTime = "delete_time"
        }
    }
}

extension PayGift {
    /// `FullSendRule`.
    public struct FullSendRule: Model {
        /// 奖品基本信息列表.
        public var awardList: [Award]
        /// 奖品类型.
        public var awardType: AwardType
        /// 发券商户号选项.
        public var merchantOption: MerchantOption
        /// 发放内容.
        public var sendContent: SendContent
        /// 消费金额门槛.
        public var transactionAmountMinimum: Int?
        /// 发券商户号. each at most 15 characters.
        public var merchantIdList: [String]?

        enum CodingKeys: String, CodingKey {
            case awardList = "award_list"
            case awardType = "award_type"
            case merchantOption = "merchant_option"
            case sendContent = "send_content"
            case transactionAmountMinimum = "transaction_amount_minimum"
            case merchantIdList = "merchant_id_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            awardList: [Award],
            awardType: AwardType,
            merchantOption: MerchantOption,
            sendContent: SendContent,
            transactionAmountMinimum: Int,
            merchantIdList: [String]? = nil
        ) {
            self.awardList = awardList
            self.awardType = awardType
            self.merchantOption = merchantOption
            self.sendContent = sendContent
            self.transactionAmountMinimum = transactionAmountMinimum
            self.merchantIdList = merchantIdList
        }
    }
}

extension PayGift {
    /// `GetActivityResponse`.
    public struct GetActivityResponse: Model {
        /// 活动Id. at most 20 characters.
        public var activityId: String
        /// 所属商户号. at most 15 characters.
        public var belongMerchantId: String
        /// 创建商户号. at most 15 characters.
        public var creatorMerchantId: String
        /// 活动基本信息.
        public var activityBaseInfo: ActivityBasics
        /// 活动状态.
        public var activityStatus: ActivityStatus
        /// 活动奖品发放规则.
        public var awardSendRule: AwardSendRule
        /// 活动类型.
        public var activityType: ActivityType?
        /// 活动高级设置.
        public var advancedSetting: ActivityAdvancedSetting?
        /// 活动创建时间. RFC 3339.
        public var createTime: String?
        /// 活动暂停时间. RFC 3339.
        public var pauseTime: String?
        /// 活动恢复时间. RFC 3339.
        public var recoveryTime: String?
        /// 活动更新时间. RFC 3339.
        public var updateTime: String?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case belongMerchantId = "belong_merchant_id"
            case creatorMerchantId = "creator_merchant_id"
            case activityBaseInfo = "activity_base_info"
            case activityStatus = "activity_status"
            case awardSendRule = "award_send_rule"
            case activityType = "activity_type"
            case advancedSetting = "advanced_setting"
            case createTime = "create_time"
            case pauseTime = "pause_time"
            case recoveryTime = "recovery_time"
            case updateTime = "update_time"
        }
    }
}

extension PayGift {
    /// `InvalidMerchant`.
    public struct InvalidMerchant: Model {
        /// 商户Id. at most 15 characters.
        public var mchid: String?
        /// 无效原因.
        public var invalidReason: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case invalidReason = "invalid_reason"
        }
    }
}

extension PayGift {
    /// `ListActivitiesResponse`.
    public struct ListActivitiesResponse: Model {
        /// 结果集.
        public var data: [Activity]?
        /// 分页大小.
        public var limit: Int?
        /// 分页页码.
        public var offset: Int?
        /// 总数.
        public var totalCount: Int?

        enum CodingKeys: String, CodingKey {
            case data
            case limit
            case offset
            case totalCount = "total_count"
        }
    }
}

extension PayGift {
    /// `ListActivityGoodsResponse`.
    public struct ListActivityGoodsResponse: Model {
        /// 活动ID.
        public var activityId: String
        /// 分页大小.
        public var limit: Int?
        /// 分页页码.
        public var offset: Int?
        /// 总数量.
        public var totalCount: Int?
        /// 结果集.
        public var data: [ActivityGoods]?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case limit
            case offset
            case totalCount = "total_count"
            case data
        }
    }
}

extension PayGift {
    /// `ListActivityMerchantsResponse`.
    public struct ListActivityMerchantsResponse: Model {
        /// 活动Id.
        public var activityId: String
        /// 分页大小.
        public var limit: Int?
        /// 分页页码.
        public var offset: Int?
        /// 总数.
        public var totalCount: Int?
        /// 结果集.
        public var data: [ActivityMerchant]?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case limit
            case offset
            case totalCount = "total_count"
            case data
        }
    }
}

extension PayGift {
    /// `PaymentMethod`.
    public struct PaymentMethod: Model {
        /// 支付方式.
        public var paymentMethod: PaymentMethodPaymentMethod
        /// 银行简称.
        public var bankAbbreviation: String?

        enum CodingKeys: String, CodingKey {
            case paymentMethod = "payment_method"
            case bankAbbreviation = "bank_abbreviation"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            paymentMethod: PaymentMethodPaymentMethod,
            bankAbbreviation: String? = nil
        ) {
            self.paymentMethod = paymentMethod
            self.bankAbbreviation = bankAbbreviation
        }
    }
}

extension PayGift {
    /// `PaymentMode`.
    public struct PaymentMode: Model {
        /// 支付场景列表.
        public var paymentSceneList: [PaymentSceneList]?

        enum CodingKeys: String, CodingKey {
            case paymentSceneList = "payment_scene_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            paymentSceneList: [PaymentSceneList]? = nil
        ) {
            self.paymentSceneList = paymentSceneList
        }
    }
}

extension PayGift {
    /// `TerminateActivityResponse`.
    public struct TerminateActivityResponse: Model {
        /// 活动Id.
        public var activityId: String
        /// 生效时间. RFC 3339.
        public var terminateTime: String

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case terminateTime = "terminate_time"
        }
    }
}

extension PayGift {
    /// 活动状态
    public struct ActivityStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var actStatusUnknown: Self { "ACT_STATUS_UNKNOWN" }
        public static var createActStatus: Self { "CREATE_ACT_STATUS" }
        public static var ongoingActStatus: Self { "ONGOING_ACT_STATUS" }
        public static var terminateActStatus: Self { "TERMINATE_ACT_STATUS" }
        public static var stopActStatus: Self { "STOP_ACT_STATUS" }
        public static var overTimeActStatus: Self { "OVER_TIME_ACT_STATUS" }
        public static var createActFailed: Self { "CREATE_ACT_FAILED" }
    }
}

extension PayGift {
    /// 活动类型
    public struct ActivityType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fullSendActType: Self { "FULL_SEND_ACT_TYPE" }
        public static var stepSendActType: Self { "STEP_SEND_ACT_TYPE" }
        public static var specificSendActType: Self { "SPECIFIC_SEND_ACT_TYPE" }
    }
}

extension PayGift {
    /// 奖品类型
    public struct AwardType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var busifavor: Self { "BUSIFAVOR" }
    }
}

extension PayGift {
    /// 投放目的
    public struct DeliveryPurpose: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var offLinePay: Self { "OFF_LINE_PAY" }
        public static var jumpMiniApp: Self { "JUMP_MINI_APP" }
    }
}

extension PayGift {
    /// 投放用户类别
    public struct DeliveryUserCategory: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var deliveryAllPerson: Self { "DELIVERY_ALL_PERSON" }
        public static var deliveryMemberPerson: Self { "DELIVERY_MEMBER_PERSON" }
    }
}

extension PayGift {
    /// 发券商户号选项
    public struct MerchantOption: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var inSeviceCouponMerchant: Self { "IN_SEVICE_COUPON_MERCHANT" }
        public static var manualInputMerchant: Self { "MANUAL_INPUT_MERCHANT" }
    }
}

extension PayGift {
    /// 支付方式
    public struct PaymentMethodPaymentMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cft: Self { "CFT" }
        public static var specificBankCard: Self { "SPECIFIC_BANK_CARD" }
    }
}

extension PayGift {
    /// 支付场景列表
    public struct PaymentSceneList: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var appScene: Self { "APP_SCENE" }
        public static var swingCardScene: Self { "SWING_CARD_SCENE" }
        public static var noSecretScene: Self { "NO_SECRET_SCENE" }
        public static var miniappScene: Self { "MINIAPP_SCENE" }
        public static var facePayScene: Self { "FACE_PAY_SCENE" }
        public static var otherScene: Self { "OTHER_SCENE" }
    }
}

extension PayGift {
    /// 发放内容
    public struct SendContent: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var singleCoupon: Self { "SINGLE_COUPON" }
        public static var giftPackage: Self { "GIFT_PACKAGE" }
    }
}
