// Generated from api/brand_member_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandmembercard

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Brands: members (商家名片会员). */
public class BrandMemberCardService internal constructor(core: Core) {
    private val calls = BrandMemberCardCalls(core)

    /**
     * Create the template of a member card (创建会员卡模板).
     *
     * Every member of the brand has a card made from it.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336970)
     *
     * @param appid 商家AppID. The app that the `openid` of members belongs to; it has to be bound to the brand. At most 32 characters.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param outRequestNo 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters.
     * @param benefits 会员权益. What members get; shown to users. At most 32 characters.
     * @param cardColor 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
     * @param cardPictureUrl 卡图片. At most 256 characters.
     * @param cardTitle 卡名称. At most 10 characters.
     * @param cardType 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. See [CardType].
     * @param codeMode 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_ALLOCATE`: the caller does, in `confirm_user_card`. See [CodeMode].
     * @param codeType 会员码展示类型. See [CodeType].
     * @param legalAgreement 商家法务协议. At most 20480 characters.
     * @param memberInformation 会员中心信息.
     * @param notifyUrl 回调地址. Where the notifications about the card's members are posted: https, without a query string. At most 256 characters.
     * @param validDateInformation 会员卡有效期.
     * @param balanceInformation 储值信息. For `card_type` `BALANCE`.
     * @param codeJumpInformation 会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`.
     * @param initLevel 会员初始等级. The level of a new member. At most 10 characters.
     * @param needDisplayLevel 是否展示会员等级. Whether the level is shown.
     * @param needPinned 是否置顶.
     * @param pointsInformation 积分信息.
     * @param purchaseInformation 付费会员信息. For `card_type` `PURCHASE`.
     * @param servicePhone 服务电话. At most 32 characters.
     * @param userInformation 用户开卡信息. What users are asked when they join.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createCard(appid: String, brandId: String, outRequestNo: String, benefits: String, cardColor: String, cardPictureUrl: String, cardTitle: String, cardType: String, codeMode: String, codeType: String, legalAgreement: String, memberInformation: JumpTarget, notifyUrl: String, validDateInformation: ValidityPeriod, balanceInformation: JumpTarget? = null, codeJumpInformation: JumpTarget? = null, initLevel: String? = null, needDisplayLevel: Boolean? = null, needPinned: Boolean? = null, pointsInformation: JumpTarget? = null, purchaseInformation: MembershipPurchase? = null, servicePhone: String? = null, userInformation: UserInformationForm? = null, options: CallOptions? = null): Card =
        calls.createCard(CreateCardRequest(appid = appid, brandId = brandId, outRequestNo = outRequestNo, benefits = benefits, cardColor = cardColor, cardPictureUrl = cardPictureUrl, cardTitle = cardTitle, cardType = cardType, codeMode = codeMode, codeType = codeType, legalAgreement = legalAgreement, memberInformation = memberInformation, notifyUrl = notifyUrl, validDateInformation = validDateInformation, balanceInformation = balanceInformation, codeJumpInformation = codeJumpInformation, initLevel = initLevel, needDisplayLevel = needDisplayLevel, needPinned = needPinned, pointsInformation = pointsInformation, purchaseInformation = purchaseInformation, servicePhone = servicePhone, userInformation = userInformation)).await(options)

    /**
     * List the templates of member cards of a brand (查询会员卡模板列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336976)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 分页大小. Items per page, at most 20.
     * @param state 状态. See [ListCardsState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listCards(brandId: String, offset: Long, limit: Long, state: String? = null, options: CallOptions? = null): ListCardsResponse =
        calls.listCards(brandId, offset, limit, state).await(options)

    /** Every item of every page of [listCards], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listCardsPaginated(brandId: String, offset: Long, limit: Long, state: String? = null, options: CallOptions? = null): Flow<Card> =
        calls.listCardsPaginated(brandId, offset, limit, state).flow(options)

    /**
     * Query the template of a member card (查询会员卡模板信息).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336974)
     *
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun getCard(cardId: String, brandId: String, options: CallOptions? = null): Card =
        calls.getCard(cardId, brandId).await(options)

    /**
     * Change the template of a member card (修改会员卡模板信息).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336977)
     *
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param balanceInformation 储值信息. For `card_type` `BALANCE`.
     * @param benefits 会员权益. What members get; shown to users. At most 32 characters.
     * @param cardColor 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
     * @param cardPictureUrl 卡图片. At most 256 characters.
     * @param cardTitle 卡名称. At most 10 characters.
     * @param cardType 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. Known from the community.
     * @param codeJumpInformation 会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`.
     * @param initLevel 会员初始等级. The level of a new member. Known from the community.
     * @param legalAgreement 商家法务协议. Known from the community.
     * @param memberInformation 会员中心信息.
     * @param needDisplayLevel 是否展示会员等级. Whether the level is shown.
     * @param needPinned 是否置顶.
     * @param notifyUrl 回调地址. Where the notifications about the card's members are posted: https, without a query string. At most 256 characters.
     * @param pointsInformation 积分信息.
     * @param purchaseInformation 付费会员信息. For `card_type` `PURCHASE`.
     * @param servicePhone 服务电话. At most 32 characters.
     * @param userInformation 用户开卡信息. What users are asked when they join.
     * @param validDateInformation 会员卡有效期.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun updateCard(cardId: String, brandId: String, balanceInformation: JumpTarget? = null, benefits: String? = null, cardColor: String? = null, cardPictureUrl: String? = null, cardTitle: String? = null, cardType: String? = null, codeJumpInformation: JumpTarget? = null, initLevel: String? = null, legalAgreement: String? = null, memberInformation: JumpTarget? = null, needDisplayLevel: Boolean? = null, needPinned: Boolean? = null, notifyUrl: String? = null, pointsInformation: JumpTarget? = null, purchaseInformation: MembershipPurchase? = null, servicePhone: String? = null, userInformation: UserInformationForm? = null, validDateInformation: ValidityPeriod? = null, options: CallOptions? = null): Card =
        calls.updateCard(cardId, UpdateCardRequest(brandId = brandId, balanceInformation = balanceInformation, benefits = benefits, cardColor = cardColor, cardPictureUrl = cardPictureUrl, cardTitle = cardTitle, cardType = cardType, codeJumpInformation = codeJumpInformation, initLevel = initLevel, legalAgreement = legalAgreement, memberInformation = memberInformation, needDisplayLevel = needDisplayLevel, needPinned = needPinned, notifyUrl = notifyUrl, pointsInformation = pointsInformation, purchaseInformation = purchaseInformation, servicePhone = servicePhone, userInformation = userInformation, validDateInformation = validDateInformation)).await(options)

    /**
     * Delete the template of a member card (删除会员卡模板).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
     *
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template.
     * @param brandId 品牌id. The brand, which has to have authorised the partner.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun deleteCard(cardId: String, brandId: String, options: CallOptions? = null): Card =
        calls.deleteCard(cardId, brandId).await(options)

    /**
     * End the template of a member card (作废会员卡模板).
     *
     * Nobody can join with it any more.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
     *
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun invalidateCard(cardId: String, brandId: String, options: CallOptions? = null): Card =
        calls.invalidateCard(cardId, InvalidateCardRequest(brandId = brandId)).await(options)

    /**
     * Create the token with which a user joins in a mini program (品牌会员入会组件预授权).
     *
     * Then confirm the user with `confirm_user_card`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336986)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param openid 用户标识. The user in the `appid` of the template. At most 128 characters.
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPreAuthToken(brandId: String, openid: String, cardId: String, options: CallOptions? = null): CreatePreAuthTokenResponse =
        calls.createPreAuthToken(CreatePreAuthTokenRequest(brandId = brandId, openid = openid, cardId = cardId)).await(options)

    /**
     * Make a user a member by `openid` (根据OPENID导入用户会员卡).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336981)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param openid 用户标识. The user in the `appid` of the template. At most 128 characters.
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param userCardCode 会员卡code. The code of the member's card. At most 32 characters.
     * @param cardColor 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
     * @param cardPictureUrl 卡图片. At most 256 characters.
     * @param dateInformation 会员卡有效期. Known from the community.
     * @param level 等级. At most 10 characters.
     * @param phoneNumber 加密的手机号. At most 512 characters, encrypted on the wire.
     * @param pickupTime 领取时间. When the user joined. RFC 3339.
     * @param userInformation 用户开卡时填写的个人信息.
     * @param validDateInformation 会员卡有效期.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun importUserCardByOpenid(brandId: String, openid: String, cardId: String, userCardCode: String, cardColor: String? = null, cardPictureUrl: String? = null, dateInformation: ValidityPeriod? = null, level: String? = null, phoneNumber: String? = null, pickupTime: String? = null, userInformation: UserInformation? = null, validDateInformation: ImportUserCardByOpenidValidityPeriod? = null, options: CallOptions? = null): UserCard =
        calls.importUserCardByOpenid(ImportUserCardByOpenidRequest(brandId = brandId, openid = openid, cardId = cardId, userCardCode = userCardCode, cardColor = cardColor, cardPictureUrl = cardPictureUrl, dateInformation = dateInformation, level = level, phoneNumber = phoneNumber, pickupTime = pickupTime, userInformation = userInformation, validDateInformation = validDateInformation)).await(options)

    /**
     * Make the user of a phone number a member (根据手机号导入用户会员卡).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336982)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template.
     * @param dateInformation 会员卡有效期.
     * @param phoneNumber 加密的手机号. Encrypted on the wire.
     * @param pickupTime 领取时间. When the user joined. RFC 3339.
     * @param userCardCode 会员卡code. The code of the member's card.
     * @param userInformation 用户开卡时填写的个人信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun importUserCardByPhone(brandId: String, cardId: String, dateInformation: ValidityPeriod, phoneNumber: String, pickupTime: String, userCardCode: String, userInformation: UserInformation? = null, options: CallOptions? = null): UserCard =
        calls.importUserCardByPhone(ImportUserCardByPhoneRequest(brandId = brandId, cardId = cardId, dateInformation = dateInformation, phoneNumber = phoneNumber, pickupTime = pickupTime, userCardCode = userCardCode, userInformation = userInformation)).await(options)

    /**
     * Report whether a user has become a member (同步会员开通结果).
     *
     * Follows the notification `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: who joins in a mini program or on the brand's card is a member only then. Imported users need no report.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336979)
     *
     * @param userCardCode 会员卡code. The code of the member's card. At most 32 characters.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param openid 用户标识. The user in the `appid` of the template. At most 128 characters.
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param userCardConfirmState 会员开卡状态. `CREATE_CARD_ALREADY_EXISTS`: the user was a member already. See [UserCardConfirmState].
     * @param attach 商家数据包. The brand's own data; comes back unchanged. At most 256 characters.
     * @param cardColor 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
     * @param cardPictureUrl 卡图片. At most 256 characters.
     * @param level 等级. At most 10 characters.
     * @param phoneNumber 加密的手机号. At most 512 characters, encrypted on the wire.
     * @param userInformation 用户开卡时填写的个人信息.
     * @param validDateInformation 会员卡有效期.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun confirmUserCard(userCardCode: String, brandId: String, openid: String, cardId: String, userCardConfirmState: String, attach: String? = null, cardColor: String? = null, cardPictureUrl: String? = null, level: String? = null, phoneNumber: String? = null, userInformation: UserInformation? = null, validDateInformation: ValidityPeriod? = null, options: CallOptions? = null): UserCard =
        calls.confirmUserCard(userCardCode, ConfirmUserCardRequest(brandId = brandId, openid = openid, cardId = cardId, userCardConfirmState = userCardConfirmState, attach = attach, cardColor = cardColor, cardPictureUrl = cardPictureUrl, level = level, phoneNumber = phoneNumber, userInformation = userInformation, validDateInformation = validDateInformation)).await(options)

    /**
     * List a user's member cards of a brand (查询用户在品牌下所有会员卡).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336984)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param openid 用户标识. The user in the `appid` of the template. At most 128 characters.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 分页大小. Items per page, at most 20.
     * @param userCardState 用户会员卡状态. See [UserCardState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listUserCards(brandId: String, openid: String, offset: Long, limit: Long, userCardState: String? = null, options: CallOptions? = null): ListUserCardsResponse =
        calls.listUserCards(brandId, openid, offset, limit, userCardState).await(options)

    /** Every item of every page of [listUserCards], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listUserCardsPaginated(brandId: String, openid: String, offset: Long, limit: Long, userCardState: String? = null, options: CallOptions? = null): Flow<UserCard> =
        calls.listUserCardsPaginated(brandId, openid, offset, limit, userCardState).flow(options)

    /**
     * Query a member's card (查询用户会员卡信息).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336980)
     *
     * @param userCardCode 会员卡code. The code of the member's card. At most 32 characters.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param openid 用户标识. The user in the `appid` of the template. At most 128 characters.
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun getUserCard(userCardCode: String, brandId: String, openid: String, cardId: String, options: CallOptions? = null): UserCard =
        calls.getUserCard(userCardCode, brandId, openid, cardId).await(options)

    /**
     * Change a member's card (修改用户会员卡信息).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336985)
     *
     * @param userCardCode 会员卡code. The code of the member's card. At most 32 characters.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param openid 用户标识. The user in the `appid` of the template. At most 128 characters.
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param attach 商家数据包. The brand's own data; comes back unchanged. At most 256 characters.
     * @param cardColor 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
     * @param cardPictureUrl 卡图片. At most 256 characters.
     * @param level 等级. At most 10 characters.
     * @param phoneNumber 加密的手机号. At most 512 characters, encrypted on the wire.
     * @param pickupTime 领取时间. When the user joined. RFC 3339. Known from the community.
     * @param userInformation 用户开卡时填写的个人信息.
     * @param validDateInformation 会员卡有效期.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun updateUserCard(userCardCode: String, brandId: String, openid: String, cardId: String, attach: String? = null, cardColor: String? = null, cardPictureUrl: String? = null, level: String? = null, phoneNumber: String? = null, pickupTime: String? = null, userInformation: UserInformation? = null, validDateInformation: ValidityPeriod? = null, options: CallOptions? = null): UserCard =
        calls.updateUserCard(userCardCode, UpdateUserCardRequest(brandId = brandId, openid = openid, cardId = cardId, attach = attach, cardColor = cardColor, cardPictureUrl = cardPictureUrl, level = level, phoneNumber = phoneNumber, pickupTime = pickupTime, userInformation = userInformation, validDateInformation = validDateInformation)).await(options)

    /**
     * End a member's card (作废用户会员卡).
     *
     * The user is no member any more.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336983)
     *
     * @param userCardCode 会员卡code. The code of the member's card. At most 32 characters.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param openid 用户标识. The user in the `appid` of the template. At most 128 characters.
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param invalidReason 作废原因. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun invalidateUserCard(userCardCode: String, brandId: String, openid: String, cardId: String, invalidReason: String? = null, options: CallOptions? = null): UserCard =
        calls.invalidateUserCard(userCardCode, InvalidateUserCardRequest(brandId = brandId, openid = openid, cardId = cardId, invalidReason = invalidReason)).await(options)

    /**
     * Create the token with which a member shows the payment code (品牌会员展示付款码组件预授权).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016834476)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param openid 用户标识. The user in the `appid` of the template.
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createPayViewToken(brandId: String, openid: String, cardId: String, options: CallOptions? = null): CreatePayViewTokenResponse =
        calls.createPayViewToken(CreatePayViewTokenRequest(brandId = brandId, openid = openid, cardId = cardId)).await(options)

    /**
     * Report how many points a member has (同步积分余额).
     *
     * Due after the notification `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`, and whenever points change.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015897280)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 16 characters.
     * @param openid 用户标识. The user in the `appid` of the template. At most 128 characters.
     * @param outRequestNo 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters.
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param pointBalance 积分余额.
     * @param userCardCode 会员卡code. The code of the member's card. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun syncUserPoints(brandId: String, openid: String, outRequestNo: String, cardId: String, pointBalance: Long, userCardCode: String, options: CallOptions? = null): SyncUserPointsResponse =
        calls.syncUserPoints(SyncUserPointsRequest(brandId = brandId, openid = openid, outRequestNo = outRequestNo, cardId = cardId, pointBalance = pointBalance, userCardCode = userCardCode)).await(options)

    /**
     * Report whether points were exchanged for a coupon (同步积分兑券结果).
     *
     * Follows the notification `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: take the points off, or reject. With `POINT_EXCHANGE_COUPON_ALLOW` WeChat Pay gives the coupon.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015897268)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 16 characters.
     * @param openid 用户标识. The user in the `appid` of the template. At most 128 characters.
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param exchangeCouponTemplateId 积分兑券模板ID. The offer to exchange points, made on the platform of the brand. At most 32 characters.
     * @param recordId 积分兑券ID. WeChat Pay's number of the exchange, from the notification. At most 64 characters.
     * @param result 积分兑券结果. `POINT_EXCHANGE_COUPON_ALLOW`: the points were taken off; `POINT_EXCHANGE_COUPON_REJECT`: with `reject_reason`. See [Result].
     * @param userCardCode 会员卡code. The code of the member's card. At most 32 characters.
     * @param couponCode 兑券成功的券code. Known from the community.
     * @param failReason 兑券失败原因. Set when it failed. Known from the community.
     * @param rejectReason 拒绝兑券原因. Needed with `POINT_EXCHANGE_COUPON_REJECT`. At most 32 characters.
     * @param state 积分兑券状态. See [ConfirmPointsExchangeRequestState]. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun confirmPointsExchange(brandId: String, openid: String, cardId: String, exchangeCouponTemplateId: String, recordId: String, result: String, userCardCode: String, couponCode: String? = null, failReason: String? = null, rejectReason: String? = null, state: String? = null, options: CallOptions? = null): ConfirmPointsExchangeResponse =
        calls.confirmPointsExchange(ConfirmPointsExchangeRequest(brandId = brandId, openid = openid, cardId = cardId, exchangeCouponTemplateId = exchangeCouponTemplateId, recordId = recordId, result = result, userCardCode = userCardCode, couponCode = couponCode, failReason = failReason, rejectReason = rejectReason, state = state)).await(options)

    /**
     * Show a piece of news on a member's card (创建用户动态信息).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param openid 用户标识. The user in the `appid` of the template. At most 128 characters.
     * @param outRequestNo 商家请求单号. The caller's own number of this request, unique for the brand. At most 64 characters.
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param cell 会员动态内容. The news, as the member reads it. At most 128 characters.
     * @param userCardCode 会员卡code. The code of the member's card. At most 32 characters.
     * @param cellMessage 会员动态内容. Known from the community.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun createUserFeed(brandId: String, openid: String, outRequestNo: String, cardId: String, cell: String, userCardCode: String, cellMessage: String? = null, options: CallOptions? = null): CreateUserFeedResponse =
        calls.createUserFeed(CreateUserFeedRequest(brandId = brandId, openid = openid, outRequestNo = outRequestNo, cardId = cardId, cell = cell, userCardCode = userCardCode, cellMessage = cellMessage)).await(options)

    /**
     * Create an activity that gives coupons to members (创建品牌会员发券活动).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016464918)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param outRequestNo 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters.
     * @param title 活动主标题. At most 128 characters.
     * @param beginTime 活动开始时间. RFC 3339.
     * @param endTime 活动结束时间. RFC 3339.
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param activityChannel 活动渠道. `MECHANT_APP_COMPONENT`: a component in the mini program of the merchant. See [ActivityChannel].
     * @param applyTotal 活动总库存. Coupons that the activity may give.
     * @param productCouponStockList 商品券批次列表.
     * @param subTitle 活动副标题. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createMembershipActivity(brandId: String, outRequestNo: String, title: String, beginTime: String, endTime: String, cardId: String, activityChannel: String, applyTotal: Long, productCouponStockList: List<ProductCouponStock>, subTitle: String, options: CallOptions? = null): MembershipActivity =
        calls.createMembershipActivity(CreateMembershipActivityRequest(brandId = brandId, outRequestNo = outRequestNo, title = title, beginTime = beginTime, endTime = endTime, cardId = cardId, activityChannel = activityChannel, applyTotal = applyTotal, productCouponStockList = productCouponStockList, subTitle = subTitle)).await(options)

    /**
     * List the activities of a brand for its members (查询品牌会员发券活动列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016588039)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 分页大小. Items per page, at most 20.
     * @param cardId 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
     * @param activityState 活动状态. See [ActivityState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listMembershipActivities(brandId: String, offset: Long, limit: Long, cardId: String? = null, activityState: String? = null, options: CallOptions? = null): ListMembershipActivitiesResponse =
        calls.listMembershipActivities(brandId, offset, limit, cardId, activityState).await(options)

    /** Every item of every page of [listMembershipActivities], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listMembershipActivitiesPaginated(brandId: String, offset: Long, limit: Long, cardId: String? = null, activityState: String? = null, options: CallOptions? = null): Flow<MembershipActivity> =
        calls.listMembershipActivitiesPaginated(brandId, offset, limit, cardId, activityState).flow(options)

    /**
     * Query an activity for members (查询品牌会员发券活动).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016588015)
     *
     * @param activityId 活动ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun getMembershipActivity(activityId: Long, brandId: String, options: CallOptions? = null): MembershipActivity =
        calls.getMembershipActivity(activityId, brandId).await(options)

    /**
     * Change an activity for members (修改品牌会员发券活动信息).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016588044)
     *
     * @param activityId 活动ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param title 活动主标题. At most 128 characters.
     * @param beginTime 活动开始时间. RFC 3339.
     * @param endTime 活动结束时间. RFC 3339.
     * @param subTitle 活动副标题. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun updateMembershipActivity(activityId: Long, brandId: String, title: String, beginTime: String, endTime: String, subTitle: String, options: CallOptions? = null): MembershipActivity =
        calls.updateMembershipActivity(activityId, UpdateMembershipActivityRequest(brandId = brandId, title = title, beginTime = beginTime, endTime = endTime, subTitle = subTitle)).await(options)

    /**
     * End an activity for members (终止品牌会员发券活动).
     *
     * This cannot be undone.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016588028)
     *
     * @param activityId 活动ID.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun terminateMembershipActivity(activityId: Long, brandId: String, options: CallOptions? = null): MembershipActivity =
        calls.terminateMembershipActivity(activityId, TerminateMembershipActivityRequest(brandId = brandId)).await(options)
}
