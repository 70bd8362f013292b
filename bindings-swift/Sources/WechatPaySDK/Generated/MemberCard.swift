// Generated from api/member_card.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Member cards (会员卡).
public struct MemberCard: Sendable {
    let client: Client
}

extension Client {
    /// Member cards (会员卡).
    public var memberCard: MemberCard { MemberCard(client: self) }
}

extension MemberCard {
    /// Set the address that card events are notified to (设置回调地址).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012552251)
    ///
    /// - Parameters:
    ///   - notifyUrl: 通知url地址. Where its notifications are posted: https, without a query string.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func setCallback(
        notifyUrl: String,
        options: CallOptions = CallOptions()
    ) async throws -> Callback {
        var call = Call("member_card.set_callback", options)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }

    /// Get the address that card events are notified to (查询回调地址).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012552275)
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getCallback(
        options: CallOptions = CallOptions()
    ) async throws -> Callback {
        let call = Call("member_card.get_callback", options)
        return try await client.answer(to: call)
    }

    /// Create the template of a member card (创建会员卡模板).
    ///
    /// Users get cards made from it once it was approved.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012545584)
    ///
    /// - Parameters:
    ///   - appid: 商户AppId. A service account of the merchant, which `openid` belongs to and which writes to members.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant.
    ///   - title: 卡名称.
    ///   - description: 使用须知. How the card is used; shown to users.
    ///   - backgroundPictureUrl: 会员卡背景图. A `media_url` of `media.upload_marketing_image`.
    ///   - brand: 品牌信息.
    ///   - codeMode: 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before.
    ///   - codeType: 会员码型.
    ///   - dateInformation: 有效期.
    ///   - logoUrl: 会员卡logo. A `media_url` of `media.upload_marketing_image`.
    ///   - additionalStatement: 商户补充声明.
    ///   - balanceInformation: 储值信息.
    ///   - initLevel: 会员初始等级. The level of a new member.
    ///   - needDisplayLevel: 是否展示会员等级.
    ///   - needDynamicCode: 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use.
    ///   - servicePhone: 服务电话.
    ///   - totalQuantity: 会员卡总库存. Cards that may be given.
    ///   - userInformationForm: 开卡信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createCard(
        appid: String,
        outRequestNo: String,
        title: String,
        description: String,
        backgroundPictureUrl: String,
        brand: Brand,
        codeMode: CodeMode,
        codeType: CodeType,
        dateInformation: ValidityPeriod,
        logoUrl: String,
        additionalStatement: AdditionalStatement? = nil,
        balanceInformation: BalanceSetting? = nil,
        initLevel: String? = nil,
        needDisplayLevel: Bool? = nil,
        needDynamicCode: Bool? = nil,
        servicePhone: String? = nil,
        totalQuantity: Int? = nil,
        userInformationForm: UserInformationForm? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Card {
        var call = Call("member_card.create_card", options)
        call.set("appid", appid)
        call.set("out_request_no", outRequestNo)
        call.set("title", title)
        call.set("description", description)
        call.set("background_picture_url", backgroundPictureUrl)
        call.set("brand", brand)
        call.set("code_mode", codeMode)
        call.set("code_type", codeType)
        call.set("date_information", dateInformation)
        call.set("logo_url", logoUrl)
        call.set("additional_statement", additionalStatement)
        call.set("balance_information", balanceInformation)
        call.set("init_level", initLevel)
        call.set("need_display_level", needDisplayLevel)
        call.set("need_dynamic_code", needDynamicCode)
        call.set("service_phone", servicePhone)
        call.set("total_quantity", totalQuantity)
        call.set("user_information_form", userInformationForm)
        return try await client.answer(to: call)
    }

    /// List the templates of member cards (查询会员卡模板列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012547108)
    ///
    /// - Parameters:
    ///   - offset: 分页页码. The page, from 0.
    ///   - limit: 分页大小. Items per page, at most 20.
    ///   - appid: 商户AppId. Only templates of this app.
    ///   - brandId: 品牌id. Only templates of this brand.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listCards(
        offset: Int,
        limit: Int,
        appid: String? = nil,
        brandId: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListCardsResponse {
        var call = Call("member_card.list_cards", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listCards`, page after page.
    public func listCardsPager(
        limit: Int,
        offset: Int = 0,
        appid: String? = nil,
        brandId: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Card> {
        var call = Call("member_card.list_cards", options)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListCardsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Query the template of a member card (查询会员卡模板信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012547650)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getCard(
        cardId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Card {
        var call = Call("member_card.get_card", options)
        call.set("card_id", cardId)
        return try await client.answer(to: call)
    }

    /// Change the template of a member card (修改会员卡模板信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549567)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - appid: 商户AppId.
    ///   - title: 卡名称.
    ///   - description: 使用须知. How the card is used; shown to users.
    ///   - additionalStatement: 商户补充声明.
    ///   - backgroundPictureUrl: 会员卡背景图. A `media_url` of `media.upload_marketing_image`.
    ///   - balanceInformation: 储值信息.
    ///   - codeMode: 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before.
    ///   - codeType: 会员码型.
    ///   - dateInformation: 有效期.
    ///   - initLevel: 会员初始等级. The level of a new member.
    ///   - logoUrl: 会员卡logo.
    ///   - needDisplayLevel: 是否展示会员等级.
    ///   - needDynamicCode: 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use.
    ///   - servicePhone: 服务电话.
    ///   - totalQuantity: 会员卡总库存. Cards that may be given.
    ///   - userInformationForm: 开卡信息.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func updateCard(
        cardId: String,
        appid: String? = nil,
        title: String? = nil,
        description: String? = nil,
        additionalStatement: AdditionalStatement? = nil,
        backgroundPictureUrl: String? = nil,
        balanceInformation: BalanceSetting? = nil,
        codeMode: CodeMode? = nil,
        codeType: CodeType? = nil,
        dateInformation: ValidityPeriod? = nil,
        initLevel: String? = nil,
        logoUrl: String? = nil,
        needDisplayLevel: Bool? = nil,
        needDynamicCode: Bool? = nil,
        servicePhone: String? = nil,
        totalQuantity: Int? = nil,
        userInformationForm: UserInformationForm? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("member_card.update_card", options)
        call.set("card_id", cardId)
        call.set("appid", appid)
        call.set("title", title)
        call.set("description", description)
        call.set("additional_statement", additionalStatement)
        call.set("background_picture_url", backgroundPictureUrl)
        call.set("balance_information", balanceInformation)
        call.set("code_mode", codeMode)
        call.set("code_type", codeType)
        call.set("date_information", dateInformation)
        call.set("init_level", initLevel)
        call.set("logo_url", logoUrl)
        call.set("need_display_level", needDisplayLevel)
        call.set("need_dynamic_code", needDynamicCode)
        call.set("service_phone", servicePhone)
        call.set("total_quantity", totalQuantity)
        call.set("user_information_form", userInformationForm)
        _ = try await client.send(call)
    }

    /// Delete the template of a member card (删除会员卡模板).
    ///
    /// Nobody can take a card any more.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549682)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func deleteCard(
        cardId: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("member_card.delete_card", options)
        call.set("card_id", cardId)
        _ = try await client.send(call)
    }

    /// Change what the template of a member card offers (设置会员卡模板权益项).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012551219)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - showBonus: 是否展示会员积分.
    ///   - showFavor: 是否展示会员优惠.
    ///   - bonus: 会员积分.
    ///   - fapiao: 会员发票.
    ///   - favor: 会员优惠.
    ///   - guide: 会员专属咨询信息.
    ///   - showFapiao: 是否展示会员发票.
    ///   - showGuide: 是否展示会员专属咨询.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func updateCardRights(
        cardId: String,
        showBonus: Bool,
        showFavor: Bool,
        bonus: UpdateCardRightsBonus? = nil,
        fapiao: Fapiao? = nil,
        favor: UpdateCardRightsFavor? = nil,
        guide: UpdateCardRightsGuide? = nil,
        showFapiao: Bool? = nil,
        showGuide: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("member_card.update_card_rights", options)
        call.set("card_id", cardId)
        call.set("show_bonus", showBonus)
        call.set("show_favor", showFavor)
        call.set("bonus", bonus)
        call.set("fapiao", fapiao)
        call.set("favor", favor)
        call.set("guide", guide)
        call.set("show_fapiao", showFapiao)
        call.set("show_guide", showGuide)
        _ = try await client.send(call)
    }

    /// Add a service to the template of a member card (添加会员卡服务项).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017167277)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - serviceModuleId: 会员服务项ID. The service, as WeChat Pay numbers it.
    ///   - jumpMiniprogram: 跳转小程序.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func addServiceModule(
        cardId: String,
        serviceModuleId: String,
        jumpMiniprogram: JumpMiniProgram,
        options: CallOptions = CallOptions()
    ) async throws -> ServiceModule {
        var call = Call("member_card.add_service_module", options)
        call.set("card_id", cardId)
        call.set("service_module_id", serviceModuleId)
        call.set("jump_miniprogram", jumpMiniprogram)
        return try await client.answer(to: call)
    }

    /// Change a service of the template of a member card (修改会员卡服务项).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017167417)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - serviceModuleId: 会员服务项ID.
    ///   - jumpMiniprogram: 跳转小程序.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func updateServiceModule(
        cardId: String,
        serviceModuleId: String,
        jumpMiniprogram: JumpMiniProgram,
        options: CallOptions = CallOptions()
    ) async throws -> ServiceModule {
        var call = Call("member_card.update_service_module", options)
        call.set("card_id", cardId)
        call.set("service_module_id", serviceModuleId)
        call.set("jump_miniprogram", jumpMiniprogram)
        return try await client.answer(to: call)
    }

    /// Remove a service from the template of a member card (移除会员卡服务项).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017167557)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - serviceModuleId: 会员服务项ID.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func deleteServiceModule(
        cardId: String,
        serviceModuleId: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("member_card.delete_service_module", options)
        call.set("card_id", cardId)
        call.set("service_module_id", serviceModuleId)
        _ = try await client.send(call)
    }

    /// Upload the codes that a template gives (导入会员Code).
    ///
    /// For templates of `code_mode` `MERCHANT_DEPOSIT`. The answer says of each code what became of it.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012545728)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - code: 会员卡code. The codes to upload.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func depositCodes(
        cardId: String,
        code: [String]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DepositCodesResponse {
        var call = Call("member_card.deposit_codes", options)
        call.set("card_id", cardId)
        call.set("code", code)
        return try await client.answer(to: call)
    }

    /// Upgrade the template of an old member card (老会员卡模板升级).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012545673)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - appid: 商户AppId.
    ///   - brandId: 品牌id.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func upgradeCard(
        cardId: String,
        appid: String,
        brandId: String,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("member_card.upgrade_card", options)
        call.set("card_id", cardId)
        call.set("appid", appid)
        call.set("brand_id", brandId)
        _ = try await client.send(call)
    }

    /// Create the QR code by which users take a card (创建会员卡二维码).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550605)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - activateType: 会员卡激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant.
    ///   - activateAppid: 跳转激活的appid. A mini program; with `JUMP_ACTIVATE`.
    ///   - activatePath: 跳转激活的path. With `activate_appid`.
    ///   - activateUrl: 跳转激活的url. A page; with `JUMP_ACTIVATE`.
    ///   - outerStr: 自定义场景值. Tells where the user took the card; comes back in notifications.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createQrcode(
        cardId: String,
        activateType: ActivateType,
        activateAppid: String? = nil,
        activatePath: String? = nil,
        activateUrl: String? = nil,
        outerStr: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreateQrcodeResponse {
        var call = Call("member_card.create_qrcode", options)
        call.set("card_id", cardId)
        call.set("activate_type", activateType)
        call.set("activate_appid", activateAppid)
        call.set("activate_path", activatePath)
        call.set("activate_url", activateUrl)
        call.set("outer_str", outerStr)
        return try await client.answer(to: call)
    }

    /// Create the token with which a user takes a card in a mini program (商户预授权).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550867)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡模板id. WeChat Pay's number of the template.
    ///   - activateType: 激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant.
    ///   - activateAppid: 跳转激活的appid. A mini program; with `JUMP_ACTIVATE`.
    ///   - activatePath: 跳转激活的path. With `activate_appid`.
    ///   - activateUrl: 跳转激活的url. A page; with `JUMP_ACTIVATE`.
    ///   - navigateBackPreviousPage: 是否返回上一页. Whether the component goes back to the page before when it is done.
    ///   - outerStr: 自定义场景值. Tells where the user took the card; comes back in notifications.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createPermissionToken(
        cardId: String,
        activateType: String,
        activateAppid: String? = nil,
        activatePath: String? = nil,
        activateUrl: String? = nil,
        navigateBackPreviousPage: Bool? = nil,
        outerStr: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreatePermissionTokenResponse {
        var call = Call("member_card.create_permission_token", options)
        call.set("card_id", cardId)
        call.set("activate_type", activateType)
        call.set("activate_appid", activateAppid)
        call.set("activate_path", activatePath)
        call.set("activate_url", activateUrl)
        call.set("navigate_back_previous_page", navigateBackPreviousPage)
        call.set("outer_str", outerStr)
        return try await client.answer(to: call)
    }

    /// Get what a user has entered to activate a card (获取用户信息（跳转型激活）).
    ///
    /// For cards that are activated on a page of the merchant.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550779)
    ///
    /// - Parameters:
    ///   - activateTicket: 激活ticket. From the address of the page of activation.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getActivationInformation(
        activateTicket: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetActivationInformationResponse {
        var call = Call("member_card.get_activation_information", options)
        call.set("activate_ticket", activateTicket)
        return try await client.answer(to: call)
    }

    /// Decrypt the code of a member card (加密code解码（跳转型激活）).
    ///
    /// On the way to the page of activation the code is encrypted.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550742)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - encryptCode: 加密code. From the address of the page of activation.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func decryptCode(
        cardId: String,
        encryptCode: String,
        options: CallOptions = CallOptions()
    ) async throws -> DecryptCodeResponse {
        var call = Call("member_card.decrypt_code", options)
        call.set("card_id", cardId)
        call.set("encrypt_code", encryptCode)
        return try await client.answer(to: call)
    }

    /// Activate a user's card (激活会员卡（跳转型激活）).
    ///
    /// For cards that are activated on a page of the merchant.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550809)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - code: 会员卡code. The code of the user's card.
    ///   - membershipNumber: 会员卡编号. The merchant's own number of the member.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func activateUserCard(
        cardId: String,
        code: String,
        membershipNumber: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("member_card.activate_user_card", options)
        call.set("card_id", cardId)
        call.set("code", code)
        call.set("membership_number", membershipNumber)
        _ = try await client.send(call)
    }

    /// Give a card to a user by `openid` (根据openid导入用户会员卡).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549739)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡ID. WeChat Pay's number of the template.
    ///   - openid: 用户标识. The user in the `appid` of the template.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant.
    ///   - code: 会员卡code. The code of the user's card.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func importUserCardByOpenid(
        cardId: String,
        openid: String,
        outRequestNo: String,
        code: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ImportUserCardByOpenidResponse {
        var call = Call("member_card.import_user_card_by_openid", options)
        call.set("card_id", cardId)
        call.set("openid", openid)
        call.set("out_request_no", outRequestNo)
        call.set("code", code)
        return try await client.answer(to: call)
    }

    /// Give a card to the user of a phone number (根据手机号导入用户会员卡).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012550535)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡ID. WeChat Pay's number of the template.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant.
    ///   - encryptedPhoneNumber: 用户加密手机号. The phone number of the user. Encrypted on the wire.
    ///   - code: 会员卡code. The code of the user's card.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func importUserCardByPhone(
        cardId: String,
        outRequestNo: String,
        encryptedPhoneNumber: Sensitive,
        code: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ImportUserCardByPhoneResponse {
        var call = Call("member_card.import_user_card_by_phone", options)
        call.set("card_id", cardId)
        call.set("out_request_no", outRequestNo)
        call.set("encrypted_phone_number", encryptedPhoneNumber)
        call.set("code", code)
        return try await client.answer(to: call)
    }

    /// Remind the user of a phone number to take a card (导入加密手机号提醒会员领卡).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017166226)
    ///
    /// - Parameters:
    ///   - encryptedPhoneNumber: 加密手机号. The phone number of the user. Encrypted on the wire.
    ///   - memberInformation: 会员信息.
    ///   - outerStr: 自定义场景值. Tells where the user took the card; comes back in notifications.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func importPhoneNumberMember(
        encryptedPhoneNumber: Sensitive,
        memberInformation: Member,
        outerStr: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("member_card.import_phone_number_member", options)
        call.set("encrypted_phone_number", encryptedPhoneNumber)
        call.set("member_information", memberInformation)
        call.set("outer_str", outerStr)
        _ = try await client.send(call)
    }

    /// Query whether the user of a phone number has taken a card (通过加密手机号查询会员领卡状态).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017166232)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - encryptedPhoneNumber: 加密手机号. Encrypted on the wire.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getPhoneNumberMember(
        cardId: String,
        encryptedPhoneNumber: Sensitive,
        options: CallOptions = CallOptions()
    ) async throws -> GetPhoneNumberMemberResponse {
        var call = Call("member_card.get_phone_number_member", options)
        call.set("card_id", cardId)
        call.set("encrypted_phone_number", encryptedPhoneNumber)
        return try await client.answer(to: call)
    }

    /// List a user's member cards (查询用户在品牌下所有会员卡).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549255)
    ///
    /// - Parameters:
    ///   - openid: 用户标识. The user in the `appid` of the template.
    ///   - offset: 分页页码. The page, from 0.
    ///   - limit: 分页大小. Items per page.
    ///   - appid: 商户AppId.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listUserCards(
        openid: String,
        offset: Int,
        limit: Int,
        appid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListUserCardsResponse {
        var call = Call("member_card.list_user_cards", options)
        call.set("openid", openid)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("appid", appid)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listUserCards`, page after page.
    public func listUserCardsPager(
        openid: String,
        limit: Int,
        offset: Int = 0,
        appid: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<UserCard> {
        var call = Call("member_card.list_user_cards", options)
        call.set("openid", openid)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("appid", appid)
        return Pager(client, call, "offset", .page(from: 0, size: "limit")) { (page: ListUserCardsResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Query a user's member card (查询用户会员卡信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012547768)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - code: 会员卡code. The code of the user's card.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getUserCard(
        cardId: String,
        code: String,
        options: CallOptions = CallOptions()
    ) async throws -> GetUserCardResponse {
        var call = Call("member_card.get_user_card", options)
        call.set("card_id", cardId)
        call.set("code", code)
        return try await client.answer(to: call)
    }

    /// Change a user's member card (修改用户会员卡信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549292)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - code: 会员卡code. The code of the user's card.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant.
    ///   - backgroundPictureUrl: 会员卡背景图. A `media_url` of `media.upload_marketing_image`.
    ///   - balanceInformation: 用户储值变更信息.
    ///   - level: 用户等级.
    ///   - membershipNumber: 会员卡编号. The merchant's own number of the member.
    ///   - needInformBalance: 是否发送储值变更通知. Whether the user is told.
    ///   - needInformLevel: 是否发送等级变更通知. Whether the user is told.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func updateUserCard(
        cardId: String,
        code: String,
        outRequestNo: String? = nil,
        backgroundPictureUrl: String? = nil,
        balanceInformation: UserCardBalanceChange? = nil,
        level: String? = nil,
        membershipNumber: String? = nil,
        needInformBalance: Bool? = nil,
        needInformLevel: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("member_card.update_user_card", options)
        call.set("card_id", cardId)
        call.set("code", code)
        call.set("out_request_no", outRequestNo)
        call.set("background_picture_url", backgroundPictureUrl)
        call.set("balance_information", balanceInformation)
        call.set("level", level)
        call.set("membership_number", membershipNumber)
        call.set("need_inform_balance", needInformBalance)
        call.set("need_inform_level", needInformLevel)
        _ = try await client.send(call)
    }

    /// Change what a user's member card offers (设置会员权益).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012551213)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - code: 会员卡code. The code of the user's card.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant.
    ///   - addBonusValue: 会员积分变动值. The points that were added, negative when they were taken off.
    ///   - beforeBonusValue: 变更前的会员积分值.
    ///   - bonusValue: 变更后的会员积分值. The points that the payment brings, more than 0.
    ///   - fapiaoJumpWord: 会员发票跳转文案.
    ///   - guide: 会员专属咨询信息.
    ///   - memberPriceWord: 会员专享价文案.
    ///   - needInformBonus: 是否发送积分变更通知. Whether the user is told.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func updateUserCardRights(
        cardId: String,
        code: String,
        outRequestNo: String,
        addBonusValue: Int? = nil,
        beforeBonusValue: Int? = nil,
        bonusValue: Int? = nil,
        fapiaoJumpWord: String? = nil,
        guide: UpdateCardRightsGuide? = nil,
        memberPriceWord: String? = nil,
        needInformBonus: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("member_card.update_user_card_rights", options)
        call.set("card_id", cardId)
        call.set("code", code)
        call.set("out_request_no", outRequestNo)
        call.set("add_bonus_value", addBonusValue)
        call.set("before_bonus_value", beforeBonusValue)
        call.set("bonus_value", bonusValue)
        call.set("fapiao_jump_word", fapiaoJumpWord)
        call.set("guide", guide)
        call.set("member_price_word", memberPriceWord)
        call.set("need_inform_bonus", needInformBonus)
        _ = try await client.send(call)
    }

    /// Set what a service shows on a user's card (设置会员服务项用户信息).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017166964)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - code: 会员卡code. The code of the user's card.
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant.
    ///   - serviceModuleId: 会员服务项ID. The service, as WeChat Pay numbers it.
    ///   - stateSetting: 服务状态设置.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func setServiceModuleData(
        cardId: String,
        code: String,
        outRequestNo: String,
        serviceModuleId: String,
        stateSetting: StateSettingInput,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("member_card.set_service_module_data", options)
        call.set("card_id", cardId)
        call.set("code", code)
        call.set("out_request_no", outRequestNo)
        call.set("service_module_id", serviceModuleId)
        call.set("state_setting", stateSetting)
        _ = try await client.send(call)
    }

    /// End a user's member card (作废用户会员卡).
    ///
    /// This cannot be undone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012549677)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡id. WeChat Pay's number of the template.
    ///   - code: 会员卡code. The code of the user's card.
    ///   - reason: 失效理由.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func invalidateUserCard(
        cardId: String,
        code: String,
        reason: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("member_card.invalidate_user_card", options)
        call.set("card_id", cardId)
        call.set("code", code)
        call.set("reason", reason)
        _ = try await client.send(call)
    }

    /// Show on the page after a payment which points it brings (支付结果页展示会员积分).
    ///
    /// `commit_bonus` follows when the user has them.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012595808)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡模板id. WeChat Pay's number of the template.
    ///   - code: 会员卡code. The code of the user's card.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - bonusValue: 会员积分值. The points that the payment brings, more than 0.
    ///   - mchid: 直连商户号. The caller's own number; needed when the merchant itself calls.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for; needed when a partner calls.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func prepareBonus(
        cardId: String,
        code: String,
        outTradeNo: String,
        bonusValue: Int,
        mchid: String? = nil,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("member_card.prepare_bonus", options)
        call.set("card_id", cardId)
        call.set("code", code)
        call.set("out_trade_no", outTradeNo)
        call.set("bonus_value", bonusValue)
        call.set("mchid", mchid)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }

    /// Report that the user has the points of a payment (设置支付后展示的积分到账).
    ///
    /// After `prepare_bonus`: the points are shown as received.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012551350)
    ///
    /// - Parameters:
    ///   - cardId: 会员卡模板id. WeChat Pay's number of the template.
    ///   - code: 会员卡code. The code of the user's card.
    ///   - outTradeNo: 商户订单号. The merchant's own number of the order.
    ///   - bonusValue: 会员积分值. The points that the payment brings, more than 0.
    ///   - mchid: 直连商户号. The caller's own number; needed when the merchant itself calls.
    ///   - subMchid: 子商户号. The sub-merchant that the partner acts for; needed when a partner calls.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func commitBonus(
        cardId: String,
        code: String,
        outTradeNo: String,
        bonusValue: Int,
        mchid: String? = nil,
        subMchid: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        var call = Call("member_card.commit_bonus", options)
        call.set("card_id", cardId)
        call.set("code", code)
        call.set("out_trade_no", outTradeNo)
        call.set("bonus_value", bonusValue)
        call.set("mchid", mchid)
        call.set("sub_mchid", subMchid)
        _ = try await client.send(call)
    }

    /// Create an activity that gives coupons to members (创建活动).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553030)
    ///
    /// - Parameters:
    ///   - outRequestNo: 商户请求单号. The caller's own number of this request, unique for the merchant.
    ///   - beginTime: 活动开始时间. RFC 3339.
    ///   - endTime: 活动结束时间. RFC 3339.
    ///   - cardId: 会员卡ID. WeChat Pay's number of the template.
    ///   - activityName: 活动名称.
    ///   - activityType: 活动类型.
    ///   - awardSendPeriod: 发放时间段.
    ///   - miniprogramActivitySetting: 支付前会员活动设置.
    ///   - payActivitySetting: 支付后活动设置.
    ///   - stockList: 优惠券列表.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func createActivity(
        outRequestNo: String,
        beginTime: String,
        endTime: String,
        cardId: String,
        activityName: String,
        activityType: ActivityType,
        awardSendPeriod: AwardSendPeriod? = nil,
        miniprogramActivitySetting: MiniProgramActivitySetting? = nil,
        payActivitySetting: PayActivitySetting? = nil,
        stockList: [Stock]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Activity {
        var call = Call("member_card.create_activity", options)
        call.set("out_request_no", outRequestNo)
        call.set("begin_time", beginTime)
        call.set("end_time", endTime)
        call.set("card_id", cardId)
        call.set("activity_name", activityName)
        call.set("activity_type", activityType)
        call.set("award_send_period", awardSendPeriod)
        call.set("miniprogram_activity_setting", miniprogramActivitySetting)
        call.set("pay_activity_setting", payActivitySetting)
        call.set("stock_list", stockList)
        return try await client.answer(to: call)
    }

    /// List the activities for members (查询活动列表).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553261)
    ///
    /// - Parameters:
    ///   - activityType: 活动类型. `…_AFTERPAY`: after payments; `…_MINIPROGRAM`: in a mini program; `NON_MEMBER_…` for users who are no members yet.
    ///   - offset: 分页开始位置. Items to skip, from 0.
    ///   - limit: 最大资源条数. Items per page.
    ///   - cardId: 会员卡ID. WeChat Pay's number of the template.
    ///   - activityStatus: 活动的当前状态.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func listActivities(
        activityType: ActivityType,
        offset: Int? = nil,
        limit: Int? = nil,
        cardId: String? = nil,
        activityStatus: ActivityStatus? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ListActivitiesResponse {
        var call = Call("member_card.list_activities", options)
        call.set("activity_type", activityType)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("card_id", cardId)
        call.set("activity_status", activityStatus)
        return try await client.answer(to: call)
    }

    /// Every item of every page of `listActivities`, page after page.
    public func listActivitiesPager(
        activityType: ActivityType,
        offset: Int? = nil,
        limit: Int? = nil,
        cardId: String? = nil,
        activityStatus: ActivityStatus? = nil,
        options: CallOptions = CallOptions()
    ) -> Pager<Activity> {
        var call = Call("member_card.list_activities", options)
        call.set("activity_type", activityType)
        call.set("offset", offset)
        call.set("limit", limit)
        call.set("card_id", cardId)
        call.set("activity_status", activityStatus)
        return Pager(client, call, "offset", .offset) { (page: ListActivitiesResponse) in
            Page(items: page.data ?? [], total: page.totalCount, next: nil)
        }
    }

    /// Query an activity for members (查询活动详情).
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553365)
    ///
    /// - Parameters:
    ///   - activityId: 活动ID. WeChat Pay's number of the activity.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func getActivity(
        activityId: String,
        options: CallOptions = CallOptions()
    ) async throws -> Activity {
        var call = Call("member_card.get_activity", options)
        call.set("activity_id", activityId)
        return try await client.answer(to: call)
    }

    /// End an activity for members (终止活动).
    ///
    /// This cannot be undone.
    ///
    /// Documented by the community, not in the current official documentation.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012553381)
    ///
    /// - Parameters:
    ///   - activityId: 活动ID. WeChat Pay's number of the activity.
    ///   - terminateTime: 终止时间. When the activity ends. RFC 3339.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func terminateActivity(
        activityId: String,
        terminateTime: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> TerminateActivityResponse {
        var call = Call("member_card.terminate_activity", options)
        call.set("activity_id", activityId)
        call.set("terminate_time", terminateTime)
        return try await client.answer(to: call)
    }
}

