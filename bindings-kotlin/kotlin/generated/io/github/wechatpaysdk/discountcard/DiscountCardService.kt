// Generated from api/discount_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.discountcard

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Discount cards (先享卡). */
public class DiscountCardService internal constructor(core: Core) {
    private val calls = DiscountCardCalls(core)

    /**
     * Begin handing a card to a user (预受理领卡请求).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_1.shtml)
     *
     * @param appid 公众账号ID.
     * @param cardTemplateId 卡模板ID. The template of the card, made in the merchant platform.
     * @param notifyUrl 通知商户URL. Where its notifications are posted: https, without a query string.
     * @param outCardCode 商户领卡号. The merchant's own number of the user's card.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepareCard(appid: String, cardTemplateId: String, notifyUrl: String, outCardCode: String, options: CallOptions? = null): PrepareCardResponse =
        calls.prepareCard(PrepareCardRequest(appid = appid, cardTemplateId = cardTemplateId, notifyUrl = notifyUrl, outCardCode = outCardCode)).await(options)

    /**
     * Query a user's card (查询先享卡订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_3.shtml)
     *
     * @param outCardCode 商户领卡号. The merchant's own number of the user's card.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getCard(outCardCode: String, options: CallOptions? = null): GetCardResponse =
        calls.getCard(outCardCode).await(options)

    /**
     * Record what a user did under a card (增加用户记录).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_2.shtml)
     *
     * @param outCardCode 商户领卡号. The merchant's own number of the user's card.
     * @param cardTemplateId 卡模板ID. The template of the card, made in the merchant platform.
     * @param objectiveCompletionRecords 目标完成记录.
     * @param rewardUsageRecords 优惠使用记录.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun addUserRecords(outCardCode: String, cardTemplateId: String, objectiveCompletionRecords: List<UserObjectiveCompletionRecord>? = null, rewardUsageRecords: List<UserRewardUsageRecord>? = null, options: CallOptions? = null) {
        calls.addUserRecords(outCardCode, AddUserRecordsRequest(cardTemplateId = cardTemplateId, objectiveCompletionRecords = objectiveCompletionRecords, rewardUsageRecords = rewardUsageRecords)).await(options)
    }

    /**
     * Query an order by `out_trade_no` (通过先享卡订单号查询订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("No longer supported.")
    public suspend fun getOrderByOutTradeNo(outTradeNo: String, options: CallOptions? = null): Order =
        calls.getOrderByOutTradeNo(outTradeNo).await(options)

    /**
     * Query an order by `out_order_no` (通过先享卡订单号查询订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
     *
     * @param outOrderNo 先享卡订单号. The merchant's own number of the order under the card.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("No longer supported.")
    public suspend fun getOrderByOutOrderNo(outOrderNo: String, options: CallOptions? = null): Order =
        calls.getOrderByOutOrderNo(outOrderNo).await(options)

    /**
     * Change an order (更新先享卡订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
     *
     * @param outOrderNo 先享卡订单号. The merchant's own number of the order under the card.
     * @param objectives 目标达成明细列表. What the user has promised.
     * @param rewards 奖励明细列表. What the user gets for it.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("No longer supported.")
    public suspend fun updateOrder(outOrderNo: String, objectives: List<UpdateOrderObjective>? = null, rewards: List<UpdateOrderReward>? = null, options: CallOptions? = null): UpdateOrderResponse =
        calls.updateOrder(outOrderNo, UpdateOrderRequest(objectives = objectives, rewards = rewards)).await(options)
}
