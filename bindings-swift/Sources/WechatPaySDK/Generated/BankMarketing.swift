// Generated from api/bank_marketing.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Promotions of banks (银行营销).
public struct BankMarketing: Sendable {
    let client: Client
}

extension Client {
    /// Promotions of banks (银行营销).
    public var bankMarketing: BankMarketing { BankMarketing(client: self) }
}

extension BankMarketing {
    /// Upload the users of a package by their agreement numbers (导入定向用户协议号).
    ///
    /// The file is worked on for a while; look at `status` in `list_package_upload_tasks`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
    ///
    /// - Parameters:
    ///   - packageId: 号码包id. The package of users, made in the merchant platform.
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - bankType: 银行类型. The bank's code, such as `ICBC_DEBIT`.
    ///   - filename: 文件名.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPackageUploadTask(
        packageId: String,
        file: Data,
        bankType: String,
        filename: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PackageUploadTask {
        var call = Call("bank_marketing.create_package_upload_task", options)
        call.set("package_id", packageId)
        call.attachment = file
        call.set("bank_type", bankType)
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func createPackageUploadTask(
        packageId: String,
        file: URL,
        bankType: String,
        filename: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PackageUploadTask {
        var call = Call("bank_marketing.create_package_upload_task", options)
        call.set("package_id", packageId)
        call.file = file
        call.set("bank_type", bankType)
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// List the uploads of users to a package (查询上传任务列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012466728)
    ///
    /// - Parameters:
    ///   - packageId: 号码包id. The package of users, made in the merchant platform.
    ///   - status: 任务状态.
    ///   - offset: 分页页码. The page, from 0.
    ///   - limit: 分页大小. Items per page.
    ///   - filename: 文件名. Only uploads of this file.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listPackageUploadTasks(
        packageId: String,
        status: Status? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        filename: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListPackageUploadTasksResponse {
        var call = Call("bank_marketing.list_package_upload_tasks", options)
        call.set("package_id", packageId)
        call.set("status", status)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listPackageUploadTasks`, page after page.
    public func listPackageUploadTasksPager(
        packageId: String,
        status: Status? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        filename: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<PackageUploadTask> {
        var call = Call("bank_marketing.list_package_upload_tasks", options)
        call.set("package_id", packageId)
        call.set("status", status)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("filename", filename)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListPackageUploadTasksResponse) in
            Page(items: page.data, total: page.totalCount, next: nil)
        }
    }

    /// Enrol a user in a promotion of several discounts (给指定用户报名多笔立减活动).
    ///
    /// The user gets a coupon for it.
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
    ///
    /// - Parameters:
    ///   - openid: 用户标识ID. The user in `appid`.
    ///   - appid: 公众账号ID. The app that `openid` belongs to.
    ///   - activityId: 活动ID.
    ///   - stockId: 批次号. WeChat Pay's number of the stock.
    ///   - outRequestNo: 发券凭证. The caller's own number of the giving, unique for the merchant.
    ///   - stockCreatorMchid: 创建批次的商户号. The merchant that created the stock.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func enrollUserInMultiDiscount(
        openid: String,
        appid: String,
        activityId: String,
        stockId: String,
        outRequestNo: String,
        stockCreatorMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> EnrollUserInMultiDiscountResponse {
        var call = Call("bank_marketing.enroll_user_in_multi_discount", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("activity_id", activityId)
        call.set("stock_id", stockId)
        call.set("out_request_no", outRequestNo)
        call.set("stock_creator_mchid", stockCreatorMchid)
        return try await client.answer(to: call)
    }

    /// Query the coupon of a promotion of several discounts (查询绑定多笔立减活动的代金券详情).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
    ///
    /// - Parameters:
    ///   - openid: 用户标识ID. The user in `appid`.
    ///   - couponId: 代金券ID.
    ///   - appid: 公众账号ID. The app that `openid` belongs to.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getMultiDiscountCoupon(
        openid: String,
        couponId: String,
        appid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetMultiDiscountCouponResponse {
        var call = Call("bank_marketing.get_multi_discount_coupon", options)
        call.set("openid", openid)
        call.set("coupon_id", couponId)
        call.set("appid", appid)
        return try await client.answer(to: call)
    }

    /// Give a coupon for free withdrawals to a user (为用户发银行提现免费券).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
    ///
    /// - Parameters:
    ///   - openid: 用户标识. The user in `appid`.
    ///   - mchid: 银行提现免费券批次创建方商户号. The merchant that created the stock.
    ///   - appid: 应用ID. The app that `openid` belongs to.
    ///   - stockId: 银行提现免费券批次ID. WeChat Pay's number of the stock.
    ///   - sendRequestNo: 商户单据号. The caller's own number of the giving, unique for the merchant.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func sendUserWithdrawalCoupon(
        openid: String,
        mchid: String,
        appid: String,
        stockId: String,
        sendRequestNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> SendUserWithdrawalCouponResponse {
        var call = Call("bank_marketing.send_user_withdrawal_coupon", options)
        call.set("openid", openid)
        call.set("mchid", mchid)
        call.set("appid", appid)
        call.set("stock_id", stockId)
        call.set("send_request_no", sendRequestNo)
        return try await client.answer(to: call)
    }

    /// List a user's coupons for free withdrawals (查询批次下用户银行提现免费券列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
    ///
    /// - Parameters:
    ///   - openid: 用户标识. The user in `appid`.
    ///   - mchid: 银行提现免费券批次创建方商户号. The merchant that created the stock.
    ///   - appid: 应用ID. The app that `openid` belongs to.
    ///   - stockId: 银行提现免费券批次ID. WeChat Pay's number of the stock.
    ///   - offset: 分页页码. The page, from 0.
    ///   - limit: 分页大小. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listUserWithdrawalCoupons(
        openid: String,
        mchid: String,
        appid: String,
        stockId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListUserWithdrawalCouponsResponse {
        var call = Call("bank_marketing.list_user_withdrawal_coupons", options)
        call.set("openid", openid)
        call.set("mchid", mchid)
        call.set("appid", appid)
        call.set("stock_id", stockId)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listUserWithdrawalCoupons`, page after page.
    public func listUserWithdrawalCouponsPager(
        openid: String,
        mchid: String,
        appid: String,
        stockId: String,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<UserWithdrawalCoupon> {
        var call = Call("bank_marketing.list_user_withdrawal_coupons", options)
        call.set("openid", openid)
        call.set("mchid", mchid)
        call.set("appid", appid)
        call.set("stock_id", stockId)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) {
            (page: ListUserWithdrawalCouponsResponse) in
            Page(items: page.data, total: page.totalCount, next: nil)
        }
    }

    /// Create the token with which a user changes the card of travel coupons (出行券切卡组件预下单).
    ///
    /// The token opens the component in which the user chooses the card.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553563)
    ///
    /// - Parameters:
    ///   - openId: 用户标识.
    ///   - couponList: 出行券列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createIndustryCouponToken(
        openId: String,
        couponList: [IndustryCoupon],
        options: CallOptions = CallOptions()
    ) async throws -> CreateIndustryCouponTokenResponse {
        var call = Call("bank_marketing.create_industry_coupon_token", options)
        call.set("open_id", openId)
        call.set("coupon_list", couponList)
        return try await client.answer(to: call)
    }
}

extension BankMarketing {
    /// `CreateIndustryCouponTokenResponse`.
    public struct CreateIndustryCouponTokenResponse: Model {
        /// token过期时间. Until then the token works. RFC 3339.
        public var expiresTime: String?
        /// 切卡组件token值.
        public var token: String?

        enum CodingKeys: String, CodingKey {
            case expiresTime = "expires_time"
            case token
        }
    }
}

extension BankMarketing {
    /// `EnrollUserInMultiDiscountResponse`.
    public struct EnrollUserInMultiDiscountResponse: Model {
        /// 代金券id.
        public var couponId: String

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
        }
    }
}

extension BankMarketing {
    /// `GetMultiDiscountCouponResponse`.
    public struct GetMultiDiscountCouponResponse: Model {
        /// 活动ID.
        public var activityId: String
        /// 批次号. WeChat Pay's number of the stock.
        public var stockId: String
        /// 代金券id.
        public var couponId: String
        /// 创建批次的商户号. The merchant that created the stock.
        public var stockCreatorMchid: String
        /// 可用开始时间. RFC 3339.
        public var availableBeginTime: String
        /// 可用结束时间. RFC 3339.
        public var availableEndTime: String
        /// 可用次数. How often it can still be used.
        public var availableNumber: Int?
        /// 代金券名称.
        public var couponName: String
        /// 券状态.
        public var couponState: CouponState
        /// 最大使用次数. How often it can be used.
        public var maxUseNumber: Int?
        /// 领券时间. RFC 3339.
        public var receiveTime: String
        /// 已使用次数. How often it was used.
        public var usedNumber: Int?
        /// 微信AppId. The app that `openid` belongs to.
        public var appid: String?
        /// 用户标识ID.
        public var openid: String?
        /// 已用金额列表.
        public var useAmountList: UsedAmount?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case stockId = "stock_id"
            case couponId = "coupon_id"
            case stockCreatorMchid = "stock_creator_mchid"
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case availableNumber = "available_number"
            case couponName = "coupon_name"
            case couponState = "coupon_state"
            case maxUseNumber = "max_use_number"
            case receiveTime = "receive_time"
            case usedNumber = "used_number"
            case appid
            case openid
            case useAmountList = "use_amount_list"
        }
    }
}

extension BankMarketing {
    /// `IndustryCoupon`.
    public struct IndustryCoupon: Model {
        /// 批次号. WeChat Pay's number of the stock.
        public var stockId: Int
        /// 券ID.
        public var couponId: String

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case couponId = "coupon_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            stockId: Int,
            couponId: String
        ) {
            self.stockId = stockId
            self.couponId = couponId
        }
    }
}

