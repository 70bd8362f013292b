// JSON as what a function takes, and what it returns as JSON, through nothing but parameters and properties.

package io.github.wechatpaysdk.operations

import io.github.wechatpaysdk.Model
import io.github.wechatpaysdk.list
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.util.Base64
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.KType
import kotlin.reflect.full.declaredMemberProperties
import kotlin.reflect.full.isSubclassOf

/**
 * The parameters with these arguments; those that have none of their own are the fields of the parameter that is the body.
 * What is left out is null, which it is by default.
 */
internal fun boundTo(function: KFunction<*>, arguments: JsonObject, receiver: Any? = null): Map<KParameter, Any?> {
    val parameters = function.parameters.filter { it.kind == KParameter.Kind.VALUE }
    val named = paired(arguments.keys, parameters) { it.name!! }
    val bound = named.entries.associate { (name, parameter) -> parameter to typed(arguments.getValue(name), parameter.type) }.toMutableMap()
    val body = parameters.singleOrNull { it !in bound && !it.isOptional && it.type.model != null }
    check(body != null || named.keys.containsAll(arguments.keys)) { "${function.name} has no parameter for ${arguments.keys - named.keys}" }
    body?.let { bound[it] = made(it.type.model!!, arguments, besides = named.keys) }
    if (receiver != null) bound[function.parameters.first()] = receiver
    return bound + parameters.filter { it.isOptional && it !in bound }.associateWith { null }
}

/** A value of the typed face as JSON. A field that no property has is lost. */
internal fun dumped(value: Any?): JsonElement = when (value) {
    null -> JsonNull
    is JsonElement -> value
    is String -> JsonPrimitive(value)
    is Number -> JsonPrimitive(value)
    is Boolean -> JsonPrimitive(value)
    is List<*> -> JsonArray(value.map(::dumped))
    is Model -> dumped(value)
    else -> error("what is a ${value::class}?")
}

private fun dumped(model: Model): JsonObject {
    val properties = paired(model.json.keys, model::class.declaredMemberProperties) { it.name }
    return JsonObject(properties.mapValues { (_, property) -> dumped(property.getter.call(model)) })
}

private fun typed(value: JsonElement, type: KType): Any = when (val kind = type.classifier) {
    String::class -> (value as JsonPrimitive).also { check(it.isString) { "$it is no text" } }.content
    Long::class -> value.text().toLong()
    Double::class -> value.text().toDouble()
    Boolean::class -> value.text().toBooleanStrict()
    ByteArray::class -> Base64.getDecoder().decode(value.text())
    JsonElement::class -> value
    List::class -> value.list { typed(it, type.arguments.single().type!!) }.toList()
    else -> made(type.model ?: error("what is a $kind?"), value.tree())
}

/** By the constructor that has the fields as parameters; what has no fields has none. Values [besides] them may be among them. */
private fun made(model: KClass<out Model>, values: JsonObject, besides: Set<String> = emptySet()): Model {
    val constructors = model.constructors.filter { it.parameters.singleOrNull()?.type?.classifier != JsonObject::class }
    val constructor = constructors.maxByOrNull { it.parameters.size } ?: return model.constructors.single().call(values)
    val known = paired(values.keys, constructor.parameters) { it.name!! }
    val fields = values.filterKeys { it in known || it !in besides }
    return constructor.callBy(boundTo(constructor, JsonObject(fields)))
}

@Suppress("UNCHECKED_CAST")
private val KType.model: KClass<out Model>?
    get() = (classifier as? KClass<*>)?.takeIf { it.isSubclassOf(Model::class) } as KClass<out Model>?

/** Who is who, by the names alone: `out_trade_no` is `outTradeNo`. */
private fun <T> paired(wire: Collection<String>, owners: Collection<T>, nameOf: (T) -> String): Map<String, T> {
    val free = owners.toMutableList()
    val pairs = LinkedHashMap<String, T>()
    for (name in wire) {
        val alike = free.filter { letters(nameOf(it)) in setOf(letters(name), "n${letters(name)}", "${letters(name)}value") }
        val owner = alike.firstOrNull { nameOf(it).trimEnd('_') == camel(name) } ?: alike.minByOrNull { nameOf(it).length } ?: continue
        free -= owner
        pairs[name] = owner
    }
    return pairs
}

internal fun camel(name: String): String =
    name.split(Regex("[^A-Za-z0-9]+")).joinToString("") { it.replaceFirstChar(Char::uppercase) }.replaceFirstChar(Char::lowercase)

private fun letters(name: String) = name.filter { it.isLetterOrDigit() }.lowercase()
