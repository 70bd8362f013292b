import Foundation
internal import WechatPayFFI

/// Holds the merchant's private key somewhere else: in an HSM or a KMS.
///
/// It is asked once for each attempt of a call. What it throws, and a signature that does not come until the call's
/// timeout, is a ``TransportError`` with phase `sign`; nothing was sent then.
public protocol RemoteSigner: Sendable {
    /// SHA256withRSA (PKCS #1 v1.5) over `message`: 256 bytes for a key of 2048 bits.
    func sign(_ message: Data) async throws -> Data

    /// RSAES-OAEP with SHA-1, for the sensitive fields of answers; without it those are a ``DecryptError``.
    func decrypt(_ ciphertext: Data) async throws -> Data
}

extension RemoteSigner {
    public func decrypt(_ ciphertext: Data) async throws -> Data { throw DoesNotDecrypt() }
}

private struct DoesNotDecrypt: LocalizedError {
    var errorDescription: String? { "it does not decrypt" }
}

/// As the engine asks it.
final class Signing: WechatPayFFI.RemoteSigner {
    private let signer: any RemoteSigner

    init(_ signer: any RemoteSigner) {
        self.signer = signer
    }

    func sign(message: Data, reply: SignReply) {
        answer(reply) { [signer] in try await signer.sign(message) }
    }

    func decrypt(ciphertext: Data, reply: SignReply) {
        answer(reply) { [signer] in try await signer.decrypt(ciphertext) }
    }

    private func answer(_ reply: SignReply, _ work: @escaping @Sendable () async throws -> Data) {
        Task.detached {
            do {
                reply.done(answer: try await work())
            } catch {
                reply.failed(reason: error.localizedDescription)
            }
        }
    }
}
