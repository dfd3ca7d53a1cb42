//! A portfolio as one table, for spreadsheets and statisticians.

use super::{Portfolio, Tally};
use crate::many::sheet::{Sheet, SheetRow};

/// The description of the table, by the W3C's CSV on the Web.
pub const CSVW: &str = include_str!("portfolio.csv-metadata.json");

const COLUMNS: &[&str] = &[
    "table", "standard", "id", "name_en", "name_cy", "from", "outcome", "count",
];

impl Portfolio {
    /// The portfolio as CSV (RFC 4180): a row for each count, whose columns [`CSVW`] describes.
    ///
    /// A name that a spreadsheet would take for a formula has an apostrophe before it.
    pub fn to_csv(&self) -> String {
        let mut sheet = Sheet::new(COLUMNS);
        self.reviews.write(&mut sheet, self.services, self.known);
        let of = |table| SheetRow {
            table,
            ..SheetRow::default()
        };
        tallies(&mut sheet, of("whole"), &self.outcomes);
        for one in &self.sectors {
            let id = one.sector.as_ref().map_or("", |id| id.as_str());
            tallies(&mut sheet, SheetRow { id, ..of("sector") }, &one.outcomes);
        }
        for one in &self.stages {
            let id = one.stage.as_ref().map_or("", |id| id.as_str());
            tallies(&mut sheet, SheetRow { id, ..of("stage") }, &one.outcomes);
        }
        for one in &self.organisations {
            let row = SheetRow {
                id: one.organisation_id.as_ref().map_or("", |id| id.as_str()),
                name: Some(&one.organisation),
                ..of("organisation")
            };
            tallies(&mut sheet, row, &one.outcomes);
        }
        for one in &self.months {
            let month = one.month.to_string();
            let id = month.as_str();
            tallies(&mut sheet, SheetRow { id, ..of("month") }, &one.outcomes);
        }
        for one in &self.standards {
            let standard = format!("{}@{}", one.standard.id, one.standard.version);
            let about = |table, id, name| SheetRow {
                table,
                standard: &standard,
                id,
                name: Some(name),
                ..SheetRow::default()
            };
            for criterion in &one.criteria {
                let row = about("criterion", criterion.id.as_str(), &criterion.title);
                tallies(&mut sheet, row, &criterion.outcomes);
            }
            for requirement in &one.requirements {
                let id = requirement.id.as_str();
                let row = about("requirement", id, &requirement.statement);
                tallies(&mut sheet, row, &requirement.outcomes);
            }
        }
        let count = self.overdue.conditions;
        sheet.row(&SheetRow {
            count,
            ..of("overdue")
        });
        for one in &self.coming {
            let on = one.on.to_string();
            let row = SheetRow {
                id: &on,
                count: one.services,
                ..of("coming")
            };
            sheet.row(&row);
            for cell in &one.outcomes {
                sheet.row(&SheetRow {
                    from: cell.old.as_str(),
                    outcome: cell.new.as_str(),
                    count: cell.count,
                    ..row
                });
            }
        }
        sheet.finish()
    }
}

fn tallies<T: ToString>(sheet: &mut Sheet, row: SheetRow<'_>, tallies: &[Tally<T>]) {
    for tally in tallies {
        sheet.row(&SheetRow {
            outcome: &tally.outcome.to_string(),
            count: tally.count,
            ..row
        });
    }
}
