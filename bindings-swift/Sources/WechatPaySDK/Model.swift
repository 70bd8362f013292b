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
/// make what it writes lenient. What must be there according to the documentation may be missing, and what is of
/// another type is converted where it means the same and absent where it does not.
extension KeyedDecodingContainer {
    func decode(_ type: String.Type, forKey key: Key) throws -> String {
        try decodeIfPresent(type, forKey: key) ?? ""
    }

    func decode(_ type: Sensitive.Type, forKey key: Key) throws -> Sensitive {
        Sensitive(try decode(String.self, forKey: key))
    }

    func decode(_ type: JSON.Type, forKey key: Key) throws -> JSON {
        try decodeIfPresent(type, forKey: key) ?? .null
    }

    func decode<T: OpenEnum>(_ type: T.Type, forKey key: Key) throws -> T {
        T(rawValue: try decode(String.self, forKey: key))
    }

    func decode<T: Decodable>(_ type: [T].Type, forKey key: Key) throws -> [T] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    func decode<T: Model>(_ type: T.Type, forKey key: Key) throws -> T {
        try decodeIfPresent(type, forKey: key) ?? JSONDecoder().decode(type, from: Data("{}".utf8))
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        if let text: String = value(key) { return text }
        if let number: Int = value(key) { return String(number) }
        return (value(key) as Bool?).map { $0 ? "true" : "false" }
    }

    func decodeIfPresent(_ type: Sensitive.Type, forKey key: Key) throws -> Sensitive? {
        try decodeIfPresent(String.self, forKey: key).map { Sensitive($0) }
    }

    func decodeIfPresent<T: OpenEnum>(_ type: T.Type, forKey key: Key) throws -> T? {
        try decodeIfPresent(String.self, forKey: key).map { T(rawValue: $0) }
    }

    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
        value(key) ?? (value(key) as String?).flatMap { Int($0) }
    }

    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { value(key) }

    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { value(key) }

    func decodeIfPresent<T: Decodable>(_ type: [T].Type, forKey key: Key) throws -> [T]? {
        if let list: [T] = value(key) { return list }
        if let one: T = value(key) { return [one] }
        // Of a list with items that are none, nothing is to be lost silently.
        guard case .array = value(key) as JSON? else { return nil }
        return try superDecoder(forKey: key).singleValueContainer().decode(type)
    }

    func decodeIfPresent<T: Model>(_ type: T.Type, forKey key: Key) throws -> T? {
        if let model: T = value(key) { return model }
        guard case .object = value(key) as JSON? else { return nil }
        return try superDecoder(forKey: key).singleValueContainer().decode(type)
    }

    /// By the standard library's own rules; nothing where they are broken.
    private func value<T: Decodable>(_ key: Key) -> T? {
        guard contains(key) else { return nil }
        return try? decode(T.self, forKey: key)
    }
}
