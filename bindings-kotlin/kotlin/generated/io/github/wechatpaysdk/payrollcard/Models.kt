// Generated from api/payroll_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payrollcard

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
 * `Authentication`.
 */
public class Authentication(json: JsonObject) : Model(json) {

    /** 服务商商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 特约商户商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商家核身单号. The partner's own number of the identity check. */
    public val authenticateNumber: String get() = json["authenticate_number"].text()

    /** 核身渠道. `FROM_MINI_APP`: in the mini program; `FROM_HARDWARE`: at a device. See [AuthenticateScene]. */
    public val authenticateScene: String get() = json["authenticate_scene"].text()

    /** 核身渠道标识. */
    public val authenticateSource: String get() = json["authenticate_source"].text()

    /** 核身状态. See [AuthenticateState]. */
    public val authenticateState: String get() = json["authenticate_state"].text()

    /** 用工企业. Shown to the employee. */
    public val employerName: String get() = json["employer_name"].text()

    /** 项目名称. Shown to the employee. */
    public val projectName: String get() = json["project_name"].text()

    /** 核身失败原因. */
    public val authenticateFailedReason: String? get() = json["authenticate_failed_reason"].textOrNull()

    /** 核身时间. RFC 3339. */
    public val authenticateTime: String? get() = json["authenticate_time"].textOrNull()

    /** 核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract. See [AuthenticateType]. */
    public val authenticateType: String? get() = json["authenticate_type"].textOrNull()
}

/**
 * `AuthenticationPreOrder`.
 */
public class AuthenticationPreOrder(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 特约商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商家核身单号. The partner's own number of the identity check. */
    public val authenticateNumber: String get() = json["authenticate_number"].text()

    /** token有效时间. For how many seconds the token is valid. */
    public val expiresIn: Long? get() = json["expires_in"].longOrNull()

    /** token值. For the front end, to open the page on which the employee goes on. */
    public val token: String get() = json["token"].text()
}

/**
 * `CreateTokenRequest`.
 */
public class CreateTokenRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, openid: String, employmentType: String, idCardNumber: String, userName: String, appid: String? = null, subAppid: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("openid", openid).put("employment_type", employmentType).put("id_card_number", idCardNumber).put("user_name", userName).put("appid", appid).put("sub_appid", subAppid).json,
    )

    public constructor(subMchid: String, openid: String, employmentType: String, idCardNumber: String, userName: String) : this(
        Fields().put("sub_mchid", subMchid).put("openid", openid).put("employment_type", employmentType).put("id_card_number", idCardNumber).put("user_name", userName).json,
    )

    /** 特约商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 用工类型. How the user is employed: for long, for short, or in cooperation. See [EmploymentType]. */
    public val employmentType: String get() = json["employment_type"].text()

    /** 用户证件号. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 用户实名. Encrypted on the wire. */
    public val userName: String get() = json["user_name"].text()

    /** 服务商AppID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 特约商户AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateTokenRequest = CreateTokenRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): CreateTokenRequest = CreateTokenRequest(json.with("openid", openid))

    /** A copy with another [employmentType]. */
    public fun withEmploymentType(employmentType: String): CreateTokenRequest = CreateTokenRequest(json.with("employment_type", employmentType))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): CreateTokenRequest = CreateTokenRequest(json.with("id_card_number", idCardNumber))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String): CreateTokenRequest = CreateTokenRequest(json.with("user_name", userName))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): CreateTokenRequest = CreateTokenRequest(json.with("appid", appid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateTokenRequest = CreateTokenRequest(json.with("sub_appid", subAppid))

    override fun isSensitive(name: String): Boolean = name == "id_card_number" || name == "user_name"
}

/**
 * `CreateTokenResponse`.
 */
public class CreateTokenResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 特约商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** token有效时间. For how many seconds the token is valid. */
    public val expiresIn: Long? get() = json["expires_in"].longOrNull()

    /** token值. For the front end, to open the page on which the employee goes on. */
    public val token: String get() = json["token"].text()
}

