// Generated from api/partner_mch_transfer.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Transfers to users for sub-merchants (服务商商家转账).
public struct PartnerMchTransfer: Sendable {
    let client: Client
}

extension Client {
    /// Transfers to users for sub-merchants (服务商商家转账).
    public var partnerMchTransfer: PartnerMchTransfer { PartnerMchTransfer(client: self) }
}

extension PartnerMchTransfer {
    /// Ask a sub-merchant to let the partner transfer (申请子商户商家转账授权).
    ///
    /// The sub-merchant decides; the query tells what came of it.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469102)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - outApplyNo: 商户申请单号. The partner's own number of the application.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createSubMerchantAuthorization(
        subMchid: String,
        outApplyNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> AuthorizationApplication {
        var call = Call("partner_mch_transfer.create_sub_merchant_authorization", options)
        call.set("sub_mchid", subMchid)
        call.set("out_apply_no", outApplyNo)
        return try await client.answer(to: call)
    }

    /// Query the authorization of a sub-merchant (查询子商户商家转账授权状态).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469112)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSubMerchantAuthorization(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetSubMerchantAuthorizationResponse {
        var call = Call("partner_mch_transfer.get_sub_merchant_authorization", options)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Transfer money to a user, who confirms to receive it (发起转账).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469096)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - appid: 商户AppID.
    ///   - openid: 收款用户OpenID.
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    ///   - transferAmount: 转账金额. In fen.
    ///   - transferRemark: 转账备注. The payee sees it.
    ///   - transferSceneReportInfos: 转账场景报备信息. What the scene demands to be reported of this transfer.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - userName: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createTransferBill(
        subMchid: String,
        appid: String,
        openid: String,
        outBillNo: String,
        transferSceneId: TransferSceneId,
        transferAmount: Int,
        transferRemark: String,
        transferSceneReportInfos: [TransferSceneReport],
        notifyUrl: String? = nil,
        userName: Sensitive? = nil,
        userRecvPerception: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTransferBillResponse {
        var call = Call("partner_mch_transfer.create_transfer_bill", options)
        call.set("sub_mchid", subMchid)
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
        return try await client.answer(to: call)
    }

    /// Query a transfer (商户单号查询转账单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469131)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getTransferBill(
        outBillNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetTransferBillResponse {
        var call = Call("partner_mch_transfer.get_transfer_bill", options)
        call.set("out_bill_no", outBillNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Cancel a transfer that the user has not confirmed (撤销转账).
    ///
    /// Only until the user has confirmed. It takes a moment: `CANCELING` becomes `CANCELLED`, as the query shows.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015469118)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelTransferBill(
        outBillNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancelTransferBillResponse {
        var call = Call("partner_mch_transfer.cancel_transfer_bill", options)
        call.set("out_bill_no", outBillNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Ask a user to receive without confirming from now on (申请免确认收款授权).
    ///
    /// Hand `package_info` to the front end for the user to authorise.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809861)
    ///
    /// - Parameters:
    ///   - appid: 商户AppID.
    ///   - openid: 收款用户OpenID.
    ///   - outAuthorizationNo: 商户侧授权单号. The merchant's own number of the authorization.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    ///   - notifyUrl: 授权结果通知地址. Where its notifications are posted: https, without a query string.
    ///   - userDisplayName: 用户展示名称. What the user is called at the merchant; the user sees it when authorising.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createUserConfirmAuthorization(
        appid: String,
        openid: String,
        outAuthorizationNo: String,
        transferSceneId: TransferSceneId,
        notifyUrl: String,
        userDisplayName: String,
        userRecvPerception: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateUserConfirmAuthorizationResponse {
        var call = Call("partner_mch_transfer.create_user_confirm_authorization", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("out_authorization_no", outAuthorizationNo)
        call.set("transfer_scene_id", transferSceneId)
        call.set("notify_url", notifyUrl)
        call.set("user_display_name", userDisplayName)
        call.set("user_recv_perception", userRecvPerception)
        return try await client.answer(to: call)
    }

    /// Query the authorization of a user (商户单号查询自动收款授权).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809859)
    ///
    /// - Parameters:
    ///   - outAuthorizationNo: 商户侧授权单号. The merchant's own number of the authorization.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getUserConfirmAuthorization(
        outAuthorizationNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetUserConfirmAuthorizationResponse {
        var call = Call("partner_mch_transfer.get_user_confirm_authorization", options)
        call.set("out_authorization_no", outAuthorizationNo)
        return try await client.answer(to: call)
    }

    /// End the authorization of a user (解除免确认收款授权).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809851)
    ///
    /// - Parameters:
    ///   - outAuthorizationNo: 商户侧授权单号. The merchant's own number of the authorization.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func closeUserConfirmAuthorization(
        outAuthorizationNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> CloseUserConfirmAuthorizationResponse {
        var call = Call("partner_mch_transfer.close_user_confirm_authorization", options)
        call.set("out_authorization_no", outAuthorizationNo)
        return try await client.answer(to: call)
    }

    /// Transfer money and ask the user to receive without confirming from now on (发起转账并完成自动收款授权).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809843)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - appid: 商户AppID.
    ///   - openid: 收款用户OpenID.
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    ///   - transferAmount: 转账金额. In fen.
    ///   - transferRemark: 转账备注. The payee sees it.
    ///   - transferSceneReportInfos: 转账场景报备信息. What the scene demands to be reported of this transfer.
    ///   - authorizationInfo: 自动收款授权信息. Left out, it is a transfer alone.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - userName: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preTransferWithAuthorization(
        subMchid: String,
        appid: String,
        openid: String,
        outBillNo: String,
        transferSceneId: TransferSceneId,
        transferAmount: Int,
        transferRemark: String,
        transferSceneReportInfos: [TransferSceneReport],
        authorizationInfo: Authorization? = nil,
        notifyUrl: String? = nil,
        userName: Sensitive? = nil,
        userRecvPerception: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreTransferWithAuthorizationResponse {
        var call = Call("partner_mch_transfer.pre_transfer_with_authorization", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("out_bill_no", outBillNo)
        call.set("transfer_scene_id", transferSceneId)
        call.set("transfer_amount", transferAmount)
        call.set("transfer_remark", transferRemark)
        call.set("transfer_scene_report_infos", transferSceneReportInfos)
        call.set("authorization_info", authorizationInfo)
        call.set("notify_url", notifyUrl)
        call.set("user_name", userName)
        call.set("user_recv_perception", userRecvPerception)
        return try await client.answer(to: call)
    }

    /// Transfer money to a user who has authorised receiving without confirming (转账（用户自动收款）).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016809837)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - appid: 商户AppID.
    ///   - authorizationId: 微信自动收款授权单号. WeChat Pay's number of the authorization.
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    ///   - transferAmount: 转账金额. In fen.
    ///   - transferRemark: 转账备注. The payee sees it.
    ///   - transferSceneReportInfos: 转账场景报备信息. What the scene demands to be reported of this transfer.
    ///   - notifyUrl: 通知地址. Where its notifications are posted: https, without a query string.
    ///   - userName: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
    ///   - userRecvPerception: 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func transferWithAuthorization(
        subMchid: String,
        appid: String,
        authorizationId: String,
        outBillNo: String,
        transferSceneId: TransferSceneId,
        transferAmount: Int,
        transferRemark: String,
        transferSceneReportInfos: [TransferSceneReport],
        notifyUrl: String? = nil,
        userName: Sensitive? = nil,
        userRecvPerception: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> TransferWithAuthorizationResponse {
        var call = Call("partner_mch_transfer.transfer_with_authorization", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("authorization_id", authorizationId)
        call.set("out_bill_no", outBillNo)
        call.set("transfer_scene_id", transferSceneId)
        call.set("transfer_amount", transferAmount)
        call.set("transfer_remark", transferRemark)
        call.set("transfer_scene_report_infos", transferSceneReportInfos)
        call.set("notify_url", notifyUrl)
        call.set("user_name", userName)
        call.set("user_recv_perception", userRecvPerception)
        return try await client.answer(to: call)
    }

    /// Apply for the electronic receipt of a transfer (申请单笔转账电子回单).
    ///
    /// The receipt takes a while: query it until it is `FINISHED`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016315516)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - outBillNo: 商户转账单号. The merchant's own number of the transfer.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createElectronicReceipt(
        subMchid: String,
        outBillNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> ElectronicReceipt {
        var call = Call("partner_mch_transfer.create_electronic_receipt", options)
        call.set("sub_mchid", subMchid)
        call.set("out_bill_no", outBillNo)
        return try await client.answer(to: call)
    }

    /// Query the electronic receipt of a transfer (查询单笔转账电子回单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016315544)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户转账单号. The merchant's own number of the transfer.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getElectronicReceipt(
        outBillNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> ElectronicReceipt {
        var call = Call("partner_mch_transfer.get_electronic_receipt", options)
        call.set("out_bill_no", outBillNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }
}

extension PartnerMchTransfer {
    /// `Authorization`.
    public struct Authorization: Model {
        /// 商户侧授权单号. The merchant's own number of the authorization.
        public var outAuthorizationNo: String
        /// 自动收款授权结果通知地址. Where the result of authorising is posted: https, without a query string.
        public var authorizationNotifyUrl: String
        /// 用户展示名称. What the user is called at the merchant; the user sees it when authorising.
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

extension PartnerMchTransfer {
    /// `AuthorizationApplication`.
    public struct AuthorizationApplication: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 更新时间. RFC 3339.
        public var updateTime: String
        /// 商户申请单号. The partner's own number of the application.
        public var outApplyNo: String
        /// 授权申请受理时间. RFC 3339.
        public var acceptTime: String
        /// 授权申请单状态. `INVITED`: the sub-merchant is to decide; `PASSED`, `REJECTED`: it has; `EXPIRED`: it did not in time.
        public var state: AuthorizationApplicationState

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case updateTime = "update_time"
            case outApplyNo = "out_apply_no"
            case acceptTime = "accept_time"
            case state
        }
    }
}

extension PartnerMchTransfer {
    /// `AuthorizationClosure`.
    public struct AuthorizationClosure: Model {
        /// 自动收款授权的关闭原因. `CLOSE_VIA_MCH_API`: ended by the partner; `USER_CLOSE`: by the user.
        public var closeReason: AuthorizationClosureCloseReason
        /// 关闭时间. RFC 3339.
        public var closeTime: String

        enum CodingKeys: String, CodingKey {
            case closeReason = "close_reason"
            case closeTime = "close_time"
        }
    }
}

extension PartnerMchTransfer {
    /// `CancelTransferBillResponse`.
    public struct CancelTransferBillResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 最后一次状态变更时间. RFC 3339.
        public var updateTime: String
        /// 商户单号. The merchant's own number of the transfer.
        public var outBillNo: String
        /// 微信转账单号. WeChat Pay's number of the transfer.
        public var transferBillNo: String
        /// 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
        public var state: CancelTransferBillResponseState
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

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case updateTime = "update_time"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case state
            case openid
            case createTime = "create_time"
            case failReason = "fail_reason"
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case userName = "user_name"
        }
    }
}

extension PartnerMchTransfer {
    /// `CloseUserConfirmAuthorizationResponse`.
    public struct CloseUserConfirmAuthorizationResponse: Model {
        /// 商户AppID.
        public var appid: String
        /// 收款用户OpenID.
        public var openid: String
        /// 微信自动收款授权单号. WeChat Pay's number of the authorization.
        public var authorizationId: String
        /// 商户侧授权单号. The merchant's own number of the authorization.
        public var outAuthorizationNo: String
        /// 用户确认授权的时间. When the user authorised. RFC 3339.
        public var authorizeTime: String
        /// 单据状态.
        public var state: CloseUserConfirmAuthorizationResponseState
        /// 用户展示名称. What the user is called at the merchant; the user sees it when authorising.
        public var userDisplayName: String
        /// 单据创建时间. RFC 3339.
        public var createTime: String?
        /// 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
        public var transferSceneId: TransferSceneId?
        /// 自动收款授权的关闭信息.
        public var closeInfo: MerchantAuthorizationClosure?
        /// 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
        public var userRecvPerception: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case openid
            case authorizationId = "authorization_id"
            case outAuthorizationNo = "out_authorization_no"
            case authorizeTime = "authorize_time"
            case state
            case userDisplayName = "user_display_name"
            case createTime = "create_time"
            case transferSceneId = "transfer_scene_id"
            case closeInfo = "close_info"
            case userRecvPerception = "user_recv_perception"
        }
    }
}

extension PartnerMchTransfer {
    /// `CreateTransferBillResponse`.
    public struct CreateTransferBillResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 单据创建时间. RFC 3339.
        public var createTime: String
        /// 商户单号. The merchant's own number of the transfer.
        public var outBillNo: String
        /// 微信转账单号. WeChat Pay's number of the transfer.
        public var transferBillNo: String
        /// 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is.
        public var packageInfo: String

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case createTime = "create_time"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case packageInfo = "package_info"
        }
    }
}

extension PartnerMchTransfer {
    /// `CreateUserConfirmAuthorizationResponse`.
    public struct CreateUserConfirmAuthorizationResponse: Model {
        /// 单据创建时间. RFC 3339.
        public var createTime: String
        /// 商户侧授权单号. The merchant's own number of the authorization.
        public var outAuthorizationNo: String
        /// 跳转领取页面的package信息. For the page on which the user authorises, to be handed on as it is.
        public var packageInfo: String
        /// 单据状态.
        public var state: CreateUserConfirmAuthorizationResponseState

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case outAuthorizationNo = "out_authorization_no"
            case packageInfo = "package_info"
            case state
        }
    }
}

extension PartnerMchTransfer {
    /// `ElectronicReceipt`.
    public struct ElectronicReceipt: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 申请单创建时间. RFC 3339.
        public var createTime: String
        /// 商户转账单号. The merchant's own number of the transfer.
        public var outBillNo: String
        /// 申请单状态. `GENERATING`: being made; `FINISHED`: ready at `download_url`.
        public var state: ElectronicReceiptState
        /// 申请单更新时间. RFC 3339.
        public var updateTime: String?
        /// 回单文件下载地址. Set in `FINISHED`.
        public var downloadUrl: String?
        /// 回单文件摘要类型.
        public var hashType: HashType?
        /// 回单文件摘要值. Of the file, after decompression.
        public var hashValue: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case createTime = "create_time"
            case outBillNo = "out_bill_no"
            case state
            case updateTime = "update_time"
            case downloadUrl = "download_url"
            case hashType = "hash_type"
            case hashValue = "hash_value"
        }
    }
}

