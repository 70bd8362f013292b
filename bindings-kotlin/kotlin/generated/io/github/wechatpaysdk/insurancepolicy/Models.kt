// Generated from api/insurance_policy.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.insurancepolicy

import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Model
import io.github.wechatpaysdk.boolean
import io.github.wechatpaysdk.booleanOrNull
import io.github.wechatpaysdk.double
import io.github.wechatpaysdk.doubleOrNull
import io.github.wechatpaysdk.list
import io.github.wechatpaysdk.listOrNull
import io.github.wechatpaysdk.long
import io.github.wechatpaysdk.longOrNull
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.textOrNull
import io.github.wechatpaysdk.tree
import io.github.wechatpaysdk.treeOrNull
import io.github.wechatpaysdk.with
import kotlinx.serialization.json.JsonObject

/**
 * `AuthorizationGrantedResource`.
 */
public class AuthorizationGrantedResource(json: JsonObject) : Model(json) {

    /** 商户保险编码. */
    public val outInsuranceNo: String get() = json["out_insurance_no"].text()

    /** 授权状态. See [AuthorizationGrantedResourceAuthState]. */
    public val authState: String get() = json["auth_state"].text()

    /** 保险名称. */
    public val insuranceName: String get() = json["insurance_name"].text()

    /** 用户授权时间. */
    public val userAuthTime: String get() = json["user_auth_time"].text()
}

/**
 * `CreateAuthorizationRequest`.
 */
public class CreateAuthorizationRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: String, outInsuranceNo: String, insuranceName: String, outContractCode: String, payeeAppid: String? = null, payeeMchid: String? = null) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("out_insurance_no", outInsuranceNo).put("insurance_name", insuranceName).put("out_contract_code", outContractCode).put("payee_appid", payeeAppid).put("payee_mchid", payeeMchid).json,
    )

    public constructor(appid: String, planId: String, outInsuranceNo: String, insuranceName: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("out_insurance_no", outInsuranceNo).put("insurance_name", insuranceName).put("out_contract_code", outContractCode).json,
    )

    /** 商户APPID. */
    public val appid: String get() = json["appid"].text()

    /** 保险代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: String get() = json["plan_id"].text()

    /** 商户保险编号. */
    public val outInsuranceNo: String get() = json["out_insurance_no"].text()

    /** 保险名称. */
    public val insuranceName: String get() = json["insurance_name"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 收款方公众账号ID. */
    public val payeeAppid: String? get() = json["payee_appid"].textOrNull()

    /** 收款方商户号. */
    public val payeeMchid: String? get() = json["payee_mchid"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateAuthorizationRequest = CreateAuthorizationRequest(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String): CreateAuthorizationRequest = CreateAuthorizationRequest(json.with("plan_id", planId))

    /** A copy with another [outInsuranceNo]. */
    public fun withOutInsuranceNo(outInsuranceNo: String): CreateAuthorizationRequest = CreateAuthorizationRequest(json.with("out_insurance_no", outInsuranceNo))

    /** A copy with another [insuranceName]. */
    public fun withInsuranceName(insuranceName: String): CreateAuthorizationRequest = CreateAuthorizationRequest(json.with("insurance_name", insuranceName))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): CreateAuthorizationRequest = CreateAuthorizationRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [payeeAppid]. */
    public fun withPayeeAppid(payeeAppid: String?): CreateAuthorizationRequest = CreateAuthorizationRequest(json.with("payee_appid", payeeAppid))

    /** A copy with another [payeeMchid]. */
    public fun withPayeeMchid(payeeMchid: String?): CreateAuthorizationRequest = CreateAuthorizationRequest(json.with("payee_mchid", payeeMchid))
}

/**
 * `CreateAuthorizationResponse`.
 */
public class CreateAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 保险代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: String get() = json["plan_id"].text()

    /** 商户保险编号. */
    public val outInsuranceNo: String get() = json["out_insurance_no"].text()

    /** 授权状态. See [CreateAuthorizationResponseAuthState]. */
    public val authState: String get() = json["auth_state"].text()

    /** 保险名称. */
    public val insuranceName: String get() = json["insurance_name"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 商户APPID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 用户授权时间. RFC 3339. */
    public val userAuthTime: String? get() = json["user_auth_time"].textOrNull()
}

