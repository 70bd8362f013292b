// Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.

import Foundation

/// Certificates (平台证书).
public struct Certificates: Sendable {
    let client: Client
}

extension Client {
    /// Certificates (平台证书).
    public var certificates: Certificates { Certificates(client: self) }
}

extension Certificates {
    /// Download certificates (下载平台证书).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012551764)
    ///
    /// - Parameters:
    ///   - algorithmType: 证书算法版本. Known from the community.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
    public func downloadCertificates(
        algorithmType: AlgorithmType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> DownloadCertificatesResponse {
        var call = Call("certificates.download_certificates", options)
        call.set("algorithm_type", algorithmType)
        return try await client.answer(to: call)
    }

    /// Echo (商户签名验签／加解密测试).
    ///
    /// [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014551946)
    ///
    /// - Parameters:
    ///   - echoMessage: 回显信息.
    ///   - encryptedEchoMessage: encrypted on the wire.
    ///   - notifyUrl: 商户回调地址.
    /// - Throws: besides the errors of every call, ``ApiError`` 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
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
        /// 证书序列号.
        public var serialNo: String
        /// 证书信息.
        public var encryptCertificate: EncryptedCertificate
        /// 证书启用时间. RFC 3339.
        public var effectiveTime: String?
        /// 证书弃用时间. RFC 3339.
        public var expireTime: String?

        enum CodingKeys: String, CodingKey {
            case serialNo = "serial_no"
            case encryptCertificate = "encrypt_certificate"
            case effectiveTime = "effective_time"
            case expireTime = "expire_time"
        }
    }
}

extension Certificates {
    /// `DownloadCertificatesResponse`.
    public struct DownloadCertificatesResponse: Model {
        /// 验签时使用的平台证书序列号.
        public var data: [Certificate]
    }
}

extension Certificates {
    /// `EchoResponse`.
    public struct EchoResponse: Model {
        /// 回显信息.
        public var echoMessage: String
        /// 商户证书加密回显信息. encrypted on the wire.
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
        /// 加密证书的算法. at most 32 characters.
        public var algorithm: Algorithm
        /// 加密后的证书内容. at most 1048576 characters.
        public var ciphertext: String
        /// 加密证书的随机串. at most 16 characters.
        public var nonce: String
        /// 加密证书的附加数据. at most 16 characters.
        public var associatedData: String?

        enum CodingKeys: String, CodingKey {
            case algorithm
            case ciphertext
            case nonce
            case associatedData = "associated_data"
        }
    }
}

extension Certificates {
    /// `SecurityEchoSuccessResource`.
    public struct SecurityEchoSuccessResource: Model {
        /// 回显消息. at most 256 characters.
        public var echoMessage: String
        /// 加密回显消息. at most 256 characters, encrypted on the wire.
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
