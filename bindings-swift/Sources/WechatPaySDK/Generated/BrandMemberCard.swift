// Generated from api/brand_member_card.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Brands: members (商家名片会员).
public struct BrandMemberCard: Sendable {
    let client: Client
}

extension Client {
    /// Brands: members (商家名片会员).
    public var brandMemberCard: BrandMemberCard { BrandMemberCard(client: self) }
}

extension BrandMemberCard {
    /// Create the template of a member card (创建会员卡模板).
    ///
    /// Every member of the brand has a card made from it.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336970)
    ///
    /// - Parameters:
    ///   - appid: 商家AppID. The app that the `openid` of members belongs to; it has to be bound to the brand. At most 32 characters.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - outRequestNo: 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters.
    ///   - benefits: 会员权益. What members get; shown to users. At most 32 characters.
    ///   - cardColor: 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
    ///   - cardPictureUrl: 卡图片. At most 256 characters.
    ///   - cardTitle: 卡名称. At most 10 characters.
    ///   - cardType: 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value.
    ///   - codeMode: 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_ALLOCATE`: the caller does, in `confirm_user_card`.
    ///   - codeType: 会员码展示类型.
    ///   - legalAgreement: 商家法务协议. At most 20480 characters.
    ///   - memberInformation: 会员中心信息.
    ///   - notifyUrl: 回调地址. Where the notifications about the card's members are posted: https, without a query string. At most 256 characters.
    ///   - validDateInformation: 会员卡有效期.
    ///   - balanceInformation: 储值信息. For `card_type` `BALANCE`.
    ///   - codeJumpInformation: 会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`.
    ///   - initLevel: 会员初始等级. The level of a new member. At most 10 characters.
    ///   - needDisplayLevel: 是否展示会员等级. Whether the level is shown.
    ///   - needPinned: 是否置顶.
    ///   - pointsInformation: 积分信息.
    ///   - purchaseInformation: 付费会员信息. For `card_type` `PURCHASE`.
    ///   - servicePhone: 服务电话. At most 32 characters.
    ///   - userInformation: 用户开卡信息. What users are asked when they join.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createCard(
        appid: String,
        brandId: String,
        outRequestNo: String,
        benefits: String,
        cardColor: String,
        cardPictureUrl: String,
        cardTitle: String,
        cardType: CardType,
        codeMode: CodeMode,
        codeType: CodeType,
        legalAgreement: String,
        memberInformation: JumpTarget,
        notifyUrl: String,
        validDateInformation: ValidityPeriod,
        balanceInformation: JumpTarget? = nil,
        codeJumpInformation: JumpTarget? = nil,
        initLevel: String? = nil,
        needDisplayLevel: Bool? = nil,
        needPinned: Bool? = nil,
        pointsInformation: JumpTarget? = nil,
        purchaseInformation: MembershipPurchase? = nil,
        servicePhone: String? = nil,
        userInformation: UserInformationForm? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Card {
        var call = Call("brand_member_card.create_card", options)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("benefits", benefits)
        call.set("card_color", cardColor)
        call.set("card_picture_url", cardPictureUrl)
        call.set("card_title", cardTitle)
        call.set("card_type", cardType)
        call.set("code_mode", codeMode)
        call.set("code_type", codeType)
        call.set("legal_agreement", legalAgreement)
        call.set("member_information", memberInformation)
        call.set("notify_url", notifyUrl)
        call.set("valid_date_information", validDateInformation)
        call.set("balance_information", balanceInformation)
        call.set("code_jump_information", codeJumpInformation)
        call.set("init_level", initLevel)
        call.set("need_display_level", needDisplayLevel)
        call.set("need_pinned", needPinned)
        call.set("points_information", pointsInformation)
        call.set("purchase_information", purchaseInformation)
        call.set("service_phone", servicePhone)
        call.set("user_information", userInformation)
        return try await client.answer(to: call)
    }

