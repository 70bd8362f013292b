package io.github.wechatpaysdk

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource

class NativeLibraryTest {
    @ParameterizedTest
    @CsvSource(
        "Linux, amd64, false, linux-x86_64",
        "Linux, aarch64, true, linux-aarch64-musl",
        "Mac OS X, aarch64, false, macos-aarch64",
        "Windows 11, amd64, false, windows-x86_64",
    )
    fun `every platform has a folder of its own`(os: String, architecture: String, isMusl: Boolean, folder: String) {
        assertEquals(folder, NativeLibrary.platform(os, architecture, isMusl))
    }

    @Test
    fun `the tests run against the jar`() {
        val location = Client::class.java.protectionDomain.codeSource.location.path
        assertTrue(location.endsWith(".jar"), location)
    }
}
