import Foundation
import WechatPaySDK
import XCTest

/// Every operation through its typed method: the cases of `cargo run -p conformance --bin operations`.
final class OperationTests: XCTestCase {
    func testEveryCaseIsAnswered() async throws {
        let environment = ProcessInfo.processInfo.environment
        guard let cases = environment["WECHATPAY_CASES"], let results = environment["WECHATPAY_RESULTS"] else {
            throw XCTSkip("there are no cases: they come from `operations`")
        }
        let client = try await Sandbox.client()
        let lines = try String(contentsOfFile: cases, encoding: .utf8).split(separator: "\n")
        var text = Data()
        for line in lines {
            let given = try JSONDecoder().decode(JSON.self, from: Data(line.utf8))
            var result = await run(given, client)
            result["id"] = given["id"]
            text += try JSONEncoder().encode(result) + Data("\n".utf8)
        }
        try text.write(to: URL(fileURLWithPath: results))
    }

    private func run(_ given: JSON, _ client: Client) async -> [String: JSON] {
        do {
            if given["kind"]?.string == "notification" { return try await parse(given, client) }
            switch try await call(given, client) {
            case .answer(let answer): return ["answer": try json(of: answer)]
            case .file(let file): return ["file": .string(file.base64EncodedString())]
            case .items(let items): return ["items": .array(try items.map(json))]
            case .nothing: return ["answer": .null]
            }
        } catch {
            return ["error": .string("\(error)")]
        }
    }

    private func call(_ given: JSON, _ client: Client) async throws -> Outcome {
        let parts = given["operation"]!.string!.split(separator: ".").map(String.init)
        let name = given["kind"]?.string == "pages" ? "\(parts[1]) pages" : parts[1]
        guard let call = products[parts[0]]?.find(name) else { throw Missing(text: "there is no method for it") }
        return try await call(client, Given(arguments: given["arguments"]!.object!, bytes: given["file"]?.string))
    }

    private func parse(_ given: JSON, _ client: Client) async throws -> [String: JSON] {
        let sent = try await Sandbox.control("POST", "notification", given["notification"]!)
        let headers = sent["headers"]!.object!.compactMapValues(\.string)
        let body = Data(sent["body"]!.string!.utf8)
        let notification = try await client.notifications.parse(headers: headers, body: body)
        guard let resource = resource(of: notification.event) else { throw Missing(text: "its resource is not known") }
        return ["event_type": .string(notification.eventType), "resource": try json(of: resource)]
    }

    private func json(of value: any Encodable) throws -> JSON {
        try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(value))
    }
}

/// The methods of a product by the names of their operations.
protocol ProductOperations {
    static func find(_ name: String) -> TypedCall?
}

/// A method that takes its arguments by name.
typealias TypedCall = @Sendable (Client, Given) async throws -> Outcome

/// Once: every request is one that a case expects.
let options = CallOptions(maxAttempts: 1)

/// Arguments by their names on the wire, read as what a method takes.
struct Given: Sendable {
    let arguments: [String: JSON]
    /// In Base64.
    let bytes: String?

    func value<T: Decodable>(_ name: String) throws -> T {
        guard let value: T = try option(name) else { throw Missing(text: "\(name) is required here") }
        return value
    }

    func option<T: Decodable>(_ name: String) throws -> T? {
        guard let json = arguments[name] else { return nil }
        return try JSONDecoder().decode(T.self, from: JSONEncoder().encode(json))
    }

    func file() throws -> Data {
        guard let bytes, let file = Data(base64Encoded: bytes) else {
            throw Missing(text: "a file is required here")
        }
        return file
    }
}

/// What a method gives.
enum Outcome {
    case answer(any Encodable)
    case file(Data)
    case items([any Encodable])
    case nothing

    static func items<Item: Encodable & Sendable>(of pager: Pager<Item>) async throws -> Self {
        .items(try await pager.reduce(into: []) { $0.append($1) })
    }
}

private struct Missing: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
}
