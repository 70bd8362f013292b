// Generated from api/face_pay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.facepay

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
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject

/**
 * `Amount`.
 */
public class Amount(json: JsonObject) : Model(json) {
    public constructor(currency: String, total: Long) : this(
        Fields().put("currency", currency).put("total", total).json,
    )

    /** 货币类型. ISO 4217, `CNY` for yuan. See [Currency]. */
    public val currency: String get() = json["currency"].text()

    /** 总金额. In fen. */
    public val total: Long? get() = json["total"].longOrNull()

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String): Amount = Amount(json.with("currency", currency))

    /** A copy with another [total]. */
    public fun withTotal(total: Long): Amount = Amount(json.with("total", total))
}

/**
 * `Business`.
 */
public class Business(json: JsonObject) : Model(json) {
    public constructor(businessProductId: Long, businessSceneId: Long) : this(
        Fields().put("business_product_id", businessProductId).put("business_scene_id", businessSceneId).json,
    )

    /** 平台产品ID. One of 2 and 11. */
    public val businessProductId: Long get() = json["business_product_id"].long()

    /** 平台场景ID. One of 3, 4, 5, 6, 124, 125 and 126. */
    public val businessSceneId: Long get() = json["business_scene_id"].long()

    /** A copy with another [businessProductId]. */
    public fun withBusinessProductId(businessProductId: Long): Business = Business(json.with("business_product_id", businessProductId))

    /** A copy with another [businessSceneId]. */
    public fun withBusinessSceneId(businessSceneId: Long): Business = Business(json.with("business_scene_id", businessSceneId))
}

/**
 * `CreateTokenRequest`.
 */
public class CreateTokenRequest(json: JsonObject) : Model(json) {
    public constructor(scene: String? = null, webInitData: WebInitData? = null) : this(
        Fields().put("scene", scene).put("web_init_data", webInitData).json,
    )

    /** 使用场景. */
    public val scene: String? get() = json["scene"].textOrNull()

    /** 小程序. */
    public val webInitData: WebInitData? get() = json["web_init_data"].treeOrNull()?.let { WebInitData(it) }

    /** A copy with another [scene]. */
    public fun withScene(scene: String?): CreateTokenRequest = CreateTokenRequest(json.with("scene", scene))

    /** A copy with another [webInitData]. */
    public fun withWebInitData(webInitData: WebInitData?): CreateTokenRequest = CreateTokenRequest(json.with("web_init_data", webInitData))
}

/**
 * `CreateTokenResponse`.
 */
public class CreateTokenResponse(json: JsonObject) : Model(json) {

    /** 授权凭证. */
    public val token: String? get() = json["token"].textOrNull()
}

/**
 * `CreateTransactionRequest`.
 */
public class CreateTransactionRequest(json: JsonObject) : Model(json) {
    public constructor(authCode: String, spMchid: String? = null, subMchid: String? = null, spAppid: String? = null, subAppid: String? = null, outTradeNo: String? = null, description: String? = null, amount: Amount? = null, attach: String? = null, business: Business? = null, goodsTag: String? = null, sceneInfo: CreateTransactionScene? = null, settleInfo: Settlement? = null) : this(
        Fields().put("auth_code", authCode).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("attach", attach).put("business", business).put("goods_tag", goodsTag).put("scene_info", sceneInfo).put("settle_info", settleInfo).json,
    )

    public constructor(authCode: String) : this(
        Fields().put("auth_code", authCode).json,
    )

    /** 支付凭证. From the terminal that recognised the user. */
    public val authCode: String get() = json["auth_code"].text()

    /** 服务商商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 服务商公众号appid. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 子商户公众号appid. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 商品信息. What is bought; shown to the user. */
    public val description: String? get() = json["description"].textOrNull()

    /** 金额信息. */
    public val amount: Amount? get() = json["amount"].treeOrNull()?.let { Amount(it) }

    /** 商户附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 业务信息. */
    public val business: Business? get() = json["business"].treeOrNull()?.let { Business(it) }

    /** 优惠标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 支付场景信息. */
    public val sceneInfo: CreateTransactionScene? get() = json["scene_info"].treeOrNull()?.let { CreateTransactionScene(it) }

    /** 结算信息. */
    public val settleInfo: Settlement? get() = json["settle_info"].treeOrNull()?.let { Settlement(it) }

    /** A copy with another [authCode]. */
    public fun withAuthCode(authCode: String): CreateTransactionRequest = CreateTransactionRequest(json.with("auth_code", authCode))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("sub_appid", subAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount?): CreateTransactionRequest = CreateTransactionRequest(json.with("amount", amount))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("attach", attach))

    /** A copy with another [business]. */
    public fun withBusiness(business: Business?): CreateTransactionRequest = CreateTransactionRequest(json.with("business", business))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): CreateTransactionRequest = CreateTransactionRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: CreateTransactionScene?): CreateTransactionRequest = CreateTransactionRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [settleInfo]. */
    public fun withSettleInfo(settleInfo: Settlement?): CreateTransactionRequest = CreateTransactionRequest(json.with("settle_info", settleInfo))
}

