// Generated from api/smart_guide.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.smartguide

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
 * `AssignGuideRequest`.
 */
public class AssignGuideRequest(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, subMchid: String? = null) : this(
        Fields().put("out_trade_no", outTradeNo).put("sub_mchid", subMchid).json,
    )

    public constructor(outTradeNo: String) : this(
        Fields().put("out_trade_no", outTradeNo).json,
    )

    /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): AssignGuideRequest = AssignGuideRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): AssignGuideRequest = AssignGuideRequest(json.with("sub_mchid", subMchid))
}

/**
 * `CreateGuideRequest`.
 */
public class CreateGuideRequest(json: JsonObject) : Model(json) {
    public constructor(name: String, storeId: Long, avatar: String, corpid: String, mobile: String, qrCode: String, userid: String, subMchid: String? = null, groupQrcode: String? = null) : this(
        Fields().put("name", name).put("store_id", storeId).put("avatar", avatar).put("corpid", corpid).put("mobile", mobile).put("qr_code", qrCode).put("userid", userid).put("sub_mchid", subMchid).put("group_qrcode", groupQrcode).json,
    )

    public constructor(name: String, storeId: Long, avatar: String, corpid: String, mobile: String, qrCode: String, userid: String) : this(
        Fields().put("name", name).put("store_id", storeId).put("avatar", avatar).put("corpid", corpid).put("mobile", mobile).put("qr_code", qrCode).put("userid", userid).json,
    )

    /** 企业微信的员工姓名. Encrypted on the wire. */
    public val name: String get() = json["name"].text()

    /** 门店ID. WeChat Pay's number of the store. */
    public val storeId: Long get() = json["store_id"].long()

    /** 头像URL. At most 1024 characters, a URL. */
    public val avatar: String get() = json["avatar"].text()

    /** 企业ID. The company's id in WeCom. */
    public val corpid: String get() = json["corpid"].text()

    /** 手机号码. Encrypted on the wire. */
    public val mobile: String get() = json["mobile"].text()

    /** 员工个人二维码URL. By which customers add the guide in WeCom. At most 1024 characters, a URL. */
    public val qrCode: String get() = json["qr_code"].text()

    /** 企业微信的员工ID. The employee's id in WeCom. At most 64 characters. */
    public val userid: String get() = json["userid"].text()

    /** 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 群二维码URL. By which customers join a group. At most 1024 characters. */
    public val groupQrcode: String? get() = json["group_qrcode"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): CreateGuideRequest = CreateGuideRequest(json.with("name", name))

    /** A copy with another [storeId]. */
    public fun withStoreId(storeId: Long): CreateGuideRequest = CreateGuideRequest(json.with("store_id", storeId))

    /** A copy with another [avatar]. */
    public fun withAvatar(avatar: String): CreateGuideRequest = CreateGuideRequest(json.with("avatar", avatar))

    /** A copy with another [corpid]. */
    public fun withCorpid(corpid: String): CreateGuideRequest = CreateGuideRequest(json.with("corpid", corpid))

    /** A copy with another [mobile]. */
    public fun withMobile(mobile: String): CreateGuideRequest = CreateGuideRequest(json.with("mobile", mobile))

    /** A copy with another [qrCode]. */
    public fun withQrCode(qrCode: String): CreateGuideRequest = CreateGuideRequest(json.with("qr_code", qrCode))

    /** A copy with another [userid]. */
    public fun withUserid(userid: String): CreateGuideRequest = CreateGuideRequest(json.with("userid", userid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateGuideRequest = CreateGuideRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [groupQrcode]. */
    public fun withGroupQrcode(groupQrcode: String?): CreateGuideRequest = CreateGuideRequest(json.with("group_qrcode", groupQrcode))

    override fun isSensitive(name: String): Boolean = name == "name" || name == "mobile"
}

/**
 * `CreateGuideResponse`.
 */
public class CreateGuideResponse(json: JsonObject) : Model(json) {

    /** 服务人员ID. WeChat Pay's number of the guide. At most 64 characters. */
    public val guideId: String get() = json["guide_id"].text()
}

/**
 * `Guide`.
 */
public class Guide(json: JsonObject) : Model(json) {

    /** 服务人员姓名. Encrypted on the wire. */
    public val name: String? get() = json["name"].textOrNull()

    /** 服务人员ID. WeChat Pay's number of the guide. */
    public val guideId: String? get() = json["guide_id"].textOrNull()

    /** 门店ID. WeChat Pay's number of the store. */
    public val storeId: Long? get() = json["store_id"].longOrNull()

    /** 工号. The store's own number of the guide. */
    public val workId: String? get() = json["work_id"].textOrNull()

    /** 手机号码. Encrypted on the wire. */
    public val mobile: String? get() = json["mobile"].textOrNull()

    /** 企业微信的员工ID. The employee's id in WeCom. */
    public val userid: String? get() = json["userid"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "name" || name == "mobile"
}

/**
 * `ListGuidesResponse`.
 */
public class ListGuidesResponse(json: JsonObject) : Model(json) {

    /** 请求资源起始位置. Items that were skipped. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 最大资源条数. At most 10. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 服务人员数量. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 服务人员列表. */
    public val data: List<Guide>? get() = json["data"].listOrNull { Guide(it.tree()) }
}

/**
 * `UpdateGuideRequest`.
 */
public class UpdateGuideRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String? = null, name: String? = null, avatar: String? = null, groupQrcode: String? = null, mobile: String? = null, qrCode: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("name", name).put("avatar", avatar).put("group_qrcode", groupQrcode).put("mobile", mobile).put("qr_code", qrCode).json,
    )

    /** 子商户ID. The sub-merchant that the partner acts for. At most 64 characters. Partners only. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 服务人员姓名. Encrypted on the wire. */
    public val name: String? get() = json["name"].textOrNull()

    /** 服务人员头像URL. At most 1024 characters, a URL. */
    public val avatar: String? get() = json["avatar"].textOrNull()

    /** 群二维码URL. By which customers join a group. At most 1024 characters. */
    public val groupQrcode: String? get() = json["group_qrcode"].textOrNull()

    /** 服务人员手机号码. Encrypted on the wire. */
    public val mobile: String? get() = json["mobile"].textOrNull()

    /** 服务人员二维码URL. By which customers add the guide in WeCom. At most 1024 characters, a URL. */
    public val qrCode: String? get() = json["qr_code"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): UpdateGuideRequest = UpdateGuideRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [name]. */
    public fun withName(name: String?): UpdateGuideRequest = UpdateGuideRequest(json.with("name", name))

    /** A copy with another [avatar]. */
    public fun withAvatar(avatar: String?): UpdateGuideRequest = UpdateGuideRequest(json.with("avatar", avatar))

    /** A copy with another [groupQrcode]. */
    public fun withGroupQrcode(groupQrcode: String?): UpdateGuideRequest = UpdateGuideRequest(json.with("group_qrcode", groupQrcode))

    /** A copy with another [mobile]. */
    public fun withMobile(mobile: String?): UpdateGuideRequest = UpdateGuideRequest(json.with("mobile", mobile))

    /** A copy with another [qrCode]. */
    public fun withQrCode(qrCode: String?): UpdateGuideRequest = UpdateGuideRequest(json.with("qr_code", qrCode))

    override fun isSensitive(name: String): Boolean = name == "name" || name == "mobile"
}
