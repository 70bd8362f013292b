// Generated from api/partner_mch_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.partnermchtransfer

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
 * `Authorization`.
 */
public class Authorization(json: JsonObject) : Model(json) {
    public constructor(outAuthorizationNo: String, authorizationNotifyUrl: String, userDisplayName: String) : this(
        Fields().put("out_authorization_no", outAuthorizationNo).put("authorization_notify_url", authorizationNotifyUrl).put("user_display_name", userDisplayName).json,
    )

    /** 商户侧授权单号. The merchant's own number of the authorization. */
    public val outAuthorizationNo: String get() = json["out_authorization_no"].text()

    /** 自动收款授权结果通知地址. Where the result of authorising is posted: https, without a query string. */
    public val authorizationNotifyUrl: String get() = json["authorization_notify_url"].text()

    /** 用户展示名称. What the user is called at the merchant; the user sees it when authorising. */
    public val userDisplayName: String get() = json["user_display_name"].text()

    /** A copy with another [outAuthorizationNo]. */
    public fun withOutAuthorizationNo(outAuthorizationNo: String): Authorization = Authorization(json.with("out_authorization_no", outAuthorizationNo))

    /** A copy with another [authorizationNotifyUrl]. */
    public fun withAuthorizationNotifyUrl(authorizationNotifyUrl: String): Authorization = Authorization(json.with("authorization_notify_url", authorizationNotifyUrl))

    /** A copy with another [userDisplayName]. */
    public fun withUserDisplayName(userDisplayName: String): Authorization = Authorization(json.with("user_display_name", userDisplayName))
}

/**
 * `AuthorizationApplication`.
 */
public class AuthorizationApplication(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 商户申请单号. The partner's own number of the application. */
    public val outApplyNo: String get() = json["out_apply_no"].text()

    /** 授权申请受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 授权申请单状态. `INVITED`: the sub-merchant is to decide; `PASSED`, `REJECTED`: it has; `EXPIRED`: it did not in time. See [AuthorizationApplicationState]. */
    public val state: String get() = json["state"].text()
}

/**
 * `AuthorizationClosure`.
 */
public class AuthorizationClosure(json: JsonObject) : Model(json) {

    /** 自动收款授权的关闭原因. `CLOSE_VIA_MCH_API`: ended by the partner; `USER_CLOSE`: by the user. See [AuthorizationClosureCloseReason]. */
    public val closeReason: String get() = json["close_reason"].text()

    /** 关闭时间. RFC 3339. */
    public val closeTime: String get() = json["close_time"].text()
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

    /** 最后一次状态变更时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 微信转账单号. WeChat Pay's number of the transfer. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. See [CancelTransferBillResponseState]. */
    public val state: String get() = json["state"].text()

    /** 收款用户OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 失败原因. Set when it failed. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 转账金额. In fen. */
    public val transferAmount: Long? get() = json["transfer_amount"].longOrNull()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String? get() = json["transfer_remark"].textOrNull()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `CloseUserConfirmAuthorizationResponse`.
 */
public class CloseUserConfirmAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 微信自动收款授权单号. WeChat Pay's number of the authorization. */
    public val authorizationId: String get() = json["authorization_id"].text()

    /** 商户侧授权单号. The merchant's own number of the authorization. */
    public val outAuthorizationNo: String get() = json["out_authorization_no"].text()

    /** 用户确认授权的时间. When the user authorised. RFC 3339. */
    public val authorizeTime: String get() = json["authorize_time"].text()

    /** 单据状态. See [CloseUserConfirmAuthorizationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 用户展示名称. What the user is called at the merchant; the user sees it when authorising. */
    public val userDisplayName: String get() = json["user_display_name"].text()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [TransferSceneId]. */
    public val transferSceneId: String? get() = json["transfer_scene_id"].textOrNull()

    /** 自动收款授权的关闭信息. */
    public val closeInfo: MerchantAuthorizationClosure? get() = json["close_info"].treeOrNull()?.let { MerchantAuthorizationClosure(it) }

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()
}

