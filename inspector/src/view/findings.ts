// Everything shown of an open bundle, verdict first, and the questions that may be asked about it.

import { h, place, show } from "../dom.ts";
import type { Engine } from "../engine/client.ts";
import type { Bundle } from "../intake/bundle.ts";
import { writeBundle } from "../intake/bundle.ts";
import { fromPicked } from "../intake/files.ts";
import { linkTo } from "../intake/link.ts";
import { nameInRoot } from "../intake/name.ts";
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
import { Refusal } from "../intake/bundle.ts";

export class Findings {
  readonly #engine: Engine;
  #bundle: Bundle | undefined;
  #report: Summary | undefined;
  #tag: Tag | undefined;
  /** What the open bundle is compared with, when it was to be believed. */
  #seen: Bundle | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
    const form = place("conditions") as HTMLFormElement;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#again();
    });
    place("now").addEventListener("click", () => {
      time().value = "";
      void this.#again();
    });
    for (const id of ["gun", "time", "pins"]) place(id).addEventListener("change", () => void this.#again());
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
    this.#bundle = bundle;
    this.#tag = undefined;
    this.#seen = undefined;
    gun().value = bundle.gun || nameInRoot(bundle);
    await this.#look();
    place("findings").hidden = false;
    place("sentence").scrollIntoView({ block: "nearest" });
  }

  async #again(): Promise<void> {
    try {
      show(place("talk"));
      await this.#look();
    } catch (error) {
      show(place("talk"), refusal(unreadable(error)));
    }
  }

  async #look(): Promise<void> {
    place("findings").setAttribute("aria-busy", "true");
    try {
      await this.#judge();
    } finally {
      place("findings").setAttribute("aria-busy", "false");
    }
  }

  async #judge(): Promise<void> {
    if (!this.#bundle) return;
    this.#bundle = { ...this.#bundle, gun: gun().value.trim() };
    const bundle = this.#bundle;
    this.#report = await this.#engine.ask("open", { bundle, now: moment(), pins: pinned().value, seen: this.#seen });
    if (this.#tag) this.#tag = await this.#engine.ask("tag", { name: this.#tag.name });
    await this.#show(this.#report, bundle);
  }

  async #show(report: Summary, bundle: Bundle): Promise<void> {
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
    const { released, recorded } = await this.#engine.ask("digest", { hex });
    const trusted = this.#report?.verdict === "trusted";
    const yes = released.length > 0 && trusted;
    const text = released.length > 0 ? `as ${list(released.map(plain))}` : recorded.length > 0 ? `it is recorded as ${list(recorded.map(plain))}, but Docker believes something else there` : "no tag here is this digest";
    const doubt = released.length > 0 && !trusted ? ", by a chain that is not to be trusted now" : "";
    const { gun = "" } = this.#report ?? {};
    const [tag] = [...released, ...recorded];
    const command = this.#bundle && this.#shell(this.#bundle).command(tag === undefined ? "inspect" : "verify", tag === undefined ? gun : `${gun}:${tag}@sha256:${hex}`);
    show(place("digest-answer"), h("strong", {}, yes ? "✓ Signed" : released.length > 0 ? "! Signed once" : "✗ Not signed"), `: ${text}${doubt}.`, command);
  }

  async #compare(input: HTMLInputElement): Promise<void> {
    if (!input.files || !this.#bundle) return;
    try {
      const [other] = await fromPicked(input.files, () => undefined);
      if (other) await this.#beside({ ...other, gun: other.gun || this.#bundle.gun }, this.#bundle);
    } catch (error) {
      show(place("difference"), refusal(unreadable(error)));
    }
    input.value = "";
  }

  /** Who has seen the other one believes nothing older: the verdict is given again. */
  async #beside(other: Bundle, bundle: Bundle): Promise<void> {
    const isSame = other.gun === bundle.gun;
    let doubt: HTMLElement | null = isSame ? null : h("p", {}, "The other one is of ", code(other.gun), ", so the verdict stays as it was.");
    this.#seen = isSame ? other : undefined;
    await this.#look().catch(async (error: unknown) => {
      doubt = h("p", {}, "The other one is not to be believed, so the verdict stays as it was: ", ...marked(full(unreadable(error).message)));
      this.#seen = undefined;
      await this.#look();
    });
    const difference = await this.#engine.ask("compare", { other });
    const forget = (): void => {
      this.#seen = undefined;
      void this.#again();
    };
    const again = this.#seen ? h("p", { class: "controls" }, "The verdict counts the other one as seen before. ", h("button", { type: "button", id: "forget", click: forget }, "Forget it")) : null;
    show(place("difference"), doubt, again, comparison(difference), this.#shell(other, "other.json").command("", ""));
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
