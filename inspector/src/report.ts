// The report of the core, as the page reads it: the same fields as `dct-sign inspect --report`.

import type { KeyReport, Report, RoleReport, TagReport } from "dct-wasm";

export type { KeyReport as Key, Report, RoleReport as Role, TagReport as Tag } from "dct-wasm";

/** A role's record of a tag. */
export type Carrier = TagReport["carried_by"][number];

/** A report whose tags stay with the engine: fifty thousand of them are asked for by the page. */
export interface Summary extends Omit<Report, "tags"> {
  roles: RoleReport[];
  keys: KeyReport[];
  tagCount: number;
  releasedCount: number;
}
