// Generated from api/mch_transfer.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Transfers to users (商家转账).
public struct MchTransfer: Sendable {
    let client: Client
}

extension Client {
    /// Transfers to users (商家转账).
    public var mchTransfer: MchTransfer { MchTransfer(client: self) }
}

extension MchTransfer {
    /// Transfer money to a user, who confirms to receive it (发起转账).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716434)
    ///
    /// - Parameters:
    ///   - appid: 商户AppID. At most 32 characters.
    ///   - openid: 收款用户OpenID. At most 64 characters.
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer. At most 32 characters.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters.
    ///   - transferAmount: 转账金额. In fen.
    ///   - transferRemark: 转账备注. The payee sees it. At most 32 characters.
    ///   - transferSceneReportInfos: 转账场景报备信息. What the scene demands to be reported of this transfer.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
    ///   - userName: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    ///   - userRecvStyle: 用户收款样式.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH; 429 FREQUENCY_LIMIT, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createTransferBill(
        appid: String,
        openid: String,
        outBillNo: String,
        transferSceneId: CreateTransferBillRequestTransferSceneId,
        transferAmount: Int,
        transferRemark: String,
        transferSceneReportInfos: [TransferSceneReport],
        notifyUrl: String? = nil,
        userName: Sensitive? = nil,
        userRecvPerception: String? = nil,
        userRecvStyle: UserReceiveStyle? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTransferBillResponse {
        var call = Call("mch_transfer.create_transfer_bill", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("out_bill_no", outBillNo)
        call.set("transfer_scene_id", transferSceneId)
        call.set("transfer_amount", transferAmount)
        call.set("transfer_remark", transferRemark)
        call.set("transfer_scene_report_infos", transferSceneReportInfos)
        call.set("notify_url", notifyUrl)
        call.set("user_name", userName)
        call.set("user_recv_perception", userRecvPerception)
        call.set("user_recv_style", userRecvStyle)
        return try await client.answer(to: call)
    }

    /// Query a transfer by `out_bill_no` (商户单号查询转账单).
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716437)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getTransferBillByOutBillNo(
        outBillNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> TransferBill {
        var call = Call("mch_transfer.get_transfer_bill_by_out_bill_no", options)
        call.set("out_bill_no", outBillNo)
        return try await client.answer(to: call)
    }

    /// Query a transfer by `transfer_bill_no` (微信单号查询转账单).
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716457)
    ///
    /// - Parameters:
    ///   - transferBillNo: 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getTransferBillByTransferBillNo(
        transferBillNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> TransferBill {
        var call = Call("mch_transfer.get_transfer_bill_by_transfer_bill_no", options)
        call.set("transfer_bill_no", transferBillNo)
        return try await client.answer(to: call)
    }

    /// Cancel a transfer that the user has not confirmed (撤销转账).
    ///
    /// Only until the user has confirmed. It takes a moment: `CANCELING` becomes `CANCELLED`, as the query shows.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelTransferBill(
        outBillNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancelTransferBillResponse {
        var call = Call("mch_transfer.cancel_transfer_bill", options)
        call.set("out_bill_no", outBillNo)
        return try await client.answer(to: call)
    }

    /// Ask a user to receive without confirming from now on (发起免确认收款授权).
    ///
    /// Hand `package_info` to the front end for the user to authorise; the result comes as a notification and from the query.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015901167)
    ///
    /// - Parameters:
    ///   - appid: 商户AppID. At most 32 characters.
    ///   - openid: 收款用户OpenID. At most 64 characters.
    ///   - outAuthorizationNo: 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters.
    ///   - authorizationNotifyUrl: 授权结果通知地址. Where the result of authorising is posted: https, without a query string. At most 256 characters.
    ///   - userDisplayName: 用户展示名称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters.
    ///   - sceneInfo: 场景信息.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. At most 256 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createUserConfirmAuthorization(
        appid: String,
        openid: String,
        outAuthorizationNo: String,
        transferSceneId: CreateUserConfirmAuthorizationRequestTransferSceneId,
        authorizationNotifyUrl: String,
        userDisplayName: String,
        sceneInfo: AuthorizationScene? = nil,
        userRecvPerception: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateUserConfirmAuthorizationResponse {
        var call = Call("mch_transfer.create_user_confirm_authorization", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("out_authorization_no", outAuthorizationNo)
        call.set("transfer_scene_id", transferSceneId)
        call.set("authorization_notify_url", authorizationNotifyUrl)
        call.set("user_display_name", userDisplayName)
        call.set("scene_info", sceneInfo)
        call.set("user_recv_perception", userRecvPerception)
        return try await client.answer(to: call)
    }

    /// Query the authorization of a user (商户单号查询授权结果).
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014399423)
    ///
    /// - Parameters:
    ///   - outAuthorizationNo: 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
    ///   - isDisplayAuthorization: 是否展示用户授权信息. Whether to show the particulars of the authorization. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getUserConfirmAuthorization(
        outAuthorizationNo: String,
        isDisplayAuthorization: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetUserConfirmAuthorizationResponse {
        var call = Call("mch_transfer.get_user_confirm_authorization", options)
        call.set("out_authorization_no", outAuthorizationNo)
        call.set("is_display_authorization", isDisplayAuthorization)
        return try await client.answer(to: call)
    }

