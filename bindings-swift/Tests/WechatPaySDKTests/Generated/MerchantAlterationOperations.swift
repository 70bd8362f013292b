// Generated from api/merchant_alteration.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum MerchantAlterationOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "submit_contact_alteration": submitContactAlteration
        case "get_contact_alteration_by_out_request_no": getContactAlterationByOutRequestNo
        case "get_contact_alteration_by_apply_id": getContactAlterationByApplyId
        case "cancel_contact_alteration": cancelContactAlteration
        case "submit_subject_alteration": submitSubjectAlteration
        case "get_subject_alteration_by_out_request_no": getSubjectAlterationByOutRequestNo
        case "get_subject_alteration_by_apply_id": getSubjectAlterationByApplyId
        case "cancel_subject_alteration": cancelSubjectAlteration
        case "submit_name_alteration": submitNameAlteration
        case "get_name_alteration_by_out_request_no": getNameAlterationByOutRequestNo
        case "get_name_alteration_by_apply_id": getNameAlterationByApplyId
        case "cancel_name_alteration": cancelNameAlteration
        default: nil
        }
    }

    private static func submitContactAlteration(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantAlteration.submitContactAlteration(
            outRequestNo: given.value("out_request_no"),
            merchantCode: given.value("merchant_code"),
            contactInfo: given.option("contact_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getContactAlterationByOutRequestNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantAlteration.getContactAlterationByOutRequestNo(
            merchantCode: given.value("merchant_code"),
            outRequestNo: given.value("out_request_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getContactAlterationByApplyId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantAlteration.getContactAlterationByApplyId(
            applyId: given.value("apply_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelContactAlteration(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantAlteration.cancelContactAlteration(
            applyId: given.value("apply_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func submitSubjectAlteration(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantAlteration.submitSubjectAlteration(
            outRequestNo: given.value("out_request_no"),
            merchantCode: given.value("merchant_code"),
            organizationType: given.value("organization_type"),
            addition: given.option("addition"),
            alterScope: given.option("alter_scope"),
            businessLicenseInfo: given.option("business_license_info"),
            certificateInfo: given.option("certificate_info"),
            financeInstitution: given.option("finance_institution"),
            financeInstitutionInfo: given.option("finance_institution_info"),
            legalPersonInfo: given.option("legal_person_info"),
            uboInfoList: given.option("ubo_info_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSubjectAlterationByOutRequestNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantAlteration.getSubjectAlterationByOutRequestNo(
            merchantCode: given.value("merchant_code"),
            outRequestNo: given.value("out_request_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getSubjectAlterationByApplyId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantAlteration.getSubjectAlterationByApplyId(
            applyId: given.value("apply_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelSubjectAlteration(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantAlteration.cancelSubjectAlteration(
            applyId: given.value("apply_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func submitNameAlteration(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantAlteration.submitNameAlteration(
            subMchid: given.value("sub_mchid"),
            outRequestNo: given.value("out_request_no"),
            merchantShortname: given.value("merchant_shortname"),
            options: options
        )
        return .answer(answer)
    }

    private static func getNameAlterationByOutRequestNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantAlteration.getNameAlterationByOutRequestNo(
            subMchid: given.value("sub_mchid"),
            outRequestNo: given.value("out_request_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getNameAlterationByApplyId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantAlteration.getNameAlterationByApplyId(
            applyId: given.value("apply_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelNameAlteration(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantAlteration.cancelNameAlteration(
            applyId: given.value("apply_id"),
            options: options
        )
        return .answer(answer)
    }
}
