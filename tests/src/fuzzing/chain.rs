//! Promises about a whole repository: what a chain believes once, it believes after a restart too.

use dct_core::trust::Expiry;
use dct_core::trust::Memory;
use dct_core::trust::Pins;
use dct_core::trust::Trusted;
use dct_core::tuf::name::Gun;
use dct_core::tuf::name::RoleName;
use dct_core::tuf::name::TargetName;

use crate::tagged::now;

/// Five files, one a line, as no tool writes line ends into them: root, timestamp, snapshot,
/// `targets`, and one for whatever is delegated.
pub fn chain(bytes: &[u8]) {
    let mut lines = bytes.split(|&byte| byte == b'\n').map(<[u8]>::to_vec);
    let mut file = || lines.next().unwrap_or_default();
    let [root, timestamp, snapshot, targets, delegated] = [file(), file(), file(), file(), file()];
    let gun: Gun = "exp/one".parse().unwrap();
    // Dates of old files must not hide what stands behind them.
    let expiry = Expiry::Tolerate(now());
    let Ok(begun) = Trusted::begin(gun.clone(), Pins::default(), root, expiry) else {
        return;
    };
    let complete = |begun: Trusted| {
        let mut trusted = begun
            .with_timestamp(timestamp.clone(), expiry)?
            .with_snapshot(snapshot.clone(), expiry)?
            .with_targets(&RoleName::Targets, targets.clone(), expiry)?;
        while let Some(wanted) = trusted.wanted().into_iter().next() {
            trusted = match trusted.with_targets(&wanted.role, delegated.clone(), expiry) {
                Ok(next) => next,
                Err(reason) => trusted.without(&wanted.role, Some(&delegated), reason),
            };
        }
        Ok::<_, dct_core::error::Error>(trusted)
    };
    let Ok(trusted) = complete(begun) else {
        return;
    };
    let memory = Memory::from_json(&trusted.remember().to_json()).unwrap();
    assert_eq!(memory, trusted.remember());
    let resumed = Trusted::resume(gun, Pins::default(), memory, expiry).unwrap();
    let again = complete(resumed).unwrap();
    assert_eq!(again.remember(), trusted.remember());
    for (role, targets) in trusted.all_targets() {
        assert!(!targets.signers().is_empty());
        assert_eq!(trusted.reach(role).is_some(), again.reach(role).is_some());
        assert_eq!(targets.targets.iter().count(), targets.targets.len());
        for (name, meta) in targets.targets.iter() {
            assert_eq!(targets.targets.get(&name), Some(meta));
            assert_eq!(trusted.lookup(&name), again.lookup(&name));
            let _ = name.parse::<TargetName>();
        }
    }
}
