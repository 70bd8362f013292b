// Generated from api/fapiao.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Electronic invoices (fapiao) (电子发票).
public struct Fapiao: Sendable {
    let client: Client
}

extension Client {
    /// Electronic invoices (fapiao) (电子发票).
    public var fapiao: Fapiao { Fapiao(client: self) }
}

extension Fapiao {
    /// Download the file of an invoice (下载发票文件).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// - Parameters:
    ///   - token:
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func downloadFile(
        token: String,
        options: CallOptions = CallOptions()
    ) async throws -> Data {
        var call = Call("fapiao.download_file", options)
        call.set("token", token)
        return try await client.send(call).body
    }

    /// The same as `downloadFile`, chunk by chunk: a file of any size. A timeout in `options` is for the
    /// whole; without it each chunk has the client's `readTimeout`.
    public func downloadFileStream(
        token: String,
        options: CallOptions = CallOptions()
    ) async throws -> FileStream {
        var call = Call("fapiao.download_file", options)
        call.set("token", token)
        return try await client.open(call)
    }

    /// Create the card that invoices are kept as (创建电子发票卡券模板).
    ///
    /// Once for each merchant, before anything else.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792562)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - cardAppid: 插卡服务号AppID. At most 32 characters.
    ///   - cardTemplateInformation: 卡券模板信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func createCardTemplate(
        subMchid: String,
        cardAppid: String,
        cardTemplateInformation: CardTemplate,
        options: CallOptions = CallOptions()
    ) async throws -> CreateCardTemplateResponse {
        var call = Call("fapiao.create_card_template", options)
        call.set("sub_mchid", subMchid)
        call.set("card_appid", cardAppid)
        call.set("card_template_information", cardTemplateInformation)
        return try await client.answer(to: call)
    }

    /// Issue an invoice (开具电子发票).
    ///
    /// It is only accepted: the outcome comes as `FAPIAO.ISSUED`, or ask with `get_application`.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012538301)
    ///
    /// - Parameters:
    ///   - fapiaoApplyId: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay.
    ///   - buyerInformation: 购买方信息.
    ///   - fapiaoInformation: 电子发票信息列表.
    ///   - scene: 开票场景.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func issueFapiao(
        fapiaoApplyId: String,
        buyerInformation: NewFapiaoBuyer,
        fapiaoInformation: [NewFapiao],
        scene: String,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("fapiao.issue_fapiao", options)
        call.set("fapiao_apply_id", fapiaoApplyId)
        call.set("buyer_information", buyerInformation)
        call.set("fapiao_information", fapiaoInformation)
        call.set("scene", scene)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }

    /// Issue an invoice of a general trade (开具通用行业电子发票).
    ///
    /// It is only accepted: the outcome comes as `FAPIAO.ISSUED`, or ask with `get_application`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792574)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - fapiaoApplyId: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
    ///   - buyerInformation: 购买方信息.
    ///   - fapiaoInformation: 需要开具的数电发票信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func issueGeneralFapiao(
        subMchid: String,
        fapiaoApplyId: String,
        buyerInformation: Buyer,
        fapiaoInformation: GeneralFapiao,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("fapiao.issue_general_fapiao", options)
        call.set("sub_mchid", subMchid)
        call.set("fapiao_apply_id", fapiaoApplyId)
        call.set("buyer_information", buyerInformation)
        call.set("fapiao_information", fapiaoInformation)
        _ = try await client.send(call)
    }

    /// Issue an invoice for passenger transport (开具旅客运输行业电子发票).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4025863376)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - fapiaoApplyId: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
    ///   - buyerInformation: 购买方信息.
    ///   - fapiaoInformation: 需要开具的数电发票信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func issuePassengerTransportFapiao(
        subMchid: String,
        fapiaoApplyId: String,
        buyerInformation: Buyer,
        fapiaoInformation: PassengerTransportFapiao,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("fapiao.issue_passenger_transport_fapiao", options)
        call.set("sub_mchid", subMchid)
        call.set("fapiao_apply_id", fapiaoApplyId)
        call.set("buyer_information", buyerInformation)
        call.set("fapiao_information", fapiaoInformation)
        _ = try await client.send(call)
    }

    /// Issue an invoice for refined oil (开具成品油行业电子发票).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016760559)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - fapiaoApplyId: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
    ///   - buyerInformation: 购买方信息.
    ///   - fapiaoInformation: 需要开具的数电发票信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func issueRefinedOilFapiao(
        subMchid: String,
        fapiaoApplyId: String,
        buyerInformation: Buyer,
        fapiaoInformation: RefinedOilFapiao,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("fapiao.issue_refined_oil_fapiao", options)
        call.set("sub_mchid", subMchid)
        call.set("fapiao_apply_id", fapiaoApplyId)
        call.set("buyer_information", buyerInformation)
        call.set("fapiao_information", fapiaoInformation)
        _ = try await client.send(call)
    }

    /// Issue an invoice for a lease of real estate (开具不动产租赁行业电子发票).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015941740)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - fapiaoApplyId: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
    ///   - buyerInformation: 购买方信息.
    ///   - fapiaoInformation: 需要开具的数电发票信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func issueRealEstateLeasingFapiao(
        subMchid: String,
        fapiaoApplyId: String,
        buyerInformation: Buyer,
        fapiaoInformation: RealEstateLeasingFapiao,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("fapiao.issue_real_estate_leasing_fapiao", options)
        call.set("sub_mchid", subMchid)
        call.set("fapiao_apply_id", fapiaoApplyId)
        call.set("buyer_information", buyerInformation)
        call.set("fapiao_information", fapiaoInformation)
        _ = try await client.send(call)
    }

    /// Upload the file of an invoice (上传电子发票文件).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792580)
    ///
    /// - Parameters:
    ///   - file: 文件内容. Its digest is computed for you.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - fileType: 文件类型.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func uploadFile(
        file: Data,
        subMchid: String,
        fileType: FileType,
        options: CallOptions = CallOptions()
    ) async throws -> UploadFileResponse {
        var call = Call("fapiao.upload_file", options)
        call.attachment = file
        call.set("sub_mchid", subMchid)
        call.set("file_type", fileType)
        return try await client.answer(to: call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func uploadFile(
        file: URL,
        subMchid: String,
        fileType: FileType,
        options: CallOptions = CallOptions()
    ) async throws -> UploadFileResponse {
        var call = Call("fapiao.upload_file", options)
        call.file = file
        call.set("sub_mchid", subMchid)
        call.set("file_type", fileType)
        return try await client.answer(to: call)
    }

    /// Query the invoices of an application (查询电子发票).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792567)
    ///
    /// - Parameters:
    ///   - fapiaoApplyId: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - fapiaoId: 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getApplication(
        fapiaoApplyId: String,
        subMchid: String,
        fapiaoId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetApplicationResponse {
        var call = Call("fapiao.get_application", options)
        call.set("fapiao_apply_id", fapiaoApplyId)
        call.set("sub_mchid", subMchid)
        call.set("fapiao_id", fapiaoId)
        return try await client.answer(to: call)
    }

    /// Get where the files of invoices are downloaded (获取发票下载信息).
    ///
    /// The addresses are for `download_file`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792576)
    ///
    /// - Parameters:
    ///   - fapiaoApplyId: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - fapiaoId: 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listFiles(
        fapiaoApplyId: String,
        subMchid: String,
        fapiaoId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListFilesResponse {
        var call = Call("fapiao.list_files", options)
        call.set("fapiao_apply_id", fapiaoApplyId)
        call.set("sub_mchid", subMchid)
        call.set("fapiao_id", fapiaoId)
        return try await client.answer(to: call)
    }

    /// Put invoices into the user's card pack (将电子发票插入微信用户卡包).
    ///
    /// It is only accepted: the outcome comes as `FAPIAO.CARD_INSERTED`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792579)
    ///
    /// - Parameters:
    ///   - fapiaoApplyId: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - buyerInformation: 购买方信息.
    ///   - fapiaoCardInformation: 电子发票卡券信息列表.
    ///   - scene: 插卡场景. `WITH_WECHATPAY`: the order was paid by WeChat Pay; `WITHOUT_WECHATPAY`: it was not.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func insertCards(
        fapiaoApplyId: String,
        subMchid: String,
        buyerInformation: Buyer,
        fapiaoCardInformation: [FapiaoCard],
        scene: Scene,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("fapiao.insert_cards", options)
        call.set("fapiao_apply_id", fapiaoApplyId)
        call.set("sub_mchid", subMchid)
        call.set("buyer_information", buyerInformation)
        call.set("fapiao_card_information", fapiaoCardInformation)
        call.set("scene", scene)
        _ = try await client.send(call)
    }

    /// Reverse an invoice by a red one (冲红电子发票).
    ///
    /// It is only accepted: the outcome comes as `FAPIAO.REVERSED`, or ask with `get_application`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792575)
    ///
    /// - Parameters:
    ///   - fapiaoApplyId: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - reverseReason: 冲红原因. At most 200 characters.
    ///   - fapiaoInformation: 需要冲红的发票信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func reverseFapiao(
        fapiaoApplyId: String,
        subMchid: String,
        reverseReason: ReverseReason,
        fapiaoInformation: [ReversedFapiao]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("fapiao.reverse_fapiao", options)
        call.set("fapiao_apply_id", fapiaoApplyId)
        call.set("sub_mchid", subMchid)
        call.set("reverse_reason", reverseReason)
        call.set("fapiao_information", fapiaoInformation)
        _ = try await client.send(call)
    }

    /// Get the link by which a merchant allows a partner to invoice (获取开通服务商电子发票能力邀请链接).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
    ///
    /// - Parameters:
    ///   - fapiaoMode: 开票模式.
    ///   - inviteCode: 服务商邀请code. At most 128 characters.
    ///   - operationType: 操作类型.
    ///   - subMchid: 受邀请商户号. At most 32 characters.
    ///   - taxpayerId: 受邀请商户税号. At most 20 characters.
    ///   - fapiaoAbilityTypeList: 发票能力类型.
    ///   - inviteChannel: 服务商邀请渠道. At most 128 characters.
    ///   - operateUser: 操作人员. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getInviteUrl(
        fapiaoMode: [FapiaoMode],
        inviteCode: String,
        operationType: OperationType,
        subMchid: String? = nil,
        taxpayerId: String? = nil,
        fapiaoAbilityTypeList: [FapiaoAbilityTypeList]? = nil,
        inviteChannel: String? = nil,
        operateUser: Sensitive? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetInviteUrlResponse {
        var call = Call("fapiao.get_invite_url", options)
        call.set("fapiao_mode", fapiaoMode)
        call.set("invite_code", inviteCode)
        call.set("operation_type", operationType)
        call.set("sub_mchid", subMchid)
        call.set("taxpayer_id", taxpayerId)
        call.set("fapiao_ability_type_list", fapiaoAbilityTypeList)
        call.set("invite_channel", inviteChannel)
        call.set("operate_user", operateUser)
        return try await client.answer(to: call)
    }

    /// List the merchants that were invited (获取邀请开通的商户信息).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015941524)
    ///
    /// - Parameters:
    ///   - offset: 本次查询的起始位置. Items to skip, from 0.
    ///   - limit: 本次查询的最大数量. Items per page.
    ///   - mchInviteStatus: 商户邀请状态.
    ///   - queryTimeEnd: 查询时间止. RFC 3339.
    ///   - queryTimeStart: 查询时间起. RFC 3339.
    ///   - inviteCode: 服务商邀请code.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func listInvitedMerchants(
        offset: Int,
        limit: Int,
        mchInviteStatus: MchInviteStatus,
        queryTimeEnd: String,
        queryTimeStart: String,
        inviteCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListInvitedMerchantsResponse {
        var call = Call("fapiao.list_invited_merchants", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("mch_invite_status", mchInviteStatus)
        call.set("query_time_end", queryTimeEnd)
        call.set("query_time_start", queryTimeStart)
        call.set("invite_code", inviteCode)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listInvitedMerchants`, page after page.
    public func listInvitedMerchantsPager(
        limit: Int,
        mchInviteStatus: MchInviteStatus,
        queryTimeEnd: String,
        queryTimeStart: String,
        offset: Int = 0,
        inviteCode: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<InvitedMerchant> {
        var call = Call("fapiao.list_invited_merchants", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("mch_invite_status", mchInviteStatus)
        call.set("query_time_end", queryTimeEnd)
        call.set("query_time_start", queryTimeStart)
        call.set("invite_code", inviteCode)
        return Pager(client, call, "offset", .offset) { (page: ListInvitedMerchantsResponse) in
            Page(items: page.mchInviteResultList ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Get a merchant's data for invoicing (获取商户开票基础信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012538180)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getMerchantBaseInformation(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetMerchantBaseInformationResponse {
        var call = Call("fapiao.get_merchant_base_information", options)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Get the settings for invoicing (查询商户配置的开发选项).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529526)
    ///
    /// - Parameters:
    ///   - subMchCode: 子商户号.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getDevelopmentConfig(
        subMchCode: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DevelopmentConfig {
        var call = Call("fapiao.get_development_config", options)
        call.set("sub_mch_code", subMchCode)
        return try await client.answer(to: call)
    }

    /// Change the settings for invoicing (配置开发选项).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792563)
    ///
    /// - Parameters:
    ///   - subMchCode: 子商户号. At most 32 characters.
    ///   - callbackUrl: 回调地址. Where events of invoices are posted: https, without a query string. At most 256 characters.
    ///   - showFapiaoCell: 全部账单展示开发票入口开关. Whether every bill shows the way to an invoice.
    ///   - supportVatFapiao: 商户是否支持开电子专票. Whether special VAT invoices are issued, too.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateDevelopmentConfig(
        subMchCode: String,
        callbackUrl: String? = nil,
        showFapiaoCell: Bool? = nil,
        supportVatFapiao: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DevelopmentConfig {
        var call = Call("fapiao.update_development_config", options)
        call.set("sub_mch_code", subMchCode)
        call.set("callback_url", callbackUrl)
        call.set("show_fapiao_cell", showFapiaoCell)
        call.set("support_vat_fapiao", supportVatFapiao)
        return try await client.answer(to: call)
    }

    /// List the tax codes of goods and services (获取商品和服务税收分类对照表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012538236)
    ///
    /// - Parameters:
    ///   - offset: 分页起始位置. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listTaxCodes(
        offset: Int,
        limit: Int,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListTaxCodesResponse {
        var call = Call("fapiao.list_tax_codes", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listTaxCodes`, page after page.
    public func listTaxCodesPager(
        limit: Int,
        offset: Int = 0,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<TaxCode> {
        var call = Call("fapiao.list_tax_codes", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("sub_mchid", subMchid)
        return Pager(client, call, "offset", .offset) { (page: ListTaxCodesResponse) in
            Page(items: page.data, total: page.totalCount, next: nil)
        }
    }

    /// Begin a check of whether a sub-merchant can invoice (检查子商户开票功能状态).
    ///
    /// The outcome is asked for with `get_sub_merchant_check_status`.
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012474022)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func checkSubMerchant(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("fapiao.check_sub_merchant", options)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }

    /// Query the check of a sub-merchant (检查子商户开票功能状态).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getSubMerchantCheckStatus(
        subMchid: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetSubMerchantCheckStatusResponse {
        var call = Call("fapiao.get_sub_merchant_check_status", options)
        call.set("sub_mchid", subMchid)
        return try await client.answer(to: call)
    }

    /// Get the invoice title that the user has entered (获取用户填写抬头信息).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015784260)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - fapiaoApplyId: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
    ///   - scene: 开票场景.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getUserTitle(
        subMchid: String,
        fapiaoApplyId: String,
        scene: Scene,
        options: CallOptions = CallOptions()
    ) async throws -> Buyer {
        var call = Call("fapiao.get_user_title", options)
        call.set("sub_mchid", subMchid)
        call.set("fapiao_apply_id", fapiaoApplyId)
        call.set("scene", scene)
        return try await client.answer(to: call)
    }

    /// Get the link by which the user enters an invoice title (获取用户抬头填写链接).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015770776)
    ///
    /// - Parameters:
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
    ///   - appid: 商户AppID. At most 32 characters.
    ///   - openid: 用户OpenID. At most 32 characters.
    ///   - fapiaoApplyId: 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
    ///   - source: 开票来源.
    ///   - totalAmount: 总金额. In fen.
    ///   - mustInputEmail: 用户是否必须填写邮箱地址.
    ///   - mustInputPhone: 用户是否必须填写手机号.
    ///   - sellerName: 销售方名称. At most 32 characters.
    ///   - showEmailCell: 是否需要展示邮箱地址填写栏.
    ///   - showPhoneCell: 是否需要展示手机号填写栏.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.
    public func getUserTitleUrl(
        subMchid: String,
        appid: String,
        openid: String,
        fapiaoApplyId: String,
        source: Source,
        totalAmount: Int,
        mustInputEmail: Bool? = nil,
        mustInputPhone: Bool? = nil,
        sellerName: String? = nil,
        showEmailCell: Bool? = nil,
        showPhoneCell: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> GetUserTitleUrlResponse {
        var call = Call("fapiao.get_user_title_url", options)
        call.set("sub_mchid", subMchid)
        call.set("appid", appid)
        call.set("openid", openid)
        call.set("fapiao_apply_id", fapiaoApplyId)
        call.set("source", source)
        call.set("total_amount", totalAmount)
        call.set("must_input_email", mustInputEmail)
        call.set("must_input_phone", mustInputPhone)
        call.set("seller_name", sellerName)
        call.set("show_email_cell", showEmailCell)
        call.set("show_phone_cell", showPhoneCell)
        return try await client.answer(to: call)
    }
}

extension Fapiao {
    /// `Ability`.
    public struct Ability: Model {
        /// 能力类型.
        public var type: AbilityType
        /// 能力授权状态.
        public var status: AbilityStatus
        /// 能力授权失败原因. At most 1024 characters.
        public var authorizeFailReason: String?

        enum CodingKeys: String, CodingKey {
            case type
            case status
            case authorizeFailReason = "authorize_fail_reason"
        }
    }
}

extension Fapiao {
    /// `BillingPerson`.
    public struct BillingPerson: Model {
        /// 开票人ID. At most 128 characters.
        public var id: String?
        /// 开票人姓名. At most 40 characters.
        public var name: String?
    }
}

extension Fapiao {
    /// `Buyer`.
    public struct Buyer: Model {
        /// 购买方类型.
        public var type: BuyerType
        /// 名称. At most 256 characters.
        public var name: String
        /// 商户订单号. The merchant's own number of the order. At most 32 characters.
        public var outTradeNo: String?
        /// 纳税人识别号. Needed for organisations. At most 32 characters.
        public var taxpayerId: String?
        /// 地址. At most 128 characters.
        public var address: String?
        /// 订单金额. In fen.
        public var amount: Int?
        /// 银行账号. At most 32 characters.
        public var bankAccount: String?
        /// 开户银行名称. At most 128 characters.
        public var bankName: String?
        /// 邮箱地址. Encrypted on the wire.
        public var email: Sensitive?
        /// 开具的发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice.
        public var fapiaoBillType: FapiaoBillType?
        /// 手机号. Encrypted on the wire.
        public var phone: Sensitive?
        /// 电话. At most 32 characters.
        public var telephone: String?
        /// 留言信息. At most 100 characters.
        public var userApplyMessage: String?

        enum CodingKeys: String, CodingKey {
            case type
            case name
            case outTradeNo = "out_trade_no"
            case taxpayerId = "taxpayer_id"
            case address
            case amount
            case bankAccount = "bank_account"
            case bankName = "bank_name"
            case email
            case fapiaoBillType = "fapiao_bill_type"
            case phone
            case telephone
            case userApplyMessage = "user_apply_message"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: BuyerType,
            name: String,
            outTradeNo: String? = nil,
            taxpayerId: String? = nil,
            address: String? = nil,
            amount: Int? = nil,
            bankAccount: String? = nil,
            bankName: String? = nil,
            email: Sensitive? = nil,
            fapiaoBillType: FapiaoBillType? = nil,
            phone: Sensitive? = nil,
            telephone: String? = nil,
            userApplyMessage: String? = nil
        ) {
            self.type = type
            self.name = name
            self.outTradeNo = outTradeNo
            self.taxpayerId = taxpayerId
            self.address = address
            self.amount = amount
            self.bankAccount = bankAccount
            self.bankName = bankName
            self.email = email
            self.fapiaoBillType = fapiaoBillType
            self.phone = phone
            self.telephone = telephone
            self.userApplyMessage = userApplyMessage
        }
    }
}

extension Fapiao {
    /// `Card`.
    public struct Card: Model {
        /// 插卡公众号AppID. At most 32 characters.
        public var cardAppid: String
        /// 用户在插卡公众号下的OpenID. At most 32 characters.
        public var cardOpenid: String
        /// 发票卡券状态. `INSERT_ACCEPTED`: being put into the card pack; `INSERTED`: there; `DISCARD_ACCEPTED`, `DISCARDED`: made void with the invoice.
        public var cardStatus: CardStatus
        /// 电子发票卡券模板ID. At most 32 characters.
        public var cardId: String?
        /// 电子发票在卡包中的编码. At most 32 characters.
        public var cardCode: String?

        enum CodingKeys: String, CodingKey {
            case cardAppid = "card_appid"
            case cardOpenid = "card_openid"
            case cardStatus = "card_status"
            case cardId = "card_id"
            case cardCode = "card_code"
        }
    }
}

extension Fapiao {
    /// `CardTemplate`.
    public struct CardTemplate: Model {
        /// 卡券logo地址. At most 1024 characters.
        public var logoUrl: String
        /// 卡券自定义cell位配置.
        public var customCell: CustomCell?
        /// 收款方名称. At most 32 characters.
        public var payeeName: String?

        enum CodingKeys: String, CodingKey {
            case logoUrl = "logo_url"
            case customCell = "custom_cell"
            case payeeName = "payee_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            logoUrl: String,
            customCell: CustomCell? = nil,
            payeeName: String? = nil
        ) {
            self.logoUrl = logoUrl
            self.customCell = customCell
            self.payeeName = payeeName
        }
    }
}

extension Fapiao {
    /// `CreateCardTemplateResponse`.
    public struct CreateCardTemplateResponse: Model {
        /// 插卡服务号AppID. At most 32 characters.
        public var cardAppid: String
        /// 卡券模板ID. At most 32 characters.
        public var cardId: String

        enum CodingKeys: String, CodingKey {
            case cardAppid = "card_appid"
            case cardId = "card_id"
        }
    }
}

extension Fapiao {
    /// `CustomCell`.
    public struct CustomCell: Model {
        /// cell位描述. At most 6 characters.
        public var description: String
        /// cell位文字. At most 5 characters.
        public var words: String
        /// 点击cell位跳转的地址. At most 1024 characters.
        public var jumpUrl: String?
        /// 跳转小程序的页面路径. At most 1024 characters.
        public var miniprogramPath: String?
        /// 跳转小程序的用户名. At most 32 characters.
        public var miniprogramUserName: String?

        enum CodingKeys: String, CodingKey {
            case description
            case words
            case jumpUrl = "jump_url"
            case miniprogramPath = "miniprogram_path"
            case miniprogramUserName = "miniprogram_user_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            description: String,
            words: String,
            jumpUrl: String? = nil,
            miniprogramPath: String? = nil,
            miniprogramUserName: String? = nil
        ) {
            self.description = description
            self.words = words
            self.jumpUrl = jumpUrl
            self.miniprogramPath = miniprogramPath
            self.miniprogramUserName = miniprogramUserName
        }
    }
}

extension Fapiao {
    /// `DevelopmentConfig`.
    public struct DevelopmentConfig: Model {
        /// 回调地址. Where events of invoices are posted: https, without a query string. At most 256 characters.
        public var callbackUrl: String
        /// 全部账单展示开发票入口开关. Whether every bill shows the way to an invoice.
        public var showFapiaoCell: Bool?
        /// 商户是否支持开电子专票. Whether special VAT invoices are issued, too.
        public var supportVatFapiao: Bool?

        enum CodingKeys: String, CodingKey {
            case callbackUrl = "callback_url"
            case showFapiaoCell = "show_fapiao_cell"
            case supportVatFapiao = "support_vat_fapiao"
        }
    }
}

extension Fapiao {
    /// `DigitalTaxMode`.
    public struct DigitalTaxMode: Model {
        /// 接入状态.
        public var status: DigitalTaxModeStatus
        /// 能力信息.
        public var abilityInfo: [Ability]?
        /// 接入失败原因. At most 1024 characters.
        public var accessFailReason: String?
        /// 接入时间. RFC 3339.
        public var accessTime: String?
        /// 开票人信息.
        public var billingPersonInfo: [BillingPerson]?
        /// 过期时间. RFC 3339.
        public var expiredTime: String?

        enum CodingKeys: String, CodingKey {
            case status
            case abilityInfo = "ability_info"
            case accessFailReason = "access_fail_reason"
            case accessTime = "access_time"
            case billingPersonInfo = "billing_person_info"
            case expiredTime = "expired_time"
        }
    }
}

extension Fapiao {
    /// `ExtraInformation`.
    public struct ExtraInformation: Model {
        /// 开票人. Who issues it. At most 20 characters.
        public var drawer: String
        /// 收款人. Who collects the money. Known from the community.
        public var payee: String?
        /// 复核人. Who checks it. Known from the community.
        public var reviewer: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            drawer: String,
            payee: String? = nil,
            reviewer: String? = nil
        ) {
            self.drawer = drawer
            self.payee = payee
            self.reviewer = reviewer
        }
    }
}

extension Fapiao {
    /// `Fapiao`.
    public struct Fapiao: Model {
        /// 发票状态.
        public var status: FapiaoStatusValue
        /// 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
        public var fapiaoId: String
        /// 总金额. In fen.
        public var amount: Int?
        /// 购买方信息.
        public var buyerInformation: Buyer
        /// 附加信息.
        public var extraInformation: ExtraInformation
        /// 销售方信息.
        public var sellerInformation: Seller
        /// 总税额. In fen.
        public var taxAmount: Int?
        /// 总价税合计. In fen.
        public var totalAmount: Int?
        /// 蓝字发票信息.
        public var blueFapiao: IssuedFapiao?
        /// 电子发票卡券信息.
        public var cardInformation: Card?
        /// 开票失败错误码. At most 32 characters.
        public var fapiaoErrorCode: String?
        /// 开票失败原因. Set when it failed. At most 256 characters.
        public var fapiaoErrorMessage: String?
        /// 发票行信息.
        public var items: [FapiaoItem]?
        /// 红字发票信息.
        public var redFapiao: IssuedFapiao?
        /// 备注信息. At most 200 characters.
        public var remark: String?

        enum CodingKeys: String, CodingKey {
            case status
            case fapiaoId = "fapiao_id"
            case amount
            case buyerInformation = "buyer_information"
            case extraInformation = "extra_information"
            case sellerInformation = "seller_information"
            case taxAmount = "tax_amount"
            case totalAmount = "total_amount"
            case blueFapiao = "blue_fapiao"
            case cardInformation = "card_information"
            case fapiaoErrorCode = "fapiao_error_code"
            case fapiaoErrorMessage = "fapiao_error_message"
            case items
            case redFapiao = "red_fapiao"
            case remark
        }
    }
}

extension Fapiao {
    /// `FapiaoCard`.
    public struct FapiaoCard: Model {
        /// 电子发票文件ID. The number that `upload_file` has given. At most 128 characters.
        public var fapiaoMediaId: String
        /// 总金额. In fen.
        public var amount: Int
        /// 附加信息.
        public var extraInformation: ExtraInformation
        /// 发票号码. The tax authority's number of the invoice. At most 20 characters.
        public var fapiaoNumber: String
        /// 开票时间. At most 32 characters, RFC 3339.
        public var fapiaoTime: String
        /// 销售方信息.
        public var sellerInformation: Seller
        /// 总税额. In fen.
        public var taxAmount: Int
        /// 总价税合计. In fen.
        public var totalAmount: Int
        /// 校验码. The tax authority's code to check the invoice by. At most 20 characters.
        public var checkCode: String?
        /// 发票代码. The tax authority's code of the invoice; fully digital invoices have none. At most 12 characters.
        public var fapiaoCode: String?
        /// 发票行信息.
        public var items: [FapiaoItem]?
        /// 密码. The cipher that is printed on the invoice. At most 1024 characters.
        public var password: String?
        /// 备注信息. At most 200 characters.
        public var remark: String?

        enum CodingKeys: String, CodingKey {
            case fapiaoMediaId = "fapiao_media_id"
            case amount
            case extraInformation = "extra_information"
            case fapiaoNumber = "fapiao_number"
            case fapiaoTime = "fapiao_time"
            case sellerInformation = "seller_information"
            case taxAmount = "tax_amount"
            case totalAmount = "total_amount"
            case checkCode = "check_code"
            case fapiaoCode = "fapiao_code"
            case items
            case password
            case remark
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            fapiaoMediaId: String,
            amount: Int,
            extraInformation: ExtraInformation,
            fapiaoNumber: String,
            fapiaoTime: String,
            sellerInformation: Seller,
            taxAmount: Int,
            totalAmount: Int,
            checkCode: String? = nil,
            fapiaoCode: String? = nil,
            items: [FapiaoItem]? = nil,
            password: String? = nil,
            remark: String? = nil
        ) {
            self.fapiaoMediaId = fapiaoMediaId
            self.amount = amount
            self.extraInformation = extraInformation
            self.fapiaoNumber = fapiaoNumber
            self.fapiaoTime = fapiaoTime
            self.sellerInformation = sellerInformation
            self.taxAmount = taxAmount
            self.totalAmount = totalAmount
            self.checkCode = checkCode
            self.fapiaoCode = fapiaoCode
            self.items = items
            self.password = password
            self.remark = remark
        }
    }
}

extension Fapiao {
    /// `FapiaoFile`.
    public struct FapiaoFile: Model {
        /// 发票状态.
        public var status: FapiaoFileStatus?
        /// 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
        public var fapiaoId: String?
        /// 发票文件下载地址. At most 1024 characters.
        public var downloadUrl: String?

        enum CodingKeys: String, CodingKey {
            case status
            case fapiaoId = "fapiao_id"
            case downloadUrl = "download_url"
        }
    }
}

extension Fapiao {
    /// `FapiaoItem`.
    public struct FapiaoItem: Model {
        /// 单行金额. In fen.
        public var amount: Int?
        /// 是否折扣行. This line is a discount on the line before it.
        public var discount: Bool?
        /// 货物或应税劳务. At most 128 characters.
        public var goodsName: String
        /// 数量.
        public var quantity: Int?
        /// 单行税额. In fen.
        public var taxAmount: Int?
        /// 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters.
        public var taxCode: String
        /// 税率. In ten thousandths: 1300 is 13 %.
        public var taxRate: Int?
        /// 单行金额合计. In fen.
        public var totalAmount: Int?
        /// 单价. In fen.
        public var unitPrice: Int?
        /// 规格型号. At most 20 characters.
        public var specification: String?
        /// 税收优惠政策标识.
        public var taxPreferMark: TaxPreferMark?
        /// 单位. At most 32 characters.
        public var unit: String?

        enum CodingKeys: String, CodingKey {
            case amount
            case discount
            case goodsName = "goods_name"
            case quantity
            case taxAmount = "tax_amount"
            case taxCode = "tax_code"
            case taxRate = "tax_rate"
            case totalAmount = "total_amount"
            case unitPrice = "unit_price"
            case specification
            case taxPreferMark = "tax_prefer_mark"
            case unit
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            amount: Int,
            discount: Bool,
            goodsName: String,
            quantity: Int,
            taxAmount: Int,
            taxCode: String,
            taxRate: Int,
            totalAmount: Int,
            unitPrice: Int,
            specification: String? = nil,
            taxPreferMark: TaxPreferMark? = nil,
            unit: String? = nil
        ) {
            self.amount = amount
            self.discount = discount
            self.goodsName = goodsName
            self.quantity = quantity
            self.taxAmount = taxAmount
            self.taxCode = taxCode
            self.taxRate = taxRate
            self.totalAmount = totalAmount
            self.unitPrice = unitPrice
            self.specification = specification
            self.taxPreferMark = taxPreferMark
            self.unit = unit
        }
    }
}

extension Fapiao {
    /// `FapiaoResource`.
    public struct FapiaoResource: Model {
        /// 微信支付分配的商户号. At most 32 characters.
        public var mchid: String
        /// 冲红时指定的发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 64 characters.
        public var fapiaoApplyId: String
        /// 发票申请单下关联的所有发票信息.
        public var fapiaoInformation: [FapiaoStatus]
        /// At most 32 characters.
        public var subMchid: String?
        /// 用户填写时间. RFC 3339. Known from the community.
        public var applyTime: String?

        enum CodingKeys: String, CodingKey {
            case mchid
            case fapiaoApplyId = "fapiao_apply_id"
            case fapiaoInformation = "fapiao_information"
            case subMchid = "sub_mchid"
            case applyTime = "apply_time"
        }
    }
}

extension Fapiao {
    /// `FapiaoStatus`.
    public struct FapiaoStatus: Model {
        /// 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
        public var fapiaoId: String
        /// 发票状态. `INSERT_ACCEPTED`: being put into the card pack; `INSERTED`: there; `DISCARD_ACCEPTED`, `DISCARDED`: made void with the invoice.
        public var cardStatus: CardStatus
        /// 发票状态. `ISSUE_ACCEPTED`, `REVERSE_ACCEPTED`: being worked on; `ISSUED`, `REVERSED`: done.
        public var fapiaoStatus: FapiaoStatusFapiaoStatus

        enum CodingKeys: String, CodingKey {
            case fapiaoId = "fapiao_id"
            case cardStatus = "card_status"
            case fapiaoStatus = "fapiao_status"
        }
    }
}

extension Fapiao {
    /// `GeneralFapiao`.
    public struct GeneralFapiao: Model {
        /// 开票人ID. Who issues it, registered with the tax authority. At most 64 characters.
        public var billingPersonId: String
        /// 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
        public var fapiaoId: String
        /// 发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice.
        public var fapiaoBillType: FapiaoBillType
        /// 发票行信息.
        public var items: [GeneralFapiaoItem]
        /// 总价税合计. In fen.
        public var totalAmount: Int
        /// 交易信息.
        public var transactionInformation: [Transaction]
        /// 开票人名称. At most 64 characters.
        public var billingPerson: String?
        /// 出口业务适用政策代码. One of 1, 2 and 3.
        public var exportBusinessPolicyCode: Int?
        /// 发票备注.
        public var remark: String?
        /// 增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12.
        public var vatRefundLevyCode: Int?

        enum CodingKeys: String, CodingKey {
            case billingPersonId = "billing_person_id"
            case fapiaoId = "fapiao_id"
            case fapiaoBillType = "fapiao_bill_type"
            case items
            case totalAmount = "total_amount"
            case transactionInformation = "transaction_information"
            case billingPerson = "billing_person"
            case exportBusinessPolicyCode = "export_business_policy_code"
            case remark
            case vatRefundLevyCode = "vat_refund_levy_code"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            billingPersonId: String,
            fapiaoId: String,
            fapiaoBillType: FapiaoBillType,
            items: [GeneralFapiaoItem],
            totalAmount: Int,
            transactionInformation: [Transaction],
            billingPerson: String? = nil,
            exportBusinessPolicyCode: Int? = nil,
            remark: String? = nil,
            vatRefundLevyCode: Int? = nil
        ) {
            self.billingPersonId = billingPersonId
            self.fapiaoId = fapiaoId
            self.fapiaoBillType = fapiaoBillType
            self.items = items
            self.totalAmount = totalAmount
            self.transactionInformation = transactionInformation
            self.billingPerson = billingPerson
            self.exportBusinessPolicyCode = exportBusinessPolicyCode
            self.remark = remark
            self.vatRefundLevyCode = vatRefundLevyCode
        }
    }
}

extension Fapiao {
    /// `GeneralFapiaoItem`.
    public struct GeneralFapiaoItem: Model {
        /// 是否折扣行. This line is a discount on the line before it.
        public var discount: Bool
        /// 货物或应税劳务. At most 128 characters.
        public var goodsName: String
        /// 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters.
        public var taxCode: String
        /// 税率. In ten thousandths: 1300 is 13 %.
        public var taxRate: Int
        /// 单行金额合计. In fen.
        public var totalAmount: Int
        /// 货物或应税劳务或服务分类. Known from the community.
        public var goodsCategory: String?
        /// 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18.
        public var preferentialPolicyCode: Int?
        /// 数量.
        public var quantity: Int?
        /// 规格型号. At most 20 characters.
        public var specification: String?
        /// 税收优惠政策标识. Known from the community.
        public var taxPreferMark: String?
        /// 单位. At most 32 characters.
        public var unit: String?

        enum CodingKeys: String, CodingKey {
            case discount
            case goodsName = "goods_name"
            case taxCode = "tax_code"
            case taxRate = "tax_rate"
            case totalAmount = "total_amount"
            case goodsCategory = "goods_category"
            case preferentialPolicyCode = "preferential_policy_code"
            case quantity
            case specification
            case taxPreferMark = "tax_prefer_mark"
            case unit
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            discount: Bool,
            goodsName: String,
            taxCode: String,
            taxRate: Int,
            totalAmount: Int,
            goodsCategory: String? = nil,
            preferentialPolicyCode: Int? = nil,
            quantity: Int? = nil,
            specification: String? = nil,
            taxPreferMark: String? = nil,
            unit: String? = nil
        ) {
            self.discount = discount
            self.goodsName = goodsName
            self.taxCode = taxCode
            self.taxRate = taxRate
            self.totalAmount = totalAmount
            self.goodsCategory = goodsCategory
            self.preferentialPolicyCode = preferentialPolicyCode
            self.quantity = quantity
            self.specification = specification
            self.taxPreferMark = taxPreferMark
            self.unit = unit
        }
    }
}

extension Fapiao {
    /// `GetApplicationResponse`.
    public struct GetApplicationResponse: Model {
        /// 发票数量.
        public var totalCount: Int?
        /// 发票信息.
        public var fapiaoInformation: [Fapiao]?

        enum CodingKeys: String, CodingKey {
            case totalCount = "total_count"
            case fapiaoInformation = "fapiao_information"
        }
    }
}

extension Fapiao {
    /// `GetInviteUrlResponse`.
    public struct GetInviteUrlResponse: Model {
        /// 开通小程序AppID. At most 32 characters.
        public var miniprogramAppid: String
        /// 邀请开通二维码链接. At most 1024 characters.
        public var inviteUrl: String
        /// 开通小程序跳转路径. At most 1024 characters.
        public var miniprogramPath: String

        enum CodingKeys: String, CodingKey {
            case miniprogramAppid = "miniprogram_appid"
            case inviteUrl = "invite_url"
            case miniprogramPath = "miniprogram_path"
        }
    }
}

extension Fapiao {
    /// `GetMerchantBaseInformationResponse`.
    public struct GetMerchantBaseInformationResponse: Model {
        /// 附加信息.
        public var extraInformation: ExtraInformation
        /// 销售方信息.
        public var sellerInformation: Seller

        enum CodingKeys: String, CodingKey {
            case extraInformation = "extra_information"
            case sellerInformation = "seller_information"
        }
    }
}

extension Fapiao {
    /// `GetSubMerchantCheckStatusResponse`.
    public struct GetSubMerchantCheckStatusResponse: Model {
        /// 子商户号. At most 32 characters.
        public var subMchid: String
        /// 数电发票模式.
        public var digitalTaxMode: DigitalTaxMode?
        /// 第三方开票模式.
        public var thirdMode: ThirdPartyMode?

        enum CodingKeys: String, CodingKey {
            case subMchid = "sub_mchid"
            case digitalTaxMode = "digital_tax_mode"
            case thirdMode = "third_mode"
        }
    }
}

extension Fapiao {
    /// `GetUserTitleUrlResponse`.
    public struct GetUserTitleUrlResponse: Model {
        /// 抬头填写小程序AppID. At most 32 characters.
        public var miniprogramAppid: String?
        /// 抬头填写小程序页面路径. At most 1024 characters.
        public var miniprogramPath: String?
        /// 抬头填写小程序的用户名. At most 32 characters.
        public var miniprogramUserName: String?
        /// 抬头填写链接. Known from the community.
        public var titleUrl: String?

        enum CodingKeys: String, CodingKey {
            case miniprogramAppid = "miniprogram_appid"
            case miniprogramPath = "miniprogram_path"
            case miniprogramUserName = "miniprogram_user_name"
            case titleUrl = "title_url"
        }
    }
}

extension Fapiao {
    /// `InvitedMerchant`.
    public struct InvitedMerchant: Model {
        /// 商户税号. At most 32 characters.
        public var taxId: String
        /// 商户名称. At most 1024 characters.
        public var epName: String
        /// 服务商邀请商户code.
        public var inviteCode: String
        /// 邀请商户的状态.
        public var mchInviteStatus: MchInviteStatus
        /// 商户操作时间. RFC 3339.
        public var operateTime: String
        /// 邀请的商户商户号.
        public var subMchid: String?
        /// 商户邀请失败错误码.
        public var inviteFailedCode: InviteFailedCode?
        /// 商户邀请失败的原因. At most 1024 characters.
        public var inviteFailedReason: String?

        enum CodingKeys: String, CodingKey {
            case taxId = "tax_id"
            case epName = "ep_name"
            case inviteCode = "invite_code"
            case mchInviteStatus = "mch_invite_status"
            case operateTime = "operate_time"
            case subMchid = "sub_mchid"
            case inviteFailedCode = "invite_failed_code"
            case inviteFailedReason = "invite_failed_reason"
        }
    }
}

extension Fapiao {
    /// `IssuedFapiao`.
    public struct IssuedFapiao: Model {
        /// 发票号码. The tax authority's number of the invoice. At most 20 characters.
        public var fapiaoNumber: String
        /// 开票时间. At most 32 characters, RFC 3339.
        public var fapiaoTime: String
        /// 校验码. The tax authority's code to check the invoice by. At most 20 characters.
        public var checkCode: String?
        /// 发票代码. The tax authority's code of the invoice; fully digital invoices have none. At most 12 characters.
        public var fapiaoCode: String?
        /// 密码. The cipher that is printed on the invoice. At most 1024 characters.
        public var password: String?

        enum CodingKeys: String, CodingKey {
            case fapiaoNumber = "fapiao_number"
            case fapiaoTime = "fapiao_time"
            case checkCode = "check_code"
            case fapiaoCode = "fapiao_code"
            case password
        }
    }
}

extension Fapiao {
    /// `Links`.
    public struct Links: Model {
        /// 下一页链接. At most 1024 characters.
        public var next: String?
        /// 上一页链接. At most 1024 characters.
        public var prev: String?
        /// 当前链接. At most 1024 characters.
        public var self_: String?

        enum CodingKeys: String, CodingKey {
            case next
            case prev
            case self_ = "self"
        }
    }
}

extension Fapiao {
    /// `ListFilesResponse`.
    public struct ListFilesResponse: Model {
        /// 发票列表.
        public var fapiaoDownloadInfoList: [FapiaoFile]?

        enum CodingKeys: String, CodingKey {
            case fapiaoDownloadInfoList = "fapiao_download_info_list"
        }
    }
}

extension Fapiao {
    /// `ListInvitedMerchantsResponse`.
    public struct ListInvitedMerchantsResponse: Model {
        /// 本次查询的起始位置.
        public var offset: Int?
        /// 本次查询的最大数量.
        public var limit: Int?
        /// 总数. Of all pages.
        public var totalCount: Int?
        /// 相关链接.
        public var links: Links?
        /// 邀请的商户结果.
        public var mchInviteResultList: [InvitedMerchant]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case links
            case mchInviteResultList = "mch_invite_result_list"
        }
    }
}

