'use strict'

const { Client } = require('./client.js')
const { errorFrom, ...errors } = require('./errors.js')
const { operations, version } = require('./native.js')

module.exports = { Client, ...errors, operations, version: version() }