/**
 * `CreateTransferBatchRequest`.
 */
public class CreateTransferBatchRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outBatchNo: String, authorizationType: String, batchName: String, batchRemark: String, employmentScene: String, employmentType: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetailInput>, spAppid: String? = null, subAppid: String? = null, businessType: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("out_batch_no", outBatchNo).put("authorization_type", authorizationType).put("batch_name", batchName).put("batch_remark", batchRemark).put("employment_scene", employmentScene).put("employment_type", employmentType).put("total_amount", totalAmount).put("total_num", totalNum).put("transfer_detail_list", transferDetailList).put("sp_appid", spAppid).put("sub_appid", subAppid).put("business_type", businessType).json,
    )

    public constructor(subMchid: String, outBatchNo: String, authorizationType: String, batchName: String, batchRemark: String, employmentScene: String, employmentType: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetailInput>) : this(
        Fields().put("sub_mchid", subMchid).put("out_batch_no", outBatchNo).put("authorization_type", authorizationType).put("batch_name", batchName).put("batch_remark", batchRemark).put("employment_scene", employmentScene).put("employment_type", employmentType).put("total_amount", totalAmount).put("total_num", totalNum).put("transfer_detail_list", transferDetailList).json,
    )

    /** 特约商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 特约商户授权类型. What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both. See [AuthorizationType]. */
    public val authorizationType: String get() = json["authorization_type"].text()

    /** 批次名称. */
    public val batchName: String get() = json["batch_name"].text()

    /** 批次备注. */
    public val batchRemark: String get() = json["batch_remark"].text()

    /** 用工场景. See [EmploymentScene]. */
    public val employmentScene: String get() = json["employment_scene"].text()

    /** 用工类型. How the user is employed: for long, for short, or in cooperation. See [EmploymentType]. */
    public val employmentType: String get() = json["employment_type"].text()

    /** 转账总金额. In fen: the sum of all lines. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 转账总笔数. The number of lines in `transfer_detail_list`. */
    public val totalNum: Long get() = json["total_num"].long()

    /** 转账明细列表. */
    public val transferDetailList: List<TransferDetailInput> get() = json["transfer_detail_list"].list { TransferDetailInput(it.tree()) }

    /** 服务商的AppID. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 特约商户AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 业务来源. See [BusinessType]. */
    public val businessType: String? get() = json["business_type"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateTransferBatchRequest = CreateTransferBatchRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outBatchNo]. */
    public fun withOutBatchNo(outBatchNo: String): CreateTransferBatchRequest = CreateTransferBatchRequest(json.with("out_batch_no", outBatchNo))

    /** A copy with another [authorizationType]. */
    public fun withAuthorizationType(authorizationType: String): CreateTransferBatchRequest = CreateTransferBatchRequest(json.with("authorization_type", authorizationType))

    /** A copy with another [batchName]. */
    public fun withBatchName(batchName: String): CreateTransferBatchRequest = CreateTransferBatchRequest(json.with("batch_name", batchName))

    /** A copy with another [batchRemark]. */
    public fun withBatchRemark(batchRemark: String): CreateTransferBatchRequest = CreateTransferBatchRequest(json.with("batch_remark", batchRemark))

    /** A copy with another [employmentScene]. */
    public fun withEmploymentScene(employmentScene: String): CreateTransferBatchRequest = CreateTransferBatchRequest(json.with("employment_scene", employmentScene))

    /** A copy with another [employmentType]. */
    public fun withEmploymentType(employmentType: String): CreateTransferBatchRequest = CreateTransferBatchRequest(json.with("employment_type", employmentType))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): CreateTransferBatchRequest = CreateTransferBatchRequest(json.with("total_amount", totalAmount))

    /** A copy with another [totalNum]. */
    public fun withTotalNum(totalNum: Long): CreateTransferBatchRequest = CreateTransferBatchRequest(json.with("total_num", totalNum))

    /** A copy with another [transferDetailList]. */
    public fun withTransferDetailList(transferDetailList: List<TransferDetailInput>): CreateTransferBatchRequest = CreateTransferBatchRequest(json.with("transfer_detail_list", transferDetailList))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): CreateTransferBatchRequest = CreateTransferBatchRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateTransferBatchRequest = CreateTransferBatchRequest(json.with("sub_appid", subAppid))

    /** A copy with another [businessType]. */
    public fun withBusinessType(businessType: String?): CreateTransferBatchRequest = CreateTransferBatchRequest(json.with("business_type", businessType))
}

