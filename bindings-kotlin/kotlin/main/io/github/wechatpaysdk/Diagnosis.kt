package io.github.wechatpaysdk

import kotlinx.serialization.json.JsonObject

/** What [Client.doctor] found. Nothing secret is in it. */
public class Diagnosis internal constructor(json: JsonObject) : Model(json) {
    /** No check failed. */
    public val isHealthy: Boolean get() = json["healthy"].boolean()

    /** In the order in which they were made. */
    public val checks: List<Check> get() = json["checks"].list { Check(it.tree()) }

    /** One thing that was looked at. */
    public class Check internal constructor(json: JsonObject) : Model(json) {
        /** `private_key`, `certificate_expiry`, `clock`, `echo`, … */
        public val name: String get() = json["name"].text()

        /** `ok`, `warning`, `failed`, `skipped` */
        public val result: String get() = json["result"].text()

        /** The setting that it is about. */
        public val setting: String? get() = json["setting"].textOrNull()?.ourNames()

        /** What was seen. */
        public val message: String get() = json["message"].text().ourNames()

        /** What to do about it. */
        public val advice: String? get() = json["advice"].textOrNull()?.ourNames()

        override fun toString(): String = "$name: $result: $message" + advice?.let { ". $it" }.orEmpty()
    }

    override fun toString(): String = checks.joinToString("\n")
}

/** How this machine's clock goes, by the gateway's: [Client.clock]. */
public class Clock internal constructor(json: JsonObject) : Model(json) {
    /** By how many milliseconds this machine is ahead; null before the first verified answer. */
    public val skewMillis: Long? get() = json["skew_ms"].longOrNull()

    /** Out of how many answers. */
    public val samples: Long get() = json["samples"].long()

    /** The setting `compensateClock` is on: signatures and checks go by the gateway's clock. */
    public val isCompensated: Boolean get() = json["compensated"].boolean()
}

/** The keys that a client uses from now on: [Client.replaceKeys]. */
public class Keys internal constructor(json: JsonObject) : Model(json) {
    /** Of the merchant's certificate. */
    public val serialNo: String get() = json["serial_no"].text()

    /** Of the platform's public key and certificates. */
    public val platformSerials: List<String> get() = json["platform_serials"].list { it.text() }
}
