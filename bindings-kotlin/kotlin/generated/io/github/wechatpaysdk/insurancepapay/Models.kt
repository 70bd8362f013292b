// Generated from api/insurance_papay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.insurancepapay

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
 * `Amount`.
 */
public class Amount(json: JsonObject) : Model(json) {
    public constructor(total: Long, currency: String? = null) : this(
        Fields().put("total", total).put("currency", currency).json,
    )

    public constructor(total: Long) : this(
        Fields().put("total", total).json,
    )

    /** 金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [total]. */
    public fun withTotal(total: Long): Amount = Amount(json.with("total", total))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): Amount = Amount(json.with("currency", currency))
}

/**
 * `ContractTermination`.
 */
public class ContractTermination(json: JsonObject) : Model(json) {

    /** 协议解约时间. RFC 3339. */
    public val contractTerminatedTime: String get() = json["contract_terminated_time"].text()

    /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. See [ContractTerminationContractTerminationMode]. */
    public val contractTerminationMode: String get() = json["contract_termination_mode"].text()

    /** 解约备注. Why it was ended. */
    public val contractTerminationRemark: String? get() = json["contract_termination_remark"].textOrNull()
}

/**
 * `CreatePolicyPeriodScheduleRequest`.
 */
public class CreatePolicyPeriodScheduleRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, scheduledAmount: Amount) : this(
        Fields().put("appid", appid).put("scheduled_amount", scheduledAmount).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 预约扣费金额信息. What the user is told will be charged. */
    public val scheduledAmount: Amount get() = Amount(json["scheduled_amount"].tree())

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreatePolicyPeriodScheduleRequest = CreatePolicyPeriodScheduleRequest(json.with("appid", appid))

    /** A copy with another [scheduledAmount]. */
    public fun withScheduledAmount(scheduledAmount: Amount): CreatePolicyPeriodScheduleRequest = CreatePolicyPeriodScheduleRequest(json.with("scheduled_amount", scheduledAmount))
}

/**
 * `CreateTransactionRequest`.
 */
public class CreateTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outTradeNo: String, description: String, contractId: String, policyPeriodId: Long, amount: Amount, transactionNotifyUrl: String, attach: String? = null, goodsTag: String? = null) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("policy_period_id", policyPeriodId).put("amount", amount).put("transaction_notify_url", transactionNotifyUrl).put("attach", attach).put("goods_tag", goodsTag).json,
    )

    public constructor(appid: String, outTradeNo: String, description: String, contractId: String, policyPeriodId: Long, amount: Amount, transactionNotifyUrl: String) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("description", description).put("contract_id", contractId).put("policy_period_id", policyPeriodId).put("amount", amount).put("transaction_notify_url", transactionNotifyUrl).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. What is bought; shown to the user. */
    public val description: String get() = json["description"].text()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 保单的扣费周期编号. The number of the period in the agreement. */
    public val policyPeriodId: Long get() = json["policy_period_id"].long()

    /** 扣费金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 通知地址. Where the result of the charge is posted: https, without a query string. */
    public val transactionNotifyUrl: String get() = json["transaction_notify_url"].text()

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateTransactionRequest = CreateTransactionRequest(json.with("appid", appid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CreateTransactionRequest = CreateTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateTransactionRequest = CreateTransactionRequest(json.with("description", description))

    /** A copy with another [contractId]. */
    public fun withContractId(contractId: String): CreateTransactionRequest = CreateTransactionRequest(json.with("contract_id", contractId))

    /** A copy with another [policyPeriodId]. */
    public fun withPolicyPeriodId(policyPeriodId: Long): CreateTransactionRequest = CreateTransactionRequest(json.with("policy_period_id", policyPeriodId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): CreateTransactionRequest = CreateTransactionRequest(json.with("amount", amount))

    /** A copy with another [transactionNotifyUrl]. */
    public fun withTransactionNotifyUrl(transactionNotifyUrl: String): CreateTransactionRequest = CreateTransactionRequest(json.with("transaction_notify_url", transactionNotifyUrl))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("attach", attach))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("goods_tag", goodsTag))
}

/**
 * `CreateTransactionResponse`.
 */
public class CreateTransactionResponse(json: JsonObject) : Model(json) {

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 扣费金额信息. */
    public val amount: Amount get() = Amount(json["amount"].tree())
}

/**
 * `EntrustContractTermination`.
 */
public class EntrustContractTermination(json: JsonObject) : Model(json) {

    /** 协议解约时间. RFC 3339. */
    public val contractTerminatedTime: String get() = json["contract_terminated_time"].text()

    /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. See [EntrustContractTerminationContractTerminationMode]. */
    public val contractTerminationMode: String get() = json["contract_termination_mode"].text()

    /** 解约原因的备注说明. Why it was ended. */
    public val contractTerminationRemark: String? get() = json["contract_termination_remark"].textOrNull()
}

/**
 * `EntrustRenewContractTermination`.
 */
public class EntrustRenewContractTermination(json: JsonObject) : Model(json) {

    /** 协议解约时间. */
    public val contractTerminatedTime: String get() = json["contract_terminated_time"].text()

    /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. See [EntrustRenewContractTerminationContractTerminationMode]. */
    public val contractTerminationMode: String get() = json["contract_termination_mode"].text()

    /** 解约原因的备注说明. Why it was ended. */
    public val contractTerminationRemark: String? get() = json["contract_termination_remark"].textOrNull()
}

/**
 * `EntrustRenewResource`.
 */
public class EntrustRenewResource(json: JsonObject) : Model(json) {

    /** 微信支付分配的商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 商户AppID下的用户唯一标识. */
    public val openid: String get() = json["openid"].text()

    /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议的主键. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 协议到期时间. */
    public val contractExpiredTime: String get() = json["contract_expired_time"].text()

    /** 协议签署时间. */
    public val contractSignedTime: String get() = json["contract_signed_time"].text()

    /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. See [EntrustRenewResourceContractState]. */
    public val contractState: String get() = json["contract_state"].text()

    /** 协议解约信息. Set once it was ended. */
    public val contractTerminateInfo: EntrustRenewContractTermination get() = EntrustRenewContractTermination(json["contract_terminate_info"].tree())

    /** 签约用户的名称. The name of the insured, as it is shown to the user. */
    public val insuredDisplayName: String get() = json["insured_display_name"].text()

    /** 商户侧的签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()
}

/**
 * `EntrustResource`.
 */
public class EntrustResource(json: JsonObject) : Model(json) {

    /** 微信支付分配的商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 微信AppId. */
    public val appid: String get() = json["appid"].text()

