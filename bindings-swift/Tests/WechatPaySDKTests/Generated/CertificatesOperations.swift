// Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.

import WechatPaySDK

enum CertificatesOperations: ProductOperations {
    static func find(_ name: String) -> TypedCall? {
        switch name {
        case "download_certificates": downloadCertificates
        case "echo": echo
        default: nil
        }
    }

    private static func downloadCertificates(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.certificates.downloadCertificates(
            algorithmType: given.option("algorithm_type"),
            options: options
        )
        return .answer(answer)
    }

    private static func echo(
        _ client: Client,
        _ given: Given
    ) async throws -> Outcome {
        let answer = try await client.certificates.echo(
            echoMessage: given.value("echo_message"),
            encryptedEchoMessage: given.option("encrypted_echo_message"),
            notifyUrl: given.option("notify_url"),
            options: options
        )
        return .answer(answer)
    }
}
