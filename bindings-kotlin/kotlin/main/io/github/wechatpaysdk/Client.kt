package io.github.wechatpaysdk

import java.nio.file.Path
import kotlin.time.Duration

/**
 * A merchant's access to WeChat Pay APIv3. Safe to share between threads; one per merchant and process is enough.
 *
 * [ClientBuilder] explains the settings, and takes key files and PEM texts side by side.
 */
public class Client internal constructor(internal val core: Core) :
    Products(core),
    AutoCloseable {
    /**
     * Keys and certificates in files.
     *
     * @throws ConfigError A setting cannot work.
     */
    public constructor(
        mchid: String,
        serialNo: String? = null,
        privateKey: Path? = null,
        privateKeyPassword: String? = null,
        certificate: Path? = null,
        merchantP12: Path? = null,
        merchantP12Password: String? = null,
        platformPublicKeyId: String? = null,
        platformPublicKey: Path? = null,
        platformCertificates: List<Path>? = null,
        apiV3Key: String? = null,
        baseUrl: String? = null,
        standbyUrl: String? = null,
        timeout: Duration? = null,
        connectTimeout: Duration? = null,
        readTimeout: Duration? = null,
        maxAttempts: Int? = null,
        caBundle: Path? = null,
        proxy: String? = null,
        acceptLanguage: String? = null,
        userAgent: String? = null,
        brandId: String? = null,
        apiV2Key: String? = null,
        compensateClock: Boolean? = null,
        signer: RemoteSigner? = null,
    ) : this(
        ClientBuilder()
            .keys(mchid, serialNo, privateKey, privateKeyPassword, certificate, merchantP12, merchantP12Password)
            .platform(platformPublicKeyId, platformPublicKey, platformCertificates, apiV3Key, apiV2Key)
            .network(baseUrl, standbyUrl, timeout, connectTimeout, readTimeout, maxAttempts, caBundle, proxy)
            .identity(acceptLanguage, userAgent, brandId, compensateClock)
            .signer(signer)
            .core(),
    )

    /**
     * Keys and certificates as PEM texts; [merchantP12] in Base64.
     *
     * @throws ConfigError A setting cannot work.
     */
    public constructor(
        mchid: String,
        serialNo: String? = null,
        privateKey: String?,
        privateKeyPassword: String? = null,
        certificate: String? = null,
        merchantP12: String? = null,
        merchantP12Password: String? = null,
        platformPublicKeyId: String? = null,
        platformPublicKey: String? = null,
        platformCertificates: List<String>? = null,
        apiV3Key: String? = null,
        baseUrl: String? = null,
        standbyUrl: String? = null,
        timeout: Duration? = null,
        connectTimeout: Duration? = null,
        readTimeout: Duration? = null,
        maxAttempts: Int? = null,
        caBundle: String? = null,
        proxy: String? = null,
        acceptLanguage: String? = null,
        userAgent: String? = null,
        brandId: String? = null,
        apiV2Key: String? = null,
        compensateClock: Boolean? = null,
        signer: RemoteSigner? = null,
    ) : this(
        ClientBuilder()
            .keys(mchid, serialNo, privateKey, privateKeyPassword, certificate, merchantP12, merchantP12Password)
            .platform(platformPublicKeyId, platformPublicKey, platformCertificates, apiV3Key, apiV2Key)
            .network(baseUrl, standbyUrl, timeout, connectTimeout, readTimeout, maxAttempts, caBundle, proxy)
            .identity(acceptLanguage, userAgent, brandId, compensateClock)
            .signer(signer)
            .core(),
    )

    /** 商户号. */
    public val mchid: String get() = core.mchid

    /** All of it for Java, and wherever a thread is to wait. */
    public val calls: Calls
        @JvmName("calls")
        get() = Calls(core)

    /** Verifies and decrypts what WeChat Pay sends. */
    public val notifications: Notifications
        @JvmName("notifications")
        get() = Notifications(calls)

    /** What the front end needs to open the cashier. */
    public val payParams: PayParams
        @JvmName("payParams")
        get() = PayParams(calls)

    /** Bills, row by row. */
    public val bills: Bills
        @JvmName("bills")
        get() = Bills(calls)

    /** See [Calls.call]. */
    public suspend fun call(
        operation: String,
        arguments: Map<String, *> = emptyMap<String, Any>(),
        file: ByteArray? = null,
        options: CallOptions? = null,
    ): Response = calls.call(operation, arguments, file).await(options)

    /** See [Calls.call]. */
    public suspend fun call(operation: String, arguments: Map<String, *>, file: Path, options: CallOptions? = null): Response =
        calls.call(operation, arguments, file).await(options)

    /** See [Calls.request]. */
    public suspend fun request(
        method: String,
        path: String,
        query: Map<String, *>? = null,
        body: Any? = null,
        headers: Map<String, *>? = null,
        options: CallOptions? = null,
    ): Response = calls.request(method, path, query, body, headers).await(options)

    /** See [Calls.encrypt]. */
    public suspend fun encrypt(text: String): Encrypted = calls.encrypt(text).await()

    /** See [Calls.decrypt]. */
    public suspend fun decrypt(text: String): String = calls.decrypt(text).await()

    /** See [Calls.download]. */
    public suspend fun download(url: String, hashType: String? = null, hashValue: String? = null, isGzip: Boolean = false): ByteArray =
        calls.download(url, hashType, hashValue, isGzip).await()

    /** See [Calls.downloadStream]. */
    public suspend fun downloadStream(
        url: String,
        hashType: String? = null,
        hashValue: String? = null,
        isGzip: Boolean = false,
        options: CallOptions? = null,
    ): FileStream = calls.downloadStream(url, hashType, hashValue, isGzip).await(options)

    /** See [Calls.refreshCertificates]. */
    public suspend fun refreshCertificates(): List<String> = calls.refreshCertificates().await()

    /**
     * Uses other keys from now on, all of them or none. Calls under way end with the keys they began with, and for a day what was signed or
     * encrypted with the former ones is still read.
     *
     * ```
     * client.replaceKeys { serialNo("…").privateKey(Path("new_key.pem")) }
     * client.replaceKeys()                                                // reads the configured files again
     * ```
     *
     * @throws ConfigError They cannot work; the former ones stay.
     */
    public suspend fun replaceKeys(keys: ClientBuilder.() -> Unit = {}): Keys = calls.replaceKeys(ClientBuilder().apply(keys)).await()

    /** See [Calls.clock]. */
    public fun clock(): Clock = calls.clock().execute()

    /** See [Calls.doctor]. */
    public suspend fun doctor(isOnline: Boolean = true, notifyUrl: String? = null, options: CallOptions? = null): Diagnosis =
        calls.doctor(isOnline, notifyUrl).await(options)

    /**
     * Frees the engine when the calls under way are done; a second time does nothing, and calls after it are an `IllegalStateException`. What is
     * never closed is freed with the object.
     */
    override fun close(): Unit = core.close()

    public companion object {
        /**
         * Settings out of the environment: `WECHATPAY_MCHID`, `WECHATPAY_PRIVATE_KEY` (a path or PEM text), and so on.
         *
         * @throws ConfigError A setting cannot work.
         */
        @JvmStatic
        public fun fromEnv(): Client = builder().buildFromEnv()

        /** Settings one by one. */
        @JvmStatic
        public fun builder(): ClientBuilder = ClientBuilder()
    }
}