    /** 商户AppID下的用户唯一标识. */
    public val openid: String get() = json["openid"].text()

    /** 委托代扣协议模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议的主键. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 协议到期时间. RFC 3339. */
    public val contractExpiredTime: String get() = json["contract_expired_time"].text()

    /** 协议签署时间. RFC 3339. */
    public val contractSignedTime: String get() = json["contract_signed_time"].text()

    /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. See [EntrustResourceContractState]. */
    public val contractState: String get() = json["contract_state"].text()

    /** 协议解约信息. Set once it was ended. */
    public val contractTerminateInfo: EntrustContractTermination get() = EntrustContractTermination(json["contract_terminate_info"].tree())

    /** 签约用户的名称. The name of the insured, as it is shown to the user. */
    public val insuredDisplayName: String get() = json["insured_display_name"].text()

    /** 商户侧的签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()
}

/**
 * `GetContractResponse`.
 */
public class GetContractResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end. See [GetContractResponseContractState]. */
    public val contractState: String get() = json["contract_state"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 跳转撤销解约小程序的appid. The mini program where the user takes the termination back. */
    public val revokeTerminateContractRedirectAppid: String? get() = json["revoke_terminate_contract_redirect_appid"].textOrNull()

    /** 协议到期时间. RFC 3339. */
    public val contractExpiredTime: String? get() = json["contract_expired_time"].textOrNull()

    /** 协议签署时间. RFC 3339. */
    public val contractSignedTime: String? get() = json["contract_signed_time"].textOrNull()

    /** 协议解约信息. Set once it was ended. */
    public val contractTerminateInfo: ContractTermination? get() = json["contract_terminate_info"].treeOrNull()?.let { ContractTermination(it) }

    /** 被保人姓名. The name of the insured, as it is shown to the user. */
    public val insuredDisplayName: String? get() = json["insured_display_name"].textOrNull()

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()

    /** 跳转撤销解约小程序的路径. Where to open that mini program. */
    public val revokeTerminateContractRedirectUrl: String? get() = json["revoke_terminate_contract_redirect_url"].textOrNull()
}

/**
 * `JumpControl`.
 */
public class JumpControl(json: JsonObject) : Model(json) {
    public constructor(jumpAppid: String? = null) : this(
        Fields().put("jump_appid", jumpAppid).json,
    )

    /** 跳转的应用AppID. */
    public val jumpAppid: String? get() = json["jump_appid"].textOrNull()

    /** A copy with another [jumpAppid]. */
    public fun withJumpAppid(jumpAppid: String?): JumpControl = JumpControl(json.with("jump_appid", jumpAppid))
}

/**
 * `ListPolicyPeriodsResponse`.
 */
public class ListPolicyPeriodsResponse(json: JsonObject) : Model(json) {

    /** 分页开始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 扣费周期总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 扣费周期列表. */
    public val data: List<PolicyPeriodRecord>? get() = json["data"].listOrNull { PolicyPeriodRecord(it.tree()) }
}

/**
 * `PolicyClause`.
 */
public class PolicyClause(json: JsonObject) : Model(json) {
    public constructor(clauseName: String? = null, clauseQuota: String? = null) : this(
        Fields().put("clause_name", clauseName).put("clause_quota", clauseQuota).json,
    )

    /** 条款内容. */
    public val clauseName: String? get() = json["clause_name"].textOrNull()

    /** 条款额度. */
    public val clauseQuota: String? get() = json["clause_quota"].textOrNull()

    /** A copy with another [clauseName]. */
    public fun withClauseName(clauseName: String?): PolicyClause = PolicyClause(json.with("clause_name", clauseName))

    /** A copy with another [clauseQuota]. */
    public fun withClauseQuota(clauseQuota: String?): PolicyClause = PolicyClause(json.with("clause_quota", clauseQuota))
}

/**
 * `PolicyCoverage`.
 */
public class PolicyCoverage(json: JsonObject) : Model(json) {
    public constructor(policyAmount: String? = null, policyClauses: List<PolicyClause>? = null) : this(
        Fields().put("policy_amount", policyAmount).put("policy_clauses", policyClauses).json,
    )

    /** 保单额度. */
    public val policyAmount: String? get() = json["policy_amount"].textOrNull()

    /** 保险条款列表. */
    public val policyClauses: List<PolicyClause>? get() = json["policy_clauses"].listOrNull { PolicyClause(it.tree()) }

    /** A copy with another [policyAmount]. */
    public fun withPolicyAmount(policyAmount: String?): PolicyCoverage = PolicyCoverage(json.with("policy_amount", policyAmount))

    /** A copy with another [policyClauses]. */
    public fun withPolicyClauses(policyClauses: List<PolicyClause>?): PolicyCoverage = PolicyCoverage(json.with("policy_clauses", policyClauses))
}

/**
 * `PolicyPeriod`.
 */
public class PolicyPeriod(json: JsonObject) : Model(json) {
    public constructor(policyPeriodId: Long, estimatedDeductAmount: Amount, estimatedDeductDate: String) : this(
        Fields().put("policy_period_id", policyPeriodId).put("estimated_deduct_amount", estimatedDeductAmount).put("estimated_deduct_date", estimatedDeductDate).json,
    )

    /** 保险扣费周期编号. The number of the period in the agreement. */
    public val policyPeriodId: Long? get() = json["policy_period_id"].longOrNull()

    /** 预计扣费金额. What the user is told to expect. */
    public val estimatedDeductAmount: Amount get() = Amount(json["estimated_deduct_amount"].tree())

    /** 预计扣费的日期. The day on which the charge is expected. */
    public val estimatedDeductDate: String get() = json["estimated_deduct_date"].text()

    /** A copy with another [policyPeriodId]. */
    public fun withPolicyPeriodId(policyPeriodId: Long): PolicyPeriod = PolicyPeriod(json.with("policy_period_id", policyPeriodId))

    /** A copy with another [estimatedDeductAmount]. */
    public fun withEstimatedDeductAmount(estimatedDeductAmount: Amount): PolicyPeriod = PolicyPeriod(json.with("estimated_deduct_amount", estimatedDeductAmount))

    /** A copy with another [estimatedDeductDate]. */
    public fun withEstimatedDeductDate(estimatedDeductDate: String): PolicyPeriod = PolicyPeriod(json.with("estimated_deduct_date", estimatedDeductDate))
}

/**
 * `PolicyPeriodRecord`.
 */
public class PolicyPeriodRecord(json: JsonObject) : Model(json) {

