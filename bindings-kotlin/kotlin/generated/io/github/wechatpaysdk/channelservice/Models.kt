// Generated from api/channel_service.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.channelservice

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
 * `BankChannelAccountRename`.
 */
public class BankChannelAccountRename(json: JsonObject) : Model(json) {

    /** 目标商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 渠道结算银行账户更名外部系统单号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 微信支付更名受理返回的申请单号. */
    public val applicationId: String get() = json["application_id"].text()

    /** 台账ID. Encrypted on the wire. */
    public val balAccountNo: String get() = json["bal_account_no"].text()

    /** 申请单状态. See [ApplicationState]. */
    public val applicationState: String get() = json["application_state"].text()

    /** 变更类型. See [ChangeScene]. */
    public val changeScene: String get() = json["change_scene"].text()

    /** 目标账户名. Encrypted on the wire. */
    public val newAccountName: String get() = json["new_account_name"].text()

    /** 失败错误码. */
    public val failCode: String? get() = json["fail_code"].textOrNull()

    /** 失败原因. */
    public val failMsg: String? get() = json["fail_msg"].textOrNull()

    /** 完成时间. RFC 3339. */
    public val finishTime: String? get() = json["finish_time"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "bal_account_no" || name == "new_account_name"
}

/**
 * `BeneficialOwner`.
 */
public class BeneficialOwner(json: JsonObject) : Model(json) {

    /** 受益所有人证件号码. Encrypted on the wire. */
    public val beneficialOwnerIdNo: String get() = json["beneficial_owner_id_no"].text()

    /** 受益所有人证件反面影像ID. */
    public val beneficialOwnerImgBackId: String get() = json["beneficial_owner_img_back_id"].text()

    /** 受益所有人证件正面影像ID. */
    public val beneficialOwnerImgFrontId: String get() = json["beneficial_owner_img_front_id"].text()

    /** 受益所有人编号. */
    public val beneficialOwnerNo: String get() = json["beneficial_owner_no"].text()

    /** 受益所有人居住地址. Encrypted on the wire. */
    public val beneficialOwnerAddress: String get() = json["beneficial_owner_address"].text()

    /** 受益所有人证件有效期起始日. */
    public val beneficialOwnerEffectiveDate: String get() = json["beneficial_owner_effective_date"].text()

    /** 受益所有人证件有效期结束日. */
    public val beneficialOwnerExpireDate: String get() = json["beneficial_owner_expire_date"].text()

    /** 受益所有人证件类型. See [BeneficialOwnerIdType]. */
    public val beneficialOwnerIdType: String get() = json["beneficial_owner_id_type"].text()

    /** 受益所有人姓名. Encrypted on the wire. */
    public val beneficialOwnerName: String get() = json["beneficial_owner_name"].text()

