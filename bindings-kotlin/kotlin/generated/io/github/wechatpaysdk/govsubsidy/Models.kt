// Generated from api/gov_subsidy.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.govsubsidy

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
 * `CancelPassthroughQualificationRequest`.
 */
public class CancelPassthroughQualificationRequest(json: JsonObject) : Model(json) {
    public constructor(applianceId: Long, idCardNumber: String, identityDocumentType: String, phoneNumber: String, qualificationRegionCode: Long, realName: String, outRequestNo: String? = null) : this(
        Fields().put("appliance_id", applianceId).put("id_card_number", idCardNumber).put("identity_document_type", identityDocumentType).put("phone_number", phoneNumber).put("qualification_region_code", qualificationRegionCode).put("real_name", realName).put("out_request_no", outRequestNo).json,
    )

    public constructor(applianceId: Long, idCardNumber: String, identityDocumentType: String, phoneNumber: String, qualificationRegionCode: Long, realName: String) : this(
        Fields().put("appliance_id", applianceId).put("id_card_number", idCardNumber).put("identity_document_type", identityDocumentType).put("phone_number", phoneNumber).put("qualification_region_code", qualificationRegionCode).put("real_name", realName).json,
    )

    /** 消费品类ID. The category of the goods, 1 to 17. */
    public val applianceId: Long get() = json["appliance_id"].long()

    /** 自然人证件号. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 证件类型. See [IdentityDocumentType]. */
    public val identityDocumentType: String get() = json["identity_document_type"].text()

    /** 手机号. Encrypted on the wire. */
    public val phoneNumber: String get() = json["phone_number"].text()

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** 自然人姓名. Encrypted on the wire. */
    public val realName: String get() = json["real_name"].text()

    /** 商户请求单号. The caller's own number of this request. */
    public val outRequestNo: String? get() = json["out_request_no"].textOrNull()

    /** A copy with another [applianceId]. */
    public fun withApplianceId(applianceId: Long): CancelPassthroughQualificationRequest = CancelPassthroughQualificationRequest(json.with("appliance_id", applianceId))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): CancelPassthroughQualificationRequest = CancelPassthroughQualificationRequest(json.with("id_card_number", idCardNumber))

    /** A copy with another [identityDocumentType]. */
    public fun withIdentityDocumentType(identityDocumentType: String): CancelPassthroughQualificationRequest = CancelPassthroughQualificationRequest(json.with("identity_document_type", identityDocumentType))

    /** A copy with another [phoneNumber]. */
    public fun withPhoneNumber(phoneNumber: String): CancelPassthroughQualificationRequest = CancelPassthroughQualificationRequest(json.with("phone_number", phoneNumber))

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): CancelPassthroughQualificationRequest = CancelPassthroughQualificationRequest(json.with("qualification_region_code", qualificationRegionCode))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String): CancelPassthroughQualificationRequest = CancelPassthroughQualificationRequest(json.with("real_name", realName))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String?): CancelPassthroughQualificationRequest = CancelPassthroughQualificationRequest(json.with("out_request_no", outRequestNo))

    override fun isSensitive(name: String): Boolean = name == "id_card_number" || name == "phone_number" || name == "real_name"
}

/**
 * `CancelPassthroughQualificationResponse`.
 */
public class CancelPassthroughQualificationResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val message: String get() = json["message"].text()
}

/**
 * `CancelZhejiangAuthCodeRequest`.
 */
public class CancelZhejiangAuthCodeRequest(json: JsonObject) : Model(json) {
    public constructor(credFrozenNo: String, spSerialNo: String, authCode: String, reqSsn: String, transDate: String, transTime: String) : this(
        Fields().put("cred_frozen_no", credFrozenNo).put("sp_serial_no", spSerialNo).put("auth_code", authCode).put("req_ssn", reqSsn).put("trans_date", transDate).put("trans_time", transTime).json,
    )

    /** 冻结流水号. From `try_zhejiang_auth_code`. */
    public val credFrozenNo: String get() = json["cred_frozen_no"].text()

    /** 接入方请求流水号. The caller's own number of this request. */
    public val spSerialNo: String get() = json["sp_serial_no"].text()

    /** 品类凭证码. The voucher code. */
    public val authCode: String get() = json["auth_code"].text()

    /** 请求流水号. The caller's own number of this request. */
    public val reqSsn: String get() = json["req_ssn"].text()

    /** 交易日期. */
    public val transDate: String get() = json["trans_date"].text()

    /** 交易时间. */
    public val transTime: String get() = json["trans_time"].text()

    /** A copy with another [credFrozenNo]. */
    public fun withCredFrozenNo(credFrozenNo: String): CancelZhejiangAuthCodeRequest = CancelZhejiangAuthCodeRequest(json.with("cred_frozen_no", credFrozenNo))

    /** A copy with another [spSerialNo]. */
    public fun withSpSerialNo(spSerialNo: String): CancelZhejiangAuthCodeRequest = CancelZhejiangAuthCodeRequest(json.with("sp_serial_no", spSerialNo))

    /** A copy with another [authCode]. */
    public fun withAuthCode(authCode: String): CancelZhejiangAuthCodeRequest = CancelZhejiangAuthCodeRequest(json.with("auth_code", authCode))

    /** A copy with another [reqSsn]. */
    public fun withReqSsn(reqSsn: String): CancelZhejiangAuthCodeRequest = CancelZhejiangAuthCodeRequest(json.with("req_ssn", reqSsn))

    /** A copy with another [transDate]. */
    public fun withTransDate(transDate: String): CancelZhejiangAuthCodeRequest = CancelZhejiangAuthCodeRequest(json.with("trans_date", transDate))

    /** A copy with another [transTime]. */
    public fun withTransTime(transTime: String): CancelZhejiangAuthCodeRequest = CancelZhejiangAuthCodeRequest(json.with("trans_time", transTime))
}

/**
 * `CancelZhejiangAuthCodeResponse`.
 */
public class CancelZhejiangAuthCodeResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()
}

/**
 * `ClaimPassthroughQualificationRequest`.
 */
public class ClaimPassthroughQualificationRequest(json: JsonObject) : Model(json) {
    public constructor(idCardNumber: String, identityDocumentType: String, latitude: String, longitude: String, phoneNumber: String, qualificationRegionCode: Long, realName: String, applianceId: Long? = null) : this(
        Fields().put("id_card_number", idCardNumber).put("identity_document_type", identityDocumentType).put("latitude", latitude).put("longitude", longitude).put("phone_number", phoneNumber).put("qualification_region_code", qualificationRegionCode).put("real_name", realName).put("appliance_id", applianceId).json,
    )

    public constructor(idCardNumber: String, identityDocumentType: String, latitude: String, longitude: String, phoneNumber: String, qualificationRegionCode: Long, realName: String) : this(
        Fields().put("id_card_number", idCardNumber).put("identity_document_type", identityDocumentType).put("latitude", latitude).put("longitude", longitude).put("phone_number", phoneNumber).put("qualification_region_code", qualificationRegionCode).put("real_name", realName).json,
    )

    /** 自然人证件号. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 证件类型. See [IdentityDocumentType]. */
    public val identityDocumentType: String get() = json["identity_document_type"].text()

    /** 纬度. */
    public val latitude: String get() = json["latitude"].text()

    /** 经度. */
    public val longitude: String get() = json["longitude"].text()

    /** 手机号. Encrypted on the wire. */
    public val phoneNumber: String get() = json["phone_number"].text()

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** 自然人姓名. Encrypted on the wire. */
    public val realName: String get() = json["real_name"].text()

    /** 消费品类ID. The category of the goods, 1 to 17. */
    public val applianceId: Long? get() = json["appliance_id"].longOrNull()

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): ClaimPassthroughQualificationRequest = ClaimPassthroughQualificationRequest(json.with("id_card_number", idCardNumber))

    /** A copy with another [identityDocumentType]. */
    public fun withIdentityDocumentType(identityDocumentType: String): ClaimPassthroughQualificationRequest = ClaimPassthroughQualificationRequest(json.with("identity_document_type", identityDocumentType))

    /** A copy with another [latitude]. */
    public fun withLatitude(latitude: String): ClaimPassthroughQualificationRequest = ClaimPassthroughQualificationRequest(json.with("latitude", latitude))

    /** A copy with another [longitude]. */
    public fun withLongitude(longitude: String): ClaimPassthroughQualificationRequest = ClaimPassthroughQualificationRequest(json.with("longitude", longitude))

    /** A copy with another [phoneNumber]. */
    public fun withPhoneNumber(phoneNumber: String): ClaimPassthroughQualificationRequest = ClaimPassthroughQualificationRequest(json.with("phone_number", phoneNumber))

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): ClaimPassthroughQualificationRequest = ClaimPassthroughQualificationRequest(json.with("qualification_region_code", qualificationRegionCode))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String): ClaimPassthroughQualificationRequest = ClaimPassthroughQualificationRequest(json.with("real_name", realName))

    /** A copy with another [applianceId]. */
    public fun withApplianceId(applianceId: Long?): ClaimPassthroughQualificationRequest = ClaimPassthroughQualificationRequest(json.with("appliance_id", applianceId))

    override fun isSensitive(name: String): Boolean = name == "id_card_number" || name == "phone_number" || name == "real_name"
}

/**
 * `ClaimPassthroughQualificationResponse`.
 */
public class ClaimPassthroughQualificationResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val message: String get() = json["message"].text()
}

/**
 * `ClaimZhejiangQualificationRequest`.
 */
public class ClaimZhejiangQualificationRequest(json: JsonObject) : Model(json) {
    public constructor(name: String, certNo: String, cateCode: String, reqSsn: String, tel: String, certType: String? = null) : this(
        Fields().put("name", name).put("cert_no", certNo).put("cate_code", cateCode).put("req_ssn", reqSsn).put("tel", tel).put("cert_type", certType).json,
    )

    public constructor(name: String, certNo: String, cateCode: String, reqSsn: String, tel: String) : this(
        Fields().put("name", name).put("cert_no", certNo).put("cate_code", cateCode).put("req_ssn", reqSsn).put("tel", tel).json,
    )

    /** 姓名. Encrypted on the wire. */
    public val name: String get() = json["name"].text()

    /** 证件号码. Encrypted on the wire. */
    public val certNo: String get() = json["cert_no"].text()

    /** 品类编码. */
    public val cateCode: String get() = json["cate_code"].text()

    /** 请求流水号. The caller's own number of this request. */
    public val reqSsn: String get() = json["req_ssn"].text()

    /** 手机号. Encrypted on the wire. */
    public val tel: String get() = json["tel"].text()

    /** 证件类型. See [CertType]. */
    public val certType: String? get() = json["cert_type"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): ClaimZhejiangQualificationRequest = ClaimZhejiangQualificationRequest(json.with("name", name))

    /** A copy with another [certNo]. */
    public fun withCertNo(certNo: String): ClaimZhejiangQualificationRequest = ClaimZhejiangQualificationRequest(json.with("cert_no", certNo))

    /** A copy with another [cateCode]. */
    public fun withCateCode(cateCode: String): ClaimZhejiangQualificationRequest = ClaimZhejiangQualificationRequest(json.with("cate_code", cateCode))

    /** A copy with another [reqSsn]. */
    public fun withReqSsn(reqSsn: String): ClaimZhejiangQualificationRequest = ClaimZhejiangQualificationRequest(json.with("req_ssn", reqSsn))

    /** A copy with another [tel]. */
    public fun withTel(tel: String): ClaimZhejiangQualificationRequest = ClaimZhejiangQualificationRequest(json.with("tel", tel))

    /** A copy with another [certType]. */
    public fun withCertType(certType: String?): ClaimZhejiangQualificationRequest = ClaimZhejiangQualificationRequest(json.with("cert_type", certType))

    override fun isSensitive(name: String): Boolean = name == "name" || name == "cert_no" || name == "tel"
}

/**
 * `ClaimZhejiangQualificationResponse`.
 */
public class ClaimZhejiangQualificationResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()
}

/**
 * `CommitZhejiangAuthCodeRequest`.
 */
public class CommitZhejiangAuthCodeRequest(json: JsonObject) : Model(json) {
    public constructor(credFrozenNo: String, spSerialNo: String, authCode: String, reqSsn: String, transDate: String, transTime: String, acqOrgOrderNo: String? = null, orderNo: String? = null, addCode: String? = null, address: String? = null, amount: Long? = null, bankName: String? = null, bankSubsidy: String? = null, barcode: String? = null, brand: String? = null, corpName: String? = null, countyCode: String? = null, platSubsidy: String? = null, saleModels: String? = null, subsidyAmt: Long? = null, uniscid: String? = null) : this(
        Fields().put("cred_frozen_no", credFrozenNo).put("sp_serial_no", spSerialNo).put("auth_code", authCode).put("req_ssn", reqSsn).put("trans_date", transDate).put("trans_time", transTime).put("acq_org_order_no", acqOrgOrderNo).put("order_no", orderNo).put("add_code", addCode).put("address", address).put("amount", amount).put("bank_name", bankName).put("bank_subsidy", bankSubsidy).put("barcode", barcode).put("brand", brand).put("corp_name", corpName).put("county_code", countyCode).put("plat_subsidy", platSubsidy).put("sale_models", saleModels).put("subsidy_amt", subsidyAmt).put("uniscid", uniscid).json,
    )

    public constructor(credFrozenNo: String, spSerialNo: String, authCode: String, reqSsn: String, transDate: String, transTime: String) : this(
        Fields().put("cred_frozen_no", credFrozenNo).put("sp_serial_no", spSerialNo).put("auth_code", authCode).put("req_ssn", reqSsn).put("trans_date", transDate).put("trans_time", transTime).json,
    )

    /** 冻结流水号. From `try_zhejiang_auth_code`. */
    public val credFrozenNo: String get() = json["cred_frozen_no"].text()

    /** 接入方请求流水号. The caller's own number of this request. */
    public val spSerialNo: String get() = json["sp_serial_no"].text()

    /** 品类凭证码. The voucher code. */
    public val authCode: String get() = json["auth_code"].text()

    /** 请求流水号. The caller's own number of this request. */
    public val reqSsn: String get() = json["req_ssn"].text()

    /** 交易日期. */
    public val transDate: String get() = json["trans_date"].text()

    /** 交易时间. */
    public val transTime: String get() = json["trans_time"].text()

    /** 收单机构订单号. */
    public val acqOrgOrderNo: String? get() = json["acq_org_order_no"].textOrNull()

    /** 商户订单号. */
    public val orderNo: String? get() = json["order_no"].textOrNull()

    /** 收货地区编码. */
    public val addCode: String? get() = json["add_code"].textOrNull()

    /** 收货地址. */
    public val address: String? get() = json["address"].textOrNull()

    /** 原订单金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 银行机构名称. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 银行补贴金额. */
    public val bankSubsidy: String? get() = json["bank_subsidy"].textOrNull()

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val barcode: String? get() = json["barcode"].textOrNull()

    /** 家电品牌. */
    public val brand: String? get() = json["brand"].textOrNull()

    /** 销售企业名称. */
    public val corpName: String? get() = json["corp_name"].textOrNull()

    /** 区县编码. */
    public val countyCode: String? get() = json["county_code"].textOrNull()

    /** 交易平台补贴金额. */
    public val platSubsidy: String? get() = json["plat_subsidy"].textOrNull()

    /** 销售方式. See [SaleModels]. */
    public val saleModels: String? get() = json["sale_models"].textOrNull()

    /** 政府补贴金额. In fen. */
    public val subsidyAmt: Long? get() = json["subsidy_amt"].longOrNull()

    /** 统一社会信息代码. The seller's unified social credit code. */
    public val uniscid: String? get() = json["uniscid"].textOrNull()

    /** A copy with another [credFrozenNo]. */
    public fun withCredFrozenNo(credFrozenNo: String): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("cred_frozen_no", credFrozenNo))

    /** A copy with another [spSerialNo]. */
    public fun withSpSerialNo(spSerialNo: String): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("sp_serial_no", spSerialNo))

    /** A copy with another [authCode]. */
    public fun withAuthCode(authCode: String): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("auth_code", authCode))

    /** A copy with another [reqSsn]. */
    public fun withReqSsn(reqSsn: String): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("req_ssn", reqSsn))

    /** A copy with another [transDate]. */
    public fun withTransDate(transDate: String): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("trans_date", transDate))

    /** A copy with another [transTime]. */
    public fun withTransTime(transTime: String): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("trans_time", transTime))

    /** A copy with another [acqOrgOrderNo]. */
    public fun withAcqOrgOrderNo(acqOrgOrderNo: String?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("acq_org_order_no", acqOrgOrderNo))

    /** A copy with another [orderNo]. */
    public fun withOrderNo(orderNo: String?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("order_no", orderNo))

    /** A copy with another [addCode]. */
    public fun withAddCode(addCode: String?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("add_code", addCode))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("address", address))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("amount", amount))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("bank_name", bankName))

    /** A copy with another [bankSubsidy]. */
    public fun withBankSubsidy(bankSubsidy: String?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("bank_subsidy", bankSubsidy))

    /** A copy with another [barcode]. */
    public fun withBarcode(barcode: String?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("barcode", barcode))

    /** A copy with another [brand]. */
    public fun withBrand(brand: String?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("brand", brand))

    /** A copy with another [corpName]. */
    public fun withCorpName(corpName: String?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("corp_name", corpName))

    /** A copy with another [countyCode]. */
    public fun withCountyCode(countyCode: String?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("county_code", countyCode))

    /** A copy with another [platSubsidy]. */
    public fun withPlatSubsidy(platSubsidy: String?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("plat_subsidy", platSubsidy))

    /** A copy with another [saleModels]. */
    public fun withSaleModels(saleModels: String?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("sale_models", saleModels))

    /** A copy with another [subsidyAmt]. */
    public fun withSubsidyAmt(subsidyAmt: Long?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("subsidy_amt", subsidyAmt))

    /** A copy with another [uniscid]. */
    public fun withUniscid(uniscid: String?): CommitZhejiangAuthCodeRequest = CommitZhejiangAuthCodeRequest(json.with("uniscid", uniscid))
}

/**
 * `CommitZhejiangAuthCodeResponse`.
 */
public class CommitZhejiangAuthCodeResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()
}

/**
 * `ConfirmZhejiangMultiCategoryQualificationsRequest`.
 */
public class ConfirmZhejiangMultiCategoryQualificationsRequest(json: JsonObject) : Model(json) {
    public constructor(reqSsn: String, data: List<ZhejiangMultiCategoryQualification>? = null, reqTime: String? = null) : this(
        Fields().put("req_ssn", reqSsn).put("data", data).put("req_time", reqTime).json,
    )

    public constructor(reqSsn: String) : this(
        Fields().put("req_ssn", reqSsn).json,
    )

    /** 请求流水号. The caller's own number of this request. */
    public val reqSsn: String get() = json["req_ssn"].text()

    /** 品类集合. */
    public val data: List<ZhejiangMultiCategoryQualification>? get() = json["data"].listOrNull { ZhejiangMultiCategoryQualification(it.tree()) }

    /** 请求时间. */
    public val reqTime: String? get() = json["req_time"].textOrNull()

    /** A copy with another [reqSsn]. */
    public fun withReqSsn(reqSsn: String): ConfirmZhejiangMultiCategoryQualificationsRequest = ConfirmZhejiangMultiCategoryQualificationsRequest(json.with("req_ssn", reqSsn))

    /** A copy with another [data]. */
    public fun withData(data: List<ZhejiangMultiCategoryQualification>?): ConfirmZhejiangMultiCategoryQualificationsRequest = ConfirmZhejiangMultiCategoryQualificationsRequest(json.with("data", data))

    /** A copy with another [reqTime]. */
    public fun withReqTime(reqTime: String?): ConfirmZhejiangMultiCategoryQualificationsRequest = ConfirmZhejiangMultiCategoryQualificationsRequest(json.with("req_time", reqTime))
}

/**
 * `ConfirmZhejiangMultiCategoryQualificationsResponse`.
 */
public class ConfirmZhejiangMultiCategoryQualificationsResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()
}

/**
 * `GetAuditRequest`.
 */
public class GetAuditRequest(json: JsonObject) : Model(json) {
    public constructor(mchntOrderId: String, orgNo: String, uploadTime: String) : this(
        Fields().put("mchnt_order_id", mchntOrderId).put("org_no", orgNo).put("upload_time", uploadTime).json,
    )

    /** 商户订单号. The caller's own number of the order. */
    public val mchntOrderId: String get() = json["mchnt_order_id"].text()

    /** 分公司机构代码. The branch of UnionPay. */
    public val orgNo: String get() = json["org_no"].text()

    /** 审核记录上传时间. */
    public val uploadTime: String get() = json["upload_time"].text()

    /** A copy with another [mchntOrderId]. */
    public fun withMchntOrderId(mchntOrderId: String): GetAuditRequest = GetAuditRequest(json.with("mchnt_order_id", mchntOrderId))

    /** A copy with another [orgNo]. */
    public fun withOrgNo(orgNo: String): GetAuditRequest = GetAuditRequest(json.with("org_no", orgNo))

    /** A copy with another [uploadTime]. */
    public fun withUploadTime(uploadTime: String): GetAuditRequest = GetAuditRequest(json.with("upload_time", uploadTime))
}

/**
 * `GetAuditResponse`.
 */
public class GetAuditResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 商户订单号. The caller's own number of the order. */
    public val mchntOrderId: String? get() = json["mchnt_order_id"].textOrNull()

    /** 分公司机构代码. The branch of UnionPay. */
    public val orgNo: String? get() = json["org_no"].textOrNull()

    /** 审核结果. */
    public val auditStatus: String? get() = json["audit_status"].textOrNull()

    /** 审核结果描述. */
    public val auditStatusDesc: String? get() = json["audit_status_desc"].textOrNull()

    /** 响应描述. */
    public val msg: String? get() = json["msg"].textOrNull()

    /** 退货金额. */
    public val refundAt: String? get() = json["refund_at"].textOrNull()

    /** 退货日期. */
    public val refundDt: String? get() = json["refund_dt"].textOrNull()

    /** 详细应答码. */
    public val subCode: String? get() = json["sub_code"].textOrNull()

    /** 详细应答码描述. */
    public val subMsg: String? get() = json["sub_msg"].textOrNull()

    /** 订单状态. */
    public val tradeStatus: String? get() = json["trade_status"].textOrNull()

    /** 核验结果. */
    public val verifyStatus: String? get() = json["verify_status"].textOrNull()

    /** 核验结果描述. */
    public val verifyStatusDesc: String? get() = json["verify_status_desc"].textOrNull()
}

/**
 * `GetCompanyRequest`.
 */
public class GetCompanyRequest(json: JsonObject) : Model(json) {
    public constructor(licenseNumber: String, qualificationRegionCode: Long) : this(
        Fields().put("license_number", licenseNumber).put("qualification_region_code", qualificationRegionCode).json,
    )

    /** 统一社会信息代码. The seller's unified social credit code. */
    public val licenseNumber: String get() = json["license_number"].text()

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** A copy with another [licenseNumber]. */
    public fun withLicenseNumber(licenseNumber: String): GetCompanyRequest = GetCompanyRequest(json.with("license_number", licenseNumber))

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): GetCompanyRequest = GetCompanyRequest(json.with("qualification_region_code", qualificationRegionCode))
}

/**
 * `GetCompanyResponse`.
 */
public class GetCompanyResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val message: String get() = json["message"].text()

    /** 归集状态枚举. Whether the data have reached the platform of the region. See [CollectState]. */
    public val collectState: String? get() = json["collect_state"].textOrNull()

    /** 企业名称. */
    public val companyName: String? get() = json["company_name"].textOrNull()
}

/**
 * `GetDailyTransactionSummaryRequest`.
 */
public class GetDailyTransactionSummaryRequest(json: JsonObject) : Model(json) {
    public constructor(qualificationRegionCode: Long, queryDate: String, queryType: String, applianceId: Long? = null, cateState: String? = null) : this(
        Fields().put("qualification_region_code", qualificationRegionCode).put("query_date", queryDate).put("query_type", queryType).put("appliance_id", applianceId).put("cate_state", cateState).json,
    )

