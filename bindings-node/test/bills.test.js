'use strict'

const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { before, beforeEach, describe, test } = require('node:test')
const assert = require('node:assert')
const { sdk, sandbox } = require('./project.js')

const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
const collected = async (rows) => {
  const all = []
  for await (const row of rows) all.push(row)
  return all
}

describe('a bill', () => {
  let client
  before(async () => {
    await sandbox.reset()
    client = await sandbox.client()
    for (const [number, total] of [
      ['bill-1', 29],
      ['bill-2', 100],
      ['bill-3', 12_345],
    ]) {
      await client.payTransactions.prepayNative({
        appid: 'wx8888888888888888',
        description: '咖啡, "zwei"',
        out_trade_no: number,
        notify_url: 'https://shop.example/notify',
        amount: { total },
      })
      await sandbox.control('POST', 'pay', { out_trade_no: number })
    }
    const refund = { refund: 40, total: 100, currency: 'CNY' }
    await client.refund.createRefund({ out_trade_no: 'bill-2', out_refund_no: 'bill-2r', amount: refund })
  })
  beforeEach(() => sandbox.control('DELETE', 'faults'))
  const trade = (options) => client.bills.trade({ bill_date: today }, options)

  test('gives typed rows, and its summary at the end', async () => {
    const bill = trade()
    assert.deepEqual(bill.summary, [])
    const rows = await collected(bill)
    const paid = rows.filter((row) => row.trade_state === 'SUCCESS')
    assert.deepEqual(paid.map((row) => [row.out_trade_no, row.total]).sort(), [
      ['bill-1', 29],
      ['bill-2', 100],
      ['bill-3', 12_345],
    ])
    assert.match(paid[0].trade_time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/)
    assert.ok(paid.every((row) => row.description === '咖啡, "zwei"'))
    const [refunded] = rows.filter((row) => row.trade_state === 'REFUND')
    assert.deepEqual([refunded.out_refund_no, refunded.refund], ['bill-2r', 40])
    assert.equal(bill.summary[0].trade_count, rows.length)
    assert.equal((await collected(bill)).length, rows.length, 'it can be read again')
  })

  test('is saved as CSV with English names and fen', async (t) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wechatpay-'))
    t.after(() => fs.rmSync(folder, { recursive: true }))
    const file = path.join(folder, 'bill.csv')
    for (const target of [file, pathToFileURL(file)]) {
      await trade().saveCsv(target)
      const [head, ...rows] = fs.readFileSync(file, 'utf8').trim().split('\n')
      assert.match(head, /(^|,)out_trade_no(,|$)/)
      assert.ok(rows.some((row) => row.includes(',bill-1,') && row.includes(',29,')))
      assert.ok(rows.every((row) => !row.includes('`')))
      fs.rmSync(file)
    }
  })

  test('of the flow of funds, or of another kind, has its own rows', async () => {
    const flow = await collected(client.bills.fundFlow({ bill_date: today }))
    assert.ok(flow.length > 0)
    assert.ok(flow.every((row) => Number.isInteger(row.amount) && row.flow_id))
    assert.deepEqual(await collected(client.bills.open('fund_flow', { bill_date: today })), flow)
  })

  test('that was downloaded before is read', async () => {
    const answer = await client.bill.getTradeBill({ bill_date: today })
    const bytes = await client.download(answer)
    const given = [bytes, new Uint8Array(bytes), bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)]
    for (const one of given) {
      assert.deepEqual(await collected(client.bills.read('trade', one)), await collected(trade()))
    }
    await assert.rejects(collected(client.bills.read('trade', 'text')), TypeError)
  })

  test('that was changed on its way is an error, and leaves no file', async (t) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wechatpay-'))
    t.after(() => fs.rmSync(folder, { recursive: true }))
    const tamper = () =>
      sandbox.control('POST', 'faults', { fault: 'tampered_body', path: '/v3/billdownload', times: 1 })
    const refused = { name: /^(Signature|Transport)Error$/ }
    await tamper()
    await assert.rejects(collected(trade()), refused)
    await tamper()
    await assert.rejects(trade().saveCsv(path.join(folder, 'bill.csv')), refused)
    assert.deepEqual(fs.readdirSync(folder), [])
  })

  test('can be left in the middle, and aborted', async () => {
    for await (const row of trade()) {
      assert.ok(row.out_trade_no)
      break
    }
    await assert.rejects(collected(trade({ signal: AbortSignal.abort() })), { name: 'AbortError' })
  })

  test('with wrong arguments or of no kind is an InvalidRequest', async () => {
    const wrong = { name: 'InvalidRequest' }
    await assert.rejects(collected(client.bills.trade({ bill_date: 20261121 })), wrong)
    await assert.rejects(collected(client.bills.trade()), wrong)
    await assert.rejects(collected(client.bills.open('tax', { bill_date: today })), wrong)
    await assert.rejects(collected(client.bills.read('tax', Buffer.alloc(0))), wrong)
  })

  test('is compared with the own books, whatever they come from', async () => {
    const books = [
      { out_trade_no: 'bill-1', amount: 29, state: 'SUCCESS' },
      { out_trade_no: 'bill-2', amount: 101 },
      { out_refund_no: 'bill-2r', amount: 40 },
      { out_trade_no: 'bill-9', amount: 1 },
    ]
    const sources = [
      () => books,
      () => new Set(books),
      () => books[Symbol.iterator](),
      async function* () {
        for (const order of books) yield order
      },
      () => require('node:stream').Readable.from(books),
    ]
    for (const source of sources) {
      const compared = client.bills.reconcile({ bill_date: today }, source())
      const found = (await collected(compared)).map(({ difference, number }) => [number, difference]).sort()
      assert.deepEqual(found, [
        ['bill-2', 'amount'],
        ['bill-3', 'missing_locally'],
        ['bill-9', 'missing_in_bill'],
      ])
      assert.equal(compared.summary.matched, 2)
      assert.equal(compared.summary.local_orders, 4)
    }
  })

  test('is compared with nothing that is no order', async () => {
    const wrong = [
      [{ amount: 1.5, out_trade_no: 'x' }],
      [{ out_trade_no: 'x' }],
      [null],
      [undefined],
      ['x'],
      [{ price: 1 }],
    ]
    for (const orders of wrong) {
      await assert.rejects(collected(client.bills.reconcile({ bill_date: today }, orders)), { name: 'InvalidRequest' })
    }
    for (const orders of [undefined, null, 5, {}]) {
      await assert.rejects(collected(client.bills.reconcile({ bill_date: today }, orders)), TypeError)
    }
    const failing = (function* () {
      yield { out_trade_no: 'bill-1', amount: 29 }
      throw new sdk.WeChatPayError({ kind: 'mine', message: 'the database is away' })
    })()
    await assert.rejects(collected(client.bills.reconcile({ bill_date: today }, failing)), /the database is away/)
  })
})