/**
 * `GetAuthorizationResponse`.
 */
public class GetAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 公众账号ID. */
    public val appid: String get() = json["appid"].text()

    /** 保险代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: String get() = json["plan_id"].text()

    /** 商户保险编号. */
    public val outInsuranceNo: String get() = json["out_insurance_no"].text()

    /** 授权状态. See [GetAuthorizationResponseAuthState]. */
    public val authState: String get() = json["auth_state"].text()

    /** 保险名称. */
    public val insuranceName: String get() = json["insurance_name"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 用户授权时间. RFC 3339. */
    public val userAuthTime: String? get() = json["user_auth_time"].textOrNull()
}

/**
 * `Policy`.
 */
public class Policy(json: JsonObject) : Model(json) {

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: String get() = json["plan_id"].text()

    /** 商户保险编号. */
    public val outInsuranceNo: String get() = json["out_insurance_no"].text()

    /** 保障详情. */
    public val coverageDetail: String get() = json["coverage_detail"].text()

    /** 保单生效时间. RFC 3339. */
    public val effectiveTime: String get() = json["effective_time"].text()

    /** 保单失效时间. RFC 3339. */
    public val expiredTime: String get() = json["expired_time"].text()

    /** 是否为赠险. */
    public val freeInsurance: Boolean? get() = json["free_insurance"].booleanOrNull()

    /** 承保公司代码. */
    public val insuranceCompanyCode: String get() = json["insurance_company_code"].text()

    /** 保险名称. */
    public val insuranceName: String get() = json["insurance_name"].text()

    /** 被保险人姓名列表. Each encrypted on the wire. */
    public val insuredNameList: List<String> get() = json["insured_name_list"].list { it.text() }

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 保单的扣费周期列表. */
    public val policyPeriods: List<Long> get() = json["policy_periods"].list { it.long() }

    /** 保单状态. See [PolicyState]. */
    public val policyState: String get() = json["policy_state"].text()

    /** 保单类型. See [PolicyType]. */
    public val policyType: String get() = json["policy_type"].text()

    /** 是否支持续保. */
    public val supportRenewal: Boolean? get() = json["support_renewal"].booleanOrNull()

    /** 地址信息. */
    public val address: String? get() = json["address"].textOrNull()

    /** 车牌信息. */
    public val carNumber: String? get() = json["car_number"].textOrNull()

    /** 是否与其它保单合并扣费. */
    public val combinedPayment: Boolean? get() = json["combined_payment"].booleanOrNull()

    /** 保障期限类型. See [CoverageTermType]. */
    public val coverageTermType: String? get() = json["coverage_term_type"].textOrNull()

    /** 可续保结束时间. RFC 3339. */
    public val endRenewalTime: String? get() = json["end_renewal_time"].textOrNull()

    /** 首期保费金额. In fen. */
    public val firstPeriodAmount: Long? get() = json["first_period_amount"].longOrNull()

    /** 缴费方式. See [PaymentMethod]. */
    public val paymentMethod: String? get() = json["payment_method"].textOrNull()

    /** 缴费周期. See [PaymentPeriod]. */
    public val paymentPeriod: String? get() = json["payment_period"].textOrNull()

    /** 期交保费模式. See [PeriodPremiumMode]. */
    public val periodPremiumMode: String? get() = json["period_premium_mode"].textOrNull()

    /** 宠物名称. */
    public val petName: String? get() = json["pet_name"].textOrNull()

    /** 保司保单号. */
    public val policyCode: String? get() = json["policy_code"].textOrNull()

    /** 可续保开始时间. RFC 3339. */
    public val startRenewalTime: String? get() = json["start_renewal_time"].textOrNull()

    /** 后续每期保费金额. In fen. */
    public val subsequentPeriodAmount: Long? get() = json["subsequent_period_amount"].longOrNull()

    override fun isSensitive(name: String): Boolean = name == "insured_name_list"
}

/**
 * `UpdatePolicyRequest`.
 */
