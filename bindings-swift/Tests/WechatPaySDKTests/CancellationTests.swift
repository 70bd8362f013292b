import XCTest

@testable import WechatPaySDK

/// A task that is cancelled.
final class CancellationTests: XCTestCase {
    override func setUp() async throws {
        try await Sandbox.mend()
        try await Sandbox.forget()
    }

    override func tearDown() async throws { try await Sandbox.mend() }

    func testEndsItsCallAtOnce() async throws {
        let client = try await Sandbox.client(timeout: .seconds(25))
        try await Sandbox.fault("slow")
        let call = Task { try await client.payGift.getActivity(activityId: Sandbox.activity) }
        while try await Sandbox.records().isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        call.cancel()
        try await expect(CancellationError.self) { try await call.value }
    }

    func testSendsNothingWhenItWasCancelledBefore() async throws {
        let client = try await Sandbox.client()
        let call = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await client.payGift.getActivity(activityId: Sandbox.activity)
        }
        try await expect(CancellationError.self) { try await call.value }
        let records = try await Sandbox.records()
        XCTAssertEqual(records, [])
    }

    func testTakesItsChildrenWithIt() async throws {
        let client = try await Sandbox.client(timeout: .seconds(25))
        try await Sandbox.fault("slow", times: 2)
        try await expect(CancellationError.self) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<2 {
                    group.addTask { _ = try await client.payGift.getActivity(activityId: Sandbox.activity) }
                }
                group.cancelAll()
                try await group.waitForAll()
            }
        }
    }
}
