// Generated from api/insurance_policy.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Insurance policies in WeChat (微信保单服务).
public struct InsurancePolicy: Sendable {
    let client: Client
}

extension Client {
    /// Insurance policies in WeChat (微信保单服务).
    public var insurancePolicy: InsurancePolicy { InsurancePolicy(client: self) }
}

extension InsurancePolicy {
    /// Submit a policy that the user authorises deductions for (提交保单授权信息).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617408)
    ///
    /// - Parameters:
    ///   - appid: 商户APPID.
    ///   - planId: 保险代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - outInsuranceNo: 商户保险编号.
    ///   - insuranceName: 保险名称.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - payeeAppid: 收款方公众账号ID.
    ///   - payeeMchid: 收款方商户号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createAuthorization(
        appid: String,
        planId: String,
        outInsuranceNo: String,
        insuranceName: String,
        outContractCode: String,
        payeeAppid: String? = nil,
        payeeMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateAuthorizationResponse {
        var call = Call("insurance_policy.create_authorization", options)
        call.set("appid", appid)
        call.set("plan_id", planId)
        call.set("out_insurance_no", outInsuranceNo)
        call.set("insurance_name", insuranceName)
        call.set("out_contract_code", outContractCode)
        call.set("payee_appid", payeeAppid)
        call.set("payee_mchid", payeeMchid)
        return try await client.answer(to: call)
    }

    /// Query an authorization (查询保单授权信息).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617415)
    ///
    /// - Parameters:
    ///   - outInsuranceNo: 商户保险编号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getAuthorization(
        outInsuranceNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetAuthorizationResponse {
        var call = Call("insurance_policy.get_authorization", options)
        call.set("out_insurance_no", outInsuranceNo)
        return try await client.answer(to: call)
    }

    /// Upload a policy (上传保单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617421)
    ///
    /// - Parameters:
    ///   - appid: 商户APPID.
    ///   - openid: 用户在商户公众号内的身份标识.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - outInsuranceNo: 商户保险编号.
    ///   - coverageDetail: 保障详情.
    ///   - effectiveTime: 保单生效时间. RFC 3339.
    ///   - expiredTime: 保单失效时间. RFC 3339.
    ///   - freeInsurance: 是否为赠险.
    ///   - insuranceCompanyCode: 承保公司代码.
    ///   - insuredNameList: 被保险人姓名列表. Each encrypted on the wire.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - policyPeriods: 保单的扣费周期列表.
    ///   - policyState: 保单状态.
    ///   - policyType: 保单类型.
    ///   - supportRenewal: 是否支持续保.
    ///   - payeeAppid: 收款方公众账号ID.
    ///   - payeeMchid: 收款方商户号.
    ///   - payeeOpenid: 收款方用户标识.
    ///   - address: 地址信息.
    ///   - carNumber: 车牌信息.
    ///   - combinedPayment: 是否与其它保单合并扣费.
    ///   - coverageTermType: 保障期限类型.
    ///   - endRenewalTime: 可续保结束时间. RFC 3339.
    ///   - firstPeriodAmount: 首期保费金额. In fen.
    ///   - paymentMethod: 缴费方式.
    ///   - paymentPeriod: 缴费周期.
    ///   - periodPremiumMode: 期交保费模式.
    ///   - petName: 宠物名称.
    ///   - policyCode: 保司保单号.
    ///   - startRenewalTime: 可续保开始时间. RFC 3339.
    ///   - subsequentPeriodAmount: 后续每期保费金额. In fen.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadPolicy(
        appid: String,
        openid: String,
        planId: String,
        outInsuranceNo: String,
        coverageDetail: String,
        effectiveTime: String,
        expiredTime: String,
        freeInsurance: Bool,
        insuranceCompanyCode: String,
        insuredNameList: [Sensitive],
        outContractCode: String,
        policyPeriods: [Int],
        policyState: PolicyState,
        policyType: PolicyType,
        supportRenewal: Bool,
        payeeAppid: String? = nil,
        payeeMchid: String? = nil,
        payeeOpenid: String? = nil,
        address: String? = nil,
        carNumber: String? = nil,
        combinedPayment: Bool? = nil,
        coverageTermType: CoverageTermType? = nil,
        endRenewalTime: String? = nil,
        firstPeriodAmount: Int? = nil,
        paymentMethod: PaymentMethod? = nil,
        paymentPeriod: PaymentPeriod? = nil,
        periodPremiumMode: PeriodPremiumMode? = nil,
        petName: String? = nil,
        policyCode: String? = nil,
        startRenewalTime: String? = nil,
        subsequentPeriodAmount: Int? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Policy {
        var call = Call("insurance_policy.upload_policy", options)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("plan_id", planId)
        call.set("out_insurance_no", outInsuranceNo)
        call.set("coverage_detail", coverageDetail)
        call.set("effective_time", effectiveTime)
        call.set("expired_time", expiredTime)
        call.set("free_insurance", freeInsurance)
        call.set("insurance_company_code", insuranceCompanyCode)
        call.set("insured_name_list", insuredNameList)
        call.set("out_contract_code", outContractCode)
        call.set("policy_periods", policyPeriods)
        call.set("policy_state", policyState)
        call.set("policy_type", policyType)
        call.set("support_renewal", supportRenewal)
        call.set("payee_appid", payeeAppid)
        call.set("payee_mchid", payeeMchid)
        call.set("payee_openid", payeeOpenid)
        call.set("address", address)
        call.set("car_number", carNumber)
        call.set("combined_payment", combinedPayment)
        call.set("coverage_term_type", coverageTermType)
        call.set("end_renewal_time", endRenewalTime)
        call.set("first_period_amount", firstPeriodAmount)
        call.set("payment_method", paymentMethod)
        call.set("payment_period", paymentPeriod)
        call.set("period_premium_mode", periodPremiumMode)
        call.set("pet_name", petName)
        call.set("policy_code", policyCode)
        call.set("start_renewal_time", startRenewalTime)
        call.set("subsequent_period_amount", subsequentPeriodAmount)
        return try await client.answer(to: call)
    }