    /// List the templates of member cards of a brand (查询会员卡模板列表).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336976)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page, at most 20.
    ///   - state: 状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listCards(
        brandId: String,
        offset: Int,
        limit: Int,
        state: ListCardsState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListCardsResponse {
        var call = Call("brand_member_card.list_cards", options)
        call.set("brand_id", brandId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("state", state)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listCards`, page after page.
    public func listCardsPager(
        brandId: String,
        limit: Int,
        offset: Int = 0,
        state: ListCardsState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Card> {
        var call = Call("brand_member_card.list_cards", options)
        call.set("brand_id", brandId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("state", state)
        return Pager(client, call, "offset", .offset) { (page: ListCardsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Query the template of a member card (查询会员卡模板信息).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336974)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    public func getCard(
        cardId: String,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Card {
        var call = Call("brand_member_card.get_card", options)
        call.set("card_id", cardId)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }

    /// Change the template of a member card (修改会员卡模板信息).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336977)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - balanceInformation: 储值信息. For `card_type` `BALANCE`.
    ///   - benefits: 会员权益. What members get; shown to users. At most 32 characters.
    ///   - cardColor: 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
    ///   - cardPictureUrl: 卡图片. At most 256 characters.
    ///   - cardTitle: 卡名称. At most 10 characters.
    ///   - cardType: 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. Known from the community.
    ///   - codeJumpInformation: 会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`.
    ///   - initLevel: 会员初始等级. The level of a new member. Known from the community.
    ///   - legalAgreement: 商家法务协议. Known from the community.
    ///   - memberInformation: 会员中心信息.
    ///   - needDisplayLevel: 是否展示会员等级. Whether the level is shown.
    ///   - needPinned: 是否置顶.
    ///   - notifyUrl: 回调地址. Where the notifications about the card's members are posted: https, without a query string. At most 256 characters.
    ///   - pointsInformation: 积分信息.
    ///   - purchaseInformation: 付费会员信息. For `card_type` `PURCHASE`.
    ///   - servicePhone: 服务电话. At most 32 characters.
    ///   - userInformation: 用户开卡信息. What users are asked when they join.
    ///   - validDateInformation: 会员卡有效期.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateCard(
        cardId: String,
        brandId: String,
        balanceInformation: JumpTarget? = nil,
        benefits: String? = nil,
        cardColor: String? = nil,
        cardPictureUrl: String? = nil,
        cardTitle: String? = nil,
        cardType: String? = nil,
        codeJumpInformation: JumpTarget? = nil,
        initLevel: String? = nil,
        legalAgreement: String? = nil,
        memberInformation: JumpTarget? = nil,
        needDisplayLevel: Bool? = nil,
        needPinned: Bool? = nil,
        notifyUrl: String? = nil,
        pointsInformation: JumpTarget? = nil,
        purchaseInformation: MembershipPurchase? = nil,
        servicePhone: String? = nil,
        userInformation: UserInformationForm? = nil,
        validDateInformation: ValidityPeriod? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Card {
        var call = Call("brand_member_card.update_card", options)
        call.set("card_id", cardId)
        call.set("brand_id", brandId)
        call.set("balance_information", balanceInformation)
        call.set("benefits", benefits)
        call.set("card_color", cardColor)
        call.set("card_picture_url", cardPictureUrl)
        call.set("card_title", cardTitle)
        call.set("card_type", cardType)
        call.set("code_jump_information", codeJumpInformation)
        call.set("init_level", initLevel)
        call.set("legal_agreement", legalAgreement)
        call.set("member_information", memberInformation)
        call.set("need_display_level", needDisplayLevel)
        call.set("need_pinned", needPinned)
        call.set("notify_url", notifyUrl)
        call.set("points_information", pointsInformation)
        call.set("purchase_information", purchaseInformation)
        call.set("service_phone", servicePhone)
        call.set("user_information", userInformation)
        call.set("valid_date_information", validDateInformation)
        return try await client.answer(to: call)
    }

    /// Delete the template of a member card (删除会员卡模板).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template.
    ///   - brandId: 品牌id. The brand, which has to have authorised the partner.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func deleteCard(
        cardId: String,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Card {
        var call = Call("brand_member_card.delete_card", options)
        call.set("card_id", cardId)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }

    /// End the template of a member card (作废会员卡模板).
    ///
    /// Nobody can join with it any more.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    @discardableResult
    public func invalidateCard(
        cardId: String,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Card {
        var call = Call("brand_member_card.invalidate_card", options)
        call.set("card_id", cardId)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }

    /// Create the token with which a user joins in a mini program (品牌会员入会组件预授权).
    ///
    /// Then confirm the user with `confirm_user_card`.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336986)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPreAuthToken(
        brandId: String,
        openid: String,
        cardId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePreAuthTokenResponse {
        var call = Call("brand_member_card.create_pre_auth_token", options)
        call.set("brand_id", brandId)
        call.set("openid", openid)
        call.set("card_id", cardId)
        return try await client.answer(to: call)
    }

    /// Make a user a member by `openid` (根据OPENID导入用户会员卡).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336981)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    ///   - userCardCode: 会员卡code. The code of the member's card. At most 32 characters.
    ///   - cardColor: 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
    ///   - cardPictureUrl: 卡图片. At most 256 characters.
    ///   - dateInformation: 会员卡有效期. Known from the community.
    ///   - level: 等级. At most 10 characters.
    ///   - phoneNumber: 加密的手机号. At most 512 characters, encrypted on the wire.
    ///   - pickupTime: 领取时间. When the user joined. RFC 3339.
    ///   - userInformation: 用户开卡时填写的个人信息.
    ///   - validDateInformation: 会员卡有效期.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func importUserCardByOpenid(
        brandId: String,
        openid: String,
        cardId: String,
        userCardCode: String,
        cardColor: String? = nil,
        cardPictureUrl: String? = nil,
        dateInformation: ValidityPeriod? = nil,
        level: String? = nil,
        phoneNumber: Sensitive? = nil,
        pickupTime: String? = nil,
        userInformation: UserInformation? = nil,
        validDateInformation: ImportUserCardByOpenidValidityPeriod? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UserCard {
        var call = Call("brand_member_card.import_user_card_by_openid", options)
        call.set("brand_id", brandId)
        call.set("openid", openid)
        call.set("card_id", cardId)
        call.set("user_card_code", userCardCode)
        call.set("card_color", cardColor)
        call.set("card_picture_url", cardPictureUrl)
        call.set("date_information", dateInformation)
        call.set("level", level)
        call.set("phone_number", phoneNumber)
        call.set("pickup_time", pickupTime)
        call.set("user_information", userInformation)
        call.set("valid_date_information", validDateInformation)
        return try await client.answer(to: call)
    }

    /// Make the user of a phone number a member (根据手机号导入用户会员卡).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336982)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template.
    ///   - dateInformation: 会员卡有效期.
    ///   - phoneNumber: 加密的手机号. Encrypted on the wire.
    ///   - pickupTime: 领取时间. When the user joined. RFC 3339.
    ///   - userCardCode: 会员卡code. The code of the member's card.
    ///   - userInformation: 用户开卡时填写的个人信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func importUserCardByPhone(
        brandId: String,
        cardId: String,
        dateInformation: ValidityPeriod,
        phoneNumber: Sensitive,
        pickupTime: String,
        userCardCode: String,
        userInformation: UserInformation? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UserCard {
        var call = Call("brand_member_card.import_user_card_by_phone", options)
        call.set("brand_id", brandId)
        call.set("card_id", cardId)
        call.set("date_information", dateInformation)
        call.set("phone_number", phoneNumber)
        call.set("pickup_time", pickupTime)
        call.set("user_card_code", userCardCode)
        call.set("user_information", userInformation)
        return try await client.answer(to: call)
    }

    /// Report whether a user has become a member (同步会员开通结果).
    ///
    /// Follows the notification `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: who joins in a mini program or on the brand's card is a member only then. Imported users need no report.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336979)
    ///
    /// - Parameters:
    ///   - userCardCode: 会员卡code. The code of the member's card. At most 32 characters.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    ///   - userCardConfirmState: 会员开卡状态. `CREATE_CARD_ALREADY_EXISTS`: the user was a member already.
    ///   - attach: 商家数据包. The brand's own data; comes back unchanged. At most 256 characters.
    ///   - cardColor: 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
    ///   - cardPictureUrl: 卡图片. At most 256 characters.
    ///   - level: 等级. At most 10 characters.
    ///   - phoneNumber: 加密的手机号. At most 512 characters, encrypted on the wire.
    ///   - userInformation: 用户开卡时填写的个人信息.
    ///   - validDateInformation: 会员卡有效期.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    @discardableResult
    public func confirmUserCard(
        userCardCode: String,
        brandId: String,
        openid: String,
        cardId: String,
        userCardConfirmState: UserCardConfirmState,
        attach: String? = nil,
        cardColor: String? = nil,
        cardPictureUrl: String? = nil,
        level: String? = nil,
        phoneNumber: Sensitive? = nil,
        userInformation: UserInformation? = nil,
        validDateInformation: ValidityPeriod? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UserCard {
        var call = Call("brand_member_card.confirm_user_card", options)
        call.set("user_card_code", userCardCode)
        call.set("brand_id", brandId)
        call.set("openid", openid)
        call.set("card_id", cardId)
        call.set("user_card_confirm_state", userCardConfirmState)
        call.set("attach", attach)
        call.set("card_color", cardColor)
        call.set("card_picture_url", cardPictureUrl)
        call.set("level", level)
        call.set("phone_number", phoneNumber)
        call.set("user_information", userInformation)
        call.set("valid_date_information", validDateInformation)
        return try await client.answer(to: call)
    }

    /// List a user's member cards of a brand (查询用户在品牌下所有会员卡).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336984)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page, at most 20.
    ///   - userCardState: 用户会员卡状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listUserCards(
        brandId: String,
        openid: String,
        offset: Int,
        limit: Int,
        userCardState: UserCardState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListUserCardsResponse {
        var call = Call("brand_member_card.list_user_cards", options)
        call.set("brand_id", brandId)
        call.set("openid", openid)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("user_card_state", userCardState)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listUserCards`, page after page.
    public func listUserCardsPager(
        brandId: String,
        openid: String,
        limit: Int,
        offset: Int = 0,
        userCardState: UserCardState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<UserCard> {
        var call = Call("brand_member_card.list_user_cards", options)
        call.set("brand_id", brandId)
        call.set("openid", openid)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("user_card_state", userCardState)
        return Pager(client, call, "offset", .offset) { (page: ListUserCardsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Query a member's card (查询用户会员卡信息).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336980)
    ///
    /// - Parameters:
    ///   - userCardCode: 会员卡code. The code of the member's card. At most 32 characters.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    public func getUserCard(
        userCardCode: String,
        brandId: String,
        openid: String,
        cardId: String,
        options: CallOptions = CallOptions()
    ) async throws -> UserCard {
        var call = Call("brand_member_card.get_user_card", options)
        call.set("user_card_code", userCardCode)
        call.set("brand_id", brandId)
        call.set("openid", openid)
        call.set("card_id", cardId)
        return try await client.answer(to: call)
    }

    /// Change a member's card (修改用户会员卡信息).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336985)
    ///
    /// - Parameters:
    ///   - userCardCode: 会员卡code. The code of the member's card. At most 32 characters.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    ///   - attach: 商家数据包. The brand's own data; comes back unchanged. At most 256 characters.
    ///   - cardColor: 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
    ///   - cardPictureUrl: 卡图片. At most 256 characters.
    ///   - level: 等级. At most 10 characters.
    ///   - phoneNumber: 加密的手机号. At most 512 characters, encrypted on the wire.
    ///   - pickupTime: 领取时间. When the user joined. RFC 3339. Known from the community.
    ///   - userInformation: 用户开卡时填写的个人信息.
    ///   - validDateInformation: 会员卡有效期.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateUserCard(
        userCardCode: String,
        brandId: String,
        openid: String,
        cardId: String,
        attach: String? = nil,
        cardColor: String? = nil,
        cardPictureUrl: String? = nil,
        level: String? = nil,
        phoneNumber: Sensitive? = nil,
        pickupTime: String? = nil,
        userInformation: UserInformation? = nil,
        validDateInformation: ValidityPeriod? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UserCard {
        var call = Call("brand_member_card.update_user_card", options)
        call.set("user_card_code", userCardCode)
        call.set("brand_id", brandId)
        call.set("openid", openid)
        call.set("card_id", cardId)
        call.set("attach", attach)
        call.set("card_color", cardColor)
        call.set("card_picture_url", cardPictureUrl)
        call.set("level", level)
        call.set("phone_number", phoneNumber)
        call.set("pickup_time", pickupTime)
        call.set("user_information", userInformation)
        call.set("valid_date_information", validDateInformation)
        return try await client.answer(to: call)
    }

    /// End a member's card (作废用户会员卡).
    ///
    /// The user is no member any more.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336983)
    ///
    /// - Parameters:
    ///   - userCardCode: 会员卡code. The code of the member's card. At most 32 characters.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    ///   - invalidReason: 作废原因. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    @discardableResult
    public func invalidateUserCard(
        userCardCode: String,
        brandId: String,
        openid: String,
        cardId: String,
        invalidReason: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> UserCard {
        var call = Call("brand_member_card.invalidate_user_card", options)
        call.set("user_card_code", userCardCode)
        call.set("brand_id", brandId)
        call.set("openid", openid)
        call.set("card_id", cardId)
        call.set("invalid_reason", invalidReason)
        return try await client.answer(to: call)
    }

    /// Create the token with which a member shows the payment code (品牌会员展示付款码组件预授权).
    ///
    /// For partners only.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016834476)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner.
    ///   - openid: 用户标识. The user in the `appid` of the template.
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPayViewToken(
        brandId: String,
        openid: String,
        cardId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePayViewTokenResponse {
        var call = Call("brand_member_card.create_pay_view_token", options)
        call.set("brand_id", brandId)
        call.set("openid", openid)
        call.set("card_id", cardId)
        return try await client.answer(to: call)
    }

    /// Report how many points a member has (同步积分余额).
    ///
    /// Due after the notification `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`, and whenever points change.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015897280)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 16 characters.
    ///   - openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
    ///   - outRequestNo: 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters.
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    ///   - pointBalance: 积分余额.
    ///   - userCardCode: 会员卡code. The code of the member's card. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    @discardableResult
    public func syncUserPoints(
        brandId: String,
        openid: String,
        outRequestNo: String,
        cardId: String,
        pointBalance: Int,
        userCardCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> SyncUserPointsResponse {
        var call = Call("brand_member_card.sync_user_points", options)
        call.set("brand_id", brandId)
        call.set("openid", openid)
        call.set("out_request_no", outRequestNo)
        call.set("card_id", cardId)
        call.set("point_balance", pointBalance)
        call.set("user_card_code", userCardCode)
        return try await client.answer(to: call)
    }

    /// Report whether points were exchanged for a coupon (同步积分兑券结果).
    ///
    /// Follows the notification `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: take the points off, or reject. With `POINT_EXCHANGE_COUPON_ALLOW` WeChat Pay gives the coupon.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015897268)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 16 characters.
    ///   - openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    ///   - exchangeCouponTemplateId: 积分兑券模板ID. The offer to exchange points, made on the platform of the brand. At most 32 characters.
    ///   - recordId: 积分兑券ID. WeChat Pay's number of the exchange, from the notification. At most 64 characters.
    ///   - result: 积分兑券结果. `POINT_EXCHANGE_COUPON_ALLOW`: the points were taken off; `POINT_EXCHANGE_COUPON_REJECT`: with `reject_reason`.
    ///   - userCardCode: 会员卡code. The code of the member's card. At most 32 characters.
    ///   - couponCode: 兑券成功的券code. Known from the community.
    ///   - failReason: 兑券失败原因. Set when it failed. Known from the community.
    ///   - rejectReason: 拒绝兑券原因. Needed with `POINT_EXCHANGE_COUPON_REJECT`. At most 32 characters.
    ///   - state: 积分兑券状态. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    @discardableResult
    public func confirmPointsExchange(
        brandId: String,
        openid: String,
        cardId: String,
        exchangeCouponTemplateId: String,
        recordId: String,
        result: Result,
        userCardCode: String,
        couponCode: String? = nil,
        failReason: String? = nil,
        rejectReason: String? = nil,
        state: ConfirmPointsExchangeRequestState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ConfirmPointsExchangeResponse {
        var call = Call("brand_member_card.confirm_points_exchange", options)
        call.set("brand_id", brandId)
        call.set("openid", openid)
        call.set("card_id", cardId)
        call.set("exchange_coupon_template_id", exchangeCouponTemplateId)
        call.set("record_id", recordId)
        call.set("result", result)
        call.set("user_card_code", userCardCode)
        call.set("coupon_code", couponCode)
        call.set("fail_reason", failReason)
        call.set("reject_reason", rejectReason)
        call.set("state", state)
        return try await client.answer(to: call)
    }

    /// Show a piece of news on a member's card (创建用户动态信息).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - openid: 用户标识. The user in the `appid` of the template. At most 128 characters.
    ///   - outRequestNo: 商家请求单号. The caller's own number of this request, unique for the brand. At most 64 characters.
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    ///   - cell: 会员动态内容. The news, as the member reads it. At most 128 characters.
    ///   - userCardCode: 会员卡code. The code of the member's card. At most 32 characters.
    ///   - cellMessage: 会员动态内容. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.
    @discardableResult
    public func createUserFeed(
        brandId: String,
        openid: String,
        outRequestNo: String,
        cardId: String,
        cell: String,
        userCardCode: String,
        cellMessage: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateUserFeedResponse {
        var call = Call("brand_member_card.create_user_feed", options)
        call.set("brand_id", brandId)
        call.set("openid", openid)
        call.set("out_request_no", outRequestNo)
        call.set("card_id", cardId)
        call.set("cell", cell)
        call.set("user_card_code", userCardCode)
        call.set("cell_message", cellMessage)
        return try await client.answer(to: call)
    }

    /// Create an activity that gives coupons to members (创建品牌会员发券活动).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016464918)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - outRequestNo: 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters.
    ///   - title: 活动主标题. At most 128 characters.
    ///   - beginTime: 活动开始时间. RFC 3339.
    ///   - endTime: 活动结束时间. RFC 3339.
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    ///   - activityChannel: 活动渠道. `MECHANT_APP_COMPONENT`: a component in the mini program of the merchant.
    ///   - applyTotal: 活动总库存. Coupons that the activity may give.
    ///   - productCouponStockList: 商品券批次列表.
    ///   - subTitle: 活动副标题. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createMembershipActivity(
        brandId: String,
        outRequestNo: String,
        title: String,
        beginTime: String,
        endTime: String,
        cardId: String,
        activityChannel: ActivityChannel,
        applyTotal: Int,
        productCouponStockList: [ProductCouponStock],
        subTitle: String,
        options: CallOptions = CallOptions()
    ) async throws -> MembershipActivity {
        var call = Call("brand_member_card.create_membership_activity", options)
        call.set("brand_id", brandId)
        call.set("out_request_no", outRequestNo)
        call.set("title", title)
        call.set("begin_time", beginTime)
        call.set("end_time", endTime)
        call.set("card_id", cardId)
        call.set("activity_channel", activityChannel)
        call.set("apply_total", applyTotal)
        call.set("product_coupon_stock_list", productCouponStockList)
        call.set("sub_title", subTitle)
        return try await client.answer(to: call)
    }

    /// List the activities of a brand for its members (查询品牌会员发券活动列表).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016588039)
    ///
    /// - Parameters:
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 分页大小. Items per page, at most 20.
    ///   - cardId: 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
    ///   - activityState: 活动状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listMembershipActivities(
        brandId: String,
        offset: Int,
        limit: Int,
        cardId: String? = nil,
        activityState: ActivityState? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListMembershipActivitiesResponse {
        var call = Call("brand_member_card.list_membership_activities", options)
        call.set("brand_id", brandId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("card_id", cardId)
        call.set("activity_state", activityState)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listMembershipActivities`, page after page.
    public func listMembershipActivitiesPager(
        brandId: String,
        limit: Int,
        offset: Int = 0,
        cardId: String? = nil,
        activityState: ActivityState? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<MembershipActivity> {
        var call = Call("brand_member_card.list_membership_activities", options)
        call.set("brand_id", brandId)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("card_id", cardId)
        call.set("activity_state", activityState)
        return Pager(client, call, "offset", .offset) { (page: ListMembershipActivitiesResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Query an activity for members (查询品牌会员发券活动).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016588015)
    ///
    /// - Parameters:
    ///   - activityId: 活动ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    public func getMembershipActivity(
        activityId: Int,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> MembershipActivity {
        var call = Call("brand_member_card.get_membership_activity", options)
        call.set("activity_id", activityId)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }

    /// Change an activity for members (修改品牌会员发券活动信息).
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016588044)
    ///
    /// - Parameters:
    ///   - activityId: 活动ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    ///   - title: 活动主标题. At most 128 characters.
    ///   - beginTime: 活动开始时间. RFC 3339.
    ///   - endTime: 活动结束时间. RFC 3339.
    ///   - subTitle: 活动副标题. At most 128 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateMembershipActivity(
        activityId: Int,
        brandId: String,
        title: String,
        beginTime: String,
        endTime: String,
        subTitle: String,
        options: CallOptions = CallOptions()
    ) async throws -> MembershipActivity {
        var call = Call("brand_member_card.update_membership_activity", options)
        call.set("activity_id", activityId)
        call.set("brand_id", brandId)
        call.set("title", title)
        call.set("begin_time", beginTime)
        call.set("end_time", endTime)
        call.set("sub_title", subTitle)
        return try await client.answer(to: call)
    }

    /// End an activity for members (终止品牌会员发券活动).
    ///
    /// This cannot be undone.
    ///
    /// For partners only.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016588028)
    ///
    /// - Parameters:
    ///   - activityId: 活动ID.
    ///   - brandId: 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 500 SYSTEM_ERROR.
    @discardableResult
    public func terminateMembershipActivity(
        activityId: Int,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws -> MembershipActivity {
        var call = Call("brand_member_card.terminate_membership_activity", options)
        call.set("activity_id", activityId)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }
}

extension BrandMemberCard {
    /// `Card`.
    public struct Card: Model {
        /// 商家AppID. The app that the `openid` of members belongs to; it has to be bound to the brand.
        public var appid: String
        /// 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
        public var brandId: String
        /// 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters.
        public var outRequestNo: String
        /// 创建时间. RFC 3339.
        public var createTime: String
        /// 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
        public var cardId: String
        /// 会员权益. What members get; shown to users. At most 32 characters.
        public var benefits: String
        /// 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
        public var cardColor: String
        /// 卡图片. At most 256 characters.
        public var cardPictureUrl: String
        /// 卡名称. At most 10 characters.
        public var cardTitle: String
        /// 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value.
        public var cardType: CardType
        /// 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_ALLOCATE`: the caller does, in `confirm_user_card`.
        public var codeMode: CodeMode
        /// 会员码展示类型.
        public var codeType: CodeType
        /// 商家法务协议. At most 20480 characters.
        public var legalAgreement: String
        /// 会员中心信息.
        public var memberInformation: JumpTarget
        /// 更新时间. RFC 3339.
        public var modifyTime: String
        /// 回调地址. Where the notifications about the card's members are posted: https, without a query string. At most 256 characters.
        public var notifyUrl: String
        /// 状态.
        public var state: CardState
        /// 会员卡有效期.
        public var validDateInformation: ValidityPeriod
        /// 更新时间. RFC 3339. Known from the community.
        public var updateTime: String?
        /// 储值信息. For `card_type` `BALANCE`.
        public var balanceInformation: JumpTarget?
        /// 会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`.
        public var codeJumpInformation: JumpTarget?
        /// 会员初始等级. The level of a new member. At most 10 characters.
        public var initLevel: String?
        /// 是否展示会员等级. Whether the level is shown.
        public var needDisplayLevel: Bool?
        /// 是否置顶.
        public var needPinned: Bool?
        /// 积分信息.
        public var pointsInformation: JumpTarget?
        /// 付费会员信息. For `card_type` `PURCHASE`.
        public var purchaseInformation: MembershipPurchase?
        /// 服务电话. At most 32 characters.
        public var servicePhone: String?
        /// 用户开卡信息. What users are asked when they join.
        public var userInformation: UserInformationForm?

        enum CodingKeys: String, CodingKey {
            case appid
            case brandId = "brand_id"
            case outRequestNo = "out_request_no"
            case createTime = "create_time"
            case cardId = "card_id"
            case benefits
            case cardColor = "card_color"
            case cardPictureUrl = "card_picture_url"
            case cardTitle = "card_title"
            case cardType = "card_type"
            case codeMode = "code_mode"
            case codeType = "code_type"
            case legalAgreement = "legal_agreement"
            case memberInformation = "member_information"
            case modifyTime = "modify_time"
            case notifyUrl = "notify_url"
            case state
            case validDateInformation = "valid_date_information"
            case updateTime = "update_time"
            case balanceInformation = "balance_information"
            case codeJumpInformation = "code_jump_information"
            case initLevel = "init_level"
            case needDisplayLevel = "need_display_level"
            case needPinned = "need_pinned"
            case pointsInformation = "points_information"
            case purchaseInformation = "purchase_information"
            case servicePhone = "service_phone"
            case userInformation = "user_information"
        }
    }
}

extension BrandMemberCard {
    /// `CommonFieldValue`.
    public struct CommonFieldValue: Model {
        /// 平台提供的通用开卡信息字段名称.
        public var name: Name?
        /// 加密的用户开卡时填写的个人信息. At most 512 characters, encrypted on the wire.
        public var value: Sensitive?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: Name? = nil,
            value: Sensitive? = nil
        ) {
            self.name = name
            self.value = value
        }
    }
}

extension BrandMemberCard {
    /// `ConfirmPointsExchangeResponse`.
    public struct ConfirmPointsExchangeResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 16 characters.
        public var brandId: String
        /// 用户标识. The user in the `appid` of the template. At most 128 characters.
        public var openid: String
        /// 批次ID. WeChat Pay's number of the stock.
        public var stockId: String
        /// 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
        public var cardId: String
        /// 积分兑券模板ID. The offer to exchange points, made on the platform of the brand. At most 32 characters.
        public var exchangeCouponTemplateId: String
        /// 商品券ID. WeChat Pay's number of the product coupon.
        public var productCouponId: String
        /// 积分兑券ID. WeChat Pay's number of the exchange, from the notification. At most 64 characters.
        public var recordId: String
        /// 商品券批次类型. `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`: merchant coupon; `…_CASH_FAVOR`: cash coupon; `…_BRAND_FAVOR`: product coupon.
        public var productCouponStockType: ProductCouponStockType
        /// 积分兑券状态.
        public var state: ConfirmPointsExchangeResponseState
        /// 会员卡code. The code of the member's card. At most 32 characters.
        public var userCardCode: String
        /// 兑券成功的券code. At most 128 characters.
        public var couponCode: String?
        /// 兑券失败原因. Set when it failed. Known from the community.
        public var failReason: String?
        /// 拒绝兑券原因. At most 32 characters.
        public var rejectReason: String?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case openid
            case stockId = "stock_id"
            case cardId = "card_id"
            case exchangeCouponTemplateId = "exchange_coupon_template_id"
            case productCouponId = "product_coupon_id"
            case recordId = "record_id"
            case productCouponStockType = "product_coupon_stock_type"
            case state
            case userCardCode = "user_card_code"
            case couponCode = "coupon_code"
            case failReason = "fail_reason"
            case rejectReason = "reject_reason"
        }
    }
}

extension BrandMemberCard {
    /// `CreatePayViewTokenResponse`.
    public struct CreatePayViewTokenResponse: Model {
        /// token过期时间. Until then the token works. RFC 3339.
        public var expireTime: String
        /// 预授权token. Opens the component that shows the payment code.
        public var token: String

        enum CodingKeys: String, CodingKey {
            case expireTime = "expire_time"
            case token
        }
    }
}

extension BrandMemberCard {
    /// `CreatePreAuthTokenResponse`.
    public struct CreatePreAuthTokenResponse: Model {
        /// token过期时间. Until then the token works. RFC 3339.
        public var expireTime: String
        /// 预授权token. Opens the component in which the user joins. At most 32 characters.
        public var token: String

        enum CodingKeys: String, CodingKey {
            case expireTime = "expire_time"
            case token
        }
    }
}

extension BrandMemberCard {
    /// `CreateUserFeedResponse`.
    public struct CreateUserFeedResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 16 characters.
        public var brandId: String
        /// 商家请求单号. The caller's own number of this request, unique for the brand.
        public var outRequestNo: String
        /// 会员卡模板ID. WeChat Pay's number of the template.
        public var cardId: String
        /// 会员动态内容. The news, as the member reads it. At most 128 characters.
        public var cell: String
        /// 会员卡code. The code of the member's card. At most 32 characters.
        public var userCardCode: String
        /// 用户标识. The user in the `appid` of the template. Known from the community.
        public var openid: String?
        /// 会员动态内容. Known from the community.
        public var cellMessage: String?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case outRequestNo = "out_request_no"
            case cardId = "card_id"
            case cell
            case userCardCode = "user_card_code"
            case openid
            case cellMessage = "cell_message"
        }
    }
}

extension BrandMemberCard {
    /// `CustomField`.
    public struct CustomField: Model {
        /// 字段类型.
        public var type: CustomFieldType?
        /// 字段名称. At most 32 characters.
        public var name: String?
        /// 字段值. Each at most 8 characters.
        public var values: [String]?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: CustomFieldType? = nil,
            name: String? = nil,
            values: [String]? = nil
        ) {
            self.type = type
            self.name = name
            self.values = values
        }
    }
}

