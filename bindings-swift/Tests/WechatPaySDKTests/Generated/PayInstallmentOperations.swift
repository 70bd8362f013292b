// Generated from api/pay_installment.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PayInstallmentOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_exposure": getExposure
        case "get_partner_exposure": getPartnerExposure
        case "get_acquiring_bank_exposure": getAcquiringBankExposure
        case "get_interest_subsidy_exposure": getInterestSubsidyExposure
        case "get_partner_interest_subsidy_exposure": getPartnerInterestSubsidyExposure
        default: nil
        }
    }

    private static func getExposure(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payInstallment.getExposure(
            appid: given.value("appid"),
            outTradeNo: given.value("out_trade_no"),
            payer: given.value("payer"),
            mchid: given.option("mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPartnerExposure(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payInstallment.getPartnerExposure(
            spAppid: given.value("sp_appid"),
            subAppid: given.value("sub_appid"),
            outTradeNo: given.value("out_trade_no"),
            payer: given.value("payer"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getAcquiringBankExposure(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payInstallment.getAcquiringBankExposure(
            outTradeNo: given.value("out_trade_no"),
            acquiringBankId: given.value("acquiring_bank_id"),
            channelId: given.value("channel_id"),
            merchantId: given.value("merchant_id"),
            payer: given.value("payer"),
            acquiringBankAppid: given.option("acquiring_bank_appid"),
            merchantAppid: given.option("merchant_appid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInterestSubsidyExposure(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payInstallment.getInterestSubsidyExposure(
            appid: given.value("appid"),
            userIdType: given.value("user_id_type"),
            mchid: given.option("mchid"),
            openid: given.option("openid"),
            phoneNumberHash: given.option("phone_number_hash"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPartnerInterestSubsidyExposure(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.payInstallment.getPartnerInterestSubsidyExposure(
            spAppid: given.value("sp_appid"),
            subAppid: given.value("sub_appid"),
            spMchid: given.option("sp_mchid"),
            subMchid: given.option("sub_mchid"),
            userId: given.option("user_id"),
            options: options
        )
        return .answer(answer)
    }
}
