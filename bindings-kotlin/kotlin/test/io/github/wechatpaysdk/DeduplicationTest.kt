package io.github.wechatpaysdk

import io.github.wechatpaysdk.redis.RedisDeduplication
import io.lettuce.core.RedisClient
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import java.time.Duration
import java.util.UUID
import java.util.concurrent.atomic.AtomicInteger

private val TTL: Duration = Duration.ofMinutes(1)

class DeduplicationTest {
    @Test
    fun `in memory, an id is claimed once, and again when it was released`() = once(InMemoryDeduplication())

    @Test
    fun `in memory, a claim that nothing was heard of is given to the next`() = lost(InMemoryDeduplication())

    @Test
    fun `in memory, the oldest are forgotten`() {
        val memory = InMemoryDeduplication(capacity = 2)
        for (id in listOf("1", "2", "3")) memory.done(id)
        assertEquals(listOf(Claim.DONE, Claim.DONE, Claim.NEW), listOf("3", "2", "1").map { memory.claim(it, TTL) })
    }

    @Test
    fun `in Redis, an id is claimed once, and again when it was released`() = redis { once(it) }

    @Test
    fun `in Redis, a claim that nothing was heard of is given to the next`() = redis { lost(it) }

    @Test
    fun `in Redis, many processes hand a notification over once`() = redis { redis ->
        val handed = AtomicInteger()
        val sent = Sandbox.notification(EventType.COUPON_USE)
        Sandbox.client().use { client ->
            val processes = List(8) { NotificationHandler(client, redis) { handed.incrementAndGet() } }
            val answers = runBlocking { processes.map { async { it.handle(sent.headers, sent.body).status } }.awaitAll() }
            assertTrue(answers.all { it == 204 || it == 503 }, "$answers")
            assertEquals(204, processes.first().handleBlocking(sent.headers, sent.body).status)
        }
        assertEquals(1, handed.get())
    }

    @Test
    fun `without Redis nothing is handed over, and the notification comes again`() {
        val handed = AtomicInteger()
        val broken =
            object : Deduplication by InMemoryDeduplication() {
                override fun claim(id: String, ttl: Duration): Claim = throw IllegalStateException("no connection")
            }
        val sent = Sandbox.notification(EventType.COUPON_USE)
        Sandbox.client().use { client ->
            assertEquals(
                500,
                NotificationHandler(client, broken) {
                    handed.incrementAndGet()
                }.handleBlocking(sent.headers, sent.body).status,
            )
        }
        assertEquals(0, handed.get())
    }

    @Test
    fun `what was dealt with is acknowledged, even if that could not be remembered`() {
        val broken =
            object : Deduplication by InMemoryDeduplication() {
                override fun done(id: String): Unit = throw IllegalStateException("no connection")
            }
        val sent = Sandbox.notification(EventType.COUPON_USE)
        Sandbox.client().use { client ->
            assertEquals(204, NotificationHandler(client, broken) {}.handleBlocking(sent.headers, sent.body).status)
        }
    }

    @Test
    fun `in Redis, the claim of another is not released`() {
        redis { one ->
            redis { other ->
                val id = UUID.randomUUID().toString()
                val soon = Duration.ofMillis(20)
                assertEquals(Claim.NEW, one.claim(id, soon))
                while (other.claim(id, TTL) != Claim.NEW) Thread.sleep(5)
                one.release(id)
                assertEquals(Claim.IN_PROGRESS, one.claim(id, TTL))
            }
        }
    }

    private fun once(deduplication: Deduplication) {
        val id = UUID.randomUUID().toString()
        assertEquals(listOf(Claim.NEW, Claim.IN_PROGRESS), List(2) { deduplication.claim(id, TTL) })
        deduplication.release(id)
        assertEquals(Claim.NEW, deduplication.claim(id, TTL))
        deduplication.done(id)
        deduplication.release(id)
        assertEquals(Claim.DONE, deduplication.claim(id, TTL))
        assertEquals(Claim.NEW, deduplication.claim(UUID.randomUUID().toString(), TTL))
    }

    private fun lost(deduplication: Deduplication) {
        val id = UUID.randomUUID().toString()
        val soon = Duration.ofMillis(20)
        assertEquals(Claim.NEW, deduplication.claim(id, soon))
        while (deduplication.claim(id, soon) != Claim.NEW) Thread.sleep(5)
    }

    private fun redis(test: (Deduplication) -> Unit) {
        val url = System.getenv("WECHATPAY_REDIS")
        assumeTrue(url != null, "WECHATPAY_REDIS names no Redis")
        RedisClient.create(url).use { client -> client.connect().use { test(RedisDeduplication(it)) } }
    }
}
