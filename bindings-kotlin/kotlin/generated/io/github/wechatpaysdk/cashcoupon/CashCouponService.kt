// Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.cashcoupon

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Cash coupons (代金券). */
public class CashCouponService internal constructor(core: Core) {
    private val calls = CashCouponCalls(core)

    /**
     * Create a stock of cash coupons (创建代金券批次).
     *
     * Prepaid coupons are paid for by a third party, the others lower what the merchant receives. A stock lasts for at most 90 days and has to be activated with `start_stock` before coupons can be sent.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534633)
     *
     * @param stockName 批次名称. At most 9 Chinese characters or 20 letters, without `_ , ; |`. At most 20 characters.
     * @param belongMerchant 归属商户号. The merchant that the stock belongs to. At most 20 characters.
     * @param availableBeginTime 可用时间-开始时间. Not in the past, and within 365 days. RFC 3339.
     * @param availableEndTime 可用时间-结束时间. At most 90 days after `available_begin_time`. RFC 3339.
     * @param stockUseRule 发放规则.
     * @param couponUseRule 核销规则.
     * @param noCash 营销经费. `true`: no money flows for the coupon (免充值), the merchant receives that much less. `false`: prepaid (预充值).
     * @param stockType 批次类型. See [CreateStockRequestStockType]. At most 16 characters.
     * @param outRequestNo 商户单据号. The caller's own number of this request, unique for the merchant: its id, the date and a serial number. At most 128 characters.
     * @param comment 批次备注. Seen by the merchant only. At most 60 characters.
     * @param patternInfo 代金券详情页. What the coupon looks like.
     * @param extInfo 扩展属性. JSON text, agreed with WeChat Pay. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createStock(stockName: String, belongMerchant: String, availableBeginTime: String, availableEndTime: String, stockUseRule: StockRule, couponUseRule: CouponRule, noCash: Boolean, stockType: String, outRequestNo: String, comment: String? = null, patternInfo: CouponPattern? = null, extInfo: String? = null, options: CallOptions? = null): CreateStockResponse =
        calls.createStock(CreateStockRequest(stockName = stockName, belongMerchant = belongMerchant, availableBeginTime = availableBeginTime, availableEndTime = availableEndTime, stockUseRule = stockUseRule, couponUseRule = couponUseRule, noCash = noCash, stockType = stockType, outRequestNo = outRequestNo, comment = comment, patternInfo = patternInfo, extInfo = extInfo)).await(options)

    /**
     * Activate a stock of coupons (激活代金券批次).
     *
     * For prepaid coupons the budget is locked in the merchant's balance.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460137)
     *
     * @param stockId 批次号. At most 20 characters.
     * @param stockCreatorMchid 创建批次的商户号. The merchant that created the stock. At most 20 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun startStock(stockId: String, stockCreatorMchid: String, options: CallOptions? = null): StartStockResponse =
        calls.startStock(stockId, StartStockRequest(stockCreatorMchid = stockCreatorMchid)).await(options)

    /**
     * Pause a stock of coupons (暂停代金券批次).
     *
     * Nobody can receive its coupons until `restart_stock`; the stock has to be active.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460305)
     *
     * @param stockId 批次号. At most 20 characters.
     * @param stockCreatorMchid 创建批次的商户号. The merchant that created the stock. At most 20 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun pauseStock(stockId: String, stockCreatorMchid: String, options: CallOptions? = null): PauseStockResponse =
        calls.pauseStock(stockId, PauseStockRequest(stockCreatorMchid = stockCreatorMchid)).await(options)

    /**
     * Resume a paused stock of coupons (重启代金券批次).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460411)
     *
     * @param stockId 批次号. At most 20 characters.
     * @param stockCreatorMchid 创建批次的商户号. The merchant that created the stock. At most 20 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun restartStock(stockId: String, stockCreatorMchid: String, options: CallOptions? = null): RestartStockResponse =
        calls.restartStock(stockId, RestartStockRequest(stockCreatorMchid = stockCreatorMchid)).await(options)

    /**
     * End a stock of coupons for good (终止批次).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param stockId 批次号.
     * @param stockCreatorMchid 创建批次的商户号. The merchant that created the stock.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminateStock(stockId: String, stockCreatorMchid: String, options: CallOptions? = null): TerminateStockResponse =
        calls.terminateStock(stockId, TerminateStockRequest(stockCreatorMchid = stockCreatorMchid)).await(options)

    /**
     * List stocks of coupons (条件查询批次列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460489)
     *
     * @param offset 分页页码. Number of the page, from 0.
     * @param limit 分页大小. Items per page, at most 10.
     * @param stockCreatorMchid 创建批次的商户号. The merchant that created the stock. At most 20 characters.
     * @param createStartTime 起始时间. Only stocks created from then on. At most 64 characters, RFC 3339.
     * @param createEndTime 终止时间. Only stocks created until then. At most 64 characters, RFC 3339.
     * @param status 批次状态. See [ListStocksStatus]. At most 12 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun listStocks(offset: Long, limit: Long, stockCreatorMchid: String, createStartTime: String? = null, createEndTime: String? = null, status: String? = null, options: CallOptions? = null): ListStocksResponse =
        calls.listStocks(offset, limit, stockCreatorMchid, createStartTime, createEndTime, status).await(options)

    /** Every item of every page of [listStocks], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listStocksPaginated(offset: Long, limit: Long, stockCreatorMchid: String, createStartTime: String? = null, createEndTime: String? = null, status: String? = null, options: CallOptions? = null): Flow<Stock> =
        calls.listStocksPaginated(offset, limit, stockCreatorMchid, createStartTime, createEndTime, status).flow(options)

    /**
     * Get a stock of coupons (查询批次详情).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012460564)
     *
     * @param stockId 批次号. At most 20 characters.
     * @param stockCreatorMchid 创建批次的商户号. The merchant that created the stock. At most 20 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getStock(stockId: String, stockCreatorMchid: String, options: CallOptions? = null): Stock =
        calls.getStock(stockId, stockCreatorMchid).await(options)

    /**
     * List the merchants where the coupons of a stock can be used (查询代金券可用商户).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463358)
     *
     * @param stockId 批次号. At most 20 characters.
     * @param offset 分页页码. Number of the page, from 0; at most 1000.
     * @param limit 分页大小. Items per page, at most 50.
     * @param stockCreatorMchid 创建批次的商户号. The merchant that created the stock. At most 20 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun listAvailableMerchants(stockId: String, offset: Long, limit: Long, stockCreatorMchid: String, options: CallOptions? = null): ListAvailableMerchantsResponse =
        calls.listAvailableMerchants(stockId, offset, limit, stockCreatorMchid).await(options)

    /** Every item of every page of [listAvailableMerchants], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listAvailableMerchantsPaginated(stockId: String, offset: Long, limit: Long, stockCreatorMchid: String, options: CallOptions? = null): Flow<String> =
        calls.listAvailableMerchantsPaginated(stockId, offset, limit, stockCreatorMchid).flow(options)

    /**
     * List the goods for which the coupons of a stock can be used (查询代金券可用单品).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463442)
     *
     * @param stockId 批次号. At most 20 characters.
     * @param offset 分页页码. Number of the page, from 0; at most 500.
     * @param limit 分页大小. Items per page, at most 100.
     * @param stockCreatorMchid 创建批次的商户号. The merchant that created the stock. At most 20 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun listAvailableGoods(stockId: String, offset: Long, limit: Long, stockCreatorMchid: String, options: CallOptions? = null): ListAvailableGoodsResponse =
        calls.listAvailableGoods(stockId, offset, limit, stockCreatorMchid).await(options)

    /** Every item of every page of [listAvailableGoods], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listAvailableGoodsPaginated(stockId: String, offset: Long, limit: Long, stockCreatorMchid: String, options: CallOptions? = null): Flow<String> =
        calls.listAvailableGoodsPaginated(stockId, offset, limit, stockCreatorMchid).flow(options)

    /**
     * Change the goods for which the coupons of a stock can be used (修改可用单品编码).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017164667)
     *
     * @param stockId 批次号.
     * @param stockCreatorMchid 创建批次的商户号. The merchant that created the stock.
     * @param addGoodsIdList 增加单品编码列表.
     * @param deleteGoodsIdList 删除单品编码列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateAvailableGoods(stockId: String, stockCreatorMchid: String, addGoodsIdList: List<String>? = null, deleteGoodsIdList: List<String>? = null, options: CallOptions? = null): UpdateAvailableGoodsResponse =
        calls.updateAvailableGoods(stockId, UpdateAvailableGoodsRequest(stockCreatorMchid = stockCreatorMchid, addGoodsIdList = addGoodsIdList, deleteGoodsIdList = deleteGoodsIdList)).await(options)

    /**
     * Send a coupon to a user (发放指定批次的代金券).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463767)
     *
     * @param openid 用户openid. The user in `appid`. At most 128 characters.
     * @param stockId 批次id. At most 20 characters.
     * @param outRequestNo 商户单据号. The caller's own number of this request, unique for the merchant: its id, the date and a serial number. At most 128 characters.
     * @param appid 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. At most 128 characters.
     * @param stockCreatorMchid 创建批次的商户号. The merchant that created the stock. At most 20 characters.
     * @param couponValue 指定面额发券. The value in fen, for stocks whose coupons get theirs when they are sent.
     * @param couponMinimum 指定面额发券的门槛. What has to be paid to use the coupon, in fen; goes with `coupon_value`.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 MCH_NOT_EXISTS, NOT_ENOUGH, REQUEST_BLOCKED, RULE_LIMIT, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun sendCoupon(openid: String, stockId: String, outRequestNo: String, appid: String, stockCreatorMchid: String, couponValue: Long? = null, couponMinimum: Long? = null, options: CallOptions? = null): SendCouponResponse =
        calls.sendCoupon(openid, SendCouponRequest(stockId = stockId, outRequestNo = outRequestNo, appid = appid, stockCreatorMchid = stockCreatorMchid, couponValue = couponValue, couponMinimum = couponMinimum)).await(options)

    /**
     * List a user's coupons (根据商户号查用户的券).
     *
     * `creator_mchid`, `available_mchid` and `sender_mchid` narrow the list; give at most one of them.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534690)
     *
     * @param openid 用户标识. The user in `appid`. At most 128 characters.
     * @param appid 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. At most 128 characters.
     * @param stockId 批次号. Only coupons of this stock; ignored with `available_mchid`. At most 20 characters.
     * @param status 券或消费金状态. See [ListCouponsStatus]. At most 6 characters.
     * @param creatorMchid 创建批次的商户号. Coupons of stocks that this merchant created. At most 20 characters.
     * @param senderMchid 批次发放商户号. Coupons that this merchant sent. Known from the community.
     * @param availableMchid 可用商户号. Coupons that can be used at this merchant. At most 20 characters.
     * @param businessType 业务类型. `MULTIUSE`: coupons that can be used several times. See [BusinessType].
     * @param offset 分页页码. Number of the page, from 0; 0 where left out.
     * @param limit 分页大小. Items per page; 20 where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun listCoupons(openid: String, appid: String, stockId: String? = null, status: String? = null, creatorMchid: String? = null, senderMchid: String? = null, availableMchid: String? = null, businessType: String? = null, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListCouponsResponse =
        calls.listCoupons(openid, appid, stockId, status, creatorMchid, senderMchid, availableMchid, businessType, offset, limit).await(options)

    /** Every item of every page of [listCoupons], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listCouponsPaginated(openid: String, appid: String, stockId: String? = null, status: String? = null, creatorMchid: String? = null, senderMchid: String? = null, availableMchid: String? = null, businessType: String? = null, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<Coupon> =
        calls.listCouponsPaginated(openid, appid, stockId, status, creatorMchid, senderMchid, availableMchid, businessType, offset, limit).flow(options)

    /**
     * Get a user's coupon (查询代金券详情).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012486942)
     *
     * @param openid 用户openid. The user in `appid`. At most 128 characters.
     * @param couponId 代金券或消费金id. At most 20 characters.
     * @param appid 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR
     */
    public suspend fun getCoupon(openid: String, couponId: String, appid: String, options: CallOptions? = null): GetCouponResponse =
        calls.getCoupon(openid, couponId, appid).await(options)