/**
 * `CreateTransactionResponse`.
 */
public class CreateTransactionResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 子商户商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商公众号appid. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 子商户公众号appid. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 商品信息. What is bought; shown to the user. */
    public val description: String? get() = json["description"].textOrNull()

    /** 还款微信订单号. WeChat Pay's number of the payment that settled the debt. */
    public val repaymentTransactionId: String? get() = json["repayment_transaction_id"].textOrNull()

    /** 金额信息. */
    public val amount: Amount? get() = json["amount"].treeOrNull()?.let { Amount(it) }

    /** 商户附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 欠款状态. Whether the user still owes the amount. */
    public val debtState: String? get() = json["debt_state"].textOrNull()

    /** 错误分类. */
    public val errorType: String? get() = json["error_type"].textOrNull()

    /** 支付用户信息. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 优惠信息列表. The coupons that were used. */
    public val promotionDetail: List<JsonElement>? get() = json["promotion_detail"].listOrNull { it }

    /** 支付场景信息. */
    public val sceneInfo: Scene? get() = json["scene_info"].treeOrNull()?.let { Scene(it) }

    /** 支付成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易状态. */
    public val tradeState: String? get() = json["trade_state"].textOrNull()

    /** 交易描述. */
    public val tradeStateDescription: String? get() = json["trade_state_description"].textOrNull()

    /** 交易类型. See [TradeType]. */
    public val tradeType: String? get() = json["trade_type"].textOrNull()
}

/**
 * `CreateTransactionScene`.
 */
public class CreateTransactionScene(json: JsonObject) : Model(json) {
    public constructor(deviceIp: String) : this(
        Fields().put("device_ip", deviceIp).json,
    )

    /** 设备IP. */
    public val deviceIp: String get() = json["device_ip"].text()

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String): CreateTransactionScene = CreateTransactionScene(json.with("device_ip", deviceIp))
}

/**
 * `Device`.
 */
public class Device(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 激活状态. See [ActivationStatus]. */
    public val activationStatus: String? get() = json["activation_status"].textOrNull()

    /** 激活时间. RFC 3339. */
    public val activationTime: String? get() = json["activation_time"].textOrNull()

    /** 刷脸应用软件模式. */
    public val appScene: String? get() = json["app_scene"].textOrNull()

    /** 刷脸应用软件模式代码. */
    public val appSceneCode: String? get() = json["app_scene_code"].textOrNull()

    /** 摄像头序列号. */
    public val cameraSn: String? get() = json["camera_sn"].textOrNull()

    /** 设备品类. */
    public val deviceCategory: String? get() = json["device_category"].textOrNull()

    /** 设备品类代码. */
    public val deviceCategoryCode: String? get() = json["device_category_code"].textOrNull()

    /** 设备类型. */
    public val deviceClass: String? get() = json["device_class"].textOrNull()

    /** 设备类型代码. */
    public val deviceClassCode: String? get() = json["device_class_code"].textOrNull()

    /** 设备型号. */
    public val deviceModel: String? get() = json["device_model"].textOrNull()

    /** 设备序列号. The serial number on the device. */
    public val deviceSn: String? get() = json["device_sn"].textOrNull()

    /** 商户简称. */
    public val merchantShortname: String? get() = json["merchant_shortname"].textOrNull()

    /** 刷脸应用操作系统. */
    public val operatingSystem: String? get() = json["operating_system"].textOrNull()

    /** 子商户简称. */
    public val subMerchantShortname: String? get() = json["sub_merchant_shortname"].textOrNull()
}

/**
 * `FaceCollection`.
 */
public class FaceCollection(json: JsonObject) : Model(json) {

    /** 重采ID. */
    public val collectionId: String get() = json["collection_id"].text()

    /** 机构ID. The school or company whose users pay by face or palm. */
    public val organizationId: String get() = json["organization_id"].text()

    /** 用户ID. WeChat Pay's number of the user. */
    public val useId: String get() = json["use_id"].text()

    /** 重采状态. `COLLECTION_REQUIRED`: a new photo is needed; `PHOTO_UPLOADED`: it was uploaded; `COMPLETE`: confirmed. See [CollectionState]. */
    public val collectionState: String get() = json["collection_state"].text()

    /** 支付用户确认时间. RFC 3339. */
    public val confirmTime: String? get() = json["confirm_time"].textOrNull()

    /** 注册照上传时间. RFC 3339. */
    public val registerPhotoUploadTime: String? get() = json["register_photo_upload_time"].textOrNull()
}

/**
 * `GetAuthInfoRequest`.
 */
