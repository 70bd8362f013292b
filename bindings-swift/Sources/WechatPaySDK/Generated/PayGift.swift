// Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Gifts after payment (支付有礼).
public struct PayGift: Sendable {
    let client: Client
}

extension Client {
    /// Gifts after payment (支付有礼).
    public var payGift: PayGift { PayGift(client: self) }
}

extension PayGift {
    /// Create an activity that gives coupons to everybody who pays enough (创建全场满额送活动).
    ///
    /// The coupons are merchant coupons (商家券); a gift package holds three to five of them. An activity lasts less than 365 days.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012487898)
    ///
    /// - Parameters:
    ///   - activityBaseInfo: 活动基本信息.
    ///   - awardSendRule: 活动奖品发放规则.
    ///   - advancedSetting: 活动高级设置.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
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

    /// List activities (获取支付有礼活动列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489126)
    ///
    /// - Parameters:
    ///   - offset: 分页页码. Number of the page, from 0.
    ///   - limit: 分页大小. Items per page. 1 to 100.
    ///   - activityName: 活动名称. At most 10 characters.
    ///   - activityStatus: 活动状态.
    ///   - awardType: 奖品类型. What the activities give.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listActivities(
        offset: Int,
        limit: Int,
        activityName: String? = nil,
        activityStatus: ActivityStatus? = nil,
        awardType: AwardType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListActivitiesResponse {
        var call = Call("pay_gift.list_activities", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("activity_name", activityName)
        call.set("activity_status", activityStatus)
        call.set("award_type", awardType)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listActivities`, page after page.
    public func listActivitiesPager(
        limit: Int,
        offset: Int = 0,
        activityName: String? = nil,
        activityStatus: ActivityStatus? = nil,
        awardType: AwardType? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Activity> {
        var call = Call("pay_gift.list_activities", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("activity_name", activityName)
        call.set("activity_status", activityStatus)
        call.set("award_type", awardType)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListActivitiesResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Get an activity (获取活动详情).
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

    /// List the merchants that hand out the coupons of an activity (获取活动发券商户号).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466149)
    ///
    /// - Parameters:
    ///   - activityId: 活动Id. At most 20 characters.
    ///   - offset: 分页页码. Number of the page, from 0.
    ///   - limit: 分页大小. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listActivityMerchants(
        activityId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListActivityMerchantsResponse {
        var call = Call("pay_gift.list_activity_merchants", options)
        call.set("activity_id", activityId)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listActivityMerchants`, page after page.
    public func listActivityMerchantsPager(
        activityId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<ActivityMerchant> {
        var call = Call("pay_gift.list_activity_merchants", options)
        call.set("activity_id", activityId)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListActivityMerchantsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// List the goods of an activity (获取活动指定商品列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466448)
    ///
    /// - Parameters:
    ///   - activityId: 活动Id. At most 20 characters.
    ///   - offset: 分页页码. Number of the page, from 0.
    ///   - limit: 分页大小. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listActivityGoods(
        activityId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListActivityGoodsResponse {
        var call = Call("pay_gift.list_activity_goods", options)
        call.set("activity_id", activityId)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listActivityGoods`, page after page.
    public func listActivityGoodsPager(
        activityId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<ActivityGoods> {
        var call = Call("pay_gift.list_activity_goods", options)
        call.set("activity_id", activityId)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListActivityGoodsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Add merchants that hand out the coupons of an activity (新增活动发券商户号).
    ///
    /// Merchants that are refused are named in the answer, with the reason; the others are added.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466671)
    ///
    /// - Parameters:
    ///   - activityId: 活动Id. At most 20 characters.
    ///   - merchantIdList: 添加的发券商户号. Each at most 15 characters.
    ///   - addRequestNo: 请求业务单据号. The caller's own number of this request, unique for the merchant. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func addActivityMerchants(
        activityId: String,
        merchantIdList: [String],
        addRequestNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> AddActivityMerchantsResponse {
        var call = Call("pay_gift.add_activity_merchants", options)
        call.set("activity_id", activityId)
        call.set("merchant_id_list", merchantIdList)
        call.set("add_request_no", addRequestNo)
        return try await client.answer(to: call)
    }

    /// Remove merchants from an activity (删除活动发券商户号).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466787)
    ///
    /// - Parameters:
    ///   - activityId: 活动Id. At most 20 characters.
    ///   - merchantIdList: 删除的发券商户号. 1 to 500 elements, each at most 15 characters.
    ///   - deleteRequestNo: 请求业务单据号. The caller's own number of this request, unique for the merchant. At most 128 characters, matches `^[a-zA-Z0-9|_*-]{1,128}$`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func deleteActivityMerchants(
        activityId: String,
        merchantIdList: [String],
        deleteRequestNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> DeleteActivityMerchantsResponse {
        var call = Call("pay_gift.delete_activity_merchants", options)
        call.set("activity_id", activityId)
        call.set("merchant_id_list", merchantIdList)
        call.set("delete_request_no", deleteRequestNo)
        return try await client.answer(to: call)
    }

    /// Stop an activity before its end (终止活动).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466523)
    ///
    /// - Parameters:
    ///   - activityId: 活动Id. At most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func terminateActivity(
        activityId: String,
        options: CallOptions = CallOptions()
    ) async throws -> TerminateActivityResponse {
        var call = Call("pay_gift.terminate_activity", options)
        call.set("activity_id", activityId)
        return try await client.answer(to: call)
    }
}

extension PayGift {
    /// `Activity`.
    public struct Activity: Model {
        /// 活动Id. At most 20 characters.
        public var activityId: String?
        /// 活动创建时间. RFC 3339.
        public var createTime: String?
        /// 活动更新时间. RFC 3339.
        public var updateTime: String?
        /// 所属商户号. The merchant that the activity belongs to. At most 15 characters.
        public var belongMerchantId: String?
        /// 创建商户号. The merchant that created the activity. At most 15 characters.
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
        /// 活动暂停时间. RFC 3339. Known from the community.
        public var pauseTime: String?
        /// 活动恢复时间. RFC 3339. Known from the community.
        public var recoveryTime: String?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case createTime = "create_time"
            case updateTime = "update_time"
            case belongMerchantId = "belong_merchant_id"
            case creatorMerchantId = "creator_merchant_id"
            case activityBaseInfo = "activity_base_info"
            case activityStatus = "activity_status"
            case activityType = "activity_type"
            case advancedSetting = "advanced_setting"
            case awardSendRule = "award_send_rule"
            case pauseTime = "pause_time"
            case recoveryTime = "recovery_time"
        }
    }
}

extension PayGift {
    /// `ActivityAdvancedSetting`.
    public struct ActivityAdvancedSetting: Model {
        /// 投放用户类别. `DELIVERY_MEMBER_PERSON` gives to members of the merchant only.
        public var deliveryUserCategory: DeliveryUserCategory?
        /// 商家会员appid. The app whose members are meant; needed with `DELIVERY_MEMBER_PERSON`. At most 32 characters.
        public var merchantMemberAppid: String?
        /// 订单优惠标记. Only payments whose `goods_tag` is one of these. Each at most 15 characters.
        public var goodsTags: [String]?
        /// 支付模式.
        public var paymentMode: PaymentMode?
        /// 支付方式信息.
        public var paymentMethodInformation: PaymentMethod?

        enum CodingKeys: String, CodingKey {
            case deliveryUserCategory = "delivery_user_category"
            case merchantMemberAppid = "merchant_member_appid"
            case goodsTags = "goods_tags"
            case paymentMode = "payment_mode"
            case paymentMethodInformation = "payment_method_information"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            deliveryUserCategory: DeliveryUserCategory? = nil,
            merchantMemberAppid: String? = nil,
            goodsTags: [String]? = nil,
            paymentMode: PaymentMode? = nil,
            paymentMethodInformation: PaymentMethod? = nil
        ) {
            self.deliveryUserCategory = deliveryUserCategory
            self.merchantMemberAppid = merchantMemberAppid
            self.goodsTags = goodsTags
            self.paymentMode = paymentMode
            self.paymentMethodInformation = paymentMethodInformation
        }
    }
}

extension PayGift {
    /// `ActivityBasics`.
    public struct ActivityBasics: Model {
        /// 活动名称. Shown to the user. At most 10 characters.
        public var activityName: String
        /// 活动副标题. Shown to the user below the name. At most 9 characters.
        public var activitySecondTitle: String
        /// 商户logo. A `media_url` of `media.upload_marketing_image`; shown when the coupon is given. At most 128 characters.
        public var merchantLogoUrl: String
        /// 背景颜色. Colour of the page, such as `COLOR010`.
        public var backgroundColor: String?
        /// 活动开始时间. At most 32 characters, RFC 3339.
        public var beginTime: String
        /// 活动结束时间. Less than 365 days after `begin_time`. At most 32 characters, RFC 3339.
        public var endTime: String
        /// 可用时间段. When coupons are given; all the time where left out.
        public var availablePeriods: AvailablePeriod?
        /// 商户请求单号. The caller's own number of this request, unique for the merchant. At most 128 characters, matches `^[a-zA-Z0-9|*_-]{1,128}$`.
        public var outRequestNo: String
        /// 投放目的. `OFF_LINE_PAY` brings users back to the shop, `JUMP_MINI_APP` leads them to the mini program.
        public var deliveryPurpose: DeliveryPurpose
        /// 商家小程序appid. Needed with `JUMP_MINI_APP`. At most 32 characters.
        public var miniProgramsAppid: String?
        /// 商家小程序path. The page to open; needed with `JUMP_MINI_APP`. At most 128 characters.
        public var miniProgramsPath: String?

        enum CodingKeys: String, CodingKey {
            case activityName = "activity_name"
            case activitySecondTitle = "activity_second_title"
            case merchantLogoUrl = "merchant_logo_url"
            case backgroundColor = "background_color"
            case beginTime = "begin_time"
            case endTime = "end_time"
            case availablePeriods = "available_periods"
            case outRequestNo = "out_request_no"
            case deliveryPurpose = "delivery_purpose"
            case miniProgramsAppid = "mini_programs_appid"
            case miniProgramsPath = "mini_programs_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            activityName: String,
            activitySecondTitle: String,
            merchantLogoUrl: String,
            beginTime: String,
            endTime: String,
            outRequestNo: String,
            deliveryPurpose: DeliveryPurpose,
            backgroundColor: String? = nil,
            availablePeriods: AvailablePeriod? = nil,
            miniProgramsAppid: String? = nil,
            miniProgramsPath: String? = nil
        ) {
            self.activityName = activityName
            self.activitySecondTitle = activitySecondTitle
            self.merchantLogoUrl = merchantLogoUrl
            self.beginTime = beginTime
            self.endTime = endTime
            self.outRequestNo = outRequestNo
            self.deliveryPurpose = deliveryPurpose
            self.backgroundColor = backgroundColor
            self.availablePeriods = availablePeriods
            self.miniProgramsAppid = miniProgramsAppid
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
        /// 商户Id. At most 15 characters.
        public var mchid: String
        /// 商户名称.
        public var merchantName: String?
        /// 创建时间. At most 32 characters, RFC 3339.
        public var createTime: String?
        /// 更新时间. At most 32 characters, RFC 3339.
        public var updateTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case merchantName = "merchant_name"
            case createTime = "create_time"
            case updateTime = "update_time"
        }
    }
}

extension PayGift {
    /// `AddActivityMerchantsResponse`.
    public struct AddActivityMerchantsResponse: Model {
        /// 活动Id.
        public var activityId: String?
        /// 校验失败的发券商户号. The merchants that were not added.
        public var invalidMerchantIdList: [InvalidMerchant]?
        /// 添加时间. RFC 3339.
        public var addTime: String?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case invalidMerchantIdList = "invalid_merchant_id_list"
            case addTime = "add_time"
        }
    }
}

extension PayGift {
    /// `AvailableDayTime`.
    public struct AvailableDayTime: Model {
        /// 每日可用开始时间. Hours, minutes and seconds, such as `110000`. At most 6 characters, matches `^[0-9]{6}$`.
        public var beginDayTime: String
        /// 每日可用结束时间. Hours, minutes and seconds, such as `135959`. At most 6 characters, matches `^[0-9]{6}$`.
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
    /// When coupons are given.
    public struct AvailablePeriod: Model {
        /// 可用时间.
        public var availableTime: [AvailableTime]?
        /// 每日可用时间.
        public var availableDayTime: [AvailableDayTime]?

        enum CodingKeys: String, CodingKey {
            case availableTime = "available_time"
            case availableDayTime = "available_day_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            availableTime: [AvailableTime]? = nil,
            availableDayTime: [AvailableDayTime]? = nil
        ) {
            self.availableTime = availableTime
            self.availableDayTime = availableDayTime
        }
    }
}

extension PayGift {
    /// `AvailableTime`.
    public struct AvailableTime: Model {
        /// 可用开始时间. At most 32 characters, RFC 3339.
        public var beginTime: String
        /// 可用结束时间. At most 32 characters, RFC 3339.
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
        /// 代金券批次Id. The stock of merchant coupons. At most 20 characters.
        public var stockId: String
        /// 奖品原始图. A `media_url` of `media.upload_marketing_image`. At most 128 characters.
        public var originalImageUrl: String
        /// 奖品缩略图. A `media_url` of `media.upload_marketing_image`; needed with `GIFT_PACKAGE`. At most 128 characters.
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
        /// 活动id. At most 20 characters.
        public var activityId: String
        /// 创建时间. At most 32 characters, RFC 3339.
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
    /// What is given to whom.
    public struct FullSendRule: Model {
        /// 消费金额门槛. What has to be paid to get the gift, in fen.
        public var transactionAmountMinimum: Int?
        /// 发放内容. `SINGLE_COUPON` gives one coupon, `GIFT_PACKAGE` three to five.
        public var sendContent: SendContent
        /// 奖品类型.
        public var awardType: AwardType
        /// 奖品基本信息列表.
        public var awardList: [Award]
        /// 发券商户号选项. `MANUAL_INPUT_MERCHANT` uses `merchant_id_list`, `IN_SEVICE_COUPON_MERCHANT` the merchants where the coupon can be used.
        public var merchantOption: MerchantOption
        /// 发券商户号. The merchants whose payments give coupons; needed with `MANUAL_INPUT_MERCHANT`. Each at most 15 characters.
        public var merchantIdList: [String]?

        enum CodingKeys: String, CodingKey {
            case transactionAmountMinimum = "transaction_amount_minimum"
            case sendContent = "send_content"
            case awardType = "award_type"
            case awardList = "award_list"
            case merchantOption = "merchant_option"
            case merchantIdList = "merchant_id_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            transactionAmountMinimum: Int,
            sendContent: SendContent,
            awardType: AwardType,
            awardList: [Award],
            merchantOption: MerchantOption,
            merchantIdList: [String]? = nil
        ) {
            self.transactionAmountMinimum = transactionAmountMinimum
            self.sendContent = sendContent
            self.awardType = awardType
            self.awardList = awardList
            self.merchantOption = merchantOption
            self.merchantIdList = merchantIdList
        }
    }
}

extension PayGift {
    /// `GetActivityResponse`.
    public struct GetActivityResponse: Model {
        /// 活动Id. At most 20 characters.
        public var activityId: String
        /// 所属商户号. The merchant that the activity belongs to. At most 15 characters.
        public var belongMerchantId: String
        /// 创建商户号. The merchant that created the activity. At most 15 characters.
        public var creatorMerchantId: String
        /// 活动基本信息.
        public var activityBaseInfo: ActivityBasics
        /// 活动状态.
        public var activityStatus: ActivityStatus
        /// 活动奖品发放规则.
        public var awardSendRule: AwardSendRule
        /// 活动创建时间. RFC 3339.
        public var createTime: String?
        /// 活动更新时间. RFC 3339.
        public var updateTime: String?
        /// 活动类型.
        public var activityType: ActivityType?
        /// 活动高级设置.
        public var advancedSetting: ActivityAdvancedSetting?
        /// 活动暂停时间. RFC 3339.
        public var pauseTime: String?
        /// 活动恢复时间. RFC 3339.
        public var recoveryTime: String?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case belongMerchantId = "belong_merchant_id"
            case creatorMerchantId = "creator_merchant_id"
            case activityBaseInfo = "activity_base_info"
            case activityStatus = "activity_status"
            case awardSendRule = "award_send_rule"
            case createTime = "create_time"
            case updateTime = "update_time"
            case activityType = "activity_type"
            case advancedSetting = "advanced_setting"
            case pauseTime = "pause_time"
            case recoveryTime = "recovery_time"
        }
    }
}

extension PayGift {
    /// `InvalidMerchant`.
    public struct InvalidMerchant: Model {
        /// 商户Id. At most 15 characters.
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
        /// 分页页码.
        public var offset: Int?
        /// 分页大小. Items per page.
        public var limit: Int?
        /// 总数. Number of all items.
        public var totalCount: Int?
        /// 结果集.
        public var data: [Activity]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension PayGift {
    /// `ListActivityGoodsResponse`.
    public struct ListActivityGoodsResponse: Model {
        /// 活动ID.
        public var activityId: String
        /// 分页页码.
        public var offset: Int?
        /// 分页大小. Items per page.
        public var limit: Int?
        /// 总数量. Number of all items.
        public var totalCount: Int?
        /// 结果集.
        public var data: [ActivityGoods]?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case offset
            case limit
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
        /// 分页页码.
        public var offset: Int?
        /// 分页大小. Items per page.
        public var limit: Int?
        /// 总数. Number of all items.
        public var totalCount: Int?
        /// 结果集.
        public var data: [ActivityMerchant]?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case offset
            case limit
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
        /// 银行简称. Needed with `SPECIFIC_BANK_CARD`.
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
        /// 生效时间. When the activity stopped. RFC 3339.
        public var terminateTime: String
        /// 活动Id.
        public var activityId: String

        enum CodingKeys: String, CodingKey {
            case terminateTime = "terminate_time"
            case activityId = "activity_id"
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
