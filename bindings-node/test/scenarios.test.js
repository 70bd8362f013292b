'use strict'

// Every scenario of tests/scenarios, through the typed methods. tests/README.md describes their form.

const assert = require('node:assert')
const crypto = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const { camelCase, sdk, sandbox } = require('./project.js')

const folder = path.join(__dirname, '..', '..', 'tests', 'scenarios')

describe('scenario', () => {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.json'))
  assert.ok(files.length > 60)
  for (const file of files.sort()) {
    const scenario = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))
    const { name } = path.parse(file)
    test(`${name}: ${scenario.about}`, () => run(name, scenario))
  }
})

async function run(name, scenario) {
  await sandbox.reset()
  const base = await sandbox.settings(scenario.client === 'certificates' ? 'certificate_mode_config' : 'config')
  const answer = await act(scenario, base).catch((error) => {
    const awaited = scenario.answer || scenario.status || scenario.event
    if (!(error instanceof sdk.WeChatPayError)) throw error
    if (!awaited) return { error }
    return sandbox.tellOutcome(name, { error: told(error) }).then(() => Promise.reject(error))
  })
  await sandbox.tellOutcome(name, answer.error ? { error: told(answer.error) } : {})
  if (scenario.error) compareError(answer.error, scenario.error)
  if (scenario.answer) within(answer.data, scenario.answer)
  if (scenario.status) assert.equal(answer.response.status, scenario.status)
  if (scenario.event) within(answer.event, scenario.event)
  if (scenario.sent) await compareSent(scenario, base.mchid)
}

async function act({ settings = {}, fault, notification, call = {}, calls = 1 }, base) {
  const changed = Object.entries(settings).map(([name, value]) => [
    camelCase(name),
    value?.$setting ? base[camelCase(value.$setting)] : (value ?? undefined),
  ])
  const client = new sdk.Client({ ...base, ...Object.fromEntries(changed) })
  if (fault) await sandbox.control('POST', 'faults', fault)
  if (notification) {
    const { headers, body } = await sandbox.control('POST', 'notification', notification)
    const parsed = Array.from({ length: calls }, () => client.notifications.parse(headers, body))
    assert.equal(new Set(parsed.map((event) => event.id)).size, 1)
    return { event: parsed[0] }
  }
  const { name, input, arguments: given, options = {}, file } = writtenOut(call, base.mchid)
  const limits = Object.fromEntries(Object.entries(options).map(([option, value]) => [camelCase(option), value]))
  if (name === 'sdk.request') {
    const response = await client.request(input, limits)
    return { data: response.data, response }
  }
  const args = file === undefined ? given : { ...given, file: Buffer.from(file) }
  const [product, method] = name.split('.').map(camelCase)
  if (client[product]?.[method]) {
    const made = Array.from({ length: calls }, () => client[product][method](args, limits).withResponse())
    return (await Promise.all(made)).at(-1)
  }
  const response = await client.call(name, args, limits)
  return { data: response.data, response }
}

/** The fields of an error by the engine's names. */
function told(error) {
  const fields = Object.entries(error).map(([name, value]) => [
    name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`),
    value,
  ])
  return { kind: error.kind, ...Object.fromEntries(fields) }
}

/** With every `$repeat` and `${mchid}` replaced. */
function writtenOut(value, mchid) {
  if (typeof value === 'string') return value.replace(/\$\{mchid\}/g, mchid)
  if (Array.isArray(value)) return value.map((one) => writtenOut(one, mchid))
  if (value === null || typeof value !== 'object') return value
  if (value.$repeat) return value.$repeat.repeat(value.times)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, writtenOut(one, mchid)]))
}

function compareError(error, expected) {
  assert.ok(error, `succeeded, expected ${JSON.stringify(expected)}`)
  for (const [name, value] of Object.entries(expected)) {
    const named = name === 'setting' || name === 'key' ? camelCase(value) : value
    within(error[camelCase(name)], named, `${name} of ${error.stack}`)
  }
}

/** Whether all of `expected` is in `found`. */
function within(found, expected, place = '') {
  if (expected === null || typeof expected !== 'object' || Array.isArray(expected)) {
    return assert.deepEqual(found ?? null, expected, `${place}: found ${JSON.stringify(found)}`)
  }
  assert.equal(typeof found, 'object', place)
  for (const [name, value] of Object.entries(expected)) within(found[name], value, `${place}/${name}`)
}

async function compareSent({ sent, call }, mchid) {
  const records = await sandbox.records()
  assert.equal(records.length, sent.length, 'number of requests sent')
  for (const [index, one] of writtenOut(sent, mchid).entries()) {
    const record = records[index]
    const text = Buffer.from(record.body, 'base64').toString()
    const digest = () => crypto.createHash('sha256').update(call.file).digest('hex')
    const checks = {
      method: (value) => assert.equal(record.method, value),
      target: (value) => assert.equal(record.target, value),
      body: (value) => assert.equal(text, value),
      json: (value) => assert.equal(text, JSON.stringify(value)),
      query: (value) => within(encodedQuery(record.target), value),
      headers: (value) => within(Object.fromEntries(record.headers), value),
      encrypted: (pointers) => {
        for (const pointer of pointers) assert.equal(at(JSON.parse(text), pointer).length, 344, pointer)
      },
      meta: (value) => assert.ok(text.includes(JSON.stringify(value).replace(/\$\{sha256\}/, digest))),
    }
    for (const [name, value] of Object.entries(one)) checks[name](value)
  }
}

function encodedQuery(target) {
  const [, query = ''] = target.split('?')
  return Object.fromEntries(query.split('&').map((pair) => pair.split('=')))
}

function at(value, pointer) {
  return pointer
    .split('/')
    .slice(1)
    .reduce((inner, name) => inner[name], value)
}
