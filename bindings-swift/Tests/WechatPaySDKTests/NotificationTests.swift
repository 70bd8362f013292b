import XCTest

@testable import WechatPaySDK

/// What arrives at the notify URL.
final class NotificationTests: XCTestCase {
    func testIsVerifiedDecryptedAndToldApart() async throws {
        let client = try await Sandbox.client()
        let (headers, body) = try await Sandbox.notification("COUPON.USE")
        let notification = try await client.notifications.parse(headers: headers, body: body)
        XCTAssertEqual(notification.eventType, "COUPON.USE")
        XCTAssertFalse(notification.id.isEmpty || notification.createTime.isEmpty)
        guard case .couponUse(let coupon) = notification.event else { return XCTFail("\(notification.event)") }
        XCTAssertFalse(coupon.couponId.isEmpty)
        XCTAssertEqual(notification.resource["coupon_id"]?.string, coupon.couponId)
    }

    func testMayComeWithHeadersInAnyCase() async throws {
        let client = try await Sandbox.client()
        let (headers, body) = try await Sandbox.notification("COUPON.USE")
        let lower = Dictionary(uniqueKeysWithValues: headers.map { ($0.lowercased(), [$1]) })
        let notification = try await client.notifications.parse(headers: lower, body: body)
        XCTAssertEqual(notification.eventType, "COUPON.USE")
        try client.notifications.verify(headers: headers, body: body)
    }

    func testOfAnUnknownTypeKeepsItsResource() async throws {
        let client = try await Sandbox.client()
        let wanted: JSON = ["event_type": "MOON.LANDED", "resource": ["crew": 3]]
        let made = try await Sandbox.control("POST", "notification", wanted)
        let headers = made["headers"]!.object!.compactMapValues(\.string)
        let body = Data(made["body"]!.string!.utf8)
        let notification = try await client.notifications.parse(headers: headers, body: body)
        XCTAssertEqual(notification.eventType, "MOON.LANDED")
        guard case .unknown(let resource) = notification.event else { return XCTFail("\(notification.event)") }
        XCTAssertEqual(resource, ["crew": 3])
    }

    func testThatIsNotProvenIsRefused() async throws {
        let client = try await Sandbox.client()
        let reasons = [
            "tampered_body": "mismatch", "foreign_signature": "mismatch", "stale_timestamp": "clock_skew",
            "missing_signature_header": "missing_header", "unknown_serial": "unknown_serial", "probe": "probe",
        ]
        for (fault, reason) in reasons {
            let (headers, body) = try await Sandbox.notification("COUPON.USE", fault: fault)
            let error = try await expect(SignatureError.self) {
                try await client.notifications.parse(headers: headers, body: body)
            }
            XCTAssertEqual(error.reason, reason, fault)
        }
        let (headers, body) = try await Sandbox.notification("COUPON.USE")
        let twice = headers.mapValues { [$0, $0] }
        let error = try await expect(SignatureError.self) {
            try await client.notifications.parse(headers: twice, body: body)
        }
        XCTAssertEqual(error.reason, "duplicate_header")
    }

    func testForAnotherKeyIsADecryptError() async throws {
        let client = try await Sandbox.client(apiV3Key: "0123456789abcdef0123456789abcdef")
        let (headers, body) = try await Sandbox.notification("COUPON.USE")
        let error = try await expect(DecryptError.self) {
            try await client.notifications.parse(headers: headers, body: body)
        }
        XCTAssertEqual(error.key, "apiV3Key")
    }

    func testIsAnsweredAsTheGatewayExpects() async throws {
        let client = try await Sandbox.client()
        let (headers, body) = try await Sandbox.notification("COUPON.USE")
        let notification = try await client.notifications.parse(headers: headers, body: body)
        XCTAssertEqual(notification.acknowledge().status, 204)
        let refusal = notification.reject("busy")
        XCTAssertEqual(refusal.status, 500)
        XCTAssertEqual(try JSONDecoder().decode(JSON.self, from: refusal.body), ["code": "FAIL", "message": "busy"])
    }
}
