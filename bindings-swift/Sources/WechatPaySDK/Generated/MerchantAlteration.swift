// Generated from api/merchant_alteration.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Changes of a merchant's data (商户资料变更).
public struct MerchantAlteration: Sendable {
    let client: Client
}

extension Client {
    /// Changes of a merchant's data (商户资料变更).
    public var merchantAlteration: MerchantAlteration { MerchantAlteration(client: self) }
}

extension MerchantAlteration {
    /// Apply for another administrator (提交超管变更申请单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
    ///
    /// - Parameters:
    ///   - outRequestNo: 业务申请编号. The merchant's own number of this request.
    ///   - merchantCode: 商户号.
    ///   - contactInfo: 超级管理员信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitContactAlteration(
        outRequestNo: String,
        merchantCode: String,
        contactInfo: Contact? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SubmitContactAlterationResponse {
        var call = Call("merchant_alteration.submit_contact_alteration", options)
        call.set("out_request_no", outRequestNo)
        call.set("merchant_code", merchantCode)
        call.set("contact_info", contactInfo)
        return try await client.answer(to: call)
    }

    /// Query a change of the administrator by `out_request_no` (查询超管变更申请单状态-使用业务单号和商户号).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
    ///
    /// - Parameters:
    ///   - merchantCode: 微信支付商户号.
    ///   - outRequestNo: 业务申请编号. The merchant's own number of this request.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getContactAlterationByOutRequestNo(
        merchantCode: String,
        outRequestNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> ContactAlteration {
        var call = Call("merchant_alteration.get_contact_alteration_by_out_request_no", options)
        call.set("merchant_code", merchantCode)
        call.set("out_request_no", outRequestNo)
        return try await client.answer(to: call)
    }

