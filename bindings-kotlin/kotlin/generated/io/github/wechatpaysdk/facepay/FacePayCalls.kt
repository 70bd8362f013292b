// Generated from api/face_pay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.facepay

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Paying by face and by palm (刷脸与刷掌支付), as [Call]s to execute or to wait for. */
public class FacePayCalls internal constructor(private val core: Core) {

    /** See [FacePayService.getOrganization]. */
    public fun getOrganization(organizationId: String? = null, organizationName: String? = null): Call<GetOrganizationResponse> =
        core.call("face_pay.get_organization", Fields().put("organization_id", organizationId).put("organization_name", organizationName)) { GetOrganizationResponse(it.json) }

    /** See [FacePayService.getOrganizationUser]. */
    public fun getOrganizationUser(organizationId: String, outUserId: String): Call<GetOrganizationUserResponse> =
        core.call("face_pay.get_organization_user", Fields().put("organization_id", organizationId).put("out_user_id", outUserId)) { GetOrganizationUserResponse(it.json) }

    /** See [FacePayService.updateOrganizationUser]. */
    public fun updateOrganizationUser(organizationId: String, outUserId: String, request: UpdateOrganizationUserRequest): Call<kotlin.Unit> =
        core.call("face_pay.update_organization_user", Fields().put("organization_id", organizationId).put("out_user_id", outUserId).putAll(request)) { }

    /** See [FacePayService.terminateOrganizationUserContract]. */
    public fun terminateOrganizationUserContract(organizationId: String, userId: String): Call<kotlin.Unit> =
        core.call("face_pay.terminate_organization_user_contract", Fields().put("organization_id", organizationId).put("user_id", userId)) { }

    /** See [FacePayService.createToken]. */
    public fun createToken(request: CreateTokenRequest): Call<CreateTokenResponse> =
        core.call("face_pay.create_token", Fields().putAll(request)) { CreateTokenResponse(it.json) }

    /** See [FacePayService.preSignContract]. */
    public fun preSignContract(request: PreSignContractRequest): Call<PreSignContractResponse> =
        core.call("face_pay.pre_sign_contract", Fields().putAll(request)) { PreSignContractResponse(it.json) }

    /** See [FacePayService.getContract]. */
    public fun getContract(contractId: String, appid: String? = null): Call<GetContractResponse> =
        core.call("face_pay.get_contract", Fields().put("contract_id", contractId).put("appid", appid)) { GetContractResponse(it.json) }

    /** See [FacePayService.getContract]. */
    public fun getContract(contractId: String): Call<GetContractResponse> =
        getContract(contractId = contractId, appid = null)

    /** See [FacePayService.listFaceCollections]. */
    public fun listFaceCollections(organizationId: String, offset: Long? = null, limit: Long? = null): Call<ListFaceCollectionsResponse> =
        core.call("face_pay.list_face_collections", Fields().put("organization_id", organizationId).put("offset", offset).put("limit", limit)) { ListFaceCollectionsResponse(it.json) }

    /** See [FacePayService.listFaceCollections]. */
    public fun listFaceCollections(organizationId: String): Call<ListFaceCollectionsResponse> =
        listFaceCollections(organizationId = organizationId, offset = null, limit = null)

    /** Every item of every page of [listFaceCollections], from the page that the arguments name. */
    public fun listFaceCollectionsPaginated(organizationId: String, offset: Long? = null, limit: Long? = null): Pages<FaceCollection> =
        Pages(listFaceCollections(organizationId = organizationId, offset = offset, limit = limit), "face_collections", Position.Offset("offset", null)) { FaceCollection(it.tree()) }

    /** Every item of every page of [listFaceCollections], from the page that the arguments name. */
    public fun listFaceCollectionsPaginated(organizationId: String): Pages<FaceCollection> =
        listFaceCollectionsPaginated(organizationId = organizationId, offset = null, limit = null)

    /** See [FacePayService.getFaceCollection]. */
    public fun getFaceCollection(collectionId: String): Call<FaceCollection> =
        core.call("face_pay.get_face_collection", Fields().put("collection_id", collectionId)) { FaceCollection(it.json) }

