// Generated from api/ecommerce_account.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Ecommerce: closing of accounts (收付通注销).
public struct EcommerceAccount: Sendable {
    let client: Client
}

extension Client {
    /// Ecommerce: closing of accounts (收付通注销).
    public var ecommerceAccount: EcommerceAccount { EcommerceAccount(client: self) }
}

extension EcommerceAccount {
    /// Check whether a sub-merchant can be closed (商户注销资格校验).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016420099)
    ///
    /// - Parameters:
    ///   - subMchid: 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func validateCancellation(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> ValidateCancellationResponse {
        var call = Call("ecommerce_account.validate_cancellation", options)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Apply to close a sub-merchant and to withdraw its balance (提交注销提现申请).
    ///
    /// It is reviewed, then confirmed by the sub-merchant: query it. Check with `validate_cancellation` first.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
    ///
    /// - Parameters:
    ///   - subMchid: 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - outRequestNo: 商户注销申请单号. The platform's own number of the application. At most 32 characters.
    ///   - additionalMaterials: 其他补充材料. The `media_id`s of uploaded images.
    ///   - payeeInfo: 收款账号信息. Needed with `APPLY_WITHDRAW`.
    ///   - proofMedias: 付款申请材料.
    ///   - remark: 备注. At most 32 characters.
    ///   - withdraw: 是否提取资金. `APPLY_WITHDRAW`: what is left is paid to the account in `payee_info`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, BIZ_ERR_NEED_RETRY, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitCancellationWithdrawal(
        subMchid: String,
        outRequestNo: String,
        additionalMaterials: [String]? = nil,
        payeeInfo: Payee? = nil,
        proofMedias: [ProofMedia]? = nil,
        remark: String? = nil,
        withdraw: Withdraw? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SubmitCancellationWithdrawalResponse {
        var call = Call("ecommerce_account.submit_cancellation_withdrawal", options)
        call.set("sub_mchid", subMchid)
        call.set("out_request_no", outRequestNo)
        call.set("additional_materials", additionalMaterials)
        call.set("payee_info", payeeInfo)
        call.set("proof_medias", proofMedias)
        call.set("remark", remark)
        call.set("withdraw", withdraw)
        return try await client.answer(to: call)
    }

    /// Query a closing with withdrawal by `out_request_no` (商户申请单号查询申请单状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013892759)
    ///
    /// - Parameters:
    ///   - outRequestNo: 商户注销申请单号. The platform's own number of the application. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getCancellationWithdrawalByOutRequestNo(
        outRequestNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancellationWithdrawal {
        var call = Call("ecommerce_account.get_cancellation_withdrawal_by_out_request_no", options)
        call.set("out_request_no", outRequestNo)
        return try await client.answer(to: call)
    }

    /// Query a closing with withdrawal by `applyment_id` (微信支付申请单号查询申请单状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013892765)
    ///
    /// - Parameters:
    ///   - applymentId: 微信支付注销提现申请单号. WeChat Pay's number of the application. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getCancellationWithdrawalByApplymentId(
        applymentId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancellationWithdrawal {
        var call = Call("ecommerce_account.get_cancellation_withdrawal_by_applyment_id", options)
        call.set("applyment_id", applymentId)
        return try await client.answer(to: call)
    }

    /// Confirm a closing for the sub-merchant (平台代商户确认注销).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013892772)
    ///
    /// - Parameters:
    ///   - subMchid: 二级商户号. The sub-merchant that the partner acts for.
    ///   - cancelContractVersion: 注销协议版本号. The version of the agreement on closing that the sub-merchant has agreed to.
    ///   - confirmTime: 注销确认时间. RFC 3339.
    ///   - operatorIdentification: 平台确认操作人标识. Who confirmed, in the words of the platform.
    ///   - outRequestNo: 商户注销申请单号. The platform's own number of the application.
    ///   - applymentId: 微信支付注销单号. WeChat Pay's number of the application; either this or `out_request_no`.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func confirmCancellationWithdrawal(
        subMchid: String,
        cancelContractVersion: String,
        confirmTime: String,
        operatorIdentification: String,
        outRequestNo: String? = nil,
        applymentId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ConfirmCancellationWithdrawalResponse {
        var call = Call("ecommerce_account.confirm_cancellation_withdrawal", options)
        call.set("sub_mchid", subMchid)
        call.set("cancel_contract_version", cancelContractVersion)
        call.set("confirm_time", confirmTime)
        call.set("operator_identification", operatorIdentification)
        call.set("out_request_no", outRequestNo)
        call.set("applyment_id", applymentId)
        return try await client.answer(to: call)
    }

