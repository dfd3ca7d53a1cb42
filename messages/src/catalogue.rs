//! The messages of both languages, read and held against each other.
//!
//! Of Fluent these are used: messages with `{ $argument }`, `{ other-message }` and a choice by the plural category of
//! a number, the attributes `.help` and `.why`, and comments. An argument is declared in the comment of the English
//! message, as `$days (Number)` or `$name (Words)`.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

/// What an argument is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A number, by which a choice can be made.
    Number,
    /// Words that stand in both languages already.
    Words,
}

/// A piece of a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Text as it stands.
    Text(String),
    /// An argument, by its name.
    Hole(String),
    /// A choice by the plural category of an argument: category, and what is said; the default is last.
    Choice(String, Vec<(String, Vec<Piece>)>),
}

/// The same in both languages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pair {
    /// In English.
    pub en: Vec<Piece>,
    /// In Welsh.
    pub cy: Vec<Piece>,
}

/// One message.
#[derive(Debug)]
pub struct Message {
    /// Its id, such as `unknown-fact`.
    pub id: String,
    /// Its arguments, in the order in which they are declared.
    pub arguments: Vec<(String, Kind)>,
    /// What it says.
    pub said: Pair,
    /// The way out, where there is one.
    pub help: Option<Pair>,
    /// Why it is said at all; without Welsh where it stands on a page for developers alone.
    pub why: Option<Pair>,
}

/// The messages of one file.
#[derive(Debug)]
pub struct File {
    /// Its name without the ending, such as `findings`.
    pub name: String,
    /// Its messages, in the order of the English file.
    pub messages: Vec<Message>,
}

/// All messages.
#[derive(Debug)]
pub struct Catalogue {
    /// The files, by name.
    pub files: Vec<File>,
}

/// An id and the name of an attribute, or nothing for the message itself.
type Key = (String, Option<String>);

/// All files in one language, as they are read.
#[derive(Default)]
struct Read {
    order: Vec<Key>,
    patterns: BTreeMap<Key, Pattern<String>>,
    comments: BTreeMap<String, String>,
    /// The file in which each message stands.
    files: BTreeMap<String, String>,
}

/// The file whose messages are parts of others, and no messages of their own.
pub const PARTS: &str = "counts";

/// The file whose messages are found by their English: descriptions of schemas, which stand where the types do.
pub const TABLE: &str = "schemas";

impl File {
    /// Whether its messages are parts of others alone.
    pub fn is_parts(&self) -> bool {
        self.name == PARTS
    }

    /// Whether its messages are found by their English, in a table that says them all.
    pub fn is_table(&self) -> bool {
        self.name == TABLE
    }

    /// The name of the module: one message is a finding, a count, a step.
    pub fn module(&self) -> &str {
        self.name.strip_suffix('s').unwrap_or(&self.name)
    }
}

impl Catalogue {
    /// Reads `en/*.ftl` and `cy/*.ftl` of a folder.
    ///
    /// # Errors
    /// All that is wrong, a line each.
    pub fn read(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let mut wrong = Vec::new();
        let (en, cy) = (names(&folder.join("en"))?, names(&folder.join("cy"))?);
        for name in en.symmetric_difference(&cy) {
            wrong.push(format!("{name}.ftl stands in one language alone"));
        }
        let mut read = |language: &str| -> Result<Read, Box<dyn Error>> {
            let mut read = Read::default();
            for name in en.intersection(&cy) {
                let path = folder.join(language).join(format!("{name}.ftl"));
                read.file(&path, name, &mut wrong)?;
            }
            Ok(read)
        };
        let (english, welsh) = (read("en")?, read("cy")?);
        let messages = messages(&english, &welsh, &mut wrong);
        let mut files: BTreeMap<String, Vec<Message>> = BTreeMap::new();
        for message in messages {
            let file = english.files.get(&message.id).cloned().unwrap_or_default();
            files.entry(file).or_default().push(message);
        }
        let files = files
            .into_iter()
            .map(|(name, messages)| File { name, messages })
            .collect();
        match wrong.is_empty() {
            true => Ok(Self { files }),
            false => Err(wrong.join("\n").into()),
        }
    }

    /// Each text in both languages, under the id of its message, `id.help` or `id.why`.
    pub fn texts(&self) -> impl Iterator<Item = (String, &Pair)> {
        let messages = self.files.iter().flat_map(|file| &file.messages);
        messages.flat_map(|message| {
            let help = message.help.iter();
            let help = help.map(|pair| (format!("{}.help", message.id), pair));
            let why = message.why.iter().filter(|why| !why.cy.is_empty());
            let why = why.map(|pair| (format!("{}.why", message.id), pair));
            let said = [(message.id.clone(), &message.said)].into_iter();
            said.chain(help).chain(why)
        })
    }

