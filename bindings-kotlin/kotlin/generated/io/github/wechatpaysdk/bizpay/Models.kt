// Generated from api/biz_pay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.bizpay

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
 * `AddMerchantIdentifierRequest`.
 */
public class AddMerchantIdentifierRequest(json: JsonObject) : Model(json) {
    public constructor(merchantIdentifier: String, spMchid: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("merchant_identifier", merchantIdentifier).json,
    )

    public constructor(merchantIdentifier: String) : this(
        Fields().put("merchant_identifier", merchantIdentifier).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 商户标识值. What the range knows the merchant by, of the kind `identifier_type`. */
    public val merchantIdentifier: String get() = json["merchant_identifier"].text()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): AddMerchantIdentifierRequest = AddMerchantIdentifierRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [merchantIdentifier]. */
    public fun withMerchantIdentifier(merchantIdentifier: String): AddMerchantIdentifierRequest = AddMerchantIdentifierRequest(json.with("merchant_identifier", merchantIdentifier))
}

/**
 * `AddMerchantIdentifierResponse`.
 */
public class AddMerchantIdentifierResponse(json: JsonObject) : Model(json) {

    /** 可用商户范围id. WeChat Pay's number of the range of merchants. */
    public val rangeId: String get() = json["range_id"].text()
}

/**
 * `AuthorizedResource`.
 */
public class AuthorizedResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
    public val employeeId: String get() = json["employee_id"].text()

    /** 企业员工ID. The company's own number of the employee. */
    public val userId: String get() = json["user_id"].text()

    /** 授权时间. */
    public val authorizationTime: String get() = json["authorization_time"].text()
}

/**
 * `CancelQuotaCardRequest`.
 */
public class CancelQuotaCardRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, reason: String, spMchid: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("reason", reason).json,
    )

    public constructor(subMchid: String, reason: String) : this(
        Fields().put("sub_mchid", subMchid).put("reason", reason).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 作废原因. */
    public val reason: String get() = json["reason"].text()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): CancelQuotaCardRequest = CancelQuotaCardRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CancelQuotaCardRequest = CancelQuotaCardRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [reason]. */
    public fun withReason(reason: String): CancelQuotaCardRequest = CancelQuotaCardRequest(json.with("reason", reason))
}

/**
 * `CancelQuotaCardResponse`.
 */
public class CancelQuotaCardResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
    public val cardNo: String get() = json["card_no"].text()

    /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
    public val employeeId: String get() = json["employee_id"].text()

    /** 卡片状态. See [CardState]. */
    public val cardState: String get() = json["card_state"].text()

    /** 卡片失效时间. RFC 3339. */
    public val cardDisabledTime: String? get() = json["card_disabled_time"].textOrNull()
}

/**
 * `CreateFundingProofRequest`.
 */
public class CreateFundingProofRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outOperationId: String, endDate: String, startDate: String, spMchid: String? = null, entityName: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("out_operation_id", outOperationId).put("end_date", endDate).put("start_date", startDate).put("entity_name", entityName).json,
    )

    public constructor(subMchid: String, outOperationId: String, endDate: String, startDate: String) : this(
        Fields().put("sub_mchid", subMchid).put("out_operation_id", outOperationId).put("end_date", endDate).put("start_date", startDate).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户操作流水号. The partner's own number of the application. */
    public val outOperationId: String get() = json["out_operation_id"].text()

    /** 结束日期. */
    public val endDate: String get() = json["end_date"].text()

    /** 起始日期. */
    public val startDate: String get() = json["start_date"].text()

    /** 商户主体名称. */
    public val entityName: String? get() = json["entity_name"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): CreateFundingProofRequest = CreateFundingProofRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateFundingProofRequest = CreateFundingProofRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outOperationId]. */
    public fun withOutOperationId(outOperationId: String): CreateFundingProofRequest = CreateFundingProofRequest(json.with("out_operation_id", outOperationId))

    /** A copy with another [endDate]. */
    public fun withEndDate(endDate: String): CreateFundingProofRequest = CreateFundingProofRequest(json.with("end_date", endDate))

    /** A copy with another [startDate]. */
    public fun withStartDate(startDate: String): CreateFundingProofRequest = CreateFundingProofRequest(json.with("start_date", startDate))

    /** A copy with another [entityName]. */
    public fun withEntityName(entityName: String?): CreateFundingProofRequest = CreateFundingProofRequest(json.with("entity_name", entityName))
}

