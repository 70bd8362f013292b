"""sm.json and keys/sm2_*: the SM suite, by openssl, Python's cryptography (SM4) and sm2.py."""

from __future__ import annotations

import base64
import hashlib
import json
import pathlib
import subprocess
import tempfile

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from . import sm2
from .keys import openssl
from .material import API_V3_KEY, KEYS, MCHID, NONCE, NOW, seal, write

DISTID = ["-sigopt", "distid:1234567812345678"]
MERCHANT_SERIAL = "157056765AB5A9EEE5D363D0329039A254D5EF49"
PLATFORM_SERIAL = "7B2A1C0DF076AC5A7D968D4A8B0B9C599A74CB4C"
RSA_SERIAL = "5A2B7A4DF076AC5A7D968D4A8B0B9C599A74CB4C"
SUITE = "WECHATPAY2-SM2-WITH-SM3"
SM2_KEY_ID = "PUB_KEY_ID_0119000000012024080100000000000002"


def make_sm() -> None:
    make_keys()
    make_vectors()


def make_vectors() -> None:
    message = f"GET\n/v3/certificates\n{NOW}\n{NONCE}\n\n"
    texts = ["a", "张三", "13800000000", "长" * 71, "x" * 300]
    body = json.dumps({"code_url": "weixin://wxpay/bizpayurl?pr=p4lpSuKzz"})
    secret = encrypt("sm2_merchant", "张三")
    echo = json.dumps(
        {"echo_message": "国密", "encrypted_echo_message": secret}, ensure_ascii=False
    )
    transaction = json.dumps({"out_trade_no": "20261121-0001", "trade_state": "SUCCESS"})
    notification = notification_of(transaction, "AEAD_SM4_GCM", sm4_seal)
    certificate = (KEYS / "sm2_platform_certificate.pem").read_text()
    certificates = json.dumps(
        {
            "data": [
                {
                    "serial_no": PLATFORM_SERIAL,
                    "encrypt_certificate": {
                        "algorithm": "AEAD_SM4_GCM",
                        "nonce": "61f9c719728a",
                        "associated_data": "certificate",
                        "ciphertext": sm4_seal(certificate, "61f9c719728a", "certificate"),
                    },
                }
            ]
        }
    )
    write(
        "sm.json",
        {
            "about": "The SM suite for keys/sm2_*.pem. Signatures whose nonce follows RFC 6979; OpenSSL verifies them.",
            "now": NOW,
            "api_v3_key": API_V3_KEY,
            "merchant_serial_no": MERCHANT_SERIAL,
            "platform_serial_no": PLATFORM_SERIAL,
            "platform_public_key_id": SM2_KEY_ID,
            "signed": [
                {"message": text, "signature": sign("sm2_merchant", text)}
                for text in [message, "", "微信支付\n", order_message()]
            ],
            "signed_by_openssl": [
                {"message": text, "signature": openssl_sign("sm2_merchant", text)}
                for text in [message, "x" * 1000]
            ],
            "sensitive": [
                {"plain": text, "ciphertext": encrypt("sm2_merchant", text)} for text in texts
            ],
            "sm4_gcm": [
                {
                    "plain": text,
                    "nonce": nonce,
                    "associated_data": data,
                    "ciphertext": sm4_seal(text, nonce, data),
                }
                for text, nonce, data in [
                    ("", "0" * 12, ""),
                    ("plain", "fdasflkja484", "certificate"),
                    ("微信支付" * 400, "QwErTyUiOpAs", "transaction"),
                ]
            ],
            "answers": answers(body),
            "echo": {"plain": "张三", **signed(echo)},
            "notifications": [
                {
                    "name": "signed with SM2, sealed with SM4",
                    "expect": "ok",
                    "resource": transaction,
                    **signed(notification),
                },
                {
                    "name": "signed with SM2, sealed with AES",
                    "expect": "ok",
                    "resource": transaction,
                    **signed(notification_of(transaction, "AEAD_AES_256_GCM", seal)),
                },
                {
                    "name": "sealed with SM4 under the key of another merchant",
                    "expect": "decrypt",
                    "resource": "",
                    **signed(
                        notification_of(
                            transaction,
                            "AEAD_SM4_GCM",
                            lambda *values: sm4_seal(*values, key="k" * 32),
                        )
                    ),
                },
                {
                    "name": "sealed in an unknown way",
                    "expect": "decrypt",
                    "resource": "",
                    **signed(notification_of(transaction, "AEAD_SM4_CCM", sm4_seal)),
                },
            ],
            "certificates": signed(certificates),
        },
    )


