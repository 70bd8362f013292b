'use strict'

/** The settings: our names, and the engine's. */
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
  apiV2Key: 'api_v2_key',
  baseUrl: 'base_url',
  standbyUrl: 'standby_url',
  timeoutMs: 'timeout_ms',
  connectTimeoutMs: 'connect_timeout_ms',
  readTimeoutMs: 'read_timeout_ms',
  maxAttempts: 'max_attempts',
  caBundle: 'ca_bundle',
  proxy: 'proxy',
  acceptLanguage: 'accept_language',
  userAgent: 'user_agent',
  brandId: 'brand_id',
  compensateClock: 'compensate_clock',
}

const OURS = Object.fromEntries(Object.entries(NAMES).map(([ours, theirs]) => [theirs, ours]))
const THEIRS = new RegExp(`\\b(${Object.values(NAMES).join('|')})\\b`, 'g')

/** The engine's names of settings, wherever they stand in its text, as ours. */
function withOurNames(text) {
  return text.replace(THEIRS, (name) => OURS[name])
}

/** Our names of settings, where advice has them, as environment variables: `WECHATPAY_SERIAL_NO`. */
function withEnvironmentNames(advice) {
  return advice.replace(/`(\w+)`/g, (whole, name) =>
    Object.hasOwn(NAMES, name) ? `WECHATPAY_${NAMES[name].toUpperCase()}` : whole,
  )
}

module.exports = { NAMES, OURS, withEnvironmentNames, withOurNames }
