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

extension Duration {
    var milliseconds: Int64 {
        components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
    }
}