    /// End the authorization of a user (解除免确认收款授权).
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4015653811)
    ///
    /// - Parameters:
    ///   - outAuthorizationNo: 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func closeUserConfirmAuthorization(
        outAuthorizationNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> CloseUserConfirmAuthorizationResponse {
        var call = Call("mch_transfer.close_user_confirm_authorization", options)
        call.set("out_authorization_no", outAuthorizationNo)
        return try await client.answer(to: call)
    }

    /// Transfer money and ask the user to receive without confirming from now on (发起转账并完成免确认收款授权).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014399293)
    ///
    /// - Parameters:
    ///   - appid: 商户AppID. At most 32 characters.
    ///   - openid: 收款用户OpenID. At most 64 characters.
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer. At most 32 characters.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters.
    ///   - transferAmount: 转账金额. In fen.
    ///   - transferRemark: 转账备注. The payee sees it. At most 32 characters.
    ///   - sponsorMchid: 出资商户号. The merchant whose money is transferred, where it is not the caller's own. At most 32 characters.
    ///   - authorizationInfo: 免确认收款授权信息. Left out, it is a transfer alone.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters.
    ///   - transferSceneReportInfos: 转账场景报备信息. What the scene demands to be reported of this transfer.
    ///   - userName: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 429 FREQUENCY_LIMIT, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func preTransferWithAuthorization(
        appid: String,
        openid: String,
        outBillNo: String,
        transferSceneId: PreTransferWithAuthorizationRequestTransferSceneId,
        transferAmount: Int,
        transferRemark: String,
        sponsorMchid: String? = nil,
        authorizationInfo: Authorization? = nil,
        notifyUrl: String? = nil,
        transferSceneReportInfos: [TransferSceneReport]? = nil,
        userName: Sensitive? = nil,
        userRecvPerception: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreTransferWithAuthorizationResponse {
        var call = Call("mch_transfer.pre_transfer_with_authorization", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("out_bill_no", outBillNo)
        call.set("transfer_scene_id", transferSceneId)
        call.set("transfer_amount", transferAmount)
        call.set("transfer_remark", transferRemark)
        call.set("sponsor_mchid", sponsorMchid)
        call.set("authorization_info", authorizationInfo)
        call.set("notify_url", notifyUrl)
        call.set("transfer_scene_report_infos", transferSceneReportInfos)
        call.set("user_name", userName)
        call.set("user_recv_perception", userRecvPerception)
        return try await client.answer(to: call)
    }

    /// Transfer money to a user who has authorised receiving without confirming (用户授权后转账).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014399371)
    ///
    /// - Parameters:
    ///   - appid: 商户AppID. At most 32 characters.
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer. At most 32 characters.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters.
    ///   - transferAmount: 转账金额. In fen.
    ///   - transferRemark: 转账备注. The payee sees it. At most 32 characters.
    ///   - authorizationId: 微信免确认收款授权单号. WeChat Pay's number of the authorization; either this or `out_authorization_no`. At most 32 characters.
    ///   - outAuthorizationNo: 商户侧授权单号. The merchant's own number of the authorization; either this or `authorization_id`. At most 32 characters.
    ///   - sponsorMchid: 出资商户号. The merchant whose money is transferred, where it is not the caller's own. At most 32 characters.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string. Known from the community.
    ///   - transferSceneReportInfos: 转账场景报备信息. What the scene demands to be reported of this transfer.
    ///   - userName: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, USER_ERROR; 429 FREQUENCY_LIMIT, FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func transferWithAuthorization(
        appid: String,
        outBillNo: String,
        transferSceneId: TransferWithAuthorizationRequestTransferSceneId,
        transferAmount: Int,
        transferRemark: String,
        authorizationId: String? = nil,
        outAuthorizationNo: String? = nil,
        sponsorMchid: String? = nil,
        notifyUrl: String? = nil,
        transferSceneReportInfos: [TransferSceneReport]? = nil,
        userName: Sensitive? = nil,
        userRecvPerception: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> TransferWithAuthorizationResponse {
        var call = Call("mch_transfer.transfer_with_authorization", options)
        call.set("appid", appid)
        call.set("out_bill_no", outBillNo)
        call.set("transfer_scene_id", transferSceneId)
        call.set("transfer_amount", transferAmount)
        call.set("transfer_remark", transferRemark)
        call.set("authorization_id", authorizationId)
        call.set("out_authorization_no", outAuthorizationNo)
        call.set("sponsor_mchid", sponsorMchid)
        call.set("notify_url", notifyUrl)
        call.set("transfer_scene_report_infos", transferSceneReportInfos)
        call.set("user_name", userName)
        call.set("user_recv_perception", userRecvPerception)
        return try await client.answer(to: call)
    }

    /// Apply for the electronic receipt of a transfer by `out_bill_no` (商户单号申请电子回单).
    ///
    /// The receipt takes a while: query it until it is `FINISHED`. Only successful transfers have one.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716452)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户转账单号. The merchant's own number of the transfer. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createElectronicReceiptByOutBillNo(
        outBillNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> CreateElectronicReceiptResponse {
        var call = Call("mch_transfer.create_electronic_receipt_by_out_bill_no", options)
        call.set("out_bill_no", outBillNo)
        return try await client.answer(to: call)
    }

    /// Query the electronic receipt of a transfer by `out_bill_no` (商户单号查询电子回单).
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户转账单号. The merchant's own number of the transfer. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getElectronicReceiptByOutBillNo(
        outBillNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> ElectronicReceipt {
        var call = Call("mch_transfer.get_electronic_receipt_by_out_bill_no", options)
        call.set("out_bill_no", outBillNo)
        return try await client.answer(to: call)
    }

    /// Apply for the electronic receipt of a transfer by `transfer_bill_no` (微信单号申请电子回单).
    ///
    /// The receipt takes a while: query it until it is `FINISHED`. Only successful transfers have one.
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716456)
    ///
    /// - Parameters:
    ///   - transferBillNo: 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createElectronicReceiptByTransferBillNo(
        transferBillNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> CreateElectronicReceiptResponse {
        var call = Call("mch_transfer.create_electronic_receipt_by_transfer_bill_no", options)
        call.set("transfer_bill_no", transferBillNo)
        return try await client.answer(to: call)
    }

    /// Query the electronic receipt of a transfer by `transfer_bill_no` (微信单号查询电子回单).
    ///
    /// For merchants only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
    ///
    /// - Parameters:
    ///   - transferBillNo: 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMIT_EXCEED, RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getElectronicReceiptByTransferBillNo(
        transferBillNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> ElectronicReceipt {
        var call = Call("mch_transfer.get_electronic_receipt_by_transfer_bill_no", options)
        call.set("transfer_bill_no", transferBillNo)
        return try await client.answer(to: call)
    }

    /// Transfer money to a QQ wallet (发起转账到QQ钱包).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014297386)
    ///
    /// - Parameters:
    ///   - appid: QQ互联开放平台AppID.
    ///   - openid: 收款用户OpenID.
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    ///   - transferAmount: 转账金额. In fen.
    ///   - transferRemark: 转账备注. The payee sees it.
    ///   - transferSceneReportInfos: 转账场景报备信息. What the scene demands to be reported of this transfer.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - userName: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
    ///   - userQq: 收款用户QQ号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createQqWalletBill(
        appid: String,
        openid: String,
        outBillNo: String,
        transferSceneId: CreateQqWalletBillRequestTransferSceneId,
        transferAmount: Int,
        transferRemark: String,
        transferSceneReportInfos: [TransferSceneReport],
        notifyUrl: String? = nil,
        userName: Sensitive? = nil,
        userQq: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> QqWalletBill {
        var call = Call("mch_transfer.create_qq_wallet_bill", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("out_bill_no", outBillNo)
        call.set("transfer_scene_id", transferSceneId)
        call.set("transfer_amount", transferAmount)
        call.set("transfer_remark", transferRemark)
        call.set("transfer_scene_report_infos", transferSceneReportInfos)
        call.set("notify_url", notifyUrl)
        call.set("user_name", userName)
        call.set("user_qq", userQq)
        return try await client.answer(to: call)
    }

    /// Query a transfer to a QQ wallet (查询转账到QQ钱包的结果).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014297440)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getQqWalletBill(
        outBillNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> QqWalletBill {
        var call = Call("mch_transfer.get_qq_wallet_bill", options)
        call.set("out_bill_no", outBillNo)
        return try await client.answer(to: call)
    }

    /// Cancel a transfer to a QQ wallet (撤销转账到QQ钱包).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014297396)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelQqWalletBill(
        outBillNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancelQqWalletBillResponse {
        var call = Call("mch_transfer.cancel_qq_wallet_bill", options)
        call.set("out_bill_no", outBillNo)
        return try await client.answer(to: call)
    }
}