    /** See [FacePayService.getAuthInfo]. */
    public fun getAuthInfo(request: GetAuthInfoRequest): Call<GetAuthInfoResponse> =
        core.call("face_pay.get_auth_info", Fields().putAll(request)) { GetAuthInfoResponse(it.json) }

    /** See [FacePayService.getAuthorizedUser]. */
    public fun getAuthorizedUser(faceSid: String, appid: String, infoType: String, subMchid: String? = null, subAppid: String? = null, subSerialNo: String? = null): Call<GetAuthorizedUserResponse> =
        core.call("face_pay.get_authorized_user", Fields().put("face_sid", faceSid).put("appid", appid).put("info_type", infoType).put("sub_mchid", subMchid).put("sub_appid", subAppid).put("sub_serial_no", subSerialNo)) { GetAuthorizedUserResponse(it.json) }

    /** See [FacePayService.getAuthorizedUser]. */
    public fun getAuthorizedUser(faceSid: String, appid: String, infoType: String): Call<GetAuthorizedUserResponse> =
        getAuthorizedUser(faceSid = faceSid, appid = appid, infoType = infoType, subMchid = null, subAppid = null, subSerialNo = null)

    /** See [FacePayService.createTransaction]. */
    public fun createTransaction(request: CreateTransactionRequest): Call<CreateTransactionResponse> =
        core.call("face_pay.create_transaction", Fields().putAll(request)) { CreateTransactionResponse(it.json) }

    /** See [FacePayService.getTransaction]. */
    public fun getTransaction(outTradeNo: String, subMchid: String, businessProductId: String, spMchid: String? = null): Call<GetTransactionResponse> =
        core.call("face_pay.get_transaction", Fields().put("out_trade_no", outTradeNo).put("sub_mchid", subMchid).put("business_product_id", businessProductId).put("sp_mchid", spMchid)) { GetTransactionResponse(it.json) }

    /** See [FacePayService.getTransaction]. */
    public fun getTransaction(outTradeNo: String, subMchid: String, businessProductId: String): Call<GetTransactionResponse> =
        getTransaction(outTradeNo = outTradeNo, subMchid = subMchid, businessProductId = businessProductId, spMchid = null)

    /** See [FacePayService.getRepaymentUrl]. */
    public fun getRepaymentUrl(request: GetRepaymentUrlRequest): Call<GetRepaymentUrlResponse> =
        core.call("face_pay.get_repayment_url", Fields().putAll(request)) { GetRepaymentUrlResponse(it.json) }

    /** See [FacePayService.preauthorizePalm]. */
    public fun preauthorizePalm(request: PreauthorizePalmRequest): Call<PreauthorizePalmResponse> =
        core.call("face_pay.preauthorize_palm", Fields().putAll(request)) { PreauthorizePalmResponse(it.json) }

    /** See [FacePayService.getPalmAuthorization]. */
    public fun getPalmAuthorization(openid: String, organizationId: String): Call<GetPalmAuthorizationResponse> =
        core.call("face_pay.get_palm_authorization", Fields().put("openid", openid).put("organization_id", organizationId)) { GetPalmAuthorizationResponse(it.json) }

    /** See [FacePayService.listDevices]. */
    public fun listDevices(offset: Long, limit: Long): Call<ListDevicesResponse> =
        core.call("face_pay.list_devices", Fields().put("offset", offset).put("limit", limit)) { ListDevicesResponse(it.json) }

    /** Every item of every page of [listDevices], from the page that the arguments name. */
    public fun listDevicesPaginated(offset: Long, limit: Long): Pages<Device> =
        Pages(listDevices(offset = offset, limit = limit), "data", Position.Offset("offset", "total_count")) { Device(it.tree()) }

    /** See [FacePayService.getDeviceInspection]. */
    public fun getDeviceInspection(deviceSn: String): Call<GetDeviceInspectionResponse> =
        core.call("face_pay.get_device_inspection", Fields().put("device_sn", deviceSn)) { GetDeviceInspectionResponse(it.json) }
}
