//! The border to kotlin.