extension MchTransfer {
    /// `Authorization`.
    public struct Authorization: Model {
        /// 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
        public var outAuthorizationNo: String
        /// 免确认收款授权结果通知地址. Where the result of authorising is posted: https, without a query string. At most 256 characters.
        public var authorizationNotifyUrl: String
        /// 用户展示名称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters.
        public var userDisplayName: String

        enum CodingKeys: String, CodingKey {
            case outAuthorizationNo = "out_authorization_no"
            case authorizationNotifyUrl = "authorization_notify_url"
            case userDisplayName = "user_display_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            outAuthorizationNo: String,
            authorizationNotifyUrl: String,
            userDisplayName: String
        ) {
            self.outAuthorizationNo = outAuthorizationNo
            self.authorizationNotifyUrl = authorizationNotifyUrl
            self.userDisplayName = userDisplayName
        }
    }
}

extension MchTransfer {
    /// `AuthorizationClosedResource`.
    public struct AuthorizationClosedResource: Model {
        /// 商户AppID. At most 32 characters.
        public var appid: String
        /// 收款用户OpenID. At most 64 characters.
        public var openid: String
        /// 微信免确认收款授权单号. WeChat Pay's number of the authorization. At most 32 characters.
        public var authorizationId: String
        /// 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
        public var outAuthorizationNo: String
        /// 用户确认授权的时间. When the user authorised. At most 32 characters, RFC 3339.
        public var authorizeTime: String
        /// 授权状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended.
        public var state: AuthorizationClosedResourceState
        /// 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters.
        public var userDisplayName: String
        /// 免确认收款授权的关闭信息.
        public var closeInfo: AuthorizationClosure?

        enum CodingKeys: String, CodingKey {
            case appid
            case openid
            case authorizationId = "authorization_id"
            case outAuthorizationNo = "out_authorization_no"
            case authorizeTime = "authorize_time"
            case state
            case userDisplayName = "user_display_name"
            case closeInfo = "close_info"
        }
    }
}

extension MchTransfer {
    /// `AuthorizationClosure`.
    public struct AuthorizationClosure: Model {
        /// 免确认收款授权的关闭原因. `CLOSE_VIA_MCH_API`: ended by the merchant; `USER_CLOSE`: by the user.
        public var closeReason: AuthorizationClosureCloseReason
        /// 关闭时间. At most 32 characters, RFC 3339.
        public var closeTime: String

        enum CodingKeys: String, CodingKey {
            case closeReason = "close_reason"
            case closeTime = "close_time"
        }
    }
}

extension MchTransfer {
    /// `AuthorizationConfirmedResource`.
    public struct AuthorizationConfirmedResource: Model {
        /// 商户AppID. At most 32 characters.
        public var appid: String
        /// 收款用户OpenID. At most 64 characters.
        public var openid: String
        /// 微信免确认收款授权单号. WeChat Pay's number of the authorization. At most 32 characters.
        public var authorizationId: String
        /// 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
        public var outAuthorizationNo: String
        /// 用户确认授权的时间. When the user authorised. At most 32 characters, RFC 3339.
        public var authorizeTime: String
        /// 授权状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended.
        public var state: AuthorizationConfirmedResourceState
        /// 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters.
        public var userDisplayName: String
        /// 微信商户号. Known from the community.
        public var mchid: String?
        /// 免确认收款授权的关闭信息.
        public var closeInfo: AuthorizationClosure?

