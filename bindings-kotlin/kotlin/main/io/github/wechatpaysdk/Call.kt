package io.github.wechatpaysdk

import io.github.wechatpaysdk.ffi.Outcome
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.concurrent.CancellationException
import java.util.concurrent.CompletableFuture
import kotlin.time.Duration
import kotlin.time.toKotlinDuration

/**
 * A call that has not been made yet: [execute] it, ask for its [future], or [await] it. Each of them makes it once more.
 *
 * In Kotlin, the `suspend` functions of [Client] are shorter.
 */
public class Call<out T> internal constructor(
    private val core: Core,
    private val name: String,
    private val arguments: JsonObject,
    private val file: FileInput? = null,
    private val isOperation: Boolean = true,
    private val isStream: Boolean = false,
    private val options: CallOptions? = null,
    private val read: (meta: JsonObject, outcome: Outcome) -> T,
) {
    /** The same call with other options. */
    public fun with(options: CallOptions?): Call<T> =
        Call(core, name, arguments, file, isOperation, isStream, options ?: this.options, read)

    /** Makes the call and suspends until its answer is there; cancelling the coroutine cancels the request. */
    public suspend fun await(options: CallOptions? = null): T = result(with(options).submit().await())

    /**
     * Makes the call and waits for its answer. Interrupting the thread cancels the request.
     *
     * @throws WeChatPayError
     */
    public fun execute(): T = result(submit().get())

    /** Makes the call; cancelling the future cancels the request. */
    public fun future(): CompletableFuture<@UnsafeVariance T> {
        val pending = submit()
        // Not on the engine's thread, where a slow listener would hold up other calls.
        val future = pending.done.thenApplyAsync(::result)
        future.whenComplete { _, failure ->
            if (failure is CancellationException) pending.cancel()
        }
        pending.done.whenComplete { _, _ -> pending.close() }
        return future
    }

    internal fun with(name: String, value: Any?): Call<T> =
        Call(core, this.name, arguments.with(name, value), file, isOperation, isStream, options, read)

    internal operator fun get(name: String): JsonElement? = arguments[name]

    private fun submit(): Pending {
        val input =
            when {
                isOperation -> Fields().put("arguments", arguments).put("file", file?.path?.toString()).json
                else -> arguments
            }
        val asked = if (isStream) input.with("stream", true) else input
        return core.submit(name, asked.with("options", options?.json), file?.bytes)
    }

    private fun result(outcome: Outcome): T {
        if (!outcome.ok) throw errorOf(outcome.meta)
        return read(outcome.meta.parsed(), outcome)
    }
}

/** Differences for one call. */
public class CallOptions(
    /** Until the answer must be there, all attempts included. */
    public val timeout: Duration? = null,
    /** How often to try at most. */
    public val maxAttempts: Int? = null,
) {
    internal val json: JsonObject
        get() = Fields().put("timeout_ms", timeout?.inWholeMilliseconds).put("max_attempts", maxAttempts).json

    public companion object {
        /** For Java. */
        @JvmStatic
        public fun timeout(timeout: java.time.Duration): CallOptions = CallOptions(timeout.toKotlinDuration())

        /** For Java. */
        @JvmStatic
        public fun maxAttempts(maxAttempts: Int): CallOptions = CallOptions(maxAttempts = maxAttempts)
    }
}
