package io.github.wechatpaysdk

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject

/** Everything that this library throws about a call, except what the coroutine machinery throws. Printed, none shows a key, a signature or a body. */
public sealed class WeChatPayError(message: String) : RuntimeException(message)

/** A key, serial, id or combination that cannot work. */
public class ConfigError internal constructor(json: JsonObject) :
    WeChatPayError(
        "${json["setting"].text()}: ${json["message"].text()}".ourNames() +
            " (expected ${json["expected"].text().ourNames()}, found ${json["found"].text()})",
    ) {
    /** `apiV3Key`, or the variable of the environment. */
    public val setting: String = json["setting"].text().ourNames()

    /** What was expected there. */
    public val expected: String = json["expected"].text().ourNames()

    /** What it looks like instead, never the value itself. */
    public val found: String = json["found"].text()
}

/** Arguments break the contract; nothing was sent. */
public class InvalidRequest internal constructor(json: JsonObject) :
    WeChatPayError("${json["operation"].text()}: ${json["pointer"].text()}: ${json["message"].text()}") {
    public val operation: String = json["operation"].text()

    /** JSON Pointer into the arguments: `/amount/total`. */
    public val pointer: String = json["pointer"].text()

    /** `required`, `type`, `max_length`, `pattern`, `unknown_field`, `unknown_operation`, … */
    public val rule: String = json["rule"].text()
}

/** The gateway refused. */
public class ApiError internal constructor(json: JsonObject) :
    WeChatPayError(
        "${json["operation"].text()}: ${json["status"].text()} ${json["code"].text()}: ${json["message"].text()}" +
            json["request_id"].textOrNull()?.let { " (Request-ID $it)" }.orEmpty() +
            json["advice"].textOrNull()?.let { " $it" }.orEmpty(),
    ) {
    public val operation: String = json["operation"].text()

    /** HTTP status. */
    public val status: Int = json["status"].long().toInt()

    /** `PARAM_ERROR`; empty where the gateway gave none. */
    public val code: String = json["code"].text()

    /** The gateway's own words, without the rest of [message]. */
    public val reason: String = json["message"].text()

    /** The gateway's details. Not printed: they may repeat what was sent, the whole body even. */
    @Transient
    public val detail: JsonElement? = json["detail"]?.takeIf { it != JsonNull }

    /** Quote it when asking WeChat Pay for help. */
    public val requestId: String? = json["request_id"].textOrNull()

    /** The same call may succeed later. */
    public val isRetryable: Boolean = json["retryable"].boolean()

    /** The gateway may have acted on the call all the same: query before repeating. */
    public val isAmbiguous: Boolean = json["ambiguous"].boolean()

    /** What to do about it, in English sentences. */
    public val advice: String? = json["advice"].textOrNull()

    /** The error answer carried a valid signature. */
    public val isAuthenticated: Boolean = json["authenticated"].boolean()
}

/** An answer or notification is not provably WeChat Pay's. */
public class SignatureError internal constructor(json: JsonObject) : WeChatPayError(json["message"].text()) {
    /** `missing_header`, `duplicate_header`, `malformed_header`, `clock_skew`, `unknown_serial`, `unsupported_type`, `mismatch`, `probe` */
    public val reason: String = json["reason"].text()

    /** The serial that the headers named. */
    public val serial: String? = json["serial"].textOrNull()

    /** Quote it when asking WeChat Pay for help. */
    public val requestId: String? = json["request_id"].textOrNull()
}

/** Ciphertext and key do not fit. */
public class DecryptError internal constructor(json: JsonObject) : WeChatPayError(json["message"].text()) {
    /** What was to be decrypted: `notification resource`, `/payer/phone`. */
    public val what: String = json["what"].text()

    /** The setting that holds the key: `apiV3Key`, `privateKey`. */
    public val key: String = json["key"].text().ourNames()
}

/** No answer. */
public class TransportError internal constructor(json: JsonObject) :
    WeChatPayError(
        "${json["operation"].text()}: ${json["message"].text()}" + json["advice"].textOrNull()?.let { ". $it" }.orEmpty(),
    ) {
    public val operation: String = json["operation"].text()

    /** How far it came: `sign`, `connect`, `write`, `read`, `timeout`. */
    public val phase: String = json["phase"].text()

    /** How often it was tried. */
    public val attempts: Int = json["attempts"].long().toInt()

    /** The gateway may have acted on it: query before repeating. */
    public val mayHaveArrived: Boolean = json["may_have_arrived"].boolean()

    /** What to do about it, in English sentences. */
    public val advice: String? = json["advice"].textOrNull()
}

/** A blocking call was interrupted; a coroutine gets its own `CancellationException` instead. */
public class Cancelled internal constructor(json: JsonObject) : WeChatPayError(json["message"].text()) {
    /** The gateway may have acted on it: query before repeating. */
    public val mayHaveArrived: Boolean = json["may_have_arrived"].boolean()
}

/** A defect of this library. */
public class InternalError internal constructor(json: JsonObject) : WeChatPayError(json["message"].text())

internal fun errorOf(meta: String): WeChatPayError {
    val json = meta.parsed()
    return when (json["kind"].text()) {
        "config" -> ConfigError(json)
        "invalid_request" -> InvalidRequest(json)
        "api" -> ApiError(json)
        "signature" -> SignatureError(json)
        "decrypt" -> DecryptError(json)
        "transport" -> TransportError(json)
        "cancelled" -> Cancelled(json)
        else -> InternalError(json)
    }
}

/** The engine's names of settings, wherever they stand in its text, as [ClientBuilder] has them. */
internal fun String.ourNames(): String =
    SETTING.replace(this) { WORD.replace(it.value.removeSuffix("_ms")) { word -> word.groupValues[1].uppercase() } }

private val SETTING =
    Regex(
        """\b(serial_no|(private_key|merchant_p12)(_password)?|platform_public_key(_id)?|platform_certificates|api_v[23]_key""" +
            """|compensate_clock|base_url|standby_url|(connect_)?timeout_ms|max_attempts|ca_bundle|accept_language|user_agent|brand_id)\b""",
    )

private val WORD = Regex("_(.)")
