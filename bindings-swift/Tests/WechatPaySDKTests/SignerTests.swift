import Foundation
import WechatPaySDK
import XCTest

/// A private key that the client never sees.
final class SignerTests: XCTestCase {
    /// Another client holds it.
    private struct Vault: RemoteSigner {
        let holder: Client

        func sign(_ message: Data) async throws -> Data {
            let signed = try await holder.sign(String(decoding: message, as: UTF8.self))
            return Data(base64Encoded: signed.signature)!
        }
    }

    private struct Broken: RemoteSigner {
        struct Closed: LocalizedError {
            var errorDescription: String? { "the vault is closed" }
        }

        func sign(_ message: Data) async throws -> Data { throw Closed() }
    }

    private struct Mute: RemoteSigner {
        func sign(_ message: Data) async throws -> Data {
            try await Task.sleep(for: .seconds(60))
            return Data()
        }
    }

    func testSignsCallsAndPayParameters() async throws {
        let client = try await client(Vault(holder: try await Sandbox.client()))
        _ = try await client.payGift.getActivity(activityId: Sandbox.activity)
        let cashier = try await client.payParams.jsapi(appid: Sandbox.appid, prepayId: "wx2014102720093952265")
        XCTAssertFalse(cashier.paySign.isEmpty)
    }

    func testThatFailsIsATransportErrorAndNothingIsSent() async throws {
        try await Sandbox.forget()
        let client = try await client(Broken())
        let error = try await expect(TransportError.self) {
            try await client.payGift.getActivity(activityId: Sandbox.activity)
        }
        XCTAssertEqual(error.phase, "sign")
        XCTAssertFalse(error.mayHaveArrived)
        XCTAssertTrue(error.message.contains("the vault is closed"), error.message)
        let sent = try await Sandbox.records()
        XCTAssertTrue(sent.isEmpty)
    }

    func testThatNeverAnswersIsGivenUpAtTheDeadline() async throws {
        let client = try await client(Mute())
        let error = try await expect(TransportError.self) {
            try await client.payGift.getActivity(
                activityId: Sandbox.activity,
                options: CallOptions(timeout: .milliseconds(300))
            )
        }
        XCTAssertEqual(error.phase, "sign")
    }

    private func client(_ signer: any RemoteSigner) async throws -> Client {
        let settings = try await Sandbox.settings()
        return try Client(
            mchid: settings["mchid"],
            serialNo: settings["serial_no"],
            platformPublicKeyId: settings["platform_public_key_id"],
            platformPublicKey: .text(settings["platform_public_key"]!),
            apiV3Key: settings["api_v3_key"],
            baseUrl: settings["base_url"],
            signer: signer
        )
    }
}
