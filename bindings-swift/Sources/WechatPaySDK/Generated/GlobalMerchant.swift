// Generated from api/global_merchant.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Merchants abroad (跨境商户).
public struct GlobalMerchant: Sendable {
    let client: Client
}

extension Client {
    /// Merchants abroad (跨境商户).
    public var globalMerchant: GlobalMerchant { GlobalMerchant(client: self) }
}

extension GlobalMerchant {
    /// Upload a file for an application (上传文件).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913)
    ///
    /// - Parameters:
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - filename: 文件名称.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadFile(
        file: Data,
        filename: String,
        options: CallOptions = CallOptions()
    ) async throws -> UploadFileResponse {
        var call = Call("global_merchant.upload_file", options)
        call.attachment = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func uploadFile(
        file: URL,
        filename: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadFileResponse {
        var call = Call("global_merchant.upload_file", options)
        call.file = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// Apply for payments from mobile browsers (创建H5支付权限申请单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - domains: H5支付域名.
    ///   - websiteUrl: 子商户H5经营网址.
    ///   - applymentType: 申请单类型.
    ///   - businessDescription: 公司介绍和业务描述.
    ///   - companyRegisterCert: 公司注册资质证书.
    ///   - notifyUrl: 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string.
    ///   - transactionLimitType: 限额类型.
    ///   - websiteBusinessPagePics: 经营网址商业页面截图.
    ///   - websiteHomepagePics: 经营网址首页截图.
    ///   - websiteState: 子商户经营网址状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createH5PermissionApplication(
        subMchid: String,
        domains: [String],
        websiteUrl: String,
        applymentType: ApplymentType? = nil,
        businessDescription: String? = nil,
        companyRegisterCert: String? = nil,
        notifyUrl: String? = nil,
        transactionLimitType: TransactionLimitType? = nil,
        websiteBusinessPagePics: [String]? = nil,
        websiteHomepagePics: [String]? = nil,
        websiteState: WebsiteState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> H5PermissionApplication {
        var call = Call("global_merchant.create_h5_permission_application", options)
        call.set("sub_mchid", subMchid)
        call.set("domains", domains)
        call.set("website_url", websiteUrl)
        call.set("applyment_type", applymentType)
        call.set("business_description", businessDescription)
        call.set("company_register_cert", companyRegisterCert)
        call.set("notify_url", notifyUrl)
        call.set("transaction_limit_type", transactionLimitType)
        call.set("website_business_page_pics", websiteBusinessPagePics)
        call.set("website_homepage_pics", websiteHomepagePics)
        call.set("website_state", websiteState)
        return try await client.answer(to: call)
    }

    /// Query an application for payments from mobile browsers (查询H5支付权限申请单详情).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025107)
    ///
    /// - Parameters:
    ///   - applymentId: 申请单号. WeChat Pay's number of the application.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getH5PermissionApplication(
        applymentId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> H5PermissionApplication {
        var call = Call("global_merchant.get_h5_permission_application", options)
        call.set("applyment_id", applymentId)
        return try await client.answer(to: call)
    }

    /// Correct an application for payments from mobile browsers (修改H5支付权限申请单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025109)
    ///
    /// - Parameters:
    ///   - applymentId: 申请单号. WeChat Pay's number of the application.
    ///   - domains: H5支付域名.
    ///   - applymentType: 申请类型.
    ///   - businessDescription: 公司介绍和业务描述.
    ///   - companyRegisterCert: 公司注册资质证书.
    ///   - transactionLimitType: 交易限制类型.
    ///   - websiteBusinessPagePics: 经营网址商业页面截图.
    ///   - websiteHomepagePics: 经营网址首页截图.
    ///   - websiteState: 子商户经营网址状态.
    ///   - websiteUrl: 子商户H5经营网址.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateH5PermissionApplication(
        applymentId: Int,
        domains: [String],
        applymentType: String? = nil,
        businessDescription: String? = nil,
        companyRegisterCert: String? = nil,
        transactionLimitType: String? = nil,
        websiteBusinessPagePics: [String]? = nil,
        websiteHomepagePics: [String]? = nil,
        websiteState: WebsiteState? = nil,
        websiteUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateH5PermissionApplicationResponse {
        var call = Call("global_merchant.update_h5_permission_application", options)
        call.set("applyment_id", applymentId)
        call.set("domains", domains)
        call.set("applyment_type", applymentType)
        call.set("business_description", businessDescription)
        call.set("company_register_cert", companyRegisterCert)
        call.set("transaction_limit_type", transactionLimitType)
        call.set("website_business_page_pics", websiteBusinessPagePics)
        call.set("website_homepage_pics", websiteHomepagePics)
        call.set("website_state", websiteState)
        call.set("website_url", websiteUrl)
        return try await client.answer(to: call)
    }

    /// Apply for other domains for payments from mobile browsers (创建H5支付域名修改申请单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025110)
    ///
    /// - Parameters:
    ///   - outApplymentId: 商户申请单号.
    ///   - domains: H5支付域名.
    ///   - websiteUrl: 子商户H5经营网址.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - notifyUrl: 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string.
    ///   - websiteBusinessPagePics: 经营网址商业页面截图.
    ///   - websiteHomepagePics: 经营网址首页截图.
    ///   - websiteState: 子商户经营网址状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createH5DomainApplication(
        outApplymentId: String,
        domains: [String],
        websiteUrl: String,
        subMchid: String? = nil,
        notifyUrl: String? = nil,
        websiteBusinessPagePics: [String]? = nil,
        websiteHomepagePics: [String]? = nil,
        websiteState: WebsiteState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> H5DomainApplication {
        var call = Call("global_merchant.create_h5_domain_application", options)
        call.set("out_applyment_id", outApplymentId)
        call.set("domains", domains)
        call.set("website_url", websiteUrl)
        call.set("sub_mchid", subMchid)
        call.set("notify_url", notifyUrl)
        call.set("website_business_page_pics", websiteBusinessPagePics)
        call.set("website_homepage_pics", websiteHomepagePics)
        call.set("website_state", websiteState)
        return try await client.answer(to: call)
    }

    /// Query an application for other domains (查询H5支付域名修改申请单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025112)
    ///
    /// - Parameters:
    ///   - applymentId: 申请单号. WeChat Pay's number of the application.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getH5DomainApplication(
        applymentId: Int,
        options: CallOptions = CallOptions()
    ) async throws -> H5DomainApplication {
        var call = Call("global_merchant.get_h5_domain_application", options)
        call.set("applyment_id", applymentId)
        return try await client.answer(to: call)
    }

    /// Correct an application for other domains (修改H5支付域名修改申请单).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025114)
    ///
    /// - Parameters:
    ///   - applymentId: 申请单号. WeChat Pay's number of the application.
    ///   - domains: H5支付域名.
    ///   - websiteBusinessPagePics: 经营网址商业页面截图.
    ///   - websiteHomepagePics: 经营网址首页截图.
    ///   - websiteState: 子商户经营网址状态.
    ///   - websiteUrl: 商户H5经营网址.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateH5DomainApplication(
        applymentId: Int,
        domains: [String],
        websiteBusinessPagePics: [String]? = nil,
        websiteHomepagePics: [String]? = nil,
        websiteState: WebsiteState? = nil,
        websiteUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> H5DomainApplication {
        var call = Call("global_merchant.update_h5_domain_application", options)
        call.set("applyment_id", applymentId)
        call.set("domains", domains)
        call.set("website_business_page_pics", websiteBusinessPagePics)
        call.set("website_homepage_pics", websiteHomepagePics)
        call.set("website_state", websiteState)
        call.set("website_url", websiteUrl)
        return try await client.answer(to: call)
    }

    /// Get whether a sub-merchant may be paid from mobile browsers (查询子商户H5支付权限状态).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025117)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getH5Permission(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetH5PermissionResponse {
        var call = Call("global_merchant.get_h5_permission", options)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Upload an image for an application (上传图片).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api_external/en/apis/chapter4_2_4.shtml)
    ///
    /// - Parameters:
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - filename: 图片文件名.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadImage(
        file: Data,
        filename: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadImageResponse {
        var call = Call("global_merchant.upload_image", options)
        call.attachment = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func uploadImage(
        file: URL,
        filename: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UploadImageResponse {
        var call = Call("global_merchant.upload_image", options)
        call.file = file
        call.set("filename", filename)
        return try await client.answer(to: call)
    }

    /// Add a sub-merchant (子商户进件（融合钱包）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025088)
    ///
    /// - Parameters:
    ///   - spAppid: 机构appid.
    ///   - name: 子商户全称.
    ///   - business: 业务信息.
    ///   - businessCategory: 类目.
    ///   - contact: 联系人信息.
    ///   - merchantCountryCode: 注册国家或区域.
    ///   - merchantType: 商户类型.
    ///   - officePhone: 公司电话.
    ///   - shortname: 子商户简称.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - channelId: 渠道号.
    ///   - applyH5Payment: 是否申请H5支付权限.
    ///   - attach: 附加信息. Comes back unchanged in queries and notifications.
    ///   - director: 董事信息.
    ///   - h5PaymentApplyInfo: H5申请资料.
    ///   - principal: 负责人信息.
    ///   - registrationCertificateCopy: 公司注册文件照片.
    ///   - registrationCertificateDate: 公司注册文件过期时间.
    ///   - registrationCertificateNumber: 公司注册文件编号.
    ///   - settlementBankNumber: 子商户银行结算账户信息.
    ///   - idempotencyKey:
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func addSubMerchant(
        spAppid: String,
        name: String,
        business: Business,
        businessCategory: Int,
        contact: Contact,
        merchantCountryCode: String,
        merchantType: MerchantType,
        officePhone: String,
        shortname: String,
        spMchid: String? = nil,
        channelId: String? = nil,
        applyH5Payment: Bool? = nil,
        attach: String? = nil,
        director: Director? = nil,
        h5PaymentApplyInfo: AddSubMerchantH5PaymentApplication? = nil,
        principal: Director? = nil,
        registrationCertificateCopy: String? = nil,
        registrationCertificateDate: String? = nil,
        registrationCertificateNumber: String? = nil,
        settlementBankNumber: String? = nil,
        idempotencyKey: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AddSubMerchantResponse {
        var call = Call("global_merchant.add_sub_merchant", options)
        call.set("sp_appid", spAppid)
        call.set("name", name)
        call.set("business", business)
        call.set("business_category", businessCategory)
        call.set("contact", contact)
        call.set("merchant_country_code", merchantCountryCode)
        call.set("merchant_type", merchantType)
        call.set("office_phone", officePhone)
        call.set("shortname", shortname)
        call.set("sp_mchid", spMchid)
        call.set("channel_id", channelId)
        call.set("apply_h5_payment", applyH5Payment)
        call.set("attach", attach)
        call.set("director", director)
        call.set("h5_payment_apply_info", h5PaymentApplyInfo)
        call.set("principal", principal)
        call.set("registration_certificate_copy", registrationCertificateCopy)
        call.set("registration_certificate_date", registrationCertificateDate)
        call.set("registration_certificate_number", registrationCertificateNumber)
        call.set("settlement_bank_number", settlementBankNumber)
        call.set("Idempotency-Key", idempotencyKey)
        return try await client.answer(to: call)
    }

    /// Replace the data of a sub-merchant (修改子商户).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/Onborading_Sub_Merchant/chapter3_3.shtml)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 机构微信AppId.
    ///   - name: 子商户全称.
    ///   - business: 业务信息.
    ///   - businessCategory: 商业类目编码.
    ///   - contact: 联系人信息.
    ///   - merchantCountryCode: 注册国家或地区代码.
    ///   - merchantType: 商户类型.
    ///   - officePhone: 公司电话号码.
    ///   - registrationCertificateDate: 公司注册文件过期时间字符串.
    ///   - registrationCertificateNumber: 公司注册文件编号.
    ///   - settlementBankNumber: 子商户银行结算账户信息.
    ///   - shortname: 子商户简称.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - channelId: 渠道号.
    ///   - applyH5Payment: 是否申请开通H5支付权限.
    ///   - director: 董事信息.
    ///   - h5PaymentApplyInfo: H5支付权限申请信息.
    ///   - principal: 负责人信息.
    ///   - registrationCertificateCopy: 公司注册文件照片MediaId.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func replaceSubMerchant(
        subMchid: String,
        spAppid: String,
        name: String,
        business: ReplaceSubMerchantBusiness,
        businessCategory: Int,
        contact: Contact,
        merchantCountryCode: String,
        merchantType: String,
        officePhone: String,
        registrationCertificateDate: String,
        registrationCertificateNumber: String,
        settlementBankNumber: String,
        shortname: String,
        spMchid: String? = nil,
        channelId: String? = nil,
        applyH5Payment: Bool? = nil,
        director: ReplaceSubMerchantDirector? = nil,
        h5PaymentApplyInfo: H5PaymentApplication? = nil,
        principal: ReplaceSubMerchantDirector? = nil,
        registrationCertificateCopy: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ReplaceSubMerchantResponse {
        var call = Call("global_merchant.replace_sub_merchant", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("name", name)
        call.set("business", business)
        call.set("business_category", businessCategory)
        call.set("contact", contact)
        call.set("merchant_country_code", merchantCountryCode)
        call.set("merchant_type", merchantType)
        call.set("office_phone", officePhone)
        call.set("registration_certificate_date", registrationCertificateDate)
        call.set("registration_certificate_number", registrationCertificateNumber)
        call.set("settlement_bank_number", settlementBankNumber)
        call.set("shortname", shortname)
        call.set("sp_mchid", spMchid)
        call.set("channel_id", channelId)
        call.set("apply_h5_payment", applyH5Payment)
        call.set("director", director)
        call.set("h5_payment_apply_info", h5PaymentApplyInfo)
        call.set("principal", principal)
        call.set("registration_certificate_copy", registrationCertificateCopy)
        return try await client.answer(to: call)
    }

    /// Get the data of a sub-merchant (查询子商户（融合钱包）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    ///   - spAppid: 机构appid.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getSubMerchant(
        subMchid: String,
        spAppid: String,
        spMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetSubMerchantResponse {
        var call = Call("global_merchant.get_sub_merchant", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("sp_mchid", spMchid)
        return try await client.answer(to: call)
    }

    /// Change some of the data of a sub-merchant (修改子商户（融合钱包）).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096)
    ///
    /// - Parameters:
    ///   - subMchid:
    ///   - spAppid: 机构appid.
    ///   - name: 子商户全称.
    ///   - business: 业务信息.
    ///   - businessCategory: 类目.
    ///   - contact: 联系人信息.
    ///   - merchantCountryCode: 注册国家或区域.
    ///   - merchantType: 商户类型.
    ///   - officePhone: 公司电话.
    ///   - registrationCertificateDate: 公司注册文件过期时间.
    ///   - registrationCertificateNumber: 公司注册文件编号.
    ///   - shortname: 子商户简称.
    ///   - spMchid: 机构商户号. The institution's own merchant number. The client's `mchid` where left out.
    ///   - channelId: 渠道号.
    ///   - applyH5Payment: 是否申请H5支付权限.
    ///   - director: 董事信息.
    ///   - h5PaymentApplyInfo: H5支付申请资料资料.
    ///   - principal: 负责人信息.
    ///   - registrationCertificateCopy: 公司注册文件照片.
    ///   - settlementBankNumber: 子商户银行结算账户信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateSubMerchant(
        subMchid: String,
        spAppid: String,
        name: String,
        business: UpdateSubMerchantBusiness,
        businessCategory: Int,
        contact: Contact,
        merchantCountryCode: String,
        merchantType: MerchantType,
        officePhone: String,
        registrationCertificateDate: String,
        registrationCertificateNumber: String,
        shortname: String,
        spMchid: String? = nil,
        channelId: String? = nil,
        applyH5Payment: Bool? = nil,
        director: Director? = nil,
        h5PaymentApplyInfo: H5PaymentApplication? = nil,
        principal: Director? = nil,
        registrationCertificateCopy: String? = nil,
        settlementBankNumber: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UpdateSubMerchantResponse {
        var call = Call("global_merchant.update_sub_merchant", options)
        call.set("sub_mchid", subMchid)
        call.set("sp_appid", spAppid)
        call.set("name", name)
        call.set("business", business)
        call.set("business_category", businessCategory)
        call.set("contact", contact)
        call.set("merchant_country_code", merchantCountryCode)
        call.set("merchant_type", merchantType)
        call.set("office_phone", officePhone)
        call.set("registration_certificate_date", registrationCertificateDate)
        call.set("registration_certificate_number", registrationCertificateNumber)
        call.set("shortname", shortname)
        call.set("sp_mchid", spMchid)
        call.set("channel_id", channelId)
        call.set("apply_h5_payment", applyH5Payment)
        call.set("director", director)
        call.set("h5_payment_apply_info", h5PaymentApplyInfo)
        call.set("principal", principal)
        call.set("registration_certificate_copy", registrationCertificateCopy)
        call.set("settlement_bank_number", settlementBankNumber)
        return try await client.answer(to: call)
    }
}

extension GlobalMerchant {
    /// `AddSubMerchantH5PaymentApplication`.
    public struct AddSubMerchantH5PaymentApplication: Model {
        /// 拉起H5支付的域名.
        public var domains: [String]
        /// H5经营网址.
        public var h5WebsiteUrl: String
        /// 网站URL.
        public var websiteUrl: String?

        enum CodingKeys: String, CodingKey {
            case domains
            case h5WebsiteUrl = "h5_website_url"
            case websiteUrl = "website_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            domains: [String],
            h5WebsiteUrl: String,
            websiteUrl: String? = nil
        ) {
            self.domains = domains
            self.h5WebsiteUrl = h5WebsiteUrl
            self.websiteUrl = websiteUrl
        }
    }
}

extension GlobalMerchant {
    /// `AddSubMerchantResponse`.
    public struct AddSubMerchantResponse: Model {
        /// 子商户号.
        public var subMchid: String
        /// 验证状态描述.
        public var description: String?
        /// H5支付权限状态.
        public var h5AuthorizationState: H5AuthorizationState?
        /// 验证状态.
        public var verificationStatus: VerificationStatus?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case description
            case h5AuthorizationState = "h5_authorization_state"
            case verificationStatus = "verification_status"
        }
    }
}

extension GlobalMerchant {
    /// `ApplicationRejection`.
    public struct ApplicationRejection: Model {
        /// 驳回字段.
        public var field: String?
        /// 驳回原因.
        public var reason: String?
    }
}

extension GlobalMerchant {
    /// `Business`.
    public struct Business: Model {
        /// 业务类型.
        public var businessType: BusinessType
        /// APP下载链接.
        public var appDownload: String?
        /// MCC码.
        public var mcc: String?
        /// 小程序.
        public var miniProgram: String?
        /// 公众号.
        public var officeAccount: String?
        /// 门店地址.
        public var storeAddress: String?
        /// 门店照片. JSON text.
        public var storePhotos: String?
        /// 业务网站.
        public var website: String?

        enum CodingKeys: String, CodingKey {
            case businessType = "business_type"
            case appDownload = "app_download"
            case mcc
            case miniProgram = "mini_program"
            case officeAccount = "office_account"
            case storeAddress = "store_address"
            case storePhotos = "store_photos"
            case website
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            businessType: BusinessType,
            appDownload: String? = nil,
            mcc: String? = nil,
            miniProgram: String? = nil,
            officeAccount: String? = nil,
            storeAddress: String? = nil,
            storePhotos: String? = nil,
            website: String? = nil
        ) {
            self.businessType = businessType
            self.appDownload = appDownload
            self.mcc = mcc
            self.miniProgram = miniProgram
            self.officeAccount = officeAccount
            self.storeAddress = storeAddress
            self.storePhotos = storePhotos
            self.website = website
        }
    }
}

extension GlobalMerchant {
    /// `Contact`.
    public struct Contact: Model {
        /// 联系人名称. Encrypted on the wire.
        public var name: Sensitive
        /// 联系人邮箱. Encrypted on the wire.
        public var email: Sensitive
        /// 联系人电话. Encrypted on the wire.
        public var phone: Sensitive

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: Sensitive,
            email: Sensitive,
            phone: Sensitive
        ) {
            self.name = name
            self.email = email
            self.phone = phone
        }
    }
}

extension GlobalMerchant {
    /// `Director`.
    public struct Director: Model {
        /// 董事姓名.
        public var name: String?
        /// 董事证件号.
        public var number: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String? = nil,
            number: String? = nil
        ) {
            self.name = name
            self.number = number
        }
    }
}

extension GlobalMerchant {
    /// `GetH5PermissionResponse`.
    public struct GetH5PermissionResponse: Model {
        /// 子商户号.
        public var subMchid: String
        /// H5支付权限状态.
        public var authorizationState: AuthorizationState

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case authorizationState = "authorization_state"
        }
    }
}

extension GlobalMerchant {
    /// `GetSubMerchantBusiness`.
    public struct GetSubMerchantBusiness: Model {
        /// APP下载地址.
        public var appDownload: String?
        /// 业务类型.
        public var businessType: BusinessType?
        /// MCC码.
        public var mcc: String?
        /// 小程序.
        public var miniProgram: String?
        /// 公众号.
        public var officeAccount: String?
        /// 门店地址.
        public var storeAddress: String?
        /// 业务网站.
        public var website: String?

        enum CodingKeys: String, CodingKey {
            case appDownload = "app_download"
            case businessType = "business_type"
            case mcc
            case miniProgram = "mini_program"
            case officeAccount = "office_account"
            case storeAddress = "store_address"
            case website
        }
    }
}

extension GlobalMerchant {
    /// `GetSubMerchantContact`.
    public struct GetSubMerchantContact: Model {
        /// 联系人名称. Encrypted on the wire.
        public var name: Sensitive?
        /// 联系人邮箱. Encrypted on the wire.
        public var email: Sensitive?
        /// 联系人电话. Encrypted on the wire.
        public var phone: Sensitive?
    }
}

extension GlobalMerchant {
    /// `GetSubMerchantResponse`.
    public struct GetSubMerchantResponse: Model {
        /// 子商户号.
        public var subMchid: String
        /// 子商户全称.
        public var name: String
        /// 类目.
        public var businessCategory: Int?
        /// 册国家或区域.
        public var merchantCountryCode: String
        /// 公司联系方式.
        public var officePhone: String
        /// 子商户简称.
        public var shortname: String
        /// 附加信息. Comes back unchanged in queries and notifications.
        public var attach: String?
        /// 业务信息.
        public var business: GetSubMerchantBusiness?
        /// 联系人信息.
        public var contact: GetSubMerchantContact?
        /// 董事信息.
        public var director: Director?
        /// H5支付权限详情.
        public var h5Payment: H5Payment?
        /// 商户类型.
        public var merchantType: MerchantType?
        /// 负责人信息.
        public var principal: Director?
        /// 公司注册文件过期时间.
        public var registrationCertificateDate: String?
        /// 公司注册文件编号.
        public var registrationCertificateNumber: String?
        /// 子商户结算账户.
        public var settlementBankNumber: String?
        /// 子商户状态信息.
        public var subMerchantState: SubMerchantState?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case name
            case businessCategory = "business_category"
            case merchantCountryCode = "merchant_country_code"
            case officePhone = "office_phone"
            case shortname
            case attach
            case business
            case contact
            case director
            case h5Payment = "h5_payment"
            case merchantType = "merchant_type"
            case principal
            case registrationCertificateDate = "registration_certificate_date"
            case registrationCertificateNumber = "registration_certificate_number"
            case settlementBankNumber = "settlement_bank_number"
            case subMerchantState = "sub_merchant_state"
        }
    }
}

extension GlobalMerchant {
    /// `H5DomainApplication`.
    public struct H5DomainApplication: Model {
        /// 子商户号.
        public var subMchid: String
        /// 申请单号. WeChat Pay's number of the application.
        public var applymentId: Int?
        /// 商户申请单号.
        public var outApplymentId: String
        /// H5支付域名.
        public var domains: [String]
        /// 子商户H5经营网址.
        public var webisteUrl: String
        /// 子商户经营网址状态.
        public var websiteState: WebsiteState
        /// 申请单状态.
        public var applymentState: ApplymentState?
        /// 驳回原因.
        public var auditRejectDetail: String?
        /// 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 经营网址商业页面截图.
        public var websiteBusinessPagePics: [String]?
        /// 经营网址首页截图.
        public var websiteHomepagePics: [String]?
        /// 网站URL.
        public var websiteUrl: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case applymentId = "applyment_id"
            case outApplymentId = "out_applyment_id"
            case domains
            case webisteUrl = "webiste_url"
            case websiteState = "website_state"
            case applymentState = "applyment_state"
            case auditRejectDetail = "audit_reject_detail"
            case notifyUrl = "notify_url"
            case websiteBusinessPagePics = "website_business_page_pics"
            case websiteHomepagePics = "website_homepage_pics"
            case websiteUrl = "website_url"
        }
    }
}

extension GlobalMerchant {
    /// `H5DomainApplicationResource`.
    public struct H5DomainApplicationResource: Model {
        /// 子商户号.
        public var subMchid: String?
        /// 申请单号. WeChat Pay's number of the application.
        public var applymentId: Int?
        /// 商户申请单号.
        public var outApplymentId: String?
        /// 申请单状态.
        public var applymentState: ApplymentState?
        /// 驳回原因.
        public var auditRejectDetail: String?
        /// H5支付域名.
        public var domains: [String]?
        /// 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 经营网址商业页面截图.
        public var websiteBusinessPagePics: [String]?
        /// 经营网址首页截图.
        public var websiteHomepagePics: [String]?
        /// 子商户经营网址状态.
        public var websiteState: WebsiteState?
        /// 子商户H5经营网址.
        public var websiteUrl: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case applymentId = "applyment_id"
            case outApplymentId = "out_applyment_id"
            case applymentState = "applyment_state"
            case auditRejectDetail = "audit_reject_detail"
            case domains
            case notifyUrl = "notify_url"
            case websiteBusinessPagePics = "website_business_page_pics"
            case websiteHomepagePics = "website_homepage_pics"
            case websiteState = "website_state"
            case websiteUrl = "website_url"
        }
    }
}