        enum CodingKeys: String, CodingKey {
            case appid
            case openid
            case authorizationId = "authorization_id"
            case outAuthorizationNo = "out_authorization_no"
            case authorizeTime = "authorize_time"
            case state
            case userDisplayName = "user_display_name"
            case mchid
            case closeInfo = "close_info"
        }
    }
}

extension MchTransfer {
    /// `AuthorizationScene`.
    public struct AuthorizationScene: Model {
        /// 用户设备ID. Of the user's device. At most 128 characters.
        public var deviceId: String?
        /// 用户终端IP. At most 45 characters.
        public var clientIp: String?
        /// 用户设备类型.
        public var deviceType: DeviceType?

        enum CodingKeys: String, CodingKey {
            case deviceId = "device_id"
            case clientIp = "client_ip"
            case deviceType = "device_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            deviceId: String? = nil,
            clientIp: String? = nil,
            deviceType: DeviceType? = nil
        ) {
            self.deviceId = deviceId
            self.clientIp = clientIp
            self.deviceType = deviceType
        }
    }
}

extension MchTransfer {
    /// `CancelQqWalletBillResponse`.
    public struct CancelQqWalletBillResponse: Model {
        /// 单据更新时间. RFC 3339.
        public var updateTime: String
        /// 商户单号. The merchant's own number of the transfer.
        public var outBillNo: String
        /// 微信转账单号. WeChat Pay's number of the transfer.
        public var transferBillNo: String
        /// 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
        public var state: CancelQqWalletBillResponseState
        /// 商户号.
        public var mchid: String?
        /// QQ互联开放平台AppID.
        public var appid: String?
        /// 收款用户OpenID.
        public var openid: String?
        /// 单据创建时间. RFC 3339.
        public var createTime: String?
        /// 失败原因. Set when it failed.
        public var failReason: String?
        /// 转账金额. In fen.
        public var transferAmount: Int?
        /// 转账备注. The payee sees it.
        public var transferRemark: String?
        /// 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
        public var userName: Sensitive?
        /// 收款用户QQ号.
        public var userQq: String?

        enum CodingKeys: String, CodingKey {
            case updateTime = "update_time"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case state
            case mchid
            case appid
            case openid
            case createTime = "create_time"
            case failReason = "fail_reason"
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case userName = "user_name"
            case userQq = "user_qq"
        }
    }
}

extension MchTransfer {
    /// `CancelTransferBillResponse`.
    public struct CancelTransferBillResponse: Model {
        /// 最后一次单据状态变更时间. RFC 3339.
        public var updateTime: String
        /// 商户单号. The merchant's own number of the transfer. At most 32 characters.
        public var outBillNo: String
        /// 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters.
        public var transferBillNo: String
        /// 单据状态. `CANCELING`: being taken back; `CANCELLED`: taken back.
        public var state: CancelTransferBillResponseState

        enum CodingKeys: String, CodingKey {
            case updateTime = "update_time"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case state
        }
    }
}

extension MchTransfer {
    /// `CloseUserConfirmAuthorizationResponse`.
    public struct CloseUserConfirmAuthorizationResponse: Model {
        /// 商户AppID. At most 32 characters.
        public var appid: String
        /// 收款用户OpenID. At most 64 characters.
        public var openid: String
        /// 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
        public var outAuthorizationNo: String
        /// 授权状态.
        public var state: CloseUserConfirmAuthorizationResponseState
        /// 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters.
        public var userDisplayName: String
        /// 单据创建时间. RFC 3339.
        public var createTime: String?
        /// 微信免确认收款授权单号. WeChat Pay's number of the authorization. At most 32 characters.
        public var authorizationId: String?
        /// 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters.
        public var transferSceneId: String?
        /// 用户确认授权的时间. When the user authorised. At most 32 characters, RFC 3339.
        public var authorizeTime: String?
        /// 免确认收款授权的关闭信息.
        public var closeInfo: MerchantAuthorizationClosure?
        /// 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. At most 256 characters.
        public var userRecvPerception: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case openid
            case outAuthorizationNo = "out_authorization_no"
            case state
            case userDisplayName = "user_display_name"
            case createTime = "create_time"
            case authorizationId = "authorization_id"
            case transferSceneId = "transfer_scene_id"
            case authorizeTime = "authorize_time"
            case closeInfo = "close_info"
            case userRecvPerception = "user_recv_perception"
        }
    }
}

extension MchTransfer {
    /// `CreateElectronicReceiptResponse`.
    public struct CreateElectronicReceiptResponse: Model {
        /// 申请单创建时间. At most 32 characters, RFC 3339.
        public var createTime: String
        /// 申请单状态. `GENERATING`: being made; `FINISHED`: ready at `download_url`; `FAILED`: apply again.
        public var state: CreateElectronicReceiptResponseState

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case state
        }
    }
}

extension MchTransfer {
    /// `CreateTransferBillResponse`.
    public struct CreateTransferBillResponse: Model {
        /// 单据创建时间. RFC 3339.
        public var createTime: String
        /// 商户单号. The merchant's own number of the transfer. At most 32 characters.
        public var outBillNo: String
        /// 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters.
        public var transferBillNo: String
        /// 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
        public var state: CreateTransferBillResponseState
        /// 失败原因. Set when it failed. Known from the community.
        public var failReason: String?
        /// 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`.
        public var packageInfo: String?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case state
            case failReason = "fail_reason"
            case packageInfo = "package_info"
        }
    }
}

extension MchTransfer {
    /// `CreateUserConfirmAuthorizationResponse`.
    public struct CreateUserConfirmAuthorizationResponse: Model {
        /// 单据创建时间. RFC 3339.
        public var createTime: String
        /// 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
        public var outAuthorizationNo: String
        /// 跳转授权页面的package信息. For the page on which the user authorises, to be handed on as it is.
        public var packageInfo: String
        /// 授权状态.
        public var state: CreateUserConfirmAuthorizationResponseState

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case outAuthorizationNo = "out_authorization_no"
            case packageInfo = "package_info"
            case state
        }
    }
}