    public constructor(qualificationRegionCode: Long, queryDate: String, queryType: String) : this(
        Fields().put("qualification_region_code", qualificationRegionCode).put("query_date", queryDate).put("query_type", queryType).json,
    )

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** 查询的日期. */
    public val queryDate: String get() = json["query_date"].text()

    /** 查询的订单类别. `ORDER_TYPE_TRANSACTION`: sales; the others: rights that were used, of appliances, of devices (3C), of the newer categories. See [QueryType]. */
    public val queryType: String get() = json["query_type"].text()

    /** 消费品类ID. The category of the goods, 1 to 17. */
    public val applianceId: Long? get() = json["appliance_id"].longOrNull()

    /** 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. See [CateState]. */
    public val cateState: String? get() = json["cate_state"].textOrNull()

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): GetDailyTransactionSummaryRequest = GetDailyTransactionSummaryRequest(json.with("qualification_region_code", qualificationRegionCode))

    /** A copy with another [queryDate]. */
    public fun withQueryDate(queryDate: String): GetDailyTransactionSummaryRequest = GetDailyTransactionSummaryRequest(json.with("query_date", queryDate))

    /** A copy with another [queryType]. */
    public fun withQueryType(queryType: String): GetDailyTransactionSummaryRequest = GetDailyTransactionSummaryRequest(json.with("query_type", queryType))

    /** A copy with another [applianceId]. */
    public fun withApplianceId(applianceId: Long?): GetDailyTransactionSummaryRequest = GetDailyTransactionSummaryRequest(json.with("appliance_id", applianceId))

    /** A copy with another [cateState]. */
    public fun withCateState(cateState: String?): GetDailyTransactionSummaryRequest = GetDailyTransactionSummaryRequest(json.with("cate_state", cateState))
}

/**
 * `GetDailyTransactionSummaryResponse`.
 */
public class GetDailyTransactionSummaryResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val message: String get() = json["message"].text()

    /** 补贴总金额. The sum of the subsidies, in fen. */
    public val totalSubsidyCount: Long? get() = json["total_subsidy_count"].longOrNull()

    /** 交易总金额. The sum of the sales, in fen. */
    public val totalTradeAmount: Long? get() = json["total_trade_amount"].longOrNull()

    /** 交易总笔数. */
    public val totalTradeCount: Long? get() = json["total_trade_count"].longOrNull()
}

/**
 * `GetQualificationResponse`.
 */
public class GetQualificationResponse(json: JsonObject) : Model(json) {

    /** 资格的状态. `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used. See [GetQualificationResponseState]. */
    public val state: String get() = json["state"].text()
}

/**
 * `GetZhejiangGoodsRequest`.
 */
public class GetZhejiangGoodsRequest(json: JsonObject) : Model(json) {
    public constructor(reqSsn: String, goodsBarCode: String? = null, province: String? = null, reqTime: String? = null) : this(
        Fields().put("req_ssn", reqSsn).put("goods_bar_code", goodsBarCode).put("province", province).put("req_time", reqTime).json,
    )

    public constructor(reqSsn: String) : this(
        Fields().put("req_ssn", reqSsn).json,
    )

    /** 请求流水号. The caller's own number of this request. */
    public val reqSsn: String get() = json["req_ssn"].text()

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val goodsBarCode: String? get() = json["goods_bar_code"].textOrNull()

    /** 省份代码. */
    public val province: String? get() = json["province"].textOrNull()

    /** 请求时间. */
    public val reqTime: String? get() = json["req_time"].textOrNull()

    /** A copy with another [reqSsn]. */
    public fun withReqSsn(reqSsn: String): GetZhejiangGoodsRequest = GetZhejiangGoodsRequest(json.with("req_ssn", reqSsn))

    /** A copy with another [goodsBarCode]. */
    public fun withGoodsBarCode(goodsBarCode: String?): GetZhejiangGoodsRequest = GetZhejiangGoodsRequest(json.with("goods_bar_code", goodsBarCode))

    /** A copy with another [province]. */
    public fun withProvince(province: String?): GetZhejiangGoodsRequest = GetZhejiangGoodsRequest(json.with("province", province))

    /** A copy with another [reqTime]. */
    public fun withReqTime(reqTime: String?): GetZhejiangGoodsRequest = GetZhejiangGoodsRequest(json.with("req_time", reqTime))
}

/**
 * `GetZhejiangGoodsResponse`.
 */
public class GetZhejiangGoodsResponse(json: JsonObject) : Model(json) {

    /** 本记录唯一ID. */
    public val seqId: String get() = json["seq_id"].text()

    /** 基准价格. */
    public val basisPrice: String get() = json["basis_price"].text()

    /** 条码类型. See [CodeType]. */
    public val codeType: String get() = json["code_type"].text()

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val goodsBarCode: String get() = json["goods_bar_code"].text()

    /** 商品型号. */
    public val goodsModel: String get() = json["goods_model"].text()

    /** 商品名称. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 商品品类. */
    public val goodsType: String get() = json["goods_type"].text()

    /** 品牌名称. */
    public val logoName: String get() = json["logo_name"].text()

    /** 厂商统一社会信用代码. */
    public val manufactCertCode: String get() = json["manufact_cert_code"].text()

    /** 厂商指导零售价. */
    public val manufactPrice: String get() = json["manufact_price"].text()

    /** 省份代码. */
    public val province: String get() = json["province"].text()

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()

    /** 产品描述. */
    public val description: String? get() = json["description"].textOrNull()

    /** 市级区域代码. */
    public val city: String? get() = json["city"].textOrNull()

    /** 区县区域代码. */
    public val county: String? get() = json["county"].textOrNull()

    /** 数据状态. */
    public val dataState: String? get() = json["data_state"].textOrNull()

    /** 设备类型. */
    public val deviceType: String? get() = json["device_type"].textOrNull()

    /** 能效标识. */
    public val energyEffciency: String? get() = json["energy_effciency"].textOrNull()

    /** 能效备案编号. */
    public val energyRegCode: String? get() = json["energy_reg_code"].textOrNull()

    /** 能效备案型号. */
    public val energyRegModel: String? get() = json["energy_reg_model"].textOrNull()

    /** 有效期. */
    public val expireDate: String? get() = json["expire_date"].textOrNull()

    /** 失效时间. */
    public val expireTime: String? get() = json["expire_time"].textOrNull()

    /** gpc分类代码. */
    public val gpc: String? get() = json["gpc"].textOrNull()

    /** 是否AI产品. */
    public val isAiProduct: String? get() = json["is_ai_product"].textOrNull()

    /** 厂商识别代码. */
    public val manufactCode: String? get() = json["manufact_code"].textOrNull()

    /** 厂商企业名称. */
    public val manufactFirmName: String? get() = json["manufact_firm_name"].textOrNull()

    /** 厂商注册日期. */
    public val manufactLoginDate: String? get() = json["manufact_login_date"].textOrNull()

    /** 厂商失效日期. */
    public val manufactLogoutDate: String? get() = json["manufact_logout_date"].textOrNull()

    /** 厂商失效标识. */
    public val manufactLogoutFlag: String? get() = json["manufact_logout_flag"].textOrNull()

    /** 厂商注册地址. */
    public val manufactRegisterAddr: String? get() = json["manufact_register_addr"].textOrNull()

    /** 厂商过期日期. */
    public val manufactValidDate: String? get() = json["manufact_valid_date"].textOrNull()

    /** 上送平台编码. */
    public val msgSrcPlatform: String? get() = json["msg_src_platform"].textOrNull()

    /** 净含量. */
    public val netContent: String? get() = json["net_content"].textOrNull()

    /** 原产国. */
    public val origin: String? get() = json["origin"].textOrNull()

    /** PC类型. */
    public val pcType: String? get() = json["pc_type"].textOrNull()

    /** 企业定价单位. */
    public val priceUnit: String? get() = json["price_unit"].textOrNull()

    /** 3C认证编号. */
    public val reg3cCode: String? get() = json["reg_3c_code"].textOrNull()

    /** 备注. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 上市日期. */
    public val saleDate: String? get() = json["sale_date"].textOrNull()

    /** 净含量单位代码. */
    public val unitCode: String? get() = json["unit_code"].textOrNull()

    /** 上送状态. */
    public val uploadState: String? get() = json["upload_state"].textOrNull()

    /** 水效标识. */
    public val waterEffciency: String? get() = json["water_effciency"].textOrNull()
}

/**
 * `GetZhejiangSnCodeRequest`.
 */
public class GetZhejiangSnCodeRequest(json: JsonObject) : Model(json) {
    public constructor(goodsBarCode: String, goodsType: String, province: String, reqSsn: String, reqTime: String, sn: String, imei1: String? = null, imei2: String? = null, manufactCertCode: String? = null, salesModels: String? = null) : this(
        Fields().put("goods_bar_code", goodsBarCode).put("goods_type", goodsType).put("province", province).put("req_ssn", reqSsn).put("req_time", reqTime).put("sn", sn).put("imei1", imei1).put("imei2", imei2).put("manufact_cert_code", manufactCertCode).put("sales_models", salesModels).json,
    )

    public constructor(goodsBarCode: String, goodsType: String, province: String, reqSsn: String, reqTime: String, sn: String) : this(
        Fields().put("goods_bar_code", goodsBarCode).put("goods_type", goodsType).put("province", province).put("req_ssn", reqSsn).put("req_time", reqTime).put("sn", sn).json,
    )

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val goodsBarCode: String get() = json["goods_bar_code"].text()

    /** 商品品类. */
    public val goodsType: String get() = json["goods_type"].text()

    /** 省份代码. */
    public val province: String get() = json["province"].text()

    /** 请求流水号. The caller's own number of this request. */
    public val reqSsn: String get() = json["req_ssn"].text()

    /** 请求时间. */
    public val reqTime: String get() = json["req_time"].text()

    /** 商品SN码. */
    public val sn: String get() = json["sn"].text()

    /** IMEI_1码. Of phones. */
    public val imei1: String? get() = json["imei1"].textOrNull()

    /** IMEI_2码. Of phones with two. */
    public val imei2: String? get() = json["imei2"].textOrNull()

    /** 厂商统一社会信用代码. */
    public val manufactCertCode: String? get() = json["manufact_cert_code"].textOrNull()

    /** 渠道类型. */
    public val salesModels: String? get() = json["sales_models"].textOrNull()

    /** A copy with another [goodsBarCode]. */
    public fun withGoodsBarCode(goodsBarCode: String): GetZhejiangSnCodeRequest = GetZhejiangSnCodeRequest(json.with("goods_bar_code", goodsBarCode))

    /** A copy with another [goodsType]. */
    public fun withGoodsType(goodsType: String): GetZhejiangSnCodeRequest = GetZhejiangSnCodeRequest(json.with("goods_type", goodsType))

    /** A copy with another [province]. */
    public fun withProvince(province: String): GetZhejiangSnCodeRequest = GetZhejiangSnCodeRequest(json.with("province", province))

    /** A copy with another [reqSsn]. */
    public fun withReqSsn(reqSsn: String): GetZhejiangSnCodeRequest = GetZhejiangSnCodeRequest(json.with("req_ssn", reqSsn))

    /** A copy with another [reqTime]. */
    public fun withReqTime(reqTime: String): GetZhejiangSnCodeRequest = GetZhejiangSnCodeRequest(json.with("req_time", reqTime))

    /** A copy with another [sn]. */
    public fun withSn(sn: String): GetZhejiangSnCodeRequest = GetZhejiangSnCodeRequest(json.with("sn", sn))

    /** A copy with another [imei1]. */
    public fun withImei1(imei1: String?): GetZhejiangSnCodeRequest = GetZhejiangSnCodeRequest(json.with("imei1", imei1))

    /** A copy with another [imei2]. */
    public fun withImei2(imei2: String?): GetZhejiangSnCodeRequest = GetZhejiangSnCodeRequest(json.with("imei2", imei2))

    /** A copy with another [manufactCertCode]. */
    public fun withManufactCertCode(manufactCertCode: String?): GetZhejiangSnCodeRequest = GetZhejiangSnCodeRequest(json.with("manufact_cert_code", manufactCertCode))

    /** A copy with another [salesModels]. */
    public fun withSalesModels(salesModels: String?): GetZhejiangSnCodeRequest = GetZhejiangSnCodeRequest(json.with("sales_models", salesModels))
}

/**
 * `GetZhejiangSnCodeResponse`.
 */
public class GetZhejiangSnCodeResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()

    /** 省份代码. */
    public val province: String? get() = json["province"].textOrNull()

    /** 售卖状态. See [SellState]. */
    public val sellState: String? get() = json["sell_state"].textOrNull()

    /** 商品SN码. */
    public val sn: String? get() = json["sn"].textOrNull()
}

/**
 * `InvalidateAuditRequest`.
 */
public class InvalidateAuditRequest(json: JsonObject) : Model(json) {
    public constructor(mchntOrderId: String, orgNo: String, uploadTime: String) : this(
        Fields().put("mchnt_order_id", mchntOrderId).put("org_no", orgNo).put("upload_time", uploadTime).json,
    )

    /** 商户订单号. The caller's own number of the order. */
    public val mchntOrderId: String get() = json["mchnt_order_id"].text()

    /** 分公司机构代码. The branch of UnionPay. */
    public val orgNo: String get() = json["org_no"].text()

    /** 审核记录上传时间. */
    public val uploadTime: String get() = json["upload_time"].text()

    /** A copy with another [mchntOrderId]. */
    public fun withMchntOrderId(mchntOrderId: String): InvalidateAuditRequest = InvalidateAuditRequest(json.with("mchnt_order_id", mchntOrderId))

    /** A copy with another [orgNo]. */
    public fun withOrgNo(orgNo: String): InvalidateAuditRequest = InvalidateAuditRequest(json.with("org_no", orgNo))

    /** A copy with another [uploadTime]. */
    public fun withUploadTime(uploadTime: String): InvalidateAuditRequest = InvalidateAuditRequest(json.with("upload_time", uploadTime))
}

/**
 * `InvalidateAuditResponse`.
 */
public class InvalidateAuditResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val msg: String get() = json["msg"].text()

    /** 详细应答码. */
    public val subCode: String? get() = json["sub_code"].textOrNull()

    /** 详细应答码描述. */
    public val subMsg: String? get() = json["sub_msg"].textOrNull()
}

/**
 * `Invoice`.
 */
public class Invoice(json: JsonObject) : Model(json) {
    public constructor(invoiceNo: String? = null, invoiceCd: String? = null, invoiceCkCd: String? = null, invoiceDt: String? = null, invoiceLink: String? = null, invoiceTaxAmt: String? = null, invoiceTp: String? = null, nm: String? = null, num: String? = null, salesEntNm: String? = null, serviceNm: String? = null, tax: String? = null, taxPayer: String? = null) : this(
        Fields().put("invoice_no", invoiceNo).put("invoice_cd", invoiceCd).put("invoice_ck_cd", invoiceCkCd).put("invoice_dt", invoiceDt).put("invoice_link", invoiceLink).put("invoice_tax_amt", invoiceTaxAmt).put("invoice_tp", invoiceTp).put("nm", nm).put("num", num).put("sales_ent_nm", salesEntNm).put("service_nm", serviceNm).put("tax", tax).put("tax_payer", taxPayer).json,
    )

    /** 发票号码. */
    public val invoiceNo: String? get() = json["invoice_no"].textOrNull()

    /** 发票代码. */
    public val invoiceCd: String? get() = json["invoice_cd"].textOrNull()

    /** 发票校验码. */
    public val invoiceCkCd: String? get() = json["invoice_ck_cd"].textOrNull()

    /** 开票日期. */
    public val invoiceDt: String? get() = json["invoice_dt"].textOrNull()

    /** 发票链接. */
    public val invoiceLink: String? get() = json["invoice_link"].textOrNull()

    /** 发票税额. */
    public val invoiceTaxAmt: String? get() = json["invoice_tax_amt"].textOrNull()

    /** 发票类型. */
    public val invoiceTp: String? get() = json["invoice_tp"].textOrNull()

    /** 发票上购买人姓名. */
    public val nm: String? get() = json["nm"].textOrNull()

    /** 数量. */
    public val num: String? get() = json["num"].textOrNull()

    /** 销售企业名称. */
    public val salesEntNm: String? get() = json["sales_ent_nm"].textOrNull()

    /** 货物或应税劳务服务名称. */
    public val serviceNm: String? get() = json["service_nm"].textOrNull()

    /** 税价合计. */
    public val tax: String? get() = json["tax"].textOrNull()

    /** 销售方纳税人识别号. */
    public val taxPayer: String? get() = json["tax_payer"].textOrNull()

    /** A copy with another [invoiceNo]. */
    public fun withInvoiceNo(invoiceNo: String?): Invoice = Invoice(json.with("invoice_no", invoiceNo))

    /** A copy with another [invoiceCd]. */
    public fun withInvoiceCd(invoiceCd: String?): Invoice = Invoice(json.with("invoice_cd", invoiceCd))

    /** A copy with another [invoiceCkCd]. */
    public fun withInvoiceCkCd(invoiceCkCd: String?): Invoice = Invoice(json.with("invoice_ck_cd", invoiceCkCd))

    /** A copy with another [invoiceDt]. */
    public fun withInvoiceDt(invoiceDt: String?): Invoice = Invoice(json.with("invoice_dt", invoiceDt))

    /** A copy with another [invoiceLink]. */
    public fun withInvoiceLink(invoiceLink: String?): Invoice = Invoice(json.with("invoice_link", invoiceLink))

    /** A copy with another [invoiceTaxAmt]. */
    public fun withInvoiceTaxAmt(invoiceTaxAmt: String?): Invoice = Invoice(json.with("invoice_tax_amt", invoiceTaxAmt))

    /** A copy with another [invoiceTp]. */
    public fun withInvoiceTp(invoiceTp: String?): Invoice = Invoice(json.with("invoice_tp", invoiceTp))

    /** A copy with another [nm]. */
    public fun withNm(nm: String?): Invoice = Invoice(json.with("nm", nm))

    /** A copy with another [num]. */
    public fun withNum(num: String?): Invoice = Invoice(json.with("num", num))

    /** A copy with another [salesEntNm]. */
    public fun withSalesEntNm(salesEntNm: String?): Invoice = Invoice(json.with("sales_ent_nm", salesEntNm))

    /** A copy with another [serviceNm]. */
    public fun withServiceNm(serviceNm: String?): Invoice = Invoice(json.with("service_nm", serviceNm))

    /** A copy with another [tax]. */
    public fun withTax(tax: String?): Invoice = Invoice(json.with("tax", tax))

    /** A copy with another [taxPayer]. */
    public fun withTaxPayer(taxPayer: String?): Invoice = Invoice(json.with("tax_payer", taxPayer))
}

/**
 * `IssueZhejiangAuthCodeRequest`.
 */
public class IssueZhejiangAuthCodeRequest(json: JsonObject) : Model(json) {
    public constructor(name: String, categoryId: String, certNo: String, addCode: String, certType: String, mobile: String, reqSsn: String, openid: String? = null, customInfo: String? = null) : this(
        Fields().put("name", name).put("category_id", categoryId).put("cert_no", certNo).put("add_code", addCode).put("cert_type", certType).put("mobile", mobile).put("req_ssn", reqSsn).put("openid", openid).put("custom_info", customInfo).json,
    )

    public constructor(name: String, categoryId: String, certNo: String, addCode: String, certType: String, mobile: String, reqSsn: String) : this(
        Fields().put("name", name).put("category_id", categoryId).put("cert_no", certNo).put("add_code", addCode).put("cert_type", certType).put("mobile", mobile).put("req_ssn", reqSsn).json,
    )

    /** 姓名. Encrypted on the wire. */
    public val name: String get() = json["name"].text()

    /** 品类编码. */
    public val categoryId: String get() = json["category_id"].text()

    /** 证件号码. Encrypted on the wire. */
    public val certNo: String get() = json["cert_no"].text()

    /** 区县编码. */
    public val addCode: String get() = json["add_code"].text()

    /** 证件类型. See [CertType]. */
    public val certType: String get() = json["cert_type"].text()

    /** 手机号. Encrypted on the wire. */
    public val mobile: String get() = json["mobile"].text()

    /** 请求流水号. The caller's own number of this request. */
    public val reqSsn: String get() = json["req_ssn"].text()

    /** 用户id. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 自定义域. */
    public val customInfo: String? get() = json["custom_info"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): IssueZhejiangAuthCodeRequest = IssueZhejiangAuthCodeRequest(json.with("name", name))

    /** A copy with another [categoryId]. */
    public fun withCategoryId(categoryId: String): IssueZhejiangAuthCodeRequest = IssueZhejiangAuthCodeRequest(json.with("category_id", categoryId))

    /** A copy with another [certNo]. */
    public fun withCertNo(certNo: String): IssueZhejiangAuthCodeRequest = IssueZhejiangAuthCodeRequest(json.with("cert_no", certNo))

    /** A copy with another [addCode]. */
    public fun withAddCode(addCode: String): IssueZhejiangAuthCodeRequest = IssueZhejiangAuthCodeRequest(json.with("add_code", addCode))

    /** A copy with another [certType]. */
    public fun withCertType(certType: String): IssueZhejiangAuthCodeRequest = IssueZhejiangAuthCodeRequest(json.with("cert_type", certType))

    /** A copy with another [mobile]. */
    public fun withMobile(mobile: String): IssueZhejiangAuthCodeRequest = IssueZhejiangAuthCodeRequest(json.with("mobile", mobile))

    /** A copy with another [reqSsn]. */
    public fun withReqSsn(reqSsn: String): IssueZhejiangAuthCodeRequest = IssueZhejiangAuthCodeRequest(json.with("req_ssn", reqSsn))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): IssueZhejiangAuthCodeRequest = IssueZhejiangAuthCodeRequest(json.with("openid", openid))

    /** A copy with another [customInfo]. */
    public fun withCustomInfo(customInfo: String?): IssueZhejiangAuthCodeRequest = IssueZhejiangAuthCodeRequest(json.with("custom_info", customInfo))

    override fun isSensitive(name: String): Boolean = name == "name" || name == "cert_no" || name == "mobile"
}

/**
 * `IssueZhejiangAuthCodeResponse`.
 */
public class IssueZhejiangAuthCodeResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()

    /** 品类凭证码. The voucher code. */
    public val authCode: String? get() = json["auth_code"].textOrNull()
}

/**
 * `ListPassthroughQualificationsRequest`.
 */
public class ListPassthroughQualificationsRequest(json: JsonObject) : Model(json) {
    public constructor(idCardNumber: String, identityDocumentType: String, phoneNumber: String, qualificationRegionCode: Long, realName: String) : this(
        Fields().put("id_card_number", idCardNumber).put("identity_document_type", identityDocumentType).put("phone_number", phoneNumber).put("qualification_region_code", qualificationRegionCode).put("real_name", realName).json,
    )

    /** 自然人证件号. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 证件类型. See [IdentityDocumentType]. */
    public val identityDocumentType: String get() = json["identity_document_type"].text()

    /** 手机号. Encrypted on the wire. */
    public val phoneNumber: String get() = json["phone_number"].text()

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** 自然人姓名. Encrypted on the wire. */
    public val realName: String get() = json["real_name"].text()

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): ListPassthroughQualificationsRequest = ListPassthroughQualificationsRequest(json.with("id_card_number", idCardNumber))

    /** A copy with another [identityDocumentType]. */
    public fun withIdentityDocumentType(identityDocumentType: String): ListPassthroughQualificationsRequest = ListPassthroughQualificationsRequest(json.with("identity_document_type", identityDocumentType))

    /** A copy with another [phoneNumber]. */
    public fun withPhoneNumber(phoneNumber: String): ListPassthroughQualificationsRequest = ListPassthroughQualificationsRequest(json.with("phone_number", phoneNumber))

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): ListPassthroughQualificationsRequest = ListPassthroughQualificationsRequest(json.with("qualification_region_code", qualificationRegionCode))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String): ListPassthroughQualificationsRequest = ListPassthroughQualificationsRequest(json.with("real_name", realName))

    override fun isSensitive(name: String): Boolean = name == "id_card_number" || name == "phone_number" || name == "real_name"
}

