// swift-tools-version: 6.0
import Foundation
import PackageDescription

// On Apple's platforms the engine comes as an XCFramework (`xcframework.sh` packs it); elsewhere the linker
// finds `libwechatpay_ffi` on its search path (`LIBRARY_PATH` while building, `LD_LIBRARY_PATH` while running).
let framework = "build/WechatPayEngine.xcframework"
let packed = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(framework)")

let package = Package(
    name: "WechatPaySDK",
    platforms: [.iOS(.v16), .macOS(.v13)],
    products: [.library(name: "WechatPaySDK", targets: ["WechatPaySDK"])],
    targets: [
        packed
            ? .binaryTarget(name: "CWechatPay", path: framework)
            : .systemLibrary(name: "CWechatPay"),
        .target(
            name: "WechatPayFFI",
            dependencies: ["CWechatPay"],
            swiftSettings: [.swiftLanguageMode(.v5)],
            linkerSettings: packed
                ? [.linkedFramework("Security"), .linkedFramework("SystemConfiguration")]
                : [.linkedLibrary("wechatpay_ffi")]
        ),
        .target(name: "WechatPaySDK", dependencies: ["WechatPayFFI"]),
        .testTarget(name: "WechatPaySDKTests", dependencies: ["WechatPaySDK"]),
    ]
)
