// Generated from api/merchant_coupon.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantcoupon

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Coupons of merchants (商家券). */
public class MerchantCouponService internal constructor(core: Core) {
    private val calls = MerchantCouponCalls(core)

    /**
     * Set the address that coupon events are notified to (设置商家券事件通知地址).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465431)
     *
     * @param notifyUrl 通知URL地址. Where its notifications are posted: https, without a query string.
     * @param mchid 商户号. The caller's own number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun setCallback(notifyUrl: String, mchid: String? = null, options: CallOptions? = null): SetCallbackResponse =
        calls.setCallback(SetCallbackRequest(notifyUrl = notifyUrl, mchid = mchid)).await(options)

    /**
     * Get the address that coupon events are notified to (查询商家券事件通知地址).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465507)
     *
     * @param mchid 商户号. The caller's own number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getCallback(mchid: String? = null, options: CallOptions? = null): GetCallbackResponse =
        calls.getCallback(mchid).await(options)

    /**
     * Create a stock of merchant coupons (创建商家券).
     *
     * The discount comes out of the merchant's own price: WeChat Pay gives and counts the coupons, and no money flows for them.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534855)
     *
     * @param outRequestNo 商户请求单号. The caller's own number of the stock, unique for the merchant.
     * @param belongMerchant 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for.
     * @param couponCodeMode 券code模式. `WECHATPAY_MODE`: WeChat Pay makes the codes; `MERCHANT_API`: they are given with each sending; `MERCHANT_UPLOAD`: they are uploaded before. See [CouponCodeMode].
     * @param couponUseRule 核销规则信息.
     * @param goodsName 适用商品范围. What the coupon is good for; the user sees it.
     * @param stockName 商家券批次名称.
     * @param stockSendRule 发放规则信息.
     * @param stockType 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price. See [StockType].
     * @param comment 批次备注. For the merchant; users do not see it.
     * @param customEntrance 自定义入口.
     * @param displayPatternInfo 样式信息.
     * @param notifyConfig 事件通知配置.
     * @param subsidy 是否允许营销补差. Whether `pay_subsidy` may be used for its coupons.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createStock(outRequestNo: String, belongMerchant: String, couponCodeMode: String, couponUseRule: CreateStockCouponUseRule, goodsName: String, stockName: String, stockSendRule: StockSendRule, stockType: String, comment: String? = null, customEntrance: CustomEntrance? = null, displayPatternInfo: DisplayPattern? = null, notifyConfig: NotifyConfig? = null, subsidy: Boolean? = null, options: CallOptions? = null): CreateStockResponse =
        calls.createStock(CreateStockRequest(outRequestNo = outRequestNo, belongMerchant = belongMerchant, couponCodeMode = couponCodeMode, couponUseRule = couponUseRule, goodsName = goodsName, stockName = stockName, stockSendRule = stockSendRule, stockType = stockType, comment = comment, customEntrance = customEntrance, displayPatternInfo = displayPatternInfo, notifyConfig = notifyConfig, subsidy = subsidy)).await(options)

    /**
     * Query a stock of merchant coupons (查询商家券详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534928)
     *
     * @param stockId 批次号. The stock, as `create_stock` numbered it.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getStock(stockId: String, options: CallOptions? = null): GetStockResponse =
        calls.getStock(stockId).await(options)

    /**
     * Change a stock of merchant coupons (修改商家券基本信息).
     *
     * Only what is given is changed.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535020)
     *
     * @param stockId 批次号. The stock, as `create_stock` numbered it.
     * @param outRequestNo 商户请求单号. The merchant's own number of this request.
     * @param comment 批次备注. For the merchant; users do not see it.
     * @param couponUseRule 核销规则信息.
     * @param customEntrance 自定义入口.
     * @param displayPatternInfo 样式信息.
     * @param goodsName 适用商品范围. What the coupon is good for; the user sees it.
     * @param notifyConfig 事件通知配置.
     * @param stockName 批次名称.
     * @param stockSendRule 发放规则信息.
     * @param subsidy 是否允许营销补差. Whether `pay_subsidy` may be used for its coupons.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateStock(stockId: String, outRequestNo: String, comment: String? = null, couponUseRule: UpdateStockCouponUseRule? = null, customEntrance: CustomEntrance? = null, displayPatternInfo: DisplayPattern? = null, goodsName: String? = null, notifyConfig: NotifyConfig? = null, stockName: String? = null, stockSendRule: UpdateStockSendRule? = null, subsidy: Boolean? = null, options: CallOptions? = null) {
        calls.updateStock(stockId, UpdateStockRequest(outRequestNo = outRequestNo, comment = comment, couponUseRule = couponUseRule, customEntrance = customEntrance, displayPatternInfo = displayPatternInfo, goodsName = goodsName, notifyConfig = notifyConfig, stockName = stockName, stockSendRule = stockSendRule, subsidy = subsidy)).await(options)
    }

    /**
     * Change how many coupons a stock may give (修改批次预算).
     *
     * Give either `target_max_coupons` or `target_max_coupons_by_day`, with the limit as it is now.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465739)
     *
     * @param stockId 批次号. The stock, as `create_stock` numbered it.
     * @param modifyBudgetRequestNo 修改预算请求单据号. The caller's own number of the change, unique for the merchant.
     * @param currentMaxCoupons 当前批次最大发放个数. The limit as it is now; needed with `target_max_coupons`.
     * @param currentMaxCouponsByDay 当前单天发放上限个数. The limit as it is now; needed with `target_max_coupons_by_day`.
     * @param targetMaxCoupons 目标批次最大发放个数. The limit as it shall be.
     * @param targetMaxCouponsByDay 目标单天发放上限个数. The limit as it shall be.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateStockBudget(stockId: String, modifyBudgetRequestNo: String, currentMaxCoupons: Long? = null, currentMaxCouponsByDay: Long? = null, targetMaxCoupons: Long? = null, targetMaxCouponsByDay: Long? = null, options: CallOptions? = null): UpdateStockBudgetResponse =
        calls.updateStockBudget(stockId, UpdateStockBudgetRequest(modifyBudgetRequestNo = modifyBudgetRequestNo, currentMaxCoupons = currentMaxCoupons, currentMaxCouponsByDay = currentMaxCouponsByDay, targetMaxCoupons = targetMaxCoupons, targetMaxCouponsByDay = targetMaxCouponsByDay)).await(options)

    /**
     * Upload the codes that a stock gives (上传预存code).
     *
     * For stocks of `coupon_code_mode` `MERCHANT_UPLOAD`. Codes that fail are named in the answer, the others are taken.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012487038)
     *
     * @param stockId 批次号. The stock, as `create_stock` numbered it.
     * @param uploadRequestNo 商户请求单号. The caller's own number of the upload, unique for the merchant.
     * @param couponCodeList 券code列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadCouponCodes(stockId: String, uploadRequestNo: String, couponCodeList: List<String>, options: CallOptions? = null): UploadCouponCodesResponse =
        calls.uploadCouponCodes(stockId, UploadCouponCodesRequest(uploadRequestNo = uploadRequestNo, couponCodeList = couponCodeList)).await(options)

    /**
     * List the codes that were uploaded for a stock (查询预存code列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
     *
     * @param stockId 批次号. The stock, as `create_stock` numbered it.
     * @param appid 公众账号ID.
     * @param status 券code状态. `AVAILABLE`: not given yet; `DISPATCHED`: given to a user. See [ListCouponCodesStatus].
     * @param offset 分页起始位置. Items to skip, from 0.
     * @param limit 分页最大size. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listCouponCodes(stockId: String, appid: String? = null, status: String? = null, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListCouponCodesResponse =
        calls.listCouponCodes(stockId, appid, status, offset, limit).await(options)

    /** Every item of every page of [listCouponCodes], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listCouponCodesPaginated(stockId: String, appid: String? = null, status: String? = null, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<CouponCode> =
        calls.listCouponCodesPaginated(stockId, appid, status, offset, limit).flow(options)

    /**
     * Query a code that was uploaded (查询预存code详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
     *
     * @param stockId 批次号. The stock, as `create_stock` numbered it.
     * @param couponCode 商户上传code.
     * @param appid 公众账号ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getCouponCode(stockId: String, couponCode: String, appid: String? = null, options: CallOptions? = null): GetCouponCodeResponse =
        calls.getCouponCode(stockId, couponCode, appid).await(options)

    /**
     * Delete a code that was uploaded and not given yet (删除预存code).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
     *
     * @param stockId 批次号. The stock, as `create_stock` numbered it.
     * @param couponCode 券code.
     * @param deleteRequestNo 删除请求单号. The caller's own number of the deletion.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun deleteCouponCode(stockId: String, couponCode: String, deleteRequestNo: String, options: CallOptions? = null): DeleteCouponCodeResponse =
        calls.deleteCouponCode(stockId, couponCode, deleteRequestNo).await(options)

    /**
     * Give a coupon to a user (向用户发券).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
     *
     * @param appid 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
     * @param openid 用户标识.
     * @param stockId 批次号.
     * @param outRequestNo 发券凭证. The caller's own number of the giving, unique for the merchant.
     * @param couponCode 券code. Needed with `coupon_code_mode` `MERCHANT_API`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendCoupon(appid: String, openid: String, stockId: String, outRequestNo: String, couponCode: String? = null, options: CallOptions? = null): SendCouponResponse =
        calls.sendCoupon(SendCouponRequest(appid = appid, openid = openid, stockId = stockId, outRequestNo = outRequestNo, couponCode = couponCode)).await(options)

    /**
     * Give a coupon for goods to a user (向用户发放商品券).
     *
     * Only for merchant coupons that are tied to goods.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015594964)
     *
     * @param appid 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
     * @param openid 用户标识.
     * @param stockId 批次号.
     * @param outRequestNo 发券凭证. The caller's own number of the giving, unique for the user in the stock.
     * @param couponType 券类型. `MEMBER`: for members, with `member_card_id`. See [CouponType].
     * @param memberCardId 会员卡ID. Needed with `coupon_type` `MEMBER`.
     * @param couponCode 券code. Needed with `coupon_code_mode` `MERCHANT_API`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendProductCoupon(appid: String, openid: String, stockId: String, outRequestNo: String, couponType: String, memberCardId: String? = null, couponCode: String? = null, options: CallOptions? = null): SendProductCouponResponse =
        calls.sendProductCoupon(SendProductCouponRequest(appid = appid, openid = openid, stockId = stockId, outRequestNo = outRequestNo, couponType = couponType, memberCardId = memberCardId, couponCode = couponCode)).await(options)

    /**
     * Prepare a coupon for goods that the user takes (向用户预发放商品券).
     *
     * The coupon is given once the user takes it in the component that was opened with the `token`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/brand/4016797130)
     *
     * @param appid 公众账号AppID. The app that `openid` belongs to.
     * @param stockId 批次ID.
     * @param sendRequestNo 发券请求单号. The caller's own number of the giving, unique for the merchant.
     * @param openid 用户OpenID.
     * @param couponCode 用户商品券Code.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSendProductCoupon(appid: String, stockId: String, sendRequestNo: String, openid: String? = null, couponCode: String? = null, options: CallOptions? = null): PreSendProductCouponResponse =
        calls.preSendProductCoupon(PreSendProductCouponRequest(appid = appid, stockId = stockId, sendRequestNo = sendRequestNo, openid = openid, couponCode = couponCode)).await(options)

    /**
     * Give a consumption card to a user (发放消费卡).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017164666)
     *
     * @param cardId 消费卡card_id. The consumption card, as WeChat Pay numbered it.
     * @param appid 消费卡归属appid. The app that `openid` belongs to.
     * @param openid 用户OpenID.
     * @param outRequestNo 商户单据号. The caller's own number of the giving, unique for the merchant.
     * @param sendTime 单次请求发卡时间. RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun sendGovernmentCard(cardId: String, appid: String, openid: String, outRequestNo: String, sendTime: String, options: CallOptions? = null): SendGovernmentCardResponse =
        calls.sendGovernmentCard(cardId, SendGovernmentCardRequest(appid = appid, openid = openid, outRequestNo = outRequestNo, sendTime = sendTime)).await(options)

    /**
     * List a user's coupons by filter (根据过滤条件查询用户券).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534963)
     *
     * @param openid 用户标识. The user in `appid`.
     * @param appid 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
     * @param stockId 批次号. Only coupons of this stock.
     * @param offset 分页页码. The page, from 0.
     * @param limit 分页大小. Items per page.
     * @param belongMerchant 批次归属商户号. Only coupons of stocks that belong to this merchant.
     * @param couponState 券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant. See [ListCouponsCouponState].
     * @param creatorMerchant 创建批次的商户号. Only coupons of stocks that this merchant created.
     * @param senderMerchant 批次发放商户号. Only coupons that this merchant gave.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listCoupons(openid: String, appid: String, stockId: String? = null, offset: Long? = null, limit: Long? = null, belongMerchant: String? = null, couponState: String? = null, creatorMerchant: String? = null, senderMerchant: String? = null, options: CallOptions? = null): ListCouponsResponse =
        calls.listCoupons(openid, appid, stockId, offset, limit, belongMerchant, couponState, creatorMerchant, senderMerchant).await(options)

    /** Every item of every page of [listCoupons], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listCouponsPaginated(openid: String, appid: String, stockId: String? = null, offset: Long? = null, limit: Long? = null, belongMerchant: String? = null, couponState: String? = null, creatorMerchant: String? = null, senderMerchant: String? = null, options: CallOptions? = null): Flow<UserCoupon> =
        calls.listCouponsPaginated(openid, appid, stockId, offset, limit, belongMerchant, couponState, creatorMerchant, senderMerchant).flow(options)

    /**
     * Query a user's coupon (查询用户单张券详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535011)
     *
     * @param openid 用户OpenID. The user in `appid`.
     * @param couponCode 券code.
     * @param appid 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getCoupon(openid: String, couponCode: String, appid: String, options: CallOptions? = null): GetCouponResponse =
        calls.getCoupon(openid, couponCode, appid).await(options)

    /**
     * Redeem a user's coupon (核销用户券).
     *
     * Redeem the coupon when the price is worked out, and let the user pay the lower price; give the coupon back with `return_coupon` when the order comes to nothing.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465292)
     *
     * @param appid 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
     * @param useRequestNo 核销请求单据号. The caller's own number of the redemption, unique for the merchant.
     * @param couponCode 券code.
     * @param useTime 核销请求时间. RFC 3339.
     * @param openid 用户标识.
     * @param stockId 批次号. The stock of the coupon; needed when its codes are not made by WeChat Pay, because such a code is unique in its stock only.
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 商户订单号. The order that the coupon is tied to.
     * @param mchId 下单商户号. The merchant that `out_trade_no` was placed for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun useCoupon(appid: String, useRequestNo: String, couponCode: String, useTime: String, openid: String? = null, stockId: String? = null, transactionId: String? = null, outTradeNo: String? = null, mchId: String? = null, options: CallOptions? = null): UseCouponResponse =
        calls.useCoupon(UseCouponRequest(appid = appid, useRequestNo = useRequestNo, couponCode = couponCode, useTime = useTime, openid = openid, stockId = stockId, transactionId = transactionId, outTradeNo = outTradeNo, mchId = mchId)).await(options)

    /**
     * Tie a redeemed coupon to an order (关联订单信息).
     *
     * The coupon shows the order then.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465596)
     *
     * @param stockId 批次号. The stock of the coupon.
     * @param outTradeNo 关联的商户订单号. The merchant's own number of the order. At least 128 characters.
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant. At least 128 characters.
     * @param couponCode 券code. 8 to 15 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun associateOrder(stockId: String, outTradeNo: String, outRequestNo: String, couponCode: String, options: CallOptions? = null): AssociateOrderResponse =
        calls.associateOrder(AssociateOrderRequest(stockId = stockId, outTradeNo = outTradeNo, outRequestNo = outRequestNo, couponCode = couponCode)).await(options)

    /**
     * Untie a redeemed coupon from an order (取消关联订单信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465673)
     *
     * @param stockId 批次号. The stock of the coupon.
     * @param outTradeNo 取消关联的商户订单号. The merchant's own number of the order. At least 128 characters.
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant. At least 128 characters.
     * @param couponCode 券code. 8 to 15 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun disassociateOrder(stockId: String, outTradeNo: String, outRequestNo: String, couponCode: String, options: CallOptions? = null): DisassociateOrderResponse =
        calls.disassociateOrder(DisassociateOrderRequest(stockId = stockId, outTradeNo = outTradeNo, outRequestNo = outRequestNo, couponCode = couponCode)).await(options)

    /**
     * Give a redeemed coupon back to the user (申请退券).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465845)
     *
     * @param stockId 批次号.
     * @param returnRequestNo 退券请求单据号. The caller's own number of the return, unique for the merchant.
     * @param couponCode 券code.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun returnCoupon(stockId: String, returnRequestNo: String, couponCode: String, options: CallOptions? = null): ReturnCouponResponse =
        calls.returnCoupon(ReturnCouponRequest(stockId = stockId, returnRequestNo = returnRequestNo, couponCode = couponCode)).await(options)

    /**
     * End a user's coupon (使券失效).
     *
     * This cannot be undone.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012465890)
     *
     * @param stockId 批次号.
     * @param deactivateRequestNo 失效请求单据号. The caller's own number of the deactivation, unique for the merchant.
     * @param couponCode 券code.
     * @param deactivateReason 失效原因.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun deactivateCoupon(stockId: String, deactivateRequestNo: String, couponCode: String, deactivateReason: String? = null, options: CallOptions? = null): DeactivateCouponResponse =
        calls.deactivateCoupon(DeactivateCouponRequest(stockId = stockId, deactivateRequestNo = deactivateRequestNo, couponCode = couponCode, deactivateReason = deactivateReason)).await(options)

    /**
     * Pay the difference for a redeemed coupon (营销补差付款).
     *
     * Moves money from one merchant to another after the coupon was redeemed and the order paid. Look at `status`, and query the receipt while it is `PAY_RECEIPT_ACCEPTED`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147321)
     *
     * @param stockId 商家券批次号.
     * @param transactionId 微信支付订单号. The payment in which the coupon was used.
     * @param description 补差付款描述. Comes back unchanged in queries.
     * @param outSubsidyNo 业务请求唯一单号. The caller's own number of the payment, unique for the merchant.
     * @param amount 补差付款金额. In fen; at most what the coupon takes off.
     * @param couponCode 商家券code.
     * @param payeeMerchant 营销补差入账商户号. The merchant whose account is paid: the one that the stock belongs to, or one of its chain.
     * @param payerMerchant 营销补差扣款商户号. The merchant whose account pays: the creator of the stock, or the merchant that it belongs to.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun paySubsidy(stockId: String, transactionId: String, description: String, outSubsidyNo: String, amount: Long, couponCode: String, payeeMerchant: String, payerMerchant: String, options: CallOptions? = null): SubsidyPayReceipt =
        calls.paySubsidy(PaySubsidyRequest(stockId = stockId, transactionId = transactionId, description = description, outSubsidyNo = outSubsidyNo, amount = amount, couponCode = couponCode, payeeMerchant = payeeMerchant, payerMerchant = payerMerchant)).await(options)

    /**
     * List the payments of the difference for a coupon (查询营销补差付款单列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147338)
     *
     * @param stockId 商家券批次号. The stock, as `create_stock` numbered it.
     * @param couponCode 商家券code.
     * @param outSubsidyNo 补差付款请求单号. Only the payment under this number of the merchant's own.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listSubsidyPayReceipts(stockId: String, couponCode: String, outSubsidyNo: String? = null, options: CallOptions? = null): ListSubsidyPayReceiptsResponse =
        calls.listSubsidyPayReceipts(stockId, couponCode, outSubsidyNo).await(options)

    /**
     * Query a payment of the difference (查询营销补差付款单详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147336)
     *
     * @param subsidyReceiptId 补差付款单号. WeChat Pay's number of the payment.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSubsidyPayReceipt(subsidyReceiptId: String, options: CallOptions? = null): SubsidyPayReceipt =
        calls.getSubsidyPayReceipt(subsidyReceiptId).await(options)

    /**
     * Take back a payment of the difference (营销补差回退).
     *
     * After a refund of the order, at most as much as was paid. Look at `status`, and query the receipt while it is `RETURN_RECEIPT_ACCEPTED`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147332)
     *
     * @param stockId 商家券批次号.
     * @param transactionId 微信支付订单号. The payment in which the coupon was used.
     * @param refundId 微信支付退款单号. WeChat Pay's number of the refund of that payment.
     * @param description 补差回退描述. Comes back unchanged in queries.
     * @param outSubsidyReturnNo 业务请求唯一单号. The caller's own number of the return, unique for the merchant.
     * @param amount 补差回退金额. In fen; all returns for one coupon together at most what was paid.
     * @param couponCode 商家券code.
     * @param payeeMerchant 原营销补差入账商户号. The merchant that was paid; it gives the money back.
     * @param payerMerchant 原营销补差扣款商户号. The merchant that paid; it gets the money back.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun returnSubsidy(stockId: String, transactionId: String, refundId: String, description: String, outSubsidyReturnNo: String, amount: Long, couponCode: String, payeeMerchant: String, payerMerchant: String, options: CallOptions? = null): SubsidyReturnReceipt =
        calls.returnSubsidy(ReturnSubsidyRequest(stockId = stockId, transactionId = transactionId, refundId = refundId, description = description, outSubsidyReturnNo = outSubsidyReturnNo, amount = amount, couponCode = couponCode, payeeMerchant = payeeMerchant, payerMerchant = payerMerchant)).await(options)

    /**
     * Query the return of a difference (查询商家券营销补差回退单详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017147344)
     *
     * @param subsidyReturnReceiptId 补差回退单号. WeChat Pay's number of the return.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSubsidyReturnReceipt(subsidyReturnReceiptId: String, options: CallOptions? = null): SubsidyReturnReceipt =
        calls.getSubsidyReturnReceipt(subsidyReturnReceiptId).await(options)
}
