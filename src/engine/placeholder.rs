//! What stands in the place of something withheld.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use sha2::Sha256;

use crate::documents::assessment::{Evidence, Judgement, Visibility};
use crate::reading::canonical::{Canonical, ListOrder};
use crate::reading::digest::{hexadecimal, preamble};
use crate::reading::finding::{Finding, Findings};
use crate::words::message::Message;
use crate::words::{Language, Words, finding, value};

/// A key that seals placeholders, so that whoever has it can tell what they stand for, and nobody else can guess.
///
/// ```
/// use safon::{Assessment, Seal, Visibility};
///
/// let review = Assessment::from_json(include_str!("../../examples/data/bin-collection.json"))?;
/// // Out of a file, in earnest: nobody must be able to guess it.
/// let seal = Seal::new(b"thirty-two bytes, or more of them")?;
/// let redacted = review.sealed(Visibility::Public, &seal);
/// let (item, shown) = (review.evidence.iter().zip(&redacted.evidence))
///     .find(|(item, _)| !item.visibility.is_seen_by(Visibility::Public))
///     .expect("something is withheld");
/// assert_eq!(shown.title, format!("withheld (partner): {}", seal.of_evidence(item)));
/// # Ok::<(), safon::Findings>(())
/// ```
#[derive(Clone)]
pub struct Seal(Hmac<Sha256>);

impl Seal {
    /// The least number of bytes of a key: what SHA-256 gives.
    pub const MIN_BYTES: usize = 32;
    /// The greatest number of bytes of a key.
    pub const MAX_BYTES: usize = 4096;

    /// A key of these bytes.
    ///
    /// # Errors
    /// A finding where there are too few or too many of them.
    pub fn new(key: &[u8]) -> Result<Self, Findings> {
        let sealing = Hmac::new_from_slice(key).ok();
        let fits = (Self::MIN_BYTES..=Self::MAX_BYTES).contains(&key.len());
        sealing.filter(|_| fits).map(Self).ok_or_else(|| {
            Finding::new(
                finding::SealLength {
                    least: Self::MIN_BYTES.into(),
                    most: Self::MAX_BYTES.into(),
                    found: key.len().into(),
                },
                "",
            )
            .into()
        })
    }

    /// The seal of an item of evidence, as it stands in the placeholder for its title.
    pub fn of_evidence(&self, item: &Evidence) -> String {
        self.of("evidence", item)
    }

    /// The seal of a judgement, as it stands in the placeholder for its rationale.
    pub fn of_judgement(&self, judgement: &Judgement) -> String {
        self.of("judgement", judgement)
    }

    /// HMAC-SHA-256 over what a digest is taken over.
    pub(super) fn of(&self, kind: &str, whole: &impl Serialize) -> String {
        let mut sealing = self.0.clone();
        sealing.update(preamble(kind).as_bytes());
        sealing.update(&Canonical::of(whole, ListOrder::Sets).bytes);
        let mut seal = SEAL.to_owned();
        // INVARIANT: a string takes everything.
        let _ = hexadecimal(&sealing.finalize().into_bytes(), &mut seal);
        seal
    }
}

impl fmt::Debug for Seal {
    /// Without the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seal")
    }
}

/// How a seal begins.
const SEAL: &str = "hmac-sha256:";

fn is_seal(text: &str) -> bool {
    let lower = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let digits = text.strip_prefix(SEAL).unwrap_or_default();
    digits.len() == 64 && digits.bytes().all(lower)
}

/// Whether a text is the placeholder for something withheld, whoever may see that.
pub fn is_withheld(text: &str) -> bool {
    withheld_from(text).is_some()
}

/// The visibility of what a placeholder stands for.
fn withheld_from(text: &str) -> Option<Visibility> {
    let said = match text.split_once(": ") {
        Some((said, seal)) => is_seal(seal).then_some(said)?,
        None => text,
    };
    // Every placeholder ends so, and hardly any other text.
    if !said.ends_with(')') {
        return None;
    }
    let mut all = Visibility::ALL.iter().copied();
    all.find(|one| {
        let mut languages = Language::ALL.iter();
        languages.any(|language| one.placeholder(*language) == said)
    })
}

impl Visibility {
    /// Whether an audience may see what has this visibility: the public what is public, partners
    /// that and what is for partners, and the team and the panel (restricted) everything.
    pub fn is_seen_by(self, audience: Self) -> bool {
        self <= audience
    }

    pub(super) fn words(self) -> Words {
        match self {
            Self::Public => value::PUBLIC,
            Self::Partner => value::PARTNER,
            Self::Restricted => value::RESTRICTED,
        }
    }

    /// What stands in the place of something withheld.
    fn placeholder(self, language: Language) -> String {
        value::Withheld {
            visibility: self.words(),
        }
        .words()
        .in_language(language)
    }

    /// Whether a text is the placeholder for something of this visibility.
    pub(super) fn withholds(self, text: &str) -> bool {
        withheld_from(text) == Some(self)
    }

    /// The text that stands in the place of one that is withheld; a placeholder stays as it is.
    pub(super) fn withheld(self, text: &str, language: Language, seal: Option<String>) -> String {
        match seal {
            _ if self.withholds(text) => text.to_owned(),
            None => self.placeholder(language),
            Some(seal) => format!("{}: {seal}", self.placeholder(language)),
        }
    }
}
