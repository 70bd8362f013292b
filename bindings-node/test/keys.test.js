'use strict'

const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { before, describe, test } = require('node:test')
const assert = require('node:assert')
const { sdk, sandbox } = require('./project.js')

describe('keys are replaced', () => {
  let settings
  before(async () => {
    settings = await sandbox.settings()
  })
  const notify = () => sandbox.control('POST', 'notification', { event_type: 'COUPON.USE' })

  test('while the client works, and the former APIv3 key still opens what arrives', async () => {
    const client = new sdk.Client({ ...settings, apiV3Key: '0123456789abcdef0123456789abcdef' })
    const { headers, body } = await notify()
    assert.throws(() => client.notifications.parse(headers, body), { name: 'DecryptError' })
    const { serialNo, platformSerials } = await client.replaceKeys({ apiV3Key: settings.apiV3Key })
    assert.equal(serialNo, settings.serialNo)
    assert.ok(platformSerials.includes(settings.platformPublicKeyId))
    assert.ok(client.notifications.parse(headers, body).resource.coupon_id)
    await client.replaceKeys({ apiV3Key: '0123456789abcdef0123456789abcdee' })
    assert.ok(client.notifications.parse(headers, body).resource.coupon_id)
  })

  test('by reading the configured files again', async (t) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wechatpay-'))
    t.after(() => fs.rmSync(folder, { recursive: true }))
    const file = path.join(folder, 'apiclient_key.pem')
    fs.writeFileSync(file, settings.privateKey)
    const client = new sdk.Client({ ...settings, privateKey: { file } })
    assert.equal((await client.replaceKeys()).serialNo, settings.serialNo)
    fs.writeFileSync(file, 'no key')
    await assert.rejects(client.replaceKeys(), { name: 'ConfigError', setting: 'privateKey' })
    assert.ok(client.payParams.jsapi('wx1', 'wx2').paySign, 'the former key stays')
  })

  test('all of them or none', async () => {
    const client = new sdk.Client(settings)
    for (const wrong of [
      { apiV3Key: 'short' },
      { privateKey: 'x', apiV3Key: settings.apiV3Key },
      { mchid: '1900000002' },
    ]) {
      await assert.rejects(client.replaceKeys(wrong), { name: 'ConfigError' })
    }
    await assert.rejects(client.replaceKeys(null), TypeError)
    const { headers, body } = await notify()
    assert.ok(client.notifications.parse(headers, body))
    assert.ok((await client.payGift.getActivity({ activity_id: '10028001' })).activity_id)
  })
})
