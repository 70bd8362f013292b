const assert = require('node:assert')
const { Client, ConfigError, version } = require('wechatpay-sdk')

assert.match(version, /^\d+\.\d+\.\d+/)
assert.throws(() => new Client({ mchid: '1900000001' }), ConfigError)
console.log('ok')
