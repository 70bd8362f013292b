// Generated from api/account_opening_intent.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Confirmation of the will to open an account (商户开户意愿确认).
public struct AccountOpeningIntent: Sendable {
    let client: Client
}

extension Client {
    /// Confirmation of the will to open an account (商户开户意愿确认).
    public var accountOpeningIntent: AccountOpeningIntent { AccountOpeningIntent(client: self) }
}

extension AccountOpeningIntent {
    /// Query an application (查询申请单审核结果).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697715)
    ///
    /// - Parameters:
    ///   - applymentId: 申请单编号. WeChat Pay's number of the application.
    ///   - businessCode: 业务申请编号. The caller's own number of the application. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func getApplyment(
        applymentId: Int? = nil,
        businessCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetApplymentResponse {
        var call = Call("account_opening_intent.get_applyment", options)
        call.set("applyment_id", applymentId)
        call.set("business_code", businessCode)
        return try await client.answer(to: call)
    }

    /// Submit the merchant's data for confirmation (提交申请单).
    ///
    /// A refused application is corrected by submitting it again with the same `business_code`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012722388)
    ///
    /// - Parameters:
    ///   - businessCode: 业务申请编号. The caller's own number of the application. At most 128 characters.
    ///   - contactInfo: 联系人信息.
    ///   - identificationInfo: 法定代表人身份信息.
    ///   - subjectInfo: 主体信息.
    ///   - channelId: 渠道商户号. At most 9 characters.
    ///   - additionInfo: 补充材料.
    ///   - uboInfoList: 最终受益人信息列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitApplyment(
        businessCode: String,
        contactInfo: Contact,
        identificationInfo: Identity,
        subjectInfo: Subject,
        channelId: String? = nil,
        additionInfo: AdditionalMaterial? = nil,
        uboInfoList: [BeneficialOwner]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SubmitApplymentResponse {
        var call = Call("account_opening_intent.submit_applyment", options)
        call.set("business_code", businessCode)
        call.set("contact_info", contactInfo)
        call.set("identification_info", identificationInfo)
        call.set("subject_info", subjectInfo)
        call.set("channel_id", channelId)
        call.set("addition_info", additionInfo)
        call.set("ubo_info_list", uboInfoList)
        return try await client.answer(to: call)
    }

    /// Get whether the merchant has confirmed (获取商户开户意愿确认状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012467549)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func getAuthorizationState(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetAuthorizationStateResponse {
        var call = Call("account_opening_intent.get_authorization_state", options)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Withdraw an application by `applyment_id` (撤销申请单).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
    ///
    /// - Parameters:
    ///   - applymentId: 申请单编号. WeChat Pay's number of the application.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func cancelApplymentByApplymentId(
        applymentId: Int,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("account_opening_intent.cancel_applyment_by_applyment_id", options)
        call.set("applyment_id", applymentId)
        _ = try await client.send(call)
    }

    /// Withdraw an application by `business_code` (撤销申请单).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
    ///
    /// - Parameters:
    ///   - businessCode: 业务申请编号. The caller's own number of the application. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func cancelApplymentByBusinessCode(
        businessCode: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("account_opening_intent.cancel_applyment_by_business_code", options)
        call.set("business_code", businessCode)
        _ = try await client.send(call)
    }
}

extension AccountOpeningIntent {
    /// `AdditionalMaterial`.
    public struct AdditionalMaterial: Model {
        /// 待确认商户号列表.
        public var confirmMchidList: [String]?

        enum CodingKeys: String, CodingKey {
            case confirmMchidList = "confirm_mchid_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            confirmMchidList: [String]? = nil
        ) {
            self.confirmMchidList = confirmMchidList
        }
    }
}

extension AccountOpeningIntent {
    /// `AlternateBusinessLicense`.
    public struct AlternateBusinessLicense: Model {
        /// 注册地址.
        public var companyAddress: String
        /// 法人姓名.
        public var legalPerson: String
        /// 营业执照照片.
        public var licenceCopy: String
        /// 营业执照注册号.
        public var licenceNumber: String
        /// 营业执照有效日期. JSON text.
        public var licenceValidDate: String
        /// 商户名称.
        public var merchantName: String