extension Fapiao {
    /// `ListTaxCodesResponse`.
    public struct ListTaxCodesResponse: Model {
        /// 分页起始位置.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 总记录数. Of all pages.
        public var totalCount: Int?
        /// 本次查询到的数据.
        public var data: [TaxCode]
        /// 相关链接.
        public var links: Links?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
            case links
        }
    }
}

extension Fapiao {
    /// `NewFapiao`.
    public struct NewFapiao: Model {
        /// 商户发票单号. The merchant's own number of the invoice.
        public var fapiaoId: String
        /// 发票行信息.
        public var items: [NewFapiaoItem]
        /// 是否以清单形式开具发票. The goods are listed on a sheet of their own.
        public var needList: Bool
        /// 总价税合计. In fen.
        public var totalAmount: Int
        /// 发票备注.
        public var remark: String?

        enum CodingKeys: String, CodingKey {
            case fapiaoId = "fapiao_id"
            case items
            case needList = "need_list"
            case totalAmount = "total_amount"
            case remark
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            fapiaoId: String,
            items: [NewFapiaoItem],
            needList: Bool,
            totalAmount: Int,
            remark: String? = nil
        ) {
            self.fapiaoId = fapiaoId
            self.items = items
            self.needList = needList
            self.totalAmount = totalAmount
            self.remark = remark
        }
    }
}

