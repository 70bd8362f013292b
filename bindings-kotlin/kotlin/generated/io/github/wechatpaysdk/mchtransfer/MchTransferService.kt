// Generated from api/mch_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.mchtransfer

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Transfers to users (商家转账). */
public class MchTransferService internal constructor(core: Core) {
    private val calls = MchTransferCalls(core)

    /**
     * Transfer money to a user, who confirms to receive it (发起转账).
     *
     * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716434)
     *
     * @param appid 商户AppID. At most 32 characters.
     * @param openid 收款用户OpenID. At most 64 characters.
     * @param outBillNo 商户单号. The merchant's own number of the transfer. At most 32 characters.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [CreateTransferBillRequestTransferSceneId]. At most 36 characters.
     * @param transferAmount 转账金额. In fen.
     * @param transferRemark 转账备注. The payee sees it. At most 32 characters.
     * @param transferSceneReportInfos 转账场景报备信息. What the scene demands to be reported of this transfer.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
     * @param userName 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
     * @param userRecvStyle 用户收款样式.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMIT, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun createTransferBill(appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>, notifyUrl: String? = null, userName: String? = null, userRecvPerception: String? = null, userRecvStyle: UserReceiveStyle? = null, options: CallOptions? = null): CreateTransferBillResponse =
        calls.createTransferBill(CreateTransferBillRequest(appid = appid, openid = openid, outBillNo = outBillNo, transferSceneId = transferSceneId, transferAmount = transferAmount, transferRemark = transferRemark, transferSceneReportInfos = transferSceneReportInfos, notifyUrl = notifyUrl, userName = userName, userRecvPerception = userRecvPerception, userRecvStyle = userRecvStyle)).await(options)

    /**
     * Query a transfer by `out_bill_no` (商户单号查询转账单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716437)
     *
     * @param outBillNo 商户单号. The merchant's own number of the transfer. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getTransferBillByOutBillNo(outBillNo: String, options: CallOptions? = null): TransferBill =
        calls.getTransferBillByOutBillNo(outBillNo).await(options)

    /**
     * Query a transfer by `transfer_bill_no` (微信单号查询转账单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716457)
     *
     * @param transferBillNo 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getTransferBillByTransferBillNo(transferBillNo: String, options: CallOptions? = null): TransferBill =
        calls.getTransferBillByTransferBillNo(transferBillNo).await(options)

    /**
     * Cancel a transfer that the user has not confirmed (撤销转账).
     *
     * Only until the user has confirmed. It takes a moment: `CANCELING` becomes `CANCELLED`, as the query shows.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
     *
     * @param outBillNo 商户单号. The merchant's own number of the transfer. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun cancelTransferBill(outBillNo: String, options: CallOptions? = null): CancelTransferBillResponse =
        calls.cancelTransferBill(outBillNo).await(options)

    /**
     * Ask a user to receive without confirming from now on (发起免确认收款授权).
     *
     * Hand `package_info` to the front end for the user to authorise; the result comes as a notification and from the query.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015901167)
     *
     * @param appid 商户AppID. At most 32 characters.
     * @param openid 收款用户OpenID. At most 64 characters.
     * @param outAuthorizationNo 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [CreateUserConfirmAuthorizationRequestTransferSceneId]. At most 36 characters.
     * @param authorizationNotifyUrl 授权结果通知地址. Where the result of authorising is posted: https, without a query string. At most 256 characters.
     * @param userDisplayName 用户展示名称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters.
     * @param sceneInfo 场景信息.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. At most 256 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun createUserConfirmAuthorization(appid: String, openid: String, outAuthorizationNo: String, transferSceneId: String, authorizationNotifyUrl: String, userDisplayName: String, sceneInfo: AuthorizationScene? = null, userRecvPerception: String? = null, options: CallOptions? = null): CreateUserConfirmAuthorizationResponse =
        calls.createUserConfirmAuthorization(CreateUserConfirmAuthorizationRequest(appid = appid, openid = openid, outAuthorizationNo = outAuthorizationNo, transferSceneId = transferSceneId, authorizationNotifyUrl = authorizationNotifyUrl, userDisplayName = userDisplayName, sceneInfo = sceneInfo, userRecvPerception = userRecvPerception)).await(options)

    /**
     * Query the authorization of a user (商户单号查询授权结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014399423)
     *
     * @param outAuthorizationNo 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
     * @param isDisplayAuthorization 是否展示用户授权信息. Whether to show the particulars of the authorization. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getUserConfirmAuthorization(outAuthorizationNo: String, isDisplayAuthorization: Boolean? = null, options: CallOptions? = null): GetUserConfirmAuthorizationResponse =
        calls.getUserConfirmAuthorization(outAuthorizationNo, isDisplayAuthorization).await(options)

    /**
     * End the authorization of a user (解除免确认收款授权).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015653811)
     *
     * @param outAuthorizationNo 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun closeUserConfirmAuthorization(outAuthorizationNo: String, options: CallOptions? = null): CloseUserConfirmAuthorizationResponse =
        calls.closeUserConfirmAuthorization(outAuthorizationNo).await(options)

    /**
     * Transfer money and ask the user to receive without confirming from now on (发起转账并完成免确认收款授权).
     *
     * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014399293)
     *
     * @param appid 商户AppID. At most 32 characters.
     * @param openid 收款用户OpenID. At most 64 characters.
     * @param outBillNo 商户单号. The merchant's own number of the transfer. At most 32 characters.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [PreTransferWithAuthorizationRequestTransferSceneId]. At most 36 characters.
     * @param transferAmount 转账金额. In fen.
     * @param transferRemark 转账备注. The payee sees it. At most 32 characters.
     * @param sponsorMchid 出资商户号. The merchant whose money is transferred, where it is not the caller's own. At most 32 characters.
     * @param authorizationInfo 免确认收款授权信息. Left out, it is a transfer alone.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
     * @param transferSceneReportInfos 转账场景报备信息. What the scene demands to be reported of this transfer.
     * @param userName 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 429 FREQUENCY_LIMIT, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun preTransferWithAuthorization(appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, sponsorMchid: String? = null, authorizationInfo: Authorization? = null, notifyUrl: String? = null, transferSceneReportInfos: List<TransferSceneReport>? = null, userName: String? = null, userRecvPerception: String? = null, options: CallOptions? = null): PreTransferWithAuthorizationResponse =
        calls.preTransferWithAuthorization(PreTransferWithAuthorizationRequest(appid = appid, openid = openid, outBillNo = outBillNo, transferSceneId = transferSceneId, transferAmount = transferAmount, transferRemark = transferRemark, sponsorMchid = sponsorMchid, authorizationInfo = authorizationInfo, notifyUrl = notifyUrl, transferSceneReportInfos = transferSceneReportInfos, userName = userName, userRecvPerception = userRecvPerception)).await(options)

    /**
     * Transfer money to a user who has authorised receiving without confirming (用户授权后转账).
     *
     * The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014399371)
     *
     * @param appid 商户AppID. At most 32 characters.
     * @param outBillNo 商户单号. The merchant's own number of the transfer. At most 32 characters.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [TransferWithAuthorizationRequestTransferSceneId]. At most 36 characters.
     * @param transferAmount 转账金额. In fen.
     * @param transferRemark 转账备注. The payee sees it. At most 32 characters.
     * @param authorizationId 微信免确认收款授权单号. WeChat Pay's number of the authorization; either this or `out_authorization_no`. At most 32 characters.
     * @param outAuthorizationNo 商户侧授权单号. The merchant's own number of the authorization; either this or `authorization_id`. At most 32 characters.
     * @param sponsorMchid 出资商户号. The merchant whose money is transferred, where it is not the caller's own. At most 32 characters.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string. Known from the community.
     * @param transferSceneReportInfos 转账场景报备信息. What the scene demands to be reported of this transfer.
     * @param userName 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
     * @param userRecvPerception 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, USER_ERROR; 429 FREQUENCY_LIMIT, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun transferWithAuthorization(appid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, authorizationId: String? = null, outAuthorizationNo: String? = null, sponsorMchid: String? = null, notifyUrl: String? = null, transferSceneReportInfos: List<TransferSceneReport>? = null, userName: String? = null, userRecvPerception: String? = null, options: CallOptions? = null): TransferWithAuthorizationResponse =
        calls.transferWithAuthorization(TransferWithAuthorizationRequest(appid = appid, outBillNo = outBillNo, transferSceneId = transferSceneId, transferAmount = transferAmount, transferRemark = transferRemark, authorizationId = authorizationId, outAuthorizationNo = outAuthorizationNo, sponsorMchid = sponsorMchid, notifyUrl = notifyUrl, transferSceneReportInfos = transferSceneReportInfos, userName = userName, userRecvPerception = userRecvPerception)).await(options)

    /**
     * Apply for the electronic receipt of a transfer by `out_bill_no` (商户单号申请电子回单).
     *
     * The receipt takes a while: query it until it is `FINISHED`. Only successful transfers have one.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716452)
     *
     * @param outBillNo 商户转账单号. The merchant's own number of the transfer. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun createElectronicReceiptByOutBillNo(outBillNo: String, options: CallOptions? = null): CreateElectronicReceiptResponse =
        calls.createElectronicReceiptByOutBillNo(CreateElectronicReceiptByOutBillNoRequest(outBillNo = outBillNo)).await(options)

    /**
     * Query the electronic receipt of a transfer by `out_bill_no` (商户单号查询电子回单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
     *
     * @param outBillNo 商户转账单号. The merchant's own number of the transfer. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getElectronicReceiptByOutBillNo(outBillNo: String, options: CallOptions? = null): ElectronicReceipt =
        calls.getElectronicReceiptByOutBillNo(outBillNo).await(options)

    /**
     * Apply for the electronic receipt of a transfer by `transfer_bill_no` (微信单号申请电子回单).
     *
     * The receipt takes a while: query it until it is `FINISHED`. Only successful transfers have one.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716456)
     *
     * @param transferBillNo 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun createElectronicReceiptByTransferBillNo(transferBillNo: String, options: CallOptions? = null): CreateElectronicReceiptResponse =
        calls.createElectronicReceiptByTransferBillNo(CreateElectronicReceiptByTransferBillNoRequest(transferBillNo = transferBillNo)).await(options)

    /**
     * Query the electronic receipt of a transfer by `transfer_bill_no` (微信单号查询电子回单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
     *
     * @param transferBillNo 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getElectronicReceiptByTransferBillNo(transferBillNo: String, options: CallOptions? = null): ElectronicReceipt =
        calls.getElectronicReceiptByTransferBillNo(transferBillNo).await(options)

    /**
     * Transfer money to a QQ wallet (发起转账到QQ钱包).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014297386)
     *
     * @param appid QQ互联开放平台AppID.
     * @param openid 收款用户OpenID.
     * @param outBillNo 商户单号. The merchant's own number of the transfer.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [CreateQqWalletBillRequestTransferSceneId].
     * @param transferAmount 转账金额. In fen.
     * @param transferRemark 转账备注. The payee sees it.
     * @param transferSceneReportInfos 转账场景报备信息. What the scene demands to be reported of this transfer.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param userName 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
     * @param userQq 收款用户QQ号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createQqWalletBill(appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>, notifyUrl: String? = null, userName: String? = null, userQq: String? = null, options: CallOptions? = null): QqWalletBill =
        calls.createQqWalletBill(CreateQqWalletBillRequest(appid = appid, openid = openid, outBillNo = outBillNo, transferSceneId = transferSceneId, transferAmount = transferAmount, transferRemark = transferRemark, transferSceneReportInfos = transferSceneReportInfos, notifyUrl = notifyUrl, userName = userName, userQq = userQq)).await(options)

    /**
     * Query a transfer to a QQ wallet (查询转账到QQ钱包的结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014297440)
     *
     * @param outBillNo 商户单号. The merchant's own number of the transfer.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getQqWalletBill(outBillNo: String, options: CallOptions? = null): QqWalletBill =
        calls.getQqWalletBill(outBillNo).await(options)

    /**
     * Cancel a transfer to a QQ wallet (撤销转账到QQ钱包).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014297396)
     *
     * @param outBillNo 商户单号. The merchant's own number of the transfer.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelQqWalletBill(outBillNo: String, options: CallOptions? = null): CancelQqWalletBillResponse =
        calls.cancelQqWalletBill(outBillNo).await(options)
}
