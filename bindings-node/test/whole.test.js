'use strict'

const { test } = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const ts = require('typescript-5.9')
const { project, sandbox } = require('./project.js')

/** What the declarations of the installed package say: the methods of each product, and the event types. */
function declared() {
  const file = path.join(project, 'whole.ts')
  const code =
    "import type { Client, WeChatPayEvent } from 'wechatpay-sdk'\nexport declare const client: Client\nexport declare const event: WeChatPayEvent\n"
  const options = { module: ts.ModuleKind.NodeNext, strict: true, noEmit: true }
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = (name) => name === file || fileExists.call(host, name)
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...rest)
  const program = ts.createProgram([file], options, host)
  const checker = program.getTypeChecker()
  const typeOf = Object.fromEntries(
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
      .map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]),
  )
  const services = typeOf.client
    .getProperties()
    .map((property) => [property.name, checker.getTypeOfSymbol(property)])
    .filter(([, type]) => type.symbol?.name.endsWith('Service'))
  const types = typeOf.event.types
    .map((type) => type.getProperty('event_type'))
    .map((one) => checker.getTypeOfSymbol(one).value)
  return {
    methods: Object.fromEntries(
      services.map(([name, type]) => [
        name,
        type
          .getProperties()
          .map((method) => method.name)
          .sort(),
      ]),
    ),
    events: new Set(types.filter((type) => type !== undefined)),
  }
}

/** What the installed package does have. */
function present(client) {
  const getters = Object.keys(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(client)))
  const services = [...getters, ...Object.keys(client)]
    .map((name) => [name, Object.getPrototypeOf(Object(client[name]))])
    .filter(([, kind]) => kind.constructor?.name.endsWith('Service'))
  return Object.fromEntries(
    services.map(([name, kind]) => [
      name,
      Object.getOwnPropertyNames(kind)
        .filter((method) => method !== 'constructor')
        .sort(),
    ]),
  )
}

test('everything is in the package, and declared', async () => {
  const { methods, events } = declared()
  assert.deepStrictEqual(present(await sandbox.client()), methods)
  const counts = {
    products: Object.keys(methods).length,
    operations: Object.values(methods).flat().length,
    events: events.size,
  }
  assert.ok(Object.values(counts).every((count) => count > 0))
  if (process.env.WECHATPAY_REPORT) fs.writeFileSync(process.env.WECHATPAY_REPORT, JSON.stringify(counts))
})
