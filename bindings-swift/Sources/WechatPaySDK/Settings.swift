import Foundation

/// A key or certificate in PEM form.
public enum Pem: Encodable, Sendable {
    /// A path; the engine reads it.
    case file(String)
    /// The text, from `-----BEGIN` to `END-----`.
    case text(String)

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .file(let path): try ["file": path].encode(to: encoder)
        case .text(let text): try text.encode(to: encoder)
        }
    }
}

/// A key with its certificate in PKCS #12 form.
public enum Pkcs12: Encodable, Sendable {
    /// A path; the engine reads it.
    case file(String)
    /// The bytes.
    case data(Data)

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .file(let path): try ["file": path].encode(to: encoder)
        case .data(let data): try data.base64EncodedString().encode(to: encoder)
        }
    }
}

/// A key never gets into a log.
extension Pem: CustomStringConvertible, CustomReflectable {
    public var description: String { "Pem" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Pkcs12: CustomStringConvertible, CustomReflectable {
    public var description: String { "Pkcs12" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The engine's names of settings, in one of its sentences, as the labels they have here.
func labelled(_ sentence: String) -> String {
    sentence.replacing(/\b[a-z0-9]+(?:_[a-z0-9]+)+\b/) { labels[String($0.0)] ?? String($0.0) }
}

private let labels = [
    "serial_no": "serialNo", "private_key": "privateKey", "private_key_password": "privateKeyPassword",
    "merchant_p12": "merchantP12", "merchant_p12_password": "merchantP12Password",
    "platform_public_key_id": "platformPublicKeyId", "platform_public_key": "platformPublicKey",
    "platform_certificates": "platformCertificates", "api_v3_key": "apiV3Key", "base_url": "baseUrl",
    "timeout_ms": "timeout", "connect_timeout_ms": "connectTimeout", "read_timeout_ms": "readTimeout",
    "max_attempts": "maxAttempts",
    "ca_bundle": "caBundle", "accept_language": "acceptLanguage", "user_agent": "userAgent", "brand_id": "brandId",
    "api_v2_key": "apiV2Key", "compensate_clock": "compensateClock",
]

extension Duration {
    /// What is longer than the universe is as long as a number can tell.
    var milliseconds: Int64 {
        let (whole, isTooLong) = components.seconds.multipliedReportingOverflow(by: 1_000)
        if isTooLong { return components.seconds < 0 ? .min : .max }
        let (all, isOver) = whole.addingReportingOverflow(components.attoseconds / 1_000_000_000_000_000)
        return isOver ? whole : all
    }
}
