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
            await survives { try await client.payParams.jsapi(appid: text, prepayId: text) }
            await survives { try await client.payParams.app(appid: text, prepayId: text) }
            await survives {
                try await client.notifications.parse(headers: [text: text], body: Data(text.utf8))
            }
            await survives { try client.notifications.verify(headers: [text: text], body: Data()) }
        }
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
