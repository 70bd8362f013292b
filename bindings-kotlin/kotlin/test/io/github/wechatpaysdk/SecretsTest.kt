package io.github.wechatpaysdk

import io.github.wechatpaysdk.ffi.LogRecord
import io.github.wechatpaysdk.ffi.LogSink
import io.github.wechatpaysdk.ffi.setLogSink
import io.github.wechatpaysdk.paytransactions.Amount
import io.github.wechatpaysdk.paytransactions.PrepayJsapiPayer
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.jsonArray
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.nio.file.Path
import java.util.Base64
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.logging.Handler
import java.util.logging.Level
import java.util.logging.Logger
import kotlin.io.path.readText

private const val OPENID = "oSecretOpenid0000000000000000"
private const val PHONE = "13800138000"
private const val API_V2_KEY = "v2-0123456789abcdef0123456789abc"

/** What is long is looked for by its beginning: a part of it would be too much, too. */
private const val START = 40

/** No key, signature, query or body is in anything that this library writes down. */
class SecretsTest {
    private val written = ConcurrentLinkedQueue<String>()
    private val secrets = mutableMapOf<String, String>()

    @Test
    fun `not in the log, in errors, or in what objects say of themselves`() {
        val logger = Logger.getLogger("wechatpay")
        val own = Everything(written)
        logger.level = Level.ALL
        logger.addHandler(own)
        setLogSink("trace", own)
        try {
            use()
            // The log comes in batches.
            val deadline = System.nanoTime() + 10_000_000_000
            while (TARGETS.any { target -> written.none { target in it } } && System.nanoTime() < deadline) Thread.sleep(10)
            Thread.sleep(200)
        } finally {
            logger.removeHandler(own)
            logger.level = null
            Logs.install()
        }
        assertEquals(emptyList<String>(), TARGETS.filter { target -> written.none { target in it } }, "nothing was logged of these")

        known()
        sent()
        assertTrue(secrets.size > 40, "${secrets.keys}")
        for (text in written) for ((name, secret) in secrets) assertFalse(secret in text, "$name is in $text")
    }

    private fun use() = runBlocking {
        Sandbox.calm()
        val builder = Sandbox.builder().apiV2Key(API_V2_KEY).maxAttempts(1)
        note(builder)
        builder.build().use { client ->
            listOf(client, client.calls, client.payParams, client.bills, client.clock()).forEach(::note)
            note(client.payGift.getActivity(activityId = "10028001"))
            note(client.call("pay_gift.get_activity", mapOf("activity_id" to "10028001")))
            note(client.payGift.listActivities(offset = 0, limit = 1, activityName = "secret-act"))
            note(order(client, 100))
            fails { order(client, -1) }
            for (fault in FAULTS) {
                Sandbox.fault(fault)
                fails { order(client, 100) }
            }
            val sealed = client.encrypt(PHONE)
            note(sealed)
            fails { client.decrypt(sealed.text) }
            secrets["ciphertext"] = sealed.text.take(START)
            secrets["a paySign"] = client.payParams.jsapi("wx8888888888888888", "wx1").getValue("paySign").take(START)
            notify(client)
            fails { client.replaceKeys { apiV3Key(Sandbox.setting("api_v3_key") + "x") } }
            fails { client.replaceKeys { privateKey(Sandbox.setting("private_key").dropLast(200)) } }
            note(client.doctor(isOnline = false))
        }
        // The gateway's answer to a wrong signature repeats what was signed.
        Sandbox.builder().privateKey(FOREIGN_KEY).build().use { client -> fails { order(client, 100) } }
        for (key in listOf(Sandbox.setting("private_key").drop(40), "-----BEGIN PRIVATE KEY-----", Sandbox.setting("api_v3_key"))) {
            fails { Sandbox.builder().privateKey(key).build() }
        }
        fails { Sandbox.builder().apiV3Key(Sandbox.setting("api_v3_key") + "x").build() }
        fails { Sandbox.builder().privateKeyPassword(API_V2_KEY).certificate(Sandbox.setting("private_key")).build() }
    }

