// Generated from api/pay_installment.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Paying by instalments (微信分付).
public struct PayInstallment: Sendable {
    let client: Client
}

extension Client {
    /// Paying by instalments (微信分付).
    public var payInstallment: PayInstallment { PayInstallment(client: self) }
}

extension PayInstallment {
    /// Ask whether instalments should be offered (微信分付-支付方式前置服务).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
    ///
    /// - Parameters:
    ///   - appid: 应用AppID.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - payer: 支付者.
    ///   - mchid: 直连商户号. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getExposure(
        appid: String,
        outTradeNo: String,
        payer: Payer,
        mchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Exposure {
        var call = Call("pay_installment.get_exposure", options)
        call.set("appid", appid)
        call.set("out_trade_no", outTradeNo)
        call.set("payer", payer)
        call.set("mchid", mchid)
        return try await client.answer(to: call)
    }

    /// Ask for a sub-merchant whether instalments should be offered (微信分付-支付方式前置服务).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
    ///
    /// - Parameters:
    ///   - spAppid: 服务商应用ID.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - payer: 支付者.
    ///   - spMchid: 服务商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getPartnerExposure(
        spAppid: String,
        subAppid: String,
        outTradeNo: String,
        payer: PartnerPayer,
        spMchid: String? = nil,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Exposure {
        var call = Call("pay_installment.get_partner_exposure", options)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("out_trade_no", outTradeNo)
        call.set("payer", payer)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Ask for an institution whether instalments should be offered (微信分付-支付方式前置服务).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
    ///
    /// - Parameters:
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - acquiringBankId: 从业机构号.
    ///   - channelId: 渠道商户号. The channel's merchant number.
    ///   - merchantId: 特约商户号.
    ///   - payer: 支付者.
    ///   - acquiringBankAppid:
    ///   - merchantAppid: 特约商户应用AppID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getAcquiringBankExposure(
        outTradeNo: String,
        acquiringBankId: String,
        channelId: String,
        merchantId: String,
        payer: AcquiringBankPayer,
        acquiringBankAppid: String? = nil,
        merchantAppid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Exposure {
        var call = Call("pay_installment.get_acquiring_bank_exposure", options)
        call.set("out_trade_no", outTradeNo)
        call.set("acquiring_bank_id", acquiringBankId)
        call.set("channel_id", channelId)
        call.set("merchant_id", merchantId)
        call.set("payer", payer)
        call.set("acquiring_bank_appid", acquiringBankAppid)
        call.set("merchant_appid", merchantAppid)
        return try await client.answer(to: call)
    }

    /// Ask whether instalments without interest should be offered (商户贴息-获取微信分付曝光建议).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
    ///
    /// - Parameters:
    ///   - appid: 应用AppID.
    ///   - userIdType: 用户ID的类型. Which number of the user is given.
    ///   - mchid: 直连商户号. The client's `mchid` where left out.
    ///   - openid: 用户标识. The user in `appid`.
    ///   - phoneNumberHash: 用户手机号的十六进制字符串.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getInterestSubsidyExposure(
        appid: String,
        userIdType: UserIdType,
        mchid: String? = nil,
        openid: String? = nil,
        phoneNumberHash: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> InterestSubsidyExposure {
        var call = Call("pay_installment.get_interest_subsidy_exposure", options)
        call.set("appid", appid)
        call.set("user_id_type", userIdType)
        call.set("mchid", mchid)
        call.set("openid", openid)
        call.set("phone_number_hash", phoneNumberHash)
        return try await client.answer(to: call)
    }

    /// Ask for a sub-merchant whether instalments without interest should be offered (商户贴息-获取微信分付曝光建议).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
    ///
    /// - Parameters:
    ///   - spAppid: 服务商应用ID.
    ///   - subAppid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
    ///   - spMchid: 服务商户号. The partner's own merchant number. The client's `mchid` where left out.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - userId: 用户ID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func getPartnerInterestSubsidyExposure(
        spAppid: String,
        subAppid: String,
        spMchid: String? = nil,
        subMchid: String? = nil,
        userId: UserId? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> InterestSubsidyExposure {
        var call = Call("pay_installment.get_partner_interest_subsidy_exposure", options)
        call.set("sp_appid", spAppid)
        call.set("sub_appid", subAppid)
        call.set("sp_mchid", spMchid)
        call.set("sub_mchid", subMchid)
        call.set("user_id", userId)
        return try await client.answer(to: call)
    }
}

extension PayInstallment {
    /// `AcquiringBankPayer`.
    public struct AcquiringBankPayer: Model {
        /// 用户标识.
        public var acquiringBankOpenid: String?
        /// 用户标识.
        public var merchantOpenid: String?
        /// 用户手机号的哈希值.
        public var phoneNumberHash: String?

