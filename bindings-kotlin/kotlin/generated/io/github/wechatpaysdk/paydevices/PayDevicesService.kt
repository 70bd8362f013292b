// Generated from api/pay_devices.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.paydevices

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Payment devices (支付设备). */
public class PayDevicesService internal constructor(core: Core) {
    private val calls = PayDevicesCalls(core)

    /**
     * Bind a speaker to a code in the factory (出厂预绑定音箱和码牌).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param deviceSn 设备sn. The serial number on the device.
     * @param codeUrl 收款链接url. What the QR code on the device says.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preBindSpeaker(deviceSn: String, codeUrl: String, options: CallOptions? = null): PreBindSpeakerResponse =
        calls.preBindSpeaker(deviceSn, PreBindSpeakerRequest(codeUrl = codeUrl)).await(options)

    /**
     * Bind a speaker to a code (绑定音箱设备码牌).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param deviceSn 设备sn. The serial number on the device.
     * @param subMchid 子商户. The sub-merchant that the partner acts for.
     * @param codeUrl 收款链接url. What the QR code on the device says.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun bindSpeaker(deviceSn: String, subMchid: String, codeUrl: String, options: CallOptions? = null): SpeakerBinding =
        calls.bindSpeaker(deviceSn, BindSpeakerRequest(subMchid = subMchid, codeUrl = codeUrl)).await(options)

    /**
     * Query which code a speaker is bound to (查询音箱绑定信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param deviceSn 设备sn. The serial number on the device.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSpeakerBinding(deviceSn: String, options: CallOptions? = null): SpeakerBinding =
        calls.getSpeakerBinding(deviceSn).await(options)

    /**
     * Unbind a speaker (解绑音箱设备码牌).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param deviceSn 设备sn. The serial number on the device.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun unbindSpeaker(deviceSn: String, options: CallOptions? = null): SpeakerBinding =
        calls.unbindSpeaker(deviceSn).await(options)

    /**
     * Report that a payment was announced (码牌支付结果上报).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param subMchid 子商户. The sub-merchant that the partner acts for.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param codeUrl 收款链接url. What the QR code on the device says.
     * @param deviceSn 设备sn. The serial number on the device.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun reportSpeakerOrder(transactionId: String, subMchid: String, outTradeNo: String, codeUrl: String, deviceSn: String, options: CallOptions? = null): ReportSpeakerOrderResponse =
        calls.reportSpeakerOrder(transactionId, ReportSpeakerOrderRequest(subMchid = subMchid, outTradeNo = outTradeNo, codeUrl = codeUrl, deviceSn = deviceSn)).await(options)

    /**
     * Print on a receipt printer (小票机打印).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param deviceId 小票机设备号.
     * @param printOrderNo 打印单号. The caller's own number of the print.
     * @param templateId 模板ID. The template of the receipt.
     * @param notifyUrl 回调通知地址. Where its notifications are posted: https, without a query string.
     * @param tableList 表格变量列表.
     * @param variableList 变量列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPrintOrder(deviceId: String, printOrderNo: String? = null, templateId: String? = null, notifyUrl: String? = null, tableList: List<Table>? = null, variableList: List<Variable>? = null, options: CallOptions? = null) {
        calls.createPrintOrder(deviceId, CreatePrintOrderRequest(printOrderNo = printOrderNo, templateId = templateId, notifyUrl = notifyUrl, tableList = tableList, variableList = variableList)).await(options)
    }

    /**
     * Query a print (查询订单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param deviceId 小票机设备号.
     * @param printOrderNo 打印单号. The caller's own number of the print.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPrintOrder(deviceId: String, printOrderNo: String, options: CallOptions? = null): GetPrintOrderResponse =
        calls.getPrintOrder(deviceId, printOrderNo).await(options)

    /**
     * Report the device of a payment (支付码牌/点餐码牌交易回传).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param transactionId 商户提现单号. WeChat Pay's number of the payment.
     * @param subMchid 子商户. The sub-merchant that the partner acts for.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param codeUrl 收款链接url. What the QR code on the device says.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun reportTransaction(transactionId: String, subMchid: String, outTradeNo: String, codeUrl: String, options: CallOptions? = null) {
        calls.reportTransaction(transactionId, ReportTransactionRequest(subMchid = subMchid, outTradeNo = outTradeNo, codeUrl = codeUrl)).await(options)
    }

    /**
     * Report the device and the goods of a retail payment (回传SN和商品编码).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param brandId 品牌ID.
     * @param transactionId 微信支付订单号. WeChat Pay's number of the payment.
     * @param deviceId 设备号.
     * @param goodsDetail 单品列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun reportRetailTransaction(subMchid: String, outTradeNo: String, brandId: String? = null, transactionId: String? = null, deviceId: String? = null, goodsDetail: List<Goods>? = null, options: CallOptions? = null) {
        calls.reportRetailTransaction(ReportRetailTransactionRequest(subMchid = subMchid, outTradeNo = outTradeNo, brandId = brandId, transactionId = transactionId, deviceId = deviceId, goodsDetail = goodsDetail)).await(options)
    }
}
