'use strict'

const assert = require('node:assert')
const { createHash } = require('node:crypto')
const { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const path = require('node:path')
const { Readable } = require('node:stream')
const { pathToFileURL } = require('node:url')
const { after, before, beforeEach, describe, test } = require('node:test')
const { sdk, sandbox } = require('./project.js')

const SIZE = 4 * 1024 * 1024
const bill = async (wanted) => ({
  ...(await sandbox.control('POST', 'file', { size: SIZE, ...wanted })),
  gzip: wanted?.gzip,
})
const sha = (algorithm, bytes) => createHash(algorithm).update(bytes).digest('hex')

describe('files of any size', () => {
  let client
  let folder
  let target
  before(async () => {
    client = await sandbox.client()
  })
  beforeEach(async () => {
    await sandbox.reset()
    folder = mkdtempSync(path.join(tmpdir(), 'files-'))
    target = path.join(folder, 'bill.csv')
    writeFileSync(target, 'the bill of yesterday')
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  for (const gzip of [false, true]) {
    test(`arrive in chunks, ${gzip ? 'compressed' : 'as they are'}`, async () => {
      const link = await bill({ gzip })
      const digest = createHash('sha1')
      const sizes = []
      for await (const chunk of client.download(link)) {
        digest.update(chunk)
        sizes.push(chunk.length)
      }
      assert.equal(digest.digest('hex'), link.hash_value)
      assert.equal(Math.max(...sizes), 256 * 1024)
    })

    test(`are saved, ${gzip ? 'compressed' : 'as they are'}`, async () => {
      const link = await bill({ gzip })
      await client.download(link).save(target)
      assert.equal(sha('sha1', readFileSync(target)), link.hash_value)
      await client.download(link).save(pathToFileURL(target))
      assert.deepEqual(readdirSync(folder), ['bill.csv'])
    })
  }

  test('are a Buffer when awaited, and streams of the web and of Node', async () => {
    const link = await bill()
    const whole = await client.download(link)
    assert.ok(Buffer.isBuffer(whole) && whole.length === SIZE)
    const web = await new Response(client.download(link).stream()).arrayBuffer()
    assert.equal(sha('sha1', Buffer.from(web)), link.hash_value)
    let length = 0
    for await (const chunk of Readable.from(client.download(link))) length += chunk.length
    assert.equal(length, SIZE)
  })

  test('are not saved where something is wrong', async () => {
    const link = await bill()
    const wrong = { ...link, hash_value: '0'.repeat(40) }
    await assert.rejects(client.download(wrong).save(target), sdk.SignatureError)
    let length = 0
    await assert.rejects(async () => {
      for await (const chunk of client.download(wrong)) length += chunk.length
    }, sdk.SignatureError)
    assert.ok(length > 0 && length < SIZE)
    await sandbox.fault('truncated')
    await assert.rejects(client.download(link).save(target), { kind: 'transport', phase: 'read' })
    const bomb = await bill({ size: 32 * 1024 * 1024, gzip: true, zeros: true })
    await assert.rejects(client.download(bomb).save(target), /beyond/)
    await assert.rejects(client.download(link).save(path.join(folder, 'no', 'such')), { pointer: '/path' })
    assert.equal(readFileSync(target, 'utf8'), 'the bill of yesterday')
    assert.deepEqual(readdirSync(folder), ['bill.csv'])
  })

  test('end when nobody wants more of them', async () => {
    const link = await bill()
    for await (const chunk of client.download(link)) {
      assert.ok(chunk.length > 0)
      break
    }
    const reader = client.download(link).stream().getReader()
    await reader.read()
    await reader.cancel()
    const controller = new AbortController()
    await assert.rejects(
      async () => {
        for await (const _ of client.download(link, { signal: controller.signal })) controller.abort()
      },
      { name: 'AbortError' },
    )
    assert.equal((await client.download(link)).length, SIZE)
  })

  test('are not asked for before they are wanted', async () => {
    client.download(await bill())
    client.complaints.downloadImage({ media_id: '1' })
    assert.deepEqual(await sandbox.records(), [])
  })

  test('come from operations too', async () => {
    const whole = await client.complaints.downloadImage({ media_id: '1' })
    const { data, response } = await client.complaints.downloadImage({ media_id: '1' }).withResponse()
    assert.deepEqual([data, response.status], [whole, 200])
    const chunks = []
    for await (const chunk of client.complaints.downloadImage({ media_id: '1' })) chunks.push(chunk)
    assert.deepEqual(Buffer.concat(chunks), whole)
  })

  test('are uploaded from their path', async () => {
    const source = path.join(folder, '投诉.png')
    const content = Buffer.alloc(SIZE, 7)
    writeFileSync(source, content)
    for (const file of [source, pathToFileURL(source)]) await client.complaints.uploadImage({ file })
    const [{ verdict }] = await sandbox.records()
    assert.ok(verdict.accepted)
    const meta = JSON.parse(verdict.signed_message.split('\n').at(-2))
    assert.deepEqual(meta, { filename: '投诉.png', sha256: sha('sha256', content) })
    rmSync(source)
    await assert.rejects(client.complaints.uploadImage({ file: source }), { pointer: '/file', rule: 'file' })
  })
})
