'use strict'

const { Client } = require('./client.js')
const { InMemoryDeduplication, RedisDeduplication } = require('./deduplication.js')
const errors = require('./errors.js')
const { NotificationHandler } = require('./handler.js')
const { Merchants } = require('./merchants.js')
const { operations, version } = require('./native.js')

module.exports = {
  Client,
  Merchants,
  NotificationHandler,
  InMemoryDeduplication,
  RedisDeduplication,
  ...errors.classes,
  operations,
  version: version(),
}