/**
 * `CreateElectronicReceiptRequest`.
 */
public class CreateElectronicReceiptRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outBillNo: String) : this(
        Fields().put("sub_mchid", subMchid).put("out_bill_no", outBillNo).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户转账单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateElectronicReceiptRequest = CreateElectronicReceiptRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): CreateElectronicReceiptRequest = CreateElectronicReceiptRequest(json.with("out_bill_no", outBillNo))
}

/**
 * `CreateSubMerchantAuthorizationRequest`.
 */
public class CreateSubMerchantAuthorizationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outApplyNo: String) : this(
        Fields().put("sub_mchid", subMchid).put("out_apply_no", outApplyNo).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户申请单号. The partner's own number of the application. */
    public val outApplyNo: String get() = json["out_apply_no"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateSubMerchantAuthorizationRequest = CreateSubMerchantAuthorizationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outApplyNo]. */
    public fun withOutApplyNo(outApplyNo: String): CreateSubMerchantAuthorizationRequest = CreateSubMerchantAuthorizationRequest(json.with("out_apply_no", outApplyNo))
}

/**
 * `CreateTransferBillRequest`.
 */
public class CreateTransferBillRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>, notifyUrl: String? = null, userName: String? = null, userRecvPerception: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("openid", openid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("transfer_scene_report_infos", transferSceneReportInfos).put("notify_url", notifyUrl).put("user_name", userName).put("user_recv_perception", userRecvPerception).json,
    )

    public constructor(subMchid: String, appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("openid", openid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("transfer_scene_report_infos", transferSceneReportInfos).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [TransferSceneId]. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long get() = json["transfer_amount"].long()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 转账场景报备信息. What the scene demands to be reported of this transfer. */
    public val transferSceneReportInfos: List<TransferSceneReport> get() = json["transfer_scene_report_infos"].list { TransferSceneReport(it.tree()) }

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

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

    /** A copy with another [transferSceneReportInfos]. */
    public fun withTransferSceneReportInfos(transferSceneReportInfos: List<TransferSceneReport>): CreateTransferBillRequest = CreateTransferBillRequest(json.with("transfer_scene_report_infos", transferSceneReportInfos))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateTransferBillRequest = CreateTransferBillRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String?): CreateTransferBillRequest = CreateTransferBillRequest(json.with("user_name", userName))

    /** A copy with another [userRecvPerception]. */
    public fun withUserRecvPerception(userRecvPerception: String?): CreateTransferBillRequest = CreateTransferBillRequest(json.with("user_recv_perception", userRecvPerception))

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

    /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is. */
    public val packageInfo: String get() = json["package_info"].text()
}

/**
 * `CreateUserConfirmAuthorizationRequest`.
 */
public class CreateUserConfirmAuthorizationRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, outAuthorizationNo: String, transferSceneId: String, notifyUrl: String, userDisplayName: String, userRecvPerception: String? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_authorization_no", outAuthorizationNo).put("transfer_scene_id", transferSceneId).put("notify_url", notifyUrl).put("user_display_name", userDisplayName).put("user_recv_perception", userRecvPerception).json,
    )

    public constructor(appid: String, openid: String, outAuthorizationNo: String, transferSceneId: String, notifyUrl: String, userDisplayName: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_authorization_no", outAuthorizationNo).put("transfer_scene_id", transferSceneId).put("notify_url", notifyUrl).put("user_display_name", userDisplayName).json,
    )

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商户侧授权单号. The merchant's own number of the authorization. */
    public val outAuthorizationNo: String get() = json["out_authorization_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [TransferSceneId]. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 授权结果通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 用户展示名称. What the user is called at the merchant; the user sees it when authorising. */
    public val userDisplayName: String get() = json["user_display_name"].text()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("openid", openid))

    /** A copy with another [outAuthorizationNo]. */
    public fun withOutAuthorizationNo(outAuthorizationNo: String): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("out_authorization_no", outAuthorizationNo))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [userDisplayName]. */
    public fun withUserDisplayName(userDisplayName: String): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("user_display_name", userDisplayName))

    /** A copy with another [userRecvPerception]. */
    public fun withUserRecvPerception(userRecvPerception: String?): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("user_recv_perception", userRecvPerception))
}