    /// Query a policy (查询保单).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617422)
    ///
    /// - Parameters:
    ///   - outInsuranceNo: 商户保险编号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPolicy(
        outInsuranceNo: String,
        options: CallOptions = CallOptions()
    ) async throws -> Policy {
        var call = Call("insurance_policy.get_policy", options)
        call.set("out_insurance_no", outInsuranceNo)
        return try await client.answer(to: call)
    }

    /// Change a policy (更新保单信息).
    ///
    /// For merchants only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
    ///
    /// - Parameters:
    ///   - outInsuranceNo: 商户保险编号.
    ///   - planId: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
    ///   - address: 地址信息.
    ///   - carNumber: 车牌信息.
    ///   - combinedPayment: 是否与其它保单合并扣费.
    ///   - coverageDetail: 保障详情.
    ///   - coverageTermType: 保障期限类型.
    ///   - effectiveTime: 保单生效时间. RFC 3339.
    ///   - endRenewalTime: 可续保结束时间. RFC 3339.
    ///   - expiredTime: 保单失效时间. RFC 3339.
    ///   - firstPeriodAmount: 首期保费金额. In fen.
    ///   - freeInsurance: 是否为赠险.
    ///   - insuranceName: 保险名称.
    ///   - insuredNameList: 被保险人姓名列表. Each encrypted on the wire.
    ///   - outContractCode: 商户签约协议号. The merchant's own number of the agreement.
    ///   - paymentMethod: 缴费方式.
    ///   - paymentPeriod: 缴费周期.
    ///   - periodPremiumMode: 期交保费模式.
    ///   - petName: 宠物名称.
    ///   - policyCode: 保司保单号.
    ///   - policyPeriods: 保单的扣费周期列表.
    ///   - policyState: 保单状态.
    ///   - policyType: 保单类型.
    ///   - startRenewalTime: 可续保开始时间. RFC 3339.
    ///   - subsequentPeriodAmount: 后续每期保费金额. In fen.
    ///   - supportRenewal: 是否支持续保.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updatePolicy(
        outInsuranceNo: String,
        planId: String? = nil,
        address: String? = nil,
        carNumber: String? = nil,
        combinedPayment: Bool? = nil,
        coverageDetail: String? = nil,
        coverageTermType: CoverageTermType? = nil,
        effectiveTime: String? = nil,
        endRenewalTime: String? = nil,
        expiredTime: String? = nil,
        firstPeriodAmount: Int? = nil,
        freeInsurance: Bool? = nil,
        insuranceName: String? = nil,
        insuredNameList: [Sensitive]? = nil,
        outContractCode: String? = nil,
        paymentMethod: PaymentMethod? = nil,
        paymentPeriod: PaymentPeriod? = nil,
        periodPremiumMode: PeriodPremiumMode? = nil,
        petName: String? = nil,
        policyCode: String? = nil,
        policyPeriods: [Int]? = nil,
        policyState: PolicyState? = nil,
        policyType: PolicyType? = nil,
        startRenewalTime: String? = nil,
        subsequentPeriodAmount: Int? = nil,
        supportRenewal: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Policy {
        var call = Call("insurance_policy.update_policy", options)
        call.set("out_insurance_no", outInsuranceNo)
        call.set("plan_id", planId)
        call.set("address", address)
        call.set("car_number", carNumber)
        call.set("combined_payment", combinedPayment)
        call.set("coverage_detail", coverageDetail)
        call.set("coverage_term_type", coverageTermType)
        call.set("effective_time", effectiveTime)
        call.set("end_renewal_time", endRenewalTime)
        call.set("expired_time", expiredTime)
        call.set("first_period_amount", firstPeriodAmount)
        call.set("free_insurance", freeInsurance)
        call.set("insurance_name", insuranceName)
        call.set("insured_name_list", insuredNameList)
        call.set("out_contract_code", outContractCode)
        call.set("payment_method", paymentMethod)
        call.set("payment_period", paymentPeriod)
        call.set("period_premium_mode", periodPremiumMode)
        call.set("pet_name", petName)
        call.set("policy_code", policyCode)
        call.set("policy_periods", policyPeriods)
        call.set("policy_state", policyState)
        call.set("policy_type", policyType)
        call.set("start_renewal_time", startRenewalTime)
        call.set("subsequent_period_amount", subsequentPeriodAmount)
        call.set("support_renewal", supportRenewal)
        return try await client.answer(to: call)
    }
}