    /** 保单的扣费周期编号. The number of the period in the agreement. */
    public val policyPeriodId: Long? get() = json["policy_period_id"].longOrNull()

    /** 扣费周期预计的扣费金额. What the user is told to expect. */
    public val estimatedDeductAmount: Amount get() = Amount(json["estimated_deduct_amount"].tree())

    /** 扣费周期预计的扣费的日期. The day on which the charge is expected. */
    public val estimatedDeductDate: String get() = json["estimated_deduct_date"].text()

    /** 扣费周期预约状态. */
    public val policyPeriodState: String get() = json["policy_period_state"].text()

    /** 实际扣费金额. Set once it was charged. */
    public val deductAmount: Amount? get() = json["deduct_amount"].treeOrNull()?.let { Amount(it) }

    /** 实际扣费的日期. Set once it was charged. */
    public val deductDate: String? get() = json["deduct_date"].textOrNull()

    /** 已预约的扣费金额信息. What was announced to the user. */
    public val scheduledAmount: Amount? get() = json["scheduled_amount"].treeOrNull()?.let { Amount(it) }
}

/**
 * `PolicyPeriodSchedule`.
 */
public class PolicyPeriodSchedule(json: JsonObject) : Model(json) {

    /** 保单的扣费周期编号. The number of the period in the agreement. */
    public val policyPeriodId: Long? get() = json["policy_period_id"].longOrNull()

    /** 当前扣费周期的状态. */
    public val policyPeriodState: String get() = json["policy_period_state"].text()

    /** 实际扣费金额. Set once it was charged. */
    public val deductAmount: Amount? get() = json["deduct_amount"].treeOrNull()?.let { Amount(it) }

    /** 实际扣费的日期. Set once it was charged. */
    public val deductDate: String? get() = json["deduct_date"].textOrNull()

    /** 可扣费结束日期. The last day on which the announced charge can be made. */
    public val deductEndDate: String? get() = json["deduct_end_date"].textOrNull()

    /** 可扣费开始日期. The first day on which the announced charge can be made. */
    public val deductStartDate: String? get() = json["deduct_start_date"].textOrNull()

