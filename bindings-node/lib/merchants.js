'use strict'

const native = require('./native.js')
const { engineOf } = require('./client.js')
const { submitted } = require('./engine.js')
const { parsedAsync } = require('./notifications.js')

/** The clients of many merchants, and whose notification it is. */
class Merchants {
  #native = new native.Merchants()
  #clients = new Map()

  add(client) {
    const mchid = engineOf(client).join(this.#native)
    const before = this.#clients.get(mchid)
    this.#clients.set(mchid, client)
    return before
  }

  remove(mchid) {
    const client = this.#clients.get(mchid)
    if (this.#clients.delete(mchid)) this.#native.remove(mchid)
    return client
  }

  client(mchid) {
    return this.#clients.get(mchid)
  }

  get size() {
    return this.#clients.size
  }

  async parse(headers, rawBody, options) {
    const start = (input, body) => submitted(input, options, (text) => this.#native.submitNotification(text, body))
    return parsedAsync(headers, rawBody, start)
  }

  /** As a client has it. */
  get notifications() {
    return { parseAsync: (headers, rawBody, options) => this.parse(headers, rawBody, options) }
  }
}

module.exports = { Merchants }
