// Generated from api/fapiao.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.fapiao

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileInput
import io.github.wechatpaysdk.FileStream
import java.nio.file.Path
import kotlinx.coroutines.flow.Flow

/** Electronic invoices (fapiao) (电子发票). */
public class FapiaoService internal constructor(core: Core) {
    private val calls = FapiaoCalls(core)

    /**
     * Download the file of an invoice (下载发票文件).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param token `token`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun downloadFile(token: String, options: CallOptions? = null): ByteArray =
        calls.downloadFile(token).await(options)

    /** The same as [downloadFile], chunk by chunk: a file of any size. A timeout in [options] limits the whole; without it each chunk has the client's `readTimeout`. */
    public suspend fun downloadFileStream(token: String, options: CallOptions? = null): FileStream =
        calls.downloadFileStream(token).await(options)

    /**
     * Create the card that invoices are kept as (创建电子发票卡券模板).
     *
     * Once for each merchant, before anything else.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792562)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param cardAppid 插卡服务号AppID. At most 32 characters.
     * @param cardTemplateInformation 卡券模板信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createCardTemplate(subMchid: String, cardAppid: String, cardTemplateInformation: CardTemplate, options: CallOptions? = null): CreateCardTemplateResponse =
        calls.createCardTemplate(CreateCardTemplateRequest(subMchid = subMchid, cardAppid = cardAppid, cardTemplateInformation = cardTemplateInformation)).await(options)

    /**
     * Issue an invoice (开具电子发票).
     *
     * It is only accepted: the outcome comes as `FAPIAO.ISSUED`, or ask with `get_application`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012538301)
     *
     * @param fapiaoApplyId 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay.
     * @param buyerInformation 购买方信息.
     * @param fapiaoInformation 电子发票信息列表.
     * @param scene 开票场景.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun issueFapiao(fapiaoApplyId: String, buyerInformation: NewFapiaoBuyer, fapiaoInformation: List<NewFapiao>, scene: String, subMchid: String? = null, options: CallOptions? = null) {
        calls.issueFapiao(IssueFapiaoRequest(fapiaoApplyId = fapiaoApplyId, buyerInformation = buyerInformation, fapiaoInformation = fapiaoInformation, scene = scene, subMchid = subMchid)).await(options)
    }

    /**
     * Issue an invoice of a general trade (开具通用行业电子发票).
     *
     * It is only accepted: the outcome comes as `FAPIAO.ISSUED`, or ask with `get_application`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792574)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param fapiaoApplyId 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
     * @param buyerInformation 购买方信息.
     * @param fapiaoInformation 需要开具的数电发票信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun issueGeneralFapiao(subMchid: String, fapiaoApplyId: String, buyerInformation: Buyer, fapiaoInformation: GeneralFapiao, options: CallOptions? = null) {
        calls.issueGeneralFapiao(IssueGeneralFapiaoRequest(subMchid = subMchid, fapiaoApplyId = fapiaoApplyId, buyerInformation = buyerInformation, fapiaoInformation = fapiaoInformation)).await(options)
    }

    /**
     * Issue an invoice for passenger transport (开具旅客运输行业电子发票).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4025863376)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param fapiaoApplyId 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
     * @param buyerInformation 购买方信息.
     * @param fapiaoInformation 需要开具的数电发票信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun issuePassengerTransportFapiao(subMchid: String, fapiaoApplyId: String, buyerInformation: Buyer, fapiaoInformation: PassengerTransportFapiao, options: CallOptions? = null) {
        calls.issuePassengerTransportFapiao(IssuePassengerTransportFapiaoRequest(subMchid = subMchid, fapiaoApplyId = fapiaoApplyId, buyerInformation = buyerInformation, fapiaoInformation = fapiaoInformation)).await(options)
    }

    /**
     * Issue an invoice for refined oil (开具成品油行业电子发票).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016760559)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param fapiaoApplyId 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
     * @param buyerInformation 购买方信息.
     * @param fapiaoInformation 需要开具的数电发票信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun issueRefinedOilFapiao(subMchid: String, fapiaoApplyId: String, buyerInformation: Buyer, fapiaoInformation: RefinedOilFapiao, options: CallOptions? = null) {
        calls.issueRefinedOilFapiao(IssueRefinedOilFapiaoRequest(subMchid = subMchid, fapiaoApplyId = fapiaoApplyId, buyerInformation = buyerInformation, fapiaoInformation = fapiaoInformation)).await(options)
    }

    /**
     * Issue an invoice for a lease of real estate (开具不动产租赁行业电子发票).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015941740)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param fapiaoApplyId 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
     * @param buyerInformation 购买方信息.
     * @param fapiaoInformation 需要开具的数电发票信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun issueRealEstateLeasingFapiao(subMchid: String, fapiaoApplyId: String, buyerInformation: Buyer, fapiaoInformation: RealEstateLeasingFapiao, options: CallOptions? = null) {
        calls.issueRealEstateLeasingFapiao(IssueRealEstateLeasingFapiaoRequest(subMchid = subMchid, fapiaoApplyId = fapiaoApplyId, buyerInformation = buyerInformation, fapiaoInformation = fapiaoInformation)).await(options)
    }

    /**
     * Upload the file of an invoice (上传电子发票文件).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792580)
     *
     * @param file 文件内容. Its digest is computed for you.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param fileType 文件类型. See [FileType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun uploadFile(file: ByteArray, subMchid: String, fileType: String, options: CallOptions? = null): UploadFileResponse =
        calls.uploadFile(file, subMchid, fileType).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadFile(file: Path, subMchid: String, fileType: String, options: CallOptions? = null): UploadFileResponse =
        calls.uploadFile(file = FileInput(file), subMchid = subMchid, fileType = fileType).await(options)

    /**
     * Query the invoices of an application (查询电子发票).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792567)
     *
     * @param fapiaoApplyId 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param fapiaoId 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getApplication(fapiaoApplyId: String, subMchid: String, fapiaoId: String? = null, options: CallOptions? = null): GetApplicationResponse =
        calls.getApplication(fapiaoApplyId, subMchid, fapiaoId).await(options)

    /**
     * Get where the files of invoices are downloaded (获取发票下载信息).
     *
     * The addresses are for `download_file`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792576)
     *
     * @param fapiaoApplyId 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param fapiaoId 商户发票单号. The merchant's own number of the invoice. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun listFiles(fapiaoApplyId: String, subMchid: String, fapiaoId: String? = null, options: CallOptions? = null): ListFilesResponse =
        calls.listFiles(fapiaoApplyId, subMchid, fapiaoId).await(options)

    /**
     * Put invoices into the user's card pack (将电子发票插入微信用户卡包).
     *
     * It is only accepted: the outcome comes as `FAPIAO.CARD_INSERTED`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792579)
     *
     * @param fapiaoApplyId 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param buyerInformation 购买方信息.
     * @param fapiaoCardInformation 电子发票卡券信息列表.
     * @param scene 插卡场景. `WITH_WECHATPAY`: the order was paid by WeChat Pay; `WITHOUT_WECHATPAY`: it was not. See [Scene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun insertCards(fapiaoApplyId: String, subMchid: String, buyerInformation: Buyer, fapiaoCardInformation: List<FapiaoCard>, scene: String, options: CallOptions? = null) {
        calls.insertCards(fapiaoApplyId, InsertCardsRequest(subMchid = subMchid, buyerInformation = buyerInformation, fapiaoCardInformation = fapiaoCardInformation, scene = scene)).await(options)
    }

    /**
     * Reverse an invoice by a red one (冲红电子发票).
     *
     * It is only accepted: the outcome comes as `FAPIAO.REVERSED`, or ask with `get_application`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792575)
     *
     * @param fapiaoApplyId 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param reverseReason 冲红原因. See [ReverseReason]. At most 200 characters.
     * @param fapiaoInformation 需要冲红的发票信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun reverseFapiao(fapiaoApplyId: String, subMchid: String, reverseReason: String, fapiaoInformation: List<ReversedFapiao>? = null, options: CallOptions? = null) {
        calls.reverseFapiao(fapiaoApplyId, ReverseFapiaoRequest(subMchid = subMchid, reverseReason = reverseReason, fapiaoInformation = fapiaoInformation)).await(options)
    }

    /**
     * Get the link by which a merchant allows a partner to invoice (获取开通服务商电子发票能力邀请链接).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
     *
     * @param fapiaoMode 开票模式. See [FapiaoMode].
     * @param inviteCode 服务商邀请code. At most 128 characters.
     * @param operationType 操作类型. See [OperationType].
     * @param subMchid 受邀请商户号. At most 32 characters.
     * @param taxpayerId 受邀请商户税号. At most 20 characters.
     * @param fapiaoAbilityTypeList 发票能力类型. See [FapiaoAbilityTypeList].
     * @param inviteChannel 服务商邀请渠道. At most 128 characters.
     * @param operateUser 操作人员. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getInviteUrl(fapiaoMode: List<String>, inviteCode: String, operationType: String, subMchid: String? = null, taxpayerId: String? = null, fapiaoAbilityTypeList: List<String>? = null, inviteChannel: String? = null, operateUser: String? = null, options: CallOptions? = null): GetInviteUrlResponse =
        calls.getInviteUrl(fapiaoMode, inviteCode, operationType, subMchid, taxpayerId, fapiaoAbilityTypeList, inviteChannel, operateUser).await(options)

    /**
     * List the merchants that were invited (获取邀请开通的商户信息).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015941524)
     *
     * @param offset 本次查询的起始位置. Items to skip, from 0.
     * @param limit 本次查询的最大数量. Items per page.
     * @param mchInviteStatus 商户邀请状态. See [MchInviteStatus].
     * @param queryTimeEnd 查询时间止. RFC 3339.
     * @param queryTimeStart 查询时间起. RFC 3339.
     * @param inviteCode 服务商邀请code.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun listInvitedMerchants(offset: Long, limit: Long, mchInviteStatus: String, queryTimeEnd: String, queryTimeStart: String, inviteCode: String? = null, options: CallOptions? = null): ListInvitedMerchantsResponse =
        calls.listInvitedMerchants(offset, limit, mchInviteStatus, queryTimeEnd, queryTimeStart, inviteCode).await(options)

    /** Every item of every page of [listInvitedMerchants], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listInvitedMerchantsPaginated(offset: Long, limit: Long, mchInviteStatus: String, queryTimeEnd: String, queryTimeStart: String, inviteCode: String? = null, options: CallOptions? = null): Flow<InvitedMerchant> =
        calls.listInvitedMerchantsPaginated(offset, limit, mchInviteStatus, queryTimeEnd, queryTimeStart, inviteCode).flow(options)

    /**
     * Get a merchant's data for invoicing (获取商户开票基础信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012538180)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getMerchantBaseInformation(subMchid: String, options: CallOptions? = null): GetMerchantBaseInformationResponse =
        calls.getMerchantBaseInformation(subMchid).await(options)

    /**
     * Get the settings for invoicing (查询商户配置的开发选项).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012529526)
     *
     * @param subMchCode 子商户号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDevelopmentConfig(subMchCode: String? = null, options: CallOptions? = null): DevelopmentConfig =
        calls.getDevelopmentConfig(subMchCode).await(options)

    /**
     * Change the settings for invoicing (配置开发选项).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792563)
     *
     * @param subMchCode 子商户号. At most 32 characters.
     * @param callbackUrl 回调地址. Where events of invoices are posted: https, without a query string. At most 256 characters.
     * @param showFapiaoCell 全部账单展示开发票入口开关. Whether every bill shows the way to an invoice.
     * @param supportVatFapiao 商户是否支持开电子专票. Whether special VAT invoices are issued, too.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun updateDevelopmentConfig(subMchCode: String, callbackUrl: String? = null, showFapiaoCell: Boolean? = null, supportVatFapiao: Boolean? = null, options: CallOptions? = null): DevelopmentConfig =
        calls.updateDevelopmentConfig(UpdateDevelopmentConfigRequest(subMchCode = subMchCode, callbackUrl = callbackUrl, showFapiaoCell = showFapiaoCell, supportVatFapiao = supportVatFapiao)).await(options)

    /**
     * List the tax codes of goods and services (获取商品和服务税收分类对照表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012538236)
     *
     * @param offset 分页起始位置. Items to skip, from 0.
     * @param limit 分页大小. Items per page.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listTaxCodes(offset: Long, limit: Long, subMchid: String? = null, options: CallOptions? = null): ListTaxCodesResponse =
        calls.listTaxCodes(offset, limit, subMchid).await(options)

    /** Every item of every page of [listTaxCodes], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listTaxCodesPaginated(offset: Long, limit: Long, subMchid: String? = null, options: CallOptions? = null): Flow<TaxCode> =
        calls.listTaxCodesPaginated(offset, limit, subMchid).flow(options)

    /**
     * Begin a check of whether a sub-merchant can invoice (检查子商户开票功能状态).
     *
     * The outcome is asked for with `get_sub_merchant_check_status`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012474022)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun checkSubMerchant(subMchid: String, options: CallOptions? = null) {
        calls.checkSubMerchant(subMchid).await(options)
    }

    /**
     * Query the check of a sub-merchant (检查子商户开票功能状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getSubMerchantCheckStatus(subMchid: String, options: CallOptions? = null): GetSubMerchantCheckStatusResponse =
        calls.getSubMerchantCheckStatus(subMchid).await(options)

    /**
     * Get the invoice title that the user has entered (获取用户填写抬头信息).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015784260)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param fapiaoApplyId 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
     * @param scene 开票场景. See [Scene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getUserTitle(subMchid: String, fapiaoApplyId: String, scene: String, options: CallOptions? = null): Buyer =
        calls.getUserTitle(subMchid, fapiaoApplyId, scene).await(options)

    /**
     * Get the link by which the user enters an invoice title (获取用户抬头填写链接).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015770776)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param appid 商户AppID. At most 32 characters.
     * @param openid 用户OpenID. At most 32 characters.
     * @param fapiaoApplyId 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters.
     * @param source 开票来源. See [Source].
     * @param totalAmount 总金额. In fen.
     * @param mustInputEmail 用户是否必须填写邮箱地址.
     * @param mustInputPhone 用户是否必须填写手机号.
     * @param sellerName 销售方名称. At most 32 characters.
     * @param showEmailCell 是否需要展示邮箱地址填写栏.
     * @param showPhoneCell 是否需要展示手机号填写栏.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getUserTitleUrl(subMchid: String, appid: String, openid: String, fapiaoApplyId: String, source: String, totalAmount: Long, mustInputEmail: Boolean? = null, mustInputPhone: Boolean? = null, sellerName: String? = null, showEmailCell: Boolean? = null, showPhoneCell: Boolean? = null, options: CallOptions? = null): GetUserTitleUrlResponse =
        calls.getUserTitleUrl(subMchid, appid, openid, fapiaoApplyId, source, totalAmount, mustInputEmail, mustInputPhone, sellerName, showEmailCell, showPhoneCell).await(options)
}
