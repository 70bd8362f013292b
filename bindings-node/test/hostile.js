'use strict'

/** An error of the caller's own, which comes through as it is. */
class Mine extends Error {}

const mine = () => {
  throw new Mine('thrown by the argument itself')
}

function cyclic() {
  const value = { list: [] }
  value.self = value
  value.list.push(value)
  return value
}

function deep() {
  let value = []
  for (let i = 0; i < 20_000; i++) value = [value]
  return value
}

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function detached() {
  const view = new Uint8Array(8)
  structuredClone(view, { transfer: [view.buffer] })
  return view
}

/** Makes values that nobody should hand over, by what they are. */
const HOSTILE = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  'minus one': () => -1,
  'a fraction': () => 0.5,
  'a number beyond 2^53': () => 2 ** 70,
  'a bigint': () => 10n ** 30n,
  'empty text': () => '',
  'a NUL': () => '\0',
  'a NUL within': () => 'a\0b',
  'a lone surrogate': () => '\ud800',
  'another lone surrogate': () => 'a\udfff',
  'line ends': () => 'a\r\nb: c',
  'huge text': () => 'x'.repeat(1 << 22),
  'a name of Object': () => '__proto__',
  'a symbol': () => Symbol('hostile'),
  'a function': () => () => {},
  'a class': () => class {},
  'an empty list': () => [],
  'a list of nothing': () => new Array(10),
  'a deep list': deep,
  'an empty object': () => ({}),
  'an object without prototype': () => Object.create(null),
  'an object of prototypes': () => JSON.parse('{"__proto__": {"x": 1}, "constructor": 1}'),
  'a cyclic object': cyclic,
  'a getter that throws': () => Object.defineProperty({}, 'x', { enumerable: true, get: mine }),
  'a toJSON that throws': () => ({ toJSON: mine }),
  'a toString that throws': () => ({ toString: mine, [Symbol.toPrimitive]: mine }),
  'an iterator that throws': () => ({ [Symbol.iterator]: mine, [Symbol.asyncIterator]: mine }),
  'a proxy that throws': () => new Proxy({}, Object.fromEntries(Reflect.ownKeys(Reflect).map((trap) => [trap, mine]))),
  'a revoked proxy': revoked,
  'a thenable that throws': () => Object.defineProperty({}, 'then', { get: mine }),
  'a detached ArrayBuffer': () => detached().buffer,
  'a view of a detached ArrayBuffer': detached,
  'a SharedArrayBuffer': () => new SharedArrayBuffer(8),
  'a view of a SharedArrayBuffer': () => new Uint8Array(new SharedArrayBuffer(8)),
  'a view of floats': () => new Float64Array(2),
  'an empty Buffer': () => Buffer.alloc(0),
  'a URL that is no file': () => new URL('https://shop.example/'),
  'an invalid Date': () => new Date(Number.NaN),
  'a Map': () => new Map([['a', 1]]),
  'an Error': () => new Error('hostile'),
  'a promise': () => Promise.resolve(1),
  'another realm’s object': () => require('node:vm').runInNewContext('({ x: 1 })'),
}

module.exports = { HOSTILE, Mine }
