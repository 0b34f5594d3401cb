// Prints what a module imports from its host, one import a line: `node imports.mjs <module.wasm>`.

import { readFileSync } from "node:fs";

const module = new WebAssembly.Module(readFileSync(process.argv[2]));
// The number wasm-bindgen hangs on a name changes with its release, not with what is imported.
const names = WebAssembly.Module.imports(module).map(({ name, kind }) => `${kind} ${name.replace(/_[0-9a-f]{16}$/, "")}`);
console.log(names.sort().join("\n"));