extension GlobalMerchant {
    /// `H5Payment`.
    public struct H5Payment: Model {
        /// 联系人姓名.
        public var name: String?
        /// H5驳回详情.
        public var auditRejectDetail: String?
        /// H5支付权限状态.
        public var h5AuthorizationState: H5AuthorizationState?

        enum CodingKeys: String, CodingKey {
            case name
            case auditRejectDetail = "audit_reject_detail"
            case h5AuthorizationState = "h5_authorization_state"
        }
    }
}

extension GlobalMerchant {
    /// `H5PaymentApplication`.
    public struct H5PaymentApplication: Model {
        /// 域名列表.
        public var domains: [String]?
        /// 网站URL.
        public var websiteUrl: String?

        enum CodingKeys: String, CodingKey {
            case domains
            case websiteUrl = "website_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            domains: [String]? = nil,
            websiteUrl: String? = nil
        ) {
            self.domains = domains
            self.websiteUrl = websiteUrl
        }
    }
}

extension GlobalMerchant {
    /// `H5PermissionApplication`.
    public struct H5PermissionApplication: Model {
        /// 子商户号.
        public var subMchid: String
        /// 申请单号. WeChat Pay's number of the application.
        public var applymentId: Int?
        /// 申请单状态.
        public var applymentState: ApplymentState
        /// 申请单类型.
        public var applymentType: ApplymentType
        /// H5支付域名.
        public var domains: [String]
        /// 限额类型.
        public var transactionLimitType: TransactionLimitType
        /// 子商户经营网址状态.
        public var websiteState: WebsiteState
        /// 子商户H5经营网址.
        public var websiteUrl: String
        /// 驳回原因.
        public var auditRejectDetail: String?
        /// 公司介绍和业务描述.
        public var businessDescription: String?
        /// 公司注册资质证书.
        public var companyRegisterCert: String?
        /// 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 经营网址商业页面截图.
        public var websiteBusinessPagePics: [String]?
        /// 经营网址首页截图.
        public var websiteHomepagePics: [String]?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case applymentId = "applyment_id"
            case applymentState = "applyment_state"
            case applymentType = "applyment_type"
            case domains
            case transactionLimitType = "transaction_limit_type"
            case websiteState = "website_state"
            case websiteUrl = "website_url"
            case auditRejectDetail = "audit_reject_detail"
            case businessDescription = "business_description"
            case companyRegisterCert = "company_register_cert"
            case notifyUrl = "notify_url"
            case websiteBusinessPagePics = "website_business_page_pics"
            case websiteHomepagePics = "website_homepage_pics"
        }
    }
}

