import Foundation

extension Client {
    /// What WeChat Pay sends to the notify URL.
    public var notifications: Notifications { Notifications(client: self) }
}

/// What WeChat Pay sends to the notify URL.
public struct Notifications: Sendable {
    let client: Client

    /// Verifies and decrypts a notification.
    ///
    /// - Parameters:
    ///   - headers: Of the HTTP request; upper or lower case does not matter.
    ///   - body: The bytes exactly as they came: the signature covers them.
    public func parse(headers: [String: String], body: Data) async throws -> VerifiedNotification {
        try await parse(headers: headers.mapValues { [$0] }, body: body)
    }

    /// The same where a header may occur more than once (which is refused, if it is one of the signature's).
    public func parse(headers: [String: [String]], body: Data) async throws -> VerifiedNotification {
        var input = Arguments()
        input.set("headers", headers)
        input.set("refresh", true)
        return try VerifiedNotification(try await client.send("sdk.parse_notification", try input.text(), body))
    }

    /// Verifies any signed message, without decrypting anything.
    public func verify(headers: [String: String], body: Data) throws {
        _ = try client.local("sdk.verify", ["headers": headers], body)
    }
}

/// A notification that is provably WeChat Pay's. The same one may come many times: compare `id`.
public struct VerifiedNotification: Sendable {
    /// 通知ID.
    public let id: String
    /// Whose it is, where ``Merchants`` took it.
    public let mchid: String?
    /// 通知创建时间, RFC 3339.
    public let createTime: String
    /// 通知的类型: `TRANSACTION.SUCCESS`.
    public let eventType: String
    /// 回调摘要.
    public let summary: String
    /// What happened.
    public let event: Event
    /// The whole resource, fields included that this version does not know.
    public let resource: JSON

    init(_ answer: Answer) throws {
        func text(_ name: String) -> String { answer.meta[name]?.string ?? "" }
        id = text("id")
        mchid = answer.meta["mchid"]?.string
        createTime = text("create_time")
        eventType = text("event_type")
        summary = text("summary")
        resource = try answer.json
        event = (try? Event(eventType: eventType, schema: text("schema"), resource: answer)) ?? .unknown(resource)
    }

    /// What the notify URL answers when all is well.
    public func acknowledge() -> Acknowledgement { (204, Data()) }

    /// What the notify URL answers to be told again later.
    public func reject(_ message: String = "try again") -> Acknowledgement { fail(500, message) }
}

/// What happened is about somebody: it does not get into a log by itself.
extension VerifiedNotification: CustomStringConvertible, CustomReflectable {
    public var description: String { "VerifiedNotification(id: \(id), eventType: \(eventType))" }
    public var customMirror: Mirror { Mirror(self, children: ["id": id, "eventType": eventType]) }
}
