// Generated from api/mch_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.mchtransfer

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

    /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
    public val outAuthorizationNo: String get() = json["out_authorization_no"].text()

    /** 免确认收款授权结果通知地址. Where the result of authorising is posted: https, without a query string. At most 256 characters. */
    public val authorizationNotifyUrl: String get() = json["authorization_notify_url"].text()

    /** 用户展示名称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters. */
    public val userDisplayName: String get() = json["user_display_name"].text()

    /** A copy with another [outAuthorizationNo]. */
    public fun withOutAuthorizationNo(outAuthorizationNo: String): Authorization = Authorization(json.with("out_authorization_no", outAuthorizationNo))

    /** A copy with another [authorizationNotifyUrl]. */
    public fun withAuthorizationNotifyUrl(authorizationNotifyUrl: String): Authorization = Authorization(json.with("authorization_notify_url", authorizationNotifyUrl))

    /** A copy with another [userDisplayName]. */
    public fun withUserDisplayName(userDisplayName: String): Authorization = Authorization(json.with("user_display_name", userDisplayName))
}

/**
 * `AuthorizationClosedResource`.
 */
public class AuthorizationClosedResource(json: JsonObject) : Model(json) {

    /** 商户AppID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. At most 64 characters. */
    public val openid: String get() = json["openid"].text()

    /** 微信免确认收款授权单号. WeChat Pay's number of the authorization. At most 32 characters. */
    public val authorizationId: String get() = json["authorization_id"].text()

    /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
    public val outAuthorizationNo: String get() = json["out_authorization_no"].text()

    /** 用户确认授权的时间. When the user authorised. At most 32 characters, RFC 3339. */
    public val authorizeTime: String get() = json["authorize_time"].text()

    /** 授权状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended. See [AuthorizationClosedResourceState]. */
    public val state: String get() = json["state"].text()

    /** 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters. */
    public val userDisplayName: String get() = json["user_display_name"].text()

    /** 免确认收款授权的关闭信息. */
    public val closeInfo: AuthorizationClosure? get() = json["close_info"].treeOrNull()?.let { AuthorizationClosure(it) }
}

/**
 * `AuthorizationClosure`.
 */
public class AuthorizationClosure(json: JsonObject) : Model(json) {

    /** 免确认收款授权的关闭原因. `CLOSE_VIA_MCH_API`: ended by the merchant; `USER_CLOSE`: by the user. See [AuthorizationClosureCloseReason]. */
    public val closeReason: String get() = json["close_reason"].text()

    /** 关闭时间. At most 32 characters, RFC 3339. */
    public val closeTime: String get() = json["close_time"].text()
}

/**
 * `AuthorizationConfirmedResource`.
 */
public class AuthorizationConfirmedResource(json: JsonObject) : Model(json) {

    /** 商户AppID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. At most 64 characters. */
    public val openid: String get() = json["openid"].text()

    /** 微信免确认收款授权单号. WeChat Pay's number of the authorization. At most 32 characters. */
    public val authorizationId: String get() = json["authorization_id"].text()

    /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
    public val outAuthorizationNo: String get() = json["out_authorization_no"].text()

    /** 用户确认授权的时间. When the user authorised. At most 32 characters, RFC 3339. */
    public val authorizeTime: String get() = json["authorize_time"].text()

    /** 授权状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended. See [AuthorizationConfirmedResourceState]. */
    public val state: String get() = json["state"].text()

    /** 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters. */
    public val userDisplayName: String get() = json["user_display_name"].text()

    /** 微信商户号. Known from the community. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 免确认收款授权的关闭信息. */
    public val closeInfo: AuthorizationClosure? get() = json["close_info"].treeOrNull()?.let { AuthorizationClosure(it) }
}

/**
 * `AuthorizationScene`.
 */
public class AuthorizationScene(json: JsonObject) : Model(json) {
    public constructor(deviceId: String? = null, clientIp: String? = null, deviceType: String? = null) : this(
        Fields().put("device_id", deviceId).put("client_ip", clientIp).put("device_type", deviceType).json,
    )

    /** 用户设备ID. Of the user's device. At most 128 characters. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 用户终端IP. At most 45 characters. */
    public val clientIp: String? get() = json["client_ip"].textOrNull()

    /** 用户设备类型. See [DeviceType]. */
    public val deviceType: String? get() = json["device_type"].textOrNull()

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): AuthorizationScene = AuthorizationScene(json.with("device_id", deviceId))

    /** A copy with another [clientIp]. */
    public fun withClientIp(clientIp: String?): AuthorizationScene = AuthorizationScene(json.with("client_ip", clientIp))

    /** A copy with another [deviceType]. */
    public fun withDeviceType(deviceType: String?): AuthorizationScene = AuthorizationScene(json.with("device_type", deviceType))
}

