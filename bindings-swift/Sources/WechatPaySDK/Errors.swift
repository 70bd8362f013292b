import Foundation

/// What every error of this library is; cancelling a task gives Swift's own `CancellationError`.
///
/// Printed, none of them shows a key, a signature or a body.
public protocol WeChatPayError: Error, LocalizedError, Codable, Sendable, CustomStringConvertible {
    /// One or two sentences for people.
    var message: String { get }
}

extension WeChatPayError {
    public var errorDescription: String? { message }
    public var description: String { "\(Self.self)(\(errorDescription ?? message))" }
}

/// The gateway's details repeat what was signed; they are shown when they are asked for.
extension ApiError: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(self, children: ["status": status, "code": code, "message": message, "requestId": requestId as Any])
    }
}

extension ConfigError {
    public var errorDescription: String? { "\(setting): \(message) (expected \(expected), found \(found))" }
}

extension InvalidRequest {
    public var errorDescription: String? { "\(operation): \(pointer): \(message)" }
}

extension ApiError {
    public var errorDescription: String? {
        "\(operation): \(status) \(code): \(message)" + (requestId.map { " (Request-ID \($0))" } ?? "")
            + (advice.map { " \($0)" } ?? "")
    }
}

extension TransportError {
    public var errorDescription: String? { "\(operation): \(message)" + (advice.map { ". \($0)" } ?? "") }
}

/// A key, serial, id or combination that cannot work.
public struct ConfigError: WeChatPayError {
    public let message: String
    /// The setting by its label: `apiV3Key`.
    public let setting: String
    /// What was expected there.
    public let expected: String
    /// What it looks like instead, never the value itself.
    public let found: String

    enum CodingKeys: CodingKey { case message, setting, expected, found }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        message = labelled(try fields.decode(String.self, forKey: .message))
        setting = labelled(try fields.decode(String.self, forKey: .setting))
        expected = labelled(try fields.decode(String.self, forKey: .expected))
        found = labelled(try fields.decode(String.self, forKey: .found))
    }
}

/// Arguments that break the contract. Nothing was sent.
public struct InvalidRequest: WeChatPayError {
    public let message: String
    /// The operation that was called.
    public let operation: String
    /// JSON Pointer into the arguments: `/amount/total`.
    public let pointer: String
    /// The rule that was broken: `required`, `max_length`, …
    public let rule: String
}

/// The gateway refused.
public struct ApiError: WeChatPayError {
    public let message: String
    /// The operation that was called.
    public let operation: String
    /// HTTP status.
    public let status: Int
    /// `PARAM_ERROR`; empty where the gateway gave none.
    public let code: String
    /// The gateway's details. Not printed: they may repeat what was sent, the whole body even.
    public let detail: JSON?
    /// Quote it when asking WeChat Pay for help.
    public let requestId: String?
    /// The same call may succeed later.
    public let retryable: Bool
    /// The gateway may have acted on the call all the same: query before repeating.
    public let ambiguous: Bool
    /// What to do about it, in English sentences.
    public let advice: String?
    /// The error answer carried a valid signature.
    public let authenticated: Bool

    enum CodingKeys: String, CodingKey {
        case message, operation, status, code, detail, retryable, ambiguous, advice, authenticated
        case requestId = "request_id"
    }
}

/// An answer or notification is not provably WeChat Pay's.
public struct SignatureError: WeChatPayError {
    public let message: String
    /// `missing_header`, `duplicate_header`, `malformed_header`, `clock_skew`, `unknown_serial`, `unsupported_type`,
    /// `mismatch`, `probe`.
    public let reason: String
    /// The serial that the headers named.
    public let serial: String?
    /// Quote it when asking WeChat Pay for help.
    public let requestId: String?

    enum CodingKeys: String, CodingKey {
        case message, reason, serial
        case requestId = "request_id"
    }
}

/// Ciphertext and key do not fit.
public struct DecryptError: WeChatPayError {
    public let message: String
    /// What was to be decrypted: `notification resource`, `/payer/phone`.
    public let what: String
    /// The setting that holds the key, by its label: `apiV3Key`.
    public var key: String { labelled(setting) }
    let setting: String

    enum CodingKeys: String, CodingKey {
        case message, what
        case setting = "key"
    }
}

/// No answer.
public struct TransportError: WeChatPayError {
    public let message: String
    /// The operation that was called.
    public let operation: String
    /// How far it came: `sign`, `connect`, `write`, `read`, `timeout`.
    public let phase: String
    /// How often it was tried.
    public let attempts: Int
    /// The gateway may have acted on it: query before repeating.
    public let mayHaveArrived: Bool
    /// What to do about it, in English sentences.
    public let advice: String?

    enum CodingKeys: String, CodingKey {
        case message, operation, phase, attempts, advice
        case mayHaveArrived = "may_have_arrived"
    }
}

/// A defect of this library.
public struct InternalError: WeChatPayError {
    public let message: String
}

/// The error that the engine describes.
func failure(_ json: String) -> any Error {
    struct Kind: Decodable { let kind: String }
    let kinds: [String: any WeChatPayError.Type] = [
        "config": ConfigError.self, "invalid_request": InvalidRequest.self, "api": ApiError.self,
        "signature": SignatureError.self, "decrypt": DecryptError.self, "transport": TransportError.self,
    ]
    let data = Data(json.utf8)
    let decoder = JSONDecoder()
    guard let kind = try? decoder.decode(Kind.self, from: data).kind else {
        return InternalError(message: json)
    }
    if kind == "cancelled" { return CancellationError() }
    let type = kinds[kind] ?? InternalError.self
    return (try? decoder.decode(type, from: data)) ?? InternalError(message: json)
}