    private suspend fun notify(client: Client) {
        val sent = Sandbox.notification(EventType.COUPON_USE, resource = mapOf("coupon_id" to "secret-coupon"))
        val forged = sent.body + 32
        val event = client.notifications.parse(sent.headers, sent.body)
        note(event)
        note(event.acknowledge())
        fails { client.notifications.parse(sent.headers, forged) }
        val handler = NotificationHandler(client) { error("the shop's own words") }
        note(handler)
        note(handler.handle(sent.headers, sent.body))
        note(handler.handle(sent.headers, forged))
        val merchants = Merchants().add(client)
        note(merchants)
        fails { merchants.parse(sent.headers, forged) }
        secrets["a notification's signature"] = sent.headers.entries.first { it.key.equals("wechatpay-signature", true) }.value.take(START)
        secrets["a notification's body"] = sent.body.decodeToString().substringAfter("\"ciphertext\":\"").take(START)
        secrets["a notification's content"] = "secret-coupon"
    }

    private suspend fun order(client: Client, total: Long) = client.payTransactions.prepayJsapi(
        appid = "wx8888888888888888",
        description = "secret-description",
        outTradeNo = "secrets-$total",
        notifyUrl = "https://shop.example/notify?token=secret-token",
        amount = Amount(total = total),
        payer = PrepayJsapiPayer(openid = OPENID),
    )

    private suspend fun fails(work: suspend () -> Any?) {
        val failure = runCatching { work() }.exceptionOrNull()
        assertTrue(failure is WeChatPayError, "$failure")
        note(failure)
    }

    private fun note(thing: Any?) {
        written += "$thing"
        if (thing is Throwable) written += thing.stackTraceToString()
    }

    private fun known() {
        secrets += mapOf(
            "the APIv3 key" to Sandbox.setting("api_v3_key"),
            "the APIv2 key" to API_V2_KEY,
            "a key" to "BEGIN PRIVATE",
            "an openid" to OPENID,
            "a phone number" to PHONE,
            "a description" to "secret-description",
            "a query" to "secret-act",
            "a token" to "secret-token",
        )
        for (key in listOf(Sandbox.setting("private_key"), FOREIGN_KEY)) {
            val lines = key.lines().filter { "-----" !in it && it.length > 20 }
            for (line in lines) secrets["line ${secrets.size} of a key"] = line.take(START)
        }
    }

    /** What the gateway saw: signatures and bodies. */
    private fun sent() {
        for ((number, record) in Sandbox.records().withIndex()) {
            val headers = record["headers"]!!.jsonArray.associate { it.jsonArray[0].text() to it.jsonArray[1].text() }
            val signature = headers.getValue("authorization").substringAfter("signature=\"")
            secrets["the signature of request $number"] = signature.take(START)
            val body = Base64.getDecoder().decode(record["body"].text()).decodeToString()
            if (body.isNotEmpty()) secrets["the body of request $number"] = body.take(START)
        }
    }

    /** What the engine says, and what this language says through SLF4J. */
    private class Everything(private val written: ConcurrentLinkedQueue<String>) :
        Handler(),
        LogSink {
        override fun write(records: List<LogRecord>) {
            for (record in records) written += "${record.target} ${record.message} ${record.fields}"
        }

        override fun publish(record: java.util.logging.LogRecord) {
            written += "${record.loggerName} ${record.message} ${record.parameters?.toList()} ${record.thrown?.stackTraceToString()}"
        }

        override fun flush() = Unit

        override fun close() = Unit
    }

    private companion object {
        val FOREIGN_KEY = Path.of("../tests/vectors/keys/foreign_key.pem").readText()
        val TARGETS = listOf("wechatpay::call", "wechatpay::http", "wechatpay::sign", "wechatpay::notify", "wechatpay.notify")
        val FAULTS =
            listOf("tampered_body", "foreign_signature", "status_500", "reset_before", "invalid_json", "truncated", "html_error")
    }
}
