'use strict'

const { after, before, describe, test } = require('node:test')
const assert = require('node:assert')
const http = require('node:http')
const { sdk, sandbox } = require('./project.js')
const { frameworks, listen, userRequire } = require('./webhooks.js')

const deliver = async (url, fault, notification = {}) => {
  const input = { event_type: 'COUPON.USE', url, fault, ...notification }
  return (await sandbox.control('POST', 'notification', input)).delivered
}
const fetchSigned = () => sandbox.control('POST', 'notification', { event_type: 'COUPON.USE' })
const post = async (url, { headers, body }) => {
  const response = await fetch(url, { method: 'POST', headers, body })
  return { status: response.status, body: await response.text() }
}
const fails = (answer, status) => {
  assert.equal(answer.status, status, answer.body)
  assert.equal(JSON.parse(answer.body).code, 'FAIL')
}

for (const [framework, start] of Object.entries(frameworks)) {
  describe(`${framework}: the address that is notified`, () => {
    const events = []
    let listener
    let server
    let url
    before(async () => {
      const take = (event) => {
        events.push(event)
        return listener?.(event)
      }
      server = await start(await sandbox.client(), take, { onError: () => {}, timeoutMs: 60_000 })
      url = `${server.url}/notify`
    })
    after(() => server.close())
    const reset = (next) => {
      events.length = 0
      listener = next
    }

    test('hands over the typed event and answers 204 without a body', async () => {
      reset()
      assert.deepEqual(await deliver(url), { status: 204, body: '' })
      assert.equal(events.length, 1)
      assert.equal(events[0].event_type, 'COUPON.USE')
      assert.ok(events[0].resource.coupon_id)
    })

    for (const [fault, status] of Object.entries({
      tampered_body: 401,
      foreign_signature: 401,
      stale_timestamp: 401,
      future_timestamp: 401,
      missing_signature_header: 401,
      unknown_serial: 401,
      probe: 401,
      malformed_signature: 401,
      wrong_key: 400,
    })) {
      test(`answers ${status} to ${fault.replaceAll('_', ' ')} and hands nothing over`, async () => {
        reset()
        fails(await deliver(url, fault), status)
        assert.equal(events.length, 0)
      })
    }

    test('hands over once what comes again', async () => {
      reset()
      const signed = await fetchSigned()
      for (let times = 0; times < 3; times++) assert.deepEqual(await post(url, signed), { status: 204, body: '' })
      assert.equal(events.length, 1)
    })

    test('hands over once what comes several times at once', async () => {
      let finish
      reset(
        () =>
          new Promise((resolve) => {
            finish = resolve
          }),
      )
      const signed = await fetchSigned()
      const first = post(url, signed)
      while (events.length === 0) await new Promise((resolve) => setImmediate(resolve))
      fails(await post(url, signed), 503)
      finish()
      assert.equal((await first).status, 204)
      assert.equal(events.length, 1)
    })

    test('asks for what failed again, and hands it over again', async () => {
      reset(() => {
        throw new Error('the database is away, password=hunter2')
      })
      const signed = await fetchSigned()
      const refused = await post(url, signed)
      fails(refused, 500)
      assert.doesNotMatch(refused.body, /hunter2/)
      listener = undefined
      assert.equal((await post(url, signed)).status, 204)
      assert.equal(events.length, 2)
    })

    test('answers in time when the listener takes too long, and lets it finish', async (t) => {
      let finish
      const taken = []
      const take = (event) => {
        taken.push(event)
        return new Promise((resolve) => {
          finish = resolve
        })
      }
      const impatient = await start(await sandbox.client(), take, { onError: () => {}, timeoutMs: 50 })
      t.after(() => impatient.close())
      const url = `${impatient.url}/notify`
      const signed = await fetchSigned()
      fails(await post(url, signed), 500)
      fails(await post(url, signed), 503)
      finish()
      await new Promise((resolve) => setImmediate(resolve))
      assert.deepEqual(await post(url, signed), { status: 204, body: '' })
      assert.equal(taken.length, 1)
    })

    test('takes no more than 1 MiB', async () => {
      reset()
      const { headers, body } = await fetchSigned()
      const answer = await post(url, { headers, body: body + ' '.repeat(2 * 1024 * 1024) })
      assert.equal(answer.status, 413)
      assert.equal(events.length, 0)
    })
  })
}