extension Fapiao {
    /// `NewFapiaoBuyer`.
    public struct NewFapiaoBuyer: Model {
        /// 购买方类型.
        public var type: String
        /// 名称.
        public var name: String
        /// 商户订单号. The merchant's own number of the order.
        public var outTradeNo: String?
        /// 纳税人识别号. Needed for organisations.
        public var taxpayerId: String?
        /// 地址.
        public var address: String?
        /// 订单金额. In fen.
        public var amount: Int?
        /// 银行账号.
        public var bankAccount: String?
        /// 开户银行.
        public var bankName: String?
        /// 邮箱地址. Encrypted on the wire.
        public var email: Sensitive?
        /// 开具发票类型.
        public var fapiaoBillType: String?
        /// 手机号. Encrypted on the wire.
        public var phone: Sensitive?
        /// 电话.
        public var telephone: String?
        /// 用户留言信息.
        public var userApplyMessage: String?

        enum CodingKeys: String, CodingKey {
            case type
            case name
            case outTradeNo = "out_trade_no"
            case taxpayerId = "taxpayer_id"
            case address
            case amount
            case bankAccount = "bank_account"
            case bankName = "bank_name"
            case email
            case fapiaoBillType = "fapiao_bill_type"
            case phone
            case telephone
            case userApplyMessage = "user_apply_message"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: String,
            name: String,
            outTradeNo: String? = nil,
            taxpayerId: String? = nil,
            address: String? = nil,
            amount: Int? = nil,
            bankAccount: String? = nil,
            bankName: String? = nil,
            email: Sensitive? = nil,
            fapiaoBillType: String? = nil,
            phone: Sensitive? = nil,
            telephone: String? = nil,
            userApplyMessage: String? = nil
        ) {
            self.type = type
            self.name = name
            self.outTradeNo = outTradeNo
            self.taxpayerId = taxpayerId
            self.address = address
            self.amount = amount
            self.bankAccount = bankAccount
            self.bankName = bankName
            self.email = email
            self.fapiaoBillType = fapiaoBillType
            self.phone = phone
            self.telephone = telephone
            self.userApplyMessage = userApplyMessage
        }
    }
}

