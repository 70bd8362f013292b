import Foundation
import WechatPaySDK
import XCTest

/// Keys, the clock, and what the doctor says about them.
final class KeyTests: XCTestCase {
    func testAreReplacedWhileTheClientWorksOrNotAtAll() async throws {
        let client = try await Sandbox.client(apiV3Key: "0123456789abcdef0123456789abcdef")
        let (headers, body) = try await Sandbox.notification("COUPON.USE")
        try await expect(DecryptError.self) { try await client.notifications.parse(headers: headers, body: body) }
        let refused = try await expect(ConfigError.self) { try await client.replaceKeys(apiV3Key: "short") }
        XCTAssertEqual(refused.setting, "apiV3Key")
        let settings = try await Sandbox.settings()
        let keys = try await client.replaceKeys(apiV3Key: settings["api_v3_key"])
        XCTAssertEqual(keys.serialNo, settings["serial_no"])
        let notification = try await client.notifications.parse(headers: headers, body: body)
        XCTAssertEqual(notification.eventType, "COUPON.USE")
    }

    func testAreHealthy() async throws {
        let client = try await Sandbox.client()
        let report = try await client.doctor()
        XCTAssertTrue(report.healthy, "\(report)")
        _ = try await client.payGift.getActivity(activityId: Sandbox.activity)
        let clock = try await client.clock()
        XCTAssertGreaterThan(clock.samples, 0)
        XCTAssertFalse(clock.compensated)
    }

    func testOfManyMerchantsAreToldApart() async throws {
        let merchants = Merchants()
        let client = try await Sandbox.client()
        merchants.add(client)
        let (headers, body) = try await Sandbox.notification("COUPON.USE")
        let notification = try await merchants.parse(headers: headers, body: body)
        XCTAssertEqual(notification.mchid, client.mchid)
        XCTAssertTrue(merchants.client(client.mchid) === client)
        XCTAssertTrue(merchants.remove(client.mchid) === client)
        XCTAssertEqual(merchants.count, 0)
    }

    func testOpenWhatFrontEndsShow() async throws {
        let client = try await Sandbox.client()
        let code = try await client.payParams.native(codeUrl: "weixin://wxpay/bizpayurl?pr=1")
        XCTAssertEqual(code, "weixin://wxpay/bizpayurl?pr=1")
        let transfer = try await client.payParams.merchantTransfer(appid: Sandbox.appid, packageInfo: "affffdda==")
        XCTAssertEqual(transfer.mchId, client.mchid)
        let error = try await expect(ConfigError.self) {
            try await client.payParams.coupons([CouponToSend(stockId: Sandbox.stock, outRequestNo: "abc123")])
        }
        XCTAssertEqual(error.setting, "apiV2Key")
    }
}
