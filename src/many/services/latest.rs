//! Which reviews count: the one place that knows, for whatever is counted of them.
//!
//! What is kept grows with services and their organisations, never with reviews: of a review that
//! does not count any more its number is all that stays.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::chosen::Chosen;
use super::key::{Names, Organisation, ServiceKey, Shared};
use super::{ListedService, RefusedLine, ReviewCount};
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::Assessment;
use crate::documents::organisation::OrganisationId;
use crate::reading::finding::{Finding, Findings};
use crate::reading::problem::Problem;
use crate::reading::text::Text;
use crate::words::{Words, finding};

/// How many lines and findings of a kind are listed.
const LISTED: usize = 100;

/// How many names of an organisation that states its id are remembered: those that sort first.
const NAMES: usize = 100;

/// Takes reviews in, one after another and in any order, and keeps of each service what its latest
/// review comes to.
pub(crate) struct Latest<T> {
    as_of: Option<Date>,
    services: BTreeMap<ServiceKey, Chosen<T>>,
    ids: Shared<OrganisationId>,
    names: Shared<Names>,
    standards: Shared<Id>,
    /// By which names an organisation that states its id is known.
    known: BTreeMap<Arc<OrganisationId>, BTreeSet<Arc<Names>>>,
    later: u32,
    refused: u32,
    refused_lines: BTreeSet<RefusedLine>,
}

/// A service, with what the review of it that counts comes to.
pub(crate) struct Counted<T> {
    pub key: ServiceKey,
    /// The names of its organisation.
    names: Arc<Names>,
    /// The day of the review.
    pub day: Date,
    pub kept: T,
}

impl<T> Latest<T> {
    /// Begins with no reviews, of which those of a later day will be left out.
    pub fn not_after(as_of: Option<Date>) -> Self {
        Self {
            as_of,
            services: BTreeMap::new(),
            ids: Shared::default(),
            names: Shared::default(),
            standards: Shared::default(),
            known: BTreeMap::new(),
            later: 0,
            refused: 0,
            refused_lines: BTreeSet::new(),
        }
    }

    /// Whether a review is of a later day, and so left out. Whoever asks gives it no more.
    pub fn is_later(&mut self, review: &Assessment) -> bool {
        let later = self.as_of.is_some_and(|as_of| review.assessed_on > as_of);
        self.later += u32::from(later);
        later
    }

    /// Counts a document that cannot be used.
    pub fn refuse(&mut self, line: u32, findings: &Findings) {
        self.refused += 1;
        self.refused_lines.insert(RefusedLine::of(line, findings));
        if self.refused_lines.len() > LISTED {
            self.refused_lines.pop_last();
        }
    }

    /// Takes in a review that can be used. Where it counts as far as is known, there is the place
    /// for what it comes to.
    pub fn take(&mut self, line: u32, review: &Assessment) -> Option<&mut Option<T>> {
        let names = self.names.of(Names::of(&review.service.organisation));
        let organisation = match &review.service.organisation_id {
            None => Organisation::Named(Arc::clone(&names)),
            Some(id) => {
                let id = self.ids.of(id.clone());
                let known = self.known.entry(Arc::clone(&id)).or_default();
                known.insert(Arc::clone(&names));
                if known.len() > NAMES {
                    known.pop_last();
                }
                Organisation::Stated(id)
            }
        };
        let key = ServiceKey {
            service: review.service.id.clone(),
            organisation,
            standard: self.standards.of(review.standard.id.clone()),
        };
        let day = review.assessed_on;
        let seen = |digest| Chosen::of(day, line, digest, names);
        let chosen = match self.services.entry(key) {
            std::collections::btree_map::Entry::Vacant(index) => {
                index.insert(seen(review.digest()))
            }
            std::collections::btree_map::Entry::Occupied(index) => {
                let chosen = index.into_mut();
                if day < chosen.day {
                    chosen.earlier += 1;
                    return None;
                }
                chosen.absorb(seen(review.digest()));
                chosen
            }
        };
        let open = chosen.kept.is_none() && chosen.differs.is_none();
        open.then_some(&mut chosen.kept)
    }

