import Foundation
import WechatPaySDK
import XCTest

/// A client under load for a long time: `bench/soak/README.md`. `cargo xtask soak swift` runs it.
final class SoakTests: XCTestCase {
    func testAMillionCallsLeaveNothingBehind() async throws {
        let environment = ProcessInfo.processInfo.environment
        guard let calls = environment["WECHATPAY_SOAK_CALLS"].flatMap(Int.init),
            let notifications = environment["WECHATPAY_SOAK_NOTIFICATIONS"].flatMap(Int.init)
        else { throw XCTSkip("`cargo xtask soak swift` says how many calls to make") }
        let inFlight = environment["WECHATPAY_SOAK_IN_FLIGHT"].flatMap(Int.init) ?? 64
        let soak = Soak(client: try await Sandbox.client(), calls: calls, notifications: notifications)
        try await soak.makeCalls(inFlight: inFlight)
        try await soak.parseNotifications()
        let errors = await soak.errors
        XCTAssertEqual(errors, 0)
    }
}

private actor Soak {
    let client: Client
    let calls: Int
    let notifications: Int
    private(set) var errors = 0
    private var begun = 0
    private var done = 0

    init(client: Client, calls: Int, notifications: Int) {
        self.client = client
        self.calls = calls
        self.notifications = notifications
    }

    func makeCalls(inFlight: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<inFlight { group.addTask { try await self.makeCallsInTurn() } }
            try await group.waitForAll()
        }
    }

    private func makeCallsInTurn() async throws {
        while begun < calls {
            let n = begun
            begun += 1
            await expect("call \(n)") { try await self.call(n) }
            done += 1
            try report(done, of: calls, "calls=\(done) notifications=0")
        }
    }

    private nonisolated func call(_ n: Int) async throws -> Bool {
        let orders = client.payTransactions
        if n % 100 == 99 {
            return try await isThrown(InvalidRequest.self) {
                try await orders.getOrderByOutTradeNo(outTradeNo: String(repeating: "0", count: 33))
            }
        }
        if n % 2 == 1 { return try await orders.getOrderByOutTradeNo(outTradeNo: "soak-\(n)").tradeState == "SUCCESS" }
        let order = try await orders.prepayNative(
            appid: Sandbox.appid,
            description: "咖啡",
            outTradeNo: "soak-\(n)",
            notifyUrl: "https://shop.example/notify",
            amount: .init(total: 100)
        )
        return order.codeUrl.hasPrefix("weixin://")
    }

    func parseNotifications() async throws {
        var sent = (headers: [String: String](), body: Data())
        for n in 0..<notifications {
            if n % 1000 == 0 { sent = try await Sandbox.notification("pay_transactions TRANSACTION.SUCCESS merchant") }
            let current = sent
            await expect("notification \(n)") { try await self.parse(current, n) }
            try report(n + 1, of: notifications, "calls=\(calls) notifications=\(n + 1)")
        }
    }

    private nonisolated func parse(_ sent: (headers: [String: String], body: Data), _ n: Int) async throws -> Bool {
        if n % 100 == 99 {
            return try await isThrown(SignatureError.self) {
                try await client.notifications.parse(headers: sent.headers, body: sent.body + Data(" ".utf8))
            }
        }
        let parsed = try await client.notifications.parse(headers: sent.headers, body: sent.body)
        return parsed.eventType == "TRANSACTION.SUCCESS" && parsed.resource["trade_state"] == "SUCCESS"
    }

    private nonisolated func isThrown<E: Error, T>(_ type: E.Type, _ body: () async throws -> T) async throws -> Bool {
        do {
            _ = try await body()
            return false
        } catch is E {
            return true
        }
    }

    private func expect(_ what: String, _ body: @Sendable () async throws -> Bool) async {
        var wrong: String?
        do {
            if try await !body() { wrong = "another answer" }
        } catch {
            wrong = "\(error)"
        }
        guard let wrong else { return }
        if errors == 0 { FileHandle.standardError.write(Data("\(what): \(wrong)\n".utf8)) }
        errors += 1
    }

    private func report(_ done: Int, of all: Int, _ progress: String) throws {
        guard done % max(1, all / 100) == 0 else { return }
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8).split(separator: "\n")
        let resident = status.first { $0.hasPrefix("VmRSS:") }?.filter(\.isNumber) ?? ""
        let megabytes = (Double(resident) ?? 0) / 1_024
        let files = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        print(progress, "errors=\(errors)", "rss_mb=\((megabytes * 10).rounded() / 10)", "fds=\(files)")
    }
}
