// Built by `cargo xtask dist` from action/ and wasm/; do not edit.

// src/refusal.ts
var Refusal = class extends Error {
  code;
  status;
  hint;
  constructor(told) {
    super(told.message);
    this.name = "Refusal";
    this.code = told.code;
    this.status = told.status;
    this.hint = told.hint;
  }
};
var CATALOGUE = {
  "action.input": {
    status: 2,
    message: "input `{name}` is not valid: {fact}",
    hint: "{way}"
  },
  "action.no_key": {
    status: 3,
    message: "input `key` is empty: the secret is not set, or this run may not see it",
    hint: "set the secret in the repository's settings, and check its name; a job of an environment sees that environment's secrets only when it names it"
  },
  "action.fork": {
    status: 3,
    message: "input `key` is empty: this run was started by a pull request from a fork, and GitHub gives it no secrets",
    hint: "sign on push, and use `dry-run: true` for pull requests"
  },
  "action.dependabot": {
    status: 3,
    message: "input `key` is empty: this run was started by Dependabot, and GitHub shows it Dependabot secrets only",
    hint: "sign on push, and use `dry-run: true` for pull requests"
  },
  "action.no_tags": {
    status: 2,
    message: "input `digest` is given but there is no tag to sign",
    hint: "give `tags`, as docker/metadata-action prints them, or leave `digest` out"
  },
  "action.no_server": {
    status: 2,
    message: "no trust server is named for docker.io, and its own, notary.docker.io, shuts down on 8 December 2026",
    hint: "set `notary-server` to a server of your own, or sign with cosign or notation; until that day `notary-server: https://notary.docker.io` still answers"
  },
  "action.file": {
    status: 2,
    message: "input `{name}` names `{path}`, which cannot be read: {fact}",
    hint: "check the path, which is relative to the workspace, and that an earlier step wrote it"
  },
  "action.credentials": {
    status: 4,
    message: "the login for `{host}` in {place} cannot be used: {fact}",
    hint: "log in again with docker/login-action, or set `username` and `password`"
  },
  "action.one_login": {
    status: 2,
    message: "the login in {place} would be shown to several {kind}: {hosts}",
    hint: "leave it out and log in at each of them with docker/login-action, whose logins are found without an input, or sign what each of them has in a step of its own"
  },
  "action.certificate": {
    status: 2,
    message: "certificates in {place} cannot be used: {fact}",
    hint: "give PEM text or the path of a PEM file; a client certificate `x.cert` needs its `x.key` beside it"
  },
  "action.proxy": {
    status: 2,
    message: "`{name}` is not the address of a proxy",
    hint: "write it as `http://host:port`"
  },
  "action.unwritable": {
    status: 1,
    message: "`{path}` cannot be written: {fact}",
    hint: "check the disk and rights of the runner"
  },
  "action.defect": {
    status: 1,
    message: "this should not have happened: {fact}",
    hint: "report it with the version and the log, which holds no secret"
  }
};
function refuse(code2, facts = {}) {
  const row2 = CATALOGUE[code2];
  const fill = (text2) => text2.replace(/\{([a-z]+)\}/gu, (whole, name) => facts[name] ?? whole);
  return new Refusal({ code: code2, status: row2.status, message: fill(row2.message), hint: fill(row2.hint) });
}
function reason(error) {
  const code2 = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code2) {
    case "ENOENT":
      return "it does not exist";
    case "EACCES":
    case "EPERM":
      return "this user may not";
    case "EISDIR":
      return "it is a folder";
    case "ENOTDIR":
      return "a part of its path is not a folder";
    case "ENOSPC":
      return "the disk is full";
    default:
      return /^[A-Z0-9_]{2,40}$/u.test(code2) ? `the system says ${code2}` : "the system refuses";
  }
}

// src/core/module.ts
import { brotliDecompressSync } from "node:zlib";

// module:dct-wasm
var Safe = class {
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    SafeFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    wasm.__wbg_safe_free(ptr, 0);
  }
  /**
   * Opens every private key of a text: PEM, several of them, or the same in base64 or with `\n`
   * for line breaks. One line break at the end of the passphrase is not part of it.
   *
   * # Errors
   *
   * A `Refusal` when one of them cannot be opened; then none is kept.
   * @param {string} text
   * @param {string | null} [passphrase]
   * @returns {Json<Key[]>}
   */
  addKeys(text2, passphrase) {
    let deferred4_0;
    let deferred4_1;
    try {
      let ptr0, len0, ptr1, len1;
      try {
        ptr0 = passStringToWasm0(text2, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        len0 = WASM_VECTOR_LEN;
        ptr1 = isLikeNone(passphrase) ? 0 : passStringToWasm0(passphrase, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        len1 = WASM_VECTOR_LEN;
      } catch (e) {
        if (ptr1) {
          wasm.__wbindgen_free(ptr1, len1 * 1, 1);
        }
        if (ptr0) {
          wasm.__wbindgen_free(ptr0, len0 * 1, 1);
        }
        throw e;
      }
      const ret = wasm.safe_addKeys(this.__wbg_ptr, ptr0, len0, ptr1, len1);
      var ptr3 = ret[0];
      var len3 = ret[1];
      if (ret[3]) {
        ptr3 = 0;
        len3 = 0;
        throw takeFromExternrefTable0(ret[2]);
      }
      deferred4_0 = ptr3;
      deferred4_1 = len3;
      return getStringFromWasm0(ptr3, len3);
    } finally {
      wasm.__wbindgen_free(deferred4_0, deferred4_1, 1);
    }
  }
  /**
   * Keeps a user name and a password under a name, in place of what is there.
   * @param {string} login
   * @param {string} user
   * @param {string} password
   */
  addPassword(login, user, password) {
    let ptr0, len0, ptr1, len1, ptr2, len2;
    try {
      ptr0 = passStringToWasm0(login, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(user, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
      ptr2 = passStringToWasm0(password, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len2 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr2) {
        wasm.__wbindgen_free(ptr2, len2 * 1, 1);
      }
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    wasm.safe_addPassword(this.__wbg_ptr, ptr0, len0, ptr1, len1, ptr2, len2);
  }
  /**
   * Keeps a refresh token, as identity tokens are, under a name, in place of what is there.
   * @param {string} login
   * @param {string} token
   */
  addRefreshToken(login, token) {
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(login, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passStringToWasm0(token, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    wasm.safe_addRefreshToken(this.__wbg_ptr, ptr0, len0, ptr1, len1);
  }
  /**
   * An empty safe.
   */
  constructor() {
    const ret = wasm.safe_new();
    this.__wbg_ptr = ret;
    SafeFinalization.register(this, this.__wbg_ptr, this);
    return this;
  }
};
if (Symbol.dispose) Safe.prototype[Symbol.dispose] = Safe.prototype.free;
var Session = class _Session {
  static __wrap(ptr) {
    const obj = Object.create(_Session.prototype);
    obj.__wbg_ptr = ptr;
    SessionFinalization.register(obj, obj.__wbg_ptr, obj);
    return obj;
  }
  __destroy_into_raw() {
    const ptr = this.__wbg_ptr;
    this.__wbg_ptr = 0;
    SessionFinalization.unregister(this);
    return ptr;
  }
  free() {
    const ptr = this.__destroy_into_raw();
    wasm.__wbg_session_free(ptr, 0);
  }
  /**
   * The body of a request of this step; empty for most.
   * @param {number} index
   * @returns {Uint8Array}
   */
  body(index) {
    const ret = wasm.session_body(this.__wbg_ptr, index);
    var v1 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
    wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
    return v1;
  }
  /**
   * Says that there is no answer to the next request of this step.
   * @param {TransportError} reason
   */
  fail(reason2) {
    const ptr0 = passStringToWasm0(reason2, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    wasm.session_fail(this.__wbg_ptr, ptr0, len0);
  }
  /**
   * Fetches what a server has of a repository, and judges none of it.
   * @param {Json<ReadOrder>} order
   * @param {Safe} safe
   * @returns {Session}
   */
  static read(order2, safe2) {
    _assertClass(safe2, Safe);
    const ptr0 = passStringToWasm0(order2, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    const ret = wasm.session_read(ptr0, len0, safe2.__wbg_ptr);
    return _Session.__wrap(ret);
  }
  /**
   * Goes on with the replies handed in, and answers with the next step.
   * @returns {Json<Step<any>>}
   */
  receive() {
    let deferred1_0;
    let deferred1_1;
    try {
      const ret = wasm.session_receive(this.__wbg_ptr);
      deferred1_0 = ret[0];
      deferred1_1 = ret[1];
      return getStringFromWasm0(ret[0], ret[1]);
    } finally {
      wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
    }
  }
  /**
   * Hands in the answer to the next request of this step.
   *
   * # Errors
   *
   * A `Refusal` when the headers are not JSON of names and values.
   * @param {number} status
   * @param {Json<[name: string, value: string][]>} headers
   * @param {Uint8Array | number[]} body
   */
  reply(status, headers, body) {
    const val3 = +status;
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(headers, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = passArray8ToWasm0(body, wasm.__wbindgen_malloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    const ret = wasm.session_reply(this.__wbg_ptr, val3, ptr0, len0, ptr1, len1);
    if (ret[1]) {
      throw takeFromExternrefTable0(ret[0]);
    }
  }
  /**
   * Signs tags of one repository.
   * @param {Json<SignOrder>} order
   * @param {Safe} safe
   * @returns {Session}
   */
  static sign(order2, safe2) {
    _assertClass(safe2, Safe);
    const ptr0 = passStringToWasm0(order2, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    const ret = wasm.session_sign(ptr0, len0, safe2.__wbg_ptr);
    return _Session.__wrap(ret);
  }
  /**
   * The first step: `Step<Signed>`, `Step<Verified>` or `Step<Read>`.
   * @returns {Json<Step<any>>}
   */
  start() {
    let deferred1_0;
    let deferred1_1;
    try {
      const ret = wasm.session_start(this.__wbg_ptr);
      deferred1_0 = ret[0];
      deferred1_1 = ret[1];
      return getStringFromWasm0(ret[0], ret[1]);
    } finally {
      wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
    }
  }
  /**
   * Says what tags of one repository are, if all of them are what was asked for.
   * @param {Json<VerifyOrder>} order
   * @param {Safe} safe
   * @returns {Session}
   */
  static verify(order2, safe2) {
    _assertClass(safe2, Safe);
    const ptr0 = passStringToWasm0(order2, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
    const len0 = WASM_VECTOR_LEN;
    const ret = wasm.session_verify(ptr0, len0, safe2.__wbg_ptr);
    return _Session.__wrap(ret);
  }
};
if (Symbol.dispose) Session.prototype[Symbol.dispose] = Session.prototype.free;
function pushed(text2, digest) {
  let deferred4_0;
  let deferred4_1;
  try {
    let ptr0, len0, ptr1, len1;
    try {
      ptr0 = passStringToWasm0(text2, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len0 = WASM_VECTOR_LEN;
      ptr1 = isLikeNone(digest) ? 0 : passStringToWasm0(digest, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
      len1 = WASM_VECTOR_LEN;
    } catch (e) {
      if (ptr1) {
        wasm.__wbindgen_free(ptr1, len1 * 1, 1);
      }
      if (ptr0) {
        wasm.__wbindgen_free(ptr0, len0 * 1, 1);
      }
      throw e;
    }
    const ret = wasm.pushed(ptr0, len0, ptr1, len1);
    var ptr3 = ret[0];
    var len3 = ret[1];
    if (ret[3]) {
      ptr3 = 0;
      len3 = 0;
      throw takeFromExternrefTable0(ret[2]);
    }
    deferred4_0 = ptr3;
    deferred4_1 = len3;
    return getStringFromWasm0(ptr3, len3);
  } finally {
    wasm.__wbindgen_free(deferred4_0, deferred4_1, 1);
  }
}
function version() {
  let deferred1_0;
  let deferred1_1;
  try {
    const ret = wasm.version();
    deferred1_0 = ret[0];
    deferred1_1 = ret[1];
    return getStringFromWasm0(ret[0], ret[1]);
  } finally {
    wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
  }
}
function __wbg_get_imports() {
  const import0 = {
    __proto__: null,
    __wbg_Error_208446807d0d1e30: function(arg0, arg1) {
      const ret = Error(getStringFromWasm0(arg0, arg1));
      return ret;
    },
    __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
      throw new Error(getStringFromWasm0(arg0, arg1));
    },
    __wbg_getRandomValues_8b6f1f663e6f188d: function() {
      return handleError(function(arg0, arg1) {
        globalThis.crypto.getRandomValues(getArrayU8FromWasm0(arg0, arg1));
      }, arguments);
    },
    __wbindgen_init_externref_table: function() {
      const table2 = wasm.__wbindgen_externrefs;
      table2.set(0, void 0);
      table2.set(1024, void 0);
      table2.set(1025, null);
      table2.set(1026, true);
      table2.set(1027, false);
    }
  };
  return {
    __proto__: null,
    "./dct_wasm_bg.js": import0
  };
}
var SafeFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((ptr) => wasm.__wbg_safe_free(ptr, 1));
var SessionFinalization = typeof FinalizationRegistry === "undefined" ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((ptr) => wasm.__wbg_session_free(ptr, 1));
function addToExternrefTable0(obj) {
  const idx = wasm.__externref_table_alloc();
  wasm.__wbindgen_externrefs.set(idx, obj);
  return idx;
}
function _assertClass(instance, klass) {
  if (!(instance instanceof klass)) {
    throw new Error(`expected instance of ${klass.name}`);
  }
}
function getArrayU8FromWasm0(ptr, len) {
  ptr = ptr >>> 0;
  return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
}
function getStringFromWasm0(ptr, len) {
  ptr = ptr >>> 0;
  return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}
var cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
  if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
    cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
  }
  return cachedUint8ArrayMemory0;
}
function handleError(f, args) {
  try {
    return f.apply(this, args);
  } catch (e) {
    const idx = addToExternrefTable0(e);
    wasm.__wbindgen_exn_store(idx);
  }
}
function isLikeNone(x) {
  return x === void 0 || x === null;
}
function passArray8ToWasm0(arg, malloc) {
  const ptr = malloc(arg.length * 1, 1) >>> 0;
  getUint8ArrayMemory0().set(arg, ptr / 1);
  WASM_VECTOR_LEN = arg.length;
  return ptr;
}
function passStringToWasm0(arg, malloc, realloc) {
  if (realloc === void 0) {
    const buf = cachedTextEncoder.encode(arg);
    const ptr2 = malloc(buf.length, 1) >>> 0;
    getUint8ArrayMemory0().subarray(ptr2, ptr2 + buf.length).set(buf);
    WASM_VECTOR_LEN = buf.length;
    return ptr2;
  }
  let len = arg.length;
  let ptr = malloc(len, 1) >>> 0;
  const mem = getUint8ArrayMemory0();
  let offset = 0;
  for (; offset < len; offset++) {
    const code2 = arg.charCodeAt(offset);
    if (code2 > 127) break;
    mem[ptr + offset] = code2;
  }
  if (offset !== len) {
    if (offset !== 0) {
      arg = arg.slice(offset);
    }
    ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
    const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
    const ret = cachedTextEncoder.encodeInto(arg, view);
    offset += ret.written;
    ptr = realloc(ptr, len, offset, 1) >>> 0;
  }
  WASM_VECTOR_LEN = offset;
  return ptr;
}
function takeFromExternrefTable0(idx) {
  const value = wasm.__wbindgen_externrefs.get(idx);
  wasm.__externref_table_dealloc(idx);
  return value;
}
var cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
cachedTextDecoder.decode();
var MAX_SAFARI_DECODE_BYTES = 2146435072;
var numBytesDecoded = 0;
function decodeText(bytes2) {
  numBytesDecoded += bytes2.length;
  if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
    cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
    cachedTextDecoder.decode();
    numBytesDecoded = bytes2.length;
  }
  return cachedTextDecoder.decode(bytes2);
}
var cachedTextEncoder = new TextEncoder();
if (!("encodeInto" in cachedTextEncoder)) {
  cachedTextEncoder.encodeInto = function(arg, view) {
    const buf = cachedTextEncoder.encode(arg);
    view.set(buf);
    return {
      read: arg.length,
      written: buf.length
    };
  };
}
var WASM_VECTOR_LEN = 0;
var wasmModule;
var wasmInstance;
var wasm;
function __wbg_finalize_init(instance, module) {
  wasmInstance = instance;
  wasm = instance.exports;
  wasmModule = module;
  cachedUint8ArrayMemory0 = null;
  wasm.__wbindgen_start();
  return wasm;
}
function initSync(module) {
  if (wasm !== void 0) return wasm;
  if (module !== void 0) {
    if (Object.getPrototypeOf(module) === Object.prototype) {
      ({ module } = module);
    } else {
      console.warn("using deprecated parameters for `initSync()`; pass a single object instead");
    }
  }
  const imports = __wbg_get_imports();
  if (!(module instanceof WebAssembly.Module)) {
    module = new WebAssembly.Module(module);
  }
  const instance = new WebAssembly.Instance(module, imports);
  return __wbg_finalize_init(instance, module);
}

// module:dct-wasm/bytes
var packed = "W+O/nAhpIu59YEURK+66AoDOISbJ3I6CQlu8fRpkhKxN0msCZb2CL+rHEF8BKKp2hVSdYz+qrSrSSNCtj7FrLFEFTwdUVVVVVVVdmizCP39mw+79QiKSoAkp6mkppVqvUFgGc2PlxSDHlJOyU3hMpnAoEKxUc/ksIUWq5rmnukGbDCEielKtF6rL1cuq40irwHVPUV5opoiItVhWOtGotN6QDa/Y7mB7Cv6tNuHAjZzL/xBROGgGQ3Hc7d4Hj4+PLU6qdDbTzwtmaOsXg9NuA48rJ0REeP2qrxYbReDEF+n9YwtVh8IEu9At3WFGUzjaizkV1RmKKCaoVt+P1lXT04BBlVQIDTUW5460C94mTYe5UY6Yf3KDVpOcrq1zVNaK1wolBo5cyVE2toqKbLWnZlWtHPbDHJU6mAntpEWlAYYc4cfXFRKUE7yuEDRhrTlaTOD0+GtZtuPxOoKHeBldOfqvvu+Xw/K4QNT1NjhqteAOHtpeMeckewT0j7P12qHmggfkvMkSKIxYs/3wqlt1rpvsSbWHmThDC6dYbA8vCEoqhcZssVSobuzEBetTcShz7HA69tjBUyNErqVzlugNJZ/mYldRhSeUS7oKOhYpQ8EXvqObp4NbHK6tnWPoP6UcU6m8ZOhRYEu3dvfEXhoO860+1pEuvHMHOOoEP7pcUUxMTvQlHJR++qfj5bXe+32EIar0fbu5xzBzWEL5VzFV0Ssp9cJ/4W88btlfJ5IJOh6P7LNfWvPnAytWSvcRW/bu+G4ItFuSgy6g0Df+Y+PfKv6omBL/4RsOigmeU69UrkjHe5h5+ydvPDTDnZUrd/cZYraAI9QppgaoiHHzN/tVVYEATVFIEYo+yEgxzeIyZKXoW7MTEvHg0oREtquo3Chyf7QhZ5Kn+BLf4ke+FD9O/73//8uK3fDeT/Wrq6u3e2ZzJgdldpAosp1Bc1AOjUc4/Odp037eDIPkDnCHeJM2BxLfsklVLvvFFVZ1qIhQT0UlNfU01V24o7DIDfkdM5hisOd0AEAaBGtr9ooDDjhAoo/oA+6oPgQ5SkFCwgBJFSkLBImyEFHBRD0TWkQQpG1s8IXnFeON5BXrsY9IOiktV2B6AoEs9QXeKP+b83vvxwLl7AtqBtJ5sZK+fLY/IORXUqwbRy+25NGV4nh8VCBaAdAWAHbA6y6BLFWtKxsCZ+fqPucq7tiiX3OBo/iEsH2zQ2u12dM10VPrD55ZXEukNEqgzcOlRcnz7QWSAIHI/rJrqI41lH+h7FNhk1XJzehWI8CAdJ+T3KvzvZNOsgxnK+xETqL4AxU5Hddm7mtcXttlAh5GwIlgJHx7OfD8/7dZX1UXqCJVwG0jBEiyzx0x49wVmSxGTKvmCd2MA+m3IGme2pd5Zr1/k19x+Xzu//e/ss86JyIuZNzMPCWpSfVgR8yMfdNeZfPNWaWB3LWm1NaQTPztdWXkamCuBgA1gfo1IUDf2jP4mMKGIogpGaLw10vnCG9H1PBfLJWSqNt3q7d3bwMVZXFqMbdWARZYNPrYrFVggepd9lK5vQJysQH0sQX0sSkE3xlR0DWwQM84ns2zGUNGeYYu4YeMEqkSM4AO4QfdsgGDErDSsqjssLUu4cVyQztyzbRyTTtKTSdKe7i2hbgQ0Yg3fPZmtxe/B080VFyL2Jg3oiltfAQ//c/5/2tsz2yZvSfHNFx9IlKemHx8qrSvAa8gHrwKFLwKNTYEPEE1CRKogNcB87+c//9SqSTt1AEaHADbGPvc+1LOa/7Hk0+RLVq1IEG8OCFn15EgUJw+EnAGYUFYjD3pse/HQv/uvk+XpMBy5xVBAZ/K+MwZcaoSACUBqrIDZldf2ldV6V2SzL67R2RW9XFnNR2ChtEFfODO67Q+KyXACBQSAoM9G3K51Wy37xfNFf1vyrv7/79PZ3/2qVPVp9Wn1Ru7LB+hJtoSDVSgwSdz+04qTgf3ff18P16fdw2+r7x1ZGRoQMQFMdAQJxQZJzSJEypzfXM1GScUHhEKIkKRCE+D5XGZUaAXEVBhRNJJbDRRm7kser1NWHpGgcyQDO0wNxWTz7/P9tnpGzOPKGZRIyJyUelCkMG5sG2B+hZjq5fZglaw76s+BuPzWe9eq+rqluQ0s7qU5QH8IvvEsykcQdXa4L2AIvL7AyA/6F+sLJsimrqSRT276cQL0OgBRsdeSaDa+gSqCOp0zF0k96pkYwxHnrEnDV+iCCftOovjRYVMohCK6groNZFB9vD//7zl/K9z7r1V1X2qurcwDk/9wjznp+ox3E+Orfckf79aZXfrtfVkgY15Mdi+hYMk/vsOQiVQQGSJkA0itggSIUkgQCAhsi3IRsQgFEgiCPj9l+zVe869l7wz5IyuVnrBBFaSy7ECTAC5UIGFVti3BUbuWhoj61pp9aEPBRCKDSBQiqHdJzzow7YZv3HN1mOAQAYti+qDRfTBpCrAAmOAHxOAyE4MxpikRDOpWXca82Nas8nA5YfQTBvBfv+qX1n3lnsGAEG2+z22gPVWUgTK2UxBPr2SD3sm0tk81mHOqlJJJbYtQ4BLTvekaYGSAfIxzOwBfZ07/i7RvV5zVEv7vjIyKAGLuppU3ZYMsj3Dsj24CJ+WD7d5t6+RWdV/bgCMOYnIzKpmQ7tn9hHK5X+KuNr59bbS7tk+3H26EZ/VgtdtEuGObB5JrhyT5BTtN8GsCTlCyogzlzOInKEf6czflY5AIR65slMBdoknVBLiyrPPkcOoALGCFXB/VQg+4fQf5vS93SfdHlrhzVmcZU4hCyjJxqMMO+QmVSdmcp/t32/6X9751r71Id89G8Fti4hfporZBA1+bVW8AQU/PEq7Awp+oSp5DIp5NEr97GrqB6hhp1ViqPp9lvmyhmk3LACrGxmgEduILx83NQFi5seJ+Dai4aFaeL7nyXK+/v+p+7b+a/XV+pv9a/Wyp+Xe5E/Si78r2t0G5Ox/Hcn0slq2beSkDVq7Hcah0ciF4h1SSkVeNaB1OjAbuqitohMGEGTMqqihrFSGQkkmVXLNEEQYygoeYxU1qZLJkggzVKYqQzFODeHv+c+annPefa9P97vdOhre4rvwgPPaHfwS2kXHkYdmUMr98ETq8cyyzXqw2/ak3K7aKqtuK2tp5tGrSsROww7rBg8gnHUs4iGlssex/FdVTcVKeRMrtVOJYm+VxV/GGxB/8QkZ/0W8C1TkKYFMhbYFsO8NzkupfJCu/ZZ++lI3fdM3XfnIcGDS/YwMjfIMD3744V1X+qQLLhQcKDhQ6ZOu9IWCCwUnCJrl1DTj/99XatX23mfvu39zGASDASAhpBQJMSKqJOYwnr0BlJQI5URF1zSvelhsYO/dZw/23n1m9P/fdxe+fXMINoBBH8igu4FMAaDkDlBMc0gR6aAis0Aps4qK6IFSTYrI7FPDKBBSnhKpyNMKReQ5MdTY47wehnHVp1ZLda6yd127WvZm2/v2/39p/0mr9JM0KThkBP8M8hiaIWmffe5pVd2S3qsqdc/rVvdf1g8pnVulfi716zcdnCP1Rw4pAhIAnGVs08FGhgkwLwM+hDIfqZa2E3YWCz54YY9QiJ8oySEW1QI82XA+vjvnprQI4NYPcEnryVO6o2PoJFfp/unA4JBTU+XaZeO6c2f++f5ifGBnLiwgBr2ZfvQnCmQhCCOxfjLV3nbemwSAC4rCUd8hxMr1zJvdAQjqSz/mpjoBu5wT0l6ApB9iKE2AIrTYBaB4tD6d9HNsOleuK5fdlXeq7Gs6//9VqfVt73v2zM0DAMGAA86plJUqZupP02LlEQCZJKXMBFX184/z8u8Y791rl2F2n5ngbu5eDHePaAERwE8gQHaSAHW+RGWauQcgcw+I6RGk9AOgqgpk6ldT+pOUVd0nK3tOKav+MM2LZa/Hcd3LXqy6F7v8u6wes3teLHvZ8P/PtGb/2Zv/ZmWTJrkTPAfntrQwhNYcKDVqm3JIjJALFS1/b+m3hDvHQHZI7IGxSPFCXlI+VJElPAUqJWFwCIuwSYFQwUWHwv0g3HcOo761IWNgk9n+EZIh7NysRknMPgsChUDYKdAGeugXV/fd3PQ7M8I1UUpih8DM10RFlYIU+P+vqtW++94nQUsTgC9pNiSttTHX4Oek0mfKrbzlnC0aEQBN4n9AtCkngnDiyBtIR3miJssbJGpSrjbmKsVQFVNt0RdLYDvdJOcQRl0le4YY8v9d2kunPFmuSacJohpZsq5nPb+hRdhnHKUWlPMBCUC/NI/HtjwabZ2UCgNIJzgAgoUb9uH5n+2zBWYe7Ea8FauK+0OsrHcgrDER19M7efGpojzBj7n6drsJ8FFpQTRGTQPPCR7gr6kXtaC3NRBW2R9GAU3ocLMKBmoBB3IJBJKhoh3vXGABUvNgUimQhF+Z6ZeL9wU2DYa/7loeB7Gu8ZH5MutG9CCWaH580dyNwJ/Vc1JXVVcPpxvkUp4UlpCGJw3XvzjrPPOKEmJsmV/wFhJCGsu2dhpo5n2TU+qe/+XS9wla3S3HP0O7CwmbmihW47R+LhJFgiDs1F3n7t/+x9R38XeRbBAQQS1nRIMd15jWYGxn2jy7VBFLQwQ0D1H732bBCvrgjHqlfum97Ce+SMBOit0IaD6Xy/3QgnT7w9b/H6pWZ1HfD5QlQAhLKa2d+1/Dqir9zc7u38YfEQHRzN1raDVu/VI3TRERNEHkIAVbCUmqJzoiy9JsOp/irD77XTyS6oDNY8xQo7gfmn5P9q6Ts5P4n1GBoQgQok1Znmd2+1uvaCaFMhcXvshK//+RMknatDf/h9XGLMOAF+lIssmY9ra0/tgqBIh2rDOEUD9iP/v/v0xM4tnJTN4LCoKKyKe7umrVp+Wh7WXc+SyQvteWc0OhPvJj+LOWFm1Xu3pXzIePmCaEhMmDmS6y6Tu7CWy1kOoY9fAjpuv/0CTm6Xn+L30hBdgyOz3HWPrft03Tvnu3UWM8EBGGay78GUsfRxvzu6bHVhJFQLxROd7lj6Ff3cy2KXV/RGNBBMyV/ni/7/3qpJ8zk76d3aRSD1RERUA+A8p0Ck+CuFn/A+MPVhIA/r/f3Ji8ww2TuHFyqtMv26mbSDo6kRSHguljLCbV+BZ/q05fuU1Qq4JT6B23d7tFZLzFzbfJyM8TWNwAl7iFJBRduhSPy8U4w5S75bfl0CFilP5Kgs4fBwcqhjs+OpUOYfGjfHMmGQWnIyrM/YkYMSM6MaQDiLITViJiGTJMuLsX5yV3kgPpQFIgsideeTI0dpBWTmsfqfZV9koTgY1Wdx1C6QH+/7o6YRxrjmWjyyA6RY1YVbMjOilk6jwiKgzrrOKapXj6vp24tCvDMBRJA/3mqn2H1HLSudVybFahFXunfr0TF/Zq/sel3eFCaNi/TCm5fKb+gbT/UxYLVCJRzH3sh0FCZwyLzyGkZv++2GTdxONa5OL/Ni1hhg/879O/TpAEdYSA6I8dmp0dgABJelgwoQDChaWUUi+IDAiwcFUmRAhBSJqnNyrJtwlKJOYMWfHxP5uM98IMAEdIoMSQcHWl8iRCV0+FAgAoCE2f6L+LoAZ8wODDQC6SpFKA09JRioqAZ5IgFKhElJBQCOEBPgp/ErAoOkqBWNTkASIK1Iff+QEEGw9DBYyVR6QC9eR/jJ4iECbl1WvY3YpqqfclsokRW5mO+izUeYWes9zAgAQZwPrHkoGR6r4Zl1CSbQI5D4cyiPSjo8CImaVlSCOyL0twZky7I43Hpi1TjxHK14i8LyIeBZ21HtqaaoTKinLrC5aAozPRuj0gRRh94QczZTtsJRLKx4+/I2rhvaXL5bIjDACstd5sSiWDLaXUR4NU0+2lfDdsS8NkJQNOofx7yCM3t1hgEReqZ4CR25gV4VhZsFFQ3owNGc05RbRiGvmIsCeG9kx1UM6TOdAtLEQI2vgRFMcyrlCs6gVuJvl5gRKhnk5s9loZ/FlBmDkBr7c+sH/UkGqkFIOtmus0xRA2zgA0gZyQ6Te/JiiVJWIghUjrRaL2m2RkjqQZ4UooNxOGSI7FrJ5oS3sexToJJ6L2923xffMl+oMWdggIjGtR+uxedXfV0lQyOHAeMkX4p8gga2cJNe3W911NxRU/bALCNhBo53u3UApiSImsGZTyPTJHi1LVTCkTefn+CuEc1UCQBhQDCyBHumU/onEdbqZW3r9mNTmCCG8/FgYEVgF809PehUTET+73VCTtjaYNM65tZuqn27KI7bitJVpXIeLi4P+LHAKqR/AshPL6egNbrJkF2lkzj/4t+mVUxs9AgKxJZmarhGj4kga97hr3/wRqg28bSjCabpoU/V5z7bUN2o7qh0KYDFBB5M8jVIJY9s0pCd6wew/UK/5HMrDIy+Q0wTKCol03/NXxHU2p0snbNOK1UZE7HuNXiC4oltf3ZvIaRC7cijeRR0ThtbJ9s0Lhw8FK1cILNm0qnNfQ4cLhGJSSb23L35Dw1oBMCn5u/DqQm6xKbNyzdGxlKkmuo2YnNKfiXd3xV5u5ktcyP5UZI5KcJ+1QMs4jwsi3TW6/tfRiSAcy0OU/6Wtem29utGbvrLZd461QPpuquktytfmE39tIG7W1PV8lS+R6rymxbW0wyjJrC6BFQPPgvSwRTsGumTnmvt6ddRtNKw2oFBLnlMwvI0OKOENqPQG80W+I9XTtPSPSsl2V7/uliddgCRJmHVutUku/dvtM1RLaHsXKaDVqSFbb8/y7lb1HRHT82Z/6sSS3NHEqD3zH39l//g/LHX535j9dZDyJ0Xb9L33e9KU6G7bMmSJJTnCDKXTWk7GhIvQ1DPDOjK4YtFPDsNmp0pWYfec5mX+kArYzyFzKtisnkGFOX0toXfLjBqyPbcy65RZuQICczfN7kYDpMh0TWIrW7pUFOzi0ZlAUezkCjxpFdJ+Eca5Y0Y/BRGyG6N2Ag7l+aW59DUYWd4pL/RhM0lUzpRuwbx3eiR5PYSoKaZuHC2b7B5QNHV1cKtH6WZC+Lt++Ja64XwiC5H7mHHR5u0y1L4q/X4Zv1+fgc/b2ubx/Nf/7phCzr79ldL0otf7OEmpuUs90Zu29fYFD2O24cfDkLhZv0u9rbFe/473i5YqE6tlWdyj4nGfHcExnzb+dSF9zAATxtNnhJfxyjHmDYOWNYA32NmEF6kP3rHoN5gRhL6EW3wN3Jv3rrbL3V++r3gmPDd4kJO0N2R9wM2E9YQJ+KWETYSMhVU1sHJ5RKvayDz0yve/tniv9+57Fejg+ln20/q8t/f9pb+Tf/uJP/8GKz/zwyc23O/H/74EbeSmqANVVnbn/WWFdBF0IL++Z96JuLkIJPnY3B4W22kNexD5z3Msprv67blLn1DVgKAVl+/+6zAGMZY+xbkP7ECtM0i0dGK2+JQm0NMvklSPrMqiEDZjIfoIqHo2Pv14uAFhnRgdilhJ+biqajRFG/Mf9Tzm0RCM1rk+MpnDH5EavWXeDMj7N5aKyZ30jW/MQrlCbU6NzDfYmldemXShziTAOWeNaoKr7pNdvBq3eai6a3SKUQ9o3QjmGvmiaK457kagWoQx2TNrTOZGySCcMC3Lhj03ZrzI3J4MwFwktSeug/dFsyyx/XP1rKOFLLwkUodSt+kRH0m7pAMfZn7kEEHdz5hsVsUtymSDYbtVhRO+n+UgRz7k2zamX0Xari+2p6PGWBh+bqKpZHzvcbFn++GS+Bkz4RDIDAz6ZTEGHT8FEu4/HHXqv1+CT2IVP+f2EZsXbz+lWAFp7oxthN+mPYVsGu1J19nDZ8HBbOaL9Ta31XsrKntg1EqHMqBFlzDB4bC2BKyBzFKLHtlkKwjqdyyjNk+XfFtUPE4Kwy5ukoQQvOQ6K6GSQETedB4oUEiZ34w6XSiwL4DrOYA1MIX1+M5tA0oFvNoZc/94h2NUjgJT3VHvdUtndZYXOAi4/dsIMU3PlWGOsRQkIjlHO4rnBRjrDjgoML68ZtF8SGmHfnG6dcHT1eM2mBSOYXV7SLeyxNcp5N48kvJTtx63RCMfdczNlwtOjaNAmiezZhs/FCLaafUaVG6XRTcC8tmaQTCGuu8bmiN4bof4meJd6g9YNJDNDwe+9vMeic9GRYUiGm1VIh0J/CZDxcrdKIpJGniVGowY6x+8CU1Ai5ApJyOoBDRqyYrHLuKxCuRGBvS1MY7MTxjM8esmTBCCu9U0UT2vbbpS0E/B49yMgQmjtIbRLbMolsXuaDiXtZJgPSuovFIOSla2b8kXJdKeiRrSey4FhWtQTvGuapH0xHeNAWq965n6ur2qbnnZCWUZN3iul9MGi0s+NfFFEw/jekO4fbsaGpG4eTK4x1IWlXv2o0T8ZS+xxtEeRg7ICdiSrC1ee1xN5uUDoKyYWBENhwWAvd7N01aIUhVHhQlSCQaXUWPagvHPy8wu7x6/5F0f1BjlVmg7p7Cf2w9ou+mPC6/fzeFVQAiFQKw9XXx2oqwyTv78zaSoYQZlD3xlgKvs6wIuqr6Cyid43FFLdiVeYn5XP5xgyIRvgnLjZugPw8JEBY6gViWBAjlx0ivPV9Z4WyxQXRuUkWdsM0IkzM2IHiprw2M1DAGEnbjQadScmpU+qr1r6FmPpeFawPwQMZDi31cAAYr0fo0pIUCsqpTDpUbgULCtSeLASaAWRbXgy/W1zaFwE0FtEsHhlnxCmuSoJUdppRbBbi6DZSsnekZORpsVhEVgSAUlCECDgnbrsVmyPMg8LNxHDTmRiCMUxz5pphdaousEx7hFFCYWRvWqrwVjrsb3DQmnhkjDEILhNw96O2ZUKoIYUg/EiEAi/GCp/sfVxiTluWGPLfwI55rEnUjuB7aO9qozHDAP9TO1CPqcFwjubEApKaGCq8hkwwpkxo61FtHB7c+7sjMkM2sUxbObibiA6Npl2WLezS3kVhI5wQu1rDp+JFLVHDz+ciY//zCXJ8gNd/rxaXrYiVQUO2sGJNHgM4ujRmBw4wKZpl5eaHZOpVllQPYX7B3a3qtphuCYMEOC1dCRo11AmCS7GIYxKEqUZJiGmEGgCsl5mBBuVAidj8qC9m0EAbNI+qPtz45AtOOtPGtvwALYp5Cp3FeYAscsjqJKThTclTKL6jyhxVRTt1bzPRm3xEvypC+S0pLE+HrJOJtvMaRPpboEBHDXKpoUktPF7AaXLH1vInKeUFMN5rA/pwNryJEnCWmVaEfPtBCUr2LJ/JY6uzar4MJWKgN8w2eElwCKN6o2VSMO6q8LuE9Iy4Ux9KcDrpRiXzmIeGhT3UHAuHGHAhJI78El6eNyk6Q8TYkdu6Ox6QA1qomWwchUTwvNTAxNF6NnxhHGtkiYkZX1g5Kilb3b6E0/kETP0uRV6qE3ED2S7xvzxVUUVVxoYYqXR+FtvyN9LmBZeOy6QJAIWYs5QnzKwJFs4lZG5y1VVttJUCwlfSTNNpAe1KyO2NF6nOE1yHzIbMfctV6LwjcWEskJgSbRhUQFXLfaLld8sAfkoakKJG6kzJTIJz1lnCo7pMcKF0EhVjqa0q3LRDQkPh6jqWssyeR7MDV3FXsBTdoJ6YuK5Ir0zY8E6E5VIMoGqUkIw3cQl2PhzikbE1U4OlGWHR6yxXrBijvdTYFgYAX+tk5UkP0IQ9DvsI0paX/7RQjB8nJ0URjk7mKUt2tVDwXotBSKSYWOt9kxvPthu/2v3Q2gv3+B1nQNl8K1bB1r/inVZOcUewuyACkpvT4lKoa055rFvseQVEXYKFKFKLN+X1Pkf4UX5XvDLfpd0imxkN4cuCx+2qjCTqIa8p2ywraAuj5WqQjEw5H8BbBsGDGPLVpvXU3bxyt2kdbOpPJBUtTQH4sCqQmsDU56CIaq3gCjKKF+l46bxiKnTNJ6wmNCiAnzYcYRGFUyXCLK4a7/lAjVxzWWb8FyKlvrgEi1zcX+mkmZmx7pk3/LONDS5CtcFSYl+UqALuUayWIcGeVHRj1VUVUG0xwrzSCgYu3ajFZk573FukkOlkfbWjBquLPLCk6V37npuYSoX8Q8TdDjEJSszmf/xCjMhF7QY8LUoDSNYPTOCk4kLQxRRmczuf1StBVqRSoQbxurhGDy7HzsCzH5ucM4cZ0eABdKUwVjwJm+XsLWD5MrwAhgdnxowcjMwqo8uI1Rjcj0aDpTHwzwAB4LPVplpr7/tIOdCZcohzyHLzo2q4wJJPGDgE/jOPfaNCoE1/gRqvwLzn39/TThvhtsnaIaQ1t2hvD0re3iUKmxWnt+gkWITUqKiTYo+yFGKm8y/uGbGj2oHjY1RF0J3/VCLAPDJxDOx3Mbol7GBE+2oReUXpfMoW1LYTHzTtFkJsw7T1K0SgFDtyzoRg08pkwImhUyK7JZyA22FNmvUWX5A7ACXeBZd62l3PCuxHMRAuk5/tcZHqOIjyuSKr1dHQEkoLYrTMHuvy2ZFiBAZ4cbcejTmkKZ7RI0GHv1lZMuumM51i+OvaHZfDcMhL4SvVOsHzY5GqwGNGYcZKEfxJYHElTMNCYBQOZYa9VzwdRjtxEMLXKN2HijwkXyfJa2bu8hZBtZTPt3bQOoFmZjBYoXyRZE2kzSqwyxDcveIKv1yf44p9H5p62A9uEASLwjl+JQGyx9k8Caq2SlIMFtvUmAZLkKNZwRwjQlCYwfL/4DBqnXIXYEtMuZ9/1RO9XQbzz7Fzo2tz4sgnkCs9rrSt+TCg4XHndn8mPetwOz0E+uIkb4w7F3jbi0Mr8u4uz5NGS69x71qbjiQggk080hYTDk5XLYMs5CNSuUo9e05HxD22npDwogTpv5NfJYi3TzJ8zxWbcL9fC3IETaEjn3Nh7HbBlUEmG5zMFQxUOXykJq1BDJyLD1u1JJtPzDaUPAB/A/kbFi08aW/2bFHApt3KrNf4awWiUAr/OMNR7XxurasZTy21fzPNsOp86Eoq7q/Eje8kfamXPgwmu7LzLsHnLZnLmJFFbgjgfqvcp9OjbAevA9NuTnuETSajham0NKEJnOVVuYKrc1lOmDdXQJG8+6sk9KpVBK5Y9ZeWFx6Ho/JVnHxYZyLzazQaemhSPTBtzPU7DsTIQK0t2YHEuG14v6lvF66L+JSe8PGsPWEcR2VbgBCuVtH57nmYitIpzY7XkSLMYpKaUUFIhCBeW7NjkvLxMRF0a3lcoNiltGH/S5yEqVGL7It0GhxxSseeFyG7i0acm8YLZa3SbbBJdMbbHXxuFhsusgzf4fmEzzwmB04IPAG95t17OPNonWYt4qNtbxdrNcn3cHaMG+8yaxQptpvDj4S/PnvUIXrXNXEaG4quFx0ESywS3EVrdHxj0LMI/7kxJbsY5UsHX6qEEIrdfIEs64DZqf69FAbbBvNlxSwZzhNemoTuOaKWcx2DQQqORgVQhYWd2nlfGG2Pkad6cbXSH5or2J9A33kWKdJcd4/dXm2SPIrW8yxfnGDo1g2OOxSbMatfjnrJxVj/cX7ED++5Ve/uh396noyxxLkJzExCh9IeczEUPyxuZEqFo1Ky990maLnFe225L+WzbQT9N4rs8b11w2Mq87D0pgcwUie29yvHJV7sX8Zesjopv7CYbm/+gI+Ml59Y0t5ke+mmn+tlRhW921fGFbjqDxQuxaeLMhONqU1umndfygdhguWVt8lENlZfeeW8tL6O2VMHq6+wa482tx67kiy+jr78orpYr4xapjXWr/pr4rUsGZ2Fh4wTiZJJ5rCGmUuGclRw2/UvWHy4p9T42nSFeMU62gmlraKT+ay9tGteL1CoZPTxY95Q4ibmo//Nrecu2U87PCrfdIh/HQUjAthEmPSyYZcPTZpqFhFmaqlmpB6QilllRG+zxhc5cttHYrjxRwsPTU4GBwp1OWeg6QvmososB2cqBbeLTC5mx3LwYxFRWulzt2lGRvWe+Yoj7aYQ33ebKovOGFGvV8cTDo26p/Sig1Lu6guph+r//A4NFWhjrYvlLy1Ke3qF1Qxe3xSDFv0pQoPjT7M3Zjp0RTeve12fd93abSzJhXSQF2mQx/cNMxteKHhhoYTGuOQWsEQkT0xSz2uKWhni9CSy/Lppu7E+/txmIs+09EfBLb/ouAbQYAq1hT/lHunb6LN7BswzLTV0BnRpicxcZ9f2duUGaop1wFRgBwwA8CAMEAwybqLf/iNQdDVKrs0fa3kCqvwFl+Pu5MRbWy7SUO1OKcme2oQoZ+v4/xGcGHD2d9oxOByRkhKGcy9ThAirl0k9swwg4MGwaKZzmV8PHKHzKhWd/qSZcq90RYzv0xrwlKOkpaWf1o+J+q9dz4C2Ca2Aplldk534OEFI4dE/CY+/v/LHhufoJV1K9i5VPhbW7N8KPGzs9IPBZ6/HIiXQ3jW/CW3zF9w21xAlDKVw5ITd+Nl3JWvle+i+iN3rthJnCo8IpRAUp1Ia+UVHR3lhuC8as7zR8tNyVIxToB7K43UKRVDT77haPhJR+S10gF4ymstSrE6y09VlCny+qggWteLNFovryjtMmXdgIhcl/9p0KwK8HVpmeXpl2SbRd+sp2fnC054qJW+RGSGl1QyfRbxm2HZdL4vWDP1ATqmABbDlEz12Nd9wBuTqd8edcYBSyknkc8jL0RuiJwwsvt1MwtG72oUUXjdmD/ubTBHkrt/ONfHMyqTDRdfv76x4SPzJNfLPXKdjMh5eb5o40d69kPjyH1nPgog4iOGtvFFz7wJLg9WjGzPoeF4bpKyo2t5qbS6y8PS0lMe5UU6kpBBXs79TV7J3Vn54oc0sutkIl5aPBtmkhsRrnKXps59UpUfAq543H5tpEZjaRyQ44ndfV3iNt3rU+MvqEbUN+3U1FT+LPYim1yrhJe9Ee0ughfm47+adFMigPtNuQbg2BkZgEMnMgD7zoMB2HVCA7B07g3A3AkoDk0782S8ZI2BoYmBHyZO/Dz1eI+58HDhgo7gYmCzfDmCRwVc22PyWCpOF+O0a9+wI2eTCODpt2l0VwydfXNYKzlPRn9F2Ceo4hyZ+A5vbZmjf82QHyXEDjw/N/49Sb3keekexsGzU9ZSjYGtMiqYTULKLPq5dKyLEop2jLsa2HBnCGh2VhyFsUSTbEAtBxG7PuHI4vRsNpoPRvPKdxq0U9XEDFrjFA9gMx4j2EGMMOiJXwPUG8+ldCArQCTqxPdbyc4zmB0xn2wtM+tejK4mI2qLLBLMiTIxKN4swt3cJgRrZWQ0YpYPh8q2lRLOD3zy0qUFgZdYkMHYoHyG0LBMF2weI+3HoXTIBTnFElBUFye5v9xbx5e6FeLnfGu56EqKm3R+XobXXa0Ak1kYLVm1UyS1ckb5KMZgKXEEtL+MprxUBxAwCnM36skMtTCNg75IjGXLrxIr0YEh8lmZeGX818+sTgnE8JKRTWWLy4oF2gumn2NtPwiImmrsccfJHHL47ly1PD7puw5GHLmUXDRBFw+QIoQQAyjoXmHhVt8z/W08cKxrhc18vAiGD7eb2XiszktDR8Nn1PB8Y+Abrm/0ffIIlUmdS6aynXgx9EuvwMcVhVKa0rCCZNr3tzxRZVTE1vso1dupFNbqZNNgs5NVv6bO0XyM6ufXVN5Odk2yyrS/XBlhodfM0rpZB5kL9Gkpc2MIWcfGvp4uZnDhstlyRAX2cE5/hThnM2rRnaSsV+yHNbCINVBMwDFR/n2O9irGs7eTEWiqyMciO+2qseq/j52V6nb12DcbYcRrPc7iOaW9UzeQg68NlfEK0TWy1tGoSFXmFRC22y6TQFVOUjo5G7A5rfNz8DbqXivtpSJ8mBAoNs6LbqEz+mEq/VKyTRcF6BW3wWv74xLH/Um57u7N9A1pV53nkWouyTLFxVjVLERwJvccVIggA1letBsrXbqAwYLLZmskKjDdfBkYYg8DoUFnqvaQ8LAEwEAeQC88xEb/7lMqPjxmUCzNLh50+RrF1OTCqfXgHi08ZAdsk3rInUCwKKlZgBc5tWKlOsLXLZJnGUK4/hfGAetd7HaK6sC/Mw4B2zh5lIgCcLykH7/HD6R05eF7UxKjewzTdQv5riywUBALDUtBkEwrKhEyu7wAo0zXTyfhfe4bt4vvj2lwqp59r41uFzoYBekT8WgoW2HB6ihoiWIcbwCxi2EoMNJ+EGmQw0B3CIpDTUC4Pue9r1zvs24BQ0ChRJ1txvk6iXP5BClmQJFBiCk4ptp88Saf133VmbMZbTsuf1ku12268eCbPnwPrIasjqNnMPKci9anFTU3hkmOAWZzlKy3EGI4OaZePqFIacCCdcWvH0P5rPfzvmFd4ujVKFsM6tonOuhT9mplmQ/e6+ogjep+b0JyEh6sqIM5VlXqio+GUU8GdZxjRKJLvaHXab/2pWKdttTXS31oSJ3BlEa3f5gSrRE0fH0uYK3nAh7ymajQcX10aGzddtPccmipR7rQqBuEyo3BHaV2ULcSB1zQC3G97BmnL8l+5hxW7m1NSVnKY6wP42yCvihAEw2o1ZLDxNKV2b8lcmJtErRODWJ/ueMqpYsW+mIC2uUurXRWd9c8GUxuScrsTFG4Xixp2aZHjuc0WpfHY+r86RCq2Lc2aWgWVavSKxVLE1pEluAAH7DyXfd/A1Hndt1tl0hkSmTJSKqgzas4CnL+HRGOdWs1kaBeCO8LK6duiafmV4lf9+Jf7ZkBT8xJP0A9tZrs906bV6tBEj1pDFEc/a6WPrTS2suC1w6rqNo9SWWbX1LW/vyrGkfwfrjvOEPuF0FICvem03sVXDIYLnHcZLIH5a2s7xU4Otg904Am3Or+AM5u+HPnnjtn3/Z5J87WbT+IwZWTgGuQK4vMeThmd4NC0q2NrxQ22/tcRg31cuM4+0Xe75M0Lux4O3gDtOfWgQuRs9K/e8DzP0s8TUgnHELu+7YTGNNGmWoKbXmDRGjLGRjo7xnWy9zbRqVd7gCy1kH2du7uYQi+l9j7EARsIm78jkCUovwtGTC6rcO42FmlFgAE561Njp1lD1o639xCo+WJY5towVRuc7v+ppXNuCkQTf6YmFGtRT5KnHGDnedq5e6yYLO29UcE95yBBSemru7Ygc9oWx6cvofGpJ/xn7oETYJUXKcM14b7ukU577Dx/U3VbNfidz1YtBMMHQXh2M08TQgtednUrg2pehxlvdzj17lMFX8rSzlWlqvZHb1de9Yt5VJpV6UjkHicLU8RVRqOj0NH183ZBfCNtI7CPSZ1wgFeGzxLzjtCiFT3IxbYDAJVgedNQQxX7mIQTO4ijBeHmHojTbTGsePLVbm/N/oF6EViEw+wdDSshxEsHQ4bQYypkf+rHiKRpfJWFAtG0FYeYJfEjeVd3+r6YX+IvZA3hGJid9KKM4A4VFmiirCnNRjCvTwwtjO5exhQET1huxqgowqih3KTvPRWD2XknQgef00eWLRwbA2j0gKkzKjiQmBSQnYjDLlLyK81wV2nlGYfzwT/mGf7jeFn6kK1QzXmujtdm0mGqySF6LgHjJMRJrXxu7ZSc89EX1ZrXyk6rSEzaCIUeW6MExejidPo/y/bX+3hCXmneA67Gy0vSSjGW+SSHiokiBgTfxb1hr7+P2rQJPUI8DDdVcBg3SZA+9fY4NGSLNzd6AwPMksXQAqQHDHxuez85APYDntFx4WebYcTgevE7kXRWkOwWnl1Was7UDXg5tt/T772qbeGZVl8FcfaLSKGvem8lMWPmO5PPgDX5Nf8QeX9hdzP0vPR3D97HLKGmVk2AWcIBPSK9q8xxi4bJ/im1jAUaIxuqNyftYfpowkl0e3xR6/4R5Q3deSRW51FJfihceHgIZIKnYaA/wnAZp/i3LKazpfQ+jtV9oRlXBYj7Y98xf6BpZLAeJeGsahd1pi+7Jdff7/n27f8b+EdLnbiBby92hlqh9scZPkIOUt8F83+Z9uFO/P/IKysqqqciyiEl2N9tZpNIVOmSf2mzc4Tlp7Nwq3kHYaNOGK0khhJkPiJl7iJLcamimbk79G1QgxUtWA27PyI3aGIfzoHNpgAPfy7WDggQFa9Zp+QSeIHNLyf9EcwfGg8NcqwdFYwPIjHc28ny3PRKYFiAY6FyfBJw5FirvNKovflRWy5XhKJObxFYCmkUEOaPUciA3wqb1VindQCtFeJMt3/7Zay4tNKVTa+Po/gaLRIF3nponEUulAGrcKhRTULjXcJQlvp3gJpH4mUoH2XVwL9xP3XwYB1q1NlB5lv1YJRNDWGrOc3tSQU1AgDVNtVVUncDDy7b7mgTWsf8FQC3NRFUAYZhAuru/W+Q4lrZabkSXE7nYvGwho8o8rLp8qUoKzoIDSmKOpvJ0P//Cb6lZrlh7UDArdKKH/Gfod4+xbfeL1Lana1NS1QKompiv7ft6RjN4M0xC6DrfqbXPUItvb2vDDj0wrqciRFNWKhY/uOJzyAdqeJhYFMzOAk+X6VYGFOej+hhZodWmQXqCsZab//z/74ShUd4z9/OosScMC9XSFGwk+quLePbZxx8TNecCBQS4tFzl58GL1yQZZuXqi4IHbLvqsT1rs/0LV7wInuZY/lGyZ9XO4q27Zi2z+W7Sv9RoZYw6PpsCOe84bXIbrA4atHyWrCw7XjnMSW47qR4TMMYv9zPGGPi92P2f6/E46sew90Vk6pdgYtcWwKwzos/hxlt1p5lBJvBCXIoG0wkJ8JJrJvjMmIdAbrt4UnCvWzIn+Sc1qUckUty6XebjNS7mkMvRJ1111j1ih2Y9VopI1G0kgXDWK1DmqJjmgjWHxAH6XKqIq/GfPcUsaccOnCQkm+uDmolcx/VM59t/sStvyws8cexRQIVIWbV0HJnXOVp5UXhw0wUPEwpo5NLwFuqG5VtqyP42VLcWh1dNeoeWusRONRNCrRKMV4IZS5qbu0swZG3T2zflwDmB7Wfy1ICNx2ZePAkKuJcGtuGjUYsnPGTSLf7/POnF3q7X3iQgIn6N9Nc3CNlpEDzLStIILuGgxnEKJfjDpQM6Cujpgeds2AO73YW82ahKHaCb2bmKz3lGAq9x1/OsVaPinceWRur4u6VoQm88l8Mp/Mw/zeuBWgy5Kc8sU6WZ9Ko7/jgJUSimj2XEI+8o+T9jtYZS7qiWDeAFytWgAzhNr56kYLPbg/0Tc4vqljKguF0EcbZb1UVBSCWFQGo2KEPqSQerGyxysDaXh/Xiws+whwj/UEx43S/QzJ7ayDEf849Ktw/JsV+eyiVEFh6atbN/+5YjzNWTc6BIMeJcp4unhAHf9z4iPAd0Yz7zI9DHcmlU7b28nU9sZ+BANXjOFzjtrnpM+EnoTmOFsSMKzYvj14s5w0UuJYbut25bsQRDdbjVaZ6/3Qq/brVgyX6O+SDJXaAcltw3r9Xc2cHaezewJtchsPDME8Ax/c6wO5xfyMM51v0ipzUT5BkGop1l1U3G49tHlBiqpKzeFRqqwHdRguhKGIe7iI4L10UqK/yB+oZCla8W+Jm9jJOLHQfGlAlioN4Ll1uz83vUeP5WoDaZ4osTu/OTAiwVKiHSS0rg8rLuWUUXVWW6lDGFZCQQa6ObH2e+rKleZyolWpEn0vd3EJg+EF29YSP6YciKGhTC5nmSGlWYIuHm6uaYxzyL1MURcJIShaIGhnc/G/hgW6MSabSjuuUkXatXwIb2iGzbWFZYtbhu9ghZNrRKZGTniUNqDMUg2gUZZsHY7AXffUabRV9pkLso9Sa1wtvlxdNYZtBel6AP5WPwiezo4NYKSpI9VLv0oYiaMK0+JGqnFKdm6kN5fWOFYj4588TZEwhcQuTeGvCj2n87keER8SWlnvvJ09CCgObRQ+OjYg5paXrxU5Qe/D6RRJeruZ4GYAE2TlXnYY8+K5z+kW0oDZxXZUeaxOy7386rsj8BYgzAICiH90p4jO1DMCSf0qjSpAnTRDKEnltANsFQ/qVwfp257iNhWXieZGE6lsajBDjc7OvNq0WMimJ3VvEySDBTFmEJrO4u2DOkY3lw2rICm8p2qZCtxVc2me02jR7lTeCNl2JH3j9LJJrdH+X50OBbpuDMSKGEFajUw9Wym2JKLp9G6ivJ5CUEwBMQGSImwEyJWKvFGif8JZNyHjwfR0q9MaeHDuAuMVSzWtjjm0uM/AzUSD4dbfDyBzaivh8hC5ewi2xVlbZiM0/CZaF3jBLykMJQAkHvFCFCivVm6lRgSbcULTKNoF2SaTBWnKZW/1FAJg6rnM3HeByB4Y6G6r6RtQG6QM28hGQUzI3g8Qk9b4EykuCLuZlCJfGyzmQHBtucd2azVoLS0YiJnAYsHljAvsCAgaU0KDObJ1gwh+OvWga8SU0zfWOjzdBa4mPB++IxLvsYoFc69tHLOtGxRFDhj+VJy0rv7dSlLw4Ethm0kwljx/VPQYQaEXdUN5U8H6KAh5K4aSPetN9Lf7NgfxS3X82BS8peTUAlglHxUkuwQT4WXDvz3F+ocI2BXTNLClAVtKgksrc7Zv8Ur5dSH0uF+VpqZP2xRo96uGCyHWhW/D4NvolZns5Vy4jn+7TVJHD5kSvkR2oHUXAbZdVrJUaO8qQhG/dIitjJoIru6AkcJwFaDNlhZzqAEfGTyOy2GbgRxELiURLWA/BmHbLvM2Q3yHFgt8AZ0r8BW5RdkFZghQe+TAsEFDxTDQ20rFqOtcRmqW6Otto92v+u7+bu0nPZVqZQUZgEVSxAtYRjcbapu9ilpnYQ03BcMq7sO8dlCTqJ4/28XOAgA487FAeJIcWzz9Tp5YfQ3iyxnW8XynIFu6ZM5sctYwp/ZlHjRew8O6A+bUym1zZvFZngTaY4xoBCTNHGSRwJmNM9R4mYF/NhOr4+ny8xGZad+yJBJSqmFKZRom6bH6YzHnPiZ6buazx63a/owLdpXm7fTm0v8BPsVRIMTx1lGPqDFJzedqyoDH1EWbq0k+GKnXUYVO2XkLke2CSiJnzkM2cX5K2oJwUGwucZY5He71qJRfXSez9NXRwJjsZyY2Ff3tXCvL52e1xmrQ5qzfQ8io/WM9Ys/a6ZmuZvQqkSekuPl9Wg5dTIi9Xj+4kDSlkF/onrWzlrRmy4W8eetrck+dE5PIfofkns9N6L2bUVe6TLZ3dZ9IqtU0vd+a9yBJz2oUf3MBt/pVlQIoi8rrsSK6pGr+hV019WGuV32984cH0Pgu6P0mzPF5m8Balvo3Sc5ZV7Z8WRFT1ctecbHtJk6lrWdNWSvSplKTWFvKwibe73Ri945s1X+pUqepodlmX/PChgHer2UrF+F225tVt90/PreaEHGaJvEEA8/uP8Q2ksD1qhEvp0Wpdpc3lUzgSrcvfGaQz/jJftQ0KWoJPms1C33jOQm4/jDZVzzZp1S9uF9xzZaf8QFa62nN7qhVUqNjRdBFqf5NL533pOW02DUi13hwjdA1Ate4cw3frQzdH9UKjY7j08BYX9FCFBI3ppDq+sSBF3FSZ0PMWUtk3gYuMi6Y8gZHxVW1TVRPMBYQbmvNWb5cRtJShOdEi2Z2DKdqh0q71G8OXQF7RLumCEgMSml77zwBykqVQT7UFKo2y4Kn5OFaY+M4nK0yEEfZYyC9t51bVcuKU4Ek42SH2rTNPU8sKt32Hk0M7bSCDijv7roQMbEfBjtOywVMSiBSgFAStFjlz6bz/k3PjLnDhh5PdO1eqDSwVtnjmBxqHnRokuz42R73t+3IbTQ+6UfGlsp2eDLg+WEzJjHsE1TdnpKNizDkhJCBkgby/RTbnWa5xsgdM91phlsZuEkrYor1PGb9GijRV4M2xrpqlCPN+mo9a8s2iiwIYdzY0202ZURULyZlQEXtQXLV6iz21gC8qb98fRnoCPJeHLDO+IszUSljHVh+LY1pentoytJdaxKxZLxVJoNKMtzUJ46pmKbrDVBguuYADFXKPJWvp/O0MdBjrp7O0foTgNdXAJf+Y6sDOx4osDRUs+Xs2MgwpE/ErGQjZ+vwsnPYzoadSoAB1WpVox6kXFiUjjF6e3GhhfRSsUg06+4Wp9i8FZABCVuVGCgZFLdY4CLYMrE44qZK0S6nWhcyC5ITs466hjbawJppLRPH1RdXGXW8Rh4cJGEXCoJ7TIGXEMWBjNioJWmt8fArJ6SujSTWhlL2BiaCPN7z4lAN4Pt3NuF874jr4F3rQhdBR4sXOd4WyC9AO2ygIYZWBZbfRLLO6XgQtF6fAnI6Dqf7WUPZq2nZr5Ec1IzMMaxadtL2Xd9W9mC+Ds9aS6FXAB/+2GX4SHNUcA8VUg2l4sQMQwMb1YSXcNR4yHERFqhFjO0G5BWb2brNO+saVeeLS+LN9u37GwiAulPCE5mpwdlMrMawsWEFJCEtxLLkpPA60237sDok0j8HSHm61CIDPao/zgH0YTefrLlga7jBEq9y8GMQemeRu2lvOnbBs+1u05rZTgy9/zhuudN4xaR6EXy8A0mivYAlM5n80qFeaxYhmvqCqtij+jSiNLHv84MZGXouUJPoOKUWx40JLRL6fVXMN+fUeHsJz4Bf1HWg4fYHenTq00RVzTI7cC+g0fZiZMzdveFsnkABvmBjrtA/EfuDxtuYQpkXTVBkRIWq2uUACSWFLQHznoOYGpf7AHhfQrGrzluyGPAHBz2I5oEaj81YNX+nrptyRvtqTyKa0DzTWGYnUwgqlZ8BiH7dNQe1fDahacmj/W4lZtc4oME7988FHJk4UQnhH+5ub0280f6fXzE/wz8LtnvhIYjOOo1jybqtq2/YQLcqqaikFCfZUrexHd45C5zXwkMBUj+avZCmXtSZyNdl6aiwhE0lBqzWTTBtZU1ryDe+EwVfgZg24bg+bZojE3T6tYBzZfV38Nd9T7Ovrxe9bLb250M/amanozzvMjvq4Evq3VnGWtEEqeGM9RQ0VsLha1rrxm9Fw9nRi2GbtULeZ/VR/jAbUXNFi8B7EoICHyWB6t8TY8sK7TSRqv3NTWB4F1P4ALNYUtVM1GcpzViZ6NpYmPW5CSXNzYqObUimNcrU3nmr6I6u1NTGKUWmCrJulchSMsvbBAYfosorxSR40KoxGnBA4eE9hh/Dmd434BQjCi+yg7G0c57V5SLqq7xVO2HwZMrHPmlJGZ3NdIyK2zJLNGYgCxYDLJeNDfAr0JA4QUpiYEkERITDbFmOW1a6WNW0LsG7Q1UQAjRNt1apFo2gtnB73ODEc5BN2kQgUeZN87MqUySY+wXWe9WIeepM0cKuFS0F8DRthkhtJB6AIiwJtPUg/EgbNGJ2e4/d5D0ywKqnM7wn4th6w+mldqZ2M0MHiS7dRrJodNcRpA5PEkYcJcJeF7CpEurOCGaQxApmYKFyAklKELAws6U7BYnobW4EnUP1LQAEkUZ7MYgsjAG3xg4tR9boXOb1Cd9omtlrm/eWQPtS1vxAQsJzuvorhIoZ4pSdh2zPhAAQqgw0zZ6Hsy0+bhUHRt9u6DFoRomoKhiUwZLcHO9SRRx+jShbwclQ6CJri7pG0xRX7BBmRRIaNSKBdVvMm6KR7ZAaYGP3jnsENrGlVHZPYaECAf17WexTvYodMo8nwku9I+6cEfL5YadvF4lD2bVERSUzQtQx1yXclPVLxOcUGrioP67U7fRauTd2i0Uw4tsH3yByeY1tBkpgI4AZokwyDkk3dCkFXc2NDP5/nmvMv1pFbNE8xiaBcia6UYuSiqvJS92xmdDbKL+DnZKZmYFWBTPKluZM7erhLkPBrjzKw+FoSXhJEjuw3Qc0Wj4qq1N5KJ8xLJ/uHoYTBJ1zWK8Z0T1CBoMGt/wWcALbpPGbmxFNCdzDGkmXKXE48yCxsHM5S/RlwoyCE1AtmIi8cnJ0ODNrUFn/4OpWju5n1a9KKEAde6w3GVmUIK9WdDWGP72yUgfxt9jOD4qDv98jbVVgWBvv8Y1hSvZxhhu//hb//6IcH2EvcBuEd8oBMgSQguZMmqwi5nMwaGmoCrI9uHczYfOlUxMjBEYsVaHql19CZe9Dq+o6p8TFmqLvjvV+pSISJ1d93z91NVe3inAabOZZ5ezXzNldYVDdSq97QYWujQMV4JBMcf5Qvqcqw9Krrit8m6eW8exhcxLtYi/k3OklZaPH9SMi7njGwH40MRkeV5NggtNfoeJymYYU62wxL4AM4xygGP8AtnUFo1jOBJY9i0Cuq54rLaHNLBNNOOd4xzOTfc9eCGEUDBWWQlFiZJ6PbE7aOUKY7CFYHlunwk5DChCba9Gu9//a7E73jaFCAXByvAOwqgoj0JkJvsiEi5tmF2LUtxOdYwT37vhDYVQKng8gYzaGQXCL8Dg7pkwwUM3PBJYySJloOnWDM9vPKpVA0NI9QYKnt+OqEYTfcksat0BbV2JLMDiZN53NZtqefTdXO8P5tvrcoUvo3UsNCld10rybkpmOUFXqJQfi1LmV4A0n7sk1nODKNo46cyiYUavZZSqqTsxRR+AYhZZh5X4Fv7jnnKDJLkiyA+bmbSfIXJrY5nMn5pQLbJ+o7BYmjHeQ5Ag0OYYET+aHk80F12lg5/MV4bloRUSBGo/xTA2Tk5pOTmuUnEHAjy5v/Lj3gHBXbdk/+iW651xpmK/DU66qNpLSzSCFlwwc9Sn5WrIn30j25ZXkAMrbW9gEvluP0ePqlqJC9Jhtw3gmMyrj1Hpst+ExrbKk3XAIypubu0iMgJUidDxDJXidH9LkXcSuK1cr6tN0VMbVnJlduhiuqaTJV97CYgYsD02lHY7WYjXgcs0iWzWrK6mavnCIrMpuVx615zC1tUNEz06KdCe365IpWOL+JRIzCMXtQAY1mwIBVcuYlrAsrOi8AipGy0HjUojErRUlzz6HNUoRcgoRpQ19hc9XEaJxA14nRfE8nRAreCEKOSz3JtsbMgbi568ypBC6MRG+NlpFK/uxPdotoaUmIMTWGHULx9CuQNCT3u4pU99mNAcYo86EK+mdIuEmAVYCaNQBlI0e0FbSXTWgS+hMNO4J0YZ6cEMAm3BjXsf+PnzfleQsMNOnKQhVGYJw06BY0c3pndES7sw2V7ec8bL8l+Yeapswuy18FIshCux7Iu6qM4rqcwNzjGT1vuiF305Q1O0aNqRXBiDEpKpmGsi1RUQexyeTgTcMSYmqcC6n0HjsqFaxGl7BOZkeGVnUrlq1ekeYUqnAbCRayczhmMArBlj8iNeIyn4RL317xyhVqtCnNCpRiyubQER43VKJlkogA19R+qEFS2zO2p4K0LclAfLq0VR7o98jOFOQp+biDVIAM15cvKlWVcJdyPpSCZlYrOrXuPXODZnWIfu1I7UhwJhvjGdF2JbqnXmgMh9WGM+FNbfx5FfQIdoERHEXCNHlTjRw4PRGjzJKPnALtPvSAWyg+m2HLi1z0fqpxVPH7B5CXHuJrOC7AwDO9qyCWkpmGwdWiQWLc0WwFzjYbZqL2y2yu0Wp4uBGXwQp/CPmlgbVrwZjtFw6iKfrAS8/oFPJG3I/eU3uJS/hrqL/DsqG5JBKkn2ntHSbcodIgNl1XB8OlxFl3pPpQYj75+Gi7MCG7MKmVNiSOWzHXf/8frtu1D2P6umMWwDNUmjpRWkpXQpgbsfh8y7CjyxysHeFz1UhRNQ+xHfDqg4ciiIW8ZVlSP6M4Fa6751I51se+FGdzzQ/mT6udFS2PpQ9PIeW7HyITy5AyosuSLgfghUUxGOWllK7HBYOF/7hgxbHiJnebcrgV3vlLBhF/dWtjpkXtkzpNrEsjutiectFnWtEnupyAQPjHfceZymruMXAHGoyV3NmSMQkEucWLjwtjPSJOzTT0thd1/nukWw3BL7NfQRq7FUnB4iw69IqIME+vpQOjLAOOsRqVbF4WrvgWcnwnBR4/qSjn1enB2iw/MlIVgcMjdQz4avGgOCcjXZD8DEjEAqWRX+S6NByEVXXRXsDbxD9FMkNOtl9BtAzgJ4B9OEOjaNz0d5vqIgCykq6PSvQZagFZ9deLuzQzIw3p3FUpHOk19aelUiSzpGOUStDorFFJJlSt0ySSNB5JtvuFpEKi/4dEQlrau6Mks4oKUneSYbrMeEUcgeCFrccbmEeZk6AcCrTQxa7OVEWZgtTSBikSlcvBN2jUa9GQNHLpcbKnviXqBC62lpcGbOBr13wlGSoS4ELJx0pc4F8ZKoSYexUEx0HVsbO0JcZL2icBdujVSNQRSROh0zKVo0xtdUpwDbBzgVqBEQzHa9KICJLW0iXCclIJONAYrUgKwcZlNDkQibXk4OOpwOYoNGkBnhukHVyPsuPQoLx4g7yR/NWO6EyqChv01X0OhRhwYjTDLPPaHNNbbfQfSTbq4NiX7MEShCFeki5EK/sCDwf04vt8Hf6npPdKdhyiUcfZM2Btsg7JJdY4JbpjjuhPuBMCvBcuWlEcVgj/YORtnBqCyctJoRRx78A2Z2C6Io0ywZ5K0CohWQnW0RfL0RO27WB+KZEEdeqlFUSRteoEW4OrNvbueEqjfLVMNu7oVIDXu+zVibWYuYvF3jNYPdrLRxZ5lQsw/N4Gp5oejRVqT/vNKAyn4/Wvvpa9/TzhSps84m6RbGHwyvB+lxuHGaA8tIWer1AmewyhryGCnA5DIbAQwXGbp0co1nvcrTp7zMdpvRMZhpwQ4GS0R56XDOmvX20pOETaLm9HTvtmrzwf8ArwY6o4jqXbw13y+0Cp4fGDjJXLLxrtXhsGBaw6ZFRHX5uKKR556Gj70i1y7GMUbvx79tOhgXjdGQ/c8dd/3271/C+uUE/vmDECLyF2/4c8nb6xjdqH7gTd3abp9Sxi6EzZDGC4zsU7Q3OS8Wt7fI9aB78n0GuKXHfYS3ypLZ0F3P/82vw+j/R+58LL/i3Pn4AEnpSQT4DjSs/9yCLY9+2qHmg39dwJxHx/rAiy3ZPzGw05OKmQrUTeRvF6vX6lCyMRbnPWEI3Tq0HH5eOXgstj0y/Lcg2POjYJ/BVzokHVinjPrmqj3Jby8ZiU0BddIuMESthF4B2739+CUYFyonFVcJ5Aizz+dTUbfueRrWkP3ck9rp0gH2eZBxrdjcWrLQYtD5J/7SOil4u/keYb7ra1PyesOiNCnaCSSC20AudCisu+DkLzU6pNiuc4z/5BOBqZdRFiu60d05euKUXQKYDjc+zdSaW2UjIKnSsV/b27DCw+6jVYh0tH3SPDd+mOq5awzK+gag4gQpO6nw6j/gGVtpi8W2sphOQ+f5qnVRc+etHtI05ie+jh2ewnwoKGzn6y+i0ZVebGM4tR/2acLIb/S4aVHC6B299Tif9V7EuCOKI3Kt7Z95mtrMiaPuYKcxtmFAyGjqmgdvABmkDu+zqTFJdfNgpxk7rZoSIjgN5Lu2ApBoRSc1PCyA63Oug1lk7ONGJApNG7MxeWyPq4aFRLsAilPGaKWwanAdArjLNxRz6f+fpOJjHrOrIrMfeoeJQl0tG8TjpwiDZ+T+agnVd2M4Naumkhm7t5zS0OmPNq9asCebAVGcNs8r55rNKVuU5yprtDsHkTajDdX+gITOoA1T0Jk2S6uh8EabnfQqfefxx80Tmb6STOhTscdpBmhqPG42K80KkJxwLB2uOCywmwrDeMZWzgUioOZfX5332GT7Plk6K0Glx+8l86cYgWn1UAd40qhLTsaNjdbBO2NWyqs8Q6LMfJ/ckXUlfFVcp1kfulcpM9M653I2x1Nk0anH4pQXWczzfp33rd6PEviOmhsQV3R0IaSsjdzOt+7ybi7O1Ow9DInC4QAPuK22JFQAe7QzzNNPB5HbytEK3kPZZDQV3VUHgwTq6iJ7rjdlUf5WfucR+1EvZoX1BM4vMN2rLwiO7fF6pjC5V0eFdk0vUjLIqRZCxDoDLhYu6peciAerSlZa6fZsvqL4W0E2wMe37YOl5RHy/sYB6qzcGzsxSuqTzvgPsNV2rSFu5LDJNeF72sH+/vmWr3bo6dw7avdQ1jQhzMXD6R78DA2d72vmME9oaOjS150a96KsKQbHaUEhwSxhGWW5gKane/2wEusrVbEPJvI4BkAUmulTMEVVlRlU4zAl0D+EPb32GlfCQgYlUuuh0vBm0JFl9wiBDQgI8tra5It4yzO7EbSkiqNlgDAELNseKQp1/pj5TMHjCgytoe8JiQqeS+h9pCprUkyyZQto0qqnAgNqQlGuR47BTfbBJumH1ZXsZC7yWbLR151LSuGEsNu5Nwy24Y5BE33G4uVywAju4/349K5sVBHRUI1kbj8dNGejDbK3Xq3Nszmbs2JLAzrnjjDxABn4ySwQpDKXeeN0PQF2Sr90XQJCaCRgKSR1baobNwbDxi5iegauUlHZ1DvhfGZRT4n31atihMQ5XLIyYGjHZIzxSsIgW82usWpV6UspR04FgTujYuDqt6sAJlOASFo1IkduCD382s7yzzpJdolNejXQ3V5YEGmQ9kPnO8u2utJGeZ/yYcZZGzoqCpVSTNq6jSwPi4pIcGdScyut5E3RpyaA4bNB8Aov6hucco0ZJ3vcXiPNIGjV2ijprbgMHLGZr4XIE3pLp2Wyj/Z5MIIUPMNYZEFGH70IY3kUAH8DX1ESYvBqwtK/S2pvdjFI+yN5zND1b0vnshrSnX4wNv0wT3aDMhGWeNeKG5MFqEDYQSnQmYbxbqs9/LFKafFBW3tOiUH8IABfC4HBPhGapl8POSQyjbk49xqRlV49Qww1rBC/V1jcmPFXWN8ah6BecInDK20I54sx+XWd4ssMH7tPN36XpRsNdlyYbEm2cdXxfwyxd5suShTHiOqshVjxjtIyjAEuO+HlEUUPzrZb6OOaMtz8Yk7IwVqHgGJeD96ANZ5WUpy0UjyPf6GZnZE45lUllcaUR7LfhrNKDUakzYWuzlqHVXoiJG5T2CogcZHOLZKCOu7j7vf1evJS2OYqwiOchuucHqHbhCGDR3xfGOSI4DLggSyyOuCOIVHxV4hWW60iimH3SBeseWywZQQ/aW6XGoEyXrOGGNGHcX64Law4NWllbMYbJpZ1wDQOVtzIzczFVQlqgkaqKGgHDh9cvFuxxJKsSnyQxl7dNS5tcKc+adMUblDqvKFhU59YbloaMa14W095fJbiFYVUE75bb/+8AwK3TsJ5x/z7fOar0smV74SFgELi3LcqT7kKacjylPe7OJSmuaa+m8SbO6b33qfZqrUuxlAMoV92pJxp5gPX5BAfhUAt9ebaf5w4i4FYS4YHCpNmd8nRO0CGQod9A0vcyZPxOlQFiR/lKN5yIX1Ar6MGQ4BMH+YflGeLhCDTqv4dRgPp4Ijkw3azMgnmpPntY+PN5MYZiGJ4lga0kG6cMHsvaIrCkAJLkIEAWHpmHy0nctxL3JPR5HgO6lMv5ab9GW48vQ3fLAlBHDKy+2qKRA3demMXS7oKj4TdYczi6pNOGoyulFH5OJeF9sdR8iVk2rLJLraOAvikSi2iWBLaGKz7VlLM1EneWzqJmHw5rV3ZYzFUOjDXfeDOfcTlKyMCHPh+IRpRk/Egy+S9bDHDlCSykecKkIx+suPxfiUYP5u4CxubathMNwzbR+iBMDrSThOssuenclUTPKkwek0SazyIHiBk4ZFQfB4Hx6qqYyhqjxvMQvvmNrgxpneWylgDHRW37SbANc0Al5JRK146ArVYNkW19WCRSwtTi/hHlZAXTMaRBQy6VeKO/bt1ZJ6acX7oDzasOSFo1oWshOJ3VIophc0k20COkc2ZI/QeHIfnjKT9OeNNQ15/HUEPcvyP0aEIXc4huzHZuhGdR7aQDCEnDZiMcpkGTA6MI9aIURdzBInwIGGpaP+oNOytJE2lbaaFh+40n1l81FWdVgx97iERC2wZiDqm/Jh87hOenlhvyn44OJxA59WekpKuNRl5LlxsnstqfXLFxSVg7FtUgmsgfaOMd27e3bklyREUIBO9kyjJU97TY9gjBWwQGPjkPhhWgEYWzM5Y9jP5CYBqrmgFBDIG8SK0Ioen5dHtCXIoQxtR4NQkl98XUF8gwMUasjqYcq0rkE57+L83tUdRdtW08NEn4YXQmmBwjxGCqqMJs6nZVLrruiK4d2exFkO1r5Gv9MPsLPIET6MBEZAJCXyJoc6/cCDlDFHwLTnkPHUPS4kWJY5wHE8K2qS0V5QO6pxNOtTfmnMsH3cBW0g2JxC7uFVxWUxwYsKa02+Vm3ZB7mGd3EUn3gq8UL8qTCnxm0P9BkdsUBwqgn0jpUHsygSLV5huCYpZoBIJ3n2dIWbYWzu5nwk2lJrj057BVgvYmMDQ6SAMtO+HzFsm4WkWeHl8R0Pah8jbtggHcRKJW0PG+tK4gFZlGoEFrFYMdn2lgca7dGqMydUO90BCtyLt0qh0IS3E34bdszk21hB8KteSPpVJmfSLBG4lsjK0eG7T6yAD1yHDSyxjEgYanpjlaRDwmJBbIHqjz9GgNTQgiyiOzndOynHEit/sUkOfGhpTt0xYktEsymXh/PCETE5rFg69I0YcTKaSYHG7UMi4iaq4IcpEscs8cTvvrG0XFQf4NikgEMJBaCGThYeBpJ4cyfXN+g9edz6AusaJu8ukI0Ua57s4nlHvzt2fweJ9U9RsmPBi6znMLvpTzOoRqEVhYMYynkzDG66j5k4e6/CdujDY43ibSdjChs+T0ErJcJ7Rk3f1mnkT3Nyal2IQiUb5NummgD9L7oi9uNwNHDLFKFtZdDXQCOl12x36ceWlDGacsebZLTBzBtMRhgj6WEuDq3tHKUNNVFrjmUrTiHiVJ7BsB4mBpFgHH6lM64XNbyjXWnfU1BncRGHjmTANlnNAzzidAlIHYBC6pNkJ5pBUjK3pjMWaIgLZNSuviUeM+0bmgdEx8v5hRb9xX7pMG5+YUyCaMzBDmpw0yJP6uxq45Lvaozo7oN519u2FMzGACgZSO6jqOB8X93MdM2Thi02KTzntS7c2h542rVhvLqCdVX8NbKmqLyLPx8ojayl3wohH0foms1XHjnuCGxQEoLDpUiu3k3sSRheSj9sXy8nIZcFbd30cvSTUQOsJ3zQX/4NhXKtqpkWtA/cJTPQdReR1T4W1JIYyOB3owQ9ck71/mDLrXfCrjNp41mJth9xNJ9bZGWd9765NPRURNlEbM+csIZczB21Sa3ooJYe8Q+/NXgJN+zTHeFMGjMVhvxd7SiuGgTwDUwNRCe1S7SvuNWvLJDkAbIoVj6B4FvS9JNvp+LnUk4A8nyEKltUPZNtEU/nGXxFfsy4w63DEBw1fogBiREImw+7aSsyKvStImQw9dximpDV0fsgYlKZ0IyxiUhUW4jwJGy4JSqvtvNzrVwNC6MqfzxlI6xPYA6wzo64+Hp2KyMUx3+rzRdNmjF+XlLmfvK4PPpepKKQVRLhtRk3KDAzBvYsBOA74DB4DbuVTRyhJtP6pgQu9CnwSBrCaiCAp0RmWYPo5dd9NVmfTXp3S3Ob7H8XTjhHDfLGMthMWVSfBlsrYLNzYlW6J0rEqXuikaXbRPVjtkRPLaahw+7F7LsvOrNj6il85Z/SOaJcw5/bPxMWtIZjnr8+yzvg7TZWel5GkJQkMEJIDvSJka9iMz1sSR42Wp6YqCsmLnarKNnDYqLAq0QQc0lqh6GUzeplpjHyjoZLNP6mj2iM2jHRAr3nS54qhSGVCjnvA0LNlDxYWvAVqWnEC0oSSKr/v6usmujQIqKOiOLOE3gFhuqE9ocOpTNBQ69ygP2r9PYBrI79Ip/P4v7Zm17p5qkQ2vaBdMos9En7cpNbmaA/qOvuQ9/xX0vjecG0pa7zIkeWpXpNh1yGPvAqOhKqy94eYHLkt26DpxILk+/5cfdfLbpQW7qYgqt106skuoyt2uhbPtpdvsAkV5KlbGwDCsmMvYrY3B/sR/uakteerGOw6tC7XvssirnC1RVjyqtEddHdOoTng1ybPnD2RmWHNJOg7ytErH+hjCTivARairSGYMyPTdKBh2LwLJySIPZGRRFcyfPoOpE5Kfz9fluCSbAl3GUNbABN6SADx4T3xw4IPwOrh3rfCOt/DmnCVwm3MFzmPSes3uItp7OpnUgNTT+M0iKvL1lTOVr6C3+Xxp+zCr0Pej8ziM2fzBla+XI38KBiXcY+hZQMxnPoZW9mS3v196Gq8Wp1sYezoC69cU0w7ahnjgcLlshVLNkl0lznJSvVEANJISmkkFLViNHGFORffcVD8w19mactzRjltQJ7bLZJmKaj8ItoLM1LXBapEf3HBFBcqZMvU9xbBa3APn62gXcLy7iKbsoCEV6tAqtYA7mAjCA7PZXrmqzHl1gTaQ/jZ3K0zRNG4d2bk+/aoVwBs7pmXL3miETmVuVQwjfoKBd3fKrfvOKtB3QQd1y5Xm8THGOQy3ywU8GCu3akqaqJFdexQIqSLQJMV7+udNIUjSrxxUaTP/93vVG5L0w5HVToFdsT0koK2luC8Ax0mqFO6Bd1IkIqT2pwjjBymhMRCjCdscxuok+GgYEEuKQrzE0/3bZB1E2S2mPAJPljtv4lSYNiaZFkHlLgUKJqTWj5IGbDlr5DZvsguelBuKHYzZOCTvFmtdbRJWFXjia8fS4bCHTNMtQt5Wmmp3BuyWpMdBJ0ojPmy1OOFjaG9Shk1SHWzpFU5FmAUnP2EatAE6p5NXa8TcW4Fw31gjJefAfl2xOV2CgUygLy30nAmAEcM+6LFb1sEE3EumOOENUqryIFxfjl1ynlbASKFE4crWkt1s6DiB4KpPzSWc5qbj2c7TcNHFuuYfsLVCyRyRkJ9sdVwct2a7C3Z1XOrdT9Z4+iFGJYmWNFC9s5/EoaSrF2CYlVsimS3gyI94QIugyT5IsgcGdoeJ0Ry/kVBzpGdp3ov6lltvkvCMyUpB2THi79PQPQ3lC2p60CM/chTnuAtscKkaLlR5Xc0N+4q4YQ+Jc24zvBq6vtnktB035OG5HBFjg9Kw0buLHVaZ6FvjTuRoPsP6W1QpTzJWqVdKpmYhRGluS3El4OwoM9hYGIgarnlxmT15uCpUPwAdO5wb5YisG+B4dH+QVfkpa3N2LmP9hKYiwMdTiqUnzjwxLWkUoDrY8KLV7zAU6JZSQ1Ql4yHzPC8x992su0DpCQu2ae1FKEIA/QYhj6hGOGl3NklE+q1ovzU8/nHEYZTByNMfFUwMwuwWDI/ozk2EkP7hAyOPPO4mgooYIAghSMjbVXLTXbFD/V5h6ToY7gkHZ1wsdCmm7pkudpMNPPzfnmQw+GWzLrk+acBZ7bPnCbNYB6fyZ0YhC2qGCdFgHavNzOglWcMjo84CO0WwQnzffIgCH8mCYZoZzM7ggrzJmM223TkEFqYEqgzaF8LwyoG5vAHvY5Q4TKfxmXdCnkyh1ThDyPDBVBtYFl6lVo6j1lg1wqB2VJy7QyKLQU/sanOESRm0aUF1wQq217Bpliq5qc9bzjGLmGjk734f41ii6DDM4MPo5MoiFzQDsvzAaRLgLAkxSjyM0d/VUiQ7rCcBfFkFUD7ajqqbN9mZB74zdrtNoCg0PheIveVKR/qk1IZN7IstovusDrRkB/SGHTTw+ZUZYhcGvoIc7S+7cHPbkSRos6RLHAbzhbdUE1RihTX0ZwKYK2WymwHC9iqwyBv62leOg8V1q2DqYKgw36V2gkdhe+FRCNMEqzIGatUp7IILZvJt8+VZfSpWxOaHLv6bPmowoSXG+pN+RTGuKuYo899U6HZOhHrHGddzmTaU/ZMp5oeOVH3ya591qKz4+0u38fAH2hMtfHKtMcXeHMlH/ItS5bCZazKPbV2LgIDb5Zp+i/Cw4oiXYH2CsyBXuXMmr3zOR41+ksjew5jCOOyK/ZhVmLTa0J+BtuAe1Vr/kmA6McuE6GR6KrCksbWkUKavTKlS8FBYhmlG9PJiAQAaK5eG0RWT7dQG3PXOIRzxDDqe8goXmB81w0OP/RAkOqEFtjFi/nqjYB/18BwPAgKrHn8rDuRX5ZxFmlBFkm5ruPq8rxEakaa8BzML/qNE/3mEYRqj2imNMdzbLrHGz6LIrcR/gnOtPiqg1YPiSzL+m6SFb2302tuG8stuYIt1Rj6F392db8H3PoPbUlZzjfFRQujokxe1Etv86C4J0V1tpGWn3K/iwFIcGXmmsRbuWgN8RStaHwnc1gb8yzMYoaXeYbj6sLbjYqhXbzyBsM8XK4wfa/1KHIOVSvuhfn4QH5+ytkfhhC0kqwA3jrzTYAdVsEWov1fct8igvE7oyc5L9WSrFkHgNjvl2yUfondXFhnYLqkp4yvXypGU91POVSW1xCYa2dCLktdZp5kuQ0Vc612nsY85RHRVfQTZeNDBdpFRz7TuUgS3Z5Dwtp0y7yWx6NjJdl/ncVhS20YQ2kBWfdfJfIfy2DehH8xY/GbND48Kq6aCSnXsyfws8EHsfiHNEPHQCfLRlxUe1kpJwxhRx5cI2dwE5yoD9SeEub7CC7BNox5xO00t0biVuD/GKrTmax2VK82wTDTlI+UYq5ZevmM56iZZ5GSWbCko0so4SPXEiGsZ8XAEjyPhQNXBXozY0F3+AOBYoM7gVMF346wWkoKIqM7ElaQb7CFJpH+up+hBxR4VcG5P8eLytucHqWzK3ozqA/8HtfopKzt6lkU4kudZGS7wuokblPBy1465B8nffjXeeH8XCY42bLNED43VR+Jvx2pvmlmFEKsVAttZQu53qDqqUtiwnqdd9nF+Rny1Iuio1czJXnZdlc3Keh2eV6d1gyiMlMpmlMQ3PuvEB+uuXuwS3TShLXUVILr5J0Q1mRGziYoaFRJeSIkolEQWWqIKI9GFlZjCSWzhJa4IEl9ESSiSJBZZkooiyUWVlKIRtZnLr7SR+wrbqAMZjiOyTeKan398n5P1BiulBB4fa6L3TLlcL2kzSjMk4pZ6wdCP1+h9DqTpIsHmrZ9qUnNKz0xK0J+EB8H5EmRAkbuvCBIUof9uT5N6osxMRJT1YQlc8cpoVWYGnpTNG8YsVUHxfiss+Oozi9GbPAv5m2q3UsAscRwcPKUAgm9pqohWF3RBF3RBF3RBF3RBF3RBF3RBF3RBF3RB7fnzFclv8N+XPoDnOz+Iy+LKamvOT5o+rrkAjF7pxjTxMRMBTJ8R8uNIVk2SH3KnImklpiUMIa9gHWecMten/Mq5iQmcYEymqFdKP5mjkSzQxKUaLWAeBewDneebsqKfWMv02RLLYgKvjrgLkiZcEaiDOU7AQ/ZrsVjoLJtiWC90XqSv+Hr7t+EVIBhbIhf/wiIh4OkWXybn8RV/EAsSlmx8DXk7o9rYJA54ZuJKJKDtwdG/rSRoLGC+jAr/9MxfHvjyzQGaQV0e1HkaaW8zWF9e9j3zMQzKIQkZr9mvN3OAvu12DGhlDex7vmk2MRfBZzAUX+BVSvskAYv33f49mWSX9mXhH0jSQ3pPmnwNtGc8YtnWYe73kHCzBWUaQDObhsE1J5omAe7O2Vgdvs12aN7rpvCfuGy9S64w3pOG4X8tnyfrzYPGoWN3nqX1c8geP1AtA3pxDB/2gj8spa+eNxvrDkyGF1xerWjsJPFpQaBcDBLBeS1aEzHXP8aXVchBSn/yBZGnxWe9Ofb7OFvamMyWBtubVMyzKSjPN05i/lYbmyYmTcmSKTnZv2YwcV+jxcPriyHqLUlFSlHTgpkV+qeNiMRDY2Bsy49Z5t9rw/qGfGDK1NCe5EWlq+oU3AmYEZgOV5OpQGerHRZ8W21naxNu0YdgYiLjJFnQx/XM25VXhEKgVyFyR3p1Yhrka0NS0mw6bAiw+0GwPnYv+/KeWIb70hmOtyu1d4/MNnEgmaFJ60Nwd5CmbO/DoUF0zsmz4FJTzJ0AsZJUKiddoGy2We2e2uPrJDSeqf/dD0tERSUp+Bw3gf5gEvdzJ0PY6NuQoe9n05AMZN5VXKCxHY1+vLFhF/1OcSPANlg4adjQrin1LG+Nt5+q7Tcms1JQ70VE9GHjOAKurlfMH+gqkXD5U4+M0EWjb3/rxdYg2jbKevQlDpMKKWseEgSH8oKUV3fqCXVXHahmaD8nEoznznsCj8tvutA39hbtzwC1H7WDJtDafLaqx0l7YowSbGZRaJZnED0ZRtlMrYyMVkGZFGgmPmONZ90aBAyt2PhUmNLJ+4IgCYQ1WAEWKPzXozQ/i5sf6mwXrX7x47vavTHBgnZun55F2Ys3nivpX8Tn6SkGyYfUsBRpLUMythztQ8Df9iXg44e0Z4ILF+3q6BInJ0udJXx8ybIRL3+NmjrkGhbVCKhN836ObPCbIH85JWF9XJpSoLqkSogzfBZaEPTYlv0VE7wGRmQvWN0HcybLUsxIwICV/RShPy7cYIyXqYM5fvSDkVzBOHIc2FHfgYuDDzlTzG4IYfntgse1SClAp5HCdxDCf3RYcrfA5rGebM3V8STrqY986js4BCFzefDDmjVr1qxZs2bNmjVr1qxZs2ZtabKPXpRrYE2fXouRQ/pTAsuchIkvIiygGnipI3PtMHVuMiUkn5dnXrP27ts8/8n1SI9UCeOLER5QFVfXxck825G32CUXi3aU/fK1lSvrGHKh6LYpz3nd4mWbbt2yVHH7+AJSvOfsSmCfnyiLICwRtqQpC6FmEq+JLwL7Pwr7qyLSNnmAYYQvzbDx2GFpaWlpaWlpaWlpaWlpaWlpSXvF+rh2IqTiRMnyzDh8fsJ1lZaiqcsbB6g8NXWqoGAx8U89lKkp4buH8S445Go7CedgrEhH0VbBPL3/hCpoUOwnnGDDjBsmPoPhz1Qh6Cr9OU8RcxX+p8dfNUS0l2cv3oujS7ZmUaerVs7itH4G9uC7/KxCiX7m6NfBXjw0ftGJezkIv2YYpEqLr4Ww3PdVi2QuC1k+RjsiICSEb5iFnbymPgM/HFoYS2f6YOn5OQLOwthfCIRtYfMNk9GJmbSeTHiNzV+78ItV2HOPGWW4zr3PRHd6S8MC/yR2s9f6fJxduZWFCT5NlfuIyfe0np8AgJl8nm4an/0hAuj9CU5/hnDo/QhBTyFc2giPHiQqOFAX16UCmVFOZ2icS42kYEV56IQ1q7+8rx3Wy+sOEdNLNUN0dYDdpR40X2UL8M6NotPguk10jvuWsvGW/ApwT+kAh0fj73CQHaBMxaJNN/WI+Xn5D0PwsPk+pqZ/l1lm75akqw3pb1Oeu6tcrnK++g+Cxueae/ps+f6gTu7+kqzyz2yWKx8A2AinS2O/hvL4CTWmeEJbxb3DbWjQJgxMobVDPE2fGTuu0ZxHw+X7B2V6OjcaDekHjiqjySoInvrX6KuRydfMrlFvq04kqKmIrk4e2kwX6mE6V1/fUBb3hnzzcvda/ihHdgKjfzPSJabCMUEJOzXgtzXq9Q8/jQ7WEou06rHhsrSnv6tCIeUSamhui2d+2+JyxP0PC50uDWsojz2NxuBY6m56YLKymW6q43Sj4h4P6aDupfsn/Ynq+zmtJd80BnlfeuY070wbdc3nrfLaCOoBuzpbreXFZvXgGjmg6mulmewITP/KLoPmiqfR8PZUtIZriw+lu7WGhGyNRKjXdRz1A6bBJv79dWddfhIrmW9W0+h7uedGvYFR66+jqkTR8+20YrRAf3lopgaN3EUjOza8g+bEaSOudT+p756pBmkZoMuKY2iDqCoq2rK88lhhK2qNptuTZe4kaASR8BHW6G+rVlbsU4xY9SPLNea9Vv9SF2JnGmqzPEkTV5XUbsX94K6WKcaxSBXkw+nCWKzFRvvbtOGpf/GMYXowt0yYW1pmXYPePeRBDkIreR99RgyaGVw+pF1wIG3ZsKmrf5RWO1Qm54R+VV4EIhzMJ4LiXZMLq3IPGkFEyYbmUGsdGazclIztDiLisb6S61kmIgNe+Re8EOjPI6c/hw79WRT5/mDSn8H9RpVx/mhxzbI1Bhm5fKqBfgXpI7oHYkDtzo1muJGiHdcfHet0wGm6/9/XOC9Puy7ys2tex8umAuAa1XC4P0GB/lIOfzobzIhy74UH13C3Si2DjmSax8Dq2eG6L17fS3R9x8AfK/UFNOBYwE/KkzkD211gaZHvJ6IoTyt5uwh3QboD9DaVRcLKCr4zosttyVxoQWmwCm6RX6T20YzB9eu2gmgQ77Mn0dh/8PfxGR/7rTElrDq+onECOBhu8QaOxQjFuy8cVxthrDwGq56gX62u2Cc5+KivUQurTtDVIDAkK9KDzoNMX555h4PHB/2DOsnwfFmPiCA4pTQ501L8tDMuON1DTPQ5zMbHx/4tF6F7dR/8makNgy1S/IiZD2WWgCEWCHOhboogBz+emjarmQCWUgYbVL0mxBElDg26jqFlgNlmEDAlOFSZM0OpS0KGnt9l3vTuBJbkmzzFN4zOAs2CcwDMohnbPo8zuDcyaExhPYWB8Os5QOH3/RE9l3rDdQ3HvbntkHLJhH5gSlOf0h0YYxfC6HMtyqE+KF2xGI5/efawH/jeoNQTCoCnrLgFiyBk5eVFUHcmk5vOEhCne/ahJUP0tvX+Auw3QOtf2gUobVin0XezxvbfRMux3vnu/5eU5RsMi2I9aBKKeyAEGgiTen74VxPG/KOzdzG1e4A9JKUqCrD+QHI0jczrzOgn19jb88ikcp0sRAF5kTn/BN8/QqDI2b1hSqpkeZFSvNa2ltjEf9Kd1PcAzpcBdRuICiQU7ivLH+cceQIl0BVXsf3QHk9T08UctqWWCwVrCMN9YH7cAhdiCRkqViIeQcNqvxgjorQjpoAWSZSXtYoKC7aqfVHhdValESUgpT9fWDJLqzTG9bztQkx8MQSiZzhFSmjzf2YJo/CjJBMOkrPgwdRbb2ffKU7/Y8+Gr9gYBQseBEPcbCsnJrGfZE/hkoj92kwCJSGah5OG0J5V4DgkVTPYJUlAV7k5r1OqNnQRTUO7xihSK9M1HdlTEApuQcMWKG4CUAIH5hAYrNT9iOFI+LjuLpHwxkqK11WkBgFDLuGcShDiAHXkqrd/ACOuzAmX6LhFYOBSzEGnJFSSwJIFyAfMSXIKL4KEbYV257bSoD0JJOnF8TFv4TctidAzrzvDqbeDXwD5agtkR7p2dTzcWvxDh+J6vqXRkXZUujkCJBbw5DOepJvOtB+lLkUaAe8vYkxGPW8f/d0A2OP2EKrBoWdl3OrFTeX7Tf2v6mhSgLb+srzd0bbeaev1JeTPFAeVjWi+FRvyqSakbwSFoYayJQEbFfukYBMREOUj8k1lQWMCQgljGIIWcSm3cIGbh1VVEXl3EKY1u7644kCe3sXclP4o8dR9IbI54gnQovYFe/chJVsCNVEL1MFgM9ClWsJ7YRWqhRLkJHkfBV0xF8uMAbJ2Gmd6pWvMCUoi2hAS4NLN6Joi3LoGL+rGOvcEB8ByjelLC0hzOOiM/qHlHriYQpF8Q88YSO5UoKKaz3h3jYyaOd2OaF+WMbFRssSKqNmoFpqo0lW1X0f3Nm0J4+dYSmVezNN0kf4ID9UdyiGp3UBDvAWQZCCFFK5NpklMnd2vsQNFg6AnVlg4TryaokW7VkirJQbyAv3Beb1dcZK2iA2AwvGIOTJvny0Qz6KjHirH540CVTCDDYFgEZKgHx33nLqaJ7A3W6pLifHoNGn2sos1h0q6XdNfeU3IItykUuU5yUL+Y21C7VtCc4J29QqPzGkaJNq0vEAeM28aN0Nkq2vi7XlK5ekcYL9agb5J43+OExtlVappoWg+S9LKUYbhldZtMVwDYlG1ld+8QtPForAFZIuNbiaSdScPd4ZJgbZF9z5iyt3CzWL9AxUq940zedvYJ3PAg4P8YZ99wmvNZHSGX19LKK+mjjjnCiMuQVZmQOYDsikELGtMouwd5jKdp+3/lbtAzCjJ6PUihtM3Axlb0Tt5Z1qiAbDXUUtbs2j8j/g3KeBbfnRG3TE89PUwfFCcihXYgLGmZtGvOrjHvwLFEcaN2GEUI4fVkYbCNXHE0gKaO23tVRtBpRLYlpeJx1quWARJ4DIfCMoAyaygqYUpJWbtIUv4HmY9OeNrS5mfvOxPNFb+USRiQ5PRVLQGyzUcQ+vtiFhjjeOWBI8JUnPa3Zw6Ed/ECafSBUyYfuc15kyrcb4F45h83dhd6hvya24yxyQMhc7DXbu61vV+MuQBPDX7GbsDZArFyOt6x72YL8bearjo5oF6K0cVBsd++uin5iTMxfm9fg+i2BoZa5+FbwRqVQJW+HZn4z/uJhKi+e+f+MdVyJ2VqjYa2yVLul7SAjv2zvhPQlMiZcsMKX3lO2LGlvVWEbHlXqRkWIgpu6xoa3mgjToU9ppDZaMrXn9T4HB8RqCsDQsfbUiDyEdpm4HaYt72H9pBf5HPAfpWCSSgYAiRG4EUl/DEcO0RcGjoYgr2gPbnK6v387CftCz/HJhdbWPTsebJV19Q3clK1Jgsb7tgY8IYoDQy0A8IACqesSgOPf4+F2VrQgLtgrhxjO92O4DjXyPQ3Ntuncu5n7X/TAHG+Se/IruyACJuavZDfgMoDvyudJTctOUr6dpIXR69sZkUHxlBpKKvDkkuZc3bMn6EIsZo8Bx2PvpcN2oepFgUXT0luy/v4nj9A4GJkZz8gIP8ET5Hy+gmSAi/BGgBUIkIoAs2aYxsOsVNmn4Demgl4+zbY7dtMrKKTxr/DgDyKQnsXo31lLyylPWM4Lm8VFvnAKD2fdnjv2FHQ+cVNsugiLfvbTiw7qE3gusnqAqAYsbnD0kAe1L1IBWiGLCE+f4/ZXBKAsdgiF3ojGDf30DANgw+/wpXCjAGe4C++zsN6FRiJDeeq4R1ELH62BXpAebBfric2CaHwzXvDUZO3HaF438zyWjkdeQ4dDJuDIBDYQjYGNztpztOzKbSH3g68+P1I/Y7DSeg05Fj9v2ZzsKB6su0xykCxPHvPjpMKHoaZ1RTGMpXOh83Zxh+b64Al23sC7qcHtng7Miu1rFvs19n+IxvOWb10Vd7r9ezqXozIOXP9HdtZcMdMtFnVweC2Usg0tBAYQnMk81xz3sFXPnADT986nNe/PfmP7/1o+mx83HTegpF9qFn0U809mcGB70KONXDt37hIS28hDzFmB4nSDF/pR6ITznuei/c9RPMZG4C+JLPh+sJwtfIG2DYY3qEUs8CXVHHX/F3Gn66M+2sgXP7Wr8v3trfx+d2RWcf+ot0F2heLUTP5c/LNPoZEPiqWzsr/wrixJAZ+Qn5b+rtdxptSxTR0tu9y3nXpuOzH2PA7WIf3/Dq+YS2x232Ow2JcevsMle1ryjjRPoBUcW38T/IUNhUqmf1dZBn8PJfhJTb3PqJkqHqpP8dpKhQFRvulAwPUFtUoEOzP6C0f4pkHx9GiHIiSRZNDy9JY564h3HfXSDNSUcYsxPE+MrDvx74BGy9DcqrigKoH9i0LTxwL3b1Vy/JqGN5RG/kKPqWK4g1z119ePQMVXJSOtdKdRcSMxk/b559o+A9Qambz1w8FvLeY6iHm66Mi/GKhQ/g3JdwPmeAjld5gJeLNkZu1IR3+UBGgyNRmO52hk/dZPzylBM8N54yjjoe/0Gd1ExO+ke4fo8dBHJndkP5o3+ngccfxVFTt/xrjUim6biUxebHzw7OMMj34reUDUnbG7kBecvaF+5yrnV4zw3AR/CjfyZh9tMd1bpuRqjPDzya4akFFa/TI7bDVyptsAtRaGzOpMZFla8JgFMKiEulgJ3LgRHjHmXW4gR1avkmAg4xHkAB3kMhaPb9DakCMFRTEjqrovFZnOXJ/traeWZPwI/o3p+X8ZDFrJyqyc7OlVseoHaPHOPiExm1ZvOgzirBtzCG266MJH6CPOOqGb4Ocx0wqMh13a95uztHGorZBZv6qeRQ4+wHICdkkHSsZtQgLcCbe2vgT3ZDOaCHvCWlv+NGCVDylb/ZlWroHiDWDDF1uzCBSwq9ATvj0Fsm2XLy8vY7SjYZtwJ7bXJoi8KRP4vCe9wSTcN7PFAGpYbn2bguR4CROX7rMieV7U4ygCQxDlNVfAXMDzf2RKp9dfbDb+hHGArHCLl3AfS/9juNqaN6pcLcAeA3bAp0GKFHmrmrEun/2r/zyE7VIyMVe8ml59lK6t+h3unxt3a3arg8FTLTi2ZG/zjlfjXdWGeK9sf11JlSxzh+WP5Zr0rRR4aoLX8DO5FHIVAAEK91LtjuorujXLN8EHVmfc9VtcMuYFsc/+nc0U2qAN2bxbKxu4Arv2wWuMc6yZpOvZHrFkChZrQTFMhQddNA4GZVNWvm1Wrdis7derut5uD0wmgpef9yqMc5bGZbk/qxiDOFEm6Km9DBsu7sS0YqrWaTeg7+XBzbv9T+v6kemSBMSzDeSvuG2Ja+Cu4ydGRJhaE3MpiaYityAwCvmVNT2OHjdfqPf+Y8Sx/MvhrOw3kopfXG0VDiWjUCnVVRjjwM4Q4i05wJd51fTgwrdXyznkJ+NzcoHO3cIeuYDonkQi4RQhW+/msq/5L2i9V2r+Rv4w1QQr6lNf7eFIBbx1F59xtlDX9tiOhYzzhqORU4+jbdfs2X8F/GB7++QuaYnvtM5Pi7AkgC9+QwZjAlfeLerxn7u/gjCvBe7nHqqIegaz/7u0yPAdoV9YikcvbuJCFYAkRUKFYIWB1IVt24tWsczXkZdSsUrhmldtFDpuvjF6+MRlIJgLiVNyDoYSbloLiQpyE5Ghc5CF9F58IX5zgQr9arZ8i98rrtW853kRSwkjx7TXyIMszFB/fBOfo03CL1GrrnK+dxcbssTpcwCjdI7uMX76gB9BwGx9km163sOiqm1qmtnS0OsnqwbxUGK2QhYo7v+N3hOupBUUVVFgE1Rdqq8FzGoMThUxpX4C8BhEZpLJpH+AFgpywz6A9Mo3hJ+7XAyVA7pBhdMWOM3vu2ppg7dz4tU42E3HEctHb8J1Akif8ZtazBFmGKKbgx/qvwOjbqf3B/b1aeNcKTHHVZZ9pKgb+jZBAIJA2e6oZ9wA/DjFESnqcwOUAlXq9fyP2D/jKhjCEuPYgZHaipTyn0B1Pq6qFfcuyNDDT51tCyCYRP3E2DXTv/47qAvxH6LZbldecxkKs2XAZ/jVd+7w63VQLjgRiXIuE1PsC3NfAE7CFHkUajrvv9aQKOjvAWb6La47pzNEvVjaedzokrSb+SAcRVZjk6QKKlRP8MIrjvuwg+5ODrH+6ZiKpUIZej4FdEHSKZrRnZHcw9ylUNHSiajQuGbXuly3/yj84HSEJuvqb3dfpuJrH3vgXy3Zo7AfHhtNqZm02ISBm+PZoRu10gm1V4B3Ezd0Td7Dg5VQoFncRsraPfFKNbdoLBpFEZHrEvQbgxNr5S3UxbOO7ggtAe8Qr5pe4jvv0VprTko6gEnQq+qOe4nWa8RxmOzSMElWmKBMWRmARToyqvbUZxn7FXXIdVHsNJ5BylDq65cwVh35qkIyuHz1pOSParFNCyu8ju37uxOW121UaeNT6JKAgfxwiU4wM0qZcpqw2jMFNLHk3Q/eV2adyyaLdS53ah5JGI0Z64Zyad++ng0FHTgXL7viWDNZfmN8lLMenEcBgCWKxg3mkEFg3Dij6EcIA/p6/fQiGEVerG+lwM91Bh3Mj4v3dhP+ZRp2gTVRH6Ip+nqkvun1rjC3c9zT1jCEJDi5rGUKptt84nxvH3ltID9Aa2pfbEjQC+uUs3VfOvTkrRWroqzXDi0pjcu/5ybmCv56VmU+V3vVT9v8zF/wwA1/ezi56Q0n90rglEWrmAXSnYAGMFZgygJK9pdMmASTNQ3Nl9TEuJJsxtAOw6saMUMng0Ru58q+GD6642L2I3ZRUccpgScyN9ra0VNkQDCAExIdqn3PLBnPRUto+f0yR0knp6iXP1ILGhGmgKuP0G2u+fYg4TBwc58E+Fd1CeIp2UGVbnzyj8hmEabTKICiQWWlFM7eTqwEMXNgKtGopcybGIvVsr0IeJ3Wmyqy7sDW6kGMYqgD52o9jlYwz7qql8PqOdZMkSBo+N3dAh7YBx4+J1r/f0EMkQkGdMuY8h++dbJH08rESL6MQic6kn+qMmgCw46iUYrpTAY85/6XRHNIB8E0pw1AUjqZJlKE8Ui+DLp2VtEKSIMPsHqfZoURNsZpkLWJO5iVJQismIRKpLcNMwYDKMxpcjZEus3wcFOXKGjJp6zS7vXzxYAT2VEeQDMM1O4+C7zghjJEUC1bVmh/R5tsSiLU2hMnICjAQk9LEbBXJTNaiVFtmxYIE6qSbLwJRaosQZh3nSYe5F2qsKmNa1KjSoEnJurOG8iwrex+0WG8znY6MzKFqEgfqnEAML9sZ/jgUYweCeIzt9ij5fibXX4XgIQnGhE44nyCcpvDn5grRb4EvdXVTpRUxgiiFva9Wr0FoO7EC1gIVjhPIau4+zgLlIkMKHXgX1O8HJ95ZUQ2lpbX0fBLVs9ImwkfKT80+lf0CMshIfcRp1YcfHItRw9NUBzS+bZn5ta2EUyoeDUikXpwYrE2NNp+3pSwDfAb5HLMnbGAU95lxjNUb2CzDDhSqLNOJCv7hyU0eO4KqLhZiXRgvjgVKJzryqzYY2jtOS1hVkGNsFSqFsPYLhwDbDqFdbk9PPuKt7358oYjdpM0PtBUdNM3qhzraD79e8e7ThdiixVgBmQqCF/tdeP018Kyhq/LVqni1vZrJ7qg3PJBgYx9I8h0BUFqQFB1g69Chsqyxad1NNUgOmk6qTl+5CUlU9FW1lVhxLgRAVZeSx+MxiFVUapXVGQkeXkgopq4NcaV3v+JzuxkQYMGghoemlmfMy52YPAxpjl093HgTnFatL9a4/HZKP5koVkE2sTAdXFQsloTnzyoZknvy1t+Z1J68erWPBKZdq2dGarqvxdb2rfG98qp7p+W3aJm9DORi9upDlqqOVKY0xSUqPHiLa9Y7kvmpm/MSIJw8rcv0w0wHQpv2SB5twGzayQhh4O98d7MDmPEbK4kg72jNBIYWCdOOMQc4YRJvA6CCWJrWXFxeV2Rd8j7LlgR0VbZsLhOxFXe9OvkwqTBRtlQhbJeJMBsxKrwTzjcbBF2BkB0R2QWUPkq0+DcYkHagUEMlgDM9KLi1L8MbmGImL18zNTp7kSjPvz3LUbO1FDpvZXh8x4FRqbEbIzeWWhhIYybQSTh7h8xdfvsI1pnyCFi9E2Wf0oKOy5z/7LVbxsoLBj6q7Vxn4eiaBN6Ld4aVq2yz4Eo8m1UDSD7gyViBp+NcpGodptEd4wwWk6QJGlqnHDuiMAmR2M1dylD0LyN5rVCT360Xwe6Cn2JV1qGUcC5BV3maXih0hgYF06lHETYxEGqMvi7VnQ4FXHKccvn4no/hiMoNKpcP7quVpris7AegSCM84uJoNBXrBFLuLpdI+XGtMFcNRS97zkbwPI2apH3QNXCPVERVXrpKZzVV3dLQQw6QsngZCnEzM16miFkstfAf2aSp2vdqTF2NtNA50KNoaZOMr6hnSPRDCJUkggCeI1SBwInk+eZkW8XRD/j0acSH2Ekxf4quwHehn/V25SNFlGB03E+lxU5EcNxFxw1iSJPA3nwvoj2T89YV6PcjxjIKE1Ix2w1G0GitAM6nQ4BKrtGmCghc6+n2qFquKEY1t7hUSWz44uzaWvDHwA1yaU0d6E+w5/VO7to4lqZZjVWCrhHWz8ObAdUd+Rt6yXPOnt9VSa+qfRW8ALPNBqEVpwpzpX9BXt1uZ3273r5nNFu3tuj/99FfAbmNLr3Kd3bEWDdmw4Xk5KhxBJfo4fq3e1h9r92+QU2JQzNljHtSGPouLKXuMz9nQ2639yiu4sIvHYJjpXXTocZUIB+Pz8O6fGs/pGW/hkRVmS5O1LECoazs+x7acSJw5Xuq4EdBhYFJjwVZWB45mzC6mHtYLtF4+a8YTQtcDxAP2r2iMKnN8VSrV7ltBlaK81pVc/9yLvXRqbLFCejruu4HZwfIukS8fE9ny3cIvr4CjeHR7VBnbye1ZpGCBmkyQdilbejQSdcXq3Q4Z1ERSjaXWcwqDkjUsYnRNk2g0c24joi7xh3vU5x7YdyOThdHTLZd+vJApFxnezfTH2gHCOekmyYkqOo8i4f6HxOneUbrHVP+PwbbdMtB06F1bDqizckhMyUxPKYq5W93BNKr/q2LySy7PNFhz57IYEYaSsqSSBpd/jWNdufPjQx0jFmwGZbucv1UGpsCcSV+a7ZlFt0s0NH//t/L0qOHD2EzWYVHG6aHHAqTuQykbyPf2bMjuNhxoYOPiGFjJkV+oQW8OyXJf4jBKp49RJumu59SYPkIU3x4/hufYV4H8lRVBp8fZ+VP9CBtyEIHuMQqonJ4NH99vXrpbujxmhGEcPNixn38i7zSiikLrqUlG9+6Z9Bdf4i8++Tu2sQ5f2i/ZqevKHNA+/4Dc41mLP6s/oQA2dDVfI/LTUxGwn4p+MjUs1r+hWSqrP+5LeJOelDvtZOwGq9FsMrrrzVpWbVFa5ZyUFwtCkS9xZbbCVOka1UbWiXa8A+uBdiJdcE+oF9gb0EeXr3CijEBGkoh69JAaiEoTidRwjohg4dPJ0CqnO6LThgSmdybQpoxro33o4uoovOc4xO6fzqJLdnXxLijHV8Z+Kb1py53KFwKBkchbP362clxe7w4UYDHVZgnNXSxKbu5u0ecUE41uHm/gvT2TL5JaOVueKCVAqe1JY+S3D4g0DfDpF355paujl1UXmy55/KC+O1gFlaSClrMyvlRIi4FUIhcrRWqhVmDOt+TpuUaONduWZc90ZDhTrqQ7YX9ad7PpatvFrjPuJHfUd7Bv76Kdy7butXFo7aqVm5Zeb7Hdveu4re26ljck5edekjv57MvIzSeP0PxS3SjmPxKQyZcRDF+5/PKVx1++qPhyaXmIUNWkD0Dp9/5K6vie65ZlaZayCB8vs1vKr3L8buHd74YhELz+uj2/80bc+q2Lklz9ol7+lVfXvGY/Fp7h+V+7qTWJw0d4/P4K9PR937/G/f4FV+rfw9nfcYov8jccg5WDv2DqzvArWmCUktDpNnrrj/lw/60A1PiUIVpPkpACANdEGe8YzWlJX7act8MWvAZvqYdqf42pHlWFqOg74I5onJR7Vd5j3UjrrDkItr2A4g3ewoGmm1fn1ToG/BrsRUa3jGInPnV255Ps4j1X4gfve3Ao8GlecAef6vPoak3tdxtXjFn7VGFMkgLTpMQMKtUUFafYM/Fb1mV5ICCrICayhbGUGFm4wMBTKXLc7cFoOBhm+1/cSX5VhJ4iopuJP7hhTLc9acqIUuR7RSC1Y/4lYjXfB6nvq9xQwXz5pN5P0n35xSfvX2pfeiyk43FAagnDGhELDr821sbuy/YoYX9cVWyneY+8o974bA5c3gtdm/NJ7ZPUYoVd/RkJgIo1mJIt69AktJTyF99WSF2T5S8lbpPkLyfOUMhfYSSV4Iuw4S/Bhb8Mk8Wv4JKoYoFH8OLVt1r4PLHBcMeyvej6jkWCGOesd/m8znmVa6UYtC1kiLOqIvakXq7yZW1yKXoIbgFY3OZZFgLbLZH+cTRkN9aePl4wxd4V83ASSlNo8cUuOPBLFlBtX3YSbOqek1+RX5Zfav8ilE4/ttDPiwAR0ML+dALAiOTvfjiJeC9g9ntL9P8jLu6f5R6/sfvD08RYNSUiXN/WEcs9I4dzPo3iXfJiKW+AJ5BmCX12FLB2RohggOnlWrpfwr1sLl1Dpaa1/M5PC96naTDYxlGE/hPUATi+cLsOsEtHOFAP6NFxvo2yyIn929d2uqDcpS7lSI5Ia73VJUti8f/0JPs/5tfUmvkV9UvmUypjPqH+l/kFtWJ+Tn3MfESlzIfU/zAfUEvmv6n/Yn5GJcz71H8y71EL5qfUu8w7VMz8hPoP5m1qzrxF/Zh5SDtiRxLJMz5jU36L0osJo8gqE1o96UPP/oTP/QIZsmr6iTRIJupaEes+ZkzTguOMRGzHMn68qo4pBcboGFvBipGDuzkMgPxulmpb0jm3zL4VEWe6tGDpSiyVotqXt7EUCjasdps752waOgqSTgXaGKrzkCsWXPbB2KnR/5dbJn/Wn3NbSsVtduPZXY2Bail3vi0xRZVTpRfoLzpSibsp7laec3doRaFukM9FDzgu0TTriu1Tz5Htm0fznNybTOMQZ7WSZpBvrJnPt5lSlvgxveCZvB/cSOLY44ZX0pWcYDw99jVat1A6d1fmTYmFlGAe36T7m5/1wadjFmWv9co3evvcxc2SndTQOZ0cW8e55DbDb1UrtqTHX2Ex2V0NAeX9M7Xezxg8g4BioGYRtnFYdoTvemIQz5PYGgFw4jk8ChM5RaBLFCAl1qA2b5egSJ5aG8AOSmfOdWa8UxgZPVrPCkcVtMSy1go5c7EuDQMSEC3e2rsBpH3QpOkTVjinGLax7uR2V8KTIZLMn46TRKiy5883ocquX++CZafPd3aYax2jtHcD4QWv4Ipv4fXhM66o6apG4nSu9UqXAU7r05C7jCevUPTSH2B1sy8f1rPYa9TDbqMudhrtY/tPabv/RBh2ysjH5kuv5R5tgTeym9q4P9zc+TongG7P1e1nWbCXmvG8UJ/lDpVTE1YmaMgW1KWEGggrxpjjnuF1vGzazQXoJTjtogccnnP1p2W/tSTdNjAlMQsd1rCx2IGRtX0web9Q8Re8S0xq5C0CAXk0iyDnYkIsGuGRY6H2WJAfC3iw9FCZM603UYfmqbNmTEAmRHewAubjBeLQQXMEKyYvIYjupQ2dsWfLSVmQk6eZX1UjcSdZboLxXF1rahkUfxFJHwdHWU13cucAbj/y0FQcvbe1GyUqXmFFnndgb5VBoxVTNrJC3m/oopXMcMVimLk43OyDVv2B3ccBtjxuYKItoLFgEP2LAn9IYfDH3u4NnywUjFjBUlIly6QEdaQE4EmLXb4Pqcz9ehhnFs8eCydD++UVi+knBRYmUzc7c5xKFKyQLlCkM5u4oXcFNmWLmSNwlIzCMcnnTJEeycRLsIXYFL9FGfAGz3KwQEg36YpY225TfQSiweOfMwOOm5OKNLMc6jl/uUdAplAHXkeQtxspyyESlLj3FG5TAG/A+b43PGIJ4CWmj/nkCDry6+jlfSleOaxw3xY1VQCJDGz8Bw+pra68No/8iDMbvfkUxu8mkAHmMmODncQkFnAAnMp9AQN9c/pVxjmRmC55E/cG5OYDx0sNjXhm7VNpcLNeUllBWoQwRTCCn4kaZOz1yUWjwk25VSUHbEvtkHbCiIFsChUuIudRnKCJW4qBhUWcyuUGJxB72yEjIDym0q0LQzgNLFKJhaEqQdnXiY4t6h6xbelCDVmAmn+7LfjMUQvBquVlDzb14upwhiDhTNx/KNPKbnSGtZ/jBahs7BE54GWNl9+NRWCqvqTao0t2Mcw9kTG4i4sCgWw/MQCuPx91pS536hkv/7ffgdN/7NY2WUJc6RDjHCx+FREIS5rZDyf3wcTi+gJiamUOxhbVjlbubHvEkj+Iq0/Gc3XNXWsNCdhINvGwxfiDvN3p9KF44ZFGzBsRzjS7LWAO78qHxB2uzjAeRSHIEPbvM4SnwPT1t7H+A3AIA5cjOgxcRwWYoV5Es9eltEa/fZIDh5LwdH1iGx7py3v4Or5SEAIQLYOzZWsWEhGZMk+KIkgpxVM65fJ8bMZPqXr1QQJPIfSUhf4HgmhRaZBgfuM7Bfhx1e6sjSrOtV2Tp2SVPyIb5FYC8VR1xMi3t/r8cD3KcCyphgPP9kjNYkjaQ75ZKdCwLklpRsBrvzRSBRHbnW/ZNqHoO0WqNK79c1sk/FWJZ9U6tbc83gK69rC93mYzu/K6Pgt724zqOnUVDFsAD1w3U00+YxxAG4g2ECYojoStDIFjRpAwMM9syWATt4PBHU0oD+RK2uWMnLXKo04XxXJ0RGaLN/VCm+OnXqrI/mZ2/63ssGj10p6I99lo5NoInSjjnhH7qpjBgg2MC2rGC+GxVK80n1jpNFUOkdU5t8zc6F6d2OC26ZyFVOVtOFaOVb0r5DS/0apaq/BSzRS3Ds8Ic3wp4z5vxnIwB2qdMfoutCLdhkWAzpTmPRuN6vb2Mt5oK0/HCxNHZHPAMrSMyRfHytex8pTOnEzEjTAL7A2nyyS6tUVT5CPLThNCzzWpruWgI5nyuiwx913OcLmlwOw5a7hc4N6AmS7YoWVEHjkzrFYYiMeDMaIj05Vk0/XSAqDfckYLj4waAX1u7NaIQ2N/zFPFG+QGoZLhLlchYm0fyKULiYUQh2WF/gM1dfy/T9K9rIAJEYnqG6+4BtmdSZyRlgU4ItLblYz2A3H1k6EO0jhD10yx+bl/HDfNYF2pcwJZ2xP72lecVU8A6YTaJlgcO/49j2W0yXFpSt9iJGQP08jLtcGcsuEpBIGxmAhIwmi4mv3Jx07+x74vyQQ4Q8DX37qPfPFO69NBB2EvdcEvYOsBJFl+fIlsFQpdqEQLHYRcAOiZPQrszSb2olozlBZwJ4q/h9Y9FbiHlSTa2Z6isBXnuhXCROUD/s4Ul6cUH6ZHk13hnxeouK/tbXYZpGBHSUJawClCf8IvTAAUtCgoG6KgeU75u9sPCC8u/30CQsB0RIs5qc3E9RmFah3jq6Km2B9Avl04Xxa1cGKsemFyBRQFznmscStdy0pCsFXN00pKy/w35JP/zHCXwHgP18DllnxQy7H00eqouYKHziYzQ67cMuOEXKdLX46UKU0bz2s7d5PkYG5SGf6wsPZcZTTgd9/b2/rEvkPmeE/XnqpCfzWpcuQaTdvLOAVwWUqSxEt7PRYEVKq5+5FRlQxPyL6FIMVqWWucdInOwOALBG/O8opFJWhADFx6CD8fPttRKQZdg6j1yoKDhMrUFjruIYR4S39i6DrH2cDla6GqFUJNhZAlQ4p8YfS3Klu4JtE0jq9uQGoYcTzlaBMGZM1NpTV1Cr4ApiVBziTPL/CK3EpOtXHIAqvjIKPqufz4rQF1dqwKZhpjwLbr1OL8TiFCVmZIP514GbGFmxOsedvDXFf/rCz4GI922yFPYfvbm6DGCrsUMCfPSI5MEUglSqpzTnGHGgWwjF5Fa7ri/jWHg1HzSCypafJ7aSpYUwumCSJVrbMqjI4bCP2OTIQSkxk2rwBzKvhdZVylzKkgt+ISHC5R3JNsq7TXGyrKBPW3t/Boa5ueInnMcmx4xvYsFLguWAsshdoczRbUo2jsIQWjwJyF5nbYprlP0m+pqOPdno63sAaSqTcg+oXvRcVf5tbcmGtzZS7MW3NuzsypPkGvGQSJFEXHBmIEpEPRbQAU2PENMAI/a5GOfpWgBpBAj9sfE2N94cLIt8F0ONqpcyCFbbcrR3HKZpohEwwnWR6n+ruPulqsMHzap1/h+lWXUgb4CvnViSNu3YTbdKLULhrQu9vUSmXaD4S3aBSuHjkYWuLduK0BWkKlDaA6HNEPvlK8btmEjASkdUin5JDTb2lGdO6qFySdgoLTBXGqUc5emJtzGqeGEooyN4mMJDn569ax6fdmG/k5UVdFLITvju+lPEy7TpvJP1FsQbWlqmXBXePJTjO0FkJ1AdxsxwSYh0fpyDbHwHGaqQKMEneMxgiz1Vu1dxrN0xUXvU4tQcO1qi1BwwUz5Cjg2zdjWZJ+UNant1s0sSXbP2/8xshl1iNBGa+8SykNdbrB2a6+ACi3vMyof+U5KJs05vJzT4oAA+WjTDBJntIj1ASl4vjoUMCvhZeQ3InhUn1JSkIRRAU6umOxpr3TjAIRnBiK5mZsx0C1oCQMsnujTMI0Bu4ZMQnH7E5qJvYB0IdYPZOVprZuOqfYN8W90eydKmmUEih+HO0KOSLioK+6oTHov7TeUC6ujWwjfYozOqnW1z2AFrDqIzV/WIF7ZF3m0oPspsTYWkWWKGfkx6l44YvdncIgsnwvjl5hCGZjh0nrOxHAsR4LGg+4muUUkan8hLqCPOpROKEm3wA6P/7BqBMeRvrTq+ymDYksfMfkvIuEGC9XC6uFqB32vlFjXSmylBVvTpcN3S6VDINGb1bHZPc2aP7W7BcSShioPWDsrA1ON7tMGA5tnqWMpzG9KpDaqdRtWxX2A9OZ6Z00Qh2bwle2xJKVPwwEl9O9YinFWDSDStQ5321FYrIfLfkjuSfbQ6yScJ25fS848ToTYQhWyv+3DKQ9UY/MIZNssVhvhtctgqAngmvkKdoEB/IcKvIMJHkK7L4nsJKYoHEvsVoPbfXo/jiCwXLycMfLESoz1hPqVDCXGnzx8Odcp2tfTI5F8ZhiWS/k1ZrCk20LNus7fFWwg25DZ4NPdnME5gSqqo4S1VZXjKnnGr6mjmt4mo5dw9V05OqOOj/dqpyEWiTEXqi+0WIUARFqHZZ1tcg46tBe2aIYduxTYYRvDTmi6MKqU3Z3khwaSU90l6aLpQBfY3dF57thX3PeqQa6eafbc2IbxoaNPkG504/ugAYOqugPRz41N2m+k8dNMd9/tscAWEfgDgUcjdKKousAks4KPw7+iXVjktkvNV1SpYYLpRn1pEANch1DAUFNokyQCWkHZ5X36/SaVy6dAirQ5iq3oelUrECryhjEVVZswEL6IKwmaP18FgnMXhmGyFGox7I0AZEChECgvo8bY6rjQ169hEo6l6nAQaVg3HRasBZQtfpVhr0qJ2bQ3qsvc+dWFgoqkFdDYRA7hOj+/lkiwGnaQZ/dzM0bhmOrYdAb/aGoGXdF9aOjOfT9eaJNFdFNbaP4aMCbwLqBJetLLPQC3ruc7UnB/XgSp1JFLbYyHJVD9oTlkkhvkSQqnkixwK0aI/B8f6zlmE1XZybDEX80JEdsQnAZbmQhzA6HeTPcIdSdQoOFG8c3OFOHr11+Uxukk8k6zHZMNXjup8T2aowhoEbkYnaSJ/BC065gPwveQVqbwWyBjeO/qrqVTcezT+SmFqcw5SNBh/wbeo4k38yJej6xwj+nsUOsFPDKCiT2L1HdmTWeRsqcJRyGWNhyAX/pm7PZcsnukDRBsfNqlFGUYXxc2zFxQy/EXmk4Km90xIbspF+TRKKF2whljTRyC42QmXakUCnmApokrgptEqFDs3cuSE6XkplZh8WhfqyEZporCkDnnQ1j7W5JArVvN4HZW1px0YZeSw0G8o0Z42lacO4kGIPupIAha1p+Nq9Wha64zAjSwk0rXP5apJ0igLBtqqCxeJI0rGqY2F/Mzg4puhg5HIMHnV4I58U9GIzcRG5epIrA+90cYUDvgnN2+kQCziHkQQnSU92SzOUScwAMBEmATvB0qnM9rSZdOeaJLmu5v+SJ2IDKaBGunS4g+lCoiimf2xII9RIkJsxqF1Ev6UNKf4N18EbtEZFohM4bc/FbNiATkHfSUgJsxx92FTjqaD2/OUZpHSoyqEhkbZRv9HGxTs1OFZXBOCf3/AkTIwEOg1UFzcGxkoZHSXK94TSYTJxd26eEZdaQBxazsnuhYigcCHvHcqIPzxST5BIIDjtLxSYylrQUZWTaJsYx7VIFL5IcFNeOvsCXA7HLvPuV3kDbrCSrHsA3olO42oCAAKXuiHNTQkvBuymsBbczuXZZRe2+hNHXf6XPAsK7PnR8uod8uUolj9muWgn/8uzrouViHW6IBK96J+OF04rKV4Wmc38x+ZnUuZvBedqzrT4bOL5XsmLpaGkI/xWbt7qj3V4QAwFG9KU/6kl/1BVVl5TaxHN5RoKZmhP32kF1OsHngY6eUITGQII7D33SL5OSBIxpgegaHI5lcEjL/RBzRaMEj6707TFs0S/iiRoFIWCoF8/w9aIgSEkIDIIqMeuQaQZtDeVxCiuuXKTisFEhDj5YohqXaPxUEbQtz7igJeJxCrWu0R8/pSdt0b7IaCvtce/8k2vL9l5LESspilhJ8HTAPuGUBmWqEWOp+yxDiD5Gf4C7hkS+rkKQe9oK1UBYQG5OkMERILFTjx8R5dFXghSCQUvSxTRYY4WxQtz05XyEX+pLXMngEo0nfPgUrghDJPwlQ6wdveZoA6EXNd/LqPUVmqD2nnM12ad5mgirJhX81i+eURE+oTEs+Sso9SAyh3WV2TBthyKdlc5kXiTAWuwhXig4xbGwXvYyWciSmgvwMYQiXSBG73vVQHq9KArz3cLdYANPGi6ilVjOTSD7yhQCPxO2yquzs0bb4802LorBufIZ7giH8zHcT87HcJzccWwl7k8n7sBSX1//NbU1cVJLGytMTTWIfYahC/4NI9WYzC3cHPl3NfifeRw/mc/+dXTU2IZE0zqD71f2GJ8ZmHQIiBDWYfRpRBQl4l2xoiGbS7tbq7VuqFdMkpqaE1hCTzfq59TZ0Xm95G0JtuskNxT9espTEigt3Hk9TvJTGsqKfMVEKCnyk4ay6nOKGVSRgYkpmEgXHDkXx0hqTqdK9MYW4l2YcUXFOIiPIWIqSshf9EhXXvhYk/R8JOTo2soowdfpnEkw4GWx/Z1iqZhgw/TBzOkDGo9l8OVXtRLc8lge7QOKcIENX9Ml1gd6TGN9hY0EqQq5OMKTn+vkpEeVUkAuxQ8TxhWE1OCrNpo7ouvY0PQYiiGV5oLzMY3/x13oXbZgx8ZlGzxJRFKK5vIhDqQ/KN/cdQJFT/okSJEONeVIGdEu4Qu57kp/IpBGKO1MLWl4mppSdzXN4CKeasSZxijYKmgJTQv/agF3FwSJf9E7cZ8OER2T0xWrze42pG8150OOJnnO1cyGp/UEwYqxNkczL0bQYFJ2+EVkTRHpznyr2b//QIxREzfTJan+eASYBnd8umMl2uFEivUENfsL3/3dPl/a6Uq01JU2OFknBHnAr2n583vsVDW6ULNMkzs/DocRfvDnItYWyRim05vro7rbFdbxICU7q7ABnDgYjB5S+rtVrehnJGaxq7lEPkNcy3la1rMsBPSriTnAkhIIy/laGWFa7egRFS7ea9T5tyyLQ4Vd6sfvFha9Nws6wp1122MM1rRrlSY7wM0FpLTWGV3hPqX0UIn/oagxObD9+wBhGSUzLp0xrXcE0lKvqv2iEbocgSAqYA4WfSwQlos3jIKF70AShuWpB5zzmHOcQ6pg8pwlVjlAAFsNFwkEDhjzY1K6Ck4aIH8LX+QBVrGoJRhyQufZu8l7CbqBp5Z+TOWQQONjhO3ZHaPm6Y9W02Plj/v3Mw9g4mi8ILkWZpHSRQwBWwxBcgRDmLiYREQQo9AlWnl9EIJxVwqRshcpIzW/6W0vEVMQKR05OhqT7sSTDvTUj5VMDw332yo7VOhXHhy9YuN+epKpW+CBT+rdKub63y9qr/Xb88hBTuNTWh1gsmRLuleVFeeuPCa3dP4q8uQ/QFVUSEeTdoMGiRK6nHQRRIpj2TqNKs+ZgOQA0LEXMRgODN2SjNfgO8eNm262yW/u5u3wGxV6YM95fJlRWl4yHTtlKd9X64zCPQGCSLxUpwOf646W9KVCl8CXiRZCA1Gp3oLhU0lozg0ToQAOt1bTDSwsxNCerGJLAt0P2m++wSpLFGmaHq7Uo4KIIOKWc1bl0Ni/yglsHe/wW1T4BaH11ANjKVaf5H5CwUL17CRDnOYsqGrEwjHPZo16qomllBCTKN0iRJOsFXC1LK6mhqGssXazF0CgyJj7bDlBxA2WV4zhE+643NC0GQJR8vpndhCEtChc7B8NYBAkzB8xUIbTjLlJ0ErP57DbSgAFSFNDz1bYHQI0NUDsyQRKyqYjtRIOwWlAWtq/Q6qALbQSEjZ7ygGIJvN4ft9h8esY1HaYtVJigyJ/5krBabcxnH3G5AkFPgQIPPXq/wo410rMIuEfEVduV8nSpPvhLOfp6LXKRvusKcEjzAaEekyEPomRLYxulbAty7a0eWRnaZa3PKSiMDsvWpgF5MEIyPFJqSbhl7w4WkdfWhiZlJZbq8QCC76yieGSiuCwy3o7ScBPUhbtifiENVWTgr+Yj05vF0+VCASBayRhgjhInMru/W8CVpYQ2ltXEIi17xjy7mEjK2lPaG0dt9EdNiUrtrSFiAURxDBv6PXMDjCVsceuk3/gNUENySkCajr+qjI2RYaARlbNQVH9TE1N2MM2MWg7n1hpzZWkFGy1uhRblbULzi7Lnd7l8bcWBSH4bsVRNqhnekywz/hbjACfqvUu4VlDe6hEHFfLtOlqwnqt89ttcthGxdW4vXwNASAueYP32tGTlvV5Ehshtb/Lir/2GbLw0is7jnD+1FqSqTQc2ISrOVs/gU22P9CcUJnVkpW2GYPuVamK+ZfsjQIlkl3Rq5TbqorWDbixaEW66WnfaEb7tquk2aWfrd9+/IVADkD+KYOT04N64cemM4f0/KA5NsWEjoyD1MbgfpCM5wf30mIsnlmpVHOdnT3P9rzZha9R3epmUepR3f1wQEghUwDCrneOwZSY9BRsE9JxelOBR8mnHLcYaH1zeh/coDJa9rl6vZazcGrdnOYvr9Go61dxultPlwxZNL9iBM+Y5fIHU6/C3w3ryXPez8IbeeGK+WEO+6nH+ueeako0Ci96wii95Ekjedkjo/Kqp4zaa542BtiCmxgcUPJnQ/QWL1qLQQ0AmXdAq3pm8qfKFPCojjEbzND8j3Jwnw+EIVc4Qb/y3aSJhMAPhPlh3LGxQpB59NJCvYiNm+ZzPWGUdaIif6Dirs0hk/aGO7OmiChNoUYPFb7sv/FgzHPBF/LnZvaqxfvs6oTlI1UddedIu1uDKIlAoouXckM9RPyvG/y2C97vaeYC0W/A5yPJL18n+zLyQqL6Ql7INN/OnNy8vcX76v9m6pfNK1Quu7X88kj/2bhiWMqKwsx3bpN8Pj93z4zol9nwMwS/a908Q8vA2s+oMzWPN1WT2tLTAv5+WSj3CQDmSQ36vYSC1BUkVBCrkOAbC9GkRHUisWL+eINUNjqLO7eL5r0zO+k4DygJZQ5jhs4TfUbxldXA57sAFZAqtpwiE/TAczOMTJDXlB5nsTcxiCI11QEPK9rcIzCbPLD1lsEg6oygGr0d7JK3+jm9oKlP0/mHoUjVT00++PawzmFQ+UwGVipDxFh7fietJoNRh4ewRuCF8VrnbLCn9MpG8/BDeXgC9wCQrMqqZRIaR545YdVtjop+RNC6Vipio+P8T0fyEJpffwSec8X0WO42UmmD39xbPG4GvUjYTWTO5FA5qE6OTopKwu+E4LtalIBtQTsST9Z19fho3bUJ4Uy2ACMkOo2oglChqzmgooQYDhaX+QnAKqKNECOYR3gxy8LUy1SGKQMBQaQwDpZrmPsems+HUPQvl0anaNSRWONOJJr0p0HGqOnKoEM3Rh2H7eUo7e/0/cV+Mvl04f3fyv0UvXdg1rkjVm0nFl06s+raFaeuG179sL0Y6XKgr5KEMCOcVqLHqzeSpo5kzZ0oWjpTtXalaevGptuwvRjbaGazascVmD3z0Z287iZMW5ULGXjTkluIgJtn+O0FcpNUPm9SCaAvBO2GbUdbn7j5o1Z1UWYoAIjD8pJB1PSeOI3v8UwXnvAThtR59BQGesXo5/ntxfTXsUpv+8gVaoGhmoVLc1GzCvBSSrOk9eoipQdVmwU4DXZToBKnvmo1C4I7OsFunqJ/iRQVtKVoKWunl+bNrecrVI8JEslAS8hn00eAtE4A3Wr2AkySmkmq2e0mSNKJfMqTlTZsKcxcfi40fo/t2sHwfLnFS69uFySooUCSMSRwCIueDtdctw9sTcS4fHFWiWYhS3NPZD+9ULlPZVmwgCpwK07e3s5/0EMLi4ISpD/ldaEV8NDwlOJZxOLUBxmLABULBM4FO3uKPl8J+J45Pgy+nbJHrVrFEvVkEote+qZK/3hB7WXhn/KUaPUZVWKOZqduCvhYhedVSojZtD6nxPFjRq/H7WGbVQUBZyrl5Z5uL9cjS9c7b7Hwpc9ciwL7RQFkAhFsNtNEelij1y/WjNVV/PrRpEwWXoixUP7vrULgOAIHrwKD/tPhlnmvbgn9cvVcMrtJR92PTGZ4/M9D7in4f/6tA7nzb3/Je7FI4ejG1IPd6gbie/keVpKNFj2+6ttECQllVS9zIbQsUg8MPjCCH7gGghSncufG+xD6ky8Y0GcH/t1oj6HmkWueiGBNUrXtz62k1FlWZ7Vb8fWqLbBd1U6tU+NiWNE+udo0PQ/+ur5YULjoGvoznnzGk+9l/8fjFa7OAJkd/SI1DIFzeZHMVvtl/XBKrASNl6CSFkyEXEuic3gscGI81XXLs0ZG2UPXqIcb2WHp6alOVLY6oxxRJaMYoYe9Wj3ofLMtjUvjWdZYyTeUPZNxefyBMv3DTJOQM3O45QPNHob7ooFzsN8gfd6Dv1e6JPdqe1O8VA6mRNoHOqfCt4FTqOsUhXq4MrcsJTQKkHJ9GjTWO31pM2d6chtVVL0LZyrKFb9CVUVq9OikoULsWGbvludS6VsqLkIVCOukj1aBORUwaqC+FWjUWqJnPGL4r1ZVtAd7pv4T44saYLlzvlWeQP2pLuX+3bqavp1MB+2unCePWiJcenPH+inHChX2nOiLJ4oNhw1qQZFp7zuX3L2zZ8RA2oCF5/T1s3t6198atGRnio9Js+usifp4n4CX+5dIJdiBb868+XOp8U/oD3VmPzZHFgkOdiHffNqb/Q3+Jt60HO5e108vq+BAyJmnde2/xaiCaWPwmzgK8ltOGUi5obN3H6ovpfs52JK4LV36EC7uL+UtTX/13I0btPB/gfb/Gy6N+Ys2+WBQmzOODblx/w/NiHKrfYtPLan/y/p/7YLYED1Y9deNwb04sEh855RXIt9bMzqjdjL0Q2uRLPeOUu37BwOpHtcMhGLN37Tk/lbH3z3iOzV+/xFDg3a/iLlnzE/6fib9YuQk8THKfKXr6xT1jakfi5mXFlTngYZcV73/nk82bJ7xaHtu5MKBemwJ+TeiQz8AqizYXiP8PiBJP/T+/DsJ6SUxff4N00wr6sY/WU8RYALphuNe2qGyav/qguIDvT8c/EO3RamSbu+P8fY/lkY6ec1pNDh+tJsL/B3nq73PhMZ7b9jXges9+r8iIevnmpXo+v218LrYlL20SvfYHQwPJ+HcNrLijJ646NuGwwPIGY9WXlVUWNmIXIifLya2YGCIBY5Tis920Hm6WXQEPpsZBft2Z+kJLaAuBRog9aUQtlv4zvpaLalkhqLgTUn00m0PpCtQRtKxm3sC9e35amtHyczVp781X1DC7PeJOMtEQ8zhOZTa3viEGzg6QPq+QgYzmqFyF525vuJT/HmblYx8QOegFwb2gav34yQZgld9c71+vZIZn7ql45PbD2Xivz605L6uiy6swWmz6yM+H/f1vSEvNs3txc9x4bphoSkZ6oVKsWPAblT7iKpvWu6+aSLqzm0VI+gGUQ6eQz8Wi5YsvRyfcWEHaSUmag71UZX4tWC1Lkh1s8L7m/oULPCPzAsmJv1QyTmJiahvNd/jyY9D/nNu/XB5ksYVsq05DAXnyFFL0215l/YAm/BywWonWG9rGVEmTi9okO4rmrafeVKohnV4kZhc0OLN9Wyo4wGyBSdL4Gw4+apGDu485vl0hSfXUk81mc2lcsJW4qnTIVVKq5V6vZCvStiHH1PUrz3xNiWe/Unu9wl2WPhdfJZ/myYzBhGwFI+DmH2B80JmECQkQ53TxOFjcrQc9fBnBMc1h2de7wSqDQF//uqS48Xx2gSnywTOlxYuP9nCn3dtp1slfMvDWU+LmolUu61b2IQ1qzw6EASUlH5iieB61SwHjpBbpyo7RJxnOGdyirPGzwikNoGVFhKRmO3ZJ1xWV5B0LdEs+MTK0l6C73PKIAP9+lqBsNHmQjG4JZDipZYkyJCqYRJEgC+1hP0HnW+0YrIUloJ/+oMyCwSRhdAAHjFFSGUyTPivOX1XGWbTp/2HrU2u5W+28FaMtFz/FciXamnUq93gc/MBJ7ZPHvovYtRn/5PxU207VHK4xA29tie/S7JyCiJu+0DNiVqUlW2AJ/7jWGdjzdIDS494c6F45JMjiP5wobtUvwfOFdJ9eWy/1jR5L/ryPlWJt1sn2RuB1BINwvKURWHl0i3wz9L7amDzM6CfpecCXB4wWD46WdmTMVrWkoOfL9oJ6C/dt06+HqdIYRhgqVHZrz1y0BmgVAK7i+GXf+3tHkZe+BsvTyXITvaEtQAf6gw/SvwSRPPfobNuJoRQZ4yaH+eWD5QJVQBeQOxQb57Sk8OutZgrrRnjjslV88fNA2Akq8oSkGIQ3oEF3wgk8Q54YjgpLZ2I5pfcfnRvZt/Kcilfrkr9ogcXSBIAq4Xa3SwqWIIqysGruj1RtwvdymhlFdqIphRoHCS6l/MJ2+6NAVk2yOro+sCPv/7HiHJdyQ8Uc9kPwvKBrR7xmSOgC2lJNeLTcTN+yfdPB66cnBD2xWTpAJ2rSjKUb9xJahuB46//UARmxD7QY2i+8IhqG7+2KXZSs+27B2GL+Dl/0PvjlgmYlECEsO0T1Wf6S3JqGUf5N2xGGOexT/2s/m2dG3J75c+aG9468TUKRfhh4itJJVa1r2ROKdWFYMUtox7KWEMLYH13vq72UVNt9rEyg/O17+IH3MjbF96vEo077eKTJ9BordbvJQJrJ7cbwRt7HPIV+U9nN7VKkCeh03Gn89rCr0LZ9qv2X51baRY3jGLOLNItfxJYjUt71ZHzBTBiCs9MM3305UMnNh0ND/5LbffnH4UoBmuJbZT7LgF+BgzqzWjS+v9wIyLr+QDWswGswTcD4ywdkRElhypro+udV3Lw6RdkFrBbGfG20GUpioypUgpBr5dKKZF7aXK+jaqMqOBz3/jlAE7ChasYww9FDD8QI/i+iOAan6D6c6vCOyjm74V/8OVF5wUv9o3/oLian97y/z98/ouv8bcLi/D78Pk+svJ3/tD7OeIqvtyvp/w77jL+2/esy0Hd6Zxt+OUf1h07ZEvFslh5yd+hcleUXDoSOuVcbn1POVoNAO6+w4H4O0lAfRjb83HfKuRd+9Z8qY+SfIkiJNGh4u6eoD3JQCTTiRmDmwbMit/mKhf4mUjg2233Sup/uoGrNyCJB6zmE4RGxy/4rxybtIVpxnYtwr+h5GPRNenoCEZbHwYQ4W38ZUNAOf3L+mMdSKjUKw4J1WzFJeMpJGc5hMKW8v7jVNb2n8BWff+51ch/aLbidzn+7IRY1f7snHlcO15O79/JL7i61TGObIu/Na6tocjfTRDIf4Iv/wF1+W/w5P/Aqf034j87s52zCzGCv6rlihNPulKCiQEQeoOpSWW9gaSCT9dL1TCLsHqTLiwvYGcdL94SXc4T7RiGGDLbj8XQiBh3zgipz7i7hWzjZAvZxnRrKCX+rGwzSDGVBfuuvt1jXeNzNvyoRbt/cYCNO+NPtZza/yd+NE4S/Sa+ZxjKGBU+xsDa8cwmP54EpdL3yex39d187TP4bqezk+kHc2tZYWXcNOxVbXjQtVoWacRxofmYHR9VR+AISz1OsujmRfUld+uh7sq39/84aKbqhL14uJLO5s1Wr+o/e7YZJRZTcPElfY5nczqbjX1LsJ+kYPQuqEqn7nTGVAZYw1tc38YETjCxmj+BKeOb4duBSheKzi6t2HiqZZ6rcjUasNULV3WjDlN+y7k7YdqGbiZqMb3FNH1ar1RozeV0vPaQq3IFHidkki2m6AM4/PqkUDM7LmyBT89hSw+1awoYaYEwmTRyY6r4TDMYs+3KpPCeSlrtqKTQ9HBkL7ywoye2yomK3cmJmt2cUtUsJd0+2mbE1HKzEUv27NYR7A666PmhS+U21Q4Dk2rBkUvZpyAv7npQzLglcLc0k7jbLG7Fu1z3U3oSUfHpchHuGcZIkBoa2YLmRNnTbae2xsjVDhb8FMR1nYK4Wm44ZAKVAIlkQAqk4KqWzXzirnXeM46rv+7MBTo6KX+3En7ZvmIzyl1SFu5RXOf2+qQCh548rMb1GUqtDWQdXaex8onOvp7Lw8mESO1OZ5YfxI2kTbM5yOdOIjYVJZZJkfSTOl21obiyY7HwIuOy7zxXnn+fWDRK4tHOZDciND6MvXpByX+Ig8jaxdkbTL2dOKXhQ1ZbbJdRbu1u77qOZmWxzm7VvAThyvN0XtZM/qgfmUQ+2eoObUtJzkXbt/Y4WxuNTZxSTOkzXsjlGRq+uQGN3pw3dgR8oUyUDS97zi4+x5ArR9KCUfATsx+jFFsbsbveqcVCnU6jjqakmRgGZydh902aHNmPkynZXpTdcSPm31Pz7eqE/L+b4kkzYz6UYZoH4V6QNWyNln+hJRgzIFZR+37JwiP1Y0xtrsNJOlXZp6oS2msav1rRuobrpKPqoUSZ51VcILcq2qo4rgqpjNkwgcg1MLCiMhDOKu2yCt8ET4BUnd+5EqvfQmGtevt6hGW3kcnlIs/hvZZJxNslfyj/sdo7HCXqyEkrUWnQRyZI6lZzXJdlm9z9Zzh74hSCHQ9EmXY7fWDtSONI4fBQq0z0RxpecWtJ6YnawXZdUVUemh9vbLn0ttPovsxzvBXlAHPmE+41KDv2pvivd5QKAYlq7xyo0ke2gszXMzB+a/HAADo7drbGzHJTfBVdCOo2xV6sFM+NwV2aohulp1EHmHyZHsZkOjmI/X+vnKn++6lvSGOvlkwfa1ZaGAD2uzLpbriZc8vOnUImzVCWnvpqEbXmPp1wXYoK4/iCRI5QFFB1601sBh+jm97RV5vLHGmYkpVQSnuksFVazlxu6STW4Hg1G+kVeZUC10lzqPzvX7UkM2OBpGjTcaBZEiCgNNy0NVZyC9mk8FstBziljFUR3xZcGkWnuE9ry2TJOqTV1rvp70k4hlWLQfNhHI4vDbum2cGgN/b0qbYWBh+0SZM4nQu8bMAgAw2BQ+YOtdDIdzgwAsk+JLBXeomshhZjU4BiXak2SzgK6WFQSCHflfV3mDGuoVYSsyKDx0nYwVhKria4xLbv89ZUKirX9IM4HYeNv0jIaFYTiMxBZQcS183B9zKKxgymrG8abtqcWwfu4mz+Pp7bkFudQdBC31xiiwDlZMUTp/Z6dZ/546k2K2k2Wrc2K9uyLmVLX4taSQNegsOobUVPccDwtyIUkWJ81tkAfbXTA8eiZLG55OyuOiPrVoRHcviDfs2iitdAbSrdXnhD6zVbs8n8IY5u52Q4aCJDAjpFEJwDbbRQO/TAbSWZa6wcMhWEoTtOJToUKP6+BWcvYC0t+es6aOP4SXOlP5lz7vt2WOldaHhhIlG0IDs29epc/eKLo+gPl2KofWoWzCy01WPSt/kq0MA6aYZsSPXqcz36YQCz9KoI2wtqaBE3u6XZzqGia1Jvx6D1koVx3EbzZkYDzFVfKxAmBVa2kft8AFQgiSCCp9C6IIBEgI5T3X6HJELxOzjeEREgatp1A9Iy2UWJcio+ivvRPHusPa2eCLSuQtC5YRxa8jkYr/vjp8v8FQ5+8GHp4aC26k60/ikfPu2BB/woHhI1lyphpvWWX2v/CITvynf9KGr648y7alN4R0K6KAEW4tBiLvmsa1RTQGnTi8rq7F2l0NiB213cQoOSWGWmt41tvLW97ctdJASUjq02RiRsoSFHoElc+Tbd6ThEoaf29mtF1+FNnfnmM0S+uWiEtc/adsR8643ArLWlU2EhPTYwibI44TiNynjgNR4eOPvdUNvH1OY4Ai90zDDytRXxhI2gyTFIcgQGD3X3/h1qNxUbikwqV3cVbIZfPQ4lT1CzziBE0m6/f7KLcyR+r5bHrNm9cdg7PF1HaufELXTdQ1kUrsFztBzY136P2ux6Zzgm/sEJfA4vB3e1fk2fr7xZOHvF+xvDMKgsDdnN+ef0/2zs235a2yuaJ1vPXHT6/CtEhXii8+xjt75EDeayYQHlu0UolXR1Pye4+Oejh7OXT88DaPMqY5/24ml42NgtJgd5+i/d119N+PvAAr/h/1SHGinrTHROOfn+6v9BP+YIeuOI8O/Su9gk8y/hQ9TIf/EPA5zZIa7ePzyXqOLoCDVvtNW2mlQLHgnshSnxtoexWDYYalqT06ml1X2Z1xpVi5+tUL8cOzUnujYULbA02VZ1qoE4vlZED8O+cLBXJsb7ue2jrF+5rRJYRHHNvatdmyk94q0/OCLe1g7FrXZT3Gq3N6PQCw4yXr39nbEqMmp9qr2DqaPOMWWjLsTtG0I9+7A4w7S6bwqyvW9SUI5731/ykoUXVdSdsUT3gjTqaKnQ0ekUG6oML6oFzqy98bsxsf7HoTMwZ4iHjmc2+XD9xy9pZaXEUodRtxbHjoq5qkRhELJWP95/q7vNDFNR07FoiVqj0T/QiWHXClJVyRnG7vvoICdpXumb1GLCMOROq+Hr1Fl1U06P8vsZz+UoaVamiquRMKMjnY4h/HIhNkGPX5HbsZ+fHNsR2LjoZpFqRspf/rw0CbxTxFhlyVuZmjVTxM783dpagF2uP2aCusztSOvNrdayVcjMGmNQNNA41rfVVlbsVJYWdH/doxFFQpPK7ZQB85TB6NQ2pLYhtRMJEu4EBZXcBGIUDKnN17f2VdKS4rVib6uWD0VbrBWyUK1W5Vs8k/Ssxb/dak6dAp0Y2rrfpwyt2tZqNVE7kC4LJBM6A63rZ1aaSKTOnB51SalslAEao1L117gO3E0FPKPZEiEmD1XNFtO9rEqwO5ixbTTArvpAKZ32NGDI3bermC65/9MVJ67kJ47C7YATIwBf9A5wXXFr21EIjCaQyRnm3SF8BDNqPjbSfgn8B+tZTUn/rsJiSBRw3ZvD7r8OQDQ+fGP8rwUEEGYTaPfFuDpas167uyzVegOUriUTGA/KJuA4IKJLrFalwVzWk++d+RHy1DbIe2XxXU+TY6m3Eleaxp4wGhaNmx5dj0RWKpklmtTt2etRDdvjz4+Uc6y1+PsOPrUpyxCrR9kaB7YWpmg1l3VpFW9/yY7MRoVIt3x/9eHLBylW5uaJb7ogEmiGo/Sy135ffesFsEcElrnTNpLe02pk+WISBUzX7MgDMuPRJnnUF2CoeJiKrbyINDYu/03+82HopzHI5L9gemT+6hHRarN45SEirP2chKFkRtnnxQpXzVB2poiuYDTPmdFNfPSTAAMRTnad+LlD25dupqNTJy5T/59TG7d6YnQkHA+urTHaYezXIdtVsN9X6G1Ss7PddOAkRYf+DPXdB+jAT+/oOkohCbApZlP8DGgT1GQLZCkBlUAfKWx1WKtDvSML3td7ZVt8Q8M7rvpMe+vvsz6EnQJM6cSmwt7b4QK1TzkiMFbx2RzWjQ0M9UalhRYUNZMmokpkYrA2Q9fCL3Nxg6qQuipTv2tU8Wl7gMqIU/YYffqCoMP5zhIEHRxSVxlReIudkUfxfMEauPQpSPvs9Dwkah8puu/BKfPeYfsvhhF/pgFdbSLElou0yo4PNFWdUk2dUV29paq6wN3vlo2SxlqvsPnML8n86pZ0SS0lWNweneetIins1xCT0fW8ra31SlGqhfSIH82gqQXEfKRLkqgQeUNDL91OD5Rk2OmBT0CUNBmQyVTH5/LeBbPzhoE0o+WhMEgXn1L6XWkkOibcdnuHGMd6O+tKesc00Q/swbopCesvfHHQe02xFi43d8/r8MrPQPxYqrdTZCfEztqo260jdIg66yLippIbmwWxYrs6xTdb0PIwiMrh1EDXPcuCpQnZtQQDQ6ffYSHhtutvgqIkgfL+l9vJB1KfoHtcOUEoH1MXCK4G6aCxVGmZoSD/Jx8PUBVFG/atVLgszdQseCnRKifh2aAjmJdWoodAxh1SI5AkAQFiClJV0SRbhY/cJW140hK/iYX7MHC6TnTVCLtkRiup0JRlnVfLy9akG4S2+4NulcQ6pq/3k86LsYr90LU4sRg+T3tCkdRzcx2fY1OGszKlfk0z11PCbMI1rPF1NM4ghkI58CXJUiOqC6lG2U4XTmEf5JHoJi9bzrYxFKBWXhj9uyB+zK7T3U8AlUYmYFICEcJsVeCu30GWj4/2r5a1tVcgTob2IORmnY/xLHnEdJkGu9Hotl2K4YOGwKv1mtnea1hVYdsqO7QWBpmX2DcflSHk5WBpxFQKTFoEfSkivqBYtGaiW8CgPAqe7Z4Bu+a6WKcYHHQ1iVjPiKnsYjLd/7Do3797oatD29Q2tU1t68VWN3pBwoSStDJksU4Zp2QfCro5pkYV1zGsNPkcMzJYCvZzI/oCDhZ0ibypImrmhKQuXtq2TJ5Y4fEKTamBHoQHdPs4oRVtAy4JUAfpKxJbszbaf8oSTvBOcFaMyYgBd5JShpoMqRfwx6SLG+ASCcCE44JQNNcL8EH+PeRGaCQZ1JMU5NpCK+e6WAJsWxe0MgygVGn3GvSCxUNoNRXYAE+Gop+F0T6TcvEvQedgvxoSzwcbdhUDem8GKNR+4myAILNj9PctTzzM0Xvnl6oHPmrNIWEOty9+IpYeBvZanVT1tL4O6WrBqF/7SdiCVohL5XGzHtnKBeJKU1mfuR/bsqPK+VDbTho9igZ34KhpboRVuQiPz2tVDiiDBpQ/iboQEqgVGaL0UxlSSpT8Wuc3oXResyVjZhTol6WiIEnQKJPbdQ0YhYuoWG3FeNWAR/4OtQ+oigyr0HULZXmwzh/bQLcqiqMrvssJhLPoGWCtfbkJXgO1d8DUWPS7MarzgPHoFthdOmpWJ8wscgwxuMTELTlnOCMxkT812TSrrRV6nUn+6TM7KayE9TX27EXBMnwEVf45eCdHCjBsNd41gB38JvJNliQ9yKgFcSXaZcVaoAF8vZlNkYtWpkwYVDZ/SUnavG7WlDEe6ptVTELI2rOvux30po1r4pltECHX8S4LEfaYasZEJpUpck1fZ9+6kGSnBEFoYfu0IKYQJCdR0bMDYD6U112tdH3upXVZSDEgS7A80OCjjVAUfYGhpcYl2HJx1ZK4btm48UZCDNjM1Cuix1Gvacsyas7lHPKQScMCHpcsDsnOXc3XZIkWQ4Zkk76uu3i7j4pPjgL5nvhC5BfOuAInXIUDj2QLchZsLUXR6kTZWol6lI3R8ATJJCS9aBga6K1GblvpdK3mmrU0VlUcE+uCS9GoxOKCuE3hWMrbw6X8IVph1IHkEdlmz+Tv6S/DFg9NsIkDXukcy0mOuwMHfeLJrS7kKf5IxuLgHl966WhT7d3XJxmSTWaZhH7JPoX/ZRJCpCx4fx940oJa0f8sI3M6p1x5QX9zwxOIyTgS28w4anzdQz1cctbTKphy6nAosKQReIlRW4xmXmg41kQt8Ex/mBihFrXySKLHBMAvwTP8mRFMFo1RkflKqb8SnfhnpL0yzuICqjI9cE3Dknn7jAPXpaT+zApD/lVpxD+j0P08oEb8kwmWeLkVIVn7NbLQ+UKz3iXWo0AsT18j/VrKkZ9aJLqwzjfUAk/U5qL5Rs4Gu9As7rJ2k+6mZhkDKhGfn+1Tbf4sU60pPZ5DLU8GGPGZtVqFybh0lOsEWatvm5vPbUtJvY4w9NNInazTMirNqRRfCPSul/nvyqS70Eyn0TTl8ycJNaZnrrHK3Dp/qTqZlyLOGiBjrdumV3WWnnqdISuLjOM+6jinlYXuhcqapUKNlKG+HphGYerMD1JrztpyNd8+ucDI2RRWURjL/pXN6mZqlSM0YLk/H0AQnmob83EU3dBxw9I7NziVnl7Q7moOOMNZcvMiF7hI0+zzAQ4IJtwlx/KE928Jm3qckq2pJ9gL20U3VXTq/m0cjFG8+ay2Xho2spRhHhFtQPknGN6S2aiQW1U7x1rPCihHY0BdcHWTJa58XArGo1780tM/tKGTHRZlcuppr74jyPuBSBH2wCHUXLA7BxBwf1S90vnM3Lo3Lxd+P0JTXBY9iEDN+14wSFr+ElDtPcwmECHkCdre3xJ/qsVj8RNz51U2Xqyid4Iyfa5HxslviE426ijkYNGyM92c2vl7cRPLtoRLX0YpQ1uKlTybFfsM6wkl4Vce6E4ASYxLVMwmt/EsDo1VSPXwHZfYemAh/av1HKYUXpy4FobB32qgqBvWObDV3NpaXN9yKbayra28by1N/TfLfaRRGel4FEekAIR5GxkYv/q3sm3T/6Ovd1F3Kk8CpXadTC8JWGwcpVMB9mfN9z78zTbEAwWWcXswj0jStI4FCT7NOM0AlPKkBR97MZJwOSjnuic3KewkQv9aD39x9tfBeGaehKa0NXv+tfCHJgAqYB2necVYQnA8x/w8dfvcm3mJrHqX3mtMShif841+hcB26SKfb9wOTrNZU/Fjn5Amj5MbL0bgAn7adBN7NyaeBG2JWv8RRpW3fdjE3/p1gcrnPy9ScZG+1nAP2P8TF0ekS7Hd39Xt3jCvkJ/5vS69OWbOpgdWe7ojMutm/U1OrswDmiBbqkD33+QMhnGVonYj7XIp9w+i4myhOjOct7cJhoEFtGbgWD/w7HZGBre4d+RN9/fIf+cJP2Tmm1ufNYPxqWajD+4XkyyjI37eypG3WSXmOQtv6lkqDYH1efKp8I8eDw4KxZ/fjMfmqySYMPs3FhcuqLmaTYtAAcbrh/l6X+Ejz6YaPt71emQGuJntag9C22FU/PRt7KgRDVFSDpNX4u8hjNcQXRv1xo3nhKWXm+GlV2PiSfsRF5sVvUf6r0sfeFPxwaas7NUJofIrFxTAUKc37dijOr65nJ7S+USVAFS+hbt4vo/5Z2C0McajZ4o9eKhXu6nMDoxK43SEexJNio7Bm/gmZ1XIcbuIilNhUszm/RLOHXUfkGix3eOyhGUq4uGUUsASuyhGT6u67g/KYJwUwcKDU4frcKf4jS/CCHl4LSy1f9itvTQNUt6vhMA7ecnqIrn/MN1L0YVgogXW9vC7LQOqXkKWIccBQV+8uhbdIxTokGgyPjSLHAEyfrlDezY1twgsYOwUet405veIjn2e4TFiQsXnrdypA/E+byY+34NODD5TWALz3bkmcmJeCG+woedLLQdhzH7CsLAmcAOW6T+mw80BATbxS3IMecD9EzaUD8ex8PcwfOe6F7PYL5J/SWfz7mr4pfevb7aE/ctyeZz3Uf80b39gN29RcWF98PYmOKi+o9+iHeHqQqnL5vIJlAEO8PEHpHxLldIC7Ge9d22uOgMFg/UAdx/zYGbxB2gbVRgvVYPpOun2Dp76HfZqjFTb+Zxm4Zi23f2QnVduKaCzvNZTxAQFsQF0X7ahPkSUCqyYFUqs3gYo5wKWAeXvbcry3a6Cuz+QYQLgI+0Awgdp3Xjb4u9+tZ4ylJ0j2FQoKMNmtn2ZD+DKiqWkcrnXmMB/7JOp2CZmY8D6NXzQigArtsVxnlKsrv6AymHKHRDKGEZJlxizvShcc5qZ6d7xx0qv8Z3h2zYcgNt+w9WIDuReWvuyCwAD/MiEEkBM/F1t1HMpL66KWmbIGFsYJu+Blwxr3gtzXKly1MhC3EGf7Zw2Gu3Bp27hJEI4tldBFXEyz3KKxm2ohfZmn9g3msGkHKVGdtlVvLp5TwUbnR73R9SXIm1yawp6QvZabtUxA65pfrp5DeKDmhsd00bPTvt6vtfmxX3uUjPCplNRady1D0Jzhd76Z3Bc/xukUL53OYM3rgHbOVu/WY4FVCwFqf4HkLz7dy6xT1HG5GADZ/6KudQ09ba7d0b3m6SKqKuuPHsVd2kxHBlqFwbTs+5TjoNOXAHmwlWWKqFsJ/Id6HZ0ka8v5cwMCfutAxv5ADuwCIVOFtOUrbd1VwH56KvxGw86CRVlk6K7xj126bDJDKYD+BGTuxKw6woZczf2pO3VvK44Ko0qf4NudybIxperihTtHbg9Tfo2DVmifIrxcTIs5DxkRxk/0lCPOP8FVWkvOiFFU+tdsSc11JBWHzsHdMWloCBkyQLyLvSRi0Q5iuLMH1yEB99wHu6XcZbcwfRgHf4MtJ3PdfHk9JfSW3hchN9NlvDbtYXnua+KMZuvkJZkwCDXVkGCIiPCDhcV2UhsuWpfaR5lHJOts2Wzrm5nN08yh2enT9JFuJEkcCJiVrXRVU74mEEKoT3hr5Xge6u9q6nCBbF9QO17rQ+Q/r3VyjxBf7sGBezYc5I3ZDn1yrNNm7lly/LX05ClMgsPJ124nEFuZpiY71frPNNavibzSMrnu0UlvPk4INm/68awf8Zol48wXgU3hoqCHqfItXfa6bWzlDkzAfrfl8Xz8cWwuAaMEB+0h9jdL/zMZWnmg2olZU7gk4C+vmueiWiRRCzxTLq6ApaSlq4owpbiExlTGReiftWYnPrJgRASyRR/Gjgpoev33o0st6m12Wd9qujHx751SCkCAeU1UfB26ZaLWDXwkue8zIYUcWSQ5B75Mqlyn72ITq0C3RdL+kf7wClHq+QBtVfeaCfJgLHYWykAGnrS3FAhMhG9EFQUlERpWa3ZakmUPmrRiljXzCK4aRkN1tY8/LhBWL05G55NB1BtTOHWKFWBKRNnlA/0UVqypleV7YF9xnCGBoSBu16XrnCIC3HQXp9i6HjUKPXeQe9JruBZGNup8Oi1MvjG1wDo1sEPCg79+3gIQVT1votLxTnqtXpMdprlxzeOgEZylYK7lKcZHqKAKqvAzJ4+cDujh5fCwbMohrx4uYpINZdZnWAp9qiXA1j4hnPkTk6bKq6zHQT2i0CO/9W39VcBN5pFLK8CT8oPsN8I0pmSv+h0/Ua5+L1nIgIKtxc9Wdnzelip7z2j2LM7JYBY0hxLTm3TRa2GdQpdMPB5dkeGiz0qy6m1NV9oYPbhO0gkmwjbz5DZtENGyMOvUFSrI2zgBNQ07Y29GCLeSiA6zG9h0trD1zAuht0ijFJ8Ux/dY35nWw+yXuAFYvdaLzho+29MivvlMzSDlwl2juHHh7j8f8nxqLH8+sR/u3n+W2H5z0uMLrrz8Oj/f5J65RVOE4tgKdnhfCvAbjZMWbOcBA4PnYtFWgePjA3BZJUbFLMfjEmlJGfaD35krhL+uKKUYuL0u3bV6wvS8CgdQ32e3LghlrJGub7OQQ1FuhiekgC8jEtu4OdvEqrpc3mQRY/SZLR/q/0RYexr69IFg70WAZeqNtDam0u9aEL4SNX2AztZxssKQVbJXoyyMCV7uH1xSRx9laTR10OU0bfSIMdyjOPfiJMlvLQJ0vWCPL5Jhyyiix/erFwigc0222uPSYsqTRrJ3NLguqx1MHjxDYgCEqZwwqSUwgw9TBGlQj5yXOu+uk+Rws0wUtE/GnlLnlwljDI4Nlyv89/7fQy8sQDbNDxMNjyCaQSalHaxV63slFo4AP5PmUILM1pgr7zyfqa64+abWQL6flekgc9fBFPsc3lI5WhbUMd7MtjDhin40HnUGRbdoQDMnqud9TmmoIP2bMjYC73fLHBhJ/hSv/+Evt7joYqWqrO56Lle7RDJta2prrcqOt7RaAP/XFPLD1Ds7I6kNvqAtlPf0F9QPL4tWM9xl0qWR/jnUcxkZT7S/8Idk7Mqzjij7TXX931t3yjGe7a/fvUHOTXXx2zv7NcIrCJjlFGdWXZlJaC4roig774dKvSpYqWExp7VR0ofyKyIGTQQHneWBdoL1CtqMt64fb3B+7Bfc8rVNFcVRlUvbeiIqTPQ5xyznTG4pmC2onONoikMetDxNWk95ta2CtQZZ9zP7Z87FhzobxBwVEKd8WaBvsX7jamEZ4mJO4zA8Xs0+HPxMKRfGNPkufhzA+E4WVfEeB9LGZGLGaic1o88MhOTEyvzEipq+ccvzAsyXZlIKeV4+TlOulDzwAKonI+OZA3tWdQqeox9pquZH5DefQeXNvmZfZVNy4HV+RSYVxqfO/CA3UaWbQ79aJwGDkO7U6R5O9ohGhuPEbYKC98O5S3Ci9ReSGYnsa3y6WyIAZ0qgg8ydaR0rou2DxCGQHmcimNkXQ9ovSu+Lv4tXrAw/TzHHW6kcgU4eRARxGWKoSAYilyI24+lVVnOvrC0Y0Y7i49VkktD8XZFbMncCe2DGrkgWMmyHQdHGPx75SUM244I+7cvD8RoUMplouZdLON6jWxIgDNjQyUzZke3/vMBwLdsWVQT+B4btfDLehIljKaSM1T+Gsg/cctAEf3YNtdqZDlPaD83jhjX8Sgvagl5sQRGYhwN4DQffdABe1+gW57UsKqwOkC97QlgrPFGCArkouC4Uu0aklp1qBLWfvm+bdMBeGPdAVTr/jXe+l2Fdjmnd7yJpRy9wA//7Zb7zLdo/7zFF1RvHk3el6tg72pQXEK0jPQ/43G68tqAxupfR9+Q0Iu6CC5SMVyaKfrpQv55kP+9jnZGwIZqz5uobAkH9j9XKGlvTWbnRMyJT7Cwa+OfVuw62Rs772QtnRG7riRC0Y7hC5DVC6rIKJRtghGGcSicRaeFDdgERbhj/8pHhZaAEnh+x+a8G14sNhE8aPYyPFboG6cap5axvgX1VWR46q6IqivJXbkwBLHcplgM5cOhJnwPwXtSEVXTPwvGQ6Lq+M9jEHyhfq85CqXGITOdKoKxOV6SfSnWhA79m1UC4LWvISFen9o5n8TB/DCrHmxPDVFdDDkcDamPaMLMGOx7rhDeipii0p7xvhWmrvrUi2sNo21RDecR3xc7oyAdbB3wJRjNL+L+Xe3wFnuz1/3jb259rSBnp87kKv3eJp9/z5aKE2I7tX5aEu7NwutgN3bdrqqs88v+7zfHQVYC03GhnNxleEi2ilPkOOd2WaNP9ftIe3039Ql4z+Se2rm/evg3RIj93Bnqfu4B6n7uFHX/PU5Qd7G8x9Mc2aVABd1xH4TCoehEUfj0XYa44x6ODp7I/XPsghmeUrn8d7wcAB5HcVxm0xGqKaEEI2CYKA8Mp78ymxvINTKnX+WErDnbOc1sghHVVo3h2pIfbGhVsfxRhOnj4jJKhV6x7IXlysu+Kr92AkeevAgXILrKvTVFEH2s0TBQvbWHvr9KMGZTF38rCKtCEwT2OW8/oGhy6GQtJPWrf7AnpnVMo4GL+g6+Grn6ekSnw51YjXi2zaFL96MzHJocouSjPbg20qYZLkdPwWKmv1lcEs1NXItwLXwTuCRPfmW46UOQTlx7JEgUkUSSVthKOi3PkHUUkCLiEBF6YAunDOB1QtUz+avi2ckwM0G6XbeuBTWhiYi2zeHutJYoVkb92hVDkVKrXpxkw21aHp6x/12jv2/TRiGbGbYlTKpH4alzQRiV0dglL0PwRL/tJeJBak9oU98lHwiXisrbLqDWNGnGNDJ0foI0Y7odU4km0W5nJrbCXbeSVnS/6/juMQbM793fFWdGusf4oC+Givd6dKCjSCGmC1EsHtO8mJZ5nroxjYwpjr4yJCTnHAV8JqYXE9eUgICfJUkIaRp774Db+qb+TbQVZtNJMfMmwF6JYnpeuNZgLdjj6e/c29mblPyqsP+9epW9HWS6mnVhPVcldFFcvC6oJSW1VElY44lJO+Mw6cveJH2ENQ5TVc/VdfGtDpi8BiIvQIBzxUsoj52l+HkfiEQJEYSRI0hP4maFL66/rmXS4kDu4FA8/71bI+m8Qg3V3T2GoAUExPGOd3gHwvAab3CCM6xNbV6rMZVUiTLe1qRbFjh1/w2onQI0QqCFZhJCK4mgDbHKgFK/2rovWtqVhIwzjpAunViNwidqUNAwgmIyLs/e29pfCia8qwNZdgBSgSAJECmASQkStEZUZU1WsNvXV+wtGTxeKuBU0zuw9D+7RxXhch/JHYAts5fioRsvf4z5QA0jpkW6c6ZDn4IZOUTopBKyxpXO8K4uhwu+J5HOBFw3QIQkEFttAfEoY29bSgG7zyBmiWzIYthDRt6CDiQpgUkBxJQ2zXBeqIaeMml4zlTTshcMR20sg9KqldS0hpjXEtijnmdiqEfAC0paDKVMNZU9VGQ3zUDuYwq7VJgyA5/l4CKrYnO6XM3wTWzf2Ut+NiFE8qm1xHNscPna55vsdoWeL3kB105DporVdAJLGuWSQrEkmTiHpqkyzpku9zP7K5zZXaHX2V5QUggMMkNahG976jyTpVy4S1w4S5m/5a6OwvqFYDfz2zR1EIdmZ/BsXlbtSFBwCS+w5aHV7XBnD/+GCNEhFh0i0SEU3QcR64BFcY8nZYj0uwiw/Qp0HF8FaoFZx8fUW5U3Ft6GgxLXq7u/twcYzB3oa23i5oWiiR6ud+xsES1Jo53GYNF/HNdOUq3YRijSAZMCJCkBorVrEeT759KDsG3N/sB0hMjsOpaRd3lZXpLl2sJQUIslwOzMjzOVSsfV3tNHEU+AucCwl7hakF0vQNqkhCE7OaBqvAb64gee/fzDJNzsnFOQImVvICHRo5HEqENElPmtk/REBJILX3LhyiDsYcDYqI2h06nAJ5swSFzLHTbx0VwxathcsQp0qu+IfnxZxAe6uSwC5UiaCYb1Is02LDGsSfPiWru2pNl4JfxURZY0qV3CQXy9okhDkQu1FUWM95iEDyiSLJzgsKRJrYZhXcIlrU2DFbFmwio2oSfmz49IkJ9yXShggRUskiUY1otobVhiWEFDe1xgjhxXWOmgJ1vQlRI6i6IOkfSDRJg7AKX0aTYEo4BuXFTrgEkJRAiDSunH5rUJ6QnqGsHnEj80aRfDiWQSUy2hwokP7GKJPQ3vRdAfMKqrPUpNc3I8xobAA8kIC5stPbsDkEtjmuOEHWPCkvDzho4u5SlDN48x0EgMu5Qivpb3H54B9jzVElx6JvCkIfzUBJJ9I4Ml/Pu2JwfE5fGZN9gA28ZD+8zqvXFhkYeNxt7ddE+KMEEsgf1Yy/vnXw42bSiWNkTt4xgvti6vF1110BRwqytiQxo54IOHF7HHBdG1r4PObrlhxUFvOnKRBYGwgSZHsSQFupB6ExuOzrkY2hvaFP6Gny4uGvrxbPxjMOyQq+ALYdnkQ3HJTE6M77GMpgJ5e6qg5HP6tp3TCCkwodiW+Ba9uOKQLkJ6S0K6NjhPB0JZXmwVq9igIGUi/FjXUU+ro/Whlz/S9WuCTc0ZRYhran9OIv342YmQDsrcsQFUKgDvm4MEu3oRJrbVuGkSvfBZZY0KH1dalCMqbuofq/GtTSCCUzKEEM7JAAK4QL8SWmHsFIt5p0zMOgVi2qGKyQOujWXWI58LYiT/7RfSiZBH029TlbENR8Q+wCfLCyFmN0ogVH4qs/jt8VfhbYzgpzwnaRnsnVkgHrT9VpB4HW6vWZ8C8PuTRfhn/NehPM4RX+04wpTUYCZqCIWHqQgQiAgTYcDfKPxqTB9KOdmcDNhq4uFjoJu8nM+uYn+3vE9Pz8Ez4h4eLztAvIhHCSwSuhiqGWMZpFbHjEg8EzcWoY5VzpYlQ6S26KuPfqYTe9xGefCwL/lzZcSECylUmIRzjpvc8fTN5Pk8ggQw+0QtiBEObXTx1kshF/M2zgPGYGKgqLeqNr/6mec9XRtlFn7xUPCrZBROfAAPuh9fUnPBM5JO6OkKrS55MmuiBksxhUTMYCEqiDllhuOpTnwSXHRIvLd8lxIZWH+dprepJEVoY8rqKVMn6n2DEWI/VS6EDidNfs6d/okCZVFPEUE/ggJaA3rMd7gzeeUxDgl9y9bomUk1rmTc0RWRKHkx3zXZ/KqbDaAU5TWH8tlEUbYrS5w66AHHA3oB7jqucLfsaXOlWm2t++fpf8+nRoOAVOKBmxJtskc6Zr/MI2Z7AYqk/XgDilnI2uSlrHK3EnzPv4sutez2jCooWSZJspDxvQHEL8Vtq8mN1R2OBbn+L/TE+5QKXmPKdJ4Qg2PpsSUJx8VlcaBT7Usi0F8dv7a6pTX0HceLTPNJqHUI1m+LJ/aogPqn5MT/E4H174knblLh6q+Kb3KDxln9m+KneI02PN9wfcPxDds3xr5h+XTk1XTFxMKfS6nVwsoVeoqMooZjmvpjxaeAgLi/fL1a4kRUVXnSID+g9khsx4VjKfPu2oxZKKIMlVjSuM61i6nysZk2NfQ/SWoPACC6Zyb7eTLQ6Z4F4m8uBFlUsO5bQl/aiLrj2HP54Vwdq4uXsonYaP7/kzu88o3d5kMnv627wMURNpZFRAUUETAsQIUElIEB3TiUSdst07Eos7ZTqlEOqc1LPULwrTIIwwRi6wAzRKBoBWhbCzQDBd9ZuoR1ArBeLmiWDZJlB2cZoCyjN4SKnEPUGJ8egK2yqGYP8h2J+c/QuWAK9OoU9G0GtTHlQAzjCswYJBX6UN4jul0EcfZyrpwAaLliETlAywVV5O6H2hT1O7lPtY96T+ulD0FFVu+pBH61TP+wwNNF3I2HgriNfUHcxgNB3KIn7YpGXxquNFRpOMI3H71bhZlPH9U1IQ9IK7DX+LlZYOsGVHeWce+b0WyXlCkR5UA/zEUzPpVbSp2b7hQgBPMkK4LNrt5ZS3kPQUN58pTP3pDsQ0y99RDJ+9SIVkN3Jz/6sz+w1nupGNvTcxxhnm8mP9wkOiybxHALGCYxhznMFulHITfyeu3bgnYQbb0IPl43Q1wNwyaGR4lMsW+bag9ZkZDcc39/fV5xORdrOddJ0H650QRov9z0pjUQuvn9Z822oB4FckoAhLa1qQdmsNcFl9zccFNXBKYe1B1dUgtwsx2ekloCmWM4a7XGpiCAy3qDsFaA9R39KrblI9GKWIaa2s5sXVxPUqHrdGuYPX/akCHY8ZwLdjzjgh1PuWDnEg4WGT4TlrCEDRmCztXmkgkskFyyBsKDzgWhmLInhOmEgT2W2gXgk6Sr/a/N9hmwLVUHYIT2CwI8eN9VoCDhZBZrR+xk082OL5iP5eaTL8rksoARgisKn1NsyCDCgtSnAes4E8hEqhSzOTbjeOp4VvDDGhounXAI9TJOQzR0OuMrcTjucxoA0irHXWDSWCHGSYVRUoJ13Azt2px+u5jFAp0nJ02XJ/PCs/JDEYRkuICbOYeKuCftemuSCPtMKluVmeFnMGwnApka4uq36Kh2gALdnhxP+ceJNrT7xwKOI7P5WQVFCElkvSmoloSDLzhJp9GULthi5lZ1CEztyiUZuyRllySs3W8PlsIaYEguHijMzoT0xirhZ0rR4TOjk8nHFtnDa8OPyf1/PBzo9tjuJh4V1N9oQD48cN52eVZe0ffl5n7QR8BA6B2OjSnMuCWLwSwAU6K8qzWlGT9qO2x67/0kubU9qlegx1MAupIAHSpBrIS/wHsdbSrfLynpJRW9dEUfJOz6LjcNTbuO3nSEaOpwbDGyvfQgwp7n5FrTKPHYOHq/i6DTpES4WTbZMtk9NXQt+G5qsCvFjq3MPr5jagFY2I6PrDUKrM9Rnq/nSAIlSqtZpkuCi1/AoH85FNbjN2XUsAB/B+47JZoac8X09I3NV2ImovWRZOSG2rfa4Q3t0L8/2XM6ALefdGW2Q0bGphEzxxxDIbu5yaH2Oamen8SpOQCGRfM0wVBuwzSpYHXcI66TJ1ZOikVPqeZSV/W/AT8fpJvd+YePbJcYlg5cHGp/6EeD41ANmq0W3oHbFBiffOZfOEsBPv1sxnjiugRJqJWDnxJiHDThKsQPQ6a0T8ABOaB9OteaghIq7OtWTGKH2me96FBbvALfbYoDo+eJ8G9YZGrwzDT9oes36Ia3yhVWgf0jNS+v+PU2XDH5TmMJXOexALbLmAPL06MZOGXsnJFLHjzdeD8EXEuvuB+hv4S6vDT7bPp879LNYF697kbuT67PM2b6zb4S4KXkpuIkseOM41kJRolT820QXimtcS0Wf4DMA5Rh/B56mbsINH4bmU9RRjFIVoB+UgHOpI9zGkAhB+aymsPylr7TdckU6o42TtsMU9ub+FOBcSTjlRI4z0AnbR7MV/f5j5BVOS4pU0IdATuawn2dAeCnYuUekUmDl/O8uywzvgzURhx93/m3rYgYAykY24u00skkTA2aqqzwQTxxxUG7quZVbDiIEIZRXya779Twm4ZANF08O+He9urR1g+fOyre1C3B8qXQHKgDZSASyVQCmSh/ect6jNuNAzT+tmhep0orBE0efGL5+b1HMo9wq33jq1lSycyKSm7WtFPQr04opsXvkN3fEzLxQ7L7CSGIXxZ3r1LS+J64e0xJ4hfFr3NEgRbfEV/OPk2GPjF8MvCJ7pO+TzQ/Vz36GcWXaDum5sAws8hCRBHmFEL8V7v31q0kdhiFBDoYY1qdva+SGFeDx88g7Kz/E01zOfL/X0F7rRvRxhk9qlxln22HdtaSVz7GzF0QcOk+ReyqPZB0DNkkLYpoS4qWJGhifHPEcyMGXyao5nNMAiAqyOazHiBKUPO63wTspPlEPW2CW/Oqm8KtolXN8qV5BW5sT9T34M3a/IL3Lh8kJ4kz1u24iax5GXpZ9TLwsuI3+wqfZMlLj+zJ4l4vky6ExVK0vsSddqrj+Oi8iiNcfmbX40dhqZoW1d4NxS+4SmZFlLS4pmxI1AaHcRxfjM+NstCWj9igG2lv8rwpuiF7m3/OIk02dDRM57YcTD0NByMA1PuhFn2Wz6Z282bezQfz0VzmNg/TZpq1dpuXerI9nOzfWtghTWyun9n+s54/zgZ3mNKDsCjMFPTdZvtsU6/Stv1L4CA3eRcR3z6aD6i+Sz49v6NWZ7KNYuMzLv5JZYBN0LXBP3xCyd0cOBP9JaNlkHGuGarOFHVfBg94r2+fYOTeUCfsp/ezgJdI1HMhP/5E34d/CJ/Td4QhoRkbWLyI0H0M6hzZej4zcQls2eYNFz47uO4w28Phy/0ttboqm0SJkAJlCPmROsLN/uSYMrT/R0Wlm9XP0leqT5snj/rdL53GV/2eGqo/hoHV9oP+5IKMYRtkJIlPB76Lqy4CfkVIk9/s8wG1+lL4XvVL8i6iEB6+TVLPoqxqcgWMP7bx9zmZqjqkgF2IMXdf935B7TgS9bzm6jt0Hd3ddujYBxMSozbde3NTv34Ly6RUGy6EvOI4CgyOcC7arGPqzDoe3OtrytDPY7/KgwQvgwbTEbQ0Cxp3WOHAbuGzils1x4I+f4InnZWi2I4cTi7IdMhvEVbJ+9N3k0fWQG/dco2BsPVETvFZPEDaYyAqiPldWr8VrR2m6ZgV+X9GE9noiqaCvnlquC2rJ//z5hGXhxgJoaEa1mhWYpl5/LbDHtuCPbYZewi4T0aP4UFIy4prUIpfy0IS4iEVq28m00d0IXoJK6ymCBPudz+BxQ+ddnTW6HN8JKLQc3sujl/jqovm6n5bRr9bv0e/mjO/W7+nVbRQ3RvDB23nA52ixTkxban/RRripfkzP4I4lpE2Rxt1otDFPafGB8nu/rhThmKKAluKgwqFb6yjbyc/8UfNJkgFEpgwhAtEmMLyNk3HWzSDcZZMC3btrkU09xqYWyW4+NgfIhd9SAVPzLRfc7nr/B0xsT8m2ccnA9+RE4L1A6cU71AgiMdk2fQ2KUScUfuO3Yl0/BROGlFEIcHwp7QnH0Urg9spXmz+49nJ/0CXuv4/Eq3ujLtO98jZ3yd2kbVzdMNqBpltbWNaPnzXwTf9PUfgSWSKHq23tz+3es8vEWRniQHsIwgONSOrPKDVeGrzWdMTorYTv+RLnxPRfez2W9fNdZGbQyyrLpGA6M7dm710EWKR4fXgYOxSHVP0bKs+shaShhsfMtulMr1wssCCtNBE070BO3ZFePyf11291NL1yevZohSrv7gaDI/AWLqUVWSOZ/MsXjUD3xcRILHNR8BDKnhe1uE5DEubIQgJge8mhLz1oy06goXPpcieNKrseW2wDvn2JwCtR0gOBDjnxZGNtF6KvHGF5e/8kAXXCKcYrRYb8lYv0DCtboY/uB8Me/xyP+RgI+aHBxuis6z2RGfC12ZzBTKkQ7j20p+9S3xdVkHP2rL9KWB17sefT3CcKHFXWrcdY2cO7VQHiX1vCxj7zdjbbcH1/vJVHjf4S35BxP5VS8PYXzvwUsr4lvaRfzP3IX5wDXLrQqJ9iK6/MX4fKxT5G/4t4gbWkoNrgSExEGzT90UCkaS8HXlIiW/JuvsCPcjz0x3igtMFY4u/7ff3e/D+kfS7gUx/bgyrnoO3GVzU9IZZiaMh0PfSLeLeRbdxaLPpdJ+hvJ/xIilD1I+8lwk/ffr4PU7p7w+X4Cb7HxOkLo0veivdCV3SIevoTfLkmz/EYHftM0ick9khq5cfyaMpzGlG4drWfRHuNXOZw3VBWD/afa/vuedX2ne/4TcsD/jNwDzWD91y9MDBAFnQhu0cIdqfbm1E4X0DIpQUhUqlxynQj+Grryxqb25Dpj9r04t0l3+94Ne24cLWQxNgSqHofr8W1rPAEbUjloyA7LzKMe2Cy9746I/q8nH7ROqPHFlF/XqHijVv6uM2EkD3ZN1Ja5aCYk97QIie1Xy6YzwLz+5CBV8wNsuK02XRr1/o37ZcWxm2brzf3clzosmY+Jf2syx9uVcOtt/CF7tZh12zGTfyoNBstbnzI7gUI/oVUs7dKBDHKA3T1OR8ZmY+0HpYHcBG4fF+ji3w4O7D9xBBo4I4EHrQ2YkZgmvXDPUOa5oJZRj0JE1I9OZqlj97by97PnbBgBBmu+yxbgP4i3NgpZwzH++jlr+jYUGZrVzVPlzZQhH7qdMpMBnGAsMCrRIwpwZk84f02MRcTagFLBA/OQicdFdnLj00IiJ918bm2VSo8Z1/V+byDsP3NjM+gz/hb87uIFHO9m8GhWvdp31ABZXQhVYaN8l6n+XdgYnNBZV35MqabuVmp3d3eQVBQEcgKL/VqWGb80ZeoMxJvvq5tq6rQ8cmPP/YZ+btPp/yLnDq7jcbmjg9asuUXQsI0pOxB9zWxDA2bITEnfk8dJqwiKH9nRitxBPlPFhFKbEOi65d5IKXDWzyGdsxp0wW+RzCdrK1+XjLBQYwujVxxNjVOZvLrmn7bhaWXTybCVOulieUAuJlWrIQSArxVTSsXNW67GN39LJDWwXe1SV3p3BoOk7vP2rCEyf5no1TSzmpR96U2L//xOtFhSQ/uR8+Xaf/InDzeejO9fvJ08ySEzT8oWKeGVplSArU5UrZ+EsPtkknb1YQU9pU9LJpjeNGESAfBBzhhFNly+iigiYwTag3/Dn2WLojKX1C9JOzBJr6U6UU2/q+LFJJdDDTgz2Za3MM2hMALzWZ+aY4sT/7hfTWEh1JGD2dkfWLmzdfZFncI72LHBOrsnaRu8Vjcn/bih/hoTn3QEFHm4ZmVGtRqycu9jwUpWg2mVN5EtpPyg7h6gmaLActte/FUe372vGbHLjn8ncXfNd2esFJ4vAk2cFT3I1gx2GUnsuJMENrh2cKecvbq4lb01BSgUoBEWyWEplEIwoic1DZgSTrNgNXc8BFVrknVQ7EK+qmpp/kqCnpZzlsmvSLGwQ6mK50AVwOr4IQfsYq/ITz8IUftuJ+1/dR1k+5vy991NhdGHIHn0k4rQKRFgwaUw10TYx2jIyTD7zBWRjMPflaG1fEt7wR1arzCEd5dTmcwxY2ILzRuVN+VyD8PvjmCHzV8yWRH/nwbhbFU6C57Ip7pgQu7GW0uxrTtry8O7nxkPjGcP4F1QfNqKu1r8Xjeg/4+c0W2bhXc2GK88O05tH5afB9YXMlpYWd1Fm78VD3M9mR4EH3x7k03q0LtHABkS7iVMQYWJVhJcBrc3LNr/P8dLpBCGE7ctL3A64jJHwvPI9Ijvlf6oTL0BVgAXWuki2tYxFGLi9338yhd/FXnqRVxuNGLX7Be5JfxF/Jdjo+rWGe2rAr63jDm4Hwx2k9XJQCP/rQKzD1cP0XTLzfU/PzXecdo+Cn9aDFhAgR6UCYMwZAwqwCZd0D3ld9Px/IgZUcPnuw18XkAcJMDsuWwJsW5gs11/gGDDXIVHZCVL4aTkv+B25N1fn+qRvldTt/iBfeCB/EH3qVzuyFzomMtZ4F76WL87/YPGvYBUQCRA8H8Enp4hIIB6+YRFRP9Pr+k2fgB/0orwaA71MNSsyFIS8ZInyOSt0i5XctkN12LB8mcspeeUjK6u5e2Pd7H2ybNFzw3bchmBJsLDCNkUORkgqEfQVuHJ+oNzxBzbnywLKyoLQvw7YRzwc9rRnGTPvpDbpzKnLWx4W5PlioUMlDPRqAzEkWaaQlU2z/X8c3CX45Y+Ni6V8iJB7ODL0KWoq2jU6shs9Givuv9fTBLYVdTgA9koer92jJjhW4v8LIVqCg6Fb5u1saeQ3yt9jb0BBp24QM+uM5QH/81k2a9yN0yu9t4fs+HuCqKnRtj6HslXVyYJGFpypYqnOhk4DireY60HoTvnyvzZCV8ouwSnjuQoeUQITH3yz2dBrX++AYGLdhNmEU4DPlABjetEWj2mX4YgX04dtwrfFC/KyA4NFgu2/lWE4ca5mQhW2q3EuYTkm9wzIDvUxffx+HNzhTzgATANJfSvS9EljiAUlcEIQDClISA0siIEkIgggqEIsdjZEPiPgy0+9eWdUNRA0ygDpqkHucoj/is0IaMhLaaKGJBtpooSmN7TtnZ0vwUuyIEfkwXzzitDeu58/OQ6FQq61hW1IivrDK4ONEwAMEAAAAAMDjrTEN2byQv/J4kRwpxYgR+XCY3oayDAKFWm3LixLUO+BDGy00D3VjG2FzGGS34WL7qT0L20/tmYc2WmjutzFHQaxhum4w/UlyLgt5uT1Dus6sLpLE7FwoRO1TWAKduOL9xJbriSXXZ03RhPQNZ8nv1wzV7ltvpSNLDBl436kMRiEffHjBLWjrbDimTHw8h9GdAejhy5ofXiioo182tBhapDChYFCV/3XpW9e7urtLaNv4oUqphCmRSNSY0kzgnBybGTEikejRUGcJogBIYCBfFhhu6J6EoySyGfW+Ue8Z9a5SGNTZlepdqe6V6ghEwXliiLZMdDHRxEQRRxjuCN0dobl1ijs62cisyH0vqxm/2lJau5fW6oU1KzGRSqWK6vlNu6DSptWb+wyErnrYKAv2sYvOkvqFbRODBGVHSqy/eglSQPlUiak8xkT2MNZd8OpabLMXflkbWigC1FAR6Nkn8UuRfcGrMDl8ymfvf/7XvpvLzp/6WRgOw3W7oj53EQSJf0bkJscN3jv1t3UNoExrRPsmZrROL3ADTJeJSFeWWnyv21JOlHgTrWceNkXKSHAaVRtzTD00o7ddvriFlHDj4L9g7MEMNo8zQ7mCAe7733jWgfuxGx62IdHUVnRjM2B2w8UE6iKNSFJ+J/KQEv+LrONvcdgrANrQsIUs2LEoIl9yjOEIrqxZkAcVpEbJGrkVwwogPcOdb+b9cYOh+XOhQF08xtgVLLty8K0DAu2l6QRbf857aIGZpfUngv09tNBdLQfnTgN9apFSbvBQjKvwrCUMXH3oYOWhiUjV51NiJpT017xYdaE6qh8XhB09peECE+m2MRu43YeVEauGuV3dXJ6uquHbtt6Uv1rJvtBG95BF0GZeyYSEXyxGyChYTSwH0jvvivFEi6Jn5Ljd/0PJsUP6MEiwDVhYa/K9QnWwwNLepk0PBCPwFk3Lg64h+dVYzDbtdEMR0pP1/QHTymKusMlqTObmngcyMuR7VPkDo+fO/hUsYAcvCI0Fcz9l4yDvrGujVU3VZcgn8utTwl8UR/LXgaPAW70M1jtl29G16izVWKOg/eeE55qg6K9dWxjm5X3Bf9gcnc7CQY9NvsWDAcAp05C4AapdlOWxCcLxI6TyBHo/nhMhqF8DKBh/AoBy1yaj6BSS2lQ//OnWXWdvEjUd9g0BOzL7Q6j+nKQzYZJMPIW6S3C84z7s28xguucMattLmEInUQgtAL9r4sgNgdvUzxKAqATNWHoEUqYd+E6Jto3egixejGTbIhTW8OKDgsxiULg00D7BDsWi0tpSQrKkTjVdCn2sfquPPYN33niLP1AvxKaS9xX2dZN4D9pXznGppPLFn2XLviCHVQR+PwTEMIE2RAC3n6vhb2vbGBfsLnrQEccIWichBGoZl2d3Uh7QIOIp0agkspva3XwXY6CY+psLi1vhUJoELiE6wpGF1axc1LeZjDOPmciIdokMV9ja/va+byhvO9Ejt3poSvG7vwL2bhYpkDyaemRBTDUU08NcWrCIlPiA0cz7UbdZ6/z/n/cBLajb++/pQw0XLsLyECWUCGDXwe0h/cqbGZityy3QPctQ5GbKCNNZSfiuM+QL64A5737ja7fPBzePH8yZUKzhtDwtl0qAVP5hnDxb1vHnfu6LP9PPiGOW9wPG7ir8cBR8f9dT7mz/ScZXOX1u1s131IFKZb/mc52dxdnun5l5HqK6esjadXXksR1VqrjlKdmN65f/1Zo1pX8ZWNb5MvTP+lYJvQJ2E65QzcFdh6Ozef0CoIGYQh13hcLWBdeOOltVlpYRqpYx9Mqhgu820nP31k6p4XA46RXNhIvrI1t4nq7W7qrPZk8+/RGP3Y8DXjjzX/225AW+PjoayLboo8Fqi1wmEaFg/fbMq4lz2fF1WC/CWLy8vhO+chB/+C+w6F4Zj2+dRb4UcEW81mPI0sTtmEg33jW3WPBoLw94VGd5tvsPv+ZC1JvrmBWxlZ8vhIegOiWxJX36dRAiAOC0xXCg/tqFekZn+Xu4bE1/hFQrctDwlxijYLqHp07562eEmpdcRP2IwUhdQVHIqkDeyDc193uY4GwmaPdsTuz8T6z0Uzl8OQtuW8ILlInn/g4GD55oziFNTzGd+2gm5+eTvX8s/oIf5urFaxTyYKl921czPx+A7of69HnMTzz+L+UfP6I/Dnte0+jOlOTYEe0vLh/t8scTR+RSDbRuVhT8WJ1BvR8t+iclny27WPEjjf5x1Wca9HPh07nyqZy8PrW13Pjhaf1QdD4ZE72Y+kcx8w9j7hMLC6ux9IOx8vFY+1hsdGPrtYWdHwj2amQr0Xsl9r4/Lry8cKkT93xfHHw0riwvXJ+X4qamdvso2G9Qum+fmc/UMyl/2HhLXb2aPHZMbObQrOwx7edztixv1B2ueLq6ZVPVxhfeW/4vyMnSzokM/XLln90HPzoteR4fgqDv4nqOrwn7u6i/g7tASsX+Nu1vCT0r1VD6oNq8Vl0PY8+Y+k5zT1uqWZtz6AO2nnIscepJ577Dpfe7FnvoffaecGvWPfWqqsdmPFXxOudNkbdNe1fZ8z/xbSY+woufadt2nGVZJXPZSd/9Ukj92N0aSJPuGFkQ2jv8BW6z+hcr6Z+v2ZB4t8zbnB1rjh2fcOx41bEH5sxlZznoHDWJR/ew8tWkp7QCJnJx84DgdHEfBKQl4A1kZyMdIe6DAFsCwHHRXHroJr6aNzcoSkNxAhLhz6qrVJRwGSlhrxmLEBMCSgV85lhgGYNXltqrwRBA74wkeMlFB247Y5Ln+Ee/eqI2SdM9lrXoy9Xvg3d6OmQEXgO6F8DZ5ZkOMYp/LPNfaRKIKakAKZAge6NxAyH7Kiu3MbaddbTmBUgxsG7swOmtK25g6nHMIU5UsMb2HZnBiCVHM2tuKYAMfJWHlcJTOuk/CSyd9MiGHkyxpWKzAXKxHGMZxWh2HDvjWbzN6tM1pMYEpjoemHr4rRxotZgXVeidvOhDupAmXm4yjPQV4C1ye7LLpggTdSsyAntp3k7jgKqdEg7Xc33Vz019NflKguD6fBphm/6M+Sfm6LWsEg710nMldgqUsb2nroVpAj4W7HVOtE+JndcYnfRxNzk71kcLEFUzeD+mTLANM/BwTLxDFKdMEF+3BOnZnn84dZRzHU9o4bChMHUU2uqtYDMMhXZrh+AUR0Bt+xCpTym8Z5Hsj5EmX+oElkrlGAUBaMgEatJCDEbQlWY7r5mUILGYfchtkkKFfBZOyGcUVZZHlneUL+U7utud+sPi4+H+v+RhC1P2IvuLtUgS+5HHa+/f1Nfzcb8N2HdtU1dlkWephiSOwsD3XMe2TENJwcfWW6BjQ0kfb2+ktJrSQK5UfzgJ+PA/+/dM+R4akfyywfTikPLnloLiRNahfE6vnYpZp83GiOv1ah/cy4OKDT42SP0yUuO8vVDUZU8d0YpKkWuzkFihPHN3eAJrqIa5+DVPLi4H5LWeNOLdRgEOh5wAy5CIcrTMNwKOWh60aZoFct1xx9WcR+E9jqfmvesVLDt8gFt9qVe3uXRwQfWtny9oSXs8Lyt2+B0A8rESwmiIoA+L85IBeMBUEBQEsQwUEgD2PAdAo7QWgQKvaMuDoYWaBTBgAA2sKWlKWLbF0aXXiCJXXkXkwmZBzIenzD9wvWXqErWbKhIFCsDAiV2AOItYz1yuOmqmSFtBau3mjIzKR8rcssVoa8JCF7G27kSctpCURwEVIofy3QyRIpcuW5irKwIwirsQelliC5Cqj41q6eifBSA5K/lrdvx1VoA68ZIWelBAFoYvRNDEcBTZ8WQTp0DgIgy+EMT7UdOVIsdUVraY8pPoicsF2DqkOrS4BEsujjx+lNtKqk3vlYn9mANg6fGy34OpxdWVrdIzF89h5LG2BdbTzVus2u4aTvnXrcpen3fOKVpsJ7NWJed4tq+wnIJznY6uN2hV9TrmOSLuR5TQ6h5bRlFPBvW0OGyfE/YxzM2w2a+6aZHNo9ddW5NRpoHZJtd1tq0oekBvDWsVJCwEvdtB/E61ra6YrUlvnTyag/Tu80AjBvcc1Za23pZWbQIfHEa2pCPValvjikAJC0XvEuJ4nOfqKojpLxzgdbSi36G9XKs+KiAy1TVbToi9pihIKVGiDIHhkuyqrfAK0G5t6D9Jk8ulMVdfZXwQpISUKlXuGo2tuZi1keWrikMlN13KVLg2xmSuVkPRzU0Aduzc4huD2c2FlzOrJpQWBmz3g8mwjHOhAQTLYls6BphPSkCn/Ms7BYQ4DtcnqpSVYBTcTpWe1i6Wv62rZN6AKeHUhPVD4LEjhBfyqn++Xw8GBYmKYQzLydQ6+P9ktsexNls5RLB81uSq6JlS+fNY+qZmHh4fOe5RMW4pkczoYunMyhkcLh+VUs2JdCWWmdMlduOsMFFlBmqNSFdw5LqtRtQqQVAzZIWulke6qjFRrqvlUS6WR+JaQgp4VZcEjLgAZ8VFBcsu8Oiop4wfIeKm/TPq6FfL3ah6Yes20LlJFBkHSp8hMLXlWzMWgxDgdqz+tqHLzhvMmMS4F54qKQeQGVYKEF3rpTXF62xjslF0xnIH7+Rko2Uo3BtRhd7r13NvFsFsK2VSIRnPIKcBkgQCZ5IWaR4hExg7p22U2pwgF2baFUJc5by9DK3Fv7GtObNRvrCEz0YMNqkWpZFPeyHnFcwGXvIUneN9GBIX120IKyIVbcsWcSl2Tmj3kayw5GcG+X8SVocwtDRT4nhpl9R3acBALWENX43kfaVxD2sUDjwF3xAOEM6IpSKBnjFDW65L8iaH5EOq5e1tl+2gvj0Acnj3Ibn56ZpgwdqGFxC98NTz4letEuuoqLWz0hT66xe7AMfdB9nr2hG/YFxT/uvYHlqJ3rM8qv4YO7oYHY22wydUsbHpDkZaLXw86Ln38DNucesNb1dOvnq8t1eqnRfOv6oGTiVdtTsLboBxj+rvDcvmBZBT8wru5Z4vglNMqBkTK8RpcBaOMmxOC6CG3tG9yjC96h4Ole3rudCiyeFwNHfWVKKGzyzONVV71PBvmV/5DHwlqVntlc3v46H1hcH7ZhcvsdZUhs6ikzgX8+JwKKXvPmFfrussqHunDCBjLWHxgpzwlwNilqQwT4dDEf5WS00LdqjYs7DFwOSHcoceU3co8P9+qWv7XfjJ0zZ/wO44FJ52Lnx0IhuHjyWmZkM+65PXUH1PoPSHwV5Tr0Elw6AZCbA/pp6LBTR6qPZoZCiaxxzB0JSGiqmDIa1FjMqHpoxKhuAjoWVKQqthra0kVAzBBxnX2o7McGBpSTC0nogMEX4hBG4tqLi0eVOVT1qFjmgobSEukkayycuH7pzPjHxnMHsZeh4wMCJFZQhUcfXwg5H1w4ABBGqXTIJYgGcGcL0IOEiAvQpKbb+6MVptdK0nFogAzahFF0EXtbrBvfL9IDDyG1GVzyo3VFJkzLV5Z4zLQQUcNMDeDoH6fvfO2AtSTaBbuNZcC7cQW/mv0uJFzVM5varuinvnB0K2GfkTMJpMRg+MpwxmQl/VaZfVim0LEAdnANnkYAXYHbB3gNC5f/gk7IXbMRaM3P7lSqiZCOBpK63OYSphAw0Jm+++2D65xwAduewk5OcwrC2q/DTyhMsksEPUEbWjO2iAgwGwG2DvGYRe9p/9QtgT73d69U7Y714RtekQcHenEwBqBRmznigamx8ACxbozGpnQc7Mc8wT/QWlBNGLUi1NihMGF04kG19nkQoQTgB/qGyu55dW2bA/G0oaxXiwkE10MbyG/RX5BdM1dRfcj8i49fnBc7N7yRynavRadA1vygNJHvSVyeEuGOCnPHYOsq9VomNlDQmuQ2bHr270U0iqmpHUPbqLqmS4U991Ied8KVcyRIRByV2qpx095Ad67qilemrce4TF+qAOnxTw8y7c2QyRvkbd089952oA5MiDYf7Yr+7i50yvlLbFP/0sjgHixbGB8k0Yxih8LH0AY8YULQzt+LxV0M/0D77Z8/Yqm/b14Ab8lI7GyvabpX+NGL0TkSo9z1ZQLgi3gU5hJzDUu7/xVdy4Jwo9NYb4FsDsKjdUIIGj7fn9D/Wfqepv37oQm68eq+9xk0R3rafb1NgaXLN7mIJew6K15aCfTXZKkctbZ5prK9yLJxTyztp09xxN2H6v0jNrzcqxaiEy67L7LpkyRnbZP4sZntrtglKfj7jSsXWiMIjpbQ2uCEx1/2gVqlZeUxwd7t9GZi5O/Ni91zfxuaLs5TWXa2d0SHfPubsTONGQ1FTLt1cj8PuqLrocNx2H3A/429187vIt3g3eypGou139cdNlpJo201BsgQrIrhA7y9aG+3oADSXc4nznG7wIjjf/4Y6OKjqxlezUwsY7FYgGA1My24sGUS3GcQvbE6FxXy5icwKIHKC6RyX/2RZiP3sXLzP07534IqyEP3JBIC9y8cFUG0AW2LwjP9/MEAci62bPKX4OTJnu6hpPJ2jqasBWKb75VVzaBpDgxidzMnf7iaHDUONH1yldbuGiRdp/48Yle3RTb/4Jf6oiJnZCd0weoxpBf2c0Pc5y6x9dorXErb6lOPaUxkQX9K2m4Uj2mEt/lmSqatSjinKbhPvoEL2olIf6pfmzk2YoIcxknX2uDIZZlMLghuGHXDjoKDwoQoFyL6JsKtQmjt2ZS+fdmELJWp8zpCnes6xg0XQRfAM51iIlS5iNNAhC7j/4IjC6/fbNWynYSaXOTsINpmrHoCHYch3ezcQjUDxYAaeA+13hegyv1YR152aTrdi0TZod6l8z+xwBKkFFR7chGV+N1hznuvSzeHG2/ZUAxM3MXmrDSSTx8Ngp00KMvBPZHsyp2c7RLUenRHJ4w5UXoi73MQ1Jvg6ga9JYBKJPtyXsoYYT027EexJU8fNNmqdfu4J2QtHXj5Xn1Ce1+aIWvNbXZnufXz+P5KlP6jBj1F2TXdp3smKnddgnio+WQq/RMk4GtL8XXzqlyRYRtqcKJGsJExCmGzrMJUtX4Ht2/SVqDVDf9yiXLsM497o9h186em5mxgE3Ztf7qVK1B94Wm8uCfvbrq/pd8ZQB2UnrK39x8iNa2CBkSfDKoeH04jsDdMje0si9fVJCKGamNS655OKlp16DVv89v1jyY0GEnNY1m5Iy92ENcK+2s51U/57N8u76UT8ztoY0ptzlJs2TrmgT8QLGkG9/A96i4zmEw5Qz3ke/wwOFUXhuXbKP96jhSZG1YwwGWtyo5vx3VxgAF0cZCYpM1iKpnE3Bw7VYyGvRrTBQYj82/gPUzDHsXfCUWnUHxyKlmOxjPuGjI5ijCZIJKJdarLte/ooLguH3swpqF/uF2JCcuPO9jsIeiJhhX5YozKW8WKmNnylAXcldif4UgtzGFHI7aZztQ8D8gPe5bNR+F6Xed4wrG/aliD3c/l3pfzmVCZ2mlvEA+3iCk7QEn3TIknagh6CQzUAtoTBrRmR9HCxcGtzSwYvwmrrZS8nN5mrWzsawjBkflT+ThWL3GQHTZHfFGdaynuVV4oUji7PjSI1XVv3MzKXbwp5bw8NkFnCvyMTZpbOKubSCc2oy2e2f7YRF0t5f7vTjL/3eISZbanonYle2bW2yueUYTVGaFLlsKUaV5LA7AmfUTH1aGl+B/JWO73HF+cDGnRB1/2RlSsSkYa9JHtz2fD0yvOmQdmPtXAoRUjn5rVtbGITHlyPyjY0XlJhOk6+j8XdAhdzbeC2Pbnx1qVGVgTnG+4VWMm5238Nh14570GiokH5FnglzbaVcwfSuT2GZOsc6EOC+KC7w0Ba8h3YhgyOHfryaOZRrKhW4daTdGQj+wBVGW6m5v3moX1dUE5IRdm90m/Jf6A20GZLowHV9zxT6Zs+0tcimh4zK1WzcGKocEkOHh27UZWUQJ5t3SkkYpAxml6sqoUbIQZY/h+6gpZ4g3kfZxaG5lk+HXLHpr27/mDkDz3WFmKxJY0fw/WZ1PYqCkDsJYzHKWHjfiQVgBC3V5vecHPrqvP98jxWIPWalTINBPRI15D967ylEAV5cJXtz6UAIvFMejxkKd0jgq3wXG4pMAH/YQJbNBKp4LU0AanP6HyAXxTQr7LaAsusaoITlzt7bLVfIABoGfa9uZ0IbSYdM73l8UScuCNuTmVan7mQqmXhBtP6XH7fMywBTdd6XvrUL3kqbcs5nbv91wUld7e9AJInc5Sa22v6J7dqV2BAmvIHFS9JJAazN9MEkoF3ydvf8LV4Z0WNFyLREJ2H4070pEEpGG/YX5XgTQP8RIgCDCA9QVdNBbSWAfgxp1gwH2Jj7TGLNEq3nGkh7bFiCkFPn72fMROHgR+6oaKI4IZaquYza6UIk7A6hAuQ/ZaNsZReCUNslM9CkUefsmHiMB+lApYQ4/h+TdfbTMmdihNS4laN3yGQfEq0z0EVRcp5cvKujY6BnizkVRoCFXlWA+InWbP6VC5aorNvoDQnjiXwrYAp4oU9fDivvaUBAVbdAMGPe6VeFsOCK/nfTAQStZCjcNKwsdlenuckfHw847rAu54V8lLMwN/Si2WGhh0tAcPGq26lL1VfXMncWem/sk3EBZblRTcJGZZOunbkmWVoCXjMiNo9ecKuVCx87lcZWQP6ZJ3XD9VKhcC3X25THbnvQxignHJrKakn/f6JVZ68J8aqcNM8XKhu8feRB4zpdeKsqh0mr9RaptebRWyca7lrEIfA/B8cWWDi1mqTVM6TfHShAmf5Xy+yCpiwSys8RF2UKwHfBECZk4eClbg2mX1euRBcmBSTpeicLPAnlBLvYXuT1P+4UcXpBvEj3269ehkzlFvV8qE6ebfbXscu4Vb16vzGA5l9hJ4WT7/qPXVqZO3bcbs3+JbkL2ILQFiVyP3KTbiQRTcAE+nyA4BGDebsK5CEmvOEmHicLR6vwaHUBLQCWeE4zXMu6KuP13+IeHk2krq/TnIvIg9Zfg7HXKQQnZsbgTGtgDSsy32ryLXgUJtrsccpI8uNtWkqe5LoZoD14kK83Xb2dEELkLPGpj1g8zRUnL8KYTnPmY9+36IRljwqAGkgq89QpWxY49nSAPSOzRt4FlO5AUWurGKQ9LGCAM92lU6clPVzAXI6o9oObJQPZEjFI4A5nV+RBAvqHO34ugWhbBT25A2fiOZHIjrtfE0WylQhHtjFFcOn8D5N8TUC8D5g+wEqJ2mZnkafK5XotIYWwwU9iwwVyKXMFwEyhYuwfgjPlFqSl0brOovM6sXjBWwmaJwSrdF2yKEFKYkCSgAwp6zjUwGFv3A6iMrsxPA/wpnDpltmVpi6QCrCg3GiFIP0LgZ3SQZgQgoTsK5lMlOkFaKPvoVwb6N7o49ATLNvwNDvQxpdy7ksPKkqUQJMYRIjM0AkMsb/aZrBLwU8LusvgdmLuGjNq0jDnvZurSES+WsCnV8bG+T955WzL/rg13ad5vcHCL9Q42+77xsdhakrnnX+IV0NX7quHLtCMYaGc89lUUBg6qXLQPvA+hndpNE2Gee8dyETiMI/0z4zArNxGBx7DgMzEVRgtylwoV5Q/KCxSmJiCoVhJNJTfDgRGJo/6dSQBrOzcghb7qSL/4xcVdZXgiUR/wuEBuEqPGykyRu74X+UIe6vVXNrVIT+qlrigq2bEt+P59sz5WCmQLwvbEzhfrKQqKq2CuVVY41J6CM7aaptQxYLVesBTVcGm0Tu/zQYfqA6E43zK1CPnX7UAWkRuNNsvb2Zytqh+tT+UwtO8U/jn9CUUBQkACFWkeNWG2T5i4rx1hh4cm7E7gRYTeAJdGFPgnjSpUlaVhMSMwlUwogLexr6IhVEILGoMEx8jGaS8Ff0FZ/kVOwaaXdLCrgEIswbGlQNk0CsenETUoFtzbFFpwvAmpxP8oXBFHGFmAmIF3AsaizCjI0D6uU2CAIabcGHUoMk3J+axTz4nJvlPS100sq2aeDCEBLtrjgjvmevWVQOzOwqbA3gPvGgH3GhxQNdB1pJccqUHk9phG/yVLwgcDbM7tFu+ACx+GgALO26y2rCLinq5aCHdrNFTp6+r9E3kdHAPxNiqZLMy9RiExqQsbS9Xu96laVFflgq89Bg/tUYyjfXZL0E18Zgz1K7tA+SJRut445//Cdk9Bc3/NxipCNBOcd1sgkZiZNkKbbK4J/tHNjB5SVZ5iLOLT0+wVIM1wp5kcueFODuBulP3tKfNAeaT7WUE/bzxR5+5om8IKgwTzk0p9NmQQY3ItrxYDduJ5ToLFhJMwFkxQNPa4WLweSwP/tWdwOr+rOb/v0kIl9YXp7jzavoYjM2UnsmgmVGfq1VST1mQtj+BRuPGLWt1pc4zNtLWJISqO8eu3VjfTxdP0xP5evoeEygURy8weQZEbxg6FXxvmppNb7eoJFkepZJcpZuLmTUfeFmuFp62ACU4gaK79WDj3C/y7MjNhBMokImzOs61vi0sN7Ct+tT/obqpqIrIGZopJW85te8mWXnL+b115WIXAt9Xh7coTLO1xJzhYh+R5REjy5R44nFBrGo0JLc+l0Ncw/XXSfBwWm74yHIQaQow5qhGHzNj6TWBGhvG1cFS6CSBhXAQL/vr9XcX8UyPg2Xxwr9aM47DTK7sIcpMRFAp0XC0WVTSK1Q/43JEwcb8q4wrhteJqOw4wOq6RoUylkf7gFhYO8fySi8HvaYb9AfhDPSRWyv+nrSoFW5KqWWo+WLdc4D6wK2kNO3QevFTdMivUsvtY0AGMn2mtouBU6OFvoF1kOj0RS5rMN0XgC0OwdgY+LrrVwRLY1bHBVuRgJHlUK0k5u/bxP3NQuYejYQ1FiyNmR7rlz2AA1P6H2Zd1lvL8q1poACIcxe4bclfqJQZ3mz5DpHAic7c0D9kiGfg4hDXlNUQiTXM+mS2jfde16JTBLKmkriL61XCkhkqb/C2Owz0eXbO8ClNhz7V9aDStNEz8uo3x+kgBRfxBO5WMOzF47mnqeW5XafsJllJFIIFPSPKIWvyDfsly58ndFdK9maDVjMO5Y0JezBhxtXf/MuAEqwvXvu7wlXRUVy9mU9X5J99m1O/q//a11y7ux5e8P1Rduqr/7pluGMFHc1ZiMoKVgZRLqTIaeSIzIznm7cDPMM9OVTytlhgewicSja6bCdzQqrl+G4XCbDmYHvKMXV+Rnd6KBuSUf43WhnygUHLNIhLS9mnLTCN0WSwo54UjG1dvwcnHXy3mCq3Q8aElo5RdrGj6oau5bWtg/JR6F27zJlATQCVIVYM73JlReSA+gzCmQMU/JyEWSFPuFwi3rnaVHYhpsFR8tRxmq3ydf1Ndta9IS4YA/l1tczM7z7ydtgRt3wYMBFQJUZD0AqCa1v9EFkYCR2u4Qrd2js5qp+4pMpENQqFKW+lL6WaMqcamFcJJCKjxyePcAzjFno/Dzv+NgShiyNBz3uS/POnZiAb+kPNICTJW83Mq0jFf3z684F+Dz9WJeeFcz42SvFDx28jLO6dqNz77fUTbsZ4cPeIQB09lUIBb45WfwQACH13H31ZyM3sR8n8e900/sqNhSfNKiZhMNg+Les/xdyCVQRNtfERtgqkRdxjKkeMkIo/iK+jL3jG2LYfB6+3Q9XI6N+JuFiIMUIdyr0DkIAfPWZEVxq/V7yesBPceZnLnRDeR4DL2NfcrQwAv5lPLl1L5BuaywSsGx+6FRSy/l/CaL+meNPFyt9fka8P7xuJLncX4anOxzx7l7nr3+oXrgM/TBshPAWDuadoCUAFPwNRk9UAL7x3BY+714DypLlKv3RZP3ZUQo7iFFAQzJCIzLp7/dz3sHGTwQ0jYfD8cughHcHxwp1K8xVuFLQo2HD2lAwpUA6NPDWz8f8gxmEHIqySCk1RXCHy0OOOkPFMOMUxATlCEfePeWIbhwzi81B8rmAA/kunrIrxxpOFjrEqx5YU8XGY9FMc5vPueZtAkX6Bm8kZ68HTDPy7yVg/99ukao8R8XQFA81LCEL0C3WascTDNHExAcf7Patb4DD7P4ur1r2nkRY3F5/4PbsHRZ9f4V4JJLkDAYbfdgHs3wD72VYL6Pywmk2dVZZM4O6jSE75DHjlMPEbWNH8OawN6BPc0cP0+tFUosBYuf7LtvNxU15ElwZa+As1vpHP+C3pORiXPw6IRdu1pooT6yrG5G47MSycdYr8Dy4bvX2ZDV0sTKRJNS3NyMV3su2YhYwNXPlza8TF7It/4ZES/jQJ4SoGvxjnmm3piqT2vOffdKElebrULla0/7A2Pwh1mvODIUdRfxVZKmkuunxWcH0eKJ8nJ/x5V81c62EYLmHcwCvalGsN0ykd2GH7CE0/Nn1awmDBuuQA3e3rPhr5r0PGdNa+vQOxaQR34dTvjArQV/M+QaSUPuGAKpzC1DNHaH6OKbr1c2PnJxE6SYweJM6Zhl5Z2pqrJF61OJ3j9MyTitw14MNT4kEAz8Lv4HoK8CQSOIsYThD5Sy33F53PLi9Lty8q+xwFIXgyZqiEp5Icnk6KeCc3Wy91egp0oXfozj+MeAeRDkU+T+/l5BfSF3O1X6+XQJJfUarYfKQi01Ch4qIdeWv0Jc6rY0OZMw6ho2K5VarIXKswv5g11xKDU61wbMFa2Q3XitP0C4ggNAOQjlL5RinXtJQtMsAs3mXBdL1yq+XYht4LgDIV1mxXz9KnIvxjDOy9gSNPeM/gzkdUwvU/S7yZA0SlwfRjZE2J2ZoZTVWzNy0g/6BHLS3nybaZ8HaZl/AqM3dbxbAi2A21V3hTmzfhtU4Wlv1gpsdNezmwz4SqX8vA8iaC5hTfUeef4hYCZ/yuixvDJn4kZ0kzTdDoGsHQSU0NunWo3EfgxoAhr1o2c5t4ROyBj+j4vJ8SgfBqT44zvdQGlI+mqGXURUOcNdNow82Tzpy7kdvbz+iCwSlC7RZUP5dhmPnCVDTfFFedu8y6oc2NKLjfYXc4+iNGjMk8xxe8ILc5wqqYHulm7mxkXSZekrTmux6j4Wre3HZ4cXfitUQer56067sXw7mKNvflgOQ4JDhH/ztjUuGmee4sK+4cIAQI5ax5it7KdsPiUiSE6MGauqrib5nNrdiJEe9WoMMsDVfd8XU+MZDijlA0HeQXLGaz5DXo0H75kpe8yf5E0KPwfz0lsd1v06Eg3LybzhwYQFhNcAW+kf4qrgMF4Hwoy1z6C3boRwvJEAtktA9Qr+803XPhnUycN3UL4pmYbD7U9Ewgrc4DSKChag+K1aeg+x6K+HRzEyQZj0gtadObcg6upQd4Lms4Y/wFM35wiipuOPKCrXrAROjwIenL96FQaOQ07vtkYdBAm8qw3ue6VwsGId4IOmgU5La3CAoHxh+k3UqkOy+jIFwtd6V4Qt8BJEAhdDe3VCEte64+O/E9JXargGXkboMq1C5ExtZ+Y1INVKh5jBxLDE+9J1wTKENE8/qlY6XovB2kcPgkaPlUCYOVzunP4AIik79a8DHE2rzNE1dSPYcWtyVT39HmAm0075NQsm+O3n2DDvSMNr1jAQMibnX5c/86R7G/sjfdvmVtG39KDF7jt2Y06Fgf99ekFvHpMUNBtEs86ZwXFY1W3vOLLIUSP2l0IztrpnrVnF3EE/xSStssV3/KHOBkOgD155rhODj5QFtjvaDPmFO0sTxhcEz7fGYg2u7i0XmRPMujdE1rYAJT4sMUZhF0eHVHOoy6K725Tog64jBiQZCmWdVLhluWJNbASMhG9t2JEfTKuwpDBm56w0Ago3p5+nANXVXwArhTlrTlkeri8qbDYt87p25nqGIA6ORRDl5r/ZSBOw1DJOR0hZZz3Oj0MrpMC0CD3nmbiErEfcSWnvyFhCaX1LTQQgv11h28jq7jwEMo3LTLuJlDnWLH+3ACDRNssEfMjuo+GMDjLOk6Lo01exf61DTlIXPC19k31b1D2LnhrJ+OsZNmny0YVidmPdV6f8ynYLSZIDi/UO3UEho1qX+LDnqrj4vidZhTPEFbLvgTVVy7wxHQkOBuL9LZBRunuJ2EHAE/M6L3j+A+WMKYb8nYi4iNUSl4I2D6WRR6Uca+Fbc1QJEsF3EOQ715JJm2ylPNyZWdaP4O8N9hwSr7ZAMefUkPVmzUqdI3Cgr1qNByBecM9pH9WwkXzpc2ktNakqjBhuijbMJjJg6Nx3NhOMTAH0LRLrno3aNeiludh/yNfqsp3JVropPkQZ7EATjAHKHo2DCsqrn78AK0RUNhnZX0Ni1FjBTWuu6MwjaJhF7DtbGcTGf15tqR1fGl1Jlu9ycFFENT4pDy7aW0ONMoK+zKJl+SGGFbidy7aFwFcYiyaw3UDtkWsFe5rzpbglaj8dqSngFK70UGcPc1ISKvgJ3+EITXEU7dXVyg6SAr9k4ucWaxtoiWsiVfEXuwPVwLZ9MQGTWjY7l29ln/M0FYhYW3eVScc3I+PfuijtvGp4YBzIjX24Tyvbtz0/NLoFFUZReVxsXBOV8/cBFu6X59CrJRrsGhhdTmHDxIv2wYeSx79zN+iIIwdplFgMMWBVRy9qfodPGTpx+nLktsvR3s6YxN6dRiTceJbcuRRSAamnErkl0QpOGOfrbHdR269KkQLUGsmXcXGZaU9RW8HR9mEf1FoSqIs9V49UGwtVmCOTz28T7kkQHM3TrQjT1fk080gaRmUTpWBihU8lYUDdFljH5c0BRMPoZtld5ODrehk/gp7SqBdj1HNly8rL9949OfTjPQgFqvM7Mr8s6hjW6VCQ4xKZZ00sZZNgwoAfiDfZoEwAyfJdiSAtL3CT4KSN8j+DmoLRExkK5pQdyG2wlDONMbiGmSOXAOLbyS6+xzK1NvpIZj20kFqONd3jWdAvwUoC1AVUQb2nDDZ2UVjpa3ae+J6d/nci0TqohDUsnvZ56uoIdP9HtdqVoEOyWQJASWRCBBPNFFAPjxT5gWG8WT4w2ZirQ0N+Pt7p+QU8gopJQjdIn8tVwSU1WQmo3A/blwG/cjj1R9NQyFwB0pKatj3s2eF/fRMj0eqNuv5k5nc/8MHLFtNg/pafps/4XpQWoVD+Trs38uxhfG+kwTjBPcb58G9X+sxRYbkDwc/1AffZsISohewLbdvBlompUSQ9nBiHeNzCZY+IuRAjPzNO9Yhr9gLfheX3ijc0HRHAaj5TPpKoDrOQQlfzjMtQ52GodBzm8Wq4agV48LSgpT1it0krXQAnUxp6MIXsYiQCgiTEUBgShhIirwReKY7rk07uVPKLRza7xA5XHP6zR8go9whNNmDs7107oNVVCTHTw5wJUTOHIGhAuFeLKH+Rg6deQzAqwawzq0ibk8FMCfvpplBHgUs4qQvOpeET/HCSy4waCFfMEzJsQO3Y5uK9S1ruQHOkLAU7XgLNEfiWZd0bVhGVV7ihb04fajAIf+vKOzjO5lLcAT2LsqttRDSNcf+li4lBtQ92LA0hJMdRbpyRfFzlu8b5KZizUO6IGcUzJoKmwByBiBqezBLFL+P6Y9pcOgdnaOk0jLUwc8ZgvlVDVVnTweqZvh/U5ZtrbI0kswt66QXQqdB2x9DYN1f1WJfgidvZRx83h/SosLsPha0I/XP9NP8NyzAL5awweLXU150RJSiN51p3prLUGm/W8XT0pAM6refdeN69r2rKT3FbKoyCUhba3ctnNnY9qn9bQSqLHv+seEcWkttLZvK0sXNna8E3aSC8GQburfMq5+hWxNwygyabmwP0JyT43TZbgJrrkQ3ry9zs4a608ugkhoHih87MTXCx6EcMJzP7v98rVGpQ8qmAbWKtWe+mxigqHE0TrIUBUR0YTUAi0V4EvBKXMNFM/tQCd4OQwq+HhWE8vYVJjra1gG7yRUCvnn7lfKxOTvAsw4pH06fDLI0HWsSkwOcQwtb6ZTfMIdi2EtToP/LE05613cTIlyemex3gm4yt6kitD38qyGo8v1o79uLpa80ue60HUNUlFUSlZA7hpgaLEnV7DkIHgNoE0WAEp/WrYGfv03LLB/0bxg1whAROmbT81md5iWrZLsZuSREYt6bpOVDkz46JVTgDfZg9Yex+cadrkfuI4j/xRoWTZsu4biAeP3oiZv07OoCRmNEcwyE7tPI1DWpbWT3Qx7KO9ZFEaQTF5cIOYAwlsOgauFPga55VZIaFcih9tL2IXNhIiT3Fc3s+sk/iyARy1ff+780n9m3DzhMU5kQQSr0tZjmhzmNJoOK+HESubGyGWBZKpawyJkpW2RZdc0qvBNxWv3oBexJs1D9P6awDOVrm5+jAW+bEHmLsui7UWs4mD+kWHaAVUBUrr85lTk0P6ZR3pj2tX1pa9EpU8f7eL+SpsiEb7ZusXZoh7MLwwciqaa5Nk9pjjTPfsUpB6DYUx8TQKB23khJHlf/78iBDgX7YezVFxpFpFNAlpTwM2FwaeVeMLge+vj2oKTRaZ2K1W++ZaHl502JaxZQ6FqD+2+HTA7yZVIdYW6skEdH1lZwwkIP2JTnUfohKM5sUOz9+lslkiS9uqDvaJsEXSkqPlucbqOvZVmzpLoNu3u6rdNnk+18jOkRYueiGV9N4+PDvtLlXv+olBFIp5jrWaUCHnqpBSQMaLdhJfZmsEViejbAywxB31HTmczwZ0nqKUbXztBL/mHyR/KP07+WN6De78iE5TgznSfPGJplUPkjehmrjU4C//7Xk3bldkDN3tvED+aDxncL5CMHghV8H9FOB8TD3SG8h4dsFMdiQ5OrOv1Sbe5iXAczWyusMstrFLzvRR5L0xmfebmfR+iE8sWqJLr0/9wcBYWWE9n+rvkAf1IRnTS9+mRNIiuNd5Lea1c7OeSnTmclt9O+4HS5av/y6XKZJ+HvvH/M0ViHnjz/66DnOqbXXdsfGRn3v7unO6FeSXPc+//H6/3PsBp9T8cCNkl27LIr42Tj5QExuUcgauY8HI7SWWub6gHr4HOW2olU+5kN4rQUGP0YauCwuT+SxGnrOdgn4UdM2GsnMdWm9isD48WeEhofZRf4q2cyomTMTuPfo3MZdFevHC3hI1cbMkvixfrzwp50rFbF5Ea7z9kHMuoI2GI2pETkTOyKt4qMSMyTPLv2hHKirNiVNpegeIVuqKjxbJ3I8Gq8IpZMSq+Kk62IqNCVYyKh0qClEzOv3jKUywjFT3zbZiCg43IiIw6Xbe0qEHStMY++V1Cf/WkmHdaEyNfTOWdUW585DTXs0i+0Ld4aQ0s5Q3PQ2UbUMMj1xeUa1d7CTN8IGNvrlGkrB/MvaImpTcpRjRu6jwstalZjo32/Kykd2PJx62lMSxljzxh5DVViDd+cONuYNpvMdZpimRq15XyYkhSmJpu2KggiVZbRNRSDh1FsO+DafG3Ce1LdMJOJVUSJ6CPMyTLyFJ78VLtlleNUlyNbnnxUv1VPZr6jsOqqDT7tH9WrfdJVjryKlTaURIVZ8VibxyzQkZJ/m07IslONrjtDMyZZl1ZLHg3crGYs8kG+2Jn1aoYTLHBHjhBQeYJUk+prKjKM98P08VRNSpGxeij+6xANCFVMXGCIk9gZsUxsgqu4KXvyk/GDnyXxknM+3YDdAaG5Zou1X570oP678sL0ZHNxVz0Ipa326XOmfdHJZP9xmRM9mRO5qQne2IVnI3ZmO3ZnM1Zz3rO0rsdwIyDxFPIvWtn0DXWYnXJxKRpmQaZjkC8nyauZS4J9XM6Z3xl/cgDQ9PISWISkjBQGAobpGybHgJ0BgYSBQLqPqmbproGbNmYKhPryQh30aQd08CB7cbjuuAjtkJsadSgTwqsimg5pZO1v9mS7+59smo329hlpmr2+0wYoPw+Y8+hrOsCp5sadWo/wv/rLfmPGkQab9SxpMrADt+picBkEl6AMrjZKN2lTAnlJCN6vePbiUwkPbg8p7oOvpdEcIsRVVxcgmllLLsq7zwhTTvkELDi0CCfrLquEnlDOPTNKczmSHmDfvvWLuo40n9t4KvP6oTsA2OQrZ3BARxAMdGS+cQz4cCZrKGyGc29oiGlr0hjqpPMPrbVZGAx68Na7fXJ/IBgF6NZO+7AQMLcNJWcBFnky4UDH99fvSg78fwtWvW98dmojkoWras6+YwoaHozUIeTWc9M6+neKHHMrzOWhpED/CpLubH/AeNeJMwu5A8L1lzriuPn3drPjJRGNUygPr7iUHOlTlNSC60JanHJIcgLbqjZ7Ykqocq+6UoQ8Z+MpP1yjax1rAVTW5u6SDN9Ki2e5mPNjPaiGOCAMNAlFTApgUgBAhNmyxgnfbtSJ9qs3WjXQYuVtiEbOvoqVyA7VDxR7plK3p1D/DWs5R5qGkc82wnP6brDJOPtIqonATMDmNXpJmsggZaMIYYuRq53Xy8Rra95CdSHZuKwO8aBxvOTso0tu4MVqxLxaAyuDglmWRH+IsulvupepPa47TPwqzUwFsGBUl35+EGo3j6BwBkA8ZUQxVCsnCnlUSKZ1r4taXqWe9XBmX0E1tHwcC3P2941PW951/C86V3dXzchoG+rq6D+PTNlg24PNQVq1X44X9X/oerMX5CEyYiwNtUwdWWodP2phqaOFk+8LYGGxzCMLGprxEgo3NaHTjBsaZUuoCG1VQhOugft0KguCfglPl8g/v7M04POFNT6tewbtV99rSJRjZD++h2skJhM5N25sx+dW1R/mWpP1WRjMv8SgUNsjRqlv6rRRuZDb/yh1/7QK/9zf16JhEFfBDrXKZgjPmLn8V8q9CckYV/AA9Q1nqUwiDUljUOXOlnpTGRIF2yRs9qKirASOsDr5h0D7WGSSwMBrViuPe0Es7Mp3BRy97sQkclkSTbrhFGDX5ITtvXfH71K+CR5jlh1r657RzHPFNSA/qmTm4J/+5+xCCh7JTz46ihCtODcm+4vLmt2GqdxFDHQxM6a/qiwki6EYxxVhEbcyGmk04kHkkEx45DAiDUQ+/mIxltpkOTb/X4oeTiZ+ZK32cSEvhKO8ieYhHvLPpR6wnNzac8SyGhbg11zLFOQluSB+mmBTTGEmK27c5lsSp8dfxj8jI6tjtrlXqgX4CH3oX7tMsdwqTOxj515hNhQ2Znpm3R/553ID4kj7KTN+6Pc23QJv5W+WgTtxA3OYhZtiqZSMP5jxvaVqarQVSLt66DHBJdO2Sn2oazY1oqtCmjHVhPtKe7oWdoOxwLaRn1kd/CMSD/ssSuOejqJV++WSLAgNMowsnPjPLiBV82Z/RWOL5WjjY3zfKQYWL0GHXjy7M2IXLRfE5/RmzaFYAlw3i6DdZbBgYsvdwYka6f+77MOI5xYpYL/jEEnddBVpzlUqVVH2pN1tZRU9Rcc24mmTJa3srN8R49Bxg7/1pW3yrSvtvmBcnkTMi8TwlY3DES0fvBkVcblYnkiuAuagM7Ht0qx/P1dHIYyCnofgi+57Lnhf5CLcuuBztuv8FUgFeom90/2jRPpdr5S8vJseLtEGjrxpkaxwvRhFcYj0xiRgdnCPjGl+ZAPT+o6C6AR6ILCZ+YGzXYxJf26Ad8qcRgdCch06TJag6UdOnz+jmN5iqPymAoZFyMxeRAMrR8/cW/mg/dukYMThMhDVXQbzxRyB9e3N9InXCQKIx1/Z2WzSMWL8OppDmHHo6tUX75l+gLWlx4TBIF6gwHIdD70reGX+wW+3G5Ob5oLdtVGwL0vwtNh8vM0nmCdyGmfIfaIUUiLcqt7pBOIoahxWouIZXFFLN0OL0KIAdIYFp0echdvcbZoFzsel/Y4x7BuQlPsEe2rE47S1MP6TtilYHrPMExvF22pU2QacIq3qQ+gIwkXQ13ykPmQUYb7g/eHwU9SB8Oc60R2IOjdJYBSENLBrzKSCmCjLEhjQSCx3CJdT4HF/8dlgzOPa6SoTMnTn9bRpSEqlYUnNQah79QYwsB6xyWesp/oHEwpKOzH4g1fDIJcBndV0Jb7g1bPHigggXVB2TAhj41NyIO3tqAFyvx5p84LRiJhzWW9bj/16UoLmDBJiVZ/P7niHIpNOhZzD9+UwOXt4YiFAA7ukPGA9T4cU8fzAXAWHi4BAA6KYNs6g77iK6EwO0U6aC9C7Ij9dTaIFg6CjAaOa1pDZuCBtfRijgd4PGWAxzMGWOTMxET1ws5f1Dfjl/o27gbEBJXBt423tnSuaFMJwV3HEiwQgkLF3EklAuaheulTR+fKAT2iIhDfe1zIzSLre+/XqBMCtqgIAxsBMwg0qi1y7R/XPoGxZT7nk5Y0elQfESMlV5eEdME0ZCCmGYX8tjZ5mbhloY0IrWQC8CCrEDWdcwa6Jh0xmuJ7qbY9rsWtdMIU7DV0BAgl3rUu4ybi80vWzqfFExJamw+9zYMR3DUQwHTIwRoSmlhAF3MYYgYTTC1qeQzAt2mZGt16vyVtZ0yQsj9uv01TTLWz2LV1xquWTyaf93OWbzad3UtAeAcCU9zNFW0SKU/oZ0w1I5HGsCfNUEzoMPXRQidboc9mVhbTxksiF2MXwicJQZxUweGQTgxtA+gXJpp73ILakLpwg4yZhmRcmCYfS39ooZEA9PJIOgcE7OzNpGj031IgqAAdhxq/hDTJK7M1yAjDTq4MvXjz5BBas0iN9te50ng/KQri3mp3D/8UasgJvoBL+TZtI2GwrLInQysheEfsfVQwzL4c4UbArV0G6B+sItBvpw8624My4gacgTT/9uwpL5R/cjPRnAiJAk95nCzXTUZuctRZkLD3P0CTdkpEBQ3ArfVcvJjMhraLiVx3A4ZAvswfuxjAD+GLzvteWSX2Ksq4ZQE4MQb54YmxQSjfYQ8rtVs350E+4SBscdp9oBGejvxw/eEjXOt2LBYOexzzJQZMh24F5ZqBQxewHWsggvGzjByoMiT9fmErCoJdY7EgmAKuGBJBAr5/jSZENyWLam/RzmtaKg/Ix48K/FJEBeD6hEDpUpdAOhz4Ogikq/1TQLKggRhlDjRiTnjjpgtS0i6vhqlno9PqvfcvZo9yO9vUUtgZgyXWbsJSRaRy91GclFVX91N/Bjcfg9PH4RsPqYKD2gRaSN8F+cnQbVYLMIHV9DiFVDeKcEkaMa2mrbn4umXqxqsaJtkJ8/7Z/iZnzU7ON825H7V5ECi0/yEUyiPv/63ExHXr15AmP8whhoFwBQ3UMaAsZ+7mQkknFNwWcbyUhwExgoGnFhtzBbZrFil150g7OGwH6Bp/fZtoCmVJmcSCeDCTl1ol7tXg9rZotYxwfPwGcqn9ctIf70U2ryE5AHToRDha64Vf0x6jbvWGubXWkcGWP5V2zp8SEYMTY8Jf3vmNMYyMOGDskFPSkhFqvQWOuLc3HPtjZ6SrSj5ozwhnoU07asYlemYS4HfhGQN0r6pVCyaPr9JahlgDBHbXvV53p40x3kTW2DrYgpc6DbYBdeGT02FZfRGnGKngxJ5ei9VMXBfPzghyU2qk/3aOLHWCwO+E6bAdS1BcxMB0J0I7eOoxePLBX3pIFwlBOjGm6p9DcGRpWkS/tYyz4o4KyM/PrhN8oNqlyXmIPpv30mAVoxQAuOlr1E4y7yz40SMC13FTALCIA4azdqkG3MW/c07c70ZseJjg7Y6aZXtRsM1uDzMqFD4pI+3OZaxhR0+TpzXm5y5DxL2+hUGBltcenk1Bs0CpOD3W8OaSHMGkT+T4xck8//e1JLSI26bsjf8lFT+TigsHcbLAL+eVyMgGCqDu+gMchi5ZQp5RvFTzvKNUUhKVwhAWfQSlA2gb0XmZbUjTF6b0hbB0V7Jdok0XQ4wiQBi76RMNr+Xhi/7daJJzzCwTBkv9yW2JFXtqrmzdWhD/QcL/wT15Y/VZRVkae5kWc4UUDnb2dp5nhO88o7wAanj2eE5APf4BzN3JZ+PtJDk8t372nBIp4fkEZl/NvypNe/T9jx8cSTFZKUU5VSVNNV0tQz1TI0szWytHO1cnTzdfL7jof1+jn131yfs6OtNF26M9krDbIKX+B0Qumf6u3hYiOF1JjqrPiQ05jIPbErnpC30GZ4Fk5OZPuGHxaRbB1IfaE/mUJEmSJEmSJEmSJHWDXXZMfxNmm+UIZTKZTCaTyWQymUwm6wVHmtq3qSiKoiiKoiiKothG38RJQRAEQRAEQRAEoYmULpjoZyEq7TOoQxcIqoXA4lMTtSI5NRUeuji8pTu8z9M1CbG7j9281Gf3jvLExWLB/+9sVdvCk2PhU5vX3rFZW+Jf4bVWteoGhhWzgpWYLqftK9dC4hXIVdeej8bMNOv0X7476eMN6OdFIhAxI6KPU9hhprxM4OPjQqKSQYXZZaIDuRzyUkCCdH0DSnmFQn3JE9nm4ryxAlw0HMVl4aqJi7G0aScU15a1pSc0PaFoI4P2EI5qdjJFu/a2SJ9aLnjFvCciXw+9xNDHdixlSnVRKeId6nss02u0ZeCPlbRl6F11CaMoN0zFuJ1cyEFJRx4L6g41cmt0xDfKANLI5VUmgaJPDj6MilaTsZvAMIupQ5sn+aK6OIC2hqzPECxpjCbYJQhG98MTbMf6LzXkvDSuKiyVZEHhLYa7S6ElRkmJYVJg0JZ3eztUojLh/ZQueNml8KQKT3rLUYTXIuEyFl5LukyTdFwTTPYxeupeX50urSXHc9CZZDrn+vXHX5TA+6F18WmLipQFzOE9DLbw+wsgk+kxDAtAQbjdIHR2ClCeCSVVg8yWKDHThkOUCUwgLaeFG4aBvGQIDsSY7Lk6LzoKld5hMgZt0bGGuncE8/Go7hNRrXUAmPVaTTgJ+tIIBPrawSw7qieLLbCbLD9ce7yCerbCuezkCJbdpjf3cKHunz22D4fsu8fs4PGkAbSCt0V96o99JaHhG3d6aEluewExEYNB39IMpyWOk6V8aaR7lHFTeYfR6BI0TygJY+xFI0LATCpZisyN6zd0+xsYQPZdl1DR1fNoaLOrJxsQkxcI2ZJaPxu9YyWnALHNx/n4gm3WYFv9TYy9Y6Ua8Lb2Ay0o75YkpJZafz/qNDtHDE8nLRPgv6SynSxh5sga3GO1vc9wOTaAdAt/cUm6nnn0eMMtafFX5T7rAGd/5JhPIH0cP68JZFziF98ONLYrsmE6+qGOiVKoxzuHtjikjqXBXPzlo3R4Nr2sQFuKT+LfBQI1uLD/H3yidfHVZp0BTv5EqWZbFbnEj/6Tf9Wsb/B+FKgE/E2KT6E1vHfZJyTADyc6Hi+2O51IzPV7fJmCy38XSHHhwxJBXGb2ZLWoEe+01WhL7j/AfmBVasbVTU++qL94WZQKiu7MwdpqhGJpO3P2UfE+AXtHnA4onvAS5nSJ6NM5cGFsFCoh5dlpKHGanVUbv6NulhkAQyTAYnDHPaYRr72E8aUWMfTxdql8R0wSXjA+nWNOrHM9G8ot2wftWpQR+6MSbCeHKhfyhBov8QCUnIKwKx3TeDtXhTCiNXYitRT+sROJYieVK1VGB1QZLc3ZM42q6MrRJuKhK2tK7p76pf+coaP3rHoHpZfaRk45JTR3C74I6+KTyiGt8mQQvi3/ywNEvl5xJ3AXmOX5od4087iUJJ8RnuGxEFPEXeb08xiGXUadUe6GQslPfbpO8kENDUPUzC4QwVbuj7xKD6A3ELkR9DzdL5bQ8pkrC6F08ci7KByVhW9+Zxg+8cySGbpgS/Lm0E1XCsLCKLjV5In7dpWWgJPUeODmm55T2OrGB8k2Pkp20mEGu8zN57X8gOxVUhd8TNjpBEl2QWt7wxFJ4vt5zweUY3sosraZMGMhfubBxYXABdCNaWJmZpmf7nmWNt337Fo8KPWrd8reYeWtaSMuVHwMgsL9FYVO3JeMByimURISpmmlU/VdCMyK9AIPM4c3rhYC3XDRIib0GTxOkQZm61AAQWU4igRjEX0aiTXQJGoZvVbn5jskNnNS+LSFLCeP1qEJf+am9jekdeDSXKs+G1la/bZGnrjC9sRVtieuVVYXZyaAeKhnD9TM/qbJplrVwjG2leH0IKibjUz9Nz3JtvXwzWw5rtHeCI42eT79oz9/qxPKNFx1Yt6cNMeeAMrkpQjalSRehBQczj4gAoF4ZRj0eguvxgkvoEKXFkX2SSsRs2E/BTHNyzkQqusyZH6dTe19crdLPvH1xcnGJ+p1E7RFmNqIZhGcUjclCBOZfa54E+dizTi6qh1jf4o94y+3neSXQaLd3/95qfj7DYk2MbMxrmHK+KdcEKbtsUYKVKuJvF2Pqq7G0XGFwp4ObEfSt48j6ZePo+nXj5j4Efm2kfEvG1iHxvrcArmW9h6rlhHE+PhQndtsuG5gXTo25oGekinh5UQSqbV9hNeVz34h5Fn35tDv+TfnQxi78mAE3VsTomihWKDNGcPu9ICncnUyIOGw7dle6h2pnIMB40+PoG0MnERoGwMBWuExZOERpOEhoA4mSs15nenDk8kXQldarrGpqHulb7fdxUNHr6Pb0QnyPQEoNi02EizsgYVdsLADZnIuHZhssgxyaDPIxQCDv7k4T1Bg5amS42kHcgQO5BAcpAfE8OcGC1jmq7zYv+31ISYecN/vdanF6QuCYNWSHhlSS57Up+R4wmN/ZItubTzN4hhH/jAnn7P0rCHFqX5EnQ94Lmf5EdTY9l5JMV5chNdfwA2PYxyFwyyOIeWaq/ulnku9LuPNQy7Y3ZjWLhkaBhPL4pJIJEVZauDrsmxQrLtVZRGbOaMxY8ZszMAEPgwSJCFwjKNwWOayxFRXbBGechADBgxcsNCWufWOKSlJJ4w8i4FhxydbNszFhj49zGcw5sxrzrePwaOgToqLVjoz84GRUBRaTLphcTKZAzxQgnPFOFOAoVKMVI6x6mCiurVhoXoYqT7GaoCJGW7Ir/6Bx937asx7tUXDkReg8vKuH3nCAOo7dzqLXAXYXmNfa5Hl0kJDqJfntYcQK9YHpRxW7ovhtpy8QnbzYHh4j1V44co0IY1uKYEKV6nzmsTwLe8lHotl7AddGtOOZGM9F4UZv0HX4+p0Qi2UXe9OqpveiXMLf9qdYX9ZaRfDG/Gh08dYLQaztLBLf35B2k9KyxoPjYX1Wu+TNUFrbkEd/UNQnis5z3b9JyWmos40ZtbvrC62b4wxR2Y310GtZl98uVgHknXuS2pfrH2Rs+boc/F1Yds2Rw4hY6zXj96H/hrAP056v5iYC/e5aPJtQLLW77HRt2ObLTB+5YYUDiR5v/fhwqRt+ir5jvvrtTvaQWv9+8u9D5KvN+cXnZ1usF8cDHof3HrfaH1jZkxsfjHvd9oUceZzAx+H0Tq7+FqvBS2qMuvRWJ1a6lq5y6Gxv7bizYyk741YnW+J0lVnp/GNmtePQgwXu6qJ/bYmGVq9VSXnjQeur17KJ9L8Ye2/dCYX95Lt2gvrLKxeWGvhfh7pUDXJTan6L8DKW+SVJTACj7oSVTalPiflPtRoLbUlOR7ttJZXpISaMynUUp/j1BuDAEhkZCYDRjmtco03Bcj1gcYZLq8Q4GXv2RSirCoO4yvgpqxCP0qjFLbTIPDQTCOWLh6C7FEapTCsOkn6uUM8zeGFsrPNhqou5cdhIbXv80nD/dJQnQU9ZbqRYYClap4g+rWUL0cvdSdV1+WIO46Zm9JqfliJ9d+na6f3Ty+v2ylTQzUKIpNsMTXtSm+6FJe3OYtNVZYrcHtaye8mpoDh+aTmTFqhCmdxJqU79NIlRBkEBGFsE/4Ol4nEDEU49VUOSFJjqn5aXdhGb7zEvkI3oobCLZSvOEVot0LYWA8tUazU3AuGmIc+j5K9ubQNIjAeYxMdYO027bRFDHnHozQoVB/lsqxC1XCwr4gzNCzkdYm6olDV21TlVagrHJ3TXDbq/8atRoXKOqqbOud4tcLyw0LijhW7YnUW9ZSCjAMMzzkbFQ7nXSzOzzlqijGFc+k52ivNy1yUS3hwa2M+31ImLbTkvCXUtOd606W0uM2FPjVYMvjQls9J1IFEXotV1XNUv7vfCClMSEZEYZvod6RMacxa46TCCeayVBWvWOAar8d5PQ/Uov5VbpAkIQGlsYYMkniNE/UUt4yRWC2jMxQAUsTPgbGIpzYpUqlDfFkukFrEXyVJNxSpV7XpHD8Hr1LEW5L1f+dOkyLl9c5xzleLn6tw/LAaUWK90vVKlRYFKchXBuAtmxTxZizRLSoZiQu0LFqpKXNRL6GxSTcpJKEhm5ZSQb02AGm0Un9M/DF/rSQdSeJJrHP6tdT+7v2NGkUJjWEpapNhystiJo3/rXEDrzXOpAqvB7ii9b8/LnRxGbQVhkZZ7BqKk6moE6tBIB6OnSs2GoL1PK3VfBBo8J8StopEXllW8HavsgnQNYnXXAbkFV6RfCNLD3S4Jnb4d9ntvwX8Ot+Tfbh0TmGVl7kULDG9SqqUp8dR3wL6kzTfJH5eIPJVKck+el/KeIoO6qxU3Wiz0/Sgz0nXyJjEUGPOxdSbNQ+WVvY0ts6cCRxddWPvD/M+hE1uOXfkpGB6AakdIrWTE1Hbvykx9NM06x1VY9PhcR5nVy2XZQPtmgnaL1tpp6sK365yYss0+h2OJJbytsrhHfzwhGO+JmPfknSk7RLQaodIrZMo7ia/+wlndfU074SeCjcOfWw7pQ+CHjD7kNaHIexUXPe3sHsaK8GxJlOps49m1AAH/FE5bhKJh5vLbN5oq1diW9nIxNI1CGBLoFCr7bL+KPWkHBK13eqAiqIRe55+cgpVTaj7OE6GE+KHYDXsreLUpaCY7rZt0LoXTQc/boFICHLYstMtf+8PONR3KBAKKEdMjEpdeLc3uGqjYUuS29ITOQUQ8Z8oP3qEqZswiIIUiBq+2fT/vOas8DuhHk0GyqkR7SXEUXiT1iK3p8fGmUfYNze0q3mQ/7yYD+X272YoOV5yABmImNJ/whXvWi/FMsJex5D8d/uyzkOsmzAycYqqVdB1Y0rlSsprN1k55W1MVkqZxWQmJYnJopQsJgtTipiUAWxnC1DQpZJAT9Y6oN0NL9WbbLdSOq35wf40SWFTeyqn/H2eUmLh4EMnG2S7yUixO7j/RX1SeX0AmIZHIyR3JkZF2+Sm2JA2VBa/t8N8Oz5vONCtDQZtu7JubFVVLybcXob4YF8fapRjlJDXYtnwjuicv6kWdCsCiuK9w6IyQaBJa4ZLphujgsW9rgJgwcjELiz+Q/YY73cyiWzqVxpFLBaU0xa3YnJ/f8w9n3p0n28XpJgj0DwSZT+Ip5zkIHEGoCsL3EG35c6C7FPYd1Dnjh3d55pWyOF1ZgPdq+054SkQVM6u3zdCAIXYem7m+9lgL+UyPn6Y4lCIDgs+2c71FV9MmHQwqXbYznWdN6/K1SQdcBlXOSLFFPPYQV1OuU8TYiKR4MwNHjogY+H8FzRMNS1egdDKd0Pj59INDe/IaUpCnUVfaNmvRVpR+QfUaOoWh1WWaaBaSMmyF3VKDJCKZyatu0AFmyakb9wUP8nead/Pmz40hsFA7iAeLlZOQ7pL/ynZt8mCZvDMi+lGegOE6FXpLNENmnsOoixEnLAzle1emKqo/FmdgtRwXhLD0UcIdfek5Ts+0pPiCFf0F5RMoST3AU0rXINjoAtSYGXRnkypkKyQQ3P3HEl5ge/vdgn1AHA8Qkl92DQvJDZes4QMwqqeg11ovv3u3dAjckZ7MP1qJrakcdeA8+kGEEkzwIDd1jWIRAVJl4EwjgZEkZqCeHLf/425xkgjyfmGGwuGpENLMFB0LQcbjM3BVtXAw60iMq0QnVmgtcDrlHsLgnbbKo58X4id7AK3ciZkSgdOACo59jQBNqSSNdBujohHaXwjIEMzXFl6IMTIwEW3M9HmNc5IQePH2IzSDx3yonSWF1K2d9VZefVHWNnUCpUdkjwgrkt05KBU6EX4WhWt1dXKJHy4MmCw8ZPoxvQIqTJkR9r8n1Z70aS0Kd6mZ1mUzNXMEYCJlfMOTX+51yeaLh0/WlejUgEM1rigcST53PaQzYiVW4zW1H8+UrtKmZvp0ZEzHoCYx+iNs3EpC9NONTGJGisrK/MdCZqIRex25OJdRtun+N3H+85UrZCTGhBe5fk8wUxCfrk2ux/jQp1Phb1LNz5kQRfGcsxpoFMMzpgfanGdamJEjQ2r0RhAfMYfH3Y/YtFMO6O419WukO+h37n/YYTUeYwF5jczM5RmkxfCIXfcyZmP1HBzepjv8+WpW38YqjF4ANuderudl+0J/cpAyihR5HYCc+tjY6pelWEXbKkRzSBdCcuCyp9+2UhRDqvig5jIRFebQx19m196K9D4ulETkGq5kWeMqu4TFKMIBt7OAYKnwjqiOEQINli4HkRtDQHlHXYkPCbDkKJcqGQ1SxI7oSHnuAG0EHEToN6aTs52ox4I4zvWV+vxh9RiirTSzmTlhIwD3PGT7pvTkm5qmhhDsYYvd6aRPRF3vWT/iudSO98TML5VyDqauabpoko1Mrkam46aSDfyGmSaUrq+zjm5G267p99RQhbuQgv2ck5ncLtRBHDQkt9wkGBJwvM/t++TPuHWtT2f/slv/ABHVAWZcZAaARYxc2gng3/qEuC/xKen8yEK1t5+AX+jxyydnGVElo7wmR6rsZt4OaEkz7DInbTpa9hGQDpKtWdyNTGqxtsOCGBmIgJlSUJ4gRPKstD3OPvuQ52qAzweg7294Fx8/wx6fAFspxQCa+YcPPVoW9Y1gClbZJhVIHqp7uvLRuMFsWRhONGEOzKux3aPMd32HTdRb1acUp0bVQ9Mrh6ZjjpVImsKxAZm5ndsD3NTIcCk2vVYvC/cqJ9rJbbscVgAoBCyH8tpBovJvqf6jmPRtjV29Le2dWWA4rqj1BVsZkTd0LWSfy9WbzYh7pES78oE7uy3RyoIgBjsNGrUQnoMNav3O/WBpJuaMvB8LQf5bxeYbuXJ5OaBH4OV4hB8bedtZ22nF55krF/Z6lst4xyq3QJ1Pkhz0yYIOIaonZwy6QX69IAeSUo8kYzHhnci4TnWXrk9GEDcBYbbNl9Y33JeUCVLt7eDFSt8RdG1zUYRqMNbt9O8WDvP3rFLR+Bj9+ES0zFl1dwpXMndqcBk+bgWFvL5Ufg2l9V8qwISHclsAzviSig34cEGYhu07x7g7WlA7czIJ46n+EhUbShHzUnO1/Rl+xtgtp0GEYcCCEcwU1aLwFlfBdU3MEjoiwiWsICEYhGBAmJX2jjg1ByyeA6UcTm7kBJnQpGUWfY78FHk8MY63UB+DPCQksDCANLDt+SoNRpEVxx2SkFMVlVnebO+AstOX5RCNOw4kF0cih7oSVfvWZDCkwCEpjShgcx1gbCwQQMuzAEb10R3sYtNIn/YHVaf8nRt9uaD+GxvP+7SJfZZlUhirakilvuZhp9kOYMl5HWuwW7CAJ5RqsgdFX4yxLUcbEx2B5WGIuxfZTdWZXKhJ66BBz/1Uo5PdHR+O92MiBTJUf5fPZx9UuvxZAF1UYAitw+Gh84GkkL4+viWw5YUJl39iAa1JQNYCx2JgBdZFk/ePYWUgbu9Ln4wZRKRi+HbV7KHX/subfc9Hl2c5ANY4T3tTXva5DIMYerjyqoqC9wy4s76t2qxk6fVRGlpvtAISkc1DhRC5J3Wdg0WBPaK2a5P+43uvtOrZw+8bIDpcYTtYZ53XDvP6sOE2LNqwyxj6kVGW3a2oL4J9nAdo92JFRrUti72TEytXlDXQA5vds+2SspTBGvif01NJ6dkeuHWAlUpoYIiTHGqij1c2ABpFP/IeeKyfcrqyW7ZHQykNNo7BFfvbBKY3EkzDTV9wdNboJdk0IV0WoVsg1TQ0CWNrOB0+JImiLqsLoB+BFSQhttNwYX5zwPj5U95hJjFWO9CmylTilGXzQJ5CE8Y3b0K1qjdv5mQQSExxyCfejtlccGuBKpGK/HRTDw0hEvc5HTFb4PVBYs1hITvvpv/3Wnw5CgvhYQxZTX7gmRo3+YtxqXzm67hw9ssHb9j3Xvss3HeEM0v82F3n/73Cs9/zGPRc5Cg9jT6qhH6upnwTT3uWKx7bC6GmH5rqcTZd7wWyt5hM31LoAPSTIBKf8C1lONHSqIylL276YQS8zTWcUoFGU/U39fXTCjFUqMCr2qZjpdaR0epLemmcw51GKclPix7936W+87/HfIjPsPcOItHvKx2sPWRn3z9CKooGdgh2lw5z+wDHcY5Jsw2MlTQtDMm8WQFxjCs6Ak3qxKIcDuMFU/1xX70lUGKZqALGNCxqkZZ+OFvnr/TmMsYsfRd0+z2v8BRQE6oZXrKBd8+EVzwnYfABd9tSFxgnRYS33ssKfyaNaYxph0O9PrrUjkOS/iU9XFQgq3k2E9cVDNHcf9OsES0iixZ2l37k8wynVUplZAUL/zaDULNgsobNV//m9XOOyUaLgyfVOQ1rZX5BM75larjhPfIkvwnclqjas2D5BuTyJZEsub3aD3RxvZCAYNgbk8Ul2lUu1W+zwMKCAKvYIVm8VMff71/R42P2tykmOwYx/LKg4ywrAU6wx7DoLW5/NYOnGZX7lWNVnKHZjJEIxkUZghunC9tq8xV2dgIKc4w9JSoxDocgsaRTBx+SS5iIWwQZUAppmnTlDB90v4EZg+DYS+nX0uKLJnb8oniwJs/1X3CaniKbfRZv3MwILez7lQ71t26dvSeUi8rfv13DUXGJUp9SSYuScUlibhErz9g1A2tzvt1QKbdUTsSV4dekogiFbHDIbgRuRsFlm1gt+TefTInVcvuya79JFYpfKmM6czClivRFjkXxwYKnSabvvGBX5v2XnWHt35ASQVECMtNSHAdyvyQLNNTCYSPzLUGaCbCDwqD9qhP8WT7wE2e7fxTPwVNRu1Jq5gJUS4ld9A0Lqi4P94V6K1emQFd/8tmrHbTpkSCUQsAAETb7E7BmK74SSqm/5tMuZafdvpR7sgtKYGkCGGa+I93b7wNlBwk8KbKo8eOyyG5v1rJtfj8nBEcYQcCtwc24bzYl5/55p3fPuQp9FI0dwIaAOQtXtQanrW1VUdG0tq/Lq/llTtv0ErgrqwUCMsSmN4MI0x84UZ4q7MUApGefDO6aNOMU6TsUEFsMFLcMphsfBpM1j4NgzeVWCOuDdKdeaAptUjHEDajeZtm/nHPlvBM+tG5mehlEJqlObLtydrokMN3pvoF3u0VAT74nK0kptvbI07sYeqicx/VJ39sPtzuR7Un0v2H2/5x3fzIP166AT9rIAW1ZefXF/n6zj+srOQq26nEy0lJq0JQBXg7eLqbLtSBIBtat4JBdmOp/ZiO2yNAhCWH4fmFlmv1AHf8VZQIb1byPZHDrtnvfrJSzj+PuqBPyF5+pttY7/hqZRefbZXTkcrXHnI7WVM8nZAX9sdaHfq/e67qHhD7vxMBNJOPYOLUKUGSGShuTVveqI73oMp0Oq8406CtItFQgZ+pwe74dcNkuz2LVJAsUc5zZYIpIqjIkhTvPIDH04JcuEljT5tqDYukMmn664piTLHr/vriK7i/rvipbzuvsbNdll3c78Hwz3hXPdfvFHnBdThSFjgVIpRAnRiEaq/MRbSEyhxCOY64n0de7h4Mf1K/4+Bn3Ca3Vk2sqlAJWM2srffRBk9pCJW14KZTjZdK6DJa3zfAtQtXYF/WeyxE9CNGjlLJiCQCziNwTcfNwg4Wiv6PXtwNw8BvnwujL4QoCWfPtWMdI4bAPBoKRz5d4VIQGmiyz+kouT0VWMXPc2JWm/UPAxdPShZouZyaq1XYisHAoMN526r/6eXarV25BfzVb9Voe7ohEUfylPDeZl8OJWSFGAIwHf4o8GQOp7MyfQF6zfAUbUqT/aBjutJWM6St7C2oGybD96eDOWIj4MqKRDqsB/kz7sP8U33gF9AMhe6ndytRc6eNk6h+HIHGo8g4hv4M5E7DlBbY7ome2K+/yQGbtPHX/Z6q0erbH8W4/gMLRa0g35s1L2anj9wx2+2jQ1fNi01Gmv8e0M10PSdLfbn496mYrJPWVX7v3mwrd+sK8K1smesrV1T5xuLsHAPfqm8VqSDFMV8eabMylwxi0qN/VQrp+NCEhwJ3yMuOqE2U8a1Hg/sre316A2zwlyTKPPQXMZ+WWvNjK494KEfMH9bA3jpMiG1YgfahLxxM/g6oUNWT7aDfs7scl/hQ/nkuj9DGjjaHneHUNKoXTlXVmMPMg0z0yX/6q7v4r5k6cCxKHAm2GB+pHkswtRaUmzrtvm/c86/a8/xZzb0gsheCTJPqxZiLrNyO8V89cY65YH3U27UrJxzG7UKNo7hTuBe46XbhvvQc5C81cXC67EPC53KmA5s2qvp2RqVp4kbZo+bk6uUdKFug5qTxV7hl4TUziHOauq80jsNtWbCaKt9PsR9ek0u+r1G2LfXxiJHVvysRLIF0b4pVza5gsKHhNiWI4sUx8JDi3uQf5ezWKo9qWMvxQfWjo1Q2uuDbhC31IEfHw7ukNJ5+412T+3x6dRF8hqBI7/iObEn4/pjFUUBp02cvZqUCkcndu7tu8T4qHEFkx9MrUHWKaSujAJshFN6lMDZ/vrGnNdRGdGJWQMwXHwx2Pv2JS8nM0n6JaF3EKermZwUheY46ZkS0HhCanrogIeIsvShFAEVAV+th99P+SoAVgV0iMMnNuBqR+DxDIomKv+vY/YqDF56VEc/cxlPGSqXzEKvG74olHlKH5NIzFk+gM7PamVu1YlrLGFXOVMv88jBPNTkTlnH710Hv1ID9NG2js+Xo6VCD+NwXbMYFz+U2QeJdWjRndgV2yj3f4q0ehPNtKyElOZpU6/H505vVzV0PD2iJZ9EMeEPVp+7TrZ7hA+RVy0vOEetbuJe+BPjkGszZdb8EpO5onmc7apIMrk4Fm8bCliSmqeF3lTZcuG2Ppau11pwsBepoTeIfAKjYqIvPSfz+yyEJqP1OBYx9rKkKyMjX/b3lvUR5LrI/7JfhgJoYHw8+f3u3WqM4KM7M+WM01ML5PQ1DbmnucLo0Pn+wXg6HBG2ebHxOGDo7XqJ9TANJ0CkX3U93jc+CsIG7Yaf3X2fl4H5U86iwz0yG0Uhva+y3Yo0p9vN6L20r9523fPCQ2PfhgKF/LjNsLSrAp6B0Dm30fvh1U2r5QHjXrqB+k6qYnM6Nhp1ir5aH99gP0v0b+FoYKO87eOUTZtH1DUSBdKkWvMqrOq38sMFYGCrzbIF/Pk2kI2Xzt+zMUvvrOtZOJ0BY8hSYf0cr2pPB60nIphjdUC0pmy1pc0QrtAuAAQ1Wya31RJInwREIQOjWv7X9CNx0nmP+i+tRV0xQ8PlY6Df7KqT6zZNdc1rBDiWEcDmkcW9NUhsg7lfS9GQ2zJI9f+ndLN1PuONVp12x7UYV0lfxAxNtqOXgjvvHwETuabl+PAFGplsJewojGsTCrvf9LgIELu5SGZiApWNsvJXBV59mILWF8+yD0JRkDB3o53MuriFedeYPLoszUj1OTn9q+5XVKIQJO3Xl0DK325Xr0z0SGXEjK9YorYO3fdRTAxVhKlLlfL2Rl/LevnFVZtIyyfvQQOoKMzpWNQTs+sHqAWiuklhJNdvSWEjb6X6RJ1e8xkYe808ae84/a+LVz58rPo8S2Af9OnjmPBI3rn22ZT9D+M4DRgtdVFab165bJAkAfqVvl9uTEfI4sGwsP3Y7q+rt2W4WGe6c968LggcGZEkLwuQ1EPJDSnwL6oRKjBgHgPU0FLxcIi8TfLxkKXm/d55Z+8gtiTBxF4FFetbwKy7HK2jpDxaUpchMY8Ae6raf9sttqdgvNxP2a26aAQh2x4bedAsg9Ng37hHNgPLymr65Ah9a+g6+Bs9ASzsdOa52nUvlmSCkWcfZR1gruuaTYqdtMVek7dXmHCXCu3TEz0wyJS/O90R0tpfdAgJ3Wp6XPD0qHVayZg67LJZy/EsTMNELyQ77dsX5LFTDPtKe3C9hidPlPyRHdphMLid+kHmcTcP9RFAK8tG8gY8d9TwNd3yAlkA7PM77cyubxG0pGt5NcftC/cPQMZl/ZI7rtOzW6E3koyfKk9TObHkynuB5E53W9lzj5blcqEm4r8Z+T61G4a4aDndc4WelZY6w692H9BXrZbvzTsJeIkobjTyJGuj8QtXZSUJGwKKIIgxqidPzzppR4dvo2zCIYSOgRrQjw8S1k3ZY7OCaZymBJJLPcGfE0RNynJCOWxBx1MP7A+1ZHho4HwxUnI1oZYjUPHLqEn3w/fV49KUgcOqt0DScbFob8Oter1feCtUmatQmsXzAvntG0Rk4ZdXNxAsS1kNA4xd4gkv9Y/R2narbhdsLPmzr/Xez7Nwp6u5IPnn+4T1kxsy8mCS91bREG8Ugbx+gl3SJSIbttwYIajsVsEngR2xpfVkf4q26ofnbrdI0O+UDhXdnoTN2X0j37Am4bVDLD33JR7PsX8i+Hc7uaUbob2aJpS3Q1hKEyVBmYuAsvSXIYihiZS8GLWb9vgU4vmx1keoEjjapuYXWtdFBcY9mw6m9sK0P/XRbxccRXOhkAVUaYfoTmsz4dMwHCGmMdMvq0qH0izStVSK/lsZvunS3e4FImYFOaOPFjEQ5CR5Sm1s+ZX5lSIQXdvzdy68CUeGFDp4o8DiQagbhN/PhjEoxQyXuywHuQX+kYTDDBjOtJJMDXVsUwqTU/sCnlbHpE7PMbUnDE1cdeMSdDOw4zehNb3KjjASPZBXqpzfOn3YbiBy3ARUwgazrw3xGm9o3Ctrum8ou7zE+h7Eqw36rucBoeUzYv3jBajhxQXdLHpV3CcmaHucmmBUBWlk4TmsQkiBqP8jzrOK9d57y9EqdXx/dOxdfwzc8ao68SbgdLISfv/p2kgo8qUJKDcsoEkYiGVKpwUoDdWmhKR20pYtcHHrSRyFDDGQEL3MoZbEuLCvzm9PTLaURdosvLK5pKKNDGbS1Qit6NaM63QddYOXg9dk7Ug4re7uLsodliCVR8WpJwWKRSR01aaIhbbQkR0d66EoBJwP0xWMoJUZuPr2936Pe9J//1vaD63GtiIiIiIiIiIiIiIiIiAiPc6JIc0P2DISbzEY89rMkKUgNBe3DD0ERI1vTzwBbH9xCL72uWb/TVfocYHzxpQR9mUEh7QW7kPtQZnGpV5cXV4iGQ1dGCSTJQEhSqCQlVJMKdmurqp29a2ni74rlPhewbok2NpDgts7JzaJEgKxNjci4aCXNMc0rGj2E2eN6mwo2llDor2nzwYrAbfRsllHRYTE1AFyRNAkCSwZn+6mHMg8Rbs6pLZ9Arxs7tuhievmN1zjE7OTCjiWw477wkWkTF1hDDJ4KGqfhDmfZZBXYLJskUCyom6h4wgTzMBgqiTdeAoBEQC9ppX12Dy+6FxyPpLMf/XTGNaNcr9rBm3ZG51gwFXZeAWyVjpX/4H0zJ5oAyU+5mhZAj1evw1WnKVN6ncA2FDrR++fUSQcDTVMUK9BghsARW06co3/AhdnWGo7JKY11MIZ/7pD2C1eCFdvAur820thkTYcVzbD1A3wW2VfjSbKHx8kunB/3Pj5IXsBH8EkrMmJzL6JYRon8+FE2zIeAQ4Fpv0zvX3EGjCNvpIDRP6tYGiYDE0gmhVAwo7YcAlv7+IgsprKSuS6GdYDhUnr+NaOOXskPDe19mXLI3rJq2IiYvKd4fGGG5JcbyolHXQweTVM3e2V1DFztarANSRsrmbz6VZxfzKF/LgYpGjmb9yA6YlPPKfVH49GtlMVbhh7fxyij7zC3TgICpG1CN8IYPM/mENLEaEc0qLyPkW23jJU8d65g0VMZR6XxeS1TjQQ6a8F1Lc1VDmxS3fV24qzCbhB67TH4oRYVx37fk7BPnTP5yicQXKGFHcBV6B5PAiPS9h+eZdiHpxn24TNSiw/oJeqDVOlT/PXvw6Mf5VAOoK9rhFDTCfKqkl/Ony3kIYMmtrGNy9TLkWKJh/gMBz8n+7i3oQhn/F+WlLOqbkRf52w4uR1I6MQ0O35GZklz7D+GXbFDIZ2YZVaDIxP3XBu7JxAWUiEGtDGpVev9zxYVdq4lK6bHJ39RPyNZmvc0oYWnzmmJupsrGiynP3yrn9JSXD+h/mCNOF6K4GhhDpFkLXEPy1lLW8ewTraw5ZAL286b7EA+3s14/D9pA2zXvOzLOtDbDgXT1AWoU+XUpNgoL2Pdi8geLh4c8BarB1SKNNZiKnt5LcXkbbn/pjDC3WE7LjhnPNhG6Cs7WQRBw1YGRy+pIrFlZ0TyY+CKMzIIosGH/mVMwY3r99edTDzbgIy148wpIUumkPLGA4A1lSYMzvrbTts6vx0M8zuIFFDpIBG6OSL5eYeUc19R2lU+9JhY7B3I6mB2NEUS14+obepnV5d0JKnda9hLP7sTo/JNelHX0DHzw+TBWhxdeQwfHP1oC2XsbrvByx7wzGPVcM/+WV2CO/oGEGy6ZSxjCZbHPSUob4XCKwpwjwUk7IRp/RGte20I7o3mcFbJZo5J6tiXcjcK1bsEGH0GT98QugMYm7E+OtJGwYpzjiPYdr+DNLuMh+jBXGJDNvDhQIqp48ThEe+nVuUq6OPKjsT+S9LkM/Ogx7peKu5Kllg/SYz1hAFtQ93M0uhtSpZ4FQ7f8JBprlMXMOWXcBVbyGQJ+bWWoC6dADy7hv3aGILk3b/6zWGA+plp+JDkwjJFaLh5B1udIAem4vaTJMkkDR4X561kV6iYP9iWm7hbzlRXoGSRqcpskY6hcG/KtpWQXvMOIfkU93K/GMkhUxisbTW9SUBqaAqLqVlv1dScZb9LtpfeaULyQF1K1q/DU0tth3O6IWTUjxrtgL6WmtIbpfpWW2E6H4uCVTLZeUQRqVU3Ufb4AHa3Ozq6Fe36+KSXkJT8gLZQWtPdc6zBbnJRux5KjJmlnzFSWgOM+0QLogUCvy3HIpIBBIjTIOERcoXDPM4joFcJXbU1sByIhByRJn5KW9RpeAuK589GkyAykos2YiYLcyuIk7kv4di6osLi6fFVs7TV1Q1GLWafjNvXFKF/zrFNQnLBKEaTiCgT64tcA9xoPhdVdqROnR2nT8QoiYnaG4dLLp430oZCbkBqgz4VpW8ZhfMeFAfx+t/cSDx4RBUKYGqgYRGRcvEgdXHVZ38cSdtrQgOaI8W7NcmLcQg12J6EFnNz+dyAUAk7OtWPV02NZRv2DV/WGa9YfJzhex9xjH68xK91xuuPgw+2xGOhXZQMErq8GkS4vOC0sai6WjTCNbLILi+wunwenjpcObn+BdyDP6vjaL208RiO3VPX1EQ9Z7CD6kH9zaL9IB9+Df4edvH9N4xouFrf7BXDbAzUli1xGgD9udUUZ2nSjqLB9rt5bHv/sazB8hifTRt0Xs01ukCuqwc+XbfUxMLwn+SmaXu/VoBQ4u2FKCNY9S6oOD6AzSrqPnHst/oEtXhq+BcuyC1CUVYLM0Jd7irFwyFXfr/mHKdLXBQT543dsXtG0Ur2/14ywGLins3CKGsYavAmXRQdxoHknBVB+J1OXCoH8ONzZjQhf0lKmxRlFJHus9EQULaofBnFqWmN2UjJ49rCH7urM74H633r+JYbyBhS7jhOXFqixjkeMgBR77h51nZLmvE8JGazZ8RNRy0wEhdsEjQOPf2hpVL8vmbkaHivWDyhDlQLDqhwHJtbj0OnAJ+ZChOR388z57U3GymBTycu8qmwKWJc0iHepz1XZy3c6xPDJDLZR4feI3tOuleTrcnBuFx/8j6UTvXdOWvfR+YwwLJVyRVY5gc4w2R+gLkDHD2JOAR06L6iCKYr9vefKZrH1FI7cSXGdB9q/rBTsyjpQGUKBtp0yNZJXoS5nKoexnAjuXP5lHT4aSnhxbZcKNuHQ9v7gubWBCJD0mQDLNjgnLzhQGcpOFThR5pP+sYxTYHz62Pi6aRMd1J9JpFsbfo8Sp8848J3dRdJX5R/SzANkIscfAcp4f8Q9UXGLwvh2M+r8+pUerwi39QcG0XlBc10gmspLVTWZOFW3jt2jgeKgXeLfebL9SfMBgan5+1dDAaWgliGoe9lC0xZn28u6WT1MyVZgXbMFwMVWcSME0EnRz6C857BzWF7IDpXMCqoeScBb27Usuy9zCbxlRQlFLqYimNGOMvz8hQku+9lF/ktNNvPm6hszyXb2SVbmZs9JybSbQrL/VlxN6N6O2S5077lvd4yRw8yLHdM/YQytDaRjChmWtVqmiIMrIfO+GoElN8eSegos5bbHGqI6ZjBhTynDnN2w1yBT4TXYZndDS09/8PS5YxkIyndFDl6+DLtjyWHlgn0x6smBhK/G1Ijm7J8gZXdCGqrFpWTTKU7fLUOijZzHdB9VwAqvK0TB+nXFjbeC/hbIu0xNWo7aGchXBfBNr2Qq6aZ37HKUJfNZ5akOtyNL3Yyh+VhFxgY7DP9kf0hCuIs7TF2UPDYIg9Le7TgRoVjq8c/emrjg/tkoFIQua1L1k31SvVE5L5gh4orx0bwNumtEG2PhVfNngCcsvivHF2QpfM7u7dETyEM3/JZWVI1pHSeKs+Kf6eyqE9l0QmHaqGjGDxnVjKSENHWjQhlhzeSxymYohDjyeB4O9NWRNG5S6BuJMEJ9ZVFtG9Q0JaUIn7T4a8nvH0nRD1BPDQhg304kd4e+FJmyYkYdbztiFsijeJjR+wHwZ+dINa01kZRpbA+zqJf8eX0hzoDgA/lZlP8i1yLBE/mG9Xo7qy1zIceSqQ2p96co7G9X+r0SkeuPLXwYrTvKLWmeNbOctyvGGwC7X90hebXx4AybeYpYj9OCi13S+SyRiMzaFDI9uAeMT15koaiWPpU4Onmac19nqYJTx/u8w8Pn+Zm/QO2Pot+fMAr+Ng+rzijDnmlLvefAPHpT4zI/jIkEs66A74e8ZLwfYNxzpXGfhLCFXEqo4CDe0XYI0jJlFIWDRsX/RsO+KV3X48phMh31ZbtJv0JIYdNxaedHpm/3ikIWax266IJdF4xnJ8P0XhjEUFaJyGtN8TXOay5r+5fzmBlCsw9sV2YYzOwn9DaEgOzkhc4i/M1OiQmvJMuvR9p1UN1Tnm0hnE4M/8/svPihNHkD71M5pBchr4FLkuw02JSRfAYtYOUD6bLmw8W/HduZvlJgxoKN1snuxrkAhpOM15yvitZU/9oOm+ituyDW2SSHvmwcwIPWzml4cIiPbcoZ2X6c2i4Q9EocGI1fpeNL986e0aD+44pAl9HVVCVBn+PnW9T/lfR3g7xiHaajsUdP++ZumcQE7by4H8NvYmcBdiqD58v9UeNQZrOH/GaxmFIgKHZsZU50Yr08XrSkJ18/TqzdidVrEQcz5/t/Pzp3FJ892Sodmvj3OKww7Sz3ecW5rojaKeb55rRNJ16ykj5WJJea5IOpEoHYnkD6RpbbscOCZIAlrWHXLsVj2tNhWrSSKMVqv8WERvNgJozpIfwdL97I4jTRnZ5plf/WD0lHuLCO3eW2gO/MHBkVYAyRN9/9Gpr5U2ObWf33X0fDTqMS5b3vPbXW970KOBue8M/x173z0DHsQyyy67+Larf+g/Q4B/wEz8rhWf4xYv7pfmp82dV2EvykoCfG2cPBbBuyBAvThgY06FzwMotD9aceppneS/1NK0RjldtrnB5cTezOy+dwdZ34Mq2DX5VUmG+uM1kR7ETVT1wdH5LqPNImbWiAryqufbVBKYg7Gvjbb8uzCKeor8pccTv/fdXT+GNL0rNb98SS4hP+EmcwM/uRRggTsHwy7lO11N6cSF7j2Biz4d9bFDTgYkIkP23Ns7xtpOSAzCaIJATvu2/J6m/ZC9wVlQ8C0oSMCHEgzyjjl0Nfv6vTJlKv59/M00SfE7idKTXwDEE/m13hOs7KHllnmqQwdHH94ei/hC1C5QhoHT4A1nGnP3hb31JdB/NvjEc/h4fehirmR1LnCFzoqcbQdleTNBiUQ7WXh8gUqUrwerjRrvgKtxAAOqzDOxXfDtT9bglIPDtVkmY8a5WCQrB3r3I44ciuMtYmuRsQQoScWJww4uaJ2LyxsQk+crd9tLba10RYit8b2e38uSTQW4lW89ImY0zAXEUe4mATTY6UtUaNdcDMjgVmmYj1wRSksYMP2WvvIl58yO7qvLy73ioUgmwW7s4FvmUP/ZR2tIt49BIM7e9oy2yWSQb5zKIv6LUpHmx3a9DEVvd1c8M7Pnk6v5qGvj04JJbYbjZdFLZ4WsR2R/VgaLv2JYqnCN455+xCkygEK63612PN95Nh5zMaHf+wVUphT4mAll2zf9hmePfBmvO7vn0FR/ovHcvKsCbmp5aMwcn4gwiCkcL7IDjN5nmc0giZ8uARsPzHCbW/ZZEUc8yYOc4Dh/i7XwNjOAXnI1lqYSE2Z4EPsMyo25oAwG7h8CiZGk16F9Ro3vatr/uXxKqYJY/Kot6ms7+2//odwFoaDKJ2VZu0KN9wCjjtAM8IFePY2Q9QxqZhe9QDZ692/l9ZaR7ebdnQ2p/nU5hferXtjIdbdJY+Hv0n4ECn3vgANe14Eap4prh94S+x8qny75hQenq17y471hgwXtoqVolPTJBN1WS8Z2doI4SHgLXvZLvcrfZ6kE7ysX3p+idALPHmZsPY1G5r2TKcEC729IXn/OGaUM/z+d8I0nP465YjD/t/3rtO1Y3Nf6ICPg/1/wp1DXYgj/KOwqk4OSDR31bk5T1f6+sbX+9Tk89f32KNp8/lhYWT9YnrR3wTVpj8N1tzX70Ch9wd/qi2mi+u0X6FfIVN7gbsA6yrT+qy56t+UG8fKM3ENkHlQNI3BBv7G8ZAcp0Oj9RX1H1jQp33HJFUtB3MykkmNq2DuLjHUeQmD7Ij/szt6wsu6ZfsRn3ZBcnN3W65+qOQxsrodxMW6lMlJ66Us55ZNdFR7x3zIbo8fhs6BTcuAei4kjdcwSXXLVlmtnMQdH7t0CVb7XF6vYyPq9WNNowZQJ7WZ025QBcv9cbbqA+iQ7IzAvrr1IwnHxPIfg0t1CRoWDHHjyec0GUpfMoMDBTcyG76mbgBLd6HSby3zuoyYd4ia8flXAnkGWAICQNg+MOmKBB0JQgNQShLlEUKuQWNJiCSVwwAAMqsXYwvs5m6JxwPU6DhKoMholZhdEVH3qHxxbTG19ycZHCkSJHAI4EFU8UBSDZc/yzB8kdzhA9219bPSWB+8Qnvuzy+XKAfX9Dztwyo/JVBG2xgKpGh5p+X+X0uEX98wwi73X3yGN+LXKSI2aM6rv/MQybcl2hohABIbh2PvGa3u2kDa0nsPVEDrRWtAEUs2Iy9T0OMTMqd8qSmMX4RIwtdb6h4r1/ljG0E1vwRJLavF2PmLmRycwZ8pCFhyMgAoQwqcIMScG6sTFllP6032jICVU4IUj6In1oTwxFVMuBjU0opoSbQVUw42Ogs5QjsE+SDvRDPMDWQbqA1DPQc51yS6WDfaQ3mjLu4ZZaZ39U4i19q8JBZ+BYsoNpCu6Q6DRyEpQsppbMYPh0YgWUUDfKzKxGUzs27eZTC3Xao67Ugp+kcZhuhUlMYgc8o9ZQ+5rxZiRw1fRksBzT5FM8/nptP+jnX+lpeCJLgpZeL33Nf31HsrsX6BGRVgYIa7Oy9lIIO7hOz6hrs2DM1eY0jvcGfe2SnNqGOqFX59jUeLY3kauUgANfazDAxJysZCJWE6nglPAyHl+veucnYZuVeQiizVJO+j7W2fEy3D/zIpXYbvnKh5/+I0ctQ6Yo4EVsds7N0JDf4v3Zj/zVLR98zx9/E+4yyBlziq/NeYQuSZtksLvety+IOsbpCo5T65tdfPiQxwpn5kql1CPUl+ZZGpEmSTttI+A8mPiz3fKAdvBuwVbEx9pBMkcJLPps2k3b/RP5yYfbatyNR8ZTEBysoPg807YCZFN1KuPFpNRRCjAs6SKQIgw268cmHYMLyXn/Oe82Enn48qcbpGg8UTkcUbsk5l83Ny8K4Vv7Nvu9EacrY4PFONOazn6G0HiN0RNz1mv4IGLAAx6gzHyd8ZUHDhQzbS9o1U2T0g6LZeuwCYRTOXGgL2HG3VdKQhpNTCJlz1ZdmJQpzfuEL7AZFfSFiT4qSS3k7osIDQClBDoRVCsHY7g0zhpNQvPmHH2ijgymeyOnnUKXAdrqgsjvrOL3Q5nKzySy5AYENwXfV2JC6HZKKQoEyZ6Whp40No4fTcng/R0dWTliugOyerDrq+Gr/9FwnFsHx9S41ubVmq57S+mBXDKv2dUc7orPacTWvoPeNED/gyJ9nVlDCGq7HOgXmfW27rb6argTjDZK1zMbrGswabG5i0BqIn3Wr6vbwsC+zRQ8HBO43PrIH/l9Sl1T6MFblhGnzFptrP0YFhyVN3XaLA1O7wZcxbAERkk3p83C4nVQWSeIhMClRg/zORI0+Zd1gc6HCkKBC/1qtgCwuaUEZl9MMJjt/37dxFyT64iIuVIL6E9H+PLOdhHUm9leDfRAQ9TQCZXINSlFKSi6KF6vONvP8DWb7uU1z2wJZLF+p78xbCMt3NWMkjm7jrDaTftf/6u5LL7EtGHKgIQpojTsuuXGUQaRFg9xcnM1Q/JSs5tx/cy8NhDSiWGIKfXk6P3WZbwL7HSvt5aLopePdwDg69jIegHPn6siBlPwZKmLTen7lVClOWIkkp+xIUFtf7L5MbdQeGucBP1MWFqjgsjcgKuKE5rf+RJZRLKorJIVXdO7lzbA1kbC4cdfpEo+grIt2ogvTunMlE1X06UOW1kNmpaCNYlgU0UGT59l26H+jxLPE5Fgu5n3JiMhZ3XsGMgsfID0L0qj+GkfzabXJgejlst4bBL4WxK3+pQuJw2wGbC8/e/0gslbYd628fyyhxalGAxJbPiWlyfPYvCnLl5qRD0beh+tvlUqWfR+hxSrq2dSd2Sp5XrU9d7OkAlzr/RMwkwTVYKaxdf+OG+HXsTSUixOg/YCFnexbwIc7eKlGGcx97jBjsYvUxJ92LLLJg+ubnbdBZdEPG0jcjlgwHhgCqfvbg+nsgDhydS7edHEgpWoSIqOexrSV65uHUdubdJ5Yan5RE8nv9568ryASq7VxvoKehopK417xSpArE4aNMIakNcQ1kJEQDUnfRWTgilXiSK9upiUTYHvSaNaKYjLfFSY32pwq2F4LQENc45PoRD2m7hyF14iilzEwsLJwGYSoiYrm0BILJyyme2P72tQDNodZ5INq/LGVZCCmPfRmm0qAGu192URWsAilpZhCUa/AwV+BYhduh0zvMWDlv6fgcuc/gFs2b2H+7Q6AlZzZ+67G6rdffv2zH2vZ+57dXcS74ismrBGwywZbYhQRun1DH5Vq+FLabbiqNdqFwS1wI0a4BdyWFnP+D5Yeh8xxfbY/0otlb9Qs5IYfe0Ffo0EQnem9yf+fcgI12pWR2JaUyPStG4mT6+jCoYHMWUrA3K9Dde9G3imNfLcHyXynDLT5sJcKw6FiKuW/80RojC+k0/Ml2t+RUE6qyIX+gSKD/eCOJSJG/CiDb3dn8q+97NbwZ/Occvt1Y1HNqp9xlYNF/ZlvMW1ZfOr+M+dGuBfFW+5gatVpjHZ9ZzuI2z5jmS3Vc0plqv50tDqV4T79qOGabNTQt9mv9UipyD1KhR4DOGMFRrsj3yl1xfst/UrYXCGka35w3yuXmC0sfiQDFWrJsqAmz8iCCHE0i3vSqSzui7Y2VELdaZKPYZfp/9J0S8Ym38ZDHou1i15/8WXavMNb4zo5uL6DcEhXrauAiEZdHn3bczX6b97MH8mxsONasoK9Yz3ldkMVpsOJzpvVZXj9uv/+td49jYAlKHHreV2W0+cFjSeg5ynNUer+PtXQwtmvvHo3ml5Tq+A8duhXhhOkm7i1ccqojo3dOa1jul8zHxXrrZKBTc+nRrUpkkgHvxNVVLJLEhhS7lCeg855U0zCZqRtB/qRgGzRjqiQOBUzSWTq5Wqml6IShqDwjZ7L4wRNmGg/jjjPfFuILv6tHaDPSNmpUMTgzMAsiKQKsuDBmqBtigpwCpdOAeFOglwdjo7BB/tWhtQZrv0MsjU7DjZ+yES/axsd+h57wV0xaRsBa/EPUyeBJC7osE3nLxxGgGJQ90j0S/hwXMw8hgpTputHzgPstRJuIRYpUhXrv290WxT7Xw90sh3Rgjo3O2Hmsc5h9BB3YAojq4UYaxLu6n3KrU/4QA9mFLZwUjS76L/cYk0DuEvY48uW3YBv3rrljd71KQ5fdudRKe2EqeO8RgTfz+Ys87A0rbAeEAVyL0bRMstEgxxhK17bxywzBauuuokWMoN1CI06BUyuCVAIO4PSLpDhyTtQ+QxZLAeHwzQVMqLnedDDzhMV/whYMAGNJbKQOKWeABekciaRPr4xHQpToB3KHxwFJ7tXUdZYQiWJskv4i70+wrzS5fH1XoUwCth17FaYPSkKGyNtVsWojD7V9nKImikLfVxwb0QrWGhZY2d1csRYJUhAQNRwJJ29Islb7heYMCB24oc/IBXDPyZrtv1XookSbtCW192287HByHbJirpVW/p5PlrdTy7nq/3TiHMeAL5zY4ZuWWZ+3Qhz1BcvwwAPNM4F7UZRH5Mjt65t2NQCS4yTF/Bw+IDXiaDOEjmcj8C3g8wXOuYa7fuCKwHVWAJ6wKqnFOyJijuIHt2C2hl1LktVngHSCx9gVwgFwi6kl0sJE7oyecQMaWcQcf7QAHLJuf4Or44DYyOcbRUUBtncnTvWxwVitYiHOCTZPb9h8vH8lJf9Sv8JYsm+6nA7rXiiZEytoN7Tx1BMdCs7Irzd3+BIRkr4gWhUuMsKXEKxQCEVKL5Ht0k2Pe2MvHTVsSix3ZcH5LCQI2pGBoRXiWR6JkKMSldXlsAaR+CAjGH0W+PWNzJoaUqXBabtfCW2MoSMN1c9RFRd6yXCC8RHONXjUbnj4pWLXShEFVtV+KCDxis9woFPOuswT72JI6/ncsznFtCBYquIG1u2F36lCJyvWF9jQzfrY3bxE45NHydfGp/CujBla8bn1Q7g2bH1aqjw1TnH042HAKunt9WOXz+10hR1rpDoNkkimuTVv1XgkBXyqMQTuZg1tSko/g3EF+oSeJo/zKucLQ5R2Q8xSj0j/4NgGLhj5VCux7SGtZj71YWOXlC0Pzj3yQXqYnT5bNH81//ewCS10mL+MeX553O5MB+g2eWXhyFFrq9vQFG7i0cirVjxwvwHS7B8HYabvDQ0cXfg/kSZ4laKpCkBCYFEElAlgpqsgN1uQsNuQ9N2YWW7EFbHkPnoVMiFS2PxCBzNf9HSbtlC6W9Z3eJZX2hs6bX1I1pjj3HsLeoge2ePedTkG7+Hc07jPJ0d56WSGaXI7AlJZiwiqJTJfIOX2Qdpkh7djhrjnKs8yi1rnGjqumJ3D6ajuTX/IcadvHwtf3+JXnXNH3wA84bXBxQFpQNEkpKRCaofc4mFypg+to1rLGfUCGOOtxFG2rKMZYN2P634vVewjuz6BsXC1BCN1xCL3h08yupPUlw9iK8SCiGGaBRuJICKlViemnsyO/q8rp2WUXkRRLZiS1v136AjC9YscQx1D3mkyDIZY33JTRJjzvF1kJKjfD16IJC7BG7u8U996oe2Sfi/o60DujB007uCIcZ696lv+IXgmUhVwphtDsigyISfjVI7gVvJH/AStiJ/YMF9erS0cEnNOECJIVvl3DffLTlpyxFYG+zGKulyhgiMOA3n6kvUIy2UY4bknt4xc3XwPZy25N/UKnNR2zlHKM8Ahsi1EX9IReRNFvP5WvboeGCSk1hetibwdBawI66m3b04JBhliIZs7+Gowo6Jk/yuFY6N59SunDNAbQI2imbl8Qkn52c02R8YpRSNM+CPOc1w+VKpWhPI1pbhSKtvscPwka2vZMu1MXH71ptya1F60+vASZIJhjSZdcUdOIWQYKstNgGaV+/gt0Ast+kwlbJrja4XO4jEJH0JilFOT1JVOCMBZuaTqhv2ce2rqrvsUNtOV3bqtd7zfZd7upmQpcQY8VwnAV+nUwQzUv/AD1qO3EuykPXHnYX8BRB2gbeBn4B+H4AtPvQiFw9MePmgxvAy/2xe+6sa8PLOX4KA+hSp6RrmldVVqwmUg1UQc1YH7vm6rGLLj/iF4BROEFHVdCmO/CO7nDtLeAtiAsCwBMzFf5zXxygYmt+0/6NeeMF0EpgpKND7Um0J9GehJXxsmp2oTE85RICU4foflHdJ9g1wGUWNyNucsajle6mXTLtYlXnVR7LxAUyRCMuBhtS4zPvoaedukORi3xkj7ZAW+CCgNVMbj3spXOwXvdnYQcGtSYygfWoqmkikeNS3KIeGlH3DW++5woMHVxNp/9egdnlDYxrvueLOucLj7z5kMYDUYTlJL1DOvSSknAUOqV6YESdG4YzSt8wZNQepOBrHyoz+dIDiscFspsBGDfDSyyk7V1JC0RBO8aU0Ys0osoVi6S1CfTKsVXlV1Kp9s92XKQ2bECZMi7oOj+6xJtCrzquAScp+/FeCXVbv3qqU0dZQbaOX912bPUtQprMpJwlGbBc23CzVRNL7czCu6nKuZvzcZKWG2SN2eTgDRGs9aBzOcNoGIuEWi5lFYFzdKPEtewLaQd0gy/qxpDiEBq90/8lu6Gb7oJDEMppC7hXe8u1oQ+/fpECStJJN3WcJUufzHAkYkVRJeMBY958lOEsZzcYkc5PHR65otdbZ1z1qXgnrGCTGb5/IBX0/+zH0IZFXPcGdbtbxv1Pva188/2mQu0eZjgBtv65njWDptp2tsQCUDd3C0vsYpZsKYyRVYMFZSooK1cQAOzMKjIxOaNkMgeD7VZcrzuamMTeNVCWbW68ME5rnQBiiJajj5jnDXVAv2a/3sbK0cLI1c3novFT3nF57vLU1RHN948JcUOXmLhKeTmgX/pNUgs1yLB/g+Tpp1TBNm2/eId6sIjrUrscXfU9O1Irrr6Do+MwWjAzQ7sX49feY4ugvuFxbduVXGCXV+QFdhgtXnG4XlXn9fLTDuGVxez0AhY3nvvu9DbThpjiZoc1ENyBjeINVByHXN0z6RLpjpZ2dknOIaJPycaoxHdg1vH5z0h00rRzhRCiRj9/UX96BbeY2s0GrwDIu2VmWcqhB9hAqj3vvf/Ow5gkp8v/3IFKsFUl2VIyHid1stCWkGRKKZkRIeM9+tQOJMEehVxM3yfiwsm8T7r82N6kE0JHK9kf4bhkMNX0avj7jI7zbe/wf2Avy4Py0x2gezfoN2hWp6M+AcYycz5+kZHvJyuGXJDGCfdUqZGeidJFNQGD8DbhJEUxFFEUSXjI80lTBM5adXwolDm9me1DmM5mgFFX5LlnkpC5BpDPvHzcfKBIo2+u1xQeZXRcGOb4GAkwJSD9IwiscJtxiRE1Y6eaut196JOi9jxt6VnZfTdO3xpJQF/SA+qemeK2trFNhW+DUs1337B94zR3zFBNyTEidHbMeE3DwLk7pn/7lPlZFWG7Q4YWfFSdWOkFT8hzNFZQtzYGSNVqjh5DgQzwclcB96h4amKEqWwEteCt4lgIqSIjT40oisZCWdk4GhVFUlmqSmMERRFS2VhBxQil8taOfE2lFoBcRzv4pbtBLkDePpUr5oSftnJv9xD8jIV1ygMBgd9g+YAgto43CLmATE34d6d5YAzBdtcYotywtVGWFgJMfddMJ+dhO3DCVlsjG9ruDwFgnSSpzkWn7SACcH3eCcjtjfivZ1aYZcswNz8z8YNRnFaSbUIJVBdI2svFEjsktRtxO2OQ8hkI7Qti3T9Hls6lDlypT1XMbb1x1bzcGprUDVKSXfwCqCvstPSRa0mr6wsaMRCG1RDJ1RrDZqnysX+FVjwTtLWvXIyUPaFtrgywlLXYnS3JMC1rkNceNH1q2Tit9jHNRVVqqaeb7PopL0Zpeu9+4JtpnL6BMmEUChIetOSVH00yWwNmMqMZahs09VdPPdL9zbg5+dPZzSFWewdHJ2eUMPIfVfe7nyDyv/eZgWDO/yPkDR62syw3OZInurAsj8PLY8jlUVgZYfDIY836t7iRFMfofgOHnmtauujJsxjIM2jLhFSehnZPzf/tuyzl2dGD4rxzBp58vNk7JBrIfh3OAlnOu5e7UAigKS8hkRdB7gUnOzsaZVqWJPuzubVfGswkRy4ZfEmhSwJeYuAuatJBR9h4q/q3SM7tpSdBsH6wXeVJiqiL2qiJ6qgKykuL0SZaR6toGS0uMg9ml1ZE5+gUHaNDtL/ILtheWt0MXdH3RR+NlqOl6B9E7Yt4lZ+8eayKqBP9QPRqtBK9En2/fzngbHSi23jASBgJmIMyhdU5LZzuGkDTPqfmtOixyfkxek5MdAQxk0NYRcvKoB7CODxtNYinmZDylouLZ2HcxR0GuyM/w/FL8LLRqR52p67A6/XFzF1OXjpHfirBhxOPCdyTY78y8tiphtrFZAw+NfD2wB8aBDJwsAUdGvl6ui2zYJhFyVy5bmXoa/y+RTZX772Llqac1p+3nayv/d5rXvphakOFuYsrUW6VMG1ppd3djQ/isvX4SGrk69aROXk0CW2avBYiJdWVlJWm3scmvReZsj9GjTey9rA86c/yKl231LdrlRVbwVgBJaXpt6VlsFoG9bq3KS7S6q5D8fKtQXGxb91FSSuHe9wyV5o4iGQJry+9kkZ2ChTH7eHkoQUHrsVNKxSm/RoFBxwy5dYkH+LdEKscPdsquqEdOXVt4QM3AE0kB31J52jnOqwBGJS98QY8xObPeTVHziikjco8bqkMGhv4KnzhD60LkA1oUezeb3ullEfdYpr1UfphQFn/07zj9dXV/2/GSdCkrQ2Y9pQdcEkP7F4J7tzaIaLWpvTj0TJI2dP5F7YNXlxb09ljPJTAHcRCeYNjscYkUBpDh7OZwNIfq+eW4ZOdFKQtOWaadG6L0Y+KDBHsxJEPWTaCAcrHl6LA4X7ArjtAY3ZJ8LVW06EXKd3cwkT6fvaMHR61QQGzk6DgONna3Xewfxg5kQMq7zfMuvEo2YLTund0iGqyLs/hmPnHFn6jtOlhS5XKvw8LxbdwPBN8uHByrPp5tIXuUk36xMA3Brbg+tv6+0QOuQkvAXmQjkyK8VvdQcxWFTzavru+594Nr5qAD7smYK2B8wHVKhSy1KCZ7fFguBsW1cyEYbcbT1YeIJHSyaf0pdrAzGMi7a82TFjXlxreEDkGvtu/Hx6q5JYFJBmCVD60pu5rCzmHRgVEG3pvGSyd+K/aW1F6IMftqFqcSuIUiVNKnALxbCOgTZ05CtQIgbH225tT7/4K2L7a2aX18iIrNTE1qlQQVrRWUORFGCfvYXZnf6P69xBIxWZhr86j+zJzYtTKix4Hag4SA2WxSXoOnYswXC6XC14zrR4/D0Fcuab/pZYZqpTtS3kxCwogwW9/x4WmF2C80PQbSAsHDP1lJOf5yneVQaWSizcRE3MZdfN3tjuz33iFUyRAxbGkQT+AHIrfbK2qP/6+tg6OXEGeGd37C3BlN8fLqy1TpqguGXElceUCZqJIQnMXwDRyEVuQe8EFPVI8d/NbjfVhCmI/0f7FVbly/Hxc3QL4eRBm7cI4bHXW+OSWj7enhR8yLQ9jRcwh0cRRGCN+nZWow/i1+61nN4O9aaw5lberaIjstCjNj14IieVSHFITAZq+uhYlx1GjlTHTvgUsiFf2uNRgrvtddQ/k9gburp3tNdmrj2qnabmi6MoD7mYtAE8RD0WznGyDDw34qxSvV1KtOReYC+SIykyq/jn7TCq/FD09kX2rldVjy7IQbeMkkql6v3WJVREyYkuWXIaKP2tRHpAm8Q7K4K0a8915SdSAMI1mAPvOzBQm/OFE8uYLdPc+6eIpl4a+rbMnTCevw6QjWWzcn2ShcX+k3QUruoXHVUm/1J5JYFJRBGldgfM1vAi/qT0jah8clSC/ZXow6N52laypLdQN2GXR0iRrubt9uHDD+6jnBku9pFuI4bqLaqbPnNEUtovCkHzY7gucSKq/TVzIfmt2FCPyu0NNT3UlUyQEKgMrcixHXUbocpLNCVacU97n28dAO7xQGAXMyKiUVL2K+n/dxL79WSUMGgYqB61i5CSdgdjGLdtz1dJ9h2pztxBoNYeMnQhm+lSMzDao7UFRWc1bQpRWkYybHvQ48dIJbhFLx7ihPHSE4HwuGhhN0g7B5liW+okjdmt2S5+1KsVB4iszJKJnqRljaAQrZq3l+VkBTl1PRAJxRwNzt3MsEoLMXUc4/pqkP0LSw8ZUDkxk9XXFlrbNv5nuYcI4+gnEOpHAQCUAWAIaRwTd8EA0I208BD4gBQcB4si6nZc0KOP0/ucBecqr1K2uhcfqenCChWoPTzHoghmXn5WM1avOTVudmVbtdE2HJzK3jRkr/CqwyyfTS/PsGHUMOwbSt6gF3GZ/fBqTRlMGK1Q5QdZIeTfPrEhQvmUtj8OZkvX2tQ0MMt2/6zOtd1crwsTB039p/OhiJ0pv1UpRDwe/HLpmz/ICNerUPjnmAy2HzST2FLBdCErZS0ZL+DlsCxgq7ERlPcZHWdqVvly/MFO912uSLvOgfTeB0YAISDQcybJdENGM8NzGXYa+48mauNVkebILQam0oxtjfWtIlR1Wq2ILS+UPPu8ApmLk72ZiuJC7QNodHtAdxge4lIvzvc1DtEYNQXKh0ENS0zWLQIWuqpOKmS2dUTMyqwbRbWPN1KgSm7vWNsGEYSmxfI1ryF5DR+NwheY9mqlqUOOS7wwwZpSNq25LYqrlcGeC4ReSlr24zilLTix883HYku6trPsG/tkAQPpT7L/Esfmu1e23XVFpb1qb8JhUdLiJdOuJaPWnYza6agwzMbnYRHEox0niohjXMBVtsHhIJzGjPKbxQmj61coIuV+lwMq/rAtW5HTv5QgJiK+INy6YOR608Ena0ms8wpMKP0xTfqjxm3hR4HVKWWu8hTcSPk0unzL/owvXH5R6hd9AbuFXsgd+fvLjU1MDYiRluElKphc7lY4+5qLXpYgmE75zOvMpjbP9yK6tcnBa2F42yl0bbeJQBYxF/gqdKK2XcMJbjmrWJPIMl+MY0Gj2TOlLN1voaLYnuMDqHaqWuvW2PhiyQ7+66+ax6NgxBurJ18Kkzs29SGxb5j4vs+LL4dCSAr20PJ438K1bPwGQTkwQYWFVj5mcEotjBIsq5QUpEmXFjrymy96E6MQvGz6gXGh1A151TpL72yi34MoIPKXM4yrfSzRNCjO3yiukib4E95/+B4mfgTrZL92vGP8m3uusfMfRqcb7aB8Tz18/+KNz7D91d25OF30877bofVhdt508xlx9B33wuWNvnt8/A7UhXGOlIY/rA+EOW4/R5UgVHHlc25dJBJAAQ21Dvw5rdTClSv8r5nFED3FX9KJdXRvo738fV4JqDBs2gQQ2gU7o5v2XMSQyOtwfTw+KQx3+3N0wT6WjNQCAYLcPnf/Thd/wDVX0foAMOSedwSvZ8uZDuvbV7Tp+HGWlEvtJcYNxP/HL5fflg4MDg4MhgOZAZbDj7x50Az4bCMpsu4HAEA1nBwu9qmYKmszP4A+vEba+jMZkPth/sgarwCRe9A3lLI3aaA7fWE3Z9qHz+78BfehTbao5NLUakGD5CNBEy1xNIwd1F6O8zzTYgXpRcd5nhc+1o5ID3s955Vkgdx8fwq4xIhuZOomWATeYUHHiefk6vW7lAH8mu2pV/qCfOe8rFFerPmaEaDFoJO4B2e2HCv/PsH5UMxxV1MVNXH+IuOZ7Js4OPqI2ylJ/XfBPXllSnHfEVKDivT4372gTRSF5QmK0d/csPScDfbVaZQh96Y127lP1+jIK498nj/lxZF+GD/JOw8RrxAYyydXiUnBLoNd9FjlIUAUlZExZ761wRtnVHrIuAJJXArXp4uM+x+JnHUXzTR9KjOfJxOs0wGd6XN7asPejFBQe17SYpE4W6CLiKhistCmOlmfCmGTsOCl/5j0XFStrl+ZXNXuAc1wICL4rSyStidnrFybfiwF1NF3+PD32yZ9PYrDWDlbbQytRlG0MZ/Cmf+rsOlKFFfdR9jOK+1UaPjCIQVo0GlU+YcQteIYJi3j7UKxZ2f7UryRC/UCsXIrvfMjGpLWuK/4+emxZr1pvoOcJWh7DuqPuf+v7H3Ch8HUMPbh1B10d/Z7y78P4XhT9/f2u32eVfgH0eklv5eos932ZRexa/F+Gtpae/gYHJfpDt+iNelD9UFcLqurlbk/rhn0SqPSsZRbZRxrw6sefO9Dn5n2loLnaUGKwYZxJTIzEMzrSL+hxpWvzWxt7c+/CObN0EFRDUKN5U1I4uBiUS8DHmpLQV2bf4F5FOmbf9H5XebOydybfPQC7JdE/26nLQxAuAKixGIMqTvLkzn42Ds2e37N3VLBJ9N1fFyWxyZG331vKStdOlucPgpr6X1T+Zex/+tlYLl6cmBuiZcWqWfOp12nJM5rijcnccJEkLRx10eljcc293lEQSjDPy12Vdp26QAih70r0+vvUaPosbcy8ClHAW0ltDCJo4MeQvkffEt8WKwXcjh6u+sF7HYCaLlOL0SaYe4CC65Q9dyl/M3Czc6P9y+oqOI8HjBIUO7Kg8e7LPaKQoEPIj7L/4IJqsi9UHneo9HWLSTqUrZX2j5dy47Jr8k1LznrvZVspzIZoQ7PZ5M4Lc6dosTRAqrfVQM9WMtV8fpHJWxPXqd3vSUFiEKPO2yMfFiy0Ax18wG7nnz3IQNxYBY3ytKmcC6lB5/6et0bzSPff8CzlYjDRC6pC/ciJe8fg6d0s7N5tRGGXbqalxItmWtBv5uDav8VokyhPBAw6Q29K5Mwj4brsHKkhRcO2OhBFmPbQTY7sE16vkTRkIxl2hV3jF8lpuhLURbbR4f4zsq22dvz2+I1znVr85j56djOcVpEj+0T1ULwmy2v5ztB7fT350g1z1eDB74TwMkXS8EHQpEnyyGZUuw9X32XpRaFuPbr/G3f3WwnJi9t4rG5StegldR+6QnY4yFaw9NrzzgPE6K3agFPrSzXOv1RUjh7DWPl4YElmTbczOWrABA7rRD7CMyzKogX78/KUCCMFYk+HTOyehHMGXKvXdX7ToYuP8MkTm7FbVNyU0XuN6ljoSWi1hUgmWHsG5HKx/pou08AOhEKGRAN7H+Dc332xVzTuGHhcFqq/CIATLEoLC30DEgVmVrM5rId1EN2cXaWDB+6eRt7cK6Pe/yWkP/OHw8LVTxRxo7IdvWBwvyMbWgAdMRf78bOlcfRjxeMVERsHynXZPLDGxkGHcLZOsCrYHcKJDbvCflexCwX8h3b2Z/KtJ5ZruELNtbrQWHQ2MS3ep0d5+cL4p4bhRS4oviYu6X/X5SiiLsJKfeLFjfKl/cOTcXs+mNdWoXWABHtSHrKlnGaJ4Q87iN5bwURKYDl80Izjk9ImD1omE0jlDL+y6fOuoigC2CBGowFGIQpLja7tavK1deDqvHN04I0tf6maOkqerVS5y9niBujYq1MwNGXXjCx0YM1YJcjmKqWnB5AeeWjFDm7ctsq49VFKrxvxw5cpOd30E28cFeRKhtlAtullnoPVCGu0M/GVVcRCaVvhnh6jLc/oNloL1O6M5kXmdGKiX2vIL6l+mhZAh4YaZdjIHqsZSTV5lCI7nLYlsNiU4jiYMIEqOUlhLrfFbRb8L37RWwe0lHHOBccrk83JLSoi3dNndJaMS6F9qHRp1AUvY5VDWTA6Fzj+5TCUtYSs4ritls0NBfKXW7k2nAcfOJHozWz9uflQsa8WfaAqFjc29e0FrXcS2b9c5xEYkO4XDDq0s97+aR0yDQ8La4jOE7b4pU219cj/PbIks+h6AursTWf1zbeuwTA4vLo3PS8cvdj0brhqvnU0TL98GyV1uObYnpW+GtxmM0Z3sI0i77Nvf/l9xndTFgSmxq+9fpqk/5Ops67nrVGOa3k6dNXkdAJZz2mTbh6JRhx1KCSzYQLE1HkklYOFWhug/NqcHr3BBH3L9WGxEuZk0i3KeB0U1zB5Pre9aMMx44q/E0Js4XYVwGlzaaCVmImgNIZJtCffqMqSwaC/WpirSxpbxYkr01fBmoy/oi8Pvpv5xFyMTMG537+wxaxpa4eTW/oq4foeAYHSEr2gfC6FwXSmj7gRF7f4r87RWkEvDetucjfDDbmP73GUA/8cCtTF2Gc37b7sNpzihn3pqjfTUe+oPOGguCWwFVhNqi2+FWTyDYREELElUPhwmP920fgnO5eDHeh8/3TUrg302ydgxPJchZLp6k+laMDtOBdJsJsbCCskU+o92ZwX40RELjuPWJ82bQ8SdyicPxx0IW4NOHL4XIDarzjlGZQX547veGLy/HYndMItyPUMDXIFhFIWQf0E/mmPSPHaWKBINvz4nrZkBqSPw05rQdL4XBFjKYSZb7WttrFmFE2/jGiRrLS0dpFpCzAT6a9+5rvHxj5NU5O7OvFp/WEf2IOdTUHirnmMQFZueBoTRnBWTtFPoJj8Qhck3HDUPhabSpRkuZhu1ADCLgyMopYsgBgHw7dhC2MhEbe86xHwKH+nWx2Fz6pDuD0NS+8Ebs5B4Aa5oJm69buNYMMYiKc8b6XT0io+M3Oqp5x4FqHCGn3yjivuOtdwZfY1W6srRv4IiVfIaGtjkLYhuJI5ZSWaHl9ki9dgPohiRYSXzWOGBRyjtV+dWQkEEK8MI8bmn/B05AZ6DMY0uGS+UWKCyT79D///7/F1TDUs3G/yhy1c37EFhoA1MwlvWEBUHRhhEJgk73zDe+100hv2An0JRObCbbAZ2NExsJgxSE7HSE3FolDH/KH7O77gazMMDCG16sQK6eC7OVj3hFnwjzoLdHxkmnVzZHCB2oIZiQDqXR7FXrwhxXAuEGoqhBajbn0zLPiaY9CYYveEDW63mjMuklqw2cxmNhimi4uj4iBINq/nNiKYiqFg1gWI4gcJjNBZtOYagWJ18Tv72ORGh420aKvLT+AMTDQSwY0mQAvYxkONkPGoM4xzJFxZc30pKwiBNlUV466yEwDvQo5+0iZnHNEV0BLdBSvKQhlWkkVSTfJayzdtF+2K7ECHy0qvH9zZrfS7IDEDwAwh1aONhi+ZvPO6kGoaf6cTNHwWJLwNRt0imHETe4GUUlH3QkjoJoJ6kTFJevEyo5AeLY4pT9dTy4RHO5xhX4dy7MchuzXE7fVGXOdX3Eu4XCy2IJm21/+z/v0CAj16vxtQd87taGS3UsBKs44q0M4vPm8X6XHqhe8oUG0oFoycJo059qmYLP2UhydWxxPUdGQX1trOB0ZdkBgGtFiyogvNl0CcOLwV+UXqNW2Erh46DchWYX8bSWInDH5eJE21jFS1p8QxPH8/+LowUiM6mUTvRCL7I/RZMWXn6Rudjvp0VKej2Y42lGFSXVNLc3rqhPYwDz3LOc8yzLlE5Mo1uFmC0oaQuPRy/wdASacobaDKlWuQSpVvkI893WDBNp7NEXCeKlqjPveFYUyVrTN0UZ6BlETbS+LusCbKQbf+ESb13ube03EnzMOPCcS13950Sh5t2bM5bbiPiZbDJQk89KoOkrTb9k5iTQr9qMCSXHij5l2Ezgnf7KbO9iGpNxy0E5kFpzV2TN3JFkVaExtHD+3OOfwFz1gbSA9K0pTm+LaWFZPk1TjtOBw/rNR05Dj5WjXUlIMuCGVfQHIbTEyvA12y6EtJn1i3hM/Hs4HGOklwn8s1rq5KLx8PUBo/4fR9BBCCCB0JohS5aSAt34zWiqs9V7IQosyqrGAHp3/v1EdratdbZ51eD6lfwUX3wI5jgjGWwKClfWXDwIX0tVIbBZ66HttXSKOO70+FN1JJPR0K8OKJRTML0kmxdMoZm569853nLugGubpxZZ2FdR5dQdbZSKu1K/sLerQ3VKDHa3PLzKYVJOVFuhNJtF4iW2EvCVXuF26p7L0Es1m0KEUiTT7E0NWldxOdvo3LePHL/Y+87K5eGhu9QEaNPOy+vrwWH+NabC4rRNZ5yS8WXPEqlRnxnUE1RIiphpJuVKxPareiKAB55Rnvf7BO2/qDt0pD36bSDKUZ0cX8sDS3V/kU7CHTshr6LheoroIDuGTVF80gSTRQ5vaHu3yAqm65rcJG24evZrqOXyW1UGseHrvlWlHGlenh/hUxNsjub1740WXaL9S1JcwqP2bcL2RtzX6DTN+AuftNsl1pu8N69dMn5/DLZUt8vRggpxK6kzPQ9CHZJkhgUh8pcJQnXULS0oF91X5Mw4fVWT/7VXE7FCx5IfQx8Us8tm9+FNhBg16VtVjFEQhyjdgC9MgnJVnNwNmrp7oo99owEbByRhDbOxG4WTWy0AO2zaCFXSn7LF0hLia5NWThMhpXBxZQXBHNBTdAnEYcBfhE/bRPiOo9dx8SJsoW8nah6B/vS/tyH4O/LWJEhHVBTiiaek29Wzcof2eUPDt8L9OS2Z0pmJo60oSkkMfVAx+vU/8ftvFS0XPrEsTiSApPrNLnJVQgFWxjsBt3tRpQn9vQvRRl4kaKTVO7VL+fZlJnzxh2FgSgqRyTNHI8FZOdUMmW1pu7FCUvSucmmdMupnbnLtEEX/JDNF32GpOIG8034pEONwwZb0qorFaIESaFd8WQwEQS6RWrSt73anIbxjK4ZQbTD65wfkoH7vHmSAkrzuQt1i7InSuV5+Nc+ZttaHSZh/MjZI/QKgDWy+j6TCOKJVApJW5UbxitBfL6hW6n5zreNRluE/rlxT6Pbv3E/sLpmqyXbMBlY4gpQ7C+cL0rBbxrqFF0pO/IBJRr69shN2GniWbtLptOdPQ3tLiWs3isYC6N00Nm9RGIj1ucJfU1UJyELrNeEu16ThBG61vusT5zj/Wpe8w2niUzg/e47X5OdpJd2NNBGRZERsnUCbSzOkwZeB64LnfuY0A71DOjcS3AU572x4OxZ4xsPZ12PXm7Hm3fLNTg1kDXE1Uhukhz1n8pPI0jKvwWlXjSxlgAzTWcVuDh7RTdjpNwFnbCAoeDn5NDeWRT15StjQsbv4jgGCL8i31QfJyp8LSNBxA4nBJaf8ADa7dnxbOu1bvqMzNzme47YM7k7szae2alH0m/WxzJ+HEkw8d6n3BrRMfx3EkGkR4/YJAFJ+yqIhXH1rzv69Wz2ILOfR0W1lNoQhDI+7mPoGIhbHhrrhm8Ba4Lqo44ZJQ0dfjiO5wiKTUwo192lUErK02C0f6jgLaZkZU0IWqoqjWOxuEIwnrTZVGRWdlXd2bQcrq7FQKs9xdnlIlNPlaKsgFUP0REVa3bbYLxOgGSf3BuX3ahKhng1HgRkwKd7Mdo6R9T7ovhu5z3JXSUA3RxjWznBQvposUkltKHemeMZ5nZVK+F5sH4s5bClX0AlKjo6ZhAIs+iQvtGaLB6KYJ5s1FDZYHlFbs51nxlpQMdSy0y0woXmKljHwAHHafW6xO6ryoX5pSEqN7+KAjKAqZHhGWtnN5yV/UPpkLPwx/TreNkCkMXO1ntzNJwslL0fK7RW435ASZcXfQE8nXWSzq++PFFljWLXi5hGh3HT0e2XC5Zpz46c5c+5uOkLWOYDVdHIvUVhzrIesLomFhnklfcch9m5qQfTt2FqVsEVQ46Zusujhaz/K84c2un6zQvPwOcxWjady46pot+4eQXe6cXk1twNjt0uNY4CEfVSzwTML0nz2C9A+AAXHp5/eP0GJXGzJYMk1A8z1163YjV5Zb4dNV57MqMX3iu8wI6op7WidXEWXcuMfJqWRpykjFKm6SkkPnfmoJSmViXbPO8kBe6goX1XFivhfv/ivTSeCw6patt7xlfojg/tEk0/QJeUetBos6mauLXUcw/lZgo1VhnkBbXx/S3DTJvWm8pFhuRXz/cLVdlmyRdOwvhshNePlpudkSeDd5du02Pr7aA53IGTCD3W4fx0XVK7ktwy0kPrBdiNYNFlqt3Mkt8bl3BOZUGs2b+DHboMCjJa8ma9kW905Gvg07EhHCQXbjq8LE6pooNbyYP3g5ZIiQYeWJRb288efuBDaK7TGb91TaZ6QgnUeZE0Utug/6aptHpUvhPzSABRLhAbnThFqmc9eDvSsmJxJWOUOtG3opYnm7rZhgLz5IpFzAybMOunn/QQdfYBYjeCMa8huB1ZLfpV2d1mylLc7zB2+C4+5qiLxbFzqpCH+jkZRY0ZOfhUZKGpA2B08DXUfXW122UQzkSIlznLs4X8TENwnWp53XU6JmQuCBcYwi76r/yu7SwYI9FEcJ5YdhY1m69zYazliJ8AVvTHZRsoU+7gyq9wsoINHIqsZW3UKo3uteecsXFuy1K9ajWm+1PaqY4vIJi8Zkppqnxlj2/SWom2dx5rj6TOkaQlE4ufXGr2169HakMhZJSbcOm5FRPwuqTMUNp+fOYh1Ax4pGhmB8KN6MkvuWntgc2D4lgXBs3Iuc14byaV2TRb1D/L5LIPDlZdCUFxUECalH/Kk0WtZsA23ghNPWekJgBQmIUj3zTQ4uKIL9kEhJFBimKRYJikI6M2+Na8si1FOARdUSZzp4+koL9EGnIenLT2VPTIpppChMPvjZoY5l2G8BmLwb5bRa7pik8q3cy1hU01/cJnXQKnrdSME3ByabANGi69HSmJ2XOpydh7iEF2hr3xHV33AO3WPz1xGECI+cwPNT/wKL9J8mkJebeNDNdEuOZf00syjkWt5sBW7wwFySVcMoiSNMiXdF8sPxcW/y/WxbLGYs/txY7mFvEHqOqXxbJX4bdmAf5MvwFWIwcnNHKF3VWNaQd9RI2mTTOGutXv2YG27u+qjRyIitz4ykZabS+kkKU+2yGOqqAYQM3ewd0/GarMpqwwgsy1ipsshE/e+9BDzqiWNOjYmVk4jgEup20feKVLjhxL5N232uJQHK2EDcTgDr+RgkR/lOPGTtPDanvF8WsJ+Aw8DjjJCt5dvUhjUuSaplxSy0xvim4A8CDXoB9WopQL8i8c9Jy+/G2PrP0ctB1dk5YbcIWF+N+TZLbBQdcCbbz/UvAYuPEzo4zbFcyMad3WL/vtpgrZbPOFlEqScvt3t2wdOtdhOIm2ZYFiyS6Vk7lkZUJRskQlgvtLqggwoxDuNFCd+ZpFl+k6XVppNuzzgsVSVNbzaovuwAkkh3oWEDXM+g4t3dfxeeKJw8InIlCL6X2aW8WpewCMatgksdbhuOG3DEi1q6wcUHIGGlhlOSYFhI71TjrEB8FRkXDb1+2SvO97ob5YZNGr30zCq6mTNaawUAumhK2jcJFw7BhBC7XXAr+N6eB/8isqRSgjmSYyc5aAs196u6IyXxqZT6EoC9bHkFO8x3ofXNWpSW2zrWID9/Io0xwbtQQQl19rVJ/e11lgN4kcDUhs3IMI3XiIy/BAK6tWjzC0pbrVreGpH1FbG4ocFjpdnQLzpTpIjKoWPaKOK3xfkrpkglkYcUlj2OcoZOVk1TYshZdgkN1NyFLfZTcC75dPkHPGYr5Kw0yq6Dp3ksVZIgtyluIUe3yVO2IuhYcjeGePb7mTuh1kVOqLHVrkkp5DxUz/nrPqGAfCdN2HmHeptls+x/+RTVo4LHuyzj1Fqeb9SoAbYibQmECUZXBRg2bRn8AS6JChdwF5Ki0DI4wRiXK+aJsWB5m6xx6okzPbIvg5j3BrKfvFO6LwnFjm3GNpzpwk2/a7OQCN3AORW0V5B4GGg9onKBlrg0xd7QbD0Z4euJI98JTm4tAKZ5uWzh72JWWnrxYMPlUUMxN0SSwf6rTmwOmrZZwcS45dJfAKiW5TI7OlRyl7CFh8BRlYa7TNFX9RF/c3CQb48meb5juJR7EnXJyxGyLBPP9KDHtJB0TOED5iZeJ+GrXSuGwdw2D798TTYKLgJ6IImQ3BrGwVcPB8ta8TuhRxEVL1bq4w3qjzKlxYvIJl+MudG7sRsJrrLpe55IipmhBYQKixCWO2DU36pm1c511Az0w2JHM84W5gdn7tVhvoB/B3V9gVdDgdIAQJhtBbz9zvqUpg74Dyz5BpfpVfFuoVzqpbDoCArZBU8PSAk8e/A97GVUs9iaYJLB/stNFpENqm0vj4rbUWC6ZB4XskfB6uhaMEhu8TdqGgLydzAtF80gz81RSXJ7idXJ3Ro5zTJeOQiwRLIf65n/ZaRxtGHJRWjqOMNjmKXpDYMJGUhGly/SlOfNcjr7PczDUs06PKbPdVHZoNaeT+ekHa9tM2N7nojVV19+LSSZkP+5DToIsRPAFLrHQo5qb5vH9cxMhZ6r2P2to21bbPgfOrKDaN54HeSnGEk+o5Pt+yWpn7j7ZWdq0qS2X8H0l2RtXsGAz/See9OS4+z1wVrlhEGOzXgF1/L6RMq3qQUNg7HWKSd5MAEszxxx/CyTDNYBe03WMQ0ITpEwGXk8o/CM9NR17EXktsiK65EHqFwomIIIxBisMKpgh+PqXJHuXWO/yD9z6ztbZRtiLJroIMcRMsNDnwwbm/Va+E+z+uzwPYODbjJfYrGz8pfh+pJgQQx8PPXzHcno5/n/xwtM/+7XT/4ttn2ccPWwyiR3GrIwTE7tVy5unfGCxJ2riH+X2ir2baUWROa/YeJ82ZpFEmYtqS3EUHh0ik1KecmKsrvLYKm1kQ5RHKn1fMKhK8K8m7UnCcJECtNVcr+b1RtrTs9UUR9R4hmQ/LI8ThnsbgqeKnRbjPu8cWyGafzMyyrWqXlPU6Q7j6HwzNc8LYjwfVUZZgOXNbMIzcWg8Tze8vEfZ5kplrfodkxmmTRsZRbZDclEhuh1s6M2YTw9vywyVLYPZZBCzyGfI7SwsDHtQNGaVnHr+277xccAWGhKfpNc6ndBzTATah40kdR4IV9EWFEomEeJHTF8hAJQZU3GjXqR1+01sqSGo4kKy0603zR3967ltes6a8sCONPp6zk0lulalpMV9YyXuG7OkgrVCJo6iyzCbSfpckZIUwMsrTVt8+ParLN1syyIZR3vB/xk0+6Wq2ylgPzZ0SR9gw6tgw3fAhlfAFrvuYRSd2x/3enPynqJLdPvRwHWLW7IXAztqetytFVbBMDkXOmC2o52HF13o8e2ga17uK2lqCtjNXd4BvK0wOGFcyUOdlki9UW+pUEhZU0K9OJFPrvLAlXirfrjJELqrRWmUn/XSjg3aIdlBfuS2kWkhA5cDpR6ab7X49JG04XIe9BMAzlLJIFVSFFJGC11lTXtnqpVTlkTybckxsDioTOXehHeJVOKJvrZLb5BAYuVILW59qc6sj1L6tqV+5bxE8v2KnvKs6rWJuui5kn7CuBg2jpK3FfjxYCtcAOBrv36jyHmsc/O/zfLmFAd7TtQrNG/idlK402mJ/Bg7N5GwN2hi/xX1BHIqWraoCIEp2zZ6s9qAzPXbiUcgrG17pO0R1wUXwfBm7bZYydup6c2enW9c4wbkoy+WvgEDgpnb9kjbI8Yv9lvoWk9+uMorvpNEXFHeebMLNS3Tf4EQRrgXBMHL3mmotxJ6vKmyEpCKkpocNcXkH4fUJo9WV7pUN+grU79IYCaCfzo6qOQ/1S4LnjsQNCrCSsFtoXI4urWq3KQapWvaleqW82ojlSidp2vZH3KA6x94fqKTEOMI592fpCDxtYaNumasugqGhd6PWFSoSfXHG2q59VrlorAFuVS2X/RTdaMIHfB3cdVF6y+FwenfjTzUaRupN7b5bEhE2XvgD1Vtg4l9cpUnHq0G8N6ei1eIXqT233SvsGnL1rTNHUYx+wvVvFUTNUddAlwmJvVj0VOOTu/aaddwnawvkwZGFzTtlkO3M1ufkQ6uYiuxs+4np2+qxub3Qrn3g8l13VzpPxDfXCQ/EUHcZiYMA6EwIZUjAhDXcze9tW/oFbIzURR0bE/ClZhwbeM11zEQv4LsjBLM5kbHNtnOVHeHfIXj7a1+0CU10TbJDRYya3xpWq50NW3PigCXYLluNT7SjrSr8CDLC2IUuSD9mki8nUMM3Nsyye2tnLju2DK4kovaFdKvJWvmbuEr3Kcyn+OPsIeYF0ijwh9lW3DYSVjwEfuSFig8FBS5fCJi68T/fcCb2xUUbYQipsnbz5M66t4wFNNeW2Lt9EQVadr18UHvcMgHwdKBsXIQJa7wtxc/RsLGTciEUPXvylqW/YF3ornZwR5tDKnOcrTE0cHSdoqxiPQgZOJ5YwNR+eizzhBv6EvaJ4mtAQ/y2TwTt8RIS5pvOllBWj9ifBwYFVhxrPebo0atILMqTlaRTAHerjDRltV7e+yCGb0IQpLGrABMfXrPcTIUreS/YGvSMuwC8aMTpF+G7HWX0vEcB9+gTydB8OO1R3P2Z6KFaAx4DekCH3J0TY4+qE7IM7MhPy1KcGRCagupMrPQrH8CCNX5NG/HVuRLFnWzHznFm3l6J4sGqGBXbk7uopZ6qYfajYjVkrIv39mIWvol45iiIiDkLEeaSpCymeupK8fSYhVIAeJWCunSMHCxfo+hqhQPGk8Pz0n6FDMODOl5I0I9tVpU3kiSQ33+B0EEO0bkHFVSMPJe8sKlm4PmVFxDcCXJisXVaCJ4Elp6yAnkytvfvV7vH1gEshwsbDH44Ul53SoBFdcFYgRMyr+CPDWB6sNRzZMdK9F/560s5/bZhTMAhqcFYQCA2zG469UQcSg55DTYTyLs5K2DdiHaiKpkz8ggiQyiUkTEqCEeQ7mb5jftRBERu8lwjFeVcicdACfPlCYgifuUOZwxI8t2qd44TGmI9JYqvRnR3Zv5XTpmCGuZJXqKg+qeut4BKFc/fgmRHZ/fVy5ZXi1Z8liy5VG48rDzTKRCA7HK2zzVgojsVIoRLsVGLies+Brc9vop7w/CVqoLNfEhuaZ0VcTz9Xm3UlSG/xiI8r2jhss2PeYWIWGqchAcAXVu0jXQLRw1950VVbGMqNJlhNS/3A1P7swnCTANpsNGpqMGVzEiZrSB1UJ4ry4b+ZSn0DYWWSzjhYnSy1mFYmGtkt/KhhT6RAXkLQNH0SgFJig0UX5usYjiWEOjOS0PRXORUJENLE5ITqFNZgBXMLATkZcoeEqJUdJ5gNCIqfyVzSwR4MbFNyDd3bxiwJLEhZm9LewuCtblQwquqWRk1wI9ZVxTxjibvpLGqwT850DqAkBw0FBloQfaQWSrp819IzG1eNoVOG2tme5eq+kqm7viaUN5c8WZYgWncPCtGHnrHOaOjRlmu3RSyYY/cyPtLnHmssJDJN2xbx9AY5C3aAKdSpAQ3yoH0y0UTo/24Jf8cS1wXpZRpZXpAcpz2Z92g60ueFx9tKdLyl57y2CszTHfVyWLMB7BgzX8Z8vxYVALp3vwtR11LxoBLoA3MSqoP7Qn7LuldqLEaSwETDlpQeUoX1D0I9Tol+x3Qc7/Q38rRGG4XwTAWeZfggG4k7TN0IVD1QHk2yPg/BJzDzhbhfIugYUhLQ0ealMrHTHJ13lPSvJZ62qtK4u1ryOG/nVk7xvUPslBC7MPvy4kLG0e6GZ2xTAHp1h/3rIuu41NgtogqdGQeTiXtcJKtpONcUoMOxA5fyCoAy0D0/nAmHqFBGvpmMHxGrHjhipZzelkSpDKAs0XR262YTVCJk3XN5XHiSZzuhLQYiRJIOz2nQYaTXIiO70vDbg+JjRosZN7XP0dyloncgjaSnyiT5EEbNza2TYlvjlhmTQ89gKTX+AfIpydJ8YhbCJs38jsticYRTkM7heR/XLYgR31v7ElLRVTjW+UuXQCGOR71/DqyhBsYjGbIPesj8dy///K+QbKkr18VqJsWsgqmnOYckI2+2ZSMc26mvRvNDdT8lA5Iy5jYHE4t6KlMToTZ84sr1pWa1wnBhxLM6FOSIzHy+TJdebovlOHM4Uh6rFmTkPMR4es4xBZ3sAQXSDs8OyfSFNEfUJVYulYkDRkUqc2iXO/ibdN58i4bBHMx7VqjIIH4vdqEq4/WYuJ51qvQWvIjqV2BXIlB+wJQIv5gAiLovtOIP+KCXPuRtgiujw7Bkc5aP7Cvu4wEEsmte3jTrDjrhaODt7FFMuWMF6qUzXzUxUxdKqkn6ruFKBT0duzWEsFEAmCOYClAGAvVbug9lJ5AFBZCuYIgmBLAJEdCxRzAMxlKVgCQSVwAJaQolhCIIh4rUQo7ZfyRoLgkryWeBIgcIy2CaBCakAqZABRIQAXaJt2FfIHYvogKktBQYI5fqHqoy7wHPgqYkuwI0AAPDM/kjz1SfvwgAOj5ygMfhH7v+xRoVO4LLnzzOP7rqUizRXKLchmp6uWsar61SMl109wCPoKczfp5d+MJg54ByvTzMeSlOS8lATGmsRNNbrHRbf9MrEwBtXLni9TPDhKuKW9UGEyZ6IB84HwUdF7+WR651P0D3Ql6HzC4ZWStF8p61ZnoIyzmIeLSGNkZbCa0JwxHf/VYzvpcb3r8Z31hFo9usswo/11R8KOLHsCB8pypIDT8sRGoic168ktekprZzmPdSds3CjHG62gPmp9ptb8FDO7u2JWD9ef3Ud+yJye/w5Xan/46KzdfNE6ftL69HVqZ0P6JkMH79h7MaIfXDF8z//Vo/qpGNnP5IoFla5YulcbvWTXQ6P9b7u9y3xTTSivLVrFooPWZ6vExH3OyP7t52t9sDsq/OAMV+gLT8xldukf1D7pXz7Fn67rlc9A3eTj3zdZ+gRfrv5Hf/zpf+CIjs08CFnUbore5F1u8qom1L1m5iIbRwuRbnD9UdMC9tMEBc9MNKIAaGaa5EkuclYdnj3ZPQJaRGb/jjJCVYkR7h+jB160wT0ParzFteuPxaUZRNIeSEg1ddlkLztZK8tjighWVvpSv+c77rLCqkvFHdGUcDmWsr9dbL4EiafnT7BJT+JZ7ctqmq7uTcPVaDYmNb/Q1KybJr9o6KXRmDDDH0lxr6iQ9gct/qAdddFV5Q+aK6sHmPtXNTsmoEDbyS7g6iwwbiQmKtLmBh3tFQwRYykH2aBJa4iGdDbVZpztO+sMvzC+mnXGQUmYxkCOa/ygiTAScJ/LOwF6BF31VwoQQPaymYyPvxy9Uy4pASICDoLTf+5ktWN00GwyypHpDzjKolbMcZkEPCqowxydyZ01kQxPUkG6x5zYu7XCjhpm0AkhDF41aivR7HhTNsdxObJ44T8rDMk2fEJMk+Qkqkze8zA/vuAV2oCwFecZZoT3RsNScqPkuBkTOW83EEd9YlMaz0r4Tpk4kUe5WUxWU/fLmxaUDt3/AFjnc3kely/1hMvz57uB9oo64HjhPzCq6cIlfZrcenKYOkJ4ybbTW00n/Eq5x+kdXo9Lu4CPCmcXp0SUk8CtCcVTO125w5KY3LjWeh+4W4gRdm1qDa8dcJB5e9SiDGrcBB+Fhg+gvFsa6G/hzl2Nu/9nc4D4VkPgc/08ub5aa/4AOck4TfzReMlCeDkD9/H6MT+jFX/X69zktCarNXHtZBK/EmtCNuJKZEnXcaz43mduo3zNre/OUTCY5og6gJwfOdhcC2strLmQr6EbWrNEUcpHie5qzjdbBU5cugluc4EEFXiHg9gRZ/2ak2XzmQV61hgCXTOyd0k86M1fuXFf6pCdJIhMJiG9HjnZGnSr8ZYTQUhAHI4W0cmmotbWYnd5kP3SchQsyG34dB5G67K91tLRVKJF19VReWlZzkIVLUeAZIU2mizryOFR7L1OO2YuJfCHQ+m0UX8IJvgkk7QbqtNGmmV1tvUpPLWNNCqtUOcv4cxSulzWJUsGtNEPPizgBdjkxPVByxnX09WSeSdoTG6ZnEnSI2WYP71PHTF8NI6HDs27RlVDzDySYfrOWaNEm+3Ap+EVGyWqioP9hZxYhS6VXpKgryEN7TdC7mEx74BMSuyxatxInyOOCHMlhe72FLamkTkaoBb1r2rLqEX9vzhrUgNImUeylnZcNEmyxY58Mm/YJEk1HOKvxg1r0GUyl0aY/gPSZz5OJIXdw+LICxjTJM6H5+S6qYUYRJfvVxT3k8QQ42hZhunxTM14/XrNAgQZ5eUc8NX54fDzD98KRsw2Uu3qevh2O8V0IvUNI93nfJJvnJ8lXzv3J185P0M+nPuRd+cUcncaebt1MIzFQRjoLUuXDVw+MEY1yxuhWJhHme6v7EsR2crr1IyaZsdw3j81GlShm74Z4+JqGhYXYxs5f/osnVSvQSM7CyO0XJFx0pwPtlKqgUujEjzvL+Eqa/KIXIlOhvJ0UT9nYMu+8I+loBfdgZTKPrtjjwH4uGkngYk8vqqw2A0NlOI9/S3h0d2rgLFX8fI6XoxiH64EFXQMEuNUaLXEpVYJkWK4WejH7vTmQDGZQzVfyPQRpkwPkWDLlzeNcNoElcnrqaSPx2BbhuiUj8vPLS6zeH0enDukOC3qL6D7Wum+KJ666+x0pffcYXazrnuOxDIBaXWVQ4SYxaPFAWYNchLImxzfhsL4qC6FE1DKHzV9Mwpg0RoLwnaO/DKuPJQr6mcWJzXQRxj5WogB9FuSz+lvTTBj6C/02I4ae9bCwK1TIkCfrtpjx2y0zh0vGNpaxgmWfykJKEBNzDUHzWA3QkW/QIn2SmvieSxGE0acMLpJ6VlK60gMvJ0t9sK3t9bCxRbJAGawC0+2LHdEQahuNmX/EW7pAODOZ2TsmAPYrbeiZcPbUHAUc4xmBl595xdxzz/lsVkIRTmEFQ5faWOISlWdrEJHiPPmpxLqE+czpBjJPGB9x+Y7J/ihz3ixzccEO23a3CxHeQce2zDlM+jJeh7JMQ6rFDiqND4mgRR/nGEnQ6xmJ33oK3mUL20SojqoWP46lIRb7J3Zykuz9aSJsDNK30kJPPSwfYBk06QomcQSw0ZLY4oCY+VYKoXV+igD1Jmth0ic8jIFlIpGk7ZD3+dMM2C7W5fZtIPShRgpFSpjpLShJRQfbmIll7EsZbKbA6xGuTnkO8rVh1ZDtP5CaCEi6o3SRhLTuJGwOC/nJZlknuKBBCHJBZt8kTAdPfFIk02K2h4x4hCL4lPSyDD4X5wJUuSVeU2STZKw5p2upqCNULU4NW+M1riFcHhEHol6Mo15qgcjTL2nK88D2/gygu+z2MWtNrZRpu2WcR69ZPbeU5DUGow/5EIYZbwKT6SxjTSYnHgKti1SSZzEm6AzNtudMET3BnqwbMQQu8jR2DzJA3PuSXlpN5eRzb5YikncabZZcdtdOkN1HVfmzt9iUmcI/idXghV7VZ5Ltlky5hfeoiIqj5N7U+z8P7q86ooeTVG64X65gxZCU/NB2BOSFmUoVwIQkqExk5in9aStzhteEExpTlqOLBDw/0Q7SN5TSFLXJisutE/1DDY6ApzATqfQNI/rl3mzpkid6aM0SeeZzlOdo/OBlr5eX5T/yfsgwk758xhun2JoDeOwPyaRAqSjONYblc4xd0CMaa8YfqscAMg1pghhCUQYkOtYbC5B7805RDyajLzTGMzzXOeqxSXc01HZK6UaHBvCz+09n3oVwaEtFaQSCynvIe3KQKkKlmbxrAisA6mWl7yUaBdqF2oXagsZrYqEJMtrQ30Q1YM4/SEjgnjir067KtR61YUStkgupZZZWsEVrWhFK1pWzHQQgNuNLmtkOujUtJEO0eGQeDIcRZXhHIUq5NaGRDd2MqH+UYWEzs9s2y2GA4vdJ4EQrRK0B8mUDmFI4DqFo6d1MVVE1MqMFa8NEpkt2T/jp6v9QqA04n2F9Cqlb+btcrBgeMrhOthKxWTAwsnftPeiJrk8Tbt37U5c0XuM1oh6EOjy1gXIEyTDIlEl9qVxIKXLHCf4Yru5OoMwWpS7BO1Unzxtl/Z32IoNPuqoo77khgmi3NzcuFU/1cLVVuPPE7ZL0+6sRvuEBFvxi7k7t+ko16TJiyQwhf+xX1YTkBxxOvsg3SxP2ATNftTFIS+d4DvkWz9+bhK2Ww5+y3qUJFFj1zuXD7aRHuYnzJDKJoO/66hLmyy0TQgzuCB2u6Y9gI7XsMYrTxa4SnnAOuhigKM54wgP/rWOXWsYwu3yvggHBHr7UHrrutMxLT8UcAHTdzmFXMkwwpgzO0Fj0uA8ALPZbUBYXVanfLYJbs80HKoT1IMPiJJaGlt5rI8fJpl/R5eV53T7fbAPLxw6MrDpyjohVGOIim9NBGX6gHAnwoEtKSuwK70bkLqU8NpjrAOncYjmCm6yqYElFg1YHboBws3gImK2LHAT+ia/RC/ACvfTQOgsaqbGVluCd2HS2LPmsWaM4HQG3BxIgyhw1xO3Z0lPBiRdegNJtkCTbUhwR0f8Pntnwp3jjxZpZFhhcA58IG1q/cX7ycVDPA35k85uNQs1lV1VmQxP/aCt5+Ran9vBeC5HeLY4ZKFJ5zNLdglU/N5Gu0ihauIxlv7+hOTR4HY6f2gWDv2obyJNJi5d8CAtlWGdIZB4XJA8WsqzOdw88FpPrfd/u/jtZ20PTkz97555Nj6Sa/jgyRVOOvJx6h5x6MXute7dUqK1cih31QkEzCytgy8oKwe7TtOEeoFfUcD2kRAWZjqMy3OdsTNtaxly/rJKU0hjw1CZHlKcma/8PC0vjUBb1eeY3mCjMVjgcKCZbV/zTiTcLVuxetOzDCpy9SaN+j10aXpQEVemjTO1J9SgU4iWz4N2Xqc6TWfHplT8Zb6vJIPm5wSkqu6ALWfCKT1LobuL/oA0scIyIFSQouit6domf6BuDlnYv5Fol+/QNg+7SQikKxu7t/m544BKxf8uwIr5rGyNVjZcwXKaJE2dpkUBynhS2h9z7EpVdVFfV52Y/bblJizHiZ+ShG4yGGr1YjFLI9rLDzhX9Hy9rflfnDKIj1pE2/yWRFMZDNfQWL3XrzIff+GhGzj01K/Bp+1skhsFwgvEMdkMVN4fE7YX1OSKn4RE6mveKa89j4+OrUvtYolCr27cJLpT8EBQe3mqtu5N5yTbZ1wnIqlAPSYnRZMp+kJ31aDeTcVw7pRv6JGpZbMHOsZerX+lUMq6bV6+XgTuh2Mvt4GpTNR2yTUzIHB3bDfJX/doMrtb1P5w5m+I55hOaeh2uOKhv0ctO4PJjuS/sxYwPxoxvqdFnvlqgAQldqIOgRquWp7FS2P77eshxCtTV9rfWIXy+krEtthK1w6Z/z9AXhrLYBEbgaNDhLT8gnVD2lxWOZIqJxRWb6rGZWFfajqg6RJQqcBKxa5QkDfNWNGWDH1DiVCLV90R+JpWHfZiO8Gok8bbTc+yHY4eR2kXJyKu58IrlISA2rGEORBokMGChskouKY04uNRydJCsFnJzQwAolklv9lKm6lNv7z0JHzLgwK7EayEDvQg+T8IhGDtJ5+tvA8c0pZBt81D2eau/fizyUfOPt5yoGdNzG+9WuSJNAAWZKaXTPkismDRG5PXrBt94m2zEWgNjcKrCzu41d3MFnKFZ3ElEtAkrgG40LSSmH56jdXFyvOVQmslSjORW43UVpqENWBVb+L132iWPaUCIJ9J2INNUsqCcgN9jrqbiQ65VvRL06DYWjJFC4Wu6+zTdGhUuV5c5KZLwu3upiTncx211ro+64qWNVFbSgPmSjzBp65skRFF8Kpi1eZcM/r+WetncYh1muzZGsnLeUHHQiZC1P0JZAnf2MqSyrrPjyy+wwbP2VAx/OWvQXvATokCIoKrEq35fdGuwprRBW91xd7+c3aLo/2vl8nRr7+xy5HCGTkRZKkDbcdfHsh0RRqEsRAWjJJLVeAIcl2gPqWBXN9hMCtf68UCFnZ9lVRU6gLlCa6Ixf6QghaexUuJwKiiTKkdUgQf0XGM2Ha4rg3AM2z0lig76t4ReMRGQZ0pBLt4ESydfbtgIxzovFYQHRFurLXAr0E/qDeC+iHR+HNZq4mJHQY/hs3EuUV8b83Nf8ect8xyK6o1M6tbX79lMJ1UiO4LeSYDpobVvItwHrRhbdbHrAdw/5ABph8xtKi8e6hqqJ6ypbrWxd0YYCNRXbfmvv6r/d6qD7yrmVn/ioM9wzi4j3XPAcQnPfRQ41PhFUZ9EJExZLgHjAu5+MrX9d7luNQoD8ltGvoHsda/wLAmrReZB7mgLRw8ZZMlC49ki62kd7D6v+XNxW5HQQBnImW8+ZZ+JERaFvXKngu4OdCA+ZAZsuQatUYFhqkLIsiSx7v8wYiHQs3I+daDHSdaBlLdExPT6SASSXHqJNv8EVYvQXMBOCexQ/l+kRZ4UVPHaIkbbSagis4rdKo3nREjfJ+8JPQIIh1SQHQRzFZLkIc3K1Ll4szEr3wLQSunmKw5fRwlDneH0hyktdZ5kBGze3uSWF8kn6pqaxaVZNZVcRafQRbcCAzi9qAA9bjsI1ZlaYjXC8VdlbuXXwhdpEd0nhvKYaWPrGuTyQopF89jk0VflSaU5W7U+hEm2kK/Kjo4wq6St8xavReqyHvQ9HI2jVvu2s2XA3/yzv9RrRfndzcq2DihGc/ANDCf8ebnA7s3VaIJsqqubn4rfEWngHveBJHBxOK2+79+q4164dlVlv6JLE5mz2zSzb0MRU7ttv/2YFNQey56KQE+adS4mQilkjEqe7Rm2C46Sp6UZzGnUlhx4uamgN5TV6vVelddqRbrHXV581nQ26wp6rhTz6oZccwzT2Bq6mD0xefnoHHBymtbxyZ/e9oTKH8qsV5Q12WjafXDrcP6K0m7mb696IL6ZSFeCiijYMnQx0DUISrfOBVedTBKO7LpK+Bukl7APyCdxNGaxTVNL7ZwNRAhq3L9StpX/PkALOcp7WeieV247yTTT4kvkw44NdJy7ZyX1v6BHvJMwSaGKskaNRtwmT/lGE8JQ7hTDXOASnw7eoaWnSlE/YhZ1CsK2dq97rZwFw7u3Cvt+P1HfRumHEpGzf52ExV/LOqmV69X1aM5UxOD1TeIF83Ypcc8fL2yhldNE/KQjeZf9vqNQ3E/0arpvKhgTDh5isQsmzTJ8KIx0c5sN0gz68nPC74pHrjYuOLK62w1/b7p4U/1Q5/tzsWc0WZB1Un2blT05fqNfXNIeQIzdBYSTFeN3/rNtVe/yeIdXqZCkZB42tkmxEH4uCI6BmY/vs3SujAy73yWV0bFwrnp+2ykPXYo78gO3Tu8wyF3yP5kzt4R4pVzRV8QghaP5KhYQCmR3Nrz757o3GQ8tygHexEn+ebhznqVK3shu98Qz0Kj2HL8cWY1eI2E0ZaWkd9d2vq5IhFRzoC0s821991KDrRq0U4mUZPup7g7J8J32aVRvsiGgL6el/26AChZ/8SABDzsxHtyhO/Bis7mtpu2y7CZEoZ6onGrC/oyhZ5MoAuWwvh1isLfde0Vr3U3e1lyo9k/O07dozlwilmnADsdLnaN8FA7hNCPfNZK/iQ9l3MLNJuDI4nXnxp36HbffIwWCam+9o3B5YAu8L/nn9dzN7wLrfAOZG4VBTP0bPI2qT+CCYZC2aTuwqBbhhMlPfYlt4NkpPe02TykUyieweYLEg+d+LyIX/iHcHbf23PggcK6LGGUtDv0Imwol7Sbh5OV77lbc3kvm1PUAoBOjqn2TbD+J4y9m23gIyNo23bO6201GcjrgO4nliTXTcTxN+Pk/kbb6sHVhaZbRIRlENItw9FGh5rbo2WxvC6+pyNek/U2mu8U8RNtEnMX9mHsO7UUepLZT51LkI/ag9oeGn3BA4VDFGoEwqXGyh8no7yXoC6FFElHMUlvhq3P0lmppD9zd05ARPYSv2S1c8bpKVTf2aZ2NoZ094BKGIXTqe7MUvC/GxmxJuJBQnanpRzXLISyb3W12FZKP5YHOAVF9IXV6h61qoEEE4Uin/aMSiBXCm9MuKVuXa47yNt2Vdmxo7Z7onqHzvvmAjHanjfn8Ygsh9Ehi+k6kpxFarzAYbm5kdtEchPgF7wj0PBOVF2eZyNcOrLi0Imq72+yMM2zk2+hpGBZsi3LUvmVg6sfMTQtPZdOAYvrUMIl/diZVVdtbQSPosi0hZaoLSGydneSEzfR0fPjAF1Nt3EN9Lw58jhRtZJzZs8zNt8C8pO4Xqq4nphiFl2VL8vav2bFjGCI4K2j1fagHp3LL0qD0sfcFBLVdDC3VloTPe1lg+7ZYwaotvpUTCzRTgF+EuLq9pL8357KYoRGulKWOPUZlRHWoPWVztqzgexa+BJevuQcDAmGhW9DkZkFRp2jHWGJ0BBqNiOlbg3OFISh1Gylf5fr4lnQ5ruD1I9fdsdd08IyN/70+qdunlgkza1SZLOsrFf+2uUfjMWDwZt0DV/+tbipNmHt9ZjDV3NHPyjZdd9QCWbJ7HdantQKpF1pOZXlB30gN8YrdE203AzV6BLpkjHQ6Y5kRWYZ+gvcsnYCpbIdeQErS02+Ph2WvbZ1NIpDd0xD7xhYNGnYlEe6z1x6Sh9+JM9XEwEdsmc088Pww75ykHQjm0llbgiyzyD9vorna6ml+o/Ps25wjxeIp8+sAZN/BdHZGIpRSWymYzcTbXL+CBcB7EgHEDonOXqf12sdFO3nUTRNjafVb/FIJNbl0I387URI0PlMxHFyS9cGD+vfsE8vYrtPfKXuQepX+h6pACQ5OakCHhKl38UG5zgRMy9iTEE5Noo1tIHki8KmzgRnHCTXZkP680V0Iwn+xMhQFkPEk4IMInZ6mgGew05WbfGSjtLeQ+RdJ1wJbwolDnHPjoqAImKvWSTHpPR6pXoaLrukpzInjaR2geCfLt1SoCuAd/968b47rqrErDU3zfS/EHldjmd7//n/+//3/68US5C8Rbs1oNlJGsaopMwnopu9G42Mu02iylLrJy8Xvcp/8sfaqjtmWeCcv0rwz/Lve+P/xwoOLSO4sx/LEEZhYgQvm8/f4f6d8t9C2n2YIRkWmygtAkWjaC574hoFuPP6TFJUZu3TsjLWtKyA8J3nqHvH4T7guotjEiMyE0R+4gN4EJhTFNvN27uGCBzpnVs6YlTkkRje8/KB5hGBGQBktJj5uUcYEvxV8kJ4Gacn7PfPqM8z1Pnkz51atI18gA+6FgudxLKMY2XVDCqpWjWqRVcYDvtlJCc9u+rhibxXp/K0iqn9GIwFjJmBQcDZiVpNpmsR/91IjVOmSKToyFFTItLihB49YwxhmylalmhAUfWUKBDzV45Z4oxBNdYR+3fUY19Vv5OiclpoZLd7RyEE+6OehDT95DskZ/K+bZPKdHs8bkgdUwfEPPZtfN0iqoiofKu6WbkpouufRHSgpi+qoMyp4GbLGAZIBmBpgECrCAvQefR03oiNwaDQ/iffnSlkt8kb3zEXC9EY/6rIGhUcHRA1EhEfJ4To0Xj2u+JIJYo5hwZYZ/jhBkDRNH4kB4XqU4X4jZkarO/p1MF+YKQRxlcmmrYEKzJYPqK4Xr3CoIptvK0Adi7h5OSc/PJ/MN2osec1GbsSCFziekt0XT9qhmd9DclzKyOejkfkX/3ikiW1UkF9awt1x1k/XonjOxmtmZyUXvgXJbc288e++6eW/uIqpsVcVSXLsobuYs45jOYGw9T9H5jnfthOJpu+J1taFbKnTOq7J54hqkDhh2FUklJ8oT30xXuotLrevD9J21WX6hTccfrf0/Hsq3cfyjLy1f9wnji52+OLy70nz34HBU799r2nyNCRrCNxZ3WwBv495A3npzXkj7QUkfUzlUrFo3p5kyxDpHmlxUa9KGHgwDwgofIHnjj7HUTwQAc30l68FzoNtxKLrcvNZ2njRhF66E157mln8KpJBw++MnMXAG6VSLZx72jtroavHRkM66t4ihRT/UQZI1yH3zvsjwERAGn3bQ4QhKDkuaY5jMEIqTpXlr/sMu0ti5nNIYWBheIrcY2MBmaPXb9lkFeO8vhv0D5BPXPcKpJjioL41ZIcw5L9w4JzbY5Cd4TZCG00o2YcKRo1i1pdJADsG8T/w3L4QegrE2eSCoRl0T4RNiFTNiBsxk56qJuyhHBw0qzDpNmvhr5L4p+n8ur2wuakK9W41vyhRgt1YkCpq2XR2Z6YNd0kHsxcP6XoHJmoIGT8iCgU77/EyQ9nYFhXvMoaGnpk7B4gtE+UPC15aGBC3PWApkXtT6bjPI1x1kc9X4l9iwUBOY+cWd5fWxDXriy2j2qZ+YEYgG4Lub/9oXvgXbfqF43zkmieyxn2Nmn+adxA2Tk02Cfdq67gt6nfw333+PbtuUfH2pqNlV+vX+7KubVB8/4NP/NuW+u1A6SVGuDiUaPF2kVvdnTyrmhqU26bIQOv2zMPE+nEKvqwA2LbDL5RI9KprhpW7+wAYhrfsWQFXmw901SDtNpusryUQoHNVz8yY5hJX0b0dVyVXVdCIj0duw8an92fIKGfJ8PjklKxm3z7TtJvto+54N+Zn9me/WM6UH+q/EhOJQzzjlpTjk3PuHk6O4va2Vnb0SkZ7+w2M6bNk1DuBxS5NKVTHbk2O6MzomiUEneB2dsi7q/r3qKUgrcN3i3twQ2FguMuU+17Lk8bT/nI98vm6wdzpB1cVr0sM7YHbApN9+U/gMtX1xzBnljL4JC5En7KoyxvzgqvXN+BEk3NgwCPIkhzzjj5VWpfk4GagUzOMwNmbiCIaJde2dEyFQW6NvjyTjg4ORB3W2AZw/RMnGfrGZ8P2EO0lRq6cRQzb/vR0O+36FokRDy/aGiooll5U9RWNqGVTmxxK1pJLFsaqy2JiTkLFLehiODF0nDIeb6Brl88VHOcfirGcvGLBALyMbBevvplNJdmYc1nglaD0ZxVSUmcNaa7CQs7a2lpg+0tu6waLmD255YXLgmQx/RP5kXLw1O2zCvk4rD6tSAptrTY4aMmREt8SYNNlGDQp2Z0eDT3RI2UAjkRAITBSf7LW6C9jp2dd+Dq1txbA1fu4oWs4JFwdm0z4pb4fohKBqLSdJy8n+scVniSOmub1DnkMs1nWIdGC3O72ufQqHH8BX4HbGyQKKF4c6Hw0HQpBZ9FZV9a28g6IVGqblDf8v+rvfe9hcrJ2TLmIFtxQm0vTu0LV/NCZcr4hbL7/v0AJSz0Ll8qI1qPnBSfsKd+M9Mho2taChSUplChIjeJBo1ykLCI+xi9G/tlX6GU9/KSc4Z2ZnPfVXQ1VJlGCciBbj3xIY1FSnTmKPqjdfykPLJ7a6+2Y/6D1ek989vPTk73HTYBiBI9upehj55ttmalpXuMd/3y5uVCH2PG0BHy4Ohz7IId7N/KglA5qi/A4B0Q8R5IJLf9IIspouhHo7Kk3IoBaRwnO+T9ET1MCtuyUIvAGjJkT64vXKi23WPsvphhUJe2CYG/gputH+z1MbzJFkEyB1QNt67nyyrU5QyLcDwgxO6cNrjwOOb0VVYMLFqrAwusAlA8JjvdwM9Spy1uETMWcuwSPsTRmJJoDMJRtnN82+n0Zr8VoVEzikeZ7kItW+18w62S1pimobucmZjG3Jdt3GWhUX6DeUKJAYlAjYIeIxwLXLx44JASkKPXuv6JmH5y47Rm3eL3Te1UpeloOl4++fXK6ePPNjuklFd8toV54Qee/Y8i4cjp4AfOB3vSSHvCDVSTQclBGsy4c3HLSzCe7Z1hCpenmOzZmu8cSQPF6nMiWUvgFqOsm0qG9Wbn/ljxhr9JFYI4itUtvLgBPXgT1wfyjHpLfV4XCttrAERiuhEniQnvVkksk8948EPEJhdwQNXgja1LbBe9sp4w8DNUH5b0soDHtpg/ZTzlCScD8XTAQxSx5Qmj4JnGGwRtXWzmYO5HkxnJRRnVCIhZsX1MAS1/J7UTTiRpLLHGRd3m0ox46U92nH6HUUxPeCIGGVudcf9yuIl0/W9PjPQK8YE8Yab7oi0iCeKNH+PUPdZnbrkD5Q5ZYOln88R+BEt38DVSKSS5TzF2ceL+mfkcSn8+RBpDYvr0Z7TCMGty2RmfBwc6LMHtT/ieB/s6rsYZHbFyw7A7FsSulOa3SrMTN/XOu55fJapockp7qcc863zF90HnogQ4cLbRaN5Af0eS90vUOeHrNlnzkOnZ36ypfn0fVjoG3BSczEkb2uOa38HHscF+3StJbXmMGoYOW/rE/zjm3AGrSiCPJKBQjF8AuHkGvB+9CUQRSaKifVSLeWFPC9/3gAAJG4OcgKSFx3q/wA1M7+r/Tagz+8/zRvt3aH6SiwIA42JSyJIJcCCVtzNt5NoHbwbqmT/r3h3v6HcXxkq3j01c5nfGSq6i1fmVDFg9+iXCQ7DnyoefNBUkR4rkFPjrWemhllvln+dUcHi8PSeO53g7i74wrMjLVsNjecAMzw1C1BUH/dHM9e5un9J5V7uHd32BTk/zkIu3qqymkgcgE+q/57rTuFlefr+Q5skiWSLasKVlcbHf+4LaOHFZzs7tc1TaXxdrjnHYMACNnPHaEInuJ86qWCcBK4JqjHpQHTwGKfc+cC8HooVYrVIiodj8uocQBEgyHyFBWbkBhbEgFtLFEVgS12kQcNRXxCC7bw0ptiI8OKKA2AU9ATae4tCFbr7GxbKs/ILcjKAlw7Qpe1UDGDfaeU1bd9N2mFRWjv0+mNtQOuRFc1HSqcq7g12iexEdmKS8Pd5sM0kXcuC/zHeM3piP2/Bqq9bra0akKDHJst1QTsLljahB2AUGAFWxvU2YNmHahGkTZg0ZYlVG9FudoOEMJJyy+rWfD5D2ykDVYyFQcHBpihQ1kojatYBcy2hw9EVEcaTE1Hwyx+LkPEusknA3G+3BemxgJZEcLrqB0Opq81uVlsOYURUj8Yl2GOkLKRF7lBja03iCTHUY307Et9ch+WpH7ojmZ8TjeF2Y0zAkNt5I0Hx9mLZprH2rZKLGipguTenkna5//gEHkUjxXtROrO7lbokLeUU7JWFpLq+ymcVPGP8pqKNWR2FssafsBEE/eY8hoh4k4L4VjOnturN38BV2ge1b0ar2YCnHe3iPcLVeZjpdzHMRD0lSd263Fh9fxgdaS+r2o+7xDXjMtyS7Kmsai7vIqVzIF9q82R7aQIVQOQF6QllF/ScH6lSJk7NdE+8anmmQc1yuzvBSf8V65SQqdF51HiyenfOZxLtpgoSdxf0TKZIJ1SQa6YLgedjxy/flC7Sn9Se+Nw6tJuVwIquQJcDhsX1Bps1aa1zw/iLBuDENKEhxlByN0eh06hLOF66AU8RYWBRWJSIn69aM9T+K1zrLd6iyRMMtmHDbMK7vBh65NrimZOaaq0Pce2JV9LGxHLB8yOMMid6MtsSuj7FDRqUmMpiwKmvSbbjdcOFJ7VScOxKL9gcR6QJTBqA+rSV96/8SPf+tTQO/hP8B7t4L51xRFM5VAqGHyCzYaHtm5worgDvNoApxp/Hr+yR0F6fwwcXmleMQLY1Jb/BR+1fJiPXlqvYqyWdWhO13QXhpr7BaM7FMp82OOhhNR6E32Z140xHQOJ02EwWKRLGYr1KgC+0xa5+4LlfBo3oCalCMFMuVNVV/IpSWpqQScpKkXfFordkasJ3QdUFqBBgztCaeFskWmXnTgZWwMRn6qkvtti33ZI5ky790tiepPWk9PyLxrODUtbW0dLj2wtsLby98ba627TW+U9B0eC6dm15JNBjGmcHZ05qSkmRTld2GrmvEy7VytIT0xA20py61vCOGFq7VxsX02mMrZsL0Ki+FtOezd4bS7NDDZZ08L+v1kj0O2MoS6QI17GXhciMWBLk7YOublXkEFd06j41Bna1AfWLPycXBJ79bduQssRtPs41eNcD48KVy7JJWfGxdX5DvHCht7q9ufVQE9P883jCRskx1I4GCfce7WkZWJbRN0oJNf499VOCfSfnTXwFxWVNvQqEyOLbOWU+1tr8bJ6wWtCYOiGXbr9lcan96+CgyN4EiLSudHGNFlcd3c3VO0V4ldKuBVngOfrjw6QbvWbqXFunFo834fic/NG94LtKKWNabqAEsPZSqdCJYeLYZcy9J8AjZbX9qatbrjQOk/gM8PHG9uykiyLE8md5S1+dhBM6X7b7UsAuTgHhgHGymmDlI2bhX91xqMYkb2Vn2hF1MJfNqlVq2perBqcfdNGSOZsLyfMEfle1P6379/unibxQ9jfJFX9fYdqlVq+H5Rp0r+vkiIbTuVlJR66ZQfJYkExMRQXWZz9ZAWoahmwO8reI7AfhtrgZbAVebbCV86ibgoZ/nktZU1WrYunmUFyZ5knghpjVXIXOinWLnHRlgAdkqQwAB53ixyq0i96aTkoe48J87u14FhHOdNKvNKSp1/rVQEQpnY/UWxSnjPXP9I2ZnVlmCya++CKrSbEMamPxYVz2fu97/iOAhu/a/9AXMZEPEeTNlTMMQ+He4kouc2xapA+PQkTgncMA3OizWj61N0u3GqIIsCQgToCymULtELgnFUByBC08kFOkvUTgXuqn4MpRY6NqVXooj4Vxc0g3nYq6E/qKOHKL1IkJchqRkAne28l4V7KAs4R2QRmZUU0o7r1l+TGlnq7DObg06JhZ/nWvrg1hbSvo/STNX0Kzl5NLYRRb1/ECHvjOWuWPr5GSsDvqca1a+/Gqy/jzJXEEF2Whi1kcvvGkxM3UXz08oSjcqWuROyTDu+updUHchZ5JeT7j289c10mztZSoymVYqf+KSUyI/uw+vaHcyIHmueQfiWketl5AsWeGSbEzOJiZiREUcV4036KWf3+2Djn5dJbxJaXCRXkWBJx5dEqW2JNq8spHV4htNCi1L8gxrCrDrYbteRYW63N6sU3fw2nrD7gIlIzBdkCPksYTMce3JMHxuxibw2xTd0dmy9re1/zeBlADY1Wd2VBmBjw0SjCFrMYdq+Nr6Cx/5t/P3rrN2u3oGzM8ZJ/BJ+STx7h8YjiHXRM6Yb0tG2KveVLHx/QdfCKRV9aNtN+Vpt1rAwysk/F9ZzEQXWy2PemnDSyZfZCCuZfMalYs0UU7zhEqh/81TfL/Z88K5J/rUDPYKsaTlk5wnQRnFzhKjiUvHc1eD53qlGupKrYz5W97pR/96tXimZSqgMxKEp4KW8DML8G6lggVOw8dmBso2iGuJ1tZVPvx9niLs4T+FGG61v4vTLcA/g7HWcIv5/kFdcL3S6ytd/LkEfWv2vM36/TczvmIcG3uYQv3RD7IAr2zjwOuSwVPkHPLZfd0xfEpnAQ358MnvQbbO/S5Q2QORXTCh4+Iv9oNuHCBsii1YiyBBmWBlhyxM+DB9qz2VGKSjHBJSukZ6VoeXZtBHd+qG/kBLrkF2nxV/6GV6rX+1xQ/2AIZY6e2+hxu7X6/z4Sktliib0kvX+ZGHG3ZdMzA6FLrwgWBZOjH8H/hvP8fz8TD926d+oqLX2vggXwwTVthQxn5b6Nn1SxQytwtGLe4h+8Kl1mh3vqdcnikOQqT+sCYv6KDnpeULl45f6Bc9EGKO5sH04DuYsToJhqFYEmCJl9t1qBxXTgRgJFnM3p2T5kHgYOJNSSjr8yG9x7+x6IUniTiL0jtGIzSqpBvoRrsmDdHTljRNdmXTA5BpJngku4JUUm2mxVWyvlzEkFXavX/RHYFG25jHhkixvVkRhw6ENF/RgW4FsoZhd2STgamC6ZPcOsN4iN1XtjQ5gM1kHwawZ8LJqCHx2ay/ZzpHqmmyteV7U5TtTiBh/M0OEXqEg06QZB8M7D02oWQqbI8hWDBo65wlu8O21IJFsugO8kgn38VQnczCZODqBStzLRLJ0eZ1TLlAl86eaoltYhVJSmLmROOAwfhbu0gzq0PkSK78e2U7KhtbM521QXP8ZyzXiCKirWjlwvor9MZodXj9uuYyJuoXoGOqMto06uneWSVBUZOWsyf/vt5oWttpORmdkozB5q9Q9RpLth1/ezLV3lfJcrKLQyee5AuiPHneBcW+I9njWIG4i6zSQIIDN5HXCsLyoxxKgon20gZwZuzXuOaAGuMnInrSBio1ijxmDUsaarsitFW4XIczsiiOgqwHPxULJzrhyEbK0PwA3kEkew/DaotkbEhCXSMRw2OqI+PvEx43+XKMW05QaPdEZFzMsod0oB2noM2L0f/dh+1ZZNLxUqe5+sq5eT/xLFBw3SeVeYs8RnLs33r6LMsrewPv5CX3c3OuuomVt8j7woJppIj9iNSplwGOxVNC/DpOkEdxizyU43rFX/qoJ/YKl/QtfeoLvPBHkeJXfitY6Es/G8hgn87ouJw8gvcumqriiQQa5knC1PUEgUh0PNIjEC7uXzMCMpTEw/zbDaXaFwlZWXEzTA/pxtyd7TsIvE0HbvNCQy6wbEkJMBQeTpvYExGsESsRbBvohqtiofiGg8P3ivDtfuiyfA/AKX1ctM85kZDLuNH6I5JvC5VsUpERdi2haq1tMtM1JqsaBzIXN2+ZmLjtayoJyUG9MOjgk8htie9NyJGW7ApQ9GflWdOUH9BN2ZxG4btOqIce1EIXZOUQETdpUk78Y5z76cACHEl4t7U7UpO7OlHcisaLFQJ84Cgx/tEPuF1a41jtGxBDekP/4aOcpXtg/JdUVnvSA3UrHHSxxzowRj5vJ2jMxau0d4kbpVqO6uSrQQEdUgfTpFR99bvoDO9v4HHf60J5swasRbP68qd4sTvaqtOuJM3kZyLDV/x62IMjfnZIDiGg+AOiCIj9nx3TDmFhoxdVMRj+FBVBdBy/2JQOCpYLHTaWFKPwF5syCHkxeEQwy2XkxgkbS4GEiBeDB2o+liKyKU/sSqc4IQCIhalMPCGZVOURzQBjBxXALMjQcdi+7PlgtMS55mg2kwJu1op0ZjkGNqe0BONQe6aPR9hPOdzVrBUCw2pvaQtni2MJ9gXg3to+ulZvp6x8CjduNIbCYyMwtU9px8QfshWYVEgknYYodeehneZwgHBcqy0LW5XtZxSoK2p9Yadk4ktLyZJQU60v537WNUpuzmySLyzhvRGDTahFbcQXeNUjZygbmFPNO2cwl91RHa5rseVCtkHQcoBFFJshjX4ZRKBaugA0zyrftvSsp8xmBfCIlVCd1BDW8NFIalJNDGskisn4RBSunT2PiVm38YjtS921aNRd96XKU80qL2u95krXppVFL9tk3bZW1HZmuFavzkpLZTbJtJYmTXPJZw3xQGsPl3YIr40MahJQI8sw7E7xY/sPpk1FSzOvVMaUDDdqkWtNK481qjwPuealKr5nL7i5YJmdvNAy2z29TK1u7tRno0a1ndkuLKN0p/JkQX/A6AyQrA6q1dHeOxeyknCHsvZoZpLQPoXVkbkOjZ6z+vOqq8d9rRq/bfYr1xFN59vs42abTyY34CSQVI2zojrKH2SZjAt8AAc8QYrmyQtzbc+NV5rnVJ1Tbe6PzwJJle+SMsFP2hUC905zwGjx5pCrD0ExC89t68ykVXqXgJ9f7BOWkjkm6pmBB0X7X1kcAd743xjZSua7qKab5IDvxvdPb/CM+/W+T974Ky5gvvINgzf3HV+9N43q5MpGqNAbnPPTTXPzb/wK1oJbAaMyokZcwTf4v/jXU/vXXSLYz0eppmrE0xw0N5ILAje8+vOjD1WF7CXj+gxkAutDjaKRqCBuRJne1oWM2/UhQ1gf4I0oI1zrkkA0ElhDStKsiyrTcX3AlEuAMI7wEb8bXuZCKVGPgS1BhNpmGnABcREq91GcD4NjGpworxJD6qpiVlWoRHSvMNDIuriF+xFilC0rkbOJbKqaHE3C5IIbJDoKOhtAojU6L/7MfbzcfccISAL6QzhWNikaEYM+86RlfNl4p/Ko9KRwRceMjhIdTY2VFz2TuSKpHh25NIpYTWUTo5vHOBmPKkHpVuFgfC4shzp6NObI7qqikpMhzXRptKiMQk3ShuRZHNrYmThfAWtAjmHRTWqcaKjKOYAlhl03b9ZiEqMWBrVwDd96/u1ho6iW5lwo2uLKHi/k66g0Owq/CLrec6TyitAR4eNI4eMo84Eq3lvDT+29lnStLitgXn3ibtn8Ar32q27yDl+7969veHjdCc4fWMoj6tJf/KXxX4i/uX7BUta5d5e/yregW794rEM0MX7+pXGIXfO4b9ILs21eHjSo2X7rfEOUhCqlC9m767gTiOBLjqOB69fgrKF38mwEcVO27SIysEJrbs7uFBQgr1Z0TgyH85Gk93fiWeRw81l3ylpnhK6UJivVW7tC9gPwsMTCwlpMNWM2SZoAdubz4vecR+wmZI8gpZ4aUMVZU2XRXV6UQnXjwSDhqPVb6knjjh+3usFr80jGFeqCJWlhEY1JokKe2LPX39bJpbvYO6whq08yZLgZ3Jf/pvaFIlxP+1l8NTk7so6bxv4RgqMC9lfbaNn/XOJnCI//A/M4CI/afca3bS9yl0ve/mZaavjmn0/jUHzrCdnJ9IF0Yiwew2nigz5iDxrhtI1CtHbnF8hMXq/KmYB3r6wPW15wwWvxjxLM75DyLHafqbkH3mNi0cLZ/jJ19C7RLHroTRoTsYMc1tko7e+UpwmBRB0txb88isZkN/VY76ws/PClPmRaBHK+3788w9NfGto+t32+8POTL0988uWZnXl5Dpe+NEcctfwllQNWQTwwWveSP0YeMQOs9w468j+DbfNF4IdpyBejFVSJUexy5g/GZH2ZN14QzG5Wul8r/aDpSI08kZCy8Oyf1kd4VifBeUJgTAkU6uA3k1ckevH7ZCBuernkpofPZZs7lwUuSottPNh6ob+iz1vZLdcF3uj/n139XoLBrrZf1wYyROCLBN6ubRJ4JpejDlhOyFVnyofaaLg7O1fsDoXkSHCjKP3Tu/ydwNIaylKCvDRkuJo/eoljrXUzGjK2POiCVPYBFXLBBbHr5YLXyXjxT5bwhfbmWyHBNwtVrzsXbOb3DvTZAIFa4lG8JJuVjsjaTPdQpBra6yMKpqfuVNZ/vMowN3GYA5i1HThnICOALx7ha91VOZRzTjmDPgQdrwm3UzjfED/Hq0HKg4rv4W74sypnZFykiwzjlcsctv4GvwnurOcRIosrxiYCFlAMl+VDbMbzI7u9m+S9mSEx/zby2AMsNcC5Gi5oI6a4hhkddkpohgKXaBZaeqZ416M9+ZXczOa157zS71pgnKuzKtGpFu/4oTu7AyfJPbJcpgkhqWujIxrg71NJSP5yZNn49q13FAq+dMHONwZOt7psPROnl2G6sk4Evnxqi2MkJX3wij1hDqp3vFX0AFo+ZTzzOILsEYeLrS3NABQXSumhug4vdwm82Oxw4VFKPEbqfzkNHY1SSxUABTxYej6ktT1s+DCLo90EJBA5lf2udNvsdDDb7Hv0DKPmTvaIE+fTwJN+z+INlY1ym1nuUXQIaUz4sdjaFIHARmYvrkxetL+ycEqDh5rU5Ezgv3hPWDfgcITZngU01bcRaWfQGuVxW3cnKSNNfdwx+7wpgdEUtnPNhSA82uUcNZd++lGaSkWy65JkLUbmT8YpnNK0ZnwYcWQVPw7pHYDmmkr1intW1H4zXYTcsEhLyYBKWHJjXji3VFYRA90tlw8H0PiWAVcaBA/UAdcpV0mKT+addGXd94yVz2XqNRf7YI7eeUq+he9/7pVME1qIkoXB8lqe6kOBaXFqkwlxHVQUQHe0Rm5847uaBOmQHHIPAbqVXOF6wMbV3eKzmI7Z2vpBc5WjA6+3Qc/6ClEJLiLSi+9VPjDdb/cfq84I9+rfXT+ca/54VZ269R9lrKW6+V5+/JbJx4V3pS4NYcR3KzFp9GE+rkf33ia03vMH90FupYMNx6pMVSAypquD1wXr6aYw1H7MxP1f68aNJ62udFSrnW5tErof6eFo1w/bByGVRQIHIzNL4QfWMvgGrrK7D4n4enrJD0TNB2/NkBXg/y0+AABeHevFqvCtR5H0vPzjsju7aZ/sln6Xwf0bLPMp0f3ex5jm4850vfDM3+owYHfUPRIdCyJrIRxc+IkhuvnPPT7HX2+zN7fr5Y++9H6ivITPCtTN+ovhufcgQ3NZW64W3UIOsy++UlAbOe9ynlm78q1pOiYuvbpC8qi9SE8RNGhRTj0JJ0lse2lZ8uwj+pyxz4do2RAlUxDKfbpxbLnwp4Bha9JB03vYa0Yq5+c4rmVE5nQQlJSF6PudONmmSir6OKMoaQtBBTzMxA43L1Y3etLgHmWPzomps5+j3gLgXRnDAzpckuIjeV/MtCKjhftvzx5SvArbXXw6wZEgUonlnElabe9DR07063AYcRcVhwnPevUepoPt2NbU6W+zaWzx+ik6BqQWcWgFQvtVUIsItdB0HLhVLVPt0T8fvH8LLDXV0Gm7FmTbKpbSKODREjrys6Cb9fqeqpdKud3dlHSAXJnFHcVWGp7OUIY8zBHT/GF6SDlX/tEvECz4FxzQIdbiZNw1oz650SuQWxTVAQqENaJttWAnejeMm9NJ99FYkODjgMGjdjW910fhcFDeoLmADDyKD57VR7zhwmFcNVBteXSRDM+RDNiTJ5ZRfEnyragTOoS2t3s1OdFx1UMLgMTPBjddTOvk7fJUzCqTnp7Pclb+iqmA6k0i0Gu9j1a/9y+D0NdeaZ1ED/D6v3zpg91n7nN8xptCkis5AX1kITTh5SqfakhHIbeIZwRNUYLfDjUZh5e7U8RNTGIJ+tK9jGwhac3x6bwfUUGZtJUmftj3jtppxLNzY+IqFSM1RSOTqATE9WYyH3Zg/U4vsOlkc9n/YSPw5+iCP0KcNn1Ld/HkrsjI+uOco8NDYeGRIduic8NVY9wPkNEEwc8AjBsWCMehRrgEjo0hHHPm4vszgdhA3h2uTI4jI0rf+GUEI7Y4QYYaq2T32rDAVhLTlLf+bE6BdNBoYXkQSJZDAdIuoLUR6Fvj8tHHUrGgE31mKDnm5T98thPFUvyRLcC7umtqLWXd812J6cWeR6WDyDyVcmd4fLWKeGcE0DwrWabkRiz61xIRs4QPVVwNsO/R5O6Lu154mYyXf25fn8N42yM1ZOctHuoLe54tOpmDxyZWWLdBXNFg4DhKVwPydkK4kwn8IFHltkeIw4cT8L4n7zS3+x7u+81taRQO2C9LjAM3xymVqEVPDSbeWVfzS3k8KE+XV633L1RcQimqObHXJUjywjPPIBQvr8XHSP+JF3Mq7gLgTCZCPyAPL2qtvoY4SXpevhYjwvtEoQdQ13QiyHQKVLvrYLpJ8XZysZSUM5oNj+Zla/JCc9MRDiVpJtmndL6TrAKwG0y+kkhqWTbtxhHVP0mNArR6zr04/FLdBfq51bI/SAzogV/sRYAkw+vqNp5z2+ZxsIjq9JSTlo+JLq3DThCHe0ErhcJeqL6Am+Ghbhmm4NmXfcG+/MtJnnmXVdh3cdRxVEZckjJ3v+t2hH2+tJax7WVXekpOLGXS9yDrP/tfevRfqinnn4OXPiK2Hdc99I3ZhGOptNdh/ktPlU/ZZ1FwWvnU+7+y4KWnpVP6n+zYxbblCoGymYSPKQevsvl8+oExo4OMnr5vdD3s/vdWIddLhlnjURHKJE9SLVl9kdY4aEgXMcaWkDVrbls5ddHnNJtCg4ZY1t+hicZZlaw8bjTOSFE91nIg3Ez2c7aAg+GxfvGxQC2GFsQ2u1TaOxEqLgDqNtGousKlPRtGESUQlclp5LylROp+RalutA4qiG2e16Dtpc2ot5RR6uGnA0pc+6mtnMzn4GTu69SoOrQCajQlleCtwtjsiNCmXdM06ZDuHN9/0CdhkQVDEkGXcg/PEXUFKS6BQOJ93pv6SCDmoYhXKvZGTcUbdFGMoGVbcVSxeitGjH/ZY6HPNo2PkRxPK3qeYYeS/RjPdxl0lUZfo9tmjY8INMmyEEO+Nemkw9v0odjdoiSvv4dOah9zpzC2+wzEUqp9gOaJrPLk1A+tcmDlgL14Lzx5N1JiXmZFRsQgOYldWu05t7OeOOToU34A8/LK8p44VGu/gei9JgINsTVyr+hGRZYKBiXZ2ujOezNqyvJk08dow2oPcGQF8NaxGlejDflLCkD1Ji/OCXe8dLysfel86XyJXsKX1xNfh0Co5HgQo2i8sssV3iddDSaNPqYJVLxEM8S0A4Z9Fe+RzuA8lThnJ8mYkPFQrmnc9IW2Jw4ZkWLXFF++Oki7UHWW3dCJJZ8KjQmxVklylKfDNMotTVz7ScNKwOE7Ahk/IyrzLzhN3MWZCn/BEfgjnCF8Y1SBoMqCUwwEhkaLbewHZenycE4CnywYIrXOY3wz8DgIqmAveKz2rceeaf9at2IXypjM7CEkx9VXq0ZzcjNpB5yxYEvuws6l3eD8sux34PrMPHxtz8zJeS/bhFC1TOOvYYaOcBvkm0A9L7yT9N2e5/gka/71zCEw1aux2paoYtXjxjuByGAbiBmCwshOngiFyDdt0d8ZaFUrR21NUy1DGxGBQqp7I8L35S7HX9Fs1cBC2Gx0CdB/Jm5Y+yARxPrf5UQwAYRa/d1yQPgdUiOQpW5GWFLzeoZqwSTs3/X7lxj39yGTkgICDo4vfGONU8EwxDwcHKX9ASpVf1cKLU5DiWA5uSzYxtCsbJDY4vRY2eOf3Hay1YqC1XoJ0ACV0SckZgUwa5BubWALQTKvHHypAFp0DjzPJh8zO00+aXabfMbvtb45eOKPCnNIbGWh6NtxFIYdfaabdxbzVY4ngK3QD/8QevBblen9fZh+B2oO3cRafGylAL5/bHWI3wjF7p6LOU/3F3/2AwM3EBaoWnNfnhfVUEV1E3lFyg8BkBe8vVXtm59SB8HPrfDbsGI1Riu0fkh3+FAd2W/suYZ3KDQgjoZDe2lXlkjmhsqcaSquJpbFBqxThD9JqD2ge7SoBHKBZZFTSXN/gCe54fzdTEkxrD2vJTtLqX1YOTPX+dC265Ev7FQc7Uk3ogSwWD+lydewTeQBf438BXGJpEqg01yGjs+ThOuFDp1IEpMRRuuRtry/Q1tKJmgpvRAJk5Sx2aay5+0V3FrthGb36nZ64C0MlOelgK5nnDio5ZR36lMkW6gvl5LqlOjULcSav2dAaRvpcwxgK1jG4XKFHRCcAwTL5Ik0MSEWLW1v3orzx0vSMPlrZ9DLP5k63B2aVcjGsSTcx5mq4Z5I4X0L80aAED6RwqnUNFM8GJlvX2qgnxoSDNqcTYHZzwxcFL8dvXQBTqX8+dIAw7h5pRRfMLGwYcAAGERM8ERKp77KDarnWkrD6PSX2Lh7susMAbp8sm8e5SstR/s1aiXc7VvS8PtWyxwBQe0Ji01bRWkOSOZ9rC40VDXiFnLWKFGxm7wgJ2ALV6mQLlaACvwZqFjIiJfKSIaNk4qgNFpZnDuMV/JThEFCalH/KnAGwwQIkuQt4QYSRfwci66TzAbPAZyziIsmSUrcxgtxA2LRKg3SxQZQkT+GhkXM8DJpFcnU+HxKcIDRklfC3sWF9699Gfbq+ETHBNKEqW1IC34U8SW1wHpq7dSjX8pXW6YBWVprqUWbM5A7CIV4yjLGzMDg1w7G2DgOIJWDWE18m+FKk/ESRLIafbA6haWSmFf82qcWnBOAvmZ3oe/JvhDVTpM82zAMyMamGDsb68HHw+AMXYGzGLAeukagFzmt45YrSbjY/djWKcFO8I0Ze8UPP7kEuAtuYakgpT+8tWklaQeU0nTiiBwj2Z5xU0PRgdZpLE9nAEtUFAlVX73JwR3pCFGfMZC44nRvw1o1RfEYEsXnCGWapI3JxkxknIH+BxwiyAJcvx2Lhgq7v8m46qL0vY1f0N616qVHbOVh7gf71zO1uUlAnf3WpZsezcHJzeWaPFBDlycpAg+8jmlBQGB69nPhicUDo9PYazo1pKit60bahR1qCTDNhYi+pRlBp4dHseakix19WUBLqmBJoFwcerhp9UEWrVQmrK14iAgSdlBHsQv7uQEX9nEDLlhuQNcYQiR1CKnleqV40RuZ661fZ5eTJZcJlqSFoSyiI01kcgiBO7g9jrtAurWjEW/BAUaWphrzsoJCltGULhLpgHh0oc0km/81m+viwWqN0q9+oTfetQQ0YV3hPOiaIpnz28ousy6eqWVuTUMSrYqM3YVCFNHk0LsNix8sa4iL2XuINDK6uVzMGJ4kDrhcfqBWO6yMC0TJBZoaEFTYByRKUhU3bEmuzWT2G300IhfYJXGPBaTYO//s+86TPk4EaRfnh8bDdz2gJfhig6p/uyUC1wr+MC/EcEDVvEePZF71zje9QPaa5MnVYHElrQ/RyPM3m9lHOlfeh/w+B49Wq4w9cCDy+sTiw9OwiJFAISJWTVsd3+2lurU6g1V5tSqJI0itWiqVclMBGluSOCEgUPdoOlkp5P7HdC9LXPa7wfrIiTq0bgrDwmp7zepT7VlKOYpgixedDf0EDKgxy5DDx+rKAsBepZd1pkRROSgbeJHNRnI6FOnAqR9LSaZQUTPWGKx+E1xfm9lhVBFITMR8g90kyeFMV4TshEJmJTFQCx7EPGaB4AWw4LXugluPxmC4r57bZ7BQEQjlmiBAxb55L3Y4E2JRBPMpwOCUe7hoF7SMg6wmBSgEkYn7S0bc/mO4WA7xqWNBZbF3ODu/iqTL3qGNDddDZ6y9OTDkWtJ+UY5vJNWExKmpGt2erEtegcA6A4dIWdUz4IXiDFapkj3YhXZZruWo1gAnpUAWo69Z2GOZjM51331epyqgmBhQZg9JJKM0gowEUd0eKBixS0uNQnVAm/dF1iVELdl0RYzIHBJ7Ptfujeq+Qbd4KHkE24pulpmeGP/y6pyHbaNwWVx/2DQJDMAep3tRGUstAHpqYiYr+fKQNXeMx603tPdcvY/4GuIf03VehGollUIEqVm5KGfM65zqBz4d+mbPgaTAxvWImyGarY8TQNFEekl9MzTX1/HJ1SEV+WMMcilIF/W9YfpzSbX+1yTuvHm1IBV5AG/gO2peSxeXIWNrHxmWFoBO0ANojVeHvqrAXTtPJER32bL3B1jrtnjAFe1EM4czly3UBLqgoZlK0FJkx5hKFfcLcpNDyyhk2rnFzJJMYGPfrGewf5FRFwis0PTpWvyT3RqMewLwTq4l2p2kcNXtzlGV1llZRFo7nvBzK4/MjUM5dt4UYN8o1K73YNV+29amZb3WC+kzr+ZSStTYhmjVywfW9NJLmvoYIzzNO8RpRbxINR/uiYQAIOE5ak5/QdFrPy7Nvgn2XRuJ2oijP9dlg2KZY48HZrIQHaIhVjaGK/RkS+b8XPIABsRGuAQbwu7Zj+Dv6Ebx0OA/638W73q/C7l2YD7rBBKmIKgEmRXD4phuPNiLvGjHM8tSLWkTrTmMXit24bFduHdmh26UUeacxS/X4Jdr8AsblNNHgdXoDlKXdMPkHbteLJRJN0Nu3Dc37psb+y3PU6XjzziIY9I4N2spNtRggw0X8Xb7AaudjTA9fMGOxsWWpKV6XzQPNUy6X2SRNQxh27yruP72hMhakLhP/9Mlsf5dJBnOUQs+HHsDBGDGpp9gt17azDEshSfNP11Ox6XHglfFNf6X+Potvslvv7DvsiQAvL1ix5R4/em6/qftrbAdNfOWsXPUotZoBZr7FqFUg6pOI1W7DTbeX4WJgIGAjg2cZQKU5/Y2UFwXyEYAbLNLjMAW57itW3dh7lDU0kxc53400ogaUexGZ2VnmmX15kRaBZYp1c9hFIYquIKWxfk3AgsM/LekMOPwBsRkIUPQdQEzEogRLCBeIu4R1E0m+7+AmV0gpgOCV7zrvfFhs6XabeF6nTNAF0ZU8oppsa/0vhon91N6wauIXeTF2iSzSUJGhLrJQ22wc1ZNmaq3oZLVOWAnNu1Kw4aau1JAjVjqiZLnSm+fM9unVO1jKunFk/PnZf9SfzntfXbFAfCWKiSc1NgB+ngwE57/261P58Q7v2P9l3q50qmk/W6g/ZG6vOizK3PfuXxg7lRyjb1cvxIvya0nekrnfweOm/PlUjaSdl9Bi3SWcA7KSQLc8Yna0JFHdBtdjy8GVB8tQyIyHpRSC7jz9X4n9EJv3PUP2AnGo66mXP9obseOkBbNZD8yGxKVzaA+mTLicTbKZ+j4lN3/Av/pG3R/MX/0obej8xPm4nzm27me3/dv19v19QPe9XuSl9Hm/bYo9V+rr/yG2rOT3BCWo99XCk9cRkM78Nz4VDtwaXxaaQjzdfWdX01+6jNzhdf060+98ru6mYvWZ+az1QUZfq7vAnQ5sk6GtyTcvFdyYBcl/BwWYT7MYNnn/HIblA7ifKCYVyU6Q0fIJvdBbccR6HYNNSpiEaIaQPM9KfCmAcaFei3p4UwKa7YK7dZzVc8m4/jHPErtwrHatR9qt14Dp1yBr/D2nJ+3+Wnrj9t/uU/1+l+cUx9fN5x29y/OqZeFlHnTfNL0g//8UQQCU4ZmaDqiY8avHHIQuhNv3zy7c/sFDTu5KKPiWuD2/zShv6vgo/SceJP9M4zhMYzg0Q2hsNYRLvcRpGz1q9hH36knLfS2LdHbAn1CQO1YTGQ/ZnC2FyTnA89WcVGgpUIYT/Jxyp1qMEuj4VU/oYzkSorm+TlR51eMjoZ2p4GwKIufPF3dtZflfXTQ4NpvZNp7FKuXJxMpJd8lM7aAt9gZDVcxqV1xva4l489KwOxGVCFtDLZiuvWyRG+6xumZ8sfHZcO9vSxnL8vYy1K2krBXVCwzbyslb+hTBWeXFI+k4scZPjeHxIJvMU0prAiOC0L1pSKJgC6MnSL1VoGuGikRVI0s8dFZg+i0EevkQ6iG5mOd1qBnUuPdAGlPNMyh1iMDiDdR9IyxB0D/o71UooRAO5EsRxu10MtifVmkLwt1JdAvjOPLUvqyhL4sdiuRe7mgZBmVpxj0C+AGfL25CNIIaMP5Yyi23vLBbtBWg2npZDcaPfH8oFi/0wzKfT84SDbWKNTLbtZbRrIjwKxYVPZuDUYLRf+HKYq8YL3JT5t1E8TOVsLbxHxm8jCplZMtwDm/8tIgTwVv3Cp/pyx5MvzjZymgR+4J3+tq1CbSvZV7TnCCnY7Cwx4xpLEX1rHJebEUTg8hfOeCWmhl6wCNxLPGU83pgaw2F0rtFcnz8ufalrod6XxBUophhgWyadfVIQtbkyJ0ZzFp1muj3I7x32JxxNG1Wd48jNYUjWaBucGRp5htnbZQTl9Iu0BdnFENjTQfVQyrBx7cLhZUVlP/3C8M2jl9M4SvVN4oGTaOebeM+blsKo+XAdptjUgqBSn5comu6Iqu6KpdXGZmrvc8MTu8zJdHUoetTOj7cD/cU7t0vEZbn3kuZrhx6BJOS3v+tDTxp6WxP/VG/rT1ziNmX8Hvto/NC/J/8I723njHvOYH+J2uhs/5AQsc6fc1n1YxPQWD0zU4tWMEvq9VzU+BwePYThOrnysq6Xs2U1ftVWVgbmLbYCTJN/Qrgym7bTBu2SJktpvlxPRSW4Bi+qD313jm9L/Mg0H7Ymq2dioRQMHlkdO2CR3FH/5SAvizsdtMaBgErK722xV+hrZft3YZ18k6N7g5uzJZtjjSUWREAdd+XQG1q9yl95e7QB86jr7JMfEyhzlSXX9IPINyjIvqA5/xC+RjAyVO58FJ6IgpLpPIJ//MoE6UAJ8gwtmF/Rm28G6e9SoRU6xOxpqCjKuY471eZepf/twBMJgJPg7SrS84FXlUwhG232AJqlZBZj11qetxrRYOozMKvj9rjdrIRxTLhdrj4n3chYurr/LvYeB19ci8e3h+4XoevKB6dQxa+X/vc+F65pjOHNGZQ1o5oCcK4vLni5SuZukghxMa8XomxpeVqO/iwUzP+nc6RtUJLo8Z8zBYptyOPiCUUwxuaFahfUrXZ9guRavDJkXCUu2iqvTSuEZVV7ouTX8RrXcrBikCLx/uL9DRPIcd3w1LBiynT3MtfWoxXnnIWUpzDb2oTp1TyT9ex22b24MDYGwPhEXwncurst7R8P/qVUe7Uwk7nv7/xyfFP0GUGe2NfsHRokC/aNGZAlTkjRajc6Nzo2tGB6nKn0jx/o/xT1kJ63LvezkRNNSuR27QdtebBS0AVojta7k1MhwzqeCNVQFOJkbkkTfc5WhD0Zl5m28gMIWtjCXqR72om3fAyfcD+i8Q44F9MCIcDgQQ+PXycCPzGId2TztsaYeZ9tr0cKcSyjEk9nDhG9qDxloWvBtYrZet1rkVFc1RgvO5BudV5y5E+kN3Sru47ikoY3eMm2krjt19udeMh0VSq9EK9GcZVtp4G3mAN63lkWIOzkcIieEISHOXE1PpHSa4ASGUubGfpMRyHLMpIA9019Y3Iu4+FlIeJJcQXIFygIZuVmX4g+r7Y6kFk8HrEyMUNKW587Qk/1nJLJ750dDy8mTEd8bIYfYJ0+VNK6hRZEsZIuaA3Bp715En2gyg6Le4LQnthEhdDSaEcMIR2PVAwDKhnvgvMwzgFsMubFDv+diOvngz/q3K576WiEpG6OJ6L360dvUN+ijzv/CWbvTfdKUMEIz4T+2L245eaQflJtZCXfGcO6X3Orsyk+TAKEUjOUeeakRV2tVb70kZdR5/0uArGMGo7ac3vJL2xpPZoq29sZ3zKlqNbQ5yco9VQnFTB8QHRgiOSL6sNii4stogvYvG17dVW0JjMWhMHEvR10w6pD4mV4/+iRvNrb4OxBb4mRqWHQJE11VBgAkB6KMvF24KQ5e3Xmh8/Qtq6vATKtyBGVwI3kMBnvMNSxNyxVW+7ZvETceT35SWy8e7Nd0VipoO71J34jeCc4pdB2+Ma0reLvCItW3cTntcz01zBIkh/SqrE4Fr0gb0EGzi00ixT2at6Vuw+r52SC2oTfRXeS/1SPog4C/Pot/6v2Htzwegdj6mKv2m83l6z9dagPC+kGfpcrU1+gKn3LazatHv8f2xYioEsw0b/cIBIm1A+KiuCYndzbJM10P0WH7fSSsvlUXRJE7xcb+K/hTnW6NqydhOTrVHRueR602MKi8p2PA5YjAUElWFUklkGhA2+YbOL+p8TcuqjpDYlGirYtWXc76Tom+iu7kyb5t32GGNa6zAwursOxCDXZN/Vueva/mENhDipcCpHC5837fP1WFVb6+2lMaDiC7pAH+ukCRhE/RbgM3zrFGqs9Nw4Z53emJca/RViG0AD+OIrnmev/Rb2R+Yxu0LtrBK3wHefAePR7uCgfmaZJ8FmYVSGwTiLEklkM4+PS1FIwXFN3+YOa864dx7bU3FLfr8KYMuAo/8jqeRhCvqoHIFzh+CD/MS73e8F96LoLkO+TO+MMEovWRn5Qb3PNq7DgKsOv6i40/D/2EgxG8C2Bjp3Dv8sr5i72PIHjMwUuqAjykiup9/mO5ouXxQDSUH9OaqT20WJfuxYYggHdCy8w47X/JlmjuqgE/mWdikxiLvkc3YmxJgT+rMb/68VPNPz7Ci9sylNauWz9OP9szsArtoLujYQXPx8bZkj7nH8UGz6QjIZZ10aQaBxZLVjKg1NMGqsbCijDiF2U2QSeVxeiKf89HCrbXxrQdV8jBusIsa1/gO8tEroe6AGTvYSB4iTkndBK+qMEGLcSHjngDX5NgNe/w0X4DIaXXjSWslFKuqivrr9syvGtP35SAz2DRh0TgLcBqNfy4iIv1eup+DUXl28Rc+E3pfKgRX1j9thODHynOTxo39ahl3bKX3Wcxj6FmRhiluyiLVgX5lHVNLF++I0EE4eN3Ew1lUUYAn8n7SEwfijt12YNuBbQe2HBOx+I+1NqPJQ04asi+41GfldKXxUszUOj8DBmshkoeIU1I3wbIKk9VqtB0/h+tah5ZjMBKLBwXTZkeDSbruiFamkjRPCfA0CbSMJFly0UhYJ+dGBfk1DAQbgxeaIJEk/BRSVLkQrD0Zmqne82FWW9MnljODyUyZ9rReLY08aHasyNH+02MPSZzFB9t61Xg/K85DV4ImMD9WwIj82seNqXA1C1kHcJrQQNYTP3qpfHw2LXqUdXLykGbvtjWzFF3AGc7tkcaBeyeAtlmG1+Ptxf1Q3Neiq66AdKCaLiZ9o32nXdpoOvAIxtLPvoQ7pYvBSfZEyWMYAOYxINKjRbInNXWe3B82z0/qijHBK6Rb8Ilzkjolg6GGNpuc/LGyI22wgq1NsOdwHImnWBtzIQVwYsoli8CrGTzErGVsYAxOiSffIkOwlNZuJK4tFxLkOX/eX+YJiCrPuSCj3MvE+K0MZhfJXvbqI7MyF5oNmQ7yT+PcFlRRGpwfgViWPUZ25yR+yIeYzXm5f13pp/vXbesCPOzF/lw/jxL73tRTTWppw5aBzbbR94B6QTOj133GiH3pMRI7Y6odSqfMLw9+g2vBqLR+XQkPW4j8ZGNXbDjYIJJtI2txK9yVxVTf2F+axKR+ZOHYp/Jk1PKmD/GulhUkBNHOcIlzMxuaYnqatVBWR4+q5P5rZxA8gBbTorHp4V9w6GkDgqlHGuaDuescODyfNnxgSPSBcCk6Oz3dfLIYFtzR3O4LNkK3zbWMkOc9tDmACHlqGqA54FxTizqoRQvb3FXuOss+tNThnUJE4xQpEClg/jmYH+7fVDafb68N0XLAfY/cBH0zwLYT0NoM8DIQI6ozfVFixmIEc9RVdJ6pullQXplwZ9RRefwyOwnOAYCDLip/aYzw/odRxadHt+CYfkEuQAkinAgkLHM2OJvkbPRMJIeJgcHQmjE4TU+lwJrSIBhTbihBYzp00aZvyN/52IwHWwp68irJXeFU5Rm78orSC/U3BqawsZhewF8VLEOJVT6CZnfch1oTYahhESj3VZbIDJBGdWYp0YkE6ks+sWH1RqisFiDuthAFUICDYokQxbTuVGoYh9CKLEBCyssEPgs64R3wrGVtJw2gyJrlHjo7ASCx6tElevOqThOIaJdETTOsYEma7GOFV+uIcrTVDREm0IFF2AD3dBkNSZubbZSQXthgEatqDQ3nrTyTel4hwhQ80Cv83bZDVWnV5yevEMQVN2C7MaBTXSoBA2o6v3w11rn7tO1wjzvzvPpoTqPydMQU2u+WDsJQ0mP6j/HBfujSKZ2Go6PzLs84BR4pyD5FwSUtSqKaqi7ThDrqpo66oaOu6ajjdgRdKow6KEv2Na71VS8gEM++A4YuzxJngqdN/X16/8K1C6t93vypKDQaO8A9He4rBaUxX7KMoNvp0y2CWRdCWxZxj6TxApO86YsO3pXhsOgFqrpHYHROVIyYLcHjfMxhsxASt2Jp16SO6IWNsgoEVMZZ3vxYQp7q0uFwzzv0U62uStLbwamnO/111KcSXRIt77PT82bHElQvOkeMtQwrVvIyinJhstbWFSrXy+HsmsY1UpSIZ+yLzkZDvnQ9/65v7YozeYzCb80m33W4wDKZOrqf/sKUS6uJX1IVBLhQ3rL80rKoPkcc8uF61nq5YvU5q1DoisbHZ59+7O1LI8E1PydfWsaPspXeT5DBiJhAUhcSPj2G4SHoP6i67tlvTcq8Z2TpytVPJ/IKsgKbZ1YI0FrqzdMiBRJZuP8oaPhF/iwXAQQMMZ903O2s+GOYFXQ5UoSW9g6qwMxmBCfW2j9VGSfhW0rh4HQr593KTWvH1Ga0zWib0TajbWY6p9p96oKOJ0opRbrIbX3vsjuCa33KywR0vBLVfZ0VMINJVW1G24y2mNJm1rCs5VBb7/nZa4pEewXdXrs5FSBRYWhKcsVWV5xOBg9Q3FJ7p+HCA77Tk13ObZQcEEfr4dHuHnXvl/1RS+XXUQU0aPpLh4Qh17PAYJJ6F1RlVN4Qkv0q6Fj1amVeFKNB1IhqUWxcXpSpqMAKan3xFPN59PdRLczntse9sD29D/olZWPg8O6ERgUzQtMSKpCh0IJrs/vpA7GMM3GU6RLWBPYtFlPHd1YVdLa4TimqyxhaWg42/A180c9579/fkHTjoXHi5Dw/DdNxmmtZHy7YkhMqpoIXRYkU7YTlCps17jaupa7lXptqYkVoTQ8ONGfCds2ehSGfnl2ZD/ExEcnAQUvhKKBoAZDvi4wQJa3aJfOuC0RjOF9fGi56/mtkR2esNbWdv5+yRics23N3te8u5PdXdV24/pXT7+8za5WeO1MVC6zfglPrdCsBnNcCjhIkVEWAiCAidxXKI4LOUIg1It3N3VUFIsXdVspOIF4r5yA9Senr+ma7/tmsjyYf/aflFkuhEvpTVN5a1npxOz+GWiGSo8kCTtfpeuelqI2u1rV6QLdkfu8ctjXPKm7mSv4IhebIc06YSbzyu0hjX3uIeglBiakIXccufve/xeErO3x57d0CkffjxoH3DhPrr3uvlnehq+io34bNW8ZRg9qbUKtBkKqxZ4G4/jCqg3DFBADNfXEB3eyhLLKp2lNflnlhz3M30K6g4RqfQ8MV7xhxKbdxwVtKtKCt9mVAW9fk1LYlWqea1JNNzpkm5niATrs1Mmo0TK6MGf3ExyAJMMTQ8sCqdqGmup93jYpwR6EhFer7d97AMjOM6qHUR3Xr3FSPnY0gie54w8psJAPPmUYzCnVZOF6qYr1AK3GhjZ7yeRDZ24XxXWEAihk5OU2Gk7/wXHSnDksNzdSpJv6ht1MuofoChn2V8FggdljEgEsG8stzbDkaUkFqBlU51JfbNjXLs771GoJ049LI+bCGm8f4yJ7ugf+IoSTr1pDqV9TYTskq6cERqr+q8LJg4Ig1pdYvQhp8/k2nSSFpqCkbRZjHNC5UJr0KX8cRlkxcX69Nbo/vUeILOPOYPrPPFa6QcZpwL/pOifVPZ8lpUmvINve33vTLQE4yCp3qCIQOODpV5FI72btXbuNuHFPf/uwB424r5s9grm1vvyiQcoBPsxToF7iXrqeNZhb0yXngKDbngKhqfaPFKTXd3WfVP2W2XFm4wpN3wqMyTIhgxBmX9TMwJtm2ieLMPx2JYYsnqttkJAURnx6lJweDXJkhmDvVgMMMXE4hqgnmucWa0i/4XxRwTqVkSQ8qb2DqEH243qqCqIA104ZV05qYQtoUoVlbJscQfNtQr82hJP0p5IdFZy1SDHeNY6h2CipKwbQ3NXyenJ6jJHYjkrAG3AhMg6HuX1iyXgPGu+i/KgQWBtnLYszspKs0G64zkUiC6X4UQjs7GbD6LuWFRS/nUv5U2amExvxbfERwcFGZ3UuzjhJOD1JHbUgxoAg08dGl1VfG5M6WCR06N7GPO0ZT6QeiEbB74rfm+5qMpEEaQGcEAn8Ygq7JgXTdxwbL5nHdh8gQKmdHkbLrsSCqiTWZTMPwoSySKyOf6EO7+bbuDLuLEqAYrTzqorkhiokxQkAauf/o2C7qfKy+VAWYD/KJPnZQAMoLCbH8IsBc8HMgrM98tfhRW01Ezi4nZ9FAUciipQFdu1SA7NRBJCL2cqnkVggNZauRnVbcTAGpYvKYnW64Xfh/+oUWYXq4jBo3XSk/qkIiEaMgRQluyVAmx7M0oDGS/YyNQ1NgupnpRMCxBdrCE02zYk8j75sJf/mkKm75JHIrdcKg/q0lzCzL68FBdERgMuxjKr4Qk/zXExKvnaNY6jdn+JW5WmYmlc7/5KzwPnlBgzX9m7N0Z4C1njYg9GJbsOzFewKTXwU34BlFHtJL8/2dvA2gA7U2VOfc8hXXDB6YZx+i0jm42LOrcYycc2s4HTpvLnf2wob97yNW9Z4ePb4afVNC2mz+BPMsy4psOHsKOOluA4ycMZEmFuezs7BtVMOGorZk3ZAIUP4B0/CBHuXZof9IG3whmAr/UFLFAtjUIsbFnA0BkZKI5fJQx8gyKGrnSCUUobX656GEVeLou8ciCJNptKog7l5j9PEvPd7+XuqzRdyhyjf7wwGuc1iEpODKPN4uJl4AjcUiiwI2xXGiJUR8qOkTaAabjKrCvOb5IEQUmCeqzsDGuHurGzzVWeDaxyteZ56b1/s9qEP4fb8/UTX6oxeDo1J/v7jp+B5cLf2vSJ3sLC68LYtTFdfM8xGOeB3G11Pig/Rf/ZfeTM7H8EHugcrqK8V7U36PZGkyJvS9yHg+mxDL8J/ZbS/UVF2+BwVrQ+OJJbAYzolNxgRFfhyl6z5NSrMAeFOEecJHo8Tt6ke22mI9eCIoTg1PmnVeN1j1XKEg3nPWaP/gY6fumDX7imdEctFfjiY+76Zcbm9ssb2dTxkrFZmKuBCH8b1qJDvH+mLdOK4pfPMknIxjLXr9/VHNazf56lvzONrRnMEJ6MvB/Qdt3XKe9A3TPZEw3ZGJJRRtp/RovuwdwkLEx2zbe+tY+NsO066Kqa5s04XT25V1euh4bShpz7buGp3w+UkEROJzi5QAW5nET5WkoTX0XShLDQO5ceTqCKruw8TbYEB6c13ut496fD5Qc7OmWIPzvlUDJDx56rBmrpzaqxk5tV8z7tRBraU71nK/rk1hEPFWyTu9uJKvp/BSxF4vAIZwcqPBqDck/aKAaFG5xSidslsdCX8XWGkkgUCCAsDBW8lJdo7Oadqj6Qho5DRLa3hm9CgGbSzkqwmnW9M39WAFif1+4C0KIzLUKNbUeWtMxVhOmUm3hd6i4fb8zEYXOIjv9MoiPObbbPPDxAW1WHeB8YbaLpLwuYAwBpl6/s4ASrgwwggjVMCTW4l6aUUgcfbcMrTPjB5Q1IlJCOACCw2dAmxyAWFgZA/RH9jaVgW6QAzXdZJFrKArPqzMMcTqXftvkZSp67aD1B2vDIbXBLgw4d2/FMCVZp3wdADMFu4puU+i2sFLNeqUq660THQwCNDsFlne5MZiPdBBh6pkJO2C4rgJJKTpPiRo47CPxeInYSz1jpBqqLw3/nNU2mzrMdtDNFAsdDUq1VJm3z4c9rx2BNxMS3T31rZE82Vw8dWffTZ3q7PuaaZLTmVJn166wP4jYZ70NDCdO/VPp8x1T6OFjKBw9TJdCeVe9p9TqEFGdku/RHXmHY1ZW38dpz5zTlInhcjbSzlBVTeNfwnY2aAnKuovduKmnpKs4RMJCMsFumI0BzoposLs6eyMTqnyE9JgVqseHZWQTX0TgHyabY65eBREixGLx1mSlM4FniLwSdNsc8yFsxifjtVYkbH1F4GIbOQ0yAkh+3ZKly5duoi6B/CWoHx13hHdSVwtd497s49hrTLCXDjpZkmxjcrOhTXRKlSqc0x/o58lPLmD5DuhBhRXbH254EbWJT2mvEeZftvlFI+P3nUM0R6s06qUe5tsKlgfCPMX7BdhWx+GqXG4wgRjwVbeZRziO0VCBtBvYBYlmOeJwGY2oYI3a0rsaDQTkqVsgJF2VrlRm+vReszpP9Qf4HJ7XZ/C2LmJd1D19NxJsfMjZmvMWaB1VVh6opAgcuk9nIXKx4MuWAr4K6KXFPX3GOHeqtJHaGl/SL1y8n/PQEo1P5+/tvzkD+4DbTKvFNPqVpON7cK+5Ex1NVu/y+1cV7PXvqDtpplDO2Glejb3+auh9HZmtbp+XXN1pLCYpGRMAYPzY5fH9+92CGB0w2TE+vZFTfioq8lQNEZQdkCzEnDTwbH5jMw5OcG9QvvQ1A76XsUdva0Jjh6GP/I2TZjCfmR6WwX2daB3vyciszNzFJydnCv+2hiQITgUgW27jWxI3xinr0pXvZAlnhVlSrRFjMRCDOAP2cmezfU5UHKu33WayG4c+JGvMEoKfeAfprnJR1k2n5nTOKHiW5h3XYnCVVZOgnVABRWJShfKV/AZ0jsXg4lEhS1QCqajKAwKC5rwfICrUDPfrC+pztuVTcpeBnTDJHgswzkAKQ+QwiwehDUmgqj50v35WK+y7XaCpYSCt2YwG9ZV4vT5r+bhG8sC4rRMCcTKxkYbkbGJ3zrFWKAgwyrE4+u/yPgT17CEFqBNhs4V6OyuqyFPksoBNPsSHKlg0XP7aP+w4/1gcl4T4YtjVP+sbt7dMV34X9LjJMKc0OuZZy7z8kv0Ixf0lPc61O8uHGMEe9qQxsbFY+d+bfxvIpuTEXcxqQit0c6FiV/9w9vtpyS5c7TouEtQxOrxq4HOlCGPjdwtIiReVw90JffSX37vSJKLm9qGbRUY8L3RUjx0VX+wJh63TAZnl6MbxbOiBo2jS8ObGDRT4aaZS5bWy0ZhqSC6o3x1CxY33UT3TTlCIY4bn895qHQgVl7TNO6TLggwDCfVBZbwEhCsfyRaeB97C+00jUaDMluCsv8wMe2+jt0WLAX4vzUcWrU2js8TjLyzvgfMkJaMpY/JZV/aBnGRdgzbbRdUrec+mDYnZ6vCltZRqRRxWQJ3VO2Hlfa6PmnmLheKtGXAmuF7EtZBuN0g7DBf4DJ10shCOt5Tek/Ntkq6eigLxPuhnDajIczDKeru6k+nrpzgxmkVfQpvKsjUKarxs3Sg6XI3jLfVqi5Z21WNoxnjDVfIhMWWoNiGpTHWOlRDO2EFVNwJnAm6r97YCnVBc2WonhRw4bY0KINO3f5S9r4+b/pdh6kLiDC6c5QPEXeDjJgCa+X+4dusOyyEKMHBPPWqDPATbZL28EE5egBfESpDj94fF3l4pJ2C8j+uZzBoCNjAYAi8uyKCdlEQ3pQ6RGmX0XuZuJCCFtrqaENjQ8yongcwyXpHvDumge42bnGsmmu1p5uJRKESD3HVmOjTOifxI/FNHQgr/lSNwHbUa0v1WkZrBH3UQBmAAN1h1fFmbYCDiT60eqICnS3S3CPUYo7tQuPBvDeHRefTn60XoeOBCLYVd0rAGBsQvj4G04d1KPsV+ByR95wLLmAOIMi0UtLrVCWsK8tYRrW8ymDg5QJL+2U0x8elDnskGauC730OsnedBoSHDbQo3diK2WsI7IkoLqmqHO6jsMK4CpjUar45UCJKpzDg9XzAYPTJzKkkL78rUuOeksRnoVCMis6wPFx5qTQJHiP1GgZqyDAQmzXVr3WwozqD9lGbzspBmH80nOcyNbwCqZ8Ut4jn+B1M3e27gCnsnzyC457+flAMAMoSpJNUgRKfgyjD7URJChec+t/xpamAqpORgw7gXgy6mRtXT+VtDxObTp0ThTWk8deIxek3XvPrPs9u+A/1iNq2r1HWoJ95ZTOXj8MICdtlF+CX/zoc6i3UarNFUJ2egAWuA5K/D1D9HyK3JVYmedf2Z/T/rbvh81XT/OOx48E1FXbN3+nhh5he8WUnI2b6trdbaxh/18HDt5h+tzQjKeZdvn11eomeg7veJVJW2F2m0VB6V7ufGnln1bHcB1madBeZbB0e3nurv2zcnpTw/cg+lzi9/PLu+lA+7fp5pZ3/ndvlM7d+M+gkldZUtOKERys4Y/qwAzLhw/tnfl7c8qn+GcD7zyTVct0eyZvfYxcNp3fm5Bm+15n06OTBqZRe77jHuLZ45s6Nd+zR5fWhu0AEU6PnqCcdzq0zvO3KESHsIoCi7q57R4Z5nHfBIuiaiGGxfaqIEW7b9xu8pYDOElvkaJNu81oXdOUKdHhkB+7C+nG1NztM7ZRPTjb1mUVmGaG7YCAZNreFxOzYnaoGmIetqxbJVw0tKtExd5ji74o2SsuCh37ENmDQMQic+3avKwRlDzxEjWC1VksfAlUSXbZX78cQPTh6EoUW/2+E4sywUKjiHb22buH4o2Y0wW8oMmpdjdJqDauFsQlk5M7yE3cgr5GeSbwNBHmwMEIDpH49v8C3H3zpBln7qZnngzz6dlBEfx1Uo9Mxi9RHkFnKnFS2I7c2l3V3wWSrQygtG4RXoVq4nqNu+6o2h37/SwEwFpQDEsWf2TLQZryu6Ibr1tDT+rDseMUh/04vXZzd+SWdR+/rLCq1jz7UrrHrfu3dRnyfdm/WQeO4TVc6P5rcqBmagen7XvEy/XqX/ogWYgqLLQs7DvBNb68ugJgfvJ1hu/y+yS2JR+sWDtdYJeBDVPEKLzP+kUw5x6tfhBOFCADWBFlSmL9pZVk97NUNQfXlt/hJu0nyGFjxOU7/RYJY12jB/7KFeBIdWeDooZ15c+ACrSIn0gWpYcAA5EahM5+rHTILLXqgQvEjYU1tEDAXYYOV2SMQIkA6SXnIEfrNDWRwjAUOJtcxAUAdqdJ1wag3kt3t13U9bpO/gH9vHxmcDRrUlrHEeXvRlCrLVBA9fAq+DgiFHK0eGZH6Xfi+0q181vTlMG+1qdL9KqfV0qsfTJOvpu2syxb+9MKB1ARTJp/1Slxj7jEJjakCEx3R+dCNHblcUMDdsulq1as9TM4ueYeGd7xXyrPKivHvVWMAd16jQsE962v+gsYnu/HBacGtw0v3clJ6kTmliL/2OdFwITI925xMtd7y+FzgQbcfdGdrtRydN918mZAxb6pVpdUO7HnHkFZgWmChTOD41DTUkM62obahULraRbaLDPIAyhz9g3gA9jYRRldc+1qCqzlLupR0iLpea9lbTi1vpfMGN8+4oG77RQO4TB50OJdXJhRSZBhN3ZOrE6u7/kp1sbYScNRu0gmoTEKIsVXhunx4YHZWKm/6AtvxYlP6GxY8HW1YaoJNmguehRDb8S0R71WX1iGv4Rh3lxNG2QkefKeHRTHOslpG2avwjJFB9cpNH6TEgiteJKpCWBPJnVjbJYsivCNVTcBN4X3H7POQw5ETLJgjRHC2AovAUHg7zizXPo71CJPZ+aEpz2gIXJp+yC2Z973sCe8OG5GXDuOM9C2HjBTp0YgGsvKauKcYLyS6Z9Yn6950euSNTLvnDQpvXivDXjBCrRJrtWqoYRQMM85RW6tmr0VGq+aknVlPg4MKTY3E6ZWnTOgGTDJ8xDhh5/ZLBdI5fVQ5ANqk5qt7rRIlP4+HnXia6VuaQJ0FGHCNJQnkUQAkvohkshg74TZ0MR8NRpBsQ094+9GDgesr4JWe6/jDG1mt+QdVtuZe23UFEwMTePGG7Mr6WdyoVabsauATbVPeVXgSOq6YjCzsraKqpwjVgjAtzzxqwh6V7TfyAkYdQT6gEHih4g6J2CqmU0HPIGVefd8DcFUqVIYjh4pqMRHvKLh2ihDXBDqBc0e4db25Z4zPnV7lkVLdQPI9BLMs2qEPZ75tUlpSWr1ZWT+KMonlU7Jx4vs4Fi37bDuBwNhciPtZkRJcXCTKQUX1S+55vxPLi+sSadXfdwRl91QT53q+XZMl7wACx8ISVIGG+/tut3TgdjzVMH+pa3aEvijLKBUuVhBhvYMpjJ6xGkpLP9ijxY0hui1iB6/f6TeE2mSbn2CEh4Z5KUMFY4T0YSqaHLPvdrsHLrYdVzloOU+wV5+gwBzjZLLIIxV8X44dFhi6t+t2hREy/gqqvzZ832kM3qAoBGFVvH60GQEYjg1l/sQHGcxtR5dexleQOL7CQP3oJJHFTOm2H9nhz3B1DI8fxmYUOql6LpNknHTr5Q47tJRcQSFI6EvFxatLLxJLryicoFsv/P7xFYXEcRC80nAo3Mevm9NLvhF+liwaFtADyzHFOwbga5NZj5IDRtxJklMqp3QiLlBkX4hWIMv8ujYmYzxAGouitCRPVOwCtLCO+Ktxg7k4SU6DRnHKh9MPRbJ1gwoCAjKTvORiSFHREjm6AwSLQwUOg5Udo5V6v70jW88q6Y7Z1RRBo23QNmgbtA3aAAZt0K8CrawdtPZf6m1nlbBG+wEhNIKnfWjXBmoERDM1l4PHuB1wWYBJZwLgPpoYRC6eWsQO2cNLpRDbi86vZoyukc909V+DF5Qk+E0SPLVrHkRFc425SEi6WxNDnepWnGokdstVCouCaeeGtFI0y52REcKsZVmBpVCyTNL63OlPmDvPHFSUOR+qLTOMXJR5H7oxVSBG4AFDWRXUPdcGfcPJgISs2fAz5kS+lrTb+02o6FnugUO8C3vTK9VrlOpOHGltxPB8yJtbyDUTiKMKF5rpO6WQNpZ/zBxmQZH4Vo0bzLgoqCsIJ41EadgzhxdKk9ZFhYdLF11tdmuEQfE0lWFrU1IsEYPAgBiEqoH49UjBkFq50xjtTCpJQll1s/5vmjKZuoK0FDsHsQiQTwFXY8r2l5VqXBKbhCPsEpg//3mhLxapnUNQ+hJIhL2NUsQ6MMDk7RGCiMYZf0GUmNtiLrKUyMUZJHm35UcOZNlAqOpzEYw6ymNLOa2Nv1AM69iKlPnCJZy4eYGssYVklTnqk+T/8GXYDu4L8x7qB+tm6qB1vfr+ug6+tx2RiiD2VmdJoZjBUvLzKlJ3jDlopT4X7mpql1zRclaTK5VMyhJOLIPZGP8YgYdii0P+/8psD6ZpR2aXNDHnJEct/3/1rORSwc6t07d5BpDy7wZWZFUFcG4LhcxtYiRMUUPUKR1z+uKDuCtzjBTd68z+EbyniO1LSf7wLz4HhgAcNYPvNCitFJvnf2puVumNWsBAaCn0sBpITVJwmZ8CoJS/jmZ3bN1OF/NQdzwyS8nGcx46g+ccKKoP3Btxkgcfwm7nAbPG3R3OzHzRK0oDf/PyQAqBM7BixoJpFqoUCgjgTP8bikO3K3gzBdYjDqXBcjZQUB4J5FbAtzyOcDuByOKRDB9Mm7OBqCIqrbJgLAyrn9zwJzfVT274k5uxJJDwwDsm2ZvxWiA80VBBuCnlGB9GbMRCeEi+6TTTjj6s3nfNOvi5NXQpWhfwXbYUZd21y2bjGhk0lAFYmPPX0PAKocnVNyNcVGIePMeie6AhHlmvwZZeAmGNTMAhxRfmIYYFZH4mbjSTw3etqAm3JvFIWSwkyDrMo2UVWsG1czuTJoM+7/rlqjecER01P4A2+m3NpqxhQtrgxr5YBxZXG5exdXNg/8o+GXJJCkft2U6wMTHjcpC/fbxm8pLWe6ZlIRiXSxnhQOQm9N4GsIgO51bRSahqiIDv695Ca+f7wMnCqxmIdDdwfm1OlybYzQS9tucIzdtO9SJPdoBDaPkmOIIpfwSOYeFyp6L/xjvJ0FnyIRs68+rcmpzfLKdkqRfUolyqJxjpEqSmmhjurJzbpjboSwcD1mkYi4tc+0DXL5x4nu5yaVaFVLa4L18gGG9bpjYmo8F7FUg7sLv24FwT5wbziNXTULwKe4bfc4EyjVtNWq/Vm+qBW4CmUV//1Mtc0g99rGFbPhBdCXJBtjXGitDiLntJTE7NEsmdDL90LwGFSHFvOn4z9J9YpLmkL6ff9wjkTCrNv4s8QQqaOHrU97AoFi5RW1UZEz1GtCuhEJpHIS2vZuY7i6hpIKp9R4TF5DEcDdgJoVONAlKN603CSK/dX2eIhI0hbH9LNXwZWE5aGgtMY/d5OyUjqEOD2QzF7AHgQmpGiepqN+MYyMN4ZhK1RaF83STjUtbFJl/fpCKC5xFEbn2yzhtTYHQLXrZXtMO5T0uU2T39fuiN77VuFYbC6kQde2Zg1DxVp9OB3aO2NQt2Gu4E/SFWYtwzkKXjgxx0h7uUmrP8fvYCOFePyU4iLZSDKg7+cx05ReQchRYQCjEwjMt7BXrtCT/B2/axOuE08KElXUHzPfTMqGJwpw1U5iBSwbCb0iDQkoaA0MmBGla8To8EIiDUsMm7MPSdQtgNwqrpSJhi1ABiVKTHKjC9s3J+CdWvtrxp762kxGwqTCbQkY6332hdxeFryNhzNDpaYemAK2oWacX8fjWIXLuXTzCAOzGZoQdcR8YwSDDMXWgtJoPH41NFAX0XZrpzcCJ+wTEbcgxYi3068gkV6J2UCe/39enx5NRfjsBT/6y5LPA6eQBjeAOneUCl16rAE/2u/PraIdActY+CYjdnW/aHEHm4IUpIe967lvI/VXGNSSy+h0Enk1ZvilyvQHCYvzhWj0a2iDep7dXZ/s/oAKYLqN41cSmolRQ9mjT4jrR4ZWDWFRh/W/d0Kt/Oq2c6MdrFtYGFjxpU1wriLr8XyJIxSOXMXzKHJWVav0SgolZO7WW1lQPw/Z+kDjZiFBvnbKiyQLKfKPZF8FzPUgBys/ssoro5teO06acBOrQj+sYtEn8ozHhuhhDaMw2emqkwlfV4YUjLVhnGVVedGJD51fKdltxZnuzGGXN4QXM0j8XDquMVJCtSGk1IOIsqTCx/713GaMnmkp1egKhqliCZK1XMsnHWpvvXcMn1wyhWavfjoM3uQuGTwM6NpES8rs1fAGem1ahgTeHeiIusk2emw21pEkQG5Nr1uKlN5lxk/YXFVKTlor2qER/9XIGzxZw7fpOi9wBw/vV3wRIRSyuH+9e7aKLvlyPe/ewyuApFdRRhfw4AUQ9433PpxmYCZrMYO3oE5TFcUo6aaL4Jq/6bzoH+z+99vdxErASpVaI8r6TS9Y8B02FamLOew40ZjONDSBsjoFBzEePeZy2aERKzQBg7sh18SX1sHZFaqxl5qiwRSfZBzxORM86gsirkFlx2O3WO+y39NyJjZI6tR8JvKZJ/9GXWmXOPsJ5WiLYiC6H9YIeX5KpAmmYFUC9eZguEo7DN1LbrlSsCaV5TfJBt2zYfOkRMQEaEb9Jysvfd5qE10aXQyEIejNquUIs9D650pxTXvzZXEA6zmSkArgMuymRSIUrR+ec9Ceigd/FZLwYjsLPdQM/ih5juCuA070GPitKSVdvb7AzP6KCWOxzF+9cwxwKa9756DczMHHYuugfPPDnt2timCUONWNtDHS7gUPz8cNtaL8FPG12hUeiaiF5HprJnkh52WLn/fw1GMoE4hucutOwM4QlmMrki8OiXL92V00bXRxxCGnzO6lFRVFbyr6hG+GbdHLtLidLGfTcXImIps2FoCISSVdjHSHkba+aB1nGrUrDdDYsiyAX/D0i2SwsIa3c1iJorvNz9btn3W7plAKfLRgpncYi0d4qdWGEHgX23d8m2xylmi30qdruzd27JM+Q62iAwLF8F9MA/hltfJ9J/KGSEeeD+pLb0ZLFRQQ+enViykG4QmGtGYD2CCxpbwX7lUSAiYSQkJBhR7CQlJbYhGuS1QBk29WH9ZgWaZjgdkAQkAUlAdwFSIZU5ZLIDrX5XlRSOliAaMxznm3Snu1i+R/5rBaaoNb6QfaaTceyfXOtFQGG3nz0Nqk9c8DBpssOgZIkiXSOn5QpLZFSiqdguuCJ9vREOfyFTx06p3vYsD4NTagwBKQObhbMRTGlMrzVXCMJ+J3TkHlkh5sDzKbp+ho/w4BcMjp4i0GvG0nxUz1ipMpEP2ZRkHzsmlzbjhqGkgLpAJINKgaTp6JvsT6BOUFM9bVtrdaupy3w8IAEkgAQAfK3nNQ+Yua99OajnfQxcQnT9o0qvwWP2P0dDim9vgWceU1KESjCpwxnyG1PdPE1+Lpip+9bOm74bhP/TDb92PMfu306AljlCcsfP+/gdggWpbby5Ua3u8cIpykLbRJXkzqU5wkO5ZbHQXxNcu6nd6DRCCy0d9dJ/SST7Xd4g+HAbpuq2IsZvVy4cCOE3J4kueLr/fL8EI0LO0/8YDHqTkLgPADdpnUrJxEkvfmGVn0n8Lf8EHkTpsQcj8mNpu58Hdrr3PVsapqyXjUEV0+3uvAhWBkTQyH2zI4p03thBf3EK/wbYb++c7E2rXmHnQ3cNgzcNPhkG7w7QLsfXd+79vLie1Mx9/0FTMnVXay5+xi3N+l2T0oNgyTJ1hncl2NRRy8Y2tdUD58K2+fs0RZCAdUl5eC8WaknFUWHBhfvL0iY39U/dmU0rpdvBy4kEMS7JPls8xZ6WwVKcRtXsOa/ReFcNO63RVnD6SCeeGZtm+4qJIp0itVVK8moSxmG4nlaInK65IP1dbGB3md9DWaMwU3voFKUD2DECTa+mI9bzdi2uqphnBdNMu1pYZqwwZZOn/Y6ANzfKiT50G34vOkwAesn1tsnt+0BJ48GehLtwfLic9GjuKnkqeaqJ8oetRM9+TCGPNGxFhmPReVf8qlLNZNPSZWUSuwpkxWOyiQL59ir1ceJ/rDCZGA/Zsoutm0kGxaYTD+/ao9h799SnR/JMwdWI6ZU4GiypTzkoNGnaMmuGLd6vPDCRPc5MAIjQynZtS4cYKvrpZkp7fH47uw5QqudHn8Jssu0Bbr9cDVUdrmiZ6w3W/Mv3HzFAhvto8ZJEcg7bJw8AWRFXsENaNh0JzHRfyYSHOSiqTCsclPdK+8h3OTcMU18eS4ZQ36og6Mmf7MG86/T2AvaozrvpU4B9J15jMfkcnrXi+89SsVE0lVGre2VlrcBMpkyUhZWjmjnAK12QyjXIYMMQCPXhbccMW19AMoMEp7qoioDXe5Zr/PBQaRKnZUtgpYs6+XPQDFy8PMR5F6hUEOnAoNQgOyCyCyp7kEDf2KyKKfNJ6wiLepwzYHwqKFI1ehYPT7iABktm64rqu7EBcJkX5zLMGwCDdcz9eh5Ah551Vg3G2W+YW5epOJHJU4J5Gh5mwYj5LkhlFRghPL9gbUBkDio7kPhuvp6WCWKTv0CYsbvPDCZMxG+Irs18n3jaKcrVwShkkAsddFo7TOb9EEL60EUw8xGknYrwQrdLCHekRE1R4epgIZiiGaeSi01Nc6fbojAeGYhcsMWJacXDKpeew7ikbgMDJLyDB4cnAEU1PexRYdULGgGSfTWTIaKTlfOiNbgQ8fDXSfLp++6ok0UXYm/7hFyxchgaXgExFtOzCZm4VNtY3RoVMhHHxBbLS2jomRlAKtyJa5Mws7bYTxGXLeox5/kl2jNARS0EUBNTzbk11sER436p+khrVtZ9ML60xjBhmqRrEsQeZov0+pCSl4Sn19ZDLGlTM/jBCGELuVhHVMHhO4BqRMsNCEIFKMn8gxZorkG1yJfFtuX1tCdDQ3JJDJhr5n2BTxc4D7MIdiE/FOg5ty3RBb4pNNRFoOmpRb4Ltc28LXXiVtgkaGdVn4wHgHOldlpkTu+0yBY+7TjSDgpHCuvsn9wUZr75gsYa4WcbzIixGq0Z6EjmvM2mD9KRCMEZ+LgGbSL9t3rcHbi0ib3TpUWmT65wie+yISqKdp0LngYSnKSM5pSV8GRNL8a/T3Rd6Po0x0KRS39OAKWQ3oz19RFljxU8BcgawS8aOAhcFA6/XpqYxYkksUsKlTpu9/KqOyqBZR7McqQcpfUy0c8twhoEa61FnssHHysDOm+UdZBeYNsL3+2d96Ray7MwzJaT5XpgX0duYS0MBcUe8TEzWHbQCDd6m5R+uQ+OuD/LeDbLXUVF1fyEZf5xUZ0bsLm1F/x0nfqURHaT4GGFNrs+Kz/fVpNQNJJm+4i23Uq7j9HKwIEoDM+f+JzcVPyTP2oBbQQcCD9qcdXXerUDFuo7YYcXcmWrpenWOk8HbE3wUP4EKRU7rYr8D5ovBgcELCq6ASiTyLo7o1+9cvgRKJ7nbjKXrZ0bweESE6q2oayXttMzrchvzY1S276sMwSesHJp8VrR+3fabM5ysJQVDc+kaJxtrhUHmvdb9vAcWFKnl1ni8Hp6RyFHz7v2ecdp2UtYh7oR7sLFh5u20791vKI1Onmxr5PC2w044LBaZXieBc7Jw26HeC2fj4DNq0XSaMmANSt+3QUJQgnmXdcoiCpa0fmSkYDKHP+ps7QJbQi56oVOAYTiMTgUmorKJpTo9fyioXO4IxIyqaOMB3evrJhP0jlsjZczJmWA6BP0J1U8cfJhlsPoztib2pMvNajulwxwDOLl6awMjLee7hhFjjCkVPeLorC0fbjt9LPOBZcX6ljD5SwY8mcE/M3Nk8dId0NvLUH0xpgqYHnBbnBFrtKSMw3io8PljshHLFyzPB1qsYvpFkAF/AjpSr8qXy2ETL+oR47uL6e+c+XTeOVus5MeLEM175RqmnbnUEUjFkVX9RPq15E7E5TUwrCRRNQC3ya8QFiY6/Un+qNIrmWZhRiQ3n41aFrFiCUJP1MSVsUcO8teYe9hI/lRpbHiKZZ78N5UQQcjIHpLnV+A+OvQo3TVdtSZ4hm8gmAJ+BjO36OPMN8GpNA9mQLlplG0rcbpOtYe1dZA6KWeywuwiJ5RLpRGbYF4zuwR9uC2rpnruA7UDRsve9t4Avt07dpaDaB1NUAoJg4JxaKtKFLibtlranUm/k0P4mxu2oCaFwbWMiaMqsDurZT+C27T31JytMdfYxig0rjlc4h5V8B2vM8KAzLF76uMoaWYgnxcnrZ5EsqEbwYKd5nU+mqV8uHEFhj2jqCprtESTVjKzcxFLHzvxFwoFtsei+rrsrloqnIOMei1IGLcLT3LmAaNqEx1kbURkauX3XglFUnYt7RsZ8U2E9JObYf343DNif8oYsIBaGqe259nTr4Y/+VrDeg/nLdGEfhxXWRyJzGLTQs5i6xukDmwC1t4yYBizcZw9swLnbOXp7zs8RaLCSP3Y+6oARJKKJ7qzkjmbIfzLHIW7gPk2zYX5/vdHkTq6wJUGBJtdCtOmFeBi4SiWxzZXpdQ5QScuRRVIrO7o/r4rUm/IugjLAG4KuUXG2cokGTxJdknrwfeKCYw2VHH7RH52sKPzp10EI/seziRNe63ZqsUV9S1+e4BWDVqPsrEbwzGk2KwQdIILfWU9+heGRANv8LY3tQizpQI38pEHUaUElwedrMDSf227RB5m9dIjJ/L3aZYoStFMYJON+X90FtJE9/+7i5b+xpl90afy31xwb2zWoH9vV+07ZLkyqy43SgBBgqtumNw41VFXrdsnDsmRrW4LFCe6faGnl0NlpRcZ1e1lqwRYneC8CjQW9Hccq3mZMi1P6tIF4hy22n3VpWjkm5CukElXMvFovjy3mS+O6si3dQOIVwXN7knqeQlxWWDS9ceW7p80ajKd3EgOBGR81m73HVM98SO2wQJKkVimHDpAkGmqsNZdFVfLK6+Q2eTELQKoPnEjCNGU9SHVp2AuFds7sNKlsP0gAGU/wQk7mkQQ4+q0S9IxLR03K4zvauPN6FN1EzbVNbFkQQFOmkbjvB661y8RMPDbAKb0poAVu9i0dO/XOO5565tF0ySTM6Ta0CRLhBatFVJkbUWE1o0hsHmEjefpK1Di0Qb8GnClgM9VYTdAqdFou2025CX9hBOKJKzjjdbbeaxTRgBbIpqaBgNTLXKpaB8bDGgKM9dXbh6NXFhpxhe101qXJBccDVBiXaLQytRoWoa95T5ZY8dcZQXCek5eaHuwDCG6BhqGbmxcwcDtVSZT9e2VX9b+Vo7vyEAc07OBj3joKuFwefT4Ddn4ca4RRcX+yNGyaWEa9gbm0iNOBenJF5j7cyFETkpK03ehC/VNJLy7b67uk8vUlwaV/TUxraHsRd2TFhAQOWKESdtjCRnDDWjxKc2UgRy6YiSuHMomEpRznkaluymaOJ04tI4e5AOJ4fbFrlCZkvuOS8g2QpICj1FZNmxpYOILU5akuYONvgi5/VvSJqH5O/z44euyQdiisPc17EhkZQ+n5cQVk2TPJgybeZFF0arIi/VUg4OSIHSTy92wLkFssHcls4pHH4e0De3QTJ1w8uugumAyloLiWy0PzO0eLMNomvPEfRMyhia/d4Fc04p/7tlD1fBgm/ZTtsv7duZOnKtqJiJ3eKliCXhH+nvDG5T/RdUQNqN0Qc3Q+2siRN9z9gP3YIWxBMR8uTqh7SraRHVm1VI5PH/rF4HCm5ro/e3DK4sjGcvZHMW+dk5Z2FUmgsOwWMBbJgcLuZ6pJBuf9j0ncunGCa3xQW57sJG7fXELeH+PMRvQsthMDXsG93Kto83jHBjLuA7Nl2Aba5YpDCAXS6MzpDWPAR2btL14s+Y08BnPsVUi+KErDyrNbYdmMV9UJDGt5YZklkf+6yBS0RmUDYEQwjPZjRmbHx0QkR0SMYOtL946knqJDiq8kGwNHkcYSF6N9vMhfOhQwcpv/A6uM4/qtjU9EZTkTunILtzdmoMBxvgF4XkQXH90T/Td8HlJXLk9ejFL5Dqu6+dbXuwMr6CCaAWzGDvFlQhWozGCkjazpOpSmnzGX0UpLp6RtUXL36wIadb8+RLB0KaCzHuRRvpTrFglXbr+zVrIuJaiItkzNAGGufYgsyZKhgVw4RgUTn4lwPYde2eE9dvgaY8ERGNFe3aLedWgB7niJLuw7OUgcdKACram3apqmfunuKPVeu1kGaYtNGk4en2pmEfXh7aZ00ZSlbf+b3OxLKZ04qhh6+4BN5vfvvbB7KuNTBo9qhasKLcqhTURSgYEDgkCjyk+awRGYbp9dVVDol4uvUr1PweIcyuH0C60MGwlvu2DGzCp/wl+eqP8qJccDmpK+RWT+E0NSB0UhqQW4O+YhbaVTyfB4Clwclmp9czY4gtC8QeBC9OHzqbJIJlo710JFukHvUx5LRA57R6lJhAMaBWVPu8psYx2PMgCIESzLJWDPuhNeL8bFE4qVS8iIKVWRViy1XmTjNVrzNY1fNVa/tvzzAQz+kb0xic0HTY1bMj66q18bzWJFv+Fi8qnZkVnZqRxgx1snZgFkzbtNZPaa4InSTZDbnJ/GRjbF05Z/SWxZJcXE0LnFGTKlfbnP/o2Nmt6cnvukXUJKP66ZEbdeW4HE4P1FQLtN5c1bUqiG4fMcV9oUeJtopaEFHXEaa6JM1wIIsl1c0+socrXeEa0kpzxKsCJgcrib2nTdLP9oGbIIgutcZNqXUWB0c97ocTySw/ObTPRad9OAQidJdDqpwCa80Kib75MM530GXdzLy42DWqRqEJVsGU2fEVRXtubbOvtzwyTyRvqS0bXyYmvp+Oo8sOmxWfBvro1Sg3wIC0ZLQLtQu1Cm8XGfraIjd8jC985k3vqKO76JLImXjpPKfze6JfN+lO55ld4UzvqGUyNfHQSfNVwWnhgsSP6R86sXrVY6U/iid9rb5CpOSdLWTVGz0dvf5fUn5wtemZfrhoOXzOGxEYuAL1XrBIrWgtFjIkbJfV1HvujfZ8hG9r3hH5qY4nZMw84e3E0YiqnXg7eSL/LY0+4UqeG7Umn1BbNn46NvEzskTYOcE1voGPt49+X+dSGIjNwZ9KvJ14K+l2coW9NgN/fvID32PJ+7rDUG/b28cjbDo+MP2QHTLhhmt2G9JaA6AULkmFMqs4jDKsgYw1rsygppoSqfeMK1mXm23EqfkHrWryIThho/DqPQ+5+U57CavzrMceNIGYEahZgcSvecC2vrgQV5o0F6EEew0BL1FmPnI+jVFx8MlNBlq9+EQuhov0Naw5x7mFhDhg6pjS7NyTp45riDJJU2lZssXkpw3JB7RfcfqpRH1q3G8qMgyuJXU7XsEqf8L0XT3fohwe7Wg39rCRWyYj24JT4iISzbQuuETwkSMCtJCZysQ6tcaERvr2tBUuCGBaSa6xO71d7Hax28VuF/vpwht+qoRzR7TEXWIDCDhYo1oIK3BHdMR8CEgwc60zIvlcehNaLBJr4dHLchxKvvnAwK5Y4Pl+gSD2Ehk9VGOzoiZmTe3lG5r4Aeeca9gThQl8NN+nrFbWUkuxbuNIMF/YfZoUqWufcZvj5hwxJJ/bM19oQBSuwAfyhh6/l7g8gLKPIr+V0nRzBoHWzu6yacSSeCDpIJwKluLj12X5mfkwgI1xEOxS8ZGdW48FY8a8aQBx5OMd9NOlQIJiILk4vGv/KWFCMWJsJx4LJEmnXTuxVeEpU3UTdIupNg6JI7QJXMLcdoWDdLngCSIpu4aE9KuCjB5yWFpkK961ODapxoCTdU2fCOPWaruUCP9KRudSRnKCjIq15pViXN5zZ697hGaze+hM2T1wZrW779Y+Xjzninuu+D33QXddUcAXHGMD+d/3vTBInNJ0bnVudg5M/755d3a5kApQ0Ck/w6M4fBFRU9z2k7hYQzCuUyQSlpTY47TX6ygiPjSqKb0xKOQdcWlz1Yfwo3cg/JH+zyDUw607fCi5l1nOpl5jQGN9cHobn6gjhx7wH2sPIh4ThthIfw5mEfsldb0g4ENE3vT/bklBqShETSxqLjmczcKeXZi4YPJKhZxTCs6aXQAKoqHY8GjMGGG7lLcrOmLGiZUMjX4ESCZuv/g81Qvs0cSXC9qJRSWZ6qPnvxAeA6j4XnGQkDJYBcJXpK8dAXZsAZduy34b6CJGHXoYLtl9IrtWvFIO0m25eNKXePElLr7EhZfbNqvmcXPtsKt7zfVA0h+VP1qsZdp8OQ9afLnRAy44tTNVYaO772Pu0+oOY4IFeSGq6Va7BrKxi0i5d6GN2tcDOjhmFCcTO0lgtzeEDrwhlj66ZpdHKEk/I5dOFNhaEeNrPye7PveZYl1z6QqRMwKJYdAAhi5YHeTmopY1gSg3+XDu2cgw57TcVB1WdDtauMj8UjWTdiDP7SyDdK7g/DwnBEEnf7fqgr0eHK0CZL6B37AZUtZxmbLVNDh+KmMwzcioNp02BDa1XaVgoKyV7th2k9A62kwZ75ImHd58AqwY5+d3lRlG9pzckcKXvLBbtsJqCC6885rbqufII17ZkGzmWz9Vsq2AjritwWfsaHyAjwiQYvKpheYe0tvGt3z+e+zzy/nLAUjFfTY4yQ88/3ta84N334YYPg04aXnFcmpCx8VivdChMCzgtXdZWfucK9jP8gNby/y90MSO3BjI6cpnAwCCQBGgo5MgUZsCI3hJRSoI4rMKhLDI3I78RgJOnCc/qb+iioSyzE8nlqKUPSV/IUO/sob5jrhXkRcVxeegOFxNIoieCyWR63uzdIJ3qlldgQJvu2PRLBfdkrgvr+GpMaU+D+U/QLUp49FS6sPbyMNYrwIKr5zQ04tFFIiyh88dJyn9Cn5R9Bf108VCJa/6GSqonzRWgwu+qlWf1eDSV+3DF9tDoY/Rs1xhRNgcufaIKQHgkSYNX314CtiPP+D45IuVPDV8gfUzv8WAXE1p1u7oiuqLOj9/UedHmXwd+tb8zL9xU2n6x/j10ojWHEERTUKab2cjWu8MzsMDisKaIF7Tx+Lsm4SjNW/ZmMkBXxvK1xdvdmyNYl6UESw51s/AwzgCsmBy/vBFf11z+o27bpZcgLwv5jzQ93L/u+obXjXNVIS3J2/cjnLFzTNWEoW4CkeYe0GsXwc3nQs8hrCjB7Hzu0dR2Cs9mHlI+sNxfjojJWfse9axU0ms8s78XeWcn/jdB2BkhOE48WQxiIUzCpW3QpedKuddD6ypiXv2u3UGx90xoNJXKACDG8W5b1FpJAToJzdFELuoIqPbZhqtF82k+tBUHrUZ8Xquin0RONHEltKEuVZG4u0ViVezSNLFeYmJB3qFAsYBNDYwhCV57gSU7ZJaER9ZLVzxwFD19OD44wQzSghUGDGK3+45LjWqasbBetWMonWsWZqOYC0nWdGsYnVJhQsJlkE1mCqv4faWM4EaC1ziZtwAWav7VT3iXpMNGS95gNz0fV96d29BJQgRzyl9L30le4flCAnuSeLqJjDJa/Lg/MNdiCtuXlmbvrl2deEIwWUI8Zl0gexlJjjnd6yYW5q2HmL2TDe1l8Y+CfbS+S1yYol6sLAg54PQt0CgrtcVlStrOXd+zZfh8Manz1ligQu+ncxs+VSiLcMzzY5jvjybOSRZhvKnu3chwvmCsE/7+oKHFg/DYZg5O2KkPCQ5wkG1PFMPGxU5f1PT60wmkr/ULQFfe/fMIlNmBk4WpEW8zd0nHTxgy62QAkQp6j5Ztg8mnu+pLvNYiR6Cj73W4g+cfYRPMygNcAyfItahmlbl8xlgqqNnb8uv/OSjXsCOjKjP17eGwWuJdEJo4jUd+YRHYsN3tq5lfi5m++IL8nNWY0pcepxtnaCy7/oaxLN6b/oa+I4Hj2dvjZ82oBWZ+np/0Bx7We7lxePzkNJWgXoQah9mYFdVQdnUBN+AQKv7GP26oZHTHH9cEMMJ8INy5bsrMQ2Jhq9kdMo0BeX+aRuDoOanabCc9XFwnPwpkWmsmdpfpIVZtno/5JF2xY+5r2YShjkKcrIRiAl2hoLqgpctsnZwZb+MifOcdGwvEQTmmjQDcooEGH4Q0Ojp2/AXUTb0RwEJEBvJkQFQ4S7HSEqb6DIio3pWVRhpnKNMimzaRbaLbBdpMo3ItsB9e4loXEq5SXuNKrr5YoSau4n1PgUTnlvMXLc6C6fqVDZadQJrqAGXLoyzp02OKSsIr8ZULzO5FWOJ7LsguhuVTASCftpGmxuLUkhNMlFcgpytNt4QCl/JtDatxtQp3R9Nb74vBH6ucYNz+eVWnfvWPUqZFrKzC5n1buyxeiBBd7WnbcepoA3N5zy28lJW5yqisYmFN+PaAfwNREF7Ogz/lxzSSw5oad8/ju75ko76FqtwlQwtSB6rmA7wcC/0NvGIq47r69ipbpi2uqkXqLRBbNQ+KG3HhA3kS6IdYgxyAYH+neLXKe8deCnacbHjSsfV6Bpm7FOtczrWesvxGF+vM8l6eON3O4FwB3JzYIkcNpbIUWMJHGte5oojhq79c4B4i5ghFZFEmac5bgGpZMKCoNmf7k82t0q2cZJdLRacd9BxKA90PBikdhywPf8vAybqK/qEKHE7R2aGJOco9CbSo9cxW26Vs/P6/JNOSYdWbhcl9vFHyTXhlv7K7XdeLZt3SKUhLL4Mm7RFAecmNNI/LNu8e4uEP3qDupFjiKMtLhYW4EZBn4YqOurI6W/ucEQ7F6ZCDs2+Sc+4PwQEuexL5YcAOmjlqY845/BAOz+DbZEIAmjoFL8UlKgaiWjTGJoHlM+rBtV0f5Vt6Tphn+agyOiZfH/ap7QMW/HRBnGteVAGXAlVwSR8ZlW9Vse4dtnkVQQLT6kgJ9i5Uz5TRUcQCytuNXPnd8kPqcspSAMwyUTOCfXAxk6CR2H+kfm0KOUHKsFCn+2iNUkpFyf5GMwXNSSWmIUJqEu0+bevl3pmHyDUgfLoqzndOLjtoPNZTDe5FuNdX3XIOohpmpkQc/9tR1lp2eAHuIyYZQTCkdwb4MwJIY1ztgHIRejbtgbaC7B1SlGPe4519fxjDMuKCS3pkAfo6I5e253d2VE3GutS0SFq0NsYYBiKuGVd1fz59+QClDh3dQdoGiktdnZ4q16QfyNmphl57w+LdisXhZGg6h9uA0o3YL6GwDbbiQdgUF+9yLDVASthAj75sEkJZVI/BUMKVFwO3X0ypunAbsCbvm+xZk4MzC1bDVo6fO2ExKeAJFAC6J1Z5agRJByHZxBDOLixHUSUmJv1KMDyFLnDyVbfKpUKxx02DwVA8r5HDrozJ+oNZAe7bRA06RQH2PHSQsQR/Yn2vBqBC2Nqs/AUiCzscCXs8W01WgmkZWk+6bjt9hW+/bEl2LmwSM/NPNO++7BIP7qOh5JCWmAxNq+BtTyUs0IpNqRsGsbMsrQPfDkR/Il1puQtQrehpS/r0JtBd9ahVImLrUHHhIkML4TXAtkCJZA4toBL5ecHZPgC0TCj0HWH1Cg0TQsWpN0GOXRZ8dJIBbGe5MUTiwW8ib1Xa9gvuXC6q/KaglRiRV30sQ5DTe/FswnnFauBpD6kMz1p/6rzXVLcn9z7mr1WLRpE68K2kssr9unL7d5G5IJ3C5FqWbPNlpIGEh9xu/E1a+pqX3j+A57MfcJ9D5OoEFwezsBIHizgfk/ztJdJ+27U99Z1xw01yHvU9mF0Fx4Xp/P3WF9986joLfBdkGlf1ALpVvnZSUJ1H2snbCe8kHCJFGHwVSbaeu9XmUzM3Y3HRLU//2YaXS2HrP7enHwSo+z53NUsTm/sZXHGRxbHthJkm8t7+qi6K3hwJqtu+KkF0ccFC4y1SEyYfJ1ZKlY9tu8Yq/Lq5WVXLTIzLlNnIG5fJ7aqired8Am3I8306/ollnATsyQgKgN5DDhLW+yTIAqObWOfTkqLUaGwlmH8UQZL7g6frPgHEVde9qvt7rl4f22ollZCWwkJQp7vzqQyB9bYI+9KkB2+mVRiP9/usJc7xFvPjyXaBqlxgBFIRkyeW9dyU80Q4Q+Z4PCJHQF4i0k5Zghk5y1e+m2gpgdiumDSzjS7RuWfjDoDEXcbmdRKhLi0u2jTKSY0aiNoCXQSwfTwFmJGsBMOCljtyp7lDTwUpMgXWyHjI/+iO3wot+IrqwBTQB2Xy/uTI5J1kem3Qv4FvKQW83n+tXIY89fCFnJprnHfJheKMh0B/M3n8m/ATX4/uxllJd4qyE75UyRBtrbY1cX1Ow/v9xW77tzbcefBBJhenMNrD46Jca4YbN5ULnl1HWSBAA4wyZNQsgFiV7jTUvB77QjZUYwwPHGrWd6f64Faon6qW4Kf6hWA9NtgEwZuXTtnkiwNzN3rxPdOv1xbwiAT1wapEcAwJDmIWsGff7twdXlFj3sGVnmT3p42dgX86uk2eB+uLxYCstNP/yxzsWE6MMHLJQ4Uxqe59EgoY8JVANyiflxhpYgPkG7q243NtjGTustvd0MWJMPp/I7lwvzJxRuwkS0j/Z+ad6Ee7F9VbubgP9TFAbHIo6JSHu0z7Ii6O+EsjYQ1ZLhD3WtKmroK94uf/s9oEpx6x2dWGj4O1SMl/X+RaH60iwyL8gGKpkfJL+USXh/owyhFDJxXIUzuRlia7bAvxeapdY9hT/uLTFBGwdWEDoeQBnj4rgAWlOjIzccU1wITf8sHy3NUdSIDebaBT9/5ME2FnNrHs6f24XINNKwx4+zOBtwcuYGsMDTcfET/zIDs1ohh5xcgb5eCT+K7ppD/NV2rf5ZLQEGJ6To0rZawThMLaemrOaIWsF9QAw04md8qM47eEDJOf6KAIwokngRN42DB6Ppp1InyqBVxiQkkhgElQTCR9P9daEasl3aYdSINsSY5CGXWokwtEMtZsdAhKRtT+XTSSewom8yPXnqe23XVuUe7QMGk/ulKFhJ49fke2nV4VEEjHZC4nHEnj3+O0twMpiCYOWh4A6rslLmlE2eFei1Kp6bNI3jaSZGEa5jG/B4FBUeJ+aFG9aShtIEQwebK4qPA2g+8DhDs28H1uZ++UPkhSmXlY+UHl8qHLRUUGP4SIL7A+ObQuIB7VEVFeit4pc6GUOjpuuhsam2nJdZh/Tj9a8UDKLeyreJw1SxQLhpGXgLEpo1H8hfSzw5misBAHQwm9QYaNPdMDoqIzjbvnywkTRvCroihog6o8d2rt62ixYzSUgGo1YqC4r0PXCdvKVhGssniK3nirdSy3T+0dunGLzH/KbF2DVpd0/6udLZu3ITpbpmqyqacc+p7oeqjU3+4akhO/aPG4+zhF0nh4/wYf/EJ7zsivCeU3wyx1MP2jUhmjpPX6OGBMzTrkrr9+c/kQzLWS/aQlGnJVlKAjCIHd4vDO76on1AJPPd559EgY/ZFRfiBviPKnA2Kz16Af+4EuIpgjsZK+HhgbIhD6OuPixKHX0bhx06qRmfd7IwOt9Y9UCRTg4xyUfz9hAnFfDeSrvEyE1xfp8WulVQQJ91ar2WidBTFOkwb3v/UTGiXiQX7ldxO5xP2EOEvuN3lXku+vIgpZMosgST/+gSZkFD/nIeZV+FuVzU0Lx3SjCbKTPyQWQFxaRSyRlUVbUwLC72nKjqv+imBnZZ5CGEspKexpMOwkcZjeqkBaKq4VFc1EJTPz7Ai2uXGmjQnEAEQ4gIrqgnO3jVFRLfIuTUELvkK8kP5eDoiKpJT5kiQwi4k/LR7cs3YkMDR3CHwyIYhDFC43R6h2TKphfmtE+nriiqvooEsXQi4aBjWUpiZ5TPxoaJxIAI12ayVO3L9VGnbQr7pf/zo3NUYW4K5vxnNxwExqOIGsTvEJgdXV5G5Hr07hckhPuCDUz82+gOlYmRDs1IAuTxQ5PQ3RMfVdup4TXZjY/35qUY61UMYSLlAFjYl9NuxuEnWDk1KEgOgBqYntzKtDGDRUqrGrXJR4q1vdCbe7qLvXozlMZFRn6KeKvhUQXa1tH5rBDUWeA5d+Jg4O5DNt88SW1mVpW9lstNmxkHgGYBjwyeo7xu7v9nDsgdVKFmeKEjJEP//6iDEjNTkqR0Rvp6yVzzNotBRXMK6KBRdj0GSv6hO+LH7MhD5IzzzdroWbnp4kJrYl41VRYer2ymAH+lucR8mvFRJ9dIQh6Yjjm1gjmg1QSbcREEJ9xSR2lYpRITj2KsRDgdDj3a+IRPqNRnZEZl8du4fhEnqWdurTWfLBZ7T/cUlGx9A40KBOOqEbOPGhWQp5WzcctKfszcsFppup5brtHsKpLX8FXZPbWqw5X2TODAOdrVEVELO9uwDNieX33pVTasdE0nxgbZotpwGAFSePEg0yEQdSXmN17Ny5azt1lju0h6zSa2ZDNvH9mBJDxNGqM8ZYlrCgTf2Lzgswi1h3XpCdTQfTWitleksW7b17IU1P5g75fS5U+kFGWwRLF0UCi4nRAObmQV5T/5FHqWIA5X99QHYK0iJEVPmYcrtBDeDoJ4e24V13n4paOlDAwjPQrQFIgHgvG3gHLQTdgsYbZoYKoRnZI42K045d+ClKG+rVeeGoohGo8MRnXL+ZhftRFS6TwRwz8Iin0IIDcUIa/hXg1KCDPbcCdK/5k6SzZDxiixxeWQLnlB8xq0hYdTAWGGtQkJLgHkVENmM198JOLQ2XNzLg3NRGpzdHeCAFh2CoIrabPCp1gRobuFT2RTQ3MGn0gnQnPAp/kgQFmA1VuHtD7sqsKZCaiLMDXPY82Nw4srN850WyA48GCD5Ib/Kv/ki/ed8MYf1u197QHcemhy7Id+5hGw70Nk5mIxt6O4ssl1JGOBcS9TfQzv2NZ/JruZrP1bi+8Ke5m+G7dj79qLAk9wyoTWRMSMawJ3/8NDS0XrTbmEt0qCN1OPtKqEvyzbPOGK6tI3FfNozKcHbRm+B1bhhqQwdvaktpqZGRrlx1BtYYXyNVC6Sd3bPB1v0cNdigfbie9lpVr5paN9KXXj6WyQYjqfQF7dmyqrO2pl7FL6td/UKlBmAlKDqBIFNe6ZY4BF0secv+fjZpsFJyg3a31GZgMJkbGq2uckBnvbp9z/AphJ8sb7t4hTb1W540nyM4bF6qI/oFdIFXVV2iqhC+LZg5K+GneVobeCeola92tY1xSH9FUm6TVCMuWxACZ9SQ1fs9rkvfSJYF1zkmdqqRW4ZtQ3aBn/usFinntZgfjoxag17/rJ6P5cs0tYDkAECM6OOto/dActBXFa6HYSGOPpbgtg9AbRPGprXhedpQo+t4M+C/8DaV4Uf1eOatmBbsC3YFlQiYJ32rdUiIsPiIzabEzfZ66zWcbiy0O4/GFH5Ub9SqLUCdgFkOiCTg8wAZPoB7ZQ8camcaonb0aOqJWoZyEWJERB5n8MRakDjVbiaPWsCeWCPh+4SwwzE6UkgT3DjAOcOAcsjfImjHieSUKoHGawKU7tv6iyeGJ+IwiPIE/dEHQkwGG0PYTrQH3IhyokZ60U/VFlAmE+pffdg18ojQ6ll6AXLtIS56/PXh8PiR4RbzUiZrZvhowQXWTdhT6Ji51S/WGRwNqub200S6YSXE87JFTorBAw0el2eiSJqAR+WeK4ScxzbgeAeD8oHDa/vvYgWNdWal5bWLuTJ5yyaS6XM4Gc1jDDjIDNn+Suk8d+4wHNjHNtjI+3uTWtVMNyjycw9TZvKwvVsOFhPDrEaJDUcqpx7hXXMshuiypIKxorXdMabtMDfuW8FMuEiRS6eMLDf81pH5G6BgGeOyHOPvw0YAfgXO6ao8N3UBpX6Z5Uo11nVOoT+xyiE8bxVT7l04EVVhR8jt13nH3R/5aaKlbLPBcrV6uaKO/0cpu/pByVy3KXLtK4Zx/Om3X7NzymALaAQf00qD9acdb7Xea52nljFM5lprgUrs8gU7i7Vmze/Bufh3IzwZ/lIlyfufCoK85WoppwtIfXJAR/Mg7GGSytAIUehE7zlF1kBiy3b4Ompc4PNlqoZUnIdBHaB39jgt92Jweu37ZnFAQ4TKAKFSuGoBK6y+QPfp9bSiDKvGCGMUqSHrvUi42YfgkCPNxy+W4EkC8pOO6m/AEwtuCu5vpGFsJcupQtdWNqAe2rcThVxAcIs7PIGzAlmPyF/q6kcBehKxBfjWY1aURKu3WceJl9nZHv0DhEF/xXLVAVLSCLv5jkxlYpdm1+f+X5vyxcVEk/bYcugH8Ddw2/Ex7/fOIor/5rVq3ipKMkFpylvDompQrPcIcP+r8LCdt3O9DPpgV8GlsZxZVeWv8F5a4wHASDb3iHl5/SvaMpZfzyKumX19N47WScS95GOnkEo+3E8jgYhLl3nSxlhwmPojk4o9mz8UFwLpo7bVSVqGNoiqdtyRpNnd33m+kp90V+EgfGM1A9qydAr+tqLLXFb0IherIQaEfjqgSKvmibnrVMQKY2PnSSauky9+0lYaJYUEwJwm6y+LhMIWZjb/l4aeydwmdJvAkTszSnaN2x/TAgfFIXCV5zMFcxzGyOmXgv0Qboxv4Z2QRgJepWK+o07bCOh/oAu66VvxuYC8dVhllD8cy609R5Bu1ln+BuzVXfPUft7zKPSerSueA+FX2Ix8ltc768WDXBv4lCps92HsO/L65+Zkw98hoIo6edEsuuA/7Vzq0FOW80dWCR7C0F9TVRrpgjTKC9VY62gI3Kvo38W2EZvvVi6SED3eTPh3+2IHupDbpkHFgZQj2br4YW7Ju9JBDcmDEKnTQGBIi98EALfI8iwQRynOzbpa9eO1HePpiqaSeElHHH5mt9MNWFhTJRy82MqM3rm99jj5Pryq5fh8MuYk0rKnPJBJZWaZ6jFWfZkxsdhsug4OVA7EhTKb584rMnBw8e4IO2N3+gYtgXIwZ0DLSZ5EKkeYGzdaEo2iORVxsI36l6qsXf5nkCpUExPceXfzCmEMlEewkTsGbhg5uHienpirD0U9Yp45iKPGld3CISL9R4CxeQmRECqfRQwZf6D2w2D5vkAL5askDEdCSO7eePa9MwT73+B0hELaNnfSMlv3hP9EtDuc0rtj97Ylh9ei45on/SoJynqpp9PfeDnyQ8TVKWtMrK0fni0IZtb1K8xLjfrokyFzDbORHeclKeneceL6765NDrJRrpzUydXbp1hnP7zpHH7AhkGI7BpSz+CY0YPtFPMl1mV7+k8m5fX9zwP3T4+rKFPe8MCt86lbfCuwDiCj7uF1B72L8bHH3ikZQXoc+g86DvCzXvge+s2K8QoyOEa1vfvZj02nV6UKy/DUBkqqw9VIUYYQYEtQ9FSM9PMUZGy/vchn4iqfL737Dg0KJLtsXcGnusIVvwUsJX9/g72SJa3kizdqoLYjQIYFrBi6RunDsQwa7aMFfjJS926qHLDXrciO0y05vwaOYY0pyIg0vw9Nxx9W2i80B8pjS9hkUvE0eRzaKKgivw3VUu9RTr5D7SIt0hqSpqF1qkj4zBZPnAlVc4uwI/YAqdWiMrVtT7WVRIkfLHCGYi874pflUsrbBoGUD2lnQeYmNiPsHM1TBPgevzupjGbfCcIQQ/HvzKxVZossY9sZb22LZM+BvdMy0ozd6tf0KMKV8GT+IEIjuDhV0OL3oKFpmk54UYAo6QEA/SCW8L5UQvHtkhUwI5tAv4yDIm5KoNVZ66ofnJEE1d15JlPFGPBme6ulCcuN1ag28hpnXm68t9lJgFvudrjnMsJKrG9xiMhYijD4yKWZt1jzxLmTE0aQLnIfq63++xBUY8DR64ieY5ne5ZnwshEIce0fJ3WE2FX5a6Rp3iyJ33xxMnZ4itgaDbSqBrPzJXkXC7KTefKOcmVkqnEJmESpNZWK7D7KNvOTKTEcUbvKIYjQ5cVjGpQ9+dQwO5QGvJp+k53lUc6ITwDTW7a6BvXLV18NHFxsXD6o4Lrs3zB3YZuNmevETCI24TBUJ25K4F5Zp+s4CfCGfxYx0FtH+KzcA8+pnZHWqWNohxHUGnA+SqAuuIPzeqd8EhdDY/VNX+yxE0V0YXs3Cu6ACFSSQvTGNaR8a43bXFsx3DFkOxz6Lo9VEsEUPR9o+cw5aRbZjJf/pRPY9caGep0oNNAyxWdX9WnNuBl95oZixAT9UTbYeabOloz/ejizlZDRyN17Xdc3v1FaxfOWx85EROoYZAcGJBt8VPBLBaS+DMPd8Df1YLnTuOniEGNFkCmPxjBod+XDPjVlsnYV9bL9nP5TfB5wGVMF9ZJM49r3G/mphHNMVh2umSbOrusf/cNdLixPAGF/uLS5gJFFw4nDRHlXAri6AlTYKl3/fxmE2MSN1JtXS00getidPiyGQT93mk8mYvRFVifHo74ksUeKCAHJ3g+D+7i771j7B/jS0dIUfuGFlcFw8LZM7vTVqjdZW8qJqRCw5k5aRwcE5Ld9soxompwk2+kBIfHJhLaPZJxersShbG8spwzcPxpE8iN0OE97F7OBLVFbuW6D+X1aSJd9xgY06tPo8BTkj/JVC1WuszUn6iYGLUb91u+/fq3g8DzytWqpYTrOojpNVQ7NR/cT9m1mylhd916QU76V9c7mJjEnL1YfkEDya6HZNQh6TB3+CT7UGKItkzimsYjE6BobXjghdFy7QWKtTIh0RxJiiGvK/24t/i+yBWUqg9sDRgnDcCIlWWxtqawVrF0Cy6gNirjO4Kqy9ToPWPqboLXlL4VNomhD/WWlcdERH6LK8rpRh9MzBFV9hhqtVCAFnJzEzlJ3cZ12jtyAuBx4tFUZj6v6HqJ628KCmBZnOVX3txUiMlGyrU4v9aU72FA0dBEOKs/J1eossjBFBgDiiKNA5gE+ePUOMaLxiJfKbJqjUfp2oa2/pUXHJHfNezmEKqwnsDsLSruBE3pl/zdZ1IT4IbaV/qSUT3WH5cMowsF2S4Z6hAmBPreQWuaDOxXaaXr1/HNj/7iMXsaPY/nlOngraGbIkAM8OmAMt5YrfZr+ECoQhDMeb4LlmLx4RIk608HnK0HucFdXvbg3cOROsUd0xmQoDpm9QtjkV4wGdBzxztHrUbaM+M8K1WhkUHUVuhqX45wqSovktNzCyg1TUxGYM4UEtKhk8p6HZph79MJG3WEx42a2Mw8CkwL1qhrmLm5icHEaw8jmRWkqm1c9Oyns8htFyuCqwA0CHduE648X0K5xpXd9Eqv0oiI+jawV7WcuLR+SJ0xk4JNijWjC2Vdtd5mc2hxOsHhF0bHEKaX4Pm9L2cuFHwVi5T5VUd8aLDsAWyBrThs+4Rx8BcJLntXoPtoV8ZqXAFhYLmWSc0g00s1EKGnOko1BHd0yY4q3xt6dnhkYizaldbV91lLm220wmu4UEV3U7XqjJCrX/YK0RrusXblsJSHUok15+J4xAj5wR70MykF+tFaBnicAdLz6NxTpMbSyPDVOszT1nNCLmdP7i+cpQgbuqDZg8vJTlvKydkoReFn5jw4VXMwdQKWn8Eg0VNLLjfoqRij6Vldzw70956mf57w9eUJhtO5XjLt1Q1bui1yQlk+dVhA945wqqV8DUHHc0rvhCTtrr2yI9yt10Z1qb5b7WlPo3FgrmEVnHxE8J9QSOrnMP8/ORQmjYvIkVH6L/+I7AjMCNMCyUijUvTeYVqpcD9oVIHGn0o0yEnSaEiz8OTDk0oYTjYmhSWS0Ggb0hAtNzV2h9xzsZgHvTZfzWIXDxFb410E+j0TY3n5RU5iKo00AJ0wjJ+YwyekODV/Ks/QEMquQllPzcde1XPgxyDTYyDTWKDvMeqEMKni7cP9/5ra7ztqHmOL2SflI/uj5lLuKsa3ojCtRuUJkB8dPGk9s11wkoLPuK5Qb+LleulkB9NKjhbXfxunMXL9vewYhXJive6toEhT/f0MC0HhdqCYG9h1sQRqA42k/FS96qzpQtLlTDVSvlhQrOHvY1P644mS3fSgjQn0o9w3dGaEVYPiYTba2lYT/34mqeJWDMnOE+UEYk0OlAWWLcBveguXYkGtP1ZZukQ7w+6jgDdi2COJCRbhy66Ecws4vPuonKrvlhwaYD+Y4tXKZ3yn6PF7jAuVJGDVnITPLpWR2Su3IWN6XDn2sp4SqroK3WJ3bNrOCHtsrly9qqaZjjV2sv6EKWZcZEVCx23Qi8uWq8Z8E+mFqspTM+flaKqd8FpN/IuzPJLaNWNLelWIqRXSe1/v1sDzlGhzSBCvgscLq5RwY468SaZs22dLelNSLW8Gshu0pd/SPMmrVkVy/mWvAetV+ek5F3HNnbh64rxfZ3SvazW+G7qiH/N1UJeVXt1HGay2cdm3yaff2bRCkCQmzvXL8ZQNUZJneIPoVtXKHeJyj/Y++wruYNOJGpfUnDNGqP3uOS5Htoay1sKCMteqJRBtvMmG3Tuv39Q9M5f1Z5K9cFbW6s8Ea+Gs/NSfcebCWZmoPyN64ayc058htfA/a9ml87v3bxZEsXmNky9uwpfNSjAKQnMtevySts5YjLaGQ3eONsxmdHl55M7R2u/G1T8fNHXnUsGWDEzNE5JAWR3FdWmGzDW1a30v+/KqIcFtM4M7QN3wPtgk7JMgIdsvowIx9l80ie6IXBA5gIgdMXjwg1vA6DwPjqY0WhswbSoI6D/vMgj11Uzl37R5ze7UHwr3bgLxQKboMPKFeM5CSpKRWJcW2dtDJhSQbl2jjFnAhbNUayAG+OwU2JwhBsPXcL4tCAAHtvZPW14nruKyI4HpYSBN1MOBqfnAVDUwwW1pOuShI7R+YMt9n8zuM585puTFjj8/c0Qp/HYXOIQMt+AA6srMH+MmTJpKYV1YUqzQ+eVDOlXA2Zzw4bSADZh03YdUzSx0G8O2MCy2AaZqyd3Anp9T2npmrwxS9A39KhKIuQPDlkPoc78j3y4b0pcNtS4bMv/fNNQ9TSACCHfj5sAXCKoAZiNXib9mjjoZjKHCb5uhiLHuGTmxej5pdWaUjUy7DypHOxo6y0VrIEWK3tLMOANU9okFWmh4Qwy1tFrExyRACg3IT82QroEYh5hATCB5kM76/W9gzBSp3HQBi0Wxz9hLqBfSK+6yuG54TeSZC3mhiAYgOAtVDL5wui70EXYmdm29cywxWQvL6RRaeVeAar6VYYh2ZH94mUL+dU5SLiNGNIxdEwFyg6/w92FTtNgKI3ibZNthbcHajPUhfLmQs1cUxwIDNKjSaSUAgrxY6TW1qGKvDoDZjlIlmcBemJKNqVwpTCciTtX/8GSJrsgaZ1FJgfNC08BVUqEJCNUWuKWcjHFmLltW/U5DOXKC0X6OaEf4uxQDQqkBbfeqoDa6iTxq1k2tgFSlOK8CzpHtKGJsMjV9OnMVriBxkasul8tmaqK8UzHJkv+ydHevyba7ioSIjKtMpapq2EgHjvb7rMpFUzt9Zm23Qm5C30otMsC9VTw75fXNXqmB+XKegME4El/FqebjLinF0B1P5O3ftSdrPAztuJ8wo0l6EsOOyNQwGDs3szLT/j5hD0eICqC1M7JUvtx4qDRpfvRKAkCFNswwDbi5rdKfOhVzVw7oNG7GtgARSp28TvkJcGEls2k9fv1+6XdCWdGyPdVK8E7x++INZ3FiAajeJuzautxLQ0N38llRYfZ3XHEp/OeUT0xoro/u2z3fSZp945h+UTnFNFQJXCbaDmTw6GBxb+oMO+t9qfBeIynl5UNJwYhCTsu700yitSaLv9Lik9GgKhcn+zsA/T3Bo5OMw7F5GoVuFxjzgj6QjkvI1hYCe7w49Rif1MSSxtBpkV8BdURpLqlRaHFmuOrGjTP2N++q/8oK2tWBBJop19x6eNjLWvLa7zyPzZILCeAk4cHA1dJHND1RiTD8NVOtHKva7dHHolLezsOp9K6gf8kVeUTDyfaZiNj5LWxeJI38guY+4gYeYe1yRx4d19WUGvv7aFU0/EBjo9KF5uEOUtztta1doMaBZykKn5VcacUhVY/cmUwswElLbTJICR8ePac2hZVKKDKG/dB8XAuiymNDF2TClIa0nT8LNPxcpbiYabU3TdNpEHYt+CQ8JfW6wb0UmdFV6qCKKqreyTMzTdxpXW7IVk/Y7jKHjuMJFWYPk09MGCoidMerTN4GsoCO3gQcPFIuJJxC2wZreyZwJsN6uF/QeydUqfq9PGmT9+kk1cwVPONfSseSyYamEWgIt0GtBhbmCA5GTAOiLXIS0AXTakK123JHy+IZmuEJnT+oIV5dN3ZJlrkTDF+YroSCRUxjkkx3XDTgMlHuVcZCPzZVmjnU0nkZ0wiYTPmkwgaaZMBdsNwjZ5ir3G1vkTKvXVjfAKd49VEoPASRUr0XXcWEqiLK66zqsowxWi45YHZrttWWWZrG8deybfTPM1qRmDqeNTKLw9PasV+gQjx/0zqPPqgdwZeWHc5j5pKo2jTv+0quQy0nNPWpou/EQnwnYH7hEAtK2qOK0QqEGU1V1XMZ1DCYilcM4TlivoBUVHsylLrv7oUy+CsGqpWnDYvBQtMFabdB07SgEaTNdE0CHWXnDdt7nGC2GtCXuGJLLPHj1wGOB9JwqF3gX9B6rtFwhUuElFnYnkIvl6eJ8Wk84VgKcEzU5K+AqJuo0ay/88DcZH1poJMjCyfAmsmd6lfX3a4TpoLXLtKCNMDwDaCOyD/hM14qo1xN8q4nZAGIJ1TgmAVDdAok5qGvMouWgE6VigmxX+MUe3cdQSRG1RZ22dkSlnuJxx4r01oZlz3oGIE85QvI4mpFcZlHKm+JMfS3u6SC5e2S3RSq9WDsfDiWDotjrmWi7I3N21sB0LhbCMzpvUcbWYA9wnjqxY4dA79xRjiN8vTRxk3OVZHYtaZ7VwGB25WyI8ZKF7jADD7bGN7teNRSaeeVtUFeHJsfHPdpx9M1R90IUw9Ht6vdkjero3U8iqnPe9CHCchCMo1sJWVljnF905rph8M6COU99Q5Nc40Xuyz1EjKtwoM4kXh54J0gnUYFz5GLzJax6slB81uECAH4WHxvL6aaxnUCKAiI11klw3eKJnFW9FDPASA5WgLvcL3nqTv7QiCwfgPgNwBwg0LsCtcQEEAJuBEPs8FNv1odIcxG/HFnYLsDb4HZAi0o2CLWIoOghIPEwqWIrn3YezxZtYfY7zWVf6VaxpEMEbzJcZVBZu6UWO8Y07GNQvSu//M1pBOwLv/hISo2n5IZjRbk/eyZ+oPm8aM31evgyY4xwyhR3rUVm129WXF/XKaK8mDnB7zLlbZselG+isuLOVCKlbeIZrY7sJK2U+DQIdGF+wWYsCwiRNP/OcPV3tcXYQfSKOWuH+HFtDclkTnZ6MnA1KXPJewxHrSv5NsHwNQ0ylxZB6t5lPGy5SGCvFc57tveHcmy/LimdKcOnQ1gfkxg+f7efzY+JvAZN+juyR9UkGist6CUi32RjAcd6mXBe/tyA4/7L52hn99wp69j4hj1noCbweB9T55lXvx/ppCrudT75fWb/Ytqkk9lbUfVC3VgLT9myofk7Xw8CQfO/3WuA00g+1u/yd+2NOvhsEtdixINg76jHFxzwb3mQsLvaID53l7zdgBhwVvZFIKcY6uAPhbQFYmLhaoCmL2m29JUHZ3r/AZEPHIX3Sr6PkFN1jWppVV0K/Rzu2G6dSCOnCo+UHGhP+bGznoPu9zhEi+ceTjlXrurYmHKsUgsT8xvicy/icYU535HZNRc0jZxr+WzdxMvvGZffPEVXv7VpaaKYLEbXNYm9ru3HOvSbgGdJ3gaICrTabSaaztwIaYPTFmZGFE+RtJVW/lqeuFKrzeHhiQ/voQ+UcDonujlnRY0sQJVcDQOm1v78iFmWCZg8sVTKxzfneJvv6Uiutit3+Mlhwtqb7fWwAwxl5OrLji7mBdWP/RrIkMIm3CJoS9mnFUvtkVshBe46v0+ssBZzHaLqvUkG+fIKF4MYxNRGbpEpHu0aBbmlYeM3umQy3GTWniWW0GxsGxMlMInpAkrhin0rsbXhobT8rxwMGgmMZTGiRDxg3swRcqHKx2Q+llze2tDuCIFhmtLlnE1XvsmcoDKArpdniHjF3QTEQe9S3nhgpnNbTW9+jDh5kOSETbnl+dEeqjL677hgJCeZWbJRPr3YAwxqrK3iHSrhKBjqlfe0ZAe+q+JNocoqGV2OLj/pkTyetJfT+3GXNXan9TguGzVgo3mWRtnrZ0xNm1GLdtHOXQFJKCdOI96LrS4oCZaguSD+mhbSItJXWXDC4ANn6ayiMJ4pICpnRC+tX8Bz1L3pOyZTT5vW9yQVoL2MAY+jPFHbiEQkIv/DBUbcRNPGc0bIN+N1B5jQZrPHPNA8k2mMs1k3bJsn/szV9RD4ZbtFoWHj5PspR6yNS7kV7d3ubh6pjfNGV8JGlg3ZXlImDYTD2mWrlHw4glyivn44yRh/YfYnnHgHxEibEd0eryH9WH9uOhRMnhde0TwLtG8uOUXqEWIJc9R9E3q9GWqnxhK4vAxgZrhAdETLnwvJ3AeqopB6cqnQ35D1jlTDShMN6FE6pnJAhhLavDvC4i0pSrcaa6RwviYsJXW3xFEoFHbDQnA6kKpRIiuiocRG+prntG2A82yjx5dWFYuYSLrxxBXz2wwnN24JX99l746+P+veg2X3guP5lBgSJSOjRTEQGxnJDvFVZnCS2SD33Qv3XnplL9R+TEpUniTzhAu13KcYmmDlmTIhgCSD6+dvFS+ZHilTYH9Bk9OB8PDH0+LfvTblymp7QXeoxJzeXB+otdbqaaB2GcmUpXov2HAIuqF2bTfzFD6vZo1qxpVtWrEDcA5SZ89LnT9nKkoAduga1CPHtISUkTRFZOSSm8cwspTgqroiz1EitnEaePdiidlElm/sp/bc0lb5PbKApWlRBxkKHG1J6ojqrfjpo2s5EeNMli9W0YfhKnzUMkzFT+cCGcoaQu3hS8IY8WWo+CKpN6jBRHbx6Z/y7UxJ4yOcvJvfLbniSnI9ydjNGaVwcXcW9tDjEfVl2wyzUW6uVnKw22gZh7EVMFcQ0E2wvIzI2vS3r4K7V+YEALQx73IGkaVopq08AmxzagLGFY/q2VFfYsewDhhUpBDxH2MXIIFhx/X+K3Z/7kM2511+Kk/54+KonNtPC1CHKX43cqro8fTb3meevgzo1+XPp+M1+XYENxnE2tUXivk1tJXaK1KZf3KROtiRIdMu1uTv7pDkCfo4HgifCnDNjD7A1b5COFof5vqSMa7qO1z89dl1zDIW2rfG9gZPrGw7s7AhH1KwZF7m8BYBGOpKwjno3+76E6FEmXBXyHqR1eDiPBzEBu+ow+ZrEGyMA/eDcPFs5TbyjPDPe9+bxyvbfnCvt37q167YZoX126uoq/X5MAWdH5c4YATo5wKz5/aepJhyG6zcgvjF85bgy93aHvRrz3kW7DMiZEt/jw92jHjZVetDnb/aJRrxxc3wVFlOLnnGJOtdaYPALAHdPie+OYn82KZZG9T/Xb/gfj/C19DX0MrpK1vNwiF5Rm++zvP+50I6p0+JvuqIcXE79rF0+6Lx+31Q3So5II4T9J16kBQVjOBro+AdmIN2poBxtvI5+pMoIDK24pIsGoJlULzlgIUPVlFfPJBtv5W4cIghY6HZe81fxEMY3QhWHf/uqQzmP0n9dPf11HpPt11JqV8erHT67NpFEdeuASkKQ1FSsWt2eJqd3sbTeMPEDIAehzewYoz+4EpGs6eUTVTSr5sADTCproTideQuoeRnOFQzFDfINradttEwjqa2h7FGv8HjzQN914ecfluSUTFtm2utVH7sjZistUcnom7Vp6qvPrB2nWQvVg7DozsrhoH45YcnkxZmyru4gnadURbJSk5MZaK8W6jPfk/c/ZWbAIdmyJcDgu/wPEeBO4ezWxxtsZZNFb8oYDIDNX0X90Kts1sc4M63Vk4X1QElKR0/qkoDbjleoA/K3olXxPpA/GBQo5ctAlwbAQVUcP/rBUp7Gwj53t8Mdi0K17DQU0fxvzrAoT911KBwdNTXtvUU8nA2WFyNzVSSXbSFlcqrs7MvzHMUsMX+UKvWYTeC+0nr4mRWylNaUeKLtk9U+64rJqM+2DK/eSfkHThy1FPdL1Ts9BN1jJL+/EXCfPyUbWCX9hL8l9btcS0kRqJOsrQvGUQj3UGYrrGhcppgRpBiNNQcgft/FrS4SkYH41LeP8X3NlLSz1AD59cSU0QGEanM0X0mDrfG4GBViQS5WbhdnW3cFBrCiJQKS/loMRhyMQEZ85bHSlSJHfzJLQ9CktnWrANxFRB9Tzu1KbhKDUuj9SNziVc2uigxIBvO9924l5DoMKiNGlT+pyIFqBUuk8DCIvRUNwQKeUpL/2Ybl2/1F8ZN/UtUuLmCvLnNqD5jgtBjtmStkFqEsBYSOaNRrOuq0GudRgdIqfkO64+1jMN8Z0yGv/u9/6s3//57mXAh87gzBpZwY9ruTc5rVqQpZKCfDtpzm56qpsspePPmkjaSmqrFlIgZPlTj5BA/lUbvGr+JSzrH0Zck7EBMSmobrndyqyDSHMfQPElM9hxPSbp0EDS0py3m7nztk/d+axvDH0NI+BBCS+lHw3C45OCyi3aLliV1CGzLxnzT4nrDhuioXKWHy8R2IgWRn8mCnbLLyK0hQJgiBkMoVbkW6qkpotWoSF9JtXpVTPXlQ4JysS944n+0mni0Gki6JTyfPsysT/1TfYN5q8LchFM2l4oM7I6hfoUIKwKTaxVabfyluQS7dHu18M10Q7iXoX7LxgWsMURtoILjyEOTkYtalIsSIqwEdoTvkbBOdoJOi9Fu5OBdxpbWLOaJqkkIVVbliRdtgbcCkCypjrR6bmQ5HS9SwofESdx5JHud+s00aUuz/Sml7BhLjM1izgxs+cXwSwFiAUf+JDRgQ4mg6rYoNKDuZ/TPoVAcZFwqqArJFci6SDp7iZWLdfQSVBWNxIA4Da3ckAqiz1wso/4b8e+cTkFNpDD91gRO1hrNRmdWFcBfxu1lFCmmNL4Br+P/Eg3Ei/WwxAYxTe47mleQG0GA5KgCiVUbQv0bVUDjYPEtE3dFkTFNJ0vAv/O/1LDtXKUQ3kurZbyP2NfsHkBI6ZXnfVv9a6TAl/tZXCmdWK2PiT19KOBDyz1fpdshGBsC0aYgUjrzL4BK9KI1ct5+CDrCISDzKl1vVhQsqqRRlbdnvnQ9KpgCXXM9GRoLVwYA1/1hTwkcXDsxRLfc63MzsWDHuUIHTfF0+OVcLT3K/fgr4b2ojTpnQDp8JVL4UmHbOZkkjFXTuIeU4gP4LXWatZu28W2gYvZcQqsAOgF8HuS3ONW86KvsPOApqQ0mbWdbr3KpTSriFWkvaJZH46XkpiHv/njONbx8tM5D+fn/wzOOuojNwWYIJLbbJf8InTKJ/jJHYl2CjM7m90GLCPYSAZczwsAcaYbD80GrUlSZg0cliRm2ibuHLl0RVWptLJsXWupCPPeDL/k+rNoylGZxi8mMVrN9uLKBu8CGIkyFcOz7Wmu9w3dnXfLSPeprnE1zYcmekWjUH6kRdKXrBFBGe1pg9flKEJMRjnyWtdV8JbVz+9jyFxXLQJeaLymL9LrWTMiLWjduCy3aU8ymM/0oHT57eXJWTY0R8ZRJSub1JRypG6lmx6nIx1Zm850JkojTDs6Z1TFfRSl6uZ3eibTiCiJVMlSeIUrFMqUoShnefKKOc44wnpkvVixW31oqWJfk5C29c1yGeRyhLAnYY1A9wGJMzHaWijJLm2346DmQ45Oz2Uou+iYmTo8oeuyGiaMSUJF88h25VYYrM1rHTLJ5Q2zYy+LNMqjjuqmmCbaLLJpm0a4BcnCnBRc8HEnV8hYmS8LduPEChaqF4v2MrkOzXlYtWmp2EnOaXvGPQJXCbBRkNwtmEjOU+R0jSRkQ5HDJ0KEEBkmg20gxoEqpSAc+VAIa4EdPyXmQGHhwTbfZPz8PR3k5MseIan4W+2FPCJgldKhPddSBoLxBz5wJ69jGUw7jd9PKDoVNpFDBR5YqLTzwisIfKqtUwY3GnNh6JZRymNF2xmr8k79EvGBtlMSUxZvAoSOmzOG9pq2lAiw+UUcfKEGgFzR8LSDg3bAdkCJ4u+JDyU+Nwdd0sxBZ19+azHIvFapGx4AvCUKUSj9gZBGoTo0edvBdkOh4rALi6m1yLpEPVDptoGYDhjICyHERQjyTbCMLT1937O2lQESJaIrJOCJ8sgOFgnC0QlO+9LtS18ezo21V6usBGM1gjVzoFd1liukcnsPqZbX1rWfKqywNfYhZzdsWC5Jw0j4Im+5etMqonTwCLe4q9up4+LLs55QTZ9rBRA03DZsdbSojSlr9DkraHBNXzANnvfw3LSMDvqCaeNWsEmW7G1RdgKzxzXIhF64NhCTguqWu6n22xPJJ1TjiAEHtt6uVglpCAjGxPTNgZ8NpiaN7yxwkyu97aMBn0wjEwYHLNPAFnFtIEbApPxuLB2ynngIuTfXYIMSrW0X8FgvbQvaCWinYL71JqZW1H1xPRFpd4Bc8PATz/bexy7sKg/8916NnFopVV3mzCduqgmXTBlsjL9Z8z7W10ICbXAGasXpKSnFzQXLBAPlBlQ9CXPSUpBJxW+XIwUyKx9e4ARDeGfFBYH1gYvhMGY6dB4Cy31L1XRTQZ971Q/Nlct3lJChuORBafjrjs73rr9Xh0XxbBVqcKo/JZ+bDxJ7t+Lo5zSGljWEtmKa7pMk75V9orFbNo7UyL6ICF4RvOKYix+G75ZuG3zYdOCCyaF+Tf8XQtpKhcpiym5nKj+6uJtzjTpEwWk7q2r/01b7nxe1Nzs7hXoqr6L4KVhfc7RSKE2kQ6R4k8+gyT+knnBMjndDMI2pNP+MX+QnXx8JRL7v686xS/0irzu/Pmkwn/2BX8K1uS/TJsZM1oduubpQh+LKEbbdSVMn8AzZJuBnaG0H8gz5OambahGd+AOVMxaIb4XjoueGodDt+AVqhwA2F7sx93dlE17XMXuc31tJV7VSDYpNpFA7paQkEXxUbdpSFUB8kyZtaroUgZsPeArBRJLRjqWeFT5yr6kwJ9vzg8J14LPQ+6NZAGvmBB2uJuTIeQFnpYAlGx04Kdv2brYpCuf6mT0ZkmG7NK+X7DVLAFBY6DvFWrc0s6FaRPyEX+RN+PjBT/eJ7bL5aahKiJDXXMh0EIIVe9+Dl7wBKLsU7jQ/EhN1BvPcUiCDNmZdXLHS0mg3UloNCVCDPaSmwMAsUQq7Y5X0BpxdLiHBVUv4nFEdFbt9GFkE+URZsGfeYUz08aqJ01zNtBNZQAoy1AueHFeBc0tvToNXBC6EFBcEJn1qkf8eA8RWKB8C5GOOKCSdTRzEg2OyYcrDpUIQUVndXpjzRUUhGYv3ERkGr+0xpLxeiZ6iXGKDovJ5zFl86/fQbQ3aKmrhDUHFkZwJCGxAItTEO9aO4gC8zkoNZuOqiP0W3Y9U7tKCG4I/C57t+5F5ZllWY6RRZzauLkxvGGgFUrg4Kr9WAE9+THB3GDjoRAwAR5Jn2DtbMLT/AsL2Js+a5R9er8l6EnPCGLJiHMe9SqUwJbePieUZ5Ka69CoejReoF6iYkN2IowdtN9mqSZTwV20LRngD3uXi9bV8/zef85j6SrS9jjOqRA9H81E1w2bHQEInXc1Cpcr37WvLHLauONpmXlAN8O4Dy1YZOyknBMwxh42LqXFTM4+bmZ24LbNr5JoEwJkvVigOE9udyT21PaWU8/XoUqWAGaUpD/0XMn+9p9NBqjiM0FipyGNlohOrJbo6P3p9Pmv/+6M7bo9RoRrMG4DR9fLv5nHrNisQIt1RKO2+l+jPvWEuwNdTOjy7iWDv//9JN5Zs9R6c4816PIdU8b5J374+GhiWXYchKsH3K1iiWfCQdhjP65g4DDzjjj5eZNrd7yacw3Gb2/0jmIcjGE67WXUXt7ReIX/NjfQGJX8se3FG9SSpLZu3uy7qjYa0ZpCsQWoIqlcyZb18OlRu3wR3QlLFhSQrn1IaF6r1oNZDmU2aL6EmlJe1alxeQDKcOevEBE4u7nE3XjXDiDWK/GPYn1s3rXUtKNaVYvkpN6wrKD6wPJx/MQe+FwowL82tL5pSJTHSoDC0qDkjRl2W017DC32kCZAz9Q5Kpf08fWM+lDsItSEVmQIMQ8KOTTWX7pleQAJxf5/szMGjKW5Miz8iqKmtS8RVQaa5TzfxNTouGCzs3s81oIiqpbSNlBRhUtNH/uEtgBo/BhDnQ0qV8jPnUpb9vac+dGYc4cMkx8h/9kYsr/oA/cmePSvLqETs2Uff/eQmD4ZtGNIOnUU/c+gkPzvahfGl9ZzzWaV3eYqPv4rSPA9+9alZ2idv89BT2jXeuBl49KxqHa6TBT4q1KDWykxurzdKUKCr1wXnnrTJRVQ+xZLfkKzK3mZXWxAosHHps/vVUQp3YCxXfC+hf5orpaTxGLpp+eRS8g3kUK8SreW7DxFvSCBbrQ9VJfDvbMpOHUyluj5h62xzCVbLqkdicfoeyUuvXKqtptab1IAqxMfQACeCtsYuvbtraTUKe+iWRGZ9JBHpYMf0suVsSWurbaluqWM8LNOFdlH00XzIV5FoXoh/eNXSMPD7otGnE9fj6BugOG+pvdg684xjpt4tLugeAsFK+ol13SAqN72mTUzCTBI8xCc9Umo4dBMsGukmWOhE0TFUN2R4X3WhvhlR4Dmrl3vUsU9p5WCEnHJbzyCDpbTfIi+qlcDo5U897BeqnZMUqOgNnetCT+lMv6sr2uvf6Zp2+qpSEkq276qXV+7lFqvVt/4u3Hyl08yDmnDDedWwerJFi/MvqWwRIXmR7dW3b2J8S4JJfDVkDYQn5eDHB+b3DmqzyXCJ+6FuGulE/mj+YwbJdX8nzgFP7/IpgCgLrx9RNRnu/Fy2qdcWZLEBbOPo2NcHQ4Xkz9c/UNU8UFj247fhCKwZzwo7rijNJQpSXwBjaRWPvZOpsHnsE1gQEH8oC86MQuzbGtfUGsCigLtVF1jNzd+du8fZOSZpmzTU7lQW+FK2jI1Dv2IJp0po+FQJ2qFbxMbVhgn3VUv0Phv/yJjwlY/Rilnpf5oqLSmtHLkVFqkq2ebNkscEqupmV6z112kHT2oqqRGdjxjQEVCv8IavV724+jW6+l0R+0q2dfUjpJoKff13qmqoC8cK+p1djBxR7VN6F5t54Q67iBHEx57EGG9EVgkCQJptTOA1/gKPfUKNdf2VvFEqDyqoc61clfri3YNMlRk1VK/FBPL6bMWv3xYq4dvKL8axHzwjQ1Ph7oKrLm2ibR/M6qwaQNEaybK2SIVlOOsLb1ZUap4KZR4bForDRLj6syj7pqBcinQmB3StA8NTM8ZGcYsyeevwPfqW6azOtglPa3BMU+9ww/er3qx+Z+s0+YuY2YJp88qGvJfl2inV9KP0UsWvPn0DxMON4BPpx4R4OHQy7+wHkgXHnHni4wt7IY81OMB89hCOyMoJMHaMsuYCyomH6LHlbou5i6RpaF6cgLp2f3cr0oC+t3qSiXpmQj0+TdtljJ78OgwjRbmdAQefZDAgSJyzK/B/yQk+cYoVma4X01wVetVdt8mejLqT59nfkLhKcRZ0W7qSj3rkNCiZivNpjnJmNQHkzV2H64QLqDaCxrgGx0JeP7O3DHO+VWgHViMYIVIyPRu8ssR44agOv9E5y7pdgEhcb0lp1X+qsNX1JIRer0QStdqJm5qLI0VhsIshdR+I3My10CAK3VSc/6LMXWvJ514Q18uaF1SYCyI4cN/3r6Yyf1rZyws6mr/nvbcAdqUVJiUVKRirkvHj3MW6XhFGur+/xdtKeUgk6BQGF4MZRGqJL5dSsY+UTg8HrlCEXzvRwLVDa03SivjfjP2cC6SRQOdiZvuZs1YYmKxlnjDgTIUPseefmnveN4fsgyaU7w2/M0dkHcVFj83wcQtH7k5SikdUHFbWXEClLimx6WnX2zEl9SopZm1O9QPcAdjm6KZmXIBnrduzmWAQlW12oPhU9CNvMhFleVkA0IzhXJlUOUBvy5vRbinW9sQ4BGWLkDaJZ2+R/ulA4rE/gYCBtB91xDNvb1tkczMbt+lcRLPL7Z/eRj/ieoySAHXoqcAc3bPoZ/c2/hUGL1Q72VaXojUPp8BJLXBOdXQ8FhI9AvEFVRpz8yEtwBXjD6Ho7BlYgDjvcfOmOfmaEY9+ppH7VwH0l6mbjmXNniiJWE/payogAaRUBeh1O0m6dX4WjJA4/e6D5gQRsSddDVKsEExlIikYlLaAD41vVPdy95ZH3aW8E4VPEKtKFm7FOlwrNIpFfaxBiG6akxlmVyfByNihFrXgaFauXTWpEktu2Zvza2b4xF0kUyTIsa0ZgtUZCtbq7+D1kyTKLKQ8Tc0yjwvwR9KBtQNLOCEdTBsB9gXlfqBokGR7YvEfFGj9byZeJN94HiSLp+EJO3q/vimwHHFf1WXnK83gFQQYVOgktZelisUq5h5l7pN1yeZW6oK2pmzMJwuGlUM6VHlFhGsHlE6hkuwVut3ktRYHlS+Xogi/rSXVW5DYg/k7DkRhNirHR48r/t4gPtuMQHzOemto1GJ3CIDTCEehmWN077kb36ylLmFOkggjq5ULWKUArQHLk8WJW+q5LASVYcqdw9NqNNaRnLJUHRayLuVAYhwg2gbpKP8iekoBV6GjOwWnj5R18kXSFbNArvQSVPb92hM48M62aeBdtR9ehEpTorXG6tm0PiiZJHUgMwqtPK9ChYNQ+Pvm1sEQbQdE2mDFMCzVoDoVoCduRdZIqPk8wRRV0K1x1AuT8j2m/d6tpKfrHdQTbC2pHFArHe36TJbrds6r+yNQVBwEx7Dh+0I2kUR9TbSPpJ3GjkTTwCQ7fdQC1l5jLazEufISHKI4kSunFVRxxq7MsOFGpgD5CLqxje+IbhR3K+DwFcBeARYTVV68n526UVl32Y5M9SFtAMtYKQfptBvwuxepAH6TVrUsgJ2w/riz2Ts5MNkxZfriVf5sFcvx18Q1Kxvwy7Sq7Jz3S+Ommij6DQ9aFJH5WfmG/5c8UEgpa1Ks1uoz4JGFTx+g4qnKKXap4uQO6ssiesDHPaZJGEyAZEilQAZO1y8vGw48uZbaXCiHHMs2tkaj7uRBf+Ag4wrVpoArJ0FTwPpxQEY8EgnxrpSXLi6kYmTPmwMhI5exu6mrFzPY+iHyUL/hGZSHdCvew1nveC+demKWpLu578QDOnFOJ86obdh4hG0a4V2FU9k5C8pN5/WZN6OIW96NHTo1XWxlt4YEgghyH32gikIxi7lKwf3iV+DPzR5HIjSmxrs9M+kJ7rUsRv08kHziDvvjjBhpLcgMZEO3AVFfNKL4sMplSOyBCCWWbGxcuVhbW/TpyNx2bMVg4wvRDuLG1INLzpqSuHHbN23SozP/lPEkOtmvD2x7Uub9k0j3Vp84UaDm0kc6IOij4ASn3UDA+dh2et0SXPfZ1VdjjpipsPHr88m15HeKYmtiFhzJFtZthe3TtvuwU2e77FWXRYa2ZpCbekv3cupM+/NkLyUdvtDZyTlkHzbAQZkjFGKx/cpzt6cJOSlQ97lcP5RMVm7v0OBcQ43VBHbQmb5wV4NyT2tiJyg+euI0x4fs6dWJRPvRPyrHdG47faaT5LN4YuV1lyT7QsH430896DrYn0niXDRJYiG7dXkvJDnVRVxNwsjY94C+QzewLy/tkYsBmiVfsPnTuzAk0Opk2l3jIxGGKPc8y3Zp8vs3KjMjO6S+aHowSNMCixPivaYIDzQ+Mxm6IF625rVzd9Wu4TMXAgnln6PoHRpIFmHfmPV5iMQu4kEtulPzwPbXRT2UAmiF4QzQu8FCy0loX/hu7Utk2rNYwUxXseRmu/RrprLtIQXijKYRiNoJt9qrob+bYBCXRlbYUUFW0uhILhCg24dQOm/vcZA9WnOVPrxz7cyitG1EXp7kLyQ76xO8oFI9LLoAdeQogoxcUMNAkamPU+LLuPES1s7WUBYpjbc8r8rd3Axqm66R6dxCyOs4HD2Xq5l4Hyb2KB3x526j8mzWROrLJL53FEr59x/oWiDV6RM78It82ttGPAzoz0nQ5AAk2QcDexxhneeNgYu73pBsP8bMRvku6PA4q88oLRRexeUicWbt2oX+HPfwAHbL9/G8sZ817mXH9zJUoPG5zOxkITQw0BpBQWrcy5Zcn1YnuYDBOX7QzxofHPsAgJ32pYsedEKxH7xYs2j32uxG3gOp2XJIauexx8Z2f/CNM1TtrtT0NW5moxtZKFgjWXCdQDElQCo/3/9G9rsBBZHxGMgGOIub+iwqjSqSzy00OWCDJlMKPDhBWQ5hVo7gqUMrAhsS68T/JDp81hvLrtQgVB64NBCAwGkMbf7WsnlN3IeIRTXBhsSVYbHglhbJs6t6dp5IEo3JM+EWdF9Ve3/sJUwd996G6ykQiPKp5naA2wFuM2wY/JLC3FZWR5fIQ97OruxG4aosCzlV/5bVj7OskvilkiTie6o5CO2EthN6OROMth18mYON63Sc2USHT4NofaSlcR+vDt2YTKK/gwMyGZD3XkBBVuv79QZxyb1OEPscj908y24my8sdVNwzAa2uWlWIvn1H2jeQmtzts3HEXRYfUXHePLuTCCVOJTiwfrLcJaYIoGNYX22zIlBtd5BoeLH2ufFhI6NK2pBbatnykEB0Y95D9kSEi2QM6T4hCXnCsJLEwKl5C63Dd/iGH1VMc7v4n3lvHWFZHTlIh9yEPJ57FP2LTYjeri0hGgMSdffWm4OczpO5tFH31Yl2o8ztxheC+84eO+W3Wt6dkG4cr8o0aQwEyOXOX94No66aNzJyyRsB3F0n9zp38k9iIyzQwrAeKIXBeHoSQzkk/BTtvKraBpUQYM1roYfrxun8jHQgFr8cWezsnieNi1ZdkbIMkMLV4ZuU8VuVJv72JMwMjZCuUWs/M3qJnpsPB/dbWlLW5Ia8tNhte8Yl+C0kUoBV4BxGck1OJBwRMMhpYFt2Eg2AvZU8GmO2ax5P8iZv29YoZMH+TfRZqjuiTN02Tt0UmVQ3FNddCDShE2Pwdbhv+Gw88A7SzMHiLUnX9d8h7fwjxQ1VcuT79Jp4IXIeEhN1DcJ1GLVFobRzKvLubvEDggr3hcbqjrxCgY4T7Sk/dDDR46Za8wTpMHWm7C50J0YyyEWNnFbcyM4E8DWPNXNs0syRSTOHOkLF4w0ct3QaGdMbSWyODeT6nKLHyF/IvXis6g2m4Pk9hcgzbySFLphld7WmaKfRH4w+dlAvUtRjTxq25pI/MXO2p/LT1Rxtb4TUWXdScd6vv0sS/lVupNmTxbmXS0ONvv3d5M9mat42LGWaRNqthfJg23OL+jseDMdsKmVWl8IvyBKgqn0wAdckg4lJtjBQphOpr70rttTYbxk0trGtsVhlDx4B7/eibz+/UIelABBVaFdeciy5tXJcKdJY3VTZe9jWNAuxmGQGfS9su3CNE3xcAkjZ38hMJ04hxG5E9xGjVtKdt2SwHVNVZH2yCNaMD2Hww2cqsTcviZAuFfooO90QSeQuJVOIaDclkGAS1Bw45hiyhVl0zgWFkZSaOz8PeuJ6KUXvjFF14hB6d2MzPiMwONscyZPqHR/Wjg7de4Jh5jmQtthiZNBPKYFE/ZtU+lOgpgdiumCyTkxRqkqd8T0xuOi/GR8c44fuOpxysQN9rQQk8rpVEvpm7lIuL/JLoHRSzUJ2WjeaJSS+jSZwSOIDCUGxCULY4TnIFrCdFChKYxX2rgRqk2jvNNaSiuAySpWf+6j74C01pOycGy9mksyAnZdMyPskQBgRQMstDYHKsVJc8jKJQU1D1vMKPMLbVFKqQqHYJac05Tmd2/5IhEI5lS6ZhkN/WAIKox9vPuIf6KTcaU2kVA1WVE2YY5LKR9/+B1hVltMBulsakFIg8xSQqQOZC0D6w6sEaWdoXHDKK5dHx8V1USgInGeK/abEHSpNU7tBWpOi1QmhTFVTNQWtXcluCtQIiGZilxPNaDtCl0XIxCiS4cD3lib9onEi5QyF1HbQSYXGV+hT5N2QqpTbt01wgxvc9nDbwyF7k2wY0s9g/FvvA6i9LZI0yA3ssHQvq58n8WsgeN+Z6e3yKzGVaGac2/KUSxETt/HSspC3o1O+7dC27iq5fvBBiIcsorHouPDnb8lKqr59nnO8in/15RlRRYivjsQoRjGKLyB2BCrqGFQT/1rO8cRoNHFleRZG1TpbMLYb1U2BGgHRzKxzTEuyvuNBIkJHeU02OcoFji8lX0V4/aLHFyteehQtCnWM3OvTr/C2W9Sj2B9qqhqpUlljV5T/Gevxq7JTyEX+MKTiU5GCwUCXpQafCD+uN20LftXZy3NmgIP3sqCmH5hRWT+uOtHokxHfiP1sSuX9MITtTrOxA7dOZSksIbFYrjJtvhg1VCR3/ZSijxgyMSi4dilBEC0E9jWtH2ohNF70hbA9dgfFae/KlW7P0Q8YJOiP0ePdHeHoeg9uVkKq4EUn1XXj1DUjh1z1qJL4VyLOaiQSKxPykaHcyqWWu1sR3LhFV55y6bBa50mohKWBLJ6Zx4LjRrtQusS0hkXOE/lYx3vJ8jGXfmT2Lk6Zhu2SHtkTW4LBHGsSP8I0GUZTPy+oRkmXafCXTRSE0sDZF3a7LDfJCDUWXFWPV2M6oYmlrALkyiWvilH9+8xxR382VOV0bKRO4xK4V0NP9P3aksZdomGwjxuUORF2rmFXpNKtrsMAq4/dSGKvYDTtu+6IGNorXLDeyRgIoS9HbG9qCe2eYWuYahO8ij+5cLKVklEVdB+RNbp2hodZW1zpHmjPf77mQ+HE0i+VWCIlxME4r3pRlNSshIUrYso3JZ0nQ+ZkYcJRH4KM6kDt74wyUALWxSZqX2eEzG90VdA1TY3s8zqkoUcvHUAnn4i5rso+HwAF49t1HNEdzbwseu5NhHkdwWytCY0/0EAtaClhWTFgJIAHgHTCBY082lU/iGwCSgF6S5nROaU+7lYjtb5Pn2lWCDD32RJYNZrX4Nx8VgEOcEFACayCFwHXveB3LvJcWYGIzoduYsiRs7AC4HxS7JsbUI41iKidwatwLhGe4NbqRgVXEfLXtjoWL7m7cnJQO2aql8O5Y+ei3atKz6/0OaIQcfXb/u1lfmmEuqS7Adq05sxLPK9+JMMU8lAK833Abedb2wBPruLRnoLSRTG76TwPueLVq2yU4/Cudv/ZJ8KAT3cE3X3K9E23fKH0c+c2fm7c8ufVLe+XyMr7+e5pbb1I3s+wd+uYwPtFA5A4/AOS1thYO4C4KuGC6J5rcSEAljxp2f3fBHbegwNB+ssAXI6WRoWd6c2DuAEXGHHZYT1jVfgC41mhBNCZlQs51JbMLR0kcMG8knXWa2HHC1Xp+4N4MDAIxm2FMUuDjxBnGespzvCIElRW7hljuWm0oN4AEz0eoLEZp2hkxwkaOmvH2O50J+fJ0MFrcxMl8z8ivhOTr4lDGQV8jsHKvUjAJ2S4662htw90xMsc3k8MU6aZBq4+3c6qJ1uADC8Q9qHcUp5qFWu5RxPgLLAxXwyuB8+sp93MYIYAHyj5C0wsMuHP1J2HruSaliSHyK//VoDoeUf3gPc8ehGe77DO/eotAFmcrEEIOdeb8C/3II2NCGnLGvL6YUscIELN+E16VN1xKHEFHqFoedolYvoRDQOb0Hk36cYzyDud/8hFYkbMx2B6MIkH21lZw0FAYECt1jIjgwZtmjSpSRODuSZpseNBgzadC7UxK3x+2Iau1hNkLpGsAtZ594dv3zT8uuri3PKksWwAhVJTtL5/pr5dNdPVZK/WvpH+mB+joOcUe7bzqru3MJaFBOCNDBkCH7+oxOy48E5jZjx7Lj5mU3uI0yboI3eouF2ek2xEcG/36zbcQZ73tYsLn5BhdSN0gpS+vVmyV+bMzZlz7eO9rKKw52XsN+2g++5G1fjY/PjWddZew+XWwpt6d/XtEUSBzpoZ1pA4yKfnr6g6EN2Ng5vB+yh37qEPiqyhKehJM3v0frmzAeWorF0EMx0SrwBlp5sFg9tRF68xolyBSoBiynSIvYzQLGYZobe7+ZNTgAJhBvbUuv7NGQIAAC4Q8lg0D4dIiQ0U0gwsDR9StaXw/qquNYoCKGh8WUAZTkFdqqgbSsAS3h7qiaVHn0gMdZN9QdzLJsFaCzKmDtbpiwBK4Um9REZkORmQp0mfPNEQSI7wfxvErrSmC2zlYFyVb6RIDdGzthSYOba980q/RtkLVEEu+1X50/nFlNJif4MCtK0GlGUizi5PIKf39xWT2+OhdGH445L0P34vW30R8S60X15fyhP1aDayyS3IguOLEy0tUpngqZHUSGuL4Hx7i9S5chUKpTv3YbFDQTWgx015BYuwf3CkZkdHOvVE582JJVaknMiRG95ivkH7UaZLhqJLfBzkvbTCMBuW7TOWXy/XCBEpF/OVI6WQH9tVolEEA24WwCkY7Wj/1epg1/67zLwcCEriw2lJ+nRyKnPaWUav5TEEyDpbYngOVjH77XnPcIR5YAjiSqiZDD0ZrTBZTWlNlUssC0wTa2E+/+vD3yWa5UK1j09RS1QlVqc4j/2V0rQB6sSMkUAB/94JNPwrF2aweIn2JoqFpUSnzUIPZd9lmCoy/M1EDs7cyO/XTLnxNQsmcZ5Kq4LDC66i1F+hfppr0YQg4cN2dNXkI7B6tcCLiTHJy82gi4d0jKe+K5I0nYERugGZqdPMAKnOwn0Xx6NqiW6wkS4jk9aSLn4Mc977ig9im/3b/kPIWmns201Yhca/7WJH9QRkcfYtMvuHAJpnkwZSPIyPPIGFpq4hys4MhUU4lxb71OAScv7XrQTaPkm+/3AdECDcu2XLNFylCKT965sQSJp9qZpEJRof5EyALQbI0AX83d6d9WlH4uNygb0dC0uKA+4Q43NcCoMh3oc3aumJaP+84ss3q63XaesfazWfRXpZddETsvEd+lPOmJPziew+bIGnFoJgTgfV9HQlAH40COT1BHk9nYTD81RY7smVPjmcpQNPmP1wlxbu4mhanTc0X1DXsRI9wLvQgvNE11mzEMKHMQFAQAMUDvwPwt6KThjrR5VpMFY9HlLLSoreFoE+mjTIzLIq/WUS4QY+kRUdAAvXqkXHpAW7EyxZmhq0IiWthSVe7EU/iRw0cAGRu0B8E3TuA4QeCFLDUo0ZuXr7mmvYesWNtpsuWLMi9+Kv1B/Wf5ZZjKuwQwG+pLtx6rnsGFdr9NAzYYhuWX+i3WJqcNQwAt6xL8zz9f3LA56Q6AKzLwqeVy99RguXzrx/t3r3e66ECfMgb/gJ+xDzUpxVS6n6ZbAVtcSKs9goxEHJgcxlnsb1M7CWly07xfGn+h64atnCHuXi3I2mw5So9YzGIPcPQWQNJeAi+a9KAcDh4fIcQx4jc2aLx7g/nqU7S87Kbv2UWRSd69MWHb3SvtPGPczgHPbXqeKy4bfbZv9Z0jly/VYzOPcyuDw2+YT/Az1HqvJBB8CxzQrLeShBUlfcv9HqlTalgn4N1aVZ/Wj9kFP/IS8jZnTOXmsdwNzt/pD0V1P5PDsfe510eakRIZlfDI6TEdFxOjAdmA5MB6aDmfbAs5/ot5SUGgG+RWe6kBC3O0OAooJ0YDrQDkoHi7LDvAz+zJ+I9ivITnSSEqaE/I+9yT9osQSW/MMS0W/iNHi7KjKH9N2CQL9hI6UflPN1jQ9fzAaBI1giUziQkkPkf9gJxzv5oFqFVw3x6IcvohMifEWb/UcvgPaIQsUbcIDNLxjjHjA2yIYvGz42hGlNZFEswvCHLxKZO77bRm2jtlHbqG2+Az31O5LvX/2Dd1gdQI2FxuwE1/rsC4j/b+kv+DtHgAEPmFHbqG3UMts2fw93rQNlaEEEl4tvrY5tC7WF2kKXCbWF2o5aAoF3gHmIuveLftiipkPt31H7d9QWagsp4bmmjCXFPLOJ6lvlOLmP2HNk7TzOEsbl25hGmyWmL0bRXMDo7yPk+bJubFuw+peMf9Mxe+H+e4wmqorjdKAs0O6IBa4eNaOWs60POvfBa6KjGTKgpqa28TdwATDnxb+/mnR4CCcu3POfaTp+zrXIhwulElmWiRY3ooz1PEVs9boRa8qp/utheK3lkZqR8ZDmXf8h3rOT/Ben/WEbx6duOFiGdjgS1n0kbmL551Xutf4PBPy+ru2oakezz5h3Mknip6gHso9K670gRxuGcRAMWsoiDTPIwXroP3N73YdmHiwcdHsbvX7nAozBcUngTU9gmocZuUNpbUsHWfWoMgDukhaIZW6SlGDzIImzxxjInSd7n1SoKHwvNAm83XQNRT73ZJbBrxe+/SEKUx5M6aLkMfv1KOeCKha/7uGEDKxDxJwqGHL7WUfzfp2jVr19xnYgxQzBVmcpDer6Kbxf26vvqdASpsZSQbt9L+Tm6YIV17kaSOIkA6nLbXmQ5bFbmGjsY4HRmPaD5Thw58tojVvPvsd6WxJLWGYy2msg1w92cxZQCYEbNQ7D/JaK3L2KgzPY6Dfhl+6Iz1hpAMrk9gEZQCrBNlDDIPvAsY+Z+84MwI7y6mjWWbSIsMMeWu5yi+71IdbMH79kqQ0eBWL1z1p0wKKtaqScSPOSAuJdttWk3RKerQKG7Q5EBvatLTr44OsARDH9YllIo/bI6WjfsnXR/C2wl0NpApx9EDTf8dm8C5zCp7GfwRl8JQdwDt/isFM1Pgpoek8VvtHBFwp8uoswBZLAelcS39PB7gyCn2bcou0OM6yVJkEK9kBUqEUsPRsE7hClgkYGIVxBZ7FXsUNrDu0W6FLDQcqdKByEtbRheY3B+2ToSIi6Vae58TT9Mp9KupmuwmRlI8l5YJ0Id+AujClqLHZrwjvXDz3Npk2ntqOXXq/tCjCGHCzZMix/jSP3gREOuC498J6CG3ilrb2KdoeJ+Jy3JNq/4u2+cMxNvgvKlAywTXsbpjpffuWGl34024wevr95X6L7LxwuKJ+Es0FQOPkExsExKyvLC0BQe+CZh0LUu3BNl2g/3WZVjlTFA0fulW50R7R9/DMC87ZRt2v+jz/bqslvWACg7VwVK5F5kqGNgd55Y20DpINECuiBp39fH3ayYbyDQ9gblVMjukcET60k5nc1rxUHjE2hPA/7JMQ+WmVsZS6t739WEfXentYsmYyL3um2uvFkeBKW3Vdy70oivN97mfXryu6HDMJ5uKRdTJTaHgNtY6MMUmRo7o0xe1BUFS2F23KPl9ojVrInvfDILPDC5tbTfmGj8AmHhGjcuWBSQKFZtRpPWWZsCDMA22DWjKBshlBQg1TDFjP3BbPhFMqy8UaqjzcRHnp0AD9j5YC1ykLJTR0QvzwhQnuOnmGaz3Y/RHJyIK2j/KFZQR3RE1CNTbR+IJaixD/Gta6jpulkncR0TQTyvtqK1BmcduiFp0XaWdBsd4zzYy9T0HoI5NESDCtcWPz8h+J9qQ6NaYVhd6OJuoNHWvkiWlK6XWlhTqij79q83LHoNFh4yvOeP4fnErL5uqOel8YCRkT8i9yi5rl9b7RFQasZKDusn1FURnOj3obxEFjPJYkINOjZpg8EjifZr3i8MduOdWmYW/hdfKxwvN5jBJsXeQuXTSMcvxqZAPOEZTx76wzQEBIJD4uFOlDRTaSFbtlNPGlrTFlgt+zOi6GRLl1rtaYuF1EyMf74sd75is8z0lO2U0c72jV92li5ckR1AFGQ58YkILIOuLax97Ce597T4Y/++joERZxhBwHsZAe1NbUVDHQJaKL4sBxHBQm4GbMY1HoK14jOUvpEpoF61WNDmfppURhh0agT5cRvSTDGgGjLeOaJcM9zK8R1IH/IRfXutgW3GeNTpI8ZgZDnpFLx42lnv27ZGYWG14anyP6mDbY9ynrLdUpDT7z7YV3lK6Tk1f5YIySiHARdBLNRN6Pa18L9X4ZC8XC/tjTaOIl+cyxmvDGBfW+jzuCpj09417o9uXkqaXsNxkHzyx6+Q3/fH51uoGRvYGiNrffuMt0ZPB0imrc9QY6ZIgvD1A1j7zB4RX4h2zxxFgPNZwN0cej6ptHhoevLqPMiKd1atbnFR5YVhuLnHo5TUIzHC1krqd6OO7FhL95yO/uhwxiVrOdyLOGhBe9a1/cXJ3A+FZpEg7LHcB+1bqd9Ppj7MfNJ0T2MsZ4Him8marIQVSNvlvaDFcxzzfC6wuvcRs6UFHNCDRijICYHpbs5JBEsZMzZIRPHf0M1gIUrROUYkRN5RKGNYAPkWkw/cczus4iuh2S+aet6teyqOwJAj2MSLt3WeWusGjhe2qraXKksfdl2CwXZhj9njHRuGVAjuITDv4A1tZUNm6mOhPakrgrdvTUrXCzFH8NkF2rlSREzpCO8fE+FTcj5gg66rgE6ef0z++moSMAMF+fiQxAbvR1VSPwOTcN3NRw3YJitpbk+KlcT5GGuJjfBMGrdLIKVkcIFM3UPivSX7imTDhg0pIgl5Bu2FDPXdJmeqW/pp56EZumBrXm6Ib+1nRdCC2TZlPAMAxLy9/45Dbrc60Vk76EcIkRJSLj0ocV6h8Xy3Bhju3b2nhysKasSnRye2oOztePJ6h2pfPz33PVTdAJGM119uvBXjjjuoN0SfJtwA01E6DcJeVV1Dcu7QcO1S2g915oIlJBXYHMmiePH1JG5rpAuMIB47HRBf7mIi9CqNz/9YzfY8XZ3nnoPE67SL4E8O+Mddnj/ctMdMTHkxb4MGgCfXdgAnbg2wDCkLQEOcVOXUK/Fhe6nujXY6tTyZCspGQLN7tg9fD3UxVIBZVvpJ4BWY7XbSCtozdakF11zp6OvkJG44xy8DL10EJv9Ufb3Ae0J5kyRx8WI1CVTFyhbUVw8s2Eacg1M61WVkE+BmbXfC5122OWXWL5vSR61PMERgJosYy6AuUASwaANPpvuK4SZD27cLJBDuPFosHNDZsnDKAAlZlqSuYZzDecacnYOiPRLymH9tkWMEZbzcuQPK2zLEzJbDLlMS9soRg6if1aZ4C/ABQ2ffEpNi9L+U8N02uaR/NWjOhrohi8C20vTjgpyRbVqz+vmMJrZdgtC0DIVKbUT2HUW6/hsVxNuRBWoU8ikAcwMSWKpL3O7EqmnUbLqaRKYfQPrFbn6RUYQ8NSrQO4E4MqLUVR9gKjRbNxV9MnubHijx/exnFGqaCVt0zAvrLURXFdH0xMQuyhegWk50+YJlFAm6RxC9maqitIjpvkpK29YL2uLTYCdjulVlYCi+Qlr1zewXeqRQeP5NoxM2UDj1oU9ZyjGjp8vWBSHxe2mUytBfaD6LFVNMnfug1W2coGceRKBWbkqkSRK4jgwwvxWL8fYRl2RJX/VPM540ipFht8r6oos9yYkjHqrH9+crjeTKOjQbUdB572ovt0UL2WkDM+WLh3UDC46uQ7RUCkWkvQHqF9CR4l3jvjaax5HUYSNB3DHyXXjqe0IWW0rvx4dRx5qrJbNV/v2KGim5+G8fQ+6ERViyVhuEispQI7RASqSvMN3C9sDTM5dSZJTViMyOYtP0vh14JgBrh1Z9r3L6bw9TMDv9+6GYnK0WtBr23INj0LJcgHveLoSDU7WdXvs7H5SV+fHAx6b97gwQn2SmepgMjgWn0S0D6xrhxHPQRPLx5SPMkHGMhx6Z9LSWG+3mUFNZM1r688JkTk3Ujx8GkelAK5l6+VdmKuN8RIPCe/YjB0FY2cyOta0ZnCdLhUMxI25CyVCZXmgJUfgNClGzkY0bvBi+dryENzyx9fm58jmPzrU1UeQJ8THCOd5UOCJUkAUymHw7kqFp3Ny45ZqukqxgDF6ZkFS5T2k5N/E/eXvASZYkWEvkAy1fagMYUk2HXUxJUs5OckUtAxkhiKgZHurgask8iiTiYUsB67QS3mNP+ZZBr0GfzwdsWZVwpf334/dVOqLlxkIEsaMCMCSlslhqcnrZHEWsCXRn2dT3X+u5yscVfPIQFqxnUjkE7ud2n3sybMX2+Z2JdBJ+w1X3uPpe3V2eYWjj7x894pFbLArK/urwBt3fZcTQLHvyQsIK6D/8bom91hbshedriyC9lNi/sO4sRDfauQqhQjuXrIUZFAkAhcTqcQ8XburshLkTKQdFmTvXjWVwkQSL9TtI2AqaU4jX388brpJodqxgCVlfXnji3DoputxJLRYTnbbe5fX8wpCfHxtt1sDLrQtlwKt3NNNfHqcS+EjMtbStrrO42ttVtbQR5FINe9FZPJDpb55nbwZg2X5Avu8KvppwcZYMAB4G+A/HP5Rq8o/gEx8onUX67RsbG5mXAnbnHHpVWtcHXOcB9Wfp9+zTy9/OxPhoqUsxk2lSH1Eln5n+bWtKTeQtOnFRer2cPkGfCvfCB6Dn/300/QtijBDZ3EMKrsoEtcrD6uiXs371ZM1e62oZXCKmWsFDacgsnECk67tfBJyjC/fCnyP03G9996DArJRArnZ9vx8uIy4d97HcYv4C0sLi1752j2aL56ShTz5CYU5i7ZVPrT/yt9QRMnJ7AgJZbKjDXzvjP1+sXDgvbpsv4IIbGpgHbcsQsFDfcWf+N328nvXyhBxNVbjWsa7LtRyDxsoiEMRvbLSad24krxxn6INfA7cWGfxPkersqGvvucCyRdVzNO/+CAv/168Q7EyX07qhkmWInpaFRzGJbuIdbukhSfOsjijqW5pYd0W+YXYRLlltsPa2s+VWjxvEYe6hAkm35vJrGs654+BRVwk7gtcKOVvV5F9LODtNvGqO8evLRJPOWI7WdRDbGTUqLH0+qjJqM8PbmISwznrHaYzReGr6a/tqspex9zTjMF5K1DaxG8ieUwHIBCzzC+VNtUUG+NHmICPBjtxVj8wTEcw4varzJUBRvTxSY0quxcnPK6J6yvsNV0kyTOjnOwTd+k1Rw+VZUFxw7ORyzWRfL16256eHVkkgiUV77yeabAI9UB6y3CR8+763m7hpdeciaPIpgFsR1ANaXKaEBnal6qEXE7tDfDsSgg4mFs1Yp3nhENIFc+5wt2tzFVruQ/IjbkCOrG7SOkWqqY6dFEjMOG0K59zuzNoV0LIxQWa7g9rS8HkmGkbM0qVN5Gw4dc54bKXkcSbyXyatRX9BOaz4ey6X1v6C9KKG4UGOKwmMMdYLQukHSEH/YL7ucuuCNeOdoxHxjRqEYVp0MVOEyvdCjTkijMuGuyWGeEMW8bWhvYm0zFqjKFlW+GgmqfrDmHR3JWoXGeUV/FXH0YWF9tYOUVArzlxEUmRE3vJqpEvZqHRrQIw6hl3RFHS9W7HfgJCbIOa/QeAwl/HOaNV0/DR+m66S9YLtCo+ZqFlAdCGaGAROzuKMePq+qxnWRXCgD/agh7QI+Vme55p550SDYqs4IwE0jBBs8JoqcUeuhHYylFthohnUkaSbx5harN+kF9SHVTshpc6FgopSMku7MI+028tYRK/0wTCS/NJtYod04Go+mWEhZHCYHsIe33KOD5gBCjXNk8gKKJvVybOrbiCAnGjivkhUHGfTQ69oeKGiQgJfkRZIiyx/sS0p8kV2BYuJDj2rgvUpIO6KzyCXL1n01c+SUY3rT3uYZ0uLj/3y+PhAqL4I8IQ0F2bjubSgKgKBwOugCBqXnJa6C3B2kcNJCY0IGmDtAEJFazG4hZNqBgfj5WtsVWrZlutNtRqXGV/XD99wFCslWz0DldZoJLXjfig8Fmr6W4KO23YahKm7GiipeNaRStFidII4+oWpdK669WM5GDUQQ9sA15uT1PNlZ672hCahrrZoDe7Q9vCbeELwr82oLF2iyAy5pCya6aiOqismveOjVsV8zYFPfQGHTTX/xY9vtE50dJsbXQyFl/6kFpQx42DzWdgVwbjCqvE4F7EYIUnPJHmscANFoJOa9L3vsnRDahdgtu7tYAO2o+t6vTeeg7o/P63b8hD9LZXDsXNJCrleerOG7H1NOBjK3jpP6SfeOHMZzA5T382/ukb1JmPBj/dpN8o/+3/Txd18qPBTz6Azff03/k30r7tzJ8fT7Rfpe+7YtK7q8P9PI5+Iq8vPLt8zD9Vp/fjL3iFFz6jYFEFvUvcSG/Q3Vhf+tLrdeUJuUQ2UdTZ0YJq/D1axdrhVUmeM+U2G2/MGLlIUCoxXGEJM4ivyIjLHsl7PE5tki/WDm8BpkhucaeyI1DhOprO2BRDhytef8eNtbKqooxHwELZalw13cVZGlXh2Dn2g0m4E7nsQ5yx4TtateeZWRp+rJSnBPKCMQo6Jv6bno8BBz8H9Dvpp3b3wkBQtzQHWkKNdE/rWrN6icwnesKJcziBlUfO2DuJeqAdjbknbRqa9qi2VUvCBbTVtbkm0c9XkkbETBVyia2a+lokblkQxJBWIcG1DJxzVcuxtbt30xb7RaUpSoN9AVjd92k9hFmVU6L8WdzeqA5+n5vywilVWdSfieN+rq+q/uw3lPH9vjeNgW4GbcedgrLRnO+etPr4awg9lCCtzq3OfVyJHhMHG/EJ8G3WoVeuR/XHS9FDYgQwDlJQyic7/TjpflJjZcmNgEi4UrUmqWhgoCrDNuEE0UIY8P4T2LIp/Buj8NYElcKhHadDuHtutGy6rXF+H7P7JG9fGEs/nshOYEchZD+VJPVQegeHrlxlLqZTtbQYpNpOf/D1mCg3tK+YGxvRufyP3R+0wEAMyaKtiMJNUBKvWtie0NcvMa6GbWIWXmJWAw0DRbJj3d5Wr1stIRARoYi5tQJCZug0H1NXLQSYPrUzzv1HjNc9iw7N5yQu7dardnjhWh8EjQgT65tAfhPxr3z/W4DGSgTq07IxXpIxyTJHS3FZTuBOQ2KpEFU9T0xq6IFLZg5vrgeY1UC7GG9cUyps8ybcQw2Qth5qRWOdjuEvlaha5M3sJ4i/3XVe0FAo+huQEpM9ViG7wUyXGx9ykL2KdrRin8D1Ed8UqOCSo6JNDX8yerXH22Sm71ywzalwur92/06b4phUrJdrU3rEVAjoECdWa/332t7Vmqq40I/QyNJ1HlTsRq4o9S7mHQWbwRJWsTCHaebLlkEpbO6ACcqGNtAHuN1DxqjrDcNG1jzk5AmpEC/QUm0O0ES9m1DDgLPYuokj54nUekfOS0nCs5+/9ulX1nGtJo7RuU95Ch6kq8GX/9vo1Z9/Xe2UGOpPxx/87VcWu1uvQdUbmOorHfMPGBeulkWa9/qhdFcfpbC3bf7esndXx2vdCseP9u7f9Z+HpprXEt53Nj7/KXtL5l/dk+oEEseHnLafc9hlLvv2AzZdOzs6l7v8q1Y3n2ijtwIs5KiChtW+9/Wr/4p3JqAsJXHrlIs3jz00t6K85eUofcdkv2M7ArkPSXMPgxkGRk/25RBo7JuGB2AFSEsKSG0c9NLHdSq6ie9ERGwHjM0wM0RvA0As5KNFsKzeSEvO1D6dxKRS3uqn4wiR1fHx1yqWQlziOmWa9x7wafPkNNXRwL/4VAyvV4qZiBl1Mwnx7sWwjFZq5MiRc/MO/HMgOKoZ+J3mbjrdAvmpokmI2UeLlaajwET/o2se1Mv7fywc/+fJ0wd29yByW6kZxale4SUOw0+edYJKOLVTKk3amkmmvK1FP+UDa4nA0kJ+UuulPMLD3oObyL1SFACuLwu8Tgof/hgjehTJmbgcCKZu2K6JSkzN/y6DCjMnfSLho01GesW0NOOO1EKg8l3qCuJ4PAJf9BbF2NEzLXUuRYDsLnYqR7AeA4F9fNmnpB0hyTlLK25bbPxEBqXsYyzSKoAjNJm8LseNrhqMQagRFUpVyGtjyYnvA5H4vDaYj1Ul+qOVc1XqCfU3ThBOXXzH2tGOZvd6Hndy45/zkuOmesDGBYg2mbz95+znPYqhDkPb4+DGihh2MS1QInGJcoyPRs3xm4HaJWL2il5D54STlNULTwI9ajN70RWlqo1k2x/E3rRlilExyaSVGS8V7HyLc3DsXhozFIF3bAgywjHhpsoQtgN0b2JFs73V0MTY0tkwEk6At2JO2J655S1MuimxMdYBVLFBc1uJnx8KV2FeE8XdcD4g3pub8qcm5oiS/HNTAZ6rQoGKtUBzAdJD+x4zDUkvLpT4uJGz84T5gDThuscL+Nc0zvhHa9kwjTw+pXnY6I0Cbo/ryttUgsHUPdhjBmMDG+rTMg2Ojd7V97/HYHs8MLphe8A+7W+w6W1di9KiOpSAXMxuqgdsXIC4gaugYH5AYKD3RZn4jXHNAu3Sz0abMvtdO6Uo78pM9qSdlTp4asBYlQXVVZQAly8/RN3FFEYxpwYZzkZvGCD8yZ5qsayPcK5oHqKbJyNXrL4nvIjoivES/jTSbQM1HRCTgwH95xRphFJCZW8LdVHehrGB1DAAgCRKmjBhXNUAB9oK2r/DrOvis4sO8zyjog0OPAj1igA12EieQAq4G3cOME8F9zZRS9U7ifjnIy9GDZXNIa6NXiAVk/JpXxH35KAhw/X9KTLarB95HqLMl95hG2yzEsb8WpbpcsttAnFiekHsR8oG60FksCQT3uH6WY+eHA+xOG5GSBEOMV5iy4CoPgGM+nazH3BFh4JRcXMWbMI7edSE7z19WtidX79DU/lmnKGjBohGIYj2r6ysj1fuyy9Xb70I45QYUDSY+JKPW/EJPScxx3vWSidgSMrFV9dWl+ZvrkwqcnQZutt+IxIMogD4/bVO0UkJ674eqaf0NCWeXD4tEsaKbA1jafB+QIlbE3oP3G1aVMMelomazWspe52pd2EelZh/WZt6uh/Wc/dYZBHP4R3bVeqXst7zTXhaN7QnHjqQpFj7r9gkz4GhmgMpgQ98bofxGzly5LJsZYtwdSzlMiR8sZf51m7U9sO/Xnp/YCiIRvmYUbAAZBSqMs51XoHLvLwlxHheK620uEox+pHC+H7DLb7tHt4qqo7qKF28tgrxLYzVt580QDgWCiUVu5urX/t1QTtOpKz1kzTXo8DVtiDkS5D+FRbYwsbIkSQts7HxaauantwH28bl66DZPYmXGEoHZPrmBu+489Ga/20ySevqUDyUQgwI4oV2qCv5B/bzFZkUpVNt2tnwta6P/r+qBCAQwh9/RclF9dRix5uNNOvZ3X2oKkCHr2DdHjYoe5ThunsdnNlnf+yqanP2bpiPCnH5HysvA8VnokfyMM2Q1RoBcPl8HP+HDnRflV1qeySxX/KwEvWnNYwreKej24xpRaUtMcx5k57t+9J6XjgSB7FBiRecyUXLjzLGjRFCuiUObu35rCT12iLTjpPGafF/M/GyfdN4lLdT8NydWDhHy1EL262u/DZJmyTM3BI8j3aCIHdi5p1nlpQrxFjGH+TI9NH4DVHmJsUY0xdeyeKYCxSBv8XMxbufqkk7m1dpOuFOkdYkoaTscTfNz5JwQmD/e1+l5yWqdl/KZ+RFeIBeKm+u8DCYMHnXBjXD0FCSvh5h9pO1K4w8aTUZ14WgVs1T0fhOWQ8G6Vd3gqFnDYo8de2AH7J0G/IhuVx1rhwiBtEH/FLzN3GUaoHt3nPUufD3zHqBMlppf1yMlVHZLXrqHSrdtvIy6JNa+ou5q6YqkyNIXROSAZPDZMeFUb7txAKQiZH+KhDk6z5Sj81PRsl2LnqB9RDKXfvGi6wqeBgpp1JED4sCUlTYsFk0yu/3Iat2///1gLZXo54qTwEUmNqhJYluf2L0w9Gx6Omi6SDQFXKMley1eQ1d9uYGKSCw18Sr+BLipHaU56JZnY1S2giOknPf+pVbyh61wtUdXQc3Lu0fpva+cdrxiRP1j1zolWiVmZXMoo040V4yo6qtWarxejwHNVWpIp3uBfpZR1prtW0yEa44JckCJ2szB86RkSTugCU2dnwPUnOK0osrUO1i2y3aFfUonzqzGs9ehLJSjtWjsA6t0J0gX7WmzpYg5pSYfANW1lFmTjWzeiD7oyb6usCcVtKXz2Qv+/7pZyxDnaflv6ePrdXN6WVjMBmxoKuOjHbLBEvyhCNvyA9PjsUDHVCqSdsmOZfdsG2LCi1ZqnBjO77ScvVuP/VuHVt2ophzOfAxmmIi/bPYrDxIX77gToxQAusvZm/Tsyex/JhL9igZk6nPBMNSTlJ14/TBX8dtyPueJ0anh3YE6AXw4UYMitBAFYJltsMu0a0NJYmrmgndVK3PHxVgp1STOBN4uC58TPhb7sgkcYFwofIAs9IFr8sqT7QziWMDk7hEGes/thU2SWFYHCPd546rKyembdKtWCJmLGBLUOdvRQTeJKLVSfMNWZdG0wOViaYx7SJGjKjJVXGJ14i8XHMCpmzdEEW6F9ihhzgM2ulc2ucL/H1sd+8FXH30/mxVPj+feLXPzi/7e9LBFkHPDey6fS//9//ukiSsi5PUTpqTlpNyyjBAl4oi06NHJlg1uPlL/e+/qBHC5TKIXBELdUHEA+nHLhs299uoJyU7BcUV4YhKzFFLXeqj22xUsvECUCBpCCKWc5rxRMp5zA4e//Tkb6P+7ZSDaw7STL6QbUQEabUN24ZtQ2UWgXpmWiMuIYn8bsuUm8RV1af6klAcAfnSCIZJdwRFRz7ECM7GRqBptRjJOH3Gc+a3h2T1zmrAmekxPqq9IVTlnvbsauRFeEUBeCLpi57nZqUQRSu8bmor0GS/yT7CbSBGQJVjqigKu18+3WLePJg1VMAc3jB0AM7dTmfPhdOS7dMVWz7y1ut0R7hvbkFiR1yS52G0mF1k7OQnP4quBoxJwkZjhMKEgJnEHYcjgKm0OyDfJUcn5qENG1d4/RkScvh485oEAJY4j59wuuRfcwvSX01SdioW50UESpCktgdCa2Jc/PFL+JdBNH3sfuxrHIsoF98hXftGveNA20K25Zg/ehyeCXDGrzN+mYPhJGBUTPDlpDLvULddbHJo8gfBPeY1I5bPOqOtM93dquXpjkfcvBw3gmx50hzi4uTnpHsrW/oNjkgDOUk36jKiQWv5EnmO6pv4kJ2VfW/XehLdKUtwyDVTCJ2wC4ggj8X9+3BLG9sIyL1fKBzo6BMQ97IPF4Hz+jxUTi9n50btYvfzp9NwNoOCLlxs6Ebrlygksm2pcvhA/BbWvnLsdDesC43C5n57IoTNKciKUoWmmG89Kx21LZVV4XCkj7biWOGTTAhQ0mKeCqC8tn5pBc0XQYKB1ZUEuRKiKWZbdhf+ttTDM7DXm/GDwxm8tgAYrpGduprq1pZ2CvA1ffJGK9VsVeAwjsTAgoChGpW3F1X0abfWBc4uiqpEG2X3Mui2u4/5ZZ+uroYTc3LX5xk5csNUjr8+g79HybrBasXEFyuGvri++aVFkRdFtQpW80qx4d9RuNxn+ZvOQxEhZKZCFekH8KOJ68UmmNgqcDKE67LbxtHUvNInQUDzkUtrAkV15yIKOeFyJNh0vshtlD1vsVIRFAxqAa8SLMTw/PNZYBj4aUBgkVUrPu9/jDSTukFVJvwcE6jbcTmcaxNNaP1n56YmfeWdaVjiBU10NhYeJPPFkAVKqTru7n9LYtrvd+iAQeuVTGUjC5Ke6nxBefLBiaDzaXFXPSHxcBVgH0QHOHOr1MlCXOJO6TCEdoCesBhHRXRXhd+Gi4TpV2rwiMiXr38Lwh2eV8uivGjZUa5bvoDyMMmZsiQM5dQ8KUn5AdY9GocF1OMLqEoAh5vyVyh0s/prTmMg3XLwdSI21zfeY1dOOYFVXXlXWdfqXfGg0rjchSo3yg0BHTvSyEHXEJ7TNU/QjrZxbzrJAqJUQD4Ig7r4WOl/wxx0Dge6eQXYsdmPWlzNSRSuaqgL1AfHFvWkIFLYx0VazAS2owNY8qj6RIYwsU4+ikv2zbjqimBx6+ejnMBCv5k8FucdqoaGck7MqVGkj60q7aOqHg9QZ0KO69JHu2/i83BPjaChDbCpTSEK8L3RM8RVlSFCFFHIBf7dainOWAbiukdRbTPn6qk7Gxn79ftiPPbHR268SnBa47DkGS1EP+j/CY137rw+pNz77THUWCIqy0YafoofcEmxPiLi5bOxjekv++g//IB2jzRYBVCrtE5aVZANDMiA5P3X1Pxr3ihC7XawsrpR28d2yxu+RVeILX57c3hPi9442TyellRZ88EKenG503A+bTfaVex4mh1qFXpuzQwrdlDww5eUVEwgysVbsfTmu+UoOqUBSD4l3hBAl0E9o6vS0c7gfga3Gg3eN6n1OKb/YG4XM64wJeAmBotSL8jk55fBy8A34n1OiSPu9KA38L1P+yiU7tmy8Gva+adU2v5RUvI3ab2l+qaESmG82yyrardEojtj3Wga3X9rSm6FPlgyFhASeKddElEKzws1invr8B5iGnEusRTSTiVpoPGUta35Jcd9KbS/4P2M1ChxkqRWv1S5kaGzWxr1XBxDy0a7JZE7LqZeuJYidOn9nqFEBIdyYWdDbiIH5e60N4ZowhVi6DVyt54XCIyvpLi4QGUYKVZaqS9l1A0s1FfAI3WjnJkSNUIGmRNYZzchi52EqAgzkOS7KrORqkOPdiRF1Q+fbxZuoitHAP+Jlt4EljSKnWadRTiv5OiiwoZ4haUej93DpqXkrrF3oqY/C/IdRsd3VzQHZEDcUAG4xU1F8CPYxkB2lp8yI0ltc6ovIy74ZwxIU6w5zVJnuaxkd3BGqgNvnhelVOI0oNhf62wQOpmD809GVaZqXAC8FkG/nTnbwcWljWI977bzougRYcaC1PXykB1TLk+4JSFs0EXdpMVTFqokzsRiATvkZIfjSyq5GYG34dSWisvK0JK+i9w4UiyQ72MrYs9R7G2EEGXXhlW6i6k1J1Q1zkSZfnQmPAocaV2m6PG8q5u0q+FU5uhPdcus9ucGjdvN1a3dStwCRH8ydsla7jTDJt4z9yWZygTqcXc8TTGFc5OYHynOQoyDaCvphjSekuoOId6kLhMyUOCA6NIy+Ltt7IcgQQthEwI6W7bd2D0xKNVQqIPooeVUrPMbi+iOqfONylbfMYUUZRjaQM0+hoNT2TjeDfIx6IXOnD0tI8vWrBIj3peRDrLSpeYOvkjS4C/QXWWvBnUnVRiy+Uhpb99rT9TGahng5SPP+Rcoyp9KSUjXQNiQNQrhAXgC0C44ytV+U7mMjm27tQKGXdn9aqZJ8MfIW4AUoPjUVCXdIppLvZfwhzWV+4ERxjTp+1Ypah5HtBFs4eXrR+74Pq3Mj/CtS29LR23Wjps/KAPDDByXgQ+RgQep7VquH9L0H24wgigiPa9Foi/8xwOjGzcVvEdYYrZIKI4EunamumNU58bplhGdPQhzIeg5znRxvp4ioOA3lqVETED3pwOysxcAHp9OFpyzMLjk8atYdYM/ynxbfT2Akl/UBag6ZYXFlztZYtijyt0ejobIKj4vK3FW1SY1VzlyuXHOnNRLdYLuhEwZqVD0VnHcLfP4qt8N5H96ile+Z/ra6sVw+yWY/Vr57cBOzXF5AdhXxkopqUfMqgi5VimD9UeSXL/QU3PhRMuAcLhM/Or1zucu1dnL5aCJzQe/araIL8nfvrx9qgjaS+YAwiU16zy3TErbL+oCDEmLCLKs3ATUrDDnC+1DOI5SY+x+yo1nekuObol8i3lj5lQjzb6IU11MYigyO61dyALJHMGg9cUEJkTcTntOSq0GaVhSpTkMi3MyPIpFcxXZo5Z08w9umpO7NpVI65CFEFcgZPjFK0/vS2xwqYgSZxu6ksZF7LkNKmwIZdlI0f2QlZCLlLG68nKBNNNxdCwJvL9LvKu1/GFQeI0CmcSGitsqMrqVLjhzIvC+TcDAOe0k0lyUjEbrDPurtLvnMgUwMQgmJc21liQLA4wXCBw0lBPJHvUOsiNB5Swox+XX290CSSjw1lWBtENOgXZAO6ANYOABGHCSFxRYtvUXDnO1RvzVZXcQjXaAu9kT6THF+rQv1dK47GoEqQIkpOZyEM2puONzY6qzGKqbvT4dwdHq9mVlkklg5IKLzeg55atV9f4RwP7yyvtAs/dYqrVxBXmwqqsXM4jkhy1E1Nz4oC9iDOF4asp38YYcHyMDK9wh+sQbCq5eGAkaXpWVttLlBs2gkWd+Q3LRJFL68zyP2T77ilEyPkhi2htxNVwdSKRIrGQRdV02pFruqKPfik6Rwm36Xxf/ziL4F2YIE5aaiI9d0WisrYCoNRHYYJcB9+ids2gUG27kdCEy8vwIUXhzY7f4rUpT3r7ocLHa1vjPOTtpXsrQgM3TBWgMZ+C1gQJPblxPvfJxDBZYwMMN8RxfWs00nmaP9jrtBImilwVpCoYEX4koCXhCy3Cn40KWfg9mZn1wI9N+vx8s7OoMvha+NUE7JOUdHJc+t6MeR+V/oD6dZeD2+hT6X7k4PXaZ4E6SnMExTYC76AXw14Md7ukT9dr+SYsqZ3Pm8CDopFoQpUJ6wjsznl8CWvvBjvQayk40Twxc4Gkf6uTEYrJLHAS3GwdBV/zeSf4W9X+zhJvfglS4i3nLlnAElOzPCVB/Bo/YXj8T0jq8n1PdiAmee0YuiVFPIhwlIQ6TAO3ERyvx0EtcdNCherZIa+OO5QAHeo2lcwKkz0CYgM/3olm9O+ZT/cb9aRLcu34EPc90bgaoO3aVdD2OsbNuO8Fxx5wzZ6YVKT1RhmWqxm/4KJrtinx26RAHPTB6PSVkzMhTH0zlDcb740R40kWiNq3y8Qwz4jwqTYjVEGCLpE5cuQBTkMvESi8TflmglFC+tgJWHBODi8mALsoj2gkUgTsjCM0oVlbXme8Qlo42Hqe1w2Z0ZY5043bkiKfGrt12RNsRuq8TTDN7vZoY3q+5E7+KRBj2yE7eZD0ASkxmH1CAuugCYZaCaFYN6pVtmn+pdFMW09A6bigdNWQRSq1pyJBcXzjkGKZFXHFDsMqxpGTGbjoK4eHSpFDBPgYMKldoppx7bWnrlksslxNFFUMJaWP0UYjFqaT9nLQjhorishG5SgKtdZXu77R4WkT+4KQ7dEAnPboWRwNN9bE7Wkdb2+r9s7NHvTG+Tl0B7+WnpAh1E4+hReXGAje+mjyrEYF4sU6aC+BYQlYZFtf91xsSBoICWYQc7x061vrMXzZWgFcth2erRILsBkvQxTwlx2w5+OiwdUzXloMthAe0pfQ1imFEUZtO7G5V5q7iI9pYZkHI71qOhYwQoRO58kEd18ZnzK0f0JEnK9z2caYDOOyleK7dAgIAiHbxCbDhybMccCW7Y+gJTHdnLB0Ve9hJ9zsUto0githwqD94Vs5Ky4jXHM0+siswJFu5aLIWc4znhlvmPbgu7Z05YvAIlsHfzczkxs2So+J41H17Yj0HfKn8nyCNM0IYXzHmmpqKIspwTLB8N5ZUV4UircVxvjPAh0awRbNvihfovzg7gskLNGt38Mj3pwlfyX22aYtfgpnGycQs18uJ6t21cj+QWXWusxZT8oPeclYsbrnaG3nfaMt/iSyT21/TQTjtq5eFsW6mPMkt5dxhj6T84VwDXegB4qvSCYiRsiIPqcbh5WxunOOqIqLWqksavwZge4ak1//Sgm1KAUkj29/yJX+T44VvZs7NDK6SSbJdrx3a826dvFoXSxc8DaDu2qdbKIWC+PD7W4C9IhRAqPg50cutIwyDvlHIaekO1Otp2Ptikt4lPXhQ05IZPfnGGD2o9eSQU3YVClj5H+5amve/fNrpnYYPYGTI4AW9iCJoyOTw4vAFnYwUHoZSvvQMpZoUnD3TlWsOTBM0ITTpu8FKPhQfaOuPGwK7lKiDTvNDyqrx/gHxBcqgo6Yhx8g/oQm6s/7RQ245uWsl6eCC07sUnnlZYVimk/p8tnzzCjvnD8HJ+TA32/1lTi8kzvXDjfOZuzCB+/eHeDBjZILWZYF1Z59MTxLN+2OrJykkTgfHfv83S0hCpm2uXB+/a9gF2xM4/j45237ITYd261gQJBlWzUSgDLRntoB+/G4kAvoaFRDYeNvhjEfWMZdclFEo8l7VhdHdH2C7yUf9jha2jFedIsxj/b9d/rojQDF+UCFBO0alLAbnAMfw4B/z0D5QwIUtDTVoL5ApEegRibOKGgiqdA1ouEhFo2u/GHUQTlyYi4emQSOj5QzQcmaMOT/2TsTxj9QD9VeSgAACCdJINeo3QDEUHCDkW7cg4lSBhdSHcpXLnp9kdwjzRvV27ZcOJ2K68qqHr/OCDwVwNwFbQpWD5sqhlMbvdIefuwheRMTLxewNmuYlP6c8b8J8D5pZs1lL07zIc1kw3rEKEeLaKUFqNGnhGRQmUEjt+Y9c+5zW08Ldceej0XsoCmJ7J3qTvWkyondI3ZQPSbIF/7DCI72sCCkMK8EkHmCL8sgbrpIqMhWKzN3LLpZYYQSquMz8zKg7EdWKRBiH8Bo0WfhyeXHam82mH2KLZrui2rQ1l7guBKshdgHpqeA9E7HKng2aEBlKUeDrkaCwivCrdhQ8IhD0iT1HcabfctApOGVmPhX2ypjJZ5K5m4hKSSa5OX9SVa4bMXl2Njpt6PH6gUgT2KL9S0GoFh0uPHdnEpCEBSu/4YHiwpbbFQ6eU9UZyx4awfpHA0yedQZGJodas5BoEi8PFa9T28LQOO7hjU5tbKllUzTrX9S4VNKU0fsSBGiHXP/r+RXIQ/gHzyKQt/dE0IjglUmu94U5lErpSBxeaeR6TTQ7eaNGOEQh/LAH31EEkphnu/mByWRPPE8kUrDj2A6aAb+bMKFCHP3gvIz9RRUwtbGH6hHIgH3e/te1L/zb4xOBadxWX2GHsBX9xqtuFmX7nA94fMMg4VjbIFsBwWbJbzxDOLCTsO4Q5h6sdVIeZT+XWv0to6FIU5FbFbFThdZpCGZyUf8Cth+AzTVvN+rdi25IXWim1qQYwi4pu9vO+dTJAV/YVkS81UUR9a7WBj/Mk/L4f+2Gq2mWNRXZl2JDmPqQY1RyiDULhZbiwxaepNkBuWQZReRq0SHxAhaIwbsKF4ZUfiEuaZFAcKdUxRUTbANAidyK5FtF6kriJfDcfGA04PKOdd7ziW2QGJvjtOoqZel+a7elD2FCfBWx/hsWWGheLSnypQN1VVLr8HhyXoCFkamg71YclQYXkUocNjKbQd/DqnjPNNL2pwUvzHOpzVGB6VbkJjv3givzLwoHE2dTZFCfUJC1BcqvUUR2tooyLC70h8ElIPG1iuLxp5JZscjbh1QdLa6kAVTb3BvQvAJp/LjUTPM0WC4lzLLAM6NDEcskg2HhJ6CsAugOVUKtYIoTpDNhI4QdE4qiUV7jab+vJD3R7hEZGPrEupJBuT06EToMdWqe8PT58TXOZ1R592C3mB2TfrzBJgtWmaciq6VDjGLXo0UD93dZO5DK+PxeM/CFe/ye9MdKeBx2TA67A3FSid0oeaEvbzxEpXRxd1251K+0VnoST5iDjpyNRROe7MFSxr2LDc+kHPGJBcWOFyboJHQqIMpEZnhqsEOrxoWacbTDWMYEX4F3y16UrAWp0DLv1dNCcfj9gt5xCo28M6FHK/T8z1QE2Re9dYrcAf9G3VsvA7LVdtSNLWAWVc44UCMghmumLAo3Yk5ixbv6wiJnuyQnwR3pHGrIqm/r5cWk6wAU9mZUjniicBNKcWQ+9bdqud1TpXltEU0zax96QkDIZqnDAoWZEO6c2KSnvuAQtogE+Bhbc4B43LCVHfWVOrZB12QD+l4zV68/r/0oAAMO4MGuyHH+MdiAax3Rdxc7UyGzuREjRqzZQCLui5WfcyoevueiiqpRZXY44RZdKGLDvbD9bbfz6BY/EOdCw4pIwm/rIxr8jsgjBgkAKo5ku8M7wajsGL7HCyi6Yw/GtpOSQlSK8ylH7F35Ixsu2KxFSqpKbDr3a4iOztZ2FV2+NHxixm0epkV/bnjUZNMHbnVqE7Ypv0ENTHfFXjdBRcMznxNlWr9GxlSCxG3vF2GnrobKej/MlKSvlWDdm9ALPq/tzxriB2smip0SmM4OVVA62wVaG3A5mp3l7OXCEc1+lvivr+jA2dJshp9oJtb+8G3abi0Ceef2yuj+IzmA31mmxKyiuwkxjJ6A20oGVBNpZumLkLjXRZ6o5JgOOWaX2WveQt4gMQ4QbYPU56Kbopr0M42eJOD7lDzqLk7WugkCTMxRy9uqHvDmRcI/GvyCxcFTC/MslbO8f4WnsQ2e3ZBTI7LMlwvt8HwJ8MkZzoJnqRbMv0GaP9ysri04zJdGziLpS4RRXU+RulzUU6ZaQC3gNuC7BgOgWur13QblusBLMWEQVLsvyy+6dCdCZxBIMG4ObA4WFd+WIzzxF1cSLTuCse6PR2SD3AyySzo/yBuUMzcKEC7K8HRYMl1YpPjUUYTUls2V67NgsmuwyA8XlaAB8xsWW1nBnSXNdE4cxL7YbaGlpXFWjnzLJNvjF9Fzbbd5Ke/hAiMVEHQeSQD6AhgFGAEoQwvVrttuR2r3q2GBJW3cPIs+j9EsOLwFCDxBLZEC1W7blDfe3+0FCogeD5jYr2F/FGSKr5CU5Z9v3g7InhGI2UL2SwK+B7S/A9pWj4lIIcNdX54FiKHdXdUi+Cnp3dk+C+6qJ4yWZVZNkCEWPlXPglFQp3uipEWEMWkfGbuGaJFTFcEeJ3FOqneeSUp7yOXNbg6sQ8SJfblKNgmaZOIp26dLrDiBPqSSlpX5A/61NeVlIQrQaFlMzGkES172HBaAAHt1j5NGDUC3IvML7FJ7lvACaBU0FfTR6P3CACtlG5dylIsrrwe9c03MdIlK37HzqE+sG0S1zOJMkeWqwgawX9sfjnl7tn2YoqwNV1Q1xYX1qWxgfbT1hPkXvFKZ5QHmqA/84uWKijSRVY5zS0SXcvnlCeM4A5QZ2Pkxc+iO3WfYq2bywjcV25TGJ0+ludSfkXZ1D3PU3o7zWpx6nuPZpluHcB6+6J/Qw2akSnYCWkaDy3TGX6w5TMfpP6Uf2eVavW4Bq2IgGZuhxs5LMd7LtUf1HsH8LLana0IHBctW3Q5QKQAJzhERJZF6wbUowEcXXN/SACQe75KXRQbv100KuUDBnCyf857Z+NRvINWB0RdrWYwfGAHoWBfCRS4sZfCkbmS6ETcVXMh9vaL3vXlboLfvBV7VDpiehppwEyOUwEtpO2w7zCR/6lRq23Qbsb822pfLIdcm9rRFjgv6i/243BqssH9pOcNzV++mc3V7xcoWY+JE/YHyWPnRuy3NR132N0VhzK2UZOZVreXdYTuR2g171n8KKj2e58CE8P6b/+wbd/cVEbkLDZ8tRdpgwXDeJI1QSfeSai9FFhYDFN9LcSHDnAPLz85akTZQw14ueH4gtKxRPle+HLbVySgxFuJrpuCWthyjxIMJA+IlqCl6NHaJmXrHZkdEizBe5OPkXqzPhUh/bmGkRVfLqZ8WBFuFzwdrf04w1FopbCohhHWJRBacPlfwNx1nQ8i+BECDWBh1jIbREoZDwa5uxStJJeTtCeV6pa3SPDANDXmfay3rxmqbs4qgFuaUoAqSX5x6Cy5ZkFGXfIo/zJjcZCW3YdfQcONFkK1G+ffVJd2gEUzvIvyNUkLHcboGfKlTNzOoXGAFwu2yX9AFOiUmHF14IfNwnvd+ERQLU87/srvclnhGrHQk8iL6ROWf0r3Wi+lFnJaLyUVEGzCvlL+sWGzTmJX+NrKY3KSKOqV7jijODXA6YXOr8AL5sS7iWVW0siio+Ehu218HB4IK2yAlOTjosXiWh0kogrO6U9qAtaTSTmKZvIzow9CD9o9nGSTOvthyGI8PyLoAnlJbImJ6zPs0kVgtVs8+LfxXyYFSvDqajBZfI1WN7ygSkUNdACmCVWeZUTG/bruD+oO1WaY6VrAcfiVjdov6Qh8QQnaIsQ0wI0jMEPSBBsSc8rDWAmcszGcg4hJJxWZ0mk88p7vS2XGNgIGZiEV1J/ngSf1dnPZi6SadbxVg/eXD2ad6ZqrbHKTTsFo7IGWGu9QwjtHsxlL2wb7WOQNBogngn2TQA08MC9Ei7l/KtCOE5aZIggRDAs6ucRoTk0oVZAwTZlp0eWlayxLcKhFIhSAlU62J8+gInRvp+tiLDeIf20B7Y35jfEgV9HCX0sKMwdhDPOxVQrJuGLF/5Rj2C2ioGcVnPbM7wlCx3BGMFNtM4yROvZuavooqjXn9AhU7oUYBSY7sNK1qJWnAy3rpVUF9eVVQb+RC87ShZcS1+OufVdV7n1ZnH53skF2F+UfAsw3EdZNb57FqXFpScy8+XjvsZ50XoLBEf05Lf1ZLv94SbotX6PW0EqMbAWSK+jx50q1W91Vsu1toec+9c6h1Hto6FKYHNfaSE8o7I5HiM5em7t3PioYldI2Rk+c1o7EdbhmtWe6d9JH3D3nvEHWl447jKBQsZY3Mx1GFookmmi3S0JkIiHGgWsctkgg5sMuLEyPP1j3FWjXVhhNRIz0bziZ5SZS1KxPzvglZRyGmCTENiKlBOl1c7L0rC82kq1JlSX8q8LzM6cGN55vwvK9GzMfHnYlBdIoSLVXevOj4GT0/mBRYV6JOF6QdsJ4pTpeesbrY0ssCSBUgyCk5YfNQ/QH8pHNsWkNmG+7683n4GIcPsbiPkd3bA9+1IoacF228BrRoPwFPcvsiaQQnAIWU0yHwRR9JzUO3H9mA5Om7qxWwdd9tbz5/BT0784Z5kx3YuMYK8Lu4jxk6UmHo8tdv1Kq/NHX1FxDi9xdz2LWObLLLN32jMmaDu9oI7pgjTLJPB2Q3su8mrG0+whPASpmvzUoeHb92oVO1XI5XzwhJZ2ShCnG8LnwPDY6Kc2x2Ki1bf1GLWti2kAqdCYMYATUOElHrbV7p3fRpesPpVyV9NqNVTV/MymqSflJrG1AN4JPqwmfVgy/QjxkiF4M+HtPX7g67yKExozLpJkDJjYHD1ZJe/9YPLKhF3wGp3eQgeZPDhxFfwGsTUagga+RBRy6wMOzgWkDTyI7QETrCqwMMQk2p1qmUBhU36cYneT2OmIN5x7yLRsxWYPXubLsqNIybkR2hI0h4+2IBPiyonzb80Hf8VI3VFyxTGScjOyB8gIQPEJ/QKKXNJPQteulCj60PAke+g4s8wGqe4QODr10U6jfGdK5hVwM4+yu1xDDIv/K5zFKaE2qTrfgXdzcVX5l+tzYAL5hYLtJ2Age+VHRKKPv6vpSDs0p8DqNJtpvzsljmY/WYntk/eKmjQ1M+JNq9pfxpCWrVdWPVNWW8Kl7u8nPG7WtvKcbd5F0hrK4qQNzkHXD8zAIadSKU3rthwLC9g2v9XX4AbIA+kt3XKQpDk98qeEirftPU1ZdUKAJ2YmG5uJA1YkrvfR6YkxHklF4h63RIdiRzU08xx1VACS+VWgqQ79FL53sM1qIa1LfhpS1c6uWuRUtLKJcXQL3vUsrPGYAiJeK+ifrkZiZn089gbg/ED7Ykm2jNpisL+bEPLJt5zDi5l2Y7PoQf6D73q7fIH0Y5QF1uPKU/cY0bn8Et8OsE7SVnDTS/mkJrGtuuubJgOMkFuk8/JE54la/o99f8ft67SfemsuDXqn6xZZoAlsatN5IXWHkXsO0maNUjMaaeX/9ofpwRjibFh0TMtIsPTgeiGRUPFU45/2DP3ZQwvaXqYAciuM94DPAOYxgkt/o6506FMLIoiTQSY6JUyUvgXCj08mV3TS2fKWz9wFerNUvxDCG2zIbI7w5B1D2ImR1Q6tqYukQLBwr1lg+trcJu2Iy5z/jwPlAshAoViGEw7B56A0bDMi9ck45WjU2uRkbT4Rt4nHWxlZoqqwm2YvLmY+91TY5sgk6YgGNNkdW4VkGqmz0BU31HTfWa7jT9snYCr1/RMsiWk6/47IPrzF4hPLrgailR55zBVmXV/QflCjFRu/zujUySliTW3NEgjBbaDMbAFWyyyxOmJjBkJ9qL014c1waiLTWHLvOLe2mMweciaH92IJu2M/hUq2Y7ZbYTZs3aHyEAZl1O/kLPW395/9awwXIda/zdNh8yCVi1cerkpztKtdY4rme6ZZig1PVTllnnwZIGjXFoQ5W2D7vE3xmrIGmAjNXDopOxyxuZV177TO5a2N6HtrTeZ77kQhF+5bAmz6aZHmIbdLVz2LLjLXY62fHgWkAreJrOE1Bw3mEMm+MYrz3xTqvxi2cKIGwDNQJiGMzzgHidCYMYATWO12Oc76DukF90Siu/U62DC7aCgePJnxS7yX5T8XrRH3WWsflTyfeIumA9UIortilshhCRfCHLnrrzdgZsd+OGdBa653pF/OLl+6oFRXwr6JkzBAkfgIFT+TYU1yvD9oCDwaKcnJ1AfxSRIdOtNp9UYiF8NGEDoi01F2mQppMfhdtZ1t/Rjna019mf+eP6V2ej/SJs2C4napu6PkiWVM6jbjKhOdzDBoypMLfoEGpxgdcXfLWnuSQyz55Zs1p83QW5lOrT7DigiX4TdxT+hejzoBqTAPihAvLsc6cdk4o/5EAQPg9i3LLm3t2/Im9f8xn8qxelsaoBE5VnQVCO6NP/2aFdkQx8gJ3GXIpGm0S9dDoX0Su3sS+AYByAMARDJQkPvrhRcpf5DNQ93r4v+jyEWq2joPYRifaTxOU/rQg4JUReKidRoqWdUaA8aEwPkvGZ9YImWRXO3uaRhx19pwDKV3RS8qVcZ8kKKPPnacvcH0WMShTvZWKJeUUJ7+VmuqzdBEzi7kCdxbmxnINxFBPHulkgZvoFk3KT//biqLDIki6ncLuQnISuODBmqQEF+gI3Mbhybi6NKS50sYgIb0cSzrU+XHefuS2U3tYUl0wyRawiFASnZEx6O/RZHTzYzMdkto1aq9aKpqM3BLvDmMvSj7LlNQMieEsUolhPKkJM3EDiigiCjYag7sheeZTCkK8EeU4ZHTIDUqFU3s2qFv7pMQdq7La83DIcHSa6GCm1EwvBKNofrRJtFLo2n6YUGBMO4Al4utthH5DCIu+Sq79zL2Pz+Ig8i7tb+e+2owLfA7kaqrUak9TsocblPUeB1krpVR+yK4rITKYhTeH0got/mWtqf4MrNG4GPXqsXk3m68x2Bd5pzMbyHvjdCBsqsDAGfPDjnrwKlPi4d6rDOP2hjwwyolrHhBeYIY7AHEvKw85gGl9tNP0U5+bCYLoFDGelh5x1CVPrMRNfU+KAynsmOzoA22mPsLgkQdcEhVfU4YiekY9MPF19/1O0hD8JKZlfEJyoAlOwsopXNEVQp+UVIg9CleZ4+Z/6uG/lYj9Km0WqrRFnkddw5uJJnOA4mPKSsaXuyqywPVA2R6DdO9P5q2WynH1oMhOrUncTBx/rPoN3k7lQt8YwYirRAbprOeQwy14cqPdZs+8S/UA4KtHNW1wk1mGRhCi89i7D2pK4YtZg0knua57RJNuqG8a32Qvp2dMfK5DhmuFf0pd5Ef50O2yRR4s4et2RcVZWzzi/iZ2O6vcwvHfeJBkqVvN2X/Ov9ZgKMzpbuxjxG2Ci+uQBWOVIHm8Mz+0ig7MLO4l6+X6+jtjINhtxwSUwdjqLtaaIWxx1OSSX4MohGsG5TXeowPiex/55GojXltgN3VVYd5yNUoCveRaTckNQq/IhkiYFEvb5JLp/rmffNyISEAlS7cH5scLnWRVmvzyq0rXmtGQTLaTBjKw1V593gFbDgpYtYtOxCEoVSeUBUq+vGawKUQ5nxSIwUzm0ko6TDl+bKuD9YcJCxomGHG7MSkRDLhvdyHDVeeAdNcFKejoRJHzchxSTfTiZ0k+edZiJ5CoetoFq4Y1nCU4jznEJiAaoYp/00TdqmmZMfthYJpM5KCUR1A61b8bV+lgZ82i5UR9Wgt/H5I4bobHge7Kvop/4nuBYrLJvkJgctKY3VIED0cL8CUVckqciP4c+OD9Pl3LyaiqRQ2buSYp3+br8uJhGdt7b/D9verADGn9RDErDbkpHAAkV/PgvSkHz71yBIjYyCCuUEhP5XcSS62wHiaO5m4Tpi2OKO/e5RxTXKOaWe1IoP0xh3An3yqc2Y4LWQ5cYeI5nswwfVDQP7zKOK6SG1kDhQDd236at4mGoWK6/9zQ3IeOMy28Jw8dg8B8SnSrSUD+YkONiGhCWtINKhIjjMlQSVNszLq2yA2VP4Ttyx3oUV1q5PuHldZxyfJY9ZeU10SJLP8DGqNppPzNpSIiOgI+HbP8EGazqrBUpskgVD8plaNA92E2NjkTZPd28g7yr0Rp2cVWNegdM+TOu6j++nuiZMuyZfwaPuWZGMhN3OWUL0cp3cLGUbl0hr87Kcyg2+UmRvMy5QflbixFH+4K/deFeEiJrSNvALsSsoAb/MlH4FMCuvZFiY2UwkAn6QrRjY/xImrO0J1ZQs4Nq81lDo4cprJhDjm7caYHBZ4A/z7iKOQzVVB2htfXZnIGrka3HUvt2ghwaWhgpLvTKhf00T+Itp+0lj/76OnNiFSSsgU0N2MTAymEbWDGPUUZ0DvWRmRnGSvIQzs7jxHKGbxyu/vN5MFTNqoRvnGlmZBKOVozstbgO2HvUahnF+grI/uCUFVP4hoRiramK0UviqafuJ13KROWh54hS5BWL1c9xjIJd0mlFjd8DeLu9EWtnpN/3UZsbpzRFxRVfXFRRDGtRBkopJgZboGZhjWD5260ic+s1+zezAgcCDneTakrkxjMzJpHS65gwqSf7D4Jp2DNqJ2MLH8hIGjjqvJwRy8kyQ1hXlLjNDjg1u6Hc2OaacN0oOFKgTQMF/3Twri8Q3pjLFxDZ1LAvxmCg1GRQASgOoFxBkL7FtaXd3Ms1w/NE5cYtXoh14+oR/iRDaybngRjW3FBQI1oaCSTa4d4xllwfJ9BQ0Zfta/BA84omyNEGbjjmJd0Zy70vRKfBuxqAb0X0BttgVhMTu4NDB8aR+DxJ6DLQOH1/o1HmI7P0Dwt5I9LVrG817hxcQne1WoTiu5MDQdHgjPnwx6u7dIYbgssvjNknngwXc+r2kIWNINkDTzjgkMcXexoHsSaDUw6/eFt9GiNTPbw6A7jnmkwTqVwE9mHl3Di0o4JnWAorcEUsjaHySAEcd2OiIHgzNbOEqK08m9bi6HFr5FZv9EcwVyvrKUdOeoYXH38UkIvoiFhMhbA6WbTNkJVk/HcD7Mq60QBn22x/kEuP3BbItlgvmbgacHbfThPngfIzsFR5GU0WNBJHmjQodYMJBMXLVf/0SALBTTARkcc35YfmIYtXgw4Fweq6rZHMsrXKCSUn3QJi2a6Jl173XtY+6KwrULcazaxbp+4uZ+a4HuaTcWvLe8ZLHpkEMZHdDqqSo8PV48m2K5mHHt3oaX/QNruBZ6qsYgdkN1TdvWgafoyOCW8EIrqnNBrM9kh6qm1WSmawcRXLZrSpnYShNtQaUpZP/R/7KuckCmJbKzjI/q3rfOaUsKlRetKtY1UdA85O1HDQCY7cqaoPxnrECwEsGv5MmY+yPDeoFXEQYDc9RYtuj+snB91AzAav6FW4RkhsRhAsQBmmRza4zJ3yzlqNrxWGppwdDEiepb74+X7jW6RuXI30jUnmpDwL5ZlmeTbJM8Za8DYFHXnRym+94I6xCgCq4fNl85VKptKUoR1E8a7hPQ58s0hygfgCDLBqFidAe2V7uCqjEDh2wLhxykXQiSX/ftCDaJP4IvOWwHO1pksQ01gC64CSN5nQ9uKGKS31xpNoNfuFdLh7kGGMUyLhlr9VAq3CuzyWyzyzJhETOVaEpFymfB4AvLzmduRFN1N0PLZVqulRFlMiGuTt+mYcAPGcAnA7qN5dLdwoaMxoCRIJT8G0juECgZwQ+ad4S+sY/jDKmX/SaIAgW17AYaBIeq6DepuDU3I/KskAlhrpbW7Z7gG03ZupAiSh/M7/bHuwNNr3pdC5ek+QBUwCYg8EA9O3hrtH8g0Tj8Nt6MJ62j3FdD6u3UNO5TDzpXHe24yYrnExvba80aAaaQ/lWc3mUq8dY+5da6Igw0xL5wfeXPCul4Gry5Yc0wcQbrQdtAXaDlwvaiOgWguoVgKqkeK9Qp57qX6xPLdX4H6s/+FqpbL8Ey8Q7B8Sbd65r9LEaEa3tO3a6xwQnog8ygGq8lQYYpBhN3XsBN9smXi/euAjit1jihaDerd/zgu2t2UEEhmj+Ob+ZKoPlv/gq/TPFatsDfR0QuM8WDjrjuFiXdEMv6GClD3G81UXhFffDDjmXT1awYL/8OjUgW6ahoci4Q8xGhIgXG/xa8XSQqCdGbUEQn0pgxHgHJI3EYXuAFUcy0GmFao1kXH1Whys0y4Was4/ko2cf+Q30n5EarsQHgZHzT/47jGeaY94FELGBpt5NT6BjOxOeW5eXKqblTt+07d17Ca6n+K6XvnCUaTAMZEtvT/TLrTjhx6/3wu/zys1681TYBR0mZ+8nqw5bkz/Pion4EsO/XPUGbKPtXtpXD3TApyDo/gqkFTCYdsxJTJs4Vu/h9qoE/aaghZ/mEE0XXqbXTwl8BUIZzvUWk3FlcvI4IHnQoH7vbVjhfy4+CUkiNpIgI09oj6ZnxacHZfs+k+7tsF3GwcfNgIXMCUwDvWOhEpHlYr4s/LFJvb0TWiRtAwd9qkcPvFs5/IM2QnXdSPCT5guTrsvXbQlSReo2uMxKmxRrkq+Rm6JuSPj5nbavR2jBAQo0xfgnd2aRoet45+nbvgigHadvCVCBzDaJ6R2qG7KmLbEK3KXhzrygcnGituIy6FCBPnwSEmitf518G97BGr66Xk+OVd2w7MI1FoEK42FYiochtgMhf/ozIIFt96Pv5LUTGWpqM93ajLa3S9JuRynJkih8N28Oro/8QHGPtgh2DArZuGCalPqCtvlqxN1LjGQKcOBx9FyoGribNwXse8nlqz/BCTrpF0JmV3TiIFQ1Bt5jasGMp+j8GcmScZJNdyNUo47PRnqPmtsDK2esKbIzlbZ0SUpR+xtjOxNMRFhTjaxjinu9FwA1piqN6qrhDlhCxq3lk217aiB7dBu1jfwJ50QuJqwBwq14arobM6el5gFAMCNpUxa1xiTbRjswX7vBFFjC/ks/+IDPUvh4S7KcI8MES0n1tmJPKaRStOvSbIMWvGZgnPvIBCUZ3tVwUpXGFDGxhi1S02DS2HFvPWpsYZtk4zPU+mhDlsPd1L+lWP8L7KEGnhInIzsY6AvH0syNoKw09IEK+BjfSWNGyVcYhKCUUUVltXsvVgDAu9Tmj+fRlWcb14LVjQYFx579VD/NspBpxD78dC8WylV3Zt5TxCWY/mQ7KHpHwQr2t6p0TMdMFNS8UXXM0nN2w+NsjCvzKY2DcriGN89xR40mQLB4UrdpqqXCqeQYoQHld3cpVQgKBMmgsQNfGdUgfPUmycr8PdmfSdvQonSNHXcZExPUMXcLPul44Zsiq/QT6zP2cQFo9ewclooOOHm+Ew1WxZ8oTEslzQMRpOnlXAwnQOiJ+DWAUt12VWZMU3WHP8JEDvV8tYe/wIOO+k0so7IYPCoF1wt9hhvP1iTZw4PRvSDbKLA+8s46zYthxPw7FWcD3V/91WojyM0ooAJ0+vOUv6nBfaEDM/EqMmINL8O/1zf9U62GZ2qXTZ68Evs1dRipEufoOWZKR0NFz+JHg+wbVwfDZwvqS3oUaRyjU91L3S8wuHk39v6O8B9qYl+UjV3kxj+RF0NnC81FcpMPi+td6huK94ksFbFJZTeD1iHtxsugMBOpWU+LjdDFd6vETBGcZThCbqLIfb6dSOuJ2Uq6iU9Oo0DBHGDWU+otG+8GpGVUauGBTM2tDvF4wZnMFqYrLPrQHGCysHohFyHwEjK5JS8vfDYaOQQZtSyJBUD9QT9StlH74Vlea0TeU48Gvrs534VRff0O+7Tl78Y40+CxbZwxsxZ7UlzEjha1NjWXwdp8LKZX4yPtC6wCx4TQCu6U4tdr38Kqhe04DeMIvuW21jjPZ0QOoLLnDW70OZry37XsvTkG9QXcbkRf6Ehw/Dp0ag7rDbPl9ZDSCV2ZlGBlt/zJ6CwHl4ffMqKEM43yZ2UgiXa8BRDKJo/aYXN8BgG6qinZ6tOXn0O5K6iyJuMyJclS/SNfNZP7Djab7eChFvovUVfBxkifuOnn/jtPbC8zDaiAN7U2LCagFDTxKGf6vrqiYWiIwrSdXSQTLMQM/5S164Fc6iveN+0jYHHINNiU4qwS6LLWgWWwt813/S4Zmnr6/Sw5Bb+GZnf40UFI6IP9cCY0A2JrOhaaI5I6XFsp6UGn/1s3QQcdM+S2vIMufpS7duNUuLOSRrwtN24pShoMv5muMKUG7s83bzcfQ8Jg69BjOG4hZ6mJsqaGLvU2O6sgIuCmqAACs8DyQl4uaCBoyS9sQ5ZVolfqqI3Q7jB+Kp0CCH3qKtU6nJRxlmOM1Pl/ryVY8r6Yf6TKSJ/slVglIpqmNlG0qbqCjSQL9j9PZlNNQAGbPrja5z3NBAZQYbBSVO23bHIJVqy4qe8FpGoN6yEVPCrg+6WQ435ur73olOyfx6qkT10G0Q5CjTy0nZ+0rLKsID3c51oamOJ30hcOtnsR4X+fYgc3l3P9LNOd02PpEm7wpyVkmq/gEnxollO6sj+sAXFxk2D+6hsfXoJFjDNz3YSEu3RbTyv1pxINckKotlHRUYeUoED4917bqBaqVZD0W6yGgBM+5XBQFWzA6rSPTf/exeOKTfeedVRGs/VAujPlQaE5+pfag6xGFcT7uaa39+onaHnqdm6VQ6qyy9vtBKszMJ1NX/ZjUryoGvrVwphQu9430vOVuwyE6uQAgiuXdvzq/m4OXLSWK5nOx1nsw6PhFYplAPOJdEBVHncV+SMGKv4DvaWrNzFeYaLpV5vpBa7ry8rpcgYlMz1YwUClz+gLExCJcWM25NP/PDeoQwxP3n9omFG4CPozWS2/m0S78OtNrzjYHvMTEA6iyMYX2lMbAj1QO7SFujuB+tSjnBbuk2CiOmjtjvD3v3vg4LZYsQGs+9paCIXtbtSiYuVKNuRV2Fz/UE7Lt4xTy6VONxWK/6bHk+BU4QBOqfQfFkdhhSu+r6WFs8n/IMPYzQN/oDQdpMepKuZttUWyvIBBKYob84+zpilDMwBK+7Wtj04l1APCPEDHa51zq0sH9aL1CaaomZ0b79/C+hIsCbZgi6jll6EeExChtSCe/5wY48/KLdOHGJJIhWKl/66RvvVY790e/gqhFyS5Bmc/3Sj6caxue+nOZR20sL06JcKXZiEh8RL/bSyNGGtPWNtNBQXoQPTTD1B4l+NcHjy06RgPGt5j/y6unoaIu/RueZbvXGX2B6IKVDCsJxbMLd+/px3+kF068g9bZxc4ZY58ohtGZ8ySa7YsH2+zmIkniFiH959MEbs5knh81988QM+SYTPmy++k63Ltz+kWrOAcLJBz3OA9E0nQtM3/Goa9C+3KTu7wW7fhocMTW+5VB9hRQDKTyRMEHlGW1Q7sy9Uc+S4pRparvgH1CAuu8FKcZZboypNysAP6nMFJKtnKKQmKFMnJOhJRnNHNZ1gTtn38a79gfaqwa+Hi1REyr8HebjCReV5VzKbxTEuabdMotCLMg/fNFnbedqebRcD7QNZDLpPzokzXYBPYtKipOwS1i12vopYtcEyy4m9VOWINhn4Svm9CWGVh0sEUzPy3e0iatDITh5YUtorwPMJwDhFaYY/PMBheaw8oRiV1hSAKhhI69Ak69R0aHRtnIdNMd9XRXbmFRTpKmSN+b4pgT5AYIHfg6IpTvvrpWoG1YrfQjP4J32LczjQoOKavobScTRRR/dNOfHWuX0I7/4twht7wbudkv3BvwqAFVv2BGDlrYn+4q/q8a/+WmyN67V8UxTAbvBpbZz2iqpFSDDl8sM94XWtcWMnWOG2Oac03cxZRaB3iw07u3Wu5tomHdssuTG5wtGpEn7y/4Rzp1xdC0E+XBnBGlAJJK1DXdV5PZvVT8NafTODa1gdiuzYXqOWG3Wfp5d26zG0NBzjjMa1wrLgAjlbZ6TGLWqTavOHq63vWHdHTZQoUS45qUfGkjVW0QlGZ/O8x2iaS7jBbS/j2kCNgGjmZooLIz1xVUQbZpgXuYsabzwEsCAAZcDGc+UH6wLhRZISK1iqOQcXNUCdvJryVbcobdmxaVNyZlBOwIZp/8KGE0UVjAAxS18D/SodCO1OAgHG7LR6ESiJAi0yaSeKPjP6Ot4PjVoFn9brI5SUI4x1QhHJ+QxFSSPPX/Xz26+6qIrqzKzUsva3voffY9CZcsZXJ36JYXyW0+mViTnzZLWXQGFFymo9HYiLh13Ownl9Af4tD29zc+xyXj1WQUj3nf2fsG+PkrY2L4Abq96ODuYxiPPh0gt0Zh9Z6fhufV30Zkg+suJY1XOZvM03+FUUv8kBffuPsqDN9kLTifnK1jdt7zcK7yNVnxorXraHLizw0jt4G5UKiteOANJQEbTd/q7VivLfVf6Raxt0ZNGw6fxzdLh+U8twJj0sAf7eTuRS8XvpTrwcAX+8nRdSAS4TxiR53FpHDpYcRR5tAaR2ygLeW334J7P7tNCIVFU/jWGB3E8ngwSAxFF1U+hD4ncE2XZ0tYizhbyVdjwgrb+B7PmGAqTorFFSJo4z2Y5IXlVkugIfsFDyY84q6G4Cx43NcY/5iEiMGbjRISbM98YJ0pAyRm1LCZ5KIM0duBegTqNsLnrBs/tSRR45gXTzLsjYH2zzWsNf4Uznqls3KXtJajXUbq9FwmB+KTBJtaEqc6gJKTS+nyPLyRRA5Olf+ajPc0ORqoViaXV3ZFIl9NWegHIAPPf3fOGO7uh24YgRIxoWVH2ik1ENpO5nZueBVHOPndBcYAK4VlAzRxIOv/LJGgS2h5m0EsV+t2phqfEr0wcGJ1mutEGsr2K9D8fFy9OY02sOCAARR6+WCMEJlauJl6sJmsHkoCS1x4y9y5wpMuKS1wYTX2B8t5SXu38wsNtjZC98NayIT/YHvSMB4QVAPnMm0yOJVVPyrK6R3B5vDUi/+N1nb/PY6DduAnB1PpBnz62qUANgPoVXcJjnBeZs3oaLHMwjj9u0H7zDfjGTEiWRrhWVI+JCQOGxwxDDjJuu8f5vTXAM5NUM+2J8INu3XUJnYc2+3EkZkcAx5WGzSyNNnty9+m+MdA+i/QPp25GweOqbfNL76f7hgyztZ8XRI+Tl30vDQ/v/3cTLgWSgDtRn5TvGRevL/JLg78mYBS5QhxeCzvYL3Jm+UO3MX6h11q/Gnb3Hhb/dHg5+D/p/+/IGoE+BIrjvtIr4HRVYh+tVQ4dblXDsaOVTSDiGnjWtMh50OBJJ80XBLLGJY2G/HNb0Ozlz8UY10tUicJFlG2ChEekxJ4G9MfwVGjaDqHQknFSASZV9Yjc3w5VzrlaczxdIkQfYjbMv5Tn6BDcm77R72y3N/woYO1pJMycjUPWb8vlCWvT2wyix5f5/KMyK9TcYW46gwHZGUBCLH5uUTzKSvbKhC6HTXqeFzyHu2eHkapvhTZyjlrjjJMZaRYzpItg71jujoG5qdopMkvtG5Nkpvks1xaGKhWIAvll2dShYRoUqRHcMxiZZk2inYMPYzQFLgRzbFJM9JlNzEJetk7QKx4TTU7piItVNrE+g/KKviBEjRkz1pifjouDkrRFREulFZPFvOCXDZ9qVY4tMidBl25xdsVp+AAmp0iZsE7YJHYXAcenQ3o70mzbV3DPaiDzLQPVes4qJUNVOf2YMmFf6ECkG2ZCFs1qVKO5WxywRsFWUEMmxGQInp4ktb5Y3TTcO9YZ5qHFawAcYlSWAW6gqKVk/4cY+X7UBKBZvShfbdMpYusxlamtIl6u/5gNsRuTKidL/k148TwnVA80v5lTy2g6e4tmBL55Rl54Rcv+EgBwf/yQW0NW2TJmooOaRU9IqVEvg2R7+RDtHMsw0lHEBNaNV2iD7Y6ihRA/KofQnXydqSEzJtalHiJny/SrzAAOmq2Azyzlg4gp0jDSyTvprOlA1zgm5nTFeOZWIxLDVbo4w2tFMXuhtJvMjoh4+E1taJZAQv7ZUV6TuPfrp1wTIjTcDiGeeKMX3axlCvJ7mIWFe68KW9rnUzPh0jb02x66Ywthujpqe4DXBy9vJnY3xTSoPvjJLvruS34rnrseTujtjuPjSjmR8Frl+bgIrh2LaUyJBY2zFpCr5R4GrjfPCdF5uJUXATtncqixSmV4kVyDWsRfytlFLc6YW6kTAPbthED2C0S+IvXAVb1X0h20+Bwelwl4K782Cfgn/rhK3JOqU/iofO7jh58d9pNz+yNQvpNZ7TZgQg2u3izHGnkN1hv7epRrLpKMuqirlHRJM2x/FvTAS5xZ3Z6t+Elwh1Z561FDap3MQa3qC3fDK4VnLWao41qMbY4BaXkl7eoZiGMDeCqL3WqvbTkaoc5XlwuHKSntUClaiuuzU65q3r9coIk/bT10BwlwQJkqRRf0KW3d2jFq/MuY6nriPPfmZmmUoQky1lFqcf10WCKONbmuE0Ua3NeJcIBgGwCqYhR+GmI0Zbzlc69MO174GoWvX0N4S8BbCQzeuVSmodoNQ2w5vEVy3LYcGXjGQSwq1Qk1KIZEJirdZbGuXC5acw30G1Bk+Ca0LJmsfxRlpqt7HZfRcz2hbooOgrg9j9h4ri6+9CStJApubpNxMjlsRaqSpvPDFfxuwv8BgxPo6Wc78AHCX4hMAUsVvKbcJDBLsQa6R2+NG4hL1rXZKNTjfxBsNG+nTwxb/OK6MPTLgI94/v/ThY2IXlULoJbH+HCT4pI9foKtNV9U5TZVdNF3+w8D/Ex25Z25FqclrfhirvkqqnnKiDwQ/erWstecNgJ1qaHbUINhezQezBe5BVyyBo310U61huMbJh3mzRMjChxaX6L/CrVO2NbZ1eu0OrTXiTgg2USeysyodXNE9rWeAcLu0GNrGeQf5QDSXg1h/UkH7aKKDFPNilWq46EDe5jadjGYh1C6n7BuAdBi8dmsNUCmz0BkR7SkchsfW0ZXLcdQ2pAImM1e4QmyJVsV4qc5YTrH7NK9WI5ARVGvm1Vow0e5ALAnFzfxQJLwEluG0IZPeeG5Skc+qb3PuWexd1Bn85TKuYquogP/Q5I4Z9H+sYXSIP+ghRClO4hSD5DXl/trX5DnFyiK0XUOX1efKIqxxClCtEUOCq4Z6PI1rvhlDv35UiR/Yjw05Qvd5P0/WSckVKQLRKsouOa+31L74nt0NEKJdClqdUGfX7JdRnZHxkixgUhrx+wJy01Wx+QZwDAr0T+O4RHSwXrKAyf5Ip7o7K20lQ1yBXDrbnW25wrW3yBBaNlytgVnOWFpLkvX2OKEmgLsjahsqdIIUffdx4wkVomgNH1ELAoEhlSvt2yQS4KpITrYmFfx0Y5WRYdY/UNxE55s2CwClOAvUjs27u2C+2ak4LQWkRE+3n31DNBLZdvX1Ww9ohnv+GQb7UCixW+dR7ClpZmQoew8sg4MGHZ+EqcwtDfo+uEvhrdF36tctp078Un3TzQO946k9N5HNR2Sld9akQJJqbxdIu0DaBUJGIta1yBapB6x1OdHsMGMiwCAbIFnn/fCeGoJuj6yRI0y65C9gEpkCrnKYdHQnpH6N98MKw9uhXZGL9RCJEewPZbMJFbWFyubEeXe4vb2FbfZXSAPGAm2NUzT6Uhhb3mMlxx9zcMCVvNgAX1OXtcymbmJrgQGtMX8DuwytHkSavVtJ/EYJDl97QtW8jLY96iPjGin9q7kDMAfRtVo6rHW3p7o00TBbqcD4Ke3Hrq6g2IGuZAjHJKXDQSewQexYIhjtI2OxQ3wM4Kyi6wcYO+91yg9d5YLzAwzKPthUZyz5Vu/Fjpo0yri/lO/uLiUeiWuNEZFJRcuYZbtvtp/459zTqMdK7L1hA3vnqhuieByaSjBpvX6JP72nWmjZ+CIsGwHeSGKotVaaRdqtZRzVJDtJUYFTGAYS/3bl3Rpz9PgECA6ejC8uEKgrlQk2uVyNaRbXA//i860u3/yfb4KA0lSs046ZPVmc44HJkbXP8Q8T8kMjG+lo4UutjlB4Sdu8rZBA+hgAJNeTlDKo2+5FBSxjeD+1Cj10PYfx/+eP/w0d9sJ/lUI9H/icyvBpgi2C2tZnyIiGhpohL8KLsU2wpUCdDM8RRjgPHWNdO18EqkCU28czJ3L7WDrYGmDMTHyWWdrokLS1shc8Dnh4tdBjNQ18VDCF9aDFGXCagkylslX0nHSmtUz+BFnNxZ1MNcdA7uJ+oqavzwicS+XwvZwDPjGyFqzSebxK8s7srrK8V/t+XQ6/Wwa/n3+wTLqBraWJaeqle+mOd3y+dPNc66f0M6/brYSn3bmThq6J11NKqyVcQGF1uGPgiHRYVPgQauEK6k3HEe+L9Fy3dKtyxJYlmijZWXdV8CruXRlZZaxwSvUDzxbPpHAgU/E7x0RQey+YFmQF5tGuHU7R/i2QREIHkZ1vdScmsLRrIQ5yCbrtqFhYUjs95M/MGQBgoMmdYl4fNXIfReSW+khVxfSla2PJL1U2dV9fPWheZgYilUDugbRlu+qr1+Jnfr8ydnrJNiBt2Td/MW2uPU5gQYH6MQqiKH6o3LfKhKrlgKaOX+w0UL+xqkAuVeaVoA4LXypo9fTLKhvIHtrjxLVDOfutltWPn/4yir42TliFynUk7sMjHY6EBJ/IIDwFAhvsOwUXOGcRba8qsEblNEzshsGnrBDXZcpQJJQtQGk1aqvAWgXSLrRSH2n3RQ0+c4hKwOro9c3SIZBZDSkUIu5zAHoQ14O30K975lY5yp2Q0aS1Ifiw5weGtSDgNTbLu6tVzu3o7I5VAaLzCedukOK5VZTi5tzZWEnOV5HBHKHgQ8vYl1bNPP9LkdvPfPxYzYIEOQU0T62ve7JIK9bdriV5RxVFUobOvIM/nesuy6dnAnrAHRqC7TYtl6UYOZd1s0+30YFz27UcBEORnLYqc0ys2NYYb5pxa3cR0r0TdtoETq+hAXBBMu7nYtC6BPTXN8D8tiFI7Ps6CU7BQd8tas/5SfkAulMJ4pyCYd6HMKa6V5KRu5rkQ5EwNipkfvQZm4EvXjKlw0FPUO8ildpUwFBDqWdLYEBHMwhPVArbKkCoRk285I0YCaWtUM2GnRKCTGWpRjICmqRr50w0Qu34gbd8S2C6UdfRDHepM6LRL5BUoBS0kRsrNNp57fQ9znnSPx0qoY+bwp374yo847lTFdLhNpQwtU0MDLM7qOOCOGSMgj52nIYObV5sNVX+QV0z6Pb0GRNPrGqH4HvimTJTE6tZVWy/bxG1P5OqSXPDIpzCf/8Na3G/t92iDI5sm/L5V2/cxpcZVQjeYgZIpzkU/FArwnzLYje6Ok3NFmRQNkSOFgaYXus9BvYoYeucuP6+yTwx+B22YxTAlEzWlcOSl1o6Qz1I7BUnuhumaVfNkqKRNgkKQ5wMYFyfOIh84NekzD8pwx16OqGqfTN5qdDrhyUPlhWKP3ksBR7b4OAe7EWyq4TCPghv0nlehQ5Vr63TfItCmvWU7FDgncQABo2zVekTHJXarKnUUn0InSUJLj50NSDqFwdz18RRAOEJtmnm/MgcCAe2TTAmGFgqoal/LyrXcea52q27gsb/2NxRyYqP9cErOGVIvixD76CnQ5CpWzbWAnPw5vBA5kDHdbI1LT4OLtYo38BRvoYI/rwhW+8jWlkVdIQj0Y0rpSwxbV94bBm4xEZBYMsblrl5WoQ48/ELs4If/5hPlneePuCBk9HRF6eHGT0r8cjtAbn8qwLU3FUDcA1WSCHYOgcjRYqUVTlVdivP5deItM3MU2y5ciEAKREv6krBYX4rOiIlcjHl+ULku7YUGxMTy5Yo4t4K6X+iApphDJcSXLQTpxLwNdlb1qbzC9K2aFzckailYesHgV9ac8UD3mtp1sI3Mh8TU0nRAg3TX62lNj1IzQCyzmHpkZlijPsSRq42YL8nUy5MF5ul6OUhKLLoZ+dAJs98eFUqzqosoz0/9k+4/Te/Wp26cvRXA1U/i1Qe5LyRH0/x90HpfINz0QNP2r9TjXXF2dN/7T6K32CoZ2/uXVdEQ2qwr2PP/m7Mj736zqnd4XsyX7Tmd8ZlKZxGjUrbQVXP4sSQHd2Oayne96caFOtNkiqWQ8LDUI053tOgQnIQGdnVktDObSItxs61wmpfimirQ8nI995nHBw5WDfZ8mwNOeSieR0wRhsYqBJoJXNNul/SNhDdclvDkzbHuD4ZnHdm9BpJdfVdXalW9NXo6tsCN7xaffSnP/Qjn4bL3LPIm06ySL+P8QEG9fr0BwCqx6T9kPZD0kmb5og7WlgE3dXdvnjSI+onUK1zj90c89NL1K9LtPChM0MrUl7W+uaRzJCcyHk5b1sXbI8caczaB8TR2iuXQ+6qvdZa6kRq/lj0ayLlyKbX6I+H9xNf8kUmwSFOG18ZA7uPmOUmRr/g/s1eoT+C8tt2IdkqN9O367zlNsrf19i2YzZMuXuuSLEdv5Zs832jllWuO/8xA9johnede9ulrjNDhlVrkcSnnbDlEqaF5iYkp20bVyEV1piYtEj0zfkglfRKXgnPn6OdM+VCkzMpdDzXb/Ol351jvp7tpVpzUqRuBn4/xpv3U98wKlRJ6vuUV8o87K4b33Ms2+Qre/qNWm0njSh5oYplCGp2CjLlEhGRadAk5YtK0kX2DTtnisAagdVGdu7z7NLM1dmmH4pSYk+nhwMqiYmnRVEu2iy6tbd7WCsdZsUYu9HCAnfVmUMvYxSqch6NPThPwWP7NOzC/aAm9vQZrviwLZLbF72cQO54kSbl887n3bxzUFPybyMu3QoanuKZf15zRR+wh6wG5elqsVpyS2MRGKelY8grYpC4wkPxFIpHZ+OIkyC+fji1qZQLkwg/XZwLi1A0g6vDTHFxDxbSFVLxIXVuzOomqL6Vnd+6WoakkH6A7asOlSW8om2OYDbwcSMLvRfgVw6mYkMKHLtUa6uJqP/jKpPbeIip8g71zul2F/6GjOZClO4eYgNQM7y+Rs2oEcnFjDckOIn0+xyIcTJ1TDht3vH7riRW8e+pf9Ci3Ey6NFEtiI/RA5Ro7lTlLVnUUe+0Oh+eeY9KgZppqxRUJi0JJ6/JbkCQ6efFt4v7HPBie5bJYW74HuUdbhWPM4bzZ8XXBGyDlhHIDEMXcvuL0VCzkJfgAoAIwnysIHt9xjZQw5AYAXK34SV5aFcJ8NX7lKT7Y5kt6Y7Oy/jcmcYPnHap9IM62507LPbqTxXp0rWm7R5vre/q2zLI+tS+MBvEwWwDFhqGsV1/WBhEl9xEiab8aATwJdMlTw3PvEuxxhsw4iKWuQ2EStlTvZqtvXt+vzR5z0agUSpujBVkw/6UZkmj8saa6jTSvAsJY6+XEzghXTrOucJG17d6PsjnEoywDbqGoQPgNuOcOMHSg1zmjF9R/4280ffgM3KRhMyKvR+vQMOeNDSUur1mBQ6OK2148YGs2PW2w8tlMU9zkA76PTyEA0LHmWD1TxPLZz/m6HGaFGM54iNG7CQDTTlwI75qiqtJvUdZlGr6pKdcWUIij7xDGPbsPPHf+sHMDF2WH9qUsWNvCIPyWrRn7ojM6NXI3Kdiords+nZGiTgWaqH6tSwygg9C7iNWG2OkSA0VIKQQK8cFjzWEktui3hZpDjjkKdhlo9moHBSG1vtviw88h9GjbXPBPYZjxfi72q91vCP2eJboJXmcvBxYgFCsZ+/cY7673ObUUDSwqW6gqMBJqu/HI4fJAg1Mu3apzMcPL7hqhqAcPR2YIQGue3S43yx5SuoGyrsAaBDiVZ4igGA6oMYAUuZywld9sSLIZep7hx/og8KhZZI8lC+awFiJrcYwSZfaOUsLVaQyTt2J6ftpofUVSev+OHGK7nCjNJlHt2I4OxNUTN72jj9rlch9Tmyn4kJ6cF0RYbu4X5UAAONDSRQnv0Wbrugnt1XfthtKsVxPMMuEjIxC7HIe4JqdL5qQBXiskGhA+MjDG92VdVDZCdT3vTSIXX10xny+iumv1+vzAV1tUm1S7aJMtQu0C+gyCGkIjypOK5G/I8cKZB3So52ei1qFnMYv4H6kMV5jU6l6zqsUymU5j3i7HVE+28cGq4TUCJJlt4MCdkVBkXN2ZRn+NGw0UiMmiRJwOLYCk69GPcf/b+hr+lxA/9F+1O+bpxWF81mRrphjO5SWplhvEG2EsHBtZiAI+zUdZfPKgIpHmFdKY9EdfpOW40efGy2Ng8aUuD9D4kZjYU58Kx1RY4e+8c9pHG4DAYH6uHARild09IVTaMKNHuNiaNnKzmPN2NcRJQoGlt/tHNahoCBVN+zGeH3UyrtodmOfmjk++xP3TkQMqyEVz/Cu6BcH3POxbCaDraP0iIV3VLzwVZG82L4WqlBJcaeh8+9wWWuJuwxUEKnTSUOZaUne8Fhxp75wZdIQ2YvqGXRf74rpQMfkkHv1r763FpDLqvbCL4q/RphtjAMKkSEApRL/dTvyDKIcsu/7RBcUvCuP+iqEYTnjGNal6L/0gWJY9Z0E5HA3fe8ct5d4dBfT+7hH/42pCPYlnOb6r8KP0+AP/scDEH0TCfPcaw+kfHDso4vKQsm9F7XAnBrL1J6oBXBnRC4HuOSwz0UILG5fp77L066NaXQzKD6+rOC8LwXjntj+2U2V+dfmiIzyGO2k8tpoSRSdaohZaL6ruwvqj+lFG29hOxsHqovcysWhEY4M/Td+VKL3jk3h/YNTeA/yxUcUqtOS6OBYvIUpe82fdslSC0Jey1elQhNud2myfzxxWn8cz397jaT/j/rfr3ftJ3/ghfvpnrx0yufRq2f16jqaksS3BduC1b1zuz2X9eASQVpvBV9azCzQsimVYvXgCVkX6hqkQk9xqi59EPjOTyy29a85temmwMfgNlMM4c+z30EtA2PatTXkc7hUI6OZ2/Lk9RJpipgIJU7zk24/Upy4VIY/qOEZ28dRjmqkcE+Jh3jmURoRJYEOrFtSN3w/Lx7bBxKH/69taQ4fP9l5Jwt9rI+ectkqiT5xOW4PYV2F5GJWhNVu84oyWFCUY6FdxMF2lUaDy4Ilc3kj/vQ0Lehp4QxYqbikJlSVmBoeV6uDgc2q6xsXMZdUfVQO5ftc5S0DZvOJ82fzlTBvFut57sxzbEINvfpvnqXLuDOJr/k9+zvrwTGy8tuo0lNDwNRb5JtaOdYmvz4BthROTOsEUNmsPGLF6/g0q7HUXdrb4qndQ+yP6fTmM24usnF3OV0/1HbcAYN74bBTHL7r5JY8UwSCfm9CCvF3Hg2bpwZwYkKk6WLcDUmRgj/t9e0ubggDP/+4QJ0jtHEZ/qm0y7flfu76n0iPQi5t8oYBIAOGGOVqHR9lYhLno2Kkbo+UfWhEUvTho4L+yYi4qsebbIKh3OYurTivv9BV/RVyv9wCrJw4PeH4d7NNa0udWh2lWDdBUh4yFutd4d8GSlAOiZZ3LA3V3nXszTxjOdldSnjuA6f+7ZsS6TtssdMTburpO3HJFAcSaW1fzf8+FIvjAtFMVUjPVIHMTBEkM5UhO1MJcmaagtyZQsgzUwHymiF24lBR3DE/2zsFAeBZRE2brAK4tm6KnmfhIcABrJUBZ44oOH9OpTaU5TTi1xgI7q9/FbKax37+v1x43hkOBslrkBDIJ0iY5nBhXU4kFoLcD+qtUvGi71/0V1TCdUUfjIZzUe8vVxZpw9ndE9BHFdDynHVL+qt2CE4GkhfwqmR4UIUEyAUvn/MqaM6v/XFOUkC7yfW0yITr1Orth37ybRLCiTsV1RMLd45fWNhD+8SnCAWHWFXo6wVdDdext2zeukTd2+SNc9U4kqW2Srjg7Eu+ThAQlGqizyXVMzZxo9hjbm/tGIq2Skf5OspHNRUa+N8SaVe6UsmObRPLvKksYpCK8VwIC90yF6LRJCny8X6kh6IBE7WgClaBdQOCNSA7ueu7dzuccy/m3IsxZhYFsTHJq+4CgBOUHEHe+Zyewr5DcB+/8BqdQEJCKO0+axQULrnBOw0lcuzqre8W1iIOOgIIZa8sOTAQQnENc/d/MQuXu0wGW9T92tq2DE9YSeqbBWACEQCNjItLTD5HFNzXkbKPARB6m4ImB6GwnjO0GBhHwtZ0xImnVqO+LKNTcRcPOmuJDEmRqnHfjsjB10U6hN5bRdRpSNUq1xcSpHbdAsnbVFrc/RmDTctbzDbWqbu4DigeURBsN6uz1IngSz4eWqqJfYNE7AztH8hrCjKFf0xdpA7UCQPI/dsf8p2XoDPz11O9+13spX6rv8W7/+YjcLoKhNPUHzizRXV7iRZDRXWV1MK/Lz/1sZhyoFF9udp/4NiXq1PNkEwqtv3v24YnPs4kf1MHb/g7/inBPqVx180rTxPaxDXFi7lXCvtrzjllg45llUk/ysZkdV/jhlMrOdoGN4Cg4xHcMJ17FUzp0NcJ0Eg/RlwD7G0qQVa7EulKVzgsBsKyxIirXtd0ajI3GeXJqBkxk73uPCBUcZTzTdGMgRYttDjKt4aF5dXiFcnJ9FnEiCGZIRNpXj3V3DiNJkuriewF1pgej3evIQMN1qh/jMJi56pbDLAfo849gZVNeUPFEK6dFNh8MCNNvb/SZC2riCm4YY3t+uq9Iq85p3PXyni1L8dA8qa61XLJWWyxDmqlsUGa6eQJ9AuuSCeFKJw9K2atcqfQSEwysoqD6t6NUCyutgmVafvGpsrWk8rpTNhfdEKNz90waJsvpo5WupQi7aBxEKtF2TAQwfWEEt7r6VNE86RAoOnQyg06kBCo3U/Rw4OHbz/9hgqsIlBF4BSBKAz7GAdWG6QN0gax6l3Nw4EA0ORSPCjO/qJMpSV8MJrCU9byimOpzT3cImQOTF1A42qEE6RcaQU3arHGpJCk2NNSElTXqy12XGSjMePHjdiWkTBMi1ikJaQ2TzLiVPG4SEt5vY3NOWVRHs0LniDXFLWIxhVpM+v6l8FEzEJEoFPkzOAzxELJu7lSGBFJvXAu8daGGsEWgbn9ncjTBVjAK0fFdrN2FEGZ/rTf+KffDAzsRm2k12oCN//+Xh7TBjwZF+2ev6qF1saLq+Y5PjnulFdRaqKC4SUtV5P05LPO1eKFeH9/5CKJOINtOqe2zrvUFD81JMBPDQgg/TbITQ+MAZDZKqJi2VB5Xz8zNE0/QovkZQ+WQvNJxMw43wxy6JQsRdLRGbkWWxxl/TAfxXIJclVc2mpVu3pvFvTEy9L/57Dl8URRXHuPDPTXnU3fuckX3JcfXUEDus27maNUVx/XorCJKHzZhDAoQQXwLPSdecVj0SWSGzSQLor/n2X2xlnANR6ud0jcPKtis4070BmT2qhW4CG+6iTm8ulv/rTLmv5L64dDC96xa6SwIk0uFsJfcXq0oHIKpozZ1dU51XzQdXFJ3H6BFUmn6bnVihhDPC4cAYl6WUrGi5tVm2ys4p70H/Yaw2skKO4CSDK+4bZwGdM2ZM69tOcHls7l40HlPLBZ3cQDN3Gj55vNvVLNdyzPmPlc/7/7WwWbpAhRB1QUVZXgq541JoqGHWoRarcITVqARg39oQgZGesYwjLIKqykZWDunWTxpX/kFwusndFU85NZr2Fucf3JRjTNEvhZO8NpwB/ccKI6lIwL5OFDD5i19JzHuKQhO9P16QQbKIWlvLERw3WPW1/lOhMgcX08VgKTTziEXKN/0h3UF7pCE/4NgPIb9e4zd3kp2Cvi8+fWzqvyJPZKJteitQphm5AycJayZgq0W00NTQtNZKoyNmp98ccTQRLn9dts7v7Sl00OKACNzqaI1kFyrALXEf4ByOYBAD22xCM3Tlv9k5mHc8PQE19+bcAw/J1niGiba3oZiUdJT/lAPmbVZzxuYFKB3XfY3WveeqeXdvuqJEqehF/a7L9FjpD2aQAE1o+zMoEJmo2J6J5A1x5+pFxO2LKCfXXZpaAi9mCVBvi087vxv7f+s31Kz97wz1ro/o1lRZZt9/ypQOsgmHUIWJv854z+VxNg7Jj+nUOhz2Tt7F/b2PlTVpmFhGf7xRxcNAbE+Eo1vcSpEvovkreeAdWSr5jbQGTJgHgRJJtA9k8VndYjJvnuR9NGISptqobS/A5N111ZIZ9W2CIK2NHPN0QtIjQdbdGPIblTp2efZLdCru//TsmI7Ls0eqepsn8ask8E3R7SAe+p4gc18ZmZYwoi2cb1D50ZNtGPu7I79pqwem3/yd7xI3lgskeKJOM4bozBqE9IYOHuK/3HAPySVJMr3ar9TgDO1Xynif2rbc60Lgfy1oh0TdIHQCX1uNFOj+4qttijR6gfWBRQMyVlnasPsNmFF9CmscdE9zN48NOJFJYLEynw8T1H/iUl4217nVX4P8NJnW5H4EX4wELpk+B9+ZYh7oPiQSogixPlAom18C5Uo7jYZuRmF9tdlfxJS8CPuXII2E1eAloqKXIv9J4Ohu+W2tGCwQQhuYPFqHQtbsuvTYNgF4gAzTNUXUDzFFUH0DxBlQOax9jSX/Lwwp/ai0k3IVP80iNKVSL+HZUo+C3YwDLzP1nAZm74LKCl2WqoDIgt6BSX7epjmyXVKKq98ibJDht75j62VVP2ffKbKszgEF0aMGbdIFhECWNSn58wI5JRxxVNUQbW0jojylULGwZzRu4OcnKMexhsx8bPo1bPqtV1FLQucVR+6iVfmfCE3g5oLfpN43XZ6nB9Pr8EdM8kWJ77vFjRna8q9mK3OYvUvG0T9qvOrYUfC2j7vatF4eD3KA6H77G7lx11v8e0dJQf4oJHEuMoOPQHJ0/U+1NGtL1PPAvVLkaA5NgyMWL7l7CRaJMPb7yMPBbEB6VJ+DH6oSEx8wZF+YMfae3nNTOqkx1cYsOt5K/xsTLe0Zft7fuG7A4Vzh63tfa1avtqI9BI1KAxVP1GrHqIXTTv8Yoqqo7CR9FhvyyCuw99uDxzKoVj28AtrRqu9QnPP32foACy20ihAj0e/T+goQ/Ke+4CfWyNiEn/QC6xWTafcb2SQfyDY9YXzxSAyzIVPemn6KFSkvebPz+wnpJyuWNW5oorPKG2hLoXIamIaffIXcDwIcVXORFZpNe8hctEYXulqwHyhtM53gPErOFIPryZZMEA0pInjVJAr6pjZy1x4A6JW0o17u5jki+rLdM5r9Nx04fk5LqTxo1knpY5yHtJal2ZoqbBPGF841NGISMVGBeMM8Prw5L4eIbtWxQP8RSTgLDEfZKfm7ofH4NE3aopaf+R9FewbhtfKYSg2XJOVBa3JQIGKaMTc7dXzfQ+9G0G9dnwmSwvcJwMgF3H4ShUwIGkF67gchVgxRuAuyvco9d1reSDXE48jZfFCsJEzPxo61/cPwHzvnZ3kTTJDnlGliOm7e6vsnVhk4AT3VSrHHogXhqZAqwZWXIR7xTcNzlzLKH91nA1ounM4wHFMCsha74xkFx3i1zPmOjoLmKcuiLzepBYLi0hubXjcC6kpQDYQ2C5JKhdU2xW+e9buH01SS8yQ4Gcu6nrhFRAXhvv03dwAdFq2ZQ4HCgNeVS73Hg2nPJO+2xv9gSguFg+W8w2Z06CNBFoEprxzv54XTD9NWMq/Sp7NcDN5qT6xz+Je4wbVBywe7a8ZLhhqsKL45eZKqssw1ch/AxaD0a5Ehi1ozSVek0h5OcksMO8BrzG2r80x4wI1gx8CKesAqcwsM8JkIb4rJrpYVtPZpbh9ALEy9+rRajlhK6unKZO1+CzFwWuXjV1j7rkzRA+uTNdmBg7RIHJ0bg2JedyQ6cNyYxxgoRrGidcnGD11UQq4bpU1mBkhBExwxuMvNq4+AddrLNP31HIQukJQLqTodh4ae01M++3gL1eo6QgKsFXY17Z8RvF8K/kFhKWLJko5Zepx5PLfnlXt+IU4E5fue+NuSVUnZhOWOlt85mwt/O925u7hclr8orKefCP2P0PHQoXha5Yz8hFeFqiSID46YLJlS5EbYFw4DXsI7zcqlWUeDb2AbLRDUuM005W4ZRKSZDVwlb61gzZxQYJG8IIybrZKm1DKoMww88wZQlyyF1fkhUIvSsPGxAzBCMDIXLQo5E44SMzEm2n7nb6UGIM3W3Qvuu+Z90BQl3eYI/2ejX34XQUYA6W9OIKXRmbRCevKK0eeqBumnu7LUABPPzg8i3Swzg20bgjTula1XXWFdba2mQOOrFXc3F1sk09xQvAnxB+RrzhtZrfGkSUvZScId+lxMUvp+W21gqEF7qdDfNI2P75AYXLfZQAm2PheFaAkwpZHd0tKCpywwR1+RwPG7tIH39soHTIWQFTKnuz9P/hAFTtt1dD2EIuH6rZsCtK93PonDtFQjjLg1TRQg7dtzM7rYWWM6Lsb1JAT+KhuZXbQymMtFLpO90QG7tOq6GTOE7VSHb/Bnvst6MusRxIy4UJz84Mo/Uo4dJOaxKOyVci2lpnlhN0DZB8pQ1lLcqBvYbBXxpBDRUar8N3UMQdwdKZXtZQ88hyl/cFHhJd34imr+n/Almn+kin6Yv2PiOvZWCI1AkAHhxzwlEb3Vo5yGDqufZINOzRE04rTHti8eD6O9llqtRJIv/9wILRVXO9cd47YuqWSXZtrTLWZidLTWSDR/Y8bx4vgCrKp/FOOJQgKTrhgdsFFgVrV5S6h0mPmgWbGcqeL1HUDtnGjQlQs3Yu7nFFviTJWiCtRlSuknu+sW+QfYpMtbntrfsIR4u+AncoQoQIf25YDLsK0C0jYDzOtrgr5zsTRnXFmLv3ysE0X+l5DisG4yWNv7e7ow+SHOIKHI3UTdGHzTyO2eIWh+/3lhi+Lz+Jz3w4zH/Lw3AO4o1ZAj5ryWP4MLT/3PKfkvhMj4XFlt8eP46P7qKwS9zq0H5vjaF96SRaaKW73d5gF5JNJzStnxP6qXl7I74+vv1o6fZoobvd3uDeY6sjQSEjvt60Ghk9kHDX36Rjwg2EXWbKqKyZX5iVWY2MGXP0CaQYVtey0lL16kw98nDPtaPWhpkcglbK6JLCIxlJ7zPjys85L7FR+za7Vai2ijiyG4xV782hGPUGbCBxK7kv4czCMYMpwZZQmy0siWNQLShY4b7N622L8iCK27u7pd/b93fLC+SWSUiQom5nWuhJ3ProI85httctu7rlc4KemmdaXAp61NCQyFhggV0Ut1yFMI5LP4+vttl5fehtfnoe31B+el7aUH7af0N5vVujR2TjFt1Gyy082Lpf1qYdrboVWkckVgLfmDVuFh7QEIBoZyOJGdnMFf4TccddSlAAv3fcQwlOqgRPpwTTElwtQZcN5VtLcJcS3LkE/zdKkL5zSJqs37kEt5Xg5EtwLyXYsSca3tzMlvm52OpQfrfGUL6UW0nZLSlKcTHkZT/+xZqLc4FS9QJIqaJUu1H9pWw4LsWH+ZAOcYuad/Mx1CvHUnEUd05dhMB4jVC1t4lQDCwbtkiF3FTKrOtpRczokuGoJfS5siEZ/SJVeGQ2dq5DHo0XppanzHq95LNZNVZu7PfEy5mDp5aMOyhe4f9tQb9DbsoKDmnuJZFkVgTIhI2J1oRCxMp0EZgKnVisAYBSMQ0034aaKUQib5IbBSPaGQjhjzyD8gBSk5EmsoGkg72uPVmTupz+ftGVoi7QNtixK/voZc65eNCVaGXosuOXOgUxCz0ZtQKFBtFeuUBMmsDYShmgEE8A4FktKWDKm6y12P/DB9dPIaHOf52ykFG6jSXpqal/+vuikKpGk4s7EYTJtJum/l+TGOY+oWBz6j7SEhEFG/S71/9Ych8IukEh9yO7YqIEMd2CYhjl58J7dOaH8WZ1s4T35oMekkgv0daJw78UCfUu1o7a67TZJfo4eR7yT0ukH0P91WVvG3i35dRFfSW0nuXkEUkwWTsUqEtEHgFftm9kyMQ7L8/lpqWXx24Q8Hjn+/T9/pUOKPCFZIW3dAEKjWJh+oXSVllDE07+8VapNV0nE4cuZUxx61NXL0GjXs1y70izgFFXPbw3J7CS28h26k8Q7qjUnoRIsnW8L6hvl53GY2KypoC87gNqVgY66x/i9ds2Qkre+YN1PVsm5JR8kmooTViP1KAkzJaEagu1hdpC7UKBrMcBF2a0c4xRIJKqR/+kmUxIqLWwz8buMPCyAnFkCCddNqthANuGdtwWAlJ7XmJKb7DAiUOR5zO/89AHkapb+ngIBZmt/1TMFHDPQxhAT/L1jrVg7ZtnaAqSyrX4TbGT0B6vR1PTYfRUeBu/ANIqO5xSQwBleg6P+skBY3QIo5gcTFmQYqAYQNTUHLJkXFCD9hkBY3K3u4zt1gLQ69diu9CxBGdhcv3GJSmCFqLOmo/0pVBqJTH1VNhp73PFfK1l7HzNQvgneRlk0A4DZN/LoW1lx5pSQ9rTyqm61EhTO2qwz5VjpSX0LnpPSA2qMbIuVJ0aLpCI9uVNQELosVTgzE7u5l+Ewin4LnguyPUmjshedqjnesaznWe1MNSRi4BS2REOh3XMpOj8oB3hPXjJ/45mqFQU912DcsdSTKT0GgcBy3NK6z/CaUBC/zGrun9KseX+fXR9GfiqKSdDm67IMxD+eCMDhg95HFufOMA90sKLPRO44WkhTnG7UtQCO1/B5CcbhfiMlwlsxlIffx99w32dGi9q+QCiG1i90RbwihiN7LzwBSItrYjxslS59jXovss1cBYZ7p1XcAVFA+07JjLBaQwAWmCBwAUmTIO1i4iFnhfk2B9gkMvcaVYC/RHqn5ikuTPtAQTjSK8EO1aBuVjAqc9O3+qRYfpYvqfPaCo/RhGRFlU13+dATjO7bRdU2BlCK/UrvWCtyYo8YRZqIII5011VyuQ23SjKptPPFEWtoLxxAIE1jWg+Dq3BKW/pQvFrh2FRDrnJy23QFz+iv/lNDXSvvfFSyAdq35VCbQXhUQMqhyA8kMZl7jWC7tCYjBNkzIjcyFpPL7XAkdJwJ6EqthNSzVRzp13uIaqV2YZ7aWmG7wuvLgEoa8yBKfFzIZJEjx/5jxxIS55+l4HdFRd2KJ1DrSMCHOs38Ju7KIPJcBj9hI6+kLA7nzhkZp4EDT2/UKdx1V6szURjRp/WYfReFqw5rdA43+TItTkFjs5kEd/Vne7hE+DGqHfq6sa1fnN4L+5JRX4iA9bbCjYwOO2gN/v5pOgsPrIJ6022ZRxmadK7bvSsmbWz/jx0bT7Gdqevzop2zSlzGm3GFi2f4tItLdp8+0WP3hvySa5mJXGaRsFFjydpH+O/Y9qqcL2iEFI3IzGVJXs/fHZzgULpnlLO/iIqYEaglQkeS1tiOv2k982pJvKQcmDNlYGAZwLnW8GGXGSpPhwrMiM/UJoe8WOgOlZMvNlK0YmRKiiBTuf1VuNSr25nlUZt3PRqI8mCTJlxvu/9cM2sH6hXGearmwRjxH27GlO33wC9Ot2Kzgfr5AX9qnskpSYyypP96cijvyDcEyRSopYtVWVpM+/50/Xn/0dt4j0NYSihZfzTHJl4862l8XzFRTSnzzAhPPQ1fqHTG1srGz+PA8BM+MCMvWqqLr6UrLsUr7uIbdZ85JDUl2bg4moi11WTuK5OM/+gY0pTePFQum4oWzeM/0Gn9Cou3k3Uut0krdcI3bti9apkaUE/lWM0Rz7Tw8DcEBu1PwnjmqEWgLUqbzGoD4wf90o2H0UelZHVbSq2F+NCt5zdqjLbRCWJsmmF1oKhVLNmWHbT8sgsNTKdcncgW+3+Pg/QFkNGuzWJrodnM5tInXQ62/GywE+ucDnriKpJzqpAZ+DZymUhgx2C6Uah6/dZZoF3XGG1AExr3y+jEdIxeJv39tPRPumlhumT+f+a8SRU9afhZhbjJyezj9KMF03SxPg592GnVPOfBx6AkZjkeMsNMjndOB90Q/+qJ+lgsXfqE8LYEbA7jglnt4N+q7JdyG0GPLpwcR8m+2P95M1+SP4qP+ygb6F+mzGuEzA7ovNUsznO9hOx2ylGmTqYJb+gCF/J4s0US1pLG9Yiof2CyHQSV+CgPby0BHIipFypTJ9hgjwBKcU/sbIcwb/PomJKrlfIC6Ogu8CNAJRgsN5IFx+Y3/Snpf28fZU6bqUV7cm2AdVR9D8a4zhGswumqToWN9ZVjVOLLkk8ihQYXdAV9qfvNc6747wLe9Yfu2Z336Ghio+LHqlNr+4J0oKDYJjkF/Jx3bByYrdIhGjpMUkdy4ntMpy4xgV6tsHU3qo27wOGX1azngN2aufKjt+dl1TIFeanvqz6ierI23iwnlhKZY/JX75B2MKCsUx9udpb+vMtiB9s6CBqxQsSlzJi+TrVLl5B2cYRZoK0ygQJFtbjkhjD9iIm9+mIfdPDrjclozrlBZdq3ZiRahO2CWP0AMi7t0pFnXFdm9HVHJR5q3jI40yaTfMEpPOSPqrlJpp8vZ7p1NaQy/ekBLT6Ag8Urj50af6ScmR4vT8LvWMg7bKOTb/i1aKwXuRnVXtYy51m8OqdadA6UixEad4mRl1dwfMaN0zfnk/iDlbvWItvj9V0XqHd1btaqVvBL/LS541v85BLAN74Q2I0ZiooP2mQ/c7k3SkycYrWDtqWvpGA1pIc01EH07RvtVloFtFngp0XV4kyKa+YsP4jmK8tvfVgz3vnG8pEOtXWXSL5mcK5oidPo3KuBOctV/ccVhS7jlag4nQeT2JhT34ITPXAVB8sGIBd2mbLlHMmiPL/t+m8Cvh2xt9Y2RY4C/BOrci7DfX0QylcPDTU218Btj0eHYmAwo5PKkFjZH3aF2OAaaZik3pDWGbi3d4nimXatu2hDuUvoaO7s+7H9yLKKJ410Rdc2pad7kg9N9OJo2rKd40zYhivZ6npHETHMAC26CaQHlZ6U4HYfM6WBZMJgMhFEjEfcnszEjr/DtFWIiTsUJQ4h0+cDCjedzeMtjpelSo6YRfXWPyz86M4kcdcwjhAdKk2l9jrZGErn7P0UCqIb4487X9vIHvfLTrB6DUmDNSI+aPq88WoTrQ9Cj+4bNTKadcvYWI9LdTNdJPrin7X6Xb0yrkKzIE257eqo1V120U/WOeSUzHGcUTfLFzZ43mmJQqR/ryMteMT+u+z5fpPqtss6j6q8Jy8UFAExGDRyjWygMXvR1sZuKTEFVjzKhfiR2yFFi+8L1+euXz0RQXY6tt/Q3jMpjoj5FTaD+dDyWOKdgAYLGDS+x+nveSciN4dzrpLfWt15wV27xKEgWYEErA3gvwYTaAO577y+u/xBnTzaFT0pPbVOMmD+9I5uzFLCeZMcVNGsL8dW5+vAK9vofHqOd1Ce03JplRRbslmTiM974ntgpYclmChiT0tifza4jw0gHFE3ABWlZRgVSu7jCj/CtqaKeGXeU2oFlSWfxqG9HM9J6RinFNXSi3rdKkcTWi3Ck/7PCdBxakQzXC9JZHp5IzeiBvFQur4eEMvhCB1+PoJf0MKxRCjtxhCJQiRzDi8dWF/qrn0YCXgRVGeNkJKPbjx38pmYEmfvuHx5owHAD1tRCWJJhU5slwe3lTIhhAFf/Sp8EfC2+DC/g2+Zvr+7BcwO16Zly/ujs/Py58jXoIwa9IRtSCUMhEQVs43BIuLHlFNXupu5BV4Kdunb9i+ABMTnYZ2+p/vfItG1orc1rYItCdv/0+cfSOUEWfPtwDen9ODhHkTvLDD8wLeDM6aozx11/QvzJEnl5S3OGVux1VHevVhDb24Kr2I8n0mLw8fmBsrpGWfUbORKSwid7/QS3sqAbUe1PvEoaO8h2h9v6y4LgZ4QdlXNzBCuguBeEpcN/1BO2MAYZ99Xytw+NZJWmpzky2aoO3gXF7UMSaKZqqUHV0tUIThSCeYccCVjSmnKy3rJGTSc6SwRHzeJoqLXqYOiXsCzd59v6ebRb8Z61lqWZRCJ8j9w9rhcAUjChVbcB1OrYYL1un6HbFYjD+2yglQoaG0ZGwhDzlVYKkNLc95D9rq57i2XfVs9hyeEAreVba079iU/6/SHo9VKpVNRwvv7gYIBEZlVuXAjvGKu3Jt5xG/FM4AV1RF8eBcQZY5qwi8onxbf2lBPgvvudBJL4FdwqPFYOh9/MdgPQo6ysZGTGy1CkTKaYyNlwc2Sg9+LGLFbtP1LGegFzsZqyr8cQsvTVdeFxWkonaWB4oc7zmG2Ofc6VgVt9FwwX8gKtSiwvpipofVgCe3FF0RddeJKkyKlAm/Xgy8y8/ErOLDpU/NIR03ce9Uoy7yX3POvRTHu73goFEJtGVm0fOhvaQsw4Nw9uYJiHXSZ4QAg4GtBWbz69v6EQPjiD4UHM4+MV5FnkzwofIX53r3ZXkhteiVd2xVhnXx3c+Vgq9gg5DkRWYSigmPRmzwGLCBYsFPGH9geO6tJFQ+6/VTB6Krn1O900c8m5Gdh6Xewz5KcgEfIPtpbzUZ4PujIf7sHvKUjm7oB/ujflmVxsJYbxJpFs/yuRvdVE2eqdJhtOPumT84ltWfhnDBzv3rLwXBKL4dcibf1J87z4mkgjP2m5+/zs7vzUMi9SY89fTW7xKYfp5+xdSPNNEQSjS/wNq/UBH+O21ur5eHY6TXZ/dbtt56q7W3M5uBchmit71VHbAj+aabpzXeRoq0vN5bbMO77TkxHS9ctZvlfmA48n1+LCxOYVcLitNMsdlXpdeVMpgMt7mO/dKZM1YOYmrvZkVl/HpTJixTfepVpkxBHbKwvW1hvgGIcu77Qgarie1C5U2UxYnyIdlHWiGdZd6BSj68M7R693z9O2686OhFay+x5POlD37tic5lPbkZQXv4gKi12sJTJlm7IjO1A/bhWlQ/9W1fFqMcyMwrSoI/nXxFVY5xwTMsp9lBz6fC8twNyNfHSy6ToKeiz7jWdEqmFgttXf39CX0TiYyVW+YR0w/0/g6O/lKv88lRJ9j0q/UVU469FZhDlvmXvDZi8q/6iBchyLvOD74x7GfpjGFj45bVH8rolXRFq7jyHIPr8OEoG1RJ1vT8uCqpZyhAEjERcp4rt0jM0hkHox3erwrvVrDJZWGCJnd+tcat0idIovlFgh22Zc+0XB0HsaA5B5hNLvoXtr3oLQxVoIZvWYoV/3IBQXeWhf2b/1H5HeMSwdQHRKPcJetmfjsNQtE5aP8QPaUMCN913eVNpC+Fw4k35zmicPAM02NdTDL9vNtW5oIMRxCbBs1KyzgS+SvZdtjTNDGuIGsPmCqLtjlISDcV7GBmGX2+z7wb3PNcgpN8CqwZQlxqocr4XKMVwENWIzs1WsPFCUqLkOrDSMxX2ncYdvUAc88fseCA0csVLPJa+p/R6iLoG3PPgx2dLxXZ0Zrm3iXQt873CtZ0yXkSs9jZvNZlu/rYgU6qT96sWlFiLt8H1RJs2KbLnTGdJUWbRV2I9gBaT5Awf/2TZnrCIb7Ih7zAq+fCw8/Y1T+7V2gUYD/UyA+nmKrkNay04KKtq7S4t2cA0Zn3Sf6KE3R/s9o6yljKFgTIwax4IDxAuGIv+71tUZXmZRdXsQduXDOUavCHmgX/lhHrC2j5pV/V+NW4mAlr7qdMclExZGVhK1DM3uwoq/kpP7GDQwd+QUpZy1qHnUIMMScvRHTX1xfXVpmkbw/Tbky7Me1h8vLkmd0PLB3Qe6tlg7Obym1H8w7FBs5bQvvc062PmPRJ0n4qIsVK4muDZf/cblaCoJ+DyP8YDEtj7MzcAPcKOD28SJjvuhOFpjzRSbfor0LlHQpijGvw8PINIYqr5f99QIuErjp9WPfCrks0nC2H0H3YGPGZr8laaqo/29SqmEmL5/q3SPWcZap8jeaLjcDLqCghRbYdrynS9Niqb596BUJCNmX2oIRqL4CZFZon1UjNlHLUlvSE9f5T6Ua+LVVNeUUQ8Av+gaU6C7FAy1KaKRqiqOxAedr86fKu9zxr4ewtRoaCVc6ZRWcOqS3ZrnrzDDyMFowIM4VnTA5LMqcRDt1nPEyW2Us6RDnOFpQYn+9zhhs99mfH9P+dvVf9vA0qf/yKgNEXka7SOcOVgPSetqvey5TI6imqBt48Bvu5MapppCk/Li6ONn04iCwFsBowp4EkWcoG1qStwfFJ74MiUPF8u1RaDuo7B2jMFMxtQ8OHWewsgfLAZMYAktIz1WrZOIUHugSO+OMMhhqsmS8ymHG5fZVY24XaksQ8Wrj8x3s5OC6HtDpVK5RuVfZeI0RqaqlAn9xg79WxtffRemgof7BoSKOFP1xNrqYaUCbTW+Ud/7y+u3DKtGn78PdFMvNZXgwpS7YgnJ5lXi47G1VUpih3B6H6bY8Yp2HQpUpFbyvixZLCtDYurSgs4ca2X9gDNj/T4ZYoi50hK4QfdrXLmekmJBObCI396vQg9iHjytZK/nYE9DBmlP8V1Y7k3GHzS/Hr9evgefkOFpylYCvfcUUAVMtkwLgsISzlZ62s2ZBT1Gzb4r4vBVyp8USGgYGEjxAhglYjwU27Gs+hMEDbkCjzhPc0/pQrQ6sMqth2t/0e9fm4HYqek0Mn8/Pf+4B4aCGFsrmK7KQeeID5/WSp5ZjoF+LmzBe2p7Ph8iBnDJFhG6RmAJg+JHlPOhJCr9mGwIoSC35z5MhQc1MzgZCaHept8DmWI76NTyA5rbepDuNC+5709MywANGSxgu7IirbALWqhj7fNKwHUgWIUwmc5koZTkSTh0ryaT1NlKFSd5LVBDSVak0h05zKpEhWRymbkuNeuXCEqxmM7svJGFUDpfM9gEdsyHHgT0OOnIKZ2T4g7BsrgzBCCQCTHK+lqylVr4Z2E366Zt8Yx3lLc9PpPybih60zlNFSwuL7A8Ivc4WxNL9kRZoovwyGpagqnyBoEAngk+K9oFAfGbDKZyiuUlHziccO4nUmUHWDt+0S/AP++RbIz964pPF5PyrEQLtA0M1BGlvkq4jT9jIEyiTZkHmz7IWRCIYNnU/D9gwC9cLo32/QgbfvnxvWsGsWbECjZFJDudjf4R4F3LbAC5Wj1Ka3NHl7re78/Ln2Myfoldm0ps3EjoXzdDNosC3u4f1D65gCmxAmmWvvHi+rJvzXWh6v3oU2If4Qhh+scj5qnaJZCUG4o27VWa+7rEZJ0SioBfmhca1LEx7PkTuZceryjzJNrmHpnG03VKqVDwz+8ZabJKgyCmeGINwAUN4OnJkVPC6DZgCBHMBnR6QdMSiDUn5XRWUghrvowsWTQT4ZwvlesNByBEhYozVaI9FUaZOolUYDI8OH/yfBVleThqICXYwZC1BOE7uxjEp2Py5JXdmgdcx5iZ6jWO4IESK4a8BM4H1FX6J2YbZ3Gh8V8g+ON3mj4SvFobTLI9l3/bs1hy45/r5VsJTjqS9bfHwQPmKavjzfzCoVqvrel0daUzk0cWE1ghJbgKxKCy7TyG721wiSIuVMqwGMSyKW8l8J//4wHC2IQsDcs/6zjMXgGrMadCea//YT9XDcZzer/6NhSZ9pGP5zAYctbVsbpLMhpq8aGV927c3EbVUu/8CokKwX9ZF5xvoUEmxaukPqJ/hO+lwox14n30yZxA0b6j8MXjuwPwZM2ozxuok8InYHsC8yXBa6Vrkd3nIvD503ZOaAWEbZxm8dkjAPzwsybw6BNb9mBk1z5KB2x1bWLfxOuXlpJy1jh0IZghhEtTKNme1A6jIbVqswGeruwW3bFi6+LfpXRkHqUN2aTpj3UtbgmXM2NGf0h43Tr9tWNIYKbf3iJdIbK/v8VF0XwpsqwxE2V17ahex3U8eL196yZCTNxIA9TKMFO9Jf36m9dhFyX4tBqW0k+0nc6MGbEi8Eb0Tim95cLQY00Ry0OjxrIhtn2LKXwyT5U72vsjNoYMzO4/mlD+QGdKuVBMOc2wVlFa74shXp+9xxPXaRWBmjotPHPO1ngebBxuRuvO75RWcnlKA4QDvGeNfhKyEYNmgCZu5FKDegGDctXyG1jIz9Xp2vtTf578KQbgN76zdtkny8aZYft/IDntwRiLnaC+f91He2s59aq7W/Ml24mv4MjLebcMtOIcoIAvLhpWIGmOlntPNTP5LimkCm649qa3U90/yNrI/uqcUDsZtOFghAY3ekanZXMysqok1M71KPILPhx/2kUv2A1fgnLnrebvgFbsN4sa1zwXfw5gCilIpBQZUxKdTcRqk6Up6svKDxpGc2rD1ZjLV5bHYcslBOl1+tkivr1sEHpdXhnNmPttlIU14sH/nh9Lq6ULeP/lPX2jN+rY1tepE/sZDWGcylHiuRuWPv62B5PeKz5sGsfvtEbyEqwmIzq9TwhVTWaJfWiRHWw9hIlLmR4in+mz/m3x3dPL4w7KW6SsVTw+wKDl3SqY7B5hkC7DjX0nzG6+kguNITUn3VwWi0VC9Bse5ntYw48RYtEFTDnuB95AgwA2NlwPwuAFC+D+iDIkmSg0DP9WHmxO+GtP2lX0TT/Arsrfn4F98lMvguD6hRVPLc+VwAo8mFCvUCt0SLIAFrvkyAJ2ZVKKEB3WjMG649G6uUxKGXyyWNalRYj4pDd6uxoYb3dtItRwlfaWFspcT/UMW2XCiylurG4YZbcAxo+e5T4qf4JPlxSz0P3EqAVmsAILPM/PV8SNGxsVUBapJmf2T6xh+WXxMNWWzBbcmeD5UHfOWfECMwwqU+78HQvsb8EoB8oNhm273MkNw2TL6jlqyxhQj4DS1EqL+vjdL0v7SWTJOXldA1Mn8MGjgn1C9N4WTQ2IcL2txe1SxgppRSxOdx92XUTZsr/Tf4WruPyv6eQ3p+Y1d9fQDgohv0vmpy+WAzeG/1JJ1HE2yytQY8Kv8LH+vSnBr6Vpmsu1qfbVrYILF5t6SviVeVeDfTPd0ve49QX5Wq915Eu891u3TogtAUw34tRZK+aep/HC+rG95w1bk2f9lP7VbDxKpyrM5+JfJk2iO/406uLFeXcBZeqbi7UfrTj2x+riYK3nwTPtedbzpHDnqudN+9XpfvmOfS97iiU6db1fvOwQ376LQZfHRjTurH6r8+3mu92ivfF+ED/va28sY0EjREDej6sIs4boKJdupva/vB1wNA7AGn9uNxUhb7TVpsCH5V8go3z5gcOJx0lsuml76i05r+PJ3M1ZrwC7lGlfA+bv06aNHsPeCQEJ9xrfX6pgef3bh8MJp7fPTxpBUplJH/z40N9iCIMbGfFISKKxQKlSbBlcsQKGQWtj7pfIdZgf3C43aGDh4dlAdQfKMnX54P+XnsXN3dsIYlhn6g2LPvC9ZmnhtnJCok/mV4PkyfjZ7zuX4Q+rs3wYhA5tcv9Lku6buFD2687b95PPyq//dM3X2UZ8ff0uWDM5JH/P8DJbh8upYEyk6BJL39vPf52rbHgewh4o1uFV27WE66ID4nXi5xQJ5U47FvYK93pJVzfN6mYoY1VDjaCPGNtCEE2DKXXGCprGAK8t8vtfQ640isLOEq/WSylGFWf/UZxuMfpfRLEJ4qw6yB78DoI2RSG66zKdNycLJhBJNLkikP6oqd1rQVHYvHZ3tukKtOoQxRJsibE6hwYAbvtJIWMJd11Q5ztjRnAZEdDTaZnDnWVgGnGS9X2CG4W41QNK3pqAPQWpNIAnmYF8teSg7NLZKm/gWiqZ3XL0bqS2O9N5iaBs9r3jmLpAWmirSBMv0ibwWNwNhYmR9Rs9K7c3m2ESOG3KaIz9ppLC2JBCvPwdqqctuy3a9rfUTapLEBi+hrkUicpPVyY0K57g93e12R/cJy22eFYaf+UR/PCnNP3DLwTCAK87u/quw5X9GXs8+/tv/VLLZBHUatT9rD/Gsb8RWg46CzwXHpRHag5limWJlrQxmZKUPpeK4wFMI2pSEbTSpDjEmFoWBmigJViIbocciO630/B4aT1uJgScfKXPuQUlCWdqQxKWnXoskilg/bDKG8JkHU+nhUiePqntv6sawSGCUiE+3ZKiGqVRODcFHgYwICpzQ+Lg7YL/QxdIsssaAn9KeoEmlCqQhiYLaVQbqXdo8KJxsQVGd0aTlWXRj8bofDk+lf/vXG2cK2qWasXfzUqlob0kZwq18Xbcmy5xH+feKf78OM4/jzFIppMWrkSqUoeTbHxaiToggHZxb8GXyIrASCVmJhmRMmU2+cLn8fe2KNMpSrh8cDmzP9IMH18JzO3scerjOkbY6bDnnjFyf6k4HsJYQRmQ+jBdrdXkEcEkNCIKUdpKg3JrZFwmnUdpD/I6I0chzVtFWDXntF5mNpG7kZH+KAzPpAaYiLp1wfn8T4mFfy6pGw0SbxSEl4p/dxqxJHc4JJgF3CB+lOXUyN6poQ0d9FWeQ9WvmCU8xALnOF2+nUeEsPHOJECU2LzGkSOt4KGuq2LaMQeVZklHD9FZjW25IQKFtHuCWPY2vpEhOfNv/f/6KaqjfzpeElS7AbQk4Z0YjCnxP12R4vDPl1GOONgYJ660ru8NPnNFqrczirz8fWq1KP1NmN2Lsva65+bBBkDSFnKqa1RfFMo9or8UopOBbR8aDX7uM+4rlHx8SNjlZc6MXp7H3YbLB2IYeIvqWACspZgXRjgGJBICUWLEmtxablXlljP/iRAf9pWlhopXAbqP3TxJuQZvHTuJ3A9ex9JI5DDNlAXrGw0y149p9zXXFAjVXHjS0Bp2mKD4Lqjd9vp25HIPFbiMIsTSDXgsGKzMfQG7bWS3UOSyizIqOQH0YdOCx/DhGuNRRapnXh1SNbFQjcmMxEIL8VcHIoK5YhCy/chghDOUNpXXFikWI5Amd1Dqix6XhaG3fz8hcDK+x+0vMtQDGtrTrnBxPmQC78Q568saExazFs2c0rHLbo4Y/qiiu7njDUz/oXKuPfQbKtGwHZArDBCce+ENVFDBcl8HIiNWWnz8kdQw0hUXfogmfIRLPSMAiFnOtnPkEqVK7M8tJ5ovj6Nxl96SRZ/DSHwCX64DI97AfcCpE4MX4+mk3tP19wU436726qTodgN8FxDIt8cjjgrEQrW9TrZKFVp5OJQU2UcT8kcV0ApBOIRlziBnc3wylEEhpE71OPjy0BugsRV4jZimpjStPa+21ETsNg+PUw1T/eq50Gsfdxot1QoKtrYygzP1+oP7DS1Ymf3ShdSz7fVz9o8I0pkFcsZIkMebBFasiNRokhE0VGH1dQG6d1Oga28HT05+BREpo8KicR9NLSLTenXilkeW6ZQOUh8gDFcENSlCYuGEL4BMJVEXnrjVxFtymEh6FaTe6aYpizZHmtfXm23JhTkVkvwwN54mqX4njp/fUKRV3xmhly4J6K6evvC8CIJ1EN6U40ohBFm3IeWx8LPVNlw6tqVXkNnKW9/oMzBUB6Ef6NuVTztixeUWsoHQuiQCGxcNpoyO6q2xSHPn8aWk7GfNNVAOSLl034i/WB/H4PPCrqWJnDa0YxqlixGErrakobZfAcBOJ+m5t/qvmlxGOMaJh7sG7Zxd98HZrW4rEGOSvOeyG+yQIgKwAOj0vUIF5JLi3xm1W6ZM6MI75a+VsWzD25aoMstIQ3/hbjj4+/vH7owJb9P5MxAQSxeqjdsb9dJzZZLxZ46axTAzwV4RMRniistJbfWwXegC+scnRQhf6lUPhFVHPgOcKIjEPmUNt6jVNRhGml2NLaUI0AW4XCPUPrIPwTC65VVULG1cfsb6Omg3KXB0RWLjDGjQ5bXWeHLxCZU91pVqHL9VrYKWOTrmqyciIPZEKgZZqmuUkJprnKabamRf9Ol65ah2vYfeIy6gXGxYGHuZy+O6GXeaNAIRF/nGyf4RABt+hCuO6XSsZ6q7UN5+YwXthxne4vYivrgH4C5eTptHq4qlWsE822zASXMweYG/ZG1TrTSEVuROHCAkzp13m06P4oH7U1dtWkCfmH03axx4ZZoMdr1JBJ2cAzzUeCpmufY1lsRuOP30U+YMjvxlV2vHUvOqYH0DkouDAngA99GRxAxxrYMKYraR31rK8CvBjioR88WV95fqJPuokLwT8aVb5ruYZZUUPq8e/zMQnNZDm0DKugTnbdJ7k175lnDG5MHv5PoIdbzkwFTfhXBUBlTgJaUKSNRFpforDj26Gxamc1wY+nMAXKfMSKvpGxVwTGqtlOcdZiGgOw73KZRcIEXqUzwHNwZptvrInUVxhnD5xV8RmPLku42ZEai6FWI00S/2p1qr89+QcU5oSa02nZkM7gC4oDBpwxIrFNPANgy4f7TcwHNQ75OzWUpvWZbixmLQZxHlllYVRn02YsZDkPCkorqIoV9j7yH08BBiQMTMVuZottFTsgLQfVmewDPJliCa1SF7Jnlgqh/rbwZwSimY5FVYFdjmwsN3Huk7p9rYbFZmjrzR1RNdZazgqS/yN6OSR27/g9K74ALZ33I3no7mWZImRP9O6y/P3JJH34Vih7sySUUqkkw/D3TxFVu5mvaThQgtmlLamUrg9mpSvxcRqH85zRSH5xp8aqzTKLf2gv+W7LBm2gkoq4yKw6m8qkq5AQvsAFLjh2MS6j2EkTfjnwGoUhsMj5OsVcQgjUXazccXjQxzWv5bpdwChp8Uhvji1+COkqUcGbI5WqFbpa+Oe5sKKaW9QYY5WTUp5rVcCpdi0BMVLWt5QS9fDK3Kfy8qXFpoxC4bde+DBzieONznbZ4WZrq6QpI59suODtYSzS78J/YchIGyJbVXUFtZZEDSyDNH9kIYTcbj5or7KOLPksF8CVdMiJHRP48Nhnkb2DbAMP94vH6KKAZ4d44Q7SspdveFg7DRlLHi3ylWax/a4vHR5cL6xL84NoQK02wPT8SXtn/qR1SJuP/I8Dnb0sJ0hmwP+U3BtdiEN8E5sfenMoU3YDRWVdc8bhLz4XWRvlXuekTNItJJBu4wPRfVjyPSZz0jcKVcgSPjaYyF3/+drToS0XGv3q84Id/GwKKPj1nI3l05dETKWRWWuvuknS4Z4j7OmhLBiHSbPR3z91zZ0VuM7vurri5aufrd2kzvxM0yqir6yRtbPKBgxYpChrUJJGdwI6nHoTZ3kwrl9y/rk2QZugTZCTAZcepJiXmlyf7BimMho5codZTjWS67i06rY9IlU7ZgSZFGQAmQTUqZzZGj6u1d/5hsKbw1hwaGMSuSvJ1aBVQOQjq/JcY4Cay0dzQEG9yzlnNw1Uu+2csW5y6yBy5A6XX65TEAT3p9xvzAzfh43oscWwilHlXi9LMZ1twK05fMDYKh/NCTTsBy60dRk7FkWzIQyLZY2KGYKL2Weo4t/pCJT+Jyo3SpLTYNN6kMGDVu7j2KjwaK17pxesg7jEHAZAhOoRqQeeI4WzeD8tKdRJXxMh+KtB469P42oIaOFYXeh8F7cEaHuoitdSWRNQxsv7PSCm9RjfLEmHqE2CTBmk9T21roU44ztMM51UWym2UKvlpEG7RXfJBe+U2HpAbPs2OKxtkv7d/EsBCFAMglQJCLLFbq6c8D4po6Ui0p9bNLzQVEO0EoFk5HIi8vioKBSC+A26W0ywkM/vyLYbzae/r0EvK5RuDGxMdFlThcXESzyVllNSqXaspv+TRBWhlp0Gl7/nP4yo5K7hKmDRtOaaA4G+oim9OktFalgmW23NTsjphtw1sHXKLySztRC+DV1XBH/krieH21IVBvBpPgwBPmDMvki3+IikwgUgJ/4HynYl4V13aZ0itrqiBBVGc+YLoZCVFfX+QP+6lEdkAL/B//q3BrorbgTH5OTHgAHPZ/B8BlcxBBwLxMaXOiulpX1oS91y+b0U9H9woqdLv+DIhevCw2mhpGiDsrkEs+bt8CT8JG7jvWOC6yf5Kckz8XWykkL/0wVuTvI1gN5ciF+QmQ6kJgdyLY/+OhUH23MKqvg790poYbOxG3quWZ5d0v6sPGb8Bc+fEiiFemfzI7WlM4hbudT007CG4qmm6y0fIvQ0rXrxmWc+V61Wf8uiWlQreV5Unc/+imqhStWjUl9LDd8auUVBdaqb/6HEKXwvaH/+DL31CsEs9mrswT/ybxWn+rcK2OGadaku1gIjStuMIhCrXbr68VI9I6V+QlFRKvyd+sozMxjxlvBLfZV+qfC36id6d29tPir2bq/4xiJU5jgCMxbMC+bR1tTeDRh19Uuvt522hFYW/fy4RIY1wyvFI3pNt5NDyMM9iXhxt06Wgzh+IIv004LmtbxQL3z4sWPrdhTj6gQQOAQg9+9bb2K7N4duAc8Q5cSL16tMoAkk+1q0xEm+LZiCEAYRrllgtLGgXdI2DJf/Vq3EfaR7AJEOo1ppy0clyNFo5Erxb7i2jfJPq9tP1F52pWqwQGr7TX/1a8l0s2LGdI+uqJbKKWLdGonRBbBzBs8kQqIiPSaHWnt/yQziy9Y4/L6kp3ha6GQh7WiH3c7Kh8uvlqDvfYTkWrvpHa+rAOu2aUa42/oGiVkH5TbSNsAG5LpS6c5yLc4i/LBAjAvXdoufIulzOIzOOjiS5HP1YusdjkS4ja7Uiu91JFWmW97mQMyvxo7oPzJjenlem5YgdooQiwNUZNSVjpeV1Pgio+XqY+cKPUdo9jXCSG710XZ4FfJ6knf2zDrQc+Sf0Ns2zfFm5VC2y701rUiYIyp61TD19Et8+YkThEWU+Q6UAzMapwo0Oqn+S+HAB/u0ZD10woOCWaXWRK4NefQixoCUcSe/HVUdVnW0vR2UTPvwn9U7asxn9hivDCkr+7O6nSaiu1SH20k1UWm4cNjF//k8/fPzkX7cCN7PvNWT/zzuOBCkUszxgXi0o1VaFuSByz3et8OnmOIIx/yvy8AAF3Lu9ilNU7DMe8o+FdQTH+O09I6NiNohl/3F108r7jj5HmMfCnvDTsp3oqk/o/DSdVmNUFOdzzku1jIGi7S4RSXM8cMcLUdZoBbRrMQoLFsiRljnCly5SOpSKkSHM4IgDnuKFrA7ReXLO93dNcvyQRDNd/O3TPOrYq1Q6jRXsZGfBTy+56KUaE9BQKwz+MhFEjFA+XhfC8u58Q+wi56L/KYdzHLAjq+SmTP9t1lAtDQZuKvfaiCoP1vq1cibuVN4/DQ+ZmjhtW93OENiptVLZpSPlqJJNCo0tWcWlLOgyFXHJjWQ4KXqpwQpJ+7Nie+8hapaR7l65SsdBOosG7ZsjSifwO2VpZ2EBN96wxsAe9FrJwVxb68JwHb8NSMf493UZDYBsUupHgbhjLAl6V15aVW6rAdFLPwFaMYpvENfkvYuRuGZzbqJIypqJBE/CjAq4bMpX/rYyXdCub9PzI5vglISVUVZWR471GWpKowETPZdBAEkRqJ3gRDoZRPXtFl2QAH+SSjGjkUjgaaGbNUae58zHMA2zP77v6pCqU/Y1fb61YZ3UhDkux2t1YH1tb6iRGwQiDOXmcUI7R1dpbQ4uGx7uLyStMJeyVh8wZPr7GIPtmZrcMQyBY3/9MQU3R/P+IuaRIFDqQVXakELoHmwLIFgshXWcu8KGHvLnxbS4h6Sfco7Vd8OGcMe0CMCiJjWeWzdkvZEgPdpR+o8ZBjeQTH1AXvnrhYojHZMWOGy9OzKepXB0i4+n0jm3MhNTnEzW2k0MNspY+7mYRVIajpf8q6tCtPShOWQHEiXcthBXap2CnbYPe/hcJj93o2pei9mb744vGWGHwAVt/IM/L7LX+t7UgUoDnUwW+Rk4TZlP+4Ez/k1cBnUuzK+2kAoqE0Gv3v+ocykebe4pO8bnRa6+o4IszCWLBLM4VdHDZ1ywFSII4EEWtUpYVlTFvhq99wAxFEpYJbCGSa05ZvHbJ/aGqCGo1pEeRzbQIwFNQkk/VTOipZx6ODZeIgjRmwwti9knKUVYBuoqUJi5oG5h/3BE8ZXI50sGx514YJ6HVlVAN/4fRzzl9455YRO5Xup0Wv7et0564weM+7uwbcJ7AxrwlxsbmYKKLiibbBoHCwY+dVr/nkBbTpRe+4A39Zt4DZwG/iLAv8u8f31k+8jZjR+3uKFPwa7suAAOMzuCRLhCdU8TI+VidzghxsCS9qUc8duxIhr+I2/9r+rV0+py4f00Xzd/MMdkQ+t4fR5ls5Z8rO0/h8qsv+D5XN+DZCrTxoPEQVjw4SY5El967suy3ZYxcgmLSsr6Oeygbve0bEwpRb5hQnBBtB6dyQuqTsAJRC811FZWWr48NDYaoxP7YL72E779BAe8AelFb9ErZ5Rqy9Rq3jSAq2pWjsM32MLxkBxAihUE/N4Y5S2bxnx1s5dP1/Z8txnxd5Wjk5IJ9pizIkVXCJJ3BBZO4ToL+qRQckq1DoPSYBpVPDV85he/kGG/yTW5xsbbHYh9rXWo01woFq1D5kEJ9ET+dSKpWXCXPeQtUBTNvGWgcX7AnJty4uD1VfOL2WRlpeg1YGRg9611z6IU40O4ooj2QyMNHskiZZfoQNmIc/qqOf2xF5CX8N1NCYFuqnsGGQ+lp2A3IuW5mR30veAbmEwWaq46yS35ElaoQ8kj33DkxRZZP/2DIUyEVPX2bLLD2pOG7Q3I2JhSbUa8tf1YKrZiWLNhPtI9GNMRGZUZwCAbW7rwj7IGiJkzzV0hnlXm4bT75GmpxjfkPxHByDX2xK0LOZbmSpjQI/7R7sSuhmOspl7d+NAtfoWtFsrGY/k3we2kApXpQ+yA2JGVbNhYQ3I9ZFum5DZqUjyu1TS37LojR/doAet1h2Z+m61NASHQKETHA8iH3PnUv+gdFWrPwd0bskBASVW1XWxlyd+LcFu8o2/Qj+L5f0fOVtpV1D/uHDXdVW3ZJifYnDRFLwmk6mAm7MHxct7cU46e/oArTxO0ajcszbwzxuOa1wGiVxnokDFTgQfQDKKa+rO6lUQSEqXC8rpeLzl6sdLk0WW5D/HVqd2CagYLLGNy1+I5NJEvz//lB3nFxQKwAfPlDK+Xu8qZKcrrrkJt0sGGi48sTar+jiQaWyVQoA4vbFNSk4AtG/AzmVT7kpLP8EelrC3kTlx4JSWxITbsgdANfy1orvV8BDti6X/7YQ/2EQWQqWyQb3I/+MeBWWDasBPxeMXnMyqQZE2Gp47UAnX+8tG1nngD606mhPZC4rlPRK+dzvQUPthuzxagoWG2OzBG7SMpGK56o83BDx0qfZzM7/7EzH8hfKbuFdMJPV6NS42d/eVEgnN9eANlk6dtze+oq2cq21rDHvqLp7trduPmdD0kjeBd63QMlCRwdZF75L6+KtjIkd5qFkuAqZvTBxK13IauBUROxxH/yTl2uFWjWyzpVE0dhqTUysBbTwhpRcXtu5hg5HrLgnSAt5OHAyjlM/vKqEuOiEITBBMm+nA/W5yd/TFvj73I6MRc3Xq38BXDFFMgWeZHmLxerNBPQlwZz1gBLjqNQHUQwGk3gZ2PkzeDu8u+IFpMbHzBrAGE+n5vqpEP2ZdMpY7dppMZeUBKSyftA5pk3Z3RpYlwEvNZkTR3KHYZL5LmWzc/W0gk/NYhOZECL66skZ8EW+Bm563oQWMr9k5IBUSrPDx8NdK/7FqszVEe+oHq/PAo4hvgQLBZI0LZygTgXsYDi8qJDJf+L0nCuQWsTf2KmWaIjClUOvQvDlGLkiRFPxs8HZ7QUHQzrWz9MfxSP8TudgXIUMtwGi6q3iovqQAUZUiD4ZoOqavsIEhv+xNZCMXTsmrjduNkfJjRvY0+ZskU8BRQWbekQCBn6UXDlFS0SzjRL2nNgd6A3dKgZnGkFrCcBXQWUFlgTHMdwLpkxxyt4GdV3ID+V3aacXAo4/4hlu+CSnSjt2ShkV1mvWNeel+eIqcH+jmnmw7oXRSnAXMD4iivw2JPcLDARqUZw1S3eHl7ZIY6CawwrKuvaCjwEV1LYTb8bs5MnD1RLgmqjxkKJiAd8iUTZp1uqITB0l0dhv80TqKURNY9xlIy5zFR9fhmifX7lbM/sX1qdjdkc4rje1/RYqZ1f/XJ/xfpI+V0W0BBCqnrcX/sS1bZhwCeP/XvQu9pTyqSitqpb6TU0k+5RBBS2ziMG5pHBONs75IJnN8Tjly9rDlqF9CrwZYXn881XtZNsbAJ5btTSGfl7uCbqwavpm7GSf5Qz51iAtaN5JZJVX4cqNu9wrkgyrwdXbZFD9hkcix0KFWSd3q0b+zRl4KzgGuuPbXRjauQgpGHqR7tN6IQKQLSi9rbaI33/DFKH90hZX3AnESCgo2wbtr6mFjWXKlmZKzCh+KQEn6LjW92jopSf+0BH4I3wMgawk4d9dAQJYrD2PWP2YGoxQl9UF84qe0mPF8zZUSvVAxWcpu+6tQLjsRn0NqYW3Dk7tj4sLxvF5Fi8QJg9nVlFGB4MwSBT6sajEx7pkxgYXWJXHdp6I2BlZrX26HZsgs4vVtexdrEYrwWa3/M+1H7LQKtnfmLI5BDv5vAeop3zGy/jHK9z572G9nP7KgWRbVj2jO6hF2fsAJGCxe5JjOF23GzyOJ4Z+06lKt5aWTIhx8yTPZrf12W/w6bfHxZxELD1qaxo8ep0f6YZlCiK3ffK49KOQqhpc0WtnCnqBZGmiWY7mIeX+0m3otprzRy110L35LFDnhIhXxN1U5f6Ai61nwzDlVSniG9fD7EES88S76twKm59qH3GA83c8Ao+m0ddAuSKgDfxvd6UU5MNP/EL4WPxkoR68MNA7vf9yS5me6GGlGBsvT2JBV+fIOSSIpKgrt1hrNQOnp+lx7inp+oaCASeebAZoBrk0X0eo8XAjgltFrtlXREVHaYqQ8TXWCdRvf6EGrrgBMTc2iTv7z5ovN8ezqvwt4u0s85U5e8/81J2OwpSZw5n7WZeAmL5CwOvIK8al/qSqPDYWIoPcJJmFqpC/9gqGm76tvQqK7GA7dBodmuM6VA7unJFCz80ewbvvKRZkuvU1Zba0xRNhSlgj3t7xlYfUgpT4JtO2DTIUiT8FYRlCy56kyYCQOa1pj8ibUCm/3C+aOcmGrVQ2SY2X/NUFFPAZjE/uYnSmZRjQ/cN0NFxlFZa4uIDIzbSDgHhHPhMeLqb7kZHie9CdZRuFoqqcdGEfZ7gyVDYhkcC9RfbZBNdKaCxz9I2cy6kXRMBpIvw2oxFHJo10V9caJmRN5YXJ+S78WREnu//mmv4ZqukwGn3wjPH1L88JVHjFWCXsZ8GfS78XREte5bMZO2AZqBMTw4SZPsKbDDphwx/aMnjlT5Oh8HzyTTX5ZeT+6QMnEcanxhv5IZbkOSvyb8N95RPxdX99l5x0cADxVECzqCD4l+HN078rGQvTRuw7wD2mKS75UIm4XzsKGDHmCNTu2U70y1oQtQ8Ql3Cj2yR4SVuu3kijIGpPxPQI/myRBXXdtcMEwfNgIfPec43/aZm8Kl4wfo6hcNxp58UcGIXDuunaqR0b4ON2WPltSa+UT49WoMaM7eNrDcW2gRkA0U3N581AmXFiGKOtB+AL2qG/TUYNXRGZScp9g98iDuMcLVZhLV1TrF7Gh8PHorxWVexh72AFe/ZInW8SndwsoLE2B/qL+DauGpycHXfYrFLByXEmTJiA6vdlLS1HApmQpB8zSXrYLLLoGvLyEzpXrnBGQtZaspryIiAC2NGfI7UmI3ITyv3PLknASKeCJcoBF/YYdleWOIKBIPC+a6iXkVe8itxHtOScZ5at0ccUdZOhu4YxHTSlBcgK7oDzduKp9AT3eHq0nV5zYXPA905+IJQeq7yFYocqJ6hU9Xprj4JtcO+qMMYypliu+mZWz/ikIP5HncS6skcJ/mrG80ODt4uvHpqWsmuGIpRN8xdL2mIyQWoxREnFX7NgG/pakYUV95xlBowgdf7yxngczhofJSMB6k+lu9oYZG9415k0nrnXTDN+miIorGt6XqQyk68tIngNT5tHvobvxLR4P0KJSV7fxaNWYQHwy1u0CDo5w1XBw5BRSaAd4ybvxcw522Ht73gffC/Wt++4VT/ad/Otl7ZllX33uUcpz4JmZGlQBwxAnPxXtZbvM2bArCkbJM/rycq7m2ifeWX/gD7TahH/N35XX37myF1GZN+DFwYDoFolOqBY//wuYw+G7Sj1YxXhh5/l5EcfNSR/Ckot2d47OwC+oSrJU8V/WvL8IxFTdj/SlkQAvH8QmGK+5fbaZbIwRu4Xp/fDSutc3Rfn53B/p39J6OqOL7htQI4vhuheKklQ/DZJqw58X/MmQ+pXjG63WezsiAALDyQw1Vz34Pd756Ss+pxNHVgnW5+vvmX+WvX/HpmK3X/QttxC2dVgVAl27p2DqV4XzgLgHGfMH5Iel9+eZf3VxaapGQhulFDKGF/E0HRxo9P90wQff923qM1rqcHmhqrgwrHgQa77XDBcV+SK4m1xPDuk9NIIxd5UXG8QUirakR2Y2Ab9vCAcoctBnDOYlIu0uM2t9SWGT7rQHyYttvQ1UJ8WAw+Yg4CIaxyNvEPXv481sn3ll+0o1VTcxQG+qi8hN85oPCJqTEGGPId5US9CbQvMk07c1LToi9QJ2PGaSjL4ntq+CHGrwkGmpte9oyu6jzyyTreyCGUP/7OOkFiIyJ2y3PCoeYFYig8Glgd21RhVJY2LHngIaZzS47mCwBbO5OIl0AlA6G0h7r/DMKSPQLYz2TMc3M08FvGhLCrxyc/DYJsieAgwY1XrFdvICZpFBHG+xCypb8LNGBTZHLi5BVFv2gUT3JuFX0nawLbDNEIFSIeVW7UypVCitKOpjCjcnYLdo4hPHANMsMk0xGec4d5ceEGrk3N0HhbIhm6SCTx6AXne3Lb68d0SWln5bCUeuDp+uFh6MVUjfjkVbjODaFZw0BYWeVSCNV9LF7hgmsOyY7piV7kVgq814o7FaVdmzuQKdnv6DN0XM3shR1pWDJe+nbt9Qf4WZAVJuUXdzoHinZ3NE3lQKiKazjOJ0wPSt6e4CpyfeG7xCHMLW9CbqWXR6ZZaYZl7l4l9L6qyoj60zVSDq8fZuigmH94Gp6G74rrZ8GdDrOVFu1wXoqm2XP164PDPmfAjKCUl7xKJyWUd7j+lfRT+JOajTcOQTRdiTagY7JipSDYItIrjeiYlmP+B/np7k+VlsERKDgwwyLLE9eK8cD8KpPh87zkFmssASxWOAQPpQE6g4eyMSJS2iRSG8D6TurYy9DjDbt3lJe9253U2ZORlQQKFMAxxR6T5pg53l4ntUeJzUSjHnwEwlnpUfay9lUVYK9MRp5bMRBsVswR+8/706mm4xxUz5H+gbO8Rxc5d4tJ09eU7pI1IEF+CsofueQl6mzSXi04pKeWSNND+MSlkw6l0DhbODCmwV/SUYdeKZ+Nx3ZhxVC0+4Pu/kvSmlJQ8fWjDbkL9UPi75sb/UUvkI1Gu8KKj+c0kXvbj4eVsHe0YL8q3AgbfLcFoJd0JDsoaynW/sXDBLFZ9iwGrdKa2cMW4mYjivQBw1wJLi1xXMaiRgE8bIFUaJgvZVf4jbgDJf6uij05K+FB1z9AnXqatvn/RTv42/sBxddsGCi1ehehm1X8i1gVGwR9tmUDBiMAlVv6pR1O2G7YbrtBrd+q3f5z7elYclKtmZXNaswmE4aru6M1JThJ/0RdIbNBEdGtqc0+62SacNxOQ1Uw0KJEzTDHkgj4+e6ImerUekT3I/+RYiy5WCIudMXhrVTkPrF/eD/MsL5S/xy8Brq2G1MQJFlDOcHwKqzTqua0ICqDFoOqk5DC9znQLUEcQIRJsgBfuUWD8wbe2c8gIMEMUwmu0eafKJBtPK4E8lN+qBnjOe3DB7urlKsrC3CdoEbYJSc/bmAhCknCKfXI2iTD3VjxYUmDFGTCvUxaTDbeO2sbYxLmN4/wSepp90ZKoYYK8RDZ1xA4senfvx72nQsyqRzKi8FykKBglQf30VgXWdQo21xlM6PlL7aZDN2WbGZ/NpZd3Ce7/EwtzCf7p4XkOfPYj7uqxYW2um+5xGXEnopt5ZBwsyvyPuaAm752QadxSyw8PPRVH/7eVyfuRIkSK1PaxtyG/iKYY31JnmAln1roFyP2VY99FRp24S0a5l9S1b0LxAijd1gNJFLMi9lr4A+XxLOOuj4Qla+Hb0jyfoReI8DqsFNy5zCT8JkkLO2INnRg7qeQTCYfmrswBupTr6rtK81oScw1QMVDYMTaUUMFofyrXAo73GBecsyrLlQtQR6edSiepNpZOWNw7uEa6FT7F2E79LVbjxzzQ8LxI3TfUgZB69WW6iS+toZPQ5NmVmc8pU3GaKT2RkIEuSvNlbK30RLWHEXguBfN4FcymHDZj958xVgbBPxzCo8SXmvKkk1lPXS4o+OJq7WqpFmz8u1h7ja6QHvExtRdZwf86O7TvyDwITEIMNGCFCVPclVgcWx9nVKdbeCVilIOUW0Gv3SVFafdrQ5qv7maT2GEQVnRBMD22CNoGnzBSIJnV/HZy9GlBhFaI8Pj5Y3Fed39S688YMOEJ0Syg0WgF2ltioCH61wJbMw9w13V33cV9+pxUk3AajtuzXSwv/fq8teznwTdbuq9YdmVa7kZLaoETW2VsaxbrMnYr1bnUDA2X3KMxEPo9xnNIJTfoE8TjHJf47bGsVWxYO+0xgaCuGLM9mv8abe6ba00gZ4VRUZtShVSZyy3wOG1NZAM90RN6jdt396TqKPSg+nhuZvkshWemd//48UwIS0v9W1NQjVwF9Zh0NFzuiJmxSsZ5vKPBYAe27CWcw9BwS79Ba1EuSyS8jngUl/u0NQdaXfhCewiIxiuy7swwnu1BpGbYH6hl6vv900k+owG3DlhnuhX46JlTg5bICFlCHioSxVHGUdPFZBmGFK8eMvrSuKy4f7i+vklsnLTeok2W1cSoyWPedO892EQSzfWYxtUTNbxjGbRyQaDJ7mDOb5iNRDuh7aZ27QTyA0Zv+CTVlryf+Kzb6EBW3rPABdVMDftlZ3awk4UiO5YiPbBmHqESM6FSNqXAmax/bmh3dveOCpwrORxbPOnKT3C1RSvSYCiCoL9HAsn4iSFwffFo/Y3cpGqoH3X3kwwedptYnFJ6XQsPt76gpuHqV8bUSZN0wb8Vq/yGwysczVVXg8KL3kaL37JaEv6OOK6T4PHFMxMWYPNQTO00VjYgP2XUlKpI0LFt5DLVUDYpjJqkpHa/tEu1aAUl0tRqsiIunkBCXBh39Ha/KbGJmyw5nuxBesNR9JdVk7g8GHF+j3/zQ9hkg2i80ZQN9bGDd1uZHSEw2P7EnFhAjuL5Afu1gkwBs/ADZp0jJ/nFJIao74wP/7dSciMP9L6HOx6233v5PqyavfxvksmDqc/fm5qWcGfVdh1PNj6Hj3lC7GsZ5eGfzD5selc7ML0TqdbFeOEuvKKfT9+lXMAUQr+lzZOU91mHvnL0u+aFG27LP1SJNNZSJVj19uuktCD9kFqt8qfEo4ia3YHaGH8lvDfSi2Z8l+N8fFDxF+tLRigdbr72F50pMP5VrHH/4brmIvvHr9GcCF1xOLRgm1UOVuIxTbWyKIOGyDPyr7SUqOmvLKwcOy53KxhmXxNvbi+UgAKhGcjXoOuV9/U7geTnY/OXpjYfnctwx+XkdLCT8+11iV4Q4+iDr50ZXT7xyVaHLqCAspzx4lySsG6BjT+icwkmJ4SZHS2sqbZmccOdxabXJwlVzCkr9KXxFIlVWlycAOzBFFu3USTvR7t2gc+UEnxjGAKtUY1JxfbKk7Nbgn2oqcQ6Ug7fqR5ZDvx3PQxTkrq1A58o9UJECDIWn7SLlPTCtVNOibQByhy0bI1xSFATNzroqnqnY0FRbqE/3muTReWweaxC3uHEWrZc/HJCLJri4GmBWiTPGJsDGWpsMwSIcjCzugp7Vmtu2i6ZPgSu1mO0UZR1JDVpymTtZpiVEZ/xJ+wj76baw1D2VKUvOgHfJaquULrWC+s6zXkjtssCjhUQv/ygrKGnjY8pz26FtjHSAYK2an2r/o5LNEQuQW9yTc+jwQMD1a+F04OjLpuHu+n21X8auKrO2lfP6P5yDZmhcsVHhHD6eppmgYfJ1yrRqls1uMW+Xvj/bFcqpq02ppx1xXM10EHBKGmWzLaRR/LhA1I8AKLb9ieQEPqa0AHi9MBHlqMIACzsFWkqDdwqhzrRiqPjz7vtF3+JN34Nzak8fo2VYOH0oHO12w7LwksxEBuV5a3g1PsTo3GGLVaGPAVm2LS65NLJcQxmsqsFsKh3DbmdVl88ctZb1xIjleN2HkPlCOozgZnPvMDACnY75IBOMaYGYNuiiBc7fkRv6kT+SkP0p003DtCfP8mVgcXswVXO5IAIyqPaGj8Bj4rfLtoaNg8K8aHJOPKHS/0zqoDKsaWOcQHK+mG+I1iyVivQYDxfOAtn1ZqorIXBxZZHzQ3LS8OTHwvAxUnLjRszzE/S4jaBcrKujALF/SQ9WD2/iKLfT8RXPRJT5hCS9kl5N2smZ92Xwc8FsaWfzUXfD4acFaCDufjCrm15i56RNzUSBtMZJn5sj6WYetCBC88jynTv0zmLtJSuJWVZkbtB5hX/ZNkGHlc+g/B1CdpH3USgKtzvMi9NJj9R7dQkgPIKWYwgLKUqBfzRbkhQIxxIFyyC4mUjPMzC6rHe7tNkvQMJr+COUTfpCLtEXXAmfM2Q8onGlSYLui8RqgPSOxeQQ3pSO8XIYK+EJGyT2+0mLSO+D+W4heRn/CMLBwm2SnEeqT8Wo2XmDYCtFnaLOeuPUY6kbcYe65Bz+VBIOVMTZ4hRqI64NoURpotePmRG0XLH4CnpGPyCM+7w/VvZwhduTmpB60tmtZkhD+WZy7o9TVlGsO5mJrhL+PJnvEbzdIJ7DJBf/wJWAD+t10gKxCZQVu1JUBkR2lw0ML0yH/YgdF52hih9rN7X45/MFSKu1eKqA871h9zeXoJ3ENnvVxGSlOexUsCt62v/iABRT4BKybwlw+uPO6o6zrhmynRgkEpPw5VSBymWSPwv+f2jgMAOA9lbwp+QAq/rXEZ6gGEOoPwHsOBZXIC5palXrTWje2wRf8hj9K+N85X0Yr+iOu8d5Ta/ruJ6df64uTP/OSSyoT0sV2h9YR4BqAhq2vBBgqBJIoBVKVboLOFmrPROuC9H5VD3Vj5YERHtazViAXaqXVEeWY4QBNVT/Cdvm9UF3r7aLc9w8oRdMJ16VlS5dxyxEFVfcpKAqs/W8npHbyY9N6IomLVuXCXR4kBNcPBUkH/sMYFmqYloClWSQJ1i+Ps6HFsu5Qngz+bDtgKXvp4g3uULnJzzjZIQRHRvHYJmujeVIjZevlunZc6Y85/TgTXrrrAdyzak41Ts8Zk3Jse7REl2M1Wk6lsqH2xmmrSlZ5btt79eN+96TkWt8TIn3xY3sRm4ajY1pmv+4lvj/pSCMz8WNfeKwnJcGWpRxvfT8rjZFLcFR3rxDr8ROaB9OdW3EnWdxkuh5ZPPd+jziJNN87mQCO6rq445g3YojRjRk0oRDi1gtdac9avWiJxZvudewBcUr42oSnZnpzgO1KQrWYmMmOCSw1bVJMRfuxEToU3HMD8dEpXzFDDIGD0GKNPKrsxcAuMVRcFd4CXKSGjbHnPEBGKWtvb/ebmgOL4OCDrkvjb+LhZCURZbEXWsANDfXnHUgU6q8RSj0MeBMH9Jviu34moVsd8p2XlZRA4zdT4QhbW3IjIOU+gOGIfHQ4d9cDIJSSokYg0qorov0aO6JA33vdVE8923FI76HKdyYpIaZTe2Zc8ammjbNL4z1cZAo0sc/yjJGrhXpzeUVYZE/KldCnJ/8ryC+Ohlcynld5ILzitSpkOnMQg6sjMiGsU4AJwylulh2vhoXhdzXaPINuLEQ7EXuYfoq0Cc5QR4c3OqJtEwfqaYMd2Q40/zcJLAdHubO5kVBWyhaqgF7ac448cBWU0Zot0EzlycnIvRMuz14MtwCmziOOcNreoN6VwJwie0M6AwSAz7j1lCPjzAHBnn5hKewD0686avmST6Jhodz9/TKtId3NfdPrldjH5L0kC8/tyIBtLAkw1VA4wrssV++5PDoodUoW90uq62BhgvyIepkzzpqQ8ObXLbgIeeqL/14sHX9nViXmw/4IjPDkrm9HNnS8jhyBxwwqzjqsE0v+BUdVuxOdPNRk3tyB+191JKE6sdKJNYrYhTU7djJlpJLcYwPQcMjkPAQjBzYeVUveGA5gUuMvrGXtYshylF9vGxnJX0salA/l/6r5coETudAnrsdpEFLN3xWagafEn424Md8w+ZIqztzY2YaSAluTLDgjLXo2ei56PnoI+slL9kAIz+bk3WIJzTOX7vRVLXmH5CZ8AbWXwnRRhttuGtl5p55PNDb7f8OlpAywakcas9AwJhUYEdxl1s03Ec0iAuAsSzPQ8XlFf/zX5blqp4FyCZl2aNOpUmJxS2fK0cNRC6SOscanlJlLoREtwOZA192wDSQmFyB+ui8cUxnjbu1b6xo907hoZT//YYh5vb7wHQgNTlgFBLlAGBpL6w7+gVOmkeV586NJJ+voJXlY6xPuNAPEx4wQ66qNCIHFy8lFfcncsYqtAlhOAzQHKlhemkScgqKJSE1lYxFOTgLqVOZuPZLxNEs87anp9hRuQxCx+sDldyAY8OiywYdiB5rGZJprq4s+qaW3ULCB9vcmVppgb5EqeRS+/T+36NyYDxMp3st5Eo5Gzri8sc42CgXy0ohDX0zU2cVXl/EzTxEfV+LmTONYx+OB3dVohE1jakoNhzrDCGhmAuOyhf9F9wCo7tPdJVjRBE3WNmsNPdKRSITDuxW67jB+NB6YaNqNm8/9LlzmfaRrhWwsFTYpalJMca5XUwwHxh1XKW//9J+SvWqF7tl02MqHfrtyVD5LGJn7bYkUQ5nMRD7UlQDxOE9lz2nw4+0DYVy/tBMvQ9S37cto0j1eocFwSM3UXsw9zRZ0V1wGh51q3gHTthwDp6zjEp8z+m6ObPyiQtXntnqD35cNKDIASJUFdXgkV76FlbB4pbFKDjkrfofQyyuic685nKm7g//Cwp5bTOm3H678f1HWZZX8izP//9rXZ77LKvkIVPtyH9oIQ9CZR9wA2SVO4eMVsybznOV4LqG1hVbY/fEpkOvoFYJSoOuVMvugY6UgnAh6qqcOsRWFO3QB7ay3+c2BAGFrhstnJUodlm6QzGFoeWrZtMW4uFHAV3R+tFf7lNVKDQ4hiNYx5jLHKypa1KMsUiUlMcFr8XwIYe1Ew/gWN6BWK0yqJw2O9ZOO029cXHVD0AqqfET9fACM+KjpLKllt+MbdjoWjT4kYYiBI1ZPbb1lyUPw8VXkdRHdeEbC7jmo6S1aqEwCmGuTqsdNOVMr788J++3dujLmlxoUgrFFYYt7xyIiPqIfqMcBmSHATdNFYVNrGfuowLRt1NtY77hb3iPH1ivjd+YXF4YwzXXXCvZCcNzFJQppOGa3dyffpBW+NkKP1rh+0REetyr3I0bLrxKttEBzens9ge1P6hTGq8i+EMD0IhaUUMjkAYoRNjAg7rXo/faN3ez/Qmw83PkYibFGtDK2I7FKPz6CKa4SsBC38RgtSu3StJV0UeHMLbHIogccQdDJd+JIqkuzQB7rW/W76qw3gPvsMR/rt3JzwgqgXQ291qHbSO0sCl4cJa9/cLxG2LLnb2hvOgoJlegNP7PkWL1j8lkEsJEYBQ4bW0DJYAAyAqwZb0x+aiid75csTcq7MHnEieKtXS5jZAHJTp4cCJ11D9hNn2fI9I/5b/M5ak5Oun7bixTTaOKEhWDTZM6pfK0irH76I/dx3FjN0uqs3JcSZMmIOzPncnDfDWfL83YRP13wmQlLUXK5jy5xJy4KncQMxR43laQ1FoTUp06ambklUJMIqKZpRaSLRoMsMKISkQB0H59oVwxYtIn/+vD5Dyh5t+ZfAN2K9CRd9Qy3hWnLgqmzGWtBqVnkH1pUiBpfboevF/+5LmhD9MJvzDFZRgHXCgIonIpVMHMh2PzeqCdwN37cTpbkzdGVUfL6gZtOeUmk61619g0iLCW32KCuvtyXJTXZ8v0BKL3VfE5b7ZACgvgnDnyNVb61elvQJJGSjZg4QdAn32OLgc++PzDqSm3qicvcn5Q49sjXRLKoK2CXYRHKYQTNpnL6YrdzfinTdx5m2+N6Sj4GnO3wi5TD0GasXiWnfawZ84VQLN2q7cpNhCe/DxN2CLUUjyRbuOuZQgzxZJYiSnOxUb9B0FsOyzmH5WchsLQ7+64gqvOSqcbKUTahgOnTJS9pkJ3EDdPlIue+Z6O6iGP54N4GJ+NC9VDv1n8o6S+/4hAAYGt+++Q/mueC2BUqadq1TjrICSD0NyiwjgM8kAwfqCYiQuI827gV8Yxk3cw32pzXh1oqQ956537okmIPrAaE8XG7bfEho9UMd+TPSXCOiOiJFIl/YajEw630Fjbl4eBc/c/EWzIG9JGFkffmpNBTl5SqL6bGY+5nGG5DJfgkt+UF8LhVcTB2NpaXF4kLONhtMWWWu4JABf7cY6jc3aKBFZu3DpSPmJmD+pWikS+FVt37UWpG73tQus9iNAoF4TBLH6mX+nZNEwwHWykwU9CqmnNccl1kHLYJKISUXB38stctThjr+QeIDm9p+cEFQt5wlDU8G+BnCdUNDEbQIEzaVqrrKmSxacSn4UNLad0rKCyt/SORFvP2wlTrqcdIYPlEoGOZ4PxXjxEn4b3+a+CKRV+lO3CQZSD2eLBYHeuJJJGLr+1/R0484mx3VxJk3HDScIzQd5Wl+5p4zj839S9hryUbTmHtyLFESVuWGSSh0siurimm4Pf5imkPZAP5+PxvNoY8/gRIkSIAG4C28io293QkBg+Sg7n+begjbgskRP7qQ6v5pVIiXpATle9MpWL96eyD8A8CfPKEzsQ74rdUy73qsP13We0zFtyB+XJm1piqNVD4Hx0YCnPzr2pKgV2482TPC+9H9K2zj1pvncL2iPO/aE0lCgfiGqigSz0B/pWlhnwBmeXQZSJiItGZkAZnk4siIfLFYYvS7nbeygYBK26jlu02vuhjU6NAsgkdiydygBqKyQ3MtqxFimy8Iomq0C35uIJelpzZDtKiIhYBrotHZNZEY58WQHg4BGfg8clMpfc0JZJ/YiC2SDuij5EHcK70IVxid2gCJ4vYxnlcrEvKV08S63Z/AAQspMQKintumFxxnGl5bOmlQhQqS8ixKqqUiT2XbaqEl4gEhnPwYJKVUUjpi6NWBOj5LWcoz0mz+j+FTF9oKJ7IoylY8imGZCQqb2Z8AI/+9FNx9tEsR7llNYj2FJtp+FSVgn8ogirLcbRmjLxZ2HjzExK5+BgFiT07e4Vu/ykRuJ0tHd+LG/W2Nv/1AdEZsI/V+Lwk1O7b5WDlxJ4FMMlZKg2k0DK15dHkSOvmn68dWnM1aBV3rDcWVLePU63va7t7gOMbx5EeMSw9KBB4wMIgbslvi6nELm3aYyaRy7tIbv9HpSoGn/ud8CGoyrEV3mF6p9usELpChSNogT5yNNPP69z3AtzMPlLQRvQpSjdy7drJTYYTk0RRvvjD5Krgdh15ineqqVkq6AfguHBVED7hcejMNQ2QZtguoTl0/ht4AvAcU4VA+FZvbSK1Vd/uEo1uhFzFDTV2c5PcCxkTsbXjhhRkQHtoiW1sv3Eplut9Y+e/qJywKraDDJM5dUwt4QFPi0uv6sPnpZnIVmYFvzFsYVjvSsV8K40vYaaRrOn8SI9YP6yiivWf1ShnTOI3dXZM/Mi3QVnLco+Kvq80CYtoHMC1ATknjDgFyBuAG2v2k7u44t4r902Gkm8YCSbo9+IBWQQbJakwU2+h3opiKB5OUCCitw6RhC50nPlLcIhcuQ6prHIwpu90b2QYLtCzL8GWniI4ZIR7mg2XtdkwUB2mSxyOB9Op38WRCfKAPpO5mfSAxDrQ8K2DCSgf3wZXNq8iJRQzA8vmZAQ7L8Rt8M1VSfos8goDP4NQPkFk4rflDrKztRDh24Ku2XPGftWUkTXSGUV4+SAwBUieRfFhT7+8EKJQY40uMj+Mu0Ny5jT0s6cWisVlmQp0idF07gut9vFxDsqI3S4z2WHBmdlqnAeYsMD3BVV8gu+A4SvHxTUWStNUq9/i/SikFpy1q05UP6ZMEYEuuX//bFc56oXpj9zJDmZzfwq41FSP8Jkuq7Pj7l54IfWpR8H+D7wB+5zZ8v/J5PndXB4EwpGPW40TiC+68HHc1M3rz3va+juf4mkpKjO7H9p2rP/fL3mzfuTvqNfSTrUIPpfkfQiX5uAy/EVdfrPhDaAJdRL9v43HtzTivfOB8J/bD4v+3bElMGA0oiVpbm5gIOS+s9YPNtrZ5f5uSv2jI2faFfnaywOpprghlLoPiQ3lQ3yfi0npa509b4KNQlH0tLXBw2xkGOIdBZn4cM7MBQdGxsK5ACQE+0/P6TJ6crVTZMpWEbZGvvxH2gGOq5oivIewDZkF107MGKO3TLQcBzGo9E4Kfab8l/Vi0RX6e437vu7uvPceuURZP1tUd4JuP7LhZr681f1+CO/1opy/1VNLllK+HYwV/cFsFYoy0qOX1n+W+k52b34261Tfs/hxd/eB2/tClAcKvy1tBNn/SGl7ujLvPfXvx0BdOzsaTzv06kKPqpuLgsEr4jmfABTirH5DL69djQ5JRKIW2qRYe+rwHRQUTRZxnrbpTUuf4EAmngZF8lNzvvyVGP/zEJr9f3CZdYXspzOIBfiileOYUsZaqVPNAPlD6/oOApzXlSa9zVP1rpkYuI7f10xnhakE23JGqeU+XJbO4OWRierG1DIiMKpTYM6026/rXd8jF82I2bSZ0l32zYbWa0Vmk5yajdMO4exMkmDEegJ60dRw5Rf4MMMqzEqtrNdsKFWK/PZTnv6KrazN9t4G7V228vkNmxOWumpXoeiDeTkslndrH0JqNufCX7wwS1g/AISikUx9q7Jlx8Y3Kn/zgTshilC2VsoVXYnm9EnHVUS8g8teg1IncULGTfYndYLfydFqgzpRaf0ltadsUZH7fn3LQhKZZHkkCMVjttTxEftExYzAFVZN9K89W2hdrGQJR3f3ZOYtsnu0OeOgaE8DpEwdXy7wjeBnuir8jV/4MFj6br/uG4PqMFsU3rNNTcQ5ZAy1zl0rKwqq33YGMlke/cWEPBe0jf5PJPGx4/3rvoBLBhNhu9ks7BEwPvTlgdESd1ypsyDCIJB/nJNyUYgsTHu8YYIv2//MwPtyR673FIrobdvukymgITY/i3c0KGNGGpA/Nssy2i8HQLEUW+skpU3mZauTJ0lBJ1VTjFk5XRTyM3fmrMLsejcVBB08sNSo/c7fbxFM5KJMYCams4LZ6cywGfjU9DoK6gy5jSy9j9UYoYMx7NWe/E3Am6p3Mn4xUfa2VBD/pvek4tYW8iPw7yntFNByY8zv0XXeQUOSxmxp83qMNvRSrAtXgAu4PVvDppTCbgosKlu1oQWuJ/YBPSISARplYTHFfnAE4hJ2dtXtUApO8XzwMR5ZXqmrkIWMsSxxSQMF9iXiPjTJItZqGK+dxsmabalp9711wVZ3P35A79NgqzaJRkvehYAlVU7mObUSSQM7Z2UKLd0/RitCaNZvfBPhzrUGWV08qxOjmMCxqEeT4YEvygB0EzKj2NsW2+iqIRhG+kMV4N+t4FJO8sZh8zM/gHmGH1C2tXLoSEdj0b/d9mIl4t2t9TwrqkHLgq82Puzg4uKXnIDp0KXF6uwJVcigLxQ4NKIIYx2XBJKowUtM9oxypqiDIUNKfvoc/y6gSD7KVf+MX3HtYxevc+9kj4ztlyYq+nPfK7Muv0XyMd2DJ1MuFjgX4sdbZG/xva9WyQ/c05Jp+R+YQCqda9SBN9Ki9q0br2lCmFKf+gJYmI0gfOH7XVrM3vbyryeQUCPgkVjzxIp4sPYDgvcD5rQrZw7A+uS01zJ+ggikXyYaU6OkO3fAUg9sBTP4qxT5vKS11Te5TxN37Da+7zqn/hLIagde0shEkaSWxeQ5P3pj6QR2V9jo8qePzArQBZqsuUdYJXbz9YhM47jeA0Cpwxc5rywdh5djNd27Kj+pPYetz8IAxJLNhbWLPN9xvO2kvxN8Bjxx8tFYXjhnO7YTqVXdBhWOyTLfnXYhaCCuQEoUzdI88QYBxcnEHXYnS2vADnht7kmqn8tiQSvah200/QgeccesJ/XCCr6TfyN0Fok1d4sJX3zN1LfRMv9bOt2qDO6IExA19vf6BhXmik/Pu+f+RDAtz3IYyCakpa7NEBhXJkGe5q0wxICyZ3utRpCfQ3R3dMfq/qORfFWup6ODOe2iV/GkLyeBYBTBm3jLXjueNdS8S0d/TCLvnVK7/SbcpJyykw05wDtNHgonfJpiFipNkZT/g2vIauZXXB0Ei+y01/+j5pPiv/8BDNgukB/pKvlSU3k2qYudSXNfGFGDLDHlL1RfeqAr5qjPEhEX8I15UQYl+Xr5pUMnK5MdBYXrJ84id6w2HqbXfB2WKwbMrWahMF/dfw9w2K+jwpfO1kATPHmmjpTNlxUXHNfQIdyG6cALnCW/l6y2YK6NSkX6O7M+OW1Gd9zU4sgAK1JUQXulk6m0sDSz/b0Qxt0IWU90OG9APUQa6GcewUISPCcE1v+VLjG+T8BKgte1AYPsjGevN3UxwRbSH9bOnrv1idAPo3HZt6NblDMUvPf0kmL/yev/T678y/srH/r++GcnyZ+Kyf/YXLIHPaUVBNxWi+8v6j9AlQdnfxvYhaQgBF3GL5wtuMzU/Oivs7GzbSxicCdpih+V0vlZDbyByIJOqkSaWorobUa/BWS6mXGX/xlHeLG6gNkIRL+InHMALmecHWX5PZYwI85ITWO38fl7ECpInbjtfW5eEzfUShp9XgeAP93Prjj/8H6dpKv7+NiGZZvnesQtl3RokOvzGGm79xBM+jO81sfsBb6jN7gy2DyBoo/o8uGl9T09/OHRIjAkodZHYo89J+2WeE//M6f7E7EtUcFF8V/eTzqn1Aj2sAwJn9UkORy53K6Zoayk4/81TSrbvbXWmsDcOx1HZHRdERx3M9R3ObWu3EW9XVrz1bHKoCCNCEMBAe0a1KGf4Uo2fWI/HYpj2I704KGWyDhDMz+NBPEsNdAoIC2dfmYE1UAHw1YOSoUMV5uo3C+e+zj4SOL0Y8DSFxdObrboNug202bbjen3RzdRuHoWbU9XhIl5LTmz8HHwXWMfVJtMG0wneLBnf9c3lA/+UBj83PuZ8lamPbfzOjco1Ujw2psRE1Sh/EKQjNIfMLoQAwGbORvD5D3DMcI+dQsXHj9H2QLzv+Ow0r2fwl08042qUr+7FLP+M/8K75YlSeI2I6Y/ftUCTjHreAeMVOf83HgaYdefehRBz7/LBesI7sSPF3lK6Oy4Yw0qjDWMli3d714VMJH4wWd/EnNA15z2a/661nhmCVet0Z/gYeHK1y+3zFVzAte/XF6T6UnEmYUoG0aUx4Gk6elY1vQ06Pshm5/BfzbAZ9QjisZnJkex91CRs8no7qRf53bC/RaLrVulTO59/IdgOj+n8ilSkjoXg6Sdqipf+qPZ6FQSCVZL6JsDr4TZmo+xNqXicm3GB1h4aoZuUKrRtL5IbqqTfnjyVIjgFtNL6gD+9cT6B+gC/EfNVnknHtpCGj71/MuMXBS/qeBrBpaYsfwO0H9VPLs3iEvwln06G+cgPYwkcaFgAFV58wT1bxDWYJDv5mpCOMOyv3dpqpFbF2YfEQ+8UH0Ob/QV6cyLdF9VsaUGLRgI5xdo0UwN4os5ba1RUUIKmmatG5CQHx2DaCiMiVIK+dPl711WpdFvakqIjbli1+rynKZdl6lPU3SeC7sZtyMeSoCrROgWkpPjXAsaCU9h2Fe0GTDB4Gb/1YLkUB5VAssS0peKZX7r5m0VkvrXnf/qScLmcfYC5oD5twXu+pLSfWA6jcpx7KAb6fRJ5ztXLFLTBVwzsXgC/wZ9fX4a8DO7g9woUErIAp7D2TcX9ehIbx3WJEZNjpLM6PDiHi4KaTmU4GXN3xqYEt0S0xbpJCTXmtCuAXWV7izSTRRSZ/Q4tZBSzg5HUz7A/vMUUu5LOJkFU4CpG4bXCvbUxW0U5dQFcLJbtgNuA5bkOKT/yQmvCIw5gulIZAk2KQbc5U5knvAMglhtNwj00ED3SNBLQ8wthYYT4A4DPj0sxRTM085buSNz+eFOAYbipvl5CKsfe0S+jFysZyS0+lTUy6QQuoXAbrm9wIpv/utqCh5VvBvnxP8y3ufSVBnhq0nTox7fzKE4ejPmY+gFU68eImgw7kXLwXU4oXlPPIMVX9gZn2IOJJOvRHM7KjwRBRd4fI5WyYMnr8VFcNX4iwQ+9sqXY1AzKpgy9CkBcQEM/1ufCvD5jgOgwPyVcGiOQoYTi8pAEqWiRiC8ueFhEhwrMuAMAjiw0WtIiWO+QUCiDmR6Jyffh6jrebBWjyb2Udy6Unj5zfbvJ1JBV4yYF8UBKz94+3blcFrvmRH3qfuMlbfXyx98aPZ9b+6QRkh+OOhf6jXlWnbj4P3CU+spCs7fEw8gclVBkhwxGxxigRg5gRe0KSOlOpYyCzInL2HFhreC++IcjfdnTkG53qwehWA5Z7HKGFANro6KcGZr+fQpdTpR2fG8OQYhsN85GH6Jv9tWdDFlFyFprB18gsz/m2qrFQuURCCIHLfsmGYN05asXloU9FA8b5N/pexOxKZFIaCk9aEr4LnxS3gfx1ywfQfDfdQLH5SGYcA4z+EWPa4SUDe1WtmmPIX8EsrSwIl0wjBd3NXfnqLd90JQdYsC6JovLkk+/n3xCTLm0t+8u81n8iITkj678czGCe1bG7ojip7MbPITLQQq9QUIvQjFFkgRXDgpLLZJwmQGpKvwx+dyZmlE6pF2d3EUma82oGdBEvPkTLX0SXpHTwujybjy8Wv6+oiNig9C9854IiSd4jCb1dhDruxbofxQwM6gNQ5nGTkRsRdIidP8FnNldA9Y8G2mqfpD1KwriFWS4sV02ECm7Mh7lg0F7e/+YwE11fXWaOsscN4pMR/8j4eQSwumF4O0o3V+XvXqI1Xwc/XLAqUA1rRMoMDfJEWStcpm/Tfv1ZjeCLT1u7trzSYtO6ZT/rvwfooxpfdZMYshtMO0+qkOZm0WeqerFryKkfRh6U5MtXzrnvVrDmI2wUelq0iDDsmT8Oz1yMD4KMhOV6+LNrazvJoCDMZC2GweIZ3FtdH6Z5+LvxHbA6XufhwKp3twK2QuDHpm05Pu3VM8MW+V1Yx1s/UhzOz0bg0c4fN8C4k3gO/p58P8PVKXxSbzC6H937Ejiaeuq9x3gCfbS0mH1Mfo2qjrk9FzQ6NZIvnKP5pGE/oJBQwWdN8gD+d0dNLKkWqGBf4W7B8gIyIVT3mJhUIyQByV+UG2EtbOeAhOlkKAlmoHTgREjCzKWxquFdElGQiJQwRr4hV0wFwqTEzC1aFI41q4+UySM5tVcKlXl7RHG6jBWK9Lzs6bFnVWocuswIFGc8ZjJ3Mp2V0sa1Y2DYwoz5nMP5SdMX/caHYqAyUQ/ZiI5ZvuTqHSuCGWVDOu9e1rgyFdH0hRRVqaebBKMOF1686Du+Po5wiDK1q+YQea1z41fAF90Wl0PBtz3W8kz3Bputys0ituc/ltIDgcDNwtIQnz3d/hekho5bKRHYf1szs+4Kk+hN1ZW724T2QI2yUAUl1RVVZQU8L+bTuPdZV05wXiyryj//KEXmLaKf5eVCd6FBbcg+3F1a1W/Vy3tNB1SUuPegdOPIj8jNdhoHD1EyaC2W9w07CldOfiySt3TOD4PAvAZyiCpofF3qwI3sKFNF/Gb1XM8JcQjQgUXjXt386kqv7geHgwgcNC80PkEnV8OKDQ6sQlmGE2heufrnb6ZyyE/z5zBLyWaeN7sX3Fu5Zp3rugio0Fh3m+nUFBd8Xn7Q5ffqHRqVi45s3Zwu9C8O2UDKHr1k2pSRIlkohxW6jyVVK0lzTOoiGNtbbDIZ5tBBNw5kQqy8IckfNpzi2rOLJ5Ga5sucaiV70lNJBCxT7hnByPOgP0pDfzYPo8lViBpqJ04Po83E/Yz8VYmvOpFaIXNOb3ORaWJSkhmINW3xyhqojzBU4nfQay0+WTr0/loaT8Q1Ko7FsYKXcasaWFioz7rP5XjXsFeAsqb1H64nHvpkl3CDFdsLpdGW7OQG26nppcAg5PAs5Tauix/KqgyHJzFla3wnxmJFeqotkPXnJFy9HRrEPH2mt4xmkSTz0axmtH13n0pNN6xOPTBwjwaljogrlRUYF/NOlp3WMkgpdMfqFIVflQ4CKDmsTGruGak0YFevOqmTesf0BsPcrGVzGDK49k6o9OLczYu89+ZwamIkmxXKMvYM8teP1IFwvnG/Hpem8SrgNtf6I1pfpY3JSxc7pehQbhNSuFiF6ZiDLRuGsv9XnX9ry533Ohi/6RbVtoB07qXKJS3fiH+YK2JHHPFyrK6jjmVNeeVwKH4f/2XNP3TzLZWU+A6pbZJZ1/0dgV5S+DrT9n1w/JQjWC/KvWqRnSFqqGBRFL/ps1A3Dl2xaLNMlXmy5haVxHpSu48M0T2psB+VT/T0/KWvdDlkRHRsj0yjFxCBbYGn+ummIKcDJb2rNtx40ztObDnagAVee75udlhQMO2f6o9J1zeV+ReAaqOn1igSC0fwmtMnSpm+QVi/fgYcoERJnm5gX9vAjvnHCvCcD9pM+qWS61Mf+d84PfEcBO6exW1TjWpVLxHbBRICwX1XocqreCmlFzadULlP+tRtJpTe4yukaZM/X8GZ2nRJLCUBOvayHKhToBfLpEDNyOUTW4TVK4jNm1ulOY+fb3gbIEl2YsbhOzsr2dL/7LHK9CkOiMt20ATQMcKlaCU+S4U9Kt56UNXD692mRIxVVYu1YUDAHsACoKPuIDie2vg/KPVhSOBPmXGF2y0530URGBR7foGwta8DCVw6WsBPR/fcIGtvTHPuVHaFackPz89lg1MTslygxHWR1wkpyUIVyMFzpM8bAU4rPBz0LOk20zvtKdrJTbA6JfkcFuVrHd79H+U0uY9qfdfTmPtTKrOjJ0DaIngzJcGxHlPQLu+jLy6KLDqOyi95CetJFbwn6TwKdLvp5j8EjAqIBI3pzwLcAlEZJQEpBiojn/PlVb0MgbxME4HVF2n4POmxoqy4MW7QVxGZLdAcsv1yJdsNn9K/LNwlVSTYrDUczlxAhT+eMhBD0StDLLJS9CnVvx6HN3LbUnzId59gerRogmP8eoZxCEiU0Tc1uCwruGW/36sjBQAJ0SGncmqFAu51pi8dm4SBTkMOeBsb1LsrrZV2PjDbtEtMq5KgEphaJKCqZkkwh4jYKtmONBZ21DJ5fXdmuetLCRKZNZH/iqXouA5SJ+hCCS01mk843L1nHUI6ZdEy9E3PLwTUMRrgubg/YBDMXD4ZYOObSly72UE0ZqBZTUSS56Uqa/W4iMAKzOqUhq2CobC3wUQPbTFNohOJqOiacOyUTX7NQrTG5FvAHxztnH8s5qVFG1F5PcMhN0jWWKjshq6d58LdlsKewZrMQgadxrwLvaurl5JgrKna0HFsXuj43YAuw7LOJCbmxwAwT9aQP/jkTTQNFOyyotcaFOkALsUO9dqP2G6cwdOY2kxuQToxQ20Et6k7LYBOUKEK+rq2K+s3Lnov/kMLGhrTlvu/6Hj6uGOUKokR6id4lIQI1EUzJsKnlVqV0CoT8d6knUk6q5JL8CWKPFFkvxB9UEkBySiVs0itXyXwaAttJopyIVMJaHQfLcHsmqXrhWomhlTA+MSpL6evAQM+BOk+XpI15U8st8XLi6aukHK5wU5v3S8V/2AsmDGqvB9c1/V7wDLgaN7TX6rtltZB0vFpID+hkTJlNXznek5Qb3MdZL3wYXcBj2Ah3rY1bayRuu73Bf2Mlgcb/bHlPTiin4GoY9DrsVCVDdh2NDBZcx1YZ25XKZ7RZedTCEV1qb8A8eShVjBRNBB32NMBVAkMl4kglEgMes1mGBuMUhSmTl5tz45+63cWYLqI4eGqTs7T5GqtUvW1uw/K71HW2UhUEnSJKQp90wjBgcERuhyrWtPX+iN/VvE4YlJULfUpPrqG81mq55tNNMO/wkAWuF4JjWjJw59XuCsWLyO57QzFEU+B8rXn5HofjutVAEs1GOhj0S3lhtAbkvk3Kp2tJdVSa7DNZzxU0XlUNTtT1xw/6lLgWLUUrlFdTe/3KC2GtRi3UUq1uO2XZThQ6eKIMxoyjXAr52WXUU6L/Co+TxgFPYwN67oSSBfrrukvpeZV4nqSlasrBJEDsWr3SG5FqODGJiN3RJjFQKsQmuecurEFp7RUiUfUuKQkWwan1UcvUpE+dohL7gtynoSbXDxp8sUTmNgKNSEmjr9hYCoMpoRabWKPjO159nnvkXMSWmcLcrL+arbLtzWDXbNSIPHlKpGQ+ADclaz12SkrNYyek1Dx2TFBTHFExvt/0sujHAag48crS7b53wNbCoPIpMDwYD5Fi7Jr+beebvrjX+0Fz9iA7fYoQjyno+wMK7Z5cCUoKOZsSey3e6jyAkesWd78VvIr3ggoYTM5u9zgBPcR7Gpa9sRtsHXTZGnTZCnTZiCkZGs1JVw3hCXLCuX20i/pW76vYjk1xPvEH2O08ECkYQXiJtIveRVd8pbgzfhj1kA47tIvyDci8YgDboe50aVUuOFq0DJ5OCGwvLAN/Vd1KYT/OR4DjeA8Azu5L4FraAHeCBE9A3cCbIOZ8YAS/vK71fH4JxbQBfDkLgLTKr7//1MOUUIJEEiaWKA2ppymNtKSZtrTSkXYSiZNKkkzS5JKlkDylg+J7y3tvX+u4cUOXr129HV4iuqrqCtkVdpfvXXry7v2nCCZAOCGiiVCfGI1poDlNtKaF9rQRTwfJJEgnRTYZ8p278cNL7717P/NHvp7Q9TT7QUZERERERETkf7QvLWtBg1sZXjtXKQwT0ISgSvlFRmCFg7yt/Eq3ouo1gwQRRwAl4geq+CF3uXQri+kexglKNoVguO+XgiAIgiAIgiAIwjGE+ASZ1eipJXmcRimqsFgi4EH2BHse2jVL3Jsb8PeezHv4xfwuvi1/Bx/gb08flxxfYxxOxwyf/cdnhnFW+f2vP/W90FE5+zs6B556rCCCa344AvU3vJnKC1d/wlvPornzPnstO2fjFOtkM18lYcDALvb8iblCi1CJRc/+6LtMc4bls9p7vltgASa1eAOCSpzwa0vKivSiRmtsJ/QLIACZYQCLmuWzccI5Qrsa/6qohGMFVflUGjVrVBqdR5pO6s0K7kbLh9k5MuenEntgWerP3oxZSDpFZi+6hudoddcPXnaGdDgJD85icG7e1AswhOaqDbEz3NHws4H7WuvmC/Wbf8wSbt5ceTdtYQ2dGocIFQgPkjP8w1mDIP9oliEoI0H5ULD2Y0F4C6wHqfN9mLu1WFXEOfr1H29gBzisYAYGXtFT0BB4GDICHYWNwccRE8hJ1BR6GjODncXz9n7UOcv8k/bbbNvJkiRJkiRJkiRJ0vaOI60QRVEURVEURVEUt3ssZUEQBEEQBEEQBEHYzjG0+Ms8odzPpK/cvo/JZDKZTCaTyWQy2baRU5lNd1YSWAq44gNuiyxJSZy4hye+jk78AWr8DsKsFinW2te/JdmNKepY5oxpAKfs9Nm51IVnKD3a+Tu/FW/OMGIKrFBfs7D/zKsO1CqN/8zmo19u+BMznr2xj/6Ln+AB6oyDeghmPN8EYtWyeKK6Q3qOWX2+w/KffJAnubUfR2vZ09qySnK4nsVv7sAwsw9w4GGGpzhwmiHhwDZqwuHTEwg7WrDI4NH04zWMTJUrJ5SQJPL6N+lt5vfgqN/6Y07/Z4GzxbByMWCiRjsGzD7RlU50/R/pTg0XrzIQXjRL9j1LPQfBrSmvdzV3gFkaiUMs9E5nd0TyNdySqjHfgsCLeieNeoy40YqlaUnVQPlQ7o1Rf6ukKLEbckpx8aXsURnKeUGxRBxTpSnmGyJZi3aCOmFk1yfIJRR9qW5TFbd9A/qpJz0D3GDcxxZ2WZyPPjbvLXVtwMB/qvAcehg1nVnJAUMlA4VtB/1NRZy/+88ChsGudRhbNYPDtbhDo67hcMPcpumSsC606C2c00rNYmr2FsRRc3SEodpvGNoZcEioArwb6YGkAanI1xwQOAil85axBDKcfUPooc6KgfeQusZwpYq1JLNVhwhR0o6BXGX3y92ywFe+T7TpcLo8UIAHcmjTDBA1OpLnQAgo7sM04oBxie8u8Vxw9RgkjmNzCvQJUlICkgpkXOni8HcfbXwQIpMZ7kFAftGXytmdxvKyF6R+LtyIAZ17fb+CUA0MctY1NAiqRahpIx1A5QmkIVNsQI/EAred9nHyj/iak6sS2o/oZgSMmSyaeQiIrekLEho5BkI7XIXUhtFAPxXYYAhsLMtjeZBvLlDvOZLQ5khKmzyjzcOVO1BZBQjyp6W31xBnnOx9zORUXs+VFAyGgpUbEfdrG+ixmsAIbA5sdg7b7hkTgmWj5clmV5b2ac4UYyR6nNXiqp05I26rNEEKjf7fll5hyKHJ1ySvuZLuX6yLjD+0DI3iSWnv0DE/DSKVdf4XjtLDgBVSUcH4JD7cFimLb/ZgwEIlmCuC2XI8wV/GM4NKrpKV3TE4vmqX5l9dGAyggTUMSsO0Zexklo6MAf7PjyUQu1vBpvuwFLewENeF+SyAmjkbrobbvJCUyd0wdHvEIlYcfiZyfrAvZcRXLyxlB+iKo3a5soLmSgXNlRIajDn43mpvhVLPzx8WX8lULBKF3kkKHVE4r1r4QqE2XsaaS34UlUKg2wWZvksFVsuDhHn3OJiYo5MZ0pCm6zyM+uDSoMEeFhLKUZoqBimb751R3bVYuHtuMdHdUfvLWF51i+ly9LljGY09hx0+x64JLi8auh374h0DCxRb1HElCa5DqjeqC9lUzfQd5BOhoVxfOTorBDWm3NpwDhVXl8+n6mr91fYt6ZBBf5uHyjuM57v3IdBOqoqwLkYDJGL3GfQbpWQwpABWZjEr9UOvTzWBoVCDndnMThNQ5/Xib5jjfXzpzV1CSjNOhtNTAW9C8HA5xmkbJiarz8UYyQUMDHHSW2gI7szUzFDJpkFbyj1PN0xb4Uj7zKTqXZzqsgM0nFFiD6jCnSX1M0Z/8jt2BsMXbnTCyxvibz6Anw+bbcVoMn6njV6Xlw9/TJRwtvmjncjadCmLlJ53E4q4oBmrmK6VY+IZqvFCWhb8vS/IWX99xognKWzVCcVo+3is41iPGOmY1wCz4RhfGCIGOD/F4hN8Ukfl+1eCnCcUxpj2jY4Y9L6YZJy+mFAcUz59x10K3MLWk+anRmVL+L4J3VeliiRG/JBJP67U1pymI6kYknoinI2JmPJ9YSKKkL8tTEQhIhKyRsoPcm2HsoWIkHJFsyCpdfAewdT/gRRVw8iNJUKpYkz54bM4UeN7E9fkbE4wRg93yImEfVBaV4wC9Z8GHvHKt+v1+oIVO/uLVyeWpvmWjB4g+4Dnkghe0z8mKxwpQT8cHMccGzjJCgSqdsp+8HDPdQ9Y6aArWgTuKbz5go9AhETeD+4F5qhR0o9DWAErROOTBVfCxY6SKuIGnl8KvlodwL4DW/2FAsl4uJDWuz5LGC+OF7+P50sGTjUEpgwo2BHAiVozzm+e6fUg+Nj17yPE7PTViyz8qdTsYNNJOsRCwJwhXmLHKLf334EQO7dAz4rV/hwziXDX88J//PuJelVc1/iz5yx61OmX2odtWNxEd36sStpW2KAfknpmqxpyVM5CgQhH1BTefN/CksgGRQVeIkbcXvPw0qroRypVa35r7f2gaFBDa/PKu/972Qc1zng+PEBRm+cjECXw0cxupDeL59EZZqUAz3JwjyjY+bbPzLDmTE/Wg9jqc1btg5o5E59oDDSMyNuHuW/IT60P7vu8uKI+rEVkymqHGT6QFbQP1OdnOzu5JEHUGMLAFDby9rPvALP+jvZA28xFLDHERhnyIIlXa8aRLKUbpvP5uBMSQUlhbewe+5WIxa3p04sZbXzsVEPUiP3spNGZ8SevVDRacdVllzAfM+Odh6QgfvyPdPAl+SV4UnxFw0EknxwpPXf80MHLU2i030YLcbx6MH/634P5M/8ezJ/9l+dP/aORVrlTYdwbk4ij0jmGxBW4iCkdGQ3qCJFTMeVjLSay1/Mbv+o6BpSD7toXN0qw4QwwYSHFJqaYcALD6gwre1jVkDKtg5MA+vP+r1XnZBy7m54WoNhxXi3xzMa3/cSNHxFTTtGmCbhKB5q3wuQgzhD1jrVHZV6zghs75iuZPRFY4p7YaLvQYe76RlbulRAJqG8HPg53zDxmW5YxZkwsmlaTQ/GlR82c4DDC5qFhqrfotlMp6cbi7/xhBiRB1Isp1QZhaDm5oxK9wvupb/X9cZ8QSCxMGwa+GuD6UawFuGGo44xCCzQpNV3SUYf1tvsWg71jKAG84WtJ52V1cyQSKdJnnCK2BxmjJCCfJ1KydSaXb45zOmyLGeVmiUDJ+XoMqxTilBwSlC0bYDNN39prHW0Hok1H0wTI+7AluL5SiD0s/dgyoaLIuUA+XsEtVeCg1KHFOCUOjt5QpV0dJdDtnjZFM8Cd9OUmrGwSnZDtFUuqDliBZV8o1fyDOW0QBXw9KniKVF+WPq+jdtVTPh8Kj4/GresxFbJV41sj4jHgiIvW8UtTG1BqJE5FQnvmGpXaUvoNnY7VcIDzuTwkER/n+W20o5CO/k8Oo6nfmlgXujrZ20cUi+uHf5HSAHVnjhGwxwXgVEQ9Z8i6INcpiBBKLTQ4QowzpQXBLQMPHKL1w4dwJLO/HH1GNiEWhAkqAVB7GE95/gx+DMbkSN2TatHPFu+vb3jjJhJphMYLtbFtjSxiqpwuaKHBpDsHJjpKwBamf22qodUGICzxhEN4TVE09dnezeyP88M3tCWrMjM3htaWVmNtkgBK5NQtiVTlQKOkWURtCBcMrWPVgQFH1pYXeZGXjYvA5b+uJaF6aEtbG9hfaIcO2zu6pXCHsJiplZLsTU/eJqcx/Yt0ANgfG26rgeWQSkYO9FoZpZVROAz7R8JweNpGHhT5LIDe8VJUuYZ+uB+8E9bDdpwNAmm4y49rPQlsHjnVKqKMQ+5yXbY9LMni1Oy1VAspAmx05pxl0SCbZZMdOhBvNFZKcEq+9qBIFgBEAwWM5V+JaR9jqj2886RZw4mRg8nmh/xXY1kj0GCF8IzBSFNMGe0p2UgRMlH5DNNzQ6ORtuUKRBIxQyMcY2eMdsZorYZQXXlrSkyJCJImWMQd1bhtU0WHTdwFHL2jUCchGvqUzxW2ykVkGRFuOMK/HdPb4pG1PrtCZElrZ23DbgI0bfNgKxgYNFj5v4dAPMsZUWJzK8AmvxwDypIXpU+y7RB94WIVm9YdqAyUEnL9tJUVdrrxonSGTrm4dTq6G/0AeFe2WmtHJDvofWQjhC53TNKcoluTXe5vDyu7+Ukubq7QmWwX2cTWlx98On/6cnDPYBcbFWrbxF7bORi5G8PGRBP3FIO1hB0FdflJqa0U1Af1jsupTWibMPfyhn/DizeRnfTmuvDuGk9y0vHJli3sC97AO949f73/+xLOhv1RPtaT4Eb6ljOTr2lvK/yHsiFD8WyW1HoM8GNyJbXHBc6XPXxc5i9V0FYLOCrbY1p5bTFEH4n5TKGTwWGSigggMjmgWElnzAHKkbbIlAcrd2iGoXRDKDzXaZoTcnGtzT76t/Vb7GhUEc3gDwFaTiq8DT/AKuMlIfvhTUiYPHlHrfDySHOPDxSl7FVypgL3L/UPH9HsIE1Jj0cRkMhhakJCwA+Kojy9+CjN5+wi8ONEC1GWaVaT0dF3sE2gTaBNoE0gJfDmAI9yifsOsZSil7/7puFk+UDpLR9lhUwyLdSi+qzSWVmHL+bPAfEg+652ou7RJ/sqgJB0CrVFATUnlaUXmu4zPj+750CkFfZ5UtIEquxireqnKCLSAK03JRE6Aev05+7UqY47CzJpRWAJlpZSUdoahIb974D89nLjab3kG7E48cP4w6vkg8mHgIX2SKDez4EaS1tA7cnDrTp5ub4v9IoRZsX/fSAYcbGvWFB9LoNN1kzgZLfbM9zZsfARM3Ji5efoqbFnhpTbMUcGKvaHTDctDKH5A71fz6+ekUdIrSI6iGoW0yKuSUJjxmx/KClGmLmC4gmGJzieEHhmouaGtluNKnMHM57geELgmWnUPgQfzVhkHsGNJwSemdXK7JTsZaGiR1rbc2q2zdgxxReFth60naEhMUMsibCxYROY5sihtTEJBAhRHsuT9Qj0pE7IqGnpDALvyGqlh7BOKChdDVZ86CikTVgPEZ1QUboZbOi6C+korE1ED1Gd0FCaDXYMvQrpLqyjiDZRPcR0QkdpMTiQehHSq7DuIjqKahPTQ1wnDJTGjGYQ5M1067+a0aJmtKoZdTWjqGZk9ZseCS6ipKai8ERSS8IisRXAXtUfVntoQHxC0GWs8w2DH9Do2fikl/cbkoTiAnitKuqqfXsD8TsEf0ClT+ODv6DTt4lJ/v2O3ERBhEkS5xC8iHnQlncIrlC5QaPZxKBhcEH6/kBCgDEgm4S4X4DBEaLtb1CZofEKncTgbH6uktuF+EeyK7g6idd39W721Qpb6K/1q6P7x8NBVH3ZHPo0bA1oX+/K6H/mIMwhNL+a2Ff/nqlHb54nL8weV4eb52eszdVN368urudl6gJYIdUKubYJ2QYbz61S4ZattxH97Xt/Pe/7GX32q29TP9792Ze6Ovzx9gnL4r0PfT/89vbel1/91qfJr6V6OKetJOgiBAlOkEhRWvsUnWgLCF3tXR1drR2bLXG3/8WzX1zVn334ud98+9Efvnxf7T593Wixr0at78u7jz69eC9de+jDoyaBD7YuQjRC4JERYOI/KRmpbdZA4wKdKwxuEDQbnacDROQh8KG8sMxCq4U2Cq0XWrujylrrkXVQ4/rFv+LkgYvaC4g2GFkhyJApIFNEpo5MfMIawiz7i4cfmwptFmoU6ijUXqitlO1IVpPUjzD271y+zFsny0FjKdl0KTRp0qSpSxzIbi0UucUtbimUWijB88OesqoOTVATHG+7GF2sXWxd7F0cMWL0RLrGAuqWwkx3dmd3dufCHJ1Zhx+URoTAYxu6hTeVQ6Yy7/z8pZBRyKOQeyG3Tq61HqMeJp2sbyqzub79vzsJF0zDgJ98yvk1tNLboegwfzEtTuDfFAietPmQ8nYfy3ofTY/7deOd24c8YTpC6pTrP0z8/HnBqDHi2NFPZ0FBwddyk19n+REgtrr2TGipsLgfvFOjoOMPYuus+6eDOIDzYjRe/n/Kst5Eap+yABJbUFr0kXoIKSxGwWWW8aLxR1tCARICuwCp6Byp37RdvchirKOtocCR6UGlv1t+cRuaotdqgX36f+f/rf/hC5445YIvyAVPm1WsKNt8jScaFmRjRGAFMNWG7ujoi4pCMvLjAvrLbqZUrAPthou+W7YTjZYzsAdS+2G8qbQgE/fOAiqebZHO9CYOIR5SUlI9FsR5DfZofV9Y5k8hb5Ya2yseKb7dI81ir4opV21PlaNy+HhUTIBP0N+ZzUUNUDFIWzKyl1a3kS9UPD5pp01JaZ8t+b+09U8JpeCFqdVCpbYxBWouSZ0dbasQ9qxjdXnV193J7Ap/r22r2TAUfpjW68N/zWPJGvoRvlEiB+c5ZWJNmmN07FQ5dSGhv3GtaNbgBCDDpzxbUlU1PTKzWMLM3sxR78XUDTm2IJi+xYo3elAVHPOoGIu90mLMATgpFaTbBhumB5elP3jYhoF1ZOdcUstnl6lfHXU9UrEwgH+gqxbSMk9EabdBblrQgtSKFncVVTIuta38tlwKit/rbr5QRkPJgmYRp9u306ALwRU0ZICQjTWyuaGiopJbNIII2aXhcDgq99sXjl2tIN9+qESJcpzuOm9y1n/IRTSlB60WuR3VMTDyNVZnfJj5pdkwQVWGLoRHBDhXMreWm6zmTMc4ZFhIcYCxGJqS2yCf6LyhpRLUhcvVU5t2x7IShxnYUsmcvrFoALMiI9uDe0m4nstBB3an9Qjso1pLfpj2ac4HW+ovZeeiDapdVLuopKYndMnqK+5sRb4kl8oTJUVWF3+qKG2jx4h8pJcfmpjbd76Rl0910QHFFUP3dxy8Qxtqj38LHYqYSYC2dpyh2fGMYJGQUDiny2qXcqF65HYfydz8ziOiEYBGrIM+bhzbMj59+PwX53fFuYs55gTHElZm295y2luOOea0D+eyw1GrV5/Jn+b5r4NmW8vqai2robctGPK5HZFu4xK9q7IH9LbAtsiGe8gCQ9FFFgl1v/xmFTebaW/Y1lLnFqCfqt+z3yFMSpUgCSByfbFMSAWjyiX4JJAFKA4R+NmJ8xydoP2akRx5J0qqbZ9RDGy/2AFJ2gT7nSAirT1D/Lnr28V/+pX8+EO/ks9l+mXCVPewTLPfdmvet8HYHtNMpRKunqI9jtY0rYn+UfL1YM5U5NxgM3KB86yH7eGIJ5psJlP93bwy+FNg4/LfZk+Gho+da9HJ4nnKnDH+V0LwUw2hJerUQ7Rlfg66QZnZJ/dT+stPOVwT8Vgqsrz81W/Uy+wfT9VMXIWVp3IlAidSTL1ejc+coRqZBwS9euiWf/YcR0Ujg18OH0B0f1NZORhCfi2nKpRpIkFv142Y6NN4aly8Uix6jVS+WIox43gMBZ6LHkyoC9iTshW/w5q3VCsIUJWePe8D7J5638as429hAZkbKFOEUH75PbHFHisDpr0B22uwvQLzkXlyzai94YCCNxTFpSGM2OToC5S5XEW1eAuMEV5U8jynlXev6Sn6Ju+eQeOKTlIziZVJH9dcpahs+QyUEaquFC3lAASLjJQIqqQQrk2jFd2rqpJFXhaRwjjbn0RW7FiED8E5pvkET5+c778NsgqpVqgYCS+r8dqf+dheUT2rtk77IdshwGeahjcdeWiwfQkamBYEGdsIBS0Z1JZMHxA5EUxVwQQhn49x28m4TtwH2NbWHtAa6Rpi8wyUQ17dGWPXcxt46hY8dQ3yizFqydmoot4mYsUUpdHiwfXjhTiF1DOewFzTJMu/vvjRNPdNOJWL42LzVgkX0EtMODrr8i7predWXOd/PWpg6n/QN9ER1xH7X57Dq1LEKNxljIbommluA3HmeSc3DB3EuMmwn+YsXDDTV/p4oIlPu9JxgpPdioZS26LblCtLF7yn1QHJAICa1eK0j690R0TJI/aPM0EHLir0Fi2tTgb2wezUX4ss/uSxU3qebdwdLJjsr06EJYdFuhBBmVYV9SE0YwEh8gpK1oOv2MMYb/gmVBlYlIwa3VZEdcTJcxEwhYRkKdsmPf7idAcsKU35ga0nOOyUdFnTlgm51h7VlFFGHBJkqYgQOfmdTNWQ008+odxSsAKBSqlPkCczdi0kk4OOo0BH2LXPKoAASa51wMwFEHOeC95drIEjEBLfARcwUpTyg9QPlO8u5kZfaZr3aQWAXJj9UCOIpChIN+m6bFgyrGk6T8lb6tG7RUC333ALevOC/UDJ25zLSj527YFv50oZANdPGEmAKBk8yL5+leRH011l+WR6q1I++2P+PO8O68PE6srpQx4/5OFDCa4LlkYaKxyv+7SXgvzfPac7tL5LBxPziirhLj5esngyhI4gb9ykfuP+4vMMsfhpg2dqexXEonYILR/kUYta1FKwku54GMlzjBk71GH4KNo5GuL7mp3RUwzj2fNw3xk+qqA2yjfE8nlAbY9IJBF2qe3drnwNYEDEtq32ElP6PjQdQDp5Wu1sva2IERySTl0jRk9jUI707stL3R0qc08SLguMVzubxTkXPGHpdTgICnAVGEyQRVK3t8DapgxiMZ8Z3oxr44HTpf0jHOwCBrGTt/vLDPQyFvjcLB0UDfladAwYtrkIjwyOWDpapWuFX+MWxpYMM/R4y8QAl+uJtOOl6bMVFtwVlOCfej+WWv2SXNiBor3b2YHkwQPYREoS3j1LhnopCZELBu9X/OomXVrsXAdMngKRxyBgb86XdFl/iTbkGtyTmjZ7SAN5mKhvvGyj9tpqsBCipp8M+FUbIRuSOifedtul7zQ40pwc1wTIDcTOJLjItJ/ELl9pBs4UHM53nHypMxMeQ79mibGprjdB4mf7Ft+ioqsNOuyssVmb7LjYFXnLPeToFoPp2AWv3CQZ6yhUHBRmFUwyW3fsI6M9A5nCaP73boouFbYFabKIArtC4p/UME0PnSEDC6LMPsrRGbEtBulTYB8hOxCgFj8pgwy9DBvLEih3G2TJGhAKGbSRgkJiu2V6Pvq7X1wdfDCIrISBtWoLcF2YQdSH/Fs9FwIXTjE0Y20Z2znhieh9gWlMgOt94cc49yboeOSnHa3e5DU6LN+gILNSCn+Chf2kv+dDFSczOuKUcSV2OjItr88s4Q8z8Y8k5INh4qnxycbrYV3/s3okbOpfqiqc1T54jyCIUeWR5K+mTphwcTqVx6LhYfOattz8O+ypqybWppmYUgHRgoyAzaY2jZqL9zguvf5+/OLiWINkV9f2ouwiuH+1yhL2Un/S7nqQt0MRToEBb8MJjg7hrqAUc4MB5lDKc3oN79srYvEK1Jcyjls4d2cHeDsEfmvD2FvBH6Bsn7aHh6V1xGaqWi5WL1rNYhazmKoXvehFL2aZ3J8qsr9BdZOgmqaZZpppTzea8W1Pa3uaaaa1G63VaNXsiHZpzUW/yDi8RsYVNBeMbX/cWktI+GgxydkgmNoCLGpRzyQ9MQ1HXEk060CvJyQBHop+zrjStGPffbjxdskoxJOTJMyfTDWW1pUyAS4CZp3esm1aETParcQvnsiXpgjEMoRP08cHaW/3W8MiSW0BW0Xa4MAC0eM2F5gG7bCmdUDV7smnaXv/BJmSI3NqE3OX6HPWT+Y7XGg5fBzEj37H3TtDiKr203f+6kieLv5naPh1xouSb/2fUfl3vO/dGDIDM2K2aGe6Xqb1n1XoP0HONrZS4eJ7Xa3emftCv2KKZsRMlmvMSV3Jfgy6mItmCB5ob+MlyKg+bPuTMulHpmAqd6T+rGxweY6csZMkdf+wpymGaAamBy0LW33EXjUly+zBW2UsEjB5mlW5Jz0NBjbUQRsVeY3yzwSFcjNfSBZgtedhl1CKYp7FvPimCy7PLQjyQCMpC+iFzDg8AIDsa2CU0t2PsDiLasEogfh75g78OKdoAQpzRpD4UNixHhZqgYJ5LgnwDgm+DkU6WQM0KXJIh7EQYBr25o9yOwGQSl93h2KXVhmutXjBo75vnoxZ7HRvv3K7AaBiaahysjFniWeN30CvJSo+Sk/QVquH01OL8Oq54Sp86Slc5RQrU+K1rOFj9IXR0coZRIabFLJticuM/vB3tXcucnkAZaeVjkIGDndfTYGOnotV70FBoOSSelEKkIlz4laeM7Xza3uptjHBSNuki0s2PHQ7O/Sarex91DmtGlNwo63bVoqEQPmwQOX5g08VQX0BEutzSFRgKuFY28YpzWJFHLlYS4uhVBgNOswEETR4prMnDAwYgigJm4TThqcCYoEB2HRg8Wo/n2BDNjJn3cJ/sVHdD0d8uhcNwlefJ0PQF8ddKWSAe1IHxs8XFHs8n3G8iIq1RbkzQOkdzWamXPVMehC9QrdjRdO5RiBBIHe1hUYy0WcsaaSvuvsm0t+BUBIKuJ5SmXnkWSV0Mcbg6huRa9ZLNImX7YyCOnQXzIoPmCjLz8OJ+vFN3lba96HwrHTgY8kQwfrBLDYjln/NM6XBpS1MVS/e/bHq+GLy1aRjQ1xnOrmkVTPHG1L1u1C8NfYbpGpYiQLJWSpZHMinUoLatHWfv12ihzU7vBFPE399ynZyaSVWRqEWf/67rO8Xlpdk7E9lzi4J2Z9YxHB+g4pxk8HYj6yQLliSpEu2wWmaHzPIGKRM9JUD+35LkT8dew8a7EeyDiT8RqYcfL5YwAXL4RyiUDwO9YYe0SAI82HodpIjcu2UPKcAsulJSOAhneoUBDem2ScU/Z/r1Yvhn6o7+o9HssSWi9RmlvQoJ9leYLFVlIRrtBxYCsSdPOQvinZyxe/ZSjVFnWLtdEvFjisfFrVveFUofsY81HUdayO9YkEO652ueD7WzLxg6JVV3Pnh4Mc+2ozZmcA3E1aE3gL+/vPNlEKJkz+hk15SohZq0cHriMJT35VBIL3qhxOlHjpWNAMYp+XChM72CGW7vICITlP2O0rh/FP/XD3r42y/C0tlfaAfY9NEsVSuAkJ0dnKnIpnPFRkuU193QNsj9kRVk+du0B6/A933aPx9GamO3EeiClbbYLG7c/WvCwb6gxdh7Faqkb4ULB+Q3uT72WaXk3cZ0ZWMkba/e0vYZdtUNAx9Ez5oZ2wFmNo3t9k4UVrXx/CFU9hp6lDTv9F1fjFLb2oyRxYnXknzTdOfSWDZ8OzCtNOPfD7/65/XhCMwt81Z/HQsXk4oghAfaDkOTRGFBUMcj7qzd+TsbUteKNI+hORBhDbQ5gMiEHcTamDT0wmwaCnoQVwZiBoitwwgIe0v2V2ti68XnrbvB38HLhHoMEB/qHs4DE2h/X0Dwf6KWPjp0tKAyI8XRXFBDXza00UoECnfiBj1bKHt2Z2xJ80rQaajdrNoe9mNHBij5mPVl/6QLgDNeRLn8jcpcPnoHc8+4caHbi6uyWN9dbDp86rEi/0c/JsL+PZU+Eb6GlrqZSmyNdCDeGbd7Gt/RQMeqDgLoY/UjPDcqR1az/zhOMX3llu7rIzX8pk1r5f07HCveJA+8O4cye1YnukhSKNPZaLcQ/5YuUf6A4WP4j/miF40qrx8Kka7JOJKVC/r/ZLI9WM3ZWu67J7SFb/44HjNatdLM+l0KxWVTy9XmMFxIHhVTK0Fgx2MVAslyDqcI/MxodW/CeOINojbATbrgWdch9zBbdqSYFuxnn1HgddDJlz32xZwlVDI3L+F2INCbxlrAt6pICeBF8ggoE54Kp+2cx2OOTUiCYmgzgUa76Nb2lQ3DLWbOnfnys00bHS2PxilYtdCF4cYT468sTTR25BHhExbuVaTcKY8P9UrJ5wsHq90XywFcyf9A3h/Ip1OV2299wxM4BK64MGzchy5UZJdWa7L9nq32iLa4CnPH5/0Mq2zMq4K6u+LKSwPg5nVu4RQ4BzcKTt6xqkp5rFVZoNFAicD7FjWe3jHjOlhXs5f0lYCn1dbIGJaf5BEwJFHOKXPIug01GH6Jg0flsXSkEHigg1f8zvaOh9/wzuvvFaab6lrlC1EviCrZ/f+8KHdf1WEbJOr9fwi/Dtb8kcOZfVsqgscInkM6915aMwu1zfMP7/lQnbmxj5OqTMATpET1gFWYhVZyCTZXErUJ5GgyRhQ6AF7bStcGvU+UY7RtINUsMIuY8q0YCvLZTtAi+uHvaSHw6ji3C5ZL73q/tR82TybduU4Ta5RcRzWz7elvbGmZvbN8Wrg6oDNtqMzSwRze9sdYMNLRWGJpkEyj1OiPEm3DdlWZFuRVLIsi0SWOAxrF91qUrAuTZLPTLA0ZgJwHGPSTHeiEJulAJu6LULkNVwQKJL9UCULk54V/X11Zrlxk9ROJ3SfTFirmPHYdZZRmGix52OCsS3E0O/dGTW1tpTzMnRS4o+xqfHpfoLrAfR3MC6gAVdPmpj7EYDBMkpP3BxaPf3y+tdsu3oMAQTNLaC41KdcS5Ky7QL4ZyCQQb2mdo+xKLEZqOjmRJ2z/VjtshBzROpVsanqVLrvFt4zW5VouTgjjjjusHyh4J9Wc2or6cPu9N//e1N4kbISFoAIYmee7DeKi3Vb9wsrOe8xUJ5Wemh1ePI1N6JTQGgsnBxVOy3blJIdVxIJw9mnVHYk8erSDy4WrKhPp0dLhKH6HDlmswzHwwiOO25FYQKdSP+Yc0hZYA4g1svOdEgiK4x8crFHlLIs7FIJVSazQgAHzDwlgklupggNexG4aPUy+TikQ8ciPq/05f4uGx8Leh9zVlprICt05nCtuTkE9Grja8KYUnHsDTgko+DR+ff7Z4d0XjNN1aWj7iuAvGeSrDg8/hDXFimpzU5HeGSnBf3eyvGRykbeM1tC37hEKb/mPnYXxzHBUg+8DyGCeU5/BnEKjws0pzRm0S/DASg2LXd+3FTK3m8CQIsv2afMsCQWLEwo5FLX5ziyC12gGbOD2+rL5hstbQ1AkL2nrQJ2TwBMj1zsIFuCKh6HnTN+uL/zxEAM/Sw+cAdKv6bIZ2AgBMMVnjR1F0OdTnGuxSJUAafNR8ZfY9Yb4QOC4B+RT1iTmrnT65GJQs6zzmRP/S1B+lXMxI4LFpM+RB5kVqw2GGWOkdRfoX2oIz/ADKsPlPNUHP8Iye4SqBOZj+ZLbcT2RvnUiEA9nGxqlWZMpQBjZogQZxfEK/F8gIHh3+wSMeYn49vHhJ+oR/hMXRY+qPVrd0+BQGit1mNZoUq/4hoTL4HmT5sIgFB99VHkcOJ0BA/wliDFuHcKeqYFZ6AcJerDUhZbeS1VoNal8Tf6DMPJk10MUtgBewHoMFoiM5hlo+3wKMAx5zU0Qt2H2FGK75B55RJsNLRoiir7+lWSL6YrTJxFIyBQTeF1Ng3eqAfBMJLn4SOXYSNnJ6cvbltBZTdx6LFkvKt4KMyoB0HtA8cioxZI6ALTXlpPrUtcskuXTHuD2S4bB+snwGQh5w13Ms7cKRmIkkoMA9SrUViocVDa3zbd7U4V84Ai93OsAtnRqtg8V4m86rqZsrnX+9xp97gUbEOOTdopwWanFJsTZdj4nM+SH9Lc8f+kZLUoQsCccjzucfCuXi2957bmigV+P2JLi6g6lA6tQ78EYyVjef/ofkVRkQCslUCQ/165OfIyygVFwmBVV7yjU+vUAyOPZuMrzRDykrl2WQvui+8rETzLlpy769f7iOqydhl2o/ICQxzPgqbdo1n84ebTI080Xe0MzLBtxb7CYOkMzeUW91zagtMcWSwWb9pQUGRz8WJTnsV+WDWM/LGqEGfirAgg32zzVoRu13v5m4EPwbNXcxbpo8nYel5gtiX7CPbtQNPzzZ1dbyuu7K3p9iv7WrWiPtOrZZiqBSTsl8mcTY5iMUyBJzl2IVneJnm+AO3IfkGybitgEu8YAIjds/Wd8SmUHWHEeXNx2q8Ufe3kMiO5ODCoeMIpfFLRwdYLAJDzzLacXAmMS07IIJrKhY2uJntDZ7DTz3H27kSwNKVbAYyqKMH6fSMKuuNmQWl52DoCPCLRNh/fvinYh+CR8p1Ie9lGAVgGQEmG50TQEpbRTfBjGICZz/rmxE36aO9x7lwo6NASVaIhkrPm/ZlEzQEBXsBZmZMYzlsR+gKxomhb6FxQnXzD05WSNKAz9n/itqK5PWnn7nAFqZggHZR6R4HbKeIfXVkpanfNtmga2yC44bXott/ibrTtdDFb4O5RnnwYk/KEIadDT5RgOAAprm9Dz+mvptXv+L4TYtF0Ww45XUy05lIdrcP2SkrpmS3YlYNLeuvdCSN44JQpYQPXmMmsFq9lfEqCq0UhGrj0tY75mBXmJOi141veizE2p4etLVCTPyoeU5zwHVOaHibNrnIne37RhKmOsRIdcqToZ5MBfXJq2v1KLPGc7b8sQIi3+YHuwu62favV6UL2Z2tuj4ntYP5DHrHeQGsVyDPsuu3GxXlLN8vsb/yNc1aMwtQDMfL0e8UVsdY4ROJp+gL2PmLKZBmzwISYRqab/0jjayqSue5wlAALdT0tvBTJzEBKQqqfcYUHmElSLGgXPGyjGCYu9A3e5CYe0HKz72wftiX+QuoVwD++h1W6tIWGjkVvv0HfQwkFxN0PES/pkIY0BEQubvL2T30+AHaubV5pc4C5m6LHPxcAD1zergTNyWfgK44D0U+BrzgSONEDP78SclnI25cxHOVC7p7p43zn3Rz3EAxUOaEiO8sCWpvKsX6/Knt76NTh8jCtYj8IENE/zBtsAL6Y4ho0QX+OAgNRaaXnRKoG4rCr5d4twV8doiXUzjy4M6FDSeVRdfF+0iGlVjj6CHAgyTmCNp3p7s4rN1+9jaVk+g3wozFFR6DwwMLKSz/WraalzZS8B8b+j8AkV7JMxFKKIqDIluyR6nPhf96JLcH+Ysn7h4DA4QlDNm2AcYdb4ibInRRvD8fCc01/4HZy5258WIqptPPHgf9+Tv+mjkMnqY/9qAocELNHtvdP9JPCqPEos4GGrrXcf4YtxHubvL4v4h7SM3M4NgepAJDVUIAdPswjoF5UETqlAGaLuRAXxjgB50VEFHAitUqPGQrjKc2xbxUUQuU3bNBzCKKSlM3XdgDW1Z6/0hrdTltdBdeIxFrjFKkDZgQQIaPgsW2RyCAarZw6vAHFJrS0tKuc3PyNLcq0i4bd2JiApS243nhNJbmreP4BdHPm4toMuI09/9DVzgPmkMLtPdPA1rJgjeE0SD+5G4uHdbzooJ4QFDg0JXILMyf3XJQz+tALjCKN2spP8IJCsUBmZUarglo1G83Pb3Khg4q+dpPOR93ioK0ovr17YlAu67lynjLg0dd8OiMYeTSDjqkCMuGtFG8kIyG78rQpOFjLsbVECP5smjtWz/Dp4v5fVwRHO3h50Khw+qAzgJZw7uEj7FsyeMfBJ8x75UvLyhEb4nfzxEDw0AhlCPDs5fSg4gVQtwCtW4BcAFApzYEBAGZVhNhxBJGyWg2poaX1gD6b7JQykkhEGC9JJJFEEkpbIEa0AGm1ICWlSpfA6fKXWu2UEkVLe0JC0RJM7YXqdMCMBKIFqY8QTAgA3nbIZQ4x3umZYOUs07a5Y7MUvoDaNBLKJCHlLtByiK48hZu0JEhQC/OcQ8J6o2Yct8CSl3U0UBE5noUPoayPOselYTvEe5+q9Z8YvxmMjU8se4w4+A4NJ60pFi30Ag3qNXfH2aRbZ8PddzgWuodbqapJnIXX8tURAZdyaT2MZV1AyFkGBoQMF0uyBxF8BcylncM59NKfI2DZxSLlWQTEPOuAhBeyOiSTfVZ1Sui1WS6BzApe+5SvxDiKJCcWXG95IWFT+cq/zRd7RVvnw7gjrgzD+41M5KmL9GWtVHapJhKc3GBintO1QBcQK8RplwswiYBICAIG5WXvasImUE4zFOGPC1NlC7cFhotCtk6JSx2Qq4SOYC/cNj0ngggI6YL0AukF0gukAAopeAyBBxa6uFHeS3ZOdBHSAxAg8Oe08yx1oEpBSGp1FHxWV3rgyAF13KNAbhMXWI5CbbVKK9hwsKetVP6zVupRtV8r7dp/mJIiG5ufVkTqdEH6om57UaqqeZ7QMTutq0bdSo8HPfflGA/kBA/htJwF/mz4s7owiMaF5YZJ0MCXmYszbZWyj2M9/GnUKbkDB2VWAuHIUgJR5NxpM5XttCRFn1NzNDf3Yb0+XTxkzffIpPES5PAMm+EpNr0TbGjqRBsOFMpjtrvolp14UQTf0UJ4OhP7k1+mONNqJLFoguFR1gjxrXxyYSJ5x1SqiiU2P7leY0vpBp7Ka3ZIhqt4p04GQu8Ea6fLDE+NM+Unw4i9ESIJUEKS4/o67vsmuWMtdNtIGm5dtG7GC7X9e3pD8cUgRmknxjsxrFmXqzzCI+nMN0yuVOY9YfH3l6Y2rLKJdRiWI11rZfMfgPf12COW9MOfw4fs7MPXkyfT8bx7yzinrHFv+f2NoI6REgHluTcSbRAbzV0yirUvPTCo1+5P9eo4PFFHR47N2aJ7uFhNo5gqaGSFDRy5EXz3PQUXAbQAWoaKzDx7H/6h/8cghCe4cAjix3OnSF7mRQdEg1vSzm4nlXpNu/Nq1CIYvG/v4AdXs96WagAbuJdraaTu6dmWnEd/3i2Gu69i4kPSP0vsCU83sguTVjE4CYCKv8az1jW6Zug2gacIGHyF+AbTc4CzGEQVnA6vCs4OaZir1hS9gQ3iRWw9ANzTsEDbeKbxyRmf2IiVwna5YajfcFVO7HiLaWjBrIOeY1DKvzTlcn7Jb/NK/sc7W//i+vzkn//kn3nmc/+0VR1yimfqrNlR6KvwNMMCMSntH8ehyLmHFrp70coj4oQfsVu1dy8zEPAd9zFxitaMAe1bURkAcvyPqfTyJShH/1cE8iLw7McIwvoHS+DMdt0pEKVlKCO10bkLlYZKI4rV0z8kcFq6197lAi69w5dkjHn9Li3F6cwZvhFmTkOXGp1vwr03F6TBbHvjwlD1b9l87AadnzghmDxQpQxDVFIps5ZOLKEvblyc6HQodzd9duscq96FynaojrKLggjfIyiHRAm4LxHxXUQCCGclUURXphYhP3+ilme12xGqpOFBqsRaa05U6Mh7tbjwlZnC49bZx9kanAVu1n2p9i6hsnZnggPvHkUxYgWeFTMn3p730N9nhF3QCYOm6KE3hkS64kSYzhwB3C/VuKSy1JgpNMmS10qBtY+kM7jC/1TZfMswLMJ+CKr0TboPOCeQR9Ooyreh/6+K4HTy6B0qD+EDuhZV3OwU3Yg8SE08HXsVYSsvnT/gvi/tEBmWnuMaaWBFOLsAzwtGJlAxCjITuEFrBntklqqnVKuhlhFaQVsVBQlYIDwwowvwMgWgSWqpt7M5IEzvU4BQ4DTuNLIEo5moqKJ+DNM0eog4SWlh1zPLI/wIR0WClTweEyYpT0lv3pD94oHKdJtzZFxQhPJHLtfeKKDB4Gi0qWK6H2vM7ucLW2VGVYofhiggprkl9+8r2plvNl9+0wRMpYTsS8VikA+2DiL2oXipyk1eRema/Yczewp51nERCYWNDBYBvybbMcvsQJolL4HQQOmaMyWCt9BjrPuiMVi19OW45cNz+WEoyMmTRQhyZadWjEPL+3Pym8ycY1XFE0GvIqI/KuYYt0PrOpmDAVmtgTXQCTfnfzKVZa3St2nNlYuHVpwe6PQq4R/okQLEiYg1OK4zqeitdLJRVjrSJSyXJ6Wzh32drruPV5Uyfa2xIsJHZVixEdTkGEK9HvL2J/QHkYRKRpXKxhZxLEwYcI3nROiL0NgS2sNNMKl5lTpgsPYj4+J12sM+BMMS+/QSdOR3d89hMBNgIevEXZDTbKfGPUn/SfRXEPLeleuLsiwU8Hu8hmscI1WSipVnWXTN+k+uErKrp9tKqwShDeLZEPtJrDAOu/F1peR+pJJZuzs0HXRYTG/MoJiiWCqkPG2CmIW1vJdU+fUVAZ5q+9NX1/HWGbxkjX4/5lTh6/vz72zlrGpO0YLQLfCFwFS4S3KPN3gglBEfdk0MpNO656HI/ybT4TpWWqsWFLBGJeQ1+gBHNZoNWANFP7QMVHWSHM84uM+FyTju+obFFQhLqzNSXg2kApaEobl+5n7clO/n8W0/vVgzRhSBpfewn0xgr07HEUEn7h3NDKDwq7NfttXtf5S4q7aGo+XC168WrWN/pFiUzmlxY8scBNpfE1SwEyTeftjq3OlpdcpqH7+QsqtoBRrKgxbeCyeqacluznCcVnOjyiFZFmChooYDDa76CJ0JexBOOiwN/FIdF6LDTWVVP5urGIkvEet1ywZDWurZYxkeFpgVD7w1U6mfwRVMgycvaqlGUMl6eiegR9I9SC3padWEHRdka632HGQfJ+Q9hA7ny6ybIfVWNSxASQdTVOC1iVnm0Mh9BBEE6EZ6tdwnzXjfHoypnEz4JihLEE5AclrXqGFlZ9yQTtlHCNymXfpioCwCbnnRWE8bYyulM6rDxIg2bdqM3bjX0uFdB1U14laAaoGqzdyMcA8UWfauKyCCLbt1qkm36qb7AZ9/sAm6qqFf9ViXm8Joo92v6U4nqgadku2oKYo5tmst8Cm1XPVi9BHGwGg9hy+LHMOOXDKFJT90yjZR9LoPmziZWvPiypFZTr9+rV/LDUT+4yATL1LT1kJYS8H+isadc6K1spaAtQhm28GGnviclaNUBVFc26bnjoBIinOtevmE8+HZ6rFNuZYoAUwfcdX+Zvi4PzaUXIVLG4Ntre7W69cLtsVSXsJx6SUpHQXdrVGCVuFYFl+eLeiWokyW1kYKdRmNcZ60gzeef5PTaEkvU61ieKb6urgdrqSr37sNLlEgxC0U5CZsvGh5exPllJc7EUQm8/4bFE3WklYWF81iX7Gt7ZBJH63ORlvEtkUFSugSKJG+TTgC0cEWiErNOYHudqgKFJXabNUiEvME6YwWIl2kc9NkBolVXnsGRWnnOXmhl7Hkng94BHyxQZf+64rzCujVlHzuIJn5EpVP25hTyI9XQQvI/XLAMWp2xLxkI3/DA6JFXDJ8BGi7lWkYRXm4YII9zFLSueGuq819LQKiHpHIPNYfRUX+wlsKhQZRaVn+6mbjI/atk44Y4tSVGprtciSoDWu6LUX0eM28kILVSOhyI5wUiOkPlKh59Dun+B8u4VPVR0Bcxoa8kbeda/Wd6D7XIz2ZYIJGJuczNW+b4JUuZRpm+0QhdlYxwTuuaIYfesZaZ7KftLEp9YZsSh6yS7V4Yv2Ouu5oLe2er4Jv0L+hVJCr9+XKoaggVLzSYU+G8VVA57ijwcSsd20SaBzha+EPJQfhhjncs8qdR4DyiSynkAKbbGCE4huL2+B+AbG05Y8ExPzOWtT0fV53FUaO0kNQhZwvsYHrlBCT2gZxZHxZWCpIYFw6rfZjz43hkZi2RXe4by/zCPwwvgPH7Ccvzp35MpORUNzZ9uQdN8IOGp3Jq6NJddcDg5eTJtyCXYsNaaVWx62BdycFBpDD8IzLcvTjaGuxFQWXIuN2eS0XH81UfgAn6hHeQ17syblif60bcNOq9XzEJ1Cg5KOmgIB6MpiHWH0h2gH4GFo9Gt4clTXdWMSlqZEZHdytdGWQRsULuLEoiqIePsTyHannFhyI+JoH6vRnP8h4EQavN/TQtrTEFQmXdswiHXGtFJYiRdabMp+nV7DcLXJAA2rpVtSs36y6FR83Db1eGeBLjhsfNoMLfemOHLR5yercJQWAny8ipWQH59R9ItTnN+V3alNZqAbtOpkK4zmz6/kPaYi/jdB51Jh7e7KAQ/PwN8eNwlgKFs3M3gHvjoFZCf4XFZZd+pZnY2HmvXbeyKhF1/SqX09alK7liBGoJQxRz3aSQ6c1LBS6gug1l+wmOi7/Hc8tNvIVAvG3a2+Yd1Iiy9NyMesvS0c+HLh7Z5X8oBNH6ngx+WQw32UXrKkb2+fVJJupZ/dgB4T8mBcFBf0uZQGNH7aBGAGtu00EZZ+xaShSS3CktbqYGvFqweuW0FprMwOxiTvZngs6stz1c0hQ0P9t8PYaldeUN+tzTla8qk4gEl2BOo7BKghvGoqrA3CnBogxBO6EhBY64vVUgApD42ompuY23ZTcjqMqI9Phx9+GqT81FKqjSinShqmqhkKpyhJCUQ+lVVfRYWneK2x1e6bPGZEoHLwU6oGw657jw9Ts9fFeSrn+G5/7fACJDHJSJbI9+YMABBwbT0j6HZiAX5iudRx4gDQeWirqn5slrdYOf4swzwhsWFxC0ZTeBtlMKM2Ajw+KGbWDXqFvoEmqQsGY/nIyuhgL/WSDtyGxDtAHH+C7x79b3I1hCjUxg7OclEcI62O10uD04mVJmbeLN76+AMgDL12QAecTBZlZzjfyEXsQZZ6IVI+MgIwcVVpx3pWsgZUs1a95xgmSj9eHptjifZ70H4/lvy9ZXornkrBTZaEQxmaJjybE0YPfBRozJue5q1/d384hTgJDKpny2mzO3Ka7dT+Sp1dEUCju8lLvPMZ8Qg62oh5ARwKyKX57MAEBWbqhPq9AUEczPzFc30p1cMQWwBnGsplSrxQVKCVPY9fo2i0NVwe2HkMsFsV6yNrttPLO7HDbGkvFqXWUP8yKylMocHMe8yIO+VXXznOFfqQU4j8smE9L/eatXlJ17muNLqgCcypV1pyrVg6Sdovi/Fw4wjMlSveNSgG5ZkLT2GwUwU43fo17cUMOxV9PrOATEZ4+hapkOyo3QGRcs0fhrdRblKSIQHecGZ3gQ507kzSFG9s+gnt5OKdt5rif7xuNHEV1g6DahBbyUQGAu9JjJ0q/p9HNaNV7OordFrUvDlcsXv/MS54nVB3HcnfEsIIrEldhNpyE//YdRNSaomEYrx1HcdUT6uq7zoe4ypOUBDqtBNWKL03GXMB2MblERAVGjW/NukmtoMahVEovSowazc6iaeBj9ZIgKCAI7v/ufgvmVV4IBoiULQI3YrlZRXK/fbndTdfLRGhtqaH6YiGkGWfcv38ViwPdcNoOCPINqzn2vgjbqPJfEWNb1ne9PXvderva//+6LPyULqOSJXKY7Pauy/XtlP0PnsiPnSwoXB0MB5MISL9c64dX2vttfICY9JnwWte4qgnvgZMlKoH9Vow2d17t/jNggvn7LXTzDOSUnMomHY6bIpyvcb/00IpiuMy/X1tnTgnEfxj+klFWaJQbTm/dMzxWuEFwo6ebpXgyTMicyDN9TH6/meV93wPCX35dlHs1kCoe75P6UEIt2dcz3XfBZqxLuoYmGB0MrEIxw1puzesLucWnuugXsRIFVk9wU/jyvY9lnnWqXel2yOf3VgOVoVASTOU0UfC/DJ3B5GbPWRmiqzFincolhOm3J7lbrlgmjeOGEy4sJ2ELJR3Du2E8vloanrwTH53TQFM3Ql7lOocuwhIKWLcTg4ub3y3BaVIpy976cB9rnxSaAeldkyuoI3H8k3vL8G65KIkrlI2hcm1umGxYYtsavg4E/GaD/LZ1YlB0uhDE6J9mh2SvhjuCD4qxxEXvMVxhTv8TJfG9dJmT1BO8H4UEql7zmyAFHco8N7CYAPGV5mKxXlVJgjU72D+MOKqo+uL4gkP8l/lk5HJGPLlkT10T8BeLwQ6OGdaOmgCYLQAhtknellbDBOfpp6AOyzFrsAT7Bs5VnhKgsdi9h1Fab8J+1FfHrn8ucQn/smP2cksuge3eYq/Gug3N5lwiSq1A66KKPyLCBcLetPQIuQPf5Je2CW2zNdC7aJnpq5CMNufPVW6ln658iM4FY3UoLVlORqpDWkaMSPYIB3Ag1mnxHuC/xuySjDbfIeGvKt/Ec3f4a2HfF3V9KmZdK5GCxUwIED+/8wEqTMyvWBL93uNsO4eoGF1heu2H754pasgoOrSpuW9N3/TMhlkzKzByoSv+XtPtun+oPzxoXX0SoCpq/tvUHC9CN+yRaALDTd42qodLMFuLCLO3FuHrjdXOVFs0Oja9vWpju/hYM9Qo/30RzOxuvDLQ/Gkh7CzBDjvIFcA9MEZBTA6qOxTs7mttpvPATZcxF+leFmLGQV65xXDDTfQlFlFz7dTLeosa9+cpP4RM7Dj+CubX7+GFU/jGQXH2y7HTx+cnR+F6rh16rJmNubrgqJ31xuWdvu5Yb6w3Lt+wrTvWG6wKWLXUfa7zWmRyylonDnMHxcFfMt5zj0aDt8e6ZWXwCNT0QUwPjOlCy6xBZlYgNSMAVx66SMNxBkkwC/mIm7fpl4+tVzlg4VSV0YkOBgvWicPszBHXAiXmCn51csC9eE9cJuQ5Xf0uauE7IUqYvIXmXP2ucF9dWg0YQ8GSHliE76XP7p9b0FjcD5SvDlCZSNkI+5vnmjYlqpDz/BpTbyvvOjU61kH52dL881XNUDW7K3nsuByTBZtoIm9yyCv9tq7eCXan7+TkTLpUvKpGjI3eWzuXWf9pFiwXNW1iLvZJzH60X94CvPaP9pzQ9bloq2PR40x9n2z57fri6SU+RstpjGabaTRMtQ44bkN8idedopPsXo0rBTCcChf31XHRTMfb/lNi0wMe23xhJOA+GUV4Ttq88vPgJ6ap4u2v0aZukOd4EhTYnx3gg2sdweJHD9V2DK6aY1RQ2X2gQfpUIR+sPYPUvTVgLRSi/yJ11o3/q7rhXzrV5Tiry0IW8r1+MjAf0FE69kX56nyRrwXWlb5D21FLt32S+BnTaT30vnyS2Pp9ccJsGe7MTUv02zz9K84fdUFhaVfma8etVE1h0QAd0ylvcxCVG8K/CAjhQqA8uZYKSeUJ1rJDW6QtPNiPr0ESbfp8pMawDLfmWvYhr9eXd5aLpHgFfqwx6ybZBjrmi2JCIF8cDM9rLtXJKdNFCe4inbkh2my1yDhDQUYMddv9AGHh94pUD6qGtcfvlb5fSPZYY/44kYNwjhoSylEwVTQP0SuHDo21Tk5q6Ya3MgvknOvfjnyfBjwDNN+lZZluAuTbKfxv8Gr7Ns3Nr6Y1PjLLSA80PxNCYg8wa6XkAacaFhF/SjyI/t5PTq7zwVQrItHGF/oZumgf9zjeF3I0Mm2rIh3q5i9P/DvgjAzHFDySQKQ1g1na49zTM+brMGhi40g9GrE0SYVYLyqNRNFUKENHXR15lehMc5VCKuNuMOLaTIMxSM1JszN3En3XVKwKBuUfcYH36WP+rKs9zf3VX23HaP4cbcqjY/g4UiJZDEwFCaAaJ9/z8jQnlOoN48k0HyGoQBOKLck00lDHjvk2Y5qblfpAkUHa346iLQeauTM70lxUiwrC9BnygboZ46wMCl5Ck2ECHijseE6oWx8ry0sfchBMZGX+zAO2upWLc99M+LMRrI+VlP9bGcOvaH39gpXF0QPi28o15xL1N/NoKb6Z1GbSly7RPOjleeCugRLl+c4pnunrp9Cx9belQjw6Cmroid4r4KMUAP0whAd6ai4VT8i6N9+9rQUN8IIC0ioxtuZJKCFYKG6RUIXE0ZpKIneCUrrqYo9x10ms1uIOWWl0aYmzRdm+1VSampdyEnvkOIxgixyxmXzAV7f4CjUSY7PVKDz5CEL+6WIESNnYNGQOka+yyOYHFWvHlunyTz1XGvhZDfZc+6+/PRUSNWO6UULHUSY7X0g5Y5ssH1NqVMXXDAipFN+9LqEwTMai/L4uwe8H0mEt7F0bpj8Oo4BlOo+mBykl0zs4XPclP15hanOKpa8MMSEu8SbuNV3tuuq25v6RqRQLtmmAlNQugJinqlZS0xigszQK6n68eA3G43rNy1DwoFB8ToqXjE2IScLhGLZ0qg5hXAZpi9BsQQHIKYRufpa1OIbir6Oyd1lCQ6ttA/WnBa0t4yPu6UmjC6KKiVJ02ehQu6xdXWui99AbA7nFSBAxIfZW6vtYvW6I98LTJWIVIdKCDq2CjToSht4cupy8ZeeSpDsNNSYkeAs/k4Of0QQf3KichwIUtpF8liaFGAJczkOs9qTUhE3l9rAyF0oEAH8r1KxSCA0dDVVQBqamV9jbCcf+tExUi568pghS1afOcUyFMCAWA/qJa/sgo86U8bwVf904O/P9S9iwis56q7je5C8gbVX0ZP2iqrrP5BxKBgmlQO0l8FCfJSSrOUCX7Wd6BPZxKr5lCMG6LLePU+SX3OHT4naVQzEFdPtQ1au2OykEVd24ti0IYtln7LQgMQd4d4miuWMXdqHW0mF3dhTW0ds2MdHWNi7JNWSA7FTd8qJIWeJkj/QTSfLCmBLwkEHhCxOTiiCQeb1yKhO8LXAyh1o4HTs/YEMGpgMeQBlcjvBIFOktXlUBcNkWDKH2i5RP0MGGN3aWUxEmBmqgjhPD9sBb1k7dpnUaq6YZG4X3bkgF6a6ZoNTWY2U759oXTbvtdrUtH5oh7Y+9QEoCdjJi8JU5bSi8gw0Ue3YJ8E5KY2Q318wD+8Uwh5YeXQ7/E97r0XabBuOl3d2pFVg7s+kUqDjk2yhs7S72cmMg+n8ctfdBpDK+V4uUaf6pRhMC2iJbraVDyONm94P2EVxL/OwPQytPPWPEeogK/z7+xxVYlMypy3jo/wTM+pjs2JrjBOKEEIkJHl58FfQlTMJQBU+bfM9BbMld4Bc5EYhLe//H01vosLIjP0Wzi8rh+0R5re5Fzrrc8af+9ErNxv21/X0blCkNDYPhqyGqedVWye1Rbahqm2KSfwvqLlFJUFMmpKcegXOlaKuW4C2nC1LBXeh9YdcJFabvGmxNMeNfHqF1ZtDUiGrOzfiAJWH2pTdVlYJSGnkUcqkN0AZ4CPJJXNEP23jB/OHY7guBjAlpPiXoiv1itf0IAnZ9Ves1vfBMUFfXys74ryLYx3kS4wpTTYB1VsHf7lFiT9kCr9NIpSAKvL+ZKU7RKwVzJUjmFrtLCB74orL76JtPfQMiN1y3woAFmcm2VHgykwU/bwRh4C52U01ubbse7YYOfXZ0o/nP/GWqAIH3/BvUtyPaAOpbUP79B7aTenk/6UPy7UiqzsZ86wZLfwaNrtLKMKuCvYsYHHKtIVN7jV8krW3+F3I/KtesI/Mbo4/iaroBBkH6HZafdHgjIzapx0SolQ3avHS8FW4KnaqBtnNflmptF0b8TOmEXosybj/lJnPq/A8RFYqIoXhi87aW4I/fuJvjZHilQ7dpSI9iavWWiE54TAmb8qsyUCnid599ZCWc7DGI8o0mAN7PUcP2T9O2tsdQAWQjGpcCZDqpAZRoB/ziglzX4jaPKd8fuHAFEgydKkCwWa9rs+Bb34MqZtU4Uus/gW+AsU9qb2Bucfb5jqOoV6OfpcdiM8SonJozZrIx/UD/2gpB86NF+B+oMo/iLooj12ER+Bcs9DzkD6+p1KL435FE0YfCdbM0wxK/0vQFPTXax2w3vQymn8KJHxFugQkpY4xr+ywYxNWAcSiCPCVb9R5LokWQ049EiH2d07yTqiCrqfYY7Ps1fZ7P9nRJOQrqXLIc1bq1BTiPwCIc+wuMvqnqE7XSTnoiwIaPtVrd5f1GhAueGHOQ/a54px7rKUM2UJy/axptmx8IkA8R3Q6mJkijjz4qoR9v8QbmuI/fMxBjYFyMS2rBtwGxCCk2YZMoMdHjQPmaCxwrXsTi5OxeBCmR4BBtWUJHB/rlWfNeqfYVgb7v54BAyXT0y8FCX4upUjerdlM34hVAYMeYnjhCOd5JW61VdXS1Kmx5JupZiiXSr32spPrsPIjl8CBOpIZaHs6ulmxHlhK2A3IrcwWRmiC6K/b3g/i7g5+Ymzevzr597+/Q2ejGqf9AuE/zKxK0QA227Mh7/IDG65OQNZFQxm3v2pbYUcUNNAYgTsxwJYM4jK+clEx/ZCRxj9/K4k2scNbind52/NsvoI222nRa+JpMFY1HPegf01OGk6BbTxoa54DOuKWGhoJ+GdEBt4h/e66qicxwCnl2LcaMp585iKdvzLMhdtg/PvXsltDgaOa0P/D4qBKVmIGXHOj0wl3p7AoihGY3So2Kt9OpWsZJTE0xJ0ZD+ahMKgLnnc4WK2kOGDuz7LWDgP9N/DToHr15QOEqM2Npf+j9RKLhY0fwcRHaNoX537J6FHg1AHUzUqdFdkx1nSr9HpFFit4yeTD34ddSYorHvZS4MfAFgPnNVuoLBTgxSc8f3lzibExkUvrlHVrj936ATfAKz7SD7zHF8vIm6sA5QkC015DMlTWTRGYMBzW4i4xim5PvttYS10is4IHT7mI1nVrS2alEebaDC7Hg/fI7UiafuszgmyHigquCQZ2ATIqL7eOLNHlMf+4X1QG2neXpKiNya0RjglABR8AwT0Uv/dULWwkKPhILPChdSKRKpLPP327G+igfxV0KDuWdJIwRCnrAvHvGSiaJwe4mrjzJoKY5uTEk9plVr+uFCtWy5nhHMda9m/tZIPStjKKJEisguio96HOyLt21rR3y5ZWY8I38kf4VVq7bQMTl6FMhGcMUtwi4DT6Dgu268bSAqcjSoXOPh+nBl5m4iGzkuNwDnGjY8ZZKkXeX4kx+4M6KyeQOw3onMqZbXrshDSSGlQdI3oDyPBCHY/REIazy8Cd7l0PhG9A9UB939f5BUAw8v+xTg7+hxTvu2h/+on+Ui2Z8E34Ka/2BQEUQRCTPBhy6CvEXBcb0ncsfdrSO2xeVlyVfVocdoyTcyktb47X15C479Hj4K58y4N+MFxL8tvB8ebpNzjaSCdk40qHPbqQ7ZWte9Tr/1/4hILp6/91uhcPtq43zjMT1+JdzVxh7H5znx5dU14IPnntqAUCtLFhY4+vB9y1HnMoJQdirnBnMvaHlt2Jj3rmt4hwNQAn8u+g6ABhIcDfO1sTqdPp9tQ+1cW5v+XhOJrzHwUzqFg+3TLab3AW5E4j69pqPcWwXNQg6f4hvBh7TycghrTII7cxH6gbBaVDIIlOucbiqh6wx+6LJhV+7i7i4fY0JobRFUHkCIfQx121xKhSmuwy3sMzlFGZGrcmp8z+UmP4rM4c5H9xU9vFQM0rzgZTpymYXj5CJr5Or77BP3NDuC3Jmu2CJNYr4pLJK2zq+vNMlZJBhhQ+8BmulI0lhgojx0E7ZY2r1YPNgdXUw5CVIUFwK5J1lG4XZ9tGDyj3pQcXwS22GjnQjJ2LlsnID2b5vFrKwIY6qJ+5uSDfC6ttnIA3btM7W0a6IWf0NayJF0lLSSseLG7zBZrpzFzVMm78sGL/gCyYCjT41qP4Dn/mUC3J/ZIj5Usf0teZC5ZYR2ZPLC5bObcrX0JjmpoV+GhikmcoIBXebO4nMq0s+QR3ml5zl9K5nzY0qU0hgWt+0oHAko9SGbnkhd0V/DfDtuTHWTJzLPTu3g79i6UYkfwKR+W6j0iHYuyq26S8Wzu7iKcRdNTeKymXkRd6Z3CVnpmileOklfbhmblF2yVzN1IAfbgmNEO54QmFMjIvUEpzaB1P+aerXQLwxqEf/wCo1mRRiW3LU+ULT8X2Tq/nGYI6w4iaSlJGBBWYhm63R27SKwSHcGs4a7bqS2Q+So/VCZOwKktw5LnvL2D8rUMlCKo7TJGEmbuBAPHpyWbS7I5g9n/+lwlFUC7eGjUCZw7LF2+u+NpfmgqzBA+xAF82eCblkcMTqb+m3eb9QDuip7yZPrXsw4sEz803J3qLISMSmkSeX9OOKuzLNomlqGOjlJw3EpRWbqvPkb5u3E+yyvzy4Q1/PgYJsaFCVhIxSLQCmXiUYzONo8Ak8MqnwXJX0Lf5GwUtJT1Ik4gsNug5qtg3bhm3DtmGb0FCzIsTl3Ckbt0xrB62t/RMnVD1bpStFN5D4lEQdddRhXx6O+G2Khle6SLgLqdUyCnmZkGFIrfmw9rNWh0KF6kyohkJRMBqze+QiitEumrtdLhDjE6gsSZPCVz7bHgkCnx9VFecTwE3qoKF4JulDIBuuJVPObUroCVJsl1W1QkTNIFaSnJ78r/w9/q8/M4vouv4ex1i+unXrNltvENETLUtCWnOk88S7fCmBMmS85VReCpKKSrbVcpPy3v4/BwEn833x4eZG3cBaXOsAGZDB8imZz1S42p92ylhJGccAMcmbsmvYq5ROwLfATyQ+SuScBew+8PrMEHUU5Ob6yvG5ljsgMEgvfq8R33pDlO0jij2QBFfRkXuf8F5bibt+iY3RxA8smD3kqOjsVykeW8OmNs6svuNFVnaYYOmBJl6+HDxcN+uEp4WlhsEXL2LqVpxxhrnvtcbuTLWdX5IXZ1zqoRG95t10d3hkRXfsOKBwEp5UO3J89xQND5We5EzbqtiVOHN9MknFhi1joZKAi2HYJgFxwQQzbWwaXeom98a8d/WMQ7ROo67pT0rzRzV8OrQG0piKChbq9Na+Gyj3VXr1juClD3VnUGdMD3nytJ3BNPEgqk0g9TjAWTtseqleOv56OVgLx0he+qUHTmqfCSHUpTQtDskHYgbupndt46eUJldiw8sF+b62tQeZCR9SLngsf087yuXggYbdhO+QMdZM7KWsbIBsNUmZTdWLihu9C1nFj9ORUkSqYjcnpqF7CDWR6chHU1jDpFvCRZIvyb5SQcgMlI4J3xEYnTRbbMxmtQz79GZB5etSv83ZF1QR0UVTcYtUaWoqPiXeUAuiPqrhUARvTyjsaOmyVI9XPF/zsZayQ1C5XAOjoURgZO4MaSYo+LWQJrP5Xv+4t2EKmV/2OHTOs+TqCOyZYZmYnfWZ4bb2eKybrL4ZwVgfMLgylP3ifVYHdIxFSt4fB3mSHLKzZgfEHeR5NHTqySt1EnrnoKjFeu/msq14WQx0peY6/a5nnlB712/mUGfIgz1ZimJwZdKdWB29uu4kxwzE0jXXr+N4lmQfKC1E0sMPflOGaRX7jINfmPp+iynMij/kl1eT8MSuSbzKq9tP/1omuDHOprquOmRlG9L1O8e6dG8ybRGTB/oW0QrKj4nXMVfOFfaHvez4Gg7LCihbZ8WS2aAR2/9mPJYdTLdsoQFQqTRPWDvONS8YQWngIB4pIE7vekuYnEe9FcJ9ew2SSWeRLPklS5BOeNEGJNAuCbSXDCCJsh2JVKkDJVUTlbwahliNVIsEEAZd0EwPsagLoZbILZTSuIUo550u1VRQhFSmwowFaG8YQTNbxgJsQEODe7TA0uVqm2b5bETQ39vdFLwmUNsMQM/PsIs9SmHbs8P2suKr5qWcj/avAFgUFYZSYJsGEDGqU5cBs57R1iOTUTVACzpGbZLFih41iqfvaMm1f2eyj9fD1FV6BKgEWJVddko48ZinWbZDxdO8F5QUbavSc8OOwetQVMRhWIitlkLUNJuL/IdmhWfMHtS8Tyqj4OnJlnGgTC3g5VWcnBuPpPMCu43To3TrfPB2GDN9f9QMUbqcwvSBq7u+jXfa9Himjfv5U4GX3BcOMpqyLB3HF9yaEA+6uMondtXN8cG9gl3t4nvlGc2bja/xalIG0isUVPF9+GEjA0KILaeV2JC7l/7PbsX+a1YENyYNF9hMrPTNJUTH3qDCx+FjkLon0YQXrOPYB9+zl+ABXq60uSvbKLoU2lIbs/b2TWb6Hj+qZBgvYdXnv6Ye4PGgS6i9hBuXsD+s400evdJ6xJMj8OHcrInA06km9+wzMa8zJ3LsZlSMd3ZxtMYM9rDpNjh7x1k7OJxN5Mw9hxG0rkBLZQy1YBRlF4O72/gvOJS5I2T2GVRZSRgJB5q5rFyQuDNzSsfvkqTooxO+IY/Ermxpy9AXMdnOVJVPztzCEptT7AlTckTFkNJPB1aOYKn5ys9M7m7q6FCh/kUv09hNvNts/VAnztBAcI5bXIOJQRNBb0MfXNlLWWAhmZT6BTFxkksAOD59jbI/dHGn2P/Xkjilm46bFvuT5DPdBw4zh7z0kKbyt2Xt/WoKfCPQSL4joDa5r31AL28FSMctAETn+ABKMMGTi9Li5vRjMIjTldgQL349vqhLA1S+pdOpKgwgpBG6qM/HllGTVw6YIXKEzGpDhR3LTuRCXPerUMXhAjAq9GpB97ddMtInrq5vxucG1PPsynL2oxBVVsFFjBWaaE3QfFiiXvl3O2TVjg+j36VjjqkuvOf1RmWmf11ZDIJR/xUo6NmO4C4ldNi1QxXmViF6g5xddbVFNGc0Emsj/DP9qAFdtlnUdmoHtbPLzWrtev2UfxywYQPSTFlpbH6K1R27Suj52BKdfdmymtmq1UoRLo/AhumlxK+9GV6yAx5znq91Zrn2wLQrkvNc6Mz1zZUicMN0Lh2sOVApkLLEgwKuP5+mEgGhawx0lg42keWep5aXFzjwam4kirX/48CbJbH8NpBTWEofxCrtFnqu99Tz72fknPpCI+8A1Verz+/X1s1v+K8tcfLMqeHHOZOe63IAsJGcrY4CqfHqqUVG7C2OP2YmTH7q+rE3Zf+xlbaYNCIfNI+ozLb3+UuFbF1CLyBOyd8N8Oo+t3HuoTylmaV740xbBtt2xwFklc6KYbuBfsgxU1QJU6N+/LRq99J+axNfI3vbnG4DL1FBticz87PExahRWN0ya0m59HM0E1/AA9XcETyIcnCie1tZZ4GAxepy1yLrbSWjClPn7ZP9R/Ipz+YYLiz01VbLQk6hO7EyFzh9/ZRjf48r52E0rE0SlTm90s7Th5zqpFQgVhYUQ3epl/oYuJov+6f0R7sWRxtjffq0wfRkQ0ZlBGaQw/THQQ0ze4dEhgeKn0wHkHl3Gunxe7mfogBEFDlEjoFoL9WnvEFT6RFn2RmbiUneApAGnVO7lAd8Qmtyo0UETRL34GofubKGBuf3WUfpPyBhbgq/4WHeXrfU7hSYdGaZIsgLc7QOxMtOQt0MGlvcKCpZUlQZEI+9Vi/g+cPwt5Hg5pwnQ5boA5kXTlsntrXWztb9MLMOqYbiHPIqUcvB3GAKpZ7NhzQ25Cu3RkBFe7Tdw+D07S3D4z1Z5o1N1SkQJq25a42DOSRX3HW/lAmmH2+03W2QoYAxVE1AOjiNw3XClWZcFvB0v1EkoaedRRgAw9l8uEEuV96GOUYHBUo1A+YdIZBRoRrbXVoi9ODLVaAiHb/WHUbCMIagIUgflxdVGnNCTe+xzX07V7GX7zY3aUC0EFU1SO2TpmODKR8Ur7022xH/HbujRxS9zm7M5waPqv3txrS37Cy1w9UR0qu2dIq+7j7RMMHbbVVeuwCuXOLJ5CR5MT9qVtfLyX2ErHpf7GtKr0bW2zHbbL9XeDKGp+MCUTyYxcCffinTt+o0/oY9ZoUv6dc/uISPRS/0W+/Flz1ec+Eq+X68YQL6JUgLK3zki1f/qe0G2JXoYTT81Jvmx64Grh9RhtwaND9A5fE/bjJSOUWSckNRLUVjsnzwW+yXsaWVetM2hHkbl4HHMVfuvx7a9ybYzXsadq64eqTQKqZ9ML+EJfG0AlRFUGe8WIvfNKD906YijcIOEq+1I/ex8w6p9vXYKyhuHNmy8+gveUAWeloQzfsXTB2gipblRueJn7rXVrKvqgvU9eHckXB4w1MfHAGHKTh+xoDisuC5DVE1XP1XrV3hYrkM+o6dRZv/Clg7pRT+GfYs9zSJyYvSIDOxSkYZBT9PCdwIlRPik/o0XzMtyfBhVXi8S5WF3aBoo32KLgtzC8RzZeogjkm5FIArKwTSrbCo+Co8t5f4Yzds5hhzfkewQzTxTMACSgYAtYpX6a3D3BhkU9MJAGZzjaW+0cDvFnxaXtVODWp+cFmgu+O4EGmot9OH/a/ViZFTWrHUdYQf6zxLGUYiObBZG7xUlo3ERwD5rjP8eN1+M98CFfhJOR2oIm9HF/q9Hz8WCNpFQlXAl8TU0jqcF/XXhT4Nz+5xqaw8jkNTBawy9yrIyvW5Dv3N9sQFBExNMXhmWlTrf1FRSSsTbGptvcN0UrHG1ApTiA5ii8AoCrq2EFm0KuS2AwVNt0RhxGcNXVHa6krhnot11MrNWbUEOzRIE0wFDW8lNbqKiliZ5V10cqmsnDHhRfUKf3BRkUJUeK8AXKkOdATSRb/o6MFkElEJnmYIwV2nFoYDXUl3xxDozkORpv9XEJPhtLgTXweIqHlBoMbTBBTXgyFuunTwtK6mMODNPMS60J0qAPUJOK0sTv+GeKyvFuwDd9LkJIQYi0MO+hB8rSyMH5t6K30Y9lWv0EfyzgpRIU2z3ngzDbH4p2LKOxiAdX07XsysPqs52wr71l6K1Q2qIkCoq3DTei+llClah64x/h1q03Il5sIew9lhEGzgeZCNWzr/dzTRaD2WvE+t1/JELycQgY7fXGuzsTKqMszxfEVk5N4tMlRezWd5X8hon6Z111jHrwNewEk2RfZ/J9YKhGf3xULVdzrMCx60MnGmI4SXUwzLYQa+mlP3KsVKreyQ+Qj4LJZgOHM+nmL9iaWbKqtdsL24aHgxfPX4XlW38JrzQ0Lq2b7vDD0HJrArMF3h9bPLziajEAArJxi9sNYrKX8/g7PjrjMUePmebl2t3K/m0xSlMsYy00b8ZTFSWMnDR9i02qE7WCk9c13+ehgihW2X8f0Glcbeq6vxoEOBa4+6DjZAAU+Xh7G87IjUcVp3VSBurrvBzeBq3SIxOsYtWYQllypbrznXzWAyYNqn6c5gQVMEOZf0Iv5HbRffTiuGa3lGf4DvJMLyI+3Qq3UOPbDDyccxbf0mx4tc4fvSnpUb24U60XUaZZXqSvqzmu4Sj4JB8EF3FiXGCgSJ2sQmD+M3Fs/OQseibjQK7HBfzXM8ha4KW9+UZlfl2TqSMJRMSqFJqDAlPHWQetYdtz6clsN+noSsVeCaDN6zeU0Wb4Fpu1GNTReTA8wvNor10U2r0DmgF/9DC+ABvrh1SHdL3J3WlOEOO8Wqq026S81r6e29fUM1eDXgfojPqGUMxx2SsJnBGupeJhWpZQedeilGt0naDR8C+YkystCzogGoJzxgPsV8tqLSn0tNabI7VkVA4f1ZHnilddch2cCco5vgfGqxU3VrqqPBsl9jRWsM+tVkluU2XetL/2HGK+BxKVTlGy/oVlapBP/x0P+/wSRg7RiemK56pCkz4y7XaPtzNvU9z+8dUO04MTHct7TBllwXwe8mKzhE9AwL1aSdx5uh0Yo8CUX1aTXF29SOX/fnokxJyxWn6XJl8bE9MF6CN1HbJDYqnC/BE7oRPn/jrLX2H3n3gEzH7UPBIykk748oVyOzbGv/8EBixW0ds5PtbLGK3XEuLyie2b4KYhD4+9KzB1kvCCKzMCz/j9NMBuCLpXvvvNGqyZsEWBP5poPWDu1zB5mo7x3s8je02tMMW/NgUy3QDrxozKp9yH7ba4BkVGMQ1y1wp1qBoKZF39ZfoMewHalqL3Y7/nRR2p58nggbs06pudTqyiU1zuw84vN9apXRKo/BtL9asPvmetcAC/vw0ia022QUh0sE8PdeqhUQ7CGIH079JPyL2ZV5tjQiKrgUi1QXBb9LZFb/zfeT651Anb4rsMRJu8GVezmjNUlkX1PNyZZgrt1HRyNwy1Cg9M97nKHETbu8wVdmRSVG33Rqhnr6wJr+OwNNqdJqQ2bze/bNXQhle/4l0nOsJ4xuKb+GEv7PJtjmYtQzmC+3qUOjRkvrMx/oQ9mf0tBLtIaJ5ri8Z6l6kh3PPPiIduRYkZ+ebBBViDwdFImQJhQoysH/D4U29MDDf2by/uUwTMzY3RWzSqw/hfNv0S7TbgKlFkGbSDOkaAr7UFiNVNdHauFvzOggY6ICWpyiAyV8i+X24Z1wVmCTB+nqnTB4BviQ1uA/pxliutF/s6TpFqKaNh1ApdZqCzNo4Q/W2MRnhA/h3zVpOKsL/r04O1OPabi8lpHiMRgk1rNfD5pA+50IyvCo1YSw1CCdKtZxX0lOxH0lLSLyJRlgqzP/ljXPmhcj9kpM3GJ60hre2tBBukOb7WiR/AC+JHAkKT8Zrf0Ry8HInjV2Lt2DYurqEuVBy9l1um0sG0fHJ5S1nkIugRq9fsLchQ7ZECZJbjUmjW45vaY7TLmxNTYabPQ0FbjxavC8W2elrJGGlbUb65gu06aL9WOuXYqWZ7qKdj9cpZu/D6yqrd9n9Y1wzs/1VdWf5YYyv913dUe4ZpL/asmnK9YpKDr9z/D/e3EDkAsEdthAcFX5MMfT7AlH0exLhcB84J+9vyLA9GerFiwFAuJHjq4HXne51yKbyMejsML9F+dfAxDBFaTW2z2keje8Jzs+WdoIw76DOjoIXv6gEIcQMGrIkayZWBIb0DP5Ri6T3Sn6eVes5l9PLfz6F2DSDuj0noYRDQglFABo2ntPVnr0PcVYCT+jQaHPXKyBVnsChOYBsejTCKhBcKi8BipTCmDif7/Q5ZTcsQAUir0fGcSa+1BRaL1hwnwrRPKSaqggunbt3ZG2Dk8O7+lvQFP/CrrgMbyHLFqwS1/RXLsgAXoWlTGuzWNMDGtQgSYjGZE96IPcbIDqG6v5sov65gnY3i25Brs6m7GoFoq2G6ScF9j8/jKDVl8KVkUYZza4MnKDgDBf4PV7XTSOGNLDgNGtg2i2W+Fg/yYAtts4V7WEvCvylrHz2qV09kDWGp9mjZwN1gFpeDYBWVMxHmYTEdVblKNINAUkqDFSZKzL3CoE1j9Axe6XIySuMIj+/kMMBhyvfCJDVdnY/OAHB7hMoYSowcL0nLVsQJxTX4eaQiTIOGMGbfe9gXCo3m8CmPesOaCvWVRUuP7/RwSMHn1jo4A5YNRXxKm/6PtTK9gAPP/eDefrY16TLDBw8R7nR8V0+gIh6EG8I7I10CC9JO0KMYVDCF0walXDAfowu4xoh8uLUjtIFnWFUA88SMN2gY/jpfKSaYG3UOSE8Tohkj6oSpqDlU37KbXxD1YVMsmvRlHcwesa8oQKLCV9sKToSR/Jhd92AGr7pB9QCECUO74OO3jrDkhHr6GzAdjl9ZnS922QkiLC9bxZjGqE2SciQZCdu6BX+pQ+C4iJ3WUukVKZVLHlO94V8umjSJm3GtaStIGQnj7eCgzj2kNMgCVRg3oe5K+eTIfOccpchq9YqJqBRHrgX/qeQTt9tuWM4YF37WccAlL+n4TZ0sgAMdNrj2Rpim7uLwlwDy/AXF9yRLNmm47Wnj2Z5SA5QV8xcMtYsOf0pcLQMnz/t5/F+BeqtwG3wAtEgO+njNSqvzWViI/z+ruCWJ63fYmcuDDQAd9PuUSlUlTckU2uEnqJNERyys12tyPMHiM9F5I45EIqhOmz5M+ki9Yil4USA2FQ/gpmga8ppLTvmNwy4v4MfSRFWaYObNek7s2y0b7Rwrb6vvSCzh/Q3zsb0kN4HiQtMkAr3tauYeMeA8/XAu9rwLX3rq+ol91VVg8WjCVFZeP0wAPIehuqUroq75+WH7zwR+GhB8Hnu9wvE2ZeG6QTKAiF18LwIA93cKkx+8F92vC2XSYpTIEX4Fw/G/e62avl46s9DJ0WUDXVOCphman2V6d2O0SBj0c/F9NXeTiMuhGPsYNeeE9O1UVr0hrzjHdWIY8q4e9nFV8EwxSlqdXDPnVRVbVLM+s6qQ65Zoza6gC6LR4yD5jSHuJte+LMIqTgPycRdi1h/e/6dqbO2jKff9jv72Hx+LyKQt3460OsG6fLUXDnFG1QJ4+mjcN7zynfT6iwJCI8ANCyT8iLiDWSEyuXRgp7hGJOr4pwYeaFSMSM0DgNEeODTJiMVKENicqvApUTk21XiVYHggeipsl4jh9cIaSzjGPdFgxUJo/qBCVQddSNwXGfpndElfJaS1cHFy8vYJw8QYYKtI1vQsM8e29WZbQg83jBDfEwWkSjZR1QQIbbsnGnRcbm+AlGhVfzQbIu83bLhIh8BAKOXy+K2KFeUq8HZbDmEwWqhVSICQqd/RFdJ7S0TxQz2asx+kmz3xWEku0vE4uqNQSk80u2E+y9XVI0nwie4TWkArgUc5os+n12P1O0cnrWIRNKOlOtt1lkUX5OoWH8Dvs9M13chiCRSQAMbEKF+A3AHYW/QkUfRS0ZgMYn6mcIowSexmwZ+mNBqXpS+RZQlBCfrL1yNq7H2UQoH6Lf63yAx+Ee1QDKiyjggazZE2S5b3hpKU9bpZAZvYYuJzukdma6YvN57z+AhrZLkqMm+jodr4zuwGYSeJt3tsrZJEBOn7GgzukqNailu0HiebS0mnQQGeFgKL8EINZwHGxH2Cwj0wKR4evUwH22xLuagIjYKDQEoihPEdwAoi0SKamOpcU8Afv4iIpNBKzKa981kRUP/V7g3f1TID2n50ssr7rEozeyggWqyiyY1Z9MTDMfLoQbFUtdAR799qMrmswK6OC0/NOX3KFnFEo8eFxQG2l3tFlIJiARkrsC6X4jq2Th46eaNKkMcj+eiQhX4Zs7i6wOMSC49/4S0C6MwwkxqRRexAdjkw1oNr7D4VaPdz2aclxmEb/Pr1t1J2lY1TgwlTp47ZRZFoKWnIYoCrw/bPrd0AzQ5dLSO+GCgiXGHs7JC0McAwxhgP0qrKekJdC938uOkuwixUPy6LOqmpy0exrUkkLClg8R91i0pYb1WufK6NQ1MagvdXa8zJAYvozC+B4rwADbPOeRNhnhjECNQjv8KrS8blED2X3WiNzuANb1gtvmIVR8c+/xTHbTofiDQM9NymMKsuovFyWXOKjyL6j/zXyJGnOzoh054nKGiLXqfZrBURuAq/y+zGUZJ/DnDGzySkXrBxUNSm+njDOq7VxH1dZpPsuUwPeMnswNCoULJsbQ9bLqsvVZaL5A89459ValfKabpRCgAr0V1M0QMfVm2bE7NZb8KyA6JG3hOzB77x95QkdwVsDzlbtB1bjgR4ABvcb/KYngDnYD3B2hiOisaQZY8tmdGBFqbBljYye5jvn3ynvT3upYG70DgH7xBXb/d2jmLKTSFA4D0/g0bb3RnPGduFm+AXQtjX21TI+T5NM60QuqdGEimPt0IWtTREVd9Gpt6qY1UXX1IeGZvuGT+R8GYN/pefz8RcLMwEP5qkupiirzX1SwzpNGg6sAwTrzNbBLENc4bUemiw1RFJFZAUv/YdbLicqn9XTj72BtvYYwWVEM2KTol95MRRn7jvhxIiyvVvriySSPpwWjk9P6i5ZMp3ktympbJBfTgQDn67tslsz60HHNIa86BtXOEWHU0bEGH/NrYPIZ4KQ3zS0lXFAuWMxfWzOKjB+BzOmb4GkU8OO/tCKb3Ab6odQAuuUgS+rwx4Y8NFZonAXV+duWtQ/Xu+RtgNX/BmyLj44LrvQtHVODaInnUCFUDVGbwkKlBVUfUjBmDwstWjFoKlraK/ebNhI/hiPLjlzAKyDqf0PM9c8oDBVBt3S6dfZBaPzRMFvrtCFmjMH7gt4Wgi7Xpkhlj/7p28iUVagdAnboa2C+wy3RXky9lZPmyzkAwsMzS49CRvo116C4UxZDZPO27ZUoCL+OMvLkNQyTjJ9ahq+z/yBxP4qVvHOH66x0Z7DsnyM0VegtBAdKiutsV+Z17WIhnuvQt2SIqzmJl6qgtqipHroIMt9JXt1KzFpjI4F59oRe9DzfWaWwbxncCAAg9X9xvQr1St/XWNpYlvaLHgHbuSQ6wy8MjtHXki3cHGChXojF++77JQwiPVjXVnlfq02idfveMFCAxTCNot50hltLi5KjRlXH9wwtTeHBM7qNM9UuIplPj1xFej07iwMwp6dY+KlMX7/QW9ZU576N2R9ZfRHbZ0fVQgjeENp7tisYTEsyWnG+kVV6Kfb/9gQB9RVH1/SR7241kkX0EGZFwmXJKOGIe8WxcNs3FLrbF8bxBee/XVnfhe9po38gLPCYAIRT9aQ+2X4RE4umkK7bJDP9RXtWAn4Codh56GnVPdx9Va9Rmj20y+S1FVHWPLJf13tNTOneLfgcj9im3lwpwED1zFrs+uMTbISCpXwTC1VNF8NsZyUo8dCpUVPceBwPYvl70FcuJGZHKErLL1dL/b9yHSiTJqGc7648vTcsTv1aop9CV0IKEsMX9roPpxzsLZ8HnIDJ7MsO9dWr2P89HDV/FhBk84wNnpqHuJ67Kg6Bqz4AXdg3oW6+CpS4mxZ+cZwjfqKEN+BoNFTe2tuZAsr6n8SvJ1xf769oIWyul/gWoS7c8egPisovAMEtSgIo92+4MzlVItn63+9pSeEA/PVYwP/tLHsxQQ0BAJf321AAwGiknkIG4Lq4cfUfYtx92swJ/Lkvvk5TXjZA4GNf0cT5NnnvOmAWe0Vq+4yjL9BlITqL2DOi0bCAwa37NDyvACd56MGvIGG/ngEO909jG0V7iyVFbnQZuGz+z4S/zbioq0McYD/3YocGMrR+6KYO9/LAhqGfug5KBiOYAui59oE7/HBqv/tpsSrOKV4aC+iWJvZKAGOgUM7+5UAHQMX/iCZuShNnNCmCZH7X8mVKqiq/qvH+4guGcoMt7hEIGSg7Pwwg+IMv+F9S6cSbDx5fgd1bAkDyS8nlZa3JvVmf01yda+edKJgvG1KRQj/Q9E+JjtqtJzEuABYAGgAGAAkATABjElhj0r/x8BdC4ipvA1McKyVSS5obfOeGbTDtWG70SBzHzGw/mTCUwGnkRRDQnv2/O6cu31yuNjW1vq5N2C6jHvnYwuFLUVD8VfGH/4FIJjju0O5K7231rd3cfa3TZeSE5IyQ3CxYsdtqsGRjecgP8S8fJvhLQwzPvy5cP/e59JBKXcuPl30kOeTn7xDYt4YgLU+OWfpTBILo9iBnZKWN3BgNdthnKv8UMwlGvgJSkrHlQpJIpVEIBOnRjPKFxmhGHfntMDPp8NEe4N1+heR0ehhDJqNxrK78/L6b6hWJRh9f0rd0AwDb9wdGWzInVbTawUa1Ruz/O9fHxpDQOvGez7VxtbTaFvZeiNBugH4XkMW94qV72cuB8wp2ETwxpkpTWSrEEvI+2mIvTBMIuec+IE+1NmdQ6RRq7j4Fk2QtVr0vOJILfR19vQpXtLP2WKP2AoTb75l72UTXDYKT7p8VDZUOTdsrtLZ/68bYoMIO/SUagjLuMesKoQWIly4Kv4ECiPuC0ujRc/ucpG3i1Fjd9fAUFQK42xf0Q8G9vc5t4KV7LdrHKiE8p61iaKM0VrZJuBaJH3fPZPTSON3R3Y82TX2P06B2ONJtxJYaF9C/RJjeYq9eeuWR+OJeQN39bEXR/bgl6OUeSfTloVoCCe8rQjH3qu44THoPmfJ0Ox2xFWhSgFx7eE64KBXzv6OFyXML0M3LGbP7eKfq+OhmFnnUaPpNek3Bb6WUE6xY36iLKFEhwPw/0lLxAbfv5ud8/+e/aSE4mLlJnjllHbh+osV0xhI5agc4n9Y93bKr+n2Aw7NqDkXni6752e+D8zoB8sxbv77/AFLFP//yIfAIXnFPx6eQ6yrTl3s6gwWrpjV6/5JGQNRU0I/TvsRJLeJfyY+VJEGvep93OZVyzrDO4q1sGO4Xl6f456dQNCvjzrnXhKBO+lDifww5j0pfk6D1wD/J4/5Lpksf105U8Uqzb9Gnm8ctdWeaOEdf2Ao30rQYPCCZDParcknDMgQtBCGmifIMkojD78MPgur7Kf13E0kZaSWlche4+x4iMx4MrsQIBO3LLW6bE0+1I8YREP9HqJyzQARXhFSGadmO6/lBGMUJ6DTLi7IauqXGdbUxR9u6sa497SnEXbfvzzw/xEQsWa0x//+HsfsseuT95pLPFefCP56EUe3ub6muoamlrcN57vjY8RPx5HmnDqbZM2uq8VX//6F1oze0PKO6YaxU1JkfFrgMX/QEQVb4onmJVzaqEIpgpWzEW9Au4w4AsI2/bgial0QjmwSmCrzhX+JKDrVnxDg1iwySAQyQEl52weXRRSHC0D8jR9CLbM9v37r9EvMFb9h/F/fQdF/ZLiJF4JkR5WRvUSfjvq3EWQyoJqE1/tZqmyBO/IqL1oaXXvCSCzfRtXlLL1wzAxEC9GfDTZMFCriJ7xCd/S9KPDWpKwhWAEWsOcdTsibJv0tdb2Ti51Hi/HWmNDGfHvxDHOgNKhit6HA8Qy2uTbjISs1gVckr4FZ+2bUMNtI91y/cWhuZZHTIvU4jFxScErxEBLeOYt3wQTjJiwkO8NmQFrCnahhaE7WJkEg+c3z70LRxGv7s/9QW1fs9RgCu8dkwBsLWqqWj0lyXyRHXLe0NzRx2cfiEw/j+H+juAAHTS/tQH8fCRaYwUV78MGo+nyfMGfNCUiY7sn+fhySxF8zBHn6a5Pi6mRBiPMv8UQkAiUcwYX3M1rawjt1oMWu5pHNzyTo3C/2+ACkbNugAHprSz+V2TnVcHuFCUCHgtsiF0WT8b6dxEUyUjzqvCv/G97KIbnTYue3aNu4nsKIKIfebva3P8Rx+AQ8A/5s1G7bs2HPgyImAl9m8+ZhDaQJx84Xb2isCN+xrEb7Fk9ekPSZMX2HbXT15kqq4ojfklmKl/lRk6eWG3ZRm30mKQF/8kztWjTYWf9HPbNlgqtd/0PybHMCyA+By4JR9EmRm4AR9v2LDML+ozkcsBo2h3g77ZdhUlLGWDZWpQEwtPJFXGofiJIHk5cE5scZOjwzHFQDZG53pqcGbM33kogXWJObXYpv7KgVf/FKGuJvKkTFaYorjiCnPylrk6xgn/iB/1MIEADc7x1r2mdIkmiokn8Ya5pn0KDu6QOKwAL95C5tMSFwh1y7KaQ5MuMieW7/0RKeXOnNiSD1/8WSAyWc307BaiAtYwnaOHQt9SM6SwWzCQky8df7ieFY/Pu6mxB+MWwBaOeOM+0eiuS8taboHKCyd+B8KQiXvm56YHxd+1qCG0N/dH07bTVIn2qdM9xj4c64onpoZLY/cKrJL1uXbSsv/5W4bd7apeamoWBY5ryvo04s6zt1h6fz2WkcIrM9DkC4mDZIdagYH+BZqx9UfvyhyE/uadv9y7rv3XdZs8lfx27pXk2Jksj6mzUN30MmcvC9l9epnqKw9bL4jUN/dvP//AYK/+zIEaT3781Z8V4aB8KjJJL9XX8PwqYpFbmmMWM3zum0K56bP9W8KBNmXIUgn0B4q3QkayVM8lh/2YrJHYka8ymdx3FanwFg8s+CrdtZfD676/X6un/bQPW3NV71GP9/pS35RH7fyRzE+MhZ+o9RKCzcAAOC0PKLc+tjIU4dktffHIEi+DiEa1GJtuF9PmiR5hlRfhj8Hjvx3RUMCNAMlv9IXOfqpb0KBBV9zaj54Xwbh4xUL0ZFsq4eToCSPJW2Eo184Tz5yFq1vM/HkOzP/QdaRDrpUGYt2pumrwDoi2Lut6+/BiR7jmtNs/XBxR7YvK+WjT7qn3RUfmvosXGjm1iXL6l/RMVhgrVh1zp96/q+IC/J6HevCcfmFWrr9DvGbOmf0fwbqLb28NXuNKFrCN8F7rGhfGfJt6eZFNOj+XVP7/aQlmWblwttuVCLxo5FmkES9Jz2S6Y/8I1ENRTF7Ny0v31+Ett0p/6Zx49QPeXdD6TV9+c7qmTtN8K5hv47NZrY7bFyBtiW1AID9rR7oXUniew2/8ST/JV7Emx6LbAO3Zwge3vJM6KMm9ArzAZxz41BYWOc5v6m5XFAPXeKHAZTZ/UHzIQmF7ZApNyP0UF6oM8ycZy7gulW48ZRJLjG/HcuZ83G8K0l/HwHs5qfVZh2ED4JmVXmOuFxnrhL6yLj/+AY3A48FhyPF2czhH+ihNuKXGbeNuihEq7Uu4z2sxuPkycq76Ttbr4aFJRtmO+f1VA4OFvf7/5wpkWIGwuEXAgWZ+4op+GH0HLoYVm+5KkSh+n5wpQAZ7gtK3ccNTFg5UC9jPzRXjaT3tOkwI0q9sB3wUq3Oc1WpYaDTTXZitFtc4dQtS3sxCbpXmEQNxewpruFmUobFkXY+ysd6StkhEfKFGKL+PCvrDnv0xE8FyOpsXmW8CqTf96sw6xkteP931/Ld+DX+unqW5lbWLC/8xitgn+dIHZ0i/Pe6NRtxFXlMUIqawhEPsx9H5xdWO0sTzT5WPVLhfz/wDD8vR06AP7/ms65KW/BBxoOpgKLPCDr8w5fwc7tcWvayfoRBdRc41CT54htllnFnGq43uwLxqRbrMN3YXuOfwLooLY4cOzT/ENTBD3/vMwD0CebiFat5hIdQcAscWi0UN0E7/ACl/DV66IlfNdrzJevAir/xx5usHdgJrQnYk6p7dvWQu5SNGhMky/FEZOcEfe0S8lHNHzvIpzV+fDGG08Ix3XJVM0dCzAYv1PQdChEjPrzJR3/q5mfgSIWR3i9nnWixsY6JOMhHO37EfwHogLLqV5lahmsvg9Cz++zsv7B5wBK5bYfwwIsBcAt4gXOFfKYS9swAxGxtoQ9U+Odq/iLFuQGAggTMZjH1o+D/d9GCVPvsFmGcfcbBeVVH8B+imoE8BWQS4wqsaXkdzZ3H41wzLzhjEXyl+IDL7+U/ymHjXSUhEGZil8RLCxu+v7Lp2w1i09wiHRVTKUFUjCRUwrMHsM2jlVIilYyRjwP9OPb3BnybTSEDgO49GprOHfEwK01gdytQvanaXlTHHlYiQI+KRk2Ss5xGrywKqEIP4xkEDHu3s/O/cW4/lvEZ8uHSD4L9OhlhckClf/LpP2cSBrJclgMRgGioKNw65ywLqil1n1f8OQnz1PIGCjadmOHcMt8/dIeNjMhGDqT9LpNkRDEQgylX5nUrguUQVksQRUNd+UTUz9hu4RUU8MWnnlR/8qe1urEMK/Jto9EPMoHnTxKUIPNLL0rv64tsRsipAeoll16jcE4dGG+ck+vPG/fQ6kZ+HYjTaUQK4/BpuP98SbDw2CM/bo/JYY7JY/z2RDXrtiVdWqXgnJn9KbtFhRfxBUtdrsptb1lv16xtVBlgGrzkPiHbVElTpd66et5k6d9RCIVjw99A/mMOhSwAhu8IngDMwdlSS4+THSzE5/f+fjHD2k1bLWPku0oCh6UL5e8mqcM0pcwe6i/wBC+BS74jKNaHzDcPH3OFD9ZxUuuVmLrYLu+Vo+KOcqLJbyUMzK4Xuo/MU4o+4E/5YmQl6FBhto9QaXdowavQLBslJgiNyUXFRghgVAFjbqTcbP/+tIOy5N8M275dmI4R+LOvUjGC1SZPlKmVE2d0E3dJx2fxXRmBcbXNjIbn8pfRGz0ADG7BhbU1hgmiz8NuaVq4Jul6M7x+IIm8as3+ZP8G9uLzEtjoM5JSW2WLYKpg+3zo0DHZCgvZOFjtNBv6H/nR5vU/GFyh+5973Ki7shHiAyUs7dotGneFjEB3BCD2Vtq7Tscww75zzZt+MvXPr5fEKjf+azGJVnb+sdf/PIlF5h83/u0MjfDgHpiYhLuoBzxurPoVOh+eCN2YuQ+vc1Ya0S5qgGvw8xRtrHr1RJr+i9vAWqdi6GP7ud6NLV2rrmM3zB+zGFS5zYO4USUWJZ09AEYCaPj6PobpW6iBdfs1A1dtis0E7/ocAJ63t1HrYPyQEX2mYIA9U6D5WEw6dtXkbAlzas0Dj88VA3aTIZ0eOkB1YPrWhzD4uANex7ilUWl6kWq+Y65y5dPFNmq+iUB8UcAGTJvVTc/HnGf7WQX3mAOgf2ZQHVqbYqjB69wLjrx/1KqR79mrJVpRfZlNivd1VATWwu5Zir4Ljg1AFFS/1qcw9DAKwQMUmEzgYFR+9XwQSNglUVZ/81hFmySBrMOqR2yKtxzq9AH1/9uTY3UyyTOXBjb2NqlgJ3Xdnt8gAby5FLOmKK4xbLAOyQ8x0uPM/hajRjcuTXGegEwDxVqCckSswWcTQtdilL/2ts4GfSXzkMg0n6AZ62FPk5eagXPBbGCxCbRBfs2FiijOg97aDr9IdXptDDbFWg+Tzde7VGp2SY+Cj7ZiIINvwesBJfzecHH5IvhF1K9t0QfD43YUYyrjyoTdRaP66bNrRBZ8stnOVdP31qZfd0lokymRDIi9G25Z84A9mh4LYHgBpAfzFSP6Bbcb89RHSmODUc+UGDWUB1E2+ACYFUJrvqEdMoLqI/sQQMMuCpWl0izXIANgmiLTZmDOPZSsge29v7ZN/aF0rjtH44xdtJlvYUFhxIDWESzGjKoSBbT0/X9HvjxkBHkANRje+AcB5xT4n5KYwnL4GvRSd968dgmejSf4LGmo6hPyO3Mh5d2EZRc63Mch2qvvhUlC7oWrbJu/YnxrnXwaA1obG3xNzNO/GlSVdMNG88lP0fJl2RujyBg5d9hrgJH5OCcv5sNGVENn8+BWObHIv+AhFRA2a9xXAR6q0X3SfPK5mxyvoPLchTi6pbt/eSgfab0NwxGXH/LNWwd1us2F0bx8H5qNRwBM7u/fiG0YuBJ7/8wCDlX91oKtq1YHZNPVqxWUXBKfI/0WyDZFrjGEV9BL1XePvTQdaIYMzsEdM4i+JH0kWgu4U6sMbTK7RfLHrQmCTJ1e9yATeV8o/CiDiLtSZIPN4Z3O9smnSjWNHHH5fdDtA/VLisJhKCfDsfySGGf+rbpXS2RKGlUTB8k5u37Hk7/X5rqMa7jIbD1ssqGc8TiVEacU6ggANwI/xDECPEl5EIJLcrH6AOs643E/pd54dDt6iiRNXQ3rtuzseV6nDJkivw+A4QjckLEICEVrwUrQF9pQZek0xKc3ebDxXz+BZPYgbzJqsyjjLYheliPWsu3hUXk0RfDVGLCtOryGBiQrlggtXoulA7S+PNq0QGoWoFhUIpeT6rwLc/zkvR6550q7LnlBE7xOtz+mp09qI6EgrZGIEokozL8krNpR5Cey56Kv+Yv57302itkp25j3fv9InZHSKPClMwrGlxIuM/Rjgf+N6m45NE2GODxQJOA/eQxG4CEQl0dvaEuMomfUsltTxM7zc+otHwH4FsW7Edlo6IjFo6g6Y9BbtYbAP5wTe3VJ75S00tqxxNkujR9pwJlgs4kHwGT0eEreRWOO8GNmFnhglLdFF77onETx1FXiB0LsGFOmrAgu1DT7DPgYzz/Ke0zKY+AqF2JmXLwwM7ed6H4ThlHzt4ToeZnAbe6/HjzuHDnN8aNDv8pPE3jU3yOuaoRO9W9uHBtdUXNtlreKTC5YRQsAPv4V1kIoiPZCrJOahR/mJJxS6akwjFrmRbtx1J1HLwObBHOHX06lmGP2LZI90toc0WIn89kezKegFxahJVBhZADuIqnOtQOGMzJnS+uFsmO2YkjlaZhqD5OdkRA9Kw1G7oq46UADJ5P66N45UsECGWB6Ud0Q8SLwxOoFEAJfpjjqb7JqvWld7yCpJxqhSzINzB2PRUC2pXqez3b5fNxE0wgM5uYY9SVo5EIQSHB9s4NFhXIbGRVKq0HmCQ4nbhM7mtHg1pdYFAKD/KFG9cfs2fRsFcJO1jDOhw709sV8Xjm6GAnCWILKPckfm3nZiDP+vyeHmDqZfPgyEt583GhiBXc0GyhzbXD0n1tSnjK4BDGiHguzS8JAf+BWDk3C+yTJvXKJSb0k9dl+K7PrQ+GqpA8UuIz8JRNlVokOgFiJ77JCgiNbY2c216cB3jGLvN0Q0A94BdgTKLTdVLZMLCyKanOsV5mI0NgARuMCGCcy6b2IGWC+i4BJWPEK5qIQh7CPqcYDINugzUxh5GHJFNF4pCVNJXhd7OdhoulZOBcnpXGQk11xMJW+OFh2FDiKSZoETrZ9KlQHAHNpmyzaS8Frvg4ZAm76KMjpCc0ftU0IaUE1fe0KxpNeS98eOi1Jt+7/x1vsjunqdKEYbjK49JtJvA996379kalzoLrBO5txihY834cqD/3VJb9SwkqoS1oJ7TMKXdQRzhRbPbuheiwliz2pVx+V+PqqETGd1e4/Fo+rciYe9vImHsYrFA9vCfizvHChPf7jwXSSQg5KmjviTWrb9Hg2zUPRQf6Gg1bG9ATs/X6nODZQrwkgHbDJHplHEFcNA4nViwvhjfDy5VhFFwmmU1maSRypALDXmluWiQQoyNsE8EUjEcozcm1akFTQ9VuYvdwMfJizZPqyHONbXmWIUe0WJ5wlv4lDzkx+5OlPsTJGj00Mij4Y6YAsQRhLeeJSSr5RMCSZyx2h3bxsut+SspKXhM0DyxQXCG5s1VpuhFI33FfRynwtoWWEGTHIpya1g6KeBDPxXq+E0czLmA2YyGbu9N1OmdAo7yi4ZUCxueF0Q4jneCCjoQErypFCR1K9kMEk6MqTJMy+lAjLxYUVY4pNTGvx9Md2ntc+0Kur8bAEVeBKTjVTTDcDSYHT2b71HIkre7B/EKizK5S6n3B1dygj+a26iRVKYAzDP25p/pRc9SjdUKv6Zdy0/FgyHblIhqt8SEbiJYP1w+GrGltl3Hzgpcv++Y0a/T5j80NyN1CRnSkrWsWYj9cYtUXPHInL+QXGGlA76pcgm9yPUv6TBynQk98pML8kFugXnNgCO4HxSNjnywdDddvHUh50AGkxMSASkeLIt48OePTPeFlqRh8A3mbMJ3MNHKV8GSLPkGcp4DLgHPVzsI1qaKfnIAs2EsnD/SpFF/KX9EjyP8touLCWw1WER7C9JB6VGcz0yINnTnG9gfebE79xYyd/zcfRlAHBHbkDG5dQuNvXzP2iKkvfZe9yyMiJ5eDJ2PIlx7GJBngGHoIb1Lupm9KqagQos0WRMcqzcZC3xYufbgNhYK/5uFO4K8ASxxVwkVVbyIFYTKlhOv41K/ibQfJqMdmfJ04Rc2+pjaEQAd/OpxmygOjgxsYg+7lE+I/Vbo3lX4loBSSlYQUsZHzF3AMupef6/ycFKTh2eihNthQWbz2kF+E/ygteS9CJlmMzh09sUyEl7qkwlsS9GsiBP59NhTHXFHoAAA1M+emtQ8+0P5mjBiUBhOhHUstTJlNhKvSVq36fB1V9NQNFUZDNqoL9SStrzZYPxMezjs+wVyKnA9vnifJjgNSmPGXNG7qye+VqEMulWEJhOojUSKA5VZ+TGZN2HgBp+fKIlSZ2aauWycpBZYWF02N6bp72i6Gq2Cb9rgv2Q+Zxu8Q16QhAYVqd67en4bv0pa360E4Gn02AK00ChlLHMMGONUh9ySoW3yRbzx7pizBrdO5aOA4s4abDQILdfDG8z2JqTclT5WBwJzRK1rFO2BGAm+m4I2PpMJQf6as6NABCM9bVK05LYsg/tw4PiMZ1pp3Sy4sMsMS7hcM6F8+d4XOutD/tmTN2XyrZlfrisMPIHiY42wXzWmW+LjIgI/9mgCfymXPO9ZMWYXpxOhjuUMfq5ZOo2k+vgODTffiL07CWHZlzresrX9iL42SG8wqU+MHXG8Vo86czavLhoz2IgigGuJlJg2U8EzYimbVq9kdbY1eKGUfC63ySzLg2XdCq1mARBRgyItwfyKKj7lHPrtm7A9OLewwQ7PFVojz0JNevBlI2evoyFWUlKbmyJS4OLPFTaiTaZUFhl+Lno+dZMp0Fc9FYtWrPBUW8pNqXHCkpC0Nglo1NaO0lamoEXsLRd6IaaXWmbd7paKOTtwyip31LsEsewQwnV5Ns9Zi9YOSeclGZ1iTFWceSxczYZMG+kfdeeO1uD8KniZ8pF/zVcGaCdPgAMAl8FnENcJI1PpRD7/fCqNGtHLJzMa1Z9mN3YPp364OVJHTDy7GdUVOjep/nDOaURR6hVWj7eLEGSqIbYbr2x3CZ0evVRiSuYRmdcdKeJqm2hvCdqJFWtf67D2arbDA0uVl+oMWMW1lk8W+meVmbWaNlQPVgq0H1H1ozLpf2NdCR0TXzmPyLhu/Uy65V2ZqpH7AuKiywWth0h90p40OPPRfukYCnyGyVeVhyYdyL/ua1sEvEDk6yfS3Cr6ZmHKMTLsHGBNxpJ7hjc4QWcE5YgaeqSaLC4dETjFhb51D9Wim3MADWyYqJ6jrY3gV2MmpVuEPEuDRbvPGtXTK+2y7Zf2ddSVlQvcBBQiqfdxWUTP+ldWNwubEODneUbDpXhZFBjsL2MPnkhXkExcUQyKFb6QeRmcR65CijQc+UpczRajR7ozvPlS4pra681Ys9lGX5HgvW53FnAredMCL9lLF1/epISr4B2bBpaKsHUlpLY8aVJFxdkfTP1lkhzvqaDCZbEDP8VpH+i89uFyqP94V4Y0oLURSOADBz8FqUc6AuvJx5WXoUho1YVG/ionvOlbpVW8bOsSlAhTZEhyFa4oqdS72WifLhedC2tOAQlfoOFH6V02eRZzkwEen183BYtXaZfkD74lT15oNFYHBQdEfDQY1MqEhDtpNMW5gJGjCZ9KblTcz151yiAfLOwC5b18MQbavJtxFb++T9tS8K5uBbXLjgk1zGAvSww+UTPUHOKx3SUBwnZfmRALa5slvi81cwkhXDwzH43YkRQvPqba1Nd28tVuqIQee+NtfA2mazD+NtNqtpsPsLUW06aXeFgPyGI1lqVphEfdDQjUfNXEcAnufWUfmRC2vh5q0sUgZMPBz5Ck5LDcEVZM25QJeynmpB2COyIfaI+53MtsRk0Pic774PD24OCPV55SDn8qAnD/JWMiKGWDH7ODP9h6SkDkiSVomjzzKs1/gCp5DLzib9EqfYLhdVpyXJ0xNp+RZhEI3/vLvbnOzUvXyb9otvsQA5RBijH+TgWffiaAEpqV8meQkr5NWG+YG8e2Kwe0MUorhHSJrwhM0Wl7ssysewPNM3vfb8C9hRcG3cGLFv5L6iC8NDsvjAoZSqo9XlA0CU33eW5nyEyO/8mU8aruX9qLcZnebPDKSQNzTQK/zwcWS+Fol9EaRk+Yugt67AczsY2M42LsC8dcXoh9MqzFuf7yMF80i7y4vye94FJGxbBMcNR4F/KMgXmSqAm5gWrlr5DEMao/uLWRLZtDyi1sjkZQqKGY6I2mG2OOj12EoHhWDG9y5UbhcByaJ0lNwS3u7F434pKkSg3CpEzB5pMn6IVqSGRQRbJ85LzWPNygiBUkgF7jbWyxa5BvgfaYJdJ5YRi4Ss5QHeL+knyPyXgC8lRYiYU+A29HpOJssjRaX0+1vpiW4KJuGMTbKrYwWP3LoNebvOlc37SKNbExW4F0iyfxdFkBOJYniJ3zPz1PQRgPJypZjB27XQy2r1ZER6g2tK5HWLfT2CnK8t5HqCF8VgyZNiWItCySwU5lKwxyn1/7m04kpIRtyHmrgyDvmR3GiCAefZgptf3TvXVjeGAEX/uM67fS8WNEBpyfyOVJdgsXwqmSfSAM3v8TXWUg6caqm1EOLi2twJKttCDlbNZlzsZbctN4oxnvjm1LIAPnlk9cshJfkvh59cLV3Nuwv1jGfLSp8lQdhC/d45HnnEZGPxm8t371GtmwsrxUzqudBEfipfYR/oGsMYVfNg+JhPxVfrqud1TkOYV6NwwndZuhb5TVoqm3zgFhymA+BX2fytSJSDJw7lcxt4rERMbceBmryod5l9qVjN+uWizMDo7tYw4gnJdSvvdJL7o25LwkEaGVN8WXFFOo4jhleX43e3Nw3rG3i27JuHrE1JDKB90fRIQ711sqdfsMSl1mJKkUMtDtb7uze2S7JoIyxl68Y5HxbidHUZ3aKaBQC13obvQ3G8X+IDYGIjDZPnG2EgzE1L2mMii7cbTrHIsRvB0HqfiQ1Z/A0DUmr2vKCvdwohJq11SYoDwPvV+fEo5NVSsAm+lwwXoHpR8tTAWoQGwbrsL9MVPTDHmtjB+xKaVw4TPoIj8pvhfUlywbFTLnhf4nzMD1gMBpGFGx717vyTG4rBWsVwwhtKHAnh5j0K8yOjgnRHAFa/pi5I6WY4SO9m5H+NQh6v/uUpPQejzaX0xz1bMFjjLGUx/P0DFdgajGm9Dp63f3gLToZMhiS89uMw42Vm8zDR8pM3ZtMQL5uWLUr6inxOVe/3pQreTGWu3J0Gmj4nzRWwXNuqQcz7GUs8tifqJD/ulhoMeAb3tvBSrjHmiOlW5N8w0nwbuVL817Bwo0KaKxqEShxl2+TSVsjK3a3Qkg9b5+rXcZXo+K9UkebrNykpWYWIe7pcu5i7WsP+jiwKpXzyOhuBz8wRwOT1dUzsKqAl818/T4D33ru6JhclCqQRh0cJDwtpQcbO0eChJGNFBRgH6ILutpZo3xas3LK7GfD6CbSp90AloirDNcC9iryXpxUQitkbVqPKYJRl58wIpjSNjJ6mrx2dgUr2fs7StiALJG32sHuDqXyNJk7lRC62QUHat8FTPm2b+8Ju6zB8Uan2+Uj+tznkkYqCFY/jAQ+yXjwgHMmc3bhvmOAPGw9dIllUCVlJqoSjHKp8wAm+ULNPQJaZWuqoBPloX1jNCUdhS8Rxpwi7K3hsjIpCDSShUsE1fq1JX6uL2h4XqU90Pa6QL5VQFIntiJGl2x9YkM68C2SPNPhp9liC7UzV2kFSimxUhyRxtLM7hdDgl+OU+l0mq38ATGznC8r77eCLTtV5QTptbqyStMZVsT340Shmn1lTUnq7iRHViGBE4iwD9FX1qeVyFUzkv6q5F0zJTDP/nG4B4WteAUoBqM4DXeyA3DoGwwaVc43rW5+bNGJ0tcbCKM5+CMQgltLyjdNbOyciFtNxJMI60Pd2jIXk7g4I3qq4s97RhmdJlZ39FLNV+2GZuXlaLnJAys42X1bvfND6/GYBjtEiRPPafX75Gm57s1jRUEzafuekytt/a2e/R+7thP7DM7A4lRtdyJdANC/mO7kMHOimNPDw/vZdPGlZtAv2smvXzA9ej7ah2r2fcajbPaBJRLskYh7cUwRohmjeBbIpj3RdJfPeTv5hYlB0D+3DKAbFB/m2CzJCr4a/zBtcHZ8Oal/PL1JYAD/ZWEE/Uk1/5Vk1DIVZs2JJoeCaRYwt/v3pLtX9FsFfD7RqXAD4rJDyPQDC3jGOliXvgOaj3Hd0uHYIip/cj4vq7W2U98VSUmBI1mmGxkPKuWm09QC4WVOXZaIGrjJr91XRfzsRVLVkJLVSs5HadciNByX7JmUlSWYKDvT1u68ve3dDB12rdqoj8HcJcs72clcpuY208V9PEnvWrNJKEMo/dfX6FqXPAZh76L6o7EGQJLxr2QXf02pTzKLRVU13AwoHtndqhyKPLBMrY2BC3KBRO0Dfnnogd/ZAXz7tWfXzsc9eLLFAEOse/nS+wbvkOcCRCttIGkPHZEqt5+0EPBhd0WEyjRDKaMea6gMi392XkLR3QyCn9q46WEd5J4QPAtbS86SAI/xPyptRZlw2E+lvhuhRitEw9gXelmFFRWlNYQDavr61KO8DT+a8B0Ffox+CqkRjWVdCJvhta2GGDw7lCNDhCj1xadsHdjcEA6ahBwYRm9Zg7l2wTgbvhoe4ErrdRQP4OiItEfoDknnQUSVIPgEXC1qEfa2SQ+ELAx8AvP19fHHfDxvJfC989jQ4/e6t1PNwkarzF7vkKVUavSS7b7G3LwRicecFIz+aO6qIXxcuPQDu7a9H8mo/5on9gQVhfvv+OpbyEh/1ymrj5yZ+NsMa+pRR75cIJqk9AAVpPQAeHl3BC+m4hsF15NqI2wsJspr3Cw2APkw5St0/eziVd8TtWcWtpZXiUguhlNTCey7xn+sf+NOEZVxrmjf+SKoKyzL0nbB9WeoHwPPafpZ8rYWmyB+ExZx27ejsuAqnb2IjXYu3MRgqnHgvO7qwnPiOTIqT0H7R6+m+KkXWBMTl/qXVBHZ3tu0Ffb+OstkhGHKkuroeH/Naf+hV+Nzz/tKUFQssPEhfJesglsjoQWTOKfmQODt+T9s4qLZADCgDocJYccMmC3TwkNHOKw5MC3QnYTi3OF2T2ENQkXWHYCi1h+C/QqEFtoZFyonwbQuV83nq7Y5hTjysHOp4n/5rraA97TCei+Jh2InwcPR9GZnvOO++l7mSNS+bXO1pUApolPTJREIUXBofLwVD3s60X4mMe9e+lBNJfHMZPgzZbjyNIi1C/mOEqul197lSkhsE9jhvojGLSGw5o4jsJO35HQVxIDT1pOdKetwejoEQ1cJEdEhu5XHkCm3fD1AvGrtIpwgm8lCEynNaGrn+aYN/QQ1qnYWt8LRIel7Jw9TDNivb/yI+pXGa7fHDw7bZT45zXPHWwleLrS3EfHYF1z+m8ZhZZfndmNbIPi+VTZ6H+xwljhKw6UjZyu4j4MqFI1eIFA3IM6n7OdVg8eDbBbXMgkbwWG7xpeBjFYNE7ZPdEpMB4p4x8WW8Qyk8CmnZehQ60nh0IRFeze2TSK6UHl+NKuL+MYPrBlp6siS7HaGnRyPuHQHgHoNdHI7BTVZ/ECGPMSJKY3lWoQZvutNfATYjjQqiuO1DFv++WEI8gV0oDGugfONNSbzfJx6VVLykTBueQw6fYSvGx7H2MYkMV0MEZe1glpiCU1bK3w9SN19PkrBQ5S5F6cN5nb2yVUIEmzRb1vcd7yfIreOYfcc+If8R6QjDde0JaMQkAveOCZRKrX4aidfkU54xmMiXykqkLzzB45MtJ8CTnhPLmWkJ++6JIZCSc0LvgDICTsyM+tCR+XRibWBfTOeHfM7fumeNk8wpgXAvWHrhR/q/Ev0ReL59/8k0fhoJJSsmuejV+asXSJ56dR5VW7xoctir82n16TPlMR2eCrK9mfIZxpAN8mI7AmDyUXwVpzqkyom6GSCmzKXPvfBz6VvEJrc9WE6e5ZVEvJC77bI4+cw2UMLIklH17Wa3pnzEvR4WsqIebjMabFmYY9Hwc7LjE/e5q+KdSXHKFrUZAbKWN4SOLGwBiSjBwyd/tNS1R/FdwKX6NRIu6uElag0LIen4W+lEa1IQ7jgFmA0+OcVcXS0mBblxlt1p3/LpqxvsLl5juGJ0rg+L9dn1r4lcx992Vy+inlea6rFBR2ICcCqpxbafsBsxSwwaYSEhjQvecPa7uNroIDb761OC2fioznOSoJScCjuUTdm5Nni4z9iji/X09VRGO0gTp5pedEAOF+EvMk1XrM7paokgJZu+wS2uhvmBWTG6Cn5UyC6EqJGL1vbva+rDSWsTbOVp09wLRrfqwTxucpTM1Sep8DDaUy1NjRQGIlvyUfNPPJshI0HN0JYVzavzbWzn0bhFixtkKQvbXSH7MwbfT4u1ZOMAk800TN43w03MW1ZdbQ1YDU4u9sIXgwZS0OotFemW1bsEMMWyByht0SmT2hbw5VbLgjoM5qNBw4Ub/Ijb+fP75IxBuHQpXXckq8bp0wFAay1HkW+FiwS2XmH/RRNXC6s3kcd21xjrYwhvgvaFRKv9IIGnmmHUiXTuA0DUyheVtlY4v/1taxn6AoAO2HPyxikZ33t6/SkZ7msMAXYtSF7XOxrT/bDbDAuGpQLLFEV2dBDFimxUQq5kIuXmw7neW2oRuS0/S4uYwDKzBt11pxVXYIPvq1sT33HcqR9SnvJx7gHry1Ly74d4yvHFI1GbnGqDQKbbPpYM8R5bWq7mKZ9doku4FXzWch23Er1ChbW8h/HmpKh63UT1NGTE8DS0XvM6LVOTYLoPWcrMEE7395TwNsEZalQXD36e+nKTz/Bjp/WarjEs8HLJGS6LUHFanUp11dMSrD4tfREh4zy53mmSqbLQ3oP8KI8iSw4A13ZcEf92WElO+xIfnhR344TPL2H5t9klPJd0con7mLHKFNqZrQFa5GUB4HpYoYD74ArjzJUCQvNT4rmaKk4Cut5N4SngJDA9VCVp/d3rL/arJPsM+NJwBrNH/3Mzf9XHNKfROLa2bWZStjnfhNkBFdHpAF+CO74Zc+8EjcPk78dlKE9Trm7QM1mJ+jvOa0KBjIXOCTssOAVN3LjK3qKEnKYsyacDc1lQvp0FYjUcsBr2J7G6RNH0LpxOyIplJ/QlpHPRFR6aE+GzsmKNOb6ZrPaEIxEeTZ38KDnxeA6RfcYP7WwdbHnY+l7VNw5AcyetlN5OcOVVJ1xWGKpq6J2pqv9LLuYTTjBl+dXF/ixWRCvLbqTAnnqe7fNdY/CRv8SDp8X8S8mnm2SKpUlYtuxJszGsz+z1PzrbX5DJs3AV1a5qOTaaiSlhbfOprq1m6SQqY9CSGYa8IOqhXp/RRaukuAv20t11pYMLO7irbQ0GZU6QSQOwuvNDNLuhJU7dVxrpMVHL2x1WapHhqrtyR9W1PrV2loPrYZh6+AB53bY2uh2wrLvww44wkS3NQELj+jMqOTTJe7capAwDqIo1s4V1DgqifQ4esujckiFcBXfNIQiWWmIcNjovVwGmWNAm6paIzmGWdJyDtbw8dyUnmXzSVp2y0mM+LXce/cu8WELT/ngPTRGbHphITA/Uxq7HmFSmf3MPfLT31EIXqRjZQKQb3X16iiF4cAdWo+c30coogFafuLxommtH9KdT+yOavVASfi/0JLT3SrMYHbY5SRqdLFpx7Gt7+23S0gvj8b5SeBcx2dvT1OVNM4Xp5sG53e2rdP6DDQootu1czSd1WW3cLWNRelZ2f4dTSB94wu+70jesm0TunvLGOkc7QIkPmxhFLqJtIDf2U26r+2AVnBA4CCZTvylMpxRc0dh+Io6o1eST/R3Atb9OSHA/TCWnH84zKlwFRzTu/xtwQ20Blp8GYKR/XayLfriL/sBiRFrIFY1N/9M4onosger3DtADqRuAozweWDT/z3E4TEM1eSVrpmne4GolzcSESBnlNgjFZBBscRwERyIHF02vXecQxbvTuUMDiAZ5PusefG7BAyqvw6/YdEoO0HcB2pCMwsXQuQMvp7xO+mp7tHNy1ikdClgPe7y90tW5Mesf8RbZPJTq/lkYMBNlWnW4nOkbdbo8b+vaeYMprXfK4gwYo7CjH8F3fArfYBbmebjI7PMQrtBtHjD+FL6vB0jJA/asrx3VNPcR8YNQGiJbyKxzPWMCixdctAZHWMNhhoq8WoftqlKKsP/Y+XGMnD0PK3lxHnhIB519quqqTZQT+ngSao107sM5+NSdIYoZeysN6R4SMi9t78hQOlakM3+psbTUOJoqtpjx33RvvaUHRfmTM5idf79ToOMAReCbqX1BNs0yFHoW9ZMxb+FeXj+h5yI7b2aZpx6X2iAV82TmHzE23G8m7pi/npcz5jt3LnewzNbe7LE5z2q63Nvkiog2/xFWmNdOCA2iJY2rxbxAA7Jy6dL0IvO+w868sEQsNlokaFHCejoaTsi0xTkYYUE1h2AsDfd1FxNafy0d7kqr9LK1QiR/NSulnRQNFjokWOeAz1VcviTYM1vTmoK8F432OTovGvYNV6brSkAGhF4dx8RsNZRdtsMslwJg7Uq1voaPSDu4M4esftvOGt88KLJruP3eS7v0y7BcLddnL4x+8GSXo8TWzpMctkTP3r4t6fAYeH1RPq4d33jr2GHFuI3ej9xzeFuP+xVbjyH0R90FcbJVtOulSRdVZN41wrIBf37ccyVn9ti0fuQAbl6Zd61i3X1CtlAl0/me4y0Yt3ZQJjBjZUWxsMvBgHZ0bJuVsew4qQ5hvLoB3LSn4kcAoxKurMBVuE/c3n7xkhLdl6i5ZPrJ8hkZQubIeYJGNU/M8EfzhdR9TGdN1Kq1+pir6IUw5USwJoS3HVPWyG6uUUleiUuiDhivc4Dj8T5hlQH/JNSGCpB7o6PkVMlh/bUsOdkwt/8ZGF48U9fhPjamuc75N1kjwum3O5KYvA1QArBQIxpk9E0d7Wrp6g6hZRsWBgPTtHc5Uuo73Ua/Il2A3+uaARaHUevruHj5UYtYFx63XG5ukGr3E9cPDpipRw2pRdw1AOjxshvX2ODAZ7yJR6Uv0OL25+DVvA3xjlqFvZQeu0BjJzBjN4i0tCgC3LBUwCErWZmgibS9MeGH9L1sZMl1bI68aY75RyCAtf4IfMvkQ4oefcDdoGwXLLMQfPRKm+eIXkc+3AO7Tys+wWT4X7g6+AQAW9x95FxzjE9b+e2gldv4kvTwINIfY/E1+UfD9qoJO9LUff63sU/PXMEmFXCLR7Bm/jzas/dBwJ/qSs92XzdDBDG5snFmPGi+GY8Q9JcZO/WKTkpLdvK1to89ezHDAZmuSnMfecGd2oVYTLYspdyiMogsv5XpTTm6yTZGHnUZCcn8kyPjkgL5XOay9DOmj91KM0XvZAPI+BEbRh9xdk6kazxc0BFkqM+xn+r8AbvMGBSayD7NRNhLYn4SPBrpZpX+V4wzzniLB89v9DHdEtfIEEzseDklNzvMibmd0Rs7YguwN9mhlDiVbDY+R58zYMEquz5PqaUPD1b4LfEbJ3Uvyp+ouUCdJjNt21DhuZvu3eWlszdRT28bRAgs6B8pUZIuAE8hAhTSQyI1t+GSC4JL+oyum+taBnOlTir9h+9pb3sc/nXrM20Bd5eUjGlW2E5XTJjhKjFaSBTg3Qm6XBVTSd+UVmuWqP76ymJJdRmGJpWXqOyDIdrKUDrdxrsM7HixRTYkZ1I5OAuF0AXYtSZ4LPOKlX31wbSKTx1dSdO4tC7lFSn902Tj5veQazkLDHI2KQbZjVMqyhUKHcP+w9zYU1D/sTetv3T00wYo3ZeML55z2x2pjsp9bLlUC9xtnt7bcWLhnu1X9bh35lfPuGYuzTcPgRYWNJbYe2FJMF3Rid24cP6w/IXAsxb43icFgqIRBBlxlD0kBkGYFAqgY0d+bQdLqInr/Kw5egQcC3iQJqm3phHx/PBbx+PqGBlbeQkgTMTFFmz3cSwPnVTp+hVgDidXXdnE3TFsw3NZHn66nddzY+9pTmsHzdqm4AUdabjznq69efcYT+pP/WsNq688toVN28j0bruSiELOloRuXajXUNJunAxjAYHOYOGlueeqUQ1W2Xs2GoyjZPd79Niefv15x+DW+a8AEyUvgvtIqgsRH/Uv94f7cSROQkqs7KIT9LiLBNciOKkv0IB2DDlZ/Lr15hxB1wr2+9ZJbz+EXQ+w6ddbIIkpg8PjoGhGquOex9Z14W7O716iaEj7Xvho29ICxcULI38Mj2FQhRIBaAyHqHcOEDgWlR3ljWj6DWbTO0CVGJNkQgG99nPDlU9NoNPlx7BirQuaQiT8B5klyX4h5yPZ3VIUDcKi/2tf3tHnDX3eT+fuZCbO59Fs/kvntXReyueZfN5I54B0HsfnY2QGxWc3fH5C5xZsNsB78Kf//fvMPy9U8jo9+9IzKCUH0nMZPTvRsgg1A1Az9jzXzvHlNAdOc9k8Q03zzjy3zLPEJONL87Y0v8rzniyTSbOPPKfI6xNTJ/i6vdfNrV4ttWOt53p91eucXne0ep/W27Q2ZnUqrxd5HUfrLlJj8RqJ1y+0DmHr/11zTx/E9y98v8D133uPu/SYe2+29zRrf7H3/1rvrffOaj+r9I9qD6b2Rnr/ovcGWu+e9shZj5r3hGkPlvdHaVaa5ZZ5PpjkcnleludQOc6T5yxphpFn+XgWjuPUeL6LZqtozolnfGh2hmZWWE1O61xac/K6kNZzvA6j9ROrl3htQtf7t2/z+yGzR/F7A7+XLvvYvo+se7e2r+r7mr6fqPt+rlfm+1naL6k9iN4PaD132hen/WLep6X9Tz4PazOoNuepM5U+q2hzgDrr5nNkPuOls1Yut6TzQT5f47MsOvfhcxI2p+BzA9qLP/3x28++veTf1/390NOv/H1v1jPmfVXSx+S9Qt5vo30s2huifRXeb6A5SJI5pJlAmsPj+Tiea6P5MJrpolkrkm3i+SOe72GZGp5xobkUlvXgWQ2Wp+CZBZIZ4LP7P2OfaGw3xJy4TuzS/c189hP+lup+/Xg378m/pPr2lOwufH4bU7F/pZbma1KHbWv7ZjW7FznhmccB9CnNXsXebPMNfaw69W5nGUkma+FyOb4B3bGuBtXQPzzt1R/FYnGBYCV2LkE0cRHSP2kEgOQPiQxaJ02TRD5V7zkJqixwxHFMjQyaVCEl7oTTsgkhrMtrIVHBRRGQtfsmZheYy7A7+YhN7pP0R5rJbWOWGjm/nHC8NtHx2O8ZAlD+u3VxxsXGeckJbs35fokrlnPZWpzP4iaPACTdDsnjhCtyp/ax66F3zHPLbTmo5JiMct23WARe8C+z7mB9QcYrEGI/ovpeSChIKpB+SukpvXFQ1tZ/zIKfWQ3rJM2ilfsgsDpZMKxAgvPv7J9ZJ5KVCL+XThk8WxBkf9We9Ua0a5N7j773NpT7z0cd0abiozcPTkqWNi8Lpmw26KbiE2t7c7qKV9JF6FD1gaL3p/KdIlIwh/o00fjkVIZ+UpfJjAomiYNx8njL6HusMHO4TALrIHu+4mi8O9FJ+YQuKWtQml4d1r7Tgjfjp5NXfDDKR1ePpte+UEYXR7nqUdaTQyNF2ufPoInjH3/mlaaT8b6laRzgJKMjD8ImiWfVrHSL+nuh9tiMNWSxFbN7RA7rtR2XNE9Z4Dcghu6txpXW2QXMWNVEL0vx98L+nSHlNqdndKAII7CgBP04C7UpPhtblNRximMYTd8W/3a2+XQkDr1b2er0KZND97oJ6YOrdnvIzPDp11ygdHxRDEqmgaNtHk/aD6WpmwOpc7jXCet94B6lRs5dnJTP429uOdMG2RidGlPsyOqH9SJ3io/TPl+4FTHJUDUFHSh/k30Wu4PuYN27y/GRb7GH/xO6NQuAiUP08xJjefYqDzN4TlGyM3zpIbG8UmRK3fbvCcfn/XJg2Um+oqDvk7y56daHP5M9e9eGWbO/9mua/vfuRQCAMF8bry/inQs2iT+h5faLbN+rpstogmZiXguuZ8Tij0vRYbnO1S/+lCQQvV8bmkOkeGt6a7+fv5VlnOu1OuNJSv2oq++XR+dB4L1tWDk8hj+S2Cw62HsjOGam+5dGJ5pE7QjPxJSVUnySjWySAdjo31GJgIwl6wHEOi1hpy/zWt9nEFwmr5eiYP6t+g8MH+21luAwWvyyBQidVHdzJFb0C34FRY5uviLWuy/oHPL7izU/c3O8PS56mv2M8yZII+yX852NYtljUaXlYQnmj+bG6c9YFSkqHTK90OIc9Oc4NaDFjabf3NCRO1g/eCS4rcQy4lXL1n/EX1LU5l+84lm/zMmIUvjwzWWl6AtN2eaDHMZT354dJKn/xQV+fj75c7IqOm6aS7bPtv2wWq+Add+OJRwcfEwWBxzpcQtagQlzqYnwv3mkSlF4xdQ7Bir3WvzMtq+j0mhdjMqyKwhOGj28tnoAelFbbb2uJjVUce3ID8UqqpcSdd9IbiIl6/0ebpK7MfH58B1dffQlqfEO276vf5R6eiTfNEseVJf92ctPOam6hO77d6TgwG9Qvcd7lUPO/rfkV03PGrbh0nXTVT9zroQ/emLtkipVqYia2wtCPz1c+Fyt53m3/1bDz7oPN5W/vlu2aJOhqjizjECgfrgIaS7T7vCP+b38xrvd/4G2j+nTfFS2CwU4+V2C+iVllm97sTH6rbE+qU6DaT5nekysxQhjXmljbGR3G9I3vRdKWBgq3tg71suD0kcbABv6TC/ixYZmxzfPEhuI8pxtsmbvPH1MlDDHZPW+BQpj+mnL21933gE6MgiUHYKUNmuuJ92cl3ewb6WEZDBfRymhscJUFRYeO0JzqQsqjGxhlMmGoouNMR17kXtlL656Sd6xhkqJM1Xw0gziVcRO0Jdtoun2JmWQrKKwFG2ZLPOkvOWxVyhNNVVHwSs9LyEtWrq2NDN0Z5upLdssw4WtirXadJvWxF3reXvX5Zhtqu6cYtenmmu4irwCN1San3eBS0UWZlJksu7iUkqKLM27zJNSy7PdqC+TTYaL3JzrFt3Vb41VobvSbblWmqhve6KqeDs0F7hTfbxdJuuozrFGWxm7TSXak+ter6ve16z9uis8ELvWcJ4H8z7kdc2HqxCVeqSEo7GPGU50vIQTcU/Gqotdr77UBl/a21hpUwbNhkpp8brS1kxOqa20za8qTsdp15zwjKnyOqJ1qsrgrLbCukwX22260nMxe6x2PPQqdK/svjj9OsobiDWo1OsCh7SZrOL8DrvwcpnnxIpSmjh4vLCpLo69SeTJCOTJ/qJBL+X7Q4rv/+JPPvh/JX4hvvXjYpLw/j3/H9nef+d3BzljHHT2P6H/bga/f+d8DYVfAPvPxc2Y/DuW1VB88edrB+X+K2WXvpB4Ughj8sHLe08ZNfRCBhOPRAWsTlB9n3+naVUpvqRklqDIik03gUevdgFmzTxzhS+ilFxKBit/tTMeDn5qTtNx2xL8dakzqlAKV+q//RLxdPR3QBkhdZCVteEJ8GFfUfSniiQWx+oGIXKQUTVB2aVveM0f9l6QG0ehPap5yJlm3aURCuxPDnvfoxELwvLTrmBfzgQ1mGOcJ+t2Rfxkox0IJ9sgtFJh9nkWJsuNIGk9a7cOYKW9yAEP2DBmOdNEmtfqWy1F93DQUibg2QU/8BI82mb7d1/y9pm3xQpmF5CMQv5Iu7BTxijztlVgnYXtBy9Ybaxb6bb/h7K0XULYLuk1hk8V+C6HIfaFSdHDLk+cdXpzFtegYckCutyJl3IUTm3xFGyQR3bBS7leyPKRNsXTPk4vWMF0tIF6NjIFVOsnEA8neZtDvZXy7KGhSdXMa2TxXM84NXgHqxRMPUj3Rp7lcTlKdijblgJsh5NToSx6SOc+GjjrjIFjVrVXiPTmwIZZZcgEpbQ3V/QVo2BpV0U6f6r3PAPXqi21OB5uYb2FcfItf79q0jVLybDASu0yz1gSkzLz7f3suLT9Fa3WD2FDFZu/iCJ1/PNHJDnwmTFe1SpnApOITMOXOgrshFkHxiY/HGvU1NGx6GUG9R3LVo1MYYfvEnMSWO0X/PM0I72Hf+thTlW6gVh1fUyDEE3cTcdkkeC2M+RhKSvx0rf4G4Oqsl5Thyutx3J80Qe5SJwlJwlDc9vP5ww5lh2leD2Iiv40JReTegLTIRJ79BUdva6i+CtOEhCffXrbnlPQJpL1NyYzcFB1+68TY0Asq7928QcJHAosPFlTJgGtXzShdTcFLqPz3yTelcThkwNKV+NlQFub8sPEAToKdN2uvp+kYj8vT0NwHvjvpW5yv1AO0c+Tmzt7qNB4YfdOLJaTd7mfl+S4H9pfXxeqx1NQlHgrx+qtDL4/mgXBe5WXIJ3HBqI+thtVH2Bg/UOztcHBVMwvpA5536FiXc7VVytWMSBeefngSk8K1McMt8daMGAW9X/HcQUatM4cz8x8TAJ/VDPnx4oJXoy7rtylTEFk0mo8HzcbadjXSGAzQ0USTbphqFW9mMWxh10nzmxhoLdlsdlbWSD/QsmXbacosPY1/v+MNRVd2b+n12Sfz8eBX1WYK2FY9Y9YJrHXaovXDm+HzDs/hzpPPOh8E3M+wumj/Meo48UeO8cWazbtbZSYIDElCgNlfIOLG1jhp4sGsv6cflRYx5g8sPrjgfPnlx14Xu478OHKwfNyN4+wDNK5r1k0lq72n2xoW3h/0/e180Pc9668wq8fNnbarhZEDX6WfnLFd0fdWEj8dUayqemsMqku41BXw/LXSu4cRRnH0LBVUom9UsvXzr5/oaiMm7XzyOvBowFJ6vUZWwMuHAtJvar2eueoAWPfeJmd7JcM0XK28vnjasxUB+3AdULjtr422zMsTSf/xom5867XxnxOt9y8L96+Or38cPas7OFSJuVqxQ/xQNW71ODjM8e+D3zKzvyO3g9N/u7ArcQP+i2wcvnxVA/6HmwuaoJjp/BzF9RG6GfbcGDeb53qg2rRyvuN8KJQj3ViID3jhlZUtD+f24unHeKxZnx5c+6nbpzerezSDjuFq4b9qDZadqchd/0/HurIM8NPji3pHKvY2pPE2uZ1TVlDMY/qSsnzk2ltufdT0N+XzlD5ksY0PU563xm2dYdFazx0f+7tzXPZDwPNubC93q07hnVSu9qTXkx90p+MtKdLGfDL6u4cB26+ZrTQgv/MLkV78PhMzUETHsWf2upCffs6Vxv+1vqfrw8udsWzjEigfgx0gvC8+qzYsefbiBe8gTCGGarzP4y7wW5IDLfDjHN6gR/do73WhgyP3O12JLRJ8Lgl+95VPvYkKDzwrynx0dcuu3Jji+Cntqx6Fr/Ol2Pd7ePG/Gr/sMiZWCuV2dZkfXL6iDdTTgnq5phox+u786a/+JE9SjlX2v0xD8169gc++9o4o7e33Y0HJC4M6V7tLh/Vfvfk1viG+2+zR9PeF8x7+mtPukpWY/I04+Te4aOXN8RLtcp8H6Dt9ZDX8NVUtJPO1CjdQNP/uu6ByS6Dq565Tdet+wauKUkNHHINlGHXXkrWmn3Wy/3GwL3LgWb5ib9qTQuipn6MOzel31iiEunrX6HmnTojw3jPmcZ3pMF+G9+kbGvsNu7YJEXC0d5RJkXBT5XZscRbJeIEt/dlH8TyJNZf8jaGyGsGZqRtZ87xkdPhNlbCrenRs/InJ9Lki4Zlv4zY1wugZ9m0yQT/WrsfPcbqXzh46TyR7BCUwcEEGCgKYkkIrAnNnIis+RNuZTYBNopz8qJFBLiLYkJReafb2EiAys2E4Ba2xkuVYvOE7d2vo4oAN7BDu5I8Vdsd7La/sCcexd4SvjZVB20Mh+NxiFrVyfg+6qxviLtm1+pOVZ4mBP/gjGbqanyAbt8X0qWYgsvGXXXD7nrbDcIm/hH+Y6r/VJf+t8PimeVh8TdiJAGHQr5YD+QdOFMwN3PRs8CNMrVI7N4aTcwEmm1uYm/zEXyWfTGHwqzskkGlEIK11KCA+n1ZjXIqYIRNVAoMUUEFPFFJJfDADiobHByjMsHBHSrAxARVmRB8oQKXxDNUgOA7Ffgu/kEFCH5TKcgXgyaHYLBpOuAglsYhBFtotoRgiAbI4TyNRQhGaIsJAZ9uCB5EbEPEal5lA7Gat0IPKlKcJ4zsmVakg4nNmgBBlaYZPL/0a1Lg+QXa1YTgkDYgeFek/VjL1JHAN7GqDl28Sdw74oWpbVE6DOJS/CbcXldv3TpEPTedFffpADPiYR0qGsU3rZ8ooftxrfg1ejtVJZ6S+u/ib+0oFP+Ii8W/ZAaNdJEde2pmgp+YW89j67eniVhdObBRogsQnDX49z/qALfxBgmCpSBZKUH9YwKojVcewUp4/us0oI47+HcsA57+OktSa94eQb6cHyvkvpDgHdcIPmUg8PwrEgpPqhMCvR6EwLrO1ZAThRBsCH5Fp2dCsPUGgm03gPhEdJW97+46BULQWAf0RTfVAaejm+uAzuiWOmAwujVPbfY++rSNR7fbu+gzURG1o06WEFyyEfFl64++Eg+vuVp76YbE+6JvltOkDUZ9vZJAV6wGDnhkGbqlrzRmJmij6aNoBl0KxiyPLmsVdIZV08k1hSxreCJYRgkciFTt27BnGrmtKE0VGsAbXegxYIusPJoB7FSQBwGwf4qV75zzKjgLf5zEURzGblSjEuUogSfxInNIKGERJmUnpYJSTimmHqfupM6itdOagG4YJXxZXycw+UJ7EwkSFu5Mv0aHK3U2NOWZGmku+UVwmql+QCmSDH/SHuOjtL16rAMgNy/SU8MfheVVxxv9f+Zu+BdN/p1sbFgS7sQmM/NjAPBcWPjmRp2+nfn47Qenx+62ykNOejqTVkHuJKRU6tZIwiMPtJib0LTXGj7eA40QA55//xH/lNOX5PKCAssz3Qfj+nDiICdsVPtDG0sdjX8Mdruhz8HBt4aBQs3UpOolKOdMfIWzp5oGavzOEMMDYoi5bVOf63R8AJoH8GX8Iba8l7y5lqrKy3FcSVlORs9K0jZmf6svsZBqFpfZX6xzqJX5qY08/rCG4snNkGXTDjdefF0zbrsg7YHmlotXN+FWz+JW6PIfrqkiVUGKx32LkbyGzK+jtVJ3YEmoOZq6uCnubq7evOwdMl2zbBFJCNxPtmmoJnKV7L6YsV+2nmgut3KNvynz2ftlTFPFtJ7yH061rbEVT8oIztgwlV66pt7y9uV8yrRdeykxO0zldDpaWDSkqdR/RIZu0D46lfu9XTw9I0yVA7srvixNCOW4a6mqZAM=";
var sha256 = "22aabea21f7adb582f5ac2297708472a0bdaf2ca1bdd182ebef890a2e0e1a7fd";

// src/core/module.ts
var bytes = brotliDecompressSync(Buffer.from(packed, "base64"));
initSync({ module: bytes });
var MODULE_SHA256 = sha256;

// src/core/face.ts
function safe() {
  return new Safe();
}
function addKeys(safe2, text2, passphrase) {
  return refusing(() => parsed(safe2.addKeys(text2, passphrase)));
}
function repositories(text2, digest) {
  return refusing(() => parsed(pushed(text2, digest === "" ? void 0 : digest)));
}
function sign(order2, safe2) {
  return new Session2(Session.sign(JSON.stringify(order2), safe2));
}
function verify(order2, safe2) {
  return new Session2(Session.verify(JSON.stringify(order2), safe2));
}
var Session2 = class {
  #session;
  constructor(session) {
    this.#session = session;
  }
  /** What it wants first. */
  start() {
    return parsed(this.#session.start());
  }
  /** The body of a request of the last step. */
  body(at) {
    return this.#session.body(at);
  }
  /** Goes on with the replies to the last requests, in their order. */
  receive(replies) {
    for (const reply of replies) {
      if (reply.kind === "response") {
        this.#session.reply(reply.status, JSON.stringify(reply.headers), reply.body);
      } else {
        this.#session.fail(reply.failure);
      }
    }
    return parsed(this.#session.receive());
  }
  /** Wipes what it holds. */
  end() {
    this.#session.free();
  }
};
function parsed(text2) {
  return JSON.parse(text2);
}
function refusing(call) {
  try {
    return call();
  } catch (error) {
    throw error instanceof Error && error.message.startsWith("{") ? new Refusal(JSON.parse(error.message)) : error;
  }
}

// src/credentials/mod.ts
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join as join2 } from "node:path";

// src/inputs/secrets.ts
var KEY_LINE = 16;
function ofKey(text2) {
  const forms = /* @__PURE__ */ new Set();
  for (const pem of [text2, ...unwrapped(text2)]) {
    const lines = pem.split(/\r\n|[\r\n]|\\n|\\r/u).map((line) => line.trim()).filter((line) => line.length >= KEY_LINE && isBody(line));
    for (const line of lines) {
      forms.add(line);
      forms.add(json(line));
    }
    if (lines.length > 1) {
      forms.add(lines.join(""));
    }
  }
  return [...forms];
}
function ofPassword(secret2) {
  const plain = [secret2, secret2.trim(), secret2.replace(/\r?\n$/u, "")];
  const forms = plain.flatMap((value) => [
    value,
    base64(value),
    base64Url(value),
    json(value),
    encodeURIComponent(value.toWellFormed()),
    form(value)
  ]);
  return [...new Set(forms)].filter((value) => value !== "");
}
function ofLogin(user, password) {
  return [.../* @__PURE__ */ new Set([...ofPassword(password), base64(`${user}:${password}`), `${user}:${password}`])];
}
function unwrapped(text2) {
  const found = [];
  let inner = text2;
  for (let depth = 0; depth < 2; depth += 1) {
    const packed2 = inner.replace(/\s|\\[nr]/gu, "");
    if (packed2.length < 4 || packed2.includes("-") || !/^[A-Za-z0-9+/_]+={0,2}$/u.test(packed2)) {
      break;
    }
    inner = Buffer.from(packed2, "base64").toString("utf8");
    if (!inner.includes("-----BEGIN") && depth === 1) {
      break;
    }
    found.push(inner);
  }
  return found;
}
function isBody(line) {
  return !line.startsWith("-----") && !/^[A-Za-z-]+: /u.test(line);
}
function base64(value) {
  return Buffer.from(value, "utf8").toString("base64");
}
function base64Url(value) {
  return Buffer.from(value, "utf8").toString("base64url");
}
function json(value) {
  return JSON.stringify(value).slice(1, -1);
}
function form(value) {
  return new URLSearchParams({ v: value }).toString().slice(2);
}

// src/credentials/buildx.ts
import { readdirSync } from "node:fs";
import { join } from "node:path";

// src/credentials/docker.ts
var HUB_ENTRY = "https://index.docker.io/v1/";
var HUB_HOSTS = /* @__PURE__ */ new Set(["docker.io", "index.docker.io", "registry-1.docker.io"]);
function isHub(host) {
  return HUB_HOSTS.has(host.toLowerCase());
}
function parse(text2, place) {
  let tree;
  try {
    tree = JSON.parse(text2);
  } catch {
    throw refuse("action.credentials", { host: "every host", place, fact: "it is not JSON" });
  }
  const members = object(tree);
  const auths = /* @__PURE__ */ new Map();
  for (const [key, entry] of Object.entries(object(members["auths"]))) {
    const credential = credentialOf(object(entry));
    if (credential !== void 0) {
      auths.set(key, credential);
    }
  }
  const helpers = Object.entries(object(members["credHelpers"])).filter(
    (pair) => typeof pair[1] === "string"
  );
  const store = members["credsStore"];
  return { place, auths, helpers: new Map(helpers), store: typeof store === "string" ? store : "" };
}
function authOf(config, host) {
  return find(config.auths, host);
}
function helperOf(config, host) {
  const name = find(config.helpers, host) ?? config.store;
  return name !== "" && !/[/\\]/u.test(name) ? name : void 0;
}
function names(key, host) {
  const bare = (key.split("://").pop() ?? "").split("/")[0] ?? "";
  return bare.toLowerCase() === host.toLowerCase() || isHub(bare) && isHub(host);
}
function find(entries3, host) {
  const exact = entries3.get(isHub(host) ? HUB_ENTRY : host);
  if (exact !== void 0) {
    return exact;
  }
  for (const [key, value] of entries3) {
    if (names(key, host)) {
      return value;
    }
  }
  return void 0;
}
function credentialOf(entry) {
  const member = (name) => {
    const value = entry[name];
    return typeof value === "string" ? value : "";
  };
  if (member("identitytoken") !== "") {
    return { kind: "token", token: member("identitytoken") };
  }
  const pair = Buffer.from(member("auth"), "base64").toString("utf8").replace(/\0+$/u, "");
  const colon = pair.indexOf(":");
  if (colon > 0) {
    return { kind: "password", user: pair.slice(0, colon), password: pair.slice(colon + 1) };
  }
  const [user, password] = [member("username"), member("password")];
  return user !== "" && password !== "" ? { kind: "password", user, password } : void 0;
}
function object(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/credentials/buildx.ts
var HUB = "registry-1.docker.io";
var ACTIONS = /* @__PURE__ */ new Set(["pull", "push"]);
var DEEPEST = 32;
function scopedFolder(buildx, host, repository) {
  const registry = isHub(host) ? HUB : host;
  const fitting = scopes(join(buildx, "config"), registry).filter((scoped) => scoped.repository === "" || scoped.repository === repository).filter((scoped) => scoped.actions.every((action) => ACTIONS.has(action)));
  fitting.sort((a, b) => b.repository.length - a.repository.length || b.actions.length - a.actions.length);
  return fitting[0]?.folder;
}
function scopes(base, registry) {
  const found = [];
  const walk = (folder, name, depth) => {
    for (const entry of entries(folder)) {
      if (entry.isDirectory() && depth < DEEPEST) {
        const inner = name === "" ? entry.name : `${name}/${entry.name}`;
        if (inner === registry || inner.startsWith(`${registry}/`) || inner.startsWith(`${registry}@`)) {
          walk(join(folder, entry.name), inner, depth + 1);
        }
      } else if (entry.isFile() && entry.name === "config.json" && name !== "") {
        found.push(parse2(folder, name, registry));
      }
    }
  };
  walk(base, "", 0);
  return found;
}
function parse2(folder, name, registry) {
  const at = name.indexOf("@");
  const place = at < 0 ? name : name.slice(0, at);
  const actions = at < 0 ? [] : name.slice(at + 1).split(",");
  return {
    folder,
    repository: place.slice(registry.length + 1),
    actions: actions.map((action) => action.trim()).filter((action) => action !== "")
  };
}
function entries(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

// src/credentials/program.ts
import { spawn } from "node:child_process";
var PATIENCE_MS = 3e4;
var ANSWER_LIMIT = 1024 * 1024;
var TOKEN_USER = "<token>";
async function ask(name, host, environment) {
  const program = `docker-credential-${name}`;
  const question = isHub(host) ? HUB_ENTRY : host;
  const refused2 = (fact) => refuse("action.credentials", { host, place: program, fact });
  const { text: text2, status } = await converse(program, question, environment).catch((error) => {
    throw refused2(typeof error === "string" ? error : reason(error));
  });
  if (status !== 0) {
    if (/not found/iu.test(text2)) {
      return void 0;
    }
    throw refused2("it ended with an error");
  }
  let tree;
  try {
    tree = JSON.parse(text2);
  } catch {
    throw refused2("its answer is not JSON");
  }
  const { Username: user, Secret: secret2 } = object(tree);
  if (typeof user !== "string" || typeof secret2 !== "string") {
    throw refused2("its answer has no `Username` and `Secret`");
  }
  if (secret2 === "") {
    return void 0;
  }
  return user === TOKEN_USER ? { kind: "token", token: secret2 } : { kind: "password", user, password: secret2 };
}
function converse(program, question, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ["get"], {
      env: withoutInputs(environment),
      shell: false,
      stdio: ["pipe", "pipe", "ignore"],
      windowsHide: true
    });
    const chunks = [];
    let size = 0;
    const end = (why) => {
      child.kill("SIGKILL");
      child.stdout.destroy();
      reject(why);
    };
    const timer = setTimeout(() => {
      end(`no answer within ${PATIENCE_MS / 1e3} seconds`);
    }, PATIENCE_MS);
    child.stdout.on("data", (chunk) => {
      size += chunk.length;
      if (size > ANSWER_LIMIT) {
        end("its answer is too long");
      } else {
        chunks.push(chunk);
      }
    });
    child.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once("close", (status) => {
      clearTimeout(timer);
      resolve({ text: Buffer.concat(chunks).toString("utf8"), status });
    });
    child.stdin.on("error", () => void 0);
    child.stdin.end(question);
  });
}
function withoutInputs(environment) {
  const secret2 = /^(?:INPUT_|DCT_SIGN_|DOCKER_CONTENT_TRUST_.*PASSPHRASE$|NOTARY_)/u;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !secret2.test(name)));
}

// src/credentials/mod.ts
var FILE_LIMIT = 4 * 1024 * 1024;
var Credentials = class {
  #environment;
  #log;
  constructor(environment, log2) {
    this.#environment = environment;
    this.#log = log2;
  }
  /** The login at a registry for a repository there. */
  async ofRegistry(host, repository, given) {
    if (given !== void 0) {
      return this.#told(fromInput(given), host);
    }
    return this.#told(await this.#stored(host, repository), host);
  }
  /** The login at a trust server: its own, or else the registry's, as with Docker. */
  async ofServer(host, repository, given, registry) {
    if (given !== void 0) {
      return this.#told(fromInput(given), host);
    }
    if (registry?.place.startsWith("input ") || registry?.place === "DCT_SIGN_USERNAME") {
      return registry;
    }
    return this.#told(await this.#stored(host, repository) ?? registry, host);
  }
  /** Masks a login and names its place. */
  #told(found, host) {
    if (found === void 0) {
      this.#log.line(`login for ${host}: none, as anybody`);
      return void 0;
    }
    const { credential, place } = found;
    const forms = credential.kind === "token" ? ofPassword(credential.token) : ofLogin(credential.user, credential.password);
    forms.forEach((form2) => this.#log.mask(form2));
    this.#log.line(`login for ${host}: from ${place}`);
    return found;
  }
  async #stored(host, repository) {
    const folder = dockerFolder(this.#environment);
    const buildx = this.#environment["BUILDX_CONFIG"] || join2(folder, "buildx");
    const scope = scopedFolder(buildx, host, repository);
    const scoped = scope && this.#file(join2(scope, "config.json"));
    const own = scoped && await this.#lookUp(scoped, host);
    if (own) {
      return own;
    }
    const variable = this.#environment["DOCKER_AUTH_CONFIG"];
    if (variable) {
      const place = "DOCKER_AUTH_CONFIG";
      const credential = authOf(parse(variable, place), host);
      if (credential !== void 0) {
        return { credential, place };
      }
    }
    const docker = this.#file(join2(folder, "config.json"));
    const found = docker && await this.#lookUp(docker, host);
    return found ?? this.#podman(host, repository);
  }
  /** As Docker does: the helper when there is one, then the file itself. */
  async #lookUp(config, host) {
    const helper = helperOf(config, host);
    if (helper !== void 0) {
      const credential2 = await ask(helper, host, this.#environment);
      if (credential2 !== void 0) {
        return { credential: credential2, place: `docker-credential-${helper}` };
      }
    }
    const credential = authOf(config, host);
    return credential && { credential, place: config.place };
  }
  /** Podman and skopeo also keep logins for a part of a registry: the longest name that fits counts. */
  #podman(host, repository) {
    const runtime = this.#environment["XDG_RUNTIME_DIR"];
    const path = this.#environment["REGISTRY_AUTH_FILE"] || runtime && join2(runtime, "containers", "auth.json");
    const config = path ? this.#file(path) : void 0;
    if (config === void 0) {
      return void 0;
    }
    const parts = repository.split("/");
    for (let count = parts.length; count > 0; count -= 1) {
      const credential2 = config.auths.get([host, ...parts.slice(0, count)].join("/"));
      if (credential2 !== void 0) {
        return { credential: credential2, place: config.place };
      }
    }
    const whole = [...config.auths].filter(([key]) => !key.replace(/^.*:\/\//u, "").includes("/"));
    const credential = authOf({ ...config, auths: new Map(whole) }, host);
    return credential && { credential, place: config.place };
  }
  #file(path) {
    if (!existsSync(path)) {
      return void 0;
    }
    const refused2 = (fact) => refuse("action.credentials", { host: "every host", place: path, fact });
    let bytes2;
    try {
      bytes2 = readFileSync(path);
    } catch (error) {
      throw refused2(reason(error));
    }
    if (bytes2.length > FILE_LIMIT) {
      throw refused2("it is too large");
    }
    return parse(bytes2.toString("utf8"), path);
  }
};
function dockerFolder(environment) {
  return environment["DOCKER_CONFIG"] || join2(home(environment), ".docker");
}
function home(environment) {
  return environment["HOME"] || environment["USERPROFILE"] || homedir();
}
function fromInput(login) {
  const { user, password, place } = login;
  return { credential: { kind: "password", user, password }, place };
}

// src/inputs/mod.ts
import { readFileSync as readFileSync2 } from "node:fs";

// src/inputs/read.ts
function text(environment, name) {
  return raw(environment, name).trim();
}
function raw(environment, name) {
  return environment[`INPUT_${name.replace(/ /gu, "_").toUpperCase()}`] ?? "";
}
function flag(environment, name, otherwise) {
  const value = text(environment, name);
  switch (value) {
    case "":
      return otherwise === "on";
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
    default:
      throw refuse("action.input", {
        name,
        fact: "it is neither `true` nor `false`",
        way: `write \`${name}: true\` or \`${name}: false\``
      });
  }
}
function days(environment, name, otherwise) {
  const value = text(environment, name);
  if (value === "") {
    return otherwise;
  }
  const number = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  if (!(number <= 36500)) {
    throw refuse("action.input", {
      name,
      fact: "it is not a number of days",
      way: "write whole days, for example `30`; `0` warns of what has expired"
    });
  }
  return number;
}
function list(environment, name) {
  const entries3 = raw(environment, name).split(/\r?\n/u).filter((line) => !line.trim().startsWith("#")).flatMap((line) => line.split(",")).map((entry) => entry.trim()).filter((entry) => entry !== "");
  return [...new Set(entries3)];
}
function first(environment, names2) {
  for (const name of names2) {
    const value = environment[name];
    if (value !== void 0 && value !== "") {
      return { name, value };
    }
  }
  return void 0;
}

// src/inputs/mod.ts
var KEY_FILE_LIMIT = 256 * 1024;
function read(environment, log2) {
  const key = masked(raw(environment, "key"), ofKey, log2);
  const spareKey = masked(environment["DCT_SIGN_KEY"] ?? "", ofKey, log2);
  const passphrase = secret(environment, "passphrase", [
    "DCT_SIGN_PASSPHRASE",
    "DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE"
  ]);
  const login = loginOf(environment, "username", "password");
  const serverLogin = loginOf(environment, "notary-username", "notary-password");
  const spare = spareLogin(environment, "DCT_SIGN_USERNAME", "DCT_SIGN_PASSWORD");
  const spareServer = spareLogin(environment, "DCT_SIGN_NOTARY_USERNAME", "DCT_SIGN_NOTARY_PASSWORD") ?? notaryAuth(environment);
  if (passphrase !== void 0) {
    masked(passphrase, ofPassword, log2);
  }
  for (const each2 of [login, serverLogin, spare, spareServer]) {
    if (each2 !== void 0) {
      ofLogin(each2.user, each2.password).forEach((form2) => log2.mask(form2));
    }
  }
  refuseHalfLogin(environment, "username", "password");
  refuseHalfLogin(environment, "notary-username", "notary-password");
  return {
    purpose: purpose(environment),
    tags: raw(environment, "tags"),
    digest: text(environment, "digest"),
    metadata: raw(environment, "metadata"),
    key: [key, keyFile(environment, key, log2)].find((text2) => text2.trim() !== "") ?? spareKey,
    passphrase,
    roles: list(environment, "roles"),
    server: server(environment),
    login: login ?? spare,
    serverLogin: serverLogin ?? spareServer,
    caCert: raw(environment, "ca-cert"),
    rootKeyIds: list(environment, "root-key-ids"),
    warningDays: days(environment, "expiry-warning-days", 30),
    summary: flag(environment, "summary", "on") && !/^false$/iu.test(environment["DCT_SIGN_SUMMARY"] ?? "")
  };
}
function purpose(environment) {
  const plans = flag(environment, "dry-run", "off");
  const verifies = flag(environment, "verify-only", "off");
  if (plans && verifies) {
    throw refuse("action.input", {
      name: "verify-only",
      fact: "`dry-run` is set as well",
      way: "set one of them: nothing is published by either"
    });
  }
  return verifies ? "verify" : plans ? "plan" : "sign";
}
function masked(value, forms, log2) {
  forms(value).forEach((form2) => log2.mask(form2));
  return value;
}
function secret(environment, name, variables) {
  const given = raw(environment, name);
  return given !== "" ? given : first(environment, variables)?.value;
}
function keyFile(environment, key, log2) {
  const path = text(environment, "key-file");
  if (path === "" || key.trim() !== "") {
    return "";
  }
  const name = "key-file";
  let bytes2;
  try {
    bytes2 = readFileSync2(path);
  } catch (error) {
    throw refuse("action.file", { name, path, fact: reason(error) });
  }
  if (bytes2.length > KEY_FILE_LIMIT) {
    throw refuse("action.file", { name, path, fact: "it is too large for a key" });
  }
  return masked(bytes2.toString("utf8"), ofKey, log2);
}
function server(environment) {
  const given = text(environment, "notary-server");
  if (given !== "") {
    return { url: given, place: "input `notary-server`" };
  }
  const found = first(environment, ["DCT_SIGN_SERVER", "DOCKER_CONTENT_TRUST_SERVER"]);
  return found && { url: found.value.trim(), place: found.name };
}
function loginOf(environment, user, password) {
  const [name, secret2] = [text(environment, user), raw(environment, password)];
  return secret2 === "" ? void 0 : { user: name, password: secret2, place: `input \`${user}\`` };
}
function refuseHalfLogin(environment, user, password) {
  const has = (name) => raw(environment, name).trim() !== "";
  if (has(user) !== has(password)) {
    const [given, missing] = has(user) ? [user, password] : [password, user];
    throw refuse("action.input", {
      name: missing,
      fact: `it is empty, but \`${given}\` is given`,
      way: "give both or neither; a secret that is not set is empty"
    });
  }
}
function spareLogin(environment, name, secret2) {
  const [user, password] = [environment[name], environment[secret2]];
  return user && password ? { user, password, place: name } : void 0;
}
function notaryAuth(environment) {
  const place = "NOTARY_AUTH";
  const pair = Buffer.from(environment[place] ?? "", "base64").toString("utf8");
  const colon = pair.indexOf(":");
  return colon > 0 ? { user: pair.slice(0, colon), password: pair.slice(colon + 1), place } : void 0;
}

// src/report/lines.ts
var WAYS = {
  "host.no_server": "set `notary-server`",
  "registry.unauthorized": "log in with docker/login-action before this step, or set `username` and `password` of someone who may pull",
  "server.unauthorized": "log in with docker/login-action before this step, or set `notary-username` and `notary-password` of someone who may push",
  "registry.unreachable": "check its name, the network, the proxy and its certificate; `ca-cert` makes a private authority known",
  "server.unreachable": "check `notary-server`, the network, the proxy and its certificate; `ca-cert` makes a private authority known",
  "registry.moved": "give the `digest` output of docker/build-push-action, not `imageid` or the digest of one platform; or another run pushed the tag again: sign in the same job that pushes",
  "server.no_trust_data": "check the name of the image and `notary-server`, or let the repository's owner initialise it: `dct-sign repo init`",
  "edit.no_role_for_keys": "compare the id of your key with those in the log; the repository's owner adds yours: `dct-sign signer add --key you.pub you IMAGE`",
  "trust.pin": "compare `root-key-ids` with the ids that the owner names before you change them"
};
function wayOut(refusal) {
  return WAYS[refusal.code] ?? refusal.hint;
}
function title(purpose2) {
  return { sign: "Signed", plan: "Would be signed", verify: "Verified" }[purpose2];
}
function wanted(log2, inputs, repositories2) {
  for (const { gun, images } of repositories2) {
    for (const image of images) {
      const digest = image.digest ?? (inputs.digest || "whatever it points to");
      log2.line(`${gun}:${image.tag ?? "?"} must be ${digest}`);
    }
  }
}
function results(log2, outcomes) {
  for (const { place, done, refusal } of outcomes) {
    if (done === void 0) {
      log2.line(`${place.repository.gun}: ${refusal?.code ?? "nothing was done"}`);
      continue;
    }
    for (const tag of done.tags) {
      log2.line(
        "status" in tag ? `${tag.image}: ${tag.before ?? "unsigned"} → ${tag.digest}, ${said(tag.status)} in ${tag.roles.join(", ") || "no role"}` : `${tag.image}: ${tag.digest}, released by ${tag.released_by}${by(tag.signers)}`
      );
    }
  }
}
function by(signers2) {
  return signers2.length === 0 ? "" : `, signed by ${signers2.join(", ")}`;
}
function said(status) {
  return status.replace(/_/gu, " ");
}
function warnings(log2, outcomes, days2) {
  for (const { report } of outcomes) {
    if (report === void 0) {
      continue;
    }
    const ending = report.roles.filter((role) => endsWithin(role, days2));
    if (ending.length > 0) {
      const roles2 = ending.map((role) => `${role.role} in ${role.days_left} days`).join(", ");
      log2.annotate(
        "warning",
        "Roles expire soon",
        `${report.gun}: ${roles2}; whoever holds their keys must sign them again`
      );
    }
    if (report.basis === "first_use" && report.root_keys.length > 0) {
      log2.annotate(
        "notice",
        "Root not pinned",
        `the root of ${report.gun} is trusted because it is the first one seen; to pin it: root-key-ids: ${pins(report)}`
      );
    }
  }
}
function pins(report) {
  return report.root_keys.join(",");
}
function endsWithin(role, days2) {
  return role.role !== "timestamp" && role.days_left !== null && role.days_left <= days2;
}
function accepted(log2, outcomes) {
  for (const { refusal, report } of outcomes) {
    if (refusal?.code !== "edit.no_role_for_keys" || report === void 0) {
      continue;
    }
    for (const { role, keys, paths } of report.roles.filter((role2) => role2.paths !== null)) {
      const ids = report.keys.filter((key) => keys.includes(key.id));
      const held = ids.map((key) => key.canonical_id ?? key.id).join(", ") || "no key";
      const rule = paths?.includes("") === true ? "" : ` for tags that begin with ${paths?.join(", ") ?? ""}`;
      log2.line(`${role} accepts ${held}${rule}`);
    }
  }
}
function refused(log2, refusals) {
  const causes2 = new Map(refusals.map((refusal) => [refusal.message, refusal]));
  for (const refusal of causes2.values()) {
    log2.annotate("error", `dct-sign: ${refusal.code}`, `${refusal.message} — ${wayOut(refusal)}`);
  }
}

// src/report/outputs.ts
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";

// src/runner/escape.ts
var LINE_LIMIT = 2e3;
var ESC = "\x1B";
var BEL = "\x07";
var SEQUENCES = new RegExp(
  `${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?|(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]?|${ESC}[PX^_][^${ESC}]*(?:${ESC}\\\\)?|${ESC}[ -/]*[0-~]?`,
  "gu"
);
var INVISIBLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
function visible(text2) {
  return text2.replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n").replace(SEQUENCES, "").replace(/\t/gu, " ").replace(INVISIBLE, "");
}
function oneLine(text2, limit = LINE_LIMIT) {
  const line = visible(text2.slice(0, 4 * limit)).replace(/\s*\n\s*/gu, " ").trim();
  return line.length <= limit && text2.length <= 4 * limit ? line : `${wholeCharacters(line.slice(0, limit))}… (cut, ${text2.length} characters)`;
}
function inert(line) {
  return line.replace(/##\[/gu, "# #[").replace(/^(\s*):(?=:)/u, "$1: ");
}
function spoken(text2, limit = LINE_LIMIT) {
  return inert(oneLine(text2, limit));
}
function data(text2) {
  return text2.replace(/%/gu, "%25").replace(/\r/gu, "%0D").replace(/\n/gu, "%0A");
}
function property(text2) {
  return data(text2).replace(/:/gu, "%3A").replace(/,/gu, "%2C");
}
function html(text2) {
  return oneLine(text2).replace(
    /[&<>"'\\`*_{}[\]()#+!|~@$:]/gu,
    (character) => `&#${character.codePointAt(0)};`
  );
}
function wholeCharacters(text2) {
  return text2.replace(/[\ud800-\udbff]$/u, "");
}

// src/report/outputs.ts
var NAMES = ["signed", "refs", "digest", "roles", "key-ids", "expires", "bundle", "json"];
var JSON_LIMIT = 900 * 1024;
function nothing(files2) {
  for (const name of NAMES) {
    files2.output(name, name === "signed" ? "false" : name === "json" ? '{"repositories":[]}' : "");
  }
}
function write(files2, purpose2, outcomes, bundles2) {
  const done = outcomes.flatMap((outcome) => outcome.done ?? []);
  const tags2 = done.flatMap((each2) => each2.tags);
  const roles2 = unique(done.flatMap(rolesOf));
  const digests = unique(tags2.map((tag) => tag.digest));
  const values = {
    signed: String(purpose2 === "sign" && done.some((each2) => "published" in each2 && each2.published)),
    refs: tags2.map((tag) => `${named(tag.image)}@${tag.digest}`).join("\n"),
    digest: digests.length === 1 ? digests[0] ?? "" : "",
    roles: roles2.join("\n"),
    "key-ids": unique(done.flatMap((each2) => "key_ids" in each2 ? each2.key_ids : [])).join("\n"),
    expires: earliest(done),
    bundle: bundles2.join("\n"),
    json: json2(purpose2, outcomes)
  };
  for (const name of NAMES) {
    files2.output(name, values[name]);
  }
}
function bundles(environment, outcomes) {
  const texts = outcomes.flatMap(({ done }) => done ?? []);
  if (texts.length === 0) {
    return [];
  }
  const base = environment["RUNNER_TEMP"] || tmpdir();
  try {
    const folder = mkdtempSync(join3(base, "dct-sign-"));
    return texts.map(({ gun, bundle }, at) => {
      const name = gun.replace(/[^a-z0-9.-]+/gu, "_").slice(0, 200);
      const path = join3(folder, `${at + 1}_${name}.json`);
      writeFileSync(path, bundle, { flag: "wx", mode: 420 });
      return path;
    });
  } catch (error) {
    throw refuse("action.unwritable", { path: base, fact: reason(error) });
  }
}
function named(image) {
  return image.split("@")[0] ?? image;
}
function rolesOf(done) {
  return done.tags.flatMap((tag) => "roles" in tag ? tag.roles : [tag.released_by]);
}
function earliest(done) {
  const ends = done.flatMap((each2) => {
    const roles2 = new Set(rolesOf(each2));
    return each2.report.roles.flatMap(
      (role) => roles2.has(role.role) && role.expires !== null ? [role.expires] : []
    );
  });
  ends.sort((a, b) => Date.parse(a) - Date.parse(b));
  return ends[0] ?? "";
}
function json2(purpose2, outcomes) {
  const whole = JSON.stringify({
    purpose: purpose2,
    repositories: outcomes.map(({ place, done, refusal, report }) => ({
      gun: place.repository.gun,
      server: place.server.url,
      published: done !== void 0 && "published" in done && done.published,
      tags: done?.tags ?? [],
      key_ids: done !== void 0 && "key_ids" in done ? done.key_ids : [],
      roles: report === void 0 ? [] : rolesIn(report),
      root_keys: report?.root_keys ?? [],
      refusal: refusal === void 0 ? null : { code: refusal.code, message: oneLine(refusal.message), hint: oneLine(refusal.hint) }
    }))
  });
  return Buffer.byteLength(whole) <= JSON_LIMIT ? whole : JSON.stringify({ purpose: purpose2, repositories: [], omitted: "too large for an output; read the bundle" });
}
function rolesIn(report) {
  return report.roles.map(({ role, version: version2, expires, state }) => ({ role, version: version2, expires, state }));
}
function unique(values) {
  return [...new Set(values)];
}

// src/report/summary.ts
var ROWS = 500;
var HEADINGS = {
  sign: "Signed with Docker Content Trust",
  plan: "Docker Content Trust, dry run",
  verify: "Docker Content Trust signatures"
};
function page(inputs, outcomes, version2) {
  const refusals = outcomes.flatMap((outcome) => outcome.refusal ?? []);
  return [
    `<h3>${HEADINGS[inputs.purpose]}</h3>`,
    causes(refusals),
    tags(outcomes),
    ...outcomes.map(({ report }) => report === void 0 ? "" : roles(report, inputs.warningDays)),
    command(outcomes),
    `<p>dct-sign ${html(version2)}</p>`
  ].filter((part) => part !== "").join("\n");
}
function failed(purpose2, refusals) {
  return [`<h3>${HEADINGS[purpose2]}</h3>`, causes(refusals)].join("\n");
}
function causes(refusals) {
  if (refusals.length === 0) {
    return "";
  }
  const items = refusals.map(
    (refusal) => `<li><b>${html(refusal.message)}</b><br>${html(wayOut(refusal))} (<code>${html(refusal.code)}</code>)</li>`
  );
  return `<ul>${[...new Set(items)].join("")}</ul>`;
}
function tags(outcomes) {
  const rows = outcomes.flatMap(
    ({ place, done }) => done === void 0 ? place.repository.images.map((image) => row([code(image.reference), "", "", "not done"])) : done.tags.map((tag) => row("status" in tag ? signed(tag) : verified(tag)))
  );
  const more = rows.length - ROWS;
  return table(
    ["tag", "digest", "roles", "status"],
    more > 0 ? [...rows.slice(0, ROWS), row([`${more} more`, "", "", ""])] : rows
  );
}
function signed(tag) {
  const changed = tag.before === null ? "" : `${code(tag.before)} → `;
  return [
    code(tag.image),
    tag.before === tag.digest ? code(tag.digest) : `${changed}${code(tag.digest)}`,
    tag.roles.map(code).join("<br>"),
    html(said(tag.status))
  ];
}
function verified(tag) {
  const people = tag.signers.length === 0 ? "" : ` by ${html(tag.signers.join(", "))}`;
  return [code(tag.image), code(tag.digest), code(tag.released_by), `verified${people}`];
}
function roles(report, days2) {
  const rows = report.roles.map(
    (role) => row([
      code(role.role),
      html(String(role.version ?? "")),
      html(role.expires ?? ""),
      role.days_left === null ? "" : `${endsWithin(role, days2) ? "⚠ " : ""}${html(String(role.days_left))} days`,
      html(role.state)
    ])
  );
  const pin = report.basis === "first_use" && report.root_keys.length > 0 ? `<p>The root was trusted because it is the first one seen. To pin it, add to this step:</p><pre>root-key-ids: ${html(pins(report))}</pre>` : "";
  return [
    `<details><summary>Roles of ${code(report.gun)}</summary>`,
    table(["role", "version", "expires", "left", "state"], rows),
    "</details>",
    pin
  ].join("");
}
function command(outcomes) {
  const lines = outcomes.flatMap(({ place, done, report }) => {
    const tag = done?.tags.find((tag2) => !("status" in tag2) || tag2.status !== "would_sign");
    const pins2 = report?.root_keys.map((id) => ` --root-key-id ${id}`).join("") ?? "";
    return tag === void 0 ? [] : [`dct-sign verify --server ${place.server.url}${pins2} ${named(tag.image)}@${tag.digest}`];
  });
  return lines.length === 0 ? "" : `<p>Anybody can check it:</p><pre>${lines.map(html).join("<br>")}</pre>`;
}
function table(heads, rows) {
  const head = heads.map((name) => `<th>${name}</th>`).join("");
  return `<table><tr>${head}</tr>${rows.join("")}</table>`;
}
function row(cells) {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function code(text2) {
  return `<code>${html(text2)}</code>`;
}

// src/transport/mod.ts
import * as http2 from "node:http";
import * as https2 from "node:https";
import { setTimeout as wait } from "node:timers/promises";

// src/transport/proxy.ts
var Proxies = class {
  #https;
  #except;
  constructor(environment) {
    const found = first(environment, ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]);
    this.#https = found && parse3(found.value, found.name);
    this.#except = (first(environment, ["NO_PROXY", "no_proxy"])?.value ?? "").split(",").map((rule) => rule.trim().toLowerCase()).filter((rule) => rule !== "");
  }
  /** The proxy on the way to an address. */
  onTheWayTo(url) {
    if (url.protocol !== "https:" || isLoopback(url) || this.#isExcepted(url)) {
      return void 0;
    }
    return this.#https;
  }
  /** What must not be seen of it. */
  secrets() {
    const value = this.#https?.authorization;
    return value === void 0 ? [] : [value, value.slice("Basic ".length)];
  }
  #isExcepted(url) {
    const host = bareHost(url);
    const authority = `${host}:${url.port === "" ? "443" : url.port}`;
    return this.#except.some((rule) => matches(rule, host, authority));
  }
};
function matches(rule, host, authority) {
  if (rule === "*") {
    return true;
  }
  const domain = rule.replace(/^\*?\.?/u, "");
  return domain !== "" && (host === domain || authority === domain || host.endsWith(`.${domain}`));
}
function isLoopback(url) {
  const host = bareHost(url);
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/u.test(host);
}
function bareHost(url) {
  return url.hostname.replace(/^\[|\]$/gu, "").toLowerCase();
}
function parse3(text2, name) {
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text2) ? text2 : `http://${text2}`;
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (url === void 0 || !/^https?:$/u.test(url.protocol) || url.hostname === "") {
    throw refuse("action.proxy", { name });
  }
  const secure = url.protocol === "https:";
  const pair = `${decoded(url.username)}:${decoded(url.password)}`;
  return {
    secure,
    host: bareHost(url),
    port: url.port === "" ? secure ? 443 : 80 : Number(url.port),
    authorization: pair === ":" ? void 0 : `Basic ${Buffer.from(pair).toString("base64")}`
  };
}
function decoded(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}

// src/transport/tunnel.ts
import * as http from "node:http";
import * as https from "node:https";
import * as tls from "node:tls";
var TUNNEL_REFUSED = "ETUNNEL";
var CONNECT_MS = 1e4;
var TunnelAgent = class extends https.Agent {
  #proxy;
  constructor(options, proxy) {
    super(options);
    this.#proxy = proxy;
  }
  createConnection(options, connected) {
    const host = String(options.host ?? "");
    const bare = host.replace(/^\[|\]$/gu, "");
    const authority = `${bare.includes(":") ? `[${bare}]` : bare}:${options.port ?? 443}`;
    const done = connected ?? (() => void 0);
    const failed2 = (error) => done(error, void 0);
    this.#connect(authority).then((tunnel) => {
      const secure = tls.connect({
        ...options,
        socket: tunnel,
        servername: options.servername ?? (/^[\d.]+$|:/u.test(bare) ? "" : bare)
      });
      secure.once("error", failed2);
      secure.once("secureConnect", () => {
        secure.removeListener("error", failed2);
        done(null, secure);
      });
    }, failed2);
    return null;
  }
  #connect(authority) {
    const { secure, host, port, authorization } = this.#proxy;
    return new Promise((resolve, reject) => {
      const options = {
        host,
        port,
        method: "CONNECT",
        path: authority,
        agent: false,
        rejectUnauthorized: true,
        timeout: CONNECT_MS,
        headers: {
          Host: authority,
          ...authorization === void 0 ? {} : { "Proxy-Authorization": authorization }
        }
      };
      const request3 = (secure ? https : http).request(options);
      const refused2 = () => {
        reject(Object.assign(new Error("the proxy refuses"), { code: TUNNEL_REFUSED }));
      };
      request3.once("timeout", () => {
        request3.destroy(Object.assign(new Error("the proxy is silent"), { code: "ETIMEDOUT" }));
      });
      request3.once("error", reject);
      request3.once("response", (response) => {
        response.destroy();
        refused2();
      });
      request3.once("connect", (response, socket, head) => {
        if (response.statusCode !== 200 || head.length > 0) {
          socket.destroy();
          refused2();
          return;
        }
        socket.setTimeout(0);
        resolve(socket);
      });
      request3.end();
    });
  }
};

// src/transport/failure.ts
var KINDS = /* @__PURE__ */ new Map([
  ["ENOTFOUND", "resolve"],
  ["EAI_AGAIN", "resolve"],
  ["EAI_FAIL", "resolve"],
  ["ECONNREFUSED", "connect"],
  ["EHOSTUNREACH", "connect"],
  ["ENETUNREACH", "connect"],
  ["EADDRNOTAVAIL", "connect"],
  [TUNNEL_REFUSED, "connect"],
  ["ETIMEDOUT", "timeout"],
  ["ESOCKETTIMEDOUT", "timeout"],
  ["HPE_HEADER_OVERFLOW", "too_large"]
]);
var CERTIFICATE = /CERT|^UNABLE_TO_|SELF_SIGNED|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH_EXCEEDED$|^HOSTNAME_MISMATCH$|TLSV1.*ALERT|SSLV3_ALERT/u;
function failureOf(error) {
  const code2 = error instanceof Error && "code" in error ? String(error.code) : "";
  if (error instanceof AggregateError && error.errors.length > 0 && !KINDS.has(code2)) {
    return failureOf(error.errors[0]);
  }
  return KINDS.get(code2) ?? (CERTIFICATE.test(code2) ? "certificate" : "interrupted");
}

// src/transport/mod.ts
var CONNECT_MS2 = 1e4;
var IDLE_MS = 3e4;
var TOTAL_MS = 6e4;
var HEADERS_LIMIT = 64 * 1024;
var CONCURRENT = 16;
var Transport = class {
  #authorities;
  #proxies;
  #agents = /* @__PURE__ */ new Map();
  constructor(authorities, proxies) {
    this.#authorities = authorities;
    this.#proxies = proxies;
  }
  /** Makes ready for a host. What is wrong on this machine is said here, by its name. */
  prepare(url, input) {
    if (isExposed(url)) {
      throw refuse("action.input", {
        name: input,
        fact: `\`${url.origin}\` is plain http to another machine, where anyone on the way can read and alter what is said`,
        way: "use https; `ca-cert` makes a private authority known"
      });
    }
    this.#agent(url);
  }
  /**
   * Where a registry answers. As with Docker, one on this very machine may speak plain http; https is
   * tried first.
   */
  async registry(host) {
    const url = new URL(`https://${host}`);
    this.prepare(url, "tags");
    if (!isLoopback(url)) {
      return url;
    }
    const reply = await this.#send({
      method: "GET",
      url: `https://${host}/v2/`,
      headers: [],
      body: new Uint8Array(),
      max_response: 64 * 1024,
      idempotent: true,
      delay_ms: 0
    });
    const plain = reply.kind === "failure" && reply.failure === "interrupted";
    return plain ? new URL(`http://${host}`) : url;
  }
  /** Sends requests together; the replies come in their order. */
  async exchangeAll(requests) {
    const replies = [];
    for (let at = 0; at < requests.length; at += CONCURRENT) {
      const chunk = requests.slice(at, at + CONCURRENT);
      replies.push(...await Promise.all(chunk.map((request3) => this.#exchange(request3))));
    }
    return replies;
  }
  /** Lets go of every connection, so that the process can end. */
  close() {
    for (const agent of this.#agents.values()) {
      agent.destroy();
    }
    this.#agents.clear();
  }
  /** A connection kept alive may have been closed meanwhile: a read is tried once more. */
  async #exchange(request3) {
    if (request3.delay_ms > 0) {
      await wait(request3.delay_ms);
    }
    const reply = await this.#send(request3);
    const lost = reply.kind === "failure" && reply.failure === "interrupted";
    return lost && request3.idempotent ? this.#send(request3) : reply;
  }
  #send(request3) {
    const url = URL.canParse(request3.url) ? new URL(request3.url) : void 0;
    if (url === void 0 || isExposed(url)) {
      return Promise.resolve({ kind: "failure", failure: "exposed" });
    }
    return new Promise((resolve) => {
      const fail = (failure) => {
        clearTimeout(total);
        clearTimeout(connecting);
        resolve({ kind: "failure", failure });
      };
      let sent;
      const giveUp = (failure) => {
        fail(failure);
        sent.destroy();
      };
      const total = setTimeout(() => giveUp("timeout"), TOTAL_MS);
      const connecting = setTimeout(() => giveUp("timeout"), CONNECT_MS2);
      sent = this.#begin(url, request3);
      sent.once("socket", (socket) => {
        if (socket.connecting) {
          const ready = url.protocol === "https:" ? "secureConnect" : "connect";
          socket.once(ready, () => clearTimeout(connecting));
        } else {
          clearTimeout(connecting);
        }
      });
      sent.setTimeout(IDLE_MS, () => giveUp("timeout"));
      sent.on("error", (error) => fail(failureOf(error)));
      sent.once("response", (response) => {
        clearTimeout(connecting);
        const chunks = [];
        let size = 0;
        response.on("data", (chunk) => {
          size += chunk.length;
          if (size > request3.max_response) {
            giveUp("too_large");
          } else {
            chunks.push(chunk);
          }
        });
        response.once("aborted", () => fail("interrupted"));
        response.once("error", (error) => fail(failureOf(error)));
        response.once("end", () => {
          clearTimeout(total);
          resolve({
            kind: "response",
            status: response.statusCode ?? 0,
            headers: pairs(response.rawHeaders),
            body: Buffer.concat(chunks)
          });
        });
      });
      sent.end(request3.body);
    });
  }
  #begin(url, request3) {
    const headers = { "User-Agent": "dct-sign-action", Host: url.host };
    for (const [name, value] of request3.headers) {
      headers[name] = value;
    }
    if (request3.method === "POST") {
      headers["Content-Length"] = String(request3.body.length);
    }
    const options = {
      method: request3.method,
      agent: this.#agent(url),
      headers,
      maxHeaderSize: HEADERS_LIMIT
    };
    return url.protocol === "https:" ? https2.request(url, options) : http2.request(url, options);
  }
  /** One agent an origin: each may have its own certificates. */
  #agent(url) {
    const known = this.#agents.get(url.origin);
    if (known !== void 0) {
      return known;
    }
    const agent = this.#newAgent(url);
    this.#agents.set(url.origin, agent);
    return agent;
  }
  #newAgent(url) {
    const options = { keepAlive: true, maxSockets: CONCURRENT };
    if (url.protocol !== "https:") {
      return new http2.Agent(options);
    }
    const secure = {
      ...options,
      secureContext: this.#authorities.ofHost(url.host),
      rejectUnauthorized: true
    };
    const proxy = this.#proxies.onTheWayTo(url);
    return proxy === void 0 ? new https2.Agent(secure) : new TunnelAgent(secure, proxy);
  }
};
function isExposed(url) {
  return url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url));
}
function pairs(raw2) {
  const headers = [];
  for (let at = 0; at + 1 < raw2.length; at += 2) {
    headers.push([raw2[at] ?? "", raw2[at + 1] ?? ""]);
  }
  return headers;
}

// src/transport/tls.ts
import { X509Certificate } from "node:crypto";
import { readFileSync as readFileSync3, readdirSync as readdirSync2 } from "node:fs";
import { join as join4 } from "node:path";
import * as tls2 from "node:tls";
var FILE_LIMIT2 = 4 * 1024 * 1024;
var CERTIFICATE2 = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/gu;
var Authorities = class {
  #given;
  #folder;
  #extra;
  #usual;
  /** `given` is PEM text or a path; `docker` is Docker's configuration folder. */
  constructor(given, docker, environment) {
    this.#given = given.trim() === "" ? [] : fromInput2(given);
    this.#folder = join4(docker, "tls");
    this.#extra = environment["SSL_CERT_FILE"] || void 0;
  }
  /**
   * How a host is spoken to. Most are spoken to alike, and reading a hundred authorities anew for each
   * connection would take longer than all that is said.
   */
  ofHost(authority) {
    const folder = join4(this.#folder, authority);
    const ca = [];
    let identity = {};
    for (const file of entries2(folder)) {
      const path = join4(folder, file);
      if (file.endsWith(".crt")) {
        ca.push(...fromFile(path));
      } else if (file.endsWith(".cert")) {
        identity = client(path);
      }
    }
    if (ca.length === 0 && identity.cert === void 0) {
      return this.#usual ??= this.#context({}, []);
    }
    return this.#context(identity, ca);
  }
  #context(identity, own) {
    const extra = this.#extra === void 0 ? [] : fromFile(this.#extra);
    const more = [...this.#given, ...extra, ...own];
    const ca = more.length === 0 ? {} : { ca: [...ofMachine(), ...more] };
    return tls2.createSecureContext({ ...identity, ...ca, minVersion: "TLSv1.2" });
  }
};
function ofMachine() {
  const { getCACertificates } = tls2;
  if (getCACertificates !== void 0) {
    return [...getCACertificates("default"), ...getCACertificates("system")];
  }
  const extra = process.env["NODE_EXTRA_CA_CERTS"];
  return [...tls2.rootCertificates, ...extra ? fromFile(extra) : []];
}
function fromInput2(given) {
  if (given.includes("-----BEGIN")) {
    return certificates(given, "input `ca-cert`");
  }
  return fromFile(given.trim());
}
function fromFile(path) {
  return certificates(read2(path), path);
}
function certificates(text2, place) {
  const found = text2.match(CERTIFICATE2) ?? [];
  const refused2 = (fact) => refuse("action.certificate", { place, fact });
  if (found.length === 0) {
    throw refused2("there is no certificate in PEM");
  }
  for (const pem of found) {
    try {
      new X509Certificate(pem);
    } catch {
      throw refused2("one of them is damaged");
    }
  }
  return found;
}
function client(path) {
  const keyPath = `${path.slice(0, -".cert".length)}.key`;
  const [cert, key] = [read2(path), read2(keyPath)];
  try {
    tls2.createSecureContext({ cert, key });
  } catch {
    throw refuse("action.certificate", {
      place: keyPath,
      fact: "it is not the key of the certificate beside it"
    });
  }
  return { cert, key };
}
function read2(path) {
  let bytes2;
  try {
    bytes2 = readFileSync3(path);
  } catch (error) {
    throw refuse("action.certificate", { place: path, fact: reason(error) });
  }
  if (bytes2.length > FILE_LIMIT2) {
    throw refuse("action.certificate", { place: path, fact: "it is too large" });
  }
  return bytes2.toString("utf8");
}
function entries2(folder) {
  try {
    return readdirSync2(folder).sort();
  } catch {
    return [];
  }
}

// src/run/key.ts
import { readFileSync as readFileSync4 } from "node:fs";
var EVENT_LIMIT = 32 * 1024 * 1024;
function missingKey(environment) {
  if (isFork(environment)) {
    return refuse("action.fork");
  }
  return refuse(isDependabot(environment) ? "action.dependabot" : "action.no_key");
}
function isFork(environment) {
  if (environment["GITHUB_EVENT_NAME"] !== "pull_request") {
    return false;
  }
  const pull = object(event(environment)["pull_request"]);
  const repository = (side) => object(object(pull[side])["repo"])["full_name"];
  return pull["head"] !== void 0 && repository("head") !== repository("base");
}
function isDependabot(environment) {
  return environment["GITHUB_ACTOR"] === "dependabot[bot]";
}
function event(environment) {
  try {
    const bytes2 = readFileSync4(environment["GITHUB_EVENT_PATH"] ?? "");
    return bytes2.length > EVENT_LIMIT ? {} : object(JSON.parse(bytes2.toString("utf8")));
  } catch {
    return {};
  }
}

// src/run/place.ts
async function locate(desk, repository) {
  const { inputs, credentials, transport, log: log2 } = desk;
  const url = serverUrl(inputs, repository);
  transport.prepare(url, "notary-server");
  log2.line(`trust server of ${repository.gun}: ${url.href.replace(/\/$/u, "")}`);
  const own = await credentials.ofRegistry(repository.registry, repository.repository, inputs.login);
  const theirs = await credentials.ofServer(url.host, repository.repository, inputs.serverLogin, own);
  const needsRegistry = inputs.purpose !== "verify";
  return {
    repository,
    registry: {
      url: needsRegistry ? (await transport.registry(repository.api_host)).origin : "",
      login: keep(desk.safe, `registry of ${repository.gun}`, own)
    },
    server: {
      url: url.href.replace(/\/$/u, ""),
      login: keep(desk.safe, `trust server of ${repository.gun}`, theirs)
    }
  };
}
function refuseSharedLogins(inputs, repositories2) {
  const registries = inputs.purpose === "verify" ? [] : repositories2.map(({ registry }) => registry);
  const servers = repositories2.map((repository) => serverUrl(inputs, repository).host);
  refuseShared(inputs.login, "registries", registries);
  refuseShared(inputs.serverLogin ?? inputs.login, "trust servers", servers);
}
function refuseShared(login, kind, hosts) {
  const several = [...new Set(hosts)];
  if (login === void 0 || several.length < 2) {
    return;
  }
  throw refuse("action.one_login", { place: login.place, kind, hosts: several.sort().join(", ") });
}
function serverUrl(inputs, repository) {
  if (inputs.server === void 0) {
    if (repository.is_docker_hub) {
      throw refuse("action.no_server");
    }
    return new URL(`https://${repository.registry}`);
  }
  const { url, place } = inputs.server;
  const address = URL.canParse(url) ? new URL(url) : void 0;
  if (address === void 0 || !/^https?:$/u.test(address.protocol) || address.host === "") {
    const fact = `\`${url}\`, from ${place}, is not an address`;
    throw refuse("action.input", {
      name: "notary-server",
      fact,
      way: "write it with its scheme, for example `https://notary.example.com`"
    });
  }
  if (address.username !== "" || address.password !== "") {
    throw refuse("action.input", {
      name: "notary-server",
      fact: "it holds a user name or a password, which would be shown in logs",
      way: "set `notary-username` and `notary-password`"
    });
  }
  return address;
}
function keep(safe2, name, found) {
  if (found === void 0) {
    return null;
  }
  const { credential } = found;
  if (credential.kind === "token") {
    safe2.addRefreshToken(name, credential.token);
  } else {
    safe2.addPassword(name, credential.user, credential.password);
  }
  return name;
}

// src/core/drive.ts
async function drive(session, transport, log2) {
  try {
    let step = session.start();
    while (step.kind === "send") {
      const requests = step.requests.map((request3, at) => ({ ...request3, body: session.body(at) }));
      for (const request3 of requests) {
        request3.secrets.forEach((secret2) => log2.mask(secret2));
        log2.debug(`${request3.method} ${request3.url}`);
      }
      waits(requests).forEach((line) => log2.line(line));
      const replies = await transport.exchangeAll(requests);
      replies.forEach((reply, at) => {
        const said2 = reply.kind === "response" ? String(reply.status) : reply.failure;
        log2.debug(`${said2} from ${requests[at]?.url ?? ""}`);
        if (reply.kind === "response" && reply.status >= 400) {
          log2.foreign(Buffer.from(reply.body).toString("utf8"));
        }
      });
      step = session.receive(replies);
    }
    return step;
  } finally {
    session.end();
  }
}
function waits(requests) {
  const late = requests.filter((request3) => request3.delay_ms > 0);
  const lines = late.map(
    ({ url, delay_ms }) => `${new URL(url).host} is asked again in ${delay_ms / 1e3} s`
  );
  return [...new Set(lines)];
}

// src/run/sign.ts
var PATIENCE_MS2 = 15e3;
async function sign2(desk, places) {
  if (desk.inputs.purpose === "plan") {
    return each(places, (place) => order(desk, place, "rehearse"));
  }
  if (places.length > 1) {
    desk.log.line(`${places.length} repositories: all of them are tried before one is signed`);
    const rehearsed = await each(places, (place) => order(desk, place, "rehearse"));
    if (rehearsed.some((outcome) => outcome.refusal !== void 0)) {
      return rehearsed;
    }
  }
  const outcomes = [];
  for (const place of places) {
    const outcome = await order(desk, place, "publish");
    outcomes.push(outcome);
    if (outcome.refusal !== void 0) {
      break;
    }
  }
  return outcomes;
}
function order(desk, place, publication) {
  const { inputs, now } = desk;
  const asked = {
    images: place.repository.images.map((image) => image.reference),
    digest: inputs.digest === "" ? null : inputs.digest,
    roles: [...inputs.roles],
    registry: place.registry,
    server: place.server,
    root_key_ids: [...inputs.rootKeyIds],
    now,
    patience_ms: PATIENCE_MS2,
    dry_run: publication === "rehearse"
  };
  return story(desk, place, () => sign(asked, desk.safe));
}
async function story(desk, place, begin) {
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
async function each(places, act) {
  const outcomes = [];
  for (const place of places) {
    outcomes.push(await act(place));
  }
  return outcomes;
}

// src/run/verify.ts
function verify2(desk, places) {
  const { inputs, now, safe: safe2 } = desk;
  return each(places, (place) => {
    const asked = {
      images: place.repository.images.map((image) => image.reference),
      digest: inputs.digest === "" ? null : inputs.digest,
      signers: signers(inputs.roles),
      server: place.server,
      root_key_ids: [...inputs.rootKeyIds],
      now
    };
    return story(desk, place, () => verify(asked, safe2));
  });
}
function signers(roles2) {
  return roles2.filter((role) => role !== "targets/releases" && role !== "targets").map((role) => role.replace(/^targets\//u, ""));
}

// src/run/mod.ts
async function run(environment, log2, files2) {
  let inputs;
  let transport;
  try {
    inputs = read(environment, log2);
    const authorities = new Authorities(inputs.caCert, dockerFolder(environment), environment);
    const proxies = new Proxies(environment);
    proxies.secrets().forEach((secret2) => log2.mask(secret2));
    transport = new Transport(authorities, proxies);
    return await work(environment, inputs, transport, files2, log2);
  } catch (error) {
    const refusal = asRefusal(error);
    refused(log2, [refusal]);
    if (inputs?.summary !== false) {
      summarise(files2, inputs?.purpose ?? "sign", refusal, log2);
    }
    return "failure";
  } finally {
    log2.ungroup();
    transport?.close();
  }
}
async function work(environment, inputs, transport, files2, log2) {
  log2.group("Inputs");
  log2.debug(`core ${version()}, sha256 of its module ${MODULE_SHA256}`);
  const repositories2 = wanted2(inputs);
  if (repositories2.length === 0) {
    log2.annotate("notice", "Nothing to sign", "`tags` and `metadata` name no tag, so there is nothing to do");
    nothing(files2);
    return "success";
  }
  wanted(log2, inputs, repositories2);
  refuseSharedLogins(inputs, repositories2);
  const safe2 = safe();
  try {
    openKeys(environment, inputs, safe2, log2);
    const credentials = new Credentials(environment, log2);
    const desk = { inputs, safe: safe2, credentials, transport, log: log2, now: Math.floor(Date.now() / 1e3) };
    log2.group("Registry");
    const places = [];
    for (const repository of repositories2) {
      places.push(await locate(desk, repository));
    }
    log2.group("Notary");
    const outcomes = inputs.purpose === "verify" ? await verify2(desk, places) : await sign2(desk, places);
    return tell(environment, desk, outcomes, files2);
  } finally {
    safe2.free();
  }
}
function wanted2(inputs) {
  const given = inputs.tags.trim() === "" ? inputs.metadata : inputs.tags;
  const repositories2 = given.trim() === "" ? [] : repositories(given, inputs.digest);
  if (repositories2.length === 0 && inputs.digest !== "") {
    throw refuse("action.no_tags");
  }
  return repositories2;
}
function openKeys(environment, inputs, safe2, log2) {
  if (inputs.purpose === "verify") {
    return;
  }
  if (inputs.key.trim() === "") {
    const refusal = missingKey(environment);
    if (inputs.purpose === "sign") {
      throw refusal;
    }
    log2.annotate(
      "notice",
      "Dry run without a key",
      `${refusal.message}; the roles shown are those that a key could sign into`
    );
    return;
  }
  for (const key of addKeys(safe2, inputs.key, inputs.passphrase)) {
    log2.line(`key: ${key.id} (${key.algorithm})`);
  }
}
function tell(environment, desk, outcomes, files2) {
  const { inputs, log: log2 } = desk;
  log2.group(title(inputs.purpose));
  results(log2, outcomes);
  log2.ungroup();
  warnings(log2, outcomes, inputs.warningDays);
  const bundles2 = bundles(environment, outcomes);
  write(files2, inputs.purpose, outcomes, bundles2);
  if (inputs.summary) {
    files2.summary(page(inputs, outcomes, version()));
  }
  const refusals = outcomes.flatMap((outcome) => outcome.refusal ?? []);
  accepted(log2, outcomes);
  refused(log2, refusals);
  return refusals.length === 0 ? "success" : "failure";
}
function summarise(files2, purpose2, refusal, log2) {
  try {
    files2.summary(failed(purpose2, [refusal]));
  } catch (error) {
    refused(log2, [asRefusal(error)]);
  }
}
function asRefusal(error) {
  if (error instanceof Refusal) {
    return error;
  }
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? error.stack ?? "" : "";
  const place = /index\.mjs:\d+:\d+/u.exec(stack)?.[0] ?? "an unknown place";
  return refuse("action.defect", { fact: `${name} at ${place}` });
}

// src/runner/files.ts
import { appendFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { EOL } from "node:os";
var LIMIT = 1024 * 1024;
var Files = class {
  #environment;
  #masks;
  constructor(environment, masks2) {
    this.#environment = environment;
    this.#masks = masks2;
  }
  /** An output of the step, or a value for its later phases. */
  output(name, value) {
    this.#assign("GITHUB_OUTPUT", name, value);
  }
  state(name, value) {
    this.#assign("GITHUB_STATE", name, value);
  }
  /** Adds to the job summary, unless that would make it too long to be shown. */
  summary(markdown) {
    const path = this.#environment["GITHUB_STEP_SUMMARY"];
    const gap = html("***");
    const hidden = this.#masks.hide(this.#masks.hide(markdown, void 0, gap), html, gap);
    if (path && Buffer.byteLength(hidden) <= LIMIT) {
      append(path, hidden.endsWith("\n") ? hidden : `${hidden}
`);
    }
  }
  #assign(variable, name, value) {
    const path = this.#environment[variable];
    if (path) {
      append(path, heredoc(name, this.#masks.hide(visible(this.#masks.hide(value)))));
    }
  }
};
function append(path, text2) {
  try {
    appendFileSync(path, text2);
  } catch (error) {
    throw refuse("action.unwritable", { path, fact: reason(error) });
  }
}
function heredoc(name, value) {
  let delimiter;
  do {
    delimiter = `dct_sign_${randomBytes(16).toString("hex")}`;
  } while (value.includes(delimiter) || name.includes(delimiter));
  return `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`;
}

// src/runner/log.ts
import { randomBytes as randomBytes2 } from "node:crypto";
var ANNOTATIONS = 10;
var Log = class {
  #write;
  #debugs;
  #masks;
  #annotated = /* @__PURE__ */ new Map();
  #grouped = false;
  constructor(write2, masks2, debugs2) {
    this.#write = write2;
    this.#masks = masks2;
    this.#debugs = debugs2;
  }
  /** One line. */
  line(text2) {
    this.#write(`${this.#spoken(text2)}
`);
  }
  /** A detail for those who turned debugging on. */
  debug(text2) {
    if (this.#debugs) {
      this.#write(`::debug::${data(this.#spoken(text2))}
`);
    }
  }
  /** Begins a group; the one before ends. */
  group(title2) {
    this.ungroup();
    this.#write(`::group::${data(this.#spoken(title2))}
`);
    this.#grouped = true;
  }
  /** Ends the group. Annotations inside one are easily missed, so they end it too. */
  ungroup() {
    if (this.#grouped) {
      this.#write("::endgroup::\n");
      this.#grouped = false;
    }
  }
  /** An annotation. The same one twice is one; after the tenth of a level they are plain lines. */
  annotate(level, title2, text2) {
    const said2 = this.#annotated.get(level) ?? /* @__PURE__ */ new Set();
    this.#annotated.set(level, said2);
    const line = this.#spoken(text2);
    if (said2.has(line)) {
      return;
    }
    said2.add(line);
    if (said2.size > ANNOTATIONS) {
      this.line(`${level}: ${line}`);
      return;
    }
    this.ungroup();
    this.#write(`::${level} title=${property(this.#spoken(title2, 100))}::${data(line)}
`);
  }
  /** Hides a value from everything said later. Each line of it is hidden on its own. */
  mask(value) {
    for (const line of this.#masks.add(value)) {
      this.#write(`::add-mask::${data(line)}
`);
    }
  }
  /** What a server said, word for word, where a runner looks for no command; for those who debug. */
  foreign(text2) {
    if (!this.#debugs) {
      return;
    }
    const token = randomBytes2(16).toString("hex");
    this.#write(`::stop-commands::${token}
`);
    const said2 = visible(this.#masks.hide(text2.slice(0, 64 * 1024)));
    const lines = this.#masks.hide(said2).split("\n");
    for (const line of lines.slice(0, 200)) {
      this.#write(`${inert(line.slice(0, 4e3))}
`);
    }
    this.#write(`::${token}::
`);
  }
  #spoken(text2, limit) {
    return this.#masks.hide(spoken(this.#masks.hide(text2), limit));
  }
};

// src/runner/masks.ts
var SHORTEST = 4;
var Masks = class {
  #values = /* @__PURE__ */ new Set();
  #ordered = [];
  /** Takes a value and each line of it; answers with those that are new. */
  add(value) {
    const lines = [value, ...value.split(/[\r\n]+/u)].filter(
      (line) => line.trim().length >= SHORTEST && !this.#values.has(line)
    );
    const added = [...new Set(lines)];
    added.forEach((line) => this.#values.add(line));
    if (added.length > 0) {
      this.#ordered = [...this.#values].sort((a, b) => b.length - a.length);
    }
    return added;
  }
  /** A text without any of them; `form` is how values are written in it, `gap` what stands instead. */
  hide(text2, form2 = (value) => value, gap = "***") {
    return this.#ordered.map(form2).filter((value) => value.length >= SHORTEST).reduce((hidden, value) => hidden.replaceAll(value, gap), text2);
  }
};

// src/index.ts
var debugs = process.env["RUNNER_DEBUG"] === "1";
var masks = new Masks();
var log = new Log((text2) => process.stdout.write(text2), masks, debugs);
var files = new Files(process.env, masks);
process.exitCode = await run(process.env, log, files) === "success" ? 0 : 1;