extension InsurancePolicy {
    /// `AuthorizationGrantedResource`.
    public struct AuthorizationGrantedResource: Model {
        /// 商户保险编码.
        public var outInsuranceNo: String
        /// 授权状态.
        public var authState: AuthorizationGrantedResourceAuthState
        /// 保险名称.
        public var insuranceName: String
        /// 用户授权时间.
        public var userAuthTime: String

        enum CodingKeys: String, CodingKey {
            case outInsuranceNo = "out_insurance_no"
            case authState = "auth_state"
            case insuranceName = "insurance_name"
            case userAuthTime = "user_auth_time"
        }
    }
}

extension InsurancePolicy {
    /// `CreateAuthorizationResponse`.
    public struct CreateAuthorizationResponse: Model {
        /// 保险代扣模板ID. The template of the agreement, made in the merchant platform.
        public var planId: String
        /// 商户保险编号.
        public var outInsuranceNo: String
        /// 授权状态.
        public var authState: CreateAuthorizationResponseAuthState
        /// 保险名称.
        public var insuranceName: String
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 商户APPID.
        public var appid: String?
        /// 用户授权时间. RFC 3339.
        public var userAuthTime: String?

        enum CodingKeys: String, CodingKey {
            case planId = "plan_id"
            case outInsuranceNo = "out_insurance_no"
            case authState = "auth_state"
            case insuranceName = "insurance_name"
            case outContractCode = "out_contract_code"
            case appid
            case userAuthTime = "user_auth_time"
        }
    }
}

extension InsurancePolicy {
    /// `GetAuthorizationResponse`.
    public struct GetAuthorizationResponse: Model {
        /// 公众账号ID.
        public var appid: String
        /// 保险代扣模板ID. The template of the agreement, made in the merchant platform.
        public var planId: String
        /// 商户保险编号.
        public var outInsuranceNo: String
        /// 授权状态.
        public var authState: GetAuthorizationResponseAuthState
        /// 保险名称.
        public var insuranceName: String
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 用户授权时间. RFC 3339.
        public var userAuthTime: String?

