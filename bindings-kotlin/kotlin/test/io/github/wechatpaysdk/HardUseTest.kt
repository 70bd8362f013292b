package io.github.wechatpaysdk

import io.github.wechatpaysdk.ffi.Done
import io.github.wechatpaysdk.ffi.Engine
import io.github.wechatpaysdk.ffi.LogRecord
import io.github.wechatpaysdk.ffi.LogSink
import io.github.wechatpaysdk.ffi.Outcome
import io.github.wechatpaysdk.ffi.Refused
import io.github.wechatpaysdk.ffi.setLogSink
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonNull
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit.SECONDS
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds

/** Whatever is handed over, what comes back is an answer or a documented error, and the JVM lives on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardUseTest {
    private val client = Sandbox.client()

    @BeforeEach
    fun calm() = Sandbox.calm()

    @AfterAll
    fun close() = client.close()

    @Test
    fun `in any call`() {
        for (text in HOSTILE) {
            survives { client.call(text) }
            survives { client.call("pay_gift.get_activity", mapOf(text to text)) }
            survives { client.call("pay_gift.get_activity", mapOf("activity_id" to text), file = text.toByteArray()) }
            survives { client.call("media.upload_image", mapOf("filename" to text), file = ByteArray(0)) }
            survives { client.payGift.getActivity(activityId = text) }
            survives { client.request(text, text, mapOf(text to text), text, mapOf(text to text)) }
            survives { client.request("GET", "/v3/certificates", headers = mapOf("X-Test" to text)) }
        }
        for (value in listOf(JsonNull, Double.NaN, Long.MAX_VALUE, emptyMap<String, Any>(), listOf(listOf(null)), true)) {
            survives { client.call("pay_gift.get_activity", mapOf("activity_id" to value)) }
            survives { client.request("POST", "/v3/x", body = value) }
        }
    }

    @Test
    fun `in what crosses the border beside calls`() {
        for (text in HOSTILE) {
            survives { client.encrypt(text) }
            survives { client.decrypt(text) }
            survives { client.download(text, text, text) }
            survives { client.downloadStream(text, text, text, isGzip = true).close() }
            survives { client.payParams.jsapi(text, text) }
            survives { client.payParams.app(text, text) }
            survives { client.notifications.parse(mapOf(text to text), text.toByteArray()) }
            survives { client.notifications.parse(mapOf("Wechatpay-Signature" to listOf(text, null, 1)), ByteArray(0)) }
        }
    }

    @Test
    fun `in settings`() {
        val settings =
            listOf<ClientBuilder.(String) -> ClientBuilder>(
                { mchid(it) },
                { serialNo(it) },
                { privateKey(it) },
                { privateKeyPassword(it) },
                { certificate(it) },
                { platformPublicKey(it, it) },
                { apiV3Key(it) },
                { baseUrl(it) },
                { proxy(it) },
                { acceptLanguage(it) },
                { userAgent(it) },
                { brandId(it) },
            )
        for (text in HOSTILE) for (set in settings) survives { Sandbox.builder().set(text).build().close() }
        survives { Sandbox.builder().privateKey(Path.of("/dev")).build().close() }
        survives { Sandbox.builder().maxAttempts(-1).build().close() }
        survives { Sandbox.builder().timeout(java.time.Duration.ofDays(Int.MAX_VALUE.toLong())).build().close() }
        survives { Sandbox.builder().connectTimeout(java.time.Duration.ofMillis(-1)).build().close() }
    }

    @Test
    fun `in options of a call`() {
        for (timeout in listOf(Duration.ZERO, (-1).seconds, Duration.INFINITE)) {
            survives { client.payGift.getActivity(activityId = "10028001", options = CallOptions(timeout)) }
        }
        for (attempts in listOf(0, -1, Int.MAX_VALUE)) {
            survives { client.payGift.getActivity(activityId = "10028001", options = CallOptions(maxAttempts = attempts)) }
        }
    }

    @Test
    fun `in what a file is to become`(@TempDir folder: Path) {
        val bill = Sandbox.control("POST", "file", mapOf("size" to 1000)).tree()
        for (path in listOf(folder, folder.resolve("nowhere/bill.csv"), Path.of(""), Path.of("/proc/version"))) {
            survives { client.downloadStream(bill["download_url"].text()).use { it.saveTo(path) } }
        }
        val file = runBlocking { client.downloadStream(bill["download_url"].text()) }
        repeat(2) { file.close() }
        assertThrows(IllegalStateException::class.java) { file.inputStream().read() }
    }

    @Test
    fun `what goes round in circles is refused`() {
        val circle = HashMap<String, Any>()
        circle["circle"] = circle
        assertThrows(IllegalArgumentException::class.java) { runBlocking { client.call("pay_gift.get_activity", circle) } }
        assertThrows(IllegalArgumentException::class.java) { runBlocking { client.call("pay_gift.get_activity", mapOf("a" to Any())) } }
    }

    @Test
    fun `at the border itself`() {
        NativeLibrary.load()
        for (text in HOSTILE.filterNot { "\uD800" in it }) {
            assertThrows(Refused::class.java) { Engine(text).close() }
            runCatching { Engine.fromEnv(text).close() }.onFailure { assertTrue(it is Refused, "$it") }
        }
        Engine(Sandbox.configuration["config"].toString()).use { engine ->
            for (name in HOSTILE +
                listOf("sdk.", "sdk.parse_notification", "sdk.request", "sdk.download", "sdk.pay_params.jsapi", "sdk.sign")) {
                if ("\uD800" in name) continue
                for (input in listOf(
                    "",
                    "{",
                    "[]",
                    "null",
                    "{\"arguments\":1}",
                    "{\"options\":{\"timeout_ms\":-1}}",
                    "[".repeat(1 shl 16),
                )) {
                    val outcome = engine.execute(name, input, ByteArray(1))
                    assertFalse(outcome.ok, "$name $input")
                    assertFalse(errorOf(outcome.meta) is InternalError, "$name $input: ${outcome.meta}")
                }
            }
            val done = CompletableFuture<Unit>()
            val token = engine.submit("sdk.refresh_certificates", "{}", null, Throwing { done.complete(Unit) })
            repeat(2) { token.cancel() }
            done.get(10, SECONDS)
        }
    }

    @Test
    fun `a listener that fails takes nothing with it`() {
        val written = CompletableFuture<Unit>()
        setLogSink("trace", Broken(written))
        try {
            runBlocking { client.payGift.getActivity(activityId = "10028001") }
            written.get(10, SECONDS)
            runBlocking { client.payGift.getActivity(activityId = "10028001") }
        } finally {
            setLogSink("nonsense", Logs)
            Logs.install()
        }
    }

    @Test
    fun `a panic of the engine is an InternalError`() {
        val panic = client.calls.sdk("panic", Fields()) { _, _ -> }
        assertThrows(InternalError::class.java) { panic.execute() }
        runBlocking { client.payGift.getActivity(activityId = "10028001") }
    }

    private class Throwing(private val then: () -> Unit) : Done {
        override fun done(outcome: Outcome) {
            then()
            throw IllegalStateException("a listener that fails")
        }
    }

    private class Broken(private val written: CompletableFuture<Unit>) : LogSink {
        override fun write(records: List<LogRecord>) {
            written.complete(Unit)
            throw IllegalStateException("a logger that fails")
        }
    }

    private fun survives(work: suspend () -> Any?) {
        try {
            runBlocking { work() }
        } catch (error: WeChatPayError) {
            assertFalse(error is InternalError, error.message)
            assertTrue(error.message!!.isNotEmpty())
        }
    }
}
