package io.github.wechatpaysdk

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import java.nio.file.Files
import java.nio.file.Path
import java.security.MessageDigest
import java.util.Base64
import kotlin.time.Duration.Companion.milliseconds

/** Every scenario of `tests/scenarios`; `tests/README.md` describes their form. */
class ScenariosTest {
    @TestFactory
    fun `every language behaves alike`(): List<DynamicTest> {
        val files = Files.newDirectoryStream(Path.of("../tests/scenarios"), "*.json").use { it.sorted() }
        assertTrue(files.size > 60)
        return files.map { file ->
            val scenario = Files.readString(file).parsed()
            dynamicTest("${file.fileName}: ${scenario["about"].text()}") {
                Scenario(file.fileName.toString().removeSuffix(".json"), scenario).run()
            }
        }
    }
}

private class Scenario(private val name: String, private val scenario: JsonObject) {
    private val base = Sandbox.configuration[
        if (scenario["client"].text() ==
            "certificates"
        ) {
            "certificate_mode_config"
        } else {
            "config"
        },
    ].tree()
    private val mchid = base["mchid"].text()
    private val call = writtenOut(scenario["call"].tree()).tree()

    fun run() {
        Sandbox.calm()
        try {
            Client(Core.of(settings())).use(::act)
            tell(JsonObject(emptyMap()))
            assertTrue("error" !in scenario, "it succeeded")
        } catch (error: WeChatPayError) {
            tell(Fields().put("error", fields(error)).json)
            if (listOf("answer", "status", "event").any { it in scenario }) throw error
            within(fields(error), scenario["error"].tree(), "$error")
        }
        scenario["sent"]?.let { compareSent(writtenOut(it) as JsonArray) }
    }

    private fun tell(outcome: JsonObject) {
        Sandbox.control("POST", "outcomes", Fields().put("scenario", name).put("outcome", outcome).json)
    }

    private fun settings(): JsonObject {
        val changed = scenario["settings"].tree().mapValues { (_, value) -> value.tree()["\$setting"]?.let { base[it.text()] } ?: value }
        return JsonObject((base + changed).filterValues { it !is JsonNull })
    }

    private fun act(client: Client) {
        scenario["fault"]?.let { Sandbox.control("POST", "faults", it) }
        scenario["notification"]?.let { return parse(client, it) }
        if (call.isEmpty()) return
        val input = call["input"].tree()
        val made =
            if (input.isEmpty()) {
                client.calls.call(call["name"].text(), call["arguments"].tree(), call["file"].textOrNull()?.encodeToByteArray())
            } else {
                val (query, headers) = listOf("query", "headers").map { input[it].treeOrNull() }
                client.calls.request(
                    input["method"].text(),
                    input["path"].text(),
                    query,
                    input["body"],
                    headers?.mapValues {
                        it.value.text()
                    },
                )
            }
        val limits = call["options"].tree()
        val options = CallOptions(limits["timeout_ms"].longOrNull()?.milliseconds, limits["max_attempts"].longOrNull()?.toInt())
        val others = List((scenario["calls"].longOrNull()?.toInt() ?: 1) - 1) { made.with(options).future() }
        val response = made.with(options).execute()
        others.forEach { it.join() }
        scenario["answer"]?.let { within(response.json, it, "answer") }
        scenario["status"]?.let { assertEquals(it.long(), response.status.toLong()) }
    }

    private fun parse(client: Client, notification: JsonElement) {
        val sent = Sandbox.control("POST", "notification", notification).tree()
        val headers = sent["headers"].tree().mapValues { it.value.text() }
        val parsed =
            List(scenario["calls"].longOrNull()?.toInt() ?: 1) {
                client.calls.parseNotification(headers, sent["body"].text().encodeToByteArray()).execute()
            }
        assertEquals(1, parsed.distinctBy { it.id }.size)
        val event = parsed.first()
        val found = Fields().put("event_type", event.eventType).put("resource", event.resource)
        within(found.put("schema", event.envelope["schema"]).json, scenario["event"].tree(), "event")
        val schema = event.envelope["schema"].textOrNull()?.substringAfter('.') ?: "UnknownResource"
        assertEquals(schema, event.resource.javaClass.simpleName)
    }

    private fun compareSent(expected: JsonArray) {
        val records = Sandbox.records()
        assertEquals(expected.size, records.size, "requests sent")
        records.zip(expected.map { it.tree() }).forEach { (record, wanted) ->
            val body = String(Base64.getDecoder().decode(record["body"].text()))
            val target = record["target"].text()
            for ((name, value) in wanted) {
                when (name) {
                    "method", "target" -> assertEquals(value, record[name])
                    "body" -> assertEquals(value.text(), body)
                    "json" -> assertEquals(value.toString(), body)
                    "query" -> within(pairs(target.substringAfter('?').split('&').map { it.split('=') }), value, name)
                    "headers" -> within(pairs((record[name] as JsonArray).map { pair -> pair.list { it.text() } }), value, name)
                    "encrypted" -> value.list { it.text() }.forEach { assertEquals(344, body.parsed()[it.drop(1)].text().length, it) }
                    "meta" -> assertTrue(value.toString().replace("\${sha256}", digest()) in body, body)
                    else -> throw AssertionError("what is $name?")
                }
            }
        }
    }

    private fun pairs(pairs: List<List<String>>) = pairs.associate { (name, value) -> name to value }.toJson()

    private fun digest() =
        MessageDigest.getInstance("SHA-256").digest(call["file"].text().encodeToByteArray()).joinToString("") { "%02x".format(it) }

    private fun writtenOut(value: JsonElement): JsonElement = when (value) {
        is JsonObject ->
            value["\$repeat"]?.let { JsonPrimitive(it.text().repeat(value["times"].long().toInt())) }
                ?: JsonObject(value.mapValues { writtenOut(it.value) })

        is JsonArray -> JsonArray(value.map(::writtenOut))

        is JsonPrimitive -> if (value.isString) JsonPrimitive(value.content.replace("\${mchid}", mchid)) else value
    }

    /** Whether all of [expected] is in [found]. */
    private fun within(found: JsonElement?, expected: JsonElement, place: String) {
        if (expected is JsonObject && found is JsonObject) {
            expected.forEach { (name, value) -> within(found[name], value, "$place/$name") }
        } else {
            assertEquals(expected, found ?: JsonNull, place)
        }
    }

    /** The fields of an error by the engine's names. */
    private fun fields(error: WeChatPayError): JsonObject = when (error) {
        is ConfigError -> Fields().put("kind", "config").put("setting", theirs(error.setting))

        is InvalidRequest ->
            Fields().put("kind", "invalid_request").put("operation", error.operation).put("pointer", error.pointer).put("rule", error.rule)

        is ApiError ->
            Fields().put("kind", "api").put("operation", error.operation).put("status", error.status).put("code", error.code)
                .put("retryable", error.isRetryable).put("ambiguous", error.isAmbiguous).put("advice", error.advice)

        is SignatureError -> Fields().put("kind", "signature").put("reason", error.reason)

        is DecryptError -> Fields().put("kind", "decrypt").put("key", theirs(error.key))

        is TransportError ->
            Fields().put("kind", "transport").put("phase", error.phase).put("may_have_arrived", error.mayHaveArrived)
                .put("operation", error.operation).put("advice", error.advice)

        is Cancelled -> Fields().put("kind", "cancelled")

        is InternalError -> Fields().put("kind", "internal")
    }.json

    /** `apiV3Key` → `api_v3_key` */
    private fun theirs(name: String) = name.replace(Regex("[A-Z]")) { "_${it.value.lowercase()}" }
}