extension MemberCard {
    /// `AcceptCardResource`.
    public struct AcceptCardResource: Model {
        /// 用户标识. The user in the `appid` of the template.
        public var openid: String
        /// 会员卡ID. WeChat Pay's number of the template.
        public var cardId: String
        /// 领卡时间. When the user took the card.
        public var eventTime: String
        /// 事件类型. `NEW_ACTIVATE`: for the first time; `RECOVER`: once more after deleting it; `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`: after a reminder by phone number.
        public var eventType: AcceptCardResourceEventType
        /// 会员卡code. The code of the user's card.
        public var code: String?
        /// 自定义场景值. Tells where the user took the card; comes back in notifications.
        public var outerStr: String?
        /// 加密手机号. The phone number of the user. Encrypted on the wire.
        public var phoneNumber: Sensitive?
        /// 用户统一标识.
        public var unionid: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case cardId = "card_id"
            case eventTime = "event_time"
            case eventType = "event_type"
            case code
            case outerStr = "outer_str"
            case phoneNumber = "phone_number"
            case unionid
        }
    }
}

extension MemberCard {
    /// `ActionSetting`.
    public struct ActionSetting: Model {
        /// 操作名称.
        public var actionName: String
        /// 跳转小程序信息.
        public var jumpMiniprogram: JumpMiniProgram

