//! Changes to texts: whether both languages changed, and what the author says of that.

use super::changes::{Changes, NOTHING, named};
use super::document::{Bump, ChangeBasis, Effect, Effects};
use super::edit::Place;
use super::lineage::Wording;
use super::table::Row;
use crate::base::id::Id;
use crate::words::Words;

impl Changes<'_, '_> {
    pub(super) fn statement(&mut self, at: &Place) {
        let Some((_, judged)) = self.judged_at(at) else {
            return;
        };
        let link = &judged.linked.link;
        let (Some(old), Some(new)) = (named(&link.from, at), named(&link.to, at)) else {
            return;
        };
        let id = new.id.as_str();
        match self
            .lineage
            .wording(&new.id, &old.statement, &new.statement)
        {
            Wording::Same => self.structural(Row::TextStatusChanged, at, &[id]),
            Wording::Corrected => self.declared(Row::TranslationCorrected, at, id),
            Wording::Stale => self.structural(Row::TranslationStale, at, &[id]),
            Wording::Attested(_) | Wording::Unattested => {
                self.requirement(Row::StatementReworded, at);
            }
        }
    }

    /// A text of a criterion or of the vocabulary.
    pub(super) fn text(&mut self, at: &Place, key: &str, reworded: Row) {
        let named = at.id.as_ref();
        let wording = named.and_then(|id| self.lineage.title(at.of, id, key));
        let id = at.id.as_ref().map_or(NOTHING, Id::as_str);
        let (effect, basis) = match wording {
            Some(Wording::Same) => return self.structural(Row::TextStatusChanged, at, &[id]),
            Some(Wording::Corrected) => return self.declared(Row::TranslationCorrected, at, id),
            Some(Wording::Stale) => return self.structural(Row::TranslationStale, at, &[id]),
            Some(Wording::Unattested) => (Effect::Unknown, ChangeBasis::Unknown),
            Some(Wording::Attested(change)) => (Effect::of_words(change), ChangeBasis::Declared),
            // A text that came or went: an intent, or a description.
            None => return self.structural(Row::TextStatusChanged, at, &[id]),
        };
        let effects = Effects {
            passes: effect,
            in_full: effect,
        };
        let parts = [Words::same(id)];
        // Words bind no verdict here, so nothing is known beyond what the author says.
        self.push(
            reworded,
            at.clone(),
            effects,
            basis,
            effects.needed_bump(),
            &parts,
        );
    }

    fn declared(&mut self, row: Row, at: &Place, id: &str) {
        let parts = [Words::same(id)];
        self.push(
            row,
            at.clone(),
            Effects::NONE,
            ChangeBasis::Declared,
            Bump::None,
            &parts,
        );
    }
}