public class UpdatePolicyRequest(json: JsonObject) : Model(json) {
    public constructor(planId: String? = null, address: String? = null, carNumber: String? = null, combinedPayment: Boolean? = null, coverageDetail: String? = null, coverageTermType: String? = null, effectiveTime: String? = null, endRenewalTime: String? = null, expiredTime: String? = null, firstPeriodAmount: Long? = null, freeInsurance: Boolean? = null, insuranceName: String? = null, insuredNameList: List<String>? = null, outContractCode: String? = null, paymentMethod: String? = null, paymentPeriod: String? = null, periodPremiumMode: String? = null, petName: String? = null, policyCode: String? = null, policyPeriods: List<Long>? = null, policyState: String? = null, policyType: String? = null, startRenewalTime: String? = null, subsequentPeriodAmount: Long? = null, supportRenewal: Boolean? = null) : this(
        Fields().put("plan_id", planId).put("address", address).put("car_number", carNumber).put("combined_payment", combinedPayment).put("coverage_detail", coverageDetail).put("coverage_term_type", coverageTermType).put("effective_time", effectiveTime).put("end_renewal_time", endRenewalTime).put("expired_time", expiredTime).put("first_period_amount", firstPeriodAmount).put("free_insurance", freeInsurance).put("insurance_name", insuranceName).put("insured_name_list", insuredNameList).put("out_contract_code", outContractCode).put("payment_method", paymentMethod).put("payment_period", paymentPeriod).put("period_premium_mode", periodPremiumMode).put("pet_name", petName).put("policy_code", policyCode).put("policy_periods", policyPeriods).put("policy_state", policyState).put("policy_type", policyType).put("start_renewal_time", startRenewalTime).put("subsequent_period_amount", subsequentPeriodAmount).put("support_renewal", supportRenewal).json,
    )

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: String? get() = json["plan_id"].textOrNull()

    /** 地址信息. */
    public val address: String? get() = json["address"].textOrNull()

    /** 车牌信息. */
    public val carNumber: String? get() = json["car_number"].textOrNull()

    /** 是否与其它保单合并扣费. */
    public val combinedPayment: Boolean? get() = json["combined_payment"].booleanOrNull()

    /** 保障详情. */
    public val coverageDetail: String? get() = json["coverage_detail"].textOrNull()

    /** 保障期限类型. See [CoverageTermType]. */
    public val coverageTermType: String? get() = json["coverage_term_type"].textOrNull()

    /** 保单生效时间. RFC 3339. */
    public val effectiveTime: String? get() = json["effective_time"].textOrNull()

    /** 可续保结束时间. RFC 3339. */
    public val endRenewalTime: String? get() = json["end_renewal_time"].textOrNull()

    /** 保单失效时间. RFC 3339. */
    public val expiredTime: String? get() = json["expired_time"].textOrNull()

    /** 首期保费金额. In fen. */
    public val firstPeriodAmount: Long? get() = json["first_period_amount"].longOrNull()

    /** 是否为赠险. */
    public val freeInsurance: Boolean? get() = json["free_insurance"].booleanOrNull()

    /** 保险名称. */
    public val insuranceName: String? get() = json["insurance_name"].textOrNull()

    /** 被保险人姓名列表. Each encrypted on the wire. */
    public val insuredNameList: List<String>? get() = json["insured_name_list"].listOrNull { it.text() }

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String? get() = json["out_contract_code"].textOrNull()

    /** 缴费方式. See [PaymentMethod]. */
    public val paymentMethod: String? get() = json["payment_method"].textOrNull()

    /** 缴费周期. See [PaymentPeriod]. */
    public val paymentPeriod: String? get() = json["payment_period"].textOrNull()

    /** 期交保费模式. See [PeriodPremiumMode]. */
    public val periodPremiumMode: String? get() = json["period_premium_mode"].textOrNull()

    /** 宠物名称. */
    public val petName: String? get() = json["pet_name"].textOrNull()

    /** 保司保单号. */
    public val policyCode: String? get() = json["policy_code"].textOrNull()

    /** 保单的扣费周期列表. */
    public val policyPeriods: List<Long>? get() = json["policy_periods"].listOrNull { it.long() }

    /** 保单状态. See [PolicyState]. */
    public val policyState: String? get() = json["policy_state"].textOrNull()

    /** 保单类型. See [PolicyType]. */
    public val policyType: String? get() = json["policy_type"].textOrNull()

    /** 可续保开始时间. RFC 3339. */
    public val startRenewalTime: String? get() = json["start_renewal_time"].textOrNull()