public class GetAuthInfoRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, deviceId: String, organizationId: String, rawData: String, subAppid: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("device_id", deviceId).put("organization_id", organizationId).put("raw_data", rawData).put("sub_appid", subAppid).json,
    )

    public constructor(subMchid: String, spAppid: String, deviceId: String, organizationId: String, rawData: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("device_id", deviceId).put("organization_id", organizationId).put("raw_data", rawData).json,
    )

    /** 子商户商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商公众号appid. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 设备id. */
    public val deviceId: String get() = json["device_id"].text()

    /** 机构id. The school or company whose users pay by face or palm. */
    public val organizationId: String get() = json["organization_id"].text()

    /** 原始数据. As the device gave it. */
    public val rawData: String get() = json["raw_data"].text()

    /** 子商户公众号appid. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): GetAuthInfoRequest = GetAuthInfoRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): GetAuthInfoRequest = GetAuthInfoRequest(json.with("sp_appid", spAppid))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String): GetAuthInfoRequest = GetAuthInfoRequest(json.with("device_id", deviceId))

    /** A copy with another [organizationId]. */
    public fun withOrganizationId(organizationId: String): GetAuthInfoRequest = GetAuthInfoRequest(json.with("organization_id", organizationId))

    /** A copy with another [rawData]. */
    public fun withRawData(rawData: String): GetAuthInfoRequest = GetAuthInfoRequest(json.with("raw_data", rawData))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): GetAuthInfoRequest = GetAuthInfoRequest(json.with("sub_appid", subAppid))
}

/**
 * `GetAuthInfoResponse`.
 */
public class GetAuthInfoResponse(json: JsonObject) : Model(json) {

    /** 授权信息. */
    public val authinfo: String get() = json["authinfo"].text()
}

/**
 * `GetAuthorizedUserResponse`.
 */
public class GetAuthorizedUserResponse(json: JsonObject) : Model(json) {

    /** `openid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 子公众下的openid. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** `union_id`. */
    public val unionId: String? get() = json["union_id"].textOrNull()

    /** 姓名信息. */
    public val realNameInfo: RealNameIdentity? get() = json["real_name_info"].treeOrNull()?.let { RealNameIdentity(it) }
}

/**
 * `GetContractResponse`.
 */
public class GetContractResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 签约ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 机构ID. The school or company whose users pay by face or palm. */
    public val organizationId: String get() = json["organization_id"].text()

    /** 签约卡来源. `MERCHANT_LIMITED_BANK_CARD`: the card that the merchant named; `USER_SELECT_FREE`: chosen by the user. See [ContractBankCardFrom]. */
    public val contractBankCardFrom: String get() = json["contract_bank_card_from"].text()

    /** 签约模式. `LIMIT_BANK_CARD`: only the named card is charged; `PRIORITY_BANK_CARD`: that card first; `LIMIT_NONE`: any. See [ContractMode]. */
    public val contractMode: String get() = json["contract_mode"].text()

    /** 签约时间. RFC 3339. */
    public val contractSignedTime: String get() = json["contract_signed_time"].text()

    /** 签约状态. See [ContractState]. */
    public val contractState: String get() = json["contract_state"].text()

    /** 签约用户openid. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户ID. WeChat Pay's number of the user. */
    public val useId: String? get() = json["use_id"].textOrNull()

    /** 解约时间. RFC 3339. */
    public val contractTerminatedTime: String? get() = json["contract_terminated_time"].textOrNull()
}

/**
 * `GetDeviceInspectionResponse`.
 */
public class GetDeviceInspectionResponse(json: JsonObject) : Model(json) {

    /** 刷脸应用版本号. */
    public val appVersion: String get() = json["app_version"].text()

    /** 蓝牙MAC地址. */
    public val bluetoothMac: String get() = json["bluetooth_mac"].text()

    /** 摄像头序列号. */
    public val cameraSn: String get() = json["camera_sn"].text()

    /** 设备序列号. The serial number on the device. */
    public val deviceSn: String get() = json["device_sn"].text()

    /** 国际移动设备识别码. */
    public val imei: String get() = json["imei"].text()

    /** 查询时间. RFC 3339. */
    public val inspectTime: String get() = json["inspect_time"].text()

    /** 查询结果. See [Result]. */
    public val result: String get() = json["result"].text()

    /** 有线网卡MAC地址. */
    public val wiredMac: String get() = json["wired_mac"].text()

    /** 无线网卡MAC地址. */
    public val wirelessMac: String get() = json["wireless_mac"].text()

    /** 错误信息. */
    public val errors: List<String>? get() = json["errors"].listOrNull { it.text() }

    /** 告警信息. */
    public val warnings: List<String>? get() = json["warnings"].listOrNull { it.text() }
}

/**
 * `GetOrganizationResponse`.
 */
public class GetOrganizationResponse(json: JsonObject) : Model(json) {

    /** 机构ID. The school or company whose users pay by face or palm. */
    public val organizationId: String? get() = json["organization_id"].textOrNull()

    /** 机构名称. */
    public val organizationName: String? get() = json["organization_name"].textOrNull()
}

