// Generated from api/ecommerce_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercetransfer

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Ecommerce transfer (收付通转账). */
public class EcommerceTransferService internal constructor(core: Core) {
    private val calls = EcommerceTransferCalls(core)

    /**
     * Create an authorization (申请二级商户商家转账授权).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504208)
     *
     * @param subMchid 二级商户号.
     * @param agreementList 签约协议列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createAuthorization(subMchid: String, agreementList: List<Agreement>, options: CallOptions? = null): CreateAuthorizationResponse =
        calls.createAuthorization(CreateAuthorizationRequest(subMchid = subMchid, agreementList = agreementList)).await(options)

    /**
     * Get an authorization (查询二级商户商家转账授权状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504209)
     *
     * @param subMchid 二级商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getAuthorization(subMchid: String, options: CallOptions? = null): GetAuthorizationResponse =
        calls.getAuthorization(subMchid).await(options)

    /**
     * Create a transfer bill (发起转账).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504211)
     *
     * @param subMchid 二级商户号.
     * @param appid 服务商AppID.
     * @param openid 收款用户OpenID.
     * @param outBillNo 商户单号.
     * @param transferSceneId 转账场景ID.
     * @param transferAmount 转账金额.
     * @param transferRemark 转账备注.
     * @param notifyUrl 商户回调地址.
     * @param userName 收款用户姓名. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTransferBill(subMchid: String, appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, notifyUrl: String? = null, userName: String? = null, options: CallOptions? = null): CreateTransferBillResponse =
        calls.createTransferBill(CreateTransferBillRequest(subMchid = subMchid, appid = appid, openid = openid, outBillNo = outBillNo, transferSceneId = transferSceneId, transferAmount = transferAmount, transferRemark = transferRemark, notifyUrl = notifyUrl, userName = userName)).await(options)

    /**
     * Get a transfer bill by `out_bill_no` (商户单号查询转账单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504213)
     *
     * @param outBillNo 商户单号.
     * @param subMchid 二级商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransferBillByOutBillNo(outBillNo: String, subMchid: String, options: CallOptions? = null): TransferBill =
        calls.getTransferBillByOutBillNo(outBillNo, subMchid).await(options)

    /**
     * Cancel a transfer bill (撤销转账).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504212)
     *
     * @param outBillNo 商户单号.
     * @param subMchid 二级商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelTransferBill(outBillNo: String, subMchid: String, options: CallOptions? = null): CancelTransferBillResponse =
        calls.cancelTransferBill(outBillNo, CancelTransferBillRequest(subMchid = subMchid)).await(options)

    /**
     * Get a transfer bill by `transfer_bill_no` (微信转账单号查询转账单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504214)
     *
     * @param transferBillNo 微信转账单号.
     * @param subMchid 二级商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransferBillByTransferBillNo(transferBillNo: String, subMchid: String, options: CallOptions? = null): TransferBill =
        calls.getTransferBillByTransferBillNo(transferBillNo, subMchid).await(options)
}
