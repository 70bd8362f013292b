// Generated from api/ecommerce_applyment.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Ecommerce: onboarding of sub-merchants (收付通进件).
public struct EcommerceApplyment: Sendable {
    let client: Client
}

extension Client {
    /// Ecommerce: onboarding of sub-merchants (收付通进件).
    public var ecommerceApplyment: EcommerceApplyment { EcommerceApplyment(client: self) }
}

extension EcommerceApplyment {
    /// Apply for a sub-merchant (提交申请单).
    ///
    /// It is checked, proved, reviewed and signed: query it until it is done.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012713017)
    ///
    /// - Parameters:
    ///   - outRequestNo: 业务申请编号. The platform's own number of the application. An application that was refused is corrected by sending it again under its number. At most 124 characters.
    ///   - accountInfo: 结算账户信息.
    ///   - contactInfo: 超级管理员信息.
    ///   - merchantShortname: 商户简称. At most 64 characters.
    ///   - organizationType: 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation. At most 4 characters.
    ///   - salesSceneInfo: 经营场景信息.
    ///   - authorizeLetterCopy: 法定代表人说明函.
    ///   - businessAdditionDesc: 补充说明. At most 512 characters.
    ///   - businessAdditionPics: 补充材料. JSON text, a list of `media_id`s. At most 1024 characters.
    ///   - businessLicenseInfo: 营业执照信息.
    ///   - financeInstitution: 是否金融机构.
    ///   - financeInstitutionInfo: 金融机构许可证信息. Needed with `finance_institution`.
    ///   - idCardInfo: 经营者/法人身份证信息. Needed where the representative's document is a Chinese ID card.
    ///   - idDocInfo: 经营者/法人其他类型证件信息. Needed where the representative's document is not a Chinese ID card.
    ///   - idDocType: 经营者/法人证件类型.
    ///   - idHolderType: 证件持有人类型. `LEGAL`: the legal representative; `SUPER`: the authorised person.
    ///   - owner: 经营者/法人是否为受益人. Whether the legal representative is the beneficial owner, too.
    ///   - qualifications: 特殊资质. JSON text, a list of `media_id`s. At most 1024 characters.
    ///   - settlementInfo: 结算规则.
    ///   - uboInfoList: 最终受益人信息列表. Who in the end owns a company or controls it; needed where it is not the legal representative.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitApplyment(
        outRequestNo: String,
        accountInfo: BankAccount,
        contactInfo: Contact,
        merchantShortname: String,
        organizationType: SubmitApplymentRequestOrganizationType,
        salesSceneInfo: SalesScene,
        authorizeLetterCopy: String? = nil,
        businessAdditionDesc: String? = nil,
        businessAdditionPics: String? = nil,
        businessLicenseInfo: BusinessLicense? = nil,
        financeInstitution: Bool? = nil,
        financeInstitutionInfo: FinancialInstitution? = nil,
        idCardInfo: IdCard? = nil,
        idDocInfo: IdDocument? = nil,
        idDocType: SubmitApplymentRequestIdDocType? = nil,
        idHolderType: IdHolderType? = nil,
        owner: Bool? = nil,
        qualifications: String? = nil,
        settlementInfo: SettlementRule? = nil,
        uboInfoList: [BeneficialOwner]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ApplymentReference {
        var call = Call("ecommerce_applyment.submit_applyment", options)
        call.set("out_request_no", outRequestNo)
        call.set("account_info", accountInfo)
        call.set("contact_info", contactInfo)
        call.set("merchant_shortname", merchantShortname)
        call.set("organization_type", organizationType)
        call.set("sales_scene_info", salesSceneInfo)
        call.set("authorize_letter_copy", authorizeLetterCopy)
        call.set("business_addition_desc", businessAdditionDesc)
        call.set("business_addition_pics", businessAdditionPics)
        call.set("business_license_info", businessLicenseInfo)
        call.set("finance_institution", financeInstitution)
        call.set("finance_institution_info", financeInstitutionInfo)
        call.set("id_card_info", idCardInfo)
        call.set("id_doc_info", idDocInfo)
        call.set("id_doc_type", idDocType)
        call.set("id_holder_type", idHolderType)
        call.set("owner", owner)
        call.set("qualifications", qualifications)
        call.set("settlement_info", settlementInfo)
        call.set("ubo_info_list", uboInfoList)
        return try await client.answer(to: call)
    }

