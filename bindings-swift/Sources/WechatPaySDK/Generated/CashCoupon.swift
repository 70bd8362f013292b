// Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Cash coupon (代金券).
public struct CashCoupon: Sendable {
    let client: Client
}

extension Client {
    /// Cash coupon (代金券).
    public var cashCoupon: CashCoupon { CashCoupon(client: self) }
}

extension CashCoupon {
    /// Get callback (查询代金券消息通知地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012464070)
    ///
    /// - Parameters:
    ///   - mchid: 商户号. at most 20 characters. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getCallback(
        mchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetCallbackResponse {
        var call = Call("cash_coupon.get_callback", options)
        call.set("mchid", mchid)
        return try await client.answer(to: call)
    }

    /// Set callback (设置代金券消息通知地址).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
    ///
    /// - Parameters:
    ///   - notifyUrl: 通知url地址. at most 256 characters.
    ///   - mchid: 商户号. at most 20 characters. The client's `mchid` where left out.
    ///   - switch: 回调开关.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
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

    /// Create stock (创建代金券批次).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534633)
    ///
    /// - Parameters:
    ///   - outRequestNo: 商户单据号. at most 128 characters.
    ///   - availableBeginTime: 可用时间-开始时间. RFC 3339.
    ///   - availableEndTime: 可用时间-结束时间. RFC 3339.
    ///   - belongMerchant: 归属商户号. at most 20 characters.
    ///   - couponUseRule: 核销规则.
    ///   - noCash: 营销经费.
    ///   - stockName: 批次名称. at most 20 characters.
    ///   - stockType: 批次类型. at most 16 characters.
    ///   - stockUseRule: 发放规则.
    ///   - comment: 批次备注. at most 60 characters.
    ///   - extInfo: 扩展属性. at most 128 characters.
    ///   - patternInfo: 代金券详情页.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func createStock(
        outRequestNo: String,
        availableBeginTime: String,
        availableEndTime: String,
        belongMerchant: String,
        couponUseRule: CouponRule,
        noCash: Bool,
        stockName: String,
        stockType: CreateStockRequestStockType,
        stockUseRule: StockRule,
        comment: String? = nil,
        extInfo: String? = nil,
        patternInfo: CouponPattern? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateStockResponse {
        var call = Call("cash_coupon.create_stock", options)
        call.set("out_request_no", outRequestNo)
        call.set("available_begin_time", availableBeginTime)
        call.set("available_end_time", availableEndTime)
        call.set("belong_merchant", belongMerchant)
        call.set("coupon_use_rule", couponUseRule)
        call.set("no_cash", noCash)
        call.set("stock_name", stockName)
        call.set("stock_type", stockType)
        call.set("stock_use_rule", stockUseRule)
        call.set("comment", comment)
        call.set("ext_info", extInfo)
        call.set("pattern_info", patternInfo)
        return try await client.answer(to: call)
    }

