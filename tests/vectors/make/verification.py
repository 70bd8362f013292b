"""verification.json: headers and bodies, good and bad."""

from __future__ import annotations

import json

from .material import NONCE, NOW, PUBLIC_KEY_ID, headers, serial, write


def make_verification() -> None:
    body = '{"code_url":"weixin://wxpay/bizpayurl?pr=JyC91EIz1","备注":"Image形象店"}'
    good = headers(body)
    certificate_serial = serial("platform_certificate")
    cases = []

    def case(name: str, expect: str, given: dict | list, text: str = body) -> None:
        given = list(given.items()) if isinstance(given, dict) else given
        cases.append(
            {
                "name": name,
                "expect": expect,
                "headers": [list(pair) for pair in given],
                "body": text,
            }
        )

    def but(**changes: str) -> dict[str, str]:
        return good | {
            f"Wechatpay-{name.replace('_', '-').title()}": value for name, value in changes.items()
        }

    case("signed with the public key", "ok", good)
    case("signed with the certificate", "ok", headers(body, by=certificate_serial))
    case("serial in lower case", "ok", headers(body, by=certificate_serial.lower()))
    case("header names in any case", "ok", {name.upper(): value for name, value in good.items()})
    case("other headers beside them", "ok", {"Content-Type": "application/json"} | good)
    case("empty body of a 204", "ok", headers(""), "")
    case("300 seconds old", "ok", headers(body, timestamp=NOW - 300))
    case("300 seconds ahead", "ok", headers(body, timestamp=NOW + 300))
    case("signature type RSA", "ok", but(signature_type="WECHATPAY2-SHA256-RSA2048"))
    case("no header at all", "missing_header", {})
    for name in good:
        case(
            f"without {name}",
            "missing_header",
            {key: value for key, value in good.items() if key != name},
        )
        case(f"{name} twice", "duplicate_header", [*good.items(), (name.lower(), good[name])])
    case("301 seconds old", "clock_skew", headers(body, timestamp=NOW - 301))
    case("301 seconds ahead", "clock_skew", headers(body, timestamp=NOW + 301))
    case("timestamp 0", "clock_skew", headers(body, timestamp=0))
    for timestamp in (
        "",
        "-1",
        "+1795000000",
        " 1795000000",
        "1795000000.0",
        "0x6afcd5c0",
        "9" * 30,
        "１７９５００００００",
    ):
        case(f"timestamp {timestamp!r}", "malformed_header", headers(body, timestamp=timestamp))
    for nonce in ("", "two\nlines", "with blank", "n" * 129, "随机"):
        case(f"nonce {nonce!r}", "malformed_header", headers(body, nonce=nonce))
    for by in (
        "",
        "PUB_KEY_ID_",
        "PUB_KEY_ID_12AB",
        "pub_key_id_0119",
        "5A2B 7A4D",
        "G" * 40,
        "A" * 65,
    ):
        case(f"serial {by!r}", "malformed_header", headers(body, by=by))
    for value in (
        "",
        "not base64!",
        "QUJD",
        good["Wechatpay-Signature"][:-4],
        good["Wechatpay-Signature"] + "\n",
    ):
        case(
            f"signature {value[:12]!r} of {len(value)} characters",
            "malformed_header",
            but(signature=value),
        )
    case("probe", "probe", but(signature="WECHATPAY/SIGNTEST/" + good["Wechatpay-Signature"][19:]))
    case("probe that is not base64", "probe", but(signature="WECHATPAY/SIGNTEST/?"))
    case(
        "probe of another time",
        "probe",
        headers(body, timestamp=1) | {"Wechatpay-Signature": "WECHATPAY/SIGNTEST/"},
    )
    case("signature type SM2", "unsupported_type", but(signature_type="WECHATPAY2-SM2-WITH-SM3"))
    case(
        "signature type twice",
        "duplicate_header",
        [*good.items(), *[("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048")] * 2],
    )
    case("unknown public key", "unknown_serial", headers(body, by="PUB_KEY_ID_0119000000019999"))
    case("unknown certificate", "unknown_serial", headers(body, by="3" * 40))
    case(
        "expired certificate",
        "unknown_serial",
        headers(body, key="foreign", by=serial("platform_certificate_expired")),
    )
    case("another body", "mismatch", good, body + " ")
    case("re-serialised body", "mismatch", good, json.dumps(json.loads(body)))
    case("another nonce", "mismatch", but(nonce=NONCE[::-1]))
    case("another timestamp", "mismatch", but(timestamp=str(NOW + 1)))
    case("signed by somebody else", "mismatch", headers(body, key="foreign"))
    case("signed by the merchant", "mismatch", headers(body, key="merchant"))
    write(
        "verification.json",
        {
            "about": "What the verifier says to headers and a body, with the keys of keys/.",
            "now": NOW,
            "platform_public_key_id": PUBLIC_KEY_ID,
            "platform_public_key": "keys/platform_public.pem",
            "platform_certificates": [
                "keys/platform_certificate.pem",
                "keys/platform_certificate_expired.pem",
            ],
            "cases": cases,
        },
    )