/**
 * `CreateTransferBatchResponse`.
 */
public class CreateTransferBatchResponse(json: JsonObject) : Model(json) {

    /** 批次创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 微信支付批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 批次状态. */
    public val batchStatus: String? get() = json["batch_status"].textOrNull()
}

/**
 * `CreateWesureInsuranceRequest`.
 */
public class CreateWesureInsuranceRequest(json: JsonObject) : Model(json) {
    public constructor(openid: String, insuranceCompanyOrderNo: String, wesureOrderNo: String, insuranceCompanyName: String, insureEffectTime: String, insureInvalidTime: String, insureState: String, token: String, spMchid: String? = null, subMchid: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("openid", openid).put("insurance_company_order_no", insuranceCompanyOrderNo).put("wesure_order_no", wesureOrderNo).put("insurance_company_name", insuranceCompanyName).put("insure_effect_time", insureEffectTime).put("insure_invalid_time", insureInvalidTime).put("insure_state", insureState).put("token", token).put("sub_mchid", subMchid).json,
    )

    public constructor(openid: String, insuranceCompanyOrderNo: String, wesureOrderNo: String, insuranceCompanyName: String, insureEffectTime: String, insureInvalidTime: String, insureState: String, token: String) : this(
        Fields().put("openid", openid).put("insurance_company_order_no", insuranceCompanyOrderNo).put("wesure_order_no", wesureOrderNo).put("insurance_company_name", insuranceCompanyName).put("insure_effect_time", insureEffectTime).put("insure_invalid_time", insureInvalidTime).put("insure_state", insureState).put("token", token).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 保司保单号. */
    public val insuranceCompanyOrderNo: String get() = json["insurance_company_order_no"].text()

    /** 微保保单号. */
    public val wesureOrderNo: String get() = json["wesure_order_no"].text()

    /** 保障的保险公司名称. */
    public val insuranceCompanyName: String get() = json["insurance_company_name"].text()

    /** 保障生效时间. RFC 3339. */
    public val insureEffectTime: String get() = json["insure_effect_time"].text()

    /** 保障失效时间. RFC 3339. */
    public val insureInvalidTime: String get() = json["insure_invalid_time"].text()

    /** 投保状态. */
    public val insureState: String get() = json["insure_state"].text()

    /** token值. That of the identity check. */
    public val token: String get() = json["token"].text()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): CreateWesureInsuranceRequest = CreateWesureInsuranceRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): CreateWesureInsuranceRequest = CreateWesureInsuranceRequest(json.with("openid", openid))

    /** A copy with another [insuranceCompanyOrderNo]. */
    public fun withInsuranceCompanyOrderNo(insuranceCompanyOrderNo: String): CreateWesureInsuranceRequest = CreateWesureInsuranceRequest(json.with("insurance_company_order_no", insuranceCompanyOrderNo))

    /** A copy with another [wesureOrderNo]. */
    public fun withWesureOrderNo(wesureOrderNo: String): CreateWesureInsuranceRequest = CreateWesureInsuranceRequest(json.with("wesure_order_no", wesureOrderNo))

    /** A copy with another [insuranceCompanyName]. */
    public fun withInsuranceCompanyName(insuranceCompanyName: String): CreateWesureInsuranceRequest = CreateWesureInsuranceRequest(json.with("insurance_company_name", insuranceCompanyName))

    /** A copy with another [insureEffectTime]. */
    public fun withInsureEffectTime(insureEffectTime: String): CreateWesureInsuranceRequest = CreateWesureInsuranceRequest(json.with("insure_effect_time", insureEffectTime))

    /** A copy with another [insureInvalidTime]. */
    public fun withInsureInvalidTime(insureInvalidTime: String): CreateWesureInsuranceRequest = CreateWesureInsuranceRequest(json.with("insure_invalid_time", insureInvalidTime))

    /** A copy with another [insureState]. */
    public fun withInsureState(insureState: String): CreateWesureInsuranceRequest = CreateWesureInsuranceRequest(json.with("insure_state", insureState))

    /** A copy with another [token]. */
    public fun withToken(token: String): CreateWesureInsuranceRequest = CreateWesureInsuranceRequest(json.with("token", token))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateWesureInsuranceRequest = CreateWesureInsuranceRequest(json.with("sub_mchid", subMchid))
}