    /**
     * Set the address that notifications about coupons are sent to (设置代金券消息通知地址).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
     *
     * @param notifyUrl 通知url地址. An https address without query. At most 256 characters.
     * @param mchid 商户号. The caller's own number. At most 20 characters. The client's `mchid` where left out.
     * @param switch 回调开关. Whether notifications are sent; `true` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun setCallback(notifyUrl: String, mchid: String? = null, switch: Boolean? = null, options: CallOptions? = null): SetCallbackResponse =
        calls.setCallback(SetCallbackRequest(notifyUrl = notifyUrl, mchid = mchid, switch = switch)).await(options)

    /**
     * Get the address that notifications about coupons are sent to (查询代金券消息通知地址).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012464070)
     *
     * @param mchid 商户号. The caller's own number. At most 20 characters. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getCallback(mchid: String? = null, options: CallOptions? = null): GetCallbackResponse =
        calls.getCallback(mchid).await(options)

    /**
     * Get the download link of a stock's uses (下载批次核销明细).
     *
     * The file lists the coupons that were used; download it with the client, the link has to be signed.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463585)
     *
     * @param stockId 批次号. At most 20 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getUseFlow(stockId: String, options: CallOptions? = null): GetUseFlowResponse =
        calls.getUseFlow(stockId).await(options)

    /**
     * Get the download link of a stock's refunds (下载批次退款明细).
     *
     * The file lists the coupons whose payment was refunded; download it with the client, the link has to be signed.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012463523)
     *
     * @param stockId 批次号. At most 20 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getRefundFlow(stockId: String, options: CallOptions? = null): GetRefundFlowResponse =
        calls.getRefundFlow(stockId).await(options)

    /**
     * Get the download link of a stock's uses of one day (获取批次核销明细下载链接).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param stockId 批次号.
     * @param billDate 账单日期. The day, such as `2019-06-11`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getUseFlowByDay(stockId: String, billDate: String, options: CallOptions? = null): GetUseFlowByDayResponse =
        calls.getUseFlowByDay(stockId, billDate).await(options)

    /**
     * Get the download link of a stock's refunds of one day (获取批次退款明细下载链接).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param stockId 批次号.
     * @param billDate 账单日期. The day, such as `2019-06-11`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getRefundFlowByDay(stockId: String, billDate: String, options: CallOptions? = null): GetRefundFlowByDayResponse =
        calls.getRefundFlowByDay(stockId, billDate).await(options)
}