    /** 已预约的扣费金额信息. What was announced to the user. */
    public val scheduledAmount: Amount? get() = json["scheduled_amount"].treeOrNull()?.let { Amount(it) }
}

/**
 * `PreSignAppRequest`.
 */
public class PreSignAppRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: Long, contractNotifyUrl: String, insuredDisplayName: String, outContractCode: String, policyEndDate: String, policyPeriods: List<PolicyPeriod>, policyStartDate: String, openid: String? = null, outTradeNo: String? = null, description: String? = null, amount: Amount? = null, attach: String? = null, canAutoInsure: Boolean? = null, canAutoReinsure: Boolean? = null, combinedDeductPeriodCount: Long? = null, goodsTag: String? = null, outUserCode: String? = null, realIdentity: RealIdentity? = null, transactionNotifyUrl: String? = null) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_notify_url", contractNotifyUrl).put("insured_display_name", insuredDisplayName).put("out_contract_code", outContractCode).put("policy_end_date", policyEndDate).put("policy_periods", policyPeriods).put("policy_start_date", policyStartDate).put("openid", openid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("attach", attach).put("can_auto_insure", canAutoInsure).put("can_auto_reinsure", canAutoReinsure).put("combined_deduct_period_count", combinedDeductPeriodCount).put("goods_tag", goodsTag).put("out_user_code", outUserCode).put("real_identity", realIdentity).put("transaction_notify_url", transactionNotifyUrl).json,
    )

    public constructor(appid: String, planId: Long, contractNotifyUrl: String, insuredDisplayName: String, outContractCode: String, policyEndDate: String, policyPeriods: List<PolicyPeriod>, policyStartDate: String) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_notify_url", contractNotifyUrl).put("insured_display_name", insuredDisplayName).put("out_contract_code", outContractCode).put("policy_end_date", policyEndDate).put("policy_periods", policyPeriods).put("policy_start_date", policyStartDate).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 被保人的展示名称. The name of the insured, as it is shown to the user. */
    public val insuredDisplayName: String get() = json["insured_display_name"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 保险保单的结束日期. */
    public val policyEndDate: String get() = json["policy_end_date"].text()

    /** 保单的扣费周期列表. The charges that the agreement allows, period by period. */
    public val policyPeriods: List<PolicyPeriod> get() = json["policy_periods"].list { PolicyPeriod(it.tree()) }

    /** 保险保单的开始日期. */
    public val policyStartDate: String get() = json["policy_start_date"].text()

    /** 用户在直连商户应用下的用户标示. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户订单号. The merchant's own number of the first charge, which is made with the signing. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 商品描述. Of the first charge; shown to the user. */
    public val description: String? get() = json["description"].textOrNull()

    /** 扣费金额信息. Of the first charge, which is made with the signing. */
    public val amount: Amount? get() = json["amount"].treeOrNull()?.let { Amount(it) }

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 是否自动续保. */
    public val canAutoInsure: Boolean? get() = json["can_auto_insure"].booleanOrNull()

    /** 是否自动重新投保. */
    public val canAutoReinsure: Boolean? get() = json["can_auto_reinsure"].booleanOrNull()

    /** 合并扣费期数. */
    public val combinedDeductPeriodCount: Long? get() = json["combined_deduct_period_count"].longOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()

    /** 用户实名信息. */
    public val realIdentity: RealIdentity? get() = json["real_identity"].treeOrNull()?.let { RealIdentity(it) }

    /** 支付结果通知地址. Where the result of the charge is posted: https, without a query string. */
    public val transactionNotifyUrl: String? get() = json["transaction_notify_url"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignAppRequest = PreSignAppRequest(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignAppRequest = PreSignAppRequest(json.with("plan_id", planId))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignAppRequest = PreSignAppRequest(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [insuredDisplayName]. */
    public fun withInsuredDisplayName(insuredDisplayName: String): PreSignAppRequest = PreSignAppRequest(json.with("insured_display_name", insuredDisplayName))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignAppRequest = PreSignAppRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [policyEndDate]. */
    public fun withPolicyEndDate(policyEndDate: String): PreSignAppRequest = PreSignAppRequest(json.with("policy_end_date", policyEndDate))

    /** A copy with another [policyPeriods]. */
    public fun withPolicyPeriods(policyPeriods: List<PolicyPeriod>): PreSignAppRequest = PreSignAppRequest(json.with("policy_periods", policyPeriods))

    /** A copy with another [policyStartDate]. */
    public fun withPolicyStartDate(policyStartDate: String): PreSignAppRequest = PreSignAppRequest(json.with("policy_start_date", policyStartDate))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignAppRequest = PreSignAppRequest(json.with("openid", openid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): PreSignAppRequest = PreSignAppRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): PreSignAppRequest = PreSignAppRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount?): PreSignAppRequest = PreSignAppRequest(json.with("amount", amount))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PreSignAppRequest = PreSignAppRequest(json.with("attach", attach))

    /** A copy with another [canAutoInsure]. */
    public fun withCanAutoInsure(canAutoInsure: Boolean?): PreSignAppRequest = PreSignAppRequest(json.with("can_auto_insure", canAutoInsure))

    /** A copy with another [canAutoReinsure]. */
    public fun withCanAutoReinsure(canAutoReinsure: Boolean?): PreSignAppRequest = PreSignAppRequest(json.with("can_auto_reinsure", canAutoReinsure))

    /** A copy with another [combinedDeductPeriodCount]. */
    public fun withCombinedDeductPeriodCount(combinedDeductPeriodCount: Long?): PreSignAppRequest = PreSignAppRequest(json.with("combined_deduct_period_count", combinedDeductPeriodCount))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PreSignAppRequest = PreSignAppRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [outUserCode]. */
    public fun withOutUserCode(outUserCode: String?): PreSignAppRequest = PreSignAppRequest(json.with("out_user_code", outUserCode))

    /** A copy with another [realIdentity]. */
    public fun withRealIdentity(realIdentity: RealIdentity?): PreSignAppRequest = PreSignAppRequest(json.with("real_identity", realIdentity))

    /** A copy with another [transactionNotifyUrl]. */
    public fun withTransactionNotifyUrl(transactionNotifyUrl: String?): PreSignAppRequest = PreSignAppRequest(json.with("transaction_notify_url", transactionNotifyUrl))
}

/**
 * `PreSignAppResponse`.
 */
public class PreSignAppResponse(json: JsonObject) : Model(json) {

    /** 预签约ID. Handed to the page where the user signs. */
    public val preEntrustwebId: String get() = json["pre_entrustweb_id"].text()
}

/**
 * `PreSignH5Request`.
 */
public class PreSignH5Request(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: Long, contractNotifyUrl: String, insuredDisplayName: String, outContractCode: String, policyEndDate: String, policyPeriods: List<PreSignPolicyPeriod>, policyStartDate: String, openid: String? = null, outTradeNo: String? = null, description: String? = null, amount: Amount? = null, attach: String? = null, canAutoInsure: Boolean? = null, canAutoReinsure: Boolean? = null, combinedDeductPeriodCount: Long? = null, goodsTag: String? = null, jumpControl: JumpControl? = null, outUserCode: String? = null, realIdentity: RealIdentity? = null, transactionNotifyUrl: String? = null) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_notify_url", contractNotifyUrl).put("insured_display_name", insuredDisplayName).put("out_contract_code", outContractCode).put("policy_end_date", policyEndDate).put("policy_periods", policyPeriods).put("policy_start_date", policyStartDate).put("openid", openid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("attach", attach).put("can_auto_insure", canAutoInsure).put("can_auto_reinsure", canAutoReinsure).put("combined_deduct_period_count", combinedDeductPeriodCount).put("goods_tag", goodsTag).put("jump_control", jumpControl).put("out_user_code", outUserCode).put("real_identity", realIdentity).put("transaction_notify_url", transactionNotifyUrl).json,
    )

    public constructor(appid: String, planId: Long, contractNotifyUrl: String, insuredDisplayName: String, outContractCode: String, policyEndDate: String, policyPeriods: List<PreSignPolicyPeriod>, policyStartDate: String) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_notify_url", contractNotifyUrl).put("insured_display_name", insuredDisplayName).put("out_contract_code", outContractCode).put("policy_end_date", policyEndDate).put("policy_periods", policyPeriods).put("policy_start_date", policyStartDate).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 被保人的展示名称. The name of the insured, as it is shown to the user. */
    public val insuredDisplayName: String get() = json["insured_display_name"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 保险保单的结束日期. */
    public val policyEndDate: String get() = json["policy_end_date"].text()

    /** 保单的扣费周期列表. The charges that the agreement allows, period by period. */
    public val policyPeriods: List<PreSignPolicyPeriod> get() = json["policy_periods"].list { PreSignPolicyPeriod(it.tree()) }

    /** 保险保单的开始日期. */
    public val policyStartDate: String get() = json["policy_start_date"].text()

    /** 用户在直连商户应用下的用户标示. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户订单号. The merchant's own number of the first charge, which is made with the signing. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 商品描述. Of the first charge; shown to the user. */
    public val description: String? get() = json["description"].textOrNull()

    /** 扣费金额信息. Of the first charge, which is made with the signing. */
    public val amount: Amount? get() = json["amount"].treeOrNull()?.let { Amount(it) }

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 是否自动续保. */
    public val canAutoInsure: Boolean? get() = json["can_auto_insure"].booleanOrNull()

    /** 是否自动重新投保. */
    public val canAutoReinsure: Boolean? get() = json["can_auto_reinsure"].booleanOrNull()

    /** 合并扣费期数. */
    public val combinedDeductPeriodCount: Long? get() = json["combined_deduct_period_count"].longOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 跳转控制信息. */
    public val jumpControl: JumpControl? get() = json["jump_control"].treeOrNull()?.let { JumpControl(it) }

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()

    /** 用户实名信息. */
    public val realIdentity: RealIdentity? get() = json["real_identity"].treeOrNull()?.let { RealIdentity(it) }

    /** 支付结果通知地址. Where the result of the charge is posted: https, without a query string. */
    public val transactionNotifyUrl: String? get() = json["transaction_notify_url"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignH5Request = PreSignH5Request(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignH5Request = PreSignH5Request(json.with("plan_id", planId))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignH5Request = PreSignH5Request(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [insuredDisplayName]. */
    public fun withInsuredDisplayName(insuredDisplayName: String): PreSignH5Request = PreSignH5Request(json.with("insured_display_name", insuredDisplayName))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignH5Request = PreSignH5Request(json.with("out_contract_code", outContractCode))

    /** A copy with another [policyEndDate]. */
    public fun withPolicyEndDate(policyEndDate: String): PreSignH5Request = PreSignH5Request(json.with("policy_end_date", policyEndDate))

    /** A copy with another [policyPeriods]. */
    public fun withPolicyPeriods(policyPeriods: List<PreSignPolicyPeriod>): PreSignH5Request = PreSignH5Request(json.with("policy_periods", policyPeriods))

    /** A copy with another [policyStartDate]. */
    public fun withPolicyStartDate(policyStartDate: String): PreSignH5Request = PreSignH5Request(json.with("policy_start_date", policyStartDate))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignH5Request = PreSignH5Request(json.with("openid", openid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): PreSignH5Request = PreSignH5Request(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): PreSignH5Request = PreSignH5Request(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount?): PreSignH5Request = PreSignH5Request(json.with("amount", amount))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PreSignH5Request = PreSignH5Request(json.with("attach", attach))

    /** A copy with another [canAutoInsure]. */
    public fun withCanAutoInsure(canAutoInsure: Boolean?): PreSignH5Request = PreSignH5Request(json.with("can_auto_insure", canAutoInsure))

    /** A copy with another [canAutoReinsure]. */
    public fun withCanAutoReinsure(canAutoReinsure: Boolean?): PreSignH5Request = PreSignH5Request(json.with("can_auto_reinsure", canAutoReinsure))

    /** A copy with another [combinedDeductPeriodCount]. */
    public fun withCombinedDeductPeriodCount(combinedDeductPeriodCount: Long?): PreSignH5Request = PreSignH5Request(json.with("combined_deduct_period_count", combinedDeductPeriodCount))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PreSignH5Request = PreSignH5Request(json.with("goods_tag", goodsTag))

    /** A copy with another [jumpControl]. */
    public fun withJumpControl(jumpControl: JumpControl?): PreSignH5Request = PreSignH5Request(json.with("jump_control", jumpControl))

    /** A copy with another [outUserCode]. */
    public fun withOutUserCode(outUserCode: String?): PreSignH5Request = PreSignH5Request(json.with("out_user_code", outUserCode))

    /** A copy with another [realIdentity]. */
    public fun withRealIdentity(realIdentity: RealIdentity?): PreSignH5Request = PreSignH5Request(json.with("real_identity", realIdentity))

    /** A copy with another [transactionNotifyUrl]. */
    public fun withTransactionNotifyUrl(transactionNotifyUrl: String?): PreSignH5Request = PreSignH5Request(json.with("transaction_notify_url", transactionNotifyUrl))
}

/**
 * `PreSignJsapiRequest`.
 */
public class PreSignJsapiRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: Long, contractNotifyUrl: String, insuredDisplayName: String, outContractCode: String, policyEndDate: String, policyPeriods: List<PreSignPolicyPeriod>, policyStartDate: String, openid: String? = null, outTradeNo: String? = null, description: String? = null, amount: Amount? = null, attach: String? = null, canAutoInsure: Boolean? = null, canAutoReinsure: Boolean? = null, combinedDeductPeriodCount: Long? = null, goodsTag: String? = null, outUserCode: String? = null, realIdentity: RealIdentity? = null, transactionNotifyUrl: String? = null) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_notify_url", contractNotifyUrl).put("insured_display_name", insuredDisplayName).put("out_contract_code", outContractCode).put("policy_end_date", policyEndDate).put("policy_periods", policyPeriods).put("policy_start_date", policyStartDate).put("openid", openid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("attach", attach).put("can_auto_insure", canAutoInsure).put("can_auto_reinsure", canAutoReinsure).put("combined_deduct_period_count", combinedDeductPeriodCount).put("goods_tag", goodsTag).put("out_user_code", outUserCode).put("real_identity", realIdentity).put("transaction_notify_url", transactionNotifyUrl).json,
    )

    public constructor(appid: String, planId: Long, contractNotifyUrl: String, insuredDisplayName: String, outContractCode: String, policyEndDate: String, policyPeriods: List<PreSignPolicyPeriod>, policyStartDate: String) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_notify_url", contractNotifyUrl).put("insured_display_name", insuredDisplayName).put("out_contract_code", outContractCode).put("policy_end_date", policyEndDate).put("policy_periods", policyPeriods).put("policy_start_date", policyStartDate).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 被保人的展示名称. The name of the insured, as it is shown to the user. */
    public val insuredDisplayName: String get() = json["insured_display_name"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 保险保单的结束日期. */
    public val policyEndDate: String get() = json["policy_end_date"].text()

    /** 保单的扣费周期列表. The charges that the agreement allows, period by period. */
    public val policyPeriods: List<PreSignPolicyPeriod> get() = json["policy_periods"].list { PreSignPolicyPeriod(it.tree()) }

    /** 保险保单的开始日期. */
    public val policyStartDate: String get() = json["policy_start_date"].text()

    /** 用户在直连商户应用下的用户标示. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户订单号. The merchant's own number of the first charge, which is made with the signing. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 商品描述. Of the first charge; shown to the user. */
    public val description: String? get() = json["description"].textOrNull()

    /** 扣费金额信息. Of the first charge, which is made with the signing. */
    public val amount: Amount? get() = json["amount"].treeOrNull()?.let { Amount(it) }

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 是否自动续保. */
    public val canAutoInsure: Boolean? get() = json["can_auto_insure"].booleanOrNull()

    /** 是否自动重新投保. */
    public val canAutoReinsure: Boolean? get() = json["can_auto_reinsure"].booleanOrNull()

    /** 合并扣费期数. */
    public val combinedDeductPeriodCount: Long? get() = json["combined_deduct_period_count"].longOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()

    /** 用户实名信息. */
    public val realIdentity: RealIdentity? get() = json["real_identity"].treeOrNull()?.let { RealIdentity(it) }

    /** 支付结果通知地址. Where the result of the charge is posted: https, without a query string. */
    public val transactionNotifyUrl: String? get() = json["transaction_notify_url"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignJsapiRequest = PreSignJsapiRequest(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignJsapiRequest = PreSignJsapiRequest(json.with("plan_id", planId))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignJsapiRequest = PreSignJsapiRequest(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [insuredDisplayName]. */
    public fun withInsuredDisplayName(insuredDisplayName: String): PreSignJsapiRequest = PreSignJsapiRequest(json.with("insured_display_name", insuredDisplayName))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignJsapiRequest = PreSignJsapiRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [policyEndDate]. */
    public fun withPolicyEndDate(policyEndDate: String): PreSignJsapiRequest = PreSignJsapiRequest(json.with("policy_end_date", policyEndDate))

    /** A copy with another [policyPeriods]. */
    public fun withPolicyPeriods(policyPeriods: List<PreSignPolicyPeriod>): PreSignJsapiRequest = PreSignJsapiRequest(json.with("policy_periods", policyPeriods))

    /** A copy with another [policyStartDate]. */
    public fun withPolicyStartDate(policyStartDate: String): PreSignJsapiRequest = PreSignJsapiRequest(json.with("policy_start_date", policyStartDate))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("openid", openid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("amount", amount))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("attach", attach))

    /** A copy with another [canAutoInsure]. */
    public fun withCanAutoInsure(canAutoInsure: Boolean?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("can_auto_insure", canAutoInsure))

    /** A copy with another [canAutoReinsure]. */
    public fun withCanAutoReinsure(canAutoReinsure: Boolean?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("can_auto_reinsure", canAutoReinsure))

    /** A copy with another [combinedDeductPeriodCount]. */
    public fun withCombinedDeductPeriodCount(combinedDeductPeriodCount: Long?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("combined_deduct_period_count", combinedDeductPeriodCount))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [outUserCode]. */
    public fun withOutUserCode(outUserCode: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("out_user_code", outUserCode))

    /** A copy with another [realIdentity]. */
    public fun withRealIdentity(realIdentity: RealIdentity?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("real_identity", realIdentity))

    /** A copy with another [transactionNotifyUrl]. */
    public fun withTransactionNotifyUrl(transactionNotifyUrl: String?): PreSignJsapiRequest = PreSignJsapiRequest(json.with("transaction_notify_url", transactionNotifyUrl))
}

/**
 * `PreSignMiniProgramRequest`.
 */
public class PreSignMiniProgramRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, planId: Long, contractNotifyUrl: String, insuredDisplayName: String, outContractCode: String, policyEndDate: String, policyPeriods: List<PreSignPolicyPeriod>, policyStartDate: String, openid: String? = null, outTradeNo: String? = null, description: String? = null, amount: Amount? = null, attach: String? = null, canAutoInsure: Boolean? = null, canAutoReinsure: Boolean? = null, combinedDeductPeriodCount: Long? = null, goodsTag: String? = null, outUserCode: String? = null, realIdentity: RealIdentity? = null, transactionNotifyUrl: String? = null) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_notify_url", contractNotifyUrl).put("insured_display_name", insuredDisplayName).put("out_contract_code", outContractCode).put("policy_end_date", policyEndDate).put("policy_periods", policyPeriods).put("policy_start_date", policyStartDate).put("openid", openid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("attach", attach).put("can_auto_insure", canAutoInsure).put("can_auto_reinsure", canAutoReinsure).put("combined_deduct_period_count", combinedDeductPeriodCount).put("goods_tag", goodsTag).put("out_user_code", outUserCode).put("real_identity", realIdentity).put("transaction_notify_url", transactionNotifyUrl).json,
    )

    public constructor(appid: String, planId: Long, contractNotifyUrl: String, insuredDisplayName: String, outContractCode: String, policyEndDate: String, policyPeriods: List<PreSignPolicyPeriod>, policyStartDate: String) : this(
        Fields().put("appid", appid).put("plan_id", planId).put("contract_notify_url", contractNotifyUrl).put("insured_display_name", insuredDisplayName).put("out_contract_code", outContractCode).put("policy_end_date", policyEndDate).put("policy_periods", policyPeriods).put("policy_start_date", policyStartDate).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long get() = json["plan_id"].long()

    /** 签约结果通知地址. Where the result of signing is posted: https, without a query string. */
    public val contractNotifyUrl: String get() = json["contract_notify_url"].text()

    /** 被保人的展示名称. The name of the insured, as it is shown to the user. */
    public val insuredDisplayName: String get() = json["insured_display_name"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 保险保单的结束日期. */
    public val policyEndDate: String get() = json["policy_end_date"].text()

    /** 保单的扣费周期列表. The charges that the agreement allows, period by period. */
    public val policyPeriods: List<PreSignPolicyPeriod> get() = json["policy_periods"].list { PreSignPolicyPeriod(it.tree()) }

    /** 保险保单的开始日期. */
    public val policyStartDate: String get() = json["policy_start_date"].text()

    /** 用户在直连商户应用下的用户标示. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 商户订单号. The merchant's own number of the first charge, which is made with the signing. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 商品描述. Of the first charge; shown to the user. */
    public val description: String? get() = json["description"].textOrNull()

    /** 扣费金额信息. Of the first charge, which is made with the signing. */
    public val amount: Amount? get() = json["amount"].treeOrNull()?.let { Amount(it) }

    /** 附加数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 是否自动续保. */
    public val canAutoInsure: Boolean? get() = json["can_auto_insure"].booleanOrNull()

    /** 是否自动重新投保. */
    public val canAutoReinsure: Boolean? get() = json["can_auto_reinsure"].booleanOrNull()

    /** 合并扣费期数. */
    public val combinedDeductPeriodCount: Long? get() = json["combined_deduct_period_count"].longOrNull()

    /** 订单优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()

    /** 用户实名信息. */
    public val realIdentity: RealIdentity? get() = json["real_identity"].treeOrNull()?.let { RealIdentity(it) }

    /** 支付结果通知地址. Where the result of the charge is posted: https, without a query string. */
    public val transactionNotifyUrl: String? get() = json["transaction_notify_url"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("appid", appid))

    /** A copy with another [planId]. */
    public fun withPlanId(planId: Long): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("plan_id", planId))

    /** A copy with another [contractNotifyUrl]. */
    public fun withContractNotifyUrl(contractNotifyUrl: String): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("contract_notify_url", contractNotifyUrl))

    /** A copy with another [insuredDisplayName]. */
    public fun withInsuredDisplayName(insuredDisplayName: String): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("insured_display_name", insuredDisplayName))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [policyEndDate]. */
    public fun withPolicyEndDate(policyEndDate: String): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("policy_end_date", policyEndDate))

    /** A copy with another [policyPeriods]. */
    public fun withPolicyPeriods(policyPeriods: List<PreSignPolicyPeriod>): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("policy_periods", policyPeriods))

    /** A copy with another [policyStartDate]. */
    public fun withPolicyStartDate(policyStartDate: String): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("policy_start_date", policyStartDate))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("openid", openid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("amount", amount))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("attach", attach))

    /** A copy with another [canAutoInsure]. */
    public fun withCanAutoInsure(canAutoInsure: Boolean?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("can_auto_insure", canAutoInsure))

    /** A copy with another [canAutoReinsure]. */
    public fun withCanAutoReinsure(canAutoReinsure: Boolean?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("can_auto_reinsure", canAutoReinsure))

    /** A copy with another [combinedDeductPeriodCount]. */
    public fun withCombinedDeductPeriodCount(combinedDeductPeriodCount: Long?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("combined_deduct_period_count", combinedDeductPeriodCount))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [outUserCode]. */
    public fun withOutUserCode(outUserCode: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("out_user_code", outUserCode))

    /** A copy with another [realIdentity]. */
    public fun withRealIdentity(realIdentity: RealIdentity?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("real_identity", realIdentity))

    /** A copy with another [transactionNotifyUrl]. */
    public fun withTransactionNotifyUrl(transactionNotifyUrl: String?): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("transaction_notify_url", transactionNotifyUrl))
}

