// The report of the core, as the page reads it: the same fields as `dct-sign inspect --report`.

export interface Report {
  gun: string;
  at: string;
  verdict: "trusted" | "expired" | "incomplete" | "refused";
  basis: "pinned" | "remembered" | "first_use" | null;
  root_keys: string[];
  first_expiry: { role: string; expires: string; days_left: number } | null;
  warnings: { code: string; subject: string; message: string }[];
  roles: Role[];
  keys: Key[];
  tags: Tag[];
}

/** A report whose tags stay with the engine: fifty thousand of them are asked for by the page. */
export type Summary = Omit<Report, "tags"> & { tagCount: number; releasedCount: number };

export interface Problem {
  code: string;
  message: string;
  hint: string;
}

export interface Role {
  role: string;
  state: "verified" | "expired" | "refused" | "unverified" | "missing" | "unpublished" | "unreferenced";
  problem: Problem | null;
  version: number | null;
  expires: string | null;
  days_left: number | null;
  near_expiry: boolean;
  keys: string[];
  distinct_keys: number;
  threshold: number | null;
  signed_by: string[];
  paths: string[] | null;
  tags: number | null;
  size: number | null;
  sha256: string | null;
}

export interface Key {
  id: string;
  canonical_id: string | null;
  keytype: string;
  algorithm: string | null;
  certificate: {
    common_name: string;
    not_before: string;
    not_after: string;
    days_left: number;
    near_expiry: boolean;
  } | null;
  roles: string[];
}

export interface Tag {
  name: string;
  released_by: string | null;
  sha256: string | null;
  size: number | null;
  signers: string[];
  carried_by: Carrier[];
}

export interface Carrier {
  role: string;
  sha256: string | null;
  size: number;
  agrees: boolean;
  custom: string | null;
}
