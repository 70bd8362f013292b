// Generated from api/funds_to_oversea.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.fundstooversea

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Payments abroad (跨境付款). */
public class FundsToOverseaService internal constructor(core: Core) {
    private val calls = FundsToOverseaCalls(core)

    /**
     * Get the address of the bill of foreign exchange bought for a day (获取购付汇账单文件下载链接).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476132)
     *
     * @param billDate 账单日期. At most 10 characters, YYYY-MM-DD.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 20 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun getBillDownloadUrl(billDate: String, subMchid: String? = null, options: CallOptions? = null): GetBillDownloadUrlResponse =
        calls.getBillDownloadUrl(billDate, subMchid).await(options)

    /**
     * Send the money of a payment abroad (申请资金出境).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476113)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 64 characters.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment. At most 64 characters.
     * @param outOrderId 商户出境单号. At most 64 characters.
     * @param amount 出境金额. In fen.
     * @param foreignCurrency 境外收款币种. At most 20 characters.
     * @param payeeInfo 收款人信息.
     * @param sellerInfo 卖家信息.
     * @param expressInfo 物流信息.
     * @param goodsInfo 商品信息.
     * @param presaleInfo 预售信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createOrder(subMchid: String, transactionId: String, outOrderId: String, amount: Long, foreignCurrency: String, payeeInfo: Payee, sellerInfo: Seller, expressInfo: Express? = null, goodsInfo: List<Goods>? = null, presaleInfo: Presale? = null, options: CallOptions? = null): Order =
        calls.createOrder(CreateOrderRequest(subMchid = subMchid, transactionId = transactionId, outOrderId = outOrderId, amount = amount, foreignCurrency = foreignCurrency, payeeInfo = payeeInfo, sellerInfo = sellerInfo, expressInfo = expressInfo, goodsInfo = goodsInfo, presaleInfo = presaleInfo)).await(options)

    /**
     * Query a payment abroad (查询出境结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476127)
     *
     * @param outOrderId 商户出境单号. At most 64 characters.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 64 characters.
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun getOrder(outOrderId: String, subMchid: String, transactionId: String, options: CallOptions? = null): Order =
        calls.getOrder(outOrderId, subMchid, transactionId).await(options)

    /**
     * Bring money of a payment abroad back (申请资金出境退回).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param outOrderId 商户出境单号.
     * @param outReturnNo 商户出境退回单号. The merchant's own number of the return.
     * @param amount 退回金额. In fen.
     * @param supplementInfo 退回凭证补充信息.
     * @param refundId 微信退款单号. WeChat Pay's number of the refund.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createReturnOrder(subMchid: String, transactionId: String, outOrderId: String, outReturnNo: String, amount: Long, supplementInfo: String, refundId: String? = null, options: CallOptions? = null): CreateReturnOrderResponse =
        calls.createReturnOrder(CreateReturnOrderRequest(subMchid = subMchid, transactionId = transactionId, outOrderId = outOrderId, outReturnNo = outReturnNo, amount = amount, supplementInfo = supplementInfo, refundId = refundId)).await(options)

    /**
     * Query the return of a payment abroad by `out_return_no` (查询出境退回结果（通过商户出境退回单号）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
     *
     * @param outReturnNo 商户出境单号. The merchant's own number of the return.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getReturnOrder(outReturnNo: String, subMchid: String, options: CallOptions? = null): GetReturnOrderResponse =
        calls.getReturnOrder(outReturnNo, subMchid).await(options)

    /**
     * Get the amount of a payment that may still go abroad (查询订单剩余可出境余额).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getAvailableAbroadAmount(transactionId: String, subMchid: String, options: CallOptions? = null): GetAvailableAbroadAmountResponse =
        calls.getAvailableAbroadAmount(transactionId, subMchid).await(options)
}