        enum CodingKeys: String, CodingKey {
            case companyAddress = "company_address"
            case legalPerson = "legal_person"
            case licenceCopy = "licence_copy"
            case licenceNumber = "licence_number"
            case licenceValidDate = "licence_valid_date"
            case merchantName = "merchant_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            companyAddress: String,
            legalPerson: String,
            licenceCopy: String,
            licenceNumber: String,
            licenceValidDate: String,
            merchantName: String
        ) {
            self.companyAddress = companyAddress
            self.legalPerson = legalPerson
            self.licenceCopy = licenceCopy
            self.licenceNumber = licenceNumber
            self.licenceValidDate = licenceValidDate
            self.merchantName = merchantName
        }
    }
}

extension AccountOpeningIntent {
    /// `AlternateSpecialOperation`.
    public struct AlternateSpecialOperation: Model {
        /// 行业ID. One of 44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32 and 52.
        public var categoryId: Int
        /// 店内环境照片.
        public var storeIndoorCopy: [String]?

        enum CodingKeys: String, CodingKey {
            case categoryId = "category_id"
            case storeIndoorCopy = "store_indoor_copy"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            categoryId: Int,
            storeIndoorCopy: [String]? = nil
        ) {
            self.categoryId = categoryId
            self.storeIndoorCopy = storeIndoorCopy
        }
    }
}

extension AccountOpeningIntent {
    /// `BeneficialOwner`.
    public struct BeneficialOwner: Model {
        /// 证件居住地址. At most 1024 characters, encrypted on the wire.
        public var uboIdDocAddress: Sensitive?
        /// 证件正面照片. At most 256 characters.
        public var uboIdDocCopy: String?
        /// 证件反面照片. At most 256 characters.
        public var uboIdDocCopyBack: String?
        /// 证件姓名. At most 1024 characters, encrypted on the wire.
        public var uboIdDocName: Sensitive?
        /// 证件号码. At most 1024 characters, encrypted on the wire.
        public var uboIdDocNumber: Sensitive?
        /// 证件类型.
        public var uboIdDocType: UboIdDocType?
        /// 证件有效期开始时间. At most 128 characters, YYYY-MM-DD.
        public var uboPeriodBegin: String?
        /// 证件有效期结束时间. At most 128 characters.
        public var uboPeriodEnd: String?

        enum CodingKeys: String, CodingKey {
            case uboIdDocAddress = "ubo_id_doc_address"
            case uboIdDocCopy = "ubo_id_doc_copy"
            case uboIdDocCopyBack = "ubo_id_doc_copy_back"
            case uboIdDocName = "ubo_id_doc_name"
            case uboIdDocNumber = "ubo_id_doc_number"
            case uboIdDocType = "ubo_id_doc_type"
            case uboPeriodBegin = "ubo_period_begin"
            case uboPeriodEnd = "ubo_period_end"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            uboIdDocAddress: Sensitive? = nil,
            uboIdDocCopy: String? = nil,
            uboIdDocCopyBack: String? = nil,
            uboIdDocName: Sensitive? = nil,
            uboIdDocNumber: Sensitive? = nil,
            uboIdDocType: UboIdDocType? = nil,
            uboPeriodBegin: String? = nil,
            uboPeriodEnd: String? = nil
        ) {
            self.uboIdDocAddress = uboIdDocAddress
            self.uboIdDocCopy = uboIdDocCopy
            self.uboIdDocCopyBack = uboIdDocCopyBack
            self.uboIdDocName = uboIdDocName
            self.uboIdDocNumber = uboIdDocNumber
            self.uboIdDocType = uboIdDocType
            self.uboPeriodBegin = uboPeriodBegin
            self.uboPeriodEnd = uboPeriodEnd
        }
    }
}

extension AccountOpeningIntent {
    /// `BusinessLicense`.
    public struct BusinessLicense: Model {
        /// 注册地址. At most 128 characters.
        public var companyAddress: String
        /// 法定代表人姓名. At most 100 characters.
        public var legalPerson: String
        /// 营业执照照片. At most 255 characters.
        public var licenceCopy: String
        /// 营业执照注册号. At most 32 characters.
        public var licenceNumber: String
        /// 营业执照有效日期. At most 64 characters, YYYY-MM-DD.
        public var licenceValidDate: String
        /// 商户名称. At most 128 characters.
        public var merchantName: String

