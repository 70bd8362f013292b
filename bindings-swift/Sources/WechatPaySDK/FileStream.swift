import Foundation
internal import WechatPayFFI

/// A file that is being downloaded, of any size: iterate over its chunks, or ``save(to:)`` it.
///
/// Nothing is fetched before it is asked for. The digest is verified where it is known: what is not the announced
/// file ends with a ``SignatureError`` in place of its last chunk. The download ends with ``close()``, or when nobody
/// holds the stream any more.
public final class FileStream: AsyncSequence, Sendable {
    public typealias Element = Data

    private let answer: Answer
    private let file: WechatPayFFI.FileStream

    init(_ outcome: Outcome) throws {
        answer = try Answer(outcome)
        guard let file = outcome.file else { throw InternalError(message: "there is no file") }
        self.file = file
    }

    deinit { file.stop() }

    /// HTTP status.
    public var status: Int { answer.status }
    /// Quote it when asking WeChat Pay for help.
    public var requestId: String? { answer.requestId }
    /// By lower-case name.
    public var headers: [String: String] { answer.headers }

    /// The chunks that were not read yet, 256 KiB each.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(stream: self) }

    /// What was not read yet, in memory.
    public func data() async throws -> Data {
        var data = Data()
        for try await chunk in self { data.append(chunk) }
        return data
    }

    /// Saves the file; what was there before stays until the digest was verified.
    ///
    /// - Throws: ``SignatureError`` if it is not the file that was announced, ``InvalidRequest`` if nothing can be
    ///   written there or a part of the file was read before.
    public func save(to url: URL) async throws {
        _ = try bytes(try await outcome { file.save(path: url.path, done: $0) })
    }

    /// Ends the download; reading it after that is a `CancellationError`.
    public func close() { file.stop() }

    /// Chunk after chunk.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let stream: FileStream

        public mutating func next() async throws -> Data? {
            let file = stream.file
            let chunk = try stream.bytes(try await outcome { file.read(done: $0) })
            return chunk.isEmpty ? nil : chunk
        }
    }

    private func bytes(_ outcome: Outcome) throws -> Data {
        guard outcome.ok else { throw failure(outcome.meta) }
        return outcome.body
    }
}
