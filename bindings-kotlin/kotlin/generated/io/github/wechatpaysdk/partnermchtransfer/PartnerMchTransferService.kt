// Generated from api/partner_mch_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.partnermchtransfer

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Transfers to users for sub-merchants (服务商商家转账). */
public class PartnerMchTransferService internal constructor(core: Core) {
    private val calls = PartnerMchTransferCalls(core)

    /**
     * Ask a sub-merchant to let the partner transfer (申请子商户商家转账授权).
     *
     * The sub-merchant decides; the query tells what came of it.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469102)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param outApplyNo 商户申请单号. The partner's own number of the application.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createSubMerchantAuthorization(subMchid: String, outApplyNo: String, options: CallOptions? = null): AuthorizationApplication =
        calls.createSubMerchantAuthorization(CreateSubMerchantAuthorizationRequest(subMchid = subMchid, outApplyNo = outApplyNo)).await(options)

    /**
     * Query the authorization of a sub-merchant (查询子商户商家转账授权状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469112)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSubMerchantAuthorization(subMchid: String, options: CallOptions? = null): GetSubMerchantAuthorizationResponse =
        calls.getSubMerchantAuthorization(subMchid).await(options)

    /**
     * Transfer money to a user, who confirms to receive it (发起转账).
     *
     * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469096)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param appid 商户AppID.
     * @param openid 收款用户OpenID.
     * @param outBillNo 商户单号. The merchant's own number of the transfer.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [TransferSceneId].
     * @param transferAmount 转账金额. In fen.
     * @param transferRemark 转账备注. The payee sees it.
     * @param transferSceneReportInfos 转账场景报备信息. What the scene demands to be reported of this transfer.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param userName 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTransferBill(subMchid: String, appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>, notifyUrl: String? = null, userName: String? = null, userRecvPerception: String? = null, options: CallOptions? = null): CreateTransferBillResponse =
        calls.createTransferBill(CreateTransferBillRequest(subMchid = subMchid, appid = appid, openid = openid, outBillNo = outBillNo, transferSceneId = transferSceneId, transferAmount = transferAmount, transferRemark = transferRemark, transferSceneReportInfos = transferSceneReportInfos, notifyUrl = notifyUrl, userName = userName, userRecvPerception = userRecvPerception)).await(options)

    /**
     * Query a transfer (商户单号查询转账单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469131)
     *
     * @param outBillNo 商户单号. The merchant's own number of the transfer.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransferBill(outBillNo: String, subMchid: String, options: CallOptions? = null): GetTransferBillResponse =
        calls.getTransferBill(outBillNo, subMchid).await(options)

    /**
     * Cancel a transfer that the user has not confirmed (撤销转账).
     *
     * Only until the user has confirmed. It takes a moment: `CANCELING` becomes `CANCELLED`, as the query shows.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469118)
     *
     * @param outBillNo 商户单号. The merchant's own number of the transfer.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelTransferBill(outBillNo: String, subMchid: String, options: CallOptions? = null): CancelTransferBillResponse =
        calls.cancelTransferBill(outBillNo, CancelTransferBillRequest(subMchid = subMchid)).await(options)

    /**
     * Ask a user to receive without confirming from now on (申请免确认收款授权).
     *
     * Hand `package_info` to the front end for the user to authorise.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809861)
     *
     * @param appid 商户AppID.
     * @param openid 收款用户OpenID.
     * @param outAuthorizationNo 商户侧授权单号. The merchant's own number of the authorization.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [TransferSceneId].
     * @param notifyUrl 授权结果通知地址. Where its notifications are posted: https, without a query string.
     * @param userDisplayName 用户展示名称. What the user is called at the merchant; the user sees it when authorising.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createUserConfirmAuthorization(appid: String, openid: String, outAuthorizationNo: String, transferSceneId: String, notifyUrl: String, userDisplayName: String, userRecvPerception: String? = null, options: CallOptions? = null): CreateUserConfirmAuthorizationResponse =
        calls.createUserConfirmAuthorization(CreateUserConfirmAuthorizationRequest(appid = appid, openid = openid, outAuthorizationNo = outAuthorizationNo, transferSceneId = transferSceneId, notifyUrl = notifyUrl, userDisplayName = userDisplayName, userRecvPerception = userRecvPerception)).await(options)

    /**
     * Query the authorization of a user (商户单号查询自动收款授权).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809859)
     *
     * @param outAuthorizationNo 商户侧授权单号. The merchant's own number of the authorization.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getUserConfirmAuthorization(outAuthorizationNo: String, options: CallOptions? = null): GetUserConfirmAuthorizationResponse =
        calls.getUserConfirmAuthorization(outAuthorizationNo).await(options)

    /**
     * End the authorization of a user (解除免确认收款授权).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809851)
     *
     * @param outAuthorizationNo 商户侧授权单号. The merchant's own number of the authorization.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun closeUserConfirmAuthorization(outAuthorizationNo: String, options: CallOptions? = null): CloseUserConfirmAuthorizationResponse =
        calls.closeUserConfirmAuthorization(outAuthorizationNo).await(options)

    /**
     * Transfer money and ask the user to receive without confirming from now on (发起转账并完成自动收款授权).
     *
     * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809843)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param appid 商户AppID.
     * @param openid 收款用户OpenID.
     * @param outBillNo 商户单号. The merchant's own number of the transfer.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [TransferSceneId].
     * @param transferAmount 转账金额. In fen.
     * @param transferRemark 转账备注. The payee sees it.
     * @param transferSceneReportInfos 转账场景报备信息. What the scene demands to be reported of this transfer.
     * @param authorizationInfo 自动收款授权信息. Left out, it is a transfer alone.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param userName 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preTransferWithAuthorization(subMchid: String, appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>, authorizationInfo: Authorization? = null, notifyUrl: String? = null, userName: String? = null, userRecvPerception: String? = null, options: CallOptions? = null): PreTransferWithAuthorizationResponse =
        calls.preTransferWithAuthorization(PreTransferWithAuthorizationRequest(subMchid = subMchid, appid = appid, openid = openid, outBillNo = outBillNo, transferSceneId = transferSceneId, transferAmount = transferAmount, transferRemark = transferRemark, transferSceneReportInfos = transferSceneReportInfos, authorizationInfo = authorizationInfo, notifyUrl = notifyUrl, userName = userName, userRecvPerception = userRecvPerception)).await(options)

    /**
     * Transfer money to a user who has authorised receiving without confirming (转账（用户自动收款）).
     *
     * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809837)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param appid 商户AppID.
     * @param authorizationId 微信自动收款授权单号. WeChat Pay's number of the authorization.
     * @param outBillNo 商户单号. The merchant's own number of the transfer.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [TransferSceneId].
     * @param transferAmount 转账金额. In fen.
     * @param transferRemark 转账备注. The payee sees it.
     * @param transferSceneReportInfos 转账场景报备信息. What the scene demands to be reported of this transfer.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param userName 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun transferWithAuthorization(subMchid: String, appid: String, authorizationId: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>, notifyUrl: String? = null, userName: String? = null, userRecvPerception: String? = null, options: CallOptions? = null): TransferWithAuthorizationResponse =
        calls.transferWithAuthorization(TransferWithAuthorizationRequest(subMchid = subMchid, appid = appid, authorizationId = authorizationId, outBillNo = outBillNo, transferSceneId = transferSceneId, transferAmount = transferAmount, transferRemark = transferRemark, transferSceneReportInfos = transferSceneReportInfos, notifyUrl = notifyUrl, userName = userName, userRecvPerception = userRecvPerception)).await(options)

    /**
     * Apply for the electronic receipt of a transfer (申请单笔转账电子回单).
     *
     * The receipt takes a while: query it until it is `FINISHED`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016315516)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param outBillNo 商户转账单号. The merchant's own number of the transfer.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createElectronicReceipt(subMchid: String, outBillNo: String, options: CallOptions? = null): ElectronicReceipt =
        calls.createElectronicReceipt(CreateElectronicReceiptRequest(subMchid = subMchid, outBillNo = outBillNo)).await(options)

    /**
     * Query the electronic receipt of a transfer (查询单笔转账电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016315544)
     *
     * @param outBillNo 商户转账单号. The merchant's own number of the transfer.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getElectronicReceipt(outBillNo: String, subMchid: String, options: CallOptions? = null): ElectronicReceipt =
        calls.getElectronicReceipt(outBillNo, subMchid).await(options)
}
