import Foundation
internal import WechatPayFFI

/// What ``Client/doctor(online:notifyUrl:options:)`` found. Nothing secret is in it.
public struct Diagnosis: Decodable, Sendable, CustomStringConvertible {
    /// No check failed.
    public let healthy: Bool
    /// In the order in which they were made.
    public let checks: [Check]

    /// One thing that was looked at.
    public struct Check: Decodable, Sendable {
        /// `private_key`, `certificate_expiry`, `clock`, `echo`, …
        public let name: String
        /// `ok`, `warning`, `failed` or `skipped`.
        public let result: String
        /// The setting that it is about, by its label.
        public var setting: String? { named.map(labelled) }
        /// What was seen.
        public var message: String { labelled(seen) }
        /// What to do about it.
        public var advice: String? { advised.map(labelled) }

        private let named: String?
        private let seen: String
        private let advised: String?

        enum CodingKeys: String, CodingKey {
            case name, result
            case named = "setting"
            case seen = "message"
            case advised = "advice"
        }
    }

    /// A line for each check.
    public var description: String {
        checks.map { check in
            "\(check.name): \(check.result): \(check.message)" + (check.advice.map { ". \($0)" } ?? "")
        }.joined(separator: "\n")
    }
}

/// How this machine's clock goes, by the gateway's.
public struct Clock: Decodable, Sendable {
    /// By how many milliseconds this machine is ahead; `nil` before the first verified answer.
    public let skewMilliseconds: Int?
    /// Out of how many answers.
    public let samples: Int
    /// The setting `compensateClock` is on: signatures and checks go by the gateway's clock.
    public let compensated: Bool

    enum CodingKeys: String, CodingKey {
        case skewMilliseconds = "skew_ms"
        case samples, compensated
    }
}

/// The keys that a client uses from now on.
public struct Keys: Decodable, Sendable {
    /// Of the merchant's certificate.
    public let serialNo: String
    /// Of the platform's public key and certificates.
    public let platformSerials: [String]

    enum CodingKeys: String, CodingKey {
        case serialNo = "serial_no"
        case platformSerials = "platform_serials"
    }
}

extension Client {
    /// Looks at the settings, and makes a harmless call. What is wrong stands in the report, and is never
    /// thrown.
    ///
    /// - Parameters:
    ///   - online: Calls the gateway (`POST /v3/security/echo`), too.
    ///   - notifyUrl: Where the gateway is to send a notification about that call.
    public func doctor(
        online: Bool = true,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Diagnosis {
        var input = Arguments()
        input.set("online", online)
        input.set("notify_url", notifyUrl)
        input.set("options", options)
        return try await sdk("doctor", input)
    }

    /// What is wrong with the settings in the environment, all at once: also with those that
    /// ``fromEnvironment(overriding:signer:)`` refuses. Nothing is sent.
    public static func diagnoseEnvironment(overriding: [String: JSON] = [:]) throws -> Diagnosis {
        try Answer(diagnoseEnv(overrides: text(of: overriding))).decode()
    }

    /// How this machine's clock goes, by the gateway's.
    public func clock() async throws -> Clock {
        try await sdk("clock", Arguments())
    }

    /// Uses other keys from now on, all of them or none. Calls under way end with the keys they began with, and for a
    /// day what was signed or encrypted with the former ones is still read.
    ///
    /// Only what is named is replaced; without anything the configured files are read again. What cannot work is a
    /// ``ConfigError``, and the former keys stay.
    @discardableResult
    public func replaceKeys(
        serialNo: String? = nil,
        privateKey: Pem? = nil,
        privateKeyPassword: String? = nil,
        certificate: Pem? = nil,
        merchantP12: Pkcs12? = nil,
        merchantP12Password: String? = nil,
        platformPublicKeyId: String? = nil,
        platformPublicKey: Pem? = nil,
        platformCertificates: [Pem]? = nil,
        apiV3Key: String? = nil,
        apiV2Key: String? = nil
    ) async throws -> Keys {
        var keys = Arguments()
        keys.set("serial_no", serialNo)
        keys.set("private_key", privateKey)
        keys.set("private_key_password", privateKeyPassword)
        keys.set("certificate", certificate)
        keys.set("merchant_p12", merchantP12)
        keys.set("merchant_p12_password", merchantP12Password)
        keys.set("platform_public_key_id", platformPublicKeyId)
        keys.set("platform_public_key", platformPublicKey)
        keys.set("platform_certificates", platformCertificates)
        keys.set("api_v3_key", apiV3Key)
        keys.set("api_v2_key", apiV2Key)
        return try await sdk("replace_keys", keys)
    }
}
