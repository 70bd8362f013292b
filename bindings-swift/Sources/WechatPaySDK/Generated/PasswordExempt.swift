// Generated from api/password_exempt.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Payments without password (免密支付).
public struct PasswordExempt: Sendable {
    let client: Client
}

extension Client {
    /// Payments without password (免密支付).
    public var passwordExempt: PasswordExempt { PasswordExempt(client: self) }
}

extension PasswordExempt {
    /// Begin the signing of a merchant's agreement in a mini program (直连商户模式小程序场景预签约).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472870)
    ///
    /// - Parameters:
    ///   - appid: 商户AppID.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - serviceId: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - notifyUrl: 回调通知地址. Where its notifications are posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignMerchantMiniProgram(
        appid: String,
        openid: String,
        serviceId: Int,
        contractDisplayAccount: String,
        notifyUrl: String,
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignMiniProgramResponse {
        var call = Call("password_exempt.pre_sign_merchant_mini_program", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("service_id", serviceId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("notify_url", notifyUrl)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// Begin the signing of a merchant's agreement after a payment (直连商户模式支付后场景预签约).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472874)
    ///
    /// - Parameters:
    ///   - appid: 商户AppID.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - prepayId: 预支付交易会话标识. Of the payment after which the user is asked to sign.
    ///   - serviceId: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - notifyUrl: 回调通知地址. Where its notifications are posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignMerchantPayRedirect(
        appid: String,
        openid: String,
        prepayId: String,
        serviceId: Int,
        contractDisplayAccount: String,
        notifyUrl: String,
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignPayRedirectResponse {
        var call = Call("password_exempt.pre_sign_merchant_pay_redirect", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("prepay_id", prepayId)
        call.set("service_id", serviceId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("notify_url", notifyUrl)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// Begin the signing of a sub-merchant's agreement in a mini program (服务商模式小程序场景预签约).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471269)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 商户AppID.
    ///   - subAppid: 子商户AppID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - serviceId: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - notifyUrl: 回调通知地址. Where its notifications are posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - spOpenid: 用户标识. The user under `sp_appid`.
    ///   - subOpenid: 用户子标识. The user under `sub_appid`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignPartnerMiniProgram(
        subMchid: String,
        spAppid: String,
        subAppid: String,
        serviceId: Int,
        contractDisplayAccount: String,
        notifyUrl: String,
        outContractCode: String,
        spOpenid: String? = nil,
        subOpenid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignPartnerMiniProgramResponse {
        var call = Call("password_exempt.pre_sign_partner_mini_program", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("service_id", serviceId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("notify_url", notifyUrl)
        call.set("out_contract_code", outContractCode)
        call.set("sp_openid", spOpenid)
        call.set("sub_openid", subOpenid)
        return try await client.answer(to: call)
    }

    /// Begin the signing of a sub-merchant's agreement after a payment (服务商模式支付后场景预签约).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471272)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 商户AppID.
    ///   - subAppid: 子商户AppID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - prepayId: 预支付交易会话标识. Of the payment after which the user is asked to sign.
    ///   - serviceId: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - notifyUrl: 回调通知地址. Where its notifications are posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - spOpenid: 用户标识. The user under `sp_appid`.
    ///   - subOpenid: 用户子标识. The user under `sub_appid`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignPartnerPayRedirect(
        subMchid: String,
        spAppid: String,
        subAppid: String,
        prepayId: String,
        serviceId: Int,
        contractDisplayAccount: String,
        notifyUrl: String,
        outContractCode: String,
        spOpenid: String? = nil,
        subOpenid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignPartnerPayRedirectResponse {
        var call = Call("password_exempt.pre_sign_partner_pay_redirect", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("prepay_id", prepayId)
        call.set("service_id", serviceId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("notify_url", notifyUrl)
        call.set("out_contract_code", outContractCode)
        call.set("sp_openid", spOpenid)
        call.set("sub_openid", subOpenid)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an ecommerce agreement in a mini program (电商收付通模式小程序场景预签约).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013369177)
    ///
    /// - Parameters:
    ///   - appid: 商户AppID.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - serviceId: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - notifyUrl: 回调通知地址. Where its notifications are posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignEcommerceMiniProgram(
        appid: String,
        openid: String,
        serviceId: Int,
        contractDisplayAccount: String,
        notifyUrl: String,
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignMiniProgramResponse {
        var call = Call("password_exempt.pre_sign_ecommerce_mini_program", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("service_id", serviceId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("notify_url", notifyUrl)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// Begin the signing of an ecommerce agreement after a payment (电商收付通模式支付后场景预签约).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013369191)
    ///
    /// - Parameters:
    ///   - appid: 商户AppID.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - prepayId: 预支付交易会话标识. Of the payment after which the user is asked to sign.
    ///   - serviceId: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - notifyUrl: 回调通知地址. Where its notifications are posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignEcommercePayRedirect(
        appid: String,
        openid: String,
        prepayId: String,
        serviceId: Int,
        contractDisplayAccount: String,
        notifyUrl: String,
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignPayRedirectResponse {
        var call = Call("password_exempt.pre_sign_ecommerce_pay_redirect", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("prepay_id", prepayId)
        call.set("service_id", serviceId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("notify_url", notifyUrl)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// Begin the signing of a clearing institution's agreement in a mini program (清算机构模式小程序场景预签约).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471282)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 商户AppID.
    ///   - subAppid: 子商户AppID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - serviceId: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - notifyUrl: 回调通知地址. Where its notifications are posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - subOpenid: 用户子标识. The user under `sub_appid`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignClearingInstitutionMiniProgram(
        subMchid: String,
        appid: String,
        subAppid: String,
        serviceId: Int,
        contractDisplayAccount: String,
        notifyUrl: String,
        outContractCode: String,
        openid: String? = nil,
        subOpenid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignMiniProgramResponse {
        var call = Call("password_exempt.pre_sign_clearing_institution_mini_program", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        call.set("service_id", serviceId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("notify_url", notifyUrl)
        call.set("out_contract_code", outContractCode)
        call.set("openid", openid)
        call.set("sub_openid", subOpenid)
        return try await client.answer(to: call)
    }

    /// Begin the signing of a clearing institution's agreement after a payment (清算机构模式支付后场景预签约).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471286)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - appid: 商户AppID.
    ///   - subAppid: 子商户AppID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - prepayId: 预支付交易会话标识. Of the payment after which the user is asked to sign.
    ///   - serviceId: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
    ///   - contractDisplayAccount: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
    ///   - notifyUrl: 回调通知地址. Where its notifications are posted: https, without a query string.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - subOpenid: 用户子标识. The user under `sub_appid`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func preSignClearingInstitutionPayRedirect(
        subMchid: String,
        appid: String,
        subAppid: String,
        prepayId: String,
        serviceId: Int,
        contractDisplayAccount: String,
        notifyUrl: String,
        outContractCode: String,
        openid: String? = nil,
        subOpenid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> PreSignPayRedirectResponse {
        var call = Call("password_exempt.pre_sign_clearing_institution_pay_redirect", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("sub_appid", subAppid)
        call.set("prepay_id", prepayId)
        call.set("service_id", serviceId)
        call.set("contract_display_account", contractDisplayAccount)
        call.set("notify_url", notifyUrl)
        call.set("out_contract_code", outContractCode)
        call.set("openid", openid)
        call.set("sub_openid", subOpenid)
        return try await client.answer(to: call)
    }

    /// Query an agreement (商户通过商户协议号查询协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472855)
    ///
    /// - Parameters:
    ///   - serviceId: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getContract(
        serviceId: Int,
        outContractCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetContractResponse {
        var call = Call("password_exempt.get_contract", options)
        call.set("service_id", serviceId)
        call.set("out_contract_code", outContractCode)
        return try await client.answer(to: call)
    }

    /// Terminate an agreement (商户通过商户协议号解约协议).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472858)
    ///
    /// - Parameters:
    ///   - serviceId: 免密支付服务ID. The service that WeChat Pay opened for the merchant.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - contractTerminationRemark: 解约备注. Why it is ended.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func terminateContract(
        serviceId: Int,
        outContractCode: String,
        contractTerminationRemark: String,
        options: CallOptions = CallOptions()
    ) async throws -> TerminateContractResponse {
        var call = Call("password_exempt.terminate_contract", options)
        call.set("service_id", serviceId)
        call.set("out_contract_code", outContractCode)
        call.set("contract_termination_remark", contractTerminationRemark)
        return try await client.answer(to: call)
    }
}

extension PasswordExempt {
    /// `ContractTermination`.
    public struct ContractTermination: Model {
        /// 协议解约方式. Who ended it: the user, the merchant, customer service or the system.
        public var contractTerminationMode: String
        /// 协议解约时间. RFC 3339.
        public var contractTerminatedTime: String?
        /// 解约备注. Why it was ended.
        public var contractTerminationRemark: String?

        enum CodingKeys: String, CodingKey {
            case contractTerminationMode = "contract_termination_mode"
            case contractTerminatedTime = "contract_terminated_time"
            case contractTerminationRemark = "contract_termination_remark"
        }
    }
}

extension PasswordExempt {
    /// `GetContractResponse`.
    public struct GetContractResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 商户AppID.
        public var appid: String
        /// 用户标识.
        public var openid: String
        /// 免密支付协议ID. WeChat Pay's number of the agreement.
        public var contractId: String
        /// 免密支付服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: Int?
        /// 协议签署时间. RFC 3339.
        public var contractSignedTime: String
        /// 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended.
        public var contractState: String
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 子商户AppID.
        public var subAppid: String?
        /// 用户标识.
        public var subOpenid: String?
        /// 用户账户展示名称. The user's name at the merchant; shown in the agreement.
        public var contractDisplayAccount: String?
        /// 协议解约信息. Set once it was ended.
        public var contractTerminateInfo: ContractTermination?

        enum CodingKeys: String, CodingKey {
            case mchid
            case appid
            case openid
            case contractId = "contract_id"
            case serviceId = "service_id"
            case contractSignedTime = "contract_signed_time"
            case contractState = "contract_state"
            case outContractCode = "out_contract_code"
            case subAppid = "sub_appid"
            case subOpenid = "sub_openid"
            case contractDisplayAccount = "contract_display_account"
            case contractTerminateInfo = "contract_terminate_info"
        }
    }
}

extension PasswordExempt {
    /// `PreSignMiniProgramResponse`.
    public struct PreSignMiniProgramResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 预签约ID. Handed to the page where the user signs.
        public var preEntrustwebId: String
        /// 免密支付服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: Int?
        /// 跳转签约的小程序AppID. The mini program where the user signs.
        public var signMpAppid: String
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 跳转签约的小程序路径. Where to open that mini program.
        public var signMpPath: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case preEntrustwebId = "pre_entrustweb_id"
            case serviceId = "service_id"
            case signMpAppid = "sign_mp_appid"
            case outContractCode = "out_contract_code"
            case signMpPath = "sign_mp_path"
        }
    }
}

extension PasswordExempt {
    /// `PreSignPartnerMiniProgramResponse`.
    public struct PreSignPartnerMiniProgramResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 子商户号.
        public var subMchid: String
        /// 预签约ID. Handed to the page where the user signs.
        public var preEntrustwebId: String
        /// 免密支付服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: Int?
        /// 跳转签约的小程序AppID. The mini program where the user signs.
        public var signMpAppid: String
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 跳转签约的小程序路径. Where to open that mini program.
        public var signMpPath: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case preEntrustwebId = "pre_entrustweb_id"
            case serviceId = "service_id"
            case signMpAppid = "sign_mp_appid"
            case outContractCode = "out_contract_code"
            case signMpPath = "sign_mp_path"
        }
    }
}

extension PasswordExempt {
    /// `PreSignPartnerPayRedirectResponse`.
    public struct PreSignPartnerPayRedirectResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 子商户号.
        public var subMchid: String
        /// 免密支付服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: Int?
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case subMchid = "sub_mchid"
            case serviceId = "service_id"
            case outContractCode = "out_contract_code"
        }
    }
}

extension PasswordExempt {
    /// `PreSignPayRedirectResponse`.
    public struct PreSignPayRedirectResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 免密支付服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: Int?
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case serviceId = "service_id"
            case outContractCode = "out_contract_code"
        }
    }
}

extension PasswordExempt {
    /// `TerminateContractResponse`.
    public struct TerminateContractResponse: Model {
        /// 商户号.
        public var mchid: String
        /// 免密支付服务ID. The service that WeChat Pay opened for the merchant.
        public var serviceId: Int?
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String

        enum CodingKeys: String, CodingKey {
            case mchid
            case serviceId = "service_id"
            case outContractCode = "out_contract_code"
        }
    }
}