    /// List stocks (条件查询批次列表).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460489)
    ///
    /// - Parameters:
    ///   - stockCreatorMchid: 创建批次的商户号. at most 20 characters.
    ///   - limit: 分页大小.
    ///   - offset: 分页页码.
    ///   - createEndTime: 终止时间. at most 664 characters, RFC 3339.
    ///   - createStartTime: 起始时间. at most 64 characters, RFC 3339.
    ///   - status: 批次状态. at most 12 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listStocks(
        stockCreatorMchid: String,
        limit: Int,
        offset: Int,
        createEndTime: String? = nil,
        createStartTime: String? = nil,
        status: ListStocksStatus? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListStocksResponse {
        var call = Call("cash_coupon.list_stocks", options)
        call.set("stock_creator_mchid", stockCreatorMchid)
        call.set("limit", limit)
        call.set("offset", offset)
        call.set("create_end_time", createEndTime)
        call.set("create_start_time", createStartTime)
        call.set("status", status)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `list_stocks`, page after page.
    public func listStocksPager(
        stockCreatorMchid: String,
        limit: Int,
        offset: Int? = nil,
        createEndTime: String? = nil,
        createStartTime: String? = nil,
        status: ListStocksStatus? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Stock> {
        var call = Call("cash_coupon.list_stocks", options)
        call.set("stock_creator_mchid", stockCreatorMchid)
        call.set("limit", limit)
        call.set("offset", offset)
        call.set("create_end_time", createEndTime)
        call.set("create_start_time", createStartTime)
        call.set("status", status)
        return Pager(client, call, "offset", .page(from: 0)) { (page: ListStocksResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Get stock (查询批次详情).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460564)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. at most 20 characters.
    ///   - stockCreatorMchid: 创建批次的商户号. at most 20 characters.
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

    /// List available goods (查询代金券可用单品).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463442)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. at most 20 characters.
    ///   - stockCreatorMchid: 创建批次的商户号. at most 20 characters.
    ///   - limit: 分页大小.
    ///   - offset: 分页页码.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listAvailableGoods(
        stockId: String,
        stockCreatorMchid: String,
        limit: Int,
        offset: Int,
        options: CallOptions = CallOptions()
    ) async throws -> ListAvailableGoodsResponse {
        var call = Call("cash_coupon.list_available_goods", options)
        call.set("stock_id", stockId)
        call.set("stock_creator_mchid", stockCreatorMchid)
        call.set("limit", limit)
        call.set("offset", offset)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `list_available_goods`, page after page.
    public func listAvailableGoodsPager(
        stockId: String,
        stockCreatorMchid: String,
        limit: Int,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<String> {
        var call = Call("cash_coupon.list_available_goods", options)
        call.set("stock_id", stockId)
        call.set("stock_creator_mchid", stockCreatorMchid)
        call.set("limit", limit)
        call.set("offset", offset)
        return Pager(client, call, "offset", .page(from: 0)) { (page: ListAvailableGoodsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// List available merchants (查询代金券可用商户).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463358)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. at most 20 characters.
    ///   - stockCreatorMchid: 创建批次的商户号. at most 20 characters.
    ///   - limit: 分页大小.
    ///   - offset: 分页页码.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listAvailableMerchants(
        stockId: String,
        stockCreatorMchid: String,
        limit: Int,
        offset: Int,
        options: CallOptions = CallOptions()
    ) async throws -> ListAvailableMerchantsResponse {
        var call = Call("cash_coupon.list_available_merchants", options)
        call.set("stock_id", stockId)
        call.set("stock_creator_mchid", stockCreatorMchid)
        call.set("limit", limit)
        call.set("offset", offset)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `list_available_merchants`, page after page.
    public func listAvailableMerchantsPager(
        stockId: String,
        stockCreatorMchid: String,
        limit: Int,
        offset: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<String> {
        var call = Call("cash_coupon.list_available_merchants", options)
        call.set("stock_id", stockId)
        call.set("stock_creator_mchid", stockCreatorMchid)
        call.set("limit", limit)
        call.set("offset", offset)
        return Pager(client, call, "offset", .page(from: 0)) { (page: ListAvailableMerchantsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Update available goods (修改可用单品编码).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017164667)
    ///
    /// - Parameters:
    ///   - stockId: 批次号.
    ///   - stockCreatorMchid: 创建批次的商户号.
    ///   - addGoodsIdList: 增加单品编码列表.
    ///   - deleteGoodsIdList: 删除单品编码列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
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

    /// Pause stock (暂停代金券批次).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460305)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. at most 20 characters.
    ///   - stockCreatorMchid: 创建批次的商户号. at most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
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

    /// Get refund flow (下载批次退款明细).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463523)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. at most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getRefundFlow(
        stockId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetRefundFlowResponse {
        var call = Call("cash_coupon.get_refund_flow", options)
        call.set("stock_id", stockId)
        return try await client.answer(to: call)
    }

    /// Get refund flow by day (获取批次退款明细下载链接).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - stockId: 批次号.
    ///   - billDate: 账单日期.
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

    /// Restart stock (重启代金券批次).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460411)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. at most 20 characters.
    ///   - stockCreatorMchid: 创建批次的商户号. at most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
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

    /// Start stock (激活代金券批次).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460137)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. at most 20 characters.
    ///   - stockCreatorMchid: 创建批次的商户号. at most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
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

    /// Terminate stock (终止批次).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - stockId: 批次号.
    ///   - stockCreatorMchid: 创建批次的商户号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
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

    /// Get use flow (下载批次核销明细).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463585)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. at most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getUseFlow(
        stockId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetUseFlowResponse {
        var call = Call("cash_coupon.get_use_flow", options)
        call.set("stock_id", stockId)
        return try await client.answer(to: call)
    }

    /// Get use flow by day (获取批次核销明细下载链接).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - stockId: 批次号.
    ///   - billDate: 账单日期.
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

    /// List coupons (根据商户号查用户的券).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534690)
    ///
    /// - Parameters:
    ///   - openid: 用户标识. at most 128 characters.
    ///   - appid: 公众账号ID. at most 128 characters.
    ///   - availableMchid: 可用商户号. at most 20 characters.
    ///   - creatorMchid: 创建批次的商户号. at most 20 characters.
    ///   - senderMchid: 批次发放商户号. Known from the community.
    ///   - stockId: 批次号. at most 20 characters.
    ///   - businessType: 业务类型.
    ///   - limit: 分页大小. 20 when left out.
    ///   - offset: 分页页码. 0 when left out.
    ///   - status: 券或消费金状态. at most 6 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listCoupons(
        openid: String,
        appid: String,
        availableMchid: String? = nil,
        creatorMchid: String? = nil,
        senderMchid: String? = nil,
        stockId: String? = nil,
        businessType: BusinessType? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        status: ListCouponsStatus? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListCouponsResponse {
        var call = Call("cash_coupon.list_coupons", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("available_mchid", availableMchid)
        call.set("creator_mchid", creatorMchid)
        call.set("sender_mchid", senderMchid)
        call.set("stock_id", stockId)
        call.set("business_type", businessType)
        call.set("limit", limit)
        call.set("offset", offset)
        call.set("status", status)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `list_coupons`, page after page.
    public func listCouponsPager(
        openid: String,
        appid: String,
        availableMchid: String? = nil,
        creatorMchid: String? = nil,
        senderMchid: String? = nil,
        stockId: String? = nil,
        businessType: BusinessType? = nil,
        limit: Int? = nil,
        offset: Int? = nil,
        status: ListCouponsStatus? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Coupon> {
        var call = Call("cash_coupon.list_coupons", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("available_mchid", availableMchid)
        call.set("creator_mchid", creatorMchid)
        call.set("sender_mchid", senderMchid)
        call.set("stock_id", stockId)
        call.set("business_type", businessType)
        call.set("limit", limit)
        call.set("offset", offset)
        call.set("status", status)
        return Pager(client, call, "offset", .page(from: 0)) { (page: ListCouponsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Send coupon (发放指定批次的代金券).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463767)
    ///
    /// - Parameters:
    ///   - openid: 用户openid. at most 128 characters.
    ///   - appid: 公众账号ID. at most 128 characters.
    ///   - outRequestNo: 商户单据号. at most 128 characters.
    ///   - stockCreatorMchid: 创建批次的商户号. at most 20 characters.
    ///   - stockId: 批次id. at most 20 characters.
    ///   - couponMinimum: 指定面额发券.
    ///   - couponValue: 指定面额发券.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 MCH_NOT_EXISTS, NOT_ENOUGH, REQUEST_BLOCKED, RULE_LIMIT, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func sendCoupon(
        openid: String,
        appid: String,
        outRequestNo: String,
        stockCreatorMchid: String,
        stockId: String,
        couponMinimum: Int? = nil,
        couponValue: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SendCouponResponse {
        var call = Call("cash_coupon.send_coupon", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("out_request_no", outRequestNo)
        call.set("stock_creator_mchid", stockCreatorMchid)
        call.set("stock_id", stockId)
        call.set("coupon_minimum", couponMinimum)
        call.set("coupon_value", couponValue)
        return try await client.answer(to: call)
    }

    /// Get coupon (查询代金券详情).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012486942)
    ///
    /// - Parameters:
    ///   - openid: 用户openid. at most 128 characters.
    ///   - couponId: 代金券或消费金id. at most 20 characters.
    ///   - appid: 公众账号ID. at most 128 characters.
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
}

extension CashCoupon {
    /// `AvailableRegion`.
    public struct AvailableRegion: Model {
        /// 城市.
        public var city: String?
        /// 国家.
        public var country: String?
        /// 区县.
        public var district: String?
        /// 省份.
        public var province: String?
        /// 类型.
        public var type: TypeValue?
    }
}

extension CashCoupon {
    /// `CardLimitation`.
    public struct CardLimitation: Model {
        /// 银行卡BIN. at most 10 elements, each at most 13 characters.
        public var bin: [String]
        /// 银行卡名字. at most 4 characters.
        public var name: String

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            bin: [String],
            name: String
        ) {
            self.bin = bin
            self.name = name
        }
    }
}

extension CashCoupon {
    /// `Coupon`.
    public struct Coupon: Model {
        /// 代金券或消费金id.
        public var couponId: String
        /// 创建批次的商户号.
        public var stockCreatorMchid: String
        /// 批次号.
        public var stockId: String
        /// 可用开始时间. RFC 3339.
        public var availableBeginTime: String
        /// 可用结束时间. RFC 3339.
        public var availableEndTime: String
        /// 券或消费金名称.
        public var couponName: String
        /// 券或消费金类型.
        public var couponType: CouponType
        /// 领券时间. RFC 3339.
        public var createTime: String
        /// 使用说明.
        public var description: String
        /// 是否无资金流.
        public var noCash: Bool?
        /// 是否单品优惠.
        public var singleitem: Bool?
        /// 券或消费金状态.
        public var status: CouponStatus
        /// 商户单据号.
        public var outRequestNo: String?
        /// 剩余金额.
        public var availableBalance: Int?
        /// 业务类型.
        public var businessType: BusinessType?
        /// 已实扣代金券核销信息. Known from the community.
        public var consumeInformation: CouponConsumption?
        /// 单品优惠特定信息.
        public var cutToMessage: CutTo?
        /// 折扣券信息.
        public var discountMsg: FixedDiscountCoupon?
        /// 已发券数量. Known from the community.
        public var distributedCoupons: Int?
        /// 满减券或消费金信息.
        public var normalCouponInformation: FixedValueCoupon?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case stockCreatorMchid = "stock_creator_mchid"
            case stockId = "stock_id"
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case couponName = "coupon_name"
            case couponType = "coupon_type"
            case createTime = "create_time"
            case description
            case noCash = "no_cash"
            case singleitem
            case status
            case outRequestNo = "out_request_no"
            case availableBalance = "available_balance"
            case businessType = "business_type"
            case consumeInformation = "consume_information"
            case cutToMessage = "cut_to_message"
            case discountMsg = "discount_msg"
            case distributedCoupons = "distributed_coupons"
            case normalCouponInformation = "normal_coupon_information"
        }
    }
}

extension CashCoupon {
    /// `CouponAvailableTime`.
    public struct CouponAvailableTime: Model {
        /// 开始时间. RFC 3339. Known from the community.
        public var availableBeginTime: String?
        /// 结束时间. RFC 3339. Known from the community.
        public var availableEndTime: String?
        /// 领取后有效时间.
        public var availableTimeAfterReceive: Int?
        /// 固定时间段可用.
        public var fixAvailableTime: FixedAvailableTime?
        /// 领取第二天生效.
        public var secondDayAvailable: Bool?

        enum CodingKeys: String, CodingKey {
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case availableTimeAfterReceive = "available_time_after_receive"
            case fixAvailableTime = "fix_available_time"
            case secondDayAvailable = "second_day_available"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            availableBeginTime: String? = nil,
            availableEndTime: String? = nil,
            availableTimeAfterReceive: Int? = nil,
            fixAvailableTime: FixedAvailableTime? = nil,
            secondDayAvailable: Bool? = nil
        ) {
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.availableTimeAfterReceive = availableTimeAfterReceive
            self.fixAvailableTime = fixAvailableTime
            self.secondDayAvailable = secondDayAvailable
        }
    }
}

extension CashCoupon {
    /// `CouponConsumption`.
    public struct CouponConsumption: Model {
        /// 核销商户号.
        public var consumeMchid: String?
        /// 核销商户号.
        public var transactionId: String?
        /// 核销时间. RFC 3339.
        public var consumeTime: String?
        /// 单品信息.
        public var goodsDetail: [Goods]?

        enum CodingKeys: String, CodingKey {
            case consumeMchid = "consume_mchid"
            case transactionId = "transaction_id"
            case consumeTime = "consume_time"
            case goodsDetail = "goods_detail"
        }
    }
}

extension CashCoupon {
    /// `CouponPattern`.
    public struct CouponPattern: Model {
        /// 使用说明. at most 1000 characters.
        public var description: String
        /// 小程序appid. at most 128 characters.
        public var miniProgramAppid: String?
        /// 背景颜色.
        public var backgroundColor: BackgroundColor?
        /// 券详情图片. at most 128 characters.
        public var couponImage: String?
        /// 卡包跳转目标.
        public var jumpTarget: JumpTarget?
        /// 商户logo. at most 128 characters.
        public var merchantLogo: String?
        /// 品牌名称. at most 12 characters.
        public var merchantName: String?
        /// 小程序path. at most 128 characters.
        public var miniProgramPath: String?

        enum CodingKeys: String, CodingKey {
            case description
            case miniProgramAppid = "mini_program_appid"
            case backgroundColor = "background_color"
            case couponImage = "coupon_image"
            case jumpTarget = "jump_target"
            case merchantLogo = "merchant_logo"
            case merchantName = "merchant_name"
            case miniProgramPath = "mini_program_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            description: String,
            miniProgramAppid: String? = nil,
            backgroundColor: BackgroundColor? = nil,
            couponImage: String? = nil,
            jumpTarget: JumpTarget? = nil,
            merchantLogo: String? = nil,
            merchantName: String? = nil,
            miniProgramPath: String? = nil
        ) {
            self.description = description
            self.miniProgramAppid = miniProgramAppid
            self.backgroundColor = backgroundColor
            self.couponImage = couponImage
            self.jumpTarget = jumpTarget
            self.merchantLogo = merchantLogo
            self.merchantName = merchantName
            self.miniProgramPath = miniProgramPath
        }
    }
}

extension CashCoupon {
    /// `CouponRule`.
    public struct CouponRule: Model {
        /// 可核销商户号. at most 50 elements, each at most 20 characters.
        public var availableMerchants: [String]
        /// 可核销商品编码. at most 50 elements, each at most 128 characters.
        public var availableItems: [String]?
        /// 是否可叠加其他优惠.
        public var combineUse: Bool?
        /// 券生效时间.
        public var couponAvailableTime: CouponAvailableTime?
        /// Known from the community.
        public var discountCoupon: DiscountCoupon?
        /// Known from the community.
        public var exchangeCoupon: ExchangeCoupon?
        /// 固定面额满减券使用规则.
        public var fixedNormalCoupon: FixedValueCoupon?
        /// 订单优惠标记. at most 50 elements, each at most 128 characters.
        public var goodsTag: [String]?
        /// 指定银行卡BIN.
        public var limitCard: CardLimitation?
        /// 指定支付方式. Known from the community.
        public var limitPay: [String]?
        /// 指定支付模式.
        public var tradeType: [TradeType]?
        /// 不参与优惠商品编码. at most 50 elements, each at most 128 characters.
        public var unavailableItems: [String]?

        enum CodingKeys: String, CodingKey {
            case availableMerchants = "available_merchants"
            case availableItems = "available_items"
            case combineUse = "combine_use"
            case couponAvailableTime = "coupon_available_time"
            case discountCoupon = "discount_coupon"
            case exchangeCoupon = "exchange_coupon"
            case fixedNormalCoupon = "fixed_normal_coupon"
            case goodsTag = "goods_tag"
            case limitCard = "limit_card"
            case limitPay = "limit_pay"
            case tradeType = "trade_type"
            case unavailableItems = "unavailable_items"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            availableMerchants: [String],
            availableItems: [String]? = nil,
            combineUse: Bool? = nil,
            couponAvailableTime: CouponAvailableTime? = nil,
            discountCoupon: DiscountCoupon? = nil,
            exchangeCoupon: ExchangeCoupon? = nil,
            fixedNormalCoupon: FixedValueCoupon? = nil,
            goodsTag: [String]? = nil,
            limitCard: CardLimitation? = nil,
            limitPay: [String]? = nil,
            tradeType: [TradeType]? = nil,
            unavailableItems: [String]? = nil
        ) {
            self.availableMerchants = availableMerchants
            self.availableItems = availableItems
            self.combineUse = combineUse
            self.couponAvailableTime = couponAvailableTime
            self.discountCoupon = discountCoupon
            self.exchangeCoupon = exchangeCoupon
            self.fixedNormalCoupon = fixedNormalCoupon
            self.goodsTag = goodsTag
            self.limitCard = limitCard
            self.limitPay = limitPay
            self.tradeType = tradeType
            self.unavailableItems = unavailableItems
        }
    }
}

extension CashCoupon {
    /// `CouponUseResource`.
    public struct CouponUseResource: Model {
        /// 代金券ID. at most 20 characters.
        public var couponId: String
        /// 批次创建方商户号. at most 20 characters.
        public var stockCreatorMchid: String
        /// 批次号. at most 20 characters.
        public var stockId: String
        /// 可用开始时间. at most 32 characters, RFC 3339.
        public var availableBeginTime: String
        /// 可用结束时间. at most 32 characters, RFC 3339.
        public var availableEndTime: String
        /// 券或消费金名称. at most 20 characters.
        public var couponName: String
        /// 券或消费金类型. at most 16 characters.
        public var couponType: CouponType
        /// 领券时间. at most 32 characters, RFC 3339.
        public var createTime: String
        /// 使用说明. at most 3000 characters.
        public var description: String
        /// 是否无资金流.
        public var noCash: Bool?
        /// 是否单品优惠.
        public var singleitem: Bool?
        /// 券或消费金状态. at most 16 characters.
        public var status: CouponUseResourceStatus
        /// 细分业务类型. at most 256 characters.
        public var businessType: BusinessType?
        /// 实扣代金券核销信息.
        public var consumeInformation: CouponUseResourceConsumption?
        /// 减至优惠限定字段.
        public var discountTo: DiscountTo?
        /// 普通满减券信息.
        public var normalCouponInformation: FixedValueCoupon?
        /// 单品优惠特定信息.
        public var singleitemDiscountOff: SingleItemDiscount?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case stockCreatorMchid = "stock_creator_mchid"
            case stockId = "stock_id"
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case couponName = "coupon_name"
            case couponType = "coupon_type"
            case createTime = "create_time"
            case description
            case noCash = "no_cash"
            case singleitem
            case status
            case businessType = "business_type"
            case consumeInformation = "consume_information"
            case discountTo = "discount_to"
            case normalCouponInformation = "normal_coupon_information"
            case singleitemDiscountOff = "singleitem_discount_off"
        }
    }
}

extension CashCoupon {
    /// `CouponUseResourceConsumption`.
    public struct CouponUseResourceConsumption: Model {
        /// 核销代金券的商户号. at most 20 characters.
        public var consumeMchid: String
        /// 微信支付单号. at most 32 characters.
        public var transactionId: String
        /// 代金券核销时间. at most 32 characters, RFC 3339.
        public var consumeTime: String
        /// 核销金额.
        public var consumeAmount: Int?
        /// 单品列表.
        public var goodsDetail: [CouponUseResourceGoods]?

        enum CodingKeys: String, CodingKey {
            case consumeMchid = "consume_mchid"
            case transactionId = "transaction_id"
            case consumeTime = "consume_time"
            case consumeAmount = "consume_amount"
            case goodsDetail = "goods_detail"
        }
    }
}

extension CashCoupon {
    /// `CouponUseResourceGoods`.
    public struct CouponUseResourceGoods: Model {
        /// 商品编码. at most 128 characters.
        public var goodsId: String
        /// 优惠金额.
        public var discountAmount: Int?
        /// 单品单价.
        public var price: Int?
        /// 单品数据.
        public var quantity: Int?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case discountAmount = "discount_amount"
            case price
            case quantity
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
    /// `CutTo`.
    public struct CutTo: Model {
        /// 减至后的优惠单价.
        public var cutToPrice: Int?
        /// 可用优惠的商品最高单价.
        public var singlePriceMax: Int?

        enum CodingKeys: String, CodingKey {
            case cutToPrice = "cut_to_price"
            case singlePriceMax = "single_price_max"
        }
    }
}

extension CashCoupon {
    /// `DiscountCoupon`.
    public struct DiscountCoupon: Model {
        /// 最高折扣金额.
        public var discountAmountMax: Int?
        /// 折扣百分比.
        public var discountPercent: Int?
        /// 门槛.
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
    /// `DiscountTo`.
    public struct DiscountTo: Model {
        /// 减至后优惠单价.
        public var cutToPrice: Int?
        /// 可享受优惠的最高价格.
        public var maxPrice: Int?

        enum CodingKeys: String, CodingKey {
            case cutToPrice = "cut_to_price"
            case maxPrice = "max_price"
        }
    }
}

extension CashCoupon {
    /// `ExchangeCoupon`.
    public struct ExchangeCoupon: Model {
        /// 单品换购价.
        public var exchangePrice: Int?
        /// 消费门槛.
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
        /// 当天开始时间. at most 86400.
        public var beginTime: Int
        /// 当天结束时间. 1 to 86399.
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
    /// `FixedDiscountCoupon`.
    public struct FixedDiscountCoupon: Model {
        /// 最高折扣金额.
        public var discountAmountMax: Int?
        /// 折扣百分比.
        public var discountPercent: Int?
        /// 门槛.
        public var transactionMinimum: Int?

        enum CodingKeys: String, CodingKey {
            case discountAmountMax = "discount_amount_max"
            case discountPercent = "discount_percent"
            case transactionMinimum = "transaction_minimum"
        }
    }
}

extension CashCoupon {
    /// `FixedValueCoupon`.
    public struct FixedValueCoupon: Model {
        /// 面额.
        public var couponAmount: Int?
        /// 门槛.
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
        /// 代金券或消费金id.
        public var couponId: String
        /// 创建批次的商户号.
        public var stockCreatorMchid: String
        /// 批次号.
        public var stockId: String
        /// 可用开始时间. RFC 3339.
        public var availableBeginTime: String
        /// 可用结束时间. RFC 3339.
        public var availableEndTime: String
        /// 券或消费金名称.
        public var couponName: String
        /// 券或消费金类型.
        public var couponType: CouponType
        /// 领券时间. RFC 3339.
        public var createTime: String
        /// 使用说明.
        public var description: String
        /// 是否无资金流.
        public var noCash: Bool?
        /// 是否单品优惠.
        public var singleitem: Bool?
        /// 券或消费金状态.
        public var status: GetCouponResponseStatus
        /// 商户单据号.
        public var outRequestNo: String?
        /// 剩余金额.
        public var availableBalance: Int?
        /// 业务类型.
        public var businessType: BusinessType?
        /// 单品优惠特定信息.
        public var cutToMessage: CutTo?
        /// 折扣券信息.
        public var discountMsg: FixedDiscountCoupon?
        /// 已发券数量. Known from the community.
        public var distributedCoupons: Int?
        /// 满减券或消费金信息.
        public var normalCouponInformation: FixedValueCoupon?

        enum CodingKeys: String, CodingKey {
            case couponId = "coupon_id"
            case stockCreatorMchid = "stock_creator_mchid"
            case stockId = "stock_id"
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case couponName = "coupon_name"
            case couponType = "coupon_type"
            case createTime = "create_time"
            case description
            case noCash = "no_cash"
            case singleitem
            case status
            case outRequestNo = "out_request_no"
            case availableBalance = "available_balance"
            case businessType = "business_type"
            case cutToMessage = "cut_to_message"
            case discountMsg = "discount_msg"
            case distributedCoupons = "distributed_coupons"
            case normalCouponInformation = "normal_coupon_information"
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
        /// 下载链接.
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
        /// 安全校验码.
        public var hashValue: String
        /// 下载链接.
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
        /// 下载链接.
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
        /// 安全校验码.
        public var hashValue: String
        /// 下载链接.
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
        /// 商品优惠金额.
        public var discountAmount: Int?
        /// 商品价格.
        public var price: Int?
        /// 商品数量.
        public var quantity: Int?

        enum CodingKeys: String, CodingKey {
            case goodsId = "goods_id"
            case discountAmount = "discount_amount"
            case price
            case quantity
        }
    }
}

extension CashCoupon {
    /// `ListAvailableGoodsResponse`.
    public struct ListAvailableGoodsResponse: Model {
        /// 批次号.
        public var stockId: String
        /// 分页大小.
        public var limit: Int?
        /// 分页页码.
        public var offset: Int?
        /// 可用单品编码总数.
        public var totalCount: Int?
        /// 可用单品编码.
        public var data: [String]?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case limit
            case offset
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
        /// 分页大小.
        public var limit: Int?
        /// 分页页码.
        public var offset: Int?
        /// 可用商户总数量.
        public var totalCount: Int?
        /// 可用商户列表.
        public var data: [String]?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case limit
            case offset
            case totalCount = "total_count"
            case data
        }
    }
}

extension CashCoupon {
    /// `ListCouponsResponse`.
    public struct ListCouponsResponse: Model {
        /// 查询结果总数.
        public var totalCount: Int?
        /// 结果集.
        public var data: [Coupon]?
        /// 分页大小.
        public var limit: Int?
        /// 分页页码.
        public var offset: Int?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case data
            case limit
            case offset
        }
    }
}

extension CashCoupon {
    /// `ListStocksResponse`.
    public struct ListStocksResponse: Model {
        /// 分页大小.
        public var limit: Int?
        /// 分页页码.
        public var offset: Int?
        /// 批次总数.
        public var totalCount: Int?
        /// 批次详情.
        public var data: [Stock]?

        enum CodingKeys: String, CodingKey {
            case limit
            case offset
            case totalCount = "total_count"
            case data
        }
    }
}

extension CashCoupon {
    /// `PauseStockResponse`.
    public struct PauseStockResponse: Model {
        /// 批次号. at most 20 characters.
        public var stockId: String
        /// 暂停时间. RFC 3339.
        public var pauseTime: String
        /// 生效时间. RFC 3339. Known from the community.
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
        /// 批次号. at most 20 characters.
        public var stockId: String
        /// 生效时间. RFC 3339.
        public var restartTime: String
        /// 生效时间. RFC 3339. Known from the community.
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
        /// 通知地址.
        public var notifyUrl: String
        /// 修改时间. RFC 3339.
        public var updateTime: String

        enum CodingKeys: String, CodingKey {
            case notifyUrl = "notify_url"
            case updateTime = "update_time"
        }
    }
}

extension CashCoupon {
    /// `SingleItemDiscount`.
    public struct SingleItemDiscount: Model {
        /// 单品最高优惠价格.
        public var singlePriceMax: Int?

        enum CodingKeys: String, CodingKey {
            case singlePriceMax = "single_price_max"
        }
    }
}

extension CashCoupon {
    /// `StartStockResponse`.
    public struct StartStockResponse: Model {
        /// 批次号. at most 20 characters.
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
        /// 批次创建方商户号.
        public var stockCreatorMchid: String
        /// 批次号.
        public var stockId: String
        /// 可用开始时间. RFC 3339.
        public var availableBeginTime: String
        /// 可用结束时间. RFC 3339.
        public var availableEndTime: String
        /// 创建时间. RFC 3339.
        public var createTime: String
        /// 使用说明.
        public var description: String
        /// 已发券或消费金数量.
        public var distributedCoupons: Int?
        /// 是否无资金流.
        public var noCash: Bool?
        /// 是否单品优惠.
        public var singleitem: Bool?
        /// 批次状态.
        public var status: StockStatus
        /// 批次名称.
        public var stockName: String
        /// 批次类型.
        public var stockType: StockStockType
        /// 卡包ID.
        public var cardId: String?
        /// 消费金可用行业.
        public var availableIndustryList: [String]?
        /// 消费金可用地域.
        public var availableRegionList: [AvailableRegion]?
        /// 业务类型.
        public var businessType: BusinessType?
        /// 减至批次特定信息.
        public var cutToMessage: CutTo?
        /// 激活批次的时间. RFC 3339.
        public var startTime: String?
        /// 满减券.
        public var stockUseRule: StockUseRule?
        /// 终止批次的时间. RFC 3339.
        public var stopTime: String?

        enum CodingKeys: String, CodingKey {
            case stockCreatorMchid = "stock_creator_mchid"
            case stockId = "stock_id"
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case createTime = "create_time"
            case description
            case distributedCoupons = "distributed_coupons"
            case noCash = "no_cash"
            case singleitem
            case status
            case stockName = "stock_name"
            case stockType = "stock_type"
            case cardId = "card_id"
            case availableIndustryList = "available_industry_list"
            case availableRegionList = "available_region_list"
            case businessType = "business_type"
            case cutToMessage = "cut_to_message"
            case startTime = "start_time"
            case stockUseRule = "stock_use_rule"
            case stopTime = "stop_time"
        }
    }
}

extension CashCoupon {
    /// `StockRule`.
    public struct StockRule: Model {
        /// 总预算.
        public var maxAmount: Int
        /// 发放总上限.
        public var maxCoupons: Int
        /// 单个用户可领个数.
        public var maxCouponsPerUser: Int
        /// 是否开启自然人限制.
        public var naturalPersonLimit: Bool
        /// 是否开启防刷拦截.
        public var preventApiAbuse: Bool
        /// 单天预算发放上限.
        public var maxAmountByDay: Int?

        enum CodingKeys: String, CodingKey {
            case maxAmount = "max_amount"
            case maxCoupons = "max_coupons"
            case maxCouponsPerUser = "max_coupons_per_user"
            case naturalPersonLimit = "natural_person_limit"
            case preventApiAbuse = "prevent_api_abuse"
            case maxAmountByDay = "max_amount_by_day"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            maxAmount: Int,
            maxCoupons: Int,
            maxCouponsPerUser: Int,
            naturalPersonLimit: Bool,
            preventApiAbuse: Bool,
            maxAmountByDay: Int? = nil
        ) {
            self.maxAmount = maxAmount
            self.maxCoupons = maxCoupons
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
        /// 总预算.
        public var maxAmount: Int?
        /// 单天发放上限金额.
        public var maxAmountByDay: Int?
        /// 发放总上限.
        public var maxCoupons: Int?
        /// 单个用户可领个数.
        public var maxCouponsPerUser: Int?
        /// 是否可叠加其他优惠.
        public var combineUse: Bool?
        /// 券或消费金类型.
        public var couponType: CouponType?
        /// 固定折扣特定信息.
        public var fixedDiscountCoupon: FixedDiscountCoupon?
        /// 固定面额批次特定信息.
        public var fixedNormalCoupon: FixedValueCoupon?
        /// 订单优惠标记.
        public var goodsTag: [String]?
        /// 指定支付模式.
        public var tradeType: [TradeType]?

        enum CodingKeys: String, CodingKey {
            case maxAmount = "max_amount"
            case maxAmountByDay = "max_amount_by_day"
            case maxCoupons = "max_coupons"
            case maxCouponsPerUser = "max_coupons_per_user"
            case combineUse = "combine_use"
            case couponType = "coupon_type"
            case fixedDiscountCoupon = "fixed_discount_coupon"
            case fixedNormalCoupon = "fixed_normal_coupon"
            case goodsTag = "goods_tag"
            case tradeType = "trade_type"
        }
    }
}

extension CashCoupon {
    /// `TerminateStockResponse`.
    public struct TerminateStockResponse: Model {
        /// 批次号.
        public var stockId: String
        /// 暂停时间.
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
