// Generated from api/applyment.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Onboarding of sub-merchants (特约商户进件).
public struct Applyment: Sendable {
    let client: Client
}

extension Client {
    /// Onboarding of sub-merchants (特约商户进件).
    public var applyment: Applyment { Applyment(client: self) }
}

extension Applyment {
    /// Query a change of the settlement account (查询结算账户修改申请状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012761120)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - applicationNo: 修改结算账户申请单号. At most 64 characters.
    ///   - accountNumberRule: 银行账号展示规则.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 500 SYSTEM_ERROR.
    public func getSettlementAccountApplication(
        subMchid: String,
        applicationNo: String,
        accountNumberRule: AccountNumberRule? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetSettlementAccountApplicationResponse {
        var call = Call("applyment.get_settlement_account_application", options)
        call.set("sub_mchid", subMchid)
        call.set("application_no", applicationNo)
        call.set("account_number_rule", accountNumberRule)
        return try await client.answer(to: call)
    }

    /// Apply for another settlement account (修改结算账户).
    ///
    /// The outcome is asked for with `get_settlement_account_application`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012761102)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - accountBank: 开户银行. At most 128 characters.
    ///   - accountNumber: 银行账号. At most 1024 characters, encrypted on the wire.
    ///   - accountType: 账户类型.
    ///   - bankBranchId: 开户银行联行号. At most 128 characters.
    ///   - accountName: 开户名称. Encrypted on the wire.
    ///   - bankAddressCode: 开户银行省市编码. Known from the community.
    ///   - bankName: 开户银行全称. At most 128 characters.
    ///   - modifyMode: 修改模式. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQENCY_LIMIT; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateSettlementAccount(
        subMchid: String,
        accountBank: String,
        accountNumber: Sensitive,
        accountType: AccountType,
        bankBranchId: String? = nil,
        accountName: Sensitive? = nil,
        bankAddressCode: String? = nil,
        bankName: String? = nil,
        modifyMode: ModifyMode? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateSettlementAccountResponse {
        var call = Call("applyment.update_settlement_account", options)
        call.set("sub_mchid", subMchid)
        call.set("account_bank", accountBank)
        call.set("account_number", accountNumber)
        call.set("account_type", accountType)
        call.set("bank_branch_id", bankBranchId)
        call.set("account_name", accountName)
        call.set("bank_address_code", bankAddressCode)
        call.set("bank_name", bankName)
        call.set("modify_mode", modifyMode)
        return try await client.answer(to: call)
    }

    /// Get the settlement account (查询结算账户).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012761113)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - accountNumberRule: 银行账号展示规则.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    public func getSettlementAccount(
        subMchid: String,
        accountNumberRule: AccountNumberRule? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetSettlementAccountResponse {
        var call = Call("applyment.get_settlement_account", options)
        call.set("sub_mchid", subMchid)
        call.set("account_number_rule", accountNumberRule)
        return try await client.answer(to: call)
    }

    /// Apply for a sub-merchant (提交申请单).
    ///
    /// A refused application is corrected by submitting it again with the same `business_code`. Its state is asked for; there is no notification.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012719997)
    ///
    /// - Parameters:
    ///   - bankAccountInfo: 结算银行账户.
    ///   - businessCode: 业务申请编号. The caller's own number of the application. At most 124 characters.
    ///   - businessInfo: 经营资料.
    ///   - contactInfo: 超级管理员信息.
    ///   - settlementInfo: 结算规则.
    ///   - subjectInfo: 主体资料.
    ///   - additionInfo: 补充材料.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPLYMENT_NOTEXIST, INVALID_REQUEST, PARAM_ERROR, PROCESSING; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 429 RATE_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitApplyment(
        bankAccountInfo: BankAccount,
        businessCode: String,
        businessInfo: Business,
        contactInfo: Contact,
        settlementInfo: SettlementRule,
        subjectInfo: Subject,
        additionInfo: AdditionalMaterial? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SubmitApplymentResponse {
        var call = Call("applyment.submit_applyment", options)
        call.set("bank_account_info", bankAccountInfo)
        call.set("business_code", businessCode)
        call.set("business_info", businessInfo)
        call.set("contact_info", contactInfo)
        call.set("settlement_info", settlementInfo)
        call.set("subject_info", subjectInfo)
        call.set("addition_info", additionInfo)
        return try await client.answer(to: call)
    }

    /// Query an application by `applyment_id` (申请单号查询申请状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697052)
    ///
    /// - Parameters:
    ///   - applymentId: 申请单号. WeChat Pay's number of the application.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPLYMENT_NOT_EXIST, INVALID_REQUEST, PARAM_ERROR, PROCESSING; 401 SIGN_ERROR; 403 NO_AUTH, RATE_LIMITED; 500 SYSTEM_ERROR.
    public func getApplymentByApplymentId(
        applymentId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> Applyment {
        var call = Call("applyment.get_applyment_by_applyment_id", options)
        call.set("applyment_id", applymentId)
        return try await client.answer(to: call)
    }

    /// Query an application by `business_code` (业务申请编号查询申请状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697168)
    ///
    /// - Parameters:
    ///   - businessCode: 业务申请编号. The caller's own number of the application. At most 124 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPLYMENT_NOT_EXIST, INVALID_REQUEST, PARAM_ERROR, PROCESSING; 401 SIGN_ERROR; 403 NO_AUTH, RATE_LIMITED; 500 SYSTEM_ERROR.
    public func getApplymentByBusinessCode(
        businessCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> Applyment {
        var call = Call("applyment.get_applyment_by_business_code", options)
        call.set("business_code", businessCode)
        return try await client.answer(to: call)
    }
}

extension Applyment {
    /// `AdditionalMaterial`.
    public struct AdditionalMaterial: Model {
        /// 补充说明. At most 512 characters.
        public var businessAdditionMsg: String?
        /// 补充材料.
        public var businessAdditionPics: [String]?
        /// 法定代表人开户承诺函. At most 1024 characters.
        public var legalPersonCommitment: String?
        /// 法定代表人开户意愿视频. At most 1024 characters.
        public var legalPersonVideo: String?

        enum CodingKeys: String, CodingKey {
            case businessAdditionMsg = "business_addition_msg"
            case businessAdditionPics = "business_addition_pics"
            case legalPersonCommitment = "legal_person_commitment"
            case legalPersonVideo = "legal_person_video"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            businessAdditionMsg: String? = nil,
            businessAdditionPics: [String]? = nil,
            legalPersonCommitment: String? = nil,
            legalPersonVideo: String? = nil
        ) {
            self.businessAdditionMsg = businessAdditionMsg
            self.businessAdditionPics = businessAdditionPics
            self.legalPersonCommitment = legalPersonCommitment
            self.legalPersonVideo = legalPersonVideo
        }
    }
}

extension Applyment {
    /// `AppScene`.
    public struct AppScene: Model {
        /// App截图. Each at most 1024 characters.
        public var appPics: [String]
        /// 服务商应用AppID. At most 256 characters.
        public var appAppid: String?
        /// 商家应用AppID. At most 256 characters.
        public var appSubAppid: String?

        enum CodingKeys: String, CodingKey {
            case appPics = "app_pics"
            case appAppid = "app_appid"
            case appSubAppid = "app_sub_appid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            appPics: [String],
            appAppid: String? = nil,
            appSubAppid: String? = nil
        ) {
            self.appPics = appPics
            self.appAppid = appAppid
            self.appSubAppid = appSubAppid
        }
    }
}

extension Applyment {
    /// `Applyment`.
    public struct Applyment: Model {
        /// 微信支付申请单号. WeChat Pay's number of the application.
        public var applymentId: Int?
        /// 申请单状态.
        public var applymentState: ApplymentState
        /// 申请状态描述. At most 1024 characters.
        public var applymentStateMsg: String
        /// 业务申请编号. The caller's own number of the application. At most 124 characters.
        public var businessCode: String
        /// 超级管理员签约链接. At most 256 characters, a URL.
        public var signUrl: String
        /// 特约商户号. At most 32 characters.
        public var subMchid: String?
        /// 驳回原因详情.
        public var auditDetail: [AuditDetail]?

        enum CodingKeys: String, CodingKey {
            case applymentId = "applyment_id"
            case applymentState = "applyment_state"
            case applymentStateMsg = "applyment_state_msg"
            case businessCode = "business_code"
            case signUrl = "sign_url"
            case subMchid = "sub_mchid"
            case auditDetail = "audit_detail"
        }
    }
}

extension Applyment {
    /// `AuditDetail`.
    public struct AuditDetail: Model {
        /// 字段名. At most 1024 characters.
        public var field: String
        /// 字段名称. At most 1024 characters.
        public var fieldName: String
        /// 驳回原因. At most 1024 characters.
        public var rejectReason: String

        enum CodingKeys: String, CodingKey {
            case field
            case fieldName = "field_name"
            case rejectReason = "reject_reason"
        }
    }
}

extension Applyment {
    /// `BankAccount`.
    public struct BankAccount: Model {
        /// 开户银行. At most 128 characters.
        public var accountBank: String
        /// 开户名称. At most 2048 characters, encrypted on the wire.
        public var accountName: Sensitive
        /// 银行账号. At most 2048 characters, encrypted on the wire.
        public var accountNumber: Sensitive
        /// 账户类型.
        public var bankAccountType: BankAccountType
        /// 开户银行银行号. At most 128 characters.
        public var bankBranchId: String?
        /// 开户银行省市编码. At most 128 characters.
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

extension Applyment {
    /// `BeneficialOwner`.
    public struct BeneficialOwner: Model {
        /// 证件居住地址. At most 128 characters, encrypted on the wire.
        public var uboIdDocAddress: Sensitive
        /// 证件正面照片.
        public var uboIdDocCopy: String
        /// 证件姓名. Encrypted on the wire.
        public var uboIdDocName: Sensitive
        /// 证件号码. Encrypted on the wire.
        public var uboIdDocNumber: Sensitive
        /// 证件类型.
        public var uboIdDocType: UboIdDocType
        /// 证件有效期开始时间. YYYY-MM-DD.
        public var uboPeriodBegin: String
        /// 证件有效期结束时间. YYYY-MM-DD.
        public var uboPeriodEnd: String
        /// 证件反面照片.
        public var uboIdDocCopyBack: String?

        enum CodingKeys: String, CodingKey {
            case uboIdDocAddress = "ubo_id_doc_address"
            case uboIdDocCopy = "ubo_id_doc_copy"
            case uboIdDocName = "ubo_id_doc_name"
            case uboIdDocNumber = "ubo_id_doc_number"
            case uboIdDocType = "ubo_id_doc_type"
            case uboPeriodBegin = "ubo_period_begin"
            case uboPeriodEnd = "ubo_period_end"
            case uboIdDocCopyBack = "ubo_id_doc_copy_back"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            uboIdDocAddress: Sensitive,
            uboIdDocCopy: String,
            uboIdDocName: Sensitive,
            uboIdDocNumber: Sensitive,
            uboIdDocType: UboIdDocType,
            uboPeriodBegin: String,
            uboPeriodEnd: String,
            uboIdDocCopyBack: String? = nil
        ) {
            self.uboIdDocAddress = uboIdDocAddress
            self.uboIdDocCopy = uboIdDocCopy
            self.uboIdDocName = uboIdDocName
            self.uboIdDocNumber = uboIdDocNumber
            self.uboIdDocType = uboIdDocType
            self.uboPeriodBegin = uboPeriodBegin
            self.uboPeriodEnd = uboPeriodEnd
            self.uboIdDocCopyBack = uboIdDocCopyBack
        }
    }
}

extension Applyment {
    /// `Business`.
    public struct Business: Model {
        /// 商户简称. At most 64 characters.
        public var merchantShortname: String
        /// 经营场景.
        public var salesInfo: SalesScene
        /// 客服电话. At most 32 characters.
        public var servicePhone: String

        enum CodingKeys: String, CodingKey {
            case merchantShortname = "merchant_shortname"
            case salesInfo = "sales_info"
            case servicePhone = "service_phone"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            merchantShortname: String,
            salesInfo: SalesScene,
            servicePhone: String
        ) {
            self.merchantShortname = merchantShortname
            self.salesInfo = salesInfo
            self.servicePhone = servicePhone
        }
    }
}

extension Applyment {
    /// `BusinessLicense`.
    public struct BusinessLicense: Model {
        /// 个体户经营者.
        public var legalPerson: String
        /// 营业执照照片.
        public var licenseCopy: String
        /// 注册号.
        public var licenseNumber: String
        /// 商户名称. At most 128 characters.
        public var merchantName: String
        /// 注册地址.
        public var licenseAddress: String?
        /// 有效期限开始日期. YYYY-MM-DD.
        public var periodBegin: String?
        /// 有效期限结束日期. YYYY-MM-DD.
        public var periodEnd: String?

        enum CodingKeys: String, CodingKey {
            case legalPerson = "legal_person"
            case licenseCopy = "license_copy"
            case licenseNumber = "license_number"
            case merchantName = "merchant_name"
            case licenseAddress = "license_address"
            case periodBegin = "period_begin"
            case periodEnd = "period_end"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            legalPerson: String,
            licenseCopy: String,
            licenseNumber: String,
            merchantName: String,
            licenseAddress: String? = nil,
            periodBegin: String? = nil,
            periodEnd: String? = nil
        ) {
            self.legalPerson = legalPerson
            self.licenseCopy = licenseCopy
            self.licenseNumber = licenseNumber
            self.merchantName = merchantName
            self.licenseAddress = licenseAddress
            self.periodBegin = periodBegin
            self.periodEnd = periodEnd
        }
    }
}

extension Applyment {
    /// `Contact`.
    public struct Contact: Model {
        /// 联系邮箱. At most 2048 characters, encrypted on the wire.
        public var contactEmail: Sensitive
        /// 超级管理员姓名. At most 2048 characters, encrypted on the wire.
        public var contactName: Sensitive
        /// 超级管理员类型.
        public var contactType: ContactType
        /// 联系手机. At most 2048 characters, encrypted on the wire.
        public var mobilePhone: Sensitive
        /// 超级管理员微信OpenID.
        public var openid: String?
        /// 业务办理授权函.
        public var businessAuthorizationLetter: String?
        /// 超级管理员证件正面照片.
        public var contactIdDocCopy: String?
        /// 超级管理员证件反面照片.
        public var contactIdDocCopyBack: String?
        /// 超级管理员证件类型.
        public var contactIdDocType: ContactIdDocType?
        /// 超级管理员身份证件号码. At most 2048 characters, encrypted on the wire.
        public var contactIdNumber: Sensitive?
        /// 超级管理员证件有效期开始时间. YYYY-MM-DD.
        public var contactPeriodBegin: String?
        /// 超级管理员证件有效期结束时间. YYYY-MM-DD.
        public var contactPeriodEnd: String?

        enum CodingKeys: String, CodingKey {
            case contactEmail = "contact_email"
            case contactName = "contact_name"
            case contactType = "contact_type"
            case mobilePhone = "mobile_phone"
            case openid
            case businessAuthorizationLetter = "business_authorization_letter"
            case contactIdDocCopy = "contact_id_doc_copy"
            case contactIdDocCopyBack = "contact_id_doc_copy_back"
            case contactIdDocType = "contact_id_doc_type"
            case contactIdNumber = "contact_id_number"
            case contactPeriodBegin = "contact_period_begin"
            case contactPeriodEnd = "contact_period_end"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            contactEmail: Sensitive,
            contactName: Sensitive,
            contactType: ContactType,
            mobilePhone: Sensitive,
            openid: String? = nil,
            businessAuthorizationLetter: String? = nil,
            contactIdDocCopy: String? = nil,
            contactIdDocCopyBack: String? = nil,
            contactIdDocType: ContactIdDocType? = nil,
            contactIdNumber: Sensitive? = nil,
            contactPeriodBegin: String? = nil,
            contactPeriodEnd: String? = nil
        ) {
            self.contactEmail = contactEmail
            self.contactName = contactName
            self.contactType = contactType
            self.mobilePhone = mobilePhone
            self.openid = openid
            self.businessAuthorizationLetter = businessAuthorizationLetter
            self.contactIdDocCopy = contactIdDocCopy
            self.contactIdDocCopyBack = contactIdDocCopyBack
            self.contactIdDocType = contactIdDocType
            self.contactIdNumber = contactIdNumber
            self.contactPeriodBegin = contactPeriodBegin
            self.contactPeriodEnd = contactPeriodEnd
        }
    }
}

extension Applyment {
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

extension Applyment {
    /// `GetSettlementAccountApplicationResponse`.
    public struct GetSettlementAccountApplicationResponse: Model {
        /// 开户银行. At most 128 characters.
        public var accountBank: String
        /// 开户名称. At most 1024 characters.
        public var accountName: String
        /// 银行账号. At most 128 characters.
        public var accountNumber: String
        /// 账户类型.
        public var accountType: AccountType
        /// 审核状态.
        public var verifyResult: GetSettlementAccountApplicationResponseVerifyResult
        /// 开户银行联行号. At most 128 characters.
        public var bankBranchId: String?
        /// 开户银行省市编码. Known from the community.
        public var bankAddressCode: String?
        /// 开户银行全称. At most 128 characters.
        public var bankName: String?
        /// 审核驳回原因.
        public var verifyFailReason: String?
        /// 审核结果更新时间. RFC 3339.
        public var verifyFinishTime: String?

        enum CodingKeys: String, CodingKey {
            case accountBank = "account_bank"
            case accountName = "account_name"
            case accountNumber = "account_number"
            case accountType = "account_type"
            case verifyResult = "verify_result"
            case bankBranchId = "bank_branch_id"
            case bankAddressCode = "bank_address_code"
            case bankName = "bank_name"
            case verifyFailReason = "verify_fail_reason"
            case verifyFinishTime = "verify_finish_time"
        }
    }
}

extension Applyment {
    /// `GetSettlementAccountResponse`.
    public struct GetSettlementAccountResponse: Model {
        /// 开户银行. At most 128 characters.
        public var accountBank: String
        /// 银行账号. At most 128 characters.
        public var accountNumber: String
        /// 账户类型.
        public var accountType: AccountType
        /// 验证结果.
        public var verifyResult: GetSettlementAccountResponseVerifyResult
        /// 开户银行联行号. At most 128 characters.
        public var bankBranchId: String?
        /// 开户银行省市编码. Known from the community.
        public var bankAddressCode: String?
        /// 开户银行全称. At most 128 characters.
        public var bankName: String?
        /// 验证失败原因. At most 1024 characters.
        public var verifyFailReason: String?

        enum CodingKeys: String, CodingKey {
            case accountBank = "account_bank"
            case accountNumber = "account_number"
            case accountType = "account_type"
            case verifyResult = "verify_result"
            case bankBranchId = "bank_branch_id"
            case bankAddressCode = "bank_address_code"
            case bankName = "bank_name"
            case verifyFailReason = "verify_fail_reason"
        }
    }
}

extension Applyment {
    /// `IdCard`.
    public struct IdCard: Model {
        /// 身份证有效期开始时间. YYYY-MM-DD.
        public var cardPeriodBegin: String
        /// 身份证有效期结束时间. YYYY-MM-DD.
        public var cardPeriodEnd: String
        /// 身份证人像面照片.
        public var idCardCopy: String
        /// 身份证姓名. At most 100 characters, encrypted on the wire.
        public var idCardName: Sensitive
        /// 身份证国徽面照片.
        public var idCardNational: String
        /// 身份证号码. Encrypted on the wire.
        public var idCardNumber: Sensitive
        /// 身份证居住地址. At most 128 characters, encrypted on the wire.
        public var idCardAddress: Sensitive?

        enum CodingKeys: String, CodingKey {
            case cardPeriodBegin = "card_period_begin"
            case cardPeriodEnd = "card_period_end"
            case idCardCopy = "id_card_copy"
            case idCardName = "id_card_name"
            case idCardNational = "id_card_national"
            case idCardNumber = "id_card_number"
            case idCardAddress = "id_card_address"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            cardPeriodBegin: String,
            cardPeriodEnd: String,
            idCardCopy: String,
            idCardName: Sensitive,
            idCardNational: String,
            idCardNumber: Sensitive,
            idCardAddress: Sensitive? = nil
        ) {
            self.cardPeriodBegin = cardPeriodBegin
            self.cardPeriodEnd = cardPeriodEnd
            self.idCardCopy = idCardCopy
            self.idCardName = idCardName
            self.idCardNational = idCardNational
            self.idCardNumber = idCardNumber
            self.idCardAddress = idCardAddress
        }
    }
}

extension Applyment {
    /// `IdDocument`.
    public struct IdDocument: Model {
        /// 证件有效期开始时间. YYYY-MM-DD.
        public var docPeriodBegin: String
        /// 证件有效期结束时间. YYYY-MM-DD.
        public var docPeriodEnd: String
        /// 证件正面照片.
        public var idDocCopy: String
        /// 证件姓名. At most 100 characters, encrypted on the wire.
        public var idDocName: Sensitive
        /// 证件号码. Encrypted on the wire.
        public var idDocNumber: Sensitive
        /// 证件居住地址. At most 128 characters, encrypted on the wire.
        public var idDocAddress: Sensitive?
        /// 证件反面照片.
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

extension Applyment {
    /// `Identity`.
    public struct Identity: Model {
        /// 法定代表人说明函.
        public var authorizeLetterCopy: String?
        /// 身份证信息.
        public var idCardInfo: IdCard?
        /// 其他类型证件信息.
        public var idDocInfo: IdDocument?
        /// 证件类型.
        public var idDocType: IdDocType?
        /// 证件持有人类型.
        public var idHolderType: IdHolderType?
        /// 经营者.
        public var owner: Bool?

        enum CodingKeys: String, CodingKey {
            case authorizeLetterCopy = "authorize_letter_copy"
            case idCardInfo = "id_card_info"
            case idDocInfo = "id_doc_info"
            case idDocType = "id_doc_type"
            case idHolderType = "id_holder_type"
            case owner
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            authorizeLetterCopy: String? = nil,
            idCardInfo: IdCard? = nil,
            idDocInfo: IdDocument? = nil,
            idDocType: IdDocType? = nil,
            idHolderType: IdHolderType? = nil,
            owner: Bool? = nil
        ) {
            self.authorizeLetterCopy = authorizeLetterCopy
            self.idCardInfo = idCardInfo
            self.idDocInfo = idDocInfo
            self.idDocType = idDocType
            self.idHolderType = idHolderType
            self.owner = owner
        }
    }
}

extension Applyment {
    /// `MicroBusiness`.
    public struct MicroBusiness: Model {
        /// 小微经营类型.
        public var microBizType: MicroBizType
        /// 流动经营.
        public var microMobileInfo: MicroMobileBusiness?
        /// 线上商品.
        public var microOnlineInfo: MicroOnlineBusiness?
        /// 门店场所.
        public var microStoreInfo: MicroStore?

        enum CodingKeys: String, CodingKey {
            case microBizType = "micro_biz_type"
            case microMobileInfo = "micro_mobile_info"
            case microOnlineInfo = "micro_online_info"
            case microStoreInfo = "micro_store_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            microBizType: MicroBizType,
            microMobileInfo: MicroMobileBusiness? = nil,
            microOnlineInfo: MicroOnlineBusiness? = nil,
            microStoreInfo: MicroStore? = nil
        ) {
            self.microBizType = microBizType
            self.microMobileInfo = microMobileInfo
            self.microOnlineInfo = microOnlineInfo
            self.microStoreInfo = microStoreInfo
        }
    }
}

extension Applyment {
    /// `MicroMobileBusiness`.
    public struct MicroMobileBusiness: Model {
        /// 经营.
        public var microMobileAddress: String
        /// 经营.
        public var microMobileCity: String
        /// 经营.
        public var microMobileName: String
        /// 经营.
        public var microMobilePics: [String]

        enum CodingKeys: String, CodingKey {
            case microMobileAddress = "micro_mobile_address"
            case microMobileCity = "micro_mobile_city"
            case microMobileName = "micro_mobile_name"
            case microMobilePics = "micro_mobile_pics"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            microMobileAddress: String,
            microMobileCity: String,
            microMobileName: String,
            microMobilePics: [String]
        ) {
            self.microMobileAddress = microMobileAddress
            self.microMobileCity = microMobileCity
            self.microMobileName = microMobileName
            self.microMobilePics = microMobilePics
        }
    }
}

extension Applyment {
    /// `MicroOnlineBusiness`.
    public struct MicroOnlineBusiness: Model {
        /// 电商平台名称.
        public var microEcName: String
        /// 线上店铺名称.
        public var microOnlineStore: String
        /// 店铺链接.
        public var microLink: String?
        /// 店铺二维码.
        public var microQrcode: String?

        enum CodingKeys: String, CodingKey {
            case microEcName = "micro_ec_name"
            case microOnlineStore = "micro_online_store"
            case microLink = "micro_link"
            case microQrcode = "micro_qrcode"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            microEcName: String,
            microOnlineStore: String,
            microLink: String? = nil,
            microQrcode: String? = nil
        ) {
            self.microEcName = microEcName
            self.microOnlineStore = microOnlineStore
            self.microLink = microLink
            self.microQrcode = microQrcode
        }
    }
}

extension Applyment {
    /// `MicroStore`.
    public struct MicroStore: Model {
        /// 门店地址.
        public var microAddress: String
        /// 门店省市编码.
        public var microAddressCode: String
        /// 店内环境照片.
        public var microIndoorCopy: String
        /// 门店名称.
        public var microName: String
        /// 门店门头照片.
        public var storeEntrancePic: String
        /// 门店证明文件媒体文件标识.
        public var addressCertification: String?
        /// 门店纬度.
        public var storeLatitude: String?
        /// 门店经度.
        public var storeLongitude: String?

        enum CodingKeys: String, CodingKey {
            case microAddress = "micro_address"
            case microAddressCode = "micro_address_code"
            case microIndoorCopy = "micro_indoor_copy"
            case microName = "micro_name"
            case storeEntrancePic = "store_entrance_pic"
            case addressCertification = "address_certification"
            case storeLatitude = "store_latitude"
            case storeLongitude = "store_longitude"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            microAddress: String,
            microAddressCode: String,
            microIndoorCopy: String,
            microName: String,
            storeEntrancePic: String,
            addressCertification: String? = nil,
            storeLatitude: String? = nil,
            storeLongitude: String? = nil
        ) {
            self.microAddress = microAddress
            self.microAddressCode = microAddressCode
            self.microIndoorCopy = microIndoorCopy
            self.microName = microName
            self.storeEntrancePic = storeEntrancePic
            self.addressCertification = addressCertification
            self.storeLatitude = storeLatitude
            self.storeLongitude = storeLongitude
        }
    }
}

extension Applyment {
    /// `MiniProgramScene`.
    public struct MiniProgramScene: Model {
        /// 服务商小程序AppID. At most 256 characters.
        public var miniProgramAppid: String?
        /// 商家小程序AppID. At most 256 characters.
        public var miniProgramSubAppid: String?
        /// 小程序截图. Each at most 1024 characters.
        public var miniProgramPics: [String]?

        enum CodingKeys: String, CodingKey {
            case miniProgramAppid = "mini_program_appid"
            case miniProgramSubAppid = "mini_program_sub_appid"
            case miniProgramPics = "mini_program_pics"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            miniProgramAppid: String? = nil,
            miniProgramSubAppid: String? = nil,
            miniProgramPics: [String]? = nil
        ) {
            self.miniProgramAppid = miniProgramAppid
            self.miniProgramSubAppid = miniProgramSubAppid
            self.miniProgramPics = miniProgramPics
        }
    }
}

extension Applyment {
    /// `OfficialAccountScene`.
    public struct OfficialAccountScene: Model {
        /// 服务号或公众号页面截图. Each at most 1024 characters.
        public var mpPics: [String]
        /// 服务商服务号或公众号AppID. At most 256 characters.
        public var mpAppid: String?
        /// 商家服务号或公众号AppID. At most 256 characters.
        public var mpSubAppid: String?

        enum CodingKeys: String, CodingKey {
            case mpPics = "mp_pics"
            case mpAppid = "mp_appid"
            case mpSubAppid = "mp_sub_appid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            mpPics: [String],
            mpAppid: String? = nil,
            mpSubAppid: String? = nil
        ) {
            self.mpPics = mpPics
            self.mpAppid = mpAppid
            self.mpSubAppid = mpSubAppid
        }
    }
}

extension Applyment {
    /// `OrganizationCertificate`.
    public struct OrganizationCertificate: Model {
        /// 组织机构代码证有效期开始日期. YYYY-MM-DD.
        public var orgPeriodBegin: String
        /// 组织机构代码证有效期结束日期.
        public var orgPeriodEnd: String
        /// 组织机构代码.
        public var organizationCode: String
        /// 组织机构代码证照片.
        public var organizationCopy: String

        enum CodingKeys: String, CodingKey {
            case orgPeriodBegin = "org_period_begin"
            case orgPeriodEnd = "org_period_end"
            case organizationCode = "organization_code"
            case organizationCopy = "organization_copy"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            orgPeriodBegin: String,
            orgPeriodEnd: String,
            organizationCode: String,
            organizationCopy: String
        ) {
            self.orgPeriodBegin = orgPeriodBegin
            self.orgPeriodEnd = orgPeriodEnd
            self.organizationCode = organizationCode
            self.organizationCopy = organizationCopy
        }
    }
}

extension Applyment {
    /// `RegistrationCertificate`.
    public struct RegistrationCertificate: Model {
        /// 登记证书照片.
        public var certCopy: String
        /// 证书号. At most 32 characters.
        public var certNumber: String
        /// 登记证书类型.
        public var certType: CertType
        /// 注册地址. At most 128 characters.
        public var companyAddress: String
        /// 法定代表人. At most 100 characters.
        public var legalPerson: String
        /// 商户名称. At most 128 characters.
        public var merchantName: String
        /// 有效期限开始日期. YYYY-MM-DD.
        public var periodBegin: String
        /// 有效期限结束日期. YYYY-MM-DD.
        public var periodEnd: String

        enum CodingKeys: String, CodingKey {
            case certCopy = "cert_copy"
            case certNumber = "cert_number"
            case certType = "cert_type"
            case companyAddress = "company_address"
            case legalPerson = "legal_person"
            case merchantName = "merchant_name"
            case periodBegin = "period_begin"
            case periodEnd = "period_end"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            certCopy: String,
            certNumber: String,
            certType: CertType,
            companyAddress: String,
            legalPerson: String,
            merchantName: String,
            periodBegin: String,
            periodEnd: String
        ) {
            self.certCopy = certCopy
            self.certNumber = certNumber
            self.certType = certType
            self.companyAddress = companyAddress
            self.legalPerson = legalPerson
            self.merchantName = merchantName
            self.periodBegin = periodBegin
            self.periodEnd = periodEnd
        }
    }
}

extension Applyment {
    /// `SalesScene`.
    public struct SalesScene: Model {
        /// 经营场景类型.
        public var salesScenesType: [SalesScenesType]
        /// App场景.
        public var appInfo: AppScene?
        /// 线下场所场景.
        public var bizStoreInfo: StoreScene?
        /// 小程序场景.
        public var miniProgramInfo: MiniProgramScene?
        /// 服务号或公众号场景.
        public var mpInfo: OfficialAccountScene?
        /// 互联网网站场景.
        public var webInfo: WebsiteScene?
        /// 企业微信场景.
        public var weworkInfo: WecomScene?

        enum CodingKeys: String, CodingKey {
            case salesScenesType = "sales_scenes_type"
            case appInfo = "app_info"
            case bizStoreInfo = "biz_store_info"
            case miniProgramInfo = "mini_program_info"
            case mpInfo = "mp_info"
            case webInfo = "web_info"
            case weworkInfo = "wework_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            salesScenesType: [SalesScenesType],
            appInfo: AppScene? = nil,
            bizStoreInfo: StoreScene? = nil,
            miniProgramInfo: MiniProgramScene? = nil,
            mpInfo: OfficialAccountScene? = nil,
            webInfo: WebsiteScene? = nil,
            weworkInfo: WecomScene? = nil
        ) {
            self.salesScenesType = salesScenesType
            self.appInfo = appInfo
            self.bizStoreInfo = bizStoreInfo
            self.miniProgramInfo = miniProgramInfo
            self.mpInfo = mpInfo
            self.webInfo = webInfo
            self.weworkInfo = weworkInfo
        }
    }
}

extension Applyment {
    /// `SettlementRule`.
    public struct SettlementRule: Model {
        /// 入驻结算规则ID.
        public var settlementId: String
        /// 所属行业.
        public var qualificationType: String
        /// 优惠费率活动ID. At most 32 characters.
        public var activitiesId: String?
        /// 优惠费率活动补充材料.
        public var activitiesAdditions: [String]?
        /// 优惠费率活动值.
        public var activitiesRate: String?
        /// 信用卡活动费率值.
        public var creditActivitiesRate: String?
        /// 非信用卡活动费率值.
        public var debitActivitiesRate: String?
        /// 特殊资质图片.
        public var qualifications: [String]?

        enum CodingKeys: String, CodingKey {
            case settlementId = "settlement_id"
            case qualificationType = "qualification_type"
            case activitiesId = "activities_id"
            case activitiesAdditions = "activities_additions"
            case activitiesRate = "activities_rate"
            case creditActivitiesRate = "credit_activities_rate"
            case debitActivitiesRate = "debit_activities_rate"
            case qualifications
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            settlementId: String,
            qualificationType: String,
            activitiesId: String? = nil,
            activitiesAdditions: [String]? = nil,
            activitiesRate: String? = nil,
            creditActivitiesRate: String? = nil,
            debitActivitiesRate: String? = nil,
            qualifications: [String]? = nil
        ) {
            self.settlementId = settlementId
            self.qualificationType = qualificationType
            self.activitiesId = activitiesId
            self.activitiesAdditions = activitiesAdditions
            self.activitiesRate = activitiesRate
            self.creditActivitiesRate = creditActivitiesRate
            self.debitActivitiesRate = debitActivitiesRate
            self.qualifications = qualifications
        }
    }
}

extension Applyment {
    /// `StoreScene`.
    public struct StoreScene: Model {
        /// 线下场所省市编码. At most 128 characters.
        public var bizAddressCode: String
        /// 线下场所地址. At most 512 characters.
        public var bizStoreAddress: String
        /// 线下场所名称. At most 50 characters.
        public var bizStoreName: String
        /// 线下场所内部照片. Each at most 1024 characters.
        public var indoorPic: [String]
        /// 线下场所门头照片. Each at most 1024 characters.
        public var storeEntrancePic: [String]
        /// 线下场所对应的商家AppID. At most 256 characters.
        public var bizSubAppid: String?

        enum CodingKeys: String, CodingKey {
            case bizAddressCode = "biz_address_code"
            case bizStoreAddress = "biz_store_address"
            case bizStoreName = "biz_store_name"
            case indoorPic = "indoor_pic"
            case storeEntrancePic = "store_entrance_pic"
            case bizSubAppid = "biz_sub_appid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            bizAddressCode: String,
            bizStoreAddress: String,
            bizStoreName: String,
            indoorPic: [String],
            storeEntrancePic: [String],
            bizSubAppid: String? = nil
        ) {
            self.bizAddressCode = bizAddressCode
            self.bizStoreAddress = bizStoreAddress
            self.bizStoreName = bizStoreName
            self.indoorPic = indoorPic
            self.storeEntrancePic = storeEntrancePic
            self.bizSubAppid = bizSubAppid
        }
    }
}

extension Applyment {
    /// `Subject`.
    public struct Subject: Model {
        /// 经营者.
        public var identityInfo: Identity
        /// 主体类型.
        public var subjectType: SubjectType
        /// 营业执照.
        public var businessLicenseInfo: BusinessLicense?
        /// 登记证书.
        public var certificateInfo: RegistrationCertificate?
        /// 单位证明函照片.
        public var certificateLetterCopy: String?
        /// 是否是金融机构. false when left out.
        public var financeInstitution: Bool?
        /// 金融机构许可证信息.
        public var financeInstitutionInfo: FinancialInstitution?
        /// 小微辅助证明材料. Known from the community.
        public var microBizInfo: MicroBusiness?
        /// 组织机构代码证信息. Known from the community.
        public var organizationInfo: OrganizationCertificate?
        /// 最终受益人信息列表.
        public var uboInfoList: [BeneficialOwner]?

        enum CodingKeys: String, CodingKey {
            case identityInfo = "identity_info"
            case subjectType = "subject_type"
            case businessLicenseInfo = "business_license_info"
            case certificateInfo = "certificate_info"
            case certificateLetterCopy = "certificate_letter_copy"
            case financeInstitution = "finance_institution"
            case financeInstitutionInfo = "finance_institution_info"
            case microBizInfo = "micro_biz_info"
            case organizationInfo = "organization_info"
            case uboInfoList = "ubo_info_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            identityInfo: Identity,
            subjectType: SubjectType,
            businessLicenseInfo: BusinessLicense? = nil,
            certificateInfo: RegistrationCertificate? = nil,
            certificateLetterCopy: String? = nil,
            financeInstitution: Bool? = nil,
            financeInstitutionInfo: FinancialInstitution? = nil,
            microBizInfo: MicroBusiness? = nil,
            organizationInfo: OrganizationCertificate? = nil,
            uboInfoList: [BeneficialOwner]? = nil
        ) {
            self.identityInfo = identityInfo
            self.subjectType = subjectType
            self.businessLicenseInfo = businessLicenseInfo
            self.certificateInfo = certificateInfo
            self.certificateLetterCopy = certificateLetterCopy
            self.financeInstitution = financeInstitution
            self.financeInstitutionInfo = financeInstitutionInfo
            self.microBizInfo = microBizInfo
            self.organizationInfo = organizationInfo
            self.uboInfoList = uboInfoList
        }
    }
}

extension Applyment {
    /// `SubmitApplymentResponse`.
    public struct SubmitApplymentResponse: Model {
        /// 微信支付申请单号. WeChat Pay's number of the application.
        public var applymentId: Int?

        enum CodingKeys: String, CodingKey {
            case applymentId = "applyment_id"
        }
    }
}

extension Applyment {
    /// `UpdateSettlementAccountResponse`.
    public struct UpdateSettlementAccountResponse: Model {
        /// 修改结算账户申请单号. At most 64 characters.
        public var applicationNo: String

        enum CodingKeys: String, CodingKey {
            case applicationNo = "application_no"
        }
    }
}

extension Applyment {
    /// `WebsiteScene`.
    public struct WebsiteScene: Model {
        /// 互联网网站域名. At most 1024 characters.
        public var domain: String
        /// 互联网网站对应的商家AppID. At most 256 characters.
        public var webAppid: String?
        /// 网站授权函. At most 1024 characters.
        public var webAuthorisation: String?

        enum CodingKeys: String, CodingKey {
            case domain
            case webAppid = "web_appid"
            case webAuthorisation = "web_authorisation"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            domain: String,
            webAppid: String? = nil,
            webAuthorisation: String? = nil
        ) {
            self.domain = domain
            self.webAppid = webAppid
            self.webAuthorisation = webAuthorisation
        }
    }
}

extension Applyment {
    /// `WecomScene`.
    public struct WecomScene: Model {
        /// 商家企业微信CorpID. At most 256 characters.
        public var subCorpId: String
        /// 企业微信页面截图. Each at most 1024 characters.
        public var weworkPics: [String]
        /// 商家企业微信CorpID. Known from the community.
        public var corpId: String?

        enum CodingKeys: String, CodingKey {
            case subCorpId = "sub_corp_id"
            case weworkPics = "wework_pics"
            case corpId = "corp_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            subCorpId: String,
            weworkPics: [String],
            corpId: String? = nil
        ) {
            self.subCorpId = subCorpId
            self.weworkPics = weworkPics
            self.corpId = corpId
        }
    }
}

extension Applyment {
    /// 银行账号展示规则
    public struct AccountNumberRule: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountNumberRuleMaskV1: Self { "ACCOUNT_NUMBER_RULE_MASK_V1" }
        public static var accountNumberRuleMaskV2: Self { "ACCOUNT_NUMBER_RULE_MASK_V2" }
    }
}

extension Applyment {
    /// 账户类型
    public struct AccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountTypeBusiness: Self { "ACCOUNT_TYPE_BUSINESS" }
        public static var accountTypePrivate: Self { "ACCOUNT_TYPE_PRIVATE" }
    }
}

extension Applyment {
    /// 申请单状态
    public struct ApplymentState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var applymentStateEditting: Self { "APPLYMENT_STATE_EDITTING" }
        public static var applymentStateAuditing: Self { "APPLYMENT_STATE_AUDITING" }
        public static var applymentStateRejected: Self { "APPLYMENT_STATE_REJECTED" }
        public static var applymentStateToBeConfirmed: Self { "APPLYMENT_STATE_TO_BE_CONFIRMED" }
        public static var applymentStateToBeSigned: Self { "APPLYMENT_STATE_TO_BE_SIGNED" }
        public static var applymentStateSigning: Self { "APPLYMENT_STATE_SIGNING" }
        public static var applymentStateFinished: Self { "APPLYMENT_STATE_FINISHED" }
        public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
    }
}

extension Applyment {
    /// 账户类型
    public struct BankAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var bankAccountTypeCorporate: Self { "BANK_ACCOUNT_TYPE_CORPORATE" }
        public static var bankAccountTypePersonal: Self { "BANK_ACCOUNT_TYPE_PERSONAL" }
    }
}

extension Applyment {
    /// 登记证书类型
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

extension Applyment {
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

extension Applyment {
    /// 超级管理员类型
    public struct ContactType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var legal: Self { "LEGAL" }
        public static var `super`: Self { "SUPER" }
    }
}

extension Applyment {
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

extension Applyment {
    /// 审核状态
    public struct GetSettlementAccountApplicationResponseVerifyResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auditSuccess: Self { "AUDIT_SUCCESS" }
        public static var auditing: Self { "AUDITING" }
        public static var auditFail: Self { "AUDIT_FAIL" }
    }
}

extension Applyment {
    /// 验证结果
    public struct GetSettlementAccountResponseVerifyResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var verifySuccess: Self { "VERIFY_SUCCESS" }
        public static var verifyFail: Self { "VERIFY_FAIL" }
        public static var verifying: Self { "VERIFYING" }
    }
}

extension Applyment {
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

extension Applyment {
    /// 证件持有人类型
    public struct IdHolderType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var legal: Self { "LEGAL" }
        public static var `super`: Self { "SUPER" }
    }
}

extension Applyment {
    /// 小微经营类型
    public struct MicroBizType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var microTypeStore: Self { "MICRO_TYPE_STORE" }
        public static var microTypeMobile: Self { "MICRO_TYPE_MOBILE" }
        public static var microTypeOnline: Self { "MICRO_TYPE_ONLINE" }
    }
}

extension Applyment {
    /// 修改模式
    public struct ModifyMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var modifyModeAsync: Self { "MODIFY_MODE_ASYNC" }
    }
}

extension Applyment {
    /// 经营场景类型
    public struct SalesScenesType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var salesScenesStore: Self { "SALES_SCENES_STORE" }
        public static var salesScenesMp: Self { "SALES_SCENES_MP" }
        public static var salesScenesMiniProgram: Self { "SALES_SCENES_MINI_PROGRAM" }
        public static var salesScenesWeb: Self { "SALES_SCENES_WEB" }
        public static var salesScenesApp: Self { "SALES_SCENES_APP" }
        public static var salesScenesWework: Self { "SALES_SCENES_WEWORK" }
    }
}

extension Applyment {
    /// 主体类型
    public struct SubjectType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var subjectTypeIndividual: Self { "SUBJECT_TYPE_INDIVIDUAL" }
        public static var subjectTypeEnterprise: Self { "SUBJECT_TYPE_ENTERPRISE" }
        public static var subjectTypeGovernment: Self { "SUBJECT_TYPE_GOVERNMENT" }
        public static var subjectTypeInstitutions: Self { "SUBJECT_TYPE_INSTITUTIONS" }
        public static var subjectTypeOthers: Self { "SUBJECT_TYPE_OTHERS" }
    }
}

extension Applyment {
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
