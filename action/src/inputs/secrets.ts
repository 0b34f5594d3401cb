// What can be derived from a secret is a secret. A runner hides what it knows; it does not know the
// PEM inside a base64 secret, nor a password inside a login, nor how JSON writes either.

/** A PEM body line this long is part of a key; `-----BEGIN` lines and short last lines are not. */
const KEY_LINE = 16;

/** Whether a text is a key, where the path of one should be. */
export function isKey(text: string): boolean {
  return /[\r\n]/u.test(text.trim()) || [text, ...unwrapped(text)].some((pem) => pem.includes("-----BEGIN"));
}

/** Everything that must not be seen of a private key given as text. */
export function ofKey(text: string): string[] {
  const forms = new Set<string>();
  for (const pem of [text, ...unwrapped(text)]) {
    const lines = pem
      .split(/\r\n|[\r\n]|\\n|\\r/u)
      .map((line) => line.trim())
      .filter((line) => line.length >= KEY_LINE && isBody(line));
    for (const line of lines) {
      forms.add(line);
      forms.add(json(line));
    }
    if (lines.length > 1) {
      forms.add(lines.join(""));
    }
  }
  return [...forms];
}

/** Everything that must not be seen of a passphrase, password or token. */
export function ofPassword(secret: string): string[] {
  const plain = [secret, secret.trim(), secret.replace(/\r?\n$/u, "")];
  const forms = plain.flatMap((value) => [
    value,
    base64(value),
    base64Url(value),
    json(value),
    encodeURIComponent(value.toWellFormed()),
    form(value),
  ]);
  return [...new Set(forms)].filter((value) => value !== "");
}

/** Everything that must not be seen of a user name with its password. */
export function ofLogin(user: string, password: string): string[] {
  return [...new Set([...ofPassword(password), base64(`${user}:${password}`), `${user}:${password}`])];
}

/** PEM that came in base64, perhaps twice and with line breaks in it. */
function unwrapped(text: string): string[] {
  const found: string[] = [];
  let inner = text;
  for (let depth = 0; depth < 2; depth += 1) {
    const packed = inner.replace(/\s|\\[nr]/gu, "");
    if (packed.length < 4 || packed.includes("-") || !/^[A-Za-z0-9+/_]+={0,2}$/u.test(packed)) {
      break;
    }
    inner = Buffer.from(packed, "base64").toString("utf8");
    if (!inner.includes("-----BEGIN") && depth === 1) {
      break;
    }
    found.push(inner);
  }
  return found;
}

/** A line of base64, a header of an encrypted key, or whatever else is no boundary. */
function isBody(line: string): boolean {
  return !line.startsWith("-----") && !/^[A-Za-z-]+: /u.test(line);
}

function base64(value: string): string {
  return Buffer.from(value, "utf8").toString("base64");
}

function base64Url(value: string): string {
  return Buffer.from(value, "utf8").toString("base64url");
}

function json(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

/** As a form sends it: token services are asked so. */
function form(value: string): string {
  return new URLSearchParams({ v: value }).toString().slice(2);
}