extension MchTransfer {
    /// `ElectronicReceipt`.
    public struct ElectronicReceipt: Model {
        /// 申请单创建时间. At most 32 characters, RFC 3339.
        public var createTime: String
        /// 申请单更新时间. At most 32 characters, RFC 3339.
        public var updateTime: String
        /// 申请单状态. `GENERATING`: being made; `FINISHED`: ready at `download_url`; `FAILED`: apply again.
        public var state: ElectronicReceiptState
        /// 回单文件下载地址. Set in `FINISHED`; valid for a short time, so query again for a fresh one. At most 3000 characters.
        public var downloadUrl: String?
        /// 失败原因. Set when it failed. Known from the community.
        public var failReason: String?
        /// 回单文件摘要类型.
        public var hashType: HashType?
        /// 回单文件摘要值. Of the file, after decompression. At most 512 characters.
        public var hashValue: String?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case updateTime = "update_time"
            case state
            case downloadUrl = "download_url"
            case failReason = "fail_reason"
            case hashType = "hash_type"
            case hashValue = "hash_value"
        }
    }
}

extension MchTransfer {
    /// `GetUserConfirmAuthorizationClosure`.
    public struct GetUserConfirmAuthorizationClosure: Model {
        /// 免确认收款授权的关闭原因. `CLOSE_VIA_MCH_API`: ended by the merchant; `USER_CLOSE`: by the user; `USER_OVERDUE_UNCONFIRMED`: never confirmed; `TRANSFER_RISK`, `USER_ACCOUNT_ABNORMAL`: by WeChat Pay.
        public var closeReason: GetUserConfirmAuthorizationClosureCloseReason
        /// 关闭时间. At most 32 characters, RFC 3339.
        public var closeTime: String

        enum CodingKeys: String, CodingKey {
            case closeReason = "close_reason"
            case closeTime = "close_time"
        }
    }
}

extension MchTransfer {
    /// `GetUserConfirmAuthorizationResponse`.
    public struct GetUserConfirmAuthorizationResponse: Model {
        /// 商户AppID. At most 32 characters.
        public var appid: String
        /// 收款用户OpenID. At most 64 characters.
        public var openid: String
        /// 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters.
        public var outAuthorizationNo: String
        /// 授权状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended.
        public var state: GetUserConfirmAuthorizationResponseState
        /// 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters.
        public var userDisplayName: String
        /// 单据创建时间. RFC 3339.
        public var createTime: String?
        /// 微信免确认收款授权单号. WeChat Pay's number of the authorization. At most 32 characters.
        public var authorizationId: String?
        /// 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters.
        public var transferSceneId: String?
        /// 用户确认授权的时间. When the user authorised. At most 32 characters, RFC 3339.
        public var authorizeTime: String?
        /// 免确认收款授权的关闭信息.
        public var closeInfo: GetUserConfirmAuthorizationClosure?
        /// 跳转领取页面的package信息. For the page on which the user authorises, to be handed on as it is. Present in `WAIT_USER_CONFIRM`. Known from the community.
        public var packageInfo: String?
        /// 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. At most 256 characters.
        public var userRecvPerception: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case openid
            case outAuthorizationNo = "out_authorization_no"
            case state
            case userDisplayName = "user_display_name"
            case createTime = "create_time"
            case authorizationId = "authorization_id"
            case transferSceneId = "transfer_scene_id"
            case authorizeTime = "authorize_time"
            case closeInfo = "close_info"
            case packageInfo = "package_info"
            case userRecvPerception = "user_recv_perception"
        }
    }
}

extension MchTransfer {
    /// `MerchantAuthorizationClosure`.
    public struct MerchantAuthorizationClosure: Model {
        /// 免确认收款授权的关闭原因.
        public var closeReason: MerchantAuthorizationClosureCloseReason
        /// 关闭时间. At most 32 characters, RFC 3339.
        public var closeTime: String

        enum CodingKeys: String, CodingKey {
            case closeReason = "close_reason"
            case closeTime = "close_time"
        }
    }
}

extension MchTransfer {
    /// `PreTransferWithAuthorizationResponse`.
    public struct PreTransferWithAuthorizationResponse: Model {
        /// 单据创建时间. RFC 3339.
        public var createTime: String
        /// 商户单号. The merchant's own number of the transfer. At most 32 characters.
        public var outBillNo: String
        /// 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters.
        public var transferBillNo: String
        /// 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
        public var state: PreTransferWithAuthorizationResponseState
        /// 商户侧授权单号. The merchant's own number of the authorization.
        public var outAuthorizationNo: String?
        /// 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`.
        public var packageInfo: String?
        /// 用户展示昵称. What the user is called at the merchant; the user sees it when authorising.
        public var userDisplayName: String?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case state
            case outAuthorizationNo = "out_authorization_no"
            case packageInfo = "package_info"
            case userDisplayName = "user_display_name"
        }
    }
}

extension MchTransfer {
    /// `QqWalletBill`.
    public struct QqWalletBill: Model {
        /// 商户号.
        public var mchid: String
        /// 单据创建时间. RFC 3339.
        public var createTime: String
        /// 商户单号. The merchant's own number of the transfer.
        public var outBillNo: String
        /// 微信转账单号. WeChat Pay's number of the transfer.
        public var transferBillNo: String
        /// 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
        public var state: QqWalletBillState
        /// 转账金额. In fen.
        public var transferAmount: Int?
        /// 转账备注. The payee sees it.
        public var transferRemark: String
        /// QQ互联开放平台AppID.
        public var appid: String?
        /// 收款用户OpenID.
        public var openid: String?
        /// 单据更新时间. RFC 3339.
        public var updateTime: String?
        /// 失败原因. Set when it failed.
        public var failReason: String?
        /// 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
        public var userName: Sensitive?
        /// 收款用户QQ号.
        public var userQq: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case createTime = "create_time"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case state
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case appid
            case openid
            case updateTime = "update_time"
            case failReason = "fail_reason"
            case userName = "user_name"
            case userQq = "user_qq"
        }
    }
}