/**
 * `CreateUserConfirmAuthorizationResponse`.
 */
public class CreateUserConfirmAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 单据创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商户侧授权单号. The merchant's own number of the authorization. */
    public val outAuthorizationNo: String get() = json["out_authorization_no"].text()

    /** 跳转领取页面的package信息. For the page on which the user authorises, to be handed on as it is. */
    public val packageInfo: String get() = json["package_info"].text()

    /** 单据状态. See [CreateUserConfirmAuthorizationResponseState]. */
    public val state: String get() = json["state"].text()
}

/**
 * `ElectronicReceipt`.
 */
public class ElectronicReceipt(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 申请单创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商户转账单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 申请单状态. `GENERATING`: being made; `FINISHED`: ready at `download_url`. See [ElectronicReceiptState]. */
    public val state: String get() = json["state"].text()

    /** 申请单更新时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 回单文件下载地址. Set in `FINISHED`. */
    public val downloadUrl: String? get() = json["download_url"].textOrNull()

    /** 回单文件摘要类型. See [HashType]. */
    public val hashType: String? get() = json["hash_type"].textOrNull()

    /** 回单文件摘要值. Of the file, after decompression. */
    public val hashValue: String? get() = json["hash_value"].textOrNull()
}

/**
 * `GetSubMerchantAuthorizationResponse`.
 */
public class GetSubMerchantAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 授权状态. `CANCELED`: it was authorised and is no longer. See [GetSubMerchantAuthorizationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 授权申请单. The latest application. */
    public val applyOrder: AuthorizationApplication? get() = json["apply_order"].treeOrNull()?.let { AuthorizationApplication(it) }

    /** 授权时间. RFC 3339. */
    public val authorizationTime: String? get() = json["authorization_time"].textOrNull()

    /** 解除授权时间. RFC 3339. */
    public val cancelAuthorizationTime: String? get() = json["cancel_authorization_time"].textOrNull()
}

/**
 * `GetTransferBillResponse`.
 */
public class GetTransferBillResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 最后一次状态变更时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 商家转账订单号. WeChat Pay's number of the transfer. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. See [GetTransferBillResponseState]. */
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

/**
 * `GetUserConfirmAuthorizationResponse`.
 */
public class GetUserConfirmAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 微信自动收款授权单号. WeChat Pay's number of the authorization. */
    public val authorizationId: String get() = json["authorization_id"].text()

    /** 商户侧授权单号. The merchant's own number of the authorization. */
    public val outAuthorizationNo: String get() = json["out_authorization_no"].text()

    /** 用户确认授权的时间. When the user authorised. RFC 3339. */
    public val authorizeTime: String get() = json["authorize_time"].text()

    /** 单据状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended. See [GetUserConfirmAuthorizationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 用户展示名称. What the user is called at the merchant; the user sees it when authorising. */
    public val userDisplayName: String get() = json["user_display_name"].text()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [TransferSceneId]. */
    public val transferSceneId: String? get() = json["transfer_scene_id"].textOrNull()

    /** 自动收款授权的关闭信息. */
    public val closeInfo: AuthorizationClosure? get() = json["close_info"].treeOrNull()?.let { AuthorizationClosure(it) }

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()
}

/**
 * `MerchantAuthorizationClosure`.
 */
public class MerchantAuthorizationClosure(json: JsonObject) : Model(json) {

    /** 自动收款授权的关闭原因. See [MerchantAuthorizationClosureCloseReason]. */
    public val closeReason: String get() = json["close_reason"].text()

