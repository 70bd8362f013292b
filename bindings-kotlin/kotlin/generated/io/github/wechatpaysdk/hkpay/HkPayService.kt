// Generated from api/hk_pay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.hkpay

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileStream
import kotlinx.coroutines.flow.Flow

/** Payments by the Hong Kong wallet (香港钱包支付). */
public class HkPayService internal constructor(core: Core) {
    private val calls = HkPayCalls(core)

    /**
     * Download the platform certificates (获取平台证书列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml)
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun downloadCertificates(options: CallOptions? = null): DownloadCertificatesResponse =
        calls.downloadCertificates().await(options)

    /**
     * Add a sub-merchant (子商户进件（融合钱包）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml)
     *
     * @param spAppid 机构appid.
     * @param name 子商户全称.
     * @param business 业务信息.
     * @param businessCategory 类目.
     * @param contact 联系人信息.
     * @param merchantCountryCode 注册国家或区域.
     * @param merchantType 商户类型. See [MerchantType].
     * @param officePhone 公司电话.
     * @param shortname 子商户简称.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param channelId 渠道号.
     * @param director 董事信息.
     * @param principal 负责人信息.
     * @param registrationCertificateCopy 公司注册文件照片.
     * @param registrationCertificateDate 公司注册文件过期时间.
     * @param registrationCertificateNumber 公司注册文件编号.
     * @param settlementBankNumber 子商户银行结算账户信息.
     * @param idempotencyKey `Idempotency-Key`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalMerchant.addSubMerchant`.")
    public suspend fun addSubMerchant(spAppid: String, name: String, business: Business, businessCategory: Long, contact: Contact, merchantCountryCode: String, merchantType: String, officePhone: String, shortname: String, spMchid: String? = null, channelId: String? = null, director: Director? = null, principal: Director? = null, registrationCertificateCopy: String? = null, registrationCertificateDate: String? = null, registrationCertificateNumber: String? = null, settlementBankNumber: String? = null, idempotencyKey: String? = null, options: CallOptions? = null): AddSubMerchantResponse =
        calls.addSubMerchant(AddSubMerchantRequest(spAppid = spAppid, name = name, business = business, businessCategory = businessCategory, contact = contact, merchantCountryCode = merchantCountryCode, merchantType = merchantType, officePhone = officePhone, shortname = shortname, spMchid = spMchid, channelId = channelId, director = director, principal = principal, registrationCertificateCopy = registrationCertificateCopy, registrationCertificateDate = registrationCertificateDate, registrationCertificateNumber = registrationCertificateNumber, settlementBankNumber = settlementBankNumber), idempotencyKey).await(options)

    /**
     * Change the data of a sub-merchant (修改子商户（融合钱包）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 机构appid.
     * @param name 子商户全称.
     * @param business 业务信息.
     * @param businessCategory 类目.
     * @param merchantCountryCode 注册国家或区域.
     * @param merchantType 商户类型. See [MerchantType].
     * @param officePhone 公司电话.
     * @param shortname 子商户简称.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param channelId 渠道号.
     * @param contact 联系人信息.
     * @param director 董事信息.
     * @param principal 负责人信息.
     * @param registrationCertificateCopy 公司注册文件照片.
     * @param registrationCertificateDate 公司注册文件过期时间.
     * @param registrationCertificateNumber 公司注册文件编号.
     * @param settlementBankNumber 子商户银行结算账户信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalMerchant.updateSubMerchant`.")
    public suspend fun updateSubMerchant(subMchid: String, spAppid: String, name: String, business: Business, businessCategory: Long, merchantCountryCode: String, merchantType: String, officePhone: String, shortname: String, spMchid: String? = null, channelId: String? = null, contact: Contact? = null, director: Director? = null, principal: Director? = null, registrationCertificateCopy: String? = null, registrationCertificateDate: String? = null, registrationCertificateNumber: String? = null, settlementBankNumber: String? = null, options: CallOptions? = null): UpdateSubMerchantResponse =
        calls.updateSubMerchant(UpdateSubMerchantRequest(subMchid = subMchid, spAppid = spAppid, name = name, business = business, businessCategory = businessCategory, merchantCountryCode = merchantCountryCode, merchantType = merchantType, officePhone = officePhone, shortname = shortname, spMchid = spMchid, channelId = channelId, contact = contact, director = director, principal = principal, registrationCertificateCopy = registrationCertificateCopy, registrationCertificateDate = registrationCertificateDate, registrationCertificateNumber = registrationCertificateNumber, settlementBankNumber = settlementBankNumber)).await(options)

    /**
     * Get the data of a sub-merchant (查询子商户（融合钱包）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 机构appid.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalMerchant.getSubMerchant`.")
    public suspend fun getSubMerchant(subMchid: String, spAppid: String, spMchid: String? = null, options: CallOptions? = null): GetSubMerchantResponse =
        calls.getSubMerchant(subMchid, spAppid, spMchid).await(options)

    /**
     * List the refunds of an order (查询所有退款).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param offset 记录起始位置. Items to skip, from 0.
     * @param count 每页笔数. Items per page.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalPay.listRefunds`.")
    public suspend fun listRefunds(subMchid: String, offset: Long, count: Long, mchid: String? = null, spMchid: String? = null, transactionId: String? = null, outTradeNo: String? = null, options: CallOptions? = null): ListRefundsResponse =
        calls.listRefunds(subMchid, offset, count, mchid, spMchid, transactionId, outTradeNo).await(options)

    /** Every item of every page of [listRefunds], from the page that the arguments name; pages are fetched as the flow is collected. */
    @Deprecated("Use `globalPay.listRefunds`.")
    public fun listRefundsPaginated(subMchid: String, offset: Long, count: Long, mchid: String? = null, spMchid: String? = null, transactionId: String? = null, outTradeNo: String? = null, options: CallOptions? = null): Flow<ListedRefund> =
        calls.listRefundsPaginated(subMchid, offset, count, mchid, spMchid, transactionId, outTradeNo).flow(options)

