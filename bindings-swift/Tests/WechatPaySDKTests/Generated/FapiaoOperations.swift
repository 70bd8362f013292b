// Generated from api/fapiao.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum FapiaoOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "download_file": downloadFile
        case "create_card_template": createCardTemplate
        case "issue_fapiao": issueFapiao
        case "issue_general_fapiao": issueGeneralFapiao
        case "issue_passenger_transport_fapiao": issuePassengerTransportFapiao
        case "issue_refined_oil_fapiao": issueRefinedOilFapiao
        case "issue_real_estate_leasing_fapiao": issueRealEstateLeasingFapiao
        case "upload_file": uploadFile
        case "get_application": getApplication
        case "list_files": listFiles
        case "insert_cards": insertCards
        case "reverse_fapiao": reverseFapiao
        case "get_invite_url": getInviteUrl
        case "list_invited_merchants": listInvitedMerchants
        case "list_invited_merchants pages": listInvitedMerchantsPager
        case "get_merchant_base_information": getMerchantBaseInformation
        case "get_development_config": getDevelopmentConfig
        case "update_development_config": updateDevelopmentConfig
        case "list_tax_codes": listTaxCodes
        case "list_tax_codes pages": listTaxCodesPager
        case "check_sub_merchant": checkSubMerchant
        case "get_sub_merchant_check_status": getSubMerchantCheckStatus
        case "get_user_title": getUserTitle
        case "get_user_title_url": getUserTitleUrl
        default: nil
        }
    }

    private static func downloadFile(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let file = try await client.fapiao.downloadFile(
            token: given.value("token"),
            options: options
        )
        return .file(file)
    }

    private static func createCardTemplate(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fapiao.createCardTemplate(
            subMchid: given.value("sub_mchid"),
            cardAppid: given.value("card_appid"),
            cardTemplateInformation: given.value("card_template_information"),
            options: options
        )
        return .answer(answer)
    }

    private static func issueFapiao(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.fapiao.issueFapiao(
            fapiaoApplyId: given.value("fapiao_apply_id"),
            buyerInformation: given.value("buyer_information"),
            fapiaoInformation: given.value("fapiao_information"),
            scene: given.value("scene"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .nothing
    }

    private static func issueGeneralFapiao(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.fapiao.issueGeneralFapiao(
            subMchid: given.value("sub_mchid"),
            fapiaoApplyId: given.value("fapiao_apply_id"),
            buyerInformation: given.value("buyer_information"),
            fapiaoInformation: given.value("fapiao_information"),
            options: options
        )
        return .nothing
    }

    private static func issuePassengerTransportFapiao(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.fapiao.issuePassengerTransportFapiao(
            subMchid: given.value("sub_mchid"),
            fapiaoApplyId: given.value("fapiao_apply_id"),
            buyerInformation: given.value("buyer_information"),
            fapiaoInformation: given.value("fapiao_information"),
            options: options
        )
        return .nothing
    }

    private static func issueRefinedOilFapiao(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.fapiao.issueRefinedOilFapiao(
            subMchid: given.value("sub_mchid"),
            fapiaoApplyId: given.value("fapiao_apply_id"),
            buyerInformation: given.value("buyer_information"),
            fapiaoInformation: given.value("fapiao_information"),
            options: options
        )
        return .nothing
    }

    private static func issueRealEstateLeasingFapiao(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.fapiao.issueRealEstateLeasingFapiao(
            subMchid: given.value("sub_mchid"),
            fapiaoApplyId: given.value("fapiao_apply_id"),
            buyerInformation: given.value("buyer_information"),
            fapiaoInformation: given.value("fapiao_information"),
            options: options
        )
        return .nothing
    }

    private static func uploadFile(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fapiao.uploadFile(
            file: given.file(),
            subMchid: given.value("sub_mchid"),
            fileType: given.value("file_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func getApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fapiao.getApplication(
            fapiaoApplyId: given.value("fapiao_apply_id"),
            subMchid: given.value("sub_mchid"),
            fapiaoId: given.option("fapiao_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func listFiles(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fapiao.listFiles(
            fapiaoApplyId: given.value("fapiao_apply_id"),
            subMchid: given.value("sub_mchid"),
            fapiaoId: given.option("fapiao_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func insertCards(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.fapiao.insertCards(
            fapiaoApplyId: given.value("fapiao_apply_id"),
            subMchid: given.value("sub_mchid"),
            buyerInformation: given.value("buyer_information"),
            fapiaoCardInformation: given.value("fapiao_card_information"),
            scene: given.value("scene"),
            options: options
        )
        return .nothing
    }

    private static func reverseFapiao(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.fapiao.reverseFapiao(
            fapiaoApplyId: given.value("fapiao_apply_id"),
            subMchid: given.value("sub_mchid"),
            reverseReason: given.value("reverse_reason"),
            fapiaoInformation: given.option("fapiao_information"),
            options: options
        )
        return .nothing
    }

    private static func getInviteUrl(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fapiao.getInviteUrl(
            fapiaoMode: given.value("fapiao_mode"),
            inviteCode: given.value("invite_code"),
            operationType: given.value("operation_type"),
            subMchid: given.option("sub_mchid"),
            taxpayerId: given.option("taxpayer_id"),
            fapiaoAbilityTypeList: given.option("fapiao_ability_type_list"),
            inviteChannel: given.option("invite_channel"),
            operateUser: given.option("operate_user"),
            options: options
        )
        return .answer(answer)
    }

    private static func listInvitedMerchants(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fapiao.listInvitedMerchants(
            offset: given.value("offset"),
            limit: given.value("limit"),
            mchInviteStatus: given.value("mch_invite_status"),
            queryTimeEnd: given.value("query_time_end"),
            queryTimeStart: given.value("query_time_start"),
            inviteCode: given.option("invite_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func listInvitedMerchantsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.fapiao.listInvitedMerchantsPager(
            limit: given.value("limit"),
            mchInviteStatus: given.value("mch_invite_status"),
            queryTimeEnd: given.value("query_time_end"),
            queryTimeStart: given.value("query_time_start"),
            offset: given.value("offset"),
            inviteCode: given.option("invite_code"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func getMerchantBaseInformation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fapiao.getMerchantBaseInformation(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDevelopmentConfig(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fapiao.getDevelopmentConfig(
            subMchCode: given.option("sub_mch_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func updateDevelopmentConfig(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fapiao.updateDevelopmentConfig(
            subMchCode: given.value("sub_mch_code"),
            callbackUrl: given.option("callback_url"),
            showFapiaoCell: given.option("show_fapiao_cell"),
            supportVatFapiao: given.option("support_vat_fapiao"),
            options: options
        )
        return .answer(answer)
    }

    private static func listTaxCodes(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fapiao.listTaxCodes(
            offset: given.value("offset"),
            limit: given.value("limit"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func listTaxCodesPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.fapiao.listTaxCodesPager(
            limit: given.value("limit"),
            offset: given.value("offset"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func checkSubMerchant(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.fapiao.checkSubMerchant(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .nothing
    }

    private static func getSubMerchantCheckStatus(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fapiao.getSubMerchantCheckStatus(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUserTitle(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fapiao.getUserTitle(
            subMchid: given.value("sub_mchid"),
            fapiaoApplyId: given.value("fapiao_apply_id"),
            scene: given.value("scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func getUserTitleUrl(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.fapiao.getUserTitleUrl(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            openid: given.value("openid"),
            fapiaoApplyId: given.value("fapiao_apply_id"),
            source: given.value("source"),
            totalAmount: given.value("total_amount"),
            mustInputEmail: given.option("must_input_email"),
            mustInputPhone: given.option("must_input_phone"),
            sellerName: given.option("seller_name"),
            showEmailCell: given.option("show_email_cell"),
            showPhoneCell: given.option("show_phone_cell"),
            options: options
        )
        return .answer(answer)
    }
}