        enum CodingKeys: String, CodingKey {
            case appid
            case planId = "plan_id"
            case outInsuranceNo = "out_insurance_no"
            case authState = "auth_state"
            case insuranceName = "insurance_name"
            case outContractCode = "out_contract_code"
            case userAuthTime = "user_auth_time"
        }
    }
}

extension InsurancePolicy {
    /// `Policy`.
    public struct Policy: Model {
        /// 委托代扣模板ID. The template of the agreement, made in the merchant platform.
        public var planId: String
        /// 商户保险编号.
        public var outInsuranceNo: String
        /// 保障详情.
        public var coverageDetail: String
        /// 保单生效时间. RFC 3339.
        public var effectiveTime: String
        /// 保单失效时间. RFC 3339.
        public var expiredTime: String
        /// 是否为赠险.
        public var freeInsurance: Bool?
        /// 承保公司代码.
        public var insuranceCompanyCode: String
        /// 保险名称.
        public var insuranceName: String
        /// 被保险人姓名列表. Each encrypted on the wire.
        public var insuredNameList: [Sensitive]
        /// 商户签约协议号. The merchant's own number of the agreement.
        public var outContractCode: String
        /// 保单的扣费周期列表.
        public var policyPeriods: [Int]
        /// 保单状态.
        public var policyState: PolicyState
        /// 保单类型.
        public var policyType: PolicyType
        /// 是否支持续保.
        public var supportRenewal: Bool?
        /// 地址信息.
        public var address: String?
        /// 车牌信息.
        public var carNumber: String?
        /// 是否与其它保单合并扣费.
        public var combinedPayment: Bool?
        /// 保障期限类型.
        public var coverageTermType: CoverageTermType?
        /// 可续保结束时间. RFC 3339.
        public var endRenewalTime: String?
        /// 首期保费金额. In fen.
        public var firstPeriodAmount: Int?
        /// 缴费方式.
        public var paymentMethod: PaymentMethod?
        /// 缴费周期.
        public var paymentPeriod: PaymentPeriod?
        /// 期交保费模式.
        public var periodPremiumMode: PeriodPremiumMode?
        /// 宠物名称.
        public var petName: String?
        /// 保司保单号.
        public var policyCode: String?
        /// 可续保开始时间. RFC 3339.
        public var startRenewalTime: String?
        /// 后续每期保费金额. In fen.
        public var subsequentPeriodAmount: Int?

        enum CodingKeys: String, CodingKey {
            case planId = "plan_id"
            case outInsuranceNo = "out_insurance_no"
            case coverageDetail = "coverage_detail"
            case effectiveTime = "effective_time"
            case expiredTime = "expired_time"
            case freeInsurance = "free_insurance"
            case insuranceCompanyCode = "insurance_company_code"
            case insuranceName = "insurance_name"
            case insuredNameList = "insured_name_list"
            case outContractCode = "out_contract_code"
            case policyPeriods = "policy_periods"
            case policyState = "policy_state"
            case policyType = "policy_type"
            case supportRenewal = "support_renewal"
            case address
            case carNumber = "car_number"
            case combinedPayment = "combined_payment"
            case coverageTermType = "coverage_term_type"
            case endRenewalTime = "end_renewal_time"
            case firstPeriodAmount = "first_period_amount"
            case paymentMethod = "payment_method"
            case paymentPeriod = "payment_period"
            case periodPremiumMode = "period_premium_mode"
            case petName = "pet_name"
            case policyCode = "policy_code"
            case startRenewalTime = "start_renewal_time"
            case subsequentPeriodAmount = "subsequent_period_amount"
        }
    }
}

extension InsurancePolicy {
    /// 授权状态
    public struct AuthorizationGrantedResourceAuthState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authStateInit: Self { "AUTH_STATE_INIT" }
        public static var authStatePending: Self { "AUTH_STATE_PENDING" }
        public static var authStateGranted: Self { "AUTH_STATE_GRANTED" }
        public static var authStateDenied: Self { "AUTH_STATE_DENIED" }
        public static var authStateIneffectie: Self { "AUTH_STATE_INEFFECTIE" }
    }
}

