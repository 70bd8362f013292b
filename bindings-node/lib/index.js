'use strict'

const { Client } = require('./client.js')
const errors = require('./errors.js')
const { operations, version } = require('./native.js')

module.exports = { Client, ...errors.classes, operations, version: version() }
