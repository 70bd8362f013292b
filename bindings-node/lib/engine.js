'use strict'

const { fileURLToPath } = require('node:url')
const native = require('./native.js')
const { AbortError, classes, errorFrom } = require('./errors.js')
const { listen } = require('./log.js')
const { asker } = require('./signer.js')

/** The addon's engine with JSON, files, signals and error classes on this side of the border. */
class Engine {
  #native
  #remote

  constructor(settings, fromEnv, signer) {
    const ask = signer === undefined ? undefined : asker(signer)
    this.#remote = ask !== undefined
    const text = JSON.stringify(settings)
    try {
      this.#native = new native.Engine(text, fromEnv, ask)
    } catch (error) {
      // The addon throws the engine's error object as the message.
      throw errorFrom(error instanceof Error ? error.message : error)
    }
  }

  /** Calls an operation: `file` among the arguments is bytes, which go beside the JSON, or a path. */
  async call(operation, args = {}, options = {}, asBytes = false) {
    let attachment = isContent(args?.file) ? args.file : undefined
    const path = pathOf(args?.file)
    if (attachment || path) args = { ...args, file: undefined }
    if (attachment instanceof Blob) attachment = await attachment.arrayBuffer()
    if (attachment) attachment = bytesOf(attachment)
    return this.submit(operation, { arguments: args, file: path }, options, attachment, asBytes)
  }

  async submit(name, input, options, attachment, asBytes = false) {
    if (typeof name !== 'string') throw new TypeError('the operation must be text')
    return submitted(input, options, (text) => this.#native.submit(name, text, attachment, asBytes))
  }

  /** Lets the addon's `merchants` find it; gives its mchid. */
  join(merchants) {
    return merchants.insert(this.#native)
  }

  /** Does what needs no network, at once. */
  execute(name, input, attachment) {
    listen()
    const outcome = this.#native.execute(name, JSON.stringify(input), attachment)
    if (outcome === null) throw asynchronous(name)
    if (!outcome.ok) throw errorFrom(outcome.meta)
    return outcome
  }

  /** The JSON of what needs no network. */
  compute(name, input) {
    if (this.#remote) throw asynchronous(name)
    return parsed(this.execute(name, input))
  }

  /** The same, waiting for the signer. */
  async computeAsync(name, input) {
    return parsed(await this.submit(name, input, {}))
  }
}

function parsed({ body }) {
  return JSON.parse(body.toString())
}

function asynchronous(operation) {
  const message = 'the private key is at a remote signer: use the asynchronous form'
  return new classes.InvalidRequest({ kind: 'invalid_request', message, operation, pointer: '', rule: 'asynchronous' })
}

/** Starts something with the input as JSON and the options of a call; gives its outcome. */
async function submitted(input, options, start) {
  const { signal, timeoutMs, maxAttempts, ...unknown } = objectOf(options, 'the options')
  for (const option of Object.keys(unknown)) throw new TypeError(`there is no option ${option}`)
  // JSON would leave these out, as if nothing had been given.
  if (['function', 'symbol'].includes(typeof input.arguments)) throw new TypeError('the arguments must be an object')
  refuseUncounted({ timeoutMs, maxAttempts })
  refuseAborted(signal)
  const given = timeoutMs ?? maxAttempts
  const limits = given === undefined ? undefined : { timeout_ms: timeoutMs, max_attempts: maxAttempts }
  const text = JSON.stringify({ ...input, options: limits })
  listen()
  return settle(start(text), signal)
}

/** The outcome of something under way, unless it is an error or `signal` aborts it. */
async function settle({ promise, token }, signal) {
  const cancel = () => token.cancel()
  signal?.addEventListener('abort', cancel, { once: true })
  if (signal?.aborted) cancel()
  const outcome = await promise
  signal?.removeEventListener('abort', cancel)
  if (!outcome.ok) throw errorFrom(outcome.meta, signal?.reason)
  return outcome
}

/** Before anything is sent: what is no signal could not be listened to afterwards. */
function refuseAborted(signal) {
  const isSignal = typeof signal?.addEventListener === 'function' && typeof signal.aborted === 'boolean'
  if (signal != null && !isSignal) throw new TypeError('the signal must be an AbortSignal')
  if (!signal?.aborted) return
  const message = 'the call was aborted before it began'
  throw new AbortError({ kind: 'cancelled', message, may_have_arrived: false }, signal.reason)
}

/** JSON has no NaN: it would mean that nothing was given. */
function refuseUncounted(numbers) {
  for (const [name, value] of Object.entries(numbers)) {
    if (value != null && !(Number.isSafeInteger(value) && value >= 0))
      throw new TypeError(`${name} must be a whole number`)
  }
}

/**
 * What was given, or nothing: an object either way.
 *
 * @returns {any}
 */
function objectOf(given = {}, what) {
  if (typeof given === 'object' && given !== null) return given
  throw new TypeError(`${what} must be an object`)
}

/** A path as text; `undefined` for anything else. */
function pathOf(value) {
  if (value instanceof URL) return fileURLToPath(value)
  return typeof value === 'string' ? value : undefined
}

function isContent(value) {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer || value instanceof Blob
}

/** The same memory as a `Uint8Array`. */
function bytesOf(content) {
  if (!ArrayBuffer.isView(content) && !(content instanceof ArrayBuffer)) throw new TypeError('bytes must be given')
  if (content instanceof ArrayBuffer) return new Uint8Array(content)
  return new Uint8Array(content.buffer, content.byteOffset, content.byteLength)
}

module.exports = { Engine, bytesOf, objectOf, pathOf, settle, submitted }
