//! Docker enforces what we signed: `docker pull` under `DOCKER_CONTENT_TRUST=1`, and `docker trust` on
//! repositories of ours and the other way round.

use crate::bench::Bench;
use crate::bench::Said;
use crate::bench::Side;
use crate::bench::Who;

const INDEX: &str = "application/vnd.oci.image.index.v1+json";
const LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";

fn done(side: &Side<'_>, line: &str) -> Said {
    let said = side.shell(line);
    assert_eq!(said.status, 0, "{line}: {said:?}");
    said
}

fn refused(side: &Side<'_>, line: &str, fact: &str) {
    let said = side.shell(line);
    assert_ne!(said.status, 0, "{line}: {said:?}");
    assert!(said.stderr.contains(fact), "{line}: {said:?}");
}

/// A tag as a machine that trusts nothing else pulls it.
fn pull(side: &Side<'_>, tag: &str) -> Said {
    let _ = side.shell(&format!("docker rmi -f $REPO:{tag}"));
    side.shell(&format!(
        "HOME=$(mktemp -d); cp -r {}/home/.docker $HOME; rm -rf $HOME/.docker/trust; DOCKER_CONTENT_TRUST=1 docker pull $REPO:{tag}; s=$?; rm -r $HOME; exit $s",
        side.folder.display()
    ))
}

fn pulled(side: &Side<'_>, tag: &str) {
    let said = pull(side, tag);
    assert_eq!(said.status, 0, "{tag}: {said:?}");
    assert!(said.stdout.contains("Pull (1 of 1): $REPO:"), "{said:?}");
    assert!(said.stderr.contains("Tagging $REPO@sha256:"), "{said:?}");
}

fn not_pulled(side: &Side<'_>, tag: &str) {
    let said = pull(side, tag);
    assert_eq!((said.status, said.stdout.as_str()), (1, ""), "{said:?}");
    assert!(
        said.stderr.ends_with(&format!("rust data for {tag}\n")),
        "{said:?}"
    );
}

/// A repository with the signers `alice` and `bob`, both of whose keys are at hand, and images of which
/// none is signed.
fn with_images(bench: &Bench) -> Side<'_> {
    let side = bench.side(Who::Docker);
    done(&side, "dct-sign repo init $REPO");
    for name in ["alice", "bob"] {
        done(&side, &format!("dct-sign key generate {name}"));
        let add = format!("dct-sign signer add --key {name}.pub {name} $REPO");
        done(&side, &add);
    }
    for (tag, image) in [("1", "tiny:1"), ("other", "tiny:2"), ("unsigned", "tiny:2")] {
        done(
            &side,
            &format!("docker tag {image} $REPO:{tag} && docker push -q $REPO:{tag}"),
        );
    }
    let images = [("amd64", "1"), ("arm64", "other")];
    let repository = side.repository();
    bench
        .registry
        .push_list(repository, "index", INDEX, &images);
    bench.registry.push_list(repository, "list", LIST, &images);
    side
}

#[test]
fn docker_pulls_what_we_signed_and_nothing_else() {
    let bench = Bench::shared();
    let side = with_images(&bench);
    done(&side, "dct-sign sign $REPO:1 $REPO:index $REPO:list");
    for tag in ["1", "index", "list"] {
        pulled(&side, tag);
    }
    for tag in ["unsigned", "absent"] {
        not_pulled(&side, tag);
    }
    // The lists are still lists: nothing was pushed over them.
    for tag in ["index", "list"] {
        let shown = done(
            &side,
            &format!("docker manifest inspect --insecure $REPO:{tag}"),
        );
        assert!(shown.stdout.contains("arm64"), "{shown:?}");
    }
    let table = done(&side, "docker trust inspect --pretty $REPO").stdout;
    for tag in ["1", "index", "list"] {
        let row = table
            .lines()
            .find(|line| line.starts_with(&format!("{tag} ")));
        assert!(
            row.is_some_and(|row| row.ends_with("alice, bob")),
            "{table}"
        );
    }
}

#[test]
fn docker_goes_on_in_our_repository_and_we_in_docker_s() {
    let bench = Bench::shared();
    let side = with_images(&bench);
    done(&side, "docker trust sign $REPO:other");
    done(&side, "dct-sign verify --signer alice $REPO:other");
    pulled(&side, "other");
    done(&side, "docker trust revoke $REPO:other");
    refused(&side, "dct-sign verify $REPO:other", "trust.no_tag");
    not_pulled(&side, "other");

    let side = bench.side(Who::Docker);
    done(
        &side,
        "docker tag tiny:1 $REPO:1 && docker trust sign $REPO:1",
    );
    done(&side, "docker tag tiny:2 $REPO:2 && docker push -q $REPO:2");
    not_pulled(&side, "2");
    done(&side, "docker-trust sign $REPO:2");
    pulled(&side, "2");
    pulled(&side, "1");
    done(&side, "dct-sign key generate alice");
    done(&side, "docker-trust signer add --key alice.pub alice $REPO");
    done(&side, "docker trust sign --local $REPO:2");
    done(&side, "dct-sign verify --signer alice --signer ci $REPO:2");
}
