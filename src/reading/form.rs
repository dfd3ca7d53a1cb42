//! What a document is made of, as its schema says: what the explainer holds a bad text against.

use crate::reading::leaves::Leaf;
use crate::reading::problem::Problem;
use crate::reading::strict::{Derived, parts};
use crate::reading::tree::Node;
use crate::words::Words;

/// A kind of document, which can be read from a text.
pub(crate) trait Document: Derived {
    /// What its texts are made of.
    const FORM: &'static Form;
}

/// What stands at a place of a document.
#[derive(Debug)]
pub(crate) struct Form {
    pub holds: Content,
    /// What can be wrong with its parts together, each of which is right.
    pub check: Option<fn(&Node<'_>) -> Vec<Problem>>,
    /// Whether a part of the same form is checked with the whole.
    pub with_the_whole: bool,
}

#[derive(Debug)]
pub(crate) enum Content {
    /// Any value of JSON.
    Anything,
    Bool,
    /// Text with something in it.
    Text,
    /// Text with a form of its own.
    Leaf(fn() -> Words, fn(&str) -> Option<Problem>),
    /// One of a closed list of words.
    Word(&'static [&'static str]),
    Whole(i64, i64),
    Decimal,
    /// A list, which may have to have something in it.
    List {
        of: &'static Form,
        filled: bool,
    },
    /// Values by id.
    Map(&'static Form),
    Object(Object),
    /// A word, or an object with just one of several keys.
    Choice {
        expected: fn() -> Words,
        words: &'static [&'static str],
        keys: &'static [Field],
    },
    /// What a fact is: true or false, a whole number, or a word.
    FactValue(&'static Form),
}

#[derive(Debug)]
pub(crate) struct Object {
    /// Whether it may have keys that are not known.
    pub open: bool,
    pub fields: &'static [Field],
    /// Of these keys just one stands there.
    pub one_of: &'static [&'static str],
    /// Two keys that stand there together or not at all.
    pub together: &'static [(&'static str, &'static str)],
}

#[derive(Debug)]
pub(crate) struct Field {
    pub key: &'static str,
    pub required: bool,
    pub form: &'static Form,
}

impl Form {
    pub const TEXT: Self = Self::of(Content::Text);
    pub const BOOL: Self = Self::of(Content::Bool);

    /// A form with nothing to be checked but its parts.
    pub const fn of(holds: Content) -> Self {
        Self {
            holds,
            check: None,
            with_the_whole: false,
        }
    }

    /// Text of a type's own form.
    pub const fn leaf<T: Leaf>() -> Self {
        Self::of(Content::Leaf(T::expected, T::problem))
    }

    /// A list.
    pub const fn list(of: &'static Self) -> Self {
        Self::of(Content::List { of, filled: false })
    }

    /// A list that has something in it.
    pub const fn filled(of: &'static Self) -> Self {
        Self::of(Content::List { of, filled: true })
    }

    /// An object of a document that people write.
    pub const fn closed(fields: &'static [Field]) -> Self {
        Self::object(false, fields)
    }

    /// An object of a document that the library writes.
    pub const fn open(fields: &'static [Field]) -> Self {
        Self::object(true, fields)
    }

    const fn object(open: bool, fields: &'static [Field]) -> Self {
        Self::of(Content::Object(Object {
            open,
            fields,
            one_of: &[],
            together: &[],
        }))
    }

    /// Where just one of these keys stands.
    pub const fn one_of(mut self, keys: &'static [&'static str]) -> Self {
        if let Content::Object(object) = &mut self.holds {
            object.one_of = keys;
        }
        self
    }

    /// Where two keys stand together or not at all.
    pub const fn together(mut self, keys: &'static [(&'static str, &'static str)]) -> Self {
        if let Content::Object(object) = &mut self.holds {
            object.together = keys;
        }
        self
    }

    /// Where the parts have to agree.
    pub const fn checked(mut self, check: fn(&Node<'_>) -> Vec<Problem>) -> Self {
        self.check = Some(check);
        self
    }

    /// Where parts of the same form are checked with the whole.
    pub const fn with_the_whole(mut self) -> Self {
        self.with_the_whole = true;
        self
    }
}

impl Field {
    pub const fn required(key: &'static str, form: &'static Form) -> Self {
        Self {
            key,
            required: true,
            form,
        }
    }

    pub const fn optional(key: &'static str, form: &'static Form) -> Self {
        Self {
            key,
            required: false,
            form,
        }
    }
}

/// What the type itself finds in its parts together; nothing where one of them cannot be read.
pub(crate) fn problems_of<T: Derived>(node: &Node<'_>) -> Vec<Problem> {
    let read: Result<T, _> = parts(node.to_json());
    read.map_or_else(|_| Vec::new(), |read| read.problems())
}
