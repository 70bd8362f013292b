package io.github.wechatpaysdk

import io.github.wechatpaysdk.ffi.CancelToken
import io.github.wechatpaysdk.ffi.Done
import io.github.wechatpaysdk.ffi.EngineInterface
import io.github.wechatpaysdk.ffi.NoHandle
import io.github.wechatpaysdk.ffi.Outcome
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class PagesTest {
    private val letters = listOf("a", "b", "c", "d", "e")

    @Test
    fun `by offset, until the total is reached`() {
        val gateway = Gateway { asked -> page(asked["offset"].long().toInt()) + ("total" to 5) }
        assertEquals(letters, gateway.all(Position.Offset("offset", "total")))
        assertEquals(listOf(null, 2L, 4L), gateway.asked.map { it["offset"].longOrNull() })
    }

    @Test
    fun `by offset, until a page is empty where the total is not told`() {
        val gateway = Gateway { asked -> page(asked["offset"].long().toInt()) }
        assertEquals(letters, gateway.all(Position.Offset("offset", null)))
        assertEquals(4, gateway.asked.size)
    }

    @Test
    fun `by number, from 0 and from 1`() {
        for (start in 0L..1L) {
            val gateway = Gateway { asked -> page(2 * ((asked["page"].longOrNull() ?: start) - start).toInt()) + ("total" to 5) }
            assertEquals(letters, gateway.all(Position.Page("page", "limit", "total", start)))
            assertEquals(listOf(null, start + 1, start + 2), gateway.asked.map { it["page"].longOrNull() })
        }
    }

    @Test
    fun `by token, until there is none`() {
        val gateway = Gateway { asked -> page(asked["cursor"].long().toInt()).let { if (it.isLast) it else it + ("next" to "${it.end}") } }
        assertEquals(letters, gateway.all(Position.Cursor("cursor", "next")))
        assertEquals(listOf(null, "2", "4"), gateway.asked.map { it["cursor"].textOrNull() })
    }

    @Test
    fun `a page is fetched when it is needed`() = runBlocking {
        val gateway = Gateway { asked -> page(asked["offset"].long().toInt()) }
        val pages = gateway.pages(Position.Offset("offset", null))
        assertEquals(letters.take(2), pages.flow(null).take(2).toList())
        assertEquals(1, gateway.asked.size)
    }

    private fun page(from: Int) = mapOf<String, Any>("data" to letters.drop(from).take(2).map { mapOf("letter" to it) }, "end" to from + 2)

    private val Map<String, Any>.end get() = getValue("end") as Int
    private val Map<String, Any>.isLast get() = end >= letters.size
}

/** An engine that answers every call in this way. */
private class Gateway(private val answer: (JsonObject) -> Map<String, Any>) : EngineInterface {
    val asked = mutableListOf<JsonObject>()

    fun pages(position: Position): Pages<String> {
        val first = Core(this).call("x.list", Fields().put("limit", 2)) { UnknownResource(it.json) }
        return Pages(first, "data", position) { it.tree()["letter"].text() }
    }

    fun all(position: Position): List<String> = pages(position).toList()

    override fun submit(name: String, input: String, attachment: ByteArray?, done: Done): CancelToken {
        val arguments = input.parsed()["arguments"].tree()
        asked += arguments
        done.done(Outcome(true, """{"status":200}""", answer(arguments).toJson().toString().encodeToByteArray(), null))
        return CancelToken(NoHandle)
    }

    override fun mchid(): String = "1900000001"

    override fun execute(name: String, input: String, attachment: ByteArray?): Outcome = throw UnsupportedOperationException()
}
