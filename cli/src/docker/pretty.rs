//! `inspect --pretty`: tables as Docker's tab writer aligns them.

use super::natural;
use super::view::OWNER;
use super::view::Signer;
use super::view::View;

/// A repository for people.
pub(super) fn of(view: &View, name: &str) -> String {
    let mut text = tags(view, name);
    text.push_str(&signers(view, name));
    text.push_str(&administrative(view, name));
    text
}

fn tags(view: &View, name: &str) -> String {
    if view.signed_tags.is_empty() {
        return format!("\nNo signatures for {name}\n\n");
    }
    let mut rows = vec![["SIGNED TAG", "DIGEST", "SIGNERS"].map(str::to_owned).to_vec()];
    for tag in &view.signed_tags {
        let mut signers = tag.signers.clone();
        signers.sort();
        let signers = if signers == [OWNER] {
            format!("({OWNER})")
        } else {
            signers.join(", ")
        };
        rows.push(vec![tag.tag.clone(), tag.digest.clone(), signers]);
    }
    format!("\nSignatures for {name}\n\n{}", table(&rows))
}

fn signers(view: &View, name: &str) -> String {
    if view.signers.is_empty() {
        return String::new();
    }
    let mut signers: Vec<&Signer> = view.signers.iter().collect();
    signers.sort_by(|a, b| natural::compare(&a.name, &b.name));
    let mut rows = vec![["SIGNER", "KEYS"].map(str::to_owned).to_vec()];
    for signer in signers {
        let mut keys: Vec<String> = signer
            .keys
            .iter()
            .map(|key| key.id.chars().take(12).collect())
            .collect();
        keys.sort();
        rows.push(vec![signer.name.clone(), keys.join(", ")]);
    }
    format!("\nList of signers and their keys for {name}\n\n{}", table(&rows))
}

fn administrative(view: &View, name: &str) -> String {
    let mut text = format!("\nAdministrative keys for {name}\n\n");
    // Docker's JSON begins with the root, its table with the repository's keys.
    for owner in view.administrative_keys.iter().rev() {
        let mut keys: Vec<&str> = owner.keys.iter().map(|key| key.id.as_str()).collect();
        keys.sort_unstable();
        text.push_str(&format!("  {} Key:\t{}\n", owner.name, keys.join(", ")));
    }
    text
}

/// Columns of at least ten characters, three spaces included.
fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            let longest = cells.map(|cell| cell.chars().count()).max();
            (longest.unwrap_or_default() + 3).max(10)
        })
        .collect();
    let mut text = String::new();
    for row in rows {
        let last = row.len().saturating_sub(1);
        for (at, (cell, width)) in row.iter().zip(&widths).enumerate() {
            if at == last {
                text.push_str(cell);
            } else {
                text.push_str(&format!("{cell:width$}"));
            }
        }
        text.push('\n');
    }
    text
}