/**
 * `PreSignMiniProgramResponse`.
 */
public class PreSignMiniProgramResponse(json: JsonObject) : Model(json) {

    /** 预签约ID. Handed to the page where the user signs. */
    public val preEntrustwebId: String get() = json["pre_entrustweb_id"].text()

    /** 跳转签约小程序的AppID. The mini program where the user signs. */
    public val redirectAppid: String get() = json["redirect_appid"].text()

    /** 跳转签约小程序的路径. Where to open that mini program. */
    public val redirectPath: String get() = json["redirect_path"].text()
}

/**
 * `PreSignPolicyPeriod`.
 */
public class PreSignPolicyPeriod(json: JsonObject) : Model(json) {
    public constructor(policyPeriodId: Long, estimatedDeductAmount: Amount, estimatedDeductDate: String, policyCoverageDetail: PolicyCoverage? = null) : this(
        Fields().put("policy_period_id", policyPeriodId).put("estimated_deduct_amount", estimatedDeductAmount).put("estimated_deduct_date", estimatedDeductDate).put("policy_coverage_detail", policyCoverageDetail).json,
    )

    public constructor(policyPeriodId: Long, estimatedDeductAmount: Amount, estimatedDeductDate: String) : this(
        Fields().put("policy_period_id", policyPeriodId).put("estimated_deduct_amount", estimatedDeductAmount).put("estimated_deduct_date", estimatedDeductDate).json,
    )

