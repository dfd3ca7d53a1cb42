//! A map, strictly: no key stands twice.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::{Strict, inside};

/// A visitor of a map whose keys differ; and its members, with the keys seen so far.
pub(super) struct Unique<'de, A>(pub A, pub BTreeSet<Cow<'de, str>>, pub usize);

impl<'de, V: Visitor<'de>> Visitor<'de> for Unique<'de, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(Unique(map, self.1, inside(self.2)?))
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Unique<'de, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.0.next_key_seed(UniqueKey(seed, &mut self.1))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.0.next_value_seed(Strict(seed, self.2))
    }
}

/// The seed of a key that was not seen yet.
struct UniqueKey<'a, 'de, S>(S, &'a mut BTreeSet<Cow<'de, str>>);

impl<'de, S> UniqueKey<'_, 'de, S> {
    fn seen<E: Error>(self, key: Cow<'de, str>) -> Result<S, E> {
        match self.1.insert(key) {
            true => Ok(self.0),
            false => Err(E::custom("a key stands twice")),
        }
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for UniqueKey<'_, 'de, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<S::Value, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for UniqueKey<'_, 'de, S> {
    type Value = S::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<S::Value, E> {
        let seed = self.seen(Cow::Owned(key.to_owned()))?;
        seed.deserialize(StrDeserializer::new(key))
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<S::Value, E> {
        let seed = self.seen(Cow::Borrowed(key))?;
        seed.deserialize(BorrowedStrDeserializer::new(key))
    }
}
