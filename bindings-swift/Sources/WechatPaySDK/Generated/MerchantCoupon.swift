// Generated from api/merchant_coupon.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Coupons of merchants (商家券).
public struct MerchantCoupon: Sendable {
    let client: Client
}

extension Client {
    /// Coupons of merchants (商家券).
    public var merchantCoupon: MerchantCoupon { MerchantCoupon(client: self) }
}

extension MerchantCoupon {
    /// Set the address that coupon events are notified to (设置商家券事件通知地址).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465431)
    ///
    /// - Parameters:
    ///   - notifyUrl: 通知URL地址. Where its notifications are posted: https, without a query string.
    ///   - mchid: 商户号. The caller's own number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func setCallback(
        notifyUrl: String,
        mchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SetCallbackResponse {
        var call = Call("merchant_coupon.set_callback", options)
        call.set("notify_url", notifyUrl)
        call.set("mchid", mchid)
        return try await client.answer(to: call)
    }

    /// Get the address that coupon events are notified to (查询商家券事件通知地址).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465507)
    ///
    /// - Parameters:
    ///   - mchid: 商户号. The caller's own number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getCallback(
        mchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetCallbackResponse {
        var call = Call("merchant_coupon.get_callback", options)
        call.set("mchid", mchid)
        return try await client.answer(to: call)
    }

    /// Create a stock of merchant coupons (创建商家券).
    ///
    /// The discount comes out of the merchant's own price: WeChat Pay gives and counts the coupons, and no money flows for them.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534855)
    ///
    /// - Parameters:
    ///   - outRequestNo: 商户请求单号. The caller's own number of the stock, unique for the merchant.
    ///   - belongMerchant: 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for.
    ///   - couponCodeMode: 券code模式. `WECHATPAY_MODE`: WeChat Pay makes the codes; `MERCHANT_API`: they are given with each sending; `MERCHANT_UPLOAD`: they are uploaded before.
    ///   - couponUseRule: 核销规则信息.
    ///   - goodsName: 适用商品范围. What the coupon is good for; the user sees it.
    ///   - stockName: 商家券批次名称.
    ///   - stockSendRule: 发放规则信息.
    ///   - stockType: 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price.
    ///   - comment: 批次备注. For the merchant; users do not see it.
    ///   - customEntrance: 自定义入口.
    ///   - displayPatternInfo: 样式信息.
    ///   - notifyConfig: 事件通知配置.
    ///   - subsidy: 是否允许营销补差. Whether `pay_subsidy` may be used for its coupons.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createStock(
        outRequestNo: String,
        belongMerchant: String,
        couponCodeMode: CouponCodeMode,
        couponUseRule: CreateStockCouponUseRule,
        goodsName: String,
        stockName: String,
        stockSendRule: StockSendRule,
        stockType: StockType,
        comment: String? = nil,
        customEntrance: CustomEntrance? = nil,
        displayPatternInfo: DisplayPattern? = nil,
        notifyConfig: NotifyConfig? = nil,
        subsidy: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateStockResponse {
        var call = Call("merchant_coupon.create_stock", options)
        call.set("out_request_no", outRequestNo)
        call.set("belong_merchant", belongMerchant)
        call.set("coupon_code_mode", couponCodeMode)
        call.set("coupon_use_rule", couponUseRule)
        call.set("goods_name", goodsName)
        call.set("stock_name", stockName)
        call.set("stock_send_rule", stockSendRule)
        call.set("stock_type", stockType)
        call.set("comment", comment)
        call.set("custom_entrance", customEntrance)
        call.set("display_pattern_info", displayPatternInfo)
        call.set("notify_config", notifyConfig)
        call.set("subsidy", subsidy)
        return try await client.answer(to: call)
    }

    /// Query a stock of merchant coupons (查询商家券详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534928)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. The stock, as `create_stock` numbered it.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getStock(
        stockId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetStockResponse {
        var call = Call("merchant_coupon.get_stock", options)
        call.set("stock_id", stockId)
        return try await client.answer(to: call)
    }

