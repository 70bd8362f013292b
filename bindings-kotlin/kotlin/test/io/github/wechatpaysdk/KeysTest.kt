package io.github.wechatpaysdk

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Files
import java.nio.file.Path

class KeysTest {
    @Test
    fun `keys are replaced while the client works, or not at all`() = runBlocking<Unit> {
        Sandbox.builder().apiV3Key("x".repeat(32)).build().use { client ->
            val sent = Sandbox.notification(EventType.COUPON_USE)
            assertThrows<DecryptError> { runBlocking { client.notifications.parse(sent.headers, sent.body) } }
            val refused = assertThrows<ConfigError> { runBlocking { client.replaceKeys { apiV3Key("short") } } }
            assertEquals("apiV3Key", refused.setting)

            val keys = client.replaceKeys { apiV3Key(Sandbox.setting("api_v3_key")) }
            assertEquals(Sandbox.setting("serial_no"), keys.serialNo)
            assertTrue(Sandbox.setting("platform_public_key_id") in keys.platformSerials)
            assertEquals("COUPON.USE", client.notifications.parse(sent.headers, sent.body).eventType)
        }
    }

    @Test
    fun `files are read again`(@TempDir folder: Path) = runBlocking<Unit> {
        val file = Files.writeString(folder.resolve("apiclient_key.pem"), Sandbox.setting("private_key"))
        Sandbox.builder().privateKey(file).build().use { client ->
            client.replaceKeys()
            client.payGift.getActivity(activityId = "10028001")
            Files.writeString(file, "nothing")
            assertThrows<ConfigError> { runBlocking { client.replaceKeys() } }
            client.calls.payGift.getActivity("10028001").execute()
        }
    }
}
