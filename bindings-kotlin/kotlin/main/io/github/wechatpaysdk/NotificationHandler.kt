package io.github.wechatpaysdk

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.slf4j.LoggerFactory
import java.io.InputStream
import java.time.Duration
import java.util.function.Consumer

/**
 * The address that WeChat Pay notifies: verifies, decrypts, hands each event to your code once, and answers.
 *
 * Web frameworks take it as it is (`ktor`, `spring`); any other one calls [handle] with all headers and the raw body.
 *
 * | answer | when |
 * |---|---|
 * | 204 | your code has dealt with the event, now or before |
 * | 400 | it is WeChat Pay's, but cannot be decrypted |
 * | 401 | it is not provably WeChat Pay's |
 * | 413 | its body has more than 1 MiB |
 * | 500 | your code threw something: it comes again, and is handed over again |
 * | 503 | your code is dealing with the same event: it comes again |
 *
 * WeChat Pay waits for five seconds. What takes longer belongs into a queue; an event that is still being dealt with when it comes again is
 * not handed over twice.
 */
public class NotificationHandler private constructor(
    private val parse: suspend (Map<String, *>, ByteArray) -> Event,
    private val deduplication: Deduplication,
    private val listener: suspend (Event) -> Unit,
) {
    public constructor(client: Client, deduplication: Deduplication = InMemoryDeduplication(), listener: suspend (Event) -> Unit) :
        this(client.notifications::parse, deduplication, listener)

    /** For many merchants: [Event.mchid] tells whose it is. */
    public constructor(merchants: Merchants, deduplication: Deduplication = InMemoryDeduplication(), listener: suspend (Event) -> Unit) :
        this(merchants::parse, deduplication, listener)

    /** The answer to a request with these headers (a value is a text or a collection of texts) and this raw body, never one that was parsed. */
    public suspend fun handle(headers: Map<String, *>, body: ByteArray): Acknowledgement {
        if (body.size > MAX_BODY) return fail(413, "the body is larger than $MAX_BODY bytes")
        val event =
            try {
                parse(headers, body)
            } catch (error: WeChatPayError) {
                log.warn("a notification was refused: {}", error.message)
                return refusal(error)
            }
        return try {
            once(event)
        } catch (failure: Exception) {
            // Unless it is the request itself that was given up.
            currentCoroutineContext().ensureActive()
            log.error("notification {} ({}) was not dealt with", event.id, event.eventType, failure)
            event.reject("not dealt with")
        }
    }

    /** [handle] for Java, which waits. */
    @JvmName("handle")
    public fun handleBlocking(headers: Map<String, *>, body: ByteArray): Acknowledgement = runBlocking { handle(headers, body) }

    private suspend fun once(event: Event): Acknowledgement = when (blocking { deduplication.claim(event.id, HELD) }) {
        Claim.NEW -> dealtWith(event)
        Claim.IN_PROGRESS -> event.reject("being dealt with", 503)
        Claim.DONE -> event.acknowledge()
    }

    private suspend fun dealtWith(event: Event): Acknowledgement {
        val start = System.nanoTime()
        try {
            listener(event)
        } catch (failure: Throwable) {
            runCatching { blocking { deduplication.release(event.id) } }.onFailure(failure::addSuppressed)
            throw failure
        }
        val taken = Duration.ofNanos(System.nanoTime() - start)
        if (taken > SLOW) log.warn("notification {} took {}: WeChat Pay waits for five seconds", event.id, taken)
        // It has happened: whatever becomes of the mark, nobody is to be told otherwise.
        runCatching { blocking { deduplication.done(event.id) } }
            .onFailure { log.error("notification {} was dealt with, but could not be marked so", event.id, it) }
        return event.acknowledge()
    }

    private fun refusal(error: WeChatPayError): Acknowledgement = when (error) {
        is SignatureError -> fail(401, "not verified")
        is DecryptError, is InvalidRequest -> fail(400, "not readable")
        else -> fail(500, "not verified yet")
    }

    /** To the end, even if the request is given up. */
    private suspend fun <T> blocking(work: () -> T): T = withContext(NonCancellable + Dispatchers.IO) { work() }

    public companion object {
        /** No notification is longer. */
        public const val MAX_BODY: Int = 1 shl 20

        private val HELD = Duration.ofMinutes(10)
        private val SLOW = Duration.ofMillis(4_500)
        private val log = LoggerFactory.getLogger("wechatpay.notify")

        /** For Java. */
        @JvmStatic
        @JvmOverloads
        public fun of(
            client: Client,
            listener: Consumer<Event>,
            deduplication: Deduplication = InMemoryDeduplication(),
        ): NotificationHandler = NotificationHandler(client, deduplication) { listener.accept(it) }

        /** For Java, and many merchants. */
        @JvmStatic
        @JvmOverloads
        public fun of(
            merchants: Merchants,
            listener: Consumer<Event>,
            deduplication: Deduplication = InMemoryDeduplication(),
        ): NotificationHandler = NotificationHandler(merchants, deduplication) { listener.accept(it) }

        /** A body as [handle] takes it: what is too long is cut off one byte too late. */
        @JvmStatic
        public fun readBody(body: InputStream): ByteArray = body.readNBytes(MAX_BODY + 1)
    }
}
