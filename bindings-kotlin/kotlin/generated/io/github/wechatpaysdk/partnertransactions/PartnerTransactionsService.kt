// Generated from api/partner_transactions.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.partnertransactions

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Payments to sub-merchants (服务商基础支付). */
public class PartnerTransactionsService internal constructor(core: Core) {
    private val calls = PartnerTransactionsCalls(core)

    /**
     * Create an order to be paid inside WeChat (JSAPI/小程序下单).
     *
     * The page or mini program opens the cashier with the pay parameters made from `prepay_id`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012714678)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param spAppid 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
     * @param description 商品描述. What is bought; shown to the user. At most 127 characters.
     * @param amount 订单金额.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
     * @param payer 支付者.
     * @param spMchid 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters.
     * @param attach 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
     * @param detail 商品详情.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
     * @param limitPay 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community.
     * @param sceneInfo 场景信息.
     * @param settleInfo 结算信息.
     * @param subsidyInfo 贴息信息. Known from the community.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param timeExpire 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR
     */
    public suspend fun prepayJsapi(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, notifyUrl: String, payer: PrepayJsapiPayer, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: OrderDetail? = null, goodsTag: String? = null, limitPay: List<String>? = null, sceneInfo: PrepayScene? = null, settleInfo: Settlement? = null, subsidyInfo: Subsidy? = null, supportFapiao: Boolean? = null, timeExpire: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayJsapi(PrepayJsapiRequest(subMchid = subMchid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, notifyUrl = notifyUrl, payer = payer, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, sceneInfo = sceneInfo, settleInfo = settleInfo, subsidyInfo = subsidyInfo, supportFapiao = supportFapiao, timeExpire = timeExpire)).await(options)

    /**
     * Create an order to be paid in a mini program (小程序支付下单).
     *
     * The mini program opens the cashier with the pay parameters made from `prepay_id`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012886115)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 服务商公众号ID. An app, official account or mini program that is bound to the partner.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
     * @param description 商品描述. What is bought; shown to the user.
     * @param amount 订单金额.
     * @param payer 支付者.
     * @param spMchid 服务商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed with `sub_openid`.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param detail 优惠功能.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param sceneInfo 场景信息.
     * @param settleInfo 结算信息.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param timeExpire 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepayMiniProgram(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, payer: TransactionPayer, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: OrderDetail? = null, goodsTag: String? = null, notifyUrl: String? = null, sceneInfo: PrepayMiniProgramScene? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null, timeExpire: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayMiniProgram(PrepayMiniProgramRequest(subMchid = subMchid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, payer = payer, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, notifyUrl = notifyUrl, sceneInfo = sceneInfo, settleInfo = settleInfo, supportFapiao = supportFapiao, timeExpire = timeExpire)).await(options)

    /**
     * Create an order to be paid from an app (APP下单).
     *
     * The app opens the cashier with the pay parameters made from `prepay_id`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012714669)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param spAppid 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
     * @param description 商品描述. What is bought; shown to the user. At most 127 characters.
     * @param amount 订单金额.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
     * @param spMchid 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app. At most 32 characters.
     * @param attach 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
     * @param detail 商品详情.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
     * @param limitPay 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community.
     * @param payer 支付者. Known from the community.
     * @param sceneInfo 场景信息.
     * @param settleInfo 结算信息.
     * @param subsidyInfo 贴息信息. Known from the community.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param timeExpire 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR
     */
    public suspend fun prepayApp(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, notifyUrl: String, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: OrderDetail? = null, goodsTag: String? = null, limitPay: List<String>? = null, payer: Payer? = null, sceneInfo: PrepayScene? = null, settleInfo: Settlement? = null, subsidyInfo: Subsidy? = null, supportFapiao: Boolean? = null, timeExpire: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayApp(PrepayAppRequest(subMchid = subMchid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, notifyUrl = notifyUrl, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, payer = payer, sceneInfo = sceneInfo, settleInfo = settleInfo, subsidyInfo = subsidyInfo, supportFapiao = supportFapiao, timeExpire = timeExpire)).await(options)

    /**
     * Create an order to be paid from a mobile browser (H5下单).
     *
     * Send the browser to `h5_url` within five minutes.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012714759)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param spAppid 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
     * @param description 商品描述. What is bought; shown to the user. At most 127 characters.
     * @param amount 订单金额.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
     * @param sceneInfo 场景信息.
     * @param spMchid 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app. At most 32 characters.
     * @param attach 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
     * @param detail 商品详情.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
     * @param limitPay 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community.
     * @param payer 支付者. Known from the community.
     * @param settleInfo 结算信息.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param timeExpire 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR
     */
    public suspend fun prepayH5(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, notifyUrl: String, sceneInfo: PrepayH5Scene, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: OrderDetail? = null, goodsTag: String? = null, limitPay: List<String>? = null, payer: Payer? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null, timeExpire: String? = null, options: CallOptions? = null): PrepayH5Response =
        calls.prepayH5(PrepayH5Request(subMchid = subMchid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, notifyUrl = notifyUrl, sceneInfo = sceneInfo, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, payer = payer, settleInfo = settleInfo, supportFapiao = supportFapiao, timeExpire = timeExpire)).await(options)

    /**
     * Create an order to be paid by scanning a QR code (Native下单).
     *
     * Show `code_url` as a QR code; it is good for two hours.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012714902)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param spAppid 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
     * @param description 商品描述. What is bought; shown to the user. At most 127 characters.
     * @param amount 订单金额.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
     * @param spMchid 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app. At most 32 characters.
     * @param attach 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
     * @param detail 商品详情.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
     * @param limitPay 指定支付方式. Ways of paying that are excluded. See [LimitPay]. Known from the community.
     * @param payer 支付者. Known from the community.
     * @param sceneInfo 场景信息.
     * @param settleInfo 结算信息.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param timeExpire 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR
     */
    public suspend fun prepayNative(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, notifyUrl: String, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: OrderDetail? = null, goodsTag: String? = null, limitPay: List<String>? = null, payer: Payer? = null, sceneInfo: PrepayScene? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null, timeExpire: String? = null, options: CallOptions? = null): PrepayNativeResponse =
        calls.prepayNative(PrepayNativeRequest(subMchid = subMchid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, notifyUrl = notifyUrl, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, payer = payer, sceneInfo = sceneInfo, settleInfo = settleInfo, supportFapiao = supportFapiao, timeExpire = timeExpire)).await(options)

    /**
     * Create an order to be paid by scanning the code of a POS terminal (扫码支付下单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012492476)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
     * @param description 商品描述. What is bought; shown to the user.
     * @param amount 订单金额.
     * @param payer 支付者.
     * @param sceneInfo 场景信息.
     * @param spMchid 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param spAppid 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner.
     * @param subAppid 特约商户应用AppID. The sub-merchant's own app; needed with `sub_openid`.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param detail 优惠功能.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param settleInfo 结算信息.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param timeExpire 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepayScannedPos(subMchid: String, outTradeNo: String, description: String, amount: Amount, payer: TransactionPayer, sceneInfo: PrepayScannedPosScene, spMchid: String? = null, spAppid: String? = null, subAppid: String? = null, attach: String? = null, detail: OrderDetail? = null, goodsTag: String? = null, notifyUrl: String? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null, timeExpire: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayScannedPos(PrepayScannedPosRequest(subMchid = subMchid, outTradeNo = outTradeNo, description = description, amount = amount, payer = payer, sceneInfo = sceneInfo, spMchid = spMchid, spAppid = spAppid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, notifyUrl = notifyUrl, settleInfo = settleInfo, supportFapiao = supportFapiao, timeExpire = timeExpire)).await(options)

    /**
     * Create an order to be paid inside WeChat, and an agreement to be signed with it (JSAPI下单并授权/签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012526951)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 服务商应用ID. An app, official account or mini program that is bound to the partner.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
     * @param description 商品描述. What is bought; shown to the user.
     * @param amount 订单金额.
     * @param contractInfo 签约授权信息.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param payer 支付者.
     * @param spMchid 服务商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed with `sub_openid`.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param detail 优惠功能.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used.
     * @param sceneInfo 场景信息.
     * @param settleInfo 结算信息.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param timeExpire 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepayJsapiWithContract(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, contractInfo: PrepayJsapiContract, notifyUrl: String, payer: TransactionPayer, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: PrepayWithContractOrderDetail? = null, goodsTag: String? = null, sceneInfo: PrepayWithContractScene? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null, timeExpire: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayJsapiWithContract(PrepayJsapiWithContractRequest(subMchid = subMchid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, contractInfo = contractInfo, notifyUrl = notifyUrl, payer = payer, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, sceneInfo = sceneInfo, settleInfo = settleInfo, supportFapiao = supportFapiao, timeExpire = timeExpire)).await(options)

    /**
     * Create an order to be paid from an app, and an agreement to be signed with it (APP下单并签约).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017019941)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 服务商应用ID. An app, official account or mini program that is bound to the partner.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
     * @param description 商品描述. What is bought; shown to the user.
     * @param amount 订单金额.
     * @param contractInfo 签约授权信息.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param spMchid 服务商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param detail 优惠功能.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used.
     * @param sceneInfo 场景信息.
     * @param settleInfo 结算信息.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param timeExpire 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepayAppWithContract(subMchid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, contractInfo: PrepayAppContract, notifyUrl: String, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: PrepayWithContractOrderDetail? = null, goodsTag: String? = null, sceneInfo: PrepayWithContractScene? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null, timeExpire: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayAppWithContract(PrepayAppWithContractRequest(subMchid = subMchid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, contractInfo = contractInfo, notifyUrl = notifyUrl, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, sceneInfo = sceneInfo, settleInfo = settleInfo, supportFapiao = supportFapiao, timeExpire = timeExpire)).await(options)

    /**
     * Charge the payment code that the payer shows (付款码支付).
     *
     * When the answer is lost, or says `USERPAYING`, ask with `get_order_by_out_trade_no`; give up with `reverse_order`. Never charge again before.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
     *
     * @param subMchid 特约商户商户号. The sub-merchant that the partner acts for.
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
     * @param description 商品描述. What is bought; shown to the user.
     * @param amount 订单金额.
     * @param payer 支付者.
     * @param sceneInfo 场景信息.
     * @param spMchid 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param spAppid 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner.
     * @param subAppid 特约商户应用AppID. The sub-merchant's own app.
     * @param attach 附加数据. Comes back unchanged in queries and notifications.
     * @param detail 优惠功能.
     * @param goodsTag 订单优惠标记. Only coupons for this tag can be used.
     * @param settleInfo 结算信息.
     * @param supportFapiao 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun codepay(subMchid: String, outTradeNo: String, description: String, amount: Amount, payer: CodepayPayer, sceneInfo: CodepayScene, spMchid: String? = null, spAppid: String? = null, subAppid: String? = null, attach: String? = null, detail: CodepayOrderDetail? = null, goodsTag: String? = null, settleInfo: Settlement? = null, supportFapiao: Boolean? = null, options: CallOptions? = null): CodepayResponse =
        calls.codepay(CodepayRequest(subMchid = subMchid, outTradeNo = outTradeNo, description = description, amount = amount, payer = payer, sceneInfo = sceneInfo, spMchid = spMchid, spAppid = spAppid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, settleInfo = settleInfo, supportFapiao = supportFapiao)).await(options)

    /**
     * Query an order by `transaction_id` (微信支付订单号查询订单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012738964)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param spMchid 服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getOrderByTransactionId(transactionId: String, subMchid: String, spMchid: String? = null, options: CallOptions? = null): Transaction =
        calls.getOrderByTransactionId(transactionId, subMchid, spMchid).await(options)

    /**
     * Query an order by `out_trade_no` (商户订单号查询订单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012739008)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param spMchid 服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getOrderByOutTradeNo(outTradeNo: String, subMchid: String, spMchid: String? = null, options: CallOptions? = null): Transaction =
        calls.getOrderByOutTradeNo(outTradeNo, subMchid, spMchid).await(options)

    /**
     * Close an unpaid order (关闭订单).
     *
     * Give the user a few minutes before: a payment may be under way.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012739019)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param spMchid 服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun closeOrder(outTradeNo: String, subMchid: String, spMchid: String? = null, options: CallOptions? = null) {
        calls.closeOrder(outTradeNo, CloseOrderRequest(subMchid = subMchid, spMchid = spMchid)).await(options)
    }

    /**
     * Reverse a payment-code order, paid or not (撤销).
     *
     * An unpaid order is closed, a paid one is refunded in full.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012382181)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
     * @param subMchid 特约商户商户号. The sub-merchant that the partner acts for.
     * @param spMchid 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param spAppid 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner.
     * @param subAppid 特约商户应用AppID. The sub-merchant's own app.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun reverseOrder(outTradeNo: String, subMchid: String, spMchid: String? = null, spAppid: String? = null, subAppid: String? = null, options: CallOptions? = null): ReverseOrderResponse =
        calls.reverseOrder(outTradeNo, ReverseOrderRequest(subMchid = subMchid, spMchid = spMchid, spAppid = spAppid, subAppid = subAppid)).await(options)
}
