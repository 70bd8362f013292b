"""The keys as Python reads them, and what is done with them on WeChat Pay's side."""

from __future__ import annotations

import base64
import json
import pathlib

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

HERE = pathlib.Path(__file__).parent.parent
KEYS = HERE / "keys"
MCHID = "1900000001"
PUBLIC_KEY_ID = "PUB_KEY_ID_0119000000012024080100000000000001"
API_V3_KEY = "an APIv3 key of exactly 32 bytes"
NOW = 1795000000  # 2026-11-18
NONCE = "593BEC0C930BF1AFEB40B4A08C8FB242"


def private_key(name: str) -> rsa.RSAPrivateKey:
    return serialization.load_pem_private_key((KEYS / f"{name}_key.pem").read_bytes(), None)


def signature(key: str, timestamp: int | str, nonce: str, body: str) -> str:
    message = f"{timestamp}\n{nonce}\n{body}\n".encode()
    return base64.b64encode(
        private_key(key).sign(message, padding.PKCS1v15(), hashes.SHA256())
    ).decode()


def serial(name: str) -> str:
    loaded = x509.load_pem_x509_certificate((KEYS / f"{name}.pem").read_bytes())
    return f"{loaded.serial_number:X}".zfill(2 * ((loaded.serial_number.bit_length() + 7) // 8))


def headers(
    body: str,
    *,
    key: str = "platform",
    by: str = PUBLIC_KEY_ID,
    timestamp: int | str = NOW,
    nonce: str = NONCE,
) -> dict[str, str]:
    return {
        "Wechatpay-Timestamp": str(timestamp),
        "Wechatpay-Nonce": nonce,
        "Wechatpay-Serial": by,
        "Wechatpay-Signature": signature(key, timestamp, nonce, body),
    }


def seal(plain: str, nonce: str, associated_data: str | None, key: str = API_V3_KEY) -> str:
    data = associated_data.encode() if associated_data is not None else None
    return base64.b64encode(
        AESGCM(key.encode()).encrypt(nonce.encode(), plain.encode(), data)
    ).decode()


def write(name: str, content: dict) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=1)
    (HERE / name).write_text(text + "\n")