    /** 后续每期保费金额. In fen. */
    public val subsequentPeriodAmount: Long? get() = json["subsequent_period_amount"].longOrNull()

    /** 是否支持续保. */
    public val supportRenewal: Boolean? get() = json["support_renewal"].booleanOrNull()

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("plan_id", planId))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("address", address))

    /** A copy with another [carNumber]. */
    public fun withCarNumber(carNumber: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("car_number", carNumber))

    /** A copy with another [combinedPayment]. */
    public fun withCombinedPayment(combinedPayment: Boolean?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("combined_payment", combinedPayment))

    /** A copy with another [coverageDetail]. */
    public fun withCoverageDetail(coverageDetail: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("coverage_detail", coverageDetail))

    /** A copy with another [coverageTermType]. */
    public fun withCoverageTermType(coverageTermType: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("coverage_term_type", coverageTermType))

    /** A copy with another [effectiveTime]. */
    public fun withEffectiveTime(effectiveTime: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("effective_time", effectiveTime))

    /** A copy with another [endRenewalTime]. */
    public fun withEndRenewalTime(endRenewalTime: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("end_renewal_time", endRenewalTime))

    /** A copy with another [expiredTime]. */
    public fun withExpiredTime(expiredTime: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("expired_time", expiredTime))

    /** A copy with another [firstPeriodAmount]. */
    public fun withFirstPeriodAmount(firstPeriodAmount: Long?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("first_period_amount", firstPeriodAmount))

    /** A copy with another [freeInsurance]. */
    public fun withFreeInsurance(freeInsurance: Boolean?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("free_insurance", freeInsurance))

    /** A copy with another [insuranceName]. */
    public fun withInsuranceName(insuranceName: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("insurance_name", insuranceName))

    /** A copy with another [insuredNameList]. */
    public fun withInsuredNameList(insuredNameList: List<String>?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("insured_name_list", insuredNameList))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [paymentMethod]. */
    public fun withPaymentMethod(paymentMethod: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("payment_method", paymentMethod))

    /** A copy with another [paymentPeriod]. */
    public fun withPaymentPeriod(paymentPeriod: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("payment_period", paymentPeriod))

    /** A copy with another [periodPremiumMode]. */
    public fun withPeriodPremiumMode(periodPremiumMode: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("period_premium_mode", periodPremiumMode))

    /** A copy with another [petName]. */
    public fun withPetName(petName: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("pet_name", petName))

    /** A copy with another [policyCode]. */
    public fun withPolicyCode(policyCode: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("policy_code", policyCode))

    /** A copy with another [policyPeriods]. */
    public fun withPolicyPeriods(policyPeriods: List<Long>?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("policy_periods", policyPeriods))

    /** A copy with another [policyState]. */
    public fun withPolicyState(policyState: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("policy_state", policyState))

    /** A copy with another [policyType]. */
    public fun withPolicyType(policyType: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("policy_type", policyType))

    /** A copy with another [startRenewalTime]. */
    public fun withStartRenewalTime(startRenewalTime: String?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("start_renewal_time", startRenewalTime))

    /** A copy with another [subsequentPeriodAmount]. */
    public fun withSubsequentPeriodAmount(subsequentPeriodAmount: Long?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("subsequent_period_amount", subsequentPeriodAmount))

    /** A copy with another [supportRenewal]. */
    public fun withSupportRenewal(supportRenewal: Boolean?): UpdatePolicyRequest = UpdatePolicyRequest(json.with("support_renewal", supportRenewal))

    override fun isSensitive(name: String): Boolean = name == "insured_name_list"
}

/**
 * `UploadPolicyRequest`.
 */