    /** 保险扣费周期编号. The number of the period in the agreement. */
    public val policyPeriodId: Long get() = json["policy_period_id"].long()

    /** 预计扣费金额. What the user is told to expect. */
    public val estimatedDeductAmount: Amount get() = Amount(json["estimated_deduct_amount"].tree())

    /** 预计扣费的日期. The day on which the charge is expected. */
    public val estimatedDeductDate: String get() = json["estimated_deduct_date"].text()

    /** 保障详情. */
    public val policyCoverageDetail: PolicyCoverage? get() = json["policy_coverage_detail"].treeOrNull()?.let { PolicyCoverage(it) }

    /** A copy with another [policyPeriodId]. */
    public fun withPolicyPeriodId(policyPeriodId: Long): PreSignPolicyPeriod = PreSignPolicyPeriod(json.with("policy_period_id", policyPeriodId))

    /** A copy with another [estimatedDeductAmount]. */
    public fun withEstimatedDeductAmount(estimatedDeductAmount: Amount): PreSignPolicyPeriod = PreSignPolicyPeriod(json.with("estimated_deduct_amount", estimatedDeductAmount))

    /** A copy with another [estimatedDeductDate]. */
    public fun withEstimatedDeductDate(estimatedDeductDate: String): PreSignPolicyPeriod = PreSignPolicyPeriod(json.with("estimated_deduct_date", estimatedDeductDate))

