// Generated from api/merchant_compliance.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum MerchantComplianceOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "create_inactive_merchant_verification": createInactiveMerchantVerification
        case "get_inactive_merchant_verification": getInactiveMerchantVerification
        case "get_due_diligence": getDueDiligence
        case "submit_due_diligence": submitDueDiligence
        case "upload_due_diligence_file": uploadDueDiligenceFile
        case "get_merchant_limitations": getMerchantLimitations
        default: nil
        }
    }

    private static func createInactiveMerchantVerification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCompliance.createInactiveMerchantVerification(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func getInactiveMerchantVerification(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCompliance.getInactiveMerchantVerification(
            subMchid: given.value("sub_mchid"),
            verificationId: given.value("verification_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func getDueDiligence(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCompliance.getDueDiligence(
            dueDiligenceId: given.value("due_diligence_id"),
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func submitDueDiligence(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCompliance.submitDueDiligence(
            dueDiligenceId: given.value("due_diligence_id"),
            subMchid: given.value("sub_mchid"),
            submitData: given.option("submit_data"),
            options: options
        )
        return .answer(answer)
    }

    private static func uploadDueDiligenceFile(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCompliance.uploadDueDiligenceFile(
            dueDiligenceId: given.value("due_diligence_id"),
            file: given.file(),
            subMchid: given.value("sub_mchid"),
            itemId: given.value("item_id"),
            fileName: given.value("file_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func getMerchantLimitations(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.merchantCompliance.getMerchantLimitations(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }
}
