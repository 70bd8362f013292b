package io.github.wechatpaysdk

import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption.REPLACE_EXISTING

/** Unpacks the engine for this platform out of the jar, once per process. */
internal object NativeLibrary {
    /** Where to find the engine instead: for platforms that the jar does not carry. */
    private const val OVERRIDE = "wechatpay.library"

    private val path: String by lazy {
        val path = System.getProperty(OVERRIDE) ?: unpacked()
        System.setProperty("uniffi.component.wechatpay_ffi.libraryOverride", path)
        Logs.install()
        path
    }

    fun load() {
        path
    }

    fun platform(
        os: String = System.getProperty("os.name"),
        architecture: String = System.getProperty("os.arch"),
        isMusl: Boolean = isMusl(),
    ): String {
        val system =
            when {
                os.startsWith("Mac") -> "macos"
                os.startsWith("Windows") -> "windows"
                else -> os.lowercase()
            }
        val machine =
            when (architecture) {
                "amd64", "x86_64" -> "x86_64"
                "aarch64", "arm64" -> "aarch64"
                else -> architecture
            }
        return if (system == "linux" && isMusl) "linux-$machine-musl" else "$system-$machine"
    }

    private fun unpacked(): String {
        val platform = platform()
        val file = System.mapLibraryName("wechatpay_ffi")
        val resource =
            NativeLibrary::class.java.getResourceAsStream("/native/$platform/$file")
                ?: throw UnsatisfiedLinkError(
                    "this jar of wechatpay-sdk carries no engine for $platform (/native/$platform/$file). " +
                        "Build one with `cargo build --release --package bindings-kotlin` and name it with -D$OVERRIDE=<path>.",
                )
        val suffix = file.substring(file.lastIndexOf('.'))
        val copy = Files.createTempFile("wechatpay_ffi", suffix)
        copy.toFile().deleteOnExit()
        resource.use { Files.copy(it, copy, REPLACE_EXISTING) }
        return copy.toString()
    }

    private fun isMusl(): Boolean {
        val lib = Path.of("/lib")
        return Files.isDirectory(lib) && Files.newDirectoryStream(lib, "ld-musl-*").use { it.any() }
    }
}
