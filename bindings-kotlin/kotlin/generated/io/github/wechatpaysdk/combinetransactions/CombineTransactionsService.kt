// Generated from api/combine_transactions.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.combinetransactions

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Combined orders (合单支付). */
public class CombineTransactionsService internal constructor(core: Core) {
    private val calls = CombineTransactionsCalls(core)

    /**
     * Create a combined order to be paid from an app (APP合单下单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556944)
     *
     * @param combineAppid 合单商户应用ID. At most 32 characters.
     * @param combineMchid 合单商户号. At most 32 characters.
     * @param combineOutTradeNo 合单商户订单号. The merchant's own number of the combined order. At most 32 characters.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
     * @param subOrders 商品单信息.
     * @param prepayId 预支付交易会话标识. Known from the community.
     * @param combinePayerInfo 支付者. Known from the community.
     * @param contractInfo 预签约信息. Known from the community.
     * @param limitPay 指定支付方式. See [LimitPay]. Known from the community.
     * @param sceneInfo 场景信息.
     * @param subsidyInfo 贴息信息. Known from the community.
     * @param timeExpire 支付结束时间. After this the order cannot be paid any more. RFC 3339.
     * @param timeStart 支付起始时间. RFC 3339. Partners only.
     * @param tradeScenario 交易场景. See [TradeScenario]. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR
     */
    public suspend fun prepayApp(combineAppid: String, combineMchid: String, combineOutTradeNo: String, notifyUrl: String, subOrders: List<PrepayAppSubOrder>, prepayId: String? = null, combinePayerInfo: Payer? = null, contractInfo: Contract? = null, limitPay: List<String>? = null, sceneInfo: PrepayScene? = null, subsidyInfo: Subsidy? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null, options: CallOptions? = null): PrepayAppResponse =
        calls.prepayApp(PrepayAppRequest(combineAppid = combineAppid, combineMchid = combineMchid, combineOutTradeNo = combineOutTradeNo, notifyUrl = notifyUrl, subOrders = subOrders, prepayId = prepayId, combinePayerInfo = combinePayerInfo, contractInfo = contractInfo, limitPay = limitPay, sceneInfo = sceneInfo, subsidyInfo = subsidyInfo, timeExpire = timeExpire, timeStart = timeStart, tradeScenario = tradeScenario)).await(options)

    /**
     * Create a combined order to be paid from a mobile browser (H5合单下单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556961)
     *
     * @param combineAppid 合单商户公众账号ID. At most 32 characters.
     * @param combineMchid 合单商户号. At most 32 characters.
     * @param combineOutTradeNo 合单商户订单号. The merchant's own number of the combined order. At most 32 characters.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
     * @param subOrders 商品单信息.
     * @param combinePayerInfo 支付者. Known from the community.
     * @param limitPay 指定支付方式. See [LimitPay]. Known from the community.
     * @param sceneInfo 场景信息.
     * @param timeExpire 支付结束时间. After this the order cannot be paid any more. RFC 3339.
     * @param timeStart 支付起始时间. RFC 3339. Partners only.
     * @param tradeScenario 交易场景. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR
     */
    public suspend fun prepayH5(combineAppid: String, combineMchid: String, combineOutTradeNo: String, notifyUrl: String, subOrders: List<SubOrder>, combinePayerInfo: Payer? = null, limitPay: List<String>? = null, sceneInfo: PrepayH5Scene? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null, options: CallOptions? = null): PrepayH5Response =
        calls.prepayH5(PrepayH5Request(combineAppid = combineAppid, combineMchid = combineMchid, combineOutTradeNo = combineOutTradeNo, notifyUrl = notifyUrl, subOrders = subOrders, combinePayerInfo = combinePayerInfo, limitPay = limitPay, sceneInfo = sceneInfo, timeExpire = timeExpire, timeStart = timeStart, tradeScenario = tradeScenario)).await(options)

