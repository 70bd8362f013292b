package io.github.wechatpaysdk

import io.github.wechatpaysdk.ffi.Outcome
import io.github.wechatpaysdk.ffi.diagnose
import io.github.wechatpaysdk.ffi.diagnoseEnv
import kotlinx.serialization.json.JsonElement
import java.nio.file.Path
import kotlin.time.Duration
import kotlin.time.toKotlinDuration

/** The settings of a [Client], one by one. */
public class ClientBuilder internal constructor() {
    private val settings = Fields()
    private var signer: RemoteSigner? = null

    /** 商户号: the merchant, or the partner. */
    public fun mchid(mchid: String): ClientBuilder = set("mchid", mchid)

    /** 商户API证书序列号: not needed beside [certificate] or [merchantP12]. */
    public fun serialNo(serialNo: String): ClientBuilder = set("serial_no", serialNo)

    /** 商户API私钥: `apiclient_key.pem`. */
    public fun privateKey(file: Path): ClientBuilder = set("private_key", file)

    /** 商户API私钥 as PEM text. */
    public fun privateKey(pem: String): ClientBuilder = set("private_key", pem)

    /** Where the private key is encrypted. */
    public fun privateKeyPassword(password: String): ClientBuilder = set("private_key_password", password)

    /** Whoever holds the private key in place of this process; [serialNo] or [certificate] is needed beside it. */
    public fun signer(signer: RemoteSigner?): ClientBuilder = apply { this.signer = signer }

    /** The same for Java. */
    public fun signer(signer: FutureSigner): ClientBuilder = signer(Awaited(signer))

    /** 商户API证书: `apiclient_cert.pem`; tells the serial. */
    public fun certificate(file: Path): ClientBuilder = set("certificate", file)

    /** 商户API证书 as PEM text. */
    public fun certificate(pem: String): ClientBuilder = set("certificate", pem)

    /** `apiclient_cert.p12`: private key and certificate at once. */
    public fun merchantP12(file: Path, password: String): ClientBuilder = set("merchant_p12", file).set("merchant_p12_password", password)

    /** 微信支付公钥: its id, `PUB_KEY_ID_…`, and `pub_key.pem`. */
    public fun platformPublicKey(id: String, file: Path): ClientBuilder = set("platform_public_key_id", id).set("platform_public_key", file)

    /** 微信支付公钥: its id, `PUB_KEY_ID_…`, and the key as PEM text. */
    public fun platformPublicKey(id: String, pem: String): ClientBuilder = set("platform_public_key_id", id).set("platform_public_key", pem)

    /** 平台证书 in files; without these and a public key they are downloaded when they are first needed. */
    public fun platformCertificates(files: List<Path>): ClientBuilder = set("platform_certificates", files)

    /** APIv3密钥: 32 bytes. */
    public fun apiV3Key(key: String): ClientBuilder = set("api_v3_key", key)

    /** APIv2密钥: 32 characters, for those pay parameters that are signed with it. */
    public fun apiV2Key(key: String): ClientBuilder = set("api_v2_key", key)

    /** Go by the gateway's clock, where this machine's is wrong: [Client.clock]. */
    public fun compensateClock(isOn: Boolean): ClientBuilder = set("compensate_clock", isOn)

    /** Another gateway: `https`, or `http` for this machine. */
    public fun baseUrl(url: String): ClientBuilder = set("base_url", url)

    /** The standby of that gateway, asked when it cannot be reached. */
    public fun standbyUrl(url: String): ClientBuilder = set("standby_url", url)

    /** Until an answer must be there, all attempts included; 30 seconds. */
    public fun timeout(timeout: java.time.Duration): ClientBuilder = set("timeout_ms", timeout.toKotlinDuration())

    /** Until a connection must be there; 5 seconds. */
    public fun connectTimeout(timeout: java.time.Duration): ClientBuilder = set("connect_timeout_ms", timeout.toKotlinDuration())

    /** How long an attempt may wait for its answer, or for more of it, while nothing comes; 12 seconds. */
    public fun readTimeout(timeout: java.time.Duration): ClientBuilder = set("read_timeout_ms", timeout.toKotlinDuration())

