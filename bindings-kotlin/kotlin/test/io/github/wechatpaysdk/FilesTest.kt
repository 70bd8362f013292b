package io.github.wechatpaysdk

import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.api.assertThrows
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Files
import java.nio.file.Path
import java.security.MessageDigest
import java.util.HexFormat
import kotlin.time.Duration.Companion.seconds

private const val SIZE = 4 shl 20
private const val CHUNK = 256 shl 10

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesTest {
    private val client = Sandbox.client()

    @TempDir
    lateinit var folder: Path
    private val target get() = folder.resolve("bill.csv")

    @BeforeEach
    fun calm() {
        Sandbox.calm()
        Files.writeString(target, "the bill of yesterday")
    }

    @AfterAll
    fun close() = client.close()

    @Test
    fun `a bill arrives in chunks, compressed or not`() = runBlocking<Unit> {
        for (isGzip in listOf(false, true)) {
            val bill = bill(isGzip = isGzip)
            open(bill, isGzip).use { file ->
                assertEquals(200, file.status)
                val chunks = file.chunks().toList()
                assertEquals(bill["hash_value"].text(), sha1(chunks))
                assertEquals(CHUNK, chunks.maxOf { it.size })
            }
        }
    }

    @Test
    fun `a bill is saved, compressed or not`() = runBlocking<Unit> {
        for (isGzip in listOf(false, true)) {
            val bill = bill(isGzip = isGzip)
            open(bill, isGzip).use { it.saveTo(target) }
            assertEquals(bill["hash_value"].text(), sha1(listOf(Files.readAllBytes(target))))
            assertEquals(listOf(target), listed())
        }
    }

    @Test
    fun `what is wrong is not saved`() = runBlocking<Unit> {
        val url = bill()["download_url"].text()
        val wrong = "0".repeat(40)
        assertThrows<SignatureError> { client.downloadStream(url, hashValue = wrong).use { it.saveTo(target) } }
        assertThrows<SignatureError> { client.downloadStream(url, hashValue = wrong).use { it.chunks().collect { } } }
        Sandbox.fault("truncated")
        assertThrows<TransportError> { client.downloadStream(url).use { it.saveTo(target) } }
        val bomb = bill(size = 32 shl 20, isGzip = true, zeros = true)
        val grown = assertThrows<TransportError> { open(bomb, isGzip = true).use { it.saveTo(target) } }
        assertTrue("beyond" in grown.message.orEmpty())
        val nowhere = folder.resolve("no").resolve("such")
        assertEquals("/path", assertThrows<InvalidRequest> { client.downloadStream(url).use { it.saveTo(nowhere) } }.pointer)
        assertEquals("the bill of yesterday", Files.readString(target))
        assertEquals(listOf(target), listed())
    }

    @Test
    fun `what is given up leaves nothing behind`() = runBlocking<Unit> {
        val bill = bill()
        open(bill).use { file -> assertEquals(CHUNK, file.chunks().first().size) }
        val file = open(bill)
        assertThrows<TimeoutCancellationException> {
            withTimeout(0.seconds) { file.saveTo(target) }
        }
        file.close()
        file.close()
        assertEquals(SIZE, client.download(bill["download_url"].text()).size)
        assertEquals("the bill of yesterday", Files.readString(target))
    }

    @Test
    fun `threads read an input stream, or wait until a file is saved`() {
        val bill = bill()
        val url = bill["download_url"].text()
        val read = client.calls.downloadStream(url).execute().inputStream().use { it.readAllBytes() }
        assertEquals(bill["hash_value"].text(), sha1(listOf(read)))
        client.calls.downloadStream(url).execute().use { it.saveToBlocking(target) }
        assertArrayEquals(read, Files.readAllBytes(target))
        val wrong = client.calls.downloadStream(url, "SHA1", "0".repeat(40)).execute()
        assertThrows<SignatureError> { wrong.inputStream().use { it.readAllBytes() } }
    }

    @Test
    fun `operations stream too`() = runBlocking<Unit> {
        val whole = client.complaints.downloadImage("1")
        assertArrayEquals(whole, client.complaints.downloadImageStream("1").use { it.bytes() })
        assertArrayEquals(whole, client.calls.complaints.downloadImageStream("1").execute().use { it.bytes() })
    }

    @Test
    fun `a path is sent without being read into memory`() = runBlocking<Unit> {
        val source = folder.resolve("投诉.png")
        Files.write(source, ByteArray(SIZE) { 7 })
        client.complaints.uploadImage(source)
        client.calls.complaints.uploadImage(source).execute()
        client.call("complaints.upload_image", emptyMap<String, Any>(), source)
        for (record in Sandbox.records()) {
            assertEquals("true", record["verdict"].tree()["accepted"].text())
            assertTrue(record["verdict"].tree()["signed_message"].text().contains("\"filename\":\"投诉.png\""))
        }
        Files.delete(source)
        assertEquals("/file", assertThrows<InvalidRequest> { client.complaints.uploadImage(source) }.pointer)
    }

    private fun bill(size: Int = SIZE, isGzip: Boolean = false, zeros: Boolean = false): JsonObject =
        Sandbox.control("POST", "file", mapOf("size" to size, "gzip" to isGzip, "zeros" to zeros)).jsonObject

    private suspend fun open(bill: JsonObject, isGzip: Boolean = false): FileStream =
        client.downloadStream(bill["download_url"].text(), bill["hash_type"].text(), bill["hash_value"].text(), isGzip)

    private fun listed(): List<Path> = Files.list(folder).use { it.toList() }

    private fun sha1(chunks: List<ByteArray>): String {
        val digest = MessageDigest.getInstance("SHA-1")
        chunks.forEach(digest::update)
        return HexFormat.of().formatHex(digest.digest())
    }
}