extension GlobalMerchant {
    /// `ReplaceSubMerchantBusiness`.
    public struct ReplaceSubMerchantBusiness: Model {
        /// 业务类型.
        public var businessType: String
        /// App下载链接.
        public var appDownload: String?
        /// 商户行业编码.
        public var mcc: String?
        /// 小程序AppId.
        public var miniProgram: String?
        /// 公众号AppId.
        public var officeAccount: String?
        /// 门店地址.
        public var storeAddress: String?
        /// 门店照片MediaId列表.
        public var storePhotos: [String]?
        /// 业务网站链接.
        public var website: String?

        enum CodingKeys: String, CodingKey {
            case businessType = "business_type"
            case appDownload = "app_download"
            case mcc
            case miniProgram = "mini_program"
            case officeAccount = "office_account"
            case storeAddress = "store_address"
            case storePhotos = "store_photos"
            case website
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            businessType: String,
            appDownload: String? = nil,
            mcc: String? = nil,
            miniProgram: String? = nil,
            officeAccount: String? = nil,
            storeAddress: String? = nil,
            storePhotos: [String]? = nil,
            website: String? = nil
        ) {
            self.businessType = businessType
            self.appDownload = appDownload
            self.mcc = mcc
            self.miniProgram = miniProgram
            self.officeAccount = officeAccount
            self.storeAddress = storeAddress
            self.storePhotos = storePhotos
            self.website = website
        }
    }
}

