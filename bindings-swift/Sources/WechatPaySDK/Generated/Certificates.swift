// Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Platform certificates and the self-test (平台证书).
public struct Certificates: Sendable {
    let client: Client
}

extension Client {
    /// Platform certificates and the self-test (平台证书).
    public var certificates: Certificates { Certificates(client: self) }
}

extension Certificates {
    /// Download the platform certificates (下载平台证书).
    ///
    /// Each is encrypted with the APIv3 key. The client does this by itself in certificate mode. Merchants that only use a platform public key get 404.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012551764)
    ///
    /// - Parameters:
    ///   - algorithmType: 证书算法版本. `RSA` where left out. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func downloadCertificates(
        algorithmType: AlgorithmType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DownloadCertificatesResponse {
        var call = Call("certificates.download_certificates", options)
        call.set("algorithm_type", algorithmType)
        return try await client.answer(to: call)
    }

    /// Test keys and signatures without money (商户签名验签／加解密测试).
    ///
    /// The answer repeats `echo_message`; with a `notify_url` a notification follows that does so, too.
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014551946)
    ///
    /// - Parameters:
    ///   - echoMessage: 回显信息. Any text.
    ///   - encryptedEchoMessage: 加密回显信息. Any text; tests the encryption. Encrypted on the wire.
    ///   - notifyUrl: 商户回调地址. An https address that the notification is sent to.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    @discardableResult
    public func echo(
        echoMessage: String,
        encryptedEchoMessage: Sensitive? = nil,
        notifyUrl: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> EchoResponse {
        var call = Call("certificates.echo", options)
        call.set("echo_message", echoMessage)
        call.set("encrypted_echo_message", encryptedEchoMessage)
        call.set("notify_url", notifyUrl)
        return try await client.answer(to: call)
    }
}

extension Certificates {
    /// `Certificate`.
    public struct Certificate: Model {
        /// 证书序列号. Upper-case hex; answers and notifications name it.
        public var serialNo: String
        /// 证书启用时间. RFC 3339.
        public var effectiveTime: String?
        /// 证书弃用时间. RFC 3339.
        public var expireTime: String?
        /// 证书信息. The certificate as PEM, encrypted with the APIv3 key.
        public var encryptCertificate: EncryptedCertificate

        enum CodingKeys: String, CodingKey {
            case serialNo = "serial_no"
            case effectiveTime = "effective_time"
            case expireTime = "expire_time"
            case encryptCertificate = "encrypt_certificate"
        }
    }
}

extension Certificates {
    /// `DownloadCertificatesResponse`.
    public struct DownloadCertificatesResponse: Model {
        /// 平台证书列表.
        public var data: [Certificate]
    }
}

extension Certificates {
    /// `EchoResponse`.
    public struct EchoResponse: Model {
        /// 回显信息.
        public var echoMessage: String
        /// 商户证书加密回显信息. Encrypted on the wire.
        public var encryptedEchoMessage: Sensitive?

        enum CodingKeys: String, CodingKey {
            case echoMessage = "echo_message"
            case encryptedEchoMessage = "encrypted_echo_message"
        }
    }
}

extension Certificates {
    /// `EncryptedCertificate`.
    public struct EncryptedCertificate: Model {
        /// 加密证书的算法. At most 32 characters.
        public var algorithm: Algorithm
        /// 加密证书的随机串. At most 16 characters.
        public var nonce: String
        /// 加密证书的附加数据. `certificate`. At most 16 characters.
        public var associatedData: String?
        /// 加密后的证书内容. Base64; the tag stands at its end. At most 1048576 characters.
        public var ciphertext: String

        enum CodingKeys: String, CodingKey {
            case algorithm
            case nonce
            case associatedData = "associated_data"
            case ciphertext
        }
    }
}

extension Certificates {
    /// `SecurityEchoSuccessResource`.
    public struct SecurityEchoSuccessResource: Model {
        /// 回显消息. At most 256 characters.
        public var echoMessage: String
        /// 加密回显消息. At most 256 characters, encrypted on the wire.
        public var encryptEchoMessage: Sensitive?

        enum CodingKeys: String, CodingKey {
            case echoMessage = "echo_message"
            case encryptEchoMessage = "encrypt_echo_message"
        }
    }
}

extension Certificates {
    /// 加密证书的算法
    public struct Algorithm: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var aeadAes256Gcm: Self { "AEAD_AES_256_GCM" }
    }
}

extension Certificates {
    /// 证书算法版本
    public struct AlgorithmType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sm2: Self { "SM2" }
        public static var rsa: Self { "RSA" }
        public static var all: Self { "ALL" }
    }
}
