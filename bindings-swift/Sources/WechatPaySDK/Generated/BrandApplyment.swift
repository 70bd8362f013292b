// Generated from api/brand_applyment.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Brands: onboarding (品牌入驻).
public struct BrandApplyment: Sendable {
    let client: Client
}

extension Client {
    /// Brands: onboarding (品牌入驻).
    public var brandApplyment: BrandApplyment { BrandApplyment(client: self) }
}

extension BrandApplyment {
    /// Apply for a brand on WeChat Pay (提交入驻申请).
    ///
    /// Query the result: in `APPLYMENT_STATE_WAITING_AUTH` the administrator of the brand has to scan the QR code in the answer.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016249989)
    ///
    /// - Parameters:
    ///   - adminInfo: 管理员信息.
    ///   - brandBasicInfo: 品牌基础信息.
    ///   - businessCode: 业务申请编号. The caller's own number of the application. At most 128 characters.
    ///   - subjectInfo: 主体信息.
    ///   - trademark: 品牌商标资料.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitApplyment(
        adminInfo: Administrator,
        brandBasicInfo: Brand,
        businessCode: String,
        subjectInfo: Subject,
        trademark: Trademark,
        options: CallOptions = CallOptions()
    ) async throws -> ApplymentReference {
        var call = Call("brand_applyment.submit_applyment", options)
        call.set("admin_info", adminInfo)
        call.set("brand_basic_info", brandBasicInfo)
        call.set("business_code", businessCode)
        call.set("subject_info", subjectInfo)
        call.set("trademark", trademark)
        return try await client.answer(to: call)
    }

    /// Query an application for a brand by `business_code` (根据业务申请编号查询申请状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016257694)
    ///
    /// - Parameters:
    ///   - businessCode: 业务申请编号. The caller's own number of the application. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getApplymentByBusinessCode(
        businessCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> Applyment {
        var call = Call("brand_applyment.get_applyment_by_business_code", options)
        call.set("business_code", businessCode)
        return try await client.answer(to: call)
    }

    /// Query an application for a brand by `applyment_id` (根据申请单ID查询申请状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016257685)
    ///
    /// - Parameters:
    ///   - applymentId: 微信支付申请单号. WeChat Pay's number of the application. At most 20 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getApplymentByApplymentId(
        applymentId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Applyment {
        var call = Call("brand_applyment.get_applyment_by_applyment_id", options)
        call.set("applyment_id", applymentId)
        return try await client.answer(to: call)
    }

    /// Withdraw an application for a brand (撤销申请).
    ///
    /// Give `applyment_id` or `business_code`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016257700)
    ///
    /// - Parameters:
    ///   - applymentId: 微信支付申请单号. WeChat Pay's number of the application; this or `business_code` is needed. At most 20 characters.
    ///   - businessCode: 业务申请编号. The caller's own number of the application; this or `applyment_id` is needed. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelApplyment(
        applymentId: String? = nil,
        businessCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ApplymentReference {
        var call = Call("brand_applyment.cancel_applyment", options)
        call.set("applyment_id", applymentId)
        call.set("business_code", businessCode)
        return try await client.answer(to: call)
    }

    /// List what a brand has authorised the partner for (获得品牌已授权且在生效中的产品权限信息).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017410365)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand's number on WeChat Pay.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listProductAuthorities(
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> ListProductAuthoritiesResponse {
        var call = Call("brand_applyment.list_product_authorities", options)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }
}

extension BrandApplyment {
    /// `Administrator`.
    public struct Administrator: Model {
        /// 管理员姓名. As in the identity document. At most 1024 characters, encrypted on the wire.
        public var adminName: Sensitive
        /// 管理员证件号. The number of the identity document. At most 1024 characters, encrypted on the wire.
        public var idCardNumber: Sensitive
        /// 管理员证件类型.
        public var idDocType: IdDocType

        enum CodingKeys: String, CodingKey {
            case adminName = "admin_name"
            case idCardNumber = "id_card_number"
            case idDocType = "id_doc_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            adminName: Sensitive,
            idCardNumber: Sensitive,
            idDocType: IdDocType
        ) {
            self.adminName = adminName
            self.idCardNumber = idCardNumber
            self.idDocType = idDocType
        }
    }
}

