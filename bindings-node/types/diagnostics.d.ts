/** What `node:diagnostics_channel` publishes as `wechatpay:call` after each call; there is no secret in it. */
export interface CallRecord {
  /** `pay_gift.get_activity` */
  operation: string
  method: string
  host: string
  /** The HTTP status, where there was an answer. */
  status?: number | undefined
  /** The gateway's error code. */
  code?: string | undefined
  /** `ok`, or the `kind` of the error. */
  outcome: string
  requestId?: string | undefined
  attempts: number
  durationMs: number
}

/** What is published as `wechatpay:log`: the log of the whole process from `debug` upwards. */
export interface LogRecord {
  level: 'error' | 'warn' | 'info' | 'debug' | 'trace'
  /** `wechatpay::http` and the like. */
  target: string
  /** The message with its fields. */
  message: string
  /** The fields alone. */
  fields: Record<string, string>
}