/**
 * `GetOrganizationUserResponse`.
 */
public class GetOrganizationUserResponse(json: JsonObject) : Model(json) {

    /** 用户状态. See [Status]. */
    public val status: String? get() = json["status"].textOrNull()

    /** 签约ID. WeChat Pay's number of the agreement. */
    public val contractId: String? get() = json["contract_id"].textOrNull()

    /** 机构ID. The school or company whose users pay by face or palm. */
    public val organizationId: String? get() = json["organization_id"].textOrNull()

    /** 商户刷脸用户ID. The merchant's own number of the user. */
    public val outUserId: String? get() = json["out_user_id"].textOrNull()

    /** 刷脸用户ID. WeChat Pay's number of the user. */
    public val useId: String? get() = json["use_id"].textOrNull()

    /** 签约状态. See [ContractState]. */
    public val contractState: String? get() = json["contract_state"].textOrNull()

    /** 人脸图片上传状态. */
    public val faceImageOk: Boolean? get() = json["face_image_ok"].booleanOrNull()

    /** 职工信息. */
    public val staffInfo: Staff? get() = json["staff_info"].treeOrNull()?.let { Staff(it) }

    /** 学生信息. */
    public val studentInfo: Student? get() = json["student_info"].treeOrNull()?.let { Student(it) }

    /** 姓名. */
    public val userName: String? get() = json["user_name"].textOrNull()

    /** 用户类型. `STUDENT` or, for staff, `STUFF`. See [UserType]. */
    public val userType: String? get() = json["user_type"].textOrNull()
}

/**
 * `GetPalmAuthorizationResponse`.
 */
public class GetPalmAuthorizationResponse(json: JsonObject) : Model(json) {

    /** `openid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 机构ID. The school or company whose users pay by face or palm. */
    public val organizationId: String? get() = json["organization_id"].textOrNull()

    /** 授权时间. RFC 3339. */
    public val authorizeTime: String? get() = json["authorize_time"].textOrNull()

    /** 授权状态. See [State]. */
    public val state: String? get() = json["state"].textOrNull()
}

/**
 * `GetRepaymentUrlRequest`.
 */
public class GetRepaymentUrlRequest(json: JsonObject) : Model(json) {
    public constructor(organizationId: String, outUserId: String) : this(
        Fields().put("organization_id", organizationId).put("out_user_id", outUserId).json,
    )

    /** 机构id. The school or company whose users pay by face or palm. */
    public val organizationId: String get() = json["organization_id"].text()

    /** 商户用户ID. The merchant's own number of the user. */
    public val outUserId: String get() = json["out_user_id"].text()

    /** A copy with another [organizationId]. */
    public fun withOrganizationId(organizationId: String): GetRepaymentUrlRequest = GetRepaymentUrlRequest(json.with("organization_id", organizationId))

    /** A copy with another [outUserId]. */
    public fun withOutUserId(outUserId: String): GetRepaymentUrlRequest = GetRepaymentUrlRequest(json.with("out_user_id", outUserId))
}

/**
 * `GetRepaymentUrlResponse`.
 */
public class GetRepaymentUrlResponse(json: JsonObject) : Model(json) {

    /** 链接过期时间. RFC 3339. */
    public val expireAt: String get() = json["expire_at"].text()

    /** 还款链接. Send it to the user, who pays there. */
    public val repaymentUrl: String get() = json["repayment_url"].text()
}

/**
 * `GetTransactionResponse`.
 */
public class GetTransactionResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 子商户商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商公众号appid. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 交易状态. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 子商户公众号appid. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 商品信息. What is bought; shown to the user. */
    public val description: String? get() = json["description"].textOrNull()

    /** 还款微信订单号. WeChat Pay's number of the payment that settled the debt. */
    public val repaymentTransactionId: String? get() = json["repayment_transaction_id"].textOrNull()

    /** 金额信息. */
    public val amount: Amount? get() = json["amount"].treeOrNull()?.let { Amount(it) }

    /** 商户附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 欠款状态. Whether the user still owes the amount. */
    public val debtState: String? get() = json["debt_state"].textOrNull()

    /** 错误分类. */
    public val errorType: String? get() = json["error_type"].textOrNull()

    /** 支付用户信息. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 优惠信息列表. The coupons that were used. */
    public val promotionDetail: List<JsonElement>? get() = json["promotion_detail"].listOrNull { it }

    /** 支付场景信息. */
    public val sceneInfo: Scene? get() = json["scene_info"].treeOrNull()?.let { Scene(it) }

    /** 支付成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 交易描述. */
    public val tradeStateDescription: String? get() = json["trade_state_description"].textOrNull()

    /** 交易类型. See [TradeType]. */
    public val tradeType: String? get() = json["trade_type"].textOrNull()
}

/**
 * `Identification`.
 */
