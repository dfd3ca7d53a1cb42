//! `safon diff`: two revisions compared by what they require.

use std::path::Path;

use safon::diff::DiffDocument;
use safon::{Severity, Visibility, render};

use crate::answer::{Answer, Refusal};
use crate::args::{Diff as Args, DiffFormat};
use crate::exit::Exit;
use crate::load;

pub fn run(args: &Args) -> Result<Answer, Refusal> {
    let from = load::standard(Some(&args.old))?;
    let to = load::standard(Some(&args.new))?;
    let diff = from.diff(&to);
    if let Some(folder) = &args.witness {
        write_witnesses(folder, diff.document())?;
    }
    let wrong = diff.document().findings.iter();
    let wrong = wrong.filter(|one| one.severity == Severity::Error).count();
    let page = || render::diff(&diff, args.lang.into());
    let text = match args.format {
        DiffFormat::Json => diff.to_json(),
        DiffFormat::Text => page().to_terminal(),
        DiffFormat::Markdown => page().to_markdown(),
    };
    Ok(Answer {
        text,
        code: match args.check && wrong > 0 {
            true => Exit::No,
            false => Exit::Yes,
        },
    })
}

/// One assessment for each revision and each witness, named after what it shows.
fn write_witnesses(folder: &Path, document: &DiffDocument) -> Result<(), Refusal> {
    let whole = [
        ("whole", &document.witness),
        ("whole", &document.other_witness),
    ];
    let single = document.requirements.iter().flat_map(|one| {
        let id = one.id.as_str();
        [(id, &one.witness), (id, &one.other_witness)]
    });
    std::fs::create_dir_all(folder).map_err(|error| load::cannot_write(folder, &error))?;
    for (name, witness) in whole.into_iter().chain(single) {
        let Some(witness) = witness else {
            continue;
        };
        for (verb, assessment) in [
            ("passes", &witness.assessment),
            ("fails", &witness.restamped),
        ] {
            let version = &assessment.standard.version;
            let file = folder.join(format!("{name}.{verb}-{version}.json"));
            load::write(&file, &assessment.to_json(), Visibility::Public)?;
        }
    }
    Ok(())
}
