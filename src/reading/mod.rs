//! Texts read into values, and what is wrong in them.

pub(crate) mod canonical;
pub(crate) mod codes;
pub(crate) mod cut;
pub(crate) mod define;
pub(crate) mod digest;
pub(crate) mod document;
pub(crate) mod explain;
pub(crate) mod finding;
pub(crate) mod finding_code;
pub(crate) mod form;
pub(crate) mod kind;
pub(crate) mod leaves;
pub(crate) mod lines;
pub(crate) mod mistake;
pub(crate) mod numbers;
pub(crate) mod path;
pub(crate) mod problem;
pub(crate) mod read;
pub(crate) mod strict;
pub(crate) mod suggest;
pub(crate) mod text;
pub(crate) mod tree;
