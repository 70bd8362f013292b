//! The answer of `/v3/certificates`.
