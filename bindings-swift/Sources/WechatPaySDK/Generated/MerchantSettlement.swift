// Generated from api/merchant_settlement.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Settlement rules and rates (结算规则与费率).
public struct MerchantSettlement: Sendable {
    let client: Client
}

extension Client {
    /// Settlement rules and rates (结算规则与费率).
    public var merchantSettlement: MerchantSettlement { MerchantSettlement(client: self) }
}

extension MerchantSettlement {
    /// Apply for another settlement rule (申请修改特约商户结算规则).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012697924)
    ///
    /// - Parameters:
    ///   - subMchid: 特约商户号. The sub-merchant that the partner acts for.
    ///   - acquiringBankId: 从业机构号.
    ///   - channelId: 渠道商户号.
    ///   - settleRuleId: 结算规则id.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createSettlementRuleApplication(
        subMchid: String,
        acquiringBankId: String,
        channelId: String,
        settleRuleId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> SettlementRuleApplication {
        var call = Call("merchant_settlement.create_settlement_rule_application", options)
        call.set("sub_mchid", subMchid)
        call.set("acquiring_bank_id", acquiringBankId)
        call.set("channel_id", channelId)
        call.set("settle_rule_id", settleRuleId)
        return try await client.answer(to: call)
    }

    /// Query a change of the settlement rule (根据申请单ID查询结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012698574)
    ///
    /// - Parameters:
    ///   - applicationId: 申请单编号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSettlementRuleApplication(
        applicationId: String,
        options: CallOptions = CallOptions()
    ) async throws -> SettlementRuleApplication {
        var call = Call("merchant_settlement.get_settlement_rule_application", options)
        call.set("application_id", applicationId)
        return try await client.answer(to: call)
    }

    /// Apply for a special rate (报名费率优惠活动).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012698774)
    ///
    /// - Parameters:
    ///   - subMchid:
    ///   - acquiringBankId: 从业机构号.
    ///   - channelId: 渠道商户号.
    ///   - activityDetail: 活动报名信息.
    ///   - additionalInformation: 补充信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createRateActivityApplication(
        subMchid: String,
        acquiringBankId: String,
        channelId: String,
        activityDetail: Activity,
        additionalInformation: AdditionalInformation? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> RateActivityApplicationReference {
        var call = Call("merchant_settlement.create_rate_activity_application", options)
        call.set("sub_mchid", subMchid)
        call.set("acquiring_bank_id", acquiringBankId)
        call.set("channel_id", channelId)
        call.set("activity_detail", activityDetail)
        call.set("additional_information", additionalInformation)
        return try await client.answer(to: call)
    }

    /// Query an application for a special rate (根据申请单ID查询申请单结果).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471722)
    ///
    /// - Parameters:
    ///   - applicationId: 申请单编号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getRateActivityApplication(
        applicationId: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetRateActivityApplicationResponse {
        var call = Call("merchant_settlement.get_rate_activity_application", options)
        call.set("application_id", applicationId)
        return try await client.answer(to: call)
    }

    /// Correct an application for a special rate (修改单据信息).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012698885)
    ///
    /// - Parameters:
    ///   - applicationId: 申请单编号.
    ///   - activityDetailModification: 活动报名修改信息.
    ///   - additionalInformation: 补充信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateRateActivityApplication(
        applicationId: String,
        activityDetailModification: ActivityModification? = nil,
        additionalInformation: AdditionalInformation? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> RateActivityApplicationReference {
        var call = Call("merchant_settlement.update_rate_activity_application", options)
        call.set("application_id", applicationId)
        call.set("activity_detail_modification", activityDetailModification)
        call.set("additional_information", additionalInformation)
        return try await client.answer(to: call)
    }
}

