'use strict'

const { Readable } = require('node:stream')
const { InMemoryDeduplication } = require('./deduplication.js')
const { classes } = require('./errors.js')
const { fail } = require('./notifications.js')

/** No notification is longer. */
const MAX_BODY = 1 << 20
/** For so long a claim is somebody's who says nothing more. */
const HELD_MS = 10 * 60 * 1000

/** The address that WeChat Pay notifies: verifies, decrypts, hands each event over once, and answers. */
class NotificationHandler {
  #client
  #listener
  #deduplication
  #timeoutMs
  #onError

  /**
   * @param {{ notifications: { parseAsync(headers: any, body: any, options: object): Promise<any> } }} client
   * @param {(event: any) => unknown} listener
   * @param {{ deduplication?: any, timeoutMs?: number, onError?: (error: unknown, event?: any) => unknown }} [options]
   */
  constructor(client, listener, { deduplication, timeoutMs = 4500, onError = print } = {}) {
    if (typeof listener !== 'function') throw new TypeError('the listener must be a function that takes an event')
    this.#client = client
    this.#listener = listener
    this.#deduplication = deduplication ?? new InMemoryDeduplication()
    this.#timeoutMs = timeoutMs
    this.#onError = onError
  }

  async handle(headers, rawBody) {
    if (sizeOf(rawBody) > MAX_BODY) return fail(`the body is larger than ${MAX_BODY} bytes`, 413)
    let event
    try {
      event = await this.#client.notifications.parseAsync(headers, rawBody, { timeoutMs: this.#timeoutMs })
    } catch (error) {
      // Not the sender's mistake, but that of who called.
      if (error instanceof TypeError) throw error
      this.#report(error)
      return refusal(error)
    }
    const work = this.#once(event).catch((error) => {
      this.#report(error, event)
      return event.reject('not dealt with')
    })
    return within(this.#timeoutMs, work, () => event.reject('still being dealt with'))
  }

  async #once(event) {
    const state = await this.#deduplication.claim(event.id, HELD_MS)
    if (state === 'new') return this.#dealWith(event)
    return state === 'done' ? event.acknowledge() : event.reject('being dealt with', 503)
  }

  async #dealWith(event) {
    try {
      await this.#listener(event)
    } catch (error) {
      await this.#mark('release', event)
      throw error
    }
    await this.#mark('done', event)
    return event.acknowledge()
  }

  /** What has happened has happened: whatever becomes of the mark, the answer stays. */
  async #mark(mark, event) {
    try {
      await this.#deduplication[mark](event.id)
    } catch (error) {
      this.#report(error, event)
    }
  }

  #report(error, event) {
    try {
      this.#onError(error, event)
    } catch {
      // Whoever reports it must not change the answer.
    }
  }
}

/** The body of a request of `node:http` as it came; one byte too long if it is too long. */
async function readRaw(request) {
  const kept = [request.rawBody, request.body].find((body) => typeof body === 'string' || body instanceof Uint8Array)
  if (kept !== undefined) return kept
  if (Readable.isDisturbed(request)) throw new TypeError(CONSUMED)
  const chunks = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MAX_BODY) break
  }
  return Buffer.concat(chunks)
}

const CONSUMED =
  'the body of the notification was parsed before it could be verified: mount the notifications of wechatpay-sdk ' +
  'before express.json() and every other body parser, or let the parser keep the raw bytes: ' +
  'express.json({ verify: (request, response, bytes) => { request.rawBody = bytes } })'

function refusal(error) {
  if (error instanceof classes.SignatureError) return fail('not verified', 401)
  const unreadable = error instanceof classes.DecryptError || error instanceof classes.InvalidRequest
  return unreadable ? fail('not readable', 400) : fail('not verified yet', 500)
}

function sizeOf(body) {
  return typeof body === 'string' ? Buffer.byteLength(body) : body?.byteLength
}

/** Without the event's content: it is about somebody. */
function print(error, event) {
  console.error(event ? `notification ${event.id}:` : 'notification refused:', error)
}

/** What `work` gives, or `late()` where it takes longer; it is not stopped then. */
async function within(timeoutMs, work, late) {
  let timer
  const limit = new Promise((resolve) => {
    timer = setTimeout(() => resolve(late()), timeoutMs)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

module.exports = { NotificationHandler, MAX_BODY, readRaw }