extension BrandMemberCard {
    /// `CustomFieldValue`.
    public struct CustomFieldValue: Model {
        /// 字段名称. At most 32 characters.
        public var name: String?
        /// 加密的用户选择的字段值列表. Each encrypted on the wire.
        public var userChosenValues: [Sensitive]?

        enum CodingKeys: String, CodingKey {
            case name
            case userChosenValues = "user_chosen_values"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            name: String? = nil,
            userChosenValues: [Sensitive]? = nil
        ) {
            self.name = name
            self.userChosenValues = userChosenValues
        }
    }
}

extension BrandMemberCard {
    /// `ImportUserCardByOpenidValidityPeriod`.
    public struct ImportUserCardByOpenidValidityPeriod: Model {
        /// 有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good.
        public var type: ImportUserCardByOpenidValidityPeriodType?
        /// 有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339.
        public var availableBeginTime: String?
        /// 领取后N天内有效. Days for which a card is good; needed with `FIX_TERM`.
        public var availableDayAfterReceive: Int?
        /// 有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339.
        public var availableEndTime: String?

        enum CodingKeys: String, CodingKey {
            case type
            case availableBeginTime = "available_begin_time"
            case availableDayAfterReceive = "available_day_after_receive"
            case availableEndTime = "available_end_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: ImportUserCardByOpenidValidityPeriodType? = nil,
            availableBeginTime: String? = nil,
            availableDayAfterReceive: Int? = nil,
            availableEndTime: String? = nil
        ) {
            self.type = type
            self.availableBeginTime = availableBeginTime
            self.availableDayAfterReceive = availableDayAfterReceive
            self.availableEndTime = availableEndTime
        }
    }
}

