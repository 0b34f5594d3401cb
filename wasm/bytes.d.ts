/** The module itself, as `cargo xtask dist` puts it into a bundle under the name `dct-wasm/bytes`. */

/** Base64 of its bytes, packed with brotli: `brotliDecompressSync` of `node:zlib` unpacks them for `initSync`. */
export declare const packed: string;

/** The SHA-256 of its bytes, in hexadecimal digits. */
export declare const sha256: string;