/**
 * `ListPassthroughQualificationsResponse`.
 */
public class ListPassthroughQualificationsResponse(json: JsonObject) : Model(json) {

    /** 资格状态数组. */
    public val qualificationList: List<PassthroughQualification> get() = json["qualification_list"].list { PassthroughQualification(it.tree()) }
}

/**
 * `ListQualificationsRequest`.
 */
public class ListQualificationsRequest(json: JsonObject) : Model(json) {
    public constructor(idCardNumber: String, identityDocumentType: String, phoneNumber: String, qualificationRegionCode: Long, realName: String) : this(
        Fields().put("id_card_number", idCardNumber).put("identity_document_type", identityDocumentType).put("phone_number", phoneNumber).put("qualification_region_code", qualificationRegionCode).put("real_name", realName).json,
    )

    /** 自然人证件号. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 证件类型. See [IdentityDocumentType]. */
    public val identityDocumentType: String get() = json["identity_document_type"].text()

    /** 手机号. Encrypted on the wire. */
    public val phoneNumber: String get() = json["phone_number"].text()

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** 自然人姓名. Encrypted on the wire. */
    public val realName: String get() = json["real_name"].text()

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): ListQualificationsRequest = ListQualificationsRequest(json.with("id_card_number", idCardNumber))

    /** A copy with another [identityDocumentType]. */
    public fun withIdentityDocumentType(identityDocumentType: String): ListQualificationsRequest = ListQualificationsRequest(json.with("identity_document_type", identityDocumentType))

    /** A copy with another [phoneNumber]. */
    public fun withPhoneNumber(phoneNumber: String): ListQualificationsRequest = ListQualificationsRequest(json.with("phone_number", phoneNumber))

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): ListQualificationsRequest = ListQualificationsRequest(json.with("qualification_region_code", qualificationRegionCode))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String): ListQualificationsRequest = ListQualificationsRequest(json.with("real_name", realName))

    override fun isSensitive(name: String): Boolean = name == "id_card_number" || name == "phone_number" || name == "real_name"
}

/**
 * `ListQualificationsResponse`.
 */
public class ListQualificationsResponse(json: JsonObject) : Model(json) {

    /** 资格状态数组. */
    public val qualificationList: List<Qualification> get() = json["qualification_list"].list { Qualification(it.tree()) }
}

/**
 * `ListSnCodesRequest`.
 */
public class ListSnCodesRequest(json: JsonObject) : Model(json) {
    public constructor(qualificationRegionCode: Long, snCodeList: List<String>) : this(
        Fields().put("qualification_region_code", qualificationRegionCode).put("sn_code_list", snCodeList).json,
    )

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** SN码数组. */
    public val snCodeList: List<String> get() = json["sn_code_list"].list { it.text() }

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): ListSnCodesRequest = ListSnCodesRequest(json.with("qualification_region_code", qualificationRegionCode))

    /** A copy with another [snCodeList]. */
    public fun withSnCodeList(snCodeList: List<String>): ListSnCodesRequest = ListSnCodesRequest(json.with("sn_code_list", snCodeList))
}

/**
 * `ListSnCodesResponse`.
 */
public class ListSnCodesResponse(json: JsonObject) : Model(json) {

    /** sn码状态数组. */
    public val goodsSnList: List<SnCode> get() = json["goods_sn_list"].list { SnCode(it.tree()) }
}

/**
 * `ListTransactionsRequest`.
 */
public class ListTransactionsRequest(json: JsonObject) : Model(json) {
    public constructor(orderNumberList: List<String>, qualificationRegionCode: Long) : this(
        Fields().put("order_number_list", orderNumberList).put("qualification_region_code", qualificationRegionCode).json,
    )

    /** 商户订单号数组. */
    public val orderNumberList: List<String> get() = json["order_number_list"].list { it.text() }

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** A copy with another [orderNumberList]. */
    public fun withOrderNumberList(orderNumberList: List<String>): ListTransactionsRequest = ListTransactionsRequest(json.with("order_number_list", orderNumberList))

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): ListTransactionsRequest = ListTransactionsRequest(json.with("qualification_region_code", qualificationRegionCode))
}

/**
 * `ListTransactionsResponse`.
 */
public class ListTransactionsResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val message: String get() = json["message"].text()

    /** 订单状态数组. */
    public val shopOrderList: List<ShopOrder> get() = json["shop_order_list"].list { ShopOrder(it.tree()) }
}

/**
 * `ListZhejiangQualificationsRequest`.
 */
public class ListZhejiangQualificationsRequest(json: JsonObject) : Model(json) {
    public constructor(certNo: String, reqSsn: String, cateCode: String? = null) : this(
        Fields().put("cert_no", certNo).put("req_ssn", reqSsn).put("cate_code", cateCode).json,
    )

    public constructor(certNo: String, reqSsn: String) : this(
        Fields().put("cert_no", certNo).put("req_ssn", reqSsn).json,
    )

    /** 证件号码. Encrypted on the wire. */
    public val certNo: String get() = json["cert_no"].text()

    /** 请求流水号. The caller's own number of this request. */
    public val reqSsn: String get() = json["req_ssn"].text()

    /** 品类编码. */
    public val cateCode: String? get() = json["cate_code"].textOrNull()

    /** A copy with another [certNo]. */
    public fun withCertNo(certNo: String): ListZhejiangQualificationsRequest = ListZhejiangQualificationsRequest(json.with("cert_no", certNo))

    /** A copy with another [reqSsn]. */
    public fun withReqSsn(reqSsn: String): ListZhejiangQualificationsRequest = ListZhejiangQualificationsRequest(json.with("req_ssn", reqSsn))

    /** A copy with another [cateCode]. */
    public fun withCateCode(cateCode: String?): ListZhejiangQualificationsRequest = ListZhejiangQualificationsRequest(json.with("cate_code", cateCode))

    override fun isSensitive(name: String): Boolean = name == "cert_no"
}

/**
 * `ListZhejiangQualificationsResponse`.
 */
public class ListZhejiangQualificationsResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()

    /** 资格信息. */
    public val data: List<ZhejiangQualificationStatus>? get() = json["data"].listOrNull { ZhejiangQualificationStatus(it.tree()) }
}

/**
 * `LockSnCodeRequest`.
 */
public class LockSnCodeRequest(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, applianceId: Long, barcode: String, brand: String, manufacturerInfo: String, productType: String, qualificationRegionCode: Long, snCode: String, specModel: String, imei1: String? = null, imei2: String? = null, saleTime: String? = null) : this(
        Fields().put("out_trade_no", outTradeNo).put("appliance_id", applianceId).put("barcode", barcode).put("brand", brand).put("manufacturer_info", manufacturerInfo).put("product_type", productType).put("qualification_region_code", qualificationRegionCode).put("sn_code", snCode).put("spec_model", specModel).put("imei1", imei1).put("imei2", imei2).put("sale_time", saleTime).json,
    )

    public constructor(outTradeNo: String, applianceId: Long, barcode: String, brand: String, manufacturerInfo: String, productType: String, qualificationRegionCode: Long, snCode: String, specModel: String) : this(
        Fields().put("out_trade_no", outTradeNo).put("appliance_id", applianceId).put("barcode", barcode).put("brand", brand).put("manufacturer_info", manufacturerInfo).put("product_type", productType).put("qualification_region_code", qualificationRegionCode).put("sn_code", snCode).put("spec_model", specModel).json,
    )

    /** 商户支付订单号. The caller's own number of the payment. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 消费品类ID. The category of the goods, 1 to 17. */
    public val applianceId: Long get() = json["appliance_id"].long()

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val barcode: String get() = json["barcode"].text()

    /** 家电品牌. */
    public val brand: String get() = json["brand"].text()

    /** 厂商信息. */
    public val manufacturerInfo: String get() = json["manufacturer_info"].text()

    /** 产品类型. `AI_PRODUCT`: with artificial intelligence. See [ProductType]. */
    public val productType: String get() = json["product_type"].text()

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** SN码. */
    public val snCode: String get() = json["sn_code"].text()

    /** 规格型号. */
    public val specModel: String get() = json["spec_model"].text()

    /** imei1编码. Of phones. */
    public val imei1: String? get() = json["imei1"].textOrNull()

    /** imei2编码. Of phones with two. */
    public val imei2: String? get() = json["imei2"].textOrNull()

    /** 销售时间. RFC 3339. */
    public val saleTime: String? get() = json["sale_time"].textOrNull()

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): LockSnCodeRequest = LockSnCodeRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [applianceId]. */
    public fun withApplianceId(applianceId: Long): LockSnCodeRequest = LockSnCodeRequest(json.with("appliance_id", applianceId))

    /** A copy with another [barcode]. */
    public fun withBarcode(barcode: String): LockSnCodeRequest = LockSnCodeRequest(json.with("barcode", barcode))

    /** A copy with another [brand]. */
    public fun withBrand(brand: String): LockSnCodeRequest = LockSnCodeRequest(json.with("brand", brand))

    /** A copy with another [manufacturerInfo]. */
    public fun withManufacturerInfo(manufacturerInfo: String): LockSnCodeRequest = LockSnCodeRequest(json.with("manufacturer_info", manufacturerInfo))

    /** A copy with another [productType]. */
    public fun withProductType(productType: String): LockSnCodeRequest = LockSnCodeRequest(json.with("product_type", productType))

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): LockSnCodeRequest = LockSnCodeRequest(json.with("qualification_region_code", qualificationRegionCode))

    /** A copy with another [snCode]. */
    public fun withSnCode(snCode: String): LockSnCodeRequest = LockSnCodeRequest(json.with("sn_code", snCode))

    /** A copy with another [specModel]. */
    public fun withSpecModel(specModel: String): LockSnCodeRequest = LockSnCodeRequest(json.with("spec_model", specModel))

    /** A copy with another [imei1]. */
    public fun withImei1(imei1: String?): LockSnCodeRequest = LockSnCodeRequest(json.with("imei1", imei1))

    /** A copy with another [imei2]. */
    public fun withImei2(imei2: String?): LockSnCodeRequest = LockSnCodeRequest(json.with("imei2", imei2))

    /** A copy with another [saleTime]. */
    public fun withSaleTime(saleTime: String?): LockSnCodeRequest = LockSnCodeRequest(json.with("sale_time", saleTime))
}

/**
 * `LockSnCodeResponse`.
 */
public class LockSnCodeResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val message: String get() = json["message"].text()
}

/**
 * `LockZhejiangSnCodeRequest`.
 */
public class LockZhejiangSnCodeRequest(json: JsonObject) : Model(json) {
    public constructor(createUser: String, goodsBarCode: String, goodsName: String, goodsType: String, orderPrice: String, province: String, reqSsn: String, reqTime: String, sellOrderid: String, sn: String, transOrderid: String, acquireCode: String? = null, brand: String? = null, city: String? = null, county: String? = null, goodsModel: String? = null, imei1: String? = null, imei2: String? = null, isAiProduct: String? = null, manufactCertCode: String? = null, mfrInfo: String? = null, saleModels: String? = null, saleTime: String? = null) : this(
        Fields().put("create_user", createUser).put("goods_bar_code", goodsBarCode).put("goods_name", goodsName).put("goods_type", goodsType).put("order_price", orderPrice).put("province", province).put("req_ssn", reqSsn).put("req_time", reqTime).put("sell_orderid", sellOrderid).put("sn", sn).put("trans_orderid", transOrderid).put("acquire_code", acquireCode).put("brand", brand).put("city", city).put("county", county).put("goods_model", goodsModel).put("imei1", imei1).put("imei2", imei2).put("is_ai_product", isAiProduct).put("manufact_cert_code", manufactCertCode).put("mfr_info", mfrInfo).put("sale_models", saleModels).put("sale_time", saleTime).json,
    )

    public constructor(createUser: String, goodsBarCode: String, goodsName: String, goodsType: String, orderPrice: String, province: String, reqSsn: String, reqTime: String, sellOrderid: String, sn: String, transOrderid: String) : this(
        Fields().put("create_user", createUser).put("goods_bar_code", goodsBarCode).put("goods_name", goodsName).put("goods_type", goodsType).put("order_price", orderPrice).put("province", province).put("req_ssn", reqSsn).put("req_time", reqTime).put("sell_orderid", sellOrderid).put("sn", sn).put("trans_orderid", transOrderid).json,
    )

    /** 发起方. */
    public val createUser: String get() = json["create_user"].text()

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val goodsBarCode: String get() = json["goods_bar_code"].text()

    /** 商品名称. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 商品品类. */
    public val goodsType: String get() = json["goods_type"].text()

    /** 订单金额. */
    public val orderPrice: String get() = json["order_price"].text()

    /** 省份代码. */
    public val province: String get() = json["province"].text()

    /** 请求流水号. The caller's own number of this request. */
    public val reqSsn: String get() = json["req_ssn"].text()

    /** 请求时间. */
    public val reqTime: String get() = json["req_time"].text()

    /** 销售订单号. */
    public val sellOrderid: String get() = json["sell_orderid"].text()

    /** 商品SN码. */
    public val sn: String get() = json["sn"].text()

    /** 交易订单号. */
    public val transOrderid: String get() = json["trans_orderid"].text()

    /** 收单机构. */
    public val acquireCode: String? get() = json["acquire_code"].textOrNull()

    /** 具体品牌. */
    public val brand: String? get() = json["brand"].textOrNull()

    /** 市级区域代码. */
    public val city: String? get() = json["city"].textOrNull()

    /** 区县区域代码. */
    public val county: String? get() = json["county"].textOrNull()

    /** 商品型号. */
    public val goodsModel: String? get() = json["goods_model"].textOrNull()

    /** IMEI_1码. Of phones. */
    public val imei1: String? get() = json["imei1"].textOrNull()

    /** IMEI_2码. Of phones with two. */
    public val imei2: String? get() = json["imei2"].textOrNull()

    /** 是否AI产品. */
    public val isAiProduct: String? get() = json["is_ai_product"].textOrNull()

    /** 厂商统一社会信用代码. */
    public val manufactCertCode: String? get() = json["manufact_cert_code"].textOrNull()

    /** 厂商信息. */
    public val mfrInfo: String? get() = json["mfr_info"].textOrNull()

    /** 渠道类型. */
    public val saleModels: String? get() = json["sale_models"].textOrNull()

    /** 销售时间. */
    public val saleTime: String? get() = json["sale_time"].textOrNull()

    /** A copy with another [createUser]. */
    public fun withCreateUser(createUser: String): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("create_user", createUser))

    /** A copy with another [goodsBarCode]. */
    public fun withGoodsBarCode(goodsBarCode: String): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("goods_bar_code", goodsBarCode))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("goods_name", goodsName))

    /** A copy with another [goodsType]. */
    public fun withGoodsType(goodsType: String): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("goods_type", goodsType))

    /** A copy with another [orderPrice]. */
    public fun withOrderPrice(orderPrice: String): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("order_price", orderPrice))

    /** A copy with another [province]. */
    public fun withProvince(province: String): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("province", province))

    /** A copy with another [reqSsn]. */
    public fun withReqSsn(reqSsn: String): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("req_ssn", reqSsn))

    /** A copy with another [reqTime]. */
    public fun withReqTime(reqTime: String): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("req_time", reqTime))

    /** A copy with another [sellOrderid]. */
    public fun withSellOrderid(sellOrderid: String): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("sell_orderid", sellOrderid))

    /** A copy with another [sn]. */
    public fun withSn(sn: String): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("sn", sn))

    /** A copy with another [transOrderid]. */
    public fun withTransOrderid(transOrderid: String): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("trans_orderid", transOrderid))

    /** A copy with another [acquireCode]. */
    public fun withAcquireCode(acquireCode: String?): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("acquire_code", acquireCode))

    /** A copy with another [brand]. */
    public fun withBrand(brand: String?): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("brand", brand))

    /** A copy with another [city]. */
    public fun withCity(city: String?): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("city", city))

    /** A copy with another [county]. */
    public fun withCounty(county: String?): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("county", county))

    /** A copy with another [goodsModel]. */
    public fun withGoodsModel(goodsModel: String?): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("goods_model", goodsModel))

    /** A copy with another [imei1]. */
    public fun withImei1(imei1: String?): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("imei1", imei1))

    /** A copy with another [imei2]. */
    public fun withImei2(imei2: String?): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("imei2", imei2))

    /** A copy with another [isAiProduct]. */
    public fun withIsAiProduct(isAiProduct: String?): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("is_ai_product", isAiProduct))

    /** A copy with another [manufactCertCode]. */
    public fun withManufactCertCode(manufactCertCode: String?): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("manufact_cert_code", manufactCertCode))

    /** A copy with another [mfrInfo]. */
    public fun withMfrInfo(mfrInfo: String?): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("mfr_info", mfrInfo))

    /** A copy with another [saleModels]. */
    public fun withSaleModels(saleModels: String?): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("sale_models", saleModels))

    /** A copy with another [saleTime]. */
    public fun withSaleTime(saleTime: String?): LockZhejiangSnCodeRequest = LockZhejiangSnCodeRequest(json.with("sale_time", saleTime))
}

/**
 * `LockZhejiangSnCodeResponse`.
 */
public class LockZhejiangSnCodeResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()

    /** IMEI_1码. Of phones. */
    public val imei1: String? get() = json["imei1"].textOrNull()

    /** IMEI_2码. Of phones with two. */
    public val imei2: String? get() = json["imei2"].textOrNull()
}

/**
 * `PassthroughQualification`.
 */
public class PassthroughQualification(json: JsonObject) : Model(json) {

    /** 消费品类ID. The category of the goods, 1 to 17. */
    public val applianceId: Long? get() = json["appliance_id"].longOrNull()

    /** 状态. `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used. See [PassthroughQualificationState]. */
    public val state: String get() = json["state"].text()

    /** 区分对接模式. `CLAIM_MODE_MINI_PROGRAM`: in a mini program; `CLAIM_MODE_INTERFACE_PASS_THROUGH`: by `claim_passthrough_qualification`. See [ClaimMode]. */
    public val claimMode: String? get() = json["claim_mode"].textOrNull()

    /** 领取的平台名称. */
    public val claimedPlatformName: String? get() = json["claimed_platform_name"].textOrNull()

    /** 领取的地区名称. */
    public val claimedRegionName: String? get() = json["claimed_region_name"].textOrNull()

    /** 区分未领取的原因. Whether it was claimed elsewhere; with `UNCLAIMED`. See [UnclaimedReason]. */
    public val unclaimedReason: String? get() = json["unclaimed_reason"].textOrNull()
}

/**
 * `Qualification`.
 */
public class Qualification(json: JsonObject) : Model(json) {

    /** 消费品类ID. The category of the goods, 1 to 17. */
    public val applianceId: Long? get() = json["appliance_id"].longOrNull()

    /** 状态. `UNCLAIMED`: not claimed, or not here; `UNREDEEMED`: can be used; `REDEEMED`: was used. See [QualificationState]. */
    public val state: String get() = json["state"].text()

    /** 领取的平台名称. */
    public val claimedPlatformName: String? get() = json["claimed_platform_name"].textOrNull()

    /** 领取的地区名称. */
    public val claimedRegionName: String? get() = json["claimed_region_name"].textOrNull()

    /** 区分未领取的原因. Whether it was claimed elsewhere; with `UNCLAIMED`. See [UnclaimedReason]. */
    public val unclaimedReason: String? get() = json["unclaimed_reason"].textOrNull()
}

/**
 * `RefundZhejiangAuthCodeRequest`.
 */
public class RefundZhejiangAuthCodeRequest(json: JsonObject) : Model(json) {
    public constructor(credFrozenNo: String, spSerialNo: String, authCode: String, reqSsn: String, transDate: String, transTime: String, orderNo: String? = null, addCode: String? = null, address: String? = null, bankName: String? = null, bankSubsidy: String? = null, barcode: String? = null, brand: String? = null, corpName: String? = null, platSubsidy: String? = null, saleModels: String? = null, subsidyAmt: Long? = null, uniscid: String? = null) : this(
        Fields().put("cred_frozen_no", credFrozenNo).put("sp_serial_no", spSerialNo).put("auth_code", authCode).put("req_ssn", reqSsn).put("trans_date", transDate).put("trans_time", transTime).put("order_no", orderNo).put("add_code", addCode).put("address", address).put("bank_name", bankName).put("bank_subsidy", bankSubsidy).put("barcode", barcode).put("brand", brand).put("corp_name", corpName).put("plat_subsidy", platSubsidy).put("sale_models", saleModels).put("subsidy_amt", subsidyAmt).put("uniscid", uniscid).json,
    )

    public constructor(credFrozenNo: String, spSerialNo: String, authCode: String, reqSsn: String, transDate: String, transTime: String) : this(
        Fields().put("cred_frozen_no", credFrozenNo).put("sp_serial_no", spSerialNo).put("auth_code", authCode).put("req_ssn", reqSsn).put("trans_date", transDate).put("trans_time", transTime).json,
    )

    /** 冻结流水号. From `try_zhejiang_auth_code`. */
    public val credFrozenNo: String get() = json["cred_frozen_no"].text()

    /** 接入方请求流水号. The caller's own number of this request. */
    public val spSerialNo: String get() = json["sp_serial_no"].text()

    /** 品类凭证码. The voucher code. */
    public val authCode: String get() = json["auth_code"].text()

    /** 请求流水号. The caller's own number of this request. */
    public val reqSsn: String get() = json["req_ssn"].text()

    /** 交易日期. */
    public val transDate: String get() = json["trans_date"].text()

    /** 交易时间. */
    public val transTime: String get() = json["trans_time"].text()

    /** 商户订单号. */
    public val orderNo: String? get() = json["order_no"].textOrNull()

    /** 收货地区编码. */
    public val addCode: String? get() = json["add_code"].textOrNull()

    /** 收货地址. */
    public val address: String? get() = json["address"].textOrNull()

    /** 银行机构名称. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 银行补贴金额. */
    public val bankSubsidy: String? get() = json["bank_subsidy"].textOrNull()

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val barcode: String? get() = json["barcode"].textOrNull()

    /** 家电品牌. */
    public val brand: String? get() = json["brand"].textOrNull()

    /** 销售企业名称. */
    public val corpName: String? get() = json["corp_name"].textOrNull()

    /** 交易平台补贴金额. */
    public val platSubsidy: String? get() = json["plat_subsidy"].textOrNull()

    /** 销售方式. See [SaleModels]. */
    public val saleModels: String? get() = json["sale_models"].textOrNull()

    /** 政府补贴金额. In fen. */
    public val subsidyAmt: Long? get() = json["subsidy_amt"].longOrNull()

    /** 统一社会信息代码. The seller's unified social credit code. */
    public val uniscid: String? get() = json["uniscid"].textOrNull()

    /** A copy with another [credFrozenNo]. */
    public fun withCredFrozenNo(credFrozenNo: String): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("cred_frozen_no", credFrozenNo))

    /** A copy with another [spSerialNo]. */
    public fun withSpSerialNo(spSerialNo: String): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("sp_serial_no", spSerialNo))

    /** A copy with another [authCode]. */
    public fun withAuthCode(authCode: String): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("auth_code", authCode))

    /** A copy with another [reqSsn]. */
    public fun withReqSsn(reqSsn: String): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("req_ssn", reqSsn))

    /** A copy with another [transDate]. */
    public fun withTransDate(transDate: String): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("trans_date", transDate))

    /** A copy with another [transTime]. */
    public fun withTransTime(transTime: String): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("trans_time", transTime))

    /** A copy with another [orderNo]. */
    public fun withOrderNo(orderNo: String?): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("order_no", orderNo))

    /** A copy with another [addCode]. */
    public fun withAddCode(addCode: String?): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("add_code", addCode))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("address", address))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("bank_name", bankName))

    /** A copy with another [bankSubsidy]. */
    public fun withBankSubsidy(bankSubsidy: String?): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("bank_subsidy", bankSubsidy))

    /** A copy with another [barcode]. */
    public fun withBarcode(barcode: String?): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("barcode", barcode))

    /** A copy with another [brand]. */
    public fun withBrand(brand: String?): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("brand", brand))

    /** A copy with another [corpName]. */
    public fun withCorpName(corpName: String?): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("corp_name", corpName))

    /** A copy with another [platSubsidy]. */
    public fun withPlatSubsidy(platSubsidy: String?): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("plat_subsidy", platSubsidy))

    /** A copy with another [saleModels]. */
    public fun withSaleModels(saleModels: String?): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("sale_models", saleModels))

    /** A copy with another [subsidyAmt]. */
    public fun withSubsidyAmt(subsidyAmt: Long?): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("subsidy_amt", subsidyAmt))

    /** A copy with another [uniscid]. */
    public fun withUniscid(uniscid: String?): RefundZhejiangAuthCodeRequest = RefundZhejiangAuthCodeRequest(json.with("uniscid", uniscid))
}

