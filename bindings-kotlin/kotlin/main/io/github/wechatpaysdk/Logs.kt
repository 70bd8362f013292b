package io.github.wechatpaysdk

import io.github.wechatpaysdk.ffi.LogRecord
import io.github.wechatpaysdk.ffi.LogSink
import io.github.wechatpaysdk.ffi.setLogSink
import org.slf4j.LoggerFactory
import org.slf4j.event.Level

/**
 * Hands the engine's log, already redacted, to SLF4J: loggers `wechatpay.call` (a record for each
 * call), `wechatpay.http`, `wechatpay.sign`, `wechatpay.notify`. What a message tells is there as SLF4J's key/value pairs, too.
 */
internal object Logs : LogSink {
    /** The engine logs from the level upwards that is enabled now for one of the loggers. */
    fun install() {
        val loggers = listOf("call", "http", "sign", "notify").map { LoggerFactory.getLogger("wechatpay.$it") }
        val level = Level.entries.reversed().firstOrNull { level -> loggers.any { it.isEnabledForLevel(level) } }
        setLogSink(level?.name?.lowercase() ?: "off", this)
    }

    override fun write(records: List<LogRecord>) {
        // A logger that fails must not take the call with it.
        for (record in records) runCatching { write(record) }
    }

    private fun write(record: LogRecord) {
        val level = Level.entries.firstOrNull { it.name.equals(record.level, ignoreCase = true) } ?: Level.INFO
        val event = LoggerFactory.getLogger(record.target.replace("::", ".")).atLevel(level)
        record.fields.entries.sortedBy { it.key }.fold(event) { built, (name, value) -> built.addKeyValue(name, value) }.log(record.message)
    }
}
