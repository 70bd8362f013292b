//! The border to python.
