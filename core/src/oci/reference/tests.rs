//! Docker's grammar as a table: what is expanded to what, and what is refused why.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::Reference;
use crate::error::InputError;
use crate::error::quote;

const HEX: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

fn read(text: &str) -> Reference {
    text.parse()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// As typed, then registry, repository and familiar form.
const EXPANDED: &str = "
    alpine                          docker.io             library/alpine          alpine
    a                               docker.io             library/a               a
    0                               docker.io             library/0               0
    localhost                       docker.io             library/localhost       localhost
    foo.com                         docker.io             library/foo.com         foo.com
    library/alpine                  docker.io             library/alpine          alpine
    docker.io/alpine                docker.io             library/alpine          alpine
    docker.io/library/alpine        docker.io             library/alpine          alpine
    index.docker.io/alpine          docker.io             library/alpine          alpine
    index.docker.io/library/alpine  docker.io             library/alpine          alpine
    index.docker.io/user/app        docker.io             user/app                user/app
    user/app                        docker.io             user/app                user/app
    docker/docker                   docker.io             docker/docker           docker/docker
    library/distros/alpine          docker.io             library/distros/alpine  library/distros/alpine
    user/team/app                   docker.io             user/team/app           user/team/app
    docker.io/localhost/app         docker.io             localhost/app           localhost/app
    registry-1.docker.io/library/a  registry-1.docker.io  library/a               registry-1.docker.io/library/a
    docker.io:443/app               docker.io:443         app                     docker.io:443/app
    localhost/app                   localhost             app                     localhost/app
    localhost:5000/demo             localhost:5000        demo                    localhost:5000/demo
    localhost:5000/library/demo     localhost:5000        library/demo            localhost:5000/library/demo
    ghcr.io/o/app                   ghcr.io               o/app                   ghcr.io/o/app
    example.com/app                 example.com           app                     example.com/app
    alpine:3/app                    alpine:3              app                     alpine:3/app
    example:5000/app                example:5000          app                     example:5000/app
    127.0.0.1:5000/app              127.0.0.1:5000        app                     127.0.0.1:5000/app
    127.0.0.1/app                   127.0.0.1             app                     127.0.0.1/app
    [::1]/app                       [::1]                 app                     [::1]/app
    [::1]:5000/app                  [::1]:5000            app                     [::1]:5000/app
    [fc00::1]:5000/docker/x         [fc00::1]:5000        docker/x                [fc00::1]:5000/docker/x
    [FD00:1:2::3]/app               [FD00:1:2::3]         app                     [FD00:1:2::3]/app
    Upper/app                       Upper                 app                     Upper/app
    REGISTRY.example/app            REGISTRY.example      app                     REGISTRY.example/app
    LOCALHOST/app                   LOCALHOST             app                     LOCALHOST/app
    xn--n3h.com/app                 xn--n3h.com           app                     xn--n3h.com/app
    a-b.c-d:1/x                     a-b.c-d:1             x                       a-b.c-d:1/x
    foo_bar/app                     docker.io             foo_bar/app             foo_bar/app
    foo__bar/app                    docker.io             foo__bar/app            foo__bar/app
    foo-bar/b--a---r                docker.io             foo-bar/b--a---r        foo-bar/b--a---r
    a.b                             docker.io             library/a.b             a.b
    x/a.b_c__d-e--f0                docker.io             x/a.b_c__d-e--f0        x/a.b_c__d-e--f0
";

#[test]
fn names_are_expanded_as_docker_expands_them() {
    for line in EXPANDED.lines().skip(1) {
        let row: Vec<&str> = line.split_whitespace().collect();
        let [text, registry, repository, familiar] = row[..] else {
            panic!("{line}");
        };
        let reference = read(text);
        assert_eq!(reference.registry().as_str(), registry, "{text}");
        assert_eq!(reference.repository(), repository, "{text}");
        assert_eq!(reference.familiar(), familiar, "{text}");
        let full = format!("{registry}/{repository}");
        assert_eq!(reference.gun().as_str(), full, "{text}");
        assert_eq!(reference.to_string(), full, "{text}");
        assert_eq!(
            (reference.tag(), reference.digest()),
            (None, None),
            "{text}"
        );
    }
}

#[test]
fn tags_and_digests_stay_beside_the_name() {
    let digest = format!("sha256:{HEX}");
    for (text, full) in [
        ("alpine:3", "docker.io/library/alpine:3"),
        (
            "alpine:Latest_1.0-rc",
            "docker.io/library/alpine:Latest_1.0-rc",
        ),
        ("docker.io/alpine:3", "docker.io/library/alpine:3"),
        ("localhost:5000", "docker.io/library/localhost:5000"),
        ("foo_bar.com:8080", "docker.io/library/foo_bar.com:8080"),
        ("localhost:5000/app:1", "localhost:5000/app:1"),
        ("[::1]:5000/app:1", "[::1]:5000/app:1"),
        ("user/app:_", "docker.io/user/app:_"),
        (
            &format!("alpine@{digest}"),
            &format!("docker.io/library/alpine@{digest}"),
        ),
        (
            &format!("alpine:3@{digest}"),
            &format!("docker.io/library/alpine:3@{digest}"),
        ),
        (
            &format!("ghcr.io/o/a:1@{digest}"),
            &format!("ghcr.io/o/a:1@{digest}"),
        ),
        (&format!("{HEX}:1"), &format!("docker.io/library/{HEX}:1")),
        (&format!("user/{HEX}"), &format!("docker.io/user/{HEX}")),
        (&format!("{HEX}0"), &format!("docker.io/library/{HEX}0")),
    ] {
        let reference = read(text);
        assert_eq!(reference.to_string(), *full, "{text}");
        assert_eq!(full.parse(), Ok(reference), "{text}");
    }
    let both = read(&format!("alpine:3@{digest}"));
    assert_eq!(both.familiar(), format!("alpine:3@{digest}"));
    assert_eq!(both.gun().as_str(), "docker.io/library/alpine");
}

#[test]
fn a_tag_or_digest_can_be_put_on() {
    let reference = read("alpine:3").with_tag("4".parse().unwrap());
    assert_eq!(reference.familiar(), "alpine:4");
    let digest = format!("sha256:{HEX}").parse().unwrap();
    let pinned = reference.with_digest(digest);
    assert_eq!(pinned.familiar(), format!("alpine:4@sha256:{HEX}"));
    assert_eq!(pinned.digest(), Some(digest));
}

#[test]
fn what_docker_refuses_is_refused_with_the_reason() {
    for (text, part) in [
        ("", "it is empty"),
        (HEX, "image id"),
        (&format!("sha256:{HEX}"), "digest without a repository"),
        ("https://ghcr.io/o/a", "scheme"),
        ("docker://alpine", "scheme"),
        ("alpine ", "white space"),
        ("al\tpine", "white space"),
        ("alpine\n", "white space"),
        ("Alpine", "must be lower case"),
        ("localhost:5000/PT/app:1", "must be lower case"),
        ("library/Alpine:3", "must be lower case"),
        ("docker.io/Docker/x", "must be lower case"),
        ("ÄPP", "must be lower case"),
        ("/alpine", "is empty"),
        ("alpine/", "is empty"),
        ("user//app", "is empty"),
        ("localhost:5000/", "is empty"),
        ("ghcr.io/", "is empty"),
        (":3", "is empty"),
        ("-alpine", "begins or ends"),
        ("alpine-", "begins or ends"),
        ("user/.app", "begins or ends"),
        ("user/app_", "begins or ends"),
        ("user/..", "begins or ends"),
        ("../app", "host name"),
        ("a..b", "any `-`"),
        ("a___b", "any `-`"),
        ("a._b", "any `-`"),
        ("a-_b", "any `-`"),
        ("${base}", "may stand in a repository"),
        ("al*pine", "may stand in a repository"),
        ("al\\pine", "may stand in a repository"),
        ("äpp", "may stand in a repository"),
        ("[1]/app", "may stand in a repository"),
        ("a+b/app", "may stand in a repository"),
        ("foo_bar.com/app", "host name"),
        ("-foo.com/app", "host name"),
        ("foo..com/app", "host name"),
        ("foo.com:/app", "port"),
        ("foo.com:abc/app", "port"),
        ("foo.com:99999/app", "port"),
        ("a-.b/c", "host name"),
        ("alpine:a/app", "port"),
        ("::1/app", "host name"),
        ("[::1/app", "IPv6"),
        ("[fe80::1%eth0]/app", "IPv6"),
        ("[::ffff:1.2.3.4]/app", "IPv6"),
        ("user@host:22/app", "host name"),
    ] {
        match text.parse::<Reference>() {
            Err(InputError::Reference { text: named, fact })
                if fact.contains(part) && named == quote(text) => {}
            other => panic!("{text}: expected `{part}`, found {other:?}"),
        }
    }
}

#[test]
fn a_part_that_is_wrong_is_named_by_its_own_refusal() {
    for (text, code) in [
        ("alpine:", "input.tag"),
        ("alpine:.1", "input.tag"),
        ("alpine:-1", "input.tag"),
        ("alpine:a:b", "input.tag"),
        ("alpine:ä", "input.tag"),
        (&format!("alpine:{}", "t".repeat(129)), "input.tag"),
        ("alpine@", "input.digest"),
        ("alpine@latest", "input.digest"),
        ("alpine@sha256:00", "input.digest"),
        (
            &format!("alpine@sha256:{}", HEX.to_uppercase()),
            "input.digest",
        ),
        (&format!("alpine@sha512:{HEX}{HEX}"), "input.digest"),
        (&format!("alpine@sha256:{HEX}:1"), "input.digest"),
        (&format!("alpine@sha256:{HEX}@sha256:{HEX}"), "input.digest"),
    ] {
        let refusal = text.parse::<Reference>().map_err(|error| error.code());
        assert_eq!(refusal, Err(code), "{text}");
    }
}

#[test]
fn the_full_name_is_as_long_as_a_trust_server_can_store() {
    let longest = format!("u/{}", "a".repeat(255 - "docker.io/u/".len()));
    assert!(longest.parse::<Reference>().is_ok());
    let refusal = format!("{longest}a").parse::<Reference>();
    assert_eq!(refusal.map_err(|error| error.code()), Err("input.gun"));
}