        enum CodingKeys: String, CodingKey {
            case companyAddress = "company_address"
            case legalPerson = "legal_person"
            case licenceCopy = "licence_copy"
            case licenceNumber = "licence_number"
            case licenceValidDate = "licence_valid_date"
            case merchantName = "merchant_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            companyAddress: String,
            legalPerson: String,
            licenceCopy: String,
            licenceNumber: String,
            licenceValidDate: String,
            merchantName: String
        ) {
            self.companyAddress = companyAddress
            self.legalPerson = legalPerson
            self.licenceCopy = licenceCopy
            self.licenceNumber = licenceNumber
            self.licenceValidDate = licenceValidDate
            self.merchantName = merchantName
        }
    }
}

extension AccountOpeningIntent {
    /// `Contact`.
    public struct Contact: Model {
        /// 联系人姓名. At most 1024 characters, encrypted on the wire.
        public var name: Sensitive
        /// 联系人类型.
        public var contactType: ContactType
        /// 联系人手机号. At most 1024 characters, encrypted on the wire.
        public var mobile: Sensitive
        /// 业务办理授权函. Known from the community.
        public var businessAuthorizationLetter: String?
        /// 联系人证件正面照片. At most 256 characters.
        public var contactIdDocCopy: String?
        /// 联系人证件反面照片. At most 256 characters.
        public var contactIdDocCopyBack: String?
        /// 联系人证件类型.
        public var contactIdDocType: ContactIdDocType?
        /// 联系人证件有效期开始时间. At most 128 characters, YYYY-MM-DD.
        public var contactPeriodBegin: String?
        /// 联系人证件有效期结束时间. At most 128 characters, YYYY-MM-DD.
        public var contactPeriodEnd: String?
        /// 联系人证件号码. At most 1024 characters, encrypted on the wire.
        public var idCardNumber: Sensitive?

        enum CodingKeys: String, CodingKey {
            case name
            case contactType = "contact_type"
            case mobile
            case businessAuthorizationLetter = "business_authorization_letter"
            case contactIdDocCopy = "contact_id_doc_copy"
            case contactIdDocCopyBack = "contact_id_doc_copy_back"
            case contactIdDocType = "contact_id_doc_type"
            case contactPeriodBegin = "contact_period_begin"
            case contactPeriodEnd = "contact_period_end"
            case idCardNumber = "id_card_number"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: Sensitive,
            contactType: ContactType,
            mobile: Sensitive,
            businessAuthorizationLetter: String? = nil,
            contactIdDocCopy: String? = nil,
            contactIdDocCopyBack: String? = nil,
            contactIdDocType: ContactIdDocType? = nil,
            contactPeriodBegin: String? = nil,
            contactPeriodEnd: String? = nil,
            idCardNumber: Sensitive? = nil
        ) {
            self.name = name
            self.contactType = contactType
            self.mobile = mobile
            self.businessAuthorizationLetter = businessAuthorizationLetter
            self.contactIdDocCopy = contactIdDocCopy
            self.contactIdDocCopyBack = contactIdDocCopyBack
            self.contactIdDocType = contactIdDocType
            self.contactPeriodBegin = contactPeriodBegin
            self.contactPeriodEnd = contactPeriodEnd
            self.idCardNumber = idCardNumber
        }
    }
}

extension AccountOpeningIntent {
    /// `FinancialInstitution`.
    public struct FinancialInstitution: Model {
        /// 金融机构许可证图片.
        public var financeLicensePics: [String]
        /// 金融机构类型.
        public var financeType: FinanceType

        enum CodingKeys: String, CodingKey {
            case financeLicensePics = "finance_license_pics"
            case financeType = "finance_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            financeLicensePics: [String],
            financeType: FinanceType
        ) {
            self.financeLicensePics = financeLicensePics
            self.financeType = financeType
        }
    }
}

extension AccountOpeningIntent {
    /// `GetApplymentResponse`.
    public struct GetApplymentResponse: Model {
        /// 申请单状态. At most 64 characters.
        public var applymentState: ApplymentState
        /// 小程序码图片. At most 30000 characters.
        public var qrcodeData: String?
        /// 驳回参数. At most 256 characters.
        public var rejectParam: String?
        /// 驳回原因. At most 1024 characters.
        public var rejectReason: String?

        enum CodingKeys: String, CodingKey {
            case applymentState = "applyment_state"
            case qrcodeData = "qrcode_data"
            case rejectParam = "reject_param"
            case rejectReason = "reject_reason"
        }
    }
}

extension AccountOpeningIntent {
    /// `GetAuthorizationStateResponse`.
    public struct GetAuthorizationStateResponse: Model {
        /// 授权状态.
        public var authorizeState: AuthorizeState

