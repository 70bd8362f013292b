// Generated from api/merchant_compliance.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Due diligence and compliance (商户尽职与合规).
public struct MerchantCompliance: Sendable {
    let client: Client
}

extension Client {
    /// Due diligence and compliance (商户尽职与合规).
    public var merchantCompliance: MerchantCompliance { MerchantCompliance(client: self) }
}

extension MerchantCompliance {
    /// Ask an inactive merchant to prove who it is (发起不活跃商户身份核实).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createInactiveMerchantVerification(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> CreateInactiveMerchantVerificationResponse {
        var call = Call("merchant_compliance.create_inactive_merchant_verification", options)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Query the proof of an inactive merchant (查询不活跃商户身份核实结果).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471359)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - verificationId: 核实单号. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.
    public func getInactiveMerchantVerification(
        subMchid: String,
        verificationId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetInactiveMerchantVerificationResponse {
        var call = Call("merchant_compliance.get_inactive_merchant_verification", options)
        call.set("sub_mchid", subMchid)
        call.set("verification_id", verificationId)
        return try await client.answer(to: call)
    }

    /// Get what an enhanced due diligence asks for (查询子商户强化尽调单信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
    ///
    /// - Parameters:
    ///   - dueDiligenceId: 尽调单号.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDueDiligence(
        dueDiligenceId: String,
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetDueDiligenceResponse {
        var call = Call("merchant_compliance.get_due_diligence", options)
        call.set("due_diligence_id", dueDiligenceId)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Submit the answers to an enhanced due diligence (提交尽调资料).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
    ///
    /// - Parameters:
    ///   - dueDiligenceId: 尽调单号.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - submitData: 提交资料内容. JSON text of `Submission`. JSON text.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func submitDueDiligence(
        dueDiligenceId: String,
        subMchid: String,
        submitData: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> SubmitDueDiligenceResponse {
        var call = Call("merchant_compliance.submit_due_diligence", options)
        call.set("due_diligence_id", dueDiligenceId)
        call.set("sub_mchid", subMchid)
        call.set("submit_data", submitData)
        return try await client.answer(to: call)
    }

    /// Upload a file for an enhanced due diligence (上传尽调资料文件).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
    ///
    /// - Parameters:
    ///   - dueDiligenceId: 尽调单号.
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - itemId: 资料项唯一id.
    ///   - fileName: 文件名称.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadDueDiligenceFile(
        dueDiligenceId: String,
        file: Data,
        subMchid: String,
        itemId: Int,
        fileName: String,
        options: CallOptions = CallOptions()
    ) async throws -> UploadDueDiligenceFileResponse {
        var call = Call("merchant_compliance.upload_due_diligence_file", options)
        call.set("due_diligence_id", dueDiligenceId)
        call.attachment = file
        call.set("sub_mchid", subMchid)
        call.set("item_id", itemId)
        call.set("file_name", fileName)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func uploadDueDiligenceFile(
        dueDiligenceId: String,
        file: URL,
        subMchid: String,
        itemId: Int,
        fileName: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadDueDiligenceFileResponse {
        var call = Call("merchant_compliance.upload_due_diligence_file", options)
        call.set("due_diligence_id", dueDiligenceId)
        call.file = file
        call.set("sub_mchid", subMchid)
        call.set("item_id", itemId)
        call.set("file_name", fileName)
        return try await client.answer(to: call)
    }

    /// Get how a sub-merchant is restricted (查询子商户管控情况).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012803072)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.
    public func getMerchantLimitations(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetMerchantLimitationsResponse {
        var call = Call("merchant_compliance.get_merchant_limitations", options)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }
}

extension MerchantCompliance {
    /// `CreateInactiveMerchantVerificationResponse`.
    public struct CreateInactiveMerchantVerificationResponse: Model {
        /// 核实单号. At most 32 characters.
        public var verificationId: String

        enum CodingKeys: String, CodingKey {
            case verificationId = "verification_id"
        }
    }
}

extension MerchantCompliance {
    /// `GetDueDiligenceResponse`.
    public struct GetDueDiligenceResponse: Model {
        /// 子商户号.
        public var subMchid: String
        /// 尽调单号.
        public var dueDiligenceId: String
        /// 截止时间. RFC 3339.
        public var deadlineTime: String
        /// 尽调单状态.
        public var dueDiligenceState: DueDiligenceState
        /// 完成时间. RFC 3339.
        public var completeTime: String?
        /// 驳回原因. JSON text of `RejectReason`. JSON text.
        public var rejectReason: String?
        /// 驳回时间. RFC 3339.
        public var rejectTime: String?
        /// 尽调已经提交的资料. JSON text of `Submission`. JSON text.
        public var submissionData: String?
        /// 尽调要求提交的资料. JSON text of `SubmissionTemplate`. JSON text.
        public var submissionTemplate: String?
        /// 提交时间. RFC 3339.
        public var submitTime: String?
        /// 终止时间. RFC 3339.
        public var terminalTime: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case dueDiligenceId = "due_diligence_id"
            case deadlineTime = "deadline_time"
            case dueDiligenceState = "due_diligence_state"
            case completeTime = "complete_time"
            case rejectReason = "reject_reason"
            case rejectTime = "reject_time"
            case submissionData = "submission_data"
            case submissionTemplate = "submission_template"
            case submitTime = "submit_time"
            case terminalTime = "terminal_time"
        }
    }
}

extension MerchantCompliance {
    /// `GetInactiveMerchantVerificationResponse`.
    public struct GetInactiveMerchantVerificationResponse: Model {
        /// 特约商户号. At most 32 characters.
        public var subMchid: String
        /// 创建时间. At most 32 characters, RFC 3339.
        public var createTime: String
        /// 核实单号. At most 32 characters.
        public var verificationId: String
        /// 核实单状态.
        public var state: State
        /// 失败原因. Set when it failed.
        public var failReason: FailReason?
        /// 完成时间. At most 32 characters, RFC 3339.
        public var finishTime: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case createTime = "create_time"
            case verificationId = "verification_id"
            case state
            case failReason = "fail_reason"
            case finishTime = "finish_time"
        }
    }
}

extension MerchantCompliance {
    /// `GetMerchantLimitationsResponse`.
    public struct GetMerchantLimitationsResponse: Model {
        /// 子商户的商户号.
        public var mchid: String
        /// 商户被管控能力列表.
        public var limitedFunctions: [LimitedFunctions]?
        /// 商户其他被管控能力描述.
        public var otherLimitedFunctions: String?
        /// 被管控原因及解脱路径列表.
        public var recoverySpecifications: [RecoverySpecification]?

        enum CodingKeys: String, CodingKey {
            case mchid
            case limitedFunctions = "limited_functions"
            case otherLimitedFunctions = "other_limited_functions"
            case recoverySpecifications = "recovery_specifications"
        }
    }
}

extension MerchantCompliance {
    /// `RecoverySpecification`.
    public struct RecoverySpecification: Model {
        /// 商户被该原因管控的单据号.
        public var limitationCaseId: String?
        /// 处置方式.
        public var limitationActionType: LimitationActionType?
        /// 商户被该原因管控的时间. At most 64 characters, RFC 3339.
        public var limitationDate: String?
        /// 商户被管控原因. At most 512 characters.
        public var limitationReason: String?
        /// 商户被管控原因描述.
        public var limitationReasonDescribe: String?
        /// 商户被管控原因类型.
        public var limitationReasonType: LimitationReasonType?
        /// 预计管控开始时间. At most 64 characters, RFC 3339.
        public var limitationStartDate: String?
        /// 商户被该原因管控的其他能力描述.
        public var otherRelateLimitations: String?
        /// 商户被该原因管控的解脱帮助链接. At most 1024 characters.
        public var recoverHelpUrl: String?
        /// 商户被该原因管控的解脱路径.
        public var recoverWay: RecoverWay?
        /// 商户被该原因管控的解脱路径参数. At most 1024 characters.
        public var recoverWayParam: String?
        /// 商户被该原因管控的能力列表.
        public var relateLimitations: [RelateLimitations]?

        enum CodingKeys: String, CodingKey {
            case limitationCaseId = "limitation_case_id"
            case limitationActionType = "limitation_action_type"
            case limitationDate = "limitation_date"
            case limitationReason = "limitation_reason"
            case limitationReasonDescribe = "limitation_reason_describe"
            case limitationReasonType = "limitation_reason_type"
            case limitationStartDate = "limitation_start_date"
            case otherRelateLimitations = "other_relate_limitations"
            case recoverHelpUrl = "recover_help_url"
            case recoverWay = "recover_way"
            case recoverWayParam = "recover_way_param"
            case relateLimitations = "relate_limitations"
        }
    }
}

extension MerchantCompliance {
    /// `SubmitDueDiligenceResponse`.
    public struct SubmitDueDiligenceResponse: Model {
        /// 尽调单状态.
        public var dueDiligenceState: DueDiligenceState?
        /// 尽调已经提交的资料. JSON text of `Submission`. JSON text.
        public var submissionData: String?
        /// 尽调要求提交的资料. JSON text of `SubmissionTemplate`. JSON text.
        public var submissionTemplate: String?
        /// 提交时间. RFC 3339.
        public var submitTime: String?

        enum CodingKeys: String, CodingKey {
            case dueDiligenceState = "due_diligence_state"
            case submissionData = "submission_data"
            case submissionTemplate = "submission_template"
            case submitTime = "submit_time"
        }
    }
}

extension MerchantCompliance {
    /// `UploadDueDiligenceFileResponse`.
    public struct UploadDueDiligenceFileResponse: Model {
        /// 文件标识ID.
        public var fileId: String

        enum CodingKeys: String, CodingKey {
            case fileId = "file_id"
        }
    }
}

extension MerchantCompliance {
    /// 尽调单状态
    public struct DueDiligenceState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var dueDiligenceStateCollecting: Self { "DUE_DILIGENCE_STATE_COLLECTING" }
        public static var dueDiligenceStateAuditing: Self { "DUE_DILIGENCE_STATE_AUDITING" }
        public static var dueDiligenceStateRejected: Self { "DUE_DILIGENCE_STATE_REJECTED" }
        public static var dueDiligenceStateExpired: Self { "DUE_DILIGENCE_STATE_EXPIRED" }
        public static var dueDiligenceStateCancelled: Self { "DUE_DILIGENCE_STATE_CANCELLED" }
        public static var dueDiligenceStateFinished: Self { "DUE_DILIGENCE_STATE_FINISHED" }
    }
}

