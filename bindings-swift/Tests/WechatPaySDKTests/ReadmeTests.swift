import Foundation
import XCTest

/// The program that the project's README shows.
final class ReadmeTests: XCTestCase {
    func testOpensAnOrder() async throws {
        let settings = try await Sandbox.settings()
        for (name, value) in settings { setenv("WECHATPAY_\(name.uppercased())", value, 1) }
        defer { for name in settings.keys { unsetenv("WECHATPAY_\(name.uppercased())") } }
        let cashier = try await firstOrder()
        XCTAssertTrue(cashier.package.hasPrefix("prepay_id=wx"))
    }
}