    override fun isSensitive(name: String): Boolean = name == "beneficial_owner_id_no" || name == "beneficial_owner_address" || name == "beneficial_owner_name"
}

/**
 * `CreatePunishOrderRequest`.
 */
public class CreatePunishOrderRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, balAccountNo: String, punishScene: Long, mchid: String? = null, cardNo: String? = null, sgnNo: String? = null, fundRepatriationStrategy: String? = null, punishEndTime: String? = null, punishReason: String? = null, reqScene: String? = null) : this(
        Fields().put("mchid", mchid).put("out_request_no", outRequestNo).put("bal_account_no", balAccountNo).put("punish_scene", punishScene).put("card_no", cardNo).put("sgn_no", sgnNo).put("fund_repatriation_strategy", fundRepatriationStrategy).put("punish_end_time", punishEndTime).put("punish_reason", punishReason).put("req_scene", reqScene).json,
    )

    public constructor(outRequestNo: String, balAccountNo: String, punishScene: Long) : this(
        Fields().put("out_request_no", outRequestNo).put("bal_account_no", balAccountNo).put("punish_scene", punishScene).json,
    )

    /** 目标下管商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 微众管控单号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 目标下管台账ID. Encrypted on the wire. */
    public val balAccountNo: String get() = json["bal_account_no"].text()

    /** 管控场景. */
    public val punishScene: Long get() = json["punish_scene"].long()

    /** 目标下管卡号. Encrypted on the wire. */
    public val cardNo: String? get() = json["card_no"].textOrNull()

    /** 目标下管商户子账户协议号. */
    public val sgnNo: String? get() = json["sgn_no"].textOrNull()

    /** 微众资金划回策略. See [FundRepatriationStrategy]. */
    public val fundRepatriationStrategy: String? get() = json["fund_repatriation_strategy"].textOrNull()

    /** 管控结束时间. RFC 3339. */
    public val punishEndTime: String? get() = json["punish_end_time"].textOrNull()

    /** 管控原因. */
    public val punishReason: String? get() = json["punish_reason"].textOrNull()

    /** See [ReqScene]. */
    public val reqScene: String? get() = json["req_scene"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): CreatePunishOrderRequest = CreatePunishOrderRequest(json.with("mchid", mchid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreatePunishOrderRequest = CreatePunishOrderRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [balAccountNo]. */
    public fun withBalAccountNo(balAccountNo: String): CreatePunishOrderRequest = CreatePunishOrderRequest(json.with("bal_account_no", balAccountNo))

    /** A copy with another [punishScene]. */
    public fun withPunishScene(punishScene: Long): CreatePunishOrderRequest = CreatePunishOrderRequest(json.with("punish_scene", punishScene))

    /** A copy with another [cardNo]. */
    public fun withCardNo(cardNo: String?): CreatePunishOrderRequest = CreatePunishOrderRequest(json.with("card_no", cardNo))

    /** A copy with another [sgnNo]. */
    public fun withSgnNo(sgnNo: String?): CreatePunishOrderRequest = CreatePunishOrderRequest(json.with("sgn_no", sgnNo))

    /** A copy with another [fundRepatriationStrategy]. */
    public fun withFundRepatriationStrategy(fundRepatriationStrategy: String?): CreatePunishOrderRequest = CreatePunishOrderRequest(json.with("fund_repatriation_strategy", fundRepatriationStrategy))

    /** A copy with another [punishEndTime]. */
    public fun withPunishEndTime(punishEndTime: String?): CreatePunishOrderRequest = CreatePunishOrderRequest(json.with("punish_end_time", punishEndTime))

    /** A copy with another [punishReason]. */
    public fun withPunishReason(punishReason: String?): CreatePunishOrderRequest = CreatePunishOrderRequest(json.with("punish_reason", punishReason))

    /** A copy with another [reqScene]. */
    public fun withReqScene(reqScene: String?): CreatePunishOrderRequest = CreatePunishOrderRequest(json.with("req_scene", reqScene))

    override fun isSensitive(name: String): Boolean = name == "bal_account_no" || name == "card_no"
}

/**
 * `CreatePunishOrderResponse`.
 */
public class CreatePunishOrderResponse(json: JsonObject) : Model(json) {

    /** 微众管控单号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 微信支付管控单号. */
    public val wxpayPunishNo: String get() = json["wxpay_punish_no"].text()
}

/**
 * `CreateRecoverOrderRequest`.
 */
public class CreateRecoverOrderRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, balAccountNo: String, relatedWebankPunishNo: String, relatedWxpayPunishNo: String, recoverReason: String, mchid: String? = null, cardNo: String? = null, sgnNo: String? = null, reqScene: String? = null) : this(
        Fields().put("mchid", mchid).put("out_request_no", outRequestNo).put("bal_account_no", balAccountNo).put("related_webank_punish_no", relatedWebankPunishNo).put("related_wxpay_punish_no", relatedWxpayPunishNo).put("recover_reason", recoverReason).put("card_no", cardNo).put("sgn_no", sgnNo).put("req_scene", reqScene).json,
    )

    public constructor(outRequestNo: String, balAccountNo: String, relatedWebankPunishNo: String, relatedWxpayPunishNo: String, recoverReason: String) : this(
        Fields().put("out_request_no", outRequestNo).put("bal_account_no", balAccountNo).put("related_webank_punish_no", relatedWebankPunishNo).put("related_wxpay_punish_no", relatedWxpayPunishNo).put("recover_reason", recoverReason).json,
    )

    /** 目标解管商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 微众解管单号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 目标解管台账ID. Encrypted on the wire. */
    public val balAccountNo: String get() = json["bal_account_no"].text()

    /** 关联微众管控单号. */
    public val relatedWebankPunishNo: String get() = json["related_webank_punish_no"].text()

    /** 关联微信支付管控单号. */
    public val relatedWxpayPunishNo: String get() = json["related_wxpay_punish_no"].text()

    /** 解管原因描述. */
    public val recoverReason: String get() = json["recover_reason"].text()

    /** 目标下管卡号. Encrypted on the wire. */
    public val cardNo: String? get() = json["card_no"].textOrNull()

    /** 目标下管商户子账户协议号. */
    public val sgnNo: String? get() = json["sgn_no"].textOrNull()

    /** See [ReqScene]. */
    public val reqScene: String? get() = json["req_scene"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): CreateRecoverOrderRequest = CreateRecoverOrderRequest(json.with("mchid", mchid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateRecoverOrderRequest = CreateRecoverOrderRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [balAccountNo]. */
    public fun withBalAccountNo(balAccountNo: String): CreateRecoverOrderRequest = CreateRecoverOrderRequest(json.with("bal_account_no", balAccountNo))

    /** A copy with another [relatedWebankPunishNo]. */
    public fun withRelatedWebankPunishNo(relatedWebankPunishNo: String): CreateRecoverOrderRequest = CreateRecoverOrderRequest(json.with("related_webank_punish_no", relatedWebankPunishNo))

    /** A copy with another [relatedWxpayPunishNo]. */
    public fun withRelatedWxpayPunishNo(relatedWxpayPunishNo: String): CreateRecoverOrderRequest = CreateRecoverOrderRequest(json.with("related_wxpay_punish_no", relatedWxpayPunishNo))

    /** A copy with another [recoverReason]. */
    public fun withRecoverReason(recoverReason: String): CreateRecoverOrderRequest = CreateRecoverOrderRequest(json.with("recover_reason", recoverReason))

    /** A copy with another [cardNo]. */
    public fun withCardNo(cardNo: String?): CreateRecoverOrderRequest = CreateRecoverOrderRequest(json.with("card_no", cardNo))

    /** A copy with another [sgnNo]. */
    public fun withSgnNo(sgnNo: String?): CreateRecoverOrderRequest = CreateRecoverOrderRequest(json.with("sgn_no", sgnNo))

    /** A copy with another [reqScene]. */
    public fun withReqScene(reqScene: String?): CreateRecoverOrderRequest = CreateRecoverOrderRequest(json.with("req_scene", reqScene))

    override fun isSensitive(name: String): Boolean = name == "bal_account_no" || name == "card_no"
}

/**
 * `CreateRecoverOrderResponse`.
 */
public class CreateRecoverOrderResponse(json: JsonObject) : Model(json) {

    /** 微众解管单号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 微信支付解管单号. */
    public val wxpayRecoverNo: String get() = json["wxpay_recover_no"].text()
}

/**
 * `CreateSpecialReductionRequest`.
 */
public class CreateSpecialReductionRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, balAccountNo: String, amount: Long, reductionType: String, mchid: String? = null, cardNo: String? = null, sgnNo: String? = null, reason: String? = null, reqScene: String? = null) : this(
        Fields().put("mchid", mchid).put("out_request_no", outRequestNo).put("bal_account_no", balAccountNo).put("amount", amount).put("reduction_type", reductionType).put("card_no", cardNo).put("sgn_no", sgnNo).put("reason", reason).put("req_scene", reqScene).json,
    )

    public constructor(outRequestNo: String, balAccountNo: String, amount: Long, reductionType: String) : this(
        Fields().put("out_request_no", outRequestNo).put("bal_account_no", balAccountNo).put("amount", amount).put("reduction_type", reductionType).json,
    )

    /** 微信支付商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 特殊减额单号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 额度台账号. Encrypted on the wire. */
    public val balAccountNo: String get() = json["bal_account_no"].text()

    /** 减额金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 特殊减额类型. See [ReductionType]. */
    public val reductionType: String get() = json["reduction_type"].text()

    /** 卡号. Encrypted on the wire. */
    public val cardNo: String? get() = json["card_no"].textOrNull()

    /** 商户账户协议号. */
    public val sgnNo: String? get() = json["sgn_no"].textOrNull()

    /** 特殊减额原因. */
    public val reason: String? get() = json["reason"].textOrNull()

    /** See [ReqScene]. */
    public val reqScene: String? get() = json["req_scene"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): CreateSpecialReductionRequest = CreateSpecialReductionRequest(json.with("mchid", mchid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateSpecialReductionRequest = CreateSpecialReductionRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [balAccountNo]. */
    public fun withBalAccountNo(balAccountNo: String): CreateSpecialReductionRequest = CreateSpecialReductionRequest(json.with("bal_account_no", balAccountNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateSpecialReductionRequest = CreateSpecialReductionRequest(json.with("amount", amount))

    /** A copy with another [reductionType]. */
    public fun withReductionType(reductionType: String): CreateSpecialReductionRequest = CreateSpecialReductionRequest(json.with("reduction_type", reductionType))

    /** A copy with another [cardNo]. */
    public fun withCardNo(cardNo: String?): CreateSpecialReductionRequest = CreateSpecialReductionRequest(json.with("card_no", cardNo))

    /** A copy with another [sgnNo]. */
    public fun withSgnNo(sgnNo: String?): CreateSpecialReductionRequest = CreateSpecialReductionRequest(json.with("sgn_no", sgnNo))

    /** A copy with another [reason]. */
    public fun withReason(reason: String?): CreateSpecialReductionRequest = CreateSpecialReductionRequest(json.with("reason", reason))

    /** A copy with another [reqScene]. */
    public fun withReqScene(reqScene: String?): CreateSpecialReductionRequest = CreateSpecialReductionRequest(json.with("req_scene", reqScene))

    override fun isSensitive(name: String): Boolean = name == "bal_account_no" || name == "card_no"
}

/**
 * `GetBalanceResponse`.
 */
public class GetBalanceResponse(json: JsonObject) : Model(json) {

    /** 额度台账号额度. In fen. */
    public val balance: Long? get() = json["balance"].longOrNull()

    /** 是否存在在途减额指令. */
    public val inTransitReductionExist: Boolean? get() = json["in_transit_reduction_exist"].booleanOrNull()
}

/**
 * `GetControlOrderResponse`.
 */
public class GetControlOrderResponse(json: JsonObject) : Model(json) {

    /** 控制场景. See [ControlScene]. */
    public val controlScene: String get() = json["control_scene"].text()

    /** 管控单. */
    public val punishOrder: PunishOrder? get() = json["punish_order"].treeOrNull()?.let { PunishOrder(it) }

    /** 解管单. */
    public val recoverOrder: RecoverOrder? get() = json["recover_order"].treeOrNull()?.let { RecoverOrder(it) }
}

/**
 * `GetMerchantMediaResponse`.
 */
public class GetMerchantMediaResponse(json: JsonObject) : Model(json) {

    /** 影像件资料ID. */
    public val mediaId: String? get() = json["media_id"].textOrNull()

    /** sm4密钥. */
    public val key: String? get() = json["key"].textOrNull()

    /** 文件内容. */
    public val mediaContent: String? get() = json["media_content"].textOrNull()

    /** 文件摘要. */
    public val mediaSm3: String? get() = json["media_sm3"].textOrNull()

    /** 文件类型. See [MediaType]. */
    public val mediaType: String? get() = json["media_type"].textOrNull()
}

/**
 * `GetMerchantProfileResponse`.
 */
public class GetMerchantProfileResponse(json: JsonObject) : Model(json) {

    /** 微信支付商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 额度台账号. Encrypted on the wire. */
    public val balAccountNo: String? get() = json["bal_account_no"].textOrNull()

    /** 卡号. Encrypted on the wire. */
    public val cardNo: String? get() = json["card_no"].textOrNull()

    /** 主体证件号码. Encrypted on the wire. */
    public val merchantIdNo: String? get() = json["merchant_id_no"].textOrNull()

    /** 主体证件正面影像ID. */
    public val merchantImgFrontId: String? get() = json["merchant_img_front_id"].textOrNull()

    /** 商户子账户协议号. */
    public val sgnNo: String? get() = json["sgn_no"].textOrNull()

    /** 受益所有人信息列表. */
    public val beneficialOwner: List<BeneficialOwner>? get() = json["beneficial_owner"].listOrNull { BeneficialOwner(it.tree()) }

    /** 主体经营范围. */
    public val businessScope: String? get() = json["business_scope"].textOrNull()

    /** 主体证件有效期起始日. */
    public val effectiveDate: String? get() = json["effective_date"].textOrNull()

    /** 主体证件有效期结束日. */
    public val expireDate: String? get() = json["expire_date"].textOrNull()

    /** 法定代表人信息. */
    public val legalRepresentative: LegalRepresentative? get() = json["legal_representative"].treeOrNull()?.let { LegalRepresentative(it) }

    /** 主体证件类型. See [MerchantIdType]. */
    public val merchantIdType: String? get() = json["merchant_id_type"].textOrNull()

    /** 主体证件登记名称. Encrypted on the wire. */
    public val merchantName: String? get() = json["merchant_name"].textOrNull()

    /** 主体类型. See [MerchantType]. */
    public val merchantType: String? get() = json["merchant_type"].textOrNull()

    /** 主体注册地址. */
    public val registerAddress: String? get() = json["register_address"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "bal_account_no" || name == "card_no" || name == "merchant_id_no" || name == "merchant_name"
}

/**
 * `LegalRepresentative`.
 */
public class LegalRepresentative(json: JsonObject) : Model(json) {

    /** 法定代表人证件号码. Encrypted on the wire. */
    public val legalRepresentativeIdNo: String get() = json["legal_representative_id_no"].text()

    /** 法定代表人证件反面影像ID. */
    public val legalRepresentativeImgBackId: String get() = json["legal_representative_img_back_id"].text()

    /** 法定代表人证件正面影像ID. */
    public val legalRepresentativeImgFrontId: String get() = json["legal_representative_img_front_id"].text()

    /** 法定代表人居住地址. Encrypted on the wire. */
    public val legalRepresentativeAddress: String get() = json["legal_representative_address"].text()

    /** 法定代表人证件有效期起始日. */
    public val legalRepresentativeEffectiveDate: String get() = json["legal_representative_effective_date"].text()

    /** 法定代表人证件有效期结束日. */
    public val legalRepresentativeExpireDate: String get() = json["legal_representative_expire_date"].text()

    /** 法定代表人证件类型. See [LegalRepresentativeIdType]. */
    public val legalRepresentativeIdType: String get() = json["legal_representative_id_type"].text()

    /** 法定代表人姓名. Encrypted on the wire. */
    public val legalRepresentativeName: String get() = json["legal_representative_name"].text()

    /** 法定代表人发证机关. */
    public val legalRepresentativeIssueAuthority: String? get() = json["legal_representative_issue_authority"].textOrNull()

    /** 法定代表人民族. */
    public val legalRepresentativeNation: String? get() = json["legal_representative_nation"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "legal_representative_id_no" || name == "legal_representative_address" || name == "legal_representative_name"
}

/**
 * `NotifyProfileUpdateResultRequest`.
 */
public class NotifyProfileUpdateResultRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, mchid: String? = null, attachInfo: String? = null, auditFinishTime: String? = null, auditResult: String? = null, failCode: String? = null, failMsg: String? = null, scene: String? = null) : this(
        Fields().put("mchid", mchid).put("out_request_no", outRequestNo).put("attach_info", attachInfo).put("audit_finish_time", auditFinishTime).put("audit_result", auditResult).put("fail_code", failCode).put("fail_msg", failMsg).put("scene", scene).json,
    )

    public constructor(outRequestNo: String) : this(
        Fields().put("out_request_no", outRequestNo).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 资料更新请求单号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 业务附属信息. */
    public val attachInfo: String? get() = json["attach_info"].textOrNull()

    /** 审核完成时间. RFC 3339. */
    public val auditFinishTime: String? get() = json["audit_finish_time"].textOrNull()

    /** 审核结果. See [AuditResult]. */
    public val auditResult: String? get() = json["audit_result"].textOrNull()

    /** 审核驳回错误码. */
    public val failCode: String? get() = json["fail_code"].textOrNull()

    /** 审核驳回错误原因. */
    public val failMsg: String? get() = json["fail_msg"].textOrNull()

    /** 场景. See [Scene]. */
    public val scene: String? get() = json["scene"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): NotifyProfileUpdateResultRequest = NotifyProfileUpdateResultRequest(json.with("mchid", mchid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): NotifyProfileUpdateResultRequest = NotifyProfileUpdateResultRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [attachInfo]. */
    public fun withAttachInfo(attachInfo: String?): NotifyProfileUpdateResultRequest = NotifyProfileUpdateResultRequest(json.with("attach_info", attachInfo))

    /** A copy with another [auditFinishTime]. */
    public fun withAuditFinishTime(auditFinishTime: String?): NotifyProfileUpdateResultRequest = NotifyProfileUpdateResultRequest(json.with("audit_finish_time", auditFinishTime))

    /** A copy with another [auditResult]. */
    public fun withAuditResult(auditResult: String?): NotifyProfileUpdateResultRequest = NotifyProfileUpdateResultRequest(json.with("audit_result", auditResult))

    /** A copy with another [failCode]. */
    public fun withFailCode(failCode: String?): NotifyProfileUpdateResultRequest = NotifyProfileUpdateResultRequest(json.with("fail_code", failCode))

    /** A copy with another [failMsg]. */
    public fun withFailMsg(failMsg: String?): NotifyProfileUpdateResultRequest = NotifyProfileUpdateResultRequest(json.with("fail_msg", failMsg))

    /** A copy with another [scene]. */
    public fun withScene(scene: String?): NotifyProfileUpdateResultRequest = NotifyProfileUpdateResultRequest(json.with("scene", scene))
}

/**
 * `NotifyProfileUpdateResultResponse`.
 */
public class NotifyProfileUpdateResultResponse(json: JsonObject) : Model(json) {

    /** 接口返回信息. */
    public val retMsg: String? get() = json["ret_msg"].textOrNull()
}

/**
 * `PunishOrder`.
 */
public class PunishOrder(json: JsonObject) : Model(json) {

    /** 目标下管商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 微众管控单号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 微信管控单号. */
    public val wxpayPunishNo: String get() = json["wxpay_punish_no"].text()

    /** 管控受理时间. RFC 3339. */
    public val punishAcceptTime: String get() = json["punish_accept_time"].text()

    /** 管控场景规则版本号. */
    public val punishRuleVersion: Long? get() = json["punish_rule_version"].longOrNull()

    /** 管控场景. */
    public val punishScene: Long? get() = json["punish_scene"].longOrNull()

    /** 管控状态. See [PunishState]. */
    public val punishState: String get() = json["punish_state"].text()

    /** 管控方案. See [ControlAction]. */
    public val controlAction: List<String>? get() = json["control_action"].listOrNull { it.text() }

    /** 生效状态. See [EffectState]. */
    public val effectState: String? get() = json["effect_state"].textOrNull()

    /** 执行失败错误码. */
    public val errorCode: String? get() = json["error_code"].textOrNull()

    /** 执行失败错误信息. */
    public val errorMessage: String? get() = json["error_message"].textOrNull()

    /** 管控结束时间. RFC 3339. */
    public val punishEndTime: String? get() = json["punish_end_time"].textOrNull()

    /** 管控执行完成时间. RFC 3339. */
    public val punishFinishTime: String? get() = json["punish_finish_time"].textOrNull()

    /** 管控原因. */
    public val punishReason: String? get() = json["punish_reason"].textOrNull()

    /** 管控开始时间. RFC 3339. */
    public val punishStartTime: String? get() = json["punish_start_time"].textOrNull()
}

/**
 * `RecoverOrder`.
 */
public class RecoverOrder(json: JsonObject) : Model(json) {

    /** 目标解管商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 微众解管单号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 关联微信支付管控单号. */
    public val relatedWxpayPunishNo: String get() = json["related_wxpay_punish_no"].text()

    /** 微信支付解管单号. */
    public val wxpayRecoverNo: String get() = json["wxpay_recover_no"].text()

    /** 管控场景规则版本号. */
    public val punishRuleVersion: String get() = json["punish_rule_version"].text()

    /** 管控场景. */
    public val punishScene: String get() = json["punish_scene"].text()

    /** 解管受理时间. RFC 3339. */
    public val recoverAcceptTime: String get() = json["recover_accept_time"].text()

    /** 解管执行完成时间. RFC 3339. */
    public val recoverFinishTime: String get() = json["recover_finish_time"].text()

    /** 解管原因描述. */
    public val recoverReason: String get() = json["recover_reason"].text()

    /** 解管状态. See [RecoverState]. */
    public val recoverState: String get() = json["recover_state"].text()

    /** 执行失败错误码. */
    public val errorCode: String? get() = json["error_code"].textOrNull()

    /** 执行失败错误信息. */
    public val errorMessage: String? get() = json["error_message"].textOrNull()
}

/**
 * `RenameBankChannelAccountRequest`.
 */
public class RenameBankChannelAccountRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, balAccountNo: String, changeScene: String, mchid: String? = null, reqScene: String? = null) : this(
        Fields().put("mchid", mchid).put("out_request_no", outRequestNo).put("bal_account_no", balAccountNo).put("change_scene", changeScene).put("req_scene", reqScene).json,
    )

    public constructor(outRequestNo: String, balAccountNo: String, changeScene: String) : this(
        Fields().put("out_request_no", outRequestNo).put("bal_account_no", balAccountNo).put("change_scene", changeScene).json,
    )

    /** 目标商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 渠道结算银行账户更名外部系统单号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 台账ID. Encrypted on the wire. */
    public val balAccountNo: String get() = json["bal_account_no"].text()

    /** 变更类型. See [ChangeScene]. */
    public val changeScene: String get() = json["change_scene"].text()

    /** See [ReqScene]. */
    public val reqScene: String? get() = json["req_scene"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): RenameBankChannelAccountRequest = RenameBankChannelAccountRequest(json.with("mchid", mchid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): RenameBankChannelAccountRequest = RenameBankChannelAccountRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [balAccountNo]. */
    public fun withBalAccountNo(balAccountNo: String): RenameBankChannelAccountRequest = RenameBankChannelAccountRequest(json.with("bal_account_no", balAccountNo))

    /** A copy with another [changeScene]. */
    public fun withChangeScene(changeScene: String): RenameBankChannelAccountRequest = RenameBankChannelAccountRequest(json.with("change_scene", changeScene))

    /** A copy with another [reqScene]. */
    public fun withReqScene(reqScene: String?): RenameBankChannelAccountRequest = RenameBankChannelAccountRequest(json.with("req_scene", reqScene))

    override fun isSensitive(name: String): Boolean = name == "bal_account_no"
}

/**
 * `SpecialReduction`.
 */
public class SpecialReduction(json: JsonObject) : Model(json) {

    /** 微信支付商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 特殊减额单号. The merchant's own number of this request. */
    public val outRequestNo: String? get() = json["out_request_no"].textOrNull()

    /** 额度台账号. Encrypted on the wire. */
    public val balAccountNo: String? get() = json["bal_account_no"].textOrNull()

    /** 微信支付额度变更单号. */
    public val quotaChangeNo: String? get() = json["quota_change_no"].textOrNull()

    /** 减额金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 失败原因. Set when it failed. See [FailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 失败时间. RFC 3339. */
    public val failTime: String? get() = json["fail_time"].textOrNull()

    /** 特殊减额原因. */
    public val reason: String? get() = json["reason"].textOrNull()

    /** 特殊减额类型. See [ReductionType]. */
    public val reductionType: String? get() = json["reduction_type"].textOrNull()

    /** 处理结果. See [State]. */
    public val state: String? get() = json["state"].textOrNull()

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "bal_account_no"
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object ApplicationState {
    public const val PROCESSING: String = "PROCESSING"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
}

/**
 * 审核结果.
 *
 * The documented values; there may be others.
 */
public object AuditResult {
    public const val PASS: String = "PASS"
    public const val REJECT: String = "REJECT"
}

/**
 * 受益所有人证件类型.
 *
 * The documented values; there may be others.
 */
public object BeneficialOwnerIdType {
    public const val N01: String = "01"
}

/**
 * 业务场景.
 *
 * The documented values; there may be others.
 */
public object BusinessScene {
    public const val SJT_MICRO_PLUS_OPEN_ACCOUNT: String = "SJT_MICRO_PLUS_OPEN_ACCOUNT"
    public const val SJT_MICRO_PLUS_UPDATE_INFO: String = "SJT_MICRO_PLUS_UPDATE_INFO"
    public const val GET_BY_MEDIA_ID: String = "GET_BY_MEDIA_ID"
}

/**
 * 变更类型.
 *
 * The documented values; there may be others.
 */
public object ChangeScene {
    public const val SUBJECT_INFO_RENAME: String = "SUBJECT_INFO_RENAME"
}

/**
 * 管控方案.
 *
 * The documented values; there may be others.
 */
public object ControlAction {
    public const val DISABLE_RECEIVE: String = "DISABLE_RECEIVE"
    public const val DISABLE_WITHDRAWAL: String = "DISABLE_WITHDRAWAL"
    public const val DISABLE_PAY: String = "DISABLE_PAY"
    public const val DISABLE_REFUND: String = "DISABLE_REFUND"
    public const val DISABLE_CLOSE_MERCHANT: String = "DISABLE_CLOSE_MERCHANT"
}

/**
 * 控制场景.
 *
 * The documented values; there may be others.
 */
public object ControlScene {
    public const val PUNISH: String = "PUNISH"
    public const val RECOVER: String = "RECOVER"
}

/**
 * 控制单类型.
 *
 * The documented values; there may be others.
 */
public object ControlType {
    public const val PUNISH: String = "PUNISH"
    public const val RECOVER: String = "RECOVER"
}

/**
 * 生效状态.
 *
 * The documented values; there may be others.
 */
public object EffectState {
    public const val ACTIVE: String = "ACTIVE"
    public const val RECOVERED: String = "RECOVERED"
}

/**
 * 失败原因.
 *
 * The documented values; there may be others.
 */
public object FailReason {
    public const val BALANCE_NOT_ENOUGH: String = "BALANCE_NOT_ENOUGH"
    public const val RECEIPT_NOT_EXIST_CLOSED: String = "RECEIPT_NOT_EXIST_CLOSED"
    public const val TIME_OUT_CLOSED: String = "TIME_OUT_CLOSED"
}

/**
 * 微众资金划回策略.
 *
 * The documented values; there may be others.
 */
public object FundRepatriationStrategy {
    public const val ALL_FORBIDDEN: String = "ALL_FORBIDDEN"
    public const val ALL_ALLOWED_WHEN_UNIQUE: String = "ALL_ALLOWED_WHEN_UNIQUE"
}

/**
 * 法定代表人证件类型.
 *
 * The documented values; there may be others.
 */
public object LegalRepresentativeIdType {
    public const val N01: String = "01"
}

/**
 * 影像件类型.
 *
 * The documented values; there may be others.
 */
public object MchMediaType {
    public const val ID_CARD_FRONT: String = "ID_CARD_FRONT"
    public const val ID_CARD_BACK: String = "ID_CARD_BACK"
    public const val STORE_FRONT: String = "STORE_FRONT"
    public const val STORE_INTERIOR: String = "STORE_INTERIOR"
}

/**
 * 文件类型.
 *
 * The documented values; there may be others.
 */
public object MediaType {
    public const val JPG: String = "jpg"
    public const val PNG: String = "png"
    public const val BMP: String = "bmp"
    public const val JPEG: String = "jpeg"
}

/**
 * 主体证件类型.
 *
 * The documented values; there may be others.
 */
public object MerchantIdType {
    public const val N12: String = "12"
}

/**
 * 主体类型.
 *
 * The documented values; there may be others.
 */
public object MerchantType {
    public const val N1: String = "1"
    public const val N2: String = "2"
    public const val N3: String = "3"
}

/**
 * 管控状态.
 *
 * The documented values; there may be others.
 */
public object PunishState {
    public const val EXECUTING: String = "EXECUTING"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAILED: String = "FAILED"
}

/**
 * 解管状态.
 *
 * The documented values; there may be others.
 */
public object RecoverState {
    public const val EXECUTING: String = "EXECUTING"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAILED: String = "FAILED"
}

/**
 * 特殊减额类型.
 *
 * The documented values; there may be others.
 */
public object ReductionType {
    public const val FINANCIAL_PENALTY: String = "FINANCIAL_PENALTY"
    public const val JUDICIAL_DEDUCTION: String = "JUDICIAL_DEDUCTION"
}

/**
 * `ReqScene`.
 *
 * The documented values; there may be others.
 */
public object ReqScene {
    public const val SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT: String = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"
    public const val SJT_MICRO_MERCHANT: String = "SJT_MICRO_MERCHANT"
    public const val WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT: String = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"
}

/**
 * 场景.
 *
 * The documented values; there may be others.
 */
public object Scene {
    public const val N01: String = "01"
    public const val N02: String = "02"
    public const val N03: String = "03"
}

/**
 * 处理结果.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val PROCESSING: String = "PROCESSING"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAILED: String = "FAILED"
}
