//! Signatures and keys that Node's OpenSSL made, and what does not go together.

use alloc::format;
use alloc::vec;
use alloc::vec::Vec;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;

use super::TokenAlgorithm;
use crate::key::PublicKey;

const MESSAGE: &[u8] = b"header.claims";

const ALL: [TokenAlgorithm; 6] = [
    TokenAlgorithm::Es256,
    TokenAlgorithm::Es384,
    TokenAlgorithm::Es512,
    TokenAlgorithm::Rs256,
    TokenAlgorithm::Rs384,
    TokenAlgorithm::Rs512,
];

/// Algorithm, curve, x, y and signature.
const POINTS: [(&str, &str, &str, &str, &str); 3] = [
    (
        "ES256",
        "P-256",
        "smMbD4t0Aq95pyDauBtCRkypF-LYstp94UbBn7eXyW8",
        "_5CSdFoTrGNMUCZVhS6So5liDIxhm5eWOAXmZGCtx7U",
        "PKJ_CXKlp1tKuqSznLofaeyVOrx5LjhHGAf7f9C3xOEitMYlkAdq5r_wKz_Gp5YyzSgYgN6Wd8xJ6z0Qeq21FQ",
    ),
    (
        "ES384",
        "P-384",
        "HFupqQBKvFj6_1z1FkoNoAsEYqWZF2w_IUo1uskR68liCkyhdCC6N1slwXWFJ086",
        "8G-nfLuF0zHY06TtA32t44SeOI-X24KvMVhSgfNYgkEFtVDpCHh40SJzzAWGm83Z",
        "dFMBxEaPBiHubd_k-BcO8CMpMqUKBv-B2eymoYjp910ZLayA9DAA-8vyh50qbRMXy1sT7sMAop0ds6b_JVysf4ww5Ng8s_9Vnj1cQqBqHyTTE244Xf2PO3zPdoZkqRnK",
    ),
    (
        "ES512",
        "P-521",
        "Aal4K5NO2uTJmj_qhp8NUWjlsyuWb7d8Qt1YHrIUHYqmRVGXZKB58VZd8IlKRDJfNWoX8hkyQirUBF2fkc7JUkn2",
        "AHeatS-MNce-4-FWBY1fq6HBZJ-6TBPLN7Qrz0bDBf13fDihd-U7RAmmKox9EVAm1mNYaEOovS9Iq4oNIvIxxGsw",
        "AR3KyDGGNxoHvwJeHnVVZlJmhTfwukJs3p9oKGivjtPTzAVrcfB1jNH05nhbqXt-YLttFQvHvlR6QbECUjZKjeNyAYjJzqPmQWKQqcWeYE2O83NjlPfV_3u8WvChP-us4LB3wRVGA_tgXJeF668KQgq8q3NQGsEdI5Kpo02lHDlCVWiD",
    ),
];

const MODULUS: &str = "yy-xeeT0IGdiuQk8mDZxHijcgnFyrLJcQgYFhk0V4MebEROGBhOqoCupphZx-iMNoaOsSm_-oyeBWRqRGQQRiwOaebOFXHnDGJM2BnVZ9FUu7a7WAsOJ-zeL6fWr4uKfjlWUxnigSxOed7k1-V13rbv2geYq8z1M-Tw5jJqEtXo6bZAbBjhnKUWNIprAcM6b7wrQj5HJuZ6M6zf1MALEneYHG25DP-DjkcSSuHZkbBm35CxPeVtNWl0GW_JWf0lKCfnt9TE8g7FnHwil6gINJtr5r1Fg3ldlaEm2RRLPzmz9ukyL21bs43PgGcnvMtcbiBueGKcDDTrNqmIBp4fV-Q";

const RSA: [(&str, &str); 3] = [
    (
        "RS256",
        "wpegiPd1Saw46UwKPMgmZizrIVeCqT6R9Y-3E8Cfz_GHA66H_sfTHaxa6FQeTCzJq1Sub2e9ZIdhWK-iSpvADAa656_W8WwhsaHQQFZsFs6z9bRW-npsku-37XFcnbLZZqryO900_zbNz_tnhlomRA1vJVC0jTaXtANaaYfs6bc7sLl3tEEcnC9ZnzByQA7A1dqL5Bmelv6FI-QSWEbe90EaucTkfomlAYlTZtUie6KXZy95mFHvGWz-Zy9_7D_ZbRc7pwyNBUqxR993ueGfDLEag2jwbUOKXiINwHLUHPlf3msOS1WDBHdLG77IfdS1IJ7WVem4Dr8CNrpAehNj4Q",
    ),
    (
        "RS384",
        "QnhBkeQJE9sZ1cXHmFPaVWzCqDZbNX_BUeImTSDuUsnVjVjsGZZtlO1X9qSzsyTBCXYfKYxB92BFQLHkYfeiv3vuQ150ZNxFswMwGH_TmqYNesvWHVZG1_7BCsL-W8cfzmgH1WmlSjBhOB2Mr4z4WqJNHom7-c6a679ETBi4h9LJKwei4pRer59nUby9BCTgtxwriLE-6wBOFHbJ0FYsbh7WIYIOqD10-_Vlpogn6lYVrKFkH-BwudoGJ8_0FI6QBxXMZpkOELdkctVYyjnDoEILAIqFD3jzZGYmozP67fGKEXatfn6zYqkWWB_duQkU0A182BQhBIXn4586ns5PQQ",
    ),
    (
        "RS512",
        "EsWT64tAT1xZvNJUmzKeJCTxZGqcUiXNDtgL2vpd_GWXNyvUyMw8Sln5bJ5sLv7t0QA3-hNECTl8gdD95a1689-DxYYrBoufiYnbmyAcGSt9ZtcI6SdYOTnw2_p17XCQyNkkVknts59tsGov_BCLGTVuaqoHvZbqtrcI_g1eLyP3yRpRdyH4IJsXvwSAX10fyGDSkdxvo9ACv0fdhEZbgI5EN4uAq4px7-r0BJ_MDcbXBkUv5hY0Mw8XKNVXLTGiIZx5ERqVupzycRPhhpzmt0cUEdSqLDjkmwL7TgSP0ey1-UZIaQ9VZOaGDBVlsqYOGJ0fQQOVjRzV27ZmUfFpQw",
    ),
];

