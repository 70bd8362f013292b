"""Makes the vectors of our own: keys/ with openssl, the rest with Python's cryptography.

Another implementation makes them on purpose: what the engine reads here, it did not write itself.
Run in this folder: python3 make.py (needs openssl 3 and the package cryptography).
"""

import base64
import json
import pathlib
import subprocess
import tempfile

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

HERE = pathlib.Path(__file__).parent
KEYS = HERE / "keys"
MCHID = "1900000001"
PUBLIC_KEY_ID = "PUB_KEY_ID_0119000000012024080100000000000001"
API_V3_KEY = "an APIv3 key of exactly 32 bytes"
NOW = 1795000000  # 2026-11-18
NONCE = "593BEC0C930BF1AFEB40B4A08C8FB242"


def openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, cwd=KEYS, capture_output=True)


def certificate(ca: pathlib.Path, name: str, key: str, subject: str, serial: str, end: str) -> None:
    """Signs with `openssl ca`, which takes a serial and dates as they are wanted."""
    (ca / "index.txt").write_text("")
    (ca / "serial").write_text(serial)
    openssl("req", "-new", "-key", key, "-subj", subject, "-out", str(ca / "request.pem"))
    openssl(
        "ca", "-batch", "-notext", "-config", str(ca / "ca.cnf"), "-in", str(ca / "request.pem"),
        "-startdate", "20250101000000Z", "-enddate", end, "-out", name,
    )  # fmt: skip