    /// Holds every message to being used in the code below some folders.
    ///
    /// # Errors
    /// The messages that nobody says.
    pub fn check_used(&self, folders: &[PathBuf]) -> Result<(), Box<dyn Error>> {
        let mut code = String::new();
        for folder in folders {
            append_code(folder, &mut code)?;
        }
        let mut unused = Vec::new();
        let files = self.files.iter();
        for file in files.filter(|file| !file.is_parts() && !file.is_table()) {
            let names: Vec<_> = file.messages.iter().map(crate::rust::name).collect();
            for (message, name) in file.messages.iter().zip(names) {
                let used = format!("{}::{name}", file.module());
                let ends =
                    |rest: &str| !rest.starts_with(|one: char| one.is_alphanumeric() || one == '_');
                let is_used = code
                    .match_indices(&used)
                    .any(|(at, _)| code.get(at + used.len()..).is_some_and(ends));
                if !is_used {
                    unused.push(format!(
                        "{}.ftl: nobody says `{}` ({used})",
                        file.name, message.id
                    ));
                }
            }
        }
        match unused.is_empty() {
            true => Ok(()),
            false => Err(unused.join("\n").into()),
        }
    }
}

fn append_code(folder: &Path, code: &mut String) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            append_code(&path, code)?;
        } else if path
            .extension()
            .is_some_and(|end| end == "rs" || end == "html")
        {
            code.push_str(&fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

fn names(folder: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "ftl") {
            names.extend(
                path.file_stem()
                    .map(|name| name.to_string_lossy().into_owned()),
            );
        }
    }
    Ok(names)
}

impl Read {
    fn file(
        &mut self,
        path: &Path,
        name: &str,
        wrong: &mut Vec<String>,
    ) -> Result<(), Box<dyn Error>> {
        let text = fs::read_to_string(path)?;
        let resource = match fluent_syntax::parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                wrong.extend(
                    errors
                        .iter()
                        .map(|error| format!("{}: {error}", path.display())),
                );
                resource
            }
        };
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                other => {
                    wrong.push(format!("{}: not used here: {other:?}", path.display()));
                    continue;
                }
            };
            let id = message.id.name;
            self.files.insert(id.clone(), name.to_owned());
            if let Some(comment) = message.comment {
                self.comments.insert(id.clone(), comment.content.join(" "));
            }
            let said = message.value.map(|value| (None, value));
            let attributes = message.attributes.into_iter();
            let attributes = attributes.map(|one| (Some(one.id.name), one.value));
            for (attribute, pattern) in said.into_iter().chain(attributes) {
                let key = (id.clone(), attribute);
                self.order.push(key.clone());
                if self.patterns.insert(key.clone(), pattern).is_some() {
                    wrong.push(format!(
                        "{}: `{}` stands twice",
                        path.display(),
                        shown(&key)
                    ));
                }
            }
        }
        Ok(())
    }

    fn pieces(&self, key: &Key, wrong: &mut Vec<String>) -> Option<Vec<Piece>> {
        let pattern = self.patterns.get(key)?;
        let mut pieces = Vec::new();
        self.pattern(pattern, key, &mut pieces, wrong);
        Some(joined(pieces))
    }

    fn pattern(
        &self,
        pattern: &Pattern<String>,
        key: &Key,
        into: &mut Vec<Piece>,
        wrong: &mut Vec<String>,
    ) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => into.push(Piece::Text(value.clone())),
                PatternElement::Placeable { expression } => {
                    self.expression(expression, key, into, wrong);
                }
            }
        }
    }

    fn expression(
        &self,
        expression: &Expression<String>,
        key: &Key,
        into: &mut Vec<Piece>,
        wrong: &mut Vec<String>,
    ) {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                into.push(Piece::Hole(id.name.clone()));
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                into.push(Piece::Text(value.clone()));
            }
            Expression::Inline(InlineExpression::MessageReference {
                id,
                attribute: None,
            }) => match self.pieces(&(id.name.clone(), None), wrong) {
                Some(pieces) if id.name != key.0 => into.extend(pieces),
                _ => wrong.push(format!("`{}`: no other message `{}`", shown(key), id.name)),
            },
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => {
                let mut cases = Vec::new();
                let mut default = None;
                for variant in variants {
                    let case = match &variant.key {
                        VariantKey::Identifier { name } => name.clone(),
                        VariantKey::NumberLiteral { value } => value.clone(),
                    };
                    let mut pieces = Vec::new();
                    self.pattern(&variant.value, key, &mut pieces, wrong);
                    let pieces = joined(pieces);
                    match variant.default {
                        true => default = Some((case, pieces)),
                        false => cases.push((case, pieces)),
                    }
                }
                cases.extend(default);
                into.push(Piece::Choice(id.name.clone(), cases));
            }
            other => wrong.push(format!("`{}`: not used here: {other:?}", shown(key))),
        }
    }
}

fn shown((id, attribute): &Key) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.clone(),
    }
}

/// Texts next to each other become one.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (joined.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
            (_, piece) => joined.push(piece),
        }
    }
    joined
}