extension Fapiao {
    /// `NewFapiaoItem`.
    public struct NewFapiaoItem: Model {
        /// 是否折扣行. This line is a discount on the line before it.
        public var discount: Bool
        /// 数量.
        public var quantity: Int
        /// 货物或应税劳务或服务编码. The tax authority's code of the goods; see `list_tax_codes`.
        public var taxCode: String
        /// 单行金额合计. In fen.
        public var totalAmount: Int
        /// `goods_id`.
        public var goodsId: Int?
        /// 货物或应税劳务或服务分类.
        public var goodsCategory: String?
        /// 货物或应税劳务.
        public var goodsName: String?
        /// 规格型号.
        public var specification: String?
        /// 税收优惠政策标识.
        public var taxPreferMark: String?
        /// 税率. In ten thousandths: 1300 is 13 %.
        public var taxRate: Int?
        /// 单位.
        public var unit: String?

        enum CodingKeys: String, CodingKey {
            case discount
            case quantity
            case taxCode = "tax_code"
            case totalAmount = "total_amount"
            case goodsId = "goods_id"
            case goodsCategory = "goods_category"
            case goodsName = "goods_name"
            case specification
            case taxPreferMark = "tax_prefer_mark"
            case taxRate = "tax_rate"
            case unit
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            discount: Bool,
            quantity: Int,
            taxCode: String,
            totalAmount: Int,
            goodsId: Int? = nil,
            goodsCategory: String? = nil,
            goodsName: String? = nil,
            specification: String? = nil,
            taxPreferMark: String? = nil,
            taxRate: Int? = nil,
            unit: String? = nil
        ) {
            self.discount = discount
            self.quantity = quantity
            self.taxCode = taxCode
            self.totalAmount = totalAmount
            self.goodsId = goodsId
            self.goodsCategory = goodsCategory
            self.goodsName = goodsName
            self.specification = specification
            self.taxPreferMark = taxPreferMark
            self.taxRate = taxRate
            self.unit = unit
        }
    }
}

