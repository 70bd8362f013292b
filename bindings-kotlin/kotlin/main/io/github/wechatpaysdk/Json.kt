package io.github.wechatpaysdk

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

// Reading never fails: what is missing, or is something else than documented, reads as nothing.

private val nothing = JsonObject(emptyMap())

internal fun JsonElement?.textOrNull(): String? = (this as? JsonPrimitive)?.takeIf { it !is JsonNull }?.content

internal fun JsonElement?.text(): String = textOrNull() ?: ""

internal fun JsonElement?.longOrNull(): Long? = textOrNull()?.toLongOrNull()

internal fun JsonElement?.long(): Long = longOrNull() ?: 0

internal fun JsonElement?.doubleOrNull(): Double? = textOrNull()?.toDoubleOrNull()

internal fun JsonElement?.double(): Double = doubleOrNull() ?: 0.0

internal fun JsonElement?.booleanOrNull(): Boolean? = textOrNull()?.toBooleanStrictOrNull()

internal fun JsonElement?.boolean(): Boolean = booleanOrNull() ?: false

internal fun JsonElement?.treeOrNull(): JsonObject? = this as? JsonObject

internal fun JsonElement?.tree(): JsonObject = treeOrNull() ?: nothing

/** Where a list is documented, the gateway now and then sends its one object by itself. */
internal fun <T> JsonElement?.listOrNull(read: (JsonElement) -> T): List<T>? = when (this) {
    is JsonArray -> ListView(this, read)
    is JsonObject -> ListView(JsonArray(listOf(this)), read)
    else -> null
}

internal fun <T> JsonElement?.list(read: (JsonElement) -> T): List<T> = listOrNull(read) ?: emptyList()

/** What a caller gives, as JSON. */
internal fun Any?.toJson(): JsonElement = toJson(DEEPEST)

private fun Any?.toJson(depth: Int): JsonElement = when (this) {
    null -> JsonNull

    is JsonElement -> this

    is Model -> json

    is String -> JsonPrimitive(this)

    is Number -> JsonPrimitive(this)

    is Boolean -> JsonPrimitive(this)

    else -> {
        require(depth > 0) { "nested too deeply to be written as JSON" }
        when (this) {
            is Map<*, *> -> JsonObject(entries.associate { (name, value) -> name.toString() to value.toJson(depth - 1) })
            is Iterable<*> -> JsonArray(map { it.toJson(depth - 1) })
            is Array<*> -> JsonArray(map { it.toJson(depth - 1) })
            else -> throw IllegalArgumentException("a ${javaClass.name} cannot be written as JSON")
        }
    }
}

private const val DEEPEST = 100

/** The object that this text holds; empty where it holds none. */
internal fun String.parsed(): JsonObject = if (isBlank()) nothing else Json.parseToJsonElement(this).tree()

/** Elements are read when they are asked for. */
private class ListView<T>(private val array: JsonArray, private val read: (JsonElement) -> T) :
    AbstractList<T>(),
    RandomAccess {
    override val size: Int get() = array.size

    override fun get(index: Int): T = read(array[index])
}