extension BankMarketing {
    /// `ListPackageUploadTasksResponse`.
    public struct ListPackageUploadTasksResponse: Model {
        /// 分页页码. The page, from 0.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 总数量. Of all pages.
        public var totalCount: Int?
        /// 上传任务列表.
        public var data: [PackageUploadTask]

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension BankMarketing {
    /// `ListUserWithdrawalCouponsResponse`.
    public struct ListUserWithdrawalCouponsResponse: Model {
        /// 分页页码. The page, from 0.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 查询结果总数. Of all pages.
        public var totalCount: Int?
        /// 银行提现免费券列表.
        public var data: [UserWithdrawalCoupon]

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension BankMarketing {
    /// `PackageUploadTask`.
    public struct PackageUploadTask: Model {
        /// 创建上传任务的时间. RFC 3339.
        public var createTime: String
        /// 号码包id.
        public var packageId: String
        /// 上传任务ID.
        public var taskId: String
        /// 文件名.
        public var filename: String
        /// 任务状态.
        public var status: Status?
        /// 上传任务最近一次更新的时间. RFC 3339.
        public var updateTime: String?
        /// 银行类型. The bank's code, such as `ICBC_DEBIT`.
        public var bankType: String?
        /// 失败数. Agreement numbers that were refused.
        public var failCount: Int?
        /// 成功数. Agreement numbers that were taken.
        public var successCount: Int?
        /// 匹配成功的微信用户数. How many of them are users of WeChat.
        public var successUserCount: Int?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case packageId = "package_id"
            case taskId = "task_id"
            case filename
            case status
            case updateTime = "update_time"
            case bankType = "bank_type"
            case failCount = "fail_count"
            case successCount = "success_count"
            case successUserCount = "success_user_count"
        }
    }
}

extension BankMarketing {
    /// `SendUserWithdrawalCouponResponse`.
    public struct SendUserWithdrawalCouponResponse: Model {
        /// 银行提现免费券ID.
        public var couponId: String?
        /// 银行提现免费券过期时间. RFC 3339.
        public var expireTime: String?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case expireTime = "expire_time"
        }
    }
}

extension BankMarketing {
    /// `UsedAmount`.
    public struct UsedAmount: Model {
        /// 已用金额.
        public var usedAmounts: [String]?