    /** 关闭时间. RFC 3339. */
    public val closeTime: String get() = json["close_time"].text()
}

/**
 * `PreTransferWithAuthorizationRequest`.
 */
public class PreTransferWithAuthorizationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>, authorizationInfo: Authorization? = null, notifyUrl: String? = null, userName: String? = null, userRecvPerception: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("openid", openid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("transfer_scene_report_infos", transferSceneReportInfos).put("authorization_info", authorizationInfo).put("notify_url", notifyUrl).put("user_name", userName).put("user_recv_perception", userRecvPerception).json,
    )

    public constructor(subMchid: String, appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("openid", openid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("transfer_scene_report_infos", transferSceneReportInfos).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [TransferSceneId]. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long get() = json["transfer_amount"].long()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 转账场景报备信息. What the scene demands to be reported of this transfer. */
    public val transferSceneReportInfos: List<TransferSceneReport> get() = json["transfer_scene_report_infos"].list { TransferSceneReport(it.tree()) }

    /** 自动收款授权信息. Left out, it is a transfer alone. */
    public val authorizationInfo: Authorization? get() = json["authorization_info"].treeOrNull()?.let { Authorization(it) }

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("openid", openid))

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [transferAmount]. */
    public fun withTransferAmount(transferAmount: Long): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("transfer_amount", transferAmount))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [transferSceneReportInfos]. */
    public fun withTransferSceneReportInfos(transferSceneReportInfos: List<TransferSceneReport>): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("transfer_scene_report_infos", transferSceneReportInfos))

    /** A copy with another [authorizationInfo]. */
    public fun withAuthorizationInfo(authorizationInfo: Authorization?): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("authorization_info", authorizationInfo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String?): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("user_name", userName))

    /** A copy with another [userRecvPerception]. */
    public fun withUserRecvPerception(userRecvPerception: String?): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("user_recv_perception", userRecvPerception))

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `PreTransferWithAuthorizationResponse`.
 */
public class PreTransferWithAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 微信转账单号. WeChat Pay's number of the transfer. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is. */
    public val packageInfo: String get() = json["package_info"].text()
}

/**
 * `TransferSceneReport`.
 */
public class TransferSceneReport(json: JsonObject) : Model(json) {
    public constructor(infoContent: String, infoType: String) : this(
        Fields().put("info_content", infoContent).put("info_type", infoType).json,
    )

    /** 信息内容. What there is to say of that kind. */
    public val infoContent: String get() = json["info_content"].text()

    /** 信息类型. A kind that the scene demands, in Chinese: `活动名称` (name of the event), for example. */
    public val infoType: String get() = json["info_type"].text()

    /** A copy with another [infoContent]. */
    public fun withInfoContent(infoContent: String): TransferSceneReport = TransferSceneReport(json.with("info_content", infoContent))

    /** A copy with another [infoType]. */
    public fun withInfoType(infoType: String): TransferSceneReport = TransferSceneReport(json.with("info_type", infoType))
}

/**
 * `TransferWithAuthorizationRequest`.
 */
public class TransferWithAuthorizationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, authorizationId: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>, notifyUrl: String? = null, userName: String? = null, userRecvPerception: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("authorization_id", authorizationId).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("transfer_scene_report_infos", transferSceneReportInfos).put("notify_url", notifyUrl).put("user_name", userName).put("user_recv_perception", userRecvPerception).json,
    )

    public constructor(subMchid: String, appid: String, authorizationId: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("authorization_id", authorizationId).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("transfer_scene_report_infos", transferSceneReportInfos).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 微信自动收款授权单号. WeChat Pay's number of the authorization. */
    public val authorizationId: String get() = json["authorization_id"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [TransferSceneId]. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long get() = json["transfer_amount"].long()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 转账场景报备信息. What the scene demands to be reported of this transfer. */
    public val transferSceneReportInfos: List<TransferSceneReport> get() = json["transfer_scene_report_infos"].list { TransferSceneReport(it.tree()) }

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("appid", appid))

    /** A copy with another [authorizationId]. */
    public fun withAuthorizationId(authorizationId: String): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("authorization_id", authorizationId))

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [transferAmount]. */
    public fun withTransferAmount(transferAmount: Long): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("transfer_amount", transferAmount))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [transferSceneReportInfos]. */
    public fun withTransferSceneReportInfos(transferSceneReportInfos: List<TransferSceneReport>): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("transfer_scene_report_infos", transferSceneReportInfos))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String?): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("user_name", userName))

    /** A copy with another [userRecvPerception]. */
    public fun withUserRecvPerception(userRecvPerception: String?): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("user_recv_perception", userRecvPerception))

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `TransferWithAuthorizationResponse`.
 */
