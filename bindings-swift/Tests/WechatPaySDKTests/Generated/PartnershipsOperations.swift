// Generated from api/partnerships.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum PartnershipsOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "list_partnerships": listPartnerships
        case "list_partnerships pages": listPartnershipsPager
        case "create_partnership": createPartnership
        case "terminate_partnership": terminatePartnership
        default: nil
        }
    }

    private static func listPartnerships(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerships.listPartnerships(
            authorizedData: given.value("authorized_data"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            partner: given.option("partner"),
            options: options
        )
        return .answer(answer)
    }

    private static func listPartnershipsPager(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let pager = try client.partnerships.listPartnershipsPager(
            authorizedData: given.value("authorized_data"),
            offset: given.option("offset"),
            limit: given.option("limit"),
            partner: given.option("partner"),
            options: options
        )
        return try await .items(of: pager)
    }

    private static func createPartnership(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerships.createPartnership(
            authorizedData: given.value("authorized_data"),
            partner: given.value("partner"),
            idempotencyKey: given.value("Idempotency-Key"),
            options: options
        )
        return .answer(answer)
    }

    private static func terminatePartnership(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.partnerships.terminatePartnership(
            authorizedData: given.value("authorized_data"),
            partner: given.value("partner"),
            idempotencyKey: given.value("Idempotency-Key"),
            options: options
        )
        return .answer(answer)
    }
}
