import Foundation
import WechatPaySDK
import XCTest

/// Whatever is handed over, what comes back is an answer or a documented error, and the process lives on.
final class HardUseTests: XCTestCase {
    private let hostile = [
        "", " ", "\0", "\r\nX-Injected: 1", "../../v3/certificates?a=b#c", "%00%2e%2e", "\u{FEFF}\u{202E}𝄞", "null",
        "{\"a\":", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "http://[::1", "file:///etc/passwd",
        String(repeating: "x", count: 1 << 20),
    ]

    func testInAnyCall() async throws {
        let client = try await Sandbox.client()
        for text in hostile {
            let value = JSON.string(text)
            await survives { try await client.call(text) }
            await survives { try await client.call("pay_gift.get_activity", [text: value]) }
            await survives { try await client.call("pay_gift.get_activity", ["activity_id": value], file: Data()) }
            await survives { try await client.payGift.getActivity(activityId: text) }
            await survives {
                try await client.request(text, text, query: [text: value], body: value, headers: [text: text])
            }
            await survives { try await client.request("GET", "/v3/certificates", headers: ["X-Test": text]) }
        }
        for value: JSON in [.null, .number(.nan), .integer(.max), [:], [[.null]], true] {
            await survives { try await client.call("pay_gift.get_activity", ["activity_id": value]) }
        }
    }

    func testInWhatCrossesTheBorderBesideCalls() async throws {
        let client = try await Sandbox.client()
        for text in hostile {
            await survives { try await client.encrypt(text) }
            await survives { try await client.decrypt(text) }
            await survives { try await client.sign(text) }
            await survives { try await client.download(text, hashType: text, hashValue: text) }
            await survives { try await client.downloadStream(text, hashValue: text, gzip: true).close() }
            await survives {
                try await client.notifications.parse(headers: [text: text], body: Data(text.utf8))
            }
            await survives { try client.notifications.verify(headers: [text: text], body: Data()) }
            await survives { try await client.doctor(notifyUrl: text) }
        }
        await survives { try await client.doctor(online: false, options: CallOptions(timeout: .seconds(-1))) }
        await survives { try await client.clock() }
        await survives { try await client.refreshCertificates() }
    }

    func testInWhatFrontEndsNeed() async throws {
        let settings = try await Sandbox.settings()
        let client = try Client.fromEnvironment(
            overriding: settings.mapValues { .string($0) }
                .merging(["api_v2_key": "0123456789abcdef0123456789abcdef"]) { $1 }
        )
        for text in hostile {
            let coupon = CouponToSend(stockId: text, outRequestNo: text, couponCode: text)
            await survives { try await client.payParams.jsapi(appid: text, prepayId: text) }
            await survives { try await client.payParams.miniProgram(appid: text, prepayId: text) }
            await survives { try await client.payParams.app(appid: text, prepayId: text) }
            await survives { try await client.payParams.h5(h5Url: text, redirectUrl: text) }
            await survives { try await client.payParams.native(codeUrl: text) }
            await survives { try await client.payParams.merchantTransfer(appid: text, packageInfo: text) }
            await survives { try await client.payParams.payScoreConfirm(package: text) }
            await survives { try await client.payParams.payScoreDetail(serviceId: text, outOrderNo: text) }
            await survives { try await client.payParams.coupons([coupon]) }
            await survives { try await client.payParams.couponH5(openId: text, coupon) }
        }
        await survives { try await client.payParams.coupons([]) }
    }

    func testInBillsAndFiles() async throws {
        let client = try await Sandbox.client()
        let made = try await Sandbox.control("POST", "file", ["size": 1000])
        let url = try XCTUnwrap(made["download_url"]?.string)
        for text in hostile {
            let arguments: [String: JSON] = ["bill_date": .string(text), text: .string(text)]
            await survives { try await client.bills.trade(billDate: text, billType: text, subMchid: text) }
            await survives { try await client.bills.fundFlow(billDate: text, accountType: text) }
            await survives { try await client.bills.open(text, arguments) }
            await survives { try await client.bills.open("trade", arguments).close() }
            await survives { try await drained(client.bills.read(text, Data(text.utf8))) }
            await survives { try await drained(client.bills.read("trade", Data(text.utf8))) }
            let file = URL(fileURLWithPath: "/nowhere/\(text.prefix(4096))")
            await survives { try await client.bills.saveCsv("trade", arguments, to: file) }
            await survives { try await client.downloadStream(url).save(to: file) }
            let books: [LocalOrder] = [.payment(text, amount: .min, state: text), .refund(text, amount: .max)]
            await survives { try await drained(client.bills.reconcile(arguments, with: books)) }
            await survives { try await drained(client.bills.reconcile(["bill_date": "2026-11-20"], with: books)) }
        }
        let stream = try await client.downloadStream(url)
        stream.close()
        try await expect(CancellationError.self) { try await stream.data() }
        try await expect(CancellationError.self) { try await stream.save(to: URL(fileURLWithPath: "/")) }
    }

