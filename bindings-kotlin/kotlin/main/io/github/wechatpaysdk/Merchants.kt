package io.github.wechatpaysdk

import io.github.wechatpaysdk.ffi.Outcome
import java.util.concurrent.ConcurrentHashMap
import io.github.wechatpaysdk.ffi.Merchants as EngineMerchants

/**
 * The clients of many merchants in one process, and whose notification it is.
 *
 * ```
 * val merchants = Merchants().add(first).add(second)
 * val event = merchants.parse(headers, body)             // event.mchid tells whose it is
 * merchants.client(event.mchid!!)!!.refund.createRefund(…)
 * ```
 *
 * Clients with the same proxy, authorities and timeouts share their connections, here or not.
 */
public class Merchants {
    private val engine: EngineMerchants
    private val clients = ConcurrentHashMap<String, Client>()

    init {
        NativeLibrary.load()
        engine = EngineMerchants()
    }

    /** How many there are. */
    public val size: Int get() = clients.size

    /** Adds a client, in place of another one of the same merchant. It stays yours to close. */
    public fun add(client: Client): Merchants = apply {
        client.core.joins(engine)
        clients[client.mchid] = client
    }

    /** Takes the client of a merchant out and returns it; its calls go on. */
    public fun remove(mchid: String): Client? {
        if (clients.containsKey(mchid)) engine.remove(mchid)
        return clients.remove(mchid)
    }

    /** The client of a merchant. */
    public fun client(mchid: String): Client? = clients[mchid]

    /** Verifies and decrypts a notification to any of them, as [Notifications.parse] does; [Event.mchid] tells whose it is. */
    public suspend fun parse(headers: Map<String, *>, body: ByteArray): Event = event(submit(headers, body).await())

    /** [parse] for Java, which waits. */
    @JvmName("parse")
    public fun parseBlocking(headers: Map<String, *>, body: ByteArray): Event = event(submit(headers, body).get())

    private fun submit(headers: Map<String, *>, body: ByteArray): Pending {
        val input = Fields().put("headers", headersJson(headers)).put("refresh", true).json
        return pending("sdk.parse_notification") { done -> engine.submitNotification(input.toString(), body, done) }
    }

    private fun event(outcome: Outcome): Event {
        if (!outcome.ok) throw errorOf(outcome.meta)
        return eventOf(outcome.meta.parsed(), outcome.body.decodeToString().parsed())
    }
}
