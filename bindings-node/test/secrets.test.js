'use strict'

// What is secret stays inside: in what is printed, logged, published and packed.

const crypto = require('node:crypto')
const { subscribe, unsubscribe } = require('node:diagnostics_channel')
const fs = require('node:fs')
const path = require('node:path')
const { after, before, describe, test } = require('node:test')
const assert = require('node:assert')
const { inspect } = require('node:util')
const { project, sdk, sandbox } = require('./project.js')

const ID_CARD = '330105199001011234'
const HIDDEN = { showHidden: true, depth: 12, maxStringLength: null, maxArrayLength: null }
const APIV2 = 'v2keyv2keyv2keyv2keyv2keyv2keyv2'

describe('a secret', () => {
  let settings
  let client
  const said = []
  const say = (line) => said.push(line)
  const publish = (record) => said.push(JSON.stringify(record))
  const logger = { error: say, warn: say, info: say, debug: say }

  before(async () => {
    await sandbox.reset()
    await sandbox.forget()
    settings = { ...(await sandbox.settings()), apiV2Key: APIV2 }
    client = new sdk.Client({ ...settings, logger, logLevel: 'trace', maxAttempts: 2 })
    for (const channel of ['wechatpay:log', 'wechatpay:call']) subscribe(channel, publish)
  })
  after(() => {
    for (const channel of ['wechatpay:log', 'wechatpay:call']) unsubscribe(channel, publish)
    new sdk.Client({ ...settings, logger, logLevel: 'off' })
  })

  /** Every secret that was in play: keys, what was signed with them, what is somebody's. */
  const secrets = async () => {
    const lines = settings.privateKey.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'))
    const authorizations = (await sandbox.records()).map(({ headers }) => JSON.stringify(headers))
    const signatures = authorizations.flatMap((text) =>
      [...text.matchAll(/signature=\\?"([^"\\]+)/g)].map(([, one]) => one),
    )
    const nonces = authorizations.flatMap((text) =>
      [...text.matchAll(/nonce_str=\\?"([^"\\]+)/g)].map(([, one]) => one),
    )
    assert.ok(lines.length > 10 && signatures.length > 3 && nonces.length > 3)
    return [...lines, ...signatures, ...nonces, settings.apiV3Key, APIV2, ID_CARD, 'BEGIN PRIVATE', 'BEGIN RSA']
  }
  const absent = async (text, what) => {
    for (const secret of await secrets()) assert.ok(!text.includes(secret), `${what} shows ${secret.slice(0, 12)}…`)
  }
  const printed = (value) =>
    [
      // Who asks for the detail of an error gets it.
      inspect(value, { ...HIDDEN, getters: !(value instanceof sdk.ApiError) }),
      String(value),
      JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner)),
      value instanceof Error ? value.stack : '',
    ].join('\n')

  const transfer = () =>
    client.mchTransfer.createTransferBill({
      appid: 'wx8888888888888888',
      out_bill_no: crypto.randomUUID().replaceAll('-', ''),
      transfer_scene_id: '1000',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      user_name: ID_CARD,
      transfer_amount: 1,
      transfer_remark: 'x',
      transfer_scene_report_infos: [{ info_type: 'a', info_content: 'b' }],
    })

  test('is in nothing that is printed, logged or published, whatever goes wrong', async () => {
    const shown = [
      client,
      client.payGift,
      client.notifications,
      client.bills,
      client.payParams,
      client.payParamsAsync,
      sdk,
    ]
    const keep = async (call) => {
      shown.push(call)
      try {
        shown.push(await call)
      } catch (error) {
        shown.push(error, error.cause)
      }
    }
    await keep(client.payGift.getActivity({ activity_id: '10028001' }).withResponse())
    await keep(client.call('pay_gift.get_activity', { activity_id: '10028001' }))
    await keep(transfer())
    await keep(client.mchTransfer.createTransferBill({ user_name: ID_CARD.repeat(20) }))
    await keep(client.request({ method: 'POST', path: '/v3/none', body: { id_card: ID_CARD }, query: { id: ID_CARD } }))
    const path = '/v3/fund-app/mch-transfer/transfer-bills'
    await keep(
      client.request({ method: 'POST', path, body: { openid: 7, transfer_remark: ID_CARD, appid: ID_CARD.repeat(9) } }),
    )
    const foreign = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    const unsigned = new sdk.Client({ ...settings, privateKey: foreign.export({ type: 'pkcs8', format: 'pem' }) })
    const refused = await unsigned.request({ method: 'POST', path, body: { id: ID_CARD } }).catch((error) => error)
    assert.equal(refused.code, 'SIGN_ERROR')
    assert.ok(JSON.stringify(refused.detail).includes(ID_CARD), 'the gateway says what should have been signed')
    shown.push(refused)
    for (const fault of [
      'tampered_body',
      'foreign_signature',
      'html_error',
      'invalid_json',
      'status_500',
      'reset_after',
      'truncated',
    ]) {
      await sandbox.fault(fault, 2)
      await keep(transfer())
      await sandbox.control('DELETE', 'faults')
    }
    await keep(client.bills.trade({ bill_date: '2026-11-20' }))
    await keep(client.encrypt(ID_CARD.repeat(20)))
    const file = client.download({
      url: `${sandbox.url}/v3/none?token=${ID_CARD}`,
      hash_type: 'SHA1',
      hash_value: '00',
    })
    await keep(file)
    const { headers, body } = await sandbox.control('POST', 'notification', {
      event_type: 'COUPON.USE',
      fault: 'wrong_key',
    })
    await keep(client.notifications.parseAsync(headers, body))
    shown.push(new sdk.NotificationHandler(client, () => {}), new sdk.InMemoryDeduplication())
    for (const value of shown) await absent(printed(value), inspect(value, { depth: 0 }))

    while (!said.some((line) => line.includes('wechatpay::call'))) await new Promise((resolve) => setImmediate(resolve))
    await absent(said.join('\n'), 'the log')
    assert.ok(said.join('\n').includes('mch_transfer.create_transfer_bill'), 'but says which calls there were')
    assert.doesNotMatch(said.join('\n'), /authorization/i)
  })

  test('that is a wrong setting is not repeated', async () => {
    const wrong = {
      apiV3Key: 'sesame-open-sesame',
      apiV2Key: 'sesame-open-sesame',
      privateKey: '-----BEGIN PRIVATE KEY-----\nsesame+open+sesame\n-----END PRIVATE KEY-----\n',
      privateKeyPassword: 'sesame-open-sesame',
      platformPublicKey: 'sesame-open-sesame',
      merchantP12: 'c2VzYW1lLW9wZW4=',
      proxy: 'http://user:sesame-open-sesame@',
    }
    for (const [name, value] of Object.entries(wrong)) {
      try {
        shownSafe(new sdk.Client({ ...settings, [name]: value }))
      } catch (error) {
        shownSafe(error)
      }
      await client.replaceKeys({ [name]: value }).catch(shownSafe)
    }
    function shownSafe(value) {
      assert.doesNotMatch(printed(value), /sesame|c2VzYW1l/)
    }
  })

  test('is in no file that is published', () => {
    const main = path.join(project, 'node_modules', 'wechatpay-sdk')
    const files = fs.readdirSync(main, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    assert.ok(files.length > 200)
    for (const { parentPath, path: folder, name } of files) {
      const text = fs.readFileSync(path.join(parentPath ?? folder, name), 'latin1')
      assert.doesNotMatch(text, /-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/]{20}/, name)
      assert.doesNotMatch(text, /\/root\/|\/home\/|_authToken|npm_[A-Za-z0-9]{36}/, name)
      for (const line of settings.privateKey.split('\n').filter((line) => line.length > 20))
        assert.ok(!text.includes(line))
    }
    const manifest = JSON.parse(fs.readFileSync(path.join(main, 'package.json'), 'utf8'))
    assert.deepEqual(Object.keys(manifest.dependencies ?? {}), [], 'it depends on nothing but its addon')
    assert.deepEqual(
      [manifest.scripts, manifest.devDependencies],
      [undefined, undefined],
      'and runs nothing when installed',
    )
  })
})