    /// Query a change of the administrator by `apply_id` (查询超管变更申请单状态-使用申请单号).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
    ///
    /// - Parameters:
    ///   - applyId: 微信支付申请单号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getContactAlterationByApplyId(
        applyId: String,
        options: CallOptions = CallOptions()
    ) async throws -> ContactAlteration {
        var call = Call("merchant_alteration.get_contact_alteration_by_apply_id", options)
        call.set("apply_id", applyId)
        return try await client.answer(to: call)
    }

    /// Withdraw a change of the administrator (撤销超管变更申请单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
    ///
    /// - Parameters:
    ///   - applyId: 微信支付申请单号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelContactAlteration(
        applyId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancelContactAlterationResponse {
        var call = Call("merchant_alteration.cancel_contact_alteration", options)
        call.set("apply_id", applyId)
        return try await client.answer(to: call)
    }

    /// Apply for other data of the legal entity (提交资料变更申请单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
    ///
    /// - Parameters:
    ///   - outRequestNo: 业务申请编号. The merchant's own number of this request.
    ///   - merchantCode: 商户号.
    ///   - organizationType: 主体类型.
    ///   - addition: 补充材料列表.
    ///   - alterScope: 主体资料变更范围.
    ///   - businessLicenseInfo: 营业执照信息.
    ///   - certificateInfo: 登记证书信息.
    ///   - financeInstitution: 是否金融机构.
    ///   - financeInstitutionInfo: 金融机构许可证.
    ///   - legalPersonInfo: 法人身份信息.
    ///   - uboInfoList: 最终受益人列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitSubjectAlteration(
        outRequestNo: String,
        merchantCode: String,
        organizationType: OrganizationType,
        addition: AdditionalMaterial? = nil,
        alterScope: AlterScope? = nil,
        businessLicenseInfo: BusinessLicense? = nil,
        certificateInfo: Certificate? = nil,
        financeInstitution: Bool? = nil,
        financeInstitutionInfo: FinancialInstitution? = nil,
        legalPersonInfo: LegalPerson? = nil,
        uboInfoList: [BeneficialOwner]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SubmitSubjectAlterationResponse {
        var call = Call("merchant_alteration.submit_subject_alteration", options)
        call.set("out_request_no", outRequestNo)
        call.set("merchant_code", merchantCode)
        call.set("organization_type", organizationType)
        call.set("addition", addition)
        call.set("alter_scope", alterScope)
        call.set("business_license_info", businessLicenseInfo)
        call.set("certificate_info", certificateInfo)
        call.set("finance_institution", financeInstitution)
        call.set("finance_institution_info", financeInstitutionInfo)
        call.set("legal_person_info", legalPersonInfo)
        call.set("ubo_info_list", uboInfoList)
        return try await client.answer(to: call)
    }

    /// Query a change of the legal entity by `out_request_no` (查询申请单状态-使用业务单号).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
    ///
    /// - Parameters:
    ///   - merchantCode: 微信支付商户号.
    ///   - outRequestNo: 业务申请编号. The merchant's own number of this request.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSubjectAlterationByOutRequestNo(
        merchantCode: String,
        outRequestNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> SubjectAlteration {
        var call = Call("merchant_alteration.get_subject_alteration_by_out_request_no", options)
        call.set("merchant_code", merchantCode)
        call.set("out_request_no", outRequestNo)
        return try await client.answer(to: call)
    }

    /// Query a change of the legal entity by `apply_id` (查询资料变更申请单状态-使用申请单号).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
    ///
    /// - Parameters:
    ///   - applyId: 微信支付申请单号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSubjectAlterationByApplyId(
        applyId: String,
        options: CallOptions = CallOptions()
    ) async throws -> SubjectAlteration {
        var call = Call("merchant_alteration.get_subject_alteration_by_apply_id", options)
        call.set("apply_id", applyId)
        return try await client.answer(to: call)
    }

    /// Withdraw a change of the legal entity (撤销资料变更申请单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014090672)
    ///
    /// - Parameters:
    ///   - applyId: 微信支付申请单号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelSubjectAlteration(
        applyId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancelSubjectAlterationResponse {
        var call = Call("merchant_alteration.cancel_subject_alteration", options)
        call.set("apply_id", applyId)
        return try await client.answer(to: call)
    }

    /// Apply for another short name (提交商户简称变更申请单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016166071)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - outRequestNo: 业务申请编号. The merchant's own number of this request.
    ///   - merchantShortname: 商户简称.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitNameAlteration(
        subMchid: String,
        outRequestNo: String,
        merchantShortname: String,
        options: CallOptions = CallOptions()
    ) async throws -> SubmitNameAlterationResponse {
        var call = Call("merchant_alteration.submit_name_alteration", options)
        call.set("sub_mchid", subMchid)
        call.set("out_request_no", outRequestNo)
        call.set("merchant_shortname", merchantShortname)
        return try await client.answer(to: call)
    }

    /// Query a change of the short name by `out_request_no` (查询商户简称申请单状态-使用业务单号和商户号).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016166085)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - outRequestNo: 业务申请编号. The merchant's own number of this request.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getNameAlterationByOutRequestNo(
        subMchid: String,
        outRequestNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetNameAlterationByOutRequestNoResponse {
        var call = Call("merchant_alteration.get_name_alteration_by_out_request_no", options)
        call.set("sub_mchid", subMchid)
        call.set("out_request_no", outRequestNo)
        return try await client.answer(to: call)
    }

    /// Query a change of the short name by `apply_id` (查询商户简称变更申请单状态-使用申请单号).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016166074)
    ///
    /// - Parameters:
    ///   - applyId: 微信支付申请单号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getNameAlterationByApplyId(
        applyId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetNameAlterationByApplyIdResponse {
        var call = Call("merchant_alteration.get_name_alteration_by_apply_id", options)
        call.set("apply_id", applyId)
        return try await client.answer(to: call)
    }

    /// Withdraw a change of the short name (撤销商户简称变更申请单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016166090)
    ///
    /// - Parameters:
    ///   - applyId: 微信支付申请单号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelNameAlteration(
        applyId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancelNameAlterationResponse {
        var call = Call("merchant_alteration.cancel_name_alteration", options)
        call.set("apply_id", applyId)
        return try await client.answer(to: call)
    }
}

