//! Where something stands in a document.

use std::borrow::Cow;
use std::fmt::Write as _;

/// A step into a document: a key of an object, or an index of a list.
#[derive(Clone, Debug)]
pub(crate) enum Step<'t> {
    Key(Cow<'t, str>),
    Index(usize),
}

/// Steps as a JSON pointer (RFC 6901).
pub(crate) fn pointer(path: &[Step<'_>]) -> String {
    let mut pointer = String::new();
    for step in path {
        match step {
            Step::Key(key) => push_key(key, &mut pointer),
            Step::Index(index) => push_index(*index, &mut pointer),
        }
    }
    pointer
}

/// A key as a step of a JSON pointer.
pub(crate) fn escaped(key: &str) -> Cow<'_, str> {
    match key.contains(['~', '/']) {
        true => key.replace('~', "~0").replace('/', "~1").into(),
        false => key.into(),
    }
}

fn push_key(key: &str, pointer: &mut String) {
    pointer.push('/');
    pointer.push_str(&escaped(key));
}

fn push_index(index: usize, pointer: &mut String) {
    // Writing to a text cannot fail.
    let _ = write!(pointer, "/{index}");
}

/// A way into a document, held by whoever goes it: each step knows the one before, and nothing is written down until
/// something is found there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Path<'p> {
    before: Option<&'p Path<'p>>,
    key: Option<&'p str>,
    index: Option<usize>,
}

impl Path<'_> {
    /// The document as a whole.
    pub const ROOT: Self = Path {
        before: None,
        key: None,
        index: None,
    };
}

impl<'p> Path<'p> {
    /// What stands under a key of an object.
    pub fn key(&'p self, key: &'p str) -> Self {
        Path {
            before: Some(self),
            key: Some(key),
            index: None,
        }
    }

    /// An item of a list that stands under a key.
    pub fn item(&'p self, key: &'p str, index: usize) -> Self {
        Path {
            index: Some(index),
            ..self.key(key)
        }
    }

    /// An item of the list that stands here.
    pub fn index(&'p self, index: usize) -> Self {
        Path {
            before: Some(self),
            key: None,
            index: Some(index),
        }
    }

    /// The way as a JSON pointer (RFC 6901).
    pub fn pointer(&self) -> String {
        let mut pointer = match self.before {
            Some(before) => before.pointer(),
            None => String::new(),
        };
        if let Some(key) = self.key {
            push_key(key, &mut pointer);
        }
        if let Some(index) = self.index {
            push_index(index, &mut pointer);
        }
        pointer
    }
}

impl From<Path<'_>> for String {
    fn from(path: Path<'_>) -> Self {
        path.pointer()
    }
}

impl From<&Path<'_>> for String {
    fn from(path: &Path<'_>) -> Self {
        path.pointer()
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn a_path_is_written_as_a_pointer() {
        let list = Path::ROOT.item("criteria", 2);
        assert_eq!(Path::ROOT.pointer(), "");
        assert_eq!(
            list.key("a/b~c").index(7).pointer(),
            "/criteria/2/a~1b~0c/7"
        );
    }
}