/**
 * `GetAuthorizationRelationResponse`.
 */
public class GetAuthorizationRelationResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 特约商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 授权状态. `DEAUTHORIZED`: it was authorised and is no longer. See [AuthorizeState]. */
    public val authorizeState: String get() = json["authorize_state"].text()

    /** 开通状态. Whether the user has a payroll card. See [RegisterState]. */
    public val registerState: String get() = json["register_state"].text()

    /** 微信AppId. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 子商户AppId. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 授权时间. RFC 3339. */
    public val authorizeTime: String? get() = json["authorize_time"].textOrNull()

    /** 关闭时间. RFC 3339. */
    public val closeTime: String? get() = json["close_time"].textOrNull()

    /** 取消授权时间. RFC 3339. */
    public val deauthorizeTime: String? get() = json["deauthorize_time"].textOrNull()

    /** 开通时间. RFC 3339. */
    public val registerTime: String? get() = json["register_time"].textOrNull()
}

/**
 * `ListAuthenticationsResponse`.
 */
public class ListAuthenticationsResponse(json: JsonObject) : Model(json) {

    /** 记录起始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 本次返回条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总记录条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 查询结果记录列表. */
    public val data: List<Authentication>? get() = json["data"].listOrNull { Authentication(it.tree()) }
}

/**
 * `PreOrderAuthenticationRequest`.
 */