extension MchTransfer {
    /// `QqWalletBillFinishedResource`.
    public struct QqWalletBillFinishedResource: Model {
        /// 商户号.
        public var mchid: String
        /// QQ互联开放平台AppID.
        public var appid: String
        /// 单据创建时间. RFC 3339.
        public var createTime: String
        /// 更新时间. RFC 3339.
        public var updateTime: String
        /// 商户单号. The merchant's own number of the transfer.
        public var outBillNo: String
        /// 微信转账单号. WeChat Pay's number of the transfer.
        public var transferBillNo: String
        /// 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
        public var state: QqWalletBillFinishedResourceState
        /// 转账金额. In fen.
        public var transferAmount: Int?
        /// 转账备注. The payee sees it.
        public var transferRemark: String
        /// 收款用户OpenID.
        public var openid: String?
        /// 失败原因. Set when it failed.
        public var failReason: String?
        /// 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
        public var userName: Sensitive?
        /// 收款用户QQ号.
        public var userQq: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case createTime = "create_time"
            case updateTime = "update_time"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case state
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case openid
            case failReason = "fail_reason"
            case userName = "user_name"
            case userQq = "user_qq"
        }
    }
}

extension MchTransfer {
    /// `TransferBill`.
    public struct TransferBill: Model {
        /// 商户AppID.
        public var appid: String
        /// 单据创建时间. RFC 3339.
        public var createTime: String
        /// 最后一次状态变更时间. RFC 3339.
        public var updateTime: String
        /// 商户号.
        public var mchId: String
        /// 商户单号. The merchant's own number of the transfer. At most 32 characters.
        public var outBillNo: String
        /// 商家转账订单号. WeChat Pay's number of the transfer.
        public var transferBillNo: String
        /// 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
        public var state: TransferBillState
        /// 转账金额. In fen.
        public var transferAmount: Int?
        /// 转账备注. The payee sees it. At most 32 characters.
        public var transferRemark: String
        /// 收款用户OpenID. At most 64 characters.
        public var openid: String?
        /// 失败原因. Set when it failed.
        public var failReason: String?
        /// 跳转领取页面的携带信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`. Known from the community.
        public var packageInfo: String?
        /// 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
        public var userName: Sensitive?

        enum CodingKeys: String, CodingKey {
            case appid
            case createTime = "create_time"
            case updateTime = "update_time"
            case mchId = "mch_id"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case state
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case openid
            case failReason = "fail_reason"
            case packageInfo = "package_info"
            case userName = "user_name"
        }
    }
}

extension MchTransfer {
    /// `TransferBillFinishedResource`.
    public struct TransferBillFinishedResource: Model {
        /// 收款用户OpenID. At most 64 characters.
        public var openid: String
        /// 单据创建时间. At most 64 characters, RFC 3339.
        public var createTime: String
        /// 最后一次状态变更时间. At most 64 characters, RFC 3339.
        public var updateTime: String
        /// 商户号. At most 32 characters.
        public var mchId: String
        /// 商户单号. The merchant's own number of the transfer. At most 32 characters.
        public var outBillNo: String
        /// 商家转账订单号. WeChat Pay's number of the transfer. At most 64 characters.
        public var transferBillNo: String
        /// 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. At most 32 characters.
        public var state: TransferBillFinishedResourceState
        /// 转账金额. In fen.
        public var transferAmount: Int?
        /// 商户号. Known from the community.
        public var mchid: String?
        /// 子商户号. Known from the community.
        public var subMchid: String?
        /// 失败原因. Why it failed: `OVERDUE_CLOSE`, for example, when the user did not confirm in time, `NAME_NOT_CORRECT` when the name is not that of the account. At most 256 characters.
        public var failReason: FailReason?
        /// 收款方式类型. Where the user received it: `CFT` is the Weixin Pay wallet, `WPHK` that of WeChat Pay HK.
        public var paymentMethodType: PaymentMethodType?

        enum CodingKeys: String, CodingKey {
            case openid
            case createTime = "create_time"
            case updateTime = "update_time"
            case mchId = "mch_id"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case state
            case transferAmount = "transfer_amount"
            case mchid
            case subMchid = "sub_mchid"
            case failReason = "fail_reason"
            case paymentMethodType = "payment_method_type"
        }
    }
}

extension MchTransfer {
    /// `TransferSceneReport`.
    public struct TransferSceneReport: Model {
        /// 信息内容. What there is to say of that kind. At most 32 characters.
        public var infoContent: String
        /// 信息类型. A kind that the scene demands, in Chinese: `活动名称` (name of the event), for example. At most 15 characters.
        public var infoType: String

        enum CodingKeys: String, CodingKey {
            case infoContent = "info_content"
            case infoType = "info_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            infoContent: String,
            infoType: String
        ) {
            self.infoContent = infoContent
            self.infoType = infoType
        }
    }
}

extension MchTransfer {
    /// `TransferWithAuthorizationResponse`.
    public struct TransferWithAuthorizationResponse: Model {
        /// 商户AppID.
        public var appid: String
        /// 单据创建时间. RFC 3339.
        public var createTime: String
        /// 最后一次状态变更时间. RFC 3339.
        public var updateTime: String
        /// 商户号.
        public var mchId: String
        /// 商户单号. The merchant's own number of the transfer. At most 32 characters.
        public var outBillNo: String
        /// 商家转账订单号. WeChat Pay's number of the transfer.
        public var transferBillNo: String
        /// 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
        public var state: TransferWithAuthorizationResponseState
        /// 转账金额. In fen.
        public var transferAmount: Int?
        /// 转账备注. The payee sees it. At most 32 characters.
        public var transferRemark: String
        /// 收款用户OpenID. At most 64 characters.
        public var openid: String?
        /// 失败原因. Set when it failed.
        public var failReason: String?
        /// 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
        public var userName: Sensitive?