        enum CodingKeys: String, CodingKey {
            case actionName = "action_name"
            case jumpMiniprogram = "jump_miniprogram"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            actionName: String,
            jumpMiniprogram: JumpMiniProgram
        ) {
            self.actionName = actionName
            self.jumpMiniprogram = jumpMiniprogram
        }
    }
}

extension MemberCard {
    /// `ActivateCardResource`.
    public struct ActivateCardResource: Model {
        /// 用户标识. The user in the `appid` of the template.
        public var openid: String
        /// 会员卡ID. WeChat Pay's number of the template.
        public var cardId: String
        /// 激活场景. `NEW_ACTIVATE`: for the first time; `RECOVER`: once more after deleting it.
        public var activateScene: ActivateScene
        /// 激活时间. RFC 3339.
        public var eventTime: String
        /// 事件类型.
        public var eventType: ActivateCardResourceEventType
        /// 会员卡code. The code of the user's card.
        public var code: String?
        /// 自定义场景值. Tells where the user took the card; comes back in notifications.
        public var outerStr: String?
        /// 用户统一标识.
        public var unionid: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case cardId = "card_id"
            case activateScene = "activate_scene"
            case eventTime = "event_time"
            case eventType = "event_type"
            case code
            case outerStr = "outer_str"
            case unionid
        }
    }
}

