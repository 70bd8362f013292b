// Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Cash coupons (代金券).
public struct CashCoupon: Sendable {
    let client: Client
}

extension Client {
    /// Cash coupons (代金券).
    public var cashCoupon: CashCoupon { CashCoupon(client: self) }
}

extension CashCoupon {
    /// Create a stock of cash coupons (创建代金券批次).
    ///
    /// Prepaid coupons are paid for by a third party, the others lower what the merchant receives. A stock lasts for at most 90 days and has to be activated with `start_stock` before coupons can be sent.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534633)
    ///
    /// - Parameters:
    ///   - stockName: 批次名称. At most 9 Chinese characters or 20 letters, without `_ , ; |`. At most 20 characters.
    ///   - belongMerchant: 归属商户号. The merchant that the stock belongs to. At most 20 characters.
    ///   - availableBeginTime: 可用时间-开始时间. Not in the past, and within 365 days. RFC 3339.
    ///   - availableEndTime: 可用时间-结束时间. At most 90 days after `available_begin_time`. RFC 3339.
    ///   - stockUseRule: 发放规则.
    ///   - couponUseRule: 核销规则.
    ///   - noCash: 营销经费. `true`: no money flows for the coupon (免充值), the merchant receives that much less. `false`: prepaid (预充值).
    ///   - stockType: 批次类型. At most 16 characters.
    ///   - outRequestNo: 商户单据号. The caller's own number of this request, unique for the merchant: its id, the date and a serial number. At most 128 characters.
    ///   - comment: 批次备注. Seen by the merchant only. At most 60 characters.
    ///   - patternInfo: 代金券详情页. What the coupon looks like.
    ///   - extInfo: 扩展属性. JSON text, agreed with WeChat Pay. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createStock(
        stockName: String,
        belongMerchant: String,
        availableBeginTime: String,
        availableEndTime: String,
        stockUseRule: StockRule,
        couponUseRule: CouponRule,
        noCash: Bool,
        stockType: CreateStockRequestStockType,
        outRequestNo: String,
        comment: String? = nil,
        patternInfo: CouponPattern? = nil,
        extInfo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateStockResponse {
        var call = Call("cash_coupon.create_stock", options)
        call.set("stock_name", stockName)
        call.set("belong_merchant", belongMerchant)
        call.set("available_begin_time", availableBeginTime)
        call.set("available_end_time", availableEndTime)
        call.set("stock_use_rule", stockUseRule)
        call.set("coupon_use_rule", couponUseRule)
        call.set("no_cash", noCash)
        call.set("stock_type", stockType)
        call.set("out_request_no", outRequestNo)
        call.set("comment", comment)
        call.set("pattern_info", patternInfo)
        call.set("ext_info", extInfo)
        return try await client.answer(to: call)
    }

    /// Activate a stock of coupons (激活代金券批次).
    ///
    /// For prepaid coupons the budget is locked in the merchant's balance.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460137)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. At most 20 characters.
    ///   - stockCreatorMchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func startStock(
        stockId: String,
        stockCreatorMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> StartStockResponse {
        var call = Call("cash_coupon.start_stock", options)
        call.set("stock_id", stockId)
        call.set("stock_creator_mchid", stockCreatorMchid)
        return try await client.answer(to: call)
    }

    /// Pause a stock of coupons (暂停代金券批次).
    ///
    /// Nobody can receive its coupons until `restart_stock`; the stock has to be active.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460305)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. At most 20 characters.
    ///   - stockCreatorMchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func pauseStock(
        stockId: String,
        stockCreatorMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> PauseStockResponse {
        var call = Call("cash_coupon.pause_stock", options)
        call.set("stock_id", stockId)
        call.set("stock_creator_mchid", stockCreatorMchid)
        return try await client.answer(to: call)
    }

    /// Resume a paused stock of coupons (重启代金券批次).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460411)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. At most 20 characters.
    ///   - stockCreatorMchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func restartStock(
        stockId: String,
        stockCreatorMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> RestartStockResponse {
        var call = Call("cash_coupon.restart_stock", options)
        call.set("stock_id", stockId)
        call.set("stock_creator_mchid", stockCreatorMchid)
        return try await client.answer(to: call)
    }

    /// End a stock of coupons for good (终止批次).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - stockId: 批次号.
    ///   - stockCreatorMchid: 创建批次的商户号. The merchant that created the stock.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func terminateStock(
        stockId: String,
        stockCreatorMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> TerminateStockResponse {
        var call = Call("cash_coupon.terminate_stock", options)
        call.set("stock_id", stockId)
        call.set("stock_creator_mchid", stockCreatorMchid)
        return try await client.answer(to: call)
    }

