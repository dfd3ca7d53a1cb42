//! Redaction: what an audience may not see is replaced, never dropped in silence.
//!
//! What people wrote on something withheld, and who decided it, gives way to a placeholder. A placeholder says
//! nothing of what it stands for, so that nobody can guess at it; only with a key, which guessing would take too,
//! it carries a seal by which whoever has the key can tell that something is the very same. What the rules read
//! stays: kinds, days, tags, languages, figures and verdicts. So the outcome is the same for everybody.

use std::borrow::Cow;
use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use sha2::Sha256;

use crate::documents::assessment::{Assessment, CarriedFrom, Evidence, Judgement, Visibility};
use crate::documents::report::{Report, ReportedJudgement};
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
    fn of(&self, kind: &str, whole: &impl Serialize) -> String {
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

    fn words(self) -> Words {
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
    fn withholds(self, text: &str) -> bool {
        withheld_from(text) == Some(self)
    }

    /// The text that stands in the place of one that is withheld; a placeholder stays as it is.
    fn withheld(self, text: &str, language: Language, seal: Option<String>) -> String {
        match seal {
            _ if self.withholds(text) => text.to_owned(),
            None => self.placeholder(language),
            Some(seal) => format!("{}: {seal}", self.placeholder(language)),
        }
    }
}

impl Assessment {
    /// The review as an audience may see it: title, place, author and digest of evidence, and rationale, judge and
    /// origin of judgements, that it may not see are withheld, each item and judgement behind a placeholder.
    ///
    /// Ids, conditions, exemptions and decisions have no visibility, and are for everybody.
    #[must_use]
    pub fn redacted(&self, audience: Visibility) -> Self {
        self.without_what_is_hidden(audience, None)
    }

    /// The review as [`redacted`](Assessment::redacted), each placeholder sealed with a key.
    #[must_use]
    pub fn sealed(&self, audience: Visibility, seal: &Seal) -> Self {
        self.without_what_is_hidden(audience, Some(seal))
    }

    fn without_what_is_hidden(&self, audience: Visibility, seal: Option<&Seal>) -> Self {
        let mut review = self.clone();
        for item in &mut review.evidence {
            if !item.visibility.is_seen_by(audience) {
                item.withhold(item.lang.unwrap_or(self.written_in), seal);
            }
        }
        for judgement in &mut review.judgements {
            if !judgement.visibility.is_seen_by(audience) {
                judgement.withhold(judgement.lang.unwrap_or(self.written_in), seal);
            }
        }
        review
    }

    /// The review as an audience may see it, which is the review itself where it may see everything.
    pub(crate) fn seen_by(&self, audience: Visibility) -> Cow<'_, Self> {
        match self.visibility().is_seen_by(audience) {
            true => Cow::Borrowed(self),
            false => Cow::Owned(self.redacted(audience)),
        }
    }

    /// Who may see all that stands in the review; what is withheld already does not stand in it.
    pub fn visibility(&self) -> Visibility {
        let items = self.evidence.iter().filter(|one| !one.is_withheld());
        let judgements = self.judgements.iter().filter(|one| !one.is_withheld());
        let items = items.map(|one| one.visibility);
        let all = items.chain(judgements.map(|one| one.visibility));
        all.max().unwrap_or_default()
    }

    /// How many items of evidence and judgements are withheld.
    pub(crate) fn count_withheld(&self) -> u32 {
        let items = self.evidence.iter().filter(|one| one.is_withheld()).count();
        let judgements = self.judgements.iter().filter(|one| one.is_withheld());
        u32::try_from(items + judgements.count()).unwrap_or(u32::MAX)
    }
}

impl Evidence {
    fn withhold(&mut self, language: Language, seal: Option<&Seal>) {
        let seal = seal.map(|seal| seal.of_evidence(self));
        // Whoever adds a field decides here who may see it.
        let Self {
            title,
            location,
            author,
            digest,
            visibility,
            id: _,
            kind: _,
            collected: _,
            expires: _,
            tags: _,
            measures: _,
            languages: _,
            withdrawn: _,
            counter: _,
            lang: _,
        } = self;
        *title = visibility.withheld(title, language, seal);
        (*location, *author, *digest) = (None, None, None);
    }

    /// Whether a placeholder stands in its place.
    fn is_withheld(&self) -> bool {
        let nothing = self.location.is_none() && self.author.is_none() && self.digest.is_none();
        nothing && self.visibility.withholds(&self.title)
    }
}

impl Judgement {
    fn withhold(&mut self, language: Language, seal: Option<&Seal>) {
        let seal = seal.map(|seal| seal.of_judgement(self));
        // Whoever adds a field decides here who may see it.
        let Self {
            rationale,
            by,
            carried_from,
            visibility,
            requirement: _,
            verdict: _,
            on: _,
            evidence: _,
            answers: _,
            lang: _,
        } = self;
        *rationale = visibility.withheld(rationale, language, seal);
        *by = visibility.withheld(by, language, None);
        if let Some(CarriedFrom { assessment, on: _ }) = carried_from {
            *assessment = visibility.withheld(assessment, language, None);
        }
    }

    /// Whether a placeholder stands in its place.
    fn is_withheld(&self) -> bool {
        is_judgement_withheld(
            self.visibility,
            [&self.rationale, &self.by],
            &self.carried_from,
        )
    }
}

fn is_judgement_withheld(
    visibility: Visibility,
    texts: [&String; 2],
    carried_from: &Option<CarriedFrom>,
) -> bool {
    let origin = carried_from.as_ref().map(|from| &from.assessment);
    let mut texts = texts.into_iter().chain(origin);
    texts.all(|text| visibility.withholds(text))
}

impl ReportedJudgement {
    fn is_withheld(&self) -> bool {
        is_judgement_withheld(
            self.visibility,
            [&self.rationale, &self.by],
            &self.carried_from,
        )
    }
}

impl Report {
    /// Whether an audience may see all that stands in the report.
    ///
    /// A report is made for its audience, with [`assess_for`](crate::Standard::assess_for): what is made of hidden
    /// things, such as a warning or a digest, cannot be told from the rest afterwards.
    pub fn is_seen_by(&self, audience: Visibility) -> bool {
        let judgements = self.requirements().filter_map(|one| one.judgement.as_ref());
        let shown = judgements.filter(|one| !one.is_withheld());
        let mut all = shown.map(|one| one.visibility).chain([self.visibility]);
        all.all(|one| one.is_seen_by(audience))
    }

    /// The report, where an audience may see all that stands in it.
    ///
    /// # Errors
    /// A finding where it may not, with the way to a report that it may see.
    pub fn for_audience(&self, audience: Visibility) -> Result<&Self, Findings> {
        match self.is_seen_by(audience) {
            true => Ok(self),
            false => Err(Finding::new(
                finding::NotForAudience {
                    what: audience.words(),
                },
                "",
            )
            .into()),
        }
    }
}