public class Identification(json: JsonObject) : Model(json) {
    public constructor(identificationNumber: String, identificationType: String) : this(
        Fields().put("identification_number", identificationNumber).put("identification_type", identificationType).json,
    )

    /** 证件ID. Encrypted on the wire. */
    public val identificationNumber: String get() = json["identification_number"].text()

    /** 证件类型. See [IdentificationType]. */
    public val identificationType: String get() = json["identification_type"].text()

    /** A copy with another [identificationNumber]. */
    public fun withIdentificationNumber(identificationNumber: String): Identification = Identification(json.with("identification_number", identificationNumber))

    /** A copy with another [identificationType]. */
    public fun withIdentificationType(identificationType: String): Identification = Identification(json.with("identification_type", identificationType))

    override fun isSensitive(name: String): Boolean = name == "identification_number"
}

/**
 * `LimitBankCard`.
 */
public class LimitBankCard(json: JsonObject) : Model(json) {
    public constructor(bankCardNumber: String? = null, bankType: String? = null, identification: Identification? = null, identificationName: String? = null, phone: String? = null, validThru: String? = null) : this(
        Fields().put("bank_card_number", bankCardNumber).put("bank_type", bankType).put("identification", identification).put("identification_name", identificationName).put("phone", phone).put("valid_thru", validThru).json,
    )

    /** 银行卡号. Encrypted on the wire. */
    public val bankCardNumber: String? get() = json["bank_card_number"].textOrNull()

    /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 开卡人证件. */
    public val identification: Identification? get() = json["identification"].treeOrNull()?.let { Identification(it) }

    /** 开卡人姓名. Encrypted on the wire. */
    public val identificationName: String? get() = json["identification_name"].textOrNull()

    /** 开卡预留手机号. Encrypted on the wire. */
    public val phone: String? get() = json["phone"].textOrNull()

    /** 银行卡有效期. */
    public val validThru: String? get() = json["valid_thru"].textOrNull()

    /** A copy with another [bankCardNumber]. */
    public fun withBankCardNumber(bankCardNumber: String?): LimitBankCard = LimitBankCard(json.with("bank_card_number", bankCardNumber))

    /** A copy with another [bankType]. */
    public fun withBankType(bankType: String?): LimitBankCard = LimitBankCard(json.with("bank_type", bankType))

    /** A copy with another [identification]. */
    public fun withIdentification(identification: Identification?): LimitBankCard = LimitBankCard(json.with("identification", identification))

    /** A copy with another [identificationName]. */
    public fun withIdentificationName(identificationName: String?): LimitBankCard = LimitBankCard(json.with("identification_name", identificationName))

    /** A copy with another [phone]. */
    public fun withPhone(phone: String?): LimitBankCard = LimitBankCard(json.with("phone", phone))

    /** A copy with another [validThru]. */
    public fun withValidThru(validThru: String?): LimitBankCard = LimitBankCard(json.with("valid_thru", validThru))

    override fun isSensitive(name: String): Boolean = name == "bank_card_number" || name == "identification_name" || name == "phone"
}

/**
 * `Links`.
 */
public class Links(json: JsonObject) : Model(json) {

    /** 下一页链接. */
    public val next: String? get() = json["next"].textOrNull()

    /** 上一页链接. */
    public val prev: String? get() = json["prev"].textOrNull()

    /** 当前链接. */
    public val self: String? get() = json["self"].textOrNull()
}

/**
 * `ListDevicesResponse`.
 */
public class ListDevicesResponse(json: JsonObject) : Model(json) {

    /** 分页起始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 最大资源条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 资源总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 设备列表. */
    public val data: List<Device> get() = json["data"].list { Device(it.tree()) }

    /** 相关链接. */
    public val links: Links get() = Links(json["links"].tree())
}

/**
 * `ListFaceCollectionsResponse`.
 */
public class ListFaceCollectionsResponse(json: JsonObject) : Model(json) {

    /** 重采列表. */
    public val faceCollections: List<FaceCollection> get() = json["face_collections"].list { FaceCollection(it.tree()) }
}

/**
 * `Payer`.
 */
public class Payer(json: JsonObject) : Model(json) {

    /** 公众下的openid. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** 子公众下的openid. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()
}

/**
 * `PreSignContractRequest`.
 */
public class PreSignContractRequest(json: JsonObject) : Model(json) {
    public constructor(businessName: String, facepayUser: User, contractMode: String? = null, limitBankCard: LimitBankCard? = null) : this(
        Fields().put("business_name", businessName).put("facepay_user", facepayUser).put("contract_mode", contractMode).put("limit_bank_card", limitBankCard).json,
    )

    public constructor(businessName: String, facepayUser: User) : this(
        Fields().put("business_name", businessName).put("facepay_user", facepayUser).json,
    )

    /** 业务类型. */
    public val businessName: String get() = json["business_name"].text()

    /** 刷脸用户信息. */
    public val facepayUser: User get() = User(json["facepay_user"].tree())