    /// Upload an image for an application to close (图片上传).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691710)
    ///
    /// - Parameters:
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - fileName: 文件名称. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadCancellationApplicationMedia(
        file: Data,
        fileName: String,
        options: CallOptions = CallOptions()
    ) async throws -> UploadCancellationApplicationMediaResponse {
        var call = Call("ecommerce_account.upload_cancellation_application_media", options)
        call.attachment = file
        call.set("file_name", fileName)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func uploadCancellationApplicationMedia(
        file: URL,
        fileName: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadCancellationApplicationMediaResponse {
        var call = Call("ecommerce_account.upload_cancellation_application_media", options)
        call.file = file
        call.set("file_name", fileName)
        return try await client.answer(to: call)
    }

    /// Apply to close a sub-merchant (提交注销申请单).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476217)
    ///
    /// - Parameters:
    ///   - subMchid: 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - outApplyNo: 商户注销申请单号. The platform's own number of the application. At most 32 characters.
    ///   - applicationInfo: 注销申请材料.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 409 ALREADY_EXISTS; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitCancellationApplication(
        subMchid: String,
        outApplyNo: String,
        applicationInfo: [ApplicationMaterial],
        options: CallOptions = CallOptions()
    ) async throws -> CancellationApplication {
        var call = Call("ecommerce_account.submit_cancellation_application", options)
        call.set("sub_mchid", subMchid)
        call.set("out_apply_no", outApplyNo)
        call.set("application_info", applicationInfo)
        return try await client.answer(to: call)
    }

    /// Query an application to close (查询注销单状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476223)
    ///
    /// - Parameters:
    ///   - outApplyNo: 商户注销申请单号. The platform's own number of the application. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    public func getCancellationApplication(
        outApplyNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> CancellationApplication {
        var call = Call("ecommerce_account.get_cancellation_application", options)
        call.set("out_apply_no", outApplyNo)
        return try await client.answer(to: call)
    }
}

extension EcommerceAccount {
    /// `AccountBalance`.
    public struct AccountBalance: Model {
        /// 账户金额. In fen.
        public var amount: Int?
        /// 二级商户号的出款子账户类型. `BASIC_ACCOUNT`: the balance of sales; `OPERATE_ACCOUNT`: running costs; `MARGIN_ACCOUNT`: the deposit; `TRADE_FEE_ACCOUNT`: fees.
        public var outAccountType: OutAccountType

        enum CodingKeys: String, CodingKey {
            case amount
            case outAccountType = "out_account_type"
        }
    }
}

extension EcommerceAccount {
    /// `AccountWithdrawalResult`.
    public struct AccountWithdrawalResult: Model {
        /// 二级商户号的出款子账户类型. `BASIC_ACCOUNT`: the balance of sales; `OPERATE_ACCOUNT`: running costs; `MARGIN_ACCOUNT`: the deposit; `TRADE_FEE_ACCOUNT`: fees.
        public var outAccountType: OutAccountType
        /// 付款状态. `BANK_REFUNDED`: paid, and sent back by the bank.
        public var payState: PayState
        /// 付款状态描述. At most 256 characters.
        public var stateDescription: String

        enum CodingKeys: String, CodingKey {
            case outAccountType = "out_account_type"
            case payState = "pay_state"
            case stateDescription = "state_description"
        }
    }
}

extension EcommerceAccount {
    /// `ApplicationMaterial`.
    public struct ApplicationMaterial: Model {
        /// 注销申请材料照片ID. Of an image uploaded by `upload_cancellation_application_media`. At most 512 characters.
        public var applicationMediaId: String
        /// 注销申请材料类型.
        public var applicationType: ApplicationType

        enum CodingKeys: String, CodingKey {
            case applicationMediaId = "application_media_id"
            case applicationType = "application_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            applicationMediaId: String,
            applicationType: ApplicationType
        ) {
            self.applicationMediaId = applicationMediaId
            self.applicationType = applicationType
        }
    }
}

extension EcommerceAccount {
    /// `BankAccount`.
    public struct BankAccount: Model {
        /// 开户银行. At most 128 characters.
        public var accountBank: String
        /// 开户名称. At most 2048 characters, encrypted on the wire.
        public var accountName: Sensitive
        /// 银行账号. At most 2048 characters, encrypted on the wire.
        public var accountNumber: Sensitive
        /// 开户银行联行号. At most 128 characters.
        public var bankBranchId: String?
        /// 开户银行全称. At most 128 characters.
        public var bankBranchName: String?
        /// 开户银行全称. Known from the community.
        public var bankName: String?

