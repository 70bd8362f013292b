//! From the contract in `api/` to the tables of the engine and the faces of every language.
//!
//! [`reader`] turns YAML into the [`model`], refusing what it does not understand; each module of
//! [`emit`] turns the model into the files of one language through the templates in `templates/`.

pub mod emit;
pub mod generate;
pub mod model;
pub mod reader;
pub mod report;