    /// Change a stock of merchant coupons (修改商家券基本信息).
    ///
    /// Only what is given is changed.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535020)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. The stock, as `create_stock` numbered it.
    ///   - outRequestNo: 商户请求单号. The merchant's own number of this request.
    ///   - comment: 批次备注. For the merchant; users do not see it.
    ///   - couponUseRule: 核销规则信息.
    ///   - customEntrance: 自定义入口.
    ///   - displayPatternInfo: 样式信息.
    ///   - goodsName: 适用商品范围. What the coupon is good for; the user sees it.
    ///   - notifyConfig: 事件通知配置.
    ///   - stockName: 批次名称.
    ///   - stockSendRule: 发放规则信息.
    ///   - subsidy: 是否允许营销补差. Whether `pay_subsidy` may be used for its coupons.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func updateStock(
        stockId: String,
        outRequestNo: String,
        comment: String? = nil,
        couponUseRule: UpdateStockCouponUseRule? = nil,
        customEntrance: CustomEntrance? = nil,
        displayPatternInfo: DisplayPattern? = nil,
        goodsName: String? = nil,
        notifyConfig: NotifyConfig? = nil,
        stockName: String? = nil,
        stockSendRule: UpdateStockSendRule? = nil,
        subsidy: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("merchant_coupon.update_stock", options)
        call.set("stock_id", stockId)
        call.set("out_request_no", outRequestNo)
        call.set("comment", comment)
        call.set("coupon_use_rule", couponUseRule)
        call.set("custom_entrance", customEntrance)
        call.set("display_pattern_info", displayPatternInfo)
        call.set("goods_name", goodsName)
        call.set("notify_config", notifyConfig)
        call.set("stock_name", stockName)
        call.set("stock_send_rule", stockSendRule)
        call.set("subsidy", subsidy)
        _ = try await client.send(call)
    }

    /// Change how many coupons a stock may give (修改批次预算).
    ///
    /// Give either `target_max_coupons` or `target_max_coupons_by_day`, with the limit as it is now.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465739)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. The stock, as `create_stock` numbered it.
    ///   - modifyBudgetRequestNo: 修改预算请求单据号. The caller's own number of the change, unique for the merchant.
    ///   - currentMaxCoupons: 当前批次最大发放个数. The limit as it is now; needed with `target_max_coupons`.
    ///   - currentMaxCouponsByDay: 当前单天发放上限个数. The limit as it is now; needed with `target_max_coupons_by_day`.
    ///   - targetMaxCoupons: 目标批次最大发放个数. The limit as it shall be.
    ///   - targetMaxCouponsByDay: 目标单天发放上限个数. The limit as it shall be.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateStockBudget(
        stockId: String,
        modifyBudgetRequestNo: String,
        currentMaxCoupons: Int? = nil,
        currentMaxCouponsByDay: Int? = nil,
        targetMaxCoupons: Int? = nil,
        targetMaxCouponsByDay: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateStockBudgetResponse {
        var call = Call("merchant_coupon.update_stock_budget", options)
        call.set("stock_id", stockId)
        call.set("modify_budget_request_no", modifyBudgetRequestNo)
        call.set("current_max_coupons", currentMaxCoupons)
        call.set("current_max_coupons_by_day", currentMaxCouponsByDay)
        call.set("target_max_coupons", targetMaxCoupons)
        call.set("target_max_coupons_by_day", targetMaxCouponsByDay)
        return try await client.answer(to: call)
    }

    /// Upload the codes that a stock gives (上传预存code).
    ///
    /// For stocks of `coupon_code_mode` `MERCHANT_UPLOAD`. Codes that fail are named in the answer, the others are taken.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012487038)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. The stock, as `create_stock` numbered it.
    ///   - uploadRequestNo: 商户请求单号. The caller's own number of the upload, unique for the merchant.
    ///   - couponCodeList: 券code列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadCouponCodes(
        stockId: String,
        uploadRequestNo: String,
        couponCodeList: [String],
        options: CallOptions = CallOptions()
    ) async throws -> UploadCouponCodesResponse {
        var call = Call("merchant_coupon.upload_coupon_codes", options)
        call.set("stock_id", stockId)
        call.set("upload_request_no", uploadRequestNo)
        call.set("coupon_code_list", couponCodeList)
        return try await client.answer(to: call)
    }

    /// List the codes that were uploaded for a stock (查询预存code列表).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. The stock, as `create_stock` numbered it.
    ///   - appid: 公众账号ID.
    ///   - status: 券code状态. `AVAILABLE`: not given yet; `DISPATCHED`: given to a user.
    ///   - offset: 分页起始位置. Items to skip, from 0.
    ///   - limit: 分页最大size. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listCouponCodes(
        stockId: String,
        appid: String? = nil,
        status: ListCouponCodesStatus? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListCouponCodesResponse {
        var call = Call("merchant_coupon.list_coupon_codes", options)
        call.set("stock_id", stockId)
        call.set("appid", appid)
        call.set("status", status)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listCouponCodes`, page after page.
    public func listCouponCodesPager(
        stockId: String,
        appid: String? = nil,
        status: ListCouponCodesStatus? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<CouponCode> {
        var call = Call("merchant_coupon.list_coupon_codes", options)
        call.set("stock_id", stockId)
        call.set("appid", appid)
        call.set("status", status)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .offset) { (page: ListCouponCodesResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Query a code that was uploaded (查询预存code详情).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. The stock, as `create_stock` numbered it.
    ///   - couponCode: 商户上传code.
    ///   - appid: 公众账号ID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getCouponCode(
        stockId: String,
        couponCode: String,
        appid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetCouponCodeResponse {
        var call = Call("merchant_coupon.get_coupon_code", options)
        call.set("stock_id", stockId)
        call.set("coupon_code", couponCode)
        call.set("appid", appid)
        return try await client.answer(to: call)
    }

    /// Delete a code that was uploaded and not given yet (删除预存code).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. The stock, as `create_stock` numbered it.
    ///   - couponCode: 券code.
    ///   - deleteRequestNo: 删除请求单号. The caller's own number of the deletion.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func deleteCouponCode(
        stockId: String,
        couponCode: String,
        deleteRequestNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> DeleteCouponCodeResponse {
        var call = Call("merchant_coupon.delete_coupon_code", options)
        call.set("stock_id", stockId)
        call.set("coupon_code", couponCode)
        call.set("delete_request_no", deleteRequestNo)
        return try await client.answer(to: call)
    }

    /// Give a coupon to a user (向用户发券).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
    ///   - openid: 用户标识.
    ///   - stockId: 批次号.
    ///   - outRequestNo: 发券凭证. The caller's own number of the giving, unique for the merchant.
    ///   - couponCode: 券code. Needed with `coupon_code_mode` `MERCHANT_API`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func sendCoupon(
        appid: String,
        openid: String,
        stockId: String,
        outRequestNo: String,
        couponCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SendCouponResponse {
        var call = Call("merchant_coupon.send_coupon", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("stock_id", stockId)
        call.set("out_request_no", outRequestNo)
        call.set("coupon_code", couponCode)
        return try await client.answer(to: call)
    }

    /// Give a coupon for goods to a user (向用户发放商品券).
    ///
    /// Only for merchant coupons that are tied to goods.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015594964)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
    ///   - openid: 用户标识.
    ///   - stockId: 批次号.
    ///   - outRequestNo: 发券凭证. The caller's own number of the giving, unique for the user in the stock.
    ///   - couponType: 券类型. `MEMBER`: for members, with `member_card_id`.
    ///   - memberCardId: 会员卡ID. Needed with `coupon_type` `MEMBER`.
    ///   - couponCode: 券code. Needed with `coupon_code_mode` `MERCHANT_API`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func sendProductCoupon(
        appid: String,
        openid: String,
        stockId: String,
        outRequestNo: String,
        couponType: CouponType,
        memberCardId: String? = nil,
        couponCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SendProductCouponResponse {
        var call = Call("merchant_coupon.send_product_coupon", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("stock_id", stockId)
        call.set("out_request_no", outRequestNo)
        call.set("coupon_type", couponType)
        call.set("member_card_id", memberCardId)
        call.set("coupon_code", couponCode)
        return try await client.answer(to: call)
    }

    /// Prepare a coupon for goods that the user takes (向用户预发放商品券).
    ///
    /// The coupon is given once the user takes it in the component that was opened with the `token`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/brand/4016797130)
    ///
    /// - Parameters:
    ///   - appid: 公众账号AppID. The app that `openid` belongs to.
    ///   - stockId: 批次ID.
    ///   - sendRequestNo: 发券请求单号. The caller's own number of the giving, unique for the merchant.
    ///   - openid: 用户OpenID.
    ///   - couponCode: 用户商品券Code.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSendProductCoupon(
        appid: String,
        stockId: String,
        sendRequestNo: String,
        openid: String? = nil,
        couponCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSendProductCouponResponse {
        var call = Call("merchant_coupon.pre_send_product_coupon", options)
        call.set("appid", appid)
        call.set("stock_id", stockId)
        call.set("send_request_no", sendRequestNo)
        call.set("openid", openid)
        call.set("coupon_code", couponCode)
        return try await client.answer(to: call)
    }

    /// Give a consumption card to a user (发放消费卡).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017164666)
    ///
    /// - Parameters:
    ///   - cardId: 消费卡card_id. The consumption card, as WeChat Pay numbered it.
    ///   - appid: 消费卡归属appid. The app that `openid` belongs to.
    ///   - openid: 用户OpenID.
    ///   - outRequestNo: 商户单据号. The caller's own number of the giving, unique for the merchant.
    ///   - sendTime: 单次请求发卡时间. RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func sendGovernmentCard(
        cardId: String,
        appid: String,
        openid: String,
        outRequestNo: String,
        sendTime: String,
        options: CallOptions = CallOptions()
    ) async throws -> SendGovernmentCardResponse {
        var call = Call("merchant_coupon.send_government_card", options)
        call.set("card_id", cardId)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("out_request_no", outRequestNo)
        call.set("send_time", sendTime)
        return try await client.answer(to: call)
    }

    /// List a user's coupons by filter (根据过滤条件查询用户券).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534963)
    ///
    /// - Parameters:
    ///   - openid: 用户标识. The user in `appid`.
    ///   - appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
    ///   - stockId: 批次号. Only coupons of this stock.
    ///   - offset: 分页页码. The page, from 0.
    ///   - limit: 分页大小. Items per page.
    ///   - belongMerchant: 批次归属商户号. Only coupons of stocks that belong to this merchant.
    ///   - couponState: 券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant.
    ///   - creatorMerchant: 创建批次的商户号. Only coupons of stocks that this merchant created.
    ///   - senderMerchant: 批次发放商户号. Only coupons that this merchant gave.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listCoupons(
        openid: String,
        appid: String,
        stockId: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        belongMerchant: String? = nil,
        couponState: ListCouponsCouponState? = nil,
        creatorMerchant: String? = nil,
        senderMerchant: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListCouponsResponse {
        var call = Call("merchant_coupon.list_coupons", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("stock_id", stockId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("belong_merchant", belongMerchant)
        call.set("coupon_state", couponState)
        call.set("creator_merchant", creatorMerchant)
        call.set("sender_merchant", senderMerchant)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listCoupons`, page after page.
    public func listCouponsPager(
        openid: String,
        appid: String,
        stockId: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        belongMerchant: String? = nil,
        couponState: ListCouponsCouponState? = nil,
        creatorMerchant: String? = nil,
        senderMerchant: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<UserCoupon> {
        var call = Call("merchant_coupon.list_coupons", options)
        call.set("openid", openid)
        call.set("appid", appid)
        call.set("stock_id", stockId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("belong_merchant", belongMerchant)
        call.set("coupon_state", couponState)
        call.set("creator_merchant", creatorMerchant)
        call.set("sender_merchant", senderMerchant)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListCouponsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Query a user's coupon (查询用户单张券详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535011)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID. The user in `appid`.
    ///   - couponCode: 券code.
    ///   - appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getCoupon(
        openid: String,
        couponCode: String,
        appid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetCouponResponse {
        var call = Call("merchant_coupon.get_coupon", options)
        call.set("openid", openid)
        call.set("coupon_code", couponCode)
        call.set("appid", appid)
        return try await client.answer(to: call)
    }

    /// Redeem a user's coupon (核销用户券).
    ///
    /// Redeem the coupon when the price is worked out, and let the user pay the lower price; give the coupon back with `return_coupon` when the order comes to nothing.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465292)
    ///
    /// - Parameters:
    ///   - appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
    ///   - useRequestNo: 核销请求单据号. The caller's own number of the redemption, unique for the merchant.
    ///   - couponCode: 券code.
    ///   - useTime: 核销请求时间. RFC 3339.
    ///   - openid: 用户标识.
    ///   - stockId: 批次号. The stock of the coupon; needed when its codes are not made by WeChat Pay, because such a code is unique in its stock only.
    ///   - transactionId: 微信支付订单号. WeChat Pay's number of the payment.
    ///   - outTradeNo: 商户订单号. The order that the coupon is tied to.
    ///   - mchId: 下单商户号. The merchant that `out_trade_no` was placed for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func useCoupon(
        appid: String,
        useRequestNo: String,
        couponCode: String,
        useTime: String,
        openid: String? = nil,
        stockId: String? = nil,
        transactionId: String? = nil,
        outTradeNo: String? = nil,
        mchId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UseCouponResponse {
        var call = Call("merchant_coupon.use_coupon", options)
        call.set("appid", appid)
        call.set("use_request_no", useRequestNo)
        call.set("coupon_code", couponCode)
        call.set("use_time", useTime)
        call.set("openid", openid)
        call.set("stock_id", stockId)
        call.set("transaction_id", transactionId)
        call.set("out_trade_no", outTradeNo)
        call.set("mch_id", mchId)
        return try await client.answer(to: call)
    }

    /// Tie a redeemed coupon to an order (关联订单信息).
    ///
    /// The coupon shows the order then.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465596)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. The stock of the coupon.
    ///   - outTradeNo: 关联的商户订单号. The merchant's own number of the order. At least 128 characters.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant. At least 128 characters.
    ///   - couponCode: 券code. 8 to 15 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func associateOrder(
        stockId: String,
        outTradeNo: String,
        outRequestNo: String,
        couponCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> AssociateOrderResponse {
        var call = Call("merchant_coupon.associate_order", options)
        call.set("stock_id", stockId)
        call.set("out_trade_no", outTradeNo)
        call.set("out_request_no", outRequestNo)
        call.set("coupon_code", couponCode)
        return try await client.answer(to: call)
    }

    /// Untie a redeemed coupon from an order (取消关联订单信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465673)
    ///
    /// - Parameters:
    ///   - stockId: 批次号. The stock of the coupon.
    ///   - outTradeNo: 取消关联的商户订单号. The merchant's own number of the order. At least 128 characters.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant. At least 128 characters.
    ///   - couponCode: 券code. 8 to 15 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func disassociateOrder(
        stockId: String,
        outTradeNo: String,
        outRequestNo: String,
        couponCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> DisassociateOrderResponse {
        var call = Call("merchant_coupon.disassociate_order", options)
        call.set("stock_id", stockId)
        call.set("out_trade_no", outTradeNo)
        call.set("out_request_no", outRequestNo)
        call.set("coupon_code", couponCode)
        return try await client.answer(to: call)
    }

    /// Give a redeemed coupon back to the user (申请退券).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465845)
    ///
    /// - Parameters:
    ///   - stockId: 批次号.
    ///   - returnRequestNo: 退券请求单据号. The caller's own number of the return, unique for the merchant.
    ///   - couponCode: 券code.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func returnCoupon(
        stockId: String,
        returnRequestNo: String,
        couponCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> ReturnCouponResponse {
        var call = Call("merchant_coupon.return_coupon", options)
        call.set("stock_id", stockId)
        call.set("return_request_no", returnRequestNo)
        call.set("coupon_code", couponCode)
        return try await client.answer(to: call)
    }

    /// End a user's coupon (使券失效).
    ///
    /// This cannot be undone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465890)
    ///
    /// - Parameters:
    ///   - stockId: 批次号.
    ///   - deactivateRequestNo: 失效请求单据号. The caller's own number of the deactivation, unique for the merchant.
    ///   - couponCode: 券code.
    ///   - deactivateReason: 失效原因.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func deactivateCoupon(
        stockId: String,
        deactivateRequestNo: String,
        couponCode: String,
        deactivateReason: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DeactivateCouponResponse {
        var call = Call("merchant_coupon.deactivate_coupon", options)
        call.set("stock_id", stockId)
        call.set("deactivate_request_no", deactivateRequestNo)
        call.set("coupon_code", couponCode)
        call.set("deactivate_reason", deactivateReason)
        return try await client.answer(to: call)
    }

    /// Pay the difference for a redeemed coupon (营销补差付款).
    ///
    /// Moves money from one merchant to another after the coupon was redeemed and the order paid. Look at `status`, and query the receipt while it is `PAY_RECEIPT_ACCEPTED`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147321)
    ///
    /// - Parameters:
    ///   - stockId: 商家券批次号.
    ///   - transactionId: 微信支付订单号. The payment in which the coupon was used.
    ///   - description: 补差付款描述. Comes back unchanged in queries.
    ///   - outSubsidyNo: 业务请求唯一单号. The caller's own number of the payment, unique for the merchant.
    ///   - amount: 补差付款金额. In fen; at most what the coupon takes off.
    ///   - couponCode: 商家券code.
    ///   - payeeMerchant: 营销补差入账商户号. The merchant whose account is paid: the one that the stock belongs to, or one of its chain.
    ///   - payerMerchant: 营销补差扣款商户号. The merchant whose account pays: the creator of the stock, or the merchant that it belongs to.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func paySubsidy(
        stockId: String,
        transactionId: String,
        description: String,
        outSubsidyNo: String,
        amount: Int,
        couponCode: String,
        payeeMerchant: String,
        payerMerchant: String,
        options: CallOptions = CallOptions()
    ) async throws -> SubsidyPayReceipt {
        var call = Call("merchant_coupon.pay_subsidy", options)
        call.set("stock_id", stockId)
        call.set("transaction_id", transactionId)
        call.set("description", description)
        call.set("out_subsidy_no", outSubsidyNo)
        call.set("amount", amount)
        call.set("coupon_code", couponCode)
        call.set("payee_merchant", payeeMerchant)
        call.set("payer_merchant", payerMerchant)
        return try await client.answer(to: call)
    }

    /// List the payments of the difference for a coupon (查询营销补差付款单列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147338)
    ///
    /// - Parameters:
    ///   - stockId: 商家券批次号. The stock, as `create_stock` numbered it.
    ///   - couponCode: 商家券code.
    ///   - outSubsidyNo: 补差付款请求单号. Only the payment under this number of the merchant's own.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listSubsidyPayReceipts(
        stockId: String,
        couponCode: String,
        outSubsidyNo: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListSubsidyPayReceiptsResponse {
        var call = Call("merchant_coupon.list_subsidy_pay_receipts", options)
        call.set("stock_id", stockId)
        call.set("coupon_code", couponCode)
        call.set("out_subsidy_no", outSubsidyNo)
        return try await client.answer(to: call)
    }

    /// Query a payment of the difference (查询营销补差付款单详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147336)
    ///
    /// - Parameters:
    ///   - subsidyReceiptId: 补差付款单号. WeChat Pay's number of the payment.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSubsidyPayReceipt(
        subsidyReceiptId: String,
        options: CallOptions = CallOptions()
    ) async throws -> SubsidyPayReceipt {
        var call = Call("merchant_coupon.get_subsidy_pay_receipt", options)
        call.set("subsidy_receipt_id", subsidyReceiptId)
        return try await client.answer(to: call)
    }

    /// Take back a payment of the difference (营销补差回退).
    ///
    /// After a refund of the order, at most as much as was paid. Look at `status`, and query the receipt while it is `RETURN_RECEIPT_ACCEPTED`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147332)
    ///
    /// - Parameters:
    ///   - stockId: 商家券批次号.
    ///   - transactionId: 微信支付订单号. The payment in which the coupon was used.
    ///   - refundId: 微信支付退款单号. WeChat Pay's number of the refund of that payment.
    ///   - description: 补差回退描述. Comes back unchanged in queries.
    ///   - outSubsidyReturnNo: 业务请求唯一单号. The caller's own number of the return, unique for the merchant.
    ///   - amount: 补差回退金额. In fen; all returns for one coupon together at most what was paid.
    ///   - couponCode: 商家券code.
    ///   - payeeMerchant: 原营销补差入账商户号. The merchant that was paid; it gives the money back.
    ///   - payerMerchant: 原营销补差扣款商户号. The merchant that paid; it gets the money back.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func returnSubsidy(
        stockId: String,
        transactionId: String,
        refundId: String,
        description: String,
        outSubsidyReturnNo: String,
        amount: Int,
        couponCode: String,
        payeeMerchant: String,
        payerMerchant: String,
        options: CallOptions = CallOptions()
    ) async throws -> SubsidyReturnReceipt {
        var call = Call("merchant_coupon.return_subsidy", options)
        call.set("stock_id", stockId)
        call.set("transaction_id", transactionId)
        call.set("refund_id", refundId)
        call.set("description", description)
        call.set("out_subsidy_return_no", outSubsidyReturnNo)
        call.set("amount", amount)
        call.set("coupon_code", couponCode)
        call.set("payee_merchant", payeeMerchant)
        call.set("payer_merchant", payerMerchant)
        return try await client.answer(to: call)
    }

    /// Query the return of a difference (查询商家券营销补差回退单详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147344)
    ///
    /// - Parameters:
    ///   - subsidyReturnReceiptId: 补差回退单号. WeChat Pay's number of the return.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSubsidyReturnReceipt(
        subsidyReturnReceiptId: String,
        options: CallOptions = CallOptions()
    ) async throws -> SubsidyReturnReceipt {
        var call = Call("merchant_coupon.get_subsidy_return_receipt", options)
        call.set("subsidy_return_receipt_id", subsidyReturnReceiptId)
        return try await client.answer(to: call)
    }
}

