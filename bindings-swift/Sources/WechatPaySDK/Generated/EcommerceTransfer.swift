// Generated from api/ecommerce_transfer.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Ecommerce: transfers to users (收付通转账).
public struct EcommerceTransfer: Sendable {
    let client: Client
}

extension Client {
    /// Ecommerce: transfers to users (收付通转账).
    public var ecommerceTransfer: EcommerceTransfer { EcommerceTransfer(client: self) }
}

extension EcommerceTransfer {
    /// Ask a sub-merchant to let the platform transfer (申请二级商户商家转账授权).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504208)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - agreementList: 签约协议列表. The agreements that the sub-merchant has signed with the platform.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createAuthorization(
        subMchid: String,
        agreementList: [Agreement],
        options: CallOptions = CallOptions()
    ) async throws -> CreateAuthorizationResponse {
        var call = Call("ecommerce_transfer.create_authorization", options)
        call.set("sub_mchid", subMchid)
        call.set("agreement_list", agreementList)
        return try await client.answer(to: call)
    }

    /// Query the authorization of a sub-merchant (查询二级商户商家转账授权状态).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504209)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getAuthorization(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetAuthorizationResponse {
        var call = Call("ecommerce_transfer.get_authorization", options)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Transfer money to a user (发起转账).
    ///
    /// The answer means that the transfer was taken, not that it was paid: the result comes as a notification and from the query. When the outcome is not known, or money was missing, repeat it with the same `out_bill_no` and the same contents: a new number is a new transfer. Hand `package_info` to the front end for the user to confirm.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504211)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商AppID.
    ///   - openid: 收款用户OpenID.
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer.
    ///   - transferSceneId: 转账场景ID. A scene that was opened for the merchant in the merchant platform.
    ///   - transferAmount: 转账金额. In fen.
    ///   - transferRemark: 转账备注. The payee sees it.
    ///   - notifyUrl: 商户回调地址. Where its notifications are posted: https, without a query string.
    ///   - userName: 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createTransferBill(
        subMchid: String,
        appid: String,
        openid: String,
        outBillNo: String,
        transferSceneId: String,
        transferAmount: Int,
        transferRemark: String,
        notifyUrl: String? = nil,
        userName: Sensitive? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTransferBillResponse {
        var call = Call("ecommerce_transfer.create_transfer_bill", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("out_bill_no", outBillNo)
        call.set("transfer_scene_id", transferSceneId)
        call.set("transfer_amount", transferAmount)
        call.set("transfer_remark", transferRemark)
        call.set("notify_url", notifyUrl)
        call.set("user_name", userName)
        return try await client.answer(to: call)
    }

    /// Query a transfer by `out_bill_no` (商户单号查询转账单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504213)
    ///
    /// - Parameters:
    ///   - outBillNo: 商户单号. The merchant's own number of the transfer.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getTransferBillByOutBillNo(
        outBillNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> TransferBill {
        var call = Call("ecommerce_transfer.get_transfer_bill_by_out_bill_no", options)
        call.set("out_bill_no", outBillNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query a transfer by `transfer_bill_no` (微信转账单号查询转账单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504214)
    ///
    /// - Parameters:
    ///   - transferBillNo: 微信转账单号. WeChat Pay's number of the transfer.
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getTransferBillByTransferBillNo(
        transferBillNo: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> TransferBill {
        var call = Call("ecommerce_transfer.get_transfer_bill_by_transfer_bill_no", options)
        call.set("transfer_bill_no", transferBillNo)
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
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504212)
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
        var call = Call("ecommerce_transfer.cancel_transfer_bill", options)
        call.set("out_bill_no", outBillNo)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }
}

extension EcommerceTransfer {
    /// `Agreement`.
    public struct Agreement: Model {
        /// 协议编号.
        public var agreementCode: String
        /// 协议版本号.
        public var agreementVersion: String
        /// 签约主体.
        public var signOrganization: String
        /// 签约时间. RFC 3339.
        public var signTime: String

        enum CodingKeys: String, CodingKey {
            case agreementCode = "agreement_code"
            case agreementVersion = "agreement_version"
            case signOrganization = "sign_organization"
            case signTime = "sign_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            agreementCode: String,
            agreementVersion: String,
            signOrganization: String,
            signTime: String
        ) {
            self.agreementCode = agreementCode
            self.agreementVersion = agreementVersion
            self.signOrganization = signOrganization
            self.signTime = signTime
        }
    }
}

extension EcommerceTransfer {
    /// `CancelTransferBillResponse`.
    public struct CancelTransferBillResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 状态变更时间. RFC 3339.
        public var updateTime: String
        /// 商户单号. The merchant's own number of the transfer.
        public var outBillNo: String
        /// 微信转账单号. WeChat Pay's number of the transfer.
        public var transferBillNo: String
        /// 单据状态. `CANCELING`: being taken back; `CANCELLED`: taken back.
        public var state: String

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case updateTime = "update_time"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case state
        }
    }
}

extension EcommerceTransfer {
    /// `CreateAuthorizationResponse`.
    public struct CreateAuthorizationResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 授权申请受理时间. RFC 3339.
        public var acceptTime: String
        /// 授权状态. Whether the sub-merchant lets the platform transfer its money.
        public var authorizationState: String
        /// 授权时间. RFC 3339.
        public var authorizeTime: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case acceptTime = "accept_time"
            case authorizationState = "authorization_state"
            case authorizeTime = "authorize_time"
        }
    }
}

extension EcommerceTransfer {
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
        /// 单据状态. `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`, `FAIL`, `CANCELLED`: it has come to its end.
        public var state: String
        /// 失败原因. Set when it failed.
        public var failReason: String?
        /// 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`.
        public var packageInfo: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case createTime = "create_time"
            case outBillNo = "out_bill_no"
            case transferBillNo = "transfer_bill_no"
            case state
            case failReason = "fail_reason"
            case packageInfo = "package_info"
        }
    }
}

extension EcommerceTransfer {
    /// `GetAuthorizationResponse`.
    public struct GetAuthorizationResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 授权状态. Whether the sub-merchant lets the platform transfer its money.
        public var authorizationState: String
        /// 授权时间. RFC 3339.
        public var authorizeTime: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case authorizationState = "authorization_state"
            case authorizeTime = "authorize_time"
        }
    }
}

extension EcommerceTransfer {
    /// `TransferBill`.
    public struct TransferBill: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 二级商户号.
        public var subMchid: String
        /// 服务商AppID.
        public var appid: String
        /// 单据创建时间. RFC 3339.
        public var createTime: String
        /// 状态变更时间. RFC 3339.
        public var updateTime: String
        /// 商户单号. The merchant's own number of the transfer.
        public var outBillNo: String
        /// 微信转账单号. WeChat Pay's number of the transfer.
        public var transferBillNo: String
        /// 转账场景ID. A scene that was opened for the merchant in the merchant platform.
        public var transferSceneId: String
        /// 单据状态. `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`, `FAIL`, `CANCELLED`: it has come to its end.
        public var state: String
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
            case transferSceneId = "transfer_scene_id"
            case state
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case openid
            case failReason = "fail_reason"
            case userName = "user_name"
        }
    }
}