/**
 * `RefundZhejiangAuthCodeResponse`.
 */
public class RefundZhejiangAuthCodeResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()
}

/**
 * `ShopOrder`.
 */
public class ShopOrder(json: JsonObject) : Model(json) {

    /** 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. See [CateState]. */
    public val cateState: String? get() = json["cate_state"].textOrNull()

    /** 归集状态枚举. Whether the data have reached the platform of the region. See [CollectState]. */
    public val collectState: String? get() = json["collect_state"].textOrNull()

    /** 单号. */
    public val shopOrderNumber: String? get() = json["shop_order_number"].textOrNull()
}

/**
 * `SnCode`.
 */
public class SnCode(json: JsonObject) : Model(json) {

    /** SN码. */
    public val snCode: String get() = json["sn_code"].text()

    /** 状态. See [SnCodeState]. */
    public val state: String get() = json["state"].text()

    /** 不可售原因. With `SNCODE_STATE_NOT_SELLABLE`: was sold before, or is not known. See [NotSellableReason]. */
    public val notSellableReason: String? get() = json["not_sellable_reason"].textOrNull()
}

/**
 * `SyncAuditRefundRequest`.
 */
public class SyncAuditRefundRequest(json: JsonObject) : Model(json) {
    public constructor(mchntOrderId: String, orgNo: String, refundAt: String, refundDt: String, uploadTime: String) : this(
        Fields().put("mchnt_order_id", mchntOrderId).put("org_no", orgNo).put("refund_at", refundAt).put("refund_dt", refundDt).put("upload_time", uploadTime).json,
    )

    /** 商户订单号. The caller's own number of the order. */
    public val mchntOrderId: String get() = json["mchnt_order_id"].text()

    /** 分公司机构代码. The branch of UnionPay. */
    public val orgNo: String get() = json["org_no"].text()

    /** 退款金额. */
    public val refundAt: String get() = json["refund_at"].text()

    /** 退款日期. */
    public val refundDt: String get() = json["refund_dt"].text()

    /** 审核记录上传时间. */
    public val uploadTime: String get() = json["upload_time"].text()

    /** A copy with another [mchntOrderId]. */
    public fun withMchntOrderId(mchntOrderId: String): SyncAuditRefundRequest = SyncAuditRefundRequest(json.with("mchnt_order_id", mchntOrderId))

    /** A copy with another [orgNo]. */
    public fun withOrgNo(orgNo: String): SyncAuditRefundRequest = SyncAuditRefundRequest(json.with("org_no", orgNo))

    /** A copy with another [refundAt]. */
    public fun withRefundAt(refundAt: String): SyncAuditRefundRequest = SyncAuditRefundRequest(json.with("refund_at", refundAt))

    /** A copy with another [refundDt]. */
    public fun withRefundDt(refundDt: String): SyncAuditRefundRequest = SyncAuditRefundRequest(json.with("refund_dt", refundDt))

    /** A copy with another [uploadTime]. */
    public fun withUploadTime(uploadTime: String): SyncAuditRefundRequest = SyncAuditRefundRequest(json.with("upload_time", uploadTime))
}

/**
 * `SyncAuditRefundResponse`.
 */
public class SyncAuditRefundResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val msg: String get() = json["msg"].text()

    /** 详细应答码. */
    public val subCode: String? get() = json["sub_code"].textOrNull()

    /** 详细应答码描述. */
    public val subMsg: String? get() = json["sub_msg"].textOrNull()
}

/**
 * `SyncMultiCategoryQualificationRequest`.
 */
public class SyncMultiCategoryQualificationRequest(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, mchOrderId: String, address: String, brand: String, cateCode: String, cateState: String, discountAmount: Long, idCardNumber: String, identityDocumentType: String, invoiceAddressCode: String, invoiceNum: String, invoiceTime: String, licenseNumber: String, orderAmount: Long, phoneNumber: String, productType: String, purchaserName: String, qualificationRegionCode: Long, realName: String, receiveRegionCode: String, saleModel: String, sellerName: String, taxAuthorityCode: String, transactionTime: String, subMchid: String? = null, refundId: String? = null, applianceId: Long? = null, couponCode: String? = null, deliveryTime: String? = null, energyGrade: String? = null, invoiceCode: String? = null, latitude: String? = null, logisticsNum: String? = null, longitude: String? = null, pcType: String? = null) : this(
        Fields().put("out_trade_no", outTradeNo).put("mch_order_id", mchOrderId).put("address", address).put("brand", brand).put("cate_code", cateCode).put("cate_state", cateState).put("discount_amount", discountAmount).put("id_card_number", idCardNumber).put("identity_document_type", identityDocumentType).put("invoice_address_code", invoiceAddressCode).put("invoice_num", invoiceNum).put("invoice_time", invoiceTime).put("license_number", licenseNumber).put("order_amount", orderAmount).put("phone_number", phoneNumber).put("product_type", productType).put("purchaser_name", purchaserName).put("qualification_region_code", qualificationRegionCode).put("real_name", realName).put("receive_region_code", receiveRegionCode).put("sale_model", saleModel).put("seller_name", sellerName).put("tax_authority_code", taxAuthorityCode).put("transaction_time", transactionTime).put("sub_mchid", subMchid).put("refund_id", refundId).put("appliance_id", applianceId).put("coupon_code", couponCode).put("delivery_time", deliveryTime).put("energy_grade", energyGrade).put("invoice_code", invoiceCode).put("latitude", latitude).put("logistics_num", logisticsNum).put("longitude", longitude).put("pc_type", pcType).json,
    )

    public constructor(outTradeNo: String, mchOrderId: String, address: String, brand: String, cateCode: String, cateState: String, discountAmount: Long, idCardNumber: String, identityDocumentType: String, invoiceAddressCode: String, invoiceNum: String, invoiceTime: String, licenseNumber: String, orderAmount: Long, phoneNumber: String, productType: String, purchaserName: String, qualificationRegionCode: Long, realName: String, receiveRegionCode: String, saleModel: String, sellerName: String, taxAuthorityCode: String, transactionTime: String) : this(
        Fields().put("out_trade_no", outTradeNo).put("mch_order_id", mchOrderId).put("address", address).put("brand", brand).put("cate_code", cateCode).put("cate_state", cateState).put("discount_amount", discountAmount).put("id_card_number", idCardNumber).put("identity_document_type", identityDocumentType).put("invoice_address_code", invoiceAddressCode).put("invoice_num", invoiceNum).put("invoice_time", invoiceTime).put("license_number", licenseNumber).put("order_amount", orderAmount).put("phone_number", phoneNumber).put("product_type", productType).put("purchaser_name", purchaserName).put("qualification_region_code", qualificationRegionCode).put("real_name", realName).put("receive_region_code", receiveRegionCode).put("sale_model", saleModel).put("seller_name", sellerName).put("tax_authority_code", taxAuthorityCode).put("transaction_time", transactionTime).json,
    )

    /** 商户支付订单号. The caller's own number of the payment. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 线上平台订单编号. The platform's number of the order. */
    public val mchOrderId: String get() = json["mch_order_id"].text()

    /** 收货地址. */
    public val address: String get() = json["address"].text()

    /** 家电品牌. */
    public val brand: String get() = json["brand"].text()

    /** 品类编码. */
    public val cateCode: String get() = json["cate_code"].text()

    /** 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. See [CateState]. */
    public val cateState: String get() = json["cate_state"].text()

    /** 优惠金额. The subsidy, in fen. */
    public val discountAmount: Long get() = json["discount_amount"].long()

    /** 自然人证件号. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 证件类型. See [IdentityDocumentType]. */
    public val identityDocumentType: String get() = json["identity_document_type"].text()

    /** 发票开具地. */
    public val invoiceAddressCode: String get() = json["invoice_address_code"].text()

    /** 发票号. */
    public val invoiceNum: String get() = json["invoice_num"].text()

    /** 开票日期. RFC 3339. */
    public val invoiceTime: String get() = json["invoice_time"].text()

    /** 统一社会信息代码. The seller's unified social credit code. */
    public val licenseNumber: String get() = json["license_number"].text()

    /** 订单金额. Before the subsidy, in fen. */
    public val orderAmount: Long get() = json["order_amount"].long()

    /** 手机号. Encrypted on the wire. */
    public val phoneNumber: String get() = json["phone_number"].text()

    /** 产品类型. `AI_PRODUCT`: with artificial intelligence. See [ProductType]. */
    public val productType: String get() = json["product_type"].text()

    /** 购买方名称. */
    public val purchaserName: String get() = json["purchaser_name"].text()

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** 自然人姓名. Encrypted on the wire. */
    public val realName: String get() = json["real_name"].text()

    /** 收货地区编码. The region that the goods go to. */
    public val receiveRegionCode: String get() = json["receive_region_code"].text()

    /** 销售方式. In a store or online. See [SaleModel]. */
    public val saleModel: String get() = json["sale_model"].text()

    /** 销售企业名称. */
    public val sellerName: String get() = json["seller_name"].text()

    /** 税务机关代码. */
    public val taxAuthorityCode: String get() = json["tax_authority_code"].text()

    /** 交易完成或商品退回时间. When the sale or the return was done. RFC 3339. */
    public val transactionTime: String get() = json["transaction_time"].text()

    /** 子商户号. The sub-merchant that the payment went to. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`. */
    public val refundId: String? get() = json["refund_id"].textOrNull()

    /** 消费品类ID. The category of the goods, 1 to 17. */
    public val applianceId: Long? get() = json["appliance_id"].longOrNull()

    /** 券码. */
    public val couponCode: String? get() = json["coupon_code"].textOrNull()

    /** 签收时间. RFC 3339. */
    public val deliveryTime: String? get() = json["delivery_time"].textOrNull()

    /** 能效等级. See [EnergyGrade]. */
    public val energyGrade: String? get() = json["energy_grade"].textOrNull()

    /** 发票代码. */
    public val invoiceCode: String? get() = json["invoice_code"].textOrNull()

    /** 纬度. */
    public val latitude: String? get() = json["latitude"].textOrNull()

    /** 物流单号. */
    public val logisticsNum: String? get() = json["logistics_num"].textOrNull()

    /** 经度. */
    public val longitude: String? get() = json["longitude"].textOrNull()

    /** 类型. See [PcType]. */
    public val pcType: String? get() = json["pc_type"].textOrNull()

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [mchOrderId]. */
    public fun withMchOrderId(mchOrderId: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("mch_order_id", mchOrderId))

    /** A copy with another [address]. */
    public fun withAddress(address: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("address", address))

    /** A copy with another [brand]. */
    public fun withBrand(brand: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("brand", brand))

    /** A copy with another [cateCode]. */
    public fun withCateCode(cateCode: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("cate_code", cateCode))

    /** A copy with another [cateState]. */
    public fun withCateState(cateState: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("cate_state", cateState))

    /** A copy with another [discountAmount]. */
    public fun withDiscountAmount(discountAmount: Long): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("discount_amount", discountAmount))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("id_card_number", idCardNumber))

    /** A copy with another [identityDocumentType]. */
    public fun withIdentityDocumentType(identityDocumentType: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("identity_document_type", identityDocumentType))

    /** A copy with another [invoiceAddressCode]. */
    public fun withInvoiceAddressCode(invoiceAddressCode: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("invoice_address_code", invoiceAddressCode))

    /** A copy with another [invoiceNum]. */
    public fun withInvoiceNum(invoiceNum: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("invoice_num", invoiceNum))

    /** A copy with another [invoiceTime]. */
    public fun withInvoiceTime(invoiceTime: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("invoice_time", invoiceTime))

    /** A copy with another [licenseNumber]. */
    public fun withLicenseNumber(licenseNumber: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("license_number", licenseNumber))

    /** A copy with another [orderAmount]. */
    public fun withOrderAmount(orderAmount: Long): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("order_amount", orderAmount))

    /** A copy with another [phoneNumber]. */
    public fun withPhoneNumber(phoneNumber: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("phone_number", phoneNumber))

    /** A copy with another [productType]. */
    public fun withProductType(productType: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("product_type", productType))

    /** A copy with another [purchaserName]. */
    public fun withPurchaserName(purchaserName: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("purchaser_name", purchaserName))

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("qualification_region_code", qualificationRegionCode))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("real_name", realName))

    /** A copy with another [receiveRegionCode]. */
    public fun withReceiveRegionCode(receiveRegionCode: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("receive_region_code", receiveRegionCode))

    /** A copy with another [saleModel]. */
    public fun withSaleModel(saleModel: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("sale_model", saleModel))

    /** A copy with another [sellerName]. */
    public fun withSellerName(sellerName: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("seller_name", sellerName))

    /** A copy with another [taxAuthorityCode]. */
    public fun withTaxAuthorityCode(taxAuthorityCode: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("tax_authority_code", taxAuthorityCode))

    /** A copy with another [transactionTime]. */
    public fun withTransactionTime(transactionTime: String): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("transaction_time", transactionTime))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [refundId]. */
    public fun withRefundId(refundId: String?): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("refund_id", refundId))

    /** A copy with another [applianceId]. */
    public fun withApplianceId(applianceId: Long?): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("appliance_id", applianceId))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String?): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("coupon_code", couponCode))

    /** A copy with another [deliveryTime]. */
    public fun withDeliveryTime(deliveryTime: String?): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("delivery_time", deliveryTime))

    /** A copy with another [energyGrade]. */
    public fun withEnergyGrade(energyGrade: String?): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("energy_grade", energyGrade))

    /** A copy with another [invoiceCode]. */
    public fun withInvoiceCode(invoiceCode: String?): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("invoice_code", invoiceCode))

    /** A copy with another [latitude]. */
    public fun withLatitude(latitude: String?): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("latitude", latitude))

    /** A copy with another [logisticsNum]. */
    public fun withLogisticsNum(logisticsNum: String?): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("logistics_num", logisticsNum))

    /** A copy with another [longitude]. */
    public fun withLongitude(longitude: String?): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("longitude", longitude))

    /** A copy with another [pcType]. */
    public fun withPcType(pcType: String?): SyncMultiCategoryQualificationRequest = SyncMultiCategoryQualificationRequest(json.with("pc_type", pcType))

    override fun isSensitive(name: String): Boolean = name == "id_card_number" || name == "phone_number" || name == "real_name"
}

/**
 * `SyncMultiCategoryQualificationResponse`.
 */
public class SyncMultiCategoryQualificationResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val message: String get() = json["message"].text()
}

/**
 * `SyncQualificationRequest`.
 */
public class SyncQualificationRequest(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, mchOrderId: String, address: String, barcode: String, brand: String, cateState: String, discountAmount: Long, identityDocumentType: String, invoiceAddressCode: String, invoiceNum: String, invoiceTime: String, itemName: String, licenseNumber: String, mchName: String, orderAmount: Long, productType: String, purchaserName: String, qualificationRegionCode: Long, receiveRegionCode: String, saleModel: String, sellerName: String, snCode: String, specModel: String, taxAuthorityCode: String, transactionTime: String, refundId: String? = null, applianceId: Long? = null, subMchId: String? = null, deliveryTime: String? = null, energyGrade: String? = null, idCardNumber: String? = null, imei1: String? = null, imei2: String? = null, invoiceCode: String? = null, logisticsNum: String? = null, pcType: String? = null, phoneNumber: String? = null, realName: String? = null) : this(
        Fields().put("out_trade_no", outTradeNo).put("mch_order_id", mchOrderId).put("address", address).put("barcode", barcode).put("brand", brand).put("cate_state", cateState).put("discount_amount", discountAmount).put("identity_document_type", identityDocumentType).put("invoice_address_code", invoiceAddressCode).put("invoice_num", invoiceNum).put("invoice_time", invoiceTime).put("item_name", itemName).put("license_number", licenseNumber).put("mch_name", mchName).put("order_amount", orderAmount).put("product_type", productType).put("purchaser_name", purchaserName).put("qualification_region_code", qualificationRegionCode).put("receive_region_code", receiveRegionCode).put("sale_model", saleModel).put("seller_name", sellerName).put("sn_code", snCode).put("spec_model", specModel).put("tax_authority_code", taxAuthorityCode).put("transaction_time", transactionTime).put("refund_id", refundId).put("appliance_id", applianceId).put("sub_mch_id", subMchId).put("delivery_time", deliveryTime).put("energy_grade", energyGrade).put("id_card_number", idCardNumber).put("imei1", imei1).put("imei2", imei2).put("invoice_code", invoiceCode).put("logistics_num", logisticsNum).put("pc_type", pcType).put("phone_number", phoneNumber).put("real_name", realName).json,
    )

    public constructor(outTradeNo: String, mchOrderId: String, address: String, barcode: String, brand: String, cateState: String, discountAmount: Long, identityDocumentType: String, invoiceAddressCode: String, invoiceNum: String, invoiceTime: String, itemName: String, licenseNumber: String, mchName: String, orderAmount: Long, productType: String, purchaserName: String, qualificationRegionCode: Long, receiveRegionCode: String, saleModel: String, sellerName: String, snCode: String, specModel: String, taxAuthorityCode: String, transactionTime: String) : this(
        Fields().put("out_trade_no", outTradeNo).put("mch_order_id", mchOrderId).put("address", address).put("barcode", barcode).put("brand", brand).put("cate_state", cateState).put("discount_amount", discountAmount).put("identity_document_type", identityDocumentType).put("invoice_address_code", invoiceAddressCode).put("invoice_num", invoiceNum).put("invoice_time", invoiceTime).put("item_name", itemName).put("license_number", licenseNumber).put("mch_name", mchName).put("order_amount", orderAmount).put("product_type", productType).put("purchaser_name", purchaserName).put("qualification_region_code", qualificationRegionCode).put("receive_region_code", receiveRegionCode).put("sale_model", saleModel).put("seller_name", sellerName).put("sn_code", snCode).put("spec_model", specModel).put("tax_authority_code", taxAuthorityCode).put("transaction_time", transactionTime).json,
    )

    /** 商户支付订单号. The caller's own number of the payment. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 线上平台订单编号. The platform's number of the order. */
    public val mchOrderId: String get() = json["mch_order_id"].text()

    /** 收货地址. */
    public val address: String get() = json["address"].text()

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val barcode: String get() = json["barcode"].text()

    /** 家电品牌. */
    public val brand: String get() = json["brand"].text()

    /** 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. See [CateState]. */
    public val cateState: String get() = json["cate_state"].text()

    /** 优惠金额. The subsidy, in fen. */
    public val discountAmount: Long get() = json["discount_amount"].long()

    /** 证件类型. See [IdentityDocumentType]. */
    public val identityDocumentType: String get() = json["identity_document_type"].text()

    /** 发票开具地. */
    public val invoiceAddressCode: String get() = json["invoice_address_code"].text()

    /** 发票号. */
    public val invoiceNum: String get() = json["invoice_num"].text()

    /** 开票日期. RFC 3339. */
    public val invoiceTime: String get() = json["invoice_time"].text()

    /** 商品名称. */
    public val itemName: String get() = json["item_name"].text()

    /** 统一社会信息代码. The seller's unified social credit code. */
    public val licenseNumber: String get() = json["license_number"].text()

    /** 销售主体. */
    public val mchName: String get() = json["mch_name"].text()

    /** 订单金额. Before the subsidy, in fen. */
    public val orderAmount: Long get() = json["order_amount"].long()

    /** 产品类型. `AI_PRODUCT`: with artificial intelligence. See [ProductType]. */
    public val productType: String get() = json["product_type"].text()

    /** 购买方名称. */
    public val purchaserName: String get() = json["purchaser_name"].text()

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** 收货地区编码. The region that the goods go to. */
    public val receiveRegionCode: String get() = json["receive_region_code"].text()

    /** 销售方式. In a store or online. See [SaleModel]. */
    public val saleModel: String get() = json["sale_model"].text()

    /** 销售企业名称. */
    public val sellerName: String get() = json["seller_name"].text()

    /** SN码. */
    public val snCode: String get() = json["sn_code"].text()

    /** 规格型号. */
    public val specModel: String get() = json["spec_model"].text()

    /** 税务机关代码. */
    public val taxAuthorityCode: String get() = json["tax_authority_code"].text()

    /** 交易完成或商品退回时间. When the sale or the return was done. RFC 3339. */
    public val transactionTime: String get() = json["transaction_time"].text()

    /** 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`. */
    public val refundId: String? get() = json["refund_id"].textOrNull()

    /** 消费品类ID. The category of the goods, 1 to 17. */
    public val applianceId: Long? get() = json["appliance_id"].longOrNull()

    /** 子商户号. The sub-merchant that the payment went to. */
    public val subMchId: String? get() = json["sub_mch_id"].textOrNull()

    /** 签收时间. RFC 3339. */
    public val deliveryTime: String? get() = json["delivery_time"].textOrNull()

    /** 能效等级. See [EnergyGrade]. */
    public val energyGrade: String? get() = json["energy_grade"].textOrNull()

    /** 自然人证件号. Encrypted on the wire. */
    public val idCardNumber: String? get() = json["id_card_number"].textOrNull()

    /** imei1编码. Of phones. */
    public val imei1: String? get() = json["imei1"].textOrNull()

    /** imei2编码. Of phones with two. */
    public val imei2: String? get() = json["imei2"].textOrNull()

    /** 发票代码. */
    public val invoiceCode: String? get() = json["invoice_code"].textOrNull()

    /** 物流单号. */
    public val logisticsNum: String? get() = json["logistics_num"].textOrNull()

    /** 类型. See [PcType]. */
    public val pcType: String? get() = json["pc_type"].textOrNull()

    /** 手机号. Encrypted on the wire. */
    public val phoneNumber: String? get() = json["phone_number"].textOrNull()

    /** 自然人姓名. Encrypted on the wire. */
    public val realName: String? get() = json["real_name"].textOrNull()

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): SyncQualificationRequest = SyncQualificationRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [mchOrderId]. */
    public fun withMchOrderId(mchOrderId: String): SyncQualificationRequest = SyncQualificationRequest(json.with("mch_order_id", mchOrderId))

    /** A copy with another [address]. */
    public fun withAddress(address: String): SyncQualificationRequest = SyncQualificationRequest(json.with("address", address))

    /** A copy with another [barcode]. */
    public fun withBarcode(barcode: String): SyncQualificationRequest = SyncQualificationRequest(json.with("barcode", barcode))

    /** A copy with another [brand]. */
    public fun withBrand(brand: String): SyncQualificationRequest = SyncQualificationRequest(json.with("brand", brand))

    /** A copy with another [cateState]. */
    public fun withCateState(cateState: String): SyncQualificationRequest = SyncQualificationRequest(json.with("cate_state", cateState))

    /** A copy with another [discountAmount]. */
    public fun withDiscountAmount(discountAmount: Long): SyncQualificationRequest = SyncQualificationRequest(json.with("discount_amount", discountAmount))

    /** A copy with another [identityDocumentType]. */
    public fun withIdentityDocumentType(identityDocumentType: String): SyncQualificationRequest = SyncQualificationRequest(json.with("identity_document_type", identityDocumentType))

    /** A copy with another [invoiceAddressCode]. */
    public fun withInvoiceAddressCode(invoiceAddressCode: String): SyncQualificationRequest = SyncQualificationRequest(json.with("invoice_address_code", invoiceAddressCode))

    /** A copy with another [invoiceNum]. */
    public fun withInvoiceNum(invoiceNum: String): SyncQualificationRequest = SyncQualificationRequest(json.with("invoice_num", invoiceNum))

    /** A copy with another [invoiceTime]. */
    public fun withInvoiceTime(invoiceTime: String): SyncQualificationRequest = SyncQualificationRequest(json.with("invoice_time", invoiceTime))

    /** A copy with another [itemName]. */
    public fun withItemName(itemName: String): SyncQualificationRequest = SyncQualificationRequest(json.with("item_name", itemName))

    /** A copy with another [licenseNumber]. */
    public fun withLicenseNumber(licenseNumber: String): SyncQualificationRequest = SyncQualificationRequest(json.with("license_number", licenseNumber))

    /** A copy with another [mchName]. */
    public fun withMchName(mchName: String): SyncQualificationRequest = SyncQualificationRequest(json.with("mch_name", mchName))

    /** A copy with another [orderAmount]. */
    public fun withOrderAmount(orderAmount: Long): SyncQualificationRequest = SyncQualificationRequest(json.with("order_amount", orderAmount))

    /** A copy with another [productType]. */
    public fun withProductType(productType: String): SyncQualificationRequest = SyncQualificationRequest(json.with("product_type", productType))

    /** A copy with another [purchaserName]. */
    public fun withPurchaserName(purchaserName: String): SyncQualificationRequest = SyncQualificationRequest(json.with("purchaser_name", purchaserName))

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): SyncQualificationRequest = SyncQualificationRequest(json.with("qualification_region_code", qualificationRegionCode))

    /** A copy with another [receiveRegionCode]. */
    public fun withReceiveRegionCode(receiveRegionCode: String): SyncQualificationRequest = SyncQualificationRequest(json.with("receive_region_code", receiveRegionCode))

    /** A copy with another [saleModel]. */
    public fun withSaleModel(saleModel: String): SyncQualificationRequest = SyncQualificationRequest(json.with("sale_model", saleModel))

    /** A copy with another [sellerName]. */
    public fun withSellerName(sellerName: String): SyncQualificationRequest = SyncQualificationRequest(json.with("seller_name", sellerName))

    /** A copy with another [snCode]. */
    public fun withSnCode(snCode: String): SyncQualificationRequest = SyncQualificationRequest(json.with("sn_code", snCode))

    /** A copy with another [specModel]. */
    public fun withSpecModel(specModel: String): SyncQualificationRequest = SyncQualificationRequest(json.with("spec_model", specModel))

    /** A copy with another [taxAuthorityCode]. */
    public fun withTaxAuthorityCode(taxAuthorityCode: String): SyncQualificationRequest = SyncQualificationRequest(json.with("tax_authority_code", taxAuthorityCode))

    /** A copy with another [transactionTime]. */
    public fun withTransactionTime(transactionTime: String): SyncQualificationRequest = SyncQualificationRequest(json.with("transaction_time", transactionTime))

    /** A copy with another [refundId]. */
    public fun withRefundId(refundId: String?): SyncQualificationRequest = SyncQualificationRequest(json.with("refund_id", refundId))

    /** A copy with another [applianceId]. */
    public fun withApplianceId(applianceId: Long?): SyncQualificationRequest = SyncQualificationRequest(json.with("appliance_id", applianceId))

    /** A copy with another [subMchId]. */
    public fun withSubMchId(subMchId: String?): SyncQualificationRequest = SyncQualificationRequest(json.with("sub_mch_id", subMchId))

    /** A copy with another [deliveryTime]. */
    public fun withDeliveryTime(deliveryTime: String?): SyncQualificationRequest = SyncQualificationRequest(json.with("delivery_time", deliveryTime))

    /** A copy with another [energyGrade]. */
    public fun withEnergyGrade(energyGrade: String?): SyncQualificationRequest = SyncQualificationRequest(json.with("energy_grade", energyGrade))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String?): SyncQualificationRequest = SyncQualificationRequest(json.with("id_card_number", idCardNumber))

    /** A copy with another [imei1]. */
    public fun withImei1(imei1: String?): SyncQualificationRequest = SyncQualificationRequest(json.with("imei1", imei1))

    /** A copy with another [imei2]. */
    public fun withImei2(imei2: String?): SyncQualificationRequest = SyncQualificationRequest(json.with("imei2", imei2))

    /** A copy with another [invoiceCode]. */
    public fun withInvoiceCode(invoiceCode: String?): SyncQualificationRequest = SyncQualificationRequest(json.with("invoice_code", invoiceCode))

    /** A copy with another [logisticsNum]. */
    public fun withLogisticsNum(logisticsNum: String?): SyncQualificationRequest = SyncQualificationRequest(json.with("logistics_num", logisticsNum))

    /** A copy with another [pcType]. */
    public fun withPcType(pcType: String?): SyncQualificationRequest = SyncQualificationRequest(json.with("pc_type", pcType))

    /** A copy with another [phoneNumber]. */
    public fun withPhoneNumber(phoneNumber: String?): SyncQualificationRequest = SyncQualificationRequest(json.with("phone_number", phoneNumber))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String?): SyncQualificationRequest = SyncQualificationRequest(json.with("real_name", realName))

    override fun isSensitive(name: String): Boolean = name == "id_card_number" || name == "phone_number" || name == "real_name"
}

