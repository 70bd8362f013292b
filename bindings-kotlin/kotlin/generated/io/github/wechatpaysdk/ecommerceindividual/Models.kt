// Generated from api/ecommerce_individual.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommerceindividual

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
 * `AbnormalFundProcessingTransferSuccessInstruction`.
 */
public class AbnormalFundProcessingTransferSuccessInstruction(json: JsonObject) : Model(json) {

    /** WeChat Pay's number of the instruction. */
    public val instructionInstanceId: String get() = json["instruction_instance_id"].text()

    /** 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`. */
    public val outInstructionNo: String get() = json["out_instruction_no"].text()

    /** 指令发起方信息. Who gave the instruction. */
    public val commander: Commander get() = Commander(json["commander"].tree())

    /** 入账成功时间. */
    public val successTime: String get() = json["success_time"].text()

    /** 付款方式. To the user who was to get it. See [AbnormalFundProcessingTransferSuccessInstructionTransferMode]. */
    public val transferMode: String get() = json["transfer_mode"].text()
}

/**
 * `AbnormalFundProcessingTransferSuccessResource`.
 */
public class AbnormalFundProcessingTransferSuccessResource(json: JsonObject) : Model(json) {

    /** 单据创建时间. */
    public val createTime: String get() = json["create_time"].text()

    /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out. */
    public val receiptId: String get() = json["receipt_id"].text()

    /** 付款指令信息. */
    public val instruction: AbnormalFundProcessingTransferSuccessInstruction get() = AbnormalFundProcessingTransferSuccessInstruction(json["instruction"].tree())

    /** 单据更新时间. */
    public val lastUpdateTime: String get() = json["last_update_time"].text()

    /** 产品名称. See [ProductName]. */
    public val productName: String get() = json["product_name"].text()

    /** 付款状态. `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid. See [ReceiptState]. */
    public val receiptState: String get() = json["receipt_state"].text()

    /** 付款金额信息. */
    public val transferAmount: TransferAmount get() = TransferAmount(json["transfer_amount"].tree())
}

/**
 * `Commander`.
 */
public class Commander(json: JsonObject) : Model(json) {

    /** 微信支付商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 发起在途异常资金付款请求的角色. See [Operator]. */
    public val operator: String get() = json["operator"].text()
}

/**
 * `CreateTransferInstructionRequest`.
 */
public class CreateTransferInstructionRequest(json: JsonObject) : Model(json) {
    public constructor(appid: List<String>, outInstructionNo: String, transferMode: String, notifyUrl: String? = null, receiver: Receiver? = null) : this(
        Fields().put("appid", appid).put("out_instruction_no", outInstructionNo).put("transfer_mode", transferMode).put("notify_url", notifyUrl).put("receiver", receiver).json,
    )

    public constructor(appid: List<String>, outInstructionNo: String, transferMode: String) : this(
        Fields().put("appid", appid).put("out_instruction_no", outInstructionNo).put("transfer_mode", transferMode).json,
    )

    /** 微信AppId列表. */
    public val appid: List<String> get() = json["appid"].list { it.text() }

    /** 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`. */
    public val outInstructionNo: String get() = json["out_instruction_no"].text()

    /** 付款方式. Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`. See [CreateTransferInstructionRequestTransferMode]. */
    public val transferMode: String get() = json["transfer_mode"].text()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 收款方. Needed where the money goes to a merchant. */
    public val receiver: Receiver? get() = json["receiver"].treeOrNull()?.let { Receiver(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: List<String>): CreateTransferInstructionRequest = CreateTransferInstructionRequest(json.with("appid", appid))

    /** A copy with another [outInstructionNo]. */
    public fun withOutInstructionNo(outInstructionNo: String): CreateTransferInstructionRequest = CreateTransferInstructionRequest(json.with("out_instruction_no", outInstructionNo))

    /** A copy with another [transferMode]. */
    public fun withTransferMode(transferMode: String): CreateTransferInstructionRequest = CreateTransferInstructionRequest(json.with("transfer_mode", transferMode))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateTransferInstructionRequest = CreateTransferInstructionRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [receiver]. */
    public fun withReceiver(receiver: Receiver?): CreateTransferInstructionRequest = CreateTransferInstructionRequest(json.with("receiver", receiver))
}

/**
 * `CreateTransferInstructionResponse`.
 */
public class CreateTransferInstructionResponse(json: JsonObject) : Model(json) {

