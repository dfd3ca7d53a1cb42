//! `safon compare`: two reviews of one service, and what changed between them.

use std::path::Path;

use safon::terminal::Said;
use safon::{
    AssessError, Assessment, Comparison, Date, DocumentKind, Findings, Report, Standard,
    StandardRef, Visibility, render, unknown_standard,
};

use crate::answer::{Answer, Refusal};
use crate::args::{Compare, CompareFormat};
use crate::load;

pub fn run(args: &Compare) -> Result<Answer, Refusal> {
    let files = [&args.earlier, &args.later];
    if files.iter().all(|file| file.as_path() == Path::new("-")) {
        return Err(Said::input_read_once().into());
    }
    let named = args.standards.iter();
    let standards = named.map(|named| load::standard(Some(named)));
    let for_whom = ForWhom {
        standards: standards.collect::<Result<_, _>>()?,
        audience: args.audience.into(),
    };
    let [earlier, later] = files.map(|file| for_whom.read(file));
    let (earlier, later) = (earlier?, later?);
    let later = for_whom.report(&later, args.as_of)?;
    let (earlier, comparison) = for_whom.compared(&earlier, &later)?;
    let page = || {
        let language = args.lang.into();
        render::comparison(&comparison, &earlier, &later, for_whom.audience, language)
            .map_err(|findings| Refusal::Findings(args.later.display().to_string(), findings))
    };
    let text = match args.format {
        CompareFormat::Json => comparison.to_json(),
        CompareFormat::Text => page()?.to_terminal(),
        CompareFormat::Html => page()?.to_html(args.twin.as_deref()),
        CompareFormat::Markdown => page()?.to_markdown(),
    };
    load::written(text, args.output.as_deref(), for_whom.audience)
}

/// Against which standards reviews are assessed, beside those that are embedded, and for whom.
struct ForWhom {
    standards: Vec<Standard>,
    audience: Visibility,
}

/// A report, or a review that has yet to be assessed.
enum Given {
    Report(Box<Report>),
    Review(Box<Assessment>),
}

/// A file, and what is in it.
struct Read<'a> {
    file: &'a Path,
    text: String,
    given: Given,
}

impl Read<'_> {
    fn refused(&self, audience: Visibility, findings: Findings) -> Refusal {
        load::refused_to(audience, self.file, &self.text, findings)
    }
}

impl ForWhom {
    fn read<'a>(&self, file: &'a Path) -> Result<Read<'a>, Refusal> {
        let text = load::text(file)?;
        let given = match DocumentKind::of(&text) {
            Some(DocumentKind::Report) => {
                let report = Report::from_json(&text);
                let report = report.and_then(|report| report.for_audience(self.audience).cloned());
                report.map(|report| Given::Report(Box::new(report)))
            }
            _ => Assessment::from_json(&text).map(|review| Given::Review(Box::new(review))),
        };
        let given =
            given.map_err(|findings| load::refused_to(self.audience, file, &text, findings))?;
        Ok(Read { file, text, given })
    }

    /// The report on what was read; on a day, or on its own.
    fn report(&self, read: &Read<'_>, as_of: Option<Date>) -> Result<Report, Refusal> {
        match &read.given {
            Given::Report(_) if as_of.is_some() => Err(Said::report_has_its_day().into()),
            Given::Report(report) => Ok(Report::clone(report)),
            Given::Review(review) => {
                let standard = self.standard(read, &review.standard)?;
                let report = standard.assess_for(self.audience, review, as_of);
                report.map_err(|error| self.cannot_assess(read, error))
            }
        }
    }

    fn cannot_assess(&self, read: &Read<'_>, error: AssessError) -> Refusal {
        read.refused(self.audience, error.into_findings())
    }

    /// The standard that is wanted, of those that were given or are embedded.
    fn standard(&self, read: &Read<'_>, wanted: &StandardRef) -> Result<Standard, Refusal> {
        let is_it = |one: &&Standard| one.id() == &wanted.id && one.version() == &wanted.version;
        let given = self.standards.iter().find(is_it).cloned();
        let found = given.or_else(|| load::revision(wanted));
        found.ok_or_else(|| read.refused(self.audience, unknown_standard(wanted)))
    }

    /// What changed, and the report on the earlier review, carried over where it is against another revision.
    fn compared(&self, read: &Read<'_>, later: &Report) -> Result<(Report, Comparison), Refusal> {
        let earlier = self.report(read, None)?;
        let review = match &read.given {
            Given::Review(review) if earlier.standard.digest != later.standard.digest => review,
            _ => {
                let comparison = later.since(&earlier)?;
                return Ok((earlier, comparison));
            }
        };
        let wanted = StandardRef {
            id: later.standard.id.clone(),
            version: later.standard.version.clone(),
            digest: None,
        };
        let from = self.standard(read, &review.standard)?;
        let to = self.standard(read, &wanted)?;
        let diff = from.diff(&to);
        let cannot = |error| self.cannot_assess(read, error);
        let migration = review.migrate(&diff, None).map_err(cannot)?;
        let carried = to.assess_for(self.audience, &migration.assessment, earlier.as_of);
        let carried = carried.map_err(cannot)?;
        let comparison = later.since_migrated(&earlier, &migration, &carried)?;
        Ok((carried, comparison))
    }
}
