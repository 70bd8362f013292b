package io.github.wechatpaysdk

import java.time.Duration

/**
 * Remembers which notifications were dealt with: the same one may come many times, to any of your processes.
 *
 * Its functions may wait (for a database, for Redis) and are called on a thread that may. What they throw is answered
 * so that the notification comes again.
 */
public interface Deduplication {
    /** Claims a notification. When nothing is heard of it for [ttl], whoever claimed it is taken for lost, and it is [Claim.NEW] again. */
    public fun claim(id: String, ttl: Duration): Claim

    /** It was dealt with: [Claim.DONE] from now on. */
    public fun done(id: String)

    /** It was not dealt with: [Claim.NEW] from now on, unless somebody else has claimed it meanwhile or is done. */
    public fun release(id: String)
}

/** How far a notification is. */
public enum class Claim {
    /** It is yours to deal with. */
    NEW,

    /** Somebody is dealing with it. */
    IN_PROGRESS,

    /** It was dealt with. */
    DONE,
}

/**
 * For a single process: forgets what was dealt with after [remembered] (WeChat Pay tries for 24 hours), and the oldest when there are more
 * than [capacity].
 */
public class InMemoryDeduplication
@JvmOverloads
constructor(
    private val capacity: Int = 10_000,
    private val remembered: Duration = Duration.ofHours(24),
) : Deduplication {
    private val entries = LinkedHashMap<String, Entry>()

    @Synchronized
    override fun claim(id: String, ttl: Duration): Claim {
        val known = entries[id]?.takeIf { it.until - System.nanoTime() > 0 }
        if (known != null) return known.claim
        put(id, Claim.IN_PROGRESS, ttl)
        return Claim.NEW
    }

    @Synchronized
    override fun done(id: String): Unit = put(id, Claim.DONE, remembered)

    @Synchronized
    override fun release(id: String) {
        if (entries[id]?.claim == Claim.IN_PROGRESS) entries.remove(id)
    }

    private fun put(id: String, claim: Claim, ttl: Duration) {
        entries.remove(id)
        entries[id] = Entry(claim, System.nanoTime() + ttl.toNanos())
        if (entries.size > capacity) entries.remove(entries.keys.first())
    }

    private class Entry(val claim: Claim, val until: Long)
}