public class UploadPolicyRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, planId: String, outInsuranceNo: String, coverageDetail: String, effectiveTime: String, expiredTime: String, freeInsurance: Boolean, insuranceCompanyCode: String, insuredNameList: List<String>, outContractCode: String, policyPeriods: List<Long>, policyState: String, policyType: String, supportRenewal: Boolean, payeeAppid: String? = null, payeeMchid: String? = null, payeeOpenid: String? = null, address: String? = null, carNumber: String? = null, combinedPayment: Boolean? = null, coverageTermType: String? = null, endRenewalTime: String? = null, firstPeriodAmount: Long? = null, paymentMethod: String? = null, paymentPeriod: String? = null, periodPremiumMode: String? = null, petName: String? = null, policyCode: String? = null, startRenewalTime: String? = null, subsequentPeriodAmount: Long? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("plan_id", planId).put("out_insurance_no", outInsuranceNo).put("coverage_detail", coverageDetail).put("effective_time", effectiveTime).put("expired_time", expiredTime).put("free_insurance", freeInsurance).put("insurance_company_code", insuranceCompanyCode).put("insured_name_list", insuredNameList).put("out_contract_code", outContractCode).put("policy_periods", policyPeriods).put("policy_state", policyState).put("policy_type", policyType).put("support_renewal", supportRenewal).put("payee_appid", payeeAppid).put("payee_mchid", payeeMchid).put("payee_openid", payeeOpenid).put("address", address).put("car_number", carNumber).put("combined_payment", combinedPayment).put("coverage_term_type", coverageTermType).put("end_renewal_time", endRenewalTime).put("first_period_amount", firstPeriodAmount).put("payment_method", paymentMethod).put("payment_period", paymentPeriod).put("period_premium_mode", periodPremiumMode).put("pet_name", petName).put("policy_code", policyCode).put("start_renewal_time", startRenewalTime).put("subsequent_period_amount", subsequentPeriodAmount).json,
    )

    public constructor(appid: String, openid: String, planId: String, outInsuranceNo: String, coverageDetail: String, effectiveTime: String, expiredTime: String, freeInsurance: Boolean, insuranceCompanyCode: String, insuredNameList: List<String>, outContractCode: String, policyPeriods: List<Long>, policyState: String, policyType: String, supportRenewal: Boolean) : this(
        Fields().put("appid", appid).put("openid", openid).put("plan_id", planId).put("out_insurance_no", outInsuranceNo).put("coverage_detail", coverageDetail).put("effective_time", effectiveTime).put("expired_time", expiredTime).put("free_insurance", freeInsurance).put("insurance_company_code", insuranceCompanyCode).put("insured_name_list", insuredNameList).put("out_contract_code", outContractCode).put("policy_periods", policyPeriods).put("policy_state", policyState).put("policy_type", policyType).put("support_renewal", supportRenewal).json,
    )

    /** 商户APPID. */
    public val appid: String get() = json["appid"].text()

    /** 用户在商户公众号内的身份标识. */
    public val openid: String get() = json["openid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: String get() = json["plan_id"].text()

    /** 商户保险编号. */
    public val outInsuranceNo: String get() = json["out_insurance_no"].text()

    /** 保障详情. */
    public val coverageDetail: String get() = json["coverage_detail"].text()

    /** 保单生效时间. RFC 3339. */
    public val effectiveTime: String get() = json["effective_time"].text()

    /** 保单失效时间. RFC 3339. */
    public val expiredTime: String get() = json["expired_time"].text()

    /** 是否为赠险. */
    public val freeInsurance: Boolean get() = json["free_insurance"].boolean()

    /** 承保公司代码. */
    public val insuranceCompanyCode: String get() = json["insurance_company_code"].text()

    /** 被保险人姓名列表. Each encrypted on the wire. */
    public val insuredNameList: List<String> get() = json["insured_name_list"].list { it.text() }

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 保单的扣费周期列表. */
    public val policyPeriods: List<Long> get() = json["policy_periods"].list { it.long() }

    /** 保单状态. See [PolicyState]. */
    public val policyState: String get() = json["policy_state"].text()

    /** 保单类型. See [PolicyType]. */
    public val policyType: String get() = json["policy_type"].text()

    /** 是否支持续保. */
    public val supportRenewal: Boolean get() = json["support_renewal"].boolean()

    /** 收款方公众账号ID. */
    public val payeeAppid: String? get() = json["payee_appid"].textOrNull()

    /** 收款方商户号. */
    public val payeeMchid: String? get() = json["payee_mchid"].textOrNull()

    /** 收款方用户标识. */
    public val payeeOpenid: String? get() = json["payee_openid"].textOrNull()

    /** 地址信息. */
    public val address: String? get() = json["address"].textOrNull()

    /** 车牌信息. */
    public val carNumber: String? get() = json["car_number"].textOrNull()

    /** 是否与其它保单合并扣费. */
    public val combinedPayment: Boolean? get() = json["combined_payment"].booleanOrNull()

    /** 保障期限类型. See [CoverageTermType]. */
    public val coverageTermType: String? get() = json["coverage_term_type"].textOrNull()

    /** 可续保结束时间. RFC 3339. */
    public val endRenewalTime: String? get() = json["end_renewal_time"].textOrNull()

    /** 首期保费金额. In fen. */
    public val firstPeriodAmount: Long? get() = json["first_period_amount"].longOrNull()

    /** 缴费方式. See [PaymentMethod]. */
    public val paymentMethod: String? get() = json["payment_method"].textOrNull()

    /** 缴费周期. See [PaymentPeriod]. */
    public val paymentPeriod: String? get() = json["payment_period"].textOrNull()

    /** 期交保费模式. See [PeriodPremiumMode]. */
    public val periodPremiumMode: String? get() = json["period_premium_mode"].textOrNull()

    /** 宠物名称. */
    public val petName: String? get() = json["pet_name"].textOrNull()

    /** 保司保单号. */
    public val policyCode: String? get() = json["policy_code"].textOrNull()

    /** 可续保开始时间. RFC 3339. */
    public val startRenewalTime: String? get() = json["start_renewal_time"].textOrNull()

    /** 后续每期保费金额. In fen. */
    public val subsequentPeriodAmount: Long? get() = json["subsequent_period_amount"].longOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): UploadPolicyRequest = UploadPolicyRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): UploadPolicyRequest = UploadPolicyRequest(json.with("openid", openid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: String): UploadPolicyRequest = UploadPolicyRequest(json.with("plan_id", planId))

    /** A copy with another [outInsuranceNo]. */
    public fun withOutInsuranceNo(outInsuranceNo: String): UploadPolicyRequest = UploadPolicyRequest(json.with("out_insurance_no", outInsuranceNo))

    /** A copy with another [coverageDetail]. */
    public fun withCoverageDetail(coverageDetail: String): UploadPolicyRequest = UploadPolicyRequest(json.with("coverage_detail", coverageDetail))

    /** A copy with another [effectiveTime]. */
    public fun withEffectiveTime(effectiveTime: String): UploadPolicyRequest = UploadPolicyRequest(json.with("effective_time", effectiveTime))

    /** A copy with another [expiredTime]. */
    public fun withExpiredTime(expiredTime: String): UploadPolicyRequest = UploadPolicyRequest(json.with("expired_time", expiredTime))

    /** A copy with another [freeInsurance]. */
    public fun withFreeInsurance(freeInsurance: Boolean): UploadPolicyRequest = UploadPolicyRequest(json.with("free_insurance", freeInsurance))

    /** A copy with another [insuranceCompanyCode]. */
    public fun withInsuranceCompanyCode(insuranceCompanyCode: String): UploadPolicyRequest = UploadPolicyRequest(json.with("insurance_company_code", insuranceCompanyCode))

    /** A copy with another [insuredNameList]. */
    public fun withInsuredNameList(insuredNameList: List<String>): UploadPolicyRequest = UploadPolicyRequest(json.with("insured_name_list", insuredNameList))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): UploadPolicyRequest = UploadPolicyRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [policyPeriods]. */
    public fun withPolicyPeriods(policyPeriods: List<Long>): UploadPolicyRequest = UploadPolicyRequest(json.with("policy_periods", policyPeriods))

    /** A copy with another [policyState]. */
    public fun withPolicyState(policyState: String): UploadPolicyRequest = UploadPolicyRequest(json.with("policy_state", policyState))

    /** A copy with another [policyType]. */
    public fun withPolicyType(policyType: String): UploadPolicyRequest = UploadPolicyRequest(json.with("policy_type", policyType))

    /** A copy with another [supportRenewal]. */
    public fun withSupportRenewal(supportRenewal: Boolean): UploadPolicyRequest = UploadPolicyRequest(json.with("support_renewal", supportRenewal))

    /** A copy with another [payeeAppid]. */
    public fun withPayeeAppid(payeeAppid: String?): UploadPolicyRequest = UploadPolicyRequest(json.with("payee_appid", payeeAppid))

    /** A copy with another [payeeMchid]. */
    public fun withPayeeMchid(payeeMchid: String?): UploadPolicyRequest = UploadPolicyRequest(json.with("payee_mchid", payeeMchid))

    /** A copy with another [payeeOpenid]. */
    public fun withPayeeOpenid(payeeOpenid: String?): UploadPolicyRequest = UploadPolicyRequest(json.with("payee_openid", payeeOpenid))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): UploadPolicyRequest = UploadPolicyRequest(json.with("address", address))

    /** A copy with another [carNumber]. */
    public fun withCarNumber(carNumber: String?): UploadPolicyRequest = UploadPolicyRequest(json.with("car_number", carNumber))

    /** A copy with another [combinedPayment]. */
    public fun withCombinedPayment(combinedPayment: Boolean?): UploadPolicyRequest = UploadPolicyRequest(json.with("combined_payment", combinedPayment))

    /** A copy with another [coverageTermType]. */
    public fun withCoverageTermType(coverageTermType: String?): UploadPolicyRequest = UploadPolicyRequest(json.with("coverage_term_type", coverageTermType))

    /** A copy with another [endRenewalTime]. */
    public fun withEndRenewalTime(endRenewalTime: String?): UploadPolicyRequest = UploadPolicyRequest(json.with("end_renewal_time", endRenewalTime))

    /** A copy with another [firstPeriodAmount]. */
    public fun withFirstPeriodAmount(firstPeriodAmount: Long?): UploadPolicyRequest = UploadPolicyRequest(json.with("first_period_amount", firstPeriodAmount))

    /** A copy with another [paymentMethod]. */
    public fun withPaymentMethod(paymentMethod: String?): UploadPolicyRequest = UploadPolicyRequest(json.with("payment_method", paymentMethod))

    /** A copy with another [paymentPeriod]. */
    public fun withPaymentPeriod(paymentPeriod: String?): UploadPolicyRequest = UploadPolicyRequest(json.with("payment_period", paymentPeriod))

    /** A copy with another [periodPremiumMode]. */
    public fun withPeriodPremiumMode(periodPremiumMode: String?): UploadPolicyRequest = UploadPolicyRequest(json.with("period_premium_mode", periodPremiumMode))

    /** A copy with another [petName]. */
    public fun withPetName(petName: String?): UploadPolicyRequest = UploadPolicyRequest(json.with("pet_name", petName))

    /** A copy with another [policyCode]. */
    public fun withPolicyCode(policyCode: String?): UploadPolicyRequest = UploadPolicyRequest(json.with("policy_code", policyCode))

    /** A copy with another [startRenewalTime]. */
    public fun withStartRenewalTime(startRenewalTime: String?): UploadPolicyRequest = UploadPolicyRequest(json.with("start_renewal_time", startRenewalTime))

    /** A copy with another [subsequentPeriodAmount]. */
    public fun withSubsequentPeriodAmount(subsequentPeriodAmount: Long?): UploadPolicyRequest = UploadPolicyRequest(json.with("subsequent_period_amount", subsequentPeriodAmount))

    override fun isSensitive(name: String): Boolean = name == "insured_name_list"
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object AuthorizationGrantedResourceAuthState {
    public const val AUTH_STATE_INIT: String = "AUTH_STATE_INIT"
    public const val AUTH_STATE_PENDING: String = "AUTH_STATE_PENDING"
    public const val AUTH_STATE_GRANTED: String = "AUTH_STATE_GRANTED"
    public const val AUTH_STATE_DENIED: String = "AUTH_STATE_DENIED"
    public const val AUTH_STATE_INEFFECTIE: String = "AUTH_STATE_INEFFECTIE"
}

