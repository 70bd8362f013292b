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
     * Create a combined order to be paid inside WeChat (小程序合单下单).
     *
     * The page or mini program opens the cashier with the pay parameters made from `prepay_id`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556926)
     *
     * @param combineAppid 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
     * @param combineOutTradeNo 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
     * @param combinePayerInfo 合单支付者信息.
     * @param subOrders 商品单信息. The parts that are paid together.
     * @param combineMchid 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
     * @param limitPay 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
     * @param sceneInfo 场景信息.
     * @param subsidyInfo 贴息信息. Known from the community.
     * @param timeExpire 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
     * @param timeStart 支付起始时间. RFC 3339. Partners only.
     * @param tradeScenario 交易场景. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR
     */
    public suspend fun prepayJsapi(combineAppid: String, combineOutTradeNo: String, combinePayerInfo: Payer, subOrders: List<PrepayJsapiSubOrder>, combineMchid: String? = null, limitPay: List<String>? = null, notifyUrl: String? = null, sceneInfo: PrepayScene? = null, subsidyInfo: Subsidy? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayJsapi(PrepayJsapiRequest(combineAppid = combineAppid, combineOutTradeNo = combineOutTradeNo, combinePayerInfo = combinePayerInfo, subOrders = subOrders, combineMchid = combineMchid, limitPay = limitPay, notifyUrl = notifyUrl, sceneInfo = sceneInfo, subsidyInfo = subsidyInfo, timeExpire = timeExpire, timeStart = timeStart, tradeScenario = tradeScenario)).await(options)

    /**
     * Create a combined order to an individual, to be paid in a mini program (个人收款交易下单-小程序).
     *
     * The mini program opens the cashier with the pay parameters made from `prepay_id`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
     *
     * @param combineAppid 平台商户应用ID. An app, official account or mini program that is bound to the caller.
     * @param combineOutTradeNo 交易单订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
     * @param combinePayerInfo 支付者.
     * @param subOrders 商品单信息. The parts that are paid together.
     * @param combineMchid 平台商户号. The caller's own number. The client's `mchid` where left out.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param sceneInfo 场景信息.
     * @param timeExpire 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
     * @param timeStart 交易起始时间. RFC 3339.
     * @param tradeScenario 交易场景. See [TradeScenario].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepayMiniProgram(combineAppid: String, combineOutTradeNo: String, combinePayerInfo: OrderPayer, subOrders: List<PrepayMiniProgramSubOrder>, combineMchid: String? = null, notifyUrl: String? = null, sceneInfo: PrepayScene? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayMiniProgram(PrepayMiniProgramRequest(combineAppid = combineAppid, combineOutTradeNo = combineOutTradeNo, combinePayerInfo = combinePayerInfo, subOrders = subOrders, combineMchid = combineMchid, notifyUrl = notifyUrl, sceneInfo = sceneInfo, timeExpire = timeExpire, timeStart = timeStart, tradeScenario = tradeScenario)).await(options)

    /**
     * Create a combined order to be paid from an app (APP合单下单).
     *
     * The app opens the cashier with the pay parameters made from `prepay_id`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556944)
     *
     * @param combineAppid 合单商户应用ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
     * @param combineOutTradeNo 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
     * @param subOrders 商品单信息. The parts that are paid together.
     * @param combineMchid 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
     * @param prepayId 预支付交易会话标识. Known from the community.
     * @param combinePayerInfo 支付者. Known from the community.
     * @param contractInfo 预签约信息. Known from the community.
     * @param limitPay 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community.
     * @param sceneInfo 场景信息.
     * @param subsidyInfo 贴息信息. Known from the community.
     * @param timeExpire 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
     * @param timeStart 支付起始时间. RFC 3339. Partners only.
     * @param tradeScenario 交易场景. See [TradeScenario]. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR
     */
    public suspend fun prepayApp(combineAppid: String, combineOutTradeNo: String, notifyUrl: String, subOrders: List<PrepayAppSubOrder>, combineMchid: String? = null, prepayId: String? = null, combinePayerInfo: Payer? = null, contractInfo: Contract? = null, limitPay: List<String>? = null, sceneInfo: PrepayScene? = null, subsidyInfo: Subsidy? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null, options: CallOptions? = null): PrepayAppResponse =
        calls.prepayApp(PrepayAppRequest(combineAppid = combineAppid, combineOutTradeNo = combineOutTradeNo, notifyUrl = notifyUrl, subOrders = subOrders, combineMchid = combineMchid, prepayId = prepayId, combinePayerInfo = combinePayerInfo, contractInfo = contractInfo, limitPay = limitPay, sceneInfo = sceneInfo, subsidyInfo = subsidyInfo, timeExpire = timeExpire, timeStart = timeStart, tradeScenario = tradeScenario)).await(options)

    /**
     * Create a combined order to be paid from a mobile browser (H5合单下单).
     *
     * Send the browser to `h5_url` within five minutes.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556961)
     *
     * @param combineAppid 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
     * @param combineOutTradeNo 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
     * @param subOrders 商品单信息. The parts that are paid together.
     * @param combineMchid 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
     * @param combinePayerInfo 支付者. Known from the community.
     * @param limitPay 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community.
     * @param sceneInfo 场景信息.
     * @param timeExpire 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
     * @param timeStart 支付起始时间. RFC 3339. Partners only.
     * @param tradeScenario 交易场景. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR
     */
    public suspend fun prepayH5(combineAppid: String, combineOutTradeNo: String, notifyUrl: String, subOrders: List<SubOrder>, combineMchid: String? = null, combinePayerInfo: Payer? = null, limitPay: List<String>? = null, sceneInfo: PrepayH5Scene? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null, options: CallOptions? = null): PrepayH5Response =
        calls.prepayH5(PrepayH5Request(combineAppid = combineAppid, combineOutTradeNo = combineOutTradeNo, notifyUrl = notifyUrl, subOrders = subOrders, combineMchid = combineMchid, combinePayerInfo = combinePayerInfo, limitPay = limitPay, sceneInfo = sceneInfo, timeExpire = timeExpire, timeStart = timeStart, tradeScenario = tradeScenario)).await(options)

    /**
     * Create a combined order to be paid by scanning a QR code (Native合单下单).
     *
     * Show `code_url` as a QR code; it is good for two hours.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556982)
     *
     * @param combineAppid 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
     * @param combineOutTradeNo 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param subOrders 商品单信息. The parts that are paid together.
     * @param combineMchid 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
     * @param combinePayerInfo 支付者. Known from the community.
     * @param limitPay 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community.
     * @param sceneInfo 场景信息.
     * @param timeExpire 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
     * @param timeStart 支付起始时间. RFC 3339. Partners only.
     * @param tradeScenario 交易场景. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR
     */
    public suspend fun prepayNative(combineAppid: String, combineOutTradeNo: String, notifyUrl: String, subOrders: List<SubOrder>, combineMchid: String? = null, combinePayerInfo: Payer? = null, limitPay: List<String>? = null, sceneInfo: PrepayScene? = null, timeExpire: String? = null, timeStart: String? = null, tradeScenario: String? = null, options: CallOptions? = null): PrepayNativeResponse =
        calls.prepayNative(PrepayNativeRequest(combineAppid = combineAppid, combineOutTradeNo = combineOutTradeNo, notifyUrl = notifyUrl, subOrders = subOrders, combineMchid = combineMchid, combinePayerInfo = combinePayerInfo, limitPay = limitPay, sceneInfo = sceneInfo, timeExpire = timeExpire, timeStart = timeStart, tradeScenario = tradeScenario)).await(options)

    /**
     * Query a combined order by `combine_out_trade_no` (查询合单订单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012557006)
     *
     * @param combineOutTradeNo 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR
     */
    public suspend fun getOrderByOutTradeNo(combineOutTradeNo: String, options: CallOptions? = null): GetOrderByOutTradeNoResponse =
        calls.getOrderByOutTradeNo(combineOutTradeNo).await(options)

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
     * Close an unpaid combined order (关闭合单订单).
     *
     * Name all parts of the order in `sub_orders`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012577452)
     *
     * @param combineOutTradeNo 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
     * @param combineAppid 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
     * @param subOrders 商品单信息. All parts of the order. At most 50 elements.
     * @param options Differences for this one call.
     * @throws ApiError 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, NOTENOUGH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR
     */
    public suspend fun closeOrder(combineOutTradeNo: String, combineAppid: String, subOrders: List<CloseOrderSubOrder>, options: CallOptions? = null) {
        calls.closeOrder(combineOutTradeNo, CloseOrderRequest(combineAppid = combineAppid, subOrders = subOrders)).await(options)
    }
}