def make_keys() -> None:
    for name in ("sm2_merchant", "sm2_platform"):
        openssl("genpkey", "-algorithm", "SM2", "-out", f"{name}_key.pem")
        openssl("pkey", "-in", f"{name}_key.pem", "-pubout", "-out", f"{name}_public.pem")
    encrypted = ["-v2", "aes-256-cbc", "-passout", "pass:secret"]
    merchant = ["-in", "sm2_merchant_key.pem"]
    openssl("pkcs8", "-topk8", *merchant, *encrypted, "-out", "sm2_merchant_key_aes.pem")
    with tempfile.TemporaryDirectory() as folder:
        ca = pathlib.Path(folder)
        (ca / "ca.cnf").write_text(f"""
[ca]
default_ca = it
[it]
database = {ca}/index.txt
serial = {ca}/serial
new_certs_dir = {ca}
certificate = {ca}/ca.pem
private_key = {ca}/ca_key.pem
default_md = sm3
policy = any
[any]
commonName = supplied
organizationName = optional
countryName = optional
""")
        openssl("genpkey", "-algorithm", "SM2", "-out", str(ca / "ca_key.pem"))
        subject = ["-subj", "/CN=Enterprise Subscriber CA SM2/C=CN"]
        files = ["-key", str(ca / "ca_key.pem"), "-out", str(ca / "ca.pem")]
        openssl("req", "-x509", "-sm3", *DISTID, "-days", "9000", *subject, *files)
        certificate(ca, "sm2_merchant", f"/CN={MCHID}/C=CN", MERCHANT_SERIAL)
        certificate(ca, "sm2_platform", "/CN=Tenpay.com sign/O=Tenpay.com/C=CN", PLATFORM_SERIAL)
    pair = ["-inkey", "sm2_merchant_key.pem", "-in", "sm2_merchant_certificate.pem"]
    openssl("pkcs12", "-export", *pair, "-passout", f"pass:{MCHID}", "-out", "sm2_merchant.p12")


def certificate(ca: pathlib.Path, name: str, subject: str, serial: str) -> None:
    (ca / "index.txt").write_text("")
    (ca / "serial").write_text(serial)
    request = str(ca / "request.pem")
    key = ["-key", f"{name}_key.pem", "-subj", subject]
    openssl("req", "-new", "-sm3", *DISTID, *key, "-out", request)
    verify = ["-vfyopt", "distid:1234567812345678"]
    dates = ["-startdate", "20250101000000Z", "-enddate", "20491231235959Z"]
    files = ["-config", str(ca / "ca.cnf"), "-in", request, "-out", f"{name}_certificate.pem"]
    openssl("ca", "-batch", "-notext", *DISTID, *verify, *dates, *files)


def order_message() -> str:
    """The request of the end-to-end test: what it sends has to be this to the byte."""
    return f"POST\n/v3/security/echo\n{NOW}\n{'0' * 32}\n" + '{"echo_message":"国密"}\n'