def make_keys() -> None:
    KEYS.mkdir(exist_ok=True)
    for name in ("merchant", "platform", "foreign"):
        openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", f"{name}_key.pem")
    openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024", "-out", "short_key.pem")
    openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "ec_key.pem")
    openssl("ec", "-in", "ec_key.pem", "-out", "ec_key_sec1.pem")
    openssl("rsa", "-in", "merchant_key.pem", "-traditional", "-out", "merchant_key_pkcs1.pem")
    openssl("rsa", "-in", "merchant_key.pem", "-outform", "DER", "-out", "merchant_key.der")
    openssl("rsa", "-in", "merchant_key.pem", "-traditional", "-aes128", "-passout", "pass:secret",
            "-out", "merchant_key_proc_type.pem")  # fmt: skip
    for name, options in {
        "aes": ["-v2", "aes-256-cbc"],
        "3des": ["-v2", "des3"],
        "scrypt": ["-scrypt"],
        "pbes1": ["-v1", "PBE-SHA1-3DES", "-provider", "legacy", "-provider", "default"],
    }.items():
        openssl("pkcs8", "-topk8", "-in", "merchant_key.pem", "-passout", "pass:secret",
                "-out", f"merchant_key_{name}.pem", *options)  # fmt: skip
    openssl("rsa", "-in", "platform_key.pem", "-pubout", "-out", "platform_public.pem")
    openssl("rsa", "-in", "platform_key.pem", "-RSAPublicKey_out", "-out", "platform_public_pkcs1.pem")
    openssl("rsa", "-in", "short_key.pem", "-pubout", "-out", "short_public.pem")
    openssl("pkey", "-in", "ec_key.pem", "-pubout", "-out", "ec_public.pem")
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
default_md = sha256
policy = any
[any]
commonName = supplied
organizationName = optional
countryName = optional
""")
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "9000", "-subj",
                "/CN=Tenpay.com Root CA/O=Tenpay.com/C=CN", "-keyout", str(ca / "ca_key.pem"),
                "-out", str(ca / "ca.pem"))  # fmt: skip
        platform = "/CN=Tenpay.com sign/O=Tenpay.com/C=CN"
        end = "20491231235959Z"
        certificate(ca, "merchant_certificate.pem", "merchant_key.pem", f"/CN={MCHID}/C=CN",
                    "0157F09EFDC096DE15EBE81A47057A7232F1B8E1", end)  # fmt: skip
        certificate(ca, "platform_certificate.pem", "platform_key.pem", platform,
                    "5A2B7A4DF076AC5A7D968D4A8B0B9C599A74CB4C", end)  # fmt: skip
        certificate(ca, "platform_certificate_expired.pem", "foreign_key.pem", platform,
                    "00A1B2C3D4E5F60718293A4B5C6D7E8F90A1B2C3", "20250601000000Z")  # fmt: skip
        certificate(ca, "short_certificate.pem", "short_key.pem", platform, "77", end)
        openssl("req", "-x509", "-key", "foreign_key.pem", "-days", "9000", "-subj", "/CN=Somebody Else",
                "-out", "foreign_certificate.pem")  # fmt: skip
        pair = ["-inkey", "merchant_key.pem", "-in", "merchant_certificate.pem", "-passout", f"pass:{MCHID}"]
        openssl("pkcs12", "-export", *pair, "-out", "merchant.p12")
        openssl("pkcs12", "-export", "-legacy", "-certfile", str(ca / "ca.pem"), *pair, "-out", "merchant_legacy.p12")
        openssl("pkcs12", "-export", "-nocerts", "-inkey", "merchant_key.pem", "-passout", f"pass:{MCHID}",
                "-out", "merchant_key_only.p12")  # fmt: skip
        openssl("pkcs12", "-export", "-nokeys", "-in", "merchant_certificate.pem", "-passout", f"pass:{MCHID}",
                "-out", "merchant_certificate_only.p12")  # fmt: skip


def private_key(name: str):
    return serialization.load_pem_private_key((KEYS / f"{name}_key.pem").read_bytes(), None)


def signature(key: str, timestamp: int | str, nonce: str, body: str) -> str:
    message = f"{timestamp}\n{nonce}\n{body}\n".encode()
    return base64.b64encode(private_key(key).sign(message, padding.PKCS1v15(), hashes.SHA256())).decode()


def serial(name: str) -> str:
    loaded = x509.load_pem_x509_certificate((KEYS / f"{name}.pem").read_bytes())
    return f"{loaded.serial_number:X}".zfill(2 * ((loaded.serial_number.bit_length() + 7) // 8))


def headers(body: str, *, key: str = "platform", by: str = PUBLIC_KEY_ID, timestamp: int | str = NOW,
            nonce: str = NONCE) -> dict[str, str]:  # fmt: skip
    return {
        "Wechatpay-Timestamp": str(timestamp),
        "Wechatpay-Nonce": nonce,
        "Wechatpay-Serial": by,
        "Wechatpay-Signature": signature(key, timestamp, nonce, body),
    }


def make_verification() -> None:
    body = '{"code_url":"weixin://wxpay/bizpayurl?pr=JyC91EIz1","备注":"Image形象店"}'
    good = headers(body)
    certificate_serial = serial("platform_certificate")
    cases = []

    def case(name: str, expect: str, given, text: str = body) -> None:
        given = list(given.items()) if isinstance(given, dict) else given
        cases.append({"name": name, "expect": expect, "headers": [list(pair) for pair in given], "body": text})

    def but(**changes: str) -> dict[str, str]:
        return good | {f"Wechatpay-{name.replace('_', '-').title()}": value for name, value in changes.items()}

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
        case(f"without {name}", "missing_header", {key: value for key, value in good.items() if key != name})
        case(f"{name} twice", "duplicate_header", [*good.items(), (name.lower(), good[name])])
    case("301 seconds old", "clock_skew", headers(body, timestamp=NOW - 301))
    case("301 seconds ahead", "clock_skew", headers(body, timestamp=NOW + 301))
    case("timestamp 0", "clock_skew", headers(body, timestamp=0))
    for timestamp in ("", "-1", "+1795000000", " 1795000000", "1795000000.0", "0x6afcd5c0", "9" * 30, "１７９５００００００"):
        case(f"timestamp {timestamp!r}", "malformed_header", headers(body, timestamp=timestamp))
    for nonce in ("", "two\nlines", "with blank", "n" * 129, "随机"):
        case(f"nonce {nonce!r}", "malformed_header", headers(body, nonce=nonce))
    for by in ("", "PUB_KEY_ID_", "PUB_KEY_ID_12AB", "pub_key_id_0119", "5A2B 7A4D", "G" * 40, "A" * 65):
        case(f"serial {by!r}", "malformed_header", headers(body, by=by))
    for value in ("", "not base64!", "QUJD", good["Wechatpay-Signature"][:-4], good["Wechatpay-Signature"] + "\n"):
        case(f"signature {value[:12]!r} of {len(value)} characters", "malformed_header", but(signature=value))
    case("probe", "probe", but(signature="WECHATPAY/SIGNTEST/" + good["Wechatpay-Signature"][19:]))
    case("probe that is not base64", "probe", but(signature="WECHATPAY/SIGNTEST/?"))
    case("probe of another time", "probe", headers(body, timestamp=1) | {"Wechatpay-Signature": "WECHATPAY/SIGNTEST/"})
    case("signature type SM2", "unsupported_type", but(signature_type="WECHATPAY2-SM2-WITH-SM3"))
    case("signature type twice", "duplicate_header",
         [*good.items(), *[("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048")] * 2])  # fmt: skip
    case("unknown public key", "unknown_serial", headers(body, by="PUB_KEY_ID_0119000000019999"))
    case("unknown certificate", "unknown_serial", headers(body, by="3" * 40))
    case("expired certificate", "unknown_serial",
         headers(body, key="foreign", by=serial("platform_certificate_expired")))  # fmt: skip
    case("another body", "mismatch", good, body + " ")
    case("re-serialised body", "mismatch", good, json.dumps(json.loads(body)))
    case("another nonce", "mismatch", but(nonce=NONCE[::-1]))
    case("another timestamp", "mismatch", but(timestamp=str(NOW + 1)))
    case("signed by somebody else", "mismatch", headers(body, key="foreign"))
    case("signed by the merchant", "mismatch", headers(body, key="merchant"))
    write("verification.json", {
        "about": "What the verifier says to headers and a body, with the keys of keys/.",
        "now": NOW,
        "platform_public_key_id": PUBLIC_KEY_ID,
        "platform_public_key": "keys/platform_public.pem",
        "platform_certificates": ["keys/platform_certificate.pem", "keys/platform_certificate_expired.pem"],
        "cases": cases,
    })  # fmt: skip


def seal(plain: str, nonce: str, associated_data: str | None, key: str = API_V3_KEY) -> str:
    data = associated_data.encode() if associated_data is not None else None
    return base64.b64encode(AESGCM(key.encode()).encrypt(nonce.encode(), plain.encode(), data)).decode()


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
        body = changes if isinstance(changes, str) else json.dumps(changes, ensure_ascii=False, separators=(",", ":"))
        cases.append({"name": name, "expect": expect, "headers": list(map(list, headers(body, key=signed_with).items())),
                      "body": body})  # fmt: skip

    def sealed(**changes: str | None) -> dict:
        changed = resource | changes
        return envelope | {"resource": {name: value for name, value in changed.items() if value is not ...}}

    case("as documented", "ok", envelope)
    case("associated data empty", "ok", sealed(associated_data="", ciphertext=seal(plain, "fdasflkja484", "")))
    case("associated data missing", "ok", sealed(associated_data=..., ciphertext=seal(plain, "fdasflkja484", None)))
    case("associated data null", "ok", sealed(associated_data=None, ciphertext=seal(plain, "fdasflkja484", None)))
    case("original type missing", "ok", sealed(original_type=...))
    case("unknown members", "ok", envelope | {"new": {"member": 1}})
    case("summary missing", "ok", {name: value for name, value in envelope.items() if name != "summary"})
    case("written with blanks", "ok", json.dumps(envelope, indent=2))
    case("signed by somebody else", "signature", envelope, "foreign")
    case("encrypted with another key", "decrypt", sealed(ciphertext=seal(plain, "fdasflkja484", "coupon", "k" * 32)))
    case("other associated data", "decrypt", sealed(associated_data="coupon2"))
    case("other nonce", "decrypt", sealed(nonce="fdasflkja485"))
    case("short nonce", "decrypt", sealed(nonce="fdas"))
    case("ciphertext empty", "decrypt", sealed(ciphertext=""))
    case("ciphertext no base64", "decrypt", sealed(ciphertext="?"))
    case("ciphertext of tag length", "decrypt", sealed(ciphertext="A" * 20))
    case("ciphertext null", "decrypt", sealed(ciphertext=None))
    case("SM4", "decrypt", sealed(algorithm="AEAD_SM4_GCM"))
    for name in ("id", "event_type", "resource"):
        case(f"without {name}", "decrypt", {key: value for key, value in envelope.items() if key != name})
    for text in ("", "null", "[]", "{", '"text"', "{}", "[" * 5000):
        case(f"body {text[:6]!r}", "decrypt", text)
    write("notifications.json", {
        "about": "Notifications, and the kind of error that each gives; those that are ok carry `plain`.",
        "now": NOW,
        "api_v3_key": API_V3_KEY,
        "platform_public_key_id": PUBLIC_KEY_ID,
        "platform_public_key": "keys/platform_public.pem",
        "plain": plain,
        "cases": cases,
    })  # fmt: skip


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
    sm = {"serial_no": "1", "encrypt_certificate": good["encrypt_certificate"] | {"algorithm": "AEAD_SM4_GCM"}}
    blanks = entry("platform_certificate", time="effective_time ", end="expire_time ", data="associated_data ",
                   text="ciphertext ")  # fmt: skip
    cases = [
        ("one", [good], "ok"),
        ("two", [entry("platform_certificate_expired"), good], "ok"),
        ("names with trailing blanks", [blanks], "ok"),
        ("one for the SM suite beside it", [sm, good], "ok"),
        ("none", [], "decrypt"),
        ("only one for the SM suite", [sm], "decrypt"),
        ("encrypted with another key", [entry("platform_certificate", "k" * 32)], "decrypt"),
        ("one of two damaged", [good, entry("platform_certificate", "k" * 32)], "decrypt"),
        ("a key in place of a certificate", [entry_of_text("platform_public")], "decrypt"),
        ("a key of 1024 bits", [entry("short_certificate")], "decrypt"),
        ("issued by somebody else", [entry("foreign_certificate")], "signature"),
    ]
    write("certificates.json", {
        "about": "Answers of /v3/certificates, and the kind of error that opening each gives.",
        "api_v3_key": API_V3_KEY,
        "cases": [
            {"name": name, "expect": expect, "serials": [serial_of(item) for item in data] if expect == "ok" else [],
             "body": json.dumps({"data": data})}
            for name, data, expect in cases
        ],
    })  # fmt: skip


def entry_of_text(name: str) -> dict:
    text = (KEYS / f"{name}.pem").read_text()
    sealed = {"nonce": "61f9c719728a", "associated_data": "certificate",
              "ciphertext": seal(text, "61f9c719728a", "certificate")}  # fmt: skip
    return {"serial_no": "1", "encrypt_certificate": sealed}


def serial_of(item: dict) -> str | None:
    return item["serial_no"] if item["encrypt_certificate"]["algorithm"] == "AEAD_AES_256_GCM" else None


def make_ciphertexts() -> None:
    oaep = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)  # noqa: S303
    texts = ["", "a", "张三", "13800000000", "长" * 71, "x" * 214]
    public = private_key("merchant").public_key()
    foreign = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
    write("ciphertexts.json", {
        "about": "RSAES-OAEP with SHA-1 for keys/merchant_key.pem, and AES-256-GCM; each was made elsewhere.",
        "private_key": "keys/merchant_key.pem",
        "oaep": [{"plain": text, "ciphertext": base64.b64encode(public.encrypt(text.encode(), oaep)).decode()}
                 for text in texts],
        "oaep_refused": [
            {"name": "OAEP with SHA-256", "ciphertext": base64.b64encode(public.encrypt(b"text", foreign)).decode()},
            {"name": "PKCS#1 v1.5",
             "ciphertext": base64.b64encode(public.encrypt(b"text", padding.PKCS1v15())).decode()},
        ],
        "aes_gcm_key": API_V3_KEY,
        "aes_gcm": [{"plain": text, "nonce": nonce, "associated_data": data, "ciphertext": seal(text, nonce, data)}
                    for text, nonce, data in [("", "0" * 12, ""), ("plain", "fdasflkja484", "certificate"),
                                              ("微信支付" * 400, "QwErTyUiOpAs", "transaction")]],
    })  # fmt: skip


def write(name: str, content: dict) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=1)
    (HERE / name).write_text(text + "\n")


make_keys()
make_verification()
make_notifications()
make_certificates()
make_ciphertexts()
