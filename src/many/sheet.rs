//! Documents as one table each, for spreadsheets and statisticians: CSV (RFC 4180).

use crate::base::visible::visible;
use crate::documents::organisation::OrganisationId;
use crate::reading::text::Text;

/// A table whose columns are some of the cells of a [`SheetRow`].
pub(crate) struct Sheet {
    columns: &'static [&'static str],
    writer: csv::Writer<Vec<u8>>,
}

/// What can stand in a row; each sheet has the columns that it needs.
#[derive(Clone, Copy, Default)]
pub(crate) struct SheetRow<'r> {
    pub table: &'static str,
    pub standard: &'r str,
    pub capability: &'r str,
    pub id: &'r str,
    pub name: Option<&'r Text>,
    pub organisation: Option<&'r Text>,
    pub organisation_id: Option<&'r OrganisationId>,
    pub from: &'r str,
    pub outcome: &'r str,
    pub count: u32,
}

impl Sheet {
    pub fn new(columns: &'static [&'static str]) -> Self {
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        // INVARIANT: writing to memory does not fail, and every row has as many cells as the first.
        let _ = writer.write_record(columns);
        Self { columns, writer }
    }

    pub fn row(&mut self, row: &SheetRow<'_>) {
        let cells = self.columns.iter().map(|column| row.cell(column));
        // INVARIANT: as above.
        let _ = self.writer.write_record(cells);
    }

    pub fn finish(self) -> String {
        let bytes = self.writer.into_inner().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }
}

impl SheetRow<'_> {
    fn cell(&self, column: &str) -> String {
        let en = |text: Option<&Text>| text.map_or_else(String::new, |text| harmless(&text.en));
        let cy = |text: Option<&Text>| text.map_or_else(String::new, |text| harmless(&text.cy));
        match column {
            "table" => self.table.to_owned(),
            "standard" => self.standard.to_owned(),
            "capability" => self.capability.to_owned(),
            "id" => harmless(self.id),
            "name_en" => en(self.name),
            "name_cy" => cy(self.name),
            "organisation_id" => {
                let id = self.organisation_id.map(OrganisationId::as_str);
                harmless(id.unwrap_or_default())
            }
            "organisation_en" => en(self.organisation),
            "organisation_cy" => cy(self.organisation),
            "from" => self.from.to_owned(),
            "outcome" => self.outcome.to_owned(),
            _ => self.count.to_string(),
        }
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
