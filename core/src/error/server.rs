//! Refusals about what a trust server answers.

use alloc::string::String;

refusals! {
    /// The trust server does not answer as it must.
    pub enum ServerError in Server {
        /// There is no answer.
        Unreachable { /** The host. */ host: String, /** What happened. */ fact: &'static str }
            => ("server.unreachable", TrustServer, "trust server `{host}` does not answer: {fact}", "check its address, the network and the proxy; where its certificate is not trusted, name its authority with `--ca-cert` or `DCT_SIGN_CA_CERT`");
        /// It wants to know who asks, and is not convinced.
        Unauthorized { /** The host. */ host: String, /** What was asked for. */ scope: String }
            => ("server.unauthorized", TrustServer, "trust server `{host}` did not accept our credentials for `{scope}`", "log in with `docker login`, or give the user name and password of someone who may");
        /// It knows who asks, and refuses.
        Denied { /** The host. */ host: String, /** What was asked for. */ scope: String }
            => ("server.denied", TrustServer, "trust server `{host}` forbids `{scope}` to these credentials", "ask its administrator for the right");
        /// It knows nothing of the repository.
        NoTrustData { /** The host. */ host: String, /** The repository. */ gun: String }
            => ("server.no_trust_data", TrustServer, "`{host}` does not have trust data for `{gun}`", "check the name, or let its owner initialise it: `dct-sign repo init`");
        /// It knew the repository before, and does no longer.
        Vanished { /** The host. */ host: String, /** The repository. */ gun: String }
            => ("server.vanished", TrustServer, "`{host}` no longer has the trust data for `{gun}` that was believed before", "ask its operator; if the repository was deleted on purpose, forget what was believed: `dct-sign repo delete --local`");
        /// It lists a file that it does not have.
        Missing { /** The role. */ role: String }
            => ("server.missing", TrustServer, "the trust server lists `{role}` but does not have it", "publish the role again; the server may have altered what it stored");
        /// The repository is there already.
        Exists { /** The repository. */ gun: String }
            => ("server.exists", TrustServer, "`{gun}` is initialised already", "sign into it; only its owner can delete it and begin again: `dct-sign repo delete`");
        /// It took an update, but does not show it.
        NotVisible { /** The role. */ role: String }
            => ("server.not_visible", TrustServer, "the trust server took `{role}` but serves another file for it", "try again; if it stays so, the server altered what it stored");
        /// It wants us to wait.
        TooMany { /** The host. */ host: String }
            => ("server.too_many_requests", TrustServer, "trust server `{host}` limits how often we may ask", "log in, or try again later");
        /// It failed.
        Status { /** The host. */ host: String, /** The status. */ status: u16, /** What it said. */ said: String }
            => ("server.status", TrustServer, "trust server `{host}` answered with status {status}: {said}", "try again later; if it stays so, ask its administrator");
        /// Its answer cannot be used.
        Malformed { /** The host. */ host: String, /** What is wrong. */ fact: &'static str }
            => ("server.malformed", TrustServer, "trust server `{host}` answered with something else: {fact}", "check the address; a proxy or a login page may have answered");
        /// Credentials would be sent where anyone can read them.
        Exposed { /** The host. */ host: String }
            => ("server.exposed", TrustServer, "`{host}` is reached by plain http: credentials are not sent there", "use https");
        /// It refuses what was published.
        Refused { /** Its code. */ code: String, /** What it said. */ said: String }
            => ("server.refused", TrustServer, "the trust server refuses the update: {code}: {said}", "read what it says; if the server holds no snapshot key, sign with it too, or give it to the server: `dct-sign repo rotate --server-managed`");
        /// Someone else published meanwhile, again and again.
        Conflict { /** The repository. */ gun: String, /** How often we tried. */ attempts: u32 }
            => ("server.conflict", Conflict, "others published to `{gun}` each of the {attempts} times we tried", "try again");
    }
}