/**
 * `CreateFundingProofResponse`.
 */
public class CreateFundingProofResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 凭证申请创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 微信支付操作流水号. WeChat Pay's number of the application. */
    public val operationId: String get() = json["operation_id"].text()

    /** 商户操作流水号. The partner's own number of the application. */
    public val outOperationId: String get() = json["out_operation_id"].text()

    /** 出资凭证申请单单号. WeChat Pay's number of the proof. */
    public val proofId: String get() = json["proof_id"].text()

    /** 凭证下载地址. */
    public val downloadUrl: String get() = json["download_url"].text()

    /** 结束日期. */
    public val endDate: String get() = json["end_date"].text()

    /** 商户主体名称. */
    public val entityName: String get() = json["entity_name"].text()

    /** 起始日期. */
    public val startDate: String get() = json["start_date"].text()

    /** 凭证状态更新时间. When the state changed last. RFC 3339. */
    public val updatedTime: String get() = json["updated_time"].text()

    /** 创建时间. RFC 3339. */
    public val createdTime: String? get() = json["created_time"].textOrNull()
}

/**
 * `CreateMerchantRangeRequest`.
 */
public class CreateMerchantRangeRequest(json: JsonObject) : Model(json) {
    public constructor(identifierType: String, spMchid: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("identifier_type", identifierType).json,
    )

    public constructor(identifierType: String) : this(
        Fields().put("identifier_type", identifierType).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 商户标识类型. What merchants are known by: `ORGANIZATION_CODE` their unified social credit code, `TRANSACTION_ID` a payment. See [IdentifierType]. */
    public val identifierType: String get() = json["identifier_type"].text()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): CreateMerchantRangeRequest = CreateMerchantRangeRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [identifierType]. */
    public fun withIdentifierType(identifierType: String): CreateMerchantRangeRequest = CreateMerchantRangeRequest(json.with("identifier_type", identifierType))
}

/**
 * `CreateMerchantRangeResponse`.
 */
public class CreateMerchantRangeResponse(json: JsonObject) : Model(json) {

    /** 可用商户范围id. WeChat Pay's number of the range of merchants. */
    public val rangeId: String get() = json["range_id"].text()
}

/**
 * `CreateQuotaCardRequest`.
 */