extension GlobalMerchant {
    /// `ReplaceSubMerchantDirector`.
    public struct ReplaceSubMerchantDirector: Model {
        /// 董事姓名.
        public var name: String
        /// 董事证件号.
        public var number: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            number: String? = nil
        ) {
            self.name = name
            self.number = number
        }
    }
}

extension GlobalMerchant {
    /// `ReplaceSubMerchantResponse`.
    public struct ReplaceSubMerchantResponse: Model {
        /// 子商户号.
        public var subMchid: String
        /// H5支付认证状态.
        public var h5AuthorizationState: String?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case h5AuthorizationState = "h5_authorization_state"
        }
    }
}

extension GlobalMerchant {
    /// `SubMerchantState`.
    public struct SubMerchantState: Model {
        /// 子商户入驻驳回详情.
        public var applicationRejectDetail: ApplicationRejection?
        /// 子商户入驻状态.
        public var applicationStatus: ApplicationStatus?
        /// 子商户状态.
        public var subMerchantStatus: SubMerchantStatus?

        enum CodingKeys: String, CodingKey {
            case applicationRejectDetail = "application_reject_detail"
            case applicationStatus = "application_status"
            case subMerchantStatus = "sub_merchant_status"
        }
    }
}

extension GlobalMerchant {
    /// `UpdateH5PermissionApplicationResponse`.
    public struct UpdateH5PermissionApplicationResponse: Model {
        /// 子商户号.
        public var subMchid: String
        /// 申请单号. WeChat Pay's number of the application.
        public var applymentId: Int?
        /// 申请单状态.
        public var applymentState: ApplymentState
        /// 申请单类型.
        public var applymentType: ApplymentType
        /// H5支付域名.
        public var domains: [String]
        /// 限额类型.
        public var transactionLimitType: TransactionLimitType
        /// 子商户经营网址状态.
        public var websiteState: WebsiteState
        /// 子商户H5经营网址.
        public var websiteUrl: String
        /// 驳回原因.
        public var auditRejectDetail: String?
        /// 公司介绍和业务描述.
        public var businessDescription: String?
        /// 公司注册资质证书.
        public var companyRegisterCert: String?
        /// 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String?
        /// 经营网址商业页面截图.
        public var websiteBusinessPagePics: [String]?
        /// 经营网址首页截图.
        public var websiteHomepagePics: [String]?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case applymentId = "applyment_id"
            case applymentState = "applyment_state"
            case applymentType = "applyment_type"
            case domains
            case transactionLimitType = "transaction_limit_type"
            case websiteState = "website_state"
            case websiteUrl = "website_url"
            case auditRejectDetail = "audit_reject_detail"
            case businessDescription = "business_description"
            case companyRegisterCert = "company_register_cert"
            case notifyUrl = "notify_url"
            case websiteBusinessPagePics = "website_business_page_pics"
            case websiteHomepagePics = "website_homepage_pics"
        }
    }
}

