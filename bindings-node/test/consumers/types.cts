// The same package from a CommonJS module.
import sdk = require('wechatpay-sdk')

const client: sdk.Client = sdk.Client.fromEnv()
const error: typeof sdk.ApiError = sdk.ApiError
export = { client, error }
