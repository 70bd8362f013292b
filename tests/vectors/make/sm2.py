"""SM2 signatures whose nonce follows RFC 6979 (HMAC-SM3), so that they can be compared byte by byte.

OpenSSL draws a nonce each time; what comes out of here is verified with it (see sm.py).
"""

from __future__ import annotations

import hashlib
import hmac

P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
A = P - 3
B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
N = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
G = (
    0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
    0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0,
)
ID = b"1234567812345678"

Point = tuple[int, int]


def sign(private: int, message: bytes) -> bytes:
    """The signature in ASN.1 DER."""
    e = int.from_bytes(sm3(identity(multiply(private, G)) + message)) % N
    k = nonce(private, e)
    r = (e + multiply(k, G)[0]) % N
    s = pow(1 + private, -1, N) * (k - r * private) % N
    return der(0x30, der(0x02, integer(r)) + der(0x02, integer(s)))


def sm3(data: bytes) -> bytes:
    return hashlib.new("sm3", data).digest()


def identity(public: Point) -> bytes:
    bits = (8 * len(ID)).to_bytes(2)
    return sm3(bits + ID + b"".join(number.to_bytes(32) for number in (A, B, *G, *public)))


def nonce(private: int, e: int) -> int:
    def mac(key: bytes, data: bytes) -> bytes:
        return hmac.new(key, data, "sm3").digest()

    seed = private.to_bytes(32) + e.to_bytes(32)
    key, value = bytes(32), b"\x01" * 32
    for step in (b"\x00", b"\x01"):
        key = mac(key, value + step + seed)
        value = mac(key, value)
    while True:
        value = mac(key, value)
        if 0 < int.from_bytes(value) < N:
            return int.from_bytes(value)
        key = mac(key, value + b"\x00")
        value = mac(key, value)


def multiply(factor: int, point: Point) -> Point:
    result: Point | None = None
    for bit in bin(factor)[2:]:
        result = add(result, result)
        if bit == "1":
            result = add(result, point)
    assert result is not None
    return result


def add(one: Point | None, other: Point | None) -> Point | None:
    if one is None or other is None:
        return one or other
    if one == other:
        slope = (3 * one[0] ** 2 + A) * pow(2 * one[1], -1, P)
    elif one[0] == other[0]:
        return None
    else:
        slope = (other[1] - one[1]) * pow(other[0] - one[0], -1, P)
    x = (slope**2 - one[0] - other[0]) % P
    return x, (slope * (one[0] - x) - one[1]) % P


def integer(number: int) -> bytes:
    return number.to_bytes(number.bit_length() // 8 + 1)


def der(tag: int, content: bytes) -> bytes:
    return bytes([tag, len(content)]) + content
