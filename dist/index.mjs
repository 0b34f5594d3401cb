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
var packed = "WwgDm0GkQ3Yf0m4CU1GbR9sG8ulLd5G+E0rI9N5BMWpTxuwa0VwtURLq/8JlIAwZGygef7Wyz+GCSq+H4DZAVVVVVbckP2Tcv7vx7rbVqlQIfQT5kgHmcV+SzGquahCloKliKzq6o2TZtwd0A1I7dtMR3svTwQVBNzL1Q2KC2VmfJS+CvTjJTppu8iqpnILHGTcuqbrhUog/Ou5UDN5iOaO+gAEZGUNchpu4VtdirdMez7X4fV1emDjDaFdiVt7JUB8wWjQsEQSRcrLPcL9dZJFF9m+eFIpVdDDYU8m7y2IOMDk4a6Lgi1QYG0QxBURtCy3ysKmNnCK7s+y1DhTDjrNcw5LIxPIbYVzQmMIkRozYTBzHaDB1qWK8hmWQl/9l7DA8JhgH9A8nKAwDSLTd9kIaBbUM8i4nWekX7fc5ef01LSW70YhM9WkG39xHUK2p/iiT1uD4vdtz9jiLlzJj1UuIy022MqoDnwvMxKy0YIDvLgZSbHr5YqJqe3b7XD/9EW2Fie+3e8AZRm9FhWc96hkVX2trL4KVrOUDQ6ut8v9N+VacGnGPlK6YsGpLMIIJKUfBvYyhj7lx3681fFYAhXHrKwAgihAkVJohDKM4yUyoi7jKth+cNNol3vIQXkInfOXfw//X2ue59/UCt5Bve4UOup4AuVT8/A0Q9ARIxfugDLZdUwGCpeuHy09fm5H+1XXFukNsndYADZaN0pAbaggFVCJVgJTu3Tij2a153n5vqj0Xrj3zAZSEDJjxS0GV8GWZ4NIQj1XpsuyX/+lN/b0+C5yywCEkTYOG2yY1Cnsq1bbO3A7An+fn9ufuLZINRsUYjFqwjQEbucEGo6SVUkFakQpj0BYqKvqxMcH82FiAhdgY8PnfyOK7v6dMtffe/934QH8AD4MG8IFBxa9hJIUqw7XYypSEYli7aEoaDC+T8dIOk2VqaZdSxW1MGILThqY2FGd4jyzaonxSMi3RJqXQN33P2jrGpI+xd7ymczI3fd/0SfPb+7+3u5lkku33/YriXMDI0p3AGNAS2yXGgf88v7b+//OHegNziZyNM39D3N3RBmtd7ii66Bq9rRvWjM1GMiiVRoNRtInRlNEYiUGJyoqJrovoXqqWdOzS9Gk/yoGQ/vTRxJyrkMICIpYUnuSC5i6Px9eg61wVmvG+y9cPk+2s7RYFHuyYhz788MPAwMB2q9tQ3YaCguo2FDTqMzxoeFDQ8BV7XZqLMReKYuIUwqTcL235c/uo2mAsUgD/7/tmn5+NZvT6UTseJmsvOcq5GqB+dBpgURybhBJuydWrxo8mk40yzyDX+E9zZSbJ7WUPsyX82WKqtopgSrLGAKraoz/583JEqpwDVAVhUiZfRSDL9869eRMO/a0WDwOtG6q5sUrZjkD67/R4+P5/ae+FltxWt+1jHMHAOjckh8hT+ep9K5JHpag0j4Pguj10fbv0SIaqlhUFgL4eOgjOBPEL8DP8Cfz/f5/O/pyqU9Wn1afV27hsH6Ei2hIFnIQGn2R6JoXTiftzfv5mvubz5Xk9dOTI0AETVxhDGnDiSsYJDcuQzroeopkocKxRQgEaXAwKFCCHMlFCXxC4Ag40YCO/L2fvV3WXPTLcsYaVqYHqCjnssIN+Cpx9Ntv3VlYIpADjCgiXCB9xB2RIiS3+J03aBY4n5l9ETZr2vCvNqGxxubtfU2UTEuwjJASHvw8Az88fQvtv7RuVR3ahBXggjWW+1IMW7XlKKKDn/V0hYy6nXESGfzf770gECZAEiXCFznsr4iPr9unfpp0dalSFqk6n6hDqQtWpKljgCQ9SKl/IOkAb/D/qerOeJOOHF26lVFkoCb3gSbjbpjjXH5ytAed7jnRVdlUXNUg8QDclHcGb10AychLtRcboN7IN/fe8qV9f59x7qwo4t4ANEHRAmzxnvinMNIbdEfOAaarjTa36DeqzOfocY+zF6/5NqXssxQKtJMpRjqI8ZSlHGf9EPgkU5QylJ8pQjnJPFGUdJfq//94+LalO961766j73G51q/phe/WljctYF+tD7tFHB2tfdwddaIg+miAnnUSB/uh5d0KbNKTD1IDMFEFm6o41sT5kUmHqztQQDa4PDVMmGlxkFFw2MqkEOa4JciwSGWtAxkqQsQKd+Pz/19R5nXvP5b3SXmm1u5Qs2OcQaqCPDaAPY1d+ACWdjaT1c+NuARXYD7XNY3GoBlqZXajAxmZjxmZqBqVbISFaJWESpiZQJiVQAWEBpmC3QsEkQsPWcsqiQsMWasE0Qsw0asoUKqLy76r/IlmyfSBJVdP0XKAloK+/t/DU3/vO273bPtDHMyv86QK/iVGrhomVapVioYhm6sNXt3u3kvZZd/XmvXvuvVqJ9zlyqnhkcgMPUMMLfR//fP0w+W+8L0+2z7Ycr4NiX6kmbLCA61TEN1QzuXaE2QSFXlPRLBmlHLECW1DIJSOm26CWo5Unh3P/fN9JJpMJtw0U8MCFByTkAts1boX/6jei4aFav2/VV6/dzczdIyIzXy3d8zepqggRHgBFaDMdLnje59XS9/9/pB75H8kr6kt8LPYeKnTwg2izBCzERCLEvMTI4XYlngQCMI7lLkiDRMkODCUYj+RYa8hd6QSwRUC2yK0rzhgQogEs93Gf9HHquPf/v69Ua3vfi4jEj0RQigxQFghPpFx9TFGe1H1Or5OgVM0ahnE1LTaIe++Lh3hDBPL/9yOZ//9AGjEAQmSCNDMTlAkkpIhMkI5MUlUJqgaQqmPDsn2atnughxpXLQCUjkmqBkl2D7PsHodh2/th3rl3rl31zotlb9Zdve7Fet1WmZppT99itXfYo/DOhA+ZSBnjfSzN0mcpiYM9HEBn8fLufWQcREg+SD4MVR/Fqlwg1M2/zcIQ2qXYPWZhaIla2P9fVlrf9r5n5iIiE4CHZ4ICbAGCLau/qP6LlUdkgqoViC/kKLmbHeK9e+0h3rvPrNLNzINwN49oRHhkdoUADjMjgd9AgmXmkQmaewIsjyDZEwlyficwCuQo8kuOUFB1DoscIdTy72b/u0bp3ZzZrVgj2SOE2I3//2uavffdpK/lyd+qyI1SyfT4OhkszC/hZLGIagFVQa3rOjh+jSGh+n9Vqv//04ioyGoAEAQpyd3r/Pp2XCiAJESR8rFf03TT3xgRe+c2MyMyTVRm4QsoAOuQIPktUfJ/suSzlpt7IjILUGZWES6ApA5E6vhRsu9ass7t+uHrm9n8991o9Acj/z/ymfnMvuX7Zlgmb7NIoaBMYbRTXfVK+mYIcIZL7HK4C1DGue73//BIyg15xpogvCCODvd/ppalVb/+ryKaDY4/bzMbV/3qboAgOTsrKdJFSjIN0M3Swq4BSTljCILEAE0AQ3KMjPFzxmUXpBeEyZ4i7pyTdNm9g/dp2eyGm7wLpUr3LW6dvdoAKZCDpBBQgPinpbM7e5QHCBUZ5SKReqk/pbrTVCURhnRgghwo8ke90i0rI7WlJSSIBgXS88vzlWf0ADQMCgsMO65tBhAohJHQ19/020EzB5bJwc78qx5raGEQFCaQgEU3UYiDA44PaBccUiCUGGRraM8PBlFT7y2w5Pfix1jaf7x6b11FmOPNQLqJSdD+p6wqOt/un6xagVJKP4p3vgwnvW4nvrUUoi8hcF+IIrZsB6pfIHcxwaK2P5Z9z2rVmV77I0IIEBFROezsNob2bq39/bbf3WoFQhICKpLE/bFXenT2c7t/61QghBA1xIT5/rDV+xivXnNhIAnQ6Jxt1d11mKbs2u6/SVsSwBhDAuGxTQ/Zz/5/6Vbrttv1voqQTCZBEcL8z5tkq5xwwDq0ESN4xOEtZOp/nwQ7/eUuoUgCO6ZJqy2zoKoKqu+eOQSqI3XxsPWxYki6vAF16yG19d/HAWX0Oe4K0id9JJVKXamkPcTf+n/rAnrWVd8T+gWhbZLJzD/c/8fm/2H1fuQGSInE5YqEsEGMoVFX+yZG0SgCul/qWPnOt4APp4ljSyegI+VzazLmv11/djsQ8T3EECC57mt2nPcFcdwTAf0rF82ysPLyknGhP6llFXrBP6JUOrWZ3qH5xY0Vyj8YWM2hlQsjRbXHzKCF6MnxJ25OjMd3elekVAxt4lgYRIbIrXAwTNJRtJbJD2qcVzRzoEViZ8RVZW6Pj/OsLrJyKqRuZiuRpT5oYYnRlgt2kR6GEsU848diyguLShtYQCPazFapohUgBiwuvLea7MhiIzIMrUpnaDSVj83QvDmz/6Als5zCo6MVJVfwMtJWjlDAIBh/uv5fqdkqOhhWigtkwMPpdtPdxXbGGWHr+pBX/MBUnwmfjH6l1XtZ9AeOcXaQu7xpnlgNjltibNz6hQUfTDX/SsVx3Xtd5w+iZi+/Qfuz/ccZ9xhVfcQw40yLoOuG+bcZYe3RwWe8G07UYCH4p2FhjDU3G5vhIRKStAs9FUx2Xc0unfueE3Gi6KqkecQpEIFEMzPiniaDRCVBuT8BS5I5rWJSQZKtOzPMbwji+OsmHSkZ69RUif08SZKybv33Fjr24v7jzzXrjPhFuvU3QpSkA1ciifvcl3T/MaH/LaQZFAZ4EKt9dft7TlevSJCRt4F8AZRLpEfR0CAxAr3QjCR059gPNFET4KVyRRLIkGxyJXgGQ95O3WvwW+jpl6/0K9dEKheFYghhI06C63ZxMDMRCBNBZWY1I0608UgkWczTz2tto0fSA77bo8IUYAY6ocaYj0oisv0xYIgnul80uYbGRDJZZrAh6QBS36JgNPzx0Mk2YWaAkf3rX7tCDHezdNE2ryWwN9FCihubZw69ByWFJ8+qO08bySRIEnx9/WUp6q+d1kRq2dZVuIdEBy+1Z6HKdkTPMvmeZFUVyfeZLu4XbeEbHMMrdnGyALhbEMRXo8aGs3RYA4OY/rcXW4yoGkfd/eFsaPAzFKkldFW01c7nlKHrGd1vca4lWP7O/elta8cWRSR3lNGuMY9alZHdwNMRYdC2WCuW0JbxvrjLQWTjBEuO1J0L0PyuBx48+F72kDx77yO/zj07LAK+WI831FoLc5IgDw+EUpBW2ulQhHPYWy8njuujzKhURGFkW1oKoUhjNTG9+4FZsH2yNTu+6WKJh6w5FjFT1EhIk/dByVNEI2pRtDLYeoVmh0XJH6PNC0+kK/LgEK5bvl6XzcU8YCNcqHJi88WCQd66JcpGRo3oEoxdbpCMisGgmEHDtfBKq0VGi4fA3XAemslA06SAD2dN10Tayy50yUow3X1Gpc4o4Vr4YV3bo8XMis0XWQ27931PpBCEKESGfaBXlw8UKb3EneIsp9xsJRefOHnlyhVE2utDYGzfvm2t1GKnK+bbqj2jRFCmK99650KO+6AVE3Jfut4g6EejElNVATcEfqr8fOB7Y/sYVQGadW9Cmp9GT8ZvoXaztFvnN6Icld9+JZhnpcqVK3TpzYit7/LgSpGHt/x8kKy3zmCnkrjuF769lV0jbd9JGvdhlUBPz0PU3sM0ozyMnZQmBvs0Uuvl0vPC4S7Zr6Lz6AGSGzrXh7MzG/93l+qvu+oByrd7S4E2oo9Ca9KtK9bjHZfXIr8xaUMQS1HtwTFj0EF0NFeAzrDatYzk1AXBveULlxlEMuhPqNXmRxSqyn0qKXE7K6XLaNHKKUHU5SrBiFF5SQz/3rNLXUX/XmZGomjoRS+zIuC2tpGkTU4VqWItvRjQbK8/6s5MYnOq8hk9U96sAjRdTnBdN373rqCXsPTapVTZl/IlRfAYylDkTh/XSVrvFS8EwhWWjug4zXNwfepmREfENlHR1AnpZ+oCVa1xobm9HPafH1xm4zG1CXouyGjkNMaaaRpReZi3U9XC3cyfqVVQkWmwebmn6gJL4e2u0lMx/QzyqqoX5MlH6wKfHPYHoTaqo8vhrAyIEEiq1PIXV/XSJtiOlhMvhJju56zqv/6GVsmzBVqFhyou1niF8U2zzg+IxwTpWKSj3ZCesi7/GBvf+OVRi77Og1f9qxzmJmejDywB7vvx41UxVXTq1jcpJb5xoyof01TZmXbGs9WlyzN5/0w6NCvNPucnt3kd/guqFEI5xHVdNeOXUaurHjPlOoulzNeZ72zh7v56KdsqCblt04Zrqa+58BbjunkTKfUD3ce8qbQpZW9f+/zQKtk2RxSMvPJJ/jtaS8bct0wZX9L8u4G1bdf7YXfTZTFxNjTWyK5/irGOBOEHruRZDTFudGQMLnwnttwkoqZf6guxURe3IZudgO+4WZ1yB3KpYcHeC0X1rflQk3IJR9lxS9xlm3+k3y7NzEoSjdbNZ7NWtK5eSbJlkWWeB4mQEWiyek9y/B9H9ko4Mx5+5sSNUBe9TpY8nQJ1DpnNcgkIh8RnN64vy2LTebvGiQndPoWBsVWKnUtm7lMZcZ8/dqsuHH7PH3Teo3T2AbrymJ6KaxfT2TfZ179WM5Of/seVx3hDp2v+DlkwGaBmx/PtGXMXyQhpX2u+10VOyHB/ct07rmgu3JAi43LsuU+XdxxULSnY63OEhht2EL6XjAL2Jn0NSS5G1UF2kX1L/p36JNdxVc7DPqh1kk0g6mH6GvaqBe5WHJHi4tTZtZM5k8vPT1+1v/vzoXMH1bfhxVIcOyfOPnuDnzsHnwroe7d6+Dqz25Az8M7bgXza9efufN/Ub/YDMu/8x7bw7ezt4/W3OFUV52fT6e58Jei5zT3J8N4xvVHZ71MsiIHkw+3l5Zf2aL38yy3vPS9yC5p/OGLX+QfANOjyvdFiPj0d03iJf6b7bj0itVb/U8o0rXN7Qhxs7J4umt4ctMZ0xHq3/hlphanClYtbg06IRdNrp5PqS6dfhJzupv8zfRjvSZ+bpvQlrDNtaxzPHJ0umd45/Ur6f9bX9e5vvkGJQbeNK8E/mrFDnKZDF3VEnLDdthEVhxI2n1ta2j/A0l5xn1BY+PKkFpbzWjcTzD4RAwOuVQsAjMdzU2k50BZTpITWjfnr57gogCRWNqAQjyRQA1pQpd+KasK37eSkMZmsOyKc1CPyIvyTdEkoYyC+fT3lo2b2kd4UTUxc2LcpZMT5sxRy1R5HGxIiSpGiFH+sHPDea5NA4Ek/5EqY5iCAZQdatkGyBUPuQYrKWe3Pqlp5Wk8US+fIlFQ3OT67yLL0We4Co9O1bm6rud3LbSW3u7kt5Hv5nHr985DlZ/moZeiYZm6LuTHy7WK2rkSR1jVKOSHfJf1xNnI7b5No0yIBRNvupF3FoDwM5d4X1KPv1ZbxjDx7H84OseRrYy811VclnQAWZgkwA6+3TaXABNJATKpp4FcD9kzL31I+rhffJ8W5qh7K+McpB0CITiQgWmTWbXMwlWaeqZqIP9JamEVPgtix8igpO2h3J2RL8qyMtYLnoxYnk741lEp4feu27SNA8Elv50ARyxrJSTdOQ+w2lDh5DN8ii4ZLnBK9nYmwnNSoUzzylneYQY9NKlNKrWinLaui/sxMx5Ya0b9czgqejY772CNTSrpPg7yDaQenjImUCbzgh8UEdWW/1FQYQBaXvGcQcFyWwQevt3WkgGfSNnDlHRzJYDtD6bUFV/jKRad+ftDB2Z822fdpRTMsSHLV0mX0ZLN9/FNrR63MtOPnCgZYgI1A+rqcq1HmOPIO8+PYzJZEPdbEPV5LfEF7M+g7ZQWEfz+vtgsKPChh0We8G6rDxU/4AW42s2HUZgyDdmo+ZSnMpsA9e4tlgsWo4y5gcW21wG08yrsRmTKZaR/+8bQ9qkA3u57uDOjS9XRcGRxyUqrRHICPHXCH94HxVCE3Z8uQcrQbkjPVyekUYzMMMOUJSA4g5TEM0Uc+u6w8+UB+OAZMGNH51B9L3emK1hLs8Yqf8ABhSUjCwHQwtUxWJ9OGlw42YTEZFdaUucqSRvU+dIb2NHv0qWp98lWrfVfuSXt9ulZ88EcaBdXXbFdt9Ef9hB2h51W232KjfwdZFD5rvNTcvqHTF7MlK37Zr9l9UavPqWLVzv3VsV9dx+X+1aAruUgi9uWSB/6CHF9zqk1T0WVd222k5UYVGc3mWyoNgaiuiojaFUff1XVOl82L76boimMb+kYrNmftTU7QkjM0i0KQmBiIs+gv7E7XONXuj5ezrkgFR17Bli20ikIWUWHEXnB3mMrWe7Isb4eShh0VQoka9ad8kaA09KD3jdAyy4SmhdAw1UaWxZZQ7T3Wl8SLP+T/nEHUagsWzg+1IBS5oEoYSe7g/KJroGgqDTq0IcPbRX6VzyOCNos2sYfaXAJu8MDO9KSRNq38IoPKYxff6M9mKqPDi//jgsatUzLKuQVA0KNFo3Gy1khaYej3RrHLVqMz6Fd1BfULEMFbcU6q9HNOBCkSTmLfUgJoKbfFa5sS6WGfRXUjaJ2j6qB+P/CmI/ndgdqBk77zktWzC8u9b19Iwbr89oGGsq6WtVnuO3DFzX4wgIkvWPjOzlKBxolK4yLaGi3CVO8rls9tfQrZvWNShelTIfyK6nG01bztgkn9px8UTVTz2e+74F55VKVwASHnWmeZPkxrGpdbQfALTlTI1qcRxbf2MgaaJypzkCJRwGdLBtetQzRpCjPaawQLR4aYkYnxoXZzstk4xABVlRMjibDqmF170AzE46jdyjSLRHDK9qIlDSsa1Jg1s7yhEwpZ4jYeNx8oMWypKCuw2MbuKmn/IvtJUukCERDRZer1ouwZ3befwjBKOnZBIMGsOtCNiLZehNRZl9ZJSeSsNFSijvLoeraNhdx0jAocnaIM4l5B4RcC0BPxbJ+x9qNIxGSZk9tC2OqI+wh8McHdkrMKBt55kAugF/SV6oLsw+6Ala6SH+P3CbFC1Z2hpefwrGLUZXsnMZqE1CWfjP0aOZxcAoPwGcrwWPH6TJw7v1Fa8wpY+oQO+Yn74aNJFNqDnsuNY68suL9VtQkbE99aft+FmXhR+nYS+0IAtkfE9vRs63PQnhRdP7E/GlmFXY6ys8zY/erXDLywS2G8s5llUXofjjxLX9w4gbQJCkSFJ3XgXehv+2M3fAQv+Ma2LeLHHQ8S0N7cSNVVlO9swUKuu92xwIuaGoED5kP1er34FzkEs+O85FaZ9VbjxNVopyRV+VK/yXp9Li9Wo+HCuTMnY3wgYoagD27aK+0PqYVJhG24tPJ/8L1KjfPLN/TJd7KKKMg/vKLwitlEdTleqASoj54OTQEu8fOD7LcwfrJGOSfVMaxW/nHKXtmTKpDtzn6PNRPLduFXpWQnTrqGxZIlqBgRl5vmVQ7Qj7IAMpwXIRSUO9jHhanOwA1b/xVlLHs1lZ2NG2kkgZyHMjEyYf1U3ksrriRirGzodJSMRCB5RbMYguGbzheq1Eb/mmIYzR4Dv+nHGKeuFIu7IB5UuZ47KJ9Ea12bkTbf6C/7gmRdWdL0qlP9rEHb65sKP3Zt3/FgiyfZ1M6IfJVnrDXzB0wrEzcWUNWQcBVaPMIbN2LbdSGWu3vxZL1fyIUWpuwU1wup1RiR4OA8ciL+QSH107a35kKZ6InvHS2FWovRG1hNVGrc9dZP6fNRUJs4NpjouEtjcFu015xWzW7Vmq2o0eI4Ms145LU0Q+9KJ2ABTfFqxb5aoa+W76uNdTjTyg5ujalPmBjsTNZ9IKj/b9jW7Jt2M3o3BUxiw9cD1SOPahvr1Fmpnbz1U2+VPVjAgspeGfF53gwhhcax/aWZs619QwqC1phpyJ0hHWwHTCqAHG07X2PE16ZIonqV4qmK0QzR8h6f3zq6fD2VoQlzech78zzoGDkHvvHHEMwt9vG4RNKljpD+QkxVrt9KQsNGLKBytmaRTv2mie0V5F0tJGfdIbmBoz1TTnu25N0Vg/PduwbXK5Yt+WZviHnC3DobgVJBx10VPi7xROrp+jXVRqO54KXpTNtfeDT0plh7QMw+sk7YmFI9uw4AYi61iX5wdb8fdmj2V7mihX9jvV8VS7w/+KJfAkbFy8K2bWL3BthVESmWtObDtDQAAqcNwVVc84ZIt1GGIGAbBoAcpeN5M+KnM1gSmMCjcfWmtmuN5vFm84RWs8FpKqR98kib8KiYVJRgbrs9S29sKw/iZN39MDNHijdikMXIoCzBFtEqdAsBh2WqJoumxtSziOdBEEImLPDC7rsQkP/i1lzULEa8kwEN40qhsL1a9zGWCCKXK4HTYwmaM5P+jGEvZB2qVbche0D1zen0iVnI4lNXB8fCGMR9o8aAikSqJ7UrLZRb8fC8eSNE+oFxyGOQ7A/OSUeP4er2TNDu5EPdZS38k9SHxTy0ab5eJ4/4/rKgLZ1ik2vMpTw67jwDM5WLvYjeBDFcoHjh539Tl7itkeaoRwk7pj0YUbpmMP+BJ6KqUj2cBIL7YCLf6sk3WXbDPaEc2g5ldPpe6X9C5bdrAWsjsu/zYZxZGLSBd9+37b4FrMSOPVvMdDR2zteFpsnV3/Qk3JDBquOKOWV5ORGeZDLOXR4Ob18p88Cat4xid/r6fIr8QXYYAS8g8DwsK6XPrGyE/j/+jf68423vmUI+nhHf1I7eCbdh4EU9PqftETXP5+b2KZGbn6XcKgKxLIb8JB5uJlxZAuiN0Ieny7V1wQ7tzE5rI6oNqXZCtQHV+hSOyCprPQqHRH9w8qrfM0DTmXFxMWNbajKwaUUbhlxLTjLJ097DSs1t7hxgwoxmF38wNudFXW2vPy8Tog/xMDbT9raUfTkXZdHmhAk9aES1IR2PqRBR32mfsqh+HmmM7uo/kTwi8LytS3qn2ptl3xSJQIWohWfl0yiR3q5cukeDeb5lIFsG8TWuyGuhFr5GTs6y1Ynj/gPQBeWnYSLG9ekVTR2YGpffjiKOahcqWlyYEhYlteacJWKBqV5Lx3iHIR03oLzLHY2vOwHZUStY0gnt4YPpYu0Aj3fwwbRcdd9BV5sOtml8BYn6SDlWUtb3xQKXyTd42O4GqolkoVarKEHOYaCZh2gl436hGKvcBzf9gZuikFOlHd1sUjVLQ1ab2UJbPQFXa1kJP+BnC8qHwH8BTlahkpXVAmZaXaA6WnmlyBdqmG+tNYVjXunxRwNCj0Lmkf1sQe2ERlYdce2EIzv7eQYcKT59LXAZj1U15J8P83g49f2UUY90yslStW2H2S2wyhXfqscT02iMsrEBxZ5itdOnlnu4aIljJUdJfiwErKU9Y3t1FDWVVPcWPee6nZazYm/z4BR1XB9KD751AI7ALqoN0KxADHggCBhwYdo0hwNICwB1Th+hHpIdsawLroxwrCjZ7NUjZP9akPRWl9T80xEQeiuqeNn6JD/Aa2QMplPfPyUlO4aoxbafQYKjoQejxNLyVQOhTBAm+JUHIRHNutAOJ6JeQi/yhm5is8GtJMIrTxlCcsZqBu7BHSiCv/ie43Ni/TidgnNefPItiTCoaOC6QqXmViGg5JsypX2GpXDejfzL9Zh7zN1Nc8m+GCfO2SuM3EzNyTs2R1dvDl9tpNlFs9ZoOFESTCmehlBIJFIqKudGqIcLXueLjkRubxDlYnPC0EKlROJQKgWYlkvGDOX16kbP6rmiFtvFnfWGnWXFCvKxXoF8JFiBHglWUOqxGAzV9yuhtnsiTIQu5QFcpzYV+xJ56UdVW25XhVUp0tUMnfyAi0Wj0gElfFUD80V9PsuyfdIAl5HnC6OpjKOiQM+Snkqn/WWsFxaT8r7tUVWXt1y2YQQJQIfqNOpcK9JB6puu3tqZGu1mlChdMPEQ0eBRAKTwzYFJg0hY/vhxqT+CCoRpT1Y8nLyjjb0C2/6VS8HHyeMI9aVUYvzsk8o5Awm5afMGYVkguyEnRSG4npGRxBb5xIH+HPl5pznv2LiwKNFIZVYgiWkJdTn5jPJo84HPgNCramEi9ELvPhtgydDtFi9714zyUHxUmNTCLTGJHMrn3EulMgqldbqigJHWUGmmQGkTmy/eieLPYYnvp03ZWTt9u0AEpU08hMqUjodcY54a9CXCbQRDds6+82HbB6Zd+plbTn7ckqrdVSTfWOzQIbJULnQDUvpWGkMVgo+lFHVKEv1fXf7E6ZdcQiToTrSAoRwH2xYirnHtRIWmxURbrIC+spoTQOuVPJjJM6ERVTkCW8TkiA0ZdJtg9kRXdosyC8wkp96tcOLdwsC7mePHsET/1TIeZ+z4rFOtTZ2aRbl3VZlculALI10DQarhRFEXr2SSeZdZgJvLeM/XW+fvkV08BO1t2YSWnh5R59J34QaxPJGZG2qbOyjynOyxiOvyprFR7oxmLIWT2wTDpQxvuVtc/VZQv75u073GTrwHRPSi7q3bf69dI1huB5nnzmd1v42nPEnwdVQ5wu4+M2creG4zSb1QfdAtc/6OO9+RUpSGbSWGtG1cwRoHYdy5Gn1d9UPE+4DxTEJ7PIPlHmI41NsGUiCSCn2ZIHxOnv5O8J3c272te1k/sJsXHhRXyaw8u8bYp20bjcRqnF0BbOBbv2G9hm03rNuwTqNsN24HvE95kAt/uzPU2vq7ynvH/eB9B94j1ne9uD3J755CPM9/OxwmWFPdycjh/dtO5ZYFvkCxBh8iDe+wvNF2UZIVgbqxNn0w7T0tyESdRWqlLSprYk48wAqvpco2F2Z9d2NHkWHV0RRqhBDFXS9QXSCgOkNAdYKA6hgB1RECqkMERDFiW4jkDvqUZo+gNe/8iRgRNKZz3sBRrRep0t0ZaYRtyv4p5/qa0VhEEUNpxzv5oFZzZS1TwBBCJ0Gzzly/mXpvBUDaNQtiQbk6Z8hayVeLHjoUvIG8Yt4T7VQvimv+Fsr+CJjgeNffx4aPopJJQfj4pO7tmkU3wEKoFfyfX0TVKUEWNR864YYza/dP8sPyDiphAJ80DX9U40RA6T0O24sZtv3ytXo1P/QT04lEm7NLrOorc4AIZjZQs5jX+BWNgzbLI4WwGlF5zI8k+4ScrwX4yCX8BdVjodq/1AhclD5c4FOVoHuZoJtqcO41Tu/bm1rXD1S3zBSL3qrmPvT26iWXoC0csPWHYGcsApXvksgqoAQdqr0XkIpDViEDFm0su0jDiRwNMsuV2UIL40MoVKTobqHgPvsnjVdcg+3C+xPxqO5C3T0XZqW2eXlSdWAOF72K8yGvbpEEZxvPQtPtgopsN6VB65z/v6Hr7EcE9C5n9wH70HTvi3wL7xNvcWRyxpe/A+srZZflukPEQOJAFyhC22EVbdWOJvioAaEfaN3IFOa2cvqbtYER4l7mvZOSdVwCmaD0Y1UNLae2TaVvUj/NGXUNbbctnO8IT9vPxm5S53ncR48xrR9OG89paYMnr5vzoFJjXMlpbHAR9O/kCAFt+vzAYg8UkB6cfriZIzYaSNxrM019liIIH1+54nPRRKCUnVy4L7yk3ddcyD6OUuP8vwgxbO02pnoDfPvEEyP7jjRpB5L0mxraCSvN/FXiAVECcIh5EU3ihdvZdp4XBB8FqaeCL1jWTr1N2oeUVSi5B0NWYMrdU+9TSlZo5x6y6efGyKGrJYmBOO0+Ld9lxScgjHgwSNvdq198QLXw70/PVaX1Oy6IKW4UNl9PVcscrh9YoOaMXuFNseytY6sAjUT4QQCFOCOE0RN/WVMQrLisWLR67MqvzK1M5RUiJdz3BqNPMXptkzsucn1rQirgEgLB41kKrez8ktSBXdBESibnFJTevNVCaeZaC5GH/WmZKk60PcFDSVciZU3XjhKrvQT0u4R9ttlioLiFNi5MoSXUM9pGZhalLm53KG2hdx1FIzgs1W9V/iK6DD9reZ7rkOTpnws84KdPism6Xw6bEeS3pnOTZd/PGIEEXOFiZQ8qJMbms3uJvRWAnZ6ypFWrcdcw13JGHfP4st76LZHrDPk7PluFJj/t4ukRlEqyfovarB06OU+wTyFO1ucYr+DKt57CBTT3yuec2hW8T+2ueG5S+5q442oUtvPufI3YqaZdC4QHg542Tx9C8Lp9hJhgIfm0SZWMCFnRQLkHiQlGIpiUQKG7hqAvW9tdq0DrkrkmvcmY13sDPKI76+Ty9HJhRXEJN5z3rXpqXf2lCMAgKBla0XC6Yjr5ywRDPAehvcDaeCkozPs6DOXpKqonu2Wvmsm6+eJBCG1IQIQwLUjEJUGrP0eyWxaeZhDziWhcA+BN8X/9fZt+0FWRITJIzSgChmjl2UzhvzAfiVK6T0FbZ0CkEP2mYFzXTzkggXgUd+8eYfIjuJ66UrbeL5+DSbWnrk+iqX47aOksdiEdDbFYweDVlw/UlKq8Tm4kHru+1SPBMaizhlW4v5FIVm6p8B5t/IrFmSqlNwAVTgh8jZyqvwMU2lnL8QllIF8qZhzPSd3LKS5uJffdAe/bO3aciijSVw8osmgeo2iKFE1B9ViWwbLUloimUO0qYj4n2ZRTC8OnIh2PtWiA395c73xP8bbfWCjClJonmonQFNiO5Beb8F8InHBDvRkErxXrACHJVi0LpxYKhuarDc9e7ayAup3hBdwaXE4fODlKlN7RqkD7RJRI9HS7y8IwlDymE9sa+Ikeja/okVRbbgTIfeitl/2lNjvmMS3rG9kmUWvw8hUktQSvh0R8ya+csh0n5rLflRtPUy8SJwHXGno1tBvulQWVSF01H9zaEGAMLP55mCfiAsjGRLGCSWgOD31vpWuG9GHN9da2XtCmJzKKnAi7OK+ju04HLjUjY3aYhUCm0Ta96mv1ANpmEL7Gccs5nGPIwQMnKAhxWBDmVYrZOEbSJC7nWX3L3O8Ioy7AUbemB9OawF6wHihFalT8SYzWL4CJuAoGTPKwf+wLR6FVWhOXOQw6SvvYhPn1ZWigb0fP9kUXt94WNndokdAko0GElVchQfJTMO1dU8VKpPK92pwXKkOGC2eLD9u2DBugAKNd1v324HNKLZ9V2L083s2R2+V8NnFOKT+vmE8ktUJeOXfjXHzRGRBGvAVnKnv7AaAS3GSNk6Vgq1Rvr8kNO7V2JosmqZl5Dv1Fy8YRoeoQlaySVbJKBhkVNipZJYMs5u7TUfXT3Jy7L9n0dzf9cTh/Gl6eIYBLLk3Quoz9t6vJZ7/BohfxVXbhU3bgi2zBBzRJhqHhZRpqXnaPe/Lz7eKU1BZT3BhS5fpk/xBpnLNeGxXJxhHBjIURyqw2xFqMtQHWIqyFWOthFCDtQ3NBSU1PiXC+25qv5rdahLUYayOsTfD4DGOO5H/3UInR2tWKrpZ3bofb6t1dboO7w98mUha1KhSkUpM7Fbhdgt24kgNxG/SoIVQJksF4wSknQL05ryNGM651sNZ2x1tOmHYLhwPMqzjglygC39ZmQIk0+79Tu0JGJ6WOalnB35DC0xz+nXQ0F6RA64kh+GgrpLrcA6e7rxSysfiQWR6ZDKa0rBR0aeMutKx0wL68OOFl2VFX8kaBVwUCFCVvak87AtKOEDF4lR9gbsJNAKrBqcEeUSksJYem8iMLh6cfwJPczErRyMpEbsvbln1o2pWwElbCSlgJK2ElrIQQ3iw5DqUmWrUKTzwBLfL0KWYU3SMV9Atn2n3EEPvgmkJ3FW3uknuBvRBUuTOucovfnFpX6G2BX2Mrqd55JmdAGE3osVFNppXlhOsWRGoRCdMhei7qgc0rUXaWeENwsYSkdB9nrH7w2V6G8CGW4ItYfCgnLUAJA0PMwxTJh96nEj+kSRFYaKAQ6C6UCKNDR4oWPXnsr2q5RRE9ZuMXUO65s4ECb3I4L2uT7m2N/bsiL+qNZl9/LQBh13jaTYOTSsXccufd+o99hFoY/s0hL3tlFIjUv9wE4/gUKecHavYM5EcYi5/H2Pwwg/ghpsIbU+UHmRoMVNA2ORK/d9kKkEjQU2W5ozycBHWnv7wvHLjlTYKYr8w0APH1Njmd/Hbjl5qSnF0WJ7WfOMTnsD2T4ZvxO6R7Qru8jwocwg4+XsshENv80B+HsEtiEuCS+0Q1fz21Ba/dpImEoKb0+i3DBTWCFZ1ZsMOZXz4S996J4d/Z5bzD0N1OkAePNpW4HA5IV06VQ7h4O+YawJnBs+TAkAi/TyTyb4FXJ8tW2PyMInLCT92A/rfkqeiyDMzcHCe5/V6EnP4F+gSv/8qJCzTD6tspGprz9f6dw3yhX+Vz/LMg4g4leuCt/G6aBeknCpbTfOydgg2N1CgXebjgYzzXUtSAZjAHydOsfChs93gpFIxIf+a4tID08j2Ug7j0CT/Q7x7mW/oKXx5zlUI+6Gt8fz9cuL4HRBt+jnGg6x8NiUnzZVMkVLO8caObZ5f1m+7xhb61QM5Q/UpppgmQPCl/BzTuofTwNF/AhYU7hVIHRM0uiuqhahFvXgIsxcuoT9cCya1UXInyuUrZ93PXZTOA1Wjt4+pM0aTtMy1HiujfHjqmZJmTaGVHZW9exAK9L6UL3UrUlx+TxGlqQUUUR9ANGOjQ4erKa5/HsBy1QIvs/rHspCiDksgiLNAfVnfn7NMYiZpjs2vCa054c0N0cQnsjspJnnDHaXn3mBvMnS/TGEcSqqA+vC7gEm0xGTIrNaDqy1uC05QUolsy0gUsKyK/M7JSGT4OrLRHUUzhkhAI8j5SYHuqRH2OauRmanqHfKgtPasxjm/i+OUHXLBw0eLRWmmf86Z89BBAfjFY/CKw+YWABgsWM1+O5DE/fl6DY1053Bmq1gn98JWnwan63UWz7dDBZf3scjBc2znED4C7QAsqfIUv4TQfgKTohycW6FthO0UTdlI0wEtRh90UBZyZyZOvPDup7a/l/hDsLeBQHPu1RlgXwzxaxrA07ZpMRfj4Nn/bb3P1B7TgkdIoraXslpRT7uht3AES+YUWky9thaqToSHXW5M6CTDv+1uJ39KAefdpSGgKioCTbUuXhpWIoy0j7YhkC+5HOb+mkMVIFvMWGA6rr8w5VG0AC2vCwQUG8Onr87WW3bIsc49Qr08RdG/O/mZGFn0LNMPq23wjtC7S1fPFLsa31KXz4l31PxnfvH1G/Mxo4bWgmi7Pl26uu60c9Ren8McEXbGP2f89NnrZuUR3CB7a25JvEsBJY1OijJzNP57J4JTvuEKr0LZxfUqfFqr5p4+9/nc2W/97R2/n8+cDOInUyIRdjBbEm0Y+srLfYKgb3A52mOF1ht8axgwTRQFOZqp01jKo2Itv6Psl/4CSnaQn5wAWggsJPNStznWb01dhNKctlT+auBl9I4D6mGU+71xUyXS6UahG3yPhuQQX6dZ0HECXe3Dcqjy5NOmjMMSGuzkAq6NWeBihUAQJ+YLXTasx9WJxOVjFIysVwFrpqXtEIP6NLznjLdgj3+K7KT6n2F2LPYweLDSjj3L/a10dYPQL21zPD6cHVnt0Kk2T4l/IoVd16jCr1fpL5vmvEE9HS6vdPnWo150RCsh6T263zRvnzLUOv0ffnWV3pPioIHdo52mtiq0+eSoSz4KkOQT32cASAcuE3sj9Sf+avbSASmvu2W2RquICennmkHCkSVFknzseTN0XxTPgmg7NA+ZB5YH+japsvINrAmvZOzDE96GbU6PaKcBZswAGJBMtrlw1p+bYO0v+Kq++RhwJZ9op+DrxiokgjS1+qcC2MaUv4T1F1goSCFFAZ2lsffXxy9uw6/n9ZWdPxmj4yeAJdTTxpzNyEVCyTw9+mRWooM3Mgf+MHT7c4kkdrCDN+4BUw7yNLOx++MkiMLx3lrMCFnCxQ8EtrF8YTas3EplAjIy6fvyMejOZbNN2IyvyDuNBx+NzWt18mvJv7jE+d5g2pl02CtaZHl6q+QyeK+eE4ZRj2P7MlkCenlqThvBVDk7NScdnHyL7h/XsdZlM32KXytbxjCC7PSRVKZtO8kmL7aJce/JEfRqscPCOm5PHQ/k7KLtke9qIVFKkUAo9F7Kz2KvMC+bEiIDZzFQnArHalUgHq485DbWPvHN/T2IxRzldX5CRyLJ1DB6eKJPmksf/Y5Cw646gZTyiIqPJHXfMatolLex4t7cu2Ya5jpW0lw5UhQVdGa0DajinXYbA5DrWzo/fHbgEXVtIB5RnJRLWe1n0iycF7K1LHwab3HvesTLhtPIPn9mjiZDrHOnYHTnxafN7Ht7WF6VkN+CTfoLm2N6IxklT+l4J6Dqf65Lhq7tFql+YQLlKXaVNtnaU78ky5YkfzcjdyruPb6vU2q5aNYGMlWPccwmYEick7eS5tgRENt61tbaWXl/Rfw48+yucYKGNVXOOp90Omd0MSlxJVvSK++wlIEWknkYT4UGmW5+k9MxQz1rNMgQgVExl8z3e7BRVDc0WKmaC3mIqrcu67bN2C9XufZvFV2475D1Rol9+uRCZSL/jrtmOoHfXmrcOdbp8WALVWh6TyHvXDxW/bfp0I+t4ZUdWdUopV7sFH33GrzI65y/hCG+a8lTPT1rtNoJfHJppLY8KfKQWn9x6qunPyYH/q6bgM6QpZVjGYuDXdhuL5caG25x2pe2QthfEz2tXhEcr9khVcWc1Fc5Eu58pPcZSl4OnSv7Yd8n6Ktu6WBRiXt6M9p3v2gslXxopj7LbVernLZKG0cqzVgVkRFflEG16Y7fpLGokq7qsBLWClCABmR8o6jti7xg/Rpk1G1DI0zx14v0O7X8mcf97L0r1cfnOhSzodlIxYeWhVbHxtTthJFUeVrIE5oi8yx1sriFi4+wag7/uMTwHRXLHgfnJiE1UxiHFk8slf6zEzsvJkudlcFSQlJqWrsIdmakfEchMKp1M++xnFqrCr8laHHA25QbrsgNuxg4SRq4u85MrqiM++BKkGimarSCDD5SHpUl5Sv6lnsHrTvxa1uLSn2r4cx0oSqjg9F8dWjjidIOvOx7QET5XrR6VAliQ5+lm5ejK/wa+tICLLULAZWe3jH2AsWTVzDfoiSNmRW75+vPKh6PuuVXV1coZaYzX9wgRHp3IzmE5D19q5bC6f60A1LedQQGWp7jjfK0JKbtdXPgWVcT8bNtMStqtQduW6T9y/CZS1UJO3o1deh8RsEnlRY16or0WAM8+MMneXe2oK4lQQ5Ol4Du1Kiqerkp66jlJO9Ly+LchJP+OfO7YY4Im/2JM9SDdew3ZxguKVTD6FwAYV720rXQPpItDo5DqQnc27RGNJM1Ot1I1aveMg4aSOr4mDlpjzdAWglrjSBFV9FvHyVjxkakA9AOMbLsSieqnROLVj3l/TPYLTZ9LzcS9gmrItmfWns2d9Rgx0bQxB++ZdixAs0Pbbb7j5JPp7IlmTP1m5LJ01GnaSyjl4ZegZRFVl+4tCAUY7MAOW2ZgiQuqnFqoh9xtFd7IpBA+0hoygtJWNwTtETcydBHEIye3DjXuFA0F109qwqeT0WhsNCzcmrAGALtNx00j8MIKPMOg4GNmI5ltramOdE+zdC1x0J+oosCGaw2r4WlK3+CQwMbJY8eMU1bUcTqcY3x5wukIgjQzDEYTqrCZqKSa732EKQUwkaYShQu07NEtWPVGQdk7XO5yT3KEFNOmY4Pr+MHXqbQ8D7OmZ+lO3XPMTcJ4m2Lv7/+61BOZg43BMvzRfTeA5VBSSgMbHlZ3bf3BF7+LSw01VIZcexWgHdTdWOdQ9zzeZTFNLVwH5hcPZQLIKMVDOenQJ9KZPiouQdN5VHZTZEK5IGfyizyIJaxxIBTCZWBp9bkpT/53AVDd7z4EucemBqEZvJ2n7uy/fggor//VNBFOUugvVycVh8ebtmGrmUPz2eYYRs/5DyxLGWF2QiFypSbHrpaojUFPepTPZkz8Dd9qbEBk2n871aycx4V2xgxYla/MMOjuZwWu5dnBdMaqLpXCAnVKADPAKCYPh7rSJgVGoqs0YGVgp56Vw7QITQhM8AUthJj4pSNZHuupK4ggFWY1PA2nMacMWF3kr/+uW8epK3/hx9IEhpDFTATD1HuMYfB04y+qggF+TYk0MqQ/uxFfA/8qRdyfseWrReovfE9VMXbF1Alp7RX1pbsKP/PVeF/YnQhjzYJTKeMXf3tMqmzP7D0Fky1xFuFsRsAubd3Ym8EkMvndPRS/qWKwQDF8hqGnyStbEuNrKJAyKiT9QpLaJlee+8rUuYgTsumYyOdApW6gITY8InJTyiMbLhY1L00jJISK7i6OA+FNh7TaM5/27WXD7XGAES+dEMl+9IYrNTVQk/KJZih+1S8Qx57RsH6X3xW/2wklkyoHBlBZ/kaCHc+dajL07KxfwN+XW0IjDYZThdptgPddJAeedMm1602jdxWwR8QI2DxMxUmk6O9j9A4ToZVNuw3swvmt+mWMqrVslL2rAPd26kfhAcDLFyUKG4+Lbb/heXtMFIV+2RcGoCyKy9ZTFzWdbgnGy8zy5AjJjcx54EVGdoCjsww3do7uFj33tiTjBqO68tuiy1kaDWdkVdhh+zdEqZtoCeJvi10fXSScrrTwiCOgc+If9lza+4raitPbN83Hq3kP9OfnyfEHEauxuYwKnuY+M7G0rIpsSNGD85dFo3aODoPi6vBoHJvqq5bQonwb5ZCu6gvnxYVjTMEPYuyI2VPG+KcRBLBfSLZqgX9JciRRRHWgztCscJzwE5X4TOi8sh62VZXQM+Oba+kiK4oGRevLsN6/aTJOY43YK+yqcDm+wN9PzYh+0UNizc1w+VMhP5jlDEe+UtWjNe8sn76PEQVQIQbvsNK60yK3Je3BOaxlZQPE3tTURvxKJWrT4352OKOSFxXtWeqUMKyT0nqaHKSEaOI1ipTjr0bNKbwPyvXbFjDVnPk2pOxHufS37ElqvtWcBuAyAUwWJSptUbrIfHJIcucrHx4g2fLJuwroUCmRYkRyaayIuadzLm4JBp2fyne8maJZ80kmbKo8ccQF7TyYhh4sQ7QWyoNW4y+gp7LYmssCdYbhgalLSDyynYI9OwjsJq+Aj0Qgo3V5HOd99DrfE3yU4AOymAhhobGIydM/RtXUhNgAU6jEZpVQqt1w6NlFqUZ4w0udnFMxm4ypJGOjm+r7REpTFLu+P6bNcBHHNRcJpyIsHXe9+A3wjk20VEHbzz1+J3ekJZ5jRIQZ9ZSkhHZnBozjnuhdUU+AbGci32PFxYb3HT7/KcVaMY3SzwORrNgPaPhgnFhFubSlSq7FtOaq3wogmQbCVaJ/MHUMyoTkQWyocglwC6lcBj1E0tkpRFjm4mJaZmKxX+56kpT1mKoP6KhCOY0gJRUq5T6EMT/TYyxW8G+QPDJJYlH6sDtt+lqPupUaAXI27HuCmagsqamnmbCdf68fSwrkZUtTe3NOu2fn2aLvT/YxkqXB9m2QqmU3o8JLKnqajK5B6piGdMDMGZIevn5txUXN1FU4VUtZdLJFN5MMPjTG174tT6uuwKUj9kg2VUlev3s1FNbWNJ1mfbREOqPIMTdoEWYorkcG+NhMHzFNEB2V1bSuZ2WJmEKbzloHgTWi3lDEdcG2CE+YnRE3IITVV1oGOennTr6sohett5hTJ1AgBg6c0dC6uNaYl0Xo0KDr67E+sgNg3F5GdMQOveUSXfigYu5pE0MNXy9KK5C2Tkt14BtXwIDs0vld2Aq0UZ1LjznyK3jPH9d8cxeIV082KiwexeOGAVKseqESE15DTwDiBCIahJhu8/A4CCnJZEq9khXslxZyhyBBQUKWUvyXckKFY6IBmQ2UffcHD6s9vdlBHC8OUfsRIwe9s6cEr7VDjLqoriG+miH+9KdpJw5lYLy1VvZKzYwRT3azW0d866jNqbzFVXgjgVBuiVbDjgFVQ7f99uxTvxUk2ssWJ4KrHnoLLNXyTCjopoVW83LZ4A/AUZ6HpIBvLlFhmHh1tRCz80ByVc33/lKvxg9qlsl5gNLujBM9Rq/w1j9I6dRr8UMvCM8+hM2uqj5luXt+jbF5HqLesaQZ7chdLaXlARUppkFXHLAa0Env5+4HT4SU5dQER0FvwKF4uK8W5MCuYmrNysj6Q2cEdEQM8tjsFbztdqIcY4V0/a7ugtriECsb3vwIr7XGlzuZAykdZ7BjbSDOWIkRm4HSJ/jADqj1Y1wpy+AyUQYo40HUsTXj84LBpQ0e2OdzCRMURYGJ5eliOYyjlzKCQesHrLBLxVLIx3v5P+YfXvM3aSECgqOgN+BQPNJXDSxIV1HZDBrhKInf2xEwIuYNZlqYPLHRmC9TynZo7McWd+PcCcSoPgverC85XFn0LQPZ4POseJKBzzDyGGrO2uILykYSxA2Ml3KcTG9PljDlaQ4BbDrBCgBBwcROAbI4NUDtdSahfYYiFCiQtXYRM6rIpUZGmRoLYBLz+p1vV5b5Vtbm53O6XcuwGTiEBtWygWZRrpm1M0Bn6UYPCLZLCEHb9mMgRCO07aiLhMEOsZut7/X6QVa0HVk06W27/8dEv5rDbq2V1dfN6DtOO9QK0gFecfIdOA6Df3ZbYT7ciB9PXrqoKOuBwrJpUP4dYr8kGHpMXEajY3LIc+rLNIHna5h7Op49z7UtN0nBiWIurgRjejcUydwof/1GddrQERYJETlPimpkCQxBAzaCEOEdak6RGak+ES41bTp8t5cigAZi8IZR9lzI2Xwoi3P4gaJ55o/gHDPASutBOBj/mpADpyHEyRCg/OrVMoMq1fqTqn+LvURR5ym5Ozu1Jle/dOHb3myiCNNjucZWEk0uInCfBm2SrRrg1Szdfrf4n4LRLplzkihM6fcQvyQa3DtwG58oj9ijZhZz9hgL7NDd2WqVcDTmpvTXQgVgZrcsacJ2AdZ8qaL8Ntt2fldKB878ib8wD5BUtwfIu56K9x0sB8Ied6vXXknl8lSytctiLdswMzvg9Y23xsOPBAx/bkcj0hlfaYTaU1cZ+4AgNKKWLi3oQ8c/IUAyM5P6tgkfDB56PAlUCd8XnfFGdbTHrGWV30L/ymUW6IUyXYg5HNpwTQ9ZIKsYyzTHk9K1KoGso2cYwFX2nXLltV5yAdLaca404/ohpAWVZygMCzPWDYrA+kFvpv3g4XmpdCPVCCZMoYmkVKsWlys5v2ypdBwBWflI/Zf6DjxnAa2oXlnjkxhv6d/wcMVl3tUUoypMkwvjfSdmPqNfgHlyeFQhY/m8Igxwbngg2UnS3GLHbRaAMvXvPTngEEwcWefTl77uDTelu1fWh7M61wIp4hYFC1QG1bVrjbyJnw31SadUHVIpKl99oKDjCkqtYzbTg6hJfcJefIKqD99RsJAOi2P0MgO+IHAxg9pPP13C/BD+MCcfh5SDVgxGgZxz2Q7muGNeC7VYVzWHp6Ny0OKQTmGVf8U5UnD89Td/3gz8MGXZ7wf1p5Jk7z2WVMWrTIUHTCfO34cyCMr4F/2L169Muy59b0/q8bsP2a219Ys041lY5PGJNULO1vuIgfPMfnak/F8pLonOLGIAOgy9X1VqWpDs4zNh92C49aCig1iRitnsxz7P7ItczpFGDaiSUhlWTioDcZySJnfrCtM47VXKHArxVsTDK0rhSV2CfRgx+wmQUd4dgxWwx1z/VzDRGzuuEio3eIKqu3A8UtIjMlgBQuQxXH9cbWebVxZOM1uEShBsikDAFXd6iQpQJW2aKBKENoWJwA93tH+GVAGD7JRiq6P9szYZ+bOplLThIXbFotnIn0hl18S+yamjAS8lKfItTgeVqghhkWPNRlUpYhvgWAOlJwh+xxO5of7h55+k29/v6NCh353F9JndP36+W7awX7KdvtAGx21/saWRpv//fY8Oyo+Vu9hhArGvXomKp+yf5fUd2uyr+g4UZn38ecb5yYqPgf+7/6uOvbg839cI5BafKuFnH3fNgHiRcRBSATAakREhenZrxx06EfqH1Tt5s28v9rVEv4d8yJjnRMOxGE40QakkhwmxOsBWx8pOV/1cdlefFqoFY+YzW+1sdhOlEWIwNRiFmDbMhP2X4D35ojwrepKZVMlDMH497/BIJxa3jniesPEQxZiziAAwMxB0Vdkld/OxEatlUnxUhMJd7A7LMNuZNabM7IvoDckQvTEWxmqKcXq4Ws+e9l1QOZlZdI1Hk77tDLc1I5I68PlAxHhiCOvkfkOIKbn9MtXszj4jWouCPhc4xdObRPbPqxeIOuUrlVyUtAVF2UdqskRosg3I+oBKng8enJLF9GBlguHBkfoNkjEwQnvQM0DSzvYAZ2HZwSsNoj0MzuB63748zOEfbCMD6woiR6GSYiwnWbYuglk0V7/QXP3nGD0lzWZ8bfYnp8R1vxQfW70vIbtK6phBXq7sVkB/T5ErN1BkEjVXfpP0NQJYJh8Ipkvjk2ItplrMlaLFCMTpQyJ5N5pnu1oxssq1x+rNKq/uK5JZZFXHKnGA6H9ISr4NEL1Wns5SgnY8FIZCpNpT/RmRG63C2K60n+WT3OPCLYCZxXqby6dJPy38Hv6LF4dnYoneu3Hs8RsX9/0ycCdU+lDCSU2nX1leOXwfGaNxoKgK0GclmKRXzv7K98U7yPo0TkbZZ2USRB+t4b1r/u38XxKZxGu8P1kAI+wzg+KjMpBPjJIHhthnBsRHqT4pkNYTWYj5KMUr4DF8Nyo+oTwli6mY7VHyeHXdozStYwpYFrTAE0QO+pC4AokWUFwMYYQ7Rnco95CqxKliSrig4PwJHUwCryzTQohTgHIBWykFSpVTkhRxcMWPNTFgDDMKq500WvlIC1T45wdSeCXq40JNhVOULZMuP+7yNPr+hf4DY2dOnRt5JIgYsASZk5FWPBCM6Yx3nnqvkSVOlVKQ+ar0O31nrHfquZGp/qX2vUNBkyRKc6sa5S4iYKNr3Gv0ojprnCLPV2TcxMi+U28IRgmCJMwrlClVmSqfuiAYJGm8cpEXJ1LOMou86CS7F3Nv0FZJEL2+5t3VUJJnqkv3bw/MDSVqa5+XD0MOBb4eiHDkFrzw+S+zba8yNfznIJ3nn+JiAZ7/cyFsERe2Zu38OWmbg1rnrynbPFrSEnzkbw7Bvb/jzda571nZD4i+5tp1sgd3XUj7vF+3sHNSmrfpGpTBlmM9cymeQfbx1N0euDsFGTyvfIRM3gN30nz9BxDZhcjSDzRYH/HzHmu6ddHPnxIaQGbSvGhmSoTIpAXflu7u7YWHVUvfd6G5nhMCVm1tPcE/zsF6E0X6gafUm3itpH5MeEfyn9pBAZS+54a6/elh2UxBt30ONqWv3mhgxxhvF4cVEgTmM9k+Agw8zqmlLJYcYQa9+eqzFa39iZ+iE3P62g0AttP4LAsOHhFsA33rkw20zCrk+XfUytpdULX1OqaSZmYxm9takumCGNeH4+Mvf/Kzxt3o/lMVYCRURt9b3NrWjxpzslz9gpcn7WR/T3qy0Ri0PF51+t4bMYN97LN8y0sGxPd+lHiWRvzynfgNc6UVhWevtOnxGfXu03LicriiHtZyPBxxTfsMx222j/zOv27o827e93GIZON3gCs/df+pbdmpPZ3/t37bC2NbaSELrx0sRMf34SlIy17e2Oefm/nFPzb/5tof48wf/uMvZbZRsMe/fH/uT356/Ge470eQ9xYX1/7ir+VoyuBzifXM3y6Du3eZufTTI+3QrB1W2MacAL88LvuPT5g/RdcZhm31zOfRjAIPnPGH/WSjrR8tMxNw5hFrH6vX3n+abL2d2/vEdJrbGM21uXJX4HreTJj2ERK85uptlT+KWo5Wi/ywph98Sk82Nnvq+eZof3fecsVk80cexHW6H1907/mwrvtd6clGVm0HcXP0fTSZFUFvUXr8Mv4WQfQyp5PxTdHF2P3nhclNVn/yTUPZ228C/OGoaA27czWByOceaOTDL9CmPxzlwQ/X4kt+5Xs+1DOfIGng09vXwW+1mY1mqZkHHj6D8bNfnzv7yWHjeyj7aAkB8tihond5MDXPyb2am1mKiMYcOffCeb0bitAK6czpqltY4f7Tj8nHr8NXgsP7U8/3lbz9E9TSG5/4WGgKnvsSnPmFnUFE9yrpTXim6HzgmjBhI+eGU/glmW51xMum7/zMKPfwjsFSOr7wgT9eZzQr92/lMP+IYR+dvOh/IB5S/Cjmlk35q0qsfnmvSLGdH781Fge5lt/sJ+t8nJ/F9s1Hz3229vYW71wE7+KP6xuSsa0fodaFcOxufQHH/zM55hymqAfPu7dMLe4PIPKnNce5sUXU1xB4QwHb0i5Do/QLF1loE7OkFdmsdW80wBxNApTwNo5xpq/dyAkIpoYQOi7ntGf5zt7++NV4+Gf86cIP/NUfU72Ww3RlgiZXP/wDwRBUbs8+yk/GSJjtIjqjgo3Oy2zgv1DLcJCUH/7jv5QHO0TjumCb77P5zAfDoTDL4eMpT2ezAkjMGmQcK2U4SAN8m+8GdpsMJICGvGbi/hPvOkhpi6iRdw3NFxrWmFk2IUxiRugOaczoza/ldWPfr/9M1/efKvSvOqMGYcG/FOE2W8Xz8BYHipFpWNbGBXvs0OOGP5nVJrHvZtKDkhyyiR5fILp04x6LI/3f9XwIBqwMtFcnJXcPcP8rf7KxbAivkM0rwLTbp5QHpfQYM7ccFvf/+t89HBxxQdnnUXLh8+Rh398VtvavuPYmq4TZeyOYaeP4fu6/ywxNz+9AoP0hfZKmMMexC/eP++EpFC1/Ag9fvD4LQcByoM3cu8FPRqJm9vKlpfktXNrrwGamVv9Y/uAxVQCkN6RyYY7AB5ftB/cck/BqOz3VsQVkxfvkCQI6MtwsSGj7hZrHnc2GdXxdfjq/masRTh+6dPojoZbP6JPe6tROpMZBGW6kDafRpjv+JzJL1qy0Z8S306P+yfn/VReruignHiy6LJ1d6KVjxz0mjDoTIxPtTat8eGPRAfAat8jmfdjlOvrx1FeSLOX2R7obnJVZvl18WGaNqhlEMEAa+naBB7T6x/ng3U/Hxgnsz67rHjvYewzmYzkb2Z3TQHL8eC0ISpSv/VXLnzr92+VZya9kBzLhN19zv6cC0KGPfGeB1o37NREhqcees5yCnnOb1rzmJdrPioIf52b17H+y3LR4/gsk7HAqJ5YYfYhabn+4mn5L/55AvKzl5XJ6M7ixCS2XvjO1fIrSv67WM//Cma9Dy6/G173C2l6Z9/vtkd8fpubDHcyhKrs/UCo6+YP9wQzJld+6xg1l91vdpUkxWT5TlQ8+dEfBwg33JW5itk4tnzbq9hWzFW2+LVqy5zcHEaSP/jiY2MfH71j0ZPSx7VD4YYc+PC83VvGfcll387PUVj/c2Upv9r5wxq9nMO2A9m5NCkJJix5lJ2aFLrgr1Ub/ooz/o3PW65C7WaK5TEouk5rLxHKZLynoRufWaCmVUkqlllKxUupLBfrIn54iJVKlRExK/BSYfIggFZ0Di6H4V9VzR+60mFZbGbdIwSOk98mJqQy5X5uNls9jPRQm04TdrE9U6N8g3GMecSfNREgk1AAULCPTRLMQUgkeUDnbyDIxLTQroSKBAZNxGNkmloVppbkQqhIsQClXI4eJbWFZmS40V0ImQYN+AmOs7t7ASMz1KCuHle3CcmXaaE8QF/RGKFcoLqNDu+fzkYKBdKAzUi2ig252w2oK6VLI/erDYlvni7fBrJMa+R6M2EBRg2gCtnortWFz+cE4ij2bh9ZmP8czbFqosqlAVTHUYJrhtvVa2t4LGzt2bemvQSJbFkxEK1Qnhi6YbrgeCHv2Qn3wmvjn/eo9Py8ePG0keB7e92O76lzcVePkqg5WzqqysIrYr//2liGZxywnsjGCs2vv5wsRqwVyDHcOUqobNvYbycyGcdiYt6tGpVUHhSpqp7UqTHxmS81LkB/qLi8KRZx6eaxkOJKpGCnDEYy6/9OYI06fDYZ/HA6DSPMpammtCsRHRlHtuSqqDqjfftOPe7EVdggbOioRepEowdmLchDlaNSYpQyLp2EAxXeMFWOo/NYxuO1q4gg3gkC8nAe2PaC2djVXkf47XBbb2lOnbpKDtOHtLyXKyoD4AM8QigYUuwirCF1khAMnbeubQzE3bXg1Nwk0EiR0kFWQdZD9IHtB4jiRuuuldeo3vKIWgbyDiwBhE+IU4hLiFuJhiHkVkRto9pEtyO3UDpIESQfJD5IXJHUbkwkPS8QzfF5aKvjIlChcmqQoGjVq1JgieclNAbPLLrscsApYojjD+2rZAu8C3TVo0KBBQwroRZeDSG50oxvdGERJIk9pwR8CkX4iTdwYBHSDG9zgBjckgf8+0H0QQJIExaup4Z99PpFGAnMt5/sx19elCYSe9ix/eQ8IK/TBLwFR5+RBzfykQ6XbNsFWr+jWflCUkbP6KNmFP07+XR0zCjsNzTeyHlSClWYQ/dRz/ZG/moEijrC9KtiWjgy2iUIgTEHQxBgWMDFmu4soUA6tfw23bf2+JzSdd1wKHPtunGRA/AqXfv9WZEzoOC0WRxZjn9l36gjMYguQWMkm63sL3XStXctIVa2fhcweWeLzHEtdk+ehAiKdq01Bo7GstYGH6ZxIunm9sZtJKHN6qH1y/LVcvvu4t907pm3L4ES4arKpu9cHz994NtRDsRSfNwDSRYqfBiY9UCvw3RETiDQ9Hgy5QyRZGtJKR55Lej9JDfhxMaBCJC2S6OXSaAOdWIeMIqPoKQKvZGaj8UNsqWWoMbjOA0lYaBi3XYopPAYjFjLJEaOnOe0VQoEuw+7wiOEIGo4B2pifhc5BtuhdgBX/XdkhbLcmVrMkjOHRP2AGQHFqMRer8aYGT+daf3+Qu9ENPF8T9dTycH2B7ZnRvwzP3htEAgNK22IHKsNbpLkMeB7buIPQaIYTBG/Cbriepit9iGDQP2JV4mo/ktkJ+vvM0uRD0NbxpgoCE00TeoTZV0bb47/tC8a6Jkg6lbgGxgWEFLkTEVYwqhLRX1FEDA7czShD7j3f9HFEbw+/O2bJbCLMeKtUxYSgeq2MTQqC22meG3rIlsJ0R/RY/GlaYTsTfXa8h3MmgimMf/hQwePEecQzTcGrmFTMCasRLGl4cFT3t2lMtCglil/2t71OISB0/DjAvzY1Jc1SKrL4p+lmMOQYYYg78E8hoFustn9mvzomHcyymCxWXGeBYpwOrabE9wYBMeYLRDilsNUhAfzJ72KQKrH/EN1MUtEqn2IsQ1AQcRJNhE7QHGI4I7N3cM6SmeNSGBBHZ2ngIefHAiXBRPYwlnLViC1zI1e1kAF8nsWaZ8S4evWXAjNJTIs6Pey9i5xOp81yyL0oxDG8QBh7SKxT5xY7wFYZy7PFRMS6vpzf663CfMrLY7xTKoblNntgoBZKrSdRIM1cxJId1B3kKWLiFCcmGjuTtLzzNM6y4QtPtt7mGNBeuHSKHP8XkcATDOV9ooaowZcDdBzBsppCbN3UO4l0ziBOmKfuRQQ1DfThhY3ajLwYnarlsRmYeWzRQlNOYHc1HLIPPOGUuV+wKMFnX3PyGC7Zh1MeuahzVP4EM+dT5hFVNVW6CrxQvHK9Ne5cUA5ydK2e31rLk6s+nOxRBfTCo98TroIPhMWb6X5Ev9ZIkNKKv3f3anR7Bg90jc1zMp/XUZNjKzGqEieUj0oQSOYFZi2SbzklvDtqmph56nLJThB5OQFT8M8H7uO5HJHmzOC5tFqpkFBhoaZOFiXh0CALvSkd68mk6fxRZNgoJgaiG1tPrkT6wBHfHjyu0d4u4kgo+0bMQBshsbHFi6E3ZB6rbai6muKHCWkmyRwxWhCNpf69ZdPZmZD8eG2p6kKMzv1gemgO36ceU2n5l0pKxMmVWPfimpl+OMd8DGVVybn3hoeMmLuw9cUBz7BOwKFHSqpBUdni1DeTQhaq2HldchVt2fZ0P7fVWo5FCFnAxeYRtZLrruY9+/2tm2qcuedv3bUWaD6PR3zXMuB2r4yXOi7S/edNsCwRt5X9oWLdKK44Rs/coxKf5SeJ3E6ulHEMtGsi460j5ygsZuiI27/++GC1DCFwK4RXjNt5EQQth8Zzr6GYUnCHJnbNZkSmv/uH08l/9PaddqJmqKGgf8vd5ZcRWQYONHKZB9gKcEYMiRypAKm8IJ8UeaqLyS4LfR73FQpYjr8ZsUH3oqdJYA6NfOHRDx3djfV7ZZfMj/9I2YD5Y6Wq98ZZBTdQtrx18BB0wSugjZIMaFsyu9cyQStqRSDJE1Ck4xRP7wgJB3K6mm5iO6YMIVvSHQhuvfQOT2/cpfI5mupYhwSOB3in8Z4dFDVMImTHQS6V3zQTS68DRsAKUd5eG2ATTAt9AhhIUbrGNdbljmg8J2g7jMCcL+AmoEdFzKgWbdOMVb9gbOiArI2vq+rG7pjA7wb5NSOsMs1JFcsD2fMpH6zHBtynYSvj8HDXEqQb3g+E91IZp7gJeFiQGvuf4u6hLtxYyf0xz37ty56raX4DynFtGsNoHYmWyBf4scKlsZtyJFI/XtjAL15JrzAvM2JJur8zUAIvStqTnqlxb4EfEj487cKBffBJu6P8aDMiBBMlqoFIDRxDm6ybn4L4nNRYH6tJlaaytLqiwFQ9ODsIzUdxVYvwfi18v8J9EBz3dDaJ5BrQ37eSBg0TIZoXlt5gSfgxUvJJfoLSxFzKmvu2PNCCSpo+/8G3A4hGr5ufhaqW6arqJMinofmUmVQZ2x+qm8wpG+iqRj+rWPZsep/oHyXD8OyTXFH60AdAjYhjc4TzrO1ytFc5nqgav8L581jExOMCrQzbVgUVBKBQaftUXbc7RDxTIwhbm9wRVodXmwaR88zwQEGVWLxtWD8exElU6BjL+MfKjvKLEoEXKR3Q0qlsiqKfTtIN83lCTElbr59I57x3/YnORIGuYZ/ZhNQC1jvIPKgreqcKwyoFMvsN/FCCr2CA1wf6jqlaoBlVlS5Vptf4oaDjC7HOgOZlt9g0iVbP+dumBdg20/GMdHukmRjUfdrzJA3ZHs7RMY4Zo1tsdpTocmCxZaNiMeOGvnP+ED74xRuxWcvrtaFzWjgo2ndGuu0j+DbU9Z4TztmxTqzPpncfkB33SKA0fjbJcZoyWIaSn6vSVGiliLPpGwXIOONAHTIoaWs6KhxpnIjkYxp/ET8IJQVtIXG07DEdfygAegwFsjGjzkiKaLFCTZXuNsmK7x3E7mOxQ/aZwfHocZZrKzE6kgHhFX1iVozvpJbuFSqsUn6VoXHrr2A7KT1Uvqcx2KWA4XmkFFmClEXQ71fBGUghpUBkNuG2cmyQCjtgUu3SWM+Sm0gK3E5ZdcUmZ6GaeR48jweE4rUYuk5VEI5hX5Hdff6VgH1iMbA3hagv/WJRd1E3J3tAMz9se9J2qWKzuQ4dVnzq1m6DU7f/mrfFqMn31LReLfMZT0TI2d8HQHgaUZoXIw2PpnNirb1LmmdeFVqas6z00h8JWa1k1CUNeACDmmbKIRNCZv7QzuQgVC7uZ4RNB2mHByfvqup1M7pUs1HoogWZdjnFPlCARgpIk7rzlNkDgPRIPQdLs9ji5oz7OUaaX5VKIW0YlDn2JrLnK4tLXiZgq9aATEoO8iyhB7G8OO2klQwq7fgOGjayMVe9LPkTVF6a6WptxLfKMc4H/uwJ2PlbpL0rmhxVbdByzHJlQcZrGkhxAIFX80FrKifLGS7iFv816/sTtXDHnlZM004UWeoNqfkO2BG/KAQ9r9FZK1AyOAanjPhUoC3FK9ZGBKeEMjmE8ievyQHYHy+DHqOmg9GhXPFiqQn0URKfB0uj0oGfDdTSQNcklehL1XPrQ+lQZeg1xF70Lxy8gmE/jfuJipedJf7CoQPHbOME0h5CjH9UwAx2+TYp9ZOkFiqbAGB6JP4ZH+VfHWBsR6MAtoGgwdgjPfDM1l4fm96uQfVOaN+SOVoYiu6bOEZXGzjhbbBxY95YSdLX3GsjbR1npHbQaaxqRqSjKdTidcFBtesTCGU6/o+T+2NCFblpU4l2xV4AqnzZiAB7ndWR5HQh10Pr6ceWTRnR6+ePdZxzm5S2ZRkLu0QeqYVRNH1HVVD3eJHMj70ss2Mn0h/rgmPs2WlPj5IlbOhmNvAmZgnVulMHsPoVUwukyUN3HxZIHaBOGIq4ggLFdQBbbT27KijE1bJNBcQM2IShv6goUHCqXu/jZx7W1azlrRROWLjDMOpxJHlH281ay2l5bhj+UIUAGsm1d7NKqGKAqW1eYLKS55NFHyftZIhYqg2eOm5UDehjBbzW1R8FCVF31WBtYaUA7CtuMPnMCrWkjrJa07nD/5M1FcUmWKVxgds+eOieh/+3JWER++q1wdMLqiyWwLZq5xtSOHdsAdDc6eAotVGXKqLMg2WFWxkHNWLb6JRPedusjYwV6VKN645EU9FLwtjcw8jYAvpwIwXcxq9wKya4/umLgDntwcNYseOtTJvvpM0N7tFMl629JDadFQ/Y7nZ0Ym1LthVXgv5IPUcePb1WSKNvTbfveyN6cn+F9LpuaERlKKJXWvOLH1KxfXSJ3QOklgaGfeuZnpAqMNcMUyg+6Y6mg6mpGYaJNBhDxT2qpqWl33CYfvPvpfqYKQdaM8pGiJqv5uYoQ5x1wn/4JEQklGl545LjdKn3EyYDEfbj+3hofqkvAjCMTEKU/IWUMb5oE4pRumgW8l3Gi3weAIQtxx+X/TTX0J07h0Mcl62bT5y44ILPSburpNVkKbyZTEFVL8XV4rr5KQ+rrXXNT/WZbdyisyilPgPJicP9rHLpNh29em5ccxOypj/7XYy2amQf28v0YRmMcSbZWE5rmvJJhzMqK+92IgUePaFhj7sXoQfrFqYyGCZSbEawcZrOGpV0ryinMQtRwd2Pp4CZY5PyjrjuQQpuZzWTE8FABDzd1krlzfJd8dFmXmzAi7vzglj/7qUOLG2XnGski/mO0b4lqzgw8pFRvLqZCYnmCqbxxJGe4q0yj8zPKA19g+OhfhEA/j5PybrpilIfl7vExv2mEryfnnWae+J2hHIvrjavNn20yHeqGYZ9pFnTPpMjH4Cev0pct7B4+bJZklw0lYlingWwjnOiuS5R4xY7l0A5X2jGedS4dlz2gUtixB9T1sMsltg4ZE52A5HMvG7+dJry4y2XeJ82ZZ/Jpu3jOTMBM5YmklOVHnQPLJ6kOUoZuaA8RAMzNVa1MUgCQ5CEsmPWUHJR++LvohBkM4mzJFgJZl25bq5qlwkldOA4MxSYZemrIwmYH+8bthC0qlvE1Q6vgacqblqcuYDATZZdNUis85taER79tGm8pZiEAzCm8TGemadVXIbj5qbyYmtY45qLV7tNWU1mh+2KOiIQJ0cRUN3GpM29SaJMGNCbGhZccaLIrGTrlXzOfAfmKFxVIM6VW0PrzRQjpm5eNavkQvn8GNDPZbYNqz9u2ChnPedDjlQ2jJMjEzv9aVcQvcHGaJPaPFkJFdegPoRaUtlvmN3kGaUat4ynG/KO257iA3c6B2TYufnSUGR/N3WR7lps4TcEga4Yg+B/4oeQW7KAdkj9y7IatRliqi1bZ3aNhBhlrJF0JelOz+28WpCN2eoBFrIp97uuGlYyEzet34UAKq+3bR7BdspOyY94pGeGEpDBKApxi0oQY4or8THspQiTayk8TSSv2I0Mn4G1uOdhuLIWXpNdcreArPjSwWPTrlgGQs+FXbabJuAbhNgnezjbtrmxbemWTYQXWt6Xt7HMrFWP3G4+wiQcR+LA7huFztcMI9BDoNskg6wEuWPNtIcrqdCceYX/MOuVURtrpZyMQKOkkqnTa4SKvkNVhf6OhYnwMZK1Mw39ApGUqhLIOD5/i0vdCNtjVrznxGc0yNiNe8o64IFr2/y4JjpSMJ48H9zAKm0Zssy7ndOo/nYnRzIFoSJp+UH+VUmetjtAZDoBqRf3QoK5zFag9pApJtyTwtRBLn/LsjuAqT41xoGxKD0yMu0LllpqE6ezRsfXHmf1Na5M4vf+vF5zOPrTIamzSnlHfMe7wHaKQKpbO5cRsxPqd0me3uGDN0fjJmZUVtiwSKR3X0mHgqsVircX77jAftBhL4oUr5lVq1g3B8RpF1h8RRdgZYPO4gyWKLvFT82RacvABL4qSL0ewF/Tu32vac1+oYB28Joj4ECpRr7SvycIWumsrRgDpRud90xOmezCFYb2J3ZchbO2DmxpzuNkBe3VlAf34IJbaOIZEB9qKj/tYrxs85ENv0wPONFp6R/XGCiKl/qGXLVykFBnCxrtDJgxEDwNwlRlzoxx6YD5nOX4BSzRbruvTmB753B0RWvVcrFwJj50hr2BGkZRB+GeYL/We0vqp83iJoKr4SQ62AA3dxnWxY1vU2GxP6bilu/axTDdILsWWCyeUhaRHmpG5O9CbX9CkZV6mWyv5ub+llxLfa2Dx1JXHOpIWb4caUpkR6nQ8IGIpLcsy6RAdM6/lRbLglJRaaIBjD2fdoarD+2Vprt+MH4IMdKONfpk8pkmLtbaUineVfGMbLZkbFDQ7Yegwjt+/wGeVQX7ToLmsfycXZzF+OVVTVTVbDv1035+z3l68cSk5k/sFd8uGqFWn+C+vprr7cZCnCWIm72c47eq3mx65VAPIJktYPP3PdzoSUglIRbqyg/1kVIsUdtra+lT17suVIgoIUVLeTIZ9n2k0OSOP+jZh5q0p0PLRHiRqGeYUGeBSRYY6IkXRzAFgrP6dmah2NDTt6J2YuHt5y74DMpiqJ8B9NfsrOfsYsbd4tvZjVS97rP+vBacU3XoHcdSTua4WzWS7de0GrhUQUHTUVslM+uYt1A+fqBN/a4NVdpnA8ENvxYziGK+eIuTM8UazmkQBOSWhGQ3y9S++rpmSO3ji6lg47y5qC6NPbXl3t47J5ANuTAny33f7sw4vThtotFwD7nhICzIHB5m/r1XdA54Puw2FIgvhKJxmnK/nCwlzhA2PThm5R6aL2DW5GGo9Jz8dvUyVu+SILbXiXth3wuRQi8IgUKg/y/52D+HGo8BtxmrlCulWjEDp4BABrl5NqUW6LA1nUHzd25zt3eZ9je5eK9Ltio0OZdT9FJYBVP7sP5muzaeNIdYw15y9uJoisiOVEJosZ59H6zM/pK0PwtWEBz3eOsYrEcW6LCEPTODCoJv4Wq0grDHbQKt/D1Spb2jIJdbgoGejT5XxD3MX/Z/Kkh2InS1VF6lHl+oB7zPQ45IOdvDkiD4WaG8zljs6lZ4KrsWeOW2bIZaCansVSrJbmadsHbrMXUyhmDHlHXNh057W0JNwwJJt5AjjZNW5mARZLB+GCxtiMueZ22XPHtOfVGDNRN7t6uvVYxRX0gZrzMyrtKZPyiepfQ0bwv1Mzn7k96/+Y9lxA+QtStlXWooX+q4d5G/q/jfOS4RdT+qP+5JkEvU0VZtXFEOrknZJXB6k2z1/MIKjttUVD2ffOW1fByzm0agKEAaCclQEWTjjlM7QgaiAqJUtcQZmGyT0x6ftvk+ToxZmZs+a+XAshGFO6BgVru4Tk7Q5uxqgcLuQk25FPua0NixLlgoP8aQVUSX3RULSZ5OM4O4lDZRVbBaBW2d+2AKQXWIXmpcZjFQ+A62WDsCxvNwi2PeNWvDbNaoetvXYlZs6KyGKNRWxyUgxzrcG17QPjPiFO3kY7NlZES0DUu3g1IGuUPQPkLujY2GUk9j3XnVV+Ze6SL942UkBMNEKlwbuCElSPAFdWqAVBH/Umzg2NOB2ogfNeCpDPn2MOIONMMRZfcKdlhASpKCkeMgMVfnIhC51zkymjp0XCBOVzgIylsoQsOca+g3ygUt8qLQHF6W5f+LQIVYLOzUTluDgonr8tq08mb5bvmjcxsHFzu3n+rWW55DLEypE2+DARb1MNyhVLekEprNo7eQ/29/t1NggrFSHTi67FkZb77XXBaHSNXRLsnp8lhzn3LSwLA1s3+1bW0x95v4Dn/WXmAqD7ytcrQsmqSk+84Y/AuZFdPFZDJejWbDjXhvcNCPQkOU+5h7YyWnZjzBc5lB3TbsVKdrH/L7riT7jVop1cBpORSIaO64sd/3cLY4oZiPzBd/KmYcseOMEVs8Y/aIFWdMHBuMPSoOZZf9WFNe84AlduGQGFuMi2cMu9Q8JbyCnXVYcThb4oyObZD1HW1P8B4LHAkVIm83sDtVFm7uvCy7mgfu+t6J152P7LjBYCLT6MYdBnzHrd693vU+IBJrJgGQUkaszS2Ci1fLwbfZFzMI1R4y9ZPiiQ98KoU2Uq/dmilkY+5LVbP6VODEPSw6YIZ5d8cHuIM53ILNHDbcOPHEBz5RSPSLe1hZT4GZUSA9TNvFhUPQruIgFzpAxStNuz1VrdUXBT3mwTnfrXXEfcmijbFtLnHUiAhmLAVzmeMYP/Ps1lDiy4ynsY/RDNMNkV7OvfIGTXEH3zi2TOERvfb/x1wNCDQz4pNdnBpj1ddPKYlV30AxrPoWtQbXd07FWPW9Uz2s+gFVgOtHpwRX/RSVcNUKasBVd6A4V21QKVf9wqkRV/0Kpr6quj6lUq/qVzEpr+pzp4Ze1a9hGnlVv45poKp+A9NIVf0mpp5XdQJVKtdvYeqpqg+YQq6GbffbmAy57kEtyfU7mBKqegA1pKpHUDlVPYGaUNUzqIiqfhclpOr3UH2p+n0oza4/iJpz1R+iQqn6I6dW7PpjpzKuunHaqYbjN1r2ZZQCAaM2KV2EVjQDDMbs6yvmhzYlFvwwHin+3AAAd2ljXPTZ4KWNAYmSGpz5iGwc6FXb30wB/abX/yhgftzp/XDkAj+9gvlpRzgajR2izezBiP77q8rAQPZ1FH98Ijoe+iYJvQ4LfSjmy0v1rfqYvBym2haK2YtpIz/BssLVOXC84nwlNrE7s2F3NMNQaQZR1pqZb/0+34lFVGlItTMl0F3/2/GpuVvRk16V+Waho78UPBojnVdtMz3l61/5pzAAvAFm6OPvMKQErljZVAbPhQ2j2z75x9C0ZU6/Q57SEJ1vVPB84R9e9Tf9TZhKsVIWXV96Lnqw2//g777Nv6wW7D9vjbY2QdsKDdGUYBb2hZN1cN+96SEBwiFh/osWwlfEtzJlZyygsP1ymQ/knY8mTidcl4Bb/OkkB0c04omO5wEjM4MVxTzF9NdH3RVnERyjepF8HntiFV6g3L/FOff5tF9t80kkyh0zRMnKbvi4nje5Q3Dbl54pyzSOCCI4suv+/HnSLJCdhe3d7Qt7WtAVYAB8nLpMKFB7P2Ak1bVTUmE4NS8OzyxmN89GJrIH/rVebiVlqCyCHeCxBBuR8mURA1yQcWz7R7NQXTi3WUB5/nPH4HF1OknLUpyb8pn+2zPdPa27O2GnyKIwcBx/5puNpOKdTCgDfLiQ8/knrqC7bTuTfcO7eiLLRgILkWkhi2jXJu56Fuf4dXovPJ37g8gFWWGMyY7LRRBzXikgmR6AL0mwltM8HiX9p/3yJ/YLXU5RzxM0eMriW7tM5bya/McfxnIhhXzB8oXx5M7zuYN8wbwcK1kgvLu3xSVyEbGrC0uVjuKfrcdiBoQxt1K5bwSKLlduCkvkejMXKkqu1dTp+70TZIsp7rGFrfiGuXwPrbt0AOzihhYAwmyZRZ5Nu3QNimdAJ7q+d947qJqxjRj2GjkW49nawVpOf7a0+s/2y8AC9935SgYti16iMpEcJ3VdBRgGjBXbPJi3nYAISznfBHb2gjAlZb0p/rI/P5mu+nO/pDoAf9QvmfnpCC692k2u1clh+//t+cXDTUtQDIxMQRidg1mgHLjCotKr/PLZ/vj6ocgf9f84VxaRlSLcV9D8qfS/RpfZYqe//ytY+hKObvVJLp0z3wSJK4imBHf3Bn/Wn5wNgNCwXofu7xozSq1Z/2q7HqXyp+7XavqFP7m+O+tfel0TTPBGfFGUB6M0m2vGEBpF8yS8pFkACQoNNA3E2WD+olZNyOAiwjpOwvmv2ZXAcnqLvUTdDZci0KQAh6Dkis8PFzrnVSvZI/9+ZCxn9u047wkS7n1FlQpNUwLftu8R35l9GL6XTejoHCNBMQ5dbp6Rze/1LT/ZckLztaVeenvdmqd2cof/PK+xvs/Jf9DJLh6MkBw/2oAcOrT1VKI5QDNaShzcvcrX5bT79dSd+bK6evALW+Wp4jPPH27YUVfHFF5COSS4NJGajwnxgWjAH2zi6YnwLzAiV3Hh96kBOla7pLdFfm9hiAzPzPT5OdjIzdIozKFfXH6ViaLwu+upHqGQcQ+Gf1HDixu/swiXYuK/MqO9EVFnlfQSLKrLb0tn7L/ZsyV2/dbjv0Vz8H+ardz/6vNy/6PFzP277jb33xrr3H8ZFOD+U12S+4+zk6tHAqQ9Dk93a47Ij91i+Z5LjYhhN34e9bD7r0FEC/+2g7XUuwnbfWLX3em4ttHWzMOEh2De4zijmAX8HLNnf+5I4B6dU2Pub0mNDz9C804rAgP3U1oCcKeEbClzPgc4CWdjA4p1RulIlV+colnnTKehld0kiWgfrFxJNuNljs9WvblRMGeECN6XaGImbksoXUAEnkncYIijshzNQbHUwXdJgz3LlsSnDpn1n1SexMGNtRKixugbCEyAo7F2GOuBkhs4V+RyRC4mYeRcjoe1mneK28mbaXrgeryEXipagvcxA3nNFVkerHReyaC7lZP6WOpTOvc7TonXs3a04e6h5hyXq+yJXQ3YUHJlADe2+CEY7hDOqZqLzeSyDDbuqnXbej1qVc/ZlaOPl1R/3cJbbxzm8r1HMHkL7Lj6tFcouoihL/2APTP9RT+txBxIwH1FvxqbOcmRKweZaGPS6Liu2yKTm5tQHba8Swyz2ORc6TKyv7FsWofrepE9RdnfaGu7fm2Km6VOpY4EQUyfx9oxCFs3Qr43KbnhndwLMfpRdguPw5jVAULYNpOR8xASVmTrymZZygM1797sCbCnagxd6xhgMXrY2WPOall3NfsLv1hMqK1SiKFzYk7wzIMd6HPJe1va2oOXnQMtV0p4eFV95gpyIwLUhn1VuUsgLp9ZGwtJhxuz1rSSplFAVW6ncwh88Y+PtV0Ze8e7ptOLflixRQkVqx7XnaZGzBd+fNMzaFs3Aqw/VYjUUgmOkdeCZ+jBgebaS0xTjDOiT7Bb3gCtfAfEoetVNCFb9wL7KCmjPR88ipGzZYfkecWdLsMq7fi6siJZnYiQdVBhqHmUakFzkh3fwC5uIZBBWuC1nWEq8ysrdABq8Yv4/d2mmEoBvDzi5ZDrjGkBoujbgVmfsY1TGmZYHLvnaAlPu0Cr4O7uNL9R9+062JKUX27ZGa8r+BGFlKBV894lX1Cl1Ht5BlE67WGHw3aM0EBtlyNd4JpXWMLhpigmUaI5itYNa7yu6ZuoQ1TjbKCryJSb+3iMQsjFh+eXQgrYMSzfNZL/gTQbRyIf6lEHTmkLqahyMlX1mTLVl7vjmZq8IMN8HWOFpI9GrvS+Y2+IIhgNM/6iCsG29yB5DjkwCFiKcl6+n3mHv/apR54ibS2ikjCQiJRJfha7aaT0gZuZ1lxTTD4eRbX6sX4NS7XyvSdoFu6VjopWvnNw1ZarT4btTAe8kARTrjq8OtEpRjo+yHDJ9mn+nfqrk5a0mZrjR66PinfskKMTIpLG6KijY1SqVtySqBUfo7rrYMoySJZAsggu5YtJD97KnQ1SKNdhIS24pkJUMXZNJpB59sWroyF6edbz0WyUSPnBsspugkUqwhao+4+8g1uxQTP/XU54Yziix60Kdldup820b/gK6WPXJ1umzCuHhQ65sNGX1jRI2ZtwnOPTk+AIaEdJlfp6IhMFxa6rK8oxt4am4VNSmEA3eDRQuCV0wq8WdV6mtlFLp/c2rbKr1p0FFjTdmRZ+xOw4m3ceYYhkmzzUyLZHUG3uuXW/cZaLO7zZHq7AYRErVjnDKPRJOFkZMjBJxV0lLr6hKkUBzHohWuM7GiMsGlE305YZAX8mKiWsZNDdAkg63pHk3vhuC05yFZzPQ5xhhct7L78aMiZt8z43sl0ptuqEy2xOPl94eWpVWEyE2hk0c+jh3R69x9a90JaMjhEV/U4u0m7qf6ZRqmMl5gyqV3AzoZogJwrd/TF+yT7FSZ7ltYhnX9Do66hl/8Oqek6StptGkFC2hBByhOMKJffTeS+MFTPxxLERHdgJkFHz4uALH9Qdbc2ibJFku1uJ54dKiM3AYnbUjGRLOav97NI1dV4deXYizKG5NiseBkCcUm8r5Hw1UmIrT0ufp3RCmfsGZxvo+diz0YQkTw1QimnvEUTn822HHLAoekEf8rACbXM7KOwZWRVmLrly6lRFyfbLD4XwyTEFGbMx2+lEtrMfpcOeP3XkV+9FOZK72CfFnYC1O5YKabPs0ksO7rmmirSZYzkDockwTJnccPx/MxHMbY14tg/a/y781ZOym0YCcihUUfxYRJhTnag341edPOobEfOFh1bo2dyzHdmLBuwvODpJyERyoqVBlA7SifrHuxWAFVk//SqLuhK5is+T5A5TkI3tArb5RUnloue1GYKdhB0lqTN3UkLkwHgOsEPjpopBEzDWAQFi8FJRgsDJUmf2Znpm4KloKFQ8cyneIApUNMAb7718CHLizQNogezbufPnCi0VMthTEv1u0GRjvHK1BDHFzDEhTA3Br9CGKZwW0PyyIGjKXE1ajVeOVorxWy5Q5Jut6tn2o4KUb8WP7oeDQD0t+TbGuPmWQ4MTPhHxTtd26emD2bQ5YqAqrDYKP4UYE7F5dYa/wyQ4zBXoOJlAJpYjQOu7JWwOKpJYLASt88K40PNG5+pYIDEl9FlDbZ0UZoqS3AD7olLCQMqy62kyZ+QYpe6nDIiYM+hwsx3n6b0Lz7BXRuhHCtodKNv9ccpzXrooUauZSEUYtUkejPVURN7Jhd1x+3dfuMLkPyiGgMl5jdauTa+Oxowm3qyyFeMdwady6itAXalTnjDX5YStwEC5C5BloC8Fg6JiI92IJUFiIwwtiWDpQfbQ9MEsQgNLj2SnEvwBj9MpHwVx1Tg1rlGqfcpGYS/49tMjXyPE6LjhQXUlKpA+LFlVCUXO0HFnIjxdRq/7RdtlscKpT8vRPJF/DvG7010g9wGGmwhmtgCV+9jN0bMkrF+7BOzjS8bPv4WSCMGxFzjwdvVCHOjHLIE2mMQLEvidx8qmMq76yyFcOjfIZhqSXS/sQNOza2HgwM7sl3JwXdrmZNwfNrOWS5FRdgIVB7tTKsfC7nKlj+PENIu2Iz2NXYaQyqC0NYkWbalVROgmbV95KoyHdUy4BovLAiJXG0MYM4ZEgO7TLKqPZaKJnYYC0pJhiuRstg3Zn9+J9PhHDHMooc+ZGMsUJVuXxXdjEYf4Ms10v7AEyiw97h9ZUoVvS9+6WmuHAtLaNRnsmGAkKLnfsSAHhJgqGGaA6oATzN47JH2hvNQxniQz327zxhVurHyjoKzRm5CZ20JWJ5JyPt7SEbflsytGZZWqKATlZSpB24dKX9YOrhN2Z6yM997cMVJGANJQaXaoXGpdfotpN/lsUMZRsaQlQ9hVu7DoPf3VT+2SzsIk3Ot5DkAVOb/SYiqyhA2owlozCyHINMCGGVQcBDwL7UHmWsiSM4YPkMKGA89oZIyHZ9kIQcb1siBBSNXn23AX2RbAhYZ8O7AbBFC/lzvMxlrAiDOwxMBXlFkIPrWAIBcost0c+PdacLxAqIg0SWxDUdHYHo8nW/42pJo9t4StiwmHQmiOfhtBialidAgzhkDhhmXEcJilSvAg3VEAAKm3shn2to4/So0eaHDEp8sZnOvwiodqToiYF9QYNZucfFIL8UE2fZWT21nmuerFADqpPNfcjPkxp85HrRfiFLpWDOSwy4faSxPADifWofpjx2L+/U9+clKI69Wl+9ODdlPGpf+gCaXdaj52SxAcuyzZwPsWgpQ71CdKfFIRUB5+MSWl9JlCEqFkX7i2TmynacsoRdgHkponM2SeH1YUBhRbL5MW3xW8pc/JwfNmlb9DOsv032z5fMe4RLoZccGspRepLT4zdUBj1O5H1dHMC52fs+YNlIpQvzxUKvQwUrCBlFC/FFIltRylOaYECrNAspbq1wuofd1usdcXO4rpaeGqr5b30CLXX+p5SyfNsWuNvNRtbrNoQDy+4vCAA+6ve/nzPsRZuvO3b/ppxbTrvnNw5/T1wfnAnnk9IjtotXrTWWQYMuSW5vo8in0htxWm7w8FE0zv6QjuejxtrwUZECussjHrb8Fit7LK1gnyp43ME2Hl30KIhZZtDOO1cVDaaW9jYzrpmkIcYYIdXvJmXktGacnmlnfT9OIrdsDCPUSQSpqL9wqP1YZK+kLmIPD7oZmyYgJFr0G8zObULl/NBTBfPZ6t81xzBt6b5Eyhkgy8Rafmkz3v65m3ES9m0vLvhT1tcq3R9de8HTaefyJzWQVdFZ8Z5Z+m+PNNSJoirVaSVbBit4BwJaXl2LM1gziRJbOUSmFNaWSXdWPWSpv8qHta2JJeHmijNmEx963eU81E5IUWH/CZZ5oIywKLqPLFR0aKkQZh+Xg00BQL4yMBiQ9qY13xKOd5+q0OCEjdo5NFf6aEugfyUenBlW29WRurJuBBsC483qQEyXNzBtME3teARTHPhCGdhz+L2iazRJXsnQEDhqxTTwPs0Qv7CgcPgIr29vGzgFM9LPHC/gMTcphs+WTFTMo+T4wutYS2XqBuYR9dQqitRfolZBvIN0huZNfCZWWcWZRP+VlyKs9mahqogJ1FgFNo8CanhUk+G8+7NJCt0LGzQQoU8VodcZnkbFBnmpYUfC8pRr/CHWuqOsEXMje35eZ9ZDZLLKmKlioITqHP0yQEekmc26TyID7eVw9566KLai3LwLIL7G7BmW+at7QhLXMQ5ARvhE7qwLfQJO+wv+eaoMScFAs1wl+xIlMkB6dhBAZHdTZ7CGSez8RQ06OsqrNerSigq9WFpXGoLXHmV8sIsj3It2rj2GrflVmceYId4W9+EfhcrbdMR1FqzDPWfLXYvFwN1QOF7bq46OnQatz2tucAcOkueU+JLmX1kq8uUwh+rWo6eIJNTqWJ4jiC+i6dlY1Lw8wkW6np+gly5dlMcwJXVgu5nOtK7lepyrOXvBsF2FRO5b050ZFjFApxUYlGC/xj/vF6dfnB+bO5gvu28cvvfb3IE3Tf7xLOaI4Hs3/es4sH5vZb8zz4txHcps4AjbnLsqmhFaujRNEkZmvv1I/b7BSf7PTm12k1aSVfIWFISSPqDAPNUzokKLiu8RdEbTU+wtHEl0x7IB8/z71r0muJ1P63lMftDC7R7YjilYZAXScNNqSB/haavS0zD+Iy0J08OgIV/uz5zdTO4Bsw5R5XynkgM9cOOtDT8xNZRpzKLFZwarNa0RmZzRJnxRxWy1k1p9V2zsnr0htBmBPjf7vg9zD52OgbANs18tE6GuDlt4Iy1y9Rgif+T0XcoX9xH5dvFTsNGuUfrfTR/L2Zc0o5yN3XKrbDpFhDE1Z0Ris4tWMoMvNjOkMsL+hjfXEwxjyqm8jA5zUP/+dcP9k7gpeLd8wsaNrDTtafIN1N5CLrJqb/tlAhXdVYgagHjvLcjzm3h2Vqj+6kmS3tgfjhxdoOL9haj1xeHe2GXN6c7Wpm6Wrza6a2+b962Q7VIyln3FJxpkf/celsxkIUaXa2cNPaFmfrbjuxtEMxfMTcjh27Tm5lzEQbZtEeRJbZhR83Lk98nucKQ2jcIRAdecHnJmg87TaceR9E5PO5ul9gehvZnk8NpbHpHHW+4MGPMGZFw4t4JrTsDzTfLdOx3Uir07FmnWuC2Ah7+mNrL5p6WdXehslaPnG6YWDmpMSKvCA/bjPCbQzR+bx+mPuYcP6HLcJm/MHHg2sxbydE/lKIjfZLU/Tfnn8DJUY8YloUyaVUOb5ZNPf/Pq27I/J/4HI60CYH2y09u9usmNHAQ/EYCKpsen7F9EUUR5fXwfAJ3EUKHszoYrYoXcwDw94bITmHuvBHMNvK/r7oTTZkF7eGBo0ZQWuoOsF29BplMdqLoLFNYfHFHciGCFulQ22gnMKQDNT/yGSSriaEqX19SDAmGpH8J+ySqhomRD48D2Z7+YkcG6inkN2/DSfTctLGSb7q/LLMOvs4Gk+iw3qHnxeSIyC6r7+0suZCLxNX+pm6gVzwYD4XPRnkEtd3lOqr+7iND/KmE/ZHsfB6LjuzmCsuLOWqK8u55sZKrnuwmhuerL08hf/f0J/Rn6inOFjfHLt1Y76xnk0XNFuubORpNzbzjAdbedaT7Zfnpt/wn92ibix4rCasn9E7vKTDdhUsdRcF9s8W3Jwql2yKXltCt5giqp1mpVYUoItdsu2mMd/sebd09og2n+JkEvxSyy81fbfh6VJ1Vb3aVDR+9ha3hRnUhxbt5sAnOE4FM/GDmnTPtOYADjQm1QwswB7NDqYxEWClczk4YNJqQAEFpCEQ2LcYHuVTDlzgmNNzo0PFKrcamzW8jQJHwO8N81EDYEe1RvpEPm/MducWjMTpa62BrWB+NSfIbDmKnRmSnJU0Zw1Qc7IdOg+jland8OyhI2GwEOVl77xJ8dM4rU/yoKbW1ZKcvLoSpwHFePoJ9x5MSbYYNHBHBqAsU7yeY3vx20DD6GWC+4DbnJNfeIBMOlUjbobfmpT8VrVbvZEwQ17zrpsE3nqdNrxPKzKvXewvcbqYw5nCRj4DvqwMGGdWp46CtWlEmXSYx6tOpLvX9p1MKPRiMKAQCZJ6aTx+OUfDVC5hyjhc5BQ/aaedSGKekEhLYL4gt6V8ZcXs+3QhmxZ+mnxE4fjIMgfZ4w5RGYdImrYlpv8kD9B01STIuGGQ8yb538ywFs9XdzkXyKDlhmxlPy76AkOU0mLXnpLKB6U2eLVz2wIeBh8YRm15WcIDbIXnSmazgYWrexs4tbDQJ3MGljnfUYYQWoNYqHVzUrMg74yqGhE5i5SH4ZGKav+MHRxMY1Ha7GOt+oloocd76olZ84jJaOPT0f1Bk7WgXdfqq874KepgUWCkW0Uu6uFBDsiM5pjozvpQyGV1IW9ln3RAVV8aS52IntIAiBE75JmFNeYoIo5YU85ryYyxsqH5w2sHlsnlieWlyClOrls8RNuR0svSePqRL7tW32kvKAtbj0eLatVvCTtQSCtH5jM9Fd9Xv5IvsluJcQ0/VTE1IBj7/j03RKgUXfbTGgh8Kle0I4nvKPBBMaZln36SzWWdTXO461sX11B3OgVECwyAiH/s9lGJbpbLz4PZUJEa8+6nDaFYLXhIHEykAsjjUFNGxpsW5RVBUQO0vETqYE2JUh3hj/uZkrM7yjYtdhG7DbYjVbpSaAiv0ltT/Ufc9PNgxUSw/MVdEfzxofW6k5pLfJaajhbQhoRuMAPomMWKq4wRh27W43qunOOfJOAVH5Z6sqBtI5NYcDjNqM4qsQeCQ83BUvo96PIYhmKdjkkyVLmYYVAf2oe839eEJP48JF9KnbH2rmBPmYRdlZeYJJoENcwh6TnfV0x83DaSxjAxpobzsyXAPcp3ZTK2bNsMBuyEKD/QqLymmGCUkcBQMzikiRZK0KvEqrHL9eZSstmKupIUcmzPGDu4y3bi43Sx4pd2PVRW9hVJVeYi7jJfJHwdxLJhYkkbDul1mnu/3KMbcYNJ/oADl/34zwQEYO5tN5/sp+vi86GyHp7IWDq98w1z8rhgEPDVmRM23PmojLucU73SK45GaG6HkwHDM1JQ9vDq3kx4FtqSgVIT+oYstVXuOe1FYrV+eaBYV+eO6Df6qfaB+aZSZHMNb7uknn2E9iqp77WeLmt2Bd2bk0fc23NV7LuZL3yPLxW0j08fOSbCUfp4a4q7LzbNNC5v2Z7dMDf31xh14OTuuJm+Fcyy95CcCUG9hQktzXHG5SHDyZHZiJbVSwJ3R7HVLnkiNJBlJX73ao+rNeKnAMuY8Id2Ehz47S6p1h8UJsYJgIXo051Pro9xKsrnJPUzAKNFSvYrVjPXmYpGH/Ku4a09wm334YdiKuWoS1AMv/dzBEjv6CLb8B06+Cio8i0gGJO8vnl2jYyULm9cAJ0Hjwo3py+IosQNJSp8zRAzz/isXTOAgURff8c9j+M+ja78AyigGLyUP4Bm/hsy3Ox3v8xDNDvAtDuXQoaIRFjldZgpV0cqcJztfclHnTezIiYYWs7QjsypvYNCx4U+xTlqchW3IqRbs+5eGHMx1ZZlLyJ4atlWt91KpuKVo56NPFpo5Gl/rZVHiQYi26HsT3cmc6NIR0FRyjWdJp9c6JrZ9+R631EebGQzPVzFW5MquwczY4znOslKEsS0Gb6TSgkhst+MyGjFwp2dAPUOMRh+vTAo2yMb9Pwbv9UtdfOD39yS74G+4I50NS9PFLhf8B7/geww7PcZC63bfH8eK7GlohbmOpx43ssiFSTtaeTuSDuqn6iJOr7aasbXuWn7/EdiAHqqnz5njqFnEaUS3zXspE0hK3I8bjIN81NZGDVzNl/NvXeFHmPFW75RYt6pRzKMseLDT3wo0Esnp48dni4Ro1BqfsIrRkWdU62UVWzYlxc/7JZ9FDbWLqXFqonQChtm010YNmDtN+wBdPb2wrNCT/8vDpSkWoy3lNxekRW5EM4qGc0iWIyoNEb+V0FYCoVW3lHX7MPwtVpzcIoqo2d0Unc9WqkDkJK1Clkj2Ws0dp9JeewKsRrRnO5Wp7QjFx38swMGbc/QGDzAI8JnaRzJJdmJWCPqL2P1+F+XLrYq6J2FBtPeFq9dGLVKGTP6pKTiAEeZGJgmvxOu2yWtWX2BKlhoOK7f0g0xpG1aoE8L8lbl4V+ZRNcVHS5MSaG9kjtIHfwoIbd+8XJKNZ1FVPgRK4XawIv6XtTl0POSC+DUa8JTPzeQk7soH/xLPlQq/V/339hA6l+UNJEuGgYqJL9E8k/VU+73AZokPgxHB0bYbxPOMnpxyYRvtqhNQk0AvmRtRXnmd99bDvuLnbLyMr8jZPWR+uyvjQSHTnfglwJruvmYhi3rxoYMPQ2aqXOBwr26tCRKEujlVKGyjOWrC0MlM8Sa06KBVsW4/LPRMttnFNG/LQmLAuXCJIpife8cA6lS7358tCb3Q3nneYAVeJeCWvjVWr627y81PT/JTufRs/Hojqoqmq2G0zYMFYk3SahKWWZSqUHm2yhCK1PxTG3gUF4l5Ewzjc4Q2z5RrNhQDswlVzkGrlZs1AqNkG8IxpksY99VMrU/UhWQHwvxegTsgkQxVqxzUMXQwqJAbagUohoElH+bGmvyeLXm4AAHmcwyOPeOkyB8DZcMy1625lqyxjEn4wQeiHatcLPcyRQJoQGAJ/o6aawCZbkJoMl6yoBWTUguGE6DkUhliZLecn4Nr+6QMjCKZoDvN0vBvBnAZaIq3/CAUVkMg9XmlfmxhytFDEVs3CFI5YLIq3lOZbuTnkKCHKbW8HWrUgAZJeTlBkAPBpAEnRnPoIuj8n0cT2AxxiOid654ka6S0SMeMRA2j6RZOMO1vK+cy7Hpr191DKdeptQeeU4Zoc0NUmec5PODZMf5YDMhyvik1n3J9KLPe1KndkC1Dj257ePpxw1/Ghzfmoh5f4j2m28KgiGkyU5wBgWGP8Zj5ajSqx2S64JmPf8xsT9NLwwQjq85lgx6vnOGnEo9HOk2ELBFYWhmWEoa2b1Qz3IUzOxYpFESy8GMPJ0guLRQ89lNDJ85aJkQCjENXrw6oIu6IvS9JftwCjk3j9KbL1cpcru/LmnFuuo01lttzyYhE3IgaHC67Kge38C1xeqF4SFV/o/oXrlCa3GWhm/dPklCsnMVCKMVPU4snkf6H3Yt3hf6XtzRRNhv/vlMBNBSiO2mEScnrm0JPOfRNzJ9gos6Pkem2kyBNfBJFU4sP/MWSe03QcxVgOo3x45QZmthjLB/JTkY+9KgoISPEkVKMGlRgykPdkYm2fft4ks3fIT7DkmJIwryx9XfoiTN4A6uNbLj9ayRakbH0Sqq6IRYRtEpDM+0XDmRYraUDkNva+SoK9cn54S61NXIcfFubryNHsnZFIG+5TLQQ5IQlBACchFo7J135NFmG8NXtUoJZfpEqrpy+RAZmY5Re+hQHvGVeDmuM538nqsvV7nslBQylVis6zI0rIbKogTjGeLFIZniJVttCPPvpTbm4ncBNu016Apa/4fWfLAX49YnaNgMu90TAb+csTu+2HirgBnwaqx95saFpdm5KXQ5r8UklsnAaIjKW3n6PW7kHE+Z2hieidBJcNCFZs4MYV3qAwEn6gGtS61bqjZR9baFOVMt3Mz6F1CBpSAyjoQkuPRbzFwU0Il3twrI1pAXewY9W5A0el2CKuj08Z6Mp+hySRAtCXDmqNMF4SHaBZvhptg9CViI23SI6+7NzUfErnOnQo/JddUoo9VVSeo3najEELPQ0/dio2OPDFaE/HzZytgP5GjeKCK8duP0jZ++8fKNH7/xUlHgxYKWM1ukpgGUHeN9p48od8EswuEm48Mtny27p7EtA0Hz9ab5GJ5k/hvDlmPNxyzHlff4fosk+1+BqY9huCQ89DFnvxiXMQTG5R6Lpoa9dwpsrBz3uJ/8zQxz76uCw0ye8LpOFM/nREZwkTH66RyY53ctJ7Gch5dW4SOsABYmUMu/nBjGbRwsc7APLGX2jVGrWHhB5MELM27oNM9IB5CslXVGObtL7ny2ef4kUa/Aqh4CXlxc6bFPm/fNuqGdGucVy2CF9QWh6tSsIvlDlxTI3YsyG4rMktywGLgQZ7GfTMWcbXTiVaOU8g2h3r7Y2H4HIMhB5KeOQqQFw9iXvf0IGaQKSJ4sqrKAJFzDsi/4znZJjRkhUOY2yG6GHLZ65nprFRfEPDZQjAw1mAHdncaOF2rKQJ6lLKLGUYGt9ELWCeids/WGMsOr77LQ2H73izSNLhrP5gWJlbHSjOmxxNQGrunz5+srz+kEVaQoZUzRrzDEU1flq7BPr+Q4q3GXeJcId0CR6Q35naElQf28fwMGcr8NdNTytP/BWS73Bj7KaZziekMYVTiX0nb2qhhpjaNdyiix1aCEEco1laILumqLH0hPl7mvj1ayGKQfGMz72LSJNGcY2GWj4tQoGtOob2s9PNXqXVa2eTDjmaGSdnhaMicEL5zib33eJv+Q3Zc+/ih5472TfBTtJsFxWHOlMtgPUSN06jChMbQJEkyLlDbyc9+MjhmiX+5D82qjj9PeFCLYY690VdBPagVAaDRrUhgiKJ9kMlZmfVcMNMiqBRybTV43HFiNlTSDm5+izEP6f/eez+MK999DrcnVpvL9JoKLQBWTtlBIhFEjJtvcrWw+K6bVMqPbwgYwHhknd2LBGZbNoHrPKaLdwjCMWptM+thCzS4GbQQIslq6GV3n6P2aQdhXW6EYmlTaXR8huyl1+SRk7hYcqVeWI1YT31Bi1VSxavsKYFHW30vFfEvRLEoyAy0LGCgJUdWmPMBiSUa1sUZc/XgBbJOCiu2rYayVChtpC/mtiasD+2BIBBRSNlyOIzIcKKSUfHO/MgfNkYiEe//w6VhK+menntWi51XiNLqQX3EfTBI11A3NtnRSTrFmBSlIQztrtGMcBwm66ztKzm8sWeehBpe7WrzdpPD3YJDCg7YgPr1QaLIuJeVP2F8JRUyyGwSqrKd3zzp2HjbDmw0HzC8oEebmRNWyvPIcSw4v+8YaEiuJeHE/lYbhBuMUD4NldcxmLjQPN2G9ctkwSul6vvXB1VoCj4XV96RJH0GuskzXhVZnS9tLF+dl9cjrWXIsCAjnE0uIwwY9P4MITywuUlTJiIE0E8gHn38CBUwiO0KEl2TGSuCS/IS4N104FydOwZVZQjk+9tra92F9hit5LLjkqzmTo35JHtd66ZhwnysbIbw0x+I4Q2sqMLu+JfBkmTVyNJ0FMfT+rsxBukjQC5ksSkwtwvmtCZA/qnIoDXer8yDiIE/ZZ9/pXa/Xzx5yY8OHiNilqjmlb5Ycj2CPwIUV8QnsTvO5O86X7ihfx0U+OKxw7ADp76e6atdbZteqBpu4A6t4CSb+QqcCLd+6n56s+0Iau5+RLrsfP+nBT57WGUE5jDysM9uFZcw6GR5D6re5dMeVtVjP6a14uikdiAOT8Rrddp2l+9DDdIqw8XMsevHJ7xCD0rIUhY7b3PTJhTkcb2ZTbL195Spn+16YQidd38Mh1CFp0+IXX54R9WEKbSikuv8XyvivVUCGG+734bfrMterTfsbSjrFnbnmf3uiMZOMjbR9i3h+fQA/Z6HbhiqDnOKPM6yUzsEhR1CpdGy6KbWeCJiLAiNhRGB0AaJNIQ+RVjllxFpoFQeYoFDBDoVBegruqIYsXQA+yDUKTf6MHeCA1lbWJU9pCO3QS9JTFBqDugDGQM8XsOb0PEog1krDURWUkWoQs+0wAzoYYqMAVKDAzq026RoaoGphjg86DLBtgTlYOsVDtXIOdrwARGcqM0epI5GSFyaLph2NTYhayrBDQi+SYGdsD3n2M3QTg6/okDS1XfL+CByuGN5prrOcDsorx1fFaiCft8KiWrsc3GxlJiTPDItRD7qIUbjEPnkV3iltZ1CfoUfRfDl1bA/J+wW6qcqM9mANGK94VQ28U141XQWLUTn0N7JsMROTM+NF0Y2wmIFLK+xo3PsT1wbIGntkwmqy58yNYa4hsNR87aMOR1GQ0XbLN97F2rl+qmlU/Q4bbOVx/UvZYS+P6l/oE0yiUJYnLAOUhHw4mWOHmDs7PFkZyGhiCMMlpzYMu1GRirF4FqvfMiPlVe6ZMod8tpgSmyI5BfivMR0xIjogIvEzRwJghN3WjtSkcXFUORugqR1ZYgEM0URTpfz3yfJ8juSUWbTzjMuac1OcxCpJkqS2B8V/7Z4K0GB1+JATO5V4+DWYuHZdeU5qZsWKd51rLrKFNl+ypb0WGz69G/19NIb3syHp29/D/PnOFx++840Xx+PNgux+cUMtLtzWmv5HP9dLM1N7AFZqg5tvFZuSNCtA32Yee/SLbZAHApQZchiGtDZ81eyYepZ+ADnnkvB9X98MKoir2fPAMtuWTK6pe0768sqP1WgsHtOzucRuTG08MgvyQODUi88Hh9MIzvvOrnxGtYnDyXSqyqGNQ8zD7fYjC2nxFefhk6vu5/Qoj/4UM/TP7ZrfIY/bx3jff/ykb6sM/i6ktN/JVML9p2j71/fbQfbhmXaUnmafamKQph9cuXF2e2b8tQvfXvJvSPw99/rplfEu2egk+wnvgdmsesdveHn78Q0k2Ja40bxnKfdFcMxReojZUpBQ+XnCJpYoOcPDuR8+8wUwRyIDv6sHmc2PIN2Hurtcj/32BY9GLQ+b+erG/+rJNnoxOpV+/k2XUv+Y8z+8/AHZPiYRftuidc84Pf5++D/Av/9MeaaX7et3w19/+2NkP/3Lr691ZXPp72TvLeGPkO3xt9P//3Sff3hpD4Yf7GHnXYvg4/RPv9OTioN3atszT1XnV72AWeXr4V/M74hYLRUHTXr+W2YW6Zsthj2z17dh/7rbr//jm5y1/zczkT6kkat3v6ZmH+Lb//cCE/nXDg/aBX/SakU5aOHqI2epslnhtZ+dBo0Oqw5Efuv1I8esloVzsuylp2aj810nr3ms4GTld+mlydlSkffrNW3jItPuaJ7fLP9bSZ8D+2AiOZeA2EgZnk44c+zVKkf83NL/25NesrHy0Uje5Fu0kU37esfVl5+xxe23ecq97iX2/aI44fVh7avefTj8DgbWv2wheyP4Wv76tVmjj36WicW4p4Ej+vT9LyNfIICmmYYz4/+i3iFs/OzI9Cc//q9rMEfZyX/6pjK/bXKxj3H6KzO0bTTeSRvFfcxi66ZLnn0MTqEZ7Bzoef+0fczKK2qiD3savvfZn2YMH64mMLdwbH63Tr++cSZj/x5DnGsw/KA1vd//Ozr8eiae3/Yi3+XPae7fY/4HThbCD+r75eM3yPC7VVB08ZFO7nw9/oFDEKfeflR5Bfxyfd1I1hsWqePo2ebzT0BmHGBGjm/WUfKf8yEOVI1H5bitL0aKwWNGusll78nXICTUlBd+/MbzJfFgWI9ZN+L7eq7HvZau2c4l+euQ3Zx6FCmbP7HhFSkq+tTfnGhs+3w0mv7kMxMDfcrPE6F/Q908Pbc0z5+bUALKkyjjv69LVs7QjSsfyv/PN90WcUQ03dbnpAMdoYm2eeVDHge6QkPiz40D7QjaCdodBKMmS3EzN0etAImzzF+gmudW5+kGrw2aRLRaSaIlhSNPlUxfDCbWH8pefvxOIuDMghjaDw9yRgrwvkeY/GjI9wPDXo5vPp9Rz3S2NarZhESwuWH2NrxKoZS3/TO/krfYR9P0GcwZcemDPdzzw9xaAn/DXin3hCuHcZfJmG1YEvqqKBcKKGwWd2bicmLryhpzpu3pbu8ApoHc0dJwzmAAHVBb8Swwx51CmBZvNwHY/Z4w09SN1Hy+0aveQTfJvL/RsIUdNXxAA9zwJfNEamxBdTSzz1X70G1KZCXeRNLyWy6w78kTIaATzaWZn5zCa2i8fu5O06CVh9r5wehsZGW2bIA+RxqavgmnhR5DwOCm5ygE9osbHNt2B8onx45bXCKw7TF5zxAgoLsqqcRKhCxs/52TOcswDujWqWuj8TfZFu+pVulrZLeN2faFrY8oos6I08INhr2ufG4rVdC+snwvOr6cyPVh3483NL0aN12j0hXKfrU8QS5z6JAjJm2fPp4QRFFCoxTfz9YMnxPaId/Q9ksQTSSvkomljFIw0ANFqXVWn/drFZsfaZfNmQ5OkHE+MzTIOvTkc901AwvwukDQnvddfOxIuXIVFS4imZE9gdcyQKKY2ZPmAPC1MqMEVaRSoyy7/zTUZWD3lS4sqIWb5v0vUXS4VVebjAHfqzfYzVVILqnKv5VNk1p+1uaxH0j0ldtjlR/az9QTXIjG7AaDlmuRLnuZ34fE/najzwnA/huwKxaBJ4a257n5+fEZqXbPx9Wtqer4NREkHv9t1w032hpa3EDjvelgPfYaI+9wVhPm+xCym8tzeqYa/qmfsolzFwDdO1qxhAUlfeMYu9FgyqnQxcDM4MiPoxlXKznEym5udkRUWYn2vksTFteIWQCuKuFROCoBbYv9S8iP2aNs5mQMGK+U2H5e55siRV4uawBZraQgEkMCrDaKeHaoxHwHsGT546yslFbQIi/ibKhS9qgAPEfpLwMVTWsADPf7v1utT3QOkdPvTtuaRcFe2SyhGwkIu/Trvy3pu6L01Cc3hMjU9iX9KKX2q7Jr20/X+BAHIFjWn5BI8auStitOV/8QB+9YRmVBaA6EgnC92XsXCTa57bFGvhipEAxbcHcwGUhc+bUrfZ7SQpd7JWpY20p74aSFu0esCGdX8RGmM9FUyyW/Rpet+xE+MJXyN/siX0oe8NQuqPcg1XACXfeHbB3zye11T3PNLlpiUSIr9f2DWkkPMYcS2mw+DmCk7zq6o4cmFi5HckNHo68cYTKnsw5moNUHwqq8QUsSF3CrcYbDAYlj+wnxCBybZkTLJHlBmlv6UfmfJYt/KvQjpD6VfiTRfrhw+XtAZLx0o0Oe8a3Yi6HPASEzeiwIWNGlwr/VVD1wvTKh1Lh67gnZFgR7EYnYDEC8JZsrKyX+HTjGm0kSiNw/+1aSxJ3fiMzXQX49Il+7OibVO/dkAw+W8WQdk0Us1rCZR8W3iDMe41Ud4/962rz5LbQDnoEcxlx0VDRUmvTOcqczBrIGrydgVRSaalsxJnvPJF1dBlCt+aUr1MKvTBIt/bz8i8OtkE/P9Hk0JTtBP7azGIzlDkZyD0PZQez6sn4gDpVcKabqUvpp6WfFFxhg8+4PWfgeA1+tm1dbuXk5T7InKF2JWHxFj6itxWDPquCOeC+0alImoSG7mgN8o7Fc9Q1f7CV6QHa+n98Xjo/jdEYkhLMPqu8N6PmUaQ6nN8mVcWVUGVbifSvQnWTbtiAZqBIB5XdLhH8gPK21cwpyE/Eoc1oikEJmTF2kGEZasvPUoxTY60o+qPPir3H4DQYgIV0Jl7CkxffY8e8wmRafsuPvMGmLb7Lj32KSa+285uY1J6/Zea2V15p5rZEvWjmZWGRHpG2wbcKUCzDMuEAHc7bld/HbbPFvWboFwCHJpuiHPbDiQdHXSLH7Cg+QXww8y8U1ifWpBsE/IM9RJZzFj08UquU+yPsziyoqV4JDD3SGQxxbeNTJ0mfHffP17PIW+P50zZeouITvbwFHHIxj/E4HDZ8RX2rwsNlnG32qyUb7dHfxutTh4m3S8vbdBvvpY/jAc3aObl7so5v3/ehm89PRzbsc3Zzk6OY0R1cxbC/byChAymZUi/qyN7VnJvjiZJ+b6DOTZKbPg2qVfU/dsC9Tn8Qjyw1xA5s2bTZNEoVJ1+G+qDFKWUpGsVk4mrS7+M0EzK2VTwktcdUSINGjEd1Emzb4q6n7yjT42tT9C3o7eHF67OUmPivHKF4rDSfeKmUn3it1Jz4qRSduqImHzDcdYZ8pr82m2XS3Fa+XvyylzpgXeeVS612QYe8hy9IREEd1G70bJCgbE9AVsHf2PNv6m5bbkWbi/9ruYT8ykzBpGMtoKua6pIqHcWlhJ6lHlLOx43U7U2Kn257G1OyDWhjg9vs3+ZYuAPUefgeQehRQV/iQRAey8KCINlTl5g8R+zoq0c5Uz14IVX4NleLfwAu/hL1fYbH1c/mLVmfq4hbPMR5hZYpiVIYoZmWMYlUGKDYNoS8IP1Wkn8FQxeCo3BTifV09BJWqRYA2dBx3lJTzxitP5VzoPSDeNNFMO9pTRz0NvVT2lLuF4xKsPE0qVt5Jih07Pq76vT0PrUEHZKcGxEKp9/GDxQHBRsIY3D0YdrzxyhMwDSiiPoVj68iQbDRvMucvepc99fcM+a5q5LGbD2s5Au0JdBoMeSic8POm8ZvhAYUVVqCwwtPIpYzlmAJAom+wutdZ9HUWv8YKrokmmnGXh7iex2beq3FVwoBEA4rFEKoYQRHjbqYPPckuuXMqLM/ET9M6dDCiniusVc2WOuRRm1zl/MKKpHWu6lNfMGEFmNHcgpJ2rKXI4y/z65O7lW91WGEhPU52c/bEuVMyeeKpU5I48SQ6kURNHM0pBCewrQ/DsBJWu0UfEIxEm9MmTpo4YeIYHiGMDLWhWiotpEMOgmxIbuCGKeP8xaY3iPZU3XMOYk+OxFc8K4WszJtu5PIvpzxkVmvNGSLbmhSDyMXAJuITvVhZYhcNU5uAa2SwtwmZRyajSzzkt4rlDUc4w3VV2zCrxJxKR/Uu4aCeeI3z9YrCj82MDIq1DDMdudrCB0uPX10Wzf8g0oxhCl12JwtH89zEY9imjoRC3vXvsIMMVBmdOgd+1TmGI4TSO5IanBTLIETDuCgdAf8BBZxo8PpCXJ434zPxRVPw0ub21GQKJ+Zxa8iF0JhHqz2HwxZjgUX1KevBvDTG3PStwKGMbhZxcm5kR9+Cyj0p3SSbS7SyLhAb5X5zw/evkRSXE9WTPQKiE9V7aJvkbsFwzbgjMjm+MJEeeTmUip6A/Vbe/Lvn5omI5W5BQtC9odGxLlBDCktNS8V0OV2z+iBCWsU7k3pXuZ7/5Zw28t5UOOhCcSemTxhmUA6m32U0YrU8Q1/wCjEIvUYQ6Ham1sC/FcsTIW2TFiFwWcxRu9E7hGxkuJ20h+RZWhPVjh+7wxYQfIgQt02GXZsBQ6BIAmfG888NthxQDrT7ntnqAjmppTQwQYSRj01kCEeQGBwgs1ktiqpVImiaa4QoBrPvtZQG3QpFKRVg+6gQ9yxuNQjMGAeTL2AS0OASQl2p3CoxJLIqrkr7Y5sNDClzJZ4qAaHhC9tzqhAZudQHEPQxsPxyceKZbf6OELVD0g300GTicLNxHhLeZx86gmQVWhy5EV23K+X97FxC/Wyh5EiIk1X6xbhahAMFgosdhdwmWG0WxKYSSFtDjxOZTicnvLVan6pHVL5S7RFXPtFgVyH2W+X0V0Vxh+ZUpfgV1V0wQYQWk9Fej3yAMaeU4UyZt0gfgCtyHEAsxAnpNRxKPw3Yua1GTrV5udixAvzqj/rxXiFidHNlP8SbA7t1GY2zspgVDgHUJ4JromkCVnnS+Gv13OW6tFq+KpXLy8UuPdBlLvc7Shl4gQfncZeS124ckPQliNvjOeV59ED/D0tZMNnEtpdnI8HRl8V0itVWCgowIvcSFgG3ggOx6z/LO+tlHqpBN9wZz1+8jU3pbRivT/t+M0VAiS4aiVXFhNuzlIQ5hcFiiKZIPPdNhj8lVtOai6fdO3Ky/FRMCdpWlVBygNkQDjmjlrdh147R139PKzOST9mQoj4AMaLx1zG0bxUoBlNgduVep850ybpU18kBJYRzmgMRUIypKltz65vVXHp4yiD80B7SXW+ViWKxsTqlu1rI/ENQJJLEy4aNxCsO6DPqke20OY1B9FiDwI6KVJjkL14YeGwr6klbNk/BaxAd69ZK2Y+gnGnrQUSiyNavCyveNW6owKKHCVmy1nGZdIfBqALkDq072rNMgs3tjm/+pKwpdjq1FxaLwUhH1TQcJwUKHmBCnsHtmF1P1QI9Tb9ZDT2ivW0x7M67uW5oOTlWeP3m7Z1fm3xu30/dbJ17fooKlt+OTrcF4ivJIHc7f0S8+1Ytp8WtwhiDtk+rba0cAy4MMeKmBDUroDqiuLTFR9hyDBHjPUcC0azm8xIXvb7tXdeDBmStlIMFs1rMXUjNipcAx69BlKC8zYTM1BUSZkTxHctOGLJcLVH93BHeMyRIFwjGIwYdiLiMLNYVX2KWVHJgmhYVaKyUE/a03wod2qGvyXtygqktq043+z3GxaRVqOIx6uMbOWAEl6zbXD4hbJ9kqtFTPDkjhohNM5lU6lF93FP9KMN84wJqsdD20V5SPQpRtAJzd0s6nA+kVZJCtvbLsxMSaui8GaPvhRUJ7dAFg2JFS75b4KIET8Fu0AYdF+sXeNCmvOBZiicX20ZIC5dg5GTVrrQzuVfDfcFXkr8w7ZQjEcIsT73Ngczn4x1h30uuUrPSOsbpQXqTi+zWSgeN+NCkq5Sx5GJHQfEvO/fJmkuoHclJw6WMekIN5AmNw6CevVbRL2TAE5bn9uo3aaDezaVXwID2KkPjNcm1kkT9BVfltH7hKA2lCD26kSbcDpwo5SUMrXq2qnbkLxLAjKW4Qwtzxtefv5sKIzv2GwmiNEMMIgXl6m4W+vwLwEi+k5pOjDYyY0EwKbP9ZgdQfQ31BtcRVMhMacGdQD88EhzoQGBwEk1eP5DA4kcPZKzQQmAOwaoN2BQwqB6zC96VwGjpvNWiK3MuXz9mUSYml/WONX2qGjoYoEXTUfm7QcU+vMZMTsluHAstovZcqFMjK38tuYyUSkQ4VskrNtNuG6azRDAJNOd8JHj/eiGySbKeU1NhJLWImFf7LAEnB4jo7m9gn4mIIfcXT0657lYIRYdqbLpulkj3fVNmvi2AI49UuwdHY64ogD5SzF5uBniB6Xpq7XPJKRqp7skA8Wwb/xZA5c5mt9/5o9VLJw6C9kCP61mjcRsHd+PgwT/jMZNOAe+ilgPBYCX1MyOYDh9iEj1D8g8ryLei4vJhpA0/e5kg8QJZdoawnvPqlHe9keu5BHMqb1TOyrWDLkhuRmScdAjhx+5m/hBVAqsXn5+FN5KDiDxyydShOExRO4OwemQeZHQZI5QMrbIWGDeFUSLRpiCyLZrOItVEnF4V0mChYi6DkhVlkGJOsfDhs4gPUq8qbjBTjSTHCQ9StCLyiNCNL5BZJzUjvgwxHSZ3WgvXaFrLSIYl7YRsYoHjmpg5OjAphlGJGFQwo7FEFJaIxBLHpKck1sDgTzjORBpiiXtDtOgvCslfwfDPkYb/FIB6CcYaHld6BCBrTXMZ5od0t0WSXsFjrK4U0Nh5T1bgiE5ZaVetPL11AxZpIqZ3LToVVQYMvovHKQGrmREbLtk/9rL0sRHM1R01jq7RensFLj8OZrpxnL3Cc45L2PV++fEPMDn/4GPbz0rXOh+ktRpcxyePE8UhJxgOXw860yGZxU0GwuLmfT01c8JJfli+4cX1Q86VyX05merGFx4U1M9nGWPTbTHTvI2ack8YrrDN50FTA7ORoDcwChM0fO650RYRx9NFUphifVixhFdvcx2BRpHzq0TVV7G1sPaQPmxgtwjTkqJbmG3XLhyI/E6AYzvnOJ04eOOXThb/qRJeJ303vs0zOK3aEQMcX4jlDVwcGhlS2tOejgAi8sPGzsNUAbSTIY5v84hLxE4ROymxektIYaYDHeiRT1i6Hdt+ZGZZ+bhMdnXEOtIzn2Rp9sQJIeNDv0go0geqbyn2wo6Ve2HCffGSc63TeeIyP9p44YvzuBRYC4Mvzq2jx2KuX/vVum+tGCJUiyUSHOQ2AfbpZWZJCylqFvLuM1ME3000hNlLBOSpzQla3Osbaefg8fMrTnlBuwcK9+bgHe2Ypso5lD1Pc+mtUO0NaMrAmzQGmBYmT229eIjaeLkwLtvwaOzLHoNBOSP3Zo7GW4vHAjjSsJu9JJEzy0q2iyRaNGrEdyFrgZdC8nOhhDiJvacmhWx0GaJkA2TDXwjRMN/tFS1BizIaWZCpejv2cM/+uRouApjMK1QZ4vQrZTznjiZHPg5+CikcemODpE6/O+P6aPGZqpIoqloxqkz2uAuuRk5X/QaCfKtNBthZfeLQzvyFy6TBgd6wN/7LAZRePFZ6twa5Trn5GuWfzYNB/chdMIBLV9G4cUEwd6/IBwFAdCxNqu2IBD/10pniAsMNAgllsfPGB54jjaqYigPKJSVd7eQWt2fkV3JF7gJBflungkmLauPcttJ/X3lgxU9onD6jHIqaVaozyOAbyfdp9KQ6Jy5exYxI88LTxADaW38zQVwz/FNVlPu1x5MqcwBfSZ9yzlLZh0fzRyPaXogUcB8PFlssPqZe3quYEIO4A8Ef78n2cUpDHfo/a1BjWOcSyQHapGpQtnZdCEAHL9FgqaWO73X9QTN7iWMYFjwRKlpEy7a8tSWsTeMlj+zfFH4NYDDhEL+Mz1BJNKMyf/mHLtDO1sI/mIGRHwH5me+B7HY8wbIsiWWxw/Le06Qr8SIohzJaIp2doahZjz1i3RjS4dCxusNxT4wLNGGopDJvxFJvpMdClQYzANEIfAMq/4IQ1EOYoKByYoiSB9pWtP858FeaY+OPfEeZeAdiLk4JGRDbn3mLfx6RKg5EP7QRmdTF4M5tjyc9DkbPKooeKmEvkgr2uaUk4ZWGFKWvNDAjOgdkAtExDewiu9Et+lD48ogUbckwEd+lSvfT/vqTemifJxn6AvoJQGKB4kwtAsVSF2Qt2fwchaeTdRwlTfdDehslVc9XCS61u0CzzJ0EKoO/CNDh7Vv6HTaRskLIA23SEPyajoMTkW9ptBkSTgFq6tyDPRh1904qID1Dd09FUM1XZSBDgfQkKb/jbhoOceC7+2nYCtGEjIaxRUVs55EghA0AXcOCngt1rNGHMIVGix7wt9jD+7JXLGk0JOz/FcpxSvygUUfqb8tGlst/P/YkkYLO65vVXaL5r+sRaELit4JpoG4EtqZ+coWJP4ZsJbXZilAtdGS87rlk0kYfoTDnlNrLo6Z5xxFeLJsCytO5GNlmFkwfkjielY1bKIPHALcpUQhYnvTbVVdivJCdM8TyKbkJrUJZ/ZjugdDx7PyqAZVan191DqwM0BjeJ1UFNaf4gaK4ZzznEAHydf7zqiUl+4PHfBhQc6AP5ZfYaD8c/J1YqPh9PshjhKc8JR4VR5kISV/tY6LlJMIlGNaZlDCTKrX4WejnjN9eW3N29zLQ8xSjr8G5/RUPrzG+AovRJ4pc6Zt+aqSq+POaOeXHA0Q8Z8mSzfpPajlCHts4GbTWgOOR1XxUlaxvcAemBiXCKzG7R9CAR28QtJGipOXHzQx/ppKqKHLlGIOK4jNCH1OBaO7l9D14JKD86DGnXSwq24MTfAB+ZiYOhDQ8hHG7UeSBvsYurkGz3tVlfPTMfxlK8J3fRSvu/qaqtF7Ldg+27X/UbWE4QNpj0Io4BRPDed5xkMTQPsePJIkM16Gu7XqRsJIPkqt5S5oaT+ww/U7eUj2Ive/ydq28OAlMQgn5PMYCG5suueOEu0HJXa/bGKSSv3HB832JEhxKPI4aIBhEJQhmMbmGCRLPnTpPi9Sgc+Pv5AcmkS75q2tjpQulS/0Q21LR7MRXz86wCN1ALKGK5XXJPKjNCZT817fYuJX7oFuazp3swtduponz+x+eZYU3SvEN+RHZVpbRisZjAHYA7XHzsBlc9Tjh/rQyqwEaKDSyRh3b+e29v62sfpuJ8NVeJlAj7i79+iGkOb/o16a6C7and28UiMSbIev41aWXd0R+v+YnZDtc//M/E3HcEL0Hx4H0LOK+8jMU2oFm0rRS5Jxd+sljoMRdw3WUr/UztdE+xXj0gp/+xVVQhVdCprXqYu4Nv/6+8Xee+Ph3r9T3Mn66uhywrZ49CLYzJNZBjd1htJa0kx1cJ/bl3vNXiJoT45GywD/BWIvQPVNaTsVCky69jNFlUmzrwn3+U9MlP0ePZOBu3RXb04flcxDpbkpqZU+K64EoQQ9S/oZ4+QfoAABZu3UXbh7/2HmJmCFB+s0vu+yeeanHdJHq7dq/NBCOFvs7I1qSfkC64CRDI2VCPdee3X4AKQeEv2NXAghGRhVDx9gRiL7fD2M2O2r+aBZw6FTA2kKqhNs4ePDk5oWHG4aFhRsQd+jSNqbWtV19YMo3e8VrgdMSbdFVNntvn+n+LcGs8NSg7CganzMRFpjKc7aRwF8+MH7ekBZwnlyqpCW6D0XCRqtDEv1uzoFyRnriamg3jtlW+a2TC0wVJeq2W7RiUxFAkc5eZKgAbpliNJria53Hnjv9CZHaNx4NIrOipsNp1y+cZUHPOTagutom646cwcVeN101uOxjAs5CwScx0UuXRX6GUdBXNjzBaEfpW7VR0KXXo99dE2S8YEVBzDgC0+9nBozKF+/gMWWIMIWQssCiaMh5vLownZp5c2YJkOkIRUwK2vWHZRzxbbuUYkctSPttKY5/BIoV3EGnyYX81WPnxfuCnvNKT40lMfPjeAXG0Ml6oeFXqmH6Bl1rMLpsOf6BrvTWenep8zPq/Olw1ecZXcHMkmUyBsztfWGHGGZmLjxDQnrBE4dV0QpQdstbs8UGKZW/Yqc3WaPRifJgFfuNodk/p7azP/ZNcuxlaRg1I2z7O/Fyo4fF7cRJmqgoro8WJ31CifSqqjykR7lvl5fWpdx3FUv9klflN/UtH7hdEjtQd4ntLc44XHfsh+Jis8Bry1n1ZFYrAWWZF9bIs2PRHEw4eciT1P14czWNJKGTbH7BfPnNbTB1cOSSVLKwk+uOXk/9d8tD5eIekuWzMtoXxKzwnv+SmVv4NkRmJArGV735fxk2eiLyzLsiZJ5X1ZunZZZh+h5Z1DXhZOOYRlhDS9uxhW+TDHdNG/VETOIrfVNeEw7Sdz77LO063zZ+e0ZgPKdgZWM7dqrtCPy5TtJXhbUUKSlH5e1q9uFrHyd02yhvBb74RGc7kEivyey+2Er9cMOW27vkYRzWv5xsEuHjf8Tk82HVaTP489N6+P9P61b/7EdVgJFJI5aNPQz3JqKUtw2EmAhTsIf+kUop/qEFXBltGbs6xYcFC6ssNdJZCXGFKsfaF4UJ2qzz0GXckysQeTZVqDQTgT7WF9URaH1goXaXc5bpEvkOSKAPFLoj1cY5EMxNXnZ7XbKqHIUDOKgcacLKGfHPUEu5aqCJVtBhj/DNDLH7m7xsTkD0rGi4jRS41ZReSd9JkeWJ9mAU2Ho+s479/XuaCepOdtXGQ4Y7yz7EPzeSsdZtTbDvlRcqCjOSmM2AV+cJoeZm1JVkqKpWjxuR5yYSiM9d7BUwW4hXRva8SIXykYRA4EJVYDF2FfFdYYEqYWSm4tBZyaLFBLnt5qNHq7UATBd0SjAXwK1ib1xOgHvdcQsePUhyswA8KSEKMQ3CvfnucNs2du9eG8e9AZNTUmHlArZq8NVmkeLCef24sfDv/tsX/tWXR2nO+yvfdb/8X0s/+AkKWZw4P05rEn+Qu4f/afH1l365mXFbXOUsmj6TKHZfQgA9LqYVwT6jFrYv3aSPJzDjErCSsM/S+HI1kXlcUAs+RqErvw4OK0x8uSLFF7NqWwMM+vz74Cik8oUUx2SQ2hdgxq2SI92XzjClERyzFx9BvimM11jIdr7FYUDn/6UBkNFLFZJOeHWqb9Zr5/U6I1ouA3BlgXdY6zij2Vdeim4UR0rGJRKZiOApLbAVK+vEB+GgSw/GmwNMG1fcrkn2Kza3PEcvRWIGKU6hLcLmkpyPoZpeeGOr/cg7lwqbVVDkXRwZaIX+u9QMcMXO+i6XAfWE7eSmxK08tb4uNk8wXhppSlwkYjF4ZEK0UyODECIqLYSISgshBlfogqOt7ZWl/GBCGUAgi087fhIG25MiLYiiUKumHQmqf1nvxTihCQEzIX7rwslrmF8+MctfXTRSjgVBzCuIQF01uBOjCmcBY41GWWEJz3lH4NiTj5/bA6UvcOrhGfCiuQDdUz0X/TZ2VGFEOjoZPr0k/JV5NjfgZO365y6PyzsHnJcHIw1EYy6FC3YYEbs43UBkTXGKboVlA1jQWilDDgxaFXLhMCO/934NIV4o+3ZR0DSGaksshBJ20jlZQluZKol0OZH9tLBNOX9ZHjZM+7m6BwmCgfVzvoyhmqxhWVX8IL1Qa01Y0j25vYMrtc8vTKbaLQ0SruUoPHw1Eda3ZGmQQ74PkIV9Hr4YXxHjYzENfwPZEAk1tLck2xcjkn1yuEGGFrIlYZmMlcl9T1FsW11NNXsJ2N2CTM6A51J5vME8bYoaAEeeCTWMEEk3QiTDgEiaEcEyjNtkQCRpRLA0E8jGbTKwyYhgSRPIxpCNE0kxQDYhxCWKMcFSjLOCYihEijFWiqU0pc1KQHxOMCVeCPQCkUiQcoFXglzElIFcE2MKLUxiXhHIQqBXEIk0C1LUqFEibz0ctLiXuQi/iMYV+SlJeF0gKwK8jkAsWJkmTePHds8XTIikCZE4Td+KsmVPNMMmrqsyZ9yIBc9y9Bs1ayLqdYFm3ouklzb/xkjGfoPJWBT5emf2WLM9JoLPPBaDVEmqlRsJZ//AmuONViWfpsFutOkKGxoqlpwKDqpFRaJFSDlvyVA+/cdmm5WQJBCEg2pZkQgxUopA7PHbFiVKfD4+DaJSBEUhVxyUGFEixY25ZPuymu+qtTj1/OuqGDOCUJ0X68pchgtciRmJ4sHnNhQOtJXiBjPmxP287rRhHWwmTk5kulghmQXhx+xLkQRwNgIlYGGdKTqH/tO+JaRD7OsoYmUYmZEmJgayV7Q8JCg07esSpLdYp0K/dyZK58yjQ6SPCMYPvEb4GJSA5orE0PLli/O6oZQeBGEbKGU1/Gfwwyhz2iL9f34HItCFibwREBpXd1PSLtRmuklP/4nNgN2yp2Jog6W+Yr1VwuzZmNpbEZ8uCzloJBm81UoFTZU8e0zd1etZ733KNa4Y7UhXv1+wtv4p0rkL6fSlMYfBrI1FwjC+kRm+s7td1047NE5ZKhysqkgzBH1a5pljKL6BJ157H0lCXDUModfr2rJxKn1TywP95QX+4d016EugynJwmICHO1Ln8uJ8IhQFe1aDCsUsfCJupnQKZEG6YMLoW+fb08gEUSkyqMJky2aASGRswbBbzp3PVVZMhufFsbgodxPiXugj67TewjO6cpQrOXKQHwJ7FR8VDq260oQCraEqPhKO4oD5Dttq9a9ZhnmpixXccoxrStNhjvMai9j8y3UPh/GGCHx3P/7oGthIu7f1Ubef9Z7RPqhTpuLg8GwBMOBwQYxIuVRdItYwRKANFj3zQEqcVdrMxMP+OCpmKcIRYy91qmZqg2VAAgO0Xk1DXgEhxFSgZhJFdUayQ6IK0Ye/ysUU68/GQbfWQ0FHvJax60/IpB9AxDVWZ1eUf5aqKq8aTagF4mV4r1GutlLhZlFIdPxVLhbJ5xstgNbsSN02RLPpHbQAkDclZSdtT0XIND2fKZPyrTaq9d9+ITTowhwVAmBrFp2NaSgaeEOnWW3f28ZMGCI7R6NUz69fmrdc6ousF+guIVyZVQdSaGsykRhz2CIx89LSNIOaVDvSfS/TH2s7nQ5jGrcgO6nTGuiNY8DW6JtfSJkNbSNTM8jkDCX80je2Bg7Fdkr0rz4Dh8jQNhlixI5atCOv9tGwmKnkEXyS7zDPJ7kWDYHEr6zi9I8fq84mo7R1c1XCm6+Ds84wtzJHQbU804Sh/+j7B/HpToVIrwhdQSTyxbw7vPSJe0bRCia9XAVB9Y6EkTB/64gVa+ZmxNuYOLPPsA1jahRpGtY1JLjhIU/16RXUzBMxpIhmQ68Uktq1D/EQZ21z2A/ym5rhZO3iW+Zi73oDpSNNybmUMMD4HZ75/7def/6vzaNO+AOiZv60B70/uv/G5z0xe/NxAevTpuSf/pc3NA2gsPzlvtuVtuQrb5GsuYVYc1/Q+LeqJLcNXtltRmu6zWlNJ6Lw58SlndCVS8g1S6g1S2rlFlecbUNXnoKtOQVfa6KiCXnkAEjTZGa53syTFKk17FTVglgzokNBikmKUVfRtv48v7Zrb56+yQjpPcGminmU90gTG4VnOU82hF0hEUiVCfHk7F7wL1CjiFc/1IadIkXdRKtGXGUddskxML2DbcPLLs9HF/gVM/zDEzT3oyNsrcZZUSTmwPcWtj0v5/jmzjMnj+9Hbb8htEhjr4K0688gowbpMqJv/nS49HaN97+PX7l7qhzRn/7t/2gdeK/7i87Xcs1iJYmXHa7Tb2odVvvz4pbdcBWu6yAzgXeNQdJxl3KwEJ2t6wePtxLKtpp3iImF3ezAfBThOX7z2Weq4Y9KKso/Tb6VPnWtl8KfbooDhq2+6r8h1D3IzjfRUigt5UDeUIKvNohqHkGdHMp6aIYgmdthlZP8oGY5eHUjkbtu3uxi+3QbcM6cODTIwFYs25dCzpQDrRN5VwHZzXl0SH7Gg51qP/MuMqMcf2l/kXI4L4WnKG3FcKzOFbDEaGRCprFL4eZe1olNbg6IogWMHLDCciez6VoZH3TFVXjpZ4GUiHHuiifikHf/OkLBO4JdO4w/0KUOsBXVyr2iop1h2MK1H1g2J+6uid5AMNVZ0Wc7YMxmseorYKcaF3b2024SwW+an7pZjHO7pZeiuFcspA3H5J/f+LJ2EjtFyl/PZWHtbIx/l91qOz4ctr0Wi/vCjf7HmxOm4tjQ2H+2H7GH4bYKlQKEVwfRf+C6mm8slshwaQwyh+kR3g7c6QcVp47S6crJ1mF4CycLhn/gyKUzyXiOz25Bojg85gy3yqJT2LzOeMRB5gRhccheH9v6vKSxDFgkak0N4/J2uo0Hi4cXlx0v3viQP9peDtl+ADbbPcBuRsyelBZOkbnZxMzVHKN+GnYNI1GVt7xsABnzWoOrMlumu7IkstI9xMDpG0NpwNgVJdY8Hw+23tdmYyUaNcLQQUspAjrAvuO5/1o8mgV/0V9Dd5vX3bM3fU3DgpvVbU7fstUxzdfF/ey1hHbl/65A46//p8qPTgHJQfHqmw9K56q2vxM59hwMVJ4EUl9kaHR8CGutH5kgyzW2F4oH+U6dnCu94R0gnsH0CH2DgcLgCJhra8ZmggAl+z2JorBn05mgrjt4DcDvqOUdJ2anr8hAeth2pXeJBYeftbNZ8UqQyECs+MBB4M9oCRMwELTn0dqq98CZvBaOS+kqrIveje9ali37xVbcbjWC5QqGxGM6dvfuuMdn2uxJ8xTksLFSPhjbdQnC9KjkWoQzmk1RDEBtH34iTOuECvV7oBx/lMXtxfZp2m/41BYMuEg5LpvBkplt+mnGDhP9rWIJxGm+ggFsACqFRixEUHOQXDVaLdHsC70KxyFgEQzq7KSuEI2D7FLD5rtywuE0SCJD2nEPadGn5nA/neSZX2WPNKC1ToDNuiEAiyU4o9eNEWn2LvdoxcU981qaShv9Xj7E1qUziurJahmv3nDnW2ly64mkiFX1suwyisuECju9xVyoTgqODUkgeuzc0KGEp51x2QjhxL1/icNZgN22z8umi1qovSamD/jQ2N9lbF3MLnyaOIwJhuQJ3FIGk4+KIU1rPocQ1mzH0Z/V5JkdIm2N6PZsy6Mt70JKw4j91WjPND9tpKstuzrhHQ4yk+cP3JYTA1B2mDwzWikHSGwHM3k0Xy3K8F9MUPM/7GZI4DuUyMhPr+ypORPnUzeVMIVPaaVCk24xjGYi2GzS8afY8BdqtaOyMeTQXl1t/cVaZvRfhNknWjyYmZ10o02/c/qrG03EnW0uyoo0L9HABIer9RerqiiV4zQQOGX3/54biALpO6p8a3O9gUh/lVgET9dR3wS7PtON41YK9ewPFX/44AGme3+3pvMhAPelf9dfdA1fmMTHdvI0HG/dg3jSWxyN+5CKCYaGDzlisDo9vvjEuLq5DCCOBpt0l0oCLwksu/qVu/7CZKhnjv/c8ZqdthOYfIE8bEU3OO1n9W2630pL+UZlos1/p+wgd63Dyb6MDFdGDTAt78OYbAYl7EnXlVJVlGoyQDbqEPFFFi2QD9/pTpZeE5C7mtG+3Ej0dC2Jc3ju5MwGhU03Daz6ywp2IIbtadd7ciOJrYsDwwsp6ZXyXfE7VmGp+5L/Qi7UeP3Rko+csn9cEb968/jbE7ZDiYAr65O6sMdNaaIma4ufnv/3NEw8L7tKuDg3ZM5aKZW3hsalKJf6fW/iKm2Pf5n9wh6qeglbPn1fNm/s65v3MjmXXl8qfeCP13ljyC+WKN8zj//vosaaKQlcya/Hw5vdBd+PvPz0fnDzXexul1b2N0vprN/32Yz6z17kLfGPwfKcjCVRKmczZIP/k1wEUXpKv6eNnRcINuJCnJeC4LzI6Nm5IUh//BUHd1p+7hrEWg81Z59CMMFTXk/71/8bpF36U65/pnxpKd/rmTO71xPP5LC5tnsYM+Yul/YbANX9+KeYS/YSPnppHAZxM08000tlkKIhqIayuIfJyeIxW1MHPfiHi4B9QsGOlpyj+UVc8rW0uRubV+MCGgDLaPylQumb1JWpKOaf9EhOJLZst20Ccsb7qjzLlNpxxIwFbRpB9VUIFLzZdXiQEiXsUpwsfm5JdFSYLBrqZK24zPwA8UHrgayzJT2Nq5kX55DSz4uUjvTmOfUjb/4aUB4k/cGVsNsUgYre04zyRMen4xRQLiPint99yUiz2CIAPgqNqqHzfPDKcCX9aIXz3+Rmbq53BYnUEfHXt49+TQGz44aVBUT4Ld81YJePaXRYv/G97fBVreINtuWwG1z+iw0lxmP4ezwCcmGU6vsjhLqy769HGy4EP2W/D9zeSadZDeuLN4gv8uzWbsvZuQYcfK3txDrBcjpXFfTZzhY2A7k+P/0snp72zk44sXsDAtuxOXYSg0P+/PzP+VuqrnfOQRTaerBkbxYmuHXOMBJoJiHmdxQK8twjDZqNlNgXFX/7Jdoti1o1ovtkfnZ2e2NK1WHK85hmdS/VUp0VOJyNFWB2zpHdDHt4atrlaJ82AokP6BClp680RMtITMFwsdf4htIXf8dxzO/tzsW8gwUyHCL8npALsPcZ+gGJ7YZdPpSnZ4NVC6gUdBTNsRKWXU4JjV6Gwj19O7/ccZQJYlHote2C1AwdHsC86CR6fjeFcUD/hkWQxjyQNujNIurUjbUPMNw2S8eh0XPeu9Q5TpAf+MNbORHLiylrPwazJ/8uD0fFZzyAiKkolZDIoVck/d+swU8yrNTQUfZUFS4Xdv08JwRaxLVEMHg1Q7Q8yLaKDB1yW/SorNBDTNA+5pN0iovR352qCRgOgGw4YTB+MXjNrcl+9+A/VYUXrWR8UDrV/auV6uJP/usyKYhSlOvhj1flh1WMbnw/8Z2rvxa3Nk1UzfNU1xGz0+9cQYVlpBBAA6hOsw6ldlD+zlaUGVJ22PtzN6kA03CIEOC+5m/qVYXPrfqwUsTN4MNEKyew/aSHYkXXTceFkPggcTqLQNMEyARU25ubeScNOQnjGmKn+0c5LVsmBo1RkNwDP2QpHHY19xsUmlnrc+hIWisfmH9yHoqCdlHD58uMLiJb9idd5y1E7yrVvSxUNMUjFET0+/9FSwUrwNNKse9SZhnLkhVMJXyA3MNZvMVEovag5u40/nZ9xi9P3NZLveQ73xwSuPqUkqG+oVl2ReE7EIKek31CNefTNg9eOIJqb16CrThGw1Wlz1+Jf6YTyfKCPBwFwMChYxJK8x2hQF4S73p3AefBoX0plQlUUgPEjYttoX+omRiq3d8vxpXTOcAZRIr5h84pM67Q+rgdcH73IJBXAXLuEvLwJnjYyuk8aQkuhVbGZ/zO8g+hjjRt2gx+6qj2S4mkR8uo6cDUJ5bE3i9XujQ9zoXnS88lsY935arjsMe42XHClQhTJWmF0O6HiVlqGYWdt5F80vCTxiQXR7clS7/bmuYbZfrTWey2cQZbsmQljIw0AoViE2oDMaYU6NWC+X/RRZG3h4rlmKNhWISycS8KsIv7BSy7lsT6GmLjEE/Q1TYSNBx7XdnAG6vtb3ngjaf4ZwVEBfBwRAvM4tmZX3ZYPU71KIqf9vfT65Oe1rUI6e3jhCFOFISn0Ox12uHpObLdhcgx3GmJ2GQ3ia5q5+pJ0dNEurOuyDvbzEHSpuWDZST/Rjib065kq/1PaVbtqkXb7uJo86YE7+1FqGDnx6BBijJBcK9OWBxUTRkqAJQmkHABxON3pnuT7XOZz1oG2677beRVHBhqg8tRr0Qytex2ET1Te0YZttOV6+MAzA+Pr1+RGWdbVs0zDDVpMTxj2jszHQQK7E25THKW4xyKSgQ8kASGBZhPuKWLJCmreBNrc0ydPR1OBGX0PaiiGgCzPUd6e9MQ4ZMISThNMMSn6Aj9lnn+CTXXkblYLQAIA7vuuDsakM45yfPQcvJ9i7lvf/MjoCYX6oCZDdyZRGQqoUop7orzfjWTFgbZnH80UpgxfmYXpC/WA1nIyFyC/OjYQxPhy8g+X7icp+E/Jh+2R7cTEbM65Bn5tDIWrznSsc5wqeqXEVWNv/mblAxuc4jhkW6DFFrP96SigOvEa2YoCe3a+aRIb473G1qKlh1O9jHhE9rZGkRAKEYF0Q07afeG6y7pgLM8gu0Cy4WnaUyTVHj1h6Lt7FbWof88USWeDZuBKFBPw+bGkNsk3wMZjnQYk0cq+NP+WWAdnZyaryggIKb9M6ZdtmFMxeRpplYVERSw5heKpR3ffFG74Cvc7t1/xs957ggYk2NkzA9K+0e/31HKLGG5zxVp48I0ku3ajgpK7I64sAtRFXBtZ3XsWheMPryLha17zyZRlMEyeEkk9Tpy0CGKfca+ieOlKxy6UF2c0PoIyn11okPcYU4dx/SxS5xSuei009CYpWN7yvJLtnBeuXzAcATRMqnWpGcpfQFkXs8cGxgiSTAMnuhZN0+nW9tfcIjBi99YGrgW0diSKI0uULmDdmbwhZOBnTa7bOD6buxTJQzI6ssJif4saIEkvSGd8tywrZRfnR0aRAOrh3cy03q0zgn0uvmmK1O1Twu9sTnpXxbhYHKSAhykcvcQNe0a9YL9rM2zQjqeRpxqtIcj7UY5o9XzTOLlOfaC5UKiV3I+V17wicZ3eVk0IChckFLH9ycB+653uZpdKutB2HOAB2W3SczbpnBoNxF8ok44byOF3EXLMeKmvZ2omu+aDlKh0i24x/+M0B4rlGd0UHIYrlvri1fg/lJ9zv1lFyYcXExN3wuKbDt+NXzBl5CAFEq7KlLProq9ebYuvWQpMZ9ZuepmAaF2HIZv4WHdvVK3yTCak09xRb2MdVP9syrjgbzDtmRtFcVydTIR/qwK1i9r3DuR8aHUjcSNzKbcsrOl8gZRH2JDgb3JKpnTalO8oXrFQThDOL3quysqTwB1t3x++WvB4bdu7WYbbjbEg+UpkLyzXNEf18NIE6LyL6TvZpMFTwK0Yzx9j0h7NR3lGVk87HnFCS3ZSDxl17NwJY/BsJMK38Fa3USAqjRnkKwKWl62BKTwnNFUkYxm1XiiVnqiU0aqa0xA9QIke5EYVyPfmunpw8lkLF17Tu4yb0ySjoNWDBQMS5Zhy9ITfUx/DSlNe6ZnrxE9zrwTYnR86lt/MUVygblKO0vfp+Qvf7xeu6j4kc0PE/P8nqeLgp/vXaHh0sNVp+y3lkQBKW4n/Qlx7q/AXyB3HH9Q0K3Ns5u9kWap9zH3z7QQh2Jtkt3SUccX2MD2PyjDuqT9ueNB0nHVf0p2dqe/+Jcf4IC7TfDgeu5ipsv1KTxe0bbRlYs/r0aisIY5TGGR1D1bcFydvyh5rDL39PD7WZtj3PPGwPfx+uxnXe64Vdgm4lHtCFGSBlqk8n/8e+O34XVmXjP3OBQQcyCMj1ykb52k2yxbWOns4WuTPn18V3TZo9A5wupzjj1I77su9fN/9b/VTf5cW40f1Pe9i9hVtQpLdS+eyPAzRazP7YJ0xIHmPO/ftXrmXax3iH0IhW01nC4kGub8Z3Wgk2+2ogntuCa3oPw93dyZKTm1IJPd9Sa1/j8YbUVBjruNk3I4rIjJ9p6UOxnx7vrpRGIF7AOxOtkO16t6Ogh/ZwcTVPiEJrynMbF6ZIVa/RQT+Wp17kcG8aTdcEytfGW+2Va9v9DYh/b5gKH9/j344VtTk/2IpemEEHCAr9SFA7Hiudi/5H1+mipletl3hb16G6+FvOdGgqf0df5KqvVMN3yb7FYtn9bPOKyedViOB8/RWfIfB3bsQer8W0Egoewtx5yR+OHBPByCh4Iq2q6ufJ6+6Y+wVUJjuxGGatbS8fD6Iut+CiJqPXE+mXb8puV3TKSDrBxb1fvHHkHyySWUo442pgl4gs5j0JH7pI4DIRBHB0yJHyJt8B4U+4IOpZOo5FoiZ7g/xYVhyTKk3lvR9nHT3Qpk28C9kweQZYOz9FC3KwGtehJASGh9rVInuW0Q7e4PmRNvrrBtwA32trlABMeUHPmTHwhGl28eUGUKWwkI2N+1jzoNBanbPOtFAXOZE6rAhZamov8eWgYZ7VCgzRz7EkBC4dsX31QtoMdDgACGq8YVo4WGh49SB+L1xd78rdHZinLKH0ZClkHS1URVs80jyHu4FXkHe2WVyvBfg1yrqTtTkLdLNKSOHJ0ngLsOeLuY1wZ/vWm3pHCIDdJiBQGWnnnnmR8xeTQJW+Sh83mCDBuodkHgTfsLq+hijWQFxq23Kdm5PL6eEzPCWH1rpwxV3T52pxRk6aeXX/u0h+CVhSLt5LcydGinu5pAkpYaBGh390QYAlQN8FUBRwCfbRtmaQJ+n5k5pAW8pgS1GJEm2Ce20xaC2H4LcjhCBpn6JtSIITQRISwO6X5sQIYAb9lSYEEdDvYMBjRGcIo6IRIifv7fxySg3icqOBE+SKS5FQsBywSbl+JDyjEQuLKV5q/qMkRHEwEg9h8jj3EGYltYCwHi1LRtR93iwmg86J0n1DWCfaX6vnJqZL4Tcyom6M9pctPXmFLciiDcXUvuxsFfCue9Kz3zs6nfyn5qQbBKLDSPXf/ss227MGXR4Cum5cuizSHYDyRmoSWgO3mcwyH6I/X7Lo3IOGFit6WI2xnVJFn8bQ85SK2KNaBA29cE0vB2AOtgqQ0bfmfccRmJ9vDeODsOt7aEJoa8QTZNo7LcJ73mSoKBNIhkzfqspNl2yAqGnuwgkD2PBHjHgSn+iCaX9J0xGRsleUygL6OKfTEPpjOnC7oLdhecBbiE653ck4T+EF56OCtvCTgnpukkgy51yWYUaxYWNIl9OXFJXKyRdPIc2HDQg4k9fEp5fNOTlznsIznEpSYaVBXAYApYS/W9MbyfUTTPUshxsIz3V0RSbdw8dpFgvLWLvBFntcdBoaV6MKrofF9IedfLIISeTUZRw9hmx/kMKxvgvMG7H+J+l/ZrVMt0W0ILOEUr3SFaObTI1vEPwTYvCCko5K9vFcFGdlmvumNdaWX50U5IRCgdqogf2zzoO966xuLTvXojq+y3NBK6z2gpKC3xDv0OLQ74ruV/hPHlstlbmUno037ZG5K3QdjmBRWn9u25JH1JmLhFeE+OKMJ90e6zPWNqCNt1HX6MPQj/NI9rLyrJnKHUfMaf+oc3VnGKORWyTYQJVildc+T/Oj7uSq3KxD31ZSLuPZWAvJ5JgmjwL+B4h70zm8Jrm+varvzZ/J0xy/MSkHkWtI3gk8SseYQZIfL/nBZmpa4Fs1HTVIDMEQnCph2pvhvHS4kJ/BQRM3E24zbk2jMrX3eCVSoxuwTOtZe9zML1Yluf1ObVXsXAbw1ruMMe9jDDHcKHaU1rutOe9jTTmcOEKKzKGPH6yzRwURqa7QV2e7agsPF3ASoskomD6ey1tXs7NxUtm0LFRwHbD9BoOP+9DpO473XGFgdZPMd9gt5FHcFzUGjrD5dRgw8bAXaZBgkMIOk1gyB3ZUqCQx8Z+06iOyUvlyF/v7/mupRv9LwwEKSkV4cWJam49WP0pKObwAt/wWV4Fa5rj1cCK9Ied5sOKcwUu0vnkLnnuL0QEfoqjwUZca21TTOiwcP6eLp6LCZTQ4ebp3OZHR5llbKNZpbCBfW7mlRVS5MHJ0nILYZp6KI1MJWO6IDmyG5cWLrpIA64+QrtirUL2grJPdLwpnmeerQjOUfRW17yiarRVwY0FBo1Kys1Ki3vcgexBEJJfLp67DvVZ1hbdhwjew3OCDZ+2Mxb1UhBZJ5SIi3nkf1UtwwI+C+EftqDaZGj2Dvp5/9b0WTzDap+Jdf//LpAOlTRJd/Ttjgq0bq8nKpW5WRWY7wYseZ2Qgv5jdZkxHmzPx9qFeyqPSgJCaabiSlHRYuP4R0yTHnJde2awpE9N9XoJA/95eWCIu1CBz77kWhKqRoTVTAexocvCNYTP+2FiqqnvEaFcgx7Y17/PY/ohnMcP1Vf0Th7NPPAnzvwsx6kKJsBBQuEEEuogVqa0M7iDll58FUJ3265QA+IJnwgfrIsChWrcWx5DByAGj7PQc5UPkHg48IVXNXOvTnyC4Yf+qf5szI4uEs1ANUF8C2CKnEr76txaEE1VHumYq6pWkZizt0AYSTPUWNUM1eAZMx0H0MNvRUMLpRco7Sc9hkrJElOThLuNGON7s5z3Hlq0UruXQUbReS24E8JPGJOOZQHVR6IhGYsjwLF6voAc3BXXJkjQu0max0mNGYPnleKtl7fy+2IjgmwazKFQjIo5A0w1wfMEeWVbdMxC57gwkroVmMvVM5ZVLfDgjEPcTQctuqUhmS3yd8jgIYuM+xm/i3rWOO1Ky5J8WMJZkxMw1Lv3vqg9ClRL3wZAmkB5Fkc8mwlYm2vqYHOoS1mibyA41VH6Av6NnlvvX8cHNapvu7meHeH6laGDMwaR1wpaVxKcXP+zWPTN1D5E3tBKlqzzmG0Y/hYey6AdnoG4Gd1xJs3mEunoM2kZxhK4Xw2ohcE2i46y3dl3rflp1TFZNK37wWs36tQKQGWUs6hKDuW7yu5j0oJIOLDknI15slTYDcNXQvTtmVIhpIo/irK+S5TO3cWm3Vfrcy0rb+W26PsA0vzpO3ErBVRHg4mTF82+c6WWoDU29uaqHYZuiN5SYi3VAagMEJsoJUlfW4VsdN7AiqKx48E4aQDEPT7CCDt7ErSEAJGguI/9c+yGqp2qtba7cRfA+1K99igrJ/xzVexPDpMYwLZZOFWE5j6R0IDY0Y0bqcFGGV1v+DhRI0nYzz7BN7xflOmQ2GuPYIz4im5F158YK6fsUAng67Azce4SqPjTq4f++Vu/8TbtbVqqmK9LjyZLHthUtY5Y69wgdNxJ5SWLzP5kwvd1IkL516pbUuHJ0Xej/Q1lCPGukWZd8iQweuzVBWNRJ2rTiF2K7x+tfumXDbSS07fRaIexfFoLCK3rLWqQxGnqQczU8w0kaS3mju2HkV4XzD2bV+/wwPHY7i+a0RBhjfNzvWjXeltW1vTnzTH6VXVcu0eq60Rt3aSDRe5Amm8OMovnXXg3Z1qNd5gy16IgCimXH66z9tuGvrNxe5ISaWyfuIDDctH8sImuJyz6MVL40uPVLCc4A7tRe1BAx2OAOE/D6ZX1H/myVPLVUYkvUk/ybFbWnkqRufbzHX8qW8GItmJXLggqbOX3I6oD7H6l/cCu3k6Wofzm4WIu06tnWBvQCiz+ucMu/+qpW7n3gPRIuFXrbx26e8tGuHaJpuMxCGWk1x3AErpIHdJgPvmVVfOW4OKpIUud/mjNSQ6jc4E6cai4dbl/ocXJkkaIJjcYDYo/UlWmnMD9FUtffWR+spcEdSKeX7jAkiVL7ORUODVN1oGwoebrRsOrbFrHSZxmJWNGZXLb6g+bTkghlXxURiMiz/GXcyTAC6C1XzryrUnGS9OJfyDNk5bv92WOjfiY4D4K+us7UJQYH+6ypQEgxh+0uc9FCfWqWXASvdSiJxBANnmF0HRu+Yi45iy1kgv6eJx9JK6w02qRk73qWEPhZ1ixkh1Gycdb+77byrdRr4WsExuQ1GnPlCEjdPEjQg4SiGaupWbE2xhtwXlOxl2TUuvFpoE0TZwWDBVRG+l3Ty9FC4ZVIX7xL2tsrFgSfRoKuT+aKDnISIZE8HudFHzdihjUt2te+SfupX5DzOMf5j+XzBjvAt7VyjSQRYmj41dWwfFO5rfJjnraR77pl4pPy8C066qNpuP8DFZXtvG9LvIm2ukm2NsFZkVvM0EXd8jduT2w16WBMOrHbTPOdjdSsM3On2uzJgWWvPzgT6tcIGecaMP2Y6UUp9RW5qO2VNAlgGDCJ2FytCK2D+dRdYru+JdQUnBf7YWfNHVHzeA1/Uzsru3DKwtocWlFn5aX5989S8nLnQ/isM1lDZKSqEPTSra85qJfFuVpXMcbf5H0UrfTgZlSNLNvlEXjwYJOvdkSQFrhbix3EaAGiSDtKWN2qUbBx0SQt/5BtDHf7oY+h6uPF5ikBfdI4/5xcwnsBp8YtvOsd1+B8faK/05Ivl5admba75CaueRqP8w8HCUvNPUVa7y4HW/u7iBc54pqtrcrFX5qZAVm9XJtP3zh27/+eOQyZFuH59LNPjzSI9ukWJ9mhfnPfKOmxPaHar06RSxKZ0UQt1Qi6gkbjOqiKdfgqjoN0CqinhvCrE61zMVeDVB8Knj24d7HsdDPBYMVyjXMLg2qlBGX3r/308pHUR6Zv5V9RW/Ud/03qUxe0xHIHMZTCwvqSYzfNOV/N4x/Mx4glcx+eDA8xi0NUcb7ErYIOGRHAlRnLui3xM476hom0FgTOgAg/wEerjHl4YASekXBsA/tpX4OGkUnqywxODQH1hA1hY4aNrGHlpK1hHOqtNWx8dg9mY6NCmIDM+ZRv0AcRo6QzhNE0R8Tg4FQIgPw4tFmyL+Jp4RkgNR9Et4QCBMpUziuCbIcJvTDLYIuo/XoFc9sXvm3UcY16g71gDtGWT44uRXVm589yX01UdEhxBjcZXKBpnT2zuXXdxefNkCwgghlfRZil9oVS0+LM+D6CrI5GyYocUaDYtLELCbOVWTPTZ4i86o4l1IfUt/EIfZ6cmmb8p1sg9UP0m++kWRO02tr6gtrMxQ8rBFomUfzoAaTsD2FFtry5H9GwRUqY+l+SJAYIKEMEGZ+BmpR/T9ILZPgX+yV6f7SluXIQ3IB1Zrp+SGG/5npu/dpelOHEBNod6I7IMOEHfAn25+O8xCG3IQua5X4oQLk2SGo7pMN1A3cDfIMenaJOPHn1BV8hQmCPkbswtUscIL/GWKeYuTiI86RjRddBpWOEpMhdSfvyHC9MdQCEWakCui6x+zFRKF5vfq9SWrt1A7TYtAiBXIahC5MmTcqD4WkKqPZr1wibw4Q95cgbULJ85HIaJcj5M/i5Jr3gW0W2i8zEiHf/5GgNX/JQXPO0sqZgycJEIbeKpDH0sYXjsy2Q3JIpcWD+HduNGKE5Oi1ZJh63//MUJMe75RCPXdgM+sgpslrWEVmfxUQl+sJPWrN0rQMtmR21v8d2jx89BiZdl0ZP3vB0u6siAUpgAqhTd9AlZSq+JBtGcTct9986NFChKIWHJJJ4bzBaqVhaKsPnhQpkPX0t8RWXhyowqit/9WUC/nvq7CDlBCqWTKqeH3QQKEJOTrA/REQMmE73oKai5FEOAwEM6xY2y3LlsoPJHd07QMBxcC+X4F95VpaTMnPzCuWQI5KXi4lbHIXnN+pIumS6ecNvV3N4WJM0m01oGfc6jcnzEekNEHaaJ0Rxrj3LbiSF0AW8ideMWejs+ALeVsxXdc0x4JwrlDe4EYUGkw6eSJo7HgFD4pC0u7osZz0GNDySXtIyoYNEwVz5AhY+goC0e2dIxc8eDRvMF7BJnKiSuz2Vz0puRn5Dxn1pIorXpOB2KIdHaHFA9fQggFhPL7+lwwYgH6XbS0HmN3yu5aYBsN7icNQzqnerhHZUYo7cr6x0VycWh7kSVLaHmgcT2CHLWD6tQQ3LehXdJInMuGHc0cqB/yBEt5KJzhODhPOqcqXwakJ8+SiFpsfNnsoNMistKC2lEOnNDGQxzTCppzAyhU1WfhqbCq8rNrFlya6aHsMCK9qJIfJ5KA3Ymd8M8z1PZWwPswNmAzryrjEEW4HR+acKljI4eO3ExiyNKGMQVQNkA367Y44FPi43kaey4x41iAnOy4WtnZjBksWI+hU4P3OFn9BfvelLcjPVKnEn2SLeJW6mI4eyfAVeidPkS2P+40jWDnbClqz7BH6+ohNQmihT5pZZD3NINlTxCYnkOxmeljaC343A2IOvXuHMDdufR70ktugCXjfAks7l4oAPKTEZUiXKuSCeMJYLEFMEbQDGHF8Bb8U9K2Kdui2lFZiJCZ52wwbRjmQeC88+yXUWnSsvudFH3lNTJd9izdTkVIoSckJsmR9swRKZMubxs9pGe3Me5tQwKhxrTqZ9b+a+MfcyRPdQs60q06XmjXdO/1luTKuveewh10JteBlRAjzVA2WNxRsLz9GVy6kL2fvM4OTtf5zmxsy1wn1xovk+gy7JvrPq4cHU0ZPuwK7EN7/ILCPw0AQoXPDW18HkMlNPxC244dWCg9JnAHLmVcRn/1jYCKHEYPH1i0KTNs7YyupPbwgeQ1Izy8RwItIcQyO9ll3AejfaYJZyj5uhlL+7HNBQ/Ra2cGSLxDwpeDA+7ZuYMHQZmEL8fEPkq3YRYZc/vORf4SzJVzbDAUeyL/Slv8zQLGySZbX6hBfCtVAyOZszXOnUzsCdpQbqUnAmp3dfeaIfhUYnopgpZUFfjX9SXTHrZ1qAS6yGRh0plV+fTe8hPa7xbdqSHCdsk2ZTFeDKEWcdFDL+TEslEiCaHQUn0bB7OBcmNprcnSWmRds4XOAO/damtcZnEfRNpLuylgno4l2mFd+IPn4Duy3Ybc0KXOYfkaQq4bfUlwBoUIaxKy7ETh4fhAGdvL8o3zWfS2u12BRwPwdYZuOnSkUhDSzmg+Vq3cQDXQdjpJqRoBKJbFePpqri7iKOnPHQ1ajoj01WCgbFc8cedxi+3INPUwxugz7WQYmezXNACXuxh/ATPsxd1GB27P5AQhW3uGTMD3nRsV15kVbBcqaVLj9HqYQpy+0jJKRGMR5HfR9sstj69f1vTLK/WVQ+Ih9jEUpA3OiAbtP+sueMUc5zaV+v7spTLUrW0jIoYexh31wG9OWqvMKt6b/dlJ/iS7ZVGAg1YJv37fNdmUkl2eoBDEeF8EPIOLZHjw3Wt1V7e3E9w4rUwgC3b2v19weywHziGuJBvZGTlAvpBnLef6OIAWNxHTIKVV1uJHuqaF2IhgbxQPBODDNcKAsi0CZZMUZJeP3DuWvkg5h3A8KU5R8mVhtEQ7c7eVXtrGUYLpTsl6ydn8YQVneLyP8zpFLM6f+A0X6NdzHFJftXVzPueshmgqaoXbk2XF4f/E5Ll5oToH2jouXHhMMH2YZDbCVVuplDOBWEhM+UoPlM/TelT33bulKKpDLLc576fsyMWLqtl1SVsXU5Y3XMkype+lIofSrtAPxILbJT6jUau9hlmzW675vBWU5mt1zGKIVzMVuNWwNAyPGLkWl8MrF/YC3KvijvmYOaj9EHBCzxU1mjWYcj7HraJigXoj92NygbtSZQG9eyOyGoBNRI7udc5ajMRoLXmOs4NYVOZf4JzBFrnYa2fs0qmuYddkzfls6caQbqyumYHDnWHO/jSCEFQybnN7VzoYtGaQ6Qbp2xK9ZbgHmCAXZfdNinRD2SCFALnz9yjKQzmzLBZiXuiiTMlPG7JZyyWGXpVhHjbU6qHIRT7eGOJVJQatNHBDxUvDuhH174Y4cjEqMJaDQj/yzAGXBGqeiohSROz1lSDcJyzOibuu3dYFZUGw9qLbH3fZdov9DYaLACm/t6jKwSbhfPma7TU6NV1SMCpgqKu1ov9WZt49wEUYOrxaJ4UZegq6mFd2m38RjWhfnhh+u0ZkHr51KjQYrJWLTLZKCStkb641mAnAbVBt3lM9tqHde1dLRX9+4N1fS8MhGQouNuquXmgrZSzFs9RPZcAsfXipWLjvJ2l0EbYixiXPKDosPCfSc4dTGkaMAbX3l9T0AwhaCgQ/HQQ2SNgxvQBKSUpBzMDzogDUDkSvbEBjK87Pcs56QoCk6PPrJ1Fz5ctHwjStPY+LhJ1omPuE2wqBMHJhgQNoBihVwXANbjvxatiSteudDaq1aHv76+YwAtsQPyj59eeiAfbPiBTFhw49lniWughj6RBvBVNZ6wiQfJXyaktPtCSX3afxTTAAyyKkxrk9SB49wQGQHrhYtSHzuL3NTLjgt+X8vV1Vf+HHm4MJd7Yx2LTYXuhDcR4aIsTjsnQKOVAy1gkMrYqCu8NKFXsGdGhqG3VWPrvsjsAMaUEtDKl09ROGhwit5rChF7AalVl1oLGqBky46Kd05Xp2vlAhncM2Lipx3Y598SPpgUmxO4eCSP/euwIBNzQ+/BW5NQ3IDJlz/n8xmEcojGWnMRFcqimruwGj5KFOWul3UDfijwl0QB3Ythz5/NUFaJDKBMCdqQOWAMGnczBBOgH2/xEmi4mhcwFhgDxGLK20oKtxOSEt24XULXaobDTQjg9ge2jbFsr7DEcu8FU0fg2ucK6k6brtV5IMN03S3RiSMMezmQ7mm4GsGGmJ4x4A/J+AfmlXpsyFfm4EGlOEZInbgXNn21lL0LYvkhgkX/y4QU8F+FkG//6Q4kldLOqlByd3673GJqtMPseTAmIiet1uf9QhFodZ1XrwejJ4k3OKz5pfDRkeCeHTWrT6zkaIMpSX76LzpcdcmcEZTD5/IP2ZiPXxXmkX5ojj8TsClsbNEeSTdknT/w1FlEPhBAWqUkXft/XTKKwJBwg4ur96tWaURgXFcHaB664xdv4DXWoFlTpzBBoEQ7T5U5YfBS2CIRjh9ycBFSA9ZOiVSl52ZahXNHE/P51QrG9QoNBag5WFnXieqJVs3fUPLg/2OuqaA7Y44F5Xf+3+GueqLs51NM39ejpVdq1kQDpddKeceD8ai0IiNTTik/dCEUUy84yYGsl1y+5Jis767bw7kXSVga9BX3HgbGeW7L9u0a3ODyivHgPMYvixXVr05Zv+B+38jxYKxTWMZ4e+5OVlEOv5p7OAvItjGPR3RgH+jlrCIi1gJUYTNjaDD6G9nrvk3YzNx73JdLPzWN6hfIBhDstKXqep2cSd9sfW9YOmsYD7B1Fo/bTctflPWwJMLm6G11+ue3U9x7WP61rd657qcWW6Z7rO+e39HX+hUe6Now2A0N/pvHD4jQX46tbpBQtIxva3Kk+JMWs+Z7e9T/UoQtqZy3ItSQ3phjEfJXPk0uRuNTepQZXGW3YtCUQGU6u7vMa2oxfMQCTSg+/L0M4ZmOplPfRTVnnOM1BFBWYkBFsklRr78usz1ppme/R0aM8Map8Qdq12baY4snUoPPTL7IeoVKdXpMzgHnplzHE2olyjtXosHPBeV3et7sCn3COXo7FbN6fWoWEM6qc/CYcXIHGJpMVtIvaPl6knks3d/jFRszi9DnuQUG659oI0kejt3Xzf98lBnaBDof5JgAQ3DJr1zYSzckrXiBqiAoP+KP0jL2w0P6/h99sYPPVO7Z4FZC1vfgxqRyhue2DZHRJYMgTaKa9oguk1VzIs6RIlN9NVGtndxF3BBjklVaS9z9K787zBB8GQxZQq3wDH23plwWZJ1lq1Da5PcP5VLFHV0VB81KmPpb2ZLIWLFmo25iz1ukABMWc2YkCL0P1lrRgyXYnv5Dw6NLVBRkBwuWsWdMajs1JKl10mTP5pVVP7JQQdqqpCJ49ge6yao+NE2fzbp9MBunAwGpbklOvjAanubUaxkUL3CQ1F2RACZrxNMLGnPI13tn2nBsq6TCWl3h7mYvm35Lr6qdPReU3JgQ7BZJYOuXKt+XFp8rQDms3ZrOG0Wnu3Uw7AZlQuqHHwofCyeVmF8eYLOmm6i295X0whKTPu69eC3+HnbGoSIvoyRCoszVPtqDtY87cOrrBu1uHCDd16SSLTl7LYBRUhmcvl5DqvkRLEvNNb+OJhAwXxxk1ygFJU2mluhaKjjoeE6g1avnXSw8OsVFEOJ6lOyZhOutfIlcuuU/couaIz/1UzSSfdPL6sg5Qf0/QRYC5R9VXdJzXkoBrQOchNOnU2JeLgIG5bW7H0kD3XtnlmncLtWJMGm7hFKwR2O4srPUPH5rX1mZvMVJOSKZRUJHIzufDFvluwOjUjutlNzg/vWiTkxlJ1ECtq9YShvoqm81RYWaTqXQzWq9YH4Jw5J+ll6j9XAkQUSNKcq6NBpBKKuFdVJDSgSBRyOjEkaVLTUhxS8y5p0vOeOKtIxXLeITVHZCY16bkaTatpOadJLZA276ukIU066ZnOakFNH5PURySYO9Fl32V9Tgo56HKAWnBJk0olis0Cl6ykYrng0Fwpm2fMKQTjTYqDCGBTjuGKfjSAFWO432F+Rz1KZDwiNZNo2jzKjfhGWk0q+FfHL5B/acCOwIe0t2D6VfOrtCWcUV0l8lFuKZX/QDdYyxWXwzngAkOyDovTocekZsko852oHm7tJyeuebTpsvOvKTyMmwPvWYgVV7YTs2q4IW6kUOM2/tEWYxGA5uN9s+wTOmnD73deHGQFKo1Z5iGi0pA1WBWDHbNyGL1ln9kmARNmryHSiZZbk2NLkIhp+sKPzdUXWGW9xeAZCSnFzcKW33TFyGcV34kdwxp9c44rbzaNRi4N3ha1vOXg2qk2MfuHgb0Cgdi+oGErcT+WgnInWAiynDe09ovRf3v4808BNhe3slE2ubWlKyycgg6z1yQS8YpoQ3bSZ15OIsjA8dS4q3bFZUWkDd/Dfo4XwRtf9RuUFezTkiCH9/L6oOF4l4ChE3FcdHKNfp5GYI5OmBQZ83xtzhuEtaScy4TyHYWTpqbL9U45VSj+NrAYSP1iT/Z84Mb7kSuNH26SDUJEdJgn1k2UTj7q7M+Yu8ZHIqf3ECbtZOYkhmANlp0o0mjE74af/QgwW+93HzhuSHuwA4uvmRRikXfTs91qn3wCLJRyOskdcvV0fuFD2ikvHRLXXGF2ZOWWuwMYjgP2hsenmxBwxci64WgWahv8VUhMoX/iIUH2fRecXoLLdJxtJ7Px/5URXrwdbIgTfKWds0TSzVsdFsednzFClsJVzO+dbwGmaFwhztSON2DzIyQL7qlFCg+Dn0laNEYk/xMXIKpyzNMqIfAClgNt8833I4GoUVmEenSHd5eKpVRCXoGs1w3vZ7WTu1uiW0gLj89CGur5h4Si+ThprCm5NszgjC4xWZIeuv+Le4IbLIDKiw9kOm2bw/qMAidB6sgAKBkgxT5x/Jv0zwdqCcRkwwwGLv2ClKiZQBgurBVtYHC8FDJ4FVLyjWV/9IA1lbhcOO+BM9FxHgN60/7U+cxSXjJDuD7Ry/ejnA8rd8KO5EYVL4V5re5FTBLz+sfhr6fK4RG3bahM+tpChkMdLjQ4tb4OAyU+nlbsHgHIJ6ml6CBY9Q271fdxL5S8CqTZ/lvpqcTX5uz+zZQWKsuhewuFqfWtZfTXLvfKQn256NvLaLY7js80msxC9Sz1q1DYTl6jUkh+bwnowzIXajS5t+Jj0uM3YJAThfiOuW15Y9Z9mQ1BCkUBGGfKT18am3vERTiGM35OrReOBQOoI2Eoz+SIqMlxYqzv1shJrOpvLQxnmd1vAxYErIFErZRynjagP7BPfVO86ApEWcbazlzxHh9BTE9JaPiK5QLzdjlEzoByneyWkEuUJuqUQH3eAjU8A4tKkLBWh0JNjYaYxvZH+J28ZPGcKXWKguaq4fRGVN9xarQ3Xsqaeol4zIvIe8JTjZoq/OJ2CmZ4urIBv+W356IwsFcgAnEx705ix8IK91N33iLFypx9/GhYs7yi7eq12QXJYKkL2d/7m8dYMBbUjohiJhUgJxu7ORVDGSV/PkBBiSPU95DB1DOsKBwQ6qzbjAzFLqqYAI3OMZBKBrSYkyMUEFVmMba292pHBQG8LN65BBSnnOkqRLr6yIUbq2KVfbpkChKXcelC8j4SY98Z4Xjf9mDAtZDPhPr9+3wMGRV5eN9u21E2yhs730lm3MTMELiJ0qiNG62b17iMc3DHcWzj92SnXBS0jNgI460aTQavAGgRnk/SxGqZBqdnbbUr0SG4x2CL9lJ62WZJ4zU5nSF89pBJbhvepe0re0Mrlfq4C2w1istVP8qAjCKVnSTWaukga23Uu6VSrd/W0hzj4WtYAgtAqUpwKkRQfeHDxtyZBiwxpYIDorP+jqO0XxH0Ad5sRkKTK5fP4tE5Eq9QYMKpo20KS6rrCisyJM+vb+4HYO/5Lo4TenvijuCGE70tQ5SBSTu0qcOzXVur3KrsX4FMFZJFqQ8JbofwdySxukdqM/HwwmevFUH6CqPSDdA1eWRNW0eEOjrNLG8YCUcxOTy3SirL0aLgvSvc4PXt5iDzyl76oDz2yosdlhdFMVJxrTqysodc5aOFYo5D0qs4kolUQ+LBPy/liNbsDeUbCfWGpJffCUCVv3+SSL3zx/XqSHtNVmgj2PqusJc9ocFID2u2uOcAWvxcqauocZZkKIgyWXgOr1+e4BQMzDtLb3KCjEPRKUwkmiIT0fUGcVPaWhHlvXxVgDLV/vdN9NDaq1NrjKMI4PnCGA5QagYInmv65e8Vv+UJ4d/aoenXIuCAKQEhClCWvT2nwJmgfm43Df+8eIM0wPvPT9F3tNWXIDvz7+7tBDQS5KPM8H2iq+n0Mg5LiqltEV2ruFstgxvNV+12yJutX/relIm4eRT9QLxKzfNkrEq3lCC1aRpSz52C+RWfV/WQrjHsmesLQlrW7az/rMp74OsjnbYX1/P6HoU1QrGHUhEDaOzTu3WLFhakKLwSq2svs8MS47Je1dMNiI+o5iJYdXuOD2Hqln5US9+WLGwjz2JX1+l1l+RP/0Zkhs2ryWybzwH3GOlbkqEc7T9dUGMZ7AGbO37qqKcOTlqnJ3vGBCgmDh+47QWJo5viarmHfZJzMIqddx6ns4jHbZR+CKzCqgoNEnFxJTvWHsYHZ98GTY6laQ10CwRsFhKFpLOAvmuhnQZuKbGU+OsmSdvVqaPAdAaqz+yvpXwj7/gd+jTFyX0Lpflb7tP17zSFi0Azaqdtgme0HXsFT4QZc5/R9uaBv6v+rX3jDIO+t6+AjgGV5z/y3qU0tmKkBehiGWMhJifWChzBsKs3s1H590CDvx1jslRl0e7HGwwNfjYv6F9byPYn31ja8uf9MGWpM99PWeyvxFRYfnDHapFdnHTfdXYsxsdTirfFqFEWk0ZFzKDKUelv5AuyvSQ+vDvwJYF9xOFB46m9d5L7+X0vPGRLPOh7iuMVk4zlmcWV+FjeTmjgj+RoYr4gKHLFmP8FycGQFnljKRVpjq3fcwWFErUsbKUyb/aTLZhBChWIG+NUqMZw1ehNKY7IsDqTHK7Z+PhJN2zUDKrvTGegX3dIIk5qE1rsrGvafyjoE6z54jbbp+1H/U+HC2Khhk0T6BXHgMMK5hqfmtcdLioJpXM01XT5vbCIBkLYAIjtr4ltGwvXIGihnjP25obVxLPamAgErcGkjTA0ZIGmTy21kYQszhFxwKU9Zqi55sGObCBUWxQl42It3u4w/aRyH/r6OTZ0XpygM/Go4oUYDf6oRT29BNAlhJiv+jvJr3XZ0DdAD2X1JrCc4pIrbkjZEeE0stiiNGZL1uLb+DEtpliZUvGJAKP6LhwNX3boXDYPC4EKkqllRhsDhhgRgLRgE5mGdtvhPGulaAd9lo28BkY+yE6pNI1h40QOMkM1ZQQMXypl2Tmlw35joFt2ajJpQ5GRSCBz46JRHw9jrMjTyXXxZtaDwqoufQbLh5Oirf2W54RV9BYsD/jjkHOChYaFhNO82mSBfiOd44lWhvL9rFy75w6cFqfNn5fPhjYARcg2xekZk1OUdL39oAmeV64sA0gK6xq2kO+BZxbJaf8mdRl6rxRBZ3GeW4OXiJKlGBnZhZGaG7XIqIWaFmtasBY7iVvYM6OFz7V1usvZolMa6V3XGBSKiG6WaN2Eb3CW68My2JaIWTtTZxtpewgBYK0JuNjMEFqVszt3AXE+ROf2gzADApk5ZzagnmnAYAHLG3gkZixF5vq4zXFuzBTON5suSpEBLmcXO3ix7S62nN2HIWUzu6bUbjGmgVPFtsVquzUlClLd3AOjLNQ+YjIlYejUew0rWxPuDTAXy9nyiGjBb7BhmeOQo5aWFslUMXuorpqNNidhi9SWvUgstF+g/inNnhbOPB0QZcH38/VmrRAMSf6UXNywqIFoDy1ytK3LEE65qt4qXaCsVUhCF4pDsJJwNZlpvx08NF4l+SMjDA1V5rX55e6oC8sCXxzy7Epq9jOcBNYuUGCNozFjFQw3nogWrs9wIDbfbxqS00r6ZQbAaUwDlExwKjxOKSZJXMjNcqUN9AjFnSSDsh9hZYwk2fkoO5rCVyXIJSF+DM3WjkkYy2wm9K0Gz+xVSjQyIMW5jHCJRVWurjNA+6hpgXgDS9AS9aqPdHL3nXA4Cmiqvg3J0WjoE33iv3p80qfVVqR3Jvu2Sp7LF9SCQCX+LLsARQftIXOOGHWUsAdmh5ZKIAYNRIblGeaEMTUTB+qREf0jVoXTzurX9j/S+o5Pyq5s0dwnjrDQS4SVgILZNmEKFUpFtPK6sDJSAjPRbjC7YUma0kuyNQM2E8Tm9OabycYF4BvtC8o6UtFgDlg5DKPseed6CNLec64KZpNWbd2fhtjtya1gzGKOwLKB7OkJk/wpuV+5AbiJKOI0lpnA/rK7agHKknQ5401iNucJHsznilXKdhlDhdkMnUD1M2ocm6Xz8ABt/dw95Z7ro1EZUq3n/Ju+5+8ZdoMySP1ph9Tw4+/AOXmrECnkbsCYs2LzBlJ4lVlnD4Yzajw6baBXPIqlDiFkZEO4H+EhG3tUSEKHQHRYjJfc+VGbNI1gRREZADbnm3qEHx0vvsu6BgaZqmVG4aOJ2byPEHKf4wCzr8WT3nCugVl2oP2BpnyYt8tLcKDdl4uCs9k4Z1joZLxKcjnoJ4Oi/RYRzhjw8hv1G7QGwPyanjLaFNpDwRDfgu/5gX4EXTbZV98Y0+VnrWSlN4AieVCZTmDIpyMFrNUpMBJ2QA3patLPopJRAKNnnZYodYOUxb7QcUkr3N59uqxKCZQYjo7DtwNLbGhazUNdkSld83yCEt6FbKzFTHSY8mvkMBjHE1V9DEQsS3dQttGK5s69NyNdmCsbG0q/HJKYDyWGuz9s+uTUj8pkOQNJmxrURhisxGIiriinFnaZbMkqtZklNKDUZHm9mw3fBpdv/SiehxI3ZkVVdSjSfJnhBN0g2q2B1ni7nzhGRTdVnY6yTmd+DERgyUpkp7ihd29ZbmikJaxnmL8IBlf2Y+FYjiYjVKx0+c8eTmGzVSwUU30SvPWYWfF4UAM4RtkfdHTU70jctLAScaGRGR/6zBAD3c1fdszJRxLMEQJrmuqDKx9i2h0tDJgn8r2P1LwD2iJVyjV8lKDVccnDxqNh99tmMqINUdFMs+ajVKPsqiWhxp366QjvWa4/xfNQ8sZ3apV6oRiJVquBF2L0yvXCTmBT/xelHvYMn6Lvf7bO983750b1NuIQ+8OOMAU6nDHCjcr3P15yZyfpmFrz+Xhx5cpRGh7r8Hhh58rhlFZQjfsn2eGAQ6tvtCLp8qYRh/OC/LGh1kOE2PMdl43xMVqW9IQ9GBTLF5/9mDneww56bFiss8raODx+9+uBrEJDZ5IynNSIsqEdkPYYmVa+QKWUyBPpVx1VIk6heGB7H5ntYmz3tUxZLQkcne6C7VOUztkj4oMSOiS52VSgsMeMfkwzJOHUkKdnYfa2LCDlOXRz/MBkFaeRnl4OR++UOYylgofZzvuIhZ/j0ob5fs2mGqVRr67CFW5ZMoMl92DHlYy+5uRqQEOv7gwRljiRZx6Z9IFJ16tLirlFboVsipJC8DnkCQlWrfjYsGuEivK7DOJhJ8thjwu1saM7tM1QNdquAZ7Z6amuktPW9CosrF2oHCSuVw6YlcW+kfH8/yV3EEfCaIt8W0VN4D6f2YP69SLxg7OEWPGIbR3dahp6+IM7u643+Bjnalh6zEuH7DsMzEj0GCy9+s5qista8opIa3NdKQR0WaQx1NL5ao5QXVbS7OKXu9UAZqZuXUw06Wo1oKjm47RG1+BjA5oZQ6ZhZEtAYjabaUbN1UiaV8MkewihKZ/k3Gxv3porDJpnQza3Z0NTFxk128uhuS4ybp4XjhTcxt/u8gaUVLEgHRNi0+8q5Kn09N16e4SBg5cRl32ZPnbp5XfcFPWa7Sph9COq+hYc2rwWYtKEyTWlw6T7tpGtBJZ0sfLe/wlq6mQbqpXFNtEcUaso0HXM9Zhxe2mC/EwvcEPNnIy6SQInsevt5QU56fFlbE80fH9Gv7FtImA0trqc1MaFQBqdN2ZuZ7rP6GA8j/Ghnjg/wTPyYMgbilKFIa0dkKcaGEsrxDlenLnWCDcLvj/90DWDy4nxswVgriRhvNSCS1qTC1Ps3lC/5KKyBubqktT7ukuv+uNjWo4Canukns0+OFTXhzaWv+Y3gfJeWFKgfA8uPmhx4ccwF+rhvdmH+6ELF3iS19mieb96IPWH/rxCwLee35Ou0026TXfpPj2kRMCT1N/xN7hsn3aus6dTB7dduoPFxbWp7WzfotIWUZuU2iDIkXP9O0Yn23JqfbNGbdO3c3DUsOmbPR3yczrgfu1zWnv04276h7HpnkWvOZfnOzsZVRvpEvVtXi/RjOK13wzlGeiMQqdk8STLqS3o1cAMfhBe1vfnSkOp3OgmV3LlQks500hOpEbeMI3b6Jj4QbIs0FxGlEPtoOkqI8B3iYvd3UUulGBs1uXu7V7u6bIUD0nHlvdAD3B/93PfFB8pxlbwUA9xjas92INSVFQ+LHK4KlzrEzzKIz3Cw2fDEBe7AmPrw+gF0ihdAFUjDKaeQfO+S0mo6aU1uMdixDGodMxe7WIksFwuAk4GN0KR/p5wyGARyJEt6z6eD/SXvj/E2pbUmHGXPc7mwxZ133ZcBTsI4c8NpcK/sHT18qldOx7HIlWIxA8FSmufm/m634CRZ9jyVPyJjESFQyhRj3VJet12XEJEolT0F1J3g+CMc/7A/K1bNTxaMMRF4f6rJpYyUZgRUjNVDuMSzj5p8T70fQj/d8OF4Lxw51bgp5UakmpTWDDq3sVvfZAR1Oncmflss0GzEEB9sGZNf6u5QZ8NBqN9aj8YAB0NBDTeB/eXUEQvozWbKc3miGVCadBWjSxUqeqlrZUp2/yL+fAnoA6chEedmTqJs0mC4RGI/Tp9UyUOYo+W8A5LxA40i5rzPit8jh2FrcP8qCQL2R3i73HujctUCZqJBqAZVEhtIFDHJnYZeW4fQnWYmAMG52s5rlQ60BTr5ZhHJZYmhry08QEY7/59nxExE0qMnyfs+V4VxzM7rY3b8X+o1NNbp92qXaNQ5Sl7vmpPg+HsORHG3r5LErjeuPnfK8tse3sF3xj1Mur1f0gxZSXXqN9/xpfh7xq4IMbopT7yThs6AwPQIJ6qoNnccFZJKHtBxzTkCfi848xSlTtyG6yl/KMNOc5hWw0usCgxjbdvSl40JcVw+HUL/Xe1gwEfYBRx+cOsKQQNe9qBCoIPtQ/aSMwnfxQrNW0mQfDJQ5ei2IsdwWrt825f+I0Da4MbDbTdwXfmFGQlwqLHXN9iFpUXCOLqs2Mx68Vm1+NZRjGxv+CVjYN1rmFNWXa5zEKbSo6WlSv6bljNbITgci4OUrgLdr5H8AaZQ887Zkp3NbKzmrAUrx+zOgfg+Yoa2C6zwQAnLIxyB5bkwlG3uqx+A0K5Ls44Zsj8RfqJbwJukZxKORT21TQbRCY0gcfxv6kExqGenjJby5sA4zMc6LPHPFFF4yQsAymXSYmAoSvFD7cJXfl2dexCWYhEmw5f8Aw2VBX/SyZOAihvcQ6a/mY8ds7cWBhUjiucZmLCPMNRSvl0eKIxCZYLBVOLTvpzvtGcNEKzC6K+B2WX+meJGm6pETl0gpjqtQGPpGAUZ8cFCBdAmbJCWp7Gx19plrfpv63M2j5b7IMZ82NxuWk25TBuWV+/rR9gwwGunobgphqqj8uXeef7HjjOySjORY/xDtDLmqIYlkO2R3XFVdR5IhbGESGkg4RtmAEFdJSCMvDSrMPkyxyT5Dlq4beA4VAqP9Szjj7kJJih0lvoTEetcCbsBd0VSYFsf0kkbe0adrAN1o3eIuq6JVTQyyKYWnDk9gqjSncuq13pxU3ux4IRr839Yaff+228pXEkHqNyWj/aSU6ce1qWTHnBD5MBdZR8CCO7PDCXKRI1bzn4phVVcWmCHbeG+XbHdHz6m+IeHqfU75WI/QVpVofBdAfyHIYfjp2jfBjUldFARfkXUmRqzimrwxR3CqzhK9r6hfQD33ERxBowLDb3JpK56gBHKw2k+zUHfIaAoBqp+K8UFXjaPHUtoKcLimemwQa4eM51LXQri5myk76TGkpgmOcjEoNWYrFzWwAIidgobrtoe8BWuZNWdoMeV6/Udn22WnubUEgGp8/g/oaQha3f//gSuAF35l3zyWiXz+NoE9BfCMlk7KUTGToJhAYuQxuSz0lFaQx1BqHKi6zLFZeuNBJXVHY1HgJnVy4zdV5hNIzcwXTJ3f5jFSaXx4zt9UFo3GuNxuvnF5B8ZEsSrSvo+igl7XG8la4wXKDabH95HFxgFfsz2TLiWXN9Schz+QPTJrA3ZPa/2jwoj5eqZvSdQb40AYxUX4sViAQO3tzNmAX9ve9l6Yb74kNu6byT8ssG2Aqic84CRkCPS1p/NIsdMXfD98fvm0MK9pxNtwZFcOWepgbCslTouTcmcwjf0nIGXBdY/YW6eYsyzUwBf574ONNGhPnzpT2FaZc2lmaa7qc2d8ICCIiFw4fpS8fTVOPeR3mLWKQkS8sfag7rqs6+qaFCjinDFNVMhLGIbJ6E9rCWLAakAet/Vd9xXmRXb3+Q246d3XkDpvKe8RFgNL9xIRbj+2TuLTKzlVKdt8k16ophxqGbjvHzmO9U7BaJqYZUZm4E7qYmtmmxgfb2sqgtKs7DHTTn9cGAwkPqBiSnpCF+1krXh1lW7YrjMsHjlS9fq4w6zOw995Vn6T8950vMVe8uiPJat5G2mKtQLgP4nYDcn3uVRUOAx+Sb9FEAflN9etPj75JOSbBu+UuLWM/D3U0xH3oS3En3KK7yEN2MqjC197aQK5H1v41MpA3koSgEgGzfFHJFJf7bFpxc9L2+OubuL2desFkRYpYQ2d88O7geM+pq/bJRuBGAGzXZer9HlPig/YGrS1U967EPUctJQgbjiFwhf9rkEfP1m1GiLgzs15rptguKSrJC/XajsHhPtLgCIRFKWlz4o6mkA4a7WY1j+NSeket6V+4MrrXfF9bU3m3uS2WghSahpO6SWll1ZhSf0Bx3qxc/B7vC0EWFK0BvAwNl9BL6JQfNWb4L+zyF7ZQCp79XIQX4QSRtSIiEhEiAY1qLIw7qw8zmr0TAveMx7V85Sk+4eg2l6Jm9fmYzINJ3Ma3Buu92jvL5+86wf1kreaEmf03UOFkW+Hzqcrfqsmc9o23p8wSnownABx4vke28cinNwxJoVEWuWDfuPLnWhWdUutIwJd7sSaQbij7gvE/pIK7LpGcAsBwFd9gVlWwnZGgzMXTF3elDTW/8rSP9MEPzernLhOC0etRfsekLRCFA7tPr9mzMh3RPvIecPfiUG6WceWznl2L049u4eFDALqlkpebrd1nsPDXKs/yh8JJS5CnjzJSyKgq/aMal/7ZJsrIJ4sAquR7/BoBdgm6BoIRCitdPbd9hw/2FN76xxRncf/o7jspEdG8kuwPUMT8EnmoIL5GfjUeyS9QI30mU5kyeNzOXbJeD3MHoLH0NKCkkCQp9GyzRGcNRyTUFuRoGG4k8pqdaJza9uDmbC61sf13TLKemBhJ9zr1mPnOklUOfVX10BziDJKZJXlLqtJvyEMF1FV8l2fogfVB1MLcG29p26d62aiqs6/xhr9wfG7O4bvZb4bVAHmoWgpoNj2EtzikXq280IUdQWkQ+W7LGhiqORS18kQ6g+jiNKndalTDEMVPlJV9WWvZhXeoZ168b/e1jgZZa4CG6Arn0+9Saa+1hDYIaCMgWPdV1t/wMHe10p6Yjc64vG9Xf2Z9L08N0YJ1Gs+10XF18cPF1VaVkRUymqdWg0XwUox+XOmtbJynWtWuaUVfXku7eSbtnCMat4WgGvV7m39+prYmI/XD34Wjnl+3gUT7CuKHs2pM3UeRTPcOZm9HMU+RM8NzA7vqwlUX/uqEVdpePocTrlaDVRY4+LqSFID9Nh5AXHaUrot8XZcMtnPCw/Nm94738WnJndjSS4lofe24pz/XMVVpro1lcJeqVtmdps8WKytaw/ZU0BNnHbwY/551fPcf7T+4tWQJKJdu2NsXz/dTMFema1fI346yBZz0WOyM8SW+ZFi8WKncDjYrJLOKHpTr8nA9cZkn/evWK6remp+98Sz6a4Uos7Qp1A9HJmkOxYpw4PUnNgQ8emqzn8XrxjB3hbGO8Lh9TKdy66uGzw9ErwPyPoJ9aErg3cmZ+nMo26lL0Rrj/ZjX4Wz9Xbq7ewII7xH5nVIuafrJQZvjWfaWVI/jJ73DgU8cuvjmdYGaYU7IJ+8M2GYitessYDK9PT3uVS/YI6SOi+DrSPoQEEER19bILUsJJWShDZXZrBk3uM4XuQP5Fcx+r3o6vsfimJXq//BHwi9LGK3IuLgI3rEotnW8PoTv5cfL6+e8rTR2p7448LO9Avu9QL12Iv+2xrusSO4G73IhKdSWIsEotJ+q1E3OJi7lWOhuLJ/dHObEkG16gDBLSjxMcEULWdmkW6eScjOUzpE2k9eV2gmnKPq5RrjHSWex0cvhpuvrvtF3faof9L0xwHvwXjv7sHnWl1MSCVfcIPCrNN+C8rVFpm2Wwg17xxdxDHdiU6M5X92pP0+rRnGN6eqIentvhLv1Bl07fjd064MjbtvmAqR28b3RyJPbmHAmbS4d5DZ6hMWlse4fgj47dSfj2Lz056TVx5SkWP5AA3dURffBQ547qh618FZWFHCV7wAEY4PBwvp1rGBWGEwiKJakaMt2A1QkT4QjBEKN4Cme+S208wV//8Osn9PMLcz3D+GuMDcS+szqPwOiWltGqhcIa8lurFdogfEwKnK3N3jxEDzHTIv0ND03g1lkqsl9oGVMRHFjGmQY2iMS0+CeQZae2IPbUuBPOHhDaPXfv7TuFf1dV9EI4/QDGBKWCJxTpsRBuNUkU9PKxs80eDizQjAxQCEAwmtBQwFZpGyB+2sskUf2LgDVGlM45Au0fEbXDbIuk6gPrwEfj4+Ckes0r3hxtN7m26RuftZxxZY50cby1gCqPP67MhhF9J/fGkaAvDfqS6EumL5F+ZmiYRTjHJXkpOvkf0dlPuMDuztLuXHcuROWciIBVaaTQxvudFbHTCcETEyW/Xf8FK4d7bQ9Z1+yL0EexfXRA1nEYAFY7P3UKuKrqWsh6tQUw0fBnikQKO+mfmiZ5SJoet7y/mbNUQPjLb1+M+jlYVkHxGywcyM+VEbPnHdcijaNeQLuNXj4b6brm3t3tvgeFZewZzQaiTUeVtVp3i82gfvjvuw/Lx4cWA/QSHL6G8MIR3hs5U9abWn7Q8MJF0ZdFI6YX1TSES2IAubMWk0cm4BWaJkQ+pFec80dV2V35mZK1ygK4+TDJMoedtnuKXxe2f3D8a+gu6uK30seZcKSmFqBz+IzC64z/MHX9X66BXTzSGrHyTi02YTsUrsXkJShECE9eWv2Z0qCx5Ebawinx/YyT/v5EzYFyi08bV+bvdv1GDjD8CF0DQ5RoFK8PJ+2L4tY3J4qJY98Cw8EilZMt+oQBv5u8ITn1CtXIO2T2Qc6qkWfG02xwakniewfb3y8JaZyYsghd7t3B1ZLcl3ZcbFmKZUKmyuDBWUkP5GEDWpMq32L0Vua1y3UsMX2luuN/WAfudK1HncmaWgyBNBpN9B2DIpEsAKob7kuVQf5VGHa2r7UMUNf44u+3ya+Vmyimao2EKFfbLrqURqPalBU00euS5YQG3ey7FZQLCa1Dr1l0D3z7ZjBZPKmyLs0nV1uv079+Qkt6lU8N0q818gP92pY+cyDjmj3lKUG2Pc07TKP+x4f8kQyUkzo1yBgmQ7HPiyfNUSX8+8G2DSJiX6L+z0pQzwp3dBUhbjfGmXTU7sM89mSgp7EtKgb++yyR66jFhe+7Pkp+Ovi0/JfgX+S/sX87jGiqBM+3OvVlI4NVUx7V3WYRzcr1reQuYBHfKHzr21tyMITvuADSgMi4MS5aFHscp/5lziqFAf0YxHYNH8CvVnJguz3Vv0PzGjLVJLinaY+It48K0WjNmd41mfUVt+pnp/9Ny/jN6T8ax94+4ftuYr3p5lBY/29kSGttDMCbqreUD2CekuF4mPp1sAbQFWzClMBf3z/BTWztqP/DjtrkmG+9+X94ifBvZzL/bw9GQP8+6Ww8trPquOv3dpJEg1z/3r/jVXcst0w4ie46/dYtWmiis0cbmU5/3SR/kJT6SMWLmRW4/T86kolp7L/NvMnhDpSBqoL9kvIBSZ1OchZo0XyG5Ex5DPTIumYMPV4LcAzaVRi7D3uuRVG45JcV9kU5a+iLI79XX/hEAv3pExp0vCdVAvWeXr/Eq11felxjnM/1Ncs+J13WkttnT7BFPI4mOiSm72snuHKT7HZr7n2cubtNebbLzRK2ZzdrbTQtqh7EqyxHGj52Apf9QKQWJRbbH0CU3ETGvlXGALKPEKbrTZdZ+zTYg1a8+AGI13ztUomWq5qlUIzShW4nugOEeYdoWy0WI3XpLcEZGxV3+ZqvTe4aOp16FZrsyRqrgmos+XbBKVvTfNVRknB1g7YP3n952HwXV2elmnMXaT5a6o2di/vKjJc9kod5syOxFOrbaSLIsp+/OueijdALKrBPUmJJwEKAwWM9/sU5dmGY2kxzmdoFHRmbruEMg/kJSxjR+ejbXDCkmWcNj/+97KF8l204nRqcTzaPLXNtvptvKQcuoS/nsjWZ647pw3C6fPLfi5T4TBOgP8Ny2X1D1s1FGuVbpD5NmmLZebtYdvYbvKqgOR4TMjjW4cTucTj9u+gGkZTtXggQttcIKPShYJsc4NFaNHY4LRZQ0PNAWsbqtHEc86U3t6fLR3CvfX4k/xwex68thR8idpPM/TA3U8l0kbYEaW68/8g2Yac08aXrTWEeX6OgkUBKrr/fHqcceJQ1EuMT8iykfdK11c6XHd+2bF8mpmNjR+pGSrqjKurxiH7/iiyO4pznx64Myuso6D8I0IxWFVa/YPIuHe5sn3XTqb4nJeCePrsdGuJpxpmYDGrLEctdWC/RC/mfC+RuxoVNcav7pNjGISc4jzRmCrHOe9AaXnVZ1Z1AzyputGxYUavLKlLUjQXiAPH72P6aaQH9xfj8j1R4KlAtTIOWCXoeqeBFuCuDodxBnXdOmIs4Ag4FHSE6VC9QbCUZoBWE1h2mzTs1H0JMK7N5EiBoLx2bn1xmOMWxrsHQo3BV0mwb6ncf5yGX17regO6B8bgtLuP0SNdefDg2rfnnepvUXMTKglhvD3ANPlil/+47vTi/i7YrSl0QfBnlDxsivT35RSau3+OkZ3ntkJMl7UejBVorxb84MaZoPfILlQErdYg1ZhCYc7aKT0ZqM6bhLUeYm89RrcfD0mhxeGRORZgZxq3WgdnSBZKyUA0Fjh1dFkGD3lF26xYFgcEDCkI9TxhKJCXzHcVtlyiE8MXhsSCgx0NzfLWPc/rkZZd/6IQ02NK0FVzbAAR1csx2bsYn+YTp0uHWEfc7u/c0h9PzlJ4fXORrkcZwP3JYjRJWogYeLagxh7uxBCXWsByba0uxReBeg9V6mbni9DB8sDMs3uIQiWc/nwDTSnRLnBcXOIuXpnfp9002f1bbYY/Fr2Krkp5zQPMPMfUH6R9xRPKPUDpLX3CC+Cew/rj2v7c+ml+S60bkFTKNFyJNfXyxhw87eM+JChrAgdpsFIouvzRHK6UooL1i5xV7R6p9nNoRMuxF216T9MHs0vKBuh9GWf/XrFy7UWQaxiU6tc2nzHAyqtpFgnTRsMEuRydlraj+/bWqL8/Uo+66LFSU7LjqzWfNdcbnkQnw2qTOwHv18P0XC5qKz8aDISXbeXm4b+1ANl4OMlnQo/FGxXuHmF6Fx2u2zCr/QRo1aDLz2n4o3BuGQiZhXc89P4MUvfWr1A6+NkFWiAFmNqaBh0tadEyrPIta8Us48NE3jHgerKW18mHl9FfZfXftZUfmGuxjdMyFUbvw6R77RzK7obnmEjDdjeR9Yke3LhqIrL0Mn6xde/P190/daQjJYNuowLwYKB0Io6eIKNeDQ8C1CLgZVOSFGwoeJw7/PZL/d++Mvmpw/x9gqF0t2ef6jRWlPd0gd3++dA3+ZN3rdkRxs+M6PkvWB2sZvs9UqP5QATtbB9XD0/yj3IJ5HQNXvRyc1xUIpbV++StZwlMY8PHbjlzNAWdnqQUGxacUYnPK64l+e1iqS0M/u+AsDJjGt0YxlSrpRclB9pZunQklJcbLyyDBZOIRoIuPseOT1bRv0vrblbWPX9FgmsK1uGEs3AM3l7Lf6zuWS9twbprO0hd1YPbHcGVEv2YqeKjEzYaVtQm7kPr9dQH7sL9WYbfMg0gvYPmnXC+Z4p6t7FL45nzNSJmRdEy/vVkP+d+nLmCL+3lZ1bNYLKSTf1bGGxqmLuXFva0s+U++hufaNc0UdYeX56BOAOp1x3GmDCs//khPcnjMbw8KpOO2/ao68k1fqKYP/Yu+6snQ9T18o0w3s8rzwmNTS4K6m/sBus0XhSj0tFBYHognYCrTaM+rJzLCpvstHmKTb0hpLxFTW+S9WvyNjuGwFPNnNsP5V4WJGm8ev2cjBAl4YEfrm3vQNrzzjGsvSRwyd6Ol7nfr6qJ15Ze5eVgQOwc/MR8sRHLpFQbv0+ua7XX42CcP6orkjk7iKI8f9oRHrXWjSzzTf3og8khjgM20Fc6DRfHiyhu+xelTJJXFkq65gXMoGC/GQIjmngNbutbL2oakTJ99w/RM3t/yn40/vcqtfj5WsdsXgDi95X0GH+jrxS2A6hV9Ko2sy79sw6osDHb+D7nWrOrQfoYr2ljbcihDVwxPXjXi9yfjLJJNaF4/7OpVlsjEwbUjzM555eHqkT6ist/FyYduy9fhqt4fY3TcSZTgm569aT4+jPVf/wlvPFrMtr5Ui97F9Bew4Wb1kwW3XT9wA0Y3caaId9P8ovTVWGkyv4VYoFzwvrSePIss50vfgRWfDPfHa7Pv3fAlra7/gkoTDzTfh0van/WldOP4bPD28i+LGXguH6Q/w9rrM2l8zlxKnqnPFIoAVIpVIz2UmTZWJfxYuOJezhpz2tX7r928m/+f6a4yMvLIPrZ3TS9/jPfgPdNs+ocV0fNqfLLxUfEhepWSLYsAZzJBaXTua49g64G6HfpNcRIBP39+0pH8iB+uOEzsCTIvYSy/3POBIxAj3Ht33TXbgbZnArdvMuVnvx2j39/9OVXDZ9t23TPimqTcpNdz7eWJ2qYasCWPs+KAWNVj0ZfZMOsCuCzVVOjM3UY99EJNt6umwt2lx6Rq7hF+XtoiQ9+0OeP89uZiq3OifQmEzsJTnDy8fWtgN1UZbZhMEc2xYfIwYlwqEr6IppyfYfHvkHlY89CGiRS3hucLJx8IIDi+0HAhZwwlM0MjyIrc58sTygcuhIGBAV6YwydhuJIzLXBGRyxU4nWmbw7onzdHAjQod5pWQza7o/KMxWl4U24u1SYGSviQ39NZzvmtww43b4A9RQAYCWJXbBvzEUswHu57Kf1ZmLUwvfG4fXk80sXfK/tVoydYaZvwE4cNNtolAHUX1fHC47PmVqaXI498T6kqRwrtYpL9A2oCe5NRbYBNO04IipQ+Pf1u0sZ8ibbtlPiNChAoTne6eq2fpd7ixxOnno6Rw6pzQX1BJHnzkTd7/B8z86dACl6cNbDRk5PZEjV/Cc0B/paC48494NquEn9yj+8yD7N1apXgPLfbgjNXL9Vxw2qYotBrprA9/yLyFIub5DVwGvoKi3EzbdDWC+uk53vRSexxp26vpp+61qCL5F3cO0Xrf+oX+jOt78HoSVX0r62V/VVWS8kL8GJZb+aWyNydP0T5poX/tGjruNH/GBZO0oMHXKbNoOYDfCOo/gBfd9f+lj3nu2rf8Nl7nWsQmT7xJJyDRqhrFckLOly8jbmqEx0OfbOgO+HvR8yMObe7t/Kv9n17nqWFC4YGpj2BchSCGBHpFvbJFa1//am1nEQf1cgZPldpFS9M/3njmyPyI8O7XWpQABAKr5wiSwYyXc2ktu0Dy9XgvDTd7NKdXfq6MU+eL2Wha/7y/DqkqX9w9Q9h9ag8UsXLls/eo2LgWaOlZ4NDyMXUQhYaUnjDFawrMiV6K3mElMyFkZkrmS+RuIAI1R3hCXS9V0Nfns4KAboR5xw9DmoOQzWvn+bMP4SLHAzvym06e2c5n4l4DChWZ6ENA4GgSRDmKEYSJ7dGLPIzbu0mcBvOup6vL6nXBpFbliGYCY2OEMozukFrebtkYLqe050j8Gu5hqYP3waImYplUiV3IRWbzajPqxLjCFPE6TC7z8GOkhG7JVhi0a5rB4tu8Ugve5ZAZz4YHuicF7SzV3wOSlH+TF+yYTIeiVKRLhMQPo4B2suGqgBqd4wjZAGwgDWyEDLXFgJtnCnBf4rEJNTiDNVpCPeDml0a50Pg91DVy5UyxdzsJtWmJmWgNOzY2Im/d8oo1rksYpguKYEJnw9LNmvME7FO9HXIMI73STVTrRO1jIMiCJnJgDTawffwZHSiYzsvBdMFQCVFPVRr83ayUP8hAeZdUQFHdCaK3HrlxRMzHvcbrfnmE0ETxi6Nx2VlrQgczXlsjbNxVVQKNp0XQ8M1/GNpooY8AKLImYV6eD+VfoYd8LE2WdNwSXTvWGZh9Pp0zEME4OktDqcUsKXzyyAOp3Y3O8z83ZRFePMIuJow9H1+8QfhcdcFanv5v76IftFU6RamW5BufroRmHev6cM9QO5UDq3Ojp9RuQFLYgYzlu5yhrpm3FM5WIqjTrWkgSzTlenKjMKS+ibPqJlRI6N6RgXkc1d4WizH5GLZVMvxQPXDrMJ54JSyi1odWl53adMH2qt92CiLSnyay390oBQKi+fSNOXiM6Fj4JCzk+ciO31tR9YnLmSU+z34tup+5+IYPbkqOaByLZ3NqQ+JCDM8sDJ8qcu/IDLc2tbL5yU+wJFLj6b1sqUzb2x4CJNqv6/dleWsy68qtTr3AoCU11a8jvDSr4p3u02mRwGLUVSm+igbJesdvJ2d199hFyTIHnCxg58/h/PfHRJPwt4E8YqvTab/TMdSaOrZXYU8pylDmm7Xkmp2+LHYjy7tn2UTnUwEhUuh4wDttoXBrjf+dMhwDWvTvmGny+daNfTvp99kncP3LlSnGCTaPSqaE61TeyKq2BdFv96KHH5zToo40/jewY5ksHVP5+lp2baZieVlkUH0htaY7bsYt+pBgjtsorzk4FQd8hgwz5cuSFwUZIDdVbw1FbNR1XMwUOAsvYYRdSuPPZUFJ2XXjF2GW4F8Rn6mJ6Mavgb0MlhZm7312DPAAT02UnlC6Zn5KGVRmnMMrlvlqdsGm90M6YpB1y7QFughssHIIlBmQ8DAREOIxq5MJko5qokxKLKA7C1dqT8HJmNJ8Q2+s9MOh0eoEIGjlXZJzVSLZdQTz+j5E8I4k5IrxZ509orB5Q27p0H1NHOaGeIbExPl5weTcirbYmoE9OGwUHJv+dReO9VhAOar2aLsmBtzLMIur4WqmGFbqgTGhZNIDsbPXQCZzjNQ1GXnW8KYmO2o84X51LUhcdyeRYsdAt/TrCqe3T8uUzJvr8Eaw/RgfXEGLLqWuwzADo7g622TFkKtfzf2FVVj2EgBgsnXs++c2AG+mBP387W8h0s8+WNFkdforyyTtd9K1KK6m+jO2Vw3HdEpmfm24lK2yWXw4hCZF2ujKADP3G6PLpzTJ23Yk6WX4KM6fRSvkUpXfPQ+ksfCUzhv3jEZnA/MTdrfocIqATduPONuK/91B5A3cMeLsRAdN+hcpBt7+8asuVR7kxHsFnV1cQd0/xAM1cbNeXZMAvVJ7IQbHaNetG6MD6Es4vl+/yzBs6N6whvECTvEMB4arVWMmErFVBGAz285rwfpR5SU4Wk/lehKkHN8lc75iZMkF+elVPyztW5VmPSKypMZ4YLbsHs4Z5qTdkWXeOkeLcnXbLQISDc7NBN6GtCn2yuAyxlmhJDdyW15cU1sA1f9PNSh67WDXgBV1KOOayRyBed+cZ/gpYHoB3FVx8AlijXbsa658adpIZAzttEzW3n+PutrsZM5FJHq4iaOxc5z0dNwQw5cDSXltGzcu/pWkIIKREyUawCYfTwuXuoTOK1p5X2J5LW4yUI46dM67O9K8dyJ+Yl+tqX2eKlrKaFD67X0PV02EEs0LRvVS5OlePCteVDkTvLlZ0Mw+WT+nefK35NqNmVFOwV7OxSa3yAUvZYS0NRKNiP9+buKlHcxrPHA50nnVix06qyacyxWcxrFCGaJvLbu3AUET6Li9V/mKAzFHMSfYdoLEQ9qeTAYeDIuss70QlNR8u5Kne3GVkzxVgpAouIG3c6qo6XzZr55MDr/CO5+LgRGnUT5gCHQFChCABx6pGwuN3FM92UbdC6TYMqXMQffGJ5RQFUb/H6ClILtja2tNSIh6rpm6c6MAqOEpnimG7WIy0VvTUsaDlI9TrbeHSAPjjW5UF3/XfWA6cyEBq+dHJKVLaVpq2+LQ3eY/ASReKMGSYRuooWwAl2EOdARKfmMOBcxLgstHueVPVGMoCxkon1WZVQucg2YMi0WIZKcCWjStBIhaD1xKQNKiRrGoOyitbJ/ONkoFuUI1NNOfmrGK4QqudSU/+mGZQ97y1hYkjRi0HIpvE1YxdAtJmgouou4CDtzhVghBHeXQ+ZcjAgcd9vtipaS3loCIcBstddblET/6u3uXqJuoClpnL2dGFgYFFqtriMl2HPYdEwXprKuWHJ0kz7Sym5Hdf95OKdpL7A6PTMKGupa5nTL8L93YKPdjs6FwBGuQQZlNw4kGJeNsaLczAYK2mHeQj4kVF1KRorgkeqCKiGXUMzLG4oLHcOrZG/WAI+bsqZaCeoqWNJ4t8OPjEaHBhZjCrWcCHqOIuHCJxQ+Hhqu9EbU6lVP2wnn15V+BRbyCKEtOOfX33GmqqZz2h84RQDePQ6E2s/p/m8K2KV4yshiPHVLFi8uKGVYpH9ryBxuxczB0HliRnvxunTgN8XIAIo1CHEDQqQhWI4UZ9c9+sKofJVFRbHoSmPpl0AEmpEHZkKgbBWFqE38NiZLZHxP0zQecqnL3i6wnzwDTmw7PbM9B9Do8Hg5BIwLh7OHrbs4HiE9Ik6z6WVQKM4e0uMgVcKodhyo5nsRcdoRdiqDQqFUuEQ7v8x2U7nCSlGHn5wNcrTiQW5FV+iwMgxglZNqXJda3MoAmmtgYB7sD7sI1hvfh4anGO6835u0t82ph/GRNG5Hdo66Km1V5oZmIaicaexTerJFyWyxSCjTzIR2/ULzhWj5MlRePA7OaEFKqfOUM459Llqq6hLDV5HdHzt5/3OMhmXksxHIFVRZ41TVZnkt0oZ7GlVYzIwueDOcPFKiedsW6YVzVPyafn7pzUXDX4bXPTfQ4+BYAjyBTueA4P1j+m///y+nVroHoicqWvE/TisdO4BBUnDNxUYMMqHqcUKK5QKElDB+4YP0X9xag4NmUEX3H1TM/LhXG+OCDnV/nor2Ah3dGJ5tnhx38gDV+/CLOgChXg4CWvjCu7oDLqMo+LeFQQUizjr2zUAOkiWLNyMi9Mti9UkaULzaDgo9UVgOhOP+NTF831THAM2WMUJ3xw3vFGk8HAA88CBBrr04Cjq+pGrCJ5HWb2+mQSirQU5LyeLXSQB2nm8355vJ4nLxUYi5sJG2SWJ7uXyJEuDESsYfdBCfwG1QWBagHMh6Dxc2Trn8aEtB0q+zrZuv7MxLA6QQ6X3F4ujED1GdIIaFbsJh9ifwnPA52Q6J/hyTvIXoMbqr4INwNPI0EofGYjudzdTC9aUvmb0KPfaFrdfDtRJzmwm2GyTq18ieq/PjUdDnIUAXQWQAh8uPaCSMhtkOOskSjUqEORLNzxfLmAcSc9aAvNLId6LkuH79qQ2YoTGuzdm4jGeiMpDr+RcGeZ9dO+8NTmV4e6tBkHVgUtGF+SOXnN86wrUq2l6UMI4WFJIi27oRrs4q0BKKPNGXr72BQuJUQ7gheDEv+uiOOgUqFG0zA1w9Tev7FLULH10Anc5TrGYhrJUmI6JRMc6DaJfIuYCdqvsNyPKIVLGjtiv16PE/ZGpFpAxDnamRA0h3qtadggfWoyzGZVwSbF9Qfpbw26ERkEggEEpCfDVx0hNv1xqRD8zfX/d9D/ItaRj4Kbz3x3B3OBcOwsXwUHgA9us1tmIioaNJtwcl7aXZaqRfIlEt8IKEQTNCyJ0iF3K9qvWbpSRiTbisDhkbGrhgxcQ5cHapL1q7mJMPzSzNcMP48fQc34uY9FUTSFcCL7l0c1nPtQhcJh9cZ1NY+yVM0zhEwFyfrlnLgXOVlml+m7g3pJqtP5rQlzHvWUQG0V7XbC8LWARwNH7J03QZtrDieT69ISwFj+7uZO8e+ssF/G/SLAVoGmiEeOVgx0Ak2/n5yq2WaKtOaulGMndFsGMVQGlJqrMQ7hROPToNBRQ7cavWICqqcQ2EPatjaW80DJr7rgHY6Bv8NgeYzywm8Swha9LM27NLum4YuykLTrjXA9lC2S4wbtLmwu3Vwpe+PxmI0BbyAb/w2y5EvxB5IQbtEc1GaFXX1gIUY1MegcY0TjhQM6pR5Sd2qwHEaoyyUeHkzAUgpjmM7037PNnZGLywMlKkYjWb4a3hU/giklXL51AETaQD+cXTn5ztQP98iQLQ+NiWEH+Zg1B6iz/fuP7blDHz3VyFW1v+YKav5sc/JQnwm8V94y+7ZMi/xTvsmcn/9uNvxvnvdPEXc/n1mldwdSf7Hi9/u9StXNzbNz/tAVtsP27bbYAHM4ebTnKsbOfy8b22bhRTzuUSwLfVLZIMCmwkDYCzBxcfqQNw9tUrMEUrXvj+IYd5yT7Aq3P3WDPRv5rnPbvJdXn4CjLVeaPHPNPZNRqXZ0IRAQC4BRKYsdysGesRK63wmSr2BLdnUSpcJPivg+enr+IP6uajP97z6dgJkEr/XAnaFesC8QGL98i1G3WJ/iZDJDK23EV2zrysW6O5yewoQ4FhhM1OmAc4ae9SdiRAUBQJJUKWxyy6E+whEdoHJpATb75zDuRcyqe+FfYdkuVyEYYCcnZeDxeR5jrdHUy0HoKMkc3n9OHUeNSeYfCCR2PfK86W3BQ49evhTrjr/BxMFtbP0aYxCXhN+CfxCbqvXehlB+YDLweSoUpY3qdyZPKM5mU0nNFQRpbRYEYDi7X6VMnWaH++Uj5VunKxkBP0z50Pi/Wls6Rm0RerZ7lY/Sid0SOCDJSyro2quNVd35LnR6apNn7wnP/lP9KYL9DL4vF+2NDRecpcO82MnO56ZLhDqpTC0Xv1hTmlk/1w9kPZ22KDpV9sYKrlt3JPV1KYOMm55ffBla5v+c20l9+Yc7E6RNkXi+Vvi2VTWX7+JgFC5Y4PHwJ+R+pGEMfSXO2yEa7/XG74xszIhnzhPB/QMF++u/9xmK7+inXt5OWVN6+7Tl10ch0/VBaEFu0YkPLXyJXqIu5F1k4HGhaKIItCvEGrwMkPXVC6UAfVpUxk3wLYnxwcu3sDX7uA/AYG4SwRCdG1b03KKWR5uarB7GCVD6V2e6rLvFOVaMec3isUuagBACaDdMe0GuhC35AS6j41sk8ziUEWxZef60uenEWe5yWDymD5snuM8pxKLezVtqls2Re809nwToiTh1kptaFauNB5RAwjI3b7H3xeJPkW9MEVSFin8bkIqJfYS1kF+0F4I6S3KnALV2lK3FHfnjgmRRPa4Do55BObGuTAzYs/+j6hM6KPAlu2fyyb9NCdMoXfGDI25g11ucmyLzTB8x1jdtm3i/QkNrMcPGNIWS7R/LVQazsnbH7lfWA3J8ldWjRxiVcde5c+VKdckbdBYc1IsZgl2OY6hc8Yw+0VUSoZIy13lDHb1k/zLWoBeuIVlxBAeICflem6aXR4f1hEnAgyLYd+PNla1q4eTpZxvoQrZZC/kWHN3SGHAuJA5uzW9CHKF2tcPkLozX20XZyQ5UwQCLvTqTIiqNpO66MmLzzNK0NJ6Jshlc3gHU8kXAnUIxnOeG/z8Cty7g7svIgHlVsyLJflz6t68dzMAb+DbpWyluipfnMZDJTmi7j1SXgwu1P6JLWm2VBGx41pOP57SEE7Ji3DVTfdqpIXkn4ryUmpapPrOK5QjmzdYiTvYCtc75J/mtn8pgxWsVhwvxPoT3BqSKxl2LEZbhlKS014j5G83yW+rPhP9nXJ7GLW30LAfr1lyKK2ivdWxHZv26lvFBidV1x2j++At4hGm3oUj76Eu3tzd47VaR4wcq0sLni+4FicbtLdBAYbqhneDJZLxS2HH1GK/H5bGVY3eHUv3uHNr6KX3ofMah/Z3sv3YXFDupkHorzd36+Qjr/yjpJp/DWRmsZGWJp4mPIR1KzRcao9zaepvhGAzwptKc5DdzUDExo1VSUpSq2wr0t/lPuoYpb/OGYw1MIdNbgpXa2a25IA2xK3NHEGnAPeyaYssj49zoAekvgagfCjBxIux83IwVqjxKVMEKiN2kDQS0F8usTD7ZcNHlqgC5YLbAQsA1NA41wAcQ5glHVnUp+dMwhzek6TgzfgcT5LbJ6eHNyxUEASL+Pxc54cqjVJXJ0Jga70ABRaIqCgZJg1PrSwIWaLNgFxaKGmRIiUAI1v7U1q2cN7Fno4rA9rXd/jSyzYtrCababX9T2qBkEPLVzn9t/a8drRtdYS12SiwTxp8M7O0MLVap7S81lAH24but8W8nPLQoYWcn8txNagG/S40EPrzfRAfRcWYqz1xNzugR8eWKiABsa4eAPaVtawloFxkUia/R/FqnC52ZocU2sjcTkToxgoMih4xWBxFjCHfBAoc3x4YSPMFm2jDIsWGpMIySRA4+wCZ3bzNb1tEVqvo62AZ4THc73iWH91a2fQv7sFQSJGcYJnVBIqYjKycMEuNgadhjurju7EEikQxKdH/CllxGQLhuwsrqc20eBLZEt3t/15QSL7MnGDMx2mbZCs76drep1pZGcWLorf+NVl3LKZleRqtpzPF0QBcF5nTF1GdjVNyekWaqrsex+FmuYREAFK6qod3nHOrozzJM/nmxNsuVbQDcoOVki5BDvDkTXZwqG6F1fH8BJpaTOHmwOMZxaDeJZtr4nM8bmrrLjzJMlrZtVaaJ+me7q7m9OY8GR3cc+3U0+SKDXkYnCp/KglzxhZGqhflKoDp+PwPHNZN0WOwBy6OEYOypT6oQ4nbdxaBle/+PkTMacTnpDQz9sc1EadgqpZBlebO8t91ZwEJy8sKw9bHTqgldv+HQ/eIV9wFP9DFVbSTd6O/9Ch3PxiJqY/KJV5AccDsKR9DlZ6MMjgsxh7N/iLJL67wUEWPxyyQeD2Qm1VtKNHsme1YapSS5vf1YFI1Qn+C7k8O/TyqApy9azuNaOm4EoJ5H40uvvTNfBztXLcX6tXGX8/6qtcQf9aPfmO6j+kyTLNsOFnYkqGjgHi/0y2QRy8Zov7xn9oE6m13sTTIbK1z9M3bcfA/ueR7Dj77vd9Fsnpuy8crwD0/xlYLNESB1R1zfhAPD/lv1DHfkl8XRL/HWiLgtZqAcr5kWKr9yY/u4id1l9i0vq7vaya/0r5Bl32rvhuakrY00BVl5hMKS1SMwgLh+2tnfKNvyggYaqdtZD9CKeBnFxZx5Uwl7JFjTFjLf4iP7RxLiElDLzRnKXAKOMJn5JFXo2qCLhkQ4yc9tkTpsxuUGpkaAerE2eqMsckzfw9H1CwYR3EPScz6+k68bNWmMgdM5bJGnRC1jGfZboF1Z6qIuQ4igJSDYFr4/bl0gcu31lRFOxnBXSNe3Adi1spztHsLBjuPqC9uhJYLVYMEVp2BHaGs/JJ6UOYMvHVBW3P6JPnqZmZgw2cb1s3xmA2mrrn6RufsvTrSj3ClSY5YootvGpxqKJ00AA97gqF6J2Q6rb59rWUMjGWc3luhC0yUm1erXmJym4gTBqRkPVY4lISx21bbMPQtBw5KASsBR46uDfv1qKWntuCihYazQpAem0LpNX07dOLyUUY2vwqYmN5G2lOFSIfnnSzsyGIffQ/2ApjWg1v2M5QijolTiqUN4K6vtEZzZJhbo8DlLjYLDGRWw/bVmHU6B7vGK7A7ZZdENU3pwSdt7RrreNBiJVjdnnpkNfhDcHuJj73gRQPSHGBDIeOH+izC0bnslxqvpQ4SpzixdLELrbFjPu+5yNdebHgrKea7do3x0yU57p884Du2U2urWag2+SugY67tQ/lCseKbZsWzY4Wl2Ntz5XpsWJzX9xAJopq4M4ocf6SdoYXj5pDMzDdfXPZD9rZBuE8jk5hEuWwILk6t6HwtBbyYOA9025ygehdMcDs1kEWtpjE3cFNEha4x0TyzOboXty+33AP48xDD6ZG25seW4BccsqQkJRDXvKUO/BQErkI7pQDAxVQxAKsqN+D3TKic4hmL6LRxVjw8O52hJDEydThZ663ttSgXZZdSMTfB+rv4ShXHpgAUgoOyaDva2tcOflvcYiMWGxLjlIT5dkuN9mOqWc2j7XRHMI0cQcl/mQOSNA5pTpDd+9Q9qGiNhN7CWEaPqMBY68GbWFmbyHMnHO+dq5Ey2RlFAP+cLSFtwUoxxDtwhPJSFOOLcEZLya+aN2i+EyZZzlipzk+sEh7esqweqFuM2u4XMyvPUHP3gmpgHX2tjf8AtqsSbg2jepwQBIGacx0RSxbPGZHeU+oKaw6Zws4cSeembSjQJ8cDTXDRtK0LUT6Nl+4utqND7gTd4/fse6zgb1iatcLv0tJllZ9Z3oR5XOe2B6gJk61xJHsCCd8hbAbR/yJ1Apk/1U+5q71cXZl1+wK8MFENm6d+gAaQufo3atZhfsVwiJDv6m907PhuG5zKjiEGuUgn+H5bkunZSUabhImM3OrbP6YdjhzqQgX/bJHh+i7inB8EIcx7bBLYR9f5tFx0SqSYqBt/K4hryMZJNp4I7SM4zC0r6b5M9K7eQFx0jQldEKHYkymMgiN4wUdUgpCacKtVYqhnaev3jMonnz5SxV8vYFPhl2y6sTS+5CvfJ64D/iMwK1ln+ITWt897KXZ2oCORoyqcr5aPFdvor+AMuCwUUSD/AyWBFYR8WgcrQdXrnA1RlzHhDiPjSwfMlFrTQD2vBnqNgRro+d0fFR+4F0sZLr+UXzchN3wur+vda9vKb+qdQcBJ8MJvEj6vul1It9sK3boxaCSb+EUZcKwpU66YV4E79nxaEdiIo+9BTsOuw0rHOOu4hCNcJSy7ke2wIYXa9kp2PccOn2dUG56m9jeFjG8mTcjpOAQyGa4ShhWtjZuOp0XVy0ws5jHCKE6QX36lusb8fi1GQBE+JH9VbMbjL1UDKORl0IUt8lQRmgceaCqTxvdzEHu6Ry2CTAReKfNnyDzq1SXRH9dKbSYGpSS2YcBZJh3YDs/k0BSRbtgwWzixQdPBzHuC/9ixxqnbHgUihT+BDLmVVfLz0wSZ6Q3SLPwgo6ScaF8NSrivmnjbsm5nhNIqHCZAQHO7xklzl14NjGvq5z+RYID2eYGMZpUOv4/BWLGlPBjSi9lVY6Cxs1i8pgZVOilovIptb5derVQjOf1HN/209xAvte3/Jr70pXP+8abLHi3cnB88jP3vdrxLD+Z7zv16Y+YfGC06yXWKQN9h/RrYRjf6zva1mluJO3Vlq65lq40r40/2d+3cnA06cy1N3B8SyfTvtOe/r/zgQlc3xeYDRfJvognRNkykZk4jh7S3eDgWL6bbEVqMMT6A5Jm4v7H1pacp0m+9RGoGVe0BEod7dLhpE7GN2sG1aYA3xdub5oyfOXP4UR0UF9ifIUun0Ydpn7HHo0cUhJs05SEpz2MVwnQeoEqSgf3DA47fBkT6OdsLAms8L4E5fvw6HNr+0B6bYm00hl7QRNyd+hmqEOQgZZ9PSa0rAalKVlKNKb4RN+HkAQONhaAvlOAWxp4DXoUzZZi1P2wgKsheHmNSZboPLBH9k9QAoU+JwRNdePcRcLeJ0wZZmrc9GVQhPQ8rkNPbZhC6RYb51S6i0L9lwHbkgPMhVj2whSwRycoKfpv8EXVN7L43mA/TqfRadp10pE3UvTLEd1oaO72UCvB1rgZqg/BUPboxJlrP0usVoE/mfCXLSD4Jom59ry/Za63wkpb5npLXAMfk2WvX+3C3qa4ZmVCs0ke3Ie3IaSfCbwlNcSvL9eJRpQkPuvuJSSpIb4R12dLCCV41n2UEJXQ6WtaYs0X7vOxhK1ofhNlijcbcM5jky0mljPApjoo+e5gxMv3IW1XZiTtP3d8EoXjShd7BQePI68R29S8GK7MuCKaNzylmibh6wsiIafzoy3et5hjf1NCyrCzrLbq7J5boOIskyCkJMaJCMO2m+u5/b5p1/n2GJQDdnsn2wYsk1jF7c4W1U73THVA+EyVYTyjjX/iaIzHeTSqdApdbmh7iMbY9vR5FqIvN9TsFveouNujb7ZIC520lqhYiOeXmxaSt6oXHxSOFtXLq0Kmj5Pnoy0JEfpsh6jdvB+rQkbmBviIUmrVc+61riPg/VjLBQVVji/YEGpSw1ePQ2ULlZrY6TJBBj61hpyHQYt2FbQ7xBUho7t0h6rlDA9pTuuNT2Jq6muMKm2LkWnDhNb05UZ8yNfnckMKV6Fx13eJuW4QauVDj2it5FjoX8vEBc/gNoYX4mrlpA623VR1ju0ABeZmgOUBH/gmmydBEN3XslAcYBCH+pdqcRJepADXM+XqryNBureQmUE5md8rzJkwnIIdRrg1X7Z7bhyhsZMQcfmLz3ustWYiUmccxVrEqj4Y8JbUGLnSxN4VsybeBTmG1GXaf3VyiL5EbsqsrhTe7P3vv2MukKm4v9K2s6pMmO6Ix4FuKcHXz/jzHbDbFsVHnqGUUlZHSH0crlGZu2hLg1kJ0jaiTICTS7godZ4PL3H/iSO/fAnJan5+xJ2y4P+mst2/ILGeKfVrvg2redf5RQoIF8slFoNSM+6LD76AlIJlR4RRg+pZ1NTYDB2f6T68Or/IJDhTSU1rLyvJUzJ4ZgbUJTM2uJb7dde/JByGlklKSucK1QRflYB51ovVjmoevIqc7Z4RxEhu7v9s40xyeOis45uzPcJNTRiRVpgKZkW5eg/cLGy65cZ37OD+efDADZ6wHP3cAz6de9+CcFULIMA99yypg/tiMK2YoLI53gUWhzwZiHqVYkLeWrpre0w3cgHwkASkeE3xZrDw2/vewv6tb11kQoapyKVxMggHRAOZtKhBpOkA1H9Ltseo0uf8Xbd+eXp7EfeY2NFx4Eyx+Of1gKv+6Fxs7taZnrh9CMBrbz/rdtH0M329tDiiXaaTMdercv//+PKJ13wm8FcRMDGivee1a+2HNyz2lna0Qi00jkQzM7j6ma/RizYj4J2xVmZyxrVH/riRdHG6T+Lo0VLDmTnH4LpVnlrY5jRNQsvR9TKQqCC7jN3+EKZUEu87JYTyzmG0yA63JRFZ1NlbSMk4BwI2qE8tbldOOwxPWwCn3060iHQVNCE5hyAwe8NqEGEM3a50MulksLwxZryYemGSycMbPJJjb7iQoh9YHJy2jR+6hW0xRdWVNb4RmCgt3VBAlekYodpx0UkkB3PjC9yiUOG491F6ypT3QuU1cFGJH3VEPoNU2Plzq/wz542mVGWCHFUIAauCAWAjoQj3kjn6C/AVK56WJ9p8PxQSFr9Qenh0NKChsWOqD+nbAgxz8NMUY0Gpnb/u+9bOJVH1xTjlFvbtkR3zZkAYkWjSmyvQZ21iA6lMsQtbL0K7mXccSCFZb1Xa7jDpcCD1Lgq6ZDfynyLUPNoi8CTgPuJ82I593vytldwPwgyAAWLlpHF/Rk8ELM5sVSQuOaBjfHvWD9SiEt+AvVF9RBgHuQlCbn7ctmwb2TQh9QWLwMLWANV7CMaZf5SME6cpAgbOWBad2rIPI/gXfX+XNLHRNH49TdfFFmh7EzJMhlYDHZRZCkKwASKTeHOoLi4GYiuagMogIbI6Twk5fxzmm6qewMNQq81Kn4olZtZy95Ns332SJVM32xfWCIuhVYCoWWUdLD4M9zk9rnUsHT3V+K2FnEMHvO9vk+wM3tV2gaUUnpuukep7RTkU/nXnf5sYA3ShvZdoiKG7GYt4gYERjjYMtHoqwDQhTSjppx+YlRmdC9CX0CzQTMutZ6kvzOXblBGs3DdVM1molrsfM4FNwJwrPs99Jvyhs+uuX1CwbaoUWWaddegEbgXrqGaUqYGETgjb1ymJPaw8TlxSWhmstww76DDNvo2q1vSxGUBs6QKRaBRciSxGmx6gzbzTPZ5l1U7PbnJl6zFmSRTvNHwb4+FKRjMj3mzD0HipSqJZxvanIHtBPRvc+3q764thMr/oZwWFFXfw++kb432zGxA54Ll6WSVJWTXJadO056X6IEjukjdmiMFYzEJil+F5+aeUp+HXRYk9Nj3uE08JiR8qGGC+yLXdoY5vxfOk2+CfgWFwDojXKzjsLrDo6wRzywDv9KXisvrB/7dvI8lwc82F2iWfP//Fzb/w/CvSLeSD4WhDwXBis9QhGt+3mK2FUZZ8xjaZ4VRqPD+RtgI8dqrDe04C/FBhlKHEp2umak6MHYbFigAzKm57xuPC0e9WYxvPNsp7r3o+L5jtsDlZ5bMkIXFCSc+xO240vWIiMHvYl+kUgROqNvGzOC6Sia4zVi3nFWOIDDY4tlcUNYZB3AXIRmnV+3AJ4F8yggFl1tduHNRGGxvvtL/C7XEm+qvcYO1Sj6or5+/TdzP3tajEb47e2HpZ6bglcQtSPD+03mS5ptPIZEoO0kEBqo0EVIuEO2vj75qDEYOi+50A2LIyJQeErVTWZlqny9fzEpB4IS0X5c1q5sug33BdqdyZmlyzmYjXvNhOmi5qPLwQ6/Zil8kK9I2CXi4R67gvqVQ0kSMIijuYDFQaQcgA5CI/xKIGM2ZvE9vn5yUawWwHesfCjONNrlq3ZIfi/Nko4rpRmB/auqsdTsbtZe6BKlirs6NOBsGrZAnafAPVMm6KaOC65pKCBB0QnU0NbjCP7YTL+3W6Vkma1gmp0jyxbm1FmnOVVKbZm3XYJwI3Nrxv2We9htCiXZtyEkAL4/BsT/f60N2i8Lsyv37p0RPhovkpPUPxK29TiR3RNLZ4DQIC12RK7EAjxf23fCcbNmRCBcQthRmPXDczOwni8eo5OfHx72uR91n1Dd5iTa+xtrxdUHNToLsoM1e2YvrI49wBYAb0xGQMapVFU39CXjrlDWfcSa7BmXLhH5J58RtmZb7W7jVMFIDEgikyhZ0qqi3UtkG54sjcdOXPlR+svBd+lJDVbZaFjrkBlJDKhhrjlNVt4wu17ZnyOKFy2mRjwO4F+k+UBE+rAZrBZSunoheS5dnpr0JlXE4MC848r75VyY49ivb5fUtvdJl+fwUQVPrXUvnXf678duWPxZ+RXD3xhlMZX0CZc0S/nSvvh/i2nFRdtCIePeZKAv4ejpcr6DmV0c+WIGUuVyZg/SSmVSyaulB0lFw5c7NdGJb/KX+6Wq0pI/Q0YVbJ+cnr1qLPbcPsaJAfepWsXYlqXSa32YeGpWsiqUYYnwrRSGd7WvZsiXnuffHD/Uu9F7+1KiMhdJFgAIiMFkw1RePjUOZfuCA+jMWg2FrQyf6nx9eq2d50WxQcWB19mk+/fDmjK4dzrvDpVzefJvNruXkmZ4vKiHH1VzcdvoQvwi1gUdafOv0vncc+aN6rYFBZLSdYmv42GHePjPU+2aNOjai+2EGyvRyjPUH4l/Fjwkfc8uPCh1X9PYligf4zCSoQd59+aZ+xExrcHT5xgehBYdsRyBEnX7XmPL3/JyVGjP5eguIlgEl3MHf+3EbuBVinFA4wegVMt+vrDWduc0bVLiJJtG/BS68sFdBPX7muW4BKhEzh2+RwPAO4UrPbljgC+MGpyLZ94dmJj02ex51HdRWZU6/dJ+lbz0GsMNYPTlMcBBlM86Eklz9XKj7TKm1dqvqogfKXFkUTj43GwKwSrV8m1ys8U3dtrSXsP1tPtyfXETo8YrjRp1dZBhPDxSU9jCv9Qp8DyzkLF0reX2IO/yYCCLq9KxHYSeeR6wF/WzMaAZE1f5BbPThpFnlemdQDyMLio8KlG029lTtJb/e7Jmn3KdwRsw/1tIPOv7lfgYEmFMITxAnRfqiQfEjvDmcrOtG3Lm/lzmYr3od1QRvVyNz2Sct5Z0g9q21ec66pZJS+FJPIC9NqBVVxKy+MTpFVZ9U2GhfhhqVe83lmmI+pLR8vO/pfPsjMahIECIyn6a/Z9Fcrn9qhmDTlSQn1gLOnQz+e2hUKI4X9VG8pZVAuxGjx7+UdfzUqn2YyzjyjPTIShzXmjX1ODlFp83Hj2Gd7DLrPav8z86DvAW4w6fcMxGBGJM0nPF77TKELxMCbPBtAvtbG6GPU8OUZNQUOjoPTgOqtSOzv9oOocobBWWF9IdeaKT8BidLjutpj+bt3ruFmCyCtDe6EulD+uorB0iuNZkt/h4Y7MMh0LxDI7zoIPWZADvSKzI2cTBKmudwDGAXRdnKZ6pElkYEUw7V9JNkZgdYo8t5G23sioYd4CrTOswIB+57juLUJW3H27bA3cvIJ9rJBxnl5hHxxBiyBZsh1PRMMEde23kyg3nTjNkiM1d9KK72aNPTKgVliXAc1A8bWYjyugTL31GZScCxqZpibubtz+0ZOR9nMVzsDyua+ncrIWT1zt2A0QfMNKY3R+FMKBYQVozoQLmG0GbbTFnbs8P7ZJ6J4lUq8gDgbb30l3qIEOBuPFOJ4AEAhCA0AMAIAOBtvM6FwNl4IAIASI9AgCGJCAFAqFlDQAAAtRmAAQgkBAQDAQBQU1nZwawdNAAWikMsmINVBEI5kHKsCQOoW7W8KCEAJRMFClEAsQCiBAMB1bMpmJZAt0EUFQYkRKEAIDWATqCoWAVgLDAJMCCoCEACwxizWY3WTU4QAmu7G6G2bUvl7rxAOSfvCNZ/+QK0UN9fvnjg8nX/5oMQ9PZ6oTmOUkMp3X9QB2xV/13fIuaFdJca0QKg97iJc0VPwfUOzB55Z154+WLYFZjEboBjecO+LirAoTZvfa+VK1nUKNfygTnzzD2H08OqUX2fKYpsBm8pmm5xcp1CZ27bP2X6gWpnoK3nkHZTvoRkgaGNoRqM0tSnHVA/foXCj8A2+Kt6/35CZrDrZWJVdNCm0de2nuPyN924R45f2ltZXdNOgbeGQoGp8G/paD1KA/1lnuLBl8CGGDxbXYle5iXFK2zfrLuktepDhXYZXoQlSVSiUKe8GtRFWQLnFUdbtBeHeu2RjWUrbegrSEb4wXuxW2rGIcQaqerxS69CSbvjrB31hfkC2bs4lDDt1h1ybabYQVm8brfhr/SGvcKOOCDAcleGYCsd1OGHCYbuVqKi7Q6yHtQGwEalNMDbnJ0kTTvk2nO6M6j78Tg9Tb/JMporNjvisnfAHOB/97PbJ6iff7qUNr/Sa5Hp7+rP6Xc+23kpEa6f+cLM7yuZ4G0vys9sfcd1yZ4lt/puet2FjeRF+uy/z3+ordPnvlbr81eX1LXxq3mzlXXx7774W38k/+eL2Ny4s2+NvufJg87ffGMp+5/snmZfBrS9k6/G7PxnlZjY8RneDX5tev26/URXF3yS88fNPFt/gl39dn92f/rUbYHMIh3R3q8jCcj/f6wd9p28LxeR2dzfeyKPDl3nzm+4yafNrt49Kn11BNhVwqVbpiz70XjDjubcobm+iWTviWBAeTF67B77mpbsXKj27W6VHd7V7d+cLyMXsQqGoZZ3aWprF8UDDUJxZ+9ojwErGnMlHiZZ0wT9D4oL8VYypTlVdrJhE2mayLeQ7KXPo41XqOQCJ4Yym/vWhatSo1Mr8SAiIOxV9Sj8n6Z9c+p8RXm4bcYGdbhHJIkDJ7O3l29aqEvfIkCsLh88pmgHn8aQZGU4az/lhFVZqK5T3voWGEeyieNRQ1uW3wMC/b04ncenTQCEuLUGk5DMNyScjgjtFJqjt0tfsDnspWYpi3PmMtmqNmZDovlqYNgw9kUiq3t0++l4MLJfy01NmEabSKWLtq0L8dpITip2kfAH8vkP5C9cp4EShy7Ztuj87p0pOFNNLuyEejObptyk3mIY06RavxqKJgTaUaa6bliHVuNV+z0BMqn3HRcpLP6FY2RRO6yhwcK6HGSV9cCOJnrbiXjs/Lx/absNFSzNzZFUCSyXczWmiU5331sa4qLKiPfl0J4uXUcVL7/ZqyNpMaTsehJPeX+3ziyYwm0iE3trZ/YbcC1AVnLeg8AUXINnN4DR03WnHcyd262Fe/TVsOXQU3yspwk5F4uhnvqW/cCX2y0gms5lfnnE7W5vnqbVwGbb+N5K4FhJTNReC5DndOYOv/Hv0Cy/YKq0jOZnDST8uP2tiaFci+Hd6VFQrH1vMw2zwnzMvIpXPosEVbdxIkaiu9ijKCQnO7WaQ4tQwylIkePDxyr+WkKvgQvT7ATK0yVYf5uUGZaMkh12IRmZGGKIMZwLdgFKWz0ZrGTJlUxF+fn3m0gOnsMKWaQ19J9NP0OdQqo5RsGI6x0/j+LUe2PjpC+VVG5UoyqtjVAz91ZNSg8BsQOaihAYH1v4lSfc48TrMfaQTkU0HuIqwuILCBMtKM9vRNsYooEYKV4aCXE+S+QeVYQ4CAxtV7D1sK0PcKb4s+EFeM8y4ZQaSpeAkyzvwJudZ67opVsSoavFx/gtsIXPdQxYmh9dvNayGxAHgC2CR22hJ9lgAIF6yaBugr1vSEGxQbEpMHKOBbTBrXJHW+YkcZk+OobBDR1+KUiFKWr0/UWXe2Ux6paUW7gIRxuvfHpG8ko4ClruQsgJYCVLvp7PDUzSqHSVZ7GkhLuJMot6yzbcoebZKHIoVheD9rrPtC6XDJao62fX8PTKVhaRhsJokd6aBSa2B+heNgfmoc6srWNaymQB8hjUOuLkC/VnYcVd+cSm+gmPc4Ui379gBn6QuBpc7u09gr140vkIAu2BNIYaV85UXVuvV5RW9cqZL1jtBsxMz52TK+xy5voWd4D0faiEY9UMp7X7No56v9+rX0vUemGVEcF1tMSE/DLQkXOIPCwDIEEQrYx8lwtt9HIp+JnNV+GUDoz4w4EpprAoXWQVGknhU/derrYH8gy7FeCbleC0oLsCXtTs/8QIrXVMqaiPY88NJxYVJNQP3sW5+xst5l2vleLrH1Z1EekckMg7n9NXLWo3M9lsTq36Gh55bnVW3fPeOjJptOlCtO9IPLW5eq+taXed4zjbcputGEeKqkrM+hmF65TXVGG+D4Z5GSVtPzCFjtywfOWIqT9wCpeQpY68RzN6WHvevqdGT0TjXG/gLjuPVHXZ3yBruHFdjiY3zesd2cYMknvzSPSm4IFfsVdxo5JppqOsgnDr666Avtb1rM2fHtDGAjEYXbUNNMOGtMDbLOKF/1YJtU2y0/i3Q4ULZMK+OMJr0rHBtlqyariatm8eI7EJlRJNvpyYZMhJdzAYfFqBJY5vUzXabdSefLZmD1EOzyCbyQMXbrW4eGF/gS4B3UtqgbkgMF8l6+aCMQULb3KwYZPsstcq4SKgzHpOdp0hk+FbyREhfhnvwz1LQw2KOJJtSe8hav+SnmMOodyzUaQu9rSkHLfEyHj83VtAVPM5XxpAekBQuks3lpdgQEcOmnqVRBZeIdMHD2eWUFgW+jXLSSudvWXFkvC8W8rA43KS2deocpr7fFzxX9D6/GDf706NM6T9l6MghNY/0Bn9b89nVDU+w/1891txrw2K/7iq27xSfrawyUXPFW8LnHvr79ra6CV+9f9aAEmoPtUOa365IfP33ChSNtJjYfGIoSSx8g0ikhqfLWZIcvLRY8L8wSe2iqH7BkOwL73z2uXeEfeadxz71DrNPvEPs4TX2/uRg6Ao9cqC5jXwM4LG/G+Nay2wux2KhKOTB/VP7UjRwNjdD62vAeLY+BUjgLUIbxthcT0Nz0bU5j89m6UT+tnbtsegg3G23jFTzo/ViW8JBbpb3LWzldb+AvxqpDIjz6Cqw2oshdjmJ7bMis4kMs/M8TXedwx76nla9mHhNTt7GCWRcAZaStk2i+5uYbU/0F+hSKxS2uMlPbBb0ik07/SdjZlwxsbPIZKTH3g6x07iyjz6CxnH3uxR7UZLfxv7gl+1nVMVwROPFSovSrf/tjs62LPN4+pasYi3CQvF41lql4nkqF80FOAycp1CDTl2Rex0GVU2VLzavhH37sgFJ+vhPVHO+qFTV/Qcc6Ykr1/L2LKtO3u5n8FPlq8Yfo0ggSlQc8pVIkgY8IQWmA8ny+RM4L+FR5uLvFofED9xQ7GSuarXxXTgWDSJmFuN1grcYph1tEJpEUvpY8Q3VEvz9HF/EbVXH/1rKmcqBxCqjY4GnE66wtoCEE38XjicJfD0AwQrDzJQqyFuLGtyzJaOOCdqDXXt0RAZLWkto1ldgGNV3WOoQAl+VdFKdHjwNXU1oX3VAZvy057MK/jEC7u055JpbCgzLeFiIcYN/lFGnqYXk4K85kWFIYQRWQxyO2uyzAJ84O/G34aVLSHtYK+pnXmIHB+tTgPsVaQ84Np+n5B9v0AlFrWHFKNGssWTNZ8xeUfCgTJtOZSntuGJviQaw4CRwQyHvyd6bbRVHYV8KKcjF4sSadedVLIqrwD41MzthSQxBmy+KN3yGV/88k9XLFmAA+2DM1v4XLciJxATZscuG87pRsgYf+xXt938NToxMShRutJCmaiQ6Rg8yWZPK0Qmj0lGeCXpfXxB4QdWK9rTe9KMuieSS8KMppVyvK1wxcgYNISVyS3VRaKUfUhlgR/kP+OjFJmGCCpYXfW5Xmz7o1wD1rsOoAw+6o432/gwQsQ16e7iYFSLNIKUMuqix5kowDxBqfpBWWaR2djQGNS5V63gIXSRse5YO+qjMM49naVrbZ+1mLMzRHKFN9gsZEBIgzbuUFaGu76F8Qy5pqrkvSILCT45pfUur85VhSFOmRuWIXCKCXOa4a6G4XJJcZgasNcc4OEyH4x62tl/MQKOu9Ng5D3pXZ6V75j4JB5U12tVa19zmH7rA+EHYzVtIay2jtnUYo7VeKuuESLuadDt0/S1oLAvNE1oaazvWQ0wvvA8rxf3DhLaxn8/AkFFI0DVZGWKHlDPGNdrU3EmSoHTJMa2zWG3tCMZos1TR6SDjGjKdjuxRU1nHPB1LEzHoe6v6kie2luOlCEQw4RQkEElXavGbQ545ON6W7fe/fFcLUwZyp+IHrmoja+ow8B3rbremEMNTV+L+DQcyBYRg3UJW003PoGu7WV+RMhFjEFJqVMiK0bexjQI7IowY+ZdlVIcIKMLEQc9YV/nq0evQOGLUZLqz96OYbio9OMhWHIs/ZRZMtF3d4tgUQ/VthYzN2GoRnRLT4xnxit5JNFAy5h7tjLwQGSNUdeW8DPiPmxZ0smHVWLMhiqS9otJ1vAZOw+VmSrL0XEWaTRo13X8FWeWz5IaHE89/u21PNMm8VGE9m6arfVWHZ8rhWCiGPTuj2ROS8b1ad1mcVjUVuqSS9PfPL7q814MW47BPyBgaAzjfAAJQrb+8dReb/TXkHUdjOFwvPdnDB5t3z9F0111ltMOR71M4twxiUWbIdXB6NUBPlU3qYZdrErc9VK4byT9dodGYdtfdwfxDtpqTPdnwGa8TfFq6sAbA/uZjtO/T5iylO8buf+nEnQtYKajBE8aUBSHsMDpTaETv1NXI71hynurDPtwdC5A7Q7V8qmnWgBP509PNlNn7DQvaoSnqpPhTQWdKvuhpA1fuWuhGm6q/lODZTFWhZshPfEPB4N/YctRtrtMsvn7xn3pCe0XSTHydzES7qeLZWY2EdYRkvQBNIscYkKvM9tJyZokzOC3UK9mjvTNn43v8Dfe96MwmVco1lOHER6XyNXOBMsF7npIJI9zdVsoeJc0M8WeVaIGjkxSivtigZLPagBwyLrxaDwm2jDBBjxwU8NQ0DET4t6TipFUmTo3oF3LHWcu+MJK4SJnzt0rowBpnq6SZvXpxfvPemW0e7d1KucSeiCrRAmq5BkWpxX7PoXgaMuWLsddrPYnUcKV8NgKln2iPEb1dXkrNZUA+eOpBoWFKY2BKifJD47XjgYoINXGpzHgAZRhZc2Ei2m2vCsJQMZXBEly7owL9eUxroE4kEOR6Xu7bIfOb2Y6J1DzzEZ6akE/yAM22hYjaZqerOXbGd1P6+OaPZg0qxgSrhKz3C1U0CfGjNE/CkYhzN/udBp8rxVDyppMjY/Lanynzgk5HC7ww4Apryn4SZLOUiQReuHgPEIvWNQOPf9ubFkM884zMl2Kdz94eyEIkEalrpJCMigDy6hTVU8QxSJXNIXjFooPRd9Suuh2YUGbDxV9N24jHpKtZ6VLYySNwCPZJL+nAvIz3k7aQdHbNnCZcAdw1xC52TEwPkqdo2ggH8El9n/UGvR1oYeCzCTYEoIhWZET7fPEFYq8bIGOvRDTLDwp67WDW93fDAGlSBNarBlYKWJM2mU2ACfizjd2+j6xXTO4KXzyRKuUDxBdfcY8f7ujhrhogPLgAVDZGwADH+AMQB68lBmIARDVOXmuCy2YDSvaXhUHRLFC3mChSEavtip3kLtrhAmGinC/0PfE7DhXi8shpxbZRm0CFcWluDLbeJNNm/PIuK9hnQh7ekKmoo00QWIPT32wTSwteS0De0MA6zcb7ygF9agYqE++EnLm/sw8Mg0zfYq0Rg/nUFyOw6GEFTnUbniVlGos0QYs1RIcoYiYvMV0D7O1YnfzgSjVlQP2BT4o0xjVL/Ilh8EJKP7K1VHQCjtEp7SuGaJSFQMSaVivgZqNi4VCi4Jisuh3bxIVwuM4aTUgXP8XoScxHR8yjMQFo7miv9LA6UTLBNXIPCKZwRgeaK1NS3ogg02d+i2/UUu4gWcJ6T1m70EbebfMvRjzJbXXfITjSHCmDU9OfrUaLx5GmVzGcRkFJJ1kcX4FtYthLb+bhC8kRC+JEmzvDCdfrW1rPPNVstem7gxcNCEepku2edoLyEeXMyJbMQXEXx9y+mZtRR5I7gH4luTjOatWG0Al21jFbUpi6CDu92IkEkIOB+cTBNlHfxO0WnbTGAgdVBsxFagI0ylDEbaFosHOjZd5JXNaTiUt7vLikx8HFPtD9nYGlkqja/eIWQ/90Stqe9T75zzf7DOs5p+OOWdN1N3LpBMu6jO56FYcj9UXmrdYG783iyeM7EtDQqdIqhFSLE6eknIjVl+yK0i7oo4g7LydZAr7XXGFiF+gxQLujuLJf4yUQgeTmqKcJ5RFW1tCvQn5w7lGDIWI8rV20AKOkhpaE5tHHruPD44iBLM2AoEHUje4JS1Qt5rdyQNbot2atpjB9D0RTp2cU3KnjdUhdWTknq7FG0uoWUGWtGNvj0MDLulrKCJhE5YO40L510b4N1V7cI188hzXR5jnYK91PUnay9kGi9KvDd8Mqj712yyzr7REKBz4txFhCjDOFyUicdcTY9CPYJ5r4q/5LHcEiS7wEpPRw6lr1TI0XVGJNvENtcxSmqBQ3W/qp7/jxUbKP6v3GOZKfGrjI+qNqC/gmvr3uOnnFzX6Yjq86f/h5pAq/dxer842PDmFWoDUCFqHxja/0Eq9lcr3U3hWZ0y5R+q+/K4G1kQCrXsX3/HrxaEafZdsmQILSah52NWzEJP+WuZNummqzpul1yBTatMXBwAVCZw91KTpVPPMYX9mKu/hzPyfnd79GaoYJUlEE6AJe5CNMgOBQQgKO5Enh8Ncyry8fp43gEBqIHcx4kQqaYlY+d3rTYn/o1oJvSk0p+hjs63o0MeuFsksdyk/hz3fEb25RbhvaRnh+oAakiv2eXB1yS3PGLQwbDo2ygndahFcK1/NcF3EB3mLPnbih3VyjbR8KPeZ32LOLgJh4U6B9z8RUiyF31sctMF++VVh6TrIQGYtYZ0BnTAz2EJfA4hAknf/Eetvwtaf8KOmlaIU36L+b3Dn6fI+Ofn91DI98v82KZnd0haaVxNq0mnSNeL0FmXq3X6tOxKyAJdt03OoAbtKbj3038qYXtHtydelPnFohuFYiecAQ4obHHbSLA+N4m96Py64FuYCHuvGCJZO/3+V+fHuULGRJFCyI1T2nGJZ+oEXRe8T2mrPGacwNwBn24JFMA0YJHE20lVeVLjedM3rbRfiPQraftk7uyhRgKCfq+VVCSY1AvLQeCTflsDsj5T/7g43oagVOjuQjMvsMDjstde6D+aesveF6qZh5V8I9WJFdiqpnDfpzVM+4J0s39oyhzODDG/3l9RaZbvcg3h4MwGsdlCNg728RoKGFnDYokZUO/D6gZgEpx32naJ+Yh3aSQq/BvDtFc0mZAggHShqAxlN6eBUlCmy5EJJRvnKw/rxj0pFTJTs58au8tt6fUO0xiuhclS6c6/mWmMBpcSH3z2Tb82MLj2uV1oi8WKUnihW+9nGE/A2G6lSeXGIo01KtGzMRJ70qXjqMK8MM27bUqfzBCvbWZl7S7MK9z9Qdw8LYcUatM8zu7roCIIP5tzlAL1hEWi8oIB/fdLtOlL3nROgpnAqawml7GZy0T/a2JSZii+m7TNBiuipNeuhHkgbgKgRB9zoIPxySVok1VBaIppKWjNRSYnjWVFByKbEiB+4ao/8aI1G2smtkQ2KN2DCIPOHQ0AmyPOsKQ8TWphhUdm6v1FRlsrg9Z6dZH/CH2YwvJRuJl0lq8YUlWuItktvvtreFMXs8x6IJ+lp/fK+e267L2ofvSD662vxxD4kWnraZsXPEiXZbKTtiLgPADME5A6qlVbid3iYFZYRdHATQwMT2BkNkgj8rimTNz6EVKzx2J2NtZBidrQhitd1tKiZzq44O3OZHdaKzlzjq7qYIsY86DbbcLunaOwyWe85pQepzotiDIKJAxjcmyAd8p4xQBU01e91/YQIdJX5ZgrLds4yS2IHVs2vuSJQwTrc70VDIBK32ideSQ2TlesMgQGMCebgAHQbC15TnUOClcLmg7e1jPAVsXYPAfefdT2s/rLAbcgsFr7IDCmpttBtTm9whPvaTNpw2OomQCuhn1GUDdfH3M8ZHVLeHqm1/ePlNcNsQn1w2Zr30mmcbyp67R39j979xyhf8m3zDDbXsMMDt/BU7aBrN76NvbHJbyQW3G917/2g/GdepZaCjIE0Xgme5V2KHoI6C3C80QpXVblLlFviDDrKBzNV8LUCsn/sXyQow4CXyWdSSatUh0PWaCbbTTdSciddoyz9gjPuQZR86y17/Hi7MT37YrmLfpBaayEjqa07k33cfvZAnpkuPj57C3b/zC+W2LPWp4PkD0rGJnx8iOGxHpiRoKc50znvQmdm6cDN/uNsHj8e4Y7XrYiK22ayWvNXTZcp2OfjiY2f8dbl+ehVtSvNNmNtueLhAFT6eKHXmOHtyXcEXG2t5D0o1m5pXcW060UTa1TLz2k2wEP7e6S9T4RogCepGdGqAq003xPPZJR5r7U9+ePPVPb01zRp4KtCzE40akH0lvP7qHCtHtTKf5Cnefv+WG8b8F+vxOTqPb/AKNt454bzF1/oCX3LfurlGp+fGVlJKcLnAxN0WtuuAh2+3iS7RqvF4aO8CK/aoGn0+pkKBzWTp8BGtW/vvOgXcYyqpys7MxAYenjuIWl/KmooKeHipXcw+Hsp8dMlFKSJ2qadrrvomrGwCkv1zx3cWBADGupg0Urc3YWAQxQIMoCu87T45Sv44TRadyDd3Oto0Ai5HFV/AwulFxMwC7jNcJ6wQ4yWFqJesJzJ+m4d0Gda1FFt0oYILzbCB5X9zQfJlszjTONymBQUGM5U/XSdl8OUKBexl61iIkHbVSpmlgqeD1TZDjEqqtxDiUWWIcPTpuhXYl4AhFZsHvaPryRbxyyAZaJcC7UOi9d9jUm1M7UDt3VrMqIM0VrX8XiTy3Cfmkj21Z/fkPRs79QNbZcl+XWH7Ac18GKXow7ye6cZs9rKsX9Q8A1/4Xb4kziM3LVgnKa2aL1wXfJ/yXlVa5p10BI5bEIqy7jmj9U0PDmMTTKB+eNoQOgCqztfBMTiAwuDgvkIykiHt7sNMMOXKUczMxKktojRex1kXNcEAJ6yfGOxgUOMB42enZK5B7hGrHrEo8lgJOfS5OGdE7c0IDkTXockzmZQiBW3T3FwcMrqlQhFYV+JPh1w02yqC7i0HpJFF0yVSZZdH2c4yLqO8NEd6+ptACb39P8b7fs0n7mLQFnzJRSFDCkp65AxmZaaeoFeGkrGqlBgcZxzdWOuJqVp5kugDARjsWRPcLBiIupxZwN31rYVb9QsvIiHipWsKOQS5YSTDgGcF69SaIqTS4pYLkVuRYyd7Gl++LY2RGawKX4s9+5RWZjsWCqYQexeoSXte7URn00YGlOFLQ6CKJ/9FOaHD4T3/IPjkbzm9K6DVwg3N4ULQzoZPSdyRPJ4K8YTuJW5S8FvDWxOTLX6IyyX2eGkklJBFRRMB9GYWWCOncAXtp0skbB8/puJwenNLaKRk7oWWkqNHaFRZKL7sFh6b56ZcGX/jhUaVwmS6TQhrf4Lz3JTn3trXtff7cwXyfOWqK7KSgnXW/KWCh0xMKuId5TlfXi3qu+Pg6AF43H0wyqiWX8OlH7trlw3Xmz/tHlbsBEISDBEGnICSIfipOpeNcr59VFI+g1XfeHF9LckyqGhxa26TftHYKlvH4Mgfgiu+iqhj+kpS3v2GVllPYPb1/KpBw5vHGYwl6juGTjZpVGQAMCN7On/AKVKWsuQz8SvLgFW3vuNkbNPY5KS5d9MXGUXIyaqot26qsDSPHCYd01qkLGzalvXCQ6olNmUa666RpI2BnMpYnuKQXKfDS4MSLtepEg2KHV+a2Yy3Sn17R8xy3jk6o+lmFKGTfgPnRUlPgyDmSmfMElDo22juYtxqGnGaroQ5nB6R59phS5b2lmHXKTo1pl0S3oHa8t9OJ268opXmotBL6tbmc+/S5SNt9UQePTercO3gYFsFyIopQX9XYXgyL9RRJVaVYExMyJ6jRnw5CjgaYkFx5MtHeTdo28sYUopKvBU8sVabZ6UEVlGAYTK+aJJvE1T2eqdDpO8tBeLsh+LsYtxfNcUWWtycwKVy1amazH+WndSdWZ3bFRk/3y6ibkUg0gcXGjuL5nRLTE/QhCfiUp0ziOVkCwfwjKdKRW84i0o8Gum4VYLjwTvEVa2s1HSI8jrGNj8hpuJcQqaPq11/hnQD6M8U4eQ21NV7vFuIXiFX2L3SYFVN17sJr8kbp+ugFWOCu3NnHqJjOEC+1XNYnFisXenRC1d7hbsgyokMruWYcjsE9u7LhAqv0oRu9BWNkaVgn81tV5vhqigP4vexaOH39mqZ+dNjjvyzxg6WqKxn4bhrbtcCcWGfsM8zKh8b2fNzQhV7Vn0d17NvI0vlmtb8lopKjkzT51hmCT/WjD2HCYvAX/EvxsUbOEjJgUDAA9vCMK8ds8Kx8QmXtpNlF47dsiXdnukol68Kbtw+39VnaZ6VC9i6w77OsgMo8Z23tW5QBD4yc8MBDBrHwxQqtmZvU07qMt3b5/kmgdsEa6xpAVY+OLV52+vtyaKwh10O3EAxMTavGWnY4SI231q2pDAqpizQVHHYu1u1iXHWn8ElCYMJXFq+AKrib0Uw9x3fQSzdLzX/uWpRQP4jQo0tWSPd98b5+x3uylKAzmSG6TsxIVQFph647+WzP8hjXE+zNGP1SVU7c5Tn4mHf0vie0NkhIxV/I4E5203BWs8cpMZhe4yM5yad0+fhCeme4+Q6772OXAhcnAjB1Wuhr5ha8rac4OAdze/+86iwI6h231oComnuSIW+BS2fba38kNGVv2EiaResFcHrkbKfV9ixqq+8j5cWq3tA2Ab7r+cu3vkfhTXZFZQDXpOdY71ysBXnVXTYsP9EhzGRHoe9ScVpsP8wMega8xQhLbma8vpjD4pLWMCDipt7z93G54RLvpoveD1lDssM1vmwMxWF6R6n0/iS2LJWzMh9yXTMhhp57JQvTt7WKoT8O51L1FBiV0roqxhVeuH/Wp6Csq8+6XyW1w6KBfM7LpR5F7ikJ4NLezxc1uM2thvvGtbz2XpuhVC/BXhzQv9jpitwnjt/SXvdCItc6sI180iWffbMRIpUJEyNU30vr5OyMqQN7uMAAzBvvOlfNIXnNiPTocN7Evdl+8fe0WzF0t8TjLvxvnKXNeMeFQurTU/T6IMIB2tFn18C3QXGkb/8FvFNCyHHym+6XXufverbNxQMx0RaNTVe7sMZKxKS+Xrb9hE4OBs+Rha2aSO2sP1yuo4SMYZ9SEPPne9LOf6jgWxmY3hRSMdtV8z3nSpog4lAn9kGbMSWqBDeRsaHHpkJr7h7BuqnESPKZSQ0fXkTiNoOJtABEhcbw4jjjlTfLchhG9W8b59QhFqK+mIavsoEjIOi9uY4Dk0+Op6sUym4U9n1Dtg7jdST2RyLCxcxWsUrNJY+ZpatPnV3QZowQcv6W7PzBge7G2cdvBQnHTh0UFfhp1EOEzk7MHES7+dxzvmy/CJ22yoOq7fTduerurXAuIgOgGpGITe3EheswJmCmppsvkaGK+QI8MXEwO5HGXp8mjMR28ezuArBeFrmEL7vpeDmuNUyJ8xXYpxwQXTAog1aGEQgHH1HoBIG8oL9/KIuXXTMvVlBPRyqZ8nMhwNbfx5GDzoe+m0isJnOkfKHqDFsl/bAHBD1fku1/9O0DEqX5t9Ie4gZiOgB7w2mAd/32e9h77FVeCcOq8ybBKPGiY7dJMYzeSosIR6pZXVH1/cEUWIK8DpldOv1Jdz8cHEv4Ai0FUyKTxfbKcHtJo4VHCpwfwhJyzaGR43nH9kb+VvHB3C+BxrPHe/yE9RvvpY3FZUswm+/oGhzfDivIM2ir9XYlpz5+ZRayzuxcyN1lkNXj7I43XfVe5znFxBZJPhKD9DCOWf/wkd7FK87leEPcydG7IQcsVxbl/vGaRyj0dfsGV1iGeYyRX2f/9xNTC+fbXnTlvtnouM5SmS2s90qVnu92fW0DE4qOY97Fc0H0ySF8wNzB6kSHFdGrvq1e9Ykrx6G9GUTqy3+btqM1b5RulSIbhukWsVaPGP8ZMnU/i4SA+O3gZnKLZ0S6fFQT7lxoW7LujOnYlYzeSa5ZMnXN92bu0at1prKGiP9dBoqakt9LOuh/tbY6Wmg5vw0H+kpFCQBUQC2ZiEGU/ZJ7OQe2T8fPbU4k+t5wONB9oQ7dcfpwB5ytYyUFFobUkbXd12rYiBl1LbX3e3zKuTdCGeIFy4HnkTAJ62mgYvIKbNE3/FbBezahZHaNxF7Nl4LX1MBCjwGpM+oYhDPKxYJhQVNSnytIHwz9mBXLBBy1tSBcqx8DexZfQGoMX9sr8Cd3jM9RGFlMVQLDS6e5NqDuCYH0eqTYnre5wL3rrrC9n7FZWb7RZfkIPw5v3zbn2sctMIAzTKvaQKIZb0DxxtkVnFuF4CvA/Fp3ZMJrX4CGUjG8n1rWkKgEU1fs7JS3udT/KgseqzhBPUJUALSFjixrg+BpSfsoFKNxh7n8mOUH/qnlMMcDnTL4i1tuCg22CoZU9fX/DLZ+q0C07msvZFCX3C+b6c2GxNLON3l2Kj2Jx29G/w1UIK8UdEQzlUyOCV1MUanpEMgN7bW3UC1zv+xa3TsadTcOmE/c3f37J//s83d/U+jWd7znfM7Hr/hxB4VPg8Hi2CM52GcNQGQeCf+aPA1BZLb5mEWw3oho2HRr/vdiftHNp6391bSLX5d0POZ8yddd8B4I6nV+EcZwijWogq82M+TFrmn4akeZ8i9JcOiUXIJYNhImKcfXNcx/fy95imqtWUVRjJuUikx3r7MUfc07lV183N9HiNam4KiM3kB6NdeSyi2a9renECEA93bvUPXub0vhmdenjWPCNaGgOD9hZnx28Ixhfk3kRvhjezr5PqGcr1BuLfgxVCuxiusnBtPC411sbgmgSq33JeH8ljOohTQrBe9EDg0CzPcchTpTI+V7Wb/tU+FBJV18aU4vSNJqXoUbCT+9vV6TaEERkQSYVCNrMzV71ZYo0F/W9SrsKifwHjT/DeU/D0pgN6mQ1rfb0pTkq8ziL+/Mftl/yN+gGj6gTuRO7mvhbCmk+Fkq9QUU6t6ncXc33tEptzK338Konre6PoHGO2rWRvVkN2QpmkhHRZmB66WG9a38VoFb6/qWANlB0t7H/idnUJ/265Vs/2s+sEtlnTzdyQdO0ZnonLyr1xxWDGj+ybb0wF7m6q7LCpfmn65irwr3wIsbvKp/Dzabn7xs1IhVt/K8c2Hb8LUL77Dd6Hrix/w4yUBELPJUWJNZFRUTZ+iJdYD7EzmXzYwIzHLS5bHaxTEymcs+eqctFrJHLLE4i2YgGxMtFdd/X9IfDxU+KxvO54Zd7wTUqDchxwILRyl3W2OH3Pszzf8j5sKeBIc1VAjJJGK45wYL3o2cPWHzHUL7tCdNQtcE20gY4G+iOWShpWSWDL84WqEwFehxKMa4V2oKshkLsn5aoQfVaa9dLF/Tnd/U73nsIJgB3+6TVrzSrkoyJXTn/4E0ywn2VsMV2nQUznRLvRQT3/62yU7ptP0OOkXWxm29KFareaLVut95GzHTEpDZTNU0LOnX8iM+YYnPv0JOiRgmZppj+RV3IVCjl1uyPZBWjEtQgc5180TTRZdNF188DOBowLwTeKye3bsnRWWnQkU3TIYbq/VHQWDQGpOTw9DkJlMkZvq8ycbKgqMEoVpw5OkqULGuMSF80BxYNH1u/KgVXCOBI3QJe86L2N4HupTXrAS9px/LO8t74Y53m2O0bbSJkHKBw8+EGL+Se40Fv4xa62jVrq85eV8+4lm7NphNNGaMZCgu4i4nvok5D+ygxsPgy7tpkzcoT1+JnZFy077uoY7oDkfOcnMnFRD54Da0WIYoeSNyKCEovOGrY09U+ILpbMpjSqRWN9Wcufbx+m5zejO5+a6FZqfSzcnj6Z2jy8oxXPjetN7dhVQ9dXtAY7Fc+62cV997qtxKzteo4Kt3klZDDc7B8+bi9LEK3leebyezjSKyTmtL7CIFLvNNkJuWL7DtPM2VosqlvaOzY6rqan+3anX1glnWezNvvJy6rf7F2uqMpRaCejOe4Sm1RL21Z9rqgOURj8uzhqrv0WDfsQAWJGUgHHZNgY6yUxfr4cuwhknVz0KKoJmD5URBsegjs5jRzpTHEfHsY3d8GWdWF1HenRO8g0bQC/l5RJNaGSLUTC9uNkq+I6IaSNgRGgTAYVPJOhIyY4lxRM7nF1zfNFoTO7q9+sl+qdT1kjeq3q9LY8VZNNVmqd8zkf1oM6YRdPJO/d+w1qHy3Vq+WVuiGfcHUbY3jBGspHMqDubQXTFphmORcWnLZv71MqmFSvw1/NehVexVt0qiq56EDgzblKqk4Vc2DOcbrZXApqt24QeQxFtZsxxjDhw6cleQFYBrMuno8CrULIxqxVYvtGalojVmGiKXvBemQ9A1rm4n2ZjX2zbF44FbD5wfR1q1DyAKltsrYpHIlDWsG7Qw06CyRIx0aGNOFrDxmgUIxou9kY5Z6MamfjIKeRbV4UYA9HJfX752UUR5I+hWSx2d7jWljoRzNOCgTem91sJMfC8kQihn+E1l3Hrb7QmZbFzJ75R+wnqi/oNKojFJ2c1yEcsHfZME96qp6g+CpygKbHLSb/NKfhsA2ljeBhBP/Q818PdvMTM/CQhOQCwJDBNbjlYOXg3yHzGKi4vcCo5weL0dMeyLcUti8kOJ5M4ZrR3MR4xsajdvIwp3zadobZmi5/9JmbRcPK6JXR1MwVTg9jKOzilE+z+I4mDHYZ5mjMoOKo3qvE8BxrBSCgoXyCLddzz9U4e9tz/K69h16qvglH4oUNZLIp0ZHfXaIDCUYKlEw0DQMweWA8w7pZQCEnKJxpSpVnEIedvUYFy2g4SGtFylK6IOskL2eLC2WIoWopVJC43QyDYfFwo1KjwaLsLsQrgpyj1hcqOyty8BTraBCL/WKoiMKeq3LVRRnYGQtI3GFHLqeTUFGESFFvDITw8amfPk6ifrWTEkNfFPHv+AiHJZT0sqj/kVgAmCtdKKOcP/vrKAZLt5t6PBGUUeMggLSybNy/8jGzyWWRE3hR4sWxBgCgnWIcGjoeEitPAMMMh0Ol+K3COWEePD7VDqGqj89duw5RAuEsZpikitkdnyHFcYqwo0niTJbkjSQwgReyubVW9wzKIYkvtX0Et3/0OiQt/viQYTQvrgDJ7tAV4okxUYYhQe+cAsaUb2gWMCUhCBucfssuJqVjPRLeZsQiKsQhy1iw8Zg/YUUXZ6+fyziWTPbIE5Wc2KwSnZDRaLvNoIGXyEa+j6SC3q8x+woNkVcI0iYnGzwLd0G4nge1sKXzsCUAFxirEja6dHHagICkyNmNPEZAYj89jwBz95aUJmQShjY/q90ZlnsdqvdOi4QU13ZC2R5dYvJGeMbeCypoMl3spGPzCAQ4Su6HceAzWdMG3Z3awkB8FN8mlY4iRrrkjDXv7pHu47YDUaq8pKKVP72YYQW1Ob9XVSb9dEk+l11VE4SzGRFTRS8XBjStN8AR2ZfXm2CObuKggEuE0hFYodhx++0Ry6x7JJNUDhnh1ox1CE/LSEPtqu2uvauC8uOJCyWJ3cS1WcYTZb9vvggbyOXOMzBbHhg/tgXyNviHIR+bcUhhIiivDZ8xmNxGerp/ELlaWfq2JP1lM4bQ/a3EuFMppG4vSrdndG+suyk7l4JIch5hsmVFTG8Vabh2xPhUntrTFeN137iS/dXTMkfpL+mz3U9o/xk0/QtMCo0PPWrW0iv6j5vHpziO3KdiEW0naSen+/dbUdAfbwv2YxWxIE1XPrJ7e7u1WN5dgdAMXmsTtDYO4FcCf0E1rFwiHCdy1WqSnoZ90sCKQQaitjGAPZXwQ/uAy2C6DZ7JdTFHBiLz10Ap5S2CCQm5vjjW1MVR1BIpLWaQ6MFDojyOs6HaLxwusnI1E5wbI52FWVe+LHVhxck9mHu7gnp1mJvb0Wv1l2Upv0Rg2OilhSWVVtcw8ljSHLb/214QfXsMd8PnnTvQl1eCLchxsR2i3P1M3J6u7HqG7LnaTdDDWq1QH7IxFeCNJm/Zkcz1SqPemn6/aq20MXYrhdeeVs6wkWm+702mYWq3V5nwzVyIRtlTMIvhPf5ANCos4hidFo0Trcf3uQskQFKGMtwx8MRpqPVD+wVPw9qK7h5zACweeHuxi7aZeXZujAPXcA+L1OGkaDiuKUwquIkX1QneP093fegj5/G6HvZylr+eab0p0TdkaqBV9CKbeV+7FINQOfZGg3b8qiTgyLFuGnvf2u2p0wAl140MPom57ZWMv4eQkGIs5nYkK5yTtNXddchcPw7ldBhcPVDlJEUjIYkh5SvU6ObbkvunQ4sBRDClKmuFRHfWGYzV74YvEo0GhpPDmin0FDb1S8A3KeD24PH5L3nmqdYCnfROTkSeKqH2NGs9odx+seaqo2VkM0IXZ7DTUWx53pqkss3B/FT6SjcXRuJ0gFUeWPbuZlfnQAnaiq3/junqvLez4+uMu9PH7KSxNjSJeWHoWvIIQDdwSrXDc++EYhKGLlGPGanhwAbjbx5gpH2qbLinMKiCBZLT84fAiK1R4a9bpvbVAjWwLKx8/p9V9kQllqqdgq6EY/2Y9pGJ8qkzZyvbZcFLpZYP/PN8jKO/lIztj4WO8gqu9D2at03a7SHrRZwcXznBp+8u1nEXuCTZ27j3H/F9XN55++zErDqDFKxApWWEBdr2U7VGgQMjsxfQPxv0ryimCS9Lq4MfIJnbQZyF8hmJQI5PfEKLJNCfyMtnsTNnZcbh6FNjbdZhbP3QpsV/SxalUN8iMidY6VreOB3zV1N4C2zVL9Yq495b4E39l/WCvT1/HWEjdN16PtOrg9eFo/M2CRGw8Nj3c2dLgO8emXV9+bITYL3T3BW41G99H6J9t29vxXxP+yr1ee2XB9/9Sokgh3LNw3N93Ag2Ttyv3V9ZlAqNo7Of7QZxvX3rOT/euOY/hT340gL2MlwXeH//uXr/yjpOJjU8UvsVFx60Gm1AhSsHDAHwnLUpPBrqF/8HPLev+UpevQo8k/WcmelZO4ue/XfI79yM5NqD4ufonsf98BP6T//pHi//9jxIZUfm0BSWalVXhklF1wKTao35P6oPz5Sl+2JmZGy/mOcxqkm6KKjgDJZiLp8TJEsskVIiaz04t8J10uPr+womSpvh7cP0u1G1Qy3YlIijcV8sw5ig1D/4YM1PDT1KQzODczOhApJYep+Ixo5VbvHchnJ+gQ/7lyn2/6QCz2x+E25Ff4l0ZujKop8pX1kQzSclsvXRn/Q+k+Gy1l0RR2w10s41DmsLqPua0SXNTgEukIxeX7tYeHm3cVS05VgUZ3bnkwFLdLCWIdLeeOmiZXUkTjKzuUxMCMGAjwNC1YwDtp0AI5VauocKVK3jGFSlIlMDhlChAiwRGRO48nJoVbXiGC8OCmLKVeEA1TFiNQtqtTFonLMJAllA+iOqaP+qN9/wU6Ct83LqbPicwxbP+eg33pSvXyuK+fHHgljcOcsY1tew9Dmel0e0fjcwOSQd9sqz4456QVb01PuvhxjS+WJaGdaYMjF5hxb/10Te29orhVb6tHLeMuLqbaA85rE6E/dFEiZ/WqEOWTLQY0w2PDC/+mC27y5wVDXsb+nbzs0aez0UVQFYdQGAiB4ajufoRR54/EI2hgTjvowNU0Bgzkr81JRt3H9DeN0b4k5PznxCkgWztdTk6QMBQd5/KQ8+Jd951nBvd9h4BWKGH/IzzNR8Tg0ySWgbNykabRHyleIeX053cjdTQApkO/khTx4GS1iCKIQb1D+vFcyNr/qP4XUz0MzvcI3qpNU1OXP/eX++OroJqY0xIgwqL4QMo5hVgHj5JZMnQEDnSdlExWei/nwDJkFsld0bixIuep+IQ+dT075Nu9/3nevdLtPBCRxZAkbW4dE1KWnLlbKC1n6eQ1rN01n08uQtENdCYEOotAU6T/VXxYaoaYvslFNbHXCtP36rmyv6L4aOpm5dfWDak8t1yNTptgiD6FMMZV95SUpssCFnvkjCqt+VsQTaQ+UZO+nd1VpSQanqnJuuI2+4bnVrcYmpGPLZh6309GtgwIDs9jukJmT4b9PPVmTeHJ9imMPfI2+a0z3vhg742M+AojMz4faDF43vB/llcKIrVtepSwd10+EhZ9Zca/bXV6KPKJ55ayPiC8ylrbo/NVDvH7qBLg7XS7KcWg2DL3S1WK2NLo5h2uaQrbsT4GJlZULV7DNVI+ICOVD5+HbyFr6a6jTrbdAtdetPwkM/OsJdtEqs7qPPmU50S+wWiKZjW6B0S45xz2V5PDZBzNREhTRnD8jJR3z76WQ4R0nqnCil4OlAQUpEvpPZldot/D1KCrGCU3DLqakxZVJuDj1Fy84pW0yqKVDri3tas/vr1/1tD/c/TQ//h6lS8aAPRCudnYoT8FyEarUhVbs0g9w7r2DPyTuQ71GKdwcpJlZ6909R9ForLOkXQCOeEAr0q6is2QZNUApFKoGyeZZkqxG7CWk1dmIHuswFFKFGmWFMV0YbdCOop3xtKVS1TaQF0v2wyuEZ2qO7CF94jGCofkpwVdRB1+a1hDoMMABrlF3/Ze3rZFrvllY2jLz//bwrWOyuocmTzo8nAIYLruZwIO8/tbTz2/+efvn/DPQqn4fgHTWgyqnywzMDZaIjgNVcBy7cVoZBff33u7m9/+CVPeK37Gclfzpd9RAv5eEOx5FUsToGR+10JbY3tyMoOG8c+dq4HlQs811HLI1wIkjd5gqCz3U+a8J6bsSVlGigdRB0xT4pmrWkZ6UB3RYLOVvG1o4+/OJvO77dk6mBamH3EcZjpezgDQ1vuXWJD0XQXRg5h1RtnnVQvqVsgzeBxE1UWjkgrPsGOxJuJEgLEkQnCtwCdG68tIq8uVJNc3QveqKbqtlJcF5qBOybv8QC0xM12ZAtih3o16u1ZJjcJeWLQAvs9EpVsM4nM5SEfPSHvSLCOGpUK5HlGfmRjIpchvXjAZj2kldp/Z/UZjodOJsVfrOwS1gUSC9m2kYwv29NB8u6qT5f0maavkNBreArxoR/rcG7iuIdJHwHUUKJCJr7mdr91eCsjp3dvjp2/EzVJLyfHdnNF9UInOlGgwcEzmJ2M9Wyz7d9rR5RVn3R7PXhO55cw8h4CUttQeYtLenwf2zw4bu+zPeWjN5eDck3Xe9djCba+XFpGnFumoL5y5W+Q7rb3knaNB2Ujmv8EdnXtXmvyw2gtMuv4SmLc65mbrZ8z1YmMohMzb9ecsAUqRRzR7oKqGsxKht3SmawAohe7fZIz8P/RyZAZW4k0c5zysySpzN0yqEAcuZTpJnu0nhb2q9jGpm+WA8CGhBY62ZyljnZo3cGj5kWvPfSxCyHhGuOYrVTjjA3WI+nm2unZIs1qGxrL9aoZJoRkXHjyxLHk7DQVmY/CkNAc8qh4JLtZ4RAudYvrpNpIqe6Yk9Kj68xa55oRtwC0BjqwNDZ+jLPw3xPRaIQTkKreQg0humq9TvbjeXJFhpttcxNAPTK255ErgI5AdIoaceDAD3lnMQNiAffp9eirScQhVPOUGLRWy5aBkdJ4FKbCgXUF/QFdZUzhuvDTsdc45fAG0KTawpRCx35jUCUvQ0UHCYLaLzfmxZZdhDbxk+qFmG8rL4M5ThP9Z9F/LPUfJKfuEJX/vcNLilmTOKY2w7SUzr63ScGuMx9XHkHyHLD5m7+AYNpJrUvBi6FZtiC0Xrc9lIWMKOU+WmEIMncXnFinkbTMrY62ddwmZicUc4Lt7lZbV+kF+aejA31B/lnLwIPMe8SpZRpF7nqa1SYG2avHvLlKM9NqD1wQtj4oDbBF3a5z9gbrRSeQRMuf8+yw5IMVyoRcFW9xBgXbfQcMx9UwWsi8CxYWrO5anEzMh2c1cqtFEIRetkDqJxprITx+1kceW1go+Qas2rYK8FMcNF01ov+UQwgMFzY1Ui1ZosfmWgHYzrAeNphgaz/cS7LwAxgRViMQLCU2WLs6gQUbBgwMx9UyWsRyFwx2TRasmVDMCWbdRXVk1kFlDBJqk4BSO0XSODhPRi5ktoVMZ+0iI50PpwxCUNTah37VeOpvkHK2sgBWVb2AGhDoMh4/B5OjE4IhosxCpWWoSU0J/5BiljgFOeWQYkNEmhPo1F5pyQ7NU5A7U4Bdz87IgkNCqzaylIuulqiBwBZXBSnZwlYIbJZnnyQO64+/gdDAWHiTk68tzlCJUZc3V+orTDn9WtCKImWtpJd+o1t2tyFJd4ULwTJnytAuVNgXM9C5kD1dVe+Tt3VEh2uXtVVzi1bE4TwtzEeZIXrWUwCEVQdljT5h7SldjxDDbdH41VvMlG7PZFqmm60UYZdSzqGZ/VpNfbYTefVcsNFfTsz6mN9tFQBa15WRNrg969hkxFOhG+KdpP9aV/nDMlDdgbKH3H1GWXDAgH05RVnqzirF/dvSOVWyjy3ithU1xIgVJjYckZVkeqC9P1vuDq5EdeXzJaBEIcwqWwZCCejBfQlVpFCB+j/N3jlcyxuG3FnSfk9fR7drHL95kSfbunhg3lLcvHvgPcgPPNFnb6fXUYY6JTM3+ELLBKmk3EmKE1OB94XoM54OxoRLUbqQqDaKgHeD9xnH2xnJdjqujkmJSM0f/0JGHtYzicGYEEgbhiNmvLvhhWJhypNWRubDnLYhdYWLWXiz2EaZCSSeSdIuP7Su8J6mtghHS9/dIIuCRnYdUT2YIvJMrTj65uU5JXCSb2FG8PWZbW8s0jWBANMYly2FOrwVbMiRq1igd8JERNTVvCFbJWrvAiRE/GByNoyFta/6Qcqc1wTgUNUmL33MqXpJhQu+99kdJaFJbahRy0ygPZjMnew2j2FkzQk8UTDKVXejj1QBzvFbp2DtV2apB8QjxLfMg1MSX5CbAVMCNUCwnneor3BiNdBkJTDzG8cFVPE/IjpAcKe6FFiczTLfcyLTFRLxMkw69jSFObfx8go6S66kuRD1MCmLOEYq2PAs3Q/DVP8bEd15SJYc7Lj0SkpYo0pY2QoffIeMGGfWgLIOnZeXbqyySaCM+E0BHoE0miJn3FPBUw0wFOOF51DfnPN0vf/lVFSjnV75P737zBecovDMzZWARWMhViA7mV099eL+3TQJj0I1RcQ/JBSaKZASJX81q+KYJZn3ElU/X8hkr5icrICLAfyFA/fo5+TcRbpH1alWrN6ymztfSil9qPsycSswhLR0wgNSVN0C0mSq2z25cPXi5A1kSD7mQhQsEY4XsycDjDtJX+G3+a+xX91/fN7jP/kG3wJQrowtWmOm2tgaoLAqVCPSUFTKXFAyWgILIzXdTuRKiGh013onQ9ew+8V4hwAJjVgUcixYnQB5KXaARMPWJnlJOu0L9vgKEN37KrpxBUmgXuMYksF1LLP9D9MjCwpoRuhJxLKUaXYpSN4MmUiP6fH4VqOeVLx3J47e7lcwLKc/dKiCDQnE+TlzTBBaqx2e3yDWSs+FzWmd8hHYbL9Aqxgn9azB9RHpsmfArfJns/VPqsesLHvvEuiPagiFsu84QUzYOYZBZ5HOIteALdd4yfteChlaQNzDyEn/W9hD9rbPzUClXuz2gPPj+n1Giq0VZI5b/k2gW4oFmFmQh2+gzbJv3CZD/AbSF7pyuA1PAyZi+vgCWS9lzZKR1suqxXR/ndTR/3LxVVqtDvNxbny0U+bJL59voCSYC1tmj2m0znaelQ92YXZtHKYCq3xPGYZhTDDd8RBHdksOWJ62ITDanAKFelQ5NcMTZxas2bVoyZVsfcbG99GowEOGTThcQ6fNiFb7EQkdqKsS9vLG32kn9996c7JwRTCioMSLwZWlkpCL8SIPLvn30jqQILuyKiKeaA3RITRadSsZlTfK/Gq84cXnJc63GiJggHSST3bzaVLo6MO0gxbUqrWnVqfIwtObN9AWJYQJKmOa6QetKyW9q1ab+nKx6inEgcLDKcArztdxNrywApnKoxIsfMeghV7JLG9siN+GFKLKyc1EikGoibWFymTFdOuQsYsY1yUOqdRxiEEhYqOFGVv3hBZwB384OnTfslRY/lSSxgifr9TGEQLWC1m3wgilBnc8nfnjJUXu0fiQWpFvsp8a2U7Pyay+ubRG0DK6Xiz8RpNFMVAJc8XMLGryn6nKek7vGWVa37ipMldUIuTYilNjb432LXOTmMXy4MuKFJocwpFm5qvUKViZpmBFKFipUTBWmyaIld/W26dRXfOfb9WJ0QH73h/V3b+SXFO8Rfuc0x4PaJct7bAWt5926SUi3N5jsS9xy2RGsmakU4Y6YaBjCh2R4XAyyF6FlCNqev+4brsh6edBO+jHZnhdKVY0sYrEYt9gBYpyKFp9QWPukggkyDbXo3IDUaioFNCPN79T4+ETxYfuGwC2Es9Z/Sg4VAgdImD+Fc66vgeACgsNZcaPFBMKhBvLK5VTIiQ8LMV4np0M+wCk/KsVDSq4CaGiUNCCXC8b5Pr1dPI4oggqz0QVAyWk4AvD+qFY9lIwtgR7xQlvBQPGMX1eOOG5U1ZviXqFC78mXKaMFRCBuunXANr7VL6Xm5WBpNQd/FRp8mXwQwXqEYLY2mN9nUHCrvMBlZjqyQ4BTMIMs/lR2hSyO6A0CYwx/QkkbTjqBjjryrY4XayfDruGoQhE0bnQAJTHV7lysn2+KF0kj6EmCKMJDv8iMDMD9WcZsFB28yxPbqDOGxjaDenSxAq8JRg1YusNayBNPPSMhApM5LA4DpGPMkPlCQH5I2+4e+Xnq7qxca3Id/9qpjZ4k7SPMyyKMhLkNYGpDaUUNEOoE9GM3zO1q2q6cQ1CFDMIVE+wC5jcLAvmCT+Xyfz0MpK+MFDnuwUco7wIyobqsielmeJOteYGP1DnQzfntY8M5CBVGoYktsL5sQelR2nxZdwcwTH7JsFvoimROQGP4semycFCvRmAVG2ROiE3D0O5bOMkPmBnGMAKykmhotiUVzJSPNBdOIIZ0sbv56YmBOdqKMMPs7B+gn0nxXTh89tH9NpUeCJl9pqNC3I4p2MZRGJDv6qwEbMtaATNqPloELHXGDAICQ5B2z7elNJ8BIgg08/v0PbT9QVwuwTIht0wUIpIwDOKZGWI+78EhqXH8z5ylBzBbxvTh4MGg6iIV6zleTjcZDu1wanClNfDp5ybwJq7uqRuOyHmyJB5ZYTy1/dlL6EN/DtWnd06RnUMb+cg7qkMA2H/YbVCf6Rmwabi5eP04cMreLH1LZWEhZoxL1IfaHLamw8jZp5ZfkZ/3dlmCmQMv43XQf5UuByoEHp0Gl88+hWe1q6vetRNT2Ap2618xBgGss5bre80XK3tz2oCfLn97d9ulydw8LjtcMilylTzGIxlRdPZWlHt26JviowZ30kTxgpOw6ZzNam6JAxTZ5zZhTvuvnnJaZyJqN47+9aTPnRBxvlNZh8fJTezl2eAMavw1uLsXNqqnpYOEXqHYRXTU9AVCLLx2uTBBbQyMPfTxHt6dOwoUaqpZNWIERPtoYx5W3UG/QqXXWa3I2YyrA3INnWycolkfMHHrlCLRGK1n4Vii+PiFKtwoZK+ymoi4mPjG9zhHmUEQjvJAmE4gSxndcNaVTXH1iT+ilhXU0571q5H1rtasrBqJwxIMTyIc5q4hGd55xj/p8f4iNtuwZFLFvKJ5l4GrYVFix7/fk8e3DaTGC6YCkBpAaAr3voz4dUuv7nxPHmTUPmtrittQA4A4nMyoqNxuHQZ3uOqv/cs7tlARgRnNOcGdHCxRDU5G5nXKjLQqvWKx4pbxkmhK6kl+W41HMS2Ve26fmVie9lQ/Yb8AKZU23fnetx5+2Phtwj8jbWukZnroScc4WwtkV25w3uebezjSv10dpB1by6sQNgcTKoPcc9qzcpS1ouDXnM5CvZsPDDkDq1ioKq4H22kZ4vTz2G1xfGO+N4jDXdkYIqUFVDJVOM1M0E6VZWKlI+ZtvcR2cf72HLhszyPgPSsr+44MNe35s5bLCDwLN0OxVXFbZHkw5j3XIiKeMIKOI7g5p+kY3+JJEb4wx9HM08q51xRFM5FfPAtfCwy2B7sQFHD/W5hfxRVK687ThrlZaV4p49X6IWSaTcmxDoB9Ph8HEZXXnIAF0O9aep+V9E8o8yDQfz/vHbwbAx1PrW9r+D8BoV5wsBYWJkyVJ9dUo4Jj9+qi14IPPjc0qjBo01hayOEL1pkEOuwU20MLMN17O6mjmndU5OJimmmOtkbAYuDeHRz9PuzklWJ8FU0sVI/03/i8cOZaVxclEaTY3F9MhlgjjsVcxi+HMES4EFfJ5MuzKYcFKGl4P0bQyS2J3A63ddZ4tj2qk2YZQeGRGxyMvhzvPDcKGpM8+Xn2HvqR0Ekun36/IfOne3D7/5dt60MorSFLRkyUPWoxYQlsxI7MgWMKlTWaSBLEYc2NJmL9VYiIRvXaA66hn+t8RAOI3ecAIuPczUSPRxSwRDO2Pzgz3b1E5AXgGUt4pAkSsSUlHE6Jb+YSugKkuUotKKCTPGQzLSDXZFJJNm2tgIaSwyMEu4QEXTtyRNAMDR2B46kWAOdDdquuKEKGsGOZ6bqajeVVB1k/ogOGgQYsRDkULnSv7tJd8iXVSsb3ip2NUG1+TQ9eJnCbra/MCzKV/ib8ZGI++eetk+bCKS48HZa3z1yNSy1M6DJiLxUjIe81PycTSQfOH5h1i05WJsensTlmgGnwDW8OXyINpJRM6ArcGw7KDkLcR4mC+/JPBMKRUnunAf2WPBm8D8/CaT5mjagWsfhKr65ypdS4XO3Vzs+6gkxgvaREch9uRYrpxuoqeR7a7zR2DeWk1Y7Y0YOPKQS92UJZhgjYTs3fl/gKLieD+Agsy7UZi3+7SV2GbleT5sjtsTxq15gS32gRd4AdtUokagsi8iTwVp5EH3CxK3+jofEOaQzoLoVD2iPS+b5ou7u+s4Y5XKMuNi1HTXdtc/IO70Y+00tEmJHhegTJQ7tRRJbusOg0ijv1H0+ACI01l733R6uxTcNX+XBwuhFbQ1HvkHeJxKLI/vO/RGfwc231RAk3+jyme7Sflj78zQte3zRjX+B863bq0vy+iCN8Wf1dfYTz8IDX/5FGgazXzbb+QElxtQYQ3nDm0Qc8xfnKAyPXIeXWFOGj1kPaT3O2uMhtvNRaOtgnG/OTWu88wyu8jNBhlD2a32dkV62Lw6YWWnlFDCwZ8Y78MyUaG47p8Wfg4tq2xl5aJE9fqb3/6qUHMLhRa/00iaQM4ScNcO8qb0Y2abZpczsDcD2ThBHceJuzTvzjl6p1451UyIkK27zqnVu3A3ZzzdxTH8yO/Ne/RPzSd5VvvR0KKF8YvlEceLGkw9u8RQ/7j0K8nXivWtrDfNmgOzgA2YnP7nsxp3vcfMjrmbRefTQTW/7Y0Dr6mGNX1hsAi11XT48tWazrhc2bqakTHfgbOhbqwivmdIk++2Y9sfL9fzJxtKNWwQMR7j2bqCviFZoCx/6q2vDEzHeT/guvo3xDzH+JlZuoTHdmOIScdsgpkFMcQXuUH4TEsEeO6xWIPvR9ubLlDzxpO0qXIXsRxXh5qdtu6CCcbCTaMfkPztaG5rv/sRE3h7oprf90aB19bBAGHIQYI12+M0gptmYjr5zJ+O3fYIp79UtphQ9qHQYBLqWEY10iRbSK/pGTLJRKnWJTwIirOrxrwt3dofe2Z3z/ozFOWNxbWI2xOyjI18wox+MRJbZGqG+M5+XKepBZtndi0leaZTuk5k8XDKW1QIv7vuDGwXxx2R/eowcP8naz3sUkti9urdDP7qNQ+WMq//humD+o0jnE4iXUi7gxJIjCw7GfHfhbcyaLwN8S9N877NyAPjtGEyo8qSAYRK8zkIJKAvlWOWooglYaE2iMW7hAoHrhXrYh/yiVbpKV+DimkVUlOKFRhlF+boJ4LdGeRXmiiO4cM7U0sqlnpsFQQJbw6ZIAsF156Qi+MBYTWOVQq2ylM6Prr261EiWsPr5/2d20C34fO5Tg5iXF+nI1osXrBeb2Fcfzefj7/jmih+e/AufX8FHy+6mZOAzROfxZaZTEsITwxPV7TfvuHPNT3ryaxTkc+K9ez41yFe8v9kfjdsoLPvvjHJH4m4Vl8R1SbwuiXcgJcYaAnU3f1qgMY8DBXKnio5BNl8bSM58Lh4/ordAQnpuvK5WsBry3z1BGLMb/o8m30oN8nwqq08qRA/w32uBzwpnWTj9eSoQ+z3jjIa9UnTwiBk5gDdxitKTQzCMB/Ya/O2rJbtdCx8WtPj/Dx+LLUhizWtPO5mnfNGSiyWIxGusJVqi1bQgF51li9+S9XhDfEUt7CFcnS1a4F0ROJrG7MNiarsQ/1ZqJgGq7yKAEaUBwxepYojYy4pKtnroS9CYL/FfZ1A4bo4AmPHd9/q99CKoZu6iIlhUDfhKWjo51AeP5ssA+iCj8xfnYJQK+u5DFyPqpBYBRojfLsAMawmX1vccWZxnvDoAVhQHGFg+cz0hYiv4HZcJMNyQoTjL2aGbJRZaZqKZPtWWRThJv+Uti97VYsWAOPO2pIZDox75qy4zPKtN819ndBOasxlLSegG75SZiO2uyTPmVD2wB7ZzLjLZCiUs4MIDIRBQkdIjA9fb+s+mMF/Xj6AZo0bYqHLVB4f1tWoAAa7UXxw75GOlilivYtwMKcrJrhS2sdZejX68cY/nnOpX3RV64uuhXQ+YGlvlkgfcstNowskREbG9GtHCSglPDIXZ9fAAAzwiizAhh1xCBVBm+zQmCRLz5adpRcMSe/fPdKP5CieqAlCH+GOIiEQidOQXBsu82afoattL9Nra0OVYr6N77i010bX2Rvgc1odbllOs6Ljn3BAF1tsZntnaK5nJFPEd+7C6Ts/xNMju9fqUVDX+EY9C2rH7mYw87pB5ezoQWwUmdpZVrVfsf36o0kqnGMuAIrGblcBL1rE6lvZHWHdX6bR1BngIxkEfOAl48MJiQjBxXokYRDjoc74FIFlj3l16ireaKiXXQdx4BO727uROGSUO0SDyp7iNXy3GGM2X26T1yC/ntilGod27eOj/b1xkXSPTRGjB/D7MLfH/WFyc/3BK7uNsEn9V7fzk+tCW3BfZiUFmywYfbtC/IHR1oarOLmVVx2pn5Y+tkngy95KyrCZImTySHqXW6D5xMVlykt9XE1+O/S77FW6SwqB2G53QO7bkK4i/ijkoG2s4hTfs15iPFmapqZ8o6CIztJP+gFCV+XcBdtkHJd2uEXCYdAyLBmBDWXYo/NA1jILw+KoaCgEulDBhqVySIF7jgzaGakOZ7Ok2IsRSlxnsXEl49YLBf3uPka6rcZSIHnzS02OiF2/0JU2HfM+35RWF63IjJ51jXu5dmymm/X1hJrxf9mrCNUZ1rQPO/S7zmbJI/rHsTJfl97t0I5aGFARD4TW+oDVivfdwoYSzoNCK93Ft5CNWRqxjXSsxGe4uGLWOR2hi2Ol8rrVYAaGlKS/1jXXVyIy/Cw0F0FoYbxjEZpBHkusNy4ay2iUELuoJQTpSRC5yDTX65ZT7V/4DLmlR8lAjlUWIYxQXazN3yJ8V5i59Oy+pU5FoVD2WnAlEe7lqWXHSSVrFkmZ0FfssNv78iQmR7E53dZJH24RIljih9InOYGEA/bclSy7gxGF0DXZoyhL27ZweMPaaMVs4j0ejY1zn0Skg6Vpg5zzhvWE+jVq1hXC3pUYXyKcUT260bKjhMiagqVfT/IRHE70E0SBiJ6SL7+2vaCQyUKZkMhgZ3MxlMiu8HmNQOuxNY8yPKBT9K2Nz1OoYOFQzI0rJUG+3a66cUdZpQ/zyS6dkM61Xj4cSDjsN9Y5JpTHFMXiGcsSJ0vWfQW5S2QgxkPG2VllsEQS49UJSCXGBkOSQuLl+Ca1Rnw7Pg6TcK3o618ZbZhnjXcYnYhuC3UPFRWpBpPAvjZ0+9bY9XoqyzEDkAVI4RIPkf/K68ja/PaiLWZ+rp2yLv0eSxCk4U7Y0GAFZweSSW7pr8xPyINuX8Ata7zBsAQhij7+3LeQVgw674J8iPoaagR5atOjSpk1DZKr9DXbLsN1aR79E4Zs6pPcgLqAmdV6XHQ/rnHHCC+3X84UGEZH8Or+g0nHQleKW807bjHRXpGFiFjt7VyzsIwxFSOAPY+QBA1yTD/kB4+Cagn1HB9KHBCU8QBGBFhowkUEgehC9AGrIzn1btPfdIXX/IttKn8Wm9v/OD87vVxypS2YNwrNPmvyt0fCa3xT+r8E2/V+O+XUqTss1APS5ULDmrmDYw8gHZji8GsjcDO3O09QIk4tlJl2HAezh9kZBz+0RVsQWHRUEgWFjyZoNrCE5KMjcjL2yoBB5iRFsNYoWRi6RCYSjOCf12amn5jASr0vvuCV/w9tmjJt6t5UTG+Kzn0O8IAJ4tranbB66IBS+imMqLccUBpJmNC8vBbgeuY7FjT3nMyupcI6JL6zZYzs1gYMWhtW+qwDWQkprhyKWOD/AjNB5RbQHetRZJ5VLdAgAFpK8Lg6resSdeRL0UGnM6k0+WIm8I2QyHRVQrcH6QL3Q5CLzFLt3xli3hwwVMLAf+uaTuBt43Z8ZxNacQvYQpNfOycuWxzGawTRG/KF40HY0HuUHkwj2k8J3b7sn8/VeH2/tsElhlNeMYFihzu8YvX1qQ/GaYdU7c7mgzd4ODWftFc4nSbKPm3bgZo3j/t6NfdQi7m2SrnpV7u6THVXo1Ln5Ujh9dgNf8qv74N0/2HbdeUfhycC8RbFw3RNPczIZKkpNBt3CH3wpq7jzxUdHVEj66ZOA7kqp/6ix1H4EV3Ssu2EcYFL/6QV+8tfi3/8oidMgyCsVhvf5wcB+M1c9yrjH5iP9GC8+fAMxuw5VfDvreteTGloACK7VjEo/QkLPseXV/0uG3/GzbROhTHoQevzG9d8vueSsbY/XEJSQOvxIueb7qKxf5wH/KNwf6Pnca299fiHp1DuwC7tp1JW1cfnvJLG5BoGmWDa/8mG1pyz+nHWuA733GO9qlC0+iuX2tA9kiV1B8B3VuxeToFUGWgq5Dzu7XLLvhlirmE5hUiVz3h1PshJdoglCSS3DX39mUXzZN5GmbFcBP7sJekepzGR+tgQKo/XAhTqlm7xLWp9WHfRzrjg11O63Sr00/rydtyyl5Zbgrv2ao1TGS8qJIYjiWCJ1HGI8hNTMjSb7Sc2xCTfUdEwgevi1KLm/jeyBaSF8cI3/syt8rCIv009jf8FDevuByQ4DkDEBY+Ky3TlprRLjd7PnoDbMXR34mmtNmPFB055aHtmMuhipDlz55+mGo6pnmnV5sv6LyFq9t9V+ln0hIRdU/xDzLMuKbDgV2Sp3tRmGoghzs2X15LG4TOuNhqK2GKiimH/MKn2g3/mducdcN74idAp/IGMlVqdqGeJK7roAc4xEyfKtOURFwymkUqWcTNilMtagE0IdodkZTIe5oMbPF8SpJXhdQGPwkoKaTZ7QhfQYNlgmtwHM8kXl+ISGMt3tFcD2eYZag+HLZGS3Fs+vUEOMEg63oHcm2g9BosVWIizMhGsKpqNUvSPZ6V1FNlDqmx9phcB0e0K6gsQFOg8q9b5ydH0Wjt3BGzVfPWu7dGFKHexik91o2VuvKtOJxBkJIzw0Z7zpectHdapnli10SKaKPH2hsVcQL17829JQYxRlk4jUZER9U6bJCCKSbKNPqZ7u2pwtX/dFJmkl5T/io8oggU1t66DbXYpcINMGtR89bfsHyyCjitxYaBI9pEQT4O6m/XE6yXiZBliYHA7PuSutvxonS50Zm9f048t1td4IHaW42JoN7O8mHbFw027DmapQqIbQ9fimgk3sxJgH9mPS+pSwVpJhu75pDp4x7Nur57cq1nSKCVf+D1hyNAiiC6Afr9G2Pwpyh9g+IxJl6sBWDD63ZG9h6sttBfEXo+Ck/CICqszcdf3/dhplVyYJA4NPyLRZngAfTAU3c24K+PN11BFSx3LxZG+VWCU9Rky/uY/pk7HALYWFq28jhR8VrYwWnfgtvuu1YhuVYAQ/GwTtdhCgmR+fFc7PSw6s3RQM6ulh1ImDls0RexLWg+sMPQ0Z/Nlp04HM8BPHCWTYyvvJ3qWDE0r14c+7XifP+fVoCEdJ2vn9WSpLI/ats2Za6m/JN3R3aG79r0ln05Fdf1fHs+AOV4tiHvTHsnY4EsGeP11uID/nfjf3iNlbzoMlXIQPFn6iauhDEvS5SHp1tmztddzNKXGHkpotSvXHCYef2At3O+ecsAniZE17YCHLmQKhno8OX7TJymOuZbY0JZ6yppgagAfCfd7z3MkC6lcGWdfGH7t1FyyPFAeKPOMn2cnxnN+ZC7nN7bJO2UqFcxi/Lu/Ib5bAeyphrjuXz9vtjeeqGQ2XDY9m8/SctbNm+XH0rOLkFur01Oi4rUsQiHy9sJFPZu0gsyQrERXOwwtbhIsVkIvh5rBUYjmDY4C3DNsv9Bcng2h9ScB2JPD8onc9De3zw4hmjbZ14lxFMApi9E1DWW0OMb5G7M3Pt/ptObuPwUhXMYMd5wpdWegB4EhcgptQkAKfjp2HNz5CJUwOsfxsAdtMjOkWTH9/FtqnUy8DkLhg9K4TKABZJc3rhgQWUvYTqQfyYGSTyJTUBUhGcVPWeIB1wd+0jXcEnHWK5auuEGS+2wIMHfrSfL4iCf/gWVpsmSwoxnD48nGHfQE9qd8rJsVkP9rzEnma6QNbDX2cYjCnFxepk5lHeGKMs8imPk1FttK1OYbH2CNuxqspGIuhZadd/zZsgYSksHAGzIpEfEIccchP0IdMMq8vpWV454h2EJHYB26jVmxbNJN4QPmJ0Gvhr0+kQfCnNcO53JefVr7wYeSe84Qxjc87siJNV2rqEFWU8G4jXIUWmIv9z3BOZz0efBLC5hIJjwZoMKj4auFxdgHPcB0T2xG+lw12M81IGSP8+pS3ZLcPTBG32+YMyXbf3DoQ5z2k7ANM2x1jGEAzEi9eEfcadJff65ithfQzOpdSI8ouAemcK/HUtV8nICq7U0Ew6WaAzyRexathZxslP3YwPOilp+iSfUpcvuJ5VP9DdBWaDptkk1nl1cQkdSyeD85McMwSa8mRjojsN3YNdcli73WpupTIRrVzm53N0AC7SEsqcR6u+1DI7rzvlUG9bHpsrKGeX9UptmnEmtmRPEqZ1z16MCBkR2OlNc2BbID7/Lp37iP281482fk0JLlrx/Nrv/Ju9mR3+wSvQgVd4BMxBfzPGe8diieRdzf/M3d75syIxp4cmZFQ3nZtEarWsaAuIqHRevaf8E7fLTaj3kUhNTkavgI2RXfCWCSvcENeW94Wp4tiX3bHSuSbU92ROAMkwRCi7WN7uO1MKxmJ8Oc3P95Wa2r87oyiMsHPJqlXpdGxOMARMCE3r+Wid/B2FvFdbVZlDV1JuFxWCnIf23np0bmGssC0TIyBl2hdnBJY8GFdsWEIaz+X3fX4SmpbozcA1EQbKKm1wr2ctmPJAdgXUJkjMHrtGseZWId5k8bUHCH7tBCfyVhzcsJ0Ivav2BWK8/3vfu9MPxG7gsnkw5EwNSvCBT5HreD9iT9lvK7dBxOG0kqn94rbJr4Xng0WbQaUSVlqHktHUls59ykOal6HveTGfjJgrFErihCf1jovICzmRG6ubf3RCEJkUUBhb6PF4v5DDqWCtiRqo03wOq/55BYVD5g/Xpap6Cly0io8hZ/EbsrSuRiD/TFTnw4ZCIO4PpZrl2dl0AR/hXvjKkvHQfZoisJxGXiVS+Q1JjhDVPyVN4vjCBgTRUBnoKKvyFAL0S/o/elBheGQexZ3QL/SaeFAVoq5scXEG3AKQ1T81RM0bJk2yaiLYKp+qnSL6IcNulHNgoIoPAeB8nUohY+6kLzSbhSbhleEtxnbWCDesjBqu1fumShz1LTMl52I73nkMrfaeryoVFOgG/OK44Bln1uV6PshTmVkm5qMbR/tyc3W623mbdvzrAdRNgH/rN3hmpQWsCuizf+MkZzXhpGCzN5wg5XQ+jHMl5lufzfnL+jq6ToAxOH1KIB78Ppsy5jhMNC2XnowK1jp2PnDj2DXIEZj8lydvCWF1F8iCio5OjNheb+URkAAKm1SpC6eMcRsPmktn+V3LeKJ5nLesOKHDOXvInp9qYnCrr/a24YC+2Natcvhf0jmDLYyhPAliwIruSsQrc5Ir/0egj1XcE74NyVc67EDNS1PrPG6D6Wuo/ZvBsNAdIUhORgILd2HoS42E9Lf2kdge29Tb+ya0OQt1BPqEOZIi9gGUyDC2jo69GURUpmH/vks1F5yF0DxSPRg9j5VmN1+B1X6PZzWf7f0v/7/e9cUpUYy/3DroZMv7ItX8/E1ZbfGCZWKO77SKxMMPpyoMUKlfPtD1J2Il0p18yONtLhwYGJUCUbK7tCtjeugskyEoeXvOShgZ/JcdNyuWEjZA7qb4KvRjI4D5sWU1LTPm0LJyX62qOAvktyE4C9ufyuFaihAgC5ggkMIRYFjrK+tGUtuXAQnczQHUhFddxMpi/2bYxc4uw7tKCyGAxgSV2ILDbYgAaJ44uVx8EQ7oDhE4ap0Miy86KEo0bROooAJMStdQHr9QTHF31IwX12IMA/PP0C3RwpIpwEh7Y8MiWc83r/7V3YnmRL8Wm+Ny2OTjocJOax3qIXb0wWNB1e9A5785Yz66hfrhWaF6LgWC2fnlEu6S9Oy2vHE8VrdVVi9Mnb1F4QciDlWTC0tYCz6BoUPShWPYwX7b0A6qpbPn0FZAJZOy6iglrNB9iUVGJL64uO7mhLahM9FzxVC+uHkY3fI4CGSmf9/5/wlruU1RFY8RX1xTkH+i5UMk7wnYvfagf2jkkbHZ2yiOsOszjrpwzrvn64Eg2OO+yokh84gZrrEgM9yLOXD2jmumako3bLXTeni3+PGDby4jhs/ia+9hr0beMGipGBfb/DI61rChRKWU1qyKD+8TgmDqI+uvc9YLqFXAiU0s9jIXeua2mgRg6FmwFRA6/DZj6KPjCDjYigSrVpYaIzZq7LCOmlCxkjL9WI6jvHQw6d4KYG6JskWec6TXIx/TtyMz6f0PfPaMpMOrjUN0ecgoj1+Dp1BhLO7jC+HU1A0gqnwg8zA5UpODiHRATgPNUWear3gqrfhx9Lnz/84Ab4n9oVRXO7BXem7q3b1E+pgugfihY26UoKzjNUE9B461dogayPMOZUIva+08Piw7uabSzqcxaVAVjYqqjPtoSG7sb9uZjGzbBvNeb+TLMglutcmmEX039ci/OnIK0YL/4WKItuW2D0ndpfJ+6P+OpummVFgZ3AoFc2SjjQTRpDpoVGsM5SAEm/0XwocqjfNYGl66NaqRhdbhmnVyz+7aY3Sp5rWSufp1mrHhlwpVzDoDJPzog7LdN3mYb3SuXMh1JdKn8avZhLz9ZJ06w90s1R+UQFlAfv3wTqzft2eHb2twkwvO6X/kYcih7W29HwnUSy//EWRdwqRdV4TvrMlXPAreP4pXJbUTmZFwvy3Es15yyy3ot4ws6b1rSUdlfiH5c+LJWiPmu70abtCBIJ7dylwnGOKHrNdS+q/TJ+KYXqjz9qtCMYA2nse8brhpweDTd/3PH3/JK9xwMqB6VDICw8qn/Gpx0LbaYeyQzWOZ761qjof7J9s7QKN+0nD+RDEnpUhiCgMxjlHcQAoet8SGm6HwqAvaJwX/aK1lo2EPt4wHCCdNxPTD1vpQkY9sgP6JUfw52AlXZYtF0jfkCLvLDxtum0drTEIThW9s9i1Sk0rQcx5C01U/WRpbNt03I6PK2gIQn/qAvxWiKqwbfZmsjc9WjZEpXlvrr+jLUyjfjroqRm0VywdvT0UXUBai31wnOU0vz/lfYwFz1UtqeyPVJJiWWZdbinPX45JrHsLlZjNDAi+B8adCGyBEJlrOuPaP1M3IDzSJp26WCqhFVBXrbTSCA3xIiq/gS6C/kfIMjfu3AsUxzkqUPbUQwCdKL+57f6eAjAnYqQ+S6/tgYgYsG/c4oyxo3ImErzmZnInbn9pYZWguX8vRrrXux43dgSZTsjb+dTeWNRScnWYzrgH/VghZS7YesXj/BVMgsPQVPcDjCwgBFgTVttAkiLS5ZoRNIPGvxJzitoAQkRajd7/j/67EP6DAmYTvSE6082OXMHcuCE3mLX2agAz12dreF9jAWothG5xnhPbG1ge2pG0LnIA0d4gcvc4pGZpsWHYyL23eIOog/YYsMH371zWEeMBuTzw1V6TLdk3uKxjs/j0Zr/plmW+V+8PHDLu/NlirAdYviITlE+sK+a3x4P3XQf0fg6dmlS4FA+r9/bur3YNvjTnawpE4+Lc4jz4eMdNZivfPL74Xdz4Vbx4Czf+G772Tex9E5cKXEp0cKZnX3N1izWKpQIXN3oPKK5zD3Ex0V97m2foFLzYrSfmVceZft1uWlX0vHjRi6t/XUr0Ddj89kKtW9tC2SH7OrJfN0JDwq/kK+lsWf+LF4cvFCfSfc3OyhcLrrjCwp/ZhpZfvsW1uiZdpFytZgZhpq0TNAvzxit9X54DhxJFBi47K1+2V+RLX1O6oOznwWhl/dT1oFa76qIxbMV/phwe3nfAvXjHswvDdXazqvhJFHPQyxSMMTeiM6pAYA5q+8/xFiwh+b7JI9ZTiPIxtuw7SRxLfHONSbHYvQdyFW296wky9FU30f9DjMs+rkeTnIs35Os/fT2XiDzzm9db9yO4JF01R0tZhqKFKyzOMuLWoZFaLK7RnRrfYLQJhYJxfAxrUwr3eEQ4qolN3FZA+1n1qSuV1RcQjU6ERi6q26slfBQYoVkdu/+DeVmvkwvuWOESTsF3DFnvn1DJvCwDk4KGCyfccgfz9CYfQFqgzCXRQUTKXfB2B4XPHg0vTZhSuDDLYXid0bGK6EQ5vLwPAaX/cDtqktXGVJtuYN+THhOzwxesCnHA/4P3y09F/93bXl397O/+9f2FwRtO3rJ9btmd2Ff3sY3zt/7XJx/6q1/uhwWN3ukNj/xR8y/ozd/c/tH2QPyjv/Vv4d9euh/kWs9tcXPZ762fv1fs5xv6TkZzxYxncGrbWuFfNgGYedjaTXdVx+W117ZuXqz1Jka/cjYcz3/j/b/+8507QdXZAKjfbQpVMguUsWwme43N5G8rRPRgnIrz2MO6ZkBKyimQeq01XIOZcbbKou17A5EFLz/liP6YGzOR72pRdOCCe1ZEiggua8owtO2zbOk6r+2MOeNlTvBCfaWmr87JKMMlM7z0T2FgKC3qfMOL8kZPbwVdIBw8jYaXNi04ok/ZLUgwLQUbPWcNUMx02hmMOUMwvNE0PSeEu+swZoI5kzFzdcz1GFvfzRkzlyFrrPHZglL6rYW5XPE6DewjA8E+0ged/0g6Afd3+mLhqaW0C+dpvLUYLxgM7tojLUk6tnO9Bmc8kI40PDIIuNC0TLk6uE6DABofqey4XoPW9+wjlc4aS/zGQkX79zTcnSwxpGFETDweLvLRN5VqMMc7XcRDIthBi8ED2xeGfWa2fbIK42bbYEb70MkIDWQGUiFGDIXsW4MghFVw+ntQ5oV+k7O1reW3CqfdNFaBQPqVMCHD1zraBaBg4vGynRUcwmJst88MDEoy7fgQicK8HBj6+xaXPZnL2RQ6Qvk4YkLtcgRL0fhIbMDA90zqPJ3MwrRmIhu6omEuGG/peZNOfFgwQlmR8qxIiU5oLO9WaUt9rSBQdGS1uG/hrhb+fcOydcOJc+XHm/tQkUjiIp+al0hzKTlOvS45Ro85Qq0FJJFpydxV9XQY2+5hQVRgog68C3k8tZZPXRt6seG7d5cHq+vT1XvdRJQgt5GiGt8sPrXdbT5+iImtwAoNw0//fvRZvVR1ff9bIZLf0nGF9viKVWCUDJ5j3N1V3W7pwzfEeO92f3lD7abQB4HPHsE1FlyJer8Yo7Db0vqv4uozJBklC3yRT4ZTDMNu36ObqutD86CSQm+IDRxqH/mO+peTZzjKpJy+qna4i2IS6MMkI8Ye3OGRemL0xD6112k5UVhceRsyH8zcSP7TzVx5B9KLQW5HH7qXaRv3xJilGvYFpR18fXGThThCs4On7mS6tbjpk3oOTBxoDSXuM7sEoRYs0bj/oXuw1u0HrdUx5+KUzYJRSAYrRb0d0Sh0yMj09j8nnSkhNS/h4dk/ofRVBgN92QRmTUNwMKwnvcLbkSGpK/Mf1EIAV3Fy4BJE6mhmGIYP1cATzUhdg5RKrhzB08dVuOmSxIdenrLnGDrSmvipqnKHxG5E1IB0Ib9BWZ8ODEtMga44giAo4UvEssQKJOpSUX/q3SWJ7TJxcIsjZLeo3pG1+ugS0wij4moaI90VFRxSQUgAJERIAJoUTEkR7drh/MtyBtVxj+cKHfW/1SaK+jPhhByD3CTIh4SLOWWcjRMJbiurEIjyidL+yIFOUEMhpIW6he4oIMqx31f9yuzq8GMer0UHObZ/Uz56uXew5vbR823KPc5VxUX/Q10nUv4w9RZdiEHX6FCrlD8q/a0ZIBZ9LmAVPRm3ZkwFJntg1zZu4Y9veXsZJD56JGJ5l3CO2J6IO4yi2z3aeNwWH7p2bbFdaPmjVbBldHPeI9SUQ4cpMqBFN0bwnfxQXa1s4N8nN8ITCvujqoBOnUWqvNlTFL/8Rx/g2YvnNONVyfF7W88cxF0MnWghJtH90QqztGIhpXa1/zuKkPR175fC0OmmSU+TJHZRlNEcsTSaXfmRd6unox6iX7MWr61ZiVfXLOGVrYlAhin9wVptBEg1gONOVGSFGzPwD3tqgLQxN4D4adM78i7v78h0At7rHaTHt/LE0P9/bV+DP7MJFCXsaZ6rmQP9kTPEEqfycMHvav7C63+mOMudnwqK6yhC1sKaqVIZKXVyec8tPur29YGSovdGO680utI58B2v2MrvGuG01oEPABsIiN56DV1YNeYJRHxGOdFDScBBttey3E7AlLWQojsTbK/UQb9t6Si5Ho/OgxQUc8B61eVFmjT6wsfca2QS1zf6k+92QQMrqKeDe/9DCkhQk4BCWptCbrJoRBGpN3+aGWkua3Z14CiGeqBlWnGS1QG75MRuYbuWWcN0HN/wHKoIP/aCFcc3q+QrsfnHeqkcR1VGFapCIx25EoVyDx+vqxGUoBFubvXU/vxxSPTTT1zNRqdf36IZ7GU2nPbnmbsV8gSd3qI7rGDwx8M9RgmFDUHgRs5wF8k0OapSWREdJmbA91RUM+w93rMYdemyJnKP/RtuLKOwIFraXlgwrJXB4zXSzQjbwQI+dtsPbU9dy1Y4b5Lh90nH/HpLPg+k7KBmgMjQvn0SCM3HZzLmkxaLiqbFHY5snP4I+9BxzWg6eaB3HfPVANA6P7yneXO68apaH1NYUNoBS2eL6WfiEBPH0B1x2tHBFCXY6RiHOcYRYLoeUCyhzABPT64sWPNg5lsrhFItfg3h12xyKqqDvuYcuLZWDd2mexHfyF+BwHzhtEV0MH/6xRUbJ+unBwKfXIniCWRW7IJXY1VXqswTBlEas76eZK06ZO7jVcEmoRqYiEit/XVelHgLSf+6Dx++beIt2T1w17yN8UUk3/06OR5Nk/nWDHwZkgj+8wjHtkq9OFSu9Bjt5iqqDyjUNPG6NhW7ey7CuejH9bfljvkEZwhToImVUeNlReNOD1Pjx43mbAYUw2vDmI7AVq+6Xl4YmMficxAskWDPCfqH1DEnfc2SUm6Y3myNfm6sNq6KK5n6SjjDqVChf+NHI7+4oV3dRsQ+r2ziG2iT6L++TZAuowSpleS1NvVY+gU8WpVjck7T6F0kYwcbmrmFWme4DVsOfuvBe1eEr6q+fMWz1WZf95J0aE77M00K4ewtuJ3WnU321yyBtNnO/c+/Xo4hy4/s8j3EQnTFsksa02xQZs0YFmGt0JgmTV2MQhejxYqDSxcQpkX4MhsDfwm6Xi0GRq212skEY5/Ayqz8d/r4L8v1BwWbeE7iJjxuyW29DPoH1JWmFqrLSQHaIlB9v5bQMTLmuSAsCYAQVHBefPwug8oYnrDg5vY7yGkRrO+Jg2stnhUiaqQl573UgjN8385igFj3Ne633Gu5095fxFHDH0l5yuPV7WY8lAy5w8689CAD2rbRyoKHKzobEs3LYiOLCdGl7Vv6QsW9pthkq8zVdXysXNoxWWK7LkuwxhvXHkBemuAGPSNwz2j8Z2l6TSMd/ovXyott0EwI9x4HxqFeBT0lZxNlANxG0qblq2VGZmCBferevns2FJKMW+q3lE6SoESyG6FqHhytHrdn2DY9nDnAMYgerKgxVrK05OaxpEOW3MY78JmTF7vFk2elEmqrHeMOGKgh1mFUdp2wZD6SFIe90XVVoBXs0DfU/kMLskVvZuUZuNKXYAjxBfkt+i6QUDl3gVst4KkjQ3PDWKjWHSKP3n3rVb3o+Jgw7rEXt7hiNzd0YJgFSewRnucsBCNF8nkkpcNGRcbgQFIjuJoD8P/l0zhXnAEv4ofeOX8UcfzmBVBBvT0WcT+CMcWJKwTc3u2rTthHNXkDqx5cTCK3aNNIkBCST0QJsdZKmGwKoKp2EVJpOuxkmurC7pQsJopgr5iW5G5sn7G04ZiJ7S97NsY47L0xGSoGdjeYkSuNitx1GIrW2C4q5rbNcE84nfWMWudM3TM/IQyVajxUg9z4uKioYA5dfyrtUDK6jfXiyPnza8qfPUfFAvis/czph9v+2qO+vuOoAzQiZJNOKqXtWcT9Twd3vlyJAxXS0O6ifnsS80g2gH1O+jVhc5d6Q46S7Ayv3k0oKyGJ2Xcra0KX+TN9BrYo3PDydVzjClA6P7MNG20RTg/3XVqXDhFrX4BKWy+6xRHhSmJolGboVPOapDtgUiEcVzWrPG7O+iVFQzu9W/iere0Lae1tW2Yd7ussC+slwC4iEOVkDq6MINRU7O0wrNUnax2vakApUtZQbgLZqtm31zTIVN8FlGGYmTlcytOEMOTS3QJGhxeA5dipfpTfQI/3QoUBNifyMts3Efhkrbc5R1UoCbY7w5aNjqV221EsPRSWEVFGYXRSI9B+sj1IUFTQ5t3+ZAAhyZ6EU/XAIchZtmv2WlUQsGUZAiC3pvdAX9nDdtDUInTC9DWaXoNxjaMQgQ9sJs7rnmnxJC3mYecgw2QGt4P5zkPIZR0fCUSl/AXI4DDUtWuGFcgkChj3Zj9Lrp5xUsz866dj0oY4QqZsrNEnx2y7ZSnNDwfkAbKG+NwjkAkSc67/MAB5wbMmh5c63LzEGPyQ18HME6438iz0U/14udniBFNccbCs557ItJNeZXShM60qpj5EYj/l8SDLXS046nthdbx+X/SRRVpx99V46/VtBqJqw6AFwDlIytqh6WSITbp/ZLbThqwwuBydHD+kS+97UhIj9+0fb/CH1UD1Re9xX+YL+5oz9x31UH27LjK2smdfrbkmBp2+EIRZ63K5jCE4qapg2tVmQ5bFUMH+nBbcOtX8bX9uA2m3Qz5Y0CB45+gQ2JSU+yho3xJl2envONJVIwVQy6fG344d4ReDojzhCRTJdKa8+HO48mXqwcy/ccJHJR3je9QV9wQ12GSLOCI1TWYQWwCGM0Cdox8LAf4wIt9rrLn3kY1pySwd9363xA0Mo0IUHAKkTya/uJCfSMrYUtgehN59jYuL0Upai1XRLrfxiEhtKDjY0EVAz5mo+VwSWL8Xw/ZGDHifGVjss7uz7+0OzyFLlpggCUbY5RPlW7AfJR3cfASYjyteNQH5xnwmBXhZ2gc6II6TX00x/9zj35UrME18b2O1D89zWYAwXzeU/eJmHSmN+OT6YyTM48Fb//6HTmzif6Q3+gI214X1i/+JRDfbtXBRbkVT1RBuA52klCAB1ESGIWsVdS4krj0enAM2nKWLWITbdRc8Rv8/94Hef8aKVLPFss/xehNTMmRC4p43Sbjtty62Z+fdvTDIrSaxHjPXk5EjSkfYLg66wzHWZzPK0zHVPWlF+JSgz6ewkhkjJ5V5qYcpWofEpjYvbclEmp93KY6xD+xQ3jOLmJpi7bxma+Q7aWvkx7gAM5XEgdPTRm9vYCRE9kdU2d3TqdVJC/8bOFEpqRc7w18I5Y434C3/cDMUsVDL6kWgsT+MICnDT0Ggf0cqCvCPRwhgdMNk2Hi9kIRnqZCMRWVE0xZoFQG2SjTdhIjqHfdFqbQXBREJg3yVkPsXeh79l2TjiG3k04PaY8NUQ/NMtts+1sZSEzdZ4dFeF2LMR6pXos/Zr0V8uECMs8JQNEh1b0A7NfPLvyJj8tefs92ZiMKGsgCiEtst+pEvhx36yxSuyApopkzaecBwe+Ly3sLGdkkY2yjUxFB2RHa4pYwMtdDSziKx5tMeB5h6Zyw8tYB4gswUGKB5VsW/+IGvlXEKpAAgX6EU7hIIakejjwFRnjqBidyj0D0Pg17wGHampgMQh7/0ISaLMEVWV2IQzKlozcirp2MEu4VKBp95+/aZuNrbZRuXMZ96aeYzvTpEoqVzDValOL1U7NkSjtVC5QOYTtstIcBZtrb8qzhR6+l9Jp6K/UVE0WMnw5j3pehk+pFeboFdGD/itSCp/Bactih2fNV5MQ8cPp0TrcCAh0cK0BwLd46U+fPtUfa2OC987nYED1A0mNOP3XpaICMUAnsN96SM91elx5Eb3gioKSeqCNG/jdClwTqOVYzRtlMbzRrMhgz2ZjpT0K6V7bhi5prpM9BrartGO3GsTU4N3701cwWFhohokn9BejisUlSgvhK03ADwA8kzNMjMmpsDjqXgVPXRAMzQevIsDI1HTimKMivLuX0f9NHYM7GY9uY8aUFDoIsZlTnYiwhtHxASpDnLYD4kqlFAqZohuSrJALqvqmTOvqRFg61kiVik+TPTkuzUgLAAvI7T+7ilmy5OIuZbdOGCgq0hRps9/3CCkZ3V7g7zqKlxZlXYs8euKys8lD9p83CDIg2hnrO4nocOIPLZqP4b66k/sVP/YzaLetUX1Ux1lNvGgyMBnY8uOALnWvyMbGO7v8U9wqfsMCE9kZcZBTchK09SQVheLPMStxLYO7XWqsjQQhxfj2Y+Ana0k5uGFPrzCGygkXRwc/POOldjEsVofPPKKqdsYugh2qOAyxXDm3VnuK4K+ifcsTMpQD2K6efCHmL0KlCBfEBiEvQNMDpQsEhx6D3cLdGjaSP7GImlZCwfddDBP1efZZvclcXVwbDszl2/SRBVAmFnV4VisMPKI4FV/end6pUo7xK8MGXufd7klSw5qrbAlJfuSuT9sompXrkTOgnHN058ml7F89tCuoy57tZDQbTl7O0UhgBGCHGLpIe6ExMtLCWS84Y7d+JNu6gNWc9D29jA+4tvxFvne091OK7l17tnyezqs6O6d64wc0R8vcxQN1Ga0z0KFOrZra6m2ZgPx8cU7o+uDGvJpYGI69ClfdFgsQh+lv6GVEdY5uAOv9SIUD256kgFcZzCZWEa9W3x8ObMFbkP8G7n4oDkZ/KAkGaqVKHtYK6EmTb8k1R2C51aIin5puw3lUgXqFMKt8QMyCpHBknAqgB5ak1dQAHLIphukGCi5SrXXc2fxfugnT5t94gB8BdS/eCKTpo7BJRHT7RxyXmcsp4Zio7IiLIl/cYLpw119IffkS3sA00oZzbyQNCKKjxzzLazBXxXwm+vERujTWBqH5lQOvBLCrOAeU07rk2Og7yd354JANP0EW22/szKy8fXsoYr4+w7wE5UJiBrmUaaK6yJtK4lIeTtHTnjHq9/5jOpN5D+qo7yrNa4/MRqAwr5beKXCd+RLWyTgB5yxkVx4Kgq6G520qL0aIQ0EuNTmNw8TxPrczCgUzxWBsrBY7nEWbfeGf4h3/GoQRlHU7j6BrghbNcy31oZhCHQNH4n0QgWNIMpBrn0i6LNNlHxULE7dsGBiABYOuh14JiZdfizXSgbjpbJJ5Xt6j9uSF8WOKbblbf5L9YOPKFfmgPn9d9AGt6yEK5GF0DGR3YscuJeATWJMzLOruFR1HF64MMjxVF237hVEnl6Mcej0pQiPexKifn9/iu3E4op8HOc+pVqQI4E/oQmQlExMBzM4SYcepGs0/I/Wf8JfllehqtHN7l9VCngOetQZ5/1lYXXui/bkFSivKbwaovd+NYwpkDZMG2EHiKNu+MsBPLJUW7td72MXY4qv5O5hCClXOh/Y7t6bWM2tTeBnf5ydEymO1aQlRxeEYh9zOyFJwpBAoaz8I6pddhonEwIR/qhWXlPgRbQIyXLPWPpaj4wO8JN0Pij/zKD1dPlFDH5QyB8dI+CZ7o5PeDvhRyHQSkU7IN7xVlpLH9kOrSqqutwjhyhJ7XdnBF2Ksv5Ly9R1j51vAFqhl1bBb7R4Qbookksgm7WnGY3RKVNhCUZQh5P5TF6Vsc+Z5QYlOy951FEDfpG1ykWwRSqCZa6oAFRDlYtCVeR5svXgBln8VkjAxxFJJ9mgXJ1EKrpprCOwHxQ7hlZMypJVfS0a1ZICj7IqgxXxdiUlwYsOjvZP5C+cP2jVf6FZtPjD5QCxc9X7GdIEqziM7dn1FOY3LBrxSqWt6esRqxfXSiBjkKflrSoGar4tlFWJq6sf/0S1rjyWuWtK1+fEoK8W0K7bE3EWSzS1zMvS65FDPIGBmt7TBGN5F9GU2NIDNJkyOR9bSV5H7zvK+0r7v1tvZc3pS8FiNoiLzxXwGpZHyRlOxNO3M6YCwVI5SlRx0o6BxHzq1NAmMJIjdkxotD1mXBdY5WaW7n/KD8QywptsyXa92lnTk2hWcgQT0UlhUDhzIdzNJQ+RmOwna4d0obBntRty528bKpXT4g8GHaY1MczHXPYmKHLusNb6gmV/Z5YxTYSYkQ5knG9IAjN8eXGso4JT78DuD0LiuVziMokg1u/iC4iBzBy1OnGp0m4o6Yv8guiDDGivVX6UFahK0jqsoMuaKgKoTLb5S9dNPUv+izR6Vr6nmSx2ONA3SmBNt7yi+YczETpkOynUom9cnAQAh/ZRIk4c3mns7ZNrN5hIuGSJLvGv26xmE2w1t7aL5K9xT47cGrbY5Tbub6ryiNAXvComqha7ojZFscWtCYifdXGhqXMotqF9jbRCXdgZVjqt+6hpGn2xCGi19LLF9OwRo2fyrR2+wRzwh34PFlcDTUcH9Ul8bhdsnM/V5nRCdjDt2Qu51Yzw1kMeh3b8txWuVhpfDZbGa+g40PHLcuac4ZsfABUnKy6KvLTCVXJs4vlW1Nh96MMU6LySoiT5ETmUX0oYqiaXmJAUoHBEwPRvUINV3ZMXu7VgFYHp0PSE7f8lLEYXrKddr+cXLnMRN398aItK9BdJf0aLRHuww8R4ZCeVyToLtIhw3YbjilNTr1g+Mi8fk7iiltN0AEiPpntkYDCeqpHbDPt7sYjOAqREF2PdIKFUAnLRljTEMmo9obFfT2P5taJp8Vu5+6W5Y1+RHqN7GUL0g6JqLPnMrRcMSVKgL60pHWMpBCjdb4PKSBXjPsGAbt20S1f40aAx5oc//ntSjrv+TG8N5yBTgqgccjtjtJpaggIv3Uw9zv74UlRIpHuT5ChELbNZay3IQTjw0b0gyFuKnx3y/RUDA1OuR5+Y6AykkCJhxP28h51qBeImNrYrYlmqehPsyrxEleY2nqxwrV4uQNYV357XJ3xPuRoN1b49J+i5c3GxJ4QIJhRClubooCtnaNAJRBaQXmPigjMwFebJK/UVwkHylZAv83XIHOz9MT0TWqK+E74KIYyDY3qT6PD4BjZNjcaO1G9d57MF/Rv24PXR2GdjLkmwUAlHFUgrJPrqWuYxr8zUBEpGnxNf9IFzdKv0L4G46+qr91B6L+Yl8K1Kyoey1iKcnInLvWP4uotWjkfC/VBPtIeQiQGCjHZ+gzm6dh5RC5G3eFdFHMVfIRmYdbyBXOcuxXFlrOKKk3de9nUa9XxPH8l/O4GHQdjMcnGknfWCs51l5wPp1IG0lHZmi7ntiDF7OltxURPGGytkHA7GuW2P0WiQ9GFeRaS8SNJUBX3yX2eBAX5LRUrYS/N1o0e0IrwPAq1ytBiXsO8qy8L2c9oACid/vvsvvnpqAnwOCeAf1mrYC8CwmZeKZGuAtpAh9TTQiLJbHa9jGuhQd60QxGbcmrK56ts3nJRDtjSrLTiPdzBKgqyR+SCKCdsPvcuwoaBJl3AbCmhAXr7dEFmEEm/iRaDheJYbw7vlttaZ/S0KFDW+0RaLBR0+k1qcl6kLka0kpFHAyHwlTajsFJFBcj+mm3spi/t9IRJrwYohlw5iaxNyov19r28raPlVv5Z7w122dKGEwRNHDUDv9k/5uusLScabp/NPeiEtAz4CbZzEt+pTDQvjc0y7o3Shmuph/Ytmr0M9sg1NYxhxvLRseJno3XC6uw0+aal+p8v/RokTA9ts9pS7uhjzdj9iZui++PyHPrkxxgRkrJlrhvY+VSsyAdVHugZLbfHdOan8DPzpBIPJ20Hq/ov5v2bCzhPj5QERsAr9zScQIzrDUI+wlKIWuKafSYEVUJdShhwj0Q5twnxUPqeUyAqnlHELI7WXvUYIX18JxMupsTYXlSpy2xzWwv3XERqBB34qapANX9z2VydNioWhl04KS+Wdrmc2UUurGMqS6enl50VCIqQ7K1ydZuBqQ0L7lbwcypEkHyfUGfXCR6wX0sdHpEHBgK5+Xvh0qrMLM8KXgDiIsvhtKDDbSdexwSLBZwR8nfp9GYacNJD6APrxdShAdJApYR7pEF1DvViP0RLzlIJKDziX6v9HaIGjcb3HnuGOt/5yoK4kQPnhB0mzSG3vvBVR1ZjzrZIfs+YhiNGjTvgTkrfPQFQOxHJcmM9jYy6iGEBMnA7xy8YATEBXZfH/6VqlPV8R5SjjK5AU6LaP248UCpYscpMNFY06xIdr2j1pZVSG0R97zXQNlxWRh7NS5oZ7SVFj/AKSJ1J3YIviw0/phwII2V+9qQzH9Qb9VJJt5ctV/q2la985bs+eU69nkPvP3ACIeydgjwHAg+pqvJeAG1Hv9n/Yi0UjFTe731W4nMIiXgDznr11aVFtce64bEEnQaVQyeaC7YWUfGXkgxF//C+drTH5BRvtEEQ0SXVupRwClFvHgykkN7oyE7OT5V8XxUBb1cmd/DAgUZpquuEQGUrj776C9LPaMH/1cAvdIe3mOePI+dHE78/YkzjL5uc9O0c6oMn0drBNOOx1WlHIk5/ZFS4KTkec6mGOGjyR1QVZ+RaFQ6Azn8g/2Mpls72p6+DSnN0wVob9oZgCpJX2FIWvyBI/vySd4hJGujDzd0IghMtrrqqjd+Oy7wYP0F04kKVCmHdlDPsV0eArJm97Sm1Dhnt9uR2LHeegCQntx3OC0AjdkHuWAWXiAWRJkexSudlg7O/YKHUGNMSWmyntIUjfMFNGwnHh/441XTFnZgmweAQtVafRGs6yW3+mi6FjbcEfWaa0xbj/CAiYQ3YVCID/QhzQkWOmHYj+ptD/qebNqG9TuiNN4F1rFVtWUUN6qScKXor/AnSFY9GZDYQGmg+IWb0mHO3ZcFrzsZI4nveO6ICjHXO4RzoU3C0gBYg6XceNiS3rzUIm9h4t6aUvMPRjXFbgjhYwDoYI7yr1nHu4UT7xsP74SPpNAhyN0MJfNWNrsg91+iHa8C+AXWaEQWx35++QK6l+qH+6BQPnCTqHYJW+GUVDiks0MxR09BPmpF9fZBRxdA6dT1n1C2k8CKz2KwX5Gy1CbV2I+azFtUIfQf7qv4gkxr3DPsTSDMbPw7Ezj1UYxATM+CtqCqolWbgWDSPkoAin0kyV9d0G7vvfKsVKAHiaX0SyjSWa27TqpnqlYESl4og3JwS4574mJ0y9e72t3otBnFGbxvq6SzHLTGZ7AwvFKspkSm2ZVMJ+UKiom205ZLCrLIZcMMis9V466waLFQYOxXNvOJnvWW4LtaWU52cvBi9WJLl9qT/ZegwS+Ie7IA6AfK8YLkhh5Jux7gs7doIafLux8LHJft2ykUeJYJLUbbNJvAx+q3kS0tTKjfJm83rdGmtdV9oWuvpDboEad3/q7j/v/QGXVYZcpxhmD0SZ+mO0DXUCy9DpesFQymwo32BkuJZWp/fgmzF5lx784BL/SHx2+U8xTiedyT1UZ57tQY1KNN7saccxP8UgES3tyGcx64CtOi1K1jlLw3OP9IGycJh0u2pM/zCPkWN1nbEABHiKmzF8PZ44+ilCnZsr555TwxmwP7dtgoA9mEg0LNgZdOYrtSzRvFXG+tN8HxrE7Bg8J5rBrt/T7fG+xrva3yg8YHG1R951ZU+TMzJWAKrDjW9uWyNDLugGFfjWnJt2pyEqf0xPK7xI2TGIAapUZLrUPLlP5/fDlra2VauTph3robnhqKBakE3AnnmYeC4oN0ZEtVhTSgcS3FO6bEUC+DRikZU4NKFvwCqVdbqPIjnr4mbTgEpWGNSgdaoKNfI1kO1/GONhdA0xQolBGAaPr0fWddBbAKIxEN3WJFlPRHp7NJweopM0bWnrMuIUcp6FwXUtRtrj/mJI02GzqqS/aIDdi8QJCezOwuAiFZdLsBQ45e3VzeZzLktzwhIQHKc0Pa85yGMQq6rlE6GtaoYweZw+smOxYKORjihveq4KCzBg4IFhi/iQPZxKnY9tqg7S2AkwIQSbmXA+pipoS9baroXo8RCQDmaiLF8aM/deFgeTDi/uUHTI9hPy1f/r3RPIunHkb1rEh5H/wGo6Ew6VPa8ln9pexpo6diRFF110DEM86yb2DwwydKURMURz8oc4OaNhYiWQBumOahInefW8ISNushGB6MCrecSfVUmonC+om4mWVmCkxp7/dQPnaxcEgY51uZiYIOxLfk4rkFFa1g7bRsLnR/QA6D61gtJqpJPIo6wkTydD21uo+3JSkvcZTZ/Aee3dTJ1XL7CjQddOiFNqGqOGVRybhThWqr7jl/5i2LqELe5H5iipe/9I6KiWNzUBfHqbI5sl7uLOUvtGTk0by9scDx2HLUpsOaG1P8Tl92Z0W1ucOl7ZQnb4EMJm8L1bPbszKwTV+GZKhfCZ+VweUthM0e2Yv5KYvOGRHC66afVmyncJUhToFqWySdxvPcQc2fEXhVaT+eCJkXwR9nJGGiZHs500/ie0Rp0RTcF/qtvb02DN4Ee+pmAZvW007p1VTNxLgP2hj9rWqeDAsOmQLUUzam7a06W6JslU1QHxCCajivR69Nxrs41v7GhuR3oHFIyN2Rj0x5RcwHkyN3Ga+mtNPkCg27dWtZ98Y9j4Fbh/P2b9k1ItQWIJJmDfFX5aHBMoz28v6YFKuXpofRhRxtWyJj/XjdX7RKNnKHYMDOUtzYYAhR6U30YJi6KSVeVXrGfaynudReTF2QkEYEId6js5EFXWyqNhHXO6235fS6d94j/m0f/5zYj7PzZ56E0fJSqdxRP3lpO6vv7qGkRVcCsVcH0wRtH7TlpFPzKRFkYCWA7fEpkxABgX2cHgLf4TrMIbWflw3n3/pgmYlfJI92MbRqzpX2T9/KDsJk3xPB8aGONPsgxDM5usTICG46/2bAf1Gsnf2453eKf1k/LnbD8jtDN7fLnG+3CmMiayV39w+3M+J4ymyjx2462B3PxKBqQ7+Okl1Tmok+O9cfbE5rUI1Nuyge7SLnj1gAtAH9hnMtli8aiefSFgLF9RTbY7kWUZmOfe2MgbOrzyRtG1qosbmoqS1nQYmS4QS53OU5ptIpxx7bf5I3JX9i2Vi0vXS+fVDWtcwE1sRYH4QqRfaeejI+TjJ1SBzYnGvd2ZilKu5A8ZjF6ZGiIPIKaUIePnG7MW4PRA7SOE/TtAoOAVx767hkceo4kWWYA62Se9kafrYge3jWkEuWeF6YYNXOAMebJ1f9cLwLO6paCJuZf4Dn19g6/FdqoSo6t+OJVS2n8U3Vy7rP4vyPWrtL8mHeRuoWfcb6yKy/O+G3jn1hKl8Uf1WI5XxZ/enIlXxb/OsWu7P9cJiAiuTcVsd5OvbXWe+DxvgrJCpO8QWeL+OQt52RAnwDgNiTpQgtFlr7fAnMCrfWPrdTFk541ohpEZWmnMQmPZAE3TNuy5IopitR2f+oymjPwdO6IFsO2g2Oms4+LjEuv46efO8kSX2SlVujIBm47oFM1SN6Z5V8PBB2OvxbqYg6bcvXFASV2rthiEyobVBLx0CLLVZr+I+CMO2ybWGhCsVhp+Jryz4p2fT/nDIGDw1r6iNoluWx0a97Ld4r/ZvorZFUGaZfp2TmJ02R4Af2SidxFsgTW7Hn0b+kbfZZZGXosSWwBpozXTCsC/QP73FNOk/DpyGJae133gTagK44nYRR2Pl6cgRHdcs7fnH2ggZ4Mffg5IgGlJ5g2duhX1fs8l5/ZzDOlAazDR7nE9UhivkI043liMvodzDcgD3qtveLpHZlc81CpPq6jdqmIYQ8NSx4/sRN62bttG4ZOE3b5vbkPi44VxGZue3Oy/3QY7/IG9LTlRhmP+XvZ2fX0FLkRnyr74GO6dQrCiJ/SMoGywwFGE9qnU+GAH3T6mMHV1el1NIPH3YQWC2crJKji5xZayqi8bKhzXuKqBAMy3Gr8tQZym7VXS6huIpO3oMsfn29QTNEDBwDEqbkTJjKTRKzmMtBtVJhUW3FjF5wxhqCDk4rW3dP0cUXT5d9H/S92Fv60jEiBstkGfMlsxj2qlilxVUau6gUr56HYoncEzij29tQvUVnr/Lw7ySTErvIuQxBocMFVlZaSB1XSlYjXnOQrOt1oYkKqMayq4mX/JOKybmAyKxeP3CV9zF2yAB548Yo1xj6YuIY4aGQZS7RLf82qgXPWnYs66lBrnYraMfdyAfPATzOM6MszLvmCEch7oXMk0op4XNHzVVwYN0/w0TWDAObzEFdZk85Fss1Y66Pec2WNr2YI4mcF4SmMuGs2wN8r7MkckoT5smfdjpbIrWoBZHRozPsTIQRbJSakkU9aSdSd8tzNofi7nVY80ofzSD+OKSnCuIDS9+T16rd3qFWlKvs1L5Bv9vIExV1aEGakaBFq6ILUTSEcpHVv25pErb7+RFo0HTYGXoR7BjGEkZnpGp1khMjQT5QlgbToC4jUTe2LATOkfgszON13aSzoeQl5+2qGiSuE3J5lVwnuEj55cfGCew11Lp7GunyjssxCHpv32pS5rOa4dRm2ea+VnVmGGJQpnMXvJGAntNvbZtyj0wCnb3vyx37Szh3hKNJrUBgj/dzJrW2UsUJK783AANfTpFlDpFVQObOuid0A3vNQQztPRrJX906j6DsqqS0Ey5rxD+reNIsoYuwBe1AIsav67kEf7XRVt5UZky6kKeShyTOq7ltttdJphVAAs/NodkuaNEW67UNNXSnWXp7V6hS19r6WPZwT3NtePC9eTdlea6qs33VoBiKqDULvZB5KTh7RRRpmRgMHvIxmrJzfBCHkkdyxPyFgbmgBYk1i9LalmPRde0IIcYRElpBrzE7+DMH9gkh6G6zF0IaVsIVtYq9GuDkYXhBUHVEO82xTwSqmgmBp39RK4F9qlfYTG+bFFqXzZ5v85ACaEMq+HUVtmewSmzMl1meU2IOTN/jG2bPHCyFXd3ttitnFG4U/TIlKTeD7wm2Zy49NGP8WnVjXgNFoM+zcy6rZVX7BYpOQOYS6hLqpK0C9hflGj78TpPQo3KFy7EkrGon3g/W1Q0vW6DAql2kmq2ZuOwyyT4Ed9jG2dVQkaBXwXBCBdCzS0pHOjVc0TYfMPt9UtdhbfiIaYti+rkWiwLvKjJS+uiGXjqWKpjjD/u7yPlFPVFzxw+++GF1PDyKoqdp81eP4T1fELtA+97d+gvblsbjkjq0YNTKndKto8sZ2TktlWbir4yGEtYk3fgh0IPVh1da/vqgGdTqYNa71c2Rnz6/kReF56dfK0g0YqUHYi45J2byv4fSdhF1WD8N7UDtyhXAHvJWjsjjgdKYw2YVkkhjqXQ+42B0JkvTTkyEwsxEiOajldRM7Mz7kY8nnQl8hiMb8Tgvwgmco12i7RuyaiB3aXaO1IM4CO9vMEY142wGnTOfDtlXTM07OG9umKXtGACzYnbnbq3Y35pkyN78tCD51G23TMCk9P6HdUJRqRzu2RF8Ne+ltgx+hqMhq9jWtcelcFCtE4lMHGHU/8IMnYB+SECOixOP0haj5p8SwJqR5mBHEk+LKK3mNmyhyGrhTWxArJmsrO8X066Qr+TqmdG95KELQ8sGFmWovG0vNkB52dsmwdA4fXj/+bJ0HTqNJ3Iu/jBdzmoNBy+9EIkaedLECuTNUF+5ryncpiy3ug5nRXiFPzwoMRc8FkdD556iPyB4k9naJ+uezsL7V1i61te22fRVmulFimraSnSVepzvL7uxrosie7mXvOM+JkalsYM0J4GUIAO0kfGowCfAgKGKRQRlMSes43Xxml98x4fcCCLKKoB9ObK0gA5EucNJcNye++T/PEsMj91lrXEsc6che7F3+cNjb5n3T48z+DOuWlIsXzY6bsnPxCNuuZe/iZjauZP/iQq6PxZ5ZO/2M3fKr2rF+VOu+mhxPxG9qN7tz4TtUkJHJcxKWvqUYWpdf1y0by1PDQI/2WV+tGF9ARrE7UiVzQICj6lbON6vZcxVeqcDnx5HilhEkJyBgVTN81STI12Fp6LAYLakCug5MyuFYnmyIZaNXQmUFDaCDq7bHwDGoStXGGaJSypexnbIy/sJJiXO9uqV+i0ignXV0Jn+o/p7/ZOqNoNjZYdXmLNFyt5sRVNnisLeuRsXX7rx9oh4NIznrqfiR4s5vFRidtUeCULhqlPBWv9Vy+tWJvU9tfHPFwobeG1S8mMaHHFCMrUgKCGBC2Lw7rTVVGzfe6ZLrgyG6r/ZtqfGMw4CZ/EfFgnUVOwoy5Nf9lwYHVtCEkQX7SLTOLFHvUJUCUMC3YZ9/OFGhvqEidRthlcSrGYqqif74VndqN+L5A/kmwjGC+RLtZ422jLvnO7XafxpIu2sBslHp9cAlErG1JVDSmCREshflpqq+VHtPThfcT/TS1nsvJ9qjkaihPNmuqywow97FQqrvuulwxa+zthVqnPfpnJIzjPdTGgJ7qhlNH5ftKKsgoF7EKDB6xTt2kV0Y4by4TAEdpxzvGFS3ibuS7M5j80Ncaka2VyEGQECVh/1DIkpzRwa1qcRwYF+KQ/MrYAEf3a36slS3Xllq27Wb7hRtsJ9nRPHZpB80Po83OMFbBjsYLvxxR80AVOFNY72KrcCGbOenvIZc5mbddU2JeCHFV5mHR4fukm3DZcMQb/IMEhT1iVP8gIHDaaHazR+4C4wwiz/8EwtJYpKQH/igA7zTw03xsohCZWtDQ23vCLzEpH1ByD1Swq3y3geI6tkiAwBwDLvR3gw9ZGFPfiXDvAZTskYfdsbcidu4bWwa4YITFX4pxOx+8vdF8F2UZk+2YZCbQDTTqWXmaZ5M1Syi1WBeXyhyNTKt+o80YNmjWbsXyBmRU6LpJ2C7zR2FdY/49RDEHJcvLvwsUox2YKDkzObVxTZvs2Ol52wOWbalEpyO7h2xYRnykcLegu67spt0vK7aIt8uVkFgXvilxINAxYMfGUmjT7B16cgpEcaCxI1ZBhf5cO9Z89KKUn6VxcxHNWvlTvCj9ySy7NmmLA7UexLp8fDR/9mqm/3/03+L75w6jkOEkdrPFBp9GHMlXcMRxbB8N8GbLGnNT9xlIfHSQ4az8UQdYFbnXmgR3LHdX6IxmN3ES6oEZSmvXsDhlFEbXqpGas1WdgVeqIXDqmpMqhqHzFnw2gdrSqLgSzU6A2XMdwe07HuUDaNopCluwp8wCwPVlpgvQppQ+n3Jr2M5UiiAVFTNlE6eW8hxDQEI4uB3clXkuV3VpPIsiizFz6i2fkLrzyjaoDPWITTZySD0ZLjekuHPobtQUqfGFfaCUwdGa6O1MbYUbqbTffWdNQv8k5PgLI9yRe+tlUimcnEWpRjPZbd+6NYfuegsloTI9FBcQrjOkuHPobtQUnd7GqZC1sDaZG2KU+yhyOIMemQsRCWKAzPZU8xDvpZ1OZQkXtMjYluNNVZennTE0YGQCq4NSojQVCMFOl+Ey2aDTtN4N27Fp2GR7VDDJDQwJpMWPp6Di4C3oPyJat5Js94eQqjITKpuU9Bwzyay4FeHq4H3wjEVIA/EDqd2F2PQKjoWfGiLzxPvPjAVKP3falMvY4vOsrvv0p6IvG4Zp+bGM9fvpvweUWJk6x33yLXBR3bljH6aVmBPlaHFVdxK5TmLAOD3x0RE55J51CNjyJ7LvkvbO3MLNkT2Tkgluy9UisDZa/AfwB4vzmofczTH/9WbL3MuRwZUcuJDXidzEghLqgCKqopkhrnDu3S3DO6Sp+kL0bftjAtVVaNq9zZAIx7mHxdxPpcY8u71W2rbVzGDXOyrM9bgmH9bQdcRhycdszdLPgP8satesrMOAXAUjZhQg6CGIsePnUBvE0wjnt6mAQitNROpcA9M21c16EDX11zbqb7crJ3dLLn7+aHtAyyi7erWUn5BrgXJlbI2d0kUH7SM55TBx9WNJ7k7wQAzskG7xr/V2NCjpjXIR3hzgZ8nrpVKIUM6prviBJsJIALq6KNtVKvx1uyEVmDnHT6hQ00mF4vRuuShCbmF24WGxovYN36YdqKf2hqfb/bNXsttszj2QnvbrijLjgpQxa+Xs8mthR/XDlxfHvn21/4ShAW9esXIvFMBsPLaolTJTBqdQZba+CuFvq7xIPBKnCQYWbw8eF4KHzUdVykkNfepmr9bKF1JKfv2Sl01xtgSNPxJoW1Mtuv6B07dBDce3ggkCidH2f0KRKMS9r4P7x8hyGjcC6dbmPS+Q5DHKdNUWTPJbMTJmrznR0X9UVz11WpxDVQ3ngxmHgy8JPtqIGGIsbgiet8hGLq4IoNfRgBbkeBcFTABGV7QWwoOl6z5mW+BbNLMPQFDix7ya8heiKrn0ZqgxlS2GYmpMaEE+jum5u6ph6vYJMtE72pERUXbKpg9DaolkqJEZ5s+8SqPes9ijiherTsIFOHLFWZf7SOoEVL5vY4izHN4I0WvhpRmWSqD6/vGbOby+8c8xmq+FAt7WruVSeQQ02J0cCIu+bbadkz9+6BIAxUk20Zc99LUBzpnXn+AOc1FpN9rmeV+UZ1NeDrsIHxYkS7vVVLM6Hl/eYjmbXP4FFuOVH1vwzx1yTQcs/ZcgO6pc0e2Kgm0Z7Taiv3TPGbiOiWhZdapnJmfFsnnPf0+otUq+D5gp8y01Vens7wpZN6Skt1ey89Ed9hLsnlRdOqlg4PsRmIbuvF8IQmieLf9VFk92UVjnGYiDBns7lhw5A2W4ETQQDJd4en4TTCjtapGHKKsPSR9LaZ3ifUCQ3ssnqga2o/Q3px2/cgyqyO7KRsHvSy4f8rMsMrglAYtc1UpcFy2vYr+HIUfE2mvCIlm+yCV9HFRLFXrfEeSwsoDJlkhFmfQb/On+lO8w/YMqvpP73/HZk/uMR8UQ+ENn/NZZlGzZV3itESRWJMK1ScuhV5hqrCssKTQKZySWZBpZSYyY9l4LdJURTzSg4UNXuhxMbyc/mobJTruCCmPhMEB+AuVTMmZMM8R+Eh4H9eOcGh/CJ+aTBvvkJzEVpRvHpyA1K6lX703lbi5hDj1TSSD6tt31heuYK60RxgLMi0h0k8awo13WCayc+asLzJMwiIea9vvTj7rvSsej5uh4Gr03EielzATbpUqF7BDMbd7ZLtpcVhYhynR9WBWXBqC3BYbBFluulLz4ZAapZb1FXyZfNYxdZZ5u5DD6uPJysG0DxsKuNlNMOpwvRwY6+Rl6ngS1sr7GJc0Cbkr2exEqgH5lO2D234kmZL+7PmiHV6QZFlLWG5ty7DPOgWugHk7BGYBOJY8GhFmBF8JkP1S0C6IvrJOzCIenIfObiZ4bAHdEqD7iUHv7WHI+7jgKysUvEytp3SwMp7h6pPFi93D21GwlI8YLXuRlXBNmRWwoCIgUFWKpGuW2Aq2sYgIKOU1qZywoWV3SEcyEDuwsKUusWlDhdyKFetUyOgb3aLarQtqK1L9cti+PGjGWLRYweoDhK99boqTGf+MkeOkisBRtPCrpkOK/d28SN9nmvqEt2nEWJjal/2YTvSMNcqcNInbQU+Y4Ch65OpHkEH0TEPYl31Y0eFRQurQ57QMMkHMIf7OEef/3xOPjSkn0/pmiDwcekUfNxy20phhn/Ss4PR1wkpVHHUiYyKLY8tQfU97q7i0wHqJHWbOp5mmb9FCmq1dU9kD7JWJEHEN9gbhyzxCpDDBPQxAqmUxAhHgVFd5wsXXNLxkqtalwFT4fi3F8RYah+cz4keTQVOzACQ08c684Eskl0S2964aI7n4V04sIQ93AFGsQt+uCXs6notSa5V0uC7z/kuaOZiryT7LbGy9plbuzTqILCgz0De9Ayxub9cSM+l3LK59pMcpb8G+l4fK8uBEt0ZfXEUPfDYyZwTOkivFHZYivgtAYmBmRuJcjU9RiNW/gTALC65qnEvVQ3PBdNzsLRjUw7kdGZmVTSvHLESSoZ+T7fX6BvriHRH0bw2CxSN1GQW6Y8S3SwLlyUGwq5U7LXw6S726wr+UUH2F9GTpAkfD1UyLF+rJprI/tAmDTr09efXiQ2r59hcCH1+Fz4Rvd9xKy0m4lJB4dyuDrv/8uQwYldefvKQeucAPKD2zRbdwWdotDDP6Y/FJpH5ZkfjoPYkLxuupz3VyGfTlFwQtKLkoSF4jH1541gxFc/hx0yfPz5Iwm5owLrWReaOQDLFhOIvKRJ4arCnz7tMPb3Nrmy/WIP6P9RoxZiV6lM/rZDiK8Dga4PHXL8Rj3sfja+UIdPVT/WF2qcn9BUEB+cMQiVISHASmL9++nYQRERYFbQF7o5/SA8O869TOqgLMmQcJ1ioya2Mb5xw2X3SdiWlN7EHAYCd2C7IGlTQE0yAYmMR8lhkJ97cEqkgAmE3rQ800b9VcnQixBrvZrtIKOXckIpjw9yKl+3Nw1lhhhV0FLbWaQoKYHTCPeHJLXzcDmAwt1sUY/UXicYhnCpds1gCCgbEolxc2MhfUX80xcvvVdRoYdyT9eVWQMyC5shlxl2s0s4zEU8dEOEaafImAylHKMuXxlDSo5I2rNKgmbJMRwed0CBWwgsmKlrJ6yd07omrTLDG635JHq3IxW+elUxKTxMuVVASkjaNdh3SeD9xTGzIz4s+hRBq6/Z4NvIZFxExKTl5lY1D0ToQyQcDccFwYEZ8gZcSAU+EShkoFc6JVjTWSZ2xT/iF/G7tLXUbO39ABT9DHLBloAMRke0KLMSkLD3IT8x6oWQsqE6fztJifkJS81b6pfZiqLK/tfd30aCO141BfX5NB7vD7+uTz3o54PSSAfj7xD7AphyRrFY+UOHBRyrJfbHa8hlY2nyZdDzeJMZWU5VejilIjMp0pm5HvXO9Gq35irbk4wPaPoQDIF+wuZ/DENHUw+tWi9NAbtR7F3StOWiXYrd4khu7pTdOQGRgKoi2qoevO5n4aV9y52l8YoOC13RU3rXZhCcGryVL9tZ3KDb3o+StWDIviAibuUYgnvKrdJsRyR3fyONQdfNA6ryJUCKDC/Go8EqkZZY9NViLR3f2+xt6RZVpEys+KLcn8cWOrQO0Jmk0ARUvt++S2f7SEvUISXIKLrP7yH9klcL5yeL1QKjcllSiuwF4k8IPrEpw9jp6KC2JcRiBX8wi8ooSQswo69EXw1vCvOAlZdWYCU0495GqEyc6a5ctAC/VgFYMkRASu9MvRBbzx2nypyDKDZ6sKwfJFMNYwr9h7TIOZmcCUUw+5skCglTXYix6sYsBaECLkl5hAwoNhk9aZ4HFETrjjcjq3a6hGrqo3VZSCbI9xul2M6pxlP1bycz29TzQfBq0amv2jILWnEbueScEnWvJNj6wgms6TYrOuijOnC9JUo7Hug3J8OR1Yy19s7elQFB3FsxpxhIepchO10B5BZwqkzdLuCWnNjvgLS/H3uJJy3XUAKyJDAUy2Ux1o9s+vitHjFsq3kv37/o8Kgm0Rim1M0KI4+2Mhg2NIghsf80Yn19E3gYxHxw/uOJZ3OVd/zwywHFJr/qjlH234/+0z/csjFf+VETXmMwOctLAt4xxUPfREIC7O0aKQLfqNwy5YFn2bDzKvW9QPaUW8L4jWHoq8xYBz1i96VqTJDonvmNWYXeaKJ949j3V5iEYqz48I27aAwHbdolraKizYSG2XGPUD98I5Mxot19dafb1MIroGDcjoRqAXBBYTPLZz6hK4DNhAk+OA0Cuf/QbSoTCaNevjaZ/pHi1uM4IwZFYcKhGitVY5WdaZm9Uu7VoHuELSW0SV9S+nZrWmSufb148NzNKK23459V3b49yz7Zzv2K8DFOlGZt9OjQfA5lqXqsqL5nlqNyF4ohUfdWS+6DiSRdqp/gPhd1h4IakrJrZvZwu8gThsRSXB/TsZU5aMW6vVC+GUvzcAiqp72xAJQVNo4t/cRH1VxrV3ElkVgNZHZmje15YuLLDhf9UNimTjzeq8BPB0r1tC853oXYDqH7fxIUUlezb2bAwrk57EgPK7RwDWJjTlyllgYH9QVJiHewtjt3HIt2WoMR+kx8jlYnI45dqy27jtJ6Q4l9rXuw8I8dmWuPzPgsb6y1hdnaQfXxleDp3WWrt7c3XwO0UI4ym+pFBW0IPt5G4PZqZ6o12oOHgEsclUwfyqFuHeMdxd9cu56f48h2I4hJz6SQWvI1wqQjJs8jPmANHl9XMQuAV1maqfuez2E6gC9gHGgrTYth94yl8u0hc3CkdSgT1hFlr1r5BpQOBwsvm4atvZrr/0gc+tuEsekhTNVZEnXUB6HMMlPjUYwNuNGyee0kYHkBWqLyZBpGbvA9E6QKLpqnOTjowgMuhp0F0sXdWRqflSuJaz4CgzivT9hQGrkQDbnuGJlrbDaob0mzwRxiB0OajqBFQI068hvETiuKBElK46DfXWjeUN5HYEAUfhTPixuF0+QflkjAPpFXJyCOdf1SKVIiDF2R+F0ijBVKuooMkNePkemjB0X3BGxvl4bzxOvh8XbtU1E01TOhWqEXYf7NpZZl9yE3fOTHxtNipWCbYa0joH5HmPRY6WdL4KKoI7hQzpCeE9kO9PTePd2biuIin4ifS/HRKl/4r8oM6JOi2jKcgLetJ94G/hMYmSctbU72prsB2V0605lAroEHzI3kO9En4uFkWuLV07+HUcB9ygNkmM9/AcV/P2pYzMB8ZKGKiohj0Q3ddzvNWQzq1d/cWt9cjKIqJ88O7WtiZl1JvMx36xWlACyFEBLbL/itJlDCEcVa7nnYftE1W44xzFhaMpXMfFcrM7B45Y0nHZ1l7h7h7rb8exKzCWinE0BrtGUF4L/NXqYc96ixTMcLpQ49vk580IdgpqeO1QIFTVfkLo3v22XWShQCZN3PBaCR35tKKYGDeyH73E2PVlLKdr+Hs0aH2/28r9cu0je2E3CedMvYLpQnBWpq/Hbl8Vqq69Yb5pFHGOMaqpi44666lykoR6m1uAmAOrg1B69KEnkHdIG2fMosPINgZnojZK7lwACt1f01BcMqb76wsE506+wu1TAlC6lz2SDm2Vw0j63OdDGOZ6yaf6QI6rKaZRVnrrngbvrQa4NsqjlfzUg2ct8swPZ4Ee8NFwqrKh2Hx9DvsH0HRxGAUNP0Z5U1WeqLiSmuivnug02IMHMhrJysLn/gGlS8u8GJySuJROXN7lLXzqC75kSZMgMvVic/huxbw/FCudLkoiRzE0l5asjBZK+x5a9+RFpQ+d6pbtarZGbioOH8kRbUztLyL9kprjfr+t8h7xxCNtz0FeNS61fz/DcIQ9RAMnojbs+uNJ6Lnjc7tlu5qmPkb0Of8ELkaeAlE+rxmx4v9/Dw6nI/6QFOiuLgros9IFThpvsH2k9/WTuE9E5vG54V59IgaPzzXX6hPRdnwunOMTcXV8zuzjExF0fE6s1b/vsHIkj+XCPJpgzAu0p7x3DK1rMMN5Kr0jP2CayYI7zfCCHo0cHdchc+dCHTIFWGzK6+cjU3weC14a1qFXAIeYTg97DIPBm5Op081+DnVikopRLhhpEhJdrnyAoxIp9Hrr4mdIXsZ/ESoj9mN2soRGBQKbowuOuYw40ai1B39lorlWodEJljM7yt2MYnjHkm+NTKNhRhhi2LD78dA40dcL9MHcOAly5Jdb5keATKEhNtJTRZ6WDfphhGSZ/YTvuBXZCQHx9D+hvZgSjfccbzuTaAuUAeYPWdbM03VAKupQmypZ4C2y4Vn4PimN60st11XbUbK8cWu0ysX0Wo0EJqhLkps94NBZ+mLH68m7qmjPTe5FNrVkB9w22LosCiTC23cgz5iZAqWjvCLjJZd7cMVirIPqXZsjXzkbXe4zqrjKUkUODMVe6YvOplWlAoNn1ZevpeYNxOIcKb+vZ0IZqGYGNwPNOE/AVjMibeywyLnebQ+s5SbeM8GW9zxS1VU+eELZiM92IKKDXq+Fz6A6CiuK7x8KhoPbNwhd4UFfhPcFvDyOUaxSPNQIpE+WIkT45l2D/ug4amYwG45GDQnu6vaG7WdkMRGw35SlEV5TYfrKEs2jqMvxcqmemavZ/rvM43Ms8JOGEJtdYIcqUpBFhJCiNU4B1xuUAeZkqw7JxmD4GCtubMNWIVF+fp3T2sHtYD28d1fZ9eG2llFYRU30kjqWCjKsyj5PfZJOE4Rv9tbzFHliSrK7w3CHK2jYf+IQQvq32KmWjZc8NvUmdOQBHBMLpLPp4aCqDtlHzmC1M8Npl6Xn+4GP/JbzmaW4BiJEmjYL1ZyGnb8tvehxtRUVog+u6ouUNW16QnVxW3WAND/JSjYo82LkCOLJbiWzidmd56rnUxWsKgMhXnb5yzBfmzja4SwFb2g2+2MHF6dxeY7SHn9hhslivVi/GieyO+YEs0mO7/1cZjXjm3E76Ee+oIPGlQTzBsYFtZx7WrkOPLpEHn/QFjtkGT+KeoaaCC0lkNHKfIhfLAcGBBsTUGkMKTElTXX+jFr/tGnceSNOnqaTZYq1T1xS8kKfFGHMJMHICFZnIdXw5yJpDjCqrNjpWgC5s0r8TeVRWVexF7GtN7XtiXN1gN9Xl00SeRtz2XcudGT3MDwNWeBAduqUzd9aaQYXvQbSRhcvfh9AdIpsWLLl2mOGAzSPEptzfldGGqCUae8cjMDgYVBwN5AfVKAirxBf85jMQSUb55MewJxUqsa4c7cygZ3b4jPD8eE7n3pH8XTlEiFvD7OgYYJTEc1s6UvhZbMJ+zca9ylFdoZUaq8HlV3ois4+O4RMLkNsdMFcBsv2oZTDMleQwpuWdiExwuXBFu8baO0cYKEfC8Q3G0Rk3LfLJ3jzCBOAqe2bJPrGsf7UGr7GmbdMmHR526BOsBomEKzHHRqCpzF8ZtsNgrG9yQhKYKRXhLdNOl5qa6EOvDWoRQRFT+SdZpceLSZq777CuyZrPAKMQOUa2fJhuga3ZOX2/6Kw46ec6uOlEBOzGztpu7bosTG4cktOW6eJB/KIXxDkx2TGWAC9G8A43GtyDuPgvXMKiOrDUwO+U5JSopHSMfuA6bQY3pyVeP0MW5z+jmqA84TqHaVsKTPWDFS6WH8KF6jg7dQvoAKcPzbm3VuXi7zlcyxhoPFN0DdikXb7WR5R1wAv4bGmJV/hJVA3R6GFZ8OrsgL9XiJR7/fWXUyIJBCH05ETIgm3OoTitX79vPjrxg3xUOOmeAxu6VuJlD05lhdsh3GYCBH7XB280tIjvj4mJZbcOnR75Br7ILWJIRHZ8k36SIITINnUfxouNBOnojC1ue8SUT4XONR5iGdMdIDkirz2Ia8diGqxamajSmp3tAor8kXODBCxAwhsJs6FtXrgdJqJVGv5zV1SUIe6jvsq3fYa+5Nn/SXtrTBjKpemNNwe0eYrrp6UAFw9SF2FDM69CVB6RHJ44zvNeEbfKZPoglTUErGjEplhpkTVIqGPq1QV0lbaagFxF27/DCs3/RIxC/iwqY4Fe7LJW++ziLvo64ZTwwEoFq1xOlWbNSaN8TxgycJJ6JpR2Uu0YLG0GmnVRu60oh8UEWrW4U6MU5gQDVdWvdW8YazpSpXM4CZZ5Pia82URlEzSVvbalcwnttP1nW/7OBAzScQ88vkAmB5U3IEawX+wyUHPWst98KNwsRtZNAENU2kwPTh/uSqGEsaVsV+BxMVbrgOERLgi2vEoPy5ZvV1NWcAJErvagiwhfWrgePyiKMrQVjMIV0w7f8WWHYkxhSUm5n4G0ivHMtdNxk/9Is6beoU+HaxbGAVeyty6tVeyCxeaGmJsBz2JxPgcYYLG8JSxr8q7sQa4XDn9jOQOud3TOF7fwK3ZbcpQqbb5DM5JMNMf6ISNBUyIcM1aY6ss7NtGh5jeQToH0bQRAu9uZtSSNOTJbQD7VQ7sQwldyIlx5xHcEn5rgPiVXX1D2v8xOuzz4MfZOQ8iMarCTPiHVi1SBag/1oc5K4dk9fDVc5irDjgN7vARgXNFbcwnytvIfPN2q6OU+GHzyGGBISvadW3EoxqpJzrOOKEeEqYOwLUiOR+koIdBhGN5LGiuWteCO9c7FSI4aK3E1L7TzodwLgEa3vEzhnF50XwNvHmNMZSPXOQTr2nrJjUbLgWEOFlex6Jn8mRMWYWBbcziqT1nwVbjyJKHwkIGQUzYXXr4RDlEO6J8D8OMvhm25daa6hPd3IPcKH4RC9mMjhIBLMkjf9fdki+I+p9J8EV0Q+p46i6R8otfYuw7yZ0orVQ7KuBDIkU4uGdaipvavQIzLsyO5LbBnl1wbKpopsB4vd04GgE5gBjLbBPhGWGHgIK51+twEdLhd67zhSpSlIf42PyVufvW+58Hf/Xwq377i79ju+DgYAxxX/bE+X+wWkJRKcXoh/UCRebY4tzoMSYqj9t6iSyOCW1j9qphthR475KkssSBxc5MvTFGG8oW7I0STSTfoGF02kGfy5eXWsSxvNASYbp5Mz/QlHfcqdFX5Z18XsyB1V60wRSZfFpPNtdSayCL+QufgSCNU+8ftdwVjJtr5LaDk3Fwioz5jJzvuCQ2JWOfdjAOMTVhfmfcecz7ToDj9MypBhcYJ2jOuttSZ77Q7b28fTSLNnU/CdevyKAU/iZDduPvxe9mxDm8Qa21wzT8NRzbvhzsFbobG5B+d2tGfUN3j/nVBrDV5vwv/YnN7prrDmsT5tUOxvYOTFmztl9Tk5uDNa5e3fi/pOv6HHDsfT83oUFrP024e3dM1xiXRbH5BvTAqgX7LO432R2bK17WnD6mWZ0TW4ekMm1FSdW35VMoMVlxh+X8gC+ilkFXYTz/pdaUUhFb04IyG33GJHuRRGb1QJCkHINwsEsJkG+FelZIWSvlBde3NbM6ILC7NqOuCZp0RebehXQIzllBfbNeXdbQgNXtxYviuy48SKlZ777OBCbUFCeo4W23iwugAwiEEnR4hP0bc9GCRGbcNvLjcyzatZweTnMovX/P01BEDybLHn/PRX41sotvQmvXUJGw1IZTMIQQalD47yqlBOeZ9sXumxk7UEGsqRhtumSXABDOpskCB5UdvQEalSApXYz+GWQbvmyC82Xil9y4ku9RoKC+Bv/K0kh99W/g+4NoWwzpABk27iartwjnr5WArzQoQZ83fvtwm87O/28PxRLxS25cafZoVy2hcUrD2jgz9tmaN7Vz+0VV94D9STW3XzBuqfnVCyLTqcVzXdXLJKaPduOlozbfKT82y3yTaJyd+7/TLir9FzfW8bT12KKlq3SikKwBJFSE3bukRXs3Y+2cx6h3mjLdNaxNOcGawprfufpUaAK05q/u2QftoItPY23EK6wVCj8FVzMudkmANXCI7vZpxWg0CTT42pGbT7lcqbXeMBr047OLo+67IofNef6v8E/ZbLlgFXVQhO1t+WVZBaSFd1Ljh8zIGM497phOhtiwi5VvymVZZcZN9L5+CLpc3TlZOx3oDqPYzmEzQicEYgdzsmaKWfBi5lB91J8UnmaoU3Qp5nfiPjFM9Eoi2PtWYgGoYVDxeoUmfl0tCkvBmWbM22XgxQyI0+IVXh0IxuVAw17YCSV20rtoK8/Sp2rQBh/3LPNGfeADeqc1zXH9HVpk5hD92tNpzjQfoLiSdfMzFhOjMExVIowjMhZqxD2ITOk5Fr3jG8sdR6Rk4AMxJu8JRnCG3dNjl/O+rBJV/9EzSFGCndqqTTUoFSCQsj4FktP3vbE39TFR/LtL22str+IyBRKS6/MINdwhqvr+zI0mZWHacFeQ0rminRFP0/YqZiQIJrtYIol5u5g/uj33wgQIBWHSVMcaQCBIOIK6+cYO9Ar1A4R/bt1UZLVOugNM7NrdDNuDAxVLeMC2wq/ydiJxVmLrg6AnLCxu/262otiScmbwxRhntdt9S0mECqTPU5IebsIpZZsWfukhoBGe3+h3wFFJJ1UOAGzMQSAxME51TRZBnhWJlrLXxhf2Gca4WJOC65m20kYKR1dhoSdGxafoxp/jgkg0v2thn8Vbk3l1X4GSQYOrYzbJ/nrWeRR/qxbeZeZEnztFNWzTw+yI3aEtzS9PBoXUszdhASe/00FjahmWYVB65g6/5QwFgjpPO121ll7ySgPCPRZFKnnVjhuDHzFj2ikwPWapRAGTkIOIWrFZepnT0UETbBFnWI0msaOUWHUh+t3X68dazoDLSw2b4OQd7zU4FWY5fxfTpswJ7smKnnIaAeqhHuwLxw+CGKR0QLbcrpgORqhnjxzecLX5AiZ8D6MwWMcbMcPY3tFBNJgyv1kCFTA9TYAuk0JW3d2EoKYfXPtsdxJFJLimR0YJ+oG3uPqZNqAVz004AE4drLEc4AkmiTtGjppnZjsL7Zk1FA7X1Zc2JGEyo3r2B0PKDYweDG7SvxX+95tcH36UXJObSiPLCgXBI6rom2HX7Iqt4wQ2C9ixHvY9TLlsEo2+NjwWb0MSM1rMdxTl5AmJJUxH3I/l1nmVBpmFdw/Mpifl95Q8r0fKQ/PQiveg9FQXSUuMfRAtBZNJ6SGmzu8XCQK7stWqoT0h1VmZGiSvps7EYukuKHnN8sPXe5cD+EfkOvWdkndQyvtCrswyfXmmAFvyIBZtUjSoHL2LYuXFqIJdvOnrMjPMbxH5M7SQvF+n5JH+1wq5Z3E6mCMHxY9m7rzxvO0mB3HLjBb3D//UwvDYrosN2/GUpo2TuLDVB+c0JWCrDK+6gyqQvZGV8wFM/zoI25gUigSVJrTte7DDBc8D9GLJjiK+0QkBxMv2kg/ZSuEUAmwkjcdhD7Z06bwiUZV7sLukbsN+Fg1z7lUxhmk8yeK+bBP3daqYm96L5GsAeXZuU21ioWzhUAW/oxltO8MKWhVh4kxvSA3yCoI6M+ZGRLMOIa68ZasuPE1GUhkcycTwBkkH+Yv05HypMxoi6oaXK9fRr4TdNVb6MLDhRRp4UhjgU3AOtxRbK+f2XvIOZRZ2erEL+QEDIFQB8aN8my+Wfj6xPnh9kH3z0MFHwoFcv4hidwByilKlgVukt/sRkOtHgX3dED0G/bwqu3QhZecFSoqf43ysuPgQZTonaVz5IbQH6wLEHO4j53sCYvyKky71m/T2JfOwQEo2vk2e7HR1yid2bw5t6TQMnUXxaH6P44CPWoOLYpexwYSn6ewv9VnaeuBKdiQx4kSc9gVDq1WnRzoDSVPukurk0p3VIW+AVqn7vHl+ABtIpjCtJLmVLLbSvOivdoy4jewM1SGaqzHMX4EmQ2FFRWmsvz2p3GTdMJblS7t6bs+czgCwSYvev58k1TEfit68aiBQPdu+SsbbqAytgsWcD8qVMWkyBc3uNqN4rjrBq5EnTS/oZnXJFiDhHlGo2r0i8ORilQtOjrGX71lLQ1ZRczPzZoe5zB62ZDXZCXtmvebcMFVCwJBE+099IMElSM/W6iWkDqYebjudhoCQQbDSNhKtRCG7tmjq1ALvwRZ0/5bO0ibk/WRO87xjSuGiO8zGIHzIHpzeSUzmkZiK+8frx05MAU06FksWLUWundaIccX7+autSgXsyn8IeOAD92j0y3bxvLgi8FIs6R9Sdsavvv+y9txf6J4CvqcMjlKbLUK8s05bohymqSqnVUw9GZQDnipLn+dGYzXtskoBrlMrSITEA/7iwIJ9kZ4qTJm4lom1qQ77OnF9DV7Ye+GnVN83/yG1YWzly+s3zy+sI11Qo7OSqAhzUKH1LvEq7NheyHvmaheRW6qjvkWgEHjP8NqBONvX8KJeGU/ECXCJbNS1iMZxE6Id92v1zTcZP74jsfZNjg6khjgjT+GFV8rbuywzvTBYjQ5MHjJ+LjQphE22nI0ni4uxQGtroPj34F1bKmVCNDkhW1UyJIuF7D7eaEGoMemNuwfouMMfxMK39VR6o29ljh8ilNwu/bmm1NWzxLllfCNeCUOyP4hCrkb/mbpEm0vb62vYNcdLZpdo8YNUPBl6++2ialoaoc2JhMYT2oeUmsY+ZVZEm7YWY+fjEoKPqOsHJWyr9+WetRGqFjgZIrDzDh3QGvejYbf45FL6aZyqmMhTokZh1FwziVZHlCOznbO4K7IbHrWPrlcI0WpOjKFetxg7NYtbbCRMfKce+1egMv4ui5ZwNW1vvWxtMFtlK3ZppCWcVz7xqmc5yo24KBRqCaNAze47XTs0RImt8HLGGOzoul6zZlx5VjhLqGQcSrW7A2MP961YUvDFkMR23GtbrhTbgwMtPNRBv02LbItg0Bg0Mmhk38hSMMYGv3FCHf+5uz53CJp3H2qLByM7pvnH+w/x3gei1cOjBYSuKzGaYTWrJzD8dX0ko+24vKgqOGV4I0T4mq7r9zDmrvxYmiolEsGuWU+64efNidEFwfYO1oCcX2rwL+wSXsYb4yTPMcOCbbsLvLQvN8UcBy710kfoTr6KlYErHzg3TBYWnYwzRgTOT2mQaRzHuzYNsvB6aPcY4lLlJV06LSVU4cVhDmzRW6WEhQyOv/r1F7F3NR/lUB3VU7peH9qnbZ5GAXA6A6az63cVg4GMSXO2bVfUJmJE3qqQ80QYb+SiHVRqkDBGQ+DUx6iKXrenuxu48b8NVZg6ZEedBAAkHhDUIAQJA7Rpf2WJplvVuQVDT1nYhS1phqJ1uhgZc9QSf5VAGwYC/ap/XyBZnAy/8ZfSI2g27ifzMIo/MssVjDzeJimyJp53xXlOg1VQSzTldEJC3yQxPHk3FLu8uACgQ+bCkE7U99gQxesqpjNmj6iZnYtpdFxSIlPXXVwaBZNhh7RCE9IYPrS85bbnhCUtMwcH05RTYvZAMv4csEcl0ceouyg+CIYlZ+WhAQuwsXNsGNXIcIM3h7vW7ZgteNUJfpS4qXmT9DCKdV1mej601bQL4HdxdPKriMOxFK7rJxVMcMULddXuTx5uGNg8m5XNfBLtntFEdScQ20RBRbll6ryw2ZThYLVuUqnigMlMQTyy2fIzKi1mkEGC/G8lWU91Oo1c0N58Lomjuhjd6lWuc407yl7inPr28PwyjX746xfPaZ5772UNjv8ryOA46Ft9CG0bwUHeWrDZ1/raLq28IeQyyfMY4hE3z291RpWvkY2cDTR1hgSmYmIX7KCLT6EYIL7y8Fa8dXqHapZZfOgjwCazar1VDpxOcSwrOhNYDM/xpokaGDe8sQT7qU9g623z5MR8UWE5WSrX9BDZxHKNj7OU1BwZqRbyke1Dhmx0YfF1Zn3IPK+Lwk3U6st5gNWqBb983qh8HUFdIezjBYt7G3y5JwVw268zVKgMxalzIRLuJTQAEZQnPYeyfRxi08iq8DqLtPD/zaX3VPLvgyCaBGHiymCa5f4B2M1yDT3mbxorMG51VnLWdUjI589LYYku3Dzp6TBduazaF95fZ80lnHQAC1L/tkRzn7DvslBoN5xd30yvnM9o4OV7dar9INNcMydOG8usBlkaDsu9w3s8HUaNsuAIbH/eNft81eBwa7k5vC9mRHfHloYKOwAOMttrsxSF8bTJIpkLrHOhetSYOc3PSQ23p/dHntTssfAqqA4+TQCGRN4GCeu4jd3F5Exfkyx3ss7I2GfjMMNW389MOtN7ZtPv0J/46pG1g+9mH4+ylKs02BKVZEDDNZlMZA2nzuYjxmmaRH6y6dzBwnGD8nFUtUfKdZVUCCpef5NUxSmbi7Y1ctyLrYRlBAOQB4ZGsLlVbFf+ArEaZ5eFbw2xpC8v9qzYVKkSTBHrszGNKxda1ym061tipu2THncLGqCaTy22ZC+3LMz9bFheYDZeaJxIUE2Wo9x8YwBVQ6DZnssVdPyFEy0Rh91RIX9LeZKo5ofKQdhdTYw2nljbb7Tbgl3GtjKZkUl5kxrGyaUtg9USxua2si2o8hNyDDJJhbNSoopnM6vU8phmBduZqX8OqyG2Eh2yYclhIXx1EvPchXHYlsHu2X4+VLR2nti7LnsVhONC9hH1WV8tIp9ovyN6m6fzqaWYawMPZETK5AwrwmLNRsUPohjMzndF7afSxUmKGJU8ve2WTfb0VMIDGZuxoKkUSdBvYCTg4j6hRQi5XBkjvF9J0sJyyghr7yKtfczDjgo890uULzFMNa2WXVn3gaQ9LCUFQ7EILp7r8ycmIgGNjA8w9iRmBSUWat9RkhVWNmWwQ/xzDrKFpPfYBVR4ukTKgCCjoVF4iOLWGpqxuo7WiWwsTKHz7yFT/OEpHywtoQ5Ej8z6hYvwqccYOolJhaSiSLOPAKmi2aWFoI4BSBR9k00Bt0hfSwBDdvw0Ejb461eJP8LNYTdsMn8ACKTVdFiQPjGI5WKVMn4856BAqe8NCHaE4oNoxC6KreiUxJUEF8sytEA4/TG8P9wLc20g9ygJQIlFKHEggNgXAoqqd6sPQByR5Q/sZPhu0KTZLGTR6/WItHr2HgqXPyJbSSNnwSz5whCNZ1XEHRThaHWu0QOPFQ7i/kVuKbmcHyepIRfISy9cb3zoTEIoMTijGb4o5UZ7SFqAPgsE7ewFhwm32wO1SI4kuhF78VbGL5YFtvdIKYbW2Ui5Ukmjp6fHkPbqyPiiwLD1U14HkAV5ETvQ7hLa0NWX4lfrXOrddFl2seyByK1S18L6cYU4Pa3VASXAngVPGRSpE9RT+o0ci+RlQMlLVFvyskDJSxQK3h0p1avxjfUm+kLJmKu9TK7E+oyJUNIHG2oFBOVdM+qOt8BnZOFYw/+dC88JucLC05DYDfUCgJRqHGNHmhdyOu3kQISNKDAa44at8GYiC6GGFJyqYo1ASqyG5cCaEniPM3CRyVW3xInkpL7ip4gFmPPV8uUhS1GKiNYCYGGcH+YYwCJs022HhuLNuflZwtbanC8ly2Q3QBPCVDGHk6hLmYZ5rsjHX/eJ6B0Trul8VnJmvQhdup8790ssNnfdN9NFzZUb5bmRqhr8FOEN+NP80KoEQHWZvW5yQIVkXcppUOzQjQi2ZEjeGuk06q5J9eRmzdpGfi1OZPDxKXMWQdq7H17rUR2oNd/H6IPrZwPoeeAc+i8CpvRB9AJ5+t1TYrHhnymYbfNsJbgHCGBuJ5AIkiAp3/ovie96FvosmvVQLYGSkOEMIqmFxM+5uFrZYzB2WnM1GbNucy3PKImQuhN5IjI4lvjpDrBzPxrQJVzKjv76nNiDfI2DbChIyF446C0/Oa8+qWpGNfqh385JJHkMF1CwznoHuFM9nmds8oWC6pFBY+giWnfXS4p1aidwRtFz7WwWEBQDop4Owc6cs0hDZbYRySV28Zr2Oq6MQ87OEwK7sdfD0sLcb77QA4INupPSIgRGA6PN5g46bJtT9iWIIu80U4UXmULCmQvu6UYycShUoBuAe6DcPojA0N8j2Fis+rWFRGIJaFQC3wmS6AoHESFw1+t9o352A6xCm3mzWmfxiCZOjlv+ukN7fCrQTFQOJRK4J8YxLaBgEqMFHJMnqy0upuoorm4hTQyQmwWnpH1okNIqtlaxdqO9cNAgJIWmrMtSjmBeYGkzkX9/A5j2I35sZ1abbMolhWeqOBJihTY5Gq67EtX4FDnE8nL21BsduRiLDhdem9eBzpZzqV4WbqvL6988v3mTWt+vR4zGKbXf40gpjw2VKZbQnBxULgzXqfVtnvetbAkJ4ZXGxGXfqJooboTQSc/O2HoocVOnvkNz4vqXrN6zjnc8rz4kXCG7oZy4pnscNim2JM3tTtK+3Us6sPvW0OCAovpRhZIwtf3pP85qRS6RdhNOQk6abppyR/+kD77d8+kAx3EYlEQ5dhL1sZdogH1+OHp7nt//v4jTc5v369yn57pSWqDylQKLwm3Xqg3sEBhzLFXeBQ4DoHuWIR0QGB2PLsoKG2BqV7BEFp9HimJPnF3AXuLc9E/RxHxGWE+gaGbnlWb0IHjDqpQoj7GJhG/Z9nmK2dAt0PNrJ5ECtnUAz+fyKmThAWnE6BltwNalreLcZ7R4F2GRG3G/2ul18xFi03MXvkAw+v//p/Lo0m+qnm0c8qdFTE0d0XXfedbHh2V9gSHBj9v/68fCYU/twuxwlBKNNa9B1MXgCAZxuLJJrXyklML7SEGoelhH03AlSs8oOw7Xx4wloTHp0VWmW4AmQ0sdoSXpozq49CffiWoaLZ/TCchzELTS3IbhJUxCs7ZvaY77LAVgBSbv1HVc4ZD/g+O2TIB/VZB9wr+hNCmjAMn6t85Z6+93Q4WqTjRVBWVgZiFl4oiw0kZk1y/JkjAmQf7nsf7OORBv7KhZ/6/n7ZX6bPBewAUNnmrKc5U1IzTbWUdfpaKTUib1ca2dpjvyzjMXUV+a1MnqEuPORP6bvz1MN6lupd4bvBeEaNzFCGqyxUu8yzTdGr4KcdM5J3ZlUbT6sFhotBm9I10v3NKQHvuvjTbGKOimzDj44OowX37ISTkgjeQIlQcRxOm04i6uJwg7HLEI+zoa978x2BrrKIReJFbT6jWtiYE+1tDe8j/nwxDrJpwKHt18tRXKgb7Fzmh+6zDpPfsEOiTDoWxDaygUmr12XS7ilvdYR2y6UN7LNZZlH7kCw3c5ofeK34MkJRk9MGq1z5BLV8MErP0+QSI6YJVx5oPCtpP9117bJxg2OTYOkaOklvqj6UfLnchFsmFhttyJrTDtq72VJMaB07AO21RyBr2FRyv6zjnocHyFKhnvyjITvFUhdcsci6O+hCpoKEGpSwGlEy0HHD7KaeBudWAnAh+ua7Y7RBrkY636iupL9gbLXID3Vyoy0ncc0iJjzwJVI56sfXCuATs5kUj83cXv0d34Dc5zMmAGgry+pqrYhskhCS2MUgq8Dr2XcKCwAKe83UMojjd+PKzxcRt45AR95qVFaN9cWwTzHXMZ3dYjM77u/DgQZwuSlD3CHbKz/EwLMW3HrwsUtzn9Zoc/RF5iyvoSNI0CMkq497VtCXcC2fkN+A5sbalPxBtut3w0iOyt6SY/dyPc1/ShGppBx/EGkypxZ0vx+oaVk/u2zv3WbJBYfCdI5qnlW21j7hQ+QD9ZvwYzBp3Qbq9YinJXtQjqadQwt9cEEff20IrL+YnDkYOYMUJrkGhCEucGi2deGYs77jfC7NycwhzukYZa4sB62GxzMg8FF0LXWXfCdueFOhZVSOzp43dKE0NagIYBGEI/JiCxD6Nm/pRHHW44cn9W+w0/rHqSWwrdUa+kCtU9b+srilvl9Tmpr/cTmxvbYZIvPC6ZTU8TUiHcaFfRtEvBltdMdiN7+He5M/YoQGORlH9d6ZrzeZ5necA93GP0mfxLHdFn7mN47/7u96vhpybdWy2//hWklF2ogWc/i6e0SupG37GqZgpjfXD88M+cMApYEHOuiZnV9NdMzyBcTrj7k+hg/NbfMjllFTnioVOiCxg4oLCIzJq8TJg1plpQ3BKFhkgNbPz2NbB69CKk6HYvl+sy6dUMNYgbaWc7rTUbnI3W72KFJzita3uSdxFD0vmEvFeDp8PsT4kdYe2oXbruDWQrkE0nszgxnXEKCjohiGbc+THVY1RHext/ya2acBJncc2/WLJJFScqGRk09nMW12OzJGn6SrgeTt/ySI5gz3bvoOeDTzpRU5kz/iUPPm7BUNiLTrAgA1E22crCYqkEX9zXp4PRAKJf0QizjNTOXvoJsd4jsumKgTOJbCHeVqGBV6WRd6qi5jaqxk3GL6bRFF8TMWlkOx+YpeMrPdNEl7CnSOieu0uJi6VEEEk5HqYf1CUA7zk1RVxE8JvtwNKBOZmQjKeNANcFFQdi0Hg7rNXIHwQbaAeBAt51vSjWiXNLrka8YitpgTEZlVxDz8ABwVGIhPU3/bsZUQUDTmhfYFl/fOWQlkt4NKcIlaR6AnDf8hHsxnRNat92y1HFAV6uVG1DpkLRiTlvtG0kZ86BHmBIJAbxLM+NdPzD67qQc50m5GfQJ1FE04VcEnmlfmfp8pligDuGcNnZI+Gze+JUhX6tKT0pfo1rPG0Z+GxA9SCRW6KSjI5+C501NrkeU80QOmcJsZd680OMFRrpaSARKUgoFKNE7qzSNQmxVvsdI/dssw4ePfOG3oqCWnJQUqd0znU+LqsqhmoomX2uH67EMcoloyBLyv1Ob+yVkrHdFC6jUqsjiTHQkW3qx3MrxDhItBk9sioByrYkUsnRPXgPkgyuIXEUguEPIvcqu6+X8UhEvk9yWyvdhgSb4ZQjOC50RegtA2qA57Qyk5WNOIpf4JzEEdXHJCy7W1eLhklBU+qId2nSAMNi7xEd7rCw0qqCjNL5/+0xV+tTeBgMQN6w/9IOPfx3E4tC5f8P9xP4ShkD7pZuCH6718lQqefpGJ/JDFbOSIb4p9a2/nvSk9XpTW9aaSaWGWZQUXE5FjopxxnUpnHje39YH7s6xg32k3CSvNCOZPsJ2359vJCf/D6NE5sz0s8qpb9tnwAKHzJrGNkeGiXnVMs3VaBpy1AJaW/T+IMGNNFXurtA+ltpM8ba6d6F+nwDJ35/Th8o+co0XtqKN8RY1Cuh1QbPOAoNp0r74TK9LrbENv4aO9RDpiSnb3cktXXMSmz0AqUDa8IVC6lWO+UM6lIhQ7lsFyc6kk9V5WCQzucyxPVRHHME+nqi3GBI4kMFqQUckv5mUgq/sW+BKStbC3XhK+hgPdXK7676Av1lmvnCwraOMYaa9UgBSvAXr4e/v9GuHUUEmpWDQvjLOcYp3IM6qqtMSw1wBm7IwG76Q9Z3wAVp7F82ZLVH3Pz144VVqKtVXiVU9TGqUzSvgXGqkw43aVwBICEqdbU1tFCOVb76sLrwsEJUSV0FiXJrUl+BxjQJ3mGhHKpUhLNbQJRRHNhoq71L21fB8XPrd8CjVXe8IbIheQnAF7bHQm/4SOoQESgMyARVMqoWDF3M+JRdCCopXRrG1zwWVJfzdKv3luB1KDFtGcVxIqxTzsKaei8++dwc6AnAlM3SdUwjZBClFz5GQL8JuMh4oRVKfZfAH3rGALIxXCSeGXpjEP5TASkEyB2rtYZeE/KjdAP+PAmkSEpKINBNhXAa3X07bRElkyq1kIUfoL1ghKo1KyNHCLBolSGq0Jso5FPZJSWl5ESwmQurPrDzItE5aPNZPdwBbC92ZzOFo+hdPatKKDxyC9eujk5xrC1wgd0Hzwm5sEmaCrEUO3o4YAR6Mr2iGQBfzmkQBgwwF29QDo1C0Jk9/jQQ7/iIBup4jw2mviixm/EnBiXO2BmqVCeTJc8KNpBh+LYQosQoSvrHB6VF0Sl+UPnUzIAU0d6Y3VAQqfSgkD3pQQPW92zcT2+mO5Jyqaz2mpVPjSNSwtf2X0y5Scs6BWTKStT1VFSbOSKDxCnQ/Jxel6e4wIAxarZZca1dW60p4frbYFRCGerzDGOeNlCayXKeVQOn3lJjMM53PHIoHbyJCyy0qnZizGxMjPvv9aGPFKYR7N6yTxtPt0kLrzC9rvDs6SeViR+uxVvnXMEb+MM66k2+pazqi3iYmrIXh7fAhU0Q2dYS5SS91prAQ2gQErqdvNKBLZDU7HSqw8TKjECVEaFJuJ+rP1MKgaDG75sra5m4DbRADXr1E0chFjUd3jMBvVDy6ympUe2P8FqevoMPwhTHeK0pFXhsG5syAlYDd11+e9ARNy+Q4ByepME6HIbEQn1gr5RlDZHcuKCxWtSr6uEhNaq59DJOMkdyJUH33W9DrEvHzySYlbPEgE27YK1IkQT2a3b6PiPe8SugDm32p2Jgpn/ycmq8/KeuKqKTEdFj6izfu6VD2oNliYdFoUgHMw6Ddh014J5pIZzDK87HNEPb2N0Uc3NIm3Q39hU3qlFWuyR5efOvIF5YqMbl14jMSCXwsR3FNWKmSK3czhAbmron1pDjpGvVu6rMRawk+U3vT/qGCKKRwdEKOy9Lm5ZmVOIDv07bPNzDrMKBGve0ON8uU1Mqz0EssVeSkkN4lcQkXiPrBc3/YD8OggCEQdvemPBVe87gVvAvq73/Coa3LHraIOxXHQyBFlMJASHQhfUvMVgVKfSW3LmQo9w5eQHEaKnNznObH4Nzdye58qZJ7mDTUzn01s483RHewtNJq4q+qE8Q4p7cgDhnJHxzfVYP17aF+oiF4/OYsy5PtwG5eBxP9yi4EuVd/5twU9Gt7L1WwTryju/+Vhg4y1YB2f4IPoZVe6wENWXpiXn6bpcsy51tzGHPinpnP2DZG9UFfJTMj9AKwJ1nwzuUkzuNuP4stM2jX6so7Q3uf63tfgrLHNNVZr4Cv1TdVfKvsU+/fh6pc1XZNHgTCO0F4oomwgNQH2frLeBNVRkLnWyVPhhAs+FmYdffheFaoa2VcTbTuUmQBHne8QsPyKkzTxq1Qq1LRt4Ho/19BcWPj5bWnFBrfdURd3xdRAnW1tNqaO009oJmtNMIN4TA019jFUMnZhSVBNF58GD3iy3ob/IqjN00VVpbG9C3NPQtDOUzRqgPWPuyFfBeolql+gKhxjBhw6vA8CkEql5Y/jBB6J5xUK4SIgFQ3OJoD+JYHB77D06NvVeGpXH2o7S0cAtMJg4ytOkQk4XaK1bp2VgqN1Q0I9NlwAKBj8eFuRHO8hU4WeYG06q0GOBR2BytFVynEkIJ4DkuBuFuwFAwNTot3p+hGUzHuYW5xBezTrEx52nYqE5kp0zMAalTFuAhB6KLSiKOGnriwTkuzebepv8Vz3zxgPfSSDFi0K4H+xlTKT0gU+K1VI7UYRKVfpJRzdkSEmrc4rqGYdZTh2ZryZ+hqKlI0NSUkGa5ejti4aqaoZoZnAunQmMreTBi/j8X0oX4aXYDRIvYPEnCYCMVNiKJTB50lENPbI1Dq1ERQ3DJ5gUfRU0km74TZoTFn8rATURYeFsJuoB6ISDgdxp1XKvaKJXUn7dtVKYvgoAH2in9tLKybGoZjTTV+rJl3do7BY0Vafbq4QeZGUKqXxDdRIfJvmXcbpXY9tIfWX6GwKyQWd2Wjuube1qUuP9tkjZnEVA8U0lSRNzNcWaM7QfQzPBwXyjUZMsunY/uDPBKEJTJpTXUjQMFPlMDZDiQGMNOQ7tV472IV+bNvK37/2oTaVSULgzrNfUYYke45Q7gbixndHHK0UhbbUXeYmFvYSMZOJ2JnLf05dbYyMIP9SaakBilfMzr+KJFi04vy7mOCky6JDjc39dfRW+G3IiRByVSdhqtQ9kvvhFsOggI9Ks3MM5C3OtkSB7uVkyddK+kAm336epkojjisIreT09bKs++uDe6m2nhvXSaCgsPbLDUWajr74nvVM1UU0Fwfc41oev9aQwdV2Kdc+unG64UtLcAU91SUtxfrc8iC6rwm2pxvX+hZzsaFpEeY3fFPcRnKF4BqHCTpZDZT/9wYIWrSQTUkj9NJpbhJykDiCmLrbNVAjo//6CehVT3znj5KtcHHQBQ4/aXHNn8Ib9bykJwcmR9Yfrb2pK5MBqxUYWaRYc5iJPf5SwzqyVOcVCSrNlgeyt4kADnOCXsRcvQ3J6EDcTsVfKixP4YmxSRArElg4phcV9tP+qWibfNPvzCk7B5UulcbJHIrMw8R3i0aKJvkIOutdM1hSK7kCEu0bdLG2wzvZYX6mPVnTulxkD1ooVZOR/P+tJirzUfFii631BwVa7iuQyzjPUVTWMNFXqWDBRBlIORq3xX6EngGIrP9aekefbaOrglYEa1Rj0UuJS0uUwsnuaBcition7vVTCicIYMLmA1cMyRekix1GZJ0WDz82QvMAkaptlPTwzxhdnoUsTCvqs5YKfOni1OuX9tkbXA4geCfxCg7MpZSm9iS8fqrh/CMX8LQJVMqTHsISC+zXewtEfm1vI0EruBGCZMPt7GmF7h1V4unIQLLCL3QmHPuq5H7TyJvgzljzZwEohTNAlriN1AtAkCWp5TUx3CcXvqKmvDtr1fPclGm9iETdo/xE+Mrwl9hS8SQKfU4ijGY/kDJZb98x1NMxEJXPAbSp9q7qSJk6qdlC8vHd88nE/CeXU4Lz+vKn1p2zQZSVzKL5jSl8t0pHHNXyx9pVkURXjEXyp9tbmXJl6q9lL+8pdeK/5K6armLE1YqmYpfxW6zt9ZK8hRBTm9gvDX2o33vBdIXqXa6WaN8HGrd77pCWV3NaMKwWbSGSbankFP7w8KVxv0+1xGUKsANZq9B7m9P1eEb5w/lCik84LEk28VK2ihSw2B+idsebnIp6rMwuTq2eLoXkpnMuaQo9i4eNBZ4zs51H68TAogVnAp9ZS0srYJSIt9PqVf5JF8Vx2yQH87TYA/49A7bICIHai9GHhjKnDJYQYbNCxj5dhkSn9N/wfVc2UAKUVMX03znUH8FrexyLJbjjLCfewGCCoLsxyuHzcPsbDK9wALnJiyLEtVoj2R9tvFw16nqenTXfmFye9kSH+G6xm41titFLveRqHiHD57V+yd+XeFOmeUovQvIm+g13vbEJwprBgqWs/cAkRuEzXpIyHvBhS+LlD4kiBFh2qhv6sGRy7IDmLtM0/M+2bt/pNkUGT4ej4xYyoD1trrP0rs+aJIxGk5wtw12lxyV9P0bOQ8o/hu6bezKBHioKAn/Rj+dNkSz5lBgf678gG2DmjF3YHnMoA5zScOjPZe7A2Nf0besouVjONjD2wEvQnq9EZSvHjsN44xyUJM62NrRB9aZiRZ9GEODHYNGyuXOAUzkToE8EMicaiLUZ06c22t1r4oMa86eh6g2Vk5+MeEpMQe0NcwXYa2h16cbPm+0cT+QeuQazhRRTlfE9VQX25tLmDpDVhNuDL+m9uaPXwCTtC+Z0asMmNAOeSq1l4biGlIa+T2A8jdlw0LT2/b9f3sKR3PiNYm+eW2C5umMHaoMYcfLLAHWGkplR4G0LE5xtB+2zfV7ZLbPV5bhK1CwNwA57CZzzECpVMHEIQYY9J/fGJsBxaXFhvZ5h48jn04q40k4BnwFNN0j7IPWQ8mjDErds/CJWIF4Mz5VFU3E4ylRn5PtXTNhADJ/geV4DrLIAmrjc1a2tYkjNcfRMp69TVf1uKe6ErIlDuwO2sn6rEoU7b9RVAJtUFdDgrE2BlQ4E8UArk/Re5fq4TteioszsqmV4bd3HD52U+s5oJTH123eyBrRRuwvvqy29R4pdDDIYR3ylRFdxrVuLUtA0OYERYMAWIu7qJVvvdyOcACVX0OgvUnaPwSPe4/+o8Q0MF2vsA17NhI3sQf2SO6NnhWK0JYIet5G6MvqML/Qn8ymosy1DDSjX73a9B5lSzk+gPlWZJDxy08/b3GxowCLZuC5Y70erUZhpizVz62dgEtA6tLbV83wc5YJGfUfVj1c5nx54jJ9ZbTfX1Ltgs1gkOWIp0jY2dTEYP71MnqzwcthBEyWDJulaGwq877Ge7CEZrxeVicsSW2KWpIZp81ByIvtHUW5nL3r/mv8iOOchVlpjQCLvZhqiD29mpoQo+tNOs0h0nVPCUIp8n74fu+60+eN49jEs7dFn+ExBsjAHPdRv4a8aLUsHBlqt+oefbDWfYxKehd3S7eEa3b+N2ohPiuD4U+EU8CGE42oQ3NJa3+eI6NZRmdRiat+Fb6CNJ572s+iBTSHen7EGUdZNF+adzYeHzhnuA42x3I9IdbgB4pbCNQwu3BB7BeeojMuqOxdYKAW89IHz8nVjnfHFHtPLDN6KdGAHCDiXg+gx1dLCdYps65CP+wka4wgk82pkW28ckQj+oml5tbzUY11RL9Z2DLIfiK2lxSvauv9miJq21/Mdh25hDLjifyHcumC30GmFqh3jndi55vH0gS56Pi+a0yCO4VjQ4vIRoenL32knjlY8444InQ8LuUXf13nvqhrM5q1JdpnDdgnTo1LqRnloRW8c6XQZ6nMbS2nUWhvJJCxm5920+J0k+uo+mZXFDaYRfKXeEbzUoeRMyx3iHTk0sE1FGt7Sk0hwmPvBznikeWdwc1j0YHhWYvfCCiYrdVjw0vMEDa5cd7pMkxaKAvqhiA1/hAUT6Ck1LYPLczOAZzA+uHJfE33f3qjV/WhKfN4DjM4NT8FeRys0RyToIjybboyK4ItiM/STEW9FOfGBghCKveNgaZeRssuk73cFcpYjHn6ooUIzDnuqxBEgjj1qd7RabpphIi81/mq750WmvQ0u+fD16uv2U+e72eSWvwLiAiLEkJ1KpDlvfORNE97eRzPE9uoPyZrWMLjXMu0to246gHXyPqL9T3HDTngIfpjYIAU92J0vfNMGS6/vO13DcIdSeubApDBY+FZt096xjE0ADTg5p1ke7JQHD2tetYLHWqh3IzcN21POdSNqf1AbqVjdObeBO2dAmw6TPXvLAIm5KspTuvDa/sda8+OOXv/ahJ3hxnovAWs/oFtEIjmYYvSQVKR2KpvaJTU9+fKWPaZtkRRRQize0lmw6MLVxWbUZtND7D4aJwZsumo4EwSIFbIdqAj1rMz4gptf4cTao4EeMB6z6J4CuwJ5ggg9+ZFd8w5KHlJQdsU6Wqe9ADpGdM4Hcd71eF+vos+XInGg+XYbcwSyN1Cy5HQlrKvcxHmG/pyGuWi2s8CXzcNr//JMlMB/ZBBPA6n9ENWVrOKFXPs3VnLwphcDKqtrmSoCeK/FdglxclFJezZDfr6vnot07wsat9a33ltRgPesuv5QfEC63mlnKoVvBkJbZVtQEDFIa+p4ZNBo8Nw+CS5PLDsQaH1fW4KJTewMVVDPqowqTgLslFGpo7FcYmyyDqwf2tixuJA5I/hCiLdFgXd9sPLGtY+dkT4I07MQ0s/RWChn00IMpAqPlqwKQoAOpqbtXhau97eT7cNqdaoR+1oUDr8yy8irXB3nWU4hDfD47aKqAarLSobasUJmTzJUQSfN8B4oaEy/26sG7g8G6xjscFDEDFIfbIy65Xp+w7Epad2l2csYnsx5yCcNG3NCEDRKYIA4Lsgg5xnctT1zgY0g0qDoe90HorzeYnJl5Z6yG42V/EZboUSVz/cY59Gm9Nvh31RYqZe9HrJ84i64c+mxhjG1dHYXUAH2tbKRllxtIc6H/oAUJNkRHtE5Kobj8HxpznAZ7eD32+pvhQjBttD31JQl1+sAHRmltg9R3Kyj+HxwLi+bpHbmbGDLrUGf4GtcrVd4q9r61C8MQe+hGMZka888ZDiDqXJFGThgY903Rl4XgKbvJ9brbrFonfeuoZqOsDymXWGKSUVjM4bJGukeiuSNhdowqnvfbKQXbLPS1yWICoNA+/ZMlarVX1TBGhMKEfehdinn+1p/9QFcGNLXmIeUSLG6qfr7bMsydQlWNp5lZNdARtPJO2GxGO+gCkc9QnjzBReF+jO33elteU3Kuf/9uhplbGjIh3IMYGz67BRT4sw6sqNhakxTjTZ2XUNeRLNi9CdjRoTWsHZiBeH0QizlJ9cbcDd+gOHW6NOhpNAGLanbbyKBuXGKZX/IWlaqhe2lfK9EE1eM/JQfUAdHLKqKu2llIlOUsY51jJ0lkRHDGJGkMcRPAYR/v/5F3lokb1Vau9wqG6s9ENLCu8eSbvopTadzcgIEKFJllsMFAKwvb1cbx/1XN6XPqHhWvI5gJ1DjOcyHQGEH/GoNb+0c8TP7izpb0NWpzcmZSK4/wJEEbYUlZCbvRNjGaX+BtzcKz9E/9T7dZXm+ek+9cyRcu48Td8nt7wviNNkZXEZyoWgGu32L/YxWE8cCuUBSVc7lVRVvHU+mjhrRD86+PpfKdjC1zr/unwMUQPbN04Eh78ES74k9thGXZMGn77RhC2Nx39vrzFNuHK2mLrH137Xh0ap4dD/DivsCtKWILSPlcrYx6pCJPbvrEgErG8i1KMqUC+kS+1Xge8DQq6UMIkLJBpW/GlO5BfZvd6qkaY9ygzXrPCXZ3gdF3wYNvN/G5RElzjuSYkvn/lPslnGtl3qvyl2vucpf8dec308tfMtnP5JyCwp4TP/9HlSv9ZPD7yv5B8/PIW7jtsfoneaGI+TXHZC4QTr69nrIVGZIhgR00ID2HksoxkENzMmedDzaAhkh7otRMUMUR2sIXwA4erUiJRMKWaph5Y4jba124LY6CmjcQpAWc82X6Bl2PmTYJTTE2YFqFIo2Kg3rxamaehTMRJ3V2NnkdPnN63uPbt8zkSsg9SlJzQcf1df9CtSu8u5jPridvv0Zf1mwrb41agzvvvXWs01Ubtxpd4KXa3WdW2FYpVhWLzVd2daE8xonq2WPlID8gYko2OeGXrSytI2DMZlmVWW0feDvXBGyOtTdwqfIE4R6H+WHWdvhsFybF9XG3RS72yTEKshG50vuej/3vPxYtlJxVJ23WfJ33opO2lup6PNjlIdWZKo6IG0UHIvPJ3iGUBCEbEkxzl2ctt0jXU8csO0vWeMe+9wJvGZXNbQEm7rWyKQs0VEdEUgxTaUNm37l10TXgylrKxPfIjgGVm5AbGrS2mUh8RohY4NTJCkymzht80MrAx8z6nWhc8ZA9B9MAUGUe7SJ9GZwy441Mxr24AxGqCiZqPFDuv2SroVBAZwICT1tSENrXosFaKlBKO6yVTqQThMnGJpkjGmTavpfl5n/CH7VvbLeR0K9mSPqo85VDuANl5zWz3Sv7RnIRPuDitktmw/owAoRBX4knV4FIYxTBOUvpokNIrUUTGmK59AUg1HN9/8AfdYcB8e0GIzb/W792UOKovuL/Q7Ux3K2WCl0HVytP3WIDOkbsx0T1tsI0YOOIfGR1GTAMtITn2Nm1eqxoEEwKJm5VUXfKdtuRpAzEDucRvhQQdgZAQvd7Wlyf6GjK0FJKs+X195f638gH90ngpLyFpgxgjePb8eRBHwCjp8TDfxOOAQcPBxLy1plri3e7LXbQ9VSiBYs5i0F9u0E+EbvMfJwGjwhEM/OO6g4gAOlgMclyRV5LBFeHLra3xSmVQ+wamzYzHU/v/9/Wv7Vdzzws8P9u4cmAAjYYQrePmRpYJw43ors+t1DqqDYOA72cUJ+OkptogSBoKwt9ga9x054WZayxEFBI6HNIj4/hiafzCoJzUCDHPny1y6XB65prNP4KpwoHa/vxiWScNwxcnujKLEn1qEzKc9BOS0NMm+VYR5GRHVzMiz7Dhxx29SPCZ9sUIfxsFG3uimxmOpnN1eV/XHomG9gZHOePxia+ibI8T2ztieNBJEGTgtTNSktEdFuZmCnZwDSY5VoCw2aXzlghVrbbwkm8EOywFTH5H2L9Rw0vE0Ldd8i1huo/IxQR5I4cJGpNViaXvVUoYLjpszj30WAXonjy5ABftX6gpXYvKO16nX9ZX/NuamK52OLlkOPrCQl2Wz1XSpJ4knuo1AdRT/SYA8sz3Ihuw53WxezjUkNuyV98Fq0x5gav8eKF2WSt/U+p+rZEDqN/vsNSk7Ko6aN9yVMqhPRINPc9Ka7UulSGUWyG0yr0KXe+s4+SjrysaRG49X/voS+oKAjDihEKX/vpqvcRgdYwM1mpn/Zsmp8mpxW+antoFR2cnI2N26M1VI2rtFVTuUPKcnjSpBYzwJBSYEsvE+tg1OlPNX+MEoT/NcqhDb8ONMrrpvAvQ9AxuGzmtZoDqN1WPRPh/h9BTA9y6Ct0nRCMhnDeizlu3j62kPb2TRPQvWdEhTnQFlwt+ErueeT2vVdJPdhd02xPQK050iX3sgzrq+e3a56pflNDn/tZZlF0pyb65vQj6mrFMKWBkTN4o3N3pH1lbhxowCvuQ6wasUSqWM/pCTq1wvjfMirL1SaSwH+VJlhlkJ9dOUVZkthLsxDxgg5Zy2oEisjp4N8DBTvxJ6dqLqJ030aIBB55x9tJwDY71dyKGyCAyizAiuq/AisWIqzYOmkPB8aO5sA0/BNXHHcVxxNmBmzNEHDNAdpTdR4NAMvsYupuvaSjCz4ePSy6SBLX2GV3Mwe3V9u7H5bLs2nnkahxP7wp4et5G58ZZFMyJy6H9PsLuB0/IPMwPoeobEK34JlZVY95FXYDReHxtGXv5EoRrcPU/CH+VJT/Sb7JWOL42ut9fS4TnYjZZZ1FJKs6YANwi5w9LCpMNvZFq1R4zUWtMr1845RB6NVeolUIrC5tOq2JB14PU6VfAuhLiEmrXEq3qJaDTmrTqKwCHyisXZ+suA9eCrXXp849IBVtW9qxoTEPlqkfWhiBgkCFoDQL3uzzRB8hnEryc8COBchD1SOHwJmO5EcxjchtpdzrLqvLx+J45fQRMHzHiruOagabjgXp1NSv57BQB7PBmBHHqzXILcF0f3NW6Ws/9PnnupbYfPEMw6zLzP7kF1iUAEOOWgvFxtVHcyoA5rMYI34LnVtfR1Sf99yMmPK1Bdyg8du6JMsbjWjHjaZw7cN2FnieeEnwhaDAhHkIMTmSg7gxcuaHMzz2RRBeckoaOBIU2VbO/HYwrY9hT0RmRt7U5ukdRe8xrBA0GvJvwlah+eJbRxNNpPo1gahzEdkVkTkLc6eS17Y6ybatQ94/E9bL5BUHDHhPiIesb06QQqCNH1mmN9pFRDbUB9hBkbS5oog/3+Q6TpNRHZPs0ljFGOZf3WruXjvYYXrY/4U/5VYxNmFP09MsKK806yEnvR1pgi0/nniCH9C7JHp9DniaHbHg6B1evBRr1ldHnmHSxHf+k/Zr+lGlf+58yV/uZxbMXTRfo1xZ12fAowoazF8FVY/CGWJhZYK+LPoacviACjejGBwz5c0H4KlaLpEV+/ab0vC4zNLZOzeGV7raMCMmDEX/cdrYjtxtDah3Dx9ULeyzFe8+ObBtAGtJ1QN9hM1WzrrSrXsfLBCgM/6gmJrG9EVp96dRB5NhGXycqGEiPF2khFwNtSsVG+/2ytVnb0xvjvPJSzLJKW98EUIxAY1x8Q6fPgybn7NFgOUEct+Flu/nHBT60x2NHOGegqN1qfIdfIhfe50czsfHW7V67TRBqiiKm5nfFX0soVhaKz2dTHIbOh9TPHrxU9R133kfKGVuKafkEPzIXBg0urCP6SnvCVNhnItfSR339a3sE2j69EKVLw/JrRUKDl14WukxEMiKMFOw3ImfI5HsHFGqJP7p2NQKD516qdYGM2RoZWrUK9iaOB1SZF7lhPgh1D9EfZRA65G+u39hWQDcBz/7vtpc5rCcIhNtQNtfKD0+hZPRqzXl8pMGdExY62jofh/Mj7McytVdqWFYELHrF4h5sKanVPBOS/woBRbc5DNQcDH4XPhFBil6W8H1TN+yBGPIhfebqR595Z0p/vGRv2pozq0Ed5p0bDSrdM/qAGdcWkAFQruE0T8EZ5p+IdyyDlRgdZXjmEvaRSCPxIkhXb9lY1aY0Tg+maxj+wIE+Og0bWnO8vyuICfy3Ry97Jl0JGsxoF4k1tknS+h6CAPCj2wYi6fQFyHD6RGeKM/ZV+qHFHQAX7H1DZK1TVtyvlIobgbZkIu88GAs3aiXYBmV7DlcFFjTNzNu4oYEKQ6Y30VRtD6E9gJ4oZKf12kR+BcjulPgVCqpOme8N32xaLPUsE/M5HtasP/pnqT38HeO0BHgkw9o8GDnmyGoN3hjvbErNThajTCkzUxPDvJMhDVv45ePX+HAm8/njZMlGC3dPesWAcQe0QhzTg3VNGhNge77XxmYNPk1HLOOo7Mx2kxWVA8AFQnt2+3RBCzHx2/Z/nUshsdH12/kOQo6UVjn5o3+EB8lviUuIk9LuEyqouKe+cN6Y6wraN3svY3f1MYIRCR5XbrX0GyQOnmt7wo8VRyjtELDi988KALz5Y9a2mqiG9NBBZbdf4biPl/gu9c6U0nvAkqikP+Co+FA2Bny9tzQt93aWffg+uCyF1Ez4vBVgIeMoz3pi7p4d9+h/cHfb61JbIFGxwQiYRd+Y3UOrUBRlsyf0wX2d9rqNdD4pZfLpjeB3A0L6nuxTzs8JD6PL+YRnE031OkHj8DFqmfL1UoFrm0iCUhN1Zlhk5JG9jnS7Kg14J8yXDLiw2ydS3TanSKo9q4AmeW3Ipy5bZd+aFlS/qmRVxAOOD3sjFcB2HRuG0CdfcmaTj89ImSyUg8H2ENbXapTPOAK0DoEnmnPWZ3x5BDPKO7ZFSaI2xzXiODpzNbthsgImq1mrQiLom8fAFTxuzKNOXKCmG5Qpq5gBbWZJoHNif5KtrTSslECOLUlt6AXrkt8+tf8Y2mkL6JOUIZt5R0c8Ul52rRIrSi3VjEHPGAOkBS0LKtz5UQhQ8v8Tcp3JJqoYcebWhN8wKhE2yuNZgmTuc9CUhiKAyV6CvhLXD4AZhT37m5sxSuoj+bUAxEhM6ftwGAi690FpUfJhouBdBYOfEo0wl5jVlji0ndE3yX9SasX1jfCK+VrmlqZRIMSeilkZdUCcqb9x2eAvj3SfTnngBit8+pDmm7gSMJUoIuG06Tegia/gAsTTHuCZpEx63jbJTTFlNWLVhF0kjW8EbTQo/GqzSiGNsgu18arzVtsOwfuQRlDtoaokwLJ0qdABKopziURSbRdUUBQfyVXqNhioa9gV/Iu4qEe0gxbRDDxXecfQPGnMAQjfh8fLCO9puE5YATMx+L2qoHqzj+yrjWs/Uz1DP9CSo3E3BwYjX5PLcOheTUcbo+YvCWkOCvMbqqjVQgttHd/Y/MTuOCLWyoxxx5jjCrcS0FkU6SgBG0bXRYB5+CmMWbeSuYchvXBVWEU4Lz+t+qWgLTRIvJTpd5vwMvdbfQytiolywDRk8xr8FDt7iPeHS9vfxzlPolmfFRdAVte58rKMzLNNQr/rVKpVxCDqG+ICyBgC3DTQqzHRsSxQXToukxCsu+TZ53wMWqGIQqR5FLLzwuE0H8Skgy7ZXs/vMA8Mr+43T+RSr5gC06Fbz0BsdQ5ErctnAmHegqXYrsCeRkSHfEKxh7ffIil4bRJeWbMxWWr8FE4DEKAp6TPY+BDAwa8zCscqsTT5yW3/1KQixwrt66xZIO1QZOmUOso0CtjuD25o/MXnmGGf4KhM9m2U3zHW5oNfgv76n/aeaS5VBi1tCLHnerkuWpTSePfbmbPqkLC02pkj1WaRoFuDUGPJHKJkzlYI/u7UqhI8K+HqEm8ennvzDsOa7gmzW2/CemZmnOj6E6CyXvlLBfenrsfj151xy5mg++efvqiG0MzY8syNaikJqmo0xfPGyE4AOviAp75ML3/i43+wY556LvizK9TZt8Z/tqRupH//f4FFnXxr/KcfiPa7+tfzTUY3f/zxc2P0LP19FexQb36cZB6Efyrfwmn4tzAU3Y3/4y7Cq783qDUV96ktMm/Jg3Csc/98NZMvs3BVewbeWhKV7lur1DCvAJHaJcpZfdt2WVvSDGQ0x/BVGUsZ2e6xo5W1r1zymr/G94doxrBi4++q6fRNKV+eKqOz9bJorOolDWH+9Z3HH7BvilVa2hqpIkEx2dbPyNHgDMTyh3Rij/uCr9xXIqFEeesIReKRv/aGWeHB60A/rb4PfQwTsa0oCvRa2/c3tG/cKnENlXmT9zLQPsNDJmJdO3VGSYapoX2eMu9p0UKe+LCztFbDPlNU/0lB2zoaiPa2hlHxmYOBUQsBzRj1NJnBuuS1c48lsA63k0jE0uIIO6I1Tu/PVQvJKMootoU7Fo0OPuFu/5WDMFzialehCDdKLdZd722Lr89r3HV/jdMDT2YwdeEiVelWUp7t/vHihphtEODLxN3Ot1wnRRhjjfXZqzLK6iSV6dUWjpdjW9sTZi1t7i47oqR71vv1aPjTJFM32ewZC+3V9L2z6ptE4pKU9tIEiFtnLl5tbA2jong6/Q9jl0KU/BElf+uskNJrYLuHo1kMsJ1FFUIA20cZIg/t2HzCmTosFLD5mU6JsUcqjLetgdCXLs0yLi92IvWaX6tEXrfaA8XXxQxS5zd4gTKEENDFDrNv1We9yxqsgRF48cVQbI+i2vs8duWjWsexG1qmmGmunCGottqS5SuN+KM/x6MnZ1wew8z3PXUef3NzHLJLX2KyfhTsWyM+DhA8xkAwcszrIdx1Dc8k5v/hOebl1/PO0/QQVQ+Nv9845CpG7nHzGpnNkd3Q0D9ar2ruAa6OJJNvxxTuuq6LZ8cWWN/dtkdpxUdOCPzJ76Lcdsik81CAdkNg/5CYRcONOLjKoHG0YlgkT/3pcz5U2qDkyqCAhBk5zdtxXy9EZNl8YH188q67HZMWkYyJlxzXCg1CvQiD5NrisTmrhoWWjvXhxHtJ3LS6IvElbUx26XBaaNB2xrwPqT/ZHOTvQ7ceAXoDLDPqNivnKTz4jKskkriJIOEZ2PgJ1Bor1+A3KlTJ8oXUBFzex8kDul5Z4atyaQ80IQGq7CvQql3TybNyC4bXETH4az/U4CEmUPH/HG/aygapq2bxmDIEVPgCcikeANnLrGFAAYOEovplrNPQQAqnpQjBLQqa0Sv9u5l9qk6kMbN9YIX0JjjXqVQ8Qmp1p+3XTFKlDP2InL+sS0JFPBwQ7A3BO+LNhPyWoNIOytNUevLV5EcGST2vWObdQGRs5UyEL16Gw+y+VVmedGq3L2/zsbV/J5WYGf/5HLcZO3aGHRFqVRqo07xYBL4lNVmflSKyD6fN09yPNeNG0nha5YanztZw9pnCf4tCEAXDd2tBRHXD1b+YEdFDDtbMVdhfkDQY3YAiS/FupBa8N6AZlP4CJRI/PEAasUqPPlugk8vYaKOyaGJCnsYfhJA9yAsSsDLGak3THRskfi03rQqu3cjF2UEhAD9wE3qqD1qdw9rtPK1oIlEAMhfOEPMuK5oXpaMTKHJ0AKwqvpLahAefCtpAlcCOnNJkVg2gNu/Ox9YJYYIyxNiOJgx4TEHaPkFALJZ88ULWopkj9rNJCZjNqBTywtw9trNmXFAT1ysGOSCZoyhJi1FLnqKfEyQ+MO/aZQwD1eLrw9fAapMAj8tmiJghUw4/q07Ls8daLK0PDYVg0b0hBi6uY00fqf2euVSDas2SdHXrd6JD7lhlfIkiRcBo2VNCEYGbXdUg+qeu0KZ8yz4xPREwz3Wrs/VtnK7mnglsgoxRP2DMLK4opXTBbJVi+cTmX4HXZefA4caWQ/8vVqOu3G9XeIq8uQ1GMJ9GrZHZdpWbRI9v5Tgiubilx5VTboxzvJ7ziuCHpCaHMkEoN74sCFkZr/ulkUomlfWXheYVBkOdG9mSXav9xHq69kw8087dZDuHlQ0hQZUAmPLDGksjliYFtwrO2pAMMjofPsuWx10f8wt5MtPjnSvIbgVLqHlqc7zbCuJeh3MnK8gnv4KgSHCjJ6RrUUl9vOjWxHwk5pMK58aKEuAidesTyRJRBdqYVn5CbeOtW8oPNTRMJTHgp4HdoKHzloarCdGsnrtgumO3UMP4xeKs3q24M97XCkcvRm9DdPIQmudjqVXlsS7aTJVWt7cEBjHCAzUYRCQKdCsVgk1cHpyoPX+tlVCC9tV56ARm7egqxN1OSaRE2CICToEdYWqzOSaC8N5PO29t2G+LMan45uZ+9obGwh6nkNJvCNTC/SVsqb0o5STOUrKDirZRKkG/RDzl5JZ+k3oir0uxbkVFMl1J9O+roCe6f7h2UAR0GPQRFV1mnImJYSNmQCgi3UwzDPipcFpZmVN/PdUFq6RHouJrvEH0AlHiw6SkjKXhMB8oHT1XZX8Sq7/iJWEbhEQexMqw6zDvdJIEh7JMAjrZUO6+chO/x6ZVNVkIL0RbnRCsfNZVBkp4ylc96EEtRkv5bhtO7/ZGAKkGjAxhUN+BYRePHFsBHsSypBW59RFmSeHtaqxFSpqyHC1vcizVvzSTKRI/fGQOasSryNPYbqoYLTT0Nuys5aU+bjLOA0qjcXL1VLxjK80K1Fa5RBvua/Sb3VhIfL9dymLln9YNgolDC9JYiVFVCaZNCWq6U875uFmzVu8l9+kXJ/OK9C27FURVw99lIfd+ack8AekQkZ0qlp7TCOmLbIIh7NwauWotMMcqWGf2J1LQ71rgvO+7A0e/wJ3cnIpypeZpY2XyuTsJOBClkOKhwUxRaptgVSoxzSYpfvMDysnvzxwm5iqOa6lWzccw0oUpbzj4Qb5H2VEpAoCiFe8xO5JMi4QXn7+W1vcn663UIPBdTDMA5O4YJoOUAIaGbHDezChotIIZ2tuW3z0Iercmv7vSCXK3BpUBup221jLbRHoHCB3wKchXYtK0HCUCWwNkaWY7DmRTSkePMX7rXTrz1MqjcRBhvkCcKgu98LZpMW3T/aLB48bphYyrFX9IYDEznG5NwM+A5ZBhI7TCfVp6G9CdjTNDRJQEW9AzQlH9SJFMH67B72ESlMzJUj9wJJWNiezTJ5CKP50nLWjvrQwGc2NgvLfjDt1qAWsWUqXs18Y2JJLth1c82hDC4kKFfytOvPLqvUA8/tF1ztZ3+qIG2g5VP6tTnX/s17c48nUGT3GIrFRc+dkcdkjfAQ/Evv54kbnoq4vYK8wA9QypPuezQc5NskAcYaH2wgZknhUv6qrtrhgwjgK0ezJpYG8ibvZx8PNzUuGISkC3f9/2XZXAlx54vfBs2OaQsdQ9KakL5Xnhy07E+u0OZbM64FvU6craDBqZJXZtNT6EqPK3fIz9guD7d9fn/ra/cAXkmvBByu5HstcD+u4a7eRv2JUus2212eP/60sntbFOM/u/5assbgqqrW5/gy2mvK76bi9/Bef2cCfXU58LFRJxfTqBjMwqj6PmSDkHl00KqGE6Vks11CVWEBXQEEkl1IkuxnsNqdMAIAyELVZ2386JqM4g2P85K8GIEpaRTTF2QOracvzZQz7RBOWKwFXq9h/L674pyk00NEPXeTnoxcVeHjso19C18KoB96ctHjxLh55dtngo9E80Xtngu4mZTgmfT46EmcumlTZECMTkIwmAeuhA/78knHAuyH37XkTf/srJeTsvFkD3zt7JYhrtURsAeRBYsw9tqnqx62NrqyiSrCl9OAISq+1FUsGzjCS+fsCBxPHlxY3D4yYHg+3cpvkoWVBdRvehKIBPSeSwpdscyt1eRAlj/yiQqRbBR8jzqdcuBM+vRuBpMxfQLMsyGmCMWiTY+EkVfwIjH4t+1EzGP1DcMT7nZt+O6MFuVU/1VKMEvYHkyNpzdpiVHg13rhe7rAt1qpZqySh8cXBlkbWLG23fUEK5V1VokdCxrYbnPfI6iHMNs7gbvm+EPEX4u2uXHAlyiLMX8s4jL+jGL9INCKqibvuiyhoz5TA+iFqj3JBxOTFJXKNq5UKtifvNwct1t5Y2payTV63v7b5QW9KOF3Rdol6tjf7zyMI3u83K7FmMTHgHOLlduF1b94aAwLSFJ6EOfFSeNiu5GTIiQrJbwNK+81+pzTqc5dLdpLl+473D1F4W1N0cTL3Ihx5E7w2WAzIKWPoxZQ/kSJ9sDuQJFN5vPr4XKAd9FHhuYac2qX+Nkoixren06miCcxW2Xf1PBYgKhN4P+4krlCi8bO68m/VfCEGbC6jZ7xs4YJ0SMcabZwax9L5rslyB0YfF/doGfejZJ5ayJ+za4Zr17YHZ4r/FkypVfXjVGGT/OhV0comLP6oHYK+4tFReCobXDD7Xh4sXpP24OhNQxRGfYKIXNfR2qvKZB8yUke1gG9rJiDyU5zMRb7fP88gGHGZ9VYjD8Ll/cobXo96mIgajPIyRFn1+cZlYBFl6Y2ke0Rj+6BK3XaXed8XNpbXqHQAHsC/gm8GNDrAldH4QnbL0SJzTFoTka732YWG1FvnTbIw/QgIX7RZg5c8h42awtpnwU3dpkiQEu0/Kv5rvuRhLnDe0NPMeOwDPNe5S5R/nQ35ZDKFpdJmM2nE5wwFSYvoNhTyPId5WA++S7nSWqLJelKdxjAEQIJ3wYDmRz56neM5FUVmiVv5kYoU053HLFnuT52TzlHSVCiLfbiHo8IlU4xli3eN8p/khnBkPwhk4JOxwAB0Km2B54w2+0pMjXFaTG7kMrpf5DSVGrZ+fFxqUqS0yb/CsDLuI5BbL4AzsjP8pR/UpwJ2HPrlyVluft+HvQ3Z/WP3MHMBN0HMT68t+kf//b2+9JX9bFAiQiiesEphMVM6LW7hLCfXi5UfzFtjt9zaqaw8R0jB+ah90xT7cO7izynAeYD+pxV07p+aSQC1B8wNhcyMKgfZE2m3g0UysMtKmgkDOZancEkHIMO/PGQUkFxhInxfhamwfMIsiOwirBXuosb9omCPgb0ZZDFprhxFLQynP8yyULO3aHsBqw9xaVjB8+VC/gmv19T7QFec/ylSzUESMe3LFBu1n2ysVTl6kmshMxQZWhE2RU60pN+QYaOj7olVtjlxArBETpOj6R8nSVEHHcdRM99zyC0hYhpez2rRXfw6u8Iu3YZmzQdq1F/wJ+L7brch59/5ub94aRIV+FhVvsmKuK2JZ9EVih3q6DOnBXDHI9o07e5hURUHHQ4WVx4EFo8mxdlczabe9Jxl3mriiX5LU9xVEi7O8QKmFTAXPcMtNz003QasiROxuVlMh2P6/f65j9i2zXmqePOIC2/Bb/Vv1v02meE7PdX6r1VRHWLmyD6qG0YSsMAy7RHPW9ehswya/rkVikiHhIgrRQAUfUQ03CDxWjHaJFP4DlR2pO7xGKJD63Uir6CDbd6T009YkVG1Ko4VvD2HRLimuiBKEQSNcEZ6fxY5dlCVS0xXnjGXu6+3raPGMSpQ9BZiEa+08l7Adt8LCR7BOobVkBKppm6rsxtVJ8i4Qeo5G1qjOEWzgzph9NqmMHZZsnLXvKGKDYDeL+umUvMEzhb1RTCNHrcjoKHZWeHlb/fuSwfal8459flM0IYeP2BfdfcmnxiM0remgQiWhtuHDk1AbHML6meic1mFnaLsEd122+TiKb68xxn/MqTWLGwUzPZam/QeT2YxQdxuJS0rGnUAvvpSlJH/Ubl5naGd+wnFP6IRTJSILfNd/VeEsxPp1r+zMKQ6jckPSZq7gSs0hUUrjuUx17HxMKvkrUCey9RXzzLrLbIb6QzZNrtTeT9kt9VaZlZKLWQ4JSrJUOcw9uK8RSU90Xc2Q1+ZPRXgM6qZgWwp/om1XExM1yUVG+7xLrvCOM8/gTbx/rUNh4aLgDzjRels6Pa4fdMb2Az3ztIh2Ey9tpnj3ZNBgd702hsiRoyB8OCS3QY9lJuG29/PkLaZqUYMRs+QtugCSHQnnPH460sWvFju8TIzDt1jFXwFa/D/xo00h3OSc74lFEn7PxU3twr+1KPKiqNfBSl4rfrQo6oXLfZZ3Ig9YB1gmKxAdOYMfzbhe1OopXC7wpxHCLyOXyQSW2auWfsS6c6hPTQp4ScMCXRSazOCe8KCji+A5KqGNRZHdpPaSwFiQtjSHxmA8sPQtl6XI+FVozAmqhVy/s8aQb2A/45jauWXUu2DgyuIgYirbmSiSTuD+KUs3Z9tvsVKIYiW4DLxC0Ijh6furgmFLXwRkpEO/gnF1Fxfc5Ck6yPnH42slpcCPKZgFpUiLKNtYzRYfgyRaN6widwWmsK5pYoNa02rk7GQAl/NxZSWyIVdSMYkoj+tT/7KzcjiyCSnf77/HXItae5WGFT6hVrpzyYqtt7jyL8gJXsdXzBy/LnUd8w+cZ//OAONLYVGV0BqdMX+A7O46goCZq360JDWLetw4qsDvajlU5ptG0+hBNXBRZ2GnhvJ6lGNr+D7bItHlZSAPTQGX3sDnTJuRpl1+A/fM0SM4WmzBFkpui9bCI8Y1vnasEG0N7jhoedUa8ZoZi8KVEe+KqQdDeJj8iWl69R63rQUVKWD2NapEz2BsEjbY9NFVzM66s0z+FB9QtBOlJ1JxFqcVsmK/aLJuqN2jr2n6GlZPqTRd/VVkUTQMsknUw6ONunA1974iDXAZZZvsT3kRAAQx8eQVXvh6Lx5/FCYi4YCNe0bPYu1LhuTEE03eobCHUdQj5QALGRFPTVTw1V+mYw6uevEHNc9SFFK3RaobrODdRtq+9NcQkYrANLeGnP0KLwU1NM7Hc4X83IXdKuE5aNRo8jjpirq/AOj20CVPeYYro+TUPdpFs6rnfgmfNtkrU3aTIGkbuIHEgq0fiMhtlh6G4dGtRfUeV3JWl9oa7k9lvFp3jba0ayKPfOKMReq7mLqjfG8UrttwuC0O51HICZ/zi5YnbssKuBuDl545w+/4JVnJAXEzIYYYuqFii3MgdJHe6BxCg/IlJ4qdLJ5+t1+rhn8e/POvhO2+xeu/7f7FI5dUrqS71ijNgPPGcTN/mgaNjE5XTSWReQZzJfnODFWoOy3OzNN7mZ1S/jgs+ReGzr+nlKb++6Pjpx+7p2Tp8UfH5PF7HNoumez8HKwkIQJUQqz/LfL2tvfIh9JNf6/H+B/nE2hLHVPBXwi9Fu43jJ/DuoB/UKc+9CEloKO3T6BVn9+W8Cld+CwgfHKE9wFMidi2vwVRO/djeFydaNdbUUCJMWFwDiAqN8KAhYUIhhYhlJhzw9GLKLw8GCQB8ZoGhBWUxpEZfUuOvbn9o5MvwUQTBpxaYzd3kQfBzplDbG40i3GD76a5OE0VlCGXjU1qwlfQp1IQ7jltG1VMAsb7q02q3/OWTQ5gQRln8Zmvh3GoRtNOp6m4iKb0zh6wOuAxfh5V35iShb3z6oaPyiNrNnkkwC35q8Zi2cEawIUQbpsb62dTTJ7A9se68V0p9hXJ8NHLVNowgaOz9xdj47A9vXyuuuDH09bPRktxVIKVU0O7VTgDGEmgAG0RVe2NISXDoNqc2RnjUkheZ0Cd8Vlurxd/kB3q0DBvANja1rCS2APzlxTAhtno2vAY+pT/GsW4HtFRlsjnVZO9aqxiKjIpw8LW5cXgYcezsljfDi0GaEOiEnvlWZLCmse8r4wkUN2vX0NEnEoExFdPKxsZdg6x3erQlpn3qRCn7wP2noiLaO4jmcp4W+zBPsGplYqe5EBbn79CEOg+/aW/HrNYQkUS+mtd9aomrweECzTYgXpX1Kb5JLAd+UEKXJdsDo5Y6jeq5B9GjK/tv4F/m2EGx+4bq/L82z8mhU55S2ETnQpJYrCl60qj12WbMdTRXYUk5/vARrgLl7wGwItSAxg0SNRMN8PSsZodU5MZJ7P7odDAraYPtegROSO42xDIWso6Hh9AIKTM13Th28eCiba0aovFXgQVM+05NqQeYSS5A45YVWRkPSQpwcYZo4QmRUOKNZhoHWqsACBJ2p0lNgykupcvc1tAlqgGwAmaaK6aHFxAHUGSd4b6Zpj6VhpODlhxX1FtiTJ7QXCfk3QpxgV7W935t17MCoj1iAq42SBjhUgpDDvatb23vDDWfnDn3n1QtdWG4RDYYqFr9jKBe4WWRvhFh+elhNcZvCKOzmqbHcLduJRMe0OtTGjCMN18V/XEVu3V0Q4+9C78bez8i2csYvdU6ytWH21YNPCAjVgrYcy1WQ8WtOreoK7dhdLM5K5dY8VZRihKFbT7Wv8Y6n8BY69A89UBPlT9gW1pVA+hosUHQIMy1PQTiASGgiGOvcNjnxwwkHdTfkeO2QlFEmSyUvMjb+fvgyFkHYcf/hbbaPyILrc47RE+7Jj4DG0z/myKtwAdQtWMTX1ffg/IHL2Tg6lAdGryopeTj6Z7r75Z6L36iTD7moqjuPE3HlfrkvkSjuJX0qyPH1vCMa/gGE42rcH9Ox9nBhc3aijf0s+6xbm+mhfnxJP/gvAllxKEIxUbA8WNMH2JVS/UfVIYnMEeamAMmZajPekWDQ8Im8O6FrKD/P/k1e/1ulpnv4RiJYPiI4cPXmLkM9ejHFq5UkyHbm97wFA/oPGkgdVVQqY/3FSWfW08EqK2qGd+/PYZMljnPP6sLa8aWjHBOFBpWEUi5NMYJdTUj4fuQrrpzIB1kEnr3z0UgpeJ16UPMe8cQFwCDiMmN8DuTlosm+KwzBfYmVIYIrVyh0RVbyerNk2ZzUHfUDywOSv5SVxyIhVX71CYUJUnqqYwpUyPqCf+o0J+o4Wy2tJCDaqaQCFm9rk85cfhuVMZSRWdkcxmM49EbHQQfeCebWzKdJRjP6n+dG7UT/s3CVKX+C9a7kj0LRlL0xW0R25HTiOnIfZ36vja+mUOh8aei94qPRySW9jlq1KignvhoAL0DuG6RVvJNVGl6daX8bB6njcH8u0Kj1fyqhtmMs23pUIZ8PDTIK2ZeFvmLU027uc/a+WtBxsWkm9J76vfHbXeHynp1jokcz+poGdA4YDtVNa1CHTWJ6fYsRHdXmF4Xe12UtqXsEuDCuRMx2hbws4uPXCZr1npx/U2GjiFJPQPFb9A+KDYrnqGgIgLty1bnduRJxdCcff2j7cbTLndUdH/olXsYF/LES8G0y1XvCFb+iTe43uV31eGofTG+QPz4tXe+p8wmC8UBKt/ES1PdTTBjJssl03qif2vZBzAvt0JFUcChazlp3tk2z+q349eA83yl0REwqfNOgVjh1qN2rXarpMeb+WV/Dm+kATZYLPcm35ezwYZBCg6/WL6ji1xS/0td7gN5uTtK0YWuGlmNkfmu/IzY5aulGcMjpd/0X2ZmvD9FR5raVr2EXROzBkZHG90c/9o1q2CBDb/EidtLHbYRledokbMSTtgfVZcgzc4wkjbckvOVuFBVhqgpWV1UgLek0J2mGRLL9m+bImHFvXHripCO1PIT+76ynAD+cBgHShG1YYgldDOq5B0lOV1xNgrJ5stb++TR7mTZ3DsvZvKhdUV8aKPMXkt2RwsusqQ16MucI1P0jNvmr0hr+V1L5qiin5PWMIVZHdcXQ/h+L0pFg5029pOR0Ygud2Tur+Mxesyuu3b4ZYe57g6VduPqVlSJMFsvK98T7+fwMX7/0L2x+K+mRv7/mvGaZbsSuNDJT6kjR3/MzOiUj2xI2yYF7bSPFYK7whAo5SUN2of9lYAWGoqk8cxFVrIEoFzRN9uNUFErPYWW/s1bS6viT5AZ/YHA+UnYTfd23pZiamQh5bBCXeO671LsQsIZrcMtLSNaUw7r9Jx0PMufSTwZ0oHlv7JhUT2IwwettLLDcQeyo8i9rwfjLKBHxwnef8rICy70FBfRTAq6GYu06o2EYF/SbTdIVC0VDTsomXf4qvgAP8e34aI9Pc/1XHR0lwt4LL+dJLq2UDrvmajaMsozwr3EQcDIv/9bCTkIQi5o8AqfhHwUq/VLFpf8xnAznXzxMXFVyHAIc2GOb8rpv1FG/16+eC78XNsgAO/VE49wu5/9Ol3owKOnXjtmPG5IQl3HdvdcWIgsJ/y+XEUGRTse2pdq7LhyoBvtcG7TUYIaIgbTUkHUXVhHOdoM20HIIeIc6/xK3IANYasqezL9hnHhBoLtuS7vBrSnbPvC/02Ah+bG9HfAq2D7YISAKVvPWAtO0+n99aDR137fnQoVw7cD592O5b/OZPVoFwPmBMEEuT6mZ+YObUJwJKtIOXgNCU7hdm7rl/CwokWfdkqUqXq8XTB//ffar0lx71UwxUVq8YXmsyLqYZ2sWBVsG1DjqSzsOPozB8dKluHhctgsYJeXvVmSthYwYW9spBXxeUhnEPJrlcB5APSLtNuZIz5VDDsNq9xKJpah0gOZUGybXy4wQacEXFUSyDqWGMir8VTGQ45v6yjaqm6qxejxBckbx5VzEt2FkNXqZpNQXjvUQCK/GxDvgwaqlh4KnxsSmlP4Oy34aiWET0dZPiKoNGrGMkcFQtM6ipsLqjbhaW5TWQOgAyX19FandYWTp9Ys90Jbirf9UAAdLe+KVAwwhTEqoL2mJiDPWNRoMHmkVaJ6s0wIalSNFnU5RHvdKRUoq1SMxKKylj0CE2mvltLsvZZfLfcs2ZXg+VPdYKFCsTKpAKqQCjAMohwVjb45hJIFokL1RFrX7vEPEKbEB1y5hd6kjnhUu9EEgQUWyscJMzGFObxKDJmyzxCvcPoUfQ+SpnCgH75dAwzLQdrlIri9l2zM6mg+/YAs6G42FE91n8rElwGH0C19KQ3HOxbfFD7kb99KJivVhPUFVD+nd2xkhtGgNhAhdMAJrqj2iIGHlqtStUmsYAk2w3AWn6Ocqf4Mu1pRbIF/0i3N/w764H5ymJrrW8wcVMYNZwGjgw+5453i6RZyWxHVbkTTCo45ORqUNLWJ5YGerZwmeW/zAIszHfPAxt8EXY+tzvBsax/imJ0m48VPQv2uSLOjvI9Fuiv452B1TToGGI064efxnbD/6I4xt3uMsoun81FarYfPQ4XFydQMYd/Q0YoozS4YkM4f+JLQibTzNliWlzthNbeNsLCIS3z23FYAE6HdGaYguZQt2F6wfuElYTy3YPr+NXbytD36mvafeysh269TptIi4hQEQdpdxIoPq3E2e6qylFpsUQ7fzli7a5L8yQoXfH2Sezz6hJ8ZP6/x+awicexu1NjmmSwHHrD1WKwROmK0yB+HsganX/Gb6ggNLMK9hhh5S1khiw6e1YrY1lZN0lqmbL64lXPMofyP7BrubV8yJYXvQKC+q4fszdR8topk4huNqPtdpE4LV9+lyWJ8IFMKcvX37THRuv06b9i5te366olWkvtNX/LXXaSGdP+Vhaq+gp/1tjdRLvjwgM9QjCWML1g2/YTthFbYPWQPbDmQiq93JB+929rHrrbCdbJ2YRNBQtvvGMY2WSmwXjOu6BbqBX5J5tqUGnVztZR8g4/k1Fj+lATKzuc/5bO6NU6k4sYkpOWmUOED5qXHGuqEv72WL45T5s29gCuhJaTan0JErqecBKOhNZLYcJ9WST7sDVRn3JhnJiSJoxLhNvKbOsaq20g0KVjCLlBHyE8I+tyg3vpH7oHnWhXPzT/tnOcdPyp7Zi3vDKP/S+KnILYRN0cPpFJ4X8eZ3QCWcEszghpOblajJQwRnF2TVcwxuq9CkLGAzvT4LZN2xyhn+XRymlk3o4PktvP75ZJXjIPYXQRLy1TkitS8Tzro41JLjBiqqtrXhp5aQJETHCVxQF1ieaRakpH8NYgpeuABt5lRhHvIs3wq6eTlAE2lwd/7dm0UqgNWFqj8LUT6vCQuEhVnAucH5NtWSaAtiWZ9tTXLdSns5EeVzdcdV3SXGfz68bBav6aal6o3OZVoQu7iJ/X2Q9W8kK9zcOiKGmGaMW4CFGX23XGX5d68fAR8itV5qiEqfIr8f59Rsp+VMl924fiKLehfutso3VDBKk3lqZpstwJlwP3qZpDzy28ditFlV+oE5IwkFMUwfdlU3Qr1zX4Udv/Qwu912CcWErW8Nh8iCiHOnckUA5CaeqpPaVtGQn01zttpsMBh3K0tzvOmY8+INE/ig8rDqoEgEwKpzpHKb6Hcq2tugBKW64acfIeIAeVCc4uvCJK4YVOomE2DJ2AQzAXwKdgFHMKSd6zCLhleWqC5Klh7YOs4IwN8aCHVRAuA1ZKF9qWcDI1bKBWmisVoz+xT5YV8Fgju3inCXjBEXVYTCNQbOZk3DUXFeEaI7W7GkmqKMhp7tdQVmk1jYQjc/oaOxH2wmSvtQJrXekqxxls7Hj0HCambZg55g+yL8PFNuYSCTlv2lBrtF6ve/OiEnxGXUVURIZwVkFpblTAU39BBqXeAItQWHbwen99pMg6lwQGVw65foUpvxPVuUHhwagnPkTp6ssC1YREJpYUWf2r5pgLp4oaHhNAgT2Wf+ARFENHXlBPbW9AhXqPg7kphFHNYltefhLH3M9emfICdGiElom1ehqnLIRC8eV6TAhKgG0Uam7M8lNA0txTMJPUGqOJt6h/TzY+BLHxh8zaYmFsqB35oox3NTucW6C6x3jJNZqj4ppT40L8540xqD3JgtradLiHhvBKoPj7UYKhVMNiLTkcG3O8S4aDYH+00RUrR32AQv5D5LFe82PAf+yJP1/98EeQNZQBIL/BT3q9mgpj2AGj71x3w9FqG40eWp1ZkDIOQOQ6YF9WekVQARUaIJ+0wPvWlZ2nDTdaMyV1BCPI7A8k9L8RHxUGfJNa1P9ST7tJMT+PTIfoi0b+3pk4MHwsJpMo5NqeTV6TSBO7eBTkJddNd+POEhoi8H7xqAFm/IY/ZOqBjV7XIq0o5ThTJpRjHG5vsfXTGWuJYEJAkmEu6Rg4+SePhTvWNEwFQs7pK4BX4KCNsHVy01dCTKX11u1wnihTLYAsyymw8D/Bm6BKd7j5lolImsBIgTXIS46UuSPGJE8j9iBN+TeMTe3vN6y6WYv2YA3yN0iaBFuvLJhL8r/oFFSUKO7APCRbz045EwZACuPblwr6L7mAFgCezxKgc7MyYxdaPWWUl09o4JdBx9zmfc8dnokITfe3vOLvHFVaAQI7dxTde5lWIquvvsjibuv1vb51Jgv4X/YnOg+34PEAtQPN6uAxaOH3DT9b4N5YR/4lGJ+Nv9xdyQzuyk880iGbjDwKfzF2ZUHYuoJ/NqaWLHDQZf35kLa1tSOGCJbLQ997tK/ccbmGqbbR+Cpue0HqRvnfPthQsh45v7pSOu3wipndof+lol2uMr5Dkvt7Umv5S7drUg5AAbAtpXEMwKpcKq8ouP13eeNBAQYJXNVdn1RsQ8QsPBL7hdQMNvhsbX01CkLiagRIRMrQHzbJGnlRUxjaqi29hREJbSKHfZnpcTEXwdhW4BTpqlU969LovHLtTt3zF0e0X+Ch1gtX39U81vX50OEJD0013A6JGbjCVKkFOuTD8caywz9MQcjfgmH3w6K18IDG4eOQLhTgaGYZzwpxztjKmLUEm4mkhRuYnB9VKw2leWGkd6Ctlb/3bjZ150wIBsFsTU4ZKnrAyGDUnoZH6eHsPRUMwOoAHte1RgFw1Rws0GqGk4tsMYi2mfIT4GWQ1Z1X5vtcQoY1sSoOXRz+n63YMGGMPUTKVflQRY8tcLgvkTOd9Ktfmb0BAhRX9clzG8Zu2PH+JNMoOKOtSHzRuryxQNh/IwpEl44Qbc8kz19enc2IwMv6G0sHdJjQZoYELQVbZf/RGBGAhO5dqMNWvXY+19H3CZ5PjYuUMN2ZPkBZYub8Qwa/UIBKxfA3otQCVcfj8FIhIgOvekVnQQ1KRsbQzKVwYOKWuXM6bVb5tyGZ9BdBK6inCpgrZnGbHq0FWZHV4S1AnOmBhL4A+o1BXyi6bOSy0ZcNdH2vbeiMi/7ceHIVOyiLSabSiv3hXbUhNOSXoNOdY7SG6kL3GR5tq5t1esfYx4uBiV0BBt5nvi7vsO6ZLArQO+L1SSizAuFaK7fs5wa85wUcm0zCoF/12z4Ojyr9zXB5jD6jgOPTFHCETUmyaWvYbBFlMt3RUnHVVx3f0RxVbNa1AV2l75sNpjBjOzCKhlT3EWAGF6UPuqXF5Mjl0kL2QO9gyA8cey+pJMip8R64U8RX1xgmBi2m14v5lgjmbDbWU4p+sgIW0wQ3JuaNH9oY/C/nQhYTOY/AibHn2PzFF0kYsv0TKYIypTKT8akSXTTeCDzCPrKJqrJAvjnPfPBYNQkVWNAFB70UnBDU+6IIGdc+vx1IJ0Vr+nSXjkHepsFWD20AeeGJ2VpnVMZqSwJ/LBQMDUB1hwIk0X3AVFVq+glzmcfRUzN1BKmxdan0hDkNRPSYz0mYoM0EBMBaqQDI06gqyi4AFRl+JwcbTcN5vU6EfwiLqYyXVBGzsJ6JckaAxMSgSZ4d0K5Vw5yfu5GsQdNuIrYw6k8RZvKNj+GxdIbqYOAjpBYebjlBAN/cpuNV+VtTwQyy4OHecrtr4rOD+N0h7PxV/pOr/CMDvYHi2CMHt2jUbyHkyHJf0vg11XPE4yylbJ59FNkXfepwRgbdXWdwDMkLsRZc58I16jzykC4IuSxCrKW4MzKNrCDPgDULetv+/SDyQT/QXJhoQ9pC6JPAh2U4xZHjumHeMhoeU8g/xeE8JUljyxC1+PhMB2EGuwBpEQeAwcQx9Olbhi3xVW+Dq/lM/1kzCoyJS6xe6uZQkeRTpogjA125LYaM+A3L9A6CeUOA2+i56D7B5HHPzhhnufIV7RriwWFba05LVwA5mWug7tn1wJlUYQecOfXBflu+h/RN7ZROjsGArs59gLefIVK1Dt9rdb2KX8S0zH1HtrAFoLiAs/DbD1R/l3v5hNxotO3/by+tMux2d+RN5brSHtR2rmzoF+a3ajSEVZKdDp7TLIsOPxKtVQYMlZXvHsh/X1FsYFK1tvh7JbG/zVK4uzZv6lzYpNx7dAoW/DXfHLfFhqVdTnUHV+kA+1BgH9bWDhetCvRyqvt1G9kxcH5yf37+NrRuudDdk7Uzar6CYMapYpt/sGPLGcU7nbQxfTLARNSPqLduZzrZTTmtoo1CN1Lco0IjKO+DAqNd/ft5y96vg6hYy2n4D2ovklX916Kb3hEWwxvIpInQiUSAguGFrCVrOOHWcmuwMMxcL/8tN6beLuuNt5nVmzOhBkAxt05kuIrdK+tLTIZpPHaZDsyYXBLSSv0cSo8JS9c8w8ui96JD7BG+vnjvtAldExHi+8bA5uwMRaccqs8A2jSno9SERxW0shhkUsRUobWY/16UfJG2RUehUXXBtbnia6b0I0lWuE9V4sGF0tFPhOXn8YVt5Nw5B51SFcyMsVXCSVaEntn3EQQiSgCBDPFDhcKQTDqJveHIignI90Tr3N3uXQL20JGUoq+Oev3YR0/NAl7uKPmeCO+i8QnIMAwAiw+5MatUWu8uJRSSBbRdPH/lDj1SssJtHeGLfdGg/nYOx5vLK1NuDCtbJcPgobISXC0ZkEeEuU/qLS6zu/tU1DAXlhsqoA0CwxWpNZpxDvOYSPZLUL5DwUYn1Ojm4xG0VmMY80MtDgtWxGgXeugWabXdiLpLuMkd3d9kDzQHFRedNofeAdqpmqB65pYw+P+CelgwHWXSWI63mj2G/rJsLvuKx5aOhbAsFgWNUgxaJPHkfjvCFjoq1N2i8P6gMDDbfTlqWP80kN6LbySj9zxZtC7SoP1dV0wydqPMCZcrsX4LkBfEGiWpVQjQvYAHyOyN7TdrIgPHLhh/YfyLRtzDQ0ZNCvraf7/s9mpIpnsE43PbkM4SKSVapv5kZhzcFwE+lF/kDCtw+I2kVYqm20jhtSrxAq87MD8QzztwH0CtEYUUAfKy2Fs1nmC2uM2A+r7wouj3W5FFq6jE9xOWuFcO7eY2XiVZxU4BX2mEODsqsf4xSVPB9lJTIOW2lvZBgAnv3jX9CA93F6+Qc8wiRho9Kf3LU37KktLarU7cdIpylLLiVr2hmxvrZhuRuKkQCZZzLwRVpmCBTKqFJkBRKR5BIJAVOOVqhHb6Bm2d1/ZtV4douAjbZMrvM7E7+rnCNPUAZ5W7OGDEqgjvu8HsDEQWwjbl4ZMFRrYcC3lybkyO8f5uKlz+hpwt15+mk3PUk/0rrkt8DwJqGCV20toVCeSYJprDYPZ5EPalDyG4AGwVoWx4j9hZ3qgI81PU8x63CNLHgOMT2HCRu2PySrOiNsSgtjwarL7wtE2I7fVXuFrfCRHaKF2T70yV2wsgpAnvXYyNPREQnunxZsAgIbhTMohC3zLcI/56vOjl0fYFj52x6H/ILOpVdMy9sACkCbyrmoCI34uYP1Q9HTRA2TH7IGe3oDM22A8+zLZ6oT3bIPXymESYhyUsQxxKCVMccu651E9yfPhuEWmwwyP+r7bSsuloH/XOKsXOnbfLn7jEwnl3aO5VtxITfCgiQuwCswuugNmLkt7qO7IdhTrAhrLb4OL5Nf2uJMFDkOWT3q/oWvjnvin8D50V55XDsXYUya47SLIbwXuKRhqLbSlZO9pA3Ub9dxEti7C1yqVLY6z3MbdmChSe91cPd5CdRvVKbjU239PF4VqSpVc2k3VtKqKJFOGWYnUipb+F7g7DG+F5vdV9qE+yV8JWjVzdZroFa6QFWY7Ucpt/nYc26WReWK8D9kgOpGrST9o7BanccaiKrpiD3iZiO1U4jFjGnR6NxbvuTtWbJDSQX8I8JuQzrH5u9RrRr5DdOxot0kDJTriohbmKE+K7VuN3mI/1OqgREVcB866D5hGNMY/RZWSY0oEbfkKwHQxDFrvWFmDmi7HwFQU06HcnmJkR/ln5UEfLasfJMyOmj1TeNxmP/J2fOcDMRXm4GWh7dhzr6qFNs4AdonLnxv0PZwkF8thYPzIAlbpR6x8ZM02T8LyYyJS2Oy5bRr+6YfiEjz7ChP0D5ZcJRHel0NsdVPIfCbXGsmtR4JBwaalyZVAQg8/YX63P7Y36SlPq0E7knpa1wps8nm+4jZ4BNoIk5lh8AVTSdc7zk55oeJQ8k428FJKZ8tiOKjnr/PO1/HcPKQleqxTc9O++S/x/1puZbEfHz4HhZhCs5GEFRzSCQVpdtEnw3nd7t16z3sqscMyZZ73b1FPHCnAyzfEcUs6st82b1TU8qj1TjVgKqcxRsqtU/xbRLK6TmzUuMCJNN6ghtUEIgMOl52/BCsWm8Zxp8D5MtM8VBxf/jWKcC3PRS6yHtgrC+bfiOwkaec9ds/BumZHU4yY5bm+oNab3LwKGycaaN+2C2elxaHndX6FX88hC+26kON4AhBoodQsnor3lqs/EnfnADWnjftSbrbHJTw+23ocVlB0GXdU/cAWR5LPBxPfhpv03zi4kysfamC74WrKFeLnrfdF7cOFfPHpt7Gu9rrNTTMakrgkzNzhOJZu2+4cE4CFe6NVvVIMkIjB8kx1qwPtH78JsvVA+qcfRu47goQWcUSiWjfk1P5d/cmx261blduyh/ZEiq1QLYpwWR+9ZqFGfAwkH4MJ+SdGLsJiCUcShAHEgQOwX3KuOcq+2rjSez6WDcRiO6zI7McVdTZXw+DAa0BgVFeVajLxoBADoGm5FkmC+5cKAkxhi8//xoDI+4+gOchq6eVZME6P6Fil2M/+y0io3ObJFZOVibl4sQglQt1JZTgA7jk45+a5qZeUBbHzTjXnSXuNN/hhLxhPUvjnOIVQI6bYZ05IVn21gIbjwQxhLm1JhAaJWVpvuOUpFYiZTXYsDwW0RaQWYbbm5fomHsw3FoWrw0YeyWyMDe9fK4I0RZrgiowxUBAqQYJZmJ+IPbhDI1wlXDkfT11UdCS6cl8/nBo+DbEqHQUfdTSKALztWPE9DWops9SGkv5uS1VWIEtoCoRbo3ZjU/+F5mUOm6Yvm+b/f6lJy0UfXS+LBF66R1azR+7VlWS2vScTh6adRjse27OI4lWXXEYYFySHl5in+qFUwM+2s5+xBNiqPV7nvaDJv1ATZMyfD5zmNj2UeCwGPDgYTd5/YPBN9wguDo6IMP4Ci87R0Nscj0zuWSbZZNEwT3ahmbNjpKb/a1KxUijfS84Bd3DKbf3Hk7293D7w54+vv32XgW2V0384SMZX8NPfa58gzn+m6Sxnuvw7scy0ca2KX+x9S/94bI1nGP3sDoVrUs+tFJUP3CBmrHKDEjgUlElraeqRGiYyqe2v/H68BNVG/aQmlieVAKyNOk8DOoJaVi09Qw+P+DGARSJvMpZLukY2mt2aIxZyos4nsPsx2G2WKovp3yDOyumLkcZmPiEFg3gUkV+rr5Wf2eaZhDW8PtHCKLMdfKotdEKIq1HYeFQ7n9EBbsdIAygewK8ThiOHy8ZGS1IeY1u1KZD628NBtUjgV5yB0CNIOypn3wuC8my+gYkRAKzwQGgXQeyQ2ZueGsrFRxAKuEQ26QkVbuqHJUyKHRSQo6rITbs2Rv8Q46v98yGaJE+QUKa7Tj6VfKo/OzQGWWWZZT5QAZFgSCgCInDD0DuBMMrnDqBEvlknV3T6whOitULGPGdl2LiqAiDEaNKX6M+hb2WgA2zYjyH2y7NYqgpWj3HL1boiIq+3nw2Kd5IAEOwafvbigJNojcqPjlzlYpt0pwzAMK9eWaEX1PsoZwOo2a7lbKgEq4+rThSAYgiW45CLV49g/6K9jb7m+DCWXODlChY/3VQdT50t9iFAhHaRN2uL+MuXWlgpkmxbg0jzSzXl6K6iUUHqTZptwbJXz1b7uOvZdaRIZ2+JYfvWnI5yX95fh13/FiVSEIJVqUmWmzM1bPwJr9fBdSN4m2ykb+od0UHxZQZMDBPjxAkA1xDfk5yA5B/SkjrV7PktW5gwruP+baeebnVS/N+BhueSF/ClqAu4ewWq+tya+l4oJxMy+0qyW+6PFA7jIW2h3hXjrhFLDpo4lbu0oIQimAolhmx6rlaEK38NHFw4hMy5c1u9Ge1PnGNwo/NRR2t/1lFTH7rI1a8WYicYLC9HsCoD7nbMjHfKT7rvljtXchucdZC/Kkh7TeTGifKm/1XSsdiBTV4cwSvu7SfjZzhpI/kpoy1wf8MCB1DJhkFXVkSdzx4i32KzGihA2fqQJdhJ947M7OGUmbBNr3ExFjZ1Iwi02OlCE/lGdd4Ts54PVcWLxU9EEZy9DpbKE7B2MeqqweE7MrY7dXtWWw5J0KsdL4e5XgwKmmSHNEjNuUTFYL9+uTwRAK6awRskWsm/VL1/2M7b2ZBVUKRBnxYAcRXQnnyJBt8GF7DEf9clOx2rbYRvLUx7LgXW0FIfoVpK7DO9twol42FGeGZFf642FPEu1nHaIOSLZwwcxiwV9Q5mGVVuqOKkJWFNmiICSH1Cw+rulLSnFxu0TPEwVSw2ciUUoq/3m0DGR3xdanaFxgbJLMVUpFJTt2e+/7hHzkAXNTDUhBoN2/vgA5aXaq0id4OsWfOdDFg7wEeTRPzzvzCeeiXhe3MMbAY8ewORTQSBSXhcIMoOY5rbdNau4aR/071Pm5L1UZEVy6gjzfRoYdTyNXojeT9L6/D2uzl1ocIyCpWIpp916pvtqO9fkKAiAtHJnvMkrZHhuNyheK/bdNZO3pzu29mOm3ow4ckWwRwj2eo1hHjZs938iQ77kueAUMM9G5MmChBi2bBImoPPDU93X/0F5rPu0bErHw2wTjkEogxtdZ1iKlsUphNRkm1tyhWzCsVvC8MRCzt2lHb9BMbLcgbbP1L0mj4WjT6zTBDM/xL8VnA+bISqLfDoxwiU1N89u+XebffAZhHaYrI0/bRnbprwDnpQ/F9G+J8t8mzj17X9v/dI4kt67xvAE4HcDyMZU7PSP1Q+CiGUJdS5VSbKIHOKkRxruyHd09L4TgBQnJXYB6tHdde0bICNOnY0e9r6gD7hHnsVMt5XgzHofEdupfpUPzyY6GsZWdYkJei78sKuWsMxGpYZn0Ygqg6vVAdanOJzIFsHdxgC9OyFdu+e9Wiq3kBlmaiE3keDqDU3Frdyv06W+DTmC9ZjI9+vMyeUYiqMKohECqmI1jAtMZJVCcTAmchPrzjwZVET+o9u+WtzqzNATSsTFhFrnYYR/8e7bh2hropNiJc5L+keLgrZPvY7/gQuPeLaGH3+W4cXKzcXtHrG515psbeVOs8/XVvzFqpbgWrCVS0W3+CO1mwMYMCspf9NVlr0/PHkOg7a7kdd0g8Cjw9XVefXwQrL0VH8zIuT6QEdOAA2yvio8SBqyLldoAE65odVPSsn/IUj1QUKkocvEkKeqrM1zyQxU0ggwRobzNJZqypZNVT+glPTfZNLPWTmOlTqN93F8u64BQzlPzVlbD9ux6XHilBiihrF9dDOoEUBUG/LB8HGHAwGedj9abQuLfWge8X3OgT/8iXktcDYYDWkZTpS/NOopMGRON8lXsc/xVNxudaSx5bB9jIl7+t1imuyV6b/7kbOj2XgUT/2Yx/6aeQN85rP/w3yeASi/D5IegE6jAxkAY39l1wzTleL6x+Ze5Bgw/rOVLXkGQGWc3chp4TQ7tuCXCj3RQ/vuKuPK7AMzduWZCn7zHSx4xVB1XuXMhUTBYzoc60L+6py9XKUitnSwWtc1P4PiOzxVlHfGeTuyIxkmx5SAWaKbKLdWZ8PZnHl+HY6y8zlkv/n1I2QoefRancL8mIf7uqPyVimJg30KJBo37mSWVJ6QbiovXAZWSavGWz23G4v8G3zxMGi+MT6Pg4hpJQmWzRRPeYVtx6CoVzkaXzJELTth0e5HIdHRooYs1+WODLMCY/HxJwQXKFdG143QSUmjW2SjU8CpdgiLEEKSLzwyKfcxzCRhsRhGGMsNtuZm5+D6bJMNRMUb5a/m56kOVnrrCwaIfdZAaNGmoAThub89kESrlMkkfMcXkubWJ5GIbrhq5lEO7LKs/0WR9G8LQimiEAklXhQ6ojfX+54K1fbrIwucppBvdmmcOr5uxJy0AmSU2fMHXfx6ghyOemT8HrDSv4p3vjfAe4QrKbcda+oWkX9pSGpSokexZ6v2EJBdf9h00KbiLYiWN+K6BlFO+ppHQY0l0iL5IuSIfJ6VFSj0hXM5HMUQvj7JTsT5k07IQfCHH5UqEkVoiTbm0OtPYAjVWxkIE2no1LZwjePLJm0cZ1aS0QW790r9NbWWk/M9xuFsF8X2mLt3lfI4D10pxAGXdP1RzOqcXedtQrBGEdoU90t0LmtW6WlyhZoR9Ygs36xTsEJWp8OadDWnfPfGSic5HGs1Iy0e1qKSxKb6FD3uQtDkNC5rv4l22pdJs8IyDqV2nb+Nc9MVl+pFXQXv9Z8GfE7lF/bsEhPoEYIqUrrY75E35Jy2xERM+yOhHCjGhSqcULSI9zsYkvb2RPZgVvpuYeMplG5S4pAgxyOrKSdlnD0hw8KvJtvQYGKcMzfO9zZ05XbAKMr0EL5q75PR5J8A1hUeMB35ZZI53LJDKzEYZvMNITyYKD1neySpT+f9h7KHk+Tk1G6Tat1y7UT4G5HdlG43NKy7WuptNWISZ053xePisyLpV8QDgr7i4e4Q411itiB/Z57v06MXYcLzOxulQPTsEblGBTzvfwp1H5F3xfwg9M6jkRC5KV0JlNnYqR9s1ozXG1MmTIP4uKLbnmlApByMKKtoKa7evLK0P5PHFRyfuIIMo9c+iVf2XypM5PrpGZGsFmwVSvslZdPMl84BxTcIMvemzuMgj4NZQ4P1Rwv011COJm8nmRSHQhLgNS7IUpZgs61q2Ja4U4wGNK57Bqv38M1V9u3Gxz5rRudL1CbnWWR76WzmMctqUOw7ZeMaQ8DzDwsbIKo0osWn02lFLTirDQsJOJUHoVxfx3P0fAcReAMy9/5WxMD1e5Tf0qC0zKtadrpUOTwWP3x1BQTmvTs//Ca4TLBtTT4AdZMnvCOMg3fF0L/+n/eVfjTtwy1O3gx3rzUAuXUNiw6o9vx29/ZOZLscHCSJoxEHDAUN4nmnfYdBv/l1eDK2AHRPjrwv7/rokmdQ4OyykLeueAwxVFcouhCVgrBPfaLVxlxgNSGJwggxdodXJr/qJ1g05ft2cikf97yIpK3GeHOGB3PLVtRBhpIrlgO7AIz4+8jFBRziJKWKSknC3vgFAtGU0ZY7SJRyfp+b7SseOGxQw8FrLdHXxGf3FsXU3GvmthehVP8K48KVpih9eWfQ7s1jqq/8YrF1wR//9bw+uS57P3z0g/pryIH0Q+PNtYRRnfOWvAbvUvgoAy9j7hjSGqNW9o9Y9pxKsylBXiVIG/yWF7Yl61B32D7lE9Z7Fm5aybXJAoGbEvTmkXFmti58jdiFDd2FTgmhKs3oZaEXds16DBYh8jMlLNuE2wzXSJoXcWX+c8EkioNBtHjynoCxF++buaUz42rPYjA47osOviSqIesuqCXTITloOoPZTo0wEd4TAN3MWUfHLIM1OLohQzTkgUT3/TrF5QQPA0yf87hILIQ3YJm41mbFM8jONUxQ24LQAKn/ifZdp4AP+z82DaqA+Q2srWdAx3S7QFptNPr3j49bO8NGATymU8LV5yWYjc2nVTu3BQlfkcJ37+i7WxciGU88euvLSvcAF3o3bvWwwbvOF64ixv0lI4OEV846lnDS/qD/pREBZ3+0IRC6WbiVkLLml2uQtIo10VHGemVEWFitz+/ul8rqaUfjCdJakyY9e7Ac/ciNlGNxUrqQbnj+DfrA1UtbxdFHQae/DopeBlm4KXO7SXTth0rLznPzg9qLXGaGaQr2R5HSm95GtMDPV2g2PeBKe8drGixlpPtwRLzSoIBjfs+QKDKLxumB4sztuAAVECYJg8zGxJczY4hAh1is/+QUSYwgO+HgHyUQpkga5g5GFHdA6wemSoUjk2qrKdof7NAHhFGpjkpiShcSj3bRS9zYPFUwufVQAiHZ7FGF/8QK6tgkl4Qi/BIiZxHV9TLDjrfvITmPaGy4sYzsLVZcsebeKS1ByQJ0fg8B0LUkYTY1VMZ4j9wd06L7phhZewKF01Q8VsVRILhzCsNzJJZsdOd7qXnZ79LyKnqSFf2GRdexdV/fZJtWgdLBnroEgahC33uGz4S0y+ricUrFXP9XTHhct6W9I3bQ0z3OzDr6uyE0r4MQrE0io+FvmVKgRHQWWDezWshLRTHqd5XqIXpuxqDRoBHZh48+5pCmV4sFdMHApG6R9GEIVwcM1NihEALy2lySRCwey42ZJpHrbsUNMAXofQmSyFE9k5pT4O1J3nUKQlP6dFUD+C13UpKF1tM4HKoR3vx6ugitoR8HQnlDXG9jPbDTsD0/pqft0Sr4JX6aYvLrGB+DEXs2K8wn1sZoCerkMnb7OvOHICA2L/4+mFp3zC1Ac0XJ9zt/pJ+u3hNbJQ9LgY0xR44ZGosW6oyITgvwaK0SF8ODen0LftXAgoaLRpwDcCtrI+C5BoWi1WRQ0u8MbuUtGInlPatmWLOrOZbz+tWZo7T/PmvP9X97aJIy1f2DNBqevefgdQ9j6xRyAPB4gjH3qon5LXGkD2OHLoIokmBkr9EOb7pXp5oGAaYdtTQ7xMwQFgkd2LB67e6b95EbEzkeGDxbtco5Y8nDZqk28o2D/he6Vnkq7tKvWOsfn+FgEtF5l1VdM+t00VXs6wc+CkofsUzDymwpQpTrayfLcpyNUNlszpPiXrGS0PBh+o14ZqEUfIkiABrkQvfWhyF0fhgd9Mjy0OBSbtQsGRkq1/xZR9xMXEp5KdNWqRsktVlOAzgUAQpRN6NNkVxXcoFpOEr1TF3zE268aKVQ/GS1gk51EDMw/bZZ7Gy1CJXW+3sZRILTKOvYdupMZMyC/8MTxogh6x6tLe94xB1Q/pxCY/IryRv+2vuWvTN2LVNobFrvqvYyKAgOTuv60MW6255+qefo+UvqxMMv1Dla8VLbpHP070ttk396Dnsv2aSUz4NH6UYfcZmve46UHfcmKazY24Bj6tTCJjIHf6C8mxab03bHdTje9Toce1v5+yXBR4q60YUVi0DXKMe1514iY7GgaOjEEeODt+Cc82UP991Ll2HT4PHPcqswMJ/c5DVxEmtpjAFIY/ZLYPwxdMCObxLvamUvGYgZzYF+2LeZGNoDR1B9WTDS/PzbGCbY09ZEcTZyganor47ERjf48ewtsjY/uectxwXQHlJg5z9r5sCF76sd0wunE/nHfdmG9jk4hyvN93sglMloyn2WF1SrTUKM+GHGnBuScS3WiYsN5vB8x2h1zFYvSWLAoX2v31fbhKOALpwJf19cYUmRFf8YGty/ITLVHtHAS3WuuUsF0Srn5/Pw0vv93zqP86vPG+M15Nt/WU4UmNkFKP4whCcjDcT2tbSRhYQ4uNsHh4ugXX5w55AK61F3S5DkaacSIfPfthy1BFk7f6G40Zf2C8f9FTjsOA3iFt3Bebi8vLmuAq9otAgSypCvNltgl+1x7CUKPQH3YACA2WKStgeF7q+ZkM7dnwU91poiGxQlqU5MtDlvFm/N1C0kMxNIE78HXQiGygRCqfpDCN20Vy1qGYYXAuCMNkxcfE6MgkRkgRNFUBLDoCzGNrUj8DacoGXlOkG78Mn56Y5Z8ETn8wNawi50rfrJBcjh/ih8+M1hf80M7XWSoaHAVSRURMb2fQQCMPStfFxZ8UX4Nz9Nqbr2/dDFAejUje+zTKXihalSo7HSjAkr9PwSXizGLYNdhRcmm1swkt6tMOAvtr2TReSDYa9qV1FcpPuw8o+zWNxiyQK1ckxzxAysOYGZo1GdCnYVfDF8yCjklO1wGLVS5CRhIOCrcO9o+EHgj5xCxeHaTyPws0pmUjerwSdY1+akFYIxh2WzAxUCFe2wkhXdzDLuWW6pKDWaovNOMFDag5HPQCBjGotP56hczNhG58h4kSVJv9Nmzk7WJujSg7cTzwUFBtjZrdALjDuUWq8hFWfCzjI7E+7n0NJb5Vw7VaaiuMkH6sPZ2VePF0LW8E1Id6S2kNyKZ5rsm2MQDuqNXylsf17Phb4GnQAfnXLyEkWXDpfgQLOGmNNFoUQFDWD/Xr2Ghk1ew2yRgIRmdgnFMCuSpGyLmdqS9541L/sPjvIAAC1p5Ct7Z7GEXJfkOoU43YCM6OFAUwT/3qLJQu1Z3JUKVCqx1rSKftPQZTbEQPxaLketIxBjPQUBKq4OUcafzIshLxjDyAQYij+rAnnB8O6PPxOB8WGRWOq1V6/O/Mb48Cs2/+XqJA9UneStfuR6Uf8Q4b8KKArxMlntZWUdvWys2cvZbvFyrjtcCazjs8QXe4g8iPn/5lysF4aWgYtGzHj6WIJzhkwN7HHym+zVZ8UbPyuuLoQJUAcddgNFp3DKGrSt2yVskxJmw5RZqpOpmOjcl4xYExyMrxNtqyIW1a8/psAkil+faZCFlY0IGcyjr13Ox5bA8XU84Pm1iGk3z+cOZd4EP/15QmY8RS/JS8L71hBKGuz1RvyYQ0YprM1CbCEZtM2aqI7hXaMgGnlJRAT+ANluWrCzrEpLpHWkBJHVkuyc2k9vnTHHT7B+TiLiKZ7RUQx8tFuJ01QAwdbTN1GfjB3s6E5rFwSd8ECWFbl3jFXC3iRtLh1joWccZX3bQ7UuVD0DTS57uQcRAJolkA1fSm5x+Vyu6pFaPHlGUfH1uaOtLixh9ZdpOdfZ5x4XFqy1j9/Tp9fcvZ3BcaHVHpGluolvqa99k1rgKjXIDMpCQ0X2638hLkAqhsg4XK7WoSppT94eCJ3oyhopC40taNDBospg6aymP6OcoE75gO5AnsJB1hwd7pSlCrmaOEcHyhablKNKtuGHBh6fSOTYhKNcjxGHGbo/Id2UfYrLoI7mSmyyTkn1zLPMvR+dPqO5d3+w96WrdKNxMBCnbSnCbRxmzovxA5CMLoH1T2m5b0akpdKKG4Jd0iQH5APiOUr8smawje3zrbwha3Vpw04AU4ouLp3TOa6SQOAlSg4WK3UBS9WEMgtru3WZE44XRG/0OSblcrQjH+Q1ATyV/ybIWH/8u7z/5WvADV4o9N3fhcJFQu1cFbrlu8Iqiiecc904i0fyws5xAqLq3XfqpRovnBnufb9KlS9X6eZodXQsVgDLPq1uibX45mj/cj1aH/991mBqqOc9TLelvIP5iwMID8FVAozvXsVzyJWI1sm0YmgPpwyyGENlvQr7GOqs69/4mG4YsrUxOWnXn548xcX8edaA6o7Z/4BB/E/5nCqgUzeayMe11wTPWjcvpBisvvEcPg56fWfmB/D+yQKqgk5dMj6svTZY37p1IQeRUSIXLOV6PGQCM8s4VKrcLgCdlEmmVqkaiIvwCLQ6XRZ9vDDPcMKwyaovgYGD+rgYRltGVBCBBcqK+FhRght+kIHHYynMkBFe1FOGXpchMW7IS4fR9DJhRXbYHdYy8GeMhfXK+FlMg4wAjJlrJrc2Qhy9EzGZvb35HiaxW0/V7PiSc617OeMDFrO5cBV9HudvPq8hKuX/YJawIL/vF14GeVla1fnO4jsGX+imBz92YYidyIi3T7RYs10ivwPjycEmMuCQs8N4rWXdZ+Mv9tkZal/L6zdWFh7fuQT7GpKKbkjJn0YFHdIt7UK4K+PrfrZNjNmkylfGkhO1d/h3m/o1a/gSGM31vmQIeO704wrYTMzsFzTFEqeVMShc6SjgQ2vWY9uHvZVoCpGkSjLAYiWEABoW9hPvU2CW4ph6qGHrm0QWEaEELZWKGbM08Nlt5QDMwF5orkTalfbNehyzaOg7yMinwmFrgtQT4taz+kcv96AuZSPdcz7WPq0y4uu16YcqAATpQ3V2xN1H717PFCIYw+T3+2KN15j4ZjVb2xhyL6z8DmEEl0qr6gQv6XumFw6Jgh/rgRRX3TkBQ3RMtc1WfqYQm4xUcpok19ZqU5bDMWqVSTA+ncHx9kTuS4VefOy7awh9LBZ6daKziXw8YyI3OL2nRvRbatJRUB6iGmCyYMfMEnXlp4F2DH58nnXbmyPbr9IEop13hhJHC+dACJ6CL8JgyQ89ZhQK8wc5wRP1yse741aIE0SL6bL3wS2WVuwmJ7PZKv/wqMFq/zfGSt9Ue3SSkdISoo0iz72miv4kcw5LnqoD7bAp6KCS/hdvcORZkaP3CfcybyrWQB82oXsEdFA9wkRNydZsnwKvPvVoXyEPXNZw2Vo3P6Ttg7TVPhYP4iJFrRSCFdVbfb5hczbog9WHmfQB3wf0Vw3ofRRe2e+p5RN75VT8TMEjfFo/m0bB1iGzZqVKjmCC1hSlW4X4Bdj+6wAPeXMs/fWZr8TRbtpqcB3kYriZTofmQmrsqK0o2/xW5cfYgZ0NDhbUWDuLjrmCEDeCjzlHLnFRkXfM/zLvtDtx33HHzzbq8qUTnqPhu1KJUf2Q6pDE+RmnJWrMSlppJPNQK7oJFWdl9JroXQT6lQPvGL1ave5yZ4/jOlStFUtqLb+Be9RSBbEPsqr8O8KZ0Ksi353sMK7VT+TrVeOzGj5dFnJNaVvEfV3X1RlOxYaT9R4zp52UmmnfG+iyJaTDzwZjkbX287u9dszjvm278n7Q28iKky1EIM/RXbyBZMg1Oay5wnhQlKyAc+eEeBTT1x7jiu8VxpVSJtgrcGAsv+kWz1e6vLc7/7XKpuPo0kr/EkxXOVdZcIEF+TA331C8VsSjYfmuTxI1esBcqPZVuRcPgxURuDPVkBuGXE28dUlUJz54QUpFSnwowwO57eSPrHalMpW6o8fokTh/bGX+GMxWlVTlxDo5UVGiH3E+WC9mLAIir3z0Fyb0bZqv1oCOaFJMqnlN2nM9STpyZ5ajX9c9UDWBVddCnvDUgiZNLknSgnrCNGNeF+f24DmTvta5ELsEMt1rGduDnssxU+BBVofZAu25rqz9g/tBhFa2cPeiu/nF2i3eteRh07pxSyTdJX/X3jRzEZA4CdyexJxrhLWL+5Z0vTAkJGNw7fDU+gIiiXQazgfPiUPwfFfUlhiOVQIG49iTTvuSLVO0iguVQBRLB6FkBWjXjPRQuHIIeXYt99y4w2kTHpXBXSoipG4+uQq6JPP3lvR0kUGO0WsWxHb2oOIdLoreBdV7BL5QfWQxlfSGqjH2BLOqIzkduZS71XgSMZEcuRosdynbyZyieiY3r9qZTG+/QPwUDB/GzZP7BY/ZZeYn+zdTyS0kqgVI2TbE7yf8iPv/mOMixhkTNs3i4CXU8KToBGhWOB0+s7TNFRsM0gqFdh1Vrz9VhX6VdSGLDYbaLAlxqtT8ZbpeotEshQs6EcdhjdQbdHX1Jnm62EysoSBvXaIbqcAyuIkLHs8r76vjvK/rBuRXQ9pMFlRCIj9SgdikuLVMZY2hNzQaJAZcURU3HxN1vpKkebQZzzbUI+o5CFqS2SN2cvoQcyUFOnby4aYsWZbAczT3tIfcw7Uw+stHoLqOxytOP7wAgC0S7M1XCzID4AtA39n+91Tt/uM7GHJUX+Do4wCWpb4ZLIqaT2w7WRPVj/fbUjQIbZ7WTcQHKKpz6nXzqkWeTnAePgl3Z2GdHApCghzWwexja0lr41OyxC2H9z4JjVZ2izeqfiloQ08nFfj7QB+mS6GEBROdX5GSrLZ23nZQDdSCxvHYgzOUxf/dJsUAQdnfYZ7m3h9bEJTOosV5oERsE9WgoE3VzECRLQgdJCjdZZ0a7ONfZOtOrf/+Z+Qx5pCUKIv5nKv5/gIYphKnbBCjPcEimYEF1MgyZdusguJXefgS3RxBmr9AstBw4pOJoR+QdcidBCFTGD6k++YtureYh1jZIDYytsoRnY3qRkSO35tplcS+xiwYsiPWm+wog+INn/x/R+KaQkSniFkNdmpQTA3YV5/mVEsWchlS76DoWbkcUMSCR/Z5ZJhpCdbVla1SGdyzwrMxyFIOn3OkeDTPXli293PQ5R3yT52xxCp/cnyt0SUn2Bj/33NWCmJtyBUUdH0/SdhzsfE/CCvkHGdYf/s3D+dkr6jXNEDYJOqfYO0yZwHEcz7E7KcHEyHCOEeHUX9s2HbutY1TenbyF3FR2NqzhCu4dYKM4bQBmZS/JyETteNKM7E+TjqOXUMQ7xe0NKOgRrYxmS4rFLOLAaWbFhxd6fiFxu1PE6RP7/c8OC/h3SqBlEMshQODSOo7honPAUuUMADXe8AbE9AkMfj8oFaHDTAYGWeEQDSs6OnDDydqQLycLAKTN612dZkayTCPVfKS0OTr+1XD6j28+jJAiQBf5ysmiFsGVMRhJ83CaipylZwJywcm6NhXhafAqo/hrvBP194S7Fum2H7+ksaEwtZGUMCEkCPpXmJ1tEahwMPtic5TSNTOaivvJ7y2wyX5WJcq2qyJvMt+WzjNBayUYTWcBqST9CjIUOg9+lIGYtb2fl3EZWGDIvddrLdaoUKCBcsjNcpAaTMOE9T6IteDJR5U0xVr4YYY1n3O1a140cv2t3HIA492Np4Ujhd3E+QNxupINVBCXU5JamKTq4arnMSgLLPambY1mCNxAO8tlNjX2+pr9KFrES/NSuhs9QFLTADOns9UG1wmhh2UCG1NfjRWpCouZW0sstMiiQOiWKIwcOmwp7827citHZ4xggn5imloJRdAjHjKhPaFDXi/G34BLgxIpadcwp8i5sM+OyVvc0rTvlCxUwC5J8N5437kzCgzUG/BIJvfCwRb/M9aZQwMkbmg22kae+78wdyqkRpYw7yd0MhVTOOtAj134xXHaU03czs1ObDWmKal7GjyRA3mfK0yveZmpcOnjdYppw6QWJiPWowEhn5qB4RnD+NeQbgEVCTSHbo4+iaNlI5IlqETuNPzuMy/5fA+U/4uEmt0KlfmJexbSj8/4GEzJLBzYplzlqFk2VTyCcPzkB8BU8sUVVz8/+Zlu6FrYf1vQKa/AFKiXlExaNIcQQza2BdtqR8LGwQzI5nrzy0IPnxe2cKFt/rRkQQRO1nIgEw5nKVYmCPQVhB9K5SwAZMnfkRRCkNgxlfEc86V6aBB0wFcVyqgp3G3o6RuG1JGuCiNXasMmXJAtSrlFoasKs++WKLyatA3LZ/9lofGQNvsCzj3PJU6Yfks4bkXhMAiK0ZD934i4JPTlw0Kv17yKaGj6EVLm/Ml3BUXsQ503s7SL1sUyjpCFBN16/YHs/7adYF3i8d3c1hDIwKteHgxS2K88dRsfnhLp2Ip4AkRMRHa2NhLG1bq4ujtNHX6dkkICBoa3OBsaMzShkldmKKlerKCbv9iglhoTt7g1qrV9X+ssg2BK7AUIT/OIP/cXmPSHfGooeu/E2DXIXIEubOj2ekUAIcDirNND5en3/fCBo9CNwWBOSqegShIqjHrQXuQ6noSRsWZ8EKbImNvbaCtxRL6w9FZSY14ZsU4VMTcEK+oCmQu0N4yxJskxd/2SU5T6Zpw79CcxIYM9ZjhF1pAYzHsb9VjAs8mpSFVxqQQfkSsZ0kLpCtN3GUv5LjlYpb6xOi/QRkcmb7s8Wf/8PzGR2hUGlckHjroPtv1gR5VWj5MORir6z+RqXnK7jtbkSoOkc/zN2IF3RkPa8iwcd5vjWmK+9U9TGmar7Xxe+Is/1/gvx0pTTl2Vll8k4oFIDsgTnELuOGbGZkCLmX9FqBIlCdQtdD/cHk6QlSqVl+Aqgd1E34spkGXgxOZvubn7ma9SIk/CcccEAE3qJf7H0DpIcO3za218t1UIVeMHgigORfeoXod/aykCREfiz/vMPoZ63mhpWErgy6JY09N4uUwLGb69wwSDsVTlO6lmcSwmt+4cnQbprCeAo4izK5F/5LWcVMjx4dAlhAoH/yidO6caeH4eAvHVt48h/R2xVU0J0byfSDTL3qtoZDB4faLyHe8becwcNKoFdz2f2nzZ++Y+NB1/u79r8BKkzmZXARRRpmzQP+m+Yd0OVjU3yj416XhPEmEXQntuyo4vg9FWGDGovc7a1qTo5Vle4p9ViqzSOg4hHxxyjD3xuKgvyKhGNE4Ut2N6XYXZ/JL5tEbXq8k1a91yDqHYbrylOyTzuwvdxqxVlFId9cF/RXdNTXBrrUrH7SFjqYXkfO185hsYMyOdx3eRsQmhPTnZ29EZA97+9qnQiewAxSr/woUYJAgYMLiY2Emnf5gX/DS1hAY3LyrsgcznFGNVrlaUQ9pwRcl0I8Qp6NCX4vLtn3BI2QBLGdfnkTyNlGnUCGGCXx+r73kBDa31QZ0LF6LOsKcvueQnQ6UovUAf+e5Tnl/V1z/beks1XZ9DbN2PZyv/9H4/0wbo2dmtfSfaOwL7NcaIUujnc0cg1tPYPIqIpTDRnR8bv3ZRpDLQsJOhuvSSKFBy6y25lVQw/Lci71mx6iY3ttd6B8h/0QVP2+xKwIoGW0ZxUm7Lc5fD/JWlIjbCnTb4rzwXzobpMdVpsWeiNnTAQRDUQNPpTPl3ZiF2gb0sWDHLd/cJYc42xXG2RVhIdfYi9Cf5gLE7W1+z5xH7rxRKGHMuKXXawDe74ymQprUkUPcGk3czk3TS5P2i8qZVcYzYUZCaLcWYCbDqi0PrPKr697kMlcy6p7E2WtVSWH9kcxRXHZTHXDE8/MskxHW+3vFaBoJ7sHFwVnE30tG7eaJwGPbzSYAXgYzNLXEhG326Oe7JCzrqwNZUbOs8G3enjgcDHNiGuaLWZg4VZ3TW5BHLNWNv+sgcHUkiYMgrs7amZWlhOB+UblQB5z589BBkzk9Xh8gHfXHl0dmYwK7ynlzXtHgyAjAGh1jvoRaw6AkXMjjqUhMjFREdnfzfsl82dsLlRTeIcNAuB0uejg4I9aI0mxwxI7r/OhYZmFOeh1nyulgpv6i6rv+PkYWa+0v5mCn/D6utnY+vxLHntSe2N1+/c77yw9P4BKc02KPfLyFYocGayl7bAD663Xh6NsiRWofu6DRX1DsgqxhBbkcui4f2YaDHx+T69cv+h2S5mAFlKadFOgNwoTPG/YMtOA2OlpLDiK/CAnNNu179JGS9LZqmzIcXi4Hdi/ftDIfgwbuXG2sPpOCjJFF/4ScEhUwjnTEklxNMukM+aL3cFMYJbXUGhygGUcUA55QxZYYaGFyOd6nm0jw99JfHki471bb74umfX35mQ2l3yGkd0SgzecCzAH5rve1mG1F2EaU8wTMpcymfSuWVJ9vk3/0vpPNHVi1omVXbi0UoBbenielrP6yopEcRaa+SBq8++a3nxXEN7WlsGK5CBdl3/zBYAtKWDWbBNCvN+GC93heEXpgvurhGVWzZI9+DDkPl7/3z5R3ecOL7EGgFek5IdwJh6pSxmXDcB1fzOkbyXnFJWSalKHJRohmm4I394Be1JixemAp013gCl+SjW/jJibDZcn8tOsx0dPfNjq9ZGrtlCYUM5c4Rya+UH0itRp0ThJ+dh0sSKDL3rlbOsOZjmlMAeUWgEMCmlvDQPooO701TlCBsC8+punCG0HIEE94pUgyZIISqnW91BP1MjfcyLqFnarmMUZQJBJvfZOFnulCQS7yGeHmq+dZKckLPEMmuRjiA0C1VqHJnM+nJOfQAWfD4DlZoYXty2kQIiOXLWH1rqXUENcmGTNsR/MoSeiyb0tS4WvLmRnkdAa5UwY5dykrLttxO77OT1uZd7OwkRv5ok0+1NTkoTNzyOkccqcc8tNWSraGI1w/wo1G+NNWT0uI1a726Z+2LOd9Iy910Yfn7vGawldM5a1+PqQ6rbSbTCvejqNK2QJyAWC1UK0E68ITVvlFSFKqRXfTH+wmDueTrsvuMc6EMUlXFWl3ZyWzzioa62L/DaLTLKjhhH4Z+s8HOcf2DYhnzhYpAJtGIjB+4hYHQz4lBo2UAoMuzg+INKi3DBS54PwKZlRiaNXEPU3t93LJkO9a5duOaZWHt+Vo5FaJfKhAb49e5Ni7BMOCYRnKXzLrYvZMF//D8V7IUj7RqOTvKkf+3Dv1oEiUZ4+cXYJVLZ04geuZES0iD1IP9leUI57GqvQpr9CQMzuxoNbcqUGjtzIMqL1RFdFhgUgGxnOE+EZDHUFgMtBHmcfXwmUJFOFxmOC87fK9A/mIjWqCF45BWtnoSFk/wJMjutImpdw+xK7o3DpPq9gJk4lMpFQSyA3Dd3IC2F36BOLKH4u0OZ9SUftmoQI1FDcsLujqT5Cmqm7DATBudiZLzg3qs5JMbr1AbjQWQsyxta09ML/wTvYunnwlqb3//fNDUMkrgStWEUd55GQ0wZJwJH25DBC9DJC7bCDTzj+UIDKybB5JPRslFsihLsEh7YgBZXWDgl5+2QQYyoyCgYB5JSxyd+8YyIo8jpYx054jFjkd2V0VQM0BbV/vr8DuhBQJTKSUCtXwLeE+FFGMPsuZl8payWlpEBOHdySJWhNIRmHVru/+SS0ehdIALxOf8Tk7ppBU8HBVu/Nz2B7TOoUUbfHZ0xnt2sABzzgWEF2fThdGHFaLxjTpA9GHD8lOMIRXKMTVkwosBNtL9Y28RpET8jqYBt3CmIDwHlB6y9eRxnfxdwAYYQkJz2xzMnGXTsizmSxtEfwOrTJk5DZQ+Hdmj9zspVy3CZdDdJZuqfsX+1a1FBNrKtj6zRR1UzzdQzIv+3d2Hd0MNQcjAfTBGdQKy6eoFREsC/AIUGY17aJ5P3Cc1h5KstF7lVMCPu5fjPgIyyBRm6r7yMxPs487gqCre1naK2ODynXoN8vxL8C1PuOgNcGERd0zaOZgQtcBA6qQ24+qT/1sjFXk1l2eYNbSgGrKZ07GMVU/aaajfxymxO0XDpKR41cxhzwvv7q52sz1T+2SnIItxDPOgXbyR7ChoMMFCIji3SAAhKnsouknFKMJjKQTl4/a9RVedDmkDmpc8nNshocHhtmjHU49xn7BDvtFOvmUqf0Bk02lBf0xA85JHVSBXuyJrwC/GYwbOuArzSsh4H2bIvf6ZZv/xsn73+LRk6fACqfANPbHoVNweViscErgUOG0DKUXznsXlnL8ElHJS/D63jTb1Mc3pg+ufGq/wmD5nCzWbZRNkzeUgnHUkpRfkSw5vFzoKwQCaIbbQ7Tf+8n3n/ev4C8wBqBu2AnBC6xj55uKDJ2mo4GlYsRYmGoz034qk8hDQ0gwlo4BIi0EbMy6HpcBapOhLHB0aM3Zy/KXJodsbXQ25CVe0drRtjEmG+3VvKoNGJLpbADfX1aJUyMReM6L7lupiM1plpXjGuMwurDZlZrDexoJoVUpsKEatsstFROHTQKIkh9OcPmQQibDgLusZ5iz9+kmop1uQtoskn1Clm8BqlR/ebznD12Lh0N2OPUwn+4VUywCuiD0hodBhsvh9GCLSNkdlT8RaFIV9kKn5MLS0SfK4fg0zB2qBSfdkClavTajvJpqBQFGZfyb8R1l0Sbf94f8DQBipcyeWqoCNawf6vpQq2aqxeU3oNfj5+08QlTUzIxdlPm7Kyw6VX1QsRdiNa7ZuXLu4xI6n0tbNbVNE1lw7tIgNsH03ypy5ndQZKEE/fh8LbSwqXUwKyGhlzDGWMdRsbcd8zEfu3Ex54QMmWaVpFar2+4aOmlDJ3XZvhw+KDp58ZradwIVo4wlwFIYQyKIWhmkRzuo0kA0k57v9YB28UdEKRaRrz5wIJ1a3faw7O8+ldEmO6nZy8o8Mxo6mLN1w7ElMwRcAdmRjE+VPr48OsOy8i3CLU6dqDxliSagzTvythstce7oIP9sXEeAlOTVGTn6dGlprjowEMpC77IDttMUDC8Ej7AD6y6xw3pxiQPY0PZZVsmpz1waSYzN9L6q/xZ6vazo9N1lvVhZ7lY6dwZ+ZJhnu+tR3zJ+XjA70O0I0+xOMD8WKb3Ft2xzzFR23bhQfIlvLM1I4stbBQkG3ed+hQjE38xjkg9UEfni1FSLCWUR+XEAHWzSYittnG8W074m8+qkDGFVAvcMXVgRfJh/zw5/AEQB7H+ou2h2jXTusWsQKv/YuhK89R5AFn98vWsAv8XvgMCsp7qx0AoYDQB5xAiZ8xaN3dhB+wsT+pNpUbAbxNeNZ0tiIxG7bIZaUc0BttfkGWWiJSS/+PaHhRCVcJsZVhmMGMmEkZsVo3XoLFIFCJx4PKSxaZSL9gqogM3qfXCfIh2wpJa1qmRy/ARFQ4+kV96BkaKTqbrkBUg4pd9KbUZmqE94fa+QDo5A734Qr/ixY0BVcL8DlLvq0GMSqIq3bnLrfKFUyGkVxHXtzz0jqt6uIsa3DyKJ8qiMVC1cNY6v7LDJCpGYaA/G01qrap5bMrxdYIdr+90w3UwL3L8kFizZHz67dVfUVLvpnEL/NR+Dt36joERyO/KI/80h3yX81rBP1cVysX/Xv96W0agFEuUdAWeLKCA9qgVb8PxQCdXaoRZwSAN2fm+mS6X7F5w5ah6uDIwNjbT7PKToKBceL5nNwslBsJ6eKk2usAB04JBDT0USaWqLyob1fS+jiw4dYhcSfKi7PAaZe41lxtEeaxEJqi7zFw+pSRZ5RJDI2LrQkIYP23wUkOZfK158pyKuOuoOmsxPCCD+kO5ke0I1rGGefuRfcUeSzcTV4GRyu97dGs0EvlxYh39+nSxGCSl0mbpe8rG+qeghvIrbRd8Bgrey+eHTUbxoxR/fvFFQK9QXrDKrllYdDb5+WvxeIcmrhXTdo7xG36uc9NsnbF2cDigdGTMAfvh1cn5jwGfr4SW/UfI5oV/8OdKBZJD4yh5WcuPG/QUwT6Z+h/DEcCXtIUfvaxgOygU3FnV94HPu4GDcWOmyl7q3xcmfv/bFVbGpGwwbky6z1NNL7Ibz1kjg3Jv4gB0cu7uyWeXhwYA0vyUp4ZCZZjNnVBtjPbhKyk+gL6Su1NCw7GzMNDjw7InJjYNzwppQh+Jg+YZT3Pn+pknRTx/r7gkHk7FaAYDbXJ0lhqCPYNq/WDevsntmcVkQ6TgJLWhpUWCgfAOGNj1uuUG4RyADes9cwd9wQ+mj5sv49HOM2R6tLheQ6YS55y+2kQ9IAWVFEtm9QKeLXuWKz3QktnNIQBa3yGpSxOgL1ZBOZ9hITPvBMoKo2oCWR6JMaLUXP710uIvouvaXubxCKG6aB/gMpdE/qNnfWJrXFR9r/JOa2q3GARQyiCkmD7LQ7MuU1ZbGSZyJICSN2bfiL5Zu61GoK3DVgtrPOTUOdQNrN5w7FpgIfOti9GQWuWgnolmYTGKZLDGFNH6sG8WLaGwv4cZnnGJq6nprqwSliikf9APh6psPucdQvJ8FGttB4pFOAY8FeCfMhH4GImaW/sehZJ0ap8LE6guOBExDGtJx8dXq6BvMgPoZ7pjmOjGAJ/tXDMSARNwo/sV+eXYTNsg6QYctdlko1f0LWmB5dmOuabmLEsDtGv4msn0K+FV0xiGJ5sWWDDI+vi8nKYy2wLPwkfcZpCvtuKpEdrxex6zK05mK2F5w3bilabrSI0eQvxttS0QGzxC6WAxc3GnX0KHqxhQDSNAzKUy+N1qIDqqLpMKF5j84twSsElYsdsIdWGkudGk9oZAEHRORfRnIQfdCM+n65ahIHmeH5s4azRO6nYbfhQzAnby6Kd4io2uiKj/JtrFqlidhZByg1bpRtIUgdrgqKNLWEQfTT36KThpp9VwlRRyqxS0u1M1sFUKNvXkaaTUtMIKXYGtOV7kBXcu05vpysHGYFSC6d0VIO5L0ofQtG91S4C/T2khqUzQHrx8VwBK1zttMXqcDO4Vji5a0fvRkBqEyY276m/jEIonSSJsbLBPpmjmqqy+jEnA0w9fQWo1tFCcuNGSu8LY4X9MZ+FYj6YXJWjxrNlHN5Tva54RLZMjZSvIs0+lrHerOh0oDMy5+oZuGkAPMqiXwcFMvXoyZ/qjfcg10cqja89uIEl3rtKytm34roNeuJEdN/fiB0fxG1qRxxMFHT69EErmeYTnpvpQqERlZdCdnUVRAXeSZKbD+ZFopWHh/Vzci3EUzkIFmhxsWkJpsGO0Do0TavozF4g5JQqx7kQaZG2etTvwWHhB2uSWtc2xeMrIneK8+gcwQW5RiyBZ97JVjjG2WF61H4ukq71WFXslK2da0Z88b1dUV6hHTSEliQZ9QcEdwqlUp7lBRNDkk2pDNiXV/dwRsCtynm8Sn5KWRWoLGO4T1Es/RZndHgfI9YknvytJHxsQLllbgYPgPMo13vrMp4eu83XxB6eihWtaiV/HlLQH2zMdlJyBxTt4R8MHJv702LPPush/X+omM33FgElM2Vry8FANisskcD5OAUZDD2EBM00p//fi5Z0/ivX02V+qcTpWCybLomn6OeqWMSrwBL4L9bkx4bWwrO6g8KNowrVlOew97GMJT2jATE8LqxwgBO+7TCuelqE93nEnkOwu8ua3Jx9zYOHAtyqUc7pZo4CZ4Gd0BOngG1ATwkI5Ba6szZSaetNQzsQZFTIL4fCltbHsZKn/fRotmQTmJnpRDI0zFD2eL3+ViJh9LsNIkD5PkqugcKHc2UtPGhblVz7+DRmsUdg2IFXq3VXwIgius8rn/ut8sv/Cf9K7J+IaFvR1AtWYYBwgfvPbiVi8qlBuJ4QXymU7w1ZnIT2JFGkcKE8mfIqY/yNrqPvpvFkT9wHhz5H/H5wRa/9mmohh4QZPUTdxu7Med+YAIL6bCLjyFu1MXhhNCd41MOLVFs5X84ienrhy5EVhELEpfVP5ZVrALbEao+swtZ2dLDVl2Is3DG3j2GJeROtPAuqduH/QEhYxyYttF29rujqiUXZF0dAPATL9a43+5YJKMnr5uXeyixH1zwaYybi2VcFS8qDDc8kQOdpXi7Hsk4T58MTTiLq2hm3MyiMwGSQG8uZeAQq6H+aCI/SjZWjBAETAxjHB+KBUtzwyGh+QmOgSl0IBV3Ol4yhyW4Ca3gr417e6aXcymn/IbIOzmxIrWyufI/zwI2A2uUtZapefU78v57YaP44LOgXej9ybm42HZMxAKK0QV6KAtmiiKgoPslsVHT787gchfxsP3bnI9j96hgRiDJEPy8R3gdGxinv8sTY/hss5DX/pLh6igqyP8AZVUjUSSPjufcR1E+fMo1BEkA3Wx09kgn4/zPXr1rEZPWKMhbtqLBXgtKVhvYQYTOBm4NkkgvUnNFDMZ6WRiLspGxQEZ+jiX0c5czEuiMxQ4j4mceZiPUaPkoAzrOH+9lzrzsSAJZsiPX/B7dBa4hY/gDQ4XrmepsxCL5oFOsUxm4aIzKvhwFuHGu6ngc4nhBy4uEX+dxbhpHnHYbK17PZsQWBCWFpIQnpvmhAODU5dy9RzMrPM/P1/Xd89pKtk//lqk82Ke1+W6qEE6TVRkvVcjWfkdDz+heP4b3XQ1X4uvUQ3gzCFNb1/xfAhP33fAeTC7KCbiTauvvue2gwUfuul/4Ra3/tXevOQnIPK7X4tMHTg1a1juXR6+BZNI93hZf4J0hYgcypQDbJ3Q4+unDGqedYtXYEYssv5jprm+uyVONdhoFfVZwfSVNrqF1pUFMzX9L5fL65ETG3CS17+bU4StiN92eCGljJ0g8Igc5KBJU1tOwphB0qlEJJp+LhxDN4UzhgSl8o3sI3yRaMuDYR1EH0pYMzIFzXOlhSQJ9sl9eoivQr0UYZrrOZEPSCLlhNbgy7Kkss3BzyoHrFVuZhqxboPOKBzTU23QMtCo1QI5k6ui/CK1zZcvrCGN3n6n3vjoBPkGAR79rTjZ7Jej9BfSpotQonZlJzlNvrxDKcubpWkziyDDl9yDLaqZdf7/XrUlqCp1Ezxvld35a5ZjdmJvy/m76sSuTu2UE2y09tMe/8tBdsliZqm2xW/XMEiOzV0J9Viquj3oFffmyJqIlZb+kXxQV0kBh1QrdLSCEq0uuYhWSWUQ+ZML7bBtUaI43SQApkhJmQT4qHeI9cMKIcsIOZjr2NrKvtoXDHvy5dR/WEuNZYGwhxyZEOAZ3zeejzs84JkNAMuGo/iKbZJvuEPjYf2AiJ2xsgH3VdrPInpgyp+fqIQme28kknc/0scjiwZuoyUUisJDZNSt/IGlq72ixOdPDuiqCW2jmGS9L03OPQBUmnT0LjBJC3ewHFHgkLVrzxtm6Vj69JkFO9lzRoHV/2/C7RG++Oy/mBAR2bjOB72AyTV3/iWY63MhzTZ6mmNVp+0OuRAGij/sPgkdD0FrHiN+wcS3OXsJhY+H/59eY4e+b3krmjFCL2+nwrtOg2KQbA2OnOuLwo/eI//CM9W67uC7uDjKYU2fQUpOWJmDkpXqP8xihKZMQ9dyGNWF8qQ2K4DdYFM0F+cvibcAq1BvsBFLnXW8JI72xLof6/7MfTmIZQ185w9OvunL39GpigyiUm7DhvjoTqAXOUfPLog0EJznVd4z1+P2Ws1GlMLld3RBAPOcAJ1UPGCvn/Jz5h8qh6RQCJWK3YrXBBeCFCylqh2ZNhuE3ncFeLi4v9kY+l4UbGYtBcj6DqEAWOr+YyXUuZ1Nxmy3pq/UOQrcxAzXeJsVB1aRW7E6BlmJFdWAUJIiUHncRN+ez2xjKbFXHs+nytgNY2gDztUwZDF+5DHOlBcEKkSI7cmYNlQ/pu+3Mks8fPiQXc5Q0Tt5R2VWwoOnjarFc8Hq0mDYGPiFl0L/rZSn49h5dAfYXyTKNw6pTN8rs5z+1WYVHwLvZTtonht76jgcb/ycEsoLTfdH1nbFrrWWxNZvCJV9syuptWjU0CwvTP+GcfZ2CsEt99QEe2jlsBazGhuyHX+PhcIVa3POQ3BSx80dUDerR9sQkLHmb8DSNZZy4IHDz8zK3iCcXwvnuXDecItzWc/z8DO3snzKKE4tU11La6VPGMEJj9D09RXA7Git2sBL17yUQw8mnTZk2qz5hTn6fOM36OluLVxZysKFogI+95Rrb62+UwY3/F4Gx7MyON7PDH7J1gJf13S5rqcrpOQngEkk0xKCCBDANciMxU1mWqPQqynYY7fGUIogb/rSrBdzu/vAJrv2Hpo+a42fgjW1nFVPHtRKRcFVcrjNE92ue+sba3o74KWrIVi8RLqa3fhubs0+LG3UvxD9QfXzqMiRjQHIEr4HIFhNwy+1+ai63LChcAJ1UZGwQqDX5tnxSELc8cqB+h5G/8Z3EXrOdfr4FIQlv+U8yOhrvGlsAOVHfsiirJENczQwXRjx+tuZ2YxReEwTDw1qPiBUDWh3CcaY3/6Lr2NeDCFeT/CtuKAg/hqU4SCLA1tmWACr+ROCRzXGENwkVRCAjk+mgCBAzqwi5JzUHCQfJQQdU+4aLRvDSDTkEhMinmCDNwUJzVlCUXFIj3Z9l8kfyWukG5LxUep4AItIAjm3ohoypCjUmjEhUWqrQVE8XCiCvc59cKwfIPD8tE/Eza5T+5myJ/3T7ynCRVceG9kj8k/H35IDdLLWir9aJBMlcM/NN1iu6rDERoacnQTaL5KlUyXTCKxAhgNa4+SDktqycZhaPnKQaJHVW75BaZkwhvTiV55mInqEWOZamlqmp2M3m++8efu5BiR3r2I4TDoRMOgWqusHD/NQp0Bz4c04WvUxXPDYxvW9eo9tWavx4aklk9oIOr7Cehjy24D0K9RX/z3LdITDZNdoQpcctajjQtcxGbrPbyz064RmUDmumlnf+aGSoJrd0hwXZbcoE+mRiXJkqiwA+I46IwytFVOKvFHMp6JuxOw2VvSEYTIOeyEsicCcFhSGAHUa6x9iSYrdulFzZDz7o2Yy7P1viE+qTyfjfQ8WF+60nxWjjW3BGPHBzw0wV4RwYG7ULD2uujBrzFVmbrtACFLavoTNAu+18ATehkyimxLd6g5QV/pSokF6JCduc1r3ztf4pbtxN67pzksxw9fTFxHqE62F7OratZ+KmHLqsLx09hEmofzZSNMO/T6g9jABUYueoSikJD7VwfLT/LuzzH1sWjiz9SdML7gPAKzTm8gPYJWS5lnAENm9CCGuSHB+4pav6efaE2z/GkAVJzDQcdfUFcP795tGf56nndl/a+accCV1ebEPNlpdQwKta5kD9YtYunegpoY2xKNMtRvGHHbWlDEBdhMudc4n6i5lcgmi/5pzzV3vx8ZzT2fCiw4pGyGke0uuXUeY53pOyh3n2h0bat7IKrHeDmGafCWHL148i9tu76w9QRqQE3MUVZZn9pi4w+w4BA+FXIHC8yRpehY/E/bnBX16+c4DWe/I455fJkDoxAEHOArFJWAh34cL+mgxV8I2ZBHq6do8ayOaZKrqcopJtABwbiRr8Y1aBTfg2quhZBG0LEessQ5zlfNguEFNnO8L3Ej+qaCDen8RZOMx8iU/HlCC1YEGiL8js7ZKhb77cem1CVjKGqcARRLV+7B9hivwGdBNVTdnVl0uVdVqNIEVbRroPuKNDLdfif+mvnqht5ijRnq9pCCGRh//OToOH39opW0wKfIkjoBDxLeFM+wWt6zN3JrURYc1R3bST10QtxqALkUETgjI/HsYN00xqJExTmSnnH/vm3MkBYu7KdcMduyOqXiu/3AJM5NjdhFUbtD+PTtirl6G0XnsQadJ7CxCs1mzEicv9NS7reF+y1+zYcAFTKmyT34TwVTi9ca/m7AmPTKg3zfAb9wayB8el+J1so8i1go/egdceb1VX/POgIvdFI9/V3qh2LsTD4xXxUHsrYRZcBZoVdbRcltHdJ7oCHqqPFUmWbeP1GonzQXJm3i24v9fsfwlij3p5kA1I9v2z3G8cfAJqBS2kb17AnLH1G79FOM76K2l8wZ9eS/BH/J4hMfWVrdG/RbVySIOtH9Y8tIkomTTuuwBQyQ/I6EGqapt4c1Q3Aq0zDlx0+EL+K8ig8uGXwbighJvXOghOPNp4vdPKJueQ07bZTFCvYBzQkaZ9NRatjhfPK15WD/2WUgobOioBPp49iJk04B4VZNcJ+PlYm8xfUxzkw9e7aSrHsgNki0ntVr0pKeXz9n/NMMdfJG2Gpn4x9h9YSMv9GF9/HkevwSkE4ozKoJfmtdAbvhZGi0BaarLf238GRE88RYNRclQbnVwuhLuw5IZnfHNS0KMg+rWVt4FVVJ9t/lS/+EIhIt1ZXKkt2LlOSgiIwrhACmSY3r12plOaKMUFE+atfEV7NKzqXHloFXrIAt3mK4zv/AIqRWDGj6ycTp5ov5YxnlhGVt50xTS7zmD/lGJg6iTErZXyXxYhXxC1cwMB46u5YpXD3DV6HolXMuVr85goQT5I69Cdgw16jvEYeeiv6PdSBYLPWdlR1AmhPjl6PEqk/HwcwSazwZnTqcn8pGczoU+B8WVcuNAV6mTC9XfPHDMVAcHxZcj37ORpKOYgz1x1M4O5iIRhmFLE6iMKliPLoUk7MEmjr1b/37szdyLok4WaT3uoCaJUFkjoXPr2OmCEhSyjLND93RTNjyUi0KgAwepdgpE2EqhBxaDw+4DN4vMu4cy6rTbejQ4TzrPX8HGlxmn2qI1pHoxSg5gAuRcqfp0yaFc6h2+/dypePx45npQEMFzDHO8ua0m7/3jMV3oZpxZAQTE1YG8PqoJwthSdHyKzgqygdV5x8FCHuM08E0Q6OY9Jew8MzQW591md/LNvHS/7wBk1q6lMPqh2fm8B9hk5xguXdzaAJU4YsRlj5TKjI+Vwny3uHhCMStVtYWaWMTjPnNTMBwSXZt3oimHrMzjXeZhpzxWHCmVxaeNAPuqpOixjxoFWsZpR76kZJQYAF1eVoeMjVFbCPtCFXLzOlFceIYYrw02mtFHrQMi1DMn6oQjwjaVSD30JHy9boH9CnWxASjBUT3kaT/O5kexZ9pe82eYX1uzAzfbRKMbvMVgdYItZflWLccWfeuF85gQ71jgKMgpUE+oksJQE6NUJdetbwNzScyEsrkey615rZ9zHHl+v19WvPx++fflD8hh7+VrXOYHmJoA+Fg/kIfwbSr0N4oaY/cSvKD/3Q2AJc1vky1ZoUfvyozntx7DPvzf4wCBpHLR/+4GgJ7jv5QFLzxj9iKcdY8xW1StKebZ0J+0A6Lx2t01W6f+qa/C4S7Tye9wzpTF4dO8doYsYoO3wBOyCGY8QA91X7C7r2jOus0MBtwI0vPhodqvgX+L1IVENqLNshw2VJ/Gd2obZZqfe2ii8AxpJ+LTkCGPxQpvXjObTdtwkXpiazufsUpp3YYwUTw78gFpEN4PGZM3+XXAj2R81mj21K4jaST0IV8E/Fh/DXIA9ppzANqH/EKjb0pP2cIExudhEk6kZqGY1+29aUwQg+BrKhdAhpLt9T9OxQl1bsSMerJJ7WhFdlhMrGbWUwAYQPikqgE6SaVMdHK0qF4wfFYD6CHggjLzMA2XgNn85QsFKefxA/eUKcp1H1kgo5Mvc5vvixNnRt1fOthx9hz52PxXd/D3/NP9LDJuqtQcamsnVbvMTfPHNNTgNnfJaywuvjOPBpfAYaENyDAUPKptfJa9PM2IhoESbWF8MpKdoCHNg0/rrcKXG6eUS/YcvSTsFZddKG4hDJuE2/T91l0XQCC2vu64M0QUA/LBcugomi9u3ei+CHKGIYyMwKR4IpBACkpNcSS4jic8ZY5X+F8tPvT/FyDeif09Q/VdXIrFlDMF9mEbHLj55IPuTjNncuzX7gpbVqlOS3fipyZFci/yBgKEnLNi/LwKWBwz4do3L2hVVimGlLP6h/xEV+xVZ0WF5XWrr8AI1OlujkWH35i66SdqKNToxRGJWxmDd9hIxozft9SqXiMIzIxQOuBg1aDjkEZgw9jqPa8V7Nt/pP6T+FC1Z7odudoxvhuuTjE+tW9TmQWedH6vPqu+Btd7N8OgkriX+eJUvRQ10U3TZFPhAcn2Etp9Is9LVArhJtpYA896JULkAorUMJqzBOEVpgq9mCLnsKvscAKSnw7F9qizfECFCnErirJwBEqZSsD5IFglhwO0WBiEaUG9PtIepbpvMNyne0SKR2qpoZAMZlaAcBVPyo+FTJRepLAvewSetUtAG0Y1embbm1S+YJgdYnXQuS1Oq2ChTsQULrD/Ox8FMc2lqFPHy8QS6zGVgvDQKXYmHDTJRBgM3zXn9ktnYqBsTGVl5QvurkFEyazazISbZn232JOGHCAA8ai2sNkNkvGtknf7BPPIe36WLGnDLS5qjdxY48q2hVAbicj3crPfsnLLwswelUsKC1WoyuB3n3cCkNWKfCtRHStg9c0THZ+LbnQGenYJHNvXr3fq+K5dp+zaKTPNEJruTLPW6u7a/B8N0OO7op3Sa+M+1vkuFwd9zRqDZptAfa/aUe9mq01mjaAv7qRQkV+LszfpcpOxgrjARFiFgtp1LX0oTNEIaa0ahH/6p/g5OovPvadn4XReeszSby3p1rYAfTAxWOEqb5XjSxZPNAPXQLoVO5qulCzOarpicpicl3fiZKAL1bPHbQJpUMDl3sAYcm+EJogMbhEhD83b+kpsek6D9FWUNoAi5DLE1bk76kcG5sNLeIMpi0vTfG/YSQvJCL44PYgcUadTeP9HsJW6eM028VBDfoL1B7vfs6aYusMoITLQ4/hK1vqg5nmDKV6/ZuXyyzVInTZ167SgIZREHeOnctqt/sAxKZmkt1fOVkq+Mq+o4iV4My84qP1DRtSndWvAQsrDtVaYSkSN5H0ZJEDE2reTijCruNo3XNMgBWnouBny5LRL+f4joPyoc4dzGU+hqSSIftq07zF9gLXUgZnOj6Fk+P7ONkg4FcTN1hnRRSSQ8wALS4uaTPeEbjSOYIBiUhxUqax4M6R7EQF+VWf+4WnXGssQXZr3MFsAEcan9DyEQnCbWm6PXg890RdEUde03BrQeFuKuib/1jSxPKjsH+ToURUxKthpLDilOwGuNcdaDiMxERKTELqDl38VukwvlogTps1NXgGn0L29JUHbttqDi0r77V9vVuYWNspMndyWuMX3OQDhmFsOXZBH/Ma8BksayMZIkjoWL1uU5kHlX312zak+p2xlhZ8Ysin7duUjU8XOMRV68pQahZ3E86U08Uw+udBiUxNL4QW8oZ19JYNNE3FauKJ1BchMnSJ9E84L0ru2ahTkCe4ZnndSSX+XsV8hhYOGFdWVcmQ9PHHp2Ls/lkxCWkYcFbxVuudZH5x37tr1KBiM+w/u7unYm86fR2dnULI2duo4rkK4wZomEHX8B0DbU56JNDczjJqMaqRzyFhm9gOQ7H8Of2keYphru2bTf9pJ4ISPWv5F6BvNpBYWMAWhDtfdb6d/oD9mddI7juzF6U5+Ue5aFL2+mY1cxbF8OGLSfatChxs7ZhDNa5X/Cn2fQstuWzZ93lfj/WUUl4MZig74l8scqgu2yAGpAXief4Y6Q8bEsvQU18yszcopIcMdkKRWjm/YM2Lkx9Q5g0vAe2OGngLumM/IMSV7qdaOWHhHq/5UKIEhFgHybqHCXB5SWkt19Isf77MQeO0Qhu3ARqZhK9OmW+Y8oof3PD9Ay5AKKEIXUSKNF1oD3h7NCP2WIHCnWDGIxAUV4holxhb5pjF/w0OZjGgrJiaH4dgu4QzxO85zj/1DbOFpjeX9gkZ7raipRlYJv+OKot0UPbMylBvA5hz9K1YBFeQMoHUyJTQJEE7EodOKdWvlsQE/iPwH+CpSedxG7P8pvCSu3uYBbBUP3l4O6LJVjMc3QlROh3X6k1OTuqNJ2I52LwXlhoHMukMkJiYYrMnmdO3rA5Jv89O5xjGp8nmiDxVd75z1fxog75NdkWt/m4O/p4XBU3858eipj04P+lJsPWhWadjFHbUK2HMPNsPnTbbzq/LFExv4mRwFScGmfMbqWbAX90USx1By1SYvhejQAm6qLtHzOrokhKpFx+RFmNat49A1VgC50W8CNu6NkWjVdXQIDNhfM4jupjG2zREC0I3YYMYPkWsrp9athPjHGqKY3oo4CrA/YGQhRRDytpV4384mlMKd9pABymm5JJi3gbVMTQWXTNiJG5ez/uS17IFYR3i/bGUjh6zDTRCsjKd3hhJfTZ4mca9nsmfhLJ3RXGNztPn9ala+nJ2qnJWlOnYW9tW3YjRQX48fqM9Rqu5nQJtsVRjhOzb0EwutHvl2KkGAJUYBPUMtH+9A/arFbpo9x0uwRz17u/WtaXfX6uLflQkPhE/ipoxcaTbAv8jbAnwBjZX4JNZ5RW1o30ogYC/ljOeqFnL6ezLNZwtDS996hA4uzJjK47qd5X8Nh+twZOKx63AkIFqG8bZO0OQCu6zstBcVYHCPu46iFlp4erl/thnVtdDPE4mfsiyX6vmoV9jGhyPmX1pSwhM92paa1D9p75E28by+9udyAaIfZp77MLrjTYb8bfMfK5tXpM++N9ls5swMloQha8NMpJbGAvCj+sQ7yM/2hvnf3Dk6bJp3xwhEPzR4dwoCwynsRrMLic0QInGtHB30kSobuhBX1pQPEhogllBr5pACA1wrpyqVUU1UdJ5Jky3swiD9puHkthujZH1BCsBG4vdnkEXmo39GjY3wl8rOaN/0lEvzYCIOzYr1zAkPSI1Qsyb9xvJtWmSaCAVwQ0EmPausF2czcbcEjpu7p2WI8jiKrxJ1FLVxoFwtb3b9Yh3tYODsSS8ZmBZjWFLYd4yPZaqDht8iGYEQMwFM0MhzTW/8Lbxjp62sFuVRnY+LjhkrbPslRoChD4ekILe1422ephjFDBJUC+oXDNN24Fb26DAr+B2BBHGC5yYsu036AlyzEU3lOaPxkTyy7p5yCdz6c2Gepos3yzgXibpif4HWCVmwDOiLPzwQDu31KStftafFrz+EQINI3Hlw6Avlv1saWuNgWJxkEQlbjM75lPjh3lf8i8J7I34Gcpji/gegx+Y7ncQcLUe+cyodr1bQOiDSOROO6zNfwJdvvYgNAQzIrfUekLlsK7uJQ8z68yeQGlQk078acmsUWGf78qS7no6SakjHLTwLY8XekIXYqL8YBqeC/JYuEznKR3ilQvMZUSsAppf4vvC68eHab6Bo9xmTdqxzg7bjoOX4SoTtK2WsTcDmzr/UXL/5nvQvq2jf2gKBfm9bO0ZPVL+nOWathHqNPc9CsQIdWgVFDxSEUqS77i/bqc8JKwU5zVXUA/zonO+xXWOPQCltIRDoEXRhhRvTsIePGCRBPxzW29HhXFyv4Tsoi2U+cjwPgOpAz+0x9RrWinzIOO3SK3POiSIEGwKQJRNifFPBYNoa4UZrt48ELu6M9bLtuSQMufLqnGtHwEyEnLwM+Gk10QSPx+YhBjEAH2ZUCw1gmq1/nlAqbzBdWEpn7k8jfKGSGiieCu1eX0ZnucE2335bKK/pqRiZlNu82aVzVE5zTZqFQxX1R575JStBsC9nWu+HCLYkMTMwh3GJmSonwrwEVMKM9hRBNWtcSFOTbTKQnBlWp/aFVMms1kRLEmk4xmczQaOAHFs8MHNQKqBkRnjagmgDZ2CYCVRYjsH9YahcxhXT7/eLDbSZbmo5LcyN2NlbT/wod4IM150VxDDzJvGkvsE7WOURxsF6ca3xQiykTD9+4UKgvYSG9ROJ5O+xTsfa/g32VP8huH5l5OhB9QFkb8IDZA/+WgPMC7gEnUjCkf33YlcLTl8Vo1yIigaVFWA6orVix8e71UEKYgrG2k6rNup1QiYrsTgq8F23mMofIrS09EdXmMSCaHfDt9wcUPuZ0MTSSUu8ce5fgRoDUTWhjQoPUOJjpxXiaUaemhBC0VsPZfhk1kwmOkNVcSpfrYlWNGX5CaUSIlQS3GpARAeDi9WuKHwcDZZcgkNvXBrDiIGgPzUVqJu29/2psC0u46qoHxqhKvwjfn1VQoTgjxYGuJDgUoLo/BHkfuJEUPkdWfAFyBjTbX+gw3ftRxJWEdSLPyZ7Jqy36lhlOxmkPqStxxyed4qXYI+I5/QcxCQ1mO8jSSe7sjFaWxnv6bq7EmySqTVgYlTJCCP459kdtXNMVHM8HytGbi/pINXd1LyKGmUeTljgER+lWBGrERCPNBW2ckoNK3P8ah8LyMNhE+2s7P/plskZ2yTnAEUIptqTafeC0ASMiwts7m/BU/WsHjja+0GrinDUJI4zETnCQ4Wph76oh8U+UObrJz4Q/prRt4Qn5JTurx5yzg7xG4cdaWfI4/rHJryFiH248iFTFMujzrNM/qU+mAvNhrFGFVNaarhaIIamDiDQF9sNMb2SNv2wevu5apX6hUvoe5jHnKtNU0qWEtUdPNAjYkNSsyu3app8kLHMb7wgl66r9FEeVwsVUTgBlTHnDqmJTkFGml9FyxmGqbRdD+tkz6+nCyGt/p5EhvS17rJ3v2bkYB8zhAnrGJQN5f0MMW9dLHn8EFi0A6mZ28NR6O+1EsF+sQX9c8REWjwzuSi0GsJ8hxyxbgsu2VOavIe0xo38JeRS/aVmCfKFEZbtt/jetwqUrhartMEGGXnSLMcoo59fMPqBsLlVLtQBLyL19Wjj7LiDAdeNVGWjtyqwWG/zqtAFFaagX+tHqs5i5X4lKmG1hPXGr5RQ/Lz1wPxlrQQKjSxSbhyPR1jY1AxwgIUE815YS0fge2gRAVyM+3ZqWJCOAhsn88KgRmbVyJ/USY6Usks9YI+SNp1iBvecjKHGptfTQl3tYX9OnCj3WAu4eC4meJH7A7BlBnGhxFfn7HM6EqGMLuxKbeaUec2PTfbZndo85OqBTuHnii4kRKhkafHxR1GprRAIhip5lQJyOlN4K+UJ7zXUdFUjJxLgIG4Ve72JdQCMGGRyVRKBNnK88V70CQKa+mxxFpNKE4H8j862VFuUyyXnqtelJlevkno5Ju9PKS69GQjLIs9cYQycDdyv2QBoKiR74Xs8uChGnG8VyEmTuhjtG1gj+0KVh9N1ezOrq++sDl8Yf+id3rv/wFUx4koTwMJ6+8JGI/USVvloZwqmCgmZiIhIkUoHHnyRkoeGtnG8jn8nfokmMiG4lTyqGgnH8rnqEA2VOjuuvg/gV2afNTnMsR1MZetxS2dNyAnv5RJk5JtDDI1iuys0ozesKhpQpEQBGqAUXZnyZVkdxnqLa6EsocwlQIyCgoCq3LosYelwGLGgtv2QT8vkRsDP/EYi+3GAo0fpdRtu+Zp6UYZuNOjevtOke0LsWe15hpph47wwpQq3sGJZBeoaG0TpA4NFhBApeCoeqA4O9C2fPNhPdXwEMreZR2F770Uw0IwXakQnbPfiroshtORzW9Afl635r/KG6y/fBS9jVwDPji43qfmYuQWaAHVIlQuFvkgPSh+gUiuUMOlDNscTA2R4sAGdB3OKpAcMxKA0WtDcxX+DFllfV3/qxmjklvhoNRgmfgVMqKCfw0WzfG0/r5IvwDKOtr2WyzKIfoVYZPHaMN9iL9lldVPxW/w5hL20KJvcZBTo353QdQ2GLuhsg1JAHAGCUrPixL+vJlCogY5vxEVtzKamLlBqEQRqNq3bn5QfLfpA/dgGgtWGiTg6Hp/YvauoN9oZIIVqq9n9jAUw81KL8/rfxw8I5BVWPW1CPmCBZA3tqITWDm3LpqJ4o6RufF4jX6hbS2IdYOnKVMdxyxX+4Cs4pubaINdmhF7QJhUxQrwq6kfJGvpEFtitr0py6FdIahJ8VShnVCqTr1NP1V3OVW8hVF+U5aP37/pWDI9ExlPYiqUdWvYZy+Y/wnvyH50/KkqIQxxQCxAooNpXpyo1Jo1yWimB0MJKlg4RFSGi2qD9EglUpOYgI9rNKfFDMKHHalWoLztUg1CoHNKjaBU5QUIowgyOYkJleo1rbGH2WJKc6EvG0FXnrgEkdPOPGT4Q8keSydJzfIyxNloOcNonIW88pzi4rNy+Wb21SGenmNA3yef5BKtV32xKTj5H44YUqTo+A1j5vroV87NnzyqMTj3SjxSaW+7PpXwvc2eKdMsN6QBC/ZsEl1SrEhj//59MfIDuPZSNMc+NR/KaYOJNifoZzBT56wIKG7RrpFWHPGegIZpvJ64qLUHkrxZMyY2Fz870VQDqVWWq6fVyxXKy/q+//GvG0vVXfM3C+fUfGqjXgpl+QBfqnuXRYgWC8v+W66ub80Z6IL4jnUwoad0/DYKEKEDBY8CLkFAFk0FiGMbvu4vUUkqN535egsUcba0bmaKKUt9mzNvZF/rxUiLJR5MMpfvqliTio8JT9zhn/q4jEv0ES9SEvvOUUMXPxZTQpRceIRTxsmgIWVziokEkgIKJJ9EB4ZTMUeF83sKSvfX1zt+w8c4i5jgMG/58mSsyMw/MyliIpmMnYY+5KzrOmEBFOrrgIgmCv/6ybRNfO9r9cg3rxjKS9JuIjRTzJ1dA7pwOUd3fJIlT+/f8Hm6vKEHi7HVwN/8NRmhYGg8UAjaZMGs1VE9V/uShIcavnEmMT6eS3qWymgmplqHguf+dFOMGFqq68CTXCgO5JpMC5U/Px6Lm8mvDt46TicEfpF3lOT0l1W9kqlbX6IzcFRe5cKiN9R16C3n+Mi1bN/ZC/cSnD0u/ulvTPwALm+vMjJF/Gr9UUD243Ksz8NNQVgpwn52WsnJMiS6+YqFS5hFPPztxFCM8oAarcLr5qvfLiVq6C/bOmuWzVFdKRux8iGML96CLB4xsv7g9n6hRX84xuCBuL10GDFfviqTWib54dkDcsblqhIni4wJggh66fzvMh61IZLjfc8pweDtiFsnfPdYB7d9FP6M+I98xPeHrKk/Yk6sL7dCLevrP6K8WLjl/AJ79JfQPwAk3rNcckIhH9gjOIbiKkakbKKQ+09CMf1QrcpbUyFClTIr0pO9uo39mUqB/1oCYMB0v+6/OM8rnpkwFg2Sh4TCZ7GCI31ng7WYJWjvGsZFvEsVy4XzOvL25RNYa5fpvYQwVxPLfWQLSnhF+UIW6E42BGvsk8PMg02DzM50Y7BPb30SVpWa2FrKbRr3UoBz8/lgZZ3UbWfXp2pynCuZ6UKEOHa/OsZrsMNP/BypgN9GgU5vxJZBBS7Sql0B9BU6OjmzP6/Mqt77b94bAX3YH2ycViQ639r0BtIQBTTUPTxGtLd1dYTxylu9AE2TPpA/2n50EMeioBvKHyhZG9z0/p09OI6afug5Zu01+RkaH6bpvr3LKk1X/XlV+cq3ivTNkEQWeufnyhhjUKS6J8XsQkO4OZyiwZd9/91gSMtnM4Ci/y7WD7/g5OTnp+zfH30NSVb2TrOgyJ714nadZfMwZlJsduUkUyOWtHxXwPDG7xZ9JWptprrhiZVf9OqgouRiEtooy8T7P4gvGxQLkpKPSkvAjt5KB7QAZJZP1ff0Lr8fSqyR+Z+ep472OL2eff/qdKmCW3PAi9ZGj0zq+uuELdGYGlw9pHcb8hpfpufxAnsgTX76IHP30IWbp58kJQe/Xn72e6uin9a+42e6aTt4n+mn6C3H12fsZTPtWDyu4PLaCV9xDmvE8b6/HB9W/6uUxFQepxwawUNcOps/IjkF2nTY9f6k2b5HqmZn1j/Na3uKn+wFusMGZNFfp9PEoEQu5zjhqHxhaBAbopowuU8vTxputbID3Z+0Jct79nYFVS2W/IK7tK7efYiEm5JcBQMSfSX+TWQ2ShLRZSBJc9A4nQ+mtBBJiKqMBUzCxcazIwdw1YPhS/fj95Ovx6H+Gqb6koPYWYmVUvZHd73EO43VfJprH72O/Nk38WQVcFk94WC9Ib1mvUFTLuUIjnJSkAwQJ41jfoOPZE1201Xjs2IgR17yYmnmFL5HBfvfyuShIPPrgkCCbDpq2jYxJUWnxwj28M3+hNZ2UMhMS6cnKqOxGfuNCAxYJjBNZ12VAYT/8QYW/fipHq+Rfu4srQDZHR0tGntm1mgpYGbwBEOSPy749ISl/NJwwp7HTi0eKIG2sG0OK05QEqK7Rmut4aafQp9jks8xEsmSkg1+iSYofnRzZ+GvamiUFzwestfHQ3lbsdlg67BzFnr26tVtvZcAyXIllhM+6ecZS3c0hRwTOnz2qM65aFBOmyrXoWysW3IaainJYayy8S6+RDnDIMZbrrQDoCvj2zQlR6hC3mLWTVmr+a10d68rNH1HCX/aFid/ZZKOiPumjq1E89m9SZHBjZ1j60a0XOBSJNP4ZjvOHUXWh2Ud6AH9+fGh6JN89TFpSvZIqItGsuvN8fcwNkqDbd/CpAtmrSgqQqAqJcQFioSuSPeJKGy5IzjOs7Q5r9q1NWcVU7Welf/AbooxP8xuECThaOgKXIVfbrFCVxkAclu6WlM7y8l08c9InOHgXRkott3FgbVuc7KolVhmxMSf6UZm5i0/4W9aLWLZwyGmRCg2u/MRHF1drQYpM+vVSNOEv/sSX8Z8qhihEPD/ejAcsOWfiJjTPonQc8k1T4AKoNT9LMJdiX1U9P6E8FUktXNwfp2QWn/hVF1YP4vBg2kpiC0bBxfKJjDZZ+UU2sY5yOpqwUuJZUYEZB2zfUsl6uuMNcjNYajfRVztcVEhXjhHFe/S9k2Unnstg9Vh3/xOAnFjlfS5t9hUjxQVp5MqFA9tllYQMMhdJZkE1DW1ABQegUHPj5zplNHM1ysnV+TJq6ncretBKQyamD47xwJxhgIuaxUxTK3ZQHmArn/4FmTO7Fh0zMu6zKPtEYpnmQHtcDPmxyqT3IDS+8idva6C69a948oG6sE1HW+rah66qYwbyHyZkfG0h2OiHqkEOZff6X/gTiryhyAojM5E3IZkA68CLyBVhtv1Z1mC32XqPVfhOQwdSOTFzsf4ZtWqWKuWZ74Ue1MfEYttvEulQfe3qkcBDcQaSGCHxHS5NKHN0mGOLGL7DLhlP5cV7sTWQpQwVI1m41aBb/wgUomFwoxo5KMR1IPDA7x8fQ8fb789M7riajrr+/LG14rstqbJRhJvOtrtPyFDyANt2TUNXXlLw+8XjBIzz2KiODfG3Iu94PAlVwTtcaY8D1fT1zvWOh+7yYbkZo4FIBPqurgmrvIq2+tdO96t2J6b53nc5qt+f3RvfWI3HM0PqWcXpr87XlNHmnUIUjWbvdEClqnIf+NSnktaAEPPTqVlAURai9xH51sv/V6M4WHScC7po1Ff14Q6YBDieUWcQiLbxO/RdyBwfnzmS/BULvdtln4V4oPlLuR6jiybsqMMKutAU0zxoo3GG8g+++f1rkt3Uk29Y9mLjuIA5ZX/vJ6GlVcmpavaMuoRlIab7sKGUVx5C5rSPq2t76y1epXVghgylhqn+JL1aQdmvNZoSTuPvsA2NXsOsAsyQdzbUYUVvlrK9bAlvZjJGHS2Ljhk1VjBW4r1g8dxHYH+C0S+mjj16NHSojEbKvDtLCBBpDIQpSyY3usuYjdax9UczxkFclW9626KNz+2t9njDFejM8smkqHZJe8TPUHjOqDFbs0X/vYEfyAah2zK/ExpfkXTOfrbtgYbgYBwTjJ6MRZKEK7RmtzZXW4Ll3ECsx7iCg5fl+1MnPXlw/ZnribPi3K6kQJAvII2r7DbX8FShpQAqpgirhE4s4WnGuANiFDldgC4T2rbOWQKps5WDNIzAcOkc2HA9xfzELHueqouI3f1HKTH+QcWMRdbZzJh8rO5uCQwr4uTmHBEAKfjtsdgMzQG/Y4Hz8FaNnLlTE/9D8/S8da81aB5CUV5bkk8b4o0jJYp6MGbeg4yhEDMyEa5Qatdoa3WfbeaOB9t17EA2D4lI9dnOWk4IR1/dXHhDzyC+/sKEfE05+TvsxRJvPIoi2TVUtQyCrqjA0rw6zlq9Z3FhDUspJcIIwL6aaBhUjNEKKjSkrQy65w5kShOwS8GpNRtrBwMUo11uhuEApz6m6PAk/bs6Ky+mB/Cxnoqo42mDCsteMQdPUkg6BbxUTMY3gmEKGbmfo8WEeEZG1zmGuQWJbnKk0UOpmUorSP1plGk9fTQ0r3DH8zx36hB+AahOjzbNGEU1k721tMrcXaM6dvkbRNaE/Jycj9i110ov9TBI7xcuVmhAi6yW+OaFpD2y/7WGqjRII5GDgY/1nEjulu944OJK52Zu8czpBuZ5BO7yEu/m7wwP4St5A8bZieZj1nuIoM/Ih/5Ty4D/JDieblodwV4+glCDE7s2oTLKcGQHfS8EmLQrbDjAzB6lJD22jGK3XLNAzA7h50kGfPkbQeKvylFKaVhiATBRkBSFZa6oKkRugQgyby8byWMLudogC76EhT8c8S0xhH9EaUwbpERLYh1HMEpCA3eNZdE9WA8FP5DMM7EXHAwBEq30PIU5TPo1oJC/elPrOtMBvHHOjDy71IFnaPy9YUxymtTk4acTv4pUfTqXPorwbpjHbCXyf8XbAtPvwkPsVSCXlsWJGVmrpiVzO83YTJYQfZTR/ar/hLsAMKwLOB5ZHmpM57nJiqcBbB5nMBYC//4C4/YIFqboALn9Ub28QWj8QujlrtGYBSae3gARy2dMrooR2MNnFODZ//ucn/d0qirJqpAH8n5GMMgiOfbcHN/uuWU4SHeAMJB8Ss8/AvJGpaqWX2rQG/r3SCH6Rw7Et3BoMYhzJZs32mV7pz1ZWFZhEk7mDuXbgxGDdrBPtcMMf92tSD5/MiZHylObJkxy2JWjuqdzrSH3J/1jPHlxnKP3nKxgNEoqnTR1ao9zmfy/9CmTns++Y7f+dC4P/O+ncYnz/7b+RN04jMm/yjWZfAHNp6vGFlZJZbCUKv62eOoNhH3NQ4oji27g3fGOVizjVlmWW/45XnxDtr6iOo2AvjRlKGEgv7ptxxrLH7zmxxK6UjAZy0AJEcxVanmWhgapBs4/jA/l36bvYFfEV07iC8UCdFQilJ3zruSYOpaL4hlmdcIIzafI9RPDnr6FHTyLW1mzeyYPYuQ+ndWdMqSbUUDUz2otSUbb8eKxStjbSzIovF8RSy6uU2OcE1dcER2yKsTudJvDalw+4Eu61lN/nIhIGqZo+0QbaFP+Dh/0r2fY+vqCAPeNMk3jL1kgiQ0H8jFeBV7GRiWCvW5ovom7VraL1s0jjuzxg56kkj3z2N5LRnx0s14ZlmkVKU6m+aCu6xj5AabPrGPYB3WdOlAQLfKHHEYx4x74DwkWA3BoXdIXRk2U/FkkFqNEytEL7s+H0/yQ7YVy8M3/XPVaUmfzeDmgRgQjZpmyv0SxcTyeLcDdhKugXiMzs6gmBQ2aZoz2Mmuahf8e1ldm/7k+t+HKN18pchsrDmb8lgeR7WKw7rJh3c/eypHQnSoZ/X64NfgrOq4OiyfyivKJyGo2SeMm+p+obDlxsl5edXajYZRlKtzmpIaH9wPwnV/qdySLV6gXYZGQ/+6AOLp3DSCmlb8OnHCtYHPemJHx1EiYAUI543wLF2FfZHOdrSiHIXFFN6soBxG10FKVqdc37ZIJnx61B7AYXU70rZIkNViMVVZI777uiWyrWDHWn/+Dt79i5eD1OwqYqXE1MiotVEAYwriV+uyKouk0YqwPvXM4VLW2PgwsUGlA5HIokYsQZp5fC3A+9Sep7XTXNnSUUla/bb9pKzsJKWOkWLwf17QaIKZLQoZwlgFSAeAXYnAQM0ghYkoyqt/QdhG9YBhS1cVzFnKBJUwKz01WZRZPcCz3g2Lhw7fF0NgY1fMM/FKRljeRdy3bRihHUXknvkIUF5md0nKlaxweswYZtPKRT94BUIEK/aDfIg7HyLQOXVD0+d+RdrYkwSeXS4APh4h/fL29Wbs/TfrxasbAxOKRQTStjJGZEF+AtiGba6oPSvxcylThE71jaY3ZrvlFZ4afzAv3pPWTsWkp3CW00ShUVm7yLSrz0IUNLtwA+MUvEUjpF8N0bJ1r83keDKa7y+zpsaUw4M35Ddslq43ysesjvjqX8Q/zSpiZcZxMw0OtYErUdV+LHhM2KGv3TJf1YmDcgy4VCqF1/NjhToXlSh+/fBzKehmhrRpXoTqIdMzwBotDBfwAl3RxN5wXeBW20DCthioh+3zKzk3vCCPRBGLP508H9lhT0qYCA/LJ+BU0fmlKlVyzst8TQ1mxKeDOQwO0rU43IJkqHlLgjZOBPdCmFS4WyWgwji8kpodjDN8HUkZwXMkc5nuq+uSQJc57YvdYG5vljWhNkmt/GbsH6d3FafFpUOoy0/hxZKEYQfptwD7xdTxsIX5C44axnu1vV9CXH4xXPLaPXSwBMS1ZP/uWkOUpi0+gt7BUMXpraST5IhVneEIS4WckBuXmVoWB0fSK/Iw14purtl3YfmFRPthzGHyuNpgNajugIKL7C1BRQ9BOAegnHg6CK+IRhRFc16DMX4BwaSuYBxaSzoqdbVI20wAZDY8eOt6QGkRYmYVcHvGVXP671Lo/Udn2yanPAsntXhiBQbcPrv838T9vR3JXSry6eEB8i4pmZaSUM7xT5jfpKNaLrpMCafROolVljEfsk5HWLyyGFpjsl8VsL3SO+OG6TGiPJPkRDhMZNgsrXcPdxmIwgSB0gUNyBgjmWkmttpLzKKnmqlOSxsPs5VTXljYDN1dkDR+ektlJY5vZk+rIB3gVhi5B5n1CpEYkpnv/gBGjlAZ6Cmobt+OjKR232IGA4vRAvhQ1+Yp+irJOpGwY5p0rUmQV8z8oDxTvC6hKFgq79jkal4uckWT5CMZE2iqKbFskwkGIz9aJklEErG6Mywe7TVrP7V/lTrL8vNGMrCh0+p3S3vc+1YL+p+l7EPHMu+F2swr/q44STZEiNcWiRCa8ndJoj4J933h24z+ZGN3nUgklP2yDH4sGKxFFGe7LO6ajiNuF7nRCsWZ4Gk1fS98TNYnR5Jw1kINA4SJ2D0H/HZidhaqlLUl5orA07IFvceoRQAAHoLxMExwQjDhDohrDGsQYBiD1erfQnZJyEkjUmjJKKDGpK4AVFqUgaHRYVyRlswIKS0aQSvfVqudflOZeJhLkLhp5WskG4JxAA8GMGZb1p5uU9THHMJIhC1M9u/GuYQj2CkpLqhcLK3K9IKJTp09C64kmIwQ7tR+9COuyqf8eOW5p+w1FRG4lw5TriruDAfe70z7rF9p6++SmekjLkiMlivCbRhN+7k+lPkTIuiUeW3UnkhjQZ4jvv0uEYiMmLcpKqk3JnmdgCvY4Ogt5YR0wwSiv9ceyL7L/+gNtBCNYgEyLz1afbfR9IIUAVf9oDRhlcLHDRh1ZN1j4o3kDRhh6xYiFUQrsEHMmERcvRF28+GMVq/4ceszGRNwmAPIaVDDCUmMvuFKt0MFl/wRHUE7yiCZtavYWuKf2Mb0kneZJmHdPoDhsxjeCvSvd8xCPNJaQEAgyIlXB2uBg1zB1KKA72+G1vN5yE6ilAe8lQOxD/nCQ5fIsprwVGr8Ddz50NvFx+L14i8oKRXi3YFEz71BIXr14CCQXHrvMNKIs8fNoC0NGd0LaccOtvuFwp+adhPdvldApGDd+UhWggBt6tYN+X6cEUSxQIEe4v9uTgnDDiUqxHW5QGMZPuvJ4emTioFCeZ58rpGY56YWn59dYfMyIvRaeWRHdRAVrLHTX4Ov1NNmaS6o++i+dfPZRo8vE74LF3fNambOPmrcifgR9XmvBDJ+nJDyXYkotXLbsI/M4tOzXpXwNGwfOU+bwnN2sP1kroz6GzyMCaJmY08lSaKCX3x57WmZhtCI1YLCzNxmGSq25IU3+FYbmuan2L503qzM+1wV38gm+RAosYqxOB+exhr5lvR0/jHegS2ZcN9LgIXS8Vv0bsNIefHeNi1GghG9HrdABpE3vClXUtX0/0UJtcnW9MXnA0pzOK0LsG0QfDmKMUsi3NTMPb7avUeO+Ep4qPP6IiOViY+IHccuMb7q5RlKWhaa2ZKG7okNNJvZP8JZB0X7HBR11rUSYNSvAN1WILlgYJuFOG5rLO1LbSy1AVH8RMJQAzd8dOL0q3bffH46nQV93lUIMcjtkyTwazQgUdAYzMGaJnvZUAw+ccAuCtekzQ7K+RESagJKNmOd6w5rtniohmtj8NKTxqbb6BBpP+wQkdWc7f1eySk2ZPEDeGO6XDCCiDhXzovq3y1A2DxQXjvJkyoCruZqmkKXSq9PdOc7XBK6AzxVfOYTPhm1vJnBeAZjo0ycMLhjJcbK+MvoPy4mdtU6tZ/jWOmxqH6nzsdahxtEZnvzixBTR78YZxDt+JNxEqe/XDwWjGOIzHHxJoo95NWEPQH8Hww4VQt17QhUZCvk2kPCGcO4ZBmDnLi9QBzvyPW7KggLlD0KcwJVSaB7hC7Ga9zTrvpwTIx2kWncnEIeTBkuo+pMc0Ld8U3ShkRRYGx7zUrcHgM1py/ZyiNjpETzfLxKi2TC+zEaUzY1QOGYQ69CN7DHI6tfc7OKHNslyGYnyLDQWrh1OBOaLyTW4v6p+aFPU8Al64VNGh2u/KAsy5IEvQ1aI5L+N7pYbgl7zj6jqHiokSunyHCGGIsFIDVBRLDcxwo4BkTQrK0arguBlSkuDuCCHwJ9IA57jZ+avuwiHMeDpIJUo44CCvCZ6wfirxJbGYcx1OpFWSmbjL20NtexmuTRrv3AJh6xnqMzdl/qKbuEdvUTTTwXNMJx/aCfnDPDJmfbghN5cqDVCYwtMSzH6pkHgLM6GTN6yYic2JoLOgfSI+NlO8Tlem4fQ+NWqiZLBjv26QUOk14oVOU/sRsoOzzTo144dzhxsY/QE8FwgmGa30FiRzWTMMdze7SJgqpKUG0E5ZZbj7JC4laGL6VBR7X3TVgrO5F1o9Xn7b8YRq0IohGzUgL+sM0uA7iGkH8Em5nie+uNlIZi4bxvE/JKYf7WYXxDzLcH7bcohvsDmsLdy+GIbtf4AUQ0/ugf1Le9Q3W/uvuDZKX7LGWrNBNgHfoKu1pQKgsfMcJNM+VgbD2rOzvuc60YaCDYeIB3iGMbVpx/JzfP0310qqyn1jXpqzptttrWbZSPvxdJsIMhi0bqoYY4JQCuZxS47MXLYlJGrNJ0ounCCAovTYTLI0wsJ3nqLH6KJ7FpgepU4x+c80tZHFCcr4C7mqOIewuZAm8/Vbj1wRiCqlS/9IY5jcT6q0aZi/QSXjp5V527Sz8BEc9EOBsCYzBOJmC6LGeDqJOAsROUMzb/eQLS2A5g/SsLo5+Qry1ktMBSuNrFh3hwNDwZOveGBPWHfDFSjfoHvIswWQp7Q3kJxRKhdU66aH0BKR1b1rNBJt4HQR2lUNjfg4T5QG7vhIVVPB2/9tJdf/Pd+bcD18S+efiM1cYerJx/SNENyFv3DEF3P7SgPTS0ljcIdPYoK4BHqjpGysgfIWRV95hPeb6V2AlpYAHB81LI40Kg+tUZSk6Ph5R/ijKFh8aF82Ie1dYsD1QfB9UdJmIxR6LnVO7K0wSHZJaygHnmRrFEE06cMPOUu3AuifxrAyaj4eNXSFuZm54vNxMnxAZOU4nDoxe/SMZvbMFO2oEb5DWdiFjroqWYOXh54/yeCtb/yV8rXz1hZuq/31rbkry9a4+cbMTpgoedBsfla8Rn+HtACJCbQZysztC4A+sqkHZQFAhTvP3eY6JJQbvKYFHPUVJipQ6QozauLQF0iw0PpsbFPuSfm6mdYQYKVtn00wRBQiM/mGq+Y0sONG8kv6jZFRV+c6zkM+fIP/mYF1Ob3VrrfQPjLj67J2o2devTXzC5f1hckneuNn5bejf0g+YoaupvPHOcsTUdOg4ZL7xucOnVd+je2/uxMb0/S/3DLh97T6FN5YtPr+8pQ3i82+5qTqzynYbDMWOgujz6NxYG7+bRmcXXpk/Oc0V4GiG7q6J/WuWvxZkEca0aQgF/sk1mf1NoVuz7Q8sRMgxkz9gskb0DpkpMuOyndpXEl4k/zP3KEVrkatVhMTB225FNdhOEA8XqnozWyG1F7mTsI5ONq3cGa1ApWyPjee+OT3Bs7MDfqJzliyO5xXj527HhPi+D+IotanIfGiVR9Ea9iM2DGoaxoKZLIZphHeGD5wgFsGkWN1Q1OkMWIS2/sS0F8EWxJacsTI/X4FkIslfrKq8jqs04q8K/Cy5XqKreO+7BqMYNULCZWyhb2m/oCtYTo6+2RT2QZwQDifC98JbVxaM5jErp+WiBWBuSQGO3ytXjiFDMaTxmMfWJi7ksbzBOsn7plYf8GZZ041l5e4Qo+qhBU+VFqztvJZDHXO8T79iEuLyTY8E6AgCLtaBzc7Ezb8qxqufLukEgadQFeIEZR8ODCyN4kFhnEOkOCqzDZCRLY/mX7s+CwZV9tWgSDI23YrVQtcZuKIWskOoNVVrMh3Hq7pzkoSIpKp3KQoxyMWASLWaKTtA5IdS/9JgFjlTtG1iahPzqCZidddMLUlqZY+8CAUqHhD9XTgM9waC457cMCqNpnzJvvCZYENAa60011xOJLiWMeupGGoAp5hc+3h03cStNgaowNJPXlKaD9uDoaKl368qFp8l7+02YOpvAG7wy+fAnHcLp5V+l1+PHrZWdm8BjGVJNk/rRZ/j0/hlFlP3/FRU+fqp4X9t0rLnj6Cb6X3yLlivN41C/LabnLNIRvsTJa0PAdjGBYcdz2WbH5GyO3qCluYtGaRti1osW0XoTojGOWaOdQxs+JHOWAxLWqfEaA2LV+fShdMiJmY1nsgVVPYoNnD19898qAIR/R9gmDnQH4EDjtEfTHKORau18NKAmMzxMK1UG1v1XQbF46ZskI0jAZmgIlO/unvXqiVeVyao0uNL+UEh+McEqeMUw7r4bQP2b0okoOcttcDuL7LxTTX9KfppdI782muemdjEzJ3NCvzTrWFrfkG/HmcCPuvKn8s46oMIVfouNY/6u2o9VUN4/u8+u+jN9egx4klo/w1bcMOzHF+ZZqnJxUy3jeoa4+zVYJ04M05QPyzx3ImHu5gCwRfmgAZrkjlmLaSjlwumpIT/E1R4VLT95PwUJfY0O9A7j56za7lH2NuRTYwAxusb7ss57ssY7sMJHCnHSMJTMjDQMK+CZapKRo20o7CPbEpTKtBSQdnXb1JlvxBNn43mTCBbhKFVi3/MyasGOy5qf1jzD9SUcHE0rT8Fgm+PaS/vxguR7CL6+m6WcGw0nas7hAlYw8puxTUQPoi0jnC5Ay9xb5+sC0wWmG+vVVhbqh2cjvcNyChfBgMSPmyXt5lfdQavyXrMQ17OPdqCnQ/7wVnR8+1eJo88HGyjDaxm+3ouan8ZGRN1Uf9o0D0pp26UWyqiwku2M8TkRGINKOqMzJDurlTB+ci2MeisULN6uqQ+yQUyvclWp+jJ6ZYtPejlzD6T7qprvzbeounchCQSqTVxhZ4W8kPRrRoJGzBySaiiypP0J0Yy+XHcor8GQGo1Ov9y6a+hmp4OBBkpqiWkVmliLSwP1l1tgh7Vs+NwrohOr03v2TbaZwXtXqdQhPXfMO9+iOanBEIoTwiDPFp+L/IEURLKoYRvQLQkMuA0dAo2iOx4/0P88oQZxovluzz7XT9/1rKF7C3GK0Cv3rIB+D3GDLQjQNCOtgsZtshwdJ5X8x5FzQECtkwVleoCfp3eviTW7GZ14XcfCKTl4XZ3KTpc5XIW+5IV09kuJcPtLY01/w7/HTdMTjeDJ6zl3R6evSvf71OFON2RWdn4z3JDxNiD+djN+7TthMI55PQlI8lvenrnbtby84eFWCm7s0hPp4LKfl2dzwMzL/CGXffKedFodZhIQw/aAmluGx6R31DxhC5a+v/GrapNSFZ7m9EHKdFUuzPCCzdL1YS8tpLGz3++i4H5KZgqhKO2Li116RHURPrxhrgmBmdecTaIWoYDw8WKUBkWk+WFwYdjswdaldTRpmmx36dS32+cK+lgn6ihK+xpjqSX3Ogm0dTOPkR2NuHRb9uqvxi5NA+ALHL4VjiR0gf4sRugekuQw307D+78WbpFcs/DgDPUumDWEgs1xtqt8GXpynmGldDS+yw0HDIHxlGiZOkacOSE0JNgcGICPlt9lp/MhyY0+f8Mst93et6blr/sktvpLTos1T1siNxCxvCoIp17EQShdyamDGWeSDS/czwxxZ13hUGyD2Iu8LYwYtNBT8Ehaza60v2ZfZHe5YcAnyoysV8IuGiCNO0cYoNKUCzoopUajtEnGvDtabjJ/nuYJqpNNkEwldKgzkkPm6KflVQ18vWjo1kS8XUjw9xEK6o1NwNp34jHE4pn3pqnE7lwV//6osOMfHrfQnNDh5rvRKVIU+aYHqbUiTfhXhmfCVwCRXeQlCBFWCqGq9sDwBBTIQCcPHUpr5i75pvKP/K2T9oPXgtSfmThq/D1yF+z7t02gmcU1rHYaeiSyOHMsilz4KAeLi+Dlt8QcpO6rgmOa6b/BOz+iHCeYHLcOSMQ1JUm6p1U0eveSZsIdX/9KJDKCH36tsWPi+JSOT3YuehXt3rLjTLtb0q1/Ml4c4OBElQqrlbZqqCkgvDFSuFPASLMtFeOayWrKO8pQGI5kHsJ3RDItr0QGRVuggjNSqrh3qqW/OKQebOYM8GgiqVzm2OC5fb1BQ2Wz5SaW5beUfXbKNepz4dN9ARnNTA+wHuuG1UIQrxhRDUXhKeNZx2eSuTgMO/9H055GzRo21xXlqX6oDJsjmotyImg1u3GCq+Of4BOu4eeNgMXl3jI9y+qofAhsztlDk5NiGa19g4gFa+gJE3c8RFy/jUKBFv2H/Co+vi5BPyEvaLkMZI/DmQlqNO25AF+Pa5HNK7T/Q3DsXDqahdne5u86v+9Gy9OpFPfH7kmAwXHE/Bu3xbBHifcqIJp2LcbvZHH0avFSWtRQhl2NOhmIRXCVgnQxR2bXhWrrdwuAp90T/oL7ppXpiAkYsEEGs3Tt1DJMOikWQ/xw/Xghj7GgT4KikXguEXz83ugWXgnqNiNPluVrHgeAa0Pu9IYg1a+FZ/qatZ+zRJXfApYyysxJHaLyp37xutQCKbYt+wafYr7Ezs/vmD8gmZvTkvfraZ7m8PkucGiPYzVf5x0KJB8shnuYG6mLZ8nM6Vegw9BK+nnVcp0WgXJT0h5FU/t0Np9ohGpJaGlBkFr0IgZixxKIDllCtKKltCdSiUTBAM2K+5QiZ8wNJ6QdQ0x+cvPhTBrbEMlXspTW+vUNG5OWqpZnpcEdRtnXAMphEMwpSZb6PhD4sLZzOTeqyY0wNjmI4VX4pga0yZ8Vhb9IFTlhulzKKdlh4HTbDfmHMDJgBDDV6K/7snHtaPes4FRaxzJR+qVuR/OMg/4bqArwTIxKCAEl9qOMiJvt9Vn3TdaR9R91nO0p6GDajx3N6lrA+Hwnb0oqdflK02qeUbq1N7zToB6hmqfyNhST2m4oSAEeX9pX4b761cmDqMTOK59arplaWWKxlc73+kcZg3UIKsXaAwF6sGyT0mqgBMMOQLvAebStdQ8Ha3xKMfKCppx3x22FKWDQGOVyjcn8r1iovL9qMfLPZvL0sdDvoH3AkKXpXKHsOWH5YtWHm2Ijzhse6yzeMxLgPALd2eqEckAVypaiwxt5GKwdSlWN8gnNKIYDGPjk80SuCtpfaVukg5g4I1rL+dnJDgF6irJ0n3Lc/zbMvY6bYgB2oUhwtKFJeyMDi8o0gcaKXafIEaMjta1IwY3sIeXQSFCMKisB40SCOUz5elrx+wrVqLWEGXJdCXTI8MiVH6+GGhe4fjqxIJ9BPKSf9GopbuIbf7XWLsmuJJOfgiu0oMPjtkVGZstDSJPniJmnBs5ytPVhTSi3lxXX+GPnvsWRfw3suQ4zSGFU6Lu4jLotYNlgjK2QprAZl4nIaNs4SrGoxzMcSjNtX9KTLgvcp0nmQAfZyFkyMFF6l++BxKY5OPw5KUz+ZVH61UP48PZAdT500/t70UBAwjEdwLQfm61moEiIijVDXQHKpL2OqgNQ4zZmunpuu7i7xuKCyUvVNGu9JaP6cvUkaBQZr0x6FhO6iUr7TfHFEHuHT8oXXGymy1U7Ket6FkgePRojIWNxzQV6xwICUr2TMFoOF5cICYd5iWsVgUMLy2wsbAbqPVOM0uWJVoV6sym/cejbFOSI5WBfidnhLNUpTdQrJ4Lhl6ahzBKmVCSHyHX1CdKVA2NPKVkKVbTE4on9kbj9XPUZ+k9YWOzGF7jXK9SIaUwgIKDqYkxU58WnorCgLC9zJ9zJKsKGc9Hm7Ky3aUQuQazXLPC2dsY7fTBnhzab9es2fDhKqI1nz8Puw9HaNwA5SfkXlNq9XaV8mSucdYx3zpaJ/DlNWtKmCfTblZK4zDNF9UNsiwnWUSEVG9IDOmgQVHs81RNLoY93vpvddwaJa3/b7Tkt5jDQbhDBXEzmL8cuVTFZYaYVpmydYoVj0I+9HbLzGAORcgUUXP0IEg7CseY3LWY9KUha/lLQ6ERzJFwGXASKcZ6bNTSM950dXzsqUnVrsEPWtFSMVPaQkXNX8xZpM9eamU8GgcAmHgYb0eRyU9wA5CchIhZblK349ZcGWfNP78+AfMSmeIOK/v430DZd1NdAcOuEwoB0uhBPkMvM9mQGoos0vMtFDo5+7PD3qGnpI/WIYoEC+PiSAVlgKWJ74lQUC3+iFSx9bcX5Mp1MlVaeq//9HZFVVdDpJPQlFsondKyv22vyqyz5Mu4nImBqm7/6SzavYmL/m72V8LiEePkLoMH4aF18f5rgPjUl7v7EYSdoRwyRdBaIkCLueFkaJg7L9t4AHAzrffVvtXSx/2H5B/JzKsxLhZFwxbkZKP4Q9BFBqgYVo8yzA7aEsYP1G6kEgbEYPPv1NGLfPX4IywW+BUmUTTiRxI9pPFntExOAt2Sm6WhKzL3as6iZMNlVUHyQo+fP5C9EXaKgdC3PfHyKfoXedcwECYLg8wNRK0G5WtFMZF4WiZif63DgYHK/j4pD/2D7QThuZEoUhuOlCLH/c4hQvMYCHjf6h4HEJzLUUjJA28GEcUYLYzmJTKl/5MNZzMmG2o8GBiq6p7k34RNECh3nPHWNDkc0KEpcO6F3EzA/hGX5HIcLkIITPx+afWFmBD2Q9WqriCntizYflEhA1/4hOyW/8QrEH04XC7XY3nTw8eKVjpEjx1hR/SFWdPdFkyyyC+aoYVHhw40uEKfH+u0RiL1Na81hH9TQv/l88W7u+qz+3J3Ino93HfNcy/Ij6lR3Il/xAvpx1II8SH4tigQIFriqWw2Boh4hiwHJKGP2YOOSZBUJcNoXCaI6bb4NII7uhBUaFZAJaNYAQwNRmrOqe6KWG8KgmOgorR3Sp0QFcestLEvhwRhrauctfNS4XWXJFOfr5P8hzrzoeADtYsdLL+sQ5JRhmXlyZM2iJfl+rEvG8n2GcE9N8moXTAbT81LKGUhgkjUWPBfpK8pVwoHDDxJw+hvqtu9GITIo8ehLH2691FzV8tSKFivPsygJrX0TkgAbcoSG2725Pr4UgsmrkE3YnW9VxYHbwVFb9VisOSXlJTq1/fpNITYM7rJJ8C0q1epyQmqvAMQc9b2DbmPbCEAu/H9FxO798/Ix7DxiK7gHHkipSkURgOau79T411gXrGVUxqxEePtRvbZtuOaSLoAHLWB73DLh+U41Clr4uoy4eQW9vRAFUNw24Fx3EoVFHh3Y6049m3Jp8JzhD3zSmfXpd3HM8IkteqkfkKKP+dJaejMlHdswAEe6pBzyPznnAkEf9QYICrNtVgFTx1OdOVoJVkfmYqNO2k/pRgTYVBk8lxWWcmcubm3tLRPfzf+7vQd4FfMca9BLRIWBMRg9PALHtALER4i+gPvDofbieOq9nn8zSBTze/lw/UQ+T1U6Jz6XCmP7xkutnUjUeooWvnmfkcLQ+LKPJWnNln7pO77NTgGEwoIjb4FsbUmvQGqYkJ6w1Rc63q5XR0if3fD7EGHGHSqsCsRb7JPBWqSIjBPJuOGLomBm0XCZTeoOSYHsyZHrtnvS9kJ/+5wjfw9nPXpSIHDdZqm8eG9wKwc+x7V71MhXxvkX2w9iuLZiYYhwyE/Ocqm/oOQhtDAN7j4hOjkNBp7rQdKZga/EcQVfZA3NAghhVqSuWTpVhMZwnsStpuc/nu9NBOPaTTL+RsYKwBsSnUpynmfqwBmEHiS2IRRPYKSajQOPFue6jXuAhQ07LkFKZiyLz2Hl6jamAYKEN0zcC29EvmwYNAN2rzbW4Hfo9W4xHKfqQKUdvo7Qbl+lNEmdOw68UaYdJLUSQEm4TjnbqGLzILFqrhLmXQTvPAGHu/v3FmdISF0gIaAeUi0+wTUx4rIi0I0DKeQpaKePDKbZhrLGAXz3x9qt8af/GAcgG+Zt2VqRXDyeOFnlTWHEFiH5ohI83qf0x4z0A0R0bCnZEG6Vi4FAFK7Kl1SdM3N/UKO6vO+gIJhTqLZYjBY+DOS7Fw7maUPWCBhEWgaw/P34JxK24Ar6XFSg6jydyeNJTOqPnKCwhIMu+uue7UUFGEXUB8jC8e2Fu6fnd+Ya/nUONl4SPdlU4e2AF/jBqnRNnKFIeoIMlxYM5DPqLO7n7pcf0RmVqb2WHzkv/15zcjweKKXMS34c//jdYOKEMaHvjvEo2fDKTCSmfN0NeeYtVgZm1/bhKh57dXYSDQ7mykjrkm+uXFWnoZdq7MFiKzTqS8Evg2ksynq9gKfnbBNvRcqz2wsAk0V1B8+rpfEzvTMZoqzovvgWcEw76e32aePI3oMng8om77ifXKm2wrhlhIqJlHqpUToGc4e+rEFFpHNMTf8GceAQY1Z48ueOjvuGXrwcfocBXP3pGc6K6vnYeQfsME2WTSmwlQPqkY9D/42sdbRxoO4VsGSE/+/FanRnm6PvwVnLgJhoIeUxznDH+j2dM1jo8YxjGZe9+zWq7iMbd7wl4ulxB+ep6lfaJcH+l2aU0U/Zb6mgVsmx4DayBYWZP+9hUA0cwNxHOUOrTqvT8vHy5/gDJw/CdMerPV2UEc2tlfI7ntCEJNCI5Ibnbtf1AC716AB3IAbEMAtPguUNc8TFmbR4fVdvi9AmaOZzKIA/xYY4ZaWUiWGznCA1ZmPH6mAMEa3128u1Se3JQRWn4maARGRNQHQsGgB4J+/Ysngn2BiR+EuzCwiTNzUu/YAl5wI4tamTjstqdPUZYRxwVd0ChZoLqxh4OvWgEtnsqB1A9yTCD0dF6yRm1WhQNYIkudwPr1lH4uC4sOf09rZw2OkOgiWWSw31sLZje6Wa04MyXWKZMvt83tCWyqdhTYeNW+8k4SayrvDisDti38bZA1gsa6ojD+DwYAlz3TPDMXyq0ThR9On+glTCEuIfQ3DCN51bmM2T4/iNayTyRiP7ddVsp5liKv8CL3XjNWqX9P5m1V4fmOSKG6VwvyWR7qMYrHCMQZRDG8J0wZjF+T4Z7Xg5iMe4qrGTpSoiIry7+xy3Bzt1/G6ah7Zc2wtGQb3m8bm9jnItQnl52IiZQKIulSkrssNvd8+9xc3GijH7o0K0Q7x79Vz1E2rvpHuvxR50kdnmde16vO2MSk8ju78+KZPKfwLHA9NuYGiooOQQEOStHcN2ddA9QnD1YwWBUHmIL1A5WSxIgN4Wx+GBTUKM1jD5VrSwmjIm9nxT05Jre8p3yQGuYkQpQL1AqLG3lf+wPZE3uxuPk/ZDeDfwgub8vUDwumStMzTwliVagOsUHVEWpsuei1/3Pa+HAEyEpiqyIsM/wSqVdqtHLnfqXUCuux9Jd2VLEBb5d5/OgbvlFVbcNCDBUguhvolNyQtqXzIzGZ5BMipD54yHjdRa0OfvvQtEDSJel9/paORk/gg3JW44j+zF8i73ONdRUr8vLjLwPINW6mbW7yQAdbGgSfzz6x9D81MYzxrzGQ7rv4G4Z03grD30LYbV2O6dEjgvuQhs322pRQVS4goFfqasuNBO8cjKZ2CO8J22edbSbYdpZKhAh4mGWW+zE4REtX33bWtf9KEnriJopQzlCf4bSPvfCoVcW9cxPKw6vpnUAk0yyDYlBiKmOi5613M30YwtYK/sOgAyU0tkpnMVSDBBSSLGxucxjkGruEYssc3tFkJUUg2iMhKxbyCaTFwGEQEg5j2VHep5EYAe3YYQGXoSeRNlcOeKRRg5xkw5ogULMpuGTJQWr8zqDb1O0n1mO1vSXBrmW3s96AbUCStAGmB0LeGc1HPr21RtAd56eCgjAg2NcnbqV2rwronG3lKPB1rMuocX0ieXtkrmL4yMhvgDWOyV6680/4vrycoJio5exVE/J1IzhqMlOivsG1KhM2TgYICRHA9DBAYLwYbSw2uqS82GJ3uhqePWuDeOWA/28f4/E+cZ18KZvaXAzELjI/vZmNH0nJ6azvUe2VG1BS75m6BZAeqplBpKnU3rsnLhRnmaE1sXDfZIyWAQJxrFzHnK81Ie8ofLx5IopzO1LPJXgquZEgX21jHp3Fxdwb408L/A4tTQ099pLoX4xcCVE2nL8LNs7iaXBSsmBcny0MYA6RonpNMmjAYhxyiEWMiXAQTqgfX5cNAn3qB3Xh+2/564ql/t0UTYak607oQuP7GYfgTt7b1HOL8HhhgqwqrZ4ZnJgLf3B3JuW8a5hJziC90N+l5vgmakqT2l4qmYFSON9SnijzzHlhp7SWfRJyimhl5X1ZzKO6gPc9PG4UUTZBY71tbf+JlEboBNK9DwNMSXk9lMYsvd0SVgkJ7cys1NmWSLLyv1j8m7Xe4L3Jky7EKB1KP1vJCbq/ITb7LQFeFO6x+NESGQYRKBIPh19f41oD1/WJZ8ciopcjToNYKch9jF5Aluj+5sZegboKMUyZM/46j3OGCtX2whcGOPDxYUC2IKujF16tYkG5TB0R/m6w4mtSq1N6Yn/r3M1FxZpYf/pOWRTiklJJL5cNuXq3DWutReQHkcLfI2+Y74vYugyUstG90+bmzFOXC43iwcaIcID/+LO7ihJmpaD4rKFMZ3C+COoo0URiicRd8qPh3LjVPQ56WFFTB+Sg1wX/zR8o64VXWiNu7YeQg6DThux/B8Imbi8n9S7p6ZHfVo79PHUuXPn6u4B+Clqhwz1RsGLA4oTvcAJ1JSzCymYXxxmF1cbDoXyTIAIujWD3aFZNxvFg1EvWCjdQHO5LmoGD+YJnN7dCLFIhiy62sEsWIb0hVApHASsPD5GqPH3hxCyjV4dwnkoD1HorAG/qziMwYrGMSWOoW6zDH9KnJOcuVRz4/6xU5rhel6UCyHMewGKQcWkIONdFAbFT3rH09mie65t7OHwf3ZSdJIy8Z9VmoReKMkXMABgkq7zBo/bC+zVmqrqkrVwIl9hAj2125wM1xceV/9vejLb3y1bhEI99dUh/yOVXgZ1C2ESOcoiss6vzwejxuLs5u3Kn6iF/fmhDbpuIhzVQjT1GBxiDFsAUofBNYUJNVwFphQ3JghlB2H5AOCXtDI/AKHce3oobLyzwmRIuCNeqsZobikF8CoxDy0uJM0nvhDITTXXU7ev0nrix5wgU7PpYV6LS1f4pPqJFriVeH5sYR6AFvox6tOOD0V8vZTf9L07VcHlRHpQP8o7GvbhO9mw8yWH3+s7Ww7Cr/Lc0katszDfj+wkc6DzUA96Ufk5jDtcOImRVlE0fUwY4AQtC05IjMVSu+mE5yfgJ7Qyx5fOax3v9BD7wJzBQnGmxVt0r9k/Iez0GtQsrnDpPG3sGvBfZA7+GYAe85KCunluRM+9NFNX1tmj/NfQnVwaYaUQJTrDRnfDdf+xJUymhAAk+wmUzJ3G6k5l97MMDfKMCi8bYvwPydBlzVp/5sigvSF5Utexf/IrdQacAiXFYqyTePb69CRj5PPjGaIsD14gWt/Kbf4dfUvc/tPqkRJU4xzPbaeD82R76HAr9SeEq9U1IMFyevB/7xpgO2NatgsBC39YTHjEpbFHyIUa+WBM1aWM0r3TVGmlpFPsW+/oVGY03gN2MCjC3gJOhwG2ocERfk9q65EzZFhi4/SHFbrpr41pu0RJoQQIj94RTJOPEnw45a0ua03tJZQEkeXfB83fo+21xHHxFqb2pulPzGX1vyR1v0phFZHxf5QevQAc06l+5zP0jIKe/ah0oQgffa3d83dBT7nIIkX63uQJRCa0NCmMUBF5gzkJnkHXSXI0dbeP2OX7mXCs1+2TGLwMSPQTVayuwkfpBVvAqMBef3R6EvHxKoDV237iT3+TwhW+lS0SU+nvsYRqq2T/Z+OfShf4hVro9Hg/PDqRh5lDMNz9tgENYL0ANImEqoK89l3d2f+ziH7iY4KGa5OnHmTZS2rADRxspRGXeK08CRYxVHtb750A1ucoTxIw1YvMQ60MKyLuVu+WQMYWU5Uwtn3HyP2LDDZIqWPlsXBCl/4dXJuPRl2vj1w+oW8KCVKEQETEN4YwxWDKe3hWo/WMTEQKrD/OV9Pu+qlE6I7sLNJ0VxBlVG+JhclUaohos+qc98U5fhrM+dQmgEF2ZMelOJUevlaPll5vN/jpxZ54aEmaXY+n6KiiXdEp9U0fAle88prPFChbZNMlFtWrCOx+UoVGmN5NkQwizLBjkd+zMltRE+PoHbMfX5qudvrSTpCNFYUuDNHvkASMlXLubgYNgrSbrhcPRRdupSA0FgCzoi8+UgtqHHRFBH856JivBB1R7DGHO6Qry4Cta1+pLN0CsOkvKfoTP09Dy3MZjGBIkZ2Tk5X6susS36XB7HqESBNmQChTOxeW2vnwseE+utUFtKNFLatGGXcysbqw+25Gv22vx2Oqg6emds8y6WnLSjgh58cKa2mL1hWf5rH1ZiK8xKow5iZ7H9N+7hhHZk/D/qbc/i2qaHtyH8uxBbyV1CCCHPuaKV1ISb1EFS7bvDwgs9xenQSylNKxyEEkP5gXgchrGrxoMDXm1/blwSC77UtfmuORgwjfjSLMGIr9uLS9Ub1FR046txm7L5uVKFy0cxmSfuYp3SHOsyL5/qTyL6UH9HuC7pGX3ZAQcIWaMD2ri+SqhAxO8EZOUuuGjmobHqXbhcGGDMwzuB+LsznQfVTT8dfGSUlTbVxYluyBxFIBVzFxqp7lbB5Lvyocbnutl1Z1u0cLayg8o3uE0ynp7ylK8psZVbSmvAdXtKgvsxqWZv/BpdcT1NoU7WurddlaOoAjf+EHjvxyju2n4u7SGC6OQaR/WDnuVAd7rqg7yX8IH829y1Yd4tXbGkCN3QJs533GhwYjmwMOdZe12FinMUmE8bRz1HseZqDH2LH96/PRXgbwzj5vBxWq5QcUO/Et7kSLZ3YOxX/fFODypzEafm821KAzgr4qfC/MtfA+elTlDQG/S0j54u6s7OEmvM3rR39O2fcveSsn5w7r/BXEJLMn19/xX/HVwfSeXPdSxAeX5swnOhiuHjz2iKH5babty155PAH5gZVWyAHzWJX/yK1RwVsSBCzyn0NzySh8nPYJRBcyDsPHvFu+KRNYrjY13zeCAWPW86IKeOnrpuLW1GuU4Xt7hW8vroYnHm7Xj2UZGjye9SHSTKIPw7f94QE1V66JbCcoEYANOzbiphxPCHhwf/4JxB09goZwDeTH2t8waltzPCvA9WbMx7KuXs0FiswsP5aPa5e+weHfhqZOkXcj/FTtHWoIRUengfpatMcQLlgK670TxiVGfdGnneWRdzy+mXPd4eqVdn/7AA5mpOsTVSKWweTJuQbLe4PRE/V8rJohsixl7Q6eT0iFitLAN4ArfdC4n9mjFPHDaj9XBCPXZVMrmOmWe7IToJnDuL4eTN/uerE/GwouqpaMPn4bGoZEKy/BhrA/XTdm07GgD2i2RhCQyDCQpjEImIZCZPi1FVFJ43E2armlOgtlSpTsCDsuUT+33Albdx4dc2UoHF2ho6YbnH72GsXwrr8DoqaPf73lmJPWwdGdTdlSDPPZDEtcLm0umdqxwZU9+lNMsmLCqT0xUXAgqrbqtxK4yq18gJikHxY0j4E2BLV3A3+kifKFEOnV/BoLbTEVXqI7dfHUu4w7lCFdeFeQLRv53owStalJsVRvap4P7iabdDQhVefHrCwTakk6MCVpUocAKzoUBRbxtot7DJog3ccFGh8GbjuLQ6SH1psLJSRdV7/5E+tF/ByRkggi4qWYOPiK9h+keIsDYZgyiylUOIVO0fMZY/NspSBYbVUPZXfyd2qP1Gr01P+jvfvJ/x6pGfVfBVZJMPijw6Vf43B+aldyoIsp3tDMGw4GmxgM/avx0fQuQ9ynVeK6fHCq7Yk6XP9KGdJU5sWj2OqQSuYo3kds7Rq7Jh7y6bAdNNhagzRjN1CWjlTkEDC3q48ovlfZPTKc3k69PpVqcxFD9kyk2ofwZ5Ki8WHcrJYqTd9F9uB2+1y6t8oJq22nsxGm8mw0ujnanWWKWgTCuuNbZTEMOQLENyl/kEOe5N9BTjVXSmKyLVTtjTnDv8uklpxK+Tg/E5Mvbpa51OZf1uKsGD+IlR/tPpazR1ufPaZ7OBDo19/8W2WYqYQhP+lJq9lPbaFh9mhqiLglL5Q48BYy8bpvy3xpo1jtOknlsGbMkUgZJ7zBi5hikweMn9zu90Vdute7i1pdfq5mq7mMpEdewXSXTsCj1STExZ1mPjpVu/K32zcAVal8OGeLnhuRbCJdS/TBFgvzJ9MgRSrG7f0mnHtedTS03I5zYQyHTVNXbM9Y1Wr3uan3u/ZOPdnhOMdWB0sDhQ+o47ovYWqH6CMeMsZeBuUN56Nxo8uW09N9VSW52bLCNQ1+cHEMIqIRinAV4CHE2pSsVz1KeDtPy8kIiFS0HS93FPoJJoUtOMdBaJVqRR9+KBWbtVSeVD0RGjfLK1xNS0L0JVCkqRe/eDe9x9PjQnROZ+ieovy7oi3Ty3FTh1X+HtmkeI1bKr67yXV6PY1ZbQVHmDn5xbPeZOpnAOuHJw9sTPlI3+qS4WR7uCc+WqCan3bJJ7Xkpi3gJhzENzj3cggecSKX890mzi53UyvcZ+iUhcGq3e/iPherzlZPVYlca6dTiA58xANnBUF2tPPKeiVJsQtMqTWD1gEtwjIWfgAKiruh4yuWZoU6XBq0fDFG7WuuUoIBgEwXSv7xPt5mkYS8cfoIrHOgNySBbaf0lAToGds6LbMzyoao/CWQLd+wX+HhsqjJPmd6REuWD051PK17Z/vxz4Iaw+ryrmk8ESEoiG8HaZFwMaJAySym076VLTFI4L50JfafTtCbvlULXjoIbfsXDty0P9W7iCE5cnY3o97aYIWesTOZdcrZCIl0cwXg2CSaLAfihusTfvHQ/ag5LyKIP2qnAQIyctJ+P9EO5I9Osj1ZluyjiK7kquMBKHNlNZamb6yvKsD+tovHraUdBQ5NaY9S7ptoeepLbckrl33zF1g6CKa304Z9llx1J0PeJRsff76EZVQTkdvnXxC4XxT8TsgcxVKmJ7+wAowQP1tjwjK/NyUURLdJ6ls9zGBWPH0Gl77lC8H8oGBqr05PM7e+tYiOcRf1oD7KaAFl7FyhfBjuD50S2bdOWA9sKW42QwjVB3/jN4W1Vqh8ssHejVnslSxpUKIIZdav1sEbmEwyE/uyW+GAsBBim9Oug0gNUY6jPL8l4gIdfUVf3N+gjQpXuLsjdph0z7ei/L+NIkFnff6E0QNIRzOC6cL2y3w0c61v2DHe4/ZjHOsnJtS3EbRL9AssuuW4kBzPwlE/gViqX7OvXNEYwdBYdey8e8HzM+cwwHdXvNOXwSxmCLlKThH4ETJMZWstAlFNo5YCD0ALZzlHAWUpj5qTXQbRuyuq5teR2WUmzkMQwUklAcfX4Woz1hyNbvmO/iaqc7i82qps5Vfs7UktXT3JEG9qj+/foqsoKjE0pK3jSqr5Cx/EaCwyxFTL1mTObgbPQNEuS9Y9QLeaydNdxNvKoNc6Y0Pj+jABGV187SiMywg9126QsLrbU5id+p0WPtENHwDxPY/U0mV3sU1XF0PeBfN5vcJsa4n520lXtD+t3IaBsBBNthYEArNd9iV8Vb6wmP+KLAi74aDT6wn9Cts2LDfzA3yEBdTQkFghob9Ra86ErGG4u2jLWtrhlb061QsKAn/NjnlP0oHiTXpXGOfkGfTNbh9tLImlP5I5WYiOcueAsEKP2eW0RiCINniWqlsiFB2Tky2BBrmOFEIKcHee0WzefTu0KOggBxdJ6oSUmyLLF4zTpo0vd5gEnUQRv+qrkw0oCDu6kt4ZDmYjs07Wk97DyetmnQwAvXuaVXg203kOMI12NHXMlNASgAkM5HhBX4C0OfsMb6cE8gpqhLmdYEQJ65TA40Xn3eXFkkbPSedDfFUTT4ZZGkGvOMMD8PMDuNGZxFmHyXep0D9Jh2TIL/Ld5vQlutPhxCM4pKmTzORwQLNPKnGowoCfpAZxyBu+nmUqGzobrDNP3qVkHfCaSPtWz71X9a7/E611oRWGoE1bcRa/UV9d7rBRNiBM4xKXpnThSYZXwfJaa0+dkEylwNQSuWnxn63l8GtAEMLR4Uc+f4JPOwYIijMeap43Rp9iM4q+TK77dId7aeigDukrVOiSOWS6DWZH3mMR0N9Rxy7U7my+Xw8KTFDGBHp0HcVBQ8tJ4XhVLFvqkmyywpZxEL3i3WCBN0aCCE1nvom9HLQMJDD9IyDJHdrhg3Z0WWdn0ZoGKvtpi1hQ0zSvSUEPnJpvb7su+Xl+lh/il/hl/ok/4bf5Pb6J35CHT3uf7AJM6whB92uUFMC6aANB27tAh9SGiSlFrcdOnVavcnHh4vl+l0505gZWNnwUACZgKnCcHz5YJEeYRM7EBJMfxSJFSqslg3D2g0jEF0rRBMUijnlu8tuwyxkU37rkZANkhv+Ud7NIHczdN/d74SW7IruES4Kn5o4z1MLMi8DHeUGjxfGZ9Jk2HGXfIoxHivHrKp2K9y10HNzh8dp469vde+ZCoV2ausapSCfxqlbkkXQHw0DkZF1e/WVXv3r9t+a74OPSz5fuF11Zk7Ekp5o+MhQh5xTfecMbXPZqM1ID44Zhp6nh4O7XOF07YpdXv3LtU7yTF4yYfxQkuvqlN0vr5JEGtvaZqe0zFYNQ/pHyLozyxB0iu8cVz+WWYpyK4eogfIFxknNrhFixGd2X9nsF1oVTo18h1WuKPUR/Rlfw1MobfLBPhvYRXucjdO+SUlFLMEK5JWM3LRca3aVLsbc9ohpDi+zmPZRB6r7oDG5AlgF9DdJetnsWR3ZTTSdRIF6/MQqCN/JYblyHHO2pUfX6PyoyacRkm8Fkbtf2UzZVZexTAxbldG9DNx65Ivj5RFTI3QwUOocKZR/B6Dalvh2pH1uUNqksx46uqD3E608oeBdZV6nbuyxdJd2b665KjGkLJ8RPH+JT8zj1zkhXSZ5k5UmcbUNzh/iZ5WeME0FSUKUs/nO0gZxK9c9BVARDuXPSyUPtFFCuzrJEFJKZrrw+WUsZjAI0ac4sqfZg44bZkBme9wp922m2LAD8cd/CRQWFIl6H1UDKkHhmkfXz53vq/sYCv5AdtqGpM7TUytYOwKSEp+B/NrUj0i4EGcYcmz6WvKVKmd0tvGT2L97RmjR3Au4Ul3PGuKCUSBAedHYfIobJkD73/vsNwhfKafsG4pfmOZiQAs1dNvm6Nlg+YOBC2gNkKZ5ygmNIbZuwiiBESNhF96oLEW+ZaIOA6R0of5TJRoDdHnVNOLu2lnksUhvNWSw0ZKsOa7lFRR3YQku2n9WXl/y5AWrQ+fcp+8fHsAQs1+Y+XmdRMNhFicZiuHKnZ0X7T2Ztp+sjA6jvLjiUIw5QLc9w6mNH625pkz4KQUAIo+tPslZ0OaapyXVSmLX8sW2aoT0CyKeuLYFDwNUTQtLNq3fzcmONt91HJoM4Y/Lfc7Y0TCwZP60DorhoXC+RveDdfgQK9Y6lo6d58hfCxge0xzPFQMkQZbegWplNAkcc1JIS2eJnOPEuZuaLY6zqQMgcXpcRz2YMNtaNB7tvvm//MUmsruOe9mFwcZfP/Z238iZlMWUcwGRjMqhi6n/BwRmtMuDdFHqb4LGMecfT0HXLed9DL8tkkGLWXEJb483RkjuPJmQEa/ai8hGu2SkW7gkwziuJHVFvV4w0XJ0q0uD2et0TcQVSRrIJ3UteQULDQkS1W2fzP/UQWbdL72K5kkdbY68bAhTW0u2dj/MJnlqKL6Jz/Lwzh9JuB5fxVWaU6Qq6x+7Ea+ur/RsS0BJncWmAP+DA8hN1PM9rZzrpHA3Vf9y1cRajPw9lS/FZ5YibWYUSbltr0E3vkCiwnFfenK/qgXUGd9pv4VdDrJExlsu7SwXmfqYQH8BFKPk6Olw+qJ9NOEZ4mnV3c8BxzJe291g66mxM/xAejPXrqQueRYU+7806Ad0rR+diRlrRh0r80BfZ38fW9dm/KxxKHwbIWR8LsIOcSTYAV+GUH0XONiYdYypmkPlEMGK52tSROo0T5pGbFJ4njH9FeVb7lN/1HsUUd5GuydA4IImnLSwkTdV/pgQEZQVYK+aD2Pwh0hA1wgcUI690IQ/B1fPgUpICUekzoC3RxgQHUz4DK3iWsRN38bie5jZhpuk1yfdpcM/lNUg5mS0LunirENr484rPGsDdElLA0icw7SFRnKMa4hdziTNwYkvNtuDwbPj+YCdJXp/hEg/SGCXb5MlBQlE30Dv7DtPWFtZz2tXNtChkS0TkU9d7ok1eixAQLPqzs33Q5wErqZCL3b6RyfS2VOZVJESY5xbGsDUpCLDABNW5GDP3+2VF1glJ1Enyt2WatujFfs7te4UamCdGQMaJHuobWAAsXb5ABRYCi5Yv94CsKNt/EVO7kEIPze6gNODfdhu2avAb6sx0iJXQY0PATyyOeej0Mjj01ZukU1sOCmbw2GORaMmjt6E1Uv6yYUxal2LwWlu15H1hdf0YJwk+h6eyNHrQTgxt5VaqrlinE3V2sYSpocqIwVYf4hqIsPMeYm+E2lCTP/lQOdZTfICkFGabcCSe2adsSsl/tA8fnu+RL0ftdTuoYtmh+C8XDZoKRWmLWQz4UnxAmYMelk667JpuahqzQOKZ7B2S3IXzsoTv8dXv65c99VkQPsmFKAIYDsompREeoz1W6cb7Rq4XbLvUes8hsxC5DIv+RCgtSYqDwh5Q9jv7EBDv24zuqzChlmr2edaO6qurc8uvtFPbhvAiHLPCPB+dNLPUttO7HXUOUqis3NrUEO2+2lBaMrX1EDPi83gCxyiuDw/4wtpa6Qtiqjtq6liYD846cycUK7MJ34P0deCRgc/ou5akF1S4wfD2TnlLPpJj3DyB5BKSo6jCd3lRVn5TRMV0C8ma11bQ7E1ykUea2zs5+QAUi7WiPZreJlVxlypsivHyY2Pz++1ckOcGBTEUlEmHjB2ufXidw4pjCBRgLBenzUY6FB1n6QGQrlS0wBd9xjZ7Jp0mPMsFPpC/Q+2vE/oxsbifEp9E9K99W/6PNBZasVsaJqr2MqVZVTmHU6HzrJiyxa/XhxMZLi8OtsvVzH0kfw174ZmUKUuctbGYLBp78FmzcrTZ+zP2vn9bWJZgiJ+1eMtWEk8US+ybVMSm2hbvi7y6V9M3j+tqGYBJm4AxHddCU4XHpiHHDqzBW9COC8e7Zw7P92e7/duJ7Xma5ECOlwVL7F33FryehYM2yOF6P0PHR0fzZp2FRdHui7cllzLAQyTF4jh+9AOkk2a4/r6RaCeio6pzMu1lWmMeQuvO54wZ+qVj9G9WyP9ZJTC0EESg25vtsrWjo5EZVe8liPwvLOOFBJdOIeTtZBJhG5NEDhjLYjxDFAcWVpMwbNxtQzasFX4E4DVUuBjBy1ZebYO4u+DMqoGfAmhgikA5FKbK97WaGP5BYeGIPx+hxMBjCYbc21rGdFtrhZ4xhSvwItP5q+JyVzV+ArZhvPPj+AZyQbz0A6ZvM4Dg7ImPJJ8T0Ed+12/FZ5jz+RF6W2XoFnkj3kKchdRJ7SP4IetF50mdb8t3HhAWJ4UaAHO3Bx2oU2h9sJuGf7J6+DXVcL5h+ewASrSfx2m6wEy0ml6j3nKNHAQMBjmzu77eHnjbEXx3xzVxt/gy/+wcY1P25MLSdGEq3PPvWdXyntOavF2ZQwspV3tvAW29qZp4Vz3/UtxJ2LXWUUxRetB9UxKGHRW/08qDN0Uf541YXAnEDSGM4rHivQQmrOtKr6XAYXKey6Xu/G04X3cig8Hs0rb8yrwb0+TykwEHOjcELXM6ySwHukHGqo0cE0VwSj3fAfiKzPrPfNZJPRTKWvIw/ul7sDLNL8H/UZ/cB/YRqncbHowyl5SQqKbLcs+j47XJVfDo/UZX8fDEjpwyIIiNLXhSDyASMMOw9CNkm86YwDoeTuR5WJDfJCdGAVaubUsBeEZMH8By8p9Q5cixILy7Fsxa8N5nD1XZTrXfq0YmXS7eWdPq2N02IRTVmZ8R33YGz/tAlTcCb1uC5dtUUH5m/t6CaSrH29Zh04jMp4VmByN/Aa/TPoSXE9jZbyq05xVFG/jUhs2CjB6vM0FnRP3h0twpwfPs56GF9HYZ/ClRqqusN33P8OhpautudD8iuel0L56hfFV/PfhAB9zx88gCdovyYO/zT/peNHRPal56PYwabya2KJ/HSaDp/gaZ3JIM4iNQIy7wVhGe9YRPFMtPTxoMBvl5bS6XmUgLSx65uy83vw2CqDaiuZTyEdfWKZ5io78Y4uU6w/UXkk6QDEavMv+EA3XvrXYzRnx6x6RHiS9tNQPQWvh4ck58vVwW2iN5Qj69Fb7rAcIMmpA8yg1dPkr6an6KE5IaZz2lBlqNbahaBs45OXjNNgjFeuob5k+i4uPb3Eo+SuMujRD8veIUxG6q3u8O+FqbqJcf6Vr1/8u0Ui9A8LLvtKun6vvULXfXpZ/5e3J4lbvw7Fs5IXZER+p/j5YRjoiZYC4b37lnDIR5g0Ov43kzEbvlU3XhgaJBUTF1Q9RLDnhCS+B5LnGXN/vFzECLTVpNTe8C2vlRmCrxqHcpeG/Y8ohY38Z9kOh3i9ZMV52hh7VtAhzZo+/jILMhEy1JkTTwzibX9ks0phxqOaMqaU/P5EghL8mEPB3Sz6iofAwNSloo47lW4StvyQrnDnSygEM2ngJcXE0rgqMpdLI/7SXcY2fEnjVOOjelr0NNDaF183rBSI5scJdazDCpr0MafryZ+mPuOc6b+CPB+5SaMGXjhfIFulI3tsiFWkfeTINHSTJexUN4sNpK9jsdhsQv42YnrWpEc/cNS+9p8Ti/E7wL3Hk2XbIAHeGxIJztpYpLlT6lbwkUd2ZWlfyKc84CnkUNGS/SlfZmIIH6kGFEVfs6jtwbMRDKtHZ/Juqy7/ii+dH5PPriWxKCf1+opanvQmw+EUrIuxsN71hKVcM8io6EdoeZwyPH7i3gAGsFcjAE6UpbY5AHuHeXGoYCWJQ0ejgDaeQBVKI6N1+dMwD/x+sp6d8dK/2piXZ5inc2i7mHxhy8cNso5rfmAwoQlQMsbtPreaQr/1/FWKiotDDus4umg7OReNNKqilSvkru3sqAztikjXWP1nk/illvqNCzu758DFq7yVSvpyx053eTDXyTKVN83p23JQD+gcAqBHsodS3zy3wQRRmeMwjDk+80BgoNFOkoD1fCGfGLYdauRdZeaGizrTXo9RXPtnq59W1PCli1xUdsooWnKsdvL15y+UXVtH3jgQF8BP/9P6bFSwiakPcN2s8y77HM3D798q9J146N83SGmhYctif9yVCr2SlzeYM3fw8Q1ESF/25uSG+RpOfFG5KjASXMo9GxoTYSLMq8LpmPg4WgfV3r72RgYRoIyBtFasm2lPI3u1BXWsj01i902MJYx5TNLr3U5zk1HOKcYdYS8yIg3KD3HLujheLu+6yBY7QIZ+Ycmh9zwjpJzuLCeLdNUiP9qt1KGITol70gQbhybvw4vxuegthPutnQK8eNu3wJzx3RPoVSCAJVub3UkGsnshW8o5oECC2gX7Nv0bFCfkiBf7HmlocUrWp1Y76Dhsaq3Z9u1iQxN3ekXXbTXXWfZZLwFsgzXpSMN5KVGorAxUNUIWt/eXQWkJSJvXxllm8QOHpUmQuDlC98plsWuLN/MS7gxZx80CYqPP8JHZ7iaMvK8kk6og74brioDClLOETj/2brf7//Q6iXLe7Ay5WrCaqPrhxEi5VzoqKBR4e84gaLr6mb0N7rKl6AWlLmH4YtLGP9zZqEKYDtFDct7+xmANA+tYZWdh1BIGKPrIDjNzcaR/bKStW7+sbOvt7J13daDcMFoi0eonE+QLKeDg7xgwDZ950Q4oI3fSNSsVjapccMEBQ3mvWkweAI28QTVHFG9+oF7qDOPi6JMMF1gQb9rQRIzQgmRC4ITnwG15FQRNwe86LT8+CichK2xLpea2cUaqn9UEC7sExfTFVEgEO3R/t0jyynHNMBHPA5czxsxv+3ip2cJTvSe8Ig38eP38Lltez+j5CIsCq5HyhB15HnqGieHuuA2KCTZd04hazZ1qS2OiwWBMCZWAZZyCUH/LPCrhkOjKd+LLqEzrP+znwFNBZWYgLGbx10QFanlxznEPaLaY311gfyi83l9frrZesNpVuuTcb0piwsJ3nLbcGnWNwAzntokbcIkiCF88P1/HFYPIx3zETNIrueVpkpDYFL4YQA3rQBHQ1dmG3bYeAv8eamfKi9a/rsHMw2IdEy31kvpdUOtfhMamt5H/y1CTSpH2Tzq4nFTW+BXz5CW51iUNa0dWLRSe+15N17t8cmGPx7sfaHnNti1Y37PwZ5x8uf6htEeZwI8F71NxsY/JDCRH97sEcWQfb2ozTH8+Exv6rMgtbGVDs18hyw7HWmjgpdHKUQeIHnLkweXxK03N/hb+3SPQtI2KtwTouzdrr7f7mnxT7ry6AhUOIh9gYGpdysnE8tzarkjDpKazyQzstY2iVFnStt7A08jKQWiwauW0RWZvxG+ByTubVaAQWDHyIpy3zKqp/LxD0BCIGeEk6iNYrDndqiBOf4Z0CX6j9X1dQCg9TKhmeLCwgJCHT7eS3MWWKReO+OvPLYuZi270uNZWohdBQeEm7dPflur3zrhsdSRd86vXVL6+1zNL8sUB++S+6+EvjkRSAI9Pjtq1CsCgVUSHvKALryv8XwI+Qr+j3qCKaonaEt1XH5fj5e0zMPcoEfIwIlcuPw+jtW7WbMteTshsw3McUjqWp2KV61RYdXHOGVw/7FtEqZL4DItG8Mb41o6B7FogsA96DSOPL2ZZYtbowGw/MxHW9cLEaf0zYW63xgqh+0P1ow87seu++2Rlc2cnZa332EAXSgteoIrgzPBYD2h0M8zzgxCSZSZwfnMPCzrnOPqly/x0kPEOvQwm1iAnyUbzf6Hy1fu/mix2q3qavJ6VLR3mODn8xvZCmWf4pMLkzoCivnEaMeym9ntFSXCdqzz4GS93b4cgMvBNHKW6azCznOazE9JFlHg23xogTPhQSyOMcEJJZq5QHKD8T98BU9dGpiOGpP3E7fjftNK8qZK3+gva4+SsEb8fRw0PHBCIkEEFX67sA5rTKgp7KdPo9VE/ecCAZrnVRR7+5xvF1XkK1VrqxOTkwjAkc3DiexFAK/4yWxqfwH0cm1A4HnhhpLCYtgTf3UMKZybaWhS+Ovj8musVIQ3foRpu4fUYzpTrLQv9v+unCRuFL8evpveex9EgGQtdCDAqKEXkh1yysBG9SN8iqiXtpxCxYIaC6oqiG9gqpIWfX1UMcFXetZysKqJ9ChMk8tdD/43H0DNgE2LezA7HxnsbQCGMIhvBmcbePK2QQbT8eSJEbap7SgFLs/uFbhyRdb1qtG8Gp7TsU3dQOUyfeELLTgNjclIteTClbFdCX4u/tU4JdPfXRIjbXreIdPILodA0XNazoCeOChTxwfmaTbUIIoEtg74LJcAkdc+zYfJ9+g7I7v+DDwkYqHjPPI2u7ABYAgTn5cSRBcLPeRTBYBYDqPbusX8GeMmbupvt9TYel4urD/eylm8wPVQvK+BOER7nlYURfCu9RYOfjUy6Kk8rmh1aeEKeU4PUb4eVCPL5eZNuwxiWNr/YKWWK4SPTDJE9AzaddxgMcoyOh7aZvTiEntG3CyTI+JY3wOVbtIxbqCpdbc2eQVARr2N9DV/TNtLs0IDMAzwn5zHmTKokZPR/xaKG6vrh7hc6BmIqgP6hkXNZEktEJkkzeGFyk2FPrLxoalKGc27CO5//E5eSOdYa9Jz3CSaR2n1rF/Hcf5Gd8qtN/JWDBjl+fm1gnCK7kXVdtY4TyUSzcqyJlFIpZ8+bK06sBrN+aSq2Gg3mHe4/GgA8wikfMOKDnQDFhKk290SoGVpuZ8AJsW1nAyLzUy8gwv41QiMt1xeZ1B/QOhDcnxlHleqlw2EEiNti+8TsEYrWdsOOF7TMTmFd4W3iGXfKsKAi+k79Tu9ATC1oyK23gkuWN1oXVvUYsKKEEwqkut375m8LcG17vta5gJatwggh9S8485E1mb0dL/rLCberv05mN5XrpIHrs6y3K9JYaHtL8CWuqiBRSSckTTtJPzO6yUfJoHYGuKR0o1qb1qU2eL9qmUDQAh5fINjvPUlABvHTMzXfjttFwOl0VkjWiguMzjeLX3mQPF9Tk0RgGnqKUfU8FlSlfeZn0tlWMK+zGF/xBQMYbRVLzHpxsUPyjhOrv8Bu0etGfQ3uuc4ptuynGd1/Y62ZVBxd37NWlu1mDb8O1+YzHwbHNoCjP2+23xmx0By3loe7QIOxRPBG3Y3EtjqAMBJU7zP2l6CkZjyxJVCB6eZddEI8qFKq7BAErXnGAbVX7UVpBd7WHTGKmij7yw2SjooksJXkQ5EDGY6Jt6Q5/NTqE2KxrHue2bY8FSAQcd5DCtEs2b3CLupb45h7fSK0a3zgFUBl/TAQyUieGaI7Sjpl0lzqH/iY++DOgiMXk6XuhCxCP9fgyWNmrZEZksDTaWNgf2agMpWq2j05W3d4Es3YUe9FxBOAUnwonMsyDJqKKhSESRztoXrC5rVI2glpwOq6K3s8qYnaNz4MRkyuKexdc9IxHPpL3TK2s7U6EVWhhmAH9qqBc8PqC4vQa9bbiFwj3C4Se3Tc7+5p8xxEtuVCtPyKhIgNTMm5rsIT5VgXwDkhK4T+kKmpyNJabAgp/NtHZ8uj2ifpFOovCAh6MHeAZyUimE4OzGVGtPsbdoj7ZVsJe85jmYdJnO9pY7npTcPo3ZYU6jbSW3oolFJyo0ptHrQIrFJ3mWXyXflutQdpcYyGb08ioMv4nBpKWKN7KEKJZseJFULI7zjiE2EhZbaThbWsTHddcEpwm5rMXQwN58GROdJmXoX0A14NlyQ4YbdLoPOHmuA3tGc5luuCRQLqzxSX431H3GPxoyEnlLdieVMaX67CcmbGz3AFESgGxbjO0SFUr9159g6aWAW8EZFVW6QcfYiTCLiFn0kU9o3A7hT08QDVeqGYMgoxNmFW01l9XK9Q72DPIHJMCPri7oQ7d0dd5Se53xzBI+Z/zbm8h1zi289RtB+Xu1lZCimuO3YfUv9+k+8cjKCtzJCSAjna+oCdQ76GC12boHqWlob1Zgb/vcdApurux0CUNWhZdtM38NsSq0vyqRPONbK5AcvSw7bwftviDoebm7c0lse9v8EHZkS9fUAg/bBphi56Uex4BXzfauqU53NY/tziLc3fFF72olEMQ6bC0FroZ0W5bmFm8drUz1OpSmWTEEpdZ4RLhq+z2rRR1WQHa/6JnWfAwhO28+ZQF8ht7hKjunF+39YzJVFGALWQIq8QHjp+xrpVxu2KUbvLjAeJnG6MvRu1AR1dj3qbS4uGkbZO9dn5KvxvTMlH0KEhstRlNQSGiV3ol354eC9KniyTNIXd+YxZ3sdFWOZ3QRbbDcPDzu8FTCH45mtqhRlZ1zzUIaXuZyGhyKQ8Glb8zjWBxhV6Th7IG6i6PpMXl4jK9dA+ld5dMbQm2nxNq7xclLOV1L20QxhBSewzkelGdbUELvP2NaJ/p2BcsN74e0Z+dIeqcsaYPOU62gXhWf3lVD2mXsNZk6jZ1APLB3tdB7UWRN0jBlXcXZGYsmfYb5cxVrOP/QRCEeNV1apNdSbjp27VVWB12rnd2yxOP0uTaaufpe81JFVv3r3GXzRoofBAlI42IMrL0nYfJKVteo55+aLHKtmaI3L6ipTkpxlTUWOCVomluektbi8rdKYQHEvy+wOAPLxvlgu6jOE6Ztjse196I8SppWOG+HP4IcIxf7dFeTr0h+ysY6ud8MBHy3bfqbkZUgxaHo0pLVcdy5KrzmXdpaFQHPBHzA0VYnrjwKxRNj1zFNmvSg6wKeAOEBbbju64ZQhO0jknNDHC/TGMkwkYIQ0VwheqcYrHouhsTu8ODSdcr8tc+s5/s8er15w5rJ8oMsMHfbpmS/O4cz3zbKBLtgaJ4wiwK7KrBbV3++zBtuADv/qjIF/HbhIoGcmI4NSAIFiJWwGD/XTNgUwp7UZslMhhbDtcI4Gr1rgKEoMbAEWa6yRuvczNFSlxNQDYYtKxPUMjsTbS0gEoeXWwfuDkxiaJsFzs572YhKFV6JRs6TRzy6hjPMGPIQFPxonm8+pgKmt7JaLfgTeqFQF8tcZawXcBQoy6Ys7mFb81d0G/9NwsK/aEeMvtjrVhrzlDnupfgDfceil6/9a1xA9b8rAIYZGKwD+6+fSVl+3Y1jWuYw2oT2AP8xofMQCuwkWikm+tBBcaqHi+6cTLxo8SKKAvj0NgwNmushYRnH7Q6kSbb9pdA83M2+73UU652bwNzMHKKFgX+Oe85/4O5Y9PK1fY1L/6MXIbTzj8kMDAK9qJvYLujF/3xj/3bSyosYGR9YL1+cnQjPy+gXpv+HAQl2rJ2rTX9dlb4zFYrnfMfianmLe5KfnWgGPoWvdjcMaw2eKyjK7oF+ZPdiRMf/mX8ffQMPGQHU8Y3Pu8yhruZAACF6ThJUWCTXiIlf6kRx8tnqCHP4mxe7OM5P35LEV8unFKAfO3M/q5VvMiSYbrcbRhXgl+p+WWKNnkQ8XKNhBQrVOobrlm1EyDMXqUM3RysZE41qtS2z1cKBTH4xCq5EIC1cXiflEv7FIpb5Av7FRtyXLiLpigWE7Gigpkyp6TMbUrcPMNCRlI3BMxTn1vrXQNyE33G2Nl62jZ9cF2cBNQo6MHjeIH0TrLCOtnTjM5qWWhEBlQVMcvNuqn+bFWual3R6597MKFlmF3KRQ8pwuQw4BppMqXIGjG5aBQ/1TaPhB1BFkHZTf+2MjL9AMyhcowU6dRq7lHMF2Wdv+iemISVUu7tBjU24BsnAy6kpAlZunepio9CYRMsvQTVNS2DRCord+kxFCUWo0Rbcr6BIJYYlVNMGt5iINWcjwlLQF14vB0z7Yw8eVJ7gAKP75vqHg2KrSuqPPDTVuqtbrtrTOUypfcaGvfA1P6+ekYN0l0xLUDjwIlqCcptw83+/PTj0HZDuJdzuaw3vPy1R9YhxTvToKOZs0Bf+Z0F8NSUlkz98cOm5jw1+nesjo8Ao/A2JFnYEW+EcvUsxe77mQQxuFluVSrJDzhFw3dR5H8vSUJ+uooKHKtLhwKvPYAKs512WRari/EMq/JP8dXmEE8nfKgwUxxD3gFm5O/z1YEXvD5GXefi3R3RTCga0em/9YYkEzxE5zIR7nQ5tEh6PbYZQy2L9lrxk5LVdR8ZF5hPx23BTZyye/vtUK8tEu0DIfeKxvEBL0LtMuK8Cnz34DQD1/ODksAEfqd1DhVyMD/1oT+rx89RYWHIHofuEert3jOm/f0sgmRKXkkR7avYJSTRJ9uwKqyzDHYFkYS78ICxD4tuluO270ADaDT4+L8GzZBk+xwUc/9XKaQuixPzXF8ehQUJsAVStRRupLXPSkJp+TPjrfJNEXMegViX8QLo68ZqxjHavlWzpXRY2CvwNzRDZ7dbmnyvsaEivawcNUN6JRuusFHRrhT/G0bv+ENPc0QXe7sFhZr9dC9kL++mR/9ptbKlq3fWRm+Qq7g6edFHXMumV4LoHp46znba5ZrAG1cCLbbfB3tDXVF+31MH+dvRrJZu6CTt/8GPuPoir83pvW3yTr3H0eswdRdmZp4RKaAS7oB07u0NbmywxBU8zRKCRSnpy5StvfIfGKwqDmjXV0Ajs0dQpkr3RNGsjyeplaFDF9wZEWHi8U6/Dm90COKfnF5wfLDzCH5MiLOfN/HRz6HK7oTUtvGmJn2xICkbHgdLY3zbS/yQVwZUq8zfxxYSxZmfJ0XP2VRNjVlE5Qi7n/FYfii+BNrdfgrop47yKk+Voay96ffp0O9AtX60bHpdkFHedU4ZJgy2zEfbKbHSVx01jDsSuXP/cRE4xdnq7Zj4ca+k/Q1/+X+U9ahA7fjDVmD9ig0RtDA6weK9t7+jf0HHSajymjKzXtnx/ResLVX1D7T4gluhYq6xI0mVpyi1wE+HTyW5McwQ3ccp58kytJxG+6IEziP5r8ms35fmvUpz8kC4GJe4vl4CYnUNJkmRJkhRJkuBE8VVnsEdHrZzDzxVvCh2MTKyKtxOAMNrJlBYKsLmoGLuRAYi13Za2sLq0H68IYy41Jy+u1a7wKAVmhFR09xgnEd/ivTBHL5FboLL8vCOaew016AADADoA4L8JgiDerDAfdx4ApDyDLTKGDvykO5ZSfCMToN6CstC/0evl20Aqi35vvlOglfqYJGqa1up15FMCZKRcvLw7wwAer0ciC0y8E1aohjk55wQY2I5z6xnwcfEquAI4OSUfSGXccQ45kWzBT1HhgObq+YWYyIik3Zs7iNsV8xr88XqIFCj9zEh/k7BSXikM8gG0VI3PHjJCbikGUGQJuLGK14GxJf5G5qpEpZB71DIm+EC9Yr8YyHKt444zc74fNWuGUcVRQc8HrjHPqLDdA7YcieUVkWMh48Lzimk2x5zBEdEk8mZKiDN5cK5FKbpcaaWFCPuzWGVGccuNwigfAOZH0/TLcH5RF9OIHK96l4Z5S3VrsCGwXYTlNBJJaiZYLIqBF5O3paJ+zHOB3CD6VrOWaIeQHvLWgolZpxk9Uklyd6YXoIiBEUsEnoYgRoWpjMaRvOKaA3l8fZYn5WZjDEhH2QfujNIb3wA45dLB3isuhLPoDTosKrYczcUBrpw2v5+hyF2lskjmoEXC4UhrGxHrTWDCaFw7C7MkDrgkWyo69D2DZNKZyeby4IfvXT+k3a+mrdLdUQfaZKep2XW/jGSFPyAzLyYD3sOrigKVA22oPHUTEOsCibad8ULzSjw662MKkxbvMB/xjVYXp8Yqs+AlUZtnfHjJR28bEN7MAJHNdwaTInekWkkNny0i/C5uh2A8AxX+u+azTis4h9OiWjk9620AIGNfAQRH2IcY6jHBlQ5lvHDcyAj3nus8mJELLT6LkZkKIBf5n0Ldp2gI58iO/zbpQGVb1PXc5ekWb97M6urR7mdYJt0Xen+pj8o8r//hv4NQfpQvsz1SdHxv6LoFvRcO+Q5vo3zXosu1M1a59zfOa4n9pX9xHMGfNJaXOX764tHPTRvMuvb8elbDzyQRgH69Ky7ProHwlI/p8ziJiNe2ZeeBlUfk+gEqyb5mYybn/q26Zff/nuO/CEKRJU7PHQXlNBnoZBWKfDpeRDZhTIcTJCpoCMUXWMreV/66Mkdp5yTqMI8FsDiXh6+i5EWE+cVBqNXo07+jzcMxrrjgHCYedPFrmmmUwaawpJVmGR2cI7PAFQAGNT9RgrHfzsyYjJPVjxH5f3FKj90/CgbVHU14TIcRqTmCsVDfahGEGMYWbTEqhmRU9DkcfA8KjE1yV5CAkeHr8HPjpJ6koxVjEDBjjA8zbx1yUUV8RtqRUjMTMLYUVI6HMaswCXgwFvPUQx6jE3phfFoGf41gwngpBhqIY5TYkfEKDl2dCINR4QbjjmNk9Qq+w3mslbwYUXlIJBBhtDgh+RWqGI2ce4MxMlMgSUZOm8wisZq/UO0bhBlGI+8V8DAqlTFm8lPW0/xmy2Wu6LG4OKa+qbCym6PXo8ziM2RGHCiU4QPhN/ZmPqfYlDGducHxvL5j3cD8h1swho5WrmScnsyYuRgJdBlHnBSbHx8R0THiKcXppCgWYTKjF7JjJE15hAKnM84oLrRgUKcMjizA/1pNvOHnj6hL3q7OCXKcD4k6BhapYo5eSMSrv79H19Lw+ESb3xe/fPxvgULmv4wEAglDoFrWcRAwedQKqj+qCwV9JF01w9cr3wMpczMyjkF+OT/QLEtcXRfHEX1XDgCS9G+Ox0UMkvT4E3lSPj/1oy/u6//lPziX/Yc30shZY3tcv4v2OPW1nB9XPVq4ov1dhPfjdg7ZfbHnH/7ZH50eYUi+Mv7uDyKm//U/ehAExsy4ZafBZvsxIpiPvsOksg9Wx2/SICL5TdSvfaFIYTHxIeXxEpTFrd/NOVeAO8rrEr4ySID/GlrywnV5OOslGUcDVsaCTOrDm4Cqbu0A0C6Q8C3wk3L/5FnXaffXjbWJm6qvED7sHhXZf9/FeftTmXYe3oYovhNTWnS/0zjJ49yIOL+r+iKeYuYp1e8ZYBrP0P92Co5LjknQqNWaCGFYYU7RBsCLSoAHgJnZZPwzCPAAYAu1LAdmttL/lZBPCgFSBQWrNb/GkFBtWHhEZNSE6JjYuPiExImTkpJTTg/GOlDTHuPTrh84jf9OovPVcr0+29NiidRD5unlLVfw3fU/RAF6F3jtV/s85ef/8oD25/jlF2hpZW1ja8eJuA6OvE9nF1c3vkAochfjz3r9D8FfRqX9MSjwXikVqkg+ExF4cmi/gFqInSRnicxt53E1M/VMF5vhr9kPQI58jGve+mmgRFUU6clnCSUj54Dgj6g1lQtAnDuJdhGWuEfCo0lN0L1SkJKd/oxXDIT9CMuNmjccC06guadM6m+FM81qyUS9CCS+R8h3TVSyBURhBO6TxLShKCZjjOMwKnS2fp4MfN+pSMeR6L7RG5VtDadnNiEpTbIA+VHzWwynFm2vomL+3piYYhAj2jeyqytgM/sexOs9NJDTAtcxkeybhNUHhdvsXfW0+sNKF2Jy9U6kg0m1o2j1X/khCQL8VVXDKI8IPdkmt48MVrnyoj0YQRLnLy8wAmmve0nf9gYnTT6gzCZUsiMgoLkFVc2M89E08OhuHy46YBuxgDY5eDF3tCTsWuAH7mdT/XZdY3LKm7+liuLtfh0AVEYMzv+VfY1pyeemmoyOTDVL+Lj05qaYJ3WKpyh/WN/tB8c73GhD9TEamAKj6o+nXsNCE5xQENs/SGBQ7X76PqsxO/dmlC5+OXPFyW2FGP2kjkkAcDIvYtjH9LTWmsLay7mCMuV88xR3ObYFNNQJQu10NppXFpi+xzkLuhTdaVukTzD4r57hCg058ku83mvp1lgir0JTbyWzsSnhNehTjesxzYiPCLSeqivMFH5WNQdVT+FRp8gcMn4kw2rKf6QUIAYACQBIAcADAGQA4AkAXgDgDQByAFAAgAoAggAgGADUAKABgBAAyG09a88KlxWOKMaob91dFna8iDFcWs633r2bylxWmx4pBtWcVU8KYjX3SalsGD5DTODY/3rYbNZCHhzbOq2Iy5v8z5EgfwcgAG4pzsC7615hBg86xFRFcCXmgQQ3kyjNzbGIwIoy4EDEMMtDg3NoFTRteM5jIa0k23slbHyxRVvHtW2r+OER1Sh6z1xyqNxEZQceBIiNpDwouGClJwQBY1OAntxxnpmWKdmUYvqoxq1KHlRRyRVhIt5jKJ8ioAFNDuWnMYOnKjW5VCYkrHhU2MBJRaRRubMTnRQLlrdGkMiCZuntJOPr7wBw+pmZq9i2rV1I1FgIoY/sAYePuYc5IPjs4GgqqnfvaL10U1UY/as3KfbAdP4PakyPRjl6hQ6qtn0jPd5p2r3vgfwAYasAXu7090/sj+O8tydcHdsP9n2AP189LlN9TLnM4oBPKkmX/KL6/n9dFo/6eKx8xmY3J0Ufifr0tIvzt0M03f51clD9KON/A92AdlAOWjiulQgttlref1rvfyfUtXfcZy3gxDnrXeFmYYwLK/OcXGal9gTa9yv46F0T/bhDsVnlRv4yAAAAgODCl03VcmgAaNy631cyjxQ7aje73JEcd7DiPTITzm5K1VsoL8ryOI9O+P3j+YtD/z2Uhb9rci1qeA57iy7h6Z1jpO/6Ms0oX9xlRJzyfdJX29Kbt8+Hif4dCu8GFFb8Bl3/fO1E7tPujJmXUzUMS9h1bInQHwAAABTTJ7ZItww/8r6t+t1FUPUe7iFKVHP5YK8bvZ65PS2npqKv/BH/e/y5mQ7EA5hhwHryRasSSiyi5J06BjrNfKcc49S0yqkGgS2LjzHr2Ccc6pHD8G0L+qr+yH9NqtBBArWZjj+w66tKOjFG3XPkn/6xY840RbBDov7gZf+oMt38oPdDAPuuqyYtzc3/iAH95IyD/bVSdtvRcOzUzYmnDbkyad2oYZqN/UnvzPmHvjv8juTeenYluKIzhRSapR6pX90MOhmBX48H+z/VkfvRKGS3Fu1Vf4VI7xMaMYnjflJHwKHadixfsAJncN14rnbkTUyvb376ptgb/VURmscY3a6rQ9iqjluLcW/+wRxsz4oyhn1zqYmhYG/qA0djZhgJdjr738PT6848+mI9S0/P8sMH4uT1o8poB1MBFFvLg4WdOtm2VsFshZOOmIsEyoi9bXf67uyFbVkrhfQhvUNfoOlsOoAgVrpoHVmQQghrCg0TWOVP6d9RAQZGeflJllPLgfRlx7gvx2XjXI5u+ttXWGbLdsKCXRGdazr8HdMwrNq+sbfoHxKzdySCbyXBdmuv1UqA4rxI+qZQG1KRVSS6I1mada6lOL0ClshW8AT5GJJYHRIf4JCjA9v+movmF7C075lT3SYkdVYNzZDWz6xtX6dQeHwFDozQ0Qylornsx82ARzCfYmtC+zk8/2pXrzW5sf+N+eN8yGOfKKGVHMTpcgKnw9MAecnGipZZB6fxK2FN5PQsynI6BpjKWdzmPPfXzS/wF+zgAA0wTKDbZ1PADiHT8V9kD4cgiM2QEfSFqlxU5z80X45Nb9iSmj2p/VZl8ykEikSku+RlrRn4kVTX6aaarcEPdXOgsHfQZoxdn63XrV8rxPYkG2QMExZkqtRNFovrFV/pSjBeYsHwWsdFXO47Uq/v38Ouw11k9Vvhkb6DE++JvCIxvrtZAFyOxtIt7jvK7TQnDuMZ58RqdBHxRSKYR15N00S+HyzdI5yAbXIWO2LJzceeP2PXEWRG7mHN6vOtsKFRJL3EXyAOXlL31UUQrl5SAiLWSPzKAUJa5/oFiJsOYbYokb4k1nEdpFUvxaW5qPSyTzVfyUOS4TkdPbB7Sjj6wAk+at4h6yXR7SUysCUakDzwkWQ952y+M1bwXswb2bFVI2tRMCynOfWH6aBFVsn4IGkyzltiQcTOky3I71TAa3mBWKmkDAP0yQ79Yl+DSi1yviSbuQkTyl96kcEiq0dOSZJYPphk64WtldhWPTC+T4PFUVscgNOKsrB3vLOCL5qyqI6QvaAYGriY1s3yny0H+7T3jceme4dSKE6hQiIbSbyW70yqWOy+cqd0zoeW4s1bdN2ueB+9uCbcPohjk96QRR2ncmMlKy6VVOsAaU+vbQYxyQO5sJ6Uos+2FEJXrVqzpAs2Kquk94brMoVPk7z+geVzPC5xJ02aZlvwVUpcBWKwOTht88Cxd6bRjgQvPrelUcA6SHUjYjBMxknQmJTYnOaEapI+j1Dl7GZzzeeM8KXdzvcIoJfNwuneSYeRY19RHajMOfKEw3mvW6NDUspf6mQA5sVaqBVuJYwmWcz+ROa6LyOQimklFunhuK3lidBr7J4IZ1NoxOzN19OyPnbNa20Dce9rLN2864/apwUECjSHkRBDaJTs4MsB5xoDRUWZX4+1RAXHTslxws1MaPL8TD47Zy7kAOBESoBJKm3GckmbQ1QtfpacrQ03Qbx2tcYZoCi4z0MB0KrHWPrNNaFy+6eu0hCVea2Qgs3LrxWW+5qK9n2v+fjy89MvC6vSkHqautSYDmvdOM3axJXoIcCo8+0d0RTd2XSlH2VnGwh/meUOZJjk3cUhJvH1id9oC3mpnh6kvFAz6jv2GknjRcxN4J3wGiy/oYqo3WnzEwpChC8WwfMxfOwwkOuqBBzSHOeG6wwLWQFdsezjqCjKJkc6DrguXssLhRCzEVMJ5D7DnQId2S5IsFngw9mcId6EMTLkoNiQaZPWRsic6XOSHYy6J1P/ZOSwtsDxLVh38ozGPo4GRUarB0ebNaUNkNz8FlWI7G9khEyphbOGV9PPUCgXlhcd2VJXXjrlErTNWt8g18tBwZMyGmkfDX6ttu3haNMnruSKcPwKBfO7e4LIIrQr0ig3qKfWDCmZmzltLHtciuLsQfiBR4L6AMKizm/wMX+W89KibgWXZyLmdL9MFx1ejE2JsvJEmR/mTUAnySYEGrezD+nepqVPEVQhzHnaRKn50FBqLAl3jDg1opeMqbshD09+tUucbdj3pcEVo0WsXlOV5qte0IW9PSoX/apiIdvIVFupHnQSK1i6FD/F8DnLK9p3sxg23nsilz7RkwAu6EZCY/VO/xQV1VVQDcdjr2nA8XC1fIjzJghL8EmlCoXhW76UKVqBF9aLj7e54Z9HMXU3Z9A3ZTf7IFvKj1m6rx173b2sKPTnpWqJVotryItClI1w56okvrkaT7EPgXBKjdN8RB4EJYSDXkzz0AwzXjVrZly9KChS82P/t9vYay4BFQC+XszNKJLD0d653OgbaSfGWumZnHcNwx0eMR2ntHpHzG3Dy+CR8B0rEo9oPZ0AlfFQzSWxlwfkIZIXHKI5cYfLx4nBalGaf6bxCtv/EotzHrtKnJnuPGSOn0SX5VI3WxcuhbhMQmtcMOpyIeimywRm5Iq59nETcayV64q8RQTYc5x1yxV9H+AQ5na44rmhrjuukt7WUZXbB9Z3/sppb86euY6QeEGMeM35EY/PogC+IMRnHb+lfNz28Ue1nzCOKOCRQjC5dQqYPY8I+legHbGZQiY1CAnaKxzLM5R3l1ds0UTcKaJRnoj5s04EpAfmIWUq9kRhVAOgKoWNoJucbLvQm6Fzzim1HDT7K9msoC11zDZbnGM295zXPsl7OmTn7iyEAF7TzyMDcDNrUbjcaIXzWyfjheBSUZNBkZQ0J4YFQbtkzmUOuVJhsLAmIZv4IRTZ7Teuawz5gazRKHcn7RcjdC+HR3Zk27wErQ6LVcrIfbG+ymLN12gmO49yiWekCtGwNcvNoDBOFWKszJzYwXUXUJo6wPzySSLT9cBgOqfo5ry5PqSxBelgBgovTSRxrLqV2UxOY1XLi03yeyb3/mqGbFErgCJK09lFJ+qxpFODJBEdVagRuW4m68AkdMTXFD3YqhMHQFHUQnKloqD7d6Gd5Yk/NIltJRGN7vNO8xmPugh6HxWFZBUQn2xdztWGWZiUew5ohVyGMk1eExwBjUAp41tDhJkvwgq3l0/0GsoMKgntiy8kfNb87g4xOGPwyXIyVdwFx7aYEUILKvwlY2FviiLgh6gUhnUIgCrgLrYu7ciqhRiquRV+kMIdGVBb4wkUdJAI/ZaxG1UmG1L6Vi6aaWHyTZzPKYl5lEaDlFilQK+8E7rVGRQboDNXFJc7LiEUFTJxxGH0vZQ8+VWBlkzA/XIwt6Uqn1VlFIVa0+JY1pwoVl5q0bm8KhNS5me6nsYuzDLiJUhD98qC4WPLPLi0U2Canh/Bteek0tq+AaX8nLiKGlxTbVcZOjA0bRl8GjzHfD++AhpVPfXD28Sn1CC0N3A/JJ1txlk85ju2oAxabshClJOfoxxtK/kK0tfRG6O5ROYzSQ9RYiHape5Qpp9MwUe8uKn/IY7zPZmToH3lHvwO+QPSTnhSCb9wqcUB11+CiD/DpQSiaCsyVY2aBXrbkVZpALkaYDnPWKIKKUITqRuYyDLjVJk13cJdBrs8CJHlz61Dhcz9owWSIx2lBh9ezuhBuJSd4ZzqclaV6aeniOQ1+5N8dHwPDbYNrl9tAlXSvaXuyTdxxpTObHyz9zvvUADY9P9xLehkx0gs/3XvuPbLjG7aCFdadx7bXgTul4u1rcslovbYKeP75ZClmvFOI55tgleuWF/5ChafR9eS/K6W0NAMRPHkUwpCVMRRRnTtLCY9sCg0TmqQCiVK2xyqbUGV9jUnywacgIPdbixAQXuHPaz/VfG4SFSBob/0kFB3SiIC7tKlgHw2Un4lS8dZHRMreRia6Mw8UOL8IXlJHhNqI7pdBP4ZYXgZRoYyAUXLpEB2MHQMz/2ZXpgneomexDV7jsoghpu0WXlN1DPPqwovDb6fHE32ZlSRt+SGvMVBWcrRc5KTNEnOGWl1mGpn58BpU7ACsziFkDoUhNCeg+oav2g+BEjX2+d6CmPLR9UOUAOXokdL7csn3f0zLfYBTO+Js/OjBRK/ypOw2Yil/nrMyZjBCAlijfV+AnZusVTteNCBd7dJXnRxNhBk8dkdavUEeWW2Ubo5ZfNhsWwU70cSAEB3bX1x0dURddIs/JX1EL72j9RYr9nC0mpXwtmpQBFLZrRBLNUMeNVn3em9lrXKCuYn7bWttl/OeorihCdVgr9FI4RocwmGJHQLcpT/F8v+l6Sq3KsccoRcBI7MnTtNkJtzRcRROwyRLZ+l+tNg8w/lm8XnCljiMZNY/nGty6IEEk3s/YklcrHkfOV7OAg1KXTIlBraSmF/004tzMRsVm5UpsfWWfUAhRSDQIqlr32u0Ukx6kqfm0EkLnyisvgAkvF1O9QgGNhG2MsW0nn75NAmc9mRkvKqjgtMx48tt5sTHWxxK6dVt2x7kF2q1iEhpDY75JLXrRH92UD1frLBQpSF04cluJkM6f9k9uWaruw3Oo7p3R/rhySOnigcC002PNJ3br2XvoAfo/vl9a62/3XPZMawu20uWQzcl9Ese3f8zd4b3FgAdt8Qmmbqbc3c6mkTvxky28p9qKWZd9HTMq6n3XCwbu8boQ9JHs+kjfz6IHCMextnLmmQqeEf8VfaOc1SLuQwz193OADUwVZHXCQEDQpnTijQRPl4iTdRYUQgNqf4wLb4zfE63aWudexOwmAKPcC0s+Hi0/v/i9fKq7eEsdaPT2zcvlpixv586LDGiNk7fcNxy0IgH8XACQ2BAzdtYtc0HXlIcbJvU8TSbUYjQKXZw43FRKA3Tc0NE/f+RMHUllz/aNs/xAOv4L5e3ZxGd5q4qD32av8ROhlvYH/Omh+BUDumhMsBG7Zl2Pl10UKqmD8JfTV9Hyf7rOAdW/8OY+UFDHGWp+nMpX+EM/ha1wF8I/TEl4OJ2dTskG5YHmodkaTIqRtBk/uuppfibTkb17E9s79VrOWoPJY0eVx1Q9DrcwCqLloShIwdF5FkNblVIJWJJ+i2b0K46WH/5OyzLowpWqZGi5LkbZGRgrKyqjVps1g9fVU1Nwtscll3vJelVf9hdNGTGYY4G/mwRlRwpA8gD0X0VA1erlKK5XBYXW6coGDzbnAKdLWxclNmj6Nbg2VwMiVfBgUpIROEfvRzkOahiUBFobwlVyI0AfApKGVVOiLVIhiFVbt6ziFvabnJ9+ScdpI57tThKcjRDI67gE/orzaYHrYqyUWruJaTsCB0VSO+TWVgn03R6WbfchoOExPg6HiwDUrcbCl3eAT0w2dHFXqirStk+ZcCSH/0nKfCR7Jy/o0AS6DSAzErCpTaxUBuUF8C0dIH4rzYKZ9VFadEa7ISv/lKCbDuKDF7reSasWpEBamYlqT6K3F+5tvA3+3JThnEuIQglhUGja1WNH/xcmWcfcEKH8wxl+BJqymYkVUkzjOF3MX0hnNs9cnTbDWDu0C9X/eAev1QJA1aRhr2eWgEI1WpwahRQ9DfGmzonJ7rCr9LCYFYYQhaNSHMags5NtoTgtmJEFz38KEooaixQ8mLCJUE2hKKdQ+EnrP3oUcmBy1GYi1x6dqR3w5ttF0roCfaYbeo+DD0pr7i25owTEjY8dMX17/Cp4BX/Gwj55ZV0TR5khzbQxc72h3xBdJUyMedjCWBUs4zW0dtdxrl3+3nMTK5iDGi49/bjNMc1pgjsKEHDOIcjMcXwSZvTp7AX4cm7lzNHeYTAsgf4q1jici2Qr8EMR5A9VOTgwvQ+fg6EBmi4O3VC9B+WR0tVXmGoif80wqOKXtL9fZrc9Dp6CBMzjjnXPWDUTP3eMsJP5IKGhbQEY9ESktKz4zG/gvId/ShW69T2TfQlxdoXbkQZgG8FYRSUDckEkEXF7x1RMSWFzb7iquNJ9eSFHlhYi4/uqUl/7no1x5QgKpQIgqPKwdgUnT9Xr0J4m1lQmNHANY/x5SWAdL9xga9CbpBHkelVZVXLnpYYbp8UhEgdrxu7iEzvK2F2syH31r871PSoFG8ho83AhPGMwRQuPaMwFZ1vnN7kVwirkX41rubincwxLtZlpHt8YTVE7B+57fXRDXFGz38/4Y7S09WLl/8HFJOZh9zaltv/b2HsFMqozqsZJaULMSXC3uTT66kBppjPTT2oiwJYsnOm/ecddUNolSdPYPTxDMYNRWReSty12yx3lqh1rclhrRL/QAhBAkUKh+AUF41gfgiM2eoDYTbcoVn9dsZEe7nYIKvrasEgNe6XJ6nNjSD4T5W06Z13cIOoHfaMuPzsQ/IpfbMPx4KrlqA2M89obQuy9aS3UJdIF0JHkq0vq2hj3HP1yQ8DyGkrLwLPILKnqf0YVv0sfPsikzhawJPn1/JEuUAxry6su4Iv7NzxMwWr/crHqozQSBK1VV4QPo2O9NTs2i5t7I0a7SKN2Plj1p8/i7fqPtrUTZhHgHoSWHnbC79pOzqXdwutZvxDwI5SElL65FdiK0CEL6puhXPqi/togWWn0egwV4RCOZzOF62wdZsmOkg62UpBZHdaGGJ8lEEOvQl7k47WtmC9wH1Q7nYaERKvURyoV0FvKFGybglsJFyPYclH1QRWOu4pnxSIq1pCvsldJJxdMpj+BHq7pecMjwwKKnmc87m38XK4C4dxP2e40UqyJ0SqIif4JQ9FHYmYv6o3rJ0gQPQg3rVgKVc8tzMmLaW6t9sXUeKI+VJKSIJy4kUCLUtErW/Izk3GikSihuFniiKa5OiJux2Rumo244o9l2MmqhrNsF1mDB3I/cR2Vk35i6I0OGjGfM7UjTH5TtT3AXR59zl4Tly7DxHo/cR3lnEfPb5zv+Iwdh0xNoOx/bcmNsfqY9vfUsGsahrjoeIt76ziliU1cHV+bZvzzex90fsyCHueLnJcfmbHVdvl5ocXxlHiacoKH5qOh7PxDBXP/kiJEtgUFACuzISpEJzwkWKsESJsJISmVecSGbr27t++x6ziBN5v/i/fB2VTWS6C5jkwbiocXBwzWwo6hd/2/2OTMRtR+wrssLNm8GFUkEDIG+1vn0SWZjxzC46+il51AwVEOlpkPcCEIf6Xbml2a+xkUyJgH+fJBiRDCwhpPvEKw60ttbAoDPOMaNyh44P+NXBQuDCbCBlUOBf5uvlCPCWVsylNuqIV8Qu/LM7idKDLjNMMwoN0Q3jgTp78fDsfERc0nQCXn61khWZglYRI+UkeoQJ2A6QfmtsZI4jydv8ZjHGUHF1TWAeGuOc9BnYGFQCtmDuCnoN/wGQDMT4ATji7Jx7QGrajMsKRKG7/WJcO7/Z27F+YJkBudvwBD4wD/fACvNwIoK7efzW9U6LpkuziMHUBg/cTAQ+6V+GeEVehL6S8K+qQeGK9aoaaELiW6HWJoG8xKfT6TP0umH5iGRYy6LfbYVymCcjs8Ed0PA4czfkpBtmLy4r/7Sr75TVD0iouSjyJ5GiufgRnetwSdWtpmNbmY23T4X0/OMLYSkD4THM4nfWkyxZkKeDIo8sV+bO+SDfMSzo0K2x4i0vKUXI66/d92Zec4k4XCNX8KBq8TktoBc0YVjT7aDO1qZ5vCRhldGqDUhkC0oqP39Lsk7fSCttCToSP0RqXccgriOLWK5zjIRzlJrYN8cMZXjHbGO8z1cLnVp+8me7gyyCVGeAq4TetQOYh6qPGIG1RS+knlliGK+xdede1vlEQmWyY+ulqGv2NnpKrO+KGKgB/eIRF53Oo8ZU04X42rqrO+e3IAH73iQtiguCKREucMdUiDj3FqTy1cYXWdKQkS+b3OWMnT/LYvqPVQA3RcxrZi2qViIM0SNIFnhgotTSTq2C4VqexajSf2UKsjzhZ1dxSAFuISpsCQbrQqyPUNjPuR3YXkpRadqeKA0KVzeron5d3T6TXmVs1Xt/kgR0Zvl29zgeyj7OYgqMy6lnw5AvRxSoDkhl0M+fjKGGV7UanlZbVaMhH10pH7EVe50yTYeCJmoqO9EkqijlqH89ySZUIvBvT4o6y1o5cdHa96ZpcaM7MQZZZBDqIBQU9iXMwQ+oJRptkxBD+993bNP1qtLDZCHP9p6HGCz+hGxJSyLfsmq6fE16R7VkdlyzxGOWekVzcMRxhOysjns0nxVfR+NTYjl9qxPEPNb7n8hORLyCFdV//Gvkl/5hhMW82CoZVy0Hyhv+3M59081HWSQ1a9szu5YwuWuouAPXYnFul99hJ2HUkvgchGfGnELmDtV6tbGjGGNkHXRfHG282GX+NfRaTcfZLJWaCc7/8L74oMsGT/o6RXdO5V0UjAN58XTo9Jyg4NSrwQ/tdN/5NFwQVHyNsoK5cZwfNTr7Q0fcfAkh6IZZDsrZf3ATGB8rkWJxjSr1ukXSG7N1DlXXnk86SxfEIM2z/EcgROu43/EVTVJnH6SFHCwLaXLEWqUJuUgy1dJr098bKvfWkTPI1MAsyjn6GZIDQKsZcEUjtxTBorNuUgD04jeTWsV3bQ94qeoq2RtKgcRzb9SulB199yDRKy/pw9WPoNzTIlWmdoLmBow06RPlPrvqgW3l+8Addr+um18fOKs0QYrZ/kT4/GK+VLH+m2bEBSum2p9G8emxpBzHhJDPi5TxGuaBRy4qtNzA6Or6seqe6PGdWAnflhBIleGC12Crh4XJDNIls9wOvVvzO3o/+pGCuQJcJJzE/OzQi+fu5KZOZbiJOJn9dv9jR2PqDWm2aTP5zk6bu60P195TLNvJjFfKDOvPWsmnoK+aWCuPxv53o+6TcCMOT6cez/H0Hbuh+Gs67jrwvzB2gMhLT18HKNcYVHEhaXu6iXCN72eUQQb5S0jGewNtzsBs3ysE9TlDAdydetCMJWnrX3ni9eGVWEGmKU2pJ7szmahdyRSWadaZo+VZKK29n3On7z8xnkbZ2WQTv0Rlv6NRXTbWaTu+Z/bJjwQTMFaBSO6RqCMHfbfiaOjY5j3D9JUw7qlocEtOx9W1ddudKxTxfB5BHk6cSUetrIhVeeTdrgN0cLk++COdkfoNeeZPgjyDz2+Zns1/yIwOadguz82eBaq03PRie1TepmuG32vEIYMafHLGYA6CpP0DcKCagd8KK4xrMAZ7arfRYBdxtMFk7RIH5hdhs9QTVnLuKUCG1ZRVnH4GJPcGfinuDnj/sWSzvmZF4vDWW5LAC/hrZwGuT+dBoYFr5CmKgIhJMabUgvIiVFiT9CwDGF4/pML6ZVk3kcZcivJNcjkHm5HRCjHKqsEUKYBPAxDcNe3qPpLkilqEp+Qr0WQvrJn7tGkcqBtxJGokg0rymkDjtT4sfBbLhJxE6CdxsfvEyxbj7YU89IAi330L2ckqzrWX4DaxoEEuL+dy9JlALIKbmYTmu6LS4YypFldui8WCLq61a1C3wuKxRkVcMNYqr9Ui0yZPLvHCxqbki/ImWja9afdHQ78mJE9y49NrSe83tZvNKcgna0bR9RFig9d1pq7qSiJ0tUVAGdnbtBkMewikJOSoPeIFLlSzHXw4ZRZYfS1KAaywTtF247C1Qc5Vh8Jo7fFZb5r2ysVHEB4wVDrOfzPgxBepbbTEVmhhBFjduLlVqIJaPCBtM/gt3WbuoqrdsT2422Pg6Fh3Q0ok/XqWfkp8OIs1txk9l065o2fUDAHuGTCTF8tCLp17vkFbBL16pN68Y2FqY867YhKd4lPLT6+K50x+sk9FGGWzjJhHH51bImwVnbycNAlwmFZ6jCdM+5T1+s3fJaqzqi17BlNJRx/FrkE2BB6OF92b+vg/KuCt921gquwsJefDzznRx6v1YHTUToPJO95LAsKUhnjPL8Z4ujnl5rKoBS6siN+0wW1EqbG+q8Kf0Ktrx75yUVHH3+K9wyRTXu4hbqomt0TsUTbfWke+t1z+PCpaP/lZcQhxNBPjtGDchOQQyt5IOhXyKdVs54aDoDCr9/7xQlwSPJw2XzrPc2u1hbCiKW99w/81FrapcnmrJqVUzTBH+izJ+tKq1uxPKEmNvOisqEnUsg2ySNB8dIvbB2QqGjCnnk8HNAHLNDVCeZCtEuozHWPv0SCpdbbjbpi/UHldLZzfY1Y0of6FqWHm600xUcMRB93RM/VJsNcenCBII7fWra1DFWyoOqbUZW14E/bmfeNrUWh8narJABU1EYsy3HNlRx3fr4u6Ar9CrD7mhTRSQIdY/EwGZSxs0g1jWcdMjLMNlnd6sq4Tz01WSNscnuRGChn1vJAyZ03os1DNSeQdLBpFb4vQyA6KpZZaPJPaX8x0h5D4ObVVl6BUX8KlHSUT5DWmXzwSlo5V2lLU4kqprBiFy+jGvkkatQwryzIO3/JfUMnQPF5OTljEcozY5cKbXD6ZBrDdxPNjRDlVoCWpeLfuq7+q+ACPCvRtxc/QSYnLrZSo8t3Oo/J40oBpmSj3xjeLKuwrqFrjS3TVOuqoYtreKqreV413TtWMklcT37zq+kvQoWqscy7vKy4ii/Q+ujm6B7o5s0k5qXmeGXiFiuPSrOD9hvJvicFPE9IZfkpokJHA1ZuA2Ed44ZwRCtCSEk7INQPA/Qp1VhlIhR/IAQJbdcFZpYc15zvoP058WRHZy6LP5nYogWpaKaqm3oQ9VfT1iEWtjmAFpo6jbHLqSQyuVk+2lhrb36qb/6USq5UzFxfOTrntMJfWhNhvMdzThBh4BSm/XHIFECy5IiRb9nCpAsk+Qjdd3ESrqG8F/rApxcMO/6TGuSycFHqb0cmiV4c4x+nBKlciQl5N7DXfpmjXKXUgYSx6qqnWKn2mqZ5fvH9oxjfGCHUecjcvKw4Vs+qPuCQ//CMvEt+H+0dCayk1+0SvPvZm2Akg6uoUSYe3IV84D8jF5yVlYmEE1chbVzUdKSUph3JLy4gz/PY6SxNsFuyewm1PyxfK15+Rl/0K6JeVbcH4l4Le2WNYg//Ho5+faFiLfwbMKXaO6DrnjLYXcxj1aw5xbnNHXMpczJs/95rdh6nfSX3lY+4Hw591/X9cHSF80TqmZetM7axOCVyetcyKrMWrpFY43PN4bRdreaavHXOZfBMJRkuStHcnHaeTbFtitXdrkK3Us/+VrXNlxR427PACX9V7nqZ+uevWQqpo+4hMJYLeC4qEh8wJp2lRS1GCO4Dgeh+5Q33vo1woTIIKbOlJDGFZqmb7Suo2c95qNbgMTIK5kYCSof1hrznBPWf4OuPn4tDde0+nHsO6H6FQkrU66FaX60ZZkgfkYR1tD/g7l1KkJvBlftQyODPDnW2V8UOVTduqWBV+7Egotk1eBopDvei74pU1ZLw6HF3LI9pD2/s6tO7fnn5CG0tnSrSKBZRIQpbdjv7RxF+V4KLf8Se0WlauCMwGAw1z0K6sIyKu4e9guC1T/BWoyp5IOA2WehCNLmJIVdU1nEPG+tY+xwDTVYzfAYGa2+ihx/ch4E3V34AjXmLhnG9xDHGo8hQo2oxSFmExt6gpkhmAPSN2M1UhSzIs5WCrsOAI2UkW64vYVLebIhH8basC1EpqfTw/MQBso7dhNhWuZ3QhCdd2tJqKaJ02xs7C5thHSWtFqr0hrqZxXb1U/L/LxhXUswozSnp6RmdQML9WWfwmt20GYJaMKfZQ0pthqF81uayvqWeOmu7ynsURP1tBq81NGaSpUv2dV6ilRFWJYK1xDW644nZJr0HStLnRLta9OQ8Z2t6Tu69sKIJYrG/wpoitM0Ywai/Ha0W4kq8uDg8xFOe5JahkiH+xEUBdP48prp5n8+rpoAgNGBk1cMmnwRL4O9RwbaMNBOEap7PNjWjtaWTX5UbZUJImtPya+FfTJBaxi02Y/dtEFqNZJdJtbI6zZc3CX243f03QwjD/04Jf6lpk291sQe1uC/ELY97cKN08RrXNo/zj8OPXctX8cIubr6C++SfvGy8ceYpyfHUANpqLhiwskAZ7HdKKUvdcYsl+HggtObsMy6Iex5/g/uqan48YZE1wFJZcVzV3+AHIV/fZFOQWfUXYobA15wK+1za0PCu5GCo8JkKi9O+SzpFGEDEcWLMmRGuWR0K0NmFjD33ZnqWtF+jXVfFdSfgnNO/90ZPXmMO77PU/kre0tjJboS9Ks/xLhOw/0F+YBosarEC9TIfXMg2GzpJL2ZW2qlcrzA1cqvH5bvASui255A8OwXeT4cFdDniVoNx7l2LsCU2COdvJ6t8Dkcjcs4tEc0Klq2BVOept80z71fH8IZXHNvAXZLYrA5OlmW516FNco67JDGVCrEIF8Vi7GcEdwPKLHkxPUgPItRjSgF93lfutzws4LweoZd3i81VYbljE07CHqOV5hexhsMM4wF07jxpumqh/r2j4VBWWw7bhErsJnr2HfBs+aaAX/FAOeiHByw26Vbg9eqDOejwRdbPbhaWC+tatVTeOH+zVwvbVFdBhixLtbOioZ8Kv3Y7idOmnPNpfd85TTvstVNiaHvRrEh+bBD38h2LkZaCMjTWeqwVFQ79rCxqOlUGUXa9zuzp35jyWQ1mjG/Aw+O/mITP/oqr31iFqrMUF0SlkXFE85akW6mXgzVbXGXOuD9IWjsUVLiRs7UL+8I0txO71QkEJF4mFXx30xthFm5/zxyHvFWN/COO3jnqLwlxdwg2d8pHfYgYbjozuBDGA4Qpbrycu/9cy2mj8tR4/hph7QJLh0rGMvxRj5fgqO17swHKUj8/jl3sbg/VHRXcoZp6VPAzNouKXYe40VLYcipvnWY5uikqxzWB7OgFXVk+AjgHKcs7NzXzjsuFfbXE2Na+vcnxug3JHekProzAZ3v6o0ZC1fUgK9+YsBC0TYptLxOtwOnuLOu6AXc6IgvvgvUsU6INWWzTaQLxEvZHYVyvYW7IOt4pX4FVaMb2EjY4do+Gic3vaNvaqLUNWuozUThLaalR6V1ooN6FpcuPAzFHkzpFFEhjhp/D6RAKNcMCY2tlMuDi0kc9xFCUCUbq39VuOKvufinUGbKgPh/DWL+Sqm98wRb6taDWrWf6qxxWStIPqvhV7kB+4f2GV1FJTcWQBNF1XJSuLjrO2Jh9OUF5ZC1lUNevbJT0DR0jvMLxVq2nX83r1ZqTnPyHAzfvlcBcxgL/XL5kGRRxTpe4DjhlWnEXwA5B/fQGmkyRHTHcsybP9LNvm1fxdlalrXO5UrtxR3nFWKaTWCaoGzJ6IzbSs9c5T6VEjgQJNVYpdV00hkySc2L1H6MX2tdqGBCmLxM3fwwqOfG4hrQ4Wh1urOEwpzTDchWb3RGtUw7pPCknWevu5f0YduGwSc/ROtGT6Ery9btayJlNvR809gaK9gQxfe8QQeqUryFx8hRPFOMx+Mh+tE2cRL3SiK1vw9LLUjqkwcFA7+E1R/yNcmTNqQv51crflMInXj32cFqDruhhbX0zHnVx4iUN4U789ZsYFJ7URXN9AN7ILfG2N8nSzZoMXKk4a56f27ushld4+fW1DMqvdTSHMG6ZQqD8TkZvT9lX/h2DYvShalmLiK51i8dvOB9bRicwz5YdpaZ5jWjbc5ldWRXo0MhfQTAApEAdZ62oAI184vAHZijlhqhVsXqas0Jlp2wqGHV5B2OMV43Nt2nHEb+deSvuRaFE7o9a3E3ShfVRRVzK+tivnbPQ+waPlK5mdHXn/Df9JWLXWsSY/XhQyMIeDjePnNqZXBJn+Nb7F/oWxU5BYesT0Y7nG74XWUbfQDkYld/DapcbbIJZRNj6PUxarmVzR6uObsI98aGVkg0B3hxduDeM1RUp7OORhquJi41jo/YPx36v5/d6cy3Pd/iv3iLqWSXZrcVOtHTczGJrzV86/+7OFg8T75E3ok7/u+q27HsqXZevCRJ8LQeFytuO3xOGMfva2PhxNfW8P/H/A3IwtikwseZzt0P81/iaurbF6LLNHtDpqtXPDQ9QjlhsGm0PitKK3cuB9JlN79HgGk4MiW6gduk0mkkMyQ8ift8cM8otYOj6W4CCyczBm4BVaG4sS66az3+fi1WP3Eew80/xcpSti8va2ZT8YpXOJOxwlogg6p1usnE/joN9dddMTYXsL1aHdAwIHcdfM4kDDYdTqhmBjw2+Sqrpdq1W9UYL5bWRczEau1WzkA+vARiYNbRQQsdNEWGmdmM3oJG9LJz6sq51Y3evE6U/ncQXlc97EclX7j8J7JrAtDNPcz95+9BEOMjL42cuPPsL437HALn2zrDfzbdJmWgQbGdjD3Z0pgvO9QI7tOjpronNQitxuGLaFFShJ6qaeTYvUEEENw1eDSKpVVsGWqwYJqwFCDfmxJe8aWm/rRlP6A9tfu18mkl9uRmGWm52KlnJR2dJk2Y5qe1eykwqCH257x0mFvdtYt801VI78OXUuNXWi6ecif/1x5UFBby/zBLHdcghmL79cXJy2h6iR7uwBKU951dQNJxq6AEuqbKxwRnLT3M66+9YdcBbzAEM+mC8MrHZMzHz5TNfGVxiySV1juPrRK6c7lIWAyYc9KnoAfHXh1SUajvJtWr4PYUaI1ksHjmFAL905hgdGtfna+TMEgpcupUhS/WYZs4bmqrJUOihjm3vmCpRkVWbgoMoTBS71niC3N0vZXlDnl2pzFqKH18XeeFo2EQtphDsVKxItu+dOdVi1Z0YphXkPGc1sX8A59zkIAZq52QToi6Lf72Oa6M1yYKUimFo2v8/eM0nBoPrtvf/iv9Nf/Xv425xPm2EQwSHPzoCnJRtFpq7varn4JHv+Ge8fJ7Nw7dYFMF5EQCw/1wq93R/3qiXV9emyQ4wsnbmzDFWpeOSHY2o4G/7b4Qx5HyPla8y7wcG8YPt0XFd4o/AI1SkwQtO2sIO53SNoNU3fER3bGVpEd0WarDRfmkQ691jngJ0RImszAZZ0JpwjpNUXt7rUD4CqbSMfwWP87GJfHj1iQoCU1QocEejyTWHJs2n/J10jdf5pccZZC+zxK6ddwMpXW1YUoVqFa80zuX5aPYi5j/ireSvl08Z+WXlHm+1/js1ENu9jk1fpAFVMe20+TTiVX6moVvL50Ir+5rbUxfO+iaIEU9FHq+YsVLCZE+XrRcsQ874mR2ePfS9cjtNSvS4sXaE8dS/VIl4okcqFwUHBs+9SSBtSTy+hHmjUGo8H3H8LaZvCjDFrTboHYEoBdicc+HcDfEw7hc8IzxoRDV9lGpGXDsWF/xR7h27pmAfZjdMM8GDe0EeByLvIa0pS4eVxPh9YINW6DnYUlZfmLzkhz5cBADACCyQiEZGHVIQiEpdl34ulnl4zJBIRi6Isui1GZ3Wsq+NV8Wcq6p4yBc4/Io6LV8X3c8KYQbTa4viZZpNa4jUVucVDkyWTyYfIi2IVfSeeirVEUlYx7U3/rBVsxARp4iVaYDuJyGva8+g+qVMSj7ptRTf3tUJS4KRRJYdKMz2smvUPgLY9d0rJuj1ryhUc13vaHliO7mFSVzGqMTSPEb1E8wXBT6Zh7kVkwpgrU4FMJDBXMEI1CqurW9S8SxWykZ01fnVt4BoJl3hpfc8NR7hGj2mCW/SSVhC8OoSeUNvTGMlK/MNbCXUHfvKFVSEH+EB+pOlHxfnW9EuX/5HePXl2k9q3fNE6qvK14QDN0Pux74q5rrXA1Wh79tG5E76ziAWbH3sYnP7B0j9P21PGUUQZOK5TReUdUgKrdgqRHfJGmN0m/qtrpBafY/0TocR33VRwBQWKQcAX0tdnRxAcZKYSAU/ntkBYMcK+e5wV986W4IwrAcbz86AstiZxCala82eg6VrCZ54QrHcFOlHByJUj2t2PiN5MbcjxwGAK3YNmmr03CLQHGtg85JAFKYQWxRS9WkKm4xXI9d7EhneXfB0Ya5nTPPtIQ+L53R7JtsNLdva2nO5e/yOPrnGgR1EbFEdflyzGEVIEPXBt6qdbry+6SWT64ILpnuoZmOeVKehZLbla8JmLf/YfUbPXzralBkSHij17zGcvYU9Ghe3zXRdeEJV/evcJJk49xjMnBD9yDlOkLsgOoYuwLWxEbHE3RDA2q0lVZlF2cbOkfIis//nPYyp9TaheNGtYqp0Z59qAHNHNMHbubAbP/OVHniaWP4/wPPO2bXYA88TO2Ze/67OF2eOu19m/IH3SUfR0/PLvIuJvO9G6D0uEEo1JiCoZnJ3mFLjZUElHQH5elRafiYfq43bZw3lM+aAeUvdM8/lVlDPS1gjdmySToBK2AXwHyzOhlSbunN6j0uzINVS9YHbDMkxjrMgmmCD5vct15834f7qVygICRD+W4Qna3z7yyDa5qD/68bPwyd9jDdB908U3U3m8a/3oKOW8khDSiqBvxXXjVdNOTYEaRzFrRLOiN+7jNPWW5V3s37R/a7xOV0V1kNSExKZVp0k9UoShSgNcpj+w2P4JPycER8KSmBJi1DMchC7a8JzvUGc7kk/bDDrBKCN68BMuOPW/R/uqNRAEpqcisdthwXkwBrEKreo1p4X3Pn9zTTh0YUrcTInHewslLmZc/NknXJxCpfM7qnA07IAk1NozVussL7uW9ihii62nKFzY3YGTXoy76ta4OLgA7+QdW4pX94zw/Z0o1m2QhdtNkkos6o9Ku3vr3/aBfykAyJNkx3pEdigW9a5jlnkN8/L8GN3ILfn67l6mLCyrDrnWfFbXZYGseneHxfE+eUDg4xiE9TUAwNwOHtuz/2d8GBQyPe3Dcm83BwzYfyoAUArnf9Tr9bWqL3of+LcSfYemx8cUUHR7A1KRW08RsFUthMmlsfvuVZQWgK3SdjGBQt3GU+fjINRcIRXqfV4+HBr1q4aKQJ/GXU5fNOMG0ctHh6LLDpDaW+Bct/h/poeHALDkeCmyyVVJeNezBfE81YCFU3eli3EnaLeHAMk2zVndgzZcccsdczdex2XAXpNDnaMqDEAgSISLIXtR34TQvxqZHjUZ68ikmHs1ciuwWveYCtJFF50sFP5kmwXpVTFmQVIQ7I/ZRODhmXWs3kCZoaKg7XzqMVwOfxEXU6v57+ftN/+DB9W+36eB5oEbhAl8BERY8weAhscSbdjwAeYZs93PeO3nzLC39P+06Co5r0J8jdB7zq/HUP8bR0R/b5mnGOByHyq5T0oUUjEqQBJ1VF9cUEVx/eoNfxihO/hHoex7twGGswHVuyUxeZsVOR579So9w/cG9DunyNwaK+vijC7q5pQlavc3ITxY1jpuwcm37IWTwgabU0XmILhI53Bh8MMYLAbiAbmsQBiDstn9qiaEj1AK/pm6dL8/Jj12AC2RcJpFvZ7MaMdu71tcpNjkcVDfYV0E/0lFoOQOsgabL9P0gLAdXReHXQGKPRK0SgTw8dTT83J7ROGT/A0WHxpEjQQbnjCSKO0zttwk9tCQXhU8ugtErNuhp2VCwEHtu2T8CTuo4GA3IAu5ZQe+QeZ9NDeIpYdMMqTvELGsfjMvlUtiLgSrcPYLHnLZnqdUUsuuAJzBrsAspcEaJCiE9Bb/GwBYaX3U8hvc4gCjsKu15WRiW8JIbXTp7HcZpbVzBVJlsSsv6IpONaOJf1ul2INnWYUDAVaEy94dieJB+PGy9v/jHNtAOEUameNldrdYrEg2+C6hDegNTZLyupb+zNoa/asv9xnF1rw393jp50I/n6/R22rjDGJb8whrd/3baGdx5UEqOmhyF+y68v7PnWMdlQnSmvW4Oz/80vR1XmUt3VxJV8qZPOLxirgyvbwBldU2TXPnwUFbvAljKFv6frdHDuqBGV/YIn1pbz6y413cREay+zelrDGh+K+HzX3YPj52zLv1VytmNlf6N5CLAoe5KCTchOTVv0WgkCoun4hnmoqrV4KXym5/QLGDyeuPX8IduLmumQY8SEHJy5AHY2/cTaAHuU4eudiDeeEHl4APGA39Nvo1NtpDoeQLJz7jD3z/5mLTQBhgwP/R/ocJBh+9bKYywuB6w7M9zDCwKwjgM8RgxknVb6YY1Njr2IzxP/k6hwbCcir+/PtXRzsfVT/mXEdZJYz77M3TG2xJbmpJyOLfm5Dh8N29nm2ywfX0Hp+oP1uxiD3+2mH3joOz+7v7N8X0NIomPt+z6F/9lzyLuDODyu58hROu7u7LcyYpp3dV8xGqOrz4/42WoZyTT09LdDr0Z3tbSsYHAckeL/7lPssIqn5syVrffx9Nidh0zH/nDBjjU3Xat9Goja0ddFWn4pIO4e9qry4Mjz9CXNI8CDE51zdWtvcBt61nXbe9NRbPrhz+xW7Dgkyw1cOzs3Gl7/4S5AQ4Y5r3rwmW15+hleqEpatPXsf2DetcSw0B811TPd1VYY7Q783pf0rSVH7hDvNb4uc16PDbqeMrj1WweNOq+GW/awYTvbdVTm0zp05ceXVS/Ke7aU8sjj3pDV/E+2x/d37LixvNk+fzzPUlzQhUX5aeAZqggtykEaffGX1tZywnTeuW4azpvBgf+gvImCcKxN97XBY8/Hs6IMCQ0RGv6b/sYyywgRsy5Z2370BFUv6WVgBgwnbHwoHrryGXBQJUpiqyuPc0kcteBO+Ow0+Scm12G/IkIGZNLkGxVt3OemA85hIyMaMVqiY6nTDmS1j+BLSy1Fmn1y0fQg/gQj1apBriSSCcNbkExVp1O+uB8ZhHkIlRYL6tBtzxI8aRo50rR5TSVGvX47IXwSfh8JOkXJvdhjwJJLMmlzDavOrmrAfGYz6dTIwC82014I4fMZ5BLFKeJp1OGPMlrAICWlkxryETo8B8Ww2440eMZxGLlKdJpxPGfAlrNgGtLHXWJatOnXV63fIh9Pru0hZQSzdHh4OGvQl5IUfK0Q7XEE8Cy1mTS1CsVbezHhiP+YrRZtctPoS+ngu1dHN0OGjYm5A3cKSUplq7Hpe9CH4jzmjVK48mnU4Y8yWsrQS0SzkAKKVrYo1DLAiL+Y7z8/OMKIkBxFCHlVPas5/WrakezPDKnyvhqGW3vzq2rz1jXqT+c/4t+njx+9/7CBhNS8H/QNsGM9T/dGlnMP3Sq194aD/Yf9qG+nDnP2X++yXyGy+yUDp0ah9uENdV/E2n91/yiL8/nH4TCNg8QvX38P9mqrIiOXOfveKBtMjoFfhm36YJ/3JY8X+mH/l788f3F36AB7O4ZT/c3iaM+Oq+Rsr75+CLIx/Ad4Xe35DN1g1W5RUo/gckly/5vRIC5rXUiNL/B/+r+/jGgHEPaxwoU7W7JEIemfNBrzsOayCUnXQF2VLmE31zBOO8pldIzhttD2Gy9YVUypt1y4IkvmFAKdc27XgkuBc5z+JtKBGfSgKOt9hWc+E5DGjyxHO9IH9WDIfbRP+v+6K1zfgWyVO9eEnAaI7SBZ3Mw9C2LU87C9Lf5QKYZEs67f+H5MXtYoQ2TqtRcJFHdzn0Yj2UCx26LGHW0Oc0rp+EJvGTpU645MMwbA2XpwM0vPushMqDlw6lMVz6KK3eMqSBzivX4amHtXb8wmGStinEWjBPHRSUq2a8gdhyLeNEn99bwSDsATwfds2jMuDsENIteW87DA0LeMGCO9dx3mlnzDsiEfUCQEREXFQeUoWHPTs9IUIOdT1LkVp+Qe9grbeV1/yuc7G3btf5ptbKni+lHR0xNuHVulucEzunpOZ9//EueCjj0TqbqVB7DkmpdmV9pVUQHNhITCLZZ1j4Q77Omwindbc+ACEI1vSIehanWka+fwQKEEW8Qj57k13jQkL/mFgs/N4X+i6l7UC1PA8ShMAL/swyL1ge2kZ7PbdFIty9UPqYZh72zlUBrWgnOz5Y39tA0dXelqpA7P3zzwG0pTqZfTEKg5OFJr4u3QhcB1D65ucEOO7XmTmoIIH+8KOrXpwMPZ0G4c4mIqw3Xzq+bQQgnX5y3ZT3JNgQWbd9ZTMJbMbxWmkvDnyvx73MvkGBjdv7TM5nMhy+Mu9Sdh8Bau39z7+7g8Ea8RwrFUWCt8/sc09qmZDyJHf3oWMYWD31fK3XM8s7Pd1mcv/pdvNrmmUmDuqzr9S4v2JIP+8Zg+rp32eANocFkPxxv1P7WiLMuutWGRODQVwdNqC+hkFVjfJ8axkR9DPPrZ+pxIHlCG9pupAIbsnfDm41woPNga0lJakk+GNeEpeuR/B01G/mClMcJOV8818xRLgcPKwOAo9gkFPibTjz950Jt9w9su3AQiIc3zPF7ZUBgO5045fFf+NAGur88wEpBkeq//9QUU3Mx3tg37nS4QVPbCZ1uC8MWqb2Lrn2e+DQttuHXqZem6j4aPgxeWtD4PKRKda7OnaSxlBqo1Ffs8TxzFx6YvnkvtI/++7VdRHvrC3/uPbUqfy1T1pC+94Prj/FvLyJ7lgk+JZwZ1N5+J0dPWn/zf9ZGRcb0DFzUNI95Iz1nK9N7v9MezAYuqxrJDbzIjHX1dW4mXrEWW5vJRqfKdjJZsjjE8qoy3Hq9ErRg9P1zYLS5Zte9G+OyLHsLl4UcXpLbMF5ixfLrzsSV482exp8Ke6czjI9tdWCXOBtG1mldd5+okd2gG6tCN85NiH64rrUz0Wi4+8alpYX3bdVG1cPNZFx51t/6fvaXhfEbP2+5Wffp+qSQe5el39CoIMr2e8dWnD3jXrTw4nbC+qbkB/Sfu7CYphwuI210RZ/92FeP/O/RoJw2JZO+oqKNa207n8yoZdHB/UjzRQtmP2pm32rTH3b8TQ6z+un3Sn/WkM3wj9u6OgxL1re0qGR1kU9Za/bXdVUBY6f3FXjk+2Fbd36rTrZ16F4w8bGdt3PedcZS3pQ2Fqg/e+O3p4YvO9r7vTSbv/ueF3UFe0VNWAP+isuNKAaGHe/EeLA6YJTmoW3bmdTPNw/sHK9iXuZfy9y0b2/ys/Gs71vQ334ejYYG8nCPkY6QeKgE1aW/fVj2Iu4L4Foxjzu/agb1o7sRDtunJJJfnqvH5caGhq+0esofpcq1tLq10vue8rVrn1oKjPlwjlXlxaqHtsqe5xZ5WtL7/5RY+P73092lu5uFmytdNeHTd7eKLIszbnYZjq4e3my4Z49k5rB/f748aWPH3DUP+fXZTi9uhrgfJF0esD+fG/LddvXD66Mzv3vVfX1wne10XO/HisyK92Z+4G4vWNo87m5mdQd42cfviPQ0CrUmu1JK7Fqmot3+Fp122WF43nl7F0XpSf6LphQ+zb4RTJo3dlcm+DDQQGX+m6di3TTZY+vc61NfvNr1GdX0aWpZkmh4a0W6gKPrD7ofQNn0fv+k9L8+qpE3UJ/YVDncHampDpsyx2xb8bkozY4i8fHABYGcrPxE7T6/wXoX2ZpPZ39AkM/Yjpa7SVh+8tzevLDbal8hBh8FBl/NsNSNPsrBVSXTp65YbC+sO/MT26nwQCYAgfGgAgcACRCCKQIjxAokAFCEI4ECEE1Apinr9n2wfUI4AY0IJxoeburMA8BIFiAEFyBRevvvwQBRMPSpYvQll+CZUGsWLoC7UvXYNXSTfhr6Tp05AjWxYr1SyOwMR+FTq5ie/4fdKWzO9ZLu0t7S39v34cQ/AsHJBNHTtyGXntiSZzNcXCuK50vDZUunryEWMjeC/Zj7NInhHv/bwhgo/77I0P6H8gp4tBAp+cqqSMf3IDv5oujFfnT9ZP1ATgAFzdVJ4KX/O+olzSg+fNjKITgyAhBMYZDCCoxAAS1GEA5tGAATjAfwwEPWjEAJSzBEATCMowFHNiCkYED1zAAMoxhpgjBFwzgrP47BoDgJwbwU/8LA0DwP4YDnR7wTIgBFt4OOJCO5yCChXgZQjCAB2DCKTwdIRjGT0EIJAQeiKGTxYN06/MsgHTrK0tf1k52NAz/9YFNADIssAZA0GbtBsovJ61xoPwCtu0IwQZbANWjTtvu+WQ7EvzQm9sRxLqsW3mw2tiTyXZEVMqz80Opo9S91GuHxLG3O6w/YQfwXT9kh8FO/eXejqUQ/+Xr9C+CeLXWpn8jSz/1P5bq9L/yBv14nnNO9mhpyyO3JdV9/tKx+9J/5FlDuj0TWNBoD4DgsKMFWAII3EEM6QIABNMEAJTRTAGA5ccsAYDFaK5AIwQzBQBPRgoFANhokQDg4UixAODRSGlOUfHFIdAJEJwaqRNMQwheCwgh+NTHyu0l54PrtlsiBNwu+l9I2uWHENR0RXO7BuMVui6fOLmoCyBa3JWPpbR1a6u6jND77+wCOJGya2lfyu6lQyl78v6UvdtEz9K7lH1Loyn7l16nHPjgTuxglwFCcHZpWH9u6WTKYD5UcZ56+5Lkq1MupxN3lvqTv/7vLQJ7vQVwQIzygYQBAN4ZXKAH7wAuUEyggjPMIRiAM7QSiOAM7QQEzlBHl4ISYhi+wIFOczvggLLQDjjQWWgOVgAv7YELANT7LNgNAEaPWYAAwPIxC+hX5/x9AochHLbDZtgIq6AdlkALNIISBaEQFI/oiIxbjmvFteAasK3YcswYvx+/C+A6jDZ8oQiHjkRmSEIJibPR15REk6sNVXqHrdSnjiPxwWF/e0jFOf2fuPto6nqe37cDgNnbAqFg+VEwvW3rzvCzN9Y5l/va+blTE2dhl1t3EQDg9VxC4qfbKdNn4o9evb1v5MZeQ2BK227wq2eqEGHYxnDWvUDgmLjgpScJv30g7AQ9gPIfW/zN9Hq1k9ra3n2/fjDMSgyuv/cg2gfvbJI7947xHxx4Hqx/xRuAOuvUsO0Z4JAJzwGe4gMAxQugh8CvD+sFVwkOPDV9AEGYCdYlfJChYZAh38bc7NkcRxNTJoNrGc3WefurKWRhrjpvD36hswOK7hUkgd1jVUqBsQELL6U6gOcBu7hbvETTR3sIAneBm334HcnYmBFVLHiVk6FVnh+HD7L0ppMs5K6+RFyAv59aXP3SqBTvBiKBqndmEw/tiNmS3plKRIE3yHzmzIq+Qu5MUIGHZXx2IRDpa9fifOUKc4rLq9Ixn0bOgp2wa1/CJ4/ZfCa7upzP7LdEHa1y86k/YjPqvHj0hbndFmFRcTnf1B9UIcwv7BhmhPY0sCUd";
var sha256 = "85821fb47a1ec9e9b47c7310e61a4d4a15c1a9331cfc9bd8c486534b8a033ce2";

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
