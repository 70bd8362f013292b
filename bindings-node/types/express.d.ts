import type { RequestHandler } from 'express'
import type { Client, Merchants, NotificationListener, NotificationOptions } from './index.js'

/**
 * A handler for the address that WeChat Pay notifies: `app.post('/wechatpay/notify', notifications(client, listener))`, before
 * `express.json()` and other body parsers, or with a parser that keeps the bytes as `request.rawBody`.
 */
export declare function notifications(
  client: Client | Merchants,
  listener: NotificationListener,
  options?: NotificationOptions,
): RequestHandler
