// Generated from api/catering.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.catering

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Orders of meals (微信点餐). */
public class CateringService internal constructor(core: Core) {
    private val calls = CateringCalls(core)

    /**
     * Report a meal order, unpaid or paid (点餐订单信息同步（渠道商/服务商）).
     *
     * Once when the order is placed and once when it is paid.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v2/institution/4011941011)
     *
     * @param subMchid 微信支付分配子商户商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param subAppid 子商户AppId. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters.
     * @param status 订单状态. `CREATE_DEAL`: placed; `PAY_SUCCESS`: paid. See [Status]. At most 32 characters.
     * @param channelId 微信支付分配的渠道商商户号. The channel, as WeChat Pay numbers it. At most 32 characters.
     * @param outOrderNo 渠道商系统内部订单号. The channel's own number of the meal order. At most 64 characters.
     * @param outShopNo 商户旗下门店的唯一编号. The merchant's own number of the shop. At most 32 characters.
     * @param subOpenid 用户子标识. The user under `sub_appid`. At most 32 characters.
     * @param actionTime 状态发生变化的时间. When the order came into this state. At most 64 characters, RFC 3339.
     * @param discountAmount 优惠金额. What was taken off, in fen.
     * @param dishList 商户菜品信息列表.
     * @param loginToken 登录凭证. At most 25 characters.
     * @param orderEntry 点餐入口. At most 25 characters.
     * @param totalAmount 总价. Before discounts, in fen.
     * @param userAmount 实际支付金额. What the user pays, in fen.
     * @param spMchid 微信支付分配的服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
     * @param spAppid 服务商AppId. At most 32 characters.
     * @param openid 用户唯一标识. The user in `sp_appid`.
     * @param transactionId 支付订单号. WeChat Pay's number of the payment; needed once it was paid. At most 64 characters.
     * @param outTradeNo 渠道商系统内部支付订单号. The caller's own number of the payment; needed once it was paid. At most 64 characters.
     * @param outTableNo 桌位号. The shop's own number of the table. At most 16 characters.
     * @param payTime 支付时间. Needed once it was paid. At most 64 characters, RFC 3339.
     * @param peopleCount 消费人数. How many eat.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun syncOrderStatus(subMchid: String, subAppid: String, status: String, channelId: String, outOrderNo: String, outShopNo: String, subOpenid: String, actionTime: String, discountAmount: Long, dishList: List<Dish>, loginToken: String, orderEntry: String, totalAmount: Long, userAmount: Long, spMchid: String? = null, spAppid: String? = null, openid: String? = null, transactionId: String? = null, outTradeNo: String? = null, outTableNo: String? = null, payTime: String? = null, peopleCount: Long? = null, options: CallOptions? = null) {
        calls.syncOrderStatus(SyncOrderStatusRequest(subMchid = subMchid, subAppid = subAppid, status = status, channelId = channelId, outOrderNo = outOrderNo, outShopNo = outShopNo, subOpenid = subOpenid, actionTime = actionTime, discountAmount = discountAmount, dishList = dishList, loginToken = loginToken, orderEntry = orderEntry, totalAmount = totalAmount, userAmount = userAmount, spMchid = spMchid, spAppid = spAppid, openid = openid, transactionId = transactionId, outTradeNo = outTradeNo, outTableNo = outTableNo, payTime = payTime, peopleCount = peopleCount)).await(options)
    }
}
