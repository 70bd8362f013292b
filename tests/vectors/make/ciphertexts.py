"""ciphertexts.json: what another implementation encrypted."""

from __future__ import annotations

import base64

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from .material import API_V3_KEY, private_key, seal, write


def make_ciphertexts() -> None:
    oaep = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
    texts = ["", "a", "张三", "13800000000", "长" * 71, "x" * 214]
    public = private_key("merchant").public_key()
    foreign = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
    write(
        "ciphertexts.json",
        {
            "about": "RSAES-OAEP (SHA-1) for keys/merchant_key.pem, and AES-256-GCM.",
            "private_key": "keys/merchant_key.pem",
            "oaep": [
                {
                    "plain": text,
                    "ciphertext": base64.b64encode(public.encrypt(text.encode(), oaep)).decode(),
                }
                for text in texts
            ],
            "oaep_refused": [
                {
                    "name": "OAEP with SHA-256",
                    "ciphertext": base64.b64encode(public.encrypt(b"text", foreign)).decode(),
                },
                {
                    "name": "PKCS#1 v1.5",
                    "ciphertext": base64.b64encode(
                        public.encrypt(b"text", padding.PKCS1v15())
                    ).decode(),
                },
            ],
            "aes_gcm_key": API_V3_KEY,
            "aes_gcm": [
                {
                    "plain": text,
                    "nonce": nonce,
                    "associated_data": data,
                    "ciphertext": seal(text, nonce, data),
                }
                for text, nonce, data in [
                    ("", "0" * 12, ""),
                    ("plain", "fdasflkja484", "certificate"),
                    ("微信支付" * 400, "QwErTyUiOpAs", "transaction"),
                ]
            ],
        },
    )
