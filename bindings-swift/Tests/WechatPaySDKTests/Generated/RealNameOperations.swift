// Generated from api/real_name.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum RealNameOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "verify_identity": verifyIdentity
        default: nil
        }
    }

    private static func verifyIdentity(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.realName.verifyIdentity(
            encryptedCredentialId: given.value("encrypted_credential_id"),
            wxpTradeNo: given.value("wxp_trade_no"),
            credentialType: given.value("credential_type"),
            encryptedName: given.value("encrypted_name"),
            options: options
        )
        return .answer(answer)
    }
}
