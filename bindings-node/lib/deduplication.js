'use strict'

const { randomUUID } = require('node:crypto')

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
    if (this.#entries.get(id)?.state === 'in_progress') this.#entries.delete(id)
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
  #evaluate
  /** The value while this one deals with a notification. */
  #claimed = `in_progress:${randomUUID()}`

  /**
   * @param {any} redis a client of `ioredis` or of `redis`
   * @param {{ rememberedMs?: number }} [options]
   */
  constructor(redis, { rememberedMs = DAY_MS } = {}) {
    this.#redis = redis
    this.#rememberedMs = rememberedMs
    const isIoredis = typeof redis.defineCommand === 'function'
    this.#set = isIoredis ? setOfIoredis : setOfRedis
    this.#evaluate = isIoredis ? evaluateOfIoredis : evaluateOfRedis
  }

  async claim(id, ttlMs) {
    if (await this.#set(this.#redis, key(id), this.#claimed, ttlMs, true)) return 'new'
    return (await this.#redis.get(key(id))) === 'done' ? 'done' : 'in_progress'
  }

  async done(id) {
    await this.#set(this.#redis, key(id), 'done', this.#rememberedMs, false)
  }

  async release(id) {
    await this.#evaluate(this.#redis, RELEASE, key(id), this.#claimed)
  }
}

/** Somebody else's claim stays, and so does what is done. */
const RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"

function evaluateOfIoredis(redis, script, key, value) {
  return redis.eval(script, 1, key, value)
}

function evaluateOfRedis(redis, script, key, value) {
  return redis.eval(script, { keys: [key], arguments: [value] })
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
