import XCTest

@testable import WechatPaySDK

/// What cannot work, told before anything is sent.
final class ErrorTests: XCTestCase {
    override func setUp() async throws {
        try await Sandbox.mend()
        try await Sandbox.forget()
    }

    func testASettingThatCannotWorkIsNamed() async throws {
        let settings = try await Sandbox.settings()
        let publicKey = Pem.text(settings["platform_public_key"]!)
        let privateKey = Pem.text(settings["private_key"]!)
        let serial = settings["serial_no"]!
        let secret = settings["private_key"]!.split(separator: "\n")[1]
        let key = settings["api_v3_key"]!
        let cases: [(String, () throws -> Client)] = [
            (
                "apiV3Key",
                {
                    try Client(
                        mchid: "1900000001",
                        serialNo: serial,
                        privateKey: privateKey,
                        apiV3Key: String(key.dropLast())
                    )
                }
            ),
            (
                "privateKey",
                {
                    try Client(mchid: "1900000001", serialNo: serial, privateKey: publicKey, apiV3Key: key)
                }
            ),
            (
                "privateKey",
                {
                    try Client(
                        mchid: "1900000001",
                        serialNo: serial,
                        privateKey: .file("/nowhere/apiclient_key.pem"),
                        apiV3Key: key
                    )
                }
            ),
            (
                "privateKey",
                {
                    try Client(mchid: "1900000001", serialNo: serial, privateKey: .text("no key"), apiV3Key: key)
                }
            ),
            (
                "platformPublicKey",
                {
                    try Client(
                        mchid: "1900000001",
                        serialNo: serial,
                        privateKey: privateKey,
                        platformPublicKeyId: "PUB_KEY_ID_1",
                        platformPublicKey: privateKey
                    )
                }
            ),
            (
                "merchantP12",
                {
                    try Client(
                        mchid: "1900000001",
                        merchantP12: .data(Data([1, 2, 3])),
                        merchantP12Password: "x",
                        apiV3Key: key
                    )
                }
            ),
            (
                "baseUrl",
                {
                    try Client(
                        mchid: "1900000001",
                        serialNo: serial,
                        privateKey: privateKey,
                        apiV3Key: key,
                        baseUrl: "http://gateway.example"
                    )
                }
            ),
        ]
        for (setting, make) in cases {
            let error = try await expect(ConfigError.self) { try make() }
            XCTAssertEqual(error.setting, setting)
            XCTAssertFalse(error.expected.isEmpty || error.found.isEmpty)
            XCTAssertTrue(error.localizedDescription.hasPrefix("\(setting): "), error.localizedDescription)
            XCTAssertFalse("\(error)".contains(secret))
        }
    }

    func testTheEnvironmentIsRead() async throws {
        for (name, value) in try await Sandbox.settings() { setenv("WECHATPAY_\(name.uppercased())", value, 1) }
        defer {
            ProcessInfo.processInfo.environment.keys.filter { $0.hasPrefix("WECHATPAY_") && $0 != "WECHATPAY_SANDBOX" }
                .forEach { unsetenv($0) }
        }
        let client = try Client.fromEnvironment(overriding: ["timeout_ms": 20_000])
        let activity = try await client.payGift.getActivity(activityId: Sandbox.activity)
        XCTAssertEqual(activity.activityId, Sandbox.activity)
        let error = try await expect(ConfigError.self) {
            try Client.fromEnvironment(overriding: ["api_v3_key": "short"])
        }
        XCTAssertEqual(error.setting, "apiV3Key")
    }

    func testAnArgumentThatBreaksTheContractIsNamedAndNothingIsSent() async throws {
        let client = try await Sandbox.client()
        let order: [String: JSON] = [
            "appid": .string(Sandbox.appid), "description": "Coffee", "out_trade_no": "20261121-0001",
            "notify_url": "https://shop.example/wechatpay/notify", "amount": ["total": 100], "payer": ["openid": "o"],
        ]
        let cases: [(String, String, [String: JSON?])] = [
            ("/payer", "required", ["payer": Optional<JSON>.none]),
            ("/amount/total", "required", ["amount": [:]]),
            ("/amount/total", "type", ["amount": ["total": "100"]]),
            ("/amount/total", "type", ["amount": ["total": 1.5]]),
            ("/description", "null", ["description": JSON.null]),
            ("/description", "max_length", ["description": .string(String(repeating: "x", count: 128))]),
            ("/outTradeNo", "unknown_field", ["outTradeNo": "1"]),
        ]
        for (pointer, rule, wrong) in cases {
            var arguments = order
            for (name, value) in wrong { arguments[name] = value }
            let error = try await expect(InvalidRequest.self) {
                try await client.call("pay_transactions.prepay_jsapi", arguments)
            }
            XCTAssertEqual(error.pointer, pointer)
            XCTAssertEqual(error.rule, rule)
            XCTAssertEqual(error.operation, "pay_transactions.prepay_jsapi")
        }
        let unknown = try await expect(InvalidRequest.self) { try await client.call("pay_gift.no_such_thing") }
        XCTAssertEqual(unknown.rule, "unknown_operation")
        let empty = try await expect(InvalidRequest.self) { try await client.payGift.getActivity(activityId: "") }
        XCTAssertEqual(empty.pointer, "/activity_id")
        let file = try await expect(InvalidRequest.self) {
            try await client.call("media.upload_image", ["filename": "a.png"])
        }
        XCTAssertEqual(file.rule, "file")
        let records = try await Sandbox.records()
        XCTAssertEqual(records, [])
    }

    func testAPanicOfTheEngineIsAnInternalError() async throws {
        let client = try await Sandbox.client()
        do {
            _ = try await client.send("sdk.panic", "{}", nil)
            XCTFail("no error")
        } catch let error as InvalidRequest where error.rule == "unknown_operation" {
            throw XCTSkip("only a debug build of the engine panics when it is asked to")
        } catch let error as InternalError {
            XCTAssertFalse(error.message.isEmpty)
        }
    }
}