    /// Apply for a sub-merchant whose account the platform hosts (提交申请单).
    ///
    /// It is checked, proved, reviewed and signed: query it until it is done.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015616688)
    ///
    /// - Parameters:
    ///   - outRequestNo: 业务申请编号. The platform's own number of the application. An application that was refused is corrected by sending it again under its number.
    ///   - accountInfo: 结算银行账户.
    ///   - contactInfo: 超级管理员信息.
    ///   - merchantShortname: 商户简称.
    ///   - organizationType: 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation.
    ///   - salesSceneInfo: 店铺信息.
    ///   - authorizeLetterCopy: 法定代表人说明函.
    ///   - businessAdditionDesc: 补充说明.
    ///   - businessAdditionPics: 补充材料. A list of `media_id`s.
    ///   - businessLicenseInfo: 营业执照.
    ///   - financeInstitution: 是否金融机构.
    ///   - financeInstitutionInfo: 金融机构许可证信息. Needed with `finance_institution`.
    ///   - idCardCompleteStatement: 法人影印件信息辅助填写的平台声明.
    ///   - idCardInfo: 经营者/法人身份证信息. Needed where the representative's document is a Chinese ID card.
    ///   - idDocInfo: 经营者/法人其他类型证件信息. Needed where the representative's document is not a Chinese ID card.
    ///   - idDocType: 法人证件类型.
    ///   - idHolderType: 超级管理员类型. `LEGAL`: the legal representative; `SUPER`: the authorised person.
    ///   - proxySignVerifyMode:
    ///   - qualifications: 特殊资质. A list of `media_id`s.
    ///   - settlementInfo: 结算规则信息.
    ///   - uboInfoList: 最终受益人列表. Who in the end owns a company or controls it; needed where it is not the legal representative.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitAccountHostingApplyment(
        outRequestNo: String,
        accountInfo: AccountHostingBankAccount,
        contactInfo: AccountHostingContact,
        merchantShortname: String,
        organizationType: SubmitAccountHostingApplymentRequestOrganizationType,
        salesSceneInfo: SalesScene,
        authorizeLetterCopy: String? = nil,
        businessAdditionDesc: [String]? = nil,
        businessAdditionPics: [String]? = nil,
        businessLicenseInfo: BusinessLicense? = nil,
        financeInstitution: Bool? = nil,
        financeInstitutionInfo: FinancialInstitution? = nil,
        idCardCompleteStatement: String? = nil,
        idCardInfo: AccountHostingIdCard? = nil,
        idDocInfo: AccountHostingIdDocument? = nil,
        idDocType: SubmitAccountHostingApplymentRequestIdDocType? = nil,
        idHolderType: IdHolderType? = nil,
        proxySignVerifyMode: Bool? = nil,
        qualifications: [String]? = nil,
        settlementInfo: SettlementRule? = nil,
        uboInfoList: [AccountHostingBeneficialOwner]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ApplymentReference {
        var call = Call("ecommerce_applyment.submit_account_hosting_applyment", options)
        call.set("out_request_no", outRequestNo)
        call.set("account_info", accountInfo)
        call.set("contact_info", contactInfo)
        call.set("merchant_shortname", merchantShortname)
        call.set("organization_type", organizationType)
        call.set("sales_scene_info", salesSceneInfo)
        call.set("authorize_letter_copy", authorizeLetterCopy)
        call.set("business_addition_desc", businessAdditionDesc)
        call.set("business_addition_pics", businessAdditionPics)
        call.set("business_license_info", businessLicenseInfo)
        call.set("finance_institution", financeInstitution)
        call.set("finance_institution_info", financeInstitutionInfo)
        call.set("id_card_complete_statement", idCardCompleteStatement)
        call.set("id_card_info", idCardInfo)
        call.set("id_doc_info", idDocInfo)
        call.set("id_doc_type", idDocType)
        call.set("id_holder_type", idHolderType)
        call.set("proxy_sign_verify_mode", proxySignVerifyMode)
        call.set("qualifications", qualifications)
        call.set("settlement_info", settlementInfo)
        call.set("ubo_info_list", uboInfoList)
        return try await client.answer(to: call)
    }

    /// Prove the signer's identity for a sub-merchant (平台代理签约核身).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
    ///
    /// - Parameters:
    ///   - outRequestNo: 业务申请编号. The platform's own number of the application.
    ///   - applymentId: 微信支付申请单号. WeChat Pay's number of the application.
    ///   - preSignTime: 预签署微信支付协议时间. When the sub-merchant agreed to sign. RFC 3339.
    ///   - proxyVerifyIdentityInfo: 平台代理核身信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitSignVerification(
        outRequestNo: String,
        applymentId: Int? = nil,
        preSignTime: String? = nil,
        proxyVerifyIdentityInfo: ProxyIdentityVerification? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SubmitSignVerificationResponse {
        var call = Call("ecommerce_applyment.submit_sign_verification", options)
        call.set("out_request_no", outRequestNo)
        call.set("applyment_id", applymentId)
        call.set("pre_sign_time", preSignTime)
        call.set("proxy_verify_identity_info", proxyVerifyIdentityInfo)
        return try await client.answer(to: call)
    }

