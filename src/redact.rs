//! Redaction: what an audience may not see is replaced, never dropped in silence.
//!
//! What people wrote on something withheld gives way to a placeholder with the digest of the whole
//! thing, so that whoever may see it can tell that it is the same. What the rules read stays: kinds,
//! days, tags, languages, figures and verdicts. So the outcome is the same for everybody.

use serde::Serialize;

use crate::assessment::{Assessment, Evidence, Judgement, Visibility};
use crate::digest::Digest;
use crate::report::Report;
use crate::text::{Language, Words};

impl Visibility {
    /// Whether an audience may see what has this visibility: the public what is public, partners
    /// that and what is for partners, and the team and the panel (restricted) everything.
    pub fn is_seen_by(self, audience: Self) -> bool {
        self <= audience
    }

    /// The placeholder for something withheld, with its digest.
    fn placeholder(self, digest: Digest, language: Language) -> String {
        let parts = [Words::same(self), Words::same(digest)];
        Words::fill("withheld ({0}): {1}", "cadwyd yn ôl ({0}): {1}", &parts).in_language(language)
    }

    /// What stands in the place of a text that an audience may not see: a placeholder, unless the
    /// text is one already, and nothing else.
    fn withheld(
        self,
        text: &str,
        kind: &str,
        whole: &impl Serialize,
        language: Language,
    ) -> String {
        let digest = text.split_once("): ").and_then(|(_, end)| end.parse().ok());
        let is_placeholder = |digest: &Digest| {
            let mut languages = Language::ALL.iter();
            languages.any(|language| self.placeholder(*digest, *language) == text)
        };
        match digest.filter(is_placeholder) {
            Some(_) => text.to_owned(),
            None => self.placeholder(Digest::of(kind, whole), language),
        }
    }
}

/// Whether a text is what stands in the place of one that is withheld.
pub(crate) fn is_withheld(text: &str) -> bool {
    let begins = |mark: &&str| text.starts_with(mark);
    ["withheld (", "cadwyd yn ôl ("].iter().any(begins)
}

impl Assessment {
    /// The review as an audience may see it: titles, places and authors of evidence and rationales
    /// of judgements that it may not see are withheld, each behind a placeholder with a digest.
    ///
    /// A digest hides a text only as well as the text is hard to guess. Ids, conditions, exemptions
    /// and decisions have no visibility, and are for everybody.
    #[must_use]
    pub fn redacted(&self, audience: Visibility) -> Self {
        let written_in = self.written_in;
        let mut review = self.clone();
        for item in &mut review.evidence {
            if !item.visibility.is_seen_by(audience) {
                item.withhold(written_in);
            }
        }
        for judgement in &mut review.judgements {
            if !judgement.visibility.is_seen_by(audience) {
                let language = judgement.lang.unwrap_or(written_in);
                judgement.rationale = judgement.visibility.withheld(
                    &judgement.rationale,
                    "judgement",
                    judgement,
                    language,
                );
            }
        }
        review
    }
}

impl Evidence {
    fn withhold(&mut self, written_in: Language) {
        let language = self.lang.unwrap_or(written_in);
        self.title = self
            .visibility
            .withheld(&self.title, "evidence", self, language);
        (self.location, self.author, self.digest) = (None, None, None);
    }

    /// The digest that stands in the place of the item where it is withheld.
    pub fn withheld_as(&self) -> Digest {
        Digest::of("evidence", self)
    }
}

impl Judgement {
    /// The digest that stands in the place of the rationale where it is withheld.
    pub fn withheld_as(&self) -> Digest {
        Digest::of("judgement", self)
    }
}

impl Report {
    /// The report as an audience may see it: rationales that it may not see are withheld, each
    /// behind a placeholder with a digest.
    ///
    /// It pins the digest of the whole assessment, so whoever may see that can make it again.
    #[must_use]
    pub fn redacted(&self, audience: Visibility) -> Self {
        let mut report = self.clone();
        let written_in = report.written_in.unwrap_or(Language::En);
        let requirements = report
            .criteria
            .iter_mut()
            .flat_map(|criterion| &mut criterion.requirements);
        for judgement in requirements.filter_map(|one| one.judgement.as_mut()) {
            if !judgement.visibility.is_seen_by(audience) {
                let language = judgement.lang.unwrap_or(written_in);
                judgement.rationale = judgement.visibility.withheld(
                    &judgement.rationale,
                    "reported-judgement",
                    judgement,
                    language,
                );
            }
        }
        report
    }
}
