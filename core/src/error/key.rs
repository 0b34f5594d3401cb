//! Refusals about keys, certificates and passphrases. No variant ever carries secret bytes.

use alloc::string::String;

refusals! {
    /// A key, a certificate or a passphrase is not what is needed.
    pub enum KeyError in Key {
        /// There is no PEM block in the text.
        NoPem
            => ("key.no_pem", Key, "no PEM block found", "give the whole file, from `-----BEGIN` to the end of the `-----END` line");
        /// A PEM block is damaged.
        Pem { /** What is wrong. */ fact: &'static str }
            => ("key.pem", Key, "PEM block is damaged: {fact}", "copy the file again without editing it; in CI store it base64-encoded to keep its line breaks");
        /// A PEM block of a kind that holds no usable key.
        PemLabel { /** The label found. */ label: String }
            => ("key.pem_label", Key, "PEM block `{label}` holds no key of the kind needed", "give a private key in PKCS#8, SEC1, PKCS#1 or Notary's form, or a public key or certificate where one is asked for");
        /// A public key or certificate where a private key is needed.
        NotPrivate { /** The label found. */ label: String }
            => ("key.not_private", Key, "PEM block `{label}` is public, a private key is needed", "give the file whose first line says `PRIVATE KEY`");
        /// More than one private key where one is needed.
        SeveralKeys { /** How many there are. */ count: usize }
            => ("key.several_keys", Key, "file holds {count} private keys, one is needed", "give a file with that one key: cut its block out of the bundle");
        /// A value that does not fit on the line of a PEM header.
        Header { /** The value. */ value: String, /** The header. */ name: &'static str }
            => ("key.header", Usage, "`{value}` cannot stand in the PEM header `{name}`", "use one line of plain text without spaces around it");
        /// DER that is not what its label says.
        Der { /** What was being read. */ what: &'static str }
            => ("key.der", Key, "{what} is not valid DER of its kind", "export the key again with the tool that made it");
        /// An encryption scheme that is not supported.
        Encryption { /** The scheme, by name or OID. */ scheme: String }
            => ("key.encryption", Key, "private key is encrypted with `{scheme}`, which is not supported", "re-encrypt it: `openssl pkcs8 -topk8 -v2 aes-256-cbc -v2prf hmacWithSHA1 -in old.pem -out new.pem`");
        /// Key-derivation parameters outside the bounds we accept.
        DerivationCost { /** The iterations or memory asked for. */ iterations: u64, /** The most we do. */ limit: u64 }
            => ("key.derivation_cost", Key, "private key asks for {iterations} key-derivation rounds, at most {limit} are accepted", "re-encrypt it with fewer rounds");
        /// The key is encrypted and no passphrase was given.
        PassphraseMissing
            => ("key.passphrase_missing", Key, "private key is encrypted and no passphrase was given", "set `DCT_SIGN_PASSPHRASE`, give `--passphrase-file`, or run at a terminal and type it");
        /// The passphrase does not open the key.
        Passphrase
            => ("key.passphrase", Key, "passphrase does not open the private key", "check which key the passphrase belongs to, and that no line break was stored with it");
        /// An algorithm that can neither sign nor verify here.
        Algorithm { /** The algorithm, by name or OID. */ algorithm: String }
            => ("key.algorithm", Key, "key algorithm `{algorithm}` is not supported", "use an ECDSA P-256 key, as every Docker Content Trust tool does");
        /// The algorithm may verify, but must not sign.
        VerifyOnly { /** The algorithm. */ algorithm: &'static str }
            => ("key.verify_only", Key, "`{algorithm}` keys may verify but not sign", "sign with an ECDSA P-256 key");
        /// A key that is too small or otherwise weak.
        Weak { /** The kind of key. */ algorithm: &'static str, /** Its size. */ bits: usize, /** The smallest accepted. */ minimum: usize }
            => ("key.weak", Key, "{algorithm} key has {bits} bits, at least {minimum} are needed", "replace the key with an ECDSA P-256 key");
        /// An RSA key over the accepted size: verifying would be a denial of service.
        Oversize { /** What is too large. */ what: &'static str, /** The limit, in its unit. */ limit: usize }
            => ("key.oversize", Key, "{what} is over the limit of {limit}", "use a key or file of ordinary size");
        /// Public key bytes that are not a valid key of their type.
        PublicKey { /** The key type claimed. */ keytype: String }
            => ("key.public", Key, "public key is not a valid `{keytype}` key", "ask its owner for the key again");
        /// Private key bytes whose parts contradict each other.
        Inconsistent { /** What does not match. */ fact: &'static str }
            => ("key.inconsistent", Key, "private key contradicts itself: {fact}", "export the key again with the tool that made it");
        /// A signature method that the table does not allow for this type of key.
        Method { /** The method the signature names. */ method: String, /** The type of the trusted key. */ keytype: String }
            => ("key.method", Verification, "method `{method}` is not one for `{keytype}` keys", "sign again with the method of the key's own type");
        /// A signature that does not verify.
        Signature
            => ("key.signature", Verification, "signature does not verify", "fetch the metadata again; if it stays so, the metadata was altered");
        /// A certificate that cannot be read.
        Certificate { /** What is wrong. */ fact: &'static str }
            => ("key.certificate", Key, "certificate cannot be used: {fact}", "ask the repository's owner for a certificate as Notary makes them");
        /// A certificate for another repository.
        CertificateName { /** The common name in it. */ common_name: String, /** The repository asked for. */ gun: String }
            => ("key.certificate_name", Verification, "certificate is for `{common_name}`, not for `{gun}`", "check the repository's name; the owner may have to replace the root certificate: `dct-sign repo rotate`");
        /// A certificate outside its validity.
        CertificateExpired { /** The last moment of validity. */ not_after: String }
            => ("key.certificate_expired", Verification, "certificate expired at {not_after}", "the owner must begin the repository again with `dct-sign repo delete` and `dct-sign repo init`: a root rotation is refused by Notary after this date");
        /// A certificate that is not valid yet.
        CertificateEarly { /** The first moment of validity. */ not_before: String }
            => ("key.certificate_early", Verification, "certificate is not valid before {not_before}", "check this machine's clock");
        /// A leaf from which no way leads to a pinned authority.
        CertificateChain { /** The common name in it. */ common_name: String, /** What is wrong. */ fact: &'static str }
            => ("key.certificate_chain", Verification, "certificate for `{common_name}` is not trusted: {fact}", "check which CA file is pinned for this repository, or pin the root key's id");
        /// The random source failed.
        Random
            => ("key.random", Unexpected, "the random source failed", "run again on a machine whose random source works");
    }
}
