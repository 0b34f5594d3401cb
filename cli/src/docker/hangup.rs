//! Docker's line to a plugin: when Docker hangs up, the plugin is to end.

use crate::settings;

/// Listens from now on, where Docker has said how. Everything that is written is whole or not there at
/// any moment, so that ending breaks nothing.
pub(super) fn listen() {
    let Some(name) = settings::plugin_socket() else {
        return;
    };
    std::thread::spawn(move || {
        if wait(&name) {
            #[allow(
                clippy::exit,
                reason = "the main thread may be waiting for a server or a person"
            )]
            std::process::exit(1);
        }
    });
}

/// Waits until the other side has hung up; `false` when there never was one.
#[cfg(target_os = "linux")]
fn wait(name: &str) -> bool {
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::net::SocketAddr;
    use std::os::unix::net::UnixStream;

    let address = match name.strip_prefix('@') {
        Some(name) => SocketAddr::from_abstract_name(name),
        None => SocketAddr::from_pathname(name),
    };
    let stream = address.and_then(|address| UnixStream::connect_addr(&address));
    stream.is_ok_and(silence)
}

#[cfg(all(unix, not(target_os = "linux")))]
fn wait(name: &str) -> bool {
    std::os::unix::net::UnixStream::connect(name).is_ok_and(silence)
}

#[cfg(not(unix))]
fn wait(_: &str) -> bool {
    false
}

/// Reads until nothing can come any more.
#[cfg(unix)]
fn silence(mut stream: impl std::io::Read) -> bool {
    let mut byte = [0; 1];
    while stream.read(&mut byte).is_ok_and(|count| count > 0) {}
    true
}
