// Generated from api/ecommerce_account.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum EcommerceAccountOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "validate_cancellation": validateCancellation
        case "submit_cancellation_withdrawal": submitCancellationWithdrawal
        case "get_cancellation_withdrawal_by_out_request_no": getCancellationWithdrawalByOutRequestNo
        case "get_cancellation_withdrawal_by_applyment_id": getCancellationWithdrawalByApplymentId
        case "confirm_cancellation_withdrawal": confirmCancellationWithdrawal
        case "upload_cancellation_application_media": uploadCancellationApplicationMedia
        case "submit_cancellation_application": submitCancellationApplication
        case "get_cancellation_application": getCancellationApplication
        default: nil
        }
    }

    private static func validateCancellation(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceAccount.validateCancellation(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func submitCancellationWithdrawal(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceAccount.submitCancellationWithdrawal(
            subMchid: given.value("sub_mchid"),
            outRequestNo: given.value("out_request_no"),
            additionalMaterials: given.option("additional_materials"),
            payeeInfo: given.option("payee_info"),
            proofMedias: given.option("proof_medias"),
            remark: given.option("remark"),
            withdraw: given.option("withdraw"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCancellationWithdrawalByOutRequestNo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceAccount.getCancellationWithdrawalByOutRequestNo(
            outRequestNo: given.value("out_request_no"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCancellationWithdrawalByApplymentId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceAccount.getCancellationWithdrawalByApplymentId(
            applymentId: given.value("applyment_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func confirmCancellationWithdrawal(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceAccount.confirmCancellationWithdrawal(
            subMchid: given.value("sub_mchid"),
            cancelContractVersion: given.value("cancel_contract_version"),
            confirmTime: given.value("confirm_time"),
            operatorIdentification: given.value("operator_identification"),
            outRequestNo: given.option("out_request_no"),
            applymentId: given.option("applyment_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func uploadCancellationApplicationMedia(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceAccount.uploadCancellationApplicationMedia(
            file: given.file(),
            fileName: given.value("file_name"),
            options: options
        )
        return .answer(answer)
    }

    private static func submitCancellationApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceAccount.submitCancellationApplication(
            subMchid: given.value("sub_mchid"),
            outApplyNo: given.value("out_apply_no"),
            applicationInfo: given.value("application_info"),
            options: options
        )
        return .answer(answer)
    }

    private static func getCancellationApplication(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.ecommerceAccount.getCancellationApplication(
            outApplyNo: given.value("out_apply_no"),
            options: options
        )
        return .answer(answer)
    }
}