extension PartnerMchTransfer {
    /// `GetSubMerchantAuthorizationResponse`.
    public struct GetSubMerchantAuthorizationResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 授权状态. `CANCELED`: it was authorised and is no longer.
        public var state: GetSubMerchantAuthorizationResponseState
        /// 授权申请单. The latest application.
        public var applyOrder: AuthorizationApplication?
        /// 授权时间. RFC 3339.
        public var authorizationTime: String?
        /// 解除授权时间. RFC 3339.
        public var cancelAuthorizationTime: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case state
            case applyOrder = "apply_order"
            case authorizationTime = "authorization_time"
            case cancelAuthorizationTime = "cancel_authorization_time"
        }
    }
}

extension PartnerMchTransfer {
    /// `GetTransferBillResponse`.
    public struct GetTransferBillResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 二级商户号.
        public var subMchid: String
        /// 商户AppID.
        public var appid: String
        /// 单据创建时间. RFC 3339.
        public var createTime: String
        /// 最后一次状态变更时间. RFC 3339.
        public var updateTime: String
        /// 商户单号. The merchant's own number of the transfer.
        public var outBillNo: String
        /// 商家转账订单号. WeChat Pay's number of the transfer.
        public var transferBillNo: String
        /// 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
        public var state: GetTransferBillResponseState
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

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
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
        }
    }
}

