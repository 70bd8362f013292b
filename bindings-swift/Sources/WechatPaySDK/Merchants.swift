import Foundation
internal import WechatPayFFI

/// The clients of many merchants in one process, and whose notification it is.
///
/// Clients with the same proxy, authorities and timeouts share their connections, here or not.
public final class Merchants: @unchecked Sendable {
    private let engine = WechatPayFFI.Merchants()
    private let lock = NSLock()
    private var clients: [String: Client] = [:]

    public init() {}

    /// How many there are.
    public var count: Int { lock.withLock { clients.count } }

    /// Adds a client, in place of another one of the same merchant.
    public func add(_ client: Client) {
        lock.withLock {
            engine.insert(engine: client.engine)
            clients[client.mchid] = client
        }
    }

    /// Takes the client of a merchant out and returns it; its calls go on.
    @discardableResult
    public func remove(_ mchid: String) -> Client? {
        lock.withLock {
            engine.remove(mchid: mchid)
            return clients.removeValue(forKey: mchid)
        }
    }

    /// The client of a merchant.
    public func client(_ mchid: String) -> Client? { lock.withLock { clients[mchid] } }

    /// Verifies and decrypts a notification to any of them; its `mchid` tells whose it is.
    public func parse(headers: [String: [String]], body: Data) async throws -> VerifiedNotification {
        var input = Arguments()
        input.set("headers", headers)
        input.set("refresh", true)
        let text = try input.text()
        let parsed = try await outcome { engine.submitNotification(input: text, body: body, done: $0) }
        return try VerifiedNotification(try Answer(parsed))
    }

    /// The same with one value for each header.
    public func parse(headers: [String: String], body: Data) async throws -> VerifiedNotification {
        try await parse(headers: headers.mapValues { [$0] }, body: body)
    }
}
