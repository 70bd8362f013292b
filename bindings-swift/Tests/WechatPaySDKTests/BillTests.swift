import Foundation
import WechatPaySDK
import XCTest

/// Bills and what one's own books have to say about them.
final class BillTests: XCTestCase {
    private let today = Date().formatted(
        Date.ISO8601FormatStyle(timeZone: TimeZone(identifier: "Asia/Shanghai")!).year().month().day()
    )

    private func client() async throws -> Client {
        try await Sandbox.control("POST", "reset")
        let client = try await Sandbox.client()
        for n in 1...3 {
            _ = try await client.payTransactions.prepayNative(
                appid: Sandbox.appid,
                description: "咖啡",
                outTradeNo: "bill-\(n)",
                notifyUrl: "https://shop.example/notify",
                amount: .init(total: n * 100)
            )
            try await Sandbox.control("POST", "pay", ["out_trade_no": .string("bill-\(n)")])
        }
        return client
    }

    func testAreReadRowByRow() async throws {
        let bill = try await client().bills.trade(billDate: today)
        var totals: [String: Int?] = [:]
        for try await row in bill { totals[row.outTradeNo] = row.total }
        XCTAssertEqual(totals, ["bill-1": 100, "bill-2": 200, "bill-3": 300])
        let summary = await bill.summary
        XCTAssertEqual(summary?["trade_count"]?.integer, 3)
    }

    func testAreSavedAsCsv() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("bill-\(UUID()).csv")
        defer { try? FileManager.default.removeItem(at: file) }
        try await client().bills.saveCsv("trade", ["bill_date": .string(today)], to: file)
        let text = try String(contentsOf: file, encoding: .utf8)
        XCTAssertTrue(text.contains("out_trade_no"), text)
    }

    func testAreComparedWithBooks() async throws {
        let books: [LocalOrder] = [
            .payment("bill-1", amount: 100, state: "SUCCESS"), .payment("bill-2", amount: 201),
            .payment("bill-4", amount: 400),
        ]
        let comparison = try await client().bills.reconcile(["bill_date": .string(today)], with: books)
        var found: [String: String] = [:]
        for try await difference in comparison { found[difference.number] = difference.difference }
        XCTAssertEqual(found, ["bill-2": "amount", "bill-3": "missing_locally", "bill-4": "missing_in_bill"])
        let summary = await comparison.summary
        XCTAssertEqual(summary?["matched"]?.integer, 1)
    }
}
