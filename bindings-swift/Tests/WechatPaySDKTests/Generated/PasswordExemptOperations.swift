// Generated from api/password_exempt.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PasswordExemptOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "pre_sign_merchant_mini_program": preSignMerchantMiniProgram
        case "pre_sign_merchant_pay_redirect": preSignMerchantPayRedirect
        case "pre_sign_partner_mini_program": preSignPartnerMiniProgram
        case "pre_sign_partner_pay_redirect": preSignPartnerPayRedirect
        case "pre_sign_ecommerce_mini_program": preSignEcommerceMiniProgram
        case "pre_sign_ecommerce_pay_redirect": preSignEcommercePayRedirect
        case "pre_sign_clearing_institution_mini_program": preSignClearingInstitutionMiniProgram
        case "pre_sign_clearing_institution_pay_redirect": preSignClearingInstitutionPayRedirect
        case "get_contract": getContract
        case "terminate_contract": terminateContract
        default: nil
        }
    }

    private static func preSignMerchantMiniProgram(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.passwordExempt.preSignMerchantMiniProgram(
            appid: given.value("appid"),
            openid: given.value("openid"),
            serviceId: given.value("service_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            notifyUrl: given.value("notify_url"),
            outContractCode: given.value("out_contract_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignMerchantPayRedirect(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.passwordExempt.preSignMerchantPayRedirect(
            appid: given.value("appid"),
            openid: given.value("openid"),
            prepayId: given.value("prepay_id"),
            serviceId: given.value("service_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            notifyUrl: given.value("notify_url"),
            outContractCode: given.value("out_contract_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignPartnerMiniProgram(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.passwordExempt.preSignPartnerMiniProgram(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            subAppid: given.value("sub_appid"),
            serviceId: given.value("service_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            notifyUrl: given.value("notify_url"),
            outContractCode: given.value("out_contract_code"),
            spOpenid: given.option("sp_openid"),
            subOpenid: given.option("sub_openid"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignPartnerPayRedirect(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.passwordExempt.preSignPartnerPayRedirect(
            subMchid: given.value("sub_mchid"),
            spAppid: given.value("sp_appid"),
            subAppid: given.value("sub_appid"),
            prepayId: given.value("prepay_id"),
            serviceId: given.value("service_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            notifyUrl: given.value("notify_url"),
            outContractCode: given.value("out_contract_code"),
            spOpenid: given.option("sp_openid"),
            subOpenid: given.option("sub_openid"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignEcommerceMiniProgram(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.passwordExempt.preSignEcommerceMiniProgram(
            appid: given.value("appid"),
            openid: given.value("openid"),
            serviceId: given.value("service_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            notifyUrl: given.value("notify_url"),
            outContractCode: given.value("out_contract_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignEcommercePayRedirect(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.passwordExempt.preSignEcommercePayRedirect(
            appid: given.value("appid"),
            openid: given.value("openid"),
            prepayId: given.value("prepay_id"),
            serviceId: given.value("service_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            notifyUrl: given.value("notify_url"),
            outContractCode: given.value("out_contract_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignClearingInstitutionMiniProgram(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.passwordExempt.preSignClearingInstitutionMiniProgram(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            subAppid: given.value("sub_appid"),
            serviceId: given.value("service_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            notifyUrl: given.value("notify_url"),
            outContractCode: given.value("out_contract_code"),
            openid: given.option("openid"),
            subOpenid: given.option("sub_openid"),
            options: options
        )
        return .answer(answer)
    }

    private static func preSignClearingInstitutionPayRedirect(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.passwordExempt.preSignClearingInstitutionPayRedirect(
            subMchid: given.value("sub_mchid"),
            appid: given.value("appid"),
            subAppid: given.value("sub_appid"),
            prepayId: given.value("prepay_id"),
            serviceId: given.value("service_id"),
            contractDisplayAccount: given.value("contract_display_account"),
            notifyUrl: given.value("notify_url"),
            outContractCode: given.value("out_contract_code"),
            openid: given.option("openid"),
            subOpenid: given.option("sub_openid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.passwordExempt.getContract(
            serviceId: given.value("service_id"),
            outContractCode: given.value("out_contract_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func terminateContract(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.passwordExempt.terminateContract(
            serviceId: given.value("service_id"),
            outContractCode: given.value("out_contract_code"),
            contractTerminationRemark: given.value("contract_termination_remark"),
            options: options
        )
        return .answer(answer)
    }
}
