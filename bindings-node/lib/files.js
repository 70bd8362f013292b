'use strict'

const { Response } = require('./call.js')
const { pathOf, settle } = require('./engine.js')

/**
 * A file: its bytes when awaited; chunk by chunk when iterated, streamed or saved. Nothing is sent before that.
 */
class FileCall {
  #fetch
  #options
  #whole

  /**
   * @param {(input: object) => Promise<any>} fetch asks for the file, with `stream` chunk by chunk
   * @param {{ signal?: AbortSignal }} [options]
   */
  constructor(fetch, options) {
    this.#fetch = fetch
    this.#options = options
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise, made when it is asked for
  then(resolve, reject) {
    return this.#bytes().then(resolve, reject)
  }

  catch(reject) {
    return this.#bytes().catch(reject)
  }

  finally(settled) {
    return this.#bytes().finally(settled)
  }

  get [Symbol.toStringTag]() {
    return 'FileCall'
  }

  async withResponse() {
    const data = await this.#bytes()
    return { data, response: new Response(await this.#whole) }
  }

  async *[Symbol.asyncIterator]() {
    const file = await this.#open()
    try {
      for (;;) {
        const { body } = await settle(file.read(), this.#options?.signal)
        if (body.length === 0) return
        yield body
      }
    } finally {
      file.close()
    }
  }

  stream() {
    const chunks = this[Symbol.asyncIterator]()
    return new ReadableStream(
      {
        async pull(controller) {
          const { done, value } = await chunks.next()
          if (done) controller.close()
          else controller.enqueue(value)
        },
        async cancel() {
          await chunks.return()
        },
      },
      { highWaterMark: 0 },
    )
  }

  async save(path) {
    const target = pathOf(path)
    if (target === undefined) throw new TypeError('the path must be text or a file URL')
    const file = await this.#open()
    try {
      await settle(file.save(target), this.#options?.signal)
    } finally {
      file.close()
    }
  }

  #bytes() {
    this.#whole ??= this.#fetch({})
    return this.#whole.then(({ body }) => body)
  }

  async #open() {
    return (await this.#fetch({ stream: true })).file
  }
}

module.exports = { FileCall }