extension MerchantCoupon {
    /// `AssociateOrderResponse`.
    public struct AssociateOrderResponse: Model {
        /// 关联成功时间. RFC 3339.
        public var wechatpayAssociateTime: String

        enum CodingKeys: String, CodingKey {
            case wechatpayAssociateTime = "wechatpay_associate_time"
        }
    }
}

extension MerchantCoupon {
    /// `AvailableDayTime`.
    public struct AvailableDayTime: Model {
        /// 当天可用开始时间. Seconds since midnight.
        public var beginTime: Int?
        /// 当天可用结束时间. Seconds since midnight.
        public var endTime: Int?

        enum CodingKeys: String, CodingKey {
            case beginTime = "begin_time"
            case endTime = "end_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            beginTime: Int? = nil,
            endTime: Int? = nil
        ) {
            self.beginTime = beginTime
            self.endTime = endTime
        }
    }
}

extension MerchantCoupon {
    /// `AvailableWeek`.
    public struct AvailableWeek: Model {
        /// 当天可用时间段.
        public var availableDayTime: [AvailableDayTime]?
        /// 可用星期数. 0 is Sunday, 6 is Saturday.
        public var weekDay: [Int]?

        enum CodingKeys: String, CodingKey {
            case availableDayTime = "available_day_time"
            case weekDay = "week_day"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            availableDayTime: [AvailableDayTime]? = nil,
            weekDay: [Int]? = nil
        ) {
            self.availableDayTime = availableDayTime
            self.weekDay = weekDay
        }
    }
}

extension MerchantCoupon {
    /// `Coupon`.
    public struct Coupon: Model {
        /// 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for.
        public var belongMerchant: String
        /// 核销规则信息.
        public var couponUseRule: CouponUseRule
        /// 适用商品范围. What the coupon is good for; the user sees it.
        public var goodsName: String
        /// 商家券批次名称.
        public var stockName: String
        /// 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price.
        public var stockType: StockType
        /// 批次号.
        public var stockId: String?
        /// 关联的商户订单号.
        public var associateOutTradeNo: String?
        /// 失效请求单号. The caller's own number of the deactivation, unique for the merchant.
        public var deactivateRequestNo: String?
        /// 回退请求单号. The caller's own number of the return, unique for the merchant.
        public var returnRequestNo: String?
        /// 发券请求单号. The caller's own number of the giving, unique for the merchant.
        public var sendRequestNo: String?
        /// 核销请求单号. The caller's own number of the redemption, unique for the merchant.
        public var useRequestNo: String?
        /// 券可使用开始时间. RFC 3339.
        public var availableStartTime: String?
        /// 批次备注. For the merchant; users do not see it.
        public var comment: String?
        /// 券code.
        public var couponCode: String?
        /// 券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant.
        public var couponState: CouponCouponState?
        /// 自定义入口.
        public var customEntrance: CustomEntrance?
        /// 失效原因.
        public var deactivateReason: String?
        /// 券失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 样式信息.
        public var displayPatternInfo: DisplayPattern?
        /// 券过期时间. RFC 3339.
        public var expireTime: String?
        /// 券领取时间. RFC 3339.
        public var receiveTime: String?
        /// 券回退时间. RFC 3339.
        public var returnTime: String?
        /// 是否允许分享领券链接. Whether users may share the link to the coupon.
        public var shareable: Bool?
        /// 是否允许转赠. Whether users may give coupons away.
        public var transferable: Bool?
        /// 券核销时间. RFC 3339.
        public var useTime: String?

        enum CodingKeys: String, CodingKey {
            case belongMerchant = "belong_merchant"
            case couponUseRule = "coupon_use_rule"
            case goodsName = "goods_name"
            case stockName = "stock_name"
            case stockType = "stock_type"
            case stockId = "stock_id"
            case associateOutTradeNo = "associate_out_trade_no"
            case deactivateRequestNo = "deactivate_request_no"
            case returnRequestNo = "return_request_no"
            case sendRequestNo = "send_request_no"
            case useRequestNo = "use_request_no"
            case availableStartTime = "available_start_time"
            case comment
            case couponCode = "coupon_code"
            case couponState = "coupon_state"
            case customEntrance = "custom_entrance"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case displayPatternInfo = "display_pattern_info"
            case expireTime = "expire_time"
            case receiveTime = "receive_time"
            case returnTime = "return_time"
            case shareable
            case transferable
            case useTime = "use_time"
        }
    }
}

extension MerchantCoupon {
    /// `CouponAvailableTime`.
    public struct CouponAvailableTime: Model {
        /// 开始时间. Coupons can be redeemed from then on. RFC 3339.
        public var availableBeginTime: String
        /// 结束时间. Coupons can be redeemed until then. RFC 3339.
        public var availableEndTime: String
        /// 生效后N天内有效. Days for which a coupon is good, from the day it takes effect.
        public var availableDayAfterReceive: Int?
        /// 固定周期有效时间段. Only on these weekdays, at these hours.
        public var availableWeek: AvailableWeek?
        /// 无规律的有效时间段. Only during these periods.
        public var irregularyAvaliableTime: [IrregularAvailableTime]?
        /// 领取后N天开始生效. Days from receiving a coupon until it takes effect.
        public var waitDaysAfterReceive: Int?

        enum CodingKeys: String, CodingKey {
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case availableDayAfterReceive = "available_day_after_receive"
            case availableWeek = "available_week"
            case irregularyAvaliableTime = "irregulary_avaliable_time"
            case waitDaysAfterReceive = "wait_days_after_receive"
        }
    }
}

extension MerchantCoupon {
    /// `CouponCode`.
    public struct CouponCode: Model {
        /// 商户上传code.
        public var code: String
        /// 商户上传code分配状态. `AVAILABLE`: not given yet; `DISPATCHED`: given to a user.
        public var codeStatus: CodeStatus
        /// 领券用户的OpenID.
        public var openid: String?
        /// 用户券code.
        public var couponCode: String?
        /// 被分配时间. RFC 3339.
        public var dispatchedTime: String?
        /// 领券用户的UnionID.
        public var unionid: String?
        /// 上传时间. RFC 3339.
        public var uploadTime: String?

        enum CodingKeys: String, CodingKey {
            case code
            case codeStatus = "code_status"
            case openid
            case couponCode = "coupon_code"
            case dispatchedTime = "dispatched_time"
            case unionid
            case uploadTime = "upload_time"
        }
    }
}