    /** 签约模式. `LIMIT_BANK_CARD`: only the named card is charged; `PRIORITY_BANK_CARD`: that card first; `LIMIT_NONE`: any. See [ContractMode]. */
    public val contractMode: String? get() = json["contract_mode"].textOrNull()

    /** 签约指定银行卡. */
    public val limitBankCard: LimitBankCard? get() = json["limit_bank_card"].treeOrNull()?.let { LimitBankCard(it) }

    /** A copy with another [businessName]. */
    public fun withBusinessName(businessName: String): PreSignContractRequest = PreSignContractRequest(json.with("business_name", businessName))

    /** A copy with another [facepayUser]. */
    public fun withFacepayUser(facepayUser: User): PreSignContractRequest = PreSignContractRequest(json.with("facepay_user", facepayUser))

    /** A copy with another [contractMode]. */
    public fun withContractMode(contractMode: String?): PreSignContractRequest = PreSignContractRequest(json.with("contract_mode", contractMode))

    /** A copy with another [limitBankCard]. */
    public fun withLimitBankCard(limitBankCard: LimitBankCard?): PreSignContractRequest = PreSignContractRequest(json.with("limit_bank_card", limitBankCard))
}

/**
 * `PreSignContractResponse`.
 */
public class PreSignContractResponse(json: JsonObject) : Model(json) {

    /** 会话ID. Handed to the page where the user signs. */
    public val presignToken: String get() = json["presign_token"].text()
}

/**
 * `PreauthorizePalmRequest`.
 */
public class PreauthorizePalmRequest(json: JsonObject) : Model(json) {
    public constructor(openid: String, organizationId: String? = null, preauthorizeSessionId: String? = null) : this(
        Fields().put("openid", openid).put("organization_id", organizationId).put("preauthorize_session_id", preauthorizeSessionId).json,
    )

    public constructor(openid: String) : this(
        Fields().put("openid", openid).json,
    )

    /** `openid`. */
    public val openid: String get() = json["openid"].text()

    /** 机构ID. The school or company whose users pay by face or palm. */
    public val organizationId: String? get() = json["organization_id"].textOrNull()

    /** 预授权会话ID. */
    public val preauthorizeSessionId: String? get() = json["preauthorize_session_id"].textOrNull()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): PreauthorizePalmRequest = PreauthorizePalmRequest(json.with("openid", openid))

    /** A copy with another [organizationId]. */
    public fun withOrganizationId(organizationId: String?): PreauthorizePalmRequest = PreauthorizePalmRequest(json.with("organization_id", organizationId))

    /** A copy with another [preauthorizeSessionId]. */
    public fun withPreauthorizeSessionId(preauthorizeSessionId: String?): PreauthorizePalmRequest = PreauthorizePalmRequest(json.with("preauthorize_session_id", preauthorizeSessionId))
}

/**
 * `PreauthorizePalmResponse`.
 */
public class PreauthorizePalmResponse(json: JsonObject) : Model(json) {

    /** 预授权token. */
    public val permissionToken: String get() = json["permission_token"].text()
}

/**
 * `RealNameIdentity`.
 */
public class RealNameIdentity(json: JsonObject) : Model(json) {

    /** 加密后的身份证号. Encrypted on the wire. */
    public val encryptedCredentialId: String? get() = json["encrypted_credential_id"].textOrNull()

    /** One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 11. */
    public val credentialType: Long? get() = json["credential_type"].longOrNull()

    /** 加密后的姓名信息. Encrypted on the wire. */
    public val encryptedRealName: String? get() = json["encrypted_real_name"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "encrypted_credential_id" || name == "encrypted_real_name"
}

/**
 * `Scene`.
 */
public class Scene(json: JsonObject) : Model(json) {

    /** 设备IP. */
    public val deviceIp: String? get() = json["device_ip"].textOrNull()
}

/**
 * `Settlement`.
 */
public class Settlement(json: JsonObject) : Model(json) {
    public constructor(profitSharing: Boolean? = null) : this(
        Fields().put("profit_sharing", profitSharing).json,
    )

    /** 是否支持分账. The money is frozen after the payment, so that it can be split. */
    public val profitSharing: Boolean? get() = json["profit_sharing"].booleanOrNull()

    /** A copy with another [profitSharing]. */
    public fun withProfitSharing(profitSharing: Boolean?): Settlement = Settlement(json.with("profit_sharing", profitSharing))
}

/**
 * `Staff`.
 */
public class Staff(json: JsonObject) : Model(json) {
    public constructor(occupation: String? = null) : this(
        Fields().put("occupation", occupation).json,
    )

    /** 职业. */
    public val occupation: String? get() = json["occupation"].textOrNull()

    /** A copy with another [occupation]. */
    public fun withOccupation(occupation: String?): Staff = Staff(json.with("occupation", occupation))
}

/**
 * `Student`.
 */
public class Student(json: JsonObject) : Model(json) {
    public constructor(className: String? = null) : this(
        Fields().put("class_name", className).json,
    )

