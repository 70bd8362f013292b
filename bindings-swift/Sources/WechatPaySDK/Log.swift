internal import WechatPayFFI

/// One line of the log, already redacted.
public struct LogLine: Sendable {
    /// `error`, `warn`, `info`, `debug` or `trace`.
    public let level: String
    /// `wechatpay::call`, `wechatpay::http`, `wechatpay::sign`, `wechatpay::notify`.
    public let target: String
    /// The message with its fields.
    public let message: String
    /// The fields alone, by name.
    public let fields: [String: String]
}

extension Client {
    /// Sends the log of the whole process to `handler`, on a thread of the engine; a second call replaces the first.
    ///
    /// - Parameter level: `error`, `warn`, `info`, `debug`, `trace`, or `off`.
    public static func log(from level: String, to handler: @escaping @Sendable (LogLine) -> Void) {
        setLogSink(level: level, sink: Sink(handler: handler))
    }
}

private final class Sink: LogSink {
    private let handler: @Sendable (LogLine) -> Void

    init(handler: @escaping @Sendable (LogLine) -> Void) {
        self.handler = handler
    }

    func write(records: [LogRecord]) {
        for record in records {
            handler(LogLine(level: record.level, target: record.target, message: record.message, fields: record.fields))
        }
    }
}