extension BrandMemberCard {
    /// `JumpTarget`.
    public struct JumpTarget: Model {
        /// 会员码跳转AppID. At most 32 characters.
        public var jumpAppid: String?
        /// 会员码跳转路径. At most 128 characters.
        public var jumpPath: String?

        enum CodingKeys: String, CodingKey {
            case jumpAppid = "jump_appid"
            case jumpPath = "jump_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            jumpAppid: String? = nil,
            jumpPath: String? = nil
        ) {
            self.jumpAppid = jumpAppid
            self.jumpPath = jumpPath
        }
    }
}

extension BrandMemberCard {
    /// `ListCardsResponse`.
    public struct ListCardsResponse: Model {
        /// 分页开始位置. Items that were skipped.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 总数量. Of all pages.
        public var totalCount: Int?
        /// 会员卡模板列表.
        public var data: [Card]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension BrandMemberCard {
    /// `ListMembershipActivitiesResponse`.
    public struct ListMembershipActivitiesResponse: Model {
        /// 分页开始位置. Items that were skipped.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 总数量. Of all pages.
        public var totalCount: Int?
        /// 活动列表.
        public var data: [MembershipActivity]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension BrandMemberCard {
    /// `ListUserCardsResponse`.
    public struct ListUserCardsResponse: Model {
        /// 分页开始位置. Items that were skipped.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 总数量. Of all pages.
        public var totalCount: Int?
        /// 会员卡列表.
        public var data: [UserCard]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension BrandMemberCard {
    /// `MembershipActivity`.
    public struct MembershipActivity: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
        public var brandId: String
        /// 活动ID.
        public var activityId: Int?
        /// 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters.
        public var outRequestNo: String
        /// 活动主标题. At most 128 characters.
        public var title: String
        /// 活动创建时间. RFC 3339.
        public var createTime: String
        /// 活动开始时间. RFC 3339.
        public var beginTime: String
        /// 活动结束时间. RFC 3339.
        public var endTime: String
        /// 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
        public var cardId: String
        /// 活动渠道. `MECHANT_APP_COMPONENT`: a component in the mini program of the merchant.
        public var activityChannel: ActivityChannel
        /// 活动状态. `MEMBERSHIP_ACTIVITY_CREATED`: before its begin; `MEMBERSHIP_ACTIVITY_EFFECTIVE`: running; `MEMBERSHIP_ACTIVITY_TERMINATED`: ended by the caller; `MEMBERSHIP_ACTIVITY_EXPIRED`: over.
        public var activityState: ActivityState
        /// 活动剩余库存. Coupons that are left.
        public var applyAvailable: Int?
        /// 活动总库存. Coupons that the activity may give.
        public var applyTotal: Int?
        /// 活动更新时间. RFC 3339.
        public var modifyTime: String
        /// 活动副标题. At most 128 characters.
        public var subTitle: String
        /// 商品券批次列表.
        public var productCouponStockList: [ProductCouponStock]?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case activityId = "activity_id"
            case outRequestNo = "out_request_no"
            case title
            case createTime = "create_time"
            case beginTime = "begin_time"
            case endTime = "end_time"
            case cardId = "card_id"
            case activityChannel = "activity_channel"
            case activityState = "activity_state"
            case applyAvailable = "apply_available"
            case applyTotal = "apply_total"
            case modifyTime = "modify_time"
            case subTitle = "sub_title"
            case productCouponStockList = "product_coupon_stock_list"
        }
    }
}

extension BrandMemberCard {
    /// `MembershipPurchase`.
    public struct MembershipPurchase: Model {
        /// 付费会员跳转AppID. At most 32 characters.
        public var jumpAppid: String?
        /// 付费会员跳转路径. At most 128 characters.
        public var jumpPath: String?
        /// 付费会员价格. Of the membership, in fen.
        public var price: Int?

        enum CodingKeys: String, CodingKey {
            case jumpAppid = "jump_appid"
            case jumpPath = "jump_path"
            case price
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            jumpAppid: String? = nil,
            jumpPath: String? = nil,
            price: Int? = nil
        ) {
            self.jumpAppid = jumpAppid
            self.jumpPath = jumpPath
            self.price = price
        }
    }
}

extension BrandMemberCard {
    /// `NotifiedCommonFieldValue`.
    public struct NotifiedCommonFieldValue: Model {
        /// 平台提供的通用开卡信息字段名称. At most 128 characters.
        public var name: Name?
        /// 平台提供的通用开卡信息字段. At most 128 characters.
        public var value: String?
    }
}

extension BrandMemberCard {
    /// `NotifiedCustomFieldValue`.
    public struct NotifiedCustomFieldValue: Model {
        /// 字段名称. At most 128 characters.
        public var name: String?
        /// 字段值. Each at most 8 characters.
        public var userChosenValues: [String]?

        enum CodingKeys: String, CodingKey {
            case name
            case userChosenValues = "user_chosen_values"
        }
    }
}

extension BrandMemberCard {
    /// `NotifiedUserInformation`.
    public struct NotifiedUserInformation: Model {
        /// 平台提供的通用开卡信息字段.
        public var commonFieldList: [NotifiedCommonFieldValue]?
        /// 商家自定义的开卡信息字段.
        public var customFieldList: [NotifiedCustomFieldValue]?

        enum CodingKeys: String, CodingKey {
            case commonFieldList = "common_field_list"
            case customFieldList = "custom_field_list"
        }
    }
}

extension BrandMemberCard {
    /// `PointExchangeCouponResource`.
    public struct PointExchangeCouponResource: Model {
        /// 商家AppID.
        public var appid: String
        /// 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
        public var brandId: String
        /// 用户标识. The user in the `appid` of the template. At most 128 characters.
        public var openid: String
        /// 批次ID. WeChat Pay's number of the stock. At most 128 characters.
        public var stockId: String
        /// 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
        public var cardId: String
        /// 积分兑券模板ID. The offer to exchange points, made on the platform of the brand. At most 32 characters.
        public var exchangeCouponTemplateId: String
        /// 商品券ID. WeChat Pay's number of the product coupon.
        public var productCouponId: String
        /// 兑券记录ID. WeChat Pay's number of the exchange, from the notification. At most 64 characters.
        public var recordId: String
        /// 消耗积分数. The points that the coupon costs.
        public var deductPoints: Int?
        /// 商品券批次类型. `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`: merchant coupon; `…_CASH_FAVOR`: cash coupon; `…_BRAND_FAVOR`: product coupon.
        public var productCouponStockType: ProductCouponStockType
        /// 会员卡code. The code of the member's card. At most 32 characters.
        public var userCardCode: String

        enum CodingKeys: String, CodingKey {
            case appid
            case brandId = "brand_id"
            case openid
            case stockId = "stock_id"
            case cardId = "card_id"
            case exchangeCouponTemplateId = "exchange_coupon_template_id"
            case productCouponId = "product_coupon_id"
            case recordId = "record_id"
            case deductPoints = "deduct_points"
            case productCouponStockType = "product_coupon_stock_type"
            case userCardCode = "user_card_code"
        }
    }
}

extension BrandMemberCard {
    /// `ProductCouponStock`.
    public struct ProductCouponStock: Model {
        /// 批次ID. WeChat Pay's number of the stock. At most 128 characters.
        public var stockId: String
        /// 商品券ID. WeChat Pay's number of the product coupon. At most 128 characters.
        public var productCouponId: String

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case productCouponId = "product_coupon_id"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            stockId: String,
            productCouponId: String
        ) {
            self.stockId = stockId
            self.productCouponId = productCouponId
        }
    }
}

extension BrandMemberCard {
    /// `SyncUserPointResource`.
    public struct SyncUserPointResource: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
        public var brandId: String
        /// 用户标识. The user in the `appid` of the template. At most 128 characters.
        public var openid: String
        /// 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
        public var cardId: String
        /// 会员卡code. The code of the member's card. At most 32 characters.
        public var userCardCode: String

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case openid
            case cardId = "card_id"
            case userCardCode = "user_card_code"
        }
    }
}

extension BrandMemberCard {
    /// `SyncUserPointsResponse`.
    public struct SyncUserPointsResponse: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 16 characters.
        public var brandId: String
        /// 用户标识. The user in the `appid` of the template. At most 128 characters.
        public var openid: String
        /// 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters.
        public var outRequestNo: String
        /// 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
        public var cardId: String
        /// 积分余额.
        public var pointBalance: Int?
        /// 会员卡code. The code of the member's card. At most 32 characters.
        public var userCardCode: String

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case openid
            case outRequestNo = "out_request_no"
            case cardId = "card_id"
            case pointBalance = "point_balance"
            case userCardCode = "user_card_code"
        }
    }
}

