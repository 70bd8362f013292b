// Generated from api/biz_pay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.bizpay

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Payments by companies' employees (企业支付), as [Call]s to execute or to wait for. */
public class BizPayCalls internal constructor(private val core: Core) {

    /** See [BizPayService.createUserAuthorizationUrl]. */
    public fun createUserAuthorizationUrl(userId: String, request: CreateUserAuthorizationUrlRequest): Call<CreateUserAuthorizationUrlResponse> =
        core.call("biz_pay.create_user_authorization_url", Fields().put("user_id", userId).putAll(request)) { CreateUserAuthorizationUrlResponse(it.json) }

    /** See [BizPayService.getUserAuthorizationState]. */
    public fun getUserAuthorizationState(userId: String, subMchid: String, spMchid: String? = null): Call<GetUserAuthorizationStateResponse> =
        core.call("biz_pay.get_user_authorization_state", Fields().put("user_id", userId).put("sub_mchid", subMchid).put("sp_mchid", spMchid)) { GetUserAuthorizationStateResponse(it.json) }

    /** See [BizPayService.getUserAuthorizationState]. */
    public fun getUserAuthorizationState(userId: String, subMchid: String): Call<GetUserAuthorizationStateResponse> =
        getUserAuthorizationState(userId = userId, subMchid = subMchid, spMchid = null)

    /** See [BizPayService.revokeEmployeeAuthorization]. */
    public fun revokeEmployeeAuthorization(employeeId: String, request: RevokeEmployeeAuthorizationRequest): Call<RevokeEmployeeAuthorizationResponse> =
        core.call("biz_pay.revoke_employee_authorization", Fields().put("employee_id", employeeId).putAll(request)) { RevokeEmployeeAuthorizationResponse(it.json) }

    /** See [BizPayService.createMerchantRange]. */
    public fun createMerchantRange(request: CreateMerchantRangeRequest): Call<CreateMerchantRangeResponse> =
        core.call("biz_pay.create_merchant_range", Fields().putAll(request)) { CreateMerchantRangeResponse(it.json) }

    /** See [BizPayService.listMerchantRanges]. */
    public fun listMerchantRanges(spMchid: String? = null): Call<ListMerchantRangesResponse> =
        core.call("biz_pay.list_merchant_ranges", Fields().put("sp_mchid", spMchid)) { ListMerchantRangesResponse(it.json) }

    /** See [BizPayService.addMerchantIdentifier]. */
    public fun addMerchantIdentifier(rangeId: String, request: AddMerchantIdentifierRequest): Call<AddMerchantIdentifierResponse> =
        core.call("biz_pay.add_merchant_identifier", Fields().put("range_id", rangeId).putAll(request)) { AddMerchantIdentifierResponse(it.json) }

    /** See [BizPayService.listMerchantIdentifiers]. */
    public fun listMerchantIdentifiers(rangeId: String, offset: Long, limit: Long, spMchid: String? = null): Call<ListMerchantIdentifiersResponse> =
        core.call("biz_pay.list_merchant_identifiers", Fields().put("range_id", rangeId).put("offset", offset).put("limit", limit).put("sp_mchid", spMchid)) { ListMerchantIdentifiersResponse(it.json) }

    /** See [BizPayService.listMerchantIdentifiers]. */
    public fun listMerchantIdentifiers(rangeId: String, offset: Long, limit: Long): Call<ListMerchantIdentifiersResponse> =
        listMerchantIdentifiers(rangeId = rangeId, offset = offset, limit = limit, spMchid = null)

    /** Every item of every page of [listMerchantIdentifiers], from the page that the arguments name. */
    public fun listMerchantIdentifiersPaginated(rangeId: String, offset: Long, limit: Long, spMchid: String? = null): Pages<String> =
        Pages(listMerchantIdentifiers(rangeId = rangeId, offset = offset, limit = limit, spMchid = spMchid), "data", Position.Offset("offset", "total_count")) { it.text() }

    /** Every item of every page of [listMerchantIdentifiers], from the page that the arguments name. */
    public fun listMerchantIdentifiersPaginated(rangeId: String, offset: Long, limit: Long): Pages<String> =
        listMerchantIdentifiersPaginated(rangeId = rangeId, offset = offset, limit = limit, spMchid = null)

    /** See [BizPayService.deleteMerchantIdentifier]. */
    public fun deleteMerchantIdentifier(rangeId: String, merchantIdentifier: String, request: DeleteMerchantIdentifierRequest): Call<DeleteMerchantIdentifierResponse> =
        core.call("biz_pay.delete_merchant_identifier", Fields().put("range_id", rangeId).put("merchant_identifier", merchantIdentifier).putAll(request)) { DeleteMerchantIdentifierResponse(it.json) }

