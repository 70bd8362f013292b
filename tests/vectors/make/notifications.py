"""notifications.json: signed and encrypted notifications, good and bad."""

from __future__ import annotations

import json

from .material import API_V3_KEY, NOW, PUBLIC_KEY_ID, headers, seal, write


def make_notifications() -> None:
    plain = '{"coupon_id":"98674556","stock_id":"100088","status":"USED","商户":"微信支付"}'
    resource = {
        "original_type": "coupon",
        "algorithm": "AEAD_AES_256_GCM",
        "ciphertext": seal(plain, "fdasflkja484", "coupon"),
        "associated_data": "coupon",
        "nonce": "fdasflkja484",
    }
    envelope = {
        "id": "EV-2018022511223320873",
        "create_time": "2026-11-18T12:26:40+08:00",
        "resource_type": "encrypt-resource",
        "event_type": "COUPON.USE",
        "summary": "代金券核销通知",
        "resource": resource,
    }
    cases = []

    def case(name: str, expect: str, changes: dict | str, signed_with: str = "platform") -> None:
        body = (
            changes
            if isinstance(changes, str)
            else json.dumps(changes, ensure_ascii=False, separators=(",", ":"))
        )
        cases.append(
            {
                "name": name,
                "expect": expect,
                "headers": list(map(list, headers(body, key=signed_with).items())),
                "body": body,
            }
        )

    def sealed(**changes: str | None) -> dict:
        changed = resource | changes
        return envelope | {
            "resource": {name: value for name, value in changed.items() if value is not ...}
        }

    case("as documented", "ok", envelope)
    case(
        "associated data empty",
        "ok",
        sealed(associated_data="", ciphertext=seal(plain, "fdasflkja484", "")),
    )
    case(
        "associated data missing",
        "ok",
        sealed(associated_data=..., ciphertext=seal(plain, "fdasflkja484", None)),
    )
    case(
        "associated data null",
        "ok",
        sealed(associated_data=None, ciphertext=seal(plain, "fdasflkja484", None)),
    )
    case("original type missing", "ok", sealed(original_type=...))
    case("unknown members", "ok", envelope | {"new": {"member": 1}})
    case(
        "summary missing",
        "ok",
        {name: value for name, value in envelope.items() if name != "summary"},
    )
    case("written with blanks", "ok", json.dumps(envelope, indent=2))
    case("signed by somebody else", "signature", envelope, "foreign")
    case(
        "encrypted with another key",
        "decrypt",
        sealed(ciphertext=seal(plain, "fdasflkja484", "coupon", "k" * 32)),
    )
    case("other associated data", "decrypt", sealed(associated_data="coupon2"))
    case("other nonce", "decrypt", sealed(nonce="fdasflkja485"))
    case("short nonce", "decrypt", sealed(nonce="fdas"))
    case("ciphertext empty", "decrypt", sealed(ciphertext=""))
    case("ciphertext no base64", "decrypt", sealed(ciphertext="?"))
    case("ciphertext of tag length", "decrypt", sealed(ciphertext="A" * 20))
    case("ciphertext null", "decrypt", sealed(ciphertext=None))
    case("SM4", "decrypt", sealed(algorithm="AEAD_SM4_GCM"))
    for name in ("id", "event_type", "resource"):
        case(
            f"without {name}",
            "decrypt",
            {key: value for key, value in envelope.items() if key != name},
        )
    for text in ("", "null", "[]", "{", '"text"', "{}", "[" * 5000):
        case(f"body {text[:6]!r}", "decrypt", text)
    write(
        "notifications.json",
        {
            "about": "Notifications, and the kind of error each gives; good ones carry `plain`.",
            "now": NOW,
            "api_v3_key": API_V3_KEY,
            "platform_public_key_id": PUBLIC_KEY_ID,
            "platform_public_key": "keys/platform_public.pem",
            "plain": plain,
            "cases": cases,
        },
    )