extension MerchantCoupon {
    /// `CouponCodeCount`.
    public struct CouponCodeCount: Model {
        /// 已上传的code总数.
        public var totalCount: Int?
        /// 可用的code数.
        public var availableCount: Int?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case availableCount = "available_count"
        }
    }
}

extension MerchantCoupon {
    /// `CouponCodeUploadFailure`.
    public struct CouponCodeUploadFailure: Model {
        /// 上传失败错误码.
        public var code: String
        /// 上传失败的券code.
        public var couponCode: String
        /// 上传失败错误信息.
        public var message: String

        enum CodingKeys: String, CodingKey {
            case code
            case couponCode = "coupon_code"
            case message
        }
    }
}

extension MerchantCoupon {
    /// Which of the fields are there depends on `send_channel`.
    public struct CouponSendAttachment: Model {
        /// 会员活动ID.
        public var activityId: String?
        /// 交易订单编号. WeChat Pay's number of the payment after which the coupon was given.
        public var transactionId: String?
        /// 会员卡ID. The member card whose activity gave the coupon.
        public var cardId: String?
        /// 营销馆所属商户号. The merchant that the hall belongs to.
        public var hallBelongMchId: Int?
        /// 支付有礼活动编号/营销馆活动ID. The activity that gave the coupon, of gifts after payment or of a hall.
        public var actCode: String?
        /// 会员卡Code. The code of the user's member card.
        public var code: String?
        /// 领券手机区号.
        public var countryCode: String?
        /// 营销馆ID. The hall (营销馆) in which the user took the coupon.
        public var hallCode: String?
        /// 领券手机号.
        public var phoneNumber: String?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case transactionId = "transaction_id"
            case cardId = "card_id"
            case hallBelongMchId = "hall_belong_mch_id"
            case actCode = "act_code"
            case code
            case countryCode = "country_code"
            case hallCode = "hall_code"
            case phoneNumber = "phone_number"
        }
    }
}

extension MerchantCoupon {
    /// `CouponSendResource`.
    public struct CouponSendResource: Model {
        /// 批次号.
        public var stockId: String
        /// 券的唯一标识.
        public var couponCode: String
        /// 发放渠道.
        public var sendChannel: SendChannel
        /// 发券商户号. The merchant that gave the coupon.
        public var sendMerchant: String
        /// 发放时间. RFC 3339.
        public var sendTime: String
        /// 用户唯一标识. The user in the `notify_appid` of the stock; missing without it.
        public var openid: String?
        /// 摇一摇活动ID.
        public var actId: String?
        /// 发券附加信息.
        public var attachInfo: CouponSendAttachment?
        /// 业务细分事件类型.
        public var eventType: EventType?
        /// 用户统一标识. Missing without a `notify_appid` of the stock.
        public var unionid: String?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case couponCode = "coupon_code"
            case sendChannel = "send_channel"
            case sendMerchant = "send_merchant"
            case sendTime = "send_time"
            case openid
            case actId = "act_id"
            case attachInfo = "attach_info"
            case eventType = "event_type"
            case unionid
        }
    }
}

extension MerchantCoupon {
    /// When and how coupons can be redeemed.
    public struct CouponUseRule: Model {
        /// 券可核销时间.
        public var couponAvailableTime: CouponAvailableTime
        /// 核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code.
        public var useMethod: UseMethod
        /// 小程序AppID. Needed with `use_method` `MINI_PROGRAMS`.
        public var miniProgramsAppid: String?
        /// 折扣券使用规则信息. Needed for `stock_type` `DISCOUNT`.
        public var discountCoupon: DiscountCoupon?
        /// 换购券使用规则信息. Needed for `stock_type` `EXCHANGE`.
        public var exchangeCoupon: ExchangeCoupon?
        /// 固定面额满减券使用规则信息. Needed for `stock_type` `NORMAL`.
        public var fixedNormalCoupon: FixedValueCoupon?
        /// 小程序path. The page to open; needed with `use_method` `MINI_PROGRAMS`.
        public var miniProgramsPath: String?

        enum CodingKeys: String, CodingKey {
            case couponAvailableTime = "coupon_available_time"
            case useMethod = "use_method"
            case miniProgramsAppid = "mini_programs_appid"
            case discountCoupon = "discount_coupon"
            case exchangeCoupon = "exchange_coupon"
            case fixedNormalCoupon = "fixed_normal_coupon"
            case miniProgramsPath = "mini_programs_path"
        }
    }
}

extension MerchantCoupon {
    /// `CreateStockCouponAvailableTime`.
    public struct CreateStockCouponAvailableTime: Model {
        /// 开始时间. Coupons can be redeemed from then on. RFC 3339.
        public var availableBeginTime: String
        /// 结束时间. Coupons can be redeemed until then. RFC 3339.
        public var availableEndTime: String
        /// 生效后N天内有效. Days for which a coupon is good, from the day it takes effect.
        public var availableDayAfterReceive: Int?
        /// 领取后N秒内有效. Seconds for which a coupon is good once it was received.
        public var availableSecondAfterReceive: Int?
        /// 固定周期有效时间段. Only on these weekdays, at these hours.
        public var availableWeek: AvailableWeek?
        /// 无规律的有效时间段. Only during these periods.
        public var irregularyAvaliableTime: [IrregularAvailableTime]?
        /// 领取后N天开始生效. Days from receiving a coupon until it takes effect.
        public var waitDaysAfterReceive: Int?

        enum CodingKeys: String, CodingKey {
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case availableDayAfterReceive = "available_day_after_receive"
            case availableSecondAfterReceive = "available_second_after_receive"
            case availableWeek = "available_week"
            case irregularyAvaliableTime = "irregulary_avaliable_time"
            case waitDaysAfterReceive = "wait_days_after_receive"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            availableBeginTime: String,
            availableEndTime: String,
            availableDayAfterReceive: Int? = nil,
            availableSecondAfterReceive: Int? = nil,
            availableWeek: AvailableWeek? = nil,
            irregularyAvaliableTime: [IrregularAvailableTime]? = nil,
            waitDaysAfterReceive: Int? = nil
        ) {
            self.availableBeginTime = availableBeginTime
            self.availableEndTime = availableEndTime
            self.availableDayAfterReceive = availableDayAfterReceive
            self.availableSecondAfterReceive = availableSecondAfterReceive
            self.availableWeek = availableWeek
            self.irregularyAvaliableTime = irregularyAvaliableTime
            self.waitDaysAfterReceive = waitDaysAfterReceive
        }
    }
}

extension MerchantCoupon {
    /// When and how coupons can be redeemed.
    public struct CreateStockCouponUseRule: Model {
        /// 券可核销时间.
        public var couponAvailableTime: CreateStockCouponAvailableTime
        /// 核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code.
        public var useMethod: UseMethod
        /// 小程序AppID. Needed with `use_method` `MINI_PROGRAMS`.
        public var miniProgramsAppid: String?
        /// 折扣券使用规则信息. Needed for `stock_type` `DISCOUNT`.
        public var discountCoupon: CreateStockDiscountCoupon?
        /// 换购券使用规则信息. Needed for `stock_type` `EXCHANGE`.
        public var exchangeCoupon: CreateStockExchangeCoupon?
        /// 固定面额满减券使用规则信息. Needed for `stock_type` `NORMAL`.
        public var fixedNormalCoupon: CreateStockFixedValueCoupon?
        /// 小程序path. The page to open; needed with `use_method` `MINI_PROGRAMS`.
        public var miniProgramsPath: String?

        enum CodingKeys: String, CodingKey {
            case couponAvailableTime = "coupon_available_time"
            case useMethod = "use_method"
            case miniProgramsAppid = "mini_programs_appid"
            case discountCoupon = "discount_coupon"
            case exchangeCoupon = "exchange_coupon"
            case fixedNormalCoupon = "fixed_normal_coupon"
            case miniProgramsPath = "mini_programs_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            couponAvailableTime: CreateStockCouponAvailableTime,
            useMethod: UseMethod,
            miniProgramsAppid: String? = nil,
            discountCoupon: CreateStockDiscountCoupon? = nil,
            exchangeCoupon: CreateStockExchangeCoupon? = nil,
            fixedNormalCoupon: CreateStockFixedValueCoupon? = nil,
            miniProgramsPath: String? = nil
        ) {
            self.couponAvailableTime = couponAvailableTime
            self.useMethod = useMethod
            self.miniProgramsAppid = miniProgramsAppid
            self.discountCoupon = discountCoupon
            self.exchangeCoupon = exchangeCoupon
            self.fixedNormalCoupon = fixedNormalCoupon
            self.miniProgramsPath = miniProgramsPath
        }
    }
}

extension MerchantCoupon {
    /// `CreateStockDiscountCoupon`.
    public struct CreateStockDiscountCoupon: Model {
        /// 折扣比例. What the user pays of the price: `88` is 12 % off.
        public var discountPercent: Int
        /// 消费门槛. The purchase has to reach this amount, in fen.
        public var transactionMinimum: Int

        enum CodingKeys: String, CodingKey {
            case discountPercent = "discount_percent"
            case transactionMinimum = "transaction_minimum"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            discountPercent: Int,
            transactionMinimum: Int
        ) {
            self.discountPercent = discountPercent
            self.transactionMinimum = transactionMinimum
        }
    }
}

extension MerchantCoupon {
    /// `CreateStockExchangeCoupon`.
    public struct CreateStockExchangeCoupon: Model {
        /// 单品换购价. What the goods cost with the coupon, in fen.
        public var exchangePrice: Int
        /// 消费门槛. The purchase has to reach this amount, in fen.
        public var transactionMinimum: Int

        enum CodingKeys: String, CodingKey {
            case exchangePrice = "exchange_price"
            case transactionMinimum = "transaction_minimum"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            exchangePrice: Int,
            transactionMinimum: Int
        ) {
            self.exchangePrice = exchangePrice
            self.transactionMinimum = transactionMinimum
        }
    }
}

extension MerchantCoupon {
    /// `CreateStockFixedValueCoupon`.
    public struct CreateStockFixedValueCoupon: Model {
        /// 优惠金额. What is taken off, in fen.
        public var discountAmount: Int
        /// 消费门槛. The purchase has to reach this amount, in fen.
        public var transactionMinimum: Int

        enum CodingKeys: String, CodingKey {
            case discountAmount = "discount_amount"
            case transactionMinimum = "transaction_minimum"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            discountAmount: Int,
            transactionMinimum: Int
        ) {
            self.discountAmount = discountAmount
            self.transactionMinimum = transactionMinimum
        }
    }
}

extension MerchantCoupon {
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

extension MerchantCoupon {
    /// What the coupon leads to.
    public struct CustomEntrance: Model {
        /// 商户公众号AppID. An official account of the merchant.
        public var appid: String?
        /// 更多优惠入口. The hall (营销馆) that the coupon leads to.
        public var hallId: String?
        /// 可用门店ID. The stores that the coupon leads to.
        public var storeId: String?
        /// code展示模式. How the code is shown to the user.
        public var codeDisplayMode: CodeDisplayMode?
        /// 小程序入口.
        public var miniProgramsInfo: MiniProgram?

