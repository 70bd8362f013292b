import Foundation
internal import WechatPayFFI

/// A merchant's or partner's way to WeChat Pay.
///
/// Making one starts no thread and opens no connection; keep one and share it.
/// Every product is a property: `try await client.payGift.terminateActivity(activityId: "10028001")`.
public final class Client: Sendable {
    let engine: Engine

    /// A client out of its settings. What is left out has its default; what cannot work together is a ``ConfigError``.
    ///
    /// - Parameters:
    ///   - mchid: 商户号: the number of the merchant or partner.
    ///   - serialNo: Serial number of the merchant's certificate; not needed beside `certificate` or `merchantP12`.
    ///   - privateKey: The merchant's private key: `apiclient_key.pem`.
    ///   - privateKeyPassword: Where the key is encrypted.
    ///   - certificate: The merchant's certificate: `apiclient_cert.pem`.
    ///   - merchantP12: Key and certificate in one: `apiclient_cert.p12`.
    ///   - merchantP12Password: Usually the mchid.
    ///   - platformPublicKeyId: 微信支付公钥ID: `PUB_KEY_ID_…`.
    ///   - platformPublicKey: 微信支付公钥: `pub_key.pem`.
    ///   - platformCertificates: 平台证书; downloaded when there is neither one nor a public key.
    ///   - apiV3Key: APIv3密钥: 32 characters.
    ///   - baseUrl: Another gateway: the sandbox.
    ///   - standbyUrl: Its standby, asked when it cannot be reached.
    ///   - timeout: For a whole call with all its attempts; 30 seconds.
    ///   - connectTimeout: For one connection; 5 seconds.
    ///   - readTimeout: How long an attempt waits for its answer, or for more of it, while nothing comes; 12 seconds.
    ///   - maxAttempts: How often a call that is safe to repeat is tried; 3.
    ///   - caBundle: CA certificates to trust instead of the platform's.
    ///   - proxy: URL of an HTTP proxy.
    ///   - acceptLanguage: Language of error messages: `en`, `zh-CN`, `zh-HK`, `zh-TW`.
    ///   - userAgent: Added to the library's own: `my-shop/1.0`.
    ///   - brandId: 品牌ID: signs requests to `/brand/…` as this brand.
    ///   - apiV2Key: APIv2密钥: 32 characters, for those pay parameters that are signed with it.
    ///   - compensateClock: Go by the gateway's clock, where this machine's is wrong: ``clock()``.
    ///   - signer: Whoever holds the private key in place of this process, beside `serialNo` or `certificate`.
    public convenience init(
        mchid: String? = nil,
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
        baseUrl: String? = nil,
        standbyUrl: String? = nil,
        timeout: Duration? = nil,
        connectTimeout: Duration? = nil,
        readTimeout: Duration? = nil,
        maxAttempts: Int? = nil,
        caBundle: Pem? = nil,
        proxy: String? = nil,
        acceptLanguage: String? = nil,
        userAgent: String? = nil,
        brandId: String? = nil,
        apiV2Key: String? = nil,
        compensateClock: Bool? = nil,
        signer: (any RemoteSigner)? = nil
    ) throws {
        var settings = Arguments()
        settings.set("mchid", mchid)
        settings.set("serial_no", serialNo)
        settings.set("private_key", privateKey)
        settings.set("private_key_password", privateKeyPassword)
        settings.set("certificate", certificate)
        settings.set("merchant_p12", merchantP12)
        settings.set("merchant_p12_password", merchantP12Password)
        settings.set("platform_public_key_id", platformPublicKeyId)
        settings.set("platform_public_key", platformPublicKey)
        settings.set("platform_certificates", platformCertificates)
        settings.set("api_v3_key", apiV3Key)
        settings.set("base_url", baseUrl)
        settings.set("standby_url", standbyUrl)
        settings.set("timeout_ms", timeout?.milliseconds)
        settings.set("connect_timeout_ms", connectTimeout?.milliseconds)
        settings.set("read_timeout_ms", readTimeout?.milliseconds)
        settings.set("max_attempts", maxAttempts)
        settings.set("ca_bundle", caBundle)
        settings.set("proxy", proxy)
        settings.set("accept_language", acceptLanguage)
        settings.set("user_agent", userAgent)
        settings.set("brand_id", brandId)
        settings.set("api_v2_key", apiV2Key)
        settings.set("compensate_clock", compensateClock)
        try self.init(settings: settings, signer: signer)
    }

    /// A client out of the environment: `WECHATPAY_MCHID`, `WECHATPAY_PRIVATE_KEY` (a path or PEM text), …
    ///
    /// - Parameters:
    ///   - overriding: Settings that win over the environment: `["timeout_ms": 5000]`.
    ///   - signer: Whoever holds the private key in place of this process.
    public static func fromEnvironment(
        overriding: [String: JSON] = [:],
        signer: (any RemoteSigner)? = nil
    ) throws -> Client {
        let overrides = try text(of: overriding)
        return Client(
            engine: try opened {
                guard let signer else { return try Engine.fromEnv(overrides: overrides) }
                return try Engine.fromEnvWithSigner(overrides: overrides, signer: Signing(signer))
            }
        )
    }

