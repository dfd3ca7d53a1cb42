//! Bytes of a text as the lines and columns that people count.

use crate::reading::tree::unmarked;

/// Turns byte offsets into lines and columns, both counted from 1, columns in characters. A byte order
/// mark is in no column: no editor shows one.
pub(crate) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// How many characters begin before each block of bytes, so that a document that is one long line is
    /// not counted from its start for every finding.
    counted: Vec<usize>,
}

/// How many bytes are counted at once.
const BLOCK: usize = 4096;

impl<'t> Lines<'t> {
    pub fn of(text: &'t str) -> Self {
        let text = unmarked(text);
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(index, _)| index + 1))
            .collect();
        let blocks = text.as_bytes().chunks(BLOCK);
        let counted = blocks.scan(0, |before, block| {
            let counted = *before;
            *before += characters(block);
            Some(counted)
        });
        Self {
            text,
            starts,
            counted: counted.collect(),
        }
    }

    pub fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|&start| start <= offset);
        let start = self.starts.get(line.saturating_sub(1));
        let start = start.copied().unwrap_or_default();
        (line, self.before(offset) - self.before(start) + 1)
    }

    /// How many characters begin before an offset.
    fn before(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        let counted = self.counted.get(block).or(self.counted.last());
        let from = block.min(self.counted.len().saturating_sub(1)) * BLOCK;
        let rest = self.text.as_bytes().get(from..offset).unwrap_or_default();
        counted.copied().unwrap_or_default() + characters(rest)
    }
}

/// How many characters begin in some bytes of UTF-8: all bytes but those that go on with one.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, Lines};

    #[test]
    fn columns_are_characters_however_long_a_line_is() {
        let long = "ŵ😀a".repeat(BLOCK);
        let text = format!("\u{feff}a\r\n{long}\nŷ");
        let lines = Lines::of(&text);
        let text = text.trim_start_matches('\u{feff}');
        for (offset, _) in text.char_indices().step_by(97) {
            let before = &text[..offset];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
            assert_eq!(lines.line_and_column(offset), (line, column));
        }
        assert_eq!(lines.line_and_column(text.len()), (3, 2));
        assert_eq!(Lines::of("").line_and_column(0), (1, 1));
        let blocks = "x".repeat(2 * BLOCK);
        let end = Lines::of(&blocks).line_and_column(blocks.len());
        assert_eq!(end, (1, 2 * BLOCK + 1));
    }
}
