// Generated from api/ecommerce_applyment.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum EcommerceApplymentOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "submit_applyment": submitApplyment
        case "submit_account_hosting_applyment": submitAccountHostingApplyment
        case "submit_sign_verification": submitSignVerification
        case "get_applyment_by_out_request_no": getApplymentByOutRequestNo
        case "get_applyment_by_applyment_id": getApplymentByApplymentId
        case "cancel_applyment_by_out_request_no": cancelApplymentByOutRequestNo
        case "cancel_applyment_by_applyment_id": cancelApplymentByApplymentId
        case "list_subject_sub_merchants": listSubjectSubMerchants
        case "list_subject_sub_merchants pages": listSubjectSubMerchantsPager
        default: nil
        }
    }

    private static func submitApplyment(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceApplyment.submitApplyment(
            outRequestNo: given.value("out_request_no"),
            accountInfo: given.value("account_info"),
            contactInfo: given.value("contact_info"),
            merchantShortname: given.value("merchant_shortname"),
            organizationType: given.value("organization_type"),
            salesSceneInfo: given.value("sales_scene_info"),
            authorizeLetterCopy: given.option("authorize_letter_copy"),
            businessAdditionDesc: given.option("business_addition_desc"),
            businessAdditionPics: given.option("business_addition_pics"),
            businessLicenseInfo: given.option("business_license_info"),
            financeInstitution: given.option("finance_institution"),
            financeInstitutionInfo: given.option("finance_institution_info"),
            idCardInfo: given.option("id_card_info"),
            idDocInfo: given.option("id_doc_info"),
            idDocType: given.option("id_doc_type"),
            idHolderType: given.option("id_holder_type"),
            owner: given.option("owner"),
            qualifications: given.option("qualifications"),
            settlementInfo: given.option("settlement_info"),
            uboInfoList: given.option("ubo_info_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func submitAccountHostingApplyment(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceApplyment.submitAccountHostingApplyment(
            outRequestNo: given.value("out_request_no"),
            accountInfo: given.value("account_info"),
            contactInfo: given.value("contact_info"),
            merchantShortname: given.value("merchant_shortname"),
            organizationType: given.value("organization_type"),
            salesSceneInfo: given.value("sales_scene_info"),
            authorizeLetterCopy: given.option("authorize_letter_copy"),
            businessAdditionDesc: given.option("business_addition_desc"),
            businessAdditionPics: given.option("business_addition_pics"),
            businessLicenseInfo: given.option("business_license_info"),
            financeInstitution: given.option("finance_institution"),
            financeInstitutionInfo: given.option("finance_institution_info"),
            idCardCompleteStatement: given.option("id_card_complete_statement"),
            idCardInfo: given.option("id_card_info"),
            idDocInfo: given.option("id_doc_info"),
            idDocType: given.option("id_doc_type"),
            idHolderType: given.option("id_holder_type"),
            proxySignVerifyMode: given.option("proxy_sign_verify_mode"),
            qualifications: given.option("qualifications"),
            settlementInfo: given.option("settlement_info"),
            uboInfoList: given.option("ubo_info_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func submitSignVerification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceApplyment.submitSignVerification(
            outRequestNo: given.value("out_request_no"),
            applymentId: given.option("applyment_id"),
            preSignTime: given.option("pre_sign_time"),
            proxyVerifyIdentityInfo: given.option("proxy_verify_identity_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getApplymentByOutRequestNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceApplyment.getApplymentByOutRequestNo(
            outRequestNo: given.value("out_request_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getApplymentByApplymentId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceApplyment.getApplymentByApplymentId(
            applymentId: given.value("applyment_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelApplymentByOutRequestNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceApplyment.cancelApplymentByOutRequestNo(
            outRequestNo: given.value("out_request_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelApplymentByApplymentId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceApplyment.cancelApplymentByApplymentId(
            applymentId: given.value("applyment_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func listSubjectSubMerchants(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceApplyment.listSubjectSubMerchants(
            certNumber: given.value("cert_number"),
            organizationType: given.value("organization_type"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return .answer(answer)
    }

    private static func listSubjectSubMerchantsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.ecommerceApplyment.listSubjectSubMerchantsPager(
            certNumber: given.value("cert_number"),
            organizationType: given.value("organization_type"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            options: options
        )
        return try await .items(of: pager)
    }
}
