package io.github.wechatpaysdk

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * An object of the interface: typed properties over its JSON.
 *
 * Immutable. Two are equal when their JSON is; fields that this version does not know are kept in [json].
 */
public abstract class Model internal constructor(
    /** Everything, by the names of the interface. */
    public val json: JsonObject,
) {
    internal open fun isSensitive(name: String): Boolean = false

    override fun equals(other: Any?): Boolean = other is Model && other.javaClass == javaClass && other.json == json

    override fun hashCode(): Int = json.hashCode()

    /** For logs: sensitive values are left out, nested objects are not shown. */
    override fun toString(): String = json.entries.joinToString(", ", "${javaClass.simpleName}(", ")") { (name, value) ->
        val shown =
            when {
                isSensitive(name) -> "***"
                value is JsonObject -> "{…}"
                value is JsonArray -> "[${value.size}]"
                else -> (value as JsonPrimitive).content
            }
        "$name=$shown"
    }
}

/** Collects arguments and fields by the names of the interface; what is null is left out. */
internal class Fields {
    private val content = LinkedHashMap<String, JsonElement>()

    val json: JsonObject get() = JsonObject(content)

    fun put(name: String, value: Any?): Fields {
        if (value != null) content[name] = value.toJson()
        return this
    }

    fun putAll(model: Model): Fields {
        content.putAll(model.json)
        return this
    }
}

internal fun JsonObject.with(name: String, value: Any?): JsonObject =
    JsonObject(if (value == null) minus(name) else plus(name to value.toJson()))