public class CreateQuotaCardRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, cardTemplateId: String, outCardNo: String, amount: Long, cardName: String, effectiveEndTime: String, spMchid: String? = null, availMchRangeId: String? = null, cardRemark: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("card_template_id", cardTemplateId).put("out_card_no", outCardNo).put("amount", amount).put("card_name", cardName).put("effective_end_time", effectiveEndTime).put("avail_mch_range_id", availMchRangeId).put("card_remark", cardRemark).json,
    )

    public constructor(subMchid: String, cardTemplateId: String, outCardNo: String, amount: Long, cardName: String, effectiveEndTime: String) : this(
        Fields().put("sub_mchid", subMchid).put("card_template_id", cardTemplateId).put("out_card_no", outCardNo).put("amount", amount).put("card_name", cardName).put("effective_end_time", effectiveEndTime).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 企业支付卡模板ID. */
    public val cardTemplateId: String get() = json["card_template_id"].text()

    /** 商户卡号. The partner's own number of the card. */
    public val outCardNo: String get() = json["out_card_no"].text()

    /** 卡片总金额. In fen: what the card is good for. */
    public val amount: Long get() = json["amount"].long()

    /** 卡片名称. */
    public val cardName: String get() = json["card_name"].text()

    /** 卡片有效期. After this the card cannot be used. RFC 3339. */
    public val effectiveEndTime: String get() = json["effective_end_time"].text()

    /** 可用商户范围ID. The range of merchants that the card can be used at. */
    public val availMchRangeId: String? get() = json["avail_mch_range_id"].textOrNull()

    /** 卡片备注. */
    public val cardRemark: String? get() = json["card_remark"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): CreateQuotaCardRequest = CreateQuotaCardRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateQuotaCardRequest = CreateQuotaCardRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [cardTemplateId]. */
    public fun withCardTemplateId(cardTemplateId: String): CreateQuotaCardRequest = CreateQuotaCardRequest(json.with("card_template_id", cardTemplateId))

    /** A copy with another [outCardNo]. */
    public fun withOutCardNo(outCardNo: String): CreateQuotaCardRequest = CreateQuotaCardRequest(json.with("out_card_no", outCardNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateQuotaCardRequest = CreateQuotaCardRequest(json.with("amount", amount))

    /** A copy with another [cardName]. */
    public fun withCardName(cardName: String): CreateQuotaCardRequest = CreateQuotaCardRequest(json.with("card_name", cardName))

    /** A copy with another [effectiveEndTime]. */
    public fun withEffectiveEndTime(effectiveEndTime: String): CreateQuotaCardRequest = CreateQuotaCardRequest(json.with("effective_end_time", effectiveEndTime))

    /** A copy with another [availMchRangeId]. */
    public fun withAvailMchRangeId(availMchRangeId: String?): CreateQuotaCardRequest = CreateQuotaCardRequest(json.with("avail_mch_range_id", availMchRangeId))

    /** A copy with another [cardRemark]. */
    public fun withCardRemark(cardRemark: String?): CreateQuotaCardRequest = CreateQuotaCardRequest(json.with("card_remark", cardRemark))
}

/**
 * `CreateQuotaCardResponse`.
 */
public class CreateQuotaCardResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
    public val cardNo: String get() = json["card_no"].text()

    /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
    public val employeeId: String get() = json["employee_id"].text()

    /** 商户卡号. The partner's own number of the card. */
    public val outCardNo: String get() = json["out_card_no"].text()

    /** 卡片生效时间. RFC 3339. */
    public val effectiveBeginTime: String get() = json["effective_begin_time"].text()

    /** 卡片有效期. After this the card cannot be used. RFC 3339. */
    public val effectiveEndTime: String get() = json["effective_end_time"].text()
}

/**
 * `CreateStoreEntityMatchRequest`.
 */
public class CreateStoreEntityMatchRequest(json: JsonObject) : Model(json) {
    public constructor(outBatchId: String, spMchid: String? = null, matchDetails: List<StoreEntity>? = null) : this(
        Fields().put("sp_mchid", spMchid).put("out_batch_id", outBatchId).put("match_details", matchDetails).json,
    )

    public constructor(outBatchId: String) : this(
        Fields().put("out_batch_id", outBatchId).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 商户主体匹配批次单号. The partner's own number of the batch. */
    public val outBatchId: String get() = json["out_batch_id"].text()

    /** 主体匹配明细列表. */
    public val matchDetails: List<StoreEntity>? get() = json["match_details"].listOrNull { StoreEntity(it.tree()) }

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): CreateStoreEntityMatchRequest = CreateStoreEntityMatchRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [outBatchId]. */
    public fun withOutBatchId(outBatchId: String): CreateStoreEntityMatchRequest = CreateStoreEntityMatchRequest(json.with("out_batch_id", outBatchId))

    /** A copy with another [matchDetails]. */
    public fun withMatchDetails(matchDetails: List<StoreEntity>?): CreateStoreEntityMatchRequest = CreateStoreEntityMatchRequest(json.with("match_details", matchDetails))
}

/**
 * `CreateStoreEntityMatchResponse`.
 */
public class CreateStoreEntityMatchResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付主体匹配批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商户主体匹配批次单号. The partner's own number of the batch. */
    public val outBatchId: String get() = json["out_batch_id"].text()

    /** 批次状态. See [State]. */
    public val state: String get() = json["state"].text()

    /** 批次创建时间. RFC 3339. */
    public val time: String get() = json["time"].text()
}

/**
 * `CreateUserAuthorizationUrlRequest`.
 */
public class CreateUserAuthorizationUrlRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, applicationType: String, spMchid: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("application_type", applicationType).json,
    )

    public constructor(subMchid: String, applicationType: String) : this(
        Fields().put("sub_mchid", subMchid).put("application_type", applicationType).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 发起授权应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program. See [ApplicationType]. */
    public val applicationType: String get() = json["application_type"].text()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): CreateUserAuthorizationUrlRequest = CreateUserAuthorizationUrlRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateUserAuthorizationUrlRequest = CreateUserAuthorizationUrlRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [applicationType]. */
    public fun withApplicationType(applicationType: String): CreateUserAuthorizationUrlRequest = CreateUserAuthorizationUrlRequest(json.with("application_type", applicationType))
}

