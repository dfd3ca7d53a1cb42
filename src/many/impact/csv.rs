//! An impact as one table, for spreadsheets and statisticians.

use super::{Cell, Impact};
use crate::many::sheet::{Sheet, SheetRow};

/// The description of the table, by the W3C's CSV on the Web.
pub const CSVW: &str = include_str!("impact.csv-metadata.json");

const COLUMNS: &[&str] = &[
    "table",
    "id",
    "name_en",
    "name_cy",
    "organisation_id",
    "organisation_en",
    "organisation_cy",
    "from",
    "outcome",
    "count",
];

impl Impact {
    /// The impact as CSV (RFC 4180): a row for each count, whose columns [`CSVW`] describes.
    ///
    /// A name that a spreadsheet would take for a formula has an apostrophe before it.
    pub fn to_csv(&self) -> String {
        let mut sheet = Sheet::new(COLUMNS);
        self.reviews.write(&mut sheet, self.assessed, self.known);
        let of = |table| SheetRow {
            table,
            ..SheetRow::default()
        };
        cells(&mut sheet, of("whole"), &self.matrix);
        for one in &self.sectors {
            let id = one.sector.as_ref().map_or("", |id| id.as_str());
            cells(&mut sheet, SheetRow { id, ..of("sector") }, &one.matrix);
        }
        for one in &self.criteria {
            let id = one.id.as_str();
            cells(
                &mut sheet,
                SheetRow {
                    id,
                    ..of("criterion")
                },
                &one.matrix,
            );
        }
        for one in &self.falls {
            sheet.row(&SheetRow {
                id: one.service.id.as_str(),
                name: Some(&one.service.name),
                organisation: Some(&one.service.organisation),
                organisation_id: one.service.organisation_id.as_ref(),
                from: one.old.as_str(),
                outcome: one.new.as_str(),
                count: u32::try_from(one.repairs.len()).unwrap_or(u32::MAX),
                ..of("fall")
            });
        }
        sheet.finish()
    }
}

fn cells<T: ToString>(sheet: &mut Sheet, row: SheetRow<'_>, cells: &[Cell<T>]) {
    for cell in cells {
        sheet.row(&SheetRow {
            from: &cell.old.to_string(),
            outcome: &cell.new.to_string(),
            count: cell.count,
            ..row
        });
    }
}
