#!/usr/bin/env bash
# Runs `swift` on this package: `toolchain.sh build`, `toolchain.sh test`, `toolchain.sh format lint …`.
#
# Where Swift 6 is on the PATH, that one is used. Elsewhere on Linux (with root) Debian's own package of it is
# installed once into a folder, `.cache/swift`, and run from there; the machine itself stays as it is.
#
# The engine has to be built before: `cargo build --package bindings-kotlin`, with `--release` or without.
set -euo pipefail

package=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(dirname "$package")
target=${CARGO_TARGET_DIR:-$project/target}
root=$project/.cache/swift
suite=trixie

main() {
    local engine
    engine=$(ls -t "$target"/{release,debug}/libwechatpay_ffi.{so,dylib} 2>/dev/null | head -n 1 || true)
    [ -n "$engine" ] || fail 'no engine: run `cargo build --package bindings-kotlin` first'
    engine=$(dirname "$engine")
    export LIBRARY_PATH="$engine${LIBRARY_PATH:+:$LIBRARY_PATH}"
    export LD_LIBRARY_PATH="$engine${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"

    local arguments=("$@")
    case ${1:-} in
    build | test | run) arguments=("$1" --package-path "$package" --scratch-path "$target/swift" "${@:2}") ;;
    esac
    if swift --version 2>/dev/null | grep -Eq 'version ([6-9]|[1-9][0-9])\.'; then
        exec swift "${arguments[@]}"
    fi
    [ -d "$root" ] || install
    enter swift "${arguments[@]}"
}

install() {
    [ "$(uname -s)" = Linux ] || fail 'install Swift 6: https://www.swift.org/install'
    [ "$(id -u)" = 0 ] || fail "Swift 6 is not on the PATH, and only root can install it into $root"
    if ! command -v debootstrap >/dev/null; then
        say 'installing debootstrap'
        apt-get update --quiet --quiet
        apt-get install --yes --quiet --quiet --no-install-recommends debootstrap debian-archive-keyring >/dev/null
    fi
    say "installing Debian's swiftlang ($suite) into $root: about a minute"
    rm -rf "$root" "$root.partial"
    mkdir -p "$root.partial"
    debootstrap --variant=minbase --include=swiftlang,libc6-dev,libstdc++-14-dev \
        "$suite" "$root.partial" $(mirror) >"$root.log" 2>&1 || fail "debootstrap failed, see $root.log"
    rm -rf "$root.partial/var/cache/apt/archives" "$root.partial/var/lib/apt/lists"
    mv "$root.partial" "$root"
}

# The mirror that this machine uses for Debian; debootstrap's own choice where it uses none.
mirror() {
    apt-get indextargets --format '$(REPO_URI) $(ORIGIN)' 2>/dev/null |
        awk '$2 == "Debian" && $1 !~ /security/ { print $1; exit }' || true
}

# Runs a command in the folder, with the project at its usual path. The mounts are this command's own: they
# vanish with it.
enter() {
    local mounts='
        set -e
        root=$1 target=$2 project=$3 here=$4; shift 4
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        for folder in "$project" "$target"; do
            mkdir -p "$folder" "$root$folder"
            mount --bind "$folder" "$root$folder"
        done
        exec chroot "$root" /usr/bin/env --chdir="$here" --unset=TMPDIR \
            PATH=/usr/bin:/bin HOME=/root LANG=C.UTF-8 "$@"'
    exec unshare --mount --propagation private \
        bash -c "$mounts" toolchain.sh "$root" "$target" "$project" "$PWD" "$@"
}

say() { echo "toolchain.sh: $*" >&2; }
fail() { say "$*"; exit 1; }

main "$@"
