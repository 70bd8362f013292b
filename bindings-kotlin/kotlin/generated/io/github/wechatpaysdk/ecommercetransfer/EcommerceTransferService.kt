// Generated from api/ecommerce_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercetransfer

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Ecommerce: transfers to users (收付通转账). */
public class EcommerceTransferService internal constructor(core: Core) {
    private val calls = EcommerceTransferCalls(core)

    /**
     * Ask a sub-merchant to let the platform transfer (申请二级商户商家转账授权).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504208)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param agreementList 签约协议列表. The agreements that the sub-merchant has signed with the platform.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createAuthorization(subMchid: String, agreementList: List<Agreement>, options: CallOptions? = null): CreateAuthorizationResponse =
        calls.createAuthorization(CreateAuthorizationRequest(subMchid = subMchid, agreementList = agreementList)).await(options)

    /**
     * Query the authorization of a sub-merchant (查询二级商户商家转账授权状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504209)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getAuthorization(subMchid: String, options: CallOptions? = null): GetAuthorizationResponse =
        calls.getAuthorization(subMchid).await(options)

    /**
     * Transfer money to a user (发起转账).
     *
     * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504211)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param appid 服务商AppID.
     * @param openid 收款用户OpenID.
     * @param outBillNo 商户单号. The merchant's own number of the transfer.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform.
     * @param transferAmount 转账金额. In fen.
     * @param transferRemark 转账备注. The payee sees it.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param userName 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTransferBill(subMchid: String, appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, notifyUrl: String? = null, userName: String? = null, options: CallOptions? = null): CreateTransferBillResponse =
        calls.createTransferBill(CreateTransferBillRequest(subMchid = subMchid, appid = appid, openid = openid, outBillNo = outBillNo, transferSceneId = transferSceneId, transferAmount = transferAmount, transferRemark = transferRemark, notifyUrl = notifyUrl, userName = userName)).await(options)

    /**
     * Query a transfer by `out_bill_no` (商户单号查询转账单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504213)
     *
     * @param outBillNo 商户单号. The merchant's own number of the transfer.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransferBillByOutBillNo(outBillNo: String, subMchid: String, options: CallOptions? = null): TransferBill =
        calls.getTransferBillByOutBillNo(outBillNo, subMchid).await(options)

    /**
     * Query a transfer by `transfer_bill_no` (微信转账单号查询转账单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504214)
     *
     * @param transferBillNo 微信转账单号. WeChat Pay's number of the transfer.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransferBillByTransferBillNo(transferBillNo: String, subMchid: String, options: CallOptions? = null): TransferBill =
        calls.getTransferBillByTransferBillNo(transferBillNo, subMchid).await(options)

    /**
     * Cancel a transfer that the user has not confirmed (撤销转账).
     *
     * Only until the user has confirmed. It takes a moment: `CANCELING` becomes `CANCELLED`, as the query shows.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504212)
     *
     * @param outBillNo 商户单号. The merchant's own number of the transfer.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelTransferBill(outBillNo: String, subMchid: String, options: CallOptions? = null): CancelTransferBillResponse =
        calls.cancelTransferBill(outBillNo, CancelTransferBillRequest(subMchid = subMchid)).await(options)
}
