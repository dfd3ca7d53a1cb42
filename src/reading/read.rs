//! Reading documents: every type reads itself from a tree and reports all that is wrong in it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer, Error as _};

use crate::base::id::Id;
use crate::reading::codes::Code;
use crate::reading::codes::Severity;
use crate::reading::finding::{Finding, Findings};
use crate::reading::lines::Lines;
use crate::reading::mistake;
use crate::reading::source::{Extent, MAX_BYTES, Member, Node, Value};
use crate::reading::suggest::nearest;
use crate::reading::text::Words;
use crate::reading::words_for;

/// Something that can be read from JSON. `None` says that a finding was reported.
pub(crate) trait Read: Sized {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self>;
}

/// Collects findings, each with the path that reading has come along.
#[derive(Default)]
pub(crate) struct Reader {
    path: Vec<Step>,
    findings: Vec<(Extent, Finding)>,
}

/// A step into a document: a key of an object, or a place in a list.
pub(crate) enum Step {
    Key(Cow<'static, str>),
    Place(usize),
}

/// Steps as a JSON pointer.
pub(crate) fn pointer(path: &[Step]) -> String {
    let mut pointer = String::new();
    for step in path {
        match step {
            Step::Key(key) => {
                pointer.push('/');
                pointer.push_str(&escaped(key));
            }
            Step::Place(place) => pointer.push_str(&format!("/{place}")),
        }
    }
    pointer
}

impl Reader {
    /// Reads a whole document, and tells all that is wrong with its form.
    pub fn document<T: Read>(text: &str) -> Result<T, Findings> {
        Self::sound(text).map_or_else(|| Self::with_places(text), Ok)
    }

    /// A document with nothing wrong in it.
    fn sound<T: Read>(text: &str) -> Option<T> {
        let root = (text.len() <= MAX_BYTES).then(|| Node::without_places(text))??;
        let mut reader = Self::default();
        if reader.newer_format(&root) {
            return None;
        }
        let read = T::read(&root, &mut reader);
        read.filter(|_| reader.findings.is_empty())
    }

    fn with_places<T: Read>(text: &str) -> Result<T, Findings> {
        let lines = Lines::of(text);
        let mut reader = Self::default();
        if text.len() > MAX_BYTES {
            return Err(Finding::new(Code::TooLarge, "", &[]).into());
        }
        let read = match Node::parse(text) {
            Err(broken) => {
                reader.findings.push(mistake::named(text, &broken));
                None
            }
            Ok(root) => match reader.newer_format(&root) {
                true => None,
                false => T::read(&root, &mut reader),
            },
        };
        let mut located = reader.findings;
        // A document is read key by key; what is wrong is told in its order, and that there is more
        // comes last.
        located.sort_by_key(|(at, one)| (one.code == Code::FurtherFindings.row().name, at.at));
        let found = Findings {
            findings: located
                .into_iter()
                .map(|(at, mut finding)| {
                    finding.locate(&lines, at);
                    finding
                })
                .collect(),
            ..Findings::default()
        };
        match read {
            Some(document) if found.is_empty() => Ok(document),
            // INVARIANT: what could not be read left a finding.
            _ => Err(found),
        }
    }

    /// Reads what any format of serde gives, by the same rules; the error is the first finding.
    pub fn deserialize<'de, T: Read, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        let root = Node::of(deserializer)?;
        let mut reader = Self::default();
        let read = match reader.newer_format(&root) {
            true => None,
            false => T::read(&root, &mut reader),
        };
        match (read, reader.findings.first()) {
            (Some(read), None) => Ok(read),
            (_, Some((_, first))) => Err(D::Error::custom(first)),
            // INVARIANT: what could not be read left a finding.
            (None, None) => Err(D::Error::custom("it cannot be read")),
        }
    }

    /// A document of a newer format is refused for that alone: what else is odd in it is unknown.
    fn newer_format(&mut self, root: &Node<'_>) -> bool {
        let format = root.member("format");
        let newer = format.and_then(|node| match &node.value {
            Value::Number(number) => number.parse::<u64>().ok().filter(|&number| number > 1),
            _ => None,
        });
        if let (Some(node), Some(number)) = (format, newer) {
            self.within(Step::Key("format".into()), |reader| {
                reader.find(Code::NewerFormat, node, &[Words::same(number)]);
            });
        }
        newer.is_some()
    }

    pub fn find(&mut self, code: Code, node: &Node<'_>, parts: &[Words]) {
        self.find_at(code, node.extent(), parts);
    }

    /// Whether there are so many findings that no more are taken.
    fn is_full(&self) -> bool {
        self.findings.len() > Findings::MOST
    }