extension BrandMemberCard {
    /// `UserCard`.
    public struct UserCard: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
        public var brandId: String
        /// 用户标识. The user in the `appid` of the template. At most 128 characters.
        public var openid: String
        /// 创建时间. RFC 3339.
        public var createTime: String
        /// 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
        public var cardId: String
        /// 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value.
        public var cardType: CardType
        /// 更新时间. RFC 3339.
        public var modifyTime: String
        /// 领取时间. When the user joined. RFC 3339.
        public var pickupTime: String
        /// 会员卡code. The code of the member's card. At most 32 characters.
        public var userCardCode: String
        /// 用户会员卡状态.
        public var userCardState: UserCardState
        /// 会员卡有效期.
        public var validDateInformation: ValidityPeriod
        /// 商家数据包. The brand's own data; comes back unchanged. At most 256 characters.
        public var attach: String?
        /// 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
        public var cardColor: String?
        /// 卡图片. At most 256 characters.
        public var cardPictureUrl: String?
        /// 作废原因. At most 32 characters.
        public var invalidReason: String?
        /// 作废时间. RFC 3339.
        public var invalidTime: String?
        /// 等级. At most 10 characters.
        public var level: String?
        /// 加密的手机号. At most 512 characters, encrypted on the wire.
        public var phoneNumber: Sensitive?
        /// 用户开卡时填写的个人信息.
        public var userInformation: UserInformation?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case openid
            case createTime = "create_time"
            case cardId = "card_id"
            case cardType = "card_type"
            case modifyTime = "modify_time"
            case pickupTime = "pickup_time"
            case userCardCode = "user_card_code"
            case userCardState = "user_card_state"
            case validDateInformation = "valid_date_information"
            case attach
            case cardColor = "card_color"
            case cardPictureUrl = "card_picture_url"
            case invalidReason = "invalid_reason"
            case invalidTime = "invalid_time"
            case level
            case phoneNumber = "phone_number"
            case userInformation = "user_information"
        }
    }
}

