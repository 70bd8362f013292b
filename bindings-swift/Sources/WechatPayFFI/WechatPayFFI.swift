// Generated from bindings-kotlin/src by `cargo run -p bindgen` (uniffi); do not edit.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(CWechatPay)
import CWechatPay
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_wechatpay_ffi_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_wechatpay_ffi_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureWechatpayFfiInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}


// Public interface members begin here.
// Magic number for the Rust proxy to call using the same mechanism as every other method,
// to free the callback once it's dropped by Rust.
private let IDX_CALLBACK_FREE: Int32 = 0
// Callback return codes
private let UNIFFI_CALLBACK_SUCCESS: Int32 = 0
private let UNIFFI_CALLBACK_ERROR: Int32 = 1
private let UNIFFI_CALLBACK_UNEXPECTED_ERROR: Int32 = 2

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    public static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}




/**
 * Cancels a submitted call. Dropping it does not.
 */
public protocol CancelTokenProtocol: AnyObject, Sendable {

    /**
     * Cancels the call, unless it is done.
     */
    func cancel()

}
/**
 * Cancels a submitted call. Dropping it does not.
 */
open class CancelToken: CancelTokenProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_wechatpay_ffi_fn_clone_canceltoken(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_wechatpay_ffi_fn_free_canceltoken(handle, $0) }
    }




    /**
     * Cancels the call, unless it is done.
     */
open func cancel()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_method_canceltoken_cancel(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCancelToken: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = CancelToken

    public static func lift(_ handle: UInt64) throws -> CancelToken {
        return CancelToken(unsafeFromHandle: handle)
    }

    public static func lower(_ value: CancelToken) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CancelToken {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: CancelToken, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCancelToken_lift(_ handle: UInt64) throws -> CancelToken {
    return try FfiConverterTypeCancelToken.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCancelToken_lower(_ value: CancelToken) -> UInt64 {
    return FfiConverterTypeCancelToken.lower(value)
}






/**
 * One client.
 */
public protocol EngineProtocol: AnyObject, Sendable {

    /**
     * Makes a call and waits for it.
     */
    func execute(name: String, input: String, attachment: Data?)  -> Outcome

    /**
     * The merchant's id.
     */
    func mchid()  -> String

    /**
     * Starts a call; `done` is called exactly once, perhaps before this returns.
     */
    func submit(name: String, input: String, attachment: Data?, done: Done)  -> CancelToken

}
/**
 * One client.
 */
open class Engine: EngineProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_wechatpay_ffi_fn_clone_engine(self.handle, $0) }
    }
    /**
     * A client out of its settings as JSON.
     *
     * # Errors
     * A setting that cannot work.
     */
public convenience init(settings: String)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_constructor_engine_new(
        FfiConverterString.lower(settings),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_wechatpay_ffi_fn_free_engine(handle, $0) }
    }


    /**
     * A client out of the `WECHATPAY_…` environment variables; the settings in `overrides` win over them.
     *
     * # Errors
     * A setting that cannot work.
     */
public static func fromEnv(overrides: String)throws  -> Engine  {
    return try  FfiConverterTypeEngine_lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_constructor_engine_from_env(
        FfiConverterString.lower(overrides),uniffiCallStatus
    )
})
}

    /**
     * [`Engine::from_env`] with somebody else's private key.
     *
     * # Errors
     * A setting that cannot work.
     */
public static func fromEnvWithSigner(overrides: String, signer: RemoteSigner)throws  -> Engine  {
    return try  FfiConverterTypeEngine_lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_constructor_engine_from_env_with_signer(
        FfiConverterString.lower(overrides),
        FfiConverterCallbackInterfaceRemoteSigner_lower(signer),uniffiCallStatus
    )
})
}

    /**
     * [`Engine::new`] with somebody else's private key.
     *
     * # Errors
     * A setting that cannot work.
     */
