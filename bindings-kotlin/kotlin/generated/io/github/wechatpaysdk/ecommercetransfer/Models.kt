// Generated from api/ecommerce_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercetransfer

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
 * `Agreement`.
 */
public class Agreement(json: JsonObject) : Model(json) {
    public constructor(agreementCode: String, agreementVersion: String, signOrganization: String, signTime: String) : this(
        Fields().put("agreement_code", agreementCode).put("agreement_version", agreementVersion).put("sign_organization", signOrganization).put("sign_time", signTime).json,
    )

    /** 协议编号. */
    public val agreementCode: String get() = json["agreement_code"].text()

    /** 协议版本号. */
    public val agreementVersion: String get() = json["agreement_version"].text()

    /** 签约主体. */
    public val signOrganization: String get() = json["sign_organization"].text()

    /** 签约时间. RFC 3339. */
    public val signTime: String get() = json["sign_time"].text()

    /** A copy with another [agreementCode]. */
    public fun withAgreementCode(agreementCode: String): Agreement = Agreement(json.with("agreement_code", agreementCode))

    /** A copy with another [agreementVersion]. */
    public fun withAgreementVersion(agreementVersion: String): Agreement = Agreement(json.with("agreement_version", agreementVersion))

    /** A copy with another [signOrganization]. */
    public fun withSignOrganization(signOrganization: String): Agreement = Agreement(json.with("sign_organization", signOrganization))

    /** A copy with another [signTime]. */
    public fun withSignTime(signTime: String): Agreement = Agreement(json.with("sign_time", signTime))
}

/**
 * `CancelTransferBillRequest`.
 */
public class CancelTransferBillRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CancelTransferBillRequest = CancelTransferBillRequest(json.with("sub_mchid", subMchid))
}

/**
 * `CancelTransferBillResponse`.
 */
public class CancelTransferBillResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 状态变更时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 微信转账单号. WeChat Pay's number of the transfer. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. `CANCELING`: being taken back; `CANCELLED`: taken back. */
    public val state: String get() = json["state"].text()
}

/**
 * `CreateAuthorizationRequest`.
 */
public class CreateAuthorizationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, agreementList: List<Agreement>) : this(
        Fields().put("sub_mchid", subMchid).put("agreement_list", agreementList).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 签约协议列表. The agreements that the sub-merchant has signed with the platform. */
    public val agreementList: List<Agreement> get() = json["agreement_list"].list { Agreement(it.tree()) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateAuthorizationRequest = CreateAuthorizationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [agreementList]. */
    public fun withAgreementList(agreementList: List<Agreement>): CreateAuthorizationRequest = CreateAuthorizationRequest(json.with("agreement_list", agreementList))
}

/**
 * `CreateAuthorizationResponse`.
 */
public class CreateAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 授权申请受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 授权状态. Whether the sub-merchant lets the platform transfer its money. */
    public val authorizationState: String get() = json["authorization_state"].text()

    /** 授权时间. RFC 3339. */
    public val authorizeTime: String? get() = json["authorize_time"].textOrNull()
}

/**
 * `CreateTransferBillRequest`.
 */
public class CreateTransferBillRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, notifyUrl: String? = null, userName: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("openid", openid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("notify_url", notifyUrl).put("user_name", userName).json,
    )

    public constructor(subMchid: String, appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("openid", openid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商AppID. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long get() = json["transfer_amount"].long()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateTransferBillRequest = CreateTransferBillRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateTransferBillRequest = CreateTransferBillRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): CreateTransferBillRequest = CreateTransferBillRequest(json.with("openid", openid))

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): CreateTransferBillRequest = CreateTransferBillRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String): CreateTransferBillRequest = CreateTransferBillRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [transferAmount]. */
    public fun withTransferAmount(transferAmount: Long): CreateTransferBillRequest = CreateTransferBillRequest(json.with("transfer_amount", transferAmount))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): CreateTransferBillRequest = CreateTransferBillRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateTransferBillRequest = CreateTransferBillRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String?): CreateTransferBillRequest = CreateTransferBillRequest(json.with("user_name", userName))

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `CreateTransferBillResponse`.
 */
public class CreateTransferBillResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 微信转账单号. WeChat Pay's number of the transfer. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`, `FAIL`, `CANCELLED`: it has come to its end. */
    public val state: String get() = json["state"].text()

    /** 失败原因. Set when it failed. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`. */
    public val packageInfo: String? get() = json["package_info"].textOrNull()
}

/**
 * `GetAuthorizationResponse`.
 */
public class GetAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 授权状态. Whether the sub-merchant lets the platform transfer its money. */
    public val authorizationState: String get() = json["authorization_state"].text()

    /** 授权时间. RFC 3339. */
    public val authorizeTime: String? get() = json["authorize_time"].textOrNull()
}

/**
 * `TransferBill`.
 */
public class TransferBill(json: JsonObject) : Model(json) {

    /** 服务商商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商AppID. */
    public val appid: String get() = json["appid"].text()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 状态变更时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 微信转账单号. WeChat Pay's number of the transfer. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 单据状态. `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`, `FAIL`, `CANCELLED`: it has come to its end. */
    public val state: String get() = json["state"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long? get() = json["transfer_amount"].longOrNull()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 收款用户OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 失败原因. Set when it failed. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "user_name"
}
