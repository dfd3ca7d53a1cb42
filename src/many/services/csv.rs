//! What became of the reviews, as rows of a table.

use super::ReviewCount;
use crate::many::sheet::{Sheet, SheetRow};

impl ReviewCount {
    /// What the figures are figures of: first how many services, then what became of the reviews.
    pub(crate) fn write(&self, sheet: &mut Sheet, services: u32, known: Option<u32>) {
        let of = [
            ("services", Some(services)),
            ("known", known),
            ("given", Some(self.given)),
            ("superseded", Some(self.superseded)),
            ("repeated", Some(self.repeated)),
            ("contested", Some(self.contested)),
            ("later", Some(self.later)),
            ("refused", Some(self.refused)),
        ];
        for (id, count) in of {
            if let Some(count) = count {
                sheet.row(&SheetRow {
                    table: "sample",
                    id,
                    count,
                    ..SheetRow::default()
                });
            }
        }
    }
}