        enum CodingKeys: String, CodingKey {
            case acquiringBankOpenid = "acquiring_bank_openid"
            case merchantOpenid = "merchant_openid"
            case phoneNumberHash = "phone_number_hash"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            acquiringBankOpenid: String? = nil,
            merchantOpenid: String? = nil,
            phoneNumberHash: String? = nil
        ) {
            self.acquiringBankOpenid = acquiringBankOpenid
            self.merchantOpenid = merchantOpenid
            self.phoneNumberHash = phoneNumberHash
        }
    }
}

extension PayInstallment {
    /// `Exposure`.
    public struct Exposure: Model {
        /// 是否建议曝光微信分付. Whether to offer instalments to this user.
        public var fqfExposure: Bool?
        /// 曝光凭证.
        public var marketExposureToken: String?

        enum CodingKeys: String, CodingKey {
            case fqfExposure = "fqf_exposure"
            case marketExposureToken = "market_exposure_token"
        }
    }
}

extension PayInstallment {
    /// `InterestSubsidyExposure`.
    public struct InterestSubsidyExposure: Model {
        /// 是否建议曝光微信分付. Whether to offer instalments to this user.
        public var recommendExposure: Bool?

        enum CodingKeys: String, CodingKey {
            case recommendExposure = "recommend_exposure"
        }
    }
}

extension PayInstallment {
    /// `PartnerPayer`.
    public struct PartnerPayer: Model {
        /// 用户服务商标识. The user under `sp_appid`.
        public var spOpenid: String?
        /// 用户子商户标识. The user under `sub_appid`.
        public var subOpenid: String?
        /// 用户手机号的哈希值.
        public var phoneNumberHash: String?

        enum CodingKeys: String, CodingKey {
            case spOpenid = "sp_openid"
            case subOpenid = "sub_openid"
            case phoneNumberHash = "phone_number_hash"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            spOpenid: String? = nil,
            subOpenid: String? = nil,
            phoneNumberHash: String? = nil
        ) {
            self.spOpenid = spOpenid
            self.subOpenid = subOpenid
            self.phoneNumberHash = phoneNumberHash
        }
    }
}

extension PayInstallment {
    /// `Payer`.
    public struct Payer: Model {
        /// 用户标识. The user in `appid`.
        public var openid: String?
        /// 用户手机号的哈希值.
        public var phoneNumberHash: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case phoneNumberHash = "phone_number_hash"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            openid: String? = nil,
            phoneNumberHash: String? = nil
        ) {
            self.openid = openid
            self.phoneNumberHash = phoneNumberHash
        }
    }
}

extension PayInstallment {
    /// `UserId`.
    public struct UserId: Model {
        /// 用户服务标识. The user under `sp_appid`.
        public var spOpenid: String?
        /// 用户子标识. The user under `sub_appid`.
        public var subOpenid: String?
        /// 用户手机号的哈希值.
        public var phoneNumberHash: String?
        /// 用户ID的类型. Which number of the user is given.
        public var userIdType: UserIdType?

        enum CodingKeys: String, CodingKey {
            case spOpenid = "sp_openid"
            case subOpenid = "sub_openid"
            case phoneNumberHash = "phone_number_hash"
            case userIdType = "user_id_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            spOpenid: String? = nil,
            subOpenid: String? = nil,
            phoneNumberHash: String? = nil,
            userIdType: UserIdType? = nil
        ) {
            self.spOpenid = spOpenid
            self.subOpenid = subOpenid
            self.phoneNumberHash = phoneNumberHash
            self.userIdType = userIdType
        }
    }
}

extension PayInstallment {
    /// 用户ID的类型
    public struct UserIdType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unknownUserIdType: Self { "UNKNOWN_USER_ID_TYPE" }
        public static var openid: Self { "OPENID" }
        public static var phoneNo: Self { "PHONE_NO" }
        public static var spOpenid: Self { "SP_OPENID" }
        public static var subOpenid: Self { "SUB_OPENID" }
    }
}