extension Fapiao {
    /// `Passenger`.
    public struct Passenger: Model {
        /// 出行人名称. At most 20 characters.
        public var name: String
        /// 证件号码. Encrypted on the wire.
        public var certificateNumber: Sensitive
        /// 出行人证件类型.
        public var certificateType: CertificateType
        /// 出行日期. RFC 3339.
        public var departureDate: String
        /// 出发地. At most 80 characters.
        public var departurePlace: String
        /// 目的地. At most 80 characters.
        public var destination: String
        /// 交通工具类型.
        public var transportationType: TransportationType
        /// 交通工具等级.
        public var transportationClasses: TransportationClasses?

        enum CodingKeys: String, CodingKey {
            case name
            case certificateNumber = "certificate_number"
            case certificateType = "certificate_type"
            case departureDate = "departure_date"
            case departurePlace = "departure_place"
            case destination
            case transportationType = "transportation_type"
            case transportationClasses = "transportation_classes"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            certificateNumber: Sensitive,
            certificateType: CertificateType,
            departureDate: String,
            departurePlace: String,
            destination: String,
            transportationType: TransportationType,
            transportationClasses: TransportationClasses? = nil
        ) {
            self.name = name
            self.certificateNumber = certificateNumber
            self.certificateType = certificateType
            self.departureDate = departureDate
            self.departurePlace = departurePlace
            self.destination = destination
            self.transportationType = transportationType
            self.transportationClasses = transportationClasses
        }
    }
}

