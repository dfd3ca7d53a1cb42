//! A file of messages, as a module of Rust.

use std::fmt::Write as _;

use crate::catalogue::{File, Kind, Message, Pair, Piece};

/// The name of a message in Rust: of a constant where it takes no arguments and says nothing more, else of a type.
pub fn name(message: &Message) -> String {
    if is_constant(message) {
        return message.id.replace('-', "_").to_uppercase();
    }
    let parts = message.id.split('-').map(|part| {
        let (first, rest) = part.split_at(part.len().min(1));
        first.to_uppercase() + rest
    });
    parts.collect()
}

fn is_constant(message: &Message) -> bool {
    message.arguments.is_empty() && message.help.is_none() && message.why.is_none()
}

fn chooses(message: &Message) -> bool {
    let pairs = [Some(&message.said), message.help.as_ref()]
        .into_iter()
        .flatten();
    let mut pieces = pairs.flat_map(|pair| pair.en.iter().chain(&pair.cy));
    pieces.any(|piece| matches!(piece, Piece::Choice(..)))
}

/// What is found by its English: each text with its Welsh, in the order of the English.
fn table(file: &File) -> String {
    let texts = file.messages.iter();
    let mut texts: Vec<_> = texts
        .map(|one| (plain(&one.said.en), plain(&one.said.cy)))
        .collect();
    texts.sort();
    let mut out = head(file);
    out.push_str("/// Each text in English and in Welsh, in the order of the English.\n");
    out.push_str("pub const TABLE: &[(&str, &str)] = &[\n");
    for (en, cy) in texts {
        let _ = writeln!(out, "    ({en:?}, {cy:?}),");
    }
    out.push_str("];\n");
    out
}

fn head(file: &File) -> String {
    format!(
        "//! Made of `messages/en/{0}.ftl` and `messages/cy/{0}.ftl` by `cargo messages`; do not edit it here.\n\n",
        file.name
    )
}

/// The module.
pub fn module(file: &File) -> String {
    if file.is_table() {
        return table(file);
    }
    let constants = file.messages.iter().any(is_constant);
    let rows = file.messages.iter().any(|one| !is_constant(one));
    let numbers = |one: &Message| one.arguments.iter().any(|(_, kind)| *kind == Kind::Number);
    let numbers = if file.messages.iter().any(numbers) {
        "Number, "
    } else {
        ""
    };
    let words = |one: &Message| one.arguments.iter().any(|(_, kind)| *kind == Kind::Words);
    let words = constants || file.messages.iter().any(words);
    let mut out = head(file);
    if rows {
        let choices = file.messages.iter().any(chooses);
        let choices = if choices {
            "Case::*, Category::*, "
        } else {
            ""
        };
        let _ = writeln!(
            out,
            "use super::message::{{{choices}Message, {numbers}Pair, Piece::*, MessageRow, Filling}};"
        );
    }
    if words {
        out.push_str("use crate::words::Words;\n");
    }
    for message in &file.messages {
        write_message(message, &mut out);
    }
    if file.name == FINDINGS {
        write_codes(file, &mut out);
    }
    out
}

/// The file whose messages have codes by which programs know them.
const FINDINGS: &str = "findings";

/// The ids of the messages as constants, for whoever asks which it is.
fn write_codes(file: &File, out: &mut String) {
    out.push_str("\n/// The codes of findings, as constants: a misspelt one does not compile.\n");
    out.push_str("///\n/// ```\n/// use safon::{Assessment, codes};\n///\n");
    out.push_str("/// let findings = Assessment::from_json(\"{}\").unwrap_err();\n");
    out.push_str("/// assert_eq!(findings.findings[0].code, codes::MISSING_KEY);\n/// ```\n");
    out.push_str("pub mod codes {\n");
    for message in &file.messages {
        let name = message.id.replace('-', "_").to_uppercase();
        let said = plain(&message.said.en);
        let _ = writeln!(out, "    /// {said}");
        let _ = writeln!(out, "    pub const {name}: &str = {:?};", message.id);
    }
    out.push_str("}\n");
}