extension BrandApplyment {
    /// `Applyment`.
    public struct Applyment: Model {
        /// 微信支付申请单号. WeChat Pay's number of the application. At most 20 characters.
        public var applymentId: String
        /// 申请状态.
        public var applymentState: ApplymentState
        /// 申请状态说明. At most 30 characters.
        public var applymentStateDesc: String
        /// 业务申请编号. The caller's own number of the application. At most 128 characters.
        public var businessCode: String
        /// 品牌ID. Set once the brand is there. At most 20 characters.
        public var brandId: String?
        /// 授权确认二维码链接. The brand's administrator scans it to confirm; set while that is due. At most 256 characters.
        public var authorizationConfirmationQrCode: String?
        /// 驳回原因. Set after a rejection. At most 1024 characters.
        public var rejectReason: String?

        enum CodingKeys: String, CodingKey {
            case applymentId = "applyment_id"
            case applymentState = "applyment_state"
            case applymentStateDesc = "applyment_state_desc"
            case businessCode = "business_code"
            case brandId = "brand_id"
            case authorizationConfirmationQrCode = "authorization_confirmation_qr_code"
            case rejectReason = "reject_reason"
        }
    }
}

extension BrandApplyment {
    /// `ApplymentReference`.
    public struct ApplymentReference: Model {
        /// 微信支付申请单号. WeChat Pay's number of the application. At most 20 characters.
        public var applymentId: String
        /// 业务申请编号. The caller's own number of the application. At most 128 characters.
        public var businessCode: String

        enum CodingKeys: String, CodingKey {
            case applymentId = "applyment_id"
            case businessCode = "business_code"
        }
    }
}

extension BrandApplyment {
    /// `Brand`.
    public struct Brand: Model {
        /// 品牌Logo. A `media_id` of `media.upload_image`.
        public var brandLogo: String
        /// 品牌名称. At most 30 characters.
        public var brandName: String

        enum CodingKeys: String, CodingKey {
            case brandLogo = "brand_logo"
            case brandName = "brand_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            brandLogo: String,
            brandName: String
        ) {
            self.brandLogo = brandLogo
            self.brandName = brandName
        }
    }
}

extension BrandApplyment {
    /// `ListProductAuthoritiesResponse`.
    public struct ListProductAuthoritiesResponse: Model {
        /// 品牌ID.
        public var brandId: String
        /// 更新时间. RFC 3339.
        public var updateTime: String
        /// 授权类型. `AUTHORIZATION_TYPE_PARTLY`: for the products in `authorization_product`.
        public var authorizationType: AuthorizationType
        /// 授权产品权限.
        public var authorizationProduct: [AuthorizationProduct]?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case updateTime = "update_time"
            case authorizationType = "authorization_type"
            case authorizationProduct = "authorization_product"
        }
    }
}

extension BrandApplyment {
    /// `LogoTrademarkRegistrationCertificate`.
    public struct LogoTrademarkRegistrationCertificate: Model {
        /// Logo商标名称. At most 50 characters.
        public var name: String
        /// Logo商标注册人. To whom the trademark is registered. At most 50 characters.
        public var holder: String
        /// Logo商标国际分类. The class of goods and services of the Nice Classification. At most 5 characters.
        public var internationalClass: String
        /// Logo商标注册号. At most 50 characters.
        public var number: String
        /// Logo商标有效期结束时间. At most 20 characters, YYYY-MM-DD.
        public var validEndTime: String
        /// Logo商标授权有效期开始时间. At most 20 characters, YYYY-MM-DD.
        public var authorizationBeginTime: String?
        /// Logo商标授权有效期结束时间. At most 20 characters, YYYY-MM-DD.
        public var authorizationEndTime: String?
        /// Logo商标注册证.
        public var certificate: String?
        /// Logo商标注册证列表.
        public var certificateList: [String]?
        /// Logo商标许可使用授权书.
        public var license: String?
        /// Logo商标许可使用授权书列表.
        public var licenseList: [String]?
        /// Logo商标有效期开始时间. At most 20 characters, YYYY-MM-DD.
        public var validBeginTime: String?

        enum CodingKeys: String, CodingKey {
            case name
            case holder
            case internationalClass = "international_class"
            case number
            case validEndTime = "valid_end_time"
            case authorizationBeginTime = "authorization_begin_time"
            case authorizationEndTime = "authorization_end_time"
            case certificate
            case certificateList = "certificate_list"
            case license
            case licenseList = "license_list"
            case validBeginTime = "valid_begin_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            holder: String,
            internationalClass: String,
            number: String,
            validEndTime: String,
            authorizationBeginTime: String? = nil,
            authorizationEndTime: String? = nil,
            certificate: String? = nil,
            certificateList: [String]? = nil,
            license: String? = nil,
            licenseList: [String]? = nil,
            validBeginTime: String? = nil
        ) {
            self.name = name
            self.holder = holder
            self.internationalClass = internationalClass
            self.number = number
            self.validEndTime = validEndTime
            self.authorizationBeginTime = authorizationBeginTime
            self.authorizationEndTime = authorizationEndTime
            self.certificate = certificate
            self.certificateList = certificateList
            self.license = license
            self.licenseList = licenseList
            self.validBeginTime = validBeginTime
        }
    }
}