/// The messages of a file, held against their Welsh.
fn messages(en: &Read, cy: &Read, wrong: &mut Vec<String>) -> Vec<Message> {
    for key in cy
        .order
        .iter()
        .filter(|key| !en.patterns.contains_key(*key))
    {
        wrong.push(format!("`{}` stands in Welsh alone", shown(key)));
    }
    let mut messages = Vec::new();
    for (id, _) in en.order.iter().filter(|(_, attribute)| attribute.is_none()) {
        let pair = |attribute: Option<&str>, wrong: &mut Vec<String>| {
            let key = (id.clone(), attribute.map(str::to_owned));
            let said = en.pieces(&key, wrong)?;
            let Some(welsh) = cy.pieces(&key, wrong) else {
                wrong.push(format!("`{}` has no Welsh", shown(&key)));
                return None;
            };
            Some(Pair {
                en: said,
                cy: welsh,
            })
        };
        let Some(said) = pair(None, wrong) else {
            continue;
        };
        let help = pair(Some("help"), wrong);
        let key = (id.clone(), Some("why".to_owned()));
        let welsh_reasons = cy.order.iter().any(|(other, attribute)| {
            attribute.as_deref() == Some("why") && cy.files.get(other) == en.files.get(id)
        });
        let why = match welsh_reasons {
            true => pair(Some("why"), wrong),
            false => en.pieces(&key, wrong).map(|en| Pair { en, cy: Vec::new() }),
        };
        let message = Message {
            id: id.clone(),
            arguments: declared(id, en, wrong),
            said,
            help,
            why,
        };
        message.check(wrong);
        messages.push(message);
    }
    for (id, attribute) in &en.order {
        if attribute
            .as_deref()
            .is_some_and(|name| !["help", "why"].contains(&name))
        {
            wrong.push(format!("`{id}`: an attribute is `.help` or `.why`"));
        }
    }
    messages
}

/// The arguments that the comment of a message declares.
fn declared(id: &str, en: &Read, wrong: &mut Vec<String>) -> Vec<(String, Kind)> {
    let comment = en.comments.get(id).map_or("", String::as_str);
    let mut arguments = Vec::new();
    for part in comment.split('$').skip(1) {
        let letter = |one: &char| one.is_ascii_lowercase() || *one == '_';
        let name: String = part.chars().take_while(letter).collect();
        let kind = part.get(name.len()..).unwrap_or_default().trim_start();
        let kind = match kind {
            _ if kind.starts_with("(Number)") => Kind::Number,
            _ if kind.starts_with("(Words)") => Kind::Words,
            _ => {
                wrong.push(format!("`{id}`: `${name}` is `(Number)` or `(Words)`"));
                continue;
            }
        };
        arguments.push((name, kind));
    }
    arguments
}

/// The categories that a choice has to tell apart in Welsh, besides the rest.
const WELSH: [&str; 5] = ["zero", "one", "two", "few", "many"];

impl Message {
    /// The same arguments in both languages, all declared; choices by numbers alone, in Welsh by all six categories.
    fn check(&self, wrong: &mut Vec<String>) {
        let (mut en, mut cy) = (BTreeSet::new(), BTreeSet::new());
        for (pair, part) in [(Some(&self.said), ""), (self.help.as_ref(), ".help")] {
            let Some(pair) = pair else { continue };
            let (mut here, mut there) = (BTreeSet::new(), BTreeSet::new());
            self.look(&pair.en, false, &mut here, wrong);
            self.look(&pair.cy, true, &mut there, wrong);
            if here != there {
                wrong.push(format!(
                    "`{}{part}`: {here:?} in English, {there:?} in Welsh",
                    self.id
                ));
            }
            en.extend(here);
            cy.extend(there);
        }
        let declared: BTreeSet<_> = self
            .arguments
            .iter()
            .map(|(name, _)| name.clone())
            .collect();
        if declared != en {
            wrong.push(format!(
                "`{}` declares {declared:?} and says {en:?}",
                self.id
            ));
        }
    }

    fn look(
        &self,
        pieces: &[Piece],
        welsh: bool,
        used: &mut BTreeSet<String>,
        wrong: &mut Vec<String>,
    ) {
        for piece in pieces {
            match piece {
                Piece::Text(_) => {}
                Piece::Hole(name) => {
                    used.insert(name.clone());
                }
                Piece::Choice(name, cases) => {
                    used.insert(name.clone());
                    let kind = self.arguments.iter().find(|(known, _)| known == name);
                    if kind.is_none_or(|(_, kind)| *kind != Kind::Number) {
                        wrong.push(format!(
                            "`{}`: `${name}` chooses, and is no number",
                            self.id
                        ));
                    }
                    let has = |wanted: &&str| cases.iter().any(|(case, _)| case == wanted);
                    let missing: Vec<_> = WELSH.iter().filter(|case| !has(case)).collect();
                    if welsh && !missing.is_empty() {
                        wrong.push(format!("`{}`: the Welsh lacks {missing:?}", self.id));
                    }
                    for (case, _) in cases {
                        let known = WELSH.contains(&case.as_str()) || case == "other";
                        if !known {
                            wrong.push(format!("`{}`: no category `{case}`", self.id));
                        }
                    }
                    for (_, pieces) in cases {
                        self.look(pieces, welsh, used, wrong);
                    }
                }
            }
        }
    }
}
