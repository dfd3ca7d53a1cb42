//! What documents say, checked: a standard on its own, an assessment against its standard.

pub(crate) mod assessment;
mod counter;
mod decided;
mod ids;
mod made;
mod panel;
mod rule;
mod satisfiable;
mod standard;
mod strings;
mod texts;
mod vocabulary;

pub(crate) use strings::check_strings;

pub(crate) use assessment::Scope;
