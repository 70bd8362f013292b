// Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.cashcoupon

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Cash coupons (代金券), as [Call]s to execute or to wait for. */
public class CashCouponCalls internal constructor(private val core: Core) {

    /** See [CashCouponService.createStock]. */
    public fun createStock(request: CreateStockRequest): Call<CreateStockResponse> =
        core.call("cash_coupon.create_stock", Fields().putAll(request)) { CreateStockResponse(it.json) }

    /** See [CashCouponService.startStock]. */
    public fun startStock(stockId: String, request: StartStockRequest): Call<StartStockResponse> =
        core.call("cash_coupon.start_stock", Fields().put("stock_id", stockId).putAll(request)) { StartStockResponse(it.json) }

    /** See [CashCouponService.pauseStock]. */
    public fun pauseStock(stockId: String, request: PauseStockRequest): Call<PauseStockResponse> =
        core.call("cash_coupon.pause_stock", Fields().put("stock_id", stockId).putAll(request)) { PauseStockResponse(it.json) }

    /** See [CashCouponService.restartStock]. */
    public fun restartStock(stockId: String, request: RestartStockRequest): Call<RestartStockResponse> =
        core.call("cash_coupon.restart_stock", Fields().put("stock_id", stockId).putAll(request)) { RestartStockResponse(it.json) }

    /** See [CashCouponService.terminateStock]. */
    public fun terminateStock(stockId: String, request: TerminateStockRequest): Call<TerminateStockResponse> =
        core.call("cash_coupon.terminate_stock", Fields().put("stock_id", stockId).putAll(request)) { TerminateStockResponse(it.json) }

    /** See [CashCouponService.listStocks]. */
    public fun listStocks(offset: Long, limit: Long, stockCreatorMchid: String, createStartTime: String? = null, createEndTime: String? = null, status: String? = null): Call<ListStocksResponse> =
        core.call("cash_coupon.list_stocks", Fields().put("offset", offset).put("limit", limit).put("stock_creator_mchid", stockCreatorMchid).put("create_start_time", createStartTime).put("create_end_time", createEndTime).put("status", status)) { ListStocksResponse(it.json) }

    /** See [CashCouponService.listStocks]. */
    public fun listStocks(offset: Long, limit: Long, stockCreatorMchid: String): Call<ListStocksResponse> =
        listStocks(offset = offset, limit = limit, stockCreatorMchid = stockCreatorMchid, createStartTime = null, createEndTime = null, status = null)

    /** Every item of every page of [listStocks], from the page that the arguments name. */
    public fun listStocksPaginated(offset: Long, limit: Long, stockCreatorMchid: String, createStartTime: String? = null, createEndTime: String? = null, status: String? = null): Pages<Stock> =
        Pages(listStocks(offset = offset, limit = limit, stockCreatorMchid = stockCreatorMchid, createStartTime = createStartTime, createEndTime = createEndTime, status = status), "data", Position.Page("offset", "limit", "total_count", 0)) { Stock(it.tree()) }

    /** Every item of every page of [listStocks], from the page that the arguments name. */
    public fun listStocksPaginated(offset: Long, limit: Long, stockCreatorMchid: String): Pages<Stock> =
        listStocksPaginated(offset = offset, limit = limit, stockCreatorMchid = stockCreatorMchid, createStartTime = null, createEndTime = null, status = null)

    /** See [CashCouponService.getStock]. */
    public fun getStock(stockId: String, stockCreatorMchid: String): Call<Stock> =
        core.call("cash_coupon.get_stock", Fields().put("stock_id", stockId).put("stock_creator_mchid", stockCreatorMchid)) { Stock(it.json) }

    /** See [CashCouponService.listAvailableMerchants]. */
    public fun listAvailableMerchants(stockId: String, offset: Long, limit: Long, stockCreatorMchid: String): Call<ListAvailableMerchantsResponse> =
        core.call("cash_coupon.list_available_merchants", Fields().put("stock_id", stockId).put("offset", offset).put("limit", limit).put("stock_creator_mchid", stockCreatorMchid)) { ListAvailableMerchantsResponse(it.json) }

    /** Every item of every page of [listAvailableMerchants], from the page that the arguments name. */
    public fun listAvailableMerchantsPaginated(stockId: String, offset: Long, limit: Long, stockCreatorMchid: String): Pages<String> =
        Pages(listAvailableMerchants(stockId = stockId, offset = offset, limit = limit, stockCreatorMchid = stockCreatorMchid), "data", Position.Page("offset", "limit", "total_count", 0)) { it.text() }

    /** See [CashCouponService.listAvailableGoods]. */
    public fun listAvailableGoods(stockId: String, offset: Long, limit: Long, stockCreatorMchid: String): Call<ListAvailableGoodsResponse> =
        core.call("cash_coupon.list_available_goods", Fields().put("stock_id", stockId).put("offset", offset).put("limit", limit).put("stock_creator_mchid", stockCreatorMchid)) { ListAvailableGoodsResponse(it.json) }

