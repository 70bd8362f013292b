package io.github.wechatpaysdk

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit.SECONDS
import java.util.logging.Handler
import java.util.logging.LogRecord
import java.util.logging.Logger

class LogsTest {
    @Test
    fun `the engine's log arrives in SLF4J, without secrets`() {
        val records = LinkedBlockingQueue<LogRecord>()
        val handler =
            object : Handler() {
                override fun publish(record: LogRecord) = records.put(record)

                override fun flush() = Unit

                override fun close() = Unit
            }
        val logger = Logger.getLogger("wechatpay")
        logger.addHandler(handler)
        try {
            Sandbox.client().use { client -> runBlocking { client.payGift.getActivity(activityId = "10028001") } }
            val first = records.poll(10, SECONDS)
            assertNotNull(first)
            assertTrue(first.loggerName.startsWith("wechatpay."), first.loggerName)
            val all = (listOf(first) + records).joinToString { it.message }
            assertFalse(Sandbox.setting("api_v3_key") in all || "PRIVATE" in all || "signature=\"" in all, all)
        } finally {
            logger.removeHandler(handler)
        }
    }
}