    /// The services of which no review counts, since two of their latest day differ; with that day.
    pub fn contested(&mut self) -> BTreeMap<(Id, Organisation), Date> {
        self.bring_together();
        let mut contested = BTreeMap::new();
        for (key, chosen) in &self.services {
            if chosen.differs.is_some() {
                let service = (key.service.clone(), key.organisation.clone());
                let day = contested.entry(service).or_insert(chosen.day);
                *day = chosen.day.max(*day);
            }
        }
        contested
    }

    /// The services with the review that counts, in the order of their keys, and what became of all
    /// reviews.
    pub fn finish(mut self) -> (impl Iterator<Item = Counted<T>>, ReviewCount) {
        self.bring_together();
        let shown = self.names_to_show();
        let reviews = self.count(&shown);
        let services = self.services.into_iter().filter_map(move |(key, chosen)| {
            Some(Counted {
                names: shown.get(&key.organisation).cloned()?,
                key,
                day: chosen.day,
                kept: chosen.kept?,
            })
        });
        (services, reviews)
    }

    /// Gives the services of an organisation that is named alone to the one id that the names are
    /// known with, where there is one.
    fn bring_together(&mut self) {
        let mut ids: BTreeMap<&Arc<Names>, Option<&Arc<OrganisationId>>> = BTreeMap::new();
        for (id, names) in &self.known {
            for names in names {
                let known = ids.entry(names);
                known.and_modify(|id| *id = None).or_insert(Some(id));
            }
        }
        let moved = self
            .services
            .keys()
            .filter_map(|key| match &key.organisation {
                Organisation::Stated(_) => None,
                Organisation::Named(names) => {
                    let id = ids.get(names).copied().flatten()?;
                    let organisation = Organisation::Stated(Arc::clone(id));
                    Some((
                        key.clone(),
                        ServiceKey {
                            organisation,
                            ..key.clone()
                        },
                    ))
                }
            });
        for (named, stated) in moved.collect::<Vec<_>>() {
            let Some(chosen) = self.services.remove(&named) else {
                continue;
            };
            match self.services.get_mut(&stated) {
                Some(known) => known.absorb(chosen),
                None => drop(self.services.insert(stated, chosen)),
            }
        }
    }

    /// The names of each organisation in the latest of its reviews that count; of several, those
    /// that sort first.
    fn names_to_show(&self) -> BTreeMap<Organisation, Arc<Names>> {
        let mut shown: BTreeMap<&Organisation, (Date, &Arc<Names>)> = BTreeMap::new();
        for (key, chosen) in &self.services {
            if chosen.differs.is_some() {
                continue;
            }
            let (day, names) = (chosen.day, &chosen.names);
            let one = shown.entry(&key.organisation).or_insert((day, names));
            if day > one.0 || (day == one.0 && names < one.1) {
                *one = (day, names);
            }
        }
        let shown = shown.into_iter();
        shown
            .map(|(organisation, (_, names))| (organisation.clone(), Arc::clone(names)))
            .collect()
    }