extension MerchantCompliance {
    /// 失败原因
    public struct FailReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var materialsAbnormal: Self { "MATERIALS_ABNORMAL" }
        public static var processTimeout: Self { "PROCESS_TIMEOUT" }
    }
}

extension MerchantCompliance {
    /// 处置方式
    public struct LimitationActionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var limitActionTypeImmediateControl: Self { "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL" }
        public static var limitActionTypeDelayControl: Self { "LIMIT_ACTION_TYPE_DELAY_CONTROL" }
    }
}

extension MerchantCompliance {
    /// 商户被管控原因类型
    public struct LimitationReasonType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var licenseAbnormal: Self { "LICENSE_ABNORMAL" }
        public static var noTrade: Self { "NO_TRADE" }
        public static var settleAccountAbnormal: Self { "SETTLE_ACCOUNT_ABNORMAL" }
        public static var riskAbnormal: Self { "RISK_ABNORMAL" }
        public static var other: Self { "OTHER" }
        public static var inspectAbnormal: Self { "INSPECT_ABNORMAL" }
        public static var invalidRepresentativeInformation: Self { "INVALID_REPRESENTATIVE_INFORMATION" }
        public static var invalidBusinessStatus: Self { "INVALID_BUSINESS_STATUS" }
        public static var invalidBusinessLicense: Self { "INVALID_BUSINESS_LICENSE" }
        public static var invalidBeneficiaryInformation: Self { "INVALID_BENEFICIARY_INFORMATION" }
    }
}