extension BrandMemberCard {
    /// `UserCardCreateResource`.
    public struct UserCardCreateResource: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
        public var brandId: String
        /// 用户标识. The user in the `appid` of the template. At most 128 characters.
        public var openid: String
        /// 创建时间. At most 32 characters, RFC 3339.
        public var createTime: String
        /// 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
        public var cardId: String
        /// 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
        public var cardColor: String
        /// 卡图片. At most 512 characters.
        public var cardPictureUrl: String
        /// 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value.
        public var cardType: CardType
        /// 更新时间. At most 32 characters, RFC 3339.
        public var modifyTime: String
        /// 领取时间. When the user joined. At most 32 characters, RFC 3339.
        public var pickupTime: String
        /// 用户会员卡状态. At most 32 characters.
        public var userCardState: UserCardState
        /// 会员卡有效期.
        public var validDateInformation: ValidityPeriod
        /// 商家数据包. The brand's own data; comes back unchanged. At most 256 characters.
        public var attach: String?
        /// 作废原因. At most 256 characters.
        public var invalidReason: String?
        /// 作废时间. At most 32 characters, RFC 3339.
        public var invalidTime: String?
        /// 用户会员等级. At most 10 characters.
        public var level: String?
        /// 手机号. At most 32 characters.
        public var phoneNumber: String?
        /// 会员卡code. The code of the member's card. At most 32 characters.
        public var userCardCode: String?
        /// 用户开卡时填写的个人信息.
        public var userInformation: NotifiedUserInformation?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case openid
            case createTime = "create_time"
            case cardId = "card_id"
            case cardColor = "card_color"
            case cardPictureUrl = "card_picture_url"
            case cardType = "card_type"
            case modifyTime = "modify_time"
            case pickupTime = "pickup_time"
            case userCardState = "user_card_state"
            case validDateInformation = "valid_date_information"
            case attach
            case invalidReason = "invalid_reason"
            case invalidTime = "invalid_time"
            case level
            case phoneNumber = "phone_number"
            case userCardCode = "user_card_code"
            case userInformation = "user_information"
        }
    }
}