    func testInKeysAndManyMerchants() async throws {
        let client = try await Sandbox.client()
        let merchants = Merchants()
        merchants.add(client)
        for text in hostile {
            await survives { try await client.replaceKeys(serialNo: text, privateKeyPassword: text) }
            for pem in [Pem.text(text), .file(text)] {
                await survives { try await client.replaceKeys(privateKey: pem) }
                await survives { try await client.replaceKeys(certificate: pem) }
                await survives { try await client.replaceKeys(platformPublicKeyId: text, platformPublicKey: pem) }
                await survives { try await client.replaceKeys(platformCertificates: [pem]) }
            }
            for file in [Pkcs12.data(Data(text.utf8)), .file(text)] {
                await survives { try await client.replaceKeys(merchantP12: file, merchantP12Password: text) }
            }
            await survives { try await client.replaceKeys(apiV3Key: text, apiV2Key: text) }
            await survives { try Client.diagnoseEnvironment(overriding: [text: .string(text)]) }
            XCTAssertNil(merchants.remove(text))
            XCTAssertNil(merchants.client(text))
            await survives { try await merchants.parse(headers: [text: text], body: Data(text.utf8)) }
        }
        XCTAssertEqual(merchants.count, 1)
        _ = try await client.payGift.getActivity(activityId: Sandbox.activity)
    }

    func testInNotificationHandlers() async throws {
        let handler = NotificationHandler(try await Sandbox.client(), onError: { _, _ in }) { _ in }
        for text in hostile {
            let answer = await handler.handle(headers: [text: [text, text]], body: Data(text.utf8))
            XCTAssertTrue([401, 413].contains(answer.status), "\(answer.status)")
        }
        for capacity in [Int.min, 0, .max] {
            for time: Duration in [.zero, .seconds(Int64.min), .seconds(Int64.max)] {
                let memory = InMemoryDeduplication(capacity: capacity, remembered: time)
                for text in hostile {
                    await memory.release(text)
                    await memory.done(text)
                    _ = await memory.claim(text, ttl: time)
                }
            }
        }
    }

    func testInSignersAndLogs() async throws {
        struct Odd: RemoteSigner {
            let answer: Data
            func sign(_ message: Data) async throws -> Data { answer }
        }
        let settings = try await Sandbox.settings()
        for size in [0, 1, 255, 256, 257, 1 << 20] {
            let client = try Client(
                mchid: settings["mchid"],
                serialNo: settings["serial_no"],
                platformPublicKeyId: settings["platform_public_key_id"],
                platformPublicKey: .text(settings["platform_public_key"]!),
                baseUrl: settings["base_url"],
                maxAttempts: 1,
                signer: Odd(answer: Data(count: size))
            )
            await survives { try await client.payGift.getActivity(activityId: Sandbox.activity) }
            await survives { try await client.sign("x") }
            await survives { try await client.decrypt("AAAA") }
        }
        for level in hostile { Client.log(from: level) { _ in } }
        Client.log(from: "off") { _ in }
    }

    /// What is new has to come into one of the tests above.
    func testInEverythingThatIsExported() throws {
        let package = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized
        let sources = package.appendingPathComponent("Sources/WechatPaySDK")
        let tests = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
        // What decodes, describes or iterates is used by what else is here.
        let others: Set = ["encode", "makeAsyncIterator", "next", "acknowledge", "reject", "decode", "prefixed"]
        var exported: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(at: sources, includingPropertiesForKeys: nil)
        where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /public (?:static |mutating )*func (\w+)/) {
                exported.insert(String(match.1))
            }
        }
        XCTAssertTrue(exported.isSuperset(of: ["call", "replaceKeys", "handle", "reconcile"]), "\(exported)")
        let missing = exported.subtracting(others).filter { !tests.contains(".\($0)(") }
        XCTAssertEqual(missing.sorted(), [])
    }

    private func drained<T>(_ lines: Lines<T>) async throws {
        for try await _ in lines {}
    }

    func testInSettingsAndOptions() async throws {
        let client = try await Sandbox.client()
        for text in hostile {
            await survives { try await Sandbox.client(mchid: text) }
            await survives { try await Sandbox.client(privateKey: .text(text)) }
            await survives { try await Sandbox.client(privateKey: .file(text)) }
            await survives { try await Sandbox.client(apiV3Key: text) }
            await survives { try await Sandbox.client(baseUrl: text) }
            await survives { try Client.fromEnvironment(overriding: [text: .string(text)]) }
        }
        for timeout: Duration in [.zero, .seconds(-1), .seconds(Int64.max / 2)] {
            await survives {
                try await client.payGift.getActivity(activityId: "1", options: CallOptions(timeout: timeout))
            }
        }
        for attempts in [0, -1, Int.max] {
            await survives {
                try await client.payGift.getActivity(activityId: "1", options: CallOptions(maxAttempts: attempts))
            }
        }
    }

    func testAPanicOfTheEngineIsAnInternalError() async throws {
        let client = try await Sandbox.client()
        try await expect(InternalError.self) { try await client.call("sdk.panic") }
    }

    private func survives<T>(
        file: StaticString = #filePath,
        line: UInt = #line,
        _ body: () async throws -> T
    ) async {
        do {
            _ = try await body()
        } catch is EncodingError {
            // A number that JSON does not know.
        } catch let error as any WeChatPayError {
            XCTAssertFalse(error is InternalError, error.message, file: file, line: line)
        } catch {
            XCTFail("\(error)", file: file, line: line)
        }
    }
}