    fn count(&self, shown: &BTreeMap<Organisation, Arc<Names>>) -> ReviewCount {
        let mut reviews = ReviewCount {
            later: self.later,
            refused: self.refused,
            refused_lines: self.refused_lines.iter().cloned().collect(),
            ..ReviewCount::default()
        };
        let (mut contested, mut repeated) = (Vec::new(), Vec::new());
        for (key, chosen) in &self.services {
            reviews.superseded += chosen.earlier;
            match (chosen.differs, chosen.second) {
                (Some(line), _) => {
                    reviews.contested += chosen.on_the_day;
                    contested.push((line, key, chosen));
                }
                (None, second) => {
                    reviews.counted += 1;
                    reviews.repeated += chosen.on_the_day.saturating_sub(1);
                    repeated.extend(second.map(|line| (line, key, chosen)));
                }
            }
        }
        for (is_contested, mut of) in [(true, contested), (false, repeated)] {
            of.sort_unstable_by_key(|(line, key, _)| (*line, *key));
            let listed = of.into_iter().take(LISTED);
            let found = listed.map(|(line, key, chosen)| {
                let names = shown.get(&key.organisation).unwrap_or(&chosen.names);
                let service = Words::quoted(key.service.as_str());
                let organisation = Words::from(&names.text());
                let day = Words::day(chosen.day);
                let (first, second) = (Words::same(chosen.first), Words::same(line));
                let found: Problem = match is_contested {
                    true => finding::ContestedReview {
                        service,
                        organisation,
                        day,
                        first,
                        second,
                    }
                    .into(),
                    false => finding::RepeatedReview {
                        service,
                        organisation,
                        day,
                        first,
                        second,
                    }
                    .into(),
                };
                Finding {
                    line: Some(line),
                    ..Finding::new(found, "")
                }
            });
            reviews.findings.extend(found);
        }
        reviews.findings.sort_by_key(|one| one.line);
        reviews.given = reviews.counted
            + reviews.superseded
            + reviews.repeated
            + reviews.contested
            + reviews.later
            + reviews.refused;
        reviews
    }
}

impl<T> Counted<T> {
    /// The names of the organisation.
    pub fn organisation(&self) -> Text {
        self.names.text()
    }

    /// The service, as documents list it.
    pub fn listed(&self, name: Text) -> ListedService {
        ListedService {
            id: self.key.service.clone(),
            name,
            organisation: self.organisation(),
            organisation_id: self.key.organisation.id().cloned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn review(service: &str, organisation: &str, id: Option<&str>, on: Date) -> Assessment {
        let mut review = Assessment::for_service(service, ("Service", "Gwasanaeth"))
            .of((organisation, organisation))
            .against("standard", "1.0.0")
            .assessed_on("2026-01-01");
        if let Some(id) = id {
            review = review.organisation_id(id);
        }
        let mut review = review.build().unwrap();
        review.assessed_on = on;
        review
    }

    /// Three services, reviewed again and again, with ever new names of one organisation.
    #[test]
    fn what_is_kept_grows_with_services_and_never_with_lines() {
        let mut latest = Latest::not_after(None);
        let first: Date = "2020-01-01".parse().unwrap();
        for line in 0..30_000_u32 {
            let on = first
                .plus_days(i32::try_from(line % 2000).unwrap())
                .unwrap();
            let renamed = format!("Council {line}");
            let review = match line % 3 {
                0 => review("bins", "Council", None, on),
                1 => review("parking", "Council", Some("X1"), on),
                _ => review("parking", &renamed, Some("X2"), on),
            };
            if let Some(index) = latest.take(line, &review) {
                *index = Some(line);
            }
            latest.refuse(line, &Findings::default());
        }
        assert_eq!(latest.services.len(), 3);
        assert!(latest.names.len() <= 256, "{}", latest.names.len());
        assert_eq!((latest.ids.len(), latest.standards.len()), (2, 1));
        let known: usize = latest.known.values().map(BTreeSet::len).sum();
        assert_eq!(known, 1 + NAMES);
        assert_eq!(latest.refused_lines.len(), LISTED);
        let (counted, reviews) = latest.finish();
        assert_eq!(counted.count(), 2);
        assert_eq!((reviews.given, reviews.refused), (60_000, 30_000));
        // The third differs from itself on its latest day, and the others stand there five times.
        let codes = reviews.findings.iter().map(|one| one.code.as_str());
        let contested = codes.filter(|code| *code == "contested-review").count();
        assert_eq!((contested, reviews.findings.len()), (1, 3));
        assert_eq!((reviews.contested, reviews.repeated), (5, 8));
    }
}
