import assert from 'node:assert'
import { createRequire } from 'node:module'
import * as sdk from 'wechatpay-sdk'

const twin = createRequire(import.meta.url)('wechatpay-sdk')
assert.equal(sdk.Client, twin.Client, 'one class, however it is loaded')
assert.deepEqual(
  Object.keys(sdk)
    .filter((name) => name !== 'default')
    .sort(),
  Object.keys(twin).sort(),
)
assert.throws(() => new sdk.Client({ mchid: '1900000001' }), sdk.ConfigError)
console.log('ok')