        enum CodingKeys: String, CodingKey {
            case usedAmounts = "used_amounts"
        }
    }
}

extension BankMarketing {
    /// `UserWithdrawalCoupon`.
    public struct UserWithdrawalCoupon: Model {
        /// 银行提现免费券的券ID.
        public var couponId: String?
        /// 银行提现免费券券状态.
        public var couponState: String?
        /// 发放额度. What can be withdrawn free of charge, in fen.
        public var sendQuota: Int?
        /// 发放时间. RFC 3339.
        public var sendTime: String?
        /// 使用额度. What was withdrawn with it, in fen.
        public var useQuota: Int?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case couponState = "coupon_state"
            case sendQuota = "send_quota"
            case sendTime = "send_time"
            case useQuota = "use_quota"
        }
    }
}

extension BankMarketing {
    /// 券状态
    public struct CouponState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var couponStateUnknow: Self { "COUPON_STATE_UNKNOW" }
        public static var couponStateSend: Self { "COUPON_STATE_SEND" }
        public static var couponStateUsed: Self { "COUPON_STATE_USED" }
        public static var couponStateExpired: Self { "COUPON_STATE_EXPIRED" }
    }
}

extension BankMarketing {
    /// 任务状态
    public struct Status: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var finished: Self { "FINISHED" }
    }
}