extension MerchantAlteration {
    /// `AdditionalMaterial`.
    public struct AdditionalMaterial: Model {
        /// 发证机关证明.
        public var agencyProve: [String]?
        /// 银行开户许可证.
        public var bankOpenaccountLicense: [String]?
        /// 法人身份辅助证明.
        public var legalOtherProve: [String]?
        /// 开户核准通知书.
        public var openaccountApproval: [String]?
        /// 受益所有人补充材料.
        public var uboProve: [String]?

        enum CodingKeys: String, CodingKey {
            case agencyProve = "agency_prove"
            case bankOpenaccountLicense = "bank_openaccount_license"
            case legalOtherProve = "legal_other_prove"
            case openaccountApproval = "openaccount_approval"
            case uboProve = "ubo_prove"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            agencyProve: [String]? = nil,
            bankOpenaccountLicense: [String]? = nil,
            legalOtherProve: [String]? = nil,
            openaccountApproval: [String]? = nil,
            uboProve: [String]? = nil
        ) {
            self.agencyProve = agencyProve
            self.bankOpenaccountLicense = bankOpenaccountLicense
            self.legalOtherProve = legalOtherProve
            self.openaccountApproval = openaccountApproval
            self.uboProve = uboProve
        }
    }
}

extension MerchantAlteration {
    /// `AuditRejection`.
    public struct AuditRejection: Model {
        /// 参数名称.
        public var paramName: String?
        /// 驳回原因.
        public var rejectReason: String?

        enum CodingKeys: String, CodingKey {
            case paramName = "param_name"
            case rejectReason = "reject_reason"
        }
    }
}

extension MerchantAlteration {
    /// `BeneficialOwner`.
    public struct BeneficialOwner: Model {
        /// 证件居住地址. Encrypted on the wire.
        public var cardAddress: Sensitive
        /// 证件正面照片.
        public var cardFront: String
        /// 证件姓名. Encrypted on the wire.
        public var cardName: Sensitive
        /// 证件号码. Encrypted on the wire.
        public var cardNumber: Sensitive
        /// 证件有效期开始时间.
        public var cardPeriodBegin: String
        /// 证件有效期结束时间.
        public var cardPeriodEnd: String
        /// 证件类型.
        public var idDocType: IdDocType
        /// 证件反面照片.
        public var cardBack: String?

        enum CodingKeys: String, CodingKey {
            case cardAddress = "card_address"
            case cardFront = "card_front"
            case cardName = "card_name"
            case cardNumber = "card_number"
            case cardPeriodBegin = "card_period_begin"
            case cardPeriodEnd = "card_period_end"
            case idDocType = "id_doc_type"
            case cardBack = "card_back"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            cardAddress: Sensitive,
            cardFront: String,
            cardName: Sensitive,
            cardNumber: Sensitive,
            cardPeriodBegin: String,
            cardPeriodEnd: String,
            idDocType: IdDocType,
            cardBack: String? = nil
        ) {
            self.cardAddress = cardAddress
            self.cardFront = cardFront
            self.cardName = cardName
            self.cardNumber = cardNumber
            self.cardPeriodBegin = cardPeriodBegin
            self.cardPeriodEnd = cardPeriodEnd
            self.idDocType = idDocType
            self.cardBack = cardBack
        }
    }
}

extension MerchantAlteration {
    /// `BusinessLicense`.
    public struct BusinessLicense: Model {
        /// 法人姓名.
        public var legalPerson: String
        /// 营业执照照片.
        public var licenseCopy: String
        /// 营业执照注册号.
        public var licenseNumber: String
        /// 商户名称.
        public var merchantName: String
        /// 注册地址.
        public var companyAddress: String?
        /// 有效期开始时间.
        public var licensePeriodBegin: String?
        /// 有效期结束时间.
        public var licensePeriodEnd: String?

        enum CodingKeys: String, CodingKey {
            case legalPerson = "legal_person"
            case licenseCopy = "license_copy"
            case licenseNumber = "license_number"
            case merchantName = "merchant_name"
            case companyAddress = "company_address"
            case licensePeriodBegin = "license_period_begin"
            case licensePeriodEnd = "license_period_end"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            legalPerson: String,
            licenseCopy: String,
            licenseNumber: String,
            merchantName: String,
            companyAddress: String? = nil,
            licensePeriodBegin: String? = nil,
            licensePeriodEnd: String? = nil
        ) {
            self.legalPerson = legalPerson
            self.licenseCopy = licenseCopy
            self.licenseNumber = licenseNumber
            self.merchantName = merchantName
            self.companyAddress = companyAddress
            self.licensePeriodBegin = licensePeriodBegin
            self.licensePeriodEnd = licensePeriodEnd
        }
    }
}