    /// What is read out of each item; nothing where one cannot be read, and no further than it takes
    /// to tell what is told at once.
    fn all<I: ExactSizeIterator, T>(
        &mut self,
        items: I,
        mut read: impl FnMut(I::Item, &mut Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        // What a list says of its length is not believed further than this.
        let mut all = Some(Vec::with_capacity(items.len().min(1000)));
        for item in items {
            match (read(item, self), &mut all) {
                (Some(one), Some(all)) => all.push(one),
                _ => all = None,
            }
            if self.is_full() {
                return None;
            }
        }
        all
    }

    pub fn find_near(&mut self, code: Code, at: Extent, parts: &[Words], near: Option<&str>) {
        if self.findings.len() == Findings::MOST {
            self.findings.push((at, Finding::further(Severity::Error)));
        }
        if self.is_full() {
            return;
        }
        let finding = Finding::new(code, self.pointer(), parts).suggest(near);
        self.findings.push((at, finding));
    }

    fn find_at(&mut self, code: Code, at: Extent, parts: &[Words]) {
        self.find_near(code, at, parts, None);
    }

    pub fn wrong_type(&mut self, node: &Node<'_>, expected: Words) {
        let found = match &node.value {
            Value::Null => return self.find(Code::Null, node, &[]),
            Value::Bool(_) => words_for::BOOL,
            Value::Number(_) => words_for::NUMBER,
            Value::String(_) => words_for::STRING,
            Value::List(_) => words_for::LIST,
            Value::Object(_) => words_for::OBJECT,
        };
        self.find(Code::WrongType, node, &[expected, found]);
    }

    /// Takes an object apart: duplicate keys are reported here, unknown ones by `close`.
    pub fn object<'n, 't>(&mut self, node: &'n Node<'t>) -> Option<Object<'n, 't>> {
        let Value::Object(members) = &node.value else {
            self.wrong_type(node, words_for::OBJECT);
            return None;
        };
        self.report_duplicates(members);
        Some(Object {
            node,
            members,
            known: Vec::new(),
        })
    }

    pub fn report_duplicates(&mut self, members: &[Member<'_>]) {
        let mut seen = std::collections::BTreeSet::new();
        for member in members {
            if !seen.insert(&*member.key) {
                self.in_key(&member.key, |reader| {
                    reader.find_at(
                        Code::DuplicateKey,
                        member.key_extent(),
                        &[Words::quoted(&member.key)],
                    );
                });
            }
        }
    }

    pub fn in_key<T>(&mut self, key: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        self.within(Step::Key(key.to_owned().into()), work)
    }

    pub fn in_place<T>(&mut self, place: usize, work: impl FnOnce(&mut Self) -> T) -> T {
        self.within(Step::Place(place), work)
    }

    fn within<T>(&mut self, step: Step, work: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let done = work(self);
        self.path.pop();
        done
    }

    fn pointer(&self) -> String {
        pointer(&self.path)
    }

    /// A whole number within bounds.
    pub fn whole(&mut self, node: &Node<'_>, least: i64, most: i64) -> Option<i64> {
        use crate::base::decimal::{Decimal, NotDecimal};
        let Value::Number(number) = &node.value else {
            self.wrong_type(node, words_for::WHOLE);
            return None;
        };
        let whole = match Decimal::from_json_number(number) {
            Ok(decimal) => match decimal.as_integer() {
                Some(whole) => whole,
                None => {
                    self.find(Code::NotWhole, node, &[Words::quoted(number)]);
                    return None;
                }
            },
            Err(NotDecimal::TooPrecise) => {
                self.find(Code::NotWhole, node, &[Words::quoted(number)]);
                return None;
            }
            Err(NotDecimal::OutOfRange) => i64::MAX,
        };
        if (least..=most).contains(&whole) {
            return Some(whole);
        }
        let parts = [Words::quoted(number), Words::same(least), Words::same(most)];
        self.find(Code::OutOfRange, node, &parts);
        None
    }

    /// Text of a form that a type of ours checks.
    pub fn parsed<T: std::str::FromStr>(
        &mut self,
        node: &Node<'_>,
        expected: Words,
        code: Code,
    ) -> Option<T> {
        let Value::String(text) = &node.value else {
            self.wrong_type(node, expected);
            return None;
        };
        let parsed = text.parse().ok();
        if parsed.is_none() {
            self.find(code, node, &[Words::quoted(text)]);
        }
        parsed
    }

    /// An object with just one of these keys, which says what it is.
    pub fn one_of<T>(
        &mut self,
        node: &Node<'_>,
        keys: &'static [&'static str],
        read: impl FnOnce(&'static str, &mut Object<'_, '_>, &mut Self) -> Option<T>,
    ) -> Option<T> {
        let mut object = self.object(node)?;
        let value = match object.present(keys).as_slice() {
            &[key] => read(key, &mut object, self),
            several => {
                // A misspelt key is one mistake, and `close` tells it.
                if !several.is_empty() || object.len() == 0 {
                    self.one_key(keys, several.len(), node);
                }
                None
            }
        };
        object.close(self, false);
        value
    }

    pub fn one_key(&mut self, keys: &[&str], found: usize, node: &Node<'_>) {
        let listed: Vec<_> = keys.iter().map(|key| format!("`{key}`")).collect();
        let parts = [Words::same(listed.join(", ")), Words::same(found)];
        self.find(Code::OneTest, node, &parts);
    }

    /// One of a closed list of words.
    pub fn word<T: Copy>(
        &mut self,
        node: &Node<'_>,
        all: &[T],
        name: fn(T) -> &'static str,
    ) -> Option<T> {
        let Value::String(text) = &node.value else {
            self.wrong_type(node, words_for::STRING);
            return None;
        };
        let found = all.iter().copied().find(|&one| name(one) == text);
        if found.is_none() {
            let names: Vec<_> = all.iter().map(|&one| name(one)).collect();
            let near = nearest(text, names.iter().copied());
            let listed = names.iter().map(|name| format!("`{name}`"));
            let parts = [
                Words::quoted(text),
                Words::same(listed.collect::<Vec<_>>().join(", ")),
            ];
            self.find_near(Code::UnknownWord, node.extent(), &parts, near);
        }
        found
    }
}

/// A key as a step of a JSON pointer.
pub(crate) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// An object that is being read; it knows the keys that were asked for.
pub(crate) struct Object<'n, 't> {
    node: &'n Node<'t>,
    members: &'n [Member<'t>],
    known: Vec<&'static str>,
}

impl<'n, 't> Object<'n, 't> {
    pub fn required<T: Read>(&mut self, reader: &mut Reader, key: &'static str) -> Option<T> {
        match self.get(key) {
            Some(member) => reader.in_key(key, |reader| T::read(&member.node, reader)),
            None => {
                reader.find(Code::MissingKey, self.node, &[Words::same(key)]);
                None
            }
        }
    }