        enum CodingKeys: String, CodingKey {
            case accountBank = "account_bank"
            case accountName = "account_name"
            case accountNumber = "account_number"
            case bankBranchId = "bank_branch_id"
            case bankBranchName = "bank_branch_name"
            case bankName = "bank_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            accountBank: String,
            accountName: Sensitive,
            accountNumber: Sensitive,
            bankBranchId: String? = nil,
            bankBranchName: String? = nil,
            bankName: String? = nil
        ) {
            self.accountBank = accountBank
            self.accountName = accountName
            self.accountNumber = accountNumber
            self.bankBranchId = bankBranchId
            self.bankBranchName = bankBranchName
            self.bankName = bankName
        }
    }
}

extension EcommerceAccount {
    /// `BlockReason`.
    public struct BlockReason: Model {
        /// 原因类型.
        public var type: TypeValue?
        /// 原因描述. At most 512 characters.
        public var description: String?
    }
}

extension EcommerceAccount {
    /// `CancellationApplication`.
    public struct CancellationApplication: Model {
        /// 二级商户号. At most 32 characters.
        public var subMchid: String?
        /// 最后更新时间. At most 32 characters, RFC 3339.
        public var updateTime: String?
        /// 商户注销申请单号. The platform's own number of the application. At most 32 characters.
        public var outApplyNo: String?
        /// 注销状态.
        public var cancelState: CancellationApplicationCancelState?
        /// 驳回原因. At most 512 characters.
        public var rejectReason: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case updateTime = "update_time"
            case outApplyNo = "out_apply_no"
            case cancelState = "cancel_state"
            case rejectReason = "reject_reason"
        }
    }
}

extension EcommerceAccount {
    /// `CancellationConfirmation`.
    public struct CancellationConfirmation: Model {
        /// 确认商户注销的页面url. At most 1024 characters.
        public var confirmCancelUrl: String?

        enum CodingKeys: String, CodingKey {
            case confirmCancelUrl = "confirm_cancel_url"
        }
    }
}

extension EcommerceAccount {
    /// `CancellationWithdrawal`.
    public struct CancellationWithdrawal: Model {
        /// 申请注销的二级商户号. At most 32 characters.
        public var subMchid: String
        /// 商户注销申请单号. The platform's own number of the application. At most 32 characters.
        public var outRequestNo: String
        /// 微信支付注销提现申请单号. WeChat Pay's number of the application. At most 32 characters.
        public var applymentId: String
        /// 注销提现申请单状态. `ACCEPTED`, `REVIEWING`, `SYSTEM_PROCESSING`: under way; `WAITING_MERCHANT_CONFIRM`: the sub-merchant is to confirm at `confirm_cancel_url`; `REVOKED`: withdrawn; `CANCELED`: closed; `FUND_PROCESSING`: closed, the money is being paid; `FINISH`: all is done.
        public var cancelState: CancellationWithdrawalCancelState
        /// 注销提现申请单状态描述. At most 256 characters.
        public var cancelStateDescription: String
        /// 账户信息.
        public var accountInfo: [AccountBalance]?
        /// 账户提现结果.
        public var accountWithdrawResult: [AccountWithdrawalResult]?
        /// `confirm_cancel`.
        public var confirmCancel: CancellationConfirmation?
        /// 最后更新时间. At most 32 characters, RFC 3339.
        public var modifyTime: String?
        /// 是否提取资金.
        public var withdraw: Withdraw?
        /// 提现状态.
        public var withdrawState: WithdrawState?
        /// 提现状态描述. At most 256 characters.
        public var withdrawStateDescription: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case outRequestNo = "out_request_no"
            case applymentId = "applyment_id"
            case cancelState = "cancel_state"
            case cancelStateDescription = "cancel_state_description"
            case accountInfo = "account_info"
            case accountWithdrawResult = "account_withdraw_result"
            case confirmCancel = "confirm_cancel"
            case modifyTime = "modify_time"
            case withdraw
            case withdrawState = "withdraw_state"
            case withdrawStateDescription = "withdraw_state_description"
        }
    }
}

