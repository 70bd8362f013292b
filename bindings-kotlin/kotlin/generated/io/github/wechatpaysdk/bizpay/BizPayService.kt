// Generated from api/biz_pay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.bizpay

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Payments by companies' employees (企业支付). */
public class BizPayService internal constructor(core: Core) {
    private val calls = BizPayCalls(core)

    /**
     * Create the link by which an employee authorises (企业商户发起员工开通企业支付授权).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
     *
     * @param userId 企业员工ID. The company's own number of the employee.
     * @param subMchid 出资子商户号. The sub-merchant whose money it is.
     * @param applicationType 发起授权应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program. See [ApplicationType].
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createUserAuthorizationUrl(userId: String, subMchid: String, applicationType: String, spMchid: String? = null, options: CallOptions? = null): CreateUserAuthorizationUrlResponse =
        calls.createUserAuthorizationUrl(userId, CreateUserAuthorizationUrlRequest(subMchid = subMchid, applicationType = applicationType, spMchid = spMchid)).await(options)

    /**
     * Query whether an employee has authorised (企业商户查询企业员工开通授权状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507163)
     *
     * @param userId 企业员工ID. The company's own number of the employee.
     * @param subMchid 出资子商户号. The sub-merchant whose money it is.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getUserAuthorizationState(userId: String, subMchid: String, spMchid: String? = null, options: CallOptions? = null): GetUserAuthorizationStateResponse =
        calls.getUserAuthorizationState(userId, subMchid, spMchid).await(options)

    /**
     * End the authorization of an employee (企业商户发起解除员工企业支付授权).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507156)
     *
     * @param employeeId 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
     * @param subMchid 出资子商户号. The sub-merchant whose money it is.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun revokeEmployeeAuthorization(employeeId: String, subMchid: String, spMchid: String? = null, options: CallOptions? = null): RevokeEmployeeAuthorizationResponse =
        calls.revokeEmployeeAuthorization(employeeId, RevokeEmployeeAuthorizationRequest(subMchid = subMchid, spMchid = spMchid)).await(options)

    /**
     * Create a range of merchants (创建可用商户范围).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205621)
     *
     * @param identifierType 商户标识类型. What merchants are known by: `ORGANIZATION_CODE` their unified social credit code, `TRANSACTION_ID` a payment. See [IdentifierType].
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createMerchantRange(identifierType: String, spMchid: String? = null, options: CallOptions? = null): CreateMerchantRangeResponse =
        calls.createMerchantRange(CreateMerchantRangeRequest(identifierType = identifierType, spMchid = spMchid)).await(options)

    /**
     * List the ranges of merchants that cards can be used at (查询可用商户范围列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205627)
     *
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listMerchantRanges(spMchid: String? = null, options: CallOptions? = null): ListMerchantRangesResponse =
        calls.listMerchantRanges(spMchid).await(options)

    /**
     * Add a merchant to a range (添加商户标识).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205631)
     *
     * @param rangeId 可用商户范围id. WeChat Pay's number of the range of merchants.
     * @param merchantIdentifier 商户标识值. What the range knows the merchant by, of the kind `identifier_type`.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun addMerchantIdentifier(rangeId: String, merchantIdentifier: String, spMchid: String? = null, options: CallOptions? = null): AddMerchantIdentifierResponse =
        calls.addMerchantIdentifier(rangeId, AddMerchantIdentifierRequest(merchantIdentifier = merchantIdentifier, spMchid = spMchid)).await(options)

    /**
     * List the merchants of a range (查询商户标识列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
     *
     * @param rangeId 可用商户范围id. WeChat Pay's number of the range of merchants.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 分页大小. Items per page.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listMerchantIdentifiers(rangeId: String, offset: Long, limit: Long, spMchid: String? = null, options: CallOptions? = null): ListMerchantIdentifiersResponse =
        calls.listMerchantIdentifiers(rangeId, offset, limit, spMchid).await(options)

    /** Every item of every page of [listMerchantIdentifiers], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listMerchantIdentifiersPaginated(rangeId: String, offset: Long, limit: Long, spMchid: String? = null, options: CallOptions? = null): Flow<String> =
        calls.listMerchantIdentifiersPaginated(rangeId, offset, limit, spMchid).flow(options)

    /**
     * Take a merchant out of a range (删除商户标识).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4017205637)
     *
     * @param rangeId 可用商户范围id. WeChat Pay's number of the range of merchants.
     * @param merchantIdentifier 商户标识值. What the range knows the merchant by, of the kind `identifier_type`.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun deleteMerchantIdentifier(rangeId: String, merchantIdentifier: String, spMchid: String? = null, options: CallOptions? = null): DeleteMerchantIdentifierResponse =
        calls.deleteMerchantIdentifier(rangeId, merchantIdentifier, DeleteMerchantIdentifierRequest(spMchid = spMchid)).await(options)

    /**
     * Match stores with their legal entities (发起门店主体匹配).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507136)
     *
     * @param outBatchId 商户主体匹配批次单号. The partner's own number of the batch.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param matchDetails 主体匹配明细列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createStoreEntityMatch(outBatchId: String, spMchid: String? = null, matchDetails: List<StoreEntity>? = null, options: CallOptions? = null): CreateStoreEntityMatchResponse =
        calls.createStoreEntityMatch(CreateStoreEntityMatchRequest(outBatchId = outBatchId, spMchid = spMchid, matchDetails = matchDetails)).await(options)

    /**
     * Query a matching of stores (查询门店主体匹配结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
     *
     * @param batchId 微信支付主体匹配批次单号. WeChat Pay's number of the batch.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getStoreEntityMatch(batchId: String, spMchid: String? = null, options: CallOptions? = null): GetStoreEntityMatchResponse =
        calls.getStoreEntityMatch(batchId, spMchid).await(options)

    /**
     * Give a card with a quota to an employee (企业商户为员工下发企业支付额度卡).
     *
     * The employee must have authorised. When the outcome is not known, repeat it with the same `out_card_no` and the same contents.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
     *
     * @param employeeId 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
     * @param subMchid 出资子商户号. The sub-merchant whose money it is.
     * @param cardTemplateId 企业支付卡模板ID.
     * @param outCardNo 商户卡号. The partner's own number of the card.
     * @param amount 卡片总金额. In fen: what the card is good for.
     * @param cardName 卡片名称.
     * @param effectiveEndTime 卡片有效期. After this the card cannot be used. RFC 3339.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param availMchRangeId 可用商户范围ID. The range of merchants that the card can be used at.
     * @param cardRemark 卡片备注.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createQuotaCard(employeeId: String, subMchid: String, cardTemplateId: String, outCardNo: String, amount: Long, cardName: String, effectiveEndTime: String, spMchid: String? = null, availMchRangeId: String? = null, cardRemark: String? = null, options: CallOptions? = null): CreateQuotaCardResponse =
        calls.createQuotaCard(employeeId, CreateQuotaCardRequest(subMchid = subMchid, cardTemplateId = cardTemplateId, outCardNo = outCardNo, amount = amount, cardName = cardName, effectiveEndTime = effectiveEndTime, spMchid = spMchid, availMchRangeId = availMchRangeId, cardRemark = cardRemark)).await(options)

    /**
     * Query a card by `out_card_no` (使用商户卡号查询企业支付额度卡).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015001625)
     *
     * @param employeeId 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
     * @param outCardNo 企业支付额度卡商户卡号. The partner's own number of the card.
     * @param subMchid 出资子商户号. The sub-merchant whose money it is.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getQuotaCardByOutCardNo(employeeId: String, outCardNo: String, subMchid: String, spMchid: String? = null, options: CallOptions? = null): QuotaCard =
        calls.getQuotaCardByOutCardNo(employeeId, outCardNo, subMchid, spMchid).await(options)

    /**
     * Query a card by `card_no` (企业商户查询企业支付额度卡).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507119)
     *
     * @param employeeId 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
     * @param cardNo 企业支付额度卡卡号. WeChat Pay's number of the card.
     * @param subMchid 出资子商户号. The sub-merchant whose money it is.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getQuotaCardByCardNo(employeeId: String, cardNo: String, subMchid: String, spMchid: String? = null, options: CallOptions? = null): QuotaCard =
        calls.getQuotaCardByCardNo(employeeId, cardNo, subMchid, spMchid).await(options)

    /**
     * Get the link to pay with a card (企业商户获取指定额度卡支付链接).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507160)
     *
     * @param employeeId 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
     * @param cardNo 企业支付额度卡卡号. WeChat Pay's number of the card.
     * @param subMchid 出资子商户号. The sub-merchant whose money it is.
     * @param applicationType 拉起付款码页面的企业应用类型. Where the employee is: `H5` a page, `MINIPROGRAM` a mini program. See [ApplicationType].
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getQuotaCardPaymentUrl(employeeId: String, cardNo: String, subMchid: String, applicationType: String, spMchid: String? = null, options: CallOptions? = null): GetQuotaCardPaymentUrlResponse =
        calls.getQuotaCardPaymentUrl(employeeId, cardNo, subMchid, applicationType, spMchid).await(options)

    /**
     * Make a card void (企业商户作废员工企业支付额度卡).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507127)
     *
     * @param employeeId 微信授权关系ID. WeChat Pay's number of the authorization of the employee.
     * @param cardNo 企业支付额度卡卡号. WeChat Pay's number of the card.
     * @param subMchid 出资子商户号. The sub-merchant whose money it is.
     * @param reason 作废原因.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun cancelQuotaCard(employeeId: String, cardNo: String, subMchid: String, reason: String, spMchid: String? = null, options: CallOptions? = null): CancelQuotaCardResponse =
        calls.cancelQuotaCard(employeeId, cardNo, CancelQuotaCardRequest(subMchid = subMchid, reason = reason, spMchid = spMchid)).await(options)

    /**
     * Apply for the bill of a company's payments (申请企业商户企业支付业务账单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
     *
     * @param subMchid 出资子商户号. The sub-merchant whose money it is.
     * @param type 账单类型. `QYZFALL`: all payments. See [Type].
     * @param date 账单日期.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTradeBill(subMchid: String, type: String, date: String, spMchid: String? = null, options: CallOptions? = null): GetTradeBillResponse =
        calls.getTradeBill(GetTradeBillRequest(subMchid = subMchid, type = type, date = date, spMchid = spMchid)).await(options)

    /**
     * Apply for the proof of a company's funding (申请企业商户企业支付出资凭证).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014507157)
     *
     * @param subMchid 出资子商户号. The sub-merchant whose money it is.
     * @param outOperationId 商户操作流水号. The partner's own number of the application.
     * @param endDate 结束日期.
     * @param startDate 起始日期.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param entityName 商户主体名称.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createFundingProof(subMchid: String, outOperationId: String, endDate: String, startDate: String, spMchid: String? = null, entityName: String? = null, options: CallOptions? = null): CreateFundingProofResponse =
        calls.createFundingProof(CreateFundingProofRequest(subMchid = subMchid, outOperationId = outOperationId, endDate = endDate, startDate = startDate, spMchid = spMchid, entityName = entityName)).await(options)
}