    /**
     * Refund an order, or a part of it (申请退款).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid `appid`.
     * @param spAppid 机构APPID.
     * @param outRefundNo 商户退款单号. The merchant's own number of the refund.
     * @param amount 订单金额.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subAppid 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param notifyUrl 退款通知地址. Where its notifications are posted: https, without a query string.
     * @param reason 退款原因.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalPay.createRefund`.")
    public suspend fun createRefund(subMchid: String, appid: String, spAppid: String, outRefundNo: String, amount: CreateRefundAmount, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, transactionId: String? = null, outTradeNo: String? = null, notifyUrl: String? = null, reason: String? = null, options: CallOptions? = null): CreateRefundResponse =
        calls.createRefund(CreateRefundRequest(subMchid = subMchid, appid = appid, spAppid = spAppid, outRefundNo = outRefundNo, amount = amount, mchid = mchid, spMchid = spMchid, subAppid = subAppid, transactionId = transactionId, outTradeNo = outTradeNo, notifyUrl = notifyUrl, reason = reason)).await(options)

    /**
     * Query a refund by `refund_id` (查询单笔退款(微信支付退款订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
     *
     * @param refundId 微信支付退款订单号. WeChat Pay's number of the refund.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalPay.getRefundByRefundId`.")
    public suspend fun getRefundByRefundId(refundId: String, subMchid: String, mchid: String? = null, spMchid: String? = null, options: CallOptions? = null): Refund =
        calls.getRefundByRefundId(refundId, subMchid, mchid, spMchid).await(options)

    /**
     * Query a refund by `out_refund_no` (查询单笔退款(商户退款订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
     *
     * @param outRefundNo 商户退款订单号. The merchant's own number of the refund.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalPay.getRefundByOutRefundNo`.")
    public suspend fun getRefundByOutRefundNo(outRefundNo: String, subMchid: String, mchid: String? = null, spMchid: String? = null, options: CallOptions? = null): Refund =
        calls.getRefundByOutRefundNo(outRefundNo, subMchid, mchid, spMchid).await(options)

    /**
     * List settlements (查询结算资金明细).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml)
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
    @Deprecated("Use `globalPay.listSettlements`.")
    public suspend fun listSettlements(offset: Long, limit: Long, settleState: String, subMchid: String? = null, settleEndDate: String? = null, settleStartDate: String? = null, options: CallOptions? = null): ListSettlementsResponse =
        calls.listSettlements(offset, limit, settleState, subMchid, settleEndDate, settleStartDate).await(options)

    /** Every item of every page of [listSettlements], from the page that the arguments name; pages are fetched as the flow is collected. */
    @Deprecated("Use `globalPay.listSettlements`.")
    public fun listSettlementsPaginated(offset: Long, limit: Long, settleState: String, subMchid: String? = null, settleEndDate: String? = null, settleStartDate: String? = null, options: CallOptions? = null): Flow<Settlement> =
        calls.listSettlementsPaginated(offset, limit, settleState, subMchid, settleEndDate, settleStartDate).flow(options)

