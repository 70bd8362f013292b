/** What was found by `client.doctor()`, without anything secret: it may be handed on. */
export interface DoctorReport {
  /** Nothing failed. There may be warnings. */
  readonly healthy: boolean
  /** One after the other, as they were made. */
  readonly checks: readonly Check[]
}

/** One thing that was looked at. */
export interface Check {
  readonly name:
    | 'settings'
    | 'private_key'
    | 'certificate'
    | 'serial_no'
    | 'mchid'
    | 'certificate_expiry'
    | 'api_v3_key'
    | 'api_v2_key'
    | 'platform_public_key_id'
    | 'platform_public_key'
    | 'platform_certificates'
    | 'clock'
    | 'connection'
    | 'signature'
    | 'answer'
    | 'echo'
    | (string & {})
  /** `warning`: it works, but perhaps not for long, or not for everything. `skipped`: something else has to work first. */
  readonly result: 'ok' | 'warning' | 'failed' | 'skipped'
  /** The setting that it is about: `apiV3Key`. */
  readonly setting: string | undefined
  /** What was found, in one sentence. */
  readonly message: string
  /** What to do about it. */
  readonly advice: string | undefined
}

/** How thoroughly to look. */
export interface DoctorOptions {
  /** At the gateway, too: a self-test without money. It is, unless told. */
  online?: boolean | undefined
  /** Where the gateway sends a `SECURITY_ECHO.SUCCESS` notification. */
  notifyUrl?: string | undefined
  signal?: AbortSignal | undefined
  /** For the self-test, instead of the client's `timeoutMs`. */
  timeoutMs?: number | undefined
}