extension PartnerMchTransfer {
    /// `GetUserConfirmAuthorizationResponse`.
    public struct GetUserConfirmAuthorizationResponse: Model {
        /// 商户AppID.
        public var appid: String
        /// 收款用户OpenID.
        public var openid: String
        /// 微信自动收款授权单号. WeChat Pay's number of the authorization.
        public var authorizationId: String
        /// 商户侧授权单号. The merchant's own number of the authorization.
        public var outAuthorizationNo: String
        /// 用户确认授权的时间. When the user authorised. RFC 3339.
        public var authorizeTime: String
        /// 单据状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended.
        public var state: GetUserConfirmAuthorizationResponseState
        /// 用户展示名称. What the user is called at the merchant; the user sees it when authorising.
        public var userDisplayName: String
        /// 单据创建时间. RFC 3339.
        public var createTime: String?
        /// 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
        public var transferSceneId: TransferSceneId?
        /// 自动收款授权的关闭信息.
        public var closeInfo: AuthorizationClosure?
        /// 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
        public var userRecvPerception: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case openid
            case authorizationId = "authorization_id"
            case outAuthorizationNo = "out_authorization_no"
            case authorizeTime = "authorize_time"
            case state
            case userDisplayName = "user_display_name"
            case createTime = "create_time"
            case transferSceneId = "transfer_scene_id"
            case closeInfo = "close_info"
            case userRecvPerception = "user_recv_perception"
        }
    }
}

