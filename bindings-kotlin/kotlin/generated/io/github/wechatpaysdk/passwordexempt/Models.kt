// Generated from api/password_exempt.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.passwordexempt

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
 * `ContractTermination`.
 */
public class ContractTermination(json: JsonObject) : Model(json) {

    /** 协议解约方式. Who ended it: the user, the merchant, customer service or the system. */
    public val contractTerminationMode: String get() = json["contract_termination_mode"].text()

    /** 协议解约时间. RFC 3339. */
    public val contractTerminatedTime: String? get() = json["contract_terminated_time"].textOrNull()

    /** 解约备注. Why it was ended. */
    public val contractTerminationRemark: String? get() = json["contract_termination_remark"].textOrNull()
}

/**
 * `GetContractResponse`.
 */
public class GetContractResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 免密支付协议ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long? get() = json["service_id"].longOrNull()

    /** 协议签署时间. RFC 3339. */
    public val contractSignedTime: String get() = json["contract_signed_time"].text()

    /** 委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended. */
    public val contractState: String get() = json["contract_state"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 子商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 用户标识. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String? get() = json["contract_display_account"].textOrNull()

    /** 协议解约信息. Set once it was ended. */
    public val contractTerminateInfo: ContractTermination? get() = json["contract_terminate_info"].treeOrNull()?.let { ContractTermination(it) }
}

/**
 * `PreSignClearingInstitutionMiniProgramRequest`.
 */
public class PreSignClearingInstitutionMiniProgramRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, subAppid: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, openid: String? = null, subOpenid: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("sub_appid", subAppid).put("service_id", serviceId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).put("openid", openid).put("sub_openid", subOpenid).json,
    )

    public constructor(subMchid: String, appid: String, subAppid: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("sub_appid", subAppid).put("service_id", serviceId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 子商户AppID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String get() = json["sub_appid"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long get() = json["service_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 用户标识. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户子标识. The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PreSignClearingInstitutionMiniProgramRequest = PreSignClearingInstitutionMiniProgramRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignClearingInstitutionMiniProgramRequest = PreSignClearingInstitutionMiniProgramRequest(json.with("appid", appid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String): PreSignClearingInstitutionMiniProgramRequest = PreSignClearingInstitutionMiniProgramRequest(json.with("sub_appid", subAppid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: Long): PreSignClearingInstitutionMiniProgramRequest = PreSignClearingInstitutionMiniProgramRequest(json.with("service_id", serviceId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignClearingInstitutionMiniProgramRequest = PreSignClearingInstitutionMiniProgramRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PreSignClearingInstitutionMiniProgramRequest = PreSignClearingInstitutionMiniProgramRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignClearingInstitutionMiniProgramRequest = PreSignClearingInstitutionMiniProgramRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignClearingInstitutionMiniProgramRequest = PreSignClearingInstitutionMiniProgramRequest(json.with("openid", openid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): PreSignClearingInstitutionMiniProgramRequest = PreSignClearingInstitutionMiniProgramRequest(json.with("sub_openid", subOpenid))
}

/**
 * `PreSignClearingInstitutionPayRedirectRequest`.
 */
public class PreSignClearingInstitutionPayRedirectRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, subAppid: String, prepayId: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, openid: String? = null, subOpenid: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("sub_appid", subAppid).put("prepay_id", prepayId).put("service_id", serviceId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).put("openid", openid).put("sub_openid", subOpenid).json,
    )

    public constructor(subMchid: String, appid: String, subAppid: String, prepayId: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("sub_appid", subAppid).put("prepay_id", prepayId).put("service_id", serviceId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 子商户AppID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String get() = json["sub_appid"].text()

    /** 预支付交易会话标识. Of the payment after which the user is asked to sign. */
    public val prepayId: String get() = json["prepay_id"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long get() = json["service_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 用户标识. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户子标识. The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PreSignClearingInstitutionPayRedirectRequest = PreSignClearingInstitutionPayRedirectRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignClearingInstitutionPayRedirectRequest = PreSignClearingInstitutionPayRedirectRequest(json.with("appid", appid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String): PreSignClearingInstitutionPayRedirectRequest = PreSignClearingInstitutionPayRedirectRequest(json.with("sub_appid", subAppid))

    /** A copy with another [prepayId]. */
    public fun withPrepayId(prepayId: String): PreSignClearingInstitutionPayRedirectRequest = PreSignClearingInstitutionPayRedirectRequest(json.with("prepay_id", prepayId))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: Long): PreSignClearingInstitutionPayRedirectRequest = PreSignClearingInstitutionPayRedirectRequest(json.with("service_id", serviceId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignClearingInstitutionPayRedirectRequest = PreSignClearingInstitutionPayRedirectRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PreSignClearingInstitutionPayRedirectRequest = PreSignClearingInstitutionPayRedirectRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignClearingInstitutionPayRedirectRequest = PreSignClearingInstitutionPayRedirectRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSignClearingInstitutionPayRedirectRequest = PreSignClearingInstitutionPayRedirectRequest(json.with("openid", openid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): PreSignClearingInstitutionPayRedirectRequest = PreSignClearingInstitutionPayRedirectRequest(json.with("sub_openid", subOpenid))
}

/**
 * `PreSignEcommerceMiniProgramRequest`.
 */
public class PreSignEcommerceMiniProgramRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("service_id", serviceId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. The user in `appid`. */
    public val openid: String get() = json["openid"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long get() = json["service_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignEcommerceMiniProgramRequest = PreSignEcommerceMiniProgramRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreSignEcommerceMiniProgramRequest = PreSignEcommerceMiniProgramRequest(json.with("openid", openid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: Long): PreSignEcommerceMiniProgramRequest = PreSignEcommerceMiniProgramRequest(json.with("service_id", serviceId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignEcommerceMiniProgramRequest = PreSignEcommerceMiniProgramRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PreSignEcommerceMiniProgramRequest = PreSignEcommerceMiniProgramRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignEcommerceMiniProgramRequest = PreSignEcommerceMiniProgramRequest(json.with("out_contract_code", outContractCode))
}

/**
 * `PreSignEcommercePayRedirectRequest`.
 */
public class PreSignEcommercePayRedirectRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, prepayId: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("prepay_id", prepayId).put("service_id", serviceId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. The user in `appid`. */
    public val openid: String get() = json["openid"].text()

    /** 预支付交易会话标识. Of the payment after which the user is asked to sign. */
    public val prepayId: String get() = json["prepay_id"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long get() = json["service_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignEcommercePayRedirectRequest = PreSignEcommercePayRedirectRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreSignEcommercePayRedirectRequest = PreSignEcommercePayRedirectRequest(json.with("openid", openid))

    /** A copy with another [prepayId]. */
    public fun withPrepayId(prepayId: String): PreSignEcommercePayRedirectRequest = PreSignEcommercePayRedirectRequest(json.with("prepay_id", prepayId))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: Long): PreSignEcommercePayRedirectRequest = PreSignEcommercePayRedirectRequest(json.with("service_id", serviceId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignEcommercePayRedirectRequest = PreSignEcommercePayRedirectRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PreSignEcommercePayRedirectRequest = PreSignEcommercePayRedirectRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignEcommercePayRedirectRequest = PreSignEcommercePayRedirectRequest(json.with("out_contract_code", outContractCode))
}

/**
 * `PreSignMerchantMiniProgramRequest`.
 */
public class PreSignMerchantMiniProgramRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("service_id", serviceId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. The user in `appid`. */
    public val openid: String get() = json["openid"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long get() = json["service_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignMerchantMiniProgramRequest = PreSignMerchantMiniProgramRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreSignMerchantMiniProgramRequest = PreSignMerchantMiniProgramRequest(json.with("openid", openid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: Long): PreSignMerchantMiniProgramRequest = PreSignMerchantMiniProgramRequest(json.with("service_id", serviceId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignMerchantMiniProgramRequest = PreSignMerchantMiniProgramRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PreSignMerchantMiniProgramRequest = PreSignMerchantMiniProgramRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignMerchantMiniProgramRequest = PreSignMerchantMiniProgramRequest(json.with("out_contract_code", outContractCode))
}

/**
 * `PreSignMerchantPayRedirectRequest`.
 */
public class PreSignMerchantPayRedirectRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, prepayId: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("prepay_id", prepayId).put("service_id", serviceId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 商户AppID. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. The user in `appid`. */
    public val openid: String get() = json["openid"].text()

    /** 预支付交易会话标识. Of the payment after which the user is asked to sign. */
    public val prepayId: String get() = json["prepay_id"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long get() = json["service_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSignMerchantPayRedirectRequest = PreSignMerchantPayRedirectRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreSignMerchantPayRedirectRequest = PreSignMerchantPayRedirectRequest(json.with("openid", openid))

    /** A copy with another [prepayId]. */
    public fun withPrepayId(prepayId: String): PreSignMerchantPayRedirectRequest = PreSignMerchantPayRedirectRequest(json.with("prepay_id", prepayId))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: Long): PreSignMerchantPayRedirectRequest = PreSignMerchantPayRedirectRequest(json.with("service_id", serviceId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignMerchantPayRedirectRequest = PreSignMerchantPayRedirectRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PreSignMerchantPayRedirectRequest = PreSignMerchantPayRedirectRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignMerchantPayRedirectRequest = PreSignMerchantPayRedirectRequest(json.with("out_contract_code", outContractCode))
}

/**
 * `PreSignMiniProgramResponse`.
 */
public class PreSignMiniProgramResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 预签约ID. Handed to the page where the user signs. */
    public val preEntrustwebId: String get() = json["pre_entrustweb_id"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long? get() = json["service_id"].longOrNull()

    /** 跳转签约的小程序AppID. The mini program where the user signs. */
    public val signMpAppid: String get() = json["sign_mp_appid"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 跳转签约的小程序路径. Where to open that mini program. */
    public val signMpPath: String get() = json["sign_mp_path"].text()
}

/**
 * `PreSignPartnerMiniProgramRequest`.
 */
public class PreSignPartnerMiniProgramRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, subAppid: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, spOpenid: String? = null, subOpenid: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("service_id", serviceId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).put("sp_openid", spOpenid).put("sub_openid", subOpenid).json,
    )

    public constructor(subMchid: String, spAppid: String, subAppid: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("service_id", serviceId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户AppID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 子商户AppID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String get() = json["sub_appid"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long get() = json["service_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 用户标识. The user under `sp_appid`. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** 用户子标识. The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PreSignPartnerMiniProgramRequest = PreSignPartnerMiniProgramRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PreSignPartnerMiniProgramRequest = PreSignPartnerMiniProgramRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String): PreSignPartnerMiniProgramRequest = PreSignPartnerMiniProgramRequest(json.with("sub_appid", subAppid))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: Long): PreSignPartnerMiniProgramRequest = PreSignPartnerMiniProgramRequest(json.with("service_id", serviceId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignPartnerMiniProgramRequest = PreSignPartnerMiniProgramRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PreSignPartnerMiniProgramRequest = PreSignPartnerMiniProgramRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignPartnerMiniProgramRequest = PreSignPartnerMiniProgramRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String?): PreSignPartnerMiniProgramRequest = PreSignPartnerMiniProgramRequest(json.with("sp_openid", spOpenid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): PreSignPartnerMiniProgramRequest = PreSignPartnerMiniProgramRequest(json.with("sub_openid", subOpenid))
}

/**
 * `PreSignPartnerMiniProgramResponse`.
 */
public class PreSignPartnerMiniProgramResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 预签约ID. Handed to the page where the user signs. */
    public val preEntrustwebId: String get() = json["pre_entrustweb_id"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long? get() = json["service_id"].longOrNull()

    /** 跳转签约的小程序AppID. The mini program where the user signs. */
    public val signMpAppid: String get() = json["sign_mp_appid"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 跳转签约的小程序路径. Where to open that mini program. */
    public val signMpPath: String get() = json["sign_mp_path"].text()
}

/**
 * `PreSignPartnerPayRedirectRequest`.
 */
public class PreSignPartnerPayRedirectRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, subAppid: String, prepayId: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String, spOpenid: String? = null, subOpenid: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("prepay_id", prepayId).put("service_id", serviceId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).put("sp_openid", spOpenid).put("sub_openid", subOpenid).json,
    )

    public constructor(subMchid: String, spAppid: String, subAppid: String, prepayId: String, serviceId: Long, contractDisplayAccount: String, notifyUrl: String, outContractCode: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("prepay_id", prepayId).put("service_id", serviceId).put("contract_display_account", contractDisplayAccount).put("notify_url", notifyUrl).put("out_contract_code", outContractCode).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户AppID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 子商户AppID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String get() = json["sub_appid"].text()

    /** 预支付交易会话标识. Of the payment after which the user is asked to sign. */
    public val prepayId: String get() = json["prepay_id"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long get() = json["service_id"].long()

    /** 用户账户展示名称. The user's name at the merchant; shown in the agreement. */
    public val contractDisplayAccount: String get() = json["contract_display_account"].text()

    /** 回调通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()

    /** 用户标识. The user under `sp_appid`. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** 用户子标识. The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PreSignPartnerPayRedirectRequest = PreSignPartnerPayRedirectRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PreSignPartnerPayRedirectRequest = PreSignPartnerPayRedirectRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String): PreSignPartnerPayRedirectRequest = PreSignPartnerPayRedirectRequest(json.with("sub_appid", subAppid))

    /** A copy with another [prepayId]. */
    public fun withPrepayId(prepayId: String): PreSignPartnerPayRedirectRequest = PreSignPartnerPayRedirectRequest(json.with("prepay_id", prepayId))

    /** A copy with another [serviceId]. */
    public fun withServiceId(serviceId: Long): PreSignPartnerPayRedirectRequest = PreSignPartnerPayRedirectRequest(json.with("service_id", serviceId))

    /** A copy with another [contractDisplayAccount]. */
    public fun withContractDisplayAccount(contractDisplayAccount: String): PreSignPartnerPayRedirectRequest = PreSignPartnerPayRedirectRequest(json.with("contract_display_account", contractDisplayAccount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PreSignPartnerPayRedirectRequest = PreSignPartnerPayRedirectRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [outContractCode]. */
    public fun withOutContractCode(outContractCode: String): PreSignPartnerPayRedirectRequest = PreSignPartnerPayRedirectRequest(json.with("out_contract_code", outContractCode))

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String?): PreSignPartnerPayRedirectRequest = PreSignPartnerPayRedirectRequest(json.with("sp_openid", spOpenid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): PreSignPartnerPayRedirectRequest = PreSignPartnerPayRedirectRequest(json.with("sub_openid", subOpenid))
}

/**
 * `PreSignPartnerPayRedirectResponse`.
 */
public class PreSignPartnerPayRedirectResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long? get() = json["service_id"].longOrNull()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()
}

/**
 * `PreSignPayRedirectResponse`.
 */
public class PreSignPayRedirectResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long? get() = json["service_id"].longOrNull()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()
}

/**
 * `TerminateContractRequest`.
 */
public class TerminateContractRequest(json: JsonObject) : Model(json) {
    public constructor(contractTerminationRemark: String) : this(
        Fields().put("contract_termination_remark", contractTerminationRemark).json,
    )

    /** 解约备注. Why it is ended. */
    public val contractTerminationRemark: String get() = json["contract_termination_remark"].text()

    /** A copy with another [contractTerminationRemark]. */
    public fun withContractTerminationRemark(contractTerminationRemark: String): TerminateContractRequest = TerminateContractRequest(json.with("contract_termination_remark", contractTerminationRemark))
}

/**
 * `TerminateContractResponse`.
 */
public class TerminateContractResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 免密支付服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: Long? get() = json["service_id"].longOrNull()

    /** 商户签约协议号. The merchant's own number of the agreement. */
    public val outContractCode: String get() = json["out_contract_code"].text()
}