        enum CodingKeys: String, CodingKey {
            case authorizeState = "authorize_state"
        }
    }
}

extension AccountOpeningIntent {
    /// `Identity`.
    public struct Identity: Model {
        /// 法定代表人说明函. At most 255 characters.
        public var authorizeLetterCopy: String?
        /// 证件持有人类型.
        public var idHolderType: IdHolderType?
        /// 证件居住地址. At most 512 characters, encrypted on the wire.
        public var identificationAddress: Sensitive?
        /// 证件反面照片. At most 255 characters.
        public var identificationBackCopy: String?
        /// 证件正面照片. At most 255 characters.
        public var identificationFrontCopy: String?
        /// 证件姓名. At most 1024 characters, encrypted on the wire.
        public var identificationName: Sensitive?
        /// 证件号码. At most 1024 characters, encrypted on the wire.
        public var identificationNumber: Sensitive?
        /// 证件类型.
        public var identificationType: IdentificationType?
        /// 证件有效日期. At most 64 characters, YYYY-MM-DD.
        public var identificationValidDate: String?
        /// 经营者.
        public var owner: Bool?

        enum CodingKeys: String, CodingKey {
            case authorizeLetterCopy = "authorize_letter_copy"
            case idHolderType = "id_holder_type"
            case identificationAddress = "identification_address"
            case identificationBackCopy = "identification_back_copy"
            case identificationFrontCopy = "identification_front_copy"
            case identificationName = "identification_name"
            case identificationNumber = "identification_number"
            case identificationType = "identification_type"
            case identificationValidDate = "identification_valid_date"
            case owner
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            authorizeLetterCopy: String? = nil,
            idHolderType: IdHolderType? = nil,
            identificationAddress: Sensitive? = nil,
            identificationBackCopy: String? = nil,
            identificationFrontCopy: String? = nil,
            identificationName: Sensitive? = nil,
            identificationNumber: Sensitive? = nil,
            identificationType: IdentificationType? = nil,
            identificationValidDate: String? = nil,
            owner: Bool? = nil
        ) {
            self.authorizeLetterCopy = authorizeLetterCopy
            self.idHolderType = idHolderType
            self.identificationAddress = identificationAddress
            self.identificationBackCopy = identificationBackCopy
            self.identificationFrontCopy = identificationFrontCopy
            self.identificationName = identificationName
            self.identificationNumber = identificationNumber
            self.identificationType = identificationType
            self.identificationValidDate = identificationValidDate
            self.owner = owner
        }
    }
}

extension AccountOpeningIntent {
    /// `RegistrationCertificate`.
    public struct RegistrationCertificate: Model {
        /// 证书照片. At most 255 characters.
        public var certCopy: String
        /// 证书编号. At most 50 characters.
        public var certNumber: String
        /// 证书类型.
        public var certType: CertType
        /// 证书有效日期. At most 64 characters, YYYY-MM-DD.
        public var certValidDate: String
        /// 注册地址. At most 128 characters.
        public var companyAddress: String
        /// 法定代表人姓名. At most 100 characters.
        public var legalPerson: String
        /// 商户名称. At most 128 characters.
        public var merchantName: String

        enum CodingKeys: String, CodingKey {
            case certCopy = "cert_copy"
            case certNumber = "cert_number"
            case certType = "cert_type"
            case certValidDate = "cert_valid_date"
            case companyAddress = "company_address"
            case legalPerson = "legal_person"
            case merchantName = "merchant_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            certCopy: String,
            certNumber: String,
            certType: CertType,
            certValidDate: String,
            companyAddress: String,
            legalPerson: String,
            merchantName: String
        ) {
            self.certCopy = certCopy
            self.certNumber = certNumber
            self.certType = certType
            self.certValidDate = certValidDate
            self.companyAddress = companyAddress
            self.legalPerson = legalPerson
            self.merchantName = merchantName
        }
    }
}

extension AccountOpeningIntent {
    /// `SpecialOperation`.
    public struct SpecialOperation: Model {
        /// 行业类目id.
        public var categoryId: Int
        /// 行业经营许可证资质照片. Each at most 255 characters.
        public var operationCopyList: [String]?

        enum CodingKeys: String, CodingKey {
            case categoryId = "category_id"
            case operationCopyList = "operation_copy_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            categoryId: Int,
            operationCopyList: [String]? = nil
        ) {
            self.categoryId = categoryId
            self.operationCopyList = operationCopyList
        }
    }
}