/**
 * `CreateUserAuthorizationUrlResponse`.
 */
public class CreateUserAuthorizationUrlResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 企业员工ID. The company's own number of the employee. */
    public val userId: String get() = json["user_id"].text()

    /** 发起授权应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program. See [ApplicationType]. */
    public val applicationType: String get() = json["application_type"].text()

    /** 跳转链接. Where the employee authorises; set with `H5`. */
    public val authorizationUrl: String? get() = json["authorization_url"].textOrNull()

    /** 链接失效时间. RFC 3339. */
    public val expireTime: String? get() = json["expire_time"].textOrNull()

    /** 小程序业务类型. For the mini program, to open the page. */
    public val mpBusinessType: String? get() = json["mp_business_type"].textOrNull()

    /** 小程序查询参数. For the mini program, to open the page. */
    public val mpQuery: String? get() = json["mp_query"].textOrNull()
}

/**
 * `DeleteMerchantIdentifierRequest`.
 */
public class DeleteMerchantIdentifierRequest(json: JsonObject) : Model(json) {
    public constructor(spMchid: String? = null) : this(
        Fields().put("sp_mchid", spMchid).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): DeleteMerchantIdentifierRequest = DeleteMerchantIdentifierRequest(json.with("sp_mchid", spMchid))
}

/**
 * `DeleteMerchantIdentifierResponse`.
 */
public class DeleteMerchantIdentifierResponse(json: JsonObject) : Model(json) {

    /** 可用商户范围id. WeChat Pay's number of the range of merchants. */
    public val rangeId: String get() = json["range_id"].text()
}

/**
 * `EmployeeAuthorization`.
 */
public class EmployeeAuthorization(json: JsonObject) : Model(json) {

    /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
    public val employeeId: String get() = json["employee_id"].text()

    /** 解除授权时间. RFC 3339. */
    public val authorizationRevokedTime: String get() = json["authorization_revoked_time"].text()

    /** 授权状态. See [AuthorizationState]. */
    public val authorizationState: String get() = json["authorization_state"].text()

    /** 授权时间. RFC 3339. */
    public val authorizationTime: String get() = json["authorization_time"].text()
}

/**
 * `GetQuotaCardPaymentUrlResponse`.
 */
public class GetQuotaCardPaymentUrlResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
    public val cardNo: String get() = json["card_no"].text()

    /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
    public val employeeId: String get() = json["employee_id"].text()

    /** 链接失效时间. RFC 3339. */
    public val expireTime: String get() = json["expire_time"].text()

    /** 跳转链接. */
    public val paymentUrl: String get() = json["payment_url"].text()

    /** 拉起付款码页面的企业应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program. See [ApplicationType]. */
    public val applicationType: String? get() = json["application_type"].textOrNull()

    /** 小程序业务类型. For the mini program, to open the page. */
    public val mpBusinessType: String? get() = json["mp_business_type"].textOrNull()

    /** 小程序查询参数. For the mini program, to open the page. */
    public val mpQuery: String? get() = json["mp_query"].textOrNull()
}

/**
 * `GetStoreEntityMatchResponse`.
 */
public class GetStoreEntityMatchResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付主体匹配批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商户主体匹配批次单号. The partner's own number of the batch. */
    public val outBatchId: String get() = json["out_batch_id"].text()

    /** 批次状态. See [State]. */
    public val state: String get() = json["state"].text()

    /** 主体匹配明细列表. */
    public val matchResults: List<StoreEntityMatchResult>? get() = json["match_results"].listOrNull { StoreEntityMatchResult(it.tree()) }
}

/**
 * `GetTradeBillRequest`.
 */
public class GetTradeBillRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, type: String, date: String, spMchid: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("type", type).put("date", date).json,
    )

    public constructor(subMchid: String, type: String, date: String) : this(
        Fields().put("sub_mchid", subMchid).put("type", type).put("date", date).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 账单类型. `QYZFALL`: all payments. See [Type]. */
    public val type: String get() = json["type"].text()

    /** 账单日期. */
    public val date: String get() = json["date"].text()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): GetTradeBillRequest = GetTradeBillRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): GetTradeBillRequest = GetTradeBillRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [type]. */
    public fun withType(type: String): GetTradeBillRequest = GetTradeBillRequest(json.with("type", type))

    /** A copy with another [date]. */
    public fun withDate(date: String): GetTradeBillRequest = GetTradeBillRequest(json.with("date", date))
}