test('Express behind a parser that loses the bytes says where to mount it', async (t) => {
  const express = userRequire('express')
  const { notifications } = userRequire('wechatpay-sdk/express')
  const app = express()
  const errors = []
  app.use(express.json())
  app.post('/notify', notifications(await sandbox.client(), assert.fail))
  app.use((error, _request, response, _next) => {
    errors.push(error)
    response.sendStatus(500)
  })
  const server = await listen(http.createServer(app))
  t.after(server.close)
  assert.equal((await deliver(`${server.url}/notify`)).status, 500)
  assert.match(errors[0].message, /before express\.json\(\)[\s\S]*rawBody/)
})

test('NestJS without raw bodies says how to keep them', async (t) => {
  const { Logger } = userRequire('@nestjs/common')
  const { HandleNotification, WeChatPayModule } = userRequire('wechatpay-sdk/nestjs')
  const { Controller, Module, Post } = userRequire('@nestjs/common')
  const { NestFactory } = userRequire('@nestjs/core')
  class Notify {
    notify() {
      assert.fail('nothing was verified')
    }
  }
  const method = Object.getOwnPropertyDescriptor(Notify.prototype, 'notify')
  Post('notify')(Notify.prototype, 'notify', method)
  HandleNotification()(Notify.prototype, 'notify', method)
  Controller()(Notify)
  class App {}
  const client = await sandbox.client()
  const register = WeChatPayModule.registerAsync({ useFactory: async () => ({ client }) })
  Module({ imports: [register], controllers: [Notify] })(App)
  const lines = []
  const note = (...line) => lines.push(line.join(' '))
  const logger = { log() {}, warn() {}, debug() {}, verbose() {}, fatal: note, error: note }
  t.after(() => Logger.overrideLogger(false))
  const app = await NestFactory.create(App, { logger })
  await app.listen(0, '127.0.0.1')
  t.after(() => app.close())
  assert.equal((await deliver(`${await app.getUrl()}/notify`)).status, 500)
  assert.match(lines.join('\n'), /rawBody: true/)
})

describe('a NotificationHandler', () => {
  let client
  before(async () => {
    client = await sandbox.client()
  })

  test('reports what failed with its event, and answers although the report fails', async () => {
    const reports = []
    const cause = new Error('away')
    const handler = new sdk.NotificationHandler(client, () => Promise.reject(cause), {
      onError(...report) {
        reports.push(report)
        throw new Error('the log is full')
      },
    })
    const { headers, body } = await fetchSigned()
    assert.equal((await handler.handle(headers, body)).status, 500)
    assert.equal(reports[0][0], cause)
    assert.equal(reports[0][1].event_type, 'COUPON.USE')
    assert.equal((await handler.handle({}, body)).status, 401)
    assert.equal(reports[1][0].name, 'SignatureError')
  })

  test('hands nothing over when it cannot be remembered', async () => {
    const deduplication = { claim: () => Promise.reject(new Error('away')), done: assert.fail, release: assert.fail }
    const handler = new sdk.NotificationHandler(client, assert.fail, { deduplication, onError() {} })
    const { headers, body } = await fetchSigned()
    assert.equal((await handler.handle(headers, body)).status, 500)
  })

  test('says that it was dealt with even if that cannot be remembered', async () => {
    const away = () => Promise.reject(new Error('away'))
    const deduplication = { claim: async () => 'new', done: away, release: assert.fail }
    const handler = new sdk.NotificationHandler(client, () => {}, { deduplication, onError() {} })
    const { headers, body } = await fetchSigned()
    assert.equal((await handler.handle(headers, body)).status, 204)
  })

  test('refuses a body that was parsed, and a listener that is none', async () => {
    const { headers, body } = await fetchSigned()
    const handler = new sdk.NotificationHandler(client, assert.fail)
    await assert.rejects(handler.handle(headers, JSON.parse(body)), /exactly as received/)
    assert.throws(() => new sdk.NotificationHandler(client), TypeError)
  })

  test('keeps no process alive', async () => {
    const handler = new sdk.NotificationHandler(client, () => {}, { timeoutMs: 2 ** 31 - 1 })
    const { headers, body } = await fetchSigned()
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    await handler.handle(headers, body)
    assert.equal(timers(), before)
  })
})
