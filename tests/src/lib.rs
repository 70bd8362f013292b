//! Vectors and scenarios that every language must pass.