    /// Query an application by `out_request_no` (通过业务申请编号查询申请状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691376)
    ///
    /// - Parameters:
    ///   - outRequestNo: 业务申请编号. The platform's own number of the application. At most 124 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 500 RATELIMIT_EXCEEDED, SYSTEM_ERROR.
    public func getApplymentByOutRequestNo(
        outRequestNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> Applyment {
        var call = Call("ecommerce_applyment.get_applyment_by_out_request_no", options)
        call.set("out_request_no", outRequestNo)
        return try await client.answer(to: call)
    }

    /// Query an application by `applyment_id` (通过申请单ID查询申请状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691469)
    ///
    /// - Parameters:
    ///   - applymentId: 微信支付申请单号. WeChat Pay's number of the application.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 500 RATELIMIT_EXCEEDED, SYSTEM_ERROR.
    public func getApplymentByApplymentId(
        applymentId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> Applyment {
        var call = Call("ecommerce_applyment.get_applyment_by_applyment_id", options)
        call.set("applyment_id", applymentId)
        return try await client.answer(to: call)
    }

    /// Withdraw an application by `out_request_no` (撤销申请单-使用业务申请编号).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015616721)
    ///
    /// - Parameters:
    ///   - outRequestNo: 业务申请编号. The platform's own number of the application.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelApplymentByOutRequestNo(
        outRequestNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> ApplymentReference {
        var call = Call("ecommerce_applyment.cancel_applyment_by_out_request_no", options)
        call.set("out_request_no", outRequestNo)
        return try await client.answer(to: call)
    }

    /// Withdraw an application by `applyment_id` (撤销申请单-使用申请单号).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
    ///
    /// - Parameters:
    ///   - applymentId: 微信支付申请单号. WeChat Pay's number of the application.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func cancelApplymentByApplymentId(
        applymentId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> ApplymentReference {
        var call = Call("ecommerce_applyment.cancel_applyment_by_applyment_id", options)
        call.set("applyment_id", applymentId)
        return try await client.answer(to: call)
    }

    /// List the sub-merchants of a legal entity (查询指定主体子商户列表).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
    ///
    /// - Parameters:
    ///   - certNumber: 证件号码. Encrypted on the wire.
    ///   - organizationType: 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation.
    ///   - offset: 分页偏移. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listSubjectSubMerchants(
        certNumber: Sensitive,
        organizationType: ListSubjectSubMerchantsOrganizationType,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListSubjectSubMerchantsResponse {
        var call = Call("ecommerce_applyment.list_subject_sub_merchants", options)
        call.set("cert_number", certNumber)
        call.set("organization_type", organizationType)
        call.set("offset", offset)
        call.set("limit", limit)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listSubjectSubMerchants`, page after page.
    public func listSubjectSubMerchantsPager(
        certNumber: Sensitive,
        organizationType: ListSubjectSubMerchantsOrganizationType,
        offset: Int? = nil,
        limit: Int? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<SubMerchant> {
        var call = Call("ecommerce_applyment.list_subject_sub_merchants", options)
        call.set("cert_number", certNumber)
        call.set("organization_type", organizationType)
        call.set("offset", offset)
        call.set("limit", limit)
        return Pager(client, call, "offset", .offset) { (page: ListSubjectSubMerchantsResponse) in
            Page(items: page.data, total: page.totalCount, next: nil)
        }
    }
}

extension EcommerceApplyment {
    /// `AccountHostingBankAccount`.
    public struct AccountHostingBankAccount: Model {
        /// 开户银行. The bank, by its name in the official list.
        public var accountBank: String
        /// 开户名称. Encrypted on the wire.
        public var accountName: Sensitive
        /// 银行帐号. Encrypted on the wire.
        public var accountNumber: Sensitive
        /// 账户类型. `74`: of a company; `75`: of a person.
        public var bankAccountType: BankAccountType
        /// 开户银行联行号.
        public var bankBranchId: String?
        /// 开户银行省市编码. The code of the bank's district.
        public var bankAddressCode: String?
        /// 开户银行全称.
        public var bankName: String?

        enum CodingKeys: String, CodingKey {
            case accountBank = "account_bank"
            case accountName = "account_name"
            case accountNumber = "account_number"
            case bankAccountType = "bank_account_type"
            case bankBranchId = "bank_branch_id"
            case bankAddressCode = "bank_address_code"
            case bankName = "bank_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            accountBank: String,
            accountName: Sensitive,
            accountNumber: Sensitive,
            bankAccountType: BankAccountType,
            bankBranchId: String? = nil,
            bankAddressCode: String? = nil,
            bankName: String? = nil
        ) {
            self.accountBank = accountBank
            self.accountName = accountName
            self.accountNumber = accountNumber
            self.bankAccountType = bankAccountType
            self.bankBranchId = bankBranchId
            self.bankAddressCode = bankAddressCode
            self.bankName = bankName
        }
    }
}

extension EcommerceApplyment {
    /// `AccountHostingBeneficialOwner`.
    public struct AccountHostingBeneficialOwner: Model {
        /// 证件居住地址. Encrypted on the wire.
        public var uboIdDocAddress: Sensitive?
        /// 证件正面照片.
        public var uboIdDocCopy: String?
        /// 证件反面照片. The back of the document; passports have none.
        public var uboIdDocCopyBack: String?
        /// 受益人姓名. Encrypted on the wire.
        public var uboIdDocName: Sensitive?
        /// 证件号码. Encrypted on the wire.
        public var uboIdDocNumber: Sensitive?
        /// 证件有效期开始时间.
        public var uboIdDocPeriodBegin: String?
        /// 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end.
        public var uboIdDocPeriodEnd: String?
        /// 证件类型.
        public var uboIdDocType: AccountHostingBeneficialOwnerUboIdDocType?
        /// 证件有效期开始时间. YYYY-MM-DD.
        public var uboPeriodBegin: String?
        /// 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end.
        public var uboPeriodEnd: String?

        enum CodingKeys: String, CodingKey {
            case uboIdDocAddress = "ubo_id_doc_address"
            case uboIdDocCopy = "ubo_id_doc_copy"
            case uboIdDocCopyBack = "ubo_id_doc_copy_back"
            case uboIdDocName = "ubo_id_doc_name"
            case uboIdDocNumber = "ubo_id_doc_number"
            case uboIdDocPeriodBegin = "ubo_id_doc_period_begin"
            case uboIdDocPeriodEnd = "ubo_id_doc_period_end"
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
            uboIdDocPeriodBegin: String? = nil,
            uboIdDocPeriodEnd: String? = nil,
            uboIdDocType: AccountHostingBeneficialOwnerUboIdDocType? = nil,
            uboPeriodBegin: String? = nil,
            uboPeriodEnd: String? = nil
        ) {
            self.uboIdDocAddress = uboIdDocAddress
            self.uboIdDocCopy = uboIdDocCopy
            self.uboIdDocCopyBack = uboIdDocCopyBack
            self.uboIdDocName = uboIdDocName
            self.uboIdDocNumber = uboIdDocNumber
            self.uboIdDocPeriodBegin = uboIdDocPeriodBegin
            self.uboIdDocPeriodEnd = uboIdDocPeriodEnd
            self.uboIdDocType = uboIdDocType
            self.uboPeriodBegin = uboPeriodBegin
            self.uboPeriodEnd = uboPeriodEnd
        }
    }
}

extension EcommerceApplyment {
    /// `AccountHostingContact`.
    public struct AccountHostingContact: Model {
        /// 超级管理员姓名. Encrypted on the wire.
        public var contactName: Sensitive
        /// 超级管理员类型. `65`: the legal representative; `66`: somebody whom the sub-merchant has authorised, whose identity is needed then.
        public var contactType: ContactType
        /// 业务办理授权函. A letter that authorises the contact; needed with the contact type `66`.
        public var businessAuthorizationLetter: String?
        /// 联系邮箱. Encrypted on the wire.
        public var contactEmail: Sensitive?
        /// 超级管理员身份证件号码. Encrypted on the wire.
        public var contactIdCardNumber: Sensitive?
        /// 超级管理员证件正面照片. The front of the document; needed with the contact type `66`.
        public var contactIdDocCopy: String?
        /// 超级管理员证件反面照片. The back of the document; passports have none.
        public var contactIdDocCopyBack: String?
        /// 超级管理员证件有效期开始时间.
        public var contactIdDocPeriodBegin: String?
        /// 超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end.
        public var contactIdDocPeriodEnd: String?
        /// 超级管理员证件类型. Needed with the contact type `66`.
        public var contactIdDocType: AccountHostingContactContactIdDocType?
        /// 超级管理员证件有效期开始时间.
        public var contactPeriodBegin: String?
        /// 超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end.
        public var contactPeriodEnd: String?
        /// 超级管理员手机. Encrypted on the wire.
        public var mobilePhone: Sensitive?

        enum CodingKeys: String, CodingKey {
            case contactName = "contact_name"
            case contactType = "contact_type"
            case businessAuthorizationLetter = "business_authorization_letter"
            case contactEmail = "contact_email"
            case contactIdCardNumber = "contact_id_card_number"
            case contactIdDocCopy = "contact_id_doc_copy"
            case contactIdDocCopyBack = "contact_id_doc_copy_back"
            case contactIdDocPeriodBegin = "contact_id_doc_period_begin"
            case contactIdDocPeriodEnd = "contact_id_doc_period_end"
            case contactIdDocType = "contact_id_doc_type"
            case contactPeriodBegin = "contact_period_begin"
            case contactPeriodEnd = "contact_period_end"
            case mobilePhone = "mobile_phone"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            contactName: Sensitive,
            contactType: ContactType,
            businessAuthorizationLetter: String? = nil,
            contactEmail: Sensitive? = nil,
            contactIdCardNumber: Sensitive? = nil,
            contactIdDocCopy: String? = nil,
            contactIdDocCopyBack: String? = nil,
            contactIdDocPeriodBegin: String? = nil,
            contactIdDocPeriodEnd: String? = nil,
            contactIdDocType: AccountHostingContactContactIdDocType? = nil,
            contactPeriodBegin: String? = nil,
            contactPeriodEnd: String? = nil,
            mobilePhone: Sensitive? = nil
        ) {
            self.contactName = contactName
            self.contactType = contactType
            self.businessAuthorizationLetter = businessAuthorizationLetter
            self.contactEmail = contactEmail
            self.contactIdCardNumber = contactIdCardNumber
            self.contactIdDocCopy = contactIdDocCopy
            self.contactIdDocCopyBack = contactIdDocCopyBack
            self.contactIdDocPeriodBegin = contactIdDocPeriodBegin
            self.contactIdDocPeriodEnd = contactIdDocPeriodEnd
            self.contactIdDocType = contactIdDocType
            self.contactPeriodBegin = contactPeriodBegin
            self.contactPeriodEnd = contactPeriodEnd
            self.mobilePhone = mobilePhone
        }
    }
}

extension EcommerceApplyment {
    /// `AccountHostingIdCard`.
    public struct AccountHostingIdCard: Model {
        /// 身份证人像面照片. The side with the portrait.
        public var idCardCopy: String
        /// 身份证姓名. Encrypted on the wire.
        public var idCardName: Sensitive
        /// 身份证国徽面照片. The side with the national emblem.
        public var idCardNational: String
        /// 身份证号码. Encrypted on the wire.
        public var idCardNumber: Sensitive
        /// 身份证有效期结束时间. `2026-01-31`, or `长期` where it has no end.
        public var idCardValidTime: String
        /// 身份证有效期开始时间. YYYY-MM-DD.
        public var idCardValidTimeBegin: String
        /// 身份证地址. Encrypted on the wire.
        public var idCardAddress: Sensitive?

        enum CodingKeys: String, CodingKey {
            case idCardCopy = "id_card_copy"
            case idCardName = "id_card_name"
            case idCardNational = "id_card_national"
            case idCardNumber = "id_card_number"
            case idCardValidTime = "id_card_valid_time"
            case idCardValidTimeBegin = "id_card_valid_time_begin"
            case idCardAddress = "id_card_address"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            idCardCopy: String,
            idCardName: Sensitive,
            idCardNational: String,
            idCardNumber: Sensitive,
            idCardValidTime: String,
            idCardValidTimeBegin: String,
            idCardAddress: Sensitive? = nil
        ) {
            self.idCardCopy = idCardCopy
            self.idCardName = idCardName
            self.idCardNational = idCardNational
            self.idCardNumber = idCardNumber
            self.idCardValidTime = idCardValidTime
            self.idCardValidTimeBegin = idCardValidTimeBegin
            self.idCardAddress = idCardAddress
        }
    }
}

extension EcommerceApplyment {
    /// `AccountHostingIdDocument`.
    public struct AccountHostingIdDocument: Model {
        /// 证件有效期开始时间. YYYY-MM-DD.
        public var docPeriodBegin: String
        /// 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end.
        public var docPeriodEnd: String
        /// 证件正面照片.
        public var idDocCopy: String
        /// 证件姓名. Encrypted on the wire.
        public var idDocName: Sensitive
        /// 证件号码. Encrypted on the wire.
        public var idDocNumber: Sensitive
        /// 证件地址. Encrypted on the wire.
        public var idDocAddress: Sensitive?
        /// 证件反面照片. The back of the document; passports have none.
        public var idDocCopyBack: String?

        enum CodingKeys: String, CodingKey {
            case docPeriodBegin = "doc_period_begin"
            case docPeriodEnd = "doc_period_end"
            case idDocCopy = "id_doc_copy"
            case idDocName = "id_doc_name"
            case idDocNumber = "id_doc_number"
            case idDocAddress = "id_doc_address"
            case idDocCopyBack = "id_doc_copy_back"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            docPeriodBegin: String,
            docPeriodEnd: String,
            idDocCopy: String,
            idDocName: Sensitive,
            idDocNumber: Sensitive,
            idDocAddress: Sensitive? = nil,
            idDocCopyBack: String? = nil
        ) {
            self.docPeriodBegin = docPeriodBegin
            self.docPeriodEnd = docPeriodEnd
            self.idDocCopy = idDocCopy
            self.idDocName = idDocName
            self.idDocNumber = idDocNumber
            self.idDocAddress = idDocAddress
            self.idDocCopyBack = idDocCopyBack
        }
    }
}

extension EcommerceApplyment {
    /// `AccountValidation`.
    public struct AccountValidation: Model {
        /// 付款户名. At most 1024 characters, encrypted on the wire.
        public var accountName: Sensitive
        /// 省市信息. At most 128 characters.
        public var city: String
        /// 汇款截止时间. The money must arrive before. At most 128 characters.
        public var deadline: String
        /// 开户银行. At most 128 characters.
        public var destinationAccountBank: String
        /// 收款户名. At most 128 characters.
        public var destinationAccountName: String
        /// 收款卡号. At most 128 characters.
        public var destinationAccountNumber: String
        /// 汇款金额. In fen.
        public var payAmount: Int?
        /// 备注信息. At most 128 characters.
        public var remark: String
        /// 付款卡号. At most 1024 characters, encrypted on the wire.
        public var accountNo: Sensitive?

        enum CodingKeys: String, CodingKey {
            case accountName = "account_name"
            case city
            case deadline
            case destinationAccountBank = "destination_account_bank"
            case destinationAccountName = "destination_account_name"
            case destinationAccountNumber = "destination_account_number"
            case payAmount = "pay_amount"
            case remark
            case accountNo = "account_no"
        }
    }
}

extension EcommerceApplyment {
    /// `Applyment`.
    public struct Applyment: Model {
        /// 业务申请编号. The platform's own number of the application. At most 128 characters.
        public var outRequestNo: String
        /// 微信支付申请单号. WeChat Pay's number of the application.
        public var applymentId: Int?
        /// 申请状态. `CHECKING`: being checked; `ACCOUNT_NEED_VERIFY`: the account is to be proved, see `account_validation` and `legal_validation_url`; `AUDITING`: being reviewed; `REJECTED`: refused, see `audit_detail`; `NEED_SIGN`: to be signed at `sign_url`; `FINISH`: done; `FROZEN`: frozen; `CANCELED`: void. At most 32 characters.
        public var applymentState: ApplymentState
        /// 申请状态描述. At most 1024 characters.
        public var applymentStateDesc: String
        /// 电商平台二级商户号. The new sub-merchant; set once the application allows it. At most 32 characters.
        public var subMchid: String?
        /// 汇款账户验证信息. Set where the account is proved by a transfer: pay exactly this amount from exactly this account.
        public var accountValidation: AccountValidation?
        /// 驳回原因详情. What is wrong, field by field; set in `REJECTED`.
        public var auditDetail: [AuditDetail]?
        /// 法人验证链接. Set where the representative proves the account by scanning. At most 256 characters.
        public var legalValidationUrl: String?
        /// 签约状态. `NOT_SIGNABLE`: it cannot be signed yet. At most 32 characters.
        public var signState: SignState?
        /// 签约链接. At most 256 characters.
        public var signUrl: String?
        /// 是否要求走微信支付签约模式.
        public var wxpaySignRequired: Bool?

        enum CodingKeys: String, CodingKey {
            case outRequestNo = "out_request_no"
            case applymentId = "applyment_id"
            case applymentState = "applyment_state"
            case applymentStateDesc = "applyment_state_desc"
            case subMchid = "sub_mchid"
            case accountValidation = "account_validation"
            case auditDetail = "audit_detail"
            case legalValidationUrl = "legal_validation_url"
            case signState = "sign_state"
            case signUrl = "sign_url"
            case wxpaySignRequired = "wxpay_sign_required"
        }
    }
}

extension EcommerceApplyment {
    /// `ApplymentReference`.
    public struct ApplymentReference: Model {
        /// 业务申请编号. The platform's own number of the application.
        public var outRequestNo: String
        /// 微信支付申请单号. WeChat Pay's number of the application.
        public var applymentId: Int?

        enum CodingKeys: String, CodingKey {
            case outRequestNo = "out_request_no"
            case applymentId = "applyment_id"
        }
    }
}

extension EcommerceApplyment {
    /// `AuditDetail`.
    public struct AuditDetail: Model {
        /// 参数名称. The field that is wrong. At most 32 characters.
        public var paramName: String
        /// 驳回原因. At most 1024 characters.
        public var rejectReason: String

        enum CodingKeys: String, CodingKey {
            case paramName = "param_name"
            case rejectReason = "reject_reason"
        }
    }
}

extension EcommerceApplyment {
    /// `BankAccount`.
    public struct BankAccount: Model {
        /// 开户银行. The bank, by its name in the official list. At most 10 characters.
        public var accountBank: String
        /// 开户名称. At most 128 characters, encrypted on the wire.
        public var accountName: Sensitive
        /// 银行账号. At most 128 characters, encrypted on the wire.
        public var accountNumber: Sensitive
        /// 账户类型. `74`: of a company; `75`: of a person. At most 2 characters.
        public var bankAccountType: BankAccountType
        /// 开户银行联行号. At most 64 characters.
        public var bankBranchId: String?
        /// 开户银行省市编码. The code of the bank's district. At most 12 characters.
        public var bankAddressCode: String?
        /// 开户银行全称. At most 128 characters.
        public var bankName: String?

        enum CodingKeys: String, CodingKey {
            case accountBank = "account_bank"
            case accountName = "account_name"
            case accountNumber = "account_number"
            case bankAccountType = "bank_account_type"
            case bankBranchId = "bank_branch_id"
            case bankAddressCode = "bank_address_code"
            case bankName = "bank_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            accountBank: String,
            accountName: Sensitive,
            accountNumber: Sensitive,
            bankAccountType: BankAccountType,
            bankBranchId: String? = nil,
            bankAddressCode: String? = nil,
            bankName: String? = nil
        ) {
            self.accountBank = accountBank
            self.accountName = accountName
            self.accountNumber = accountNumber
            self.bankAccountType = bankAccountType
            self.bankBranchId = bankBranchId
            self.bankAddressCode = bankAddressCode
            self.bankName = bankName
        }
    }
}

extension EcommerceApplyment {
    /// `BeneficialOwner`.
    public struct BeneficialOwner: Model {
        /// 证件居住地址. At most 128 characters, encrypted on the wire.
        public var uboIdDocAddress: Sensitive?
        /// 证件正面照片.
        public var uboIdDocCopy: String?
        /// 证件反面照片. The back of the document; passports have none.
        public var uboIdDocCopyBack: String?
        /// 证件姓名. At most 100 characters, encrypted on the wire.
        public var uboIdDocName: Sensitive?
        /// 证件号码. Encrypted on the wire.
        public var uboIdDocNumber: Sensitive?
        /// 证件有效期开始时间. YYYY-MM-DD.
        public var uboIdDocPeriodBegin: String?
        /// 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end.
        public var uboIdDocPeriodEnd: String?
        /// 证件类型.
        public var uboIdDocType: BeneficialOwnerUboIdDocType?
        /// 证件有效期开始时间. YYYY-MM-DD. Known from the community.
        public var uboPeriodBegin: String?
        /// 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. Known from the community.
        public var uboPeriodEnd: String?

        enum CodingKeys: String, CodingKey {
            case uboIdDocAddress = "ubo_id_doc_address"
            case uboIdDocCopy = "ubo_id_doc_copy"
            case uboIdDocCopyBack = "ubo_id_doc_copy_back"
            case uboIdDocName = "ubo_id_doc_name"
            case uboIdDocNumber = "ubo_id_doc_number"
            case uboIdDocPeriodBegin = "ubo_id_doc_period_begin"
            case uboIdDocPeriodEnd = "ubo_id_doc_period_end"
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
            uboIdDocPeriodBegin: String? = nil,
            uboIdDocPeriodEnd: String? = nil,
            uboIdDocType: BeneficialOwnerUboIdDocType? = nil,
            uboPeriodBegin: String? = nil,
            uboPeriodEnd: String? = nil
        ) {
            self.uboIdDocAddress = uboIdDocAddress
            self.uboIdDocCopy = uboIdDocCopy
            self.uboIdDocCopyBack = uboIdDocCopyBack
            self.uboIdDocName = uboIdDocName
            self.uboIdDocNumber = uboIdDocNumber
            self.uboIdDocPeriodBegin = uboIdDocPeriodBegin
            self.uboIdDocPeriodEnd = uboIdDocPeriodEnd
            self.uboIdDocType = uboIdDocType
            self.uboPeriodBegin = uboPeriodBegin
            self.uboPeriodEnd = uboPeriodEnd
        }
    }
}

extension EcommerceApplyment {
    /// `BusinessLicense`.
    public struct BusinessLicense: Model {
        /// 营业执照扫描件.
        public var businessLicenseCopy: String
        /// 营业执照注册号.
        public var businessLicenseNumber: String
        /// 经营者/法定代表人姓名. At most 100 characters.
        public var legalPerson: String
        /// 商户名称. At most 128 characters.
        public var merchantName: String
        /// 营业执照类型. Known from the community.
        public var businessLicenseType: String?
        /// 营业期限. JSON text, from and to: `["2014-01-01","长期"]`.
        public var businessTime: String?
        /// 证书类型.
        public var certType: CertType?
        /// 注册地址. At most 128 characters.
        public var companyAddress: String?

        enum CodingKeys: String, CodingKey {
            case businessLicenseCopy = "business_license_copy"
            case businessLicenseNumber = "business_license_number"
            case legalPerson = "legal_person"
            case merchantName = "merchant_name"
            case businessLicenseType = "business_license_type"
            case businessTime = "business_time"
            case certType = "cert_type"
            case companyAddress = "company_address"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            businessLicenseCopy: String,
            businessLicenseNumber: String,
            legalPerson: String,
            merchantName: String,
            businessLicenseType: String? = nil,
            businessTime: String? = nil,
            certType: CertType? = nil,
            companyAddress: String? = nil
        ) {
            self.businessLicenseCopy = businessLicenseCopy
            self.businessLicenseNumber = businessLicenseNumber
            self.legalPerson = legalPerson
            self.merchantName = merchantName
            self.businessLicenseType = businessLicenseType
            self.businessTime = businessTime
            self.certType = certType
            self.companyAddress = companyAddress
        }
    }
}

extension EcommerceApplyment {
    /// `Contact`.
    public struct Contact: Model {
        /// 超级管理员姓名. At most 10 characters, encrypted on the wire.
        public var contactName: Sensitive
        /// 超级管理员类型. `65`: the legal representative; `66`: somebody whom the sub-merchant has authorised, whose identity is needed then. At most 2 characters.
        public var contactType: ContactType
        /// 超级管理员手机. Encrypted on the wire.
        public var mobilePhone: Sensitive
        /// 业务办理授权函. A letter that authorises the contact; needed with the contact type `66`.
        public var businessAuthorizationLetter: String?
        /// 联系邮箱. Encrypted on the wire. Known from the community.
        public var contactEmail: Sensitive?
        /// 超级管理员证件号码. Encrypted on the wire.
        public var contactIdCardNumber: Sensitive?
        /// 超级管理员证件正面照片. The front of the document; needed with the contact type `66`.
        public var contactIdDocCopy: String?
        /// 超级管理员证件反面照片. The back of the document; passports have none.
        public var contactIdDocCopyBack: String?
        /// 超级管理员证件有效期开始时间. YYYY-MM-DD.
        public var contactIdDocPeriodBegin: String?
        /// 超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end.
        public var contactIdDocPeriodEnd: String?
        /// 超级管理员证件类型. Needed with the contact type `66`.
        public var contactIdDocType: ContactContactIdDocType?
        /// 超级管理员证件有效期开始时间. Known from the community.
        public var contactPeriodBegin: String?
        /// 超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. Known from the community.
        public var contactPeriodEnd: String?

        enum CodingKeys: String, CodingKey {
            case contactName = "contact_name"
            case contactType = "contact_type"
            case mobilePhone = "mobile_phone"
            case businessAuthorizationLetter = "business_authorization_letter"
            case contactEmail = "contact_email"
            case contactIdCardNumber = "contact_id_card_number"
            case contactIdDocCopy = "contact_id_doc_copy"
            case contactIdDocCopyBack = "contact_id_doc_copy_back"
            case contactIdDocPeriodBegin = "contact_id_doc_period_begin"
            case contactIdDocPeriodEnd = "contact_id_doc_period_end"
            case contactIdDocType = "contact_id_doc_type"
            case contactPeriodBegin = "contact_period_begin"
            case contactPeriodEnd = "contact_period_end"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            contactName: Sensitive,
            contactType: ContactType,
            mobilePhone: Sensitive,
            businessAuthorizationLetter: String? = nil,
            contactEmail: Sensitive? = nil,
            contactIdCardNumber: Sensitive? = nil,
            contactIdDocCopy: String? = nil,
            contactIdDocCopyBack: String? = nil,
            contactIdDocPeriodBegin: String? = nil,
            contactIdDocPeriodEnd: String? = nil,
            contactIdDocType: ContactContactIdDocType? = nil,
            contactPeriodBegin: String? = nil,
            contactPeriodEnd: String? = nil
        ) {
            self.contactName = contactName
            self.contactType = contactType
            self.mobilePhone = mobilePhone
            self.businessAuthorizationLetter = businessAuthorizationLetter
            self.contactEmail = contactEmail
            self.contactIdCardNumber = contactIdCardNumber
            self.contactIdDocCopy = contactIdDocCopy
            self.contactIdDocCopyBack = contactIdDocCopyBack
            self.contactIdDocPeriodBegin = contactIdDocPeriodBegin
            self.contactIdDocPeriodEnd = contactIdDocPeriodEnd
            self.contactIdDocType = contactIdDocType
            self.contactPeriodBegin = contactPeriodBegin
            self.contactPeriodEnd = contactPeriodEnd
        }
    }
}

extension EcommerceApplyment {
    /// `FinancialInstitution`.
    public struct FinancialInstitution: Model {
        /// 金融机构许可证图片. A list of `media_id`s.
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

extension EcommerceApplyment {
    /// `IdCard`.
    public struct IdCard: Model {
        /// 身份证人像面照片. The side with the portrait. At most 256 characters.
        public var idCardCopy: String
        /// 身份证姓名. At most 100 characters, encrypted on the wire.
        public var idCardName: Sensitive
        /// 身份证国徽面照片. The side with the national emblem. At most 256 characters.
        public var idCardNational: String
        /// 身份证号码. Encrypted on the wire.
        public var idCardNumber: Sensitive
        /// 身份证结束时间. `2026-01-31`, or `长期` where it has no end.
        public var idCardValidTime: String
        /// 身份证开始时间. YYYY-MM-DD.
        public var idCardValidTimeBegin: String
        /// 身份证地址. Encrypted on the wire. Known from the community.
        public var idCardAddress: Sensitive?

        enum CodingKeys: String, CodingKey {
            case idCardCopy = "id_card_copy"
            case idCardName = "id_card_name"
            case idCardNational = "id_card_national"
            case idCardNumber = "id_card_number"
            case idCardValidTime = "id_card_valid_time"
            case idCardValidTimeBegin = "id_card_valid_time_begin"
            case idCardAddress = "id_card_address"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            idCardCopy: String,
            idCardName: Sensitive,
            idCardNational: String,
            idCardNumber: Sensitive,
            idCardValidTime: String,
            idCardValidTimeBegin: String,
            idCardAddress: Sensitive? = nil
        ) {
            self.idCardCopy = idCardCopy
            self.idCardName = idCardName
            self.idCardNational = idCardNational
            self.idCardNumber = idCardNumber
            self.idCardValidTime = idCardValidTime
            self.idCardValidTimeBegin = idCardValidTimeBegin
            self.idCardAddress = idCardAddress
        }
    }
}

extension EcommerceApplyment {
    /// `IdDocument`.
    public struct IdDocument: Model {
        /// 证件开始日期. YYYY-MM-DD.
        public var docPeriodBegin: String
        /// 证件结束日期. `2026-01-31`, or `长期` where it has no end.
        public var docPeriodEnd: String
        /// 证件正面照片. At most 256 characters.
        public var idDocCopy: String
        /// 证件姓名. Encrypted on the wire.
        public var idDocName: Sensitive
        /// 证件号码. Encrypted on the wire.
        public var idDocNumber: Sensitive
        /// 证件地址. Encrypted on the wire. Known from the community.
        public var idDocAddress: Sensitive?
        /// 证件反面照片. The back of the document; passports have none. At most 256 characters.
        public var idDocCopyBack: String?

        enum CodingKeys: String, CodingKey {
            case docPeriodBegin = "doc_period_begin"
            case docPeriodEnd = "doc_period_end"
            case idDocCopy = "id_doc_copy"
            case idDocName = "id_doc_name"
            case idDocNumber = "id_doc_number"
            case idDocAddress = "id_doc_address"
            case idDocCopyBack = "id_doc_copy_back"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            docPeriodBegin: String,
            docPeriodEnd: String,
            idDocCopy: String,
            idDocName: Sensitive,
            idDocNumber: Sensitive,
            idDocAddress: Sensitive? = nil,
            idDocCopyBack: String? = nil
        ) {
            self.docPeriodBegin = docPeriodBegin
            self.docPeriodEnd = docPeriodEnd
            self.idDocCopy = idDocCopy
            self.idDocName = idDocName
            self.idDocNumber = idDocNumber
            self.idDocAddress = idDocAddress
            self.idDocCopyBack = idDocCopyBack
        }
    }
}

extension EcommerceApplyment {
    /// `ListSubjectSubMerchantsResponse`.
    public struct ListSubjectSubMerchantsResponse: Model {
        /// 分页偏移.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 总条数. Of all pages.
        public var totalCount: Int?
        /// 子商户列表.
        public var data: [SubMerchant]

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension EcommerceApplyment {
    /// `ProxyIdentityVerification`.
    public struct ProxyIdentityVerification: Model {
        /// 核身结果. Whether the identity was proved.
        public var verifyIdentityResult: Bool
        /// 核身方式. Whether the identity was proved in presence of the signer or from afar.
        public var verifyIdentityType: VerifyIdentityType

        enum CodingKeys: String, CodingKey {
            case verifyIdentityResult = "verify_identity_result"
            case verifyIdentityType = "verify_identity_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            verifyIdentityResult: Bool,
            verifyIdentityType: VerifyIdentityType
        ) {
            self.verifyIdentityResult = verifyIdentityResult
            self.verifyIdentityType = verifyIdentityType
        }
    }
}

extension EcommerceApplyment {
    /// `SalesScene`.
    public struct SalesScene: Model {
        /// 店铺名称. At most 256 characters.
        public var storeName: String
        /// 商家小程序APPID. At most 256 characters.
        public var miniProgramSubAppid: String?
        /// 店铺二维码. A `media_id`. One of this, `store_url` and `mini_program_sub_appid` is needed. At most 256 characters.
        public var storeQrCode: String?
        /// 店铺链接. At most 1024 characters.
        public var storeUrl: String?

        enum CodingKeys: String, CodingKey {
            case storeName = "store_name"
            case miniProgramSubAppid = "mini_program_sub_appid"
            case storeQrCode = "store_qr_code"
            case storeUrl = "store_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            storeName: String,
            miniProgramSubAppid: String? = nil,
            storeQrCode: String? = nil,
            storeUrl: String? = nil
        ) {
            self.storeName = storeName
            self.miniProgramSubAppid = miniProgramSubAppid
            self.storeQrCode = storeQrCode
            self.storeUrl = storeUrl
        }
    }
}

extension EcommerceApplyment {
    /// `SettlementRule`.
    public struct SettlementRule: Model {
        /// 结算规则ID. A rule of settlement out of the official list.
        public var settlementId: Int?
        /// 所属行业. At most 200 characters.
        public var qualificationType: String?

        enum CodingKeys: String, CodingKey {
            case settlementId = "settlement_id"
            case qualificationType = "qualification_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            settlementId: Int? = nil,
            qualificationType: String? = nil
        ) {
            self.settlementId = settlementId
            self.qualificationType = qualificationType
        }
    }
}

extension EcommerceApplyment {
    /// `SubMerchant`.
    public struct SubMerchant: Model {
        /// 子商户号.
        public var subMchid: String
        /// 商户简称.
        public var merchantShortname: String
        /// 签约时间. RFC 3339.
        public var signTime: String

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case merchantShortname = "merchant_shortname"
            case signTime = "sign_time"
        }
    }
}

extension EcommerceApplyment {
    /// `SubmitSignVerificationResponse`.
    public struct SubmitSignVerificationResponse: Model {
        /// 微信支付申请单号. WeChat Pay's number of the application.
        public var applymentId: Int?

        enum CodingKeys: String, CodingKey {
            case applymentId = "applyment_id"
        }
    }
}

extension EcommerceApplyment {
    /// 证件类型
    public struct AccountHostingBeneficialOwnerUboIdDocType: OpenEnum {
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

extension EcommerceApplyment {
    /// 超级管理员证件类型
    public struct AccountHostingContactContactIdDocType: OpenEnum {
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

extension EcommerceApplyment {
    /// 申请状态
    public struct ApplymentState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var checking: Self { "CHECKING" }
        public static var accountNeedVerify: Self { "ACCOUNT_NEED_VERIFY" }
        public static var auditing: Self { "AUDITING" }
        public static var rejected: Self { "REJECTED" }
        public static var needSign: Self { "NEED_SIGN" }
        public static var finish: Self { "FINISH" }
        public static var frozen: Self { "FROZEN" }
        public static var canceled: Self { "CANCELED" }
    }
}

extension EcommerceApplyment {
    /// 账户类型
    public struct BankAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n74: Self { "74" }
        public static var n75: Self { "75" }
    }
}

extension EcommerceApplyment {
    /// 证件类型
    public struct BeneficialOwnerUboIdDocType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var identificationTypeMainlandIdcard: Self { "IDENTIFICATION_TYPE_MAINLAND_IDCARD" }
        public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
        public static var identificationTypeHongkong: Self { "IDENTIFICATION_TYPE_HONGKONG" }
        public static var identificationTypeMacao: Self { "IDENTIFICATION_TYPE_MACAO" }
        public static var identificationTypeTaiwan: Self { "IDENTIFICATION_TYPE_TAIWAN" }
        public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
        public static var identificationTypeHongkongMacaoResident: Self {
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
        }
        public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
    }
}

extension EcommerceApplyment {
    /// 证书类型
    public struct CertType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var certificateType2388: Self { "CERTIFICATE_TYPE_2388" }
        public static var certificateType2389: Self { "CERTIFICATE_TYPE_2389" }
        public static var certificateType2394: Self { "CERTIFICATE_TYPE_2394" }
        public static var certificateType2395: Self { "CERTIFICATE_TYPE_2395" }
        public static var certificateType2396: Self { "CERTIFICATE_TYPE_2396" }
        public static var certificateType2399: Self { "CERTIFICATE_TYPE_2399" }
        public static var certificateType2400: Self { "CERTIFICATE_TYPE_2400" }
        public static var certificateType2520: Self { "CERTIFICATE_TYPE_2520" }
        public static var certificateType2521: Self { "CERTIFICATE_TYPE_2521" }
        public static var certificateType2522: Self { "CERTIFICATE_TYPE_2522" }
    }
}

extension EcommerceApplyment {
    /// 超级管理员证件类型
    public struct ContactContactIdDocType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var identificationTypeMainlandIdcard: Self { "IDENTIFICATION_TYPE_MAINLAND_IDCARD" }
        public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
        public static var identificationTypeHongkong: Self { "IDENTIFICATION_TYPE_HONGKONG" }
        public static var identificationTypeMacao: Self { "IDENTIFICATION_TYPE_MACAO" }
        public static var identificationTypeTaiwan: Self { "IDENTIFICATION_TYPE_TAIWAN" }
        public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
        public static var identificationTypeHongkongMacaoResident: Self {
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
        }
        public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
    }
}

extension EcommerceApplyment {
    /// 超级管理员类型
    public struct ContactType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n65: Self { "65" }
        public static var n66: Self { "66" }
    }
}

extension EcommerceApplyment {
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

extension EcommerceApplyment {
    /// 超级管理员类型
    public struct IdHolderType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var legal: Self { "LEGAL" }
        public static var `super`: Self { "SUPER" }
    }
}

extension EcommerceApplyment {
    /// 主体类型
    public struct ListSubjectSubMerchantsOrganizationType: OpenEnum {
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

extension EcommerceApplyment {
    /// 签约状态
    public struct SignState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unsigned: Self { "UNSIGNED" }
        public static var signed: Self { "SIGNED" }
        public static var notSignable: Self { "NOT_SIGNABLE" }
    }
}

extension EcommerceApplyment {
    /// 法人证件类型
    public struct SubmitAccountHostingApplymentRequestIdDocType: OpenEnum {
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

extension EcommerceApplyment {
    /// 主体类型
    public struct SubmitAccountHostingApplymentRequestOrganizationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n2401: Self { "2401" }
        public static var n2500: Self { "2500" }
        public static var n4: Self { "4" }
        public static var n2: Self { "2" }
        public static var n3: Self { "3" }
        public static var n2502: Self { "2502" }
        public static var n1708: Self { "1708" }
    }
}

extension EcommerceApplyment {
    /// 经营者/法人证件类型
    public struct SubmitApplymentRequestIdDocType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var identificationTypeMainlandIdcard: Self { "IDENTIFICATION_TYPE_MAINLAND_IDCARD" }
        public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
        public static var identificationTypeHongkong: Self { "IDENTIFICATION_TYPE_HONGKONG" }
        public static var identificationTypeMacao: Self { "IDENTIFICATION_TYPE_MACAO" }
        public static var identificationTypeTaiwan: Self { "IDENTIFICATION_TYPE_TAIWAN" }
        public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
        public static var identificationTypeHongkongMacaoResident: Self {
            "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
        }
        public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
    }
}

extension EcommerceApplyment {
    /// 主体类型
    public struct SubmitApplymentRequestOrganizationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var n2401: Self { "2401" }
        public static var n2500: Self { "2500" }
        public static var n4: Self { "4" }
        public static var n2: Self { "2" }
        public static var n3: Self { "3" }
        public static var n2502: Self { "2502" }
        public static var n1708: Self { "1708" }
    }
}

extension EcommerceApplyment {
    /// 核身方式
    public struct VerifyIdentityType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var verifyIdentityTypeFaceToFace: Self { "VERIFY_IDENTITY_TYPE_FACE_TO_FACE" }
        public static var verifyIdentityTypeRemote: Self { "VERIFY_IDENTITY_TYPE_REMOTE" }
    }
}