        enum CodingKeys: String, CodingKey {
            case appid
            case createTime = "create_time"
            case updateTime = "update_time"
            case mchId = "mch_id"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case state
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case openid
            case failReason = "fail_reason"
            case userName = "user_name"
        }
    }
}

extension MchTransfer {
    /// `UserReceiveStyle`.
    public struct UserReceiveStyle: Model {
        /// 用户收款样式类型. `CONFIRM_PAGE`: a page to confirm on; `RED_PACKET`: a red packet to open.
        public var type: TypeValue

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: TypeValue
        ) {
            self.type = type
        }
    }
}

extension MchTransfer {
    /// 授权状态
    public struct AuthorizationClosedResourceState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var takingEffect: Self { "TAKING_EFFECT" }
        public static var closed: Self { "CLOSED" }
    }
}

extension MchTransfer {
    /// 免确认收款授权的关闭原因
    public struct AuthorizationClosureCloseReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var closeViaMchApi: Self { "CLOSE_VIA_MCH_API" }
        public static var userClose: Self { "USER_CLOSE" }
    }
}

extension MchTransfer {
    /// 授权状态
    public struct AuthorizationConfirmedResourceState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var takingEffect: Self { "TAKING_EFFECT" }
        public static var closed: Self { "CLOSED" }
    }
}

extension MchTransfer {
    /// 单据状态
    public struct CancelQqWalletBillResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var processing: Self { "PROCESSING" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var transfering: Self { "TRANSFERING" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension MchTransfer {
    /// 单据状态
    public struct CancelTransferBillResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension MchTransfer {
    /// 授权状态
    public struct CloseUserConfirmAuthorizationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var closed: Self { "CLOSED" }
    }
}

extension MchTransfer {
    /// 申请单状态
    public struct CreateElectronicReceiptResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var generating: Self { "GENERATING" }
        public static var finished: Self { "FINISHED" }
        public static var failed: Self { "FAILED" }
    }
}

extension MchTransfer {
    /// 转账场景ID
    public struct CreateQqWalletBillRequestTransferSceneId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n1401: Self { "1401" }
    }
}

extension MchTransfer {
    /// 转账场景ID
    public struct CreateTransferBillRequestTransferSceneId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n1000: Self { "1000" }
        public static var n1002: Self { "1002" }
        public static var n1004: Self { "1004" }
        public static var n1005: Self { "1005" }
        public static var n1009: Self { "1009" }
        public static var n1010: Self { "1010" }
        public static var n1011: Self { "1011" }
        public static var n1013: Self { "1013" }
    }
}

extension MchTransfer {
    /// 单据状态
    public struct CreateTransferBillResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var processing: Self { "PROCESSING" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var transfering: Self { "TRANSFERING" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension MchTransfer {
    /// 转账场景ID
    public struct CreateUserConfirmAuthorizationRequestTransferSceneId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n1000: Self { "1000" }
        public static var n1002: Self { "1002" }
        public static var n1004: Self { "1004" }
        public static var n1005: Self { "1005" }
        public static var n1009: Self { "1009" }
        public static var n1010: Self { "1010" }
        public static var n1011: Self { "1011" }
        public static var n1013: Self { "1013" }
    }
}

extension MchTransfer {
    /// 授权状态
    public struct CreateUserConfirmAuthorizationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
    }
}

extension MchTransfer {
    /// 用户设备类型
    public struct DeviceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ios: Self { "IOS" }
        public static var android: Self { "ANDROID" }
        public static var harmony: Self { "HARMONY" }
        public static var other: Self { "OTHER" }
    }
}

extension MchTransfer {
    /// 申请单状态
    public struct ElectronicReceiptState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var generating: Self { "GENERATING" }
        public static var finished: Self { "FINISHED" }
        public static var failed: Self { "FAILED" }
    }
}