    /**
     * Download the statement of a day (下载对账单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
     *
     * @param date 账单日期.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param acceptEncoding 账单压缩.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalPay.downloadStatement`.")
    public suspend fun downloadStatement(date: String, mchid: String? = null, acceptEncoding: String? = null, options: CallOptions? = null): ByteArray =
        calls.downloadStatement(date, mchid, acceptEncoding).await(options)

    /** The same as [downloadStatement], chunk by chunk: a file of any size. A timeout in [options] limits the whole; without it each chunk has the client's `readTimeout`. */
    @Deprecated("Use `globalPay.downloadStatement`.")
    public suspend fun downloadStatementStream(date: String, mchid: String? = null, acceptEncoding: String? = null, options: CallOptions? = null): FileStream =
        calls.downloadStatementStream(date, mchid, acceptEncoding).await(options)

    /**
     * Create an order to be paid from an app (APP支付下单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid `appid`.
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
    @Deprecated("Use `globalPay.prepayApp`.")
    public suspend fun prepayApp(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: Payer? = null, sceneInfo: Scene? = null, timeExpire: String? = null, timeStart: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayApp(PrepayAppRequest(subMchid = subMchid, appid = appid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, merchantCategoryCode = merchantCategoryCode, notifyUrl = notifyUrl, tradeType = tradeType, mchid = mchid, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, payer = payer, sceneInfo = sceneInfo, timeExpire = timeExpire, timeStart = timeStart)).await(options)

    /**
     * Query an order by `transaction_id` (查询订单(微信支付订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalPay.getOrderByTransactionId`.")
    public suspend fun getOrderByTransactionId(transactionId: String, subMchid: String, mchid: String? = null, spMchid: String? = null, options: CallOptions? = null): Order =
        calls.getOrderByTransactionId(transactionId, subMchid, mchid, spMchid).await(options)

    /**
     * Close an unpaid order by `transaction_id` (关闭订单(微信支付订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param mchid 直连商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalPay.closeOrderByTransactionId`.")
    public suspend fun closeOrderByTransactionId(transactionId: String, mchid: String? = null, spMchid: String? = null, subMchid: String? = null, options: CallOptions? = null) {
        calls.closeOrderByTransactionId(transactionId, CloseOrderByTransactionIdRequest(mchid = mchid, spMchid = spMchid, subMchid = subMchid)).await(options)
    }

    /**
     * Reverse a payment-code order by `transaction_id` (撤销订单(微信支付订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
     *
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalPay.reverseOrderByTransactionId`.")
    public suspend fun reverseOrderByTransactionId(transactionId: String, subMchid: String, mchid: String? = null, spMchid: String? = null, options: CallOptions? = null) {
        calls.reverseOrderByTransactionId(transactionId, ReverseOrderByTransactionIdRequest(subMchid = subMchid, mchid = mchid, spMchid = spMchid)).await(options)
    }

    /**
     * Create an order to be paid inside WeChat (小程序/公众号支付下单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid `appid`.
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
    @Deprecated("Use `globalPay.prepayJsapi`.")
    public suspend fun prepayJsapi(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: Payer? = null, sceneInfo: Scene? = null, timeExpire: String? = null, timeStart: String? = null, options: CallOptions? = null): PrepayResponse =
        calls.prepayJsapi(PrepayJsapiRequest(subMchid = subMchid, appid = appid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, merchantCategoryCode = merchantCategoryCode, notifyUrl = notifyUrl, tradeType = tradeType, mchid = mchid, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, payer = payer, sceneInfo = sceneInfo, timeExpire = timeExpire, timeStart = timeStart)).await(options)

    /**
     * Charge the payment code that the payer shows (提交付款码支付).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid `appid`.
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
    @Deprecated("Use `globalPay.micropay`.")
    public suspend fun micropay(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: MicropayPayer? = null, sceneInfo: Scene? = null, options: CallOptions? = null): MicropayResponse =
        calls.micropay(MicropayRequest(subMchid = subMchid, appid = appid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, merchantCategoryCode = merchantCategoryCode, tradeType = tradeType, mchid = mchid, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, payer = payer, sceneInfo = sceneInfo)).await(options)

    /**
     * Create an order to be paid from a mobile browser (H5支付下单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid `appid`.
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
    @Deprecated("Use `globalPay.prepayH5`.")
    public suspend fun prepayH5(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, sceneInfo: PrepayH5Scene, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: Payer? = null, timeExpire: String? = null, timeStart: String? = null, options: CallOptions? = null): PrepayH5Response =
        calls.prepayH5(PrepayH5Request(subMchid = subMchid, appid = appid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, merchantCategoryCode = merchantCategoryCode, notifyUrl = notifyUrl, sceneInfo = sceneInfo, tradeType = tradeType, mchid = mchid, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, payer = payer, timeExpire = timeExpire, timeStart = timeStart)).await(options)

    /**
     * Create an order to be paid by scanning a QR code (扫码支付下单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param appid `appid`.
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
    @Deprecated("Use `globalPay.prepayNative`.")
    public suspend fun prepayNative(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: Payer? = null, sceneInfo: Scene? = null, timeExpire: String? = null, timeStart: String? = null, options: CallOptions? = null): PrepayNativeResponse =
        calls.prepayNative(PrepayNativeRequest(subMchid = subMchid, appid = appid, spAppid = spAppid, outTradeNo = outTradeNo, description = description, amount = amount, merchantCategoryCode = merchantCategoryCode, notifyUrl = notifyUrl, tradeType = tradeType, mchid = mchid, spMchid = spMchid, subAppid = subAppid, attach = attach, detail = detail, goodsTag = goodsTag, limitPay = limitPay, payer = payer, sceneInfo = sceneInfo, timeExpire = timeExpire, timeStart = timeStart)).await(options)

    /**
     * Query an order by `out_trade_no` (查询订单(商户订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalPay.getOrderByOutTradeNo`.")
    public suspend fun getOrderByOutTradeNo(outTradeNo: String, subMchid: String, mchid: String? = null, spMchid: String? = null, options: CallOptions? = null): Order =
        calls.getOrderByOutTradeNo(outTradeNo, subMchid, mchid, spMchid).await(options)

    /**
     * Close an unpaid order by `out_trade_no` (关闭订单(商户订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param mchid 直连商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalPay.closeOrderByOutTradeNo`.")
    public suspend fun closeOrderByOutTradeNo(outTradeNo: String, mchid: String? = null, spMchid: String? = null, subMchid: String? = null, options: CallOptions? = null) {
        calls.closeOrderByOutTradeNo(outTradeNo, CloseOrderByOutTradeNoRequest(mchid = mchid, spMchid = spMchid, subMchid = subMchid)).await(options)
    }

    /**
     * Reverse a payment-code order by `out_trade_no` (撤销订单(商户订单号)).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalPay.reverseOrderByOutTradeNo`.")
    public suspend fun reverseOrderByOutTradeNo(outTradeNo: String, subMchid: String, mchid: String? = null, spMchid: String? = null, options: CallOptions? = null) {
        calls.reverseOrderByOutTradeNo(outTradeNo, ReverseOrderByOutTradeNoRequest(subMchid = subMchid, mchid = mchid, spMchid = spMchid)).await(options)
    }
}
