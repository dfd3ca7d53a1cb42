//! Reads as the contract says, whatever format serde reads from: what its derives let pass is refused.
//!
//! A list is not an object, `null` is not something left out, a key stands once, an empty text is no
//! text, `{"always": null}` is not `"always"`; and `5.0` is the whole number 5.
//!
//! What [`strictly`] reads goes through a newtype, so that a type inside a type that is read strictly already is
//! not wrapped once more: a rule in a rule would be a type without end.

mod tagged;
mod unique;

use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use self::tagged::Tagged;
use self::unique::Unique;
use crate::reading::numbers::whole;
use crate::reading::problem::Problem;
use crate::reading::tree::MAX_NESTING;

/// What is read by a derive, and by that alone only from what is strict.
pub(crate) trait Derived: Sized {
    /// Reads by the derive.
    fn derived<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error>;

    /// What is wrong with its parts together, each of which is right.
    fn problems(&self) -> Vec<Problem> {
        Vec::new()
    }
}

/// Reads a type by its derive, strictly.
pub(crate) fn strictly<'de, T: Derived, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    struct Inside<T>(PhantomData<T>);

    impl<'de, T: Derived> Visitor<'de> for Inside<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a document of safon")
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
            let read: T = parts(from)?;
            match read.problems().first() {
                None => Ok(read),
                Some(problem) => Err(D::Error::custom(problem)),
            }
        }
    }

    from.deserialize_newtype_struct(STRICT, Inside(PhantomData))
}

/// Reads the parts of a type strictly, and does not ask what is wrong with them together.
pub(crate) fn parts<'de, T: Derived, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    T::derived(Strict(from, 0))
}

/// The name of the newtype that only [`strictly`] asks for.
const STRICT: &str = "safon::Strict";

/// Whatever it wraps, strict, and how deep it stands: a deserializer, a visitor, a seed, or access to the parts of
/// something.
struct Strict<T>(T, usize);

/// How deep the parts of something stand.
fn inside<E: Error>(depth: usize) -> Result<usize, E> {
    match depth < MAX_NESTING {
        true => Ok(depth + 1),
        false => Err(E::custom(format_args!("deeper than {MAX_NESTING} levels"))),
    }
}

/// A visitor of text that is not empty.
struct Filled<V>(V);

macro_rules! as_it_is {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.0.$method(visitor)
        }
    )*};
}

macro_rules! whole {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            visitor.visit_i64(whole(self.0, i64::MIN..=i64::MAX)?)
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Strict<D> {
    type Error = D::Error;

    as_it_is! {
        deserialize_bool deserialize_f64 deserialize_str deserialize_identifier
        deserialize_ignored_any
    }

    whole! {
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(Strict(visitor, self.1))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_string(Filled(visitor))
    }

    /// What is left out never comes here, so this is something, if only null.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        match name {
            STRICT => visitor.visit_newtype_struct(self.0),
            // A format's own, such as a number as it is written.
            _ => self.0.deserialize_newtype_struct(name, visitor),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_seq(Strict(visitor, self.1))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0
            .deserialize_map(Unique(visitor, BTreeSet::new(), self.1))
    }

    /// As a map, never as a list; the derive itself refuses a field that stands twice.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(Strict(visitor, self.1))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(Tagged(visitor, self.1))
    }

    forward_to_deserialize_any! {
        i128 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct
    }
}

macro_rules! forward {
    ($($method:ident($type:ty))*) => {$(
        fn $method<E: Error>(self, value: $type) -> Result<V::Value, E> {
            self.0.$method(value)
        }
    )*};
}

macro_rules! expecting {
    () => {
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.expecting(f)
        }
    };
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Strict<V> {
    type Value = V::Value;

    expecting!();
    forward! {
        visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_f64(f64)
        visit_str(&str) visit_borrowed_str(&'de str) visit_string(String)
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<V::Value, A::Error> {
        self.0.visit_seq(Strict(list, inside(self.1)?))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(Strict(map, inside(self.1)?))
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Filled<V> {
    type Value = V::Value;

    expecting!();

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        if text.is_empty() {
            return Err(E::custom("the text is empty"));
        }
        self.0.visit_str(text)
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Strict<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Strict(from, self.1))
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Strict<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.0.next_element_seed(Strict(seed, self.1))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Strict<A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.0.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.0.next_value_seed(Strict(seed, self.1))
    }
}