/**
 * 保障期限类型.
 *
 * The documented values; there may be others.
 */
public object CoverageTermType {
    public const val COVERAGE_TERM_TYPE_FIXED_DATE: String = "COVERAGE_TERM_TYPE_FIXED_DATE"
    public const val COVERAGE_TERM_TYPE_LIFETIME: String = "COVERAGE_TERM_TYPE_LIFETIME"
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object CreateAuthorizationResponseAuthState {
    public const val AUTH_STATE_INIT: String = "AUTH_STATE_INIT"
    public const val AUTH_STATE_PENDING: String = "AUTH_STATE_PENDING"
    public const val AUTH_STATE_GRANTED: String = "AUTH_STATE_GRANTED"
    public const val AUTH_STATE_DENIED: String = "AUTH_STATE_DENIED"
    public const val AUTH_STATE_EXPIRED: String = "AUTH_STATE_EXPIRED"
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object GetAuthorizationResponseAuthState {
    public const val AUTH_STATE_INIT: String = "AUTH_STATE_INIT"
    public const val AUTH_STATE_PENDING: String = "AUTH_STATE_PENDING"
    public const val AUTH_STATE_GRANTED: String = "AUTH_STATE_GRANTED"
    public const val AUTH_STATE_DENIED: String = "AUTH_STATE_DENIED"
    public const val AUTH_STATE_EXPIRED: String = "AUTH_STATE_EXPIRED"
}

/**
 * 缴费方式.
 *
 * The documented values; there may be others.
 */
public object PaymentMethod {
    public const val PAYMENT_METHOD_OTHER: String = "PAYMENT_METHOD_OTHER"
    public const val PAYMENT_METHOD_PERIOD: String = "PAYMENT_METHOD_PERIOD"
    public const val PAYMENT_METHOD_LUMP_SUM: String = "PAYMENT_METHOD_LUMP_SUM"
}

/**
 * 缴费周期.
 *
 * The documented values; there may be others.
 */
public object PaymentPeriod {
    public const val PAYMENT_PERIOD_DAY: String = "PAYMENT_PERIOD_DAY"
    public const val PAYMENT_PERIOD_WEEK: String = "PAYMENT_PERIOD_WEEK"
    public const val PAYMENT_PERIOD_BIWEEKLY: String = "PAYMENT_PERIOD_BIWEEKLY"
    public const val PAYMENT_PERIOD_MONTH: String = "PAYMENT_PERIOD_MONTH"
    public const val PAYMENT_PERIOD_QUARTER: String = "PAYMENT_PERIOD_QUARTER"
    public const val PAYMENT_PERIOD_HALF_YEAR: String = "PAYMENT_PERIOD_HALF_YEAR"
    public const val PAYMENT_PERIOD_YEAR: String = "PAYMENT_PERIOD_YEAR"
}

/**
 * 期交保费模式.
 *
 * The documented values; there may be others.
 */
public object PeriodPremiumMode {
    public const val PERIOD_PREMIUM_MODE_EQUAL: String = "PERIOD_PREMIUM_MODE_EQUAL"
    public const val PERIOD_PREMIUM_MODE_FIRST_DIFF: String = "PERIOD_PREMIUM_MODE_FIRST_DIFF"
    public const val PERIOD_PREMIUM_MODE_MULTI_DIFF: String = "PERIOD_PREMIUM_MODE_MULTI_DIFF"
}

/**
 * 保单状态.
 *
 * The documented values; there may be others.
 */
public object PolicyState {
    public const val POLICY_STATE_ISSUING: String = "POLICY_STATE_ISSUING"
    public const val POLICY_STATE_APPROVED: String = "POLICY_STATE_APPROVED"
    public const val POLICY_STATE_DECLINED: String = "POLICY_STATE_DECLINED"
    public const val POLICY_STATE_INACTIVE: String = "POLICY_STATE_INACTIVE"
}

/**
 * 保单类型.
 *
 * The documented values; there may be others.
 */
public object PolicyType {
    public const val POLICY_TYPE_OTHER: String = "POLICY_TYPE_OTHER"
    public const val POLICY_TYPE_MEDICAL: String = "POLICY_TYPE_MEDICAL"
    public const val POLICY_TYPE_ACCIDENT: String = "POLICY_TYPE_ACCIDENT"
    public const val POLICY_TYPE_CRITICAL: String = "POLICY_TYPE_CRITICAL"
    public const val POLICY_TYPE_CAR: String = "POLICY_TYPE_CAR"
    public const val POLICY_TYPE_LIFE: String = "POLICY_TYPE_LIFE"
    public const val POLICY_TYPE_PROPERTY: String = "POLICY_TYPE_PROPERTY"
    public const val POLICY_TYPE_PET: String = "POLICY_TYPE_PET"
    public const val POLICY_TYPE_ANNUITY: String = "POLICY_TYPE_ANNUITY"
}
