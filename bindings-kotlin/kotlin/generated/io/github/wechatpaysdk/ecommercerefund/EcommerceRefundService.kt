// Generated from api/ecommerce_refund.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercerefund

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Ecommerce: refunds (收付通退款). */
public class EcommerceRefundService internal constructor(core: Core) {
    private val calls = EcommerceRefundCalls(core)

    /**
     * Refund an order, or a part of it (申请退款).
     *
     * Name the order by `transaction_id` or `out_trade_no`. The answer means that the refund was taken: its result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_refund_no` and the same contents. A new number is a new refund.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476892)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param spAppid 电商平台APPID. The platform's own app. At most 32 characters.
     * @param outRefundNo 商户退款单号. The platform's own number of the refund: digits, letters, `_-|*@`. At most 64 characters.
     * @param amount 订单退款金额.
     * @param subAppid 二级商户APPID. The sub-merchant's own app. At most 32 characters.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment; either this or `out_trade_no`. At most 32 characters.
     * @param outTradeNo 商户订单号. The merchant's own number of the order; either this or `transaction_id`. At most 32 characters.
     * @param combineMchid 还款服务商商户号. Where a repayment of several credits is refunded: the partner that made it. Known from the community.
     * @param combineOutTradeNo 还款订单号. Where a repayment of several credits is refunded: its own number at the partner. Known from the community.
     * @param combineTransactionId 交易单微信支付订单号. WeChat Pay's number of the combined payment. Known from the community.
     * @param individualAuthId 商品单个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community.
     * @param fundsAccount 资金账户. Where the money comes from: `AVAILABLE` the balance, `UNSETTLED` what is not settled yet. See [CreateRefundRequestFundsAccount]. At most 32 characters.
     * @param notifyUrl 退款结果回调url. Where its notifications are posted: https, without a query string. At most 256 characters.
     * @param reason 退款原因. Shown to the user. At most 80 characters.
     * @param refundAccount 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, as when left out; `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advances it. See [RefundAccount]. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createRefund(subMchid: String, spAppid: String, outRefundNo: String, amount: RefundRequestAmount, subAppid: String? = null, transactionId: String? = null, outTradeNo: String? = null, combineMchid: String? = null, combineOutTradeNo: String? = null, combineTransactionId: String? = null, individualAuthId: String? = null, fundsAccount: String? = null, notifyUrl: String? = null, reason: String? = null, refundAccount: String? = null, options: CallOptions? = null): CreateRefundResponse =
        calls.createRefund(CreateRefundRequest(subMchid = subMchid, spAppid = spAppid, outRefundNo = outRefundNo, amount = amount, subAppid = subAppid, transactionId = transactionId, outTradeNo = outTradeNo, combineMchid = combineMchid, combineOutTradeNo = combineOutTradeNo, combineTransactionId = combineTransactionId, individualAuthId = individualAuthId, fundsAccount = fundsAccount, notifyUrl = notifyUrl, reason = reason, refundAccount = refundAccount)).await(options)

    /**
     * Query a refund by `out_refund_no` (查询单笔退款（按商户退款单号）).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476911)
     *
     * @param outRefundNo 商户退款单号. The merchant's own number of the refund. At most 64 characters.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param individualAuthId 商品单个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getRefundByOutRefundNo(outRefundNo: String, subMchid: String, individualAuthId: String? = null, options: CallOptions? = null): Refund =
        calls.getRefundByOutRefundNo(outRefundNo, subMchid, individualAuthId).await(options)

    /**
     * Query a refund by `refund_id` (查询单笔退款（按微信支付退款单号）).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476908)
     *
     * @param refundId 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param individualAuthId 商品单个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getRefundByRefundId(refundId: String, subMchid: String, individualAuthId: String? = null, options: CallOptions? = null): Refund =
        calls.getRefundByRefundId(refundId, subMchid, individualAuthId).await(options)

    /**
     * Pay a refund out in another way, after it has failed (发起异常退款).
     *
     * For refunds whose status is `ABNORMAL`. It has the `out_refund_no` of the refund that failed.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015181616)
     *
     * @param refundId 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param outRefundNo 商户退款单号. The merchant's own number of the refund. At most 64 characters.
     * @param type 异常退款处理方式. `USER_BANK_CARD`: to a bank card of the user, for which `bank_type`, `bank_account` and `real_name` are needed; `MERCHANT_BANK_CARD`: to the merchant's settlement account. See [CreateAbnormalRefundRequestType].
     * @param spAppid 微信AppId. The platform's own app. Known from the community.
     * @param subAppid 子商户AppId. The sub-merchant's own app. Known from the community.
     * @param combineMchid 还款服务商商户号. Where a repayment of several credits is refunded: the partner that made it. Known from the community.
     * @param combineOutTradeNo 还款商户订单号. Where a repayment of several credits is refunded: its own number at the partner. Known from the community.
     * @param individualAuthId 个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual. Known from the community.
     * @param bankAccount 收款银行卡号. The number of the card; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire.
     * @param bankType 开户银行. The card's bank; needed with `USER_BANK_CARD`. See [BankType]. At most 16 characters.
     * @param realName 收款用户姓名. The name of the card's holder; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createAbnormalRefund(refundId: String, subMchid: String, outRefundNo: String, type: String, spAppid: String? = null, subAppid: String? = null, combineMchid: String? = null, combineOutTradeNo: String? = null, individualAuthId: String? = null, bankAccount: String? = null, bankType: String? = null, realName: String? = null, options: CallOptions? = null): CreateAbnormalRefundResponse =
        calls.createAbnormalRefund(refundId, CreateAbnormalRefundRequest(subMchid = subMchid, outRefundNo = outRefundNo, type = type, spAppid = spAppid, subAppid = subAppid, combineMchid = combineMchid, combineOutTradeNo = combineOutTradeNo, individualAuthId = individualAuthId, bankAccount = bankAccount, bankType = bankType, realName = realName)).await(options)

    /**
     * Return money that was advanced for a refund (垫付退款回补).
     *
     * Of a refund with `REFUND_SOURCE_PARTNER_ADVANCE`: the sub-merchant's balance pays the platform back. The answer may not be final: query it before calling again.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476927)
     *
     * @param refundId 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR
     */
    public suspend fun createReturnAdvance(refundId: String, subMchid: String, options: CallOptions? = null): ReturnAdvance =
        calls.createReturnAdvance(refundId, CreateReturnAdvanceRequest(subMchid = subMchid)).await(options)

    /**
     * Query the return of money that was advanced for a refund (查询垫付回补结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476916)
     *
     * @param refundId 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR
     */
    public suspend fun getReturnAdvance(refundId: String, subMchid: String, options: CallOptions? = null): ReturnAdvance =
        calls.getReturnAdvance(refundId, subMchid).await(options)
}