extension BrandApplyment {
    /// `Subject`.
    public struct Subject: Model {
        /// 主体名称. At most 50 characters.
        public var subjectName: String
        /// 主体类型. `SUBJECT_TYPE_ENTERPRISE`: a company; `SUBJECT_TYPE_INDIVIDUAL`: an individual business (个体户).
        public var subjectType: SubjectType
        /// 统一社会信用代码. At most 20 characters.
        public var unifiedSocialCreditCode: String

        enum CodingKeys: String, CodingKey {
            case subjectName = "subject_name"
            case subjectType = "subject_type"
            case unifiedSocialCreditCode = "unified_social_credit_code"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            subjectName: String,
            subjectType: SubjectType,
            unifiedSocialCreditCode: String
        ) {
            self.subjectName = subjectName
            self.subjectType = subjectType
            self.unifiedSocialCreditCode = unifiedSocialCreditCode
        }
    }
}

extension BrandApplyment {
    /// `Trademark`.
    public struct Trademark: Model {
        /// 有无商标.
        public var trademarkExists: TrademarkExists
        /// Logo商标注册证.
        public var logoTrademarkRegistrationCertificate: LogoTrademarkRegistrationCertificate?
        /// 无商标额外证明材料.
        public var noTrademarkAdditionProve: String?
        /// 无商标额外证明材料列表.
        public var noTrademarkAdditionProveList: [String]?
        /// 商标注册证. Needed with `TRADEMARK_EXISTS`.
        public var trademarkRegistrationCertificate: TrademarkRegistrationCertificate?

        enum CodingKeys: String, CodingKey {
            case trademarkExists = "trademark_exists"
            case logoTrademarkRegistrationCertificate = "logo_trademark_registration_certificate"
            case noTrademarkAdditionProve = "no_trademark_addition_prove"
            case noTrademarkAdditionProveList = "no_trademark_addition_prove_list"
            case trademarkRegistrationCertificate = "trademark_registration_certificate"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            trademarkExists: TrademarkExists,
            logoTrademarkRegistrationCertificate: LogoTrademarkRegistrationCertificate? = nil,
            noTrademarkAdditionProve: String? = nil,
            noTrademarkAdditionProveList: [String]? = nil,
            trademarkRegistrationCertificate: TrademarkRegistrationCertificate? = nil
        ) {
            self.trademarkExists = trademarkExists
            self.logoTrademarkRegistrationCertificate = logoTrademarkRegistrationCertificate
            self.noTrademarkAdditionProve = noTrademarkAdditionProve
            self.noTrademarkAdditionProveList = noTrademarkAdditionProveList
            self.trademarkRegistrationCertificate = trademarkRegistrationCertificate
        }
    }
}

extension BrandApplyment {
    /// `TrademarkRegistrationCertificate`.
    public struct TrademarkRegistrationCertificate: Model {
        /// 商标名称. At most 50 characters.
        public var name: String
        /// 商标注册人. To whom the trademark is registered. At most 50 characters.
        public var holder: String
        /// 商标国际分类. The class of goods and services of the Nice Classification. At most 5 characters.
        public var internationalClass: String
        /// 商标注册号. At most 50 characters.
        public var number: String
        /// 商标有效期结束时间. At most 20 characters, YYYY-MM-DD.
        public var validEndTime: String
        /// 商标授权有效期开始时间. At most 20 characters, YYYY-MM-DD.
        public var authorizationBeginTime: String?
        /// 商标授权有效期结束时间. At most 20 characters, YYYY-MM-DD.
        public var authorizationEndTime: String?
        /// 商标注册证.
        public var certificate: String?
        /// 商标注册证列表.
        public var certificateList: [String]?
        /// 商标许可使用授权书.
        public var license: String?
        /// 商标许可使用授权书列表.
        public var licenseList: [String]?
        /// 商标有效期开始时间. At most 20 characters, YYYY-MM-DD.
        public var validBeginTime: String?