    /** A copy with another [policyCoverageDetail]. */
    public fun withPolicyCoverageDetail(policyCoverageDetail: PolicyCoverage?): PreSignPolicyPeriod = PreSignPolicyPeriod(json.with("policy_coverage_detail", policyCoverageDetail))
}

/**
 * `PreSignResponse`.
 */
public class PreSignResponse(json: JsonObject) : Model(json) {

    /** 拉起微信支付客户端的URL. Open it, so that the user signs. */
    public val redirectUrl: String get() = json["redirect_url"].text()
}

/**
 * `RealIdentity`.
 */
public class RealIdentity(json: JsonObject) : Model(json) {
    public constructor(idCardNumber: String, realName: String, identityType: String? = null) : this(
        Fields().put("id_card_number", idCardNumber).put("real_name", realName).put("identity_type", identityType).json,
    )

    public constructor(idCardNumber: String, realName: String) : this(
        Fields().put("id_card_number", idCardNumber).put("real_name", realName).json,
    )

    /** 自然人身份证号码. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 自然人姓名. Encrypted on the wire. */
    public val realName: String get() = json["real_name"].text()

    /** 实名验证类型. See [IdentityType]. */
    public val identityType: String? get() = json["identity_type"].textOrNull()

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): RealIdentity = RealIdentity(json.with("id_card_number", idCardNumber))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String): RealIdentity = RealIdentity(json.with("real_name", realName))

    /** A copy with another [identityType]. */
    public fun withIdentityType(identityType: String?): RealIdentity = RealIdentity(json.with("identity_type", identityType))

    override fun isSensitive(name: String): Boolean = name == "id_card_number" || name == "real_name"
}

/**
 * `RenewContractRequest`.
 */
public class RenewContractRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, policyPeriods: List<PolicyPeriod>) : this(
        Fields().put("appid", appid).put("policy_periods", policyPeriods).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 续期的扣费周期列表. */
    public val policyPeriods: List<PolicyPeriod> get() = json["policy_periods"].list { PolicyPeriod(it.tree()) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): RenewContractRequest = RenewContractRequest(json.with("appid", appid))

    /** A copy with another [policyPeriods]. */
    public fun withPolicyPeriods(policyPeriods: List<PolicyPeriod>): RenewContractRequest = RenewContractRequest(json.with("policy_periods", policyPeriods))
}

/**
 * `TerminateContractRequest`.
 */
public class TerminateContractRequest(json: JsonObject) : Model(json) {
    public constructor(contractTerminationRemark: String) : this(
        Fields().put("contract_termination_remark", contractTerminationRemark).json,
    )

    /** 解约备注. Why it is ended. */
    public val contractTerminationRemark: String get() = json["contract_termination_remark"].text()

    /** A copy with another [contractTerminationRemark]. */
    public fun withContractTerminationRemark(contractTerminationRemark: String): TerminateContractRequest = TerminateContractRequest(json.with("contract_termination_remark", contractTerminationRemark))
}

/**
 * `TerminateContractResponse`.
 */
