//! Promises about documents that others carry to us: what a push said, and files in a bundle.

use dct_core::inspect::Bundle;
use dct_core::oci::pushed;
use dct_core::trust::Expiry;
use dct_core::trust::FirstUse;
use dct_core::trust::Pins;

/// Whatever is read as a push names each tag once, in full, and reads as the same again.
pub fn push(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Ok(found) = pushed(&text, None) else {
        return;
    };
    let lines: Vec<String> = found
        .iter()
        .map(|pushed| {
            assert!(pushed.image.tag().is_some() && pushed.image.digest().is_none());
            match pushed.digest {
                Some(digest) => pushed.image.clone().with_digest(digest).to_string(),
                None => pushed.image.to_string(),
            }
        })
        .collect();
    assert_eq!(pushed(&lines.join("\n"), None), Ok(found));
}

/// A bundle that is read is written as one that reads the same; nothing in it can be a panic.
pub fn bundle(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Ok(bundle) = Bundle::from_json(&text) else {
        return;
    };
    assert_eq!(Bundle::from_json(&bundle.to_json()).as_ref(), Ok(&bundle));
    let pins = Pins::none(FirstUse::Allow);
    let report = bundle.report(pins.clone(), None, bundle.fetched);
    let believed = bundle.believe(pins, None, Expiry::Enforce(bundle.fetched));
    // What a report calls sound, a client believes.
    if report.verdict == dct_core::inspect::Verdict::Trusted {
        assert!(believed.is_ok(), "{believed:?}");
    }
}