extension MemberCard {
    /// `ActivationMiniProgram`.
    public struct ActivationMiniProgram: Model {
        /// 跳转激活的appid. A mini program; with `JUMP_ACTIVATE`.
        public var activateAppid: String
        /// 跳转激活的path. With `activate_appid`.
        public var activatePath: String

        enum CodingKeys: String, CodingKey {
            case activateAppid = "activate_appid"
            case activatePath = "activate_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            activateAppid: String,
            activatePath: String
        ) {
            self.activateAppid = activateAppid
            self.activatePath = activatePath
        }
    }
}

extension MemberCard {
    /// `ActivationSetting`.
    public struct ActivationSetting: Model {
        /// 激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant.
        public var activateType: String
        /// 跳转激活的小程序. With `JUMP_ACTIVATE`.
        public var activateMiniprogram: ActivationMiniProgram?
        /// 跳转激活的url. A page; with `JUMP_ACTIVATE`.
        public var activateUrl: String?

        enum CodingKeys: String, CodingKey {
            case activateType = "activate_type"
            case activateMiniprogram = "activate_miniprogram"
            case activateUrl = "activate_url"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            activateType: String,
            activateMiniprogram: ActivationMiniProgram? = nil,
            activateUrl: String? = nil
        ) {
            self.activateType = activateType
            self.activateMiniprogram = activateMiniprogram
            self.activateUrl = activateUrl
        }
    }
}

extension MemberCard {
    /// `Activity`.
    public struct Activity: Model {
        /// 活动ID.
        public var activityId: String
        /// 商户请求单号. The caller's own number of this request, unique for the merchant.
        public var outRequestNo: String?
        /// 创建时间. RFC 3339.
        public var createTime: String?
        /// 更新时间. RFC 3339.
        public var updateTime: String?
        /// 活动开始时间. RFC 3339.
        public var beginTime: String?
        /// 活动结束时间. RFC 3339.
        public var endTime: String?
        /// 会员卡ID. WeChat Pay's number of the template.
        public var cardId: String?
        /// 活动名称.
        public var activityName: String?
        /// 活动的当前状态.
        public var activityStatus: String?
        /// 活动类型.
        public var activityType: String?
        /// 发放时间段.
        public var awardSendPeriod: AwardSendPeriod?
        /// 支付前会员活动设置.
        public var miniprogramActivitySetting: MiniProgramActivitySetting?
        /// 支付后活动设置.
        public var payActivitySetting: PayActivitySetting?
        /// 优惠券列表.
        public var stockList: [Stock]?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case outRequestNo = "out_request_no"
            case createTime = "create_time"
            case updateTime = "update_time"
            case beginTime = "begin_time"
            case endTime = "end_time"
            case cardId = "card_id"
            case activityName = "activity_name"
            case activityStatus = "activity_status"
            case activityType = "activity_type"
            case awardSendPeriod = "award_send_period"
            case miniprogramActivitySetting = "miniprogram_activity_setting"
            case payActivitySetting = "pay_activity_setting"
            case stockList = "stock_list"
        }
    }
}

extension MemberCard {
    /// `AdditionalStatement`.
    public struct AdditionalStatement: Model {
        /// 跳转小程序appid.
        public var appid: String?
        /// 标题.
        public var title: String?
        /// 跳转小程序path.
        public var path: String?
        /// 跳转url.
        public var url: String?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            appid: String? = nil,
            title: String? = nil,
            path: String? = nil,
            url: String? = nil
        ) {
            self.appid = appid
            self.title = title
            self.path = path
            self.url = url
        }
    }
}

extension MemberCard {
    /// `AwardJumpSetting`.
    public struct AwardJumpSetting: Model {
        /// 小程序AppID.
        public var miniProgramAppid: String?
        /// 跳转按钮文案.
        public var buttonText: String?
        /// 小程序path.
        public var miniProgramPath: String?

        enum CodingKeys: String, CodingKey {
            case miniProgramAppid = "mini_program_appid"
            case buttonText = "button_text"
            case miniProgramPath = "mini_program_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            miniProgramAppid: String? = nil,
            buttonText: String? = nil,
            miniProgramPath: String? = nil
        ) {
            self.miniProgramAppid = miniProgramAppid
            self.buttonText = buttonText
            self.miniProgramPath = miniProgramPath
        }
    }
}

extension MemberCard {
    /// `AwardSendDayTime`.
    public struct AwardSendDayTime: Model {
        /// 每日发放开始时间.
        public var beginDayTime: TimeOfDay
        /// 每日发放结束时间.
        public var endDayTime: TimeOfDay

        enum CodingKeys: String, CodingKey {
            case beginDayTime = "begin_day_time"
            case endDayTime = "end_day_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            beginDayTime: TimeOfDay,
            endDayTime: TimeOfDay
        ) {
            self.beginDayTime = beginDayTime
            self.endDayTime = endDayTime
        }
    }
}

extension MemberCard {
    /// `AwardSendPeriod`.
    public struct AwardSendPeriod: Model {
        /// 指定时间段.
        public var awardSendDayTime: [AwardSendDayTime]?
        /// 指定时间.
        public var awardSendTime: [AwardSendTime]?

        enum CodingKeys: String, CodingKey {
            case awardSendDayTime = "award_send_day_time"
            case awardSendTime = "award_send_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            awardSendDayTime: [AwardSendDayTime]? = nil,
            awardSendTime: [AwardSendTime]? = nil
        ) {
            self.awardSendDayTime = awardSendDayTime
            self.awardSendTime = awardSendTime
        }
    }
}

extension MemberCard {
    /// `AwardSendTime`.
    public struct AwardSendTime: Model {
        /// 发放开始时间. RFC 3339.
        public var beginTime: String
        /// 发放结束时间. RFC 3339.
        public var endTime: String

        enum CodingKeys: String, CodingKey {
            case beginTime = "begin_time"
            case endTime = "end_time"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            beginTime: String,
            endTime: String
        ) {
            self.beginTime = beginTime
            self.endTime = endTime
        }
    }
}

extension MemberCard {
    /// `BalanceSetting`.
    public struct BalanceSetting: Model {
        /// 储值小程序appid.
        public var balanceAppid: String?
        /// 储值小程序path.
        public var balancePath: String?
        /// 储值url.
        public var balanceUrl: String?
        /// 是否支持储值.
        public var needBalance: Bool?

        enum CodingKeys: String, CodingKey {
            case balanceAppid = "balance_appid"
            case balancePath = "balance_path"
            case balanceUrl = "balance_url"
            case needBalance = "need_balance"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            balanceAppid: String? = nil,
            balancePath: String? = nil,
            balanceUrl: String? = nil,
            needBalance: Bool? = nil
        ) {
            self.balanceAppid = balanceAppid
            self.balancePath = balancePath
            self.balanceUrl = balanceUrl
            self.needBalance = needBalance
        }
    }
}

extension MemberCard {
    /// `Bonus`.
    public struct Bonus: Model {
        /// 会员初始积分值. The points of a new member.
        public var initBonus: Int?
        /// 小程序AppId.
        public var bonusJumpAppid: String?
        /// 自助小程序AppId.
        public var bonusSupportAppid: String?
        /// 积分价值项标题.
        public var bonusCostTitle: String?
        /// 积分价值项文案.
        public var bonusCostWord: String?
        /// 小程序页面路径.
        public var bonusJumpPath: String?
        /// 跳转文案.
        public var bonusJumpWord: String?
        /// 自助小程序页面路径.
        public var bonusSupportPath: String?
        /// 积分值文案.
        public var bonusValueWord: String?

        enum CodingKeys: String, CodingKey {
            case initBonus = "init_bonus"
            case bonusJumpAppid = "bonus_jump_appid"
            case bonusSupportAppid = "bonus_support_appid"
            case bonusCostTitle = "bonus_cost_title"
            case bonusCostWord = "bonus_cost_word"
            case bonusJumpPath = "bonus_jump_path"
            case bonusJumpWord = "bonus_jump_word"
            case bonusSupportPath = "bonus_support_path"
            case bonusValueWord = "bonus_value_word"
        }
    }
}

