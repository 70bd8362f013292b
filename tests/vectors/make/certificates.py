"""certificates.json: answers of /v3/certificates, good and bad."""

from __future__ import annotations

import json

from .material import API_V3_KEY, KEYS, seal, serial, write
from .sm import sm4_seal


def make_certificates() -> None:
    def entry(name: str, key: str = API_V3_KEY, **names: str) -> dict:
        pem = (KEYS / f"{name}.pem").read_text()
        sealed = {
            "algorithm": "AEAD_AES_256_GCM",
            "nonce": "61f9c719728a",
            names.get("data", "associated_data"): "certificate",
            names.get("text", "ciphertext"): seal(pem, "61f9c719728a", "certificate", key),
        }
        return {
            "serial_no": serial(name),
            names.get("time", "effective_time"): "2025-01-01T08:00:00+08:00",
            names.get("end", "expire_time"): "2050-01-01T07:59:59+08:00",
            "encrypt_certificate": sealed,
        }

    good = entry("platform_certificate")
    pem = (KEYS / "sm2_platform_certificate.pem").read_text()
    sealed = {
        "algorithm": "AEAD_SM4_GCM",
        "ciphertext": sm4_seal(pem, "61f9c719728a", "certificate"),
    }
    sm = {
        "serial_no": serial("sm2_platform_certificate"),
        "encrypt_certificate": good["encrypt_certificate"] | sealed,
    }
    unknown = {
        "serial_no": "1",
        "encrypt_certificate": good["encrypt_certificate"] | {"algorithm": "AEAD_SM4_CCM"},
    }
    blanks = entry(
        "platform_certificate",
        time="effective_time ",
        end="expire_time ",
        data="associated_data ",
        text="ciphertext ",
    )
    cases = [
        ("one", [good], "ok"),
        ("two", [entry("platform_certificate_expired"), good], "ok"),
        ("names with trailing blanks", [blanks], "ok"),
        ("one for the SM suite beside it", [sm, good], "ok"),
        ("none", [], "decrypt"),
        ("only one for the SM suite", [sm], "decrypt"),
        ("one sealed in an unknown way", [unknown, good], "ok"),
        ("encrypted with another key", [entry("platform_certificate", "k" * 32)], "decrypt"),
        ("one of two damaged", [good, entry("platform_certificate", "k" * 32)], "decrypt"),
        ("a key in place of a certificate", [entry_of_text("platform_public")], "decrypt"),
        ("a key of 1024 bits", [entry("short_certificate")], "decrypt"),
        ("issued by somebody else", [entry("foreign_certificate")], "signature"),
    ]
    write(
        "certificates.json",
        {
            "about": "Answers of /v3/certificates, and the kind of error that opening each gives.",
            "api_v3_key": API_V3_KEY,
            "cases": [
                {
                    "name": name,
                    "expect": expect,
                    "serials": [serial_of(item) for item in data] if expect == "ok" else [],
                    # Where the SM suite is compiled in.
                    "serials_with_sm": [item["serial_no"] for item in data if item in (sm, good)]
                    if sm in data
                    else None,
                    "body": json.dumps({"data": data}),
                }
                for name, data, expect in cases
            ],
        },
    )


def entry_of_text(name: str) -> dict:
    text = (KEYS / f"{name}.pem").read_text()
    sealed = {
        "nonce": "61f9c719728a",
        "associated_data": "certificate",
        "ciphertext": seal(text, "61f9c719728a", "certificate"),
    }
    return {"serial_no": "1", "encrypt_certificate": sealed}


def serial_of(item: dict) -> str | None:
    return (
        item["serial_no"]
        if item["encrypt_certificate"]["algorithm"] == "AEAD_AES_256_GCM"
        else None
    )