public static func withSigner(settings: String, signer: RemoteSigner)throws  -> Engine  {
    return try  FfiConverterTypeEngine_lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_constructor_engine_with_signer(
        FfiConverterString.lower(settings),
        FfiConverterCallbackInterfaceRemoteSigner_lower(signer),uniffiCallStatus
    )
})
}



    /**
     * Makes a call and waits for it.
     */
open func execute(name: String, input: String, attachment: Data?) -> Outcome  {
    return try!  FfiConverterTypeOutcome_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_method_engine_execute(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(name),
        FfiConverterString.lower(input),
        FfiConverterOptionData.lower(attachment),uniffiCallStatus
    )
})
}

    /**
     * The merchant's id.
     */
open func mchid() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_method_engine_mchid(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Starts a call; `done` is called exactly once, perhaps before this returns.
     */
open func submit(name: String, input: String, attachment: Data?, done: Done) -> CancelToken  {
    return try!  FfiConverterTypeCancelToken_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_method_engine_submit(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(name),
        FfiConverterString.lower(input),
        FfiConverterOptionData.lower(attachment),
        FfiConverterCallbackInterfaceDone_lower(done),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEngine: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Engine

    public static func lift(_ handle: UInt64) throws -> Engine {
        return Engine(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Engine) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Engine {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Engine, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngine_lift(_ handle: UInt64) throws -> Engine {
    return try FfiConverterTypeEngine.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngine_lower(_ value: Engine) -> UInt64 {
    return FfiConverterTypeEngine.lower(value)
}






/**
 * A file that is being downloaded.
 */
public protocol FileStreamProtocol: AnyObject, Sendable {

    /**
     * Asks for the next chunk: the outcome's body, empty at the end.
     */
    func read(done: Done)  -> CancelToken

    /**
     * Saves the file.
     */
    func save(path: String, done: Done)  -> CancelToken

    /**
     * Ends the download. (Not `close`: objects have one of their own in Kotlin.)
     */
    func stop()

}
/**
 * A file that is being downloaded.
 */
open class FileStream: FileStreamProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_wechatpay_ffi_fn_clone_filestream(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_wechatpay_ffi_fn_free_filestream(handle, $0) }
    }




    /**
     * Asks for the next chunk: the outcome's body, empty at the end.
     */
open func read(done: Done) -> CancelToken  {
    return try!  FfiConverterTypeCancelToken_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_method_filestream_read(
            self.uniffiCloneHandle(),
        FfiConverterCallbackInterfaceDone_lower(done),uniffiCallStatus
    )
})
}

    /**
     * Saves the file.
     */
open func save(path: String, done: Done) -> CancelToken  {
    return try!  FfiConverterTypeCancelToken_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_method_filestream_save(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(path),
        FfiConverterCallbackInterfaceDone_lower(done),uniffiCallStatus
    )
})
}

    /**
     * Ends the download. (Not `close`: objects have one of their own in Kotlin.)
     */
open func stop()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_method_filestream_stop(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFileStream: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = FileStream

    public static func lift(_ handle: UInt64) throws -> FileStream {
        return FileStream(unsafeFromHandle: handle)
    }

    public static func lower(_ value: FileStream) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FileStream {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: FileStream, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFileStream_lift(_ handle: UInt64) throws -> FileStream {
    return try FfiConverterTypeFileStream.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFileStream_lower(_ value: FileStream) -> UInt64 {
    return FfiConverterTypeFileStream.lower(value)
}






/**
 * Clients by their mchid. The objects themselves are kept in the language.
 */
public protocol MerchantsProtocol: AnyObject, Sendable {

    /**
     * Adds a client, in place of another one of the same merchant.
     */
    func insert(engine: Engine)

    /**
     * Removes the client of a merchant.
     */
    func remove(mchid: String)

    /**
     * Verifies and decrypts a notification to any of them; `done` is called exactly once.
     */
    func submitNotification(input: String, body: Data, done: Done)  -> CancelToken

}
/**
 * Clients by their mchid. The objects themselves are kept in the language.
 */
open class Merchants: MerchantsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_wechatpay_ffi_fn_clone_merchants(self.handle, $0) }
    }
    /**
     * None yet.
     */
public convenience init() {
    let handle =
        try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_constructor_merchants_new(uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_wechatpay_ffi_fn_free_merchants(handle, $0) }
    }




    /**
     * Adds a client, in place of another one of the same merchant.
     */
open func insert(engine: Engine)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_method_merchants_insert(
            self.uniffiCloneHandle(),
        FfiConverterTypeEngine_lower(engine),uniffiCallStatus
    )
}
}

    /**
     * Removes the client of a merchant.
     */
