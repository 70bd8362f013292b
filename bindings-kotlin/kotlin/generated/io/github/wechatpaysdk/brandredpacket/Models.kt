// Generated from api/brand_red_packet.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandredpacket

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
 * `Batch`.
 */
public class Batch(json: JsonObject) : Model(json) {

    /** 品牌红包批次创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 微信支付品牌红包批次单号. WeChat Pay's number of the batch. */
    public val batchNo: String get() = json["batch_no"].text()

    /** 品牌主商户号. The merchant of the brand, which pays. */
    public val brandMchid: String get() = json["brand_mchid"].text()

    /** 商家品牌红包批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 品牌红包批次名称. */
    public val batchName: String get() = json["batch_name"].text()

    /** 品牌红包批次备注. */
    public val batchRemark: String get() = json["batch_remark"].text()

    /** 批次单状态. `WAIT_PAY`: to be paid by the merchant within 24 hours; `FINISHED` and `CLOSED` are final, and `FINISHED` says nothing about the single red packet. See [BatchState]. */
    public val batchState: String get() = json["batch_state"].text()

    /** 发放失败金额. In fen. */
    public val failAmount: Long? get() = json["fail_amount"].longOrNull()

    /** 发放失败笔数. */
    public val failNum: Long? get() = json["fail_num"].longOrNull()

    /** 发放成功金额. In fen. */
    public val successAmount: Long? get() = json["success_amount"].longOrNull()

    /** 发放成功笔数. */
    public val successNum: Long? get() = json["success_num"].longOrNull()

    /** 总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 总笔数. The number of red packets. */
    public val totalNum: Long? get() = json["total_num"].longOrNull()

    /** 品牌ID. */
    public val brandId: Long? get() = json["brand_id"].longOrNull()

    /** 品牌红包批次更新时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 品牌AppID. The app that `openid` belongs to; it has to be bound to the brand. */
    public val brandAppid: String? get() = json["brand_appid"].textOrNull()

    /** 品牌红包模板ID. The template that users see, made in the merchant platform. */
    public val templateId: String? get() = json["template_id"].textOrNull()

    /** 品牌红包批次单关闭原因. `MERCHANT_REVOCATION`: by the merchant; `SYSTEM_OVERDUE_CLOSE`: not paid in time. See [CloseReason]. */
    public val closeReason: String? get() = json["close_reason"].textOrNull()

    /** 品牌红包明细列表. */
    public val detailList: List<BatchDetailCompact>? get() = json["detail_list"].listOrNull { BatchDetailCompact(it.tree()) }
}

/**
 * `BatchDetail`.
 */
public class BatchDetail(json: JsonObject) : Model(json) {

    /** 品牌ID. */
    public val brandId: Long? get() = json["brand_id"].longOrNull()

    /** 接收红包用户OpenID. The user in `brand_appid`. */
    public val openid: String get() = json["openid"].text()

    /** 品牌红包更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 微信支付品牌红包批次单号. WeChat Pay's number of the batch. */
    public val batchNo: String get() = json["batch_no"].text()

    /** 品牌主商户号. The merchant of the brand, which pays. */
    public val brandMchid: String get() = json["brand_mchid"].text()

    /** 微信支付品牌红包明细单号. WeChat Pay's number of the red packet. */
    public val detailNo: String get() = json["detail_no"].text()

    /** 商家品牌红包批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 商家品牌红包明细单号. The merchant's own number of the red packet. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 品牌红包模板ID. The template that users see, made in the merchant platform. */
    public val templateId: String get() = json["template_id"].text()

    /** 红包金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 品牌红包明细单状态. `DETAIL_INIT`: being checked; `DETAIL_WAIT_PAY`: to be confirmed by the merchant; `DETAIL_PROCESSING`: under way, the result is open. See [BatchDetailDetailState]. */
    public val detailState: String get() = json["detail_state"].text()

    /** 红包备注. */
    public val remark: String get() = json["remark"].text()

    /** 创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 品牌AppID. The app that `openid` belongs to; it has to be bound to the brand. */
    public val brandAppid: String? get() = json["brand_appid"].textOrNull()

    /** 失败原因. Set when it failed. See [FailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 品牌红包发起时间. When the red packet was started. RFC 3339. */
    public val initiateTime: String? get() = json["initiate_time"].textOrNull()

    /** 接收红包用户姓名. The user's real name; when it is given, it is checked. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `BatchDetailCompact`.
 */
public class BatchDetailCompact(json: JsonObject) : Model(json) {

    /** 商家品牌红包明细单号. The merchant's own number of the red packet. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 微信支付品牌红包明细单号. WeChat Pay's number of the red packet. */
    public val transferDetailNo: String get() = json["transfer_detail_no"].text()

    /** 品牌红包明细单状态. `DETAIL_INIT`: being checked; `DETAIL_WAIT_PAY`: to be confirmed by the merchant; `DETAIL_PROCESSING`: under way, the result is open. See [BatchDetailCompactDetailState]. */
    public val detailState: String get() = json["detail_state"].text()
}

/**
 * `BatchDetailInput`.
 */
public class BatchDetailInput(json: JsonObject) : Model(json) {
    public constructor(openid: String, outDetailNo: String, amount: Long, remark: String, userName: String? = null) : this(
        Fields().put("openid", openid).put("out_detail_no", outDetailNo).put("amount", amount).put("remark", remark).put("user_name", userName).json,
    )

