// Everything shown of an open bundle, verdict first, and the questions that may be asked about it.

import type { Child } from "../dom.ts";
import { h, place, show } from "../dom.ts";
import type { Engine } from "../engine/client.ts";
import type { Bundle } from "../intake/bundle.ts";
import { Refusal, nameless, writeBundle } from "../intake/bundle.ts";
import { fromPicked } from "../intake/files.ts";
import { linkTo } from "../intake/link.ts";
import type { Summary, Tag } from "../report.ts";
import { full, list, plain } from "../words.ts";
import { chain } from "./chain.ts";
import { Shell } from "./command.ts";
import { comparison } from "./compare.ts";
import { keys } from "./keys.ts";
import { Raw } from "./raw.ts";
import { refusal } from "./refusal.ts";
import { roots } from "./roots.ts";
import { TagTable, details } from "./tags.ts";
import { timeline } from "./timeline.ts";
import { code, marked, verdict, warnings } from "./verdict.ts";

export class Findings {
  readonly #engine: Engine;
  /** What was handed in, judged or not. */
  #given: Bundle | undefined;
  /** The last verdict and what it is about: nothing while a refusal stands in its place. */
  #report: Summary | undefined;
  #bundle: Bundle | undefined;
  #tag: Tag | undefined;
  /** What the open bundle is compared with. */
  #other: Bundle | undefined;
  /** What was picked last to compare with, while it is read. */
  #picked: Promise<Bundle[]> | undefined;
  /** How often a verdict was asked for. Only the last is shown, however late an earlier one comes. */
  #asked = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
    const form = place("conditions") as HTMLFormElement;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#look();
    });
    place("now").addEventListener("click", () => {
      time().value = "";
      void this.#look();
    });
    for (const id of ["gun", "time", "pins"]) place(id).addEventListener("change", () => void this.#look());
    place("digest-form").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#digest();
    });
    place("compare-pick").addEventListener("click", () => place("compare-files").click());
    place("compare-files").addEventListener("change", (event) => void this.#compare(event.target as HTMLInputElement));
    place("export").addEventListener("click", () => void this.#export());
    place("save").addEventListener("click", () => this.#save());
    place("link").addEventListener("click", () => void this.#link());
    place("print").addEventListener("click", () => window.print());
    NARROW.addEventListener("change", () => this.#draw());
  }

  async open(bundle: Bundle): Promise<void> {
    this.close();
    this.#given = bundle;
    gun().value = bundle.gun;
    // What changes in a region that is hidden is not read out.
    place("findings").hidden = false;
    await this.#look();
    if (this.#given !== bundle) return;
    place("verdict").scrollIntoView({ block: "nearest" });
    if (bundle.gun === "") gun().focus();
  }

  /** Nothing is open, and nothing of what was stays on the page. */
  close(): void {
    this.#asked += 1;
    this.#given = this.#other = this.#tag = this.#picked = undefined;
    this.#clear();
    place("findings").hidden = true;
    place("findings").setAttribute("aria-busy", "false");
  }

  /** Takes the verdict away, and everything that hangs on it. */
  #clear(refused?: HTMLElement): void {
    this.#report = this.#bundle = undefined;
    document.title = TITLE;
    show(place("verdict"), refused);
    for (const part of place("findings").children) (part as HTMLElement).hidden = !["verdict", "conditions"].includes(part.id);
  }

  async #look(): Promise<void> {
    if (!this.#given) return;
    this.#asked += 1;
    const asked = this.#asked;
    place("findings").setAttribute("aria-busy", "true");
    try {
      await this.#judge({ ...this.#given, gun: gun().value.trim() }, () => asked === this.#asked);
    } catch (error) {
      if (asked === this.#asked) this.#clear(refusal(unreadable(error)));
    }
    if (asked === this.#asked) place("findings").setAttribute("aria-busy", "false");
  }

  async #judge(bundle: Bundle, isLast: () => boolean): Promise<void> {
    if (bundle.gun === "") throw nameless();
    const other = this.#other && { ...this.#other, gun: this.#other.gun || bundle.gun };
    const ask = (seen: Bundle | undefined): Promise<Summary> => this.#engine.ask("open", { bundle, now: moment(), pins: pinned().value, seen });
    let doubt: Child[] = other ? ["The verdict counts the other one as seen before. "] : [];
    let seen = other;
    if (other && other.gun !== bundle.gun) {
      doubt = ["The other one is of ", code(other.gun), ", so the verdict does not count it. "];
      seen = undefined;
    }
    const report = await ask(seen).catch((error: unknown) => {
      if (!seen || !isLast()) throw error;
      doubt = ["The other one is not to be believed, so the verdict does not count it: ", ...marked(full(unreadable(error).message)), " "];
      return ask(undefined);
    });
    const compared = other && (await this.#engine.ask("compare", { other }).then(comparison, (error: unknown) => refusal(unreadable(error))));
    const tag = this.#tag && (await this.#engine.ask("tag", { name: this.#tag.name }));
    if (!isLast()) return;
    this.#tag = tag;
    await this.#show(report, bundle);
    if (other && compared && this.#report === report) show(place("difference"), h("p", { class: "controls" }, ...doubt, h("button", { type: "button", id: "forget", click: () => this.#forget() }, "Forget it")), compared, this.#shell(other, "other.json").command("", ""));
  }

  async #show(report: Summary, bundle: Bundle): Promise<void> {
    this.#report = report;
    this.#bundle = bundle;
    for (const part of place("findings").children) (part as HTMLElement).hidden = false;
    const image = report.gun;
    document.title = `${report.verdict}: ${plain(image)}`;
    this.#sentence();
    const shell = this.#shell(bundle);
    show(place("judged"), `Judged at ${report.at}, ${pinned().value.trim() === "" ? "without pins" : `with the pins ${plain(pinned().value.trim())}`}.`);
    show(place("warnings"), warnings(report));
    this.#draw();
    show(place("chain-command"), shell.command("inspect --report", image));
    show(place("timeline"), timeline(report), shell.command("repo status", image));
    const tags = new TagTable({ page: (query) => this.#engine.ask("tags", query), choose: (tag) => this.#choose(tag) });
    await tags.refresh();
    if (this.#report !== report) return;
    show(place("tags"), report.tagCount > 0 ? tags.element : h("p", {}, "There is no tag that may be believed."), shell.command("inspect", image, "inspect"));
    show(place("keys"), keys(report), shell.command("signer list", image, "inspect --pretty"));
    show(place("roots"), roots(bundle), shell.command(FULL, image, FULL));
    const raw = new Raw(bundle, (role, index) => this.#engine.ask("signed", { role, index }));
    show(place("raw"), raw.element, shell.command(`${FULL} --bundle bundle.json`, image, FULL));
    show(place("digest-answer"));
    show(place("difference"));
  }

  #sentence(): void {
    if (!this.#report || !this.#bundle) return;
    const { gun } = this.#report;
    const tag = this.#tag;
    const all = h("p", { class: "controls" }, h("button", { type: "button", id: "all-tags", click: () => this.#choose(undefined) }, "Back to the whole repository"));
    const shell = this.#shell(this.#bundle);
    const command = tag ? shell.command("verify", `${gun}:${tag.name}`) : shell.command("inspect --report", gun);
    command.append(shell.note);
    show(place("verdict"), verdict(this.#report, tag), tag && details(tag), tag && all, command);
  }

  #shell(bundle: Bundle, file?: string): Shell {
    return new Shell(bundle, pinned().value, time().value, file);
  }

  #draw(): void {
    if (this.#report) show(place("chain"), chain(this.#report, NARROW.matches));
  }

  #choose(tag: Tag | undefined): void {
    this.#tag = tag;
    this.#sentence();
    place("verdict").focus();
  }

  async #digest(): Promise<void> {
    const hex = (place("digest") as HTMLInputElement).value.trim().toLowerCase().replace(/^.*sha256:/, "");
    if (!/^[0-9a-f]{64}$/.test(hex)) {
      show(place("digest-answer"), "A digest is sha256: and 64 hexadecimal digits.");
      return;
    }
    const report = this.#report;
    const { released, recorded, unreleased } = await this.#engine.ask("digest", { hex });
    if (!report || this.#report !== report) return;
    const trusted = report.verdict === "trusted";
    const yes = released.length > 0 && trusted;
    const otherwise = [
      recorded.length > 0 ? `it is recorded as ${list(recorded.map(plain))}, but Docker believes something else there` : "",
      unreleased.length > 0 ? `it is recorded as ${list(unreleased.map(plain))}, which nobody released` : "",
    ].filter(Boolean).join("; ");
    const text = released.length > 0 ? `as ${list(released.map(plain))}` : otherwise || "no tag here is this digest";
    const doubt = released.length > 0 && !trusted ? ", by a chain that is not to be trusted now" : "";
    const [tag] = [...released, ...recorded, ...unreleased];
    const command = this.#bundle && this.#shell(this.#bundle).command(tag === undefined ? "inspect" : "verify", tag === undefined ? report.gun : `${report.gun}:${tag}@sha256:${hex}`);
    show(place("digest-answer"), h("strong", {}, yes ? "✓ Signed" : released.length > 0 ? "! Signed once" : "✗ Not signed"), `: ${text}${doubt}.`, command);
  }

  async #compare(input: HTMLInputElement): Promise<void> {
    if (!input.files) return;
    const picked = fromPicked(input.files, () => undefined);
    input.value = "";
    this.#picked = picked;
    try {
      const [other] = await picked;
      if (this.#picked !== picked) return;
      this.#other = other;
      await this.#look();
    } catch (error) {
      // The one before still counts, so what is said of it stays.
      if (this.#picked === picked) place("difference").prepend(refusal(unreadable(error)));
    }
  }

  #forget(): void {
    this.#other = undefined;
    place("compare-pick").focus();
    void this.#look();
  }

  async #export(): Promise<void> {
    download("report.json", await this.#engine.ask("export", null));
  }

  #save(): void {
    if (this.#bundle) download("bundle.json", writeBundle({ ...this.#bundle, server: this.#bundle.server || "unknown", fetched: this.#bundle.fetched || moment() }));
  }

  async #link(): Promise<void> {
    if (!this.#bundle) return;
    const link = await linkTo(this.#bundle, location.href);
    show(place("link-answer"), link === undefined ? "This bundle is too large for a link; save it as a file." : h("label", {}, "A link that carries the bundle: ", h("input", { readonly: true, value: link, id: "link-text" })));
  }
}

/** What tells of every key and file. */
const FULL = "inspect --report -o json";

/** A phone, where the chain is drawn in one column. */
const NARROW = matchMedia("(max-width: 40rem)");

/** What the page is called while there is no verdict. */
const TITLE = document.title;

const gun = (): HTMLInputElement => place("gun") as HTMLInputElement;
const time = (): HTMLInputElement => place("time") as HTMLInputElement;
const pinned = (): HTMLTextAreaElement => place("pins") as HTMLTextAreaElement;

/** The moment that was picked, or now; people pick in UTC, as files are written. */
function moment(): string {
  const picked = time().value;
  const date = picked === "" ? new Date() : new Date(`${picked}Z`);
  // Metadata write a year with four digits.
  if (!(date.getTime() < Date.UTC(10_000, 0))) throw new Refusal(`${plain(picked)} is no moment that can be judged.`, "Pick one before the year 10000.");
  return `${date.toISOString().slice(0, 19)}Z`;
}

function unreadable(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal(error instanceof Error ? error.message : String(error), "Check the repository's name, the moment and the pins.");
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  h("a", { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
