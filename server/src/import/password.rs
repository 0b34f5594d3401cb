//! Passwords of databases, as PostgreSQL's own programs are given them: never on a command line.

use dct_core::secret::Secret;

/// Where passwords come from.
#[derive(Debug, Default)]
pub struct Passwords {
    variable: Option<Secret<String>>,
    file: Option<Secret<String>>,
}

/// Whom a password is for.
#[derive(Debug)]
pub(super) struct Login {
    pub(super) host: String,
    pub(super) port: String,
    pub(super) database: String,
    pub(super) user: String,
}

impl Passwords {
    /// The value of `PGPASSWORD`, and the text of a password file.
    #[must_use]
    pub const fn new(variable: Option<Secret<String>>, file: Option<Secret<String>>) -> Self {
        Self { variable, file }
    }

    /// The password for a login: the variable, or the first line of the file that fits.
    pub(super) fn find(&self, login: &Login) -> Option<Secret<String>> {
        if let Some(password) = &self.variable {
            return Some(Secret::new(password.expose().clone()));
        }
        let lines = self.file.as_ref()?.expose().lines();
        lines
            .filter(|line| !line.starts_with('#'))
            .find_map(|line| {
                let fields: [Secret<String>; 5] = fields(line).try_into().ok()?;
                let [host, port, database, user, password] = fields;
                let wanted = [&login.host, &login.port, &login.database, &login.user];
                let fits = [host, port, database, user]
                    .iter()
                    .zip(wanted)
                    .all(|(field, wanted)| field.expose() == "*" || field.expose() == wanted);
                fits.then_some(password)
            })
    }
}

/// The parts between colons; a backslash makes a colon or a backslash part of one.
fn fields(line: &str) -> Vec<Secret<String>> {
    let mut fields = Vec::new();
    let mut field = Secret::new(String::new());
    let mut rest = line.chars();
    while let Some(character) = rest.next() {
        match character {
            ':' => fields.push(std::mem::replace(&mut field, Secret::new(String::new()))),
            '\\' => field.edit(|field| field.extend(rest.next())),
            other => field.edit(|field| field.push(other)),
        }
    }
    fields.push(field);
    fields
}

#[cfg(test)]
mod tests {
    use dct_core::secret::Secret;

    use super::Login;
    use super::Passwords;

    fn found(file: &str, user: &str) -> Option<String> {
        let passwords = Passwords::new(None, Some(Secret::new(file.into())));
        let login = Login {
            host: "db.example".into(),
            port: "5432".into(),
            database: "notaryserver".into(),
            user: user.into(),
        };
        passwords
            .find(&login)
            .map(|password| password.expose().clone())
    }

    #[test]
    fn the_first_line_that_fits_has_the_password() {
        let file = "# a comment\nother:*:*:*:no\n*:5432:*:a\\:b:one\\\\\\:two\n*:*:*:*:last\n";
        assert_eq!(found(file, "a:b").as_deref(), Some("one\\:two"));
        assert_eq!(found(file, "c").as_deref(), Some("last"));
        assert_eq!(found("*:*:*:last\n\n", "c"), None);
    }

    #[test]
    fn the_variable_comes_first() {
        let passwords = Passwords::new(
            Some(Secret::new("first".into())),
            Some(Secret::new("*:*:*:*:second".into())),
        );
        let login = Login {
            host: "a".into(),
            port: "1".into(),
            database: "b".into(),
            user: "c".into(),
        };
        assert_eq!(passwords.find(&login).unwrap().expose(), "first");
    }
}
