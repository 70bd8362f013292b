'use strict'

const { Bills } = require('./bills.js')
const { Response } = require('./call.js')
const { diagnose, reportOf } = require('./doctor.js')
const { Engine, objectOf } = require('./engine.js')
const { FileCall } = require('./files.js')
const { forwardLog } = require('./log.js')
const { Notifications } = require('./notifications.js')
const { payParams } = require('./pay_params.js')
const { engineSettings } = require('./settings.js')
const products = require('../generated/products.js')

/**
 * The engine of a client, for the rest of this package.
 *
 * @type {(client: any) => any}
 */
let engineOf

/** One merchant's way to WeChat Pay. Everything it holds is private, so nothing prints a key. */
class Client {
  #engine

  /**
   * @param {Record<string, any>} settings
   * @param {symbol} [source]
   */
  constructor(settings, source) {
    const { logger, logLevel, signer, ...others } = objectOf(settings, 'the settings')
    this.#engine = new Engine(engineSettings(others), source === FROM_ENV, signer)
    if (logger) forwardLog(logger, logLevel)
  }

  static fromEnv(settings) {
    return new Client(settings, FROM_ENV)
  }

  static diagnose(settings) {
    return diagnose(settings, false)
  }

  static diagnoseEnv(settings) {
    return diagnose(settings, true)
  }

  async doctor(options) {
    const { online, notifyUrl, ...others } = objectOf(options, 'the options')
    const input = { online, notify_url: notifyUrl }
    return reportOf(JSON.parse((await this.#engine.submit('sdk.doctor', input, others)).body))
  }

  async clock() {
    const { skew_ms, samples, compensated } = await this.#engine.computeAsync('sdk.clock', {})
    return { skewMs: skew_ms ?? undefined, samples, compensated }
  }

  async replaceKeys(settings) {
    const keys = await this.#engine.computeAsync('sdk.replace_keys', engineSettings(objectOf(settings, 'the settings')))
    return { serialNo: keys.serial_no, platformSerials: keys.platform_serials }
  }

  async call(operation, args, options) {
    return new Response(await this.#engine.call(operation, args, options, true))
  }

  async request(request, options) {
    return new Response(
      await this.#engine.submit('sdk.request', objectOf(request, 'the request'), options, undefined, true),
    )
  }

  /** The answer that names a file is also what to pass on: `url` or `download_url`, `hash_type`, `hash_value`. */
  download(file, options) {
    const { url, download_url = url, hash_type, hash_value, gzip } = objectOf(file, 'what to download')
    const input = { url: download_url, hash_type, hash_value, gzip }
    const fetch = (more) => this.#engine.submit('sdk.download', { ...input, ...more }, options, undefined, true)
    return new FileCall(fetch, options)
  }

  get notifications() {
    return new Notifications(this.#engine)
  }

  get bills() {
    return new Bills(this.#engine)
  }

  get payParams() {
    return payParams((channel, input) => this.#engine.compute(`sdk.pay_params.${channel}`, input))
  }

  get payParamsAsync() {
    return payParams((channel, input) => this.#engine.computeAsync(`sdk.pay_params.${channel}`, input))
  }

  /** Not at once: the platform's certificate may have to be downloaded first. */
  async encrypt(text) {
    return JSON.parse((await this.#engine.submit('sdk.encrypt', { text }, {})).body)
  }

  decrypt(text) {
    return this.#engine.compute('sdk.decrypt', { text }).text
  }

  async decryptAsync(text) {
    return (await this.#engine.computeAsync('sdk.decrypt', { text })).text
  }

  static {
    engineOf = (client) => client.#engine
    for (const [name, load] of Object.entries(products)) {
      Object.defineProperty(Client.prototype, name, {
        configurable: true,
        get() {
          const Product = load()
          const value = new Product(this.#engine)
          Object.defineProperty(this, name, { value })
          return value
        },
      })
    }
  }
}

const FROM_ENV = Symbol('from the environment')

module.exports = { Client, engineOf }
