package io.github.wechatpaysdk

import io.github.wechatpaysdk.paytransactions.Amount
import io.github.wechatpaysdk.paytransactions.PrepayJsapiPayer
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonNull
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Nested
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import java.nio.file.Path
import java.security.KeyPairGenerator
import java.util.Base64

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorsTest {
    private val client = Sandbox.client()

    @BeforeEach
    fun calm() = Sandbox.calm()

    @AfterAll
    fun close() {
        Sandbox.calm()
        client.close()
    }

    @Nested
    inner class `A setting that cannot work is named` {
        private val pair = KeyPairGenerator.getInstance("RSA").apply { initialize(2048) }.generateKeyPair()

        private fun refused(setting: String, change: ClientBuilder.() -> Unit) {
            val error = assertThrows<ConfigError> { Sandbox.builder().apply(change).build() }
            assertEquals(setting, error.setting)
            assertTrue(error.expected.isNotEmpty() && error.found.isNotEmpty())
            assertTrue(error.message!!.startsWith("$setting: "), error.message)
            assertFalse("BEGIN" in error.message!! || "xxxxx" in error.message!!, error.message)
        }

        @Test
        fun `an APIv3 key of 31 bytes`() = refused("apiV3Key") { apiV3Key("x".repeat(31)) }

        @Test
        fun `a public key as private key`() = refused("privateKey") { privateKey(pem("PUBLIC KEY", pair.public.encoded)) }

        @Test
        fun `a private key as platform key`() =
            refused("platformPublicKey") { platformPublicKey("PUB_KEY_ID_1", pem("PRIVATE KEY", pair.private.encoded)) }

        @Test
        fun `a file that is not there`() = refused("privateKey") { privateKey(Path.of("/nowhere/apiclient_key.pem")) }

        @Test
        fun `plain HTTP to another machine`() = refused("baseUrl") { baseUrl("http://gateway.example") }

        @Test
        fun `a key that does not belong to the certificate`() {
            val error =
                assertThrows<ConfigError> {
                    Sandbox.builder().privateKey(pem("PRIVATE KEY", pair.private.encoded)).certificate(Sandbox.merchantCertificate).build()
                }
            assertTrue(error.setting in setOf("privateKey", "certificate", "serialNo"), error.setting)
        }

        private fun pem(label: String, bytes: ByteArray) =
            "-----BEGIN $label-----\n${Base64.getMimeEncoder().encodeToString(bytes)}\n-----END $label-----\n"
    }

    @Nested
    inner class `Arguments that break the contract are named, and nothing is sent` {
        @AfterEach
        fun nothingIsSent() = assertEquals(emptyList<Any>(), Sandbox.records())

        private fun refused(pointer: String, rule: String, change: MutableMap<String, Any?>.() -> Unit) {
            val order =
                mutableMapOf<String, Any?>(
                    "appid" to "wx8888888888888888",
                    "description" to "Coffee",
                    "out_trade_no" to "20261121-0001",
                    "notify_url" to "https://shop.example/wechatpay/notify",
                    "amount" to Amount(total = 100),
                    "payer" to PrepayJsapiPayer(openid = "o"),
                )
            val error =
                assertThrows<InvalidRequest> {
                    runBlocking { client.call("pay_transactions.prepay_jsapi", order.apply(change)) }
                }
            assertEquals(pointer to rule, error.pointer to error.rule)
            assertEquals("pay_transactions.prepay_jsapi", error.operation)
        }

        @Test
        fun `a missing argument`() = refused("/payer", "required") { remove("payer") }

        @Test
        fun `a missing field inside`() = refused("/amount/total", "required") { put("amount", emptyMap<String, Any>()) }

        @Test
        fun `a wrong type`() = refused("/amount/total", "type") { put("amount", mapOf("total" to "100")) }

        @Test
        fun `a fraction for a whole number`() = refused("/amount/total", "type") { put("amount", mapOf("total" to 1.5)) }

        @Test
        fun `null`() = refused("/description", "null") { put("description", JsonNull) }

        @Test
        fun `an over-long text`() = refused("/description", "max_length") { put("description", "x".repeat(128)) }

        @Test
        fun `an unknown argument`() = refused("/outTradeNo", "unknown_field") { put("outTradeNo", "1") }

        @Test
        fun `ten megabytes`() {
            val error =
                assertThrows<InvalidRequest> {
                    runBlocking { client.request("POST", "/v3/pay/transactions/jsapi", body = mapOf("a" to "x".repeat(10 shl 20))) }
                }
            assertEquals("size", error.rule)
        }

        @Test
        fun `an operation that does not exist`() {
            val error = assertThrows<InvalidRequest> { runBlocking { client.call("pay_gift.no_such_thing") } }
            assertEquals("unknown_operation", error.rule)
        }

        @Test
        fun `a file where none belongs`() {
            val error =
                assertThrows<InvalidRequest> {
                    runBlocking { client.call("pay_gift.get_activity", mapOf("activity_id" to "1"), file = ByteArray(1)) }
                }
            assertEquals("file", error.rule)
        }
    }

    @Test
    fun `a refusal carries what the gateway said`() {
        Sandbox.fault("status_429")
        val error = assertThrows<ApiError> { get() }
        assertEquals(429, error.status)
        assertTrue(error.code.isNotEmpty() && error.reason.isNotEmpty())
        assertEquals("pay_gift.get_activity", error.operation)
        assertTrue(error.isRetryable)
        assertNotNull(error.requestId)
        assertTrue(error.requestId!! in error.message!!)
    }

    @ParameterizedTest
    @CsvSource(
        "tampered_body, mismatch",
        "foreign_signature, mismatch",
        "stale_timestamp, clock_skew",
        "future_timestamp, clock_skew",
        "missing_signature_header, missing_header",
        "duplicate_header, duplicate_header",
        "unknown_serial, unknown_serial",
        "probe, probe",
    )
    fun `an answer that is not provably WeChat Pay's is refused`(fault: String, reason: String) {
        Sandbox.fault(fault)
        assertEquals(reason, assertThrows<SignatureError> { get() }.reason)
    }

    @ParameterizedTest
    @CsvSource("reset_before", "reset_after", "truncated")
    fun `a connection that breaks is a TransportError`(fault: String) {
        Sandbox.fault(fault)
        val error = assertThrows<TransportError> { get() }
        assertEquals(1, error.attempts)
        assertEquals("pay_gift.get_activity", error.operation)
    }

    @Test
    fun `a gateway that is not there is a TransportError before anything was sent`() {
        Sandbox.builder().baseUrl("http://127.0.0.1:1").maxAttempts(1).build().use { client ->
            val error = assertThrows<TransportError> { runBlocking { client.payGift.getActivity(activityId = "10028001") } }
            assertEquals("connect", error.phase)
            assertFalse(error.mayHaveArrived)
        }
    }

    @ParameterizedTest
    @CsvSource("html_error, 502", "empty_body_error, 0", "status_500, 500", "status_503, 503")
    fun `an error without the gateway's words is an ApiError all the same`(fault: String, status: Int) {
        Sandbox.fault(fault)
        val error = assertThrows<ApiError> { get() }
        assertTrue(status == 0 || status == error.status, error.message)
        assertFalse("<html" in error.message!!)
    }

    @Test
    fun `a compressed answer is read`() {
        Sandbox.fault("gzip")
        get()
    }

    @Test
    fun `every kind is a class, and an unknown kind an InternalError`() {
        val kinds = mapOf(
            "api" to ApiError::class,
            "decrypt" to DecryptError::class,
            "cancelled" to Cancelled::class,
            "new" to InternalError::class,
        )
        kinds.forEach { (kind, type) -> assertInstanceOf(type.java, errorOf("""{"kind":"$kind","message":"m"}""")) }
    }

    @Test
    fun `settings are called by their names here`() {
        val error =
            errorOf(
                """{"kind":"config","setting":"api_v3_key","message":"beside platform_public_key_id","expected":"timeout_ms","found":"apiclient_key.pem"}""",
            )
        assertEquals("apiV3Key: beside platformPublicKeyId (expected timeout, found apiclient_key.pem)", error.message)
    }

    private fun get() = runBlocking { client.payGift.getActivity(activityId = "10028001") }
}
