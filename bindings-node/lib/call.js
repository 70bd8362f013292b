'use strict'

/** What the gateway answered. */
class Response {
  #body
  #headers

  constructor({ meta, body }) {
    const { status, request_id, headers } = JSON.parse(meta)
    this.status = status
    this.requestId = request_id
    this.#headers = headers
    this.#body = body
  }

  /** Not shown when printed: there is a signature among them. */
  get headers() {
    return this.#headers
  }

  /** The bytes of the answer, sensitive fields in plain. */
  get body() {
    return Buffer.from(this.#body)
  }

  /** The JSON of the answer; `undefined` where it is empty. */
  get data() {
    return this.#body.length === 0 ? undefined : JSON.parse(this.#body.toString())
  }
}

/** Makes a promise of the answer's data out of one of its outcome. */
function dataOf(outcome, read) {
  const data = outcome.then(read)
  return Object.defineProperty(data, 'withResponse', {
    value: async () => ({ data: await data, response: new Response(await outcome) }),
  })
}

module.exports = { Response, dataOf }
