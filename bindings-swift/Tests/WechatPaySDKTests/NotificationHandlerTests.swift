import Foundation
import WechatPaySDK
import XCTest

/// The address that WeChat Pay notifies.
final class NotificationHandlerTests: XCTestCase {
    /// What was handed over, and what went wrong.
    private actor Shop {
        struct Away: Error {}
        private(set) var handed: [String] = []
        private(set) var isAway = false

        func goAway(_ isAway: Bool = true) { self.isAway = isAway }

        func deal(with notification: VerifiedNotification) throws {
            handed.append(notification.id)
            if isAway { throw Away() }
        }
    }

    /// Holds whoever enters until it is opened.
    private actor Gate {
        private var isOpen = false
        private var entered = false
        private var inside: [CheckedContinuation<Void, Never>] = []
        private var watching: [CheckedContinuation<Void, Never>] = []

        func enter() async {
            entered = true
            watching.forEach { $0.resume() }
            watching = []
            if !isOpen { await withCheckedContinuation { inside.append($0) } }
        }

        func untilEntered() async {
            if !entered { await withCheckedContinuation { watching.append($0) } }
        }

        func open() {
            isOpen = true
            inside.forEach { $0.resume() }
            inside = []
        }
    }

    /// A store that cannot be reached.
    private struct Lost: Deduplication {
        struct NoConnection: Error {}
        var claims = false
        func claim(_ id: String, ttl: Duration) throws -> Claim { if claims { .new } else { throw NoConnection() } }
        func done(_ id: String) throws { throw NoConnection() }
        func release(_ id: String) throws { throw NoConnection() }
    }

    private final class Heard: @unchecked Sendable {
        private let lock = NSLock()
        private var lines: [String] = []
        var all: [String] { lock.withLock { lines } }
        func hear(_ error: any Error, _ notification: VerifiedNotification?) {
            lock.withLock { lines.append("\(notification?.eventType ?? "-"): \(type(of: error))") }
        }
    }

    private let shop = Shop()
    private let heard = Heard()

    private func handler(_ deduplication: any Deduplication = InMemoryDeduplication()) async throws
        -> NotificationHandler
    {
        NotificationHandler(
            try await Sandbox.client(),
            deduplication: deduplication,
            onError: heard.hear
        ) { [shop] notification in
            try await shop.deal(with: notification)
        }
    }

    private func words(_ answer: Acknowledgement) -> String {
        "\(answer.status) \(String(decoding: answer.body, as: UTF8.self))"
    }

    func testHandsANotificationOverOnceHoweverOftenItComes() async throws {
        let handler = try await handler()
        let (headers, body) = try await Sandbox.notification("COUPON.USE")
        for _ in 1...3 {
            let answer = await handler.handle(headers: headers, body: body)
            XCTAssertEqual(words(answer), "204 ")
        }
        let handed = await shop.handed
        XCTAssertEqual(handed.count, 1)
        XCTAssertEqual(heard.all, [])
    }

