'use strict'

const { channel } = require('node:diagnostics_channel')
const native = require('./native.js')

const LEVELS = ['off', 'error', 'warn', 'info', 'debug', 'trace']
const calls = channel('wechatpay:call')
const lines = channel('wechatpay:log')

/** What the engine was asked for. */
let heard = 'off'
/** @type {any} */
let logger
let wanted = 'off'

/** Sends the log of the process to `to`, the last one given. It does not keep the process alive. */
function forwardLog(to, level = 'info') {
  if (!LEVELS.includes(level)) throw new TypeError(`logLevel must be one of ${LEVELS.join(', ')}`)
  logger = to
  wanted = level
  listen()
}

/** Asks the engine for what somebody wants to hear. */
function listen() {
  const most = Math.max(rank(wanted), calls.hasSubscribers ? INFO : 0, lines.hasSubscribers ? DEBUG : 0)
  const level = LEVELS[most] ?? 'off'
  if (level === heard) return
  heard = level
  native.setLogSink(level, (records) => {
    for (const record of records) hand(record)
  })
}

function hand({ level, target, message, fields }) {
  if (rank(level) <= rank(wanted)) tell(level === 'trace' ? 'debug' : level, `${target} ${message}`)
  if (lines.hasSubscribers) lines.publish({ level, target, message, fields })
  if (target === 'wechatpay::call' && calls.hasSubscribers) calls.publish(callOf(fields))
}

function tell(level, line) {
  try {
    logger[level]?.(line)
  } catch (error) {
    process.emitWarning(`the logger failed: ${error}`, 'WeChatPayWarning')
  }
}

function callOf({ operation, method, host, status, code, outcome, request_id, attempts, duration_ms }) {
  const number = (text) => (text === undefined ? undefined : Number(text))
  return {
    operation,
    method,
    host,
    status: number(status),
    code,
    outcome,
    requestId: request_id,
    attempts: number(attempts),
    durationMs: number(duration_ms),
  }
}

function rank(level) {
  return LEVELS.indexOf(level)
}

const INFO = rank('info')
const DEBUG = rank('debug')

module.exports = { forwardLog, listen }