        enum CodingKeys: String, CodingKey {
            case appid
            case hallId = "hall_id"
            case storeId = "store_id"
            case codeDisplayMode = "code_display_mode"
            case miniProgramsInfo = "mini_programs_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            appid: String? = nil,
            hallId: String? = nil,
            storeId: String? = nil,
            codeDisplayMode: CodeDisplayMode? = nil,
            miniProgramsInfo: MiniProgram? = nil
        ) {
            self.appid = appid
            self.hallId = hallId
            self.storeId = storeId
            self.codeDisplayMode = codeDisplayMode
            self.miniProgramsInfo = miniProgramsInfo
        }
    }
}

extension MerchantCoupon {
    /// `DeactivateCouponResponse`.
    public struct DeactivateCouponResponse: Model {
        /// 系统失效成功的时间. RFC 3339.
        public var wechatpayDeactivateTime: String

        enum CodingKeys: String, CodingKey {
            case wechatpayDeactivateTime = "wechatpay_deactivate_time"
        }
    }
}

extension MerchantCoupon {
    /// `DeleteCouponCodeResponse`.
    public struct DeleteCouponCodeResponse: Model {
        /// 批次号.
        public var stockId: String
        /// 删除时间. RFC 3339.
        public var deleteTime: String

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case deleteTime = "delete_time"
        }
    }
}

extension MerchantCoupon {
    /// `DisassociateOrderResponse`.
    public struct DisassociateOrderResponse: Model {
        /// 取消关联券成功时间. RFC 3339.
        public var wechatpayDisassociateTime: String

        enum CodingKeys: String, CodingKey {
            case wechatpayDisassociateTime = "wechatpay_disassociate_time"
        }
    }
}

extension MerchantCoupon {
    /// `DiscountCoupon`.
    public struct DiscountCoupon: Model {
        /// 折扣比例. What the user pays of the price: `88` is 12 % off.
        public var discountPercent: Int?
        /// 消费门槛. The purchase has to reach this amount, in fen.
        public var transactionMinimum: Int?

        enum CodingKeys: String, CodingKey {
            case discountPercent = "discount_percent"
            case transactionMinimum = "transaction_minimum"
        }
    }
}

extension MerchantCoupon {
    /// What a coupon looks like.
    public struct DisplayPattern: Model {
        /// 使用须知.
        public var description: String?
        /// 背景颜色.
        public var backgroundColor: BackgroundColor?
        /// 券详情图片. A `media_url` of `media.upload_marketing_image`.
        public var couponImageUrl: String?
        /// 视频号相关信息.
        public var finderInfo: Finder?
        /// 商户logo. A `media_url` of `media.upload_marketing_image`.
        public var merchantLogoUrl: String?
        /// 商户名称.
        public var merchantName: String?

        enum CodingKeys: String, CodingKey {
            case description
            case backgroundColor = "background_color"
            case couponImageUrl = "coupon_image_url"
            case finderInfo = "finder_info"
            case merchantLogoUrl = "merchant_logo_url"
            case merchantName = "merchant_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            description: String? = nil,
            backgroundColor: BackgroundColor? = nil,
            couponImageUrl: String? = nil,
            finderInfo: Finder? = nil,
            merchantLogoUrl: String? = nil,
            merchantName: String? = nil
        ) {
            self.description = description
            self.backgroundColor = backgroundColor
            self.couponImageUrl = couponImageUrl
            self.finderInfo = finderInfo
            self.merchantLogoUrl = merchantLogoUrl
            self.merchantName = merchantName
        }
    }
}

extension MerchantCoupon {
    /// `ExchangeCoupon`.
    public struct ExchangeCoupon: Model {
        /// 单品换购价. What the goods cost with the coupon, in fen.
        public var exchangePrice: Int?
        /// 消费门槛. The purchase has to reach this amount, in fen.
        public var transactionMinimum: Int?

        enum CodingKeys: String, CodingKey {
            case exchangePrice = "exchange_price"
            case transactionMinimum = "transaction_minimum"
        }
    }
}

extension MerchantCoupon {
    /// `Finder`.
    public struct Finder: Model {
        /// 视频号ID.
        public var finderId: String?
        /// 视频号视频ID.
        public var finderVideoId: String?
        /// 视频号封面图. A `media_url` of `media.upload_marketing_image`.
        public var finderVideoCoverImageUrl: String?

        enum CodingKeys: String, CodingKey {
            case finderId = "finder_id"
            case finderVideoId = "finder_video_id"
            case finderVideoCoverImageUrl = "finder_video_cover_image_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            finderId: String? = nil,
            finderVideoId: String? = nil,
            finderVideoCoverImageUrl: String? = nil
        ) {
            self.finderId = finderId
            self.finderVideoId = finderVideoId
            self.finderVideoCoverImageUrl = finderVideoCoverImageUrl
        }
    }
}

extension MerchantCoupon {
    /// `FixedValueCoupon`.
    public struct FixedValueCoupon: Model {
        /// 优惠金额. What is taken off, in fen.
        public var discountAmount: Int?
        /// 消费门槛. The purchase has to reach this amount, in fen.
        public var transactionMinimum: Int?

        enum CodingKeys: String, CodingKey {
            case discountAmount = "discount_amount"
            case transactionMinimum = "transaction_minimum"
        }
    }
}

extension MerchantCoupon {
    /// `GetCallbackResponse`.
    public struct GetCallbackResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 通知URL地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case notifyUrl = "notify_url"
        }
    }
}

extension MerchantCoupon {
    /// `GetCouponCodeResponse`.
    public struct GetCouponCodeResponse: Model {
        /// 商户上传code信息.
        public var codeInformation: CouponCode
        /// 用户券信息.
        public var couponInformation: Coupon?

        enum CodingKeys: String, CodingKey {
            case codeInformation = "code_information"
            case couponInformation = "coupon_information"
        }
    }
}

extension MerchantCoupon {
    /// `GetCouponResponse`.
    public struct GetCouponResponse: Model {
        /// 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for. 8 to 15 characters.
        public var belongMerchant: String
        /// 券核销规则信息.
        public var couponUseRule: UserCouponUseRule
        /// 适用商品范围. What the coupon is good for; the user sees it. At most 15 characters.
        public var goodsName: String
        /// 商家券批次名称. At most 24 characters.
        public var stockName: String
        /// 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price. At most 32 characters.
        public var stockType: StockType
        /// 批次号.
        public var stockId: String?
        /// 关联的商户订单号.
        public var associateOutTradeNo: String?
        /// 失效请求单号. The caller's own number of the deactivation, unique for the merchant.
        public var deactivateRequestNo: String?
        /// 回退请求单号. The caller's own number of the return, unique for the merchant.
        public var returnRequestNo: String?
        /// 发券请求单号. The caller's own number of the giving, unique for the merchant.
        public var sendRequestNo: String?
        /// 核销请求单号. The caller's own number of the redemption, unique for the merchant.
        public var useRequestNo: String?
        /// 券可使用开始时间. RFC 3339.
        public var availableStartTime: String?
        /// 批次备注. For the merchant; users do not see it. At most 20 characters.
        public var comment: String?
        /// 券code.
        public var couponCode: String?
        /// 券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant.
        public var couponState: GetCouponResponseCouponState?
        /// 自定义入口.
        public var customEntrance: CustomEntrance?
        /// 失效原因.
        public var deactivateReason: String?
        /// 券失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 样式信息.
        public var displayPatternInfo: UserCouponDisplayPattern?
        /// 券过期时间. RFC 3339.
        public var expireTime: String?
        /// 券领取时间. RFC 3339.
        public var receiveTime: String?
        /// 券回退时间. RFC 3339.
        public var returnTime: String?
        /// 是否允许分享领券链接. Whether users may share the link to the coupon.
        public var shareable: Bool?
        /// 是否允许转赠. Whether users may give coupons away.
        public var transferable: Bool?
        /// 券核销时间. RFC 3339.
        public var useTime: String?

        enum CodingKeys: String, CodingKey {
            case belongMerchant = "belong_merchant"
            case couponUseRule = "coupon_use_rule"
            case goodsName = "goods_name"
            case stockName = "stock_name"
            case stockType = "stock_type"
            case stockId = "stock_id"
            case associateOutTradeNo = "associate_out_trade_no"
            case deactivateRequestNo = "deactivate_request_no"
            case returnRequestNo = "return_request_no"
            case sendRequestNo = "send_request_no"
            case useRequestNo = "use_request_no"
            case availableStartTime = "available_start_time"
            case comment
            case couponCode = "coupon_code"
            case couponState = "coupon_state"
            case customEntrance = "custom_entrance"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case displayPatternInfo = "display_pattern_info"
            case expireTime = "expire_time"
            case receiveTime = "receive_time"
            case returnTime = "return_time"
            case shareable
            case transferable
            case useTime = "use_time"
        }
    }
}

extension MerchantCoupon {
    /// `GetStockResponse`.
    public struct GetStockResponse: Model {
        /// 批次号.
        public var stockId: String
        /// 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for.
        public var belongMerchant: String
        /// 券code模式. `WECHATPAY_MODE`: WeChat Pay makes the codes; `MERCHANT_API`: they are given with each sending; `MERCHANT_UPLOAD`: they are uploaded before.
        public var couponCodeMode: CouponCodeMode
        /// 核销规则信息.
        public var couponUseRule: CouponUseRule
        /// 适应商品范围. What the coupon is good for; the user sees it.
        public var goodsName: String
        /// 商家券批次名称.
        public var stockName: String
        /// 发放规则信息.
        public var stockSendRule: StockSendRule
        /// 批次状态. `UNAUDIT`: being reviewed; `RUNNING`: can be given; `STOPED`: over; `PAUSED`: not given for now.
        public var stockState: StockState
        /// 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price.
        public var stockType: StockType
        /// 批次备注. For the merchant; users do not see it.
        public var comment: String?
        /// 券code数量.
        public var couponCodeCount: CouponCodeCount?
        /// 自定义入口.
        public var customEntrance: CustomEntrance?
        /// 样式信息.
        public var displayPatternInfo: DisplayPattern?
        /// 事件通知配置.
        public var notifyConfig: NotifyConfig?
        /// 批次发放情况.
        public var sendCountInformation: SendCount?
        /// 是否允许营销补差. Whether `pay_subsidy` may be used for its coupons.
        public var subsidy: Bool?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case belongMerchant = "belong_merchant"
            case couponCodeMode = "coupon_code_mode"
            case couponUseRule = "coupon_use_rule"
            case goodsName = "goods_name"
            case stockName = "stock_name"
            case stockSendRule = "stock_send_rule"
            case stockState = "stock_state"
            case stockType = "stock_type"
            case comment
            case couponCodeCount = "coupon_code_count"
            case customEntrance = "custom_entrance"
            case displayPatternInfo = "display_pattern_info"
            case notifyConfig = "notify_config"
            case sendCountInformation = "send_count_information"
            case subsidy
        }
    }
}

