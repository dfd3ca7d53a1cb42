//! Every text of a document, looked at as a text: its form in Unicode, and what nobody sees in it.

use std::fmt::Error;

use serde::Serialize;
use serde::ser::{self, Serializer};

use crate::base::visible::{code_points, hidden_in, nfc, not_nfc};
use crate::reading::codes::{FindingMessage, Severity};
use crate::reading::finding::{Finding, Findings};
use crate::reading::path::{Step, pointer};
use crate::words::{Words, finding};

/// Finds texts that are not NFC, as grave as `severity`, and characters that nobody sees.
pub(crate) fn check_strings(
    document: &impl Serialize,
    severity: Severity,
    findings: &mut Findings,
) {
    let mut walk = TextWalk {
        path: Vec::new(),
        severity,
        left: Findings::MOST + 1,
        findings,
    };
    // INVARIANT: the walk itself never fails, and every document serialises.
    let _ = document.serialize(&mut walk);
}

/// Goes over a document as if it were written, and sees each text on the way.
struct TextWalk<'f> {
    path: Vec<Step<'static>>,
    severity: Severity,
    /// How many more are told: of what is wrong everywhere, a part is enough.
    left: usize,
    findings: &'f mut Findings,
}

impl TextWalk<'_> {
    fn see(&mut self, text: &str) {
        let plain = |byte: u8| (b' '..=b'~').contains(&byte) || byte == b'\n';
        if self.left == 0 || text.bytes().all(plain) {
            return;
        }
        if let Some(piece) = not_nfc(text) {
            self.find(
                finding::NotNfc {
                    text: Words::quoted(piece),
                    found: Words::same(code_points(piece.chars())),
                    composed: Words::same(code_points(nfc(piece).chars())),
                },
                self.severity,
            );
        }
        let hidden = hidden_in(text);
        if !hidden.is_empty() {
            self.find(
                finding::HiddenCharacters {
                    characters: Words::same(code_points(hidden)),
                },
                Severity::Warning,
            );
        }
    }

    fn find(&mut self, found: impl FindingMessage, severity: Severity) {
        self.left = self.left.saturating_sub(1);
        let finding = Finding::new(found, pointer(&self.path));
        self.findings.push(Finding {
            severity,
            ..finding
        });
    }

    fn within(
        &mut self,
        step: Step<'static>,
        value: &(impl Serialize + ?Sized),
    ) -> Result<(), Error> {
        self.path.push(step);
        let done = value.serialize(&mut *self);
        self.path.pop();
        done
    }
}

/// Values that hold no text.
macro_rules! nothing {
    ($($method:ident: $type:ty),* $(,)?) => {
        $(fn $method(self, _: $type) -> Result<(), Error> { Ok(()) })*
    };
}

impl<'w, 'f> Serializer for &'w mut TextWalk<'f> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Items<'w, 'f>;
    type SerializeTuple = Items<'w, 'f>;
    type SerializeTupleStruct = Items<'w, 'f>;
    type SerializeTupleVariant = Items<'w, 'f>;
    type SerializeMap = Members<'w, 'f>;
    type SerializeStruct = Members<'w, 'f>;
    type SerializeStructVariant = Members<'w, 'f>;

    nothing! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32,
        serialize_i64: i64, serialize_u8: u8, serialize_u16: u16, serialize_u32: u32,
        serialize_u64: u64, serialize_f32: f32, serialize_f64: f64, serialize_char: char,
        serialize_bytes: &[u8], serialize_unit_struct: &'static str,
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        self.see(text);
        Ok(())
    }

    /// Days, digests, versions and figures: they are put together, and ASCII.
    fn collect_str<T: std::fmt::Display + ?Sized>(self, _: &T) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &str, _: u32, _: &str) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.within(Step::Key(variant.into()), value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'w, 'f>, Error> {
        Ok(Items {
            walk: self,
            next: 0,
        })
    }

    fn serialize_tuple(self, _: usize) -> Result<Items<'w, 'f>, Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &str, _: usize) -> Result<Items<'w, 'f>, Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &str,
        _: u32,
        _: &str,
        _: usize,
    ) -> Result<Items<'w, 'f>, Error> {
        self.serialize_seq(None)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members<'w, 'f>, Error> {
        Ok(Members {
            walk: self,
            key: String::new(),
        })
    }

    fn serialize_struct(self, _: &str, _: usize) -> Result<Members<'w, 'f>, Error> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &str,
        _: u32,
        _: &str,
        _: usize,
    ) -> Result<Members<'w, 'f>, Error> {
        self.serialize_map(None)
    }
}

/// A list on the way.
struct Items<'w, 'f> {
    walk: &'w mut TextWalk<'f>,
    next: usize,
}

impl Items<'_, '_> {
    fn item(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        let index = self.next;
        self.next += 1;
        self.walk.within(Step::Index(index), value)
    }
}

/// An object on the way.
struct Members<'w, 'f> {
    walk: &'w mut TextWalk<'f>,
    /// The key of a map, whose value comes next.
    key: String,
}

macro_rules! items {
    ($($trait:ident $method:ident),*) => {$(
        impl ser::$trait for Items<'_, '_> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.item(value)
            }

            fn end(self) -> Result<(), Error> {
                Ok(())
            }
        }
    )*};
}
items!(
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field
);

macro_rules! members {
    ($($trait:ident),*) => {$(
        impl ser::$trait for Members<'_, '_> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                key: &'static str,
                value: &T,
            ) -> Result<(), Error> {
                self.walk.within(Step::Key(key.into()), value)
            }

            fn end(self) -> Result<(), Error> {
                Ok(())
            }
        }
    )*};
}
members!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for Members<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        // Keys of maps are ids, which are text.
        let key = serde_json::to_value(key).unwrap_or_default();
        self.key = key.as_str().unwrap_or_default().to_owned();
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let key = std::mem::take(&mut self.key);
        self.walk.within(Step::Key(key.into()), value)
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}
