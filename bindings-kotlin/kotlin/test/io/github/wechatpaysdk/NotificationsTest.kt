package io.github.wechatpaysdk

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotificationsTest {
    private val client = Sandbox.client()

    @AfterAll
    fun close() = client.close()

    @Test
    fun `its class tells what happened`() {
        val event = parse(Sandbox.notification(EventType.COUPON_USE))
        assertEquals("COUPON.USE", event.eventType)
        assertTrue(event.id.isNotEmpty() && event.createTime.isNotEmpty())
        when (event) {
            is CouponUseEvent -> assertTrue(event.resource.couponId.isNotEmpty())
            else -> throw AssertionError("$event")
        }
        val paid = Sandbox.notification("pay_transactions TRANSACTION.SUCCESS merchant")
        assertInstanceOf(TransactionSuccessPayEvent::class.java, parse(paid))
        assertInstanceOf(RefundSuccessPartnerEvent::class.java, parse(Sandbox.notification("refund REFUND.SUCCESS partner")))
    }

    @Test
    fun `an unknown type keeps all that it carries`() {
        val event = parse(Sandbox.notification("FUTURE.EVENT", resource = mapOf("a" to mapOf("b" to 1))))
        assertEquals("FUTURE.EVENT", event.eventType)
        assertInstanceOf(UnknownEvent::class.java, event)
        assertEquals("""{"a":{"b":1}}""", event.resource.json.toString())
    }

    @Test
    fun `headers may be texts or lists, in any case`() {
        val sent = Sandbox.notification(EventType.COUPON_USE)
        val headers = sent.headers.entries.associate { (name, value) -> name.uppercase() to listOf(value) }
        assertEquals("COUPON.USE", runBlocking { client.notifications.parse(headers, sent.body) }.eventType)
    }

    @Test
    fun `it is acknowledged without a body, and rejected with a reason`() {
        val event = parse(Sandbox.notification(EventType.COUPON_USE))
        assertEquals(204 to "", event.acknowledge().let { it.status to it.body })
        assertEquals(500 to """{"code":"FAIL","message":"later"}""", event.reject("later").let { it.status to it.body })
    }

    @ParameterizedTest
    @CsvSource("tampered_body, mismatch", "stale_timestamp, clock_skew", "missing_signature_header, missing_header", "probe, probe")
    fun `what is not provably WeChat Pay's is refused`(fault: String, reason: String) {
        val sent = Sandbox.notification(EventType.COUPON_USE, fault)
        assertEquals(reason, assertThrows<SignatureError> { parse(sent) }.reason)
    }

    @Test
    fun `another APIv3 key is a DecryptError`() {
        val sent = Sandbox.notification(EventType.COUPON_USE)
        Sandbox.builder().apiV3Key("x".repeat(32)).build().use { other ->
            val error = assertThrows<DecryptError> { runBlocking { other.notifications.parse(sent.headers, sent.body) } }
            assertEquals("apiV3Key", error.key)
        }
    }

    private fun parse(sent: Sandbox.Notification) = runBlocking { client.notifications.parse(sent.headers, sent.body) }
}