public class PreOrderAuthenticationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, openid: String, authenticateNumber: String, employerName: String, projectName: String, appid: String? = null, subAppid: String? = null, authenticateType: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("openid", openid).put("authenticate_number", authenticateNumber).put("employer_name", employerName).put("project_name", projectName).put("appid", appid).put("sub_appid", subAppid).put("authenticate_type", authenticateType).json,
    )

    public constructor(subMchid: String, openid: String, authenticateNumber: String, employerName: String, projectName: String) : this(
        Fields().put("sub_mchid", subMchid).put("openid", openid).put("authenticate_number", authenticateNumber).put("employer_name", employerName).put("project_name", projectName).json,
    )

    /** 特约商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商家核身单号. The partner's own number of the identity check. */
    public val authenticateNumber: String get() = json["authenticate_number"].text()

    /** 用工单位名称. Shown to the employee. */
    public val employerName: String get() = json["employer_name"].text()

    /** 项目名称. Shown to the employee. */
    public val projectName: String get() = json["project_name"].text()

    /** 服务商AppID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 特约商户AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract. See [AuthenticateType]. */
    public val authenticateType: String? get() = json["authenticate_type"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PreOrderAuthenticationRequest = PreOrderAuthenticationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreOrderAuthenticationRequest = PreOrderAuthenticationRequest(json.with("openid", openid))

    /** A copy with another [authenticateNumber]. */
    public fun withAuthenticateNumber(authenticateNumber: String): PreOrderAuthenticationRequest = PreOrderAuthenticationRequest(json.with("authenticate_number", authenticateNumber))

    /** A copy with another [employerName]. */
    public fun withEmployerName(employerName: String): PreOrderAuthenticationRequest = PreOrderAuthenticationRequest(json.with("employer_name", employerName))

    /** A copy with another [projectName]. */
    public fun withProjectName(projectName: String): PreOrderAuthenticationRequest = PreOrderAuthenticationRequest(json.with("project_name", projectName))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): PreOrderAuthenticationRequest = PreOrderAuthenticationRequest(json.with("appid", appid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreOrderAuthenticationRequest = PreOrderAuthenticationRequest(json.with("sub_appid", subAppid))

    /** A copy with another [authenticateType]. */
    public fun withAuthenticateType(authenticateType: String?): PreOrderAuthenticationRequest = PreOrderAuthenticationRequest(json.with("authenticate_type", authenticateType))
}

/**
 * `PreOrderAuthenticationWithAuthorizationRequest`.
 */
public class PreOrderAuthenticationWithAuthorizationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, openid: String, authenticateNumber: String, authenticateType: String, employerName: String, employmentType: String, idCardNumber: String, projectName: String, userName: String, appid: String? = null, subAppid: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("openid", openid).put("authenticate_number", authenticateNumber).put("authenticate_type", authenticateType).put("employer_name", employerName).put("employment_type", employmentType).put("id_card_number", idCardNumber).put("project_name", projectName).put("user_name", userName).put("appid", appid).put("sub_appid", subAppid).json,
    )

    public constructor(subMchid: String, openid: String, authenticateNumber: String, authenticateType: String, employerName: String, employmentType: String, idCardNumber: String, projectName: String, userName: String) : this(
        Fields().put("sub_mchid", subMchid).put("openid", openid).put("authenticate_number", authenticateNumber).put("authenticate_type", authenticateType).put("employer_name", employerName).put("employment_type", employmentType).put("id_card_number", idCardNumber).put("project_name", projectName).put("user_name", userName).json,
    )

    /** 特约商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商家核身单号. The partner's own number of the identity check. */
    public val authenticateNumber: String get() = json["authenticate_number"].text()

    /** 核身类型. `NORMAL`: anything; `SIGN_IN`: arriving at work; `INSURANCE`: taking out insurance; `CONTRACT`: signing a contract. See [AuthenticateType]. */
    public val authenticateType: String get() = json["authenticate_type"].text()

    /** 用工单位名称. Shown to the employee. */
    public val employerName: String get() = json["employer_name"].text()

    /** 用工类型. How the user is employed: for long, for short, or in cooperation. See [EmploymentType]. */
    public val employmentType: String get() = json["employment_type"].text()

    /** 用户证件号. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 项目名称. Shown to the employee. */
    public val projectName: String get() = json["project_name"].text()

    /** 用户实名. Encrypted on the wire. */
    public val userName: String get() = json["user_name"].text()

    /** 服务商AppID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 特约商户AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PreOrderAuthenticationWithAuthorizationRequest = PreOrderAuthenticationWithAuthorizationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreOrderAuthenticationWithAuthorizationRequest = PreOrderAuthenticationWithAuthorizationRequest(json.with("openid", openid))

    /** A copy with another [authenticateNumber]. */
    public fun withAuthenticateNumber(authenticateNumber: String): PreOrderAuthenticationWithAuthorizationRequest = PreOrderAuthenticationWithAuthorizationRequest(json.with("authenticate_number", authenticateNumber))

    /** A copy with another [authenticateType]. */
    public fun withAuthenticateType(authenticateType: String): PreOrderAuthenticationWithAuthorizationRequest = PreOrderAuthenticationWithAuthorizationRequest(json.with("authenticate_type", authenticateType))

    /** A copy with another [employerName]. */
    public fun withEmployerName(employerName: String): PreOrderAuthenticationWithAuthorizationRequest = PreOrderAuthenticationWithAuthorizationRequest(json.with("employer_name", employerName))

    /** A copy with another [employmentType]. */
    public fun withEmploymentType(employmentType: String): PreOrderAuthenticationWithAuthorizationRequest = PreOrderAuthenticationWithAuthorizationRequest(json.with("employment_type", employmentType))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): PreOrderAuthenticationWithAuthorizationRequest = PreOrderAuthenticationWithAuthorizationRequest(json.with("id_card_number", idCardNumber))

    /** A copy with another [projectName]. */
    public fun withProjectName(projectName: String): PreOrderAuthenticationWithAuthorizationRequest = PreOrderAuthenticationWithAuthorizationRequest(json.with("project_name", projectName))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String): PreOrderAuthenticationWithAuthorizationRequest = PreOrderAuthenticationWithAuthorizationRequest(json.with("user_name", userName))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): PreOrderAuthenticationWithAuthorizationRequest = PreOrderAuthenticationWithAuthorizationRequest(json.with("appid", appid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PreOrderAuthenticationWithAuthorizationRequest = PreOrderAuthenticationWithAuthorizationRequest(json.with("sub_appid", subAppid))

    override fun isSensitive(name: String): Boolean = name == "id_card_number" || name == "user_name"
}

/**
 * `TransferDetailInput`.
 */
public class TransferDetailInput(json: JsonObject) : Model(json) {
    public constructor(openid: String, outDetailNo: String, transferAmount: Long, transferRemark: String, userName: String, userIdCard: String? = null) : this(
        Fields().put("openid", openid).put("out_detail_no", outDetailNo).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("user_name", userName).put("user_id_card", userIdCard).json,
    )

    public constructor(openid: String, outDetailNo: String, transferAmount: Long, transferRemark: String, userName: String) : this(
        Fields().put("openid", openid).put("out_detail_no", outDetailNo).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("user_name", userName).json,
    )

    /** 收款用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long get() = json["transfer_amount"].long()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 收款用户姓名. Encrypted on the wire. */
    public val userName: String get() = json["user_name"].text()

    /** 收款用户身份证号. Encrypted on the wire. */
    public val userIdCard: String? get() = json["user_id_card"].textOrNull()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): TransferDetailInput = TransferDetailInput(json.with("openid", openid))

    /** A copy with another [outDetailNo]. */
    public fun withOutDetailNo(outDetailNo: String): TransferDetailInput = TransferDetailInput(json.with("out_detail_no", outDetailNo))

    /** A copy with another [transferAmount]. */
    public fun withTransferAmount(transferAmount: Long): TransferDetailInput = TransferDetailInput(json.with("transfer_amount", transferAmount))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): TransferDetailInput = TransferDetailInput(json.with("transfer_remark", transferRemark))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String): TransferDetailInput = TransferDetailInput(json.with("user_name", userName))

    /** A copy with another [userIdCard]. */
    public fun withUserIdCard(userIdCard: String?): TransferDetailInput = TransferDetailInput(json.with("user_id_card", userIdCard))

    override fun isSensitive(name: String): Boolean = name == "user_name" || name == "user_id_card"
}