/**
 * `SyncQualificationResponse`.
 */
public class SyncQualificationResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val message: String get() = json["message"].text()
}

/**
 * `SyncTransactionRequest`.
 */
public class SyncTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, mchOrderId: String, brand: String, cateState: String, discountAmount: Long, identityDocumentType: String, licenseNumber: String, mchName: String, orderAmount: Long, qualificationRegionCode: Long, receiveRegionCode: String, sellerName: String, transactionTime: String, subMchid: String? = null, refundId: String? = null, applianceId: Long? = null, address: String? = null, energyGrade: String? = null, idCardNumber: String? = null, phoneNumber: String? = null, realName: String? = null, saleModel: String? = null) : this(
        Fields().put("out_trade_no", outTradeNo).put("mch_order_id", mchOrderId).put("brand", brand).put("cate_state", cateState).put("discount_amount", discountAmount).put("identity_document_type", identityDocumentType).put("license_number", licenseNumber).put("mch_name", mchName).put("order_amount", orderAmount).put("qualification_region_code", qualificationRegionCode).put("receive_region_code", receiveRegionCode).put("seller_name", sellerName).put("transaction_time", transactionTime).put("sub_mchid", subMchid).put("refund_id", refundId).put("appliance_id", applianceId).put("address", address).put("energy_grade", energyGrade).put("id_card_number", idCardNumber).put("phone_number", phoneNumber).put("real_name", realName).put("sale_model", saleModel).json,
    )

    public constructor(outTradeNo: String, mchOrderId: String, brand: String, cateState: String, discountAmount: Long, identityDocumentType: String, licenseNumber: String, mchName: String, orderAmount: Long, qualificationRegionCode: Long, receiveRegionCode: String, sellerName: String, transactionTime: String) : this(
        Fields().put("out_trade_no", outTradeNo).put("mch_order_id", mchOrderId).put("brand", brand).put("cate_state", cateState).put("discount_amount", discountAmount).put("identity_document_type", identityDocumentType).put("license_number", licenseNumber).put("mch_name", mchName).put("order_amount", orderAmount).put("qualification_region_code", qualificationRegionCode).put("receive_region_code", receiveRegionCode).put("seller_name", sellerName).put("transaction_time", transactionTime).json,
    )

    /** 商户支付订单号. The caller's own number of the payment. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 线上平台订单编号. The platform's number of the order. */
    public val mchOrderId: String get() = json["mch_order_id"].text()

    /** 家电品牌. */
    public val brand: String get() = json["brand"].text()

    /** 品类状态. `CATE_STATE_REDEEM`: sold; `CATE_STATE_REFUND`: returned. See [CateState]. */
    public val cateState: String get() = json["cate_state"].text()

    /** 优惠金额. The subsidy, in fen. */
    public val discountAmount: Long get() = json["discount_amount"].long()

    /** 证件类型. See [IdentityDocumentType]. */
    public val identityDocumentType: String get() = json["identity_document_type"].text()

    /** 统一社会信息代码. The seller's unified social credit code. */
    public val licenseNumber: String get() = json["license_number"].text()

    /** 销售主体. */
    public val mchName: String get() = json["mch_name"].text()

    /** 订单金额. Before the subsidy, in fen. */
    public val orderAmount: Long get() = json["order_amount"].long()

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** 收货地区编码. The region that the goods go to. */
    public val receiveRegionCode: String get() = json["receive_region_code"].text()

    /** 销售企业名称. */
    public val sellerName: String get() = json["seller_name"].text()

    /** 交易完成或商品退回时间. When the sale or the return was done. RFC 3339. */
    public val transactionTime: String get() = json["transaction_time"].text()

    /** 子商户号. The sub-merchant that the payment went to. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 线上平台退款交易编号. The platform's number of the refund; needed with `CATE_STATE_REFUND`. */
    public val refundId: String? get() = json["refund_id"].textOrNull()

    /** 消费品类ID. The category of the goods, 1 to 17. */
    public val applianceId: Long? get() = json["appliance_id"].longOrNull()

    /** 收货地址. */
    public val address: String? get() = json["address"].textOrNull()

    /** 能效等级. See [EnergyGrade]. */
    public val energyGrade: String? get() = json["energy_grade"].textOrNull()

    /** 自然人证件号. Encrypted on the wire. */
    public val idCardNumber: String? get() = json["id_card_number"].textOrNull()

    /** 手机号. Encrypted on the wire. */
    public val phoneNumber: String? get() = json["phone_number"].textOrNull()

    /** 自然人姓名. Encrypted on the wire. */
    public val realName: String? get() = json["real_name"].textOrNull()

    /** 销售方式. In a store or online. See [SaleModel]. */
    public val saleModel: String? get() = json["sale_model"].textOrNull()

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): SyncTransactionRequest = SyncTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [mchOrderId]. */
    public fun withMchOrderId(mchOrderId: String): SyncTransactionRequest = SyncTransactionRequest(json.with("mch_order_id", mchOrderId))

    /** A copy with another [brand]. */
    public fun withBrand(brand: String): SyncTransactionRequest = SyncTransactionRequest(json.with("brand", brand))

    /** A copy with another [cateState]. */
    public fun withCateState(cateState: String): SyncTransactionRequest = SyncTransactionRequest(json.with("cate_state", cateState))

    /** A copy with another [discountAmount]. */
    public fun withDiscountAmount(discountAmount: Long): SyncTransactionRequest = SyncTransactionRequest(json.with("discount_amount", discountAmount))

    /** A copy with another [identityDocumentType]. */
    public fun withIdentityDocumentType(identityDocumentType: String): SyncTransactionRequest = SyncTransactionRequest(json.with("identity_document_type", identityDocumentType))

    /** A copy with another [licenseNumber]. */
    public fun withLicenseNumber(licenseNumber: String): SyncTransactionRequest = SyncTransactionRequest(json.with("license_number", licenseNumber))

    /** A copy with another [mchName]. */
    public fun withMchName(mchName: String): SyncTransactionRequest = SyncTransactionRequest(json.with("mch_name", mchName))

    /** A copy with another [orderAmount]. */
    public fun withOrderAmount(orderAmount: Long): SyncTransactionRequest = SyncTransactionRequest(json.with("order_amount", orderAmount))

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): SyncTransactionRequest = SyncTransactionRequest(json.with("qualification_region_code", qualificationRegionCode))

    /** A copy with another [receiveRegionCode]. */
    public fun withReceiveRegionCode(receiveRegionCode: String): SyncTransactionRequest = SyncTransactionRequest(json.with("receive_region_code", receiveRegionCode))

    /** A copy with another [sellerName]. */
    public fun withSellerName(sellerName: String): SyncTransactionRequest = SyncTransactionRequest(json.with("seller_name", sellerName))

    /** A copy with another [transactionTime]. */
    public fun withTransactionTime(transactionTime: String): SyncTransactionRequest = SyncTransactionRequest(json.with("transaction_time", transactionTime))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): SyncTransactionRequest = SyncTransactionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [refundId]. */
    public fun withRefundId(refundId: String?): SyncTransactionRequest = SyncTransactionRequest(json.with("refund_id", refundId))

    /** A copy with another [applianceId]. */
    public fun withApplianceId(applianceId: Long?): SyncTransactionRequest = SyncTransactionRequest(json.with("appliance_id", applianceId))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): SyncTransactionRequest = SyncTransactionRequest(json.with("address", address))

    /** A copy with another [energyGrade]. */
    public fun withEnergyGrade(energyGrade: String?): SyncTransactionRequest = SyncTransactionRequest(json.with("energy_grade", energyGrade))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String?): SyncTransactionRequest = SyncTransactionRequest(json.with("id_card_number", idCardNumber))

    /** A copy with another [phoneNumber]. */
    public fun withPhoneNumber(phoneNumber: String?): SyncTransactionRequest = SyncTransactionRequest(json.with("phone_number", phoneNumber))

    /** A copy with another [realName]. */
    public fun withRealName(realName: String?): SyncTransactionRequest = SyncTransactionRequest(json.with("real_name", realName))

    /** A copy with another [saleModel]. */
    public fun withSaleModel(saleModel: String?): SyncTransactionRequest = SyncTransactionRequest(json.with("sale_model", saleModel))

    override fun isSensitive(name: String): Boolean = name == "id_card_number" || name == "phone_number" || name == "real_name"
}

/**
 * `SyncTransactionResponse`.
 */
public class SyncTransactionResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val message: String get() = json["message"].text()
}

/**
 * `SyncZhejiangQualificationsRequest`.
 */
public class SyncZhejiangQualificationsRequest(json: JsonObject) : Model(json) {
    public constructor(data: List<ZhejiangQualification>? = null, reqSsn: String? = null) : this(
        Fields().put("data", data).put("req_ssn", reqSsn).json,
    )

    /** 资格集合. */
    public val data: List<ZhejiangQualification>? get() = json["data"].listOrNull { ZhejiangQualification(it.tree()) }

    /** 请求流水号. The caller's own number of this request. */
    public val reqSsn: String? get() = json["req_ssn"].textOrNull()

    /** A copy with another [data]. */
    public fun withData(data: List<ZhejiangQualification>?): SyncZhejiangQualificationsRequest = SyncZhejiangQualificationsRequest(json.with("data", data))

    /** A copy with another [reqSsn]. */
    public fun withReqSsn(reqSsn: String?): SyncZhejiangQualificationsRequest = SyncZhejiangQualificationsRequest(json.with("req_ssn", reqSsn))
}

/**
 * `SyncZhejiangQualificationsResponse`.
 */
public class SyncZhejiangQualificationsResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()

    /** 异常数据说明列表. */
    public val errorData: List<String>? get() = json["error_data"].listOrNull { it.text() }
}

/**
 * `Tracking`.
 */
public class Tracking(json: JsonObject) : Model(json) {
    public constructor(trackingNo: String? = null, deliveryMethod: String? = null, deliveryTime: String? = null, shippingAddr: String? = null, trackingCompany: String? = null, trackingType: String? = null, usrAddr: String? = null, usrArea: String? = null, usrCity: String? = null, usrProv: String? = null) : this(
        Fields().put("tracking_no", trackingNo).put("delivery_method", deliveryMethod).put("delivery_time", deliveryTime).put("shipping_addr", shippingAddr).put("tracking_company", trackingCompany).put("tracking_type", trackingType).put("usr_addr", usrAddr).put("usr_area", usrArea).put("usr_city", usrCity).put("usr_prov", usrProv).json,
    )

    /** 物流单号. */
    public val trackingNo: String? get() = json["tracking_no"].textOrNull()

    /** 提货方式. */
    public val deliveryMethod: String? get() = json["delivery_method"].textOrNull()

    /** 签收时间. */
    public val deliveryTime: String? get() = json["delivery_time"].textOrNull()

    /** 发货地址. */
    public val shippingAddr: String? get() = json["shipping_addr"].textOrNull()

    /** 物流公司. */
    public val trackingCompany: String? get() = json["tracking_company"].textOrNull()

    /** 物流类型. */
    public val trackingType: String? get() = json["tracking_type"].textOrNull()

    /** 收货地址. */
    public val usrAddr: String? get() = json["usr_addr"].textOrNull()

    /** 收货区县. */
    public val usrArea: String? get() = json["usr_area"].textOrNull()

    /** 收货市. */
    public val usrCity: String? get() = json["usr_city"].textOrNull()

    /** 收货省. */
    public val usrProv: String? get() = json["usr_prov"].textOrNull()

    /** A copy with another [trackingNo]. */
    public fun withTrackingNo(trackingNo: String?): Tracking = Tracking(json.with("tracking_no", trackingNo))

    /** A copy with another [deliveryMethod]. */
    public fun withDeliveryMethod(deliveryMethod: String?): Tracking = Tracking(json.with("delivery_method", deliveryMethod))

    /** A copy with another [deliveryTime]. */
    public fun withDeliveryTime(deliveryTime: String?): Tracking = Tracking(json.with("delivery_time", deliveryTime))

    /** A copy with another [shippingAddr]. */
    public fun withShippingAddr(shippingAddr: String?): Tracking = Tracking(json.with("shipping_addr", shippingAddr))

    /** A copy with another [trackingCompany]. */
    public fun withTrackingCompany(trackingCompany: String?): Tracking = Tracking(json.with("tracking_company", trackingCompany))

    /** A copy with another [trackingType]. */
    public fun withTrackingType(trackingType: String?): Tracking = Tracking(json.with("tracking_type", trackingType))

    /** A copy with another [usrAddr]. */
    public fun withUsrAddr(usrAddr: String?): Tracking = Tracking(json.with("usr_addr", usrAddr))

    /** A copy with another [usrArea]. */
    public fun withUsrArea(usrArea: String?): Tracking = Tracking(json.with("usr_area", usrArea))

    /** A copy with another [usrCity]. */
    public fun withUsrCity(usrCity: String?): Tracking = Tracking(json.with("usr_city", usrCity))

    /** A copy with another [usrProv]. */
    public fun withUsrProv(usrProv: String?): Tracking = Tracking(json.with("usr_prov", usrProv))
}

/**
 * `TryZhejiangAuthCodeRequest`.
 */
public class TryZhejiangAuthCodeRequest(json: JsonObject) : Model(json) {
    public constructor(mchntNo: String, spSerialNo: String, termNo: String, authCode: String, category: String, countyCode: String) : this(
        Fields().put("mchnt_no", mchntNo).put("sp_serial_no", spSerialNo).put("term_no", termNo).put("auth_code", authCode).put("category", category).put("county_code", countyCode).json,
    )

    /** 商户号. */
    public val mchntNo: String get() = json["mchnt_no"].text()

    /** 接入方请求流水号. The caller's own number of this request. */
    public val spSerialNo: String get() = json["sp_serial_no"].text()

    /** 终端号. */
    public val termNo: String get() = json["term_no"].text()

    /** 品类凭证码. The voucher code. */
    public val authCode: String get() = json["auth_code"].text()

    /** 品类编码. */
    public val category: String get() = json["category"].text()

    /** 区县编码. */
    public val countyCode: String get() = json["county_code"].text()

    /** A copy with another [mchntNo]. */
    public fun withMchntNo(mchntNo: String): TryZhejiangAuthCodeRequest = TryZhejiangAuthCodeRequest(json.with("mchnt_no", mchntNo))

    /** A copy with another [spSerialNo]. */
    public fun withSpSerialNo(spSerialNo: String): TryZhejiangAuthCodeRequest = TryZhejiangAuthCodeRequest(json.with("sp_serial_no", spSerialNo))

    /** A copy with another [termNo]. */
    public fun withTermNo(termNo: String): TryZhejiangAuthCodeRequest = TryZhejiangAuthCodeRequest(json.with("term_no", termNo))

    /** A copy with another [authCode]. */
    public fun withAuthCode(authCode: String): TryZhejiangAuthCodeRequest = TryZhejiangAuthCodeRequest(json.with("auth_code", authCode))

    /** A copy with another [category]. */
    public fun withCategory(category: String): TryZhejiangAuthCodeRequest = TryZhejiangAuthCodeRequest(json.with("category", category))

    /** A copy with another [countyCode]. */
    public fun withCountyCode(countyCode: String): TryZhejiangAuthCodeRequest = TryZhejiangAuthCodeRequest(json.with("county_code", countyCode))
}

/**
 * `TryZhejiangAuthCodeResponse`.
 */
public class TryZhejiangAuthCodeResponse(json: JsonObject) : Model(json) {

    /** 品类编码. */
    public val categoryId: String get() = json["category_id"].text()

    /** 冻结流水号. From `try_zhejiang_auth_code`. */
    public val credFrozenNo: String get() = json["cred_frozen_no"].text()

    /** 活动号. */
    public val eventId: String get() = json["event_id"].text()

    /** 优惠模式. The number of one of the modes DIS_FLAG, DIS_CALC and DIS_SMKT. */
    public val discountMode: Long? get() = json["discount_mode"].longOrNull()

    /** 活动标题. */
    public val eventTitle: String get() = json["event_title"].text()

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()

    /** 渠道活动号列表. */
    public val channelEvtNo: String? get() = json["channel_evt_no"].textOrNull()

    /** 原订单金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 渠道优惠标记. */
    public val channelDisFlag: String? get() = json["channel_dis_flag"].textOrNull()

    /** 优惠金额. In fen. */
    public val discountAmt: Long? get() = json["discount_amt"].longOrNull()

    /** 实付金额. In fen. */
    public val payAmt: Long? get() = json["pay_amt"].longOrNull()
}

/**
 * `UnlockSnCodeRequest`.
 */
public class UnlockSnCodeRequest(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, applianceId: Long, barcode: String, productType: String, qualificationRegionCode: Long, snCode: String) : this(
        Fields().put("out_trade_no", outTradeNo).put("appliance_id", applianceId).put("barcode", barcode).put("product_type", productType).put("qualification_region_code", qualificationRegionCode).put("sn_code", snCode).json,
    )

    /** 商户支付订单号. The caller's own number of the payment. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 消费品类ID. The category of the goods, 1 to 17. */
    public val applianceId: Long get() = json["appliance_id"].long()

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val barcode: String get() = json["barcode"].text()

    /** 产品类型. `AI_PRODUCT`: with artificial intelligence. See [ProductType]. */
    public val productType: String get() = json["product_type"].text()

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** SN码. */
    public val snCode: String get() = json["sn_code"].text()

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): UnlockSnCodeRequest = UnlockSnCodeRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [applianceId]. */
    public fun withApplianceId(applianceId: Long): UnlockSnCodeRequest = UnlockSnCodeRequest(json.with("appliance_id", applianceId))

    /** A copy with another [barcode]. */
    public fun withBarcode(barcode: String): UnlockSnCodeRequest = UnlockSnCodeRequest(json.with("barcode", barcode))

    /** A copy with another [productType]. */
    public fun withProductType(productType: String): UnlockSnCodeRequest = UnlockSnCodeRequest(json.with("product_type", productType))

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): UnlockSnCodeRequest = UnlockSnCodeRequest(json.with("qualification_region_code", qualificationRegionCode))

    /** A copy with another [snCode]. */
    public fun withSnCode(snCode: String): UnlockSnCodeRequest = UnlockSnCodeRequest(json.with("sn_code", snCode))
}

/**
 * `UnlockSnCodeResponse`.
 */
public class UnlockSnCodeResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val message: String get() = json["message"].text()
}

/**
 * `UnlockZhejiangSnCodeRequest`.
 */