extension GlobalMerchant {
    /// `UpdateSubMerchantBusiness`.
    public struct UpdateSubMerchantBusiness: Model {
        /// 业务类型.
        public var businessType: BusinessType
        /// APP下载链接.
        public var appDownload: String?
        /// MCC码.
        public var mcc: String?
        /// 小程序.
        public var miniProgram: String?
        /// 公众号.
        public var officeAccount: String?
        /// 门店地址.
        public var storeAddress: String?
        /// 门店照片.
        public var storePhotos: String?
        /// 业务网站.
        public var website: String?

        enum CodingKeys: String, CodingKey {
            case businessType = "business_type"
            case appDownload = "app_download"
            case mcc
            case miniProgram = "mini_program"
            case officeAccount = "office_account"
            case storeAddress = "store_address"
            case storePhotos = "store_photos"
            case website
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            businessType: BusinessType,
            appDownload: String? = nil,
            mcc: String? = nil,
            miniProgram: String? = nil,
            officeAccount: String? = nil,
            storeAddress: String? = nil,
            storePhotos: String? = nil,
            website: String? = nil
        ) {
            self.businessType = businessType
            self.appDownload = appDownload
            self.mcc = mcc
            self.miniProgram = miniProgram
            self.officeAccount = officeAccount
            self.storeAddress = storeAddress
            self.storePhotos = storePhotos
            self.website = website
        }
    }
}

