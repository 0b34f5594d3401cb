//! Lists behave as the trees of the standard library do.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::Map;
use super::Set;

/// Numbers in no order, many of them twice.
fn numbers() -> impl Iterator<Item = u32> {
    (0..500_u32).map(|n| n.wrapping_mul(2_654_435_761) >> 24)
}

#[test]
fn a_map_is_what_a_tree_is_after_every_step() {
    let (mut list, mut tree) = (Map::new(), BTreeMap::new());
    for (value, key) in numbers().enumerate() {
        if value % 3 == 2 {
            let gone = key / 2;
            assert_eq!(list.remove(&gone), tree.remove(&gone));
        }
        assert_eq!(list.insert(key, value), tree.insert(key, value));
        assert_eq!(list.get(&key), Some(&value));
        assert!(list.iter().eq(tree.iter()));
    }
    assert_eq!(list.len(), tree.len());
    list.retain(|key, _| key % 2 == 0);
    tree.retain(|key, _| key % 2 == 0);
    assert!(list.into_iter().eq(tree));
}

#[test]
fn the_last_of_several_values_counts() {
    let pairs: Vec<_> = numbers().zip(0..).collect();
    let tree: BTreeMap<u32, u32> = pairs.iter().copied().collect();
    let list: Map<u32, u32> = pairs.iter().copied().collect();
    assert!(list.iter().eq(tree.iter()));
    let (first, then) = pairs.split_at(200);
    let mut grown: Map<u32, u32> = first.iter().copied().collect();
    grown.extend(then.iter().copied());
    assert_eq!(grown, list);
}

#[test]
fn a_change_begins_with_the_default() {
    let mut counts: Map<u32, u32> = Map::new();
    for number in numbers() {
        counts.change(number % 7, |count| *count += 1);
    }
    assert_eq!(counts.len(), 7);
    assert_eq!(counts.values().sum::<u32>(), 500);
}

#[test]
fn a_set_holds_each_value_once() {
    let mut set: Set<u32> = numbers().collect();
    let mut values: Vec<_> = numbers().collect();
    values.sort_unstable();
    values.dedup();
    assert!(set.iter().eq(&values));
    assert!(!set.insert(values[0]));
    assert!(set.remove(&values[0]));
    assert!(!set.contains(&values[0]));
    assert!(set.insert(values[0]));
    assert!(set.into_iter().eq(values));
}
