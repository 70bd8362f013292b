// Generated from api/pay_transactions.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.paytransactions

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付). */
public class PayTransactionsService internal constructor(core: Core) {
    private val calls = PayTransactionsCalls(core)

    /**
     * Create an order to be paid inside WeChat: official account or mini program (JSAPI/小程序下单).
     *
     * The page or mini program opens the cashier with the pay parameters made from `prepay_id`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791856)
     *
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
     * @param description 商品描述. What is bought; shown to the user. At most 127 characters.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
     * @param notifyUrl 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters.
     * @param amount 订单金额.
     * @param payer 支付者信息.
     * @param mchid 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
     * @param timeExpire 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
     * @param attach 商户数据包. Given back in answers and notifications as it is. At most 128 characters.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param limitPay 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community.
     * @param detail 商品详情.
     * @param sceneInfo 场景信息.
     * @param settleInfo 结算信息.
     * @param subsidyInfo 贴息信息. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun prepayJsapi(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, payer: PrepayJsapiPayer, mchid: String? = null, timeExpire: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, limitPay: List<String>? = null, detail: OrderDetail? = null, sceneInfo: PrepayScene? = null, settleInfo: Settlement? = null, subsidyInfo: Subsidy? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayJsapi(PrepayJsapiRequest(appid = appid, description = description, outTradeNo = outTradeNo, notifyUrl = notifyUrl, amount = amount, payer = payer, mchid = mchid, timeExpire = timeExpire, attach = attach, goodsTag = goodsTag, supportFapiao = supportFapiao, limitPay = limitPay, detail = detail, sceneInfo = sceneInfo, settleInfo = settleInfo, subsidyInfo = subsidyInfo)).await(options)

    /**
     * Create an order to be paid from an app (APP下单).
     *
     * The app opens the cashier with the pay parameters made from `prepay_id`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013070347)
     *
     * @param appid 商户应用ID. An app of the open platform that is bound to the merchant. At most 32 characters.
     * @param description 商品描述. What is bought; shown to the user. At most 127 characters.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
     * @param notifyUrl 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters.
     * @param amount 订单金额.
     * @param mchid 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
     * @param timeExpire 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
     * @param attach 商户数据包. Given back in answers and notifications as it is. At most 128 characters.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param limitPay 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community.
     * @param payer 支付者. Known from the community.
     * @param detail 商品详情.
     * @param sceneInfo 场景信息.
     * @param settleInfo 结算信息.
     * @param subsidyInfo 贴息信息. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun prepayApp(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, mchid: String? = null, timeExpire: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, limitPay: List<String>? = null, payer: Payer? = null, detail: OrderDetail? = null, sceneInfo: PrepayScene? = null, settleInfo: Settlement? = null, subsidyInfo: Subsidy? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayApp(PrepayAppRequest(appid = appid, description = description, outTradeNo = outTradeNo, notifyUrl = notifyUrl, amount = amount, mchid = mchid, timeExpire = timeExpire, attach = attach, goodsTag = goodsTag, supportFapiao = supportFapiao, limitPay = limitPay, payer = payer, detail = detail, sceneInfo = sceneInfo, settleInfo = settleInfo, subsidyInfo = subsidyInfo)).await(options)

    /**
     * Create an order to be paid from a mobile browser outside WeChat (H5下单).
     *
     * Send the browser to `h5_url` within five minutes.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791834)
     *
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
     * @param description 商品描述. What is bought; shown to the user. At most 127 characters.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
     * @param notifyUrl 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters.
     * @param amount 订单金额.
     * @param sceneInfo 场景信息.
     * @param mchid 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
     * @param timeExpire 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
     * @param attach 商户数据包. Given back in answers and notifications as it is. At most 128 characters.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param limitPay 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community.
     * @param payer 支付者. Known from the community.
     * @param detail 商品详情.
     * @param settleInfo 结算信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun prepayH5(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, sceneInfo: PrepayH5Scene, mchid: String? = null, timeExpire: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, limitPay: List<String>? = null, payer: Payer? = null, detail: OrderDetail? = null, settleInfo: Settlement? = null, options: CallOptions? = null): PrepayH5Response =
        calls.prepayH5(PrepayH5Request(appid = appid, description = description, outTradeNo = outTradeNo, notifyUrl = notifyUrl, amount = amount, sceneInfo = sceneInfo, mchid = mchid, timeExpire = timeExpire, attach = attach, goodsTag = goodsTag, supportFapiao = supportFapiao, limitPay = limitPay, payer = payer, detail = detail, settleInfo = settleInfo)).await(options)

    /**
     * Create an order to be paid by scanning a QR code (Native下单).
     *
     * Show `code_url` as a QR code; it is good for two hours.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791877)
     *
     * @param appid 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
     * @param description 商品描述. What is bought; shown to the user. At most 127 characters.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
     * @param notifyUrl 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters.
     * @param amount 订单金额.
     * @param mchid 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
     * @param timeExpire 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
     * @param attach 商户数据包. Given back in answers and notifications as it is. At most 128 characters.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param limitPay 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community.
     * @param payer 支付者. Known from the community.
     * @param detail 商品详情.
     * @param sceneInfo 场景信息.
     * @param settleInfo 结算信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun prepayNative(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, mchid: String? = null, timeExpire: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, limitPay: List<String>? = null, payer: Payer? = null, detail: OrderDetail? = null, sceneInfo: PrepayScene? = null, settleInfo: Settlement? = null, options: CallOptions? = null): PrepayNativeResponse =
        calls.prepayNative(PrepayNativeRequest(appid = appid, description = description, outTradeNo = outTradeNo, notifyUrl = notifyUrl, amount = amount, mchid = mchid, timeExpire = timeExpire, attach = attach, goodsTag = goodsTag, supportFapiao = supportFapiao, limitPay = limitPay, payer = payer, detail = detail, sceneInfo = sceneInfo, settleInfo = settleInfo)).await(options)

    /**
     * Create an order to be paid inside WeChat, and sign a deduction contract with it (JSAPI下单并授权/签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012526910)
     *
     * @param appid 公众号ID. An app, official account or mini program that is bound to the merchant.
     * @param description 商品描述. What is bought; shown to the user.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
     * @param notifyUrl 通知地址. An https address without query that the notification of the payment is sent to.
     * @param amount 订单金额.
     * @param payer 支付者.
     * @param contractInfo 签约授权信息.
     * @param mchid 直连商户号. The caller's own number. The client's `mchid` where left out.
     * @param timeExpire 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
     * @param attach 附加数据. Given back in answers and notifications as it is.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param detail 优惠功能.
     * @param sceneInfo 场景信息.
     * @param settleInfo 结算信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepayJsapiWithContract(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, payer: PrepayJsapiWithContractPayer, contractInfo: PrepayJsapiContract, mchid: String? = null, timeExpire: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, detail: PrepayWithContractOrderDetail? = null, sceneInfo: PrepayWithContractScene? = null, settleInfo: Settlement? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayJsapiWithContract(PrepayJsapiWithContractRequest(appid = appid, description = description, outTradeNo = outTradeNo, notifyUrl = notifyUrl, amount = amount, payer = payer, contractInfo = contractInfo, mchid = mchid, timeExpire = timeExpire, attach = attach, goodsTag = goodsTag, supportFapiao = supportFapiao, detail = detail, sceneInfo = sceneInfo, settleInfo = settleInfo)).await(options)

    /**
     * Create an order to be paid from an app, and sign a deduction contract with it (APP下单并签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017019923)
     *
     * @param appid 公众号ID. An app, official account or mini program that is bound to the merchant.
     * @param description 商品描述. What is bought; shown to the user.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
     * @param notifyUrl 通知地址. An https address without query that the notification of the payment is sent to.
     * @param amount 订单金额.
     * @param contractInfo 签约授权信息.
     * @param mchid 直连商户号. The caller's own number. The client's `mchid` where left out.
     * @param timeExpire 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
     * @param attach 附加数据. Given back in answers and notifications as it is.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param detail 优惠功能.
     * @param sceneInfo 场景信息.
     * @param settleInfo 结算信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepayAppWithContract(appid: String, description: String, outTradeNo: String, notifyUrl: String, amount: Amount, contractInfo: PrepayAppContract, mchid: String? = null, timeExpire: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, detail: PrepayWithContractOrderDetail? = null, sceneInfo: PrepayWithContractScene? = null, settleInfo: Settlement? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayAppWithContract(PrepayAppWithContractRequest(appid = appid, description = description, outTradeNo = outTradeNo, notifyUrl = notifyUrl, amount = amount, contractInfo = contractInfo, mchid = mchid, timeExpire = timeExpire, attach = attach, goodsTag = goodsTag, supportFapiao = supportFapiao, detail = detail, sceneInfo = sceneInfo, settleInfo = settleInfo)).await(options)

    /**
     * Charge the payment code that the user shows (付款码支付).
     *
     * When the answer is lost, or says `USERPAYING`, ask with `get_order_by_out_trade_no`; give up with `reverse_order`. Never charge again before.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
     *
     * @param appid 应用AppID. An app, official account or mini program that is bound to the merchant.
     * @param description 商品描述. What is bought; shown to the user.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
     * @param amount 订单金额.
     * @param payer 支付者.
     * @param sceneInfo 场景信息.
     * @param mchid 直连商户号. The caller's own number. The client's `mchid` where left out.
     * @param attach 附加数据. Given back in answers and notifications as it is.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param detail 优惠功能.
     * @param settleInfo 结算信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun codepay(appid: String, description: String, outTradeNo: String, amount: Amount, payer: CodepayPayer, sceneInfo: CodepayScene, mchid: String? = null, attach: String? = null, goodsTag: String? = null, supportFapiao: Boolean? = null, detail: CodepayOrderDetail? = null, settleInfo: Settlement? = null, options: CallOptions? = null): CodepayResponse =
        calls.codepay(CodepayRequest(appid = appid, description = description, outTradeNo = outTradeNo, amount = amount, payer = payer, sceneInfo = sceneInfo, mchid = mchid, attach = attach, goodsTag = goodsTag, supportFapiao = supportFapiao, detail = detail, settleInfo = settleInfo)).await(options)

    /**
     * Get an order by WeChat Pay's number (微信支付订单号查询订单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791837)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the order. At most 32 characters.
     * @param mchid 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getOrderByTransactionId(transactionId: String, mchid: String? = null, options: CallOptions? = null): Transaction =
        calls.getOrderByTransactionId(transactionId, mchid).await(options)

    /**
     * Get an order by the merchant's own number (商户订单号查询订单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791838)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
     * @param mchid 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getOrderByOutTradeNo(outTradeNo: String, mchid: String? = null, options: CallOptions? = null): Transaction =
        calls.getOrderByOutTradeNo(outTradeNo, mchid).await(options)

    /**
     * Close an order that is not paid (关闭订单).
     *
     * Give the user a few minutes before: a payment may be under way.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791839)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
     * @param mchid 商户号. The caller's own number. At most 32 characters. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun closeOrder(outTradeNo: String, mchid: String? = null, options: CallOptions? = null) {
        calls.closeOrder(outTradeNo, CloseOrderRequest(mchid = mchid)).await(options)
    }

    /**
     * Reverse an order of a payment code (撤销).
     *
     * An unpaid order is closed, a paid one is refunded in full.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012382161)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
     * @param appid 应用AppID. An app, official account or mini program that is bound to the merchant.
     * @param mchid 直连商户号. The caller's own number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun reverseOrder(outTradeNo: String, appid: String, mchid: String? = null, options: CallOptions? = null): ReverseOrderResponse =
        calls.reverseOrder(outTradeNo, ReverseOrderRequest(appid = appid, mchid = mchid)).await(options)
}
