'use strict'

const { withOurNames } = require('./names.js')

/** Base of everything that this package throws about a call, a setting or a notification. */
class WeChatPayError extends Error {
  /**
   * @param {Record<string, any>} data the error object of the engine
   * @param {unknown} [cause]
   */
  constructor({ kind, message, ...fields }, cause) {
    super(message, cause === undefined ? undefined : { cause })
    Object.defineProperty(this, 'kind', { value: kind })
    for (const [name, value] of Object.entries(fields)) {
      this[camelCase(name)] = name === 'advice' && value ? withOurNames(value) : value
    }
  }

  get name() {
    return this.constructor.name
  }
}

class ConfigError extends WeChatPayError {
  constructor(data) {
    const [setting, text, expected] = [data.setting, data.message, data.expected].map(withOurNames)
    super({ ...data, setting, expected, message: `${setting}: ${text} (expected ${expected}, found ${data.found})` })
  }
}

class InvalidRequest extends WeChatPayError {
  constructor(data) {
    const message = [data.operation, data.pointer, data.message].filter(Boolean).join(': ')
    super({ ...data, message })
  }
}

class ApiError extends WeChatPayError {
  #detail

  constructor({ detail, ...data }) {
    super(data)
    this.#detail = detail
  }

  /** Not shown when printed: it may repeat what was sent, the whole body even. */
  get detail() {
    return this.#detail
  }
}

class SignatureError extends WeChatPayError {
  constructor(data) {
    super({ ...data, message: withOurNames(data.message) })
  }
}

class DecryptError extends WeChatPayError {
  constructor(data) {
    super({ ...data, key: withOurNames(data.key) })
  }
}

class TransportError extends WeChatPayError {}

class AbortError extends WeChatPayError {
  constructor(data, reason) {
    super({ ...data, code: 'ABORT_ERR' }, reason)
  }
}

class InternalError extends WeChatPayError {}

const CLASSES = {
  config: ConfigError,
  invalid_request: InvalidRequest,
  api: ApiError,
  signature: SignatureError,
  decrypt: DecryptError,
  transport: TransportError,
  cancelled: AbortError,
  internal: InternalError,
}

/** The error that the engine's JSON describes; `reason` is why the caller gave up, if it did. */
function errorFrom(json, reason) {
  let data
  try {
    data = JSON.parse(json)
  } catch {
    data = { kind: 'internal', message: String(json) }
  }
  return new (CLASSES[data.kind] ?? WeChatPayError)(data, data.kind === 'cancelled' ? reason : undefined)
}

/** `request_id` → `requestId` */
function camelCase(name) {
  return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())
}

module.exports = {
  AbortError,
  errorFrom,
  classes: {
    WeChatPayError,
    ConfigError,
    InvalidRequest,
    ApiError,
    SignatureError,
    DecryptError,
    TransportError,
    AbortError,
    InternalError,
  },
}
