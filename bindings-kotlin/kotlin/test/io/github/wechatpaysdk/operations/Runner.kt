// Every operation through its typed method: the cases of `cargo run -p conformance --bin operations`.

package io.github.wechatpaysdk.operations

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Sandbox
import io.github.wechatpaysdk.UnknownEvent
import io.github.wechatpaysdk.parsed
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import java.lang.reflect.InvocationTargetException
import java.nio.file.Files
import java.nio.file.Path
import java.util.Base64
import kotlin.reflect.KVisibility
import kotlin.reflect.full.callSuspendBy
import kotlin.reflect.full.memberFunctions
import kotlin.reflect.full.memberProperties

fun main() {
    Sandbox.quiet()
    val cases = Files.readAllLines(Path.of(System.getenv("WECHATPAY_CASES"))).map { it.parsed() }
    val mode = System.getenv("WECHATPAY_MODE")
    val results = Sandbox.client().use { client ->
        cases.map { runBlocking { Case(it, client, isBlocking = mode == "blocking").run() } }
    }
    Files.write(Path.of(System.getenv("WECHATPAY_RESULTS")), results.map { "$it" })
}

/** Once with the `suspend` functions, once with what Java has. */
private class Case(private val case: JsonObject, private val client: Client, private val isBlocking: Boolean) {
    private val result = Fields().put("id", case["id"])

    suspend fun run(): JsonObject {
        try {
            when (case["kind"].text()) {
                "notification" -> parse()
                "pages" -> result.put("items", dumped(all(call("Paginated"))))
                else -> answer(call())
            }
        } catch (wrapped: InvocationTargetException) {
            result.put("error", "${wrapped.targetException}")
        } catch (error: Throwable) {
            result.put("error", "$error")
        }
        return result.json
    }

    private fun answer(answer: Any?) {
        when (answer) {
            is ByteArray -> result.put("file", Base64.getEncoder().encodeToString(answer))
            Unit -> result.put("answer", JsonNull)
            else -> result.put("answer", dumped(answer))
        }
    }

    private suspend fun call(suffix: String = ""): Any? {
        val (product, operation) = case["operation"].text().split('.').map(::camel)
        val all: Any = if (isBlocking) client.calls else client
        val service = all::class.memberProperties.single { it.name == product }.getter.call(all)!!
        val method = service::class.memberFunctions
            .filter { it.name == operation + suffix && it.visibility == KVisibility.PUBLIC }
            .filter { it.parameters.none { one -> one.type.classifier == Path::class } }
            .maxBy { it.parameters.size }
        val arguments = case["file"]?.let { JsonObject(case["arguments"].tree() + ("file" to it)) } ?: case["arguments"].tree()
        val answer = method.callSuspendBy(boundTo(method, arguments, service))
        return if (answer is Call<*>) answer.execute() else answer
    }

    private suspend fun all(pages: Any?): List<Any?> = if (pages is Pages<*>) pages.toList() else (pages as Flow<*>).toList()

    private suspend fun parse() {
        val sent = Sandbox.control("POST", "notification", case["notification"]).tree()
        val headers = sent["headers"].tree().mapValues { it.value.text() }
        val body = sent["body"].text().encodeToByteArray()
        val event = if (isBlocking) client.calls.parseNotification(headers, body).execute() else client.notifications.parse(headers, body)
        check(event !is UnknownEvent) { "it is not known" }
        result.put("event_type", event.eventType).put("resource", dumped(event.resource))
    }
}