extension AccountOpeningIntent {
    /// `Subject`.
    public struct Subject: Model {
        /// 主体类型.
        public var subjectType: SubjectType
        /// 辅助证明材料信息.
        public var assistProveInfo: SupportingProof?
        /// 营业执照信息.
        public var businessLicenceInfo: BusinessLicense?
        /// 营业执照. Known from the community.
        public var businessLicenseInfo: AlternateBusinessLicense?
        /// 登记证书信息.
        public var certificateInfo: RegistrationCertificate?
        /// 单位证明函照片. At most 255 characters.
        public var companyProveCopy: String?
        /// 金融机构许可证.
        public var financeInstitutionInfo: FinancialInstitution?
        /// 是否金融机构.
        public var isFinanceInstitution: Bool?
        /// 经营许可证列表信息. Known from the community.
        public var specialOperationInfo: [AlternateSpecialOperation]?
        /// 经营许可证.
        public var specialOperationList: [SpecialOperation]?

        enum CodingKeys: String, CodingKey {
            case subjectType = "subject_type"
            case assistProveInfo = "assist_prove_info"
            case businessLicenceInfo = "business_licence_info"
            case businessLicenseInfo = "business_license_info"
            case certificateInfo = "certificate_info"
            case companyProveCopy = "company_prove_copy"
            case financeInstitutionInfo = "finance_institution_info"
            case isFinanceInstitution = "is_finance_institution"
            case specialOperationInfo = "special_operation_info"
            case specialOperationList = "special_operation_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            subjectType: SubjectType,
            assistProveInfo: SupportingProof? = nil,
            businessLicenceInfo: BusinessLicense? = nil,
            businessLicenseInfo: AlternateBusinessLicense? = nil,
            certificateInfo: RegistrationCertificate? = nil,
            companyProveCopy: String? = nil,
            financeInstitutionInfo: FinancialInstitution? = nil,
            isFinanceInstitution: Bool? = nil,
            specialOperationInfo: [AlternateSpecialOperation]? = nil,
            specialOperationList: [SpecialOperation]? = nil
        ) {
            self.subjectType = subjectType
            self.assistProveInfo = assistProveInfo
            self.businessLicenceInfo = businessLicenceInfo
            self.businessLicenseInfo = businessLicenseInfo
            self.certificateInfo = certificateInfo
            self.companyProveCopy = companyProveCopy
            self.financeInstitutionInfo = financeInstitutionInfo
            self.isFinanceInstitution = isFinanceInstitution
            self.specialOperationInfo = specialOperationInfo
            self.specialOperationList = specialOperationList
        }
    }
}

extension AccountOpeningIntent {
    /// `SubmitApplymentResponse`.
    public struct SubmitApplymentResponse: Model {
        /// 申请单编号. WeChat Pay's number of the application.
        public var applymentId: Int?

        enum CodingKeys: String, CodingKey {
            case applymentId = "applyment_id"
        }
    }
}

extension AccountOpeningIntent {
    /// `SupportingProof`.
    public struct SupportingProof: Model {
        /// 小微经营类型.
        public var microBizType: MicroBizType
        /// 门店地址. At most 512 characters.
        public var storeAddress: String
        /// 门店省市编码. At most 16 characters.
        public var storeAddressCode: String
        /// 门店门头照片. At most 255 characters.
        public var storeHeaderCopy: String
        /// 店内环境照片. At most 255 characters.
        public var storeIndoorCopy: String
        /// 门店名称. At most 50 characters.
        public var storeName: String

        enum CodingKeys: String, CodingKey {
            case microBizType = "micro_biz_type"
            case storeAddress = "store_address"
            case storeAddressCode = "store_address_code"
            case storeHeaderCopy = "store_header_copy"
            case storeIndoorCopy = "store_indoor_copy"
            case storeName = "store_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            microBizType: MicroBizType,
            storeAddress: String,
            storeAddressCode: String,
            storeHeaderCopy: String,
            storeIndoorCopy: String,
            storeName: String
        ) {
            self.microBizType = microBizType
            self.storeAddress = storeAddress
            self.storeAddressCode = storeAddressCode
            self.storeHeaderCopy = storeHeaderCopy
            self.storeIndoorCopy = storeIndoorCopy
            self.storeName = storeName
        }
    }
}

