'use strict'

const { bytesOf } = require('./engine.js')

/** Turns what arrived at the notify URL into a verified, decrypted event. */
class Notifications {
  #engine

  constructor(engine) {
    this.#engine = engine
  }

  parse(headers, rawBody) {
    const input = { headers: headerLists(headers), refresh: false }
    return new Notification(this.#engine.execute('sdk.parse_notification', input, raw(rawBody)))
  }

  async parseAsync(headers, rawBody, options) {
    const start = (input, body) => this.#engine.submit('sdk.parse_notification', input, options, body)
    return parsedAsync(headers, rawBody, start)
  }
}

/** What `start` makes of it, with platform certificates that are not known yet. */
async function parsedAsync(headers, rawBody, start) {
  return new Notification(await start({ headers: headerLists(headers), refresh: true }, raw(rawBody)))
}

/** One verified notification. */
class Notification {
  constructor({ meta, body }) {
    Object.assign(this, JSON.parse(meta))
    this.resource = JSON.parse(body)
  }

  acknowledge() {
    return { status: 204, headers: {}, body: '' }
  }

  reject(message = 'try again', status = 500) {
    return fail(message, status)
  }
}

/** The answer that says it was not taken. */
function fail(message, status) {
  const body = JSON.stringify({ code: 'FAIL', message: [...String(message)].slice(0, 256).join('') })
  return { status, headers: { 'content-type': 'application/json' }, body }
}

/** `IncomingHttpHeaders`, `Headers` or pairs as lists of values by name. */
function headerLists(headers) {
  if (typeof headers !== 'object' || headers === null) throw new TypeError('the headers must be an object or pairs')
  const pairs = typeof headers[Symbol.iterator] === 'function' ? headers : Object.entries(headers)
  // Without a prototype: anybody may send a header named `constructor`.
  const lists = Object.create(null)
  for (const [name, value] of pairs) {
    if (value === undefined) continue
    lists[name] = (lists[name] ?? []).concat(value)
  }
  return lists
}

function raw(body) {
  if (typeof body === 'string') return Buffer.from(body)
  if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer) return bytesOf(body)
  throw new TypeError(
    'the body must be the bytes or the text exactly as received: the signature covers them, a parsed object ' +
      "has lost them (with Express: express.raw({ type: 'application/json' }))",
  )
}

module.exports = { Notifications, fail, parsedAsync }
