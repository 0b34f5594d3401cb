//! Promises about keys and certificates: what was read is written and read again as the same.

use dct_core::key::CaBundle;
use dct_core::key::Certificate;
use dct_core::key::Encryption;
use dct_core::key::PemBlock;
use dct_core::key::PrivateKey;
use dct_core::key::PublicKey;
use dct_core::key::StoredKey;
use dct_core::key::normalise;
use dct_core::key::pbes2::decrypt;
use dct_core::secret::Secret;
use dct_core::time::Instant;

const NOW: Instant = Instant::from_unix(1_795_000_000);

/// Blocks keep their label, their headers and their bytes.
pub fn pem(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let _ = PublicKey::from_file(&text, NOW);
    let _ = CaBundle::read(&text);
    if let Ok(normal) = normalise(&text) {
        let again = normalise(normal.expose()).unwrap();
        assert_eq!(again.expose(), normal.expose());
    }
    for block in PemBlock::read_all(&text).unwrap_or_default() {
        let written = block.write();
        let again = PemBlock::read_all(written.expose()).unwrap();
        assert_eq!(again.len(), 1);
        let again = again.first().unwrap();
        assert_eq!(again.label(), block.label());
        assert_eq!(again.bytes(), block.bytes());
        for name in ["role", "gun", "path", "Proc-Type", "DEK-Info"] {
            assert_eq!(again.header(name), block.header(name));
        }
    }
    for stored in StoredKey::read_all(&text).unwrap_or_default() {
        let Ok(relabelled) = stored.relabel(stored.role(), stored.gun()) else {
            continue; // a control character was read that is not written
        };
        let again = StoredKey::read(relabelled.expose()).unwrap();
        assert_eq!(again.encryption(), stored.encryption());
        assert_eq!(again.role(), stored.role());
        if stored.encryption() == Encryption::Plain
            && let Ok(key) = stored.unlock(None)
        {
            assert_eq!(again.unlock(None).unwrap().id(), key.id());
        }
    }
}

/// A private key in any of its unencrypted forms is written as PKCS#8 and still the same key.
pub fn pkcs8(bytes: &[u8]) {
    for label in [
        "PRIVATE KEY",
        "EC PRIVATE KEY",
        "RSA PRIVATE KEY",
        "ED25519 PRIVATE KEY",
    ] {
        let Some(key) = unlocked(label, bytes) else {
            continue;
        };
        assert!(key.public().identity().is_ok());
        let Ok(written) = key.to_pkcs8() else {
            continue;
        };
        let again = unlocked("PRIVATE KEY", written.expose()).unwrap();
        assert_eq!(again.id(), key.id());
        assert_eq!(again.to_pkcs8().unwrap().expose(), written.expose());
    }
}

/// Encrypted keys open or are refused; the same bytes always in the same way.
pub fn pbes2(bytes: &[u8]) {
    if is_costly(bytes) {
        return;
    }
    let first = decrypt(bytes, b"pass").map(|opened| opened.expose().clone());
    let second = decrypt(bytes, b"pass").map(|opened| opened.expose().clone());
    assert_eq!(first, second);
    if first.is_ok() {
        let tailed = [bytes, &[0]].concat();
        assert!(decrypt(&tailed, b"pass").is_err());
    }
}

/// A certificate keeps its bytes, and its checks answer whatever it claims.
pub fn certificate(bytes: &[u8]) {
    let Ok(certificate) = Certificate::read(bytes) else {
        return;
    };
    let pem = certificate.to_pem();
    let blocks = PemBlock::read_all(&pem).unwrap();
    assert!(blocks.iter().map(PemBlock::bytes).eq([bytes]));
    let _ = certificate.check_strength();
    let _ = certificate.check_validity(NOW);
    let _ = certificate.check_gun(certificate.common_name());
    let _ = certificate.is_near_expiry(NOW);
    if let Ok(key) = certificate.to_key() {
        let bare = certificate.public_key().unwrap();
        assert_eq!(key.canonical_id(), Ok(bare.id()));
        assert_eq!(key.identity(), bare.identity());
        if let (Ok(Some(chain)), Ok(bundle)) = (key.certificates(), CaBundle::read(&pem)) {
            assert_eq!(chain.leaf().common_name(), certificate.common_name());
            let _ = chain.chains_to(&bundle, NOW);
        }
    }
}

/// Long integers may ask for millions of rounds, which is allowed but takes seconds. The same two
/// bytes after 0x0D are the end of the identifier of a hash.
fn is_costly(bytes: &[u8]) -> bool {
    let integer = |part: &[u8]| matches!(part, [before, 0x02, 0x03..=0x0a] if *before != 0x0d);
    bytes.windows(3).any(integer)
}

fn unlocked(label: &str, der: &[u8]) -> Option<PrivateKey> {
    let block = PemBlock::new(label, Secret::new(der.to_vec()));
    let stored = StoredKey::read(block.write().expose()).ok()?;
    stored.unlock(None).ok()
}

#[cfg(test)]
mod tests {
    use super::decrypt;
    use super::is_costly;
    use crate::fuzzing::corpus;

    #[test]
    fn the_corpus_of_encrypted_keys_is_opened() {
        let inputs = corpus("pbes2");
        let opened = inputs
            .iter()
            .filter(|input| !is_costly(input) && decrypt(input, b"pass").is_ok());
        assert!(opened.count() >= 6);
    }
}
