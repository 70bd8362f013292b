// A client under load for a long time: `bench/soak/README.md`. `cargo xtask soak kotlin` runs it.

package io.github.wechatpaysdk.demo

import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.InvalidRequest
import io.github.wechatpaysdk.SignatureError
import io.github.wechatpaysdk.paytransactions.Amount
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.atomic.AtomicInteger
import kotlin.system.exitProcess

fun main() {
    val soak = Soak()
    runBlocking { soak.run() }
    // Without an error it ends by itself.
    if (soak.errors.get() > 0) exitProcess(1)
}

private class Soak {
    val errors = AtomicInteger()
    private val calls = environment("WECHATPAY_SOAK_CALLS").toInt()
    private val notifications = environment("WECHATPAY_SOAK_NOTIFICATIONS").toInt()
    private val inFlight = System.getenv("WECHATPAY_SOAK_IN_FLIGHT")?.toInt() ?: 64
    private val gateway = environment("WECHATPAY_SANDBOX")
    private val http = HttpClient.newHttpClient()

    suspend fun run() = client().use { client ->
        val next = AtomicInteger()
        val done = AtomicInteger()
        coroutineScope {
            repeat(inFlight) {
                launch {
                    while (true) {
                        val n = next.getAndIncrement().takeIf { it < calls } ?: break
                        expect("call $n") { call(client, n) }
                        report(done.incrementAndGet(), calls) { "calls=$it notifications=0" }
                    }
                }
            }
        }
        var sent: Sent? = null
        for (n in 0 until notifications) {
            val current = sent.takeIf { n % 1000 != 0 } ?: notification()
            sent = current
            expect("notification $n") { parse(client, current, n) }
            report(n + 1, notifications) { "calls=$calls notifications=$it" }
        }
    }

    private suspend fun call(client: Client, n: Int): Boolean = when {
        n % 100 == 99 -> isThrown<InvalidRequest> { client.payTransactions.getOrderByOutTradeNo("0".repeat(33)) }

        n % 2 == 1 -> client.payTransactions.getOrderByOutTradeNo("soak-$n").tradeState == "SUCCESS"

        else ->
            client.payTransactions
                .prepayNative(
                    appid = "wx8888888888888888",
                    description = "咖啡",
                    outTradeNo = "soak-$n",
                    notifyUrl = "https://shop.example/notify",
                    amount = Amount(total = 100),
                ).codeUrl
                .startsWith("weixin://")
    }

    private suspend fun parse(client: Client, sent: Sent, n: Int): Boolean {
        if (n % 100 == 99) return isThrown<SignatureError> { client.notifications.parse(sent.headers, sent.body + ' '.code.toByte()) }
        val event = client.notifications.parse(sent.headers, sent.body)
        return event.eventType == "TRANSACTION.SUCCESS" && event.resource.json["trade_state"] == JsonPrimitive("SUCCESS")
    }

    private inline fun <reified E : Exception> isThrown(work: () -> Unit): Boolean = try {
        work()
        false
    } catch (error: Exception) {
        if (error is E) true else throw error
    }

    private inline fun expect(what: String, work: () -> Boolean) {
        val wrong =
            try {
                if (work()) null else "another answer"
            } catch (error: Exception) {
                error.toString()
            }
        if (wrong != null && errors.getAndIncrement() == 0) System.err.println("$what: $wrong")
    }

    private fun report(done: Int, all: Int, progress: (Int) -> String) {
        if (done % maxOf(1, all / 100) != 0) return
        System.gc()
        val resident = Files.readAllLines(Path.of("/proc/self/status")).first { it.startsWith("VmRSS:") }
        val megabytes = resident.filter(Char::isDigit).toLong() / 1024.0
        val files = Path.of("/proc/self/fd").toFile().list()?.size
        println("${progress(done)} errors=${errors.get()} rss_mb=${"%.1f".format(megabytes)} fds=$files")
    }

    private fun client(): Client {
        val config = ask("GET", "config").getValue("config").jsonObject
        val setting = { name: String -> config.getValue(name).jsonPrimitive.content }
        return Client(
            mchid = setting("mchid"),
            serialNo = setting("serial_no"),
            privateKey = setting("private_key"),
            platformPublicKeyId = setting("platform_public_key_id"),
            platformPublicKey = setting("platform_public_key"),
            apiV3Key = setting("api_v3_key"),
            baseUrl = setting("base_url"),
        )
    }

    private fun notification(): Sent {
        val made = ask("POST", "notification", """{"event_type": "pay_transactions TRANSACTION.SUCCESS merchant"}""")
        val headers = made.getValue("headers").jsonObject.mapValues { it.value.jsonPrimitive.content }
        return Sent(headers, made.getValue("body").jsonPrimitive.content.encodeToByteArray())
    }

    private fun ask(method: String, path: String, body: String = ""): JsonObject {
        val request =
            HttpRequest
                .newBuilder(URI("$gateway/_sandbox/$path"))
                .header("content-type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build()
        return Json.parseToJsonElement(http.send(request, BodyHandlers.ofString()).body()).jsonObject
    }

    private class Sent(val headers: Map<String, String>, val body: ByteArray)

    private fun environment(name: String) = System.getenv(name) ?: error("$name is not set")
}