extension AccountOpeningIntent {
    /// 申请单状态
    public struct ApplymentState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var applymentStateEditting: Self { "APPLYMENT_STATE_EDITTING" }
        public static var applymentStateWaittingForAudit: Self { "APPLYMENT_STATE_WAITTING_FOR_AUDIT" }
        public static var applymentStateWaittingForConfirmContact: Self {
            "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT"
        }
        public static var applymentStateWaittingForConfirmLegalperson: Self {
            "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON"
        }
        public static var applymentStatePassed: Self { "APPLYMENT_STATE_PASSED" }
        public static var applymentStateRejected: Self { "APPLYMENT_STATE_REJECTED" }
        public static var applymentStateFreezed: Self { "APPLYMENT_STATE_FREEZED" }
        public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
    }
}

extension AccountOpeningIntent {
    /// 授权状态
    public struct AuthorizeState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authorizeStateUnauthorized: Self { "AUTHORIZE_STATE_UNAUTHORIZED" }
        public static var authorizeStateAuthorized: Self { "AUTHORIZE_STATE_AUTHORIZED" }
    }
}

extension AccountOpeningIntent {
    /// 证书类型
    public struct CertType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var certificateType2388: Self { "CERTIFICATE_TYPE_2388" }
        public static var certificateType2389: Self { "CERTIFICATE_TYPE_2389" }
        public static var certificateType2394: Self { "CERTIFICATE_TYPE_2394" }
        public static var certificateType2395: Self { "CERTIFICATE_TYPE_2395" }
        public static var certificateType2396: Self { "CERTIFICATE_TYPE_2396" }
        public static var certificateType2520: Self { "CERTIFICATE_TYPE_2520" }
        public static var certificateType2521: Self { "CERTIFICATE_TYPE_2521" }
        public static var certificateType2522: Self { "CERTIFICATE_TYPE_2522" }
        public static var certificateType2399: Self { "CERTIFICATE_TYPE_2399" }
        public static var certificateType2400: Self { "CERTIFICATE_TYPE_2400" }
    }
}

extension AccountOpeningIntent {
    /// 联系人证件类型
    public struct ContactIdDocType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
        public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
        public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
        public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
        public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
        public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
        public static var identificationTypeHongkongMacaoResident: Self {
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
        }
        public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
    }
}

extension AccountOpeningIntent {
    /// 联系人类型
    public struct ContactType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var legal: Self { "LEGAL" }
        public static var `super`: Self { "SUPER" }
    }
}

extension AccountOpeningIntent {
    /// 金融机构类型
    public struct FinanceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var bankAgent: Self { "BANK_AGENT" }
        public static var paymentAgent: Self { "PAYMENT_AGENT" }
        public static var insurance: Self { "INSURANCE" }
        public static var tradeAndSettle: Self { "TRADE_AND_SETTLE" }
        public static var other: Self { "OTHER" }
    }
}

extension AccountOpeningIntent {
    /// 证件持有人类型
    public struct IdHolderType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var legal: Self { "LEGAL" }
        public static var `super`: Self { "SUPER" }
    }
}

extension AccountOpeningIntent {
    /// 证件类型
    public struct IdentificationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
        public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
        public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
        public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
        public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
        public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
        public static var identificationTypeHongkongMacaoResident: Self {
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
        }
        public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
    }
}

extension AccountOpeningIntent {
    /// 小微经营类型
    public struct MicroBizType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var microTypeStore: Self { "MICRO_TYPE_STORE" }
        public static var microTypeMobile: Self { "MICRO_TYPE_MOBILE" }
        public static var microTypeOnline: Self { "MICRO_TYPE_ONLINE" }
    }
}

extension AccountOpeningIntent {
    /// 主体类型
    public struct SubjectType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var subjectTypeEnterprise: Self { "SUBJECT_TYPE_ENTERPRISE" }
        public static var subjectTypeInstitutionsCloned: Self { "SUBJECT_TYPE_INSTITUTIONS_CLONED" }
        public static var subjectTypeIndividual: Self { "SUBJECT_TYPE_INDIVIDUAL" }
        public static var subjectTypeOthers: Self { "SUBJECT_TYPE_OTHERS" }
        public static var subjectTypeMicro: Self { "SUBJECT_TYPE_MICRO" }
        public static var subjectTypeGovernment: Self { "SUBJECT_TYPE_GOVERNMENT" }
    }
}

extension AccountOpeningIntent {
    /// 证件类型
    public struct UboIdDocType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
        public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
        public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
        public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
        public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
        public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
        public static var identificationTypeHongkongMacaoResident: Self {
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
        }
        public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
    }
}