extension Fapiao {
    /// `PassengerTransportFapiao`.
    public struct PassengerTransportFapiao: Model {
        /// 开票人ID. Who issues it, registered with the tax authority. At most 64 characters.
        public var billingPersonId: String
        /// 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
        public var fapiaoId: String
        /// 发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice.
        public var fapiaoBillType: FapiaoBillType
        /// 发票行信息.
        public var items: [PassengerTransportFapiaoItem]
        /// 总价税合计. In fen.
        public var totalAmount: Int
        /// 交易信息.
        public var transactionInformation: [Transaction]
        /// 开票人名称. At most 64 characters.
        public var billingPerson: String?
        /// 出口业务适用政策代码. One of 1, 2 and 3.
        public var exportBusinessPolicyCode: Int?
        /// 发票备注.
        public var remark: String?
        /// 增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12.
        public var vatRefundLevyCode: Int?

        enum CodingKeys: String, CodingKey {
            case billingPersonId = "billing_person_id"
            case fapiaoId = "fapiao_id"
            case fapiaoBillType = "fapiao_bill_type"
            case items
            case totalAmount = "total_amount"
            case transactionInformation = "transaction_information"
            case billingPerson = "billing_person"
            case exportBusinessPolicyCode = "export_business_policy_code"
            case remark
            case vatRefundLevyCode = "vat_refund_levy_code"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            billingPersonId: String,
            fapiaoId: String,
            fapiaoBillType: FapiaoBillType,
            items: [PassengerTransportFapiaoItem],
            totalAmount: Int,
            transactionInformation: [Transaction],
            billingPerson: String? = nil,
            exportBusinessPolicyCode: Int? = nil,
            remark: String? = nil,
            vatRefundLevyCode: Int? = nil
        ) {
            self.billingPersonId = billingPersonId
            self.fapiaoId = fapiaoId
            self.fapiaoBillType = fapiaoBillType
            self.items = items
            self.totalAmount = totalAmount
            self.transactionInformation = transactionInformation
            self.billingPerson = billingPerson
            self.exportBusinessPolicyCode = exportBusinessPolicyCode
            self.remark = remark
            self.vatRefundLevyCode = vatRefundLevyCode
        }
    }
}

extension Fapiao {
    /// `PassengerTransportFapiaoItem`.
    public struct PassengerTransportFapiaoItem: Model {
        /// 是否折扣行. This line is a discount on the line before it.
        public var discount: Bool
        /// 货物或应税劳务. At most 128 characters.
        public var goodsName: String
        /// 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 19 characters.
        public var taxCode: String
        /// 税率. In ten thousandths: 1300 is 13 %.
        public var taxRate: Int
        /// 单行金额合计. In fen.
        public var totalAmount: Int
        /// 出行人额外信息.
        public var passengerInformation: Passenger?
        /// 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18.
        public var preferentialPolicyCode: Int?
        /// 数量.
        public var quantity: Int?
        /// 规格型号. At most 20 characters.
        public var specification: String?
        /// 单位.
        public var unit: String?

        enum CodingKeys: String, CodingKey {
            case discount
            case goodsName = "goods_name"
            case taxCode = "tax_code"
            case taxRate = "tax_rate"
            case totalAmount = "total_amount"
            case passengerInformation = "passenger_information"
            case preferentialPolicyCode = "preferential_policy_code"
            case quantity
            case specification
            case unit
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            discount: Bool,
            goodsName: String,
            taxCode: String,
            taxRate: Int,
            totalAmount: Int,
            passengerInformation: Passenger? = nil,
            preferentialPolicyCode: Int? = nil,
            quantity: Int? = nil,
            specification: String? = nil,
            unit: String? = nil
        ) {
            self.discount = discount
            self.goodsName = goodsName
            self.taxCode = taxCode
            self.taxRate = taxRate
            self.totalAmount = totalAmount
            self.passengerInformation = passengerInformation
            self.preferentialPolicyCode = preferentialPolicyCode
            self.quantity = quantity
            self.specification = specification
            self.unit = unit
        }
    }
}

extension Fapiao {
    /// `RealEstateLease`.
    public struct RealEstateLease: Model {
        /// 不动产坐落地址. At most 80 characters.
        public var address: String
        /// 跨地.
        public var crossCityFlag: Bool
        /// 租赁期止. At most 32 characters, RFC 3339.
        public var leasePeriodEnd: String
        /// 租赁期起. At most 32 characters, RFC 3339.
        public var leasePeriodStart: String
        /// 不动产坐落省份. At most 20 characters.
        public var province: String
        /// 产权证书. Encrypted on the wire.
        public var certificateNo: Sensitive?
        /// 车牌号.
        public var plateNo: [String]?
        /// 不动产坐落城市. At most 20 characters.
        public var city: String?

        enum CodingKeys: String, CodingKey {
            case address
            case crossCityFlag = "cross_city_flag"
            case leasePeriodEnd = "lease_period_end"
            case leasePeriodStart = "lease_period_start"
            case province
            case certificateNo = "certificate_no"
            case plateNo = "plate_no"
            case city
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            address: String,
            crossCityFlag: Bool,
            leasePeriodEnd: String,
            leasePeriodStart: String,
            province: String,
            certificateNo: Sensitive? = nil,
            plateNo: [String]? = nil,
            city: String? = nil
        ) {
            self.address = address
            self.crossCityFlag = crossCityFlag
            self.leasePeriodEnd = leasePeriodEnd
            self.leasePeriodStart = leasePeriodStart
            self.province = province
            self.certificateNo = certificateNo
            self.plateNo = plateNo
            self.city = city
        }
    }
}

extension Fapiao {
    /// `RealEstateLeasingFapiao`.
    public struct RealEstateLeasingFapiao: Model {
        /// 开票人ID. Who issues it, registered with the tax authority. At most 64 characters.
        public var billingPersonId: String
        /// 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
        public var fapiaoId: String
        /// 发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice.
        public var fapiaoBillType: FapiaoBillType
        /// 发票行信息.
        public var items: [RealEstateLeasingFapiaoItem]
        /// 总价税合计. In fen.
        public var totalAmount: Int
        /// 交易信息.
        public var transactionInformation: [Transaction]
        /// 开票人名称. At most 64 characters.
        public var billingPerson: String?
        /// 出口业务适用政策代码. One of 1, 2 and 3.
        public var exportBusinessPolicyCode: Int?
        /// 发票备注.
        public var remark: String?
        /// 增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12.
        public var vatRefundLevyCode: Int?

        enum CodingKeys: String, CodingKey {
            case billingPersonId = "billing_person_id"
            case fapiaoId = "fapiao_id"
            case fapiaoBillType = "fapiao_bill_type"
            case items
            case totalAmount = "total_amount"
            case transactionInformation = "transaction_information"
            case billingPerson = "billing_person"
            case exportBusinessPolicyCode = "export_business_policy_code"
            case remark
            case vatRefundLevyCode = "vat_refund_levy_code"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            billingPersonId: String,
            fapiaoId: String,
            fapiaoBillType: FapiaoBillType,
            items: [RealEstateLeasingFapiaoItem],
            totalAmount: Int,
            transactionInformation: [Transaction],
            billingPerson: String? = nil,
            exportBusinessPolicyCode: Int? = nil,
            remark: String? = nil,
            vatRefundLevyCode: Int? = nil
        ) {
            self.billingPersonId = billingPersonId
            self.fapiaoId = fapiaoId
            self.fapiaoBillType = fapiaoBillType
            self.items = items
            self.totalAmount = totalAmount
            self.transactionInformation = transactionInformation
            self.billingPerson = billingPerson
            self.exportBusinessPolicyCode = exportBusinessPolicyCode
            self.remark = remark
            self.vatRefundLevyCode = vatRefundLevyCode
        }
    }
}

extension Fapiao {
    /// `RealEstateLeasingFapiaoItem`.
    public struct RealEstateLeasingFapiaoItem: Model {
        /// 是否折扣行. This line is a discount on the line before it.
        public var discount: Bool
        /// 货物或应税劳务. At most 128 characters.
        public var goodsName: String
        /// 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters.
        public var taxCode: String
        /// 税率. In ten thousandths: 1300 is 13 %.
        public var taxRate: Int
        /// 单行金额合计. In fen.
        public var totalAmount: Int
        /// 货物或应税劳务或服务分类. Known from the community.
        public var goodsCategory: String?
        /// 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18.
        public var preferentialPolicyCode: Int?
        /// 数量.
        public var quantity: Int?
        /// 不动产租赁特定行业额外信息.
        public var realEstateLeasingInformation: RealEstateLease?
        /// 规格型号. At most 20 characters.
        public var specification: String?
        /// 税收优惠政策标识. Known from the community.
        public var taxPreferMark: String?
        /// 面积单位.
        public var unit: RealEstateLeasingFapiaoItemUnit?

        enum CodingKeys: String, CodingKey {
            case discount
            case goodsName = "goods_name"
            case taxCode = "tax_code"
            case taxRate = "tax_rate"
            case totalAmount = "total_amount"
            case goodsCategory = "goods_category"
            case preferentialPolicyCode = "preferential_policy_code"
            case quantity
            case realEstateLeasingInformation = "real_estate_leasing_information"
            case specification
            case taxPreferMark = "tax_prefer_mark"
            case unit
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            discount: Bool,
            goodsName: String,
            taxCode: String,
            taxRate: Int,
            totalAmount: Int,
            goodsCategory: String? = nil,
            preferentialPolicyCode: Int? = nil,
            quantity: Int? = nil,
            realEstateLeasingInformation: RealEstateLease? = nil,
            specification: String? = nil,
            taxPreferMark: String? = nil,
            unit: RealEstateLeasingFapiaoItemUnit? = nil
        ) {
            self.discount = discount
            self.goodsName = goodsName
            self.taxCode = taxCode
            self.taxRate = taxRate
            self.totalAmount = totalAmount
            self.goodsCategory = goodsCategory
            self.preferentialPolicyCode = preferentialPolicyCode
            self.quantity = quantity
            self.realEstateLeasingInformation = realEstateLeasingInformation
            self.specification = specification
            self.taxPreferMark = taxPreferMark
            self.unit = unit
        }
    }
}

