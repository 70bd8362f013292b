package io.github.wechatpaysdk

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import java.nio.file.Path
import java.util.concurrent.TimeUnit.SECONDS

/** How a client ends. */
class LifetimeTest {
    @Test
    fun `a program ends by itself, whether it closes its client or not`() {
        for (ending in listOf("closed", "open")) assertEquals("$ending: 0 threads", ended(ending))
    }

    @Test
    fun `closing lets what is under way finish, and refuses what comes after`() {
        Sandbox.calm()
        Sandbox.fault("slow", delayMs = 300)
        val client = Sandbox.client()
        val slow = client.calls.payGift.getActivity("10028001").future()
        repeat(2) { client.close() }
        assertEquals("10028001", slow.get(10, SECONDS).activityId)
        val error = assertThrows(IllegalStateException::class.java) { client.calls.payGift.getActivity("10028001").execute() }
        assertEquals("the client is closed", error.message)
    }

    @Test
    fun `a thousand clients come and go`() {
        repeat(1000) { Sandbox.builder().build().close() }
    }

    private fun ended(ending: String): String {
        val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
        val library = System.getProperty("wechatpay.library")?.let { listOf("-Dwechatpay.library=$it") }.orEmpty()
        val command = listOf(java) + library + listOf("-cp", System.getProperty("java.class.path"), Ending::class.java.name, ending)
        val process = ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        val printed = process.inputStream.bufferedReader().readText().trim()
        assertEquals(0, process.waitFor())
        return printed
    }
}

/** A program that calls, and ends: it prints how many threads would keep it from ending. */
object Ending {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val before = stubborn()
        val client = Sandbox.client()
        List(8) { client.calls.payGift.getActivity("10028001").future() }.forEach { it.get() }
        if (arguments.single() == "closed") client.close()
        // A thread of the engine belongs to the JVM until its last callback has returned.
        val end = System.nanoTime() + SECONDS.toNanos(10)
        var left = stubborn() - before
        while (left > 0 && System.nanoTime() < end) {
            Thread.sleep(5)
            left = stubborn() - before
        }
        println("${arguments.single()}: $left threads")
    }

    private fun stubborn(): Int = Thread.getAllStackTraces().keys.count { !it.isDaemon && !it.name.startsWith("HttpClient") }
}