extension BrandMemberCard {
    /// `UserCardDeleteResource`.
    public struct UserCardDeleteResource: Model {
        /// 品牌ID. The brand, which has to have authorised the partner. At most 32 characters.
        public var brandId: String
        /// 用户标识. The user in the `appid` of the template. At most 128 characters.
        public var openid: String
        /// 创建时间. At most 32 characters, RFC 3339.
        public var createTime: String
        /// 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters.
        public var cardId: String
        /// 卡背景颜色. Such as `#FFFF00`. At most 7 characters.
        public var cardColor: String
        /// 卡图片. At most 512 characters.
        public var cardPictureUrl: String
        /// 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value.
        public var cardType: CardType
        /// 更新时间. At most 32 characters, RFC 3339.
        public var modifyTime: String
        /// 领取时间. When the user joined. At most 32 characters, RFC 3339.
        public var pickupTime: String
        /// 用户会员卡状态. At most 32 characters.
        public var userCardState: UserCardState
        /// 会员卡有效期.
        public var validDateInformation: UserCardDeleteValidityPeriod
        /// 商家数据包. The brand's own data; comes back unchanged. At most 256 characters.
        public var attach: String?
        /// 作废原因. At most 256 characters.
        public var invalidReason: String?
        /// 作废时间. At most 32 characters, RFC 3339.
        public var invalidTime: String?
        /// 用户会员等级. At most 10 characters.
        public var level: String?
        /// 手机号. At most 32 characters.
        public var phoneNumber: String?
        /// 会员卡code. The code of the member's card. At most 32 characters.
        public var userCardCode: String?
        /// 用户开卡时填写的个人信息.
        public var userInformation: NotifiedUserInformation?

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case openid
            case createTime = "create_time"
            case cardId = "card_id"
            case cardColor = "card_color"
            case cardPictureUrl = "card_picture_url"
            case cardType = "card_type"
            case modifyTime = "modify_time"
            case pickupTime = "pickup_time"
            case userCardState = "user_card_state"
            case validDateInformation = "valid_date_information"
            case attach
            case invalidReason = "invalid_reason"
            case invalidTime = "invalid_time"
            case level
            case phoneNumber = "phone_number"
            case userCardCode = "user_card_code"
            case userInformation = "user_information"
        }
    }
}

extension BrandMemberCard {
    /// `UserCardDeleteValidityPeriod`.
    public struct UserCardDeleteValidityPeriod: Model {
        /// 有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good.
        public var type: UserCardDeleteValidityPeriodType
        /// 有效期开始时间. Needed with `FIX_TIME_RANGE`. At most 32 characters, RFC 3339.
        public var availableBeginTime: String?
        /// 领取后N天内有效. Days for which a card is good; needed with `FIX_TERM`.
        public var availableDayAfterReceive: Int?
        /// 有效期结束时间. Needed with `FIX_TIME_RANGE`. At most 32 characters, RFC 3339.
        public var availableEndTime: String?

        enum CodingKeys: String, CodingKey {
            case type
            case availableBeginTime = "available_begin_time"
            case availableDayAfterReceive = "available_day_after_receive"
            case availableEndTime = "available_end_time"
        }
    }
}

extension BrandMemberCard {
    /// `UserInformation`.
    public struct UserInformation: Model {
        /// 平台提供的通用开卡信息字段.
        public var commonFieldList: [CommonFieldValue]?
        /// 商家自定义的开卡信息字段.
        public var customFieldList: [CustomFieldValue]?

        enum CodingKeys: String, CodingKey {
            case commonFieldList = "common_field_list"
            case customFieldList = "custom_field_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            commonFieldList: [CommonFieldValue]? = nil,
            customFieldList: [CustomFieldValue]? = nil
        ) {
            self.commonFieldList = commonFieldList
            self.customFieldList = customFieldList
        }
    }
}

extension BrandMemberCard {
    /// `UserInformationForm`.
    public struct UserInformationForm: Model {
        /// 平台提供的通用开卡信息字段.
        public var commonFieldList: [CommonFieldList]?
        /// 商家自定义的开卡信息字段.
        public var customFieldList: [CustomField]?

        enum CodingKeys: String, CodingKey {
            case commonFieldList = "common_field_list"
            case customFieldList = "custom_field_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            commonFieldList: [CommonFieldList]? = nil,
            customFieldList: [CustomField]? = nil
        ) {
            self.commonFieldList = commonFieldList
            self.customFieldList = customFieldList
        }
    }
}

