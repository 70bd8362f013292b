// Generated from api/*.yaml by `cargo xtask generate`; do not edit.

//! The types of every product, behind a feature each.
