// Generated from api/global_pay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalpay

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileStream
import kotlinx.coroutines.flow.Flow

/** Payments to merchants abroad (跨境支付). */
public class GlobalPayService internal constructor(core: Core) {
    private val calls = GlobalPayCalls(core)

    /**
     * Download the platform certificates (获取平台证书列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354446)
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun downloadCertificates(options: CallOptions? = null): DownloadCertificatesResponse =
        calls.downloadCertificates().await(options)

    /**
     * Reverse a payment-code order by `transaction_id` (撤销订单(微信支付订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
     *
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun reverseOrderByTransactionId(transactionId: String, subMchid: String, mchid: String? = null, spMchid: String? = null, options: CallOptions? = null) {
        calls.reverseOrderByTransactionId(transactionId, ReverseOrderByTransactionIdRequest(subMchid = subMchid, mchid = mchid, spMchid = spMchid)).await(options)
    }

    /**
     * Reverse a payment-code order by `out_trade_no` (撤销订单(商户订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun reverseOrderByOutTradeNo(outTradeNo: String, subMchid: String, mchid: String? = null, spMchid: String? = null, options: CallOptions? = null) {
        calls.reverseOrderByOutTradeNo(outTradeNo, ReverseOrderByOutTradeNoRequest(subMchid = subMchid, mchid = mchid, spMchid = spMchid)).await(options)
    }

    /**
     * Charge the payment code that the payer shows (提交付款码支付).
     *
     * Where the payer has to enter the password, ask until the order is paid, or reverse it.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013010527)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 微信AppId.
     * @param spAppid 机构APPID.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品描述.
     * @param amount 订单金额.
     * @param merchantCategoryCode MCC码.
     * @param tradeType 交易类型.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param attach 商户数据. Comes back unchanged in queries and notifications.
     * @param detail 优惠功能.
     * @param goodsTag 商品标记. The mark that the rules of a promotion ask for.
     * @param limitPay 指定支付方式.
     * @param payer 支付者.
     * @param sceneInfo 场景信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun micropay(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: MicropayPayer? = null, sceneInfo: Scene? = null, options: CallOptions? = null): MicropayResponse =
        calls.micropay(MicropayRequest(subMchid = subMchid, appid = appid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, merchantCategoryCode = merchantCategoryCode, tradeType = tradeType, mchid = mchid, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, payer = payer, sceneInfo = sceneInfo)).await(options)

    /**
     * Get what a sub-merchant has topped up for refunds (商家充值退款余额查询).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013068934)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSubMerchantRechargeRefundBalance(subMchid: String, options: CallOptions? = null): RechargeRefundBalance =
        calls.getSubMerchantRechargeRefundBalance(subMchid).await(options)

    /**
     * Get what was topped up for refunds (商家充值退款余额查询).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013068934)
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getRechargeRefundBalance(options: CallOptions? = null): RechargeRefundBalance =
        calls.getRechargeRefundBalance().await(options)

    /**
     * List the refunds of an order (查询所有退款).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354686)
     *
     * @param mchid 商户号.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param offset 记录起始位置. Items to skip, from 0.
     * @param count 每页笔数. Items per page.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listRefunds(mchid: String, subMchid: String, offset: Long, count: Long, spMchid: String? = null, transactionId: String? = null, outTradeNo: String? = null, options: CallOptions? = null): ListRefundsResponse =
        calls.listRefunds(mchid, subMchid, offset, count, spMchid, transactionId, outTradeNo).await(options)

    /** Every item of every page of [listRefunds], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listRefundsPaginated(mchid: String, subMchid: String, offset: Long, count: Long, spMchid: String? = null, transactionId: String? = null, outTradeNo: String? = null, options: CallOptions? = null): Flow<ListedRefund> =
        calls.listRefundsPaginated(mchid, subMchid, offset, count, spMchid, transactionId, outTradeNo).flow(options)

    /**
     * Refund an order, or a part of it (申请退款).
     *
     * It is only accepted: the outcome comes as a notification, or ask with a query.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354681)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 微信AppId.
     * @param spAppid 机构APPID.
     * @param outRefundNo 商户退款单号. The merchant's own number of the refund.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param amount 订单金额.
     * @param notifyUrl 退款通知地址. Where its notifications are posted: https, without a query string.
     * @param reason 退款原因.
     * @param source 退款资金来源.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createRefund(subMchid: String, appid: String, spAppid: String, outRefundNo: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, transactionId: String? = null, outTradeNo: String? = null, amount: CreateRefundAmount? = null, notifyUrl: String? = null, reason: String? = null, source: String? = null, options: CallOptions? = null): CreateRefundResponse =
        calls.createRefund(CreateRefundRequest(subMchid = subMchid, appid = appid, spAppid = spAppid, outRefundNo = outRefundNo, mchid = mchid, spMchid = spMchid, subAppid = subAppid, transactionId = transactionId, outTradeNo = outTradeNo, amount = amount, notifyUrl = notifyUrl, reason = reason, source = source)).await(options)

    /**
     * Query a refund by `refund_id` (查询单笔退款(微信支付退款订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
     *
     * @param refundId 微信支付退款订单号. WeChat Pay's number of the refund.
     * @param mchid 商户号.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getRefundByRefundId(refundId: String, mchid: String, subMchid: String, spMchid: String? = null, options: CallOptions? = null): Refund =
        calls.getRefundByRefundId(refundId, mchid, subMchid, spMchid).await(options)

    /**
     * Query a refund by `out_refund_no` (查询单笔退款(商户退款订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
     *
     * @param outRefundNo 商户退款订单号. The merchant's own number of the refund.
     * @param mchid 商户号.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getRefundByOutRefundNo(outRefundNo: String, mchid: String, subMchid: String, spMchid: String? = null, options: CallOptions? = null): Refund =
        calls.getRefundByOutRefundNo(outRefundNo, mchid, subMchid, spMchid).await(options)

    /**
     * List settlements (查询结算资金明细).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354448)
     *
     * @param offset 记录起始位置. Items to skip, from 0.
     * @param limit 最大记录条数. Items per page.
     * @param settleState 结算状态. See [SettleState].
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param settleEndDate 结算结束日期.
     * @param settleStartDate 结算开始日期.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listSettlements(offset: Long, limit: Long, settleState: String, subMchid: String? = null, settleEndDate: String? = null, settleStartDate: String? = null, options: CallOptions? = null): ListSettlementsResponse =
        calls.listSettlements(offset, limit, settleState, subMchid, settleEndDate, settleStartDate).await(options)

    /** Every item of every page of [listSettlements], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listSettlementsPaginated(offset: Long, limit: Long, settleState: String, subMchid: String? = null, settleEndDate: String? = null, settleStartDate: String? = null, options: CallOptions? = null): Flow<Settlement> =
        calls.listSettlementsPaginated(offset, limit, settleState, subMchid, settleEndDate, settleStartDate).flow(options)

    /**
     * Download the statement of a day (下载对账单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354444)
     *
     * @param date 账单日期.
     * @param mchid 商户号.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param acceptEncoding 账单压缩.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun downloadStatement(date: String, mchid: String? = null, spMchid: String? = null, subMchid: String? = null, acceptEncoding: String? = null, options: CallOptions? = null): ByteArray =
        calls.downloadStatement(date, mchid, spMchid, subMchid, acceptEncoding).await(options)

    /** The same as [downloadStatement], chunk by chunk: a file of any size. A timeout in [options] limits the whole; without it each chunk has the client's `readTimeout`. */
    public suspend fun downloadStatementStream(date: String, mchid: String? = null, spMchid: String? = null, subMchid: String? = null, acceptEncoding: String? = null, options: CallOptions? = null): FileStream =
        calls.downloadStatementStream(date, mchid, spMchid, subMchid, acceptEncoding).await(options)

