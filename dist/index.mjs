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
  "action.variable": {
    status: 2,
    message: "the variable `{name}` is not valid: {fact}",
    hint: "set the user name and the password, or neither"
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
  "action.no_gate": {
    status: 2,
    message: "`verify-only` is set but `tags` and `metadata` name no tag, so nothing was verified",
    hint: "check the step or job that `tags` comes from: GitHub gives nothing for a name that does not exist, and drops an output of a job that holds a secret"
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
var packed = "W/cQm0CkQ3afBSwFR9RuUlW/IRjH9twp0CTEHRSSzrc6p60jmktbi4L8v6c7wjhcKXf8z8MhSeJUdc0Bqqqqqm5J9sjY/u6Rd9uGKCwxBDO1/L9YHeS0K5lLmCv6GvS0Hw4+vpFoDMTT3qjNqNDkffI77YUTZj6b0kTmD3Y8xRkHFP6ISjQvl1VZWrBpWtdEWUFGOrhN2OMqsTjD5fR5tBvU09LzLZrTKRkKhrwl2oQqDCJ/GYuHOV++HGaFEqny543u9Jj5ifSW5if17va9bznh8fzBUz/wMUl44UmnYti424YbKSEX+/kQbly553zWKeMdEw5THdNScH0FIwoUqYswUkYb4pGK8NWMNm7w5Dw6kKkNCTYppTPsKIlmD2OC1Mf/flrbju84QFoxGZfsgoy2Wp6wziiiFOWStZzPFl6q3PMTp0fpaftPFYUUTqJXcvhiDRAZor7v9IvvqzGjPOhB+qRrUPgv2uYOK7/Ildd4Gh8OSjjvwNyt8lK1/Zvp969kuolvwd/9iJahVOq3cD/sKZUsLDDMB1modnfvjKBYCb+R+VjEOSihMWSRUiDKqopMJcNul3ZKXZZdmLpPClAy7rZfXwFASBKVaO6xqBFnMZaVbTc+xHkJ3ZM+jB/Xi/SR+un31Uz7V1XPdAuskQkrHSCUgu+Ox80VeS21dqSNwusQyg4QKcBmvIVZFNGJsylIAO8PKh6IUYELmS3CXGX37EkBMCyIP+HPP9VBOfU+3qZqAXtaJDwcshOJpVrqqpxOTkLmqwwSroM+6Lm0uKd7JFLQ8O5fsJYxsKq2LgXPrY7wzAT0B35u//febdQZ7BA5n55dC9RRLXKGAzH7WbHZvEhmgGAHYQJmf0VBtKEf+sUoDKwmhua1PcAJejiU+KHE+385zenIuwe+IIFOKWFmdOJU/Jht32W9//e5X/1rJt3HFg5MqUZJX7hw4cGDSVe6oaBZBA2V7jClG+UpfaDSBwqODrWc1g5rb1x8OKgxeVBqTL59VXuR2tfGp6TbtM9y+a0UEhYpG747wk+grOcwt42ZWl01pfRlyhr4/1dXjr4k09IPt1bapCR0YGaXuzTFfQ74pAb0ePz3PzR1yHmSRjuP0ltpJI1EOj4SGHSC0gg/VC0/VIRX0BY0oCL8UFt+qCiBqrAgb1G1UFChVeEpysBEQTezDo3MB4MSKNc7brkIgdLIFKWRgZdF2JRFBjDdHQdMTRQMMgEYhB8MTDQywsP7pPrJGVISpaHtcZelX86bbfJWbZqdzvvgCkWwATg/SuvGMI1/djspGUvZUEqrW71Qeuvw9m/r/90qqep098yFBwSfwZTlzhIvL12a7MsGflAomNaPptVb4VXoII1mNlxIJTkFerj3B0AN+DcyPzNsRg3/Dyev5577kkKkgO//WsUSmNJWGuiA9/+/X87+HOlIdarrlPtgy/g0LeLdRoBCivhMpmaikEpcn/f/rv/H63MezOvh06aMC9OAIA2ITM+gzPRMKplmUJiepJIUybEpEhEqWEwqRIGCyKQCFeiACA1oQhv77/Np6v3/P5KX/O+Tl+Sn+Eh+20cKU/ygdP2BCC6RCjUvM0rpzrhm42mhtnKsAlkIadCqnkEgAOOh0IwNAR04zM7s6jrqLqBelF2pBrC6T/dJuk33yb773/OpWufe9/7HA/8H8Uh+kh8gKrkfQaVQFXQNpkZlo9SsGXxFIUAtFlstp9k96iomo6nSPCBqQXyBOdO0RFuWQu/yLmfVJGpHXqZbzqrsCtWLaso17eyaXbN79mR39qFvzv8f2c1GNslG1o8E7hOT9onIn/3B8ytGXxMO6sGkilgNfLOBUiCQYCWIaCWBBuKLe8tekWT/mS1Op96gIzStE64NugYDt8D/+77Z22eDjF6/1o7VydpLxo5xJaA6OgRYHMomydhb4+pV40eTCRPFnkE+8qOa+lX1lOQRPGnMikuxqyuk8Hx2UJ4Pe969XJOTeglGS6wlYmUJtUD88UT+eX5uf+7eqmC0xIjeYCNHb+SolFKpEYoMoQ1KQFRE/CIiJQoK5icFC7Aa82PlRz9W893v96+m53ffu+R7lJ5kWnqShcy9hAtw4QBaGLbmsyDzkeT5elIvjMILLfJRL4XC9hCGF4MMk2GmRMIAnETAMI2asg2TMg0H4EJAuGBSwiOgXAgNB1AKplETLlSERYWCSIWUQdR2sRbpWBZbpqGFA4IkpbTvT32/9V9F6f4kmbm/iMis6hmaVYg1gENosz18D3V9fa5SqSQ2CMzdsh8MLQbhzCEm0W50GO1c9M//+l9ZFfe6P4jwF5k3QZTRcNxnIdJ607SYsSN198SJtZRMU8PwuWuuQdAqVKxCbirMAoAsYFWTVMCsqlL5d1XPR7Jk+0CSqm6exdkHDH8fFzKbpG8Mo0gB0GtUgFqcSA+rEh72Km3RP/z/P2/O/3TOvbcUTpW0yUbqMO/tJP54fF4n0y+M17Wqv0zzaZofQrzlF4T9MqhEiE7kYBBJxCgQOCeCnXHE4JTQyW3t2eF4CJuHieKJomX7mHDIeXfrQB32FRLpYlPKgPRZmBgD/39vatX2vvfjgz/AYCoYZFZRLCdl9cyolG38GgBTWUq1y7Z2Vd29HcN49754jGcihP/fDwg/fgDFMGQxEBBLQFAqgaAyApCUAVDZDbIdqBzDVDtl1hiVWWSPT4nKPCXTJitzjHcr4+x2NovZ9bJmObteLGezntnOmcV6PTz//dLZf1LvDkbFYWQkUoalvrQyPpLSjMT/f1Wt9r77Hj4hORzwkw6TZcmajaEGCXvOlKGrLAA0RACkEm0dM0yQNCEF2RsUNqd6qzl7+hC7rbastiv3/zfNPtP37rv3vUahgKab/3dXxgax0n2uqqvRbmZkTRItgSq+P7C7ZDe5ZzmcWWNNV8MQKBTAZpPda5yNFCpVpiBUEEWUIg4lH+ooUqT//6tU//vd50RkZVYBJAsFUAPld58sX79p+PjLSoASRUvWYL/3epq+ur/6j3XO3rFZcfaJMDIjMs3MyKqrqizARhXIZRCgVougHZEFUhEJSM4qUn4FUO0LsCdKPUn2Xd3qYdL0Bts9DNPHX/f3tXuYvvqvV/992T3KPQzD/5Wp9b+NiMosA4AgCanNc98Yt64qgBRoJLX62fVfmcVKiLg3bjMzI7OFyqw6AgrgaZAgT0uUxkitOe0jMgtQZlaRKhQoDUiq+5HqHqfp+c4uR+/vjF3+1f6dv3J2udD5K81O/VcPvmiqT2/km6dNqYgFwIUxE6Np51YZjz+Kwn4oasf9TJCFvAcuAXKpAAKI2Pf+rC9vmiO+O+j5wKb1lSfz5swDKQKqq0E1oIYh9PCe+55qVdULquq/QOgCuWt43hoWNBJJOPBA6OtXzk5vh3oObinYiTVwbz6Hu4VCx0gKTySS0kAT6HtupNnaKiwMLAxrakFQYh79d3T+f0tf6azcpJTGKgIBpLMwpL3vvXnWzq7sv0U/VnGRS2szq38cyVVOqSwdOmFhLgkt9fAOSE5wQmBCUFAAT0DAP9mwks47qaQPBh5ERkeJQ69Ujr0EOAJuFtLwQNw7/WN1nocQytjaBfI0sHBskCgdG0BS+kKpR8E/dSb/3PqS9NDi4hbA0uOyzLcFDXXqVA4WrF6qS91ra+j//2AQTfXcBZa8X6uJTKs3kEbK8mBklZEsslf6/pj9f8fR0en3Ly0hFBsizbf+EucfmcmXWrwGr1nKtjGrcYvrtrt/REoIISDSPH8vpv0fN0v7Zrr83zi2QAguaLHigYgxq2it3oCjF95FEMUwURz924ZpXXYTp/t0O9M4BoQQAttYD1ehuA01z98kXSO2ASEJPEGDQuYaZSpyiJhIWdb8D/rfHDpMgSkVd6/g09bUY8x68n6tAlTEVV3z9jFMq1aJ7biTTvsukXmKAsl6gPqYSTb7b8JC4JW23EUMKRJx+Ieoq9asEzhY4J+4p7lIo5ku/BDb/v8VEfVu/q+lTdKCdEtmPcMh6qozm0AOjuWfJMQtLiqj6ZJZxvS/w7bv+sdqFRUVGQExCcNCyHBR6lu8FEKSnvz7+Dayqo9st7dtZvaq0oAgMUIIwX375usyZ/QcMAY3ygmi2TRD3LxkaJrxHJpDghfxYlbSyd04Q0IXm25g+27DDLmp1kpUMltvzMygyfRcYyhUnaJezDhLVrIGd1EtNJANsltGg6Glw2qlk2two7YsIQm4iuI0pMrG9cbHWoa8rkQluOvtRbY4emqKFNUGK6apPTSkKvo8eaQm96Qq7iAFNfEmsdIUZQAKIHWhYehsGk2MKkOqTGk0LJpoR26oPtTYNa0kkRN4NGhD6uWpecK9VCGBEWD86dK6JIuML+gUTSPcNtO5R7xn2kWnb2boP+QV/cBUX8nsnrkVrZzTS/3S3i+atC68X71EGhzMfDW/uPXLVzOa1/w75Wer3JnVYo83zQuv47dn+6+zydEb4zx2C1zQUmOjlNm3BIns0TA/412v8jvTCf4NmBmF5v8//t9jCUnahZ4KJrsus0vnfc8ZcUbRpaR5hM4gAolmZsQ9ZSSKTIJyfwK2JJmzikk5SLLuLER7wWgVjvZ3SDpSMj5rqsTu85kkKd367/9d6NBe3H/8xbnOkSajW0KUpANXIon73Jd0/zFJAJBmUCjhYQKXl5eXuryQICNvA+TLLsop0qNoaJAYgV5kRhK6c+wHGs1IwEs1iiQpYiRdBA8aIVAJIaSnX33Z1ztqpHLNSEMYa0li3LSLg5mpEDAhVHo2M2Ii/0iAgfTTeadt9Eh6IHgYFQYfEgdOvsafj0kisv0xYKhHzjvJFRoTB5WznGHLt+iOABhMjAbh8i/aJswCEJol+sbCPKZVzfH6tQrmJmCC5cbmmcP0bkkRSovizrNGMgtURVzffFqKxt3TmkgtOGyVH6CD2awzOw4BhlImZg+zqorlx0wXD4q28G0fwytxcbIC2FsYmMvY3e4sHYRfxgKJ/DvsNeSqXfP2D2dDg5+hyCymG6KtduYJXycZbjevpTMsf+9VWmQdu1oXl7ajlnY1b0dtTN9uAGqINWhrrBWjoin/3XQ6iGzQ6MoyaKabAUrkzcCDBz8kO8/d9+7du+Ye2AQZLMYSb6m1FubMAwPdE1Ze2qinQyHWfm/brESuj7LAzkEAIygEj1BpoCbetz/K8nZc1halTVdKPBRNtQI2yQ6VxAjpljw9NaKciKVIU09oilqh+uO0eeGhdCFPFvWaFfFl2dTdPfaDrpx2fFQyCOatW6JsNFwBPIRSZsVCMuoL3WJmtK29NGueUeoJ5G49b4dmMjA1ibberOmcpObLXbIiUm8/o1JnlHBVflRXe7RYGAl6/2rYve97IoWA1ekEe4AYERI1CtFJ3zgrMket5BQW5y4uLmCprw+Gto+FoVImPRudo49Ve4FEULrTcLlzwuA9a0WH3U16o0E/rbT/QKoq4IY4AJOgC4BvbR+jKkiz7k1J/fPJ0fBnU7tZ2o3ba3GOyh+8EsyzUuXigi71DyHWdZewZcgjW365SbLehoOZVHHTr3x7Kzsxbd9JGo9+lULPzkPU8SOZRnnYdkhMlAX2cNnV56XHjuw3sbn/ACkQjZPiQS3i6BGfkLfilQuw3e4tBdqIPRKtYbcubMeHLq9FfifShiCeglCFaOkOpv25AD69ate6YCePB+8jc+I0g0gG/iG12gKRRVF5QCUlbmelg2GAGkUlCAevylJiapck8R3sUlfRfxyk/iGXKBp60cusCLitbSRpk1NFqlgLQXzautefoRODsUJL9WrWAviIgcZwoHw3ePeuwJew7NKnuMnLDibJ7wTSUxhPn9FJWu99UQIIW2BaquO0zO711M0KibRQ9WzR6I+oTq4ym1zcn3LEf6PgMhuPqU3QA6KqlW0ibdMUk6jcy9uzEsPbmb+mVkFFqe7m5REThuiHr+sqS+tlL/aqqhfkyUft0I8x+8NQGzXgEVlA98DCTlWqlMDXS1ZjWeTtaNMR3o9jxsOq/vt25L0u5ZcDHAgxeZHNy4yvW3b7gHpBkI51OtqN6nnr9E9t/2tfHrPoax7c8y8VMi9z0f/AUmD7x++rYt7HUH4dLyW+ccOuvdCkeNoVz1Yn+m3NvW0T4yEVF1/zU9u8Hv4dygxp1aCvbdO+PNrqErq2bajo4muW4y3c3fxvZ3fZtDbNG65SX8XxFuO6eRMr+e7uy7wp2pQY1K8+P5FKti0YGX2vfDLgvtaSO/ftWMZZZ+fatut+2N26vQYJsXa1yMu2384YV4LEXWzEWWxkCFFD7wIYj9yCRdR0Sn0ou9rFbcjUDfgsLlYoLbDHSu4WPNrVpF39IZ9SPxfKiz1xl3P+xX67NDMrSTRaN5/NWtG6vEiyZZFlngeJkBFosnpPcvwnM3v9t4MfqbS1xY154Hy2iKy28gEWgTe+eWOdD0fWRw29IGAE5R+AZj1VBDdpE8rSh6/KTq0lU4du7SQHWx7TpegmtLkFV1UpTKdLdfbNG9RJWTm7sjyAVyrETwHuwUsVuq1Zcpo7h+4K7FZht6ttAXYFPhJU2idXZaws3DquB/vI5G7Pz5E18F2N7hURDnQETh5EkOG3Qg9ThC99J7SSWZJldgW+qTFuyKVch2uqw4lQqXVoI/eEPKfvhK9qTGI09qGdTGR/jcNzFXJhjqyRd16okFhWPwjq1VmLFiUu8RucYRc+8xhSfWo8v4YpSOQivN89hlNZ039aVvIgJ+1Lwr8a6ovW+Y0p/+PNBXzEVF2ymaK7Xx5BSvvs0gbfOs1kSf99nhkNTfY+TXb59Ks0ZZe351t/s9g1aP6FiVFyEEgQzX5zpCWXLpCLpFvsNC3JQTGTPxfr5Ba9Y5iTxuVB2SM9kxfk57JXuhKDYps8J8wKy8Kg/EIuFxvlFJZx61kq+wJei8syr2/gpTwkBahFeVoelXOkFTlXGv7e02NZmiva3Rjw/pek9DJqFkXyl9HQmm0XIFmk2OXMdG3/AtO96j6n2PIPzKKnnueajrjwiZiYkG4rAMB8LRnUFaAvoAhC49T8nWtIdIAasw2wj3uTaAGcUda3PI97245cNCPTdMzHRUNiz3p/kgGR5EuIbp5JeTRd/MB4QCPGntqxATb6dPmHfc4dOAeEVSxDpMI/kRM/emkSIHrBD7gSpj4qYN6H5j0Q78LgB5CsfonHc3KDp7WigTSuQtF07fHZRTaNOi9BUMnxpYYvHfhS3Zf2fansWyXPXTxWVWkHH5qITmT7UsVHpk8qbjtS26HqERSO9JusejtrNaJPjwAQfYlF+4ZBrRfMvSdUoi/VlvlGnv02XRpibjsDLzU1tiRHAHN9FphClfsm3CGE1qWSfO76ebg/0+ZrxseV4uMcQ87FYxn8MXAEBOtHRKyLbt22AoM6vlExEXdiNSvnQwlqxyqiuIzRronQ1OQ5eWMTz+csTuZiqydWcH3vtos0gPgF73qAEesa6Tm7oEFxG0qcEsc3dzFxiVOiN94gmIxa2BSPvPUxM9C9RWOCVIY2erpK7ten/XJFEP2rxDbxbO60jz8yDsn2SZDHMO2NBeMi6QIn+GEdQh0eBh2JAaRxMXq6HsdzHVyocl+bO7R02wcO/wYNblC3idLrE2/K5WvP//zu8aU/Nz5y6UU9PIh6lRoQerzJP+6Jt6Oa0736mYUA0YG1QPqmnPP47jjylMVxXHZrrBJzFB6vJz7zoxn0l8smCP9+UW1Wd3hQTKNfWu1Mh/M/s3ZxXbup32dOg3Z+tmDhpwvgXrrDvMG8f+MSsNjZKOA+Hn3WolHGcjGGv5m2XQoY5bcbpIER3a4fytDAIMWMZhF8FIBj3gdmC51cX6xD8uluUKfzyfmCYD0pMPkZiI8h+SkMNhJydlk++UBpugbKMKLLhS/H3mKmOQd/3PVnVoBET0j6CdfBwgJRDBd12DvIhfmk1FlTzE3SNGq1RTDUF9n9Rc22fsVGe/NedNC2NfTB73MnkZ/TQ7HaiTaTZoWeNsl/89XOGFkU6qpLyWn3Gu3YPRn6Bb9Ub0e1tlXVKl36KzM/Xce1zqbXWS/UiGI58MCfE4NbzrVrQl3Qpf0qrVUpMtrht9QrorA0hUX1wNFXjI3bsXn+vRh+8akJY6Ubt0v1jT9BjT+DnQ/CzNgWu7PNuWOp6vlmJ3665AgPaPDPUOc71PJBBlNWspOF9nIuWB91ztdDScUMC5axiDYXXNEgmDqrWvmaecbbVnzVTOtbFndGeFCeOhLP/4D/ewbRaq1esyq0AkkogVYQIQ9leaU0UfzyaURAaz69X+TnvNKIbUf0ifcScCEqxrVFU23a+aIHY4+df7uTTVXeh1f+5YLKW+dZKmfnCQLX5s3qXKlKWmbQPxLFzp88OoN+dTeRv4g48V44F9U7OBdIisCp7HtKALSB08VrnxKx2mExuhF0n0bVQetBwBu78tcDzYpzwnnxxqWF+cEPLYhyXP6yoC2jqxZthvcduOJOJxlA6usWfrVTA8DdZNa4EH3VLiJUH0hV8nZkF7Jd11CFyTNB+or50/CZb62Ay0c/R5TK89FXFHinPMzp2ESQ3WKW8b0S0rjWPQh+3cmM7OhZCIVf7AkGOE1mU0ie0AGfIhlcNzvZpCpkaKsdIlwYRIYMjQ+2yDFm4xAPUEWd6jMOMmPq2t1OQKzrnnLxJITgvO2lpTTIOkiZpXJzSz8gseAmj8i7SkxHqsAKLIqxt5VcfdJ8gdRIUAJCbCbLFdljqfs/hL0w6WETCIi4oA4MQkRfN4QYjEsbpCRim4QS6igPbyaPMYmbdlCB4C58B/FOgYMPPOA10cHLwdoJI5TJsrtKC0GNEfHw+AzB3SLbAgPebeCrYcPrlrJB9mF3pJWm3vxonycMZFYdD849hz+r6I/YflMxGgXIknbGuh2Hc+t5EFynFDdLr88YMvNbxX3eBBt9QyfsifvB2tAP7B6vyw0Crymsv1PR+IPkXuv3TYSJk6bvJ8YfeGA/j2F7ZiV19YWHou0o++ORFTji0O0lwx7UuGXsBSMK4jczsxyujL2RZ3Gz4/KoAaRJUCBaeFx6vAv9ff8YhTfxAj/sPB1/LO8loL27IdpbSB0uv5Hr7e6Y6HXNDNII8+GyLIt/k4O4MMYbzWyi3uIgeSNohyqt/8o3GcGLklmF83AWTsOQj2VmJPTBF7RK/XvSQgXCOoK0CP/gOz80Ti/bKE97B6uEgvb3hYSXT1J5d9pRIBDXRpbS+Mvw8zuHXYw/2b49F7Uw2Lz9j4GD272oDnGfs7jfsGZ77OdidOgnbaWxqAnSR8Sd5vMyBuiELoAMxUWCFRQCYcblic7jTaj+q8uY5lYoO+030giBrIGpGImxTp53worNlMWbqkz7KZfA8rJmEQTDN613lKGN+pnIsCB7EfHrDo+xSkpmcRcYJnKS4yv542hflxZXRm93mnaQrK1JGhcV6mcVml7fVfhjZMvy3hY/wap2UfgDVGMtmZ0yCUM7FlDREHEVukThrRvCtotcLCX36sl6P5cLXZFkR7+eS92KIsLBGnEi/kEh9bO296VAJqrie18zw1KL0QWsKgqqb3vnZ/SlFKhPyHVDHY1g9E6X91KjW6p3S3Y3qnbJj0xmPGp1VYY+MkzBaqzilSrtUrldKrVLM+0vdGF7d4nJd5EwGM/j+wBx+f/0fXZ7qRn992KASmz4eqCx5jF9Y505w+a5Oz/zFh7AHBbU94qI13gdXArSMZ2mmUvdY0MKxFaZkeR4sEi0AyYlQPa3nbs2I65ZRWKNGzhYyIzNBLd8h8c7hRHfrj5VYS5MuVY9D9rat4GrSwzezKkfi5LJiBIS8OfxQjb9WhDqF2VBeM7WAuLSD03YbiKVVgjOmlNyA0cHJo32UslDdYPzoX2D6641C77JGuIwSW6NjUApseGuxD4uUUXq2cYtjWqjmWCl6VTrn99tsKaYK4yYbGQd2JhSPLEEBAE1tbEOuHjYge07nVauaO7f2urQsuCdYIvudBhhFZx0WwfBG3BTRaRYcj7vm0YBEJw2iLdwzpvgdBtNCES6oRGTw3C8XUd5v4g5oAzWn1epS7tUrU/a9Rm1uqJRS6R98o7WgSwbhT5Tdps9SW9gJw/ipLL7Uea7yhadQRIjgTJHWwjF6R4O2CuRHSzqlqOeA+4DMQTHDFBmdiQE5L/yTgrrxogPMoDbUVYo2J5p99GWEBSuXA44LZagOTMyPItoz7sh1zJZ/2ii6KvT6p2ykEUnrVouMsYg6hhFAyoSqZyoXRpJcWV6MW/OdJFurBz8FMRH3XPRiRiu5lAFzQ4+5L1tqBep60ji0Kq5dMhDvr+Y2A5VbM4x4zxcdJxRRCq7G2F4Awond0Hixe9/f13i2ipNP0aROqb9hEbxHMH81BOhrdgIFoHgvj6eb/PcDSy7soOUAUrp6LPK/yms/k6JrI6Qfve3o5QFg7bhd2/Y9gCHFdhhyixmNDRMHJdjNi2ZOjy2ZojOao4plkOW8QI9Tslw7OIEh4fbRuMDVr3FMLv2+/HPYQaR8QJ4PFdzK/jKmiqY/9K3O35YbR/aXT5S1d/cUjP0Rrj1Al6Y4vPafqLD87G+fZfIzg8ud8YJscz3+UlhMEo4WwJoDSsPR7sr7YLte05PS1MqTah0RqUxlUbkT0grS0Pyx8S/b/hWv+uA4zRdcTBjW2oqYU+LNkpyLTHJ0Ke9Kzk1x8oeYPyEahd/sI9gjbrT+vqpSpA/wQ9jM2lvS9mB8cbFNmeEdNaISkM6GVDOp7TTPkVRHR9Bo7nSTzRTBJ7V7ZKu0dqb5YM9JgLly7ae5U+iRFofV5vuBcG82CyhUALxdlfgrdDSoqjhSbYqcNyfAO5QeOJHolxvrJgqYdy48G4UcaQsS15sqBLmRbXNOYt7k1R30kZPGcR1BRh32WPjm06AZtgNmnTGQzzbAEtHeLKPZ+tK8VCgix2BrdsvEGv1mWOWsrrPL3CBfouH3eZDbSJZ0FcVJUgxDNTtILRkPCg4wBzXvaYTcpPX41BprOMWNVwYsmK7jrZyHhebLqCnXDenfAL8F9FwIQJLrQXJuDcPdbTnBZ4rimG21tfkT7mnx50QhCG6zCOHrkPtjLYr7nDpjKO6+5QxRxn3y16SGlU1etxBeXiJnPw8b5YR5xsuVT0PmNwBW7niOyUemoZ6kA0MUNmTWW2MuKUUrljilyWHQX5MwliDPaV7ZRLWUqp7i55i3UbLWWZv9MYCDas8ZDm4LgMQBLuoOYG1AjbhkCBgixqmtW0dgFsAqFD4CKWPDsWyTrxJ4URhsLmNYRkh+28AtTea0+afhACh15fvrnXKf+I+MgBT6/OJiA4VkcRWpJA8dxAk3Z0mtw5fVQTKHEGC33YUIKId4nvhiWiYVJ28fpAcbHAnEuGlpfRAZI1VT8zemWgEf/Utx3lm3SycgkvqfHItCe9TPFC7QlgzqyEg8MtSpX3IojtvhvZlm+YedXfdriRbjBP32UNGjpN18kbW0eWblcVEnm1Ya422UwEjTsVmCJhYwoXkcma4eph3ej7vCHZbW2EsNsMUzdcbJPbVRoBprcmYJr7ubXStnlrUYjtzZ73BxLLCiuRjfQTy0cQO6NHEDpT8nY173PSzUOsbwpT1rcUB1E6tK+5L5K4vqL70rhZWWZC2auhoB9RY1C+2acKXbWBuFJ/rsqyfNKAFoPpCf9AsbBRoWdKT4bS7lPXywkR5x+7Vti5vuewYDUKActVpjLpWVCTS8GLrrVlsox35yUaCivsoCi8QgAU+mlg0DoXlTn8PRn2QUpjmrMfDykXQ2F3I45+2KK/nTkOoI6US41dfVPMYEImbVt4gKAgkM6SgyKeUERlKbD5MHeiPyPWNTr1j48JCiYYrMyUmJiXUZOUzysNR8jpRYFWlXnK+G/T7vCCgutoJcVjZRybUDg7WsjLVcEvKZAzlsu4lQxmJ0ipckcCIfahYU8CwidRXzMjx17DEQTMoO6OXtg1MYNhEJGSkdLLHJeVJorcJtz4OsGP28YddsLLUpJ3ZjeDHrhe1vYHkG9kJdpAlnG8GpHR+GIMtBC+lDA1KEv1LL/+WU280CULE7kQTGZI52NcRscMVjwEtoQmHWAF9W8MjgNbrPqjJ9eAO5RiBNGJ4gg1h6Tbiwolu2c0bFzKTnHu33Jl382Pvpk/FsNjoXpZezsjwqUxVaarQLMq9G57KjYSWG2kaCJIb9hX1sBVZplFmHg4uozFfD8y/Izt3CrQPVjuHsjzv+Dn3bRgg1k7pmpvwbUogT/Z2inn83KCxfpJmQUvi5DbiYAPTWt4uyt9f1I9u2+K4Kon3lHGo3l/V/8XWKiODFD7mvah7DNGLHkfEo1+42XYf6bMjeHYvSL1c/O6HZsWIOxdIKRoGdSV6tB3SgzXwgvhiavhnxQ0e7+PmCwP7/iLmrxDAu3LfgDv4PKDPG/Se15tvBB3G3va138v4jl0/EuTXqWt5thXtUrWat6rKJlDy/JJblVpVqVmVnKrUqE7Wq3EA7wNvx8KbTwfb7H93kvvu+zLeY6y/4sWVmt89hbjGvx5WI6zJ5LhvcfnBg+5awCdk2/DBcvAOGxt9F0VZIahro9AH8d7SgowZHKR2N5cWNmuKNHEXMz6WylvUMOsGAzvyFHNCE6jheyjucgLFOQKKUwQUQwQUxwgojhBQHCIgClCoBZ+/QB/D7D64zyN/IkUIjemMB3AUyyLlcHRGGuE2Bfe8SLuOdoUVts31ZNt3Wy1p8jIZ9iEk4nXWKdfvxtHXVwBpV23GBuXijCFLVS1WFNqXVUHuWlKmrWpFcUnvvqZroAyO93UemBq9SIYFwfLDito1+h0wF6oH/6kiKk4IMm9qSIQ2nOq7f5IbFrbPkgrw+xwGX8Ug6UlujENccUUIzOq+qjffj5LViUSrs0326kt1gPBlR6haTH38ksdun6WcgllSlBbzYyl8QqKtAB9txn6H6olAjl+qBJw3GnZwqZWgeamg62Q5pRqn9+JNtf27bFhzFIneqM19oPY6axL/DsuOXwfZD3WAyl8h0VRA8WhX7dyBlB80GjJg7cayC9fCiCwVMkviagrNk0+hUF5Fbr4sH+7xxsuuQXrh3Ip4VBHfksesHDZHVycNAXO4aNXFhpw6RBLEtB95W0ZBRXWZKEHTeP7/go7YlwT01mf3lEPo2PdOvrn3obfYObnH134B7veUXZPbjhEDsSPVQOF7glU4VDsa4WMmgt802DVTIm3Lt79XyxhBuDd5x1OyYYkoL/uml6toOTFsKn1R862PeVfPdttyfYcpDj8byKL+47iPIUZ3v1YDz7Frgyqvo2kiKxqbuY4MdoL+nZwggNYj98BsDxTgLTjdZDBHXGpGYl83U9xnSc7h44snwly0QBiyowl3hJewe8cF2ad0Zmz/NyEMO3YORqUG+P6JJwzZF6RJeys2/SZJW2Glfn5xPCBOAHIxr6JKvHI92859gcBHg9QzgU/Mm+ffFh1C8gYUP4DB6zD5/vn3gaoR2tmHbDq5seXQtoJEz13pPkvhsmcTEFoIuprdNv90HtfMfTCdLEGbrRWIjecbNt9MtjUO16dmqHKGC7zKLLtM2ARACyDcwIFCkAFB9Ji/rFEsWOYyNGv5u60tlFue0iqYJaFvDVpWRey1TR6WkP1bQyQlWhAET7rka+7502IA+6ChlExsE5QavFVDacq1EiKR/bMyVByi7WErK2lKpFTSpZPkyjAJ/TZhn3Q2H5DfEjTOjK7FVxxv/bKL3i5utiutoXeZhLPCWmy/lfEL6xD8rCY73iFpZ3LV8YBOPslG63m9sBlCfq06N1y2cxUQ4nHCxfAA6ijG6tq9mHx9BezkriatWNVdwVzNGJXPo91ax68TuYqQP/vRKtT0sClP98GhBOt3qMHavu3zBIfo4nhrhv4Krl33IVxAZ694zqpJwfu43WZLFvX2iduSR2H6F+uWiBmXtG2BEDEYKvV0PQhet7coEyQklzopgxGmQwnkB5AigZEQByVQqKTB68j2S67WQGuTuia+8YD6ez1coxJreHk63zFUXMBd7PetVJa6PCgC0BNLBns0rPaYDP4ywSyenNBeYK3VyrIrtmdCztMttJ7sprllRuPO7SuhZ/oMRAjiRQBxldjGd1+2svw0gZhLTItjADQo/u+89hkProIM0UDUVkXIEPr11fzCf60+Eg1J1yG6kQDIG6LfFZjX0YEjIvJH8eh1Ngy/ALdrecrP8dSTFVjUrOwmi7qxftAos1hCctRrtgWDel8+nmPKyZjcSHzY9K0cAUunTiUs3f2thGgUl3Lv0YEfmn2STekVgBInmLxOTvkYIN90Ww7OKI/zJX3GyZzkvZDsYldw35ywvr19x3mfIr5jQNHUVE+plmp8+n1Qax5US6KWVYgp/hmOpqxomFhldnKgWYXweN2NfE/hYb8xSQwT1GfqRKgZCvzWGvwdASf4pFYder+ogQ6Fgmyhcs+qhWBDRxuVZS82lHpGLyBLcL4RsH+SbNTQpoH2vJ9MdDS7s8JQnDxUJNe55Qd6kr6Ah1MUuWEo1ZDaQk7n/lyTnXCdlfX17JO4Zbx8A5Gcg9VDMrnkVw7ZbieMy74pN1niXiWPA64e+mrQruw0BZfIXTUe3NkgwDAs/jJMk0kBZFOisoJBaA5XfWuNbIb8YZvr6/u6iT4jkDHgRNgluR/dbThwsY6G0WEWAptc2rTYfS0BqzMIX9NMSDGcM8jBFccUEOKwIkyrHIt+jKRJuVzk4lsL/XXBWBYglCynwFsT2CvWA06RGxP/pEbrV4CFuIkMhOxh+pgWUqFeWvbLEohO4rtWYb4/3bNn12233JRjo1ALdf4CNQ6wuUGVC1h6IglEn4hRo6bsCqT0PtqskyuDdBbOLS63fX/NADPATsq6jwe+Bpq+VlE68MV9D5nUfG3ijKo/q+JLZR9e2lksPu8CCNMBcQhOKXr7LmAFrrKGwVJmFykPr5mU7Io1WWw0ycvOcuyBlhvvEdQO0XIt13ItB842bLRcy4Hrc3ksqzyNm2PyQd0eu+nfk/MfyLMJ/wgefGqzIGhdwO6X3uRLPzAbRvjmA/jiffjkXfiADsrQt1WmvqmyW/T4KXs4IbX5IW5sU3a9m19EGivaa6JFsvIeQRnzI5RZaYilAEsDLPlY6mGpi5GHOA7NhkKqelKEs52taW96K/lYCrA0wlKIJ6cYhwj+FwYr/CpVpFQS+/RqH17s7tXuXO2Dq7vXLGpEKAJKxe6E47YGu3E5DUTbiBDVg5w0GQzmnHEA1JpxP2I05VIfSz052RVmHC3sjzCuIocfkEnXK02PAmmyf8vtcpY6KLVQyhL+ehRczaH/xTKaSYRA6wlD8NFuCHUpBQp379ZnZXFBZokyKkywFATVtPE21PuOB7b3Skpx2VB70kCBexJEHCWvqk9jCaR9gZgRutwAcx3uDIQ3WG2wh1fypzFpbH4k4VD1A8I8KeuCPKmGtutPaNiyC1Q7DMIgDMIgDMIgDMIAgpfLjkVTE/Za+dR1BmrsqacooyJ4pMR2Yct6HzHZq3fDob2OMvYK+whzgVfEnmELM359yjr7nj7Ello97uwRBTGVXuxU49DKQiTq4Qkfi+gA6JmmBbZthW4v9jbjfAVJI38uWvnAV30Dwgdbh0+WfTgXXYdiBgZbg8nih98HRQ9rUQhmGsgEugkeoX+wq2zhnfr+ipbMx+HjbvlNkcdySSrwZXbnZX3Sra63/1T5oqzqdqcVAFLXvOPLTpArIVeb5Lt2ui++FXqA26BjYRmJ3PVS/CYwjw9Is3ojYK+C4VmYngHxNCxPwbahNpOHPN5sqEBtXawgIpf69ETTrVjcNNKNTWFxh043F7cV6nGoUTNqVBWLS64x59USsTu0vPgaeYuLRvHhXb29PtJwQ0MrlFzltby7Ag5SB099HDFjrZXj8+1tKr+gOIi/LqE7WP4yTPqOhVr3HMuocACN1RWbVi2etd3f8Q0BT29mdgc98s4fPH1Q1EwTts6eaKZk9bb7nGNYn2xF0Yb0pfjAJ2Avbrphs2f+OUU0xy+d5/4X5EG6aYhtd1cHRccbBhmdDdqBN7634QY1rbwvQSVDezm+f7e9kA/YPX4hhLgBBBeO1Q/5LEQ/ARhG/dFdBROqxCQPeai4mN3Sy9pAViiC5EhVPUU7XC9FtmHazx01RkhnrtFMypJ32CfGvd32rjxrb9bcqaE9yHP2zrhfbO0/I/rwU21YukvkN8aitbxL3oUS5N1mWe441cVuec8GHlB5b6XLBMgfUlSAe41G+clwA6GF+4ukDoS8ITF1pvcU37qeWYqL0r3cCir3vLiT8guVpv167aYm0Kpena20FF3dfq7FCEP/4qCNRRuvoubmhTc/xALcSCPUPad+sjEJafLBYsUcuQG9DBmmsbp1X6N61AZdtcfrsZOgCUkijbBBh1b2arYzhlc9tbt6njP69zckt9ZzohwnuePW6X13zXlw6zn+GzHmUqoAH04JtFifLQZjJRdsl+8pTpdSiOrpyBCJrMj82YigMvy5MIKPUlRh8rAR+DEBsCe0sl7DztxKDXdIQG2tixifT6XH47Pxmn/pRGXL5+cSqv7aU4DtPTDsc2CurIudq9duB9ZkjZD46lwEbFVe85gWqY7rUWpIfDAd6TFj9nhq0gj5bpk9NfPmnL26sVrLtBqSODRHqrBs7wK3N3BNggCHN+hsB0cStMFJUMPRBBVcm6CEYytF8VX7nforl2r3FFxnV1jdRGqDU6trQ5rmfOaj6fstUovw6U0FfS+1OhtqeK5iSWoIs6f8lJ6/NjwhlrBRtsSENcd2YJOfm4cc4Ra1E9AaigQgz0A6eiEUNMliw8XWuiuL4cZ8S6nG4bf6JppVMUUas2nMbDC9rTxbcyrAAAtvnpMbTNCTd9XrLo+bxjvPUQNIEORGzU6FJI32BvW28j57Feohycp80YvpdXrunPQxN/9a1NnF9XXx08jyBxU0VdYaeU0P1YfYkvjRMhP3cQ/+IBtj93SiOwR1Cm4p1QigeceqRClZDxy5ntkFHU6iFtK2eX1KX2Nb2+889+7v2Y7yt7Yex9d3u34SZn0aZtbPEB+nvbK838ZgA7ppR3D6Z3H6tQ5QP1IciGpQYXs1hcyef22uk/OPVLKTeEcPYC7YSYhNzeJRcjP6zM16aYzzC7mb7EMPIjcTz5Znw3DU6uqj7LePYs9mcpGuHcgDaHONOOJVWDy96PMw2I69JQB7R63tYfhysYkvFbKuWkmpV0vK3ipuWbWAWcsb6ukTit6ehU57k8jLr8ldZ+cJcZcCTzgPZkrQR0P/c50BaXQy21JvH94jsdKehTRNjn8xh16xUcIsNsrb5v53iR+eDVa9f6mt3vQRQcnWR9O7zf6wnhn/6Y8aO7PUeUB8lFg6uHJJIzTlXzqIiY6fxKMPHrCMBSFrRD5w4pTOLQdlAfXaUWvHIpXzAnptlhBzpEVWZF/Le5X+WXEd3dKnI4ipO7rLn2py6XBfOvS14B3YpveJm0qj2C7AWaeAGZDs1uLiScQC5d5a81d4naXEQjnTdiHXYatYIOmo5DcK2I7u8ip8pMjYRAQEgaSzDMY+Hfz11mG7ljxfRqIRGbpT8kg6GvmThpx7lEa2e900fpTRKN/2/2c6Hrcoku3RSP1+KKtivPVN6r7pTirQe3SWHj/M8HyfvFOMmyEytXZLgQQUZNTRwQOtuphMPeojK/wQ8VFCb65JXL38qgTw3K7ha3lQ5LUeDycujB4vcyWH58YlYZycYQ8uRiHw/Pa1aIJvjm+fi05XH8LRKuv6uHeRwN/SgDxrOSXmbgY1lOohmrDTUq/wSptHauup8eaxHM0HgwDeRdnFc0vDTwW1MxTMv87qKMrGbK0cmDDjww9IzMR1QpSrXQmxPfo4GqL0ovf0kyRme5TTzQUZQYadvffwFDSpL3r83weRuh6EreERAxlTHpZjRy01iSZ1vNu7rN1gXJslV8W2KjCxK6HZpopzqckQMHFttoO/2x1wEbs2iG1KxzMi1Xey6Eeu58DeZT+brP1wxXJKtPRPiV9ZoQVKT4542Bw59mz1B564ri8UyG7gF7xAR+feCs2TBkaeB7Rt58ozfEenSPWL4ylbpSvRZGtf6ZiGiU/cnCE3y3YXt1FpbVfdFlHesBj72QOm3ClJvXKurmeRjXetra6l11d0XgH3/hYhzg1xIudgqVnB2PUwxuV8mf/mPnc9S1FoR6MFOmv02O+jUWHIe+nZInggwZgK6bqyGRcqDy44FT2N3pIqmqd521ftFKw9+jqn37rtsHehgPsFRF+GW6GHzJbrQ836zm1dLk9IoFJXhRc5nTQi9Oumz1ZuWGWOBHUSlIudgp697uesSDMtHOENKXtdP4mjZrX5lcF5/+0xng/Rp51rd3ngdHLk/8iD9ymlCTAsYN7zS/vVfK3acOqlptBOwPaK5LlzRT5at+/JJneCKe9cN2JoAsdI69roxYo/Fs5b77HlbVWIeVm0/m0n7DnPl/pqLtrtKvXrFmlD/9dXbShIH50rIXzoVNy6g6iWyuNlRcwVuBgyTPIQpD4WeBt9jIw1G1AI03TQxfc4uPaIqHPfV8/Dx4VHnucC3038SAjLF2KUDX+dI0EE+cMwA64Px9tcQQM9WKQdXGMgeoehRUhePA7KT4ZocMugR/HDZE3ufRA7q+mZXOiDowVxoXhparsjE/XNQiATvZPu6b4+Uxm/P2BfHADtxMlYtsuNIYHKSOEy3SlQ7fOBz02KkcLjHHjQE4XtICxMcGaq63jbmR9lzc/9iYq/jIEAIZb+tqjhsPMNfC/vcQp9Cq0eY0SW5VlO0HJ0z/8C3l6Js6OZgAsu7pj5CcYSVVNfoAsH28Hiju/vBh+W2HOnitUK0dcY739YEKKjCnkyvHqBU3c9GO7vFADym24vAmtnGJ+2rQrR3K7MfSsQMTt9rMOY9gMDD1ujq819iEK2ZUveTV3eXiOyDfKidplwpQZAxy3oVFJerigridAUhZ28DqMqdE83JH3sFclNweXgd42W/CfytbxrhE3+w6jGM/ToZcs6XpBvgdl/dwDA/NtpZdRULhaVQoyF7q/tp0lNmj5QS0bU9sHUDoEafjUdUY5rijcfiBr7iqKS3zpG3oh2TivAb6BvuyFSqG48Er253ryRyYt81edqnbjrqHrk8ayOhLOrc00MOW/34ZnxiDVQH4HtmA6LfRx0e6aOrVNH86X9EYYrBSXnBsbUXhBFtV3XUsjBMIKMpcEssoScpSBUpt1iHjNWME7UhqKYTnVJB7TC3MxwciH+nodrB90rZwRwLkbC/dmgygaNjZNpNThtxceiHeBHN+FPMhdwIeLoSnxU1blobmNOze+LjK0y57pwmcEwPBnSFwgxGH5w0jBjZIqYp9EMo9Mj05VQkurYhPaIMjWVlYTTtaeUEgY2paoktwsKviEvwd7CKKgWbs/3eEGyCXFADw0rXOMHvgd1VYa+oyLtthRHrSbKt3J7P/R1g8cyDmwMlpIPtt0A5SkHWQY63LXO2vqOh39AFkKVMUWsvQCgvaKbsY4hH54rzw/ooMQqUD/0lBeJtNM+ZUkjTaRjbVS2SlruJ323zExBHCE7bIYfUiRW06BUJC2VFsLnitz56wBI/XMV2FyHLSE4geU4+cP1VzoAf/1X0wKdxNBeLjTlhy854EPbgQPlXN4YPuue9B/F4BpsUz2KfZwMFOKcpib4MetmZkm+hdcZHmqk6n/dhmtmsBClbJHW1KcvOenKr+qU+cMnkylDXaJFBEJLwA+AIhvdH+xJnRSYmJ7mgYKBbss107CwQhJQmx8phBGVv2Qky0Mb6gIsGLJyMX8CLJxKA5xe+G9+3fo6ceKX/a7MAaZIxJYEsjyL2ljwnujgk5rBFn3ukWkSyI9m7qhfAdKM/1SKpH/AlqeK1C/7DTVNsUKl9ilrp6zzu88dix43VBZojCK4I2P67LEx0Xo8q9cEOEyTjj886Bjo0Y6LfyhKLOX/OCDRq1oBM2Hbn2boCfLC5qT8Kg64pksnY8sshS4+97czxzMeypK5yCGXzqa8ruKhVPKUyh05YLeoZKmrKqEv+W7ieSC8Y1FWe9ppx16YvywC7NDScInsx6+/ci0MlLR8rimJX/0LRLknMoTvxRd/zj7VCJ5J+oEu1DS/UcyW+05UGVp11y7grv0WU1+D20mndgzwuivkwB1frO1mUzl6BvZInAGTbxOyRAt+n6APWKCaW2oWYOev6pYvgFRsuv7GL1WQ3jhf+EsPwBc+SjKsPM43daOl9lisCp2mHTqgDNxl7a5czQHtwT5lyk+OECegWWNeGLJFOspkqLJzdL9ouffVIoYQzGP4YAVocDQ6lis0K/VfHz02URpEXwabPprIOL5Gw6OCAIVYHIJgwiBhK85C3jQ9Xywp0F3ux2c/B2G6e8uorHjUNDGLywrLAyla4JHPzC1dokWnuHy6P48N2qo5lCqvk4z1WrywJi6IC0W8ULB9Zo/a8p9GVsBOIcWqFP62lEjCiGtP7aFEYXmoUFTh9byZpgyPZUjoaPj6EX/hluRB8voajPsvm40lrAg7lV06l5Nz/AMsmNAveZ8IuSld+iuJH0w/Q5kPi/+DY8sb9zGKAkrCYB1WqDupclvSHpVgLssriPfmprTDd6sQTU+67nDFJS0y29PcSWVYJwr1FDsCEuSJ3qJIWf4o0lTC+5Bcv5XDQeoktx5lh3YkujvxJCWtNacB6RIDxBYWKj7CcuH+lg5pXdW0QwfJlu/8UgV2mBICowAX+4pIespyxRpT4Pt8OqxqihLN72PcqsqFI3K0sxCaaPvSx6yhnDXdPw89KFs76gVKSsOBUpMpUc92CtaMEbBLogB8JDIbtRfWsTq7r3XnkI/yPq4jFqiXc1fU5NlnUJ6aEmtACnpsgoSgdsvBj0OxxnjFG5ybg8wIY1CcG1VV3ydTiqPYze1xfaZEGZQkgqZkLB3z7cpnwCtG0AYZtJ+5ecWJTAM+jRFhpt8DsYY20x3GcVf4LmslgG5nQtHWxZW26lDOf0pxuC2R3O+IeEEkCRUf4SaCKJtjqZKwDK254fsLiCwD5kjVP5gYI2iC8yBWVMkD3EGCS3eIEHU2ChXmm+yWtHFqsZ91PUnL+oDyH2hLp5xG1pIQQe7DGMkzPUW3IsQgfqITxLzRsDrtaNQjL0Hbg5L1h8owMZWltjvrEO30c/NYMiCnUDwouM2l5t7tQmHWUJqdJNOA9WMp1jI3rciLK/oJ0uy91DIP6ZiF0yN9591XZZwvGJsKJ6KU+Yabdxyn11AZ99+Wu1ZlAJdOeS6ziSB5/bb54KyNZTop+miOuEeekKXTwk9RXY+M8TZqhDBPEB2VYVrTGWUpbPItGmstFFaLdEOecfPYIqFh+ti5LoKUfaVN0JM0ab2IqRbUm8+pEThgWxaSUak1adTYborQoIGvzEd4ZLYSo/qysA7FoR7ZBAvPcsAtHuRQpa8WiQqI1mkxBr51EwyQXbyqCVsmrVXm0uP2/gk+1pMFv7yXlpd3GlSY34O/2g2QYm6FSkzMN3qGEWcEUQFiss5D/SAIksmYWiVD7DQWrIMRIyMmQyX+ac4od0o8CGQDjb36KxVotasQjVeFqf2Y4ZPO5slBb6VjjAYoX318JUX66aEz0z8UmOiWau5uthPEkx135w5fGqpzynnmQt5KgKS4RK1hbIvy4Mcz/uwT3zIeHbj5BbL2U++BDWqKCRK7WbZWyfLEFlUcXqkMEYBfXqHCNMrqRiEOnwGKqzga/nG3o11aZHwGEOxPTb9H5CXd8heKvXIteuAV0dmHsek3GU8Zbp6HmSlCxX8ueI1m5j5ZoZarqIichgN+BLVEv/m8dD/7TBT0/tyEJ+FwiWP+kwW1sIf5SWzBZD+2Xjojo6NgsAezWFbX9cTCyNmnV/6KZjTH+pjt9I4Om+/Wqt/xDqLqeYCboQG/gOJTmBDoq/RJHBT1y7wqk5HLyzKA/WSg27V2/D1VYukA123/eMGEFV4GQUm9zA7wM+8W9YWRzz5g76uWXNN0K68vqd/rr6pFMRCehMMljvmbC+www/ZJDJhQJVxq4vaOjBHFNsBQmabUBilXKGM3HOwHs16e9AIzIs+CeQeXHpYXum4gDLYGxWIASwNZRJEzjvgi36gU8UmKSzm+PNx+eQWzf5nTBq7t4DwBjjB0kwQhaGZCc/s0PkMAChSImZ5cpl3RvIZHDTVmoCK296/2XrBs75q2fdXS9XaA9eAIKlLzJcwtJiOzKAWaZl3hAGNUQYHj2H7aiMgwrQN20eRmI+om+rjVD1zedzyiCR/rpKBvfN9amxBblPraijos2gd7QbjB817sw6+i868cf6ze70aPCy96lDdl4HByaFD6GYmfA4ZOCtei0tE/6Dj4UlXgw9XNvTedgePa/KYEOFZJGYJgA66KI55u73//LJxWfBRKKpGcdqkWkTW5CxowdAoo3AUdUmzWoI/1i0NLhl71xQigIgouKfLDZizbHurigezwzB/DJeaR9doDczDOQ+TA+RYTSJ3tA5C9etXMoILmdFHjd3UwYNR4aidKe26fXP188t/tg00VVQ5JjtgC2YOLbHIfgD5prBrgYZbuGbvwJDK2S2qsiLIx/SwQnmjvXsZd+ITm0p7ZLnbzOBDYW6ez1qphecBV6b8VMoA5vmuJE24XQOTLM7K3at356SE1Tvs0vzDLOAq3DZqXj/L9GJuJsEYuce00ZeW55tEuayV3WHb2lNc2HvWHL3mcfm1no8Njvl4JNYWRge1oCvv6ZBGWFjR/7+QDNKMwbdu2pQeDjz8uAOThp6Jj81gtb7BoEfIj8qc3bqO3K3QllHDWKjXusjCoQipliQ8aqVUCuYKWYQAp8y1NArabcyXE6FgrZNw9SFCQ5pQyamGC2EAMrh/oo1wdeMzZFNwGamNMNoYqEkErq8vNRDkL7zgDMs+u+qd9AV6xAO2TXkjl0wre0dk/3BSn0gJGcqYD5+z1dsz/knoNlsniKCBD/bwpDGDf7IYUp9VmotTEccxEqUycKcoBB45U5pO7vukVF43cw/VEVuMskLxGDxooFapZb2ukQfykqE86p+KEgqjw4KkFncwgqJ2oEz+Ca2KacDQ+Q1T6f36GhbianYpQpiEsMJxPofTcVwNsH6RXfXI7JO+0YsAW8BTLNiTGHfBWaPk6PloK+KShLh3dKv3EOUJw8rHUT03BDUOW/b4wPRkkO+d3DtJfZSoooTvh/EfRBGIZ/5L/+t3NpaYbTe1JQ37omO0dmfkDmPCyFywSfcwaImft0mfA+cx+eiTtXxZcUr6mEwPQgvR+rVKTgiQbn3K7B8OtBRa0p2qkomx2kjWj9nm+irOGG2BLSjgJz8IxO02RKnfnHoZxyqqkOuTiTToPd5XC47oK+5jO7OfAjNLoGJED9rjzf0Ei497JLClf2uptOJ8UtAdMRhP2DaAsW+3NNunu00MQteemSTpIQWHhUwj2jUtxb6SItIMYXBGDwRhcooEGulFyrDYYQ6k8iM9DmqYdC3KjJaL6ID6nMDfazE7kucMBPi1x8ok9H1iihQuT19aMIk2294EXEvyphT8wULonsqzg+U8/QY0w02ARU7nfP7P+3eP5vYdbpeANidj3C7XGX/z4x/B1AkI/yu58qENIh4NsRJqkGn9+2A8INguUDshKavee/hnK6ac5/jc7PNyWSqPt4WAKLdwvRCFe+at/BtQzvp2VLABgsIILGFLjey8lDi+MeeyUJPRoszDU/rau41Toq6q2clGthTkXrUbN9zTK6cUBiQ/IG9l31MO+uMbvSSLUzaHbpDpp1rtwitCEWENL2YTY190Kx9OQhEssKjdDp5teTClzCePkdtFAm7qyjdJm9bk5rdeWdQGALgPBHbbFOf4gSUO23Uo0qY2gfCj+Ojfre8xunSOX+RdpNcmQVmstLI9QLS/vNBuukYfDDZXpVW+2zi1WRhEMr1mtNu0DartqWKambrMOToTopBeXS93i1yQT6daCSUPgiEGf+X/imxtEQx8rgZtnV+0ocoRiuYdoee6QDY+g4uP2I33MKpf2oRfM7VWPz2pWp65Y26ETrQi2U9VN3UPwdJZ1IVif2L3laPMAvtJfXUNuK5irCHkTfZDE7vNgK3TXbNcz1C9aHbpf69b5hdvv31y6Pbh1n8qPA6/kGmm9malvnuw2FP2bqhw8B2UXm1B8oOmvqLBPnsq26I33K36++fnur0XUGKWdL4n52t61vsecFUP3E4mY3iqK6hlpdwv93OJVR2H+l0Ts76DKycmzdk5Ya+OgVJzTJtmWcp6fjC2R85Y9wgfaewCzMVYVlk9f92b9F2ObF/4qJ4m+8IGJ66cvwmtPAK/mLpMowK9rfzt/aXnhDyh0Os4+mgKTJICvG6i/vn58XwjSbhVSKJxUJ0hQkvSk4813bzvfkF+p93J78x4ImZMqRElqc1AShkIJDomTKgRJarEk1ejXTYMQT2rRRIGPaRuKJIl8i05CQ/aIEs0rryglWj3QZMTAbSINLgBOoNEBgsMQBE6dFpSPkYS4JWgRDmR0btAQZT7ZSgchPExTTWzUAmoJt0haiPExbliRqch2cMYZrXTyhQ4w8+onxDBCNMJIbTG3UB66FP11yZOXoz2jJ1i7pXLH0ktkCjJVMp2jhU48E7NmYn1g6qpRTNwSaoF0MhlNjAJrI5Ublp5idERYHcqsEhUppqplLgQx5EW+arSoInZuIXdSWXeCpZHKB8gskskSVT6hTi0RX64cyMwSrXxyhQ/H0uyyh3zoJj5vumg9JQyKtZBf8z17mUieLE/tnwfRjKDUxrxcDjkk8OsDEcbuwd77b2L77QTd/iW3S+f+ar9I7t9doT0yb2221h8I+wRUW38i7ZMYCGvw2J9B8MhfsNpbj9uWjt1Ev86t7ewIdl0Jx6QfGjpsep9uQRnYk+iPm2BPk/Xx3B4P3G0QwYOKuTRpBO6w+vB3QJFZEzn9iQrbo36Y9T72Lrrlk0MFiExYhHoxCSUyrME9ubx903va1PpNJ5pnbxKwbMp5F/wrHGyX3avfflG57E8qKy/pXpP2i9eRANdvuaBs8aBo5qCeL8Ey1196qYHrxpjjTtoTJDCZo6f3GA0eJ5MpY2sSKEG+qflsWWl/7R/hQ0v95ZcEsJ2ijxLLwZEE60Df+vMiXiQF5NpranltrlI1pY0pUEQs1v41xZLREYv13nD2R441XsT737sCXFsphpovW3N9rjGHi/fXvTjM4+WN9c+LjcGL2a3qt16IfTiSfY7PfJYB8fzPEc9RmF+8U/zCQOYKl+dulPnxEfXtR0Xl6fSMen2J4+6Qq9pXOG4zZ+zH/L+oL7rZ2nkHkY2vAVJ+pn1tWvZQBwLw/V+OhLEt1RCvtd0FtPY+MgdJzV5U69vvEb34l+ffX/u5P25X+/xX0v2qnOX6b18n/eLh+t/BqG8hef1qf+2PXq51cwLvV78/bq9NBLs36Tbhy2+cd8zqnbSfwhwCP/4mdm+fsHwe10UM2/rjtgzGKdCVdvxR/7yY63OLnVFw+pI118Od7et4anMa9bF5iaaNzdWJ4n7RHM0kYzJ43dWmlT+OahI2jXxC85ec658XN1KiHM193N+ctzxjPPnZDey51OdX3Xqe0PNBz/rnxaTU6wgzF2FfkMyyoHcoLH6B/tkCU4tkzsUv0MZ08J9FlRuufrH7UPaqAeBOQxXUsDt5M4hiYIFaCL9OW/+STqNPk6zp3ZHm/rjNLKnrvdVX9++0vhDN6WrputrCjJ/7MuniS4OVj6PsLRMHEIk7keldGHVJ57RDic0Me0RtZJ6+9aTeDI3QEun0I6huYYX979/hdh2tE5yYn7mak7z/HM50+AP3QubggS+C0z86pxvxPCe9Ci8WrSXcPSZsNF/w4H5Rplud6EUzGH5xFAZ4TXehn2k89YcCoVlheC9H8w8Z9uHhXf+V4wmIH6O5RZP/5nrWsJiHZRu/d9WiRSI79T1/sB6P02exvSf79Ador2/yno7g2/j1+GBtyvU5rnU5zJrbv47Zn8zOCY/MUa/7ePaWUounByNyD22OU6BF4V9d4JUVSF3aZRSuf2wyC3VmBioU1Vp7WAHbZBYgh/dxjEf95ZeSAYKqCRY6iPPQZ/6avbp+K5f3+B3yPb/3S7yX6+JoqUKTG6/2hoAENrdnb/0XYkTMthGdhQdrlS4zCS/FpTmS5G/u7Rx7hIGCuC5b8/aqrtmgOOhmyX0843Y2LYDEUoKEY0EuLKmAj/qjArPFhgAASe6otK+85IClLaxE4RTqDyOsAbNoXBinjPEM9UDje0thXdvrzXuu9r93mfopa1xhmulPY7quLfRE3hChGJOG0aVx2c4a9LjRD73RpDC7mnRQSJayKUJ8DrThxjuszvrTL6Q5GLAyUCcrJPcOoP1N8bfiomG8Es7cBOYbaXJxUEiPMHPLadV+N393d/AontIfEy85937udOzsCtvHx17b2Aowew2xmTqOL9L+UrpounYdAu1P6B1LSqRxzCvMP+5bSEFv+bfgsnr5XQgSsO5qfUld40NLrJm9tFWl/jt2aa6E9QLtgvTVfQFNdIDqTULZnLfBG7sVwT34JKk7nB+Sb2HCd0GcwCEW7qYpWC1yNT1HrluXU/ej8kaspnC6dk303wln3qYOU2NcmfOYqzgohRupvVRKdQd/T2YcNcvS0/hemtQ3xf83nCz7vaKyYLZk9eeeMKVhwz2BWm6JCYmmo3K3ba46AF6DGvkgDbPuh1/PPJMkg8IcJ9c9KhK/rzwokvKqGUQgQCR9HGmCRn2tBS+9nzAxGp6J7/njcm8alI+FWgvjrAhxs1hzgkLg1/xUyp+/fsOZWsmv4gIy9HNYs19DAehEGPnLC9Rk7E+BCEo9du/l5HTXbWr1mtvkD8nBN7nb3MO3FBtW99/shA5UlWO3GJHCLbcfLte/NPnGQLws89nD6dXgxgay7vrBnPk8rv8pVOP2gcZtI80/VD60Dbb60nzQz7/x9YYmAwdzwiubnzhljn8yn9QQTfm9S8yo/X53qupViyfL4uC5gzVGwdzsgfCyx/ec+XwjT98yvskUlF1tUnKvJW5dJ/a83SmpSfm81THp6z09ux1jJDurMYv+TqXacwiRavWnIfjFORAL0D5aSEEQdMFrbolYUCtmo9ipRyL3nyenmUKjk0IonaGUzjBKZzil88js3GBjCeG0QjmtME4rnNM6itg+iM8tVNIIkzTCJY2zWsiHFAqzo7Ys3KY+WjLsIAQJT3J9gVvE0A3g6USgHguNL8xGpW0zK45kQjg6zS0x9QQSe/Q1tiRMuFimBFgNhpFuIsy4RMYCEjXTyDDRzYQFl8poQKpiNTJNDDPdQlhxmYwEOCWbkdXENDMsdCthw+UyHOg3AGONLgAjiW3NhtXCtDJsdDtxC4Xeq6+0WqRD5/BSUrBBBnrnd8KSZBtW2A1LqI4mSt02LxbbDK8ewy2TGlRRA1gDoh2WIzSnE+kwkScp9iCJ1gbv8gzO63/Am2YoLdBaEeiCkHv4D4ZH+GCN5+P/QPUPQiKu6//AohuUPqD1iUAbQr1Q4B0+WH3fSz6/uNsL9/zFVVe7MRKz1q7m5VCe2nIgD89lLZvHspLVJnzyw79XJJLZh5zIZAR+y83++h2xUiDn7HB6ZXnN7rhoZLHjL2bV0rwcSFGXtWRF1Mn53jLL7D2jrvehPB9cXmcfca6SrGQ2Sb44UASO4C/c8AN/YSROT/xGwJ9u/IYW6Z1FneR7y4y9ZT7qvmfZypD59htR3Os0s+OYFduUckwvx9oj5CA/wFF+gFP4AwGT/MIsYzGA6df9RXFrxpfPhwzXvGw44WJBEM//hGYLgdrK3TPCg9f+stB2vxUrG7jh8DAF2QRfxQVo5as0YolBjunkmEaOD2jBSYG+uUFymyU5gQ4UE1qDM1R1m+ku09NMTzKNG43wHDTj/4ATcReGcLIgiAkEJ+icYHCCyQnWHWLYOPOdce/eI9ZDameaZJrLtDTTkkyz36+SuiuJmvKG9hlyCtOJFopEiRIltpCcpLdMZb3qVa+ZajNVREl5xENi4DOgkwQJEiRIaAGcqNdMIb3oRS96yRSJCnsNbueQHXNhmuglk6FnPetZz3qOMl+d6eTn2fC5GZA8hUPvrwu5dOHv/NmzjBjMfq9NIPTUZ/lre7tgmT74GVDYnHy3gaB4qnTbQWB3XAxrPyhqzEl9FO9cf1V+3xg7SOp0Od/KxiATzBpQ9A8952fdWgOSO8Lu14J9WjSwTxREQQrCJnowkYmeragohBrcfge30+/pmGS93ZYUOHZl+cbyKHrZkmrNkRgj+FTwGZCvFnNm+3UyMPMtxmNFa67fmeRO07zWGpK23bTgzJElus4x6BKPOqyASOVqRGzUy1odeaKdE067pmF2FIMsLw/VT1fYyElxH9quazzi8t4CXTfZtNnbg+VuuBrq4diAzxoALlHGzwITLagV+JDPCCLeFoMgt4gki5LW2m9J0s9z5BYvii7ZR9AijU6sjQ6gEdugOWUYPUbglMx0NG4bW3KdsBgca0ESBmUYN6XFFJLBKIanZAnpaVZHhYREk2G3d8KgBA3LAG3Mk0krkC38yUD6APVTTEudrXoOGMGjvqDsAqatxVyxo8OWaLrN5BdC7vpXN3571BPr/cUFtielfwnJLQOOABNK2+INZIq3qOACF/XYBn0EzW04Q+BdOAq360ijIYLuccRqrNbuUcxW0MfzJATfXl+vanV0jd8gzN6dPJb/ti8Y6xxh0cnEFTA2ICRP2jqE5YpyIupvFBGBA98jlAnqXbM1SvR26XtNiBTb9ZS2Als0BNWqOTLJCT9O8+nBJ1+WmG6oPOYPnZHYzkS/LO9hnXFhEuNPnEMsEuVR1DQFlTHJmBNTIzitreCopce4S2URTCS97G+1nUSAb6sc4F+XHJMiKRlZfOjM1B1yVDEEDf4tEdAsUts/s98Ri46mSYwXKa4zSDFOg/ZWip8NAgiZLxD+nMIWJwRwZ9+zccrEckThZ5zyhnyJMQ9GxtlZtECNqI+XOURvSmY3cE4VM6WlRHnYehk4zvmJEIog5AeMud8wYmvciqtYdgBXUrHqFSkuF1/zMkpFomvQqWnvbdZ0PGyW9tyrhCiFV8hjC5HqxLHFFryFM34xnwjb5wtnGPP5lo96v2TGOd/sIYFST0pdiTyp5iIWv0HFcp4iJVZpikZjp0jzN5ZgC7ZfOdlyX0Oz9czBQ+Tom0UMF9jm77OaMBpcfoe2BS8rKWDrZV0Q0imDYkU/bc8jqzQEh2fW7zO9GZ0v+bh1yz7uxoLNn6DejP0E+cATzkn7GbNifOk1x0/h4iM4+YkNnyPzx5S+3DIPs+US3kJ+pXIlvzUY55pJjS61/J1NT6747UJHHNArT35PvnI+EVaP0n1EfxokcKml37ptPrk9d/d0Ts3bFH7wGjVtaj1FaXEsc54FgSZdINVCfGtTwsVSaLJ9SjmPegHy2gScRP5a4O7PpYSUZnrH0apRQVAhUJMHiyI4VMhya0J9Pcssms4Kwh8VEFAterIF6V0Hf/xw1KO9n88RKNu5jtgqBBtbqjD4ssoTtQ3aWzH+pwPMiMyRojlW2eBHtbNBuxjin6wu2i4EwrvPNkR9/HP+MajrXpwUGywnrTtZxNP8HHNMfSgrTI691ywyou9h2ucLPMI6AaceCfwKCdwn6qOYxLKLnTWQK+9LxdOd9Fa0HIsUMoPV8Aij5LK01HHc37pRwZl99drcjkDbM6p8lVKguJfr1bZE3D41wYJYHGs6wbFuZC96SB7ZI4vP9m+SOU5NvRhHl9ea6HjryHmOFz33xO03Pz6cb0LYubaHU4rbeRGIre0t6l5DMfECd8LF1gsjMr71L9XJf/wOhU5YBw8FnS33iD+HUKXhQX03PvCWA2dEk8yRCpwW737Lr2c+5S1kF4ydT3uTRNbSr0ZMeO1Fx5MJs2TmC0d+sHc35m+PerL95OmzCsyXS9qPxtgCKyj1KB3zRlaAlZIs0RHF9A9zGZJNtS6R5N+LSKXJyn+3hIQDxXGCiHpMAUymKXfgYu+l9dFi5S6l0Gj0sRYLOB7gHed7tmxqoomQsQO5wX7VjK2/CRkB5y9K9bUuNYF1ps8gAy7ytcaV1PmAuTp0NtVg5XwFVwY1K2JG+rBNKlb5grHJNjk7mwWz7b4U4It3oKbAKuOUdBEe8KFLfDCeG3CfwJbH4eGmEKQZbgfCLahg+EZR0gE19j/E3eHXwo0zuT/uZ59rM5ZSwW9BMtcaDAt0JHoqPs83g0slkbIvUr+6soK/vKztY04nIIvo/sGAInpdcpXorVWu5+4nAO+ddvZKG3zS3ssvMMOC0TEWG/DlxDFYZR19CKIfdOf6WElymvIcrcMAQ/dgsxOaenFlRPigJn1S5hqIPUzu6XQSyRWgv285A+oXKJpXll53PX2MtPw+XqA0RS9l1WObD2hiJU0f/ulPPYhJ/2B+OtnW6E7VSeAnofm8mVUZ2x+ql5lTMu1VSj8LzXs6vc/1L5MhePZJLm80jAGQEnFMSjjP+q4Wc53jIe3oZQufF4NTPJlHtQybVgXliaCQabtUXbe7h/DWKmHY6sgdMVW82iSIlGeCBxbYiMVHrNlHQpxYHc+xDH6hJiU/rxHCPB0rWjqlNVL41Wi6YT6khympfvuJFFGV8UQXowCrWJ0NkZxBvCOIR9gq2KnEsEwBDYYD7Yn4LQzQ9oA/MNYKaIxcoVuL0YP0kNPXPrJ1ArRdtmINpUA95W8bZ2BnCh3PAm6HNBMDdW94nuopq8UpOsIxYXSLHbODGFFgfvSBiq2NG3z2gwq/6M0ouYMlffrUJa0/Izp3QfrdxhQ+J/pNdyYrPNV/50im4U/h8SER1cZ/JzKnKYVNqPkTZY2M5idYKuKs+loRJBy2PKEpSlu1GHDEMhTJDyH/Ir4DxhhaQ2J/2Z4UfUgAWhgKZGOMs02ShRYro7HR3SYa0Z1m7D6eOmR75y2PXmyyfSVGRzIgPIwLmyR8q7V0L6PCMuV7DMmt38R2/KyofAcZ7NzBdCYphVcheQX0B1QWMyq45AlnTW4txxqtsAMmrZLGukvuIklwG2UPFhmrJfTMsvC8KussUARdo8EI27BPVRzjy78uXy4Z2Lt82E5/XlVPmtHCwT06bXvU3lIteCIO9XVNfcH+U5w89xt5LQ7rpb3fq9nl9BvPM0Luvv89IC5QzbujMJqDdWK1o0uKZu4Jzg1hlnrpj/RZrWTUIwW4B4SaZsyhE0Iift9zfBAKVw4dwqaDtM/CyZuhel2PW8qJFLpoRrqFUzF7FKBRBmOG7DlPmT0AiM/UU1iawR43ZdxNGWlugyv5tGGQhtxrH8+bCxedTMCWvQFeihTyzKGEWF6ZduxEBqV2fAsNG9ku55nn3Akqr067eq3Et3BdbAf+6gnYueuQ9lFsUqpatyuYI9ICR1tqKLEAgTZzQWsqJUsZzjMd/67Wd7qt8BAzbpjGVyi82hpU8+0RZ79CCrpO0llDSB4cA1VGXCrQ5qINS1OCc0QZn0C5s/f4GOxO18GQUOMAuS8o3gw6QC+Q+Fy3JZUOdDpQTQNdlRTA7crculA7ZB16HXEH/fbvLGPYjeO+0OI1u8RfOXQgRDZWIO3BxOhLBsxgZ++T4jhJ7KGSCQC6F6SfwXHx4QphWxoFsA2EDXrP9JlXpvT+oKy2jOpxaJ8ic/QwZLmPsIfOOzj+Ati50c9Hkvh35kFJWycVyQN0CquKEPFsCvZ4rTypdnMCkXzg/2Y6HuMryE1rNdoWewGw8SUjAsx1VUeSS5VcidZTz53LGqGzjqSfN/uktC3LmNsBeaQVpGi6vqqg5voq7k+c4e7EHVxP9EAIe2Za3iN5CZnImQ14FzMAue3ECaxOZmqB1Fl09xGGGAA2gijiEBmy6wD22lp2U5CLZdmmAiQGMfmLD6HJAziV73fw08S66muklkyYmRwGqceR5rG2lbgrWp4rBn+kggBIkmvr+lBQ+QBT3zzHZCXP5wr9qzzPeQhzMb2XljpVXfRmEe6s/EeLBMF32WGtYSUHOFZcY/X6PmqhSlkt8fhdH/g9aWKJUVNquYMA7uF3ZXEdS51OvmprUHxD1sWAm1btfEuSFo8thrs7DZFSG/UoZAUeLPvdCjgoiW39Q15S262NSsvSphrXsYQG6TV+Zh5+aqwIfWRDEtmdb+FujKD6Zy9C5rQkT+SKnayoq34ndUY9kdOuvcX2rBEPmPZedGx7S/ZlLxW6Y/Uc7Vjp70Iay/Vq0/X72YiVuD99et3Wt+OLobBebs6f/EByYH9zibtNSM4NDNvrmV4EVGB2DEyS6PDK0u7ElC6GkCeMYQ55+Jbux20+dP/QJWgNMMm4HQ4su8Lyldz0MsRumP4THxREQp2U3qDI3GupdxIkA+EP42UwNH/VJzLoR4YQkr+cLI3PeihioZx1cgqX8TwvVhihc85vlx01j+t9kq3zPig7elXhxAUffF7arTT6ZbKk3HS2oKrWimhx3fyZ3WqrA/NnfWYnroMzz8UmA8mJ8/2cfCX2HL14aWxrkyBNd/E7m27ljv2tQ4ZPjN5YbMSzM8ctdXHS3qS1eTFTKPBokUx73LwKunvMViqHiUaK9UNYOY37lUK8ludjl4WoLA/Ck8jM3qKSFK59m4J9upkuyohEBDztw40Ke4Vd9vlqnu3Ai33wBLv/hcUAlTYL5yqJRXpHYt+SdQ4w+pGRujrKhmhaK6iMhw571IrKtm9+itT3jYx7fDsG+X1I0bjTFIqbuKVJaTxoooifZNyG1p64GUXtVrzOlrXqC0R+UG1l2EfJPW2/XqOB6dkbhWuvr164odcV543KRD7PAF4H+Zg8W9SgxRULrKwVWnEeM68Zz1ePCzHijwF6SMUSW4akyXYIkpTXzp+Ghx/vucQ7vinbr4e2ryQzBXqEJsSpcAiDA0sn8R7FLKig0EZjMzFXtTaGeAwg8TVRVl+VpF3ld1b2NJXEGggW4Gwkt91VHDGKBDuOM0UJM0dydQGC6I/3LVsI23htEVsNXt1KWn6a70sQ4Ihll6wW1tqym+DRyVisW1JJaAeStHgPpuZumUtv3sw4LzqP1rgk+WrHrA0yY7blRaiAiBwmgL6NirZ9HJskEwbxpiaGy85kMUts3Uyz0yHPUXFLsjhT/yCi9caEEd1wr7xLcr5rVQqC55La+sveb1lUtC594Ei4YZybmjjsLDXF0VtsjD4p5smKZLgG5UFSQ2W3ebbzR5Qq2ZKcbvHDsj1qDdppvSPxTuFLJZCdRGqTbhpq4XaAQDlGT/yN+uCLCwuwQerflkuoxSBTfSmf2SwRov9wDVmuiO742MzcAm9PuweYc48fNu0allMT193XnISXl20nacCeavkRHumFKQl4TCLyNboFkaTIiQ9gz9OS3JqkLku0ujwRjT8NtNhXedjcDu/QtNwPAxnReavd1hwNA5LHzCyYVWP4LUI8omP8M91Gi+1O12yBHl2pLW/jEObVRs/t6OdhwsNELGq+keJ83SByeTComKSbmSB1rBrtiUjK1zMv5e+Dno0a9UptYuzUN1Q6SepVoKIfkCvQb1hYoE8QjcY0wQtYKcol4Gn0ubtaase+LabjfVp8SIOMnXikrAEd2NnnxitRV8l4/DcTbmDOKF8ss36G1EL/cSe3KAWKIunqJP/SkifPO4A5HoDUiq8gQVpmClN7YIoO9yRzfZDdv2apcxemxvUYB2ZQemRq4gtCLVnFaWyX4+uPsfUcOZP43raUzxnRicWdiqTOCtWj8mNPA7vWQlHd2b2O6LNUv2389L4aeHNRbmiM7Kke5pH07mVpj3groXh7v7UCdtAE9qKkeNtQXSv5frzUBBbvKgFWMv0sbhyiTJ2eqiMrLA8q4BuCsnc9+Kj3n/YVoA//XwUeMVcfCw7kWuTNwzVEWamsLRtDKNcG7elc06nA5Sf2K27IqWptHdu+cf6qKs+jLeXBo3CZuy8PLEB8uKn6qg7gHgn+5sfKJ+iwTht97jBQKLycqcgNKxd6DfegBc6AGQOSp14YuUyZ0R5XMF2zHP+YmJPddpuHgO3t09EFXXWPY+FNdOpMzBp6CEUNhLtAsjT6OjeWTIldBFvDSVSwLm7co18Pbux1Cq6g7z78ZnsMkx2yncDCwpMZItLLpET+JtT2JwCvVOt4ayU3j/fEtcHXHHhscM3BQMnCeV8DoQWmTMOHMIg7C9KMGcjOiHswWyCDRegJBxh7Pe0kVR/aqU1v+/X/ewZR6YhNemb1+sZbyuyp5O+0fCqbrhl9Cnw3KHNOnovCx2XFvp9A01j7ALs6s/EryjVsarYd9gVdNRYfMS5Mcvnc3vAKo0Klcojb7ZbM5sBCnNNgqE81J+9Uua5VuuIDgmYLmPx+Dwd8EqSSEAN15YdqpBhL1FRlZ33qqNNDuYgeknWlD5T+UCOFDg38Ecze9836SLTAmbIUdvoRDRYYZjM0ZOL5ezAFhLP4rjNQbOjolVE9MVPzdQg+A9Mc6usA/4Xd/JxeTbibf9fdqilLdR3fCm6tWvGr43QNZ3lYNaLptrUa2FRBgbejtkpm0jFvoHz8QBsJXhqqdMSmhWv+zqcQDfjKLQ6RFWtY1iHwwi0JyW7Pp+u9N1UTbBcXHcLKeT0vnpsltoXDXLsmkAy50CfhvmN38u4yTppo1NsVbjjwczKHh4h/7w2tAE+n3XpE0elQVE5j7uSjpUQZElMLjlk6lubKmNUlMVR6SR6/OhmrOxOE7WkE5nSYRCTTK0IgE+h878f+OVR49LjMWFgLq6WKg0YOogxS92xCLdBh2zqDZh/cZ+4dMu3scdFek2SVF+ScVVFrYc+b2ofVJ9m18aQpxAUcJSf/jyYK2bKUhGi+4v4oLGf/WLR/DmwicNzi3XOwDkmgwRp2fQIZgm/wZrgBy0UHHq38PaJVf6ogW1wjEj0bm5yJh9/hPKfymt0PXamUP6on5+qUarvHESmXupgDvD8ngpeERU5y+SeyU4Kbl00dWjUkPAjryb6za1g5BJk2HEGQS8uq5RNeeyxBTcMMUbeQZRknNeeaETwk/TBitCHWvc6akpg9pT6vTZqJnRzqq1VjYS8MCa9TPC5szx5Vz2C4xEvM/lR2/6U/XvpNPOJLZHc5LLmG9MKORhe5XcX/ljlT1Py8/rgngVSjjja0cUU52JqyTeC09mR76eeWZ25XUY58ctZ77XnMbhqGrABREpKmJsjKg6JyoQyEFUSqaolTcNnInPbQorX4cWLOysz0dquNrBlROAYSF7SL69wE+pRdxVCwCZ9xzsi+LrjrkhfMpQdkglTYgBwd80k+UhOB2Iw2UVmxahVtnWswhaA4QSc1LtMYyHUoPdaGgHE83WKZd0XaMJk2x95sajHLN+jmBithrYqLge+qcG95gbZjFqcCJy8tlJBR0DYsHQdKGaTWwAksOUbWH0xjjXVrbGwurUYi/ROVC3GQSAunCG7JCCJ+Td0hQFXEn8YGln0kKE35MQMeNOHjQZQDaJqLUN1asKsDXOJkDF0OiTnXRcDiXudoaGrQ5YE4b9JBUN1BFTTMqIV+K09shReV5vCqLv+fBKrEbGY2jXaN0Xdbrb5WrbBX2C18fmbn5GLj3kvVe2vnmJkpDuKtGECsHoZjQQ0LtaDJsHqD6f/4u50ME+xK1YH9y55bxZsbdpfZsYDq6ID4dGFXUZ9070Abmskz2zq3mOsuvpWv1Rcw1Q542+RoU3RJUfedTvGXqilvYhRqjc1GekNbgaOBe31SDxfmPubqrOTU1nnRhzzbN8XbPGdQnWp90GO8oO8eUCslOzg1VwSFMfd961p5gLP5z7M4S9t/aObYNPEpMykakzUkLyRDpgDTQKWx7pIHbNLfHvgsVvxFYqwRrqgxbJvuqUl9dxwuIvJwtqRMp5hk/UCdWEmOTERVSe43kCNWhnd3XpN0Ug+Km/Vj6XG2u0ODifTwNthlMq9ziz9sa8pjQMjWtBMgAUfc6CRZpNXAlg9PZhCqH7H6SS3YYKNS0UcanOrN9Hhj7oVVeuJVLNCPtgtgRlvFwzZtgz6HzSYz5s1asMFGI9PzaOZHLNvAjB6JmWkgt4tzpkC7ioJs33Uq2mjSYapiqZyP6XF3rOqo1lHoc+Z9jGzbEo4WUQhXWYqfuMRvpsWvl4oS/5DxNI4x6rleEenl6dfVwGNPQOinpmUKHtlr/3/M1QUBbR32F31W5C7mvnlKasx9i1SY+w65D67vixxg7ociNzD3I3IBrp+KjDn3MzLh3AC5xbkHyJBzK8gh534pcodzv8a4qXKfPyWHXu63GDMv90WR217u9xh3vNwfMW6p3J8x7qjcXzFueLkbyEq5/o5xQ+X+EWOf85DH/TPGklxPkHNy/SvGhHIvILcp9woyp9wbyBHl3kFGlPsPZCy5/0RuSu6/kAW7/hs55dz/IPuS+3eRe+z63yJTzv0f54p0HX8vsq/oDAgZ9UnpIrKpeWTQs4N1/N6nxIHf55PiLwYA2Esb47y67ksfEyRK6nC2hxXiEKza/P0UBG968x9E5o+D3o+EEvDnXcyfB8KF08iV2sx+QsP/YJUNDMj2jdmXF6KLom+cMGyw0vuKXx+0tuqNtTzYapuvuDddeyN2qlpuOMENZ+uxsf2pHbujTUKljaMsdZzrfj/bj4U1UKTaxRIYrP/n8aW5W8kL/lbGj0CHHxg8miFeV22cnvL1b/yPMICcCaYf4fcwwQQ2LTdo/JrVYbr2hf8emsaV0fdQwjRY+2coKz7x3+75T/MiTFgJa6zjqq9ZF/Y7H/gvn/p/RQvmf+6N1nZB6wpNGBPgLOwAwm3QsXuTIgH8G0L8VyyEl4nvZZR9fxMF202L+DC88dHFaYQZDbijnu51UER9ntD5PGBUdrApiSef+I9n3SVlIRz9SpF8HXtiFf6jPLjFD+/jy3ZL+EIkSgMzWPH68BtG21VLCNz2iWfKMo0jxAiO6qW7fB3ZBZSzsEcO+8IDNehyMAA+iIcPFWrvJ4ykeA1KyhOn5sXe7ZLZ3bO+iRyBv9MqrtRONUXAgShLsBExbYoY4AKNY9s/mrni3LlxAfn5J8egIjodpnchPk+FM/XRKssjrcgDsZO76AQcx5+5WV8y78UkVIALn9Bt/TOfQftl3xktJN4xFBpWCUkS0YKL0LZXuOsuPsev0nvl6TwYhRJoBFGjw5JzIfqcUUBSeQB9QwJrC+T5lPT/7cN/tw+wfoT6rKDAkxbfmmUq543E//t0rBVcyBUknxtP6lxLCNIF0XKcSYBwHt4WF8EVBtsGs5TpSPrZGonzKIj9ypX9wVBUvbKTWQqq1zNQYXK1rk7H73iQLUbh7gW2/Afm+j207uIJsCsLlgES3TIzny016RvIJ5p6dd4H0M6bRhj2LHkt6tna7toC75FWfm8fupa53tasPNlWsERpTLlYVXUVoJlAKyPko7yNA0JYyvkI2Ombt4lR1iPh38/jk+nyeu7bqgPwR+saMz+ZwNVXu1hanTbsha+WWyx2WoKiYSEOQuTsywXJgcMyqrzwr6/2L7+/i82/OF5ITZFYEP42xfMn4H+datxmS9/+LWw0wNGToiAHZ8zaKLGJ0ZTo3b3Fv5kHbwIY6rVK0HFenU4p2eV31Mvo4b+2f6emX/5X39MV/2p9LTHAGwnRob9pZdmMl4JvF80TayWdAklQKKQpJE7f9L87HydB4Exhf2fqdBL7mVA4vcN+SroZbIWoSQEagooqPi02XJxXrLtH/+8tsebM23HeM0TY94ASCsVTPH5p3yP8qg/F8BvvQEeXGBGzmacwc/MsyPydnuxf2sdb4yeWDppvb9r//jze+ssnNdYPCP7CzvUbTyUAx30/Av6GhbYeS7QN0IyWALs/VLaG0+Z66k7P0dXZmZd5Csus9NOOHV7qmAIqlP2HaWtkNS8R9f+kAn6M4tmXdL8IE3Hl0Q/cQHhW/ZYesy8bwy9ouTHbmuvCyvasK1dn0xlftzKRK5/DyStCwYojGO6khue9T5tQKSZ+64y2ppR0thdPhfmHXTulM/DP7K8tdn0Y3nBJ5+8kW9m/ledl/0aKmf1z2W32ryXW2b8yKMD+pbgk+xdnJ1f2hEjTHZ5uGi9qDctP3Gx+9qJL6sHU+9EGNv/3DxbN/Z8xrA3ei9juEztyx+PaWnszjyAexO2B44xituBnzp75eSGBfVycGof+ntTjbkro7FhOat5PaAnAnjKy0060DeAknIkMKFYZxSNVLnuPdog1Fw0tJ5IkhGuw2kqyGS8zeG10NbeQbDPEELxv0IitCSyFRgKEgLembDWkEW5EK5CvT/B6UuPIskHpyUNmnRfk7+yZdLvyvcBv4qH8KAe9zyerMhQpfNgGCBMd5NWrmkLQa7VUBLejH9S4iHg8ILdTS/BumfAtKZwPdibj4aQ4a4JKyepTPPc7iImXWTvalodvistz4QHbV4j1VSkDuDWVF850446XNDLVLHWS7XXrtvVm/FFd7qxXCFeIqBiCXO2S3hFG7bjjyiLKCAZiRrvcDDoKqrJrNMwBB7gv61eLaUZyActiTLROZXhcFwaOvvv2yZh65k1um8UI1683md4OTjQ74yrkMWKU/c9LwEWRtuZjbL7hRSbHA/R9aGwj7CiNhUdT8K51H/l8VDfM7mAdyywOEML0eho5DwG2PJfLEcuxHofRnSM8EWJj1Am6aJXbmXFvt4wotb/8F4sBlXEKMXY+TTBPLeSBn03u32JsZ287C2q2ZPFQUHUCC3IjBFARu4aMF09dTrM+lqCGJE3sQ9Cpc8JWoa3eJNDw7G12P2+veNZEGOpy7/WsQ40tlhdeN5opye7hlyFstB2loetPFUD0VYSj8lbwLd0LyF35mamzeUf4ChKFHdALD0Acer+qJmTKYCAvJ3k259NP0Xd2vhK7K5yy0Cw66wZCi3h/KASNwoX+iOiqhs6NHFEGhlcdCHrgFnj16RB1XpYFbi3QFj3GuGs0NQ7P6XQTTFkYwIqOvS46na1Fp70uDTGazv6bnb+2ltvd++wOAzD3cZbE/GHPPfJdbo6hIEFodr0S2RuiaWz2W3Ydgq+1YE/FMvMnBiFQ9waSqZ/DwaYoJVaiEputfmPVj0JknU3ZqI/p3AxsBhMLJxMwwyxhmaXTxR+9IHGA5H3Gdf4uffyfSZquqKrNHv+RR1MxdMqOxDLJDIhdle9ZTSsVzxHU89143UdyR6NxgWgK3JVFlxmvPGS3QqDtZViA2Qs1+nPaRCbw4gz9mlPhFzqrol5fh/Wyv9TZeEabX7ihkYebjUiex2q79oZ3HW48TAkgXgnRvFhzZBeiJev6oIlXLLtBazRg4Bm7ilOrnFZrPBcPhV7jDQScRhRLUsbDmUc93Hbi1a6f5VcWEjJcokpSYGSBRMx0EOOqR2l8SR/Dk0Yi8V16iBx/ImhyFdI6d0qjuhBpjUqXp9hPCxW7TtX3UTTEEGJQeMbHYD6CCE+C4VYkSdHdjo/DxohVNmUt0USFzC3QaWlMUYGqbWrVbpcC7k/wsaCyB4LeQmYK1Z3lh3QaG1DTVyHhVWJS9np1dvqWYzMYtv96XXeBW5Y1Y+mlM0WH3KQNZV+qxGxtF+d1aSAXO/ZiDXVSV/LdUrJFjkTXM3PGHG5Hnl9hMQOJxUb1q/Zvgew9ohevb2005VOGnUYSDO0FCC3oqO9jjtKwyR8QWHQLLYh2QEyCTy9b0ne92AMWENH/uOdjee/XhiHwYaWsT8HYFbvDuFjzc2Bg4NjOx9z4zTSa0AmbunSAuFKALIVsJaGk4X1UutDfnmMykQXN5sFTX8LmzsmvQoxObD7gAdldKZxscD5zkvBawQGwoUK+jC2XcHOwNs+Ij33UNrWzoyIf50baNfd+pdErYajWxLLUzkorPj9Sl7oZWJDo5l6N83YcTa9Ws+Xf0j7hQqLtBg0iKRQRJI5XEGGkSTO5bvrCBAM2LbIYG4EsbK0sPPODEuu2Nk7CsfJ2Ak6LhCMvl0CTxndkzBZy2SmeUNJzr3J3Zs2StTrDGfJdG5zfeFOwEgFp8y0p2JkVSizOQ15a+tnAydIEeZVTBSi5F9AiTMVrfYddapZ1QjzkYafMDIZIuo6IVFJkueSRA5kBt9tycIUcOUTUCIyJ7dbgq41kog6HBUIXHLHpZ/Q963t41wkPJkhqzXLsBxlxMBxr0CiR1TzGJ2Exxehdd59/GpR2jvzByzxb9828caDsBi0QhyQV2bWLEPrUJrxA8tt3zmkVKZ+5Z/Y9M35Evf72vLHz4mMKM5XBGDWhpHjcjzU+s0wJZmRQ9T0m+DW5Ap96aQtclTa2BNiMGBk9bU0QjBO2/6IOl0ZKCL0pbzPsXbmecmCDxGwDwLZu5yUIHK5Pxt7zzwyENAWFjGemxesJQOmthllZaMCiE1bQAtmxs1YtIU4X0tu33x/opmO5cJ0QDGTMNm4EU6j03plZVHQ7gpbrjkCXTNs+2dfiDpV8t3aBAg8o+2r7WULK8/jqDe3JgUqkN4hw89yh4Wh0oxds0J2RGoUPJnstNQKahnUQ9sI8xlisXLVF34WUcKjp8Ni/gFQsmwCtfW+yByhAsmJ06GxYGY9seAK/yiZqmhr6Kwy2MCnKlEyyDnZJCWkggezZYTJ3yTFKHPoMSJhT6DCTY/HJfcsX7QsnxL4S9QbKVn7d0RIXYYSs1l0k8qAikkPio/Lww1wkWzOxdnd+IvyGIgPYQlj7yOmlzck+0qZ30nTdeZv4xRrlBlAKfWLkc/gyW1RfgHwfwGtAVw0GFSQjMYo6yUi0iqHGBSyU20fWFPrIPSsUjifaEAJ3tJTPnHDjuGdc7WTrKpDcnqRMsie6JojJi8SNfCUySO+UWLmIQm4tx+4CPVk0Hoda60W5vFEu8dE0kX5G+J3JLpBjwIQtBLZuMTqH1M0Tf2gVe+cWYF+wxp+fS0mEwN4qB7weP+f/DH2HJZQNJbFFAuy2eUx5zkPwCC7MDZEZQtJTUgea0bwjBjbqzm6Qg2NtO8RRf6H2XUnRou4EfiPIXaYyFna1NBrHvmnmTUF6iF3LIYVD5T4hGcklooiC02w56jNFeNTGFLYhO09kPEv1lBcKSQDdxquqD6WChZ30BKRiyTKSu5PHkP3SDWWBnioZ2RkZZN03M0p2Vlff+iwO8SROcKhZk+usfN7eN86KfvALSx2RAeXWM7IBsimREOd+3QU5INhEiGEKIsqwUPZeJ4+3+CXGuB/P/Fy9u61T49QnMcoZuDOpJYplcVJRHo4fyZT78v6KHV4lzj1C5mXPAo2OFc6xhy0LtjtTxgeEdk2VEQCWobBspFzaJb/5UjPyGTIIZLWUazLYVUfF5E99b7JHn/QmhLuaF3N96nEXDjC32HPKzX1ikQhSHbAshUxBwAd5f9ByKyLJA4YOqIQVBd6lmTDun00VgnTKpiiCAsWczuHB0jWAK1XxfXnYNQKwKzu5o2wsBYrYgzUKvrxxIfieFYSoQIBtZsC/0Zyj1UyFpUpiHYyqxvp8Ld7yq5D0FtxlJlYTGyrhsfuEuhklU2V0hJkhyNxYR0xhHWjheb9vSwCQ+sNsDHsrRR9Vp+duNUZ8610iCoYHDR0JE/EbWEq3qdcvjoL47rr2JtP9LL/GfG/rrk/1+UgW5sdX46tc1Eig+VN95JAgY9rzjtt4X39r43ZT+Z+666oaK07tp4NwSsM8JFHLdlpGOghvNjFYgsUVEjzQb+VYBIi8cDcmWfdEJOTxh931JnuXGiNZ9GeSkpIFKV8WJEmDZL+eSDHwBl3RN6TgQZMW4Wt8JOan3LsO36SFoc9F5rkq/k2hne7FGug0U/hNZTBumRrR/RYTaBb5UCQHgwUikSdS5AOIVBknmoYUEuMGLFo+gUhdOqyO6OZI5Yqbe0ab9Qyt3B5wN1FLGe2NSty9+4HdSAK5zp4unGhLL+52ykPb5NWu8lbSe1pLwc7575emXXvm5TdyrPU1ePQyzMSUKcPPo/hIyKs62D8aijPnVzuDXc+X5TY2AmzcpHbZFmB1xJJusQf5MzWREoylBUI0lNRbEF5JD1VV/XHLmH7Q81bEUdx48EVal5fvMWrLfdOkpa6fXgcr9y5A6H2evjbw3G64prucB8E/dk2kYRSp7DuIXiTtYd1ks1TAyer56hEeaCHBOSONJR4cwf9Vr6TVkWp/3Opg3E7CSlhvaz1F5oVJZ68NJr2/SmDSZ6aM5NiTPtEy8/kVmCmfrJTeramWTSEQp7LgYy9XDOaEeWxJnWLLPLFM+UXVnW+Rp8Sqiodsp3aLxdyjPpCtjIZPlfjE3pUmIRZyFmWHT3UkI55pXp8MFMliuhCw2FamSPKpmrepZxwwkMjj80ntESIPeAUDnNmo2vxdFWgnm7v+hQuSNDElsHZgsQJrj3ieUUQNCyBntStMpSANnE0EJaGzuO3Qrln0WYcOgdb3/vmLgNt7WjdX+B8xIXeNPV3/OBYS59lEDYSiMIggsmhGnkyor4S+Sawn3g8knzzdsxJxjkP+tefqenkuL5MnGXY/AmqVJr1wdjNvf7fsiQ0GjYcnGbt8UkS0MZeSbM5uTYnOsVyq7+i+LVXE6JtZVra4WSSLhaQyUJQOQwdfjxO+MRQsiXKbFO7MxzvKkLf6ropteAQLdrixBcdtV9nShrBOQJBF2vCdNYxvoVm6Tv5OtwQBU1LE1BB/+ZJUIm3wsLXg+TSw3+DZBOJ0YVDrMVQ8JjDG3SGhmtW5tXIqNXbmNmMLsiOIW9VxbHXckK4YM8GG8De7Mnxq1mvWqEjN6BlL5WqxKVz1lF2F7abM9+FUW9z6frQB4NI++T0mejopV9vmaV3Br1PMuxfY+RzMGMcR5GfwCHeqDVM3XoOq2idI4bOp7oSIrOZSIZUVsV+jyo9u2zoFYgof8TaqdITYQ4ZX5Jgqln/cX83y6YPVS4WC+8HxtI/8AFKC9mNe5vRzXKv8+miJ+Uzdmyd54hqpTV5UGuu2F6iKko2KUsgmsb/1uHqc8/P09VPvfozKKkt2IEhKpcbTkIH6MyokyHRZ0V+XyM3GRxgPD+1vg3z8oUOw4UgLOxDYkh/nfXjWuLEYnGgI1DWM/CIF9M+m2JvSbYEdXdWqF8ugwp+9uJnzPvw9TLlFBV+60m3KQ7tqtFqp+m6n/EpI/xtZBt+RLP2kkeU/aGaF8Ox5+jDIl2D4k0f+NiYfw1EDYNtGPhpjmTGPBGWy35bCtAAkkR3QL+/geLPYatDI/igaQryquUUFG9lSX7ItJmGtYNSGi6YFtKi/yIT8EzpjrHlGbPmDNXqobJHj4Ifn/E9hNG4jeG2wMQPXNIfprX8LqXZYXORu2H7KRTLEVYofFHaIha/8hEu+cZY5n58Pm8Waz+BHVlseXbZnj1zbnHko13aPvJE5/czFjjlPf6PO5pF+AcpFNxhc7NF/lC/lLGFEmm+vHNnyYHvbbYfWPFpi+AFL3l3OXYdXbJhowsySbuSZ9OFFw8JMl44uS0g4twewLV7wbRMkorsOV3sIKuQ1W+5XmNZXmbOPHaWBaZ3UyIhyk3ryBK2DeCYc9ruKb8N07HDSymiorGdHkNgIy/o0ZQhOuSj7zobJMj/gdb3ATIpSnBuMoMdtRriJwTpfNBqIe0m3+uNWiPXwV7zPrkXPVIX8jTAbzeFMHX39/PtIMbIx0QqZttA3ju8W09P/MfbUiKR/wLV+V+spWG/opaVmcBEO7uFjwKiy0eqS6/MYjOf6QXOd8LwPlo90JfflmUXQmr0hkttwG/4ITbZ8eCBqgw1ZwqWxQ6MnoTGlOsRbhkVZjGYQ1HbKLT3TBNkYYa+0p4z0XWhWIew/UlXpqoLQfa4PPRgsI+T/iF3UfkMF0R4MgpmBfwqK9eRLyN8thwdGRZWzKB2uzvZ1Du+EfbRIr2OrV5nk1wPRft9YoxU7RkUbdo0R7QjjBJ3YM07SA/vGKXz+56NWj9yvU+MTC7Puwf6xYvl94zQtuGKcoRVXjbO04ZpxjnZcN87TiRvGBXrg5pqL+H9n6D/oFqjHgWP9nuOAean4gVvGBq2oxiZtODSeoB0PGk/SidvGU/TAnTVP394Z/k9beSgw1n6In7vs8JtUWDfBoCbmaH0lZUnlS4NkvYNiuh8PiLaoMtfaCejNvMn3ubin9Vg93ZH8UkhWxsc1jW3dqepGpnnzKqsmVrSn9oa1pQlUt43kzQA34zilmIkfVajOprECcKB9qtHMqOzh4ZNpTARY4VIMDljJ6pNPPikIBLZmaJ+7X/Ntv8qsPFT0SC/WS2KOFA4BVzqiz9sUO6x20idyo2O2B3d/Ks6vtQ9sD5arhCQOK0axtUCSs7LMWQWaU0Z5MxgtjU2RZw8cCYO5KC/6yWuKn0S/PswuXVqXyzPkVE+cBEqMp5tw55tFcZ1AfTkyAEWZ4mUGm6DfBNpa7yV4JDgKOfml21GkpRqJe8TvdUp+y/q96ibMkDXVGxRfjarJ4X0yI4vdxeFKSOdzWEhqNzTgy8gmcma16ihYm4aSSYbFvbJu3mHbob2CQscIfQoRI6lW9ugXUzTcijlMEYULT/GTwtuJOOYDcm4JxOd7U81XWnGfJ8vutvRS4RGZ43374rvTjlG/h0i6jTSm/zC3o9tlc9/NpsoAwjWJ/0matFR+do9zgQxeL2R++ztVvkgQx5bFxJ4W6wen1ntvfCuHt9ATw6SAL0t4ovnxKgtbYODhPd8LQgqwNiI5A0vOD5QRhD4h1uGdnDQsyNs7dQlZziLyMOiqqnZPoL07MVZd82Au7wkuCytCalUErUKQaHvWyaNCSRnlblv1TRfqnNS6GGFsoCIX7XAvtwilpZj4/vhQy8e1hcofjKnpG8TRJqLzNQBqJKx4mjDwHFnETayBy1YyY2zMZf74Wsay4jy1HB85EZI3GI/RroipeglvePZMY2Xz/Z0ZZfnr8VhWbeYdYU9V0sqZ+Ywfi+8y/6zc6xHzqjpomFpQjGP/XhoqTCMxN+I1IMzr1xUIa4J2Z1+jGAc1TT91S1kN1ILQm67z+1BngwKiFQwg4h+HfVSia3L9eTjbKlK2GH+eVMZqxcPCwUQqgDwLejpiB10MK4JhHlDzYqnDNWClNsLv9b9UxW7hfVocInYH7IpYI7WQC9404WbmH3N7fK7bsUCWzjSLCp8daLvtrCSJrwZlKQsYwoJuMQPKMYsTVxkjDtutx+1cKcdfX4CX/U1pJAuaSzKLA4cfjqaeXHwYcJfGgTUImCiJRVT7gzXxt/ExJlAf+ocSHmtCHH8RFN8AdZ3TE4E9sDK7yi/Zg9G4aHvrD0ka2JtC4tO+ETeGkK0Xl4/XgC/3sF9l87jjTAbsBYEnVJX3DBFMMgIMsyEJab6UDYVJNZFcj07jbiuqXzKGY3+GTesum56Pt/N1Xd1XqKymDUmV5yLushDNfB3YMhOxhhYjVVELn6r36Jmc5r/bY0s6/z8CCTCOtqvH43QluvB1fMArY5ZOdn5onHjMXkT6fXXk5XRv1ANpPcTZwVuPYGbscRbkiZGnmWnPsqVE+r6ZufZc7oXCywzU8lVBsYE6djV+pV9qN8q3VUa21/bjyNBzJtZeZ+h7Y0PPPvvHwb69eMT+5WoV89eFZuHH5SraZ8Z7hQU6jvf3pmj4YtW0+7c223MY5ih5uR/CScNxM2OLMEvttYUUhHoLE7S0xZpzVSZW++UqZlavCtwDxVZ65NxQl4b1/N0bPa9UxX8GWMAE/9z0ggP/cEiq8eXMxHCbYj6mdGeTN2WUinRjSX51wZiZkh3LRuYaU3fpwyqVGjuZW2/jh2NQLRoRVPw/+QUB3Du6kG34VXh4P5HzJSDtpWZeIsoDQlrKHkjGSpJH5W+cnZ1FLhtKDHgCEzPPuA6wHouB2Eh9xkOP4t5AZ/8ZFFAEXso/g2b2i2J4uZ+dxodoxoBplxchfZRCWOFVcpVtIBVCsdn5nA8Hb2ZFbGKo2US7IE7lcJTwXGhLypE3W3HLgrRrUcML41BctWXZIwTWLNvqvjvJW6xc2FnxMX3Vp/1dlo8ebQlv+aaT7lTm+r6OjqKU67ZEPnmhS+X2kyvto2FiJ5vKw1a8JSmzezAzRnj+GYi0qxVc9wm+0WoJIrJTRyG0fOHOjgdVGREYbr3RLXtAcujaG/7BsNTRB/7+mvrTo2f/EacW80wBdwq8x38gBwy7Q8IS6Na/dWulu3DI0hIdGSeeOm4kg6RDjdyxtMNWuy1WR1O/pv1Hd9o+T+V7wI+N06fMEfTEomTiu4aduJrEOh+Pa64heio4oWamTlcz70OhB5h5y7dQ2G6XsRgGmPm4FhsKwdLRj2Qrl0vEUCq1fYLTV4WDU430X2zY3iufbdZ9Ia09YZUaqSZCL6xXiKpsJTB2RfYABnu72FlDB//mtxQHxcZrenM3aYQSwhklo0hEjEwqjUr/MghxId/1A3X1oRi+i02BkzUIPf2TloxoxQFAktdKZPVlL/jYvZ7yYVOIVYimdLc6kXaI5uEvBjDQ9iA15gAeFvyueOyAHbQOa1j6C1gMfxbcUmugx8sVpr0WT6QY9koJM+qipPwAzjIRMFV+I9h2hvdmbcNDcck0LLevqZvo0U7YVNEFvtZ4uFciUW1FgytTotJuJgRpiB/J5NYvvFxIjVcR5X6URqE09qKRF43YD73kPJCxgXjq5AOk5KbwB/eSD5lK5+/W39tB6lwobsIl2k7IkPQW8j/ZTtl/CtAw8RU6Lhhhfkk4TpB6l/EjAK35XAGfWV9Wnf7HP1sO59OOn/jqfyRlDOF/5u8IlxNed+CvCqtHXaP6o/cTN+mHGjTdoAKJeznPJZITqPXYoBKPpamOwZrpA01p0UDLalz4qRlmc0Zn/aLxrHZAeUUpZMUp5FkGkrXe/vGs3ezv9Z2WLkzJLhkV8yt1tXSoVzuKP3mntUBuUbqjSEuRVW/a0VNV4l0Synm1tahaFfMxkpeVtpipCRRKm/hcK7tRGSJzKvJNa+uBvnRUR8CVKlWpXPlSxRinsizmpuKpnR2VgXwpxKu0gZ0q1ViSzkEVQw2LDKVtJRFVISBd5lRY48e9GgcFWMhklsDqT5wk0tfw/V4zdtuntjWOvbMZ8Ji0pLFbbmXdBFMXgBV9rZRggbL0DUKdYsogRl1IeaEiiTbhyhrUmpf1CcW6T0zBzpoufVJXIrp7ACkLBRMnfx4KIhiMdq/0T79tLmLIiskeglTIsH25zDBvt1J9iJDDXk0i3gozgLTaBrN3QA8GkAidnu/zi6JyTRwXMHvEOwTvzOJNnLKjRxXCEOLRY6CsGS6VNLzkM70Zv6oYzr8MNM1T+EZbyB1Sa5zE83TupLZqHyOitH/2LaZXfdmzdEpHVOrTk3sazyBv+A1odFkk5v0h2m95WRD0II4OghMoMNwpHsOTcFg6JjsAzXj9Y2J/mZ6/XHA0AVrcaenwCjmZuu/q3iWyQ6O3HZaSqnvkKi5HvuzORWq12uzNyNNxgvP0Jc1uYmrmwNch1Q2ISAyD2gyzMP0Rkn2ygJyXjdJXUq9S5H5/WSwk6crLWO+0XbuEVJBdQZO6Xf1GdHWjgFat9A9o83+ED9crgRabaTj//vtIbnZuAMGYVY8Si+cn84+6Fj1u0HHc0QLttzzFAoFOh7iPSnHyRq0tgmcVff2yJni941LK1SiJtkEnRTg0r8u/DlL9FRDjGpP1uyNOkq9v9BD255yDsM8NMpL5SFYkGZNiNaIxw8aDSPb9ceVlFN6kvkOS47ACXXx1NytJU3iAS213suUqNRyeRwsV6oywtLJTCJ5JvnKmijtdn6G3tT00ksnSOaMRNSWMLt73ztvoEtkeC3S+ECkjKeG6KvAeeR00qPZDfjTqY/AUW0mmjH8EVE2Zy0RCpjXUHtrWR/FNWh7Xmba/t7kpU252Xuwz1tiNjMyrUmrP0CYYT9Fc8UgmOH+sFcH0fdATHQNehj177w4Eiv99Ix/kGLnxBRomw273AuGvk4fj8w3vFRAB3oi5xtywMpg8PYbO1xSbHJLLWBKods2n7+Oqp3jM1K6h+QjtK4b3rHrMkDg9e0/IL3sg66J/T9kqVLVvoc+GEEeZz4MMloRIOxMS4VI/YsygILx4d3MBhSpy5mkEswVJ3escVEKnzvdkPMWtLRGjJQFcOeo0Oz1GiqqJ4CbIPfGYiZuh1OzmTc1HqCbdU6JnuU13WLpyusL1qxJV6Cu2nIfPNzp2agjtq3XLs59E0Xanitjtu83d7Ut3u3G3N+92vSrYbEVLmT1S1QHyp/jojhDqsND7KMGycbzns2Y3V/syEJCuV8xndiK79MiaDM1jJnOlI76fJc7+B6HRGLL19ArHPPjluJRtMcZHLKoW9pWXQH3PMZknOl7NMK98UxDK5D7vY6J0PScRgomMya/yAdu1Q8vNWG+H41eFR6ECJKDhAHyKNG7lwNIH+cB6ZgfMWhXHXhK5+1Bapqp5RkUCkhS9Tul7t/HBZ9OX30eM6WBVUuXZxZZq/LR+bNYOhddiW74J1oGfI6pNzSqCD11VQB5e5FkJZNaQOxZdF6IWey854DoiWq3qJzPfturtCxu2bwAE2fX91FmIuGIz8Gluanf1kgOic4yyLggQdrBpBx2uSXr0yABpwQPvashSQ2q6xhYO3mI2B4ohR3VngO5WYhd/NSqNaRazKCyOFlhLz7thQOecrTeUGdp8l4WG7Zt/UXnpfOmZnB1ZHkhlmw5rdO3g6jafL+95TiUoIxVKBij0OwTxxBSB5bavnuOsyn3iI+Q0AIWnS+Q3huIF+fU9G8CA7NeBjrqKxx9s5nJv4KOcBslQ7wgLHdYpaTN5l+0oJaZNyiiSVbeIkcrVEyLprjq3YRt6pr6RQnEDKZsJ03SwNm2j7dlOOHKgKITSXYaojwqdnajonZc/cTLj3tBym52W3AmJ1RPxT1OPkN9Zb6ePP494w3s58ZH3agQnSelCZ/AC+GFg6jCSYrklJJSW1ANpn8dmMGaIuNY25oVmG6e9y0cwwP71plb7frMAEFpbsChUIQhO0p8psz6nbD7wjQKOFY/3FQVOxyqVjauvvPEh/V9/6ONxgfs30KxxRaj0sEZwHqhqEsWKCqHdiJtu6haYbxdLTYoHWScAmN2xd27fipM1ddA9aBQx74VQhDozifShuTq4CDQMEBSQuyn16eRQm0LYU+0h21apRB2tIXtOY/2UyOyVBamq1kasKr5MY56msapHGmA2qRJYVvM1QZOo5BlkrEBLcYhpBc0tydZk0kSr2NVbC4BtkVFZc2qOUU+x4raQb09BCdhekQjEpHT4nI3ISFDIRPJzyakl8NpCJLzwF5+IIZQ/PPFs5BteZqe1WQVrtGHimEHbMNeaXmotVt/EBZMhTmIi2imOjaS1dag3/eqSDZ/iYdJT11tJFH0fjBPwpC3Ins9aGq8ziXJn5C+kakTS8xK0tsPDs4aDh5V4s2yAXRA1hblDommZ3/MMa45d+qQWkhqJxqJ+WRuyDeYpjgLLSsx6F5qzjUAvXzqcMjG5cDHwp2MCpcrq+oZFX4Nc9MKOlRazhSbYNXKmPtKWS84KAonzviVIYa2hn0GCpyEqElDxaABpKpALOv8qJDIJ2Reo4DktY5XgSv4JNRLnkhJtYpqYxNBAvLYmgygViS+TxpBKRnH2mg4nx4lneiXhBk0VwlsuVuMVWrbA7MvvCdy1cZ0ceWsGNnSqJy5wF8noJTKpKlFqGE79qDGQ4yoOPeSq15mTO8gnsm+KQ69Xjp2SnvgQFj3SLuqR07w8wpajT8QPwgqPHytK/FRh8XNHiu98YNC/NU8yok0QD1Gzvypqg1/YLvxge/Bpd/wU1CasHEer5GJXOYlHlfRN9+4r3VT+DfLTbZcezHbyOuPnrC0zUqO3dcNxuc/Xk/mRP9HkAcSB8bySuJ6ztr9QUCcL9T9gNrDF5Rhkn/UoDNy2VUVdIRWmrdoc2/esjur0SK4W2LR6FMaCKjCa1rj78WnNUOgLtoBc3v7DZPxHRcRw3f0+uEfHHH8ltk/L6YRys4X/jT1FM82skTa0mKfHM/hDvG51WQYpIS4HtFLIwRBFcEh0dP9WqpoI1GYF2mgqgSGAZFOBM6JUTljLUqQlBViwS2AzNEpPwFF6SPMOiGCb4WGOz9kODXhpqV3zhLMUbOb10hOohKPYAWsgh2PR5noJJYCl+mxSBHm6B4ltWTMgwWwYBaAAB35osQk91IK8cIgfcGjhsWD1oPmKSKHjaNTTDgBnw/4+gt5B/rtlY1UWOQ1qqdSiB89gPVNjfToqZYViAXDdPsjg2/dd8/FacLxreOM0neZkEF4UexFaTPJ5FBZuHerBTFqyBP/NomySU2Y2seId/gcLY+87g8Za5MSqa0uc9cfm473IKopl1UdtxOyuV8S0O+HFKQvTbBUF/fu1pGlL5q+WYFmeREUHrjyKnqnCSxRHA8FanJAJukllzslgAOVCgZ37yPNRiHhmuo9M3sW9dXsX4lbl+zyAvWDKH8VDOAq6/GFthplBhjzhhoR8xFpijy2NvZ1j6YqY0nbJ+cMzxQZ7M1MGLvnqvjBS8AWTIRXls7ZQYjQkJwe7mkh0Nzggovz6/0SgwG6rm03FhZEzASY14pdYsBi0UzhV6tDc5/NE/UXnCfCM7dcQJ385tb0kqarOUPx5Re6CGtzelxUhes0T3+4XFVsKPMdgZh0tbp/gXGQvrp2y92i0eLUyavrKdofK+B4rdTP9k+xORoNkEllBT0NmuggY9frtg5y1Ju3V3BCKH+rbMM4cx+tY4zjIJNUKyD9oGvM3uiEPaFCGDpDQE2J1XKxqqynbYzOQWp6WAx+4tOGqQ3Fj+faS9p22g3YUbKZd4vjhIqZlbsVoY2o9dxboAwIu27GdjYMrcvDHsmr6iDjW4qx/JFX24mhHzSM/YHUQqCaX8SMn7wYGSKGPejDsRed22Bm0iB4X7Ej0aeLCwJhTkN/JVN7xQyr+L/gVLw565Be8OvIS+Xz+N+j8w6mBrBfUCf/ADmaXi2D+0d/zdnfH1Kx/Ulltm0jMigW/7mW43IeE9KXYqecnPndFcdEiuDPcUpcXmCDi1GLGYHik+kWqH8yQyMBlpR0661OR5t3cXUrZzQ2OH50+5OYbn191orgxqdHI2s92WwJ/2bfnDzph/NhV+O0b1ryTaHE5/Ar4F888ybPGPX83op3hHhS/dP0NdaW1e34nuxWpuShusS59e6PG84ZdGH64q+2mBXBf2n+nJ0/3G4m4659aztvJIprydvgu/L60Lo8wKdazh86k0s+ykNzXq4kT45s+7r4toaz/D4Nf9+7IX18zkM3HD/HhblGgpf9qO+60y9GCrqFyMECX0cGns4OyevXDn6xGgzEHvv7973OPGC3wTzuIfdrhRl9T0iIpCppnfgS1ytnytObTKhEnhaueR/X6WWoPCsZAfBe/TocEyHxdh2fzUl0ZhETx2PL65mQIxYlysogr7xF9vWq/TUr7p0Yopf12n6q9QUSxn9vB5c3JPbU/sKbvY2StuQPFV+TYF7bvqvDljxKz2FFogJmfDV+l30AAdW7Um5lcxDOInJ8daDzXu7QKZjR+cltsSvebTM7yEne0qYyIG3104k7WL1noamsg48ccFErA+Mhghxw/rPGSG/Mj3mcnjZpJwbBau0BrOYG/W6e7vlQq/g/7lVsB0w/bNnQ6Q5XfgD9Sd8MnP5cof9jaTp+p/LDHV9d7ZPndqmuoPSfi7r9N7ByGOFWnJroqd3FcUn3TeEVRCfHoR5zRA9JIAFNw/Cy9D9feoriBXWrn+mIHOgzGFHTDs+B2A0QJWgdD8hvX5C4Jw3pcoj3TvrbH0go949lM0JK/CbLru1KkjNeVuCnFQM8mzpmGTU+Oo+4PTXYM9HnXJ0L/xjo+Pbc0nt8VmgTkZ1HKujoh2RkG/3v/p/iKYtqGz1HwqtfnpKEJ5HP2RdbQ48BAqkvE38xhDwdB26Ob1iioyHLOflMCcZYNs6nt9Grqb0Ru0DCi6SuJ5uRPvaxkxtJNx/rDqYVXP0gIcOuCMGiHChbFDNDYI6H8aI+vAxNXPj96PtByeTbNWLOQBLCZ7eB18MJyUDL9yWRpN9WfqqlJ0elzo6E87Kv3me0N3GfKK+UacXgcD9gYfRgtCfpQlI0MSNzMX6bjfLTWVhxzypx1u+ITNfBzzQIK/CjJ7IUUQUxcFAqhuOh9HRC7nw5OXQepafLTiyrQVTKNN+o1qYtNNGggNnzDPJHch5CBZvWVtA+6T4mWiXeR1OuugH2OKBECKuEUmtnRfGJDi/y5e4yjMGg6CGFnIydiWCF9hnKo+xBODXuEAkJueolAiOv8AQ5sdxtiPjeWmkk1Qgxnpt1gAOChS5XkxhKELOylyskUpBfvaIPXVaHRF5atqKkW9g7ZHdfs0jXddxRRY6xTwHWHPadobitlaAes+Z1vaCEiR/2hPm7pKN07TSNLm5TdqlkgF9j3iRCTnm4fjwhFUUL9FIftcIavCe1tytBeWjHEpjBebsbmPIIgRHcV5b6z8jjFVUz+SXtcnOnAAhmXnEeDrIPXK8qrBubwTQGB9jhF4gNHTOpV9ExHmIX1iLxaASQcJPakKQBcs85IQGVUqVGX7bcK6hqwe2kXZmg0p/7gyxYNvqvYJuGArur1dj0LaUuq+m/krWFtWbX93vEk0srxOGXRfro6uGBV7zGIFmoRTzsVvwuI3U1GXxOA/ROwK3RA17Q5p/vnmzNi7ZGP61tNh3UtkITHPw3dsMN80fwGcrx3PIKPvc7ww5TlIvR9AunLC7O0kraEKpVNFDoHSN7RHnMYxKROjhEZdSecCbdoeDMI0nE05WLdQyzvezM7kcpSwtF3UEccMQuAVDkcKkcY0DQYX4J0TBRlUiIjhNGLQO1Hda4GKWp53gTwRjiEODEgEGwjjw6fqjGfhSQJ/jgnK8EepPBsqBT2KBE8A/yXkCpcqyHoJY/mZH3Cc4gEvz1ta+aJW01dQrcSIHWZ1J+G/F1yerwm1yc5bntbkSTXf3USdsFS1Sfoh694eUHOxa+OZhctVX6CgfuWqSkYzYGgIOzG6r2LRExt2y0nPp+UEwctuD06GQK4wjubfR7okss7xb3Gw4orwaKNm8ddEcqu7EfoYKWqJhz5tfLDdT3ZTj7JvfkgafZVm+De3aTrJJruF/dPCPSk3dECtCuWmB2Rlbq6YCvpMMwhAJPNxwFMM15DX+ihmIXNyeFQySjNETp7OmtghUC9JwzV63YpPGauykfYvwNwZJKhKIFj0jLpsJnZeMFsrf63/ZAk/zHl95H41OwtQvXBxvY9YGYPtb8hN+Mhhz7v6LGjywGPEx0G3Ic3HaPrUKi9dG+R3VFwPaIhNkM+vCVbK3vGXgFs9E5U/AryJ2ffeu56o7du2Wp+A+TXlXzz9rGotXpPVvFgDU9WMFnBYgmbJdTcHeKcm+Ht2uhz0htFH/0aihrIfsZFh0WDpYnfGb7ojJCs0OsQWWHAVuzLH9HxM0nXJQNCr/65L5ToF9pkg58Ufnq4FvLShK/7E7JP2I/tsxyM+QuM+CsM+Q0Ce5T1qXgPezj0tCX4cfBp/hEG3Dz0AfPfY+grdXyx6/VLPckW8ehKYYoryBE1rRTMWRUcy4451aIwCYXZlRzwG+3KDT/waY+iBbLx/fy+cnocpJPRIJx9SH1vRM9apum2tHIKx+EoHIbBvhXofjLtXpCEVI6A/N8Cwr8jnZZ6Hm98I/MocFohknwWrWfEFPqcs3P+I3DMpclH2Dz/S+w/wwhEogtwgDnOP2Mnv8O4zT9hJ58yrvPvsJPfYpxKTV9yfKnhS3VfqvmS7UtVP295tNrIPIi2wnbzEy5AP+UC7c7Yjtf8t9n8P7J0i8FDNxd8wDnRMAjJX6OM7Tc+QPog5BlurlisG0oQ/IOyG1XCafr4XFO13Id4f2phRaVKcOg7PkO3OO7iftulrwv39Xft8hr63s58xsBF+mSLKXr98Njot8/3Rr91EbJXwOyLQPYSiG3AF1t++HWDw4ffFm3Yd7Pugw/BgbPUHF0ky85BlqyDzPx5kCVwkMU4yDQc1KNihPBiw/MMfFooY5jF8hXP5oHgy5rfkLys2PKrx56oJ3oPeRpeRZ9HwdVxQ7mDPRtack2AvDwbwy0qcGfIIHIVK8uxn7h7+E5EnHsrHuHNI9g8wsEjiGHEp03+5jp84zr52nX4l3g7+dPrR3/W2FfjFNlroyrsrVET9t6oCPtoVITdUGIPXup6wrmzg+1O3Wm4Twz2zucG4ozxwq981PqQx7CPJGQZSIjluY2+F4hAYYzBUMI+O9Gcrn8XuQN95vl/+cZpnV1JgjSMeLg0iLq4irtyaKYniXcotw4MZxhcvdmwdZ1i2Rd5GKD++xf+DVmQxDP8DgB1yaMOc6GxNnTWgsGaMIWT31ng6qhCPRUb+oyp8UsoFH8Gd38OR7/QYu0n/Ke9g6mLt3iG8RQbE2SjMUE2G2NkqzFGtmkII0b4sSB9ChMxACZytWDvyxqBqMQsFmjC0HDKUG5Xu9ixmgp9lMCbnuiZXuiVbnTQfdTKnvpwRFyMjSdRwcbTKNtxQ+OGPjlQaU0Ckb20RSGUeB+/u3lSsNIyRXcvlp1d7WJHIBqQT33em24jRVCVy4mh8R4TOP0Xpnxx28eOP216BXoi1GmyHUNhaJ92nd9NDwgssEgCC7wMUcrUiCkIJHqLZb7Boq+z+E1WRE30RM/4ki9xxcdlPypFVcyERgMK2BAmG8Fg42HHh5EOl8wpLTRHDd5QG7pYUd8qsKruldrUoiY5ovG5TcnJXMxHHzGwAqwU0YLQ+kBqlp/6/T5sL68aCyvH48mfBJDha0z+kOEfMfk9hn8wn5j8LsOvrimIXr6sxzd8x4879wb8kc+0h2cM7zM8ZXh3HQFPcBs/AznkTBTZUibUhtuGYPvljuax9kRL1xzUnnXFdzorSdb4B0Q3Lv9S0sGs1nqG2Na0gigV2FRP9KosdZFTm2KNgt6mzKMwunTIr1d5wxHOcF3R5qxSTjUzU1GzS3pQzz1p0bIi8GOUko2yMdNMN0t9vUUkx68uI+m/HXHSYQpd9lALpxad0+Fu07pIQt7z/1APsiI1O3VzFVz+DIcQvBPR7UmJbEzkjouxEfD3FTDQoFYRl6dofAJfNMkPa8FPTdZ1Yh53BnIjtA8y1pHDcYURYFF8ylYwr6h9OH0rcahjoyOS5i/JnrEZ5wtlbNPMKlpFCmKj3I8O+PElkuFaorqyS0B4oto0YxXmtLEQMumEOMfnRtIlr/Ul03dgv+un/8Acn4jY0kwQQexeUdCxLlBjFJA6qFSny0ln9aFC3Eu3kXJXpZH/tZy2877i4zwOJQ1MH+GYYTMJv8tk1N7aon+uVait0D2coOikqgf8Cqaj+hQnbULoolkvHmce2bzqy17aY6ubrCSqPb/aHFhA9CFB3DEx7HyHDCUqCZwZz88PbDugnuhsehzrEjFoCQYhijDxqREZwuksZsx8roUEDLoLhExRIgTNj9+MLEC2ApUSoe2uEPetdCsEZRyHk9/HRGCjV+rwgkptrgXGxKeretXCTmrNoJBFrsRAxvGFbbcoRCQuegFiOIYZEl0/sWabv2JE2yH5AVyhiczhXtNc0H9UF05gsAUpjtiI7tpZbj97IpLrbKHBRGxPluSLYbXIjhQKrvUV5InBqFMwm5bUJmMPgcynnROM7fyIVk8oPLs6JKx8qkLvI44L0vtOVfjm93FKGeK7srdhAjFa0Yz2eqgBxwQp4Rkzb5A/AIdiICE2IkBabSHpZwH7YayRk21eW1w+gfziIauD3XyU5GbKfgjRafati9A8y8UucAi4vECOVtd4zHlS9GuKtQuLYG/hXlAtrOZ7dKrHVO73FVNwLA/O4xE1r105QJSXwO4N5sCr5CH4nyh4M1yC7RGajWKO+rfxFGu/b11TMgVBQTXkhjgQeBO0MFhvfKgGzfAgOn/1IpuQ2zDYX9OOmSKgWJs2SudRMo2QYzT0uRjMJsIViee+Se9gFc1rrpx2t/1k+fmAEpS1Kr4qiNkQHGQTobdh1/fQ+t/T3q2RT9mQoj0ANsUp3dF0bBUoBtag3JWoNnPaeeujus4NKMFf0hrwgWyGVdm4tz6yixkLIYPeJ/bgzfVmBRQNGytTuotl5x4DRSJNtK0/0H/EHv32u2SXmLFGKHq8QcB2siEzjr94ZegxLagnfb10Cl6h6ESnVHU/hppj/caHRKH5YJdXVKoHyrPotEKWx+tmae0mklE5y8MfOLKMg4rbnp7+xKApdXkSjvm5ZpwdtrNjeVSgiMEatbdg02jXY60Qn4q/Wg0bGPe2hWE3LYe6pStk1nl5env8eVrydtD0aet2SwexiPDbkOi2QBw0B+iu+8UGu2/WilrcaIXRbWpaw3WlNeDAYFP0UbjOCrD7FOfF0mF1PoOI8D3DBswulnwQso2O7V3SgypkqerBglmseNuPzQiVALPULhXl2ZRRpisOYmWf4sD7yTGT14oVyn6Hf29+g3SOyHi0RAeiUMC2+GTTpO4RU7VogdqOspI8jltBbxFdE95zIWY2b9jCkvgYDia1ShWP0T2uHQJGcPGWyeFjsel5q+o/xWNpMFigO8p4JqX62Gf2oxTbG66gBittH+2FKCzrsa7HHG6JHoIIswLNdG1cnpkoQdvp9UP6nTCToL1vNqhW+J3rVLgowfOwG9d22xLnF1qwp3jBZzAYXtg2azRzEI20WXEg9VTeafA+8VtpX5N2jJAQwwRPua8BnSYHXqB9L7gCO6ydCFFIb3IhuLG2g2r8volUChhILAgo7kXiPleShNKJnDMlpRmSzQBclHozvPmFkVALAPNsTgnm+n/rgfytr6gCxjiqTHhelVx6JOVHrvC8fOEIJlxY0U+Z68oATgHlVRgs1UtFNVN64QDlQIpbcqHP7HWXv3XBIjOjGw6s0gMMjAryxX2XbvL/5xi04UJPP9JDwJg0btxsF/Jz4BvEI7CS6ZzAnqC+3xW8i3OLETNrpPquBIRo2c/KPloJ9CGySmPWGRwUT9nK3xJg4dPtph8vT9t9/phlwjjbFHWsGneqhpsGtnA5SjEMKq5BNdo0J4n4yPUouadKnZby4hbJSdEMSYgIUTcVvyhsTLt5+okA/YYBjfPfPvGTayMyIhmvaFEJSTSymF52WAKeLFCEl7+Bif4A2v555eScebfEUHSZEKPhzRKp7pss5vUAnJmsDQ+Odjn0AbvYYrrd9GCDaTeytU/LyaqUD8MAg2mzAeeA9c6483fusHvpzIHAEehxxY1Dt3Lgrhx4UB+PEmks0DtfyIFQYEH2UyMUnWhiUlAG5x9VoLCu4uUJpAl9Lx0gniOjJh3reU8sqIxnj3MxDslc5fKT9eR91QUhyyTjgGclfqJXczRfYECTH1doNFBhpKMVE+TkiiULWwPBW+Uis0HCpZMMvDEpkHKoKBoHSVMNvmNJekMyZbW3KFvRtcqW1fzByrfHZ33T+kZ5ittpwrfMW1btsxKt+IFMIzWQj05Cy9JhU65SL5+VmAU1w5U+cGzMjOAKtCiWcjgUeBhShCJFCFKseUREDRhoCuJNpTIL6bOgSb9FSH6bpj+e0PSXGlCvzFwa/cNA9nV+DYizXLR7jUrYIvy2raMcISSpcAMgrW6VcjtK2PvCoobKtD7SydjTATyE2UVYQicGjll3mcO5E8zRt8bWh1bNDaBclwnUjzo33VegBW0CffJPjJOxtIeeQx00Ll0p230dNj0m1fA9h6oA8tLDBjoiLdqjgV50Pd4PskSciqW/YZPyXfcLrl9idXPwRSwGX9xCYhniJqvqvszG3NXDEsZitcMaIDPB3hAsCVqUM57xEzaOHigpSCXpo50mpbd3VGhWfCqRDaJg7lq7IlO1RHhzBrVQiCXbkCwDtSgXPOPJ47hsD3LhSvq1p/C13PC8SWoqVZ0QoOz1Fixnxl1OgTElWbJUiCznlmjn09IDSLvc8fwOUtQG4sDOXRRYo30whSxFijRX0Db6rLcoc1oNDyFqGUuV7jqhjfpidGB7dyOH7JgLs68N+qrPou4uPMa0eNqzwPmDFFd7NsbtrCQRsz0bXeYRnOb6y2/foPKOkzy1TpEtIndgTNmA07+0qCk1C3ny7jKQIPRuIhFmrxKg44knqMnhwqTbDjy+S7N3WUX54MDPsxjHPO/QoTl7VvFvg+pgQAOCN0kGmLVPz+y9eFjveClzXffg0TrUXUFCOaP0Gify1pJdmx5J7GY3SXXJst/uIiMZ2af5rq9T4IWgdu7cAfac+qDCt9cXrh5DOW+hZv9ilStJuNobGmErMhpFkJmqQHbxX66qRAYTrLleSLz/tSeg80KToyoOfh/SOvUFJtlDf3vz+mjxGW3jFk1FG00me0pad8aiq/2CtoGbXQZc2fy5cBX9U19tCwp6o974NwIweqnA6B0Mci6l+UtEf78MCPXjdDEATZ2MCi8Xwh0U+CQAhI7zs2oUheHve7lhcU3hC2JklDn2RU28Dwv07pRIVbMjuYlxWpFJoWKBTJWcAIL8KpeCSYprXS5bH188u25Ee5JJn1KiolWV6hQk+YYUOY2TRIBjuXIsSMukY9aArmS/kSAun37WFX+BTXnSzRyoV9IHnLTQtPEofynR9qmIlnVxd2Fb2gdaLakJCRHEHdoSeSDbjWsa7tD/UQMlwzqXSG6BT24Nyo5YtyuwhJd4eKnzbV3t6G5j9hIHGJSVCQ0tuuv9bPWFtVm85NHymyKvLe4NEvELdgorphk2/uNXL2DFXQ6/kgFRHhH5matAdtrKsDytCZwzLQ9+gni2XLSagSyWxGenKG62ske8yJCORMfaDscrlmFQCKHfyyoSSyuSHud6SRgQFiPMDXoRDCloRZiQ7XN+Wxa7gfHdYv8vB/6Djmz8oQ79k7cr7mdqQgBL+yNv8ScFqWYiVqlNyOQuBvdu+/lq3qPhw/OsGQ3ZRbL7bXNamV5pqFG6qgzu86kGM0NsScO4OG5Ki78ZfHlEvrsETNjPY/34Z/P1fRW0/bcV+kL+aXEoc3xx6kEUT/eSBfL5fVg0W62TlDTbD+lVKGlGtZfgUnsZaEjLI1IleMeADu5YcRmxRM2KlEfeZBH8lo9bd2jfL9Bm2N4FvFMnxiFd7O6dvUp6Ch/aFSHPYR0HMp6Qvpeav5RuGmziMHfXMrQSigkHjUqLCdjOIyDEBQjdguuuM7Slxm7CDBprzcDf5VarNuPifIFCxv7DkjklDtgRiHlhV5z/922PIynohAtb3a08/+t8CTQl9aHiQKobgZ2lL0375G9D9utgQydhemhrvdaSZNbGHKF96FTb66OmdcdRXm5qm+dpX4xi4wnrhzS2Z+XgMcBgD+AOJTohq+Z+pyElxQtFkiFdTylNaLOV1Y+lEQhtb8lvGmDVev9q/YCNAVrDe6eqIKccP2RU9jhzDgUg3z/6/YqlpTvBFTkCGBloo0kU260lId9pUsXvyUEeFZ7y+HxUEhVud321j4m206BLsF1nVSKsqszs56oYGMdt5LVD7IZFgLdRTLkGp/YLGV5ifApmI0YUudLVeQrbtEX1qOjyRwMkPPs0m3v9PWqCoGMdXAbU1sBGktVceCtZbPgOqg0mGO+T9xKv+EtXia1yFDN7WWT4M5NcFepStciFCCuM1wVf5gKoV3LpqTKiUP7KS44uZpWacIIX4H9Jxzsj+VewbD9VtKZ+7DstNpctzYZ0PP7SVOD6/2bdePTX2tc6bS4+2PQ+YbeF/gh5j0DLU29aC7f9sEBiQ3OpjyRaIdeg++5aEVhpD8hU5y1pomHOmOmTeaZmUIyuY5uyzOIwMBEgmPMYFsj6BD5OFzIS0M5QMnxNA3OOY/Z1BXiHTAVz3p7qn6IgEZtJBY+ZKPc9QXJc7DpPWumgjsY/KAqEUZz2zzizOSqqs0tplRTl7VLJBrnTWCpvIDJ6xeB1yXamFifQmGB3TS1u9hkaEZWpdLJINgdNFbf791XFh6NP01vKTFnsm32F8hgAG0B7rE6bwX7YdsJ++M2smjSQaEQnPeIFTUfrm73Z7/OS7v07eakKfaa7NyHV+ZN+KSsvZ0Pcd72DRKNh1R+3mOnwisK/7/hGWS++9j8Tcdyg+DZ2QXpO4Z55D4XG0CTK5CnnrMV33l2p/sHpJuvnek8ttE5+2VsnfjpRPFElGlemNuvK9oWzXzfufuDeK531vabFzAETXfeBsF0kkVtrjKfRakOb2W6cJ7r3bKSonocjZQn/DGPNQ7vnbDmeFhpmOowxZL0Uq9e9du+cqn6O7ilAnNetp/jkOp5vFLC8huN7IkrQIyh/S9M9VAUARru1g97wfs6LzKwM6vyCCEV2x5XaY7ao9Vr2ZwHU1mKyM6LfQ/rNNVcsJdY/oaDMK+SQu0kAQ88ZuyECEBdGWUIHiBMV3xi9WgtPhj/qAg6tCti64PCj9zYceOCpzQt5moU2IPbaSm6RWtd29bYFrcfFlzlOK9RFl6qKrtN+Wtg1HPoBT3XLdrjH8xZojpmU2UYx/oqB8al9msMackMhLdE/QZZwoIpDYpvNbAPVFHriRtBu7tnp+K1zc8wUeurYHVrYVAQIkcaKYwIA7miKUWkUfdZ5XHnQ39wTvKqHemmWU9PutOvXCAnEfoJp69sYShh4Vy3n3EIMXPY2ipy5gl/ExMhNgvz0oqM/2fCMoS38t2IV6NLaoC/SCRz1GAa4nkegj+PMgFH39hgeAxOMU+hjEAiKJnweDc7KVg28vrAEyHSKEJOcdiNbxjK/bZdSxOkzaT+W4mEnUJzBHbREzuX3jqXbT3PFjAd6ppfEvPhhXiKjJzRem/HLomE6Jbq5Qf+yj1Kpt5q8RK22KOOv9B0Ns3CFdy7InqVMo+xTfoUYaqot9BCk551uOBF4Xbd4XppNsFD5TfvBOrSCO4U6GIlxo5AY3XHe2Sn7xDvmFg0jW/gbv6AvW+Ww2D03sSQqdOuFgWnvawx6VY48WI5yx85bHhZD3wxXyteu8DK9Um/XSLRPdlcxcMMZexcWa8gflRO8VHLFsisVIFTp80p+NgzNEQkn95yLt/OoEDsEQqcbWHmdk8jIqV1HUkAS2Mm2fcee+L1lwSzsKdmyitG+HKh9vBe/Nsff+jrI1EiIV77q3f/fkMInwjuVIriduSoXzlq1DNPHUY26hpjREKcRtmPfpurCNyIKe0zrd4WrxBe8yB0x7KZXPI5Zmpa3DfYHgYqooLOc+UG1sYQf5wFvq0KlFEmUo9yB1uyB5zFOyLqkZAs8SdBZTyDidTh27xigzvbsluZ3/zU8sTCxMRBE0d99l/btmQx/29PB3/RU+OueMvqr744CmJk4Y8WBL81vEBClSV8GxGRzihkhvRQT+AcDXDHbYu5K8oYVDSNEjSRD6pcIecCjNiqhjWUeSs57ugLW1dynSDNl6B857GdEtm6kxu7QQEyX8tfBgz5MoRNRbJxggnnEZbesIavCKByIBwoRT1gxIL43tdTdmHedIQrWCH+Shu2nK7jsfoDoy0KzGU6Bo1npTTt0LlqY7BoMRRvuaIGq/uTASgKZTwBrjwZtXeksqjbFWPO8xhZfOSV1U5iXFRM58tZ5QtaU97qSDA2a6+FM5I2JhKKzt3c0GGuIF2L8ukiF8ucTBBS+UhnsmLuKRJYXgVoRy0zFwVVk0VqCOO9G7tGoFSJTQpkSuBSAc8XhmEsCuNWdjlOqMkm2CvRNJdpjl9Liyfwc1m1j+Op11fClgFNqkUVu3CtNx9dmG3JbfP1pE6lf/n7HzykepSv3d6z/9IG/F1d/DyaF4HwdDkn4Z7lnbM3C7SCKm5lmYxOZFRcRFasvgcCmubRD7DIaIxebPMZH8Gke2GF2mbsrmyx1alQzXiPaEXZ5B8SVOyKuWFW7Jjjq8/vFTnB1Bac1SdxcAT5tEIaegP5yQKWQ6cOeA74pqIAsBDu38VRI/s8BiOvHHBGd8LVBXwvN8fUNiqq4DMDOile0qC5N3+wowIyCUzLNkwhMYXIE2UEeeAMDVM7QvlUQIjbiXZfsT0M7nmPEkJgJwykksd6dk3O1rMmCu876zU45KmxVJMDugjPQo/GBmgHdIR4bLgPKJQJuivXe4dYZGdbbq54CbrG2Qh9lDPqt45UBK0IYsCKEAZtNkDuuuuh3K+fMhCpHAVdXDuKROTx4yNQDFInach4wCXPO49kAVY/GCHnGv168Lii4fvKJL/zVrcKd54IA8woQqHsD61LI4Cxw8D0KacfRcKn7Ejn6xdX/pK7IL3B19BXoXnMA3aP0lfQPckfL9JEng9f4GXXwV3/rmIDjDv76FR7d+xW/MeO8ftMYqQAceO4IELuxaxhP55ynCvPxxC8RJubKPa3QNVo55nCu5Ps3jBQIL4THjs9MCrWsNfBdZIm+NAwihT55xTsS6d6N11EusUM6Z3rSL/NHX6O7YOZ6l2qpZQ0KhpFHY/+y0dIGSw5+mJ/DEGPfSDmG0a4RCD4i2w+DgzSuWuIHmAw/iZFP/wYhMG4L45mw868Q5k8rCasW2s+nBfZpYMPI5thKGF8/U4bbnuaw7X9fvFocgO0lQypvL83H9xeeniRKp46E0kpEfCgR8alMxEuJMZ9q6KRMxFuJMS81kdXQSVknJca81URWhawGEZcysppMzEZRxZhLDaugqGbCpcoqRV+yebkqQvx7wYycZug0IhFTYQzvOnQLMwX4nlACNfQRpxhazdApRFLpGAmVIoWjvUaoB7lnA5M+jxiC3OrjzsHQKgbOgUCOsRCpkqari881LZO5ssGmXqa70HSdY3a3TcwhouY0xIxXVaGO0kklGqWJ8s6i74Xu/NWQTP1VR1GR7Y67x47q9msmucpRselbdd8acaeWSz+rFTDTG8mXSX+Out51aNWCOSeyQa1KQV4K89Vq/Fyde+tOZ+HJewhtUKtWkDBRWGmiHvVd98ILcY3pfmD1gkQzuWuwkJIQLuashfa7BKxBq2q4pE6Hs2LqhAputwp8gUe4VKKUW9x6nSlwINLUECk1Fsc76gEr1mHN0cZHWXWxXKTgR38e/2oEuYFSZbL7o0tDMsGyjmpVGabKSMtKDPiXgjokCDTRmRGpClkjpt/rE6XG5vZBXkaExTvJCB+CHFCfFhVZPv9DNmvquYe8sA6U/hv+IfyYzi9boUfqPIhMN17lVYCgeRUZyJWgvrIseqmRNgM2G4FqQMEss5vWayXM7ud0warV0+VIDkpOBtVaqdBQE4Ed02jzdvdLnzKuxKgrXjwpWFt8jnT2IC6LxgzmlsqsVUSstPAhw9gHm+v71mFCnTyLlYPWGdLkoHMzJtO/ukk8996WSKxqyMDv/P166kvp5a5Gyq+cPAuOylwCRZeDWQLe5niGmI+u6UuRqV+hQWHEQfhDuNlDKJAG6IwlRl87P56AYySPIoOmjGxZ8RCJFu9Q2c23rrJFU0yy88KSX5TEhJjPyci6k+/imVLZTFKvEchHwJ7AZcpCq4o4koUW+lM5YiLrgPostET0jybDPNvDDN8ZwzXQEczZ0iRIrPxsJsOFoE6C3d3Ofn4N7OhRqNhqg+53jI5B3WEqDkZnJ4MFRzfCCOezxVNxhCEBrbDoVAYS7qLCMP0K+5Wq6FOUI9VeKVRNjQbzgAcGFL1YBz8FQgESx8yVCKg90hwSNKIPv+XZPszAcEV7c6brMoYystFOD/imLa5pOLuA/GHKFbt30YQIENfxo2Z52MqUNYtMLHA3rFiUOa+3AFmyzXXDBM1Gb4A+RW5JlJ22s1ZDppJ8Jlxq7ya4Gl+7uR+iR2Y4xwC6iWi/S6po4DXkWZGrur0Rtsmco3b6N8aXpl3hvmR6AYqEMBVWFKTAaHz+mhoz8knpDC9NUhhJ1RVfXyH6sZ5wOYg87ogUUoeT2tvQgp2BD3edMyvaJqNmyMgZyfi5q2INmKztkul/4ikIIQNjUsRIglowkRdqTCxMLrmJX+AK5u1JrnmDQNJfX3D6p9+LzjnWeOvK6QreXAlOlaHukxYFzewbTVgQH1H/1VgWKiSnKqEikIj8aEmal5i7T61aQbiQi8AofmrOSKjXNgQ4IKPG2LGtGHZCvFHClHDnzj3A3bEIkoUHQxEVnGjlO3iIM+Zw2OG9q5AwGju8bSVSGU/wPuYkDYV/AONrfOqhn9z+/tedr9zwB0RIfrm3BP8j/GHjrVm3r6UFjAtFzf9+T3aYM0NG3JXbblcizRfeLFlys3jJfbLAX6mSHJV4YUeKlnQU0pJuxqydfSlK6MLF9JLFsiWLF8ItLjijki48mVpysnCpSZoptGP5XqqmTNEV2ydpXiurUEUKGryamSFSjCsbVRity/PS2pZjn75azcE+oS5hd3LNIknYyFpa5XhDryKIeZx5QtA/R0/566m2z9vOYrdNkCJurEXHrqlTWeldug3L6mDHVF31+fQcP2uKf2uI5n56hO3ROiuaxxy6amGnpbpPb9xrxOnj9XRdt5EWqfhVkXX9i8ioRZYD9Nt/OFZ9vi34u9O3Th60Kfrbf/q/3cd+MfB+3zsX4R2jdvZq1lCNv2GmTIzFOrdJJgknG4OsFC/jYFF0Bv7uiVtrZUXi7AfjVrkZhIcdML9043Ff8n9cUHH8Q7Ku/LCYlrk/nRh7FJQu6Q40dix3VmG1hjId78nPKcQXUYh6ISElHo6FIkjzrtFckG9XaAevLFGZy42XnW2fbwN+HU8SKmcQY7r2pZCTuDxbRLmL/XWrjw7Cz2lmp57QPDHEaH2+1L9KXWLw2GmUjoXhJIpOQH7QRHA2TYjHtrBZpzY9RI8oIpC0QV7QncwRkjCZ0ZUIa9I7u0mZnbusp256931kBa3AjLOhA5anAMNQbdwrYtyME4Zw7ccKZmAZ2fK0TM8QzE1WtWYShherWW/Czg2u7PRztEiF3Dw/d7HqZ8aIPooDe8ZSGnDMfh+rW3cmrh9w+cdLWei9gLC8yy5sGT4uDHstGvuyjP0koedSMTGgiX9vP2qMjW0VJn0HH90//9x5q1otF6hOaQIWhVn5bYcO26+th6MWe+tx7GxoSipY+HOOpDnzfO6+Kwg0dof3X6sKOIUpvcejJqoeCC1p5fkkvFuXXJwBTYbU1FTq7nr2SVfg8HxJ5OlDHuaj43Kw3Adg1BsF2K0Y0TNAGq0oUaOIxmpsUZ/NtsYmq6hb3lRAJtFcxlVZ6dJ9eYdopqupZ/rWIByg7MIGax6vh5MeaJFxwUxabqggNQ0B64B8NnP/nehoP/HjaBs1mn7r2ttLtzcbuC1G0/cuPfGKwK9hr4NMIFaVf83A4G/+Q41+vAhQiLyrDy0nnekL/3XTiGtswLoMqP5UXdHpQ+TmflRxLFfYXmpb1Sp1dlxZW0+ApETlEfqGBQ4DB5BzNsQzgYOmAB/HUdhvacO5kx3UAvCPqcTrghGGfUoS6XHZRTwlYfp71nYOtCsk0Y4aeidBoF+UZEwYCDbzGG01e2DDnwuHzsFVFBO9l9y1pVN31CzJtFrOWgljQo9xzpt514lPOywKNz5B/RkrZ/8Spa65Ul1+uialDKmEKBLQxoffEaYtQoX7PVCOv43FHdj2CO+3fG77BJy0mDZ1iKQxQj/P2ENF/5kwAHWKTzKAGKASNRJmgppIcsVop8ZKO9Qm3A4BNMhgzj3aYNjiILsubd6TRYeTQBUZMi730FJtIyMb9aTc/KdeJ5dpbRHgJXubv0OF39g6yp8vIjd90kgGgEfdnOoRW7/XHjKQ514M1bNCFYzZcKdtMCUdS1IEqj9a9ikGZ3wKO3VOdVBbFcyWRMCjSsb77MZv/TJtqkAnyfVL+ssC7Kd9eSV00Qqtz6n1A74s9s2pVLZkFzxVGcYKQ9OUPwYoTD5NgjxttRhCWLMjgf9iSR6vELl3xLZWWyvucAk1jaD0V4u9MPw8OVY7tixrBgeOj/kDdWgkAFQ8TR7LIhUDia1c+JHt35PStQf8pRBRu2FTAn93EWpQiIqmvyqfZnplPsm8/Sg22CJVkJy1mNo2aXP6E2q0B9XKUa0JZChevCn9ci0z4rswe1+Ju0O5k3zVoq9d/zVXj3RrnUiWIHXt0XSj/mRZ9gpvOnUFDuzBb7mASVB/UZnOFtWirP3cdj7onhxUMNpz4/SbpViRxHyEeyfER7f+Uu8kIgB77H35riu35oYCDcp2AHkb4v/67+PTzmvLLTd81BJGWFJqzol2NW/pQhwNpnd2KpqzxKjgygd3884k6I8bfbLn5+xhPz3JAXmiZ677cBzVpulBS5myk0xEhf/L5TriqZw+2RGR40rLCUaFHRhizCCZHTvHkstQygYBGKOiiMuWZoF45H4PIvgkBn7IwfNrGz0/7TQSJ+jE2Zk1CevuGhj5zqCyD3EHQWHDXFdtR7oAwwtJ25Tah5x3UUGl5pt2hXRS482PMsnbkbJ7dr37xt317x9wnF4HXG5u6twRT8lEVdZYe7j/b37VN3s6IOFJR0P6Ueekwl5RdBD5Wm5tZ89gX/yij5ZAlHcdbHl3LJpX7Ou712n4WHj5A1RZnUQLfXr9iNIzc/3/AWhR7yRGy+nDeGR3eMLHR1/aw+vZ3cf80FJaPu5J8Ci39qhG3QdMvHH6MlqasNF2JhWSHjO5/we5FyTSQBpua91OCpCNzEuTcpDQpMQY2ImBpN98oYOdlp+4BYm13dHMejdxCW7+fLZ9+JPRlqU/5f2Nsj1T9uyPm2Zv97MzfGT33O8hzOinWlyvC2T7dLcRS2anj5oqp5Gd+kYzOYUjxwqSFWm1V8jhJSbdlcEA8UhC1GFMdmHJbbJ8sCd/Ob1rld1LZRNUABVI+7ZF6Zhwrinrzd78iEkk9sNu0xByKvvyfJYutKOCGQvaVILiiokn4mbW4RGUSFOW4t7sZ5e9RrlJ7NJOcqPL1G9g2midyp3J9WlcjhdxFjX9LNZ06GjPid/8dAehHNjxI1bCdvccqlg8TXlbdPBwPgKUzhFRv+6uN+wtDDDlmvBb51r1v+br5Edd/JQ4YE725sOuXx9C/0X8nV23/6cKUagRSgBARr97BjSjnyf9cOXvlsPnlE84KJbDhjr8s2NppKM/wS0gnYySPXv4zGXl/JUs4V7g25fxOyftcXuU8cP1zgL2WzSQtttePlCBtZXIiVjW0JkCv9dThdWA5999z2/Y2907ocruLQjY1aslIxE4mM8PP+nPVN7TtwLRqX6T0fGwTVDbm6sR4CA4nOtjqrQk/c0Is6HX+6LZR9+g3Sp0W4jRB0s7dvyoGmgIjMr88xx2abfraysQIa3z2TeUyG4M+/nCUpNzPdYwRC2fffR+vNIQI4vJ66xooy7ikA7mb4g+/K7edZgzWSD9McLvCDkDZZ+g75Kw3VDKh9p4bpAvAqVHj6Iphm7BheRQ6CUo7EuPtY2JMiRQAaHXt7O6g4F4AAOpk/C21STGAZ3PWARpwAO5gC4jwt5ayF0BvcurMkyof9I/Yru+8RTE793YIEp5PrD9W1PvSf/mx/3JN54DJsZTqYhEol6e9MEAxQ9TzGpq6PBUnlzO7eqZJBhqzHWaQNdag+hJhLYsDA3+mB/XGuG4GM81zCdaKovRHxdyrIc9wDZUMWh/CbzqVmU/1DuXt7Mor+SD0misX3wZ5h84v0YZRC/yfHtWu1M86MaBK0tNvZv/Qa2j4p3nO4KYHunnECELSEEANaI6dUNObYh1nbUi06Ps3ezP3NYCxMM+MsFdKd/YZwrtW3XA7Lmb7geRriew/oInxPKOLJUFn/hCYznzgKERkCGQt9jbtld/2AdiPyRqiC31cz4vGDomhVGQ7Nt5yNI67WrJv1588Inz0KEtVi6o9mSvRZHnMdTQ/jKhC9mW8olXcXPR0154L8SymIr4Byw6x//TFErINA4V+04FFrAgySNVTD2oG5zBlxiRZD2w3uWLV9N7/PzEPvwo53y39wYRV+1SEtS3NJadU+gQQtDzCp9QS7Ruc5yFI6L21cVYK2MojMq/sIwM0kPTGXtYEKDrQIckBGsNoYDfyp525gTs7OAapzwIlDYB+GHxMjF4GLVc/XvEvHw8AFiDSLb28DmQtoXWRdvDx7sHkTUK4KnDx8M38lCUk8ekAT4d3NMR4zfmb1h2ZGgpZtCJrdqnCYmvWlAdsLHHK46t61Y6LD0ZCg3FHplIvDt2HRbsQctwOuFGBLkS3UhokjTRGywjt7M3qk8ULqlNcX6MGsb32/q44MjQb2RxNyNFsGYpVoJxIC0YuWILfgbRBgp0r2DtXtSpyOPBxXSCKRjmQV4Z6OF04x6RtdSSOD/7uCVEI3q1jYQNe5+Xl/EGbPmzDLz1RL9RgWBehyVaYBLPjnyBkT+dypEg/uIPVuNBNF9yzgg6+uNMIs4MhAM1WyPM5ul5shVFvg23eiWmE0m66F+X+ZiqomcJ8cfzchmuQYrERQuLBcTfZGz02aZo+glQdmB5w0LbitraoNPzEoSoWKvt0U0NonNUuFdCNvZUcYYkgHQdkpgBReycyb5iO9z4Yc6g2FWvjDSLiCEXWI96aXCpYaeKYmFqzjjDBB21LgKwffhSh4xMJVuLapY0VKxF8GgWJ4e6/2NSH5+/woSwKCHwQJwTLEBcws0l0iSjqnEFGpFdccTeDKV5yVUFDIDeluHO3jyE+ERGYqIYBrUQ7YOvXMmPr6buW8bBI25jA9u+3e0PiMeTpIFr+fKfLJmbg28+B351we6VKcD9ScTHHirIUEebD6qt6fEgNs43lSQljF88GPEHOY7MP1lzCfKF8YAW6CvIXitcyaNwj+G74zFqBcSsTHjwP42CxRcEOpYVbpC9Lgqowalv0u630SDDvZ0CSbSubUjmgJvEG1cNqaHVOu0UqcXxM/M9FssGZ/uY6OnqFI1AgCgWANFN8XQ0u+6SjvmQh7FZYNnINEosSYWsiq3ze2JuyP/tFHM8azYDcqAa8c2NIfdJuQcSHOkQFY4k+dN5EVjLJCcGOAoIKFL2GdAu2QgmS/KkyqqSCXKYAxJFhoyPfmz6vU/rsvfgKb/iGScyRvbYmF5Y99v/1nmwvT80DmCCTcxMN8ieWEUY6E47DGImKgK2lawqXesCiw+tYhDr3sNPFKWwgN8WVb0qHLiJopxRbuJowwoHL1TntzbeRLkrjoyIPcLJ7ZjadrEleRSdjjBozLK8yjPhJVs4odCcKjkChWXiPZGObfAFYHg11Gxg8DnBMLjQs2w8rRFt53rByF1xidPAJZ/IqGrGlSldIxB2pnGFysBWH442cDkRj5SJerHqckJi/DGjgJNakE54MNmWq7+bDSBR19zAO4apvWr7BGrerJfKxL2lI17efQbDK4ZXxroxwJtU9hqiJlPDPq6fsxLrVMTTKGOT9ojS0dATWh33JF5bYc9bQolWVXIus+ASjR9puWiLoMSMlDp+/j6Addd7nIejyljEepthkeumGXFbFaJ2FcEv5A7nMaKQO28JIW4y2wnt465JkrIsncEz/iFCe2IhM6NISTRcN/cvXoE7G/T18ucDmHB0Jdn/FSmytfHL2xd0CQmIVNqVSX6ccrztXLAfWbKQJ0Wtmo4QcsVe6TpYaLsL7ta5jWaVU7GiXsCyUZ2zKeMBs0OxZH0FYL41XKA/rzDLV1Xqe0g7onTF4IrDetyys3P6DeQ+gU0I7M1WyVzys+It6QVa0jzX46pjbqq1ANiZ8lrv+97mt2wezXbK3lBEhUciOYlc8h/dh5EmFOVfTFemqwXHCdqwnH5UpL2iRWtF5t/ynJKEslsknrDrGXMlj8Aw4e3c3thahIDKOqdbGYgtL1vP0vacFi+PxoxqkGo1ynQySHEDI1AtD9meJV/aHGOuH/ZnYy7RlMwVXoWUThE6bUCwYfEabF493xv7e0hWRjv+LTWpaXitu+T2Kbam9UVSosFNuxv/nZOf/OTOzMXFp0b/3szMDzxxcfCl7l1ImhZw0cn7tUVRID29k7yRXv6C+SHysPDfDoxq8xzl79VZ4jcmf6TleD+tLS2zNHQKBjWf/dtlvi+5ei7vJa23/J8U5ur0X//1PzjAo2lw43a7WKVy3IWnK9o6u3L+F5VCVIiCF6xQOFbOTukUx64kMrMmXN+3I8Hebou1b+jDpXX2wFqkCGzI3RFMpMtauN3w3+EA+rY1yRxgIQlxCGi86RTfV+ttG+2n8PBw542H/bfJXPIeOQ5sYXGfYwC7bsOm5//w31/URw1aj932Omi6UpuvZPVOOeH0nuR1BQ9C5gB/VW2X+/rkYR28zsF9ICQBC+LngRRi/l4HkO0vHSmdo905kxdQ+vRysM2EmpnT4ror6T7yXwFbu3BaaVcvlcONOZ2avjYjKynj7eL7AIULzxSiR0ej+YE8e5p2t/A8cQbnZ6RzeW/w2idRBIvHBvnsYOktT1wHjIaJBQtv3PNnMfufk5LDhcsKQ5P53ft1oXuBOonYkL9KCNgjV0FsT6xcYKWxmv2l+RMSn9T7F1pbcv33okb5C2x+AltzG0uvPSH9k7p9oZ0l49+bibmXFnXwhUW98TIq+vHHhgfmr9bOn0mQ5kPHVjXhswMzOoQdvquIpBRLnthcjlj7kEZ3xww1V8XjlSuLjCc1CKtq4ng07fItp68ZSQcZRTbtJ8caQfSRRVJklixMItD4OY3kVPd+/SoIATvKwOT4ItIBPoJiSOxQKohCrSZyi/SnU6hufcOZnwVt7zadqYlMS1yT3AANS8nKl7hdCBTVIwBIWE1Je63SVrkdEK3uD4sSb61w8oRMjve5QBSnpJbrKZfMnstPWPF9itjFB9ibtVc/QowF3xbZ6wl4lDkjFzjRtKLol4eWQezkD4xZYl0CSCm8fP5V7RJ6PcYIwHDFuGy00XLwVeoevJ7tqz82OseiFPJHmYg1kOxtoqbb5ZGtOdwNP8ReyQcz8i3IrV+7M8pju7SA1FFf8xRw15HmFota4G81m5YWCtAg51QQYPE4c574mgrLC9vbYfJ5goUa6KdB4C3J01SoWUeyJrWsdzE6vDy+lVNblfH2rb0SVDH7pDkGIatvhr70Bv8ElF1NMbUrPTps0hs6UarZBAKME0cimAFNB/wqjyOD/7E3eFoB/I7w4JAmcFakUIsQyWSf2U7bArHzDSiRCAUUOqjQIobQRIywPKHnbEyGgo7IrRfZjOgQX7ABrSmcoxOJFKvL/wM0BMhLRIYL9N1Imr04CFkj3HgUX1qORJAcKw141SUQJgsEEPtX0IKxAaMsYgMB4pRbrqMzcmE0HeiVZ+Q5Qjml+po3a7TfCziVJ+jPJXIHbzIvuhWBcHc17ZsE/gZwoLwG09lYcfkSguO9y0Xv17/3yWO74HPRoJXQq3f+QbUkgG0qxFCOBIr1ZMZRAH/kr9/VHeIkuHTHgLiTUk2wxa8+yJBbjdeAAmPvCeTh3QDmwdwGZm1m3HEZidbwjhQdR9tSQo2UZ2TTiC3rNXKE7lcDGsh88z621bPXdctzOJsdmedOYid+WkEuT7tjMjZK8zFWvxa32OdrwPjnVICuALsCnDlwmc7bvxcJ/xG88mXs7SWgFDGuJx672sVPqdQcmdOo96XcVXENiaT9B81GWFAX8FhS8uMlj3M47MvVAJfINOQIAML3pBNOLLLvAR+15GQOlk7yokKKwdWrBxGXW531G42CbzgktbDmwvORH3evUauxgsfCRdt/I8e/2Hr5febwinWkaNfewUXhOlzxG+jPGLsx6ZsDvflNuZ5m8UKkSBjb0peu7S7e6CpcCK1XWqIIrYU6efnTumXlqn0uhPehzmi0qRlmd/zaKazKQQkXKfnK8oRIy+ZkWNv9TbtxTSPDeBvQ3BtyVXnpBlCmJ2XuARAyMq3Fs7HufCgOyqQaBrF1SL8vzFTjFFUsQjK5yosQ67knibvA2iU3mY2RjWPInoQnpembdYZVjIZEun1S+7ZdZUn/WbnqfypUd2Rij+Cm+WIzBhHs1eBzPTjEPDUsT57734t9/nnNbQogbOvtMzzp0KD0XI+1X7tEFz+56vrEvXlBvdEeyhqQZs7x1CEgnhe1YkfViH2L46pMrHI/Byro33DNThYpa7pfJkgLlouJsX7CWoFC2rGCtC9jU0BAdQjd5JVFH5oFTVKQ+LEzU/kSoXhvUY5hr8nFP/CInmNjL9ZXaJzN5KdTD/TMAf8n1yiaOqAAx9RMr6HXUGkQIov7yZy/r0rFTlcCoyCW+BUnleuyqncgig19o8+R3e15eKHygaAni0RwVif3msoJcQrmZuWFMjS4SpV8ps1ii4BWAcw3lZw/UC2/M1EJ51QjIzOyrqMgIm/YHIh9sJkiWMnHoge2j73JHUlquyaBdaZUZCnDccYzZljSc2XK9aU2RZTeFbA10j5yMAmnm5gDR/Y26p4axKQrYaLEatLZWbBHgUMYsFpZNA9rI15D5rm66bu7/WZLK9u1f67zLnJ+P4srFoXOD0gsUpR+Rbv+cOOF4NnWEbDOmOCOW8WEu9AkbpQH6Qfj5j0sCyCzpbXucJCRXqwyKW7gcC1OQSaaYZm+3qipEd2dVNXBpL5E/6AA3iwOOrESp3b2CHKI8sG6ZZsBBuO2I/gG/VS7Prh+IySMHEw6Xn53TGXsIIA+GN3bVBrYlkUd3TdHo+1vvgV1j7aHGkysSXjASCSzXlByZmbylcgXwU7ZDAcD4G9uLhKN7OLu3zs6G+XkK0qIRUEbtHYaO3FSh9V+NrPL4ifIpoNtDZE80QgYFJpmJf8NXRvwLed7YmlVdsd1y1qPJOix9rqxbQNhp2zeAzy05wXTzaGl242hKfzbvv/k4QZjkMGeaIMmFQ/Bv1fGMYtCsXUo7QiLWPrdhzWzZZZTwR2in7Rmothz8O8bAhNcbykxT31G7r4mEuCzSjzKQX8KEfahmAFie9q6DN33fw0gy3+dAMsPoR0P6jOwliesCMETDB9T3JCx5XgJiQDOiD2KloVVvxfnjxIb82eI2JmzG0zP1xOzTlFewjrBvroso9aXvtTC9VV2gGrztV5m4NeGNsyhD32oYQ7mw9SmNs2pT32qqWbBFLcIjJjDkO6/dC1INAzUJZxSYtc5AhnjdwNkX1YTe/NZv/Zo5xHEBWYYQTwAsO1Fo6WmvBH1X5+AGs/56B41SXAVERk1y1Q/Sex9YLdogF26FkQgALHenAzSFyYnCOVIxbcf3wl1qQ4U0R4uqzIxHuEqo6XQnZW9W8OmzyCHzdsBY/dLAVq0c3hXe9IA2qmzALjStLybW75sfQT6pPSfHSUXdfK8IMC4ZNUpPWJ0ed5Nv6hFmRjMHRYAFOMoBUHpShyyCb254ABmXAuv5FnU5Xb9lCNv+JUMCCWUvhAyalLVTVnTuED1pyr8SHtLKUoS9zQNWaNQL2VWjAqCPb2uUtmUmkEGbzCQQEVF2kzJJ4R4TVcUkAuhsZYKrAzPdgSGfcxrRZzjSwLG5APUaqw/cQAoCM0SBilMCkqjAu6mRVVRzEuNKPSWQFTKYpGWb0jIXuV0uTkhpE4g0Wy9zYQyMZ8pNXoc4iiegxLW3VSPNaozUJGnz2Z3fb8qZr1GAWHdMexhTkld+LIHzlFeAa4GOYVuezwXRXtir459w7zcX43B2pi1lyAwYZyBNLE0ZdBDil6FBsF5+5SWJ6nU/oVuz5edc+dSpBdGFRHRznQHaRhBPOJsd5RRAjfngMtjy2ScWoXolXG5MUqVyzBdwOmySMw642SLRY0tZzKrWcCeZtY4U8UMI2nmUtXwdTMq1yJhl/R1Y7pn4iRcbN8JkGwjtTPZGxYuWxvI+PuJCX+tIly9zZopcGfmanHDHw5O2448iq0tLo1uEd8QTnIhIURoag8+HXLb9VOXQrZnDK92AZvp2SysT2VzK8BRmAZfXMx+dKqENET9rN89MGGnaQABIlfTTCfqX/TWH8+XPgsXhnGYFFePy5QCr5ck83QyDpCFcC4/L0rCngBUrYplVc9uuB+9Y1O7WUjpSI1B4ObT9JfQks3xKQsx2bH9gCZ8ylJFhTdoJJSLVKJZGhcwHyYrBZCWBnpPKHDblOkieGdgorQC+136yDIS5UTcFaDrBBJu7Pdf3BBMEkLCZAqzrNEgHuiQDdBTanrqhJ8iY4IahbtNSEUs2y1vJAR4swctBeH9jYMhG7TFpm3op91s1EeUr9tQfcIyQIxS8WYwGBd3nHqYD8HEhAdh5Q9Mrl3hdLlJ+NttTFt/w5YGN+pjgfinadN+QSjsaOsqPYERwwc93kZ3Ev3BMmDSvRiiRxBBcaVXQbUN85BzuK+10ku7ZAK9ZO74kKlR0H1kOGPhoGgYqY3Gadfzjw3ASbdVqkUi09dRNJg7qrB9mzqGgKMWqmm48HKDo+yOovKS4bBi7c1GlyDaDEcMoYbpy3Q61e/aI4NJuM8dLUn9kvlQ03YqTYncX/rneQwZ9wSwO1lU5R1KmFRX6x/9ly5vUDFm+6PcP4yZg2ewD/mzEpaBydvKdqzF0Tw3TQdPhvGbeyb9rBDZcdWE6d7EG7NUfcf0syrxOdTRDFtNZmUNmaDre4Tp337Yayt5HBxCIjdm74RbvrL04Q2ZYAuD+eMBz//IA97kby5DdkVMS9Cofk0Lq+x4Jmxw+5C00zdRoiNrZKtyQ3zIGyU447AF2ZfVI7eBt/RjsntWGNa2MOBSC0D6oAJA7Y3fjDgR/hEcbpGsUdxz48JKaZd0Y6WIVvES2zt/VNXc182TPE+42TXqGqPBAu49aVJgtYbdrFzaADVYBmGgYe3MvUd9KYK+0QbS44dpQcdw5fIJ9ngpPkpYOiqynmDVIJTafnbsuiUcY1LiGSL5II3m3prPEuUKEupfDKZtHM6QtrBcpKDY6y49YT3HFNPq4ZxpcFMBdTqH9ODhH1Xgmn84jyCTbZ+GNQ09Tm3QNimOnsWbad3SthiZtktZn27RcEmXGqYOQwsqjuuKcuGJKxBlmyHnGXkrwr0ZxOZc0AHRB2eBfC1PTTfzPJ7j1H5fV8yRRE26VcZUepEbP6BjFeJNw9H6MH4rT/lHbM/2pArIQmaTKEmmy0xt2pLvuoafhi3GiqsP8RKPWVvzYoMdCTMSnsqRECXpFNOeYkOmYmiMwISXA8zyY8rD23xrCdC0/qIzJP9GLfGVYJSforzE7LCfRRCRWTt5vYo9DJSCI5xV7WAnByl7tq8mZRFznMnKB0jS0ymk6zRFxOfsoARCvDEnFh0UcTfxRUE9JKBf84eIgrUUrxx7gjx3QmpAi6H7OA1+zQe7b96/m5aqblkLbGKQ3YvjP0S5yPJb6CsPFTaHBBNpXOvP+DQGsC/v+veCGYQRQittB4p/Mag0PlGfW0WAozogpGZRgTUelucgXrfQ9pNdNvxkozGFu9D6uj4Qh9npHb5vSU+y9/Qz3a+eUaSfq/OVOAIBJbRGHCNRsx9NAF0nYHskqtXlyPwNAmrgE8kABQhMkBAmyBM3I/WMvm/H9ijwj0/q/FTZ4DJIpfKBzdop/Uwc/n/5fvsxzY/iEOQY6pXoNgRAdICPjf3tMAUtaEXkukaFEy58kh+J6jQbAW0EvBHIKdG1TaY3P6h7ecoThPzu1GGyrPMCf1jb8f4vFT5RsONE6sKTGOGwWAopv3oBhKnPHSYSaIKx8C6/zFSIzs0P6/VXVHchQ6LHgQgjkG4WhXnIIrd6WYO7Kao6+aKTWOH3sMDa8olHxzkiXS968DXOuQw5oOIC7zYbHebVCwJW/rMSXHe2qqgYOMF5QfC4hI8FiNOOlGZDMx3T/Ct4pThaUbgqiqpTjLL8pygjXrT3mwRJ3w5waWzjV3AfthDcsxH+uhnle+8XsTUyQ3Etr5nlsln2SnaRzHfnMf9wyU0WSIIUQAa85RdgM1YqHkR7tr7at9/iaLGCBUQtuCwnzPcC1dpCQVYfPlC+Q9cy3VGx8PxCFUjv/P6ins61VGAHKKWB6MupYfhhAgg5yLcG6DmPkgnf9RTTXJMgQCIQjoUxtasWA1SeyVZ0YEhaCOT9Cu5LM4ZuQf7C2LMUcqTY4bGMReHy9pE9NF3a5IxTf3d7MLGRBGsdup4/5f6E8YCOPkm1pXviLsp2Mo6UBbAjXIQr9oy8AaaUsz2+4pzOjiCce7SHkQc0GszaPpEWC9oEyljYoCd6QQc9M5RccimiA4PMUnGD7BhD30vXcSMgVTwo+me8R5CZfLgy2/1Fd6M+I5c4nkuCtFojESQQ6OwuKR66CkEkIJTe13uxiBXoZ9W1ipHdK7uTs40W9/MEw2AOesBHVUYY7coKzcXi4iT0wiXLZxmr5eMs5LDZt1yOpSNHuaN98y0bti1roH5IE6zFEWk+RNI8gzmonBmQxvGSysw2vkJ20GgRBRmD2kkRbNAmQxhTRjMXxkHKtaRkIa+q3OzyhNPK8IhmEKW8mHIfp5J/XaTMN8OG7oNw8mGXwRbWeUICRfg83mzBpY6PHDp645WhSL3GlEHZBNXsO0aEUE0/maexpUkYYzNQnG4fKDt8FUgFWwo6NSRPktFfsB/a0B3LI3U6YU/BDm81rl2Yr3cC3Gy906dyN+adxo65fnYO027NHoKrh8wkiBb6oplB3uUF8y4ZlF0dddDo19BacLkbEJX0vX4A2w/kxdeAUBlLmnpgcPfcAsAfj6gBhGtTLmHcACy2GMMI+iGsMGfBPyBvlmhaUTsyCxEyc1wI3MZhEQbOs4E4Y9KsFfmZ1HzlRZcu+xnVjkVppedEJemx7lkQr5ns8bbJT+fgbIr7uTEBodaMNTaW+3+KrjzNrdWxbvXxxk7T7epIc7auittoT1W0bISALDvZGHBbrVVxD3DhQq7uV7V36yxH354LO7BylJcbl4joKOyaV3w8f7R1n5HCToxdWBnfhYPvegDh8hxym4ZUVELPs7br4rBU18cMbs9ljAv08zcCNOQAHT2w0L5khNoeHU0rowqkqgdEgneJQAtCHGY7O4q7IHJzP+GM5F6XMa08TsGVRWquPTcBsUnw7B7gW/vWj/oclEmksiCconR7hsgwnx9fyBfDXDspg5HQE/mHhsPfkADem/X2te3F+5magATxLb6dRHuKFuytrMYJbpe1f/kUOKqZLiooOK4+q7eTeypK2BaillBuJoTL7aye99J044Phi5oyzG6SQ8qingyhFnPRzU4UxVqpVBLygnP1zRFmYxXH6r6mQGux65rN9Q7wwZ22yWOWtCGySZolkRkZJkZje/AHt8H3ZHczyLlcxgGTLyHkmtlOgjNYqH5NQJadKTzcPlbG9trqRXKzfMeJocCjAnyLYZsW3VQpiKh7NN9VreBAtSAOBg1UjQCUKGDefGVNQ3aUl5U0G4/gRtpqYCg7dSXePF5n2zmjY4wJpsxGGUZG82MgweU+Ru/DHfbix2oEd2bJiKCpLEPh4PvgQofreIaYB5VsUZP0YSr5KBMtp1Q0FaL4na/rWk3x4wW2ru2pz94mmWAfc0GbcUZlMP7j4VyrWMAuc0vf564Vl24bGhViGOOyY974LUkNllldk7k/ya/UvlptEFKwJPu+azRLSnZ6pIQgxvtxws/gpBm233uhrub2jciLxJUJdCHM/f3k5ZkcxENcWW1kxzCAfCHPuhL7TgDVmIllkNKs2PCPdE4LsRHB3ioeCiCFPYJB2RUCZbMUZB4feftY+jR5Cfl43DJFq68YB0t0nNxR/NtpDK2a7hWNN5zNH0FIisf7SNJpwRp36IECKyrw7LWA2jv8T5cCxjgNBK1ItbFsfPjfHB03bzX6wPo6b+s1gfs4Gdte8Lh2L5X2TCBQngBX6YHvc7MelX33pBRdjUjkNefDlB2inVTNztdQl1Meb7icdWrtBpVD2VjoAYGyToVf1KjN7lH27LZrum8FFf/dPBCxw2tZCtxpWBaGp0xvheXwwYO9gmw0zML9mAWo+xAQpZeKWlsPDnAOt6vosIB2ER+lvcB9yQmi92BENjJwRZCfe7tnrXbUaM9l0uFBLBrzL4W8g61ytXun4qNTGwY3jKx5P1u7NbRba8OYgcOdwXz9WQQhqOQ9zv1d7WCrPQFnG6zvinDJ4B5iglym2XcplhvaDTIIkDd/j4I8lHeW1UzNcz3UqflRQa7UWoWhN2WYhw21eaJylc82DMGmUlvtZLih7qWyXVv6sZ6l0xYFoVJQ2Fv+cCUmhZptG1FaELt9OSj3ERbnxFvX/gjXFAU2vhhuzLtq22N/iymRIebXNpgcblLaL+/Z6hHUdEqBFcBQz+aqzQeZ++4BzoOhw2vzOaiwJFAWx5L+9j0qIzaVx+bfvhFyH759riLY6pWrVI9oDytkd/baagTgYnhHn2bENrZ/nxcNVIzl/mqY1DJIgoLz7dIzTOugLZeOODB7vzwGnEnCF/Qb60oaNwrjuyYelWX1stBbeM5+wkAV/JWgcvIMjXQCKQKajBb8K+JY/p4QFycXqAcGWgEo8gRnhliFSgZfTtlYBJAE+tJR3Q7YwSIiBbocFwnxmDCmwg0FURDtYIEBaAooUb1wBDdKvBk845tlZ4RiLRr1fqheRuAwRPey+MHgNqD+G6lE2U5EDyWegSTCmeAEq0FTOkcgNY5yzayP+SST3avZO2AALVY/KICKbgT2/vXZiAmg8mB3ZtVljttbYUqCPteYOhXjybv2WinZ2midtB0utEmYh1CYOHosXeYcKJ4NMwMVUfDysDKNPQU61Bgi7sr7s5fEZUialMKQyEg7YZRXFGYBN/QCVoNip8MCX6oBU876ASO53dOPmhDPUR8nrHHdEe7i98RLjyjfOxbo/q0PBAKoLO9u35RZQBpkymUTBvPIC2NZZEwEl14pq4cBo+ihJJr0e9Aow58Q6IA6tNMYJPHXBkPDTNYAAWg2qsMSoPh8DSZOZ4D9WsFksSl0LjgMQMaMppUIupqWi9Gys5C6lg7ZRgvi8Qs4PqztkORd5iMX8ipWul1WeK/QdKP4lZDhlkV6lAUgLFA1s7v5ZiArJFrSuIcAfqcov8FIlkzCODdiTQghWcoacO5uO2EBtMt0xCB88YuAngz4y+S/VSmdgcpQrz3YuVGOq5GqE0ERpQAVg1532rcnqKIRX7UVvJYM/irp4uPmb4PGewP4a2djXgQS6jnKyxjS+fqvr0yhB47n53L/JhLdZHowAB9JNH+PyOIxmkI8gxHJ+b+tiHEodFCgHCoa062fRlFNxEHA2f1tlzUjLyrIhLNL2HZNqDUhGKhTpwBBa0Jp/oCN3yYoWhNMRPXrmwEQ0D8GWMFKXhMcWjYTd4r/MQLWNZ4D0OXG6ws7sTAJqjA663c2BvYVzMuOIdvjvqLR5UeXOTdVfV7BtniUTydqUkp6tJMVueeIn+ORVRKDYSe386oVoyCUT4mtkLxoTd5LRVI/KsmdYzcIqhB0VXruaO/g9L9oRTaXeowXmQEu4Pi7X1B0lRb9y2X8Ly1DFN2C2eLQFW9sgmBYvZ8GxPfMDHr9BvwGUWC0BFj60M94thhcaK+XLn1vxerRV5xw1WVsckOtA2Ji6Cp99aiq52Svts5W2Fih0wOBtGkGl9P877UEMHHh3v+29rY6t9XYVmtbXw9xDKOcdE9/SV3a34P39TQrXht3XgPE9uP5lVMXFsCnrdOvaCDZs/9dMcgAHCeYUN1dPTtDW+zK2VzSGpImc75KavOUQE/ncVyQ/HjtnGMC0THQpPAa15i9YvaEMhl9J0+VwckZmOub7tDJmfOscyAFHpBFMyCrtLAjv7nLWqnFY0WHlV29Gt8kjEGjsQuO7CbAo7wMvySl2u15yvRuU1Ymjg/GcrxGl2tD0uP7ilqXa/X8HJ+Rjy+Nlm+QTyUwerWTf4nzY5CkRNbiKhH/Wz/nnnZbh/+ticPi5E2cUMLxltssyC8WPdqNT11/2avcKvPQ/MuCEspDr9FcnKgrp0yNpCEp0Ov76fezsAi/SuB3xw40zaZ3TwOynl68e7Un7RlY9zoJrE6A8eAVvWC6zeUMq9NUzfl1hUb3RsMbBluUIFVEXXG8pfeWeYMOjiymVvlCk3jbG5bET/p8+/z2oM8N2TukYXw0rg1nzWZby48opuG8mJrUnFZ7Yg4YSCgxiwFRpj+Aa0OQyZnisZpDLU0FcMrtyLYYmTokLRZSlcp/WRJTxzwEHVqSMFl8CbbHkuRl4Cci9ec5nS7QxQblYUt+yvVxABfzPozYg8Tqdf5HwIZsKCs+Jiz+ibjr9GQ79lMHcZnuhFT6eKjl8O/JNeVnRle3tjgbyBxMtjrD2Ypm2t2uRKadOLNt6WpaXpY03nXkBexhRHYltVmXLbJsjlV43n/BAK/X6NOpeIWmlnajkUv3WwX0C8XTRh9eYSgszVudiU+wanUGJsBVdVV6FcYhO3JSRF+UJWEwFVoyKifHvBZSW/OoGjQzbJCAeE5NcsBpm7bz0gpVR7OMk1B9Q8u6EnKcw6WVCMfHGRBlgkolZHmPvPC8LDEcj1wxq79ESUFClhx+W+Mn4deU9GHWcnsVXUW9zv8IhYqhDMZPJiQG1cnLTcZPtqpWFa5yvOxaVZtXsmt4H6swqU62jLIwWKtGZivKSpit1M7OtFUsFVEhKCaIgpdXFVvBVTj3DlaiWzGkNFnfZteioa1tNXmwLFK8Z0EQizgXVhatRjOD9jva22FH7XC7Y+u9hAYmA+aWUw1MIRYTgm2nRczMSKkLORObSCs5oRTVD2ZRW+XcKlnWHDatWFheM1hUidWkZFndo2kxzauSRYOM+oVIFUuWqWM6rYaYXpPqwyYs3WvONaeH+UsoNBeKaJgsWdS9rGrYGq0RljcMrlW3eUWuYVClqtuQUKx1Q2xOviUUq1Zie8rylHgLsQqJReI1rd5iO+c61wupkF+NcoOULf6iAT0GH9o+h9dfkv/F45mIF4TWyuot1Mq/fR5OsUL08SFwThH3d2tOPSYhSyb5cw/VcOs8a7xaavM55+9pbMYt0hwXaq/5Ksk87j2ZCM6RRC/j4ZcnBmDlypE89inV8e79OGkLrNaqsImoDkQtVplgx6gcKm+5gduHGDNjl9gwEjocY1vYwba70MG60URS40pobOy0i8un6X3TDRWflTotR9X/Zn/eR7U3exeZuTp6QtXyksC1N+2I9HcCOw+B2L2gYCtRR9aMYidYCLLc1svsl4hB+PDnmPp8nCm5VjK6tfav0DgJLXA/kzz+INqQ3PSpNyYEMRyfGsGlfhfbbZY3/A/sZ2wSzPtV39uzQryoCDJ8VlYnC8cTREKr5Dhbzca+TiMwN8NxnYa4vlXmDcLKormgTdOqOuRxmq5H5TJA8TeBycDeLw5sF4p2wZ+4ev54yWATIurccmYsk27wUWV/odQ3fixxZlEQ2lYRL+EOazDt1CONRfz+4rEbgBh7v/LmeEPWJB6YfEvEEJO8nzmpVD7lHLAwyvWO2CE2H+d3Wek75dUOeVtNzJ4Mv9wdwBQJ4r0LPluEwBqPbAuOJbG2bV+VJxhLKB78Y9+3YUUTXKaTLjuZi//PTvfV6+ELSYBvtKU5mi3eJlqcfBsuI4xu2cD8wau3mBQzrpB1N7Q3EPkR0oLv0YsUNoNvdF80zJD/sQsQZTnGGQ8hcAHTgYr5lu81gZpJMQn56DpPl5JlIGHZMCXNG+lGtZdtGehWtHShAmnol38k1JbOk8WaURvLDE4kicmcmvz+ry06vsESh7T6wFxpm5v1sfgmQduhBlBSP0r8YPw37V+WyhzQYsctDEz6HGWU9OBPh9UlbeJoeyl49LpQ1YNS/VsWM9q2OMzvhZ5oPR+OesvCde6Z28lXOFUoOnMTxSGw2u6wDs6VKl7JfrXeLdwIGzSu5q8vFQfOeGED0iTPbWQ4lP2NWlzLu6C5QuBph2QOIB8yc9FFsMrzemkscM84zwKeuvh2drTtoys9vjukjYrpkBsbBdfynm005a7t3o0aY5H3baOh3NnClfois1EhSvkAJDrLc5Qb+d8exekY743cIvft5HulA0Jg0o7CgJF5YXFhlps8OgUhFAmwsCURPg96T9CdMcUVEVNvx7EgEDUXhvJI5kRNjhMV+dAeubIBt/TMcXzM7H9WZNKBNbCaC6NcrsrnD+2TggytukIwerGOb655z57gXFMSXD+Dw4DfLkn8FMj3yf6IuEDJ0foI1Wv6p5EElg8Bu7MAheFN/rV6K6a5/RFe5JcsLhWpUxSorBpJ80b1mYOx5n0p99uk9LYqhB8zVzVpsujJ7RWY4eNKmfwxL8eLwSBOggjE5ZJc1dMYV7efqvMWQ8zK7JM946TlDX3XL81KSAamupD91t88asLEUTshithUAJJk7hbUoMwoGQgCCgocoX4bEcy9wabBAX0bdUcR99hFGRMASxwDaVSAL3SOUEBU8cKqtfcqRwUBvCxfXgAlQ8p1lU66+sRtN1bZLvtosSyIuE8bCcH7CMw7HMLxDdt9CTSEfEZS79/nOmRSyOZ9+z1BaShvKjoMZtqUKCFwRHKoTRqto+VIxDl44nbY5n+iw3TR+GnEQpg8zNF0ULIBn/B8nBxWa2gQ67XdrliLkJ6DJdpz6nXzkibLOd0gfKHJpLQM79P2hbahrU/b7sKWGuPLzTiJX0KRyW4Sc5UbWaOa9bOixs+tTwTjldzYeoxmgFKWoCtEUH3NamPhRP6VhFzDAbdRv+v4sq8o+gBvtriCJlNRFGC2isArPTCh6+iYwiobNsOKTEn+7a+2r1CzdHFhR2/PXRlkOi2OZagqMMmGNnf6cjfWJrcr+wnguSJQFPqY8OMt/D1qzPdIaCaZOz4HDUTXVzhA3gBdjSOrHR1R4sBNkw6MhA/15OTWrigtNzeJHz3gFh/faE46L69ag+q2V7zYW7JTlEAvrlXLWHZRKn20UCzw6PgqujKQ6hh78K9yQWLlekP+R0KNk/7RkN46TPJ3EpKvfrtuz4y/rCo0EWz7VLiT7UlipIs169tzCOr73MBVhDhLHQqiSJZ+jo8XJjgHA4vO1HNM4CTEnMJAcCICbiiRVyM7WhHFvXZxgDzl/vsmemrvzWnlxTEEyNwxhrcoNAZCpnJ++YeT31ZC+Nd3WtFeBBpwgIAQGSzL3i7FN1O0r+1c8M+K50n1u//xSbiCildBYdauLtgJaCTIJ/npRaerg19xOCyJpbZL6FHB3WYh1IS/tzaINzt4IQCTMhA3W9EPxTu9eR6PVS2rCVKZpmnQkmswvezzih5aWttdU3tHSCsDEwS0xQLdtHTaXbhe1w8A1gzjPQxEAqCxTu/OTUgsSNFIT6xuvTS3U4zLelVKNyCuUfmuWLWjjg9m64YPJRtaP53x0gD1XWh5obzI0EWBxB72O82vLdmON8AGsqpMADiNEaxk68uJeg4ihQVqY7SkLLntn9ZijFmTgM95GMN34Gi5uk23snZECFTwjL4WWRgMNSIAJZ6hdsqdpqCfXqn24SazBl3jMu5n55Sa1qR1psedktJs6gxXVnVNnuORShjqhAwdU5NGBwqHRAJp2xV1Wng0wExej8+LdzIfDNYjzknptadCVdOtTQmz6AHMDvOzIDtGQblKiq3cWFGBfi2d47mug/JDl679cxmnwlXzR+SzFS1GDoo5OV27ZGYgm2/fbnJm0pUR9alpcziGeg88c3vebEaI/ANNKUPQ/JJntuEloqQoQSFqEaTiRiUyKqFcYrkEW75sZIc9M0r4Qkunu8yXOaeQ3nOOQWGI2HCJsZPyA3q5NiRPVemXNZ00x9i4XQkAc03h5Y5DaJXN5FwC4nxwjuxHy2QEMnN6ZlBPLUFe97UDeGrAmIrM9XEHc27MEM42dscARWNczs73ca0nlg2uljaEtEuYlTqDNWNm+RrFbHt9WhSIDWnnJy60PhLSpF7I6hsFK9sn3DMw52tubUq04LfYss5pgCOXVlfIQcb0UTZ0rDohKcdIbtQ7Sy83CuRriVa0aVZp0qMYln6+3mIDQmKfFyULDywX0GsFLXK0s8c9B1xR7zQSupYpJJI7jQmuEvchmam+GGwbatK80BGGhSrz2v+4t+41VRE70KRWTTrQdixYewClyoMd3RhguPFCtHShw4E6eL+JwVqohheUAKw1GSidNpV5QIhp9q7hJrHSESqEYo/EyCVXMDPI0Ar1wsUXWSxFLlfKSs83+vkZg3p149Qm7hjCaG+7YtABqc51hEstynJTzfbOERtLiDewBstyqvnTTncvhMNJQK761qbHAN4tuC4IejM+nbFkHuZoii0CqLs4SfywZkP8WQ8Aqz6qA+UMMjpTGB+ZHXyTQgLqRwvTM044NLUQB+adIU4QbgqnszVfewSBDmui7CoumvuIQ4x2iYglRsHsHG7jCKXWWpSYGQMCM9Fx4MFOHTUxTTXCHrCYIDbnF9+MJi6APjbKNSVSD2BnucwR6CTOO9bXAWmveX35YzSDgXXPd/q4T7tjDmMxZBTWSsgeNWqkzqj97AOAW6hLiNY8IzpgfE8lwFiSTWey15vDWcATf14wKz2qNVSYK2EDqH5GhWPUiILzaff/2qc6NbIA0Pcp4Pi9YFkifawbprn/F3nh9ByFO+9/dvXL6P6uIpWZSU7/lj0lgQ43HCg95eefzbmzk9iSgj+fzV564Ti2zwQ8m9l54fCOtqwOHyNd44RTu27vomHtOM3htkQxN9S7uBIHOizplRwHXZB12EVBifmVsx+zhmpV384NW9S3gyxnqft6zwVasMNqjGTAcLV3yzGQKQWtI8PKT86UUqN0+1JbbbofigdK3JGqBqZ2r1F9wRrQsOEu1TXEMMh+9A71fm029qw1KSgeYEQf0xjUcA388tIy3iyQvES72S9NrOQE7fK6jfikx5grK2ZY0quEW2qSucjifdBGBSOYl1a2bLPosHiAPaxH9KATV8BBXNppsJITD1JKITHuhb05bBA1JpbaS8QWQ2G6OUgJCIxaZd2wbwhiKWcYYgoXqfXrhdrYuAlWT5QWbVcBjw91mZbRma1uQYXXbnXIyqs+sJCm2COezlfWrQobsSir/Ij9fkdoMfpRVSWPHhQRVMkjYiX0W1gyeYs3XLWsMp4Ux0/FohjdFIvSrucOk3BAUwxXv3yRzAWctp7cFGltXyMEpbZIY6yn8+uaZW0lTY+/7kYADk15amouPU2jgVLu8cMFWpg8L0CHxjQqYGZDIJmua4jIrSBxV1Cu7cnAaZDE7HpQvrll0p2BdnugJqeTilwP9OTWScXuPNGV3kxks23rG1Bi0J04D09EppdQT6SnCbA7IwwMVHuSN4n1VNLLexLC2TQro/B9n6o7AzesXEsBST/ibJ7h6LldxBb8RUuiXPpvqJ1JHKguLGweFAi1gtA0zmFyC39fDVGe4QVOqPOVRQxROI0sOK4vSGtLroaIQkv7U3olloObpXS5lKjtC4FkTugbt022GwYYL8PkBoNOH2NgbzD1DVnNytTS8cgrc/CrF6lzunDGWiPcLLl6/Y6b1oOJtvBuXgXmcqTEkyhIqebvnZPd/RPxEZ/SGhxtvqXpQ3n1dBs+5sWoUPMzrbd4M4KGFxK4/V3+rKjBQbW6gDWcPK605OqP4Xa4FQrXwzoc1noCe6/fW+5v55XAbMyfeaL0qje97V3v+9DEgv/6fG4bK6f430ZjscY/+T3UsfFWLpdFnfuNkWcxzzDwNIU1Oad2NBXslW3EL2tRtJzh1OaFLUc9N9j2Ehuu0/MizXEh/K/dZU92NroVzh++h85HdN6ojjifojnifHikd4ZizcONE2LgQKO8/92qH3OFIt97aviuxHtFnitwl2eVwwc7LbDBHHL1c/O3uSaWni+XrnJAjhkjerSoKutFgvjx4sZpbK31avJkSZMkbiLD9VpuueaSJnWqpqT43YmRFbnnm0/eeeXparoH4szy+Iq69bfbAUiXQF6NpqQcWrNXRZk6FF/E3SQzNkCuh37TAEZsLGUiTGUj/xD/1RPe0lIykhBRo3vXm5vEN43psVgNicNM7cpb69Sj+3EiqXr2L9VKsfBWS0eXb/M6H+8syUR5xnZAoHTxX+567k+gGj2cIHtoQSJjZZlYC1Q7nEmP7MdBlrFi0a1Sr7qgx676Zvs5PVbX9HCgRKBtFXORyI1IUDORDs3JJZ7jvA8dH8L/33AhOM/yr2H4qYUmSDUhLLGoYeS7rFoKtRRfnM81azELAZRb6qzqbzXX4qOWYLTPb1sCoP3mgOY75/kAmPcaSt500WwWWEaUel3OkbkKqly6vDxlo1vn/R+BPLA8Htf0UtT9Kgl6RyD2y7ANMnBge5SEDxjFprkhqXPeR4mPsSOxdZidlUQhukP8M9a9UZpCp5qoAOoWQCwDHlUjvYmhTvYJVIMe97bgXF2My7V2JcR6WcYRxuDAhF/aeBeMdr8/YFhOhGKjzw5bvpbF8epBa6Ny/Bzq40OPfrHw3zRbobKHdxs69ygxFD+FQujbd1ECbtUN/xWNTBe4u9j6Wa+hUAAOSVweEr+9hsjja/BPdV0Q8elBI1o5C/MBAagQT+TQdGxCKpBQPacT6lEHPnuXdWykVFDgmZpNqeJDf/fYTUYMh07YOcruuoC16W9WzOiD3zr+w3egQsuaKv9lkE4zqLpPltHJ2+HIpNISjiOKuD+g+syaFqhsUj1TiTfboQ4CKzFSBNDZIQWH8TBomxc+Fjv4uJF6wOMZlaJ5ExJxn50Ao58JnIoQAeWlC+3bmtqVuM0ycyRoFWtir1RLJusnjDcVXApaSxAD+HlEVSXOPle/oSwBmN5BewlUh30mHOE74mvDC6ENnVbbXqweydhVTclhNRgiEsHbOAzp1ARhUKQexYcVXCbqCvJndtEzAJPB1oqMuEHz7djoWPQ48+HnMK0CBB4h9ehYvW215fYGELQJA3PenkOJTfjHBSdJz8j4wmMkR8SBZbouZRCorO0OKzp0agwofgD39NoC9/N9ZtPMMnC4Y8/T9zKVmUOZcRQUuGt0C2DWzEH6l49jBTtPemSVqGoXBFQWWbdq/iYC1678yA7AsL0HTVsjM20+r2xrHURkICPA7doqRlhUMRxhnSap8sludjWRnZCCXlmxDN3WHCfb1F8Cw16szUhzrYoMcz6hyX96hUfFVnghh/y0Ay+VX5khncMFYIyxb8f2307kJNcUcqHhke2YYpRGXp87bZ6hByr2SKiv9b3/YVcwbc4sDBQnMfBUE/UVqAdUCdewkc9yCaLxamNCGoZHbVOAqOJ2Mm81R97HHXoofd9dRY0tHw0mrNfEwLIGWVYwgXmJyHP8spjMkVy8+ju6+jeWq07xBpKdJx9mFH2ncSAdOCfwIU8xa4k590eSClJKwAOf23dZJPmcI1hoczqrC7+y6LpbeJZNu9fgyz4ZSUSm6LdcJ8Yk2C4TxFU3SwZ5FikVjryIeYIMbC41eKti9Ttab8EF5poqPjGWtzU+MMpsCMFWSo6gcBdsQxHBX1DZb87DE/SZRnEYTqmIJzb6BHguEnLYxhtEgmOgcjYwZxu1KlNpda9ByG+ybcsIqf/8TmqHA24QnAzZNzbmNKn7xDeBx8G/qgyE8RxtyrWahkCE3Fr0PxxTB4XzOF/AuVggOAD4NxF+qEyozDejuXNFLpSdJHnFHkzIKvqXTBAEYFqWvITvhMfG9i9zUbghcZrlRDxPr5VSPA0aaIyi+ULCVOsHOO4OC+BasfPCxrokG9SP4q4VHXRe1HGYqJQBX07BLIqOEuAvgTRlhbRcwsffTMxvk39rkVW+WuTDsrAv2NtdswnD4rZ1/W1/RB0jaj4KwUQUY1IopVCcLerQKFOQGCqX3+iCWMVfMzCrlcuYGdXJ1hEVkS4592DfmZMC/f56qxqZgiMFOK9d9aJJcR5DfMUIqCa9BslNdeqGC3dD6yMb8naxTDK5xlWxxrFLFijcMMIGYsmPueSKfgCzn/pjKFOETfXSixV3SCBnd1kj5aLx4pod9VGZ//mPT8i87LVd2k2/HCMwY2bfCnmrIr1GHF+xcf2G57o72zQt/GCSDWWyGFGzTIZJZqPxTW/AC2Qqd3gHn5yYfjT+zJzyW948fga8ACg9/0F9xKaMR6UZ8JY+eyE6Nq0MC1V25epoTNGooJTvORylVcpF/EnrfkNsjyrlTp8EDZG3v1xsD/bxyzZ1cQfpipDrwvZNh3nuYerysdixmp/eVv9dTVsNNW+1OqaDjkSW93nPJsuTNvXRDmGquJssXn8hOdWOHrhpfttK+ugib3x1i9kYzZt38ipnTNPchurps4pUp3NTuZTa+x7UV5uKNW5Rx5qjH+wtS+/KnHgCXBqzxwL/jTTYXa1LPtNKovK4ymNLBv3jrQCdvaWMtlzSX+Xa2lr/HqnMTyduFUVl/j+yCGHNzMffHHWcCJTdTyEYvZPXlGAaLTYQKU5ar1hu98oIoeVywcIsaakGGMRobDyf4cXtwT5hWV73Wuxa3hqEGRkzfEDccXKYBLmKSIpWJPE8p+TfjSNjazSEADM7Hn+2PRbCxshtRZfkhKKaayjdbu+kjeigjxkjXzbipRFXsNSGN07nD6GaQzt1vPspJvgyQSN1PC1xTuiw86RW75c+tB2s0Mo75gNXIw1vhuvBjQtBH+lC5ExEqWvpfA6rTaM4qliq/GA9i0pzQswMXuhVKpvGEdGn2PDzmDAihXmjMOy/vFrNlqMalM7Y42Jq26kxV0nPFnLSADCR2EM+scvX0n45TMlM4+SSA762WGG10rGxOgiqZf59gaH5mPrJEjHzq6Fb0m2dIMJW8mHFFQdRQNoYC1QUf0GfSPk2QJdtySbYwlf0pRPpM6bdIogtYJhsSTrShhkAJieSYc6X22OGHEFlpvYvZxPKNYoKJaDrBkRy0w0WwOWaVHx2la0EYyd9K7GSQOBno8rapsRkU29StJhhoYhXnBVPZ/k4uFjOJdp8pbLrs9TG24RK2jm5jRVDwkiF9f1PFj8MuJd1lSejujnPok/BfiEks9Hf91jgJBBaegnU0HRBzAljKBmELB/nfNXhjMPYwA2VGwKNAXMfW8I8r9ABRuJdNuWuvKmFweVV8eo5CI2raHTX7y0g+YiSpNJm0LViTMLfeMlMwUSaOhi+OQ8OJJL9sRxq40lxfVWIJ43txmawd1ap89KmWlgn5XcGko0JkFPtaCyXwNE3aGQ6Wj7/9Esubdjna7JaFy1eEGFbV4kzIqfT86xI/YtabCDGzmR5fFlXUVBy5q4HRnB1yXbWIbxUWN/bizmEb7XkgNoEm3+Rbl6cSAtDwJ9nPA61EGH8cl2lazCis9oZD9WiPS36IYUeIDEEOLimr1RRTbIy2etIrMBRmlCf7FyyOpsIVEjQZJzWSRPhqEXmF6EDxHV1/ljABhO5YtY5DOwDeNjnaiwbEKX3lA8AHfjtS7EE38cTV9EuLkFt3ByrPUYGyfPQLMf42ddhqX6QoakxiZgbgbslYTtp20AHJRelRCVe3UFzUbbVUxxc1yC5CBrsN1VofeRNade4LVPRtPqtmhl17pkO1fdnkEXQJiDMVZ8uiIhryyaaYawqcsnB7xjk/jwGFk0BnqHN4SP/+px99hzxrXaog3jzTseeePc+3RtFJA9fBPfSPspWeYhuQVZw7n1DQDQo1lcrVXELZMCpAKDoN4PcQmn/7QboXPV9fK0L22ovIcWGkDCFSJ3mywPrGcVXqmuK8WyNNHLy6ScmXaxEpuznzl7WctiFek1uB1AVTtz08SclP0K+fjOSSCcG1rrPeOsdORm5QL62nVi9pUrtQxCHI20u/WrK2IDD26yGJnYmCss1yTNr7dVal6UeVEOUdihDxdMIBXWPnYlVPSNPntws1sx+9jM31PiL2a6AKGcDaA9DJ+sAHzdn+pp7VBfbS3SM/F6GlPFfSFBq+WHCfkIYzcO6PKzNXR5Z9a8jYH48PuoUjei4LLdQmtpLV9YBka6Xkwok2y9ypM/dvsL+LFfyRC3+4VVdDgt89t9tc/9fi0SPBSW9TuC0HAB84LC8rPvGuttBPFSWcCtmt6FDZ5+9Xte6zFFicIlHHS83xgrVHryji53ca4gnALgtBMcGO0ncDEhzN+zhlrvVLUFv/X5X/U2Bzx4M7BkEttbeZ3PQjGDUAbRHTfx9eoyHNO34Drlk8fnhhs721u20K4Y/vs8w9TpQv+lEQp2/TmZRwlRf3vBBXiUph1OGkykE1YdN1PGUSSTvAKR1qcKhPjMBoCfwCugiZCjprJFg4JeyiZGg/ksLSkgl4T1BjoCILEtaDIQtVIJA9EgEYsBBfMTnWngrfJErnmjURDouA4lCRAjz64oOHqc86+DtAA4uEi5ba1+ktWxxqxw1KUX/RVW1PjIHRBVl95mDajmycpUhg1I9uAOcUS/WVVxcYNhzYgRwbcZP96h6L7WbdbC0hDZduMdWTYY1nf3rpbljY5ZICWSRwp1A3NGMITUbnka5OCNNqr5RD0mA0iDySc00JmRxjH3hK7wL5ccSsuCUJGACx1SWB74gFevCKtVTpl7X6tJggeKK0SEqAyn1++SazcqqBsQCApK6TVXeLTwSjrbUI92ROTOkDfOv/dPixmrasxad2fZoWJ48OLlfFRLJUTLZmYwwmotc8Iu5ztjSiXJx7Zqo27pMgnUnda6lxa1hPJWRXuU/032uBSMbDdx7Su6dzf1zaUExo7YDcdm9tPbHOG5mMG59FGKCBwb2ho+bicWn61nhxvLRk3mxEJQsx9E3wdUH2WXah+x0BM+J/oGCij0cv1X8bDcuhZPJ8akRhnJnvXTLlOX+uMmwVkuIy0AdCWvmm70q9w4K62eSiiDbbmK+6/1/v6f97x6ZZHU4vOytli6/mqc6qEibJDO/nqS67jITuyjkpHWdXbyIkc4NMsn6rIi3Cjjxt5ZwnWPEr9VfkstWD/StZZKPajiMwSFR14VWrTn0lk1T8Id1c9KxvIf3Y3Y//YyZ4KxTvCzNMBV2XS7w6eno8xnoJ5YEOk2ckXyibT9TNiHcvZEN7vbP4a2V1ynh1rDf+HAuqu6Nmch6puHbKBYE+OTjAuj8dxRponC80sOMjEeYrDgMga34Qwvw7pszJU/V9S/y4QtE8S8Q7T1IAiJQ3ajrr61IV6k+DBnZnd9EkftKVe7Lgvmb6o2Nm2nCDLlfe4/JwY025Kw0CbiWGrE0plXouHy0aNLdoi6obyp2VT4ApTdGwy+yuf7JOgXcGhXxtz7Gm3UmsGpFt5zIfSci4hZzK50NJySzlmse7qC0ZizeJgSWwDcjNVIwl5bDmP8JkodIZ7VNCPaS1XGJPywhvNA2YHD0qepgdLn+phN9tv1jwcPAXuFkv+42nygEqbAhOgS1mXUacGtURal7VFgGfcpQcu5GKyHKnb2j+fmWpcXZVla2WiDF2+VKsksenQwn1mDXQ8bmqP6G88BEg+4rkRol9XEruYqdaITa+lUKk0rxdgT+h1mGAvV/BGLrvxQ2nhpgpBFAc3VGDN7izHZcbfnPk6yPOCqIrdRpETU27v4IJWTDD4CSY0dqBiKtg80iTBJHBAZTWNTR88sUphPomc9+xkv0UYe4TyP0yxOSEKvaIwQMljQPSwYKOnNhrUBDhJ/hAD+xNC5cFGABUqRpJk+z0tFZmWSmZ2drCS3zHCdPLRlESVP4R0C6/qINiB0IzAk/cQ9g29m9cTlu8O8T+sVCYAWuwCyCMoUn4rgxD2spRwTr+ncU9aeWcFCCDgjtEAIQGHNFuAvIorwOiJ/oGcxh+i8BFn5YhnMMgPCOnmRF2aSgitN+oazNb0RXMSIpd9UW+NvfNCxXZhZ0JcV2s8X7BtFqjWWlDozgk5YPjgR8ZuAzwmeMzxB/emCYuWQrjDkhp+Tfpee+rqD+kaQxrfq2ixMrQQJ0KxHyaLyZ6SROOhF4TNWCX/ffsHH4cVz/upw4l7h64YMVpHcxAGzrbmAItKlqmEd6fQ6KR7/4Ba49upmdvk5yhpgeow27mdISHLz4zNpSZ+ppcFOC7BeUOJDrp5GitwceeYYlE53dQI9dzWRbc/BW2n9AsdLEDFJpiPBgaqvWvFwtiKf9fdteuRi4ooV2wc2UhcL2+p+op0xemJP8g9AqLLOMJ2Egd6rlVFhhfYiNhZDcNAF7aNhPeEaPi4wps7Ky+MWOL0kCzF1NWhFDt+148jLu+IcN4xeap/Pv7ejxJjymU3PQMZxTcJXxd1J7t3dgW+OSZ+NyLQfC9klyPUd3IREF/sijvV/shLghsUlh34T4MOba73NmGJRtNjs4IX5z8rdmncIH6AroIYWz2D/sr02S317aUJpw2o7A2GBRptMa9DECvyoZ9QJVyzpkAsRg0zE2nXaQ7lVt8NrB9vsVCZhTIS2U714hUtlpHr6sNiGi6knDPjgPhC2uMbnQo+nSQqTHrxT2XTpoZjKpVOFNzdx1rxNVOSUM8p7LgqNvMVAochqhT6Dzuyo2O4WB2tlrsfh7fOmzVv3v1i0Sk+4aqUB5d9+ll8qhRPWwyKCZ9kvaIdtua3eoiEL2kM58Z+blLaqaC0pekldpS0+7c8ixHPFhmzwoCUkerNl7vemFgmuoyT5JrOchaS9E/a2DfjeCMkJXBdJwZ1Y7iXs7TVEmvBtsYwUR+4jEd8aZ6BWfiJTSON3IMyhLzSfj6EhXriNbNnnjNfCWm6TT61+6Oavwd+HfFT4ZfrLwr/Cv/Qh7GXYudephkqJZSo8YllmiXbFupGWB7Rpoz7cFJ5aTJXyvFkAISME/1E+ajj3mrX8Qs4jJh+sgOJSsDL/I2PlK19XbNM+QySekI00dItI7YosGBV/aMp7xtut8ZtmvlnF5+k/4sc1bvnSb8g2Lw575v5rZyOYg5FOuijvGkB+lWCxW+8EKQJuwMWMAf2f/BLepfqL+L4e18TH3x/5/eBTjv8Z4/n0XMyB7gJ/J89PO464v9SApDHLzW/8ed96xzDQJrnDXybdmUkITHb2wkcnw1ynzB3LmLah4NaMCt/9HQyLRjeO3mTU+3AEjkFmwX1AuIKnRQU4DzZpuEFwsXyBV9Ux3uRrMDtB2vOjdE7iCTLfD3wmjqViP07JQlhJvoTy5Yw7kt05KkI3hVAjMpnvcxZtZXzgvLKPbTHvB0ay9dQcEMDhWHBiTIyF3VsgoxNMb9ld7XeyT58pATXo7m2imF4y5Y2nMiZUL0Oi0bDL9jgd36xrgAsTF3ABpd1uIss+xMYD0KUThOlXjX58dNQBglz0Bsu0vKpgl7+koWTSQuoKiUMpAUNwFRFpYW4TOtRagx7C0mb65awU7h+6MVYY2h7Owp1BNKV8/QJcnau6aRUoKXTFifYLPny0Mu5OLUYnu2IKLDzKl0f1eW5xfdtBu79Ueo6Vw/J6URoxlnNQyFqqnvSCD8BEcJC6IGANNjXL/cEa4JhimVjRncbiaQVP5KmohsMpTw6xMykMtXpLMaNPTx21Pyd22Ybo02Y6vrdVSv2wKzcUkZvSro6YbWr1Sva+nSRf/3KTBM0mATop62+2Sdr1JZd8mJU2SYts+LrbtRlCRwdp0JLizNsZkHE7/gWYQgcN2LQMIyJ4lDAkZyjzot4eI1X8RoP/I0Sf9vL1e77ZBC9zfnAWfo0q2LtlaWOOdbLaaz2arCpvNO+R8XfNSM32vv9afq+KoMeBj04Lb/H3mWo1ZMS/VliZFJusm66bUbKlDnlI7pTqlKqUSitoZTpsVSG7mqZK57ajaIRd9sWGhdr5wTvnhZD3hk4Ml7xGDU1EAOV8Pgz3Mp+0NLE38dg+7sPRBkvwmfzl4OkCt5faMCK6d+6CBaDwzJRGGBkmRTkek51ItIl/ZXYQ9TCtBTaKUXA5gNxezw2PWkG9h6Cq4U5YOW3lJyDtmP/W90DaRh4AMYLB4o3pEAecvjwYpjj1fDyRXQuBvHFiTLd3yppB88Ca6/uwdY8tX22eAd/QF7skfTJE+BB8zYLxmSpJNwV6lz/nn5v5Rp5lNrsz7pNj2ISc4gZ2SFmLDS1AxScusIVcwsrrM1u1Y1Nq0qlQtVlNejvn7tuQFNIN6q3LiR0o8JagW+oMzPi8jRKXTPpXBISRClQiP8UWEQ8fEjhA7RDiQuy0doAsCbTmCw8w1ASGGldmkSxC0VzcX/80xnGqzazDsLNyl5WPU/dH7/ZDzuW5P5HnAeLstzm/QM11/oZE4xO8/59usJFEyC2K9zUQ2/HCeTITv8JL8No3ChSpz33pwdFFsi+x5ra9gwvUHONFevnaQFUg7dNYCY4PiX3SMIcZ+yKPMgD3b1MNGEFjSW8VwK7W0/ojLI1vOF4lbYDcmtDg8taIizIwzqtNB2NIFkrFQCwXOnVwVQIPeVXbbCgoEBhs2hXqZMJSIme67CredrSB4tA7XFYE8G5ziUUf06ZPDP/4hWtbw6FqheJ0SIKiydXbkzohKnzHeuvmtvXRwj1O4TmO8bWqLH+FaxMP9aFajW4mBx6TGbjkOSpwW42Zp20LcEbDBQ3o+R4O1Pgz+sz8kOs1qGvkvZcFB2xa+Yz4tkKzdfsXxz5rqx8YL8wY/9fBz9brW5/yq5Rfq+vP9i/yu5tEa1/sZf5V5rOKr5l+5+ri8krZv5i9It37TqV+064cm6eEbRDK22O50+u1zhQ/HaCQVOXSEO8X8yEDpsTs2y5rc25takXRBE9dgRd0Jo/OD183d07k8lcABrMrmM2Y426j4lyrgwlO1G6xwdnTFHNU/7lR9u9oM2+syX5EU6YZvfrrOY1ww6cBeHTcZ+F652XrUOU3GZyMMQ3LW03J/3SIubbwbZKLAtfFGje8ebt5y97vOEEkjY2p1wmT6xePh4qi8ENKB13U8A93Nop+4hOPe1znIcmkwM5OmgXujyPteqbwEGvo2Bnz4DcN+Efb0Rvmwwv0Ndl3ZvPt2X90+hhdaT+7yT+Xij2RvVuv6oVfSnd+TE31irZHI6t3wZN/VG79+/5E7CsK6UR/zbG6iQR66qLUoBkeAI6fIHsqiZRtyYjc97AAlm9CDOxu1pR4CUEE9rTv76q/mpWuqY/fOru/gj6+86IS4BbS6AQ29Ss7mtjLcBu2x2SFJuh+DBPNJ+ROi4vYwOs/UoffRfRjCb3H1kSpmCQy0/talFglldZs0eFB6SZHUkO18oV8vtATkkPYHoobEOOEtir37bi9RtBbfrV7exH1P2zZFSlCedMz60jq2c9INu6/oQ7HISkOUA0w5FCXuno0lM3z1oHShovf2En28xGMHn4fLw2J6y4QXRBK9shi1Gu4ls5/PC3hA9UZzW7kCES5g6d4oX7zPM2s50ODbGltGwoxSVP0bl+g2f6baia6Rr8uiutbsRDL8jUzvUKm8NI8cdbLqvfgq0ozLXCmqjJsrUEoAcduxk+X5jR/niFsPDbetFKSo7PpZA+2NW4rRi/GKjwX1g9G/iqVmbPKsnhjUWbbEzz8/D3wj8aRBVT1v8D4PSQPgzGQhnK0j5knfz0gNzj4nTZqSmcqi7NniOzrGhQaWhzcmEG62iVoP6e/NGPoIYtixYisf9mUvvuHWSxoM1b3J4eQlVq3zNsyfkrXmiRJbAUuiRovEvmKhoboFG8Lw0Yz1p+dqRWBHh2NPT5rVLyCz6EjdhGO/BRqBlIDNOBtGiMWBi3h3eKvZx0FSmXvxmgq4hITJ4dgrsUS2Xnd0W23smDxoEbcdYtqIOm3bXw5/5Sa1UwJSh3Apb6WGqNr2uzHVOzNQw5emvk6s6ZFOpmgYGhshhehVmzKUr+myYpV8jqmoWQH18yb4+RRxFkFNOC+tdu0mS6QH5drbPBFIZXX1VB9RZvji5PB3/ZLq2JP7go3EnQQWVwLNkY4JcXQSRwNvkBaznSdrowZy8GtYcLPzqwW3cz5zHUa3cKORNmfJytkHq3IzHyMWKBZ8blBynkWk89W/h5lHhDfmz+s9hvFrlaH/x1WmHlq5j9bTX3VN3TQhergJy/NiBp7TBumXePXbmUl8Ni4pz9inHUcAGmDTaYUiUxrthLelluzOss796v19N2/G/0t9+THpiuUGZO/bv97Fe9Cep/hDzIiuq/XD1n+p79NeSnYmAJwJh9Lo1uc1gq2HqoYx9K/jswLe//hERuAtPmHFjootQKEpTMSXOz9wBmJE1i/uxpbt0HXzJe5u2OXHXzb2+x9/H5ytj9fi+fRgLXb1a7dz49sEIzgbsCRPcx4DsSmngbw3TdMP+KVgzWyduZfJTZw71zpn2Wx3l9ZJI5jsX3tJixT9tq1o0fNexdkvr0ke/GDNFcvwGw+FHskh88+fREqvwKHjkcyYHgrnv4y6WRVh/m/WOLQZFVbJYePpQOilYja60XQiVwwl2tRIng2x10sCyiebCxOTIogkhaJCrHTBKc/YqMHrStsHdHwTqChZqb1XVEfs4/D9mXDK3UE81fLLxJgBz/pd4WI+vK7db71/3BMxFyLijGsq5kuB+MfD/a00eqsF92zp//J87Dj14LAH+BqppWPCz72mseoUALRV5acnHp/qZNoLYza21KqMtdAvFoV/wJ/B3ggloBATshWCRmigdb+f4nK+VD/OpFpZUhDkun2gn9X3nvlhtWBHcQSXy+4neYoVoykvtQA8wH9w0/8AYJbZej13C4tenPhI1OLmrQX0dQc473iFG49A/M6WJ+W+prao1R5JJW2bnCnvquOB1dDFgdhnCluLLyPPeHEO3gJnoa9wIsBugzRR2/pW6O+y4cyxm5+s0VWlD1W1X8az02cNneqnv6foLSh80hadTkc66lopP4NeLvHVXJH0pt1VwpYT/98SZ/HX/64tKAWd3OBo6sDmjfIqsH6jvFTXAGlgPfxMCOW2k9SI5zYnM33uY3C26kNei0Be0GjjNuqqwJ80xWZBc8vfB1RHXThem/CH+3E8T+MySEM9hd0HZcgN0kbSJeyr57T+5ldWMpxuXW0zfVul1Fqdja+Z7RsJJB6fZJnhCQCRw7onjzMDmVyLmDuOgeUiOM92NKvobibcb0w3v5bKXFei6fnZkJb+xfmP4dp1aaCS58euPiNC4K2O0qA6hRCzpSNRKEjkDK+/zNglkVK/T3mqzHQXhnThKXSJxAVEqe6R5UCPt6sN0JNRwmc74lxSs6Ryc3jef1ow/xAuMju+K47pHMxnH3GCDaR2fdG2gUDQxC93NDYbZ3s8thsst6cJ3IGzrnH9SzJigvex1QQNV3cRoTilEpQfEK8KDNfT3RkC47dbaPrwx0A0SsKSldiVMN6s4X9eEZt6GCK5kyVIB9P0ioOO9ztO2AbGRduZDE57lUCLXzCrBJId2uYzLhC1KH6hwekwGK+BUpIuESB83AbQXitnBdDabB0hC4gJrJHQIj/aCCRbXEN+iMQ05GKDUneEx8BvruIKwPFnqor3S5FibPGUas5J7RgN103aiA2AASPU5JoQk6Y0AjP8fDal2Mo8I9apny/SnuV9YgF360StoHEWITMdkCaH9AxPRgc6tbUhmC4AGiXmbfo47We9+0MBME+kAjBOIESR2z0vGZjxeJ5FP11MBN1gbJcjLy5rxb/k87YdgUlnRg2AQ+fFgIF1+MfURAV5CDgW5IV6fIxKxyfu+mOr16rxig2PjKMwe2s6YkYG8PSWRFdje656s4dVDtY0+NAJdYIp9OFDZPRoLrsJ33jKNhPyyVQUHQM7H4O8FdHJK2eyn9hLKXV78H1/+JsPFyMnlxkHVC2pK84C87BCh2TGqCjUP2fep/qnev8iawf5zMYzJTppjJ8hyw+NYBL957XDUcyYflElyEMPAUj42g8vM75wu7bX7Yh74qSYeGKa9dEIVa9jbWFcv8YuiCC6h9MGfvoE+X95SNwPezHKyd0K+UJXE22YCP/3fOQ1yfKRZK8FSbEP4YbJLNtj7WuOU8QytM6jN7pvZ+aDgm/cpd2FZ1Aq7S3Hdg8tOWjGTzellmjfkyDGJwSrz0PQ3NIr531RZX0X9ONxoMK9h4SIU4XvdWwaY+sV3fYOy/R2fC7vCYTw61obLN/5CNYMRaBNy1FASq7K5KPAPB67wFpRkBa2SjFugNNhEUfB6AS02dA4XkG9Ecgm2C873HbPjmLaO/NcV0Z09pnImGCTYutVY58GXNAdQ7JNCD29H+krJnx2wPPbpOtI0VzPRQqFIR8VoDXQU00ZI0eB1Bon8FHCPXUB4ZhyxgpeomtgEmQB6a1cwB8DKmJOjQ2+0W7LhVPPfQmOE44KmvN0spSc4h7pv0kYD3HKOwz22JcXlN5CLkjgBWnp5hDim3FUMJSHUx3meqByBGRUaERwr3nmXhRLwQD1NZesKAubYsyNkV4NqAYHfKkQ6BxQEM2J8WMLQKZRmoo6q2iXKTXaO2axaV0RsR/Xog0SApcUoSqeb28MoxZ7NTrdMMv7txVl1LJHQ7eDRg12skTvGEdu2ANTo8mBQwuTHpfuHHsVbLbNnqdHYfSa1P0x7NvX2PjMNIv72Ga5/96EF73ZG+GwbDCC6+rUnlkjNXFlkKnNrb4NgDZ4M2fnjlmrpNcKdfFO7UOdN9IjpdD4YvGRpEy+hNMOmvZk+ZDexCOWcrwkiM0TyyMLvT6wi7xrDt4zNRrmcHXhyoDbQatFlErCj4WYIHXC6qMpJzoO8sblPeo30j0Aa+R45wRBcmHdYo+G8oa/8hwWHbPDN7xuHOAgMAwG27mJEZPpoUpKGO1NY4sOfxSKMmhpmYo9VKANfKXw+YlSd/drSJjPs9XsKkYBotqJmmGDqro9iaPomQpGk3hpTnHJV1m0CAjrVaMRPQ+DPgzU9wGlsz17Q4TsTorTyteMVN2qXocatLC251ugsnqUcRVZVxD72nOMBgXRCeLMji4WMdZsULmLtvniVat6KBZmy4/fZl1t1GX2TcDZBfsGVdbbyMtw5XowSqFl4tmV13UhyCGMKdRqMHQSj42NdQSn5pa/zgm/YbdZALlOE2Z/V4rLE/MnzWmL5fGqh0yokraTOuZpA6rk17I5/i03iLp/Mwz3aod+y2oATC6Ov3Fn+nNufFxsBEd0eFi/taz0Hg6x7PklQKrfk1HI2egZO3cxWLWBD0lnLw5aemObsxenXo0kVYIY2YTudBJXnI5F279ENAqKOCW4zrRnaVr7/HVfwotxnsOwHokcme82V13GWChslqeeAZLqfT2rjoZitHz99sOKtuCdJK6lzY59KBAEqi8LL4FDzeTewjIe0H3BgXAuncyUb2KCYGNoPoP+ucHfQyCZwfbGZn2PMRR1U2PxR8FnMItpHAl1/SZ3saj94cR1kKp53H9IwtsnPEpUU1zkOexGelDxmkkES6pMGo/b1DgRcHPkKiRbdIHELnOimZCkXIg50BEpmYa4LaIuCzVeDsIDVolAXs6FHjoopjQHCVQozR7YA8M96FlasUtp5ThID4WEBWN32fIaZI+saseikAFbPBKf9LiJoFUMTZqZrld2n7eM+bOxHQY7pcJZl1UE3XyCmqIZcdU42k50ewhBFV6E55yPCJi9rjiBS0lrX8Y7gPlRR/wHZNywHvfoGXIF6qrG2eV8xcKgUPJzHalAbcO6bzo/lm3FgKkifaTrfo9a+iE4l6Ah2pqcmQUK6kbWU9vSyMcP1nZHZ9JVkliDdMuuWUl6Lotj7TTrzchp75OTdCGg4mkcZeQzt/MCM6HNWOmNsq1IaI4NDILonkQGFo1JJK0EVfYJNLhR4DWjVih/PqNAnAmvfeQpMNNPuNjIXAqIqIR8n1QYzq8vvgfm8ghCsn2Kr3PEGap0Z3VEf6IreXsTCHmmwv7nvrSDeN50Uc/fkZUrc8oYFi7u7DNTAyx9MISbmJK0vyy23aUpNjU3jLKEeOCPPOcBchzWFnp0C93xhbMwIx6VyuI7vrUOk4fJGUilRQnUOl50yYCE78nekXvc4Op8Nawl3wdXUpGe3gsHUP/wJUUEDDKPFxrA26hRnHYZC9q4G+QL3uMEgrttwKiyD6giABSFNBZ2pAfJb4Q8TTu3wLqnlGGB1+CnjMb7rglkKv5Y77DS/18xJFm4rra40gM008DA1NsfZnV9r3X0Ve173DrvG7T3rmZW40KXG3srAPY9pFgqM0OEEAFOvfVjeLyGwWyxQiTvlTtg/UJTmKiZLJRfNA8ucEFKqduEzY1dLloy6xJTs8jsj419M3P0h+T1qxHIZmRWo1DlgTXFuot9CVWiOC1NUHk411XcdGwLBcA5Ktr77/XEH/wT86M71X+E3wuLkwc63ctg1ED0PSl4fEz3if/7LTUiRUeUNx7+cVq72K9NnQzwo0422KkhlAEAOjAAwYbzT+B/9FpDnaZTHg35URT7UTxStcpF3mj+R1A0PRLtWPe89UfHvaOBH31SBxDSy0BADb/yrupA2+gl/HeFTgkimzX8WxPRSRbvfSthqF8ayw+5Q/G1thP1RNAcgFH+XdB9aaRjgGbbGKB74KbvFim6OwHsyZ544mtfFQUdn5YNhPU3DMIgMGsM2WCe+fJvEgHsfJndn9+KNOfiZYht0kp80CWxr12+QgRgE9bMyx9mIeoIgw4XDWAxEl9+OzlXwjt+u828veaMzchtazz1DTWrnKc0m9JMStMpTaVkKU1uNtGwjk+Um31WUlfJups1MW0WWsAm62ypnfTNqiih8s42Kuu/hLo2M7cOf2vMFpL+ydy9JkyfHOdqw08cuCQeSOlAdvQqOYYKA/wV+U+oOy7NUVKoHoSr9rL3q9B8h293EWG30lDPmikTSwc3u6KZJxGMXsUImRMRxHF571NkzURbO2HaPW8rn+Ao2QrBtNR1rb1n8FABgvMYQCZBeQgPrSGV2KkiRjtMJBVTGhFB6zG/lyzW+yXGbAF5oxaHroP7BLGfVnchFuNWT5VrUMPSQLn0vzRA9vVqXQ22MnSGhREUa/fRwkXxx0WzEP0OS1eR9soKxlF5SjpIrXaEq9NyVHGk2KIwdiaoQm21mBuAl/BuW2TUySularEHODhJivIVlQvv3QHr2U/UPmVhrRQZZYuKaTLWKRxzIWCnalcHUikkZewk7WIRmfycnid1gxrKjI0YQLioxIaGPQwVZQnu04OMZBRyBhU+HGoFqQACoSTEVwMnERD3xYSM2/7hUttjf+wcB4mL3P8xvBtuh7nwafgw3IWdjAUtMuwkbbbbiLsFtCR5Bm/Uvb3SV4IQ5BlK7BWxkNudq98UQhY14YxlcmTXHlUHIWHT/ILkyoMN11iouRk2zPeTQCFRXpG6urXEFYzAG4eN50SN3YrT9uIWm4bAYB3DtPCMwMfz7fUaQuG6sLj4jaxPnfDxXttJIGv2LepCNXbNNZjF+M6zLH7JhHwZUq7kWT5/OIQNb/o8XlJzXbcU7zvlpQDcfyIh3jjYbSARM6oBjFut4hidNOZgMeGMEBqEBEZLkoqHcGdw2tmDagmKvRTKfURFO6z572Y57v4mikJzn5sAW9uM35WrGE/TgvgykuxpZatTJRJjhRUirXLCvZ1IydGxZiaaLIIqZr3qX0JDUXAnfTRYuC2zJ+cSn0t0LimqA5F9mNRle+O9LiRZyELn2DbrOrxJXI5AQVnPBVKrNxsVbq2vAglqZRdovQh2LHXd+M+hM5h0VbyZ/kN3zZKuF1BMmEnU7ahExm3Iihb0zyt+b1pDrBUkoyYYtdxxT6zdxKyikTTVuPNJZo5pjHxS2MXxno+ZVo2dCj2r4ziU5GY3mLmjeZRTOYjZqnkDl8fLIcM2sYO74Phdryj6tjDy7/FrGHLVc2joqs0Fw16yUu2+tltli/kcfNvMiklTyMxODvzEw9rAWg5636wDSSObL+y/Y4hEBndkz3cXWU5priR8YNLc/fFrhXR1VuI5X8xMjfRKNNORXN4Ic53TIJZ4M3qNhfWXfu7tZbncdJUCDB8jsRA70Ib6xP7x7fz499/h92JDAHAWLVmDKl84hzPIYllccRqH+u4VUJsVcZQW19mSDQkrWOygek2Y4PU6zHWwS3InDjt0VeNGfBB3gnubiF8D60SF9kMToJHf/4c+0GjFq7647TuGt6hFGDKw8/E9NKzMZbh7EKz1GPAjUveebQKNLe2YOBS2oK53Xpw1zCKjx2E+sV3ppiClwdwUWRLJg+4J/dVfUOgPQWwLzXqwKC39iG1dV2avv9DZ6dm9MY6/VMpnegjLfXIj/en0p9K3zSZTv9mEq+13Y0/WUFh4D3fbb8OVrL39OuztVz43KyFKv9jMv23mXGlaf62/QxGvd49HeMmPIZlWiz9dPisErTLPVlodSDTOV9izu/Lm87Z5WfF20KLhsfx4QfC1j5QDwuXxfSXykUvbAdjBT1tZ4REHFkfcH8dYxJAscTQIKZZnX/SjdtcFQabUwMEF0D+JQdu7Prpms5W9HOOz1H4cc1+rBBKknuam1WsHBfswtCzdfEdUBlqef8PLfGmuBgAoD3YvhEKhs3hOTIjRh4Z/xw8M0trw9TN5T5OiSBsbjvE8mD5/Yh1MiUSBXuiobIpHxga1z14B2WRtVhlaRhqaRU+2efdYh/+tL8w9OwW9sQ+OvnbeJtBJgb7OmdiN9vUFOMsC07hK0mKa+sgWy44L5DGa/m3+T8I1aA233f/Rpfszkt0gwODlGtEkdbnGPo++LRiYV51I9dv2JsfmdwOi85+bm42v+OHYHKMOpJrof0bPte4Vkyp+G3aZnFTvBduQv+DYu9GQncWtKr8VCi2P1AjaDDp9ncCnVOf2PBM27vUgtemenX6va6daCUDHp5WEAMCVdu6nTZYIqRROJ/sgAYdc6TeciubMQasRj/nFNJUG/gx3Z+QJvsF4I/RmtF29U6PFdmcWE9YPPWVf7MNbCNsk+jWn8jDDMt3Mg1TWe0iaQyiILbJEroa7ToZRFhCWJNvq3kyy18C8G7MTBSdlrGtETKp+UG7DOZ+Fn4HsCg9O6OraJhhQ6a9GHJDDJdp6Qp9mdW+WUcnuNMJRtf+otI0jqig3kF0NnonrtYRXARXBV6A4R4rkic0KfAchcH2B+Vs5mmuSm4vFDvv1gPwEEVNTMoeNbWVTUViC4zSHR8MRRWeV/+P3m2bJYbviLg/rFnLiWePAfeAhaqMo6VYGo+OKUwfyZeBmRrSJd34i79Ha8Bs7muhIcUJiaTYWziUFjekT6RkosJF2443C0hJs2qBYbBuMt2ahfeDyDbd19PZK+sQlQ21bIus9f48ObLB7vA3i6PTo8wJp5+mHIqfZpyP8HQvhhONMxUMQKbGTq4HCo6jeCgCPfTQTw0i0F1thQO3EkSUJIrTc9pv+I9xHFLr8rVCToRWubOpJqcl9uXKZCae/zHgZiSucn8Gji7CiVZPjCmcEcPw6csN9CWKqxsnIwL1GDpNSQaA+0Ocw+pgb/TfH2Zptc95ZnCFnuxwdAas4SxyJtTiINTiKtat8PetxBXBcHpdkwPvAT7aS1ScnA840CBCHO+DftZNBe00cpqRCII0uAEw4ADDyg7ThnQUGIV3QCcgGGkjyAiQPUJ52u29oPfVEQwmn5Ckp2S6/QoOdolax1skl26WlEORUQ8j9X6rtYsheC4epUxHQDxUudk41+NX9j5HagMw2Dd20Bv3flgY91aA3q0F1AenQZbeLlMN0QXkNDapC7f7a8ZUfO9BQAAmUNvF9aCdZtdVS0CYScX1+n1aZqvXUZOi91hxmlIoWEVCkkEU7Cos2oGe8CpQ6vrvQEKaLuhbaihoq7YWkPVDFmYujvN/eQo3I7IjgFbuSV+WK48GrXZjC5t49KCTSp5P0sQ0iEntFDZq3KQOJEtzpClKlSIpqnCvSRUGRMIXGqLEWBwIJtQCD5AfGhQBhZptQAIfSzzJlrX9drhRXCmGONGjq7/BqM0vqu1n9BrZT1gUBEar5vB5RrJPKblywvCCcML/5UXqdm6ISkJ5xa8c7jtU1wjxxLiomCVszIFPbyBZEhckaU2ThF1YksAVIUjGHXSbP5zAk8RADoyto5C9e0EOtxsB1qDBJLM/GV2wfmIFjl183VnOjWHFKcg4pCRorH9TicRuaEf9FST/YdOjObn2tmqAXonfIBTqHrHN2A4tPajvIDFZcHBNkAroOpQS0fjuXpK/WKyjniuBgbm++z3NVsHmyxw5+OzQAQ7f+RAYtfgen8dm2Y9xs3hEIUSbNtOGU9gcWWRkwHgDr6WNI27w7wNi67mM5Prqu5eKTgOQcuL1AYRXtST/siSBN2bRpdC4BEYV096JiWIPhJxUicYO114yaQEMlkH3rVH81Rd7nSxs+5g8on3f6nH30Nb/5CupbPIsMUuzknJiS02OA5EexGdDwVkb469+cIlHGW2hxkBna54PY9Glg/3+Q7naMv/vSAKlmJy/ibcf/SCwJRRMTSr4IPBCkP8AvoGa/GHheDPwaxJjkLSajpvJWYhKyOH3vo/baH6pqf3Z6vPI1wAsy2jcCr0wQ/YAR59eEMjAtkzMIW5Ad7Luk1U8UM+zNuBMlDqE1kBMX4XElrNhoSmIps9JGRh9u7yZ0KANrsm2pVanghKf0qWhIVYBdihBMTvvsCbJm183BRh1Y0LZwzDkdi9Q4ETsKjmOFqC/J5XqWBX9WSROlpMSGW0OVqbfltckSoTaEVpQ5GMUAHa0A1XLn1xoNWEG9YhjEAwld8x762CbLJm5d0ILpDoCwbRmTUq4ECrXsGdgP3Z7PGg1hytTZEucz+vh5yjNzOMH5tnNjC2Yjs7qnTzxlmbSbegRbTYoQlfggq7aZKg6edEaP2zRLG6Qtbg3zH+1LEA9zOZPseNrKkSH0aim6VBYgChuRXu1UxGkyjjsGbEdPbbUiB5nDdpxPxn0/qo2Qei4YWC7UjgywxbDW9Z6vwtf0lhqGRmeIjbU5kk+zRT6edouzIYh94v/5K6JuLbxhK0OEaEMSh0JxI6hbG91QSRn8+zSAnDfyEhOZ+LDjUUhs1Kh1BFcg+4edKvktcb+tOyLdbTwwUY7MzltuFzveIHNjIGQ+B0KdINQCERZVOe5jFCPRebm0ZDBxlrOyrWEjoWtdOxKM/dwlT09faDjjY4mBNRQmijPp6+zGCXLBmOPSMWfozLEngI1z9Um5wHFadiYysigXl7G0p64g57LpMLABlcQZgp5CFHq8BzahT5iRUGC4jxGWHT7XRcIc4vctK0gtxpYJ5iNPCS1vT73EBUT3hAHMrh3IxOYT8XRwS4YOzMMR/9HcqFy4Xb/RGcYDD6mYwtY3PboYfPHJg4OTD37xk+/AGTX6IriKT7SyRLdZQAX1A9hNmgQi7caB3nwBCx49HUUIKQmnGvxs6y3SGtTDstP66nYJYfholqnqMoMEwIgY6OeiAk+f8M/1KjLCwtb0UYIz6e1sI6MBLZhzx9KYG6ycwy5S/9UKIEG3w65p5NNdlL0NFCnRlxCF4dKOYvTVkdbm9C1Ekdv0F+WKNU+riBqAvzCi2FsDFGMB0cJjaREmH2sCPZYSnzWWKHuGbGc6Gg6zc8AMQKLLQi2EuB1Y09nC/OVPYMHuBrOE1xn8qNLVXTBCAFSdo7RZqkFgRx3RVEQcazx2o3n3yTFsOvsZXG0wkp1KGdAQtDpPTpBGGBnb7IK1xo/bQYbqMQfI+0lOH5/4hdW4y7A3TN3+wi/JONNIOEWMkP15+vYANf2hVjiTfYUDNmnyeM22SElhLar0w/f5Taxu7Mb7Atj+wLm3qRuoFp3l2+ajyu7W9j6y79Zcuf5WcF6nHgT3Qe7EoB9Df2cywkSl2jJ7L4vnXln9fdjZcQtJuObnLtrxi8WLH8Qi7mDsetgXXFf816wiaYi1Hbxzm7eRYiK68YZgXldh4l4V+RfLKLMEGm5sK0gC42LcGDQOjONlRdCdkFGmnPP1Yr/u07clDYonPv/aDH6zgS8MO3fSoKU/hvjG1//fK74G+FbXl/qC7pNhr4q5AX1GDGU5Pm5lIexz+h9YGXC/WsSE/CWsAVaheBSOaOWKGU5z1NWO1dnecVxlGq25n8cdY8gekpkHPcvDr/LvvotJTK9/Hp8z4XYs8O+rC+wTpb1aOXp5iskxDabvawsU+bqsuKmdQWKn4TmyDOBg77fQASGO1wQUyQ2RUv4ZViVsjDnhGrNdvtAHrlFSzFq/iY4SkULcyQrUqZ/ARQZO6NsrihrDoL7oquMh7PaK9Yz/le45lkmdDF7Rq6XsnNWViRbRf14HM+MvnyHlZ73artz69NM2Xyqs6FXvrbMvMa23pe5CqlfH5iuQPVkLSAO5JJoQShMIYXnEXeRx35GuU62g38kq9xcGikB4iGMD8GMx4tt5hcyzrI04/GKGP8huV0p4BWSMi3NK4/cTwAI2syVGPHI91t3slKZDbabgaApPwu+rKiomq0s0PhMQDJQlKFQA+k+xgQrMGXHpqrhUG+Z4GZ0AYEVfw3fct2QfRPGjAuK4UMRv2LrU1itYXmSv1waspc666TWNJwOx9Qaby3bQXnJZ4Br2hqC6CHVAwNoShzeMqCCkNqtQt6hHFN2D62sA2pMQbFFA7VMj0VuWBABQwLs4aX8lddyFWLbqzOjiraznji4lNOJBuhbkUmzdUd9OHYddX1fFPRgoHCxRzpLGk+FmcFiFtemamY+srP0mkuJ0J3Hgu4PhVesgmZEiH2rHa8BQjvdvc18a4opN7ad5zFBZEr09n7i0GndjRwEAw27J3bv+3xt7mZhmIy+D0Rqng3RHOfOAvGJ1/q+TJI9FgTsCsEC0yup/z5S5Voq8mV8tuGPfbcSrEwKIMN+G7Zw1CSRK2ldMXEi88+DxYOV9+19o7eYcGx5CEeFPYay83DJ48SSxwrVF7sKRFRuMhPSdR3VCP27j3lJ0XQokNnFjAwIY32tKnLl1i0MuVUwOzBl3jloqz7aSVv+FQMwBGftjxy/HyhyCRmYycU4FFbxUlJ9Qyxu4txeZxXN6hq/7SS4j3+lr/p77vIRv95W3WPCe52T45KfuO7Xhab6f7zr6zUdMPlm06XnrhAl5I/f3orT4Tt/Quk5yOWmn1vSea15C27XyF/v+PCdDk05dOxOGr2k/7TrmzX/PJ0vC9F0Jj4XTeDsKk6xMaa6NHUff1tZHhc30NKp4VWOK+bskTQ3GIVOHVJ+l+P3nIGds9QMQ1HhulYI6lxvRdKtPYfzRcHvbHuHd34Ar9lp8m/HlB3zt9xn1Hnt0fHCJsZEpxp5MUy4LALcLZFIaeKZ72KccJtDP21iMMcM7jCneR8rH1lOPNKUUyso1UGIztPaEmwkdvE4Iv9hS0vNctzgmS4l2KQ7Pjb5HfJJrC0DfaiBrav52uxTTlmJo+FEBzoPw8joTmaI1YM/snEAKJPqsEDRRn3oXEfYmYUpfWoOmq65hC7So/VAdIRbKDY6Sy3DnY/U/Buw4BsC4ICx7bsHAdhtRzOi/0hmZ38KL7w32Ii2hJdp20JG3oOhXIHSloZnbbLQIW+XGkJV5erLdxhvlfpbqtfVqZHFIjn7YQiYQlcShdrxz5FAnKo4c6iOFWoTWgkY4PFSordqzPGSYuIE5KBWfhdD4lhQeb6i9ppR4H//6GtS3pPCgUF+tQSnB429Qg4qEjmgXEhe8e0s01nCUgr8FmOE3iyWHQRxs7kE3qX5tUbiPvvj1m9Dsiq2Qpk8dr8iw/ooBKtFTj888J3znpsXTK7ZmRb1pYwTEBYEYwwyIyffY4pMlc9hdDS2FX1gjbkh8IAfUJVaS6VM0wHaE2absb8mRHSnHZ4jhUNhnJ3YcimEy0OA+P1kk290aE+5uKYwn5LFvtIvrHMo9nUB3GnpwiXax7/TPB4TOLe67uUPxbmXfL6JC6OB2ouJYHNcfJZa+WGY0FtUlYLwxUTRjWT6+HF8cKRZWXO0I6nFJ61YspakBvqAh+dmQR/4yAj6JC1nKRIZsSB1qu1pxX+mxGKqB0bF4yd3z8cmXEGOfov+LgTbUwLlgakj2Rqvm8A0Z0r7HoWLscss9rcsi1UHE+J4bvSFD2sdDU3C/TrhULRtA3XrDo5AbQRbfiKDcTFSx6+8XSlppDHsO2mN7QoDyypkZG4pi+7k89z2pH8sCWmvMXFzkFzjs3bhdNKDQCJ3C95cfapmHXtoklC2N+zJNM3c/MGpaO9zWXbb7TKydBbkLX33g6c6kpsJ3wdPJizjVmYHsHFrjNqQSPT66fAeMRH3q0u+/PjmkSnmO83ci7W7L5z88F4hH3O+1XTyqrBcZdAABFK2Hb57+Bx7Y7UKc84yllK7WBWmfEM97sl70ab0JhfSDgAVsdyl8iextfm2K+684blwJaY3848RLHcP/mcruMZBYn5Uy9Ta6p6/mHfN5DfAO/Ud520qB98wWQZXl4i+gBCY9zoxeoStpXBa7ats4snz43fWModJjgdAS9j4Q2g5U4oIUwOQGu1sKrsmCOeEwUBhUUrqFWHXWKhlLNF6sxvJ55F36bD0pL9Jd5v6vNrnBQhcVbK1GdF0cLcpyyiEt1lbrnl9zk73yIli2NPkQXLzBW5ajH7vHTy379yA8+QII8MpeIrV7XwymZROUqgC8zHLJw4FolCEm5A3SA5HSR2hU5WsAHxIHKN9SnAUL/6Yvze99DAdOcg8Z/Zzc3jxwnNFAzA1qEE4DQP0XZHtYU/Qx/76zn5++uYF7TGzo2HEkmPbPNwJ2/pG51by9G31+BYAPvT/04Cncr/Tj7nJ5D+IOEh5e7v/HF87+2t8n/O/jgHsFGz1Ve/xybAhi8laUQmoZaCXtTxDbhTi7owsg/MdKBE3vvGESkmWMu0E6IU0+mltA9jkFz29l10qvzIqJWUF6XAJSJWSfsYOrMANJlCrtLMvnII4K2/HBKkSCkvErZFScAQEb1EcWryvcfip8rFscfifUKtpV0JT0HIHA6JkwKMIYulPqdMLJYHoTeDwfB2HSiWPdwKZKB+NFQN+2uDjtqDB0G7tikmoza/oiMJFLwrEAFFeMMH1aXXqnF3PTB1zx39Fx75vhnIL3Wr+2aFlhvIREUcVU2Oahq/yN856Mqgo/j3XzYE1ZgI/Hv1Nibn4ZAVmyEWltJC22UyEbDhSKT42OXm1k58J6V74dgGkO5w4S5IfqGT7YmSIaWIxiPsPRA9Kz5L2HCYkBzKVEYtcIm/CBSlbbso/icqA4pKtnk/hWLDq0tZ+gsCt2a/kjhFduaxN0HEAncT7sJmvQ/K2PwoyCBqAEkZVw8vaMngllMrNNSdbkgGsA4mf9Ly0sexBjp/aIMA5yC0TcZG3bjOUwQSZldBIWGWso4T0E80weDpOFORrgNmZu1tqxT2lMJr2/yzyx0TT+uueuq5Pg3SEUUAxdeTosRiUIATFC8RiFV8tBzc+9qy5DZ/OaM09lz00tdr5ZGBKPJb/Nir4Uq+xl19z9JPuM+0PuhR2NzfNvxtQqgPOsiuqVlDdN5+e1hTWzU42fVgtVDEA3/iopxuRrrYoIJ3bLch3NzE+LA8I/XttiKfhgOOdpzSrI4YplvEHzCPMNA6VRkmCSkCRUNBHyTCsrzwVo9Mw2aCjL8xelMczlFxRRjj03VStRqpq7iSSIB5lLw+h4RL2vLSi4Jin0FBU7tkkiW6aE0CjcsSlbTFVoGIh1ic6yhkADzqGMR1lN1NJhR1hGgWo2LWKE67UZQOIoA9fAdudE0cL5CvBoy5kE8BZFeZ4MFSqefmoyk560MI1M5lgCZyrfbN6A8Qa6iLyM7Y+hekU7G/7ae6QE9IVoNj/d6za1/zub0UOfX4DRQyA5ENt+WZtRgZR1QB70pD2vaTmQvDVvzbmgLe0kqc/41c3XWE8r27bp9zR1pY8eGhrfMXAAvOhnd+CZDxKcbCz45xMEnAF0v0zC3QBRe03E3TPAQl8x1CvSHvp6URtjSmM5X3fNhwz5cEPeATcbQklps8HUmDYb5AoGemdbHUDwa06eKGd9m8ICz4ycYW5YfJ8PqFqBj1A9ATo11eEzJww2UxhVBPhkDckatlnPF2XCZP4AX3jEIOX8xWrq5Niqzd4wJ++jWr1lodTK6oASYJ3vL/TZ89JcccNcYvM3nwd2JE16VzpjYi//4kkXybpxg0dGxILJmNMbM6bQycjkstkCiRulWxntW5rim0/b1rhNJwabyr9y4fVRKA88pma3Am/pg1RNrO6adCtKZvqa3sUb0Lt4R29JGEFNUWzpf1gv3zN5+TWbZ3o6FWdYHNQJxi9fF6YV6WTLSUwcAc3K9CTKFqOs2rZDyiZ2jHCK+7l1qXUFrlpkpVtrqQSsB2qRihoew5Dp9/gtbrffTsotKsu6HoOVUVdRNgh0ywBVcBnFVPzwCRa927+Eyr5rXFaGBRd34KNMFm2ItD/ZZzrsov6FAECy/rtU+es/t262Xle3LKct/YazHt9GmieE38Wl9wrnwR7lBY299L64Moo/q+PTLfI6lNm1AoSM6bJt75crwh+V7nZQldw807RCGT7gl8JyTUyibyVMnTm/+06829uKUXQ8hc/9NLl8qcsrsnALnhulbhFzSQJLJ0Jk5RmNinPvjrfVe/+8e1V+trvMM2nEI+GEEImwqpmS1nI+4uYkIq/COB8U32d9sLtWJOX4fJ/vJRwJqbzsw4ssET1/3OTrX5caUsq50W4qT6hiRg1Xf10S2smYhiuA5UxTuPcfxnEMmuclDEqnOIfK638aFrxLxvnxOXka4/GGJlle2jwXhD/Dl3QvaOJl3fPKyvsfGQOPRO4P4NniqHjY0oXnBudaTrSJSiGBwuDEB8v0M/x/koe8zp0EEpcA7OUDqf1PbBTGgxUpCsFMvQuN39fXGz2WZs75uIsJAu+o/tJLDS9M6y9al3qAArE69N3i4DAIkJTM1CV7A+bP8DrWrv/qhM2Y63R4e11GLrR3caP+khWEFYa8cirRJ0Mw4+eSHB7VilXLsDlV64MGwmPrvSbKGlv+XjD9r3sZRLFZd7lm3v9frqfUnj2yjmsMmYyF5WBZApzeKy7x5gjXz/VpiDtn4UTh908zd/4eAgjqXS2D6/EgChkAf1MzNIH+2NzMUbtvLJvumjQLLpAF/15n542mXPHxoLf7Gyb9jZdwK7og8mVHOP9of9oZaBJC4lxyRLQbKXLAx39KzBgn6VsXV3x8c+TFh3FSPVYSt73KnBVj6FnJRZ2+JoKRklwMi06MyiVU+RX3Z6fkrDO0F2nL7LvUGlgltfe4knnzOo//l5rBGNVbgWAMRvVfMuGv9F485ZFM6SqZhBDSk4NQHsuVEBYUdqIsiItQANPzd9J9v6OLJ4iWEw1qR4TJYY1obT8tuii37WHjyHE7BL8vKf8r604/JXGdvf6VAuxMmMAAE2/TTKZzoKN1no0gn2xt9NFy+gdm0GTUOXXOHTS1YHF6d+gkhTN2LoDllVit5vwQ9KQeN5Upzj97p0L+D/ROi52HHsqd2JmnCpPFOr3D3Z3UqampAJG/7ShMsY7cMYD0jZxMQNNcGwCKAtSdXCOn5JLIgLKFm+kAtNOIVkvy3kc5pjRoQLQLYZ2XEIF2AwVzYwM24uyH0NTISRfYa4ZN89qE+OIMmAN1l4t7hgwRO+vUBPHUdIPayYTa30vJUxVhnCo6pNiwDEoGjK3FBK6utEypzYTgWFjMRO7o9k49XPh0oZrodGdA2twPUZo4m6fvFixMUH1Dykm4/BmJAwknLoMI4OCb0GF08qVNCeOtbxdRW5BvXdTO5/GtzFwDYIgcgDAAfLsi49sBACxhOER0OoCJnjAOgEsYIWQhBABCMSYUIAYxZSqnlHZEsWQurgggqYm2+04EFsScFAtyErIgAHfqu2FBNpVUbSZLGAYhBzaoquMJVgJDPZ2OKBDACrPOTlc28TqaoIfRd/Vdv/5JMzw7AVuwf3k9xI3i3vbdTaefyTcygLn+d7BfIssUBVe+6qJ2ihkNNlU7nmvYGQWmZRFz1SKCKx6AN0zJKfJ4W/v+o0pc0ItkwmRUpoN/tJiURf19OX0++iIhDr7xqu5+Famqqj3/Eiw6l6LHXW1DmScvEmI2ujsr5r87uExsT57IDOUnRECgFSyZTfyVpjSnfnjBxA0Pr/iq8QzkgoxkU2ZtTLtO8iDb9SO50Cv/2SvefLtt6dNx0GB1iJGwbLzJmh1IEf5HxT3rO+aIDl/iGrvGTQRDGk3Q9zRYGRJ4SqwsFB2qQWFMub9YHzEDjldVyhXLWp3ilwxrdafqisSOnXuu+EaqNI7VFj4LoNvpLX90beaAQOxNXqk0zTY3MZ48g2kdtV08r8bWLXDJFxrMeP0Xm/5LLb/b9n/e8Z/v7nx1eOzveJcDyhzxNU54jwlfIfN57Co7P2jxw1b/vs6rH+CRV7cbFzzIFQ9he+ad14mqv/Gp7r1f7xH5novvrPf3sfNwkXS/+vjGJy6w4Qlc0TuvJ+Xe4ejV78fv6Uvv167n+n/UN0fO3tt3dNk/LQ3Z6esFt8q9s9XdKtKne/tM+swR4dr6gmKAuJsPitVf/XgZ0p8ubEmTNHX9g/oLn7+VOXu4jm4LL+6DV/62SITvDC+6vq2cd3/bmu32rT0u5yBco/P2Ngs6887gERzBXlAs7ek8PB+HpPq6uuU10uqau+j0kgVYALD2UiqYgxqUgmS2kceTu0DTunlOCPuDcspnLpvyUXR6zNunh7zR7nOdopdAltUXiiCWcnAGO1jBDMcxDY7gmdZHXl+tTLG0uZZAfmO/EETcId8owFTXRR2Wyf7crCtRXobMRvByinoNgIShjdD3nhaNJeqCVWMxYLfC16lXJPf2zP8U8lK7MRBr5IiIjwylVW/X71lFawQmQ3GSXXSbhN9ttnjzyFGocdEvNGBP7IXag29WwCjs66laqGH6NWwIP2+uTLh0qdgVkyokEuotjOSnyeG5vGWGFujS3PSGvRGnIp937lEXrdGTMPOKzLnRiBWp8dnaG6GOR+PyRHzo0kd2hSFS7otivZYTJ1TKiXJl8GMH+OpNWjlDjUY8267RNW4lhYWiocBk2lTE+nldK9qugDTtJK/GpKmB1bBpzrtVSmpxaw2qgZg0R7eKpBN+ClgZkYZ1M+DAuR3G4gPhQRLrtmK3O7/Gb9p+VWKGmTmiKoFl0viW1O2pjXtnY9xN2dM++dIklmygStYv8Y0ta3YZdziIJInEOlEbj+cmYqp19cBFNrCGVV9MVMHi4NjWwyBfMUrb929wILGVk3UPGPyAwFqzvmSzHSEfN9uvYpoA+UN6hCh8jcuXgi9zNV/kKj7PWT7LGT7NaT7JKa7XwvcE1uSdT2ma++Cj39xsE9VdX6y5KGR7WNuByHpUt0PjdUGy+yvYplZRhf5sqZk34Mh5gctcCFSXMFUXc6t9/EMHd4Dh0WbMAKWvEGTo5fI50ch/MInf2mIhRJ4MaxHnTTEjDRXcjeFxN3paoWcMtR68y/fm9DUMjqLeaYC9hqBs8zu8igPx/QzV+ntOmAfc7yu1uW+9YRnuBOskaGey7NURC3lIr05NldflCo+sezodw+XZqFzMf+r60N/dz3W2lKKqzVOjOcv9XjXnKOZSDPELq4OU2L65lKKZMOAXj7vR4j9DxZ+KiCffJ/42k6lwD47jCQKZrefe5VsDY0o5wj6U0sAINupYmRhOCNVGa2l3WLZqx8Y8nFrS2hR31i2dhKPR5RL6GZ5q/QkGRTynx3F6qgeYHr8gTj1oBds2/4QAHJs3lycTqxN8ipgm66/MJp/eJEIC5dqPNNKsgiYStSsQhIAazXQMeJaZNLdITp4wFMw4Seof7BoXW50dV8t1qfFkthdEZ4YdrhRGNazUQPyp4Dkfgabm9PEN2y4LajJVeif7l/3LjlfwBzqPJJt82ZlQAv4a2PmNX1I5YEAgjrruK+S9J4iVa0sFMqR0w+TAHqrDlmeELWSWWryUoB5lY5VVcwJldWKiJkXSU+Xl5nohAZyZLr86Ivm0Fh3M9yF5HaiQZHaznGWeImyUlWR2gNpNNLKIuIMn3ULFGyukPadoag87YpeuUY4tUxhIr7i/QcZcKBoli0TsPbcc0g3Eb1DWvVrvEz2m/OulAtAL7NOAK3tgiRg97xyvMdqZ0Bi7HHanbM9SRKgpudTZvw975YrzIgLoAWsA3Veb7zbejd8pTG4qAf16K65OzCGbJY8x1foaRoEHGlohGfEhNQofd4/Sclwux4MeyIYLzpHRt8RNGahRSN43BgBQEaRYH6yIKDo9GjsO5Iv0R4ovGYuLKIoOgkmdjWToVdaWzeykCM3Fo0go79FSg1sNhkfg29LZ+uF2Z9w3ymtouvKdcWZBcJ4o/l015/la/+Ll9MRZmViVAXPqElkT8JAN88xOZ6Y3WpUrvsApX05kF3V+L+wex2zDRNH2qu94YOPaVmtbzW1zNpQV+0ZhYTNbwFizoeClVYy/14ESUUYoGydmxNjQnsVso3JofIESGE3hMdYIDu7jpO6u2GA0wlotQN+tYOKqdIyKwUtQeWKFhQUN665jYUszGv2JlBQs8KJ7kQEZ3gf0RPGhkxEkHoDO3J6aSbTmOhZAWqKJuqYadNhuaVdUzKS7CdWeiEiJ/BpIcGpN5zIwKCFZNZhhmpFYM4VErq0xpJcWmq3ZVapJk+ZoYjr4rgCGa10nrvvX0a6yJyqOgzQCVgGdSIGKLb13L8pj+JRHFyFEoaw4BpdWlVuhFRLq+n4XE9ekKcI3kVD6Dp2eEsR8u0JKhPSrgIGPrQDviuNw0imxQkK7zr5oOYVypkFe1lDqQh6Ewx3w76qQ0V3wk4VWJCc4BZfWZC4iUkRkiVSZphZzJhHJOUeUXlIIm7N7yJMIybdFWqpuRIO+K04ZLrok9rD4h32YlGL8Ts3c1zdDVOM+8zAggbx6RpPftUN0c1sx8n9Z3yev7QqjRtkKMNG94v2exYLBYG6Gc0tdLZ5NwCjGsR6ZiKRDzsVuaxf7ZxTr0ilV8blEvXaxoW8aWVW2ZGT3MpAS/yypkxdH81UZrwt9gAxSArrFVh1j3chNlob9X89obAq2HzXuT111euwk6u2jD6BWbOGu2l5Z0fLEfPbN9m3OFKYiv9e1OKj82YZptQrladPx5UKkFg8OE12xZ1TY0AdoKKhjql6VLk9E0kDOVrpjyG1RnKkSYOrjD1iaszlPVvsNlnqU/LXwo6yuqNu+Jz/BlWfQpwhMS4QOeTe4SOJoJIoHCZwZ90NjuR44mRLfWSZin9ktJZmJU2vllTAgDiL8FuMBoWtC2faPCTGJaEA3+3IT/UhJq/GEw3F18LVBz5JVrEtAW6DphBYZoYoJ+8wFZxHocgDN7Hu0vbF573lAV9Y0WdFOe7Dj3I5IYSCVHlcdBQwjr+0dbJMCXaQOQ411pBvaVRWD5d7pwY+VOvkARCTf63Xy7XcU5J1xSCBjTfyUfh3FO+HgbkFmCJ0YnnmIw8EMPwvgIFan+Gy4aB1ZYmyZ/cxtIjnozwPsd8G6i4kh5nnzNzdIQmEitrwYmumYR0pMmb2yoEGJopasZtoQX3COSoKkMscxKOU7YmxZzRyYOKBID8mBJSHFqserd9445Jjr4NhalkRRaduNg7V8Bm37d93bJiuKAewzx2iBLRaQNQIXZBMjajlvKoZ9eNvPnKj9QemDCg9EVzCsDTQ5RqLl6Czk7al82WFUsBRmgmC9wZ5nWK51TO7lfX9EJrI14eZ8SlkrWbZoOTUYfPJJYKqigmtAwPJ9fZIHK/joiSShQxeUJ/WZG9L0QQ+Z8xh5cZxm1FF/MAVE7HNG12BiWoi0AghWaKLEPWeGOhzG9TlJWSNx0UCwoMStCgMFoYmEfcXWOWOgSlFHsTWh76HdaAnhOB0n0El/KAVCAqA1k9IilGwX4SkySdKeeww+wDx/SOppIk4W2kKSUtUiSWQSESRTh8caxJb0SaamIdRWLDGcolNxF130h1MQlEaXswugNCUtGek1CQNFqMQUKXse5rtHMN2y8PAakoaaFqcMIiwiZasRgzQkppD00xy/BolVaeqk2VpEP0a707IessBSrA8T6lrfk4ImLZCgqdPSFBkkYqVNLfWexxw+yGN/TBprkThpYLBoqbdqGGQhbWrSgyzpo6SqLHWybM2gYsXrwMc1Lw8DvSIIQhynIoVIB8sYnwUUN4TTG3l+/9tLzlBlTHgaceDAenTTpoG/kPV7LAYJnDaCFCOD8FkloeBRtpDNfNMLxFXT9QvBVJm9T0qdCQ8u+mRHK4iQjsPMX5BSnWdAGaZKuiHD55u+W6FwxKjLZLj3o1hqqjw4yE7c23+0C6o3ALSD1K9D9Rs73zXkAon1g8SOx0rYPIo4sFjmAe0Y1rBMUqrmvn4Z8ptdG7bYMGLXOESZdIY8GOMlMFqS6ynJKpi9NVfANr//LLxJp9FMDyde9jl3FkgTH3a1bsbl6hxIuM3pRJAQMisa9fH8bly+5em0mrmwrZe0d+OkRfFjCKLKYZ8Qey0DuFjCFqD5/cowhGz219DOHD3rcK2yzBg+GDKunEx23VUmg4YWkEpce9eiLALo8OSJBD22XKnnNZRT9/ZQmaOL/wkblint1rsD/0NBftNrquYL3vNG0toD9r/7WVnTEEwlLb/53z8MNgO0MGrmTKPkjghXctIUTOiX7RuL94HEPK0XxuL4WIEMx0Qo73rWgCj/6lIzGjfRb2nQPlikYYnfD7TSGoanDbx617LbmfK0CUHjjBg/xRSnHzAKhuim6m2qZaFC/wP/QBnaGyv5lfxhUws04vzqplpG7y0eHlDcsTjAHIxQY7uXUjNqtYFlsVcNdgV35nHpWLz9shLPbGuRqw1BYeE7Bftj5gJmDkXZlK2OajN7+bAx4grX/oCnjHOTlEV5c8GqWBsF2gQRYl7RQ4I7PDphHzlswqVp2COKvqYUES6eeK4Yi7/wh4NUtTw+NNIyBo8yq3ujzhxSVsNyAAxS5EBDs6MGAwuaIUnqzmivxP53J5LpBv+H6S6bdneHV1R0pJ+XHVV2CVqUdKhtNUFkB3LvIsP/Dm+vqnfR0Kse7lydNKZ1m7OULbNFQFlNwP4s2iFQZdqBhNdJ8YJConAKcWbFpwk9niQ6oLF/AEDbb7bb4hSf1kKoD8V5ROEeURFICKuXWijYjgQ3AR3nZDRlx5SNk72dJx4fsQjPc+Ow+Chgx+QSzQ+/BB7WB6KvgcIZoXYLwBru+Bt1O5wuPlS01rWNkQQZV/x86PhSxGOHj9X3iF1QOXSMw7fwAUBJK6qwzpLZFdhP7Z0lpNNt9ninNDwopvwash2zdwa6sXDpR/2ZpKwdgJ0WbJRqU+FPdaykSuRjxyxq4b90lTrrd9u4wTbVyIwjdtQpezB8PPta9HVbJQn6EmoTBorC/CJYxhgGIQGi4vKp2Ot9PRG5Ke3kDgPFN+3WabxWvpCc6oC8dOphUzNp/4G9HNEC72At76mR3RYOagjEUcSCNjbHswe5qCnZXhW5L0AIINYxNs/Y7F8qgRuh6wrFEJ1/v7pgQjTPfKRHE/Iut6PZthKdvup0bY3bc2VghB/+ZNaYhXEDc3LXoSrSvX0qjPZwgxAJNafuezt4LZdD4CMnt8T4Mk03vqngckFEFdzEGjgsgu4EqUryjNkGcgBUV6sS6gJuoSwx97CzE/5NnyeyrgiyEEmCQGwkyaL4kXs4CTbIaEMrNKbglQsnw3fUVP0aI+kXzMGCpm3GjRkW4LoedoKGQ2KfFMca5xOH0X1QfnnNRJF+AZ0acjG3zcwUJPCyZTPqwBN9vuzNqWAwIzUZMVTBBgKS7EvGlN8xXydNdR1smiowxfKdku7sTIbp3fCFfpgF1rMTssxelTZczIAL+EuVXb+PbCrO7jJfPBQK6YfKT77QU6K7I91d2cF05wrQqemTOnQ46ILYec7SxY4kq3bqWkUum3WQ6q8JndgM0IcZSkKWq+6KrQRj6uEG1FHNl4cp7XtOLIhrE6cWm0qvRSwY28+N7j61V2k1fu2QZOwSKRxnCL2Uyc4YrKb5r7ahpQTPWWDbUMA2zdr7awMjtY5OywcRZ5needgxOzWFmNUKB2mOwAZghZcvYq7rsE5L80CiSMIYoi3DerGmLjZaBdobW66+aqkcCYh+aoE0drlHaLqlkd6Q6x+UfRFFSKhOecfoS4PEEPaSSE+LUU/G8qGPjEXUmZAx6RXCHcq6myT0il+BYyXm8blIf1QARiH1pe6XKwMyfGC+DQSLJIMzOB/UbEoA5o5SQJ3l3T8i6h0KYSGFbBpjjtZCGKk6/2b4mp7ufldBONO2EV9w44+tgmnIkezHzosKfiiNbzAASJRb9B74/gOB2QS9IIKvoSG94Zf2xJt3DD+Sik2zRhdxDxt9NJulLHZZUbbZaXf0NbYfo3yMPWfNPDNqUzzjYdlRh3g/FztCQ3HTqUZT4btiXP7Bl7sEJefPb/niV/uLn66x7//gVzm/YVpAcoZrdZFsOw8bTJwjqF5s7YKIrVng2eoFDla5QNuX4UAgSIoo5TEmhjFEoPGmMhr+g50kLOfRSb/scXjbj8KzIWa9ZHe9QSCe4UTz1IYYvlXUPd1FEQtbKmu8UIz7VR/K+NOlTXLiLqPpRLJVPffUrcLp6rzoEkWuFpL7I35JVmEBTbmOAKfyFJs1FOBQ+KK3aZ0UNZ7XKVocHKhMjUUCz8l/7LazzEDWeq2v4tngbyW6MNUZop0FfcOftKdXU5q+B6KpszMK9tp8HUpXNrzLZvQI290GWosWc3sW6njBj6UMPUs0LIpz5wdn52/AP59/WDq/SzV2zjO4Et5XJTvesihR+c3FLsulFG/ZM+tCJyHlwCcF4GZIYKYIpfaLHQs9+wj2Uyl90b8uPUhmQcSPlB5OXZ2X1PQBDdSTvKl2uIZQzQBabPyB3/njo2QfqnAfZ0j+Y12PLD9m9IDf6vebzgNf6eY8TCcPXx/5PFKFf20su/4bPzaFpmDaBKxc67c85SXB5vS+utYlUQA+UfmvfecC5CYBNr2qv/LzLhAd/Sm7FQIcaoB51PmQgRD7O+YtOnfVrid1M0pgN29xMHSBVOBjFcoO8+08w69s2736C1+nFw9WRCbECWKVB9gAPM8PqHMg2NfQgAN9UDrya5nXlx9XkeAQLSROZrpBJU05G79vvemtP7Yn5xs0kVR9G2xWOx1gEUNtwo5ke/j1XckZmlFODthGeLmvjA7HflcOFqX1q5NWTw+HRv2711tIxuQppN9HrcO3OnI3NLSjLbRbUqGn+CdcSUYIaNwOa23mAOJUOE2KDsKTQG0iV87ikCIXNRFg1kwNXqEugdVJyGD4Qc698WNzvpWcUXSAHfQ/QPYOf7zLp9/+fAQ3335Z4XX3LDKa2ph402rWZ8jrLSh0e/z5enwsghS0kRMiC3DCbj72PdhbvqAdM8ulP3fLClHtwhq6WWwp3o4L2uYgpeHI93HZtaIV8KF+sniA8u8vfZ49+BhV6IJowJBciU45rE5tUHn3VfOe0+O25jpgVXx3JHSCWQInI2n8vq/ltUrVu5xqLDhkFwqOA74wGggMj/Vyp1BRI/Q8bUXCqR5xbymdz/4syc3AKjHlmT6BKMrOoBlf0RYiltRaOqpUqZF5sEZ1qtRQD3xqjS1QpF9XdoM9XGzRIgbRxxJCPEHWul1hiBbbAQxoO7fzbjRZPB7fE/SsP9CLGaV3GyKpLy5q8Qur2SRHT7g/6vRxbfakHhZ26O/W8ruGEnc92j76ToEfGwH2lzkU1Do8euycceot92mG3PRrSGAjZ0DUtKlY854uCqoeujwA74GZ7e24ib48LSvRQZNv9tMiWfo1uYojQ+tsRQCt7e9pcjS36hSPbr7V5DsHCaemySlC2kadB5luF/btHgS9rl2rn3mO2AsgiOrU8Q1E8iH+aldeBWy1ePVnqUJPDS8ISbe6eqgeHtgMG+aN9BsTv+qNbkyeAaWKjEmOqZXZI0GApwRKegE5DITvAz7HDi+GxwXpbwPPw3Jc8DpW85OPaD/QHjkU5Qre5HkMMjbRfBzYNBNRA1oy9tN2JxHwAf2UuyxSr/4xQfyIdPdYtf29VwAJdxTLR6rHrF/2dYwbKVaaSP8digCtQ9/hX/UDbkEW247lkSX8vCnqAMsX6RoX3VpqoVVn872LKM5MajSi0GaUzaJqw2W+CpuBOhCYZ0Kjwi64tFQX+O1mUXPk6nxdgETv+6ZgHBjwKP4H0rq285ip4NOHbZkDnb0o4057Hd/cI9a+FvyO/W/jYv7D33Yqf22z9s2T4Ko7TuS/50+fmheLxZVQyHTHF79dqsxc3yJ8vl26MPvBIVVc2GYPIui72LHPA+jKEstPb/e2fOkAjrk+xc4n1dVWLRWvNZjYljAbv/ix5T9dJiuvYC3LvAXz2vbeBNLyjcpmNeM4YWvOJ+uraRc6HyuSd7Y1GUmasqIqrqY61eD35axKhAtBqT2cpPIRBOwk79LjoSW9ddsXfvjmlz99ZxQ/8ExBbO9R+IDKM+mzv9EYOZ3ZKoqHPAb7J7c850frg58z+uA3vnTDaXfJO7fh17Qcv9RJNXOhhnNjLTUW2C4wjdYZjmkCl6/XRIUofTh9aK8AC/5kmH17HZUCx6KlwwPqr5ZXbwDeNotb+VWDtZHNDlzMTKYIypSFe+xalUx/vON48JBNISK21qcZ9LwEE5qAZBfF+I6FADxZpZp41tyEARHGBixguPA5t8kR6qdp0mjGvLrTEdEE9hxReAJHnnMU0QIOGZ5bfhCdlY/mF98VLcB5OKM3dQvAXkqsXU1BhU7gwNaTuUAwY/QoMqjcSMN6zMKt97ZIGXy7TA572TcXKmQ8tiY320vXzp9GWiv4hRqcT1BwhtXTL1tOiQArKRzO+xU6L84hPcHd8PM3hZ//F8Tyf9tCu+l5O61Ge/I1e0I+1rD9FIhQYpsCJY9ciTYpAFQ/fuBXrQFFkCfZFUg2yT4M7Uxnp97ron7JoAXy4e/1j9RFFBoEj7pRoCMuRU2hXPl2LXbmnTYGMQe3PbChbGhr14PD3BQTzgYb87wdAoXPW5dMiGElH6ZEFx3SHg+qNZPDP/WamaiBkkiTOs1lamACOBb5g8kOBxSpnz4Sk7MIpUesBviiyjMFchhCcs5o3msIikTXoIMv12qKzMNNc3N5zhZlC0UgS7gfDNneKLWC7mk4ZFFNs0HIlJwe1VPLeBPdmgUyQ+AMinkN4Bms7/d87l4Z6cEXXcrkxkHNT21TVoysL/RGV9KWl4pI44yjG2srMdfoUBq7LxSTPW2cmwUTMXdnC7h7vrWwPoHkSAqn+ftvTryrDeiq/JDIQGxi5GNU9ehZ3vNUXFnkOGagppcvK4zDg1XBdXFgd9nWzhMhcAqRgYF2vJdJMYE2b2QAHXksVWtE8g9Gsh0PrvkHzqc8zYOrEtos3NAcTwi5vuGnJN0hffuUSw/Q3TXiCf6x0NrEYqu/1eOSe7IsY0uopqKJAHqaBTGpKdyg/YzwhN2Lv6fiaPrmVSLHqNwLqSU3PwiNeQsjVnykx+6lqbenv/lCwkphMt2cQu+f4L409YUH+3Xp/uulAn2xcrHcsLTgpmj+UktFIaEY8Y7ykq+vFvWdjvT0AAm5DrcT0MaPMPvlxsZppvwGJoWi3UpSnXWUhSgDTlHpYP9h0kVSpwaK7e/YwKpvMpzpS9oDNC1uzY3oN4vrsi0Mhv4+mOq/IuKZXkiqtqVHn7GncEp7vqviFvQkAtlEfc8Ny1xGQweAmdjzxn3ukaWqNW0E7yL3Wb3+HUHGlnYmp5/0qp6IGRtKSd1Gu3VThcR5FDnqWNYiXTds2pbN3kN2feZGkHXThdPsnqcyjqgkdNtpD/uwwOs1zkWH2oyXZrbQrVKf74hZi8s3T7mjGXbeGXwK50XJDIXAFspg1xqQ2Nto4UbeZh5xmi6HBZweFefaE4OWqrdg3zkGjaZdEt6NGPPfTSNvvKCP6Ch1PNyglSy6S5f/1EOV2bLbW2xoiH6/SqHAZsi3RhUCKItcC4IivwV2cKF4jrKGZZRwNMSSgszXbqu7/rnTo5CaVfKtYJm12n1ZiiGfA0xT8Jcm+Q6BWjwVQ4n0uSOAluwhO72Y94vG1EabowqvlYst1Wx+/PhYRMvq3K4oHvqNIut2FNjcXdbVWjSn22x+gWbUidfqnEEcKcdwMS84VbjF4SwqiaJj8zbpGAfvkFdVJk7uEVWOTOz8QizFmeRWDy1ce5R0zcjTVJFUuLI8Qp4UonfIZXYvN8jv6VpfRLbl7Y/r+FmdGXTvzjxE5nBA8m19xOKAde3Vntxh3lm4C6JcyOBKjsm/Q+DqfVFQZVW60K2+rDGzAdhnc8fTDvFw24P4PaRc+Kt7tXj+dFmilC174RItpa1SaQbVVmcnvCbsyC6Llk2Ki9c1PfaEB5642be9SOU6ZNguE2MWnRWfYTEq+G3N2BNUsAiaFv8yXHyDFim9AA146GDx0xsveOHYeMKlbbwBldhbtmS6NJvl2s4Qj1qEeP6Cz68LF7D9hn2NtSsI9V10lPkvAj+KfMMVTBrHwxIavry3KSdycB48FvgG8qApsb1pAzkYzu2+4cn5eP3cw6Y7bqBwjitXWEV3uIDd11f6IsxKaDw0V0f3je2Gc2z6T3BJ82GF17YvgPgEXhAUr2z50hzcL628u2ZTQDELQkmsWBM98cz8fZfDUQkwNs6wfMcWhPho2oH7PsEDgDxc+8lLM/H/kKylEpuceHjXNDmXujhlZAXAaqGL2RSsdZ1RyvHnw4qncznnz8Njyr3AKZve/dx0IfAIXANPt4W+bGruYy2k4Wtavv6XQeFEMPF+fQkI+wpiBv86NHa1vlXCoot8xWPSPrDjkrcjZb9JuLWqb/Wv+FvL+huIt8Ad7C88fFcBE3Pwghy4K6Jr3zg4KO67tDXOJzPGhJ6Fs0lVp8uvHycMvGEWAdJkJ/nc+4PiEVM8W+nm3XPX/7nw8Mt94WvRXJgR9heDU6/C4i9u1HBLOKymGZ6WaS6YoKNOX7nlNbO3M3OhCsP6I8x0rM0i9DVbLb3JvzbAoBp8n3Q+iusOi4VVvpaKcR9Y3RXBmi4Pa7vc9jqTw0j6WnfBJZ5LVHoABKdC/y9NV+A4jmWTztioqEz73A3zVBR9/NSkULFKGHN0ga/dZGNrwrr7xwGCYN48rQCoBuWFDZnZ1OGZ1IP6/pnDhnasfpth3Ou/LtzBdY72iqVrDYGzcQQ0NHZt3QCNufv/OvILb7PccqB1ogLI23UY3hvYuaWgNyWyeSwH7Y9kLNLc2WQ3j46Xb7NleoZz3kKx0aGO5TI35r13SGzYufO+lBEOGyjWtk2PU7rdtneIL1fLHCwEBg83UCsQNIfMOuKQgBQWvBK9Gmh+R8wol5nQ9OWNRF7T8jyM58TlRi/jpDO1dwuKP0ez7jvHHGGqor5RhhepwPGW2p3hODT5GEezTpXgbmXbHLCPpdKT0x6L7Y7RKkGusfqXZk3rE4dy2ospxqw7NntPO9hdf8TB1+IBB0oezE0FyjYnotgNJsnl/RBjna/JH+KoFJCERx4CaKESSwPTIqbFqZGdX15PnLCBAb+Zm2yPp9sVYqLgG+cg6Zc68YRoZyqemRcJT4H5tC0hfT/F+8Rxq0W7kRJa4KOYYpDmFCUN5/2lqo1HkYVQSQNlz3bL0v6tUxReETKNMvFh4vlwaOv0HDXdZBCGikDqXe2fBKf24ndyGGKBZH9mEjKZpmVYdGUeZMfiGuhaAC9zm3CpsQz46wZnGeeIfYjYR8pUw6StNU50kk5iMpNnAiRKTo3FlntwBpYVODuXsGR06/XFnD1Ici8QJdoOFsWnT9yJVd1oOHFyaLrXMSQcELEoDum9lXehvOcHcDkHy+d17+JjzL7cyyN5jSvw0/cMvIwP5xUcXPybqdknj2HfTJtTeT22KTKjMnTsKMvT+WWgxxMeA+KeBN/pARqcFQEa25XhYIURkI3xnRiRHXLTyowLeuY4jcMGi81eKBVW4KxTtDPzH9uC6bGrdW/Z8qAtO+mTLoub+61itNebXde6xWQK5qRX0bwzTZo5P7AkOJqQxHFyNcDfsxpNAjGlF0xg9viztENub7cKcEJstAOyHGMtmDF+vmTq/B8igcnvADPat03VY8dDKxIniTUx68acSgh780wKA5ItGt6GbRnaHJgbxZH5PZns2mqfyk4AeH1sSQjUnJ8X8j2FHJcQJRDXKsRkysGZnZ5TT/Lp2/KNzPgEXh9kj7lTr7OOHSBXF9Ge6mAywsi1XVdSOTkm7Vzt7/ZEsvFuhFPEm8jAs1TBE8Z9QyDLsfzH6O7ZE2CHh6Uw6oc6sv2d8FWNQIHbQPwZsVXwlC1DKKxrXxLfA8GlcQDbs6CHKXOQuK36FezCZBuQKf61twT3umvZ2BNxyGqDeHjg4kn3L43rsxXL1wjatV3sD57T1Rs8ZlQc9LSz1fy7c/m2Hets1WU6zTLfaYKkot2B4wNwq6S3C8DXNNWGaT0Yz5Q2MdAjKX5+Q7UrShQWTfU1OZ7K2uDqR0v9I38INHJACcRbMKhP7SGwwRUzqNqYtNsDDvc0m8EfpVyhhgPdsnhLs7C4jPySKdTu4psxk/wbMJ1rtRtsJxQ733frTh4TG3nc49hoTSSbvXvgp4EK5J3ld3CukrsrqQ+7vJIOgVy/PcE43tD/6Us6Ypfi1tx5E7wVz184sL7HLg1qIoPzgTdqzt9VrtHjB8SwkBelcXomSDo9Kj7Pg/fMkLXFm4CPQV+htEvRP+D/PHzT+rvO5gWqT/0HuCJXnz+gDMC0k5OTrJG/G0GYRS80ISD7hhbJ2xqemEGDfHvFiKExagkwZkKa57/umFH1y35fJLLqLWIR0DJuUhk5vvF6jrrQucj/+aW+CDPqjQpV8ygCjkn4NhTHet7emURUCuLt3Tss4+4bghLW5WkNZNAbFCh7QyNqSut7gmOK+TPxBHrIXD5W3O8TxQX85hZYieXin0jBr6c4PZd6QOfaYKNNliT7yjlYzL7nQXy2kFz3R8sm4SNbwpnvITshcaqyjsF24TtCaPEjQS3xj6w3pConKSQjJtYnNKZiSlZKrj9uMmk1KeTPr5yCwx7GEcV0rTDX0fDYRvZIW/0hDUH5ph5h/hS5S/t+90DRu+cORTa+rzVq0FPD8X4A1l6R1lm0f79DooqPD3/+h0FWz6jYqilLrFcRW3qetTCFslhQY2C7NJDCjXWKrk+7qP2yXY3Vez6X2ugf3rUqGaVt5UNcvTkRTgYmphKyqXDJ0qll+ogRWlBxI8/MvDUaEOUG1Lf2CjOODK3Do+1oVFrt7PT9rMmHiZmykyAxXdYy5NumcQKMs8l1Yk2kX1TNXKQBywGMu/nrCVQ1dLltBfBGTmxbx8A35rjeivqoFovnYQKyMZI+5fldmiAPJz5q3I6rY472tuRY+5ASwYUjN7tp4qj7fnX6L26WpUlwVj3NNMiUjbeSL0dwzX6Oig+DXSlkaU3D6kS555ihIxQL4082VwwMP19JVcEsX9BRDf8raAnJ5Lir+aqZp1a6/YAxv0e1fKTuMWz/2O7/nCau9aVkwNnNR+//NqZTULJLDIc50FIZ2c7Vn0Dfvf//kEVXpkVSb6Z0q+nDdXV1Pm8t/+ob+zGLUlGxwZe4siVPdNR8y/vu/zYqFGCBqmmH4oXmXAqBbdyQ9Zdo+SgJPXhfMy40+pNRV8jBTyUuFgDdJDa6Z8furSztRNHojpZwe6305NwRqQTaPAwgcDJBn6qDf7OhIqEykZt2e0maPGURZTJ/AdgjK7ruUBZ0UNlPcqiHbHnbdRn9Wn9N4YSRPtr0ZWG1sAJ92m0uYqekHJLU7i59IBTZQzluWPBr1VdItXI56+f5/iOJbP9ANJJaaUDi/ZlHzO4TF39J0duRB32pZOwzKoBpYuesTDVmN+wBC/rIcFNzUg7dBjS6FIEcpV3MDOgoqm7Y6sgrxXab3/tfKRrzIsv61RiKnGpLTSbXzn+175RrbWjgmTxT3D9e1xhZjsz0WW71BOS4LRfHuVvXIzivaKQYPP6sJ621iuGoeeqbm6Qu83vGVPn5U/P/KWU5U2bIiki+YvZQcsWyLaadtrFqZLRUsG82TAMwdc7GxoQoVGWxNUebDMnvvnqxo1WgtOxAf0UWxJathpt6mw0AM/W4OI32ghpP1z4DkLiQA/o1W3IDnSTZltdDt2KLq5t9FsqdVg+VIf7HoCBcCPZJRhMHO5Zs7PoZbep2DRGgOsm0agKtLG9XsaNRNYbJtNLNU8L3eUwLnyNM60jIfCJGeIonBiUe2oe6PecXFcK0Xe3rWhnD7SlruLdqZm8qAAfJcZb6vFf7Ynlg723YTXK1/wPmOhxrMsx/gBviqqfFCNs7tgw4IKmqB5uB6JwDVblYJi496dxBTehquQJ/J99O3Ml23moUnbcQWB3TlWpUIWd2nR3N8rYFM3Wb4GOowOuqOY6WALYD8wtoHZA8aTpy3InhjWmjx9KNVrVEhN+cTiCjrWI8ALpG5EO1mtti2z2sLXwXMcwO5KgXDYDYJnHTUt0vNR7WdXwnwXAUU+rIip9axaRRyada4bRVSjEr5RSJTdHG+N5NiDEQHt/nx40uniFfRmNZTn94VleNiMhog64vzO63EWLg81ZCCP0CXzMZt/wNrUpJ7On7vlDzk9RP6mUiEIuOzyqQHxE/7MXGrNGVrPwYcIk9SgWJ380o+ewAbWX4EL5/8GWmhysb05wilC8AWDEAC8uvDNgM+G4gzYwV7qNMjsLhJRlzZZjStCaG/OGhsZE8k6vTe4lHMMUOFfnUp0L1dEhj1F79MpZEb/GmMzSNKy3Z7bCU9zCKRjCaNmmUgw4b33Q57MrmaJouWp1iFgEJJRtEuU57Sb10PPolF7ErZctIR/7+QVlaVCHJnb6diJQ7IQW3M4gAfc4XjRMjr0ZEhia8nQG3GlUqEn+qEmTKwf4GEiBWKbU5ctKkiPw9PF6GoaMaR+qRGcKAo48HpdrJA7vdZYgK4FMnDpVCd4qJuhVIOgIi/1CLIzCWKuzzSUH3GIRmajAi68Uk6oowBeprIyB8cNTkzJNOv9jKjCHva1lx5wEp6XUe1ix/mMCJorUSrvlD3z57AdYl5+BrgiMiJOwNHEiXzZs6ZY+AznNhbwqsWgZoEekl1qYgjpLImhuUZjQExRBwDbEeWzI1QmMfJtuEE4cRLAmmez6lNEbj9vCUFNtJjFNFHu/eitxWSEogRe5lz65WDssQgi5tuAgF3v+CxY0/LzJMjo0tAUJ7OAOWKUMXYf4uAROXjaBd4GsAqWjg/EOpILEUWxm+zarumDGuzLPGwqO54sQaY69fKtiYuHpkCUbQYkbyJ6TsDa+zaCBj8pHcxJlDbjt8LiPdYlXS5MJE42eBfug0mUCvz0t84mngBEYGzGzCI4cdKEiNSSwdFIGY0TYtL8Ac/ZVlnpkUYJWP1gVHY1smTWa1RbcPWtIJHa9tsXi9vjRbSipry5XtuWHwKxfgIL0Pqo0nkMAVfGds75hKPkR9Lh1DjEzpHRkQ3GcmTdsNKK2N2IJS+exuhgnUEmjV3Kb1O0JcNIPYDMFZjIWoIqdKQuhQmuAZbGfzzXGAdrtgtRKVWoCvUO44/O6J1Na9KVy6y26AdWN0Pk55dUB9tdy1Vw2MXlxxoWWxXFiLLSxR/bbzK1AHf08/STuRHxs+cwDiLpMoUMjPuWnFkAFmJS6YzW6urF0/7i7x/QxbYz+yWMJ5P9ZqN2TGaZuITbElvTfW3ZSd2sGlGQYyRUu0ZnaKtdg3Y31UxNoGFVznffc08x8OL8yon6SPt++y8z1M/56ULb4QunbTWldRRN2zU+mhyCrYhcco2sn5E/36VF6EuKX7HouZnk1WXbN5uru7272yymJUu9Ak7m4aPLAA/g6tsa4C5TCBN6xlMh7R93qfFUgREFisqDs6fbPNrG+D/dJ9IcfxFCUG9LDHVp78fU4KCXVmI/KhDLPaUD3LIt2hnk7+OMKKUcT4kwpMWM0YlDJnLfaK9bbmJFyHrfTvyYKHO4RnJ89EvjS2cSbf1gc0Ik57TcqZsttvROeZiFJMl0//ZaI8s08HCOuyE30uljCnjoPLDum3Z89vzci7gl9P0dept3NjmAaF6oBeiCQaShLznmxbjhTi3vTjJdV3XTka8gSTWbU9s1DobN2dLodpHmxwqtfswnWiUBMcZ/APf0jJmDKbmEuGT0JMkz4pQ9L9cctJSolgTIMb4Js0wOtGfPgLPww+LlO+fgdWz+wedra5hWfNoHhEXVwg7ALFTZmi40kl0CJmVav58O6Jtx/EXjpw6lmOxR5jk41gE8bAtsxkgqpzloOkSIJvbqlA/bMV0U6GbcsokODeV+TTOyJnDz4kcnP74VUzVA31ONhVS7YSFc5J2mvuuOUuHoZzpg0uhcaf1VqQUDcxEFr13pDWifkjK/EwkVPU+KKjOuaFx2qm0kjlTqBRUnRzudBqRM8ulStc8br3H955P+JVrH+Ap51e0tJAcUYrD3JXcRne19c5VtyNNQVsYzZv3QSXl+NpOq6ycPed0SNZIVhDvmnk5shh2y9KbB75305ftN+psr7XE3fqq+8Wmcy/WsJjS2Oo195j13nN4CHYF1o9VKNqOpLSsE3KqWI1Prgg1O6dVcpHXr3HNGbVRVIUIyhn42tghYpuzSYGoy0SZOrDis+v0JfXkqy9zNigzxi6v1oPqfVCxMzYyq7K8kSe+Sn9Tv+c4MHBoF1/+cXHeIEWRx+qWof+Y2nyok8rUvgJWtr+2bWcJd7z9cfHggt/buXs/MdbbBeAWLwCkois1IAdl7ILRCACQaIy7P3bwv2rVlOElqTTg4/Rbh0Qf/KMnqoZxGRRWgtJk+kQqRaQlgdTS9VxbPsoMHhQIJH/cMfyT1G5OOWiIsgDkm6nQWbVdMBXzO02qH9qVndVTUhpTj/i9w7KUwer5kimRuqO0YSElpHHw9H0nQYaZujYdBYZZchIUtL6bYeNED3iKxNcYwZ9SBRubuuGjZ0TO2uvz8Qq+G6x80Ye1rOws91CoKGf9+9V8JOgJ1gMt1pJ59tnniumGPciK3ID9IzMJ9y/f7LXeX1yVOoMCUzJ4xT6UBjKpbNfMRQ2ilYrjwf9CqsNt6yp1gAW+HbdbJXorXoZX9p3fphcHC1BXmZ/FPZ3Yd1mf+bo8Uwha4QOdYeUZPumlVkmywhLeyPFe1o+NF8+Jtdfds7cWsxbKfGmNJjRFMZBJcTGExQzipMkVCQ1n+6pSqLNZvcsiFAmm1vXRSVyg57/7r6k/bctVbUyqBwMfdmwsts+glG4aX1+3+NL0lY+JtRxJm8LuVFE5PwIcd7/k33Xd5igX29Pt5zbFPkje6hCl4fmb3x+TVRNceBoq931X0DRpbS3RBH7DQrxjRH2ML+PGW3SbAlwFCdqMX63dnZ0STO5o83T4Si/kFlN+ziLhvG1rLXZXrLR4fi7MyhqgFaghgkPFVnYBeUwcq0riHStIyzlSghJEbaC5NASYMSr7sNpsaKNR+vEwTVF28r8gKrFMsicfGVNWie1CAOVRNY3uqLFD3X/e54FnfBTne+mVwRTnge/3m23TniaC2/74eLlmw/yI85hRPBZuCuN1dpoPadH9g76jKLkh3uPbP4R/KyEgwl+1fJzbGXJQNkKa/6zPvmNY5xjvPKtefEy8viNZAF/uH8iyr+bq4W/WZeesozE0Co+fJh648vRlns9YtuA4AV9u6PTjveOqATSMUMwZ8dG6aBMNOzy++3RAiEa+dU+TiVNORMFUNWysXdGe98pHTf2r38iARek66hrvQMEFla0E1lz2ffOu56HpvGKT/CvwCHPOV/nG0RIE8eaYblaY12icTL0w/VUxtuhpUwgxeQ3tbRet1gpIu9hUP/Q3jzrVbPD/nu8EhP9Tw54DumwFU0m1z/zR7uzcxB1DAXxKYki/puRz3V4HZwERArnixiDRlExmevfL4Cgx/2SOSNh4nnV+XnwNLf8byCV9p/xTutfS88zRMLIox8V3KRgQKHCONHSj5OHy1E5yz6fzAWiGuDqDfkSYLeLJldLEtdsbZ9DnWTo4pzer259fzm8nrq6+gttQ5zPlisxYBQ4IZ4ZFmx+uKU2+i+y3CJhVG6oEwKKQO6+GEUjZ/IK4pY3t1hv8dpT1amFLaamF41n2rqv6YFJitn8PPILkj8b1MvG6HgEi20yukeG8Lo+7eNa+N37u51CHqueE8GfVX2pH+yfzReKMr1Vp/R1tg9VCrYm9L/V8BtNv/PwfNk/u+/qugJQMz04+kGtwTYbZ3EZhMPjC9vIgWaQNJhdLlvbbsThdXGz4PTwaApiH+h5pZf6wYd9OfmGomN8Qa1vNB58RsOZd0jWD4q++Rm4OiXxLxBNwbzO7pCY+oKr9noiIrm/VITkNoblZaK9feyLHiKk9agc2a86UBBaUWin9mUOi/80pJBEyRi1ZdSFXapVexDcRumuFa0VbRhS64jS51uz+uza/1n8d+nJ//LVqfGGB0ZLcnPxjvxFRMmKVFuR7VA7ciTOih+KjYyixoLSSN9pMr7AbRiJQNrgafA9YZfRHvYxN0wig635UBNhiG5Pa05siIr038VgjLAwRYswizTk/YEtnpXuvu0wvYouMNbutXTxlOoufuX3iFqt0kMcFov1ePwjlqI/AjAq8p9/2QeTcrCcEW/PGP608X+3wLTYC00d2fxxMnAIfa7kJOx8bPe15///7S99xb7DcB6efzJCk1H5ydsM/Gg0hH4dqYT5XYpS5ItfXH38s+//J29qxf8M5e34ZR8VhPx4YxH3b7rcBiPHPQVtTNkxnh03HIXZIz0oFz7SWfOKp+Lug1ed6OBdMML3kRmbZAKg1YvELAjNdjVDq/Qi2n64+LWjr/4lHvW1U4ZMHRbENjsz9HWqAkNdbpYrzuLIDGaOIIv+Zp2pTlQriGgIvmTo9EFcroQ4u6AeNZQhQTEhQXgFJt14Rh5742Q+5We94ANZW9d9Fb+FauC+/NMnAKlx0z3Jf9m+ko96PGvkJiFNjLDA/g4ZFe0zCfXrkPc/Ie9IsParuUpEVFWQsaqQsOo5jHi4zXpIrbT/yeojGg0eT0w3rxwQsUskhnwr+PHZoY6K91p9fk0eSbomPb2EY1Kr2Mc6nJs47lEexoAaStTIxNfc7g9N72X0wv4u3/k70Qrb5aQJ1hWtw3NsTAgyBp/Bwjrdi6m2/3Z7om78ZLrs4TO6vgSrtQcY2F38K5y74n1sScu43U93FU8fbgqKnq77yDMhtb9e7RHOLW6ob1z5Mw7fDp7Trv5BWZkcKZLtbrnXcn0Ya5xim19JbXx8TjeQoZ5I0VEkadbtWuC2QDVLPNpdUFXHremIWzqTk0PsYrdPMj7+PzUZUrUVSTPj1T5NktyclW4F4silSjfZ82JZxC/qsEP1YgoAWgJa6fSIpzqZ0qaRR4NuXl1Y8Ymgc9kpSxfyMaYGm6dzdEd1tmjabEITvlwxw4TQTJIooritcZeayszHpkHojHnkcQuLmQygWre0RVqjk7nVHlMeyzZoi8sj7gAwRubQwtzkKfHE/0yEsx5GRPJmCzWE6qrvPMWP5+mGCje76hYgRTK1p0iMgHUB0XP1iIP8cihsCw+IDdznM943s4hDmOZTwqBerVsHZkrjUZqGBG4a5LeZ5uYU3lR+PvYap5zeEHTotjKl1PG6KciLlyGngwRB456zc7N1F6FdTWbwyWLL7Qz6OC/oz6Fzr3ZuCqeeSjT83754hcL5MBP2zTiDxW/f3nNa15yOK8evPAfO/K0nIHA6qbUIng3NmobSNmdwGBY6xFDuoxxGUHQxbq2ZSIT5qInUgwYsnjGYLTbsRw0MHcn/lCbdkv+5TH6Ie+dshKmUcH1qyzWxxelZXjM0M0KllBJxikac6bdQCzI66N8C0nINPd/aYcsHFyilXZWCzRnk7N4aODiuhNEgFpzTWNK6rWmyYD46rSXTOggSoVc1qPdjLesRHL3rI9cNyg35OrQaaSXwKA5qLhvTv04iJIyWDic8taKZjgy2FHC2QAeySUXbT0P1mHF4NRKZCTuIKTmDvKkJytn/WXBwXCmjwWzinKK2KkJsJgyGTlsszi540SBhFBFJ48GJnWBuDKpTCBcKDwJZjtJFSjq/vKRIGEdKEcOWCsQ+cu6sKhJtTjyDGgD4DqwfcFPIIBELE6eWCM0TyWKahTMGs8Vp4dMGC6uYWFoPndgLza3BdSbDXZkUvZCe4ZMGMy08FNNE9AKNGh04C+d4MhWqLhDUUFx9ksS0P/4OUgMndU1Ovja/QiVmXdxdqi85xfRrz0zqqpX01m2MMu8mptQbwoVgmzNjaBcq7Khd0D63eKFqTihv34yON05rq84erWj9eFJQjzJD9KznwBurzi1I+pyx50pdQgIsR+NXbzFu3Z7Jssx3mimCPqVcQzM7r6M+ux65eibYpzHHVn3MDxmrhNa1vBMt2+l2YirimdAN8U5y1zWXWZ8G+R0oe4+7zxgLDpiwr2gpvvjxWe0n31VgB03UfUYXpLAgzDCx5YispDCg7v1Ouzt6NiHZi63xrT/Ey7IwxMQzIa4JNepJ6n1UjGbvAmpVDiZ3lnYY19chihyn3/giT7bz8AGZS/HyfQXeg3w3Cn4Ojl0iVdGMylz0Fx0vZFKsppgmpgIuDNWnPG8YEy4kloRWCcD+Bu8zduKFyXY6aiNKRUTNH39CJhbymcRkOAUy0eHEMpHl8MpgMdVJK+MCYkHLjbvKxCq8ncphRl4knklK/T42NfGepraKxPjXG0ExijnZ1UT1YIrI8nPl5KuX+yzTmURsdDkuDEQ1EowsJxCwNMalmELTwCpmcuQmKunrYSIi6mbdkKMobbAEEqSMsDjbZGHtRb9QvOClADhUtcuLPueBehsIFnwfslOW0KRmatQ6OfSG5Y3RXjFPYXQtCDhSMMtN540fHqKU/2oyBS/6QVETPiAeAMjFD05pQluuwT0l1OKK7bxDM2iT6N5clYDnN44LqKKPRDWBkJ6oUGJJNMt8z4lM+yTitZsl9ihKc2Fj9RV0mjxFcyHrIg9dJSqLqo6EuB+GMVHbcbrzsEI6E6KZlqnWk5iw4p6uDzgcEdfQMmTsMBZ76cYqezyKrbwQ4ClIoxl6wT0VPHGAoRzPPUH25lwkWZ+XS1HNdj7/c/rlozh0itLjmyvl/pSFxIJ4OQ7FBSjZ3TSNUEM1n4h/SMitXBQlSv5mVSVxirKsElU/W8hhsFicLMcrww3DQfbuM7LJGUTVltrwemA3dz6TQvtQ9oVzKzCGpHLCK5pVoxySK9Xtz05coTl5iwSSj7kAo0uEIcbsWQMCn7RfwD/mPy+88uCdpQhJMVi/DN5cnbhYTS11TmJHaFZ1B0QaimYxF5TIloDKSN1GkuKCS7XVeZHHlzN0CTs4yNvsCAzRiNIkx4bVqeI+JR6ggSXHp6BPp33BHt4BqnVfZTct4RL1GodJBtehzfbfoDeXd6AV3Q4RaVPc7VPcfTCZSI/p8fi0n4VCundzcR2hp/QpB5CWQlKaM7cJhLaih6c3yGrv3wfuSW2FPGz2Ok+rGCf1tIH1Ee2y74Nb5XOJ/72BWJXl4HWC/FENpVDxh04QU/KUyWCrSGcp1oBj/uI130NPKeIIky5CT/r3Yw/ZOz7mgUpXidsDLo+ZDRkptlZQQR7Td8r7DbAWNEuy4H80KjaOu0K+jHRLR4Yy0fOhiT70ziVypRgajhnpSkk9me4vkdr2Xy7+HstWB2yaGw8nxbj4x883NErMU/O636HR2utUdPxgT3VPcWEqSEVIITL1VPrjIY5sdwyXno5iMLrUAnUXfMnbGHvhPEqs0JYr5ABNHfdfA+Aho0gg4EKvs8RqP+KwA21jIl7e+D4vvf/Ob9zIeFLlxW/kSyDGpVGQ03hR9Jj8h2gdc8h2NguJR1JTuAe1sm4ll/ZGlV85El983OJ8pykEREgnNUyHjyIrk5og14DmxUntw9Up8i/16HVytQkhloodQ/2wtd/Su+qUqheKVJ8RHSg9nAK84HydZjtIKxAzj0qx8J2C1pwlsyLBIfn2ExExJ+eJVFGomTUjC7diuW3K2Ect6tL6Ussk5GAwibL6TFzwhBZwF/7l8IZlz2pj+ROZjNr3cqW2NwnIF7Jum/ZpDa84fbFkCbyiL3ZZBwlc53VBQ2J5jmbSxZU1Auv8x3Suct+JqZGBBlKoLzm9VPxS1eWzfyQq4ZVNDmpJ1rUoUJZGVRh7p1z2LM1imZVLZJlnkAoIV3R35FKNgktVCi4JBZcqFKzKXQqq6Lvt5nlM2fybz9TZ4enl6vdli8vIMXWyo03Z1AXpa0OWqvj0OJ+H6YbdntdLnSpb1XJY75ah3iVrmkhXOyJoF0mGX6n+qbjec0DKLy/x7B+2wiVl7dHIyiKL/BC26qiMMNa31wI1x5yJIhBIn0kpQZ8qagX0vdVv1Gjo2BqjNwwAX42XrH6tLqqYTRGw+ElnSz8AQCuKhuLxI2uJAuHF9krlkigpC2s4LzKTEX8AUv611g9VlFOoWDm0IM/bNrl+T8ePo/Kg8kw0kfBBCr7w91un4dlNxcQQ7FW3PAgGTHz6vHDLS5eulWJrg55/khjFBadLi6JQOHg3VGrVx94qIGVch99VloPJv6kgRRIBgO2Zvs4gYdfFAGpM9bkbAUw624r5UscDKO6A0SRgV/4ThNtw1G1wtlTi5nSJ/DmAIpJgJQdP7QagPLyHw2PdD8ZPpAhCYYPVz9D/iRZUJ1I/yts5yk4OEeIN1FkDfoRDujSJDx0TzBqR/4YcSFMP3RBAhYmCJcch80nmNXVCQP4guO/euGtF+9/cafLd/3C0bPAm6RxF2BRlIihrgtD6SgPQjaFGzLD+zNQqorNvqAgpW1e/+nzBgMXNsu8c8TNZMk6voOhLkXr6XsAxyougbKBeD6S40Nyp1rDBD7T10PkJ/iMDNUgPBNYj9P/ZkZvSo3b904GbhuLXmVTDKWhkTsKTJMae18FGvRmAc22RPiM3DwO9JYGCBIYY+rCNWiaYWAbltYYJD/WiRqEZ0sYfJ6W1rgr5hvH9sArrT7G5rcLrj3dW6aqRT2BVZqmlvCCFCzaXoQIPJ1ZVNWi2mgY0oxajQ7RgY8IgpHYBbft4U0rzUb+AHE+/R7tQqM2AIlDGTiLdh1mIBHujSNOApP9NoETmAe8jR8kM/W1bPhw0iKImXonUhiA+ujRosEoTprwdfsC9CWILV7fqbsfkHLmZkNtf13kj/YSR4V9Z9TTfUTZdup4Au1YxDIRNsxqbfa5uwwZ7rsfqidmtW9r75D7HRg05b1IYaHFGYQ8jph5pfkX/zVNUmcr0TDGgSyGVC+3Mjkbn3vav8Yh2jexRD11hKztnvmAnl7W3zO8Up9oOVWF4+fzid85RBQU5/OC1KymXmKnmacjWFE1neyPu26rPTcY4btOUkcFpWHMpJ9VO5hlrUZBbKxb6hFuRaxnUUqhJfOvJHrogzyins4+PipvZxRnAPm3eWdydSzvVHSomQt/NsPZZIO2FqDJA2mRj8mAdXbwszTTJmR6bOxouh5msshIm0R7KhJ6rsa1fETSKdztiJcNas4JUxxuzSOsXbNoUWq1IPZ1nILwcpXHnR/QEd12zFMl1YY7d4c4VgdA/l0AYzEA2AuSQq6oV8ZqUB1E3zZzTnrVrkbkNXLKQtRMmZDgepqFKItyzvHNM/vkxPhLPW3HiMmsKRXMvg87QokWP//6VfjDjTEqMYCkAowWAkYXrTzVgu/TNi08YOCntc+qaaQNKAJAck8FH4+zSZXwNT93BFwkQBmJNg9FLFNC0iyXm5MyKs9UmPc3vSkbWZMZJoQvZSvleLSok8dm0WyrOlfVtS4rL2+sDUKu2h3Mfd+5/pEEXQtOxtByZo3no8bo3WpOn67d37puN/FivL+U00rWXBxgI08Gk8hD3dDkrC1HOD3rVUozuBfHAMOrUHP9bxZ1stTkhTj5BbIvjk/HRM/WO9lvDgE3IchR5iSZIlcphpBxYdyZiso9T7DfxKq0jIFz17I4b6s6S2HlD6DdcZcijsIMrxm2RgY2w7rliFSsYGeBwBDf/np79UZznRT/6MVT9pHXOJUniXMaH9+MxiMEOYK+aDWfvevujiK287TlbymuW+h48z9ILJY9RzIj1TNjj43EEfWU1+FyYetPc/a6qeUoxTgbRB/QfTn83hhr8agei9lWNWCYMzEVUKcPAbHNTTnj81txwQ+DBZ1ZGvM3Nja3Z1kPocELkYWfahEtNtm73VWxOW56ZTbSWM/FkbznCDuLRzdF/nlOsycAhwxKZ+vH1M2sfKkzj8mFlNL1EXZeGARa456AOFk0QrAFnfYFMuvJZA/9Nfiybg8om7b9VAywykuuyOkTYdgBdpTQVMvhLvHD4H2QqfnkZgV0tvhaIhPdPPv+gS3v78L2/4zHBf1S2sDVDBqoetZgRN6PcUYpgtOuyLYNZ4xVecZiopHwrkZCNaywJXYW/92kPTiN3AhBLxoc5iR0OqWAox64E+Fz11yEuANtaJKFIVIg5JZNwSv5kLKFzSMaC0LgE1+IxqbbDY57DOsWc4wpoLDUgTriLZaqvfkwBeqKxP1AkxRpIMxj14bpy6OM7WZmqK82NUh2v/BEdNAgoEiHIgbnSf6CZ7uNPq3o2fZUdaoJqx2Zzhayn774yLOVX+WPxmYj3axtgDNDWhuLyCezL/AzCHIt2BmwxOpZX5+OWN3/1QGQycPwi2Ftyb7e8IqlHWgCnjGf4+IqhOpaKtgLMwHHbQc0qwHqQLLyn8ExGKlvk5D6w9xGyCvbobwSkxSr7hy1xupbx/keJx2cLBFrzeY1sAN2uogCvRS5WIhuoucR7a7yx4ncgw9caZLGceGil3t+UQJUxE6Z8408FjoLzfADDcEuhNuvgZ29g28j1erpUMdLpb3W5CRpBq3wP2IE20UdrHKEBoWTZxDXZ3K3+etZgUJ4BSgPKO/GA5qhlnhO7mMC7uTY+PJFU5mbXRpkFrz5EPmik6n+bz4CsP2s9pSzFt+5JLKSRgEr9wbj5J0YgRILtpWQb82nC0FnuupmK2xo2vwXp59SszxI/stT1phlC0G9k/kDy1harD6tqWTCyjTPBtxoxk8RRsBgMs6u+joW5AKM7TRpG5BBrFmUkSrRKCM/r3WIyzoAFGgK/CZFdl/ZdWZPkvUeGlWAG9VcLoYwgscbst4bmO41g7zRff0bg9uv8LyW8wFxRYLLSSimIk713vmWqv3tFR9bfeVoCNFb0rRMQrvVnbx4/1df+CxU3jGHELb0UmDk9qL/8LPOmumdkAW8uBcomgKxHAuvzAVVrHh+Mcb/FN66bIiFZ5nVMum6cQ/DzVRzTH1Bn+tm/2OC9K49qOMGgMC/M2XwjpJ6X0O8zphxknG/JpBS63wCy3oDMBkVvKrs1SinIySeLDqFAnnp9UED6nkUSPqcZAtLC3bFoSXemua9kiWdJ2ObAAmhsl4yHliQ86wecb88n+anOMgxSBAxKrp7conlFNOQjvB/igv/XB6SA+E2Kv0/xG9S4TUoNA+KCcMMkYBIQlzAH/JvQEZypl2YJnkVbGp6p+sQp41XMKngWlYxz39h0QQPn4plEP8C9Bhe8QxeYPD3QS9/6jwTtvcsM4ZILAbZs8ZtJgDjNgLdfbp473scc1wr4KUUPaw3wgK5lRCOFpJXsij6LSTZJxZ62SZUIqxn/zWHvYte9i2Pcr1nuTpbnbnfrp/nmli82o28PZZZZjzBFcfMaZS3QKPu7mOSNRINzwEhePU6W1QVe3PeHlwjxy3QtPQGOn2SQ5AMKifhePdphH92moWLEzX9+TWBiPF0uTDC1nMqJU44sOATj3YMzNWt+H+LvLM33PhsCwO9GS0KVhQJGFeJRDTjA14CPRIZ+VEEDbR4t6AiXCFzE/Hd90X90ja7SFbjU1oQ+xXi38pVP2b4KeF35Th8zjubyQiN+UTuWjgINscQaJFTh6JOSfslAK7XuGh0ydZjK8ut9xtVaiCN28HjC3ckxGVCvWzTIaCP3ZCk2kfEIkP3QJHb2LvxrnyYuJSFlw386ZLK7pSzyJUQUjMVwKQOb2zxtnvYpcvPfhTTmIMN8S8OigXEYT2UGVaCwPEiMcieCv1e0BNcSYkvoNaOIUrJancofPicQzBkgVXVvotdADvwZYO2OV8WRQL2TSpSNnX92SnfwlvznCwg28+H/ePLX8EGeT2XlM5XoAf5bzWmpcJrG6y9TTljvGUdk9kpR4xHuOYTf4hClhUMwSLr2Ifzdq6h7u1sX3h39/8ePJhOEicRLnne4yOfTFp4voAE8NJJIkkgSSUnSSHlzSdP74uNuXTgtXtpDDbe3x0ICR3nCPsxn7bXnn6ZWHFC9mwBqSgMkF6nkqJCfRS1bDb8WYTlvyV9HCCCnIwA0fvil695+HuRz/FVGsMhNeD0pnBiog0f1IoFtkPv683MyS4l8dt+lkXVSywAyhM8wgByrgwf1niPz8/2IEmBjKQAkls3xK1n4duOdqCgASUMGOjGn+26WBLyNiGKbMrTbNQWNUZtPxa52mxUzxHGkJ/n2DMbtdyOAuKpxUVC22Cukp3EWS0uH2IiVR71rckGf4gP7ph0fmqLYEheKmFJxZaKKJWn1HKtd1j9lFubryqnNITjCXmWu+svD/u0YQJHU940r1GPtMWK9hKlmSCmtHaawwXbfoM80HPMRl/1q9aS+ZvnQrgQKjq1cXrjhSqMJcyTil08jLYYSTwFmROFVPjzAAPfqJAwpGJjQ4JTZUxoQCqnFEdS8pmGpIwtovk+AlRGxALQpfg8iJFErHeWFwTZv8XNsrUMouj2xrvMfcKG3b9xHsWEdibBBbA+3rGWJRcc956Yipd6x/Sw20kcjshV24sPqtjz9bOIesu5jN8IjJB6FjMfu54eGFqATCVY/ICp0HcG1brP/xa4JLZ0vWAYkqUO8BF6NnZ4Ebb8pvbhJ5aozvEQwD/qNk4AHL2LMCBbOqxDDdA+YnQ8AHG0sOmdK9VhzZdQ6zAQWgje6V0rSRklcLIqAL+JPq2GfAEuDtB7FBN0uRSi0ezcP/f+PlcbVV5oIDdBfwNoS/8/Fw/0Pp+Q+ribx19WWRZfH5sU+qU4M4i0bfLjB2Iaw7EJNjWHKtOwMsPLvnRI78b2kotwJSlFL6qbUGv1nnCaWnBTG1iSXY7/CfoVzUQTUbqPnJ48d+Riiv2IB2saysOQsfg3/bqNJg+RESRdZLAQIEDCxzL8HKM4+LMlzj4DDomNaNIAYaLNj4d5yGAXh8VXzLQSkUMKCDWRjgWRDDlrk0WrD9wF0A/8AbFMPdqbEIoqBsefepbTpahwjo0BUdIY8IImHXrKS4be8N2YUbtuNHPfk+vL2jTbC578QXtD7884mvGpSGm38XhfjmfKNxL+/2ZEh/3+vi27EhaEE7Ae9F9/WOryMGyW8zDVph6OXfAeExo8V8lrpo97hAjH1uISd36onffUVBcQuTXGpH2tXjSj7uNJQgGhhfGgQR0AeTeQbNh4Q1d0R4aowIDhL6pBrPAPqr5tQ5k/5dx1FXuahZiomIY9ZOrGbufv8n6LapX+U5ZpQKOtljZUxgcZeLi0rPma4TjGKyDayv4WMHu8zIavs0w813JNjQgqsKKX2xcZgZcCnd0ruZTAzZ6JrcJuErODa5F4Bfd6MuYV70bCco3tunAJagw28x3f6fBqWnAN0R8LRBespufGNlg2oD1cTtAystDzh8UQvQdczsRO2/ffoqwIMJLhSMvuhC2/m48T2/+VYwOiwLxoPg8Su7M+NnUZBIvxQzQOCogDN1vmymzPGQV2QmACzJdlK29XjgVj8USPfsVBpPI2Mga4cc6Ys/zOsTRo2ARzEWlt3wMVzooByREVZA73OMJ5I3L14gWDM2Ka549q9UpR1vXB3NxA1I35GumHMU9TcpBYVsv7Y2IL6m/bMVMrLDELlIafDNEj8ZX5sL+gSul3VJ6m9Y9xmEOZbkflSjCJJGkq3nc9h68uRHVeyTSdlJaxlVTPrbIQUGNYpTIMVsNd/zCEZ9FgRSkyWi4vmhQgO95CJ5Qc0+/o6FxDDpwsFVwj1CiKTrd3glhNQZeLGzgMQPGZl0D5e2+X29cOSHCjZGfFwfz/o/gZdNToBS0GG/3b2pz0z4f56E6EYh4SVuoVtm8TyQPnIgLKz+XBsdMYVBpYNUN73m5Q9kjRqCtFuds3Izrs8tQzxmEqCiTlUpZr64EmKKa/fgHVFoaVtPvble19S3nVtB0y37bNTlV/FCFnHPIMG5cfeFVjnL5zhlu5mIsXK5v5L0YPBptAbFOkrT9+DuGjAcaxlAAmsZEK3rKBRo0mdOhWR38OOD7QTNfQGpS81Mws/gKhg69R5o2U67HMdivTOv54WGkRF49fxB6qTONsf7jgun1eivWGkFZIKPPvOtSRCtJOQchvscADGR0ra/+BLTC1dBetuSGSTO5y4goRKESWS6khT74aiBtvHZkwWqsvTAMdXcLDp0zhsHR795NJ5x5E2yPQgfG4QTf56NHwtblYOV8E2/18OC2ZV3BGzeujjwcEu3GTEw+gPzHjw1UAWZmh3T3MzTB/ZqCyzCjjj4xsHvbBHuCAc1TRhTbC8UrH5wI6Ji4MszNhIzQVF+MiILTVJi+FKqMAM4TquMn96HJjtixQvs3voKaj1di0G573bInIPivacESoVEYq4rV9w88KFVOTDcLmyGm5hIoOsLooowa3INSzqLDj/kBuJY2nNkIXLbpRUVBpR75NXcdKFJPWORCwT8QFrvOclE5noUqdtqrj7UAASkkJ7Dnl64l5bDVomsnvIKdAvUUiITJajgt02GA/VG00uSsmxf9BjWxUKDAYhfuhbTCp+4O31wiR2ZovkgNBBJ2MvzrLIkQfLwLPSy8N2qLk4H94IZwayJPAdhyNfqDUKUQ+HDCB51QjGCXV+h4rup15QtGZ0/za+4hzn4FAiQn1FxE3SYuOWQ2h2mma97uJHVfXeJWkeu/psPHEizl3rN34Zkj6ngV/618YD33/UDZMa3pTxiQpve9DTQsEwHSJrhopKkwH9wr/lsYLy+i/82IwKyf4T+ILuKan/YE0b/0hu2MT8oEPAov7zcvyH/7P8f/+oiPOQ8KsVyvt57SD+bYD+aqYDzvL36IsffiPl3aaqfp92PhjihgY4BFdfJ6XHAfdz29ak/+RBcQ/frsmIqNPD0L3veL+/yJmzdnZtjqGS1uFLah7RR2VWuwiCwsiXA70ce523vjXMZJw0Sxse2mbp2+U/rkLkqhIdYNWN0Edpj2Ly42yrl9jDBHhXo/YPUS53ZmdXznA4Qd+Vv1k5ikqSaCnlPtjFYxX7JMRWsnRKk7gJej5wGEt2jRUQWG8FP/2ZwZBjv400ZadyMO5NcXVUykzF14c4T9iuWWgjudlbZOzLapN+yVUHY139clGvpt+K56W1th4p7tuLFprfvKqEy1EWt2VEjUeOR5Cq3mh6kdYcm3FTTccMwqfei5L53cSeWlA4BzftPr7hioqio38Q8w2upt4IzOwCBCVQYBeJ7c9xfUkD3MsuotpI8XXo61wpSF2ELmqNeWYzaSH1HVzx4+lGdK4vNntpsv91ZKXuZdovio0pobhbf8g4iqIkGs7EqsudtrfRghPS8nd9cgyOptBqSGorKRfl/D1G0Qf6l1y5C8x15zNDp/RzmWsk01YthricuSVAHDMxqnwwp2hYOKVU4r4qSC4u9iacEtq8LK4SOswFM/18QTyISd62xPmezymf1HwtIzwOQwCwVJgxl3Zb9hPozmy/NwDb5xRZDhbAZWIH8s8oUmPKEg13rNn76emQpMlVM8vlCgDPPbXfneh29wjlfalPfw9Kwj/cc9I+kbjvaQALNFyNoonoAZEDzrCu3S26MKUOXtnJnEU55ucZ53bJ0BrBY7AcBdI7NpVgkBZ54oeU58gfN10Ng7AEk39rWQ7Mouyej0RYJqhKpLUcUTBgoRUvatVWqRqjwSgNr+b8a1x9ACQws9UH3clZ5G7rcAz/9LuO/6Gb0ylWimbRF5UOCtLZh3M7HmdxhsbxmB6Mz3jeGQFmmq0kVY/rvKG0CWNfKNhkk9iZCV3vQk9sxbbfYJXnDbGC3YqP5OxLSU1KZD+u2R8QGVoy7Bc2K6o1pn1nf6OkbEeJKXgBHrLEaOBUC7h9vEbPEhnEXWLPGaEsSweOxYR7R04PumHueB6gGDlPJjHKIa71gx7f4Ahg2hNu38O5a6B0bnkE6E8aNM+5OQjjt1lHgDDLRYu9UyLcmFiBw4V3jAW+lBauvk1kX3g/1r2NQJXnMwgfdcmU0oDhvQGWszp1NXVSjAvvegf61yUbkGi0I4kgDiMuHFBrS+qqwSpjLjH3cz/Wyh1qwSKwyLEM045vuPu9KGPYufTalSNL48oFGVgEpunf3+S6pH7/E62a19/R3+3XfSk28km6NDqyF/8rsZmj3g7LIaeBVNHGQH6IJ48ZRBL0g0e1/NwHwOnHeVjHb6hqxWJGX0tzfYf53QCJu0ZxibuQNZs6WscnMduwZ7Q99uNIbA39eKE+tgsmFwsYXtzJkqdWbfj/XO21q5OnZ9qtg1S34xzLuvb1S00SUF6e59TVhxZS3eWkOP9gCCkv+knvzL9PyzU5r7RTu5ZGYzuvsGbA7+53++9XgZ8ZibHu6f7Ew7wHiTT8c60FC3oT9WmsO6vtuDB6CZx2u3Py/ZkFD7XreEUDyStEkVQs656vRVgnD89sEZ4rwaGxm8Pmp8dLsoaAbvCd1p0uGATNCjFVR1PMIPAhyL48XiwbRMwTVx/DUQgKchYxbUsIR2A4b34edmIZxwnQRVyOyRZ5zxcIOwAeck1gEwpLUCVYWIG1H4NfJodku/aAXCXltA2zn0bPuz79twcSl4zddYItXeso8xUjBLVGrxbSDlRBK04iU9JkWC2lTVmxcBFD31kPA2mcNscI0DcX68AjcagmVvU8fVYy/MpxtrASJwUWj1O/25VQdVO+7lnKIvGX/ryupnLoCOaCATBKwDntXmZ+AoSHkiJO0TWnq4lz6MYcrAWmxF2xFoMXIgI76fHvBTOECKmtnUAqlZgD5uFCZ4R/hynMV1ahw6jOEZEo5qWAYmWt21ZbaQCRxBfDZaS6PpE6yZ/Uioh6H39E+aSKVficOglEvtsHWqTpchSIMbVP2QxVK7vov4YLto55/jfw+epDMfHvtgx1xq8WrCUJfGb2mNpmP+PODHcjO1qxM4l9LER0dmEqBJW2g3hLj9aX83wbJfshpu2eBQyQGckXLwi0E7rLH4zN1oXyC3qXSqOKDQIeobXIUzd8iYhBlNkqA0XnAT4WBjlfDVstlIIlgoUNHJyg1+xD4vWznkX13wHxIfdYQrvdg3/ddkcb8OnDuwK00CRSRaibRHbNL57OLfbelLyPIjngiu5wshumhVcZk0nSx2V/JORk34ekW1++aWavvudP/qTyNGGrO5InIfN+gG4JQOyxkH0d5EIPvhv48/buYW6kWT6ZPzUmeStp9Nd+9mrGA5Wds/gqlM4lPptTwP+y8d2j8AbJd6X4I89O9YyEc0suUpWgrP1aJ2gqxoJ6GnCPseeSieyE/BJLZF4UMvsiC5AwEt4JEyMpgdvyOrJ2uDmLG3Iya9LkxCQUZ4BG7Jh4wfhR0DheZKSunp/7eFtlyfnejOEtwV9Ost6UVicS9Ucpp7xyJRf9Aj8cp/rJ3ab00OWEy2WzQO4TL0M9/UzV2FRbI+xeKFoXpwIW9ormYBlqbB8X3/XkSmnbYzcAzEwzYtnakXaV6qnkCnwRqHEZGLt2jePMrFN8KFNpzCmINtUlAh6PL5gtxI0nbQon6f53f3amHwuRwnQqXGllFpqw3MfgKLw/CyKNl94ZUJhoo1O7VzyphX6vF4KwWdJoMr60x9KR7KEu/aQetagtR3RrL+1KUGkNH4inXucVwmSBF57dsUcLVEUxqRvxNlrC7j8UtSzo16AO2gnD6TU/nUslfSmf14hNPCQliVKewCe1O2AtdCaQc40ZJ5HnOUi8Z71xaUm6K/D7YjpXZXcO0qdjUk6KiVfFge5R4QwxEZUeFccRMCfKgJ5zjT4rJWteAcUfDl9SFOpWZH5ZIcH1EjiUCfqM7FgScjqFIQYh6wq6Vc269FMSq7xkADAiFDfsix0a1DjiJQhYvg6lyI3plRcinerQ8IbyDrI5ORKSDZO2BxXciWrBzatlux7Rg2C1GHsfPlly5JTo9ryiD1J2JbSt/f1QIWMltmZju9pXSstve4f5to2mjklUH8R/1u5wTcpqUhYxYfiikVjUgEODzsF0lS1o/bqFjKfbv93ZB4You00A4aA9ieAePKqEgD/rjLDs1QeKipQqScC99XqqQ1y57vgtKSTzE5HKydFzcZa3S2nEnaDRJkUy8hlDtein7dhV+9GceCRxFStRz5Sx7ENU/0kXU5Qf+sM9ia6CEa2aP9pIX476QEhfs0iwknsBwtUZ6XVwTYgV/86JoK4Enz5hbN1K5c3VG1D+5zQc8GCYiOUMk4OB0MtNmOpyM1L6lT4A+7sb7MYup6a/QiGlqV1uaqG4XvoTZeICPrR1EmIdh/bZKNS95S5gL5II/xxcVRTdfodVeg9O638w+mH0+1dlUWq4+fNbS/N98WY9fk3ZXp8hUuFkelUmPvi4UiOMSRP5j1BzLF4v1ax4NtHp9QMTk1xIzHaXjr55A+SW7zmsokVfU4CtGULtLY6GUfaUhSNkls1kPDAv5pSms7KAKrL9kwsLbs2D4RDcevsHKVVLAQJsAExxCKEocIz1j6yqJSccpKxvDpQiuuxnRCFPgI9d4Ow6sm7fEg5gaFyObbTYhgbwEVqC5uPgE0SBERC16LLFiBHFDkWFpnUSAzjFrOgS6gtxSGbfDcB8dSHDPDz1AN1JFJCe6IZs0DukXsJ8/8q3wk+OJvg3NhO+TCm7YUzksN5hNm7PmEkeXvVRnvLHMOqrm9ePkT1vSmm5Lj3SZyzRfZpWyk8GXNzqpiX0jbGr72qzkHCshPZ7wFzsDQpflDjMoyQFb0E6o8au7UOyANaWZVKAnd2w+BcmHSS72CcvPxrahM+Fnw2H7MPJTzwg3WUk1f+/a7wPPPUWgx+eOt04lyC/eRWDi/dc7BxzaH9UcXZ8Jk6cdoR8y9M2rPP+6UoyOOa0q0Jx6DnzzDYN8UXRtHxYO8c1M75la+oY8+63Kfsa7d6k7F/Swdep8Tq1NCHT+cbw8WMt0CrQjjnWhF92KGBjjfc+ZLQLNAqEgp5q6vAer9FZTUUyobOMJvYI2dfQqN7sXZsyVCfJp4pznfn6aRlDO21kIlkFbmTzKAafelKj0mRZhgZQmUrycv5L4q44H9PnA5+3zEK3nssas89BRsS0M5u5gJusU9wUz2kDA5obciTskqyyTu2YEh+Aq4DzqGKIMbzYbfhC+vjzlk4LbotNiXEDl/JK377alRU0ZZgcwnxxo+5YysJADJdq65aSu2Ye32VcgVvUHaUT6x9KN99SUBYhLwXAt8nwmmkblNsLO+tmXmeWb6cr7yaZEXfktbFo7LH+RAvBl9tfIHTiE/iOfEuXexNipwzwDWRY+/T5jYHQp0veH/PJShghTEeGYp9ZB4x8wydVVF4/8pB+Z73bO+rLlVfD6PZ/da1/fquzyNuWKa2riR89g6dwQI6LyrLxReo0rnRmB4Q7V9zgh73YfD0tfWJHa0r/+D0ViwW9L6hqscZwztRtJSu9ZKV31SHoaa2t+U6v2Jicjr7HuPFFRo0t+sY/0AVx/vI7WBvUPVUbkf4rwZy3yGJLCvVm1mCNHbP21f7D8r8o4kBFdbxxjTPJAibWLgWOcxyjx3S1Yf2b45dyOL5xTfJyyaeAu2u+y8PDH+8MdvzRl+OvneSEY5Pbi4H5UMhjZ5WPBBKE8HbaTPbZvGg7L6+prQf7/TZORePrQqMQIxYUBEBmhh+IfW7tQGz+HjIabofioI9JnDf7Zq1wTRRdXjEcqIk2CPRmK15PICA7oC86Ql+3ttMtPWqRxhGbfc/z05a7IuOdWqGp4l8Qv8G9thbgpgcgsYiTx7mN8OhcXDxJYxL2Dz4/9hD1HDiy2ppCerRskAH87trf0TrksaCz+7yWBPjCUnIbhNeRFV6vH2cpcfcPeAtTIlxXID4EbV/Q/k7GCmpVgjKZFf73nFvdA3OY6KOEVozpQcys7Hrhxp8bpxAfaZOE6U7NnTVv+ucwDo3WmC+BQxwJYNh/DHB04ecMIRfUqLBweiIePLHXLm7EWKgCzQmH0mcZc2oRU32uOkc4Y/xwnDGHtdpM5sTtrBTuLoofDwA2bNyyODcEWZSoetTSdCGV5pBNuF54FVZzxZKVMf+rn1fvUhFKkmt13sEk60OLGoIEHKrMxJZ/EwEgqXiJ6amVAylOWbNw//f7dyH8XwVmJj09dUwl3zxDinWh2J+NDp0B6V/TH1w38oD5FWI/l9bErgwcnhxLtnfSgO7KIOFK4bKWXXLBqAtXt/EGfbjHUK2Np1Jy7lGExz+ZtYb5l5nKrmycbvQ7hmtibz6FolCOz8h497B823EOSMAU6Hdq9ZkbwP5zmSBRCtQeS3Z1t2Ll6nPaFNAMTMzkTOgHn8pxk6L1+jePd/8PZf8r7d6m7L+jg29R4w2Kc4pDTS80ikfTzR15nFPz6CBL3uFuYjfUJ69LDJXz/Gkis6uOtX6+3WTkjZx2czJ/Hof6ELq0/tFiYyvaXCUxu5pep2q0w4RvKcbX2Zb6F24Mn6s3pv2ePuJeDcV7CyP/8gh4DvkG1fJ1NTK9a+XUoci0dYJuRd58O9nFJ5Rc1TH9NL3mXkd77rWr5qV+0U39JBgUapSpdZXDOKBhQ/cP1fBwPn3bqb2Bp+eWK+xWmfMntcNtJPNF0RhHRkQ8CyU2ERoAxzTDEpIdffkZ4xRKRSgD/eycwDd0+aoLXpLPl+KUuot6fq4i61/D8Nh1MRvIc0hH4ev9p+ERks/Wm88f7qWKR6VZVKeN1OgWRDaJAWhH1gymsYwPauNFv1BBpAHJu7Azs+AdYdGCq+8Qr0fK3qs+d6Uy6VSIRpORtTjoXagi3gwYgaqd+k+fP8gT2dkJb67wKDboPSLTPI4q+S1maErQ4nDCo08wz2/yUWgWlMVhOkw15G1hvQeFa33LaxM2Gs7NWBjZ5zCtIloZO1fOIaDBn9+OmmS1EXmu67CvqQmK1eELNkcL7//w/emvMt/xRxeuXfu3//idpyZOnz1vXd+Wm5yn8s7XLu75r7988C0/dB02NHrUG9/3/e5f3Bd/9eYPtkZy3//j/07eV7P3STzT8Foyfb1Rm7b0ju3nMyEvtsSwEH6e1mlb+JNNOHoet3YS2LXu4rqvbd20ttKrFM/OZjie/9b3V/951xyj/FksqJ+3BVXyNxX71VO8xsb12woRuw4PRIUpEl0yoCTlEmh9rTW4juoYy6ro+NpQ5D/Ojxiiv83Micg3/xub+KNSDYHn5U0CSEYyfN1nVfNVBpQdOJ07dEo/9QzVrcvDFJp+kbR7BI7hacHWL/iUr5eorgWdi6n/KJhMbWoPId2X8PMBccm50rMoh7aqBQdOFxw65RXF6Qned/VVBpQeOl144HTuitP6Og1IPHJ24PRSCnX0+TjSPDk0MtsFdagw2kHbDT9EE6x6cyyhAyNj+8W9pcH1g2E6ODkaWyXsmfSLZCwZSTpVuKIrVFKxg22XJyEua7YvHSrQbuUOSxt0qiAe1YJ+h5rkMm3VXyvIP3JyT8nJYRghq2JuLWftfFEpkrM49SpmIdHAXsCv274pp5n5RvUspgJzNMN8FMmGAuGQTNAgAyGf3ijxYh0sHefFmP0SDA9FhHWYtd3L7wKhmDPRggyuOSQVqDDhYk15B4ddfrYzxyInmqCxDSlVBMtBU79jeexpPWRTFMDnRUSkF1aAJsipehQETXxKWcN0gsHrmgkd6KqmW0FypFe56sxwByAGRcqjZEmQPUw3laQCm8MCJceOvSyuWdD0/+8Y1u6qLVxZUMCldxUuLCWOBfsQaSYOyYmnozx6ggj1xgOiZLoGvqlmEYXdNy1xDF6pXesCjKfVCWvZOGMw+JEr1dniWv5/FWnMEgV0soO6PXJy+91m4DNMjFA217D4/PWWC5Pyi+s/TZGD404pMvSY8yfGi6FSmndnvzQp+vCNczz4ZGbDlLSKfcj/3mMITQVX4u7HYRRzF7vwRX36CEnMEpzaUNVgOebM7nW6sbg+u9S10NefYDCrPXJZuJ1Jvsw6KEP6mkoKrwtEaSLrK7Yeiimnnjl68Q+nOj0dKiquPIJcJgMP5Z/v5tGhqyniUEDLqodopi3XbyaQakwLSptuHKbMpgeJzNadupN0yPXZymgHrxzqk8V1jUTBzjHmNQ5/4o9B16aD7bU+pkW8z7RgFOE7S0GjSzwKZxlJO/3ZN68JKwAK59GMjzazdVETuCJ4vVowSsiQGy05VCxeZz69SdrjOqrDLs2sXmWgaPpI75+Rg1pSYSZdeuwPS7esDnyoxUm4TqBKrJntFW0lkq8SvV8kbg/ZAVnnAq3kinpxhRBK3CJmyaOSaRX1me8ikJTaxPpKGX1R8WF1lifujTApniYY2hulRakIgBATgKNwixTRPlAR5swbnbMj2KpJCbP9tV/8zOZzAKqw+Mm2QP6z4GpAgLPJN671WFVhxHg5Gu860QkigFKMKq7uMCGC2O+bT5kvIell5lu1kDX/d+Sjm7v7PXdudmISzumm/qz/lWNTE3yYeakKHdRKycxJrR41K3Cc9YVwmfU0aHlMA2YeVtt6ubRbaW6DVGtCOUnCueFvIylXWY+9NgnaonsdbZEOt9JTZyPrmryLZs6hcIkqvrMuhaO+FoFPDvDvw607hVIdmTpnVIfsnLe+COHd/qMPeOWVw6rxqk3jzzYqF/i6CYPiy/RQ6vaLE069/VWI73bzW+U/qKbhXX6Dn5i5XiM7YYPvGF/wFXIsg85ffs+JHRv34J3WiP/E6vmPrY796JOQD74tc5N1kX4QCGuA/UpEJZ7HCYA/+0G+IPUtAzQSMzDaF9jfdqIk+ccE0vG29AkH8//L+2jwPbOPED5bVrNnv1xg367FMY4TTdjwm//AF175s4PZ0PkJUdJG/olRWDPhb6qzspP5K+WW1rrxjF+kFCLUJnYaTfEcuJwpcOF3DXvQiikbYPmFKXZ7QpdKfsMEkgMYGfYQCjAAe50U0ApWghbK2d21yfZCDn7Wr5mldePJ+rtCzjlY3HW5jKJsblrnovyQtL8RhxUuaFySNPO5zxMpFm1p12jr7m3rVjYZ0uL93HJ42sPt/NRf8sbr8G4+fJcDWg9ffuD663Q50cMb7Pqciryzl0/TfHjd5CbtERy9Mak7m9y4yQ2b3LCZEZMR14Hhs8rHQDDo1XB12/5QI5Ize3JQmhgvgGU4KZY1vPXPL89oMLIyNoYNBn88OmIUU+UROG4ESncl3LGjaWYM1VHcZV9TXs64u+xQjDoIeFORYv+WQzZlLHTKt1cWhq2agLxGQmGXYhM5dovjctXcMFl426TD2JWR2apr/tAgZdd0RkRmHu6jSGqZCGQsd1liVOcwaV7vJv5HOIrRkUbXU4YTuSNcDQDNPiTnOo+mM9/bOXZ7DEo7YOlsNf1snGLiGLYjXneMYkYNYe3zCPWRA5gNC2guocgA81auWLDm4ciXdgi12vwSgF9yyKmoDgY0dODas2voXrwXyevBLrEjmKWPg8jqfOkXnpRwo5wbCC5MAPFRFTt2+hXs/p2q4iWfxEfGPLgvrI5ijsmuoBMqwJ6Q1N5fdEfJQ0R/0Q9++D2Tb9LfYG++C2OCkO7+mp3eGsdrSyIn4iDzDMgL7dHr3yoEkKhc6W20o82I8FOoeXKUjRTEFC/6j9T3yjqln2VyjJgCDfyMulArGu70ENU32TQPqAaWWs98R3/1IurzysA8Fp+DYIkEy23Deg0f2tQBpJQbLm92nX9uXWtdVVcy9dWzhtfCBPOOH61YoWihY+zG3Vz4ri+gQ6L/7jZBehs5pGWXXHftsfQLeNKZT+ic5uG7SEdRXNTYjZY1PMx/hT963d4Xslvo1F+wHLPbt700Hpvb/pNSFoS75UR2sn2wSXjVEBg0jnP/K6/HQpCxt+/0NcQiOmdtx7AO0i2zVYMl7DjNsWvr6Sz0dDaxaeeiCwjTQnZDnAb8qfBWtRoY86u1kUyYuMo2i+W/009+Y3n+qzCTzwHpJiVwKTbC2HsEzO3MFmqDNxKgIwTlD2sdfS9jkCvCkgDowgjiuFbubVIY+PQbxWvfQU4KuZSfurjX4q36TFksdjlbLbjTNyYWAxI91qTTSruVZnt/kTsOfyRVO093sdmHURFiAzzz0fkLaMeGFyZ4tKnjeN7zmsjEItKSWVuLvpLz7nOM/VVm3zu5FhddN1klhy5JvMc37j2AvDTBC/oix9vQ+F+m6Z6kmL6SufMSN1hpSIXV5kj9gBWjCTFmADpGsjYLbERGU4Bgmnol7R4GWpJRy/3O10ySS5xMItDBREkHzCu74EjbTxkwD2IV1vwx1uNsw8VCsot/3gcJ+MDhA6/+5A9DUcTNgXEMDFLoszMma0ogmU1xx2NqdFNVq4UJ+kI1TwQIW/dWNrw9N/2SAMIdot/i7zmiSOcusCWGzJNk6NYQS087RvLRuw++6pvyx7QpxV6/+nF8a9iJEQiSPq29yiDsrYwcWEtGh42LjGFG0kJEPAQyelZFZm8EQ6bTZ+5dumpbvnEJ5FBvD6IfJqdiKc0r8uu+q1edwAcNmUCrn9xMEltw9yNCQlx8RkpI5EnxavME6n4SIZemo07SPpQi0+aaknaqmBXZr7CvGdxwQM5cmJo0xoEPCzJYDPzDPrNca1Dst9MwrApbV4C2zaCvONfWR8E9VXffnjgNkzxAUpBdsdYVNAliCeVygpLI1um1JNDR/47i35Sj+ZIWXf6B+59qu2vf6HsJR23OIyKYdNIvVtE56H9moPPq+RhIeYiTi7pdEY0oJD3Idwk/YWpIUl+QuYp4hnfv7lEoRpancDttWhv4d7qM/G+Up5ffpD2uFoWuCmwDSZ8IOttz2Z7aJGeeQufHrczuXMK0kxiZRBo7NbwnWR4wKR1p1zSbXDR3/5Jnw4neAdx20Da9de9tJLMP9yWWxv0S5AsSkXKCK+PWziTyEoWY1w6YTH7VAi1FCo3lJgi39o69MeEg7faf9PxjquZSnhKmEa4ALg1OBXgutqR4Cf8odNVeUNiFxTJ/P+jjtBSi+K4ZzzUWHWH+e+xcapeBzuSTMiLGKIwq4wIbjN3DCEr5GZ2JK7EITbEonKoZhyAX89dzUNIg/6kVPgGKnnuv7p31OFN0bdE3q+w5ur7sIxk3Q6pwxmbKoR1NmycdIwy7BGE1M3gcLAeykMv6LFKA6hoMkEE2VL53oDDDuFAGRDe/CPat8arw7dfPrkkbIvgmMNbIWZUl4M8uSwc8HFD6HmIk9xGB3K5wHRXCjh6DtX2HF2J9nvIq9l8CXqWv18eRoTNwstosOX95Xkkw2eiBSEckaGV4vTPtKg58mEn8oYiHUezqQjTIF5YTNS9lcxZpx93reFv1HQZUtcnPEmARZcAmaDpZ+JMeH5kptyEqnExHlTqIdvET2ek0sfJv/HjdfslFah76gJORT6y7Lkw76qJ5b3CKxAgZfqV0VQyqdhNURGr+ueypd1pVCcSrzbaMajiAU2wJvTPJ1ySg57aNbeXD9YlN/GVjnSD2tJI54/uOKLtiv+uIeKBUQGWYclAnr1OOlMtshRV/EncmWPxFVC1WZZPzJpk+qnQZ36OumBLU4grbxBGpWWEGbdPPLCBaiH4sBPidiH2tfs/diWJkY5rTZzeG5DVJA8OIoCMzBRKik14dxjimBGzJ7Qw7kT/6VUV7O9vNKmuT+7hNpB8WGizjVJHHKBU4lyYssUvTdnab9BjztWIr3O6Zdwfc4TOLxtB0BsG1kwWZ0PcUHbzmzri1rRTcFZDnpjNQgOezk9EBMai0bfKlz5xRW1sTQ+R79Uk+fC5mAcw8YyjDwsueKbX5gWl5JNaOB7/3Qy80OcR/pFfzAPvfwrSj3xPdZ70urIRWVDSl6BhoPwX8MJDKORRaq1rnXNKZ4mFTr1W30oUtw2taGx6l657bQMc9HYHUkGVlK+JqY4OzwCaQe26RoO0XFtvT86o8GGTWFnE24KLIkxylLrbN9E6xjzDD3Gn6iKHrhUrfmfCwP0HUnDFSQrVN9KpoHSGbWtkaCb+aXnRL3EAa2Eg+mRVxryWdXN1af+PNlvZ5VJw5y5I4cEdSX0sNbJQ0xu6yfkvWavjC/8qrt4TS85M33Cp9Pd2B2/78ZlDIQjU/L+m7+KNUkQzgJweguGBZFOBcEG4aXT8eMlrP97/Hr1AhaUsFI+w7QKkVYElQRxNCOgsesmJpLwpqKAzSTiM/gMlx9C+LTSNGyIWZ2h3DpYa2VbDbGGtjiZnrj3N39oUsdknFnehj9lrq5zDg002hMBokemhC3ar+7g/pLPD1x+xkJIuywiwgvm074X60exw0/jqFc7QCyH0LE/6AYV/g4trGpju9Ehs2QmnVQlc1Ib23rYxyV6S1zvLrp21WP21iLL4EnJm/zJTPSau0ji/X/zkdxWBSgUcE1hxGeQuEZPD4o0eMp05ooPk478gDXBdSZ27aHOdR3fowN020RF5n5gStRFFPFDrWCYil/PbY1AKwqcN3eztsp23MB66JfKRAiZi1XEdm1fJq0WJqyxznLtIygbTbToEWPMjsyL+OqonPpplUTHamPZ49dRLOeUfyKoGQ9HKLfOFUZ3w5hDQR5rifmzu9WVjMXQdfzojWVMHRZgGaF+HGnNimueSnSXpbVNkY0rQFugHOrrvtdUFAKPIkPEpJKdaqlqckIL4wj2ZORPGyeh8pFwbLGBZRRutObLTVYGvIYGcmMwVtWliPu2beM30Fekts02gjDEuTVeMnl0QuwdAQIU3yz4qJh7RjFeoTfOMbAHYoUbOI1DdiaRA5ZW7CC++/HWl6E4bGnFOaRZln6dx+DHpv7EYgjz/X7xc0BMYxUplVwQjR9iFB4tDQKgSHRBQFzFJjlKuaAn8KNnUZ2pdYcLCFTFyLOH8aLbJQjSMWgLfx+j5ryRUTryLCLbpwQgnm0BWgPZ84QRJ3a3eHcdTUKFcy4vmgt1Qpj2SPu8z6oOxKqNMr8TB0AJWPR/UfopXd4nr912oWddIXVaA6grbxYD3BwtEFV+FMi9YkOHHls/w4/0932JCuUA+PQoeQlRetQDHvyHqN1wuwj+bruyJjjXR6M6q+x+xQL9sUA+jpEZhdfOnwxcs36FyNi6gG05cvUDljE8MO0WkFXOYAgPedYWvVeaUwYQc3sZ5ods2MPRYr0KDicASpiUo4xN5lgkWKQx9Ad2TMpoPs21AuJG1w1EEbn67+kdF7Lyw34rF4b5N+03jkCERSi3oU/R5WCwlsqunvTreEeRe3Q2uZxlvY5Atx5ohsAZeX3pAU94uvTPUs7amTFITTlIblNSJ/Q1gutgPfVijwdtguL2EIYOSSepGYWHdjJLnv8mT8h4k7ycwkakbreWSLhuH04uvxh0udUh2Oa0EF37YIfvVJqO6ey8wCkVMwM9hNjOZ0lwKF+vJWx+JszIf6eRWmR1eGjdH9p4j70KW0aLBaBn+ZrNZaF6xT8Dr+qKVQXbniaAW6nYJtwTLa++LxuZFLoA/wYeeq3LWQYUDw+OzA8tkcVEKjDdmkld2m2KpIS5Ct+I1FZAvUeRMYVzsguxwZdxM2BaJTa+wCBsQsDugWyd25XP++Kz8tTBRAalU76g1BUJralStGAu8YUL460cGlZD0Ve2UYNioTSpf0my68bKi9QfwmS+yfQweUNcNgIMYGghCG8pGdbAUhVOHne8RsBD5c2qfG1Qx2VW4WuK0p4ZohDvJ1kaQ3KwV0aly/kEr9dEdSuOKI8gF1rJoJxds00mliTY8BW401BR1IrlSPH3XTI1fqse663aly7ZAa/fe9VA9FgoPxBXHB8SNsXoAuSs+L5oGjmjDaJYsWLY91xEficAsXN0/0yvrM7wCNiJWBcrAu1zjtUGH4x3y5RCobRzOk9g64LnYqz6BYhjAE2lzwOBzBijyY4ZDrQlG0ZoNPRlRsYN2hiJVpS9Lv9VR1xvhREso20zL6pLJXB0xBh1TBbSmJnOFX4jKeMPjRwcrqJaDxijFcjQ2ACdfs/QxVp3xcdOENTnp7eDTrpDvwUVfJt923V0qicEIWrZXmFOmRpjig73dHzfFUuMDP7bB6w4CjVfw5j6SB4cCs6uEhHIYqrdPyP9nxNf9XeQ33zq+yNKoBYC7sKGV36cs3Xlu+vgapkeVr+l/WzJJHGpkBZUOrkRccWfdOzkJAnxxBaz/xPHax28odzw4GaV/Dfk1tT+1gdmBX/Yf9tfh77bm8guwR5y0LxCfoKL1eqzAcUZdz/WW1G8mRTIQjXZ2DeOUdyFONha4d7WrCsTfCITg59pUpnl7XYsLFHwPy0T2avMDhdDqdchIGpalgH0wVFy9j+SMzU6uqdQ5vkZtktz9wt4zaH8iIMM2LlHGDWl/HMsOu7QfksrI+IFVXiRfU0WWnwg91sYPCR3QftrAKmrE3dZK6zoQd9e0DryOux290DdpBmEIkf6kLGsTksGchSiLNT0ALCwXx6dGBTJQitF5gXH8SptloUTsD/iDoGT2NEZkrelknrWmvmMKB1WdLLl6IPuEDfxDmqa8/2pTvWF52/J7U4ipccRUgSbPOvyoVa7Haq8tda1HIvZ+zG3Hl2VMVOBf6pLSFyEj5uwt7ZwIw2a3OFRz79ioX+46nAuU7FWQhRrCORb3zlev8XoTNsTpuh2UBR/KbaJgONAxM3twSBLsofSftxK2Xs3Ow78c3x77O8QwvDvV0A7wW6iJk2MiEV+7qxP8fhi+wfnAkhoXO4H7LQ8sQpGSkjjh0XRTta2zS4jYFAQmKBNFcW2Pp1jXawsI1lB5APBeV1IykcB+cRkPZPBqB9v4yLnKAT6VOe3wkod3X66FEYOBLG4M3rpRtLNDb3NH+QoYo3RNpqSMiRhQYGvcLApfzl1s9Oyes4wnweBYEy+cQlkkBW4YRXkRxnLXSLje+zHKZun5R8BlliOPwnaIPZRU2GNK65MAGaKgKorK4It7ghtFf0b8Snq7VL1gny10y6pbEyfId0LYNjXMUo0NyoxRL7JWDgyAnOpspEgOXrze2Rq+1CSaaX5TEhuF/wGKZmbDWVQKAcgfL2ZlxGrfHKHdy2qIozdxBQzodVNUyIWZXXCPj8ozs2VqxloBFbZz2jVCtTnBhWPPZ8lCkuHjyN8LX0s2vZIMdNf4zprW7ZzG1OsHPk+VpCbP2VBfI4/rk2U6QWvSWxnL2sovZEs1gEINuJzZp+OOyuYMCg1tGe9nJGT2xmb8Fxf0LR/J19UNjPs8A4mL5sZlI+qNOBkS9kxAnixPZ3fUxj8H6mEngEA0C5icI7xVqc3Ld5LVuDWjt5OyU7JULni8GJx+n3S+VghdfqXvPL9qxHD1N0sVoi3AfmkXEZPec6ZPL4IOWSKouVgUG8UhAe+GwMEnuNUUHF+PJTM3V+JBO9YTt2Ax4+wncDClAH7akCkHCpCAc3WKGUEZ1Frf6ehwvyxWmS7zIxq+YNuh2+7fam3MilTSqLp6d1DJhShT1fXVV2zmS5pO2+D4sAcb7HHo6xg2H9B0pVQOjNKqY+HhnJ12O/BjuDXdBcwB8b08aHXVqsSGgl7eDpdNZBppgGUVKXkHOUSRtuBl7H2L9hO9ZElwZYg0p8mCFazE2cMn1+AdvoABJ8I6BJQdxjcrqBaJHd+zXSDJY9OeZK3mV45haLxJcS+YdwJb47e1qjPYiud1I8Ok/T2ObhYmd5yGoKuXLTVHA5g2lQC4gvEFKvy4QeOArjTQm6mukA2XjYBiAq5A5Knpk+rw0Rfjy9FHeaBoa9dxG2eA4s11udu6E9d75ar6iv50Wnp+GdQBzeYGBRjoiIGwX10NrmMa/O1CphqjlbTA1KWg2+BilNXBQtH7tFKF/Ma9H23hnvC1tWZSiO3GhP4q7t2hxeyzUB/mxdg+TNKCQJv+mwTiZNmagi94vM6mKUAU/RmMxO/aEndfduGLLWYKkqXsrm3o1HevlJ+H3aPw4bEsTOVjyzlrBma5QDOxUykA6KhbTpU4WMtye3zFc7BWDY/X2HbfGre7vJqmDqgvz2UgmH5GRqu7F3Mcn5Uh+W4oL4axOL7DC14rwFEkvK7xFWMN8UV6XklebAch9xYfsYTa7iiS9nUtuz5YJ7NEu4HQi8ZQU0Oyhph4XEkmXwPUyPBsNCuoemjGXUzM+X2VrBkU5ZMkkBUb08ARbFOSDycUzorD5xOuI6hfpAmbnQ+4hR8vMs39YzFEyRS0Wx7oxuFpOt6XR07xA2Wp369O5Wu1uXY2eb8uqZzaRgkn9OHDTVhR3qrgA2aeOsaMfO/a83e4GGI5KlRayUZUXW93z4em2DHtU9+obzdOaX3AfwVeOm55f7F6oyVqoYV8zDuQUZBnSGG58MvLlShQKtFlGhDw1s6f12Bmg+QgRj1xTlRw8lo8+ET8ejRnJ2Vn0Tav6h6/+HDimhzWGLkNHo1evC46FdX9UnsNW942ESMqafrA/yjKJRT2o20KP2Vr1J/hlh4Ai7f2Pc75cbe9zpRYQ9CUXH1C9qSRwBjJ8pOEVxHm9RchVJYVMLa4vdEdQWdilBQPqsVCODyEeU58+ATIBsopucbTONY8zpI93o3DiEmMHUalOzYZjLUy5iFTmObS9WjwtI3vZ4yJuVCwMu3RSXmxQ4XJm53mQxlTmZk8viRXokiPZlRlym4GZHQsmK/ipbxM0PyTUOFSlCfZr3uERhfkgUGqXC86WmFmecbwAJELL4bShw2Mn2TzBYkHES/4RzRyYBly7hz+QLqadGmAQsJRIjzSs6/4v8Spas0ltr8jI+W2Od+j9ajS+N+8Z6rz3qYK4URzxhB1mkAFaX/lqtLQJZVskf2BBlRWThjtgIqXvngBUQ0U6xvhME6MualAAGbiT0S8YAqoCXZNl/5U0ylY+8FrKF6ElKMvjno9U4HS0as/aQrXms0J9fqiDT3UK3cZqP7C4fuxHJwlaMylmtEnRI+xCfg0AxwFTll1hCIRKmZ+RJPDBC5UqJNluWCYyT3QLW9jCNm1yTb29hdYfsIcReikDAHOg8Jj6hd8LoOPod/or0UaBxS//4PmBjx2YxJMP4Ju3LS16AJnCeQl2GYqktbI71wbH3YfDBFJam2eoIwdQbXRAEOEltUqzcJqiPTwYynctTUe+gQrJnKA14JBq5qgEsQNN4rEq/8DkH5A9+3Uxd6yGB8xXXh1zcQnrPSTntYlfmzEu4583gfg7PtkHA+HawWXGvNV5OREnP7cpl5Si27lEIQ6agl7VRA66VvbKQxfNyP+JFPEzfu0GyDVHF6K9YW/+c0GCKceYx58QJHu45H1MmQb60eYsAsGR5Oddzc5vz8U4mX6K8NiFcjWFLTPOsL86U5CtprYPqH3IKNlT2udy9y1IYnzbwXkBaPSckbs64Sg2YKbpUazSedvgzAUslJrodQmj9tOyhaN8zvSthONDf7zWdMZETF5gcOh9WT+N1iEXVznQpbDxnqB/mWa4xSTLRCSXFmYiMtCJfBaoyEeLuxHDGiL/n5Oeqb2qsMdbwI6xrJStqCqfAatFb5U/RzqXUX3NNkJDzSdEQ+ucey0LXkst0qQ+ykmICiBRLds5pIPBMQayALL8zs9v5u61ceIlsVtl05I84vyKouMgCabVDoaltLWcDB2NpL+P/s7wkRgi5LI1Y4n7qhudkU2yyb9cB/sG1KnBCmJ/OHyGXUnHR/1yFw+cNHo8gjbkZV0dGSJQ4+rj6PvN0B6fxOjcaIu6lWO9GhmyyIg6WwU5jn6M2qcV/leLDozexR71XMRL4z7Dfh+imRkfqnkf6qtIxWXARnRSZJcZcCg0H20QOf5VVFbtxHTrum/a+iNaB1LX/lOYytN3aLUS252BEjuSIDycUouu+IBvNvPayDq6raIko3cUd3WW0ZGYTnZKJ5orl8hUJ2ZTmfK5UEXHaGsFh9lkHnDborPT+OisOlkoce5UNPOyU7uLcKI21mKdzt6Mni845v6k3zXgNEvTAewirrh7XrEcygkhnhFtSzdMqpryyjelzEuPJspFgU2CW1GxaSNwHf0g2daSS+WmWTO6yaf2xsarTXsyuMWnIO1jP4trfwav82mTIcMbDMEj8SbdE3oR98oLyHWrYExBHKUFak66cX1+HcCKuY7Iechl/aHhm2WYYhzPeyb1Uat8lYIaFPde7gqC+J8N3OnOHOE8cwBo1e6U2OTPDCzebIMwe5vvBaXBFMCI5Chii+0fZMwAkW0uGN6ZT06fotxA8tUaI4V9X+w/YCsHsE8NAj0DJjSN6Vz9td4o1sH2EDxfbjreGDxzVVH3z3RrPdd6rvXB1gdbH/6uH3ZFH67M8T4xVh1qfnPJSpgvVJxX60Z647o5Sc37PWhesw+SgEHCxYNJD3t7mP/g9na8pcS2MjlhmZ6Z54aigQ5JtwOluhq4XdDuSTOswxZROJbinNNjNRDwp7ubUYFLF/4CiKpsrOsgmWeTvK66VJBiUoGSL8o1iQuBLP9UbWFqFmOFkQJgUFhNR7Y0iHkCkRzwDjuyIhXozj4Nr0+RYIF6ypZMmHJZ7yKBSpUTpZgfO9Js8JJqUzDKsHuFIDlbulJ4oGU1sgcYG7/aVz1kKtfJeiWbR/uYFibmsAtj5bFzIMIVcBPyInN2+vHx7YLRbDijXU3ZZSy5qoSwE8io49kjJX7UwZXA3u5awaeQ8CgDJlNLDX0ppuYH00rCJNGjKzGVT+k6Rw/Lg6nUTw9oupjYy/LiPy31RJJ+hOxDewQdQHgP8mqAonIAwDCHsW/jHR9xcAYOCsc3UQ+TpAQYrZh0kUui4oinPSyzbSfyx5dA26Y5IKQu92h4RgZ90EYHYwKtlyJ9NSai8HlDvUxmrRjOGjj4rL7jRsEjSpIjbS7i6jJxKz5JhFrRHlbcoa2DfB8fAH0WktAZoAYcYTt5qsdv7kDbebYk17TQM+DswVYfkGsb3LSfVP5pSp2CNEHkHOGO66B9d+cXgHadp/FyAXQuWvrBXyNOisXN3RBvjheIdk0NFqy0p2RovjG3wfHE86hNgTU3wP6fuuxOQ7a5oq3v5SVsgA0lrKm0a9q119iq2vBUFRvh0zKcHshtFohWDS/HRtsDCfnmVwc5c7hL0FSgugjIJ2Xee4i5M2KvCm3tc043quCPuhn5rubRrhTtXTZWVbIYC8N//TOjZvI80aOMUqB5el1vfWJTC4phBLGGP22W6xwDZlOgWormxJlyJC/65r0V9T4x9Drmlert+RhX5rzy3F11zfVAQ0jxWKGNTWrM2paDFbVvLbkHsPERBn3iaBn70pOj5TrdSf4lR8ck32JYZNBW3Fk+GpylaRverFRBriU/EjNt88A4GfObbujcKZw5huIA1cF2VT2DgAIP1bNgIh3ZbDrxy1+2lDQ028PklTiGJIeaG6FsUUvEN02MRDTn8Vh+CGf3jfJfu/7d2yTY+CoOYmL42lK9rqj77wRzfX6byrIwDehL6v8RzsQL0H6j0KcXZmEk4OvhKqMRA8C5gkPuI8i7zRLaFsPhfOFZIJGvi19uxpyITFQ2x+7lB+FY/iNXsS/EDe0EmODMkR/E43h9cDacHnuN499X5sUEQfazMsdscBvae1z+YtJVmCPZau7Gb29n5Gtai8KF33bR9rB+PhIH5Me4dh5nnPrsGJvfntCoHglzU3twipRbat3OHPAC+WtdtmgivI12AGPnzRwD5q0CpdXcFl4TgmzIHr9ju9b27cMs6jJzSsClfaxqcgggSpe8A9s1o5cC5LYxovLS9PZJkmmdie8cK7kfbiCyGRVsaS8kxpYMxIVLlP/m6bVwVjclT5gljw4aChFBDam85du+2ZnXBsMVtJonyPHGNAjYQuF3CzD0DIksTf7XZ0pOwVn82PU5+7GylELt7UURY9RUBqOwmGRlyVwbg2a8cNLI/At8OCYNvKlLybFlyb1idTT+Ex2f8Jz4v8nfbe/BpDgeTWun/Iv7c7rCtCxurfyxGXia/zFls+g0/yezOfI0/6/Jj57f/Z9rmjqHIu+s83Y2HVFWOqz49IrHia7QctQclDxbpnrSC84M6BMSwDaKuZ7MxcjSkbl1ZoLa/sdWqPvH9ERLVt2JytJ4y/V2nE+OG6ZtvZHnWgcL8fz+1GFJsdeBx/omT7kL2l2OmS4tLNLEriHLT51YVZ74PqWkm419aEDDDtK+hvqfp1zXxs+5UhyzppBeGUP+7q1iFjahsnkn8xim5r0+lum/gtiL3XYzf7eTdFFq+w1A+IThZ1nbfpwTQGD3ipY+oz5raK7Zng/y5eJXoz9DUuWEd41uTuVjk+EN9KsmMjfJmotkz6N/uHHyMbAy9FQysQU4YEKz2lDYH2Ir0sSemljw+Z6p1Huv+UAbhBXH02TllE+Xp+U4uAz5m3MyGuiF8cMvEAooe4XpYIcuGugzKD8+zOPSALEhRrnEtdPO+0NywOeJiRV5mE8Ag15r7Xh6V9D6IhDVx33UDSrgtMcGi7Q/tYro7EnbvAHV211+Mg7cmqkAc+P7nqu3UEfzXZugq6UnZbffP0jvoi9PkZThL5QGX431BpG3+tOyzKDk1ASjK9qnk1uBH1Tt0eDu6nwazeBpa6CuxGZNCar4Ab2WAJXXFK8vDlwVYUAGra/hmBB3GHtzSkSbiGELNvCvfWvsgAXPSluEa4eJ7WYwkJ+67GY5JkyqnbxxyE82xqCDk4r23QeZ4YpmA/8943+bWPiDsiIGymYU3F8sjoRHHUKlJmXkii5YGYZiB9YhOKO5d5a+RWWt84uuJlNIHPEuRgg0/LAjlTYgK1VSionXLSm3eLrRZO1EMQx1MIsamS3saf3HdUxuyuUDdxr8ljtlAa8bxjNSjPVBBkKdUGX7Xkst3R3r+7PJFZ5HHVTrTByepREAWVrGqaHDOHxxgQtGh/QLndzKE31Dxd6u6sF5y0w+OmfQEf885JK2qHMRbTNSfbQpV7HJzQpBX05BH/NE935mB/Yr7Gm9G3jKY/28PY3iO5VSiJWlLGsLoQSzErfZdgL558SNwIpi56z4e72umNOHt5FdjxklwqhA0feUffMnSNmq4rPNnmHfAEgBoKzcBW1GVWyQXjGUgbju47YmUZvPvyNa2A+ZAt6Ee+K7ChNMtWtUOQ6RPZwIJIHUJQyIVCvtkwEzpGcNHpweuzQW9CKH3r4KMHEZ6+3L7CrAGwQ/+eDhC94eWn/4tOalF5WFU/LQfNDMyEWU47Zk3I71WtmZZYhhGcNZ8oYCdkY7Jxv9jyq+Tt8eMCLm+j2Nyc/ZxBz83gY9sn4ZAVZo2dQMnOBWmlSoiLgKKjVCm1oByJFVDSWeTOSR0juNsqsZ9FOCZc2ymcVMvmgTRYw9YA+aQsKk7x62qVWzdjvZsNcXDjTlsckQkfu2ay2HXV+AE4+aM7HhDO2uD3V6aYnt5VmtqlY2cxpe00toHq9aF19N2dNyVqDfdaiAIqIGYROZx5KRGXiRKqHR9AWvoaoF+U3+PjqROQpbBYSGViDWJCYfzJUXfd/O82EeIZH35xrByb9I8EZCpLxt1uLUxrmwhc1zr85w1BJe0Vs/IgjzbG7CKqZBYGnfgbWA26V8MaAlwGKrsvDZDE8OoCtC4NvRrGNmu8TmTIn1GSN3us83zoE9bQpQ3Z25AcHFW4U/zJmVmcEPhb2Ri/MmOIhKZ9YVYATZDL2prJYv6VcsMskvjFBpVKw5NplCnfNoJz13gaVfgQkqY8/SwhkH4VisDVa8JrNRbZl6f9oocqMg+9wxwN7FetpCUakFKxwJwmORPIs7lz4oQpwOu3KGQMr299Zf5MEa9YFEya4m870pYKQktzUk/2fWZNs2rzt/gtWb/rwa3353+eh4ffh4sfWUG/Q7FLENGNiB1QukezEX6ngiINXbCd0qefU6dnerbrooqeM+hClB0IcwlCH/naqd7PjXOkDtDmqPq3q1bX2DyIsgc9LvRJxMMFKIQreWJ6VTOINqZ4m6LB4UzpEa7HJBT3gtH2fkPpfV0UkPEm5hZO+KS/V0kjrnp9ooBDP1EE7Bnz+xWzbwRNqWBfbo8wSitvDnAqxahrJM2zKxZSEb2b1SXZBbwnqzqRyNxjwOrFTnUTtrpr90dW4dtlD2Ig9YsLvrca/D3wYFylyZ3iLh1g20hTVSer5P25UXX0hTdzHWgbh4pewSHz7Skv+M9rgQiuI0ITYFc+zi4acL/Fu6PKyganqcWMiaXkMMa0Lm9j1xPFbaeZXBC8dKxq7cHTPMlRZrLWfm5cdFF+o1XNLBIwNSlai95RyKtdcaE5dJhfv0UK8K2YdXJp5NeOBUKuMtHfGPZnwLBs1nsJANX1QqwfcU/JP3GH5VgthSGswBpQo5/iuAUfJQsTeQ9SZSjOjuJQ6qitkPb8LZ7XbmUjuz00YHONCZJS3TWqqChcfl9jm/+eaApU/UtXCUZszIlG/uqrhgMgWQ5QQ/1p8E2FYiyDwDZTA5tZNU0hkV/BN9/DPheb6CInaTWy3YQDgHzOkKTb4e4lki27zOaqpbsNTRelnv6kdU6HYfzh9X5mdYs7jcemjrmMmbty5ibdO8fevA1pjinVuLTK/F4X+7/Bm7F7y3U4P11vzqCryQ4LzV1c6Ez1FBRlAlFl261h1vy/y69m2iir4NVukq66s14wtIfHZH6mQOCN31OkjVtJ6Uq+jMBT6/HSlogSgiA/vvNeCrKIPMapWGjorRss6nm2BSjsaqCAF53Oi1QKxgAVe21ooL4DmYSrmmGPlEVVWYegZl/I5ZgXM12lJ95rJulXNn/GJP+N8E1RpAkfqQ1acSc9lvTeTqai58zJvJiDWZN87S0RDBWU/Nj+Sal2p8dGgMxaei/IUyvc2vB86+lebe5b/wgzQPG3qvUOEGTasc1ICuTqqurInTVq37LV+rF+69VEbXh0N0HhzqqzG4MGAmv7hYsCWxYxAD/KliYzUlhCzgPV06tSABU01STxHeBj5+dFGuYKk6Ltf1K4mVJ5VkUH3r1i/XScLnL5ab4CWyt0t8hgaVVnfgy7X1lg3m3QXKnnGwHIAk4mB5KFQxsTDKXuKbqv4lw33yqEmH4i9tvds5kt7vCWtEFK6WpUIFnT4sUH1nhIqe+E1SJ0gVae7onJ0h3k7ZFNgT7cP0ouyQFYsQexFQU3zeO3YdPZXQsihPAW2nFO4YZfRxHYm9y1jPFBeaCbsSdwXIoMpR56QM3Nyx5nSaMZ9pCTe3apwfqLHjmjekvn2GNHaC7O4ErZmhR0RBK5kGL8+7K7rCfUUdzhf/lhdNkFRRuY7NMtGAD9rOD7iIXOTN302JiXgtps9KHhruu1M2x+kFA/o8t4lTUd9zTB84c2wQxhJmmwLy4QDz/6YFJTGLQoB00DG9swKbUikiijH/Rhr5jvkMdwHPCHkFlXBQHLyDuFAssgVMjoGT/mjqIbip/EmBeZtMma64A1Q6cQStTNUYdzWp9sUQWbnzd0TgXYxmTzavhZpAPMo+WQaJGM3RPBE06lEYLZPGOnSX9hQtKSo4ITygM840fQJ2L+P/znZC6jrcxSy6W4m/UOrO9zXRnNm0uuCoBlwvE4eZsTY/0lLze+3KSiM6UtFkUcjhsJU0HSvWA90uKHFnXvvzYYA7Fddnl5CaxaC/Pb4koqMgvTtLcQofWX1p9vxQ9S9CBDPW06oUhT5WHyLI1GYFx0DnHqLlFKfuDzbd7v6f7jtq78QGzREXaifTvPi45Ea5wgWlfflOSJ/ny9bluTuthUH6poZ0KqwOgM21F6l+t7B7dTgGs9t0SpWhHKoSnnJ0zbjWOjUTV5ksE4EXrpmz6hKSqsE5K845d/HLSiLJl2YqzRSYrwSw7APK4jYYaYqL9i8XYeCgnPkoJBmkv8r5tRMLRQxIxaWnuF/ynNsDSfMKhPZ5poY21JaqxhMcaY6f1R79mPefcjThK8ZQqs5SKH09hM0ZPmYugnBZWkhoGJeOV9oSbUmsOfTTy311gusC/ekJaZBHmaLL7YJINVYHUUzxfcWj77v9By7aoQoXUiMgLhBC5gwfMxdBuDzuyi65aF1tqbY0jmkERJpWgJPRiArSBeGFRiRXi3wthyLjW3pEEhdjTZyWp5k4OiAmj9cOFSWLCe4PgyJcNjM6TXYy4IpvziLbocwkNDAhkxY+DvyLgLfg+xPVvONmvduDUJHxUd1IvKqqTWXBrwxXAu+loCogC8QOp3YPY9AqOhF8aMtPMe8+MBUo/d9psl6FEl5id9+l0hp50ypMHR/N8X635Fu8jJGtd9wjt8YN2Zcx+NWxglg6Ky0OaJnKcxYBwN9oExJdS+ZZC8Ci+N59YNY6njuYnrJ3Qrr3fSVqBc7BlP4AlppxsZo5JzO57ZWaOY8j/Bk1ySWvkxkOwpIKgKJOKoXRFPGEzkr3IXmS7oi+UccOfFUN3d47AI14mH9WxPlSasi713eXtq9iBjnfV6dcxCmftYCuYz2KBB+6OI/8XdZ8yJFaDjyQw/Ff7HQHVT2voDfHbImnG3MAQVsVVBrSO0zblGrYV9V3rp1YX2rs3m6UubNevSfKTyOPWr/rB+RakBx5a3SVRPFBy3hGKT5W53H3vCAiSzYoV+GtputXErJueI03F9BLhHvFKlejuTF2gXkCiIA6+ugo1W68NdeDNmDv0GfoUGXNxWLUa3lkQm7hTq6hsZP4xg/TCfWnjsZnm3Oz13LbLC+C+PGONyyjSQKK+HWzGd5a+HF15vpaEsZP+ksQJvTifUbmnTKAjdcWpUJm2ujUtFQ3ZRn8NY0wBF5JkgSjiJcHT3PhoyoPa8BdyX0q5u8WpStp3z++UjmmMcQJmT8ptAPJbj1/4GBM8GL7VpCUcWPk3V+AcJTDnvsgeswpjGrFcLoFZd8PCHJxa5qqaCaZgzhZ0+/5UVZ/FN5/tbrwGaobT4YwDQae0401LmEIGyYRvbcQDF0kUcAvI0CM7HeuDJiADC/YLYWES9b8zGlFRjRzT8DQqoX8EnKWMlHoaU1QYyZ/lNSIjWyDfrtpuXvq4iauUGRydjOhRqrjMmjeKgMTSVHGgrxv/ypPuquZIopXa4/AwNFRM/rVPgqzNNIfdB1RnMIbafQ1hLaYhRe4dfRnZA9XQznpwzYWppDss2rMTDMOMWOIDk7EJd9Om7JhiB8WqViFdMchr3t16kM9bi5+4Auai0hZXbGM01bjE+ZhG+HDit75fm3UTNbq80Os3LqATrHNpNP9OMNTl0wbYyY/iP4++5YdtCIJtGe02ahj8zxA4holpk7YuZyZnxRK5z35FqLVqmguU2r1OibrZFY3hcJbUnOjHfldQUb2qqx0qVMvHb5rnZhsWw9eLiSDzOUd2xurJ/tgjNNMRSBs313rjrzDSHAiWCCZDeH5+E0wobWqLx6irD0mfcOvbxDbBYZGLlrqKh+x096cd/3Ijq8T2x2Ng86O3F9c/24inNLw9VxRChxXTK8Dvx5FbvY6AkSi2XmJS4rXKFbUvrwumcLo8e5QZs1n5J7cnbuS0HlAUf/l1DNaPTn87DSAkWYW0iAemi01RVUhiopalU84C9YQGkqGooENBU1OYzSBxtecoeapJCMpFZ4Rhyz0NB+eP/7qKKU66TA8j4TBAfj1QqbkFJtnCDwRvY/rIDq034dPTacigUg3sRXlS1omoLVv2Z/em0pdJ0ec+CKRQZUOYUvLVnUA0wbRVCi0+kc/boxb7LDMZBuGWhpknDonYm3nzckzzPdF80XFK1wN0hxN8wIzkdadcwF7J7B7b9pOtcLCOkyJroew4NIY5NnroChy05XqqIeBUvp3v8Q+aqsmSbxdy7B5lIxbabUvyPH5TiF++2IZgLRziRolbqm8b+OSJiH3fKbthH6P7D47bbneU5KC/uzZoh0mkIWWS0hqbaDgWjuhFbBqRcAsCMeSp0aEmcBXWsjOWrQLumOsE0P8YrcI/SLBYw/olhY6X5Tt3h5FVlAZfGWd4peocUr3PlMxrT4hODc2PUoZS7ld9iKHyZpyXIAFFQWFVcWG9hVD7Cq2AyERUMojqYywoWOzoANmCB2x2FFp3HZDZYRVY+ejkNnUZqhf7YKaBUzgBPZSGjRiLForMTrD+Nprk52M+GdiOU5qCZxFJ7rKm0Kvci9sCtcnC3/Eg8s1uQ/Cma3aKU2oMt5EPDsCgzkSix9BZ4ILGyZ+rAlrHB4NSBn6CexDJgg5xL/9xIlbP3hszPkwrR8fmfePHddHjsNPxuE4JTsrmLdLWKiqrYyLLA4eoZ6mpiP6bob1ed4ocT6NVLpLhsQMjsokD8D5e0LE1dvpRTdsyjFzoT0MRKrlKQIR5FTXeMKl+hZeMnUVZiA5vl8PON4iQ+h8SG5rgPqMAUlo0oN57YM+2SayPb1UhQvyz5xYQo42AMpW4e+yuXbaThml1iaaTY28/wrLJYSrya6EKbHUUpBr3W6c2MG47ZseBRb3R0qJSTu0S9ma1kWel2Dfj4/H5t5NzgN/7pId+HRstwqapXJKG8pFvAVA9IXAbpJUjQ9Qn/J/PSGNBTdVGabuoblwOuXkLRy0gnM7FpUdN62csBDJZqFO1pXrawdrAd4Hqa8n2exqRzFJVcL0OCZcTPJpEbhzNKUdeu3EhdsNu2/QjfjJVkjDUJ+4RcfeZCe6f16XEZ4rt4e7mw/r8MrnpD+QwlQojHpupXYSxQnD1YcpOn3DpRSMyvc+eRV6nMX0keeejRZNtGPw+cywofloPkSh3+li4qPxEEVl2EieUjkWtbwVc5Tp3ZhxDz4SvTS7OGTN4ceLXtpIkyiZmjAuNYk5w4JhxIbhImqNeapcU2aVDz+9o5VtPu9jkCmrNWLISvQon1dJaXiTTsN/oNOX75RO2S06XSsnoKufyI/oIX3IPyVUkj/USJRi2QpKnr99UaqEcSjqy1Zf5AZ68+mWa8RGMwN6temxLyK1r/bVb72F8z/yimVA+8p0XTLQ6Ic1vwyEEIFpMAxMUn4eZ0vbrxLOaQCYLetyo1SstXgaLd3H3eyydhKVta2jyHKxh8o/04f/VHBsjLuUL+O5y/YdmI+dDMLAqKggFFz1w+svL9YzA6oukhpEeKZoyR5UQDA4Fqfy4kbmqfDEkmL3db3CEscdSr901VRs8Yy77hbNrJB46tRKQ/HJVwioHKUsMx5P6YBLXuVKg1rCNplyfE5H0AJLmKxoKatd7t2hWlfKVcX3y3lmqySzdVk6ozBF6m6UoqBMGu0arBN84J6YHrklzAJKpGFrrNrAW1hETKSU5K44jKJ3JpLLuMwRdYyIT5DWaSADTRdBoYIFqkdmWfKMXUq0+RvKWe8yZe8hA0/Qx+IJaMDEZHuN1lF6zPbIXGDjCbnVLBOn89T0oNB0eGud4fwom7Gc2fu65clBpudU316TYfd4V3/6ErEmr4UMoJ9P/AOMqtEhaxWPlCpclLLsF6NnvCpeRo+wUo9XWCiVlLXLdEV7FZmuzZvRF69Xsiyik9Z19ACq2wVBvmD3WSUTs9TB6K5FMbG363oU3LE46Q8DO9hADN3TqbUhYhgKoi1qoesQrrZ+Gs4Dpm9GxNnunHeaDgtrILjwsBS/1tPbUICf27BiOBqXMXFvkzyqgYG4ths2rQClIyXRB/5xLSLNDwrCpwpjNlSjDNRkLhLd3gt6e1NobRY/H9vbOv98jb5wtKoH07oJEENthNoD/40ge5FEdOEi4+9sTnUJ+lw5Xi9K5QallPAV+woii+sSzp6jb+Kyh8kVkKvrGLyiQsiZQYfqTOHQcuQcoSrPjOOCs8Z9JCRnrfIVoIU0GBQJ4gG40pvRiJAuVmuNpQU8W2UIlhR2LXvOjd0CYWYcF5w17pYcaMVCHRoMCqXAY+CXvtDsLDbIR+tMcDCPZ3B7USDrThf1BVb1DopSrPcJzuOLwcOzlgeN+txO76fa95LLBw/+qKjSlthPNfWfaOM5O7JBWDpPhs+WGsGcOgyyGU10h5Pbx8KBZ+zttZQdiqJjRDYTjvC4WsukGgAJNpfUSdNASTM0c8Jf2ISwkLmU624dsCIyFICTnepIhYO+IkaPa+RvYZg8ve/fjpkd5oV5RSZ0WdZ/XEpxQnCjbw7XGljNnV4ouIz546OF5R2m3b/3C0R9VtP2zLff6v/n2/N/Whf9/ohpurKFk5YdBv0MyG41iTjuY3VfjvUW/XrZ6ryM41JkXndgvav+8r4w3nra8k4A709fqi5IY9h8PKIDZpe54gd6L1NdGxBL5fk3K+tZQMQOD9VS2L+72JEGZfdEMC5XFs6Vo9FyfWm0Y5dJaSOgBa0NAd1QWE7o1Ml5g8AlwBZWOA0YvfLpLyJlGaMJr34y7avS68gJQchoV4l0X0RrrfJh2frjovZpWz3AFZLeIiqsfyk9LTUXOt89flpmllYd8fOp78cexj07vFqOGioEBulG+ulZ0QCsoHipqDwsPpR2ZUqOJ1p1zPH5ouNBFvXh8A/Eb7DwQlJXzGJz2hneQBy2ontijFdgIRvQWj1SOH6/DnDo5seLwA7gDJkmo5c3UR2VWrp4kFUCaG19kcKbnZrfJBIdD4in9G/leXGE81xbwvA9KXYByn8Hax8gtCXaEizD8WQe14BzArBKLsUdC8WeFkmJebgaY+Vzlq0MVCOkIyM9Rhl3h8Mp19bK53EPkOJMrF7uPerImy1a++dAY/llLK5OYq5fGJwO7fb27u7MnPzOkbZ5jm/6lDUx4dpqDHKumUbIAFgSPNuYE1UwvarNuHd8yhnrI3LzfUsOxXAIOfeTMl4nsJWFxGzyC6QAUff6LgRuQb1N1Y+73XkfyoF9grFgUKxAEjzmLxfpi7NmmUxgT5iEVn1X4oovDiebj6mfn1292UfXtxEu/aKkaK6yPKkDKewMl/jEQJR4t26YeTQNdABZoeNkEkSqeRJE6xAS9qvOER5Yu2TYHaC7mLtqA6Tz1fCMJTF4xhoTPgxYjboK6o4Aj6Sw/mBj0m/6RhiD0JelqhMw1wZjhHMufn3CRJSuOg3zsjUyDsTxSAKOourwJ+J22QxKx6Pcl68Q40MLA1V1YRkK0pD+TSnOEky1igqa3NlX3qEJQ/c5Y8BO9Hv9AfZNuHCrjsHIVUBVqFaEP4RrFmdfchN3Vyf4bDZrVgl2FqR1DiD3EYscLdl0FdT49wAypKeEj0B5+GgaH87sOI2kySlS9PcKr3UH5JNzjvWmGU1BX7KT7gO9/dsk5ZC7pn5ilOc4uqbbOZQy6BB8KH6/9Trwc4Eoch3JWvHrOA24InjSlJzmOa4W7EuxzAdsDg7USMQBkLrv4njrm11ajf7LKwoBvEVE+eDazsFOivXYLGfvWCsoAfQkgfb7f8Noj0KIepZrcXnJPlGFO85JFBrNkDoulpvdOXDEko7L1nvDs3HtP4SLU4GxNJyjMcQlgvJK4K/WDnvaK6xJiJOFEt+cntdg7BTU8LJOcaWqmhtC9+63yykyBTJJ4oZXC3Tk04oCr5xlP3qVsQM2YNgt/D2aP79faWRzuvXXvLBXCBe4XMF8ITgr07djd3aGqqtq8DeNonYFo3JZdFROUJWTJFTQ3ZIQc2B1EDoefexB5B3SxoZZdDA5949h/2DAPwcR6GlILhrT4/UVAtdeSXH7KQFQu5td0g5tk8No+tiHQQTM9ZJ/74GcLaYoaQAKb3kWvLcaRd0oj1byK9/7JHQXXgf0gM+GE71NDfbbS9g/4CsuCaOghc8obarKE5XUoSb6Oyc6v/bwvoLqubLsJRiFKYxDgbWwCRthGybSqZlWZfgVHguPhkfCA7CXAsD4kcbxv0jX8F0FXEHYh+MqugtlT74i9fiJ7thDlVr0LdaDF4TVbnVjA+k/mDnu98dVsCeReOb6zFeNqtJ/QjEcEZ9kgRMxO3b78UnoB/f37ZU9VJFNFtDn/GM9mXsChO3m4Smw4v//DhzuQPyhqbAxqahgL2oOWJMnbB+D6/pJ3cci8/jE8E46FoPHJ5pn0rFoOz4R7rZjcXV8wpxtxyLo+ITYSX/hsHKk96fC1NUOaUwztC94Q2MSHhdrg6DFo+qYmO2b07wsA5fPmMzoBe3uOnUBt9Wl7J5TJ9/G4Z+OW+6+BKbTwx7D5J6b06LkIjfQm3FVrAgfD6gjXpNGiXmJFDr9Gcmf6V8EQulq8HQYLReouSLCGqTIZcTFRtEe/M2RxKWW6i5QzuxOziKK4dtWrmtlKrsziyFG1jyRh1hiPemZzdQKDXr0pyM7M0BEaIhj4akiTssF/bBBjGObxUiosdUtAuLyP6U9m5Id7w3WdgWpLdAYMCPQxs0M0sFkyBFdFVjhY2TDVfg+LWIHg2Xpou1Gsbhx22gVa+EWRgKTqUmSG/0vUSx9sdBy8lIF7bFexxhPzR2Atw1uXRYKJMLbNyHPkJkCUkZfkcUpB42QYjFWoGPZrTGZsJp19zFVXDJJkoCh2H5fiOOy7VAwg2fVl6+eThqIxTlT+9EkE8qAmRncMWjOO82ItLFHMsdtl3torTbxlgm2vBeRqq7xwRMqTht3AxEd9FpduAb1jlixcMBYYDi4fYM5HGPGnfCxgN2TsH7WAA81AemTxQQRPjpt9obISTODxRFo0pDgrtWuZTY4ddXNWz6YkUZkKwJzqMFn+sHgejx/2pm5nO2/35yYT7x9yhBidy3Yp6wUZKkQUrRGKeB6gzJAny7V+WFj0H0aknAS+8V/Kvz8Oh9rB58E2+G9u1quD6fJjKJ3aibXr5qlggzrLNBjZ7ezBOFXWvvzKfLhkubGDoYn3KDh/B17ENLfJj5q2f6SZ5Z+h448gOPBAirn2t6qN1BvgpzBHhJdhZ7DL+8TH/ktlztL9QyFiDSNRPpsw8bvPV70sNqKMtGHOxoDss2aWdDcQ1nrQJafZKMalHkxcmjy9Gohs5k52QPb88kzVo2BUL5jHO4J+drE0Y5mPXF6Q3VVdvhwk/NzjPb4KzdUFsvF+q1Uy+6aW8wWmdj7pcxmIjcrhtCPckEHjSsJ4Q2MCxpz7VktSkjrEnn8RaP7kM1CKawCaiy0lMI+LbDidpQPDARmW19ZKJJEI011/qxO0bgDv/xKnDzNJ8uUaI/MpMMLezaUiSUJltg6pPNsAJAzV+dkVFmxs6UA8vpm4m8mM9I2BPYstvVIcxevq9iotLpsinYukzwZ/J0LHDI+dE9CFjiQnTpj87detYBnfqbMs92YAwh7RPbbS9a3KXtHmkeJzTl/LCHNwztXqg8sMHgYFD0C5DUXqLEtxNc8RX3o3uNsoQfgs0nVmDTuVmawtRGfGU5P38VUMIuna5IoefsjBg0T3IpoZqvtiRfVfezfazqk5MXztFp6OajuQEcpfU4ImVIW99gAcwls3KdSDstcQQrP1TlDaoTLcuDZXN2Ti2JyDF+tzKizlsUFIEdyH8/ILDZWL+vFqq3KmQUHiWfFCseVuOtqosKHXVLPWqPfYHyR/DTzP6jT4i6A7IQpugCR6I5vpqNQ9LJUKo/oVNvCI7hoMu72GcOvf/Zm0nVM3OkozyjqH4ZjC5FluSCOlfqLot9ylNrZdYN55KtrnQyw6CUDycs9Ehm/zu6zl3TuMmMKA+3/xFr9Wjy1xj7jHLYmfjp7cEDlwIYUCPajjDLFp1HseesDgrN+ICNBAXGfFl43acorfkoDvNatpR2DE1kbi/jLb3C/cIN3DRwFMa7kUEcc1SO/Blogdf1CzH/ckm9TPevShLm07bftSHrUO5cX7BBVR1+02jGYzRJkY6Vh5Ine9d0c7mzeaZZrSxFnfM+xTWVf5o/IyEZK+ewDrvMi8LMp0CEyN6G+v/TkIqaaSi3aPo/VgMoj6w+jUFW8k/oecsAwZWvNvd5dZW2fIY6BpjdC34iz3N1XuKNjA14nI01kvsFyUDeFyIdnpchyAXpPAzE94K3bmxBIjhAnvcNfE+6sE6pr/uZl9dbW6+o9rVvqt+C2vZVIGZpTeZluMIwnwRNfql/jSpoe7sY/KxF369Dtkavtg9SKhrR3yzfpUyHNgETNHspP6jRV4Zk5Sm4QUfKgYqytrihgS0CMAh1Tz3w55syqabQmheLRmr9IiwQtQOoAIFgkho+t+uzsoSapnvO3d0hLDeow01q2kkb2D1z0l7QbI4yIXprSeGdYm2+74mUADGOwSQmy4PgIYEKJxBfHN5pxQz4oU6/DQNhYsZMSmmGmUBUpoU/Kg1EkSTUt8WM3spFr/UO1TJGQcCyb68+vx1vF9T5LE8deN5waDkBxoo3TqdqpNm2M5zlyMZxEH2ftm6AFS7iSWKvWaakV/bko13Jcd2wU0YRombrqrQYRNrgrlc2DnTrJ4ZZhaOWUTDZXdt6VzGbcuhv8dR4PInSJeG4+GwAKhfpOMBP4b+ln6FnYuw8+FMx5kxhNwIKiMoIMZ7ubYlqhrbkfh/vGG2YNlFRyQbSzo3yvzGodaspCVJAkLWQpAkCqBkbRzwuj6HE1g6eGq/Msibm4mFKQ0cSPM5BdOZaZlWK/EYwYlupm9hzP91HkhqEeSFjkT7bt1iaIy2V7LRDkTM7Qc2gNThj7wzyJFaHAlfRjgSdy66tFs69Day6lMgQMwJ/BGc15+kPdZ4MEDuCvpjUaK8z+c9QmdOnTBQj1kRD4cONRS0Kkp3vLOVQZ1w8lTEObGp85wS3h16fsg3HiwBwRPEOHHen+2Oy76Qmr0jOlH1b1TpWyEIlsF4zbdK198QwL/RanIU32K3CuqK38VElCmW+43eogXH9Yu5licUNvdLyyRT/L6rtOYgayxwQTVeDqUdYPMsijQITRe8yfr1qfQxqzQBXaQWjNRxnYwRHuRUBmuT9j+L1XLc/Ao6eND39kvp9YdNsyraY8CwhR2byJpatJG3xAGgYOW87T+uVCnKaJJdrCAr5KOKpDPT5RfNN1Ub6NmMfeDLtyvEU1kK7/JGfFSGLeJOvwEYAZoORmujvyKVFsNg2ajQ2XdTJ1+0jJ7K9ibG6rR1DGWtpRvijSdsLBPdMywtS2ct+4MHuSExUoHA+YJnYu0N9sJ9qpglz4lTUOR95D2CGgoP9mneqFdOrKlcVQhZDqip6bPzOHbr3/RfAb7c/6yT9+/3bB8ZZ9waLsiPd/UK2jVFCGAwgro3TJApIaE5UrLpY+WRQr4qqhWQrud5mAt8S4xr/HWfotlI+PXZSwExiEhrHHDvZSvuwaI2rqhdYJV6Hg+YHmvOFOjb0qj7JxMgdR9fAGS2RDbTvZXOuV/ywmy3wM4j4JXfY05qFg2tDFtx3cDBcVy5Q/6svrnElMhuJHHZi6NDXFfrdfXr2/OAbX15gHGnZg32POKjvCer5S6by7/XgWzawskmlj6ZZi82XMSvb5ytvBDHM8U1Osfo3/gvv2L4e7QmW4AelXtlfUb+nKhY82QJx257/xBzYrm647rLGYpx367xGWMnhtv6YCNQd7VD2pWIVWuKJDnH3ox0XQ5rUfJXjXnTYVzlolG0EC17D3zyTDfbOlFzRXnJt58MTE6py4YSSVghtGpporn0AHkxUvVM4vhZJ9MZYPdsCyWk24R6zpDsrcB7LJAiNB1uqOjks5QujgmJEg33pabSEdt5QX3N7WQorOQF9tRcsVNOmKqMJLWZY3tIIxaKu6rNiCWLbnV/r3nOeSUSV2CisBpeVcmM4dvO1cFugACiEHHVbYvzYXLGjkYW47Pj/B0q7FG3GaC+rDZ2te5bGq6Yrr76XIz0Y3yU5sgC3FMmYzg2UWsKoF5X9KKWZYztUJnsnhkFdZETsVVkJMdhnALo1UEaaq5uhnoFMBDu5i9J9DNuNLB3exTPblB9f/lGGpxhr815YS9TXezi4J8QPprQNA3bSbLKsJVrYL4NsdCsgLKuyfapPp+n/bFktkX35wk5xy0yrQOWZbNu7yfdT1Knduv5GqnF6uq3rzraOOql+8NTNltMx2CTmdCFKag84P62Oo9nU4DbwpNdwl/luREfT+jZ1IkpAsvrqCxwr76nJHxXO+SRK+b2ds7xKGnfOUobhmbcohugpdn6frc6EhoK7/ds89uwAV3I3VIW+zlin8DJzEuPJMAmSLPVR2zuuTo0rAwVc3L65C2VL7fpcVOpx6Hif7rkLA6pznuPPf7U+T2SpatAgbu/LHIh5oK+9lDfc6E+PiAUnTtDjEvV7i+4pd9qCJ3xW7rx+CLpB3Ru6ohunFJKbcjlJVpYE6IJwsTzErbPHU6qN+sfDcoM7dNVvcjsrGMNELSa7vW/cH4I+Dip8sNLE5G4O0FDptbP4xBrNjyLDlDV6LCuw1oGE7bIaSpELPmItqz0/ToI1K3raoIPUBq+ie9qyMdLhQP0Diqmt6OsnQ5zwV++RrWzQ8mBdNBA1FfkxZSobI1KRT0Tu+iXzeREsLn4gJWXZgeSP27/BdzDK0SYv+jx8yKUr8oNZrS01QBRcIpz8AAuf3vXk09dkxOLxPe1rO5pMylRNSOfQIFN4xymG/emNJSZhxhCtI6SQyrspnSaIVVQm5KiZyTeJ5L+GPrv9RmAIPI9zIpdiGCHQcJ1Az3diBzKN9gshvrP+KHOpprwMTl3u3wvpxoCJXD7qjcCJthy1LkliNBl1JEeO6KWcnCiyNh4PbrhXn0ZtgiSyG9HlCwo1UJJmT80KjPQQ0FoNgtRg4LCCmyTiB7T4EUl32ZWsyGnJTlG3KTltf2EcKUWVNyPvH9RiOFo5u/MJJY32x2IrZ45xQNL+rtr6IkyTL5r4CHQYNN/ncpf1llmkUv6IF95g40edNiI7YNDd74mR8jObPTwKFls2dyNPJ7uNobDDmtAaFjl7HP3yKHPmm552vWGqvaaWm8Z6KPJXVWu+owY+EEScVmJ6zlKOAh5BDj8LE2egyg6jDJrhJzrD2URJDabfmNhG8r9cfd7qSMk31GOHs8dUdnAu1Fb+pQ5znBIezpKa8SVDTm14sTMGhk3MpHamtdXKhwx/a2SNjPFL1MQEH1yLOP3PcjZihbe/oMDUwS/wWy6EgdN0C6qaFrB48QtBuEK59dpOMkiVc1SOj5CPBW9x8uMp3xUszGwCDE7GJHNArk6Aik5SaZ2bKC+0tRy0SrqsvbWGyMnfjNMRVyFl9CLfob3v+/KbWx+9j18CEJosAQyEqiSosF5g+u2ILPKWjAlKxx30NE3ybpYa+NjIWoUPKPFY6ejshi28x3mRBP/xP5GZ9lcrSRU4PTKYnnQGVHGBO20Mz10b0IO1Ul0mVrX2YWggmM6CHmDs/p3X9W/e3lhy0i2JRn7lxwcpFTZaLrkPJWZUf3+ZdXC4ionJqH5QyxcTvCye1yDrmM58ibZ2YrGTSXQ4PUSzzGZVLTDZ9dmYG83REbgSthKzpXD3Sj1whD1SOg8XzT/5o5mNTbhnA5bgiVkuy9p9TGN6261KC7dxK08ZJnFvqBxtWJGC7CD/srnLmez0T1kLphmtAWMbbUSTfNWG7P4B9bPIEQi9O9igeI53wZrxmF0LIjYsowDmvQNIQD7a6bVAWqr3DwbqoSMhRlBrMph6j3hhUmFHUbYT7Oj+bm96KxF3wT3v3qDa2h7f0KYsWk0fbTSkH8kVQQu4NMeP8IGA9Nscjmj0JUQyuaXXuEWYBb3AkDrUUEqpyoutLwTZyJxJVwruVWes3wu5bKPowMLNwDTQtxPkDcIlyDIfP9nd5RDEKO73YhHZqAGAvja0LB23dzyeRrZdtZ/EMP3XomXAoxxzFJULcipFSQ71Ipvhl3OM2sIWC6h/6SpX15vu2mXXm83OSjZXkH6oY7FZk+H+M7GlR7pqjx9j5mlwdP+Mk5/0OvX7GPC6QAJBvkqfWXZ3ysc07Q5I7DwOu/n+XkUTu2PlJWOm7iHsoPM/nGqpPfOs5M7cTsQED57QvGMZWtYCkapFBuiqKLXKx0OqQ10FJdAO4yA8QB5o5vD5pGksVOxkR3q1/xG1HV6h1Qgs1Br8rXWEoLN+pTfTelcpNtuHmotx1Qw6nEGMjox65A6PYKdSZDzgkj6X0nsds5ICg9VAN6LrwtTVsIp6R/lS06fUEiuRMO7HL6lwuz62JWtFK9aeIbPO2iTfGQ/aSjbjBrVob4K9FSYMSlMCGmVFxGcbx6ppCPqrKiA4SFaIZ9PWdaqCnf9cBsZeVN5+1Rm6EwoTZegX5CR2Qgl+YHLTfv3PsbkPXFD2XlSGcPesETIF3VjEtjOVcijKdKWkyGCu90YwRueLwr2V55Sz67PRFo6KEZ0KBjgiLgGcX835IciS+ds1aauOLGs/MmyOLMvvhmtXjczjd9Cq4w8M3ArYl2pJmhASXIF3bPdbN6kI7ldsDWgS0DYJIAZAoKqrZZqfAZSwDXdiBHtwliGnT9n48p0Xekadw0R1mwwhFsmcW9qbTIZJcdWw6vu/YptikrLV0w+rm1sn6BFe8n3/c/Vbg0/ynEBo+cLWsqLrzi/2KQFWJoK9J6T4/+/af3v0vdFcB31KKk5a86Ux6y0ymysGcqnKAJdTDQjlus7IEPEsa0QCUVVZwjRoSkRsPOCEHFv+LjE0C36kbmUjFEHFD371S8Q97L32Xy5Pn3+e63a3cvX7r8tJNojvLOlGJ8nqHJZkBFK/C19peNm5bj6OPuQYOF4FCEN/gtQN2+o3kI8I6nog5YLWur0sRoJNaiQk8ALA332z0dBeFFDm5XZH5JjH5Ey+8eN5ZYZmOEwcr24HJg8fPhCa1MeLIcXm8OCJLtDYQiv+qVzfpxihtdksuODI3y4VsSN5oZ6iS/U1aLXTS5D9jaU47OaPVE2Ziit3HVra3SRpmKHEGmuzAW8IsIQReiCuRv1SHaL8i7sIajmGwS3OF1wMQRiTm56AtFAlNokozPKbpjBxAKs3DAaWaR1Nd6kYwwiWEMHFvEBSwrN6YzNiBUEfJ6RGxXk4ElNaolyC7hw8zo/EoreqLPAX6WCYVWJPofri9zo4PwY2SveCBfHo8baRPdwYY6k3L2LLB6RZDDjMu18eQHqjVw0uidVxNu9c8aRjZWHfYaXtJgoDf5P+vSLYVUoxSKCQdJoGa3bvtHzBEiW31cgoi9Gy4WkNNuS2t4phIjcRl/290TDxqwRJJWZhA0t9pOzaBK1ZqCVY4rcNOTIsEjPDiGAVBaK3jyOQ4bMzjJBHd/9JT77dBy0pb22hZNlH+J2ttsvpEjOX36Rwhb0gaK24zNk+g5JPybqw2vbyoczxjyqVM+MCu6VvIbp4/EXulSCJ+aNWvd+Tz5oR1jbA7xarU82dqLY14lCjTzTHSMTBlR2wEEOzal5kik0NXLf8M3Ys72QyC+aFz/Xhh4fEYI4w2bELzYx0wJjpaDrKIO7V+Bh3fG7qb4zKFhFA8axfwLXq70Hwpxelnv/5HrW6mkwz5yQyau21onjc9jxz4yRRMjX/gQe8i+xPZm3N0zKvYNSI/ecipE/YcubSHKNWqGpMecO5jXEVB5PPdIZw9/8OUyhAZZCjlkCQPCWqogoRNGtl/WKL55rlug+l1g20lqOIGDHWyGBmTHlN/lWBAhuKKmn9fIFmvmJ/9i+FXxBv343lkxR/Fyq2MPASnWQRivGyK85yGqzCpaBPuFITkSSJ98sZDMXm9AY7OpwtDypU/ID0kL7V4nNG8ooyuP5hWJyWFNDUby2NRfDG7rRWao2xB1fKWO14YVrmOHG+5irvEdJR0fGPgAIqyj0kvaj5LMCI5Po8MWAjQ9evAqAa4HPxOeGrNIOKKVl1yyMg7MF41vVrXu84zPRva/OIF8Ju69vCrSLtTKSrhj8vBkQqL7KoBsTy/YWBuM8rE+mm0+6WMao4hNpOCCnLx1GmuPGd23QAQDODu+OLIpsxju82CJMlWFyAbBf7fSbKeWm8GuaAeDl0VRb1TutWrXKa/yr7kA8rb4zIPPB/5v/jln8vcfpkHv5WLOP0fBSlOaePqAxRZ00L1ExuH9ivK1v2iIBtE/rkM4oob6tumLYGfJSdkM2Dnn0ZqPi9esYndeLiqkxTw4fMrvbpu+1QUHdlUgU1m1Qy04jjpsnoYwHKqPMw6UYOqR7gA/awvYLnGf6OiunT2MAPEmHIAwImeYkBWnwJZuxfiie1rhn9srvo1EvuQy1AXBaWoNqzzgD82G37lMumOnmCCwbUMVWeZqQjrPimAOxnNTOWMKZqdCSkAhEIrgEzKIDw9YfdZSA0sC4WBm2KkE7ftpXdYsvSNIJrEZdOl5lCkgxbYzTJNgwisGHNSrjVWotcV7sjnB2XBCq/fvPWFJHuSo9FX37vWcVdxLzMrfjB5CZZDwvk7HgJvhnPwrfSEtQx97di9OtFuMc1TtTC7ZfdqP8Dw3LCdX0IuJKmEMjM1iso3LNq8z1eNcbl2usDui7Fo+FhdWmEDwEGa7bqcUZkcsn2mUIGIzoVPsr3koI8JvtOvPnhcBCqGQ+U6+IABPibkLZWyDT/bfUwu9BWVQUNsTIJ9NgkzbHf8rklnGs+m3wYe++KRtINvtI/HScpVGn+pf8jwkPSlRORN9Z5pxcpV70R6crv5LhqnXyK9FPqfedT9Q4WglGk3SVVct4VgpCfHvdhK+FoIh4bBCC/mWyXuinSgVuvus/jWUKt9aTlNMc5UJegstmZrWk8uMNNVaNe3RKMNHZ90RUFgmo8sR7ObOxakfrasl/PGC62cCWLJvpTroA2gaQiG3VO5lW5Pr6FRzNhDDfZ3lEJGVd9XDszuamK08cRikZOrr7Cv61YmM6Esr1oTP7PZdvpXo9P6m2r5YwV80wdkkobkQgkbkXlWA8sfpA1qb5b+PezQxLnsEI1LBg/lq5NY5DomYVsGx5tNfM5Y7U9Jdl0OahDgDdmTtBf91BR/av2eaHeezro2wFxBeEV2NQPWW2IYi4AacRCFZbaWYRJOZA+nMiopecbb6w5kL0wfeCDjPDHXVIo0NMDAJPBIh5AnhFzUTAAwsiTJY/nICIs5Iy8HmIYd5Qz/oBK2O4cHqjbHY90aRtrpMkpgiliwaqFPn5gxB2pKIGBiSRgrTCz6PlIyK0RtzmBH+AcwCBBJh7IPUGE8EymbgqwPR1FuiltraCb+dYxZZjZVh02/h8iIh+d8dmoJbcCOZLFfuAhff6JDpwEpmoEooPYjiLNodoNCEMwApOoATqaA3drXQgiaPdsBRA3/6EWilHAxbIU1sR8AhY4tnR+kfw0S6WxyXgAvOVA4tY8GhM9C8VQs4iDDVzVL4nBCmsjEvIDE/xgeC1eh3wH6iFEAlNqAUscDqKMhoKgcvBkBalOXB/Y7fEM0fFSY7NWBQqphOfYDKKx/RrbDViaMGfelAVnhq/DLmoVj1QVHTzzxcVz3N/JWcik9Ka1hYciLXnjjZN+nh1AidUFdolFKjfaQ5AFdRwjasw8cTNxpT8ynwJV0OGJf31aYc7GVOD6npARajSPlXaVN/oCeQ9YLJpON8a3rC+5LkAV5OTvgjRXEoat/F3/f+hrv5stKjHkPRM6Xmja2zssEg6VRA9QAdvU8ZZykRtFO6dcSEs1LCmpepFqalxjUvEiB4r2R6r0S2xqvgC+Un7lay7TX2gSYNkQ5fTC9loCa3jMj+HgLfEwaY5i/QJdcUuKCFZzkzgCx5wBIqWg2NqTZI6fzXgyIsuUFZFGTxDlZwzM1bIjBqCpuCYSGatgQ9BRAu1IGIE3vviWOJVf2Wd8lzMBcrBqBD1nWMlS0FgAr4/w0x0A/kfi47cigaAWZfpqg/kuXS4dluhUAx+BSgvY46mU77XSlSRV/uUFEH5hwTeezkuP1IrToce74TiwWU4/NwebElZsku3NUNfwuwRvI1fTQqoRJdZG8zimgSrqu5TQoNtUrkeri4rQ30suoeU+q+9tqq3XNr8WlFB8/o28hqP3w3Wtd1rFb97VGtqadDkfLwd9C+4/SAa/JFtrM/sBwji+W/l8WSLb5FSX+LUBIfJBymiAtX/8vDU88Dn0UlH+o9kLFxNBIRLLtNkC7M7la2YoYYWN1UyyLbHNjhugQYWCO5dXI4EiirLtA715qgK7qBnL67nNiP/NrUsj0hITsq4Pe8fUl9VxVE6rRb//23iBJHtYFUmyxHgH2ql/0lJk+U9D0GbSqMJINcL2kWPi4gFX2BY2bniM5VRb2Gglhu/AijZ7mIipM41w6nR1fxlEYzwCB0zpbYW1g7jdf6LrFjBemtAgBWai9ZuxZyHELKu6CKBhPIlSoEmcSNpY/0lnydRhU0BxAujDv3olY0T8eNRVbELkQcybFRiUDHiPpsEohKgHqer3PeqxnYBXazPNqXcSDnLq5uPrCO7JnpgPV5+VYzKE9MdpZARjTNCjK8fBks1UvldtxdQtZYpPSLF6l7XOEdKwidUjyml4ooolGxDwopQjmBRZADnD+64CpkeePbEUzqq9zEoYED0uMiRGcjhYwrwRvPwVAsr584ZVnjtUl+2twoBYXFs+2Yqlxlt5U3etvXB7d4ipE7CmlcUqdZxwpfbLlZz5LyGcHFRXmarY+l6kgli0hJbzSeHDZV6qenbOQQ4MFEdsYJW79zHtMk+sft3k1mTdBrz4QTCGbrpq4zEcc1he6+KZ60zfT2759vaMNFA4o0D9QyIeJ7c74AVY+conHu2gSYk7DbMoD/eO++HbPpwNYx2FQvFJsemXY9upjxz4o355v70N/2B258wzIiZ+d6VwphsJ3E6xaQGJVZxgTrDHF0uSN4TgAeWAp1jEC6xB1WVqYBS6GIhKJfREp1j23JIHdxLnZn6KJ+YIwqMDRzM4qLujZ8LpVKlExExOhL2zHoO0gBq7RjQSICmoIyuR0lrXdkjKADv3yGvsmbN2g1Lr0MZ2+AxUjt+t+q7Hr5ptISTc7vkJg9P//3wVbZl9NneU44nfLlNXXRtd8eT00PqzaDsziAW7/r42Bw57audsHRkeiieY1TGUxJAWDOJrQpKKPAaVQQVJAqx3WUb9lqbIzysbj+vBYGhblIF1lugVoMrTUEf6WPvKTSz/7QVST+AudPIA8A/F67psZqsJDaNH2bfCQP0sBYoGHd7mdYc5R7Lht0rA6oPxGrJ8orcxEwGH9g3PW9vtJKFeVjlymUjs8Cy0Oh8RK3bldX50kwbaFXp+/dH0TbU3Nqv+3cK9CH0vrB1z24Lnmu9yzZbRnNyrLi/bpbBaTGV1pp+muuLzmZNBvTOp4dZxJcyL9YUO8d7Y7Beqdbz+kxr2OwpwsXuKNZ4V72CrETW1hSQh2c9qBbrHHeaRLiNc1SLf910HbbRT0r2gcfHQ6zffhgBhfF1JI6sqpCOLxbPWYp4vUnDbsYNZYFWW0lxC0BquUHoOxiySqH8LmVb3StzW0N8LPxbDoPId7wdP9h2O2ONBz4gV1CB4eejcfxBvFHPC21EOh0H6+W3IeevVfi2JDbuqoH5MaS7xP7WN8zSLs3vAecOkcTG+Oqh415AKXmcyNL1KkrAFUGbM+LGwH2cvtdvwcxxWKlebkJJWN/dGGrOVGZaqcWeQtN2oWVr3YuUK1CKqZNd0VpXfS83i65HfPoAz2C1Th8GaGvPw4Tj/VOOqrKIcWV9S6KFA70Qqxw3NKQ9zJgDQuCbMvRRWZh0SD/ESrvqP6lr3DMK/g/TUQGuldB7zI2LNA+YjHqzFdasD13FZIvOLlLyiYAhinPllCBEFevyavcTDMDkkAwkpP8DpEacKOwiic8HVMoySeDfK4xI9T1COn8Y0vdWT75gokWFs3DyvJH5k9dvfHoSjbmaRMFGmSNZbPtBCTe/LVwQib06/xiIdYXjivLwUbSyAjjgdToiQkE2QwPKB7sNmNMBU33t2xqUFk73Q0+bkfQV/TxxrQnkKO1vpWqbtYirq8TJd1FWccujWDROwzx80rZjD+cWfKghvV4b/awYxBZrSTJZNz7quWqfojLcztVfGIGwxthFwcOlc5sIYRpoNUDZKmbsN46kZfnHY/CXd5PocpnNOGaibCelKdfYodCtbDdH3ihI31V+tEVG1xoPffqFWvaQEaBmAMPUhBYkVG1Z+qjLrlcOT+xHDbDhtIcnGh1yCWVO164O3OkmJgZTCnm1Uk+2BzO71IfvWkYGZ+kLyS86y9R66vh2Na7+JZtvX32Ot7YCCbNubfPKrO+TiOozggIO7R59TL7bdsI3c7fPv+Afiz4aem3YPqr381IWXbVXkt3Qhd5yPhPylp7zSRraPtv2CCUYCCmDNSTKymd54eY6ZOqSuZ2Jgit98qdkzzAta3W6DfQc/K1X5NqfkyVOA5jaITTFX4MlpQwqYPM1Burx79ia5I3js9FvYe0SZRRHxTdpKdbfMRJ3XvjS9ecdXz6UDeeLQXkww/Ju2VEZrw/pQ/EIKcL8cpzSha5ySUSOLE44wTUJAOBbQH0fcof68a2tv4Ddc57jgu4kq2XpJJCUVhrlTHfsmSWuyY+BqeDdbJXz+F1jlS8nuzl4fPklRCmUb+5Q88fsFQmJD1YIWGwmzYlYURMwkKua9PB6MVxL6gNXcFqOm9+g1RoUbE1RWDcBrZCb9uQgtflY18yIka5ai8O1nRmUYzYs3YuEp2PlRnJtZ6zIm6SKZIeLE3vsuffZeHFmn8KfpUGwTgPadmqAsPfoseWDuwBBPS/rwR4HBQSiA2jvXw/jCajmQJFPCewzvZZs6tujqiRVzJC0zQouQa+CQPCA5CPEf1eYNKjo2T4hRPBXqZnlolUIrXCjydcQRKUm0EuXAzWQ8vaU9aT5vLUfwTr5WqNr1QoerUlF06JiU38oEa6NhIDOJFni7p6IfXMeNzDU3w9KB/p6iac6lwyuZ+Z9nj7MnA7xrCY2vj/bO3RQkN/YBTWxIsHJ/xtGaQuwK1s0RqnEYx9vBb6ayx2+mhagbQ2WSKvZajd+mokLnzgVpEtWFwBQAVz60I6YhVHji4d1Eb4ksbXP4TIKglhy51yufc4uNj1cSADjn/z/XgRh4WXhoZpTLud7qT7WsSPJB+EgX7LYklsAfbNI2X9hDTINZ57MKaBE7HpZBKie7hZYhbWaBFFDI5CqKXLFwJM3YhIidKuaOeRYIY55GsRHBS4IrQOwQCWXSe8XV1I4ziL3APSHsUt05oBGBXDw3OQTPLETtZHArjwjkiOnSIYaXVBElmESXE11ytT5HhbgDSHv5XxuBT/3Rl/w97v/wHjksFA+4VwQr+eND0QNAM2iM+LgxWLkiG8Kexbf1/fxLSGPMszEvkBmNQVHwcKx1X4gzq5lF7/HCY5rsCxA1Ok2CSvMGOdOs520uTSa88+X0ajVCLiMZK+W9nTgDCNxDz2DNHgeSc2Hw1JSO3Btrig0bjDxpQQycP3wCyP+o4Y9Qm79O9Pt+Aib+xPhlR6tVhcmYt3mJT4cDUsy2ech0q5pW2w2XEZt7WYyOF9kNsFGcvr0vWccqtRKYx0GBA+vKCBRT9UzkDulTIgJh3kGNdWKgq0jIIF/F15PoIJjoB/XYsX2qEC+W22HkLxpEuRKl+/QzANStro3XpY+isPtUYnjdwF/3tA34ypEN4rOkHBcghYjLZ//6tdqSNCOQnB+3hr2WUxOkeNFJdxnHlxBm4pQPH6Q/6vYOek8TpZYOe9gibv3WOO1FnfuImaYEbBSJOF2QjGad61atXcVwCgAB9cUgbaMBHImvej3fvxwgizJTwyrR5toSEJCH2a8AHItYRm/OSKKNjYJaGfJ/2Igvj58Yd4Kmqa+MQ2pC8QOKL2NWqt32mhRQRSDjJBEV+qlqYLyF08M6lNRpdGsH3Ili8zPl6m1dh8A2nMo6zTeCUqbldmLb+vvKtr/ZBj0lMGRXdyLRADCi9dIUS+nnHRVcraXDmvQr+ygtlkC1w0vji0BsCF+PFnxuAPrBZPWRP6K8HE5w+CSRPS0shkCsK4bS4pg6GxqWSKraQpS+hPmqUqpGfkUMAsKj1I4pLUGQiq+zCk1pIAtgshNYohL1udAHqwlfPOwA5iN1TyeEoumcrqhKy9NLCtWekE1xtHpzj9MEwIw86bzMh4uJIjwcMw1g8KboB4KMF9RgUA7DFJYiOs2fcPOPdQLwJRMhip0dsEI1GjvDYMSGMPFOjp1zDzFZe5nVsI+pVRwgSYxjZ3oel06ImudGhWqpJhuqgzXblWHY9LGTPueJBbKGQM/w1OgupV8pi1cVisDAiJXht/+E157ysZcAgy2h6U7idWjVaZCByClRvqJeGWVc6ZJTmzU/c2PxaJQOZ32+LkalDzPhFgeWQAty4yHlWDpSgS5Vkudw35G3SSdLO+ECNgZA2GkSwLC2k2oDKAXzHpnTubs4LrxBVrxA36mcqXEN8Fu+c8di9gd85Cz1Nd856eGcJDtOiQJPkEnBYA9ENy7FQ2q6UDjyYUiGm7m2PIht0IilvdKrzxFBtoFBrWCEck5rOHGsy1Gi3hSJYzmNHC5TBq5+7Dimpyf093tELhbyRkxrFtoXX4+ldfGDWOdFzTbnAU1synAfF6s7dBv7xIFF9S2R3DhttMNbNEKuqD3SosuwCkrPvLJtNvSp+IGKjWkiv7CR1N1cydJ98FVJB+gJBu1k5cQqS2gc7LkcSyN/l2BTGe3Yc1BWM1SLphvV5LWt4bF+X2/plQjQM/rWDIiM9wnG8/ejzZsEGW3UwYNdRxRY6KJi/eMNdIKJ1OM/2sg7xCt6PTaktalTULk1Z3vxjCBcWqmn5LpYsyZQnu5kRKndUROser1Az8uFjA305rWiNr8rTk/icIg9O46lZAFFWaFthGwbnTWualOjMr9GW1iaYlTRT9nONs+2igM88A5HMXk3KDpERLk77xtoxWvzOdhwYBCiClr7I87J+XMFR4G+tdf4NyG6s4GgB0y8bEHZaVMkYFEAHFjxVlEMrvcenuxnx6eVLQJXkUk3/ScNRVLsT5cb7dr6HI48ylNq0TqeC93ANSVHSh9mQoOrhBGqs9nx30fIpGWnIIxoT9ZRHnH64CfT8Bp3sIuBFcdH9LvQVzbL3Si3SyNv+5n8Tmtts59DRe/Bpj6W8hmfhB7NUsotX92s8MuzFwmeiP7zK3lBNX7iT+SFK/4PwPF6te23OnUZe/2Foa1obWgbQJeflxm0dYMyCoszsbv1GSUr2HtsqD49+5ZnrqmGDgBfcBFrTgLjuibVHHNHZzBjwpq6EhXb6RR9eomy4WeD5BzA847S+Ge5mOqcMkiCPyw4mgil18jlGrWEztbEb01jHgSHx9uPVmtMK9pMO8bqnEx+wBp+gsVLnmAataD8SbwgNJz+hIoaloAc0CiQfzsPdL+jZb3ZPjkmUUpWRg/q8xr5zQ54NiOUBG582J+BFavlYfZRwnb/wgp8CoVNo+c3chJAJQpxNgVOVCAmAEZZGux53Kzz3r9/me69sTXHyY+jQ2gEkE0cZ7Wyk3GLpFS+EfzyVZ6obCNpQcI5A0UVhbpezYhtOFryAqsYXAQ/MMps9uUkllzLAsxsMorjHSFuuOV8qfwem5TiunJnLfFfbIzZwFQ0uNYnsFAQp0oSFII9CGIVZIVzUHOS6l5SQxd7S+XK7vpSj2mmkZBEwEMRO5rRKNcgU+UtWSaq1ECZ9LsM6Z5RMLHFL6xqAbNwKzRbw36BUQqGoRj1hzYWt9vja1SXDPg/ALq+KlU/l7rDhf2VIF+bXuhxIX8xGTJLETKq2mHY0eyNSDj3X1bnK8cJBMM7FPZ9OHfly3EwWfyhdfzMR4Z0maAHYhQBHfkMA/6qPbZVjj875lyd6Hvg41bj0Eok7LgOUQdTHJrrrHDa0eibv1cOXOmKKs78gvFsiyFbGbspKbKHZjyy/SIlXcVPWMeb25p4X7PK/KmnaRMDzzKXdEXHPJ5kxVoJCjUF7XyhsZcd2DkF3BnA5HhTNNTxwwXIAppQ1CXgHY7BcW3jV+CiSTbxZdGxLUK3nkYqiC8N6TT2BWBtu/Zjc9eWMOg+4Go+rbShpFvYK1fSD85kUeqBPVylJMTybX8EKNCbpaXP+vmjRovNrstij4s8vDX4P+OsXyBvTZWF5YyJlutE6VOzsG4UVBwGBfvb6xn9I2o0OyVveDqjR7rZWIOPHdHUyYRxxWETvB2dHcu+O+GW7q1ZTYfaYCjMP4hCZq1DX3zNfrpqpJRfh+pJriuA3OiDouDhnxQhveBwI0Z4HgnWXSfHRtTWLKKjA70CLg/4nenVSg4Wk2zi5uIfkDiUbbAu3WAiZ4/R3BjZsoqVQS/o02WpHrpNQUFMWi2inxAki/YEeh1TlNXFFVi4POgSgxp3uAZFNKfIzNi8EJ0dmXKb39rzMhdGITS/UXDuchTi5L5vEPp84xWFJ22eb7UGg1QDnOCXsRcuwsi4NG4jm3fLIJP6YUhaRFbE6lkqwuF9ts5sx8U7ax199ktSxLOsXOiSSrVieNjxqetK3yIdC/dTbEkWJIcNlqhOvNtjI7epj6ieqMxzQZxvIf6yabDkbDGXX6aoVnx9fQ2TbBVeLK7nL0GQsslhidKgwtrSraKQcjFzl68NOAscwYm6tkmbja1PhloAZqkr9IcYxaHOZGjzNQ8XmCCX98R+V3nu/wwkEFQPHFKnHJmhqs2RYiPnFiq9yCRpcHbKnhviCN7oUeLWPewz4GPLksfyUf9uOhNL5n6ha4PhNyvY1wvoBbcR6uJGI5h8DUCFTqtF/CIhv9Brl9ui8vtwBxA5ohgcmP9mGMT3OR2es8BvOMa3eK4U9awOPqDo7sd1Qvm2Gk0CcomlYj9wIRJszIFfSljwTjttVV1jbtt2LupCMNjMZtogkEb86vrQ8+iW+JB7Tenl/evz1cd0/n0+Y4kScfGv0W9Pll/J2ed4XnWt6hssM7RnqS9ro1WmzPBm3vmyi16RuOvz4leh1Uzstvvxq9Ibp9kt7uz2/9ks3hV+P3jINv8Db8PwGtM3vnYHeBfp4oPzmsfOdzG0XSN/SXrTb7EZ/qcTljXee6d8Jyk42pGJvoeWRRL8wJSSp0vv5GUpQqgA15r0Hmb0/VchubAwlEs94SqLuW8Y6W+giQaBeDFPucvKJKkZhctVocVQvqTMZcsgsJXYnwPPUdgzUflwjCiBWcCnVlJQywAlIi30wpUmkluxeK2SB+rZ+iQIwqnpTxWxsQe2FnPeqHBcmZjBOgzdGjE0+OaDo/6D6tyKAlCKmr7q1JoJ4N3aNt2WOnG6E+9gO81gWFnO4Pm0NYmGlLwAWOPHIsuioEg0Ttd8otqbJfNTffyJ/sJPZyStcx1K+kd1KoesFFQrO4e9DjP35f94hYypx6o7IKvR6bxPBicI7UsbqsVsMywWDhO6QyQUKzhnIfImBokO50N+Vg0copC9R6TNHjQD10gsryTLR8PVkYg5e+mw0Jz9K7EWzUIZpWcIC1tpcMufTdIxtPaMYlOm2RZSIepDRk1yBP13VzDNmMNDArlxRZkYtuQfwXAqY02zuwGgPY29OuMnkDbtYyDgc07IEehPU6fXEdP7Ib14QWNwp8gQnBzvtHKnRgooSs1TzxsomTsFMNCEB/JBoQapsVKvMXFO92mdFdppHnyeMTlIO/o1CUmIP6GuQPRb7h16cbF0ni2J/0LjkY1JUUM7VdDaUl1ufCr7yIiyFXD8rVYPtPazg9kHz00QR2y0yoBxy7Wv2Bawb0hp57SHi7svC5vlVDi+ZAUqWmouTvNO2ocGBpsY2e2gQ6QL7iaWWgmovgNO99CpHUi6qcyaz+90/CSu3gbmI5rCVzzACpZMvEIaDXVG+JhsZI6SFpSVJtrUHjmdPz2gjCXgGHMVHhfiR8yMS1R58cp/So/YkBjhzNnnVGQVjyYnfVy5dRiFAsvtBObjWMniE1cZWLW1rYn/3S8RRrdD1xloClJZKucUe7M6ZNwaVKJy6ZyaCiroOox1IVevOQAo+mRHIe5a8ny4IB89iWG5z083huINnMPrJusU92BvffJAHkrqxvfMpj6lxs9AfhhBey1OVjhodsFUGGoxkRFh8BKQ/OyedtSp7u+suZqjaS+BsraDwS7Wl/9q/ikETqysE17BjE3lNfWRPlOomW6toY4Otp3Uvv8KG/BeyydBCzUMNox02A4R1FCV6T0hA90bLRDwiUwrqgCP3a6zWklPQo5VKzTCiW5d+jQx/+0PjakqVRRh7URuKQl2dw82UO5kY7pa/l68ngG0nTVOl/EZPG4ZyrZJtTBoRo1eSeufJi9B5/Ubk+m1NdJLf3C299KH+NNZG54pga116qVqxWyw4ImxeJ0fbQOrSgdktsLVOxmT7iLoc4/EXsMl1F/O9Pk63CjWiNouJqBNbJ1aFEb06Wdd7p05HQrZbpiUJOXt12o9ZdUfQzZdhSYytsUth81v7uIoneaWdZMck/f6V6C2XJMxEMgZoE+A8LoE+b+/MBzu6bQtRp21ZqrZewTtVrgVmfM8ffc2omGnY4Fv+GlKqjKDpbUUpzLJ6me9Sb6gsrEV2gVzxMSlOc92bkKxYReG/JRWkJMKBikc5HRmMDJ7QTGDK6hJf0uoNjc4TyjbYmH4M6bz3dT4I5Uje1F8jywLXqv2qr5kda/GA4XS2e5CBRwcBStmIG4Piog/fgYXwQxAWlE2sYAfcVYiUW3Rs+fpRjzL2gY1SP7cCvF4iNQ1O1FlPsFzAXrm/YaRzjM3UGa0kknz2FmnsiMc5uJrR87aG/BrEVcalLLOZOynyVYM4SdXXMoxaaAFRCnliGorZbEBfB2J+UI+OX/h1LUFibb/6fEhJghRsNDq8iziHcPbjVjDe7GkHPBEafp+yA+8L1c/Y9nAvvw2ZRfADsVNjpqXwrmzfKpL9Mnz3PDbnduOUycwMIJfEvuHdSYOPbuAkmq1rXCIdV+8YUjarKfPQY+4aGnKw0GLb9r7ccwgsE9J8PcoVjKzvDWoe9SgqNd8PxMrsLgvtYYcKRHrFntVORKyW0INfGLrXvwC3QKU1tq5RipNy+/2+9dsl0VfVfPFGf9bFh01xGqQ4138Mpl0vMLqTFFZeQyReSzjejCWNdfzwYoc9Bl3OuDaY25vKvKuMTbcVI8p2rrZQPrZ2LosqkQIdgkTpxqCUeRzB2v65vuorS6N+T/2z8+mfq69tsEsiKuvA0d9FQrNkgIoq0rh2IfCeUyqfYgOZkSZ1tq/nWJzhFKbrGUctYCJRf6rec9I2Cg5aOwps0b/nIuxZVsev12dpud8MdSdNYKACtaWmjWG86CxERwHTg2KEgYZkVj1z8Tpectwc8EVBm50u248vsVmWreh05lev41W8qMugb/xnV/3pC2LBRi5e2oWmYpecwu+UmPmjlHlrjLFC0sxKlnVTJRMQ+qKUoagxBlt5OyHkBsyPTMgtvY4pYCSplXmTASiGbuVm30dhfxwI4cK2zUZBnJA2xDSOhEct4gT8lDTxBN1IKZEQWizoJZw/D3sm9mO4zwz7hiFvW95ND5zKKNfvdwHDGxO4r8Nwua9XxpnXktS4W4OdZvaMpxtYi5gXU1Jt9jb+9phcqjm/eJeA05b5/ScPzFT4NQQKXuJTvi7Nqykn6rlYpntRCHCUoorWSwU6cv3/edjmggcp5CzZzbp8Pvqt4//l5b6zseKFWPT7gy/l+8QfWs2tZGDRekWyVmJqyhw02yMelHo/uJzzpKOrSVJh/KCh4GWhNY5rOExv8OgTs/qq7ZB0sqDrqdBTeVJ8AH0je37FnsDCvDAZlTbp4E5j2WXlkt4VafiUExP8sl8RHNzDAeJHxGK+AtZVESrZsn6PVzuxnob9GHeq3hAyLzLl0NoFavT3ruMUIvtOcAhdIYlkox/vVz83EfM3EUbkaw4QESZ2rxb8Lce6cZ89H9cQgAASqswNVytwWiVLns916U5BKfoBG4QSf4empYeEqV0PFzaNNlxdyrMuXjGgK8kdhWloJbBmSxPRvtB2CGV2ljiamKFx9Z+yzufioGnVk/JVKSUzvnThrKNu3mX3jJ5Oqa2o7EMVRd2xNKOBxya3/+oDtBYr1V1h21D6Or1TMvurT0Mfd+WVqpFRndJ/UIIqfG8AUdclYNIVmv//NTxW0F+qp5rn2DCHlAr4P6Q63b4lps9uFYKT852mitHikW/H8BCqfi2TaEODvth0ZeFkcqnyl4XZblkky+6JR6HiHChJ3aLLMvrq4LBVNoxUb4iEvWFUZlsZtQioO3WielerHBUg+gHEL126NmtTfbGIUpjQo9chr+NK0z+v8xunlmgTGoXoTOL0e1m9rxwj9z/lA+7iCXQj69xo/XyjwlEfgmT2weyJOGWO6OhBn7eT1kThKO7sdTxY2mkzveChtr5yjE4+ybCsagkXQItxaogW+JhptSRPJzizG+bEQwMfL9UpjYe8G++bv64NzR3b4yqJKsCCfpvG57q4oOBfYWG9GIi5+kGVRFx2znjUWkCGLykVtXbMjeQRgjijxupA8+AJFYoFLAIPvsDkfJlL49KE6Ivb9D0biDcPuklV+TmQk0sUc//NGQgwQcFiBBvKw1kB5R6x6Mc16XhrwijzFiaTFEjj0OAx7s0W5HsYVbqnf7zxvdWwuQ86Ot7aZ8vOcERB+H0txkLKeteYkInmrWW60j2bQ30X98jOSTJpmWrLWJ8ML9Eb4s2LTDEY+ekAcjC7xe6zXRwLrVXpuUAScf20XLh0PvHBkWfTkc13ZvaSOyAsryPT4b1bAO22kkBsf/sS4vv969aadooUAfnqYaefM/Bt/nhxji5sNLTu6rVfKAvG6OEIGdDzXL4vV+HvT2E0m08kk6Wz01lGEWO+n0mw3U2eqwsD/UBjkNtLU2iTmZmqVBydEcQLXL6dKkvGHyXGW77SqxOcr1ghrMCfn2RF0TVeqMKY/Gfu/XSmiXU3pi/VHilL/3vyjv3Pn5rtnCm+DoFd5D//x5cr/Tl8Mv5fSq78eYC97egj8uEV/uTsslcIJ15fb1E0svwdwYEak8SDhRyNBHoc5dpfrBqojaqHdOt2i0Tl34gL4/tuqmVkogh75fp+WOMO2qxWhdFt00bihDgbQPHrGlWpmzmMUxyYMC3CB0fZQN1xteRSy+fgwbq34ktP6x/dt3g57tsNCop/wFBTwj32TzmzmZJj/EvZicf/yV7XbylsT9MSrT/wF8etptmpXf+aVYoJcvGLFitfVB9pi/2CStGeYkTibbkMMTyQCTlbDZHo1qeKnbBn0u1xbQ8S5LghiRz0u58M1xYiJZJC7ZEeSH1X45RT+5qrg1G9MvNDoiTYdKFbrP+HzsMXa7flSTs3Qz72tSBtb4lKcxpxMQg1Rj2pjNUhZF6GO8Q6AQAjlk1RfvZaO9o1FGjMXkbXu2E+z4E3jYvntoQO7XbyPpUQsIiQ2iW00PLUvhVZY4v9k4mp2WLTTwGRcaZbsDNwzCW1okR1Jmtk0SnOs4Y3WhGYnWNAWkcSXgV5QVzIFPJI+0gfxtANeN1mJby6gSIKF/Il9x9lm4eXWnRW4KOA2PbvaFU3SKPBY+j9pLB8xYLeo7jtQQNO40xXrgzS822Gf9m5tV0vpduolpS75THfeofINg9Pdq+kHy0IucdLslWyEEPYCP0KfiXIYBlxxCSAcdJS7oTmboni5oabziWg1XLycOtPOhECf3vG/i0/0u9JShSvGTxc6JNrujvpECQUpm4Qf8A8dI62DwekN6NWYaDp7xqdQrQKbaYp9uZaCtZ8FVECSWolcl3SnXbkGQMeBLmIfwQSJEpDQOx623ZP5SVkaCWiz/MX+sr97+Q9+k/rubzAoQ2ix5DZ85fBkgFjlCfDaZSM2xqNBxMf25o6vncr3Z23PTU4Baof42u/XLefct3iXyegwMIRDPzrWoMoxze91N7yllYgGcQYvjyKG69UBtVIY9ZmfzKoDv5C320/m+f+wFPN+isHBlici2hqOneSTATOl3fttJm1wnfDoJIGDcU2Oul8NwjSwYLEeLOdVJwgovGMhVhRQodDSpmcPqz6PBi/psX+efb2SKXD6fE1W/wVWg7HdWDoRcFBmbuNYx1Axsg+tx4xTjsHktC2hkw30SZ15nlSPjGFxO4liZIx5JMq0whZHQWIfCqrho8Vm6zrSMOGHVppHYX2x9+TGGXjthg/9zrXhSo2ELx2LHIcPWChr5EwCcxo87wfLcQyaInwfelCaFE+zAVM/1ByxknDLmrg25sDYqJsH5WpCbJWpqobwDBy2UeVkUaK6JxzDztWAbqnVB1w0f5RjflaVN74Ov25fMH3dsVN7e3DJWZfDDN1RT43CT560vhUOwRQn+qEACi7vpely4vY+bHpUELsyt5+U6xyIAauMh+GqpqtvA+ox7XFhGA+/xgrIWVb86DO4jHJ8PY4aOh6XNvqSKoMjl1UBZdhXejlTjqefP3lNFPh8/VLX3+BHLLIJhS68smr9VRRfooi7dV0//t2Y8Soxe/bH10FJ2OaklJTelkHZNL0NdCUUvKE0kG51qKoyK1wn9hzt4pKpD31vIsTxP48y4Fuex3Ms9Gl856Dk6h3+wg99gDQo6iBxHHAP0rkSR/2D9A9IZwxlcChL792+hSUTXV3IYXDZKiQn3iTVDG1SU0cf1StK4YvYzOqoKSfeL1xNqijnd/EPsb9guSGlHZIdcfSJ1zqR9DXwOM0bMYmOI7dw539ERo2fJZJBIxc16PIMlG6sR0V9sLm31dlzxBHQT43G6zKt8QiWzTIDMmCyPQz2Im5TroUshVC8uaWkIygW7JUJ9W9HcpNr4ZxaDRr28N172QXcXrhnRQmodWiYsTqX4EVSwAx79BxuSS5nh41AM7AJNHCSBK30mww4pgBstuq+2jgSAAmJjL6NQ2F7CtJf5FTkNTjPiYCOjzZXIcJuXTL9g+izeNwfiLgjnmzApuzLFhW10P7fYTKEB7UcZgdgao3IFpxL+XlgJ6gLsFYur7ao17ugnANrv7Xy2yp+Ey/xVrS6NrYfn8aD/flZLzOvJxUnDEBuEUuc5bmJht6O9Wmvc1EyyPmBJRRjqtavkLtGJaz/OqxKmZ0PUw9+vJZBc4X+Mwtw/JTl8FK/BlZfmEJXRBkq6uDz3obbNZaf6Zr5cIXpAQ8ruvvB5qKj62NQMBEaRSErX5GnW5tOpPmRoIPBZSCaEeKhpeYv0i0NctVoO0lbkqFTfK62XE76DhRvJy7moElWkJKqpUJ3JeqECp8Gam2VmesB1zX1+9qfbpe+Uvyyp/G0+AZmlmFOR3KNfi0QECMbQXd+NIo5ZKPOVhmE781z+yi4+ZP+v0hEwbesJkJt116T2lj6G0+l22KluC65zr9eUrwhVY9iJAuUmRhIylrZEGOBOheZe76tuFx2f2qyEBx/idCJibGI0g0Hnq/qlGdUtiK/RYbhYBRFTWBdHkPEU887WBKCaemwDxmxBYkQhTPIVVS0lxvnRd0ZNnXfO4grKxpIqRrXSNN94Ebdv+fYKxzlVqoDTQuIrSsq3WQ9vlmLqWFEeGoRakGDGdj1arcdXjEkNC5Oe56XrakdYqeAOW8wqXmk2TbTwONsOaz+tfIoI1tg1+dQa+TQTPP6nP/BELV86b3g1lH2+Kj9j/pDDYnP4PTfrS50a1nhH+7rqfZTRiZjU6/tugboGId44EZcEk3AihWORpoxHIU17AXLEQvegOySQbsq9Hz2rBQ4jI1s9vSpYTn5O6J/1aBwhNrHwOqIsklZ3zAzy9GMehECCWiavH4RyU55tg3xX1984BjIpCLnTKPH5EJpU68ROzp2OvEGQPmOMLlOhG0KRVz9ftldw6e5L4CLt9E9pzVgPwWwGwEHuOZt0v2MqpFz58JaRZC6Bt1m9SvFPjQT0QFcYag3OpmehV/RDoe2EcKKXz1bya5BUGkdg2HYu41fy0xW1lLztc2lMUQSOrt+mWOy77eT2RC+gpYVambZGkYtLV+Bd5zjQGmwisU+x0/Gb/AGvfQd4ijGF0aaG4UvRBVdlm4m/ZCj9FvwBs6BgBVfaqKTC5w88n9HSgM2XZhSy1DGxtZN9oqZ/YOTAEylWOuEMsekhffEHRIX58ReftGQUkObrU3psR6i0KbC8qAYfkn0/gnK6XmKkyz4YMTFzqeXY/j5SH2/pvG+RKWNQGLPm8p93aoUJtxKnf/zQUUHXG5xdnt/Kb9TTGk6IYEd4xeVAORPsTKAbbPPnkTVaBYdzYYbjSrFoUAnmkNyt0T2VLCtQdkQA0/t5PG1haZRVJNT2AlhhcUg2DaVYzZRKkJj6u/n60KtaS+fbQDxWD3PK7s1K1t0+nxbhDiuLKP34+HRM2pNanLGLuzwzaeN7ZsTyREi2XbeYbmBWMguaBdMxbTb2Z+WYELpm8hM30r5NdqxUJokGGm2KcZ3iBsz1lo8OXaTbXIHK2ZeS0aWnsx4vCT7D53BO0M+e+Rn/rGk5gzYCNu0lck9T0nvi/4dNPiqbQcZy8ptxEHK0CWtXPVUxCfIENoVJqH4ryb+MqhG+PVA2XNOxdgUGo5x8nYBB1LsBfvfPoqLicymwKrZSSvJnKBroxeSGAJR+18Wk09IWrrgy5sDOaTeMAfj8kb8PJhRe0F4AKtqZ2qZrQwx8Ir9q9yFsSZNoGf71bY/dxqd3x0j3YvV2tPFGYbtfOkFgvumTdeFrquVKEb3TZ2shHGphJChdde9o5d4DjwSJHrZ9VSqnAzwJy5Qc8A8JZDjKFCSafvkR/gji5beNIP8Rr12Lzau0dLPxHaPUb0MGz0yPVT4ZF2uwrfh91SyFJFv7wIPBKO8qgmM/Lpfo3YiXKnNZ5vCcWTFgiLXHJB3ClKLa1rLvZUTZRfpDWOkAI1Q0k+KyNUmx5h5Wl2ieJ3CfeQi7nHh8qS+E5QoYcM6ybzfT6ny6tYknKloibMMqrQ+I5luylu0XbAFwx46oRv61MWTXNkVbD0vZlW7JpW8SvzgrqM1daUl4Lj055lRdhtfCsr+sx/ocW08jOSJwvlMNgBwsqPjdIZJ4CmVvDE6S76TC7PYEF+x64o+eQWpBXzjk1cza4fr4DJ1uCmxBX6ph86QlondtRZGqjpBsV5FQ2uGjANMeIb76fcXkqMBMgwzGrsoGJdMBfYD8qpd4kX2JPsKcxT2sSO2jWCUmqtww0kY9CvDQNSKVgMJtL8UQlg8poWcjjMFZgy+VlYJxIJ6xeZNTG0yt3CJ6ApmfwBJy9Bx8jru8CMyp68D6lNgsPOqzzVbZ92e43DgLO9D0unJR8cs+YmzP8+yV7pMmfeGke2xcWQ/mSWldQ3wivmO9QtTaOAiz0NtzLqgCTSJeWawTuPFAlPaeCMAn/wyMQ3sWDAhSgiSc/pHrCUZnABkg6/GU1bUkFvqlmohBI8iUrCLpMKk4I2GhSTu1nUEu3ahdJ41XmbfYfCfUgQqXauKAmwLKotNIGKFmoi+W47zSUU0EhzkzYIDLQRcEPwr+GCHtEOWkQg8UzFZasNDXIKQPghPEIkCSuz2HABVBMwt1XBaxffe6xmn2Oncoa+q3JKdtIJgWnERY4WYnutGNayO79hSMehivxMr7tWlKWdidXmJzHHUb7VDI47xpyWtEwtaJn5UQIyjg7H9nl8FSPe7WDhYZUyXBVWsevrD6vefBjnGiTemim8Q/gmz9f6CFoVD8oB8zDrW/BTbOLbRH+4tIlgH+UcP80dgqxucfWj2uNfOQz91KVUu4gb1rfkOUgbAtxk6NWE6FiWuCAzGR8I1l2M8zM2DcKoiEJk5QxEZ4WDXz0ISKFjur1+PdA8NDibt1GRL8biEZigOuSUI89DLTqSPhWIeBesJ/HC+EFEYck78kRyvL3JoGtVEHw1Y//X5GGcBiCKnNM3SrE1NSonC4tskpgmP7njfyWpyB1N+9oxC6QdiixvZNHimmHb/YsIG+/4HFUjgsRNkpDwqIK1+fDHoH9Evr5IW7EwaGlDiD23ym3WopbW69/MjC+JlByrnZqoeuYEncGEasznUEu2oQXnn5oaKWWbErkvteZBfjHkXp7oLosYgThlOTMeJ7r+BKhsV/5awamBGxosDI3dne15LBj+8+N3lBC65SMftGfkIqlEU39pBOOzgI3p4UP/eXr3B+79BzlL6m407Yq88xF/2lKd+H/+v4SVNz/iT33HbP9K/xOMveHL7v0MB4Yf5X4q5Kg1HMPNI3Cq/gFb5f8AQ6FnyH7/h5T2zzNTyXvuUyOadoNH4Fi/9lef5uCBN+ZX6/yj8GTBJMmXq3Saz9RHt0vIJ4i37aLqsRHIKGVss5AZiAzT4VVt+QAkQirnXwePpalZlgstKUzTmRqlyXxbGB1NAWbHWt0xTBnvvh34hH1TU7HendFlUtxH9vUV6SrEQCzf1kl8OhZ85UeKOUrYbowpepb0NR9mBQdfB/pz9b3wfrTLrgLi0GttP93UTpVLQjySraDnubUARce0s+Kqklb6aDS0T4/MhzptblLT76/WCec2lEC1H1sbmmZEFWL7qcAXmoErDQXmArtMU3Fd2IW1+w+wFttZpUN8yHPhEqe/N/uH0YxUCcjncU6oDv4ON+Urp13usllu9kPGN8pnYtEv99bWL89bll/2tywrzf0Uc8edgnKl1Oz89eyGaNZTG8xE/RW4XCZFEduwvvkURtmcpH/Ax1fC2fwme2FW5aH7a9exqNx2vx6t6JpGultr3rHQ+FPfOlveJBKipbSXpkCsSUsxphPXd1IoBlb/E7iqIEr2gJK9vCqk9CLsvumYQwPsxqlIXIB1Wg3Rwnas8Oa4DAuFV3ymS8INkj7wY2rA9SWLhk2ksxNdW/f3nCYgf47D4Q3hk8zaww7GEELBZjs0XynPeo8lWAOl9Kn/yLBxtt55LJA0f9TSFd+OmGraytYp4sVW27IWmVC/+3m+9uBCk6Gyz/d40cM9t8Ahu/QlPO2Pg13XiscD4s8xYB5KAbBk82xVYYnpf3hJ2P1aXF5lv3r1vLoOnIZcxcipeAYyzbMb46b+0VbVShWoOZNMvxxT8TUdzlfHVtg63L5nacWzWAj8yR8jU3eEoLwA0M7cBBwRswTriF2tDLQ0WALz/pk/e8mHJB2knhAkEGEmzub1dltIhGQNqLA1fvomz06aaCFJm6zWSV2mQaiX0UKbLhkDzlpYaO1Etsc+SpKaCSOJCWu2f6fDeSmhvqP5EFD/Y3Irwh+5fDvQz8BNRt1qMkBDBh9JOkRSNxIkvAAbP4OWR5pq+LWSVJO8N2q1y6csUqJuVVaYyFw9DTk+Q419BVq1W6KAsdyC4XVEcgXWez9kKCdUvObHm5A0I3W1/CxTgoAJTEGvEQHQvcaOAwoFJRSVLxOdxwZKOClF9W5ZPCzX7X3TfLhMJDsnQBAr4U1o7VOueITU6m7bpThTJKEf8S6g6yKjIoYVCPaG4B3xZkLmUlADDuVpGj356uFHxl05r0Tm3UJkuehMiAlg4W3zsVVZHpRLt68t9xNjTFLKMWOvI522Q0YhDRPlapUbaI95MQt8R2ryeatZZGzROAM/ji2XStp43uSW586W2RgdwH/LAhAFZjK2ICIx4uZfwnD5IT+WljImNEj0jQ2BKmvJqVgcvDegGRR1A0XkGV8YZrR9IQMPxVggVrOrwmrN0Lf12yF0D+OE3q0Om4BqvjuYfNBF6CMrHS8ExzN1aIW390o89mGr3fZu52lFE4miUroweph3WWvDKDOfgqFHt+mq4iupTdz37SGNizNIL1masgyoLcfTse2BMEEZYsBfEwY8oXh1P0VAJBd2e5OPauGI/WwxAhZVYRv/LGfHdlYzDaq1+4JBDtAHMoy0wVBWH6CfUxx8YNq1yxgM1eLrw9fAZpcAD+iGEDBBphwkXOstF29rEd+0LYUgo/kTtxrXIDtuL/2euXp2jc2TFN/rz0GHPony+FIF6QGrrFTzIuLOyVXjMZp1meb8rU8s8y5aobT09Wk/xw6hantBw6gNPdrIuMtAv5oZioKdKeaI0y0wpJr0C4Kst5SW7o5W8dHn3H6Bm7mFenAB67ZFRBknm0ke2GHA0FwKOEvYZ+mDg0uaQVXmZoer99dGH03VquIFS77T/HPPQ+95+5swqzHguWWHuKhEyZgLlbeT+nWFFyOQYvpsGGwulz9/Yd9JuYhfCciiJyNV7V68WYYHhw01CK5rVmP5dZpFSTJVGIGsfz9kWxtqfV1KRSljX6m/gWDLuTMoDudZ1XqxVsdtoNHngexFLIbtaulOsLa1EQOCjQkIHBEV3UmY7BE2b/RWznsZMN85kAiFL4N/6f158Op6BY7bysK+zu7Pdz2Ggrw1Nn5He7+xnzn6LG6Yt27TvIWbBuVxzARbbrXhI3hfmcewpctPKc2E9yl03UmVO3mY7erVgT4OxlD3P7vV6wZqnsD25UB/+gNFepyOKO6KT+71bNocRhz60jgN0Kqh8aMKXZuSxYcZTtZduM7LES+8R5DMKwbkDQbsjlJWkSbbJiu2V+Si+4d2CBQaBj3rxeYZZ2BiWOUIEIpI12nThGJyIlnOmkxXU12K/fFIlH2N2yy7QHTwwUdSbLY7TAca2MzV2J/E4q/YJWyAkCCMWBh2C+bNkyTBESIUEQUHSetFavg9RhIUkwX3XEnRHghWPuslUudX3RdAnQ6h9f0O7NjtjQBSGYwMYVAfwXCMIZCdAL+LWdW4PPbBwkmxBsumVyW1c07GNjmWga9WM0fivZTCQVmWjDwbQ2gVoxOVc444H30Dj5+M84DaaOlfOxVvGB60ArVVztGGk60m3o2FxLffkJLcP0nRDhwCHKT+Fdb7Ch6bEtT0ejmW65/PVleeMqesn8wnHsPis0BM5SVeE0r3TvPz+6uHRb2tYuk5iZC+6CYYwvU9nquWAnOkgHVm/1c2/n0LuOz7ThQiFc9CRRBmwc3TYNHkqXwaMFNlsOo9w2pRanMkM5U4hFOYvuWipv/71cPE3ETobaDO+TDXYHjkDS/9MF+jbF5rqgASTeKPyZFkpyfsfPZaurIAmUKmBjEAE9rUIDdHMBmkUTO0CoXzGscgo33AsX0w93kb4v/15HsrOvH+erCPiiX6ySfINSC9A4Qp2BOQica0ZoZNBLYGntWJIUaQJysbysf4bbfu/Jv5x+IgwnSBJPV/eu6afTk7djBG6+G9zi5SpVYY880sU+XmNQFfBcshK2FY7RW19S7Qg00iq16UpHiwM0IBDkkrUz9ag2+hDIr6cqYfGJrGxkT24T5IxT+Yx3Vo91K6w+MjYLxvxBy6vQxkpZAEZ782siGRbj+84cmBEIZnKvy7MPLoQj8Qze+7z9jipC+qc+5I9TfThxt//923nIQKuKegUDZLnCX6ZJ+g9w3wQJ1ry2bm2LTO4yUxA7pOMjDHzzFTRpk57wgLNVKaWoHHpS1V32IMGfcq2r8RqBR1mHV/O/jZ2VQ4olIoyvCbfqwQ+OrXn1JW7LY55KL1QEp+R31Z2bod8bk7o2x+Ie7guzMpcfXmEm+6Fh9CVPhb/0DsjOD7+8tzf9OfuQL6VWWD0P6nFk8BJP4S7frNTbWJrS3+S37dl85mZz1oKH3r/xJ2U1Bp9dWzRTeXdkkWfY/vI1RUWsMdX059IdTuxbVDDnJtazyOWiCVLVyiLKAWrVvLpqEmtba1AIdA+tU+RfKHaVKyAvAw4LZZOcI+I6JQheDYJ6yQIkpYLLFkwkDq1g0DsmU+0Z7rhsLltiuYyiuhXdc5NJ2h2bQc9H1lL88dFOIoK2jGk+1v7Wl4mgz8YW35k8Sr22STwfeTZjgl/HWkpIy7zcttiBCI6XtTAPUwaAP+nLD9uSTz9VsRfv29k/F6ViSC7m0e4KeNEj0YQB4EMe9DA7GSDzJxa8UR/dkB3d4EEintRbLiiyyOvnXCsdRRQCbN9lmTw8G2qbJvSheqixWJitIGleQrW93rUBr7IoqkGEAxXa28QUpe9l5noHh2VdEILlQatSw30QATlCLBCq2q+BOQMDD2WTMbfUuxAvmSm309Qsq7XV3VVa1S+DokQ7Cg00O3qGy4c728iLJQJxoRnlh7krKFrX2MOJ1UI6p9VR8dKd2Ba3zenXFIkkuYpV37iXtGIM52K6JskEGQufIPHr1uqytK16Uei4oijAprNMrNhhC1Rrly+nJi37tW1crxZFN3z8HzdbeW5lzW2WWaa7svVKHAY4cNzmhXa5N/HpH5Fm+rMlvNcLV3gJPbh/u1/mgICBzU8ZsIBJ+VJ80E1o1YHkoxM1g637tNtYxi0+bups31mxwZpvaQ+PbccrnIx86S99b/AbE2o75H2YN6SDlzAvIE/xJWcqkfaAj6KKTgwlYNp/41KUS4cUuU2MZ83cjVa1+QqEDkM7ZPnKFIe2xLF92s+yhFXGcM1Ox3DNxWz8jo8FqxKVp68po8XUJke+6laIFsVweXzyeX/Ub7Gcv88dnSv3MLSnXZoti3AGYdSqgMoTmzyQIN/WKcvkiDPQPva9DcGOpgpgC9LC44UiWYWAklfT9F+eSizT/yHYKqvnFI0rap7noIo3VFZAMlzoRN8Mr4Ob0p4yaSLOWB3BzkSRb20meXx14pxL8cZPGAoPLDK2oITrvvSptLb4VMIA7gqjRzgoytVHdFX08dZTYVl3MfIvKdpspbXK3FHheTJVVYuqRJAlb+CmwpEGgfE/6WKzRJFo2+yrdAPd5zEYvXN7DUXO8cle0Wd6nxj/MIfyyC0DR+l45r3jqhxSMx+0qivzseOrEtT0g3NnXMWC/Ks/EyAxQrnvFglcJhPs/ibxzz8hKtJjUTI7q7SjlvcfXgq2HzhGSRCqZV73kk+jOpxlNEmnfz5Qrj8IGh1U54m5B2F7othoXDGz7HlwZzhMvq3i3GhtdL3qDEaJVd9FiFsltH5k0GnXEXkZ0JGn0uHvIbHNbnAPbe+pfb89vmkkGMj1j5zbVrtjVehJ5b2Hb7Tv7/99VpZjEOqNFCyv4Dy2AycTkvDrBPCZRMVg31LjSC8VXk9xSpiv74gcPQJftwr0JnP2azwH9TirtxRmcsLQXCyoLB5yqPgYzzJJ3j6B7Vj96R2kjOZHem3mAIA97pG8Vm19ASVcaL64GxzTzqDWGsFnBuYVPWsNIWvRElOddam0XEB7xfxR9bsuyU9kC+Ipb2pozhjUvdaj2bnztA59z/OFHN8yxi2pOb7x0CcCq5wuefhR1tarZWJG6KSsWacsXu1EYeg1qXKiQGZTiRIEW3P4Y2NHUoDI+rVqBtv4Alg7jkaw3+6s+tK+rSVVhW2iBN7IVwAlWn/zb0qld/t7OsDaLCahKVqkFB2hESmxiVvub9+v4yZAXmCnj2zrazR4eqJP56pP11F1gwnhw0Ojqaturok6IZ4oq+KPlvaBGdXmJ8ag9KB8+wbaaXOpqgVTFk7GyyVFzO/7cf66xzXreXP9x5oQ+25N/0Dwq/GCkY5u1/EzSYM6xciw8uhrGI+H4wzg7rbWvgFc2wksYLyBxBNC21c9KWE5dwwxiSpQirSOF1VdkJfsBbhAKp30QqekeJz7+P5DGLyJGntAD6yKfk2OSgM0oIBm2uI4hoBcYlMvPlCi46d/TWDbR4oszFilpUorV2no+wHdth0TPYHqEFPATFtH2ew1iSo3kChJ7DESWqcwQbOG6zr2YVyKxkYcNYqoQNAnbpwsmYfWg0hfFepJGjJrLgC+M1nWbY+n3BwGjboFOXbwhN6PHDuZPx9NSOx2ha00GFyqKO40dFbnF0o+1HkHMqvOWaBqW7rZpNUU/vGLErNfL+uyytmK+ptWuV+LTzZJJFhLoerhiP9vW6DfZCEQKPU8Jwn1ywNz/NyjI64dSXBwa/mycKnEVYvw7KFhbYqcoNSZulggNKR0QpxXI0bed0TAbOmKObZ+8L5snE0UAjZTxLkwW3OynbXyhJUkouYoYnysn6apsTdzQy7kkO/xkxFv2BCPdDjSWM5ONP9KrOpbgaRRLpKTS53AfOMoM38dpWD0XkjEFf50jqbunsuNUIQPafKG0oABkh/diK5XcqXYLdrdQLRyWhEaKnQ7IXeiyjDLd9NU3eY6oeJRgpSd6jaSFk29o5J04nNOkrYJsbxDR8QGr+aiHgf4+fHAphp3O+JpJxLETPrygnfmuSxElSKID1uC65O0kKiYt9FDc6bpE2hyisFmuLB/CjievFVZbERoE/RAhHPBcJQJbZZbNZUtk5Uk4ohyUmcN1ljowoc4thO8kY/aJiWME5oUmmzpLgWHhsKbeNAbTl0AachQg0NtcyGlwKuXmgxFDVWoXimNpVDLS7YOgD5ShPKxxMBEknsjo1ydhMURFFh7ESbACvE1iI4fn7kwzDwB8FBNRGtYBx/RjL3+xfP8TmyLs3qmvBH1PY2GWebllGWPka3wZJVNhYB+4KJLeuWcRKECdoYmOlBzbScWMlckGs8WUWXJ/Wp9Vup2U4QcWaLPwPoa9Orb2/BnN8S6N45zKut7jyL8gtvhpYVI8/5LpO7ayaPxQ3gPGlsLB+dVkB0weyfquWwLbKXPWjJalp1OPs9QV/pOWjGXuqnY2eVAVndRa26ob8ehTaa/y2Wqex+WUgjoIC/vGBvzhzJpr2nw/cM0f3+mizjbhweqzaSsqY1Jj4iUVY04onQWWysTFfU7VQODfivWDq4RDuIX/ClWXfs7YioSwFTL5G/QIyxiZlxqYv+FVltaiJ/Ck+oWgnyk6k4mJTF8i4G0WT34Y5PPqapq9h7ZRK07VfRU4EKzvzQT3c1yooV1PvK6IPl1G26f6IzRS4Ih48ecWcv92Lxx+ViUg4YH300bWiPXCRPOJiBY8o7K4XdU/TxkoszyrHbmD9eTrm4KpLjFCVWkXR0VvkeT3fe3cQbZ+Fa4hI32ZFgVrVHSyuxQB0PVOQd9CI65E9R/U0zRb5FRuFAdBZrEv+RQ37kzyt+QGN5cvP/Q5U6eC5KmWEDGcf3hIeiYVYaxSRs0E9Dob7thbVRxx4Wht0CfclUk4pO0pq0lRRsHpprVPqxtL+/L0yXLeicCJ2hyjEzObMseUHt1UD3I3Oxyvr3MdPs6MH4ra46KJrusJqlEtlLsIdzrs6KF1yprQRPNSfGseVmQXCv/8a2B4Vp33H55OcVFK96TbtU5qB5FUSzQM0DRoZXVWbciLztKRKyoEEVai7NVXnu7uFg5L/OC7Z9+TPf7CUlv7/o/rX6++sxB9/VN/82991aitncv1pMIEkJvivOsVe3kv/89o7q8z/pPOHf/dW9tQ5Ftwq9Epq1Dz6nLyo4H/Vf/O9MyZAZ948izof75TwnEW1UUB4dqrWBzAl4lH/dYjq3QuocnOhXe9CAaWGYxIdQFRulAGrGKIstEqgVN8N+zKqsHvQTR3iNS0elirbDxh9a4rf0vjRyV9FVA0GUluyMGW/q13Qh9ic9c1xne9Es6w6kJOHXLbcKgcZok+hINxz2jUqmAQWH6+/zTF2kc4cZog6LsZnvhXGoVpNO51ccBHtUp49TGsGiL3jqr5xYAv9iwpWxMpTlGzyiLtbcv6O5bK3QoALIdw21+c3stgPQuIf68bjr8QWJMNnr1ADygSZLN5fTIyd+MPdQ+NyOVP9T2ikFuJUEKycFtqtwhnAROLaBFde1XgfWjjkjGbLA6N9XHSZtxhQF3yWa1jHb+fQb1uWU0ahdvTupM7QvJM25TAZ3Vrxw57zP6Nl2pt4kCXkKbDpWTVWMRXxkWFhM0w2eJh4Fhbr24ebARpkqcRLepZJ+9NTe2EGSeCyrqcDhtJyNoharBLXN0JYRSUJoy3jt7kQpx8C9lmKi2jhvYnKeFscwD5QRysVpeOJvFazdwzCpb9Mdi0nuYCKJPTXtuhVTVwPSJZosAPzqugg9L9OANu0Igpcl6wPJ0ziU1HY70GI95Teh/+q0xSn4eVVef7tHpGPLKzmYw1TkZBAJ9me8nV5wAVreVfBZ6WL6wCncN1pgDuBS+AKFIjI06XcrXT4jiknxunofiAhcbvmE92KkAuXm6JV+xhVPr6mY475azbz7SeCkbRSdURyKxiWhcZR+xh1Li+yv9pzHrCLJBLZNFMaCVHRKmktplqHskkNNElVusSGgfbG5dPS7TApuK07wEQN3OQtBuYMknza1DcjjrhSzWHAJh2tz6VK7AUmHbbZNZsW7B3rgSP2lSiB2I5ogJsNMhaI1Ix576713/LKWEDNLXv4AEsjyULB0dlGu/YygTqZFIq52YCmpYSXFbgihkxrle5CH677aacrfeUqN0w331W9dDn/YkgD3nlr7o3dtW6fBjtcLqxYXbRhQeQBG7FWwohtACLMaFW9QffBS0+iKHWIHSPOMkhuLFWThP0N1A8BI1+B1soDfCjhTVtSX4KPshbvAkV5qMn7EAkMOIk33dtHPnNYV97K8tNySo853ivjCfpAeSu/D4bAogxerAHPu5Z9UsNfnKPZg0qMuNx7M/p4itbfJELliCd/V1gRSBw9yPvpSHaqpKhXk88nR65+dKJ373M6+Zqyo7hyNx6Xa/18gZO4x1Mbs6cWOGUlTnqySQ3uPvi4Zfz8+TzyycV2T2sseXFG1P3nu89xFj8cKNsYKG7o40ssehHN72qE8YiVwBgw1QZ83Moa7uPWu2UtvPbz/8mr36vNSIufIxmaQYuYg2dCGPminSiHLlwpJgNn4VW6PCQ8aSFBucPqB1V/aLsjLMm6bSFjn7/5DBlMFnUAUFoeS2ipCaoWVMnliL88b6OaHPej7iDSTUoMmAwyafI3wTXCG/JHGJdbkA2B8yEmNcAcP7RYVeVBUUJdEU1FgFNj4jZR3ttKqi3HhjIdqImMhYQWcyUsOJEKq7eWnFRmMGyUm1KqR1QT/1Ehb2uhtA69UB2xUaQmtfTSVJryaXjulEdSBhdOM/HMAxYbHUQfKNMiAQIsZbB3aX8yN5vf/Toxji7xX7DakZxfXgw+rqA9cjNwtTtVYnEnj2+aYOZwaOy5vMfR0yHezRtgmQ8quJdexYDeQa9bWPbtM3NMt7GYu941XutLRyWdLuU1O7Rp6vcehTLOw++CY01jbZnh2txeXIL/rpc2HqvpHb7F7a9ut/zrnN5Ih26Nz73MPVRQM6DI7rbwKRgAOusSU+wOjnYvHfuOu0mWmuzsYrcCKdMharGzxUUPXOaqKfu0BanWa4hDf63lBsIHxY5VIwREnNm1j+vcVP6vCNndo3f2K8G63Vbh/4IDYv9ow+jcf+AfapjiUW9ZncW/8SPS76uIoPTG+QOn5uXu+p8wmC913mDkHdHwVEYTbCLKskZZT+zMKCa0/D6iU/mRQE1v2bIisu0f1demd6BVO43ReP1bF0+i2L6U4MT+ll0nNd6FD2qv8xNxSAab5ejx80Zme44Pot3Npu/eEjfE3XLrbTAnb10yMMc+ZmZ9ZAsvNzFmpVce0z8b6Rfti5oJ355Ic5kScwlyQYrT9S4sDbvdKkhQ/RGctCHbYRt+2GmlJDquubEXFdXzBkcYaRvpirHMA0xKA7S0rM+TAO96zEuYYFvP2WY0xF2D+mNTZgH4KeSD21YYri/t62wARFZuSI0JVRMMiYJZXEaMnX+w0fJ2vvgkN7IUp849JZwZWRAveISQ1+LpYMEWR14POsC25EoQM5+9IZzmVdcXqKDfQxa4gmz/5fUQWeVbYnhLt61pN2RRlde6UvvOWD44mG77prutHwpcXirtx/xZKsTerD2Zv6feHsC6/X8hugNx78yNff91gyQ97EqCthS0SWPHf2G5y9UTPbq2dtjOpr9QeEcAMkixkyPzlSwRZs9KZXFMhebmROAc0a/VmyAitnnEUd6gm8mqtxUwBAjA2v+xjBD8mt5Drdq3SKZkvcWd8Z2XF3YOweyGgZZ2FBrT1ovnMOh5V77m+QOefXv2gwuJ7PtoabfD9QZi92Rn4buxEOgZ7z8nH8O9/SEQfEo7tJgEo4LG7lKNVPMI/EuiIRyBoqVkYU6byS68SknwGV8HifRnv9JR1tJcXcBl/ckk+S+TrjtazaL2uVwUThIHAyL/3awl5CFI9CNBD7+m4MV2VC9aX/Puws61G83GxVciwCHNhrHb5NP+oo1+tXjyXf+S2Ie+/n2c+UefbjPMcWoF6weMzi2JuOvYkVaBEYH9pM+Pw0xBwd7xsVC3bLsy4JFy8GaUEALqFke77EHwckSGS8lFrrklB8gl4vi+F4AaQ9ZU9uW0zZ2rxgXMYu91haKss/1qJyLwsbmE33N0UbYL+wCUvnXRGlWOlg/zXe93iP72vtM1Uhh7FI4g/zbTOMz2lYFCBBLkMJ9Rp6KQCGCJeSDK/QNndgz4236UwsSZFh2orVXQS+xiGvp//Y54HReNpTZRbixaX802l1qZR1rRvkxGQZNli2iGv9wubbfR26BZorG/+SgFsiVa99hofzN0XB5CCxcffhEgz7m2mXYjy+YnjGG3E+IXZhq4kbMWfMmouvgGg4oGjKNaTKKOFSLfWxj96JDL4FoKuKqieDGKt0HC9VHBvPhQNnSZi9nkxH4fxfnJL1bQV0R1XKTTb8i/mLltAovfwEluI2o6yPAVQaOXaXF21NIxKTHx2U2eKwj+GfH36QbyIRpZ+zuNJZvsCBNU7rCUZsWwlPrUAWGhy7foKko4sdoAGZpDNcXdpm3NPSSSet9pphf2hlRL+bdukr/zcQnbi6BRlngdmVCBgG57p7kScZxDY86GcpLt1TF3A8TKWzX/CwUuiE5dsDMzD7On9LSMtE8kVQyUIGwyJedyjpbyVLMtQl87MNdPpKRJyAo9zNT2WUxonKbzsuhKrgZsu28BZKvF1iOPYUkNAyDGcJmF4LeSlgBPd6SCXD8V3vMQ10497MAz7PZSIvTNUhOAWpAg6cVk54HwO6Ncmr7qI13Q2FHsrtRxShz686f3mfv1ILcy0Q7fh4xxOeKbAaYKbMZeVIXPkztFbLtIVUDpDVU8+UMVUek9KqCD0ozmVPNNMkeWvGVrY3DRNJCx8biyiaH7bb+KbfYwyGm/GaasmvDdNpUsG5VeBlTN+tZRe9qJ5G+dy6UrOHExKB1Ng0ZGh6Knh0XiFG84WPcPgnsV5vLeVdNkLc4cAsnuYjff/2UjCVn0/gWQw75h+2OTikbyFxqG8T0ea6xq+MfEzn08P6jgLPjBAC8viPh2lEn7+7FTsenIzFWs9gibKjeOXB9MVhhxPFehRu2/UEC2pLG39cFo/sw+RRjeDww4pvtLx/Da23vIQkIDduSXA8A6IocDnkwg78WbQ+UTVxLGExKl3RQvy/BbfWoNIR+LwXurZyhWgSOWFyISo1xigFficKQeM346X8qgn4PW+QXDk3GkMcirm9SX1aRLCfY/hK0hYxst86Dm2GV2Jo6T68a5iBIv4za1lLT/X+cE9rpWCqep4Y4trrzrbpue1XQcGn/PVkxSSzu2nTf9EAxOpqEmMBvTIQMrfgm06hM7J696rmonFkKElIq21UfCKup8jbgUxwA0x2U/bNm7TglsaLAO0Rd3BU2bRd3HjrH4Bkayy5zHqtfMLwCQs+ZulZmKEvaIoG2iwxrfspmy97gXa7pcjC3eQUxYEdt04GqGYZtxO0luM2wpWnXkVQC0yUydwawnxFuodfmjLRVQVHdp6xjSNj1VYCUBLDCWPW78Dlnkah3cPL7pwhjMDOmkSdmpQC2jmXfyrWhas6sJMk/09OJKl1qK/Ao5EeNEV8p1oIaD7Q9Sj29UsZKAQ19m/mYCewshqN0EM4Id3EFGv4YaycMuqrz1Vk9mL4FI6OdnZZIXgCG4W0I7Cj7pbJKK64kgLHKBERK93bZ8ZHkPQPB42wo7nHIp58ppJdqHCtFcbFRULwpIkEuZTgB/T7AcMDe5LXgjZmtNOyARqdx+5T5d+iHxwVyJ4MDuqKKFqIYXgkAmmp43Ct1XvhW5S1JvCmtX6NIVi2g5eepcNtm5Zm3kzbw7X3nW2P1BO5vcrEti6VJYI6NMkSGzKYuvUOEVcbDSf8YPO2/PLhUoFf2Ptp49TfdHnSzsDsXBpSwm95VvrrtkSJiOeanMZHSfvczdAZFfg3q2Wx1+QMdm4gsx5Eu+Jy7yJuuIZHEpsP88MDkubUzmItlaRGhDXmgReAahKXX0ttI0DPn6lZxl3rp8u6WhSuoNLnqWpPlJ8hTlWSQUYD8xHpxGLqN8gFWrlDSQelZZDzr5dyH8DB3NLroiZsHrKAThbID2aIdAVxBHglT0PSR6yzLCF6vUYGRMhWsfYu+mAMVXHhUr2CBw3fbiCkIqZnF5oECLo8LOTxx3zoO8ShmOPJ2N9pnQgTlWxcfSF9JXLmiK1lHseDOxWFSYetxdg6qI2ykl3Vmpr8QTgVcnq+Y8bHTEwywSqG6lV90dkL7EXvm7CVdhXRduIfxxFnaoJGjT/kdXCSHxB5TFPrVCMR4qzKGNc2Tmr6VeajrULAyR779c2+R5p11LZFplpvoXouZQ0kcHx4OjnfiAOgjdEKpRiGFcnaa3f9aYYXAufFFh7KeFChs/+AxyaNgf9LlyE6hR78KlTvWLSwt78+eTMMM+Uwvz9zOjkGligU/S2k6YK3/dqhDn/MNOHefKLD/Hcs5BtUPHJQWz4hfqx0qFFCUVTlg1VkRh7DdJEmW6qvrkfCQpadKtO4l0bFI5sb7FnzTK4GqqDed1ONyRKCZXSc0Awkxw9T3GorrgSb5Pwm3Qj3be5rtbWTPAG3+VNJeXXeDqwOg7Wa70JNIE1PhlDuWVSs5ggZOSNGV/3LEKOo3f+nOGKLV4/YiTgB3ZVtRkFVKWQZJIa9iq+XGX4ETG04XJF+EIIXYCpbUAKd4oBDgkra4CjnVFnRQSv9i2jlXZzm/PoEZYtpFZlnNr8KlKpQTjkOWJAp/bKhZyfAaH8rtjhsJfxhl+JhzAGm/ZZLMkpjn4exTEHG9vvfeDBTcmQwoDPkZJigXBsVLYIJWC0+SQCZMZnyV8lnJWqOFxbFbVokzNFTte4iYxVN1Ar9AzxwUGGIaEdNKjoGYimTqROQKvYCw5pY0ePWKBIKkHm5JgwcIXBarVW2/2jXbxDva8Sp4ETGrr9sT8d/cw9L6Lp0ADztuG/LnHaFgB/toncvovsEA8B5j8QQRILsMZlyHQU45y6ZjHfZz4j6/q6NrTSsbI9Nr6r/zVtvN0AGtduo8cHZpXIpv7R0neCaZrutJOcNQD96Bl3oDng13PRDUyC5M5fkM4tjaqVCn/zQCb86izkundCVcPK8Et9CpU+xwNL0PwcnP+edkic46rQtvPIzsnZ03g0N+1Q462/PG56KSt2DKcrBNTrrVNy2F1u0MyVOgKib6mz3Eu8X+ZXSn8S0U9XsfxEpI82JPrLGG+XRNz9YnAailbj4HMLvZH096jpfRUVIW4CBRft2cTgxAdT76HqxnPwF8QohubikYwYtakMMAShtmBYtfI57KKYpk1qEMakrDy+/BP2OYX08cyyVfgHNqs9fp1emMTlq1jiS/3DEL8mhV0edHqu76VHX0Vcv3EGew9yw6J9H3F6lgTjYRD4xVyz3zAlrDnGePuh6daCMFaQGRmL5rwxLRMq1KoA1mPSMBgJRaWaHBy1RBrWXA64YgVJ+QOfg1WpeklSUAbAJ6SlUhTBeJAoyu6POWnc+U3LwKuDvB53XD8FddN60F/Gc9lBIotbyTMI0AlNalZvzLfUYHUXWY/HBvX8Z9PrJUAgSFEW7VF/1yMJMZnSdzmpFtmMvsZCA1fA5PHqidw3PF+UjgDHmgfDr54Xb5wu7YChOUenn+QWLEglH7uLd2WdsrgLzbcIwHhzQxLiooWqfzXpoiC0M3p65z35OGT58XSaX4+aKbzZS2psiDYWIk4mkr0lj2RrgDrXJmZWBzcuV21qJj8i5bcprXVNzTF+oxFAdi2eXJ7ye74N7mb3q+jRBen2gHvpac0PV4LQq+PcBEQHvRW6foIUV8s1EeM2gDaAL4EaMtwjagLZZTmgsnV9KAgCaYS+NXhy3pPWLAtu5kfHMMdVr65SylvpCYTAXtUHStWJT6p/fSY+ZI0gtapYrnNbfbLM68JtuvGRrFlPxPgW57jtIgODLr9btNF8VllvwGeni2ckuP0reQ44aYk2bU1XBwjvwTZlqFSqsvaYUn1VXVpYVodeieDGcIkHhhlW6qHSC2D53UIsi1V9B+sFTGsHiY1JvsAifUXTYKGmubincq9uak0MUo1vf4cuMp20WZjK2XYpytCNTmaNRGd21FOwL+cjlFN5CYCJyaWC/OvzC2Iod0/USL4OQWU2OlQbD5yCzCEUWSEdXGgZ8HY1x6LG6EGDjZIgy+KVgL26BQh2LqBs4zSSbE6Xd3HIygw1HDrzJqHksIM0rFbPmNRJEW/GbKFBqDyQAE1o8cAFz9awXNQUcLRB2rqCCYT2/XRc1AcKdkxX5JQgVcUMCBs1B64bot+ouwjU5FlhHK40WRu6u1B+I8gOZZoXTt2FX4zVW4HkEAYXNMdB3LDxGVn587SMlh6TMTqRX00eaZn2uLPpVPiGlMeIWtu+7plhPBbOrS5Ku+1CuwRZKsjPhfVY9/gnYN42CGM+1Wekqs8IQO7HUX0SA5v0ajfUugRRv/4NdWviubp8xTm6oOSLxJNe0qK5j2nOPHhBWzUjQ8Ea9QHEe3zcziVBdjTNVEP8XzEKvRfgg0L+rv2jRa26SSVnJWsUEvsWbOa8X9CnuhOlLZMlvnU4g8YekBdnW6eMcT06VfYhCSjH49FSrn9Ihf55+9QsKyqOxxazWf6V6pdAKI7MYq1W8Iy1adEk0iPEecufZcLH9yk1lLmXoo6uoYg9LyHFuNNWlWVyka4bWBvo7B0c6Ah84zoeCYWutUr7oADm5H69Z0+9EbWisfnYEgr5xpk9jO06rHrC3tdVuI7AdsU7cjOrWIpnqI9v/dbcXWX++nz0kJljoK/vrbd7na3xfPbzXtQoy3OEjYQBhYJjpRop0PpJEmio49EqsWBggbmtZmbPJFtILFeXqp7JS7cZhnSSW5PXYmblIOxh2HGX5vVPccnYfPStmOtwNAEGgBosLLR7mpFuh1rXUtQ0fX9H9wVPT/ehjY1Z7lT2VXXUxZGtk6dziuAhp45RV91V8n0eqidmA8TzR4tKhgWOrWmkCKHepzaoQp47vVNgeMJdNNAX3sVkjcn1eAP9XYU3tn87VC0LwmAURnIevAthUrgnOG1XE4uk2q+HF/GagJ6scWvlRH7/W1lvK2s3ZzpuMU52uGZtNZ8/+P6mFAvFpHJSGAm1CWif/pdsH1MmILnEdaF3ucYZ5G4Pv7QpAriFS3m5Ub45uwUH2m36kPQTg7VRmtC47na2KIRZTHVCC48xnY35tuso8jqwOj7X64ri/5Y0kVepRRxvUejBTmj/HPXcZK89KpQcLEeGBSDdboQloxyuepEC0xoAEO64k0lDCg5cxK4i5Ivxh5vc2XpTvYuAQx5WlO8lTjspQemTsmkjrJzlqgOWWeBLSeB8PWYGrMp5vXu+dtySQ8Vl9JfOZqgY1a4wZNqucvr1RllOH1+e5s4NQbObHJ2cNa2QlnNB+wyZOXf1jBlBnZ37ETTnl7l2BBdELBWsQKrweaAb0Q28MMM2sWNTqSSzneHRlVVUJAe6unRY/OY5yIX9mJh4YSVR6JN7vDhJsufOaijo5MpaBiQIbcZqmfpDIP/KRMQhAcJGtMK17HH0G1YrVxVxdxhCgkui6cqTjkaNxLFtIAfYAAdlhTb4g64awD5dU0MKnY+heT0JEVsj7JPnzaDnn/Loo/BjjBm/KzMzi1CXjC7k6wXIkThgi5Sc23sjRQ5YQ2G8/jB+ObKr+Eh46ZFgwbcKTvZHDLTMsLxlX04ztIdSneY5kOJcSWnAqDqbZ/rVt8mK6usFDUIkyELVL+l6gzzg9sz+fAxQGovirD858Vkb7VmKzKKrA/6B6NO8bdbHcWbuMT305a4FwXv5i68W1qKcQGfZrQU2jrGPM4sIQU8wlUyVbnOym8FGete3VUieLh9PE4ugSEsM3ZS9s4z/sSyeuK9PLhpJ8ejidXH7YZuaaQfesTiAEGnNVZZzbjkAThhUi00Q1WG7BtgSGE13GcTkjp7gwbLV+wK17k2CKMsKClbxyUlTi+lnuBQOacDxnYp4tskmFp9bCk8adefTZTSL26KxDdmxExNc/0ncqtcf7H21VGR/G/YHvgaBNRgLXzS2hWJ3nAd2MHYeh6GXXeyBReArSI0DE/EVhWxXfFuQKjf3q35l3Htn6dHuWfWuv8Rs6hXMLZwRebBCpcT8Ogq/VZEnO3q+QBD/ybkgzwpgy7Ezm7tzRwXNyrbDS+3/donHEMrkPEiT6PmC81GlXlCbZ27rL5Y9oxVfnTdurTnLIYrG+yNb0LrAwQYVAhQzFqlfisCIrt6vDPQZiN1eO6OXLUmXXMQ5vl7GeJQS5kCk/WAs77OxeGTQtJghzf5f1pPDfxjvXU8i1o7d94+seKcCQDv0vH3P0uYiEMRIQIWmFxwGTRXHnqb98S258r1MrW24Y4hxeIuJ8HjEOc38nbZtA2f/13h/8hZcV6+BIsSkfC9w0yGVfhA4UzCPnFA1p3iwDz24Hvwbordw0rX1aD1PpoPOUPhZXt3cQ/ZUqaXc5sx+qAU4YerFZ72nHTNpbZUqnCrGZ5Ia3GhN4aRg8S83vpKtGfdF8Ixjd6NxWwMWCN9x3KMrMf5z67RiD7MCwt1jhFSAqma9m9jnwKo1HGoilagg94lYiVVOYxadixKNgnZvemqkwQB8iugY0reweqLyqKofoPsQSm10L4mQ/qiGukq7tjv6jW7YT7GLacmRJwCLLoOmmewVj6q64cZzYGDcbLstpEEi3etTSQtqzDrFQVUAHg3qE5CPyqf6mh68CT4ZbnpPZ39zUZYfudncTBzURpuBioZH8fKhujQImCHqJ26af/hKvE/aRvruwagpJamTGqafOB5PpQ5dShdtknuujF1ny89yoT6OekFBrYRCAIbRlr+apxJxYZFQKHsudjL0gUjYMOvUv84OCs/mYSaLqITyttaVsiHHAKVxo5zcsxYPaiwlMbvAFFxzHvzvlUdz7BjuZPlodJSHSsSlWnve7t23vdQdfCyjqjCo//JN97L0z5myTV0/AMoqmbBcjktcUJmBGr0FYyOvN69l7RPWPIMc+VOcJs6+qwMai2p8Y+RqE37ZN2cpuMZ7VjpRDxU7y+pkhLV7uMq1vJ2sXr5AiJyc8MnpDoLIZDi0os7L2pmTY7bzu9HlZ0tAu3CP1CBdJEaeqleGGEQkn4bsVOnMg7dTwXYLWPpO25xM67+jsH0/iuQYDJC6C1XwdLkOLS87u9p0Dy1LH4S5WuvwFW1QMsVMMqXiXLCxHH5kCfUxUTmJcYa6ycH6vjGChoORkH1+7fdq/NeY+LlcPRP37m4NMc71f64Cf5Sk6VZXtP9WfeppS/U6LU/eam/2sQ3m4zpaIU3PuZCmmLqmCISaof4mzefSYuScoB5IbPZ4jj6BkW2CvXX7Th21xF0PJJwRWF4ttZ6Hs9/c9/stqzKwdhjJzzvdMIFYq/esXsWZrKXQMIucNgpaaoRNgZwFHUyoDoeUK0pvl0l616pXS6ykPMG9qiPa5VqYKu+mhTCk1OoPRPq2CjPZAVJZup/A6AtzZT2jS4AuYMh1v2fFdbyGsc2cCqMK8Iq31No63J8mmnux7llMqXMqTMQHFknxT5aVMzO0YJhsGOzf3+0iczh65Ux/NhTG0MHkQdz9hdHeJEDG6WltVUZC8tS2HMYtwiqgRIqf0aq9cw/rRQgTq6qEdmxWWqdVaIJrMeiYs6gDJ/VnH1V1bX2A25/0U3spL2GKv5txI0lVLznNAdQJacPQXAwvNzF9Lpmvs9EwmpcmANq1QVne07SFBjC1RZDQXhhRFEBkDw52q8wlratOG69m4tlFinB3jVzncMSFlcEp4GzgQdWbLJao/hbXmOY32QEPiKldFe1VLh00V1ODMek2XIJrY95WlEAX3DkPX9Bdhm6zfsQ/3BLdjRTtqwtoBwUvEYNWQEjnmaaZJK+6IAD91ufza/89C5JLQDJHtpMWoEvtUQ1wyll7fNfEssW1uiGOtd+0UpIgaLocnlOloSGEOPteqVvCmnn3uR/JKegmRmK26APfz92/MSc5kzI2GNpG8uhWOMz/ZQfI9qODuZARJ21nkaSTZbUlkk5Lxod1F13Blip1GMmuqn+wlQ/G1wAPOyWeQ9MzHTg/k746sRs4L/fUJ+Q0qMHK8qx6Na5xznVdX5mK43Jcg9U50rg2sTD9x9qTOcZzzmkuCafAxgf7lZRyZRFymGZCYEisvOFUg8WVURZIbMJ9yf/9sZ4W9cIsWdpYjnUi4mrSWDD+G5bS6uKkLQQIn2xkOO0LhraaGjbaUKtziTjtCYD8ALHaX2kgB/2fa4OG1RY3yc0IDjvOXRgmpuEeq4ycgOOr9czoXWuTncqyPckuyJ985URYY2+Zn0GgX3mUAh8w2yXCBXaj/X5PiB6zztGEGXPn7qLPPvkimsdweSjHvErEdTeORBiyY4WAylhlCtg76HkHNgNKuftCIRebo3aWiVr2ZFRY2KDR1xI0iYo3prDYXXcrP7NkdQZhaSYbGnSD+KPFaeH53po0KBhqS4QSvKYqC4gjImRoxdnspxljQbyU5tUHWqEsrjukp22pwxr29nhGMLqMJULAJGbfJOJe1dod9sw5ZLKONbOcFm3+pZACOT6gPFXO+J9BCFFOwKemiIeOyf9aW6Wm6sAdAmOVDhf8lDXhINv9DzMBVY48F+tkihlxd0eK3/tg90tciED6OHnak07kY6RyjEnDExAfgMlqJlxAxCwQAZWkeAg7M+DNjXn+8BFU+YvaZjULV8BWVv4r+AMbWKXTzl8YkEF0eKlBPEs4DrKVoDsvFm8PlhW2n6tAjfpyyeG0h9Tb9bTKU7iUb6mdTyOJl0Q7NexkLv/5ezC8r4JD4E05ud5NeiXw7JJ0zyL9mdRUpGAreoFtCoqslbvMu3nE9eo8wOGsHkMYl0CDuzXsE+7Nq2N8nx5lVP7DRgdkU7c33PvVRM86NS/HPgCKeiM7gARFANB9F400dCRfKVZ/vnNZiB9yy2gwhibnvYNqLRb3PIOHcG6GpAQz/lUfo+0Yh+tq2iIMFainH2T7NVczCmi/AxCGDyztqiEhtfJ+SBl2IxqEY5iDXzclXb4I2bcqw4C5DMHBnqVqpZqtS7stTRWg7m/14i1fhxHXK8C3JZlUPX4n8sw5F+h9c11EZ84Uc4RJUKZihGUmSN0YLBk0U9EtQFqQoutvvLRb3FKxjwnW4xR86rtkYT3LMiVK+yP5voo4t0f7R/kxDVSE7idGqkfplnVU4DSUphf7n0ldbVhWMi2w7godT4pDEEC8NjKEVZbKbo2b97PO2rFFBXd6aMstnVXVXA22PjN9ThpMIKREQuN9sd/R6is0EEmsco4Zsb/VQ3LgoVct6KT8IhD5AivTfLlqYZuBQ3NIxW2FS8EV+n8FZsmlDCJZuT1nOSMOGSIBSkfVktFTgCnlpsEPkzCXPh/ae14IHc5etYKvAa3t+qZvyov+/ek2TWT6EAYTKHoMrE7m0V4MNaU3/i5DaUhSJtEiSVC05q+NdD2h2wikR2qWigfL9o40C2dh59aGY/+ps/D2q//VTVaNP46oVpqOVqreghHlC0YvqdUNvC6tFp7f4b65mOp2J7t3DDZgFXHIeUGXojVn5R02VOFT3QUGGPOUsFtJ5vGRkRbQZ6VyzIgKs3xWON/Ebd4E2EEYrD7KWP2yAtkhxN9GbAzS/ClGM/8Fj0/btiuHaIeU/dKdE+aRzNsFaSJUJn5xSiXzg6Wfaz/ijSXXTKshalKsilOLTd0Ptdd9ny3088TSCzsDlyN0RrnBYxvg7TEhhcOeHpaYLtVvIg7muHAYDecq1I6FZE1wJDrspe5BubyxOQUEC2p3DS7p7+218VnyO5T74Lm+63geVV5iyZmbka7a0KT3cSZd/ccHqDpoU9AEDLQ9wIuWNR896OsL6gWrNLxUqwOHWN0ijO6j6v4yjhzF0Yg+azuMESIGk+8jAd2qNi/9XHvC/ugo/Z5Ggy4JuRkdyBBFWviee9sHilwzWYJFBA3iJXJQUN3WqGXUH+ylvDq8OpTEb0wpmzubBMcoc8eVqyVeexllbOhkKVqIT+HkM7d0q1DNpXuZKFvw16sN4ehenUl3ZSpke5fK7GWkIagPxicz+mKdOBbs/Woxc16hhZqLJ20XOtgbCcz8skU3cQV74+Cyky1bjbKUuk1OV8WmvTq29D7157kT+39mLzCwd2EgCxPjVVA5hEwSOjG2p3mKlNg7s9WtQxARNU+KznoICtoHeGtwRU1gZJa9ecOHzF9PThTHglonXPBV9bqer2xVcKdaXIzUhGBnhqzBLZswCYpEV3NZjllBLIZjvVok3ES0IP1YloLvEwASvVKgj2TppY6T5CrNJqnQCQsb3ZPqzEMZd+TiI7nxTheaL++inm87KQ0nEK2eNXWw7etC53okRjh4PEZXh/SHSEpmHl3cLndDfC3zEjQ8uRPkAy1vqMMzPXfM6MKpQ3GgjsSxjgdbNhVLOKcVOzXfO8HqpnNZoWgqjT3XWjGL7AvqHt7Af0P3lx9LRXYMu4HAfwpBD1CCOGfQagKDBL6dSOmYI/RkYaCwEXmLbd5xxJKoGrP5B0glwBrA/cAQLCc3cB5LaQrRtKLcpfJVwT3ldgLyQcyciqcGnwnBzLAGkye0fZXLbZfrH0nF/JnJ/zn03QAlveOm7qIbctUZstmeAOq3BZtAZA0RwdytxarysVnF7T1q5fHOCnz4sGGhVFBlDAJ7fBapFpBwGAvOhn/qxI/vrRQHHQp0agyuYe6pcrYDe0jV5fVE0Yfm5lf+GgTrNQ0vpucjMPSKLAafEXNiSsMZJjXbQDYZEiBP1Ee+sPc6fJVA4l1eUkAXE1S3tDkNlvAR6Bgj+ijM0Utssgj4FS6pkYEiqoWv206+AVFxIjxNNEy5W/05yZ39/biIqtNi1esz+WXYW29rG7NCaeU2uASny5ycjre9xcPJMUvY4KK39YIanlZfJBIDgEr8W0J6Cwe0ykWGIuRHsmRpH09sdjo7lL3VxJeo6c8W8CmSDe7MIq1OjAUJfiACWW+XRCYvt5DhpMdmb57jLvX6MH3Cpmlx5Ni23HZ6Bz0v2DQ6QlMJWOat/YQSNYB3HTwpuKQsm3DQomHcHtWddRCum3kRarK36OzZfmG1bAdlzKc9AC/npSR8fxZe+goNcXd8iKJkW3S2x35HwsOYWBSpgoVHYBoFZZ7FBO+S8rWVmjJ68enL4dlClBnN6B0HTwrOfju3i2mNM8SRwJOcKllzzjzkdv93GRE6gBqMZKd6eKh605tE2tAicGwNmk9eU4DlOXlcdiiqIha1dG60ohdB7MkdNmj4mohU921Sr6/oXHSurn1X8TvXRXosyYBkdJ4nT+iHQamTIujGcNRV3+RBp0o/sWeXaLUjTTjEqtlnPzEY3HOESROxP2JyhBmN2NZWcwCpccdDsl7e1pTikAJeL7x1N6MKJxiVFIwt7QmO+WV/jKkpbvGv6bh8ZjFvn65ONEzbwY1ZCHuUwfxY3JYxS4bl21RrnE3w4ZzqMNRKzEapvqGGuAdn/o8B7w6RfvcuO+aC3WFQkWGiloIy9zNFmwU87KXt2g0VXwnGRTaVL3SovwbCfV8KWLqy98bDch8pARMwoumLXGPYllHXs6OpyLZ/ftc8Rv6nTvKK3qfa5doy+vZ93shbDnSLYAIiY3qql05A98gJMJUsI9EV0vWNkFHSUgqihcMrB4v7a9L8xKn1y6RYHTwJh1+eqn4iBLid03N2CqLSoaiO3vUe6lLRGsQmpl5NddxmMYBNsB1BuJN+mskhFRlJ5m1rsLi8y1clKQccr/Fvo8r4trZaEggfJX+5mvUYp18lyPPH/we7UKOGjN8MuppJB7DqgXeZFo+KF6GDBOBoE846ZiQoT1Om1elwXrx30BTuS47PMQFJitezIiMFcnee0V3yx7YEqMKbqmBUu4OsxqBeGtc0fVAC0r7SwFeNTcY9G7XQoQpDFtjXESAW6bBk/635P3/8EfvDrpyQ+p81gBk+xrWTVQC+9XO1yeR7XLrFItrTch2OLAdz3K2ba+zPMbvHg3Eq1USluaWtReCokfDee36FwKOFB0yHAGPZoHAmjFea+L1dsdOeKHu6Lh9NnHqK5U1p/u2s1Dcdwo2vAZhbBqfzIGp+W2YhLYWs6/X4sLev+FTGRz6OT4qOpae7uf+NEK5nsk8QkTRc/mc3koa15mMr0l/vaGYm/irMcZwlb0Gt3Osr7A4DVWj5iPKqrA4uQj1OmHvWKpM96dffe536/vtLQcVpcMxCxCZkS9gUoX7g6rU8JraJgGCgZTHCGMxCoh/yMhyb89Fs4R9wmODr5oWpTI1xZjt2H4jLwBSJlCeRZAK3pRYtueKJFWtCUvxWhs5Lp6RwlTf041CPXZoNRCQid6W+XKyiYL8nu7aKkG+Vv29a0mydDCFoDyQokamx2ZucaFIO41wQ+M+7gK6xGHIOiG2qTweDkoymE+K3mkXu5jIit7gQLIC1uDtm7zEQh6EUH57Ef1SAm0P6uIKC45z4Q1gGa21Yf/9nT8nM3g8x0rYD4MGr54AnfK/rHRj6PtE/e+DDqIJKf1Hen3/2/u6o6O6hs/plBFSdJEiBfSoEvD63IkVe7H1G8Gl2JGt3t+5/Wl9dIBQxs7l8Hrff9agLJ7Cx4DGa6y3qZ2nQ1QH7WfM5h+j+uRgQPaW6VYisqQff4XFdSjyf6x/WPDCrsif3Qf+rPZWN8nwoZZckS3Zkq2lDwBJWS3nelsTCZ+G2mgmtdWmDJlqJ8C1t8coKr+yRCzIqrHP/UHzvpQ0zLdi81QG/9uuLiTpHER8QPPSoxPm1SaOSVbO6GjlDu1XetqlxDMx7SZnC5dM4XdiQAGXKyRlFraOFoY+5+mQLo+QiffZm7KRpnbR0Y9Torh5Ks6UGVF9SApV8FZOHZt+3LkoQiPHY2DEVk1QNtSjfvUANUl1k7KNCw6es+Uh9+Njm9XXIzt5B4yNJh4SpK3aMyK+DV7xtBUuXK1xqjk9/DjNarkLgpHPbbHRlj0fKSF54Ow6y1VkjRoFZa+tYgwjevc5bEvmRo1qHUAnWjMk4P0kzqG2VLnMA16C+kUA0WoPxakJKgSnn8du+RyVRLjs4S5SBssgkUONiPVwUkAe7wL0PhWW7Q0st5MZkNBfbj2mjAZ/qMEe8W4taF150ToYPzyECEnQXeyH1vYzYVJvdXHKp+PE7aiBnLyt9YKHMhAUvlvKmCYmCTWv3RuxOkISCcAMfo4e3MHxqBDCiEOO+cj/TVqW+HckB4+Glbk/fnRxCVUSYSDU8AMIWzP44xBlzT5wbcTCxWQa84lSgSqMVGZZCdK37TfEFWF3cljOSjMktgjCzamu3gCxnn2yVQb80ByXwULbacx+RzN6rZbUJjAS+zzQ/pVSvRV67KARi96ijzq7Y/izWKJy6O4ozsKxu1zrouPUxCtLQQH/RT/l2h5MSf3Or1EZO1a3gVfeqPc3/6j+9av/J7bJDaoAzwaIEd83yNTxAwJCNcSktok9456wazd0PQlwFnRk/uySXlkLAzTr5WrXlXLK9xneyn0+kKvy263DgwnRsVyalKxOdifogo3igpuDXbqsT4DiZlRsu4cvUyIDPiqO5QsYSL9SULBaJ1ZWgf/Iixq1EhrUbHhmhvLZiaYgvXkPMtWeOlumQCoVTz4m6lUsoKlAR1+VcgSwblN9JsGZ6LEK9ReEDzE2oYVeQLw34X2g3zQ0iahtzFdpw1qqTrGqOzQwEtJjUAstWJtexqiSqwr28oo5Fc40zqnLh9bjBFUQZ7U67Zwr22DixXrD5HF/UCKYvnEXZp9ZFUTInEz2IHel9Hyhp1Ta7PO5M3Aiz/3W7SqmcVpYDxsJdkXIu8l+UGVvm8FplPRCmqbVQLlYgVkxX8zXCjrVAT0BySgVJsUCxGAE1b0Mplgqlabt24VOMpFAOKmI2OQB/41v2vFw30YFdALHp1mSVtG51yD32mzYZvBUye014IhVMcKb8cWn7nvt6k79GZr653nPv/eF+t+dreU/n9kFP0PTbqXP7ML/3Xkg+PPpWbR4AaCMeB/n7wlXupuESjbfqKQnG01wet6Lyaw385crFO9lRpQE+K5jnN7zGCc/y3hY4Hw8jyvVhYUlOnqxjJ7+IvBMLcGCMj7wIHDB+UyR+65S5hgpOn2OJ0IGRpWvHMtOU+0OPgo0MF0oAP4YpmCdbhKPcnmvGkqE6kRf8m8oIfWJm7SrM4KT6I/vzSHCasZFTOeoA6N6MGdikxv88fQtHZ8DeTCvyEvaHvMB/tG2kgJVuK/03TGcTuQr/mU3A8jhJVxpfrgZ2Xr2Ye63Mgf9Ouwz5nJ6msK70pL9ziFdU0kur1NmZ5klJvkaxDWB+IecjzsIbsaGe3+JQnQjk/0xNLh/Q1S9PRAC0PFC9ZAKppvMy8/D4cf9r0zz7Mqz1qKH+MZnZmAFChYtSAp0Dm23Em37mdrIyEepU6wN+CmXNbLeqMJQ1r2SpHneQQPM+3fvuqqoSuuBmjH8qfOp+126OGy5GsSteMz0eGtrd3UuvlDDFShVGcqdpWPogssOzyQ1sA64J68MZ3FZPhhYcxUIWdv9fVdqewZtMChJdSzTaAlePBhcj6GMX6Cs428jLKSGygsUStWfgPAOvq9We0EtQI+exmIMv4vSgFxmYJGRJXY3objC8sIPCmC80TCRy9qGeS5JBSPNC4GZrAVPx2EPKXqZWM4RcmlPA+WkSOdipqx6wq/5IE+2nRMdIqgMfUW5vJlg2fxsj9NsWJ7WOgDoigyUKDqBH4uODmMeAFecchEvz0fxsNJ6Tlgopjq5qsxcmnJ4hMwKYM2EmO2XOQiUMG4ZNi3sdJGyQOb5qgcW6cDE0aiwhygOAxVehDRy6/XJjpppspKIF7AVniyZfQZZghoV56M/CQ3Ya1Smo6aE65C6vY9bIbDpO1eaYCVg1QitSdEaLePjkMtaWp2sx6r9rzVSTt58CgLZaS09mZF+PBPYTSTTaUYz8z3UirgSbc5EB/Rpe+lBTi6awIKgtQR03lKjrKOp/Am30eEK1ho7VqZzLHsg3/IgctntZeSolTXct9IdR1tIcMcTZQwuIJSTduNXCmEjU/+3IRrwW/9ydJeuVsdnQLBpY6DUbhhZoYbABWKv4jCnNTR7xV7k2aXMH7pQV+d3S0Tzzot7LtazY/MGGIOpqsKfc6dR2WvDTiC/RAg9fsLyFNEFwniyWKyXdqVaMWelW2pVXyF7lQkB1yfgHBv4wLGewohPN6coxcrCeCrDMUQmAKDvJseOgjw5uBPB8XGR+s1v/9JPZ1Fl0L5li/6kM9fqq7mRNm8iZ5XZD2nFcC6nY9pcsbaqlG1TydvF0aA9MRpFUWV3Ry0Kf7qHyJ1Q/5vZw9p+aCjwRokJTx+rQMpQVIHHnPwmu/KV9PpfSXt3wASogQabvqy1o34D4l6oT9iJKr8+Mkv0YSoedO7LPK/fD8ZXSJYeiQT27ZF5mET+y2OLLhiKibDp3P/G5Ty1D6eX8IGpl2NRW/1CZlrmqf13oCgkxlMkrzxXwD7UBd8G29wRl+2QUAprM41uJYW1pCdqFHkXqIBSea4gLviLhNtpwRZpdSyRvA9Cg5yppLtqP71xPjr63SloHUR8iC9HNCPv7+2D0yRA51bv3EQ969dkaMRrF2g9Y0vGQTl8yvryq4cmrzxloWfoJX2bQ2EyVG4ErdK79l0eQMDFPBm+wFSCm+3z+mWL2Ob2CU3N4/kgWl6cuVtepvbO+jJPwPmCifv4OU06V56kOEWzojkZ5Zv5ljr5T4pAStfYnRBPADFkwFJjxb15kxCkZm6cFqun8o68NumsUbd+EduPZuu8H1rUtV0tPYDfUCGmHfxbSt0gqTZ4acQ2u0+VExnrGY4FyeoPuUglKcQzcu8adkqVLeLl3k7oxOPLOBbmDStXXrKPQ5IeW1QRAe2iE78wocchZUo9aulY6YS3+O78ALrs9o0pXCX0Z5EQJ5iNm0JEt+abNnmfSLDdWBEoyJiTKXp8IyWffVswGDxrrqDKbJW0OT3L/Mf1yecmnm3v72P7Mr1Z+/+hXc2yuuXGEvE3jx/gbmRPyY80AtiKeEpK93IIn0qT7JP1WcDBgz8nGWhC8wLLKCfEIT9Edh9BEj+H0J5nCgrEqqID6HzVQWAun/CzkFrflyG2sfzojD4nlE9IBxb+1joOeOa+CjJMTtETzGx+a7OIpP3jDOgk4lYhotabJe+l7lzXuphNz+3dT9Bmwfv8WU01M/NH3xfp+T+X6a3heu+Ur2aYfdvbKkfjGyP9R2JEU/67JLBPxZIC+6RSEqDfGkAANDMcPU6DwCmhDykTwYROAZvcLhRdGENm8Av7Lyjcr+7xsb1ZTmbHw1uz6fzwMS3mL3MR9tEpfQoM4n56n1JJfWqGc3daf4v/SeOtczH5668/w8eB9XETrQ3g/PN2UFl9auJRu/5Wf3Pj7XMZxF0F0udSKsw9IhQxNoUl/VhkGFMvvGj4IC4vU2OGoqK0p0KJmPO8MWC/vavLYPJYcFkhLtYXdKAY7Twqzmog+WCfZHRSLxAWdoulDY9Yl4k8PNP2OVosk0r8c/c8NC0wZ8ksC1uBOYBpCxymNIDSUOViG07aTYKS1d7qCJResVOVA19hP9iriOqCZDGzl9zU5++8qCl72Pq/nwUW5C/90p9ey7U7EAlpVn05cEKQmXJnOTcyRXGQSkbG9mcIQuF4YUASSxgiWOIi75j9vz8FWyW4upajhqyvP90tk5BcMCcrifVmKpXxEiKoCcVDmV52cmFnFSitdG7KyTFHhx819W8GXQaDuc79FxG9on1eITOTWfWCODuE+51hg7nWVvOI1d/ISOXXY/TRyLJLCWHDEobnGwEfMOtaaBJnxwK7UYW7xEZG4QNszqUTMNnw4eNNAVrufq6pJHlXumpSaEesyrnLrFaUPQWQKcaUaf2quh81EC3SvM9KuiHMUNfpbJAUTYhiCNvkkf2x/zhmitEFItnjfr5edXxAxxLrHvRKyBfOAEI6E9hccCaZoaZpSBIv2g5khOosdAM8ptlnG89lmBlLzslN5hZrW+Esw0lmaOUUl+RkitPVuevnDw9Uo6qHnfDHucMD2/OzuTudMndVVfCJhO+lRTK+0yOcDOA0xxBJOlj1GGgM+FFr4JFNo86w1oQnXjZ6cm1rY7cQQoePUtwzffYdxjWxfJIz/gJ/+fbu2woME3oZ5HFvvZfhjvmezfJgMW4EfNZwBXt0j/gRHPeNAs9gGWaMJPOdrZvA3VmyIZh73wjUxC/Fm5VkX8qtJx9leW/3uJf5ed1l+cPPar4B8ClARi3Oh63ZCR9+/r5n+mrXs2dB1K0GiFinDKPupF7m4QLNwy4l+oNMHdqaC2TrZftAsqW3HtmmPr8NC0r7PY1t5IcVa/gNAqRxivjFXVVQCrpxjwEi/qI3Wfvek2NBc5rtAhNeS8Yz+9Az2TklnUiUfZpjcEzOs9RQyhJpJGtdflE2SuBz1AKfOFpoG68W9hzCcIluQR2jtFe1XoX+eri8xr77TXP02cG6fOk37YgEl2Xw/u8RZa+xVLIRRQXDTr1shWGow0ilrTqlSD1bcrwkx5t27IviKivHiz9eJmSuIQVuQWw5B0OP1uWSdJWfJ06B7yTN9z1cAno/LpWXSiUOgbTyN2Uh25nW47ivMwOdYiUQDlguxyzDuozmdm9PdNoC6aO5bH81u58vvXbEmKyLsBywdlA6rECCtiNekOtIDOk5s5YAB+gIpYqREy3Fn0CJNlKMIWBV8WrVAX2Zz2f1hVQur/Z4tL/qhRAttRhHV3c2r8JqK+SWSuxTiZ2QW2qxEX8iLN/xJGGnx+ndRrsVevF2YidOmGutPnfscyv09iVhJv7krpaGlvhYTo/ktuM/2RxIYyyZk+foWpw/tzN9DtZbmbR0ap9ONTKR14xPZuO0RkCkQqNH7ah9Wq/ahAxpjs2JTUnSMz1OMjTT29Ev+x7XdoFWSiGPeWJLkiSTOElBvWAqRt+QJ3OTl9TTtm8ZJxhRk+3GuYm/OzYxOmlusIWRbwwsh53pxUjvBQftM9rSKd6k5GDLRbXXSHLI39vvXLVFQOxgkCcaU64R2mcub+lmYSjmygLtjxb2LyDSWHESQJM6uFBvQFmgGwdfWEEbjEzFZfffBcWrpFgoxfAsYd6sAT+dSNuJ6wdJxRTxFc8bKdUWk+aSMo0xdy/eWVY/5Mt30hSeiWWTxW+U7owWxe6C2j2CquiGbISY9DMK7ZgSFxSUciJ7IXWLi5MrybzZU2GLgekkmzEQ5MVbpluz2y8UciY+oE4qP+aeXWrRtX9RrOJCBCumDOdSRdhoVvyQPZOgjExomh3h5/meKCr6JRa3VKnY8NWKbMpq/v1B2fdzzvgkNhxqqyRCPgO84i9Tp0RrGc7ojJ2GNdJo3GRaNXlycZiBhgV5+xLdKUtoJR7EZcXLxiVdXNLMIEF+q0+HSRONPpEfZQmmc81ciRQjuTO1A0tGOBiwBaLcWpHKoMVNhWsrni5oq/UMhK1Y7VCvOfkOzpoETU65cFyGL4vvOeprCnnu4Dod1+pDUAPO45UHrtMBAGQkPp6raWeg7DcwtTcp5mfVxk93cUTlH+HokqfhCQ/CVSW9m+yyqWSsGzLQhfgimjypuzFEoEDYidPMqxYVQv4J+CQkp7llhChAGDJYJrTLrEfr0xMy9C4Ab12EdmC7YRsVBxVQU9N8Bt4f6HZ6CVT9EMWXL1BmYwwIOKLQ5jNob5I9WKV1/6fdiAUYyvzWaZp7f2UUx8+g0ougg9g60NNhnBV7S+C0IIn7FSilC8Z5wjUfqTIpwWOSMoDBVaJ15/JS57p4oT5KnDJdnwYxFfwNjApHxl4bMY/ZYekzTnD5RCb6LDaKmsm/txTdYOlDfjkI68TgsdI39+nREp1jroQYG9nuK4Il5UYrkNubuRIYKuG7DoZU4psqttnM4teKuNFVOXyD5rFPAre1kvsKFrdKRCzwtb6JyJxwZMtsCGqtBatVri0eKAd7W5bg0xjcQ1Ix28n5HOb5h7Jg4hcll3/959ZNdZ1dCqjQlKdPFjsGr3RC/acgW1US7/gRY3NG11fTyC4y9jSprbY8BZc98P+rPSNzSYmrLcBNov0J1y5LGYOcLp9S8tP1kXSTArgdR33LkFOJajOd0qPT4fh6DFY84Qq2b5ECdthkyngQE/HAW+SGVfoi82pcOaIQyagLHIOkYN3MdFptnR2CuO+sePJGxy/yR4K0QQztfs/1xZ53qwTWt3KoFQA6tQ8MsZeQSU8cQJkpyMYElbOMbpqIStcx3oXSr0mNBc3aIKnGBjdiqE6aAOWLJnknToMnmDvlvCQ0N/2OLSxupOxLAEO08CW2IADibI6aEJDciLHQ5EJMSEjrqcvmnltqoCO/j3/Yag2R7xDzXZ4g5MJZma0LuZovtLwtDV9s9i5jzPAo9yR/V2TydY21jxNl7+GSneipatmsmQ7OzgizCiPWLb6Zn4QUu+woxOLqgf2ZdIX5Xf15gxJz6zK718gPMKKrtBY9nahhCtXglHjYtp3KTodx3aoes1RwhIq+yh99UtwRioxsH7kG9HJ+c+rcCUm5tTBnqi2l46djDiUzbtagd7PEUNVq9mhdLmgjfObzQulHVk+zItuOJuqaFWh8+YFLzADXFTfXFlgmgDaEgHVQf5wupDosZSOM2PMi6cd0fwhKUddBV+8+btgTKR7x+8x4aKSh+14EMVIhMOu+IPi2Lz2Hji2mpQ1fRiUDCzNf22fnw9vcVun4aL4fF5XPgsuS/qgsYDBYjkIoAeJjbGf5Px+r/GAAPRfyFFCBs+XvrmpuIUK3YMFO6Az2VcnJhyz/riU/Y93KjdfKVkVfTU1/2Ow8IMBV3UX9knv8Nj8otsk/txgdLCx3FWuLkWvxISnk2Yw3QHwrGpqQZzwDfg1NKG0JbejaTqV2Hhv41wrKj5RnifCs96Uq48R9y1DfH6BT5LBY2InhrTpMQhvWjHqi0HlUD6D1cuYVpPyLvGyf05tJczIg0w9A+a43FoAmLaGVZSD/vB8HOOYFaDsVYAHDakZwsVDhzFv77EhaqcKspWAzMmcxZeZo1BcRCiM5LujwpBrtm1ozojFl0MSDhm45/W0+QA2w09hvYNrFC0LWzPgYm8Eb0RrBKT5yi8JJVqUfNWRyBLFqrUF/v1PdYK0tjMgJK4qbovxZJgigEYNF1lqMbPyEYy8tdOvlfqmwL2oZd29a1kI20a64RlRtzPkYz6YPI8FDpP6q7T6uL/nolE2emOEEOyoxEsPK9TqDEuNArZL50S2dhqUA8wQEL9Chs+U7NrwJ5dtp6aXbxZMjl7zDWxaddya+o3iTL9lSPSzRnV9MYBtNTRs82qv4+D8zAVyB3QbuVYrYH98kTjUUHtCYvav3CbD9EN2GjKtof1qdwHMD6MGsBrh/KJxCcYFENAWAOUqWzTVIdjZjQXuQD4BYfKYz5oQdRyprbaAMMKNdmGkRQru4GTYOZTHXzFSHBrK7aHoZwi0i9285cni4aj/h0aF429UsHkXBd7SEIT3rdyYkMLkskFQ4lMLrErGwxVWQrmT2LnsuHzvn15qHxv/6qb88dWmsi//2F6zf1vJUu+bgoQX2L9ZA0NZLw4Yp+2G2Xd4yod8Ogot9XUEmClOBWijSPOMpPSzWLrjXWE3hu+5ezD9yKjrBh97evAP/ZsR886l1ymbWxVgJ0vsN59AZ3PDNFNlULmRGGKBIpKdUFRFKsbmMQpyzRndABZfaB35RuGPvwHpZviykV9xO0cUzeJXzaE3iy2ubHUWEyfGErfBpT+Jezq1aPdofTGMRARxF0K7B76RW3kQJaiKIzfL9+78orQ8XapxO1zg1svqpZMxLXOacWPB34Tu/ZjNrKZL1poNIjLxVpQkkZ+DqwPs/2Pz/NwjdpvnTtz+E6Iynpi954nLq4eHvhv6F1wSw/m8s8JdK3aFfLOc52UPPFxg+QP1VIpIQ9ku4KdAsjJ6XbgmSk+66GB+dCaF5MXzundkJ96OerKRSpsx/Xuh3SBa/ZA554Dusr1R7VnNRzcxieBDZN5Y+6GJnNhdCrnZIxsqJMmBoqtoltZhp/NhEp/y3nLk8HbbaN5GgjUg3ff9GxryCR9ee70RgOLqDrDn7BnLQ8XA2ioHnwkyRgmifsnxt1g6u3N3SQIMJNO4lWNjAZ5PguRfodY3TQWOz+dnKrsgWngEYZVckmcsjr5E4jWxiW37z9bkFyNNeBUo0r3gNYXffq7lCSweTDsztvOpcDOyW6veWSs1s1teh9et6vu5H7f9z8Ix+7NWQ/2aRLZRdYIPs5rYYcaNwNYHJS2dQ4hbRGrrx6zakHLwStu+2Azhp86yZbM0rkRGX51DVgjenfJp0t2hf8kkXsjCF8z2QQKpouyVcL5v8/NUgb0qRoIJfN85J0/+SmB5eEcI5TAWydjxAP0hm4Nd5kRl5ZqIKfX1cwM3Vtw6Pt6XzK3hx5Bcd1wMqcwp4CI4uAbu+prfMeubOtwQtm0Wo3/1qCGq3oMlIX7UETTctlq3npu5Hk3ZzqRkOdSXDMby2wgww5mHi6oBWett1GHnVkilpn0WbrupQYf0Rx61mdjPoTnh5XmIP3mBXKx9j4wjkxGJLA27fBtadH3+tdbM6C+YxGFWqJwduF6Ktdzmmy75j4GZW2wtPEB6x9mJwD/VpvWkLE99laloLcmKLS/bPDQAqHvRhcOK3dHqs9QrGqJsBd14XI1hf1AU74dlFq8JHwvjHfS9VpGDPU9sHMP5HxgV2tafip2zukJAJzVwxpYtjI2dx+c73t2sWClePOkc8BYP48JV+DzoCoaDqitsyouaPkRVKGY56loXhEBQo1GBR04fMzhfgNzqfDRqYKffHjYbW5mPvu64es7f7w13rfe/ehA2RlWaP3nsHiS0yqqbNs67IP/8un/6tplCvZ5cz/C+KXY4hbCObQ3vmB+Y48X4vuf7+Hd+BWA5qZCU8mHLporeQkL1U3jNQIu+oIGYx8KY4xixOj2/Un+uDvWu2Kb3wpX5gxfVRhe390FyjsuRKE3gZofv3UuGgghPAOJ4q6Rtj6jjDm2B6+wijoIBYTQ0q4ohy3hPW2AJzQ0wuqP10k/n+MPzZAwly3XBzvqZwl5+ZVK26rYGs/0NI7JyQAtq6xo3LwySl9hYziMyFpy37liwOhc1N/tF5spIbsGpFO8XcOFGAapZ7khDzfcx6h66LlH6euH93oLe+ImlxArt3hdIJF2Uf+mCwJV8ux5NAGvsgspDjQ6Z3IPVVx+4ogz9/9PrKebD7u/9I7dkZsMgO8FeeIhtoJ1yVUoo4BYTr8OVEtqEYaqYhzUrbnWyAGLcppoFv2hzHmdddYysj6TtcsUb+Jgn1luVqtr+iyzW6+rLtLfy5mj9e4esaPte5pj7+cMmFgckAYxIxNxySTQpwcL6wl464/KEqlFBkjrhvId0aBGQj/eQpWaRW8PydEfY73Ai8iI7Ce5nLvJ06UC0nInCUzemyjy3znKvHswiggFB++ZGYIvE8hg5FqtH0lfWLoskwlEN0uOjBI6QKjLJapCQ2qbiQGkYjgL+FZVOZCJ7vxoSk7tIqBN8lZdjB2iQVQXxUh8lWfyBzup1aFqbQkyn0tBT6hbsr4fZt97bXa3/Z7gn6pa/X663nXednEy/Igwsz6MkMeloG/bKdI81VE7oyoWsl9GV7HY2hvrJXrie/bBvqm6tZvhfWgy/cFymlf9mnXLf8/4d5hUR7nfPzH8RpaskI6uWCI7NGePCQXcVFiD0Bo1saA+wmfmctATWHgjeIS01b12y3VkUTL0oWG+L+K0hLWrBClx1M8T8X2hurGSKuOZ2lACwvCSfCL3ZzMEtVDKhEj2Es4rlxAgdFhoE4F1weAicYOCts4/Cm8sssQc2Er/ToJnJpg7fEYMSyeEaUl7ZnU0JeP8FMZpiH8h9bslc1K+b/cDwZZqZFPyqeXNrHnXvrY9AUy+NHLC1Bz7TWIgEbWRXTGkc6EvNzbB+O1sjUObtPA63saCTVMT75VZilIg6ofPcVMVGpkdJtA0YIb9X+EwShUv0HoMV7UlEBZbQ8DWne+r1PZu6EjVZIu2chbe904PdHdDnhK61iyvT7rWOZaRdoh3VuSUVc1f2Y55gEqETo7DwJfQMgCb8mvCGPibHXMf+lN7WoIcqL5IrR9a4E2GF7BqXSf5aUeaySqOjNUgn5za/YYNA1q+CorrwDBMBotDdZckZTl7Np8icIcns0DS7H0oxNw/jph/lvo+6ZxJb+948XoB5hfJSghZDiSPeo40vC6bFLa4TCa4Re1gA9NfVXIuTJs4hH9ivTJaXKbV2HE2oEBUpsJx3QfK7kaUpbApsF874cUsMHCsztPg5DeLvPkIVbh1VXRlBsQNmr/M9T5ph0VUx0nXI1Pe6R43boYu+zmMWrdNmdV95QzEhHYq8StmQYNi7qCRhXAkUpEeQysb2fyTAtpkTrZ8LOTxe2xLRB5rEm+8PPFLLuQAY8psXAuT4Zrw9re1ntHZIjos81kt1tCKmQRtSTCCAEW6XCRk4tmQmpLUyC+moihwogkJ3L1lmpwHgfAHpawsAz29Rk5JXz0gwqUZ3g6T8gm5Rcw+zHhV3S01f2lCZcDtFeuazrXu7a0/AZW9eH7e9MXTfFh/uQTE3/3d1pN0Olxm4BfXACRcKyOc2KCJYFOCkotEK4O2+l/H5SDEVBQn7nwrTgH3cSe9yWpdxp5tV+ZmYh3fOOwOeqWJbm7hBwci12g+vYF+CFDnNoTTBhZvsMkoUa7eplQKJSPliSkhbNFRnXeptzmnUk4plyWbixXD+AlB/SHU7mi943CGqU49diiNdOinm9FebrnpvmUQqOE8f+C8opK8EmiRavJCDteU2ADqbck7pb8YvG5GueeLZUPvfw9JSACqCG9/0c0vDwxIiuUUCoGkMucTQTSZ7aRz1VfgWQTfkV3Qv6XPSkX/pyuSu+Hv0cUQLkvs3Jo+CZiTF7fd7mfz76lCTZ/bMTYNVW4Gz749jDcHmq0/NLHHXPOJQcT4BUFYWhNMdYtD7jT9dMg42KXOMU4cqn8nMoMJcvyaoaOTTSK0owOayX0GlBWbN43tSfRxTAU7wWot3YT/uweX8BfwblQBqtnQTAwdR2vinT0qoEIphKRqqKqTDbLvIQ6g4NsTpZOAZIWOFbo9b1sAzodVacBpWHlrx6y31JNljXSqfDTrZ7qQ2tG2XS0U5tj6UBM5kC3fumSgsL79GCzuZuFwuDHa16p3/ZkA7+C5tdT3NsN1zoaXAENojLu9yej+RgTwDT8sNql71RJDQMuDd8ii7ewbt5O92EsVnMdalqvgntSfzO5fye8jXQ3iKn4ilKWNYVkzx8tAHtXRL9FHd6erBFpASX8q+xZ9KxeJ4TiWH+7ENlOH0YUU+OwUnXpLp8r/wkx5yKBCE6ZXhP9Znc8OiIrya5GwATUPtcG1bhmkkxoKpsK+VMkWzZ+2B9jB/XDxOgT9MsIxN4dixCoZM1VBV7IdYUnJ3h5ypd+OeVRkBFTSsa5dylQaSm6W9b5F9w513Qs398filkYubroTKYTNZdGIVIJpmhLXEgTIqDE+EapoBvX3xtYlO11MMr5kfNvF8xSSH7g8Q98thtte11+GgTjWeAgQyiU3U9sAf2wAyKOXsSJJI0Vrd7zYOmo+E7Gt4ksvlfOnPHCvuqWC8UeVaVwDDSBcOjGlQREQVkBw6ZKn98PPaCBattRizOjT5/QjOBQp817OY7Vlrg4Tvjb/08BuVkd/LI8a9lTemywEi1i7yBD5lzMyjqiB68h9aSgv2mEYkj4NLogtWjq7Wvu9yrY/+m+Fn9uCRxPkqinj75vCkqdfrkBq5tIHAThajryk87GgMtl3VmVFEaSUm9mTu2bgblkzsd+afYpLRY4Z+Oc5aMkNh8188QUZjMYif7rBbTUk5NmZhINJa3EtpjFVsRC79XNTNrl5N44VOGGLqgPcMytAo9zV831btAqlpbmOlVtLRGOvvVHdQxghgTSTf+htCQwRgw2PrFcwKiVPDXDl+3gDwIZuIk89Ahzs3cwPmLE/p+Wg4yo5kF4yGJb3TlMmurXrS/QHVjeWbLcRKyH5PPGRa9pNlXSINUKlVuolnGbrFM1tbzQBKgVVCqYIxNob+2Z4k1IV7vg1fJ4yHjbtl1fJjsRm458iB94xcY69KZy0o+xZ3CfK80fpIYWqUCPzWUmpdQtYNYkQA4wyCx6M4KJAbYLBCKtBHcBO13lUii5/QNmO/Gr/eMuGy7iT7gDpEU0cN+pM3jOjkqdInpWQyRSDkJoDe4pxWKdlnLIuU9RU41jrnNu/woog4TGUllJ8DFfl9Zptat8gz+U42A/tkvi5Pc7kQWeGmEc4GzHdbUnXUdN+lXqfrruoqoy9sITg9dYIJcBHbO76FMLNOORYAjgrQnpHnFbvCJHSEbTSLXEmP5I90+D+vSqgwRmMxhdGXX264qNCXViQF5jsnMURLgmNqrFWT72MvwqSeZ+N4BH6nHD2AEsjYpkrVkFdWkVHf6I0JgY1XiwUYie/uJpAwXuvooQNVfKj79RplsVVBPNZlzEQoZwHEnK9KafsM0/cD+CzeSV4vT4ptMjPoj604TAHVuAf757aJUL6QzaGo6yRe7loJvkZXMJngSCNpQ8+kL4TVpwkXgvAZIJ6oOlQ1lrBtn6I6X4c8iUaVyUB3PWMfUPsN/+X2ODiHLDWozVGYA/HBLBX2jYx9V3S7fKOxjIZ/+NdKCYZC4BB8cwY0bJgjPHk/8eOGhiRLaA/be1jEc0vk2ZnW973NuQX/YbP2q5e3b4sE/ufb55bCp6c83i18l3lF97aYncsBIDic+YAsD+baoYJl7IlLcb0hKWLxYMeMznIn9IFwlZTcRF5K3UKrOOxszjlreebDs2heXrIa3pbYwoeoglpuiROPWcawiab1x85OOBc8mt8x4TbEs2G12on7DOUy+XzWPdduFjXd1ahUovgDuc3mVqoE/wVSHoaz1bfdg1s33VACl5tTjLDBQNsHQUZf3cpB1E2iiHsIl3vWG2sULmPJ3f/Gp7eEuuww6lTCgi5NCUi2bg6JTifjQ4S2zF9Lir18Uk7QxaATnGQaLeIyh4tnJCrOPSSe4UhBPHBASiX0rce0lxWbpYBfVcQWz+WfVkOVhfhejNIL3bfbX11C75NLav0m53WicQJ7DYV2KYCvNUdQ/b6OYbU2BIW7MvhF8bfhZjUJNjuslVH5NKbJIKxiz4d7RQ9FBV9n48Sx61VYEzDCRpJRZYQxpDGFuFCfUwZ2D5GBGqnIr2HT9xlQMbIwl2m6rPJUKIisdUvRFZOVeSJzsSeBwxG+FJdIvoMJM6IPQ5exTZXgYxyqxI3nrkOR3WGS5KiwXU1LDEgfgBpYDRBT4iqEwkMQn+Xfsn1vdzfhpy2mR5Q5L10v/snoMr24+pV3tICWwm5p/aaKfIP3wOmWXXvXyHEY22vflBoqvMfBEf2QEB4lsW65nkX6+U42y0sebUniAsP1Xpm66Xi+HFEdfGklCAtOA0lkcuESVdkFh1E6a5AAJCiySkN/rRaGDdi4pc6P+L/46AaWFEaO0NFgeD7ULBAqFQ+AxkphQghw6UJs92M3HRdo8P4HZrlS8O/9d86fMDbiTWTXZa2REUVRcKNkqV67yuGyxA7xeu1i2AdQWiwl5Cmni4h+Rxt/cGKVHnlFD9czjIw5a+WM2C0m8YeVPflxx6zzBKMJYv1RdCzSVyTHU50s3LpMMTHtRhLgrCeNKX96CtxW447S+npUpyrFXawUwrq3SVuMPqXlPkhgUAfajZQUqXjW6s9XZwQOoJQrnHd2guUid0sHithzhEw3wGvLaqyzQBPH4ufeoS3xXPFORGQhGYgiG3hp6Ym6syvm3FCwKt3gJt6YEMYua95oUb+g9xVFKNz/VGiAyA4vlFhge20EIVqtJSvi8ADK+reD3W5TdVSzVs75kv9ALN2UbzF0KS50mCNyQwXRcVQIceqSbXrBjKFJalhJfVTPzFnLWRRnkeS7pAttPpuUC08u7fD7yLmeEbE5brMGAEHGDO2IYKVJoZ1j8/mjBoOEuUpJ07cTNiduiDEKQ32OjKUbPAe0ViFXESIwxxmeGTPaHVv/L2HiK0XYk/LFWh2UhdjJTijXFLLijRsa0qjwjIVgvqMwKFgS7YFlAcSJ6LCrqfjaDrHW8E4ApdFc0iQ/ie8bTHhTSIyyZecaORY5l5boCFARl9Ucq5P5PF0A7/AtoMCCUH1y6xOa34CRK8sH0f4U3t7Aafylst0hPw8+0ePeF76k/C8m+7Lx23+r5W+oz37EQbn5ANI2J69LQl4yZnHEfZTuURJlQvxg995Vjl7cPJ1LcURtUK6Ghu5EMUTHVRhn11ANeZ/sbObJ3e9v3QfFJ4Zq0TjuFHvYI9VYbfRCGx8B3FQFb7tvd9WNR/bGjZSITXuD9c3U22sjayBU1VzLIgEaUW/mldgXo4VnaNxUgh2QEXFzuFCF60lzXuFKJbmJAJkxxc/N9xwPYz3HWMOjf0RH6aUjUQ3Fq+KWY2IN++RVbCmQS5BadfeVgMx6ZFIZWbsc2Gm70eVcghvXtFkPCE26wiocuLU98zjt+qwqajN+dy72XQLZRcC4QMnrl9bNOdZGuZZ2PIB8bBSfFCTAQw9j4IB1J/oTwY5D15F3c40yI/ILRKRKHP86RE9fFPC7UEK6QQ682GPtxOx8Q1cekUBtPsd2JSPkVocuG1EHqMVqm/fjs0pfbb9QdEY/U13z/P5azN9hPtHY/t42DLbWv3aaUaw+bSekBUVQaewNrvdr3oGc3pLatLtQo2/kdlD1kf0iqNhzAQP/emp1WCxMkNHV5o0PkIu6nBmaicW8ppaOcRUlgZyVymBQLNLMmYRg+Hxpy13bY7JwMIrSmhGLeOgpAMTdCCBRyIvb11MhYLOyVEWUXquKvGoDH5AhEEKZCIy5DoOOaGcbgiCcGbZ/sODtFNsGaXwDiduNJDfILxH8tCNwDLmq0/ULWlJft/GLGxzXtt8Ca6aN/TsdDhphZJoTQQZclKJiAQZTR4mNkLgaB/GfT4YsPuUvKCzSQKWhCOJ3eAVhjZuc5TBMU6e1GzUnuM56inG90Nyl7lLODSprd8jHaQVlTCcttuv9wNGUFeT1uKkN53Mefq7kKq2pZoP5B2FLYbuEyi2Msw80+DrcWNVBcbhHGctyOotM5IUUbV1iksQJ3+MgUGa60eMZK7EWv05rWFOu4ar/ljVW40wdSpOtXP4/GanPXCb5lwTX7iTfW4O46vBMklYm49ooSH8Za3LPgw5T4fIDuh7euhr33rPP2zsJORlXM6axDIFiYW+kWdKPqI2GVJu3dzc06/+em67runE2QBcdfjnaeDTmSrrIytNNYUd7D95VYvODpA9LhbzZ9L12PrvNu7oTg1BFB8apuBSlTrPbg+dHZPDtUisRLC/DedusG5ttm/Xe8T8t/uLeK/Qkk4K+WYjMnTosNLPmE0w/hUulUzdhPFDbSr0iPfPgH4knyGxJ81wDUzyTEEh9E0mGBb1ucepmdXdCycxyz5booa9KrI079/3h5fiM24mzO6ivoHNLgXqTaiInZGU9SVI29dYjdBKe21IYuP5JOpWCx6NfMMXJrO1H0L41/bA/ZW0QTY4zbIP4w0sokVFqmLgr2ZH5AYTLRjkUU53qfpAckoLVDkmBJfur8ih5+19hKrzPN2iOVrbAJhQU2RpVcgh9aPyZ2dR3yL1LTcNVFZcTJO/zMi9ZOFPcR4eEPU+XcQo7CaFgTMzpJWq2f5GmB5lWGuc6MZ8ssahAfM090pEnZ5e+ftaGsJg0aqodjc3hNcsxuvtt7fV+N3FQbn3GETgatmvJfb8QRnc851gj+mMJWc03urWgfZarPhN1wb438HVEyl+axfZrsKNBPmh90HOH06uu+8XVMYZTwlzK0RawDceZsi128yXr4ZCBTGyC2qxVBtjF6tLIjhBv7ch+BqMhU1By7lSqiR/ZJRRaqECBvGM1PPV5wQCagvOG4XnJL0w3HOO/X9wlnPCob7rdPO1nkFTP89T0VaGAAh8xdqlWAPY7xyBN2KNdR5QH1of38uaWvqVnqwyu7WGtHXKknecLS7KwHSCLK1vYISGhwAcupOkryZgWR4yBLlnt95MhA9pIGSAr8Hbg1Ymsf/U8CCiZPH4wZBKGu+wJsyNTgIoJxfDiHNZftJVolwJ/piJ8UqxPQnneB33ARbs3VRblvT/z3+kucUnXtCbwH9HDb+6nwtvdDNkh2EWdF7U3Rx+rH8Kl6c0Wv6aKrhxm29KQULDdETTQZFz8C9CDynFjD6SC1TqAfrG3fg0whS96KrV8MzxCv0mqg6oQKRy6GvWlY3gedf5nhapTCwPn4VXf2LLrfUyglEXQKTIZ5OHcq+FJPrUYbEPAP4XVVDifn3BRJzQ9xIy/m8boE8mjN3TQi0F2/z49ev6QrlbmiwtRwQ2FxbkRZZY7VdMr95oDwV13HHm/uri1MnM4Kd7PeDGS7QBiAlvf/tpJeaP6bKdlt0TCNpSIrM9k+Z8v5ICGUOOCQ4YJySKXJUJhsnOKvio+FUy5xJT9enSlGOqpzIXitAVXc466P4Q22O1rKNIIjGeNmcEh22e48xiOUZ2za5VqoZ2/azAqsPCuoPkwf8DEtjpGet1wszl0fH3K12+qYNP9jydbpJ43pe63B9mBjVvYhMqI2VqcZDmjOw2nm57g6v1Ba30KjLJuuR1zdavvsXLUslPkVDYcq+YXpvzDWlUAhunGgmeEKYj0qRW2mBXWOIgiJplaF5VVQvDR1WwlSP2xJ8+0ItO0HEN8m3sYdfPaBafsOcIdtd2hz67p7nDtyRMtnH7jW6/KVb/O36U+lttvFFLMxB5P2m8shctb2HGD5tuVt4ADfH50KN8KCYYguW9kdunpdjYmlNNzISqC1b556be+rUsz4JynOV6U432SKJ1nb5Oqojq3j6OyB4lsBJpFGjAYRIIBvkOyLgywRR1V1JyfEblqq3gW5EZniQ5mrHQaOFLR3EBUaKLUVDAZmbXqygtZYFEySxXqf8MilRhM36gbACzdDMHqxdJWqfemckoWY2yhXCHzo8oGU5chGAGQJX30o2Muan5UmpOJ6g2umV9CIFomUBKqbnh0erIgBrwyS/lPS+8AOJhlQppDfjLDsN4yFXM+GW/Y0GCzMaxDdC8z0o4DpdFMYMFJn+4bhcJA8AKSEQPQd0AwUPGJ++zaTy9xYt4gd8cRCg4L4+yChIYkDW6RaAKv5NyVj79nq5ihpRgFU3jKFCAq8zjJAznmaw6PDZTeoUXNAWWmAYMBTJtanzRKDxeP95GvXBXuJGM5zs0M61v8bQr+bFSgPovGBd7yAWSS+mFvDDWlZ4KoLmqij2FaN160dpGzAuJYSAx8IOPujD8RsV7H9VMnBjfUdvUDvlauRJyN/pvwdPaBdmG+9aA0EdSVwz603GKrNszingc7aA4WLvMIqEhoVWIEnTlCMKB8f21yTg3iY2EGKSabesh6/yeIY2OdPeRILUqLx7DUktcxRx24G43n19ksFKyXVoh1GnQgYdBvr+sFqrlVsNNfRrGCzLoYNLtMK/y9f4zwHJU4czXtSY4XHk1sOxHsY0J5pkwwcGuEBDpVdygphdODSvNOuoDIwn9+88CsKp1Q+rlxZ3/2+ElHN7ih2j9LbnIh030Q+MhVWAHxLrRCO2pLJRd7MhgkrmzF7zpefMKwixt8IYyJoLhMSR4A6Des/xNIUmiqn1f9mSeL2J2bU6/wTiE8qz+fV+erPziWqfwcbbMwih7Hi8zG0fW8ZDsyuZVGnvTQNGlOVGU32RZDS5ovJIHCphaOKHHLMHo3iVzsiVehMygbxEWQF6tFUOqdrfO5m7uZN3VosZrg6HiMqgWJ5Kddh/crPJYzZhFjNadzHJJRDm7Fv4fdI8YNqSi96EqSIVPhUA8tQ/Z9egvexcUt970+YZjAMAFzbP11Zb6OIQ1CjsTy90BBXpEcCYh2w7tfSE9jYMQdCwQkk9lJ3iY+dd3WA10jRdurY8xmy59ZRq6tFGKxcXIODxlLkQP0s4IwKS2pIIj8AfjgwWLMOmlKLgx3PLOOxV2crk3MQ3Y+MR2Yuqz+xqmDMOqRkBE10l3xajzDfdQzPU06VPV8qajvChHm7TaBpIgev/PRotTu6UD6uK5BTguQV1mc4HORhchyCh0KqQO51Erw+rajXB/icezqPrPuSzmnALTdPgBCqAxZ0FF1M8KXjMRf06WUu6RbvEcoJm6MGdYyaqKryKSZRisGZ/qyFbGoM/B9sDzTCEEriJtYwp7nGGTjs2s6c3RB3kv92aD06/zjI02RgK37cpTJ8FtSgvjaxi/BsQSJvrLcmYPlu7ANkSZR/Ctuo3oDPAG4NuzXTuplcVaVVFtjQJo7oJM5kmH8F/v56PltN86s0C3WqwiHUpJdAw/1pqW0wKfImToA+xLVtNQSLG6iFOBYF0Y0ezUs3dkGscgC6FuFYVQbnM6A3zeAord5wLIFyPsa1WErCjUonXTOY47VMRmrgB20FJvKYEGHhBuUPukOm2pYYVimPa41rShQazLqlKDvXVef1BLcb9rqvev/TMVX2wW2AoAq8pPlnKUviK32yrj5+4d7AG3taTNNkPtZwLvzoFBV5vVFf93Wf6nZMxx+UXjpXbwV9g57AD5yNMCsOAg0nO8xUlhGdR9VgPZU8zyY+GkZqrNX6geRNPNjOvNwXLPsnSLno5oSadDat78Ng5+CSkMltxI33gOK+r+2304wPYKU7XTeo2zsr1bdpntC5MQtfiOKzW5Ww4/3DkQUNCm7qbMvuMs/0GxRqkK+aCLZC4XINDJ0T2rZjwL8VANaYeB4ULuR440gPyCufBH9+QMn0nGd4XmImVH05R2R3TEclassb5pMyP+vWlRmSkRw6yoGmvZhQBH62BMZnzMGgfa4OhxY0NPyy3/DGF8xD0s5oC8yzetDT8+fMj1UWCX9JIZMhk8qzRBeJG11YH3eYxy+n6oRCpwrnc/Pii00vl9AYkOLG3JfaX1HhE6PVkJUM+VY3a1ijz2OmeNeXOwkxD2oU/A8hXo10JefKZogPIFywFyZHOhtWPjdHFU+FcJDkScXde82kVzTDCwq7zVb7Ht7xwyXOhcFwe5CEO1gWWBh5SC0VA0ioJJ0qCk73Yx7nuR41spopdOfJwjDJdvalHpTw3EoW8splUqqiBtg3eSF3XBlRT3K1Ai/kzitTLBXg49wE9kGwUO8BDj0H/R4FI1kg5JyBHQeaSAIUo+crTaZEQLweSlhaGNLJuXgmJ5Khz35rC1mBoElqZcLvntd3xPwW9FtXjPzPJBHPYgwhcVRWEKYiEYZjY5t8jFqGD15yUdgHuzj23fjCuTdzr3qVMk+pNQgVq4S6S9HO6mOmS42Qy6/ODn4szdlgX8wKgQ4catvKEGHjXI9dhgoeAKw0MqJ9vL7Z8Vo1sZ50mF/AT//MONXcsprux3CT40DkzLDu9WJK40IF+PZzaxgMeexFyojgPYYhvrjCBefy8RivdzPOLAACsvtAWh+VBGFkJUs6gZek+sDivGNvXRrjNPFNEOjmUIqtIHVQiZF+G5vjr9ZgUt33bpI668Qz7H5oJt/yApMGjuHW5dE3QeuTWBXDh4YaCMBCYa6bazwUzIpVgTYWmQ+sb5pvhkhUwI0eobWSTCxAXuSRrbwGzhTL4tOGJO+spPe0RzVALSaxJQVUPIgMgLo6y70ejbV8EcJCJTR7rVq/uADGK0eOBvSosZBA/swINuOIME4mJRA9zx8LOB9okm5OAyk5akA9GcMZfT/mRNuXe04F02srZuBmEyg4hC8frE6QlT2uZcMuRtcxYZwS6gUzHAVZz8sJzR0AGGri0qpg2rqOM5Nkbiga6rHMzRd6LqcjD+/XJK/8z5+VedP2a3I1+OdlLgp9mpoG+FidSa34Fp5x10CJscOqGuU3kwHMaX6LTWn2uKOT6IbXt9Ncof6NZcCPl4zym8kA3Dl+swiM+IzZynDmnaKr3F5T6PfDAFKWyauF4osDXfov5W/dwk2m8J7klEnL6Qu8tkCESkOc49lcBDPug4M60L/YNbTY3lYGK2gK0hPiiTyugb+aVEE8HbF6USgdKk/jOqnO91DxokmWC2gXL/FfmPiUXQ6IIhGPT5R+qN2iOlysvkajhB7CRPH4pAekJHu3irHI293uvXffqMD51kFHUrrpPX4Z8L33K5ADMEmeBdA+4J83Mql0aDomMD4HvVscrSOFvoyKosrCDOLJyUwxGUieFw9ZBSfktRED1caTmNGK7JAcWc2sNgPQ5/pY8IFqd6VEdKsFNzBWdHamyKoXL0GazQkE0eb/YijuOvfvEhXlqdprFggs5UpG5/rWxUKL5tbFs8XzOvPq/+2ekHxdQGfi6RitfJhSwWekgPOSWz9YswUwn1AFBIUwDtDzQ4RR6BqReqG5C+HPUB1ZC9bTHJVrBVrbTKPat0miEnGexl+btfHd+UpiPk7Dm6KOCANjNcEDDedJBqQPFEXUtWeSDG8NMSw8WMoK1k6QRFbdM9hEGAAvehrHCG74Lmg4ZmsfdQTQ6ypjPKVKwUAewo4d1jUPOI4q3bAMn0fyACbEJxzJAiFXID4IpvEBTxniJaZUglN3io/4JvYWDwnb8DFfdL0oxyltDe1HAHlIvdXaqhz71F1iao/fSm1P/FAnCU1GvoSAcHomPK6XBcJjRm/rszNeRWPy4fKMagMz0YRd8TCVRE53xSMDPIA61Y2Ydfil41LdREVtNj09JKGxU3jbzTyse41MZbptgmoDoiVG9q9c5B8eCagZWZjoWt5++4/SP4jfLUg03YzK7RgvkZOTj73t21hqPpMOr8+tF+BFpy7h911ucb62ZJ8FTXzdNMFluENi1VD9rTSBOizsKCKbb9kuScxoX+UpDDUjDr0WxkGdqs3O+a6SU9FVXqwlJqla0YxytVGXU9nTYcjVaXwOTi7nlx8gJ5In1zSObY37RozYnEyxR8CFz2vqEyc9EEBMCDPKaUe5vdaShbA6h6EPWjdBGPsA20i1sNvTkAMIA8vBZouv0gOJVBXcJInXLBWOpCqg+aYK7tzbYt3b2qgk+ET1TKNGLLjyKlOSAmPF89lg3blYNaq6xFmMHmKpRjpaeeqEYCeeCGDi+hHe/rCsQrCN8eaMohV3LyIx21nu1XSwQy2Fe/JGD+VA3L9lJ0uBWyoNw8OfYZo1WGtMb4+oxVRNMUcrRORm4HdDSLoUm+2XjceszOxhRUWTpxJX+pAkgG8CeNxSPOZRnppg2VTwrY7PIhjK3IHTy+Asr/NdWtzUqfK9m6k1Qzy+K3XuRM7vPP5hSFvchKqyvZle6HDbF6UTG5bqTSBtuNzUe6hoBLNkhL88RfZtwuWDbpa2v9mWpNwwE8okeu21fiOMcSTxepViF/Sf7iluctXy9+DDM/OQMfXIwi8l09hIBK2YGGayx+oxXOH2iSDjOkBzsUcKyucQHMAkXT6tUU6LO1Hty1xVDPI45hFsQJRfQ1idr5XgilfcAUMCobOz9zRLk1G8XkaVASMhCSV84tqB2llBNLyFN5jkPcWP6M6r0Kvwa9ODyGt2TUHY0w41qhFbUMkKkFhiUoSf9wp2eQYPV2RK6t6fYV5nXe1LVl395wWonzZ177TkALLZjvFTuluXf+BumkxQ+ytrL+W9d1QyL7S7mJGPagNSnyjOPWxoA2FI+b8G3cIEVs/h56X6ihoc0SkPbYytacf1iMhzw0aWUuMOZDzlzkGLMDtXrE9V06bOIIz+08agMQFrxwOboh9DUe/y9m1SI4nJreZdEdHJC78/YHflsGqtrCteZUR1Psinc0Il5vJ3Q3CX5q9A3kAGcOzchgxS2mJTqBvgn/Eg6ocgFnbrPu4QQ6KDq0LQK19jR4jPkenAK0FF103M7CqirAfJlVT+jXKtanMeWk9QefW1dsUQJoKZErZ6cEmyXP8hxux+QiO6xcvhwbpToBO4qcuR/GmaEe/OoKKbuWSL6rTMxM2uzxAII7r51CYzj9+YVTJ0l0jICpUiGPUswnO35E+++BFWF0ntdv2J9Rdm32wc+irfk6+022HJScSTuOmVokzKJ+caxWxiecuA9bfF9yhUoYCwwxGizNfr1ClyVuGwIHptyobYnoC64eDhSrr6DHmBGA4aRlWVOPLmIMFLRi7+mO0KcRlxTdDGjT3L8mRdODdfgcg1zn+wuCcjZ507jNZJ//r60Krj0AMww+omUMz8l4j5Ea9kzq30qhBIuXJPSOt/6i+oneRv/alJBYJrh1b9vwUSuHqt5UO0o1CTBmXAlIuqkhJ/O367/hhq+Dsk3cXxTnZJ7BoYXaCaDWwdy3w0MGnZKuHp+irK4ut61V+gMTG09Nb1rs/5W3ssA2bNW6I6kf/8mEJZyIYZSUcBDtbUUCAq0jKDPYVip5VZCTNkeAeSyctylH6GIvk2ST1Xxue9Y4J7AxbMx+RMI2Wr0oSaXtDKv+S4YH3DAMnGULc093Cjl9JyX/i0zEJ1s4fKZw8MekZkY1r3whxPtHov5IeIYvIZ2p+dSLuNhmD3g7MfcEMQ+BauODiwe8jg7CgylvGNZN88LxHpjKH1YdkeYgH8mQviMtaY7qqHrlpeoEV2y2t/m2Wy+rgkWdd5R7OIYgP2nMF0z/KtgpyBa5hNSk0yrBPl7eSo4d/S1wb+oBpcwN889eZtpvu/hZPA+SdPAGvF6koBwOdyNB6ZCpGQHbyefLWKibckiTHS3MXSBEwUW2Qfb9kBzCYb0gv/xjcekXzPJT6SStbH8lSShepZ9vOQeplsQl74t1x8npbUy3+ROXr50elBx8KtOo1JDnthotkD83wZLrLXozjwK/PAFJs1nIwGb4MNGI7JoUwYwyIxs+pcNkmiITbQwyzXBUxrq6UXqvFBkvMNT5Nu49CPXwBz03eQbtyYomK5fPReDgivRYDLp9a3rRNCBw7d5LUQMYdLd+Q5CtKpGY0Nl+AsuBmLboaUvsh9SuMqQFvQE54qDzeglJaLIXgDmPZUJIbJBKW4c1n0+EtWB/Hl8L2i3s18YBzmggCBHNVHFDgu9LQI9j2TOQlnpXriBVZHG94X89Y/i2OVsuK/mYX87do/jNTf0yP1OYzVcgaE13piCZlzhPtEr9Elj30l8LbY6GpokNXzASU+bXbTzClegtzv7fnWdbjZWa+D7xcmPBBuxkgRLdhBRGcPUWn3AAGZcBOlvmQ2MG85EBBKWfANF7FO/oymuTx3KDlrj9DBjSljyWtHu5tTOBjjzNipY5wJQphhnNexyoRgn5UW9vMyMLjFqaoriIaOXv0fD4PGILp9KPglyXLlrT3qBJvgdMT0y5Ix4eK1beVz8YO21rSJh/Xy/1/vUzB25dmr0YE1HvQ3wl8ruZfknn2rNdm8mhHmhCHTyCykgsoc2KrqxAXkF1u94trC0SLTrAXDZ928xlooCMYotxum5iKbGtxyvTk6XCeVpLTByQzlDxKOI1at9XaIgQEimROlSqgmEkGPxW6rg2gQf1NAgKPWqGBfjXLgEvK97WFmOvgvSgty/PWxMdinqPwvCCNxaBawx054QBq3mrXxN9Zv4xbz9CvsrV/P4x7U5d56eSYO83G+vo8RpXHkTxJ1VIXxQJFizuC6xaSEmYFxKzVmYBqQ3WsmQtTDlerZzaxWVc7FpuRgjyXTYecouwJUDKCTWqQvfC6iPWbikBLIN+INfVj0EjkGdwo9iYuVsEhANKhLNIzbgY/1o3e/4FcgdkD5kyrNBZvUDbhlI4LVcyRz6Dw09v7PCXIQcCFN00EKFpGKRF2+81yriCxY9vTpsQ+ERVOF0oZZ5cWt9gDUBwoxYbJyqBu9f9uyWuNgGKD4qudtPq7qEzB26ct/onBpxE9fDGqiPwCsNq+EAq0WYxY6EY5XIWoV8N8ZI172U79q7r79Je4I4Ad5bAgBRS/ZyuQzAFr9nJ+kwkvJqaeGfLAFttmu5PC2W7YkMkZ1IzfIWGpZc4gb7BOSwbggvaXNyBtkCU2UNn8TtRxjaozvKL5u/Og13EPByhWT8jL3SM3mQWsjFgeVWWLXutoq7eGXqPDmuwKlvmlJ8oVtoDPaoR9A70U2khiqXSArl75KAzaGJq2BT68FCJhBfmFi3dUl85VwDthlvA7c6JzrXmJjS02lNEuBQPfF07VPTaU9PKIWADk6rLfDYn1cr2Z0KothInm8d0mlBfa4w9hpTjSSAScdLHYrFpIHYEMJZGZCjK+Y8LPaDIToMQCxdxyMZNWyXlxqY9lzvWtWwEyEYspMcFpuQngejiwgDVwe3uuwFtsON3P8dTh+eZ3x+i515v4dGE+EZLR4f6Hd6/O0WXawzVV1GLLjeiJLxFM3r6t1nYoRynmwcpQVLOWxQ1mx2L0Wy0tdIicHqo9h0nvcY8BzMfw+JT2f6uOO6deqsVOa6kyTgbjasBLZL9ViauSG8JLw3jG7mBEYBRRH447BIZeAVBkBoQuiyRtkH4+gKHhMbm8Xq6ugaer9zui66Uc4geGP6AbQ8/DNAzF0ZCuSDAK0OZOIcls/wx0YVoA48AXXeGDRuuqre2+gfQqC7tdi7t+FTofbPmRXq2OD68nQ/EF1C3o24QHSPj8oorMcZ2qzUyDQSNt8eUaC7u9hgyR6ShZk68MkQSRjxse75UkKQgqG8k6rcqj5hIjP4nhksGHbzOz3qJht+0fVHsicaHfNCFIVKFeOVqd2PONFzqV7oJoglC20UeEOMvRstb1A9UAwFEIoaushDZ+incmERKksrkKsZPwKpmw/muUjAiXBrQZEdDC4WN6KwkfRYMmlP9TGpb5UJjA8euKlNqmbtvfdLbktLiIZqX40oPvCAMH5y+HQBO9aimgppJWQ0HkryBfTCVv029Hzz5Dqp92oVOt35QcWxscWGP4la6Gw3spzlVG0lHqNOJA5uOzm3cGU8z71BGGSwNN3kKAQ/boZNSuNt7TNQzFtkqnRhGJYqkhrEGPeHDQHUVSNSk+F/ttLOtKI160gpoLQhw4NlvEoLgljNYKH/dUCLt2Jw8ocPvtYgFXW7e60tP+nmptpbGimfc4DMFX+qbsXhTVgnG9wvX8ML9k7k4SjvV9avUkOmtRhJyKjEohhdmhPqwjYB3p95cQHwl0zus5gh2Tg3dXDO2uH+M3LhmdmwGs78ye8acA+XPmQ4ovxp86ycH8TF8iFekM1pAw5LRVYLRBCUwUQ6IvddTG+lNWNXb3dIsNy+ekl9F1Mc2ofq6GVtKKqHnBXRYUNScWs3LKps0HGIicXgyLItjhN2YpKqIjCCSjqOjdIIHgKMtL8ylvOMEyldONYFZWSfbhBSKt7D6JDerk9xK3h8Sy0cQZ8TBcHGW/5Xgcsoac9B0AnFr3OvSAYqOQic/8mEs0XJek/IYxY8YsmmzKsZigLkdfoPU2Yf8OZ2R7uLmXUEHCpelHZaEj0RuCtGzHGVUyVqiOytMEGZouSIjmsKPefs+oHYXMrnd8DXEQyUD9A9mBQZBwpUY2jg0SO+X5dErnMKVc5/TybqIymxpdsVOC0wJSYYaMAI/F+9YPwslrAH72kqfYf4QhzG9gDDlhIoKgHqdfknbZeKHiGb6fGhrAUUPuvhD6o9W+N5E+SsuWUWJeYwB7FDSTMjB/WG0Y1p9bTXKn8YX9OZDb3JGNy8Rzb0ovsO0BrHURiE1+tk0vGSbDSOTVOQ6uTfvTb6qxkS/lOYeaSNuwj1DK4cOOnyNIylOxCtZxLAs+tm7lKInLvtHySZcNkFMAdbrcPfBEtBBgxKLUrFQKtUnvtPSATVGyIvU2Jpi7Nn+XF1YmS/I9Ok1UpNczBVSt/S3VpJYPq7OJ2fzqQ/wSsQdsSMLpC9TiN0t+VBlBbTebD34tLzOziGwXsTuYssQYG2Em/TezBhcxpqnntPzQHb4s/8x9Gr7zAVWZ2pQtgSVa/rVNixV6MV/ZNFRpaMjIyYeIusJM/zclDBSdxWMccFtcikYwZrs4mFeISjp545QmyP7VyXH3vQy/NPO5fFyZHD2rxdUjBMyfghHergMSGFEhDBfjuFi7FDquNSiiSsgCCU4quTPkzWzuG9Ra+kcqiGUoBTBsUBJTlTmYQvYrbY0+goyvok9XmHMaP/cvlaQoEvNJKredwzZWBjEqro+4D9zkr0SJCS0fQ0RUO+xsnTCkDZSyBEYNqRuPRs75B2zkoCD0jyhysrrm4z36u/7gIYO5oDYTt3S+DcSadqB6ksA0MOy7C0HBnZhgDy1b/JwXf1ZfrL5whG9DakpInAZE229IPUKFiuVDoiyTMdBNUKjkLsd6Tun/2DQxKGAeJRbT4/QPqaGBNGlRt8z+USfbU5J98HCzZFlstC8LErY0QJThlXTDb12hGEzcD2ijb+FLMKCI6QWOednt1McnOgoZeJ0VM8pcQWd4UVXY2CvTvQPaSBgNuPZnWHBCLO6PErDjhL1cTMEqi5ch1QYuwrillldwEAVVP45MPq8dMl6h+tgZBtWEmjorHx/HuR9Rrq9SdqJYUIdUELLzU4Fn91v1HdfQSVz2lE0JsvT8wtaM0uk6MG24q8jdK94zMG6KtM5dnBVDKSjnkxGzOFv48LRx14xBbD6kXtElFiBCnvhZStobqSNvC1V02Gd3auU1cxQq/SJAWlKpMsVU754ksF/iERGhmVKTzxmQjgJ9EqlrY8rHdRi6ZfWvgPwtTWU5UmC6FepzmLVOL9kleY4djgqJTxjsFCDRoZAQI6BMgiAld5oiBYNGHlBjmMOPMD+1eXyUrjxBVpxeyI3xQrSIrSAi2/eBKLmSTb1xjc4vHEltKX1cGX1o39WGh68cV+MCUP2L7lp7jY4y10XKA0z4J7uY5yUJC5rVX3KP4ZTvBCHlLlhUHqyWsJ8vnZ7S4IUWqjk8HW65jgYX05KhUC6NT9zUO/XRj+lPxmJPuLBRp2/3pJoUqoyb4z1sZpfH/HTLxAfoiUhqMnxsHnzelidcF0oUwyvO3B+SkaBdqkz15BlL2NldVYYDLNvOTbxem5HAlrrWGBaD2Faqql3NSMWP//S+eGPH+RSfmDv0vWaWL1xoLLrRTYy10kwBO/6/9gbs/DxMJRgeRW0LWermzGThEICtyVQMuz4QStvRjg2j8vjtP4KdEc+r2OZnN6aMIzEQhn7rOY9nOrrCPt8gTHMop0kgVKz9jvlTMuwr+qksS/IRI1ISq9YpQil+IJaFI3v4JIYn3RUOInfUSzmogAxS0oYneUidVjqL882VtmV9Xov+ul/Io/zCo+eNlLk+hQDArwwCajglif+ZWsJKBBMoTwQYXSeCq9vO2Tbx2IX++hnV95Yrk54iNJ+uzW7J0Tstg7m/iIEP/jvfg/sSwLacvgZv5LzBCw1p73IjfpEWvXiSk+u9yDwrDV8YoxqdySW9h2bwWqJaR89z/bsKogWlJJh7miWkgL8gk33en52Nh/cxrzQgv78TgD6LKcjw0kyr7M9Uxb3Qx8RJWrdZybh9gc+rweVq2rs9V+MCnD0u92lvTX4ednuvMhH9qh4r+7r/deV3mj4JdJOA2c4iFzTEut/H1jDetrKg+O2FFTryJ72hR3qNhvV8N1co52Lk/6z1DFYdlyMaHKF26G52/YmbF4u18qEZ9NSP/kni78jZg0HsuVjTu61rJSsR7kwmdGCsiNZBM0KHt3wt9mPF7hvs9ywbLo8RVIH/7+FO0f4f6GXWpFI+x0V76W8au2p+rCWFij9GfLxYsOb8GTusl9NfgyjKsawYrRAB8SJQQ7HFI60AbUq+0HugmY41HpIz1Kmdk65apswP+OZYR/v9mABOm44H/8VQR6zdnzHUlckRnEiAPZsiTHuE6h8DaTQQm8apFx66YzODjbc8yy+rrR6QxtMiU39AFKezv5o0YZQhpjpjrfKMZQ2gaXO/jzODRhhbO8dowMS/VqdsyW4Lfn7VRWNooqm8vW/O0U2462MIHj+Zsta6o9P+pEujmHbarGF8GKSyz5dZlkC1hZFiQ7gV5QWTa6OVS8pc5QNNKxhDErop2kFrCgAYqiDcP15Z6XG48cpbRSROkuab396+ZlGLQUjXsvJkNI8X3/ILqrCYDP6FCddsNnUeKRUjrRzvyZbKqY5QQQA6zvHcGRk+BIHC2y53H7ASWxLB1Ckj7jDUYXNp1NkDWGIVsZrDY33P91nfdrKysVP3V8c8RlEqVlSgpUisV76InmX3MqaWrLbEODOp5Y5wCnCcWt/h3Ew+4yERkFnoJN4CSz/SDyHa7i3yfCgxhWix+IwSmW0bDjdzSA7W2CFjQ2fruv6ET8Smxn941Zrw9htZf2/205Zgl3mZjr/MYduhKVJ2O+A2NcT50poqL5/JEbj1rEZm/u8Fs1TzZEu+9/xZHuaDOf+tRO+Nk8j6xnKcfrXSqnxUw1Q49KnF+ZYnXYg85HE/Qt5OWDv2WXxlTeHnu8ZDSQs+rYvXnyOMisOu66eVLe4pM6kJGdX+vrOVH9Dr/kbuxB3fWUqXrx4NERPusi1F7bmARRYBuzUCbeL5sXW+LraIm3st6vitosnPQqqWMYQ3X3C1+VhxaeEN9DhF/FvVNauSUJMLNgmz2ondHRRjfii8gpjKcswcTa0fyc8y5Rt2rqp/fzwMVHP0vAN9Oif69TbUyKl9Iy/g4h/GSrxH14/exL88366Ic5+UrK6wXJBGuY9TYYpLXmE5KrA8C+3Rsr2NZ8UJ/ko0sWnNEZWwephZe4WeyvBy+MspFQcJDRw4Zskm/Qf9IGZk6jA9u4c35F1btV6kwIaGeLA0obuQ2qTgqSt6er6Dqx4C6R8U7Sv2vm8vRKPhwe3GFlM1hxZQ6b3aNHANJg+sSAnN16ZdnxRAI+lJmOHdl9CCxzw11Y0hxmoIA1Qu0/yqWb7W5GJtceqCIloxELIwlBvOjoyMbD4+pZlnwfMBaG/bubQkf6VJh5yDl6tWu6oEXDrIOtlOo/LNtXSHqfjuUiMD5s4dvbKsWxYSppkm6CrMF03mRKZaVLMi72ATxAGtyuDxvlqRcAN6+PsCBrWGL2Vq+NFV/q7rJV6xYigLiuU9N/MYRbSR1RR3xlsLRdJSkgys7Q/yomqRyMGk2/hmM8Ydhedf1ByoAf/6jBvsjTVE0KX0emTsgvrPaWxou5AaxJ57noFcQbyvm5UAn1dcMA9JEo0mS5ukm1LA1CDPEmlyFZ5ZVrf2i8C9iSlTwaf5gqFyPRo5AQskWJkxLSumzw+HHKZnC7HIXj5/0AQ7eyW1C2hjaoRGND0x2GXZchsYxJ7qrSDPMD3gEXUmyDR6QkSSj3xV2fGB+HU+kyKRbSVPj/hfvcQUooFqSChHPjzfjAbMFGtPs8hksYZHdNOk4AFvz40KQYHYlEXQzyhNhQ8OG/bEsK/nQLytQPQjDg3krcWwECRvKJ9DYauVPM+kVdjThtxISyjzLM3gzPiKfIHfoaivLxjVibDf9YQfcQtRfPGa/3qM/e7K743NHOmpefvxXIbVjw/d74rkG9OeFpJKKbZ7TlO6mzyMo4uRUT51FraC2H4RQc+VggT2qqYDqwS8Dn2Jjpd9ihW1ckfIgVIyxNWNA0JSruaUj1thSApGtH4LmjORmLzhmQO6zqPhEHFMEgqZRGcpjFbEmQmB8xU/edqS6je9/+Eid2dmjLXXN0stqRN2IKxMwvlJSbfBthU8H29v+5/5Ckm4kqQHUmTDTEI8T68A31CVluv1t0WC7LaIPY2irgYVyObFwsbqPaObIhIW+KTaJI22LAg7AsDdU066KGnjIL0ASyoG/RYIKGarWJbaImj3ukqErNuXHdjdWMtQSaEFj/rZ/8AyCPugo1VNRhOdmyB987+gYPNr+bGZyy+W0VFWnj22A0VtSaaMIN53N6S7mJZ7tEzfTut4rL4lO/vQ1ROqHstY/wNfL9fSWZSdPqpUfrrTHAmr6Uh9xDnvv8mG5GasOvwfqprbV9T9G6Xdsp70lP39y3vnnr/I4uzU8shqPTwdLt1LQL85wzGjz9YgUjWbvdA5KVaYOO6q6goYUEcvTlShLmhv8pELe3cZRaSu5/s0eNC/NzIXnHryfKhF+SDLEiQihSMB/WQ3+XkgWZi0yXmcFWytHzj7xOBz1slNKGnDtaPhgKH0fDg4OhPksA7fZZgkeOwgTW2vgRQ1CAoYWZ6COkSo0ITKG8pfv/XjHIy/qhadXgkT7uKrUrN/y/QIEZrRK3DDXn1hzyzGKXC2YcGr/TNtQ4DUsloAReVdEVTr70ZkiMNssWNbM4XJVX2ZRmmgaE95l0Lz+gcTPMKynuWP37w0damaTNO9O6xy/ZsApWlxdCXvNBQFA6w/XbIPgO5WfG4fpKDjJmVxk9qHW+WQKTCKAFxwjBxjSpxQ/F2s24H87cIf3XsimyD9oDT+SNN+PNz1QKTgYxwS9O6P5oXCFVqTk5l5PpeVcx7LyuMSJ8+rX6Qc9eXDdmzey3LBT8w4Fglzub2wxwrmGpwp1MFAy5uoSMo4RTzPC8yFGkeH11GUC21YlSyB3tnQShxHo+J2DzfVUSDuG13UkmUTo7j9hYPyFTApGCgJNGX30bjcffUwUXZ/D3yAFvx36oVr19zt62MNbOXFiT034GefpWWOPZlxE+FTWlpjvhnjjUErGHoyF96BgKMSMokS/TTXXVH21H7HoHdS/q9D42Tx3/OKnF8olISxxhDNwTj2D+Lp8VoxaYt8fsJULsvEATGjXUI41CLqidFDz5ti39a7T62uIx5QIIwD7asJhUDLqQCjhkLZTdE/sxpwnYDKSU6tVgw/W+9VYr3IP8EBmig5P0r/Ls+18luMjHQlgx6cNLCx7o3PQJomlzve50Xl11Z2YoCD3EzRMiGekWEugzDYEfNRjux+yBFVYW/hP0ijy00fNygq3Asfzrm7LzwHr9PB0XS+vqRRVWa7ofPUi2eW7iKIJ2QWxHLGtCZdOHGCQ3jUkmFZNRvoIkenTqD12F6rJbKYRi3ty8wMcXUMR3S2/40kXlzo3c9vq3XVklH1zdbtz/WiVTrgS9IDae4JswuqO8/gpuuB/ahC4qITllqvlQ9jL+xFocGzWJpQ1Go6lpe8WJbXyBTYcoMCQQpQe2xo4LFdMImZL/fkgm3z5jVLDYTbTkhqWaOwpCpIiJ9Cl1AvMbTL2z6NF/SDb1FvvMudLIPhoYAQyhL+mOMc1QqYlkY6jNEoCA7fVkNG+ZkWuFlbIeUaaoYMhQKYVzFM1h0l4CORgWG1qbWdYgDfuwqSzSyw4RgXY68PMhEpFd2Sd+FW0THcmoxrEu7qM2QXPP4fXBSSjw0PsKwFdWrocNRlrywPz6MfQOKgQfpThD87Zy+0EMKwYPw5aHmoh8blJqxcS2BzKYCwB5gRy1AYkiM7RAXT7w05xg1A7hKPnNlSbnUw8vZFEvDwbmegJMLGHz8iBs/9bnO8FCqVSEJXA7OSdRg+1yG9kZ8LC550JCQ6MIsDpJN9U848SeYOSpZbVSviGPiOkYH01ghE4pBlEieLplWbR3GtWSz2ls3BSs8e8H4wYtJ2Ash2k9DsLRjz4yZgcKE/umjDLYVeu657OLXSl/iSpqSsZxzl6z0m/SMPltl2zLzx9IVf8c+krj3s+r3fj/e++kBf++TJmWv/z4j/hb+zDXIkyHVCDv3JqQNlcBoOx4o/EUSgj7GsWCkUW1WrP4w0N3/MbJa/UsE+w8DPa+lJqqgP6wlUEayK5dU88pLH8wStRLMVHpgVjGTCmwlyEMkuBWt3vfg/mt+XzCzewffHZBzFEagIVldCMgd6KlOpiuch7YvqBH6H5GKl+YtjT1V2Eo8ssY3bP5O6QnJPZ2ClDvhkFRN2i1p7xQA1pnCrFvj1HaonH55Hk4joB4pyI8IpqtYlU+IvdMmnj8gFfnmks9seJkKRhjna+PuS0uv6HX6OoCLtcDncdFZrGX7BF4jgcyAc5tVkam9IK9rXD+ipuG9hs6LGPqM2HX+pJImquj927UUM/fCPWDGlaRfKzad6vywb6v4/5Mxvo835dpnfjsutstTWelazlugB75Io9zV3pg21Jw1wX8fzoEZXoPYPPJqb5Hg8+XgC+Ceq3p8y/2eJjXoAvKIE1XS76OxUbhaPZAtRNeHIq+TOTIRkwaNA0Y5RLbNMs/AzDZ2b/dWfu0ytvvJefOJbfnOyf/xBphQYr8hxWhPDtHErdmlTRn4U7g7+ko3KfeCKfGD9Rb+zuYaYn7VXMO70Tz5tTVp29qRmg8wu7Ec3h5fGQfOda+I8YDdNCJ+ZJMGAPiJN9k/ElGLTw14ERk/rFOU46Cp7a8E6gQM4YjUFxFWrMdUxmEmNjL/iWzsHoFTqsMPW6aKdB2eGoXSVgoJ33gyk2caTJulyA3qcFe4RbZBm6hf2PvP0jKwsPzp0AXTSooVEJoPglAYYwbiXH3eBiPI0Y60NXQtZy7FZ7gQUynEUmhiG50Gnm2RMDzCd8apmobpkGD3LKKrftt7uVnYUbRFLlf8ULMo5EWxJSKmUZQBUAfl0GVQAvgYAp8YB+Q4uN9BQx95KpZ8yYHosJi6FbrNIsmuBoIod8zspH0Ds2RpUeBL/u0eF20RWgTSOUI5m8nZApG3++nTIb8tX2jVkDg13pwCePhGpQHFEx9zeMYMZ1YIOiz38qXq4KwJtb+eBTBPiPrbeXnEuTfrxiPzC2fKFFMK2UgZgQX4dmups7tb9ZAnAhVYIDB4/VGrHd6LWHRbSL3rolqXeRyUvhFOBGo1BZsTK9yBioS/tsOEHyi2sqS4+ny3ikIO5ocBkM5q2FLSHBJAG8Wb9gxaS1QTl2ddh+5yL+YVYBMTOuVWh4IC+ZElUZoPiqQXEyZM4Z80lwpKnsgcmItOOPDepUaBf+t9MqNGJk8x0SuMshVQeBjhm9TnJXAT7ARl3cdodCp/YyRkRko5JLPp+Kc9M7ppEoBLFni8+3eqwwaZNxkFw0fjlNfptcSrYKiw+hNysyBZwdMECzuuUDbLficaE+Ygbffbcsd7GIBybjuBxwOjDG8L0vPA+O5J2DY45yTFloibOuyD1WRhZ5I1yT5JpjkdmDdO7Qaudy1NYX0hzwd0kDQyNIP0WaJ/iXTJOF+IBGDWMj779doq+muFzyyC5yPh9iyyPd5C47kfWJcBH05hrgo7OXlE0xkt+GV6MIX7DZqzS3LDePuveUZ6wgR4I1DcMaattcmDIIPlvUzpq0mFQQ0f0j4v+agDsFUj/xAFxcCo0ojODaOo3+qihXKWLdR8QjPWWt7bOZujKgePTQ8aYNbYLKzKXyiK/kn+SFehNKCxCmx5JYQOqGjRIKrvet/y9iUd30p64UW1n8APkWmWFmqJgyvGXfn2QQ60XXZ4E8eivTqjSongOQnuDPrQM9yhlmjfbbZyT8u4q9aG7P8iMYJlIZF1aliVufzNEEhNA53hPqK5yrN7fahIml2KFUnZoqFVk8tc+2ffHQuOR0pLkcV6xiMPNlsgpjYlZfP98DNhESGS0x3/sHNHS40Z12CWoWt+MDKR833wGIbme/2AHHldvVz3Em5ZcbhnkQIiVWMQNjI38kt+uqwokPpvCcDbYSx+UIxkFEgRQdxZQJByE+CCNptcq8lqL4+7tNuo7Uzt9tjnP4pIFMpChU/p3U3nc+5Yb+79BG8njlPeLWQgv/Kw/gu5EiNfl8Usa+nZBt9YtdR5624z8pDOxzIfuVH7Wij2VFpURTpLvMnKko4qglwhOK1aQ0kvi11C1vgoY1tSQJUw58hYvYXWiCQy0xFqpGtjVZjwIP2AOPxcQRwAQOAHmZxiggROwEmWpMQ4AxDMDSe/t4RFk5Mc/UmjKA4zJPlwAVFrTQd1RYVzSxChsUMamXKjmSmp8PKSy9TCjIbTDyuWrDK2LJZhgaCyyrTzsrq2YA7J3r4kSET051QqqRI7UQW1X2PQ86kg2aELmZzkttLynqcPGlzFs1YY+MrFlF5SZeN2HQyvYb4P4c97vTuvcL1u6PbpjqIS1LFpcoom+QHDDsT6k+REl5KQ5ZdSuS6OPHwJhvMqHYkAnLopRIbcZnKbQRH3onIS6NgRlGmTIPZZ+ngvi72oj6kQCZFpyMPBnve18IBnIM0howTHGO+ow6NZ8s6DzrNaq36CtQIwmlwA6ReI2pEKLOX/yxvnF/CjYwOeIlChJ5I5CewkQcMbhQFQnCZf8B9sOc5CBN2tL0dXBL5b/wJak8T4K8ewjJoo2/IeEK7o6HhyQB+4eAkBGxClaiAzDFtN5zQ+bU907IPrRckV+dXg+ObwLzQqH2zqOtUDs6ufOesdtfwe/FH8hMZoR3fXQaK4tHnfS5S+LxJl1Y0eW9cZzLWx9tC0idUYg7bnCeDYdb1dBF375doJMoDn5Sxc6AK7DaEaOKTr9FgQABHOD2dlcSwYGOrFAPVygM42ZdOTQ9UnaC49DFNabcLCu/sPjLmRoSHzWh12CZAe8IJRzZ59fgTl3NtuYGOSbLLyqrP2B0GftFkLxzcm2qP2DeQrCBPLmyagzOSfh5caFt08ONnYJ4XKEzsdvpm3zjwHHNDM/ZUe2xa6PmNAfReaQEWgiwzZYi/cv8zprzepagVY8JCnauriaRxG7lkKYaRqF5BVeFqbOwf6Lnes6NqqKXOCFyFkUhOE/V1S7rHLjTXQCXzLiu/sKZeHu+Uk9QVWx4bZeNBsj0vcN68QDypncdK0WrOVHS/Vt4Td9A7HHpdGclgH2D3lEPpmRDvsHM3NhsVayKPUVudVy8p6VQsZH5g9iG8ZKbO2QhLVJiJoRNwJ/JpP5pDyH37j14zoM6BmLImnVu35oQXcgeK9FOG5slQpZJzGxAXCsdKJSALQ4heugr37aTAI6nYV8nhsTjue+1ZL49nBHE6AwVYMxWO2qqDT3oomz02UXdVQZ7EUksAiVfHtbthjU7VzCmjqN7IxyfZq/PSeNpXJDPPmz87zYT2ozJA5aNUVyExIg6VrcOlaP8r39j1nfjhY7KZHoOV3M5T5qk0pUbIg7zFYAVcKniS4fw6ZDtzQTOZwATfbKq7EKVHCbrK8N/VUZurFe9kb7bY+xq76v9sV5J3cACT67pQJ3DGRmoPjyc4wi9hY6qPwipGxGfYX8ocVrmVAtBSPq7eXSHZ6P23UmSDnmK64v4dDr3DF2hc1fXmf6WrEAvCSlg/iDACVwpheSJLoeuWVez7s/lStQWUBX0E4DDSbzZb/0gu/Yt2++daSQFVPrGkeSzcmBrmpG9HFA1IAmeKxgEU0+EL9MhFXMjEI4ZYB26nou0V3fNEzZuaJMU0xH5sM4kL6JFiSD6VHYN7q/K72trVT9BT3VhsrjmjLQgQx40M2AfkPyn8ONMFXCh411Ujx0lFrl0+RkAevPap22kRtAxwG9nacU9ZRC8zGQ4iHNKCMg7bOLMgi6/syzcriGfDpL3cr5hx4IpDRs6Pdaaso65Tmf8NrFr/KWZgdzdLI8i7aeXcCh6hpLqfb2v8B3e0Ak13St4hr70Q1s9AwlPzuS7VZO6A7RGaGxebynuXdNj1kPxc1he2yesIL+Djw5eTETPdoot8VrfC8evkruUVLPsVpQdQr2WLxF8HG+kTN9Cg25VEeLEgjZGtyXPiBCmRdsphRgYVbAGPyjZNkBgXWVxY1JOkU4+W4gv7+LjUmoBJAvFBRicyTvYqmua9QwTVwXNYW2wgL8MhSVAsBIS/mALcx1PG3KKEEzct01suMKGV7LhEhs2GI/fktvwBXCogbl9kkhTSBDUyIO7cd+yTtl95+oNXpriNU5QJCiAPnAzdJUYWBA8ZsRNvOQjcdyppKYG4PSepfC7Gw9gRnEsw+rTTeSmferfXSybl5gchfCch7XhtZs9G+3FwmIgSGLRmKBhlnJFS00m1p0YOGxK/1WaOoouPEhJi+PdoUwvZHirLb4GE9nVQ72KKfE5T234KvKzFXAXc1TuEmFzEHK1cMCjoQWCWrnMJuI45pejGh7OV9Zzz9KpqtJN6hmYaC6angkwUexJSCxrogNcFQWc/aiYoPkrIcUqBxLzh0Es/pws166oBYbC5S5Wl81R6cFAqVcfrR32YY416o/wOUJXDusJ7E2zI0Ktx3NZ9wMkUWVZRQqdBDfQPoYj8xACD8GGSpMQ9/D9QtT83s7whc/+3Ijypf88/R/F+VPO/+xH6mZwzqLu1OB69oOysFbZ1aDC0U+RsS2hIjVJv5EAOKskT3zOs0ZsJoCF+YBj0peBgYZ11Fqe9qDiiAwMqyflA+9NF1QmCiWq9kjXHwaxPEahm2nvSK67gKTxsZxKVUa8RlGaPhXgKfY3YeBrNOIwGSUXr3japnOz87UTJ553vOskFlvWLkfvcejmVhfKFla01XIKs8BBT0CHDhS8/Rln6G7/68kr6wb20ldaQ9Ozr8wbsk83MDCQgQNBp5Um/NS/Br4Aign0ucyUVjEOXUnZSjfE864mPHeY6RLD7vmYFXPUXJipvVhEzV6aE3UJDQ/lx4Y2556Iqy+IAQUrbftogiGgkM5+5L8zZCngsJH9Ih/OWPTFqZrDUC7/5r9sk9rc3paK5odsP3GMtcONnvifzOWd/RLR6NT/JFqHe7ow0bOd/MuLnKWT8c7WF60PUQ+foH249Cu17nRo36x+/H2S2U1GJOsYKr4OnOtip+nr6UzRUbIA0/Oyjjcdp/fr5JdUjhmXVvRkSavwpskyCkfrVT6x5t7qr15vTe0lQeHFkuXO80rzuQmKqyHFoWxBztO3lZYS+byLxLw241BMzfgweMbwseHbhiemvglAMcIuxSs5aZ1uDTt9m8mzouyZmg4dEtTe6kDNdKlst+wIpSjZEouwGrU4GZ6uc++4GP2S1A8f3AI3pLA6p5g8PnhPFqDFSAEX52HEREqYRwo56jrjkBW1BDBwM9gvLBsh98WMiWuvHq5sKrio19cXEP5KFaVM5olhhlzVLhYyleVUGvmJM5m/CPNXzpc2TcZxrJohIxlJigszZLdZTZBbiLq81v8DWYYw/Dkfjd+41vYu2KzZuj8tJ+RaAwpgDC+xqmqcQjnmKT2BW6LqadMI2IJ1QbgoalEDKxXH2stLzOIDclNCH8Umo45Tlo84a7ByN0HnKb2ld0pnyJMsxwL9TuWz2FaD0pvrKikYBniBCEvOD+fGJSdRpSFWNBVchUnBk0BVML2oS21bjcxPS6SfpNQClihtylNirEmiM8SCftYY1e57kh1jaJTaFXEd2WxEa06mi62YgUCkfpVeeQ3KiQ3kPAy+r2YUPgdaHXbKCQ1QcNEwb64rZ1Kq8Q6ForuZB1l8UQ14VZNFQdXTC58RB5y4YV1PdIw1yevL0on8EcxsRXlnb4fss/fyn5udyLNDJmKZwYQFdEf3TR2D/Jd2VcE+iGUt55lfd3ez5wsYVRYkfn79EsXzwrzEnddfsvbyC5Ykbuclb0rXHtZWGLcp7LyL25rrw5D3qlHdPhda/TPya5z8lqWtrp/WMBpESX0IMGbZAUSeQyU/J/J0BeLXqtQdA7Gt6HzNzTJCZqPhBUFnKiEBqHs/dvPFAUU+Qu6jA4Y+d5PglP/iHyOXa3489RRqu25KSGgH5RFRItO9cszifrhhUmoWlNfZu/TqoY6k84ljPtP8kov4ZkJTCo1h5nm5XP9EyYssJsyRbn4VA3iqtARWf+ru4hacrb7mXpAMz3JDvzb1mNi2mq9nQ49rYfdKNvg6ojgYrvnWsTZ0jbIUU10/sM8veY++fRHdLyge4cuvGbSy8wsuVSg+qQY7vuwux3orYurNKKWg9hO7MRVfzsFLhB8qBbPYk1Ixc6U4dbrMuKf43qMmTE/eTyHCvMBMvYOE85dsSTUdjjIY2CDqXmN9r8Myr81Sr8ngCXNeysSzjD3DiIKmseQpKZjbaQfOnriU1k5M0gEBWG2ypUhQju8NRna395PKURz6worZMb7oVfr3ceiTDs4vlKnh0ExwVVH96dJxPQxeXGnhF4Z9cdqz1Q2AHRjm7+NZr1RfhDpfIqh0b54XHEzrmWmoXq/YpxjohH6HQ0UthAfzKTFP3svLfIay479uIPuBddxNfnwEoDcy54fPLeXKmyc2OpxROpy7kTw/iTd/9KqEum+8pl16HrMqS2sijGmJehWKNkfM64Pt0cuZ2p3y4waSx1OvOG3hO+REXiQy9CkqpopNezvy7ag7qul356PoLp3wQkE2k2MQL/0b6Y+CNKjl8gGxRCNLwp0Q4ti1sUGFBR5OUYTnpS5gpnbHFex/i6fexJZlmiUPN3D3mCG0sPuWzQ0cOqGwwO/8H9MsOUgjuwd5ab8vywefqcdKxEMIT1wIXfj/AZQiaAOadpbQr3kPmXQ9eY2iOQ5B0v8sjUDhUPN5zbb9uHDbv4LidczLjHvQvwrxWcgN1hOsrmtYBy2sMnJP4MrH+PlBf0ZpIda8DE57tTBL747FGh/lnfZY2IlE74/FGB+x2TqF9vYAmP1DnKsMNXb9l5s9vk6fNI7bkXMu0Ydj6Xz+n+OjGbNEoe1YT8J1ctTdduzeqbz1/Z7PEpTiQt6v/dK2vw3nRCrO0a60AfZxIV17Rc+P7aA7KbeEym++7Vvjx+q7hED9oF6y4eGAHuUdGFCcLeA74dPrlCq4htxTrv0kg2kWB2RWas2VtovJArPmUehuSGYKwCrthJFne3nKUDltq4qKZ2soe3LqtVxYMF5erOCHSDUflFkMux2YusQsBA4zzY5+vRA3XG5fizh9RRZfQxUhJcdFhBqJC2Hc7oD/CZTaooD7OS7SMzHBOD1XDjxNVwZcIkF8QHLZcJiMtWEwvEn6SkycZkiKlGm9KMisPjPlhxMvzuKyqiSK58kpr+EGoapg1tWlQxpQQy1Sm6XbGbGUtIMceAigRLIT58NJtQ19L9Oy7qj4cpuHGVlau6TsXTB0b6ma/DONcrfIaxC6dNvyUngClsqiuh6NVxt782g42DBVve4XI2F9yV5js7ej5xLiR8cJ+Xlz4u1eDccwNCwG1orpgVCjgoCvbk7akp9IUg81T1KHAooujgB8yHwSFQSroa/nNZ+Yi+dzMZ0ckKH4qPPvJHMPV9Zj2hX3jJqZl/NXe1K/ho8a8QfUMwOt8EJohZ7VwM8aukl+CvFMAEug8KysgIqbeLsh/xBuVpC2LghC4IIpzTykbwrw6H+HDF/rOnfjoyvmL/4f7F3V92ldoplENq1xBXomMjhwKIpcujAECIzjFrXFOxLraYZj3MDf4I2OUhdjKBBaBCYTPc80si2nN3n0knfCHl7+Ww+kK0L8Tm/T8O8bIoDusNyV6N2xAk/bYNNXZrmt9TJoIlSEVOfpFFoVYF8Y0FxJ4GQpFvPwzGPkbB3pKw1GMsk5FsDiTLa+CkQbpSNfEx+aaTdpFJ2ywJlTiksSQWVjx/Y35pWQOVWvl+9LzW0j3nXRNP5p0GXjSyqJk1/Y0LYLK5qHK+YUQik8xVh23KvxtGrTOv9opozQWcPv84vz1M5oB6JCm/MRdILWVl561gEAHZ9gFTev7ckn707BWU7X1I/Axoyd5jk5NAHb5yiwgJY+H1CydQTGS9nlaNFtz8j0QQ8SCgo5mc9FMGOUvLm0XsOZA/BiXEf9nDLtFtTHFMPBXM52gdH2Xt9Hx8ItH9XE7wvAyXD5/eh30dG0iPPpJdbJYoyjH9pj+YOTy7KeT9DlWJQhnwdXj2MNMpGZ0WErEd6QOlcOg3XcN7VUT4zBiDmigLU6UYFBvIyyCAqg48dTsfEtTSEdmeU2h/v1M8ltnHNq+SNOl+MrITdD1AfidxalGvL2DuYfWf8B5+z834KLHeaLmoppvC5+XjeWIRXbHP417WK/wsbM7lq7iXab0ZP36uXfbvPSbLaqTaQ3X6YfS4UBLofQzUXqbMjyczJWACv0ol8X3dR5EcgYJf1hKJG/t4xYW3hDUksD8swiNyHgM5ZodGQQ+8se7vTiqEUBSYDcx3zPEUrn+4LyD6BeUliF8ad0tdIVTbKXxvG7XWqjfVSgNB3uKIq2DmgHTFSTIVVtf9An9Ri3VIuT2vQYEwOkqKfKtVRZDy3yY9889lkYblZW5U2f8Dpshl1b1/S5iNJQgzcj0M6pK7P0IUFnwZop8blbQTz6IAelapN4I8ZxhL6e1d6exxgf87D3Lddi9x0lu235noVhM/p5jheB4fmIyZZWXHCzouUxpXBrHcXkQd+F23ap/NogPAgKscuGg438Svx9Vxc7MPVYGsXxy9eoYjYutpy2e60aNAYbZh4TR3qZ7sWGucc77zR9+Aw9xMB7eLp40Zy1vxmC+oFatLb4b4cpYd5Y6hGylfOtWmN8fKiO861m+vZ8aCNICDgSG70XcI8b0PwwaSrWsQEM1gcgztehxjiPgN7aSaEcYAbywmjCRPF11CEhVcDJh6jEEgHUxhXxRLcmGm1WttEKoTdAsJbtp9FOQmI9l+18wJ37U7/wPGZMzbmCLEnUHPMLQwkWm3AE8RO9it1D0EJuL8vxehpJWYsPQkOJgiIwTjSIS6YQ0wWHlhYVy0bPaEB2SQuT4eApOVoPN2XwX40oCQ8gXggo9ar5LVzH7kbHK68lXMbOBdugYnC8pcgvlYV6NMlyPXELLjKWe7Cu8KQnzh9xx8h/hwX7Gd6yxnPwNEGp42L/xBrLRY0hskJ62KpJKS6rSfvMg3vGlJJFBO5QePXoktdGEDr9ETya2mnE+JNcdvHUQHYcFcL0x2MTL0LsDokaeszHabIffiHpVNfR82JnpkRKAOM4Y7wybbnqcTHjgrJFVTfmuSdB0bP4FDZoD6ZqRtJ46cLC7zqLIDruo4vp79UmhfTGk1iZ8zSjwEM/EXUKoxa7C3oImHIlxbpEaptO22p6m3GNnkGGyF9b3wjw+CAVvJMnTPUfxmpox1GzKUwBs0HTEalxGYPRWdSbpDtwbetLqgI8ctPH9PNWngk+MuHhhHvjePD9+QzoiqJ7T2UL4V6nJdeOjTXERo1OOF5mNsjECWuttDWLPCT+280nKCGQLfQjiDpinrElnCDXcmU5skJjzeGpH8C35iYo5B2J0/K8eVW7A8tSVgQO20HbOuoZ/1QYUJ66Rh9AH5o2OEo6gxe3no5HX6+SzmSTzjJDFSsmw17rrBSle2KXMDlpPw2DcO/XxoeAGz0gcyDdxXt2wLvjeElJUvGyu3l653U00MCm3We5ti2pJ81grgJlifHL5kVWGC8W1DQPkeUrKCSLJ8JdY5IQuAJRLn6JUAShuYgjk5Yeme8Wv6SyWolcz69JrkmKch8bj3Ya6Tk/ujhW0QiohQ5RXbsAIiOEFCdrq7t+kObj7IwpGBSuKjBQjZHHgkL3iRsLfZSrqL/81xMaqvmbnkB1f8TI9ES6JOSIkOY+LuvyS3PoAcem0uFCyFuwx3L9FALwoM3ndDCg0f02FY+qTC6kfjHwQQA/rlGe5Vp4y2G4MofFG7VwqWOZ0I8pFEpBqVAq//9HRKVSUigEZSckj0zsEF2h0xZc3r5nyglMxvh14eav61Keb06e+uepkAvk/WcI/sXNb+MHdBl7rR3cO5/MmfyNRIS3VUBDgonV02Jxb1BB/wZ4yMVzHS7WfAbrh+0XRMjJiJqYMMYNdQxUuhN2MoCbBRairSsHmIdKZXUbT/eDiFP89uluwjguRQkq9i4vjKOZTx4poFaILfaI0L8by0+AkuI43yAhIBU1yhFRSP5yTYDOqYTKy+jiZvXngmXjTJuDFMLViBIDCrtZQe1mHnOZy47lqbZn+ruKfEOJ4+H3aWzc4oz/Op0x4o9bnPwlBgCv0fsbHLqAmVyjFyl9KYaJ9gG3FptCjsoHyx0nE2Y76k8o75Lo3ugnihY4LG1u6U6KVHAQY5LSW1RdPgQz/LHEhXFBkp4Lvj+xeALvy3q0UmvJ7YmB8spFKdTMNVpW9PijbWXG66YrtzadvLx4oUPdSf7WFO+kmj4fS0RlhmIKskhZeHHjS6go8fZbSGo2ZG70rqKBivr+Hz3buH6yP6/NxU4K0A/9rgHcRf1KZ+I5m4nnRTNxlPhIFAgQIKCnwBv4AzOADAMiU4LUz4SuGCug3jK1RCSbq5CenNiRYhEV8gVo1YCi/1NrEbPDYAqgGlVoRmHlCC71tYBHbXk9p5AtRim1EfDLYPmnWEwMhGE6M3zppYczot/ObP6pucBIzSvIMQn4QT7+/vUimsEFA93dJfckcGp7bqX1oFXjHU1YwmvPHI9LuAxm7gwBNIByo0UGDuLqMswKfVU30HRQAGRSIiEDeWufrCB9IwcVxfH2a8MnaoatkVrmnt3o0YJGYM5wwA2s/IOkX6xcFJOWk575g1xwo3DwYJko281fGJpnE98CA30HybSDo+uo4JJiEORT5QNLcMxh2Os4syXRsGX6+yHe1H/Mx8908AMDiAiBFlQFjbi8zhn9WOdTwWuwqGALszx8x2vR2G7i67kggqumnd8NEQLwV1fKFER1pS61IRDapz07pEu5xyBHD3J1MkPi3mt6eZGvyfemM3TOndrHBbILuk+SMVVNLItG/VndrnlAqgTa8SbOcP4krAoSZu53LPMFVIe1lC9B33eLzYIeL+qID2pkeHdLUCrU4JY09nKqmze73JdQ9fNv+0uQrwL7TY6i4+MYYMRrxxwDSNxN0oTDPwezwP3HEUy1XhdXFFEKHm9/rr5YBZPVjIlEpiSY3nHJdYu3Rn58h1dmVDg/Wh9WjfF6m724qswpNEtJyqBYErsh0I5QNXKrmXktjCEvz9U3VoQGVA5tWxIrt4dMiIHwjl1QUluhDCSUWF5zTQE0M2iWTqbEJG7B9mTA+NIuCZ0gpPpr8e3D2S2YFLOyOummRukc3ArB/dg6wjrFkXjnPL1qjF6ZVG+xK+qekFPPqhpMEAI4w1DjfYLj8FAYrAp00BT+zZ8jxrRX+d6tEPhtKLpPlUpSz5PQFivdp9vvC5ERbsqzm4BYRpgyyFQhtNRMcVRF2FWiKGKQWXaKKBJovDg9SPQxFngW5XlAQXJWA9e8da1K2CriOhxjRZVQw0M22jAQyLPiak3kyeXhevopsGdxnthGoQanMSrL7WjlXYzeYbqlJYJ0C8jPxvCgjsHTTLKjMgOvkfweE5Iu/HtLb0qnViIBwYIy6ASnEhmjVyRYASLdk8jSjA/H2O69hpAQ9tDbb5G0/Qe7gtUiEGfLI2frQNPRIh8dqaAHhHo0yHlBQt/NZA+UeJNJeEKijVJ+KlMJKoSnwXVU7N/ULe58QiD8RYVCvfksqOBx0cdGljjX5yK1QQ2ERaDQ0D/zMsiX8xL2h7pNXBAZPOkJntFzfmymRLp9tU+3qr00EAcC1C88Irec9XxhqWWW56FGwMIF2MqdPbACfxQvrTOKKHbvgwVfxb05jHcXd3J3il8LG5XaGDmJEG09hkdMbyImgrF5AGPCH8oX6nj9QxdV33tETaeZTOD8vCn5ypsvRcys7cdlqnp8RBh6h8pzxX1gO1e7YaahFwv+wvhKka3FRL8Hrp3M5vkSS8k/wVuHm7xyFgYmZvBy2qNR66MmaIS0vVqE0RC0Cufqe9VNPPmbjHH/mxM/utta73qNYc3QGZrGkl8lYxZyAuhZtwNT0xg/hwvmxCPA7Obyg6sc9U2dz/3LKPDVDY4yoajyx82ROGJkJOLGwwdaWp58DLrleuW13XTKkPYoCWk/W7S4DXM4JrwVH7+KilseY1qhrMDxjMl6pTPGwmp26ueZFMlh53tKhV0tUby6XqYbwuiuNLu4hg3yJc9WobCH01ApREzRaR+0NQ0FyyHhDKU+9azN5uL5qhGRJ/XbY9Sd9azzR+ulfMQz2pD4EsGjEFPu+rYvhezXVdA4xTiEScn1EEF9jFlHTz9V2eL0MUI9nLCH1wUxxkK21hRMkx5wK3OLbB9zgGC9T06+XWou9y8uCD9TakTKKKmOeUOCHvEJ9zheifYGxFgS7MJ03ujWrV7QbCGwYwsa2essD2engGHEUf4H5IfGf1m7o9cYjcAoirFI1STDDEYfCyY/9GpgVAwmeuYOrFtHIQG7dJqq72nlNN4JAk0s9Sjcxi76h3bCJavRfMpSaYR+q3dDIEMfmdonFMGzqTDFo2YsKgnsV3hdAIuGBq9CPiYnIJXeUY00/3EprfxFV85+xyDAFnFuBzNdMotuPFoD5t8/goHUNomA4+0ZmWKOhRAV/Jwdr1mvtP8ndQOr0DxnorXO8xyMRr01XmEpxygl0hi+6+Ykhx/IcMvzTs7GIaHKCi+lCPJWNqLcltjW+2+SDmH6HcAIIvjm/k26jXEGYeTAzJjDIM3GpUyF7ODeueUzbuqZaLa+HexRjLeO+XwMkfZuqsdq/FGciV3ZH5USOxhHSMx73v7MZed/Ap8iU29j/MSCB1EiyKKMkusONpQpZQyEFakmIw7yQ8q3col55LpY6iBsOTX3I9JdOWbjhBGx+0HxnrygH/l2caBVF8FCGA7g90rZfwD7A4Wa27ne5P3wrOt4urB72A+4NoIszBY9AaMVKInxGbynkYJvDlooBf4jJp8IQZIqYKSggHXjARIzvdlVjsRYus2WinjEi1QJEXqseHxzvRYShgqKCERpWUIaryXj4eicJJN4KfPHgwBsEaGN+J8BiEykSxO4XGtvwY1gQz6Z5cOCLK4mZecapkLZ1R0VHgfguHYx73Y0AE0bGDknD/5fQIBy5xlSKeUBvvVtuZRxvJWHbZPJXIqUZYkQecFNqHtoUwEsCH+X33Urr9a5TwheOZqMYxIeRZtnFe1mMV1BXBHE/3YpN/LwiGLNvkk1ZD8q1asDAJBIHg2rlW/JaNp8aWkw+gWZ4+W89iEe8cimzV4I446LnrGE0dTP5lBldn1/GZCss5OexR7rwzzmsc31MzwHhujuc9ig2ysJ9SQ5BDMSMulCNiGrCUo0jqTmrPCIq5NQ8+A2jADIc+CcqIBsu4jowHAHQE43cY2PBqem05IC1WK+vQbfwmULujgv1H88gmv+fnYPngPKGYc0u1AX0YZEvMj/ggBXxAVMwJOo7Unr/cxvS+jcGWVpsLnRi9PyCIV4u6j3c3ok1A8n652AGJH7LfMUg9HzPU3qK2YCTTlq+prCzgE1MvQbDwYIyU0GVHCAUvgwWlhutfD5qCAG7g0vzqVm1HKgnvd3CJx88wZ4U9dUcjOgxkgfYmhUH+QoXoIOwlO5By34miE8gPShdlhkqRdCQ8eMfGhK5D6NG+lLh1bWHu7KGL3TnVfG5gA4D+dzWJLJLSdM5JjgItdEjt65IkT2zreCcAU9L/Bzcmuoj95LoWgycCHQ2WJALxOTxVKjPHMgVx9tDKDSaWI+TfKkhGSYcoiFTHGAmW7iNY4AJwExNYNqn/333KF0voNPq2Ulu7UXS/pAvPZIuL33FmW8Fo4cUgCetc0rswNr6Q8mqq2jV80HwREcn/I3uBnwylQV5zR8qC84IY3HFZBVn2NMSD3BU2ex6mGOCU6tqD+TEWO/ckKij9MGIDkZOFaXzvxZUeujEFLwJguxJMTmKxiyd8RQWLbGPyIF78xSM1Fr4XPyx270toghkL3QN2lMGrmgIbXu4Ta9RSd4U77HaRAaGQbuKeJvRt+vsajsssnkIlKR8bKRlwHsHsQ+Js9gq2V/My0qQOfkWGrKjlfmFzBWrrYRqCQjpZ55ADu02fNSq00QFY7Rge+fEEgODJ07K3e3R7ohrL3ezojdj+ILrOIwW4nzuXTK1Qd0bEUxICaPRvA1GM19H1IBaCTRjerfHjtDaeb39mejH4yAvgf+hp3dwWplmhzBoE1o2kmCXyHzZgiDkwgDS/IhyzkleeIZIeYuKHuujJcN38h7LhiaL7HtN1BAP20CWoaCoJKL+0m9+9D4tk/rh52OQQ+3LvYegL+8hltRbRScOKB4N5xZK6kpYzOlYP50r6C53HFInKMaRRDLWQFcyKOzSSbfqBYsZIygvgQbFfGG6APAwbsCLJKaulfTm3l7oV2hZJ8FnxTHxwjG/s4Yk9voXgnmoThEocoY/Ewp0AQragfZokM+riD+bVG70UM31cW5e2a2OFfzoph/YR4NwqmXTA4y3kRhUPykd+wWQ0R5b+yhWVQVN8/ExJKulZqETpjF5XkA0iRtvy0e+4X0+JqkiqY16IEMgwT60IHZbLgu97j6/6KDxe5O0SKkRdz/ExH4eKpbN4qhamSt+98RA7M6PSOjUqas5vckheEn8x/uW/wkL10uDazXZQvhZObCyofkR2fY3KJadLUpPKmM4wZzCTdEmEIPPPpBYmHcCk8B6HkPVQTozecCox7BnTg5IsOMau7hZYo8LN/qnQ99z8Cu1VxXj62ROjbooNoW/qnqyWHuxYOEjcudhM9d0mFsLyyIINL7me4oeyMwfA05cnrrpRLnLUTiXMqxnnTRN/s6eXhcvHC86zNUkvJGfD6vti7Hk+5pPlU4KI90W2e7FO9obVJfLtFCnTQPAqu5cAdbgrGIfQtb3pyAF3Qyx2OXU9vrQ3UucwUzeZ2aTwuNr+GW4KF78Ky500Z9qQyJNDTZiT9nsMEqmn8nh5ApI1oLUCkBh92QDDJzP3xlgVFFThzJCyiawsrah2LEVYr/XFHSOZOWvyHFZ+fz8sxBR06Qjl88uNyVK69H3pGPrJluBd+OpytMx++LGSJeonpWQbC+C7f699Q18cmfV2QBjxtn+Ph+DDoPd4SOHlr/puHwC8dA3lIzvKlPsdr/4sNAVMLC74mR7Xeujwy5UDNqTI7whEpn56i0nJNOsW+1s5KX+4fAjLpI2Duhzn58ROgq4Y+1l28/A4YlEk2/J/FhGOBJfDMlBYJ0ePQAyjT1SMkHU17r7NfUaH4mCKH/fqgFhZQem3hsuIWpMdQAiC6t+htbx7UkUR4BgPuJ7AWwcDRV8/AZoqKgi+unzhTho6/1o34GbLJEFinSt8sVMuCz9wUkGlqG+SiaKHgM1iCm096JwR7lAxUWdR77MIrOfZx6ovIlXXgUUxw1g5Sjx0DqHgY6rgJYTfwn/nQ3KRzBmw4lx4zjK9BkiFsxBHuUgtMv5Eanxvve6YcCmjmU/LvvUxIelgLBDjepMrRs18ul3T/L1Gc6QoRjmzz3IM1lVgNu4GArjbDE62WxUMRQfXydd0rrPoPtZN5Uncg81D6zPLRw1fAMMnY6CTLGRh9sdMNIkYWUO1YcCydw6YfcZ98dOSp0tVFytWqyLjRYoBMREd4YwgV9sdp+Otq0dZRvRLKvnxaZFwz7Q0HYjmwRbQIzCKeqs8TCZMpliGCz8pr36RULcgjvyV0AC+n3HZfiBD28VpeG3GjHb3e6KtiZ6NLYcgZQK/ml/zNzAPfRc1coTAahajCWpTIeVDzzU3CVhxXkE3Z4iQ473yUNHfBz+l3zQJlY2WL9OQrw8NJpM1vAWs5RBydWp9gQ3+eNFRzLYK0CWdrgTsw0A1NTyiAR9VKl1HM9vI3t2aMfZTVFVp5AMPVT4nGLEtD0EI4I9y4Al4elDjovtR+/ckcfScb8KT52fM+gP/vgxh/MPH+eTxzfx1VX56YG8Vlt/fLZYb+2X5rwac/TOBuh/GSst1AOOMM/1tdjmav916dGoG/6sDenYELOjown4C0uOvhtpno3ExAWpWjMVPE8xstWHWVMfZIwAubo+5Hu9sF1HIbKUx8V0H3wRl4z5nMxSyyO4aoueVe8HNvUltCtxHwsw6Auu1rqA3XXVHReUaLmXzP0rvq5zdALPXU8w6COF2IfZgyDflwpqpZTwZHj9mnGiMemFxQs2pksiR9ZzGeI81wQtnHS4a9kuU3Bqt858mM31blLlATpWT7pLocLDjR5fMOkcd00Ntfk9xP+h/FN5WKW4nwsm82+gaPOHffZeFBirtbuP5aWAw8KZRqnas7Odir+Lqu4iV4vjXrsHm53B+EZviJ800l9T1GSMLNu/U9XPbikHV1Z5dg8+/cvv55SnqO94ZZynS2XVsDfx/ADR341o3MpHqJuZYHzC4iMjyqjnWr/6UuKINYR4aN+etmqUrx6ZChRYzeH6bTP0Io0mwOHuotaPq6TtCzCcKzJ7+VoAz3GB5t/Ph3tpQ9tHXFfqDgyPxA18ps3Ey2ejcdwGDilfeMUIBr+eNLTKAhAXxbLGJZaeAc2cfa4UzJNnqzLF66xTXid14/+nDJ/ZY9t+S81/JCMs7UwPLjZB/8l90RmHpxvKeLpyvas9/aYwrj9l+8zrLzNtDDblscTqO7LNkL3meaRcVmzVICLVmMSBf0UXClpwL1xHwKC0ThkDVachk/Awwa6IopJBoRynrm1VsUVa8Wp8d7A/vdon2svLoclnmvWj2UZ6r+SxhGOJ9GH4Zv+8AAPLDeEQhTkD4B2hJvgII8lBNx/LusEokkHMyJcfPGxyiWNoDbHswJcbXP2WNbVy7lLkZnV1Pi4dumbiptNXhcYeY+YO7u9jR8TwZ1woF4q7QmRLliY1nvg5gXFmtFFwuXgiTy+mXPVBe5SI95a4EQWH/1AAxFLf+3BTQ6Wj/2lBzr10bNJaFmKGmo+F5EKmTjBVQwsfdC4L+xiav72N4xp5MpguByVjjGaQ0iauZfX7exm19es3K6GJRe55vOHbz0DYZAoBT+77ueamZM8KGiwbxdz6aUC1Fw6LD15IERE6W2cvGlt13aXGFbbo1RK5gvhwCb57/DRIXvw9j6lwOCt5+jkZ+bvt6/hPN6dayD5+fhPLM67auifvl5WLIXI1qZ0WOoGs51UEOl79KeY2MyErrkyUXAgqLPq969RAheU8geI2fLaAEBRcENQu3Hwq6asQaRI9/LVs9UFGIEJ79T53qsRO5QBXn+XiG2b9NqKErapSaFUX1RWjLvJOhlNSPzTKbvriFpif3Imdf4hYYuOHIZ5VPHCyEFTSvdxJY0PIrudxW3COcnVpQJxyOo3X0UqfgKkhYgICypmDt6Q74AugWucE4Qps5hDhVNo2QMw0jRzWhKB9Rj2NmyO/50aCRCElXTgKO+tCE4FVDPyfyXogdLgj54ufY1S49QQvKLLy3IDHW84GGyqN9SvRkrTg4e4j7vgsnrN2nSiB248zwutK8riUWx1gPlzFG8jgni1IZmH/JBuTxS2LyK52WGuuSyTE3b4O8TObXaL5073lcVPJvFcGKVAJiL8w9RfYrnxXnxWtjLwt8m9cKsJU907sET6646XhrmGc8zDJytGI/c9D5PnhC0C053D2wYyhhIB4g6VDyL0JFJL7bdrLpWotfFTjoF+4Z9lQkM0grVOaH0nSiWNZSq1OG8zxKATUqzcaPexnBys/HPzkls4p6Rfd/Nv4E+mFAvApCatSj935LilOTWUlZKnSgXKmyb/dceUzamNYjlkkorTmqlEolNwAgfvBRibvElsyvVuW9Q9+2pnwauKz17SSz3Pc8hKTHfhBNxfXUacCQyU7kj1ZuskRndUhbzfLIaojUg693iV6d0zaqJ8Mg1SWCJu77Yh7fNKS0vPbrnGxqDPJKfDRMWqes0nxsNdOqOPtSjOsV5nJVL4A2fhDb4l4j8+1T/6iEdAtedD5dXzMbLDy5Zh6r6qFF5taGGbOHecX0B4NEIB/AR4KBFEJa1eD4nezuJmSTmKZHKQ5wNCboZJbksIclPcL6/SRx9GTZctZEVVTYQCf3Us3mnIiF4LFXDqhffupveoP86EMHWGiBzlnwkL5OW4zn+VP0S7VS5hTRW8m4b860naaisohL6pIQqDTaZ6BrAejPLCxpQP1LU26k22h3vochP6/SS4nNSK6RvEiXOUBeHUKSF4xIlcfVqauLjci8qLZggswmD83e9yoTH+ycipKmCJ7cRiCaG8mhW+lLKj/NbWsbDFbohc06jbyq4FsYyFHwCCYm/o+ImjWSFPl/odP4xRu0KvFEIAPBGvL1x4nLNZJE6orD4C0R3oDTFv2yo9JT44SshOSiaNyhNKfwm8Fm/YL7G0KGqyL5vK0ZLVa9aW0yIetqdPupob7YkfnfglSMMGJ0lAIhcQLGdr6z03O49/Y/V8syDAm9B+cebJ0zO1UC+OFLiZxTy060CDXTrrOrhk+X5g2ktYvIs11OXd3LoAfIAq5B03SfizBhb5FRlHEITbnUpBQobeXA54nFij8EBYcNXhF5duRwF9ESD8fgMHCMDHcev9gfqjSnqQfihc0g4haMmUlh9A1i7LKfh/Q1U9M3a3c1y7Mofk+D1mXI7lb5JnsZVBBeWP/OR3bW+Qfny6r9Dts3hRDxnwVVz14T1nbWecIDmm/tVQ7pSB3wzFI/fL9OQvJoQvZEKENCS61E92gPBJ6jo0SDErPnyKc9eeJWfYz5ka/dCTTDWYLVSx87weVAfoRqCIaCzY2OHO8G5KJHbCSsRL8bgZQjFEuBvKKSIcQ6nTxn1XSe5/L4ngUwRe69YJ5E2MJpmJXfsabh83N3U3w4uHDR3CMkflgwuYEjr6ir5cLtFGhSvcNRLRTbrlW5b/1xikznq8T1NRCLxZAMbr229Q68zkvuGD8Ra7H+NVCzChrp6lbQRhoDguyyvtuEvXwxgxWre2c9kcOII+s6rw8HZ14BbGYRzfbS5SnyddGBNQm7e8pEooIJWewYalgM9WBzQAb85qtQKwUDmYn8zO1L9bwTr7OtRp9HIupR5Oyho4vg7yeKy5NLrFgYIX8VyPy6upZFhuZRqfVFvYkwzxRV1hD0PCySVQoJWSHRfWBhrQaA9UWVlVVWXjvloRHkPgWwTrHgXvQYL4uwHX71HwjDXkNK4Pk6DcxdcWAlpG8Lm2g4/lMw4FbdV5N/1E17RL8Hec3EvZP2OENYshD8ZyXV9hslygQngSSe3fUZJcAfQIljM9zvENHDbhq/SxJfq7QJqwG/bbna4UgI3cB4CCaH5AyiwFv0gKy0UKGKYWbese5W1ZCx94afNPRINt4O871wsEBcj3pHaFYYbKQV1t98mUoGP6VXarEQRwtwMsEZ1yxmqNwORcPy3xrwlXBGS7T9fuRXLmKkxVwN15istoDu5gTvskBxdJegjJUEUKNhhnajUvB4yiQFnER111W9UUBj5lrIfhYDYzabkRO98u3DBpZUMyvSPAhaOanSeAcRSlGlCAgcAl/fa4+EksgeRrURvuKyVyjF3CaDkm7oHXqp7B6RC0uzxfVe0Y/kSol1Ign6v7TDjaGh57qe9GfghqhVYRjl084579Q6zq57l4dHKXiHY48Zh0UhfImjkcqfbjMjYqCeCeRM11ec3wWSZPOGpoZ7pMcRHWgniLkK+uF8CqXf8zS9qUlo+CNm35RfqGfXUGE60jyo+kKiNqSjAhNLwIYl4125IxUFoKSPQxNw1b8drjL/ONGEHGA7ogNkCQX9BQEdqJdBfyKLqsv+7jB8tLjb/Upc/jERsI83We00F74vjtfn3HTguRFsXHtPJSJGPsJHoUX0UFTenxKum31AXFYgUNQid6xcNhgY+YTwmFk76OnaE0P/kAkuVybTtaxoSj+UZFOh06JMEcYIGd2uHDknZLKzLJ2s25RNtc07NDkoPg9B/fI38b/B6/w0/xR/yxnqXVb6v8ez7Ev+Yv9FJtL1aJPi0gfd6tl1eQkkabFNpC+lLjMiaSF5WMzDutXsVszIWZPjdPWOz69tZ0CDJTUi1Qwh+kuXO0MAmHijFNfqA1jYS2xQZT8W8mEapTkiVIPHHMc7Oc+hzMoMjrxXdoRlP/lZ7ZIu4xe2/ezYm0qlWTCFIFX+oDZmiUona2e/kbr3ZBaNJnOsoh6S6I4Us+9F4p0Khz2iN5B7fnx1tdb3+dzWEmxpl1fBTPO4tPtYSRJNQYBjsne+Tlz7j8jzf+aD4Y57l+MvjFYGl1Gvtd1XXQYCGnFEN63Zlym9rGHgfGDUNbU42J6de4O3/ER17+++vX8ECXvlvZkKVbyluGF9bJIw5s/Xv1fkWW9eK6fdx/5UaSQv/o8XHFjLk+H2JjsDsMkWAs5swegBWb8R3wPGmmMJwa9Qp5alPMcYAFIUDBFTfLZM+Klxio0fuIeCTl0RbAm3J9ymZOMTSNTxfV2h9graRlNrNItm/dhyAgD9IUGDhIrNr2DnXyO9mQ0q/D8ZUheG/k0Vpgt+1iRxln2P+sRCtH0T4Do/7V7ed1y8rExTUsytN+Au2Y5wVm0yfCce4Uz5DuX6hwCkbQKW/vSP3Yxs2zyjJ8UDWJ/PKUgC0577A3pU7jWSUl2djqkUpQ5EZsiXY3ONdtnBoPxJTENh928Ejyav8YHVc19ISxKMgZKz2LMR1tICc2Ncsn5aW6HFy1clB2Ekg3bVnc9T0+CKv6ELdlfcJas7CY68HmvzSbUsOzTqdrM053uwSTO3r2JQCNcJy6A3lJIpt5LA/c4/O+qwv80i6XJuqC0lcNRPMgYZWgINzPOl8U8JyRfruQIcQhLqiK67bRnIcLkhsaVX1gclC+dTnGpdjmBFOQFscRqk2G1Knz4tPCFtLJ4mnUmtEbqUgS1Adv8lWd2rzL3B7DbEAq7ClGZ4a4vAlmCUKEBLt0+NKU8ZYC5QhM98crUsRrAT72qGtC5/28L3QCHdvjHYZElgxAwAN/XdJlBxbzAN10QEy9EJ1tmRFbbcCBv0TQhvunb2dWk7lBwty5t0mr0MewuKy+1H+8oHCY2YbORktp2RN/QebcrL4SS7IAIuClVP+IA5QbP3Rd5GiPW9mtC0N4EQL06pMUSl0M9Bp5mTRJvDFutdY+gx8syifur1KOCloPyd1jriy0q9/nuc8+OTkFFY2TdkpVSx1yun8y5OrR+ta8IhLzr4NJNo4D0ZDzbjokzTqHbdST1P0LIe9fEYumwFuXOE6af/3qXmSSuN2JCQkJAa5emrsOqrzgxBLGzXRUV8bHpNAKevXpoFVagFYHkRlwvGntA6O7XN1ysuC4MB6OIz7ZFPYrmvp34IeGuy3MUK5DHR7LHGkFa0K2y3ccVKKIwikkbWO10Vwdnqan4XoVOJwtjDvAycHMtMhCjI9WYTfX+ZgGEi0vRGlwe9nNjL1ATk26WHrJSmR8LHmUwx82/9UACHdUBGdDZVvaXgTdgAJ+W7iBdOFVwd3d8EUEhW/6qynt1HAZ71HDdcWsBHyc+M3GasqqOjXWHVVFGqfrM1n9hI/neW1txUGRXL7kxGRn0XjSUbpRfFY54HZZ4oTd9kV0LAjqXUFDtzJ0DY3GbvM2Qpo7G0Jol4hCuePB44XY+oc1go1Z4u3zwnFMZvPgWB7UupjePvEYa/lUm/I4PBm/18v8ecfY0/k0vYL2S+yeLbC9j63Kk3uTHkoX+MBJF/GhBZx4pA/0wJSfghOPTDbJVCqr84w3wPQ51bDOxqOL602a+CfYvSBTrl3KffQeLqvsIm3Fp3GO2Ka26RCJta2a8iekbWQlXhAWM9AwSdSuLlD0vRSMqYKj5sHFNLRQdDVAc9GkmAZTPANLcPIqJ37EaV3NbQJ8U2uS61nljkt0kIg123q0/HoIHNW7ZEWlwN6wUSjUxXXtwGicwSfEL3QVC+hFreqtbfmMcfO+k5raONhWxtJRsImdPP0oCAed8KWoJfOs48h0W2kx8paFwk/My0HbYh861Vh0+DRezj5mm3iim8fMuWLu04U16siGx9/MaJpPaTlwgQfmuE0z8o2brJijTOzMaG73vaIkKkCAarWO5Ttg7GtEs5nG27J+ph9NIePo60wK61PYcPSsXArZti1rW8mKJSi+T4td/j5pm61a/suSzfrgTQk/+yCVaMCOle3hxe6WhbQMnRQ2b8ZfGUnxp2zeFu3J9JfMmujlM37Q5TzFi9tw3OtGT4l7O+yKQABAxjLU+Fuh0GWtQHrY+QJTw0Qqg60+RB0QHuhdUWtAmkWVf+ue2uWO0A4GSpfgsLi42cdWCyhwf+1/PDslno/a66ZXSb9DcV/OK4oKxb3Np3bgciYCZik9LNYIJUetrDdGDhc3aUty9AXzcgac5O+5eV1zVKWRcZJzIRAwHJRO1K6e0R6rcON9PbUm4wsM4Hg2F8KuoXVWBB4F+XZgjwNpfbQrIkSGN8W3gljIrZr1ztpRvfK5fjVdPdUnhBfEXS3M82GFmaXGV3p4lJxI4tJKufVA2n0BiF6Z0CCYRYAL2UzUwGGXi7FQQTZdblLVg+oC7C1hrTMHYqrHR7/7dvlzPeEzGN3STbjCcD+Lh5RHcqqULEhbQtooDsHbLwYCY8LDUx6nr1lN3HJvhTMl59mQ2fa5D0BYAPJiXtRH09sGQe5iMR28vDrbpb4Ntw6yk20nhoQyKZexJbULrnIFc9A+cUaycEBugEHR4jeyHPjjq58n+YNi2mOxGEXjXOJjg5bIh8gnp/Pp5ywJNMRl9ZXqJ4s5BzER8c4UwFWm1LkC25Xe8Cn8IVWfOGDt6CF3sWaOm/l6g8ficnHGaVtQf1GREx+3JKdzJiDl4Nu3QX+JDOBVwzcxkFC0NTH7WjGy1gjaTLk3q8i7I7UXfSBu6zCmU2yoXvo0OWTYgTZ4kzADhr97+ngTvnZrjo8JAbiflsS1EAX6rn0PXk3PzbbBmYP/EB4dYzSFeSZDZN99aCGYlL6AJ8XEcHy0HchHG457mCbqieCW6qz0gxmG14cwqlARhQhyUh70r5dkF7F2Ufgc4cvmtFk09pQ3MsW3Byyi/HM9OhfSyhZBMlODdU0lTOI5YCQtdXRR3NRzFN5hgpw1Mi5t+wGHwqHCRQJvG1m5bbzgJWNJVj8XiGUmBaDEMBW51/oa83a5GB5/OokbWqc11NKb0lvZXuJyLWNyV2DnZfCl+bhk1XaCwjDakniN0yBZ6gtaZDUAyOxBB2HtBMNpehRZAWM1GRoYWxZgFVkjzkjcCqHC5YfE5/0YlTx2dtY+f4cQsxViY+ZuJOOok7EG4SgQtzCDuARxWE9EMg+gRPvJatbPVxNtpmu8oblMBgI6g6wr3YLaH7jPkLgu+EaaW3yX/9kcA0N+UtBjQsSQF1v0z/APn5KR44Gui5BY4v2WqI2fJKN65euvp14l2oY6mIfVD5pvcoY6N+13lnziLvuHXuLP5YS4WsMoToXWoVFIUktHneR8cpmrHRFvAbEpBlaZHlxovzFv5dhd1gwjrFvi4LTM8DjdHsAVwOCdHANFsNWl3wXxDte1RLvulw8IUNbKZOwW74TDQ3ZJYv/IT3wG+0GI1NXnxcxEZI0qOi63nH68NrkK7n9q1ZUmZWJeW0XEJhuLWFJ3KQmjkSEiJqSbFrw4UvNgEq81NsJxro8CtFwTgw54ltD/LMCT/WxIPEdsfnf18FZwrtWREkFVZffKyqCXQcstLU8jTplgOTDGB1ofXBlzaAOVmjnethHNt6Wg/JT/3YOpdeYbmthaDiGDb+ug/kHgHjytPfiboMgOAOcXXShDW/jU5tMhbSDUcBPlF9XvFTOdQObiFFcN6RyR+HPCVcW5vuiP5fvfqLYPfTKS+aI31fhmaau628EFOuBxpUeeYPuEPej77EZoRUMOtmZFkAmt4TTsRNo8VnhL+7vExIYQQeQFYkVDe0lHGNOuIh+F4lM3BwtD5nLNsw32mRYhDlZ3wtXqFiCI5R9xYqbKgdee7Bpn3afRWOzp6fqfCUtSCDs1/m98zUg9Goc8pOdowcVNAiH9GhQHhi9ml8TH0+cSDnieUU5jn6vis0cjmr4Z51nKTbI28zVqRDXWvaeGsBklJ3dZX1fZycCr104o1pZPTCpF+sdHdql4FOedPoLx1vkBgu3lKjfP6ittvV6up6vnr4sWpXo6NphpyR1QmT2u24w5AsB8R47sjiSvvuUA3xEhDfAu2S1I9Jlggh/f/WSLQLfBWeCxXFWE8G9V4TEU9PCKyTvG0+SEBZ4Cy0HFLTm3MK9ReayT6U19g4L/KxyzF5epRwXrDfmniFRD7of0fjdwRXtTaYuYmLPBgdn7PpZs4KBoTPKkgXU2+WI/h3PMSY4XKZW0p2J00pILMHKdbgTMEHVtH1KXJ3O9E19pLko8B8H/TNqyMV39/kJLKViBTSf73ZzGcvwgrY3j9l0u122DHxPt5mRUkjev/rkIwqH2th/vBMmHJ6E/0XfDeQs/ErUBE8SEVNHMp/C5WOYrhtxGTuPBR2EtDvUk3FvuJfuBrxD4FZkpW0uybm7tZr28IePsFbUC7jweH9AAHWExL2zArfJRY6/tjOYIMO7w1t4qWfgHX1VeGpBCuoc+0IS6gEHAFIQdR0KS6AhlGHu4FOXqePh0/VEJRH26uUBG1s9dpKmtIDbPFFfamxs1LTXlTcx1947Ewk/IF3xMTNHgYC2RgNkV8pSQO3jwmKwMB4jVGn1Z1fnkLiEl58C/LNgC//P1SfTf1UB/aMTCKWi5W8z9sCUmhvtGvrx1v5ODqBhg8XvDhU7Q8UXSx0L43kJV+85r4dWG8JOWlC18fTkJjcsVtGATd9Y9POD8lT+Uz0OdcNw5WF/AoiXdcM3jkbwjvrdHXO/E3zueddBCoIB/wLEKzh4KXUvztHIwPjO8Zly7J98eFkFOfOogc1fyDpuBm7WtiflyV9ps+1f0xvJn2zvexs7Hx4cqjY+Rg5a+G8tuzx9zNa0Z+VwbZyA+gnuJqmnkOaLUkeyNFsx5DyZmH2SqmXyjkrwAoigxXewkbN+86p0yVw8589YQ30wUuxcaRrq4pp6FZoKhAcjuUR39kDsJ4mOvkASyYiEoW9e4GxmI1wMBebcz3ApRNam1c/3VpUfO6o1yW0SGmq2zQ4c9fggYt0jOtnJ+mKAK4JKFBXzGQSO07OG0UEeiHaCnkoAAq2JlUsL2uIdaxR5NfOUsJhh4pBW4ESwPU2HQMTQ7XkCx42wvdPY5KSvdD7s5IlSOG3fY6WJS2oXAC0JJZXozFZLaajqkB6pJkDCCug37Es0zlIc98A+SqHkb5xmZCOgDo2fY+vuTTQ41s9Nn2mXTHyz8OK1AV9Sg8WGlfKe5EkcM7JiH0vHtjo8mB4qiaa8munnNCGI9fG7nTCkeeeGENOHWseUa9/ThKGrrW57/uDFm4nAWz+VZLNZFcjftSwPcOzk8LOBVdbfpfgaWBarERzRnsCoqjaVZaoAIKUKBPNi2rWvA2lPxCt/JcGAAbFLyI5FoWGbV02gnkwP+yeeh74w6GBFwLkFr2Q04HlMeql2efIQ7HumypFdn8aHW0c7+xdZyzeYIndHzonHWQzAUa4jwCZjte96ApIY/WVjE2yI4K+qWDFG002wk9qMj7BMPUWtZdVdmRaDOrlyEZJSaE7oyty2MbIyQRC3FUFCqakhAI+6P2d6nWr9HaSRsC0RtK5MWyPG+BwVPxSt9eokPHgbdHp5VfKWH654hiCY+p+uXsVaWSw/MItESJKRdhR8/Oe5S1s29DzeFHlfytHE7i+0II1Fn6MaWXLm/6XvAIbaQEF8sbLbcfDz2laNMxKcCz3umWkOdYilMdHZYdq6hfYPAkhQaa+V45Bw5/PxGr43W+9Lz9TMbtTdKNur6ZtzcCMGXiAMBz/fgVmfwEmg9KFcS4mHBoNZjMPVmnrkMtUznpQkXQgwB0Gk8cqU6N32425G7wHuVtIj2rlDgDdOND77MLldQx9rBxnCQ3Cm+J/z5lTQ9C+l8Pti4rjkg5hE8ZuWXMtqdEPE5lawXxYPiQ3YQy0K/Mc3DCDH+nbufQl5V/ae6ukROAw9bVD2NpyvDAxP1vHtKBC99+ygudfxyBl/fDfqKFGtY6jG+nq4kE4grXvSmF5o5Uo3wBgvATFZRnWixzcOb7+LXObixQ1pPI4uu3hFldgn+Z32e5IjI6WEUD3RM2UlPn8i2VcmCWs2icU8qbrb2p0G0wGvPx1NQqmlRHZsL0HaOmnEZFjaMUivE0+C30SyL7MqS2+D2ckeEVKC1hI1nThDUJZlZRkz+BcFaUUZPXcXT3S01f3p6PdYCQuZ+WT0jC1HiraXelnxoubOugT9wgKE4K1ya3IYzr1Un/cSmuV4leW9lG0ajxRnMqk+oC34b/rgKlI/1BiJ+Tt8+c8fKgOQSqU8ZQZEQaGTwccZedHNGEtaiMqG2lZbuvfb2vIpplIb9OOA5I8ejL78hETtjrrmyRJltQrCIGeAwlXqzjf9tOIp8Dkcs0yZlrgBHU/YxXFLX0Ki6wXwp09zwSI8+6YaFXr8yvB5jWbUz4MdOWlFd50FLCrVbizuzumC4a+wGj3dydk893FgFaHaD6jTwGV4LDos/GFDpA8VwGtkyNL16cLen9LwpSKV8J0/dtOSglW8yRFr59tD83XCNV7p7jsuRqCYra0w7mR2+maVoZ7H6VWJiabGUS4ZICMtQfF/wem4c35f2tmbeuchyBW8E08ZbxUtLrR4Oc/hQpMvVYctPK/BaCBDLqzogQqFW7iGtRzyyX/aHzGnUFYzFzrzfsE+lKKuNHAI8Eh9FUTPPvK4fgVCZKwGONfz7D3WuqZy6h5WezsvoGdhFvRi0dVz6z9sb9Fqfg2zn2g61UoMaEhq6YY3EQjD9jpPAa+U/DY+vgyR8vKf+FI17NmXJwxhvRvRRF/pgT9njPpQc6cZNMFQ+l6Jfd5KR/rSbFbARuFR2ebM/xf73SSaAQ3MtKBBy0kuxbjjFpIPa7lpe75UjYUkPQdYFliU4WGAZepZdLdRxKVkkWjiEvZtgCeX6VJPu5q50dwVHHjpNZ4R3dqGMXQE6fihyTWSs/OJhgiNHw5JmjH0/pIZSzE2XXImGcWwbnlezYptzS65BIKBMflgPoRFH3JwRmZ6ECBZTFETy3cf9ecTchzd0UXst6/AhIPycLbI98xGBLzxVi2Uj0+w2FRAHBXSKzGoBDrj1jR+c5ADXyLePKXIR0FnG9uNtd/A61BAbPbDYC3jGXdSaRRCYwk3duPlrmGACczIP/6QzO5w+2f9Rkk55h+uBbYKAg7vnXqUI4IzlVkb5SPWyMKzScPe0IBdgfy0CJy/DYLIa1dstVXWJdagAy3T+1hxnfW4CVoiYNPBwVq6ld3p1ddCm6wvi7Hq/pTFmeDP9DVTw1RL2+m4sTOUoInsCm1L3MH6XT8EPQhYctmCs9S7TbLrW516nK7CjVgJ4Db0Z872+l1GhBELQyvOa/IfuPLbpjLvX2LRR9FY2XWL4MYCdFa6VGe6srBlqBm3g7gbKN1DG77s6r88bo5hUzBOT2poIf8CdiIRkGTGieHbDI3brIoaGXH1W6Zlc+4M+fuEG6pQyezSPMjItYGn5gJI9iY0DcZ2rd0rS9TTVzgYwmW4NKwHViIE820m8lYSXZZm8Vv0jAteGR7EkUK+UbEVwpAabHa+TM0YtM/KI+JCRwEniETi7XLKjBgie279VS7vy7gXmVKX/LSuRi0DA63axAdtnO9gkzvqtpBsk/a8A9jYrEVNAPg4RBJE4XUY5cp9mqPv/Itn01i5d+zvPgk/FqXnFIVfbZu/h9VkKUzIaAKQuh9gHsJzdGCGMNYuga/JrsDapvWxSZwP38bp1AGHP1ecWbiWuCbxZPct4/ZfFpB0u8sQ6Xl+2RvOg13lhpKQ+AecwwSn+2KeU6KZ05lsvb4XzmEK+T6HfBS9p3GjS3+P267em39qrXOL6Xe53pd/Vq9yy1j2dx1UWRFfZ2+hX0K6f93T1MnQbnnc+mSNH9kqTm7HbbZtfy9BZTlHPQUQP5GIU6CiqJoGBCNR18+kuLhFyImsmGpUQIp7ucR+Tei7VWmrMwHQlCfZRGYK43TarXXMBSaJq8tTpCmCnsBrP69nXYDg2cbVDeo9jXqSSLHFu++LctYSQoRWDTKlEySaziDvJp3U6LrVh9rFYygVV2U+9jc7o4Ac5K+/T5QuBju40B/0s1AX0Dbo+MzRNnkUddQVi8yjH+Mr5fHpeFB2PSN5q5Z0utThOsvA4e1jGEsApOFLEySz7ilq9JWE86qgbvaDdIEUak19DWGCkTtEcI2a3nwVCprXaSW+xdVVHT8Rj8Ya8sUYr/L7CCGZqsKcyeUH9NEIU2ZZ0MAfuoGvK3cha6sU/Ygafsr1a2WJrFQnyDHMm7kSEI1r5I8yUwH1yqYC7biyMjmnwxYzpAFSsl/qjeJ3AAVSOFuACsnAyaEh3rQT8yeEG9wczG8XJ4UTCpN/t7LQKG/Z4WQt3MdEBPQ3PVcuFOmaao1w1DRdYL5YbjKy9jLUtx0K2t1lKGZ2TDQavetC054c7y43I92xwixQWr5Iig5hAb8nYYH3KijtBvAK8ebBL5xQxMMtfyiik8dVpxADVp371FQVBUNcrH3m0x5RmRxnjhniOMGFDO6/HPuP1+UwCaEcpKQDHF0FxaRfEC+pncGleK3GFYH/4OTn8g1UWF3tgLlhQzuH6VbPbejkSs5i1r9C1zQg/HUfUeKWKphdkeHtWou36GcNwkzWJDX7AlIKPzjfG4VZm61f8suAgk2fB6Yeh7qtu3Lgj9L/zjtWIzTdMJw5K9YQX/QcoKrAIoNiYr5i32ylJQfWmXhkqDM3yCvSmze0niOzKbhYQ0rvKbpO4McReYPqVh8lT+zoCqdBLc+3ToLnWC3pW/tizxKZZcn4oZmLKqNXCPZ8S40n4Eod11ssWileokyFyjIIC3N6qRUOD3O/OuU13AlslvSYKbZtnuavJ6zmlMBcUk6Q1HABXTbujdaNesYc7fTh7aRdAbwTh6l18Mb3mD0CIZytLtZ15jaTImu/R7T5JjiedSs48cqvzzR7VISARs7Xk/UoTw5+TXGs4B9fdziNWvMOzvVWL8SMErohsE+9W54t59foC94F4Mtsr4PVtT9IaLpiPCQ5nWC6X61ypmuDDkmyMX5Ogozf9GS+1mfq7osKv/eY0D0QVe+6pF0fqWfyXlPrDA+y2FdJ5Yk1eOzWKmdp5afFqM3x63Ca6IYRwHCwpIxdriNCZ75J8dH1Uwt7ge4JdnBF07swlX0KeSIE6tdbkmwxJh9j5YW/9aDm8XkJBwuXCGj31lLHE6d25QLqE+QdsTphvsCNEY12tlSCt71d62j0ua/TcF03DtE4w6ql813zCepxrRk9ncxk9DjnQARcLoHZmu8ZLfbVVXZ6TvU7gXERnW7vuo5fiGfuRU66ANiG6xbwzJM8TwCC1geWpTmzc6heJOrNe8Apl7aTGyUbgLf3hZzhwcRPrdGLFoiWkyH014FvbPt002xmpNKZYu+5pSjrDJgbKvJt3KLfKDioTqPSGx6xYuafdEwu7NMy+WWRQez2eIE3bPgmfCg3XhVF1pbghxjWcAykTETQpmu3EiTkF93iMe9yb5ajy2n7xRDCba01WN/p9dnekoik93U7N3G6EmyryjLidA0efYKYNxQm3mcW2BKYgLWQ7nUciwOzCskAEPw02AiVH8UhbHlHfsUSLA+uKhCcBseN1NFXQQFNPrtAMo1evGC0SB27+li3WcC8ElJRqcDEase86xHZ2RtLGVkkYOrdn7g4kMTANW8uddYpDLWV0ifqMupdwYPTNzBlyCAyVGY+3DNObUV1d8C94uSZqY697jPUSDsLkeZXlh2xj/tLs4H9EWHxzM2IU2oELjXl7OW4pfq3PCU8v/1sWn/LPvZLxMcyAHR5k6vtCKjvf7cqmy6xrydEe4E/G9B7qazxRlIo+QCx3O+Wj5Pk8mJQTx/MoiODTmTeg31wNCXuxynKCZx6a/lzQPNz11nsthXpy45ubmSPYHng77jn/2p0T/nt537Ik/1g0FZr5G1KFfmAQiYkzez3/p5uDw6008jRGOUqs1Be2EOF5Ht0c9UdQExSsrcWm7zYr45lyqZI+MDjXb2FP8g+PJIIXDtv2/JriXLp8iYSHYEnJezrCo2/R31fHg3tMFWBDOF7jozWP6oB6IrqwFcpeRJRJlOLWE+Qg0UYHuoVffVhPmFffEuE1x1dyEixb+DLDjXDKQDHVuEIMKzFhysdIqI10vQ2xM0vL95GdZWi2jKAzi2YiNvBmyJCJwkmupr1stLDvKBtGvpZzsLiP2ScX8c3LsJev4ps34660ERGVLLjGpQM5hErtn9qAWj+A/UdcGUeeosrIrTYDoUJ+YCw37jbjJ+dBmo8jVZYyuIavvgHGWaFrXft9DlNdEAFODUyyerfUXWf5HPYlXubZqxkJ6myDXFTOajivAY6BJlPIk4J9wWQANZ9tVGQCZI2k2eLbOyPlzQkTCldohlatFq/lTEHc3+v+JL9PKXHe3aCmxVzFz8D+1PAUS19uNW0ZIuNwN8bPug7yMRpOfkFRk/isCNU6W/5LQA9KBBXKZYM1JmKMlomwZxgK3VrAtN8qRYcy2RzA0j/avjvIcWX2C7qFo1WKqsnJPZlhSs3Vm/rhNac0F2QgapN5BQr7XkYr0NsqXP8P1gcHaECtS7jtroLnz0tY7THWF+0d+WgZupQLLYn20qPH+Ds7l5o7LsLHC9ycjALD8D/IcdgRvAtn6OmJ2SnAIISdZ35uWnlskXMISk3rvMfgY9QlPZSvNWt4ONC52DGAOW/jW1IW2iKe9C3+TTKMY5EdKwwnNMPUCqKxdvgHwbjO30NE7OHnHtGqFPRp9Gx8p4Bw6QDOOqGr0zr1CY+D84PmWlm3PawZ2Q3YUuTw84mQhXhRa1vTv30azSK6NDCGPyGInsMdaZUNhjHzqwO/CaCaH3xZOMwHuu8hhzrIe47OjQz4ZaotjNIgpCfkd1tjTP/2msCzoAhxKY6PgJh9JEmfRHJ3iQc5g0YgEqBzf1C6ROLhwsTt2zBCQh18xLwYwpVFKUAu4fA3jlVbEsVGHj+/YirETF+ADn9RmfOWGr7eY58SfhPpk4BCdirNMz8QE1GcRpmj2eslW+VkYQO+s/0hndfNVtlelytIpiOaQRKKhWjMlZYcsV64YxxddIeY+q4C5s3uH9G42xVtweBOD3xrdmSqqrToAjcPPdgdPOk80TDPFwJXLZ0ERzNNc89grV6CUyfn+ntNL6latsSVlO7oS+U1iQmFK/2YxfuxOC/11taLfMtC3TELqh1sDvMt30tySxjGjdnamDY10jE1184j5sSlXt8DJ7fAR8PpBanpTtXm7HsyBdVk1JlG2qS7g1Kaz/PRgGpw7o7vtTjECvC+3r7g/FjxEhlZGYD5Tn3k4vxSi628OlfJvU1SJZocK85ts5E+/JRgp+rbu/0EebD9s8D13H+28nu20HIPk5yym34q7mMa3IgZansGWvLGz9EA3GabyfU8bqbbOd10EHRqRNAs9TJkzcwLawYt4wC2fNJp0Ym4uOofm5x6xlAvacXWN3+YgkP58x+QSHHjpUmLPokOgzoxc5aJnO3kztGPOk51nx4VA964tkC5KJ9UJVIQhzts0aqGRluxVGzN8lTzi+To4qSXZo5+zVm+v1F8T1eRnOneEqb/dhC7X3v+TjhwSjFXFLi/lQ/YUCJBEERBECRBEDid8U03jYibAPe5+Wo9RP52ZHhrfCOpeOR2V8WNd9zlKLgJySzw2qlKLWGijmjliT5TkdFxnfMRznuHT5MCOpJ5Dfw43gkvoVCYKaLIPRs9Ukj4iRE9w3+PCBFxqY05r50DErekS0+kY6xiHysab6SdRNyHT0i/eH1AEyl/jvl4slcTLc9DBukLXK0jHd4zMl057uy3NInAR5GVJhbpFAu1bO5qqd1cmPN5aAv4iGtHRA7DHVBIXns8olXhJtGMgRqFjDkXW0NiegR0Ag84I2zjoMDwfLoigZNa2LsicMq90MtSUVZr3hLoafIQmCMr3SDvVuQza85IkHIQmQFtsmYv84Yz3zaOYE5BvMgjWjZ3zDoWzVzWuAW6WXLmZrtE2zXcEUlY63h4geJhTtjDvCWQ3GQONxXgU+tmAOqkBXnntam9b8A7tUx/516dYyGnLZj7iSE1czesZKlQUjIph2nZWo44hUd6GWyKuZlypNAv6KZoy4eFSqXlxiHM+UyaKTy8udZRbinxXimktOthd/J66AOIat9PRi0Z2LZbgbC0I2o0RxQPHgXgHh1aW8ZtXLWKHuXPLJrpNgLkddH2rm056VhohRS8GNh6z5v9G52G6kZJXaZtsQrkU6s/zESTm5FXKIkQHBEUKc2+ThT7jcjuqG0/M31arKKazFTVfmuLzjcxxtCl4WLgcE6/7UHaevXp6661ibNv2I9Z9sdkhor6i2BKx8okgX8DTFIVyfPnmSyoxDJPvK0Vvn4hty6drxIjHO/Tx2mgOceJCUyspIlUExpHdU2hx9rTWQECaYKnMIJyjIvoo+YXRwGHju9gF4IgDBYr2OE/ekLbQBQFHm2AxNOVdIlBS5UYe+43jgiCjeIrCEzHZN+7HcZa8lYFYa03Rs//30MDS5Rk/+ZoTMMXp8Qux/91+QYIQtTlm5+5vFhzdnZ5b790kKEV+5jv+KUyOPWc4sv/BqGME23SHZUfPejXvnbswojL1C7Kdym6XL6k2Xpi9Zra8F+Kq5MI/qThxqlzJy8e/lzdqd574NerY0kY4OVdkooNk0BTQmEqfhOBpK+h/9LpjRv8xQF2TeZPMcWWxv8YqJSkWimSYXgcAslkKOCWmAGs2LjJHyBSpKNgeMfUi3zqQSOZvRK45sthuxTdySWiOOljUfjIS5NZ0qSjgF7HriuiFrb/aOvxzJfo0XUFo/GuDI6mGm3R+VCS09OGXuZsMAdgPBuNpMjt2JnTWezxyz1yWGmMIdUebFGU04peWtb5qXjbMR8yyxQB+441KnmUrPUoKc3YywbUjlVyM9DZkZBE8WuXzg2x4immATCPcU0KUaSqcnshKzE1sbNjTVy1S32K8j0A3THPvsHQow3Kd3w2drkLwDteNcVO5qXIWI+bZY+JJO4osdzx+5v5gADRuG3TIJRHIUp4YXECdkdXVqvsgY/HJOJucJg7lLgeOW2R0WJZ3LAIJAX6HZN4FDB4FNGx1SG9aJ9zcrnOhdGKh41bV2Fn9xwyWizxAcEcl9A6MiVhyF56nDDcY5Xe4YjXI7ZGSVjxkGK64uGvR39pYzZ5JCB83OIcpfuxReTziCjh2VM0i3DyMQsCeiSJOQfl2cdAgEG9+dyZEgBU0tiAB4DkVbm8cRkJzzstuYicZxUQW2QZ5ES3ueWxaDz2Nz3pABoeH61jvG6tbfnrFLIlEREIJAyBZCDQYI27jrf7WwqIo8+ko5bI1ivcArfnOLKVnKziCwT/0gX9EFoNLkIujwAAcwqFAgOA7Sv5LXx+/st8SceyOiXyrE3Q8ukD5t+tiFtp4/6w+Nm6zU3vAh2fN3FZ74u+5aGfE6FJgUrkK3MPryOmuPz7QeARtuSWng+2wpURyHr2Hebnf5h39CYNAuNmg38N+CEnzZinlHcNKM3Av1t5Jht32LiX/4YZBfeqajMDyjJx2g3Jh923hEOb5OlzQNLVNgm0PSR8D/wkj4+fNk953D7dKKguuUL4sP+Olf73fdyPv7STrsHrEAUPwvLkxZHGko81EtjrK2MRUcwGqPrIoP/YTv+NvCLiwqJ8vL19Avn+OekMADFUBDwALJVFfJ3JBjwAaEaiRzDboP5HyDkDQBJPL28fXz+pf0BgUHBIaFh4RGRUdMz82Lh4X7BOir+52bJuu/P47zHyvO7nPbtHlu24nh+EsjX40nQHqUfex6M4SS8PaNeOr7+hVg9BMZx4RtEMy/GCaCErqgbN+N+DL6UbVUx3xT9WLHCsRIQK8XICFS03i+KFPUuypEgXTxHrOCsMFN5Z3q+NBPCWZO7o0PvgtSq0FcqxhFyUU4iqkpCaYh8QD1pCP0KNNQnnOSqkdSlIyPqvyDGWgEuohFQuhxwGVpLbU7A3qhXXxXmFdZsi6REwHFswbStxKiPAtST2I0UzGfchiXQhMy2WnWZWzhiSYCRtj7fibxzLh2qoEL7vRZMTFRiYC8m2bgR7ZB8nKNugEtN1Yf+K3tca7TxM34eiWhvDIusoqaPHKMmotuzuxZ9sdRQ4ANwqOy7mEMzYmDvC43RwMaEzZGVKrE+ZQLmk27CJDhzle0Z7Jrvc7jH9KbGEBnUVF4QKIUXmBe58V2CZ8xATWdbTjlmLfCjoPRzAWpkNtIUhE1VHW8lGBp54jHljdkPMZGsdJix3wgKwe3OBsjFt9e1K4uK97qQQr9vKE8dsO48NWD3uuPxElwO9Ig1FfSzPaYRPlEVZdv8KTR+vhEJc1+Akgcnz/2QbkqXl9vZCJ5+L+3Kc75lFi0JN2uMkAIi0qw25nDC1rNWWsKcHqWKUCcuclrhrNAPYWccIpWeUqJfDMDUG2kGuhhuOBAPpEwz+u6i4TEMOb4o7CL1dm0toSCg6xCSGTEUMHX2mlMV7kqUkBfiFyqEyVfmlWNoqykcSzTpJsJPDiR13mqX2ImxiSl6anJYQirBR90sp1QiKeQYE8PprCsEGbMEO7MEBHEEETiABT/ACb/ABX3i/YsL0SBqh5YGAPqMzhafvcWfkNpOVdkD7vv49k1TuADpDji7kZ6isWwQiVXUd6475nFO4TYCsFwEvENIYQG5sndMhU/Il2bt/3IBpRUyeBUl3s2eiDOxzwESFD+bhbR+crchXPKdNJTbJ4YNsSjS6qA1X3VY4OxJiFLY011zudRBFD5xVsEdJZZCrwclIKEUpm5HSxR3rjN+m4n2m8EMVSzB5UjU3zUWq0YGE8tLkgqE1wsFJlMwdmEr4l4UHvyMFrz2piooin4HCSHFK81ZUnxz6K6Od2vjR9wBg+p3ZBNnNensoFD0jhAi1MxazeC9mwTm0a2bTcO/rO1u3Z6GbKf2LWRD6pcKwTP/bUdOjUUL30kHS32+dVucHNlqNg8Z/EcDK9T+v7I/hXG8Jt34MGv0RwJ/3DFeohonJHA0lsTc28oLb/n/cDXecbbe84nBqYkNHgz+97OV+8zytbLBdBJKW4UmgVaE9lGFNozYhX7NH6/HLSjfgZz4257ztfuyM9r4AdX9GxZZME7PlCf0e+hNOluhdNf2oYa560XbLTY16sZ0LP5pk98gk0Awqfl9JHc01ku40eyA8ajjP+Jk6f0V1gkJTfNEuk3vwmOs/ln808i+Uhn+oei14aiWnuyzq5YMjpO+KfJ+1aEOvMnHh9/lfdfNu3j/nbzUyzHnonlP4k+f1z9eOZbzsS176Z4IPQ+9/HWvguwEAAIDT4pham+6pZ46HVR+2gWT60AiRpiazgb0+dBscHmvUrFCs+BP9n+HjggHEE5ihGXvXNamEL9SIigveHlGfjVxprVeq+5RJ4MRPxkyQX3CpIRfD961RtLaP/UOK0TCBWkPHD+37KrGJCfPuH/1nYvqIKc3JyzBaMZztd6W288nYB3fOQ3OfxEQLt1Em/fiS4YlyG07j4QDsxM2Yk0oGdjYVd5QSdfSPO6bWjXw3/B1kcO/VFa/CrniSX5r37cptNVBmR7CsxIP+n8TJZ9EoZIta6VW3NiI9FjRiktTgRUKMYaN/sKsFp4ydrUvsBU7MVQNWH8Ko628KPPHuqztj5a7HgnoaYz0nbI5752/Hwb201MQas0t6Ym9MwBKzfvFX+ZNvbrPMkvgIYyDGm9oFN8iL7JhGLOsymtODBKLEvqGf/g268kxLEyGZRw/Q92NnDwBSXk7XPEaOSGX6y8tkmfNy/Z6M3QJk8WpZZfGz6a2RmG0O4/GadxsDcksWUm9Qp9WPUHGaeeBihz+RhsEt98ZBGo4HOYdSAgIxCTxhezP2/QvzUNKHYOekUAYlTI4+13E9Jc+8wPukdZCAFSeJWyexgWlFAYfdr+G5b2VL2PYQZQnU+qoAOelw9exgnWCh+YKaMspNvwqJj5ZttQDChzmKNQa1ZXiNVXPOLmBsY6N8rHk8v4mYX/lUmldPGTjYhylNVki0zepzxjsh/qS/UnI70wDzlyF6fq69n03mvumbqSlNMJWJh9cacEBQtfuTw1yElNcKSB4SWRUzNMWn+OXo+iRoS2Gk2qaiVAoOUAJvNPm8VgAClZJPuyrcg4/L3uDWl9FnjCCi9tZeFtzMxGK/VVXY4AOmdlkudlQ8arvqyydV4ELrWq/KZy79Vuxs4F6J3+pr9o4fMgKYfCQKoYQPdw8QTOnPpeus+8QHmvwS8tbvQGtXrIh+KAGplEfrtmmeF1WazsDN1UYwliGHz5I9j+EfKHBEXZQ1aqvGW/9g0hlNExf62OKsm9YqiN80KQEhHCXe2RNIp7eegzV2iDtLCX0rsaPrwZzsEk4D7f/LEwqnZJBkh5V1R2dasdSGy/kW3zSJ9DTBg5lQEnnig+pCp+yaltQ66/iPsmvPELnq6UI98dQn3zHRDxJKUyaGtpmoiDjS0gIvqMBf5iYyShXHLmHVskv2byah/RbMW8mqbFEVazUztsElbqX0WlLYFFiYjEJ7KtbuB3z4NFlS7YsZNEzRFraAj2zFtZyoDSGdQHhyeLjdhxN+zk1238JGWDAwWKCk7A4kyqdEXj4yVU/VTmx3RS35oq5502269iuOY0bzg/sHaGKZWXxnx3Kd1JqF0SrF11/NeusSlFTOWGU9uqaHPQUAwZWzlJRhd1BkPza8Lx5KWPI5DtTPPrdCnpK0MjnFK0JcnDHoDk4bn5h2bdEPSchg1VyeAJBBOowISCoZrUZzssZ4Jk9sqcxscoo13T+enwrCtdtc7wFjmnGhPzopGEwnC0kghbP3CTO57tCoW0psom6CwV/shZzTlsYo1W2ONvX5fkSQgeVHKzljuY78GB25nj5Grz6DX/q/1sl5HcNOebLDfM8jonne9v9FJKEJ8C0zIYfulH7ANSCVzkBT0eaPppHsDcegZF/gnmTqZt0lFjvlM7JTaxcdlM8vXULUSmeuKMuSleHecBfkJSQaF4Cm4Ad6CAy4ZslfvrQuFNPey6VAwXkqtcMeT5NfRA1Ofsk3+JSHi6dYcm3TkHjysiZ+wDqZp/0q6070cCABFN4OObJeTt3yDWrgrKbfbsLnSj66COIkmt9jmduAQlrnA4UX9ozlHY8aaY2eqIwDq7ABNt2xiAiHEybKbRCcSH2J4vKAQbsGDqJBpzuuuGY4WUUAQstjHDuKupmgIpN0tjusjwQCLUScSqBGE8omSCF3QgviHaxk6xeIO1JGkuT4Soy8blUJyRKJWfIAY9njE7AllbDUCh0dcnMPnfsIJaKilhFMfWaFNqDK8yBOOdT8oCAUylLYl/DS9RkKlMqmE4vcU4PMk3Ah8nwN71DqouEgCWYj60dJPh9rf9SGXT6Rk8/60iVUzJ86EoSyR2ub5HiA6sSaAvtmPNNBs0dWVKcWhG7oTJAxANenlpdknz/X049ItoJROeFXmnXpaMALb16iLn+h9Df9SKWq/czVZSEQuTWaRzNDTM/jIGxirqcVXXVebPGVun1r+DeJRO0W5rIb9PDBPXNWk2xfTw2ucBFuACvC6FwfiSSsClG+1+sDK1IlR0V56qJCsQhEJ8lIkX3WpF7raSNDmfc6koM0UUcBmqAxVGLVHT6DOHQJMBgqcx1RAU3JJeaJHAPiBF+ya4CI5w2+gypahCscLn7uLOLZTYEi365AtLPWeUJ5l0+YdF9rWHVNZUGB3jsWu2GlAw1uMRGB6lvOOUVvruQn0jVgoHaNw/yMsdEoA9LRajtnTeLgJWSWjQsvIkTVefL0+L8BAhUAfvpPBsrRDEl/xAFA5BrpxENb0S447iaGJ2zjGE1eNUZYpwkOLq5w8xs7mjGr48S6bxUbo6okNMgW8hLJLMNYJqzhcjfBPEEQq9+UzTuckKnoE8PqbRWaUrOenYmJvipm7mZgxqwAs4mq0wyjfWZ4/WM2HqmZY2VszqJQ89E+S0CWz93AmJpG94JhJIsxyNwCNVsL5hJHzwps6//KJG524FpHCc0SIKZtiZG5Jc08LdfzRTWWzQyMkMD5RiUqj21uymZs9fCoP4/yesjbpq1lfKrV8vEa5I/WXPaUQ+pWE1iKFWrZVjRUE4BzQcArVug9IVcDTGAKQo0u9sTbRbkZZc6aSpuEZn/AJBLMsoxZJo6zN3bPbm0b/2KDbN0ThxDgL/U1ngIM+ZoKXCpT4fhSaDxj6g4qNEiSUtWJwUGQLxnNzy4FKhgWhiRoE5YehXPboWGNLN8pNxr+bpw6YQSgztEiOzBung2ZyrDoiQzXJ8MrJ+b8RDS58agm8YhnBWlQv3I0SIyTiegDm4NT94TjKQFSNe9Si6aLxgrrXEk3x+H6oMYcpOUY8DxFkchx0S3HRm005mJ5MkreM3nvn29CNbQE1knJOtvrCgFkslGDU0I6KlEjXF00hoGnsCE+x+suBp3QWBReTZyus0joNoE5mSf5K0rMKwnd8z4W1mfcay/Y+siwEJfS1iGGZc0rZuGp1C0gF3Je3Dl1v18PmDBKGh+UEDOflTvQ07wlMitTqCSYi3zGQMnOHxU5FPEeSmQOPoibIjhvM6RngZCEiTe2Fx+FwA9SKWTrIABBwF0sSdqSVRPRhboV7SCJO2qwBhsjKNhAIgDODI1TsWw407dykk0Llm+o7pySMo8UaaASPRFIlUclWa2kYAMA4xWi4e2ngGwVNDHHIfc9o+FRAvCbALrOgT8zFfi6qAyvEGpyHNMlJ7xVKzWVubyqRgucL2TomoTpR2xA3bzPrfZYMbPOXFIHGLYBEuxfroq0ohugM19RgmJwTrAdZJSBUdKmzKfMc8jvwwOgXNUqfnibOKYGor2upkMiFc84iuf8YAyKoaXSFaSc/Ap/pDryzaT/fWZGax/pzsAUopMFVzR1h2okwCkgPq8/QwBcp+F8hXUSSl81D36B2gMqnTCqhN/sarHA9Q0o8ae4lOCA2gWZgsaSBeW2Ja0qAdTUAK4JjS6qoCJKIiUDoxPOOJRqTcdwE49o7qjK+VM9KKHUXcRA1ZAOXwMraY6pBWFfNsUxhWUV/PSAFKHaznYlz4RfsgbjBtfPZoEy6tNl2VPfxBGrdDrjm73dQoICmGP/JztCGPNIdP8177h0YnqpNqIprTsP1RaBWM3J0OaeEiFY2iFBWc3OqBrxQzmecYIXB6xd+Ao4SfcSk/ytmFDWDLgOymEDQSrkKH1q2plMtsDC0zioTCpYfVrqUKn+ZOTbOUSc7Amg3NuUBUhob7HHDzAFuUI2KLWXmP4Q8u6MUCDcZdscT9+GawtsxlQ1VdvYujyhzbNFyciWqETb8dON7m8894cf2Q4jVTvuRdqJhxygZJyx57O4YHv04uwJWms/Ehcx/EOansMEP7MdKnVQ5fembyU7Ui7fUVyXHUVA6YrQsxARliBiilSViFotInqNiqYxPyesYpz41u6ED50LoLrJNZYzHtJ1caanYGfFnXZWCpdbjJbUhXNVLpvy0gsXrD67EGToSgq4+HPW5iQTy/LrZm3MDHJIoDda6xMwcQtX4PahDDz+ecpTaecKNIW82o3gQoFCOEsuXQzxfOgs69n6EQUAY77mvtjpaok6kd3883oAzuL+Bif3a5boWm1SOEoRKPS+GXEQXTVduuqVPDPdWnXn5eeMXAYVy5HHKA4yqhJYtDREiGaXwEiibIGLav9Ft/85GVTqKgcdQRfB9+ZGnhXkYsyQOEqLEM5ymOpPwh6/T9f56Re8z6MmMf19WZaFD0T3s1c3XL2LLufnecZOFJOC0Zsqhpb07I+aOaEmZrRSWZkttkavBxD5MdD4scprHytI/ZhhRZubQiR2fCKw+BdQPbDjIQvBgPOJ3W2hMm9bV7RJVzakT3Wvjj2s9h/qb9MlNrCF4T5ddIu3B8phZT8kiLSyQ+XOvD6i35ng/DVEYSH8wuHdtUhNhvN/64rrNU3a9/1Z28dvilcjRyOFo6PJjEf1m+r1Ki/QjtH9cn9X0XHdVmVjmNwWjzgG6mUUzt4Jf9FbmRsdwE4bgmmces+Ou3haxPd2THruo1ga6S66Wsb15Bt20S69EbYhiU05ySN/KRAN45bizLkuNBUodPzN6dzO9Bd0GNtqNzCxqIWtlriICDIUdpwAmRP+Y8NbBBgSiMUQVsZN7Wa8prvU4o6dSChMYQuw0mw4++X2/+S1atWbwujrxycjt10s0WF/7Sh3GTFTp284bhkJKnuRcaKEwI79lFWipkEPEU3tww5ZutloCKhUeziyeBKQTKfqhoF0f8Jjlpbs/yjqH8LGscBAwLo5Bel04qLy3L39B5TJeAP/OXb3CI66o0o4b0QpW4ydX1MppID5UzCw0/dxiGN9N7TtO+SVp2haS0NxRtc+whH85H4A3wgNfNn5w4lqJkhHLHeVhEjU9KkbQZb7mKuX1NqyMw5jGdpfAlZclBtTJXlctVdEfgVY60VMAi1ux0VEdZ1UFaj8xCDc8ktwxrrbHnO9OokxhRyvEaNEtblwSEJZcdWqtOmthqgq5MbFnezW7YOTLvp3a7CcrIHBZ0EBryEV7E0DcEMSPQWDl8uXxDns7uCNE0DuPC6NAl1tiOUptsfSrc46cLJlWwYe6USewPKxjEMamygCQiDlLXmOJhYAn4HYW1VGVKEIvO4qrZ41kkrL3oLk0oaGaVQtngIdheE4FgSQ/uIW1sNcJTGCK65lJSxA5qocX6oy4ABPITXPNufUhYoJQEG5qwpKUrZk86/HJy/XTu3RFoVE/4UnAEhz7+cpz11ad9w1QKV5YJXvIaGrHiygfnighYlxXwzFfVXFiNFKFrOsXiwK1hMxVu/FzNOQjFW+EmolSv5KcHzq7eTm8cjy9qRSrCet8jxHVyOaNg6uj6kf2JG9GMXzmsTqvChrJXSJGuQplg9MU/fezK1yb8w2eLM4o4iCovmgpeZDP0cfXkiWY1iDZwgHchbNda4xfFe23TzfrVW+1DXRgQxgmWTg2VjG8ENN3Y+oUD+xQC+2Ua4+s4MylWJkJyUoTbqia087mPZyN7Pyrfn+6KX6c6nTf1kb1wiMKwu7AW7xRx6BlOkZr7j196of21UXC9oNaf2jqJD3v/pYKoD2ubLtqOUvjfIfzXc9VBWPUaPj3y/TT0tYg0dgRg9I8Nl5ky+CEOFkniBfhybuaHiHsU8A5UN8dCgR9XigN6CPO3DexRycgc/H1ikZouCReTpkmmZ7S1WeblAS/nYD9iG7bx71Rq3T0UBbn3HOmvNGrxl7fOSAH0rFqxEGZ4lHXUpTSs/0xjYKKHf0rktPU7VxoG+8QiZxDWHegAcQYlddJJEImrHgowM8dn9hGUPxfOjPtSRFZpgYyzcm5s6/muOWwTWobwq8cL2yAx2KLjLzGMfLioQijgDElQ6Wlg7SxMbC3UXTycOotKryzEYPE0xLTkoCLNnXwy2SwNtaqGUI8YPBf52T6YzXznT/VWCNPMKBJLWnBx455yeX58k5zrVw33p3w+AHAvFmlNUoT3nA1hNwL+gPSiJJfqKH/4/wyIaPel++dvUsieHHGPLWg7tbBEew0qvdYVUkpRHi0zd7sV8Zj+poyNV1TynKO0FcBbr/LtFVe5xj8ewRJU08g15TEZmPInYtFmu1FXJ6mxJI+67voLWTQGT1AY7qlRKIrDdzhGoQcGmu8KxWPiPWI+5sx9dSEgGgZi+b51UeGlHg3ge2aV6xsAHqnZbIeH2YS5JSm/OPQyFVC0AnuiUpzc2yuWQXVydIV4A7h1y9VfXR7/FGwmOtXaqVd4HNVVnyMCRQ1wCkBe3SGRYQWDuZ122jsRZ3TtBL1BwzSBypHFzpN7MgF04UTcXlMpnsefeO+OdXhVlEv5mIGq19ashZTYWvLIfhMr6uBnGt41vYpdW5pUtRseiMunw3pgtGd5z1No2PKZ9Fhllf2I7v/vaBw1gjAzTasJF4Q36cv8bt8HNXaVzAaODYI6EU/k4vJa0RNbW6wBhJmuWiCemiK7suXhHAQbRbXrbwVqIYzcLWs3R1orbDhdbQByUa9FWCpLI3SyCvIsImZbumEClNFnVBbQLMtBp3xpmO5QGbjmhdQuuBCZzN11sZ0opScvmk+jP2DsYuHKBZf15bhAf0OxXr6Gh+SxTBTToIt0P7P6GgIExYfn7AKVsMhrRIzsR0q7sL+K0e1CsFTMWS2UBDSVxqmu94ArugvitC5fbGb3EQD6g9QagNBTHtXpAgKJNg9GyCmZcQPP63J9jdDgTT72rwBN95Ids1Dbm2sJCxqiwEqw0h+B0JGZ9RRAtllHXoLLwbQv2sOZRxR0NH73kv9LyCYzph49z8MIzSwghqChvuHQ577VQYm/OV0bnK4Vva4WxfQsPbuJWGo1QVzuClJzzenh/C71z4lmnEOmx3QcTxmxXh3tnMpPtJJUYkp3wjp7SJSBw3cH0aURZRVPOIYl5mFBcE3ZgG6JmSAD0to69TtJ/lRYuGnXPQ8JjdCydG57CFMdQrjOH4sj8mjOeZqPlhfqHzx4zXEMm2IBth/F2eN/pmnLEkRqNI3jIiXChVOIBkWOv9V10nFoBH+c1CTKY9QxVF+iKUAQFYrf7IrPLXwoOEIwHJREkwPOk4TjBLFF/YUTJiAWjROMcC042c5JHfWiIcrMaNyo4y2TXDKgly3krIVaokyaxYvr/cIjs9KE9jiEiiIcpoHMhclNkExyP8ksYVMKyslb0onLSqGikn0T0ORdsAw2/NkVrySfIWf89RwVK6bAJTvRnnVL8Dr46qoy+EzIJDxr8GZASicgFEiHbMDaRKSEsaHVrr1rA3KaAAL6WZy66NH9AadYwCsTSEwumk3P6r7oN3j/UQ9RRGAr/XRlofUwMLDuhpMyHN5vS2dplC0eBCD2R3CiqeuxGEee6gM3J/MsRsvmn4HCDS+fRovoLRiN+0piPEUE9Cv+hMfyshJvlgK7GDJkR/SVY5U+Ju4rfD6TP0tcjyHvXmTXeCL3+xz/NQySwgaDRs4xyXmHTR0PLLalDl6iOXAYCPoNOQhqpz1f0Z4Z1zUQrVpYZj2Q6gL7/l0uPL593GdIT70J7Z1AOS1StmblXkUfjM2FkblnJ4o6llVBSceEm6hbz+Anke8DY6HBKLWImDykdrvULh0QrZpi4Xxb7ChfKSCsGoZr1Iwt1XUvm6Ju/cJWnlqIpG3yc8tdZnENfolZlOc/SELFQO7L15DXB++zTaemvuplPfUbZ8N0idsSqOcJUwfXfAdVKVUgMWFbgb9FsdUpY26MkV035FQDV4yeO4mNaKbdVTchxi6hAr8B+5x4tOz6vuWNEK+XYZ40ksOFRwH9j9ZrohEM+E4d++3UScewn6CXm0M6Kk4KVgZrnzIdvB1tjx39QKNMrEuGbUImlVhMF7OMkbHkiJNedTK6MolacOZWkCMwR1z8pPFm1pBRNE1TVh41goOMAVlnPOBx45Rq/UqqgoDQpnZ6ukiJ5NXoteRmweAXAr6ZBqI8auWIB2ic5yWqiYlzLVyLyklw5Wlfn50FQpNcV2yox8e3AavEHb33dWlf/ysDeqaDuMJCppI6k4PTHpTSP6h680lKbVkeKiuT9FxWTfN/qRaJSMaic0M7YO8PgH3iqNrEic0f23W/Z2u+syjYBlvjgSiVUC7N5bYuu9YYtRmnIu9ilEibOAL1gD7KgKthPjNcA9KaMO92WTa60FN4WgU1NE3i8KE1K6RqnzzbJwZN+juxQDhyDnYFyDxu18VgrbZBzOjjTeR5XWv+XY2H8u/IL9m6/flCKnR3MEklnVAM454KTxqy3kXc0R0VzpsKfB4qSBwZ3zc4S22eLcpoTHVtaogvIK+miV/CFyu9BCL7I++hhRB8UiexufnpAAd0dNHZzNu5IjwfEfJiyvlWgwH9m4dWsi7q62CXN/vE7UqgLcZn3e4Kss2AraFsK65XM0QSzqJMtV6GzXRvHwGbRWvFMhJfVgyk/oHxORfHGKSum6eNJiAy7OPIjTqBp4uvWOvK8PuFP4fkIjo491bZcI6JzW7ZobqHceXXCENlw1kADl7ztTpEuDhMTKZIhihiEXNSp7tgUhJqcjK2Lh8Hiw8CTzilbwUBuOBkFCYmmtsIAJyfeI+tzHsQg+55TVLI6lumNevxJNJ5WN6kipGdp3N5FeNSbGxiwZbLHaNyTyKuLbJmDCq2mdR9c+ct8Mn9J0OUFcDz2tdMZS2JKu35L2LVw3tbOc+2QCV6JWEMq2zeKv864R1rCBcYODjVltMyXZbZlSgGRAKMtHyHgN48CVNJWW9lijm/DM+kU6vmHsxV0S5Gulu5BFkfAhXBxm1Hhax8h/XSP/e8RjnTGYebLR27VPOH68xVjWZmymKHnKJFLiJJSSiHHk0LBmF2xeUPOLzSe8BXftAndPqxg4trlbvIVUjhhL7Nu2Ld9F6CcC4brXZ2tmEerz06JUksY+/yT0opO49VfSWHciCaOrSYKuVnIYQYXJmK1OJmw4WQxc1BTKaacQvUSl6I3Un4LVRArPi1Jf4EpMRS8zlU2tqRPZ21Ts/k+1sIS0vbBdI9lrVjL+FctmZZ9lKM3JmGaYPmE3P32rLJ3g5WC6jk5P07H34/7fjDLYkCWHfWRgnFZYnfN+hS/PnxkRMhllnvm1i77QZD4y8evKFAp+eJ/p7keYy8wi62u/cdGPLJyqs+i2M2udtns/69pmsnAjL+YNFbQYu8TFHNu8WBlcSkv+SNd9SYfw5lznmtEx4/5eDw1j70H0lG4MDxujk60ByU+PVeZjmu14r6SxDmb82lCHZSrSBOkgFSyDP2eM0LmA1hi9u9RXG9IIC4O1SRzzpzAs60lgcK50IEErrl5dM3RIpi/8mUxh8PlN2pDPMsLI7s0fZQQr8F+SCNZc15VJASHMQynad85zrZdvlJvlwuSnKwN6vz6km/Um01vlQD95eZfnt4wn6mOvU2pYmSI58AUYwQLVpl4sSc7ornhotjJNdluKMEGb6o88EUtFjToNqw62QC253i0cS8uAnJD0k7iYfeTZJOvjiTh0RSS7jhPRySROAbNgCbIgFC8vZwN9zfRj4WFNQrFrkulwxOTReM6LaXRlXGvTsM6FyZqRbnHCoq68VkpDHg7nO566FthVyQ5Cjnq7u/3GMt8DUvPo8dvNbU9G1teW6I9xsjiRpv0YD4aeNwxaRUm4rrwIyFd7meNJY6wMQhId3y3iBcJak40EGOUWqJdNCiNMsA7RcjDYW6C5q12ht7b4rW8x5jL/EoQHXK+O8+8BJz7l3ZXkW6KFHqBx5uyWId1qso61TCAhdWnyViW7Q0tw58fAG7UuhhRI2nxN5ZQkk+6HXiaUkTpYQU+v6QJMd4DtllRHJr1bdmOLB610pNK8MfrYA32POVy+8k85v/qSPyu+s0yFG9VkKWoJHBxbImwWnbycNAmYBWd6DLte25S1ys23EIVVztkjhtHa+7jtqmSjE8r+onhTGf8bCbTs4MHHis5057y7DEIsc4/oIAvqEgaTd7gFDbip0QMtmyl9ejhYdpkcISBMvV9GCniArer65vCOCuXHNsbeTipx+SV+GnJExeUWNMWeTFaxRCklxPyfEstQQPIkDZVSGfwow8+rhuYiJGNhtlTTSJC3RXI7ewpTB2Pr56NJ/Ebcpcm31oZHs0ePy5v03TYKMWf0dZW4PFWXQqpsWHv6bpLppSStMZ+Qghpx0WiJk6jp8ekiQfzoMk0fUVNRAAz2mHaIAatpKoRyJ3Ml9J0ahgD6gknYMda7MTSKAxuUw/kaXNGQFGZMjSKf3/KJ2q/Y6YKeoa+6OsvBAU4a4cIuYxrKoKxVPqUia5E3pNK8PTBfFBqHtIoZoBIvfFGEm1cuXvN190ahDUXYvgLzvn3NUYZYvhyzSjmdOuWj1ZgcY88c92zSrm/utUXlktaeO3F9zaUcaRlxfsvG79mw7LRD5NY4xcjDiXtKQivyZr4b1MwQppk/5bXko7Qjn5kL4xmtACutArYFF8w8majySAyNk1l0Pz7LJotC7JwLGX6yoFAzJb0cPBz/TIowsi0S0KqiSfUEx2fGaRSPVb7FaIUX07aULdCFbj9XMxu/Xc+SrZCSN73tUbL2m51YBgT7My45leLcoNIwvshLw9FYKbWulpLEWj6O+S6nXOxyglOnDdYnOrfBnpeprmCASEgWczQdtbfWem0qwCsPQ1exX9oufF7Q0C6xymqFCI1vo1Yy6oL2JDC2H58kboRMt6SEDLk4ADzPkNCVjmSYthxgGVYXrILi3JieoPw4wbVFZAucPpvT4QT6g2XnPXVZbMWkrWMuarUHLTAVHGnKWzMxuFol2VxqPDZbxfwb6au1aScbzg65x+hOtQkx32aYLoqO8RmkvJmxAqjKnJFkLku4KgFp7Iwe+nYT1a8+AN88zOZ6wYmscS5vTuV64eg02lu7yOO04GcskfOvGHvx2+zsdkjtSAwkPuWWahU+05TPT5ZhxPH1cw91HmK3blbsAmvxIfxSF+tvOPV85+5v0NU3pBaf6Mv77mFDII/sypOGbEN2kq7hxWtH0VxYqjXi1klNe9KdlLHBqWbECv9yO0sMNm/sVstjs+UT99e/Iy7bCdCfM/PCS7QA06vqMJy9WsU2zTI+8M+FZS0rE9pk2Ugjl1NOq5zgLeDx51vLy7Hu2vJrznWt9/i9VCsoHRNo81y+n8krqJ0aLPLCsjecbPpRSf1kw9imDTjuPpY37F/0quoiVidiplZf19a6PLW+TkymRCs/1uqbOQbjF10tNKs6RcbmDAFZ4el24sNFtxpSSf9JZCoQtGyReoYonHCYJjVH2e/IsQXec0QK+geZ1xiInnJpZQ5uud/PY2+pjC6+VaqJ1iLk/BIKhuYHvqgNzxzh8wbGJ2P/nom8KjGsDQMVm6TnQpPLbDfKykBAw9feLhDg6LP3qfRXMz7yPVjZQV3LEPFdiKZluK1yP2aklNimbgZKQj1p1wTaLYp4FTi6lns0o7qn+yjFv61AhZqLzlTPMBpQIglRdjkaWQN9ZIKTCsxvUfHacoVjHuFRsNntzDQi4gpOKYZJO/mfAX3tCYNnZ6nGUegi1m5VWsM5FKwv4wIUTFcyjACoCF1qDx3fao3LW38ZhHh1XNfxFvvCDynAJtU/m1IUYcFb5BBp3IatZjYjVS6r71oK29bywR6Kk6yVIGKrtF1Uq2CLXQkgJ1JrKHrVCJjDcZFZlNrepQtxxZa9eWyP2mn9vLDwUP2DenlFqi1lzqZxXrqU/28ZmkDNVVhQ0lLFWuHG/JLc7Te5ZaIIi2RMsauSFoehctXkMr1WJTNTernfIydpYC4oqbnoshRtsz/xHY56ZpkIphqn4IK/dKc0L9SbNu70rfVstCpDU7xyZp5FiqDo6/s8KWYpjOGM8svhehtO5LNvh6sYduc5J+jOvCIKkLbaNgPcx2r29a6esoyrMbKpZlZ8tQb4O1N9bd+q8TKoma57smbrSg29ZmvIoMJr0Uqs5da2WuGIvanF6mctu/hrFCG9d68Zg/JYI+Dl95qXguootaCO10tXXb93n+s+UB91BC/8tbxRnWsp17+W+I8fjt/kde6Wt052j9YtovkLq7HmSQMWsnG43prvSJ0FHFWQq7Sk5n7VafFJi4W6hB5UMH+iqqVbToSBe20pSs5G0SjKOubPUvydvXhVw1PBrNc57zes9F3BKF1lJq1MvRBA6HVroi84aZfExqutSBiwKbeglFv1syEDgbESpX8SRT3QCCK6L1GvCVEb6AaV1tJ52UK9uas2zQdtCMs/NITwK8Y2+Ffu/2lKjFW2NViWqbaaxRSTXXNxRrk121PKH9PgrgurqE/T4bZRgf+2lHo2e29VSiZhCS5VfX9cLNIundT92sb5ZjDMLMjYswJU1wbpNrY6YULY24jq90D28FyJjU5LVqX7YM1BasbzTNtwMj9S3Y9lkVdoiLgGEU1xztl4VDLDOycyFAnRqhW0fm1GBCeaS5886CWQkD1gy9oDj+b3I86PC4++LuufmM5YnHIntMS5iJUtmpEuO+wpn0cKbw2Ekjdc+sS02x6cxmKCZ2+RHsP+EVSx2+Or2gGeztAlwW1lBkiwhxORJ0+eaHqorF5GDe94Y6nGwc8lAdptUaJZNO31SLDXt6Grnsopcw8XgsrC2kam3Ba70U5JPMbCgUKoUAU9Lxqx0WZ0smBX01sXmpZZ4FSb+eesiC7Mua92ZY6uwfWwFc9dFiZGUm+1a5RZk7mrUyQ8hzwY64Z0GTgf1mmGMReUPqmv22uox+9ovQ3wSTfglLCBZx0bhMOfd2uM89tzzbFhDY+feFE5OcLXtt4vHmN5JyDRxik4+4V5joidd+v5kqAR47hBV8JGbA5QNsHN3Lgm2kTjhEGocrU2bRj6uHg+Dmn+hX3M4Sz1C3fPdmE6QOLdUOZ7hM1sj0i7fuvUZiw3SC6n6Vok9i2KT5qacx0VUGuHzgLu5biT3SyHTpNL5hyXbQ34S0b2bVHAnu5jHlLnNOxKUEOi1h4iKZwHNhE0TYjH1cJfu9OYx9Z+B9yNhhecczH66/HHvoFk3SJ7vc2Rz+EW4jKZB7DKWOAEXAnRhEmV7aNhenRZI5AtuGuwMs2TatYSTWsrPS41vEsnbGUyhJEjzx0jkyTQw8+b++MJdOABH3FHO0iOVRu514MoEXjtvay/ZBR14rf4ZWHyfgzmtb6iWvHqi/21ogJvxdVMbzoul6RtlOdI2Sq2OfhXFIVxH1ftxZ4FwI+dFay6K7rW/uThCkI5q2GMpFbp71lvwR7SEhEf5WTatPKfLWdpPR0COsDf0E4CgSPolv26vZ2jncAHq9Q8YJ8xTjZ1JAFcbZ8pq+Mko19HNshj0nuaojHH76xInWPeKUv5DrLENEvBNTOoqjBbXXamZa4lqEyPMgkUcrKS7bxkij5OwjjfKx415n6J00sSpHwSD9/DWhmNuoSw2lnsLrliVzFzGC5Ca1NYc1TNmkuO0njIbfbWCk1w2SAmBxreUohM0Cy7uKY0o9qzt26pAAIEByKXbRFDyMsuJ+vblyRb9MPiLMvlGn6m7oqGd2m6p1aU2ggaKg5qG9/N1J/EXcaEVpd/KTvFlt0kTlr2fo6xnVfEeBTIsJw1iJfYhbvz5TwyzgKroeD6AnaYfcPnpiizmzka3FBx0Mifto1FyR6DXwtedG1OQGJZMzuZ2pyITOqWTX92e9ickjdLwfhKR1nyu3WTlUaHLGGc4sO0FNNBJRouc2NSpCUsSxUtBJBCcpA1LwW8BOjZwhMSpYEtdF6ubtHBeVdt7lN8NOMX2bzO293Q/FpbM+suNq9w63cz5Rhb8XLaOpKWb6VyG7Zecyb8er2Ea6F+NVuOF9AyllOonra+cfAI0yzDWNvGtcBtWCdeeGrXZXMCw1VCihFk3Yp9POD6YcXnm1HKLnCgGMcc2rCPL3SkrslmLdXt3H9OMyJzlGO28zjBxxpv5bVTUcvG2HBNY/mXWayO0cys4w8q9op+HzdP144CO/7K+sVyqjYyaKBjLNynZPavTO/95XRuGXUSFNU5ftNmP0fP6a3N625IUtOy/5IkplHO/p/95aCkH3/9PyAsjem1TCxlpmXX/zZ5Ka7Nvtacb9nfEujR+N5GdqyO3aCCodcWuji4KADtfltuVY4eLrOyU5Q0lV2XKZeyS5Yx+fflyZf8KSmR91XIftk2CoOpzyhJWZRYfZ5ViSLX7MB8CaFpfsx5jWyKC5fyRi8dS5ygqyKK+OG6+EoWHTv949RbrdzufsxGEq/pGh28oDSF8o2RsAsYqYW5Lad2m+tLqq072L+jPITW5A7mvd5hHaz8nVSr28m9szvFwNLuxsqym6jUbpawGrqx6+xm2InuNT/uDa3wPX/ky2FgCXuw3sU9L59vsIp7KP+wtmf/lxvsTPB37A221473uIdLWrtIEUrZhXlyxfpsZ+Rom1P0FUY8gCFv85w/9AgALHNKKvS1IZh8RsB78tkLnMrNXy2wL1u3zNYsNRzJFujz2dryRYN9Z99w89f7PM+bnOPSFVRYQaXYgGU+kVqOe717Vska944MkgCL+9honPZQrvwxdRU14UG8Hoj86dfCvbxzuNjH1rU1fRGrl1XAevrGNXUJSHWLHyShRDi2PlGECdfLli8DLlDxefYUVRXDtTrQiI3pnJPFY0JXz+2upnJ4OTEPdDDcA19vnOxSdhqs1XGzR0XvBt84+yANRzmg9jtDRLS+7P0qzNDvarm1Cm8YjRPrLxEIs8uJUEp0enmtJYo3bKlYEMuttakCXLEkBj5VZlDB3gxBTnz8KVt36t5sgvcd4dLPeBYpa2BzKKXgX2QBQra1nuq54jOvoAtpD6jUdiTKTko1yz0h3gsJ0LZVlvvhg3VbPlnEDd6+6Tx5B6TgVN24+Xvn+zmJeYkFiSmJ6bjEwoU6GfxAluZWfNNfijw6fbOQQZHQPrfUkkHOeue6t4XcjAu4ZJsnTajXfWpuno9xvWg8hGNVHdR5qJHGY1PSAPJttwCk75/Me4KR/XUWULIfcbKkdYkhcngUrbdgJt+We2kt7gxs3ekN6VrvYNE/lUvHqqwgnaQ8yHIMKEw0XdUjcKQcMWgh+L+8z4s06rdBya29O/CYpSzXb/w/p0pYEpk9uUmgt/rvD7UefcaXdBRIfkkKShb/27ZZjWFxseWskyIJohpuifupPxA5IhUSFlG3lPvGqlkgSJdNzmuBY9N7bUqLXFFcqrvcBw/OL8XbQc4X1vmlXanF9ESiiGAqAplz9LgKtiQjcxUpEzG9z45tGPa6lWT6bQQtNNPAUN3pSC6S2MuU09P7Aj/E1kX9ODdZv8N/uxo8WfNIaA09B6p981VB/j8n+VY4v9HnsoRFl17jrxpNz+IKwENh1FZmPfbK+/aNkC40BFgZGs34U9Tcn1N/Y25UZSc8ydmgouUaDDIxqkMDlFak2QLOTXBYjsvcuj0lxqy8+eigW23Ghr7E/e2KB6wJ+OcOfCqx9LXyYZBbHYy3m3tbKZq38xCdF8b4t6ZTuVG/CxueFTQUS/Xur7YFux/GuVAosI4nSjGdPjrh7IrwXdf+tLSfBWKT6gXBXJQv6uhzSwP15kEzlyHDmW3Gf22IOdZvnsKfXC1lZz2wjZU84AiVk9wUs1LJZfP8mCaucTnIozrAXRytzLVN8bHO1jr3yPbQdidseOG6Hb3DVt9wDLv5L+w4BeDoOijXexmKUvXaicUL3Dbv/e9bQ0S7H/rGrvuhsq6KbU1RwsF+66491774HaenFG/3+lR+be+af+9DXawU6RYy/Gz9cSUjmsCf1G2gI8DDkFFfids5UyTg9dVS1K2UakF1p4pQ/m+cs3mfOMbXqwx5xaPk6jp+JAtZ1s1W2YilN+n3u2cA1WVSiRNPd2z5NV4B4hV14EragxyXTuj7fJB2WzI5tZK6MheHHufSvcZ7xHpJy35KazirHdoMd686zxD1HO88TWe31hVbzzyiBaegw85DIlmIgnGRS6ElE3wdax83eitU8zs1T4fXAmeaR3Q0uJ63TUbX4e96osJpulv6TB7945NuUOyg7LEhmYw3VA60Fn8nPeJctyhKZJrhLPg71ZocgbVSwGxcYm7ilXV/xC806+UZJSJlBgT67DGpt1JcXtKPDCYqmMb3S2sayoFaWc73hrWL3FTt6zNU49rkR7gW8R6nsV9OM9yaf528rBI1RFp/fSa/cs2fXEPmcym3pptzT+QQc57jmcgNvaC/MRmPh+MEecA0SQ979WxFt/TtDAXHmA4M+319zJNhcgJF8pl2X5MRCbHpDv7Y+4lHEUYSoh2GmXlrCtzvKNJxIn9m0eKst9v7sn7ycKJSOshBamYtZ6gkipFsRsvNEysSGDA3VmmE/TUSseYiiVofotmOa+x8WkQe9uExBq8sgl4i4jv+6j38XzxNfRkIS0ZkmV0tNXE7d/iaumg/+OMl3NRlDxi+y7lHZXDnzvkkwllzcPk1WqZZ1BNffNZQoM5VPPVKewVL4/vi0X3/Tj65mz/YfbHnFLc3qi4ods2aJmm0aL1fGnAz3F0p8G9x4/SYIyx5yRFGm8KncDpB/Ku+n051BA26Z4GV/dH5Wq+WwsvjaK2bwlIHLpRQRWBT4cFJMAbVavW0F4EbvDL9vYU32+GqxL7KsLxbKGHxxOWk5y+MHJSU8dFco6EJkJBbzDisTJ68lsQoXIurB2ImPF+GSU/mdxUBZ1PPsJu8Q0vtPJUo5qmvoLFugDzdxSYFV5QZpX77oh93qT+BYLbWkvk8YYataJ7Ntu+LaAWNZLtSvrB3TzjRmjBTXYV8LljSaRXperRzv78bywXKZO04dGbDP7IKKi2O63ucGRQyPVFGg3irFq723wIAJafuo0KhKJd8UTjD/3dof0YbIrj0iBL9C4KQuqnZvy7hL+ks1pR8UZi3tTCwMDNK6KvL1Uj2R1d4htKE5sqLZdotFaBe41Gq5LVMYXzlCpDrLmvoqxtXsLu/xhH6VKV8rqL8SToF+x8HeWVFDLNLiK2rPyJLbAvHS55FIsh+8q71/NJ5L755ZS2cGfpgXPclQKlOFxpfuaXDqUI9C13sgIlUmotsEgUImYal3s0kaX2IMn+grb8OeMxm0eoKrG7ghoxyJau19Ap7Cyth+zKC0shKthYgfHEtiw6kNflWlntYzsAJX5dhpvH0Ei612z31tv0f+ZF//IUPki2Vp4Bmi1sK4/iL5fzmS/BYtA4HJL+fA+tUdxUYz10CJf65Ka9Yj3LOGjFJY2+6raN0fibY+HEZCwD6T6y67wuFTjaClS0q7kjo/5KoinV+uarqU0DQe/e+DZFgycRwOiC5sceQrymL8NgSvwBf7KnJjpMNSg/Y+xExznGP4izi8zx7Lx9zG/k8BOkMLz06N1jw5q6g+y4HXOzg/5PukJVr8G8sz+vfeHDf+b74vuWtZUmTTQ3WdS7KY8ntOq20p22L7+JGRBCnlfCG8MbJl7cFB8Cq2Obu2fZUTsjrXJduJHuVhubNJnj2XW5vX0UfyK96Ps120Oi0wBS91wADKbX6d5b2/Zqk5uLhU3yq/aeZxL3CE/cB24CVlGI0YI/AkHcq4J9h53jYNJ+TQTbbmSf8nGoSndqIuLd6iWHl6UdsRXYX9jbClvgRLNfxnSD1FW3Zjl7qozf9kW/wyOCLSyLlsXUW3Lmre49sZF0sGNvr3F+jB+2q+kFZnHgMtI2OUQ3gnPPe0p1FPDjCWvFysVvoNLXC/0QBYLqTcIJ0e6WD+sNcgVMc87uQNqlQUo3N7N34M60n9Nd4xiuKqeZgxtG8zzmuzj8J3VUewQyvzyS07bu7Wk/zypMEMvTJWLvvyvs/D460FEXZsPf9Mz48vXEKAGClpvjfUxAtBrU8WUDcmn5qAaBls3Xnc3PfAjs4Boj/CjLduGZUP2e0+BQFID6ueUGLk7/5lxTnr1K0Maw4tLHVze9jD0HS0xiwznDj3kMcOQB15AB9JFSw+P9UwZD/jRLPUBYHaxmx0lvQcfSSXBbmr00RLB7FbZJsetZaVbQME9sM2dYEDDcIx+jR70uf0pGO+JEvHPssn0vvxeoAsPzR9CcEPjroLAqC61WvDoSBXra7ZSAsOS75HQql+mWcYJS+5sikf3rhv27B1Ttdz0qec0PwvKg554M1CmZ3XHVtVJrlo5Bkw+/WlRzVTvOTB5yD//RggQfcOob79wyvmOib2BHWv9oq5t8D6+8qvmRqRpw6K+7LcjLBVTx8fUY1/uS+EssEVenf/Is2ofTjL08Ky8rQn92N8ckfeGT3fMMv6+XKUPyjO61j4jFaGLjjiNtnCUxbUsukb0NRI0d61tw7gRpa+L9LHHoxPH6U2FBzFsLSr28vahoHg8b+9j59bSySUzT1i9OIeapi26ZWyHB577by0t1N2ef9fwSt66/QFu+ojduOX8cGpsrMkxJgLq0liz900kDorLEqkzSJa7JH45bg31J06O2iuS1HCtnGKcWd/N+lZ6MddxUtatSgxmy5Oj/y08PEF5pHXowFrDf+rP+wrnbmRs2COmMNxbIaBJJbW04BjZdBFtwI2WN0Np/a8tfxk+Y0W6nYWt1Cxq6DIL49M0B4OXvdNwQYMjrimP526hgbruBGzCivt30HyZ7WWzbz0jHdDbthyPxNy4AN9hIgU4lmh/typ6YwG7I1I2KJSjTpd9lM8AJcrmIVaLTfeS8CQtpEombZrmyo02PSAz+i4kYgSKZqXY6Z9iVsdzzSvqSqy5gJPgCXq1gFGu133otAIG0iUXLV63PaE3PRCOrLv2pCv8tmgo/F5SpWgUb7nfciEEebSJRc9fqcbk8W31piiSWWWCJbtmzZsmXLlr2gg7loLGUnTLY6PSY98CMqOQSCZKruy9aKQq56fU57Yi4aK9kJk61Oj0kP/IjKKgJBMlXrWh4bq1J1j2lfwl6NN5C29dJUaDfmlg+h1zPjLakvpUuEKLnq9TntiblobGEnTLa6vkQvbyRZqcWwKbMhdzEilqhEk36XzQS/A5erWAUaw96NRypNhXZjbvkQeu9MBABiSapp4xLwxKax4bY/2oiYGECLxOwdNFib2X4Kbv8c/k6hBaCtFP5r0bDjVDC1+kv/Fn0e/58vBlKMAlT/uR/d7f6ez802M6tztfvocON8/9zChbHdp16WTbhjForAlFsPKsaIn5jfU53YDpt8IhPaA9gs0urv4f+jqTjTxxkznFRxqmuPPj8AlX03s1nPzE+Bntv5ezP345XvrMS03jLJ970XwypsBbK4ft8QiUGydQBqpNIn/wExvhVPG7avGGT/hk9u+wWC4azlGrbv/8Z/XpAbR6E9qnnImWbdpREK7E8Oe9+jEQvC8tOuYF/OBDWYY5wn63ZF/GSjHQgn2yC0UmH2eRYmy40gaT1rtw5gpb3IAQ/YMGY500Sa1+pbLUX3cNBSJuDZBT/wEjza5uP/HV/y9pm3xQpmF5CMQv5Iu7BTzqF5TsPvE5rG9W9zgcK6pb32/0PK0nYJYbuk1xg+VeC7HIbYFyZFD7s8cdbpzVlcg4YlC+hyJ17KUTi1xVOwQR7ZBS/leiHLR9oUT/s4vWAF09EG6tnIFFCtn0A8nORtDvVWyrOHhiZVM6+RxXM949TgHaxSMPUg3Rt5lsflKNmhbFsKsB1OToWy6CGd+2jgrDMGjlnVXiESERG1yhRSjPqdInjS1APtc5Fsf0VDwNIB/gOQ+BrKMr/V/GED38gJ3KiKqnG5teYZgemihMzvP955QQyjPOpk6PTaKWCKbUWpWp4iBlUiemR2aK1QYDTgRKfoZR+IIJBYQeLr6fXYZZHkP00FXEAsWZ+dk5VOh6H+w9+IMH5WG3vCHcduLDDe1D7H3+9z7xqtddYMB7NiwkmgmW/NZdASZcCLd7Mv+BKdBNckBmz4/3mGUHdJHOdiMAbHc1RdzPoQmE+ipJ3/EuCoa1fqWScSKA49u+rAfQL6u5gBploidGhsnNt1GyCJfrx94XsSdAZV7N5SQwKdObzUZgwHLtcjXstuUGD77nHVc6kMwBdl/iEbJ0C5vtu5dw8waBWsnCehCPD2lX7GcSkL4l9k7B85gsG8l/b/KRSsok45pL3Oyv032s2viVqpOKiUXSm1fsMQfj5SAcmZkVNAW8kGiPs4aNLURoTlDy2KwsIwiKjAJr2vYVBcevhcfT4RFEvPdCwV40DrtvHGJD4RLOK+Dfco40FnqGfZsnsk+KOxLCJJgeDlHdelm9VwEJu+OfMkXD6Dh21nENiewSDdPFmJsEP/qPG7H47uGlpHhKMHFlq8YQKUnVz9ZcPfOLDxM/11yAaD0ZL/PxSWPFnJHBjNJmz0f+yfWENqsV7nucnbcdm135Mju+6PvE7YiXH6qPQxrqfK46/bC7X3tewlTaOE1crjNUKjU6vo0QULxvP+DDyq6CU+aCv42HbiRFbbi1q/8fdnO06wLu+gG8l5r/l7qwsCHuzpT7xX97MoIty9ZelZYd95U6z/XHncxGfak7N+m3pvh6deJGaYm6/VUEdNRfrzrOaW8oI5DFFkVD7VH6UuLur9drKyhpf3146ZiZ2B6Vp9uesDT3aHZ5/TnPnruhFx250ae+aX3K7FbLUTPZrkbEfdoGKp6dFj/XZDdG2ngL3TIaEX2xM+y63m76o2FsiLT0tUSs5Xk3Hn6n8pxhv/yw7r+d79c/xTybKfDQ6a/cPBFdl7QxasXQ7O8nDs/tpKJkQj0s9caE4RDrHRFqr5Nx8alUvvMeKJw7o5GZfnnmClfvBFCC/PhhW3mZGvXfGJm4FmNRd27JXPGfPTZJJ1jaEbAR87OXpuHCpiaeR2/XqeZO37i5kqxFnGcbX6xe4ctm79lhznayRSaTVj+x6nv+OMbTPMZ81D/3cLby+Y78eZO7mxz407417qZvbkVdgT/nJzXqQ6MGd9w9cDkwsmiS68tTgd78PjoS0dTjxK/Xu9F32Dxa5u/HfwrZ8fLvZVKo6kYR+DPEECz2OubNr6Y8oXwXgU0RmNiPd3vGHvkUW7Y8FdNt+fsetHbRw6P3VjzKPIfZJwl7b91/DYp1xp21OnUuMvnPHq0jrJc7fyn6cW+9U9NnjHsbnB9ws8S7JW93It77MPO3ybdUrTcs5MN9XQu9fHqx65p1p6dtA/y8i85xn4+PZkkzdX3U0/J52c1D83Vntd978nV+6suvem5HrOu/LQVV+PyNXz9mZ8IO5uOb/zzKpU6peMn+P4Fg+leX7aHHvasnnVq/CGX4vvm202Oidese+izbHxC6rU8U7XIAa2n87Q8Trk6X5p/NaZIIsy2Vy7eXnc7K87zvvklxapx/oF1Gt6Z+fIyuT4G1Ors4njtmMUezuIENZGuaF/tNj7xxc7I1XTiEXfHsgivhxIdlCZ9SdHRN1EeYEmvbtoysnyz/42pVaV3TKEMhvqqsuhtYNO6Xd0pL0zJN/8YE7Tot6179Rxg5U3pzT1WRdzEtSAi2kguhiQFUJgg/A4ISYBiDctQQBrFKW0uBIB3IAqhFPt3FVYgwAQrEUIrsD67rABAYTCRi5Coy/BJtBmrkAT16CZm7CV69BiBO1YdXAbtvsOdPmq3b4HvXz7Pd35/vxg/vd0ACG4C0OSabS7D2P7Y206bRycafJz+fn84voSYqP9I9h/xPIJ4cJvCGC74vvmvOIHMmm4nMoUBtLqxhmXLC1c+FiNW+txgcIdB2BmIWnkhRvwxgd8/qMf+OLICEEuhkMIijAABOUYQAHUYgAmUIfhwBjqMQAxNGAIPGATxgYuujEycHENAyDDNKaGEHzBAE4rvmMACH5iAD8VvzAABP9jOChTAJ4FYcDG6wEXSXguIViHt0MIJvEALDiBpyMEU/iFCIGQYAwC6GIbQ5L2OTZAkvaVtrd2cUJhausHDgHIsFYbAEGjtgWIvxzXxoH4C+g2IQSdugCSZ126/Z6sR4IfCg09Anuz7r0I9lLsOk6PiPLMfR3kLXkfY3pIR+YOKY7pAXxXnNfDYK/istlPc+ie2xUzoDdjo2IWfip+UKH45SrFnJ2Lib6j+5kFkseWHHls833akKTPAjas1gdAcMhIE7QAeNYggCQeAEEKD4ByJ5UHoPUxjQegeSeDh0cIlvIAXtzO4QFgd+Q8gKe3c3kAz27n2VThawjKeAQnblfwUhCC/3iEEHwyN/HuOyeu2K2FEBj00rdsel0RgtLeZlVvmiss683Een0vQLOh19Pxjc3Y3Kvswr29AMfi9zEQv5+R+AOeiD9IUz/v4ge4Ez/If/FDcRc23MtECE4zpTjD8fizPl94zvXhEt4Wf5lPD5iI+/prEegrNIELAcoCEgYAeFMwg368IZhBLoEKprCSwARTqCcQwRSaCAhMoYJuA2IIY7gCF10aesCFOEcPuOjK0YB5AK/1wQAA3jxlw34A+PSSDQgAfr1kA31MzkfgEATAbtgJ26EZmqABamE1iJEn8kWRiI7IuL9w9bhaXBXWg/2FqeAH8fsARl8MMHkYIizaoZ4eCUVF/3mrr/HRqgDckQ4W6ygvmkPsg8X+O+Aim+4P7gE+Ff3/PtYDgBU0T8hufwwsbuzZG3DpxvW02bu0tmpR9B+/z6K5AgDw9nRU9NvulekrWd65en/g9o2DSsCirvejN8cKQoRhG1NpjzzAx8QMLz1K+EM9YC8oAMT/1PnfLKcIdlJebuz3UYN+eTTYCeNAtJ9zb7XINObhbjf5Iuh4YzwJFdpbvcZXgNOM/xfUk38AcPEyKMBjfkTBuxEY0kt1DcCCKTCHU4CfY7ms5rfQw/65xG5386nXbIzx8/cOqWqrzCL1K/1zIGzuYubN48uCt5ktOtxSAO4BHHeHp7280FaGJxWJhO/LWbvVqFTu4ZTOdr6JCD75k+oYiHGvlX0mzaErAcPJvxuIBJKWJyM8NCFWZ3rD4A7ijactWUsL1YWsxiPEPelwctbavXO5pDDT6bmxFR13aFic2GqNwKRDHt55XVYSOyzVJdS1akuH+p9KDnUej3ZY123R8tzYUZvWKtdZOYphWpvxEJ3p";
var sha256 = "1d699136836d33e855c8d9faf460b6d193298c13044701a21bacdde3e44119c0";

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
function isKey(text2) {
  return /[\r\n]/u.test(text2.trim()) || [text2, ...unwrapped(text2)].some((pem) => pem.includes("-----BEGIN"));
}
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
var NOTARY_AUTH = "NOTARY_AUTH";
function read(environment, log2) {
  const key = masked(raw(environment, "key"), ofKey, log2);
  const path = raw(environment, "key-file");
  if (isKey(path)) {
    masked(path, ofKey, log2);
  }
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
  refuseHalfVariables(environment, "DCT_SIGN_USERNAME", "DCT_SIGN_PASSWORD");
  refuseHalfVariables(environment, "DCT_SIGN_NOTARY_USERNAME", "DCT_SIGN_NOTARY_PASSWORD");
  if (environment[NOTARY_AUTH] && spareServer === void 0) {
    throw refuse("action.variable", { name: NOTARY_AUTH, fact: "it is not `user:password` in base64" });
  }
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
    summary: flag(environment, "summary", "on") && wantsSummary(environment)
  };
}
function wantsSummary(environment) {
  const said2 = [text(environment, "summary"), environment["DCT_SIGN_SUMMARY"] ?? ""];
  return !said2.some((word) => /^false$/iu.test(word));
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
  if (isKey(path)) {
    throw refuse("action.input", {
      name,
      fact: "it is a key and not the path of one",
      way: "give the text of a key as `key`"
    });
  }
  let bytes2;
  try {
    bytes2 = readFileSync2(path);
  } catch (error) {
    throw refuse("action.file", { name, path, fact: reason(error) });
  }
  if (bytes2.length > KEY_FILE_LIMIT) {
    throw refuse("action.file", { name, path, fact: "it is too large for a key" });
  }
  if (bytes2.toString("latin1").trim() === "") {
    throw refuse("action.file", { name, path, fact: "it is empty" });
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
  return password ? { user: user ?? "", password, place: name } : void 0;
}
function refuseHalfVariables(environment, user, password) {
  const [has, other] = environment[user] ? [user, password] : [password, user];
  if (environment[has] && !environment[other]) {
    throw refuse("action.variable", { name: other, fact: `it is empty, but \`${has}\` is set` });
  }
}
function notaryAuth(environment) {
  const pair = Buffer.from(environment[NOTARY_AUTH] ?? "", "base64").toString("utf8");
  const colon = pair.indexOf(":");
  const [user, password] = [pair.slice(0, Math.max(colon, 0)), pair.slice(colon + 1)];
  return user !== "" && password !== "" ? { user, password, place: NOTARY_AUTH } : void 0;
}

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

// src/report/lines.ts
var FACTS_LIMIT = 1200;
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
function causes(refusals) {
  const groups = /* @__PURE__ */ new Map();
  for (const refusal of refusals) {
    const key = `${refusal.code} ${wayOut(refusal)}`;
    const group = groups.get(key) ?? { first: refusal, facts: /* @__PURE__ */ new Set() };
    groups.set(key, group);
    group.facts.add(oneLine(refusal.message, FACTS_LIMIT));
  }
  return [...groups.values()].map(({ first: first2, facts }) => ({
    code: first2.code,
    facts: joined([...facts]),
    wayOut: wayOut(first2)
  }));
}
function joined(facts) {
  let [text2 = "", ...rest] = facts;
  while (rest[0] !== void 0 && text2.length + rest[0].length <= FACTS_LIMIT) {
    text2 += `; ${rest.shift()}`;
  }
  return rest.length === 0 ? text2 : `${text2}; and ${rest.length} more`;
}
function refused(log2, refusals) {
  for (const cause of causes(refusals)) {
    log2.annotate("error", `dct-sign: ${cause.code}`, `${cause.facts} — ${cause.wayOut}`);
  }
}

// src/report/outputs.ts
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";
var NAMES = ["signed", "refs", "digest", "roles", "key-ids", "expires", "bundle", "json"];
var JSON_LIMIT = 900 * 1024;
function nothing(files2) {
  for (const name of NAMES) {
    files2.output(name, name === "signed" ? "false" : name === "json" ? '{"repositories":[]}' : "");
  }
}
function write(files2, purpose2, outcomes, bundles2) {
  const all = outcomes.flatMap((outcome) => outcome.done ?? []);
  const done = purpose2 === "sign" ? all.filter((each2) => !isRehearsed(each2)) : all;
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
function isRehearsed(done) {
  return done.tags.some((tag) => "status" in tag && tag.status === "would_sign");
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
var REFUSED = {
  sign: "Not signed with Docker Content Trust",
  plan: "Docker Content Trust, dry run: refused",
  verify: "Docker Content Trust signatures: not verified"
};
function page(inputs, outcomes, refusals, version2) {
  return [
    `<h3>${heading(inputs.purpose, outcomes)}</h3>`,
    reasons(refusals),
    tags(outcomes),
    ...outcomes.map(({ report }) => report === void 0 ? "" : roles(report, inputs.warningDays)),
    command(outcomes),
    `<p>dct-sign ${html(version2)}</p>`
  ].filter((part) => part !== "").join("\n");
}
function failed(purpose2, refusals) {
  return [`<h3>${REFUSED[purpose2]}</h3>`, reasons(refusals)].join("\n");
}
function heading(purpose2, outcomes) {
  if (outcomes.every(({ refusal }) => refusal === void 0)) {
    return HEADINGS[purpose2];
  }
  const published = outcomes.some(({ done }) => done !== void 0 && "published" in done && done.published);
  return published ? "Partly signed with Docker Content Trust" : REFUSED[purpose2];
}
function brief(purpose2, outcomes, refusals) {
  const tags2 = outcomes.reduce((count, { done }) => count + (done?.tags.length ?? 0), 0);
  const much = `${counted(tags2, "tag", "tags")} in ${counted(outcomes.length, "repository", "repositories")}`;
  return [
    `<h3>${heading(purpose2, outcomes)}</h3>`,
    reasons(refusals),
    `<p>${much}: more than this page can show. The log names each.</p>`
  ].join("\n");
}
function counted(count, one, many) {
  return `${count} ${count === 1 ? one : many}`;
}
function reasons(refusals) {
  if (refusals.length === 0) {
    return "";
  }
  const items = causes(refusals).map(
    ({ code: code2, facts, wayOut: wayOut2 }) => `<li><b>${html(facts)}</b><br>${html(wayOut2)} (<code>${html(code2)}</code>)</li>`
  );
  return `<ul>${items.join("")}</ul>`;
}
function tags(outcomes) {
  const rows = outcomes.flatMap(
    ({ place, done }) => done === void 0 ? place.repository.images.map((image) => row([code(image.reference), "", "", "not done"])) : done.tags.map((tag) => row("status" in tag ? signed(tag, pinning(place, tag)) : verified(tag)))
  );
  const more = rows.length - ROWS;
  return table(
    ["tag", "digest", "roles", "status"],
    more > 0 ? [...rows.slice(0, ROWS), row([`${more} more`, "", "", ""])] : rows
  );
}
function pinning(place, { tag }) {
  const image = place.repository.images.find((image2) => image2.tag === tag);
  return image?.digest === null ? "<br>resolved, not pinned" : "";
}
function signed(tag, pinning2) {
  const changed = tag.before === null ? "" : `${code(tag.before)} → `;
  return [
    code(tag.image),
    tag.before === tag.digest ? code(tag.digest) : `${changed}${code(tag.digest)}`,
    tag.roles.map(code).join("<br>"),
    `${html(said(tag.status))}${pinning2}`
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
var FORKED = /* @__PURE__ */ new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);
function missingKey(environment) {
  if (isFork(environment)) {
    return refuse("action.fork");
  }
  return refuse(isDependabot(environment) ? "action.dependabot" : "action.no_key");
}
function isFork(environment) {
  if (!FORKED.has(environment["GITHUB_EVENT_NAME"] ?? "")) {
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
    throw refuse("action.input", {
      name: "notary-server",
      fact: `what ${place} says is not an address`,
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
        request3.secrets.flatMap(ofPassword).forEach((form2) => log2.mask(form2));
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
  return [...outcomes, ...places.slice(outcomes.length).map((place) => ({ place }))];
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
    if (inputs?.summary ?? wantsSummary(environment)) {
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
  log2.line(`dct-sign ${version()}, its module has the SHA-256 ${MODULE_SHA256}`);
  const repositories2 = wanted2(inputs, log2);
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
function wanted2(inputs, log2) {
  const [name, given] = inputs.tags.trim() === "" ? ["metadata", inputs.metadata] : ["tags", inputs.tags];
  const repositories2 = given.trim() === "" ? [] : namedIn(given, name, inputs.digest, log2);
  if (repositories2.length === 0 && inputs.purpose === "verify") {
    throw refuse("action.no_gate");
  }
  if (repositories2.length === 0 && inputs.digest !== "") {
    throw refuse("action.no_tags");
  }
  return repositories2;
}
function namedIn(given, name, digest, log2) {
  try {
    return repositories(given, digest);
  } catch (error) {
    if (error instanceof Refusal && error.code.startsWith("input.") && log2.isSecret(given)) {
      throw refuse("action.input", {
        name,
        fact: `${error.code}, and it holds a secret of this step, so no part of it is shown`,
        way: "give what docker/metadata-action or docker/build-push-action prints, and check which secret is given where"
      });
    }
    throw error;
  }
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
  const refusals = outcomes.flatMap((outcome) => outcome.refusal ?? []);
  const attempt = (act) => {
    try {
      return act();
    } catch (error) {
      refusals.push(asRefusal(error));
      return void 0;
    }
  };
  const bundles2 = attempt(() => bundles(environment, outcomes)) ?? [];
  attempt(() => write(files2, inputs.purpose, outcomes, bundles2));
  if (inputs.summary) {
    const whole = page(inputs, outcomes, refusals, version());
    attempt(() => files2.summary(whole, brief(inputs.purpose, outcomes, refusals)));
  }
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
  /** Adds to the job summary: of several pages the first that is short enough to be shown. */
  summary(...pages) {
    const path = this.#environment["GITHUB_STEP_SUMMARY"];
    const gap = html("***");
    const hidden = pages.map((page2) => this.#masks.hide(this.#masks.hide(page2, void 0, gap), html, gap));
    const shown = hidden.find((page2) => Buffer.byteLength(page2) < LIMIT);
    if (path && shown !== void 0) {
      append(path, shown.endsWith("\n") ? shown : `${shown}
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
  /** Whether a text holds a value that is hidden. */
  isSecret(text2) {
    return this.#masks.hide(text2) !== text2;
  }
  /** What a server said, word for word, where a runner looks for no command; for those who debug. */
  foreign(text2) {
    if (!this.#debugs) {
      return;
    }
    const token = randomBytes2(16).toString("hex");
    this.#write(`::stop-commands::${token}
`);
    const said2 = visible(this.#masks.hide(text2).slice(0, 64 * 1024));
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
var CUT = "…";
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
    const values = this.#ordered.map(form2).filter((value) => value.length >= SHORTEST);
    const hidden = values.reduce((rest, value) => rest.replaceAll(value, gap), text2);
    const pieces = hidden.split(CUT);
    const last = pieces.pop() ?? "";
    return [...pieces.map((piece) => withoutBeginning(piece, values, gap)), last].join(CUT);
  }
};
function withoutBeginning(piece, values, gap) {
  const held = values.reduce((most, value) => Math.max(most, begun(piece, value)), 0);
  return held === 0 ? piece : `${piece.slice(0, -held)}${gap}`;
}
function begun(piece, value) {
  for (let count = Math.min(piece.length, value.length - 1); count >= SHORTEST; count -= 1) {
    if (piece.endsWith(value.slice(0, count))) {
      return count;
    }
  }
  return 0;
}

// src/index.ts
var debugs = process.env["RUNNER_DEBUG"] === "1";
var masks = new Masks();
var log = new Log((text2) => process.stdout.write(text2), masks, debugs);
var files = new Files(process.env, masks);
process.exitCode = await run(process.env, log, files) === "success" ? 0 : 1;
