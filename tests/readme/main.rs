//! The program that the READMEs show.

#![allow(clippy::print_stdout, reason = "a program for people")]

include!("first_order.rs");
