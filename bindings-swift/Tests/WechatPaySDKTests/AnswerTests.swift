import XCTest

@testable import WechatPaySDK

/// What comes back when something is wrong on the way.
final class AnswerTests: XCTestCase {
    private let once = CallOptions(maxAttempts: 1)

    override func setUp() async throws { try await Sandbox.mend() }
    override func tearDown() async throws { try await Sandbox.mend() }

    func testARefusalCarriesAllThatTheGatewaySaid() async throws {
        let client = try await Sandbox.client(mchid: "1900000099")
        let error = try await expect(ApiError.self) {
            try await client.payGift.getActivity(activityId: Sandbox.activity)
        }
        XCTAssertEqual(error.status, 401)
        XCTAssertEqual(error.code, "SIGN_ERROR")
        XCTAssertEqual(error.operation, "pay_gift.get_activity")
        XCTAssertFalse(error.retryable)
        XCTAssertNotNil(error.requestId)
        XCTAssertTrue(error.localizedDescription.contains("401 SIGN_ERROR"), error.localizedDescription)
    }

    func testAnUnprovenAnswerIsASignatureError() async throws {
        let client = try await Sandbox.client()
        let reasons = [
            "tampered_body": "mismatch", "foreign_signature": "mismatch", "stale_timestamp": "clock_skew",
            "future_timestamp": "clock_skew", "missing_signature_header": "missing_header",
            "duplicate_header": "duplicate_header", "unknown_serial": "unknown_serial", "probe": "probe",
        ]
        for (fault, reason) in reasons {
            try await Sandbox.mend()
            try await Sandbox.fault(fault, times: 10)
            let error = try await expect(SignatureError.self) {
                try await client.payGift.getActivity(activityId: Sandbox.activity, options: once)
            }
            XCTAssertEqual(error.reason, reason, fault)
        }
    }

    func testARefusalWithoutJsonIsAnApiErrorWithoutACode() async throws {
        let client = try await Sandbox.client()
        for fault in ["html_error", "empty_body_error", "redirect"] {
            try await Sandbox.mend()
            try await Sandbox.fault(fault, times: 10)
            let error = try await expect(ApiError.self) {
                try await client.payGift.getActivity(activityId: Sandbox.activity, options: once)
            }
            XCTAssertEqual(error.code, "", fault)
        }
    }

    func testALostAnswerIsATransportErrorThatSaysItMayHaveArrived() async throws {
        let client = try await Sandbox.client()
        for fault in ["truncated", "reset_after"] {
            try await Sandbox.mend()
            try await Sandbox.fault(fault, times: 10)
            let error = try await expect(TransportError.self) {
                try await client.payGift.getActivity(activityId: Sandbox.activity, options: once)
            }
            XCTAssertTrue(error.mayHaveArrived, fault)
        }
    }

    func testAnAnswerThatIsTooLateIsATimeout() async throws {
        let client = try await Sandbox.client()
        try await Sandbox.fault("slow")
        let options = CallOptions(timeout: .milliseconds(200), maxAttempts: 1)
        let error = try await expect(TransportError.self) {
            try await client.payGift.getActivity(activityId: Sandbox.activity, options: options)
        }
        XCTAssertEqual(error.phase, "timeout")
        XCTAssertEqual(error.attempts, 1)
    }

    func testNobodyListeningIsATransportError() async throws {
        let client = try await Sandbox.client(baseUrl: "http://127.0.0.1:9")
        let error = try await expect(TransportError.self) {
            try await client.payGift.getActivity(activityId: Sandbox.activity, options: once)
        }
        XCTAssertEqual(error.phase, "connect")
        XCTAssertFalse(error.mayHaveArrived)
    }

    func testACompressedAnswerIsRead() async throws {
        let client = try await Sandbox.client()
        try await Sandbox.fault("gzip")
        let activity = try await client.payGift.getActivity(activityId: Sandbox.activity)
        XCTAssertEqual(activity.activityId, Sandbox.activity)
    }

    func testABusyGatewayIsAskedAgain() async throws {
        let client = try await Sandbox.client()
        try await Sandbox.fault("status_503")
        let activity = try await client.payGift.getActivity(
            activityId: Sandbox.activity,
            options: CallOptions(maxAttempts: 2)
        )
        XCTAssertEqual(activity.activityId, Sandbox.activity)
        try await Sandbox.fault("status_429", times: 10)
        let error = try await expect(ApiError.self) {
            try await client.payGift.getActivity(activityId: Sandbox.activity, options: once)
        }
        XCTAssertEqual(error.status, 429)
        XCTAssertTrue(error.retryable)
    }
}
