// Text that others wrote, made harmless for the places it goes to: a log that a runner reads for
// commands, the properties and data of a command, and the HTML of a job summary.

/** What is said in one line is cut here: nobody reads further, and a server may send a megabyte. */
export const LINE_LIMIT = 2_000;

const ESC = "\u001b";
const BEL = "\u0007";

/** Terminal sequences: control sequences, operating system commands, and two-byte escapes. */
const SEQUENCES = new RegExp(
  `${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?` +
    `|(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]?` +
    `|${ESC}[PX^_][^${ESC}]*(?:${ESC}\\\\)?` +
    `|${ESC}[ -/]*[0-~]?`,
  "gu",
);

/** Everything else that moves a cursor, hides, or reverses the order of what is shown. */
const INVISIBLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** Text without terminal sequences and characters that nobody sees; line feeds stay. */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replace(SEQUENCES, "")
    .replace(/\t/gu, " ")
    .replace(INVISIBLE, "");
}

/** The same in one line, and not longer than anyone reads. */
export function oneLine(text: string, limit: number = LINE_LIMIT): string {
  // Cut before the work is done as well: a megabyte of sequences is still a megabyte.
  const line = visible(text.slice(0, 4 * limit))
    .replace(/\s*\n\s*/gu, " ")
    .trim();
  return line.length <= limit && text.length <= 4 * limit
    ? line
    : `${wholeCharacters(line.slice(0, limit))}… (cut, ${text.length} characters)`;
}

/**
 * A line that a runner cannot take for a command. It knows two forms: `::name::` where a line
 * begins, and the older `##[name]` anywhere in it.
 */
export function inert(line: string): string {
  return line.replace(/##\[/gu, "# #[").replace(/^(\s*):(?=:)/u, "$1: ");
}

/** What may be said: one line, and no command. */
export function spoken(text: string, limit: number = LINE_LIMIT): string {
  return inert(oneLine(text, limit));
}

/** The data of a command. */
export function data(text: string): string {
  return text.replace(/%/gu, "%25").replace(/\r/gu, "%0D").replace(/\n/gu, "%0A");
}

/** A property of a command. */
export function property(text: string): string {
  return data(text).replace(/:/gu, "%3A").replace(/,/gu, "%2C");
}

/**
 * Text inside HTML inside Markdown. What Markdown would read becomes an entity as well, since a
 * pipe or a backtick could end the HTML around it.
 */
export function html(text: string): string {
  return oneLine(text).replace(
    /[&<>"'\\`*_{}[\]()#+!|~@$:]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}

/** Without half a character at its end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/u, "");
}
