// A gate: every tag is signed, and as what was expected, or the step fails. Nothing is written, no key
// is needed and no registry is asked.

import * as face from "../core/face.ts";
import type { Verified, VerifyOrder } from "../core/types.ts";
import type { Desk, Place } from "./place.ts";
import { type Outcome, each, story } from "./sign.ts";

export function verify(desk: Desk, places: readonly Place[]): Promise<Outcome<Verified>[]> {
  const { inputs, now, safe } = desk;
  return each(places, (place) => {
    const asked: VerifyOrder = {
      images: place.repository.images.map((image) => image.reference),
      digest: inputs.digest === "" ? null : inputs.digest,
      signers: signers(inputs.roles),
      server: place.server,
      root_key_ids: [...inputs.rootKeyIds],
      now,
    };
    return story(desk, place, () => face.verify(asked, safe));
  });
}

/** `roles` asks that these people signed: `targets/releases` is whom readers believe anyway. */
function signers(roles: readonly string[]): string[] {
  return roles
    .filter((role) => role !== "targets/releases" && role !== "targets")
    .map((role) => role.replace(/^targets\//u, ""));
}
