'use strict'

const { after, before, describe, test } = require('node:test')
const assert = require('node:assert')
const { randomUUID } = require('node:crypto')
const { sdk } = require('./project.js')
const { userRequire } = require('./webhooks.js')

const redis = process.env.WECHATPAY_REDIS

/** How to make each one, sharing what is shared, and how to end it. */
const kinds = {
  'in memory': async () => {
    const options = { rememberedMs: 60_000 }
    const one = new sdk.InMemoryDeduplication(options)
    return { one, other: one, close() {} }
  },
  'in Redis through ioredis': async () => {
    const Redis = userRequire('ioredis').default
    const clients = [new Redis(redis), new Redis(redis)]
    const [one, other] = clients.map((client) => new sdk.RedisDeduplication(client))
    return { one, other, client: clients[0], close: () => Promise.all(clients.map((client) => client.quit())) }
  },
  'in Redis through redis': async () => {
    const { createClient } = userRequire('redis')
    const clients = await Promise.all([redis, redis].map((url) => createClient({ url }).connect()))
    const [one, other] = clients.map((client) => new sdk.RedisDeduplication(client))
    return { one, other, client: clients[0], close: () => Promise.all(clients.map((client) => client.close())) }
  },
}

for (const [kind, make] of Object.entries(kinds)) {
  const skip = kind !== 'in memory' && !redis && 'WECHATPAY_REDIS is not set'
  describe(`de-duplication ${kind}`, { skip }, () => {
    let made
    before(async () => {
      made = await make()
    })
    after(() => made?.close())

    test('claims once, in one process or several', async () => {
      const { one, other } = made
      const id = randomUUID()
      assert.equal(await one.claim(id, 60_000), 'new')
      assert.equal(await other.claim(id, 60_000), 'in_progress')
      await one.done(id)
      assert.equal(await other.claim(id, 60_000), 'done')
      assert.equal(await one.claim(randomUUID(), 60_000), 'new')
    })

    test('gives to one alone what many claim at once', async () => {
      const id = randomUUID()
      const claims = await Promise.all(
        Array.from({ length: 50 }, (_, i) => made[i % 2 ? 'one' : 'other'].claim(id, 60_000)),
      )
      assert.equal(claims.filter((claim) => claim === 'new').length, 1)
      assert.equal(claims.filter((claim) => claim === 'in_progress').length, 49)
    })

    test('gives away again what was released', async () => {
      const { one, other } = made
      const id = randomUUID()
      await one.claim(id, 60_000)
      await one.release(id)
      assert.equal(await other.claim(id, 60_000), 'new')
    })

    test('gives away again what nobody finished in time', async () => {
      const { one, other } = made
      const id = randomUUID()
      assert.equal(await one.claim(id, 1), 'new')
      while ((await other.claim(id, 60_000)) !== 'new') await new Promise((resolve) => setTimeout(resolve, 1))
    })

    test('leaves what is done, and the claim of another, alone', async () => {
      const { one, other } = made
      const id = randomUUID()
      if (one !== other) {
        assert.equal(await one.claim(id, 1), 'new')
        while ((await other.claim(id, 60_000)) !== 'new') await new Promise((resolve) => setTimeout(resolve, 1))
        await one.release(id)
        assert.equal(await one.claim(id, 60_000), 'in_progress')
      }
      await other.done(id)
      await other.release(id)
      assert.equal(await one.claim(id, 60_000), 'done')
    })

    test('remembers for a day under a key that all languages share', { skip: kind === 'in memory' }, async () => {
      const id = randomUUID()
      await made.one.claim(id, 60_000)
      assert.match(await made.client.get(`wechatpay:notification:${id}`), /^in_progress:/)
      await made.one.done(id)
      assert.equal(await made.client.get(`wechatpay:notification:${id}`), 'done')
      const left = await made.client.ttl(`wechatpay:notification:${id}`)
      assert.ok(left > 86_000 && left <= 86_400, `${left} s`)
    })
  })
}

test('what is remembered in memory is bounded: the oldest is forgotten', async () => {
  const memory = new sdk.InMemoryDeduplication({ capacity: 3 })
  for (const id of ['a', 'b', 'c', 'd']) {
    await memory.claim(id, 60_000)
    await memory.done(id)
  }
  assert.equal(await memory.claim('d', 1000), 'done')
  assert.equal(await memory.claim('b', 1000), 'done')
  assert.equal(await memory.claim('a', 1000), 'new')
})

test('what is remembered in memory is forgotten in time', async () => {
  const memory = new sdk.InMemoryDeduplication({ rememberedMs: 1 })
  await memory.claim('a', 60_000)
  await memory.done('a')
  while ((await memory.claim('a', 60_000)) !== 'new') await new Promise((resolve) => setTimeout(resolve, 1))
})
