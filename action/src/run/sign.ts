// Signs tags of one or more repositories, each in one publication. Every tag of every repository is
// what it should be, or nothing is signed.

import { drive } from "../core/drive.ts";
import * as face from "../core/face.ts";
import type { Report, Signed, SignOrder } from "../core/types.ts";
import { Refusal } from "../refusal.ts";
import type { Desk, Place } from "./place.ts";

/** How long a registry may take to show what was pushed a moment ago; the command line waits as long. */
const PATIENCE_MS = 15_000;

/** What became of a repository. */
export interface Outcome<T> {
  readonly place: Place;
  readonly done?: T;
  readonly refusal?: Refusal;
  /** What is known of the repository even when it was refused. */
  readonly report?: Report;
}

export type Publication = "publish" | "rehearse";

/** Signs, or says what would be signed. */
export async function sign(desk: Desk, places: readonly Place[]): Promise<Outcome<Signed>[]> {
  if (desk.inputs.purpose === "plan") {
    return each(places, (place) => order(desk, place, "rehearse"));
  }
  if (places.length > 1) {
    // Another repository's tag may be wrong, and what is published stays published.
    desk.log.line(`${places.length} repositories: all of them are tried before one is signed`);
    const rehearsed = await each(places, (place) => order(desk, place, "rehearse"));
    if (rehearsed.some((outcome) => outcome.refusal !== undefined)) {
      return rehearsed;
    }
  }
  const outcomes: Outcome<Signed>[] = [];
  for (const place of places) {
    const outcome = await order(desk, place, "publish");
    outcomes.push(outcome);
    if (outcome.refusal !== undefined) {
      break;
    }
  }
  // Those after it are named as well: nothing was done to them.
  return [...outcomes, ...places.slice(outcomes.length).map((place) => ({ place }))];
}

function order(desk: Desk, place: Place, publication: Publication): Promise<Outcome<Signed>> {
  const { inputs, now } = desk;
  const asked: SignOrder = {
    images: place.repository.images.map((image) => image.reference),
    digest: inputs.digest === "" ? null : inputs.digest,
    roles: [...inputs.roles],
    registry: place.registry,
    server: place.server,
    root_key_ids: [...inputs.rootKeyIds],
    now,
    patience_ms: PATIENCE_MS,
    dry_run: publication === "rehearse",
  };
  return story(desk, place, () => face.sign(asked, desk.safe));
}

/** One story, its refusal caught: others may have to be told about as well. */
export async function story<T extends { readonly report: Report }>(
  desk: Desk,
  place: Place,
  begin: () => face.Session<T>,
): Promise<Outcome<T>> {
  try {
    const end = await drive(begin(), desk.transport, desk.log);
    if (end.kind === "done") {
      return { place, done: end.outcome, report: end.outcome.report };
    }
    const refusal = new Refusal(end.refusal);
    return end.report === null ? { place, refusal } : { place, refusal, report: end.report };
  } catch (error) {
    if (error instanceof Refusal) {
      return { place, refusal: error };
    }
    throw error;
  }
}

/** One after another: so logs can be read, and a server is not asked by us from all sides. */
export async function each<T>(
  places: readonly Place[],
  act: (place: Place) => Promise<Outcome<T>>,
): Promise<Outcome<T>[]> {
  const outcomes: Outcome<T>[] = [];
  for (const place of places) {
    outcomes.push(await act(place));
  }
  return outcomes;
}
