package io.github.wechatpaysdk

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class DiagnosisTest {
    @Test
    fun `settings that work are healthy, with and without the gateway`() = runBlocking<Unit> {
        Sandbox.calm()
        Sandbox.client().use { client ->
            val offline = client.doctor(isOnline = false)
            assertTrue(offline.isHealthy, "$offline")
            assertEquals(emptyList<Any>(), Sandbox.records())
            val online = client.doctor()
            assertTrue(online.isHealthy, "$online")
            assertEquals("ok", online.checks.single { it.name == "answer" }.result)
            assertFalse(Sandbox.setting("api_v3_key") in "$online ${online.json}")
        }
    }

    @Test
    fun `all that is wrong is told at once, and nothing is thrown`() {
        val report = Sandbox.builder().apiV3Key("short").mchid("shop").diagnose()
        assertFalse(report.isHealthy)
        val failed = report.checks.filter { it.result == "failed" }
        assertTrue(failed.any { it.setting == "apiV3Key" } && failed.size > 1, "$report")
    }

    @Test
    fun `the clock is measured by verified answers`() = runBlocking<Unit> {
        Sandbox.builder().compensateClock(true).build().use { client ->
            repeat(8) { client.payGift.getActivity(activityId = "10028001") }
            val clock = client.clock()
            assertTrue(clock.samples > 0, clock.toString())
            assertTrue(clock.skewMillis!! in -5000..5000)
        }
    }
}