/**
 * `CancelQqWalletBillResponse`.
 */
public class CancelQqWalletBillResponse(json: JsonObject) : Model(json) {

    /** 单据更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 微信转账单号. WeChat Pay's number of the transfer. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. See [CancelQqWalletBillResponseState]. */
    public val state: String get() = json["state"].text()

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** QQ互联开放平台AppID. */
    public val appid: String? get() = json["appid"].textOrNull()

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

    /** 收款用户QQ号. */
    public val userQq: String? get() = json["user_qq"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `CancelTransferBillResponse`.
 */
public class CancelTransferBillResponse(json: JsonObject) : Model(json) {

    /** 最后一次单据状态变更时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. `CANCELING`: being taken back; `CANCELLED`: taken back. See [CancelTransferBillResponseState]. */
    public val state: String get() = json["state"].text()
}

/**
 * `CloseUserConfirmAuthorizationResponse`.
 */
public class CloseUserConfirmAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 商户AppID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. At most 64 characters. */
    public val openid: String get() = json["openid"].text()

    /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
    public val outAuthorizationNo: String get() = json["out_authorization_no"].text()

    /** 授权状态. See [CloseUserConfirmAuthorizationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters. */
    public val userDisplayName: String get() = json["user_display_name"].text()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 微信免确认收款授权单号. WeChat Pay's number of the authorization. At most 32 characters. */
    public val authorizationId: String? get() = json["authorization_id"].textOrNull()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters. */
    public val transferSceneId: String? get() = json["transfer_scene_id"].textOrNull()

    /** 用户确认授权的时间. When the user authorised. At most 32 characters, RFC 3339. */
    public val authorizeTime: String? get() = json["authorize_time"].textOrNull()

    /** 免确认收款授权的关闭信息. */
    public val closeInfo: MerchantAuthorizationClosure? get() = json["close_info"].treeOrNull()?.let { MerchantAuthorizationClosure(it) }

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. At most 256 characters. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()
}

/**
 * `CreateElectronicReceiptByOutBillNoRequest`.
 */
public class CreateElectronicReceiptByOutBillNoRequest(json: JsonObject) : Model(json) {
    public constructor(outBillNo: String) : this(
        Fields().put("out_bill_no", outBillNo).json,
    )

    /** 商户转账单号. The merchant's own number of the transfer. At most 32 characters. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): CreateElectronicReceiptByOutBillNoRequest = CreateElectronicReceiptByOutBillNoRequest(json.with("out_bill_no", outBillNo))
}

/**
 * `CreateElectronicReceiptByTransferBillNoRequest`.
 */
public class CreateElectronicReceiptByTransferBillNoRequest(json: JsonObject) : Model(json) {
    public constructor(transferBillNo: String) : this(
        Fields().put("transfer_bill_no", transferBillNo).json,
    )

    /** 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** A copy with another [transferBillNo]. */
    public fun withTransferBillNo(transferBillNo: String): CreateElectronicReceiptByTransferBillNoRequest = CreateElectronicReceiptByTransferBillNoRequest(json.with("transfer_bill_no", transferBillNo))
}

/**
 * `CreateElectronicReceiptResponse`.
 */
public class CreateElectronicReceiptResponse(json: JsonObject) : Model(json) {

    /** 申请单创建时间. At most 32 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 申请单状态. `GENERATING`: being made; `FINISHED`: ready at `download_url`; `FAILED`: apply again. See [CreateElectronicReceiptResponseState]. */
    public val state: String get() = json["state"].text()
}

/**
 * `CreateQqWalletBillRequest`.
 */
public class CreateQqWalletBillRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>, notifyUrl: String? = null, userName: String? = null, userQq: String? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("transfer_scene_report_infos", transferSceneReportInfos).put("notify_url", notifyUrl).put("user_name", userName).put("user_qq", userQq).json,
    )

    public constructor(appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("transfer_scene_report_infos", transferSceneReportInfos).json,
    )

    /** QQ互联开放平台AppID. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [CreateQqWalletBillRequestTransferSceneId]. */
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

