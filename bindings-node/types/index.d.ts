export type * from '../generated/events.js'
export type * from '../generated/products.js'
export type * from './bills.js'
export type { Call, CallOptions, FileCall, FileInput, PagedCall, Response } from './call.js'
export * from './client.js'
export * from './deduplication.js'
export type * from './diagnostics.js'
export type * from './doctor.js'
export * from './errors.js'
export * from './handler.js'
export * from './merchants.js'
export type * from './notifications.js'
export type * from './pay_params.js'

/** The ids of all operations, sorted. */
export declare function operations(): string[]
/** The version of the engine. */
export declare const version: string