/**
 * `GetTradeBillResponse`.
 */
public class GetTradeBillResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 账单类型. See [Type]. */
    public val type: String get() = json["type"].text()

    /** 账单日期. */
    public val date: String get() = json["date"].text()

    /** 账单下载地址. */
    public val downloadUrl: String get() = json["download_url"].text()

    /** 哈希类型. */
    public val hashType: String? get() = json["hash_type"].textOrNull()

    /** 哈希值. Of the file, after decompression. */
    public val hashValue: String? get() = json["hash_value"].textOrNull()
}

/**
 * `GetUserAuthorizationStateResponse`.
 */
public class GetUserAuthorizationStateResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 企业员工ID. The company's own number of the employee. */
    public val userId: String get() = json["user_id"].text()

    /** 微信授权关系列表. */
    public val employeeList: List<EmployeeAuthorization>? get() = json["employee_list"].listOrNull { EmployeeAuthorization(it.tree()) }
}

/**
 * `ListMerchantIdentifiersResponse`.
 */
public class ListMerchantIdentifiersResponse(json: JsonObject) : Model(json) {

    /** 分页开始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数量. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 商户标识列表. */
    public val data: List<String> get() = json["data"].list { it.text() }

    /** 实际返回数量. Of this page. */
    public val count: Long? get() = json["count"].longOrNull()
}

/**
 * `ListMerchantRangesResponse`.
 */
public class ListMerchantRangesResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 可用商户范围列表. */
    public val rangeList: List<MerchantRange> get() = json["range_list"].list { MerchantRange(it.tree()) }
}

/**
 * `MerchantRange`.
 */
public class MerchantRange(json: JsonObject) : Model(json) {

    /** 可用商户范围id. WeChat Pay's number of the range of merchants. */
    public val rangeId: String? get() = json["range_id"].textOrNull()

    /** 商户标识类型. What merchants are known by: `ORGANIZATION_CODE` their unified social credit code, `TRANSACTION_ID` a payment. See [IdentifierType]. */
    public val identifierType: String? get() = json["identifier_type"].textOrNull()
}

/**
 * `PaymentRefundSuccessResource`.
 */
public class PaymentRefundSuccessResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 微信支付退款单号. WeChat Pay's number of the refund. */
    public val refundId: String get() = json["refund_id"].text()

    /** 商户退款单号. The merchant's own number of the refund. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
    public val cardNo: String get() = json["card_no"].text()

    /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
    public val employeeId: String get() = json["employee_id"].text()

    /** 金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 支付完成时间. */
    public val paySuccessTime: Long? get() = json["pay_success_time"].longOrNull()

    /** 退款金额. In fen. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 退款创建时间. */
    public val refundCreateTime: Long? get() = json["refund_create_time"].longOrNull()

    /** 退款状态. See [RefundState]. */
    public val refundState: String get() = json["refund_state"].text()

    /** 退款成功时间. */
    public val refundSuccessTime: Long? get() = json["refund_success_time"].longOrNull()

    /** 已退款金额. In fen. */
    public val refundedAmount: Long? get() = json["refunded_amount"].longOrNull()
}

/**
 * `PaymentSuccessResource`.
 */
public class PaymentSuccessResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
    public val cardNo: String get() = json["card_no"].text()

    /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
    public val employeeId: String get() = json["employee_id"].text()

    /** 收单机构. Who acquired the payment. */
    public val acquirer: String get() = json["acquirer"].text()

    /** 金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 商品名称. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 支付完成时间. */
    public val paySuccessTime: Long? get() = json["pay_success_time"].longOrNull()

    /** 收款商户全称. */
    public val receiveMchFullName: String get() = json["receive_mch_full_name"].text()

    /** 收款商户简称. */
    public val receiveMchName: String get() = json["receive_mch_name"].text()

    /** 收款商户对应社会组织代码. */
    public val receiveMchOrganizationCode: String get() = json["receive_mch_organization_code"].text()

    /** 交易状态. See [TransactionState]. */
    public val transactionState: String get() = json["transaction_state"].text()

    /** 微信支付退款单号. WeChat Pay's number of the refund. */
    public val refundId: String? get() = json["refund_id"].textOrNull()

    /** 商户退款单号. The merchant's own number of the refund. */
    public val outRefundNo: String? get() = json["out_refund_no"].textOrNull()
}

