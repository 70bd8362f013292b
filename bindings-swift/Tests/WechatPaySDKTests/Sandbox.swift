import Foundation
import WechatPaySDK

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The gateway that the tests talk to: `cargo run -p sandbox`, or the one that `WECHATPAY_SANDBOX` names.
enum Sandbox {
    static let url = ProcessInfo.processInfo.environment["WECHATPAY_SANDBOX"] ?? "http://127.0.0.1:7117"
    static let activity = "10028001"
    static let stock = "98065001"
    static let appid = "wx8888888888888888"
    static let openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"

    @discardableResult
    static func control(_ method: String, _ path: String, _ body: JSON? = nil) async throws -> JSON {
        var request = URLRequest(url: URL(string: "\(url)/_sandbox/\(path)")!)
        request.httpMethod = method
        request.setValue("application/json", forHTTPHeaderField: "content-type")
        request.httpBody = try body.map { try JSONEncoder().encode($0) }
        let (data, response) = try await URLSession.shared.data(for: request)
        let status = (response as! HTTPURLResponse).statusCode
        guard status < 300 else {
            throw Refusal(text: "\(method) \(path): \(status) \(String(decoding: data, as: UTF8.self))")
        }
        return data.isEmpty ? .null : try JSONDecoder().decode(JSON.self, from: data)
    }

    struct Refusal: Error { let text: String }

    /// The settings, by their names in the documentation.
    static func settings() async throws -> [String: String] {
        try await control("GET", "config")["config"]!.object!.compactMapValues(\.string)
    }

    static func client(
        mchid: String? = nil,
        privateKey: Pem? = nil,
        apiV3Key: String? = nil,
        baseUrl: String? = nil,
        timeout: Duration? = nil
    ) async throws -> Client {
        let settings = try await settings()
        return try Client(
            mchid: mchid ?? settings["mchid"],
            serialNo: settings["serial_no"],
            privateKey: privateKey ?? .text(settings["private_key"]!),
            platformPublicKeyId: settings["platform_public_key_id"],
            platformPublicKey: .text(settings["platform_public_key"]!),
            apiV3Key: apiV3Key ?? settings["api_v3_key"],
            baseUrl: baseUrl ?? settings["base_url"],
            timeout: timeout
        )
    }

    static func fault(_ name: String, times: Int = 1) async throws {
        try await control("POST", "faults", ["fault": .string(name), "times": .integer(times)])
    }

    static func mend() async throws { try await control("DELETE", "faults") }
    static func forget() async throws { try await control("DELETE", "records") }
    static func records() async throws -> [JSON] { try await control("GET", "records").array! }

    static func lastBody() async throws -> Data {
        Data(base64Encoded: try await records().last!["body"]!.string!)!
    }

    static func notification(_ eventType: String, fault: String? = nil) async throws -> (
        headers: [String: String], body: Data
    ) {
        var wanted: [String: JSON] = ["event_type": .string(eventType)]
        if let fault { wanted["fault"] = .string(fault) }
        let answer = try await control("POST", "notification", .object(wanted))
        return (answer["headers"]!.object!.compactMapValues(\.string), Data(answer["body"]!.string!.utf8))
    }
}