extension MemberCard {
    /// `Brand`.
    public struct Brand: Model {
        /// 品牌id.
        public var brandId: String
        /// 品牌展示名称.
        public var displayName: String

        enum CodingKeys: String, CodingKey {
            case brandId = "brand_id"
            case displayName = "display_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            brandId: String,
            displayName: String
        ) {
            self.brandId = brandId
            self.displayName = displayName
        }
    }
}

extension MemberCard {
    /// `Callback`.
    public struct Callback: Model {
        /// 通知url地址. Where its notifications are posted: https, without a query string.
        public var notifyUrl: String
        /// 商户号.
        public var mchid: String?

        enum CodingKeys: String, CodingKey {
            case notifyUrl = "notify_url"
            case mchid
        }
    }
}

extension MemberCard {
    /// `Card`.
    public struct Card: Model {
        /// 商户AppId. A service account of the merchant, which `openid` belongs to and which writes to members.
        public var appid: String
        /// 商户请求单号. The caller's own number of this request, unique for the merchant.
        public var outRequestNo: String
        /// 卡名称.
        public var title: String
        /// 使用须知. How the card is used; shown to users.
        public var description: String
        /// 会员卡id. WeChat Pay's number of the template.
        public var cardId: String
        /// 会员卡背景图. A `media_url` of `media.upload_marketing_image`.
        public var backgroundPictureUrl: String
        /// 品牌信息.
        public var brand: Brand
        /// 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before.
        public var codeMode: CodeMode
        /// 会员码型.
        public var codeType: CodeType
        /// 有效期.
        public var dateInformation: ValidityPeriod
        /// 会员卡logo. A `media_url` of `media.upload_marketing_image`.
        public var logoUrl: String
        /// 会员卡状态. `NOT_APPROVE`: being reviewed; `APPROVE_FAIL`: refused; `DELETED`: by the merchant.
        public var status: Status?
        /// 创建时间. RFC 3339.
        public var createTime: String?
        /// 更新时间. RFC 3339.
        public var updateTime: String?
        /// 商户补充声明.
        public var additionalStatement: AdditionalStatement?
        /// 储值信息.
        public var balanceInformation: BalanceSetting?
        /// 会员积分信息.
        public var bonus: Bonus?
        /// 会员发票信息.
        public var fapiao: Fapiao?
        /// 会员优惠信息.
        public var favor: Favor?
        /// 客服信息.
        public var guide: Guide?
        /// 会员初始等级. The level of a new member.
        public var initLevel: String?
        /// 是否展示会员等级.
        public var needDisplayLevel: Bool?
        /// 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use.
        public var needDynamicCode: Bool?
        /// 剩余库存. Cards that are left.
        public var remainQuantity: Int?
        /// 会员服务项列表.
        public var serviceModules: [CardServiceModule]?
        /// 服务电话.
        public var servicePhone: String?
        /// 会员卡总库存. Cards that may be given.
        public var totalQuantity: Int?
        /// 开卡信息.
        public var userInformationForm: UserInformationForm?

        enum CodingKeys: String, CodingKey {
            case appid
            case outRequestNo = "out_request_no"
            case title
            case description
            case cardId = "card_id"
            case backgroundPictureUrl = "background_picture_url"
            case brand
            case codeMode = "code_mode"
            case codeType = "code_type"
            case dateInformation = "date_information"
            case logoUrl = "logo_url"
            case status
            case createTime = "create_time"
            case updateTime = "update_time"
            case additionalStatement = "additional_statement"
            case balanceInformation = "balance_information"
            case bonus
            case fapiao
            case favor
            case guide
            case initLevel = "init_level"
            case needDisplayLevel = "need_display_level"
            case needDynamicCode = "need_dynamic_code"
            case remainQuantity = "remain_quantity"
            case serviceModules = "service_modules"
            case servicePhone = "service_phone"
            case totalQuantity = "total_quantity"
            case userInformationForm = "user_information_form"
        }
    }
}

extension MemberCard {
    /// `CardServiceModule`.
    public struct CardServiceModule: Model {
        /// 会员服务项ID. The service, as WeChat Pay numbers it.
        public var serviceModuleId: String
        /// 跳转小程序信息.
        public var jumpMiniprogram: JumpMiniProgram?

        enum CodingKeys: String, CodingKey {
            case serviceModuleId = "service_module_id"
            case jumpMiniprogram = "jump_miniprogram"
        }
    }
}

extension MemberCard {
    /// `CommonFieldValue`.
    public struct CommonFieldValue: Model {
        /// 平台提供的通用开卡信息字段.
        public var name: Name?
        /// 用户开卡时填写的个人信息.
        public var value: String?
    }
}

extension MemberCard {
    /// `ContentTemplate`.
    public struct ContentTemplate: Model {
        /// 内容字段列表.
        public var fieldList: [TemplateField]
        /// 操作设置信息.
        public var actionSetting: ActionSetting?

        enum CodingKeys: String, CodingKey {
            case fieldList = "field_list"
            case actionSetting = "action_setting"
        }
    }
}

extension MemberCard {
    /// `ContentTemplateInput`.
    public struct ContentTemplateInput: Model {
        /// 操作设置.
        public var actionSetting: ActionSetting?
        /// 服务内容列表.
        public var fieldList: [TemplateField]?

        enum CodingKeys: String, CodingKey {
            case actionSetting = "action_setting"
            case fieldList = "field_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            actionSetting: ActionSetting? = nil,
            fieldList: [TemplateField]? = nil
        ) {
            self.actionSetting = actionSetting
            self.fieldList = fieldList
        }
    }
}

extension MemberCard {
    /// `CreatePermissionTokenResponse`.
    public struct CreatePermissionTokenResponse: Model {
        /// 预授权token. Opens the component in which the user takes the card.
        public var permissionToken: String

        enum CodingKeys: String, CodingKey {
            case permissionToken = "permission_token"
        }
    }
}

extension MemberCard {
    /// `CreateQrcodeResponse`.
    public struct CreateQrcodeResponse: Model {
        /// 二维码对应的url.
        public var url: String
    }
}

extension MemberCard {
    /// `CustomField`.
    public struct CustomField: Model {
        /// 商户自定义的开卡信息字段类型.
        public var type: CustomFieldType?
        /// 字段名称.
        public var name: String?
        /// 字段值.
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

extension MemberCard {
    /// `CustomFieldValue`.
    public struct CustomFieldValue: Model {
        /// 字段名称.
        public var name: String?
        /// 字段值.
        public var value: String?
        /// 字段值.
        public var valueList: [String]?

        enum CodingKeys: String, CodingKey {
            case name
            case value
            case valueList = "value_list"
        }
    }
}

extension MemberCard {
    /// `DecryptCodeResponse`.
    public struct DecryptCodeResponse: Model {
        /// 会员卡code. The code of the user's card.
        public var code: String
    }
}

extension MemberCard {
    /// `DepositCodeResult`.
    public struct DepositCodeResult: Model {
        /// 会员卡code. The code of the user's card.
        public var code: String?
        /// 导入结果.
        public var result: Result?
    }
}

extension MemberCard {
    /// `DepositCodesResponse`.
    public struct DepositCodesResponse: Model {
        /// 导入结果.
        public var data: [DepositCodeResult]?
    }
}

extension MemberCard {
    /// `Fapiao`.
    public struct Fapiao: Model {
        /// 小程序AppId.
        public var fapiaoJumpAppid: String?
        /// 小程序页面路径.
        public var fapiaoJumpPath: String?
        /// 跳转文案.
        public var fapiaoJumpWord: String?

        enum CodingKeys: String, CodingKey {
            case fapiaoJumpAppid = "fapiao_jump_appid"
            case fapiaoJumpPath = "fapiao_jump_path"
            case fapiaoJumpWord = "fapiao_jump_word"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            fapiaoJumpAppid: String? = nil,
            fapiaoJumpPath: String? = nil,
            fapiaoJumpWord: String? = nil
        ) {
            self.fapiaoJumpAppid = fapiaoJumpAppid
            self.fapiaoJumpPath = fapiaoJumpPath
            self.fapiaoJumpWord = fapiaoJumpWord
        }
    }
}

extension MemberCard {
    /// `Favor`.
    public struct Favor: Model {
        /// 是否展示优惠券.
        public var showCoupon: Bool?
        /// 小程序AppId.
        public var memberPriceAppid: String?
        /// 小程序页面路径.
        public var memberPricePath: String?
        /// 会员专享价文案.
        public var memberPriceWord: String?

        enum CodingKeys: String, CodingKey {
            case showCoupon = "show_coupon"
            case memberPriceAppid = "member_price_appid"
            case memberPricePath = "member_price_path"
            case memberPriceWord = "member_price_word"
        }
    }
}

extension MemberCard {
    /// `GetActivationInformationResponse`.
    public struct GetActivationInformationResponse: Model {
        /// 微信头像url.
        public var headImageUrl: String?
        /// 微信昵称.
        public var nickname: String?
        /// 用户开卡时填写的个人信息.
        public var userInformation: UserInformation?

        enum CodingKeys: String, CodingKey {
            case headImageUrl = "head_image_url"
            case nickname
            case userInformation = "user_information"
        }
    }
}

extension MemberCard {
    /// `GetPhoneNumberMemberResponse`.
    public struct GetPhoneNumberMemberResponse: Model {
        /// 用户领取状态. `UNSHOWED`: the user was not reminded yet; `UNRECEIVED`: reminded, not taken.
        public var receiveStatus: ReceiveStatus
        /// 用户会员卡信息.
        public var userCardInformation: PhoneNumberMemberCard?

