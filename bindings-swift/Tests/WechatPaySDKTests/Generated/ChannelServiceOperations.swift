// Generated from api/channel_service.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum ChannelServiceOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_balance": getBalance
        case "get_merchant_profile": getMerchantProfile
        case "get_merchant_media": getMerchantMedia
        case "rename_bank_channel_account": renameBankChannelAccount
        case "get_bank_channel_account_rename": getBankChannelAccountRename
        case "notify_profile_update_result": notifyProfileUpdateResult
        case "create_punish_order": createPunishOrder
        case "create_recover_order": createRecoverOrder
        case "get_control_order": getControlOrder
        case "create_special_reduction": createSpecialReduction
        case "get_special_reduction": getSpecialReduction
        default: nil
        }
    }

    private static func getBalance(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.channelService.getBalance(
            balAccountNo: given.value("bal_account_no"),
            mchid: given.option("mchid"),
            cardNo: given.option("card_no"),
            sgnNo: given.option("sgn_no"),
            reqScene: given.option("req_scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func getMerchantProfile(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.channelService.getMerchantProfile(
            balAccountNo: given.value("bal_account_no"),
            mchid: given.option("mchid"),
            cardNo: given.option("card_no"),
            sgnNo: given.option("sgn_no"),
            reqScene: given.option("req_scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func getMerchantMedia(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.channelService.getMerchantMedia(
            businessScene: given.value("business_scene"),
            mchid: given.option("mchid"),
            mediaId: given.option("media_id"),
            platformTrxId: given.option("platform_trx_id"),
            mchMediaType: given.option("mch_media_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func renameBankChannelAccount(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.channelService.renameBankChannelAccount(
            outRequestNo: given.value("out_request_no"),
            balAccountNo: given.value("bal_account_no"),
            changeScene: given.value("change_scene"),
            mchid: given.option("mchid"),
            reqScene: given.option("req_scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func getBankChannelAccountRename(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.channelService.getBankChannelAccountRename(
            applicationId: given.value("application_id"),
            balAccountNo: given.value("bal_account_no"),
            mchid: given.option("mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func notifyProfileUpdateResult(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.channelService.notifyProfileUpdateResult(
            outRequestNo: given.value("out_request_no"),
            mchid: given.option("mchid"),
            attachInfo: given.option("attach_info"),
            auditFinishTime: given.option("audit_finish_time"),
            auditResult: given.option("audit_result"),
            failCode: given.option("fail_code"),
            failMsg: given.option("fail_msg"),
            scene: given.option("scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func createPunishOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.channelService.createPunishOrder(
            outRequestNo: given.value("out_request_no"),
            balAccountNo: given.value("bal_account_no"),
            punishScene: given.value("punish_scene"),
            mchid: given.option("mchid"),
            cardNo: given.option("card_no"),
            sgnNo: given.option("sgn_no"),
            fundRepatriationStrategy: given.option("fund_repatriation_strategy"),
            punishEndTime: given.option("punish_end_time"),
            punishReason: given.option("punish_reason"),
            reqScene: given.option("req_scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func createRecoverOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.channelService.createRecoverOrder(
            outRequestNo: given.value("out_request_no"),
            balAccountNo: given.value("bal_account_no"),
            relatedWebankPunishNo: given.value("related_webank_punish_no"),
            relatedWxpayPunishNo: given.value("related_wxpay_punish_no"),
            recoverReason: given.value("recover_reason"),
            mchid: given.option("mchid"),
            cardNo: given.option("card_no"),
            sgnNo: given.option("sgn_no"),
            reqScene: given.option("req_scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func getControlOrder(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.channelService.getControlOrder(
            outRequestNo: given.value("out_request_no"),
            controlType: given.value("control_type"),
            mchid: given.option("mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func createSpecialReduction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.channelService.createSpecialReduction(
            outRequestNo: given.value("out_request_no"),
            balAccountNo: given.value("bal_account_no"),
            amount: given.value("amount"),
            reductionType: given.value("reduction_type"),
            mchid: given.option("mchid"),
            cardNo: given.option("card_no"),
            sgnNo: given.option("sgn_no"),
            reason: given.option("reason"),
            reqScene: given.option("req_scene"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSpecialReduction(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.channelService.getSpecialReduction(
            outRequestNo: given.value("out_request_no"),
            balAccountNo: given.value("bal_account_no"),
            mchid: given.option("mchid"),
            cardNo: given.option("card_no"),
            sgnNo: given.option("sgn_no"),
            reqScene: given.option("req_scene"),
            options: options
        )
        return .answer(answer)
    }
}
