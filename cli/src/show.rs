//! `safon show` and `safon list`: standards to read.

use safon::terminal::Said;
use safon::{register, render};

use crate::answer::{Answer, Refusal};
use crate::args::{List, Show};
use crate::load;

pub fn show(args: &Show) -> Result<Answer, Refusal> {
    // `safon show 2` means criterion 2 of the usual standard.
    let (named, wanted) = match (args.standard.as_deref(), args.criterion.as_deref()) {
        (Some(only), None) if !only.contains('@') && !std::path::Path::new(only).exists() => {
            (None, Some(only))
        }
        both => both,
    };
    let standard = load::standard(named)?;
    let language = args.lang.into();
    let page = match wanted {
        None => render::overview(&standard, language),
        Some(wanted) => render::criterion(&standard, wanted, language).ok_or_else(|| {
            let known: Vec<_> = standard.criteria().map(|one| one.id.as_str()).collect();
            Said::no_such_criterion(wanted, &known.join(", "))
        })?,
    };
    Ok(Answer::of(page.to_terminal()))
}

pub fn list(args: &List) -> Result<Answer, Refusal> {
    let title = |entry: &register::Entry| {
        let standard = register::get(entry.id.as_str(), &entry.version);
        Some(standard.ok()?.title().clone())
    };
    let page = render::register(&register::register()?, title, args.lang.into());
    Ok(Answer::of(page.to_terminal()))
}