        enum CodingKeys: String, CodingKey {
            case receiveStatus = "receive_status"
            case userCardInformation = "user_card_information"
        }
    }
}

extension MemberCard {
    /// `GetUserCardResponse`.
    public struct GetUserCardResponse: Model {
        /// 用户标识. The user in the `appid` of the template.
        public var openid: String?
        /// 会员卡id. WeChat Pay's number of the template.
        public var cardId: String?
        /// 会员卡背景图. A `media_url` of `media.upload_marketing_image`.
        public var backgroundPictureUrl: String?
        /// 用户储值余额. What is stored on the card, in fen.
        public var balance: Int?
        /// 用户当前积分.
        public var bonusValue: Int?
        /// 会员卡code. The code of the user's card.
        public var code: String?
        /// 发票跳转文案.
        public var fapiaoJumpWord: String?
        /// 客服信息.
        public var guide: Guide?
        /// 微信头像url.
        public var headImageUrl: String?
        /// 用户等级.
        public var level: String?
        /// 会员卡编号. The merchant's own number of the member.
        public var membershipNumber: String?
        /// 微信昵称.
        public var nickname: String?
        /// 会员服务项列表.
        public var serviceModules: [UserCardServiceModule]?
        /// 用户会员卡状态. `UNAVAILABLE`: ended by the merchant; `DELETE`: by the user.
        public var userCardStatus: UserCardStatus?
        /// 用户开卡时填写的个人信息.
        public var userInformation: UserInformation?

        enum CodingKeys: String, CodingKey {
            case openid
            case cardId = "card_id"
            case backgroundPictureUrl = "background_picture_url"
            case balance
            case bonusValue = "bonus_value"
            case code
            case fapiaoJumpWord = "fapiao_jump_word"
            case guide
            case headImageUrl = "head_image_url"
            case level
            case membershipNumber = "membership_number"
            case nickname
            case serviceModules = "service_modules"
            case userCardStatus = "user_card_status"
            case userInformation = "user_information"
        }
    }
}

extension MemberCard {
    /// `Guide`.
    public struct Guide: Model {
        /// 联系人头像媒体文件地址. A picture of the guide.
        public var headImageUrl: String
        /// 联系人名字. The name of the guide.
        public var staffName: String
        /// 联系方式.
        public var contactInformationName: String?
        /// 联系信息.
        public var contactInformationValue: String?
        /// 联系电话.
        public var phoneNumber: String?

        enum CodingKeys: String, CodingKey {
            case headImageUrl = "head_image_url"
            case staffName = "staff_name"
            case contactInformationName = "contact_information_name"
            case contactInformationValue = "contact_information_value"
            case phoneNumber = "phone_number"
        }
    }
}

extension MemberCard {
    /// `ImportUserCardByOpenidResponse`.
    public struct ImportUserCardByOpenidResponse: Model {
        /// 会员卡code. The code of the user's card.
        public var code: String
    }
}

extension MemberCard {
    /// `ImportUserCardByPhoneResponse`.
    public struct ImportUserCardByPhoneResponse: Model {
        /// 会员卡code. The code of the user's card.
        public var code: String
    }
}

extension MemberCard {
    /// `JumpMiniProgram`.
    public struct JumpMiniProgram: Model {
        /// 小程序AppId.
        public var appid: String
        /// 小程序页面路径.
        public var path: String

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            appid: String,
            path: String
        ) {
            self.appid = appid
            self.path = path
        }
    }
}

extension MemberCard {
    /// `ListActivitiesResponse`.
    public struct ListActivitiesResponse: Model {
        /// 分页开始位置.
        public var offset: Int?
        /// 最大资源条数.
        public var limit: Int?
        /// 资源总条数. Of all pages.
        public var totalCount: Int?
        /// 活动详情.
        public var data: [Activity]?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
        }
    }
}

extension MemberCard {
    /// `ListCardsResponse`.
    public struct ListCardsResponse: Model {
        /// 分页页码. The page, from 0.
        public var offset: Int?
        /// 分页大小.
        public var limit: Int?
        /// 总数量. Of all pages.
        public var totalCount: Int?
        /// 会员卡列表.
        public var data: [Card]?
        /// 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use.
        public var needDynamicCode: Bool?

        enum CodingKeys: String, CodingKey {
            case offset
            case limit
            case totalCount = "total_count"
            case data
            case needDynamicCode = "need_dynamic_code"
        }
    }
}

extension MemberCard {
    /// `ListUserCardsResponse`.
    public struct ListUserCardsResponse: Model {
        /// 分页页码. The page, from 0.
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

extension MemberCard {
    /// `Member`.
    public struct Member: Model {
        /// 会员卡id. WeChat Pay's number of the template.
        public var cardId: String
        /// 会员注册时间. When the user became a member. RFC 3339.
        public var registrationTime: String
        /// 会员卡code. The code of the user's card.
        public var code: String?
        /// 会员卡编号. The merchant's own number of the member.
        public var membershipNumber: String?

        enum CodingKeys: String, CodingKey {
            case cardId = "card_id"
            case registrationTime = "registration_time"
            case code
            case membershipNumber = "membership_number"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            cardId: String,
            registrationTime: String,
            code: String? = nil,
            membershipNumber: String? = nil
        ) {
            self.cardId = cardId
            self.registrationTime = registrationTime
            self.code = code
            self.membershipNumber = membershipNumber
        }
    }
}

extension MemberCard {
    /// `MessageTemplateSetting`.
    public struct MessageTemplateSetting: Model {
        /// 模板消息ID.
        public var messageTemplateId: String
        /// 消息字段列表.
        public var fieldList: [TemplateField]?

        enum CodingKeys: String, CodingKey {
            case messageTemplateId = "message_template_id"
            case fieldList = "field_list"
        }
    }
}

extension MemberCard {
    /// `MessageTemplateSettingInput`.
    public struct MessageTemplateSettingInput: Model {
        /// 模板消息ID.
        public var messageTemplateId: String
        /// 服务内容列表.
        public var fieldList: [TemplateField]

        enum CodingKeys: String, CodingKey {
            case messageTemplateId = "message_template_id"
            case fieldList = "field_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            messageTemplateId: String,
            fieldList: [TemplateField]
        ) {
            self.messageTemplateId = messageTemplateId
            self.fieldList = fieldList
        }
    }
}

extension MemberCard {
    /// `MiniProgramActivitySetting`.
    public struct MiniProgramActivitySetting: Model {
        /// 领奖页面跳转配置.
        public var awardJumpDeploy: AwardJumpSetting?
        /// 指定领取渠道. Only users who took the card there, by the `outer_str` that was given then.
        public var outerStr: [String]?

        enum CodingKeys: String, CodingKey {
            case awardJumpDeploy = "award_jump_deploy"
            case outerStr = "outer_str"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            awardJumpDeploy: AwardJumpSetting? = nil,
            outerStr: [String]? = nil
        ) {
            self.awardJumpDeploy = awardJumpDeploy
            self.outerStr = outerStr
        }
    }
}

extension MemberCard {
    /// `PayActivitySetting`.
    public struct PayActivitySetting: Model {
        /// 支付结果页活动副标题.
        public var activitySecondTitle: String
        /// 商户logo.
        public var logoUrl: String
        /// 激活方式设置.
        public var activateSetting: ActivationSetting?
        /// 活动曝光商户号. The merchants whose payments show the activity.
        public var mchidList: [String]?
        /// 支付设置.
        public var paymentSetting: PaymentSetting?

        enum CodingKeys: String, CodingKey {
            case activitySecondTitle = "activity_second_title"
            case logoUrl = "logo_url"
            case activateSetting = "activate_setting"
            case mchidList = "mchid_list"
            case paymentSetting = "payment_setting"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            activitySecondTitle: String,
            logoUrl: String,
            activateSetting: ActivationSetting? = nil,
            mchidList: [String]? = nil,
            paymentSetting: PaymentSetting? = nil
        ) {
            self.activitySecondTitle = activitySecondTitle
            self.logoUrl = logoUrl
            self.activateSetting = activateSetting
            self.mchidList = mchidList
            self.paymentSetting = paymentSetting
        }
    }
}

extension MemberCard {
    /// `PaymentMode`.
    public struct PaymentMode: Model {
        /// 支付场景列表.
        public var paymentSceneList: [String]?

        enum CodingKeys: String, CodingKey {
            case paymentSceneList = "payment_scene_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            paymentSceneList: [String]? = nil
        ) {
            self.paymentSceneList = paymentSceneList
        }
    }
}

extension MemberCard {
    /// `PaymentSetting`.
    public struct PaymentSetting: Model {
        /// 订单优惠标记. Only payments whose `goods_tag` is one of these.
        public var goodsTags: [String]?
        /// 指定银行的简称. Only payments by the cards of this bank.
        public var limitBank: String?
        /// 支付模式.
        public var paymentMode: PaymentMode?

        enum CodingKeys: String, CodingKey {
            case goodsTags = "goods_tags"
            case limitBank = "limit_bank"
            case paymentMode = "payment_mode"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            goodsTags: [String]? = nil,
            limitBank: String? = nil,
            paymentMode: PaymentMode? = nil
        ) {
            self.goodsTags = goodsTags
            self.limitBank = limitBank
            self.paymentMode = paymentMode
        }
    }
}

extension MemberCard {
    /// `PhoneNumberMemberCard`.
    public struct PhoneNumberMemberCard: Model {
        /// 用户标识. The user in the `appid` of the template.
        public var openid: String
        /// 品牌appid.
        public var cardAppid: String
        /// 会员卡id. WeChat Pay's number of the template.
        public var cardId: String
        /// 会员卡code. The code of the user's card.
        public var code: String
        /// 会员卡领取时间. RFC 3339.
        public var receiveTime: String
        /// 用户标识.
        public var unionid: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case cardAppid = "card_appid"
            case cardId = "card_id"
            case code
            case receiveTime = "receive_time"
            case unionid
        }
    }
}

extension MemberCard {
    /// `ServiceModule`.
    public struct ServiceModule: Model {
        /// 会员卡id. WeChat Pay's number of the template.
        public var cardId: String
        /// 会员服务项ID. The service, as WeChat Pay numbers it.
        public var serviceModuleId: String
        /// 跳转小程序.
        public var jumpMiniprogram: JumpMiniProgram

