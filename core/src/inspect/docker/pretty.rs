//! The text of `docker trust inspect --pretty`, to the byte.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::fmt::Write;

use super::DockerView;
use super::OWNER;
use super::by_name;
use super::sorted;
use crate::error::quote;

/// A column is as wide as its widest cell and three blanks, and never narrower than this.
const MIN_WIDTH: usize = 10;
const PADDING: usize = 3;

/// One view as text. Docker puts two empty lines between several.
#[must_use]
pub fn docker_pretty(view: &DockerView) -> String {
    let name = &view.name;
    let mut out = String::new();
    if view.tags.is_empty() {
        put(&mut out, format_args!("\nNo signatures for {name}\n\n"));
    } else {
        put(&mut out, format_args!("\nSignatures for {name}\n\n"));
        let mut rows = Vec::from([["SIGNED TAG", "DIGEST", "SIGNERS"].map(String::from)]);
        rows.extend(view.tags.iter().map(|tag| {
            let mut signers = tag.signers.clone();
            signers.sort();
            let signers = if signers.is_empty() {
                format!("({OWNER})")
            } else {
                signers.join(", ")
            };
            let digest = tag.digest.map(|digest| format!("{digest:x}"));
            [shown(&tag.name), digest.unwrap_or_default(), signers]
        }));
        push_table(&mut out, &rows);
    }
    if !view.signers.is_empty() {
        put(
            &mut out,
            format_args!("\nList of signers and their keys for {name}\n\n"),
        );
        let mut signers: Vec<_> = view.signers.iter().collect();
        signers.sort_by(|a, b| by_name(a, b));
        let mut rows = Vec::from([["SIGNER", "KEYS"].map(String::from)]);
        rows.extend(signers.into_iter().map(|signer| {
            let ids = sorted(&signer.keys);
            let short: Vec<_> = ids.iter().filter_map(|id| id.get(..12)).collect();
            [signer.name.clone(), short.join(", ")]
        }));
        push_table(&mut out, &rows);
    }
    put(
        &mut out,
        format_args!("\nAdministrative keys for {name}\n\n"),
    );
    for (title, keys) in [
        ("Repository Key", &view.repository_keys),
        ("Root Key", &view.root_keys),
    ] {
        put(
            &mut out,
            format_args!("  {title}:\t{}\n", sorted(keys).join(", ")),
        );
    }
    out
}

fn put(out: &mut String, text: fmt::Arguments<'_>) {
    // Writing to a `String` cannot fail.
    let _ = out.write_fmt(text);
}

/// A tag stands as it is; other names may hold what confuses a terminal.
fn shown(name: &str) -> String {
    if name.bytes().all(|byte| byte.is_ascii_graphic()) {
        return name.into();
    }
    quote(name)
}

/// The last column is not filled up.
fn push_table<const N: usize>(out: &mut String, rows: &[[String; N]]) {
    let mut widths = [MIN_WIDTH; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count() + PADDING);
        }
    }
    for row in rows {
        for (place, (cell, &width)) in row.iter().zip(&widths).enumerate() {
            out.push_str(cell);
            if place + 1 < N {
                let blanks = width.saturating_sub(cell.chars().count());
                out.extend(core::iter::repeat_n(' ', blanks));
            }
        }
        out.push('\n');
    }
}