    /** Every item of every page of [listAvailableGoods], from the page that the arguments name. */
    public fun listAvailableGoodsPaginated(stockId: String, offset: Long, limit: Long, stockCreatorMchid: String): Pages<String> =
        Pages(listAvailableGoods(stockId = stockId, offset = offset, limit = limit, stockCreatorMchid = stockCreatorMchid), "data", Position.Page("offset", "limit", "total_count", 0)) { it.text() }

    /** See [CashCouponService.updateAvailableGoods]. */
    public fun updateAvailableGoods(stockId: String, request: UpdateAvailableGoodsRequest): Call<UpdateAvailableGoodsResponse> =
        core.call("cash_coupon.update_available_goods", Fields().put("stock_id", stockId).putAll(request)) { UpdateAvailableGoodsResponse(it.json) }

    /** See [CashCouponService.sendCoupon]. */
    public fun sendCoupon(openid: String, request: SendCouponRequest): Call<SendCouponResponse> =
        core.call("cash_coupon.send_coupon", Fields().put("openid", openid).putAll(request)) { SendCouponResponse(it.json) }

    /** See [CashCouponService.listCoupons]. */
    public fun listCoupons(openid: String, appid: String, stockId: String? = null, status: String? = null, creatorMchid: String? = null, senderMchid: String? = null, availableMchid: String? = null, businessType: String? = null, offset: Long? = null, limit: Long? = null): Call<ListCouponsResponse> =
        core.call("cash_coupon.list_coupons", Fields().put("openid", openid).put("appid", appid).put("stock_id", stockId).put("status", status).put("creator_mchid", creatorMchid).put("sender_mchid", senderMchid).put("available_mchid", availableMchid).put("business_type", businessType).put("offset", offset).put("limit", limit)) { ListCouponsResponse(it.json) }

    /** See [CashCouponService.listCoupons]. */
    public fun listCoupons(openid: String, appid: String): Call<ListCouponsResponse> =
        listCoupons(openid = openid, appid = appid, stockId = null, status = null, creatorMchid = null, senderMchid = null, availableMchid = null, businessType = null, offset = null, limit = null)

    /** Every item of every page of [listCoupons], from the page that the arguments name. */
    public fun listCouponsPaginated(openid: String, appid: String, stockId: String? = null, status: String? = null, creatorMchid: String? = null, senderMchid: String? = null, availableMchid: String? = null, businessType: String? = null, offset: Long? = null, limit: Long? = null): Pages<Coupon> =
        Pages(listCoupons(openid = openid, appid = appid, stockId = stockId, status = status, creatorMchid = creatorMchid, senderMchid = senderMchid, availableMchid = availableMchid, businessType = businessType, offset = offset, limit = limit), "data", Position.Page("offset", "limit", "total_count", 0)) { Coupon(it.tree()) }

    /** Every item of every page of [listCoupons], from the page that the arguments name. */
    public fun listCouponsPaginated(openid: String, appid: String): Pages<Coupon> =
        listCouponsPaginated(openid = openid, appid = appid, stockId = null, status = null, creatorMchid = null, senderMchid = null, availableMchid = null, businessType = null, offset = null, limit = null)

    /** See [CashCouponService.getCoupon]. */
    public fun getCoupon(openid: String, couponId: String, appid: String): Call<GetCouponResponse> =
        core.call("cash_coupon.get_coupon", Fields().put("openid", openid).put("coupon_id", couponId).put("appid", appid)) { GetCouponResponse(it.json) }

    /** See [CashCouponService.setCallback]. */
    public fun setCallback(request: SetCallbackRequest): Call<SetCallbackResponse> =
        core.call("cash_coupon.set_callback", Fields().putAll(request)) { SetCallbackResponse(it.json) }

    /** See [CashCouponService.getCallback]. */
    public fun getCallback(mchid: String? = null): Call<GetCallbackResponse> =
        core.call("cash_coupon.get_callback", Fields().put("mchid", mchid)) { GetCallbackResponse(it.json) }

    /** See [CashCouponService.getUseFlow]. */
    public fun getUseFlow(stockId: String): Call<GetUseFlowResponse> =
        core.call("cash_coupon.get_use_flow", Fields().put("stock_id", stockId)) { GetUseFlowResponse(it.json) }

    /** See [CashCouponService.getRefundFlow]. */
    public fun getRefundFlow(stockId: String): Call<GetRefundFlowResponse> =
        core.call("cash_coupon.get_refund_flow", Fields().put("stock_id", stockId)) { GetRefundFlowResponse(it.json) }

    /** See [CashCouponService.getUseFlowByDay]. */
    public fun getUseFlowByDay(stockId: String, billDate: String): Call<GetUseFlowByDayResponse> =
        core.call("cash_coupon.get_use_flow_by_day", Fields().put("stock_id", stockId).put("bill_date", billDate)) { GetUseFlowByDayResponse(it.json) }

    /** See [CashCouponService.getRefundFlowByDay]. */
    public fun getRefundFlowByDay(stockId: String, billDate: String): Call<GetRefundFlowByDayResponse> =
        core.call("cash_coupon.get_refund_flow_by_day", Fields().put("stock_id", stockId).put("bill_date", billDate)) { GetRefundFlowByDayResponse(it.json) }
}
