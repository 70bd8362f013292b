// Generated from api/brand_applyment.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum BrandApplymentOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "submit_applyment": submitApplyment
        case "get_applyment_by_business_code": getApplymentByBusinessCode
        case "get_applyment_by_applyment_id": getApplymentByApplymentId
        case "cancel_applyment": cancelApplyment
        case "list_product_authorities": listProductAuthorities
        default: nil
        }
    }

    private static func submitApplyment(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandApplyment.submitApplyment(
            adminInfo: given.value("admin_info"),
            brandBasicInfo: given.value("brand_basic_info"),
            businessCode: given.value("business_code"),
            subjectInfo: given.value("subject_info"),
            trademark: given.value("trademark"),
            options: options
        )
        return .answer(answer)
    }

    private static func getApplymentByBusinessCode(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandApplyment.getApplymentByBusinessCode(
            businessCode: given.value("business_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func getApplymentByApplymentId(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandApplyment.getApplymentByApplymentId(
            applymentId: given.value("applyment_id"),
            options: options
        )
        return .answer(answer)
    }

    private static func cancelApplyment(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandApplyment.cancelApplyment(
            applymentId: given.option("applyment_id"),
            businessCode: given.option("business_code"),
            options: options
        )
        return .answer(answer)
    }

    private static func listProductAuthorities(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.brandApplyment.listProductAuthorities(
            brandId: given.value("brand_id"),
            options: options
        )
        return .answer(answer)
    }
}