extension MerchantAlteration {
    /// `CancelContactAlterationResponse`.
    public struct CancelContactAlterationResponse: Model {
        /// 申请单号.
        public var applyId: String?
        /// 申请单状态.
        public var state: CancelContactAlterationResponseState?

        enum CodingKeys: String, CodingKey {
            case applyId = "apply_id"
            case state
        }
    }
}

extension MerchantAlteration {
    /// `CancelNameAlterationResponse`.
    public struct CancelNameAlterationResponse: Model {
        /// 申请单号.
        public var applyId: String?
        /// 申请单状态.
        public var state: CancelNameAlterationResponseState?

        enum CodingKeys: String, CodingKey {
            case applyId = "apply_id"
            case state
        }
    }
}

extension MerchantAlteration {
    /// `CancelSubjectAlterationResponse`.
    public struct CancelSubjectAlterationResponse: Model {
        /// 撤销状态.
        public var result: Result
    }
}

extension MerchantAlteration {
    /// `Certificate`.
    public struct Certificate: Model {
        /// 证书照片.
        public var certCopy: String
        /// 证书编号.
        public var certNumber: String
        /// 有效期开始时间.
        public var certPeriodBegin: String
        /// 有效期结束时间.
        public var certPeriodEnd: String
        /// 证书类型.
        public var certType: CertType
        /// 注册地址.
        public var companyAddress: String
        /// 法人姓名.
        public var legalPerson: String
        /// 商户名称.
        public var merchantName: String

        enum CodingKeys: String, CodingKey {
            case certCopy = "cert_copy"
            case certNumber = "cert_number"
            case certPeriodBegin = "cert_period_begin"
            case certPeriodEnd = "cert_period_end"
            case certType = "cert_type"
            case companyAddress = "company_address"
            case legalPerson = "legal_person"
            case merchantName = "merchant_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            certCopy: String,
            certNumber: String,
            certPeriodBegin: String,
            certPeriodEnd: String,
            certType: CertType,
            companyAddress: String,
            legalPerson: String,
            merchantName: String
        ) {
            self.certCopy = certCopy
            self.certNumber = certNumber
            self.certPeriodBegin = certPeriodBegin
            self.certPeriodEnd = certPeriodEnd
            self.certType = certType
            self.companyAddress = companyAddress
            self.legalPerson = legalPerson
            self.merchantName = merchantName
        }
    }
}

extension MerchantAlteration {
    /// `Contact`.
    public struct Contact: Model {
        /// 超级管理员身份证件号码. Encrypted on the wire.
        public var contactIdCardNumber: Sensitive
        /// 超级管理员证件正面照片.
        public var contactIdDocCopy: String
        /// 超级管理员证件有效期开始时间.
        public var contactIdDocPeriodBegin: String
        /// 超级管理员证件有效期结束时间.
        public var contactIdDocPeriodEnd: String
        /// 超级管理员证件类型.
        public var contactIdDocType: ContactIdDocType
        /// 超级管理员姓名. Encrypted on the wire.
        public var contactName: Sensitive
        /// 超级管理员手机. Encrypted on the wire.
        public var mobilePhone: Sensitive
        /// 业务办理授权函.
        public var businessAuthorizationLetter: String?
        /// 超级管理员证件反面照片.
        public var contactIdDocCopyBack: String?

