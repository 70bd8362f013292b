package io.github.wechatpaysdk.redis

import io.github.wechatpaysdk.Claim
import io.github.wechatpaysdk.Deduplication
import io.lettuce.core.ScriptOutputType
import io.lettuce.core.SetArgs
import io.lettuce.core.api.StatefulRedisConnection
import java.time.Duration
import java.util.UUID

/**
 * Remembers in Redis, for any number of processes: `wechatpay:notification:<id>`.
 *
 * Needs `io.lettuce:lettuce-core`; the connection stays yours to close.
 */
public class RedisDeduplication
@JvmOverloads
constructor(
    connection: StatefulRedisConnection<String, String>,
    private val remembered: Duration = Duration.ofHours(24),
) : Deduplication {
    private val redis = connection.sync()

    /** The value while this one deals with a notification. */
    private val claimed = "in_progress:${UUID.randomUUID()}"

    override fun claim(id: String, ttl: Duration): Claim {
        val isNew = redis.set(key(id), claimed, SetArgs.Builder.nx().px(ttl)) != null
        return when {
            isNew -> Claim.NEW
            redis.get(key(id)) == DONE -> Claim.DONE
            else -> Claim.IN_PROGRESS
        }
    }

    override fun done(id: String) {
        redis.set(key(id), DONE, SetArgs.Builder.px(remembered))
    }

    override fun release(id: String) {
        redis.eval<Long>(RELEASE, ScriptOutputType.INTEGER, arrayOf(key(id)), claimed)
    }

    private fun key(id: String): String = "wechatpay:notification:$id"

    private companion object {
        const val DONE = "done"

        /** Somebody else's claim stays, and so does what is done. */
        const val RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"
    }
}
