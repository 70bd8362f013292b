// Generated from api/member_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.membercard

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Member cards (会员卡). */
public class MemberCardService internal constructor(core: Core) {
    private val calls = MemberCardCalls(core)

    /**
     * Set the address that card events are notified to (设置回调地址).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012552251)
     *
     * @param notifyUrl 通知url地址. Where its notifications are posted: https, without a query string.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun setCallback(notifyUrl: String, options: CallOptions? = null): Callback =
        calls.setCallback(SetCallbackRequest(notifyUrl = notifyUrl)).await(options)

    /**
     * Get the address that card events are notified to (查询回调地址).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012552275)
     *
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getCallback(options: CallOptions? = null): Callback =
        calls.getCallback().await(options)

    /**
     * Create the template of a member card (创建会员卡模板).
     *
     * Users get cards made from it once it was approved.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012545584)
     *
     * @param appid 商户AppId. A service account of the merchant, which `openid` belongs to and which writes to members.
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant.
     * @param title 卡名称.
     * @param description 使用须知. How the card is used; shown to users.
     * @param backgroundPictureUrl 会员卡背景图. A `media_url` of `media.upload_marketing_image`.
     * @param brand 品牌信息.
     * @param codeMode 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before. See [CodeMode].
     * @param codeType 会员码型. See [CodeType].
     * @param dateInformation 有效期.
     * @param logoUrl 会员卡logo. A `media_url` of `media.upload_marketing_image`.
     * @param additionalStatement 商户补充声明.
     * @param balanceInformation 储值信息.
     * @param initLevel 会员初始等级. The level of a new member.
     * @param needDisplayLevel 是否展示会员等级.
     * @param needDynamicCode 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use.
     * @param servicePhone 服务电话.
     * @param totalQuantity 会员卡总库存. Cards that may be given.
     * @param userInformationForm 开卡信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createCard(appid: String, outRequestNo: String, title: String, description: String, backgroundPictureUrl: String, brand: Brand, codeMode: String, codeType: String, dateInformation: ValidityPeriod, logoUrl: String, additionalStatement: AdditionalStatement? = null, balanceInformation: BalanceSetting? = null, initLevel: String? = null, needDisplayLevel: Boolean? = null, needDynamicCode: Boolean? = null, servicePhone: String? = null, totalQuantity: Long? = null, userInformationForm: UserInformationForm? = null, options: CallOptions? = null): Card =
        calls.createCard(CreateCardRequest(appid = appid, outRequestNo = outRequestNo, title = title, description = description, backgroundPictureUrl = backgroundPictureUrl, brand = brand, codeMode = codeMode, codeType = codeType, dateInformation = dateInformation, logoUrl = logoUrl, additionalStatement = additionalStatement, balanceInformation = balanceInformation, initLevel = initLevel, needDisplayLevel = needDisplayLevel, needDynamicCode = needDynamicCode, servicePhone = servicePhone, totalQuantity = totalQuantity, userInformationForm = userInformationForm)).await(options)

    /**
     * List the templates of member cards (查询会员卡模板列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012547108)
     *
     * @param offset 分页页码. The page, from 0.
     * @param limit 分页大小. Items per page, at most 20.
     * @param appid 商户AppId. Only templates of this app.
     * @param brandId 品牌id. Only templates of this brand.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listCards(offset: Long, limit: Long, appid: String? = null, brandId: String? = null, options: CallOptions? = null): ListCardsResponse =
        calls.listCards(offset, limit, appid, brandId).await(options)

    /** Every item of every page of [listCards], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listCardsPaginated(offset: Long, limit: Long, appid: String? = null, brandId: String? = null, options: CallOptions? = null): Flow<Card> =
        calls.listCardsPaginated(offset, limit, appid, brandId).flow(options)

    /**
     * Query the template of a member card (查询会员卡模板信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012547650)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getCard(cardId: String, options: CallOptions? = null): Card =
        calls.getCard(cardId).await(options)

    /**
     * Change the template of a member card (修改会员卡模板信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549567)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param appid 商户AppId.
     * @param title 卡名称.
     * @param description 使用须知. How the card is used; shown to users.
     * @param additionalStatement 商户补充声明.
     * @param backgroundPictureUrl 会员卡背景图. A `media_url` of `media.upload_marketing_image`.
     * @param balanceInformation 储值信息.
     * @param codeMode 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before. See [CodeMode].
     * @param codeType 会员码型. See [CodeType].
     * @param dateInformation 有效期.
     * @param initLevel 会员初始等级. The level of a new member.
     * @param logoUrl 会员卡logo.
     * @param needDisplayLevel 是否展示会员等级.
     * @param needDynamicCode 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use.
     * @param servicePhone 服务电话.
     * @param totalQuantity 会员卡总库存. Cards that may be given.
     * @param userInformationForm 开卡信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateCard(cardId: String, appid: String? = null, title: String? = null, description: String? = null, additionalStatement: AdditionalStatement? = null, backgroundPictureUrl: String? = null, balanceInformation: BalanceSetting? = null, codeMode: String? = null, codeType: String? = null, dateInformation: ValidityPeriod? = null, initLevel: String? = null, logoUrl: String? = null, needDisplayLevel: Boolean? = null, needDynamicCode: Boolean? = null, servicePhone: String? = null, totalQuantity: Long? = null, userInformationForm: UserInformationForm? = null, options: CallOptions? = null) {
        calls.updateCard(cardId, UpdateCardRequest(appid = appid, title = title, description = description, additionalStatement = additionalStatement, backgroundPictureUrl = backgroundPictureUrl, balanceInformation = balanceInformation, codeMode = codeMode, codeType = codeType, dateInformation = dateInformation, initLevel = initLevel, logoUrl = logoUrl, needDisplayLevel = needDisplayLevel, needDynamicCode = needDynamicCode, servicePhone = servicePhone, totalQuantity = totalQuantity, userInformationForm = userInformationForm)).await(options)
    }

    /**
     * Delete the template of a member card (删除会员卡模板).
     *
     * Nobody can take a card any more.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549682)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun deleteCard(cardId: String, options: CallOptions? = null) {
        calls.deleteCard(cardId).await(options)
    }

    /**
     * Change what the template of a member card offers (设置会员卡模板权益项).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012551219)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param showBonus 是否展示会员积分.
     * @param showFavor 是否展示会员优惠.
     * @param bonus 会员积分.
     * @param fapiao 会员发票.
     * @param favor 会员优惠.
     * @param guide 会员专属咨询信息.
     * @param showFapiao 是否展示会员发票.
     * @param showGuide 是否展示会员专属咨询.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateCardRights(cardId: String, showBonus: Boolean, showFavor: Boolean, bonus: UpdateCardRightsBonus? = null, fapiao: Fapiao? = null, favor: UpdateCardRightsFavor? = null, guide: UpdateCardRightsGuide? = null, showFapiao: Boolean? = null, showGuide: Boolean? = null, options: CallOptions? = null) {
        calls.updateCardRights(cardId, UpdateCardRightsRequest(showBonus = showBonus, showFavor = showFavor, bonus = bonus, fapiao = fapiao, favor = favor, guide = guide, showFapiao = showFapiao, showGuide = showGuide)).await(options)
    }

    /**
     * Add a service to the template of a member card (添加会员卡服务项).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017167277)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param serviceModuleId 会员服务项ID. The service, as WeChat Pay numbers it.
     * @param jumpMiniprogram 跳转小程序.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun addServiceModule(cardId: String, serviceModuleId: String, jumpMiniprogram: JumpMiniProgram, options: CallOptions? = null): ServiceModule =
        calls.addServiceModule(cardId, AddServiceModuleRequest(serviceModuleId = serviceModuleId, jumpMiniprogram = jumpMiniprogram)).await(options)

    /**
     * Change a service of the template of a member card (修改会员卡服务项).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017167417)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param serviceModuleId 会员服务项ID.
     * @param jumpMiniprogram 跳转小程序.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateServiceModule(cardId: String, serviceModuleId: String, jumpMiniprogram: JumpMiniProgram, options: CallOptions? = null): ServiceModule =
        calls.updateServiceModule(cardId, serviceModuleId, UpdateServiceModuleRequest(jumpMiniprogram = jumpMiniprogram)).await(options)

    /**
     * Remove a service from the template of a member card (移除会员卡服务项).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017167557)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param serviceModuleId 会员服务项ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun deleteServiceModule(cardId: String, serviceModuleId: String, options: CallOptions? = null) {
        calls.deleteServiceModule(cardId, serviceModuleId).await(options)
    }

    /**
     * Upload the codes that a template gives (导入会员Code).
     *
     * For templates of `code_mode` `MERCHANT_DEPOSIT`. The answer says of each code what became of it.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012545728)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param code 会员卡code. The codes to upload.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun depositCodes(cardId: String, code: List<String>? = null, options: CallOptions? = null): DepositCodesResponse =
        calls.depositCodes(cardId, DepositCodesRequest(code = code)).await(options)

    /**
     * Upgrade the template of an old member card (老会员卡模板升级).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012545673)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param appid 商户AppId.
     * @param brandId 品牌id.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun upgradeCard(cardId: String, appid: String, brandId: String, options: CallOptions? = null) {
        calls.upgradeCard(cardId, UpgradeCardRequest(appid = appid, brandId = brandId)).await(options)
    }

    /**
     * Create the QR code by which users take a card (创建会员卡二维码).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550605)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param activateType 会员卡激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant. See [ActivateType].
     * @param activateAppid 跳转激活的appid. A mini program; with `JUMP_ACTIVATE`.
     * @param activatePath 跳转激活的path. With `activate_appid`.
     * @param activateUrl 跳转激活的url. A page; with `JUMP_ACTIVATE`.
     * @param outerStr 自定义场景值. Tells where the user took the card; comes back in notifications.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createQrcode(cardId: String, activateType: String, activateAppid: String? = null, activatePath: String? = null, activateUrl: String? = null, outerStr: String? = null, options: CallOptions? = null): CreateQrcodeResponse =
        calls.createQrcode(cardId, CreateQrcodeRequest(activateType = activateType, activateAppid = activateAppid, activatePath = activatePath, activateUrl = activateUrl, outerStr = outerStr)).await(options)

    /**
     * Create the token with which a user takes a card in a mini program (商户预授权).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550867)
     *
     * @param cardId 会员卡模板id. WeChat Pay's number of the template.
     * @param activateType 激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant.
     * @param activateAppid 跳转激活的appid. A mini program; with `JUMP_ACTIVATE`.
     * @param activatePath 跳转激活的path. With `activate_appid`.
     * @param activateUrl 跳转激活的url. A page; with `JUMP_ACTIVATE`.
     * @param navigateBackPreviousPage 是否返回上一页. Whether the component goes back to the page before when it is done.
     * @param outerStr 自定义场景值. Tells where the user took the card; comes back in notifications.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPermissionToken(cardId: String, activateType: String, activateAppid: String? = null, activatePath: String? = null, activateUrl: String? = null, navigateBackPreviousPage: Boolean? = null, outerStr: String? = null, options: CallOptions? = null): CreatePermissionTokenResponse =
        calls.createPermissionToken(cardId, CreatePermissionTokenRequest(activateType = activateType, activateAppid = activateAppid, activatePath = activatePath, activateUrl = activateUrl, navigateBackPreviousPage = navigateBackPreviousPage, outerStr = outerStr)).await(options)

    /**
     * Get what a user has entered to activate a card (获取用户信息（跳转型激活）).
     *
     * For cards that are activated on a page of the merchant.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550779)
     *
     * @param activateTicket 激活ticket. From the address of the page of activation.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getActivationInformation(activateTicket: String, options: CallOptions? = null): GetActivationInformationResponse =
        calls.getActivationInformation(activateTicket).await(options)

    /**
     * Decrypt the code of a member card (加密code解码（跳转型激活）).
     *
     * On the way to the page of activation the code is encrypted.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550742)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param encryptCode 加密code. From the address of the page of activation.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun decryptCode(cardId: String, encryptCode: String, options: CallOptions? = null): DecryptCodeResponse =
        calls.decryptCode(cardId, encryptCode).await(options)

    /**
     * Activate a user's card (激活会员卡（跳转型激活）).
     *
     * For cards that are activated on a page of the merchant.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550809)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param code 会员卡code. The code of the user's card.
     * @param membershipNumber 会员卡编号. The merchant's own number of the member.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun activateUserCard(cardId: String, code: String, membershipNumber: String? = null, options: CallOptions? = null) {
        calls.activateUserCard(cardId, code, ActivateUserCardRequest(membershipNumber = membershipNumber)).await(options)
    }

    /**
     * Give a card to a user by `openid` (根据openid导入用户会员卡).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549739)
     *
     * @param cardId 会员卡ID. WeChat Pay's number of the template.
     * @param openid 用户标识. The user in the `appid` of the template.
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant.
     * @param code 会员卡code. The code of the user's card.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun importUserCardByOpenid(cardId: String, openid: String, outRequestNo: String, code: String? = null, options: CallOptions? = null): ImportUserCardByOpenidResponse =
        calls.importUserCardByOpenid(cardId, ImportUserCardByOpenidRequest(openid = openid, outRequestNo = outRequestNo, code = code)).await(options)

    /**
     * Give a card to the user of a phone number (根据手机号导入用户会员卡).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550535)
     *
     * @param cardId 会员卡ID. WeChat Pay's number of the template.
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant.
     * @param encryptedPhoneNumber 用户加密手机号. The phone number of the user. Encrypted on the wire.
     * @param code 会员卡code. The code of the user's card.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun importUserCardByPhone(cardId: String, outRequestNo: String, encryptedPhoneNumber: String, code: String? = null, options: CallOptions? = null): ImportUserCardByPhoneResponse =
        calls.importUserCardByPhone(cardId, ImportUserCardByPhoneRequest(outRequestNo = outRequestNo, encryptedPhoneNumber = encryptedPhoneNumber, code = code)).await(options)

    /**
     * Remind the user of a phone number to take a card (导入加密手机号提醒会员领卡).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017166226)
     *
     * @param encryptedPhoneNumber 加密手机号. The phone number of the user. Encrypted on the wire.
     * @param memberInformation 会员信息.
     * @param outerStr 自定义场景值. Tells where the user took the card; comes back in notifications.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun importPhoneNumberMember(encryptedPhoneNumber: String, memberInformation: Member, outerStr: String? = null, options: CallOptions? = null) {
        calls.importPhoneNumberMember(ImportPhoneNumberMemberRequest(encryptedPhoneNumber = encryptedPhoneNumber, memberInformation = memberInformation, outerStr = outerStr)).await(options)
    }

    /**
     * Query whether the user of a phone number has taken a card (通过加密手机号查询会员领卡状态).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017166232)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param encryptedPhoneNumber 加密手机号. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getPhoneNumberMember(cardId: String, encryptedPhoneNumber: String, options: CallOptions? = null): GetPhoneNumberMemberResponse =
        calls.getPhoneNumberMember(cardId, encryptedPhoneNumber).await(options)

    /**
     * List a user's member cards (查询用户在品牌下所有会员卡).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549255)
     *
     * @param openid 用户标识. The user in the `appid` of the template.
     * @param offset 分页页码. The page, from 0.
     * @param limit 分页大小. Items per page.
     * @param appid 商户AppId.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listUserCards(openid: String, offset: Long, limit: Long, appid: String? = null, options: CallOptions? = null): ListUserCardsResponse =
        calls.listUserCards(openid, offset, limit, appid).await(options)

    /** Every item of every page of [listUserCards], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listUserCardsPaginated(openid: String, offset: Long, limit: Long, appid: String? = null, options: CallOptions? = null): Flow<UserCard> =
        calls.listUserCardsPaginated(openid, offset, limit, appid).flow(options)

    /**
     * Query a user's member card (查询用户会员卡信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012547768)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param code 会员卡code. The code of the user's card.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getUserCard(cardId: String, code: String, options: CallOptions? = null): GetUserCardResponse =
        calls.getUserCard(cardId, code).await(options)

    /**
     * Change a user's member card (修改用户会员卡信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549292)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param code 会员卡code. The code of the user's card.
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant.
     * @param backgroundPictureUrl 会员卡背景图. A `media_url` of `media.upload_marketing_image`.
     * @param balanceInformation 用户储值变更信息.
     * @param level 用户等级.
     * @param membershipNumber 会员卡编号. The merchant's own number of the member.
     * @param needInformBalance 是否发送储值变更通知. Whether the user is told.
     * @param needInformLevel 是否发送等级变更通知. Whether the user is told.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateUserCard(cardId: String, code: String, outRequestNo: String? = null, backgroundPictureUrl: String? = null, balanceInformation: UserCardBalanceChange? = null, level: String? = null, membershipNumber: String? = null, needInformBalance: Boolean? = null, needInformLevel: Boolean? = null, options: CallOptions? = null) {
        calls.updateUserCard(cardId, code, UpdateUserCardRequest(outRequestNo = outRequestNo, backgroundPictureUrl = backgroundPictureUrl, balanceInformation = balanceInformation, level = level, membershipNumber = membershipNumber, needInformBalance = needInformBalance, needInformLevel = needInformLevel)).await(options)
    }

    /**
     * Change what a user's member card offers (设置会员权益).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012551213)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param code 会员卡code. The code of the user's card.
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant.
     * @param addBonusValue 会员积分变动值. The points that were added, negative when they were taken off.
     * @param beforeBonusValue 变更前的会员积分值.
     * @param bonusValue 变更后的会员积分值. The points that the payment brings, more than 0.
     * @param fapiaoJumpWord 会员发票跳转文案.
     * @param guide 会员专属咨询信息.
     * @param memberPriceWord 会员专享价文案.
     * @param needInformBonus 是否发送积分变更通知. Whether the user is told.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateUserCardRights(cardId: String, code: String, outRequestNo: String, addBonusValue: Long? = null, beforeBonusValue: Long? = null, bonusValue: Long? = null, fapiaoJumpWord: String? = null, guide: UpdateCardRightsGuide? = null, memberPriceWord: String? = null, needInformBonus: Boolean? = null, options: CallOptions? = null) {
        calls.updateUserCardRights(cardId, code, UpdateUserCardRightsRequest(outRequestNo = outRequestNo, addBonusValue = addBonusValue, beforeBonusValue = beforeBonusValue, bonusValue = bonusValue, fapiaoJumpWord = fapiaoJumpWord, guide = guide, memberPriceWord = memberPriceWord, needInformBonus = needInformBonus)).await(options)
    }

    /**
     * Set what a service shows on a user's card (设置会员服务项用户信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017166964)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param code 会员卡code. The code of the user's card.
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant.
     * @param serviceModuleId 会员服务项ID. The service, as WeChat Pay numbers it.
     * @param stateSetting 服务状态设置.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun setServiceModuleData(cardId: String, code: String, outRequestNo: String, serviceModuleId: String, stateSetting: StateSettingInput, options: CallOptions? = null) {
        calls.setServiceModuleData(cardId, code, SetServiceModuleDataRequest(outRequestNo = outRequestNo, serviceModuleId = serviceModuleId, stateSetting = stateSetting)).await(options)
    }

    /**
     * End a user's member card (作废用户会员卡).
     *
     * This cannot be undone.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549677)
     *
     * @param cardId 会员卡id. WeChat Pay's number of the template.
     * @param code 会员卡code. The code of the user's card.
     * @param reason 失效理由.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun invalidateUserCard(cardId: String, code: String, reason: String? = null, options: CallOptions? = null) {
        calls.invalidateUserCard(cardId, code, InvalidateUserCardRequest(reason = reason)).await(options)
    }

    /**
     * Show on the page after a payment which points it brings (支付结果页展示会员积分).
     *
     * `commit_bonus` follows when the user has them.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012595808)
     *
     * @param cardId 会员卡模板id. WeChat Pay's number of the template.
     * @param code 会员卡code. The code of the user's card.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param bonusValue 会员积分值. The points that the payment brings, more than 0.
     * @param mchid 直连商户号. The caller's own number; needed when the merchant itself calls.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for; needed when a partner calls.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun prepareBonus(cardId: String, code: String, outTradeNo: String, bonusValue: Long, mchid: String? = null, subMchid: String? = null, options: CallOptions? = null) {
        calls.prepareBonus(cardId, code, PrepareBonusRequest(outTradeNo = outTradeNo, bonusValue = bonusValue, mchid = mchid, subMchid = subMchid)).await(options)
    }

    /**
     * Report that the user has the points of a payment (设置支付后展示的积分到账).
     *
     * After `prepare_bonus`: the points are shown as received.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012551350)
     *
     * @param cardId 会员卡模板id. WeChat Pay's number of the template.
     * @param code 会员卡code. The code of the user's card.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param bonusValue 会员积分值. The points that the payment brings, more than 0.
     * @param mchid 直连商户号. The caller's own number; needed when the merchant itself calls.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for; needed when a partner calls.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun commitBonus(cardId: String, code: String, outTradeNo: String, bonusValue: Long, mchid: String? = null, subMchid: String? = null, options: CallOptions? = null) {
        calls.commitBonus(cardId, code, CommitBonusRequest(outTradeNo = outTradeNo, bonusValue = bonusValue, mchid = mchid, subMchid = subMchid)).await(options)
    }

    /**
     * Create an activity that gives coupons to members (创建活动).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553030)
     *
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant.
     * @param beginTime 活动开始时间. RFC 3339.
     * @param endTime 活动结束时间. RFC 3339.
     * @param cardId 会员卡ID. WeChat Pay's number of the template.
     * @param activityName 活动名称.
     * @param activityType 活动类型. See [ActivityType].
     * @param awardSendPeriod 发放时间段.
     * @param miniprogramActivitySetting 支付前会员活动设置.
     * @param payActivitySetting 支付后活动设置.
     * @param stockList 优惠券列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createActivity(outRequestNo: String, beginTime: String, endTime: String, cardId: String, activityName: String, activityType: String, awardSendPeriod: AwardSendPeriod? = null, miniprogramActivitySetting: MiniProgramActivitySetting? = null, payActivitySetting: PayActivitySetting? = null, stockList: List<Stock>? = null, options: CallOptions? = null): Activity =
        calls.createActivity(CreateActivityRequest(outRequestNo = outRequestNo, beginTime = beginTime, endTime = endTime, cardId = cardId, activityName = activityName, activityType = activityType, awardSendPeriod = awardSendPeriod, miniprogramActivitySetting = miniprogramActivitySetting, payActivitySetting = payActivitySetting, stockList = stockList)).await(options)

    /**
     * List the activities for members (查询活动列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553261)
     *
     * @param activityType 活动类型. `…_AFTERPAY`: after payments; `…_MINIPROGRAM`: in a mini program; `NON_MEMBER_…` for users who are no members yet. See [ActivityType].
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 最大资源条数. Items per page.
     * @param cardId 会员卡ID. WeChat Pay's number of the template.
     * @param activityStatus 活动的当前状态. See [ActivityStatus].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listActivities(activityType: String, offset: Long? = null, limit: Long? = null, cardId: String? = null, activityStatus: String? = null, options: CallOptions? = null): ListActivitiesResponse =
        calls.listActivities(activityType, offset, limit, cardId, activityStatus).await(options)

    /** Every item of every page of [listActivities], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listActivitiesPaginated(activityType: String, offset: Long? = null, limit: Long? = null, cardId: String? = null, activityStatus: String? = null, options: CallOptions? = null): Flow<Activity> =
        calls.listActivitiesPaginated(activityType, offset, limit, cardId, activityStatus).flow(options)

    /**
     * Query an activity for members (查询活动详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553365)
     *
     * @param activityId 活动ID. WeChat Pay's number of the activity.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getActivity(activityId: String, options: CallOptions? = null): Activity =
        calls.getActivity(activityId).await(options)

    /**
     * End an activity for members (终止活动).
     *
     * This cannot be undone.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553381)
     *
     * @param activityId 活动ID. WeChat Pay's number of the activity.
     * @param terminateTime 终止时间. When the activity ends. RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminateActivity(activityId: String, terminateTime: String? = null, options: CallOptions? = null): TerminateActivityResponse =
        calls.terminateActivity(activityId, TerminateActivityRequest(terminateTime = terminateTime)).await(options)
}
