// Generated from api/member_card.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum MemberCardOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "set_callback": setCallback
        case "get_callback": getCallback
        case "create_card": createCard
        case "list_cards": listCards
        case "list_cards pages": listCardsPager
        case "get_card": getCard
        case "update_card": updateCard
        case "delete_card": deleteCard
        case "update_card_rights": updateCardRights
        case "add_service_module": addServiceModule
        case "update_service_module": updateServiceModule
        case "delete_service_module": deleteServiceModule
        case "deposit_codes": depositCodes
        case "upgrade_card": upgradeCard
        case "create_qrcode": createQrcode
        case "create_permission_token": createPermissionToken
        case "get_activation_information": getActivationInformation
        case "decrypt_code": decryptCode
        case "activate_user_card": activateUserCard
        case "import_user_card_by_openid": importUserCardByOpenid
        case "import_user_card_by_phone": importUserCardByPhone
        case "import_phone_number_member": importPhoneNumberMember
        case "get_phone_number_member": getPhoneNumberMember
        case "list_user_cards": listUserCards
        case "list_user_cards pages": listUserCardsPager
        case "get_user_card": getUserCard
        case "update_user_card": updateUserCard
        case "update_user_card_rights": updateUserCardRights
        case "set_service_module_data": setServiceModuleData
        case "invalidate_user_card": invalidateUserCard
        case "prepare_bonus": prepareBonus
        case "commit_bonus": commitBonus
        case "create_activity": createActivity
        case "list_activities": listActivities
        case "list_activities pages": listActivitiesPager
        case "get_activity": getActivity
        case "terminate_activity": terminateActivity
        default: nil
        }
    }

    private static func setCallback(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.setCallback(
            notifyUrl: given.value("notify_url"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCallback(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.getCallback(
            options: options
        )
        return .answer(answer)
    }

    private static func createCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.createCard(
            appid: given.value("appid"),
            outRequestNo: given.value("out_request_no"),
            title: given.value("title"),
            description: given.value("description"),
            backgroundPictureUrl: given.value("background_picture_url"),
            brand: given.value("brand"),
            codeMode: given.value("code_mode"),
            codeType: given.value("code_type"),
            dateInformation: given.value("date_information"),
            logoUrl: given.value("logo_url"),
            additionalStatement: given.option("additional_statement"),
            balanceInformation: given.option("balance_information"),
            initLevel: given.option("init_level"),
            needDisplayLevel: given.option("need_display_level"),
            needDynamicCode: given.option("need_dynamic_code"),
            servicePhone: given.option("service_phone"),
            totalQuantity: given.option("total_quantity"),
            userInformationForm: given.option("user_information_form"),
            options: options
        )
        return .answer(answer)
    }

    private static func listCards(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.listCards(
            offset: given.value("offset"),
            limit: given.value("limit"),
            appid: given.option("appid"),
            brandId: given.option("brand_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func listCardsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.memberCard.listCardsPager(
            limit: given.value("limit"),
            offset: given.value("offset"),
            appid: given.option("appid"),
            brandId: given.option("brand_id"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.getCard(
            cardId: given.value("card_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.memberCard.updateCard(
            cardId: given.value("card_id"),
            appid: given.option("appid"),
            title: given.option("title"),
            description: given.option("description"),
            additionalStatement: given.option("additional_statement"),
            backgroundPictureUrl: given.option("background_picture_url"),
            balanceInformation: given.option("balance_information"),
            codeMode: given.option("code_mode"),
            codeType: given.option("code_type"),
            dateInformation: given.option("date_information"),
            initLevel: given.option("init_level"),
            logoUrl: given.option("logo_url"),
            needDisplayLevel: given.option("need_display_level"),
            needDynamicCode: given.option("need_dynamic_code"),
            servicePhone: given.option("service_phone"),
            totalQuantity: given.option("total_quantity"),
            userInformationForm: given.option("user_information_form"),
            options: options
        )
        return .nothing
    }

    private static func deleteCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.memberCard.deleteCard(
            cardId: given.value("card_id"),
            options: options
        )
        return .nothing
    }

    private static func updateCardRights(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.memberCard.updateCardRights(
            cardId: given.value("card_id"),
            showBonus: given.value("show_bonus"),
            showFavor: given.value("show_favor"),
            bonus: given.option("bonus"),
            fapiao: given.option("fapiao"),
            favor: given.option("favor"),
            guide: given.option("guide"),
            showFapiao: given.option("show_fapiao"),
            showGuide: given.option("show_guide"),
            options: options
        )
        return .nothing
    }

    private static func addServiceModule(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.addServiceModule(
            cardId: given.value("card_id"),
            serviceModuleId: given.value("service_module_id"),
            jumpMiniprogram: given.value("jump_miniprogram"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateServiceModule(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.updateServiceModule(
            cardId: given.value("card_id"),
            serviceModuleId: given.value("service_module_id"),
            jumpMiniprogram: given.value("jump_miniprogram"),
            options: options
        )
        return .answer(answer)
    }

    private static func deleteServiceModule(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.memberCard.deleteServiceModule(
            cardId: given.value("card_id"),
            serviceModuleId: given.value("service_module_id"),
            options: options
        )
        return .nothing
    }

    private static func depositCodes(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.depositCodes(
            cardId: given.value("card_id"),
            code: given.option("code"),
            options: options
        )
        return .answer(answer)
    }

    private static func upgradeCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.memberCard.upgradeCard(
            cardId: given.value("card_id"),
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .nothing
    }

    private static func createQrcode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.createQrcode(
            cardId: given.value("card_id"),
            activateType: given.value("activate_type"),
            activateAppid: given.option("activate_appid"),
            activatePath: given.option("activate_path"),
            activateUrl: given.option("activate_url"),
            outerStr: given.option("outer_str"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPermissionToken(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.createPermissionToken(
            cardId: given.value("card_id"),
            activateType: given.value("activate_type"),
            activateAppid: given.option("activate_appid"),
            activatePath: given.option("activate_path"),
            activateUrl: given.option("activate_url"),
            navigateBackPreviousPage: given.option("navigate_back_previous_page"),
            outerStr: given.option("outer_str"),
            options: options
        )
        return .answer(answer)
    }

    private static func getActivationInformation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.getActivationInformation(
            activateTicket: given.value("activate_ticket"),
            options: options
        )
        return .answer(answer)
    }

    private static func decryptCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.decryptCode(
            cardId: given.value("card_id"),
            encryptCode: given.value("encrypt_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func activateUserCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.memberCard.activateUserCard(
            cardId: given.value("card_id"),
            code: given.value("code"),
            membershipNumber: given.option("membership_number"),
            options: options
        )
        return .nothing
    }

    private static func importUserCardByOpenid(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.importUserCardByOpenid(
            cardId: given.value("card_id"),
            openid: given.value("openid"),
            outRequestNo: given.value("out_request_no"),
            code: given.option("code"),
            options: options
        )
        return .answer(answer)
    }

    private static func importUserCardByPhone(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.importUserCardByPhone(
            cardId: given.value("card_id"),
            outRequestNo: given.value("out_request_no"),
            encryptedPhoneNumber: given.value("encrypted_phone_number"),
            code: given.option("code"),
            options: options
        )
        return .answer(answer)
    }

    private static func importPhoneNumberMember(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.memberCard.importPhoneNumberMember(
            encryptedPhoneNumber: given.value("encrypted_phone_number"),
            memberInformation: given.value("member_information"),
            outerStr: given.option("outer_str"),
            options: options
        )
        return .nothing
    }

    private static func getPhoneNumberMember(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.getPhoneNumberMember(
            cardId: given.value("card_id"),
            encryptedPhoneNumber: given.value("encrypted_phone_number"),
            options: options
        )
        return .answer(answer)
    }

    private static func listUserCards(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.listUserCards(
            openid: given.value("openid"),
            offset: given.value("offset"),
            limit: given.value("limit"),
            appid: given.option("appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listUserCardsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.memberCard.listUserCardsPager(
            openid: given.value("openid"),
            limit: given.value("limit"),
            offset: given.value("offset"),
            appid: given.option("appid"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getUserCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.getUserCard(
            cardId: given.value("card_id"),
            code: given.value("code"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateUserCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.memberCard.updateUserCard(
            cardId: given.value("card_id"),
            code: given.value("code"),
            outRequestNo: given.option("out_request_no"),
            backgroundPictureUrl: given.option("background_picture_url"),
            balanceInformation: given.option("balance_information"),
            level: given.option("level"),
            membershipNumber: given.option("membership_number"),
            needInformBalance: given.option("need_inform_balance"),
            needInformLevel: given.option("need_inform_level"),
            options: options
        )
        return .nothing
    }

    private static func updateUserCardRights(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.memberCard.updateUserCardRights(
            cardId: given.value("card_id"),
            code: given.value("code"),
            outRequestNo: given.value("out_request_no"),
            addBonusValue: given.option("add_bonus_value"),
            beforeBonusValue: given.option("before_bonus_value"),
            bonusValue: given.option("bonus_value"),
            fapiaoJumpWord: given.option("fapiao_jump_word"),
            guide: given.option("guide"),
            memberPriceWord: given.option("member_price_word"),
            needInformBonus: given.option("need_inform_bonus"),
            options: options
        )
        return .nothing
    }

    private static func setServiceModuleData(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.memberCard.setServiceModuleData(
            cardId: given.value("card_id"),
            code: given.value("code"),
            outRequestNo: given.value("out_request_no"),
            serviceModuleId: given.value("service_module_id"),
            stateSetting: given.value("state_setting"),
            options: options
        )
        return .nothing
    }

    private static func invalidateUserCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.memberCard.invalidateUserCard(
            cardId: given.value("card_id"),
            code: given.value("code"),
            reason: given.option("reason"),
            options: options
        )
        return .nothing
    }

    private static func prepareBonus(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.memberCard.prepareBonus(
            cardId: given.value("card_id"),
            code: given.value("code"),
            outTradeNo: given.value("out_trade_no"),
            bonusValue: given.value("bonus_value"),
            mchid: given.option("mchid"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .nothing
    }

    private static func commitBonus(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.memberCard.commitBonus(
            cardId: given.value("card_id"),
            code: given.value("code"),
            outTradeNo: given.value("out_trade_no"),
            bonusValue: given.value("bonus_value"),
            mchid: given.option("mchid"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .nothing
    }

    private static func createActivity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.createActivity(
            outRequestNo: given.value("out_request_no"),
            beginTime: given.value("begin_time"),
            endTime: given.value("end_time"),
            cardId: given.value("card_id"),
            activityName: given.value("activity_name"),
            activityType: given.value("activity_type"),
            awardSendPeriod: given.option("award_send_period"),
            miniprogramActivitySetting: given.option("miniprogram_activity_setting"),
            payActivitySetting: given.option("pay_activity_setting"),
            stockList: given.option("stock_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func listActivities(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.listActivities(
            activityType: given.value("activity_type"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            cardId: given.option("card_id"),
            activityStatus: given.option("activity_status"),
            options: options
        )
        return .answer(answer)
    }

    private static func listActivitiesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.memberCard.listActivitiesPager(
            activityType: given.value("activity_type"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            cardId: given.option("card_id"),
            activityStatus: given.option("activity_status"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getActivity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.getActivity(
            activityId: given.value("activity_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func terminateActivity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.memberCard.terminateActivity(
            activityId: given.value("activity_id"),
            terminateTime: given.option("terminate_time"),
            options: options
        )
        return .answer(answer)
    }
}
