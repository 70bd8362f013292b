import Foundation
import WechatPaySDK
import XCTest

/// No key, signature, query or body is in anything that this library writes down.
final class SecretTests: XCTestCase {
    private static let openid = "oSecretOpenid0000000000000000"
    private static let phone = "13800138000"
    private static let apiV2Key = "v2-0123456789abcdef0123456789abc"

    private static var foreignKey: String {
        get throws {
            let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
            return try String(
                contentsOf: project.appendingPathComponent("tests/vectors/keys/foreign_key.pem"),
                encoding: .utf8
            )
        }
    }

    /// Everything that was logged, printed and dumped.
    private final class Said: @unchecked Sendable {
        private let lock = NSLock()
        private var texts: [String] = []
        var all: [String] { lock.withLock { texts } }
        func say(_ text: String) { lock.withLock { texts.append(text) } }

        func show(_ thing: Any) {
            var dumped = ""
            dump(thing, to: &dumped)
            for text in ["\(thing)", String(reflecting: thing), dumped] { say(text) }
            if let error = thing as? any Error { say(error.localizedDescription) }
        }
    }

    private let said = Said()

    func testIsNotInTheLogInErrorsOrInWhatObjectsShowOfThemselves() async throws {
        try await Sandbox.control("POST", "reset")
        try await Sandbox.forget()
        let lines = Said()
        Client.log(from: "trace") { line in lines.say("\(line)") }
        defer { Client.log(from: "off") { _ in } }
        let settings = try await Sandbox.settings()
        var secrets = try await use(settings)

        let deadline = ContinuousClock.now + .seconds(10)
        while !lines.all.contains(where: { $0.contains("get_activity") }), .now < deadline {
            try await Task.sleep(for: .milliseconds(20))
        }
        try await Task.sleep(for: .milliseconds(300))
        let logged = lines.all
        let targets = ["wechatpay::call", "wechatpay::http", "wechatpay::sign", "wechatpay::notify"]
        for target in targets {
            XCTAssertTrue(logged.contains { $0.contains(target) }, "nothing of \(target) in \(logged.count) lines")
        }

        for record in try await Sandbox.records() {
            let headers = record["headers"]!.array!.map { ($0.array![0].string!, $0.array![1].string!) }
            let authorization = try XCTUnwrap(headers.first { $0.0.lowercased() == "authorization" }?.1)
            let signature = try XCTUnwrap(authorization.firstMatch(of: /signature="([^"]+)"/)?.1)
            secrets["a signature of \(record["target"]!.string!)"] = String(signature.prefix(40))
            let body = String(decoding: Data(base64Encoded: record["body"]!.string!)!, as: UTF8.self)
            if !body.isEmpty { secrets["the body of \(record["target"]!.string!)"] = String(body.prefix(60)) }
        }
        XCTAssertGreaterThan(secrets.count, 40)
        for text in logged + said.all {
            for (name, secret) in secrets where text.contains(secret) { XCTFail("\(name) is in \(text)") }
        }
    }