const WEAK_MODULUS: &str = "xcQsx7kyM38OFWbMIDCoIykDmOFrjoN2Jj16sDTukTS2ML7c8X9iN29QLvQHjzZgPILOC5SFk_meW_fVdTlzv0wIq-pde2AXIAgQ8FZlFX7ZiGJMKwvm-a0Sv4OxSeL4BZiLwp27FVViAFldsOsisRDy3yJLZmYUZ-hXDWgVJbE";

fn bytes(text: &str) -> Vec<u8> {
    BASE64_URL_SAFE_NO_PAD.decode(text).unwrap()
}

fn point(curve: &str, x: &str, y: &str) -> PublicKey {
    PublicKey::of_point(curve, &bytes(x), &bytes(y)).unwrap()
}

fn rsa() -> PublicKey {
    PublicKey::of_modulus(&bytes(MODULUS), &[1, 0, 1]).unwrap()
}

/// A signature counts under its own algorithm, and under no other.
fn only(name: &str, key: &PublicKey, signature: &[u8]) {
    for algorithm in ALL {
        let verdict = algorithm.verify(key, MESSAGE, signature);
        let is_own = TokenAlgorithm::named(name) == Some(algorithm);
        assert_eq!(verdict.is_ok(), is_own, "{name} as {algorithm:?}");
        assert!(algorithm.verify(key, b"header.claim", signature).is_err());
        assert!(algorithm.verify(key, MESSAGE, b"").is_err());
        let zeros = vec![0; signature.len()];
        assert!(algorithm.verify(key, MESSAGE, &zeros).is_err());
    }
}

#[test]
fn what_openssl_signed_counts_under_its_algorithm_alone() {
    for (name, curve, x, y, signature) in POINTS {
        only(name, &point(curve, x, y), &bytes(signature));
    }
    for (name, signature) in RSA {
        only(name, &rsa(), &bytes(signature));
    }
}

#[test]
fn a_key_for_another_algorithm_verifies_nothing() {
    let (_, curve, x, y, signature) = POINTS[0];
    let (_, other, ..) = POINTS[1];
    let p384 = point(other, POINTS[1].2, POINTS[1].3);
    for key in [&p384, &rsa()] {
        only("none", key, &bytes(signature));
    }
    only("none", &point(curve, x, y), &bytes(RSA[0].1));
}

#[test]
fn a_name_counts_to_the_letter() {
    for name in [
        "", "none", "None", "HS256", "HS512", "es256", "ES256 ", "PS256", "EdDSA", "ES256K",
    ] {
        assert_eq!(TokenAlgorithm::named(name), None, "{name}");
    }
}

#[test]
fn numbers_that_make_no_key_are_refused() {
    let (_, curve, x, y, _) = POINTS[0];
    let (x, y) = (bytes(x), bytes(y));
    let mut off = y.clone();
    off[31] ^= 1;
    for (curve, x, y) in [
        (curve, &x[..], &off[..]),
        (curve, &x[1..], &y[..]),
        (curve, &[&[0], &x[..]].concat()[..], &y[..]),
        (curve, &[], &[]),
        (curve, &[0; 32], &[0; 32]),
        (
            curve,
            &[&x[..], &y[..1]].concat()[..],
            &[&y[1..], &[][..]].concat()[..],
        ),
        ("P-224", &x[..28], &y[..28]),
        ("secp256k1", &x[..], &y[..]),
        ("P-384", &x[..], &y[..]),
    ] {
        assert!(
            PublicKey::of_point(curve, x, y).is_err(),
            "{}",
            format!("{curve} {x:?}")
        );
    }
    for (modulus, exponent) in [
        (bytes(WEAK_MODULUS), &[1, 0, 1][..]),
        (bytes(MODULUS), &[]),
        (bytes(MODULUS), &[1]),
        (bytes(MODULUS), &[0xff; 16]),
        (Vec::new(), &[1, 0, 1]),
        (vec![0xff; 2000], &[1, 0, 1]),
    ] {
        assert!(PublicKey::of_modulus(&modulus, exponent).is_err());
    }
}