extension EcommerceAccount {
    /// `ConfirmCancellationWithdrawalResponse`.
    public struct ConfirmCancellationWithdrawalResponse: Model {
        /// 二级商户号.
        public var subMchid: String?
        /// 商户注销申请单号. The platform's own number of the application.
        public var outRequestNo: String?
        /// 微信支付注销单号. WeChat Pay's number of the application.
        public var applymentId: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case outRequestNo = "out_request_no"
            case applymentId = "applyment_id"
        }
    }
}

extension EcommerceAccount {
    /// `Identity`.
    public struct Identity: Model {
        /// 证件号码. At most 2048 characters, encrypted on the wire.
        public var identificationNo: Sensitive?
        /// 证件类型.
        public var idDocType: IdDocType?
        /// 证件姓名. At most 2048 characters, encrypted on the wire.
        public var identificationName: Sensitive?

        enum CodingKeys: String, CodingKey {
            case identificationNo = "identification_no"
            case idDocType = "id_doc_type"
            case identificationName = "identification_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            identificationNo: Sensitive? = nil,
            idDocType: IdDocType? = nil,
            identificationName: Sensitive? = nil
        ) {
            self.identificationNo = identificationNo
            self.idDocType = idDocType
            self.identificationName = identificationName
        }
    }
}

extension EcommerceAccount {
    /// `Payee`.
    public struct Payee: Model {
        /// 账户类型. `ACCOUNT_TYPE_CORPORATE`: of a company; `ACCOUNT_TYPE_PERSONAL`: of a person.
        public var accountType: AccountType
        /// 银行账户.
        public var bankAccountInfo: BankAccount
        /// 收款人账号对应的证件信息. Needed with `ACCOUNT_TYPE_PERSONAL`.
        public var identityInfo: Identity?

        enum CodingKeys: String, CodingKey {
            case accountType = "account_type"
            case bankAccountInfo = "bank_account_info"
            case identityInfo = "identity_info"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            accountType: AccountType,
            bankAccountInfo: BankAccount,
            identityInfo: Identity? = nil
        ) {
            self.accountType = accountType
            self.bankAccountInfo = bankAccountInfo
            self.identityInfo = identityInfo
        }
    }
}

extension EcommerceAccount {
    /// `ProofMedia`.
    public struct ProofMedia: Model {
        /// 证明材料照片. Of an uploaded image. At most 1024 characters.
        public var proofMedia: String
        /// 付款申请材料类型.
        public var proofMediaType: ProofMediaType

        enum CodingKeys: String, CodingKey {
            case proofMedia = "proof_media"
            case proofMediaType = "proof_media_type"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            proofMedia: String,
            proofMediaType: ProofMediaType
        ) {
            self.proofMedia = proofMedia
            self.proofMediaType = proofMediaType
        }
    }
}

extension EcommerceAccount {
    /// `SubmitCancellationWithdrawalResponse`.
    public struct SubmitCancellationWithdrawalResponse: Model {
        /// 商户注销申请单号. The platform's own number of the application. At most 32 characters.
        public var outRequestNo: String?
        /// 微信支付注销提现申请单号. WeChat Pay's number of the application. At most 32 characters.
        public var applymentId: String?

        enum CodingKeys: String, CodingKey {
            case outRequestNo = "out_request_no"
            case applymentId = "applyment_id"
        }
    }
}

extension EcommerceAccount {
    /// `UploadCancellationApplicationMediaResponse`.
    public struct UploadCancellationApplicationMediaResponse: Model {
        /// 媒体文件标识ID. At most 512 characters.
        public var mediaId: String

        enum CodingKeys: String, CodingKey {
            case mediaId = "media_id"
        }
    }
}

extension EcommerceAccount {
    /// `ValidateCancellationResponse`.
    public struct ValidateCancellationResponse: Model {
        /// 注销检查的二级商户号. At most 32 characters.
        public var subMchid: String
        /// 商户号状态.
        public var merchantState: MerchantState
        /// 注销资格检查结果.
        public var validateResult: ValidateResult
        /// 商户资金账户余额.
        public var accountInfo: [AccountBalance]?
        /// 不可发起注销原因. What stands in the way; set with `NOT_ALLOW_CANCEL_WITHDRAW`.
        public var blockReasons: [BlockReason]?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case merchantState = "merchant_state"
            case validateResult = "validate_result"
            case accountInfo = "account_info"
            case blockReasons = "block_reasons"
        }
    }
}

