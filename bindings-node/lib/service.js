'use strict'

const { dataOf } = require('./call.js')
const { FileCall } = require('./files.js')

/** Base of the generated services: each method is one of these calls. */
class Service {
  #engine

  constructor(engine) {
    this.#engine = engine
  }

  static call(service, operation, args, options) {
    return dataOf(service.#engine.call(operation, args, options), parsed)
  }

  static download(service, operation, args, options) {
    const fetch = (more) => service.#engine.submit(operation, { arguments: args, ...more }, options, undefined, true)
    return new FileCall(fetch, options)
  }

  /** One page when awaited, every item of every page when iterated. */
  static list(service, operation, args, options, paging) {
    const page = (args) => Service.call(service, operation, args, options)
    const first = page(args)
    const pages = () => pagesFrom(first, args, paging, page)
    return Object.defineProperties(first, {
      pages: { value: pages },
      [Symbol.asyncIterator]: {
        value: async function* () {
          for await (const page of pages()) yield* page[paging.items] ?? []
        },
      },
    })
  }
}

function parsed({ body }) {
  return body === '' ? undefined : JSON.parse(body)
}

async function* pagesFrom(first, args, paging, load) {
  // Before anything else: nobody hears of a call that fails while what comes here has thrown already, but Node.
  let page = await first
  let position = args?.[paging.position] ?? paging.first
  let seen = paging.style === 'offset' ? position : 0
  for (;;) {
    yield page
    const count = page[paging.items]?.length ?? 0
    seen += count
    const next = { offset: seen, page: position + 1, cursor: page[paging.next] }[paging.style]
    const all = page[paging.total]
    const done = paging.style === 'cursor' ? !next || next === position : count === 0 || seen >= all
    if (done) return
    position = next
    page = await load({ ...args, [paging.position]: position })
  }
}

module.exports = { Service }