        enum CodingKeys: String, CodingKey {
            case contactIdCardNumber = "contact_id_card_number"
            case contactIdDocCopy = "contact_id_doc_copy"
            case contactIdDocPeriodBegin = "contact_id_doc_period_begin"
            case contactIdDocPeriodEnd = "contact_id_doc_period_end"
            case contactIdDocType = "contact_id_doc_type"
            case contactName = "contact_name"
            case mobilePhone = "mobile_phone"
            case businessAuthorizationLetter = "business_authorization_letter"
            case contactIdDocCopyBack = "contact_id_doc_copy_back"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            contactIdCardNumber: Sensitive,
            contactIdDocCopy: String,
            contactIdDocPeriodBegin: String,
            contactIdDocPeriodEnd: String,
            contactIdDocType: ContactIdDocType,
            contactName: Sensitive,
            mobilePhone: Sensitive,
            businessAuthorizationLetter: String? = nil,
            contactIdDocCopyBack: String? = nil
        ) {
            self.contactIdCardNumber = contactIdCardNumber
            self.contactIdDocCopy = contactIdDocCopy
            self.contactIdDocPeriodBegin = contactIdDocPeriodBegin
            self.contactIdDocPeriodEnd = contactIdDocPeriodEnd
            self.contactIdDocType = contactIdDocType
            self.contactName = contactName
            self.mobilePhone = mobilePhone
            self.businessAuthorizationLetter = businessAuthorizationLetter
            self.contactIdDocCopyBack = contactIdDocCopyBack
        }
    }
}

extension MerchantAlteration {
    /// `ContactAlteration`.
    public struct ContactAlteration: Model {
        /// 业务申请编号. The merchant's own number of this request.
        public var outRequestNo: String
        /// 申请单号.
        public var applyId: String
        /// 微信支付商户号.
        public var merchantCode: String
        /// 申请单状态.
        public var state: ContactAlterationState
        /// 驳回原因详情.
        public var auditRejectDetail: [AuditRejection]?
        /// 总体驳回原因.
        public var auditRejectReason: String?

        enum CodingKeys: String, CodingKey {
            case outRequestNo = "out_request_no"
            case applyId = "apply_id"
            case merchantCode = "merchant_code"
            case state
            case auditRejectDetail = "audit_reject_detail"
            case auditRejectReason = "audit_reject_reason"
        }
    }
}

extension MerchantAlteration {
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

extension MerchantAlteration {
    /// `GetNameAlterationByApplyIdResponse`.
    public struct GetNameAlterationByApplyIdResponse: Model {
        /// 业务申请编号. The merchant's own number of this request.
        public var outRequestNo: String
        /// 申请单号.
        public var applyId: String
        /// 微信支付商户号.
        public var merchantCode: String
        /// 申请单状态.
        public var state: GetNameAlterationByApplyIdResponseState
        /// 特约商户号.
        public var subMchid: String?
        /// 总体驳回原因.
        public var auditRejectReason: String?

        enum CodingKeys: String, CodingKey {
            case outRequestNo = "out_request_no"
            case applyId = "apply_id"
            case merchantCode = "merchant_code"
            case state
            case subMchid = "sub_mchid"
            case auditRejectReason = "audit_reject_reason"
        }
    }
}

extension MerchantAlteration {
    /// `GetNameAlterationByOutRequestNoResponse`.
    public struct GetNameAlterationByOutRequestNoResponse: Model {
        /// 二级商户号.
        public var subMchid: String
        /// 业务申请编号. The merchant's own number of this request.
        public var outRequestNo: String
        /// 申请单号.
        public var applyId: String
        /// 申请单状态.
        public var state: GetNameAlterationByOutRequestNoResponseState
        /// 总体驳回原因.
        public var auditRejectReason: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case outRequestNo = "out_request_no"
            case applyId = "apply_id"
            case state
            case auditRejectReason = "audit_reject_reason"
        }
    }
}

extension MerchantAlteration {
    /// `LegalPerson`.
    public struct LegalPerson: Model {
        /// 证件持有人类型.
        public var idHolderType: IdHolderType
        /// 经营者.
        public var asUbo: Bool?
        /// 法定代表人说明函.
        public var authorizeLetterCopy: String?
        /// 证件居住地址. Encrypted on the wire.
        public var cardAddress: Sensitive?
        /// 证件反面照片.
        public var cardBack: String?
        /// 证件正面照片.
        public var cardFront: String?
        /// 证件姓名. Encrypted on the wire.
        public var cardName: Sensitive?
        /// 证件号码. Encrypted on the wire.
        public var cardNumber: Sensitive?
        /// 证件有效期开始时间.
        public var cardPeriodBegin: String?
        /// 证件有效期结束时间.
        public var cardPeriodEnd: String?
        /// 证件类型.
        public var idDocType: IdDocType?

