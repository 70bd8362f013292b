import Foundation

/// An object of the contract. Decoding one never fails for what is missing or unknown.
public protocol Model: Codable, Hashable, Sendable {}

/// Text out of a set that the gateway may add to at any time: compare with the constants, and expect others.
public protocol OpenEnum: RawRepresentable, Codable, Hashable, Sendable, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    /// As on the wire.
    var rawValue: String { get }
    init(rawValue: String)
}

extension OpenEnum {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
    public var description: String { rawValue }
}

/// Text that goes encrypted over the wire: plain for you in `value`, and nowhere else.
public struct Sensitive: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The plain text.
    public let value: String
    public init(_ value: String) { self.value = value }
    public init(stringLiteral value: String) { self.value = value }
}

extension Sensitive: Codable {
    public init(from decoder: any Decoder) throws { value = try String(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

extension Sensitive: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "[sensitive]" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The compiler writes the decoding of every model; these overloads, being nearer than the standard library's,
/// make what it writes lenient: what must be there according to the documentation may be missing.
extension KeyedDecodingContainer {
    func decode(_ type: String.Type, forKey key: Key) throws -> String {
        try decodeIfPresent(type, forKey: key) ?? ""
    }

    func decode(_ type: Sensitive.Type, forKey key: Key) throws -> Sensitive {
        try decodeIfPresent(type, forKey: key) ?? ""
    }

    func decode(_ type: JSON.Type, forKey key: Key) throws -> JSON {
        try decodeIfPresent(type, forKey: key) ?? .null
    }

    func decode<T: OpenEnum>(_ type: T.Type, forKey key: Key) throws -> T {
        try decodeIfPresent(type, forKey: key) ?? T(rawValue: "")
    }

    func decode<T: Decodable>(_ type: [T].Type, forKey key: Key) throws -> [T] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    func decode<T: Model>(_ type: T.Type, forKey key: Key) throws -> T {
        try decodeIfPresent(type, forKey: key) ?? JSONDecoder().decode(type, from: Data("{}".utf8))
    }
}
