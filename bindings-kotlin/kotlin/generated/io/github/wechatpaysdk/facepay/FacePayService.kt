// Generated from api/face_pay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.facepay

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Paying by face and by palm (刷脸与刷掌支付). */
public class FacePayService internal constructor(core: Core) {
    private val calls = FacePayCalls(core)

    /**
     * Get an organisation (查询机构信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
     *
     * @param organizationId 机构ID. The school or company whose users pay by face or palm.
     * @param organizationName 机构名称.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getOrganization(organizationId: String? = null, organizationName: String? = null, options: CallOptions? = null): GetOrganizationResponse =
        calls.getOrganization(organizationId, organizationName).await(options)

    /**
     * Get a user of an organisation (刷脸用户信息查询).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
     *
     * @param organizationId 机构ID. The school or company whose users pay by face or palm.
     * @param outUserId 商户刷脸用户ID. The merchant's own number of the user.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getOrganizationUser(organizationId: String, outUserId: String, options: CallOptions? = null): GetOrganizationUserResponse =
        calls.getOrganizationUser(organizationId, outUserId).await(options)

    /**
     * Change a user of an organisation (刷脸用户信息修改).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
     *
     * @param organizationId 机构ID. The school or company whose users pay by face or palm.
     * @param outUserId 商户刷脸用户ID. The merchant's own number of the user.
     * @param status 状态. See [Status].
     * @param phone 手机号. Encrypted on the wire.
     * @param staffInfo 职工信息.
     * @param studentInfo 学生信息.
     * @param userName 姓名. Encrypted on the wire.
     * @param userType 用户类型. `STUDENT` or, for staff, `STUFF`. See [UserType].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateOrganizationUser(organizationId: String, outUserId: String, status: String? = null, phone: String? = null, staffInfo: Staff? = null, studentInfo: Student? = null, userName: String? = null, userType: String? = null, options: CallOptions? = null) {
        calls.updateOrganizationUser(organizationId, outUserId, UpdateOrganizationUserRequest(status = status, phone = phone, staffInfo = staffInfo, studentInfo = studentInfo, userName = userName, userType = userType)).await(options)
    }

    /**
     * End the agreement of a user of an organisation (解除刷脸用户签约关系).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
     *
     * @param organizationId 机构ID. The school or company whose users pay by face or palm.
     * @param userId WeChat Pay's number of the user.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminateOrganizationUserContract(organizationId: String, userId: String, options: CallOptions? = null) {
        calls.terminateOrganizationUserContract(organizationId, userId).await(options)
    }

    /**
     * Create the token of an authorization (获取凭证授权).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
     *
     * @param scene 使用场景.
     * @param webInitData 小程序.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createToken(scene: String? = null, webInitData: WebInitData? = null, options: CallOptions? = null): CreateTokenResponse =
        calls.createToken(CreateTokenRequest(scene = scene, webInitData = webInitData)).await(options)

    /**
     * Begin the signing of an agreement (预签约接口).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
     *
     * @param businessName 业务类型.
     * @param facepayUser 刷脸用户信息.
     * @param contractMode 签约模式. `LIMIT_BANK_CARD`: only the named card is charged; `PRIORITY_BANK_CARD`: that card first; `LIMIT_NONE`: any. See [ContractMode].
     * @param limitBankCard 签约指定银行卡.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preSignContract(businessName: String, facepayUser: User, contractMode: String? = null, limitBankCard: LimitBankCard? = null, options: CallOptions? = null): PreSignContractResponse =
        calls.preSignContract(PreSignContractRequest(businessName = businessName, facepayUser = facepayUser, contractMode = contractMode, limitBankCard = limitBankCard)).await(options)

    /**
     * Query an agreement (签约查询接口).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
     *
     * @param contractId 签约ID. WeChat Pay's number of the agreement.
     * @param appid 商户签约小程序APPID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getContract(contractId: String, appid: String? = null, options: CallOptions? = null): GetContractResponse =
        calls.getContract(contractId, appid).await(options)

    /**
     * List the users whose face is to be taken again (查询重采用户列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
     *
     * @param organizationId 机构ID. The school or company whose users pay by face or palm.
     * @param offset 列表偏移. Items to skip, from 0.
     * @param limit 资源个数. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listFaceCollections(organizationId: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListFaceCollectionsResponse =
        calls.listFaceCollections(organizationId, offset, limit).await(options)

    /** Every item of every page of [listFaceCollections], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listFaceCollectionsPaginated(organizationId: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<FaceCollection> =
        calls.listFaceCollectionsPaginated(organizationId, offset, limit).flow(options)

    /**
     * Query the retaking of a face (查询重采请求详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
     *
     * @param collectionId 重采ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getFaceCollection(collectionId: String, options: CallOptions? = null): FaceCollection =
        calls.getFaceCollection(collectionId).await(options)

    /**
     * Get the authorization of a device (获取authinfo).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
     *
     * @param subMchid 子商户商户号. The sub-merchant that the partner acts for.
     * @param spAppid 服务商公众号appid.
     * @param deviceId 设备id.
     * @param organizationId 机构id. The school or company whose users pay by face or palm.
     * @param rawData 原始数据. As the device gave it.
     * @param subAppid 子商户公众号appid. The sub-merchant's own app.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getAuthInfo(subMchid: String, spAppid: String, deviceId: String, organizationId: String, rawData: String, subAppid: String? = null, options: CallOptions? = null): GetAuthInfoResponse =
        calls.getAuthInfo(GetAuthInfoRequest(subMchid = subMchid, spAppid = spAppid, deviceId = deviceId, organizationId = organizationId, rawData = rawData, subAppid = subAppid)).await(options)

    /**
     * Get the name that a user has authorised (查询用户授权的实名信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
     *
     * @param faceSid 终端设备识别用户成功后返回的凭证. From the terminal that recognised the user.
     * @param appid 微信分配的公众账号ID.
     * @param infoType 标识本次请求获取的信息类型. See [InfoType].
     * @param subMchid `sub_mchid`.
     * @param subAppid 微信分配的子商户公众账号ID. The sub-merchant's own app; needed for `sub_openid`.
     * @param subSerialNo `sub_serial_no`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getAuthorizedUser(faceSid: String, appid: String, infoType: String, subMchid: String? = null, subAppid: String? = null, subSerialNo: String? = null, options: CallOptions? = null): GetAuthorizedUserResponse =
        calls.getAuthorizedUser(faceSid, appid, infoType, subMchid, subAppid, subSerialNo).await(options)

    /**
     * Charge a user who was recognised (申请扣款接口).
     *
     * When the answer is lost, ask with `get_transaction`. Never charge again before.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
     *
     * @param authCode 支付凭证. From the terminal that recognised the user.
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param subMchid 子商户商户号. The sub-merchant that the partner acts for.
     * @param spAppid 服务商公众号appid.
     * @param subAppid 子商户公众号appid. The sub-merchant's own app.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param description 商品信息. What is bought; shown to the user.
     * @param amount 金额信息.
     * @param attach 商户附加信息. Comes back unchanged in queries and notifications.
     * @param business 业务信息.
     * @param goodsTag 优惠标记. The mark that the rules of a promotion ask for.
     * @param sceneInfo 支付场景信息.
     * @param settleInfo 结算信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createTransaction(authCode: String, spMchid: String? = null, subMchid: String? = null, spAppid: String? = null, subAppid: String? = null, outTradeNo: String? = null, description: String? = null, amount: Amount? = null, attach: String? = null, business: Business? = null, goodsTag: String? = null, sceneInfo: CreateTransactionScene? = null, settleInfo: Settlement? = null, options: CallOptions? = null): CreateTransactionResponse =
        calls.createTransaction(CreateTransactionRequest(authCode = authCode, spMchid = spMchid, subMchid = subMchid, spAppid = spAppid, subAppid = subAppid, outTradeNo = outTradeNo, description = description, amount = amount, attach = attach, business = business, goodsTag = goodsTag, sceneInfo = sceneInfo, settleInfo = settleInfo)).await(options)

    /**
     * Query a charge (查单接口).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
     *
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param subMchid 子商户商户号. The sub-merchant that the partner acts for.
     * @param businessProductId 平台产品ID. See [BusinessProductId].
     * @param spMchid 服务商商户号. The partner's own merchant number. The client's `mchid` where left out.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getTransaction(outTradeNo: String, subMchid: String, businessProductId: String, spMchid: String? = null, options: CallOptions? = null): GetTransactionResponse =
        calls.getTransaction(outTradeNo, subMchid, businessProductId, spMchid).await(options)

    /**
     * Get the link by which a user pays what is owed (获取还款链接).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6)
     *
     * @param organizationId 机构id. The school or company whose users pay by face or palm.
     * @param outUserId 商户用户ID. The merchant's own number of the user.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getRepaymentUrl(organizationId: String, outUserId: String, options: CallOptions? = null): GetRepaymentUrlResponse =
        calls.getRepaymentUrl(GetRepaymentUrlRequest(organizationId = organizationId, outUserId = outUserId)).await(options)

    /**
     * Begin the authorization of a palm (服务关联预授权).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014481990)
     *
     * @param openid `openid`.
     * @param organizationId 机构ID. The school or company whose users pay by face or palm.
     * @param preauthorizeSessionId 预授权会话ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun preauthorizePalm(openid: String, organizationId: String? = null, preauthorizeSessionId: String? = null, options: CallOptions? = null): PreauthorizePalmResponse =
        calls.preauthorizePalm(PreauthorizePalmRequest(openid = openid, organizationId = organizationId, preauthorizeSessionId = preauthorizeSessionId)).await(options)

    /**
     * Query the authorization of a palm (查询刷掌授权).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014482017)
     *
     * @param openid `openid`.
     * @param organizationId 机构ID. The school or company whose users pay by face or palm.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPalmAuthorization(openid: String, organizationId: String, options: CallOptions? = null): GetPalmAuthorizationResponse =
        calls.getPalmAuthorization(openid, organizationId).await(options)

    /**
     * List devices (智能设备列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html)
     *
     * @param offset Items to skip, from 0.
     * @param limit 最大资源条数. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listDevices(offset: Long, limit: Long, options: CallOptions? = null): ListDevicesResponse =
        calls.listDevices(offset, limit).await(options)

    /** Every item of every page of [listDevices], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listDevicesPaginated(offset: Long, limit: Long, options: CallOptions? = null): Flow<Device> =
        calls.listDevicesPaginated(offset, limit).flow(options)

    /**
     * Get the factory inspection of a device (获取出厂检查结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html)
     *
     * @param deviceSn 设备序列号. The serial number on the device.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDeviceInspection(deviceSn: String, options: CallOptions? = null): GetDeviceInspectionResponse =
        calls.getDeviceInspection(deviceSn).await(options)
}