/**
 * `ValidateWesureTokenRequest`.
 */
public class ValidateWesureTokenRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, idCardNumber: String, token: String, userName: String, spMchid: String? = null, authenticateType: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("id_card_number", idCardNumber).put("token", token).put("user_name", userName).put("authenticate_type", authenticateType).json,
    )

    public constructor(subMchid: String, idCardNumber: String, token: String, userName: String) : this(
        Fields().put("sub_mchid", subMchid).put("id_card_number", idCardNumber).put("token", token).put("user_name", userName).json,
    )

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 特约商户商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 用户身份证号. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** token值. That of the identity check. */
    public val token: String get() = json["token"].text()

    /** 用户姓名. Encrypted on the wire. */
    public val userName: String get() = json["user_name"].text()

    /** 核身类型. See [AuthenticateType]. */
    public val authenticateType: String? get() = json["authenticate_type"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): ValidateWesureTokenRequest = ValidateWesureTokenRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): ValidateWesureTokenRequest = ValidateWesureTokenRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): ValidateWesureTokenRequest = ValidateWesureTokenRequest(json.with("id_card_number", idCardNumber))

    /** A copy with another [token]. */
    public fun withToken(token: String): ValidateWesureTokenRequest = ValidateWesureTokenRequest(json.with("token", token))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String): ValidateWesureTokenRequest = ValidateWesureTokenRequest(json.with("user_name", userName))

    /** A copy with another [authenticateType]. */
    public fun withAuthenticateType(authenticateType: String?): ValidateWesureTokenRequest = ValidateWesureTokenRequest(json.with("authenticate_type", authenticateType))

    override fun isSensitive(name: String): Boolean = name == "id_card_number" || name == "user_name"
}