public class UnlockZhejiangSnCodeRequest(json: JsonObject) : Model(json) {
    public constructor(createUser: String, goodsBarCode: String, goodsName: String, goodsType: String, orderPrice: String, oriPayOrderid: String, province: String, reqSsn: String, reqTime: String, sellOrderid: String, sn: String, transOrderid: String, acquireCode: String? = null, brand: String? = null, city: String? = null, county: String? = null, goodsModel: String? = null, imei1: String? = null, imei2: String? = null, isAiProduct: String? = null, manufactCertCode: String? = null, mfrInfo: String? = null, saleTime: String? = null, salesModels: String? = null) : this(
        Fields().put("create_user", createUser).put("goods_bar_code", goodsBarCode).put("goods_name", goodsName).put("goods_type", goodsType).put("order_price", orderPrice).put("ori_pay_orderid", oriPayOrderid).put("province", province).put("req_ssn", reqSsn).put("req_time", reqTime).put("sell_orderid", sellOrderid).put("sn", sn).put("trans_orderid", transOrderid).put("acquire_code", acquireCode).put("brand", brand).put("city", city).put("county", county).put("goods_model", goodsModel).put("imei1", imei1).put("imei2", imei2).put("is_ai_product", isAiProduct).put("manufact_cert_code", manufactCertCode).put("mfr_info", mfrInfo).put("sale_time", saleTime).put("sales_models", salesModels).json,
    )

    public constructor(createUser: String, goodsBarCode: String, goodsName: String, goodsType: String, orderPrice: String, oriPayOrderid: String, province: String, reqSsn: String, reqTime: String, sellOrderid: String, sn: String, transOrderid: String) : this(
        Fields().put("create_user", createUser).put("goods_bar_code", goodsBarCode).put("goods_name", goodsName).put("goods_type", goodsType).put("order_price", orderPrice).put("ori_pay_orderid", oriPayOrderid).put("province", province).put("req_ssn", reqSsn).put("req_time", reqTime).put("sell_orderid", sellOrderid).put("sn", sn).put("trans_orderid", transOrderid).json,
    )

    /** 发起方. */
    public val createUser: String get() = json["create_user"].text()

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val goodsBarCode: String get() = json["goods_bar_code"].text()

    /** 商品名称. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 商品品类. */
    public val goodsType: String get() = json["goods_type"].text()

    /** 订单金额. */
    public val orderPrice: String get() = json["order_price"].text()

    /** 原支付订单号. */
    public val oriPayOrderid: String get() = json["ori_pay_orderid"].text()

    /** 省份代码. */
    public val province: String get() = json["province"].text()

    /** 请求流水号. The caller's own number of this request. */
    public val reqSsn: String get() = json["req_ssn"].text()

    /** 请求时间. */
    public val reqTime: String get() = json["req_time"].text()

    /** 销售订单号. */
    public val sellOrderid: String get() = json["sell_orderid"].text()

    /** 商品SN码. */
    public val sn: String get() = json["sn"].text()

    /** 交易订单号. */
    public val transOrderid: String get() = json["trans_orderid"].text()

    /** 收单机构. */
    public val acquireCode: String? get() = json["acquire_code"].textOrNull()

    /** 具体品牌. */
    public val brand: String? get() = json["brand"].textOrNull()

    /** 市级区域代码. */
    public val city: String? get() = json["city"].textOrNull()

    /** 区县区域代码. */
    public val county: String? get() = json["county"].textOrNull()

    /** 商品型号. */
    public val goodsModel: String? get() = json["goods_model"].textOrNull()

    /** IMEI_1码. Of phones. */
    public val imei1: String? get() = json["imei1"].textOrNull()

    /** IMEI_2码. Of phones with two. */
    public val imei2: String? get() = json["imei2"].textOrNull()

    /** 是否AI产品. */
    public val isAiProduct: String? get() = json["is_ai_product"].textOrNull()

    /** 厂商统一社会信用代码. */
    public val manufactCertCode: String? get() = json["manufact_cert_code"].textOrNull()

    /** 厂商信息. */
    public val mfrInfo: String? get() = json["mfr_info"].textOrNull()

    /** 销售时间. */
    public val saleTime: String? get() = json["sale_time"].textOrNull()

    /** 渠道类型. */
    public val salesModels: String? get() = json["sales_models"].textOrNull()

    /** A copy with another [createUser]. */
    public fun withCreateUser(createUser: String): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("create_user", createUser))

    /** A copy with another [goodsBarCode]. */
    public fun withGoodsBarCode(goodsBarCode: String): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("goods_bar_code", goodsBarCode))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("goods_name", goodsName))

    /** A copy with another [goodsType]. */
    public fun withGoodsType(goodsType: String): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("goods_type", goodsType))

    /** A copy with another [orderPrice]. */
    public fun withOrderPrice(orderPrice: String): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("order_price", orderPrice))

    /** A copy with another [oriPayOrderid]. */
    public fun withOriPayOrderid(oriPayOrderid: String): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("ori_pay_orderid", oriPayOrderid))

    /** A copy with another [province]. */
    public fun withProvince(province: String): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("province", province))

    /** A copy with another [reqSsn]. */
    public fun withReqSsn(reqSsn: String): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("req_ssn", reqSsn))

    /** A copy with another [reqTime]. */
    public fun withReqTime(reqTime: String): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("req_time", reqTime))

    /** A copy with another [sellOrderid]. */
    public fun withSellOrderid(sellOrderid: String): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("sell_orderid", sellOrderid))

    /** A copy with another [sn]. */
    public fun withSn(sn: String): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("sn", sn))

    /** A copy with another [transOrderid]. */
    public fun withTransOrderid(transOrderid: String): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("trans_orderid", transOrderid))

    /** A copy with another [acquireCode]. */
    public fun withAcquireCode(acquireCode: String?): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("acquire_code", acquireCode))

    /** A copy with another [brand]. */
    public fun withBrand(brand: String?): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("brand", brand))

    /** A copy with another [city]. */
    public fun withCity(city: String?): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("city", city))

    /** A copy with another [county]. */
    public fun withCounty(county: String?): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("county", county))

    /** A copy with another [goodsModel]. */
    public fun withGoodsModel(goodsModel: String?): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("goods_model", goodsModel))

    /** A copy with another [imei1]. */
    public fun withImei1(imei1: String?): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("imei1", imei1))

    /** A copy with another [imei2]. */
    public fun withImei2(imei2: String?): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("imei2", imei2))

    /** A copy with another [isAiProduct]. */
    public fun withIsAiProduct(isAiProduct: String?): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("is_ai_product", isAiProduct))

    /** A copy with another [manufactCertCode]. */
    public fun withManufactCertCode(manufactCertCode: String?): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("manufact_cert_code", manufactCertCode))

    /** A copy with another [mfrInfo]. */
    public fun withMfrInfo(mfrInfo: String?): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("mfr_info", mfrInfo))

    /** A copy with another [saleTime]. */
    public fun withSaleTime(saleTime: String?): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("sale_time", saleTime))

    /** A copy with another [salesModels]. */
    public fun withSalesModels(salesModels: String?): UnlockZhejiangSnCodeRequest = UnlockZhejiangSnCodeRequest(json.with("sales_models", salesModels))
}

/**
 * `UnlockZhejiangSnCodeResponse`.
 */
public class UnlockZhejiangSnCodeResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()
}

/**
 * `UpdateAuditRequest`.
 */
public class UpdateAuditRequest(json: JsonObject) : Model(json) {
    public constructor(mchntOrderId: String, onlineNo: String, orgNo: String, prodId: String, actualAt: String, brandNm: String, discountAt: String, invoiceInfo: Invoice, mchntCd: String, notifyUrl: String, payerTp: String, platForm: String, prodModel: String, salesAt: String, snCode: String, subMchntCd: String, subMchntNm: String, trackInfo: Tracking, transTm: String, uploadTime: String, tradeInOrderId: String? = null, barCode: String? = null, commitmentLetterPhoto: String? = null, commitmentLetterPhotoFormat: String? = null, devicePhoto: String? = null, devicePhotoFormat: String? = null, engGrade: String? = null, engGradeStandard: String? = null, image01: String? = null, image02: String? = null, image03: String? = null, image04: String? = null, image05: String? = null, image06: String? = null, image07: String? = null, image08: String? = null, image09: String? = null, image10: String? = null, imei1: String? = null, imei2: String? = null, isTradeIn: String? = null, merSubAt: String? = null, packAndActivePhoto: String? = null, recordNumber: String? = null, registerModel: String? = null, salesChnl: String? = null, storeNm: String? = null, tradeInAt: String? = null) : this(
        Fields().put("mchnt_order_id", mchntOrderId).put("online_no", onlineNo).put("org_no", orgNo).put("prod_id", prodId).put("actual_at", actualAt).put("brand_nm", brandNm).put("discount_at", discountAt).put("invoice_info", invoiceInfo).put("mchnt_cd", mchntCd).put("notify_url", notifyUrl).put("payer_tp", payerTp).put("plat_form", platForm).put("prod_model", prodModel).put("sales_at", salesAt).put("sn_code", snCode).put("sub_mchnt_cd", subMchntCd).put("sub_mchnt_nm", subMchntNm).put("track_info", trackInfo).put("trans_tm", transTm).put("upload_time", uploadTime).put("trade_in_order_id", tradeInOrderId).put("bar_code", barCode).put("commitment_letter_photo", commitmentLetterPhoto).put("commitment_letter_photo_format", commitmentLetterPhotoFormat).put("device_photo", devicePhoto).put("device_photo_format", devicePhotoFormat).put("eng_grade", engGrade).put("eng_grade_standard", engGradeStandard).put("image01", image01).put("image02", image02).put("image03", image03).put("image04", image04).put("image05", image05).put("image06", image06).put("image07", image07).put("image08", image08).put("image09", image09).put("image10", image10).put("imei1", imei1).put("imei2", imei2).put("is_trade_in", isTradeIn).put("mer_sub_at", merSubAt).put("pack_and_active_photo", packAndActivePhoto).put("record_number", recordNumber).put("register_model", registerModel).put("sales_chnl", salesChnl).put("store_nm", storeNm).put("trade_in_at", tradeInAt).json,
    )

    public constructor(mchntOrderId: String, onlineNo: String, orgNo: String, prodId: String, actualAt: String, brandNm: String, discountAt: String, invoiceInfo: Invoice, mchntCd: String, notifyUrl: String, payerTp: String, platForm: String, prodModel: String, salesAt: String, snCode: String, subMchntCd: String, subMchntNm: String, trackInfo: Tracking, transTm: String, uploadTime: String) : this(
        Fields().put("mchnt_order_id", mchntOrderId).put("online_no", onlineNo).put("org_no", orgNo).put("prod_id", prodId).put("actual_at", actualAt).put("brand_nm", brandNm).put("discount_at", discountAt).put("invoice_info", invoiceInfo).put("mchnt_cd", mchntCd).put("notify_url", notifyUrl).put("payer_tp", payerTp).put("plat_form", platForm).put("prod_model", prodModel).put("sales_at", salesAt).put("sn_code", snCode).put("sub_mchnt_cd", subMchntCd).put("sub_mchnt_nm", subMchntNm).put("track_info", trackInfo).put("trans_tm", transTm).put("upload_time", uploadTime).json,
    )

    /** 商户订单号. The caller's own number of the order. */
    public val mchntOrderId: String get() = json["mchnt_order_id"].text()

    /** 线上平台订单号. */
    public val onlineNo: String get() = json["online_no"].text()

    /** 分公司机构代码. The branch of UnionPay. */
    public val orgNo: String get() = json["org_no"].text()

    /** 品类. */
    public val prodId: String get() = json["prod_id"].text()

    /** 实付金额. */
    public val actualAt: String get() = json["actual_at"].text()

    /** 品牌. */
    public val brandNm: String get() = json["brand_nm"].text()

    /** 国补优惠金额. */
    public val discountAt: String get() = json["discount_at"].text()

    /** 发票信息. */
    public val invoiceInfo: Invoice get() = Invoice(json["invoice_info"].tree())

    /** 商户编码. */
    public val mchntCd: String get() = json["mchnt_cd"].text()

    /** 审核结果通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 支付方式类型. */
    public val payerTp: String get() = json["payer_tp"].text()

    /** 电商平台方. */
    public val platForm: String get() = json["plat_form"].text()

    /** 型号. */
    public val prodModel: String get() = json["prod_model"].text()

    /** 订单金额. */
    public val salesAt: String get() = json["sales_at"].text()

    /** SN码. */
    public val snCode: String get() = json["sn_code"].text()

    /** 店铺编码. */
    public val subMchntCd: String get() = json["sub_mchnt_cd"].text()

    /** 店铺名称. */
    public val subMchntNm: String get() = json["sub_mchnt_nm"].text()

    /** 物流信息. */
    public val trackInfo: Tracking get() = Tracking(json["track_info"].tree())

    /** 交易时间. */
    public val transTm: String get() = json["trans_tm"].text()

    /** 审核记录上传时间. */
    public val uploadTime: String get() = json["upload_time"].text()

    /** 收旧订单号. */
    public val tradeInOrderId: String? get() = json["trade_in_order_id"].textOrNull()

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val barCode: String? get() = json["bar_code"].textOrNull()

    /** 收旧承诺函照片. */
    public val commitmentLetterPhoto: String? get() = json["commitment_letter_photo"].textOrNull()

    /** 收旧承诺函照片格式. */
    public val commitmentLetterPhotoFormat: String? get() = json["commitment_letter_photo_format"].textOrNull()

    /** 收旧设备外观照片. */
    public val devicePhoto: String? get() = json["device_photo"].textOrNull()

    /** 收旧设备外观照片格式. */
    public val devicePhotoFormat: String? get() = json["device_photo_format"].textOrNull()

    /** 能效. */
    public val engGrade: String? get() = json["eng_grade"].textOrNull()

    /** 能效或水效执行的国家标准名称. */
    public val engGradeStandard: String? get() = json["eng_grade_standard"].textOrNull()

    /** 其他图片1. */
    public val image01: String? get() = json["image01"].textOrNull()

    /** 其他图片2. */
    public val image02: String? get() = json["image02"].textOrNull()

    /** 其他图片3. */
    public val image03: String? get() = json["image03"].textOrNull()

    /** 其他图片4. */
    public val image04: String? get() = json["image04"].textOrNull()

    /** 其他图片5. */
    public val image05: String? get() = json["image05"].textOrNull()

    /** 其他图片6. */
    public val image06: String? get() = json["image06"].textOrNull()

    /** 其他图片7. */
    public val image07: String? get() = json["image07"].textOrNull()

    /** 其他图片8. */
    public val image08: String? get() = json["image08"].textOrNull()

    /** 其他图片9. */
    public val image09: String? get() = json["image09"].textOrNull()

    /** 其他图片10. */
    public val image10: String? get() = json["image10"].textOrNull()

    /** IMEI_1码. Of phones. */
    public val imei1: String? get() = json["imei1"].textOrNull()

    /** IMEI_2码. Of phones with two. */
    public val imei2: String? get() = json["imei2"].textOrNull()

    /** 收旧价格是否统计. */
    public val isTradeIn: String? get() = json["is_trade_in"].textOrNull()

    /** 商家优惠金额. */
    public val merSubAt: String? get() = json["mer_sub_at"].textOrNull()

    /** 包含完整外包装及sn码的激活照片. */
    public val packAndActivePhoto: String? get() = json["pack_and_active_photo"].textOrNull()

    /** 能效或水效备案号. */
    public val recordNumber: String? get() = json["record_number"].textOrNull()

    /** 能效或水效网备案登记型号. */
    public val registerModel: String? get() = json["register_model"].textOrNull()

    /** 销售方式. */
    public val salesChnl: String? get() = json["sales_chnl"].textOrNull()

    /** 门店名称. */
    public val storeNm: String? get() = json["store_nm"].textOrNull()

    /** 收旧价格. */
    public val tradeInAt: String? get() = json["trade_in_at"].textOrNull()

    /** A copy with another [mchntOrderId]. */
    public fun withMchntOrderId(mchntOrderId: String): UpdateAuditRequest = UpdateAuditRequest(json.with("mchnt_order_id", mchntOrderId))

    /** A copy with another [onlineNo]. */
    public fun withOnlineNo(onlineNo: String): UpdateAuditRequest = UpdateAuditRequest(json.with("online_no", onlineNo))

    /** A copy with another [orgNo]. */
    public fun withOrgNo(orgNo: String): UpdateAuditRequest = UpdateAuditRequest(json.with("org_no", orgNo))

    /** A copy with another [prodId]. */
    public fun withProdId(prodId: String): UpdateAuditRequest = UpdateAuditRequest(json.with("prod_id", prodId))

    /** A copy with another [actualAt]. */
    public fun withActualAt(actualAt: String): UpdateAuditRequest = UpdateAuditRequest(json.with("actual_at", actualAt))

    /** A copy with another [brandNm]. */
    public fun withBrandNm(brandNm: String): UpdateAuditRequest = UpdateAuditRequest(json.with("brand_nm", brandNm))

    /** A copy with another [discountAt]. */
    public fun withDiscountAt(discountAt: String): UpdateAuditRequest = UpdateAuditRequest(json.with("discount_at", discountAt))

    /** A copy with another [invoiceInfo]. */
    public fun withInvoiceInfo(invoiceInfo: Invoice): UpdateAuditRequest = UpdateAuditRequest(json.with("invoice_info", invoiceInfo))

    /** A copy with another [mchntCd]. */
    public fun withMchntCd(mchntCd: String): UpdateAuditRequest = UpdateAuditRequest(json.with("mchnt_cd", mchntCd))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): UpdateAuditRequest = UpdateAuditRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [payerTp]. */
    public fun withPayerTp(payerTp: String): UpdateAuditRequest = UpdateAuditRequest(json.with("payer_tp", payerTp))

    /** A copy with another [platForm]. */
    public fun withPlatForm(platForm: String): UpdateAuditRequest = UpdateAuditRequest(json.with("plat_form", platForm))

    /** A copy with another [prodModel]. */
    public fun withProdModel(prodModel: String): UpdateAuditRequest = UpdateAuditRequest(json.with("prod_model", prodModel))

    /** A copy with another [salesAt]. */
    public fun withSalesAt(salesAt: String): UpdateAuditRequest = UpdateAuditRequest(json.with("sales_at", salesAt))

    /** A copy with another [snCode]. */
    public fun withSnCode(snCode: String): UpdateAuditRequest = UpdateAuditRequest(json.with("sn_code", snCode))

    /** A copy with another [subMchntCd]. */
    public fun withSubMchntCd(subMchntCd: String): UpdateAuditRequest = UpdateAuditRequest(json.with("sub_mchnt_cd", subMchntCd))

    /** A copy with another [subMchntNm]. */
    public fun withSubMchntNm(subMchntNm: String): UpdateAuditRequest = UpdateAuditRequest(json.with("sub_mchnt_nm", subMchntNm))

    /** A copy with another [trackInfo]. */
    public fun withTrackInfo(trackInfo: Tracking): UpdateAuditRequest = UpdateAuditRequest(json.with("track_info", trackInfo))

    /** A copy with another [transTm]. */
    public fun withTransTm(transTm: String): UpdateAuditRequest = UpdateAuditRequest(json.with("trans_tm", transTm))

    /** A copy with another [uploadTime]. */
    public fun withUploadTime(uploadTime: String): UpdateAuditRequest = UpdateAuditRequest(json.with("upload_time", uploadTime))

    /** A copy with another [tradeInOrderId]. */
    public fun withTradeInOrderId(tradeInOrderId: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("trade_in_order_id", tradeInOrderId))

    /** A copy with another [barCode]. */
    public fun withBarCode(barCode: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("bar_code", barCode))

    /** A copy with another [commitmentLetterPhoto]. */
    public fun withCommitmentLetterPhoto(commitmentLetterPhoto: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("commitment_letter_photo", commitmentLetterPhoto))

    /** A copy with another [commitmentLetterPhotoFormat]. */
    public fun withCommitmentLetterPhotoFormat(commitmentLetterPhotoFormat: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("commitment_letter_photo_format", commitmentLetterPhotoFormat))

    /** A copy with another [devicePhoto]. */
    public fun withDevicePhoto(devicePhoto: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("device_photo", devicePhoto))

    /** A copy with another [devicePhotoFormat]. */
    public fun withDevicePhotoFormat(devicePhotoFormat: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("device_photo_format", devicePhotoFormat))

    /** A copy with another [engGrade]. */
    public fun withEngGrade(engGrade: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("eng_grade", engGrade))

    /** A copy with another [engGradeStandard]. */
    public fun withEngGradeStandard(engGradeStandard: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("eng_grade_standard", engGradeStandard))

    /** A copy with another [image01]. */
    public fun withImage01(image01: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("image01", image01))

    /** A copy with another [image02]. */
    public fun withImage02(image02: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("image02", image02))

    /** A copy with another [image03]. */
    public fun withImage03(image03: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("image03", image03))

    /** A copy with another [image04]. */
    public fun withImage04(image04: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("image04", image04))

    /** A copy with another [image05]. */
    public fun withImage05(image05: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("image05", image05))

    /** A copy with another [image06]. */
    public fun withImage06(image06: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("image06", image06))

    /** A copy with another [image07]. */
    public fun withImage07(image07: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("image07", image07))

    /** A copy with another [image08]. */
    public fun withImage08(image08: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("image08", image08))

    /** A copy with another [image09]. */
    public fun withImage09(image09: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("image09", image09))

    /** A copy with another [image10]. */
    public fun withImage10(image10: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("image10", image10))

    /** A copy with another [imei1]. */
    public fun withImei1(imei1: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("imei1", imei1))

    /** A copy with another [imei2]. */
    public fun withImei2(imei2: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("imei2", imei2))

    /** A copy with another [isTradeIn]. */
    public fun withIsTradeIn(isTradeIn: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("is_trade_in", isTradeIn))

    /** A copy with another [merSubAt]. */
    public fun withMerSubAt(merSubAt: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("mer_sub_at", merSubAt))

    /** A copy with another [packAndActivePhoto]. */
    public fun withPackAndActivePhoto(packAndActivePhoto: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("pack_and_active_photo", packAndActivePhoto))

    /** A copy with another [recordNumber]. */
    public fun withRecordNumber(recordNumber: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("record_number", recordNumber))

    /** A copy with another [registerModel]. */
    public fun withRegisterModel(registerModel: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("register_model", registerModel))

    /** A copy with another [salesChnl]. */
    public fun withSalesChnl(salesChnl: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("sales_chnl", salesChnl))

    /** A copy with another [storeNm]. */
    public fun withStoreNm(storeNm: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("store_nm", storeNm))

    /** A copy with another [tradeInAt]. */
    public fun withTradeInAt(tradeInAt: String?): UpdateAuditRequest = UpdateAuditRequest(json.with("trade_in_at", tradeInAt))
}

/**
 * `UpdateAuditResponse`.
 */
public class UpdateAuditResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val msg: String get() = json["msg"].text()

    /** 详细应答码. */
    public val subCode: String? get() = json["sub_code"].textOrNull()

    /** 详细应答码描述. */
    public val subMsg: String? get() = json["sub_msg"].textOrNull()
}

/**
 * `UpdateZhejiangQualificationRequest`.
 */
public class UpdateZhejiangQualificationRequest(json: JsonObject) : Model(json) {
    public constructor(name: String, certNo: String, cateCode: String, reqSsn: String, tel: String) : this(
        Fields().put("name", name).put("cert_no", certNo).put("cate_code", cateCode).put("req_ssn", reqSsn).put("tel", tel).json,
    )

    /** 姓名. Encrypted on the wire. */
    public val name: String get() = json["name"].text()

    /** 证件号码. Encrypted on the wire. */
    public val certNo: String get() = json["cert_no"].text()

    /** 品类编码. */
    public val cateCode: String get() = json["cate_code"].text()

    /** 请求流水号. The caller's own number of this request. */
    public val reqSsn: String get() = json["req_ssn"].text()

    /** 手机号. Encrypted on the wire. */
    public val tel: String get() = json["tel"].text()

    /** A copy with another [name]. */
    public fun withName(name: String): UpdateZhejiangQualificationRequest = UpdateZhejiangQualificationRequest(json.with("name", name))

    /** A copy with another [certNo]. */
    public fun withCertNo(certNo: String): UpdateZhejiangQualificationRequest = UpdateZhejiangQualificationRequest(json.with("cert_no", certNo))

