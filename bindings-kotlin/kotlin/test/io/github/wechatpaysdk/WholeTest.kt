package io.github.wechatpaysdk

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.lang.reflect.Modifier
import java.nio.file.Path
import kotlin.io.path.writeText

/** How much of the interface the compiled classes have, counted by reflection. */
class WholeTest {
    @Test
    fun `everything is in the jar, suspending and as calls`() {
        val services = products(Products::class.java, "Service")
        val calls = products(ProductCalls::class.java, "Calls")
        assertEquals(services.map { operations(it) }, calls.map { operations(it) })

        val products = services.size
        val operations = services.sumOf { operations(it).size }
        val events = EventType::class.java.fields.count { it.type == String::class.java && Modifier.isStatic(it.modifiers) }
        val counts = """{"products": $products, "operations": $operations, "events": $events}"""
        System.getenv("WECHATPAY_REPORT")?.let { Path.of(it).writeText(counts) }
    }

    private fun products(type: Class<*>, kind: String): List<Class<*>> {
        val types = type.methods.map { it.returnType }
        return types.filter { it.simpleName.endsWith(kind) && it.packageName != type.packageName }.sortedBy { it.packageName }
    }

    /** Overloads, defaults, pages and chunks are the same operation. */
    private fun operations(service: Class<*>): Set<String> {
        val methods = service.declaredMethods.filter { Modifier.isPublic(it.modifiers) && !it.isSynthetic }
        val names = methods.map { it.name.substringBefore('$') }.toSet()
        return names.filterNot { name -> OTHER_WAYS.any { name.endsWith(it) && name.removeSuffix(it) in names } }.toSet()
    }

    private companion object {
        val OTHER_WAYS = listOf("Paginated", "Stream")
    }
}
