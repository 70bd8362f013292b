// Generated from api/global_merchant.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalmerchant

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path

/** Merchants abroad (跨境商户). */
public class GlobalMerchantService internal constructor(core: Core) {
    private val calls = GlobalMerchantCalls(core)

    /**
     * Upload a file for an application (上传文件).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913)
     *
     * @param file 文件内容. Its digest is computed for you.
     * @param filename 文件名称.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadFile(file: ByteArray, filename: String, options: CallOptions? = null): UploadFileResponse =
        calls.uploadFile(file, filename).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadFile(file: Path, filename: String = file.fileName.toString(), options: CallOptions? = null): UploadFileResponse =
        calls.uploadFile(file = FileInput(file), filename = filename).await(options)

    /**
     * Apply for payments from mobile browsers (创建H5支付权限申请单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param domains H5支付域名.
     * @param websiteUrl 子商户H5经营网址.
     * @param applymentType 申请单类型. See [ApplymentType].
     * @param businessDescription 公司介绍和业务描述.
     * @param companyRegisterCert 公司注册资质证书.
     * @param notifyUrl 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string.
     * @param transactionLimitType 限额类型. See [TransactionLimitType].
     * @param websiteBusinessPagePics 经营网址商业页面截图.
     * @param websiteHomepagePics 经营网址首页截图.
     * @param websiteState 子商户经营网址状态. See [WebsiteState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createH5PermissionApplication(subMchid: String, domains: List<String>, websiteUrl: String, applymentType: String? = null, businessDescription: String? = null, companyRegisterCert: String? = null, notifyUrl: String? = null, transactionLimitType: String? = null, websiteBusinessPagePics: List<String>? = null, websiteHomepagePics: List<String>? = null, websiteState: String? = null, options: CallOptions? = null): H5PermissionApplication =
        calls.createH5PermissionApplication(CreateH5PermissionApplicationRequest(subMchid = subMchid, domains = domains, websiteUrl = websiteUrl, applymentType = applymentType, businessDescription = businessDescription, companyRegisterCert = companyRegisterCert, notifyUrl = notifyUrl, transactionLimitType = transactionLimitType, websiteBusinessPagePics = websiteBusinessPagePics, websiteHomepagePics = websiteHomepagePics, websiteState = websiteState)).await(options)

    /**
     * Query an application for payments from mobile browsers (查询H5支付权限申请单详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025107)
     *
     * @param applymentId 申请单号. WeChat Pay's number of the application.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getH5PermissionApplication(applymentId: Long, options: CallOptions? = null): H5PermissionApplication =
        calls.getH5PermissionApplication(applymentId).await(options)

    /**
     * Correct an application for payments from mobile browsers (修改H5支付权限申请单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025109)
     *
     * @param applymentId 申请单号. WeChat Pay's number of the application.
     * @param domains H5支付域名.
     * @param applymentType 申请类型.
     * @param businessDescription 公司介绍和业务描述.
     * @param companyRegisterCert 公司注册资质证书.
     * @param transactionLimitType 交易限制类型.
     * @param websiteBusinessPagePics 经营网址商业页面截图.
     * @param websiteHomepagePics 经营网址首页截图.
     * @param websiteState 子商户经营网址状态. See [WebsiteState].
     * @param websiteUrl 子商户H5经营网址.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateH5PermissionApplication(applymentId: Long, domains: List<String>, applymentType: String? = null, businessDescription: String? = null, companyRegisterCert: String? = null, transactionLimitType: String? = null, websiteBusinessPagePics: List<String>? = null, websiteHomepagePics: List<String>? = null, websiteState: String? = null, websiteUrl: String? = null, options: CallOptions? = null): UpdateH5PermissionApplicationResponse =
        calls.updateH5PermissionApplication(applymentId, UpdateH5PermissionApplicationRequest(domains = domains, applymentType = applymentType, businessDescription = businessDescription, companyRegisterCert = companyRegisterCert, transactionLimitType = transactionLimitType, websiteBusinessPagePics = websiteBusinessPagePics, websiteHomepagePics = websiteHomepagePics, websiteState = websiteState, websiteUrl = websiteUrl)).await(options)

    /**
     * Apply for other domains for payments from mobile browsers (创建H5支付域名修改申请单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025110)
     *
     * @param outApplymentId 商户申请单号.
     * @param domains H5支付域名.
     * @param websiteUrl 子商户H5经营网址.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param notifyUrl 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string.
     * @param websiteBusinessPagePics 经营网址商业页面截图.
     * @param websiteHomepagePics 经营网址首页截图.
     * @param websiteState 子商户经营网址状态. See [WebsiteState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createH5DomainApplication(outApplymentId: String, domains: List<String>, websiteUrl: String, subMchid: String? = null, notifyUrl: String? = null, websiteBusinessPagePics: List<String>? = null, websiteHomepagePics: List<String>? = null, websiteState: String? = null, options: CallOptions? = null): H5DomainApplication =
        calls.createH5DomainApplication(CreateH5DomainApplicationRequest(outApplymentId = outApplymentId, domains = domains, websiteUrl = websiteUrl, subMchid = subMchid, notifyUrl = notifyUrl, websiteBusinessPagePics = websiteBusinessPagePics, websiteHomepagePics = websiteHomepagePics, websiteState = websiteState)).await(options)

    /**
     * Query an application for other domains (查询H5支付域名修改申请单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025112)
     *
     * @param applymentId 申请单号. WeChat Pay's number of the application.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getH5DomainApplication(applymentId: Long, options: CallOptions? = null): H5DomainApplication =
        calls.getH5DomainApplication(applymentId).await(options)

    /**
     * Correct an application for other domains (修改H5支付域名修改申请单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025114)
     *
     * @param applymentId 申请单号. WeChat Pay's number of the application.
     * @param domains H5支付域名.
     * @param websiteBusinessPagePics 经营网址商业页面截图.
     * @param websiteHomepagePics 经营网址首页截图.
     * @param websiteState 子商户经营网址状态. See [WebsiteState].
     * @param websiteUrl 商户H5经营网址.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateH5DomainApplication(applymentId: Long, domains: List<String>, websiteBusinessPagePics: List<String>? = null, websiteHomepagePics: List<String>? = null, websiteState: String? = null, websiteUrl: String? = null, options: CallOptions? = null): H5DomainApplication =
        calls.updateH5DomainApplication(applymentId, UpdateH5DomainApplicationRequest(domains = domains, websiteBusinessPagePics = websiteBusinessPagePics, websiteHomepagePics = websiteHomepagePics, websiteState = websiteState, websiteUrl = websiteUrl)).await(options)

    /**
     * Get whether a sub-merchant may be paid from mobile browsers (查询子商户H5支付权限状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025117)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getH5Permission(subMchid: String, options: CallOptions? = null): GetH5PermissionResponse =
        calls.getH5Permission(subMchid).await(options)

    /**
     * Upload an image for an application (上传图片).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api_external/en/apis/chapter4_2_4.shtml)
     *
     * @param file 文件内容. Its digest is computed for you.
     * @param filename 图片文件名.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadImage(file: ByteArray, filename: String? = null, options: CallOptions? = null): UploadImageResponse =
        calls.uploadImage(file, filename).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadImage(file: Path, filename: String = file.fileName.toString(), options: CallOptions? = null): UploadImageResponse =
        calls.uploadImage(file = FileInput(file), filename = filename).await(options)

    /**
     * Add a sub-merchant (子商户进件（融合钱包）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025088)
     *
     * @param spAppid 机构appid.
     * @param name 子商户全称.
     * @param business 业务信息.
     * @param businessCategory 类目.
     * @param contact 联系人信息.
     * @param merchantCountryCode 注册国家或区域.
     * @param merchantType 商户类型. See [MerchantType].
     * @param officePhone 公司电话.
     * @param shortname 子商户简称.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param channelId 渠道号.
     * @param applyH5Payment 是否申请H5支付权限.
     * @param attach 附加信息. Comes back unchanged in queries and notifications.
     * @param director 董事信息.
     * @param h5PaymentApplyInfo H5申请资料.
     * @param principal 负责人信息.
     * @param registrationCertificateCopy 公司注册文件照片.
     * @param registrationCertificateDate 公司注册文件过期时间.
     * @param registrationCertificateNumber 公司注册文件编号.
     * @param settlementBankNumber 子商户银行结算账户信息.
     * @param idempotencyKey `Idempotency-Key`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun addSubMerchant(spAppid: String, name: String, business: Business, businessCategory: Long, contact: Contact, merchantCountryCode: String, merchantType: String, officePhone: String, shortname: String, spMchid: String? = null, channelId: String? = null, applyH5Payment: Boolean? = null, attach: String? = null, director: Director? = null, h5PaymentApplyInfo: AddSubMerchantH5PaymentApplication? = null, principal: Director? = null, registrationCertificateCopy: String? = null, registrationCertificateDate: String? = null, registrationCertificateNumber: String? = null, settlementBankNumber: String? = null, idempotencyKey: String? = null, options: CallOptions? = null): AddSubMerchantResponse =
        calls.addSubMerchant(AddSubMerchantRequest(spAppid = spAppid, name = name, business = business, businessCategory = businessCategory, contact = contact, merchantCountryCode = merchantCountryCode, merchantType = merchantType, officePhone = officePhone, shortname = shortname, spMchid = spMchid, channelId = channelId, applyH5Payment = applyH5Payment, attach = attach, director = director, h5PaymentApplyInfo = h5PaymentApplyInfo, principal = principal, registrationCertificateCopy = registrationCertificateCopy, registrationCertificateDate = registrationCertificateDate, registrationCertificateNumber = registrationCertificateNumber, settlementBankNumber = settlementBankNumber), idempotencyKey).await(options)

    /**
     * Replace the data of a sub-merchant (修改子商户).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/Onborading_Sub_Merchant/chapter3_3.shtml)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 机构微信AppId.
     * @param name 子商户全称.
     * @param business 业务信息.
     * @param businessCategory 商业类目编码.
     * @param contact 联系人信息.
     * @param merchantCountryCode 注册国家或地区代码.
     * @param merchantType 商户类型.
     * @param officePhone 公司电话号码.
     * @param registrationCertificateDate 公司注册文件过期时间字符串.
     * @param registrationCertificateNumber 公司注册文件编号.
     * @param settlementBankNumber 子商户银行结算账户信息.
     * @param shortname 子商户简称.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param channelId 渠道号.
     * @param applyH5Payment 是否申请开通H5支付权限.
     * @param director 董事信息.
     * @param h5PaymentApplyInfo H5支付权限申请信息.
     * @param principal 负责人信息.
     * @param registrationCertificateCopy 公司注册文件照片MediaId.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun replaceSubMerchant(subMchid: String, spAppid: String, name: String, business: ReplaceSubMerchantBusiness, businessCategory: Long, contact: Contact, merchantCountryCode: String, merchantType: String, officePhone: String, registrationCertificateDate: String, registrationCertificateNumber: String, settlementBankNumber: String, shortname: String, spMchid: String? = null, channelId: String? = null, applyH5Payment: Boolean? = null, director: ReplaceSubMerchantDirector? = null, h5PaymentApplyInfo: H5PaymentApplication? = null, principal: ReplaceSubMerchantDirector? = null, registrationCertificateCopy: String? = null, options: CallOptions? = null): ReplaceSubMerchantResponse =
        calls.replaceSubMerchant(ReplaceSubMerchantRequest(subMchid = subMchid, spAppid = spAppid, name = name, business = business, businessCategory = businessCategory, contact = contact, merchantCountryCode = merchantCountryCode, merchantType = merchantType, officePhone = officePhone, registrationCertificateDate = registrationCertificateDate, registrationCertificateNumber = registrationCertificateNumber, settlementBankNumber = settlementBankNumber, shortname = shortname, spMchid = spMchid, channelId = channelId, applyH5Payment = applyH5Payment, director = director, h5PaymentApplyInfo = h5PaymentApplyInfo, principal = principal, registrationCertificateCopy = registrationCertificateCopy)).await(options)

    /**
     * Get the data of a sub-merchant (查询子商户（融合钱包）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param spAppid 机构appid.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSubMerchant(subMchid: String, spAppid: String, spMchid: String? = null, options: CallOptions? = null): GetSubMerchantResponse =
        calls.getSubMerchant(subMchid, spAppid, spMchid).await(options)

    /**
     * Change some of the data of a sub-merchant (修改子商户（融合钱包）).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096)
     *
     * @param subMchid `sub_mchid`.
     * @param spAppid 机构appid.
     * @param name 子商户全称.
     * @param business 业务信息.
     * @param businessCategory 类目.
     * @param contact 联系人信息.
     * @param merchantCountryCode 注册国家或区域.
     * @param merchantType 商户类型. See [MerchantType].
     * @param officePhone 公司电话.
     * @param registrationCertificateDate 公司注册文件过期时间.
     * @param registrationCertificateNumber 公司注册文件编号.
     * @param shortname 子商户简称.
     * @param spMchid 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
     * @param channelId 渠道号.
     * @param applyH5Payment 是否申请H5支付权限.
     * @param director 董事信息.
     * @param h5PaymentApplyInfo H5支付申请资料资料.
     * @param principal 负责人信息.
     * @param registrationCertificateCopy 公司注册文件照片.
     * @param settlementBankNumber 子商户银行结算账户信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateSubMerchant(subMchid: String, spAppid: String, name: String, business: UpdateSubMerchantBusiness, businessCategory: Long, contact: Contact, merchantCountryCode: String, merchantType: String, officePhone: String, registrationCertificateDate: String, registrationCertificateNumber: String, shortname: String, spMchid: String? = null, channelId: String? = null, applyH5Payment: Boolean? = null, director: Director? = null, h5PaymentApplyInfo: H5PaymentApplication? = null, principal: Director? = null, registrationCertificateCopy: String? = null, settlementBankNumber: String? = null, options: CallOptions? = null): UpdateSubMerchantResponse =
        calls.updateSubMerchant(subMchid, UpdateSubMerchantRequest(subMchid = subMchid, spAppid = spAppid, name = name, business = business, businessCategory = businessCategory, contact = contact, merchantCountryCode = merchantCountryCode, merchantType = merchantType, officePhone = officePhone, registrationCertificateDate = registrationCertificateDate, registrationCertificateNumber = registrationCertificateNumber, shortname = shortname, spMchid = spMchid, channelId = channelId, applyH5Payment = applyH5Payment, director = director, h5PaymentApplyInfo = h5PaymentApplyInfo, principal = principal, registrationCertificateCopy = registrationCertificateCopy, settlementBankNumber = settlementBankNumber)).await(options)
}