extension EcommerceAccount {
    /// 账户类型
    public struct AccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accountTypeCorporate: Self { "ACCOUNT_TYPE_CORPORATE" }
        public static var accountTypePersonal: Self { "ACCOUNT_TYPE_PERSONAL" }
    }
}

extension EcommerceAccount {
    /// 注销申请材料类型
    public struct ApplicationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var spMerchantApplication: Self { "SP_MERCHANT_APPLICATION" }
        public static var subMerchantApplication: Self { "SUB_MERCHANT_APPLICATION" }
        public static var missingOfficialSealLetter: Self { "MISSING_OFFICIAL_SEAL_LETTER" }
        public static var spCancelAccountApplication: Self { "SP_CANCEL_ACCOUNT_APPLICATION" }
        public static var subCancelAccountApplication: Self { "SUB_CANCEL_ACCOUNT_APPLICATION" }
    }
}

extension EcommerceAccount {
    /// 注销状态
    public struct CancellationApplicationCancelState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var reviewing: Self { "REVIEWING" }
        public static var rejected: Self { "REJECTED" }
        public static var cancelSuccess: Self { "CANCEL_SUCCESS" }
    }
}

extension EcommerceAccount {
    /// 注销提现申请单状态
    public struct CancellationWithdrawalCancelState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { "ACCEPTED" }
        public static var reviewing: Self { "REVIEWING" }
        public static var rejected: Self { "REJECTED" }
        public static var waitingMerchantConfirm: Self { "WAITING_MERCHANT_CONFIRM" }
        public static var revoked: Self { "REVOKED" }
        public static var systemProcessing: Self { "SYSTEM_PROCESSING" }
        public static var canceled: Self { "CANCELED" }
        public static var fundProcessing: Self { "FUND_PROCESSING" }
        public static var finish: Self { "FINISH" }
    }
}

extension EcommerceAccount {
    /// 证件类型
    public struct IdDocType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var identificationTypeIdCard: Self { "IDENTIFICATION_TYPE_ID_CARD" }
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

extension EcommerceAccount {
    /// 商户号状态
    public struct MerchantState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { "NORMAL" }
        public static var hasBeenCancelled: Self { "HAS_BEEN_CANCELLED" }
    }
}

extension EcommerceAccount {
    /// 二级商户号的出款子账户类型
    public struct OutAccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basicAccount: Self { "BASIC_ACCOUNT" }
        public static var operateAccount: Self { "OPERATE_ACCOUNT" }
        public static var marginAccount: Self { "MARGIN_ACCOUNT" }
        public static var tradeFeeAccount: Self { "TRADE_FEE_ACCOUNT" }
    }
}

extension EcommerceAccount {
    /// 付款状态
    public struct PayState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var payProcessing: Self { "PAY_PROCESSING" }
        public static var paySucceed: Self { "PAY_SUCCEED" }
        public static var payFail: Self { "PAY_FAIL" }
        public static var bankRefunded: Self { "BANK_REFUNDED" }
    }
}

extension EcommerceAccount {
    /// 付款申请材料类型
    public struct ProofMediaType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var withdrawalApplication: Self { "WITHDRAWAL_APPLICATION" }
    }
}

extension EcommerceAccount {
    /// 原因类型
    public struct TypeValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var consumerComplaintUnprocessed: Self { "CONSUMER_COMPLAINT_UNPROCESSED" }
        public static var hasBlockingControl: Self { "HAS_BLOCKING_CONTROL" }
        public static var fundsPendingProcessing: Self { "FUNDS_PENDING_PROCESSING" }
        public static var otherReason: Self { "OTHER_REASON" }
    }
}

extension EcommerceAccount {
    /// 注销资格检查结果
    public struct ValidateResult: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var allowCancelWithdraw: Self { "ALLOW_CANCEL_WITHDRAW" }
        public static var notAllowCancelWithdraw: Self { "NOT_ALLOW_CANCEL_WITHDRAW" }
    }
}

extension EcommerceAccount {
    /// 是否提取资金
    public struct Withdraw: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notApplyWithdraw: Self { "NOT_APPLY_WITHDRAW" }
        public static var applyWithdraw: Self { "APPLY_WITHDRAW" }
    }
}

extension EcommerceAccount {
    /// 提现状态
    public struct WithdrawState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var withdrawProcessing: Self { "WITHDRAW_PROCESSING" }
        public static var withdrawException: Self { "WITHDRAW_EXCEPTION" }
        public static var withdrawSucceed: Self { "WITHDRAW_SUCCEED" }
    }
}