        enum CodingKeys: String, CodingKey {
            case idHolderType = "id_holder_type"
            case asUbo = "as_ubo"
            case authorizeLetterCopy = "authorize_letter_copy"
            case cardAddress = "card_address"
            case cardBack = "card_back"
            case cardFront = "card_front"
            case cardName = "card_name"
            case cardNumber = "card_number"
            case cardPeriodBegin = "card_period_begin"
            case cardPeriodEnd = "card_period_end"
            case idDocType = "id_doc_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            idHolderType: IdHolderType,
            asUbo: Bool? = nil,
            authorizeLetterCopy: String? = nil,
            cardAddress: Sensitive? = nil,
            cardBack: String? = nil,
            cardFront: String? = nil,
            cardName: Sensitive? = nil,
            cardNumber: Sensitive? = nil,
            cardPeriodBegin: String? = nil,
            cardPeriodEnd: String? = nil,
            idDocType: IdDocType? = nil
        ) {
            self.idHolderType = idHolderType
            self.asUbo = asUbo
            self.authorizeLetterCopy = authorizeLetterCopy
            self.cardAddress = cardAddress
            self.cardBack = cardBack
            self.cardFront = cardFront
            self.cardName = cardName
            self.cardNumber = cardNumber
            self.cardPeriodBegin = cardPeriodBegin
            self.cardPeriodEnd = cardPeriodEnd
            self.idDocType = idDocType
        }
    }
}

extension MerchantAlteration {
    /// `SubjectAlteration`.
    public struct SubjectAlteration: Model {
        /// 业务申请编号. The merchant's own number of this request.
        public var outRequestNo: String
        /// 申请单号.
        public var applyId: String
        /// 微信支付商户号.
        public var merchantCode: String
        /// 申请单状态.
        public var state: SubjectAlterationState
        /// 驳回原因详情.
        public var auditRejectDetail: [AuditRejection]?
        /// 总体驳回原因.
        public var auditRejectReason: String?

        enum CodingKeys: String, CodingKey {
            case outRequestNo = "out_request_no"
            case applyId = "apply_id"
            case merchantCode = "merchant_code"
            case state
            case auditRejectDetail = "audit_reject_detail"
            case auditRejectReason = "audit_reject_reason"
        }
    }
}

extension MerchantAlteration {
    /// `SubmitContactAlterationResponse`.
    public struct SubmitContactAlterationResponse: Model {
        /// 申请单号.
        public var applyId: String?

        enum CodingKeys: String, CodingKey {
            case applyId = "apply_id"
        }
    }
}

extension MerchantAlteration {
    /// `SubmitNameAlterationResponse`.
    public struct SubmitNameAlterationResponse: Model {
        /// 申请单号.
        public var applyId: String?

        enum CodingKeys: String, CodingKey {
            case applyId = "apply_id"
        }
    }
}

extension MerchantAlteration {
    /// `SubmitSubjectAlterationResponse`.
    public struct SubmitSubjectAlterationResponse: Model {
        /// 申请单号.
        public var applyId: String?

        enum CodingKeys: String, CodingKey {
            case applyId = "apply_id"
        }
    }
}

extension MerchantAlteration {
    /// 主体资料变更范围
    public struct AlterScope: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var alterScopeFull: Self { "ALTER_SCOPE_FULL" }
        public static var alterScopeBusinessCert: Self { "ALTER_SCOPE_BUSINESS_CERT" }
        public static var alterScopeUbo: Self { "ALTER_SCOPE_UBO" }
    }
}

extension MerchantAlteration {
    /// 申请单状态
    public struct CancelContactAlterationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var applymentStateAuditing: Self { "APPLYMENT_STATE_AUDITING" }
        public static var applymentStateRejected: Self { "APPLYMENT_STATE_REJECTED" }
        public static var applymentStateModifing: Self { "APPLYMENT_STATE_MODIFING" }
        public static var applymentStateFinished: Self { "APPLYMENT_STATE_FINISHED" }
        public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
    }
}

