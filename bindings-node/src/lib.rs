//! The border to node.