extension GlobalMerchant {
    /// `UpdateSubMerchantResponse`.
    public struct UpdateSubMerchantResponse: Model {
        /// 子商户号.
        public var subMchid: String
        /// H5支付权限状态.
        public var h5AuthorizationState: H5AuthorizationState?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case h5AuthorizationState = "h5_authorization_state"
        }
    }
}

extension GlobalMerchant {
    /// `UploadFileResponse`.
    public struct UploadFileResponse: Model {
        /// 文件标识ID.
        public var fileId: String

        enum CodingKeys: String, CodingKey {
            case fileId = "file_id"
        }
    }
}

extension GlobalMerchant {
    /// `UploadImageResponse`.
    public struct UploadImageResponse: Model {
        /// 媒体文件标识.
        public var mediaId: String

        enum CodingKeys: String, CodingKey {
            case mediaId = "media_id"
        }
    }
}

extension GlobalMerchant {
    /// 子商户入驻状态
    public struct ApplicationStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var incompleteApplication: Self { "INCOMPLETE_APPLICATION" }
        public static var underReview: Self { "UNDER_REVIEW" }
        public static var rejected: Self { "REJECTED" }
    }
}

extension GlobalMerchant {
    /// 申请单状态
    public struct ApplymentState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { "PENDING" }
        public static var underReview: Self { "UNDER_REVIEW" }
        public static var approved: Self { "APPROVED" }
        public static var rejected: Self { "REJECTED" }
    }
}

