// What the build puts into the bundle: the core's module, compressed and as text, and its hash.

declare module "dct-wasm/embedded" {
  /** Brotli in base64. */
  export const MODULE: string;
  /** Of the module itself, in hexadecimal. */
  export const SHA256: string;
}