extension MerchantCoupon {
    /// `IrregularAvailableTime`.
    public struct IrregularAvailableTime: Model {
        /// 开始时间. RFC 3339.
        public var beginTime: String?
        /// 结束时间. RFC 3339.
        public var endTime: String?

        enum CodingKeys: String, CodingKey {
            case beginTime = "begin_time"
            case endTime = "end_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            beginTime: String? = nil,
            endTime: String? = nil
        ) {
            self.beginTime = beginTime
            self.endTime = endTime
        }
    }
}

extension MerchantCoupon {
    /// `ListCouponCodesResponse`.
    public struct ListCouponCodesResponse: Model {
        /// 批次号.
        public var stockId: String
        /// 分页起始位置.
        public var offset: Int?
        /// 返回数据的个数.
        public var limit: Int?
        /// 总数. Of all pages.
        public var totalCount: Int?
        /// 查询code结果列表.
        public var data: [CouponCode]?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension MerchantCoupon {
    /// `ListCouponsResponse`.
    public struct ListCouponsResponse: Model {
        /// 分页页码.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 总数量. Of all pages.
        public var totalCount: Int?
        /// 结果集.
        public var data: [UserCoupon]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension MerchantCoupon {
    /// `ListSubsidyPayReceiptsResponse`.
    public struct ListSubsidyPayReceiptsResponse: Model {
        /// 补差付款单据列表.
        public var payReceiptList: [SubsidyPayReceipt]?

        enum CodingKeys: String, CodingKey {
            case payReceiptList = "pay_receipt_list"
        }
    }
}

extension MerchantCoupon {
    /// `MiniProgram`.
    public struct MiniProgram: Model {
        /// 商家小程序AppID. A mini program of the merchant.
        public var miniProgramsAppid: String
        /// 入口文案.
        public var entranceWords: String
        /// 商家小程序path.
        public var miniProgramsPath: String
        /// 引导文案.
        public var guidingWords: String?

        enum CodingKeys: String, CodingKey {
            case miniProgramsAppid = "mini_programs_appid"
            case entranceWords = "entrance_words"
            case miniProgramsPath = "mini_programs_path"
            case guidingWords = "guiding_words"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            miniProgramsAppid: String,
            entranceWords: String,
            miniProgramsPath: String,
            guidingWords: String? = nil
        ) {
            self.miniProgramsAppid = miniProgramsAppid
            self.entranceWords = entranceWords
            self.miniProgramsPath = miniProgramsPath
            self.guidingWords = guidingWords
        }
    }
}

extension MerchantCoupon {
    /// `NotifyConfig`.
    public struct NotifyConfig: Model {
        /// 事件通知AppID. Notifications tell the user by the openid in this app; without it they do not tell the user.
        public var notifyAppid: String?

        enum CodingKeys: String, CodingKey {
            case notifyAppid = "notify_appid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            notifyAppid: String? = nil
        ) {
            self.notifyAppid = notifyAppid
        }
    }
}

extension MerchantCoupon {
    /// `PreSendProductCouponResponse`.
    public struct PreSendProductCouponResponse: Model {
        /// 预发券token. Opens the component in which the user takes the coupon.
        public var token: String
    }
}

extension MerchantCoupon {
    /// `ReturnCouponResponse`.
    public struct ReturnCouponResponse: Model {
        /// 系统退券成功的时间. RFC 3339.
        public var wechatpayReturnTime: String

        enum CodingKeys: String, CodingKey {
            case wechatpayReturnTime = "wechatpay_return_time"
        }
    }
}

extension MerchantCoupon {
    /// How many coupons were given.
    public struct SendCount: Model {
        /// 单天已发放券金额. In fen.
        public var todaySendAmount: Int?
        /// 单天已发放券张数.
        public var todaySendNum: Int?
        /// 已发放券金额. In fen.
        public var totalSendAmount: Int?
        /// 已发放券张数.
        public var totalSendNum: Int?

        enum CodingKeys: String, CodingKey {
            case todaySendAmount = "today_send_amount"
            case todaySendNum = "today_send_num"
            case totalSendAmount = "total_send_amount"
            case totalSendNum = "total_send_num"
        }
    }
}

extension MerchantCoupon {
    /// `SendCouponResponse`.
    public struct SendCouponResponse: Model {
        /// 发券结果.
        public var sendCouponResult: SendCouponResult?

        enum CodingKeys: String, CodingKey {
            case sendCouponResult = "send_coupon_result"
        }
    }
}

extension MerchantCoupon {
    /// `SendCouponResult`.
    public struct SendCouponResult: Model {
        /// 批次号.
        public var stockId: String?
        /// 发券凭证. The merchant's own number of this request.
        public var outRequestNo: String?
        /// 券code.
        public var couponCode: String?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case outRequestNo = "out_request_no"
            case couponCode = "coupon_code"
        }
    }
}

extension MerchantCoupon {
    /// `SendGovernmentCardResponse`.
    public struct SendGovernmentCardResponse: Model {
        /// 消费卡code.
        public var cardCode: String

        enum CodingKeys: String, CodingKey {
            case cardCode = "card_code"
        }
    }
}

extension MerchantCoupon {
    /// `SendProductCouponResponse`.
    public struct SendProductCouponResponse: Model {
        /// 批次号.
        public var stockId: String
        /// 发券凭证. The merchant's own number of this request.
        public var outRequestNo: String
        /// 券code.
        public var couponCode: String
        /// 发券结果信息.
        public var sendCouponResult: SendProductCouponResult?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case outRequestNo = "out_request_no"
            case couponCode = "coupon_code"
            case sendCouponResult = "send_coupon_result"
        }
    }
}

extension MerchantCoupon {
    /// `SendProductCouponResult`.
    public struct SendProductCouponResult: Model {
        /// 批次号.
        public var stockId: String
        /// 商户单据号. The merchant's own number of this request.
        public var outRequestNo: String
        /// 商家券Code.
        public var couponCode: String

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case outRequestNo = "out_request_no"
            case couponCode = "coupon_code"
        }
    }
}

extension MerchantCoupon {
    /// `SetCallbackResponse`.
    public struct SetCallbackResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 修改时间. RFC 3339.
        public var updateTime: String
        /// 通知URL地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case updateTime = "update_time"
            case notifyUrl = "notify_url"
        }
    }
}

extension MerchantCoupon {
    /// How many coupons are given, and to whom.
    public struct StockSendRule: Model {
        /// 用户最大可领个数. Coupons that one user may receive.
        public var maxCouponsPerUser: Int?
        /// 批次总预算. What all coupons may be worth together, in fen.
        public var maxAmount: Int?
        /// 单天发放上限金额. What the coupons of one day may be worth together, in fen.
        public var maxAmountByDay: Int?
        /// 批次最大发放个数. Coupons that may be given altogether.
        public var maxCoupons: Int?
        /// 单天发放上限个数. Coupons that may be given on one day.
        public var maxCouponsByDay: Int?
        /// 是否开启自然人限领. Whether `max_coupons_per_user` counts a person with several accounts as one.
        public var naturalPersonLimit: Bool?
        /// 可疑账号拦截. Whether accounts under suspicion get no coupons.
        public var preventApiAbuse: Bool?
        /// 是否允许分享链接. Whether users may share the link to the coupon.
        public var shareable: Bool?
        /// 是否允许转赠. Whether users may give coupons away.
        public var transferable: Bool?

        enum CodingKeys: String, CodingKey {
            case maxCouponsPerUser = "max_coupons_per_user"
            case maxAmount = "max_amount"
            case maxAmountByDay = "max_amount_by_day"
            case maxCoupons = "max_coupons"
            case maxCouponsByDay = "max_coupons_by_day"
            case naturalPersonLimit = "natural_person_limit"
            case preventApiAbuse = "prevent_api_abuse"
            case shareable
            case transferable
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            maxCouponsPerUser: Int,
            maxAmount: Int? = nil,
            maxAmountByDay: Int? = nil,
            maxCoupons: Int? = nil,
            maxCouponsByDay: Int? = nil,
            naturalPersonLimit: Bool? = nil,
            preventApiAbuse: Bool? = nil,
            shareable: Bool? = nil,
            transferable: Bool? = nil
        ) {
            self.maxCouponsPerUser = maxCouponsPerUser
            self.maxAmount = maxAmount
            self.maxAmountByDay = maxAmountByDay
            self.maxCoupons = maxCoupons
            self.maxCouponsByDay = maxCouponsByDay
            self.naturalPersonLimit = naturalPersonLimit
            self.preventApiAbuse = preventApiAbuse
            self.shareable = shareable
            self.transferable = transferable
        }
    }
}

extension MerchantCoupon {
    /// `SubsidyPayReceipt`.
    public struct SubsidyPayReceipt: Model {
        /// 商家券批次号.
        public var stockId: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 补差付款单据状态. `PAY_RECEIPT_ACCEPTED`: under way; `PAY_RECEIPT_RETURNING`: a return is under way.
        public var status: SubsidyPayReceiptStatus
        /// 补差付款描述. Comes back unchanged in queries.
        public var description: String
        /// 业务请求唯一单号. The caller's own number of the payment, unique for the merchant.
        public var outSubsidyNo: String
        /// 补差付款单号. WeChat Pay's number of the payment.
        public var subsidyReceiptId: String
        /// 补差付款金额. In fen.
        public var amount: Int?
        /// 商家券code.
        public var couponCode: String
        /// 营销补差入账商户号. The merchant whose account is paid: the one that the stock belongs to, or one of its chain.
        public var payeeMerchant: String
        /// 营销补差扣款商户号. The merchant whose account pays: the creator of the stock, or the merchant that it belongs to.
        public var payerMerchant: String
        /// 补差付款发起时间. RFC 3339.
        public var createTime: String?
        /// 补差付款失败原因. Set when it failed.
        public var failReason: SubsidyPayReceiptFailReason?
        /// 补差付款完成时间. RFC 3339.
        public var successTime: String?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case transactionId = "transaction_id"
            case status
            case description
            case outSubsidyNo = "out_subsidy_no"
            case subsidyReceiptId = "subsidy_receipt_id"
            case amount
            case couponCode = "coupon_code"
            case payeeMerchant = "payee_merchant"
            case payerMerchant = "payer_merchant"
            case createTime = "create_time"
            case failReason = "fail_reason"
            case successTime = "success_time"
        }
    }
}

