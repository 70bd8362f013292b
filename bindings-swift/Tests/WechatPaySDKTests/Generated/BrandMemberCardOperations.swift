// Generated from api/brand_member_card.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BrandMemberCardOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_card": createCard
        case "list_cards": listCards
        case "list_cards pages": listCardsPager
        case "get_card": getCard
        case "update_card": updateCard
        case "delete_card": deleteCard
        case "invalidate_card": invalidateCard
        case "create_pre_auth_token": createPreAuthToken
        case "import_user_card_by_openid": importUserCardByOpenid
        case "import_user_card_by_phone": importUserCardByPhone
        case "confirm_user_card": confirmUserCard
        case "list_user_cards": listUserCards
        case "list_user_cards pages": listUserCardsPager
        case "get_user_card": getUserCard
        case "update_user_card": updateUserCard
        case "invalidate_user_card": invalidateUserCard
        case "create_pay_view_token": createPayViewToken
        case "sync_user_points": syncUserPoints
        case "confirm_points_exchange": confirmPointsExchange
        case "create_user_feed": createUserFeed
        case "create_membership_activity": createMembershipActivity
        case "list_membership_activities": listMembershipActivities
        case "list_membership_activities pages": listMembershipActivitiesPager
        case "get_membership_activity": getMembershipActivity
        case "update_membership_activity": updateMembershipActivity
        case "terminate_membership_activity": terminateMembershipActivity
        default: nil
        }
    }

    private static func createCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.createCard(
            appid: given.value("appid"),
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            benefits: given.value("benefits"),
            cardColor: given.value("card_color"),
            cardPictureUrl: given.value("card_picture_url"),
            cardTitle: given.value("card_title"),
            cardType: given.value("card_type"),
            codeMode: given.value("code_mode"),
            codeType: given.value("code_type"),
            legalAgreement: given.value("legal_agreement"),
            memberInformation: given.value("member_information"),
            notifyUrl: given.value("notify_url"),
            validDateInformation: given.value("valid_date_information"),
            balanceInformation: given.option("balance_information"),
            codeJumpInformation: given.option("code_jump_information"),
            initLevel: given.option("init_level"),
            needDisplayLevel: given.option("need_display_level"),
            needPinned: given.option("need_pinned"),
            pointsInformation: given.option("points_information"),
            purchaseInformation: given.option("purchase_information"),
            servicePhone: given.option("service_phone"),
            userInformation: given.option("user_information"),
            options: options
        )
        return .answer(answer)
    }

    private static func listCards(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.listCards(
            brandId: given.value("brand_id"),
            offset: given.value("offset"),
            limit: given.value("limit"),
            state: given.option("state"),
            options: options
        )
        return .answer(answer)
    }

    private static func listCardsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.brandMemberCard.listCardsPager(
            brandId: given.value("brand_id"),
            limit: given.value("limit"),
            offset: given.value("offset"),
            state: given.option("state"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.getCard(
            cardId: given.value("card_id"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.updateCard(
            cardId: given.value("card_id"),
            brandId: given.value("brand_id"),
            balanceInformation: given.option("balance_information"),
            benefits: given.option("benefits"),
            cardColor: given.option("card_color"),
            cardPictureUrl: given.option("card_picture_url"),
            cardTitle: given.option("card_title"),
            cardType: given.option("card_type"),
            codeJumpInformation: given.option("code_jump_information"),
            initLevel: given.option("init_level"),
            legalAgreement: given.option("legal_agreement"),
            memberInformation: given.option("member_information"),
            needDisplayLevel: given.option("need_display_level"),
            needPinned: given.option("need_pinned"),
            notifyUrl: given.option("notify_url"),
            pointsInformation: given.option("points_information"),
            purchaseInformation: given.option("purchase_information"),
            servicePhone: given.option("service_phone"),
            userInformation: given.option("user_information"),
            validDateInformation: given.option("valid_date_information"),
            options: options
        )
        return .answer(answer)
    }

    private static func deleteCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.deleteCard(
            cardId: given.value("card_id"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func invalidateCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.invalidateCard(
            cardId: given.value("card_id"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPreAuthToken(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.createPreAuthToken(
            brandId: given.value("brand_id"),
            openid: given.value("openid"),
            cardId: given.value("card_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func importUserCardByOpenid(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.importUserCardByOpenid(
            brandId: given.value("brand_id"),
            openid: given.value("openid"),
            cardId: given.value("card_id"),
            userCardCode: given.value("user_card_code"),
            cardColor: given.option("card_color"),
            cardPictureUrl: given.option("card_picture_url"),
            dateInformation: given.option("date_information"),
            level: given.option("level"),
            phoneNumber: given.option("phone_number"),
            pickupTime: given.option("pickup_time"),
            userInformation: given.option("user_information"),
            validDateInformation: given.option("valid_date_information"),
            options: options
        )
        return .answer(answer)
    }

    private static func importUserCardByPhone(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.importUserCardByPhone(
            brandId: given.value("brand_id"),
            cardId: given.value("card_id"),
            dateInformation: given.value("date_information"),
            phoneNumber: given.value("phone_number"),
            pickupTime: given.value("pickup_time"),
            userCardCode: given.value("user_card_code"),
            userInformation: given.option("user_information"),
            options: options
        )
        return .answer(answer)
    }

    private static func confirmUserCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.confirmUserCard(
            userCardCode: given.value("user_card_code"),
            brandId: given.value("brand_id"),
            openid: given.value("openid"),
            cardId: given.value("card_id"),
            userCardConfirmState: given.value("user_card_confirm_state"),
            attach: given.option("attach"),
            cardColor: given.option("card_color"),
            cardPictureUrl: given.option("card_picture_url"),
            level: given.option("level"),
            phoneNumber: given.option("phone_number"),
            userInformation: given.option("user_information"),
            validDateInformation: given.option("valid_date_information"),
            options: options
        )
        return .answer(answer)
    }

    private static func listUserCards(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.listUserCards(
            brandId: given.value("brand_id"),
            openid: given.value("openid"),
            offset: given.value("offset"),
            limit: given.value("limit"),
            userCardState: given.option("user_card_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func listUserCardsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.brandMemberCard.listUserCardsPager(
            brandId: given.value("brand_id"),
            openid: given.value("openid"),
            limit: given.value("limit"),
            offset: given.value("offset"),
            userCardState: given.option("user_card_state"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getUserCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.getUserCard(
            userCardCode: given.value("user_card_code"),
            brandId: given.value("brand_id"),
            openid: given.value("openid"),
            cardId: given.value("card_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateUserCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.updateUserCard(
            userCardCode: given.value("user_card_code"),
            brandId: given.value("brand_id"),
            openid: given.value("openid"),
            cardId: given.value("card_id"),
            attach: given.option("attach"),
            cardColor: given.option("card_color"),
            cardPictureUrl: given.option("card_picture_url"),
            level: given.option("level"),
            phoneNumber: given.option("phone_number"),
            pickupTime: given.option("pickup_time"),
            userInformation: given.option("user_information"),
            validDateInformation: given.option("valid_date_information"),
            options: options
        )
        return .answer(answer)
    }

    private static func invalidateUserCard(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.invalidateUserCard(
            userCardCode: given.value("user_card_code"),
            brandId: given.value("brand_id"),
            openid: given.value("openid"),
            cardId: given.value("card_id"),
            invalidReason: given.option("invalid_reason"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPayViewToken(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.createPayViewToken(
            brandId: given.value("brand_id"),
            openid: given.value("openid"),
            cardId: given.value("card_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func syncUserPoints(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.syncUserPoints(
            brandId: given.value("brand_id"),
            openid: given.value("openid"),
            outRequestNo: given.value("out_request_no"),
            cardId: given.value("card_id"),
            pointBalance: given.value("point_balance"),
            userCardCode: given.value("user_card_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func confirmPointsExchange(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.confirmPointsExchange(
            brandId: given.value("brand_id"),
            openid: given.value("openid"),
            cardId: given.value("card_id"),
            exchangeCouponTemplateId: given.value("exchange_coupon_template_id"),
            recordId: given.value("record_id"),
            result: given.value("result"),
            userCardCode: given.value("user_card_code"),
            couponCode: given.option("coupon_code"),
            failReason: given.option("fail_reason"),
            rejectReason: given.option("reject_reason"),
            state: given.option("state"),
            options: options
        )
        return .answer(answer)
    }

    private static func createUserFeed(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.createUserFeed(
            brandId: given.value("brand_id"),
            openid: given.value("openid"),
            outRequestNo: given.value("out_request_no"),
            cardId: given.value("card_id"),
            cell: given.value("cell"),
            userCardCode: given.value("user_card_code"),
            cellMessage: given.option("cell_message"),
            options: options
        )
        return .answer(answer)
    }

    private static func createMembershipActivity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.createMembershipActivity(
            brandId: given.value("brand_id"),
            outRequestNo: given.value("out_request_no"),
            title: given.value("title"),
            beginTime: given.value("begin_time"),
            endTime: given.value("end_time"),
            cardId: given.value("card_id"),
            activityChannel: given.value("activity_channel"),
            applyTotal: given.value("apply_total"),
            productCouponStockList: given.value("product_coupon_stock_list"),
            subTitle: given.value("sub_title"),
            options: options
        )
        return .answer(answer)
    }

    private static func listMembershipActivities(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.listMembershipActivities(
            brandId: given.value("brand_id"),
            offset: given.value("offset"),
            limit: given.value("limit"),
            cardId: given.option("card_id"),
            activityState: given.option("activity_state"),
            options: options
        )
        return .answer(answer)
    }

    private static func listMembershipActivitiesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.brandMemberCard.listMembershipActivitiesPager(
            brandId: given.value("brand_id"),
            limit: given.value("limit"),
            offset: given.value("offset"),
            cardId: given.option("card_id"),
            activityState: given.option("activity_state"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getMembershipActivity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.getMembershipActivity(
            activityId: given.value("activity_id"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateMembershipActivity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.updateMembershipActivity(
            activityId: given.value("activity_id"),
            brandId: given.value("brand_id"),
            title: given.value("title"),
            beginTime: given.value("begin_time"),
            endTime: given.value("end_time"),
            subTitle: given.value("sub_title"),
            options: options
        )
        return .answer(answer)
    }

    private static func terminateMembershipActivity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandMemberCard.terminateMembershipActivity(
            activityId: given.value("activity_id"),
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }
}
