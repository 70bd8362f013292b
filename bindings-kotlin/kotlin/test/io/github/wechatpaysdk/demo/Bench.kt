// The median microseconds of one call. `cargo xtask bench` runs it.

package io.github.wechatpaysdk.demo

import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.Sandbox
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.net.URI

fun main(arguments: Array<String>): Unit = runBlocking {
    Sandbox.quiet()
    val text = URI(System.getenv("WECHATPAY_SANDBOX") + "/_sandbox/config").toURL().readText()
    val config = Json.parseToJsonElement(text).jsonObject.getValue("config").jsonObject
    val setting = { name: String -> config.getValue(name).jsonPrimitive.content }
    val client = Client(
        mchid = setting("mchid"),
        serialNo = setting("serial_no"),
        privateKey = setting("private_key"),
        platformPublicKeyId = setting("platform_public_key_id"),
        platformPublicKey = setting("platform_public_key"),
        apiV3Key = setting("api_v3_key"),
        baseUrl = setting("base_url"),
    )
    client.use {
        val samples = LongArray(arguments.first().toInt()) {
            val started = System.nanoTime()
            client.payGift.listActivities(limit = 10, offset = 0)
            System.nanoTime() - started
        }
        samples.sort()
        println(samples[samples.size / 2] / 1000)
    }
}