    func testRefusesWhatIsForgedAndHandsNothingOver() async throws {
        let handler = try await handler()
        for fault in [
            "tampered_body", "foreign_signature", "stale_timestamp", "missing_signature_header", "unknown_serial",
            "probe",
        ] {
            let (headers, body) = try await Sandbox.notification("COUPON.USE", fault: fault)
            let answer = await handler.handle(headers: headers, body: body)
            XCTAssertEqual(words(answer), #"401 {"code":"FAIL","message":"not verified"}"#, fault)
        }
        let (headers, body) = try await Sandbox.notification("COUPON.USE")
        let twice = await handler.handle(headers: headers.mapValues { [$0, $0] }, body: body)
        XCTAssertEqual(twice.status, 401)
        let nothing = await handler.handle(headers: [String: String](), body: Data())
        XCTAssertEqual(nothing.status, 401)
        let handed = await shop.handed
        XCTAssertEqual(handed, [])
        XCTAssertEqual(Set(heard.all), ["-: SignatureError"])
    }

    func testRefusesWhatCannotBeReadOrIsTooLong() async throws {
        let handler = try await handler()
        let (headers, body) = try await Sandbox.notification("COUPON.USE", fault: "wrong_key")
        let unread = await handler.handle(headers: headers, body: body)
        XCTAssertEqual(words(unread), #"400 {"code":"FAIL","message":"not readable"}"#)
        let long = Data(count: NotificationHandler.maxBody + 1)
        let refused = await handler.handle(headers: headers, body: long)
        XCTAssertEqual(refused.status, 413)
        let fitting = await handler.handle(headers: headers, body: long.dropLast())
        XCTAssertEqual(fitting.status, 401)
    }

    func testHandsOverAgainWhatWasNotDealtWith() async throws {
        let handler = try await handler()
        let (headers, body) = try await Sandbox.notification("COUPON.USE")
        await shop.goAway()
        let away = await handler.handle(headers: headers, body: body)
        XCTAssertEqual(words(away), #"500 {"code":"FAIL","message":"not dealt with"}"#)
        await shop.goAway(false)
        let back = await handler.handle(headers: headers, body: body)
        XCTAssertEqual(back.status, 204)
        let handed = await shop.handed
        XCTAssertEqual(handed.count, 2)
        XCTAssertEqual(heard.all, ["COUPON.USE: Away"])
    }

    func testAsksToComeAgainWhileANotificationIsBeingDealtWithAndDoesNotStopForACancelledRequest() async throws {
        let gate = Gate()
        let handler = NotificationHandler(try await Sandbox.client()) { [shop] notification in
            await gate.enter()
            try Task.checkCancellation()
            try await shop.deal(with: notification)
        }
        let (headers, body) = try await Sandbox.notification("COUPON.USE")
        let first = Task { await handler.handle(headers: headers, body: body).status }
        await gate.untilEntered()
        let meanwhile = await handler.handle(headers: headers, body: body)
        XCTAssertEqual(words(meanwhile), #"503 {"code":"FAIL","message":"being dealt with"}"#)
        first.cancel()
        await gate.open()
        let status = await first.value
        XCTAssertEqual(status, 204)
        let again = await handler.handle(headers: headers, body: body)
        XCTAssertEqual(again.status, 204)
        let handed = await shop.handed
        XCTAssertEqual(handed.count, 1)
    }

    func testHandsNothingOverWithoutItsStoreAndStandsByWhatHasHappened() async throws {
        let (headers, body) = try await Sandbox.notification("COUPON.USE")
        let lost = await (try handler(Lost())).handle(headers: headers, body: body)
        XCTAssertEqual(lost.status, 500)
        let before = await shop.handed
        XCTAssertEqual(before, [])
        let unmarked = await (try handler(Lost(claims: true))).handle(headers: headers, body: body)
        XCTAssertEqual(unmarked.status, 204)
        XCTAssertEqual(heard.all, ["COUPON.USE: NoConnection", "COUPON.USE: NoConnection"])
    }

    func testServesManyMerchants() async throws {
        let merchants = Merchants()
        let client = try await Sandbox.client()
        merchants.add(client)
        let handler = NotificationHandler(merchants, onError: heard.hear) { [shop] notification in
            guard notification.mchid == client.mchid else { throw Shop.Away() }
            try await shop.deal(with: notification)
        }
        let (headers, body) = try await Sandbox.notification("COUPON.USE")
        let answer = await handler.handle(headers: headers, body: body)
        XCTAssertEqual(answer.status, 204, "\(heard.all)")
    }

    func testRemembersInMemoryWhatWasClaimedAndDone() async {
        let memory = InMemoryDeduplication()
        let minute = Duration.seconds(60)
        let claims = [
            await memory.claim("1", ttl: minute), await memory.claim("1", ttl: minute),
        ]
        XCTAssertEqual(claims, [.new, .inProgress])
        await memory.release("1")
        let released = await memory.claim("1", ttl: minute)
        XCTAssertEqual(released, .new)
        await memory.done("1")
        await memory.release("1")
        let done = await memory.claim("1", ttl: minute)
        XCTAssertEqual(done, .done)
        _ = await memory.claim("2", ttl: .zero)
        let taken = await memory.claim("2", ttl: .seconds(Int64.max))
        let held = await memory.claim("2", ttl: minute)
        XCTAssertEqual([taken, held], [.new, .inProgress], "a claim that nothing was heard of goes to the next")
    }

    func testForgetsTheOldestInMemoryAndNothingElse() async {
        let memory = InMemoryDeduplication(capacity: 100)
        for n in 0..<1_000 {
            await memory.done("kept")
            if n % 3 == 0 {
                _ = await memory.claim("\(n)", ttl: .seconds(60))
                await memory.release("\(n)")
            } else {
                await memory.done("\(n)")
            }
        }
        var found: [Claim] = []
        for id in ["kept", "998", "996", "700"] { found.append(await memory.claim(id, ttl: .seconds(60))) }
        XCTAssertEqual(found, [.done, .done, .new, .new])
        let forgetful = InMemoryDeduplication(capacity: 10, remembered: .zero)
        await forgetful.done("1")
        let forgotten = await forgetful.claim("1", ttl: .seconds(60))
        XCTAssertEqual(forgotten, .new)
    }
}
