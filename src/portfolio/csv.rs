//! A portfolio as one table, for spreadsheets and statisticians.

use super::{Portfolio, Tally};
use crate::text::{Text, visible};

/// The description of the table, by the W3C's CSV on the Web.
pub const CSVW: &str = include_str!("portfolio.csv-metadata.json");

const COLUMNS: [&str; 8] = [
    "table", "standard", "id", "name_en", "name_cy", "from", "outcome", "count",
];

/// What a row is about.
#[derive(Clone, Copy, Default)]
struct About<'p> {
    table: &'static str,
    standard: &'p str,
    id: &'p str,
    name: Option<&'p Text>,
}

impl Portfolio {
    /// The portfolio as CSV (RFC 4180): a row for each count, whose columns [`CSVW`] describes.
    ///
    /// A name that a spreadsheet would take for a formula has an apostrophe before it.
    pub fn to_csv(&self) -> String {
        let mut table = Table::new();
        let sample = |id| About {
            table: "sample",
            id,
            ..About::default()
        };
        table.count(sample("reviews"), self.reviews);
        table.count(sample("services"), self.services);
        if let Some(known) = self.known {
            table.count(sample("known"), known);
        }
        table.count(sample("refused"), self.refused);
        table.count(sample("later"), self.later);
        let of = |name: &'static str| About {
            table: name,
            ..About::default()
        };
        table.tallies(of("whole"), &self.outcomes);
        for one in &self.sectors {
            let id = one.sector.as_ref().map_or("", |id| id.as_str());
            table.tallies(About { id, ..of("sector") }, &one.outcomes);
        }
        for one in &self.stages {
            let id = one.stage.as_ref().map_or("", |id| id.as_str());
            table.tallies(About { id, ..of("stage") }, &one.outcomes);
        }
        for one in &self.organisations {
            let name = Some(&one.organisation);
            let about = About {
                name,
                ..of("organisation")
            };
            table.tallies(about, &one.outcomes);
        }
        for one in &self.months {
            let month = one.month.to_string();
            let id = month.as_str();
            table.tallies(About { id, ..of("month") }, &one.outcomes);
        }
        for one in &self.standards {
            let standard = format!("{}@{}", one.standard.id, one.standard.version);
            let about = |table, id, name| About {
                table,
                standard: &standard,
                id,
                name: Some(name),
            };
            for criterion in &one.criteria {
                let about = about("criterion", criterion.id.as_str(), &criterion.title);
                table.tallies(about, &criterion.outcomes);
            }
            for requirement in &one.requirements {
                let about = about(
                    "requirement",
                    requirement.id.as_str(),
                    &requirement.statement,
                );
                table.tallies(about, &requirement.outcomes);
            }
        }
        table.count(of("overdue"), self.overdue.conditions);
        for one in &self.coming {
            let on = one.on.to_string();
            let about = About {
                id: &on,
                ..of("coming")
            };
            table.row(about, "", "", one.reviews);
            for cell in &one.outcomes {
                table.row(about, cell.old.as_str(), cell.new.as_str(), cell.count);
            }
        }
        table.finish()
    }
}

struct Table(csv::Writer<Vec<u8>>);

impl Table {
    fn new() -> Self {
        let builder = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        let mut table = Self(builder);
        table.write(&COLUMNS.map(str::to_owned));
        table
    }

    fn count(&mut self, about: About<'_>, count: u32) {
        self.row(about, "", "", count);
    }

    fn tallies<T: ToString>(&mut self, about: About<'_>, tallies: &[Tally<T>]) {
        for tally in tallies {
            self.row(about, "", &tally.outcome.to_string(), tally.count);
        }
    }

    fn row(&mut self, about: About<'_>, from: &str, outcome: &str, count: u32) {
        let (en, cy) = about.name.map_or(("", ""), |name| (&name.en, &name.cy));
        self.write(&[
            about.table.to_owned(),
            about.standard.to_owned(),
            about.id.to_owned(),
            harmless(en),
            harmless(cy),
            from.to_owned(),
            outcome.to_owned(),
            count.to_string(),
        ]);
    }

    fn write(&mut self, cells: &[String; 8]) {
        // INVARIANT: writing to memory does not fail, and every row has as many cells as the first.
        let _ = self.0.write_record(cells);
    }

    fn finish(self) -> String {
        let bytes = self.0.into_inner().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }
}

/// A name that no spreadsheet takes for a formula, and nothing of which is hidden.
fn harmless(name: &str) -> String {
    let name = visible(name);
    match name.trim_start().starts_with(['=', '+', '-', '@']) {
        true => format!("'{name}"),
        false => name,
    }
}