open func remove(mchid: String)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_method_merchants_remove(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(mchid),uniffiCallStatus
    )
}
}

    /**
     * Verifies and decrypts a notification to any of them; `done` is called exactly once.
     */
open func submitNotification(input: String, body: Data, done: Done) -> CancelToken  {
    return try!  FfiConverterTypeCancelToken_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_method_merchants_submit_notification(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(input),
        FfiConverterData.lower(body),
        FfiConverterCallbackInterfaceDone_lower(done),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMerchants: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Merchants

    public static func lift(_ handle: UInt64) throws -> Merchants {
        return Merchants(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Merchants) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Merchants {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Merchants, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMerchants_lift(_ handle: UInt64) throws -> Merchants {
    return try FfiConverterTypeMerchants.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMerchants_lower(_ value: Merchants) -> UInt64 {
    return FfiConverterTypeMerchants.lower(value)
}






/**
 * Takes the answer of a signer, once.
 */
public protocol SignReplyProtocol: AnyObject, Sendable {

    /**
     * The signature or plain text.
     */
    func done(answer: Data)

    /**
     * Why there is none.
     */
    func failed(reason: String)

}
/**
 * Takes the answer of a signer, once.
 */
open class SignReply: SignReplyProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_wechatpay_ffi_fn_clone_signreply(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_wechatpay_ffi_fn_free_signreply(handle, $0) }
    }




    /**
     * The signature or plain text.
     */
open func done(answer: Data)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_method_signreply_done(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(answer),uniffiCallStatus
    )
}
}

    /**
     * Why there is none.
     */
open func failed(reason: String)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_method_signreply_failed(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(reason),uniffiCallStatus
    )
}
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSignReply: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = SignReply

    public static func lift(_ handle: UInt64) throws -> SignReply {
        return SignReply(unsafeFromHandle: handle)
    }

    public static func lower(_ value: SignReply) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SignReply {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: SignReply, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSignReply_lift(_ handle: UInt64) throws -> SignReply {
    return try FfiConverterTypeSignReply.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSignReply_lower(_ value: SignReply) -> UInt64 {
    return FfiConverterTypeSignReply.lower(value)
}




/**
 * One line of the log, already redacted.
 */
public struct LogRecord: Equatable, Hashable {
    /**
     * `error`, `warn`, `info`, `debug` or `trace`.
     */
    public let level: String
    /**
     * `wechatpay::call`, `wechatpay::http`, `wechatpay::sign`, `wechatpay::notify`.
     */
    public let target: String
    /**
     * The message with its fields.
     */
    public let message: String
    /**
     * The fields alone, by name.
     */
    public let fields: [String: String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `error`, `warn`, `info`, `debug` or `trace`.
         */level: String,
        /**
         * `wechatpay::call`, `wechatpay::http`, `wechatpay::sign`, `wechatpay::notify`.
         */target: String,
        /**
         * The message with its fields.
         */message: String,
        /**
         * The fields alone, by name.
         */fields: [String: String]) {
        self.level = level
        self.target = target
        self.message = message
        self.fields = fields
    }




}

#if compiler(>=6)
extension LogRecord: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLogRecord: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LogRecord {
        return
            try LogRecord(
                level: FfiConverterString.read(from: &buf),
                target: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                fields: FfiConverterDictionaryStringString.read(from: &buf)
        )
    }

    public static func write(_ value: LogRecord, into buf: inout [UInt8]) {
        FfiConverterString.write(value.level, into: &buf)
        FfiConverterString.write(value.target, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterDictionaryStringString.write(value.fields, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLogRecord_lift(_ buf: RustBuffer) throws -> LogRecord {
    return try FfiConverterTypeLogRecord.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLogRecord_lower(_ value: LogRecord) -> RustBuffer {
    return FfiConverterTypeLogRecord.lower(value)
}


/**
 * What became of a call.
 */
public struct Outcome {
    /**
     * Whether it succeeded.
     */
    public let ok: Bool
    /**
     * JSON: of the answer, or the error.
     */
    public let meta: String
    /**
     * The answer's bytes; empty for an error.
     */
    public let body: Data
    /**
     * In place of the bytes, where the input asked for a stream.
     */
    public let file: FileStream?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether it succeeded.
         */ok: Bool,
        /**
         * JSON: of the answer, or the error.
         */meta: String,
        /**
         * The answer's bytes; empty for an error.
         */body: Data,
        /**
         * In place of the bytes, where the input asked for a stream.
         */file: FileStream?) {
        self.ok = ok
        self.meta = meta
        self.body = body
        self.file = file
    }




}

#if compiler(>=6)
extension Outcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOutcome: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Outcome {
        return
            try Outcome(
                ok: FfiConverterBool.read(from: &buf),
                meta: FfiConverterString.read(from: &buf),
                body: FfiConverterData.read(from: &buf),
                file: FfiConverterOptionTypeFileStream.read(from: &buf)
        )
    }

    public static func write(_ value: Outcome, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.ok, into: &buf)
        FfiConverterString.write(value.meta, into: &buf)
        FfiConverterData.write(value.body, into: &buf)
        FfiConverterOptionTypeFileStream.write(value.file, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcome_lift(_ buf: RustBuffer) throws -> Outcome {
    return try FfiConverterTypeOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcome_lower(_ value: Outcome) -> RustBuffer {
    return FfiConverterTypeOutcome.lower(value)
}


/**
 * Why there is no client.
 */
public
enum Refused: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {



    /**
     * A setting cannot work.
     */
    case Settings(
        /**
         * The error as JSON.
         */error: String
    )






    public var errorDescription: String? {
        String(reflecting: self)
    }

}

#if compiler(>=6)
extension Refused: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefused: FfiConverterRustBuffer {
    typealias SwiftType = Refused

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Refused {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Settings(
            error: try FfiConverterString.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Refused, into buf: inout [UInt8]) {
        switch value {





        case let .Settings(error):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(error, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefused_lift(_ buf: RustBuffer) throws -> Refused {
    return try FfiConverterTypeRefused.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefused_lower(_ value: Refused) -> RustBuffer {
    return FfiConverterTypeRefused.lower(value)
}




/**
 * Is told what became of a call.
 */
public protocol Done: AnyObject, Sendable {

    /**
     * Called exactly once, on a thread of the engine.
     */
    func done(outcome: Outcome)

}


// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceDone {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceDone = UniffiVTableCallbackInterfaceDone(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterCallbackInterfaceDone.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface Done: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterCallbackInterfaceDone.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface Done: handle missing in uniffiClone")
            }
        },
        done: { (
            uniffiHandle: UInt64,
            outcome: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterCallbackInterfaceDone.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.done(
                     outcome: try FfiConverterTypeOutcome_lift(outcome)
                )
            }


            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceDone> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceDone>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitDone() {
    uniffi_wechatpay_ffi_fn_init_callback_vtable_done(UniffiCallbackInterfaceDone.vtablePtr)
}

// FfiConverter protocol for callback interfaces
#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterCallbackInterfaceDone {
    fileprivate static let handleMap = UniffiHandleMap<Done>()
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
extension FfiConverterCallbackInterfaceDone : FfiConverter {
    typealias SwiftType = Done
    typealias FfiType = UInt64

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ handle: UInt64) throws -> SwiftType {
        try handleMap.get(handle: handle)
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ v: SwiftType) -> UInt64 {
        return handleMap.insert(obj: v)
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func write(_ v: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(v))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterCallbackInterfaceDone_lift(_ handle: UInt64) throws -> Done {
    return try FfiConverterCallbackInterfaceDone.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterCallbackInterfaceDone_lower(_ v: Done) -> UInt64 {
    return FfiConverterCallbackInterfaceDone.lower(v)
}




/**
 * Receives the log.
 */
public protocol LogSink: AnyObject, Sendable {

    /**
     * Called on a thread of the engine, with some lines at a time.
     */
    func write(records: [LogRecord])

}


// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceLogSink {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceLogSink = UniffiVTableCallbackInterfaceLogSink(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterCallbackInterfaceLogSink.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface LogSink: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterCallbackInterfaceLogSink.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface LogSink: handle missing in uniffiClone")
            }
        },
        write: { (
            uniffiHandle: UInt64,
            records: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterCallbackInterfaceLogSink.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.write(
                     records: try FfiConverterSequenceTypeLogRecord.lift(records)
                )
            }


            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceLogSink> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceLogSink>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitLogSink() {
    uniffi_wechatpay_ffi_fn_init_callback_vtable_logsink(UniffiCallbackInterfaceLogSink.vtablePtr)
}

// FfiConverter protocol for callback interfaces
#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterCallbackInterfaceLogSink {
    fileprivate static let handleMap = UniffiHandleMap<LogSink>()
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
extension FfiConverterCallbackInterfaceLogSink : FfiConverter {
    typealias SwiftType = LogSink
    typealias FfiType = UInt64

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ handle: UInt64) throws -> SwiftType {
        try handleMap.get(handle: handle)
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ v: SwiftType) -> UInt64 {
        return handleMap.insert(obj: v)
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func write(_ v: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(v))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterCallbackInterfaceLogSink_lift(_ handle: UInt64) throws -> LogSink {
    return try FfiConverterCallbackInterfaceLogSink.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterCallbackInterfaceLogSink_lower(_ v: LogSink) -> UInt64 {
    return FfiConverterCallbackInterfaceLogSink.lower(v)
}




/**
 * Signs in place of a private key. It answers through the reply, at any time and on any thread.
 */
public protocol RemoteSigner: AnyObject, Sendable {

    /**
     * SHA256withRSA over `message`.
     */
    func sign(message: Data, reply: SignReply)

    /**
     * RSAES-OAEP with SHA-1.
     */
    func decrypt(ciphertext: Data, reply: SignReply)

}


// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceRemoteSigner {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceRemoteSigner = UniffiVTableCallbackInterfaceRemoteSigner(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterCallbackInterfaceRemoteSigner.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface RemoteSigner: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterCallbackInterfaceRemoteSigner.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface RemoteSigner: handle missing in uniffiClone")
            }
        },
        sign: { (
            uniffiHandle: UInt64,
            message: RustBuffer,
            reply: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterCallbackInterfaceRemoteSigner.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.sign(
                     message: try FfiConverterData.lift(message),
                     reply: try FfiConverterTypeSignReply_lift(reply)
                )
            }


            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        },
        decrypt: { (
            uniffiHandle: UInt64,
            ciphertext: RustBuffer,
            reply: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterCallbackInterfaceRemoteSigner.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return uniffiObj.decrypt(
                     ciphertext: try FfiConverterData.lift(ciphertext),
                     reply: try FfiConverterTypeSignReply_lift(reply)
                )
            }


            let writeReturn = { () }
            uniffiTraitInterfaceCall(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceRemoteSigner> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceRemoteSigner>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitRemoteSigner() {
    uniffi_wechatpay_ffi_fn_init_callback_vtable_remotesigner(UniffiCallbackInterfaceRemoteSigner.vtablePtr)
}

// FfiConverter protocol for callback interfaces
#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterCallbackInterfaceRemoteSigner {
    fileprivate static let handleMap = UniffiHandleMap<RemoteSigner>()
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
extension FfiConverterCallbackInterfaceRemoteSigner : FfiConverter {
    typealias SwiftType = RemoteSigner
    typealias FfiType = UInt64

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ handle: UInt64) throws -> SwiftType {
        try handleMap.get(handle: handle)
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ v: SwiftType) -> UInt64 {
        return handleMap.insert(obj: v)
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func write(_ v: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(v))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterCallbackInterfaceRemoteSigner_lift(_ handle: UInt64) throws -> RemoteSigner {
    return try FfiConverterCallbackInterfaceRemoteSigner.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterCallbackInterfaceRemoteSigner_lower(_ v: RemoteSigner) -> UInt64 {
    return FfiConverterCallbackInterfaceRemoteSigner.lower(v)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionData: FfiConverterRustBuffer {
    typealias SwiftType = Data?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterData.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterData.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeFileStream: FfiConverterRustBuffer {
    typealias SwiftType = FileStream?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeFileStream.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeFileStream.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLogRecord: FfiConverterRustBuffer {
    typealias SwiftType = [LogRecord]

    public static func write(_ value: [LogRecord], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLogRecord.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LogRecord] {
        let len: Int32 = try readInt(&buf)
        var seq = [LogRecord]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLogRecord.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringString: FfiConverterRustBuffer {
    public static func write(_ value: [String: String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterString.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: String] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: String]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterString.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}
/**
 * What is wrong with these settings, without a client.
 */
public func diagnose(settings: String) -> Outcome  {
    return try!  FfiConverterTypeOutcome_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_func_diagnose(
        FfiConverterString.lower(settings),uniffiCallStatus
    )
})
}
/**
 * What is wrong with the environment's settings; those in `overrides` win over them.
 */
public func diagnoseEnv(overrides: String) -> Outcome  {
    return try!  FfiConverterTypeOutcome_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_func_diagnose_env(
        FfiConverterString.lower(overrides),uniffiCallStatus
    )
})
}
/**
 * The ids of all operations, sorted.
 */
public func operations() -> [String]  {
    return try!  FfiConverterSequenceString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_func_operations(uniffiCallStatus
    )
})
}
/**
 * Sends the log of the whole process to `sink`, from `level` (`error` … `trace`, `off`) upwards.
 */
public func setLogSink(level: String, sink: LogSink)  {try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_func_set_log_sink(
        FfiConverterString.lower(level),
        FfiConverterCallbackInterfaceLogSink_lower(sink),uniffiCallStatus
    )
}
}
/**
 * The version of the engine.
 */
public func version() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_wechatpay_ffi_fn_func_version(uniffiCallStatus
    )
})
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_wechatpay_ffi_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_func_diagnose() != 47563) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_func_diagnose_env() != 8890) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_func_operations() != 28976) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_func_set_log_sink() != 22679) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_func_version() != 39938) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_canceltoken_cancel() != 44306) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_engine_execute() != 16344) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_engine_mchid() != 8966) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_engine_submit() != 5754) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_filestream_read() != 1771) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_filestream_save() != 54609) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_filestream_stop() != 56096) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_merchants_insert() != 46022) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_merchants_remove() != 13914) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_merchants_submit_notification() != 39957) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_signreply_done() != 29446) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_signreply_failed() != 6429) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_constructor_engine_from_env() != 6817) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_constructor_engine_from_env_with_signer() != 46412) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_constructor_engine_new() != 23423) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_constructor_engine_with_signer() != 20939) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_constructor_merchants_new() != 61162) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_done_done() != 18311) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_logsink_write() != 38667) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_remotesigner_sign() != 9775) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_wechatpay_ffi_checksum_method_remotesigner_decrypt() != 39795) {
        return InitializationResult.apiChecksumMismatch
    }

    uniffiCallbackInitDone()
    uniffiCallbackInitLogSink()
    uniffiCallbackInitRemoteSigner()
    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureWechatpayFfiInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