    /** A copy with another [cateCode]. */
    public fun withCateCode(cateCode: String): UpdateZhejiangQualificationRequest = UpdateZhejiangQualificationRequest(json.with("cate_code", cateCode))

    /** A copy with another [reqSsn]. */
    public fun withReqSsn(reqSsn: String): UpdateZhejiangQualificationRequest = UpdateZhejiangQualificationRequest(json.with("req_ssn", reqSsn))

    /** A copy with another [tel]. */
    public fun withTel(tel: String): UpdateZhejiangQualificationRequest = UpdateZhejiangQualificationRequest(json.with("tel", tel))

    override fun isSensitive(name: String): Boolean = name == "name" || name == "cert_no" || name == "tel"
}

/**
 * `UpdateZhejiangQualificationResponse`.
 */
public class UpdateZhejiangQualificationResponse(json: JsonObject) : Model(json) {

    /** 品类凭证码. The voucher code. */
    public val authCode: String get() = json["auth_code"].text()

    /** 响应码. */
    public val respCode: String get() = json["resp_code"].text()

    /** 响应描述. */
    public val respDesc: String get() = json["resp_desc"].text()
}

/**
 * `UploadAuditRequest`.
 */
public class UploadAuditRequest(json: JsonObject) : Model(json) {
    public constructor(mchntOrderId: String, onlineNo: String, orgNo: String, prodId: String, actualAt: String, brandNm: String, discountAt: String, invoiceInfo: Invoice, mchntCd: String, notifyUrl: String, payerTp: String, platForm: String, prodModel: String, salesAt: String, snCode: String, subMchntCd: String, subMchntNm: String, trackInfo: Tracking, transTm: String, uploadTime: String, tradeInOrderId: String? = null, barCode: String? = null, commitmentLetterPhoto: String? = null, commitmentLetterPhotoFormat: String? = null, devicePhoto: String? = null, devicePhotoFormat: String? = null, engGrade: String? = null, engGradeStandard: String? = null, image01: String? = null, image02: String? = null, image03: String? = null, image04: String? = null, image05: String? = null, image06: String? = null, image07: String? = null, image08: String? = null, image09: String? = null, image10: String? = null, imei1: String? = null, imei2: String? = null, isTradeIn: String? = null, merSubAt: String? = null, packAndActivePhoto: String? = null, recordNumber: String? = null, registerModel: String? = null, salesChnl: String? = null, storeNm: String? = null, tradeInAt: String? = null) : this(
        Fields().put("mchnt_order_id", mchntOrderId).put("online_no", onlineNo).put("org_no", orgNo).put("prod_id", prodId).put("actual_at", actualAt).put("brand_nm", brandNm).put("discount_at", discountAt).put("invoice_info", invoiceInfo).put("mchnt_cd", mchntCd).put("notify_url", notifyUrl).put("payer_tp", payerTp).put("plat_form", platForm).put("prod_model", prodModel).put("sales_at", salesAt).put("sn_code", snCode).put("sub_mchnt_cd", subMchntCd).put("sub_mchnt_nm", subMchntNm).put("track_info", trackInfo).put("trans_tm", transTm).put("upload_time", uploadTime).put("trade_in_order_id", tradeInOrderId).put("bar_code", barCode).put("commitment_letter_photo", commitmentLetterPhoto).put("commitment_letter_photo_format", commitmentLetterPhotoFormat).put("device_photo", devicePhoto).put("device_photo_format", devicePhotoFormat).put("eng_grade", engGrade).put("eng_grade_standard", engGradeStandard).put("image01", image01).put("image02", image02).put("image03", image03).put("image04", image04).put("image05", image05).put("image06", image06).put("image07", image07).put("image08", image08).put("image09", image09).put("image10", image10).put("imei1", imei1).put("imei2", imei2).put("is_trade_in", isTradeIn).put("mer_sub_at", merSubAt).put("pack_and_active_photo", packAndActivePhoto).put("record_number", recordNumber).put("register_model", registerModel).put("sales_chnl", salesChnl).put("store_nm", storeNm).put("trade_in_at", tradeInAt).json,
    )

    public constructor(mchntOrderId: String, onlineNo: String, orgNo: String, prodId: String, actualAt: String, brandNm: String, discountAt: String, invoiceInfo: Invoice, mchntCd: String, notifyUrl: String, payerTp: String, platForm: String, prodModel: String, salesAt: String, snCode: String, subMchntCd: String, subMchntNm: String, trackInfo: Tracking, transTm: String, uploadTime: String) : this(
        Fields().put("mchnt_order_id", mchntOrderId).put("online_no", onlineNo).put("org_no", orgNo).put("prod_id", prodId).put("actual_at", actualAt).put("brand_nm", brandNm).put("discount_at", discountAt).put("invoice_info", invoiceInfo).put("mchnt_cd", mchntCd).put("notify_url", notifyUrl).put("payer_tp", payerTp).put("plat_form", platForm).put("prod_model", prodModel).put("sales_at", salesAt).put("sn_code", snCode).put("sub_mchnt_cd", subMchntCd).put("sub_mchnt_nm", subMchntNm).put("track_info", trackInfo).put("trans_tm", transTm).put("upload_time", uploadTime).json,
    )

    /** 商户订单号. The caller's own number of the order. */
    public val mchntOrderId: String get() = json["mchnt_order_id"].text()

    /** 线上平台订单号. */
    public val onlineNo: String get() = json["online_no"].text()

    /** 分公司机构代码. The branch of UnionPay. */
    public val orgNo: String get() = json["org_no"].text()

    /** 品类. */
    public val prodId: String get() = json["prod_id"].text()

    /** 实付金额. */
    public val actualAt: String get() = json["actual_at"].text()

    /** 品牌. */
    public val brandNm: String get() = json["brand_nm"].text()

    /** 国补优惠金额. */
    public val discountAt: String get() = json["discount_at"].text()

    /** 发票信息. */
    public val invoiceInfo: Invoice get() = Invoice(json["invoice_info"].tree())

    /** 商户编码. */
    public val mchntCd: String get() = json["mchnt_cd"].text()

    /** 审核结果通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 支付方式类型. */
    public val payerTp: String get() = json["payer_tp"].text()

    /** 电商平台方. */
    public val platForm: String get() = json["plat_form"].text()

    /** 型号. */
    public val prodModel: String get() = json["prod_model"].text()

    /** 订单金额. */
    public val salesAt: String get() = json["sales_at"].text()

    /** SN码. */
    public val snCode: String get() = json["sn_code"].text()

    /** 店铺编码. */
    public val subMchntCd: String get() = json["sub_mchnt_cd"].text()

    /** 店铺名称. */
    public val subMchntNm: String get() = json["sub_mchnt_nm"].text()

    /** 物流信息. */
    public val trackInfo: Tracking get() = Tracking(json["track_info"].tree())

    /** 交易时间. */
    public val transTm: String get() = json["trans_tm"].text()

    /** 审核记录上传时间. */
    public val uploadTime: String get() = json["upload_time"].text()

    /** 收旧订单号. */
    public val tradeInOrderId: String? get() = json["trade_in_order_id"].textOrNull()

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val barCode: String? get() = json["bar_code"].textOrNull()

    /** 收旧承诺函照片. */
    public val commitmentLetterPhoto: String? get() = json["commitment_letter_photo"].textOrNull()

    /** 收旧承诺函照片格式. */
    public val commitmentLetterPhotoFormat: String? get() = json["commitment_letter_photo_format"].textOrNull()

    /** 收旧设备外观照片. */
    public val devicePhoto: String? get() = json["device_photo"].textOrNull()

    /** 收旧设备外观照片格式. */
    public val devicePhotoFormat: String? get() = json["device_photo_format"].textOrNull()

    /** 能效. */
    public val engGrade: String? get() = json["eng_grade"].textOrNull()

    /** 能效或水效执行的国家标准名称. */
    public val engGradeStandard: String? get() = json["eng_grade_standard"].textOrNull()

    /** 其他图片1. */
    public val image01: String? get() = json["image01"].textOrNull()

    /** 其他图片2. */
    public val image02: String? get() = json["image02"].textOrNull()

    /** 其他图片3. */
    public val image03: String? get() = json["image03"].textOrNull()

    /** 其他图片4. */
    public val image04: String? get() = json["image04"].textOrNull()

    /** 其他图片5. */
    public val image05: String? get() = json["image05"].textOrNull()

    /** 其他图片6. */
    public val image06: String? get() = json["image06"].textOrNull()

    /** 其他图片7. */
    public val image07: String? get() = json["image07"].textOrNull()

    /** 其他图片8. */
    public val image08: String? get() = json["image08"].textOrNull()

    /** 其他图片9. */
    public val image09: String? get() = json["image09"].textOrNull()

    /** 其他图片10. */
    public val image10: String? get() = json["image10"].textOrNull()

    /** IMEI_1码. Of phones. */
    public val imei1: String? get() = json["imei1"].textOrNull()

    /** IMEI_2码. Of phones with two. */
    public val imei2: String? get() = json["imei2"].textOrNull()

    /** 收旧价格是否统计. */
    public val isTradeIn: String? get() = json["is_trade_in"].textOrNull()

    /** 商家优惠金额. */
    public val merSubAt: String? get() = json["mer_sub_at"].textOrNull()

    /** 包含完整外包装及sn码的激活照片. */
    public val packAndActivePhoto: String? get() = json["pack_and_active_photo"].textOrNull()

    /** 能效或水效备案号. */
    public val recordNumber: String? get() = json["record_number"].textOrNull()

    /** 能效或水效网备案登记型号. */
    public val registerModel: String? get() = json["register_model"].textOrNull()

    /** 销售方式. */
    public val salesChnl: String? get() = json["sales_chnl"].textOrNull()

    /** 门店名称. */
    public val storeNm: String? get() = json["store_nm"].textOrNull()

    /** 收旧价格. */
    public val tradeInAt: String? get() = json["trade_in_at"].textOrNull()

    /** A copy with another [mchntOrderId]. */
    public fun withMchntOrderId(mchntOrderId: String): UploadAuditRequest = UploadAuditRequest(json.with("mchnt_order_id", mchntOrderId))

    /** A copy with another [onlineNo]. */
    public fun withOnlineNo(onlineNo: String): UploadAuditRequest = UploadAuditRequest(json.with("online_no", onlineNo))

    /** A copy with another [orgNo]. */
    public fun withOrgNo(orgNo: String): UploadAuditRequest = UploadAuditRequest(json.with("org_no", orgNo))

    /** A copy with another [prodId]. */
    public fun withProdId(prodId: String): UploadAuditRequest = UploadAuditRequest(json.with("prod_id", prodId))

    /** A copy with another [actualAt]. */
    public fun withActualAt(actualAt: String): UploadAuditRequest = UploadAuditRequest(json.with("actual_at", actualAt))

    /** A copy with another [brandNm]. */
    public fun withBrandNm(brandNm: String): UploadAuditRequest = UploadAuditRequest(json.with("brand_nm", brandNm))

    /** A copy with another [discountAt]. */
    public fun withDiscountAt(discountAt: String): UploadAuditRequest = UploadAuditRequest(json.with("discount_at", discountAt))

    /** A copy with another [invoiceInfo]. */
    public fun withInvoiceInfo(invoiceInfo: Invoice): UploadAuditRequest = UploadAuditRequest(json.with("invoice_info", invoiceInfo))

    /** A copy with another [mchntCd]. */
    public fun withMchntCd(mchntCd: String): UploadAuditRequest = UploadAuditRequest(json.with("mchnt_cd", mchntCd))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): UploadAuditRequest = UploadAuditRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [payerTp]. */
    public fun withPayerTp(payerTp: String): UploadAuditRequest = UploadAuditRequest(json.with("payer_tp", payerTp))

    /** A copy with another [platForm]. */
    public fun withPlatForm(platForm: String): UploadAuditRequest = UploadAuditRequest(json.with("plat_form", platForm))

    /** A copy with another [prodModel]. */
    public fun withProdModel(prodModel: String): UploadAuditRequest = UploadAuditRequest(json.with("prod_model", prodModel))

    /** A copy with another [salesAt]. */
    public fun withSalesAt(salesAt: String): UploadAuditRequest = UploadAuditRequest(json.with("sales_at", salesAt))

    /** A copy with another [snCode]. */
    public fun withSnCode(snCode: String): UploadAuditRequest = UploadAuditRequest(json.with("sn_code", snCode))

    /** A copy with another [subMchntCd]. */
    public fun withSubMchntCd(subMchntCd: String): UploadAuditRequest = UploadAuditRequest(json.with("sub_mchnt_cd", subMchntCd))

    /** A copy with another [subMchntNm]. */
    public fun withSubMchntNm(subMchntNm: String): UploadAuditRequest = UploadAuditRequest(json.with("sub_mchnt_nm", subMchntNm))

    /** A copy with another [trackInfo]. */
    public fun withTrackInfo(trackInfo: Tracking): UploadAuditRequest = UploadAuditRequest(json.with("track_info", trackInfo))

    /** A copy with another [transTm]. */
    public fun withTransTm(transTm: String): UploadAuditRequest = UploadAuditRequest(json.with("trans_tm", transTm))

    /** A copy with another [uploadTime]. */
    public fun withUploadTime(uploadTime: String): UploadAuditRequest = UploadAuditRequest(json.with("upload_time", uploadTime))

    /** A copy with another [tradeInOrderId]. */
    public fun withTradeInOrderId(tradeInOrderId: String?): UploadAuditRequest = UploadAuditRequest(json.with("trade_in_order_id", tradeInOrderId))

    /** A copy with another [barCode]. */
    public fun withBarCode(barCode: String?): UploadAuditRequest = UploadAuditRequest(json.with("bar_code", barCode))

    /** A copy with another [commitmentLetterPhoto]. */
    public fun withCommitmentLetterPhoto(commitmentLetterPhoto: String?): UploadAuditRequest = UploadAuditRequest(json.with("commitment_letter_photo", commitmentLetterPhoto))

    /** A copy with another [commitmentLetterPhotoFormat]. */
    public fun withCommitmentLetterPhotoFormat(commitmentLetterPhotoFormat: String?): UploadAuditRequest = UploadAuditRequest(json.with("commitment_letter_photo_format", commitmentLetterPhotoFormat))

    /** A copy with another [devicePhoto]. */
    public fun withDevicePhoto(devicePhoto: String?): UploadAuditRequest = UploadAuditRequest(json.with("device_photo", devicePhoto))

    /** A copy with another [devicePhotoFormat]. */
    public fun withDevicePhotoFormat(devicePhotoFormat: String?): UploadAuditRequest = UploadAuditRequest(json.with("device_photo_format", devicePhotoFormat))

    /** A copy with another [engGrade]. */
    public fun withEngGrade(engGrade: String?): UploadAuditRequest = UploadAuditRequest(json.with("eng_grade", engGrade))

    /** A copy with another [engGradeStandard]. */
    public fun withEngGradeStandard(engGradeStandard: String?): UploadAuditRequest = UploadAuditRequest(json.with("eng_grade_standard", engGradeStandard))

    /** A copy with another [image01]. */
    public fun withImage01(image01: String?): UploadAuditRequest = UploadAuditRequest(json.with("image01", image01))

    /** A copy with another [image02]. */
    public fun withImage02(image02: String?): UploadAuditRequest = UploadAuditRequest(json.with("image02", image02))

    /** A copy with another [image03]. */
    public fun withImage03(image03: String?): UploadAuditRequest = UploadAuditRequest(json.with("image03", image03))

    /** A copy with another [image04]. */
    public fun withImage04(image04: String?): UploadAuditRequest = UploadAuditRequest(json.with("image04", image04))

    /** A copy with another [image05]. */
    public fun withImage05(image05: String?): UploadAuditRequest = UploadAuditRequest(json.with("image05", image05))

    /** A copy with another [image06]. */
    public fun withImage06(image06: String?): UploadAuditRequest = UploadAuditRequest(json.with("image06", image06))

    /** A copy with another [image07]. */
    public fun withImage07(image07: String?): UploadAuditRequest = UploadAuditRequest(json.with("image07", image07))

    /** A copy with another [image08]. */
    public fun withImage08(image08: String?): UploadAuditRequest = UploadAuditRequest(json.with("image08", image08))

    /** A copy with another [image09]. */
    public fun withImage09(image09: String?): UploadAuditRequest = UploadAuditRequest(json.with("image09", image09))

    /** A copy with another [image10]. */
    public fun withImage10(image10: String?): UploadAuditRequest = UploadAuditRequest(json.with("image10", image10))

    /** A copy with another [imei1]. */
    public fun withImei1(imei1: String?): UploadAuditRequest = UploadAuditRequest(json.with("imei1", imei1))

    /** A copy with another [imei2]. */
    public fun withImei2(imei2: String?): UploadAuditRequest = UploadAuditRequest(json.with("imei2", imei2))

    /** A copy with another [isTradeIn]. */
    public fun withIsTradeIn(isTradeIn: String?): UploadAuditRequest = UploadAuditRequest(json.with("is_trade_in", isTradeIn))

    /** A copy with another [merSubAt]. */
    public fun withMerSubAt(merSubAt: String?): UploadAuditRequest = UploadAuditRequest(json.with("mer_sub_at", merSubAt))

    /** A copy with another [packAndActivePhoto]. */
    public fun withPackAndActivePhoto(packAndActivePhoto: String?): UploadAuditRequest = UploadAuditRequest(json.with("pack_and_active_photo", packAndActivePhoto))

    /** A copy with another [recordNumber]. */
    public fun withRecordNumber(recordNumber: String?): UploadAuditRequest = UploadAuditRequest(json.with("record_number", recordNumber))

    /** A copy with another [registerModel]. */
    public fun withRegisterModel(registerModel: String?): UploadAuditRequest = UploadAuditRequest(json.with("register_model", registerModel))

    /** A copy with another [salesChnl]. */
    public fun withSalesChnl(salesChnl: String?): UploadAuditRequest = UploadAuditRequest(json.with("sales_chnl", salesChnl))

    /** A copy with another [storeNm]. */
    public fun withStoreNm(storeNm: String?): UploadAuditRequest = UploadAuditRequest(json.with("store_nm", storeNm))

    /** A copy with another [tradeInAt]. */
    public fun withTradeInAt(tradeInAt: String?): UploadAuditRequest = UploadAuditRequest(json.with("trade_in_at", tradeInAt))
}

/**
 * `UploadAuditResponse`.
 */
public class UploadAuditResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val msg: String get() = json["msg"].text()

    /** 详细应答码. */
    public val subCode: String? get() = json["sub_code"].textOrNull()

    /** 详细应答码描述. */
    public val subMsg: String? get() = json["sub_msg"].textOrNull()
}

/**
 * `UploadGoodsRequest`.
 */
public class UploadGoodsRequest(json: JsonObject) : Model(json) {
    public constructor(applianceId: Long, averageTradingPrice: Long, barCode: String, basePrice: Long, brand: String, licenseNumber: String, productName: String, productType: String, qualificationRegionCode: Long, sellerName: String, energyGrade: String? = null, productModel: String? = null) : this(
        Fields().put("appliance_id", applianceId).put("average_trading_price", averageTradingPrice).put("bar_code", barCode).put("base_price", basePrice).put("brand", brand).put("license_number", licenseNumber).put("product_name", productName).put("product_type", productType).put("qualification_region_code", qualificationRegionCode).put("seller_name", sellerName).put("energy_grade", energyGrade).put("product_model", productModel).json,
    )

    public constructor(applianceId: Long, averageTradingPrice: Long, barCode: String, basePrice: Long, brand: String, licenseNumber: String, productName: String, productType: String, qualificationRegionCode: Long, sellerName: String) : this(
        Fields().put("appliance_id", applianceId).put("average_trading_price", averageTradingPrice).put("bar_code", barCode).put("base_price", basePrice).put("brand", brand).put("license_number", licenseNumber).put("product_name", productName).put("product_type", productType).put("qualification_region_code", qualificationRegionCode).put("seller_name", sellerName).json,
    )

    /** 消费品类ID. The category of the goods, 1 to 17. */
    public val applianceId: Long get() = json["appliance_id"].long()

    /** 近1个月平均交易价. Over the last month, in fen. */
    public val averageTradingPrice: Long get() = json["average_trading_price"].long()

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val barCode: String get() = json["bar_code"].text()

    /** 基准价格. In fen. */
    public val basePrice: Long get() = json["base_price"].long()

    /** 家电品牌. */
    public val brand: String get() = json["brand"].text()

    /** 统一社会信息代码. The seller's unified social credit code. */
    public val licenseNumber: String get() = json["license_number"].text()

    /** 商品名称. */
    public val productName: String get() = json["product_name"].text()

    /** 产品类型. `AI_PRODUCT`: with artificial intelligence. See [ProductType]. */
    public val productType: String get() = json["product_type"].text()

    /** 使用的资格的地区编码. The region whose subsidy it is: `500000` is Chongqing. */
    public val qualificationRegionCode: Long get() = json["qualification_region_code"].long()

    /** 销售企业名称. */
    public val sellerName: String get() = json["seller_name"].text()

    /** 能效等级. See [EnergyGrade]. */
    public val energyGrade: String? get() = json["energy_grade"].textOrNull()

    /** 商品型号. */
    public val productModel: String? get() = json["product_model"].textOrNull()

    /** A copy with another [applianceId]. */
    public fun withApplianceId(applianceId: Long): UploadGoodsRequest = UploadGoodsRequest(json.with("appliance_id", applianceId))

    /** A copy with another [averageTradingPrice]. */
    public fun withAverageTradingPrice(averageTradingPrice: Long): UploadGoodsRequest = UploadGoodsRequest(json.with("average_trading_price", averageTradingPrice))

    /** A copy with another [barCode]. */
    public fun withBarCode(barCode: String): UploadGoodsRequest = UploadGoodsRequest(json.with("bar_code", barCode))

    /** A copy with another [basePrice]. */
    public fun withBasePrice(basePrice: Long): UploadGoodsRequest = UploadGoodsRequest(json.with("base_price", basePrice))

    /** A copy with another [brand]. */
    public fun withBrand(brand: String): UploadGoodsRequest = UploadGoodsRequest(json.with("brand", brand))

    /** A copy with another [licenseNumber]. */
    public fun withLicenseNumber(licenseNumber: String): UploadGoodsRequest = UploadGoodsRequest(json.with("license_number", licenseNumber))

    /** A copy with another [productName]. */
    public fun withProductName(productName: String): UploadGoodsRequest = UploadGoodsRequest(json.with("product_name", productName))

    /** A copy with another [productType]. */
    public fun withProductType(productType: String): UploadGoodsRequest = UploadGoodsRequest(json.with("product_type", productType))

    /** A copy with another [qualificationRegionCode]. */
    public fun withQualificationRegionCode(qualificationRegionCode: Long): UploadGoodsRequest = UploadGoodsRequest(json.with("qualification_region_code", qualificationRegionCode))

    /** A copy with another [sellerName]. */
    public fun withSellerName(sellerName: String): UploadGoodsRequest = UploadGoodsRequest(json.with("seller_name", sellerName))

    /** A copy with another [energyGrade]. */
    public fun withEnergyGrade(energyGrade: String?): UploadGoodsRequest = UploadGoodsRequest(json.with("energy_grade", energyGrade))

    /** A copy with another [productModel]. */
    public fun withProductModel(productModel: String?): UploadGoodsRequest = UploadGoodsRequest(json.with("product_model", productModel))
}

/**
 * `UploadGoodsResponse`.
 */
public class UploadGoodsResponse(json: JsonObject) : Model(json) {

    /** 响应码. */
    public val code: String get() = json["code"].text()

    /** 响应描述. */
    public val message: String get() = json["message"].text()
}

/**
 * `ZhejiangMultiCategoryQualification`.
 */