    /** 收款用户QQ号. */
    public val userQq: String? get() = json["user_qq"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateQqWalletBillRequest = CreateQqWalletBillRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): CreateQqWalletBillRequest = CreateQqWalletBillRequest(json.with("openid", openid))

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): CreateQqWalletBillRequest = CreateQqWalletBillRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String): CreateQqWalletBillRequest = CreateQqWalletBillRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [transferAmount]. */
    public fun withTransferAmount(transferAmount: Long): CreateQqWalletBillRequest = CreateQqWalletBillRequest(json.with("transfer_amount", transferAmount))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): CreateQqWalletBillRequest = CreateQqWalletBillRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [transferSceneReportInfos]. */
    public fun withTransferSceneReportInfos(transferSceneReportInfos: List<TransferSceneReport>): CreateQqWalletBillRequest = CreateQqWalletBillRequest(json.with("transfer_scene_report_infos", transferSceneReportInfos))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateQqWalletBillRequest = CreateQqWalletBillRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String?): CreateQqWalletBillRequest = CreateQqWalletBillRequest(json.with("user_name", userName))

    /** A copy with another [userQq]. */
    public fun withUserQq(userQq: String?): CreateQqWalletBillRequest = CreateQqWalletBillRequest(json.with("user_qq", userQq))

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `CreateTransferBillRequest`.
 */
public class CreateTransferBillRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>, notifyUrl: String? = null, userName: String? = null, userRecvPerception: String? = null, userRecvStyle: UserReceiveStyle? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("transfer_scene_report_infos", transferSceneReportInfos).put("notify_url", notifyUrl).put("user_name", userName).put("user_recv_perception", userRecvPerception).put("user_recv_style", userRecvStyle).json,
    )

    public constructor(appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, transferSceneReportInfos: List<TransferSceneReport>) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("transfer_scene_report_infos", transferSceneReportInfos).json,
    )

    /** 商户AppID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. At most 64 characters. */
    public val openid: String get() = json["openid"].text()

    /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [CreateTransferBillRequestTransferSceneId]. At most 36 characters. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long get() = json["transfer_amount"].long()

    /** 转账备注. The payee sees it. At most 32 characters. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 转账场景报备信息. What the scene demands to be reported of this transfer. */
    public val transferSceneReportInfos: List<TransferSceneReport> get() = json["transfer_scene_report_infos"].list { TransferSceneReport(it.tree()) }

    /** 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

    /** 用户收款样式. */
    public val userRecvStyle: UserReceiveStyle? get() = json["user_recv_style"].treeOrNull()?.let { UserReceiveStyle(it) }

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

    /** A copy with another [userRecvStyle]. */
    public fun withUserRecvStyle(userRecvStyle: UserReceiveStyle?): CreateTransferBillRequest = CreateTransferBillRequest(json.with("user_recv_style", userRecvStyle))

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `CreateTransferBillResponse`.
 */
public class CreateTransferBillResponse(json: JsonObject) : Model(json) {

    /** 单据创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. See [CreateTransferBillResponseState]. */
    public val state: String get() = json["state"].text()

    /** 失败原因. Set when it failed. Known from the community. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`. */
    public val packageInfo: String? get() = json["package_info"].textOrNull()
}

/**
 * `CreateUserConfirmAuthorizationRequest`.
 */
public class CreateUserConfirmAuthorizationRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, outAuthorizationNo: String, transferSceneId: String, authorizationNotifyUrl: String, userDisplayName: String, sceneInfo: AuthorizationScene? = null, userRecvPerception: String? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_authorization_no", outAuthorizationNo).put("transfer_scene_id", transferSceneId).put("authorization_notify_url", authorizationNotifyUrl).put("user_display_name", userDisplayName).put("scene_info", sceneInfo).put("user_recv_perception", userRecvPerception).json,
    )

    public constructor(appid: String, openid: String, outAuthorizationNo: String, transferSceneId: String, authorizationNotifyUrl: String, userDisplayName: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_authorization_no", outAuthorizationNo).put("transfer_scene_id", transferSceneId).put("authorization_notify_url", authorizationNotifyUrl).put("user_display_name", userDisplayName).json,
    )

    /** 商户AppID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. At most 64 characters. */
    public val openid: String get() = json["openid"].text()

    /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
    public val outAuthorizationNo: String get() = json["out_authorization_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [CreateUserConfirmAuthorizationRequestTransferSceneId]. At most 36 characters. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 授权结果通知地址. Where the result of authorising is posted: https, without a query string. At most 256 characters. */
    public val authorizationNotifyUrl: String get() = json["authorization_notify_url"].text()

    /** 用户展示名称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters. */
    public val userDisplayName: String get() = json["user_display_name"].text()

    /** 场景信息. */
    public val sceneInfo: AuthorizationScene? get() = json["scene_info"].treeOrNull()?.let { AuthorizationScene(it) }

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. At most 256 characters. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("openid", openid))

    /** A copy with another [outAuthorizationNo]. */
    public fun withOutAuthorizationNo(outAuthorizationNo: String): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("out_authorization_no", outAuthorizationNo))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [authorizationNotifyUrl]. */
    public fun withAuthorizationNotifyUrl(authorizationNotifyUrl: String): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("authorization_notify_url", authorizationNotifyUrl))

    /** A copy with another [userDisplayName]. */
    public fun withUserDisplayName(userDisplayName: String): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("user_display_name", userDisplayName))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: AuthorizationScene?): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [userRecvPerception]. */
    public fun withUserRecvPerception(userRecvPerception: String?): CreateUserConfirmAuthorizationRequest = CreateUserConfirmAuthorizationRequest(json.with("user_recv_perception", userRecvPerception))
}

