"""Makes the vectors of our own: keys/ with openssl, the rest with Python's cryptography.

Another implementation makes them on purpose: what the engine reads here, it did not write itself.
Run in tests/vectors: python3 -m make (needs openssl 3 and the package cryptography).
"""