extension MerchantSettlement {
    /// `Activity`.
    public struct Activity: Model {
        /// 活动ID.
        public var activityId: String
        /// 活动报名材料.
        public var activityApplyInformation: [ActivityMaterial]?
        /// 活动费率.
        public var activityRate: String?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case activityApplyInformation = "activity_apply_information"
            case activityRate = "activity_rate"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            activityId: String,
            activityApplyInformation: [ActivityMaterial]? = nil,
            activityRate: String? = nil
        ) {
            self.activityId = activityId
            self.activityApplyInformation = activityApplyInformation
            self.activityRate = activityRate
        }
    }
}

extension MerchantSettlement {
    /// `ActivityMaterial`.
    public struct ActivityMaterial: Model {
        /// 材料ID.
        public var applyMaterialId: String?
        /// 材料内容.
        public var applyMaterialInformation: [String]?

        enum CodingKeys: String, CodingKey {
            case applyMaterialId = "apply_material_id"
            case applyMaterialInformation = "apply_material_information"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            applyMaterialId: String? = nil,
            applyMaterialInformation: [String]? = nil
        ) {
            self.applyMaterialId = applyMaterialId
            self.applyMaterialInformation = applyMaterialInformation
        }
    }
}

extension MerchantSettlement {
    /// `ActivityModification`.
    public struct ActivityModification: Model {
        /// 活动报名材料.
        public var activityApplyInformation: [ActivityMaterial]?
        /// 活动费率.
        public var activityRate: String?

        enum CodingKeys: String, CodingKey {
            case activityApplyInformation = "activity_apply_information"
            case activityRate = "activity_rate"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            activityApplyInformation: [ActivityMaterial]? = nil,
            activityRate: String? = nil
        ) {
            self.activityApplyInformation = activityApplyInformation
            self.activityRate = activityRate
        }
    }
}

extension MerchantSettlement {
    /// `AdditionalInformation`.
    public struct AdditionalInformation: Model {
        /// 补充材料.
        public var additionalMaterial: [String]?
        /// 补充说明.
        public var additionalMessage: String?

        enum CodingKeys: String, CodingKey {
            case additionalMaterial = "additional_material"
            case additionalMessage = "additional_message"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            additionalMaterial: [String]? = nil,
            additionalMessage: String? = nil
        ) {
            self.additionalMaterial = additionalMaterial
            self.additionalMessage = additionalMessage
        }
    }
}

extension MerchantSettlement {
    /// `GetRateActivityApplicationResponse`.
    public struct GetRateActivityApplicationResponse: Model {
        /// `sub_mchid`.
        public var subMchid: String
        /// 申请单状态.
        public var applicationState: String
        /// 活动审核通过时间. RFC 3339.
        public var passTime: String?
        /// 驳回参数.
        public var rejectParameter: String?
        /// 驳回原因.
        public var rejectReason: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case applicationState = "application_state"
            case passTime = "pass_time"
            case rejectParameter = "reject_parameter"
            case rejectReason = "reject_reason"
        }
    }
}

extension MerchantSettlement {
    /// `RateActivityApplicationReference`.
    public struct RateActivityApplicationReference: Model {
        /// 申请单编号.
        public var applicationId: String

        enum CodingKeys: String, CodingKey {
            case applicationId = "application_id"
        }
    }
}

extension MerchantSettlement {
    /// `SettlementRuleApplication`.
    public struct SettlementRuleApplication: Model {
        /// 申请单编号.
        public var applicationId: String
        /// 特约商户号.
        public var subMchid: String?
        /// 最后更新时间. RFC 3339.
        public var updateTime: String?
        /// 从业机构号.
        public var acquiringBankId: String?
        /// 渠道商户号.
        public var channelId: String?
        /// 结算规则id.
        public var settleRuleId: Int?
        /// 申请单处理信息.
        public var applicationProcessInfo: String?
        /// 申请单状态.
        public var applicationState: String?

        enum CodingKeys: String, CodingKey {
            case applicationId = "application_id"
            case subMchid = "sub_mchid"
            case updateTime = "update_time"
            case acquiringBankId = "acquiring_bank_id"
            case channelId = "channel_id"
            case settleRuleId = "settle_rule_id"
            case applicationProcessInfo = "application_process_info"
            case applicationState = "application_state"
        }
    }
}
