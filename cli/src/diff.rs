//! `safon diff`: two revisions compared by what they require.

use std::collections::BTreeMap;
use std::path::Path;

use safon::diff::{
    Bump, Change, ChangeBasis, Compared, DiffDocument, Effect, RequirementDiff, Witness,
};
use safon::{Diff, Findings, Id, Language, Severity, Visibility};

use crate::answer::{Answer, Refusal};
use crate::args::{Diff as Args, DiffFormat};
use crate::check::findings_of;
use crate::exit::Exit;
use crate::load;
use crate::page::{BAD, GOOD, OPEN, Page, QUIET, capital};

/// The most ids that are listed for one kind of change.
const SHOWN: usize = 5;

pub fn run(args: &Args) -> Result<Answer, Refusal> {
    let from = load::standard(Some(&args.old))?;
    let to = load::standard(Some(&args.new))?;
    let diff = from.diff(&to);
    if let Some(folder) = &args.witness {
        write_witnesses(folder, diff.document())?;
    }
    let wrong = diff.document().findings.iter();
    let wrong = wrong.filter(|one| one.severity == Severity::Error).count();
    let text = match args.format {
        DiffFormat::Json => diff.to_json(),
        DiffFormat::Text => text(&diff, args),
        DiffFormat::Markdown => safon::render::diff(&diff, args.lang.into()).to_markdown(),
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

/// A heading with what stands under it: requirements and changes, the gravest first.
struct Section<'d> {
    title: &'static str,
    entries: Vec<Entry<'d>>,
}

struct Entry<'d> {
    head: String,
    body: Vec<&'d str>,
    example: Vec<&'d str>,
}

fn sections(document: &DiffDocument, language: Language) -> Vec<Section<'_>> {
    let say = |en, cy| match language {
        Language::En => en,
        Language::Cy => cy,
    };
    let groups: [(&str, &[Effect]); 4] = [
        (
            say("What tightens", "Beth sy'n tynhau"),
            &[Effect::Tightening],
        ),
        (
            say("What changes both ways", "Beth sy'n newid y ddwy ffordd"),
            &[Effect::Incomparable],
        ),
        (
            say("What cannot be said", "Beth na ellir ei ddweud"),
            &[Effect::Unknown],
        ),
        (say("What relaxes", "Beth sy'n llacio"), &[Effect::Relaxing]),
    ];
    let mut told: BTreeMap<&Id, Vec<&Change>> = BTreeMap::new();
    for change in &document.changes {
        if let Some(id) = change
            .at
            .id
            .as_ref()
            .filter(|_| change.effect != Effect::Equivalent)
        {
            told.entry(id).or_default().push(change);
        }
    }
    let mut sections: Vec<Section<'_>> = groups
        .into_iter()
        .map(|(title, effects)| Section {
            title,
            entries: (document.requirements.iter())
                .filter(|one| effects.contains(&one.effect.foremost()))
                .filter(|one| one.became.is_empty())
                .map(|one| entry(one, told.get(&one.id).map_or(&[], Vec::as_slice), language))
                .collect(),
        })
        .collect();
    sections.push(Section {
        title: say("The rest", "Y gweddill"),
        entries: rest(document, language),
    });
    sections.retain(|section| !section.entries.is_empty());
    sections
}

/// Changes that ask nothing more or less: one line each, or one for all of a kind.
fn rest(document: &DiffDocument, language: Language) -> Vec<Entry<'_>> {
    let mut kinds: Vec<(&str, Vec<&Change>)> = Vec::new();
    for change in &document.changes {
        if change.effect != Effect::Equivalent {
            continue;
        }
        // What has no id is told one by one.
        let alike = |(code, _): &&mut (&str, _)| *code == change.code && change.at.id.is_some();
        match kinds.iter_mut().find(alike) {
            Some((_, of)) => of.push(change),
            None => kinds.push((&change.code, vec![change])),
        }
    }
    let head = |(code, of): (&str, Vec<&Change>)| match of.as_slice() {
        [one] => capital(one.message.in_language(language)),
        many => {
            let ids = many.iter().filter_map(|one| one.at.id.as_ref());
            let shown: Vec<_> = ids.take(SHOWN).map(|id| format!("`{id}`")).collect();
            let dots = if many.len() > shown.len() { " …" } else { "" };
            format!("{code} × {}: {}{dots}", many.len(), shown.join(", "))
        }
    };
    let entry = |kind| Entry {
        head: head(kind),
        body: Vec::new(),
        example: Vec::new(),
    };
    kinds.into_iter().map(entry).collect()
}