extension GlobalMerchant {
    /// 申请单类型
    public struct ApplymentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var applyForPaymentAuthority: Self { "APPLY_FOR_PAYMENT_AUTHORITY" }
        public static var applyForRelieveLimited: Self { "APPLY_FOR_RELIEVE_LIMITED" }
    }
}

extension GlobalMerchant {
    /// H5支付权限状态
    public struct AuthorizationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authorityToTest: Self { "AUTHORITY_TO_TEST" }
        public static var formalAuthority: Self { "FORMAL_AUTHORITY" }
        public static var authorized: Self { "AUTHORIZED" }
        public static var underPunishment: Self { "UNDER_PUNISHMENT" }
        public static var unauthorized: Self { "UNAUTHORIZED" }
    }
}

extension GlobalMerchant {
    /// 业务类型
    public struct BusinessType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var online: Self { "ONLINE" }
        public static var offline: Self { "OFFLINE" }
        public static var both: Self { "BOTH" }
    }
}

extension GlobalMerchant {
    /// H5支付权限状态
    public struct H5AuthorizationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var approved: Self { "APPROVED" }
        public static var unauthorized: Self { "UNAUTHORIZED" }
        public static var underReview: Self { "UNDER_REVIEW" }
        public static var rejected: Self { "REJECTED" }
        public static var underPunishment: Self { "UNDER_PUNISHMENT" }
        public static var applicationFailed: Self { "APPLICATION_FAILED" }
    }
}

