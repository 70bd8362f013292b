package io.github.wechatpaysdk

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** Every item of every page. Iterating blocks whenever a page has to be fetched. */
public class Pages<out T> internal constructor(
    private val first: Call<Model>,
    private val items: String,
    private val position: Position,
    private val read: (JsonElement) -> T,
) : Iterable<T> {
    override fun iterator(): Iterator<T> = iterator {
        var call: Call<Model>? = first
        while (call != null) {
            val page = call.execute().json
            val items = itemsOf(page)
            yieldAll(items.map(read))
            call = position.after(call, page, items.size)
        }
    }

    internal fun flow(options: CallOptions?): Flow<T> = flow {
        var call: Call<Model>? = first.with(options)
        while (call != null) {
            val page = call.await().json
            val items = itemsOf(page)
            items.forEach { emit(read(it)) }
            call = position.after(call, page, items.size)
        }
    }

    private fun itemsOf(page: JsonObject): List<JsonElement> = (page[items] as? JsonArray).orEmpty()
}

/** How the next page is asked for. */
internal sealed class Position {
    /** The call for the page after this one; null after the last one. */
    abstract fun <T> after(call: Call<T>, page: JsonObject, count: Int): Call<T>?

    /** By the number of items before it. */
    class Offset(private val name: String, private val total: String?) : Position() {
        override fun <T> after(call: Call<T>, page: JsonObject, count: Int): Call<T>? {
            val next = (call[name].longOrNull() ?: 0) + count
            return if (isLast(page, total, count, next)) null else call.with(name, next)
        }
    }

    /** By its number. */
    class Page(private val name: String, private val size: String?, private val total: String?, private val start: Long) : Position() {
        override fun <T> after(call: Call<T>, page: JsonObject, count: Int): Call<T>? {
            val number = call[name].longOrNull() ?: start
            val limit = size?.let { call[it].longOrNull() } ?: count.toLong()
            val seen = (number + 1 - start) * limit
            return if (isLast(page, total, count, seen)) null else call.with(name, number + 1)
        }
    }

    /** By a token out of the page before. */
    class Cursor(private val name: String, private val next: String?) : Position() {
        override fun <T> after(call: Call<T>, page: JsonObject, count: Int): Call<T>? {
            val token = next?.let { page[it] }
            return if (token.text().isEmpty() || token == call[name]) null else call.with(name, token)
        }
    }

    /** A page may hold less than was asked for: the last one is known by the number of all items, or by being empty. */
    protected fun isLast(page: JsonObject, total: String?, count: Int, seen: Long): Boolean {
        val all = total?.let { page[it].longOrNull() }
        return count == 0 || (all != null && seen >= all)
    }
}