fn write_message(message: &Message, out: &mut String) {
    let name = name(message);
    let _ = writeln!(out, "\n/// {}", plain(&message.said.en));
    if is_constant(message) {
        let text = |pieces: &[Piece]| format!("{:?}", plain(pieces));
        let (en, cy) = (text(&message.said.en), text(&message.said.cy));
        let _ = writeln!(out, "pub const {name}: Words = Words::new({en}, {cy});");
        return;
    }
    let fields: String = message
        .arguments
        .iter()
        .map(|(name, kind)| {
            let kind = match kind {
                Kind::Number => "Number",
                Kind::Words => "Words",
            };
            format!("    pub {name}: {kind},\n")
        })
        .collect();
    let body = match fields.is_empty() {
        true => ";".to_owned(),
        false => format!(" {{\n{fields}}}"),
    };
    let values: Vec<_> = message
        .arguments
        .iter()
        .map(|(name, kind)| match kind {
            Kind::Number => format!("Filling::Number(self.{name})"),
            Kind::Words => format!("Filling::Words(&self.{name})"),
        })
        .collect();
    let names: Vec<_> = message
        .arguments
        .iter()
        .map(|(name, _)| format!("{name:?}"))
        .collect();
    let help = match &message.help {
        Some(help) => format!("Some({})", pair(help, message)),
        None => "None".to_owned(),
    };
    let _ = writeln!(out, "pub struct {name}{body}\n\nimpl Message for {name} {{");
    let _ = writeln!(out, "    const ROW: &'static MessageRow = &MessageRow {{");
    let _ = writeln!(out, "        id: {:?},", message.id);
    let _ = writeln!(out, "        arguments: &[{}],", names.join(", "));
    let _ = writeln!(out, "        said: {},", pair(&message.said, message));
    let _ = writeln!(out, "        help: {help},");
    let why = match &message.why {
        Some(why) => format!("Some({})", pair(why, message)),
        None => "None".to_owned(),
    };
    let _ = writeln!(out, "        why: {why},");
    let _ = writeln!(
        out,
        "    }};\n\n    fn values(&self) -> Vec<Filling<'_>> {{"
    );
    let _ = writeln!(out, "        vec![{}]\n    }}\n}}", values.join(", "));
}

fn pair(pair: &Pair, of: &Message) -> String {
    format!(
        "Pair {{ en: &[{}], cy: &[{}] }}",
        pieces(&pair.en, of),
        pieces(&pair.cy, of)
    )
}

fn pieces(pieces: &[Piece], of: &Message) -> String {
    let index = |name: &str| {
        of.arguments
            .iter()
            .position(|(known, _)| known == name)
            .unwrap_or_default()
    };
    let one = |piece: &Piece| match piece {
        Piece::Text(text) => format!("Text({text:?})"),
        Piece::Hole(name) => format!("Hole({})", index(name)),
        Piece::Choice(name, cases) => {
            let last = cases.len().saturating_sub(1);
            let cases = cases.iter().enumerate().map(|(n, (case, said))| {
                let case = if n == last {
                    "Rest".to_owned()
                } else {
                    let (first, rest) = case.split_at(case.len().min(1));
                    format!("Of({}{rest})", first.to_uppercase())
                };
                format!("({case}, &[{}])", self::pieces(said, of))
            });
            let cases: Vec<_> = cases.collect();
            format!("Choice({}, &[{}])", index(name), cases.join(", "))
        }
    };
    pieces.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The text with the names of its arguments in braces, and of a choice the rest.
pub fn plain(pieces: &[Piece]) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Hole(name) => format!("{{{name}}}"),
        Piece::Choice(_, cases) => cases.last().map_or(String::new(), |(_, said)| plain(said)),
    };
    pieces.iter().map(one).collect()
}
