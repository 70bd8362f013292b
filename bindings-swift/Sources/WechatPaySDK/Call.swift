import Foundation
internal import WechatPayFFI

/// What may be different for one call.
public struct CallOptions: Sendable {
    /// For the whole call with all its attempts.
    public var timeout: Duration?
    /// How often a call that is safe to repeat is tried.
    public var maxAttempts: Int?

    public init(timeout: Duration? = nil, maxAttempts: Int? = nil) {
        self.timeout = timeout
        self.maxAttempts = maxAttempts
    }
}

extension CallOptions: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Name.self)
        try fields.encodeIfPresent(timeout?.milliseconds, forKey: Name("timeout_ms"))
        try fields.encodeIfPresent(maxAttempts, forKey: Name("max_attempts"))
    }
}

/// What came back, as it came.
public struct Answer: Sendable {
    let meta: JSON
    /// The bytes; sensitive fields are plain in them.
    public let body: Data

    /// HTTP status.
    public var status: Int { meta["status"]?.integer ?? 0 }
    /// Quote it when asking WeChat Pay for help.
    public var requestId: String? { meta["request_id"]?.string }
    /// By lower-case name.
    public var headers: [String: String] { meta["headers"]?.object?.compactMapValues(\.string) ?? [:] }

    /// The whole answer, fields included that this version does not know.
    public var json: JSON {
        get throws { body.isEmpty ? .null : try decode() }
    }

    /// A typed view.
    public func decode<T: Decodable>(as type: T.Type = T.self) throws -> T {
        do {
            return try JSONDecoder().decode(type, from: body)
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            let path = context.codingPath.map { "/" + $0.stringValue }.joined()
            throw InternalError(message: "\(path) does not fit \(type); `call` gives you the answer as it is")
        } catch {
            throw InternalError(message: "the answer is not JSON; `call` gives you the answer as it is")
        }
    }
}

/// An answer is about somebody: it does not get into a log by itself.
extension Answer: CustomStringConvertible, CustomReflectable {
    public var description: String {
        "Answer(status: \(status), requestId: \(requestId ?? "none"), \(body.count) bytes)"
    }
    public var customMirror: Mirror { Mirror(self, children: ["status": status]) }
}

/// One call in the making.
struct Call: Sendable {
    let name: String
    let options: CallOptions
    var arguments = Arguments()
    var attachment: Data?
    /// The file of an upload in place of its bytes.
    var file: URL?

    init(_ name: String, _ options: CallOptions) {
        self.name = name
        self.options = options
    }

    mutating func set(_ name: String, _ value: (some Encodable & Sendable)?) {
        arguments.set(name, value)
    }

    func input() -> Arguments {
        var input = Arguments()
        input.set("arguments", arguments)
        input.set("file", file?.path)
        input.set("options", options)
        return input
    }
}

/// Values by their names on the wire; what is left out is not sent.
struct Arguments: Encodable, Sendable {
    private(set) var values: [String: any Encodable & Sendable]

    init(_ values: [String: any Encodable & Sendable] = [:]) {
        self.values = values
    }

    mutating func set(_ name: String, _ value: (some Encodable & Sendable)?) {
        if let value { values[name] = value }
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Name.self)
        for (name, value) in values { try fields.encode(value, forKey: Name(name)) }
    }

    func text() throws -> String { try WechatPaySDK.text(of: self) }
}

/// Any name as a key.
struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
}

extension Client {
    func answer<T: Decodable>(to call: Call) async throws -> T {
        try await send(call).decode()
    }

    func send(_ call: Call) async throws -> Answer {
        try await send(call.name, try call.input().text(), call.attachment)
    }

    /// A file, as soon as it begins to arrive.
    func open(_ call: Call) async throws -> FileStream {
        var input = call.input()
        input.set("stream", true)
        return try await open(call.name, input)
    }

    func open(_ name: String, _ input: Arguments, _ attachment: Data? = nil) async throws -> FileStream {
        let text = try input.text()
        return try FileStream(
            try await outcome { engine.submit(name: name, input: text, attachment: attachment, done: $0) }
        )
    }

    func send(_ name: String, _ input: String, _ attachment: Data?) async throws -> Answer {
        try Answer(
            try await outcome { engine.submit(name: name, input: input, attachment: attachment, done: $0) }
        )
    }

    /// Something of the engine's own, by its name without `sdk.`.
    func sdk<T: Decodable>(_ name: String, _ input: Arguments) async throws -> T {
        try await send("sdk.\(name)", try input.text(), nil).decode()
    }

    /// What waits for nothing.
    func local(_ name: String, _ input: some Encodable, _ attachment: Data? = nil) throws -> Answer {
        try Answer(engine.execute(name: name, input: text(of: input), attachment: attachment))
    }
}

/// The one way to the engine that waits. Cancelling the task cancels the request; an answer that is already
/// there is returned all the same, for the gateway has acted on it.
func outcome(of start: (any Done) -> CancelToken) async throws -> Outcome {
    try Task.checkCancellation()
    let cancellation = Cancellation()
    return await withTaskCancellationHandler {
        await withCheckedContinuation { continuation in
            cancellation.attach(start(Resumption(continuation)))
        }
    } onCancel: {
        cancellation.cancel()
    }
}

/// In alphabetical order: a dictionary has none, and the same request shall always be the same bytes.
func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

extension Answer {
    init(_ outcome: Outcome) throws {
        guard outcome.ok else { throw failure(outcome.meta) }
        meta = try JSONDecoder().decode(JSON.self, from: Data(outcome.meta.utf8))
        body = outcome.body
    }
}

private final class Resumption: Done {
    private let continuation: CheckedContinuation<Outcome, Never>

    init(_ continuation: CheckedContinuation<Outcome, Never>) {
        self.continuation = continuation
    }

    func done(outcome: Outcome) { continuation.resume(returning: outcome) }
}

/// Brings the task's cancellation and the engine's token together, whichever comes first.
private final class Cancellation: @unchecked Sendable {
    private let lock = NSLock()
    private var token: CancelToken?
    private var cancelled = false

    func attach(_ token: CancelToken) {
        let late = lock.withLock {
            self.token = token
            return cancelled
        }
        if late { token.cancel() }
    }

    func cancel() {
        let token = lock.withLock {
            cancelled = true
            return self.token
        }
        token?.cancel()
    }
}
