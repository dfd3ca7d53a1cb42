//! A rule as alternatives, each of which says what must hold of facts and of counts.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::base::budget::Budget;
use crate::base::id::Id;
use crate::documents::kleene::Truth;
use crate::documents::rule::{Bound, FactTest, Rule};
use crate::engine::plan::{Asks, Inputs, Plan, RuleNodes};

/// The greatest number of alternatives that are kept; below it the search is exact.
const MOST: usize = 256;

/// One way in which a rule can be true.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Goal {
    /// How many items have to count in a filter, by its place; only where more are needed than do.
    pub lower: BTreeMap<usize, u32>,
    /// How many items may count in a filter, by its place.
    pub upper: BTreeMap<usize, u32>,
    /// Facts that are not stated and would have to be, by their place in [`Ways::facts`].
    pub facts: BTreeSet<usize>,
    /// What no new item can change, by its place in [`Ways::blockers`].
    pub blocked: BTreeSet<usize>,
}

/// Something that no new item can change.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Blocker {
    /// A fact has another value; whether its test, or the opposite, is needed.
    Fact(FactTest, bool),
    /// More items count than may.
    Items { filter: usize, most: u32 },
    /// Nothing makes it true.
    Never,
}

/// The ways in which a rule can be true.
pub(super) struct Ways {
    /// In the order of the rule. Where one of them has nothing in its way, those that have are left
    /// out.
    pub demands: Vec<Goal>,
    /// The facts that are not stated, in the order of the rule.
    pub facts: Vec<Id>,
    /// What no new item can change, in the order of the rule.
    pub blockers: Vec<Blocker>,
    /// Whether no way was left out that may be cheaper than these.
    pub all_tried: bool,
}

/// The ways in which the rule, with its nodes in a plan, can be true, as far as the budget goes.
pub(super) fn alternatives<'l>(
    rule: &'l Rule,
    nodes: &RuleNodes,
    plan: &'l Plan,
    known: Inputs<'l>,
    budget: &'l mut Budget,
) -> Ways {
    let mut look = WaySearch {
        plan,
        known,
        budget,
        facts: Vec::new(),
        indices: HashMap::new(),
        blockers: Vec::new(),
        blocker_places: HashMap::new(),
        all_tried: true,
    };
    let demands = look.ways(rule, nodes.start, true, true);
    Ways {
        demands,
        facts: look.facts.into_iter().cloned().collect(),
        blockers: look.blockers,
        all_tried: look.all_tried,
    }
}

struct WaySearch<'l> {
    plan: &'l Plan,
    known: Inputs<'l>,
    budget: &'l mut Budget,
    facts: Vec<&'l Id>,
    indices: HashMap<&'l Id, usize>,
    blockers: Vec<Blocker>,
    /// By what they are in JSON.
    blocker_places: HashMap<String, usize>,
    all_tried: bool,
}

/// Rules that can be true in the same ways: whoever makes one of them true has them all.
struct Group {
    ways: Vec<Goal>,
    times: usize,
}

impl<'l> WaySearch<'l> {
    /// The ways in which the rule, whose node stands at a place, is true, or where `wanted` is false, false.
    fn ways(&mut self, rule: &'l Rule, at: usize, wanted: bool, whole: bool) -> Vec<Goal> {
        let asks = self.plan.nodes.get(at).map(|node| &node.asks);
        match (rule, asks) {
            (Rule::Fact(test), _) => vec![self.fact(test, at, wanted)],
            (Rule::Not(inner), _) => self.ways(inner, at + 1, !wanted, whole),
            (_, Some(&Asks::Items { filter, bound })) => vec![self.items(filter, bound, wanted)],
            (_, Some(&Asks::AtLeast { count, of })) => {
                // Fewer than `count` hold where all but `count - 1` do not.
                let opposite = (of + 1).saturating_sub(count);
                let count = if wanted { count } else { opposite };
                self.some_of(rule.children(), at, count, wanted, whole)
            }
            _ => self.constant(matches!(rule, Rule::Always) == wanted),
        }
    }

    fn constant(&mut self, holds: bool) -> Vec<Goal> {
        let mut demand = Goal::default();
        if !holds {
            self.block(&mut demand, Blocker::Never);
        }
        vec![demand]
    }

    /// Blocks a demand; what blocks in the same way is one thing.
    fn block(&mut self, demand: &mut Goal, blocker: Blocker) {
        let key = match &blocker {
            Blocker::Fact(test, wanted) => serde_json::to_string(&(test, wanted)),
            _ => Ok(String::new()),
        };
        let next = self.blockers.len();
        let index = *self
            .blocker_places
            .entry(key.unwrap_or_default())
            .or_insert(next);
        if index == next {
            self.blockers.push(blocker);
        }
        demand.blocked.insert(index);
    }