    /// List stocks of coupons (条件查询批次列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460489)
    ///
    /// - Parameters:
    ///   - offset: 分页页码. Number of the page, from 0.
    ///   - limit: 分页大小. Items per page, at most 10.
    ///   - stockCreatorMchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
    ///   - createStartTime: 起始时间. Only stocks created from then on. At most 64 characters, RFC 3339.
    ///   - createEndTime: 终止时间. Only stocks created until then. At most 64 characters, RFC 3339.
    ///   - status: 批次状态. At most 12 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listStocks(
        offset: Int,
        limit: Int,
        stockCreatorMchid: String,
        createStartTime: String? = nil,
        createEndTime: String? = nil,
        status: ListStocksStatus? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListStocksResponse {
        var call = Call("cash_coupon.list_stocks", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("stock_creator_mchid", stockCreatorMchid)
        call.set("create_start_time", createStartTime)
        call.set("create_end_time", createEndTime)
        call.set("status", status)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listStocks`, page after page.
    public func listStocksPager(
        limit: Int,
        stockCreatorMchid: String,
        offset: Int = 0,
        createStartTime: String? = nil,
        createEndTime: String? = nil,
        status: ListStocksStatus? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Stock> {
        var call = Call("cash_coupon.list_stocks", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("stock_creator_mchid", stockCreatorMchid)
        call.set("create_start_time", createStartTime)
        call.set("create_end_time", createEndTime)
        call.set("status", status)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListStocksResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Get a stock of coupons (查询批次详情).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460564)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. At most 20 characters.
    ///   - stockCreatorMchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getStock(
        stockId: String,
        stockCreatorMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Stock {
        var call = Call("cash_coupon.get_stock", options)
        call.set("stock_id", stockId)
        call.set("stock_creator_mchid", stockCreatorMchid)
        return try await client.answer(to: call)
    }

    /// List the merchants where the coupons of a stock can be used (查询代金券可用商户).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463358)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. At most 20 characters.
    ///   - offset: 分页页码. Number of the page, from 0; at most 1000.
    ///   - limit: 分页大小. Items per page, at most 50.
    ///   - stockCreatorMchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listAvailableMerchants(
        stockId: String,
        offset: Int,
        limit: Int,
        stockCreatorMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> ListAvailableMerchantsResponse {
        var call = Call("cash_coupon.list_available_merchants", options)
        call.set("stock_id", stockId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("stock_creator_mchid", stockCreatorMchid)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listAvailableMerchants`, page after page.
    public func listAvailableMerchantsPager(
        stockId: String,
        limit: Int,
        stockCreatorMchid: String,
        offset: Int = 0,
        options: CallOptions = CallOptions()
    ) -> Pager<String> {
        var call = Call("cash_coupon.list_available_merchants", options)
        call.set("stock_id", stockId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("stock_creator_mchid", stockCreatorMchid)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListAvailableMerchantsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// List the goods for which the coupons of a stock can be used (查询代金券可用单品).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463442)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. At most 20 characters.
    ///   - offset: 分页页码. Number of the page, from 0; at most 500.
    ///   - limit: 分页大小. Items per page, at most 100.
    ///   - stockCreatorMchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listAvailableGoods(
        stockId: String,
        offset: Int,
        limit: Int,
        stockCreatorMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> ListAvailableGoodsResponse {
        var call = Call("cash_coupon.list_available_goods", options)
        call.set("stock_id", stockId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("stock_creator_mchid", stockCreatorMchid)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listAvailableGoods`, page after page.
    public func listAvailableGoodsPager(
        stockId: String,
        limit: Int,
        stockCreatorMchid: String,
        offset: Int = 0,
        options: CallOptions = CallOptions()
    ) -> Pager<String> {
        var call = Call("cash_coupon.list_available_goods", options)
        call.set("stock_id", stockId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("stock_creator_mchid", stockCreatorMchid)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListAvailableGoodsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Change the goods for which the coupons of a stock can be used (修改可用单品编码).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017164667)
    ///
    /// - Parameters:
    ///   - stockId: 批次号.
    ///   - stockCreatorMchid: 创建批次的商户号. The merchant that created the stock.
    ///   - addGoodsIdList: 增加单品编码列表.
    ///   - deleteGoodsIdList: 删除单品编码列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateAvailableGoods(
        stockId: String,
        stockCreatorMchid: String,
        addGoodsIdList: [String]? = nil,
        deleteGoodsIdList: [String]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateAvailableGoodsResponse {
        var call = Call("cash_coupon.update_available_goods", options)
        call.set("stock_id", stockId)
        call.set("stock_creator_mchid", stockCreatorMchid)
        call.set("add_goods_id_list", addGoodsIdList)
        call.set("delete_goods_id_list", deleteGoodsIdList)
        return try await client.answer(to: call)
    }

    /// Send a coupon to a user (发放指定批次的代金券).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463767)
    ///
    /// - Parameters:
    ///   - openid: 用户openid. The user in `appid`. At most 128 characters.
    ///   - stockId: 批次id. At most 20 characters.
    ///   - outRequestNo: 商户单据号. The caller's own number of this request, unique for the merchant: its id, the date and a serial number. At most 128 characters.
    ///   - appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. At most 128 characters.
    ///   - stockCreatorMchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
    ///   - couponValue: 指定面额发券. The value in fen, for stocks whose coupons get theirs when they are sent.
    ///   - couponMinimum: 指定面额发券的门槛. What has to be paid to use the coupon, in fen; goes with `coupon_value`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 MCH_NOT_EXISTS, NOT_ENOUGH, REQUEST_BLOCKED, RULE_LIMIT, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func sendCoupon(
        openid: String,
        stockId: String,
        outRequestNo: String,
        appid: String,
        stockCreatorMchid: String,
        couponValue: Int? = nil,
        couponMinimum: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SendCouponResponse {
        var call = Call("cash_coupon.send_coupon", options)
        call.set("openid", openid)
        call.set("stock_id", stockId)
        call.set("out_request_no", outRequestNo)
        call.set("appid", appid)
        call.set("stock_creator_mchid", stockCreatorMchid)
        call.set("coupon_value", couponValue)
        call.set("coupon_minimum", couponMinimum)
        return try await client.answer(to: call)
    }

    /// List a user's coupons (根据商户号查用户的券).
    ///
    /// `creator_mchid`, `available_mchid` and `sender_mchid` narrow the list; give at most one of them.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534690)
    ///
    /// - Parameters:
    ///   - openid: 用户标识. The user in `appid`. At most 128 characters.
    ///   - appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. At most 128 characters.
    ///   - stockId: 批次号. Only coupons of this stock; ignored with `available_mchid`. At most 20 characters.
    ///   - status: 券或消费金状态. At most 6 characters.
    ///   - creatorMchid: 创建批次的商户号. Coupons of stocks that this merchant created. At most 20 characters.
    ///   - senderMchid: 批次发放商户号. Coupons that this merchant sent. Known from the community.
    ///   - availableMchid: 可用商户号. Coupons that can be used at this merchant. At most 20 characters.
    ///   - businessType: 业务类型. `MULTIUSE`: coupons that can be used several times.
    ///   - offset: 分页页码. Number of the page, from 0; 0 where left out.
    ///   - limit: 分页大小. Items per page; 20 where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listCoupons(
        openid: String,
        appid: String,
        stockId: String? = nil,
        status: ListCouponsStatus? = nil,
        creatorMchid: String? = nil,
        senderMchid: String? = nil,
        availableMchid: String? = nil,
        businessType: BusinessType? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListCouponsResponse {
        var call = Call("cash_coupon.list_coupons", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("stock_id", stockId)
        call.set("status", status)
        call.set("creator_mchid", creatorMchid)
        call.set("sender_mchid", senderMchid)
        call.set("available_mchid", availableMchid)
        call.set("business_type", businessType)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listCoupons`, page after page.
    public func listCouponsPager(
        openid: String,
        appid: String,
        stockId: String? = nil,
        status: ListCouponsStatus? = nil,
        creatorMchid: String? = nil,
        senderMchid: String? = nil,
        availableMchid: String? = nil,
        businessType: BusinessType? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Coupon> {
        var call = Call("cash_coupon.list_coupons", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("stock_id", stockId)
        call.set("status", status)
        call.set("creator_mchid", creatorMchid)
        call.set("sender_mchid", senderMchid)
        call.set("available_mchid", availableMchid)
        call.set("business_type", businessType)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListCouponsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Get a user's coupon (查询代金券详情).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012486942)
    ///
    /// - Parameters:
    ///   - openid: 用户openid. The user in `appid`. At most 128 characters.
    ///   - couponId: 代金券或消费金id. At most 20 characters.
    ///   - appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.
    public func getCoupon(
        openid: String,
        couponId: String,
        appid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetCouponResponse {
        var call = Call("cash_coupon.get_coupon", options)
        call.set("openid", openid)
        call.set("coupon_id", couponId)
        call.set("appid", appid)
        return try await client.answer(to: call)
    }

    /// Set the address that notifications about coupons are sent to (设置代金券消息通知地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
    ///
    /// - Parameters:
    ///   - notifyUrl: 通知url地址. An https address without query. At most 256 characters.
    ///   - mchid: 商户号. The caller's own number. At most 20 characters. The client's `mchid` where left out.
    ///   - switch: 回调开关. Whether notifications are sent; `true` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func setCallback(
        notifyUrl: String,
        mchid: String? = nil,
        `switch`: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SetCallbackResponse {
        var call = Call("cash_coupon.set_callback", options)
        call.set("notify_url", notifyUrl)
        call.set("mchid", mchid)
        call.set("switch", `switch`)
        return try await client.answer(to: call)
    }

    /// Get the address that notifications about coupons are sent to (查询代金券消息通知地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012464070)
    ///
    /// - Parameters:
    ///   - mchid: 商户号. The caller's own number. At most 20 characters. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getCallback(
        mchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetCallbackResponse {
        var call = Call("cash_coupon.get_callback", options)
        call.set("mchid", mchid)
        return try await client.answer(to: call)
    }

    /// Get the download link of a stock's uses (下载批次核销明细).
    ///
    /// The file lists the coupons that were used; download it with the client, the link has to be signed.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463585)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. At most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getUseFlow(
        stockId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetUseFlowResponse {
        var call = Call("cash_coupon.get_use_flow", options)
        call.set("stock_id", stockId)
        return try await client.answer(to: call)
    }

    /// Get the download link of a stock's refunds (下载批次退款明细).
    ///
    /// The file lists the coupons whose payment was refunded; download it with the client, the link has to be signed.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463523)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. At most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getRefundFlow(
        stockId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetRefundFlowResponse {
        var call = Call("cash_coupon.get_refund_flow", options)
        call.set("stock_id", stockId)
        return try await client.answer(to: call)
    }

    /// Get the download link of a stock's uses of one day (获取批次核销明细下载链接).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - stockId: 批次号.
    ///   - billDate: 账单日期. The day, such as `2019-06-11`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getUseFlowByDay(
        stockId: String,
        billDate: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetUseFlowByDayResponse {
        var call = Call("cash_coupon.get_use_flow_by_day", options)
        call.set("stock_id", stockId)
        call.set("bill_date", billDate)
        return try await client.answer(to: call)
    }

    /// Get the download link of a stock's refunds of one day (获取批次退款明细下载链接).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - stockId: 批次号.
    ///   - billDate: 账单日期. The day, such as `2019-06-11`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getRefundFlowByDay(
        stockId: String,
        billDate: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetRefundFlowByDayResponse {
        var call = Call("cash_coupon.get_refund_flow_by_day", options)
        call.set("stock_id", stockId)
        call.set("bill_date", billDate)
        return try await client.answer(to: call)
    }
}

extension CashCoupon {
    /// `AvailableRegion`.
    public struct AvailableRegion: Model {
        /// 类型. How far down the names go.
        public var type: TypeValue?
        /// 国家.
        public var country: String?
        /// 省份.
        public var province: String?
        /// 城市.
        public var city: String?
        /// 区县.
        public var district: String?
    }
}

extension CashCoupon {
    /// `CardLimitation`.
    public struct CardLimitation: Model {
        /// 银行卡名字. Shown to the user. At most 4 characters.
        public var name: String
        /// 银行卡BIN. At most 10 elements, each at most 13 characters.
        public var bin: [String]

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            bin: [String]
        ) {
            self.name = name
            self.bin = bin
        }
    }
}

extension CashCoupon {
    /// `Coupon`.
    public struct Coupon: Model {
        /// 创建批次的商户号. The merchant that created the stock.
        public var stockCreatorMchid: String
        /// 批次号.
        public var stockId: String
        /// 代金券或消费金id.
        public var couponId: String
        /// 单品优惠特定信息.
        public var cutToMessage: CutTo?
        /// 券或消费金名称.
        public var couponName: String
        /// 券或消费金状态.
        public var status: CouponStatus
        /// 使用说明.
        public var description: String
        /// 领券时间. RFC 3339.
        public var createTime: String
        /// 券或消费金类型.
        public var couponType: CouponType
        /// 是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less.
        public var noCash: Bool?
        /// 可用开始时间. RFC 3339.
        public var availableBeginTime: String
        /// 可用结束时间. RFC 3339.
        public var availableEndTime: String
        /// 是否单品优惠. Whether the coupon is for single goods.
        public var singleitem: Bool?
        /// 满减券或消费金信息.
        public var normalCouponInformation: FixedValueCoupon?
        /// 折扣券信息.
        public var discountMsg: FixedDiscountCoupon?
        /// 商户单据号. The number under which the coupon was sent.
        public var outRequestNo: String?
        /// 业务类型. `MULTIUSE`: can be used several times.
        public var businessType: BusinessType?
        /// 剩余金额. What is left of a coupon that can be used several times, in fen.
        public var availableBalance: Int?
        /// 已实扣代金券核销信息. Where and when the coupon was used. Known from the community.
        public var consumeInformation: CouponConsumption?
        /// 已发券数量. Known from the community.
        public var distributedCoupons: Int?

        enum CodingKeys: String, CodingKey {
            case stockCreatorMchid = "stock_creator_mchid"
            case stockId = "stock_id"
            case couponId = "coupon_id"
            case cutToMessage = "cut_to_message"
            case couponName = "coupon_name"
            case status
            case description
            case createTime = "create_time"
            case couponType = "coupon_type"
            case noCash = "no_cash"
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case singleitem
            case normalCouponInformation = "normal_coupon_information"
            case discountMsg = "discount_msg"
            case outRequestNo = "out_request_no"
            case businessType = "business_type"
            case availableBalance = "available_balance"
            case consumeInformation = "consume_information"
            case distributedCoupons = "distributed_coupons"
        }
    }
}

extension CashCoupon {
    /// `CouponAvailableTime`.
    public struct CouponAvailableTime: Model {
        /// 固定时间段可用. Hours of certain weekdays.
        public var fixAvailableTime: FixedAvailableTime?
        /// 领取第二天生效. Whether it is good from the day after only.
        public var secondDayAvailable: Bool?
        /// 领取后有效时间. Days for which a coupon is good once it was received.
        public var availableTimeAfterReceive: Int?
        /// 开始时间. RFC 3339. Known from the community.
        public var availableBeginTime: String?
        /// 结束时间. RFC 3339. Known from the community.
        public var availableEndTime: String?

        enum CodingKeys: String, CodingKey {
            case fixAvailableTime = "fix_available_time"
            case secondDayAvailable = "second_day_available"
            case availableTimeAfterReceive = "available_time_after_receive"
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            fixAvailableTime: FixedAvailableTime? = nil,
            secondDayAvailable: Bool? = nil,
            availableTimeAfterReceive: Int? = nil,
            availableBeginTime: String? = nil,
            availableEndTime: String? = nil
        ) {
            self.fixAvailableTime = fixAvailableTime
            self.secondDayAvailable = secondDayAvailable
            self.availableTimeAfterReceive = availableTimeAfterReceive
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
        }
    }
}

extension CashCoupon {
    /// `CouponConsumption`.
    public struct CouponConsumption: Model {
        /// 核销时间. RFC 3339.
        public var consumeTime: String?
        /// 核销商户号. The merchant where the coupon was used.
        public var consumeMchid: String?
        /// 微信支付订单号.
        public var transactionId: String?
        /// 单品信息.
        public var goodsDetail: [Goods]?

        enum CodingKeys: String, CodingKey {
            case consumeTime = "consume_time"
            case consumeMchid = "consume_mchid"
            case transactionId = "transaction_id"
            case goodsDetail = "goods_detail"
        }
    }
}

extension CashCoupon {
    /// What a coupon looks like.
    public struct CouponPattern: Model {
        /// 使用说明. How to use the coupon; shown to the user. At most 1000 characters.
        public var description: String
        /// 商户logo. A `media_url` of `media.upload_marketing_image`. At most 128 characters.
        public var merchantLogo: String?
        /// 品牌名称. At most 12 characters.
        public var merchantName: String?
        /// 背景颜色.
        public var backgroundColor: BackgroundColor?
        /// 券详情图片. A `media_url` of `media.upload_marketing_image`. At most 128 characters.
        public var couponImage: String?
        /// 卡包跳转目标. What the coupon opens: the payment code, a mini program, or WeChat's own page.
        public var jumpTarget: JumpTarget?
        /// 小程序appid. Needed with `MINI_PROGRAM`. At most 128 characters.
        public var miniProgramAppid: String?
        /// 小程序path. The page to open; needed with `MINI_PROGRAM`. At most 128 characters.
        public var miniProgramPath: String?

        enum CodingKeys: String, CodingKey {
            case description
            case merchantLogo = "merchant_logo"
            case merchantName = "merchant_name"
            case backgroundColor = "background_color"
            case couponImage = "coupon_image"
            case jumpTarget = "jump_target"
            case miniProgramAppid = "mini_program_appid"
            case miniProgramPath = "mini_program_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            description: String,
            merchantLogo: String? = nil,
            merchantName: String? = nil,
            backgroundColor: BackgroundColor? = nil,
            couponImage: String? = nil,
            jumpTarget: JumpTarget? = nil,
            miniProgramAppid: String? = nil,
            miniProgramPath: String? = nil
        ) {
            self.description = description
            self.merchantLogo = merchantLogo
            self.merchantName = merchantName
            self.backgroundColor = backgroundColor
            self.couponImage = couponImage
            self.jumpTarget = jumpTarget
            self.miniProgramAppid = miniProgramAppid
            self.miniProgramPath = miniProgramPath
        }
    }
}

extension CashCoupon {
    /// How a coupon can be used.
    public struct CouponRule: Model {
        /// 券生效时间.
        public var couponAvailableTime: CouponAvailableTime?
        /// 固定面额满减券使用规则. Needed for `stock_type` `NORMAL`.
        public var fixedNormalCoupon: FixedValueCoupon?
        /// 折扣券使用规则. Known from the community.
        public var discountCoupon: DiscountCoupon?
        /// 换购券使用规则. Known from the community.
        public var exchangeCoupon: ExchangeCoupon?
        /// 订单优惠标记. Only payments whose `goods_tag` is one of these. At most 50 elements, each at most 128 characters.
        public var goodsTag: [String]?
        /// 指定银行卡BIN. Only payments by these cards.
        public var limitCard: CardLimitation?
        /// 指定支付方式. Known from the community.
        public var limitPay: [String]?
        /// 指定支付模式. `MICROAPP` mini program, `APPPAY` app, `PPAY` payments without password, `CARD` payment code, `FACE` face, `OTHER` official account and QR code. All of them where left out.
        public var tradeType: [TradeType]?
        /// 是否可叠加其他优惠. Whether other discounts may come on top.
        public var combineUse: Bool?
        /// 可核销商品编码. The goods for which it can be used, by the merchant's own numbers. At most 50 elements, each at most 128 characters.
        public var availableItems: [String]?
        /// 不参与优惠商品编码. The goods for which it cannot be used. At most 50 elements, each at most 128 characters.
        public var unavailableItems: [String]?
        /// 可核销商户号. The merchants where the coupon can be used. At most 50 elements, each at most 20 characters.
        public var availableMerchants: [String]

        enum CodingKeys: String, CodingKey {
            case couponAvailableTime = "coupon_available_time"
            case fixedNormalCoupon = "fixed_normal_coupon"
            case discountCoupon = "discount_coupon"
            case exchangeCoupon = "exchange_coupon"
            case goodsTag = "goods_tag"
            case limitCard = "limit_card"
            case limitPay = "limit_pay"
            case tradeType = "trade_type"
            case combineUse = "combine_use"
            case availableItems = "available_items"
            case unavailableItems = "unavailable_items"
            case availableMerchants = "available_merchants"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            availableMerchants: [String],
            couponAvailableTime: CouponAvailableTime? = nil,
            fixedNormalCoupon: FixedValueCoupon? = nil,
            discountCoupon: DiscountCoupon? = nil,
            exchangeCoupon: ExchangeCoupon? = nil,
            goodsTag: [String]? = nil,
            limitCard: CardLimitation? = nil,
            limitPay: [String]? = nil,
            tradeType: [TradeType]? = nil,
            combineUse: Bool? = nil,
            availableItems: [String]? = nil,
            unavailableItems: [String]? = nil
        ) {
            self.availableMerchants = availableMerchants
            self.couponAvailableTime = couponAvailableTime
            self.fixedNormalCoupon = fixedNormalCoupon
            self.discountCoupon = discountCoupon
            self.exchangeCoupon = exchangeCoupon
            self.goodsTag = goodsTag
            self.limitCard = limitCard
            self.limitPay = limitPay
            self.tradeType = tradeType
            self.combineUse = combineUse
            self.availableItems = availableItems
            self.unavailableItems = unavailableItems
        }
    }
}

extension CashCoupon {
    /// `CouponUseResource`.
    public struct CouponUseResource: Model {
        /// 批次创建方商户号. The merchant that created the stock. At most 20 characters.
        public var stockCreatorMchid: String
        /// 批次号. At most 20 characters.
        public var stockId: String
        /// 代金券ID. At most 20 characters.
        public var couponId: String
        /// 单品优惠特定信息.
        public var singleitemDiscountOff: SingleItemDiscount?
        /// 减至优惠限定字段.
        public var discountTo: DiscountTo?
        /// 券或消费金名称. At most 20 characters.
        public var couponName: String
        /// 券或消费金状态. At most 16 characters.
        public var status: CouponUseResourceStatus
        /// 使用说明. At most 3000 characters.
        public var description: String
        /// 领券时间. At most 32 characters, RFC 3339.
        public var createTime: String
        /// 券或消费金类型. At most 16 characters.
        public var couponType: CouponType
        /// 是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less.
        public var noCash: Bool?
        /// 可用开始时间. At most 32 characters, RFC 3339.
        public var availableBeginTime: String
        /// 可用结束时间. At most 32 characters, RFC 3339.
        public var availableEndTime: String
        /// 是否单品优惠. Whether the coupon is for single goods.
        public var singleitem: Bool?
        /// 普通满减券信息.
        public var normalCouponInformation: FixedValueCoupon?
        /// 实扣代金券核销信息. Where and when the coupon was used.
        public var consumeInformation: CouponUseResourceConsumption?
        /// 细分业务类型. `MULTIUSE`: can be used several times. At most 256 characters.
        public var businessType: BusinessType?

        enum CodingKeys: String, CodingKey {
            case stockCreatorMchid = "stock_creator_mchid"
            case stockId = "stock_id"
            case couponId = "coupon_id"
            case singleitemDiscountOff = "singleitem_discount_off"
            case discountTo = "discount_to"
            case couponName = "coupon_name"
            case status
            case description
            case createTime = "create_time"
            case couponType = "coupon_type"
            case noCash = "no_cash"
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case singleitem
            case normalCouponInformation = "normal_coupon_information"
            case consumeInformation = "consume_information"
            case businessType = "business_type"
        }
    }
}

extension CashCoupon {
    /// `CouponUseResourceConsumption`.
    public struct CouponUseResourceConsumption: Model {
        /// 代金券核销时间. At most 32 characters, RFC 3339.
        public var consumeTime: String
        /// 核销代金券的商户号. The merchant where the coupon was used. At most 20 characters.
        public var consumeMchid: String
        /// 微信支付单号. At most 32 characters.
        public var transactionId: String
        /// 单品列表.
        public var goodsDetail: [CouponUseResourceGoods]?
        /// 核销金额. In fen.
        public var consumeAmount: Int?

        enum CodingKeys: String, CodingKey {
            case consumeTime = "consume_time"
            case consumeMchid = "consume_mchid"
            case transactionId = "transaction_id"
            case goodsDetail = "goods_detail"
            case consumeAmount = "consume_amount"
        }
    }
}

extension CashCoupon {
    /// `CouponUseResourceGoods`.
    public struct CouponUseResourceGoods: Model {
        /// 商品编码. At most 128 characters.
        public var goodsId: String
        /// 单品数量.
        public var quantity: Int?
        /// 单品单价. Of one piece, in fen.
        public var price: Int?
        /// 优惠金额. In fen.
        public var discountAmount: Int?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case quantity
            case price
            case discountAmount = "discount_amount"
        }
    }
}

extension CashCoupon {
    /// `CreateStockResponse`.
    public struct CreateStockResponse: Model {
        /// 批次号.
        public var stockId: String
        /// 创建时间. RFC 3339.
        public var createTime: String

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case createTime = "create_time"
        }
    }
}

extension CashCoupon {
    /// Goods at a reduced price.
    public struct CutTo: Model {
        /// 减至后的优惠单价. The reduced price of one piece in fen.
        public var cutToPrice: Int?
        /// 可用优惠的商品最高单价. The highest price of goods that it is good for, in fen.
        public var singlePriceMax: Int?

        enum CodingKeys: String, CodingKey {
            case cutToPrice = "cut_to_price"
            case singlePriceMax = "single_price_max"
        }
    }
}

extension CashCoupon {
    /// Some percent off.
    public struct DiscountCoupon: Model {
        /// 最高折扣金额. The greatest discount in fen.
        public var discountAmountMax: Int?
        /// 折扣百分比. What is still to be paid, in percent: 88 is 12 % off.
        public var discountPercent: Int?
        /// 门槛. What has to be paid to use the coupon, in fen.
        public var transactionMinimum: Int?

        enum CodingKeys: String, CodingKey {
            case discountAmountMax = "discount_amount_max"
            case discountPercent = "discount_percent"
            case transactionMinimum = "transaction_minimum"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            discountAmountMax: Int? = nil,
            discountPercent: Int? = nil,
            transactionMinimum: Int? = nil
        ) {
            self.discountAmountMax = discountAmountMax
            self.discountPercent = discountPercent
            self.transactionMinimum = transactionMinimum
        }
    }
}

extension CashCoupon {
    /// Goods at a reduced price.
    public struct DiscountTo: Model {
        /// 减至后优惠单价. The reduced price of one piece in fen.
        public var cutToPrice: Int?
        /// 可享受优惠的最高价格. The highest price of goods that it is good for, in fen.
        public var maxPrice: Int?

        enum CodingKeys: String, CodingKey {
            case cutToPrice = "cut_to_price"
            case maxPrice = "max_price"
        }
    }
}

extension CashCoupon {
    /// Goods for a fixed price.
    public struct ExchangeCoupon: Model {
        /// 单品换购价. In fen.
        public var exchangePrice: Int?
        /// 消费门槛. What has to be paid to use the coupon, in fen.
        public var transactionMinimum: Int?

        enum CodingKeys: String, CodingKey {
            case exchangePrice = "exchange_price"
            case transactionMinimum = "transaction_minimum"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            exchangePrice: Int? = nil,
            transactionMinimum: Int? = nil
        ) {
            self.exchangePrice = exchangePrice
            self.transactionMinimum = transactionMinimum
        }
    }
}

extension CashCoupon {
    /// `FixedAvailableTime`.
    public struct FixedAvailableTime: Model {
        /// 可用星期数. One of 0, 1, 2, 3, 4, 5 and 6.
        public var availableWeekDay: [Int]
        /// 当天开始时间. Seconds since midnight. At most 86400.
        public var beginTime: Int
        /// 当天结束时间. Seconds since midnight; the end of the day where left out. 1 to 86399.
        public var endTime: Int?

        enum CodingKeys: String, CodingKey {
            case availableWeekDay = "available_week_day"
            case beginTime = "begin_time"
            case endTime = "end_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            availableWeekDay: [Int],
            beginTime: Int,
            endTime: Int? = nil
        ) {
            self.availableWeekDay = availableWeekDay
            self.beginTime = beginTime
            self.endTime = endTime
        }
    }
}

extension CashCoupon {
    /// Some percent off.
    public struct FixedDiscountCoupon: Model {
        /// 最高折扣金额. The greatest discount in fen.
        public var discountAmountMax: Int?
        /// 折扣百分比. What is still to be paid, in percent: 88 is 12 % off.
        public var discountPercent: Int?
        /// 门槛. What has to be paid to use the coupon, in fen.
        public var transactionMinimum: Int?

        enum CodingKeys: String, CodingKey {
            case discountAmountMax = "discount_amount_max"
            case discountPercent = "discount_percent"
            case transactionMinimum = "transaction_minimum"
        }
    }
}

extension CashCoupon {
    /// A certain amount off.
    public struct FixedValueCoupon: Model {
        /// 面额. The value of the coupon in fen.
        public var couponAmount: Int?
        /// 门槛. What has to be paid to use the coupon, in fen.
        public var transactionMinimum: Int?

        enum CodingKeys: String, CodingKey {
            case couponAmount = "coupon_amount"
            case transactionMinimum = "transaction_minimum"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            couponAmount: Int,
            transactionMinimum: Int
        ) {
            self.couponAmount = couponAmount
            self.transactionMinimum = transactionMinimum
        }
    }
}

extension CashCoupon {
    /// `GetCallbackResponse`.
    public struct GetCallbackResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 通知地址.
        public var notifyUrl: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case notifyUrl = "notify_url"
        }
    }
}

extension CashCoupon {
    /// `GetCouponResponse`.
    public struct GetCouponResponse: Model {
        /// 创建批次的商户号. The merchant that created the stock.
        public var stockCreatorMchid: String
        /// 批次号.
        public var stockId: String
        /// 代金券或消费金id.
        public var couponId: String
        /// 单品优惠特定信息.
        public var cutToMessage: CutTo?
        /// 券或消费金名称.
        public var couponName: String
        /// 券或消费金状态.
        public var status: GetCouponResponseStatus
        /// 使用说明.
        public var description: String
        /// 领券时间. RFC 3339.
        public var createTime: String
        /// 券或消费金类型.
        public var couponType: CouponType
        /// 是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less.
        public var noCash: Bool?
        /// 可用开始时间. RFC 3339.
        public var availableBeginTime: String
        /// 可用结束时间. RFC 3339.
        public var availableEndTime: String
        /// 是否单品优惠. Whether the coupon is for single goods.
        public var singleitem: Bool?
        /// 满减券或消费金信息.
        public var normalCouponInformation: FixedValueCoupon?
        /// 折扣券信息.
        public var discountMsg: FixedDiscountCoupon?
        /// 商户单据号. The number under which the coupon was sent.
        public var outRequestNo: String?
        /// 业务类型. `MULTIUSE`: can be used several times.
        public var businessType: BusinessType?
        /// 剩余金额. What is left of a coupon that can be used several times, in fen.
        public var availableBalance: Int?
        /// 已发券数量. Known from the community.
        public var distributedCoupons: Int?

        enum CodingKeys: String, CodingKey {
            case stockCreatorMchid = "stock_creator_mchid"
            case stockId = "stock_id"
            case couponId = "coupon_id"
            case cutToMessage = "cut_to_message"
            case couponName = "coupon_name"
            case status
            case description
            case createTime = "create_time"
            case couponType = "coupon_type"
            case noCash = "no_cash"
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case singleitem
            case normalCouponInformation = "normal_coupon_information"
            case discountMsg = "discount_msg"
            case outRequestNo = "out_request_no"
            case businessType = "business_type"
            case availableBalance = "available_balance"
            case distributedCoupons = "distributed_coupons"
        }
    }
}

extension CashCoupon {
    /// `GetRefundFlowByDayResponse`.
    public struct GetRefundFlowByDayResponse: Model {
        /// 账单记录总条数.
        public var stockRefundflowCount: String
        /// 账单文件摘要.
        public var stockRefundflowHash: String
        /// 下载链接. Good for 30 seconds; download it with the client, which signs the request.
        public var url: String

        enum CodingKeys: String, CodingKey {
            case stockRefundflowCount = "stock_refundflow_count"
            case stockRefundflowHash = "stock_refundflow_hash"
            case url
        }
    }
}

extension CashCoupon {
    /// `GetRefundFlowResponse`.
    public struct GetRefundFlowResponse: Model {
        /// 哈希算法类型.
        public var hashType: HashType
        /// 安全校验码. Of the file, to be compared after downloading.
        public var hashValue: String
        /// 下载链接. Good for 30 seconds; download it with the client, which signs the request.
        public var url: String

        enum CodingKeys: String, CodingKey {
            case hashType = "hash_type"
            case hashValue = "hash_value"
            case url
        }
    }
}

extension CashCoupon {
    /// `GetUseFlowByDayResponse`.
    public struct GetUseFlowByDayResponse: Model {
        /// 账单记录总条数.
        public var stockUseflowCount: String
        /// 账单文件摘要.
        public var stockUseflowHash: String
        /// 下载链接. Good for 30 seconds; download it with the client, which signs the request.
        public var url: String

        enum CodingKeys: String, CodingKey {
            case stockUseflowCount = "stock_useflow_count"
            case stockUseflowHash = "stock_useflow_hash"
            case url
        }
    }
}

extension CashCoupon {
    /// `GetUseFlowResponse`.
    public struct GetUseFlowResponse: Model {
        /// 哈希算法类型.
        public var hashType: String
        /// 安全校验码. Of the file, to be compared after downloading.
        public var hashValue: String
        /// 下载链接. Good for 30 seconds; download it with the client, which signs the request.
        public var url: String

        enum CodingKeys: String, CodingKey {
            case hashType = "hash_type"
            case hashValue = "hash_value"
            case url
        }
    }
}

extension CashCoupon {
    /// `Goods`.
    public struct Goods: Model {
        /// 商品编码.
        public var goodsId: String?
        /// 商品数量.
        public var quantity: Int?
        /// 商品价格. Of one piece, in fen.
        public var price: Int?
        /// 商品优惠金额. In fen.
        public var discountAmount: Int?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case quantity
            case price
            case discountAmount = "discount_amount"
        }
    }
}

extension CashCoupon {
    /// `ListAvailableGoodsResponse`.
    public struct ListAvailableGoodsResponse: Model {
        /// 批次号.
        public var stockId: String
        /// 分页页码.
        public var offset: Int?
        /// 分页大小. Items per page.
        public var limit: Int?
        /// 可用单品编码总数. Number of all items.
        public var totalCount: Int?
        /// 可用单品编码.
        public var data: [String]?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension CashCoupon {
    /// `ListAvailableMerchantsResponse`.
    public struct ListAvailableMerchantsResponse: Model {
        /// 批次号.
        public var stockId: String
        /// 分页页码.
        public var offset: Int?
        /// 分页大小. Items per page.
        public var limit: Int?
        /// 可用商户总数量. Number of all items.
        public var totalCount: Int?
        /// 可用商户列表.
        public var data: [String]?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension CashCoupon {
    /// `ListCouponsResponse`.
    public struct ListCouponsResponse: Model {
        /// 查询结果总数. Number of all items.
        public var totalCount: Int?
        /// 分页页码.
        public var offset: Int?
        /// 分页大小. Items per page.
        public var limit: Int?
        /// 结果集.
        public var data: [Coupon]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case offset
            case limit
            case data
        }
    }
}

extension CashCoupon {
    /// `ListStocksResponse`.
    public struct ListStocksResponse: Model {
        /// 分页页码.
        public var offset: Int?
        /// 分页大小. Items per page.
        public var limit: Int?
        /// 批次总数. Number of all items.
        public var totalCount: Int?
        /// 批次详情.
        public var data: [Stock]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension CashCoupon {
    /// `PauseStockResponse`.
    public struct PauseStockResponse: Model {
        /// 批次号. At most 20 characters.
        public var stockId: String
        /// 暂停时间. RFC 3339.
        public var pauseTime: String
        /// 生效时间. Sent in place of `pause_time` now and then. RFC 3339. Known from the community.
        public var startTime: String?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case pauseTime = "pause_time"
            case startTime = "start_time"
        }
    }
}

extension CashCoupon {
    /// `RestartStockResponse`.
    public struct RestartStockResponse: Model {
        /// 批次号. At most 20 characters.
        public var stockId: String
        /// 生效时间. RFC 3339.
        public var restartTime: String
        /// 生效时间. Sent in place of `restart_time` now and then. RFC 3339. Known from the community.
        public var startTime: String?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case restartTime = "restart_time"
            case startTime = "start_time"
        }
    }
}

extension CashCoupon {
    /// `SendCouponResponse`.
    public struct SendCouponResponse: Model {
        /// 代金券id.
        public var couponId: String

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
        }
    }
}

extension CashCoupon {
    /// `SetCallbackResponse`.
    public struct SetCallbackResponse: Model {
        /// 修改时间. RFC 3339.
        public var updateTime: String
        /// 通知地址.
        public var notifyUrl: String

        enum CodingKeys: String, CodingKey {
            case updateTime = "update_time"
            case notifyUrl = "notify_url"
        }
    }
}

extension CashCoupon {
    /// `SingleItemDiscount`.
    public struct SingleItemDiscount: Model {
        /// 单品最高优惠价格. The highest price of goods that it is good for, in fen.
        public var singlePriceMax: Int?

        enum CodingKeys: String, CodingKey {
            case singlePriceMax = "single_price_max"
        }
    }
}

extension CashCoupon {
    /// `StartStockResponse`.
    public struct StartStockResponse: Model {
        /// 批次号. At most 20 characters.
        public var stockId: String
        /// 生效时间. RFC 3339.
        public var startTime: String

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case startTime = "start_time"
        }
    }
}

extension CashCoupon {
    /// `Stock`.
    public struct Stock: Model {
        /// 批次号.
        public var stockId: String
        /// 批次创建方商户号. The merchant that created the stock.
        public var stockCreatorMchid: String
        /// 批次名称.
        public var stockName: String
        /// 批次状态.
        public var status: StockStatus
        /// 创建时间. RFC 3339.
        public var createTime: String
        /// 使用说明.
        public var description: String
        /// 发放规则.
        public var stockUseRule: StockUseRule?
        /// 可用开始时间. RFC 3339.
        public var availableBeginTime: String
        /// 可用结束时间. RFC 3339.
        public var availableEndTime: String
        /// 已发券或消费金数量. How many coupons were sent.
        public var distributedCoupons: Int?
        /// 是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less.
        public var noCash: Bool?
        /// 激活批次的时间. RFC 3339.
        public var startTime: String?
        /// 终止批次的时间. RFC 3339.
        public var stopTime: String?
        /// 减至批次特定信息.
        public var cutToMessage: CutTo?
        /// 是否单品优惠. Whether the coupon is for single goods.
        public var singleitem: Bool?
        /// 批次类型.
        public var stockType: StockStockType
        /// 卡包ID.
        public var cardId: String?
        /// 业务类型. `MULTIUSE`: can be used several times.
        public var businessType: BusinessType?
        /// 消费金可用地域.
        public var availableRegionList: [AvailableRegion]?
        /// 消费金可用行业.
        public var availableIndustryList: [String]?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case stockCreatorMchid = "stock_creator_mchid"
            case stockName = "stock_name"
            case status
            case createTime = "create_time"
            case description
            case stockUseRule = "stock_use_rule"
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case distributedCoupons = "distributed_coupons"
            case noCash = "no_cash"
            case startTime = "start_time"
            case stopTime = "stop_time"
            case cutToMessage = "cut_to_message"
            case singleitem
            case stockType = "stock_type"
            case cardId = "card_id"
            case businessType = "business_type"
            case availableRegionList = "available_region_list"
            case availableIndustryList = "available_industry_list"
        }
    }
}

extension CashCoupon {
    /// How the coupons of a stock are sent.
    public struct StockRule: Model {
        /// 发放总上限. How many coupons there are.
        public var maxCoupons: Int
        /// 总预算. The whole budget in fen: `max_coupons` times the value of a coupon.
        public var maxAmount: Int
        /// 单天预算发放上限. The budget of a day in fen.
        public var maxAmountByDay: Int?
        /// 单个用户可领个数. At most 60.
        public var maxCouponsPerUser: Int
        /// 是否开启自然人限制. Whether `max_coupons_per_user` counts persons instead of accounts.
        public var naturalPersonLimit: Bool
        /// 是否开启防刷拦截. Whether suspicious users are refused.
        public var preventApiAbuse: Bool

        enum CodingKeys: String, CodingKey {
            case maxCoupons = "max_coupons"
            case maxAmount = "max_amount"
            case maxAmountByDay = "max_amount_by_day"
            case maxCouponsPerUser = "max_coupons_per_user"
            case naturalPersonLimit = "natural_person_limit"
            case preventApiAbuse = "prevent_api_abuse"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            maxCoupons: Int,
            maxAmount: Int,
            maxCouponsPerUser: Int,
            naturalPersonLimit: Bool,
            preventApiAbuse: Bool,
            maxAmountByDay: Int? = nil
        ) {
            self.maxCoupons = maxCoupons
            self.maxAmount = maxAmount
            self.maxCouponsPerUser = maxCouponsPerUser
            self.naturalPersonLimit = naturalPersonLimit
            self.preventApiAbuse = preventApiAbuse
            self.maxAmountByDay = maxAmountByDay
        }
    }
}

extension CashCoupon {
    /// `StockUseRule`.
    public struct StockUseRule: Model {
        /// 发放总上限.
        public var maxCoupons: Int?
        /// 总预算. The whole budget in fen.
        public var maxAmount: Int?
        /// 单天发放上限金额. The budget of a day in fen.
        public var maxAmountByDay: Int?
        /// 固定面额批次特定信息.
        public var fixedNormalCoupon: FixedValueCoupon?
        /// 固定折扣特定信息.
        public var fixedDiscountCoupon: FixedDiscountCoupon?
        /// 单个用户可领个数.
        public var maxCouponsPerUser: Int?
        /// 券或消费金类型.
        public var couponType: CouponType?
        /// 订单优惠标记.
        public var goodsTag: [String]?
        /// 指定支付模式.
        public var tradeType: [TradeType]?
        /// 是否可叠加其他优惠. Whether other discounts may come on top.
        public var combineUse: Bool?

        enum CodingKeys: String, CodingKey {
            case maxCoupons = "max_coupons"
            case maxAmount = "max_amount"
            case maxAmountByDay = "max_amount_by_day"
            case fixedNormalCoupon = "fixed_normal_coupon"
            case fixedDiscountCoupon = "fixed_discount_coupon"
            case maxCouponsPerUser = "max_coupons_per_user"
            case couponType = "coupon_type"
            case goodsTag = "goods_tag"
            case tradeType = "trade_type"
            case combineUse = "combine_use"
        }
    }
}

extension CashCoupon {
    /// `TerminateStockResponse`.
    public struct TerminateStockResponse: Model {
        /// 批次号.
        public var stockId: String
        /// 终止时间.
        public var stopTime: String

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case stopTime = "stop_time"
        }
    }
}

extension CashCoupon {
    /// `UpdateAvailableGoodsResponse`.
    public struct UpdateAvailableGoodsResponse: Model {
        /// 批次号.
        public var stockId: String
        /// 生效时间. RFC 3339.
        public var pauseTime: String

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case pauseTime = "pause_time"
        }
    }
}

extension CashCoupon {
    /// 背景颜色
    public struct BackgroundColor: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var color010: Self { "COLOR010" }
        public static var color020: Self { "COLOR020" }
        public static var color030: Self { "COLOR030" }
        public static var color040: Self { "COLOR040" }
        public static var color050: Self { "COLOR050" }
        public static var color060: Self { "COLOR060" }
        public static var color070: Self { "COLOR070" }
        public static var color080: Self { "COLOR080" }
        public static var color081: Self { "COLOR081" }
        public static var color082: Self { "COLOR082" }
        public static var color090: Self { "COLOR090" }
        public static var color100: Self { "COLOR100" }
        public static var color101: Self { "COLOR101" }
        public static var color102: Self { "COLOR102" }
    }
}

extension CashCoupon {
    /// 业务类型
    public struct BusinessType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var multiuse: Self { "MULTIUSE" }
    }
}