extension MerchantCoupon {
    /// `SubsidyReturnReceipt`.
    public struct SubsidyReturnReceipt: Model {
        /// 商家券批次号.
        public var stockId: String
        /// 微信支付订单号. WeChat Pay's number of the payment.
        public var transactionId: String
        /// 微信支付退款单号. WeChat Pay's number of the refund.
        public var refundId: String
        /// 补差回退单据状态. `RETURN_RECEIPT_ACCEPTED`: under way.
        public var status: SubsidyReturnReceiptStatus
        /// 补差回退描述. Comes back unchanged in queries.
        public var description: String
        /// 业务请求唯一单号. The caller's own number of the return, unique for the merchant.
        public var outSubsidyReturnNo: String
        /// 补差付款单号. WeChat Pay's number of the payment.
        public var subsidyReceiptId: String
        /// 补差回退金额. In fen.
        public var amount: Int?
        /// 商家券code.
        public var couponCode: String
        /// 原营销补差入账商户号. The merchant that was paid; it gives the money back.
        public var payeeMerchant: String
        /// 原营销补差扣款商户号. The merchant that paid; it gets the money back.
        public var payerMerchant: String
        /// 补差回退单号. WeChat Pay's number of the return.
        public var subsidyReturnReceiptId: String?
        /// 补差回退失败原因. Set when it failed.
        public var failReason: SubsidyReturnReceiptFailReason?
        /// 补差回退发起时间. RFC 3339.
        public var returnCreateTime: String?
        /// 补差回退完成时间. RFC 3339.
        public var returnDoneTime: String?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case transactionId = "transaction_id"
            case refundId = "refund_id"
            case status
            case description
            case outSubsidyReturnNo = "out_subsidy_return_no"
            case subsidyReceiptId = "subsidy_receipt_id"
            case amount
            case couponCode = "coupon_code"
            case payeeMerchant = "payee_merchant"
            case payerMerchant = "payer_merchant"
            case subsidyReturnReceiptId = "subsidy_return_receipt_id"
            case failReason = "fail_reason"
            case returnCreateTime = "return_create_time"
            case returnDoneTime = "return_done_time"
        }
    }
}

extension MerchantCoupon {
    /// `UpdateStockBudgetResponse`.
    public struct UpdateStockBudgetResponse: Model {
        /// 批次当前最大发放个数. The limit as it is now.
        public var maxCoupons: Int?
        /// 当前单天发放上限个数. The limit as it is now.
        public var maxCouponsByDay: Int?

        enum CodingKeys: String, CodingKey {
            case maxCoupons = "max_coupons"
            case maxCouponsByDay = "max_coupons_by_day"
        }
    }
}

extension MerchantCoupon {
    /// `UpdateStockCouponUseRule`.
    public struct UpdateStockCouponUseRule: Model {
        /// 小程序AppID. Needed with `use_method` `MINI_PROGRAMS`.
        public var miniProgramsAppid: String?
        /// 小程序path.
        public var miniProgramsPath: String?
        /// 核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code.
        public var useMethod: UseMethod?

        enum CodingKeys: String, CodingKey {
            case miniProgramsAppid = "mini_programs_appid"
            case miniProgramsPath = "mini_programs_path"
            case useMethod = "use_method"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            miniProgramsAppid: String? = nil,
            miniProgramsPath: String? = nil,
            useMethod: UseMethod? = nil
        ) {
            self.miniProgramsAppid = miniProgramsAppid
            self.miniProgramsPath = miniProgramsPath
            self.useMethod = useMethod
        }
    }
}

extension MerchantCoupon {
    /// `UpdateStockSendRule`.
    public struct UpdateStockSendRule: Model {
        /// 是否开启自然人限领. Whether `max_coupons_per_user` counts a person with several accounts as one.
        public var naturalPersonLimit: Bool?
        /// 可疑账号拦截. Whether accounts under suspicion get no coupons.
        public var preventApiAbuse: Bool?

        enum CodingKeys: String, CodingKey {
            case naturalPersonLimit = "natural_person_limit"
            case preventApiAbuse = "prevent_api_abuse"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            naturalPersonLimit: Bool? = nil,
            preventApiAbuse: Bool? = nil
        ) {
            self.naturalPersonLimit = naturalPersonLimit
            self.preventApiAbuse = preventApiAbuse
        }
    }
}

extension MerchantCoupon {
    /// `UploadCouponCodesResponse`.
    public struct UploadCouponCodesResponse: Model {
        /// 批次号.
        public var stockId: String
        /// 去重后上传code总数. Of different codes in the request.
        public var totalCount: Int?
        /// 上传成功code个数.
        public var successCount: Int?
        /// 上传成功时间. RFC 3339.
        public var successTime: String
        /// 重复的code列表. Codes that stand in the request more than once.
        public var duplicateCodes: [String]?
        /// 已存在的code列表. Codes that were uploaded before.
        public var existCodes: [String]?
        /// 上传失败的code及原因.
        public var failCodes: [CouponCodeUploadFailure]?
        /// 上传失败code个数.
        public var failCount: Int?
        /// 上传成功的code列表.
        public var successCodes: [String]?

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case totalCount = "total_count"
            case successCount = "success_count"
            case successTime = "success_time"
            case duplicateCodes = "duplicate_codes"
            case existCodes = "exist_codes"
            case failCodes = "fail_codes"
            case failCount = "fail_count"
            case successCodes = "success_codes"
        }
    }
}

extension MerchantCoupon {
    /// `UseCouponResponse`.
    public struct UseCouponResponse: Model {
        /// 用户标识.
        public var openid: String
        /// 批次号.
        public var stockId: String
        /// 系统核销券成功的时间. RFC 3339.
        public var wechatpayUseTime: String

        enum CodingKeys: String, CodingKey {
            case openid
            case stockId = "stock_id"
            case wechatpayUseTime = "wechatpay_use_time"
        }
    }
}

extension MerchantCoupon {
    /// `UserCoupon`.
    public struct UserCoupon: Model {
        /// 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for. 8 to 15 characters.
        public var belongMerchant: String
        /// 券核销规则信息.
        public var couponUseRule: UserCouponUseRule
        /// 适用商品范围. What the coupon is good for; the user sees it. At most 15 characters.
        public var goodsName: String
        /// 商家券批次名称. At most 24 characters.
        public var stockName: String
        /// 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price. At most 32 characters.
        public var stockType: StockType
        /// 批次号.
        public var stockId: String?
        /// 关联的商户订单号.
        public var associateOutTradeNo: String?
        /// 失效请求单号. The caller's own number of the deactivation, unique for the merchant.
        public var deactivateRequestNo: String?
        /// 回退请求单号. The caller's own number of the return, unique for the merchant.
        public var returnRequestNo: String?
        /// 发券请求单号. The caller's own number of the giving, unique for the merchant.
        public var sendRequestNo: String?
        /// 核销请求单号. The caller's own number of the redemption, unique for the merchant.
        public var useRequestNo: String?
        /// 券可使用开始时间. RFC 3339.
        public var availableStartTime: String?
        /// 批次备注. For the merchant; users do not see it. At most 20 characters.
        public var comment: String?
        /// 券code.
        public var couponCode: String?
        /// 券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant.
        public var couponState: UserCouponCouponState?
        /// 自定义入口.
        public var customEntrance: CustomEntrance?
        /// 失效原因.
        public var deactivateReason: String?
        /// 券失效时间. RFC 3339.
        public var deactivateTime: String?
        /// 样式信息.
        public var displayPatternInfo: UserCouponDisplayPattern?
        /// 券过期时间. RFC 3339.
        public var expireTime: String?
        /// 券领取时间. RFC 3339.
        public var receiveTime: String?
        /// 券回退时间. RFC 3339.
        public var returnTime: String?
        /// 是否允许分享领券链接. Whether users may share the link to the coupon.
        public var shareable: Bool?
        /// 是否允许转赠. Whether users may give coupons away.
        public var transferable: Bool?
        /// 券核销时间. RFC 3339.
        public var useTime: String?

        enum CodingKeys: String, CodingKey {
            case belongMerchant = "belong_merchant"
            case couponUseRule = "coupon_use_rule"
            case goodsName = "goods_name"
            case stockName = "stock_name"
            case stockType = "stock_type"
            case stockId = "stock_id"
            case associateOutTradeNo = "associate_out_trade_no"
            case deactivateRequestNo = "deactivate_request_no"
            case returnRequestNo = "return_request_no"
            case sendRequestNo = "send_request_no"
            case useRequestNo = "use_request_no"
            case availableStartTime = "available_start_time"
            case comment
            case couponCode = "coupon_code"
            case couponState = "coupon_state"
            case customEntrance = "custom_entrance"
            case deactivateReason = "deactivate_reason"
            case deactivateTime = "deactivate_time"
            case displayPatternInfo = "display_pattern_info"
            case expireTime = "expire_time"
            case receiveTime = "receive_time"
            case returnTime = "return_time"
            case shareable
            case transferable
            case useTime = "use_time"
        }
    }
}

extension MerchantCoupon {
    /// `UserCouponAvailableTime`.
    public struct UserCouponAvailableTime: Model {
        /// 开始时间. Coupons can be redeemed from then on. RFC 3339.
        public var availableBeginTime: String
        /// 结束时间. Coupons can be redeemed until then. RFC 3339.
        public var availableEndTime: String
        /// 生效后N天内有效. Days for which a coupon is good, from the day it takes effect. 1 to 365.
        public var availableDayAfterReceive: Int?
        /// 固定周期有效时间段. Only on these weekdays, at these hours.
        public var availableWeek: AvailableWeek?
        /// 无规律的有效时间段. Only during these periods.
        public var irregularyAvaliableTime: [IrregularAvailableTime]?
        /// 领取后N天开始生效. Days from receiving a coupon until it takes effect.
        public var waitDaysAfterReceive: Int?

        enum CodingKeys: String, CodingKey {
            case availableBeginTime = "available_begin_time"
            case availableEndTime = "available_end_time"
            case availableDayAfterReceive = "available_day_after_receive"
            case availableWeek = "available_week"
            case irregularyAvaliableTime = "irregulary_avaliable_time"
            case waitDaysAfterReceive = "wait_days_after_receive"
        }
    }
}

extension MerchantCoupon {
    /// `UserCouponDisplayPattern`.
    public struct UserCouponDisplayPattern: Model {
        /// 使用须知.
        public var description: String?
        /// 背景颜色.
        public var backgroundColor: BackgroundColor?
        /// 券详情图片. A `media_url` of `media.upload_marketing_image`.
        public var couponImageUrl: String?
        /// 视频号相关信息.
        public var finderInfo: Finder?
        /// 商户logo. A `media_url` of `media.upload_marketing_image`.
        public var merchantLogoUrl: String?
        /// 商户名称.
        public var merchantName: String?

        enum CodingKeys: String, CodingKey {
            case description
            case backgroundColor = "background_color"
            case couponImageUrl = "coupon_image_url"
            case finderInfo = "finder_info"
            case merchantLogoUrl = "merchant_logo_url"
            case merchantName = "merchant_name"
        }
    }
}

