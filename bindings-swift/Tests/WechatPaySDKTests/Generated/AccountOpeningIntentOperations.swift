// Generated from api/account_opening_intent.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum AccountOpeningIntentOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "get_applyment": getApplyment
        case "submit_applyment": submitApplyment
        case "get_authorization_state": getAuthorizationState
        case "cancel_applyment_by_applyment_id": cancelApplymentByApplymentId
        case "cancel_applyment_by_business_code": cancelApplymentByBusinessCode
        default: nil
        }
    }

    private static func getApplyment(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.accountOpeningIntent.getApplyment(
            applymentId: given.option("applyment_id"),
            businessCode: given.option("business_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func submitApplyment(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.accountOpeningIntent.submitApplyment(
            businessCode: given.value("business_code"),
            contactInfo: given.value("contact_info"),
            identificationInfo: given.value("identification_info"),
            subjectInfo: given.value("subject_info"),
            channelId: given.option("channel_id"),
            additionInfo: given.option("addition_info"),
            uboInfoList: given.option("ubo_info_list"),
            options: options
        )
        return .answer(answer)
    }

    private static func getAuthorizationState(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.accountOpeningIntent.getAuthorizationState(
            subMchid: given.value("sub_mchid"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelApplymentByApplymentId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.accountOpeningIntent.cancelApplymentByApplymentId(
            applymentId: given.value("applyment_id"),
            options: options
        )
        return .nothing
    }

    private static func cancelApplymentByBusinessCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        try await client.accountOpeningIntent.cancelApplymentByBusinessCode(
            businessCode: given.value("business_code"),
            options: options
        )
        return .nothing
    }
}