extension CashCoupon {
    /// 券或消费金状态
    public struct CouponStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sended: Self { "SENDED" }
        public static var used: Self { "USED" }
        public static var expired: Self { "EXPIRED" }
        public static var recover: Self { "RECOVER" }
        public static var revoked: Self { "REVOKED" }
    }
}

extension CashCoupon {
    /// 券或消费金类型
    public struct CouponType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var cutTo: Self { "CUT_TO" }
    }
}

extension CashCoupon {
    /// 券或消费金状态
    public struct CouponUseResourceStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sended: Self { "SENDED" }
        public static var used: Self { "USED" }
        public static var expired: Self { "EXPIRED" }
        public static var recover: Self { "RECOVER" }
    }
}

extension CashCoupon {
    /// 批次类型
    public struct CreateStockRequestStockType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
    }
}

extension CashCoupon {
    /// 券或消费金状态
    public struct GetCouponResponseStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sended: Self { "SENDED" }
        public static var used: Self { "USED" }
        public static var expired: Self { "EXPIRED" }
        public static var recover: Self { "RECOVER" }
        public static var revoked: Self { "REVOKED" }
    }
}

extension CashCoupon {
    /// 哈希算法类型
    public struct HashType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sha1: Self { "SHA1" }
    }
}

extension CashCoupon {
    /// 卡包跳转目标
    public struct JumpTarget: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var paymentCode: Self { "PAYMENT_CODE" }
        public static var miniProgram: Self { "MINI_PROGRAM" }
        public static var defaultPage: Self { "DEFAULT_PAGE" }
    }
}

