'use strict'

const DAY_MS = 24 * 60 * 60 * 1000

/** Remembers notifications within this process, the newest ones. */
class InMemoryDeduplication {
  #entries = new Map()
  #capacity
  #rememberedMs

  /** @param {{ capacity?: number, rememberedMs?: number }} [options] */
  constructor({ capacity = 10_000, rememberedMs = DAY_MS } = {}) {
    this.#capacity = capacity
    this.#rememberedMs = rememberedMs
  }

  async claim(id, ttlMs) {
    const known = this.#entries.get(id)
    if (known && known.until > performance.now()) return known.state
    this.#put(id, 'in_progress', ttlMs)
    return 'new'
  }

  async done(id) {
    this.#put(id, 'done', this.#rememberedMs)
  }

  async release(id) {
    this.#entries.delete(id)
  }

  #put(id, state, ttlMs) {
    this.#entries.delete(id)
    this.#entries.set(id, { state, until: performance.now() + ttlMs })
    if (this.#entries.size > this.#capacity) this.#entries.delete(this.#entries.keys().next().value)
  }
}

/** Remembers notifications in Redis, for any number of processes in any language of this SDK. */
class RedisDeduplication {
  #redis
  #rememberedMs
  #set

  /**
   * @param {any} redis a client of `ioredis` or of `redis`
   * @param {{ rememberedMs?: number }} [options]
   */
  constructor(redis, { rememberedMs = DAY_MS } = {}) {
    this.#redis = redis
    this.#rememberedMs = rememberedMs
    this.#set = typeof redis.defineCommand === 'function' ? setOfIoredis : setOfRedis
  }

  async claim(id, ttlMs) {
    if (await this.#set(this.#redis, key(id), 'in_progress', ttlMs, true)) return 'new'
    return (await this.#redis.get(key(id))) === 'done' ? 'done' : 'in_progress'
  }

  async done(id) {
    await this.#set(this.#redis, key(id), 'done', this.#rememberedMs, false)
  }

  async release(id) {
    await this.#redis.del(key(id))
  }
}

function setOfIoredis(redis, key, value, ttlMs, onlyNew) {
  return redis.set(key, value, 'PX', ttlMs, ...(onlyNew ? ['NX'] : []))
}

function setOfRedis(redis, key, value, ttlMs, onlyNew) {
  return redis.set(key, value, onlyNew ? { PX: ttlMs, NX: true } : { PX: ttlMs })
}

function key(id) {
  return `wechatpay:notification:${id}`
}

module.exports = { InMemoryDeduplication, RedisDeduplication }
