'use strict'

// Every scenario of tests/scenarios, through the public API. tests/README.md describes their form.

const { describe, test } = require('node:test')
const assert = require('node:assert')
const crypto = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')
const { camelCase, sandbox, sdk } = require('./project.js')

const folder = path.join(__dirname, '..', '..', 'tests', 'scenarios')

describe('scenario', () => {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.json'))
  assert.ok(files.length > 60)
  for (const file of files) {
    const scenario = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))
    test(`${path.parse(file).name}: ${scenario.about}`, () => play(scenario))
  }
})

async function play(scenario) {
  await sandbox.reset()
  const settings = await settingsFor(scenario)
  let found
  try {
    found = await outcome(scenario, settings)
  } catch (error) {
    if (!(error instanceof sdk.WeChatPayError)) throw error
    for (const name of ['answer', 'status', 'event']) assert.ok(!(name in scenario), error)
    // Names of settings and fields of errors are Node's here.
    const wanted = Object.entries(scenario.error ?? {}).map(([name, value]) =>
      ['setting', 'key'].includes(name) ? [name, camelCase(value)] : [camelCase(name), value],
    )
    contains(error, Object.fromEntries(wanted), 'error')
  }
  if (found) {
    assert.ok(!scenario.error, 'it succeeded')
    for (const name of ['answer', 'status', 'event']) {
      if (name in scenario) contains(found[name](), scenario[name], name)
    }
  }
  if (scenario.sent) {
    const digest = crypto.createHash('sha256').update(scenario.call.file ?? '')
    compareSent(await sandbox.records(), writtenOut(scenario.sent, settings.mchid), digest.digest('hex'))
  }
}

async function outcome(scenario, settings) {
  const client = new sdk.Client(settings)
  if (scenario.fault) await sandbox.control('POST', 'faults', scenario.fault)
  if (scenario.notification) {
    const { headers, body } = await sandbox.control('POST', 'notification', scenario.notification)
    const event = client.notifications.parse(headers, body)
    return { event: () => event }
  }
  const { name, input, arguments: args, file, options = {} } = writtenOut(scenario.call, settings.mchid)
  const limits = Object.fromEntries(Object.entries(options).map(([key, value]) => [camelCase(key), value]))
  const response = input
    ? await client.request(input, limits)
    : await client.call(name, file ? { ...args, file: Buffer.from(file) } : args, limits)
  return { answer: () => response.data, status: () => response.status }
}

async function settingsFor({ client, settings: changed = {} }) {
  const base = await sandbox.settings(client === 'certificates' ? 'certificate_mode_config' : 'config')
  for (const [name, value] of Object.entries(changed)) {
    const setting = value?.$setting ? base[camelCase(value.$setting)] : value
    changed[name] = setting ?? undefined
  }
  const ours = Object.entries(changed).map(([name, value]) => [camelCase(name), value])
  return { ...base, ...Object.fromEntries(ours) }
}

function writtenOut(value, mchid) {
  if (typeof value === 'string') return value.replaceAll('${mchid}', mchid)
  if (Array.isArray(value)) return value.map((item) => writtenOut(item, mchid))
  if (value === null || typeof value !== 'object') return value
  if (value.$repeat) return value.$repeat.repeat(value.times)
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, writtenOut(item, mchid)]))
}

function contains(found, expected, place) {
  if (expected === null || typeof expected !== 'object' || Array.isArray(expected)) {
    assert.deepEqual(found ?? null, expected, place)
    return
  }
  for (const [name, value] of Object.entries(expected)) contains(found?.[name], value, `${place}/${name}`)
}

function compareSent(records, expected, sha256) {
  assert.equal(records.length, expected.length)
  for (const [at, wanted] of expected.entries()) {
    const { method, target, headers, body: base64 } = records[at]
    const body = Buffer.from(base64, 'base64').toString()
    const query = target.split('?')[1] ?? ''
    const found = {
      method,
      target,
      body,
      headers: Object.fromEntries(headers),
      query: Object.fromEntries(query.split('&').map((pair) => pair.split('='))),
    }
    for (const [name, value] of Object.entries(wanted)) {
      if (name === 'json') assert.equal(body, JSON.stringify(value))
      else if (name === 'encrypted') {
        for (const pointer of value) assert.equal(JSON.parse(body)[pointer.slice(1)].length, 344, pointer)
      } else if (name === 'meta') assert.ok(body.includes(JSON.stringify(value).replace('${sha256}', sha256)))
      else contains(found[name], value, name)
    }
  }
}