extension MerchantCompliance {
    /// 商户被管控能力列表
    public struct LimitedFunctions: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var noTransactionAndRecharge: Self { "NO_TRANSACTION_AND_RECHARGE" }
        public static var noPayment: Self { "NO_PAYMENT" }
        public static var noWithdrawal: Self { "NO_WITHDRAWAL" }
        public static var noRefund: Self { "NO_REFUND" }
        public static var noTransaction: Self { "NO_TRANSACTION" }
        public static var noProfitSharing: Self { "NO_PROFIT_SHARING" }
        public static var noPaymentPointCompleteOrder: Self { "NO_PAYMENT_POINT_COMPLETE_ORDER" }
    }
}

extension MerchantCompliance {
    /// 商户被该原因管控的解脱路径
    public struct RecoverWay: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var irrecoverable: Self { "IRRECOVERABLE" }
        public static var modifySubjectInformation: Self { "MODIFY_SUBJECT_INFORMATION" }
        public static var modifySettleAccountInformation: Self { "MODIFY_SETTLE_ACCOUNT_INFORMATION" }
        public static var verifyInactiveMerchantIdentity: Self { "VERIFY_INACTIVE_MERCHANT_IDENTITY" }
        public static var submitOfflineBusinessScenarioInformation: Self {
            "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION"
        }
        public static var submitInformationForAppeal: Self { "SUBMIT_INFORMATION_FOR_APPEAL" }
        public static var resolveTransactionDisputes: Self { "RESOLVE_TRANSACTION_DISPUTES" }
        public static var modifyAdministratorInformation: Self { "MODIFY_ADMINISTRATOR_INFORMATION" }
        public static var callCustomerServiceAt95017: Self { "CALL_CUSTOMER_SERVICE_AT_95017" }
        public static var updateBusinessScenarioInformation: Self { "UPDATE_BUSINESS_SCENARIO_INFORMATION" }
        public static var submitCddInformation: Self { "SUBMIT_CDD_INFORMATION" }
        public static var waitingForPlatformReview: Self { "WAITING_FOR_PLATFORM_REVIEW" }
        public static var submitUboInformation: Self { "SUBMIT_UBO_INFORMATION" }
        public static var signAntiFraudPledgeAndVerifyFace: Self { "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE" }
        public static var contactAppropriateAuthorityForConsultation: Self {
            "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION"
        }
        public static var modifyAbbreviationInformation: Self { "MODIFY_ABBREVIATION_INFORMATION" }
    }
}

extension MerchantCompliance {
    /// 商户被该原因管控的能力列表
    public struct RelateLimitations: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var noTransactionAndRecharge: Self { "NO_TRANSACTION_AND_RECHARGE" }
        public static var noPayment: Self { "NO_PAYMENT" }
        public static var noWithdrawal: Self { "NO_WITHDRAWAL" }
        public static var noRefund: Self { "NO_REFUND" }
        public static var noTransaction: Self { "NO_TRANSACTION" }
        public static var noProfitSharing: Self { "NO_PROFIT_SHARING" }
        public static var noPaymentPointCompleteOrder: Self { "NO_PAYMENT_POINT_COMPLETE_ORDER" }
    }
}

extension MerchantCompliance {
    /// 核实单状态
    public struct State: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { "PROCESSING" }
        public static var success: Self { "SUCCESS" }
        public static var fail: Self { "FAIL" }
    }
}
