import XCTest

@testable import WechatPaySDK

/// Types that outlive changes of the gateway.
final class ModelTests: XCTestCase {
    func testDecodeWhateverIsMissing() throws {
        let activity = try JSONDecoder().decode(PayGift.GetActivityResponse.self, from: Data("{}".utf8))
        XCTAssertEqual(activity.activityId, "")
        let amount = try JSONDecoder().decode(
            PayTransactions.Transaction.self,
            from: Data(#"{"amount": {"payer_currency": null}}"#.utf8)
        ).amount
        XCTAssertNil(amount?.total, "a missing amount must never read as 0")
    }

    func testKeepValuesThatAreNewAndSayWhichTheyAre() throws {
        let answer = #"{"trade_state": "BRAND_NEW", "field_of_tomorrow": 1}"#
        let order = try JSONDecoder().decode(PayTransactions.Transaction.self, from: Data(answer.utf8))
        XCTAssertEqual(order.tradeState, "BRAND_NEW")
        XCTAssertNotEqual(order.tradeState, .success)
    }

    func testSurviveARoundTrip() throws {
        let json: JSON = ["null": .null, "list": [1, 2.5, "three", true], "object": ["a": []]]
        XCTAssertEqual(try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(json)), json)
        XCTAssertEqual(json["list"]?[2]?.string, "three")
        XCTAssertNil(json["list"]?[9])
    }

    func testNeverPrintWhatIsSensitiveOrAKey() throws {
        var text =
            "\(Sensitive("13800138000")) \([Sensitive("13800138000")]) \(Pem.text("SECRET")) \([Pem.text("SECRET")])"
        dump(Sensitive("13800138000"), to: &text)
        dump(Pem.text("SECRET"), to: &text)
        XCTAssertFalse(text.contains("13800138000") || text.contains("SECRET"), text)
    }
}

/// Pages behind an answer.
final class PagerTests: XCTestCase {
    private let letters = ["a", "b", "c", "d", "e"]

    private func pager(
        _ style: PagerStyle,
        from: (any Encodable & Sendable)? = nil,
        asked: Asked = Asked(),
        page: @escaping @Sendable (Int) -> Page<String>
    ) -> Pager<String> {
        var call = Call("x.list", CallOptions())
        if let from = from as? Int { call.set("position", from) }
        return Pager(call: call, position: "position", style: style) { call in
            let position = call.arguments.values["position"]
            let number = position as? Int ?? (position as? String).flatMap { Int($0) }
            await asked.add(number)
            return page(number ?? 0)
        }
    }

    func testAreFollowedByOffset() async throws {
        let (letters, asked) = (letters, Asked())
        let two = pager(.offset, asked: asked) {
            Page(items: Array(letters.dropFirst($0).prefix(2)), total: 5, next: nil)
        }
        let all = try await two.reduce(into: []) { $0.append($1) }
        XCTAssertEqual(all, letters)
        let positions = await asked.positions
        XCTAssertEqual(positions, [nil, 2, 4])
    }

    func testAreFollowedFromWhereOneSays() async throws {
        let letters = letters
        let two = pager(.offset, from: 3) { Page(items: Array(letters.dropFirst($0).prefix(2)), total: 5, next: nil) }
        let all = try await two.reduce(into: []) { $0.append($1) }
        XCTAssertEqual(all, ["d", "e"])
    }

    func testAreFollowedByNumberUntilOneIsEmpty() async throws {
        let (letters, asked) = (letters, Asked())
        let two = pager(.page(from: 1, size: nil), asked: asked) {
            Page(items: Array(letters.dropFirst((max($0, 1) - 1) * 2).prefix(2)), total: nil, next: nil)
        }
        let all = try await two.reduce(into: []) { $0.append($1) }
        XCTAssertEqual(all, letters)
        let positions = await asked.positions
        XCTAssertEqual(positions, [nil, 2, 3, 4])
    }

    func testAreFollowedByCursorAsLongAsThereIsOne() async throws {
        let letters = letters
        let two = pager(.cursor) {
            Page(items: Array(letters.dropFirst($0).prefix(2)), total: nil, next: $0 + 2 < 5 ? String($0 + 2) : "")
        }
        let all = try await two.reduce(into: []) { $0.append($1) }
        XCTAssertEqual(all, letters)
    }

    func testAreNotAskedForBeforeTheyAreNeeded() async throws {
        let (letters, asked) = (letters, Asked())
        let two = pager(.offset, asked: asked) {
            Page(items: Array(letters.dropFirst($0).prefix(2)), total: 5, next: nil)
        }
        for try await _ in two { break }
        let positions = await asked.positions
        XCTAssertEqual(positions, [nil])
    }
}

private actor Asked {
    private(set) var positions: [Int?] = []
    func add(_ position: Int?) { positions.append(position) }
}
