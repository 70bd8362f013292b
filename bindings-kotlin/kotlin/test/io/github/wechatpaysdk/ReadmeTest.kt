package io.github.wechatpaysdk

import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.nio.file.Path

/** The program that the project's README shows, in a process of its own. */
class ReadmeTest {
    @Test
    fun `the first program opens an order`() {
        val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
        val program = ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "io.github.wechatpaysdk.demo.FirstOrderKt")
        for (name in SETTINGS) program.environment()["WECHATPAY_${name.uppercase()}"] = Sandbox.setting(name)
        val process = program.redirectError(ProcessBuilder.Redirect.INHERIT).start()
        val printed = process.inputStream.readAllBytes().decodeToString()
        assertTrue(printed.startsWith("prepay_id=wx"), printed)
    }

    private companion object {
        val SETTINGS =
            listOf("mchid", "serial_no", "private_key", "platform_public_key_id", "platform_public_key", "api_v3_key", "base_url")
    }
}
