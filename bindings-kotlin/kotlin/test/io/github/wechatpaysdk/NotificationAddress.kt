package io.github.wechatpaysdk

import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse
import java.net.http.HttpResponse.BodyHandlers
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.CountDownLatch

/** What an address that WeChat Pay notifies does, in whatever framework: over HTTP, with notifications that the sandbox delivers. */
abstract class NotificationAddress {
    private val client = Sandbox.client()
    private val handed = CopyOnWriteArrayList<String>()
    private var deal: (Event) -> Unit = {}
    protected val handler = NotificationHandler(client) { event ->
        handed += event.id
        deal(event)
    }

    /** Where [handler] listens. */
    protected abstract val url: String

    @AfterEach
    fun close() = client.close()

    @Test
    fun `a notification is handed over, and acknowledged without a body`() {
        deal = { event -> assertTrue((event as CouponUseEvent).resource.couponId.isNotEmpty()) }
        val sent = Sandbox.notification(EventType.COUPON_USE, url = url)
        assertEquals("""{"status":204,"body":""}""", sent.delivered.toString())
        assertEquals(1, handed.size)
    }

    @Test
    fun `one that comes again is acknowledged, and not handed over again`() {
        val sent = Sandbox.notification(EventType.COUPON_USE, url = url)
        repeat(2) { assertEquals(204, post(sent).statusCode()) }
        assertEquals(1, handed.size)
    }

    @ParameterizedTest
    @CsvSource(
        "tampered_body",
        "foreign_signature",
        "stale_timestamp",
        "missing_signature_header",
        "duplicate_header",
        "unknown_serial",
        "probe",
    )
    fun `a forged one is refused with 401, and not handed over`(fault: String) {
        val sent = Sandbox.notification(EventType.COUPON_USE, fault, url = url)
        assertEquals(401L, sent.delivered["status"].long())
        assertEquals("""{"code":"FAIL","message":"not verified"}""", sent.delivered["body"].text())
        assertEquals(emptyList<String>(), handed)
    }

    @Test
    fun `one that cannot be decrypted is refused with 400`() {
        assertEquals(400L, Sandbox.notification(EventType.COUPON_USE, "wrong_key", url = url).delivered["status"].long())
    }

    @Test
    fun `one that was not dealt with is handed over again`() {
        deal = { throw IllegalStateException("the database is away") }
        val sent = Sandbox.notification(EventType.COUPON_USE, url = url)
        assertEquals(500L, sent.delivered["status"].long())
        assertEquals("""{"code":"FAIL","message":"not dealt with"}""", sent.delivered["body"].text())
        deal = {}
        assertEquals(204, post(sent).statusCode())
        assertEquals(2, handed.size)
    }

    @Test
    fun `one that is being dealt with is not handed over twice`() {
        val begun = CountDownLatch(1)
        val end = CountDownLatch(1)
        deal = {
            begun.countDown()
            end.await()
        }
        val sent = Sandbox.notification(EventType.COUPON_USE)
        val first = http.sendAsync(request(sent), BodyHandlers.ofString())
        begun.await()
        assertEquals(503, post(sent).statusCode())
        end.countDown()
        assertEquals(204, first.get().statusCode())
        assertEquals(1, handed.size)
    }

    @Test
    fun `more than 1 MiB is not read`() {
        val sent = Sandbox.Notification(emptyMap(), ByteArray(NotificationHandler.MAX_BODY + 1), Fields().json)
        assertEquals(413, post(sent).statusCode())
    }

    @Test
    fun `what is no notification is refused with 401`() {
        assertEquals(401, post(Sandbox.Notification(emptyMap(), ByteArray(0), Fields().json)).statusCode())
    }

    protected fun post(sent: Sandbox.Notification, to: String = url): HttpResponse<String> =
        http.send(request(sent, to), BodyHandlers.ofString())

    private fun request(sent: Sandbox.Notification, to: String = url): HttpRequest {
        val request = HttpRequest.newBuilder(URI(to)).POST(BodyPublishers.ofByteArray(sent.body))
        sent.headers.filterKeys { it !in NOT_OURS }.forEach(request::header)
        return request.build()
    }

    private companion object {
        val http: HttpClient = HttpClient.newHttpClient()
        val NOT_OURS = setOf("content-length", "host", "connection")
    }
}
