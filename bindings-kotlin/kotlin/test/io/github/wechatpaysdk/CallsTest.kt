package io.github.wechatpaysdk

import io.github.wechatpaysdk.paytransactions.Amount
import io.github.wechatpaysdk.paytransactions.PrepayJsapiPayer
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Files
import java.nio.file.Path
import java.util.Base64
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallsTest {
    private val client = Sandbox.client()

    @BeforeEach
    fun calm() = Sandbox.calm()

    @AfterAll
    fun close() = client.close()

    @Test
    fun `an activity is terminated with key files and named arguments`(@TempDir folder: Path) = runBlocking<Unit> {
        val privateKey = Files.writeString(folder.resolve("apiclient_key.pem"), Sandbox.setting("private_key"))
        val platformPublicKey = Files.writeString(folder.resolve("wxp_pub.pem"), Sandbox.setting("platform_public_key"))
        val client =
            Client(
                mchid = Sandbox.setting("mchid"),
                serialNo = Sandbox.setting("serial_no"),
                privateKey = privateKey,
                platformPublicKeyId = Sandbox.setting("platform_public_key_id"),
                platformPublicKey = platformPublicKey,
                apiV3Key = Sandbox.setting("api_v3_key"),
                baseUrl = Sandbox.setting("base_url"),
                timeout = 10.seconds,
            )
        client.use {
            val stopped = client.payGift.terminateActivity(activityId = "10028001")
            assertTrue(stopped.terminateTime.isNotEmpty())
        }
        val sent = Sandbox.records().single()
        assertEquals("POST", sent["method"].text())
        assertEquals("/v3/marketing/paygiftactivity/activities/10028001/terminate", sent["target"].text())
    }

    @Test
    fun `an order is placed with nested objects, and its cashier is signed`() = runBlocking<Unit> {
        val order = order()
        assertTrue(order.prepayId.isNotEmpty())
        assertEquals(Sandbox.setting("mchid"), sentBody()["mchid"].text())
        assertEquals(100, sentBody()["amount"].tree()["total"].longOrNull())

        val cashier = client.payParams.jsapi("wx8888888888888888", order.prepayId)
        assertEquals(setOf("appId", "timeStamp", "nonceStr", "package", "signType", "paySign"), cashier.keys)
        assertEquals(order.prepayId, client.payParams.app("wx8888888888888888", order.prepayId)["prepayid"])
    }

    @Test
    fun `any operation can be called by its id, and any path by itself`() = runBlocking<Unit> {
        val called = client.call("pay_gift.get_activity", mapOf("activity_id" to "10028001"))
        assertEquals(200, called.status)
        assertNotNull(called.requestId)
        assertTrue("activity_id" in called.json)
        assertEquals(listOf("application/json"), called.headers["content-type"])

        val path = "/v3/marketing/paygiftactivity/activities/10028001"
        assertEquals(called.json.keys, client.request("GET", path).json.keys)
    }

    @Test
    fun `what is not ASCII arrives in path and query`() = runBlocking<Unit> {
        client.payGift.listActivities(offset = 0, limit = 10, activityName = "满送 & 100%")
        val target = Sandbox.records().single()["target"].text()
        assertTrue("activity_name=%E6%BB%A1%E9%80%81%20%26%20100%25" in target, target)
    }

    @Test
    fun `a file is uploaded from bytes and from a path`(@TempDir folder: Path) = runBlocking<Unit> {
        val bytes = ByteArray(1000) { it.toByte() }
        assertTrue(client.media.uploadImage(file = bytes, filename = "a.png").mediaId.isNotEmpty())
        val file = Files.write(folder.resolve("b.png"), bytes)
        assertTrue(client.media.uploadImage(file = file).mediaId.isNotEmpty())
        val sent = Sandbox.records().map { String(Base64.getDecoder().decode(it["body"].text()), Charsets.ISO_8859_1) }
        assertTrue("a.png" in sent[0] && "b.png" in sent[1])
    }

    @Test
    fun `all pages are one flow`() = runBlocking<Unit> {
        val all = client.payGift.listActivitiesPaginated(offset = 0, limit = 2).toList()
        assertTrue(all.isNotEmpty())
        assertEquals(all, client.calls.payGift.listActivitiesPaginated(offset = 0, limit = 2).toList())
    }

    @Test
    fun `many calls run at the same time`() = runBlocking<Unit> {
        val answers = (1..50).map { async { client.payGift.getActivity(activityId = "10028001") } }.awaitAll()
        assertEquals(50, answers.size)
        assertEquals(50, Sandbox.records().size)
    }

    @Test
    fun `cancelling the coroutine ends the call at once`() {
        Sandbox.fault("slow", delayMs = 20_000)
        val started = System.nanoTime()
        assertThrows<TimeoutCancellationException> {
            runBlocking { withTimeout(300.milliseconds) { client.payGift.getActivity(activityId = "10028001") } }
        }
        assertTrue(System.nanoTime() - started < 10_000_000_000)
    }

    @Test
    fun `one call can have a deadline of its own`() {
        Sandbox.fault("slow", delayMs = 20_000)
        val error =
            assertThrows<TransportError> {
                runBlocking { client.payGift.getActivity(activityId = "10028001", options = CallOptions(timeout = 300.milliseconds)) }
            }
        assertEquals("timeout", error.phase)
        assertTrue(error.mayHaveArrived)
    }

    @Test
    fun `a call that failed on the way is tried again`() = runBlocking<Unit> {
        Sandbox.fault("status_503")
        client.payGift.getActivity(activityId = "10028001", options = CallOptions(maxAttempts = 2))
        assertEquals(2, Sandbox.records().size)
    }

    @Test
    fun `certificates are downloaded when they are needed`() = runBlocking<Unit> {
        Sandbox.certificateModeBuilder().build().use { client ->
            client.payGift.getActivity(activityId = "10028001")
            assertTrue(client.refreshCertificates().isNotEmpty())
        }
    }

    @Test
    fun `what is not set is taken from the environment`() = runBlocking<Unit> {
        // WECHATPAY_USER_AGENT is set for the tests.
        Sandbox.builder().buildFromEnv().use { it.payGift.getActivity(activityId = "10028001") }
        assertTrue("kotlin-tests/1.0" in Sandbox.records().single()["headers"].toString())
    }

    @Test
    fun `a sensitive value is encrypted for the platform, and one for the merchant is decrypted`() = runBlocking<Unit> {
        val encrypted = client.encrypt("张三")
        assertEquals(Sandbox.setting("platform_public_key_id"), encrypted.serial)
        assertFalse("张三" in encrypted.text)
        assertThrows<DecryptError> { client.decrypt(encrypted.text) }.let { assertEquals("privateKey", it.key) }
    }

    @Test
    fun `a closed client says so, however often it is closed`() {
        val client = Sandbox.client()
        client.close()
        client.close()
        assertThrows<IllegalStateException> { runBlocking { client.payGift.getActivity(activityId = "10028001") } }
    }

    @Test
    fun `a panic of the engine is an InternalError, and the client goes on`() {
        val error = assertThrows<WeChatPayError> { client.calls.sdk("panic", Fields()) { _, _ -> }.execute() }
        assumeTrue((error as? InvalidRequest)?.rule != "unknown_operation", "a release build cannot be made to panic")
        assertInstanceOf(InternalError::class.java, error)
        runBlocking { client.payGift.getActivity(activityId = "10028001") }
    }

    private suspend fun order() = client.payTransactions.prepayJsapi(
        appid = "wx8888888888888888",
        description = "Coffee",
        outTradeNo = "20261121-0001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        amount = Amount(total = 100),
        payer = PrepayJsapiPayer(openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    )

    private fun sentBody() = String(Base64.getDecoder().decode(Sandbox.records().last()["body"].text())).parsed()
}
