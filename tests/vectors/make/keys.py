"""keys/: every form in which merchants have keys, by openssl."""

from __future__ import annotations

import pathlib
import subprocess
import tempfile

from .material import KEYS, MCHID


def openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, cwd=KEYS, capture_output=True)


def certificate(ca: pathlib.Path, name: str, key: str, subject: str, serial: str, end: str) -> None:
    """Signs with `openssl ca`, which takes a serial and dates as they are wanted."""
    (ca / "index.txt").write_text("")
    (ca / "serial").write_text(serial)
    openssl("req", "-new", "-key", key, "-subj", subject, "-out", str(ca / "request.pem"))
    openssl(
        "ca",
        "-batch",
        "-notext",
        "-config",
        str(ca / "ca.cnf"),
        "-in",
        str(ca / "request.pem"),
        "-startdate",
        "20250101000000Z",
        "-enddate",
        end,
        "-out",
        name,
    )


def make_keys() -> None:
    KEYS.mkdir(exist_ok=True)
    for name in ("merchant", "platform", "foreign"):
        openssl(
            "genpkey",
            "-algorithm",
            "RSA",
            "-pkeyopt",
            "rsa_keygen_bits:2048",
            "-out",
            f"{name}_key.pem",
        )
    openssl(
        "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024", "-out", "short_key.pem"
    )
    openssl(
        "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "ec_key.pem"
    )
    openssl("ec", "-in", "ec_key.pem", "-out", "ec_key_sec1.pem")
    openssl("rsa", "-in", "merchant_key.pem", "-traditional", "-out", "merchant_key_pkcs1.pem")
    openssl("rsa", "-in", "merchant_key.pem", "-outform", "DER", "-out", "merchant_key.der")
    openssl(
        "rsa",
        "-in",
        "merchant_key.pem",
        "-traditional",
        "-aes128",
        "-passout",
        "pass:secret",
        "-out",
        "merchant_key_proc_type.pem",
    )
    for name, options in {
        "aes": ["-v2", "aes-256-cbc"],
        "3des": ["-v2", "des3"],
        "scrypt": ["-scrypt"],
        "pbes1": ["-v1", "PBE-SHA1-3DES", "-provider", "legacy", "-provider", "default"],
    }.items():
        openssl(
            "pkcs8",
            "-topk8",
            "-in",
            "merchant_key.pem",
            "-passout",
            "pass:secret",
            "-out",
            f"merchant_key_{name}.pem",
            *options,
        )
    openssl("rsa", "-in", "platform_key.pem", "-pubout", "-out", "platform_public.pem")
    openssl(
        "rsa", "-in", "platform_key.pem", "-RSAPublicKey_out", "-out", "platform_public_pkcs1.pem"
    )
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
        openssl(
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "9000",
            "-subj",
            "/CN=Tenpay.com Root CA/O=Tenpay.com/C=CN",
            "-keyout",
            str(ca / "ca_key.pem"),
            "-out",
            str(ca / "ca.pem"),
        )
        platform = "/CN=Tenpay.com sign/O=Tenpay.com/C=CN"
        end = "20491231235959Z"
        certificate(
            ca,
            "merchant_certificate.pem",
            "merchant_key.pem",
            f"/CN={MCHID}/C=CN",
            "0157F09EFDC096DE15EBE81A47057A7232F1B8E1",
            end,
        )
        certificate(
            ca,
            "platform_certificate.pem",
            "platform_key.pem",
            platform,
            "5A2B7A4DF076AC5A7D968D4A8B0B9C599A74CB4C",
            end,
        )
        certificate(
            ca,
            "platform_certificate_expired.pem",
            "foreign_key.pem",
            platform,
            "00A1B2C3D4E5F60718293A4B5C6D7E8F90A1B2C3",
            "20250601000000Z",
        )
        certificate(ca, "short_certificate.pem", "short_key.pem", platform, "77", end)
        openssl(
            "req",
            "-x509",
            "-key",
            "foreign_key.pem",
            "-days",
            "9000",
            "-subj",
            "/CN=Somebody Else",
            "-out",
            "foreign_certificate.pem",
        )
        pair = [
            "-inkey",
            "merchant_key.pem",
            "-in",
            "merchant_certificate.pem",
            "-passout",
            f"pass:{MCHID}",
        ]
        openssl("pkcs12", "-export", *pair, "-out", "merchant.p12")
        openssl(
            "pkcs12",
            "-export",
            "-legacy",
            "-certfile",
            str(ca / "ca.pem"),
            *pair,
            "-out",
            "merchant_legacy.p12",
        )
        openssl(
            "pkcs12",
            "-export",
            "-nocerts",
            "-inkey",
            "merchant_key.pem",
            "-passout",
            f"pass:{MCHID}",
            "-out",
            "merchant_key_only.p12",
        )
        openssl(
            "pkcs12",
            "-export",
            "-nokeys",
            "-in",
            "merchant_certificate.pem",
            "-passout",
            f"pass:{MCHID}",
            "-out",
            "merchant_certificate_only.p12",
        )