    fn fact(&mut self, test: &'l FactTest, at: usize, wanted: bool) -> Goal {
        let mut demand = Goal::default();
        match self.plan.nodes.value_at(at, self.known) {
            Truth::Unknown => {
                let next = self.facts.len();
                let index = *self.indices.entry(&test.id).or_insert(next);
                if index == next {
                    self.facts.push(&test.id);
                }
                demand.facts.insert(index);
            }
            truth if truth == Truth::from(wanted) => {}
            _ => self.block(&mut demand, Blocker::Fact(test.clone(), wanted)),
        }
        demand
    }

    fn items(&mut self, filter: usize, bound: Bound<u32>, wanted: bool) -> Goal {
        let mut demand = Goal::default();
        let (least, most) = match (bound, wanted) {
            (Bound::AtLeast(count), true) => (Some(count), None),
            (Bound::AtMost(count), false) => (Some(count + 1), None),
            (Bound::AtMost(count), true) => (None, Some(count)),
            (Bound::AtLeast(count), false) => match count.checked_sub(1) {
                Some(most) => (None, Some(most)),
                None => {
                    self.block(&mut demand, Blocker::Never);
                    (None, None)
                }
            },
        };
        let least = least.filter(|least| self.counted(filter) < *least);
        demand.lower.extend(least.map(|least| (filter, least)));
        demand.upper.extend(most.map(|most| (filter, most)));
        demand
    }

    fn counted(&self, filter: usize) -> u32 {
        self.known.counts.get(filter).copied().unwrap_or(0)
    }

    /// The ways in which so many of the rules are as wanted.
    fn some_of(
        &mut self,
        rules: &'l [Rule],
        at: usize,
        count: usize,
        wanted: bool,
        whole: bool,
    ) -> Vec<Goal> {
        let alone = whole && rules.len() == 1;
        let mut needed = count;
        let mut groups: Vec<Group> = Vec::new();
        let mut known: HashMap<Vec<Goal>, usize> = HashMap::new();
        for (rule, part) in rules.iter().zip(self.plan.nodes.parts(at)) {
            let ways = self.ways(rule, part, wanted, alone);
            // What is so already costs nothing, so it is among the cheapest.
            if ways.iter().any(Goal::asks_nothing) {
                needed = needed.saturating_sub(1);
                continue;
            }
            let index = *known.entry(ways.clone()).or_insert(groups.len());
            match groups.get_mut(index) {
                Some(group) => group.times += 1,
                None => groups.push(Group { ways, times: 1 }),
            }
        }
        if needed == 0 {
            return vec![Goal::default()];
        }
        let open = |group: &&Group| group.ways.iter().any(|way| self.hindrances(way) == 0);
        let within_reach: usize = groups.iter().filter(open).map(|group| group.times).sum();
        if within_reach < needed {
            return vec![self.in_the_way(&groups, needed - within_reach)];
        }
        for group in &mut groups {
            group.ways.retain(|way| self.hindrances(way) == 0);
        }
        groups.retain(|group| !group.ways.is_empty());
        // Nothing else is asked, so what is cheapest here is cheapest.
        if whole && self.are_apart(&groups) {
            return vec![self.cheapest(&groups, needed)];
        }
        self.combine(&groups, needed)
    }

    /// Whether nothing that makes one of the rules true helps or hinders another, so that together
    /// they cost what they cost one by one.
    fn are_apart(&self, groups: &[Group]) -> bool {
        let (mut facts, mut kinds) = (HashSet::new(), HashSet::new());
        groups.iter().all(|group| {
            let [way] = group.ways.as_slice() else {
                return false;
            };
            let mut filters = way.lower.keys();
            let of = filters
                .next()
                .map(|filter| self.plan.kinds_that_pass(*filter));
            let single = group.times == 1 && filters.next().is_none() && way.upper.is_empty();
            single
                && of.as_ref().is_none_or(|kinds| !kinds.is_empty())
                && way.facts.iter().all(|fact| facts.insert(*fact))
                && of.into_iter().flatten().all(|kind| kinds.insert(kind))
        })
    }

    /// How many things stand in the way of a demand that no new item can change.
    fn hindrances(&self, demand: &Goal) -> usize {
        let upper = demand.upper.iter();
        let exceeded = upper.filter(|&(&filter, &most)| self.counted(filter) > most);
        demand.blocked.len() + exceeded.count()
    }