    /**
     * Create an order to be paid from an app (APP支付下单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013014223)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 微信AppId.
     * @param spAppid 机构APPID.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品描述.
     * @param amount 订单金额.
     * @param merchantCategoryCode MCC码.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param tradeType 交易类型.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param attach 商户数据. Comes back unchanged in queries and notifications.
     * @param detail 优惠功能.
     * @param goodsTag 商品标记. The mark that the rules of a promotion ask for.
     * @param limitPay 指定支付方式.
     * @param payer 支付者.
     * @param sceneInfo 场景信息.
     * @param timeExpire 交易结束时间. After this the order cannot be paid any more. RFC 3339.
     * @param timeStart 交易起始时间. RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepayApp(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: Payer? = null, sceneInfo: Scene? = null, timeExpire: String? = null, timeStart: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayApp(PrepayAppRequest(subMchid = subMchid, appid = appid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, merchantCategoryCode = merchantCategoryCode, notifyUrl = notifyUrl, tradeType = tradeType, mchid = mchid, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, payer = payer, sceneInfo = sceneInfo, timeExpire = timeExpire, timeStart = timeStart)).await(options)

    /**
     * Query an order by `transaction_id` (查询订单(微信支付订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354440)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param mchid 商户号.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getOrderByTransactionId(transactionId: String, mchid: String, subMchid: String, spMchid: String? = null, options: CallOptions? = null): Order =
        calls.getOrderByTransactionId(transactionId, mchid, subMchid, spMchid).await(options)

    /**
     * Close an unpaid order by `transaction_id` (关闭订单(微信支付订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param mchid 直连商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun closeOrderByTransactionId(transactionId: String, mchid: String? = null, spMchid: String? = null, subMchid: String? = null, options: CallOptions? = null) {
        calls.closeOrderByTransactionId(transactionId, CloseOrderByTransactionIdRequest(mchid = mchid, spMchid = spMchid, subMchid = subMchid)).await(options)
    }

    /**
     * Create an order to be paid inside WeChat (JSAPI支付下单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013014150)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 微信AppId.
     * @param spAppid 机构APPID.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品描述.
     * @param amount 订单金额.
     * @param merchantCategoryCode MCC码.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param tradeType 交易类型.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param attach 商户数据. Comes back unchanged in queries and notifications.
     * @param detail 优惠功能.
     * @param goodsTag 商品标记. The mark that the rules of a promotion ask for.
     * @param limitPay 指定支付方式.
     * @param payer 支付者.
     * @param sceneInfo 场景信息.
     * @param timeExpire 交易结束时间. After this the order cannot be paid any more. RFC 3339.
     * @param timeStart 交易起始时间. RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepayJsapi(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: Payer? = null, sceneInfo: Scene? = null, timeExpire: String? = null, timeStart: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayJsapi(PrepayJsapiRequest(subMchid = subMchid, appid = appid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, merchantCategoryCode = merchantCategoryCode, notifyUrl = notifyUrl, tradeType = tradeType, mchid = mchid, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, payer = payer, sceneInfo = sceneInfo, timeExpire = timeExpire, timeStart = timeStart)).await(options)

    /**
     * Create an order to be paid from a mobile browser (H5支付下单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013014399)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 微信AppId.
     * @param spAppid 机构APPID.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品描述.
     * @param amount 订单金额.
     * @param merchantCategoryCode MCC码.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param sceneInfo 场景信息.
     * @param tradeType 交易类型.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param attach 商户数据. Comes back unchanged in queries and notifications.
     * @param detail 优惠功能.
     * @param goodsTag 商品标记. The mark that the rules of a promotion ask for.
     * @param limitPay 指定支付方式.
     * @param payer 支付者.
     * @param timeExpire 交易结束时间. After this the order cannot be paid any more. RFC 3339.
     * @param timeStart 交易起始时间. RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepayH5(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, sceneInfo: PrepayH5Scene, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: Payer? = null, timeExpire: String? = null, timeStart: String? = null, options: CallOptions? = null): PrepayH5Response =
        calls.prepayH5(PrepayH5Request(subMchid = subMchid, appid = appid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, merchantCategoryCode = merchantCategoryCode, notifyUrl = notifyUrl, sceneInfo = sceneInfo, tradeType = tradeType, mchid = mchid, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, payer = payer, timeExpire = timeExpire, timeStart = timeStart)).await(options)

    /**
     * Create an order to be paid by scanning a QR code (Native支付下单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013013953)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid 微信AppId.
     * @param spAppid 机构APPID.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品描述.
     * @param amount 订单金额.
     * @param merchantCategoryCode MCC码.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param tradeType 交易类型.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param attach 商户数据. Comes back unchanged in queries and notifications.
     * @param detail 优惠功能.
     * @param goodsTag 商品标记. The mark that the rules of a promotion ask for.
     * @param limitPay 指定支付方式.
     * @param payer 支付者.
     * @param sceneInfo 场景信息.
     * @param timeExpire 交易结束时间. After this the order cannot be paid any more. RFC 3339.
     * @param timeStart 交易起始时间. RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepayNative(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: Payer? = null, sceneInfo: Scene? = null, timeExpire: String? = null, timeStart: String? = null, options: CallOptions? = null): PrepayNativeResponse =
        calls.prepayNative(PrepayNativeRequest(subMchid = subMchid, appid = appid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, merchantCategoryCode = merchantCategoryCode, notifyUrl = notifyUrl, tradeType = tradeType, mchid = mchid, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, payer = payer, sceneInfo = sceneInfo, timeExpire = timeExpire, timeStart = timeStart)).await(options)

    /**
     * Query an order by `out_trade_no` (查询订单(商户订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354440)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param mchid 商户号.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getOrderByOutTradeNo(outTradeNo: String, mchid: String, subMchid: String, spMchid: String? = null, options: CallOptions? = null): Order =
        calls.getOrderByOutTradeNo(outTradeNo, mchid, subMchid, spMchid).await(options)

    /**
     * Close an unpaid order by `out_trade_no` (关闭订单(商户订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param mchid 直连商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun closeOrderByOutTradeNo(outTradeNo: String, mchid: String? = null, spMchid: String? = null, subMchid: String? = null, options: CallOptions? = null) {
        calls.closeOrderByOutTradeNo(outTradeNo, CloseOrderByOutTradeNoRequest(mchid = mchid, spMchid = spMchid, subMchid = subMchid)).await(options)
    }

    /**
     * Reverse a payment-code order by `out_trade_no`, at the former address (撤销订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/fusion_wallet/QuickPay/chapter3_4.shtml)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param mchid 微信商户号.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun reverseLegacyOrderByOutTradeNo(outTradeNo: String, mchid: String? = null, spMchid: String? = null, subMchid: String? = null, options: CallOptions? = null) {
        calls.reverseLegacyOrderByOutTradeNo(outTradeNo, mchid, spMchid, subMchid).await(options)
    }
}