public class ZhejiangMultiCategoryQualification(json: JsonObject) : Model(json) {
    public constructor(name: String, status: String, certNo: String, activityAddCode: String, addCode: String, address: String, brand: String, cateCode: String, corpName: String, operationTime: String, saleModels: String, sales: String, serialNum: String, subsidy: String, tel: String, uniscid: String, bankName: String? = null, bankSubsidy: String? = null, grade: String? = null, platSubsidy: String? = null) : this(
        Fields().put("name", name).put("status", status).put("cert_no", certNo).put("activity_add_code", activityAddCode).put("add_code", addCode).put("address", address).put("brand", brand).put("cate_code", cateCode).put("corp_name", corpName).put("operation_time", operationTime).put("sale_models", saleModels).put("sales", sales).put("serial_num", serialNum).put("subsidy", subsidy).put("tel", tel).put("uniscid", uniscid).put("bank_name", bankName).put("bank_subsidy", bankSubsidy).put("grade", grade).put("plat_subsidy", platSubsidy).json,
    )

    public constructor(name: String, status: String, certNo: String, activityAddCode: String, addCode: String, address: String, brand: String, cateCode: String, corpName: String, operationTime: String, saleModels: String, sales: String, serialNum: String, subsidy: String, tel: String, uniscid: String) : this(
        Fields().put("name", name).put("status", status).put("cert_no", certNo).put("activity_add_code", activityAddCode).put("add_code", addCode).put("address", address).put("brand", brand).put("cate_code", cateCode).put("corp_name", corpName).put("operation_time", operationTime).put("sale_models", saleModels).put("sales", sales).put("serial_num", serialNum).put("subsidy", subsidy).put("tel", tel).put("uniscid", uniscid).json,
    )

    /** 姓名. Encrypted on the wire. */
    public val name: String get() = json["name"].text()

    /** 品类状态. */
    public val status: String get() = json["status"].text()

    /** 证件号码. Encrypted on the wire. */
    public val certNo: String get() = json["cert_no"].text()

    /** 活动资金地区编码. */
    public val activityAddCode: String get() = json["activity_add_code"].text()

    /** 收货地区编码. */
    public val addCode: String get() = json["add_code"].text()

    /** 收货地址. Encrypted on the wire. */
    public val address: String get() = json["address"].text()

    /** 家电品牌. */
    public val brand: String get() = json["brand"].text()

    /** 品类编码. */
    public val cateCode: String get() = json["cate_code"].text()

    /** 销售企业名称. */
    public val corpName: String get() = json["corp_name"].text()

    /** 交易完成或商品退回时间戳. */
    public val operationTime: String get() = json["operation_time"].text()

    /** 销售方式. */
    public val saleModels: String get() = json["sale_models"].text()

    /** 销售金额. */
    public val sales: String get() = json["sales"].text()

    /** 数据流水号. */
    public val serialNum: String get() = json["serial_num"].text()

    /** 政府补贴金额. */
    public val subsidy: String get() = json["subsidy"].text()

    /** 手机号. Encrypted on the wire. */
    public val tel: String get() = json["tel"].text()

    /** 统一社会信息代码. The seller's unified social credit code. */
    public val uniscid: String get() = json["uniscid"].text()

    /** 银行机构名称. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 银行补贴金额. */
    public val bankSubsidy: String? get() = json["bank_subsidy"].textOrNull()

    /** 能耗等级. */
    public val grade: String? get() = json["grade"].textOrNull()

    /** 交易平台补贴金额. */
    public val platSubsidy: String? get() = json["plat_subsidy"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("name", name))

    /** A copy with another [status]. */
    public fun withStatus(status: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("status", status))

    /** A copy with another [certNo]. */
    public fun withCertNo(certNo: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("cert_no", certNo))

    /** A copy with another [activityAddCode]. */
    public fun withActivityAddCode(activityAddCode: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("activity_add_code", activityAddCode))

    /** A copy with another [addCode]. */
    public fun withAddCode(addCode: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("add_code", addCode))

    /** A copy with another [address]. */
    public fun withAddress(address: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("address", address))

    /** A copy with another [brand]. */
    public fun withBrand(brand: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("brand", brand))

    /** A copy with another [cateCode]. */
    public fun withCateCode(cateCode: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("cate_code", cateCode))

    /** A copy with another [corpName]. */
    public fun withCorpName(corpName: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("corp_name", corpName))

    /** A copy with another [operationTime]. */
    public fun withOperationTime(operationTime: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("operation_time", operationTime))

    /** A copy with another [saleModels]. */
    public fun withSaleModels(saleModels: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("sale_models", saleModels))

    /** A copy with another [sales]. */
    public fun withSales(sales: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("sales", sales))

    /** A copy with another [serialNum]. */
    public fun withSerialNum(serialNum: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("serial_num", serialNum))

    /** A copy with another [subsidy]. */
    public fun withSubsidy(subsidy: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("subsidy", subsidy))

    /** A copy with another [tel]. */
    public fun withTel(tel: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("tel", tel))

    /** A copy with another [uniscid]. */
    public fun withUniscid(uniscid: String): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("uniscid", uniscid))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("bank_name", bankName))

    /** A copy with another [bankSubsidy]. */
    public fun withBankSubsidy(bankSubsidy: String?): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("bank_subsidy", bankSubsidy))

    /** A copy with another [grade]. */
    public fun withGrade(grade: String?): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("grade", grade))

    /** A copy with another [platSubsidy]. */
    public fun withPlatSubsidy(platSubsidy: String?): ZhejiangMultiCategoryQualification = ZhejiangMultiCategoryQualification(json.with("plat_subsidy", platSubsidy))

    override fun isSensitive(name: String): Boolean = name == "name" || name == "cert_no" || name == "address" || name == "tel"
}

/**
 * `ZhejiangQualification`.
 */
public class ZhejiangQualification(json: JsonObject) : Model(json) {
    public constructor(name: String, status: String, certNo: String, orderNo: String, activityAddCode: String, addCode: String, address: String, authCode: String, barcode: String, brand: String, cateCode: String, corpName: String, isAiProduct: String, itemName: String, operationTime: String, saleModels: String, sales: String, snCode: String, specModel: String, subsidy: String, tel: String, uniscid: String, cccSnOrderNo: String? = null, invoiceNo: String? = null, logisticsNo: String? = null, originOrderNo: String? = null, bankName: String? = null, bankSubsidy: String? = null, deliveryTime: String? = null, grade: String? = null, imei1: String? = null, imei2: String? = null, pcType: String? = null, platSubsidy: String? = null) : this(
        Fields().put("name", name).put("status", status).put("cert_no", certNo).put("order_no", orderNo).put("activity_add_code", activityAddCode).put("add_code", addCode).put("address", address).put("auth_code", authCode).put("barcode", barcode).put("brand", brand).put("cate_code", cateCode).put("corp_name", corpName).put("is_ai_product", isAiProduct).put("item_name", itemName).put("operation_time", operationTime).put("sale_models", saleModels).put("sales", sales).put("sn_code", snCode).put("spec_model", specModel).put("subsidy", subsidy).put("tel", tel).put("uniscid", uniscid).put("ccc_sn_order_no", cccSnOrderNo).put("invoice_no", invoiceNo).put("logistics_no", logisticsNo).put("origin_order_no", originOrderNo).put("bank_name", bankName).put("bank_subsidy", bankSubsidy).put("delivery_time", deliveryTime).put("grade", grade).put("imei1", imei1).put("imei2", imei2).put("pc_type", pcType).put("plat_subsidy", platSubsidy).json,
    )

    public constructor(name: String, status: String, certNo: String, orderNo: String, activityAddCode: String, addCode: String, address: String, authCode: String, barcode: String, brand: String, cateCode: String, corpName: String, isAiProduct: String, itemName: String, operationTime: String, saleModels: String, sales: String, snCode: String, specModel: String, subsidy: String, tel: String, uniscid: String) : this(
        Fields().put("name", name).put("status", status).put("cert_no", certNo).put("order_no", orderNo).put("activity_add_code", activityAddCode).put("add_code", addCode).put("address", address).put("auth_code", authCode).put("barcode", barcode).put("brand", brand).put("cate_code", cateCode).put("corp_name", corpName).put("is_ai_product", isAiProduct).put("item_name", itemName).put("operation_time", operationTime).put("sale_models", saleModels).put("sales", sales).put("sn_code", snCode).put("spec_model", specModel).put("subsidy", subsidy).put("tel", tel).put("uniscid", uniscid).json,
    )

    /** 姓名. Encrypted on the wire. */
    public val name: String get() = json["name"].text()

    /** 品类状态. See [Status]. */
    public val status: String get() = json["status"].text()

    /** 证件号码. Encrypted on the wire. */
    public val certNo: String get() = json["cert_no"].text()

    /** 商户订单号. */
    public val orderNo: String get() = json["order_no"].text()

    /** 活动地区编码. */
    public val activityAddCode: String get() = json["activity_add_code"].text()

    /** 区县编码. */
    public val addCode: String get() = json["add_code"].text()

    /** 收货地址. */
    public val address: String get() = json["address"].text()

    /** 品类凭证码. The voucher code. */
    public val authCode: String get() = json["auth_code"].text()

    /** 商品条码. The number below the bars of the goods, mostly 13 digits. */
    public val barcode: String get() = json["barcode"].text()

    /** 家电品牌. */
    public val brand: String get() = json["brand"].text()

    /** 品类编码. */
    public val cateCode: String get() = json["cate_code"].text()

    /** 销售企业名称. */
    public val corpName: String get() = json["corp_name"].text()

    /** 是否AI产品. */
    public val isAiProduct: String get() = json["is_ai_product"].text()

    /** 商品名称. */
    public val itemName: String get() = json["item_name"].text()

    /** 交易完成或商品退回时间戳. */
    public val operationTime: String get() = json["operation_time"].text()

    /** 销售方式. See [SaleModels]. */
    public val saleModels: String get() = json["sale_models"].text()

    /** 销售金额. */
    public val sales: String get() = json["sales"].text()

    /** SN码. */
    public val snCode: String get() = json["sn_code"].text()

    /** 规格型号. */
    public val specModel: String get() = json["spec_model"].text()

    /** 政府补贴金额. */
    public val subsidy: String get() = json["subsidy"].text()

    /** 手机号. Encrypted on the wire. */
    public val tel: String get() = json["tel"].text()

    /** 统一社会信息代码. The seller's unified social credit code. */
    public val uniscid: String get() = json["uniscid"].text()

    /** 3C产品SN码订单号. */
    public val cccSnOrderNo: String? get() = json["ccc_sn_order_no"].textOrNull()

    /** 发票号. */
    public val invoiceNo: String? get() = json["invoice_no"].textOrNull()

    /** 物流单号. */
    public val logisticsNo: String? get() = json["logistics_no"].textOrNull()

    /** 原始订单号. */
    public val originOrderNo: String? get() = json["origin_order_no"].textOrNull()

    /** 银行机构名称. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 银行补贴金额. */
    public val bankSubsidy: String? get() = json["bank_subsidy"].textOrNull()

    /** 签收时间. */
    public val deliveryTime: String? get() = json["delivery_time"].textOrNull()

    /** 能耗等级. See [Grade]. */
    public val grade: String? get() = json["grade"].textOrNull()

    /** IMEI_1码. Of phones. */
    public val imei1: String? get() = json["imei1"].textOrNull()

    /** IMEI_2码. Of phones with two. */
    public val imei2: String? get() = json["imei2"].textOrNull()

    /** 类型. */
    public val pcType: String? get() = json["pc_type"].textOrNull()

    /** 交易平台补贴金额. */
    public val platSubsidy: String? get() = json["plat_subsidy"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): ZhejiangQualification = ZhejiangQualification(json.with("name", name))

    /** A copy with another [status]. */
    public fun withStatus(status: String): ZhejiangQualification = ZhejiangQualification(json.with("status", status))

    /** A copy with another [certNo]. */
    public fun withCertNo(certNo: String): ZhejiangQualification = ZhejiangQualification(json.with("cert_no", certNo))

    /** A copy with another [orderNo]. */
    public fun withOrderNo(orderNo: String): ZhejiangQualification = ZhejiangQualification(json.with("order_no", orderNo))

    /** A copy with another [activityAddCode]. */
    public fun withActivityAddCode(activityAddCode: String): ZhejiangQualification = ZhejiangQualification(json.with("activity_add_code", activityAddCode))

    /** A copy with another [addCode]. */
    public fun withAddCode(addCode: String): ZhejiangQualification = ZhejiangQualification(json.with("add_code", addCode))

    /** A copy with another [address]. */
    public fun withAddress(address: String): ZhejiangQualification = ZhejiangQualification(json.with("address", address))

    /** A copy with another [authCode]. */
    public fun withAuthCode(authCode: String): ZhejiangQualification = ZhejiangQualification(json.with("auth_code", authCode))

    /** A copy with another [barcode]. */
    public fun withBarcode(barcode: String): ZhejiangQualification = ZhejiangQualification(json.with("barcode", barcode))

    /** A copy with another [brand]. */
    public fun withBrand(brand: String): ZhejiangQualification = ZhejiangQualification(json.with("brand", brand))

    /** A copy with another [cateCode]. */
    public fun withCateCode(cateCode: String): ZhejiangQualification = ZhejiangQualification(json.with("cate_code", cateCode))

    /** A copy with another [corpName]. */
    public fun withCorpName(corpName: String): ZhejiangQualification = ZhejiangQualification(json.with("corp_name", corpName))

    /** A copy with another [isAiProduct]. */
    public fun withIsAiProduct(isAiProduct: String): ZhejiangQualification = ZhejiangQualification(json.with("is_ai_product", isAiProduct))

    /** A copy with another [itemName]. */
    public fun withItemName(itemName: String): ZhejiangQualification = ZhejiangQualification(json.with("item_name", itemName))

    /** A copy with another [operationTime]. */
    public fun withOperationTime(operationTime: String): ZhejiangQualification = ZhejiangQualification(json.with("operation_time", operationTime))

    /** A copy with another [saleModels]. */
    public fun withSaleModels(saleModels: String): ZhejiangQualification = ZhejiangQualification(json.with("sale_models", saleModels))

    /** A copy with another [sales]. */
    public fun withSales(sales: String): ZhejiangQualification = ZhejiangQualification(json.with("sales", sales))

    /** A copy with another [snCode]. */
    public fun withSnCode(snCode: String): ZhejiangQualification = ZhejiangQualification(json.with("sn_code", snCode))

    /** A copy with another [specModel]. */
    public fun withSpecModel(specModel: String): ZhejiangQualification = ZhejiangQualification(json.with("spec_model", specModel))

    /** A copy with another [subsidy]. */
    public fun withSubsidy(subsidy: String): ZhejiangQualification = ZhejiangQualification(json.with("subsidy", subsidy))

    /** A copy with another [tel]. */
    public fun withTel(tel: String): ZhejiangQualification = ZhejiangQualification(json.with("tel", tel))

    /** A copy with another [uniscid]. */
    public fun withUniscid(uniscid: String): ZhejiangQualification = ZhejiangQualification(json.with("uniscid", uniscid))

    /** A copy with another [cccSnOrderNo]. */
    public fun withCccSnOrderNo(cccSnOrderNo: String?): ZhejiangQualification = ZhejiangQualification(json.with("ccc_sn_order_no", cccSnOrderNo))

    /** A copy with another [invoiceNo]. */
    public fun withInvoiceNo(invoiceNo: String?): ZhejiangQualification = ZhejiangQualification(json.with("invoice_no", invoiceNo))

    /** A copy with another [logisticsNo]. */
    public fun withLogisticsNo(logisticsNo: String?): ZhejiangQualification = ZhejiangQualification(json.with("logistics_no", logisticsNo))

    /** A copy with another [originOrderNo]. */
    public fun withOriginOrderNo(originOrderNo: String?): ZhejiangQualification = ZhejiangQualification(json.with("origin_order_no", originOrderNo))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): ZhejiangQualification = ZhejiangQualification(json.with("bank_name", bankName))

    /** A copy with another [bankSubsidy]. */
    public fun withBankSubsidy(bankSubsidy: String?): ZhejiangQualification = ZhejiangQualification(json.with("bank_subsidy", bankSubsidy))

    /** A copy with another [deliveryTime]. */
    public fun withDeliveryTime(deliveryTime: String?): ZhejiangQualification = ZhejiangQualification(json.with("delivery_time", deliveryTime))

    /** A copy with another [grade]. */
    public fun withGrade(grade: String?): ZhejiangQualification = ZhejiangQualification(json.with("grade", grade))

    /** A copy with another [imei1]. */
    public fun withImei1(imei1: String?): ZhejiangQualification = ZhejiangQualification(json.with("imei1", imei1))

    /** A copy with another [imei2]. */
    public fun withImei2(imei2: String?): ZhejiangQualification = ZhejiangQualification(json.with("imei2", imei2))

    /** A copy with another [pcType]. */
    public fun withPcType(pcType: String?): ZhejiangQualification = ZhejiangQualification(json.with("pc_type", pcType))

    /** A copy with another [platSubsidy]. */
    public fun withPlatSubsidy(platSubsidy: String?): ZhejiangQualification = ZhejiangQualification(json.with("plat_subsidy", platSubsidy))

    override fun isSensitive(name: String): Boolean = name == "name" || name == "cert_no" || name == "tel"
}

/**
 * `ZhejiangQualificationStatus`.
 */
public class ZhejiangQualificationStatus(json: JsonObject) : Model(json) {

    /** 品类编码. */
    public val cateCode: String get() = json["cate_code"].text()

    /** 状态信息. */
    public val status: String? get() = json["status"].textOrNull()

    /** 状态编码. See [StatusCode]. */
    public val statusCode: String? get() = json["status_code"].textOrNull()
}

/**
 * 品类状态.
 *
 * The documented values; there may be others.
 */
public object CateState {
    public const val CATE_STATE_REDEEM: String = "CATE_STATE_REDEEM"
    public const val CATE_STATE_REFUND: String = "CATE_STATE_REFUND"
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object CertType {
    public const val N1: String = "1"
    public const val N2: String = "2"
    public const val N3: String = "3"
    public const val N4: String = "4"
    public const val N5: String = "5"
}

/**
 * 区分对接模式.
 *
 * The documented values; there may be others.
 */
public object ClaimMode {
    public const val CLAIM_MODE_MINI_PROGRAM: String = "CLAIM_MODE_MINI_PROGRAM"
    public const val CLAIM_MODE_INTERFACE_PASS_THROUGH: String = "CLAIM_MODE_INTERFACE_PASS_THROUGH"
}

/**
 * 条码类型.
 *
 * The documented values; there may be others.
 */
public object CodeType {
    public const val N001: String = "001"
    public const val N002: String = "002"
}

/**
 * 归集状态枚举.
 *
 * The documented values; there may be others.
 */
public object CollectState {
    public const val COLLECT_STATE_NOT_COLLECT: String = "COLLECT_STATE_NOT_COLLECT"
    public const val COLLECT_STATE_COLLECTED: String = "COLLECT_STATE_COLLECTED"
    public const val COLLECT_STATE_COLLECTION_FAILED: String = "COLLECT_STATE_COLLECTION_FAILED"
}

/**
 * 能效等级.
 *
 * The documented values; there may be others.
 */
public object EnergyGrade {
    public const val FIRST_LEVEL: String = "FIRST_LEVEL"
    public const val SECOND_LEVEL: String = "SECOND_LEVEL"
    public const val ENERGY_GRADE_UNKNOWN: String = "ENERGY_GRADE_UNKNOWN"
}

/**
 * 资格的状态.
 *
 * The documented values; there may be others.
 */
public object GetQualificationResponseState {
    public const val UNCLAIMED: String = "UNCLAIMED"
    public const val UNREDEEMED: String = "UNREDEEMED"
    public const val REDEEMED: String = "REDEEMED"
}

/**
 * 能耗等级.
 *
 * The documented values; there may be others.
 */
public object Grade {
    public const val 一级: String = "一级"
    public const val 二级: String = "二级"
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object IdentityDocumentType {
    public const val ID_DOC_TYPE_ID_CARD: String = "ID_DOC_TYPE_ID_CARD"
    public const val ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC: String = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC"
    public const val ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW: String = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW"
}

/**
 * 不可售原因.
 *
 * The documented values; there may be others.
 */
public object NotSellableReason {
    public const val NOT_SELLABLE_REASON_USED: String = "NOT_SELLABLE_REASON_USED"
    public const val NOT_SELLABLE_REASON_NOT_FOUND: String = "NOT_SELLABLE_REASON_NOT_FOUND"
}

/**
 * 状态.
 *
 * The documented values; there may be others.
 */
public object PassthroughQualificationState {
    public const val UNCLAIMED: String = "UNCLAIMED"
    public const val UNREDEEMED: String = "UNREDEEMED"
    public const val REDEEMED: String = "REDEEMED"
}

/**
 * 类型.
 *
 * The documented values; there may be others.
 */
public object PcType {
    public const val DESKTOP: String = "DESKTOP"
    public const val LAPTOP: String = "LAPTOP"
    public const val COMPUTER_TYPE_UNKNOWN: String = "COMPUTER_TYPE_UNKNOWN"
}

/**
 * 产品类型.
 *
 * The documented values; there may be others.
 */
public object ProductType {
    public const val COMMON_PRODUCT: String = "COMMON_PRODUCT"
    public const val AI_PRODUCT: String = "AI_PRODUCT"
}

/**
 * 状态.
 *
 * The documented values; there may be others.
 */
public object QualificationState {
    public const val UNCLAIMED: String = "UNCLAIMED"
    public const val UNREDEEMED: String = "UNREDEEMED"
    public const val REDEEMED: String = "REDEEMED"
}

/**
 * 查询的订单类别.
 *
 * The documented values; there may be others.
 */
public object QueryType {
    public const val ORDER_TYPE_TRANSACTION: String = "ORDER_TYPE_TRANSACTION"
    public const val ORDER_TYPE_APPLIANCE_REDEEM: String = "ORDER_TYPE_APPLIANCE_REDEEM"
    public const val ORDER_TYPE_3C_REDEEM: String = "ORDER_TYPE_3C_REDEEM"
    public const val ORDER_TYPE_N_QUALIFICATION_REDEEM: String = "ORDER_TYPE_N_QUALIFICATION_REDEEM"
}

/**
 * 销售方式.
 *
 * The documented values; there may be others.
 */
public object SaleModel {
    public const val SALE_MODEL_ONLINE: String = "SALE_MODEL_ONLINE"
    public const val SALE_MODEL_OFFLINE: String = "SALE_MODEL_OFFLINE"
}

/**
 * 销售方式.
 *
 * The documented values; there may be others.
 */
public object SaleModels {
    public const val N0: String = "0"
    public const val N1: String = "1"
}

/**
 * 售卖状态.
 *
 * The documented values; there may be others.
 */
public object SellState {
    public const val U0022: String = "U0022"
    public const val U0023: String = "U0023"
    public const val U0024: String = "U0024"
    public const val U9999: String = "U9999"
}

/**
 * 状态.
 *
 * The documented values; there may be others.
 */
public object SnCodeState {
    public const val SNCODE_STATE_UNKNOWN: String = "SNCODE_STATE_UNKNOWN"
    public const val SNCODE_STATE_SELLABLE: String = "SNCODE_STATE_SELLABLE"
    public const val SNCODE_STATE_NOT_SELLABLE: String = "SNCODE_STATE_NOT_SELLABLE"
}

/**
 * 品类状态.
 *
 * The documented values; there may be others.
 */
public object Status {
    public const val N0: String = "0"
    public const val N1: String = "1"
}

/**
 * 状态编码.
 *
 * The documented values; there may be others.
 */
public object StatusCode {
    public const val N00: String = "00"
    public const val N01: String = "01"
    public const val N02: String = "02"
    public const val N03: String = "03"
    public const val N04: String = "04"
    public const val N05: String = "05"
    public const val N06: String = "06"
}

/**
 * 区分未领取的原因.
 *
 * The documented values; there may be others.
 */
public object UnclaimedReason {
    public const val REASON_CLAIMED_BY_OTHER_REGION: String = "REASON_CLAIMED_BY_OTHER_REGION"
    public const val REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION: String = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION"
    public const val REASON_UNCLAIMED: String = "REASON_UNCLAIMED"
    public const val REASON_CLAIMED_BY_OTHER_MODE: String = "REASON_CLAIMED_BY_OTHER_MODE"
}
