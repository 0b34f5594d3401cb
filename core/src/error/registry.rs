//! Refusals about what a registry answers.

use alloc::string::String;

refusals! {
    /// The registry does not answer as it must.
    pub enum RegistryError in Registry {
        /// There is no answer.
        Unreachable { /** The host. */ host: String, /** What happened. */ fact: &'static str }
            => ("registry.unreachable", Registry, "registry `{host}` does not answer: {fact}", "check its name, the network and the proxy; where its certificate is not trusted, name its authority with `--ca-cert` or `DCT_SIGN_CA_CERT`");
        /// It wants to know who asks, and is not convinced.
        Unauthorized { /** The host. */ host: String, /** What was asked for. */ scope: String }
            => ("registry.unauthorized", Registry, "registry `{host}` did not accept our credentials for `{scope}`", "log in with `docker login`, or give the user name and password of someone who may pull");
        /// It knows who asks, and refuses.
        Denied { /** The host. */ host: String, /** What was asked for. */ scope: String }
            => ("registry.denied", Registry, "registry `{host}` forbids `{scope}` to these credentials", "ask its administrator for the right to pull");
        /// There is no such image, or none of several.
        Missing { /** The images, each in backticks. */ images: String }
            => ("registry.missing", Registry, "the registry does not have {images}", "push it first, and check the name and tag");
        /// It wants us to wait.
        TooMany { /** The host. */ host: String }
            => ("registry.too_many_requests", Registry, "registry `{host}` limits how often we may ask", "log in, or try again later");
        /// It failed.
        Status { /** The host. */ host: String, /** The status. */ status: u16, /** What it said. */ said: String }
            => ("registry.status", Registry, "registry `{host}` answered with status {status}: {said}", "try again later; if it stays so, ask its administrator");
        /// Its answer cannot be used.
        Malformed { /** The host. */ host: String, /** What is wrong. */ fact: &'static str }
            => ("registry.malformed", Registry, "registry `{host}` answered with something else: {fact}", "check the address; a proxy or a login page may have answered");
        /// Credentials would be sent where anyone can read them.
        Exposed { /** The host. */ host: String }
            => ("registry.exposed", Registry, "`{host}` is reached by plain http: credentials are not sent there", "use https");
        /// The digest that it names is not that of the bytes that it served.
        Corrupt { /** The image. */ image: String, /** What it said. */ said: String, /** What the bytes have. */ actual: String }
            => ("registry.corrupt", Digest, "`{image}` was served as {said}, but its bytes have {actual}", "try again; if it stays so, the registry or a proxy alters what it serves");
        /// The tag points to another image than the one to be signed.
        Moved { /** The image. */ image: String, /** What is there. */ actual: String, /** What was expected. */ expected: String }
            => ("registry.moved", Digest, "`{image}` points to {actual}, not to {expected}", "give the digest that the push printed, not an image id or that of one platform; or someone pushed the tag again");
    }
}
