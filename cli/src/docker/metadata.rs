//! What Docker asks a plugin about before it offers it.

/// The word that asks.
pub(super) const WORD: &str = "docker-cli-plugin-metadata";

/// The answer. Docker before 28.4.1 accepts this schema version only.
pub(super) fn answer() -> String {
    format!(
        r#"{{
     "SchemaVersion": "0.1.0",
     "Vendor": "dct-sign",
     "Version": "{}",
     "ShortDescription": "Manage trust on Docker images",
     "URL": "{}"
}}
"#,
        env!("CARGO_PKG_VERSION"),
        env!("CARGO_PKG_REPOSITORY")
    )
}