    convenience init(settings: Arguments, signer: (any RemoteSigner)? = nil) throws {
        let settings = try settings.text()
        self.init(
            engine: try opened {
                guard let signer else { return try Engine(settings: settings) }
                return try Engine.withSigner(settings: settings, signer: Signing(signer))
            }
        )
    }

    private init(engine: Engine) {
        self.engine = engine
    }

    /// 商户号.
    public var mchid: String { engine.mchid() }

    /// Calls any operation by its id: `call("pay_gift.terminate_activity", ["activity_id": "10028001"])`.
    ///
    /// The answer holds everything that came, including fields that this version does not know;
    /// `answer.decode(as: PayGift.TerminateActivityResponse.self)` is the typed view of it.
    ///
    /// - Parameters:
    ///   - operation: `<product>.<operation>`; ``operations`` lists them.
    ///   - arguments: By their names on the wire; the contract knows where each one goes.
    ///   - file: The bytes of an upload.
    @discardableResult
    public func call(
        _ operation: String,
        _ arguments: [String: JSON] = [:],
        file: Data? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Answer {
        var call = Call(operation, options)
        call.arguments = Arguments(arguments)
        call.attachment = file
        return try await send(call)
    }

    /// The same with the file at this URL, which is sent without being held in memory.
    @discardableResult
    public func call(
        _ operation: String,
        _ arguments: [String: JSON] = [:],
        file: URL,
        options: CallOptions = CallOptions()
    ) async throws -> Answer {
        var call = Call(operation, options)
        call.arguments = Arguments(arguments)
        call.file = file
        return try await send(call)
    }

    /// Calls what no operation describes, signed and verified like everything else. Query and body go in
    /// alphabetical order.
    @discardableResult
    public func request(
        _ method: String,
        _ path: String,
        query: [String: JSON]? = nil,
        body: JSON? = nil,
        headers: [String: String]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> Answer {
        var input = Arguments()
        input.set("method", method)
        input.set("path", path)
        input.set("query", query)
        input.set("body", body)
        input.set("headers", headers)
        input.set("options", options)
        return try await send("sdk.request", try input.text(), nil)
    }

    /// Downloads a file that an answer named into memory, and compares it with its digest: `download_url`,
    /// `hash_type` and `hash_value` of a bill.
    ///
    /// - Parameter gzip: The file was asked for with `tar_type=GZIP`; it comes back decompressed.
    public func download(
        _ url: String,
        hashType: String? = nil,
        hashValue: String? = nil,
        gzip: Bool = false
    ) async throws -> Data {
        var input = Arguments()
        input.set("url", url)
        input.set("hash_type", hashType)
        input.set("hash_value", hashValue)
        input.set("gzip", gzip)
        return try await send("sdk.download", try input.text(), nil).body
    }

    /// Downloads a file of any size, chunk by chunk. A timeout in `options` is for the whole; without it each chunk
    /// has the client's `readTimeout`.
    ///
    /// - Parameter gzip: The file was asked for with `tar_type=GZIP`; it comes back decompressed.
    public func downloadStream(
        _ url: String,
        hashType: String? = nil,
        hashValue: String? = nil,
        gzip: Bool = false,
        options: CallOptions = CallOptions()
    ) async throws -> FileStream {
        var input = Arguments()
        input.set("url", url)
        input.set("hash_type", hashType)
        input.set("hash_value", hashValue)
        input.set("gzip", gzip)
        input.set("stream", true)
        input.set("options", options)
        return try await open("sdk.download", input)
    }

    /// Encrypts a sensitive value for the platform; operations do that by themselves.
    ///
    /// - Returns: The ciphertext, and the serial of the key for the header `Wechatpay-Serial`.
    public func encrypt(_ text: String) async throws -> (text: String, serial: String) {
        struct Encrypted: Decodable { let text, serial: String }
        let encrypted: Encrypted = try await sdk("encrypt", Arguments(["text": text]))
        return (encrypted.text, encrypted.serial)
    }

    /// Decrypts what was encrypted for the merchant; operations do that by themselves.
    public func decrypt(_ text: String) async throws -> String {
        struct Decrypted: Decodable { let text: String }
        return (try await sdk("decrypt", Arguments(["text": text])) as Decrypted).text
    }

    /// Signs any message with the merchant's key.
    public func sign(_ message: String) async throws -> (signature: String, serialNo: String) {
        struct Signed: Decodable { let signature, serial_no: String }
        let signed: Signed = try await sdk("sign", Arguments(["message": message]))
        return (signed.signature, signed.serial_no)
    }

    /// Downloads the platform certificates now and answers with their serials; calls do that by themselves.
    public func refreshCertificates() async throws -> [String] {
        struct Refreshed: Decodable { let serials: [String] }
        return (try await sdk("refresh_certificates", Arguments()) as Refreshed).serials
    }

    /// The ids of all operations, sorted.
    public static var operations: [String] { WechatPayFFI.operations() }

    /// The version of the engine.
    public static var version: String { WechatPayFFI.version() }
}

private func opened(_ open: () throws -> Engine) throws -> Engine {
    do {
        return try open()
    } catch Refused.Settings(let error) {
        throw failure(error)
    }
}