        enum CodingKeys: String, CodingKey {
            case cardId = "card_id"
            case serviceModuleId = "service_module_id"
            case jumpMiniprogram = "jump_miniprogram"
        }
    }
}

extension MemberCard {
    /// `StateSetting`.
    public struct StateSetting: Model {
        /// 状态ID. The state of the service that is shown.
        public var stateId: String
        /// 内容模板信息.
        public var contentTemplateData: ContentTemplate?
        /// 模板消息设置信息.
        public var messageTemplateSetting: MessageTemplateSetting?

        enum CodingKeys: String, CodingKey {
            case stateId = "state_id"
            case contentTemplateData = "content_template_data"
            case messageTemplateSetting = "message_template_setting"
        }
    }
}

extension MemberCard {
    /// `StateSettingInput`.
    public struct StateSettingInput: Model {
        /// 状态ID. The state of the service that is shown.
        public var stateId: String
        /// 内容模板设置.
        public var contentTemplateData: ContentTemplateInput
        /// 消息模板设置.
        public var messageTemplateSetting: MessageTemplateSettingInput?

        enum CodingKeys: String, CodingKey {
            case stateId = "state_id"
            case contentTemplateData = "content_template_data"
            case messageTemplateSetting = "message_template_setting"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            stateId: String,
            contentTemplateData: ContentTemplateInput,
            messageTemplateSetting: MessageTemplateSettingInput? = nil
        ) {
            self.stateId = stateId
            self.contentTemplateData = contentTemplateData
            self.messageTemplateSetting = messageTemplateSetting
        }
    }
}

extension MemberCard {
    /// `Stock`.
    public struct Stock: Model {
        /// 券批次ID.
        public var stockId: String
        /// 创建批次的商户号. The merchant that created the stock.
        public var stockCreatorMchid: String

        enum CodingKeys: String, CodingKey {
            case stockId = "stock_id"
            case stockCreatorMchid = "stock_creator_mchid"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            stockId: String,
            stockCreatorMchid: String
        ) {
            self.stockId = stockId
            self.stockCreatorMchid = stockCreatorMchid
        }
    }
}

extension MemberCard {
    /// `TemplateField`.
    public struct TemplateField: Model {
        /// 内容字段ID.
        public var fieldId: String
        /// 内容字段值.
        public var fieldValue: String

        enum CodingKeys: String, CodingKey {
            case fieldId = "field_id"
            case fieldValue = "field_value"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            fieldId: String,
            fieldValue: String
        ) {
            self.fieldId = fieldId
            self.fieldValue = fieldValue
        }
    }
}

extension MemberCard {
    /// `TerminateActivityResponse`.
    public struct TerminateActivityResponse: Model {
        /// 活动ID.
        public var activityId: String
        /// 终止时间. When the activity ends. RFC 3339.
        public var terminateTime: String?

        enum CodingKeys: String, CodingKey {
            case activityId = "activity_id"
            case terminateTime = "terminate_time"
        }
    }
}

extension MemberCard {
    /// `TimeOfDay`.
    public struct TimeOfDay: Model {
        /// 时.
        public var hours: Int?
        /// 分.
        public var minutes: Int?
        /// 秒.
        public var seconds: Int?

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            hours: Int,
            minutes: Int,
            seconds: Int
        ) {
            self.hours = hours
            self.minutes = minutes
            self.seconds = seconds
        }
    }
}

extension MemberCard {
    /// `UpdateCardRightsBonus`.
    public struct UpdateCardRightsBonus: Model {
        /// 积分价值项文案.
        public var bonusCostWord: String
        /// 积分值文案.
        public var bonusValueWord: String
        /// 会员初始积分值. The points of a new member.
        public var initBonus: Int
        /// 积分跳转appid.
        public var bonusJumpAppid: String?
        /// 自助积分跳转appid.
        public var bonusSupportAppid: String?
        /// 积分价值项标题.
        public var bonusCostTitle: String?
        /// 积分跳转path.
        public var bonusJumpPath: String?
        /// 积分跳转文案.
        public var bonusJumpWord: String?
        /// 自助积分跳转path.
        public var bonusSupportPath: String?

        enum CodingKeys: String, CodingKey {
            case bonusCostWord = "bonus_cost_word"
            case bonusValueWord = "bonus_value_word"
            case initBonus = "init_bonus"
            case bonusJumpAppid = "bonus_jump_appid"
            case bonusSupportAppid = "bonus_support_appid"
            case bonusCostTitle = "bonus_cost_title"
            case bonusJumpPath = "bonus_jump_path"
            case bonusJumpWord = "bonus_jump_word"
            case bonusSupportPath = "bonus_support_path"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            bonusCostWord: String,
            bonusValueWord: String,
            initBonus: Int,
            bonusJumpAppid: String? = nil,
            bonusSupportAppid: String? = nil,
            bonusCostTitle: String? = nil,
            bonusJumpPath: String? = nil,
            bonusJumpWord: String? = nil,
            bonusSupportPath: String? = nil
        ) {
            self.bonusCostWord = bonusCostWord
            self.bonusValueWord = bonusValueWord
            self.initBonus = initBonus
            self.bonusJumpAppid = bonusJumpAppid
            self.bonusSupportAppid = bonusSupportAppid
            self.bonusCostTitle = bonusCostTitle
            self.bonusJumpPath = bonusJumpPath
            self.bonusJumpWord = bonusJumpWord
            self.bonusSupportPath = bonusSupportPath
        }
    }
}

extension MemberCard {
    /// `UpdateCardRightsFavor`.
    public struct UpdateCardRightsFavor: Model {
        /// 是否展示优惠券.
        public var showCoupon: Bool
        /// 会员专享价跳转appid.
        public var memberPriceAppid: String?
        /// 会员优惠栏目名称.
        public var favorModuleTitle: FavorModuleTitle?
        /// 会员专享价跳转path.
        public var memberPricePath: String?
        /// 会员专享价标题.
        public var memberPriceTitle: MemberPriceTitle?
        /// 会员专享价文案.
        public var memberPriceWord: String?

        enum CodingKeys: String, CodingKey {
            case showCoupon = "show_coupon"
            case memberPriceAppid = "member_price_appid"
            case favorModuleTitle = "favor_module_title"
            case memberPricePath = "member_price_path"
            case memberPriceTitle = "member_price_title"
            case memberPriceWord = "member_price_word"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            showCoupon: Bool,
            memberPriceAppid: String? = nil,
            favorModuleTitle: FavorModuleTitle? = nil,
            memberPricePath: String? = nil,
            memberPriceTitle: MemberPriceTitle? = nil,
            memberPriceWord: String? = nil
        ) {
            self.showCoupon = showCoupon
            self.memberPriceAppid = memberPriceAppid
            self.favorModuleTitle = favorModuleTitle
            self.memberPricePath = memberPricePath
            self.memberPriceTitle = memberPriceTitle
            self.memberPriceWord = memberPriceWord
        }
    }
}

extension MemberCard {
    /// `UpdateCardRightsGuide`.
    public struct UpdateCardRightsGuide: Model {
        /// 联系方式.
        public var contactInformationName: String?
        /// 联系信息值.
        public var contactInformationValue: String?
        /// 联系人头像. A picture of the guide.
        public var headImageUrl: String?
        /// 联系电话.
        public var phoneNumber: String?
        /// 联系人名字. The name of the guide.
        public var staffName: String?

        enum CodingKeys: String, CodingKey {
            case contactInformationName = "contact_information_name"
            case contactInformationValue = "contact_information_value"
            case headImageUrl = "head_image_url"
            case phoneNumber = "phone_number"
            case staffName = "staff_name"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            contactInformationName: String? = nil,
            contactInformationValue: String? = nil,
            headImageUrl: String? = nil,
            phoneNumber: String? = nil,
            staffName: String? = nil
        ) {
            self.contactInformationName = contactInformationName
            self.contactInformationValue = contactInformationValue
            self.headImageUrl = headImageUrl
            self.phoneNumber = phoneNumber
            self.staffName = staffName
        }
    }
}

extension MemberCard {
    /// `UserCard`.
    public struct UserCard: Model {
        /// 会员卡id. WeChat Pay's number of the template.
        public var cardId: String?
        /// 会员卡code. The code of the user's card.
        public var code: String?

        enum CodingKeys: String, CodingKey {
            case cardId = "card_id"
            case code
        }
    }
}

extension MemberCard {
    /// `UserCardBalanceChange`.
    public struct UserCardBalanceChange: Model {
        /// 本次余额变动值. What was added, in fen; negative when it was taken off.
        public var addBalance: Int
        /// 更新后用户储值余额. What is stored on the card now, in fen.
        public var balance: Int
        /// 更新前用户储值余额. What was stored on the card before, in fen.
        public var beforeBalance: Int
        /// 储值消耗记录.
        public var balanceRemark: String?

        enum CodingKeys: String, CodingKey {
            case addBalance = "add_balance"
            case balance
            case beforeBalance = "before_balance"
            case balanceRemark = "balance_remark"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            addBalance: Int,
            balance: Int,
            beforeBalance: Int,
            balanceRemark: String? = nil
        ) {
            self.addBalance = addBalance
            self.balance = balance
            self.beforeBalance = beforeBalance
            self.balanceRemark = balanceRemark
        }
    }
}

extension MemberCard {
    /// `UserCardManageResource`.
    public struct UserCardManageResource: Model {
        /// 用户标识. The user in the `appid` of the template.
        public var openid: String
        /// 会员卡ID. WeChat Pay's number of the template.
        public var cardId: String
        /// 事件时间. When it happened. RFC 3339.
        public var eventTime: String
        /// 事件类型.
        public var eventType: UserCardManageResourceEventType
        /// 场景值.
        public var activateScene: String?
        /// 会员卡code. The code of the user's card.
        public var code: String?
        /// 自定义场景值. Tells where the user took the card; comes back in notifications.
        public var outerStr: String?
        /// 用户统一标识.
        public var unionid: String?