    /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out. */
    public val receiptId: String get() = json["receipt_id"].text()

    /** 产品名称. See [ProductName]. */
    public val productName: String get() = json["product_name"].text()

    /** 付款状态. `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid. See [ReceiptState]. */
    public val receiptState: String get() = json["receipt_state"].text()

    /** 付款金额信息. */
    public val transferAmount: TransferAmount get() = TransferAmount(json["transfer_amount"].tree())

    /** 单据创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 付款指令信息. */
    public val instruction: TransferInstruction? get() = json["instruction"].treeOrNull()?.let { TransferInstruction(it) }

    /** 单据更新时间. RFC 3339. */
    public val lastUpdateTime: String? get() = json["last_update_time"].textOrNull()
}

/**
 * `GetAbnormalReceiptInstruction`.
 */
public class GetAbnormalReceiptInstruction(json: JsonObject) : Model(json) {

    /** 商户AppID. */
    public val appid: List<String> get() = json["appid"].list { it.text() }

    /** 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`. */
    public val outInstructionNo: String get() = json["out_instruction_no"].text()

    /** 指令发起方信息. Who gave the instruction. */
    public val commander: Commander get() = Commander(json["commander"].tree())

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 付款方式. To the user who was to get it. See [GetAbnormalReceiptInstructionTransferMode]. */
    public val transferMode: String get() = json["transfer_mode"].text()

    /** 入账用户信息. */
    public val receiver: GetAbnormalReceiptReceiver? get() = json["receiver"].treeOrNull()?.let { GetAbnormalReceiptReceiver(it) }

    /** 入账成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `GetAbnormalReceiptReceiver`.
 */
public class GetAbnormalReceiptReceiver(json: JsonObject) : Model(json) {

    /** 微信AppId. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 用户OpenId. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 入账账户类型. */
    public val accountType: String? get() = json["account_type"].textOrNull()
}

/**
 * `GetAbnormalReceiptResponse`.
 */
public class GetAbnormalReceiptResponse(json: JsonObject) : Model(json) {

    /** 微信支付在途异常资金付款单号. WeChat Pay's number of the money that could not be paid out. */
    public val receiptId: String get() = json["receipt_id"].text()

    /** 产品名称. See [ProductName]. */
    public val productName: String get() = json["product_name"].text()

    /** 付款状态. `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid. See [ReceiptState]. */
    public val receiptState: String get() = json["receipt_state"].text()

    /** 付款金额信息. */
    public val transferAmount: TransferAmount get() = TransferAmount(json["transfer_amount"].tree())

    /** 单据创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 付款指令信息. */
    public val instruction: GetAbnormalReceiptInstruction? get() = json["instruction"].treeOrNull()?.let { GetAbnormalReceiptInstruction(it) }

    /** 单据更新时间. RFC 3339. */
    public val lastUpdateTime: String? get() = json["last_update_time"].textOrNull()
}

/**
 * `GetContractByOpenidResponse`.
 */
public class GetContractByOpenidResponse(json: JsonObject) : Model(json) {

    /** 授权ID. The individual's authorization, which settlements and refunds ask for. */
    public val individualAuthId: String get() = json["individual_auth_id"].text()

    /** 授权状态. See [AuthState]. */
    public val authState: String get() = json["auth_state"].text()

    /** 操作时间. When it was authorised, or ended. RFC 3339. */
    public val operationTime: String get() = json["operation_time"].text()
}

/**
 * `GetContractByOutContractCodeResponse`.
 */
public class GetContractByOutContractCodeResponse(json: JsonObject) : Model(json) {

    /** 授权状态. See [AuthState]. */
    public val authState: String get() = json["auth_state"].text()

    /** 签约时间. RFC 3339. */
    public val signedTime: String get() = json["signed_time"].text()

    /** 授权ID. The individual's authorization, which settlements and refunds ask for. */
    public val individualAuthId: String? get() = json["individual_auth_id"].textOrNull()

    /** 用户OpenID. */
    public val individualOpenid: String? get() = json["individual_openid"].textOrNull()

    /** 实名授权结果. */
    public val realNameAuthResult: RealNameAuthorization? get() = json["real_name_auth_result"].treeOrNull()?.let { RealNameAuthorization(it) }
}

/**
 * `GetTransferInstructionCommander`.
 */
public class GetTransferInstructionCommander(json: JsonObject) : Model(json) {

