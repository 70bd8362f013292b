/** Base of everything that this package throws about a call, a setting or a notification. */
export declare class WeChatPayError extends Error {
  protected constructor()
  /** The kind of error, the same in every language of this SDK. */
  readonly kind: string
}

/** A key, serial, id or combination that cannot work. */
export declare class ConfigError extends WeChatPayError {
  readonly kind: 'config'
  /** The setting: `apiV3Key`. */
  readonly setting: string
  /** What was expected there. */
  readonly expected: string
  /** What it looks like instead, never the value itself. */
  readonly found: string
}

/** Arguments that break the contract. Nothing was sent. */
export declare class InvalidRequest extends WeChatPayError {
  readonly kind: 'invalid_request'
  /** The operation that was called: `pay_gift.terminate_activity`. */
  readonly operation: string
  /** JSON Pointer into the arguments: `/amount/total`. */
  readonly pointer: string
  /** The rule that was broken. */
  readonly rule: Rule
}

/** The gateway refused; `message` is its own. */
export declare class ApiError extends WeChatPayError {
  readonly kind: 'api'
  /** The operation that was called. */
  readonly operation: string
  /** The HTTP status. */
  readonly status: number
  /** `PARAM_ERROR`; empty where the gateway gave none. */
  readonly code: string
  /** The gateway's details. Not shown when the error is printed: they may repeat what was sent. */
  readonly detail?: unknown
  /** Quote it when asking WeChat Pay for help. */
  readonly requestId?: string
  /** The same call may succeed later. */
  readonly retryable: boolean
  /** The gateway may have acted on the call all the same: query before repeating. */
  readonly ambiguous: boolean
  /** What to do about it, in English sentences. */
  readonly advice?: string
  /** The error answer carried a valid signature. */
  readonly authenticated: boolean
}

/** An answer or notification that is not provably WeChat Pay's. */
export declare class SignatureError extends WeChatPayError {
  readonly kind: 'signature'
  /** What was found. */
  readonly reason: SignatureReason
  /** The serial that the headers named. */
  readonly serial?: string
  /** Quote it when asking WeChat Pay for help. */
  readonly requestId?: string
}

/** Ciphertext and key do not fit. */
export declare class DecryptError extends WeChatPayError {
  readonly kind: 'decrypt'
  /** What was to be decrypted. */
  readonly what: string
  /** The setting that holds the key. */
  readonly key: string
}

/** No answer. */
export declare class TransportError extends WeChatPayError {
  readonly kind: 'transport'
  /** The operation that was called. */
  readonly operation: string
  /** How far it came. */
  readonly phase: 'connect' | 'write' | 'read' | 'timeout' | 'sign' | (string & {})
  /** How often it was tried. */
  readonly attempts: number
  /** The gateway may have acted on it: query before repeating. */
  readonly mayHaveArrived: boolean
  /** What to do about it, in English sentences. */
  readonly advice?: string
}

/** The signal aborted the call; `cause` is its reason. */
export declare class AbortError extends WeChatPayError {
  readonly kind: 'cancelled'
  readonly code: 'ABORT_ERR'
  /** The gateway may have acted on it: query before repeating. */
  readonly mayHaveArrived: boolean
}

/** A defect of this library. */
export declare class InternalError extends WeChatPayError {
  readonly kind: 'internal'
}

/** Rules of the contract. */
export type Rule =
  | 'unknown_operation'
  | 'unknown_field'
  | 'required'
  | 'null'
  | 'type'
  | 'min_length'
  | 'max_length'
  | 'pattern'
  | 'minimum'
  | 'maximum'
  | 'min_items'
  | 'max_items'
  | 'file'
  | 'sensitive'
  | 'path'
  | 'size'
  | 'asynchronous'
  | (string & {})

/** Why a signature was not accepted. */
export type SignatureReason =
  | 'missing_header'
  | 'duplicate_header'
  | 'malformed_header'
  | 'clock_skew'
  | 'unknown_serial'
  | 'unsupported_type'
  | 'mismatch'
  | 'probe'
  | (string & {})
