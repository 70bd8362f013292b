'use strict'

const { bytesOf } = require('./engine.js')
const { FileCall } = require('./files.js')

/** Bills: applied for, downloaded, verified and read row by row. */
class Bills {
  #engine

  constructor(engine) {
    this.#engine = engine
  }

  trade(args, options) {
    return this.open('trade', args, options)
  }

  fundFlow(args, options) {
    return this.open('fund_flow', args, options)
  }

  open(kind, args, options) {
    const input = { kind, arguments: args }
    return new BillCall((format) => this.#engine.submit('sdk.bill', { ...input, format }, options), options)
  }

  read(kind, bytes) {
    return new BillCall(async (format) => this.#engine.execute('sdk.bill_file', { kind, format }, bytesOf(bytes)))
  }

  reconcile(args, orders, options) {
    const open = async () => {
      const lines = []
      for await (const order of orders) lines.push(JSON.stringify(order) ?? 'null', '\n')
      return this.#engine.submit('sdk.reconcile', { arguments: args }, options, Buffer.from(lines.join('')))
    }
    return new Reconciliation(open, options)
  }
}

/** A bill: its rows when iterated, then its summary. */
class BillCall {
  #open
  #options
  #summary = []

  /**
   * @param {(format: 'rows' | 'csv') => Promise<any>} open
   * @param {any} [options]
   */
  constructor(open, options) {
    this.#open = open
    this.#options = options
  }

  async *[Symbol.asyncIterator]() {
    this.#summary = []
    for await (const { row, summary } of linesOf(new FileCall(() => this.#open('rows'), this.#options))) {
      if (row) yield row
      else if (Object.keys(summary).length > 0) this.#summary.push(summary)
    }
  }

  get summary() {
    return this.#summary
  }

  async saveCsv(path) {
    await new FileCall(() => this.#open('csv'), this.#options).save(path)
  }
}

/** What a bill and one's own books do not agree upon, then how much was compared. */
class Reconciliation {
  #open
  #options
  #summary

  constructor(open, options) {
    this.#open = open
    this.#options = options
  }

  async *[Symbol.asyncIterator]() {
    this.#summary = undefined
    for await (const { summary, ...difference } of linesOf(new FileCall(this.#open, this.#options))) {
      if (summary) this.#summary = summary
      else yield difference
    }
  }

  get summary() {
    return this.#summary
  }
}

/** The JSON objects of lines that come in pieces of any size. */
async function* linesOf(pieces) {
  let rest = Buffer.alloc(0)
  for await (const piece of pieces) {
    const text = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    const end = text.lastIndexOf(10) + 1
    for (const line of text.toString('utf8', 0, end).split('\n')) if (line) yield JSON.parse(line)
    rest = text.subarray(end)
  }
}

module.exports = { Bills }
