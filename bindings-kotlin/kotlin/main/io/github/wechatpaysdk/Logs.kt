package io.github.wechatpaysdk

import io.github.wechatpaysdk.ffi.LogRecord
import io.github.wechatpaysdk.ffi.LogSink
import io.github.wechatpaysdk.ffi.setLogSink
import org.slf4j.LoggerFactory
import org.slf4j.event.Level

/** Hands the engine's log, already redacted, to SLF4J: loggers `wechatpay.http`, `wechatpay.sign`, `wechatpay.notify`. */
internal object Logs : LogSink {
    /** The engine logs from the level upwards that is enabled now for one of the loggers. */
    fun install() {
        val loggers = listOf("http", "sign", "notify").map { LoggerFactory.getLogger("wechatpay.$it") }
        val level = Level.entries.reversed().firstOrNull { level -> loggers.any { it.isEnabledForLevel(level) } }
        setLogSink(level?.name?.lowercase() ?: "off", this)
    }

    override fun write(records: List<LogRecord>) {
        for (record in records) {
            val logger = LoggerFactory.getLogger(record.target.replace("::", "."))
            val level = Level.entries.firstOrNull { it.name.equals(record.level, ignoreCase = true) } ?: Level.INFO
            logger.atLevel(level).log(record.message)
        }
    }
}
