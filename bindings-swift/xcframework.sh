#!/usr/bin/env bash
# Packs the engine for Apple's platforms: `build/WechatPayEngine.xcframework`, which Package.swift then uses.
#
# Needs macOS with Xcode, and rustup. UNTESTED so far: it was written on Linux, where only its syntax could be
# checked.
#
# WECHATPAY_PLATFORMS: some of "macos ios ios-simulator" (all).
set -euo pipefail

package=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(dirname "$package")
target=${CARGO_TARGET_DIR:-$project/target}
build=$package/build
platforms=${WECHATPAY_PLATFORMS:-macos ios ios-simulator}

main() {
    command -v xcodebuild >/dev/null || fail "xcodebuild is not here: this runs on macOS with Xcode"
    rm -rf "$build"
    mkdir -p "$build/headers"
    cp "$package"/Sources/CWechatPay/{CWechatPay.h,module.modulemap} "$build/headers/"

    local libraries=()
    local platform
    for platform in $platforms; do
        libraries+=(-library "$(library "$platform")" -headers "$build/headers")
    done
    xcodebuild -create-xcframework "${libraries[@]}" -output "$build/WechatPayEngine.xcframework"
    say "packed $build/WechatPayEngine.xcframework"
}

# One static library for a platform, with all its processors in it.
library() {
    local triples
    case $1 in
    macos) triples="aarch64-apple-darwin x86_64-apple-darwin" ;;
    ios) triples="aarch64-apple-ios" ;;
    ios-simulator) triples="aarch64-apple-ios-sim x86_64-apple-ios" ;;
    *) fail "no such platform: $1" ;;
    esac
    local built=()
    local triple
    for triple in $triples; do
        compile "$triple" >&2
        built+=("$target/$triple/release/libwechatpay_ffi.a")
    done
    mkdir -p "$build/$1"
    xcrun lipo -create "${built[@]}" -output "$build/$1/libwechatpay_ffi.a"
    echo "$build/$1/libwechatpay_ffi.a"
}

compile() {
    say "compiling the engine for $1"
    rustup target add "$1"
    (cd "$project" && cargo rustc --release --package bindings-kotlin --lib --target "$1" --crate-type staticlib)
}

say() { echo "xcframework.sh: $*" >&2; }
fail() { say "$*"; exit 1; }

main "$@"