public class TerminateContractResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 委托代扣模板ID. The template of the agreement, made in the merchant platform. */
    public val planId: Long? get() = json["plan_id"].longOrNull()

    /** 委托代扣协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end. See [TerminateContractResponseContractState]. */
    public val contractState: String get() = json["contract_state"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 协议到期时间. RFC 3339. */
    public val contractExpiredTime: String? get() = json["contract_expired_time"].textOrNull()

    /** 协议签署时间. RFC 3339. */
    public val contractSignedTime: String? get() = json["contract_signed_time"].textOrNull()

    /** 协议解约信息. Set once it was ended. */
    public val contractTerminateInfo: ContractTermination? get() = json["contract_terminate_info"].treeOrNull()?.let { ContractTermination(it) }

    /** 被保人姓名. The name of the insured, as it is shown to the user. */
    public val insuredDisplayName: String? get() = json["insured_display_name"].textOrNull()

    /** 商户侧用户标识. The merchant's own number of the user. */
    public val outUserCode: String? get() = json["out_user_code"].textOrNull()
}

/**
 * `UpdatePolicyPeriodsRequest`.
 */
public class UpdatePolicyPeriodsRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, policyPeriods: List<PolicyPeriod>, allowCancelScheduled: Boolean? = null) : this(
        Fields().put("appid", appid).put("policy_periods", policyPeriods).put("allow_cancel_scheduled", allowCancelScheduled).json,
    )

    public constructor(appid: String, policyPeriods: List<PolicyPeriod>) : this(
        Fields().put("appid", appid).put("policy_periods", policyPeriods).json,
    )

    /** 应用ID. An app, official account or mini program that is bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 续期的扣费周期列表. */
    public val policyPeriods: List<PolicyPeriod> get() = json["policy_periods"].list { PolicyPeriod(it.tree()) }

    /** 是否允许取消预约. Whether a charge that is announced already may be called off for it. */
    public val allowCancelScheduled: Boolean? get() = json["allow_cancel_scheduled"].booleanOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): UpdatePolicyPeriodsRequest = UpdatePolicyPeriodsRequest(json.with("appid", appid))

    /** A copy with another [policyPeriods]. */
    public fun withPolicyPeriods(policyPeriods: List<PolicyPeriod>): UpdatePolicyPeriodsRequest = UpdatePolicyPeriodsRequest(json.with("policy_periods", policyPeriods))

    /** A copy with another [allowCancelScheduled]. */
    public fun withAllowCancelScheduled(allowCancelScheduled: Boolean?): UpdatePolicyPeriodsRequest = UpdatePolicyPeriodsRequest(json.with("allow_cancel_scheduled", allowCancelScheduled))
}

/**
 * `UpdatePolicyPeriodsResponse`.
 */
public class UpdatePolicyPeriodsResponse(json: JsonObject) : Model(json) {

    /** 发生了取消预约的扣费计划项编号. The period whose announced charge was called off. */
    public val cancelScheduledPolicyPeriodId: Long? get() = json["cancel_scheduled_policy_period_id"].longOrNull()

    /** `policy_periods`. */
    public val policyPeriods: List<PolicyPeriod>? get() = json["policy_periods"].listOrNull { PolicyPeriod(it.tree()) }
}

/**
 * 协议解约方式.
 *
 * The documented values; there may be others.
 */
public object ContractTerminationContractTerminationMode {
    public const val USER_TERMINATE: String = "USER_TERMINATE"
    public const val MCH_API_TERMINATE: String = "MCH_API_TERMINATE"
    public const val WEPAY_WEB_TERMINATE: String = "WEPAY_WEB_TERMINATE"
    public const val CUSTOMER_SERVICE_TERMINATE: String = "CUSTOMER_SERVICE_TERMINATE"
    public const val SYSTEM_TERMINATE: String = "SYSTEM_TERMINATE"
}

/**
 * 协议解约方式.
 *
 * The documented values; there may be others.
 */
public object EntrustContractTerminationContractTerminationMode {
    public const val USER_TERMINATE: String = "USER_TERMINATE"
    public const val MCH_API_TERMINATE: String = "MCH_API_TERMINATE"
    public const val API: String = "API"
    public const val WEPAY_WEB_TERMINATE: String = "WEPAY_WEB_TERMINATE"
    public const val CUSTOMER_SERVICE_TERMINATE: String = "CUSTOMER_SERVICE_TERMINATE"
    public const val SYSTEM_TERMINATE: String = "SYSTEM_TERMINATE"
}

/**
 * 协议解约方式.
 *
 * The documented values; there may be others.
 */
public object EntrustRenewContractTerminationContractTerminationMode {
    public const val USER_TERMINATE: String = "USER_TERMINATE"
    public const val MCH_API_TERMINATE: String = "MCH_API_TERMINATE"
    public const val API: String = "API"
    public const val WEPAY_WEB_TERMINATE: String = "WEPAY_WEB_TERMINATE"
    public const val CUSTOMER_SERVICE_TERMINATE: String = "CUSTOMER_SERVICE_TERMINATE"
    public const val SYSTEM_TERMINATE: String = "SYSTEM_TERMINATE"
}

/**
 * 委托代扣协议状态.
 *
 * The documented values; there may be others.
 */
public object EntrustRenewResourceContractState {
    public const val SIGNED: String = "SIGNED"
    public const val TERMINATED: String = "TERMINATED"
}

/**
 * 委托代扣协议状态.
 *
 * The documented values; there may be others.
 */
public object EntrustResourceContractState {
    public const val SIGNED: String = "SIGNED"
    public const val TERMINATED: String = "TERMINATED"
}

/**
 * 委托代扣协议状态.
 *
 * The documented values; there may be others.
 */
public object GetContractResponseContractState {
    public const val SIGNED: String = "SIGNED"
    public const val TERMINATED: String = "TERMINATED"
    public const val SIGN_FAILED: String = "SIGN_FAILED"
    public const val TO_BE_RENEWED: String = "TO_BE_RENEWED"
    public const val TERMINATE_PENDING: String = "TERMINATE_PENDING"
}

/**
 * 实名验证类型.
 *
 * The documented values; there may be others.
 */
public object IdentityType {
    public const val ID_CARD: String = "ID_CARD"
}

/**
 * 委托代扣协议状态.
 *
 * The documented values; there may be others.
 */
public object TerminateContractResponseContractState {
    public const val SIGNED: String = "SIGNED"
    public const val TERMINATED: String = "TERMINATED"
    public const val SIGN_FAILED: String = "SIGN_FAILED"
    public const val TO_BE_RENEWED: String = "TO_BE_RENEWED"
    public const val TERMINATE_PENDING: String = "TERMINATE_PENDING"
}
