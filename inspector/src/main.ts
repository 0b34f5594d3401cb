// The page: takes files in, asks the engine, shows the answers. Every state of it is `Shown`.

import { h, place, show } from "./dom.ts";
import { Engine, fingerprint, unpack } from "./engine/client.ts";
import type { Bundle } from "./intake/bundle.ts";
import { Refusal } from "./intake/bundle.ts";
import { fromDrop, fromPicked, fromText } from "./intake/files.ts";
import type { Progress } from "./intake/files.ts";
import { fromLink, isCarrier } from "./intake/link.ts";
import { fromServer, nearest } from "./intake/live.ts";
import { plain } from "./words.ts";
import { refusal } from "./view/refusal.ts";
import { Findings } from "./view/findings.ts";

declare const CORE: string;
declare const WORKER: string;
declare const MAY_CONNECT: boolean;

async function main(): Promise<void> {
  const module = await unpack(CORE);
  const print = crypto.subtle ? await fingerprint(module) : "not to be computed on this kind of page";
  const engine = new Engine(WORKER, module);
  const version = await engine.ask("version", null);
  show(place("build"), `dct-sign ${version}, core sha256:`, h("code", {}, print));
  show(place("privacy"), MAY_CONNECT ? "Files stay on this page. It connects only to the trust server that you name, when you ask it to." : "Nothing leaves this page: its Content-Security-Policy says connect-src 'none', and your browser enforces it.");
  place("live").toggleAttribute("hidden", !MAY_CONNECT);
  listen(engine, new Findings(engine));
  document.body.dataset["ready"] = "true";
}

function listen(engine: Engine, findings: Findings): void {
  const take = (work: Work): void => {
    show(place("repositories"));
    void open(findings, work);
  };
  const files = place("files") as HTMLInputElement;
  const folder = place("folder") as HTMLInputElement;
  for (const input of [files, folder]) {
    input.addEventListener("change", () => {
      const list = input.files;
      if (list) take((progress) => fromPicked(list, progress));
      // Otherwise the same file could not be picked again after it has changed.
      input.value = "";
    });
  }
  place("pick-files").addEventListener("click", () => files.click());
  place("pick-folder").addEventListener("click", () => folder.click());
  place("paste-form").addEventListener("submit", (event) => {
    event.preventDefault();
    take(() => fromText((place("paste") as HTMLTextAreaElement).value));
  });
  const [server, name] = ["live-server", "live-gun"].map((id) => place(id) as HTMLInputElement) as [HTMLInputElement, HTMLInputElement];
  server.value = nearest();
  place("live-form").addEventListener("submit", (event) => {
    event.preventDefault();
    take(async (_, say) => {
      engine.fetched = (files) => say(`Fetching… ${files} files so far`);
      return [await fromServer(engine, server.value.trim(), name.value.trim())];
    });
  });
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dragging");
  });
  document.addEventListener("dragleave", () => document.body.classList.remove("dragging"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dragging");
    const dropped = event.dataTransfer;
    if (dropped) take((progress) => fromDrop(dropped, progress));
  });
  const linked = (): void => {
    if (isCarrier(location.hash)) take(async () => [await fromLink(location.hash)]);
  };
  window.addEventListener("hashchange", linked);
  linked();
}

/** A way in. It is begun at once, since what was dropped or picked is soon gone. */
type Work = (progress: Progress, say: (text: string) => void) => Promise<Bundle[]> | Bundle[];

/** How many ways in were begun. Only the last is shown, however long an earlier one takes. */
let begun = 0;

async function open(findings: Findings, work: Work): Promise<void> {
  begun += 1;
  const turn = begun;
  const isLast = (): boolean => turn === begun;
  show(place("talk"));
  busy("Reading…");
  try {
    const bundles = await work((done, of) => isLast() && progress(done, of), (text) => isLast() && busy(text));
    if (!isLast()) return;
    busy("Checking signatures…");
    const [first, ...more] = bundles;
    if (more.length > 0) choose(findings, bundles);
    if (first) await findings.open(first);
  } catch (error) {
    if (!isLast()) return;
    findings.close();
    fail(error);
  } finally {
    if (isLast()) place("busy").hidden = true;
  }
}

/** A trust directory holds many repositories. */
function choose(findings: Findings, bundles: Bundle[]): void {
  const select = h("select", { id: "repository", change: (event) => {
    const bundle = bundles[(event.target as HTMLSelectElement).selectedIndex];
    if (bundle) void open(findings, () => [bundle]);
  } });
  select.append(...bundles.map((bundle) => h("option", {}, plain(bundle.gun || "without a name"))));
  show(place("repositories"), h("label", { for: "repository" }, `${bundles.length} repositories: `), select);
}

function progress(done: number, of: number): void {
  const bar = place("progress") as HTMLProgressElement;
  bar.max = Math.max(of, 1);
  if (done < of) bar.value = done;
  else bar.removeAttribute("value");
}

function busy(text: string): void {
  place("busy").hidden = false;
  show(place("busy-text"), text);
}

function fail(error: unknown): void {
  const found = error instanceof Refusal ? error : new Refusal(error instanceof Error ? error.message : String(error), "Take a bundle or the files of one repository.");
  show(place("talk"), refusal(found));
}

main().catch((error: unknown) => fail(error));
