import XCTest
@testable import WechatPaySDK
final class Smoke: XCTestCase { func testVersion() { XCTAssertFalse(Client.version.isEmpty) } }