/**
 * `ValidateWesureTokenResponse`.
 */
public class ValidateWesureTokenResponse(json: JsonObject) : Model(json) {

    /** 校验结果. */
    public val result: String get() = json["result"].text()

    /** 用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 核身成功时间. RFC 3339. */
    public val authenticateSuccessTime: String? get() = json["authenticate_success_time"].textOrNull()

    /** 校验不通过原因. Set when it failed. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()
}

/**
 * 核身渠道.
 *
 * The documented values; there may be others.
 */
public object AuthenticateScene {
    public const val FROM_MINI_APP: String = "FROM_MINI_APP"
    public const val FROM_HARDWARE: String = "FROM_HARDWARE"
}

/**
 * 核身状态.
 *
 * The documented values; there may be others.
 */
public object AuthenticateState {
    public const val AUTHENTICATE_PROCESSING: String = "AUTHENTICATE_PROCESSING"
    public const val AUTHENTICATE_SUCCESS: String = "AUTHENTICATE_SUCCESS"
    public const val AUTHENTICATE_FAILED: String = "AUTHENTICATE_FAILED"
}

/**
 * 核身类型.
 *
 * The documented values; there may be others.
 */
public object AuthenticateType {
    public const val NORMAL: String = "NORMAL"
    public const val SIGN_IN: String = "SIGN_IN"
    public const val INSURANCE: String = "INSURANCE"
    public const val CONTRACT: String = "CONTRACT"
}

/**
 * 特约商户授权类型.
 *
 * The documented values; there may be others.
 */
public object AuthorizationType {
    public const val INFORMATION_AUTHORIZATION_TYPE: String = "INFORMATION_AUTHORIZATION_TYPE"
    public const val FUND_AUTHORIZATION_TYPE: String = "FUND_AUTHORIZATION_TYPE"
    public const val INFORMATION_AND_FUND_AUTHORIZATION_TYPE: String = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE"
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object AuthorizeState {
    public const val UNAUTHORIZED: String = "UNAUTHORIZED"
    public const val AUTHORIZED: String = "AUTHORIZED"
    public const val DEAUTHORIZED: String = "DEAUTHORIZED"
}

/**
 * 业务来源.
 *
 * The documented values; there may be others.
 */
public object BusinessType {
    public const val UNDEFINE: String = "UNDEFINE"
    public const val PROMOTION: String = "PROMOTION"
}

/**
 * 用工场景.
 *
 * The documented values; there may be others.
 */
public object EmploymentScene {
    public const val LOGISTICS: String = "LOGISTICS"
    public const val MANUFACTURING: String = "MANUFACTURING"
    public const val HOTEL: String = "HOTEL"
    public const val CATERING: String = "CATERING"
    public const val EVENT: String = "EVENT"
    public const val RETAIL: String = "RETAIL"
    public const val OTHERS: String = "OTHERS"
}

/**
 * 用工类型.
 *
 * The documented values; there may be others.
 */
public object EmploymentType {
    public const val LONG_TERM_EMPLOYMENT: String = "LONG_TERM_EMPLOYMENT"
    public const val SHORT_TERM_EMPLOYMENT: String = "SHORT_TERM_EMPLOYMENT"
    public const val COOPERATION_EMPLOYMENT: String = "COOPERATION_EMPLOYMENT"
}

/**
 * 开通状态.
 *
 * The documented values; there may be others.
 */
public object RegisterState {
    public const val UNDEFINED: String = "UNDEFINED"
    public const val UNREGISTERED: String = "UNREGISTERED"
    public const val REGISTERED: String = "REGISTERED"
    public const val CLOSED: String = "CLOSED"
}