    /** How often to try a call that may be repeated; 3. */
    public fun maxAttempts(attempts: Int): ClientBuilder = set("max_attempts", attempts)

    /** Certificate authorities to trust instead of the system's, as PEM. */
    public fun caBundle(file: Path): ClientBuilder = set("ca_bundle", file)

    /** `http://proxy.example:3128` */
    public fun proxy(url: String): ClientBuilder = set("proxy", url)

    /** The language of error messages: `zh-CN`, `en`. */
    public fun acceptLanguage(language: String): ClientBuilder = set("accept_language", language)

    /** Who is calling, behind the library's own name: `my-shop/1.0`. */
    public fun userAgent(product: String): ClientBuilder = set("user_agent", product)

    /** 品牌ID. */
    public fun brandId(id: String): ClientBuilder = set("brand_id", id)

    /** @throws ConfigError A setting cannot work. */
    public fun build(): Client = Client(core())

    /**
     * What is not set here is taken from the `WECHATPAY_…` environment variables.
     *
     * @throws ConfigError A setting cannot work.
     */
    public fun buildFromEnv(): Client = Client(Core.fromEnv(settings.json, signer))

    /** What is wrong with these settings, all at once: also with those that [build] refuses. Nothing is sent. */
    public fun diagnose(): Diagnosis = diagnosed { diagnose(settings.json.toString()) }

    /** The same of [buildFromEnv]. */
    public fun diagnoseEnv(): Diagnosis = diagnosed { diagnoseEnv(settings.json.toString()) }

    private fun diagnosed(diagnose: () -> Outcome): Diagnosis {
        NativeLibrary.load()
        val outcome = Core.settled(diagnose)
        return if (outcome.ok) Diagnosis(outcome.body.decodeToString().parsed()) else throw errorOf(outcome.meta)
    }

    internal fun core(): Core = Core.of(settings.json, signer)

    /** Its settings alone. */
    internal fun fields(): Fields = settings

    internal fun keys(
        mchid: String,
        serialNo: String?,
        privateKey: Any?,
        privateKeyPassword: String?,
        certificate: Any?,
        merchantP12: Any?,
        merchantP12Password: String?,
    ): ClientBuilder = set("mchid", mchid)
        .set("serial_no", serialNo)
        .set("private_key", privateKey)
        .set("private_key_password", privateKeyPassword)
        .set("certificate", certificate)
        .set("merchant_p12", merchantP12)
        .set("merchant_p12_password", merchantP12Password)

    internal fun platform(
        publicKeyId: String?,
        publicKey: Any?,
        certificates: List<Any>?,
        apiV3Key: String?,
        apiV2Key: String?,
    ): ClientBuilder = set("platform_public_key_id", publicKeyId)
        .set("platform_public_key", publicKey)
        .set("platform_certificates", certificates)
        .set("api_v3_key", apiV3Key)
        .set("api_v2_key", apiV2Key)

    internal fun network(
        baseUrl: String?,
        standbyUrl: String?,
        timeout: Duration?,
        connectTimeout: Duration?,
        readTimeout: Duration?,
        maxAttempts: Int?,
        caBundle: Any?,
        proxy: String?,
    ): ClientBuilder = set("base_url", baseUrl)
        .set("standby_url", standbyUrl)
        .set("timeout_ms", timeout)
        .set("connect_timeout_ms", connectTimeout)
        .set("read_timeout_ms", readTimeout)
        .set("max_attempts", maxAttempts)
        .set("ca_bundle", caBundle)
        .set("proxy", proxy)

    internal fun identity(acceptLanguage: String?, userAgent: String?, brandId: String?, compensateClock: Boolean?): ClientBuilder =
        set("accept_language", acceptLanguage)
            .set("user_agent", userAgent)
            .set("brand_id", brandId)
            .set("compensate_clock", compensateClock)

    private fun set(name: String, value: Any?): ClientBuilder {
        settings.put(name, value?.let(::setting))
        return this
    }

    private fun setting(value: Any): JsonElement = when (value) {
        is Path -> Fields().put("file", value.toString()).json
        is List<*> -> value.filterNotNull().map(::setting).toJson()
        is Duration -> value.inWholeMilliseconds.toJson()
        else -> value.toJson()
    }
}