    /** 发起在途异常资金付款请求的角色. See [Operator]. */
    public val operator: String get() = json["operator"].text()

    /** 微信支付商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()
}

/**
 * `GetTransferInstructionResponse`.
 */
public class GetTransferInstructionResponse(json: JsonObject) : Model(json) {

    /** 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`. */
    public val outInstructionNo: String get() = json["out_instruction_no"].text()

    /** 指令发起方信息. Who gave the instruction. */
    public val commander: GetTransferInstructionCommander get() = GetTransferInstructionCommander(json["commander"].tree())

    /** `INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`: being carried out; `INSTRUCTION_STATE_CLOSED`: not carried out; `INSTRUCTION_STATE_SUCCESS`: paid. See [InstructionState]. */
    public val instructionState: String get() = json["instruction_state"].text()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 付款方式. Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`. See [GetTransferInstructionResponseTransferMode]. */
    public val transferMode: String get() = json["transfer_mode"].text()

    /** RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** WeChat Pay's number of the instruction. */
    public val instructionInstanceId: String? get() = json["instruction_instance_id"].textOrNull()

    /** RFC 3339. */
    public val closeTime: String? get() = json["close_time"].textOrNull()

    /** 收款方. */
    public val receiver: Receiver? get() = json["receiver"].treeOrNull()?.let { Receiver(it) }

    /** 入账成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `PreSignAppRequest`.
 */
public class PreSignAppRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("out_contract_code", outContractCode).json,
    )

    /** 签约和付款的AppID. */
    public val appid: String get() = json["appid"].text()

    /** 业务申请单号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignAppRequest = PreSignAppRequest(json.with("appid", appid))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignAppRequest = PreSignAppRequest(json.with("out_contract_code", outContractCode))
}

/**
 * `PreSignAppWithRealNameRequest`.
 */
public class PreSignAppWithRealNameRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, credId: String, credType: String, outContractCode: String, realName: String) : this(
        Fields().put("appid", appid).put("cred_id", credId).put("cred_type", credType).put("out_contract_code", outContractCode).put("real_name", realName).json,
    )

    /** 签约和付款的AppID. */
    public val appid: String get() = json["appid"].text()

    /** 证件号码. The number of the document. Encrypted on the wire. */
    public val credId: String get() = json["cred_id"].text()

    /** 证件类型. See [CredType]. */
    public val credType: String get() = json["cred_type"].text()

    /** 业务申请单号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 真实姓名. Encrypted on the wire. */
    public val realName: String get() = json["real_name"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignAppWithRealNameRequest = PreSignAppWithRealNameRequest(json.with("appid", appid))

    /** A copy with another [credId]. */
    public fun withCredId(credId: String): PreSignAppWithRealNameRequest = PreSignAppWithRealNameRequest(json.with("cred_id", credId))

    /** A copy with another [credType]. */
    public fun withCredType(credType: String): PreSignAppWithRealNameRequest = PreSignAppWithRealNameRequest(json.with("cred_type", credType))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignAppWithRealNameRequest = PreSignAppWithRealNameRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String): PreSignAppWithRealNameRequest = PreSignAppWithRealNameRequest(json.with("real_name", realName))

    override fun isSensitive(name: String): Boolean = name == "cred_id" || name == "real_name"
}

/**
 * `PreSignMiniProgramRequest`.
 */
public class PreSignMiniProgramRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_contract_code", outContractCode).json,
    )

    /** 签约和付款的AppID. */
    public val appid: String get() = json["appid"].text()

    /** 个人收款方的OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 业务申请单号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("openid", openid))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignMiniProgramRequest = PreSignMiniProgramRequest(json.with("out_contract_code", outContractCode))
}

/**
 * `PreSignMiniProgramWithRealNameRequest`.
 */
public class PreSignMiniProgramWithRealNameRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, credId: String, credType: String, outContractCode: String, realName: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("cred_id", credId).put("cred_type", credType).put("out_contract_code", outContractCode).put("real_name", realName).json,
    )

    /** 签约和付款的AppID. */
    public val appid: String get() = json["appid"].text()

    /** 个人收款方的OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 证件号码. The number of the document. Encrypted on the wire. */
    public val credId: String get() = json["cred_id"].text()

    /** 证件类型. See [CredType]. */
    public val credType: String get() = json["cred_type"].text()

    /** 业务申请单号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 真实姓名. Encrypted on the wire. */
    public val realName: String get() = json["real_name"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignMiniProgramWithRealNameRequest = PreSignMiniProgramWithRealNameRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreSignMiniProgramWithRealNameRequest = PreSignMiniProgramWithRealNameRequest(json.with("openid", openid))

    /** A copy with another [credId]. */
    public fun withCredId(credId: String): PreSignMiniProgramWithRealNameRequest = PreSignMiniProgramWithRealNameRequest(json.with("cred_id", credId))

    /** A copy with another [credType]. */
    public fun withCredType(credType: String): PreSignMiniProgramWithRealNameRequest = PreSignMiniProgramWithRealNameRequest(json.with("cred_type", credType))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignMiniProgramWithRealNameRequest = PreSignMiniProgramWithRealNameRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String): PreSignMiniProgramWithRealNameRequest = PreSignMiniProgramWithRealNameRequest(json.with("real_name", realName))

    override fun isSensitive(name: String): Boolean = name == "cred_id" || name == "real_name"
}

/**
 * `PreSignResponse`.
 */
public class PreSignResponse(json: JsonObject) : Model(json) {

    /** 预签约id. For the front end, to open the page of signing. */
    public val preEntrustwebId: String get() = json["pre_entrustweb_id"].text()
}

/**
 * `RealNameAuthorization`.
 */
public class RealNameAuthorization(json: JsonObject) : Model(json) {

    /** 访问令牌. */
    public val accessToken: String get() = json["access_token"].text()

    /** 访问令牌过期时间. RFC 3339. */
    public val accessTokenExpireTime: String get() = json["access_token_expire_time"].text()

    /** 应用授权作用域. See [Scope]. */
    public val scope: String get() = json["scope"].text()
}

/**
 * `Receiver`.
 */
public class Receiver(json: JsonObject) : Model(json) {
    public constructor(mchid: String? = null, appid: String? = null, openid: String? = null, accountType: String? = null) : this(
        Fields().put("mchid", mchid).put("appid", appid).put("openid", openid).put("account_type", accountType).json,
    )

    /** 入账商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 商户AppID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 入账用户OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 入账账户类型. */
    public val accountType: String? get() = json["account_type"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): Receiver = Receiver(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): Receiver = Receiver(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): Receiver = Receiver(json.with("openid", openid))

    /** A copy with another [accountType]. */
    public fun withAccountType(accountType: String?): Receiver = Receiver(json.with("account_type", accountType))
}

/**
 * `SettlementSuccessResource`.
 */
public class SettlementSuccessResource(json: JsonObject) : Model(json) {

    /** 收款方描述. */
    public val description: String get() = json["description"].text()

    /** 批次创建时间. */
    public val createTime: String get() = json["create_time"].text()

    /** 商品单个人收款方受理授权ID. The individual's authorization, which settlements and refunds ask for. */
    public val individualAuthId: String get() = json["individual_auth_id"].text()

    /** 商户结算批次单号. The platform's own number of the batch of settlements. */
    public val outSettleBatchNo: String get() = json["out_settle_batch_no"].text()

    /** 微信支付结算批次单号. WeChat Pay's number of the batch of settlements. */
    public val settleBatchNo: String get() = json["settle_batch_no"].text()

    /** 批次状态. */
    public val state: String get() = json["state"].text()

    /** 交易场景. */
    public val tradeScenario: String get() = json["trade_scenario"].text()

    /** 批次完成时间. */
    public val finishTime: String? get() = json["finish_time"].textOrNull()
}

/**
 * `TransferAmount`.
 */
public class TransferAmount(json: JsonObject) : Model(json) {

    /** 货币类型. ISO 4217, `CNY` for yuan. See [Currency]. */
    public val currency: String get() = json["currency"].text()

    /** 总金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()
}

/**
 * `TransferInstruction`.
 */
public class TransferInstruction(json: JsonObject) : Model(json) {

    /** 商户侧指令编号. The platform's own number of the instruction, unique for the `receipt_id`. */
    public val outInstructionNo: String get() = json["out_instruction_no"].text()

    /** 指令发起方信息. Who gave the instruction. */
    public val commander: Commander get() = Commander(json["commander"].tree())

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 付款方式. Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`. See [TransferInstructionTransferMode]. */
    public val transferMode: String get() = json["transfer_mode"].text()

