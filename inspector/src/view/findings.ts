// Everything shown of an open bundle, verdict first, and the questions that may be asked about it.

import type { Child } from "../dom.ts";
import { h, place, show } from "../dom.ts";
import type { Engine } from "../engine/client.ts";
import type { Bundle } from "../intake/bundle.ts";
import { Refusal, nameless, writeBundle } from "../intake/bundle.ts";
import { fromPicked } from "../intake/files.ts";
import { linkTo } from "../intake/link.ts";
import type { Summary, Tag } from "../report.ts";
import { list, plain } from "../words.ts";
import { chain } from "./chain.ts";
import { command } from "./command.ts";
import { comparison } from "./compare.ts";
import { keys } from "./keys.ts";
import { Raw } from "./raw.ts";
import { refusal } from "./refusal.ts";
import { roots } from "./roots.ts";
import { TagTable, details } from "./tags.ts";
import { timeline } from "./timeline.ts";
import { code, verdict, warnings } from "./verdict.ts";

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
      doubt = [`The other one is not to be believed, so the verdict does not count it: ${plain(unreadable(error).message)}. `];
      return ask(undefined);
    });
    const compared = other && (await this.#engine.ask("compare", { other }).then(comparison, (error: unknown) => refusal(unreadable(error))));
    const tag = this.#tag && (await this.#engine.ask("tag", { name: this.#tag.name }));
    if (!isLast()) return;
    this.#tag = tag;
    await this.#show(report, bundle);
    if (compared && this.#report === report) show(place("difference"), h("p", { class: "controls" }, ...doubt, h("button", { type: "button", id: "forget", click: () => this.#forget() }, "Forget it")), compared, command("inspect", "--report", "--bundle", "other.json"));
  }

  async #show(report: Summary, bundle: Bundle): Promise<void> {
    this.#report = report;
    this.#bundle = bundle;
    for (const part of place("findings").children) (part as HTMLElement).hidden = false;
    const image = report.gun;
    document.title = `${report.verdict}: ${plain(image)}`;
    this.#sentence();
    show(place("warnings"), warnings(report));
    show(place("chain"), chain(report), command("inspect", "--report", image));
    show(place("timeline"), timeline(report), command("repo", "status", image));
    const tags = new TagTable({ page: (query) => this.#engine.ask("tags", query), choose: (tag) => this.#choose(tag) });
    await tags.refresh();
    if (this.#report !== report) return;
    show(place("tags"), tags.element, command("inspect", image));
    show(place("keys"), keys(report), command("signer", "list", image));
    show(place("roots"), roots(bundle), command("inspect", "--bundle", "bundle.json", image));
    const raw = new Raw(bundle, (role, index) => this.#engine.ask("signed", { role, index }));
    show(place("raw"), raw.element, command("inspect", "--bundle", "bundle.json", image));
    show(place("digest-answer"));
    show(place("difference"));
  }

  #sentence(): void {
    if (this.#report) show(place("verdict"), verdict(this.#report, this.#tag), this.#tag ? details(this.#tag) : null, this.#tag ? command("verify", `${this.#report.gun}:${this.#tag.name}`) : command("inspect", "--report", this.#report.gun));
  }

  #choose(tag: Tag): void {
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
    show(place("digest-answer"), h("strong", {}, yes ? "✓ Signed" : released.length > 0 ? "! Signed once" : "✗ Not signed"), `: ${text}${doubt}.`, command("verify", `${report.gun}:${released[0] ?? "TAG"}@sha256:${hex}`));
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

/** What the page is called while there is no verdict. */
const TITLE = document.title;

const gun = (): HTMLInputElement => place("gun") as HTMLInputElement;
const time = (): HTMLInputElement => place("time") as HTMLInputElement;
const pinned = (): HTMLTextAreaElement => place("pins") as HTMLTextAreaElement;

/** The moment that was picked, or now; people pick in UTC, as files are written. */
function moment(): string {
  const picked = time().value;
  const date = picked === "" ? new Date() : new Date(`${picked}Z`);
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
