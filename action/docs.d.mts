// The types of docs.mjs, for the test that reads action.yml as it does.

export interface Entry {
  readonly name: string;
  readonly description: string;
  readonly otherwise: string;
}

export function entries(section: "inputs" | "outputs"): Entry[];