extension InsurancePolicy {
    /// 保障期限类型
    public struct CoverageTermType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var coverageTermTypeFixedDate: Self { "COVERAGE_TERM_TYPE_FIXED_DATE" }
        public static var coverageTermTypeLifetime: Self { "COVERAGE_TERM_TYPE_LIFETIME" }
    }
}

extension InsurancePolicy {
    /// 授权状态
    public struct CreateAuthorizationResponseAuthState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authStateInit: Self { "AUTH_STATE_INIT" }
        public static var authStatePending: Self { "AUTH_STATE_PENDING" }
        public static var authStateGranted: Self { "AUTH_STATE_GRANTED" }
        public static var authStateDenied: Self { "AUTH_STATE_DENIED" }
        public static var authStateExpired: Self { "AUTH_STATE_EXPIRED" }
    }
}

extension InsurancePolicy {
    /// 授权状态
    public struct GetAuthorizationResponseAuthState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authStateInit: Self { "AUTH_STATE_INIT" }
        public static var authStatePending: Self { "AUTH_STATE_PENDING" }
        public static var authStateGranted: Self { "AUTH_STATE_GRANTED" }
        public static var authStateDenied: Self { "AUTH_STATE_DENIED" }
        public static var authStateExpired: Self { "AUTH_STATE_EXPIRED" }
    }
}

extension InsurancePolicy {
    /// 缴费方式
    public struct PaymentMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var paymentMethodOther: Self { "PAYMENT_METHOD_OTHER" }
        public static var paymentMethodPeriod: Self { "PAYMENT_METHOD_PERIOD" }
        public static var paymentMethodLumpSum: Self { "PAYMENT_METHOD_LUMP_SUM" }
    }
}

extension InsurancePolicy {
    /// 缴费周期
    public struct PaymentPeriod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var paymentPeriodDay: Self { "PAYMENT_PERIOD_DAY" }
        public static var paymentPeriodWeek: Self { "PAYMENT_PERIOD_WEEK" }
        public static var paymentPeriodBiweekly: Self { "PAYMENT_PERIOD_BIWEEKLY" }
        public static var paymentPeriodMonth: Self { "PAYMENT_PERIOD_MONTH" }
        public static var paymentPeriodQuarter: Self { "PAYMENT_PERIOD_QUARTER" }
        public static var paymentPeriodHalfYear: Self { "PAYMENT_PERIOD_HALF_YEAR" }
        public static var paymentPeriodYear: Self { "PAYMENT_PERIOD_YEAR" }
    }
}

extension InsurancePolicy {
    /// 期交保费模式
    public struct PeriodPremiumMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var periodPremiumModeEqual: Self { "PERIOD_PREMIUM_MODE_EQUAL" }
        public static var periodPremiumModeFirstDiff: Self { "PERIOD_PREMIUM_MODE_FIRST_DIFF" }
        public static var periodPremiumModeMultiDiff: Self { "PERIOD_PREMIUM_MODE_MULTI_DIFF" }
    }
}

extension InsurancePolicy {
    /// 保单状态
    public struct PolicyState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var policyStateIssuing: Self { "POLICY_STATE_ISSUING" }
        public static var policyStateApproved: Self { "POLICY_STATE_APPROVED" }
        public static var policyStateDeclined: Self { "POLICY_STATE_DECLINED" }
        public static var policyStateInactive: Self { "POLICY_STATE_INACTIVE" }
    }
}

extension InsurancePolicy {
    /// 保单类型
    public struct PolicyType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var policyTypeOther: Self { "POLICY_TYPE_OTHER" }
        public static var policyTypeMedical: Self { "POLICY_TYPE_MEDICAL" }
        public static var policyTypeAccident: Self { "POLICY_TYPE_ACCIDENT" }
        public static var policyTypeCritical: Self { "POLICY_TYPE_CRITICAL" }
        public static var policyTypeCar: Self { "POLICY_TYPE_CAR" }
        public static var policyTypeLife: Self { "POLICY_TYPE_LIFE" }
        public static var policyTypeProperty: Self { "POLICY_TYPE_PROPERTY" }
        public static var policyTypePet: Self { "POLICY_TYPE_PET" }
        public static var policyTypeAnnuity: Self { "POLICY_TYPE_ANNUITY" }
    }
}