def answers(body: str) -> list[dict]:
    def case(name: str, expect: str, key: str, by: str, kind: str | None) -> dict:
        return {
            "name": name,
            "expect": expect,
            "headers": headers(key, by, body, kind),
            "body": body,
        }

    good = case("by certificate", "ok", "sm2_platform", PLATFORM_SERIAL, SUITE)
    rsa_type = "WECHATPAY2-SHA256-RSA2048"
    return [
        good,
        case("by public key", "ok", "sm2_platform", SM2_KEY_ID, SUITE),
        {**good, "name": "another body", "expect": "mismatch", "body": body + " "},
        case("signed with another key", "mismatch", "sm2_merchant", PLATFORM_SERIAL, SUITE),
        case("without the type", "unsupported_type", "sm2_platform", PLATFORM_SERIAL, None),
        case("of the other type", "unsupported_type", "sm2_platform", PLATFORM_SERIAL, rsa_type),
        case("by an RSA key", "unsupported_type", "sm2_platform", RSA_SERIAL, SUITE),
        case("by an unknown key", "unknown_serial", "sm2_platform", "77", SUITE),
    ]


def signed(body: str) -> dict:
    return {"headers": headers("sm2_platform", PLATFORM_SERIAL, body, SUITE), "body": body}


def headers(key: str, by: str, body: str, kind: str | None) -> list[list[str]]:
    pairs = {
        "Wechatpay-Timestamp": str(NOW),
        "Wechatpay-Nonce": NONCE,
        "Wechatpay-Serial": by,
        "Wechatpay-Signature": sign(key, f"{NOW}\n{NONCE}\n{body}\n"),
        "Wechatpay-Signature-Type": kind,
    }
    return [[name, value] for name, value in pairs.items() if value is not None]


def notification_of(resource: str, algorithm: str, sealed: object) -> str:
    return json.dumps(
        {
            "id": "EV-2018022511223320873",
            "create_time": "2026-11-18T15:06:40+08:00",
            "resource_type": "encrypt-resource",
            "event_type": "TRANSACTION.SUCCESS",
            "summary": "支付成功",
            "resource": {
                "original_type": "transaction",
                "algorithm": algorithm,
                "ciphertext": sealed(resource, "fdasflkja484", "transaction"),
                "associated_data": "transaction",
                "nonce": "fdasflkja484",
            },
        },
        ensure_ascii=False,
    )


def sign(key: str, message: str) -> str:
    pem = (KEYS / f"{key}_key.pem").read_text()
    der = base64.b64decode("".join(pem.splitlines()[1:-1]))
    private = der.split(b"\x02\x01\x01\x04\x20", 1)[1][:32]
    signature = sm2.sign(int.from_bytes(private), message.encode())
    with tempfile.NamedTemporaryFile() as file:
        pathlib.Path(file.name).write_bytes(signature)
        verify = ["-verify", "-pubin", "-inkey", f"{key}_public.pem", "-sigfile", file.name]
        pkeyutl(*verify, *SIGNING, given=message)
    return base64.b64encode(signature).decode()


SIGNING = ["-rawin", "-digest", "sm3", "-pkeyopt", "distid:1234567812345678"]


def openssl_sign(key: str, message: str) -> str:
    return pkeyutl("-sign", "-inkey", f"{key}_key.pem", *SIGNING, given=message)


def encrypt(key: str, text: str) -> str:
    return pkeyutl("-encrypt", "-pubin", "-inkey", f"{key}_public.pem", given=text)


def pkeyutl(*arguments: str, given: str) -> str:
    # With -rawin it needs the size, which a pipe does not have.
    with tempfile.NamedTemporaryFile() as file:
        pathlib.Path(file.name).write_text(given)
        command = ["openssl", "pkeyutl", *arguments, "-in", file.name]
        out = subprocess.run(command, check=True, cwd=KEYS, capture_output=True).stdout
    return base64.b64encode(out).decode()


def sm4_seal(plain: str, nonce: str, associated_data: str, key: str = API_V3_KEY) -> str:
    short = hashlib.new("sm3", key.encode()).digest()[:16]
    encryptor = Cipher(algorithms.SM4(short), modes.GCM(nonce.encode())).encryptor()
    encryptor.authenticate_additional_data(associated_data.encode())
    sealed = encryptor.update(plain.encode()) + encryptor.finalize() + encryptor.tag
    return base64.b64encode(sealed).decode()