/**
 * `CreateUserConfirmAuthorizationResponse`.
 */
public class CreateUserConfirmAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 单据创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
    public val outAuthorizationNo: String get() = json["out_authorization_no"].text()

    /** 跳转授权页面的package信息. For the page on which the user authorises, to be handed on as it is. */
    public val packageInfo: String get() = json["package_info"].text()

    /** 授权状态. See [CreateUserConfirmAuthorizationResponseState]. */
    public val state: String get() = json["state"].text()
}

/**
 * `ElectronicReceipt`.
 */
public class ElectronicReceipt(json: JsonObject) : Model(json) {

    /** 申请单创建时间. At most 32 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 申请单更新时间. At most 32 characters, RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 申请单状态. `GENERATING`: being made; `FINISHED`: ready at `download_url`; `FAILED`: apply again. See [ElectronicReceiptState]. */
    public val state: String get() = json["state"].text()

    /** 回单文件下载地址. Set in `FINISHED`; valid for a short time, so query again for a fresh one. At most 3000 characters. */
    public val downloadUrl: String? get() = json["download_url"].textOrNull()

    /** 失败原因. Set when it failed. Known from the community. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 回单文件摘要类型. See [HashType]. */
    public val hashType: String? get() = json["hash_type"].textOrNull()

    /** 回单文件摘要值. Of the file, after decompression. At most 512 characters. */
    public val hashValue: String? get() = json["hash_value"].textOrNull()
}

/**
 * `GetUserConfirmAuthorizationClosure`.
 */
public class GetUserConfirmAuthorizationClosure(json: JsonObject) : Model(json) {

    /** 免确认收款授权的关闭原因. `CLOSE_VIA_MCH_API`: ended by the merchant; `USER_CLOSE`: by the user; `USER_OVERDUE_UNCONFIRMED`: never confirmed; `TRANSFER_RISK`, `USER_ACCOUNT_ABNORMAL`: by WeChat Pay. See [GetUserConfirmAuthorizationClosureCloseReason]. */
    public val closeReason: String get() = json["close_reason"].text()

    /** 关闭时间. At most 32 characters, RFC 3339. */
    public val closeTime: String get() = json["close_time"].text()
}

/**
 * `GetUserConfirmAuthorizationResponse`.
 */
public class GetUserConfirmAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 商户AppID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. At most 64 characters. */
    public val openid: String get() = json["openid"].text()

    /** 商户侧授权单号. The merchant's own number of the authorization. At most 32 characters. */
    public val outAuthorizationNo: String get() = json["out_authorization_no"].text()

    /** 授权状态. `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended. See [GetUserConfirmAuthorizationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. At most 32 characters. */
    public val userDisplayName: String get() = json["user_display_name"].text()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 微信免确认收款授权单号. WeChat Pay's number of the authorization. At most 32 characters. */
    public val authorizationId: String? get() = json["authorization_id"].textOrNull()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. At most 36 characters. */
    public val transferSceneId: String? get() = json["transfer_scene_id"].textOrNull()

    /** 用户确认授权的时间. When the user authorised. At most 32 characters, RFC 3339. */
    public val authorizeTime: String? get() = json["authorize_time"].textOrNull()

    /** 免确认收款授权的关闭信息. */
    public val closeInfo: GetUserConfirmAuthorizationClosure? get() = json["close_info"].treeOrNull()?.let { GetUserConfirmAuthorizationClosure(it) }

    /** 跳转领取页面的package信息. For the page on which the user authorises, to be handed on as it is. Present in `WAIT_USER_CONFIRM`. Known from the community. */
    public val packageInfo: String? get() = json["package_info"].textOrNull()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. At most 256 characters. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()
}

/**
 * `MerchantAuthorizationClosure`.
 */
public class MerchantAuthorizationClosure(json: JsonObject) : Model(json) {

    /** 免确认收款授权的关闭原因. See [MerchantAuthorizationClosureCloseReason]. */
    public val closeReason: String get() = json["close_reason"].text()

    /** 关闭时间. At most 32 characters, RFC 3339. */
    public val closeTime: String get() = json["close_time"].text()
}

/**
 * `PreTransferWithAuthorizationRequest`.
 */
public class PreTransferWithAuthorizationRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, sponsorMchid: String? = null, authorizationInfo: Authorization? = null, notifyUrl: String? = null, transferSceneReportInfos: List<TransferSceneReport>? = null, userName: String? = null, userRecvPerception: String? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("sponsor_mchid", sponsorMchid).put("authorization_info", authorizationInfo).put("notify_url", notifyUrl).put("transfer_scene_report_infos", transferSceneReportInfos).put("user_name", userName).put("user_recv_perception", userRecvPerception).json,
    )

    public constructor(appid: String, openid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).json,
    )

    /** 商户AppID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户OpenID. At most 64 characters. */
    public val openid: String get() = json["openid"].text()

    /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [PreTransferWithAuthorizationRequestTransferSceneId]. At most 36 characters. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long get() = json["transfer_amount"].long()

    /** 转账备注. The payee sees it. At most 32 characters. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 出资商户号. The merchant whose money is transferred, where it is not the caller's own. At most 32 characters. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 免确认收款授权信息. Left out, it is a transfer alone. */
    public val authorizationInfo: Authorization? get() = json["authorization_info"].treeOrNull()?.let { Authorization(it) }

    /** 通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 转账场景报备信息. What the scene demands to be reported of this transfer. */
    public val transferSceneReportInfos: List<TransferSceneReport>? get() = json["transfer_scene_report_infos"].listOrNull { TransferSceneReport(it.tree()) }

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

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

    /** A copy with another [sponsorMchid]. */
    public fun withSponsorMchid(sponsorMchid: String?): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("sponsor_mchid", sponsorMchid))

    /** A copy with another [authorizationInfo]. */
    public fun withAuthorizationInfo(authorizationInfo: Authorization?): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("authorization_info", authorizationInfo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [transferSceneReportInfos]. */
    public fun withTransferSceneReportInfos(transferSceneReportInfos: List<TransferSceneReport>?): PreTransferWithAuthorizationRequest = PreTransferWithAuthorizationRequest(json.with("transfer_scene_report_infos", transferSceneReportInfos))

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

    /** 单据创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 微信转账单号. WeChat Pay's number of the transfer. At most 64 characters. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. See [PreTransferWithAuthorizationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 商户侧授权单号. The merchant's own number of the authorization. */
    public val outAuthorizationNo: String? get() = json["out_authorization_no"].textOrNull()

    /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`. */
    public val packageInfo: String? get() = json["package_info"].textOrNull()

    /** 用户展示昵称. What the user is called at the merchant; the user sees it when authorising. */
    public val userDisplayName: String? get() = json["user_display_name"].textOrNull()
}

/**
 * `QqWalletBill`.
 */
public class QqWalletBill(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 微信转账单号. WeChat Pay's number of the transfer. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. See [QqWalletBillState]. */
    public val state: String get() = json["state"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long? get() = json["transfer_amount"].longOrNull()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** QQ互联开放平台AppID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 收款用户OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 单据更新时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 失败原因. Set when it failed. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    /** 收款用户QQ号. */
    public val userQq: String? get() = json["user_qq"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `QqWalletBillFinishedResource`.
 */
public class QqWalletBillFinishedResource(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** QQ互联开放平台AppID. */
    public val appid: String get() = json["appid"].text()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 商户单号. The merchant's own number of the transfer. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 微信转账单号. WeChat Pay's number of the transfer. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. See [QqWalletBillFinishedResourceState]. */
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

    /** 收款用户QQ号. */
    public val userQq: String? get() = json["user_qq"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `TransferBill`.
 */
public class TransferBill(json: JsonObject) : Model(json) {

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 最后一次状态变更时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 商户号. */
    public val mchId: String get() = json["mch_id"].text()

    /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 商家转账订单号. WeChat Pay's number of the transfer. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. See [TransferBillState]. */
    public val state: String get() = json["state"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long? get() = json["transfer_amount"].longOrNull()

    /** 转账备注. The payee sees it. At most 32 characters. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 收款用户OpenID. At most 64 characters. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 失败原因. Set when it failed. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 跳转领取页面的携带信息. For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`. Known from the community. */
    public val packageInfo: String? get() = json["package_info"].textOrNull()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `TransferBillFinishedResource`.
 */
public class TransferBillFinishedResource(json: JsonObject) : Model(json) {

    /** 收款用户OpenID. At most 64 characters. */
    public val openid: String get() = json["openid"].text()

    /** 单据创建时间. At most 64 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 最后一次状态变更时间. At most 64 characters, RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 商户号. At most 32 characters. */
    public val mchId: String get() = json["mch_id"].text()

    /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 商家转账订单号. WeChat Pay's number of the transfer. At most 64 characters. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. See [TransferBillFinishedResourceState]. At most 32 characters. */
    public val state: String get() = json["state"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long? get() = json["transfer_amount"].longOrNull()

    /** 商户号. Known from the community. */
    public val mchid_: String? get() = json["mchid"].textOrNull()

    /** 子商户号. Known from the community. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 失败原因. Why it failed: `OVERDUE_CLOSE`, for example, when the user did not confirm in time, `NAME_NOT_CORRECT` when the name is not that of the account. See [FailReason]. At most 256 characters. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 收款方式类型. Where the user received it: `CFT` is the Weixin Pay wallet, `WPHK` that of WeChat Pay HK. See [PaymentMethodType]. */
    public val paymentMethodType: String? get() = json["payment_method_type"].textOrNull()
}

/**
 * `TransferSceneReport`.
 */
public class TransferSceneReport(json: JsonObject) : Model(json) {
    public constructor(infoContent: String, infoType: String) : this(
        Fields().put("info_content", infoContent).put("info_type", infoType).json,
    )

    /** 信息内容. What there is to say of that kind. At most 32 characters. */
    public val infoContent: String get() = json["info_content"].text()

    /** 信息类型. A kind that the scene demands, in Chinese: `活动名称` (name of the event), for example. At most 15 characters. */
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
    public constructor(appid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String, authorizationId: String? = null, outAuthorizationNo: String? = null, sponsorMchid: String? = null, notifyUrl: String? = null, transferSceneReportInfos: List<TransferSceneReport>? = null, userName: String? = null, userRecvPerception: String? = null) : this(
        Fields().put("appid", appid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("authorization_id", authorizationId).put("out_authorization_no", outAuthorizationNo).put("sponsor_mchid", sponsorMchid).put("notify_url", notifyUrl).put("transfer_scene_report_infos", transferSceneReportInfos).put("user_name", userName).put("user_recv_perception", userRecvPerception).json,
    )

    public constructor(appid: String, outBillNo: String, transferSceneId: String, transferAmount: Long, transferRemark: String) : this(
        Fields().put("appid", appid).put("out_bill_no", outBillNo).put("transfer_scene_id", transferSceneId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).json,
    )

    /** 商户AppID. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions. See [TransferWithAuthorizationRequestTransferSceneId]. At most 36 characters. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long get() = json["transfer_amount"].long()

    /** 转账备注. The payee sees it. At most 32 characters. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 微信免确认收款授权单号. WeChat Pay's number of the authorization; either this or `out_authorization_no`. At most 32 characters. */
    public val authorizationId: String? get() = json["authorization_id"].textOrNull()

    /** 商户侧授权单号. The merchant's own number of the authorization; either this or `authorization_id`. At most 32 characters. */
    public val outAuthorizationNo: String? get() = json["out_authorization_no"].textOrNull()

    /** 出资商户号. The merchant whose money is transferred, where it is not the caller's own. At most 32 characters. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 通知地址. Where its notifications are posted: https, without a query string. Known from the community. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 转账场景报备信息. What the scene demands to be reported of this transfer. */
    public val transferSceneReportInfos: List<TransferSceneReport>? get() = json["transfer_scene_report_infos"].listOrNull { TransferSceneReport(it.tree()) }

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("appid", appid))

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [transferAmount]. */
    public fun withTransferAmount(transferAmount: Long): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("transfer_amount", transferAmount))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [authorizationId]. */
    public fun withAuthorizationId(authorizationId: String?): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("authorization_id", authorizationId))

    /** A copy with another [outAuthorizationNo]. */
    public fun withOutAuthorizationNo(outAuthorizationNo: String?): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("out_authorization_no", outAuthorizationNo))

    /** A copy with another [sponsorMchid]. */
    public fun withSponsorMchid(sponsorMchid: String?): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("sponsor_mchid", sponsorMchid))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [transferSceneReportInfos]. */
    public fun withTransferSceneReportInfos(transferSceneReportInfos: List<TransferSceneReport>?): TransferWithAuthorizationRequest = TransferWithAuthorizationRequest(json.with("transfer_scene_report_infos", transferSceneReportInfos))

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

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 单据创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 最后一次状态变更时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 商户号. */
    public val mchId: String get() = json["mch_id"].text()

    /** 商户单号. The merchant's own number of the transfer. At most 32 characters. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 商家转账订单号. WeChat Pay's number of the transfer. */
    public val transferBillNo: String get() = json["transfer_bill_no"].text()

    /** 单据状态. `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant. See [TransferWithAuthorizationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long? get() = json["transfer_amount"].longOrNull()

    /** 转账备注. The payee sees it. At most 32 characters. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 收款用户OpenID. At most 64 characters. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 失败原因. Set when it failed. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `UserReceiveStyle`.
 */