    /**
     * Query a combined order by `combine_transaction_id` (个人收款交易通过微信支付订单号查单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012602242)
     *
     * @param combineTransactionId 交易单微信支付订单号. WeChat Pay's number of the combined payment.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getOrderByTransactionId(combineTransactionId: String, options: CallOptions? = null): GetOrderByTransactionIdResponse =
        calls.getOrderByTransactionId(combineTransactionId).await(options)

    /**
     * Create a combined order to be paid inside WeChat (小程序合单下单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556926)
     *
     * @param combineAppid 合单商户公众账号ID. At most 32 characters.
     * @param combineMchid 合单商户号. At most 32 characters.
     * @param combineOutTradeNo 合单商户订单号. The merchant's own number of the combined order. At most 32 characters.
     * @param combinePayerInfo 合单支付者信息.
     * @param subOrders 商品单信息.
     * @param limitPay 指定支付方式. See [LimitPay]. Known from the community.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
     * @param sceneInfo 场景信息.
     * @param subsidyInfo 贴息信息. Known from the community.
     * @param timeExpire 支付结束时间. After this the order cannot be paid any more. RFC 3339.
     * @param timeStart 支付起始时间. RFC 3339. Partners only.
     * @param tradeScenario 交易场景. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR
     */
    public suspend fun prepayJsapi(combineAppid: String, combineMchid: String, combineOutTradeNo: String, combinePayerInfo: Payer, subOrders: List<PrepayJsapiSubOrder>, limitPay: List<String>? = null, notifyUrl: String? = null, sceneInfo: PrepayScene? = null, subsidyInfo: Subsidy? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayJsapi(PrepayJsapiRequest(combineAppid = combineAppid, combineMchid = combineMchid, combineOutTradeNo = combineOutTradeNo, combinePayerInfo = combinePayerInfo, subOrders = subOrders, limitPay = limitPay, notifyUrl = notifyUrl, sceneInfo = sceneInfo, subsidyInfo = subsidyInfo, timeExpire = timeExpire, timeStart = timeStart, tradeScenario = tradeScenario)).await(options)

    /**
     * Create a combined order to an individual, to be paid in a mini program (个人收款交易下单-小程序).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
     *
     * @param combineAppid 平台商户应用ID.
     * @param combineMchid 平台商户号.
     * @param combineOutTradeNo 交易单订单号.
     * @param combinePayerInfo 支付者.
     * @param subOrders 商品单信息.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param sceneInfo 场景信息.
     * @param timeExpire 交易结束时间. After this the order cannot be paid any more. RFC 3339.
     * @param timeStart 交易起始时间. RFC 3339.
     * @param tradeScenario 交易场景. See [TradeScenario].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepayMiniProgram(combineAppid: String, combineMchid: String, combineOutTradeNo: String, combinePayerInfo: OrderPayer, subOrders: List<PrepayMiniProgramSubOrder>, notifyUrl: String? = null, sceneInfo: PrepayScene? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayMiniProgram(PrepayMiniProgramRequest(combineAppid = combineAppid, combineMchid = combineMchid, combineOutTradeNo = combineOutTradeNo, combinePayerInfo = combinePayerInfo, subOrders = subOrders, notifyUrl = notifyUrl, sceneInfo = sceneInfo, timeExpire = timeExpire, timeStart = timeStart, tradeScenario = tradeScenario)).await(options)

    /**
     * Create a combined order to be paid by scanning a QR code (Native合单下单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556982)
     *
     * @param combineAppid 合单商户公众账号ID. At most 32 characters.
     * @param combineMchid 合单商户号. At most 32 characters.
     * @param combineOutTradeNo 合单商户订单号. The merchant's own number of the combined order. At most 32 characters.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param subOrders 商品单信息.
     * @param combinePayerInfo 支付者. Known from the community.
     * @param limitPay 指定支付方式. See [LimitPay]. Known from the community.
     * @param sceneInfo 场景信息.
     * @param timeExpire 支付结束时间. After this the order cannot be paid any more. RFC 3339.
     * @param timeStart 支付起始时间. RFC 3339. Partners only.
     * @param tradeScenario 交易场景. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR
     */
    public suspend fun prepayNative(combineAppid: String, combineMchid: String, combineOutTradeNo: String, notifyUrl: String, subOrders: List<SubOrder>, combinePayerInfo: Payer? = null, limitPay: List<String>? = null, sceneInfo: PrepayScene? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null, options: CallOptions? = null): PrepayNativeResponse =
        calls.prepayNative(PrepayNativeRequest(combineAppid = combineAppid, combineMchid = combineMchid, combineOutTradeNo = combineOutTradeNo, notifyUrl = notifyUrl, subOrders = subOrders, combinePayerInfo = combinePayerInfo, limitPay = limitPay, sceneInfo = sceneInfo, timeExpire = timeExpire, timeStart = timeStart, tradeScenario = tradeScenario)).await(options)

    /**
     * Query a combined order by `combine_out_trade_no` (查询合单订单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012557006)
     *
     * @param combineOutTradeNo 合单商户订单号. The merchant's own number of the combined order. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR
     */
    public suspend fun getOrderByOutTradeNo(combineOutTradeNo: String, options: CallOptions? = null): GetOrderByOutTradeNoResponse =
        calls.getOrderByOutTradeNo(combineOutTradeNo).await(options)

    /**
     * Close an unpaid combined order (关闭合单订单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012577452)
     *
     * @param combineOutTradeNo 合单商户订单号. The merchant's own number of the combined order. At most 32 characters.
     * @param combineAppid 合单商户公众账号ID. At most 32 characters.
     * @param subOrders 商品单信息. At most 50 elements.
     * @param options Differences for this one call.
     * @throws ApiError 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, NOTENOUGH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR
     */
    public suspend fun closeOrder(combineOutTradeNo: String, combineAppid: String, subOrders: List<CloseOrderSubOrder>, options: CallOptions? = null) {
        calls.closeOrder(combineOutTradeNo, CloseOrderRequest(combineAppid = combineAppid, subOrders = subOrders)).await(options)
    }
}