extension Fapiao {
    /// `RefinedOilFapiao`.
    public struct RefinedOilFapiao: Model {
        /// 开票人ID. Who issues it, registered with the tax authority. At most 64 characters.
        public var billingPersonId: String
        /// 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
        public var fapiaoId: String
        /// 发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice.
        public var fapiaoBillType: FapiaoBillType
        /// 发票行信息.
        public var items: [RefinedOilFapiaoItem]
        /// 总价税合计. In fen.
        public var totalAmount: Int
        /// 交易信息.
        public var transactionInformation: [Transaction]
        /// 开票人名称. At most 64 characters.
        public var billingPerson: String?
        /// 出口业务适用政策代码. One of 1, 2 and 3.
        public var exportBusinessPolicyCode: Int?
        /// 发票备注.
        public var remark: String?
        /// 增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12.
        public var vatRefundLevyCode: Int?

        enum CodingKeys: String, CodingKey {
            case billingPersonId = "billing_person_id"
            case fapiaoId = "fapiao_id"
            case fapiaoBillType = "fapiao_bill_type"
            case items
            case totalAmount = "total_amount"
            case transactionInformation = "transaction_information"
            case billingPerson = "billing_person"
            case exportBusinessPolicyCode = "export_business_policy_code"
            case remark
            case vatRefundLevyCode = "vat_refund_levy_code"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            billingPersonId: String,
            fapiaoId: String,
            fapiaoBillType: FapiaoBillType,
            items: [RefinedOilFapiaoItem],
            totalAmount: Int,
            transactionInformation: [Transaction],
            billingPerson: String? = nil,
            exportBusinessPolicyCode: Int? = nil,
            remark: String? = nil,
            vatRefundLevyCode: Int? = nil
        ) {
            self.billingPersonId = billingPersonId
            self.fapiaoId = fapiaoId
            self.fapiaoBillType = fapiaoBillType
            self.items = items
            self.totalAmount = totalAmount
            self.transactionInformation = transactionInformation
            self.billingPerson = billingPerson
            self.exportBusinessPolicyCode = exportBusinessPolicyCode
            self.remark = remark
            self.vatRefundLevyCode = vatRefundLevyCode
        }
    }
}

extension Fapiao {
    /// `RefinedOilFapiaoItem`.
    public struct RefinedOilFapiaoItem: Model {
        /// 是否折扣行. This line is a discount on the line before it.
        public var discount: Bool
        /// 货物或应税劳务. At most 128 characters.
        public var goodsName: String
        /// 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters.
        public var taxCode: String
        /// 税率. In ten thousandths: 1300 is 13 %.
        public var taxRate: Int
        /// 单行金额合计. In fen.
        public var totalAmount: Int
        /// 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18.
        public var preferentialPolicyCode: Int?
        /// 数量.
        public var quantity: Int?
        /// 成品油行业额外信息.
        public var refinedOilInformation: RefinedOilTrade?
        /// 规格型号. At most 20 characters.
        public var specification: String?
        /// 成品油单位.
        public var unit: RefinedOilFapiaoItemUnit?

        enum CodingKeys: String, CodingKey {
            case discount
            case goodsName = "goods_name"
            case taxCode = "tax_code"
            case taxRate = "tax_rate"
            case totalAmount = "total_amount"
            case preferentialPolicyCode = "preferential_policy_code"
            case quantity
            case refinedOilInformation = "refined_oil_information"
            case specification
            case unit
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            discount: Bool,
            goodsName: String,
            taxCode: String,
            taxRate: Int,
            totalAmount: Int,
            preferentialPolicyCode: Int? = nil,
            quantity: Int? = nil,
            refinedOilInformation: RefinedOilTrade? = nil,
            specification: String? = nil,
            unit: RefinedOilFapiaoItemUnit? = nil
        ) {
            self.discount = discount
            self.goodsName = goodsName
            self.taxCode = taxCode
            self.taxRate = taxRate
            self.totalAmount = totalAmount
            self.preferentialPolicyCode = preferentialPolicyCode
            self.quantity = quantity
            self.refinedOilInformation = refinedOilInformation
            self.specification = specification
            self.unit = unit
        }
    }
}

extension Fapiao {
    /// `RefinedOilTrade`.
    public struct RefinedOilTrade: Model {
        /// 加油枪号码. At most 10 characters.
        public var gunNumber: String
        /// 成品油站点. At most 100 characters.
        public var station: String
        /// 交易时间. At most 32 characters, RFC 3339.
        public var tradeTime: String

        enum CodingKeys: String, CodingKey {
            case gunNumber = "gun_number"
            case station
            case tradeTime = "trade_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            gunNumber: String,
            station: String,
            tradeTime: String
        ) {
            self.gunNumber = gunNumber
            self.station = station
            self.tradeTime = tradeTime
        }
    }
}

extension Fapiao {
    /// `ReversedFapiao`.
    public struct ReversedFapiao: Model {
        /// 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
        public var fapiaoId: String
        /// 发票号码. The tax authority's number of the invoice. At most 20 characters.
        public var fapiaoNumber: String
        /// 发票代码. The tax authority's code of the invoice; fully digital invoices have none. Known from the community.
        public var fapiaoCode: String?

        enum CodingKeys: String, CodingKey {
            case fapiaoId = "fapiao_id"
            case fapiaoNumber = "fapiao_number"
            case fapiaoCode = "fapiao_code"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            fapiaoId: String,
            fapiaoNumber: String,
            fapiaoCode: String? = nil
        ) {
            self.fapiaoId = fapiaoId
            self.fapiaoNumber = fapiaoNumber
            self.fapiaoCode = fapiaoCode
        }
    }
}

extension Fapiao {
    /// `Seller`.
    public struct Seller: Model {
        /// 名称. At most 256 characters.
        public var name: String
        /// 纳税人识别号. Needed for organisations. At most 32 characters.
        public var taxpayerId: String
        /// 地址. At most 128 characters.
        public var address: String?
        /// 银行账号. At most 32 characters.
        public var bankAccount: String?
        /// 开户银行. At most 128 characters.
        public var bankName: String?
        /// 电话. At most 32 characters.
        public var telephone: String?

        enum CodingKeys: String, CodingKey {
            case name
            case taxpayerId = "taxpayer_id"
            case address
            case bankAccount = "bank_account"
            case bankName = "bank_name"
            case telephone
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String,
            taxpayerId: String,
            address: String? = nil,
            bankAccount: String? = nil,
            bankName: String? = nil,
            telephone: String? = nil
        ) {
            self.name = name
            self.taxpayerId = taxpayerId
            self.address = address
            self.bankAccount = bankAccount
            self.bankName = bankName
            self.telephone = telephone
        }
    }
}

extension Fapiao {
    /// `TaxCode`.
    public struct TaxCode: Model {
        /// 货物或应税劳务或服务名称.
        public var goodsName: String
        /// 货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`.
        public var taxCode: String
        /// 税收优惠政策标识.
        public var taxPreferMark: String
        /// 税率. In ten thousandths: 1300 is 13 %.
        public var taxRate: Int?
        /// `goods_id`.
        public var goodsId: Int?
        /// `goods_category`.
        public var goodsCategory: String?

        enum CodingKeys: String, CodingKey {
            case goodsName = "goods_name"
            case taxCode = "tax_code"
            case taxPreferMark = "tax_prefer_mark"
            case taxRate = "tax_rate"
            case goodsId = "goods_id"
            case goodsCategory = "goods_category"
        }
    }
}

extension Fapiao {
    /// `ThirdPartyMode`.
    public struct ThirdPartyMode: Model {
        /// 第三方.
        public var status: ThirdPartyModeStatus
    }
}

extension Fapiao {
    /// `Transaction`.
    public struct Transaction: Model {
        /// 交易金额. In fen.
        public var amount: Int
        /// 支付渠道.
        public var payChannel: PayChannel
        /// 支付订单号. WeChat Pay's number of the payment. At most 64 characters.
        public var transactionId: String?
        /// 支付商户订单号. The merchant's own number of the order. At most 64 characters.
        public var outTradeNo: String?

        enum CodingKeys: String, CodingKey {
            case amount
            case payChannel = "pay_channel"
            case transactionId = "transaction_id"
            case outTradeNo = "out_trade_no"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            amount: Int,
            payChannel: PayChannel,
            transactionId: String? = nil,
            outTradeNo: String? = nil
        ) {
            self.amount = amount
            self.payChannel = payChannel
            self.transactionId = transactionId
            self.outTradeNo = outTradeNo
        }
    }
}

extension Fapiao {
    /// `UploadFileResponse`.
    public struct UploadFileResponse: Model {
        /// 电子发票文件ID. The number that `upload_file` has given. At most 128 characters.
        public var fapiaoMediaId: String

        enum CodingKeys: String, CodingKey {
            case fapiaoMediaId = "fapiao_media_id"
        }
    }
}

extension Fapiao {
    /// `UserAppliedFapiaoStatus`.
    public struct UserAppliedFapiaoStatus: Model {
        /// 商户发票单号. The merchant's own number of the invoice.
        public var fapiaoId: String
        /// 卡包状态.
        public var cardStatus: String
        /// 发票状态.
        public var fapiaoStatus: String

        enum CodingKeys: String, CodingKey {
            case fapiaoId = "fapiao_id"
            case cardStatus = "card_status"
            case fapiaoStatus = "fapiao_status"
        }
    }
}

extension Fapiao {
    /// `UserAppliedResource`.
    public struct UserAppliedResource: Model {
        /// 微信支付分配的商户号. At most 32 characters.
        public var mchid: String
        /// 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 64 characters.
        public var fapiaoApplyId: String
        /// 用户完成发票抬头填写的时间. At most 64 characters, RFC 3339.
        public var applyTime: String
        /// At most 32 characters.
        public var subMchid: String?
        /// 发票列表. Known from the community.
        public var fapiaoInformation: [UserAppliedFapiaoStatus]?