extension PartnerMchTransfer {
    /// `MerchantAuthorizationClosure`.
    public struct MerchantAuthorizationClosure: Model {
        /// 自动收款授权的关闭原因.
        public var closeReason: MerchantAuthorizationClosureCloseReason
        /// 关闭时间. RFC 3339.
        public var closeTime: String

        enum CodingKeys: String, CodingKey {
            case closeReason = "close_reason"
            case closeTime = "close_time"
        }
    }
}

extension PartnerMchTransfer {
    /// `PreTransferWithAuthorizationResponse`.
    public struct PreTransferWithAuthorizationResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 单据创建时间. RFC 3339.
        public var createTime: String
        /// 商户单号. The merchant's own number of the transfer.
        public var outBillNo: String
        /// 微信转账单号. WeChat Pay's number of the transfer.
        public var transferBillNo: String
        /// 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is.
        public var packageInfo: String

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case createTime = "create_time"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case packageInfo = "package_info"
        }
    }
}

extension PartnerMchTransfer {
    /// `TransferSceneReport`.
    public struct TransferSceneReport: Model {
        /// 信息内容. What there is to say of that kind.
        public var infoContent: String
        /// 信息类型. A kind that the scene demands, in Chinese: `活动名称` (name of the event), for example.
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

extension PartnerMchTransfer {
    /// `TransferWithAuthorizationResponse`.
    public struct TransferWithAuthorizationResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 单据创建时间. RFC 3339.
        public var createTime: String
        /// 商户单号. The merchant's own number of the transfer.
        public var outBillNo: String
        /// 微信转账单号. WeChat Pay's number of the transfer.
        public var transferBillNo: String
        /// 单据状态.
        public var state: TransferWithAuthorizationResponseState
        /// 转账金额. In fen.
        public var transferAmount: Int?
        /// 转账备注. The payee sees it.
        public var transferRemark: String
        /// 商户号.
        public var mchid: String?
        /// 商户AppID.
        public var appid: String?
        /// 收款用户OpenID.
        public var openid: String?
        /// 最后一次状态变更时间. RFC 3339.
        public var updateTime: String?
        /// 失败原因. Set when it failed.
        public var failReason: String?
        /// 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
        public var userName: Sensitive?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case createTime = "create_time"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case state
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case mchid
            case appid
            case openid
            case updateTime = "update_time"
            case failReason = "fail_reason"
            case userName = "user_name"
        }
    }
}

