//! A text that serde_json has found to be JSON, cut into a tree with places.
//!
//! serde_json judges, so there is one idea of what JSON is; what is left to do goes once over the bytes,
//! and may take it for granted that a bracket is closed and a text ends.

use std::borrow::Cow;

use serde::de::IgnoredAny;

use crate::reading::tree::{Broken, MAX_NESTING, Member, Node, Value, Why, unmarked};

impl<'t> Node<'t> {
    /// Reads a whole text as one JSON value.
    pub fn parse(text: &'t str) -> Result<Self, Broken> {
        let text = unmarked(text);
        if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
            return Err(broken(text, 0, &error));
        }
        let mut cut = Cut {
            text,
            at: 0,
            depth: 0,
        };
        cut.value()
    }
}

/// How far a text is cut.
struct Cut<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl<'t> Cut<'t> {
    /// The next byte that is no blank; zero at the end.
    fn next(&mut self) -> u8 {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let blank = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        self.at += rest.iter().take_while(blank).count();
        self.text
            .as_bytes()
            .get(self.at)
            .copied()
            .unwrap_or_default()
    }

    /// Whether another item follows; the comma before it, or the bracket that closes, is behind us then.
    fn another(&mut self, close: u8) -> bool {
        let mut next = self.next();
        if next == b',' {
            self.at += 1;
            next = self.next();
        }
        let another = next != close && next != 0;
        self.at += usize::from(!another);
        another
    }

    /// What stands between two brackets, the first of which is the next byte.
    fn inside<T>(
        &mut self,
        close: u8,
        mut item: impl FnMut(&mut Self) -> Result<T, Broken>,
    ) -> Result<Vec<T>, Broken> {
        if self.depth == MAX_NESTING {
            return Err(Broken {
                at: self.at,
                why: Why::TooDeep,
            });
        }
        self.depth += 1;
        self.at += 1;
        let mut items = Vec::new();
        while self.another(close) {
            items.push(item(self)?);
        }
        self.depth -= 1;
        Ok(items)
    }

    fn value(&mut self) -> Result<Node<'t>, Broken> {
        let first = self.next();
        let at = self.at;
        let value = match first {
            b'{' => Value::Object(self.inside(b'}', Self::member)?),
            b'[' => Value::List(self.inside(b']', Self::value)?),
            b'"' => Value::String(self.string()?),
            b't' => self.word(4, Value::Bool(true)),
            b'f' => self.word(5, Value::Bool(false)),
            b'n' => self.word(4, Value::Null),
            _ => {
                let rest = self.text.get(at..).unwrap_or_default();
                let ends =
                    |byte: u8| !matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
                let length = rest.bytes().position(ends).unwrap_or(rest.len());
                let number = rest.get(..length).unwrap_or_default();
                // Never without a step, so that it comes to an end whatever the text is.
                self.word(length.max(1), Value::Number(number.into()))
            }
        };
        Ok(Node {
            at,
            end: self.at,
            value,
        })
    }

    fn member(&mut self) -> Result<Member<'t>, Broken> {
        let key_at = self.at;
        let key = self.string()?;
        let key_end = self.at;
        // Over the colon.
        self.next();
        self.at += 1;
        Ok(Member {
            key,
            key_at,
            key_end,
            node: self.value()?,
        })
    }

    fn word(&mut self, length: usize, value: Value<'t>) -> Value<'t> {
        self.at += length;
        value
    }

    /// A string, borrowed where nothing in it is escaped.
    fn string(&mut self) -> Result<Cow<'t, str>, Broken> {
        let at = self.at;
        let bytes = self.text.as_bytes();
        let (mut end, mut escaped) = (at + 1, false);
        while let Some(byte) = bytes.get(end) {
            match byte {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    end += 2;
                }
                _ => end += 1,
            }
        }
        self.at = end + 1;
        if escaped {
            let quoted = self.text.get(at..=end).unwrap_or_default();
            // What was passed over was not yet looked at for halves of characters.
            let text = serde_json::from_str::<String>(quoted);
            return text
                .map(Cow::Owned)
                .map_err(|error| broken(quoted, at, &error));
        }
        Ok(Cow::Borrowed(
            self.text.get(at + 1..end).unwrap_or_default(),
        ))
    }
}

/// Where serde_json stopped in a slice of the text, and what it said.
fn broken(slice: &str, at: usize, error: &serde_json::Error) -> Broken {
    let line_start: usize = slice
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    let index = (line_start + error.column().saturating_sub(1)).min(slice.len());
    let said = error.to_string();
    let said = said.split(" at line ").next().unwrap_or_default();
    Broken {
        at: at + index,
        why: Why::Syntax(said.to_owned()),
    }
}

#[cfg(test)]
mod tests;