extension GlobalMerchant {
    /// 商户类型
    public struct MerchantType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var enterprise: Self { "ENTERPRISE" }
        public static var individual: Self { "INDIVIDUAL" }
    }
}

extension GlobalMerchant {
    /// 子商户状态
    public struct SubMerchantStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var operating: Self { "OPERATING" }
        public static var pending: Self { "PENDING" }
        public static var deactivated: Self { "DEACTIVATED" }
        public static var closed: Self { "CLOSED" }
        public static var incompleteApplication: Self { "INCOMPLETE_APPLICATION" }
    }
}

extension GlobalMerchant {
    /// 限额类型
    public struct TransactionLimitType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unLaunchedWebsiteLimit: Self { "UN_LAUNCHED_WEBSITE_LIMIT" }
        public static var normalLimit: Self { "NORMAL_LIMIT" }
        public static var noLimit: Self { "NO_LIMIT" }
    }
}

extension GlobalMerchant {
    /// 验证状态
    public struct VerificationStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var underReview: Self { "Under Review" }
        public static var approved: Self { "Approved" }
    }
}

extension GlobalMerchant {
    /// 子商户经营网址状态
    public struct WebsiteState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var hasLaunched: Self { "HAS_LAUNCHED" }
        public static var unLaunched: Self { "UN_LAUNCHED" }
    }
}
