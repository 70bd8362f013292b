import XCTest

/// Expects an error of one type, and gives it back for a closer look.
@discardableResult
func expect<Failure: Error, T>(
    _ type: Failure.Type,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ body: () async throws -> T
) async throws -> Failure {
    do {
        let value = try await body()
        XCTFail("no \(type), but \(value)", file: file, line: line)
    } catch let error as Failure {
        return error
    } catch {
        XCTFail("no \(type), but \(error)", file: file, line: line)
    }
    throw Unmet()
}

private struct Unmet: Error {}
