// Generated from api/recharge.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.recharge

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
    public constructor(amount: Long? = null, currency: String? = null) : this(
        Fields().put("amount", amount).put("currency", currency).json,
    )

    /** 总金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): Amount = Amount(json.with("amount", amount))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): Amount = Amount(json.with("currency", currency))
}

/**
 * `BankTransfer`.
 */
public class BankTransfer(json: JsonObject) : Model(json) {

    /** 转入的银行流水单号. The bank's number of the transfer. */
    public val billNo: String? get() = json["bill_no"].textOrNull()

    /** 银行卡号后四位. The last four digits of the payer's account. */
    public val bankCardTail: String? get() = json["bank_card_tail"].textOrNull()

    /** 开户银行名称. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 转账充值附言. The payer's words to the bank. */
    public val memo: String? get() = json["memo"].textOrNull()

    /** 银行转账退回原因. Why the money was sent back. */
    public val returnReason: String? get() = json["return_reason"].textOrNull()

    /** 银行转账退回时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()
}

/**
 * `CreateBankTransferRechargeRequest`.
 */
public class CreateBankTransferRechargeRequest(json: JsonObject) : Model(json) {
    public constructor(outRechargeNo: String, accountType: String, rechargeAmount: Amount, rechargeScene: String) : this(
        Fields().put("out_recharge_no", outRechargeNo).put("account_type", accountType).put("recharge_amount", rechargeAmount).put("recharge_scene", rechargeScene).json,
    )

    /** 商户充值单号. The merchant's own number of the recharge. */
    public val outRechargeNo: String get() = json["out_recharge_no"].text()

    /** 充值入账账户. The account that is topped up: `BASIC` the balance of sales, `OPERATION` running costs, `FEES` fees. See [AccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 充值金额. */
    public val rechargeAmount: Amount get() = Amount(json["recharge_amount"].tree())

    /** 充值场景. See [CreateBankTransferRechargeRequestRechargeScene]. */
    public val rechargeScene: String get() = json["recharge_scene"].text()

    /** A copy with another [outRechargeNo]. */
    public fun withOutRechargeNo(outRechargeNo: String): CreateBankTransferRechargeRequest = CreateBankTransferRechargeRequest(json.with("out_recharge_no", outRechargeNo))

    /** A copy with another [accountType]. */
    public fun withAccountType(accountType: String): CreateBankTransferRechargeRequest = CreateBankTransferRechargeRequest(json.with("account_type", accountType))

    /** A copy with another [rechargeAmount]. */
    public fun withRechargeAmount(rechargeAmount: Amount): CreateBankTransferRechargeRequest = CreateBankTransferRechargeRequest(json.with("recharge_amount", rechargeAmount))

    /** A copy with another [rechargeScene]. */
    public fun withRechargeScene(rechargeScene: String): CreateBankTransferRechargeRequest = CreateBankTransferRechargeRequest(json.with("recharge_scene", rechargeScene))
}

/**
 * `CreateBankTransferRechargeResponse`.
 */
public class CreateBankTransferRechargeResponse(json: JsonObject) : Model(json) {

    /** 商户充值单号. The merchant's own number of the recharge. */
    public val outRechargeNo: String get() = json["out_recharge_no"].text()

    /** 微信支付充值单号. WeChat Pay's number of the recharge. */
    public val rechargeId: String get() = json["recharge_id"].text()

    /** 银行账户. The account to transfer the money to. */
    public val transferInAccount: TransferInAccount get() = TransferInAccount(json["transfer_in_account"].tree())
}

/**
 * `GetBankTransferRechargeResponse`.
 */
public class GetBankTransferRechargeResponse(json: JsonObject) : Model(json) {

    /** 充值商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户充值单号. The merchant's own number of the recharge. */
    public val outRechargeNo: String get() = json["out_recharge_no"].text()

    /** 微信支付充值单号. WeChat Pay's number of the recharge. */
    public val rechargeId: String get() = json["recharge_id"].text()

    /** 充值入账账户. The account that is topped up: `BASIC` the balance of sales, `OPERATION` running costs, `FEES` fees. See [AccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 充值金额. */
    public val rechargeAmount: Amount get() = Amount(json["recharge_amount"].tree())

    /** 充值场景. See [GetBankTransferRechargeResponseRechargeScene]. */
    public val rechargeScene: String get() = json["recharge_scene"].text()

    /** 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money. See [RechargeState]. */
    public val rechargeState: String get() = json["recharge_state"].text()

    /** 受理充值时间. RFC 3339. */
    public val acceptTime: String? get() = json["accept_time"].textOrNull()

    /** 转账充值的付款信息. */
    public val bankTransferInfo: BankTransfer? get() = json["bank_transfer_info"].treeOrNull()?.let { BankTransfer(it) }

    /** 关闭充值时间. RFC 3339. */
    public val closeTime: String? get() = json["close_time"].textOrNull()

    /** 充值状态描述. What there is to say of the state, in Chinese. */
    public val rechargeStateDesc: String? get() = json["recharge_state_desc"].textOrNull()

    /** 充值成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `TransferInAccount`.
 */
public class TransferInAccount(json: JsonObject) : Model(json) {

    /** 银行账号. */
    public val bankAccountNo: String? get() = json["bank_account_no"].textOrNull()

    /** 银行账户名称. */
    public val bankAccountName: String? get() = json["bank_account_name"].textOrNull()

    /** 开户银行省市编码. The code of the bank's district. */
    public val bankAddressCode: String? get() = json["bank_address_code"].textOrNull()

    /** 开户银行行号. The bank's code for interbank payments. */
    public val bankCode: String? get() = json["bank_code"].textOrNull()

    /** 开户银行名称. */
    public val bankName: String? get() = json["bank_name"].textOrNull()
}

/**
 * 充值入账账户.
 *
 * The documented values; there may be others.
 */
public object AccountType {
    public const val BASIC: String = "BASIC"
    public const val OPERATION: String = "OPERATION"
    public const val FEES: String = "FEES"
}

/**
 * 充值场景.
 *
 * The documented values; there may be others.
 */
public object CreateBankTransferRechargeRequestRechargeScene {
    public const val NORMAL_BANK_TRANSFER: String = "NORMAL_BANK_TRANSFER"
}

/**
 * 充值场景.
 *
 * The documented values; there may be others.
 */
public object GetBankTransferRechargeResponseRechargeScene {
    public const val ECOMMERCE_BANK_TRANSFER: String = "ECOMMERCE_BANK_TRANSFER"
}

/**
 * 充值状态.
 *
 * The documented values; there may be others.
 */
public object RechargeState {
    public const val SUCCESS: String = "SUCCESS"
    public const val RECHARGING: String = "RECHARGING"
    public const val CLOSED: String = "CLOSED"
}