public class TransferWithAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 微信转账单号. WeChat Pay's number of the transfer. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. See [TransferWithAuthorizationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long? get() = json["transfer_amount"].longOrNull()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 商户AppID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 收款用户OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 最后一次状态变更时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 失败原因. Set when it failed. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * 授权申请单状态.
 *
 * The documented values; there may be others.
 */
public object AuthorizationApplicationState {
    public const val INVITED: String = "INVITED"
    public const val PASSED: String = "PASSED"
    public const val REJECTED: String = "REJECTED"
    public const val EXPIRED: String = "EXPIRED"
}

/**
 * 自动收款授权的关闭原因.
 *
 * The documented values; there may be others.
 */
public object AuthorizationClosureCloseReason {
    public const val CLOSE_VIA_MCH_API: String = "CLOSE_VIA_MCH_API"
    public const val USER_CLOSE: String = "USER_CLOSE"
}

/**
 * 单据状态.
 *
 * The documented values; there may be others.
 */
public object CancelTransferBillResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val PROCESSING: String = "PROCESSING"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val TRANSFERING: String = "TRANSFERING"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 单据状态.
 *
 * The documented values; there may be others.
 */
public object CloseUserConfirmAuthorizationResponseState {
    public const val CLOSED: String = "CLOSED"
}

/**
 * 单据状态.
 *
 * The documented values; there may be others.
 */
public object CreateUserConfirmAuthorizationResponseState {
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object ElectronicReceiptState {
    public const val GENERATING: String = "GENERATING"
    public const val FINISHED: String = "FINISHED"
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object GetSubMerchantAuthorizationResponseState {
    public const val AUTHORIZED: String = "AUTHORIZED"
    public const val UNAUTHORIZED: String = "UNAUTHORIZED"
    public const val CANCELED: String = "CANCELED"
}

/**
 * 单据状态.
 *
 * The documented values; there may be others.
 */
public object GetTransferBillResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val PROCESSING: String = "PROCESSING"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val TRANSFERING: String = "TRANSFERING"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 单据状态.
 *
 * The documented values; there may be others.
 */
public object GetUserConfirmAuthorizationResponseState {
    public const val TAKING_EFFECT: String = "TAKING_EFFECT"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
}

/**
 * 回单文件摘要类型.
 *
 * The documented values; there may be others.
 */
public object HashType {
    public const val SM3: String = "SM3"
}

/**
 * 自动收款授权的关闭原因.
 *
 * The documented values; there may be others.
 */
public object MerchantAuthorizationClosureCloseReason {
    public const val CLOSE_VIA_MCH_API: String = "CLOSE_VIA_MCH_API"
}

/**
 * 转账场景ID.
 *
 * The documented values; there may be others.
 */
public object TransferSceneId {
    public const val N1000: String = "1000"
    public const val N1002: String = "1002"
    public const val N1004: String = "1004"
    public const val N1005: String = "1005"
    public const val N1009: String = "1009"
    public const val N1010: String = "1010"
    public const val N1011: String = "1011"
    public const val N1013: String = "1013"
}

/**
 * 单据状态.
 *
 * The documented values; there may be others.
 */
public object TransferWithAuthorizationResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
}