extension MchTransfer {
    /// 失败原因
    public struct FailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountFrozen: Self { "ACCOUNT_FROZEN" }
        public static var accountNotExist: Self { "ACCOUNT_NOT_EXIST" }
        public static var bankCardAccountAbnormal: Self { "BANK_CARD_ACCOUNT_ABNORMAL" }
        public static var bankCardBankInfoWrong: Self { "BANK_CARD_BANK_INFO_WRONG" }
        public static var bankCardCardInfoWrong: Self { "BANK_CARD_CARD_INFO_WRONG" }
        public static var bankCardCollectionsAboveQuota: Self { "BANK_CARD_COLLECTIONS_ABOVE_QUOTA" }
        public static var bankCardParamError: Self { "BANK_CARD_PARAM_ERROR" }
        public static var bankCardStatusAbnormal: Self { "BANK_CARD_STATUS_ABNORMAL" }
        public static var blockB2CUserlimitamountBsruleMonth: Self { "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH" }
        public static var blockB2CUserlimitamountMonth: Self { "BLOCK_B2C_USERLIMITAMOUNT_MONTH" }
        public static var dayReceivedCountExceed: Self { "DAY_RECEIVED_COUNT_EXCEED" }
        public static var dayReceivedQuotaExceed: Self { "DAY_RECEIVED_QUOTA_EXCEED" }
        public static var exceededEstimatedAmount: Self { "EXCEEDED_ESTIMATED_AMOUNT" }
        public static var idCardNotCorrect: Self { "ID_CARD_NOT_CORRECT" }
        public static var mchCancel: Self { "MCH_CANCEL" }
        public static var merchantReject: Self { "MERCHANT_REJECT" }
        public static var merchantNotConfirm: Self { "MERCHANT_NOT_CONFIRM" }
        public static var nameNotCorrect: Self { "NAME_NOT_CORRECT" }
        public static var openidInvalid: Self { "OPENID_INVALID" }
        public static var otherFailReasonType: Self { "OTHER_FAIL_REASON_TYPE" }
        public static var overdueClose: Self { "OVERDUE_CLOSE" }
        public static var payeeAccountAbnormal: Self { "PAYEE_ACCOUNT_ABNORMAL" }
        public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
        public static var productAuthCheckFail: Self { "PRODUCT_AUTH_CHECK_FAIL" }
        public static var realnameAccountReceivedQuotaExceed: Self { "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED" }
        public static var realNameCheckFail: Self { "REAL_NAME_CHECK_FAIL" }
        public static var receiveAccountNotConfigure: Self { "RECEIVE_ACCOUNT_NOT_CONFIGURE" }
        public static var reservationInfoNotMatch: Self { "RESERVATION_INFO_NOT_MATCH" }
        public static var reservationSceneNotMatch: Self { "RESERVATION_SCENE_NOT_MATCH" }
        public static var reservationStateInvalid: Self { "RESERVATION_STATE_INVALID" }
        public static var transferQuotaExceed: Self { "TRANSFER_QUOTA_EXCEED" }
        public static var transferRemarkSetFail: Self { "TRANSFER_REMARK_SET_FAIL" }
        public static var transferRisk: Self { "TRANSFER_RISK" }
        public static var transferSceneInvalid: Self { "TRANSFER_SCENE_INVALID" }
        public static var transferSceneUnavailable: Self { "TRANSFER_SCENE_UNAVAILABLE" }
        public static var relatedOrderTransferAmountExceed: Self { "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED" }
        public static var relatedOrderTransferCountExceed: Self { "RELATED_ORDER_TRANSFER_COUNT_EXCEED" }
        public static var budgetNotEnough: Self { "BUDGET_NOT_ENOUGH" }
    }
}

extension MchTransfer {
    /// 免确认收款授权的关闭原因
    public struct GetUserConfirmAuthorizationClosureCloseReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var closeViaMchApi: Self { "CLOSE_VIA_MCH_API" }
        public static var userClose: Self { "USER_CLOSE" }
        public static var userOverdueUnconfirmed: Self { "USER_OVERDUE_UNCONFIRMED" }
        public static var transferRisk: Self { "TRANSFER_RISK" }
        public static var userAccountAbnormal: Self { "USER_ACCOUNT_ABNORMAL" }
    }
}

extension MchTransfer {
    /// 授权状态
    public struct GetUserConfirmAuthorizationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var takingEffect: Self { "TAKING_EFFECT" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
    }
}

extension MchTransfer {
    /// 回单文件摘要类型
    public struct HashType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sha256: Self { "SHA256" }
        public static var sm3: Self { "SM3" }
    }
}

extension MchTransfer {
    /// 免确认收款授权的关闭原因
    public struct MerchantAuthorizationClosureCloseReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var closeViaMchApi: Self { "CLOSE_VIA_MCH_API" }
    }
}

extension MchTransfer {
    /// 收款方式类型
    public struct PaymentMethodType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cft: Self { "CFT" }
        public static var wphk: Self { "WPHK" }
    }
}

extension MchTransfer {
    /// 转账场景ID
    public struct PreTransferWithAuthorizationRequestTransferSceneId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n1000: Self { "1000" }
        public static var n1002: Self { "1002" }
        public static var n1004: Self { "1004" }
        public static var n1005: Self { "1005" }
        public static var n1009: Self { "1009" }
        public static var n1010: Self { "1010" }
        public static var n1011: Self { "1011" }
        public static var n1013: Self { "1013" }
    }
}

extension MchTransfer {
    /// 单据状态
    public struct PreTransferWithAuthorizationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var processing: Self { "PROCESSING" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var transfering: Self { "TRANSFERING" }
        public static var success: Self { "SUCCESS" }
        public static var canceling: Self { "CANCELING" }
    }
}

extension MchTransfer {
    /// 单据状态
    public struct QqWalletBillFinishedResourceState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var processing: Self { "PROCESSING" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var transfering: Self { "TRANSFERING" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension MchTransfer {
    /// 单据状态
    public struct QqWalletBillState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var processing: Self { "PROCESSING" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var transfering: Self { "TRANSFERING" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension MchTransfer {
    /// 单据状态
    public struct TransferBillFinishedResourceState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension MchTransfer {
    /// 单据状态
    public struct TransferBillState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var processing: Self { "PROCESSING" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
        public static var transfering: Self { "TRANSFERING" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
        public static var canceling: Self { "CANCELING" }
        public static var cancelled: Self { "CANCELLED" }
    }
}

extension MchTransfer {
    /// 转账场景ID
    public struct TransferWithAuthorizationRequestTransferSceneId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n1000: Self { "1000" }
        public static var n1002: Self { "1002" }
        public static var n1004: Self { "1004" }
        public static var n1005: Self { "1005" }
        public static var n1009: Self { "1009" }
        public static var n1010: Self { "1010" }
        public static var n1011: Self { "1011" }
        public static var n1013: Self { "1013" }
    }
}

extension MchTransfer {
    /// 单据状态
    public struct TransferWithAuthorizationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var processing: Self { "PROCESSING" }
        public static var transfering: Self { "TRANSFERING" }
        public static var success: Self { "SUCCESS" }
    }
}

extension MchTransfer {
    /// 用户收款样式类型
    public struct TypeValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var confirmPage: Self { "CONFIRM_PAGE" }
        public static var redPacket: Self { "RED_PACKET" }
    }
}
