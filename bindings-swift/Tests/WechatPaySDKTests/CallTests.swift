import XCTest

@testable import WechatPaySDK

/// A call against the gateway.
final class CallTests: XCTestCase {
    override func setUp() async throws {
        try await Sandbox.mend()
        try await Sandbox.forget()
    }

    func testGivesTheAnswerAsItsType() async throws {
        try await Sandbox.control("POST", "reset")
        let client = try await Sandbox.client()
        let stopped = try await client.payGift.terminateActivity(activityId: Sandbox.activity)
        XCTAssertEqual(stopped.activityId, Sandbox.activity)
        XCTAssertFalse(stopped.terminateTime.isEmpty)
    }

    func testFillsInTheMerchantAndSendsChineseAsItIs() async throws {
        let client = try await Sandbox.client()
        let order = try await client.payTransactions.prepayJsapi(
            appid: Sandbox.appid,
            description: "咖啡 ☕",
            outTradeNo: "swift-\(UUID().uuidString.prefix(8))",
            notifyUrl: "https://shop.example/wechatpay/notify",
            amount: .init(total: 100),
            payer: .init(openid: Sandbox.openid)
        )
        XCTAssertFalse(order.prepayId.isEmpty)

        let sent = try JSONDecoder().decode(JSON.self, from: await Sandbox.lastBody())
        let settings = try await Sandbox.settings()
        XCTAssertEqual(sent["mchid"]?.string, settings["mchid"])
        XCTAssertEqual(sent["description"], "咖啡 ☕")
        XCTAssertEqual(sent["amount"], ["total": 100])

        let cashier = try await client.payParams.jsapi(appid: Sandbox.appid, prepayId: order.prepayId)
        XCTAssertEqual(cashier.package, "prepay_id=\(order.prepayId)")
        XCTAssertEqual(cashier.signType, "RSA")
        XCTAssertFalse(cashier.paySign.isEmpty)
        let app = try await client.payParams.app(appid: Sandbox.appid, prepayId: order.prepayId)
        XCTAssertEqual(app.prepayid, order.prepayId)
        XCTAssertEqual(app.package, "Sign=WXPay")
    }

    func testReturnsNothingWhereTheGatewayAnswersNothing() async throws {
        let client = try await Sandbox.client()
        let number = "swift-\(UUID().uuidString.prefix(8))"
        let order = try await client.payTransactions.prepayNative(
            appid: Sandbox.appid,
            description: "Coffee",
            outTradeNo: number,
            notifyUrl: "https://shop.example/wechatpay/notify",
            amount: .init(total: 1)
        )
        XCTAssertFalse(order.codeUrl.isEmpty)
        try await client.payTransactions.closeOrder(outTradeNo: number)
    }

    func testReachesAnyOperationByItsId() async throws {
        let client = try await Sandbox.client()
        let answer = try await client.call("pay_gift.get_activity", ["activity_id": "10028001"])
        XCTAssertEqual(answer.status, 200)
        XCTAssertEqual(answer.requestId, answer.headers["request-id"])
        XCTAssertNotNil(answer.requestId)
        XCTAssertEqual(try answer.json["activity_id"], "10028001")
        XCTAssertEqual(try answer.decode(as: PayGift.GetActivityResponse.self).activityId, Sandbox.activity)
        XCTAssertTrue(Client.operations.contains("pay_gift.get_activity"))
    }

    func testReachesAnyPath() async throws {
        let client = try await Sandbox.client()
        let answer = try await client.request(
            "GET",
            "/v3/marketing/paygiftactivity/activities/10028001/goods",
            query: ["limit": 2]
        )
        XCTAssertEqual(answer.status, 200)
        let target = try await Sandbox.records().last!["target"]!.string!
        XCTAssertTrue(target.hasSuffix("goods?limit=2"), target)
    }

    func testEncodesWhatIsNotAsciiInThePath() async throws {
        let client = try await Sandbox.client()
        _ = try? await client.payGift.getActivity(activityId: "活动 /?#1")
        let target = try await Sandbox.records().last!["target"]!.string!
        XCTAssertTrue(target.hasSuffix("%E6%B4%BB%E5%8A%A8%20%2F%3F%231"), target)
    }