    /// What stands in the way where so many have to become true that cannot: the fewest things,
    /// taken one by one.
    fn in_the_way(&self, groups: &[Group], mut missing: usize) -> Goal {
        let mut hindered: Vec<(usize, &Goal, usize)> = groups
            .iter()
            .filter_map(|group| {
                let ways = group.ways.iter().map(|way| (self.hindrances(way), way));
                let (number, way) = ways.min_by_key(|(number, _)| *number)?;
                (number > 0).then_some((number, way, group.times))
            })
            .collect();
        hindered.sort_by_key(|(number, ..)| *number);
        let mut demand = Goal::default();
        for (_, way, times) in hindered {
            demand.take(way);
            missing = missing.saturating_sub(times);
            if missing == 0 {
                break;
            }
        }
        demand
    }

    /// The ways in which so many rules are true, of which all can be.
    fn combine(&mut self, groups: &[Group], needed: usize) -> Vec<Goal> {
        // By how many are true so far; more than are needed are as good as enough.
        let mut reached: BTreeMap<usize, Vec<Goal>> = BTreeMap::new();
        reached.insert(0, vec![Goal::default()]);
        let mut later: usize = groups.iter().map(|group| group.times).sum();
        for group in groups {
            later -= group.times;
            let mut next: BTreeMap<usize, Vec<Goal>> = BTreeMap::new();
            let mut with: Vec<(usize, Goal)> = Vec::new();
            for (number, demands) in reached {
                if number < needed {
                    let then = (number + group.times).min(needed);
                    for demand in &demands {
                        for way in &group.ways {
                            if !self.budget.spend(demand.size() + way.size()) {
                                self.all_tried = false;
                                return vec![self.cheapest(groups, needed)];
                            }
                            with.push((then, demand.and(way)));
                        }
                    }
                }
                if number + later >= needed {
                    next.entry(number).or_default().extend(demands);
                }
            }
            for (number, demand) in with {
                if number + later >= needed {
                    next.entry(number).or_default().push(demand);
                }
            }
            for demands in next.values_mut() {
                self.keep_best(demands);
            }
            reached = next;
        }
        reached.remove(&needed).unwrap_or_default()
    }

    /// One way in which so many are true: the cheapest, each looked at by itself.
    fn cheapest(&self, groups: &[Group], mut needed: usize) -> Goal {
        let mut each: Vec<(&Goal, usize)> = groups
            .iter()
            .filter_map(|group| {
                let way = group.ways.iter().min_by_key(|way| self.cost(way))?;
                Some((way, group.times))
            })
            .collect();
        each.sort_by_cached_key(|(way, times)| (self.cost(way), std::cmp::Reverse(*times)));
        let mut demand = Goal::default();
        for (way, times) in each {
            demand.take(way);
            needed = needed.saturating_sub(times);
            if needed == 0 {
                break;
            }
        }
        demand
    }

    /// The facts to state, and the items that are missing where none serves twice.
    fn cost(&self, demand: &Goal) -> (usize, u32) {
        let missing = demand.lower.iter();
        let missing = missing.map(|(&filter, &count)| count.saturating_sub(self.counted(filter)));
        (demand.facts.len(), missing.sum())
    }

    /// Keeps the alternatives that look cheapest, in their order, each once.
    fn keep_best(&mut self, demands: &mut Vec<Goal>) {
        if demands.len() <= MOST {
            return;
        }
        let mut seen = HashSet::new();
        demands.retain(|demand| seen.insert(demand.clone()));
        if demands.len() > MOST {
            demands.sort_by_cached_key(|demand| self.cost(demand));
            demands.truncate(MOST);
            self.all_tried = false;
        }
    }
}

impl Goal {
    fn asks_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// About as many steps as it takes to copy it.
    fn size(&self) -> u64 {
        let size = self.lower.len() + self.upper.len() + self.facts.len() + self.blocked.len();
        1 + u64::try_from(size).unwrap_or(u64::MAX)
    }

    /// Both demands at once.
    fn and(&self, other: &Self) -> Self {
        let mut both = self.clone();
        both.take(other);
        both
    }

    fn take(&mut self, other: &Self) {
        for (&filter, &count) in &other.lower {
            let known = self.lower.entry(filter).or_insert(count);
            *known = (*known).max(count);
        }
        for (&filter, &count) in &other.upper {
            let known = self.upper.entry(filter).or_insert(count);
            *known = (*known).min(count);
        }
        self.facts.extend(&other.facts);
        self.blocked.extend(&other.blocked);
    }
}