    public constructor(openid: String, outDetailNo: String, amount: Long, remark: String) : this(
        Fields().put("openid", openid).put("out_detail_no", outDetailNo).put("amount", amount).put("remark", remark).json,
    )

    /** 接收红包用户OpenID. The user in `brand_appid`. */
    public val openid: String get() = json["openid"].text()

    /** 商家品牌红包明细单号. The merchant's own number of the red packet. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 红包金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 红包备注. */
    public val remark: String get() = json["remark"].text()

    /** 接收红包用户姓名. The user's real name; when it is given, it is checked. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): BatchDetailInput = BatchDetailInput(json.with("openid", openid))

    /** A copy with another [outDetailNo]. */
    public fun withOutDetailNo(outDetailNo: String): BatchDetailInput = BatchDetailInput(json.with("out_detail_no", outDetailNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): BatchDetailInput = BatchDetailInput(json.with("amount", amount))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String): BatchDetailInput = BatchDetailInput(json.with("remark", remark))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String?): BatchDetailInput = BatchDetailInput(json.with("user_name", userName))

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `CreateBatchRequest`.
 */
public class CreateBatchRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: Long, brandAppid: String, outBatchNo: String, templateId: String, batchName: String, batchRemark: String, detailList: List<BatchDetailInput>, scene: String, totalAmount: Long, totalNum: Long) : this(
        Fields().put("brand_id", brandId).put("brand_appid", brandAppid).put("out_batch_no", outBatchNo).put("template_id", templateId).put("batch_name", batchName).put("batch_remark", batchRemark).put("detail_list", detailList).put("scene", scene).put("total_amount", totalAmount).put("total_num", totalNum).json,
    )

    /** 品牌ID. */
    public val brandId: Long get() = json["brand_id"].long()

    /** 品牌AppID. The app that `openid` belongs to; it has to be bound to the brand. */
    public val brandAppid: String get() = json["brand_appid"].text()

    /** 商家品牌红包批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 品牌红包模板ID. The template that users see, made in the merchant platform. */
    public val templateId: String get() = json["template_id"].text()

    /** 品牌红包批次名称. */
    public val batchName: String get() = json["batch_name"].text()

    /** 品牌红包批次备注. */
    public val batchRemark: String get() = json["batch_remark"].text()

    /** 品牌红包明细列表. */
    public val detailList: List<BatchDetailInput> get() = json["detail_list"].list { BatchDetailInput(it.tree()) }

    /** 品牌红包发放场景. `CUSTOM_SEND`: the merchant decides who gets one. See [Scene]. */
    public val scene: String get() = json["scene"].text()

    /** 总金额. In fen; the sum over `detail_list`. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 总笔数. The number of red packets. */
    public val totalNum: Long get() = json["total_num"].long()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: Long): CreateBatchRequest = CreateBatchRequest(json.with("brand_id", brandId))

    /** A copy with another [brandAppid]. */
    public fun withBrandAppid(brandAppid: String): CreateBatchRequest = CreateBatchRequest(json.with("brand_appid", brandAppid))

    /** A copy with another [outBatchNo]. */
    public fun withOutBatchNo(outBatchNo: String): CreateBatchRequest = CreateBatchRequest(json.with("out_batch_no", outBatchNo))

    /** A copy with another [templateId]. */
    public fun withTemplateId(templateId: String): CreateBatchRequest = CreateBatchRequest(json.with("template_id", templateId))

    /** A copy with another [batchName]. */
    public fun withBatchName(batchName: String): CreateBatchRequest = CreateBatchRequest(json.with("batch_name", batchName))

    /** A copy with another [batchRemark]. */
    public fun withBatchRemark(batchRemark: String): CreateBatchRequest = CreateBatchRequest(json.with("batch_remark", batchRemark))

    /** A copy with another [detailList]. */
    public fun withDetailList(detailList: List<BatchDetailInput>): CreateBatchRequest = CreateBatchRequest(json.with("detail_list", detailList))

    /** A copy with another [scene]. */
    public fun withScene(scene: String): CreateBatchRequest = CreateBatchRequest(json.with("scene", scene))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): CreateBatchRequest = CreateBatchRequest(json.with("total_amount", totalAmount))

    /** A copy with another [totalNum]. */
    public fun withTotalNum(totalNum: Long): CreateBatchRequest = CreateBatchRequest(json.with("total_num", totalNum))
}

/**
 * `CreateBatchResponse`.
 */
public class CreateBatchResponse(json: JsonObject) : Model(json) {

    /** 品牌红包批次创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商家品牌红包批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 微信支付品牌红包批次单号. WeChat Pay's number of the batch. */
    public val batchNo: String? get() = json["batch_no"].textOrNull()

    /** 批次单状态. `WAIT_PAY`: to be paid by the merchant within 24 hours; `FINISHED` and `CLOSED` are final, and `FINISHED` says nothing about the single red packet. See [BatchState]. */
    public val batchState: String? get() = json["batch_state"].textOrNull()
}

