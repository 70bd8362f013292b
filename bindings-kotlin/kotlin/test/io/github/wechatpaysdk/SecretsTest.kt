package io.github.wechatpaysdk

import io.github.wechatpaysdk.ffi.LogRecord
import io.github.wechatpaysdk.ffi.LogSink
import io.github.wechatpaysdk.ffi.setLogSink
import io.github.wechatpaysdk.paytransactions.Amount
import io.github.wechatpaysdk.paytransactions.PrepayJsapiPayer
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.concurrent.ConcurrentLinkedQueue

private const val OPENID = "oSecretOpenid0000000000000000"

/** No key, signature, query or body is in anything that this library writes down. */
class SecretsTest {
    private val written = ConcurrentLinkedQueue<String>()

    @Test
    fun `not in the log, in errors, or in what objects say of themselves`() {
        setLogSink("trace", Everything(written))
        try {
            use()
            // The log comes in batches.
            while (written.count { "10028001" in it || "pay_gift" in it } == 0) Thread.sleep(10)
            Thread.sleep(200)
        } finally {
            Logs.install()
        }
        val sent = Sandbox.records()
        val signatures = sent.mapNotNull {
            Regex("signature=\"([^\"]+)\"").find(it["headers"].toString().replace("\\", ""))?.groupValues?.get(1)
        }
        assertTrue(signatures.isNotEmpty() && written.size > 10, "${signatures.size} signatures, ${written.size} texts")
        val secrets =
            signatures + listOf(Sandbox.setting("api_v3_key"), OPENID, "secret-description", "secret-act", "BEGIN PRIVATE") + keyLines()
        for (text in written) for (secret in secrets) assertFalse(secret in text, "$secret in $text")
    }

    private fun use() = runBlocking {
        Sandbox.calm()
        val builder = Sandbox.builder()
        note(builder)
        builder.maxAttempts(1).build().use { client ->
            note(client)
            note(client.calls)
            note(client.payGift.getActivity(activityId = "10028001"))
            note(client.call("pay_gift.get_activity", mapOf("activity_id" to "10028001")))
            note(order(client, 100))
            note(runCatching { order(client, -1) }.exceptionOrNull())
            note(client.payGift.listActivities(offset = 0, limit = 1, activityName = "secret-act"))
            for (fault in listOf("tampered_body", "status_500", "reset_before", "invalid_json", "truncated", "html_error")) {
                Sandbox.fault(fault)
                note(runCatching { order(client, 100) }.exceptionOrNull())
            }
            val sent = Sandbox.notification(EventType.COUPON_USE)
            val event = client.notifications.parse(sent.headers, sent.body)
            note(event)
            note(event.acknowledge())
            note(runCatching { client.notifications.parse(sent.headers, sent.body + 1) }.exceptionOrNull())
            note(client.encrypt(OPENID))
            note(runCatching { client.decrypt("AAAA") }.exceptionOrNull())
            note(client.payParams)
        }
        for (key in listOf(Sandbox.setting("private_key").drop(40), "-----BEGIN PRIVATE KEY-----")) {
            note(runCatching { Sandbox.builder().privateKey(key).build() }.exceptionOrNull())
        }
        note(runCatching { Sandbox.builder().apiV3Key(Sandbox.setting("api_v3_key") + "x").build() }.exceptionOrNull())
    }

    private suspend fun order(client: Client, total: Long) = client.payTransactions.prepayJsapi(
        appid = "wx8888888888888888",
        description = "secret-description",
        outTradeNo = "secrets-$total",
        notifyUrl = "https://shop.example/notify",
        amount = Amount(total = total),
        payer = PrepayJsapiPayer(openid = OPENID),
    )

    private fun note(thing: Any?) {
        written += "$thing"
        if (thing is Throwable) written += thing.stackTraceToString()
    }

    private fun keyLines() = Sandbox.setting("private_key").lines().filter { "-----" !in it && it.length > 20 }

    private class Everything(private val written: ConcurrentLinkedQueue<String>) : LogSink {
        override fun write(records: List<LogRecord>) {
            for (record in records) written += "${record.target} ${record.message} ${record.fields}"
        }
    }
}
