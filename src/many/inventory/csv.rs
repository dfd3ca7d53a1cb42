//! An inventory as one table, for spreadsheets and statisticians.

use super::Inventory;
use crate::base::id::Id;
use crate::many::services::ListedService;
use crate::many::sheet::{Sheet, SheetRow};

/// The description of the table, by the W3C's CSV on the Web.
pub const CSVW: &str = include_str!("inventory.csv-metadata.json");

const COLUMNS: &[&str] = &[
    "table",
    "capability",
    "id",
    "name_en",
    "name_cy",
    "organisation_id",
    "organisation_en",
    "organisation_cy",
    "count",
];

impl Inventory {
    /// The inventory as CSV (RFC 4180), whose columns [`CSVW`] describes: a row for each count, and
    /// for each service with a capability.
    ///
    /// A name that a spreadsheet would take for a formula has an apostrophe before it.
    pub fn to_csv(&self) -> String {
        let mut sheet = Sheet::new(COLUMNS);
        self.reviews.write(&mut sheet, self.services, None);
        sheet.row(&SheetRow {
            table: "sample",
            id: "undeclared",
            count: self.undeclared,
            ..SheetRow::default()
        });
        for one in &self.capabilities {
            sheet.row(&SheetRow {
                table: "capability",
                capability: one.id.as_str(),
                name: Some(&one.title),
                count: one.organisations,
                ..SheetRow::default()
            });
            let known = one.services.iter().map(|service| of("service", service));
            with(&mut sheet, &one.id, known);
        }
        for one in &self.unknown {
            let unknown = one.services.iter().map(|service| of("unknown", service));
            with(&mut sheet, &one.id, unknown);
        }
        for one in &self.crossing {
            let count = u32::try_from(one.responsible.len()).unwrap_or(u32::MAX);
            sheet.row(&SheetRow {
                count,
                ..of("crossing", &one.service)
            });
        }
        for one in &self.groups {
            let capabilities: Vec<_> = one.capabilities.iter().map(Id::as_str).collect();
            sheet.row(&SheetRow {
                table: "group",
                capability: &capabilities.join(" "),
                count: one.saved,
                ..SheetRow::default()
            });
        }
        sheet.finish()
    }
}

/// A service, as a row.
fn of<'s>(table: &'static str, service: &'s ListedService) -> SheetRow<'s> {
    SheetRow {
        table,
        id: service.id.as_str(),
        name: Some(&service.name),
        organisation: Some(&service.organisation),
        organisation_id: service.organisation_id.as_ref(),
        count: 1,
        ..SheetRow::default()
    }
}

/// The services that have a capability.
fn with<'s>(sheet: &mut Sheet, capability: &'s Id, services: impl Iterator<Item = SheetRow<'s>>) {
    services.for_each(|row| {
        sheet.row(&SheetRow {
            capability: capability.as_str(),
            ..row
        });
    });
}
