// Generated from api/global_customs.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalcustoms

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Customs declarations (跨境报关). */
public class GlobalCustomsService internal constructor(core: Core) {
    private val calls = GlobalCustomsCalls(core)

    /**
     * Query the declarations of an order (报关查询).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652513)
     *
     * @param mchid 商户号.
     * @param appid 机构APPID.
     * @param orderNo 订单号.
     * @param customs 海关. See [Customs].
     * @param orderType 订单类型. See [OrderType].
     * @param offset 偏移量. Items to skip, from 0.
     * @param limit 分页大小. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listOrders(mchid: String, appid: String, orderNo: String, customs: String, orderType: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListOrdersResponse =
        calls.listOrders(mchid, appid, orderNo, customs, orderType, offset, limit).await(options)

    /** Every item of every page of [listOrders], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listOrdersPaginated(mchid: String, appid: String, orderNo: String, customs: String, orderType: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<Order> =
        calls.listOrdersPaginated(mchid, appid, orderNo, customs, orderType, offset, limit).flow(options)

    /**
     * Change a declaration (报关信息修改).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652518)
     *
     * @param appid 机构APPID.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param merchantCustomsNo 商户海关备案号.
     * @param customs 海关编码. See [Customs].
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param subOrderNo 商户子订单号.
     * @param duty 关税.
     * @param feeType 币种.
     * @param orderFee 子订单金额. In the smallest unit of the currency.
     * @param productFee 商品费用. In the smallest unit of the currency.
     * @param transportFee 物流费用. In the smallest unit of the currency.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateOrder(appid: String, transactionId: String, outTradeNo: String, merchantCustomsNo: String, customs: String, mchid: String? = null, subOrderNo: String? = null, duty: Long? = null, feeType: String? = null, orderFee: Long? = null, productFee: Long? = null, transportFee: Long? = null, options: CallOptions? = null): UpdateOrderResponse =
        calls.updateOrder(UpdateOrderRequest(appid = appid, transactionId = transactionId, outTradeNo = outTradeNo, merchantCustomsNo = merchantCustomsNo, customs = customs, mchid = mchid, subOrderNo = subOrderNo, duty = duty, feeType = feeType, orderFee = orderFee, productFee = productFee, transportFee = transportFee)).await(options)

    /**
     * Declare an order to customs (报关).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652510)
     *
     * @param appid 机构APPID.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param merchantCustomsNo 商户海关备案号.
     * @param customs 海关. See [Customs].
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param subOrderNo 商户子订单号.
     * @param duty 关税.
     * @param feeType 货币类型.
     * @param orderFee 子订单金额. In the smallest unit of the currency.
     * @param productFee 商品费用. In the smallest unit of the currency.
     * @param transportFee 物流费用. In the smallest unit of the currency.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun declareOrder(appid: String, transactionId: String, outTradeNo: String, merchantCustomsNo: String, customs: String, mchid: String? = null, subOrderNo: String? = null, duty: Long? = null, feeType: String? = null, orderFee: Long? = null, productFee: Long? = null, transportFee: Long? = null, options: CallOptions? = null): DeclareOrderResponse =
        calls.declareOrder(DeclareOrderRequest(appid = appid, transactionId = transactionId, outTradeNo = outTradeNo, merchantCustomsNo = merchantCustomsNo, customs = customs, mchid = mchid, subOrderNo = subOrderNo, duty = duty, feeType = feeType, orderFee = orderFee, productFee = productFee, transportFee = transportFee)).await(options)

    /**
     * Send a declaration to customs again (报关重推).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652521)
     *
     * @param appid 机构APPID.
     * @param merchantCustomsNo 商户海关备案号.
     * @param customs 海关编码. See [Customs].
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param subOrderId 微信子单号.
     * @param subOrderNo 商户子单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun redeclareOrder(appid: String, merchantCustomsNo: String, customs: String, mchid: String? = null, transactionId: String? = null, outTradeNo: String? = null, subOrderId: String? = null, subOrderNo: String? = null, options: CallOptions? = null): RedeclareOrderResponse =
        calls.redeclareOrder(RedeclareOrderRequest(appid = appid, merchantCustomsNo = merchantCustomsNo, customs = customs, mchid = mchid, transactionId = transactionId, outTradeNo = outTradeNo, subOrderId = subOrderId, subOrderNo = subOrderNo)).await(options)

    /**
     * Compare a buyer's identity with the payer's (身份信息校验).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v2/zh/4013652524)
     *
     * @param appid 机构APPID.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param certificateId 证件号. Encrypted on the wire.
     * @param merchantCustomsNo 商户海关备案号.
     * @param certificateName 证件姓名. Encrypted on the wire.
     * @param certificateType 证件类型. See [CertificateType].
     * @param customs 海关. See [Customs].
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param subOrderNo 商户子订单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun verifyIdentity(appid: String, transactionId: String, outTradeNo: String, certificateId: String, merchantCustomsNo: String, certificateName: String, certificateType: String, customs: String, mchid: String? = null, subOrderNo: String? = null, options: CallOptions? = null): VerifyIdentityResponse =
        calls.verifyIdentity(VerifyIdentityRequest(appid = appid, transactionId = transactionId, outTradeNo = outTradeNo, certificateId = certificateId, merchantCustomsNo = merchantCustomsNo, certificateName = certificateName, certificateType = certificateType, customs = customs, mchid = mchid, subOrderNo = subOrderNo)).await(options)

    /**
     * Query the declarations of an order, at the former address (报关查询).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml)
     *
     * @param mchid 商户号.
     * @param appid 机构APPID.
     * @param orderNo 订单号.
     * @param customs 海关. See [Customs].
     * @param orderType 订单类型. See [OrderType].
     * @param offset 偏移量. Items to skip, from 0.
     * @param limit Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalCustoms.listOrders`.")
    public suspend fun listLegacyOrders(mchid: String, appid: String, orderNo: String, customs: String, orderType: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListOrdersResponse =
        calls.listLegacyOrders(mchid, appid, orderNo, customs, orderType, offset, limit).await(options)

    /** Every item of every page of [listLegacyOrders], from the page that the arguments name; pages are fetched as the flow is collected. */
    @Deprecated("Use `globalCustoms.listOrders`.")
    public fun listLegacyOrdersPaginated(mchid: String, appid: String, orderNo: String, customs: String, orderType: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<Order> =
        calls.listLegacyOrdersPaginated(mchid, appid, orderNo, customs, orderType, offset, limit).flow(options)

    /**
     * Change a declaration, at the former address (报关信息修改).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml)
     *
     * @param appid 机构APPID.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param merchantCustomsNo 商户海关备案号.
     * @param customs 海关编码. See [Customs].
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param subOrderNo 商户子订单号.
     * @param duty 关税.
     * @param orderFee 子订单金额. In the smallest unit of the currency.
     * @param productFee 商品费用. In the smallest unit of the currency.
     * @param transportFee 物流费用. In the smallest unit of the currency.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalCustoms.updateOrder`.")
    public suspend fun updateLegacyOrder(appid: String, transactionId: String, outTradeNo: String, merchantCustomsNo: String, customs: String, mchid: String? = null, subOrderNo: String? = null, duty: Long? = null, orderFee: Long? = null, productFee: Long? = null, transportFee: Long? = null, options: CallOptions? = null): UpdateOrderResponse =
        calls.updateLegacyOrder(UpdateLegacyOrderRequest(appid = appid, transactionId = transactionId, outTradeNo = outTradeNo, merchantCustomsNo = merchantCustomsNo, customs = customs, mchid = mchid, subOrderNo = subOrderNo, duty = duty, orderFee = orderFee, productFee = productFee, transportFee = transportFee)).await(options)

    /**
     * Declare an order to customs, at the former address (报关).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml)
     *
     * @param appid 机构APPID.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param merchantCustomsNo 商户海关备案号.
     * @param customs 海关. See [Customs].
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param subOrderNo 商户子订单号.
     * @param duty 关税.
     * @param feeType 货币类型.
     * @param orderFee 子订单金额. In the smallest unit of the currency.
     * @param productFee 商品费用. In the smallest unit of the currency.
     * @param transportFee 物流费用. In the smallest unit of the currency.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalCustoms.declareOrder`.")
    public suspend fun declareLegacyOrder(appid: String, transactionId: String, outTradeNo: String, merchantCustomsNo: String, customs: String, mchid: String? = null, subOrderNo: String? = null, duty: Long? = null, feeType: String? = null, orderFee: Long? = null, productFee: Long? = null, transportFee: Long? = null, options: CallOptions? = null): DeclareOrderResponse =
        calls.declareLegacyOrder(DeclareLegacyOrderRequest(appid = appid, transactionId = transactionId, outTradeNo = outTradeNo, merchantCustomsNo = merchantCustomsNo, customs = customs, mchid = mchid, subOrderNo = subOrderNo, duty = duty, feeType = feeType, orderFee = orderFee, productFee = productFee, transportFee = transportFee)).await(options)

    /**
     * Send a declaration to customs again, at the former address (报关重推).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml)
     *
     * @param appid 机构APPID.
     * @param merchantCustomsNo 商户海关备案号.
     * @param customs 海关编码. See [Customs].
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param subOrderId 微信子单号.
     * @param subOrderNo 商户子单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalCustoms.redeclareOrder`.")
    public suspend fun redeclareLegacyOrder(appid: String, merchantCustomsNo: String, customs: String, mchid: String? = null, transactionId: String? = null, outTradeNo: String? = null, subOrderId: String? = null, subOrderNo: String? = null, options: CallOptions? = null): RedeclareOrderResponse =
        calls.redeclareLegacyOrder(RedeclareLegacyOrderRequest(appid = appid, merchantCustomsNo = merchantCustomsNo, customs = customs, mchid = mchid, transactionId = transactionId, outTradeNo = outTradeNo, subOrderId = subOrderId, subOrderNo = subOrderNo)).await(options)

    /**
     * Compare a buyer's identity with the payer's, at the former address (身份信息校验).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml)
     *
     * @param appid 机构APPID.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param certificateId 证件号. Encrypted on the wire.
     * @param merchantCustomsNo 商户海关备案号.
     * @param certificateName 证件姓名. Encrypted on the wire.
     * @param certificateType 证件类型. See [CertificateType].
     * @param customs 海关. See [Customs].
     * @param mchid 商户号. The client's `mchid` where left out.
     * @param subOrderNo 商户子订单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    @Deprecated("Use `globalCustoms.verifyIdentity`.")
    public suspend fun verifyLegacyIdentity(appid: String, transactionId: String, outTradeNo: String, certificateId: String, merchantCustomsNo: String, certificateName: String, certificateType: String, customs: String, mchid: String? = null, subOrderNo: String? = null, options: CallOptions? = null): VerifyIdentityResponse =
        calls.verifyLegacyIdentity(VerifyLegacyIdentityRequest(appid = appid, transactionId = transactionId, outTradeNo = outTradeNo, certificateId = certificateId, merchantCustomsNo = merchantCustomsNo, certificateName = certificateName, certificateType = certificateType, customs = customs, mchid = mchid, subOrderNo = subOrderNo)).await(options)
}
