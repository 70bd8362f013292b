'use strict'

const { describe, test } = require('node:test')
const assert = require('node:assert')
const { Service } = require('../dist/project/node_modules/wechatpay-sdk/lib/service.js')

/** A service whose gateway has these items. */
function serving(items, answer) {
  const asked = []
  const engine = {
    async call(_operation, args) {
      asked.push(args)
      return { body: JSON.stringify(answer(items, args)) }
    },
  }
  return { asked, list: (args, paging) => Service.list(new Service(engine), 'x.list', args, undefined, paging) }
}

const letters = ['a', 'b', 'c', 'd', 'e']
const all = async (items) => {
  const found = []
  for await (const item of items) found.push(item)
  return found
}

describe('a paged call', () => {
  const byOffset = (items, { offset = 0, limit = 2 }) => ({
    data: items.slice(offset, offset + limit),
    total: items.length,
  })
  const offset = { style: 'offset', first: 0, position: 'offset', items: 'data', total: 'total' }

  test('gives one page when it is awaited', async () => {
    const { asked, list } = serving(letters, byOffset)
    assert.deepEqual(await list({ limit: 2 }, offset), { data: ['a', 'b'], total: 5 })
    assert.equal(asked.length, 1)
  })

  test('gives every item by offset when it is iterated', async () => {
    const { asked, list } = serving(letters, byOffset)
    assert.deepEqual(await all(list({ limit: 2, stock_id: '1' }, offset)), letters)
    assert.deepEqual(
      asked.map(({ offset }) => offset),
      [undefined, 2, 4],
    )
    assert.ok(asked.every(({ stock_id }) => stock_id === '1'))
  })

  test('begins where it was told to', async () => {
    const { list } = serving(letters, byOffset)
    assert.deepEqual(await all(list({ offset: 3 }, offset)), ['d', 'e'])
  })

  test('goes on until an empty page where no total is told', async () => {
    const { total, ...untold } = offset
    const { asked, list } = serving(letters, (items, args) => ({ data: byOffset(items, args).data }))
    assert.deepEqual(await all(list({}, untold)), letters)
    assert.equal(asked.length, 4)
  })

  test('counts pages from zero or from one', async () => {
    for (const first of [0, 1]) {
      const { asked, list } = serving(letters, (items, { page = first }) => ({
        data: items.slice((page - first) * 2, (page - first) * 2 + 2),
        total: items.length,
      }))
      assert.deepEqual(await all(list({}, { ...offset, style: 'page', first, position: 'page' })), letters)
      assert.deepEqual(
        asked.map(({ page }) => page),
        [undefined, first + 1, first + 2],
      )
    }
  })

  test('follows a cursor as long as there is one', async () => {
    const { list } = serving(letters, (items, { cursor = '0' }) => {
      const next = Number(cursor) + 2
      return { data: items.slice(Number(cursor), next), next: next < items.length ? String(next) : '' }
    })
    assert.deepEqual(await all(list({}, { style: 'cursor', position: 'cursor', items: 'data', next: 'next' })), letters)
  })

  test('gives page after page', async () => {
    const { list } = serving(letters, byOffset)
    const pages = await all(list({}, offset).pages())
    assert.deepEqual(
      pages.map(({ data }) => data.length),
      [2, 2, 1],
    )
  })

  test('ends at an empty answer', async () => {
    const { list } = serving([], byOffset)
    assert.deepEqual(await all(list({}, offset)), [])
    assert.deepEqual(await all(serving([], () => ({})).list({}, offset)), [])
  })
})
