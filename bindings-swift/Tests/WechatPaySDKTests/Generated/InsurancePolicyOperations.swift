// Generated from api/insurance_policy.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum InsurancePolicyOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_authorization": createAuthorization
        case "get_authorization": getAuthorization
        case "upload_policy": uploadPolicy
        case "get_policy": getPolicy
        case "update_policy": updatePolicy
        default: nil
        }
    }

    private static func createAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePolicy.createAuthorization(
            appid: given.value("appid"),
            planId: given.value("plan_id"),
            outInsuranceNo: given.value("out_insurance_no"),
            insuranceName: given.value("insurance_name"),
            outContractCode: given.value("out_contract_code"),
            payeeAppid: given.option("payee_appid"),
            payeeMchid: given.option("payee_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getAuthorization(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePolicy.getAuthorization(
            outInsuranceNo: given.value("out_insurance_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func uploadPolicy(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePolicy.uploadPolicy(
            appid: given.value("appid"),
            openid: given.value("openid"),
            planId: given.value("plan_id"),
            outInsuranceNo: given.value("out_insurance_no"),
            coverageDetail: given.value("coverage_detail"),
            effectiveTime: given.value("effective_time"),
            expiredTime: given.value("expired_time"),
            freeInsurance: given.value("free_insurance"),
            insuranceCompanyCode: given.value("insurance_company_code"),
            insuredNameList: given.value("insured_name_list"),
            outContractCode: given.value("out_contract_code"),
            policyPeriods: given.value("policy_periods"),
            policyState: given.value("policy_state"),
            policyType: given.value("policy_type"),
            supportRenewal: given.value("support_renewal"),
            payeeAppid: given.option("payee_appid"),
            payeeMchid: given.option("payee_mchid"),
            payeeOpenid: given.option("payee_openid"),
            address: given.option("address"),
            carNumber: given.option("car_number"),
            combinedPayment: given.option("combined_payment"),
            coverageTermType: given.option("coverage_term_type"),
            endRenewalTime: given.option("end_renewal_time"),
            firstPeriodAmount: given.option("first_period_amount"),
            paymentMethod: given.option("payment_method"),
            paymentPeriod: given.option("payment_period"),
            periodPremiumMode: given.option("period_premium_mode"),
            petName: given.option("pet_name"),
            policyCode: given.option("policy_code"),
            startRenewalTime: given.option("start_renewal_time"),
            subsequentPeriodAmount: given.option("subsequent_period_amount"),
            options: options
        )
        return .answer(answer)
    }

    private static func getPolicy(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePolicy.getPolicy(
            outInsuranceNo: given.value("out_insurance_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func updatePolicy(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.insurancePolicy.updatePolicy(
            outInsuranceNo: given.value("out_insurance_no"),
            planId: given.option("plan_id"),
            address: given.option("address"),
            carNumber: given.option("car_number"),
            combinedPayment: given.option("combined_payment"),
            coverageDetail: given.option("coverage_detail"),
            coverageTermType: given.option("coverage_term_type"),
            effectiveTime: given.option("effective_time"),
            endRenewalTime: given.option("end_renewal_time"),
            expiredTime: given.option("expired_time"),
            firstPeriodAmount: given.option("first_period_amount"),
            freeInsurance: given.option("free_insurance"),
            insuranceName: given.option("insurance_name"),
            insuredNameList: given.option("insured_name_list"),
            outContractCode: given.option("out_contract_code"),
            paymentMethod: given.option("payment_method"),
            paymentPeriod: given.option("payment_period"),
            periodPremiumMode: given.option("period_premium_mode"),
            petName: given.option("pet_name"),
            policyCode: given.option("policy_code"),
            policyPeriods: given.option("policy_periods"),
            policyState: given.option("policy_state"),
            policyType: given.option("policy_type"),
            startRenewalTime: given.option("start_renewal_time"),
            subsequentPeriodAmount: given.option("subsequent_period_amount"),
            supportRenewal: given.option("support_renewal"),
            options: options
        )
        return .answer(answer)
    }
}