extension MerchantCoupon {
    /// When and how the coupon can be redeemed.
    public struct UserCouponUseRule: Model {
        /// 券可核销时间.
        public var couponAvailableTime: UserCouponAvailableTime
        /// 核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code.
        public var useMethod: UseMethod
        /// 小程序AppID. Needed with `use_method` `MINI_PROGRAMS`.
        public var miniProgramsAppid: String?
        /// 折扣券使用规则信息. Needed for `stock_type` `DISCOUNT`.
        public var discountCoupon: UserDiscountCoupon?
        /// 换购券使用规则信息. Needed for `stock_type` `EXCHANGE`.
        public var exchangeCoupon: UserExchangeCoupon?
        /// 固定面额满减券使用规则信息. Needed for `stock_type` `NORMAL`.
        public var fixedNormalCoupon: UserFixedValueCoupon?
        /// 小程序path.
        public var miniProgramsPath: String?

        enum CodingKeys: String, CodingKey {
            case couponAvailableTime = "coupon_available_time"
            case useMethod = "use_method"
            case miniProgramsAppid = "mini_programs_appid"
            case discountCoupon = "discount_coupon"
            case exchangeCoupon = "exchange_coupon"
            case fixedNormalCoupon = "fixed_normal_coupon"
            case miniProgramsPath = "mini_programs_path"
        }
    }
}

extension MerchantCoupon {
    /// `UserDiscountCoupon`.
    public struct UserDiscountCoupon: Model {
        /// 折扣比例. What the user pays of the price: `88` is 12 % off. 1 to 100.
        public var discountPercent: Int?
        /// 消费门槛. The purchase has to reach this amount, in fen. 1 to 10000000.
        public var transactionMinimum: Int?

        enum CodingKeys: String, CodingKey {
            case discountPercent = "discount_percent"
            case transactionMinimum = "transaction_minimum"
        }
    }
}

extension MerchantCoupon {
    /// `UserExchangeCoupon`.
    public struct UserExchangeCoupon: Model {
        /// 单品换购价. What the goods cost with the coupon, in fen. 1 to 10000000.
        public var exchangePrice: Int?
        /// 消费门槛. The purchase has to reach this amount, in fen. 1 to 10000000.
        public var transactionMinimum: Int?

        enum CodingKeys: String, CodingKey {
            case exchangePrice = "exchange_price"
            case transactionMinimum = "transaction_minimum"
        }
    }
}

extension MerchantCoupon {
    /// `UserFixedValueCoupon`.
    public struct UserFixedValueCoupon: Model {
        /// 优惠金额. What is taken off, in fen. 1 to 10000000.
        public var discountAmount: Int?
        /// 消费门槛. The purchase has to reach this amount, in fen. 1 to 10000000.
        public var transactionMinimum: Int?

        enum CodingKeys: String, CodingKey {
            case discountAmount = "discount_amount"
            case transactionMinimum = "transaction_minimum"
        }
    }
}

extension MerchantCoupon {
    /// 背景颜色
    public struct BackgroundColor: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var color010: Self { "Color010" }
        public static var color020: Self { "Color020" }
        public static var color030: Self { "Color030" }
        public static var color040: Self { "Color040" }
        public static var color050: Self { "Color050" }
        public static var color060: Self { "Color060" }
        public static var color070: Self { "Color070" }
        public static var color080: Self { "Color080" }
        public static var color090: Self { "Color090" }
        public static var color100: Self { "Color100" }
    }
}

extension MerchantCoupon {
    /// code展示模式
    public struct CodeDisplayMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notShow: Self { "NOT_SHOW" }
        public static var barcode: Self { "BARCODE" }
        public static var qrcode: Self { "QRCODE" }
    }
}

extension MerchantCoupon {
    /// 商户上传code分配状态
    public struct CodeStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var available: Self { "AVAILABLE" }
        public static var dispatched: Self { "DISPATCHED" }
    }
}

extension MerchantCoupon {
    /// 券code模式
    public struct CouponCodeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatpayMode: Self { "WECHATPAY_MODE" }
        public static var merchantApi: Self { "MERCHANT_API" }
        public static var merchantUpload: Self { "MERCHANT_UPLOAD" }
    }
}

extension MerchantCoupon {
    /// 券状态
    public struct CouponCouponState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sended: Self { "SENDED" }
        public static var used: Self { "USED" }
        public static var expired: Self { "EXPIRED" }
        public static var deleted: Self { "DELETED" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension MerchantCoupon {
    /// 券类型
    public struct CouponType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var member: Self { "MEMBER" }
    }
}

extension MerchantCoupon {
    /// 业务细分事件类型
    public struct EventType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var eventTypeBusicouponSend: Self { "EVENT_TYPE_BUSICOUPON_SEND" }
    }
}

extension MerchantCoupon {
    /// 券状态
    public struct GetCouponResponseCouponState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sended: Self { "SENDED" }
        public static var used: Self { "USED" }
        public static var expired: Self { "EXPIRED" }
        public static var deleted: Self { "DELETED" }
        public static var deactivated: Self { "DEACTIVATED" }
        public static var pendingRedeem: Self { "PENDING_REDEEM" }
        public static var redeemConfirming: Self { "REDEEM_CONFIRMING" }
        public static var redeemFailed: Self { "REDEEM_FAILED" }
        public static var redeemExpired: Self { "REDEEM_EXPIRED" }
    }
}

extension MerchantCoupon {
    /// 券code状态
    public struct ListCouponCodesStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var available: Self { "AVAILABLE" }
        public static var dispatched: Self { "DISPATCHED" }
    }
}

extension MerchantCoupon {
    /// 券状态
    public struct ListCouponsCouponState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sended: Self { "SENDED" }
        public static var used: Self { "USED" }
        public static var expired: Self { "EXPIRED" }
        public static var deleted: Self { "DELETED" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}

extension MerchantCoupon {
    /// 发放渠道
    public struct SendChannel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var busicouponSendChannelMiniapp: Self { "BUSICOUPON_SEND_CHANNEL_MINIAPP" }
        public static var busicouponSendChannelApi: Self { "BUSICOUPON_SEND_CHANNEL_API" }
        public static var busicouponSendChannelPaygift: Self { "BUSICOUPON_SEND_CHANNEL_PAYGIFT" }
        public static var busicouponSendChannelH5: Self { "BUSICOUPON_SEND_CHANNEL_H5" }
        public static var busicouponSendChannelFtof: Self { "BUSICOUPON_SEND_CHANNEL_FTOF" }
        public static var busicouponSendChannelMembercardAct: Self { "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT" }
        public static var busicouponSendChannelHall: Self { "BUSICOUPON_SEND_CHANNEL_HALL" }
        public static var busicouponSendChannelJsapi: Self { "BUSICOUPON_SEND_CHANNEL_JSAPI" }
        public static var jsapi: Self { "JSAPI" }
        public static var busicouponSendChannelMiniAppLive: Self { "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE" }
        public static var busicouponSendChannelWechatSearch: Self { "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH" }
        public static var busicouponSendChannelPayHasDiscount: Self { "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT" }
        public static var busicouponSendChannelWechatAd: Self { "BUSICOUPON_SEND_CHANNEL_WECHAT_AD" }
        public static var busicouponSendChannelRightsPlatform: Self { "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM" }
        public static var busicouponSendChannelReceiveMoneyGift: Self { "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT" }
        public static var busicouponSendChannelMemberPayRight: Self { "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT" }
        public static var busicouponSendChannelBusiSmartRetail: Self { "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL" }
        public static var busicouponSendChannelFinderLiveroom: Self { "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM" }
    }
}

extension MerchantCoupon {
    /// 批次状态
    public struct StockState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unaudit: Self { "UNAUDIT" }
        public static var running: Self { "RUNNING" }
        public static var stoped: Self { "STOPED" }
        public static var paused: Self { "PAUSED" }
    }
}

extension MerchantCoupon {
    /// 批次类型
    public struct StockType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var discount: Self { "DISCOUNT" }
        public static var exchange: Self { "EXCHANGE" }
    }
}

extension MerchantCoupon {
    /// 补差付款失败原因
    public struct SubsidyPayReceiptFailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var payReceiptInsufficientBalance: Self { "PAY_RECEIPT_INSUFFICIENT_BALANCE" }
        public static var payReceiptNotIncomesplitOrder: Self { "PAY_RECEIPT_NOT_INCOMESPLIT_ORDER" }
        public static var payReceiptExceedSubsidyAmountQuota: Self { "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA" }
        public static var payReceiptExceedSubsidyCountQuota: Self { "PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA" }
        public static var payReceiptOther: Self { "PAY_RECEIPT_OTHER" }
    }
}

extension MerchantCoupon {
    /// 补差付款单据状态
    public struct SubsidyPayReceiptStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var payReceiptUnknown: Self { "PAY_RECEIPT_UNKNOWN" }
        public static var payReceiptAccepted: Self { "PAY_RECEIPT_ACCEPTED" }
        public static var payReceiptSuccess: Self { "PAY_RECEIPT_SUCCESS" }
        public static var payReceiptFail: Self { "PAY_RECEIPT_FAIL" }
        public static var payReceiptReturning: Self { "PAY_RECEIPT_RETURNING" }
        public static var payReceiptPartialReturn: Self { "PAY_RECEIPT_PARTIAL_RETURN" }
        public static var payReceiptFullReturn: Self { "PAY_RECEIPT_FULL_RETURN" }
    }
}

extension MerchantCoupon {
    /// 补差回退失败原因
    public struct SubsidyReturnReceiptFailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var returnReceiptInsufficientBalance: Self { "RETURN_RECEIPT_INSUFFICIENT_BALANCE" }
        public static var returnReceiptOther: Self { "RETURN_RECEIPT_OTHER" }
    }
}

extension MerchantCoupon {
    /// 补差回退单据状态
    public struct SubsidyReturnReceiptStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var returnReceiptUnknown: Self { "RETURN_RECEIPT_UNKNOWN" }
        public static var returnReceiptAccepted: Self { "RETURN_RECEIPT_ACCEPTED" }
        public static var returnReceiptSuccess: Self { "RETURN_RECEIPT_SUCCESS" }
        public static var returnReceiptFail: Self { "RETURN_RECEIPT_FAIL" }
    }
}

extension MerchantCoupon {
    /// 核销方式
    public struct UseMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var offLine: Self { "OFF_LINE" }
        public static var miniPrograms: Self { "MINI_PROGRAMS" }
        public static var selfConsume: Self { "SELF_CONSUME" }
        public static var paymentCode: Self { "PAYMENT_CODE" }
    }
}

extension MerchantCoupon {
    /// 券状态
    public struct UserCouponCouponState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sended: Self { "SENDED" }
        public static var used: Self { "USED" }
        public static var expired: Self { "EXPIRED" }
        public static var deleted: Self { "DELETED" }
        public static var deactivated: Self { "DEACTIVATED" }
    }
}
