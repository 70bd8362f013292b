package io.github.wechatpaysdk

import kotlinx.serialization.json.JsonObject

/** `client.notifications` */
public class Notifications internal constructor(private val calls: Calls) {
    /** See [Calls.parseNotification]. */
    public suspend fun parse(headers: Map<String, *>, body: ByteArray): Event = calls.parseNotification(headers, body).await()
}

/**
 * A notification: verified and decrypted.
 *
 * Its class tells what happened, and of which class its [resource] is:
 * ```
 * when (event) {
 *     is CouponUseEvent -> record(event.resource.couponId)
 *     else -> log(event.eventType)
 * }
 * ```
 * The gateway may add types at any time; what this version does not know is an [UnknownEvent].
 */
public sealed class Event(
    /** The envelope, without the ciphertext. */
    public val envelope: JsonObject,
) {
    /** What it happened to; everything, known or not, is in its `json`. */
    public abstract val resource: Model

    /** The same for every delivery of this notification. */
    public val id: String get() = envelope["id"].text()

    /** `COUPON.USE`; [EventType] has the documented ones. */
    public val eventType: String get() = envelope["event_type"].text()

    /** Whose it is, where [Merchants] took it. */
    public val mchid: String? get() = envelope["mchid"].textOrNull()

    /** When it was made, RFC 3339. */
    public val createTime: String get() = envelope["create_time"].text()

    /** `encrypt-resource` */
    public val resourceType: String get() = envelope["resource_type"].text()

    /** One sentence in Chinese. */
    public val summary: String get() = envelope["summary"].text()

    /** What to answer when it is dealt with. A few types want a [reply]; their documentation says so. */
    @JvmOverloads
    public fun acknowledge(reply: Model? = null): Acknowledgement =
        if (reply == null) Acknowledgement(204, "") else Acknowledgement(200, reply.json.toString())

    /** What to answer so that it is sent again later. */
    @JvmOverloads
    public fun reject(message: String, status: Int = 500): Acknowledgement = fail(status, message)

    override fun toString(): String = "${javaClass.simpleName}(id=$id, eventType=$eventType)"
}

/** What to answer to a notification, within five seconds. */
public class Acknowledgement internal constructor(
    /** HTTP status. */
    public val status: Int,
    /** JSON, `application/json`; or empty. */
    public val body: String,
)

/** Not taken: it comes again. */
internal fun fail(status: Int, message: String): Acknowledgement =
    Acknowledgement(status, Fields().put("code", "FAIL").put("message", message).json.toString())

/** A type that this version does not know, or a resource of another shape. */
public class UnknownEvent internal constructor(envelope: JsonObject, override val resource: UnknownResource) : Event(envelope)

/** A resource that this version has no class for: everything is in [json]. */
public class UnknownResource(json: JsonObject) : Model(json)

internal fun headersJson(headers: Map<String, *>): JsonObject =
    headers.mapValues { (_, value) -> if (value is Iterable<*>) value.map { "$it" } else value?.toString() }.toJson().tree()
