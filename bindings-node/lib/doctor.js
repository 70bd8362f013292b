'use strict'

const native = require('./native.js')
const { objectOf } = require('./engine.js')
const { errorFrom } = require('./errors.js')
const { withOurNames } = require('./names.js')
const { engineSettings } = require('./settings.js')

/** What is wrong with settings, without a client. */
function diagnose(settings, fromEnv, names = withOurNames) {
  const { logger, logLevel, ...others } = objectOf(settings, 'the settings')
  const outcome = native.doctor(JSON.stringify(engineSettings(others)), fromEnv)
  if (!outcome.ok) throw errorFrom(outcome.meta)
  return reportOf(JSON.parse(outcome.body.toString()), names)
}

/** The engine's report with the names of settings that its reader knows. */
function reportOf({ healthy, checks }, names = withOurNames) {
  const text = (given) => (given === undefined ? undefined : names(given))
  const named = checks.map(({ name, result, setting, message, advice }) => ({
    name,
    result,
    setting: text(setting),
    message: text(message),
    advice: text(advice),
  }))
  return { healthy, checks: named }
}

module.exports = { diagnose, reportOf }