    pub fn defaulted<T: Read + Default>(
        &mut self,
        reader: &mut Reader,
        key: &'static str,
    ) -> Option<T> {
        match self.get(key) {
            Some(member) => reader.in_key(key, |reader| T::read(&member.node, reader)),
            None => Some(T::default()),
        }
    }

    /// Reports every key that was not asked for; `open` documents may have such keys.
    pub fn close(self, reader: &mut Reader, open: bool) {
        if open {
            return;
        }
        for member in self.members {
            if reader.is_full() {
                return;
            }
            if !self.known.contains(&&*member.key) {
                let near = nearest(&member.key, self.known.iter().copied());
                let listed: Vec<_> = self.known.iter().map(|key| format!("`{key}`")).collect();
                let parts = [Words::quoted(&member.key), Words::same(listed.join(", "))];
                reader.in_key(&member.key, |reader| {
                    reader.find_near(Code::UnknownKey, member.key_extent(), &parts, near);
                });
            }
        }
    }

    /// Which of these keys the object has.
    pub fn present(&mut self, keys: &'static [&'static str]) -> Vec<&'static str> {
        let mut present = Vec::new();
        for &key in keys {
            if self.get(key).is_some() {
                present.push(key);
            }
        }
        present
    }

    /// How many members the object has.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// The last member with that key: duplicates have been reported.
    fn get(&mut self, key: &'static str) -> Option<&'n Member<'t>> {
        self.known.push(key);
        self.members.iter().rev().find(|member| member.key == key)
    }
}

impl Read for String {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::String(text) if text.is_empty() => {
                reader.find(Code::EmptyText, node, &[]);
                None
            }
            Value::String(text) => Some(text.clone().into_owned()),
            _ => {
                reader.wrong_type(node, words_for::STRING);
                None
            }
        }
    }
}

impl Read for bool {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        match node.value {
            Value::Bool(value) => Some(value),
            _ => {
                reader.wrong_type(node, words_for::BOOL);
                None
            }
        }
    }
}

impl Read for u32 {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        reader
            .whole(node, 0, i64::from(u32::MAX))
            .and_then(|whole| whole.try_into().ok())
    }
}

impl Read for i32 {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        reader
            .whole(node, i64::from(i32::MIN), i64::from(i32::MAX))
            .and_then(|whole| whole.try_into().ok())
    }
}

impl<T: Read> Read for Option<T> {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        T::read(node, reader).map(Some)
    }
}

impl<T: Read> Read for Box<T> {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        T::read(node, reader).map(Box::new)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let Value::List(items) = &node.value else {
            reader.wrong_type(node, words_for::LIST);
            return None;
        };
        reader.all(items.iter().enumerate(), |(place, item), reader| {
            reader.in_place(place, |reader| T::read(item, reader))
        })
    }
}

