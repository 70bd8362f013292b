'use strict'

const { fileURLToPath } = require('node:url')

const NAMES = {
  mchid: 'mchid',
  serialNo: 'serial_no',
  privateKey: 'private_key',
  privateKeyPassword: 'private_key_password',
  certificate: 'certificate',
  merchantP12: 'merchant_p12',
  merchantP12Password: 'merchant_p12_password',
  platformPublicKeyId: 'platform_public_key_id',
  platformPublicKey: 'platform_public_key',
  platformCertificates: 'platform_certificates',
  apiV3Key: 'api_v3_key',
  baseUrl: 'base_url',
  timeoutMs: 'timeout_ms',
  connectTimeoutMs: 'connect_timeout_ms',
  maxAttempts: 'max_attempts',
  caBundle: 'ca_bundle',
  proxy: 'proxy',
  acceptLanguage: 'accept_language',
  userAgent: 'user_agent',
  brandId: 'brand_id',
}

/** Settings as the engine wants them; it refuses what it does not know. */
function engineSettings(settings) {
  const known = Object.entries(settings).map(([name, value]) => {
    // A name of the engine's own spelling is not one of ours.
    const theirs = Object.hasOwn(NAMES, name) ? NAMES[name] : name.replaceAll('_', '.')
    return [theirs, plain(value, name === 'merchantP12' ? 'base64' : 'utf8')]
  })
  return Object.fromEntries(known)
}

/** The engine's names of settings, wherever they stand in its text, as ours. */
function withOurNames(text) {
  return text.replace(THEIRS, (name) => OURS[name])
}

const OURS = Object.fromEntries(Object.entries(NAMES).map(([ours, theirs]) => [theirs, ours]))
const THEIRS = new RegExp(`\\b(${Object.values(NAMES).join('|')})\\b`, 'g')

function plain(value, encoding) {
  if (Array.isArray(value)) return value.map((one) => plain(one, encoding))
  if (value instanceof URL) return value.protocol === 'file:' ? { file: fileURLToPath(value) } : value.href
  if (value instanceof Uint8Array) return Buffer.from(value).toString(encoding)
  if (value?.file instanceof URL) return { file: fileURLToPath(value.file) }
  return value
}

module.exports = { engineSettings, withOurNames }
