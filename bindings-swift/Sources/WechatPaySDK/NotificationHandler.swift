import Foundation

/// What to answer to a notification, within five seconds: the HTTP status, and JSON or nothing.
public typealias Acknowledgement = (status: Int, body: Data)

/// The address that WeChat Pay notifies: verifies, decrypts, hands each notification to your code once, and answers.
///
/// Any web framework can use it: call ``handle(headers:body:)`` with all headers and the raw
/// body.
///
/// | answer | when |
/// |---|---|
/// | 204 | your code has dealt with the notification, now or before |
/// | 400 | it is WeChat Pay's, but cannot be decrypted |
/// | 401 | it is not provably WeChat Pay's |
/// | 413 | its body has more than 1 MiB |
/// | 500 | your code threw something: it comes again, and is handed over again |
/// | 503 | your code is dealing with the same notification: it comes again |
///
/// WeChat Pay waits for five seconds. What takes longer belongs into a queue; a notification that is still being dealt
/// with when it comes again is not handed over twice. Your code runs to its end even if the request's task is cancelled.
public struct NotificationHandler: Sendable {
    /// Your code.
    public typealias Listener = @Sendable (VerifiedNotification) async throws -> Void
    /// Is told what went wrong, with the notification where it was verified.
    public typealias Reporter = @Sendable (any Error, VerifiedNotification?) -> Void

    /// No notification is longer.
    public static let maxBody = 1 << 20
    private static let held = Duration.seconds(10 * 60)

    private let parse: @Sendable ([String: [String]], Data) async throws -> VerifiedNotification
    private let deduplication: any Deduplication
    private let report: Reporter
    private let listener: Listener

    /// - Parameters:
    ///   - deduplication: What was dealt with; a store of your own where there is more than one process.
    ///   - onError: What refused notifications and your own code threw; on the standard error unless told.
    ///   - listener: What it throws is answered so that the notification comes again.
    public init(
        _ client: Client,
        deduplication: any Deduplication = InMemoryDeduplication(),
        onError: @escaping Reporter = onStandardError,
        listener: @escaping Listener
    ) {
        self.init({ try await client.notifications.parse(headers: $0, body: $1) }, deduplication, onError, listener)
    }

    /// For many merchants: ``VerifiedNotification/mchid`` tells whose it is.
    public init(
        _ merchants: Merchants,
        deduplication: any Deduplication = InMemoryDeduplication(),
        onError: @escaping Reporter = onStandardError,
        listener: @escaping Listener
    ) {
        self.init({ try await merchants.parse(headers: $0, body: $1) }, deduplication, onError, listener)
    }

    private init(
        _ parse: @escaping @Sendable ([String: [String]], Data) async throws -> VerifiedNotification,
        _ deduplication: any Deduplication,
        _ report: @escaping Reporter,
        _ listener: @escaping Listener
    ) {
        self.parse = parse
        self.deduplication = deduplication
        self.report = report
        self.listener = listener
    }

    /// The answer to a request with these headers and this raw body, never one that was parsed.
    public func handle(headers: [String: [String]], body: Data) async -> Acknowledgement {
        guard body.count <= Self.maxBody else { return fail(413, "the body is larger than \(Self.maxBody) bytes") }
        let notification: VerifiedNotification
        do {
            notification = try await parse(headers, body)
        } catch {
            report(error, nil)
            return refusal(error)
        }
        // A task of its own: whoever gives up the request does not cancel what is being dealt with.
        return await Task {
            do {
                return try await once(notification)
            } catch {
                report(error, notification)
                return fail(500, "not dealt with")
            }
        }.value
    }

    /// The same with one value for each header.
    public func handle(headers: [String: String], body: Data) async -> Acknowledgement {
        await handle(headers: headers.mapValues { [$0] }, body: body)
    }

    private func once(_ notification: VerifiedNotification) async throws -> Acknowledgement {
        switch try await deduplication.claim(notification.id, ttl: Self.held) {
        case .new: try await dealWith(notification)
        case .inProgress: return fail(503, "being dealt with")
        case .done: break
        }
        return notification.acknowledge()
    }

    private func dealWith(_ notification: VerifiedNotification) async throws {
        do {
            try await listener(notification)
        } catch {
            await mark(notification) { try await deduplication.release($0) }
            throw error
        }
        await mark(notification) { try await deduplication.done($0) }
    }

    /// What has happened has happened: whatever becomes of the mark, the answer stays.
    private func mark(_ notification: VerifiedNotification, _ work: (String) async throws -> Void) async {
        do {
            try await work(notification.id)
        } catch {
            report(error, notification)
        }
    }

    private func refusal(_ error: any Error) -> Acknowledgement {
        switch error {
        case is SignatureError: fail(401, "not verified")
        case is DecryptError, is InvalidRequest: fail(400, "not readable")
        default: fail(500, "not verified yet")
        }
    }

    /// Without the content of the notification: it is about somebody.
    public static let onStandardError: Reporter = { error, notification in
        let what = notification.map { "notification \($0.id) (\($0.eventType)) was not dealt with" }
        let line = "\(what ?? "a notification was refused"): \(error)\n"
        FileHandle.standardError.write(Data(line.utf8))
    }
}

/// Not taken: it comes again.
func fail(_ status: Int, _ message: String) -> Acknowledgement {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // Two texts can always be encoded.
    return (status, (try? encoder.encode(["code": "FAIL", "message": message])) ?? Data())
}
