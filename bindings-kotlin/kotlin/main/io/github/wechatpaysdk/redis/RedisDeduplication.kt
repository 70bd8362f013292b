package io.github.wechatpaysdk.redis

import io.github.wechatpaysdk.Claim
import io.github.wechatpaysdk.Deduplication
import io.lettuce.core.SetArgs
import io.lettuce.core.api.StatefulRedisConnection
import java.time.Duration

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

    override fun claim(id: String, ttl: Duration): Claim {
        val isNew = redis.set(key(id), IN_PROGRESS, SetArgs.Builder.nx().px(ttl)) != null
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
        redis.del(key(id))
    }

    private fun key(id: String): String = "wechatpay:notification:$id"

    private companion object {
        const val IN_PROGRESS = "in_progress"
        const val DONE = "done"
    }
}