impl<T: Read> Read for BTreeMap<Id, T> {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let Value::Object(members) = &node.value else {
            reader.wrong_type(node, words_for::OBJECT);
            return None;
        };
        reader.report_duplicates(members);
        let read = reader.all(members.iter(), |member, reader| {
            reader.in_key(&member.key, |reader| {
                let id = member.key.parse().ok();
                if id.is_none() {
                    let parts = [Words::quoted(&member.key)];
                    reader.find_near(Code::BadId, member.key_extent(), &parts, None);
                }
                let value = T::read(&member.node, reader);
                Some((id?, value?))
            })
        });
        read.map(|read| read.into_iter().collect())
    }
}

/// A list that must have something in it.
pub(crate) fn filled<T>(list: Vec<T>, node: &Node<'_>, reader: &mut Reader) -> Option<Vec<T>> {
    if list.is_empty() {
        reader.find(Code::EmptyList, node, &[]);
        return None;
    }
    Some(list)
}

/// Reads a struct from an object with the same keys: those before the semicolon are required, the
/// others have their default. `open` objects may have further keys.
macro_rules! record {
    (open $type:ident { $($required:ident),* $(,)?; $($defaulted:ident),* $(,)? }) => {
        crate::reading::read::record!(@ true, $type { $($required),*; $($defaulted),* });
    };
    ($type:ident { $($required:ident),* $(,)?; $($defaulted:ident),* $(,)? }) => {
        crate::reading::read::record!(@ false, $type { $($required),*; $($defaulted),* });
    };
    (@ $open:literal, $type:ident { $($required:ident),*; $($defaulted:ident),* }) => {
        impl crate::reading::read::Read for $type {
            fn read(
                node: &crate::reading::source::Node<'_>,
                reader: &mut crate::reading::read::Reader,
            ) -> Option<Self> {
                let mut object = reader.object(node)?;
                $(let $required = object.required(reader, crate::reading::read::key(stringify!($required)));)*
                $(let $defaulted = object.defaulted(reader, crate::reading::read::key(stringify!($defaulted)));)*
                object.close(reader, $open);
                Some(Self { $($required: $required?,)* $($defaulted: $defaulted?,)* })
            }
        }

        crate::reading::read::deserialize!($type);
    };
}
pub(crate) use record;

/// What reads itself, for serde: by the same rules, so that nothing comes in on another way.
macro_rules! deserialize {
    ($($type:ty),* $(,)?) => {
        $(impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::reading::read::Reader::deserialize(deserializer)
            }
        })*
    };
}
pub(crate) use deserialize;

/// The key of a field: Rust's own words lose their mark, and `schema` is `$schema`.
pub(crate) fn key(field: &'static str) -> &'static str {
    match field {
        "schema" => "$schema",
        _ => field.strip_prefix("r#").unwrap_or(field),
    }
}

/// An enum whose variants are words on the wire, and which reads itself.
macro_rules! words {
    (
        $(#[$meta:meta])*
        pub enum $type:ident { $($variants:tt)* }
    ) => {
        crate::base::word::word! {
            $(#[$meta])*
            pub enum $type { $($variants)* }
        }

        crate::reading::read::reads_word!($type);
    };
}
pub(crate) use words;

/// Reads enums that are words.
macro_rules! reads_word {
    ($($type:ident),* $(,)?) => {
        $(
            impl crate::reading::read::Read for $type {
                fn read(
                    node: &crate::reading::source::Node<'_>,
                    reader: &mut crate::reading::read::Reader,
                ) -> Option<Self> {
                    reader.word(node, Self::ALL, Self::as_str)
                }
            }

            crate::reading::read::deserialize!($type);
        )*
    };
}
pub(crate) use reads_word;

/// A whole number within bounds, as a type of its own.
macro_rules! bounded {
    ($(#[$meta:meta])* pub struct $type:ident: $least:literal..=$most:literal;) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(extend("minimum" = $least, "maximum" = $most))
        )]
        #[serde(transparent)]
        pub struct $type(u32);

        impl $type {
            /// The least value.
            pub const MIN: u32 = $least;
            /// The greatest value.
            pub const MAX: u32 = $most;

            /// The number, where it is within bounds.
            pub fn new(number: u32) -> Option<Self> {
                (Self::MIN..=Self::MAX).contains(&number).then_some(Self(number))
            }

            /// The number.
            pub fn value(self) -> u32 {
                self.0
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl crate::reading::read::Read for $type {
            fn read(
                node: &crate::reading::source::Node<'_>,
                reader: &mut crate::reading::read::Reader,
            ) -> Option<Self> {
                reader
                    .whole(node, i64::from(Self::MIN), i64::from(Self::MAX))
                    .and_then(|whole| Self::new(whole.try_into().ok()?))
            }
        }

        crate::reading::read::deserialize!($type);
    };
}
pub(crate) use bounded;

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reader at {:?}", self.pointer())
    }
}