        enum CodingKeys: String, CodingKey {
            case name
            case holder
            case internationalClass = "international_class"
            case number
            case validEndTime = "valid_end_time"
            case authorizationBeginTime = "authorization_begin_time"
            case authorizationEndTime = "authorization_end_time"
            case certificate
            case certificateList = "certificate_list"
            case license
            case licenseList = "license_list"
            case validBeginTime = "valid_begin_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            holder: String,
            internationalClass: String,
            number: String,
            validEndTime: String,
            authorizationBeginTime: String? = nil,
            authorizationEndTime: String? = nil,
            certificate: String? = nil,
            certificateList: [String]? = nil,
            license: String? = nil,
            licenseList: [String]? = nil,
            validBeginTime: String? = nil
        ) {
            self.name = name
            self.holder = holder
            self.internationalClass = internationalClass
            self.number = number
            self.validEndTime = validEndTime
            self.authorizationBeginTime = authorizationBeginTime
            self.authorizationEndTime = authorizationEndTime
            self.certificate = certificate
            self.certificateList = certificateList
            self.license = license
            self.licenseList = licenseList
            self.validBeginTime = validBeginTime
        }
    }
}

extension BrandApplyment {
    /// 申请状态
    public struct ApplymentState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var applymentStateUnknown: Self { "APPLYMENT_STATE_UNKNOWN" }
        public static var applymentStateUnsubmitted: Self { "APPLYMENT_STATE_UNSUBMITTED" }
        public static var applymentStateWaitingValidate: Self { "APPLYMENT_STATE_WAITING_VALIDATE" }
        public static var applymentStateWaitingAudit: Self { "APPLYMENT_STATE_WAITING_AUDIT" }
        public static var applymentStateWaitingAuth: Self { "APPLYMENT_STATE_WAITING_AUTH" }
        public static var applymentStateOpenAccount: Self { "APPLYMENT_STATE_OPEN_ACCOUNT" }
        public static var applymentStateFinish: Self { "APPLYMENT_STATE_FINISH" }
        public static var applymentStateAuditRejected: Self { "APPLYMENT_STATE_AUDIT_REJECTED" }
        public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
    }
}

extension BrandApplyment {
    /// 授权产品权限
    public struct AuthorizationProduct: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var brandProductAuthorityMerchantCard: Self { "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD" }
        public static var brandProductAuthorityCardLink: Self { "BRAND_PRODUCT_AUTHORITY_CARD_LINK" }
        public static var brandProductAuthorityProductCoupon: Self { "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON" }
        public static var brandProductAuthorityShakeCoupon: Self { "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON" }
        public static var brandProductAuthorityBrandPayGift: Self { "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT" }
        public static var brandProductAuthorityBrandStore: Self { "BRAND_PRODUCT_AUTHORITY_BRAND_STORE" }
        public static var brandProductAuthorityPaymentMerchantManage: Self {
            "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE"
        }
        public static var brandProductAuthorityAppidManage: Self { "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE" }
        public static var brandProductAuthorityFinderManage: Self { "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE" }
        public static var brandProductAuthorityCategoryManage: Self { "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE" }
    }
}

extension BrandApplyment {
    /// 授权类型
    public struct AuthorizationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authorizationTypeHosting: Self { "AUTHORIZATION_TYPE_HOSTING" }
        public static var authorizationTypePartly: Self { "AUTHORIZATION_TYPE_PARTLY" }
    }
}

extension BrandApplyment {
    /// 管理员证件类型
    public struct IdDocType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var identificationTypeMainlandIdCard: Self { "IDENTIFICATION_TYPE_MAINLAND_ID_CARD" }
        public static var identificationTypeHongkong: Self { "IDENTIFICATION_TYPE_HONGKONG" }
        public static var identificationTypeMacao: Self { "IDENTIFICATION_TYPE_MACAO" }
        public static var identificationTypeTaiwan: Self { "IDENTIFICATION_TYPE_TAIWAN" }
        public static var identificationTypeHongkongMacaoResident: Self {
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
        }
        public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
    }
}

extension BrandApplyment {
    /// 主体类型
    public struct SubjectType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var subjectTypeEnterprise: Self { "SUBJECT_TYPE_ENTERPRISE" }
        public static var subjectTypeIndividual: Self { "SUBJECT_TYPE_INDIVIDUAL" }
    }
}

extension BrandApplyment {
    /// 有无商标
    public struct TrademarkExists: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var trademarkExists: Self { "TRADEMARK_EXISTS" }
        public static var trademarkNone: Self { "TRADEMARK_NONE" }
    }
}
