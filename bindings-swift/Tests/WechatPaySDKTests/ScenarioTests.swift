import XCTest

@testable import WechatPaySDK

/// Every scenario of `tests/scenarios`; `tests/README.md` describes their form.
final class ScenarioTests: XCTestCase {
    func testEveryOneHolds() async throws {
        let folder = URL(fileURLWithPath: #filePath + "/../../../../tests/scenarios").standardizedFileURL
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        XCTAssertGreaterThan(files.count, 60)
        for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "json" {
            try await Scenario(file).run()
        }
    }
}

private struct Scenario {
    let name: String
    /// Without blanks between the tokens: the order of fields is told by the text alone.
    let text: String
    let data: JSON

    init(_ file: URL) throws {
        name = file.deletingPathExtension().lastPathComponent
        text = compact(try String(contentsOf: file, encoding: .utf8))
        data = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    }

    func run() async throws {
        try await Sandbox.control("POST", "reset")
        try await Sandbox.mend()
        try await Sandbox.forget()
        let kind = data["client"]?.string == "certificates" ? "certificate_mode_config" : "config"
        let base = try await Sandbox.control("GET", "config")[kind]!.object!
        let mchid = base["mchid"]!.string!
        do {
            let outcome = try await act(base, mchid)
            try await tell([:])
            try compare(outcome)
        } catch let error as any WeChatPayError {
            try await tell(["error": .object(fields(error))])
            try compare(error)
        }
        if let sent = data["sent"]?.array {
            try compare(await Sandbox.records(), written(.array(sent), mchid).array!, mchid)
        }
    }

    private func act(_ base: [String: JSON], _ mchid: String) async throws -> (
        answer: Answer?, event: VerifiedNotification?
    ) {
        var settings = base
        for (name, value) in data["settings"]?.object ?? [:] {
            settings[name] = value == .null ? nil : value["$setting"].map { base[$0.string!]! } ?? value
        }
        let client = try Client(settings: Arguments(settings))
        if let fault = data["fault"] { try await Sandbox.control("POST", "faults", fault) }
        if let wanted = data["notification"] {
            let sent = try await Sandbox.control("POST", "notification", wanted)
            let headers = sent["headers"]!.object!.compactMapValues(\.string)
            let body = Data(sent["body"]!.string!.utf8)
            let event = try await client.notifications.parse(headers: headers, body: body)
            for _ in 1..<(data["calls"]?.integer ?? 1) {
                let again = try await client.notifications.parse(headers: headers, body: body)
                XCTAssertEqual(again.id, event.id, name)
            }
            return (nil, event)
        }
        let call = written(data["call"]!, mchid)
        let options = CallOptions(
            timeout: call["options"]?["timeout_ms"]?.integer.map { .milliseconds($0) },
            maxAttempts: call["options"]?["max_attempts"]?.integer
        )
        if let input = call["input"] {
            let answer = try await client.request(
                input["method"]!.string!,
                input["path"]!.string!,
                query: input["query"]?.object,
                body: input["body"],
                headers: input["headers"]?.object?.compactMapValues(\.string)
            )
            return (answer, nil)
        }
        let file = call["file"]?.string.map { Data($0.utf8) }
        let arguments = call["arguments"]?.object ?? [:]
        let operation = call["name"]!.string!
        return try await withThrowingTaskGroup(of: Answer.self) { group in
            for _ in 0..<(data["calls"]?.integer ?? 1) {
                group.addTask { try await client.call(operation, arguments, file: file, options: options) }
            }
            var last: Answer?
            for try await answer in group { last = answer }
            return (last, nil)
        }
    }

    private func tell(_ outcome: [String: JSON]) async throws {
        try await Sandbox.control("POST", "outcomes", ["scenario": .string(name), "outcome": .object(outcome)])
    }

    /// The fields of an error, and its kind by the engine's name: `InvalidRequest` → `invalid_request`
    private func fields(_ error: any WeChatPayError) throws -> [String: JSON] {
        let name = "\(type(of: error))".replacingOccurrences(of: "Error", with: "")
        let words = name.replacing(/(.)([A-Z])/) { "\($0.1)_\($0.2)" }.lowercased()
        var fields = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(error)).object!
        fields["kind"] = .string(words)
        return fields
    }

