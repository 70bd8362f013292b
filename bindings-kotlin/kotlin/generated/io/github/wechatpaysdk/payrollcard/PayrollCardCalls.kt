// Generated from api/payroll_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payrollcard

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Payroll cards (微工卡), as [Call]s to execute or to wait for. */
public class PayrollCardCalls internal constructor(private val core: Core) {

    /** See [PayrollCardService.createToken]. */
    public fun createToken(request: CreateTokenRequest): Call<CreateTokenResponse> =
        core.call("payroll_card.create_token", Fields().putAll(request)) { CreateTokenResponse(it.json) }

    /** See [PayrollCardService.getAuthorizationRelation]. */
    public fun getAuthorizationRelation(openid: String, subMchid: String, appid: String? = null, subAppid: String? = null): Call<GetAuthorizationRelationResponse> =
        core.call("payroll_card.get_authorization_relation", Fields().put("openid", openid).put("sub_mchid", subMchid).put("appid", appid).put("sub_appid", subAppid)) { GetAuthorizationRelationResponse(it.json) }

    /** See [PayrollCardService.getAuthorizationRelation]. */
    public fun getAuthorizationRelation(openid: String, subMchid: String): Call<GetAuthorizationRelationResponse> =
        getAuthorizationRelation(openid = openid, subMchid = subMchid, appid = null, subAppid = null)

    /** See [PayrollCardService.preOrderAuthentication]. */
    public fun preOrderAuthentication(request: PreOrderAuthenticationRequest): Call<AuthenticationPreOrder> =
        core.call("payroll_card.pre_order_authentication", Fields().putAll(request)) { AuthenticationPreOrder(it.json) }

    /** See [PayrollCardService.preOrderAuthenticationWithAuthorization]. */
    public fun preOrderAuthenticationWithAuthorization(request: PreOrderAuthenticationWithAuthorizationRequest): Call<AuthenticationPreOrder> =
        core.call("payroll_card.pre_order_authentication_with_authorization", Fields().putAll(request)) { AuthenticationPreOrder(it.json) }

    /** See [PayrollCardService.getAuthentication]. */
    public fun getAuthentication(authenticateNumber: String, subMchid: String): Call<Authentication> =
        core.call("payroll_card.get_authentication", Fields().put("authenticate_number", authenticateNumber).put("sub_mchid", subMchid)) { Authentication(it.json) }

    /** See [PayrollCardService.listAuthentications]. */
    public fun listAuthentications(subMchid: String, openid: String, authenticateDate: String, appid: String? = null, subAppid: String? = null, offset: Long? = null, limit: Long? = null, authenticateState: String? = null): Call<ListAuthenticationsResponse> =
        core.call("payroll_card.list_authentications", Fields().put("sub_mchid", subMchid).put("openid", openid).put("authenticate_date", authenticateDate).put("appid", appid).put("sub_appid", subAppid).put("offset", offset).put("limit", limit).put("authenticate_state", authenticateState)) { ListAuthenticationsResponse(it.json) }

    /** See [PayrollCardService.listAuthentications]. */
    public fun listAuthentications(subMchid: String, openid: String, authenticateDate: String): Call<ListAuthenticationsResponse> =
        listAuthentications(subMchid = subMchid, openid = openid, authenticateDate = authenticateDate, appid = null, subAppid = null, offset = null, limit = null, authenticateState = null)

    /** Every item of every page of [listAuthentications], from the page that the arguments name. */
    public fun listAuthenticationsPaginated(subMchid: String, openid: String, authenticateDate: String, appid: String? = null, subAppid: String? = null, offset: Long? = null, limit: Long? = null, authenticateState: String? = null): Pages<Authentication> =
        Pages(listAuthentications(subMchid = subMchid, openid = openid, authenticateDate = authenticateDate, appid = appid, subAppid = subAppid, offset = offset, limit = limit, authenticateState = authenticateState), "data", Position.Offset("offset", "total_count")) { Authentication(it.tree()) }

    /** Every item of every page of [listAuthentications], from the page that the arguments name. */
    public fun listAuthenticationsPaginated(subMchid: String, openid: String, authenticateDate: String): Pages<Authentication> =
        listAuthenticationsPaginated(subMchid = subMchid, openid = openid, authenticateDate = authenticateDate, appid = null, subAppid = null, offset = null, limit = null, authenticateState = null)

    /** See [PayrollCardService.createTransferBatch]. */
    public fun createTransferBatch(request: CreateTransferBatchRequest): Call<CreateTransferBatchResponse> =
        core.call("payroll_card.create_transfer_batch", Fields().putAll(request)) { CreateTransferBatchResponse(it.json) }

    /** See [PayrollCardService.validateWesureToken]. */
    public fun validateWesureToken(request: ValidateWesureTokenRequest): Call<ValidateWesureTokenResponse> =
        core.call("payroll_card.validate_wesure_token", Fields().putAll(request)) { ValidateWesureTokenResponse(it.json) }

    /** See [PayrollCardService.createWesureInsurance]. */
    public fun createWesureInsurance(request: CreateWesureInsuranceRequest): Call<kotlin.Unit> =
        core.call("payroll_card.create_wesure_insurance", Fields().putAll(request)) { }
}
