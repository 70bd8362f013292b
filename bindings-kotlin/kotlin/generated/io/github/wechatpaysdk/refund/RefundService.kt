// Generated from api/refund.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.refund

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Refunds (退款). */
public class RefundService internal constructor(core: Core) {
    private val calls = RefundCalls(core)

    /**
     * Refund an order, in full or in part (申请退款).
     *
     * Name the order by `transaction_id` or `out_trade_no`. An answer means that the refund was accepted: its result comes as a notification and from `get_refund`. An order can be refunded for a year, at most 50 times.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556524)
     *
     * @param outRefundNo 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters.
     * @param amount 金额信息.
     * @param subMchid 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters. Partners only.
     * @param transactionId 微信支付订单号. WeChat Pay's number of the order; either this or `out_trade_no`. At most 32 characters.
     * @param outTradeNo 商户订单号. The merchant's own number of the order; either this or `transaction_id`. At most 32 characters.
     * @param reason 退款原因. Shown to the user. At most 80 characters.
     * @param notifyUrl 退款结果回调url. An https address without query that the result is sent to. At most 256 characters.
     * @param fundsAccount 退款资金来源. Where the money comes from: the balance (`AVAILABLE`) or what is not settled yet. See [CreateRefundRequestFundsAccount].
     * @param goodsDetail 退款商品. The goods that come back; needed for refunds in part of orders with coupons for single goods.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, USER_ACCOUNT_ABNORMAL; 404 MCH_NOT_EXISTS, RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createRefund(outRefundNo: String, amount: CreateRefundAmount, subMchid: String? = null, transactionId: String? = null, outTradeNo: String? = null, reason: String? = null, notifyUrl: String? = null, fundsAccount: String? = null, goodsDetail: List<Goods>? = null, options: CallOptions? = null): Refund =
        calls.createRefund(CreateRefundRequest(outRefundNo = outRefundNo, amount = amount, subMchid = subMchid, transactionId = transactionId, outTradeNo = outTradeNo, reason = reason, notifyUrl = notifyUrl, fundsAccount = fundsAccount, goodsDetail = goodsDetail)).await(options)

    /**
     * Get a refund by the merchant's own number (查询单笔退款（通过商户退款单号）).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012556587)
     *
     * @param outRefundNo 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters.
     * @param subMchid 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters. Partners only.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 MCH_NOT_EXISTS, RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR
     */
    public suspend fun getRefund(outRefundNo: String, subMchid: String? = null, options: CallOptions? = null): Refund =
        calls.getRefund(outRefundNo, subMchid).await(options)

    /**
     * Send a refund whose status is `ABNORMAL` to another account (发起异常退款).
     *
     * Either a bank card of the user, or the merchant's own account.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012791864)
     *
     * @param refundId 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters.
     * @param outRefundNo 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters.
     * @param type 异常退款处理方式. `USER_BANK_CARD` needs the user's bank, account and name. See [CreateAbnormalRefundRequestType].
     * @param subMchid 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters. Partners only.
     * @param bankType 开户银行. Needed with `USER_BANK_CARD`. See [BankType]. At most 16 characters.
     * @param bankAccount 收款银行卡号. Needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire.
     * @param realName 收款用户姓名. Of the account's owner; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createAbnormalRefund(refundId: String, outRefundNo: String, type: String, subMchid: String? = null, bankType: String? = null, bankAccount: String? = null, realName: String? = null, options: CallOptions? = null): CreateAbnormalRefundResponse =
        calls.createAbnormalRefund(refundId, CreateAbnormalRefundRequest(outRefundNo = outRefundNo, type = type, subMchid = subMchid, bankType = bankType, bankAccount = bankAccount, realName = realName)).await(options)
}
