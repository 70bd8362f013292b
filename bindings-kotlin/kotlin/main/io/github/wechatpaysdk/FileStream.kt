package io.github.wechatpaysdk

import io.github.wechatpaysdk.ffi.Outcome
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.json.JsonObject
import java.io.ByteArrayOutputStream
import java.io.InputStream
import java.nio.file.Path
import io.github.wechatpaysdk.ffi.FileStream as NativeStream

/**
 * A file that is being downloaded: take its [chunks], its [inputStream] or its [bytes], or [saveTo] a path. Closing it ends the download.
 *
 * Nothing is fetched before it is asked for. The digest is verified where it is known: what is not the announced file ends with a
 * [SignatureError] in place of its last chunk.
 */
public class FileStream internal constructor(private val file: NativeStream, meta: JsonObject) : AutoCloseable {
    private val response = Response(meta, ByteArray(0))

    /** HTTP status. */
    public val status: Int get() = response.status

    /** Quote it when asking WeChat Pay for help. */
    public val requestId: String? get() = response.requestId

    /** Names in lower case. */
    public val headers: Map<String, List<String>> get() = response.headers

    /** What was not read yet, in chunks of 256 KiB. The file stays open when the flow is not collected to its end. */
    public fun chunks(): Flow<ByteArray> = flow {
        while (true) {
            val chunk = chunk(pending("read", file::read).await())
            if (chunk.isEmpty()) break
            emit(chunk)
        }
    }

    /** What was not read yet, in memory. */
    public suspend fun bytes(): ByteArray {
        val bytes = ByteArrayOutputStream()
        chunks().collect(bytes::writeBytes)
        return bytes.toByteArray()
    }

    /**
     * Saves the file; what was at this path before stays until the digest was verified.
     *
     * @throws SignatureError It is not the file that was announced.
     * @throws InvalidRequest Nothing can be written there, or a part of the file was read before.
     */
    public suspend fun saveTo(path: Path) {
        chunk(pending("save") { done -> file.save(path.toString(), done) }.await())
    }

    /** [saveTo] for Java, which waits. */
    @JvmName("saveTo")
    public fun saveToBlocking(path: Path) {
        chunk(pending("save") { done -> file.save(path.toString(), done) }.get())
    }

    /** What was not read yet; reading waits, and throws the errors of this library. Closing it closes the file. */
    public fun inputStream(): InputStream = Reading()

    override fun close() {
        // Objects of the border do not take it when they are asked after they were freed.
        if (!isClosed) {
            isClosed = true
            file.stop()
            file.close()
        }
    }

    @Volatile
    private var isClosed = false

    private fun chunk(outcome: Outcome): ByteArray {
        if (!outcome.ok) throw errorOf(outcome.meta)
        return outcome.body
    }

    private inner class Reading : InputStream() {
        private var chunk = ByteArray(0)
        private var next = 0

        override fun read(): Int = if (isAtEnd()) -1 else chunk[next++].toInt() and 0xff

        override fun read(target: ByteArray, offset: Int, length: Int): Int {
            if (length == 0) return 0
            if (isAtEnd()) return -1
            val count = minOf(length, chunk.size - next)
            chunk.copyInto(target, offset, next, next + count)
            next += count
            return count
        }

        override fun available(): Int = chunk.size - next

        override fun close(): Unit = this@FileStream.close()

        private fun isAtEnd(): Boolean {
            if (next == chunk.size) {
                chunk = chunk(pending("read", file::read).get())
                next = 0
            }
            return chunk.isEmpty()
        }
    }
}

/** A file to upload: its bytes, or its path, from where it is sent without being held in memory. */
internal class FileInput private constructor(val bytes: ByteArray?, val path: Path?) {
    constructor(bytes: ByteArray) : this(bytes, null)

    constructor(path: Path) : this(null, path)
}