    /** 班级名. */
    public val className: String? get() = json["class_name"].textOrNull()

    /** A copy with another [className]. */
    public fun withClassName(className: String?): Student = Student(json.with("class_name", className))
}

/**
 * `UpdateOrganizationUserRequest`.
 */
public class UpdateOrganizationUserRequest(json: JsonObject) : Model(json) {
    public constructor(status: String? = null, phone: String? = null, staffInfo: Staff? = null, studentInfo: Student? = null, userName: String? = null, userType: String? = null) : this(
        Fields().put("status", status).put("phone", phone).put("staff_info", staffInfo).put("student_info", studentInfo).put("user_name", userName).put("user_type", userType).json,
    )

    /** 状态. See [Status]. */
    public val status: String? get() = json["status"].textOrNull()

    /** 手机号. Encrypted on the wire. */
    public val phone: String? get() = json["phone"].textOrNull()

    /** 职工信息. */
    public val staffInfo: Staff? get() = json["staff_info"].treeOrNull()?.let { Staff(it) }

    /** 学生信息. */
    public val studentInfo: Student? get() = json["student_info"].treeOrNull()?.let { Student(it) }

    /** 姓名. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    /** 用户类型. `STUDENT` or, for staff, `STUFF`. See [UserType]. */
    public val userType: String? get() = json["user_type"].textOrNull()

    /** A copy with another [status]. */
    public fun withStatus(status: String?): UpdateOrganizationUserRequest = UpdateOrganizationUserRequest(json.with("status", status))

    /** A copy with another [phone]. */
    public fun withPhone(phone: String?): UpdateOrganizationUserRequest = UpdateOrganizationUserRequest(json.with("phone", phone))

    /** A copy with another [staffInfo]. */
    public fun withStaffInfo(staffInfo: Staff?): UpdateOrganizationUserRequest = UpdateOrganizationUserRequest(json.with("staff_info", staffInfo))

    /** A copy with another [studentInfo]. */
    public fun withStudentInfo(studentInfo: Student?): UpdateOrganizationUserRequest = UpdateOrganizationUserRequest(json.with("student_info", studentInfo))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String?): UpdateOrganizationUserRequest = UpdateOrganizationUserRequest(json.with("user_name", userName))

    /** A copy with another [userType]. */
    public fun withUserType(userType: String?): UpdateOrganizationUserRequest = UpdateOrganizationUserRequest(json.with("user_type", userType))

    override fun isSensitive(name: String): Boolean = name == "phone" || name == "user_name"
}

/**
 * `User`.
 */
public class User(json: JsonObject) : Model(json) {
    public constructor(organizationId: String, outUserId: String, identification: Identification? = null, identificationName: String? = null, phone: String? = null) : this(
        Fields().put("organization_id", organizationId).put("out_user_id", outUserId).put("identification", identification).put("identification_name", identificationName).put("phone", phone).json,
    )

    public constructor(organizationId: String, outUserId: String) : this(
        Fields().put("organization_id", organizationId).put("out_user_id", outUserId).json,
    )

    /** 机构ID. The school or company whose users pay by face or palm. */
    public val organizationId: String get() = json["organization_id"].text()

    /** 商户用户ID. The merchant's own number of the user. */
    public val outUserId: String get() = json["out_user_id"].text()

    /** 证件信息. */
    public val identification: Identification? get() = json["identification"].treeOrNull()?.let { Identification(it) }

    /** 刷脸用户名. */
    public val identificationName: String? get() = json["identification_name"].textOrNull()

    /** 手机号码. Encrypted on the wire. */
    public val phone: String? get() = json["phone"].textOrNull()

    /** A copy with another [organizationId]. */
    public fun withOrganizationId(organizationId: String): User = User(json.with("organization_id", organizationId))

    /** A copy with another [outUserId]. */
    public fun withOutUserId(outUserId: String): User = User(json.with("out_user_id", outUserId))

    /** A copy with another [identification]. */
    public fun withIdentification(identification: Identification?): User = User(json.with("identification", identification))

    /** A copy with another [identificationName]. */
    public fun withIdentificationName(identificationName: String?): User = User(json.with("identification_name", identificationName))

    /** A copy with another [phone]. */
    public fun withPhone(phone: String?): User = User(json.with("phone", phone))

    override fun isSensitive(name: String): Boolean = name == "phone"
}

/**
 * `UserStateChangeResource`.
 */
public class UserStateChangeResource(json: JsonObject) : Model(json) {

    /** 微信APPID. */
    public val appid: String get() = json["appid"].text()

    /** 微信用户openid. */
    public val openid: String get() = json["openid"].text()

    /** 签约ID. WeChat Pay's number of the agreement. */
    public val contractId: String get() = json["contract_id"].text()

    /** 商户号. */
    public val mchId: String get() = json["mch_id"].text()

