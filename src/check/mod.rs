//! What documents say, checked: a standard on its own, an assessment against its standard.

mod assessment;
mod decided;
mod exemption;
mod made;
mod panel;
mod rule;
mod satisfiable;
mod standard;
mod strings;
mod texts;

pub(crate) use strings::check_strings;
