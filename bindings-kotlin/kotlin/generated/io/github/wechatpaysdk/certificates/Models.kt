// Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.certificates

import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Model
import io.github.wechatpaysdk.boolean
import io.github.wechatpaysdk.booleanOrNull
import io.github.wechatpaysdk.double
import io.github.wechatpaysdk.doubleOrNull
import io.github.wechatpaysdk.list
import io.github.wechatpaysdk.listOrNull
import io.github.wechatpaysdk.long
import io.github.wechatpaysdk.longOrNull
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.textOrNull
import io.github.wechatpaysdk.tree
import io.github.wechatpaysdk.treeOrNull
import io.github.wechatpaysdk.with
import kotlinx.serialization.json.JsonObject

/**
 * `Certificate`.
 */
public class Certificate(json: JsonObject) : Model(json) {

    /** 证书序列号. Upper-case hex; answers and notifications name it. */
    public val serialNo: String get() = json["serial_no"].text()

    /** 证书启用时间. RFC 3339. */
    public val effectiveTime: String? get() = json["effective_time"].textOrNull()

    /** 证书弃用时间. RFC 3339. */
    public val expireTime: String? get() = json["expire_time"].textOrNull()

    /** 证书信息. The certificate as PEM, encrypted with the APIv3 key. */
    public val encryptCertificate: EncryptedCertificate get() = EncryptedCertificate(json["encrypt_certificate"].tree())
}

/**
 * `DownloadCertificatesResponse`.
 */
public class DownloadCertificatesResponse(json: JsonObject) : Model(json) {

    /** 平台证书列表. */
    public val data: List<Certificate> get() = json["data"].list { Certificate(it.tree()) }
}

/**
 * `EchoRequest`.
 */
public class EchoRequest(json: JsonObject) : Model(json) {
    public constructor(echoMessage: String, encryptedEchoMessage: String? = null, notifyUrl: String? = null) : this(
        Fields().put("echo_message", echoMessage).put("encrypted_echo_message", encryptedEchoMessage).put("notify_url", notifyUrl).json,
    )

    public constructor(echoMessage: String) : this(
        Fields().put("echo_message", echoMessage).json,
    )

    /** 回显信息. Any text. */
    public val echoMessage: String get() = json["echo_message"].text()

    /** 加密回显信息. Any text; tests the encryption. Encrypted on the wire. */
    public val encryptedEchoMessage: String? get() = json["encrypted_echo_message"].textOrNull()

    /** 商户回调地址. An https address that the notification is sent to. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [echoMessage]. */
    public fun withEchoMessage(echoMessage: String): EchoRequest = EchoRequest(json.with("echo_message", echoMessage))

    /** A copy with another [encryptedEchoMessage]. */
    public fun withEncryptedEchoMessage(encryptedEchoMessage: String?): EchoRequest = EchoRequest(json.with("encrypted_echo_message", encryptedEchoMessage))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): EchoRequest = EchoRequest(json.with("notify_url", notifyUrl))

    override fun isSensitive(name: String): Boolean = name == "encrypted_echo_message"
}

/**
 * `EchoResponse`.
 */
public class EchoResponse(json: JsonObject) : Model(json) {

    /** 回显信息. */
    public val echoMessage: String get() = json["echo_message"].text()

    /** 商户证书加密回显信息. Encrypted on the wire. */
    public val encryptedEchoMessage: String? get() = json["encrypted_echo_message"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "encrypted_echo_message"
}

/**
 * `EncryptedCertificate`.
 */
public class EncryptedCertificate(json: JsonObject) : Model(json) {

    /** 加密证书的算法. See [Algorithm]. At most 32 characters. */
    public val algorithm: String get() = json["algorithm"].text()

    /** 加密证书的随机串. At most 16 characters. */
    public val nonce: String get() = json["nonce"].text()

    /** 加密证书的附加数据. `certificate`. At most 16 characters. */
    public val associatedData: String? get() = json["associated_data"].textOrNull()

    /** 加密后的证书内容. Base64; the tag stands at its end. At most 1048576 characters. */
    public val ciphertext: String get() = json["ciphertext"].text()
}

/**
 * `SecurityEchoSuccessResource`.
 */
public class SecurityEchoSuccessResource(json: JsonObject) : Model(json) {

    /** 回显消息. At most 256 characters. */
    public val echoMessage: String get() = json["echo_message"].text()

    /** 加密回显消息. At most 256 characters, encrypted on the wire. */
    public val encryptEchoMessage: String? get() = json["encrypt_echo_message"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "encrypt_echo_message"
}

/**
 * 加密证书的算法.
 *
 * The documented values; there may be others.
 */
public object Algorithm {
    public const val AEAD_AES_256_GCM: String = "AEAD_AES_256_GCM"
}

/**
 * 证书算法版本.
 *
 * The documented values; there may be others.
 */
public object AlgorithmType {
    public const val SM2: String = "SM2"
    public const val RSA: String = "RSA"
    public const val ALL: String = "ALL"
}