    /** 机构编号. The school or company whose users pay by face or palm. */
    public val organizationId: String get() = json["organization_id"].text()

    /** 商户刷脸用户ID. The merchant's own number of the user. */
    public val outUserId: String get() = json["out_user_id"].text()

    /** 微信刷脸用户ID. WeChat Pay's number of the user. */
    public val userId: String get() = json["user_id"].text()

    /** 通知创建时间. */
    public val notifyCreateTime: String get() = json["notify_create_time"].text()
}

/**
 * `WebInitData`.
 */
public class WebInitData(json: JsonObject) : Model(json) {
    public constructor(organizationId: String? = null, outUserId: String? = null) : this(
        Fields().put("organization_id", organizationId).put("out_user_id", outUserId).json,
    )

    /** 机构ID. The school or company whose users pay by face or palm. */
    public val organizationId: String? get() = json["organization_id"].textOrNull()

    /** 商户刷脸用户ID. The merchant's own number of the user. */
    public val outUserId: String? get() = json["out_user_id"].textOrNull()

    /** A copy with another [organizationId]. */
    public fun withOrganizationId(organizationId: String?): WebInitData = WebInitData(json.with("organization_id", organizationId))

    /** A copy with another [outUserId]. */
    public fun withOutUserId(outUserId: String?): WebInitData = WebInitData(json.with("out_user_id", outUserId))
}

/**
 * 激活状态.
 *
 * The documented values; there may be others.
 */
public object ActivationStatus {
    public const val ACTIVATED: String = "ACTIVATED"
    public const val INACTIVATED: String = "INACTIVATED"
}

/**
 * 平台产品ID.
 *
 * The documented values; there may be others.
 */
public object BusinessProductId {
    public const val N2: String = "2"
    public const val N11: String = "11"
}

/**
 * 重采状态.
 *
 * The documented values; there may be others.
 */
public object CollectionState {
    public const val COLLECTION_REQUIRED: String = "COLLECTION_REQUIRED"
    public const val PHOTO_UPLOADED: String = "PHOTO_UPLOADED"
    public const val COMPLETE: String = "COMPLETE"
}

/**
 * 签约卡来源.
 *
 * The documented values; there may be others.
 */
public object ContractBankCardFrom {
    public const val MERCHANT_LIMITED_BANK_CARD: String = "MERCHANT_LIMITED_BANK_CARD"
    public const val USER_SELECT_FREE: String = "USER_SELECT_FREE"
}

/**
 * 签约模式.
 *
 * The documented values; there may be others.
 */
public object ContractMode {
    public const val LIMIT_BANK_CARD: String = "LIMIT_BANK_CARD"
    public const val PRIORITY_BANK_CARD: String = "PRIORITY_BANK_CARD"
    public const val LIMIT_NONE: String = "LIMIT_NONE"
}

/**
 * 签约状态.
 *
 * The documented values; there may be others.
 */
public object ContractState {
    public const val NOT_CONTRACTED: String = "NOT_CONTRACTED"
    public const val TERMINATED: String = "TERMINATED"
    public const val CONTRACTED: String = "CONTRACTED"
}

/**
 * 货币类型.
 *
 * The documented values; there may be others.
 */
public object Currency {
    public const val CNY: String = "CNY"
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object IdentificationType {
    public const val IDCARD: String = "IDCARD"
}

/**
 * 标识本次请求获取的信息类型.
 *
 * The documented values; there may be others.
 */
public object InfoType {
    public const val ASK_UNIONID: String = "ASK_UNIONID"
    public const val ASK_REAL_NAME: String = "ASK_REAL_NAME"
}

/**
 * 查询结果.
 *
 * The documented values; there may be others.
 */
public object Result {
    public const val SUCCESS: String = "SUCCESS"
    public const val WARN: String = "WARN"
    public const val FAIL: String = "FAIL"
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val AUTHORIZATION_STATE_NONE: String = "AUTHORIZATION_STATE_NONE"
    public const val AUTHORIZATION_STATE_ON: String = "AUTHORIZATION_STATE_ON"
    public const val AUTHORIZATION_STATE_OFF: String = "AUTHORIZATION_STATE_OFF"
}

/**
 * 用户状态.
 *
 * The documented values; there may be others.
 */
public object Status {
    public const val NORMAL: String = "NORMAL"
    public const val DISABLED: String = "DISABLED"
}

/**
 * 交易类型.
 *
 * The documented values; there may be others.
 */
public object TradeType {
    public const val NATIVE: String = "NATIVE"
    public const val JSAPI: String = "JSAPI"
    public const val APP: String = "APP"
    public const val MWEB: String = "MWEB"
    public const val AUTH: String = "AUTH"
}

/**
 * 用户类型.
 *
 * The documented values; there may be others.
 */
public object UserType {
    public const val STUDENT: String = "STUDENT"
    public const val STUFF: String = "STUFF"
}
