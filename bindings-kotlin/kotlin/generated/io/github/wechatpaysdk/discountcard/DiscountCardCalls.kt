// Generated from api/discount_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.discountcard

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Discount cards (先享卡), as [Call]s to execute or to wait for. */
public class DiscountCardCalls internal constructor(private val core: Core) {

    /** See [DiscountCardService.prepareCard]. */
    public fun prepareCard(request: PrepareCardRequest): Call<PrepareCardResponse> =
        core.call("discount_card.prepare_card", Fields().putAll(request)) { PrepareCardResponse(it.json) }

    /** See [DiscountCardService.getCard]. */
    public fun getCard(outCardCode: String): Call<GetCardResponse> =
        core.call("discount_card.get_card", Fields().put("out_card_code", outCardCode)) { GetCardResponse(it.json) }

    /** See [DiscountCardService.addUserRecords]. */
    public fun addUserRecords(outCardCode: String, request: AddUserRecordsRequest): Call<kotlin.Unit> =
        core.call("discount_card.add_user_records", Fields().put("out_card_code", outCardCode).putAll(request)) { }

    /** See [DiscountCardService.getOrderByOutTradeNo]. */
    @Deprecated("No longer supported.")
    public fun getOrderByOutTradeNo(outTradeNo: String): Call<Order> =
        core.call("discount_card.get_order_by_out_trade_no", Fields().put("out_trade_no", outTradeNo)) { Order(it.json) }

    /** See [DiscountCardService.getOrderByOutOrderNo]. */
    @Deprecated("No longer supported.")
    public fun getOrderByOutOrderNo(outOrderNo: String): Call<Order> =
        core.call("discount_card.get_order_by_out_order_no", Fields().put("out_order_no", outOrderNo)) { Order(it.json) }

    /** See [DiscountCardService.updateOrder]. */
    @Deprecated("No longer supported.")
    public fun updateOrder(outOrderNo: String, request: UpdateOrderRequest): Call<UpdateOrderResponse> =
        core.call("discount_card.update_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { UpdateOrderResponse(it.json) }
}