/**
 * 品牌红包明细单状态.
 *
 * The documented values; there may be others.
 */
public object BatchDetailCompactDetailState {
    public const val DETAIL_INIT: String = "DETAIL_INIT"
    public const val DETAIL_WAIT_PAY: String = "DETAIL_WAIT_PAY"
    public const val DETAIL_PROCESSING: String = "DETAIL_PROCESSING"
    public const val DETAIL_SUCCESS: String = "DETAIL_SUCCESS"
    public const val DETAIL_FAIL: String = "DETAIL_FAIL"
}

/**
 * 品牌红包明细单状态.
 *
 * The documented values; there may be others.
 */
public object BatchDetailDetailState {
    public const val DETAIL_INIT: String = "DETAIL_INIT"
    public const val DETAIL_WAIT_PAY: String = "DETAIL_WAIT_PAY"
    public const val DETAIL_PROCESSING: String = "DETAIL_PROCESSING"
    public const val DETAIL_SUCCESS: String = "DETAIL_SUCCESS"
    public const val DETAIL_FAIL: String = "DETAIL_FAIL"
}

/**
 * 批次单状态.
 *
 * The documented values; there may be others.
 */
public object BatchState {
    public const val WAIT_PAY: String = "WAIT_PAY"
    public const val ACCEPTED: String = "ACCEPTED"
    public const val PROCESSING: String = "PROCESSING"
    public const val FINISHED: String = "FINISHED"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 品牌红包批次单关闭原因.
 *
 * The documented values; there may be others.
 */
public object CloseReason {
    public const val MERCHANT_REVOCATION: String = "MERCHANT_REVOCATION"
    public const val SYSTEM_OVERDUE_CLOSE: String = "SYSTEM_OVERDUE_CLOSE"
}

/**
 * 失败原因.
 *
 * The documented values; there may be others.
 */
public object FailReason {
    public const val ACCOUNT_FROZEN: String = "ACCOUNT_FROZEN"
    public const val REAL_NAME_CHECK_FAIL: String = "REAL_NAME_CHECK_FAIL"
    public const val NAME_NOT_CORRECT: String = "NAME_NOT_CORRECT"
    public const val OPENID_INVALID: String = "OPENID_INVALID"
    public const val TRANSFER_QUOTA_EXCEED: String = "TRANSFER_QUOTA_EXCEED"
    public const val DAY_RECEIVED_QUOTA_EXCEED: String = "DAY_RECEIVED_QUOTA_EXCEED"
    public const val DAY_RECEIVED_COUNT_EXCEED: String = "DAY_RECEIVED_COUNT_EXCEED"
    public const val PRODUCT_AUTH_CHECK_FAIL: String = "PRODUCT_AUTH_CHECK_FAIL"
    public const val OVERDUE_CLOSE: String = "OVERDUE_CLOSE"
    public const val ACCOUNT_NOT_EXIST: String = "ACCOUNT_NOT_EXIST"
    public const val TRANSFER_RISK: String = "TRANSFER_RISK"
    public const val USER_ACCOUNT_LIMIT: String = "USER_ACCOUNT_LIMIT"
    public const val FAIL_REASON_UNKNOWN: String = "FAIL_REASON_UNKNOWN"
    public const val PAYER_ACCOUNT_ABNORMAL: String = "PAYER_ACCOUNT_ABNORMAL"
    public const val PAYEE_ACCOUNT_ABNORMAL: String = "PAYEE_ACCOUNT_ABNORMAL"
    public const val USER_RECEIVE_OVERDUE: String = "USER_RECEIVE_OVERDUE"
    public const val REMARK_NOT_CORRECT: String = "REMARK_NOT_CORRECT"
    public const val MERCHANT_REJECT: String = "MERCHANT_REJECT"
    public const val MERCHANT_NOT_CONFIRM: String = "MERCHANT_NOT_CONFIRM"
    public const val BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH: String = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH"
}

/**
 * 品牌红包明细单状态.
 *
 * The documented values; there may be others.
 */
public object GetBatchByBatchNoDetailState {
    public const val DETAIL_VIEW_ALL: String = "DETAIL_VIEW_ALL"
    public const val DETAIL_VIEW_SUCCESS: String = "DETAIL_VIEW_SUCCESS"
    public const val DETAIL_VIEW_FAIL: String = "DETAIL_VIEW_FAIL"
}

/**
 * 品牌红包明细单状态.
 *
 * The documented values; there may be others.
 */
public object GetBatchByOutBatchNoDetailState {
    public const val DETAIL_VIEW_ALL: String = "DETAIL_VIEW_ALL"
    public const val DETAIL_VIEW_SUCCESS: String = "DETAIL_VIEW_SUCCESS"
    public const val DETAIL_VIEW_FAIL: String = "DETAIL_VIEW_FAIL"
}

/**
 * 品牌红包发放场景.
 *
 * The documented values; there may be others.
 */
public object Scene {
    public const val CUSTOM_SEND: String = "CUSTOM_SEND"
}
