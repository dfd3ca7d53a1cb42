//! The services of an inventory, each once.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::base::id::Id;
use crate::many::services::Counted;
use crate::reading::text::Text;

/// What a review says of its service.
pub(super) struct Kept {
    pub name: Text,
    pub stage: Option<Arc<Id>>,
    pub capabilities: Box<[Arc<Id>]>,
    pub responsible: Box<[Arc<Id>]>,
}

impl Kept {
    /// Takes in what another review of the day says.
    fn add(&mut self, other: Self) {
        let both = |one: &mut Box<[Arc<Id>]>, other: Box<[Arc<Id>]>| {
            let all: BTreeSet<Arc<Id>> = one.iter().cloned().chain(other).collect();
            *one = all.into_iter().collect();
        };
        both(&mut self.capabilities, other.capabilities);
        both(&mut self.responsible, other.responsible);
        self.stage = self.stage.take().or(other.stage);
    }
}

/// A service with the review of it that counts.
pub(super) type Service = Counted<Kept>;

/// Each service once, however many standards it was reviewed against: as the latest review has it.
/// Of two on one day, against two standards, both hold.
pub(super) fn once(services: impl Iterator<Item = Service>) -> Vec<Service> {
    let mut once: Vec<Service> = Vec::new();
    for service in services {
        // Services come by their ids and organisations, so those of one are neighbours.
        let same = |last: &&mut Service| {
            last.key.service == service.key.service
                && last.key.organisation == service.key.organisation
        };
        match once.last_mut().filter(same) {
            None => once.push(service),
            Some(last) if last.day < service.day => *last = service,
            Some(last) if last.day == service.day => last.kept.add(service.kept),
            Some(_) => {}
        }
    }
    once
}