extension BrandMemberCard {
    /// `ValidityPeriod`.
    public struct ValidityPeriod: Model {
        /// 有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good.
        public var type: ValidityPeriodType?
        /// 有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339.
        public var availableBeginTime: String?
        /// 领取后N天内有效. Days for which a card is good; needed with `FIX_TERM`.
        public var availableDayAfterReceive: Int?
        /// 有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339.
        public var availableEndTime: String?

        enum CodingKeys: String, CodingKey {
            case type
            case availableBeginTime = "available_begin_time"
            case availableDayAfterReceive = "available_day_after_receive"
            case availableEndTime = "available_end_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: ValidityPeriodType? = nil,
            availableBeginTime: String? = nil,
            availableDayAfterReceive: Int? = nil,
            availableEndTime: String? = nil
        ) {
            self.type = type
            self.availableBeginTime = availableBeginTime
            self.availableDayAfterReceive = availableDayAfterReceive
            self.availableEndTime = availableEndTime
        }
    }
}

extension BrandMemberCard {
    /// 活动渠道
    public struct ActivityChannel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var mechantAppComponent: Self { "MECHANT_APP_COMPONENT" }
    }
}

extension BrandMemberCard {
    /// 活动状态
    public struct ActivityState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var membershipActivityCreated: Self { "MEMBERSHIP_ACTIVITY_CREATED" }
        public static var membershipActivityEffective: Self { "MEMBERSHIP_ACTIVITY_EFFECTIVE" }
        public static var membershipActivityTerminated: Self { "MEMBERSHIP_ACTIVITY_TERMINATED" }
        public static var membershipActivityExpired: Self { "MEMBERSHIP_ACTIVITY_EXPIRED" }
    }
}

extension BrandMemberCard {
    /// 状态
    public struct CardState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cardEffective: Self { "CARD_EFFECTIVE" }
        public static var cardInvalid: Self { "CARD_INVALID" }
    }
}

extension BrandMemberCard {
    /// 会员卡类型
    public struct CardType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var purchase: Self { "PURCHASE" }
        public static var normal: Self { "NORMAL" }
        public static var balance: Self { "BALANCE" }
    }
}

extension BrandMemberCard {
    /// 会员卡code分配类型
    public struct CodeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var systemAllocate: Self { "SYSTEM_ALLOCATE" }
        public static var merchantAllocate: Self { "MERCHANT_ALLOCATE" }
    }
}

extension BrandMemberCard {
    /// 会员码展示类型
    public struct CodeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var noneCode: Self { "NONE_CODE" }
        public static var barCode: Self { "BAR_CODE" }
        public static var qrCode: Self { "QR_CODE" }
        public static var barCodeAndQrCode: Self { "BAR_CODE_AND_QR_CODE" }
        public static var jumpMiniProgram: Self { "JUMP_MINI_PROGRAM" }
    }
}

extension BrandMemberCard {
    /// 平台提供的通用开卡信息字段
    public struct CommonFieldList: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userFormFlagSex: Self { "USER_FORM_FLAG_SEX" }
        public static var userFormFlagName: Self { "USER_FORM_FLAG_NAME" }
        public static var userFormFlagBirthday: Self { "USER_FORM_FLAG_BIRTHDAY" }
        public static var userFormFlagAddress: Self { "USER_FORM_FLAG_ADDRESS" }
        public static var userFormFlagEmail: Self { "USER_FORM_FLAG_EMAIL" }
        public static var userFormFlagCity: Self { "USER_FORM_FLAG_CITY" }
    }
}

extension BrandMemberCard {
    /// 积分兑券状态
    public struct ConfirmPointsExchangeRequestState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pointExchangeCouponSuccess: Self { "POINT_EXCHANGE_COUPON_SUCCESS" }
        public static var pointExchangeCouponFail: Self { "POINT_EXCHANGE_COUPON_FAIL" }
    }
}

extension BrandMemberCard {
    /// 积分兑券状态
    public struct ConfirmPointsExchangeResponseState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pointExchangeCouponSuccess: Self { "POINT_EXCHANGE_COUPON_SUCCESS" }
        public static var pointExchangeCouponFail: Self { "POINT_EXCHANGE_COUPON_FAIL" }
    }
}

extension BrandMemberCard {
    /// 字段类型
    public struct CustomFieldType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var checkBox: Self { "CHECK_BOX" }
        public static var radio: Self { "RADIO" }
    }
}

extension BrandMemberCard {
    /// 有效期类型
    public struct ImportUserCardByOpenidValidityPeriodType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fixTimeRange: Self { "FIX_TIME_RANGE" }
        public static var fixTerm: Self { "FIX_TERM" }
        public static var permanent: Self { "PERMANENT" }
    }
}

extension BrandMemberCard {
    /// 状态
    public struct ListCardsState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cardEffective: Self { "CARD_EFFECTIVE" }
        public static var cardInvalid: Self { "CARD_INVALID" }
    }
}

extension BrandMemberCard {
    /// 平台提供的通用开卡信息字段名称
    public struct Name: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userFormFlagSex: Self { "USER_FORM_FLAG_SEX" }
        public static var userFormFlagName: Self { "USER_FORM_FLAG_NAME" }
        public static var userFormFlagBirthday: Self { "USER_FORM_FLAG_BIRTHDAY" }
        public static var userFormFlagAddress: Self { "USER_FORM_FLAG_ADDRESS" }
        public static var userFormFlagEmail: Self { "USER_FORM_FLAG_EMAIL" }
        public static var userFormFlagCity: Self { "USER_FORM_FLAG_CITY" }
    }
}

extension BrandMemberCard {
    /// 商品券批次类型
    public struct ProductCouponStockType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var productCouponStockTypeBusiFavor: Self { "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR" }
        public static var productCouponStockTypeCashFavor: Self { "PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR" }
        public static var productCouponStockTypeBrandFavor: Self { "PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR" }
    }
}

extension BrandMemberCard {
    /// 积分兑券结果
    public struct Result: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pointExchangeCouponAllow: Self { "POINT_EXCHANGE_COUPON_ALLOW" }
        public static var pointExchangeCouponReject: Self { "POINT_EXCHANGE_COUPON_REJECT" }
    }
}

extension BrandMemberCard {
    /// 会员开卡状态
    public struct UserCardConfirmState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var createCardSuccess: Self { "CREATE_CARD_SUCCESS" }
        public static var createCardFail: Self { "CREATE_CARD_FAIL" }
        public static var createCardAlreadyExists: Self { "CREATE_CARD_ALREADY_EXISTS" }
    }
}

extension BrandMemberCard {
    /// 有效期类型
    public struct UserCardDeleteValidityPeriodType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fixTimeRange: Self { "FIX_TIME_RANGE" }
        public static var fixTerm: Self { "FIX_TERM" }
        public static var permanent: Self { "PERMANENT" }
    }
}

extension BrandMemberCard {
    /// 用户会员卡状态
    public struct UserCardState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unactivated: Self { "UNACTIVATED" }
        public static var effective: Self { "EFFECTIVE" }
        public static var expired: Self { "EXPIRED" }
        public static var invalid: Self { "INVALID" }
    }
}

extension BrandMemberCard {
    /// 有效期类型
    public struct ValidityPeriodType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fixTimeRange: Self { "FIX_TIME_RANGE" }
        public static var fixTerm: Self { "FIX_TERM" }
        public static var permanent: Self { "PERMANENT" }
    }
}
