package io.github.wechatpaysdk

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

class MerchantsTest {
    private val merchants = Merchants()

    @Test
    fun `a notification finds its merchant`() = runBlocking<Unit> {
        Sandbox.client().use { client ->
            Sandbox.builder().mchid(
                "1900000002",
            ).apiV3Key("x".repeat(32)).platformPublicKey("PUB_KEY_ID_1", Sandbox.setting("platform_public_key")).build().use { other ->
                merchants.add(client).add(other)
                assertEquals(2, merchants.size)
                assertSame(other, merchants.client("1900000002"))
                val sent = Sandbox.notification(EventType.COUPON_USE)
                val event = merchants.parse(sent.headers, sent.body)
                assertEquals(client.mchid, event.mchid)
                assertEquals(204, NotificationHandler(merchants) {}.handle(sent.headers, sent.body).status)
            }
        }
    }

    @Test
    fun `what is nobody's is refused`() {
        Sandbox.client().use { client ->
            merchants.add(client)
            val forged = Sandbox.notification(EventType.COUPON_USE, "tampered_body")
            assertThrows<SignatureError> { merchants.parseBlocking(forged.headers, forged.body) }
            assertSame(client, merchants.remove(client.mchid))
            assertNull(merchants.remove(client.mchid))
            val sent = Sandbox.notification(EventType.COUPON_USE)
            assertThrows<WeChatPayError> { merchants.parseBlocking(sent.headers, sent.body) }
        }
    }
}