public class UserReceiveStyle(json: JsonObject) : Model(json) {
    public constructor(type: String) : this(
        Fields().put("type", type).json,
    )

    /** 用户收款样式类型. `CONFIRM_PAGE`: a page to confirm on; `RED_PACKET`: a red packet to open. See [Type]. */
    public val type: String get() = json["type"].text()

    /** A copy with another [type]. */
    public fun withType(type: String): UserReceiveStyle = UserReceiveStyle(json.with("type", type))
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object AuthorizationClosedResourceState {
    public const val TAKING_EFFECT: String = "TAKING_EFFECT"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 免确认收款授权的关闭原因.
 *
 * The documented values; there may be others.
 */
public object AuthorizationClosureCloseReason {
    public const val CLOSE_VIA_MCH_API: String = "CLOSE_VIA_MCH_API"
    public const val USER_CLOSE: String = "USER_CLOSE"
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object AuthorizationConfirmedResourceState {
    public const val TAKING_EFFECT: String = "TAKING_EFFECT"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 单据状态.
 *
 * The documented values; there may be others.
 */
public object CancelQqWalletBillResponseState {
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
public object CancelTransferBillResponseState {
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object CloseUserConfirmAuthorizationResponseState {
    public const val CLOSED: String = "CLOSED"
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object CreateElectronicReceiptResponseState {
    public const val GENERATING: String = "GENERATING"
    public const val FINISHED: String = "FINISHED"
    public const val FAILED: String = "FAILED"
}

/**
 * 转账场景ID.
 *
 * The documented values; there may be others.
 */
public object CreateQqWalletBillRequestTransferSceneId {
    public const val N1401: String = "1401"
}

/**
 * 转账场景ID.
 *
 * The documented values; there may be others.
 */
public object CreateTransferBillRequestTransferSceneId {
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
public object CreateTransferBillResponseState {
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
 * 转账场景ID.
 *
 * The documented values; there may be others.
 */
public object CreateUserConfirmAuthorizationRequestTransferSceneId {
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
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object CreateUserConfirmAuthorizationResponseState {
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
}

/**
 * 用户设备类型.
 *
 * The documented values; there may be others.
 */
public object DeviceType {
    public const val IOS: String = "IOS"
    public const val ANDROID: String = "ANDROID"
    public const val HARMONY: String = "HARMONY"
    public const val OTHER: String = "OTHER"
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object ElectronicReceiptState {
    public const val GENERATING: String = "GENERATING"
    public const val FINISHED: String = "FINISHED"
    public const val FAILED: String = "FAILED"
}

/**
 * 失败原因.
 *
 * The documented values; there may be others.
 */
public object FailReason {
    public const val ACCOUNT_FROZEN: String = "ACCOUNT_FROZEN"
    public const val ACCOUNT_NOT_EXIST: String = "ACCOUNT_NOT_EXIST"
    public const val BANK_CARD_ACCOUNT_ABNORMAL: String = "BANK_CARD_ACCOUNT_ABNORMAL"
    public const val BANK_CARD_BANK_INFO_WRONG: String = "BANK_CARD_BANK_INFO_WRONG"
    public const val BANK_CARD_CARD_INFO_WRONG: String = "BANK_CARD_CARD_INFO_WRONG"
    public const val BANK_CARD_COLLECTIONS_ABOVE_QUOTA: String = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA"
    public const val BANK_CARD_PARAM_ERROR: String = "BANK_CARD_PARAM_ERROR"
    public const val BANK_CARD_STATUS_ABNORMAL: String = "BANK_CARD_STATUS_ABNORMAL"
    public const val BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH: String = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH"
    public const val BLOCK_B2C_USERLIMITAMOUNT_MONTH: String = "BLOCK_B2C_USERLIMITAMOUNT_MONTH"
    public const val DAY_RECEIVED_COUNT_EXCEED: String = "DAY_RECEIVED_COUNT_EXCEED"
    public const val DAY_RECEIVED_QUOTA_EXCEED: String = "DAY_RECEIVED_QUOTA_EXCEED"
    public const val EXCEEDED_ESTIMATED_AMOUNT: String = "EXCEEDED_ESTIMATED_AMOUNT"
    public const val ID_CARD_NOT_CORRECT: String = "ID_CARD_NOT_CORRECT"
    public const val MCH_CANCEL: String = "MCH_CANCEL"
    public const val MERCHANT_REJECT: String = "MERCHANT_REJECT"
    public const val MERCHANT_NOT_CONFIRM: String = "MERCHANT_NOT_CONFIRM"
    public const val NAME_NOT_CORRECT: String = "NAME_NOT_CORRECT"
    public const val OPENID_INVALID: String = "OPENID_INVALID"
    public const val OTHER_FAIL_REASON_TYPE: String = "OTHER_FAIL_REASON_TYPE"
    public const val OVERDUE_CLOSE: String = "OVERDUE_CLOSE"
    public const val PAYEE_ACCOUNT_ABNORMAL: String = "PAYEE_ACCOUNT_ABNORMAL"
    public const val PAYER_ACCOUNT_ABNORMAL: String = "PAYER_ACCOUNT_ABNORMAL"
    public const val PRODUCT_AUTH_CHECK_FAIL: String = "PRODUCT_AUTH_CHECK_FAIL"
    public const val REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED: String = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED"
    public const val REAL_NAME_CHECK_FAIL: String = "REAL_NAME_CHECK_FAIL"
    public const val RECEIVE_ACCOUNT_NOT_CONFIGURE: String = "RECEIVE_ACCOUNT_NOT_CONFIGURE"
    public const val RESERVATION_INFO_NOT_MATCH: String = "RESERVATION_INFO_NOT_MATCH"
    public const val RESERVATION_SCENE_NOT_MATCH: String = "RESERVATION_SCENE_NOT_MATCH"
    public const val RESERVATION_STATE_INVALID: String = "RESERVATION_STATE_INVALID"
    public const val TRANSFER_QUOTA_EXCEED: String = "TRANSFER_QUOTA_EXCEED"
    public const val TRANSFER_REMARK_SET_FAIL: String = "TRANSFER_REMARK_SET_FAIL"
    public const val TRANSFER_RISK: String = "TRANSFER_RISK"
    public const val TRANSFER_SCENE_INVALID: String = "TRANSFER_SCENE_INVALID"
    public const val TRANSFER_SCENE_UNAVAILABLE: String = "TRANSFER_SCENE_UNAVAILABLE"
    public const val RELATED_ORDER_TRANSFER_AMOUNT_EXCEED: String = "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED"
    public const val RELATED_ORDER_TRANSFER_COUNT_EXCEED: String = "RELATED_ORDER_TRANSFER_COUNT_EXCEED"
    public const val BUDGET_NOT_ENOUGH: String = "BUDGET_NOT_ENOUGH"
}

/**
 * 免确认收款授权的关闭原因.
 *
 * The documented values; there may be others.
 */
public object GetUserConfirmAuthorizationClosureCloseReason {
    public const val CLOSE_VIA_MCH_API: String = "CLOSE_VIA_MCH_API"
    public const val USER_CLOSE: String = "USER_CLOSE"
    public const val USER_OVERDUE_UNCONFIRMED: String = "USER_OVERDUE_UNCONFIRMED"
    public const val TRANSFER_RISK: String = "TRANSFER_RISK"
    public const val USER_ACCOUNT_ABNORMAL: String = "USER_ACCOUNT_ABNORMAL"
}

/**
 * 授权状态.
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
    public const val SHA256: String = "SHA256"
    public const val SM3: String = "SM3"
}

/**
 * 免确认收款授权的关闭原因.
 *
 * The documented values; there may be others.
 */
public object MerchantAuthorizationClosureCloseReason {
    public const val CLOSE_VIA_MCH_API: String = "CLOSE_VIA_MCH_API"
}

/**
 * 收款方式类型.
 *
 * The documented values; there may be others.
 */
public object PaymentMethodType {
    public const val CFT: String = "CFT"
    public const val WPHK: String = "WPHK"
}

/**
 * 转账场景ID.
 *
 * The documented values; there may be others.
 */
public object PreTransferWithAuthorizationRequestTransferSceneId {
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
public object PreTransferWithAuthorizationResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val PROCESSING: String = "PROCESSING"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val TRANSFERING: String = "TRANSFERING"
    public const val SUCCESS: String = "SUCCESS"
    public const val CANCELING: String = "CANCELING"
}

/**
 * 单据状态.
 *
 * The documented values; there may be others.
 */
public object QqWalletBillFinishedResourceState {
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
public object QqWalletBillState {
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
public object TransferBillFinishedResourceState {
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 单据状态.
 *
 * The documented values; there may be others.
 */
public object TransferBillState {
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
 * 转账场景ID.
 *
 * The documented values; there may be others.
 */
public object TransferWithAuthorizationRequestTransferSceneId {
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
    public const val PROCESSING: String = "PROCESSING"
    public const val TRANSFERING: String = "TRANSFERING"
    public const val SUCCESS: String = "SUCCESS"
}

/**
 * 用户收款样式类型.
 *
 * The documented values; there may be others.
 */
public object Type {
    public const val CONFIRM_PAGE: String = "CONFIRM_PAGE"
    public const val RED_PACKET: String = "RED_PACKET"
}
