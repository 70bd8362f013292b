package io.github.wechatpaysdk

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject

/** An answer of the gateway: verified, its sensitive fields in plain. */
public class Response internal constructor(
    meta: JsonObject,
    /** As it was received, but for the sensitive fields. */
    public val body: ByteArray,
) {
    /** HTTP status. */
    public val status: Int = meta["status"].long().toInt()

    /** Quote it when asking WeChat Pay for help. */
    public val requestId: String? = meta["request_id"].textOrNull()

    /** Names in lower case. */
    public val headers: Map<String, List<String>> =
        meta["headers"].tree().mapValues { (_, value) -> (value as? JsonArray)?.map { it.text() } ?: listOf(value.text()) }

    /** The body, where it is a JSON object; otherwise empty. */
    public val json: JsonObject by lazy { body.decodeToString().parsed() }

    override fun toString(): String = "Response(status=$status, requestId=$requestId, ${body.size} bytes)"
}
