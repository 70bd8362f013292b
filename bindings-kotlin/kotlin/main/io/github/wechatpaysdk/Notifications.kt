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
 * What happened is in [eventType] (see [EventType]), what it happened to in [resource], whose class tells which one it is:
 * ```
 * when (val resource = event.resource) {
 *     is CouponUseResource -> record(resource.couponId)
 *     else -> log(event.eventType)
 * }
 * ```
 */
public class Event internal constructor(
    /** The envelope, without the ciphertext. */
    public val envelope: JsonObject,
    /** One of the generated `…Resource` classes and their like, or [UnknownResource]. */
    public val resource: Model,
) {
    /** The same for every delivery of this notification. */
    public val id: String get() = envelope["id"].text()

    /** `COUPON.USE` */
    public val eventType: String get() = envelope["event_type"].text()

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
    public fun reject(message: String, status: Int = 500): Acknowledgement =
        Acknowledgement(status, Fields().put("code", "FAIL").put("message", message).json.toString())

    override fun toString(): String = "Event(id=$id, eventType=$eventType, resource=${resource.javaClass.simpleName})"
}

/** What to answer to a notification, within five seconds. */
public class Acknowledgement internal constructor(
    /** HTTP status. */
    public val status: Int,
    /** JSON, `application/json`; or empty. */
    public val body: String,
)

/** A resource that this version has no class for: everything is in [json]. */
public class UnknownResource(json: JsonObject) : Model(json)

internal fun headersJson(headers: Map<String, *>): JsonObject =
    headers.mapValues { (_, value) -> if (value is Iterable<*>) value.map { "$it" } else value?.toString() }.toJson().tree()