        enum CodingKeys: String, CodingKey {
            case openid
            case cardId = "card_id"
            case eventTime = "event_time"
            case eventType = "event_type"
            case activateScene = "activate_scene"
            case code
            case outerStr = "outer_str"
            case unionid
        }
    }
}

extension MemberCard {
    /// `UserCardServiceModule`.
    public struct UserCardServiceModule: Model {
        /// 会员服务项ID. The service, as WeChat Pay numbers it.
        public var serviceModuleId: String
        /// 服务状态设置.
        public var stateSetting: StateSetting?

        enum CodingKeys: String, CodingKey {
            case serviceModuleId = "service_module_id"
            case stateSetting = "state_setting"
        }
    }
}

extension MemberCard {
    /// `UserInformation`.
    public struct UserInformation: Model {
        /// 平台提供的通用开卡信息字段.
        public var commonFieldList: [CommonFieldValue]?
        /// 商户自定义的开卡信息字段.
        public var customFieldList: [CustomFieldValue]?

        enum CodingKeys: String, CodingKey {
            case commonFieldList = "common_field_list"
            case customFieldList = "custom_field_list"
        }
    }
}

extension MemberCard {
    /// `UserInformationForm`.
    public struct UserInformationForm: Model {
        /// 是否允许修改. Whether users may change what they have entered.
        public var canModifyAfterActivate: Bool?
        /// 平台提供的通用开卡信息字段.
        public var commonFieldList: [CommonFieldList]?
        /// 商户自定义的开卡信息字段.
        public var customFieldList: [CustomField]?

        enum CodingKeys: String, CodingKey {
            case canModifyAfterActivate = "can_modify_after_activate"
            case commonFieldList = "common_field_list"
            case customFieldList = "custom_field_list"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            canModifyAfterActivate: Bool? = nil,
            commonFieldList: [CommonFieldList]? = nil,
            customFieldList: [CustomField]? = nil
        ) {
            self.canModifyAfterActivate = canModifyAfterActivate
            self.commonFieldList = commonFieldList
            self.customFieldList = customFieldList
        }
    }
}

extension MemberCard {
    /// `ValidityPeriod`.
    public struct ValidityPeriod: Model {
        /// 有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after receiving; `PERMANENT`: for good.
        public var type: ValidityPeriodType
        /// 有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339.
        public var availableBeginTime: String?
        /// 生效后N天内有效. Days for which a card is good, from the day it takes effect; needed with `FIX_TERM`.
        public var availableDayAfterReceive: Int?
        /// 有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339.
        public var availableEndTime: String?
        /// 领取后N天后生效. Days from receiving a card until it takes effect; with `FIX_TERM`.
        public var waitDaysAfterReceive: Int?

        enum CodingKeys: String, CodingKey {
            case type
            case availableBeginTime = "available_begin_time"
            case availableDayAfterReceive = "available_day_after_receive"
            case availableEndTime = "available_end_time"
            case waitDaysAfterReceive = "wait_days_after_receive"
        }

        /// From the fields; those that may be left out are `nil` unless given.
        public init(
            type: ValidityPeriodType,
            availableBeginTime: String? = nil,
            availableDayAfterReceive: Int? = nil,
            availableEndTime: String? = nil,
            waitDaysAfterReceive: Int? = nil
        ) {
            self.type = type
            self.availableBeginTime = availableBeginTime
            self.availableDayAfterReceive = availableDayAfterReceive
            self.availableEndTime = availableEndTime
            self.waitDaysAfterReceive = waitDaysAfterReceive
        }
    }
}

extension MemberCard {
    /// 事件类型
    public struct AcceptCardResourceEventType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var newActivate: Self { "NEW_ACTIVATE" }
        public static var recover: Self { "RECOVER" }
        public static var memberCardAcceptByPhoneNumber: Self { "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER" }
    }
}

extension MemberCard {
    /// 事件类型
    public struct ActivateCardResourceEventType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var memberCardActivate: Self { "MEMBER_CARD_ACTIVATE" }
    }
}

extension MemberCard {
    /// 激活场景
    public struct ActivateScene: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var newActivate: Self { "NEW_ACTIVATE" }
        public static var recover: Self { "RECOVER" }
    }
}

extension MemberCard {
    /// 会员卡激活类型
    public struct ActivateType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var autoActivate: Self { "AUTO_ACTIVATE" }
        public static var jumpActivate: Self { "JUMP_ACTIVATE" }
    }
}

extension MemberCard {
    /// 活动的当前状态
    public struct ActivityStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { "CREATED" }
        public static var ongoing: Self { "ONGOING" }
        public static var terminated: Self { "TERMINATED" }
        public static var overTime: Self { "OVER_TIME" }
    }
}

extension MemberCard {
    /// 活动类型
    public struct ActivityType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var nonMemberAfterpay: Self { "NON_MEMBER_AFTERPAY" }
        public static var memberAfterpay: Self { "MEMBER_AFTERPAY" }
        public static var nonMemberMiniprogram: Self { "NON_MEMBER_MINIPROGRAM" }
        public static var memberMiniprogram: Self { "MEMBER_MINIPROGRAM" }
    }
}

extension MemberCard {
    /// 会员卡code分配类型
    public struct CodeMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var systemAllocate: Self { "SYSTEM_ALLOCATE" }
        public static var merchantDeposit: Self { "MERCHANT_DEPOSIT" }
        public static var realTime: Self { "REAL_TIME" }
    }
}

extension MemberCard {
    /// 会员码型
    public struct CodeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var barCode: Self { "BAR_CODE" }
        public static var qrcode: Self { "QRCODE" }
        public static var barCodeAndQrcode: Self { "BAR_CODE_AND_QRCODE" }
        public static var noneCode: Self { "NONE_CODE" }
    }
}

extension MemberCard {
    /// 平台提供的通用开卡信息字段
    public struct CommonFieldList: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userFormFlagMobile: Self { "USER_FORM_FLAG_MOBILE" }
        public static var userFormFlagSex: Self { "USER_FORM_FLAG_SEX" }
        public static var userFormFlagName: Self { "USER_FORM_FLAG_NAME" }
        public static var userFormFlagBirthday: Self { "USER_FORM_FLAG_BIRTHDAY" }
        public static var userFormFlagAddress: Self { "USER_FORM_FLAG_ADDRESS" }
        public static var userFormFlagEmail: Self { "USER_FORM_FLAG_EMAIL" }
        public static var userFormFlagCity: Self { "USER_FORM_FLAG_CITY" }
    }
}

extension MemberCard {
    /// 商户自定义的开卡信息字段类型
    public struct CustomFieldType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var text: Self { "TEXT" }
        public static var select: Self { "SELECT" }
        public static var radio: Self { "RADIO" }
        public static var checkBox: Self { "CHECK_BOX" }
    }
}

extension MemberCard {
    /// 会员优惠栏目名称
    public struct FavorModuleTitle: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var favor: Self { "FAVOR" }
        public static var vip: Self { "VIP" }
    }
}

extension MemberCard {
    /// 会员专享价标题
    public struct MemberPriceTitle: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var memberPrice: Self { "MEMBER_PRICE" }
        public static var memberActivity: Self { "MEMBER_ACTIVITY" }
    }
}

extension MemberCard {
    /// 平台提供的通用开卡信息字段
    public struct Name: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userFormFlagMobile: Self { "USER_FORM_FLAG_MOBILE" }
        public static var userFormFlagSex: Self { "USER_FORM_FLAG_SEX" }
        public static var userFormFlagName: Self { "USER_FORM_FLAG_NAME" }
        public static var userFormFlagBirthday: Self { "USER_FORM_FLAG_BIRTHDAY" }
        public static var userFormFlagAddress: Self { "USER_FORM_FLAG_ADDRESS" }
        public static var userFormFlagEmail: Self { "USER_FORM_FLAG_EMAIL" }
        public static var userFormFlagCity: Self { "USER_FORM_FLAG_CITY" }
    }
}

extension MemberCard {
    /// 用户领取状态
    public struct ReceiveStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var unshowed: Self { "UNSHOWED" }
        public static var unreceived: Self { "UNRECEIVED" }
        public static var received: Self { "RECEIVED" }
    }
}

extension MemberCard {
    /// 导入结果
    public struct Result: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { "SUCCESS" }
        public static var duplicate: Self { "DUPLICATE" }
        public static var fail: Self { "FAIL" }
    }
}

extension MemberCard {
    /// 会员卡状态
    public struct Status: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notApprove: Self { "NOT_APPROVE" }
        public static var approveFail: Self { "APPROVE_FAIL" }
        public static var approved: Self { "APPROVED" }
        public static var deleted: Self { "DELETED" }
    }
}

extension MemberCard {
    /// 事件类型
    public struct UserCardManageResourceEventType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var userViewMembercard: Self { "USER_VIEW_MEMBERCARD" }
        public static var userDeleteMembercard: Self { "USER_DELETE_MEMBERCARD" }
        public static var userModifyInformation: Self { "USER_MODIFY_INFORMATION" }
    }
}

extension MemberCard {
    /// 用户会员卡状态
    public struct UserCardStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notActivate: Self { "NOT_ACTIVATE" }
        public static var effective: Self { "EFFECTIVE" }
        public static var expire: Self { "EXPIRE" }
        public static var unavailable: Self { "UNAVAILABLE" }
        public static var delete: Self { "DELETE" }
    }
}

extension MemberCard {
    /// 有效期类型
    public struct ValidityPeriodType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fixTimeRange: Self { "FIX_TIME_RANGE" }
        public static var fixTerm: Self { "FIX_TERM" }
        public static var permanent: Self { "PERMANENT" }
    }
}