/**
 * `QuotaCard`.
 */
public class QuotaCard(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
    public val cardNo: String get() = json["card_no"].text()

    /** 企业支付卡模板ID. */
    public val cardTemplateId: String get() = json["card_template_id"].text()

    /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
    public val employeeId: String get() = json["employee_id"].text()

    /** 商户卡号. The partner's own number of the card. */
    public val outCardNo: String get() = json["out_card_no"].text()

    /** 卡片总金额. In fen: what the card was good for in the beginning. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 卡片名称. */
    public val cardName: String get() = json["card_name"].text()

    /** Whether it can be used once (`SINGLE`) or more often (`MULTIPLE`). See [CardRule]. */
    public val cardRule: String get() = json["card_rule"].text()

    /** 卡片状态. See [CardState]. */
    public val cardState: String get() = json["card_state"].text()

    /** 卡片生效时间. RFC 3339. */
    public val effectiveBeginTime: String get() = json["effective_begin_time"].text()

    /** 卡片有效期. After this the card cannot be used. RFC 3339. */
    public val effectiveEndTime: String get() = json["effective_end_time"].text()

    /** Whether refunds go back onto the card. See [RefundRule]. */
    public val refundRule: String get() = json["refund_rule"].text()

    /** 卡片可用金额. In fen. */
    public val remainAmount: Long? get() = json["remain_amount"].longOrNull()

    /** 卡片关联微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 卡片失效时间. RFC 3339. */
    public val cardDisabledTime: String? get() = json["card_disabled_time"].textOrNull()

    /** 卡片备注. */
    public val cardRemark: String? get() = json["card_remark"].textOrNull()

    /** 卡片使用时间. RFC 3339. */
    public val cardUsageTime: String? get() = json["card_usage_time"].textOrNull()

    /** 失效原因. */
    public val reason: String? get() = json["reason"].textOrNull()
}

/**
 * `QuotaCardExpiredResource`.
 */
public class QuotaCardExpiredResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 企业支付额度卡卡号. WeChat Pay's number of the card. */
    public val cardNo: String get() = json["card_no"].text()

    /** 微信授权关系ID. WeChat Pay's number of the authorization of the employee. */
    public val employeeId: String get() = json["employee_id"].text()

    /** 卡片失效时间. */
    public val cardDisabledTime: String get() = json["card_disabled_time"].text()

    /** 卡片状态. See [CardState]. */
    public val cardState: String get() = json["card_state"].text()

    /** 失效原因. */
    public val reason: String? get() = json["reason"].textOrNull()
}

/**
 * `RevokeEmployeeAuthorizationRequest`.
 */
public class RevokeEmployeeAuthorizationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spMchid: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).json,
    )

    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): RevokeEmployeeAuthorizationRequest = RevokeEmployeeAuthorizationRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): RevokeEmployeeAuthorizationRequest = RevokeEmployeeAuthorizationRequest(json.with("sub_mchid", subMchid))
}

/**
 * `RevokeEmployeeAuthorizationResponse`.
 */
public class RevokeEmployeeAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户企业员工ID. The company's own number of the employee. */
    public val userId: String get() = json["user_id"].text()

    /** 员工企业支付失效时间. RFC 3339. */
    public val authorizationRevokedTime: String get() = json["authorization_revoked_time"].text()

    /** 员工企业支付权限状态. See [AuthorizationState]. */
    public val authorizationState: String get() = json["authorization_state"].text()

    /** 作废原因. */
    public val reason: String get() = json["reason"].text()
}

/**
 * `RevokedResource`.
 */
public class RevokedResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 出资子商户号. The sub-merchant whose money it is. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 企业员工ID. The company's own number of the employee. */
    public val userId: String get() = json["user_id"].text()

    /** 授权解除时间. */
    public val authorizationRevokedTime: String get() = json["authorization_revoked_time"].text()

    /** 员工企业支付权限状态. See [AuthorizationState]. */
    public val authorizationState: String get() = json["authorization_state"].text()

    /** 授权解除原因. See [Reason]. */
    public val reason: String get() = json["reason"].text()
}