extension PartnerMchTransfer {
    /// 授权申请单状态
    public struct AuthorizationApplicationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var invited: Self { "INVITED" }
        public static var passed: Self { "PASSED" }
        public static var rejected: Self { "REJECTED" }
        public static var expired: Self { "EXPIRED" }
    }
}

extension PartnerMchTransfer {
    /// 自动收款授权的关闭原因
    public struct AuthorizationClosureCloseReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var closeViaMchApi: Self { "CLOSE_VIA_MCH_API" }
        public static var userClose: Self { "USER_CLOSE" }
    }
}

extension PartnerMchTransfer {
    /// 单据状态
    public struct CancelTransferBillResponseState: OpenEnum {
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

extension PartnerMchTransfer {
    /// 单据状态
    public struct CloseUserConfirmAuthorizationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var closed: Self { "CLOSED" }
    }
}

extension PartnerMchTransfer {
    /// 单据状态
    public struct CreateUserConfirmAuthorizationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
    }
}

extension PartnerMchTransfer {
    /// 申请单状态
    public struct ElectronicReceiptState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var generating: Self { "GENERATING" }
        public static var finished: Self { "FINISHED" }
    }
}

extension PartnerMchTransfer {
    /// 授权状态
    public struct GetSubMerchantAuthorizationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authorized: Self { "AUTHORIZED" }
        public static var unauthorized: Self { "UNAUTHORIZED" }
        public static var canceled: Self { "CANCELED" }
    }
}

extension PartnerMchTransfer {
    /// 单据状态
    public struct GetTransferBillResponseState: OpenEnum {
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

extension PartnerMchTransfer {
    /// 单据状态
    public struct GetUserConfirmAuthorizationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var takingEffect: Self { "TAKING_EFFECT" }
        public static var closed: Self { "CLOSED" }
        public static var waitUserConfirm: Self { "WAIT_USER_CONFIRM" }
    }
}

extension PartnerMchTransfer {
    /// 回单文件摘要类型
    public struct HashType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sm3: Self { "SM3" }
    }
}

extension PartnerMchTransfer {
    /// 自动收款授权的关闭原因
    public struct MerchantAuthorizationClosureCloseReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var closeViaMchApi: Self { "CLOSE_VIA_MCH_API" }
    }
}

extension PartnerMchTransfer {
    /// 转账场景ID
    public struct TransferSceneId: OpenEnum {
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

extension PartnerMchTransfer {
    /// 单据状态
    public struct TransferWithAuthorizationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var success: Self { "SUCCESS" }
    }
}
