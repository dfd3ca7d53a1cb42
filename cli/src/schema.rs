//! `safon schema`: JSON Schemas for people who write in other languages.

use safon::terminal::Said;
use safon::{DocumentKind, Language, Standard, Visibility, register};

use crate::answer::{Answer, Refusal};
use crate::args::Schema;
use crate::load;

pub fn run(args: &Schema) -> Result<Answer, Refusal> {
    let language = args.lang.into();
    let schemas = match (&args.kind, &args.revision) {
        (Some(kind), _) => vec![of_kind(*kind, language)],
        (None, Some(named)) => vec![of_revision(&load::standard(Some(named))?, language)],
        (None, None) => all()?,
    };
    match (&args.output, schemas.as_slice()) {
        (None, [(_, text)]) => Ok(Answer::of(text.clone())),
        (None, _) => Err(Said::which_schema().into()),
        (Some(folder), _) => {
            std::fs::create_dir_all(folder).map_err(|error| load::cannot_write(folder, &error))?;
            let mut said = String::new();
            for (name, text) in &schemas {
                let path = folder.join(name);
                load::write(&path, text, Visibility::Public)?;
                said.push_str(&format!("{}\n", load::named(&path)));
            }
            Ok(Answer::of(said))
        }
    }
}

fn twin(language: Language) -> &'static str {
    match language {
        Language::En => "",
        Language::Cy => ".cy",
    }
}

fn of_kind(kind: DocumentKind, language: Language) -> (String, String) {
    let name = format!("{kind}{}.schema.json", twin(language));
    (name, safon::schema::document_in(kind, language))
}

pub fn of_revision(standard: &Standard, language: Language) -> (String, String) {
    let name = format!(
        "assessment.{}-{}{}.schema.json",
        standard.id(),
        standard.version(),
        twin(language)
    );
    (name, safon::schema::assessment_in(standard, language))
}

/// Every kind of document, and every embedded revision that can be assessed, in both languages.
fn all() -> Result<Vec<(String, String)>, Refusal> {
    let both = |kind: &DocumentKind| [of_kind(*kind, Language::En), of_kind(*kind, Language::Cy)];
    let mut schemas: Vec<_> = DocumentKind::ALL.iter().flat_map(both).collect();
    for (id, version) in register::revisions() {
        let standard = load::standard(Some(&format!("{id}@{version}")))?;
        if standard.requirements().next().is_some() {
            schemas.push(of_revision(&standard, Language::En));
            schemas.push(of_revision(&standard, Language::Cy));
        }
    }
    Ok(schemas)
}