/**
 * `StoreEntity`.
 */
public class StoreEntity(json: JsonObject) : Model(json) {
    public constructor(organizationCode: String, productType: String, storeName: String) : this(
        Fields().put("organization_code", organizationCode).put("product_type", productType).put("store_name", storeName).json,
    )

    /** 门店统一社会信用代码. */
    public val organizationCode: String get() = json["organization_code"].text()

    /** See [ProductType]. */
    public val productType: String get() = json["product_type"].text()

    /** 门店名称. */
    public val storeName: String get() = json["store_name"].text()

    /** A copy with another [organizationCode]. */
    public fun withOrganizationCode(organizationCode: String): StoreEntity = StoreEntity(json.with("organization_code", organizationCode))

    /** A copy with another [productType]. */
    public fun withProductType(productType: String): StoreEntity = StoreEntity(json.with("product_type", productType))

    /** A copy with another [storeName]. */
    public fun withStoreName(storeName: String): StoreEntity = StoreEntity(json.with("store_name", storeName))
}

/**
 * `StoreEntityMatchResult`.
 */
public class StoreEntityMatchResult(json: JsonObject) : Model(json) {

    /** 是否存在满足条件微信支付商户号. Whether the store has a merchant number that cards can be used at. */
    public val hasValidMchid: Boolean? get() = json["has_valid_mchid"].booleanOrNull()

    /** 门店统一社会信用代码. */
    public val organizationCode: String get() = json["organization_code"].text()

    /** 门店名称. */
    public val storeName: String get() = json["store_name"].text()
}

/**
 * 拉起付款码页面的企业应用类型.
 *
 * The documented values; there may be others.
 */
public object ApplicationType {
    public const val H5: String = "H5"
    public const val MINIPROGRAM: String = "MINIPROGRAM"
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object AuthorizationState {
    public const val AUTHORIZED: String = "AUTHORIZED"
    public const val REVOKED: String = "REVOKED"
}

/**
 * `CardRule`.
 *
 * The documented values; there may be others.
 */
public object CardRule {
    public const val SINGLE: String = "SINGLE"
    public const val MULTIPLE: String = "MULTIPLE"
}

/**
 * 卡片状态.
 *
 * The documented values; there may be others.
 */
public object CardState {
    public const val ACTIVE: String = "ACTIVE"
    public const val DISABLED: String = "DISABLED"
}

/**
 * 商户标识类型.
 *
 * The documented values; there may be others.
 */
public object IdentifierType {
    public const val ORGANIZATION_CODE: String = "ORGANIZATION_CODE"
    public const val TRANSACTION_ID: String = "TRANSACTION_ID"
}

/**
 * `ProductType`.
 *
 * The documented values; there may be others.
 */
public object ProductType {
    public const val CODE_PAY: String = "CODE_PAY"
    public const val NONE: String = "NONE"
}

/**
 * 授权解除原因.
 *
 * The documented values; there may be others.
 */
public object Reason {
    public const val 企业发起: String = "企业发起"
    public const val 员工注销: String = "员工注销"
}

/**
 * `RefundRule`.
 *
 * The documented values; there may be others.
 */
public object RefundRule {
    public const val RETURN: String = "RETURN"
    public const val NOT_RETURN: String = "NOT_RETURN"
}

/**
 * 退款状态.
 *
 * The documented values; there may be others.
 */
public object RefundState {
    public const val SUCCESS: String = "SUCCESS"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val IN_PROGRESS: String = "IN_PROGRESS"
    public const val COMPLETED: String = "COMPLETED"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 交易状态.
 *
 * The documented values; there may be others.
 */
public object TransactionState {
    public const val SUCCESS: String = "SUCCESS"
    public const val REFUND: String = "REFUND"
    public const val NOTPAY: String = "NOTPAY"
    public const val CLOSED: String = "CLOSED"
    public const val REVOKED: String = "REVOKED"
    public const val USERPAYING: String = "USERPAYING"
    public const val PAYERROR: String = "PAYERROR"
}

/**
 * 账单类型.
 *
 * The documented values; there may be others.
 */
public object Type {
    public const val QYZFALL: String = "QYZFALL"
}