    /** See [BizPayService.createStoreEntityMatch]. */
    public fun createStoreEntityMatch(request: CreateStoreEntityMatchRequest): Call<CreateStoreEntityMatchResponse> =
        core.call("biz_pay.create_store_entity_match", Fields().putAll(request)) { CreateStoreEntityMatchResponse(it.json) }

    /** See [BizPayService.getStoreEntityMatch]. */
    public fun getStoreEntityMatch(batchId: String, spMchid: String? = null): Call<GetStoreEntityMatchResponse> =
        core.call("biz_pay.get_store_entity_match", Fields().put("batch_id", batchId).put("sp_mchid", spMchid)) { GetStoreEntityMatchResponse(it.json) }

    /** See [BizPayService.getStoreEntityMatch]. */
    public fun getStoreEntityMatch(batchId: String): Call<GetStoreEntityMatchResponse> =
        getStoreEntityMatch(batchId = batchId, spMchid = null)

    /** See [BizPayService.createQuotaCard]. */
    public fun createQuotaCard(employeeId: String, request: CreateQuotaCardRequest): Call<CreateQuotaCardResponse> =
        core.call("biz_pay.create_quota_card", Fields().put("employee_id", employeeId).putAll(request)) { CreateQuotaCardResponse(it.json) }

    /** See [BizPayService.getQuotaCardByOutCardNo]. */
    public fun getQuotaCardByOutCardNo(employeeId: String, outCardNo: String, subMchid: String, spMchid: String? = null): Call<QuotaCard> =
        core.call("biz_pay.get_quota_card_by_out_card_no", Fields().put("employee_id", employeeId).put("out_card_no", outCardNo).put("sub_mchid", subMchid).put("sp_mchid", spMchid)) { QuotaCard(it.json) }

    /** See [BizPayService.getQuotaCardByOutCardNo]. */
    public fun getQuotaCardByOutCardNo(employeeId: String, outCardNo: String, subMchid: String): Call<QuotaCard> =
        getQuotaCardByOutCardNo(employeeId = employeeId, outCardNo = outCardNo, subMchid = subMchid, spMchid = null)

    /** See [BizPayService.getQuotaCardByCardNo]. */
    public fun getQuotaCardByCardNo(employeeId: String, cardNo: String, subMchid: String, spMchid: String? = null): Call<QuotaCard> =
        core.call("biz_pay.get_quota_card_by_card_no", Fields().put("employee_id", employeeId).put("card_no", cardNo).put("sub_mchid", subMchid).put("sp_mchid", spMchid)) { QuotaCard(it.json) }

    /** See [BizPayService.getQuotaCardByCardNo]. */
    public fun getQuotaCardByCardNo(employeeId: String, cardNo: String, subMchid: String): Call<QuotaCard> =
        getQuotaCardByCardNo(employeeId = employeeId, cardNo = cardNo, subMchid = subMchid, spMchid = null)

    /** See [BizPayService.getQuotaCardPaymentUrl]. */
    public fun getQuotaCardPaymentUrl(employeeId: String, cardNo: String, subMchid: String, applicationType: String, spMchid: String? = null): Call<GetQuotaCardPaymentUrlResponse> =
        core.call("biz_pay.get_quota_card_payment_url", Fields().put("employee_id", employeeId).put("card_no", cardNo).put("sub_mchid", subMchid).put("application_type", applicationType).put("sp_mchid", spMchid)) { GetQuotaCardPaymentUrlResponse(it.json) }

    /** See [BizPayService.getQuotaCardPaymentUrl]. */
    public fun getQuotaCardPaymentUrl(employeeId: String, cardNo: String, subMchid: String, applicationType: String): Call<GetQuotaCardPaymentUrlResponse> =
        getQuotaCardPaymentUrl(employeeId = employeeId, cardNo = cardNo, subMchid = subMchid, applicationType = applicationType, spMchid = null)

    /** See [BizPayService.cancelQuotaCard]. */
    public fun cancelQuotaCard(employeeId: String, cardNo: String, request: CancelQuotaCardRequest): Call<CancelQuotaCardResponse> =
        core.call("biz_pay.cancel_quota_card", Fields().put("employee_id", employeeId).put("card_no", cardNo).putAll(request)) { CancelQuotaCardResponse(it.json) }

    /** See [BizPayService.getTradeBill]. */
    public fun getTradeBill(request: GetTradeBillRequest): Call<GetTradeBillResponse> =
        core.call("biz_pay.get_trade_bill", Fields().putAll(request)) { GetTradeBillResponse(it.json) }

    /** See [BizPayService.createFundingProof]. */
    public fun createFundingProof(request: CreateFundingProofRequest): Call<CreateFundingProofResponse> =
        core.call("biz_pay.create_funding_proof", Fields().putAll(request)) { CreateFundingProofResponse(it.json) }
}
