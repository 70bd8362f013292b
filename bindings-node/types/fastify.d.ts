import type { FastifyPluginAsync } from 'fastify'
import type { Client, Merchants, NotificationListener, NotificationOptions } from './index.js'

/**
 * A plugin with a route for the address that WeChat Pay notifies:
 * `app.register(notifications, { url: '/wechatpay/notify', client, listener })`. It has a body parser of its own.
 */
export declare const notifications: FastifyPluginAsync<
  NotificationOptions & {
    /** The route's path. */
    url: string
    client: Client | Merchants
    listener: NotificationListener
  }
>