    private func compare(_ outcome: (answer: Answer?, event: VerifiedNotification?)) throws {
        if let error = data["error"] { XCTFail("\(name): succeeded, expected \(error)") }
        if let expected = data["answer"] { within(try outcome.answer?.json, expected, "answer") }
        if let status = data["status"]?.integer { XCTAssertEqual(outcome.answer?.status, status, name) }
        if let event = data["event"] {
            XCTAssertEqual(outcome.event?.eventType, event["event_type"]?.string, name)
            within(outcome.event?.resource, event["resource"]!, "resource")
        }
    }

    private func compare(_ error: any WeChatPayError) throws {
        if data["answer"] != nil || data["status"] != nil || data["event"] != nil {
            return XCTFail("\(name): \(error)")
        }
        guard var expected = data["error"]?.object else { return }
        let kind = expected.removeValue(forKey: "kind")!.string!.split(separator: "_").map(\.capitalized).joined()
        XCTAssertTrue("\(type(of: error))".hasPrefix(kind), "\(name): \(error)")
        if let setting = expected["setting"]?.string { expected["setting"] = .string(labelled(setting)) }
        let found = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(error))
        within(found, .object(expected), "error")
    }

    private func compare(_ records: [JSON], _ sent: [JSON], _ mchid: String) throws {
        guard records.count == sent.count else {
            return XCTFail("\(name): \(records.count) requests were sent, expected \(sent.count)")
        }
        for (record, expected) in zip(records, sent) {
            let body = String(decoding: Data(base64Encoded: record["body"]!.string!)!, as: UTF8.self)
            let target = record["target"]!.string!
            for (key, value) in expected.object! {
                switch key {
                case "method", "target": XCTAssertEqual(record[key], value, name)
                case "body": XCTAssertEqual(body, value.string, name)
                case "json":
                    let asSent = body.replacingOccurrences(of: mchid, with: "${mchid}")
                    XCTAssertTrue(text.contains("\"json\":" + asSent), "\(name): \(body)")
                case "query": within(query(target), value, key)
                case "headers": within(headers(record), value, key)
                case "encrypted":
                    let json = try JSONDecoder().decode(JSON.self, from: Data(body.utf8))
                    for pointer in value.array!.compactMap(\.string) {
                        let path = pointer.split(separator: "/")
                        let found = path.reduce(json as JSON?) { Int($1) == nil ? $0?[String($1)] : $0?[Int($1)!] }
                        XCTAssertEqual(found?.string?.count, 344, "\(name): \(pointer) is not encrypted")
                    }
                case "meta":
                    // The gateway itself compares the digest with the file.
                    let meta = text.firstMatch(of: /"meta":(\{[^{}]*)\$\{sha256\}("\})/)!.output
                    XCTAssertTrue(body.contains(meta.1) && body.contains(meta.2), "\(name): \(body)")
                default: XCTFail("\(name): `sent` has no \(key)")
                }
            }
        }
    }

    /// Whether all of `expected` is in `found`.
    private func within(_ found: JSON?, _ expected: JSON, _ place: String) {
        guard case .object(let fields) = expected else {
            return XCTAssertEqual(found ?? .null, expected, "\(name): \(place)")
        }
        XCTAssertNotNil(found?.object, "\(name): \(place)")
        for (key, value) in fields { within(found?[key], value, "\(place)/\(key)") }
    }
}

/// With every `$repeat` and `${mchid}` replaced.
private func written(_ value: JSON, _ mchid: String) -> JSON {
    switch value {
    case .string(let text): return .string(text.replacingOccurrences(of: "${mchid}", with: mchid))
    case .array(let items): return .array(items.map { written($0, mchid) })
    case .object(let fields):
        if let text = fields["$repeat"]?.string {
            return .string(String(repeating: text, count: fields["times"]!.integer!))
        }
        return .object(fields.mapValues { written($0, mchid) })
    default: return value
    }
}

private func query(_ target: String) -> JSON {
    let query = target.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    let pairs = query.split(separator: "&").map { $0.split(separator: "=", maxSplits: 1) }
    return .object(Dictionary(pairs.map { (String($0[0]), .string(String($0[1]))) }) { first, _ in first })
}

private func headers(_ record: JSON) -> JSON {
    let pairs = record["headers"]!.array!.map { ($0[0]!.string!, $0[1]!) }
    return .object(Dictionary(pairs) { first, _ in first })
}

/// JSON text without the blanks between its tokens.
private func compact(_ json: String) -> String {
    var (text, quoted, escaped) = ("", false, false)
    for character in json where quoted || !character.isWhitespace {
        text.append(character)
        if escaped {
            escaped = false
        } else if character == "\\" {
            escaped = true
        } else if character == "\"" {
            quoted.toggle()
        }
    }
    return text
}
