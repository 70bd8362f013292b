'use strict'

const { execFile } = require('node:child_process')
const http = require('node:http')
const path = require('node:path')
const { before, describe, test } = require('node:test')
const assert = require('node:assert')
const { sdk, project, sandbox } = require('./project.js')
const { listen } = require('./webhooks.js')

const failed = (report) => report.checks.filter(({ result }) => result === 'failed')

describe('the doctor', () => {
  let settings
  let config
  before(async () => {
    settings = await sandbox.settings()
    config = (await sandbox.control('GET', 'config')).config
    await sandbox.reset()
  })

  test('finds nothing wrong where nothing is', async () => {
    const report = await new sdk.Client(settings).doctor()
    assert.deepEqual(failed(report), [])
    assert.equal(report.healthy, true)
    const names = report.checks.map(({ name }) => name)
    for (const name of [
      'private_key',
      'serial_no',
      'api_v3_key',
      'clock',
      'connection',
      'signature',
      'answer',
      'echo',
    ]) {
      assert.ok(names.includes(name), name)
    }
    for (const { name, result, message } of report.checks) {
      assert.ok(name && message)
      assert.match(result, /^(ok|warning|skipped)$/)
    }
  })

  test('stays offline when it is told to', async () => {
    await sandbox.forget()
    const report = await new sdk.Client(settings).doctor({ online: false })
    assert.ok(report.healthy && !report.checks.some(({ name }) => name === 'connection'))
    assert.deepEqual(await sandbox.records(), [])
  })

  test('names the settings in our words, also of settings that no client is built of', () => {
    const report = sdk.Client.diagnose({ ...settings, apiV3Key: 'short', platformPublicKey: settings.privateKey })
    assert.equal(report.healthy, false)
    const [key] = failed(report).filter(({ name }) => name === 'api_v3_key')
    assert.equal(key.setting, 'apiV3Key')
    assert.match(key.advice, /`apiV3Key`/)
    assert.ok(failed(report).length > 1, 'all at once')
    assert.doesNotMatch(JSON.stringify(report), /short"|BEGIN/)
    assert.equal(sdk.Client.diagnose(settings).healthy, true)
    assert.equal(sdk.Client.diagnose({ ...settings, unknown: 1 }).healthy, false)
    assert.equal(sdk.Client.diagnose({}).healthy, false)
    assert.throws(() => sdk.Client.diagnose(5), TypeError)
  })

  test('reports what is wrong with the gateway, and is no error', async () => {
    const nobody = new sdk.Client({ ...settings, baseUrl: 'http://127.0.0.1:9', maxAttempts: 1 })
    const report = await nobody.doctor({ timeoutMs: 5000 })
    assert.equal(report.healthy, false)
    assert.equal(report.checks.find(({ name }) => name === 'connection').result, 'failed')
    await sandbox.fault('tampered_body', 3)
    assert.equal((await new sdk.Client({ ...settings, maxAttempts: 1 }).doctor()).healthy, false)
    await sandbox.control('DELETE', 'faults')
  })

  test('has a test notification sent', async (t) => {
    const client = new sdk.Client(settings)
    const events = []
    const handler = new sdk.NotificationHandler(client, (event) => events.push(event))
    const server = await listen(
      http.createServer(async (request, response) => {
        const { status, body } = await handler.handle(request.headers, Buffer.concat(await request.toArray()))
        response.writeHead(status).end(body)
      }),
    )
    t.after(server.close)
    assert.ok((await client.doctor({ notifyUrl: `${server.url}/notify` })).healthy)
    while (events.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    assert.equal(events[0].event_type, 'SECURITY_ECHO.SUCCESS')
  })

  describe('on the command line', () => {
    const bin = path.join(project, 'node_modules', '.bin', 'wechatpay-sdk')
    const run = (changes, ...args) => {
      const own = Object.entries({ ...config, ...changes }).filter(([, value]) => value !== undefined)
      const env = Object.fromEntries(own.map(([name, value]) => [`WECHATPAY_${name.toUpperCase()}`, String(value)]))
      return new Promise((resolve) => {
        execFile(bin, args, { env: { PATH: process.env.PATH, ...env } }, (error, stdout, stderr) =>
          resolve({ code: error ? error.code : 0, stdout, stderr }),
        )
      })
    }

    test('reads the environment and ends with 0 where all is well', async () => {
      const { code, stdout } = await run({}, 'doctor')
      assert.equal(code, 0, stdout)
      assert.match(stdout, /^ok +private_key/m)
      assert.match(stdout, /^ok +echo/m)
      assert.ok(!stdout.includes(config.api_v3_key))
    })

    test('says which variable to change and ends with 1 where something failed', async () => {
      const { code, stdout } = await run({ api_v3_key: 'short' }, 'doctor')
      assert.equal(code, 1)
      assert.match(stdout, /^FAILED +api_v3_key/m)
      assert.match(stdout, /WECHATPAY_API_V3_KEY/)
      assert.equal((await run({ base_url: 'http://127.0.0.1:9', max_attempts: 1 }, 'doctor')).code, 1)
    })

    test('stays offline, and answers in JSON, when it is told to', async () => {
      const { code, stdout } = await run({ base_url: 'http://127.0.0.1:9' }, 'doctor', '--offline', '--json')
      assert.equal(code, 0)
      assert.equal(JSON.parse(stdout).healthy, true)
    })

    test('explains itself, and refuses what it does not know with 2', async () => {
      assert.match((await run({}, '--help')).stdout, /usage: wechatpay-sdk doctor/)
      for (const args of [[], ['nurse'], ['doctor', '--loud'], ['doctor', 'x']]) {
        const { code, stderr } = await run({}, ...args)
        assert.equal(code, 2, args.join(' '))
        assert.match(stderr, /usage/)
      }
    })
  })
})