    func testMayBeMadeManyTimesAtOnce() async throws {
        let client = try await Sandbox.client()
        try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<200 {
                group.addTask { try await client.payGift.getActivity(activityId: Sandbox.activity).activityId }
            }
            for try await id in group { XCTAssertEqual(id, "10028001") }
        }
    }

    func testUploadsAFileWithItsDigest() async throws {
        let client = try await Sandbox.client()
        let image = Data((0..<4096).map { _ in UInt8.random(in: 0...255) })
        let stored = try await client.media.uploadImage(file: image, filename: "营业执照.png")
        XCTAssertFalse(stored.mediaId.isEmpty)
        let sent = try await Sandbox.lastBody()
        XCTAssertNotNil(sent.range(of: image))
        XCTAssertNotNil(sent.range(of: Data("营业执照.png".utf8)))
    }

    func testDownloadsAFileAndComparesItsDigest() async throws {
        let client = try await Sandbox.client()
        let flow = try await client.cashCoupon.getUseFlow(stockId: Sandbox.stock)
        let file = try await client.download(flow.url, hashType: flow.hashType, hashValue: flow.hashValue)
        XCTAssertFalse(file.isEmpty)
        try await expect(SignatureError.self) {
            try await client.download(flow.url, hashType: "SHA1", hashValue: String(repeating: "0", count: 40))
        }
    }

    func testGivesEveryItemOfEveryPage() async throws {
        let client = try await Sandbox.client()
        let merchant = try await Sandbox.settings()["mchid"]!
        let openid = "o\(UUID().uuidString.filter(\.isHexDigit).prefix(27))"
        var sent: Set<String> = []
        for _ in 0..<3 {
            let coupon = try await client.cashCoupon.sendCoupon(
                openid: openid,
                stockId: Sandbox.stock,
                outRequestNo: UUID().uuidString.filter(\.isHexDigit),
                appid: Sandbox.appid,
                stockCreatorMchid: merchant
            )
            sent.insert(coupon.couponId)
        }
        try await Sandbox.forget()
        var found: Set<String> = []
        for try await coupon in client.cashCoupon.listCouponsPager(openid: openid, appid: Sandbox.appid, limit: 2) {
            found.insert(coupon.couponId)
        }
        XCTAssertEqual(found, sent)
        let requests = try await Sandbox.records().count
        XCTAssertEqual(requests, 2)
    }

    func testSeesAnOrderThroughUntilItIsPaidAndRefunded() async throws {
        let client = try await Sandbox.client()
        let number = "swift-\(UUID().uuidString.prefix(8))"
        try await client.payTransactions.prepayNative(
            appid: Sandbox.appid,
            description: "Coffee",
            outTradeNo: number,
            notifyUrl: "https://shop.example/wechatpay/notify",
            amount: .init(total: 100)
        )
        try await Sandbox.control("POST", "pay", ["out_trade_no": .string(number)])
        let order = try await client.payTransactions.getOrderByOutTradeNo(outTradeNo: number)
        XCTAssertEqual(order.tradeState, .success)
        XCTAssertEqual(order.amount?.total, 100)
        let refund = try await client.refund.createRefund(
            outRefundNo: "\(number)-1",
            amount: .init(refund: 40, total: 100),
            outTradeNo: number
        )
        XCTAssertEqual(refund.status, .processing)
        XCTAssertEqual(refund.amount.refund, 40)
    }

    func testDownloadsThePlatformCertificatesWhereThereIsNoPublicKey() async throws {
        let settings = try await Sandbox.settings()
        let client = try Client(
            mchid: settings["mchid"],
            serialNo: settings["serial_no"],
            privateKey: .text(settings["private_key"]!),
            apiV3Key: settings["api_v3_key"],
            baseUrl: settings["base_url"]
        )
        let activity = try await client.payGift.getActivity(activityId: Sandbox.activity)
        XCTAssertEqual(activity.activityId, Sandbox.activity)
        let serials = try await client.refreshCertificates()
        XCTAssertFalse(serials.isEmpty)
    }

    func testEncryptsAndDecrypts() async throws {
        let client = try await Sandbox.client()
        let encrypted = try await client.encrypt("张三")
        let settings = try await Sandbox.settings()
        XCTAssertEqual(encrypted.serial, settings["platform_public_key_id"])
        XCTAssertFalse(encrypted.text.contains("张三"))
        let error = try await expect(DecryptError.self) { try await client.decrypt(encrypted.text) }
        XCTAssertEqual(error.key, "privateKey")
    }

    func testSignsAnyMessage() async throws {
        let client = try await Sandbox.client()
        let signed = try await client.sign("a message\n")
        XCTAssertEqual(Data(base64Encoded: signed.signature)?.count, 256)
        let settings = try await Sandbox.settings()
        XCTAssertEqual(signed.serialNo, settings["serial_no"])
    }

    func testIsLogged() async throws {
        let lines = Lines()
        Client.log(from: "debug") { lines.add($0) }
        defer { Client.log(from: "off") { _ in } }
        let client = try await Sandbox.client()
        _ = try await client.payGift.getActivity(activityId: Sandbox.activity)
        for _ in 0..<100 where lines.all.isEmpty { try await Task.sleep(for: .milliseconds(50)) }
        XCTAssertTrue(lines.all.contains { $0.target.hasPrefix("wechatpay::") })
        XCTAssertFalse(lines.all.contains { $0.message.contains("PRIVATE KEY") })
    }
}

private final class Lines: @unchecked Sendable {
    private let lock = NSLock()
    private var lines: [LogLine] = []
    var all: [LogLine] { lock.withLock { lines } }
    func add(_ line: LogLine) { lock.withLock { lines.append(line) } }
}
