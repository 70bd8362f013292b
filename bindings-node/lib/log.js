'use strict'

const native = require('./native.js')

/** Sends the log of the process to `logger`, the last one given. It does not keep the process alive. */
function forwardLog(logger, level = 'info') {
  native.setLogSink(level, (records) => {
    for (const { level, target, message } of records) {
      logger[level === 'trace' ? 'debug' : level]?.(`${target} ${message}`)
    }
  })
}

module.exports = { forwardLog }
