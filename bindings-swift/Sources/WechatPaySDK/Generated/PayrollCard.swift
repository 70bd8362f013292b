// Generated from api/payroll_card.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Payroll cards (微工卡).
public struct PayrollCard: Sendable {
    let client: Client
}

extension Client {
    /// Payroll cards (微工卡).
    public var payrollCard: PayrollCard { PayrollCard(client: self) }
}

extension PayrollCard {
    /// Create the token by which a user authorises (生成授权token).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461589)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - openid: 用户OpenID.
    ///   - employmentType: 用工类型. How the user is employed: for long, for short, or in cooperation.
    ///   - idCardNumber: 用户证件号. Encrypted on the wire.
    ///   - userName: 用户实名. Encrypted on the wire.
    ///   - appid: 服务商AppID.
    ///   - subAppid: 特约商户AppID. The sub-merchant's own app.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createToken(
        subMchid: String,
        openid: String,
        employmentType: EmploymentType,
        idCardNumber: Sensitive,
        userName: Sensitive,
        appid: String? = nil,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTokenResponse {
        var call = Call("payroll_card.create_token", options)
        call.set("sub_mchid", subMchid)
        call.set("openid", openid)
        call.set("employment_type", employmentType)
        call.set("id_card_number", idCardNumber)
        call.set("user_name", userName)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Query whether a user has authorised (查询微工卡授权关系).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461728)
    ///
    /// - Parameters:
    ///   - openid: 用户OpenID.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - appid: 服务商AppID.
    ///   - subAppid: 特约商户AppID. The sub-merchant's own app.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getAuthorizationRelation(
        openid: String,
        subMchid: String,
        appid: String? = nil,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetAuthorizationRelationResponse {
        var call = Call("payroll_card.get_authorization_relation", options)
        call.set("openid", openid)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Begin an identity check of an employee (微工卡核身预下单).
    ///
    /// For an employee who has authorised before.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012923362)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - openid: 用户OpenID.
    ///   - authenticateNumber: 商家核身单号. The partner's own number of the identity check.
    ///   - employerName: 用工单位名称. Shown to the employee.
    ///   - projectName: 项目名称. Shown to the employee.
    ///   - appid: 服务商AppID.
    ///   - subAppid: 特约商户AppID. The sub-merchant's own app.
    ///   - authenticateType: 核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preOrderAuthentication(
        subMchid: String,
        openid: String,
        authenticateNumber: String,
        employerName: String,
        projectName: String,
        appid: String? = nil,
        subAppid: String? = nil,
        authenticateType: AuthenticateType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AuthenticationPreOrder {
        var call = Call("payroll_card.pre_order_authentication", options)
        call.set("sub_mchid", subMchid)
        call.set("openid", openid)
        call.set("authenticate_number", authenticateNumber)
        call.set("employer_name", employerName)
        call.set("project_name", projectName)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        call.set("authenticate_type", authenticateType)
        return try await client.answer(to: call)
    }

    /// Begin an identity check in which the employee authorises, too (微工卡核身预下单（流程中完成授权）).
    ///
    /// For an employee who has not authorised yet.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461761)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - openid: 用户OpenID.
    ///   - authenticateNumber: 商家核身单号. The partner's own number of the identity check.
    ///   - authenticateType: 核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract.
    ///   - employerName: 用工单位名称. Shown to the employee.
    ///   - employmentType: 用工类型. How the user is employed: for long, for short, or in cooperation.
    ///   - idCardNumber: 用户证件号. Encrypted on the wire.
    ///   - projectName: 项目名称. Shown to the employee.
    ///   - userName: 用户实名. Encrypted on the wire.
    ///   - appid: 服务商AppID.
    ///   - subAppid: 特约商户AppID. The sub-merchant's own app.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preOrderAuthenticationWithAuthorization(
        subMchid: String,
        openid: String,
        authenticateNumber: String,
        authenticateType: AuthenticateType,
        employerName: String,
        employmentType: EmploymentType,
        idCardNumber: Sensitive,
        projectName: String,
        userName: Sensitive,
        appid: String? = nil,
        subAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AuthenticationPreOrder {
        var call = Call("payroll_card.pre_order_authentication_with_authorization", options)
        call.set("sub_mchid", subMchid)
        call.set("openid", openid)
        call.set("authenticate_number", authenticateNumber)
        call.set("authenticate_type", authenticateType)
        call.set("employer_name", employerName)
        call.set("employment_type", employmentType)
        call.set("id_card_number", idCardNumber)
        call.set("project_name", projectName)
        call.set("user_name", userName)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        return try await client.answer(to: call)
    }

    /// Query an identity check (获取核身结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461785)
    ///
    /// - Parameters:
    ///   - authenticateNumber: 商家核身单号. The partner's own number of the identity check.
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getAuthentication(
        authenticateNumber: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> Authentication {
        var call = Call("payroll_card.get_authentication", options)
        call.set("authenticate_number", authenticateNumber)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// List identity checks (查询核身记录).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461820)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - openid: 用户OpenID.
    ///   - authenticateDate: 核身日期. The day, `2026-01-31`: one at a time.
    ///   - appid: 服务商AppID.
    ///   - subAppid: 特约商户AppID. The sub-merchant's own app.
    ///   - offset: 本次查询偏移量. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page.
    ///   - authenticateState: 核身状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listAuthentications(
        subMchid: String,
        openid: String,
        authenticateDate: String,
        appid: String? = nil,
        subAppid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        authenticateState: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListAuthenticationsResponse {
        var call = Call("payroll_card.list_authentications", options)
        call.set("sub_mchid", subMchid)
        call.set("openid", openid)
        call.set("authenticate_date", authenticateDate)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("authenticate_state", authenticateState)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listAuthentications`, page after page.
    public func listAuthenticationsPager(
        subMchid: String,
        openid: String,
        authenticateDate: String,
        appid: String? = nil,
        subAppid: String? = nil,
        offset: Int? = nil,
        limit: Int? = nil,
        authenticateState: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Authentication> {
        var call = Call("payroll_card.list_authentications", options)
        call.set("sub_mchid", subMchid)
        call.set("openid", openid)
        call.set("authenticate_date", authenticateDate)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("authenticate_state", authenticateState)
        return Pager(client, call, "offset", .offset) { (page: ListAuthenticationsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Pay wages to many employees at once (发起批量转账).
    ///
    /// The answer means that the batch was taken, not that anybody was paid: query it and its lines in `partner_batch_transfer`. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012461824)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - outBatchNo: 商家批次单号. The merchant's own number of the batch.
    ///   - authorizationType: 特约商户授权类型. What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both.
    ///   - batchName: 批次名称.
    ///   - batchRemark: 批次备注.
    ///   - employmentScene: 用工场景.
    ///   - employmentType: 用工类型. How the user is employed: for long, for short, or in cooperation.
    ///   - totalAmount: 转账总金额. In fen: the sum of all lines.
    ///   - totalNum: 转账总笔数. The number of lines in `transfer_detail_list`.
    ///   - transferDetailList: 转账明细列表.
    ///   - spAppid: 服务商的AppID.
    ///   - subAppid: 特约商户AppID. The sub-merchant's own app.
    ///   - businessType: 业务来源.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createTransferBatch(
        subMchid: String,
        outBatchNo: String,
        authorizationType: AuthorizationType,
        batchName: String,
        batchRemark: String,
        employmentScene: EmploymentScene,
        employmentType: EmploymentType,
        totalAmount: Int,
        totalNum: Int,
        transferDetailList: [TransferDetailInput],
        spAppid: String? = nil,
        subAppid: String? = nil,
        businessType: BusinessType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateTransferBatchResponse {
        var call = Call("payroll_card.create_transfer_batch", options)
        call.set("sub_mchid", subMchid)
        call.set("out_batch_no", outBatchNo)
        call.set("authorization_type", authorizationType)
        call.set("batch_name", batchName)
        call.set("batch_remark", batchRemark)
        call.set("employment_scene", employmentScene)
        call.set("employment_type", employmentType)
        call.set("total_amount", totalAmount)
        call.set("total_num", totalNum)
        call.set("transfer_detail_list", transferDetailList)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("business_type", businessType)
        return try await client.answer(to: call)
    }

    /// Validate the token of an identity check (校验核身结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户商户号. The sub-merchant that the partner acts for.
    ///   - idCardNumber: 用户身份证号. Encrypted on the wire.
    ///   - token: token值. That of the identity check.
    ///   - userName: 用户姓名. Encrypted on the wire.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - authenticateType: 核身类型.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func validateWesureToken(
        subMchid: String,
        idCardNumber: Sensitive,
        token: String,
        userName: Sensitive,
        spMchid: String? = nil,
        authenticateType: AuthenticateType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ValidateWesureTokenResponse {
        var call = Call("payroll_card.validate_wesure_token", options)
        call.set("sub_mchid", subMchid)
        call.set("id_card_number", idCardNumber)
        call.set("token", token)
        call.set("user_name", userName)
        call.set("sp_mchid", spMchid)
        call.set("authenticate_type", authenticateType)
        return try await client.answer(to: call)
    }

    /// Report the outcome of an insurance (生成投保结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml)
    ///
    /// - Parameters:
    ///   - openid: 用户标识.
    ///   - insuranceCompanyOrderNo: 保司保单号.
    ///   - wesureOrderNo: 微保保单号.
    ///   - insuranceCompanyName: 保障的保险公司名称.
    ///   - insureEffectTime: 保障生效时间. RFC 3339.
    ///   - insureInvalidTime: 保障失效时间. RFC 3339.
    ///   - insureState: 投保状态.
    ///   - token: token值. That of the identity check.
    ///   - spMchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func createWesureInsurance(
        openid: String,
        insuranceCompanyOrderNo: String,
        wesureOrderNo: String,
        insuranceCompanyName: String,
        insureEffectTime: String,
        insureInvalidTime: String,
        insureState: String,
        token: String,
        spMchid: String? = nil,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("payroll_card.create_wesure_insurance", options)
        call.set("openid", openid)
        call.set("insurance_company_order_no", insuranceCompanyOrderNo)
        call.set("wesure_order_no", wesureOrderNo)
        call.set("insurance_company_name", insuranceCompanyName)
        call.set("insure_effect_time", insureEffectTime)
        call.set("insure_invalid_time", insureInvalidTime)
        call.set("insure_state", insureState)
        call.set("token", token)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }
}

extension PayrollCard {
    /// `Authentication`.
    public struct Authentication: Model {
        /// 服务商商户号.
        public var mchid: String
        /// 特约商户商户号.
        public var subMchid: String
        /// 用户OpenID.
        public var openid: String
        /// 商家核身单号. The partner's own number of the identity check.
        public var authenticateNumber: String
        /// 核身渠道. `FROM_MINI_APP`: in the mini program; `FROM_HARDWARE`: at a device.
        public var authenticateScene: AuthenticateScene
        /// 核身渠道标识.
        public var authenticateSource: String
        /// 核身状态.
        public var authenticateState: AuthenticateState
        /// 用工企业. Shown to the employee.
        public var employerName: String
        /// 项目名称. Shown to the employee.
        public var projectName: String
        /// 核身失败原因.
        public var authenticateFailedReason: String?
        /// 核身时间. RFC 3339.
        public var authenticateTime: String?
        /// 核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract.
        public var authenticateType: AuthenticateType?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case openid
            case authenticateNumber = "authenticate_number"
            case authenticateScene = "authenticate_scene"
            case authenticateSource = "authenticate_source"
            case authenticateState = "authenticate_state"
            case employerName = "employer_name"
            case projectName = "project_name"
            case authenticateFailedReason = "authenticate_failed_reason"
            case authenticateTime = "authenticate_time"
            case authenticateType = "authenticate_type"
        }
    }
}

extension PayrollCard {
    /// `AuthenticationPreOrder`.
    public struct AuthenticationPreOrder: Model {
        /// 商户号.
        public var mchid: String
        /// 特约商户号.
        public var subMchid: String
        /// 微信用户OpenID.
        public var openid: String
        /// 商家核身单号. The partner's own number of the identity check.
        public var authenticateNumber: String
        /// token有效时间. For how many seconds the token is valid.
        public var expiresIn: Int?
        /// token值. For the front end, to open the page on which the employee goes on.
        public var token: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case openid
            case authenticateNumber = "authenticate_number"
            case expiresIn = "expires_in"
            case token
        }
    }
}

extension PayrollCard {
    /// `CreateTokenResponse`.
    public struct CreateTokenResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 特约商户号.
        public var subMchid: String
        /// 微信用户OpenID.
        public var openid: String
        /// token有效时间. For how many seconds the token is valid.
        public var expiresIn: Int?
        /// token值. For the front end, to open the page on which the employee goes on.
        public var token: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case openid
            case expiresIn = "expires_in"
            case token
        }
    }
}

extension PayrollCard {
    /// `CreateTransferBatchResponse`.
    public struct CreateTransferBatchResponse: Model {
        /// 批次创建时间. RFC 3339.
        public var createTime: String
        /// 微信支付批次单号. WeChat Pay's number of the batch.
        public var batchId: String
        /// 商家批次单号. The merchant's own number of the batch.
        public var outBatchNo: String
        /// 批次状态.
        public var batchStatus: String?

        enum CodingKeys: String, CodingKey {
            case createTime = "create_time"
            case batchId = "batch_id"
            case outBatchNo = "out_batch_no"
            case batchStatus = "batch_status"
        }
    }
}

extension PayrollCard {
    /// `GetAuthorizationRelationResponse`.
    public struct GetAuthorizationRelationResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 特约商户号.
        public var subMchid: String
        /// 用户OpenID.
        public var openid: String
        /// 授权状态. `DEAUTHORIZED`: it was authorised and is no longer.
        public var authorizeState: AuthorizeState
        /// 开通状态. Whether the user has a payroll card.
        public var registerState: RegisterState
        /// 微信AppId.
        public var appid: String?
        /// 子商户AppId.
        public var subAppid: String?
        /// 授权时间. RFC 3339.
        public var authorizeTime: String?
        /// 关闭时间. RFC 3339.
        public var closeTime: String?
        /// 取消授权时间. RFC 3339.
        public var deauthorizeTime: String?
        /// 开通时间. RFC 3339.
        public var registerTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case openid
            case authorizeState = "authorize_state"
            case registerState = "register_state"
            case appid
            case subAppid = "sub_appid"
            case authorizeTime = "authorize_time"
            case closeTime = "close_time"
            case deauthorizeTime = "deauthorize_time"
            case registerTime = "register_time"
        }
    }
}

extension PayrollCard {
    /// `ListAuthenticationsResponse`.
    public struct ListAuthenticationsResponse: Model {
        /// 记录起始位置.
        public var offset: Int?
        /// 本次返回条数.
        public var limit: Int?
        /// 总记录条数. Of all pages.
        public var totalCount: Int?
        /// 查询结果记录列表.
        public var data: [Authentication]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension PayrollCard {
    /// `TransferDetailInput`.
    public struct TransferDetailInput: Model {
        /// 收款用户OpenID.
        public var openid: String
        /// 商家明细单号. The merchant's own number of this line of the batch.
        public var outDetailNo: String
        /// 转账金额. In fen.
        public var transferAmount: Int
        /// 转账备注. The payee sees it.
        public var transferRemark: String
        /// 收款用户姓名. Encrypted on the wire.
        public var userName: Sensitive
        /// 收款用户身份证号. Encrypted on the wire.
        public var userIdCard: Sensitive?

        enum CodingKeys: String, CodingKey {
            case openid
            case outDetailNo = "out_detail_no"
            case transferAmount = "transfer_amount"
            case transferRemark = "transfer_remark"
            case userName = "user_name"
            case userIdCard = "user_id_card"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String,
            outDetailNo: String,
            transferAmount: Int,
            transferRemark: String,
            userName: Sensitive,
            userIdCard: Sensitive? = nil
        ) {
            self.openid = openid
            self.outDetailNo = outDetailNo
            self.transferAmount = transferAmount
            self.transferRemark = transferRemark
            self.userName = userName
            self.userIdCard = userIdCard
        }
    }
}

extension PayrollCard {
    /// `ValidateWesureTokenResponse`.
    public struct ValidateWesureTokenResponse: Model {
        /// 校验结果.
        public var result: String
        /// 用户标识.
        public var openid: String?
        /// 核身成功时间. RFC 3339.
        public var authenticateSuccessTime: String?
        /// 校验不通过原因. Set when it failed.
        public var failReason: String?

        enum CodingKeys: String, CodingKey {
            case result
            case openid
            case authenticateSuccessTime = "authenticate_success_time"
            case failReason = "fail_reason"
        }
    }
}

extension PayrollCard {
    /// 核身渠道
    public struct AuthenticateScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fromMiniApp: Self { "FROM_MINI_APP" }
        public static var fromHardware: Self { "FROM_HARDWARE" }
    }
}

extension PayrollCard {
    /// 核身状态
    public struct AuthenticateState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authenticateProcessing: Self { "AUTHENTICATE_PROCESSING" }
        public static var authenticateSuccess: Self { "AUTHENTICATE_SUCCESS" }
        public static var authenticateFailed: Self { "AUTHENTICATE_FAILED" }
    }
}

extension PayrollCard {
    /// 核身类型
    public struct AuthenticateType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var signIn: Self { "SIGN_IN" }
        public static var insurance: Self { "INSURANCE" }
        public static var contract: Self { "CONTRACT" }
    }
}

extension PayrollCard {
    /// 特约商户授权类型
    public struct AuthorizationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var informationAuthorizationType: Self { "INFORMATION_AUTHORIZATION_TYPE" }
        public static var fundAuthorizationType: Self { "FUND_AUTHORIZATION_TYPE" }
        public static var informationAndFundAuthorizationType: Self { "INFORMATION_AND_FUND_AUTHORIZATION_TYPE" }
    }
}

extension PayrollCard {
    /// 授权状态
    public struct AuthorizeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unauthorized: Self { "UNAUTHORIZED" }
        public static var authorized: Self { "AUTHORIZED" }
        public static var deauthorized: Self { "DEAUTHORIZED" }
    }
}

extension PayrollCard {
    /// 业务来源
    public struct BusinessType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var undefine: Self { "UNDEFINE" }
        public static var promotion: Self { "PROMOTION" }
    }
}

extension PayrollCard {
    /// 用工场景
    public struct EmploymentScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var logistics: Self { "LOGISTICS" }
        public static var manufacturing: Self { "MANUFACTURING" }
        public static var hotel: Self { "HOTEL" }
        public static var catering: Self { "CATERING" }
        public static var event: Self { "EVENT" }
        public static var retail: Self { "RETAIL" }
        public static var others: Self { "OTHERS" }
    }
}

extension PayrollCard {
    /// 用工类型
    public struct EmploymentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var longTermEmployment: Self { "LONG_TERM_EMPLOYMENT" }
        public static var shortTermEmployment: Self { "SHORT_TERM_EMPLOYMENT" }
        public static var cooperationEmployment: Self { "COOPERATION_EMPLOYMENT" }
    }
}

extension PayrollCard {
    /// 开通状态
    public struct RegisterState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var undefined: Self { "UNDEFINED" }
        public static var unregistered: Self { "UNREGISTERED" }
        public static var registered: Self { "REGISTERED" }
        public static var closed: Self { "CLOSED" }
    }
}