extension CashCoupon {
    /// 券或消费金状态
    public struct ListCouponsStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sended: Self { "SENDED" }
        public static var used: Self { "USED" }
    }
}

extension CashCoupon {
    /// 批次状态
    public struct ListStocksStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unactivated: Self { "unactivated" }
        public static var audit: Self { "audit" }
        public static var running: Self { "running" }
        public static var stoped: Self { "stoped" }
        public static var paused: Self { "paused" }
    }
}

extension CashCoupon {
    /// 批次状态
    public struct StockStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unactivated: Self { "unactivated" }
        public static var audit: Self { "audit" }
        public static var running: Self { "running" }
        public static var stoped: Self { "stoped" }
        public static var paused: Self { "paused" }
    }
}

extension CashCoupon {
    /// 批次类型
    public struct StockStockType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var discountCut: Self { "DISCOUNT_CUT" }
        public static var other: Self { "OTHER" }
    }
}

extension CashCoupon {
    /// 指定支付模式
    public struct TradeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var microapp: Self { "MICROAPP" }
        public static var apppay: Self { "APPPAY" }
        public static var ppay: Self { "PPAY" }
        public static var card: Self { "CARD" }
        public static var face: Self { "FACE" }
        public static var other: Self { "OTHER" }
    }
}

extension CashCoupon {
    /// 类型
    public struct TypeValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var province: Self { "PROVINCE" }
        public static var city: Self { "CITY" }
        public static var district: Self { "DISTRICT" }
        public static var country: Self { "COUNTRY" }
    }
}