    /** RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** `INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`: being carried out; `INSTRUCTION_STATE_CLOSED`: not carried out; `INSTRUCTION_STATE_SUCCESS`: paid. See [InstructionState]. */
    public val instructionState: String? get() = json["instruction_state"].textOrNull()

    /** 收款方. */
    public val receiver: Receiver? get() = json["receiver"].treeOrNull()?.let { Receiver(it) }

    /** 入账成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * 付款方式.
 *
 * The documented values; there may be others.
 */
public object AbnormalFundProcessingTransferSuccessInstructionTransferMode {
    public const val TRANSFER_TO_ORIGINAL_RECEIVE_USER: String = "TRANSFER_TO_ORIGINAL_RECEIVE_USER"
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object AuthState {
    public const val AUTHORIZED: String = "AUTHORIZED"
    public const val UNAUTHORIZED: String = "UNAUTHORIZED"
}

/**
 * 付款方式.
 *
 * The documented values; there may be others.
 */
public object CreateTransferInstructionRequestTransferMode {
    public const val TRANSFER_TO_ORIGINAL_RECEIVE_USER: String = "TRANSFER_TO_ORIGINAL_RECEIVE_USER"
    public const val TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT: String = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT"
    public const val TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT: String = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT"
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object CredType {
    public const val ID_CARD: String = "ID_CARD"
}

/**
 * 货币类型.
 *
 * The documented values; there may be others.
 */
public object Currency {
    public const val CNY: String = "CNY"
}

/**
 * 付款方式.
 *
 * The documented values; there may be others.
 */
public object GetAbnormalReceiptInstructionTransferMode {
    public const val TRANSFER_TO_ORIGINAL_RECEIVE_USER: String = "TRANSFER_TO_ORIGINAL_RECEIVE_USER"
}

/**
 * 付款方式.
 *
 * The documented values; there may be others.
 */
public object GetTransferInstructionResponseTransferMode {
    public const val TRANSFER_TO_ORIGINAL_RECEIVE_USER: String = "TRANSFER_TO_ORIGINAL_RECEIVE_USER"
    public const val TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT: String = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT"
    public const val TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT: String = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT"
}

/**
 * `InstructionState`.
 *
 * The documented values; there may be others.
 */
public object InstructionState {
    public const val INSTRUCTION_STATE_PENDING: String = "INSTRUCTION_STATE_PENDING"
    public const val INSTRUCTION_STATE_IN_PROGRESS: String = "INSTRUCTION_STATE_IN_PROGRESS"
    public const val INSTRUCTION_STATE_CLOSED: String = "INSTRUCTION_STATE_CLOSED"
    public const val INSTRUCTION_STATE_SUCCESS: String = "INSTRUCTION_STATE_SUCCESS"
}

/**
 * 发起在途异常资金付款请求的角色.
 *
 * The documented values; there may be others.
 */
public object Operator {
    public const val MERCHANT: String = "MERCHANT"
}

/**
 * 权限类型.
 *
 * The documented values; there may be others.
 */
public object PermissionType {
    public const val INDIVIDUAL_PAYEE: String = "INDIVIDUAL_PAYEE"
}

/**
 * 产品名称.
 *
 * The documented values; there may be others.
 */
public object ProductName {
    public const val C2C: String = "C2C"
}

/**
 * 付款状态.
 *
 * The documented values; there may be others.
 */
public object ReceiptState {
    public const val RECEIPT_STATE_PENDING: String = "RECEIPT_STATE_PENDING"
    public const val RECEIPT_STATE_PROGRESS: String = "RECEIPT_STATE_PROGRESS"
    public const val RECEIPT_STATE_COMPLETED: String = "RECEIPT_STATE_COMPLETED"
}

/**
 * 应用授权作用域.
 *
 * The documented values; there may be others.
 */
public object Scope {
    public const val PAY_REALNAME: String = "pay_realname"
}

/**
 * 付款方式.
 *
 * The documented values; there may be others.
 */
public object TransferInstructionTransferMode {
    public const val TRANSFER_TO_ORIGINAL_RECEIVE_USER: String = "TRANSFER_TO_ORIGINAL_RECEIVE_USER"
    public const val TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT: String = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT"
    public const val TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT: String = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT"
}