    /// Uses everything, well and badly; gives back what is to be secret.
    private func use(_ settings: [String: String]) async throws -> [String: String] {
        let key = settings["private_key"]!
        let client = try client(settings)
        for thing: Any in [client, client.payParams, client.bills, client.notifications] { said.show(thing) }
        said.show([Pem.text(key), .file("apiclient_key.pem")])
        said.show(Pkcs12.data(Data(key.utf8)))
        said.show(Sensitive(Self.phone))

        said.show(try await client.payGift.getActivity(activityId: Sandbox.activity))
        said.show(try await client.call("pay_gift.get_activity", ["activity_id": .string(Sandbox.activity)]))
        said.show(try await client.payGift.listActivities(offset: 0, limit: 1, activityName: "hidden-act"))
        said.show(try await order(client, 100))
        await fails { try await self.order(client, -1) }
        for fault in [
            "tampered_body", "foreign_signature", "status_500", "reset_before", "invalid_json", "truncated",
            "html_error",
        ] {
            try await Sandbox.fault(fault, times: 9)
            await fails { try await self.order(client, 100) }
            try await Sandbox.mend()
        }
        // The gateway's answer to a wrong signature repeats what was signed.
        let foreign = try await Sandbox.client(privateKey: .text(try Self.foreignKey))
        await fails { try await self.order(foreign, 100) }

        let encrypted = try await client.encrypt(Self.phone)
        await fails { try await client.decrypt(encrypted.text) }
        let signed = try await client.sign("secret-message")
        let cashier = try await client.payParams.jsapi(appid: Sandbox.appid, prepayId: "wx1")
        try await notify(client)
        await fails { try await client.replaceKeys(apiV3Key: settings["api_v3_key"]! + "x") }
        await fails { try await client.replaceKeys(privateKey: .text(String(key.dropLast(200)))) }
        await fails {
            try Client(mchid: "1900000001", privateKeyPassword: settings["api_v3_key"], certificate: .text(key))
        }
        await fails { try await Sandbox.client(privateKey: .text(settings["api_v3_key"]!)) }
        said.show(try await client.doctor(online: false))

        var secrets = [
            "the APIv3 key": settings["api_v3_key"]!, "the APIv2 key": Self.apiV2Key, "an openid": Self.openid,
            "a phone number": Self.phone, "a description": "secret-description", "a query": "hidden-act",
            "a token": "secret-token",
            "a message": "secret-message", "ciphertext": String(encrypted.text.prefix(40)),
            "a signature": String(signed.signature.prefix(40)), "a paySign": String(cashier.paySign.prefix(40)),
            "a notification": "secret-coupon", "a key": "BEGIN PRIVATE",
        ]
        for pem in [key, try Self.foreignKey] {
            for line in pem.split(separator: "\n") where line.count > 20 && !line.contains("-----") {
                secrets["line \(secrets.count) of a key"] = String(line.prefix(40))
            }
        }
        return secrets
    }

    private func notify(_ client: Client) async throws {
        let wanted: JSON = ["event_type": "COUPON.USE", "resource": ["coupon_id": "secret-coupon"]]
        let made = try await Sandbox.control("POST", "notification", wanted)
        let headers = made["headers"]!.object!.compactMapValues(\.string)
        let body = Data(made["body"]!.string!.utf8)
        let said = said
        let handler = NotificationHandler(
            client,
            onError: {
                said.show($0); if let one = $1 { said.show(one) }
            }
        ) {
            said.show($0)
            throw CancellationError()
        }
        said.show(handler)
        said.show(await handler.handle(headers: headers, body: body))
        said.show(await handler.handle(headers: headers, body: body + Data([32])))
        let merchants = Merchants()
        merchants.add(client)
        said.show(merchants)
        said.show(try await merchants.parse(headers: headers, body: body))
        await fails { try await merchants.parse(headers: headers, body: body + Data([32])) }
    }

    private func fails<T>(_ work: () async throws -> T, line: UInt = #line) async {
        do {
            _ = try await work()
            XCTFail("nothing failed", line: line)
        } catch {
            said.show(error)
        }
    }

    private func client(_ settings: [String: String]) throws -> Client {
        try Client(
            mchid: settings["mchid"],
            serialNo: settings["serial_no"],
            privateKey: .text(settings["private_key"]!),
            platformPublicKeyId: settings["platform_public_key_id"],
            platformPublicKey: .text(settings["platform_public_key"]!),
            apiV3Key: settings["api_v3_key"],
            baseUrl: settings["base_url"],
            maxAttempts: 1,
            apiV2Key: Self.apiV2Key
        )
    }

    private func order(_ client: Client, _ total: Int) async throws -> PayTransactions.PrepayResponse {
        try await client.payTransactions.prepayJsapi(
            appid: Sandbox.appid,
            description: "secret-description",
            outTradeNo: "secrets-\(total)",
            notifyUrl: "https://shop.example/notify?token=secret-token",
            amount: .init(total: total),
            payer: .init(openid: Self.openid)
        )
    }
}
