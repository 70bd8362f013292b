'use strict'

const { createRequire } = require('node:module')
const path = require('node:path')

/** A project that has the packed package installed. */
const project = path.join(__dirname, '..', 'dist', 'project')
const sdk = createRequire(path.join(project, 'index.js'))('wechatpay-sdk')

/** The sandbox that the tests talk to. */
const sandbox = {
  url: process.env.WECHATPAY_SANDBOX ?? 'http://127.0.0.1:7117',

  async control(method, path, body) {
    const response = await fetch(`${this.url}/_sandbox/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    const text = await response.text()
    return text && JSON.parse(text)
  },

  /** The sandbox's settings with our names. */
  async settings(kind = 'config') {
    const { [kind]: config } = await this.control('GET', 'config')
    return Object.fromEntries(Object.entries(config).map(([name, value]) => [camelCase(name), value]))
  },

  async client(settings) {
    return new sdk.Client({ ...(await this.settings()), ...settings })
  },

  fault: (fault, times = 1) => sandbox.control('POST', 'faults', { fault, times }),
  records: () => sandbox.control('GET', 'records'),
  tellOutcome: (scenario, outcome) => sandbox.control('POST', 'outcomes', { scenario, outcome }),
  forget: () => sandbox.control('DELETE', 'records'),
  reset: () => sandbox.control('POST', 'reset'),
}

function camelCase(name) {
  return name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase())
}

module.exports = { camelCase, project, sdk, sandbox }
