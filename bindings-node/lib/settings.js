'use strict'

const { fileURLToPath } = require('node:url')
const { classes } = require('./errors.js')
const { NAMES, OURS } = require('./names.js')

/** Settings as the engine wants them; it refuses what it does not know. */
function engineSettings(settings) {
  const known = Object.entries(settings).map(([name, value]) => {
    if (Object.hasOwn(OURS, name) && !Object.hasOwn(NAMES, name)) throw misspelt(name)
    const theirs = Object.hasOwn(NAMES, name) ? NAMES[name] : name
    return [theirs, plain(value, name === 'merchantP12' ? 'base64' : 'utf8')]
  })
  return Object.fromEntries(known)
}

function misspelt(setting) {
  const message = 'there is no such setting here'
  return new classes.ConfigError({
    kind: 'config',
    setting,
    message,
    expected: OURS[setting],
    found: 'another spelling',
  })
}

function plain(value, encoding) {
  if (Array.isArray(value)) return value.map((one) => plain(one, encoding))
  if (value instanceof URL) return value.protocol === 'file:' ? { file: fileURLToPath(value) } : value.href
  if (value instanceof Uint8Array) return Buffer.from(value).toString(encoding)
  // JSON has no NaN: it would mean that nothing was given.
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (value?.file instanceof URL) return { file: fileURLToPath(value.file) }
  return value
}

module.exports = { engineSettings }