fn entry<'d>(one: &'d RequirementDiff, changes: &[&'d Change], language: Language) -> Entry<'d> {
    let witness = |witness: &'d Option<Witness>| {
        witness
            .as_ref()
            .map(|one| one.in_words.in_language(language))
    };
    let level = one.level.in_language(language);
    let declared = match (one.basis == ChangeBasis::Declared, language) {
        (false, _) => "",
        (true, Language::En) => ", as its author declares",
        (true, Language::Cy) => ", yn ôl ei awdur",
    };
    Entry {
        head: format!("{} ({level}{declared})", one.id),
        body: changes
            .iter()
            .map(|change| change.message.in_language(language))
            .collect(),
        example: witness(&one.witness)
            .into_iter()
            .chain(witness(&one.other_witness))
            .collect(),
    }
}

/// The verdict on the version: the answer that comes first.
pub fn verdict(document: &DiffDocument, language: Language) -> String {
    let (declared, needed) = (
        bump(document.declared_bump, language),
        bump(document.needed_bump, language),
    );
    let enough = match (document.sufficient, language) {
        (true, Language::En) => "enough",
        (false, Language::En) => "not enough",
        (true, Language::Cy) => "digon",
        (false, Language::Cy) => "dim digon",
    };
    match language {
        Language::En => format!("The version rises by {declared} and needs {needed}: {enough}."),
        Language::Cy => format!("Codiad y fersiwn: {declared}; angen: {needed}; {enough}."),
    }
}

fn effect(document: &DiffDocument, language: Language) -> String {
    let (passes, in_full) = (
        effect_words(document.effect.passes, language),
        effect_words(document.effect.in_full, language),
    );
    match language {
        Language::En => {
            format!("As a whole, passing it is {passes}, and meeting it in full {in_full}.")
        }
        Language::Cy => format!("At ei gilydd; llwyddo: {passes}; bodloni'n llawn: {in_full}."),
    }
}

fn bump(bump: Bump, language: Language) -> &'static str {
    match (bump, language) {
        (Bump::None, Language::En) => "nothing",
        (Bump::Patch, Language::En) => "a patch",
        (Bump::Minor, Language::En) => "a minor step",
        (Bump::Major, Language::En) => "a major step",
        (Bump::None, Language::Cy) => "dim",
        (Bump::Patch, Language::Cy) => "cywiriad",
        (Bump::Minor, Language::Cy) => "cam bach",
        (Bump::Major, Language::Cy) => "cam mawr",
    }
}

fn effect_words(effect: Effect, language: Language) -> &'static str {
    match (effect, language) {
        (Effect::Equivalent, Language::En) => "as hard as before",
        (Effect::Tightening, Language::En) => "harder",
        (Effect::Relaxing, Language::En) => "easier",
        (Effect::Incomparable, Language::En) => "harder for some and easier for others",
        (Effect::Unknown, Language::En) => "not known to be as hard as before",
        (Effect::Equivalent, Language::Cy) => "mor anodd ag o'r blaen",
        (Effect::Tightening, Language::Cy) => "yn anos",
        (Effect::Relaxing, Language::Cy) => "yn haws",
        (Effect::Incomparable, Language::Cy) => "yn anos i rai ac yn haws i eraill",
        (Effect::Unknown, Language::Cy) => "heb ei brofi",
    }
}

fn nobody(document: &DiffDocument, language: Language) -> Vec<String> {
    let version = |which: &Compared| match which {
        Compared::From => document.from.version.to_string(),
        Compared::To => document.to.version.to_string(),
    };
    let of = document.nobody_can_pass.iter().map(version);
    of.map(|version| match language {
        Language::En => format!("No service can pass {version}, so everything is proved of it."),
        Language::Cy => format!(
            "Ni all yr un gwasanaeth lwyddo yn erbyn fersiwn {version}, felly mae popeth wedi'i brofi amdano."
        ),
    })
    .collect()
}

fn text(diff: &Diff, args: &Args) -> String {
    let document = diff.document();
    let language = args.lang.into();
    let mut page = Page::new(language);
    let title = format!(
        "{}: {} → {}",
        page.of(diff.to().title()),
        document.from.version,
        document.to.version
    );
    page.heading(&title);
    let style = if document.sufficient { GOOD } else { BAD };
    page.styled(style, "", &verdict(document, language));
    for said in nobody(document, language) {
        page.styled(BAD, "", &said);
    }
    page.styled(QUIET, "", &effect(document, language));
    if let Some(witness) = document
        .witness
        .iter()
        .chain(&document.other_witness)
        .next()
    {
        page.item(0, "→", witness.in_words.in_language(language));
    }
    page.notices(diff.to().document().encoding);
    for section in sections(document, language) {
        page.heading(section.title);
        for entry in section.entries {
            page.item_in(OPEN, 0, "•", &entry.head);
            for line in entry.body {
                page.line(2, &capital(line));
            }
            for line in entry.example {
                page.item(2, "→", line);
            }
        }
    }
    if !document.findings.is_empty() {
        page.blank();
        let mut findings = Findings::default();
        findings.findings.clone_from(&document.findings);
        findings_of(&mut page, &args.new, None, &findings);
    }
    page.into_text()
}
