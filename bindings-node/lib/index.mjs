import sdk from './index.js'

export const {
  Client,
  Merchants,
  NotificationHandler,
  InMemoryDeduplication,
  RedisDeduplication,
  WeChatPayError,
  ConfigError,
  InvalidRequest,
  ApiError,
  SignatureError,
  DecryptError,
  TransportError,
  AbortError,
  InternalError,
  operations,
  version,
} = sdk