extension MerchantAlteration {
    /// 申请单状态
    public struct CancelNameAlterationResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
    }
}

extension MerchantAlteration {
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

extension MerchantAlteration {
    /// 申请单状态
    public struct ContactAlterationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var applymentStateAuditing: Self { "APPLYMENT_STATE_AUDITING" }
        public static var applymentStateRejected: Self { "APPLYMENT_STATE_REJECTED" }
        public static var applymentStateModifing: Self { "APPLYMENT_STATE_MODIFING" }
        public static var applymentStateFinished: Self { "APPLYMENT_STATE_FINISHED" }
        public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
    }
}

extension MerchantAlteration {
    /// 超级管理员证件类型
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

extension MerchantAlteration {
    /// 金融机构类型
    public struct FinanceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var financeTypeBankAgent: Self { "FINANCE_TYPE_BANK_AGENT" }
        public static var financeTypePaymentAgent: Self { "FINANCE_TYPE_PAYMENT_AGENT" }
        public static var financeTypeInsurance: Self { "FINANCE_TYPE_INSURANCE" }
        public static var financeTypeTradeAndSettle: Self { "FINANCE_TYPE_TRADE_AND_SETTLE" }
        public static var financeTypeOther: Self { "FINANCE_TYPE_OTHER" }
    }
}

extension MerchantAlteration {
    /// 申请单状态
    public struct GetNameAlterationByApplyIdResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var applymentStateAuditing: Self { "APPLYMENT_STATE_AUDITING" }
        public static var applymentStateRejected: Self { "APPLYMENT_STATE_REJECTED" }
        public static var applymentStateModifing: Self { "APPLYMENT_STATE_MODIFING" }
        public static var applymentStateFinished: Self { "APPLYMENT_STATE_FINISHED" }
        public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
    }
}

extension MerchantAlteration {
    /// 申请单状态
    public struct GetNameAlterationByOutRequestNoResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var applymentStateAuditing: Self { "APPLYMENT_STATE_AUDITING" }
        public static var applymentStateRejected: Self { "APPLYMENT_STATE_REJECTED" }
        public static var applymentStateModifing: Self { "APPLYMENT_STATE_MODIFING" }
        public static var applymentStateFinished: Self { "APPLYMENT_STATE_FINISHED" }
        public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
    }
}

extension MerchantAlteration {
    /// 证件类型
    public struct IdDocType: OpenEnum {
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

extension MerchantAlteration {
    /// 证件持有人类型
    public struct IdHolderType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var legal: Self { "LEGAL" }
        public static var `super`: Self { "SUPER" }
    }
}

extension MerchantAlteration {
    /// 主体类型
    public struct OrganizationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var subjectTypeEnterprise: Self { "SUBJECT_TYPE_ENTERPRISE" }
        public static var subjectTypeInstitutionsCloned: Self { "SUBJECT_TYPE_INSTITUTIONS_CLONED" }
        public static var subjectTypeIndividual: Self { "SUBJECT_TYPE_INDIVIDUAL" }
        public static var subjectTypeOthers: Self { "SUBJECT_TYPE_OTHERS" }
        public static var subjectTypeGovernment: Self { "SUBJECT_TYPE_GOVERNMENT" }
        public static var subjectTypeMicro: Self { "SUBJECT_TYPE_MICRO" }
    }
}

extension MerchantAlteration {
    /// 撤销状态
    public struct Result: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
    }
}

extension MerchantAlteration {
    /// 申请单状态
    public struct SubjectAlterationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var applymentStateAuditing: Self { "APPLYMENT_STATE_AUDITING" }
        public static var applymentStateRejected: Self { "APPLYMENT_STATE_REJECTED" }
        public static var applymentStateModifing: Self { "APPLYMENT_STATE_MODIFING" }
        public static var applymentStateFinished: Self { "APPLYMENT_STATE_FINISHED" }
        public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
        public static var applymentStateEditting: Self { "APPLYMENT_STATE_EDITTING" }
    }
}
