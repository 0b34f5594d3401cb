//! `gc`: old versions go, after it was said which.

use dct_core::error::Error;
use dct_core::error::ServeError;
use dct_core::time::Instant;
use dct_sign_server::fsck;
use dct_sign_server::gc;
use dct_sign_server::gc::Retention;
use dct_sign_server::store::Pruned;
use dct_sign_server::store::Store;

use super::args;
use crate::say;
use crate::settings;

/// Says what would go, or lets it go.
pub(crate) fn gc(typed: &args::Gc, now: Instant) -> Result<(), Error> {
    let database = settings::database(&typed.data)?.begun()?;
    let _lock = typed.yes.then(|| database.lock()).transpose()?;
    run(typed, &database.open(now)?, now)
}

fn run(typed: &args::Gc, store: &Store, now: Instant) -> Result<(), Error> {
    let retention = Retention {
        versions: typed.keep_versions,
        days: typed.keep_days,
    };
    let mut guns = store.guns()?;
    if let Some(unknown) = typed.gun.iter().find(|gun| !guns.contains(gun)) {
        let gun = unknown.to_string();
        return Err(ServeError::NoRepository { gun }.into());
    }
    guns.retain(|gun| typed.gun.is_empty() || typed.gun.contains(gun));
    let (mut sum, mut count, mut unsound) = (Pruned::default(), 0, 0);
    for gun in &guns {
        let plan = gc::plan(store, gun, retention, now)?;
        let goes = match (plan.cut.is_empty(), typed.yes) {
            (true, _) => continue,
            (false, false) => plan.goes,
            (false, true) => store.prune(gun, &plan.cut)?,
        };
        sum.files += goes.files;
        sum.bytes += goes.bytes;
        count += 1;
        say(&format!("{gun}  {}", words(goes)));
        if typed.yes {
            // What clients need was not touched; nobody should have to believe that.
            for text in fsck::walk(store, gun, now)?.unsound {
                say(&format!("unsound  {gun}  {text}"));
                unsound += 1;
            }
        }
    }
    let verb = if typed.yes { "removed" } else { "would remove" };
    say(&format!("{verb} {} of {count} repositories", words(sum)));
    if typed.vacuum {
        store.compact()?;
        say("gave the room back");
    }
    match unsound {
        0 => Ok(()),
        count => Err(ServeError::Unsound { count }.into()),
    }
}

fn words(pruned: Pruned) -> String {
    format!("{} files, {} bytes", pruned.files, pruned.bytes)
}