        enum CodingKeys: String, CodingKey {
            case mchid
            case fapiaoApplyId = "fapiao_apply_id"
            case applyTime = "apply_time"
            case subMchid = "sub_mchid"
            case fapiaoInformation = "fapiao_information"
        }
    }
}

extension Fapiao {
    /// 能力授权状态
    public struct AbilityStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authorized: Self { "AUTHORIZED" }
        public static var authorizePending: Self { "AUTHORIZE_PENDING" }
        public static var deauthorized: Self { "DEAUTHORIZED" }
        public static var authorizeFailed: Self { "AUTHORIZE_FAILED" }
    }
}

extension Fapiao {
    /// 能力类型
    public struct AbilityType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var baseAbility: Self { "BASE_ABILITY" }
        public static var realEstateAbility: Self { "REAL_ESTATE_ABILITY" }
        public static var refinedOilAbility: Self { "REFINED_OIL_ABILITY" }
    }
}

extension Fapiao {
    /// 购买方类型
    public struct BuyerType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var individual: Self { "INDIVIDUAL" }
        public static var organization: Self { "ORGANIZATION" }
    }
}

extension Fapiao {
    /// 发票卡券状态
    public struct CardStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var insertAccepted: Self { "INSERT_ACCEPTED" }
        public static var inserted: Self { "INSERTED" }
        public static var discardAccepted: Self { "DISCARD_ACCEPTED" }
        public static var discarded: Self { "DISCARDED" }
    }
}

extension Fapiao {
    /// 出行人证件类型
    public struct CertificateType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var identityCard: Self { "IDENTITY_CARD" }
        public static var passport: Self { "PASSPORT" }
        public static var hongKongPermit: Self { "HONG_KONG_PERMIT" }
        public static var macaoPermit: Self { "MACAO_PERMIT" }
        public static var taiwanPermit: Self { "TAIWAN_PERMIT" }
        public static var foreignerResidencePermit: Self { "FOREIGNER_RESIDENCE_PERMIT" }
        public static var hongKongResidentCard: Self { "HONG_KONG_RESIDENT_CARD" }
        public static var macaoResidentCard: Self { "MACAO_RESIDENT_CARD" }
        public static var taiwanResidentCard: Self { "TAIWAN_RESIDENT_CARD" }
        public static var militaryOfficerCard: Self { "MILITARY_OFFICER_CARD" }
        public static var armedPoliceOfficerCard: Self { "ARMED_POLICE_OFFICER_CARD" }
        public static var soldierCard: Self { "SOLDIER_CARD" }
        public static var homecomingCert: Self { "HOMECOMING_CERT" }
        public static var taiwanCompatriotCert: Self { "TAIWAN_COMPATRIOT_CERT" }
    }
}

extension Fapiao {
    /// 接入状态
    public struct DigitalTaxModeStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var approvalPending: Self { "APPROVAL_PENDING" }
        public static var accessConfirmedPending: Self { "ACCESS_CONFIRMED_PENDING" }
        public static var abilityConfirmedPending: Self { "ABILITY_CONFIRMED_PENDING" }
        public static var billingPersonRegisterPending: Self { "BILLING_PERSON_REGISTER_PENDING" }
        public static var billingPersonConfirmedPending: Self { "BILLING_PERSON_CONFIRMED_PENDING" }
        public static var securitySettingPending: Self { "SECURITY_SETTING_PENDING" }
        public static var applyFailed: Self { "APPLY_FAILED" }
        public static var disabled: Self { "DISABLED" }
        public static var enabled: Self { "ENABLED" }
        public static var resourceExpired: Self { "RESOURCE_EXPIRED" }
    }
}

extension Fapiao {
    /// 发票能力类型
    public struct FapiaoAbilityTypeList: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var baseAbility: Self { "BASE_ABILITY" }
        public static var realEstateAbility: Self { "REAL_ESTATE_ABILITY" }
        public static var refinedOilAbility: Self { "REFINED_OIL_ABILITY" }
    }
}

extension Fapiao {
    /// 开具的发票类型
    public struct FapiaoBillType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var commFapiao: Self { "COMM_FAPIAO" }
        public static var vatFapiao: Self { "VAT_FAPIAO" }
    }
}

extension Fapiao {
    /// 发票状态
    public struct FapiaoFileStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var issueAccepted: Self { "ISSUE_ACCEPTED" }
        public static var issued: Self { "ISSUED" }
        public static var reverseAccepted: Self { "REVERSE_ACCEPTED" }
        public static var reversed: Self { "REVERSED" }
        public static var issueFailed: Self { "ISSUE_FAILED" }
        public static var reverseFailed: Self { "REVERSE_FAILED" }
    }
}

extension Fapiao {
    /// 开票模式
    public struct FapiaoMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var thirdOrSelfFapiao: Self { "THIRD_OR_SELF_FAPIAO" }
        public static var tencentDigitalTax: Self { "TENCENT_DIGITAL_TAX" }
    }
}

extension Fapiao {
    /// 发票状态
    public struct FapiaoStatusFapiaoStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var issueAccepted: Self { "ISSUE_ACCEPTED" }
        public static var issued: Self { "ISSUED" }
        public static var reverseAccepted: Self { "REVERSE_ACCEPTED" }
        public static var reversed: Self { "REVERSED" }
    }
}

extension Fapiao {
    /// 发票状态
    public struct FapiaoStatusValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var issueAccepted: Self { "ISSUE_ACCEPTED" }
        public static var issued: Self { "ISSUED" }
        public static var reverseAccepted: Self { "REVERSE_ACCEPTED" }
        public static var reversed: Self { "REVERSED" }
        public static var issueFailed: Self { "ISSUE_FAILED" }
        public static var reverseFailed: Self { "REVERSE_FAILED" }
    }
}

extension Fapiao {
    /// 文件类型
    public struct FileType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pdf: Self { "PDF" }
    }
}

extension Fapiao {
    /// 商户邀请失败错误码
    public struct InviteFailedCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unknownTaxInfo: Self { "UNKNOWN_TAX_INFO" }
        public static var invalidCompanyInfo: Self { "INVALID_COMPANY_INFO" }
        public static var notMeetAccessCondition: Self { "NOT_MEET_ACCESS_CONDITION" }
        public static var notInPilotScope: Self { "NOT_IN_PILOT_SCOPE" }
        public static var missingTaxAuthorityCode: Self { "MISSING_TAX_AUTHORITY_CODE" }
        public static var merchantInfoNotSet: Self { "MERCHANT_INFO_NOT_SET" }
        public static var unknownError: Self { "UNKNOWN_ERROR" }
    }
}

extension Fapiao {
    /// 商户邀请状态
    public struct MchInviteStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var mchInviteSucc: Self { "MCH_INVITE_SUCC" }
        public static var mchInviteFailed: Self { "MCH_INVITE_FAILED" }
    }
}

extension Fapiao {
    /// 操作类型
    public struct OperationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var authBinding: Self { "AUTH_BINDING" }
    }
}

extension Fapiao {
    /// 支付渠道
    public struct PayChannel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var wechatPay: Self { "WECHAT_PAY" }
    }
}

extension Fapiao {
    /// 面积单位
    public struct RealEstateLeasingFapiaoItemUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var meter: Self { "METER" }
        public static var squareMeter: Self { "SQUARE_METER" }
        public static var squareKilometer: Self { "SQUARE_KILOMETER" }
        public static var hectare: Self { "HECTARE" }
        public static var squareKilometerAbbreviation: Self { "SQUARE_KILOMETER_ABBREVIATION" }
        public static var squareMeterAbbreviation: Self { "SQUARE_METER_ABBREVIATION" }
        public static var hectareAbbreviation: Self { "HECTARE_ABBREVIATION" }
        public static var mu: Self { "MU" }
    }
}

extension Fapiao {
    /// 成品油单位
    public struct RefinedOilFapiaoItemUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ton: Self { "TON" }
        public static var liter: Self { "LITER" }
    }
}

extension Fapiao {
    /// 冲红原因
    public struct ReverseReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var issueError: Self { "ISSUE_ERROR" }
        public static var salesReturn: Self { "SALES_RETURN" }
        public static var serviceSuspention: Self { "SERVICE_SUSPENTION" }
        public static var salesDiscount: Self { "SALES_DISCOUNT" }
    }
}

extension Fapiao {
    /// 开票场景
    public struct Scene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var withWechatpay: Self { "WITH_WECHATPAY" }
        public static var withoutWechatpay: Self { "WITHOUT_WECHATPAY" }
    }
}

extension Fapiao {
    /// 开票来源
    public struct Source: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var web: Self { "WEB" }
        public static var miniprogram: Self { "MINIPROGRAM" }
    }
}

extension Fapiao {
    /// 税收优惠政策标识
    public struct TaxPreferMark: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var noFavorable: Self { "NO_FAVORABLE" }
        public static var outsideVat: Self { "OUTSIDE_VAT" }
        public static var vatExempt: Self { "VAT_EXEMPT" }
        public static var normalZeroRated: Self { "NORMAL_ZERO_RATED" }
        public static var exportZeroRated: Self { "EXPORT_ZERO_RATED" }
    }
}

extension Fapiao {
    /// 第三方
    public struct ThirdPartyModeStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var disabled: Self { "DISABLED" }
        public static var enabled: Self { "ENABLED" }
    }
}

extension Fapiao {
    /// 交通工具等级
    public struct TransportationClasses: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var shipFirstClassCabin: Self { "SHIP_FIRST_CLASS_CABIN" }
        public static var shipSecondClassCabin: Self { "SHIP_SECOND_CLASS_CABIN" }
        public static var shipThirdClassCabin: Self { "SHIP_THIRD_CLASS_CABIN" }
    }
}

extension Fapiao {
    /// 交通工具类型
    public struct TransportationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var longDistanceBus: Self { "LONG_DISTANCE_BUS" }
        public static var publicTransportation: Self { "PUBLIC_TRANSPORTATION" }
        public static var car: Self { "CAR" }
        public static var ship: Self { "SHIP" }
        public static var otherTransportation: Self { "OTHER_TRANSPORTATION" }
    }
}
