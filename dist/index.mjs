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
var packed = "Wz/AnArfK2O+S9f781rqBBOcoHOISbJvIKhIW++fCCkirrMqq2YJD/0O2Gwdzzdfu1XhQe7e8RSoMYb3zCpAVF2fw617IQn4SQBVVVVVVVV1Z7In1vYzi83bXQ4RASHvJCgtNTv+ZyWQPSnvDJGUZjl8QfMy00KVlhwMtVkua9pVhzqlXpmn59K3tUkpUnmZuvV64zvvMjautrTjPVeWaI8tDklyBD4e6AUnDFgsX6n0CKMjTfbqnnBCWUI0vb0fcMgCztPlY/uJV1vjKmEwRzxRZw2svd29wnBOKeMUcfeFh4Ra37zh+/2a+vL5fcRGgl97L6SYYzk2hrnQwwtdig5CRNRP3Vs/lyvjt3Cw75rat9+I6/1jyBEcrUisZBpo01HLa16RFmMwx8A/gT2Lf1n8yUrwPIvLZVvtMU4jTEeYOR6rDmM5bhHy7ZR6GxCRFyTEfOqgPVbqEFHA67eKaY8y77HQH8wcDY5I0QnFrk8R1cH4imxRquuF3oTIPbe4RUOLF+wlX3p4oQpUFFuYUQNPjTOkHpWPnXdnkA7znDMYPRwizVjJBm54wBeaxXJoX72OK1TRdcQqSelqIHxO0H75QO5qz5d/wvpA23u1idgjxr50RJ5cuySGDAt6VO7NkqavJ//5/7ZxCI8HVQ6bcUx24nR8tQfZEzphpYTBVHU53dhYFByt27vFEqVC2ZgzsNw7OjiOdJx9nyDlA75qwwa3f6d9QRv2yZVA3JHt3Fc2nJPUs98ne3PPESBn7taMf5K/vxT8sSipEq/d1ewauicYePqhF36mgleGj9MTWvObc3n6mxQKkcfvLSO7kCD0Keq7IyAPyPHhvStHplL07fpBSaO/1hZwhlDijBqxLGH5Zz6iRcQGauHNMRf+sCt9LgSXfFMVivy8vGY5FkjxnhokFJcyYFussiSFnF6kWQFExq2vXEBAEQRWaQQTQZYzkl2WVfomO0E9JE8ZQ/KSvMVHfOUjGH8NZyrJd7H62EmLgkvA6BDN8AuYjckA/PDgLvpPtv4rD96IyKyqB02wv2cWQYiGI8eUJcORCUSFnfLwKXBhUgC7rv88bvrnJqGimSmPToypt/nufJuYQAkkMOpUJp4pnXv+L/N2Y9JOxJhpDmBu3YIRNapH9AbbiBrIYMgoqRElo0eWIDmwiJRUR08BRQQZkXbxCuormKhYydZa7rxS5/9vMckmJwtAbo9K8IBK1yrUrTA9srM8UdRpivHCB43kNB3XZbfxpNwuin2SU/kRTcTv7fUdf+kbAiwyBsF6dW99mjqtAlwBHnGFO/5WzhPQGE/Pb/tm79uvfQiFrTRrIrJf7ER0T2xOfBDTEkgNSqDyCIk/c/X5FqHu9KoXunbbmt7ppcQOIHRKUltqj37LT1695/H4TynMdQfgM9M1OeWYyg2Q6HPP3ANwMBNZeS9G9OuI1ro6jfYdmJsTVyA+hDgRaeXwPM+b2/+cM3cmk5yZzA52Yln32BK/eWALvuD3zZ5H4CEP26sVywxWfB1yKU2KL/RQFHpARYoFEJRW1WBpgFjASgk18kThn/cHtynMbETxR69pVElUuhII10kNFXVSCKdaOBKRF79a/IP/FzPL3yaGcsWmbrxMzj1ys8DKuCLQEz0C3QRlk1BCUeZ3cbBBoiz4lkGuD///z1uuivf+/2HyRWTexI+yzX5vXORalUttU91Sm3+iO6XOztbKMjRj/Q+mpiQxXigESEIgKBJjq0oIKFrCpLBOyECB8EZYV8KZQZ0qGRLJjHIAZaeA7gDwnjd2UoLj3Ldr5yH/v2+99dY5EZFZVSer6lxJQ9KDHfGe7Sx7XZuzvKQHte/yVVtDMvG3V8qIfRuY3GqkYbXVNEgNBGrUjI9PWM6xPXv7b/19908yykhnxNvLVhqkrRhJl40rbaX5x57qtBfJqJvWbS+VJW0kK7lIW2kjWeqhmyS+ZECONIkcOpWcdkqdMgEfDDCBSZjA0Jh2UB0YiAOT1oEJccpAnTIJphmoaa3vm5URkZlVLbU0W0tcOgIjt0FzrE+b33/Wkcb7bbNG++8/sk/vOffc6ttd1dLVk55ps1r7Vq8MHdCCAoNGeTsfLWcs9WNn8+REEH1MiAgDESVl0cwTG31McCWvNy7iXlIQQcpEkAoRoeIoUB9tKIgMRaa9lJe2XY7bfvXeNk4l0e5WHPmlEyveDu613WCbDUoMQTsgJKZzEwAMFDz6n/P52fXjm2sa8sSsPDH5+FSpBLyCeCBIFZMq3gMBT1BNqAQqlIojf+1HW9Mvfr6YRiq8koiXeQvphuzTSSaRhicRqUwnaRR7OJX3ApV2wojRk+0xa9eTQs7gA9gzKACt2UoGuf9VrRTwESITQEQSBClpRrN7MVTj7p6r0rWLzl78pv1/7LEsWbJ5MEBtWl64kN09eIH4/QNaX7/Pr8LNzSngwnsJJCkzpQ9U3UU4gHD2tZvZbhr+v98rv3XXDiqUp1H7HqpQPzO4F0p3DEaEVlSryn1v0LFhaIUBvtAsF508X3+P/rkLsoAJ4edAxM9u3rQg5RbQ6/87/b2/Zj9jqpschEOYljXGCys0hDXaPzQejTEYsxwHZYHne54s5+v/X3ff1n+tvlp/e9+iXu/pdm/lb9KLvyvanbYts/060tLLatm2EaQNMm6HIYgZuSzYSUqpkq1O0JoumIW2s4kFDFiQwatQS1mpDIWSTCpyZhKGsCmr8BhPUZPUkFqCgElFVRmKcbKEv+e/zHnOffe9d7rf7Z4z8ltz137Y5zUd8xKacocM2kYein6LmGkhadVextCAKJoqpdJ1e7J0S8+9U8lY6rW06/Za2AMsMASRTEDA8J9UKckkEWFSUiUTo6qM/wP4M47XoMUbIv7aP8H3venrCzMAyDf8PIqmAIW+TwlUCqCU59yqAY1CoUC76BR2Ur1xDANArsGnIIeUYC+49zJvU1jGsI7+87a0/l16XNAEkk6VyGOZhtT2Dm1pP6JnKYja0cfI/gRRNPDVD2s70z0/rDpC+VdfEbM6TmhqjTihyUkikVnjLPIkRQz8/9+nsz/71Knq0+rT6o1dlo9QG23JBVSgjU9mNEnFaXDP3Ht/vh+vz7sG31feKhkBDYi4TExoEhOKXF/SBCepZLwYJXFC4StC2QhcToTTxPK4zCjQQwSuMCLpgIX9wKZvM7sjeS3p2WtWPIY3E1LYIctBZQNVqqOm8a+0R7A6ItBhhVQCcX/sDmnVCD714TvdvVvp3bNO+GLL9jlPgXVQyOF5CVv6ZnozcYb32f79te1/u8+W7cOR8dqReTdFiZepMFdQ8U5Hg6+JiteOOr2hKt5mVHoEBRYq6iXVhE1Qw7UVoQ0RrfpaNLPsqupnRmPL3vveXgUhOQ8NJLuHgvgxmn2nn+0OTIsC9Yo+vLG6by548ODBwkJ1GwoGChoKGgq6W9BQMFAwVOBJ2KjlGBerOFh7xP//+0qt2t777H/3bw6HaDAAFISUIiFGRB5JNUXmqbN3gpISoayByup5Xqxg795n3+29+8zo/z9zF/7/5h6wAQyau5NJdwdZAkCFGUAyzCFFlIOKrANSWdmUIrsOQz0xoqaonkVCilMipeyWFFF9YqhhXPUwrodhXPWp1TKqVtG76l0te7Htxb6XzT/wx14+dgH19yreRqMsnEYC7f9MtUqrfjmCbiCMXWuTqOp3dXcRNHLrw02iUaObNQIawBuKksZq1lhDECDYaDiS0vDN4xlrwr2LLkiNi8KLLg11mUbR3EQXhHdXZWp9M7OqeqpneoDBYCDDddSup/aMfVd3g9gBSK2ENfa1P/f4CN1VKKK7a0YEZsAgZkCt6OQceUbrxlDaBiADQWu5688Y87Lu+7/fPX8b+//3lVq1ve/9Z/bNARB0GGCcUspQUhGZWcO02Jk7QAZFRWVCqikqq+dV97J29Pfu/Zf+/33/C2b/m6XczNxbDnegknCQFSRInZSoiP/NHNA3c5Bh7qSYDlBRCTBU2aRqoiKz+kRkzxGKyJqHde963esaplWfXveyF6vuxS56F1k91TDB//dLZ3P2bpP7QhcOu6A0ypf6eXRF+IrSJBOF0AhDJLI1YZoiQjE4PCpGSPznp9ZL3z3vXCnp0vUc+5dSAH2Sw6qchpfgsfX1v9feWmBgBWxmZ3/xbGqjISQ8hPGUAg1QxC5uJdUmUAsP8EHxrWft1e7s3M5tCITLP1nhg8/Xuc/JUYBUER3o1hFAnz9k2XnLUOSHBOGqsV36Vha6A1W6JAiL0QQlz10ioIAInQACISCyGVAgEEJCWavZFL0Typ802bnF4/T3KhwS58BYd/D/6Ma7vgA3UJNVbBpOnbHb/Emab6HiOixKU2eqIA5ODzwwvZZFlF9vapWL7InmPoP2xnrmgCdNQyLzZf4jgALjyOJgRHE3govVOKEsWf/XLzSq2D0tTwpLSMOThutfnHXnecdD/k0/dJ871HdgmbX9LfHIjtoiDKNgbnkOvGjs/moScxAsRbAScAC+L9lsH8ti9hHtCmg7iIgc0ZtUqQyifq+zuZcA/2mqJMoxaKT4v6c1BX0pVQWHSivCUJqQaNAIh2I8RjRhGIxFqBiFtcGB//9L/ZfO6P0iJ52VSmDg+2EJDEPS3ufcY02R/WbGcp4t/6JfWjv3Sn4Z2X6x/dIrLChhvQBYAMwKDg4OCmyAZQXwEMoSxNgyv+AtJIQ0lm3tNNDM+yan1D0mj67eyAXY7u9X1Eay4eCaN6Tcj6Xfw0STtj/N7nAIAwzDKdq8H5n9m2xJrub/dYoFEUER3dsfpv/fIXGc1tn+QxiEYJe9k94Z38ZPaqiuOF9C9CXQrty9H1V9verrH9XdNZMZGRGiIioCMtduEcU21OrZT9kr2ZsJiY0pQohikJRrTGtIbJc6zy50sTREQPN/j3N1YdvCwbLMELFaki9PrPvDtP65dZLZprv9v/gAIQ7bmEsSYzGW5uJMcoU+rwFBrJYT9H8/Vv9/5m5/vW+zKSNFRG3UgI6x1/7/2U3Sbrs9va/+AFGJURjmCwUzG1H8i23jtVMQxMdxjaH15Gh6n/aamWpUABERQZaF3RxhW//9KCJvnNFdgVxAzj6q6+4sa+nocf7abSoihCTgBRhYZGk4tyHNkra31TxGlh8IEMIjS/LHyPL/Xtom15LsDDoWREB/6Q9IQdZ8ejPMmiYHE/2R8dJQGsC/ng/NiYMTR5mlVr9qZ4+YlpNK7sPNvI6L4Xp+4KizSlzgQTcnUMtNxmR+O2TLYOM6h8b+AVlqQLKItl7uJ8vFTMYoO+xtDg5WxvzrCVp/LCzQPWxqiItaRPbo2pzTUBgt0W32Uxkbo05sEDWwZiuprCQ1yBhh56fVJS/TgmjAZPOoCofOeRlCfeFN1wz6xnevQtuMoDnrVq7Q9v+Xq39i0xijhWtFT5Z7veuOLvDdWq7q0RnrzovNKrYs9Z30o0pqXUsUGv32zLXC1dGydWs+Nuk86dWpX5/0A1XN/7i4bDcEbf1ohsujW0gh7f+U9cYyALGNta1dE6zS3RZvD0gn/66esm6U/V6jNov/21RsaM3///P/fkISdBQBOT8c6XFyBAiQpB8HDyhAPJyZWd8gDQRY+HYeECGEkPT4XGiW7xBKJB6PyIrf/7lk/hQeAfAOCZQYCd9+q/kl0be/CgMAGLQmv+i/i6AN/Fnr/Bj0liTNAJ/30YxGwB9IgjDQJBMJQwg/4M+lvxA4ytEM3OIhD5Ro0qvf/QcINn6MBuyVJ1ygjvxP068IYjivfQe7u1mWTm46mx5hTznoL526pOiLxRvYECMDTP90MriW2ovhRFXbAHoUjhoK/dQMjDyy2ockyf7qbs6Msn33jSQzxwDz1x45DwE/OZ3t49qmlodaijbrl9yBc1K0bg+kxDiFH82U7dgqCvXnn/9GLuGDpW+++eYDMQBwrXWaStNkSyEdbVBNt8/8bWRLarKpwwmU/x3iKNssEVicC9UfAEJuYxfiPLNgezCLoSGjeUTJHqeRi4cdMcgyzaCNZ3GgWzhEBDV+EuPcwwWlqhPcKPkVwSQ6y4jpOSfJnxXErCk4LV2wf68Ly6iUK70az+czRNhYA9AAOiLrxY8FVZ3kUoXU+q3sPyXTaqKMsOPKzYQhMsdClyUk6dBPeT5B4tT+gTt/X/gd/wffjoDAcI1qs/09u12SxpKRA5cgU4x/gnpJu0Bok1k/8GmNF/6RBWIbCLT1i71TClJSStYMCvkhmdc1myplSlF0/HBF+DrLQEgD8kEEkGW6Zf+YwsndTHvz/rG15YSI3/6JdkngEsBFR/sAiuSfvhxaKO1G00fo1x5b/bO2LGnHt82idxURFwv7n+cFcO/hvQrRVl/f4I41OiBjzTr6D+jfxWX8cwCQq2TbvQjR8MhKr3vl+z+e+wa3GwowXacmRbs3vbj2QNte/USIyYAK0X+hsIjEShdnJTjD7qyoM/4nG9xyEjkuOBp02rXd37j+lSZU4fKcJK/MQj/wM/41ogvy5dUtRn8Ikwm34o+GR2I4a9k3K4pfLynVjgtp2LQ7r6Dj4VUMCsnntOfvSfhjAy0Ffzn+zSB32ZDY+JHVvhVVk5y8Fgc0p/zd+MBfErPea5lfyAxJkPNSDgfjEhIjf3vb3b679NuldqSn8T/h7/idubixt31lteeVPxbKF6qluwSXxMf8/kZtrL0/+vtG0Xonip32Nhhl7bYFoJ0A5cEHWSJcwV5tdc5wt9ZtNK0aUGkkLqrs11CXNvE1pF1D8rovOOt5dl5RTbNdb74fVhN/iChImEu3rtINB/rx7a+pNdHbT3kme2VFsnbJ889Wz50kR//N9pP0d018zg9W+gMUmMz7gD9AYLlp+qnSe/omlBj7UkWBsnKmmSSreYMxTFY2yoYV4d9yqtJyRuuHaD/SWq1lldYvsu8U1fmecwK2E5J7te/KEclqA9YC9c6aHzfotuZRa6+3cIOmyjr1fAoMGK3TMaJTyIx7acFECRgmRXMvJ2jkqhndj9JWpeaKfoq2odIwejcgDtf9Em+9Q+u15jQv9VO0A0XilG5QDK7vmT0e0y6kmLajJKk1+49fDR1IvWa0/hISxlv+t8T66S/4dSb3SzFS/7Y51a5e/f0qfLuLgV319pk8eYn/+7ZwV/9+uaLr9Frr72xpkPXsZEv7vd3X9Ac02ib/xfDRB+Gcid832K4+Kl7/uFyfn15eP8D/f8vTm8QYmn86SeurDyCI/vB//opzQ6l4y3PDdqo7xbvzXzU/6R9f/Uzpac8D8584+3wM6R/r5tGHqg/a9/LPR96e/6+jO7I/4u75O+bOr103t8uzc/6c0PmppH6sveeR9KF3eq7O3/G8OL89cqa+P//zVv//tLfdkd9rvOeH9z/y9aWb77qya65dKHmobjmUH/hy+c8J1ISbOsHwnuW581ktoMTexxcKKJRUZ6t1mpPSl66OMtXZf9fNa586ByQkhPF/AwOAiepRhg7017DGPMPzPdDqexagpXshb+xbF6CWDmCq+olEvDe++W2FBKCdyToQ84TwyzPZbDUo6R/7P2QQx2pmXh+ZTeUOKc3eWHttZXiSCxtqLwRm0cYeQldNp2bnvNiZV+4sOjHmCmUeU+XEUNV5tOv3g9bxaiqbzxmEY97XQziFvgbNFTc8T1Sr1AcrpmvDRZG6SmaECaXiU1P6IYOBjG1ghLbQkVl/sug5K9+c/0sI4QeeEghCiUv9GVwJBzjMf8tlgNjrK79RE7+xEAmG7VYNSvRmOm/s8RHPF7mjMjp2PuzNZY/1NPikgaqazcZws+3lm5NpDVjwbTwBE76Lx2DA9zAi8/GgRe/0GnyHXfje7QQ0qzl/WacI0NkebQ/bQX8EYzq7TXX5etVwb0844f2ptvtBwsa2JDRiEOZciBZmMnioLSFXAEeoZI+2pSkImyiWQRXPkv9Q1N9NGdxvabKHEHzADRB4J4eI2PE6UGUQMLpb7kh5E8tCmMMEamAK4YrTZALZOz4tiqj/4Aj8jilALnrKnzF1dA/YqXMP46fPWWlhqg1bHWu/AgSHCBf+3GBTXWLHGxheXjHpfkBoJPuOGN6JptOjdV8UTqF+S01/wx7a0xKXowjCU7X/sDWa4nhwN0MmvL8XLToEkTN78FnzYHepz7Qyo1D6ATgqrRnksCFueZ7NAb0RwvzGeRtX0PEGtS1IZqWAP3x6j0UHxkiZcvDNKuX7QH8BUIhwT5FEBY88Sc1GCbSOO1BMn6Ih2zoJU53DoJIN27sMy1qUGzH4C8A0VD9v9guZfsuzKCAs94doP63t2RnSVtDH+++DhkZnG6MbYmOumXOmOaGgX6jmeUj9tVJAsqJ1Hb7YmPYE1Nitj+SFabnhCT5pDkn6Yk4MAzl6wzVnfX1D2vS4E0kf9ehGI6ULuxo/twsEEY3Hd4Z0d/sYmpKXvwZLZjqkwNLf3eig/0Rs8Z+ijBJNtgr4ibwBXHnRMOTVAuXXLawMhiqCKRnuJvkZI0KRHwYuxAUYRUpNZN+1Plj563O767fi50f1LDtCmhbpwj37ZPkA8TnRlY9H8aYQAiDQG4/vfLdwXU2Y+f2jSQvhFMIC+g4AM9XXAZ9XfVErU/SmUjJ1K16Z4jJ8vkyXCUUBj4g7rTuBH76nQ0msmIECWXZpFeer+6EWKxQ7g2oWr204aMVfTIgfL2LCI0/ugXA/f7NRw52QFZ/0ubr3LmPp+B6wPwEUJNltNXCAtNaPUSUiXStoNTDRKFIDVgpSeJNCYAqIosMz6e9YQBMMwGgRweqlY05Y5KEkeOGXVMLurjrd10P2jpiPtChJXWBxDCSOQIBQTnQ5KNlhdZkUbiKmn8/AEKpTvjfSK8KousUh7uFBCaWBP2WjwdDo0eyw0FK4IkohTGzzsLejfpsCKJFCOOsCgei1uPJrjY8rrNmqPUv9n5UcysxEOgns3fpTyvycYWo/kynky1ogrLMGIVFBB0uHT48czowZrHfRxo3p1tksyQw6wVE2A0sDwXOcaZ+hk6cur4UgCUfU3xfqM5Ki/t7Tj+yMT3/LZTnyK7j8Fe143a5UEdgzwakw+uh59WhI9pLCxuG31JgdckhB9Vzu797dLMb+ao8fOMArGQjQ76RJEkJIUh+1OE5yjCPMICQA2apNBNvFUiYT5qDDOyEADGkX2v7iOBX17v4zyhhuQadCqfR3YfRQujyBqpxSffPAXKr/MQVXjWgvF32265tYwZ+9AOekza27SeoUps2cLzndLVCAk2YfWkh2G3cpUNr5sYmsFR5JJ5xHBpDvIS1fsgBrlUUF5nsJKza8ZXYnTnaWlR2mR1HwNyw/tQxdJHFjdS6TqGFnfftttcw+U3+QYPVKDrNz/2voUN5jgvPk6cdJKL6GgKuHRy3Ov5syP31Tl8+5aVADLeOVG5gTnl0YeCnCZ4fzZlblmVCErYHDUVPf069/21N1wkr33E53GBnCDxR9hvLNU5MKc0MNYWZg/K3X1A8nLIqeLRdIHAPzSWaoTwk0zhdOamTpZFXNVpIZPs0rSW6obH52ZcqW1VcoTuPCRclGTV3nSpWupxhfGQQeGBsWVbl6s1vs/HYpqB+jEIrNVJ0JUzG5qJ0xGGanCBdSkGqOxvTbC+RKwr1H0I1ZyzJ7FizMuUp6gcjseD0xtlyzu9XFgi3QlbgygVklhGq6iWtwsHP6jZSrrRzoNB2esGfzghVrNovAsDIF/mY/SZLvowvGHe4+hc6Hf74RTJewk8CZs3mWdul3TKjrzQxAJONWq3Zsb3Sda/9r9w+gs/j4gMaBVtjunV1T+4Z1IZxjD6F+3BDCYFuFWiCtOZa5537LS2LslFhCFVh781CXDsLTisPg56Mu6yaygX0Obd4/7pgwE5uGfKCo0HXUxVxvGgTTQ/4XwLZiQjF37bT5wMg22XmQdC42yQNXVUtzIA7SqdDmyKqnYILt5tFFBeurZNysPmLiNqsL7E+4qACfcAOhmQomawSmvpt+iXYYcdZcjjEvZmjrx5Zoh8vbU2WSWy1rw36aO5PIklm/LowrDOISPSjIyUKdG+Q1E/1QclXdxe5UZZ2Q0mLXQbRiq8S3MLfgUM9IO2tGP9YXeWXx0ll2vXhvaVP+7wYMGPgVcyue/4UqKzbrWAz8RizNRbB6bnqDiSe7qoK2kt3/qFoLtCsVgy2M1aMZWHYza6yY2Wxw0ZoVQ4J6EsqgItwMb1eI5Xm4MrkApqfHJkztBH0ojFANya14MlCeTOwA7Ak8p8jMWX/PQC6ByoRDXhyWrSdVywUS+8AgYOVb49g1IwSW5TNVu3U1/+UPl4HzZpi/iVYSacubwNvTciYnKWBL4fl1Gik0ySRa2jipyNGIGy9f22GGj2oPzZ1BA0L7utSieUrBc45yMOMr9QZuTMdQNP7F0FlmVwFbCr7zZktDmONw3nT9FFT4hMwlkJq0RhXWqKIaVZxIE3WFL9W4VfuApANc4Xvw/Mw08awkqmeCtJl+qyZaHtFLrvhKtQ9KwmMxTZPsnZEtLSG8JcLtlRVbzOGZ7gn52eiju38WZ10xWdZSH39J94fqUB9yqvhKTG1+2dHMasAQpWEezFF4SjSx3lWfKgi1U5lZz4OA+ujEPtrgmWnnnMAn8v0raW3ugiQGtjLx9d4LpE6cSUgXK1ws6rRZyUkdpwzxkyd6cl/uH2EGvY+xDt6BCyT2vSDHF7RY/BCQm9iyY5AhW29QoQyXIfkZK5w8QWnoofwPWDStBXd9dJNZ3ncXOfXpKZ2ZiZ1t0edkFzegNrpfpeon6sdhhWdjm+ZPRd+szEm3JmC/NR27LZxame7KhbMhSpt2vS3ctDTNSmLGWLiljOacAqt0CbMvqlHFpb49ZxLcn15pVhhhQtO/UUC54uYZfpTZ1Mbf/LoW5vA1hJZ9w9tZeA2q70i6jUmiKbBxZVbNVIEMAmvHDVry2g/MNejzlfofyNtc0cbn7nUdeyBxvVnG7DYya+pEYPQDsxeOavNVvbKWYb5W8z/bdNEQU1UPR+OBvfDGszfd/Mdk2m8zb/+D0w4NDAeq4A4E03/NfTI1bfrlN6n5gyNwqBfc0TPu6sCRruMeOKo3HNN3HCfbQ9YViFumapxKK5ETTUFgZTHzMRpNxdiNscVgCs6VrkKUfyb0svrcvm8FgHDUOCVMLC61TCqdBZdOrzC2VIb2kEqHkFDBidbzIaab/gjmcRNNulOUikRMRExEJ83dJ3IZVLxqGTzDUyzpDdhvc76nVH6fbEMUWmxWMTzCnW5HPsnca1HF8pJkM8yiZ5hYIozFYCLjo1v3T3Cfx8RtJ/AMF7EBM1OKk8FMLY61TCsO2yeug20ZnWdpNpTdT+20fU/wN75hn8ATvtVYhFndxmFvBENkKR5o5eW9EPslfqdqye6rJFFrZ0PwvWR9imYzQK/jW1UzLEK7eQ+YCE6DnsqkmuyS5BOoZNBKFdkuxl6BY+/2kU90+NtId5E3xnVQa8CituJsn9x7N5Lu0aKP6pzh4MsMLUvR6B3/RP20tN7+7D6GCHiitbO0uXvLEkX2+MOQ3pGyzjHaJyyic4RSBsl/zTW/c/aZ96wdcZWZUOsvyPz88wb8yOwGYajFQAdRzK4ZKkrr3XOIaq6bwaKdvOIjuslLT9GzLKvv9WKi1P+mL6N0MVQMMhV2CcKLpXRGN93uP32+86ykyaMjYpo89BTz9GvExDK5lyvW2bncEdvki3xxwFz64L9ivpi+7ntkozTKKSWMxSo8Lf1siJwY+BDIij+x4nxFpzwVF40yCxGML4rE3Yzs7bl9eAG/OfSK7/I99LfFxV/N+NpzbluJ/ne+uy+H1JjgVh+F54s2tTatJL7SILs8obOUC06TDPjeNbiKJ1bL3+FwaLF07dPRQV+gLp+LpG+56R67JDiejOyh2EXkWS1H52SnOB0li9uYkbAq9aFb7dGtqnUzvmFC16otqqY6Tf4xLzpKGYuyT9fqP3ObGhGouXuj5FHD6apRst76pEj3qHkMUY1aujBmWk3B+ukRYt/GcOmjJys2Rg6Q16PGxU3y3HN+Ouelc246N04tO5EjSnbMk5rK7WwQWuey/vSaJhLjx3EaGM9U/UFoz1+UeCMVEIrBv2SZ6dfQd+TTaphJq6kzpE2ewMS9vrK/I1aKpswLRAKywKwAVggrCCbp8vIPfzE23YgyYDvNtHyE9fht+v2kO0uiKzvZhZrsPGqwC6jOukxLtrGLSrJLSrDLirMENmMOSSaDufcGQo1rDx17ppjBlSbBoJnuy/j52B0io1rd6avWU+7ObdHyy3TksGSjuJvln1EMRGOMIRqA61zJ7LquYfPCmxx+hG/+bjt74zU6WXyClbpdEfg3tmXngeN7c7g+5Gv+cjC9bMGt+u8yR/8d5urbAKVFZavWhc+xOnyWbZV/ZukP/fSYT02nCkcmJTQdn87WyhtrdJjvD2dNfYU9Vu6LLGNmBFgw0XQ5ZcxkJzsW0LDjAcZapWP1lI9WUYrDrezUmJoiC/MKtAZ1GqWVDxbtUNNiXUxGDrX/YdAaMvCJdKx689dzrcq9rcfSfOoJD62yr4us9PVqVqQTfxTWrbD3qS1LH6FniWI1QZiy8HUK+Fxkhp9fcXxYUjYm5wJxzk/nvHTOTeLE9RPZajRZVDZ5fd+4fbjJyCQf/PEgxgllKF18cnmx5Uk7UaKbxQV0k+iiK+Ji0fNHuvXTM+Plbnd6AE/6pLb28zu7zeHiyoRW9uxJx/uSFD01EldLh1fxQmm9U1zrVnQEQ5O43o0XcaMbtoofflqN/S4RfnP4ZRh945Hj2nHxpfMkReRTwKsfd7+ey8xzS7Myj8dy91DTbbyuTM2PVM31yU6rnsr3MYqYXLuMT2+Nefdi+FR8/J+S74gI4H5HPAdw2xk6gJtO7AAunVsHcHYiB7B3bhzA1gkRB4W77CxLeImFgaHrQTJFnOTj0uOMtXD/MgpawouATfiyhEcGXNdj4xGXi3HZtdDlyFkkAkTyXTS6JyfJvj6u9zwvRn+b+5uo/RiJ+A6vVcTRv2vY91Lmx59eG/9M2uj5qLqH1+DRKbpUY+CaGZXMVdKdeern7mNTFAPtBGc2sOLOEdDqrDgKI0STbEMuBzE7P42Z2vJsOl0PRvHKt1p0Ut1YAu1Zrv3xDMGGZmUw4/oeiL3yDGWpyGJQibTw/Z3Krnaon7bSbDkxbl54OYmMkCyym8FsC1OB4t1V92RBhWAs7AqNsOTDljD+/XZjpTuv8dRLKwZPSUMG0kH504Sm9QzB5qco54er8knXFhRDQJVeX9F9vze2o26c8Z5vDBfVY76S4ZSurMjkfqAVYg6awZZRO/2sI2e0j0ICmhInQP3LYMlTDwABs2/qRiOeoO7H12CgUqPZ8kMSJdq1TP3aKry0+M8vbixIxPCZA18IFh8qVqgvmPwGk/4gIFJisGM7zo4aDl+fm8yDjRfDL8AMw+CTjW8w1C2EisDVABK9dRbu9t3SP8QDS0Mr0sCHq86M4XYzm800RMnoYMaAVv24OoirXlztx/gRZsZ3KavKtuL9qzj0CmKYcyglGfdzSCb9eMuCa6Vmjtn36kW/mEJb7WFv0MnRqp9S6xo+xWuX1lzdSw7Ms+t8fVsfYeU3rVq7mU45EtYWZeTGCPKWDYNavtnAg9tGy1UdOOWW/h7iXMi5bXeSUy/ZJ8tgUWugGoFhqv37DO9V3U0+nwxBU8XRomy1qyaq/zZuUHrY1SPvboWSLvcYq8eY/mJDQQ4+VQqTEaKbbLmgcZSqrCog7LVNJoGqmKcNcjZgs/rgZx911J0R2yvFeDsi0Myc58O2zvCXSfQLwXYcCtB1v8Gd9NcVbvjb5YW7Z9NvCL/9NO6JHuI800KMVc02A2d8I2GCGDKQ5zV6Y0XINzDYcNtojVQHlt3qgamuYaA8GGLJLgn3YgD05A50wl1tdV+OFIKvnhMI9mxXDxS/1RLOcmWce/A0DzyUAGzjuy+cQLAsaCjA+wXXYuU0wt+kSJ7lCOH6PzOOqHeweymqA/+NsQemmZNXiSiAwF3y3gdyIKUrr38wJmbhXmYrNvKtL7BSSJSHpTJIxx0Vg8wBP0FZpuvPJBN9Ol1a0XdXaXCi3/t+E8OvC1Aq1ifmMVA0YwKrw4ghiuFuC4htAkPCkI5BTCCHARUIvoazgHH9iPueaqXM2nsYHEot6mItTFdInC0WCDUBqhxcjcEwI/XFm2I59sz2XMh52/DhN+V6xWEoD77h6x+A1ZDVYfwelDyPxCuLyrobo7jAEPMjLKk3EaKcAn0vPiClXGHBsRKMrrLhvb2HPVejGAd/hLL9wSj1cQ1qYw7qfZznb/XeOOk23DEL2cl4sNIbH2HDoYbqc9UcjQajvMWIuBbVVo1R0h+5crTOeahtVbWqIXHHY9qa88vEaJMg4+tTCUe9kPCQT2SCTuujy3XrXljk1VVLPa4pg4uBn7kxvKMydkO754ALei5p9N3i5KbVjZzDytOVMalruQ+NSd4s0FcN6GoOvWrPoWfJxuqePHlsbTG0zo7zeLXjIWGoBfTVCvSrPXKSRcPu82SwpHgZ5eerKnSspOlaESVuk+5KtD7VWzmX0jD0PU9WdQ89T9JLNc8rWhlLMMcHrLwY/m8gGsJnP/cZI7LEWDOzllrzKk6TnH+HwXDsblYkqJfS2cDKsVfjQ/brxE+l+Ic9MsYHFqwfoD+0Guz3fpuXm4UkOtIYpjj0qpY9tDLaw4I3TxlStXuSyjVxRVX/y5/VOYIPw33HneB+1QlZca86fVjA7QaTIY5Tln/XWov6eQwO9s/INKAF7/VgDM/26ufOC/eH1z3+jguh460arD8JeAa5ssqch9vselxIurWZElc/8lRGDY1i4nZzi7A/JG0u1I1+4iboD68AF2KrpX97i+c/RzJLWSeagLzs38egzJp9aiik5Y8LIS13rKB/aNzoc+scKh3wxiBbA2Rv5/42gvNtzz6EwaFzSfOHJDwWxQ+ogKG89nfRzoq1AGDYb+30nGx60NP5dB0dPU8cWkMPpmID/f771rpEZ4ROfE5c770lXxWX6GDniVqxOxFsKKd8knDbS3Dg0KTVHjjwJe7x4OgDOGX9TH/TZehULOHkM1wp93SjcsnBtHambDkO7ffdX/p5joGEOw6yyFJGR150xrUhXY/joJd78jyUseQ/CTKaasv1Zg/ftrVRTtlQOlDrSAQeF6oLTJeGww9XBZ2ysw3gG1kDAveQNggHuDN5jpy3hBGpHhhWWAwCVY6PRkEMV24tCEbXBuXFwRJ/SkRraJ1Arsv9nekvwCDgRjxAk9GkHhloMpyshhYyM/yX3RqRrWFrigXT05QH6BVJc/nsalo/EUygz+VPQDFXt9KaMwAsqixBXnCoNZiAtjzQ9wq5v3eiJnrGdj1BR+VEd+0mHyJTD4Xxgwgefk0dv2Hh0J5kNQKsyLTiQmCxR6khjOiMKW8pwc+OWVr9deb0T/voP9R1qW+cOuyFouZO1lac4yrOID7tFpN4iGnt7n1bmbVtVFtT+zpRvJsg02su6Oe7MYk9jEduo4fG7Xf66oi8lryAQ4yWF2Qc411yzfcaJJgYM38WjIa+/j9q0GS93XEyzh2HydDBQf9XrGK2JA13OwfDgyzKBYgkSJbt8eUcf/4O/Pv2ug6TgWOHFYHrxB9E0VpbsVp1Y02rW1A34Ob7/rF87WreKnNNjmqOdVAapj/n/GqL32Mmn78Dbqn3xZPj+2v5NvPPmbp/9sNV1jCx6ibhDIOAn8H/Fcakw8YZvok98SUao+dn7l9wJuXrCRXT7eHXP/F3KW/sqdMrhUUn+FK5csgESVWNq4D/CaBWn9LCmlrhKKP1d2tsi2pbEzNfb/kd+xfWWgLjAx7Kqn7bFLVhv/L29wM/P3W/iPt48fPP4PNPF2azw20Bsr6P2kt8l5b9/we0k3un96weDof1wJCEp+N81KxNJVMmaeOmya4W1h6N5E58H6PVxDBeSc04jIPYj73YUWOTRFPzd+xaYSbqWjSZfo1ht0/xj0IQkwmg6t9a4YABWQ2Weo+MFz+i4stJfwrFVwuLZlfsnTkMD+rx4ueTh4veqYDqHgxLE+BHXU01cz0qZLW+dhBbbtRE4gjfILAVKfSUZs+YyAAby0fLrJPWwHiNyGn/X2/JdWzrTWz9/QqC/fliifHS/SZQ6L42zhXxVlQz0PiAJHSk6V2Q7r5ICdL1eCWQzz14FQxYOzlV9pD51i0Y/WaEIVv5rVYSPtUIA5zaDVnJ3Aw8OjNcMPVrBng6AU5l1WnjDMK61e103yGk9T4Laqd6OFnK1bVleESXl8/WuYe6omPLTFXWP58M/XOL6FcYdp7WDhjsOqH83S4XiM9P/s/rvKQmZ1vDAKWCWFX0/74lPacRpGVOLdiqf9VZ12Dr4nlQWuJpHXXhWakadnqON/iAB9D3G9gZMbCB8+TneYKdBeu9Rz9rctMiVqDWM7L2/p/7+VclDMz/9OEUMuEG936raIQfl3Dvb9i4RMYldtwQ6L3FLs6efRq9YkeUbp7ruGJOyz5qENb7P9B3OuOJ/mnX8SuTOYt3lSd2w7Z7jNvX+6F1xiYeVYct85yzvA7TBfGjVEtWcz6unebGTjSuGxk+wyD2b/MBF7z4tzHb/2+EfeveA521U7qdgSSOqTAZQuPPUnZLjUcJ8UZYgwzaNoH8jLeQfXtGGdIZrN8jPlA1P2vyZzmnSatXenWxrLXbjLR7hKHrcbfdPeTNaK+umqtZczVtJosms1rzrUQn9CksPmJME21a1dsszF2tLBiXrtRX5EsalVrB4nvl3Pe7qaFr73APO6xaAIGTcPMqrLk/kjyuOjtpwMDRw4QLNj8VuMHQ7nRZH8XrtnJoL+lnreVtdS5XH+XqTK5WcngvtbpJRdpaA+Pinpk/VgXGB/UfSRICD9s8ONDHZiKsHFmdwQSWM26S5X6Pv+fCsta+xB6k8AT9u7Uc7NDaOMBM2goiyIHBZDvB/GKaA4kBtQ3EqNo1Fe74xZ9fSom/anZC/yamKz15ms59hx+OQconfW8Fmdc2VIMaQuOVeCVeiVdg5XCtGGRNvNO+2GIrXWn83zDhRglNNIdOIY982mm/j1UG1k4EKwbgumsB3BBqa92NKfTg/rG+w+0but5koRH6VGXZ6GW7PuoTUuwtVhv9yg1Szze2+fVJBO+vSKQdb3c8YD3Bs7N0P0FqHxUw5h/LuAHHP1mRz962TiRrH+1c/MeKeFowNDsMkwElyni6eMAF/8vq7Y7vp5G3kR7KzUaj094+trBh2I9hYJMxfNlhs8b6zNWS0BlGSwLKmh9dgqfV7BESy3JbuyU/ACe62Gq0er/Oc161UzdhONR4nyCR+jGCZsM6490onC2ntTsCbXSbCEzBPAOfMtIDscviEuHPt2lVuYqfIkhJirUvKna3Htp4QagdnZr9D6XKetiAaSMYUt3Aiwo/SOaltacFY9ZspUP+LfZiJx7HNlovTMjWcgWeW7f4S1N6qC7XB0jLjBIH81sj0wh0mXaw0Lo1HHIpZ42GF6SVWYZhpRRy8I25tbumrjJsuRzpw9yJvle7uoVBeQM1LfFTwpEsFdm5nOWmlHsJ2ng4PVKzAXIvUhqMEIKiA4JuNrD/Ghboxoxqhq3jOlUkfSXG1IJmWGzRLOooGb7VHU62EJmeOeG9tApVNso0hbKi0uIoPHBvRaF02WcuyD5F3nK1+GK11celgrQ1AP+g73OBPthajkbRHClIt4pp+EmZabGNaiyRnW30ZkOPY9Vo33nqL8IEglg/FV8TOk7rcz0yHFJaW2/Zzo4OaA5tGnzoakCMTU6XGnK8tsNplSSdNSY4FUzSWblDC2NOPHfR3740YA5YO6GyqtNyJ750swTeopFlQADxT22fUOk7WiDof9qgDlArzRBaUjltAlvHg/5Hp3RtSbGLis1FY6GoLCp6MkNCZ2tebXR0kI+PKlYSJIMFIa4TmtaS5ZMLRjuU7U6+V3hv1TUTuKv29jynaUW7Uzk9YM8i6Rv7F/Xyltb/6rQo0LYtECujgbRq9CVbKzYlsin0tqe8jkAgTMBgDBCxMgFNrnTkDRL5D5y1PTJOq57uNjtD3yVzgXGCpUSrQw457iJwM9FkuPXPPYiS6UrYOEXuIcDa2iwvsxEGfh+dU506zIseSxotcdZzkSO/Ga6FRgYbaTImU8gF+ZSIgjRlo7c6AkFj4mycpeMCidpgoLWnpqugNmARl8xGQYzAPvcQk8f4MynuI9ZMCpRrDNaKENw03kO7oxaMFhYTiJmaxYLLCRfYASAtpowGR8C2j4D4acmDthVTlt5Yb/GoCFxLdD58RyTegcROs3c2Dq1tHxH9HDD8iTRRQ//Z8kkCuEJcAgRDIfBzog2DETqN3lT57Zx1EBE+rBlK9iNvor/dlxDxU3X8mqpDqJJTU2N18tFBckAwUb+w8x9Osfy7Bm1XzCiYrgbTVZK+uNJ7uxavtF8XpMT9UIqaLh1FjN2v2i6csSV8lcGX6JUZ7JUYuZZ/u03Y4ACpCl8qWm30AKDtWauSpUP7QA0Q+YvO2M20AeLqPiZafF6loWxLanIgA99TAg5r4xKaGEQ2JBESsB9hsPasNSuhr7fGYmWeM84V+JrcguQCUwKQHzm62uCqogzUvNIxaiuXiTRL5Pdtze5XZXe2WLu+nUq3sgL3tEZSgAUs0zbry8ZeVbm1sIyLhmFqgqQcRnC7nTYkqgdf/GrRAACn0B2joLAw/nqWVnsN8gpZE19uJ7T3qsnECuZLMraWzZbu5qypQMaWGMjEwis82cYY0whYxBxk2cCJmDdoxssc/LOxcG/lcvX5JMl62bWwsJBST1MarXIxrKs/nVVc1lHXbnz2qHsuP3WZ38ri0r8j63/guIRawM/61tqIqCEW26+NsgFZby6aHqbxaKZeaxU6becths2vrBRz5hKyV1THxgU7D/R0SYi4TYeHO5K+s7rObAyvHU/AlN4zMTXYD5ZbWb5yYydLxSWC/oDAhvR/uR3hT1rdM+2W0WtCPF7i5g9oaZJ7hL/c3Ih5zT7kV8mjduESq3FZR/6tL1kzji/F3bL9Fsg9v51A7/2ITriQTGtRd4ukpi1NH3YfN2D0HO796xVM61dXCmKHum4cRovoJbOlj3a+1B4Wj6pvYvxhBY2noPcJLPD5gMDel8s3Ss69vmr5YhHT1sve8eL7LDzFdiVfMvUiW2rURNYWg2DP02Wb2OyLufmvpY1amenY5mTECxMDXG5l21p1D7e9cXPbYnvcapLhqZskIRhkc/8tXDMTXl8lx6fduhbc9ZuhTBCX11/5yDgu8cEP8pYUq6Me5ZaF1Hyws5Hh9R94+5IP/hbVn9wvubOiS9xAayur6x01S+u8rSi+WDb/Ji+di6TlnCSsxmH1NqxGYTUMq9dhNQgrV+Fv1YrMjhuT0Nya80j0pW7MIKP0hEEUcRJ3SygoJzJ/CxcZlqStwVFzVdKJ6iDGCuS21pzKyzaTlr5HTjQ0smPMSU6h7POvIVoCcEj0OzcAiUEr7V28H4DGSp1BPtRJmjaLxIfkYXtj45BsswzEwXR9Etm2s4dqkfFUIMl4skMf2mYfIRadbjuPJUq/pKID2rsHzhgWLtNgh2m5gEUKSCRBKBh6rMpH/PnwzmcyN9hE8YG+0x2VBjYb2xyTRc2DFk2SLT/b5v6en34OnU/6Y6NLlRZ4VuD5STOjMP1N1MN/oZpgUMScEICWevLzLCecY4fVUThlhXPMsDIIo1ZMDet5QuUaONNXgzZGu2qQA659tZVT0Y1iDUKYNfp006Y2ePViVAs0UTstuVJzlkRtAFlrv3x1AdAF0dNhRIXxWzNbOWA6OfpUkvDk+sTEpT3WJJiy8laRLCrJcMeYOGHDNM83wCfznAMw0SnzbIGey9fVgZ7y9Fyu1hcAVp8DvHQfcx3odKhASaTG5OxQKTCkH0uoKL8Jr7QP22rY6QTooVmtaoYm5cKdNjEEx0txocm4FIo7CbHu9s4poZeKZUDC1iUG9gbD3llgK9gUcnOCbpWi7ZZqrWQWLCdmbaZKMceTiWktFp66L6450nEqeciQhO0oCB6ihE4kioMZsZEkaWrxcCc7orB2HAW1o8jrHJiK8nx3SOJmANe7CTnPdbcwZYdrO3AOwRaJFzm6LpA7A23/CBpmaHVguUeRrHVaHkTNr0+BN77Oa/6oBVGrFkbtGo46NRKpGFetht/u3NGm8kk+ZY9aXaPXB5/uqcjImubo4C4VkQytYsk+ggw2TRMuzuPMQw93xAKtJZxvYI5Xi2u3OdGu0XW+sKEOi/XywwkGwPaMZd/MUgMezEhpmGHDClhCmp9xybHOp0D3/KN6j4t+G9B3uNAfZEC1+qMEwGXu+NG5C7rlJXfXVXRspbMfz2hvMg7e1+12S9OrOQGuWvi+YoeH8MZiB4HtgJMLYdoLXDBXyS8Z12qdfjJVX9CKA96expQm9GN4MGFFzwWuEh3GXON4dcT7Kf+5IeYbS668vcSnwLf0Aqi4/ZEBHwc8W1KzwgHcC6y0vRgrc7c/cHaUQAO2Tcdco/9YEueVtzGDNE/uoMiIClW1lzkSyg22DMx7VmJ6Xu458L6A9NtPa7IY8HsDPQjxQKuPS2G29DfxwpgL3id7FPPM6plGMzueQlhpcQkg/nPXELT+ZMLznkf700JKOxzx01v3rwQcmXriGMILd9e3Zt5o9vfXLS7xLwXbvfAQhIJOEisYOqa6pg50s5abSsq1ky3xmrTAW1fDBi08fEISmLGFNPZNlyJfm6XjyDI2FZiwmrJg3MqXtCFf/0LkYwJCtgTHrfGSOjJDp1sPOJvd396e933qfX216JUGm/5+6CC3Ch2HeZfeUQtfcunOCnpFYyRmMNpT0FyJJq9orZs/EE96Ry/Ha2Iq5P2CMS1fzdW4Wdcj8CWOQIOv41CP7wmJB4VOkird/mZHMHxRY/gKJiFz0sylT1NZYWah6+q9VZ9akElhVfQcRTJqUeb8zltRt7RTk5RT+lmIyJZdI0vBqtcRFFZFFWeSScg4V0M85oD87WuMPo2LWl/BOXpUDmUHo2lnLavLxaUvs5ZyXeHJxE+s05IDupDXMCvuUUs0aiALEQNSLhubYOtQnzpBihNgcQxERWW0NMdTVro/r7e6eCsOVcIFaO5urVIjKkHtYv5TnRPPQTZpaoBsmTf3z+pMkWHu1ljvDdPyXJiCzUUr2ArwJFvycbORugWqqCDQ1oNww9agATktPamR9wCAlboznHli2XojcUifTO1mwgCJpm5jWTQ40whygWcJI0wTYa8N2ERLdXcKG0hqDhswP3MCiSsQsDS9pfuJgJc2O4POovrmNQSRpvWiZyyMATdhB8mRNXqk8IEhp6VZYmvz4QLo71kpn/NIWU6//QqhY4Y5ZWsh27EgAKQuA41zV2Bsi/OPigOzbK8a5nWlROxpGLTentyc7nNNHG6ZKKeCk6HQ/ZwKdQ12SVxJq7BUJOFaIxBot4ViSTRKCyQBbOi8YB6Bi9BqVLYfwkIHAtr3M9lbWk8/aQUfCE/NDrg/EPLZ6Zeei5JY3Emi4pgZIeqUF2Jp4vpV7DGGJl6aP9Zr21qt3Cm7JSIYyeVdLhC5OEcPA2WwMcAMUWYZh6UbnkqBkrldwP/lue4QHzUJA/oxpgTamOgGLUoqDibPZwabCZ3W8vvYqUjNDLQqyYxbUpA+1cNdqoID6SnC4GhBeEoS+/BDRvyyfFgnp3JbP0JUP+wNDE8Qts7xWsqY7jEyGDS45Q8cZ4DK6zs0I5oY2EOPpI2UWA4cJBaxLmuJvogZULAMao2RyCk6R8uBoQVV5BsnO3F0NzT96oQC0LJHOpOReQn8ZiiTMvy5iYkLiDtdbd2gmP/7Aemooce18Q4n6C7ZR2lOuHvi/5+Trkd9WHOahLPLAVJqDAXNCT9FRcxTXA/VIKNnS/DyosLmqVDvxgqAtUhWoHxyFlU9D5aonCbso+sR6/3QRERRqo3Nvu9uiprNR0VYDza6g+Yc58w5mLEYtSu99p4Kz40DGeAYdnH+RK4jK8PKvW4vfIm+a9p72OhFB2wQfP6MTtEaTf+ISlueUbAf9PSKx1Uv6OB0e6jYTEaQEuktlhGQvvUBqva3sLa9oKnxvDAeGgV8XW1fYZE2s0yzh3WOtzzT2ff0EfFNMNRYKkUMkX4+1jlZSwFCZw/D8tQ4HXYEKUAstkQ72f+arqd9DBU+AXtrTwBW1bAIdL7HXqbH0fablRh1i47OIYh7t/xSaI2ClwRDy1ocBLcIh4tNFcHAKT8vjIVI7dFw2fZObT+rNoFA0j1DQvqXw6wBhN9yiYuUk3b3+K5gsLJNnc2wP579IHs71/lS/ciRSybYUw2qVFVCv5uWmYJQZfKUA2Hq3FrImhP3oxHu4WDPTDpzKJiRq9lFKutOHJEn3C0UWsrMeQa/sOOcoPE2SLwF5uZNJ0jT4Nn0sROxyQX2NmSOGiaCN5D4ADQ+BI9HR8eT7wFyN7DlfEWxpFYRlSCHW7inhvFJTcd3ahTfA19uXc4ck+EdggO56+jRL9W+6Mo0+Qo8olXdRlK4DyGFswaOtCu6EO9Hb8YH0dX4EMrbm1gErkuJoXp1V8kAPRaTMY7IjM44qR3bLniMs0LVumERjE52GCIx0EwUoeUZKiFT/xCRd5Xallx31Cdp6oyrMTDYTBvO66QpZ17CYobW9+1GO+xvxqLAZZtFtmpQW1I1ZeEYaJXdrhxkL2FVtg4xPTuD0q3cgUuKWInHV/FqEJrbAfbqOgUKqq4pLREcWNF6FVQWigfXS94Tt6aXvPASFh+JwrMG1MbQ1fi8BeKVG/C6CDXPI49EwQteyXG8Nay9E3kP/Pw1AhTCHwKEbw1sQJXdSB/tFumqSSOxNTS6m2LogCB62js8ZexLGHWAodFJv5PeEhJ2EmCFxuxqAYrWqNHW0gN1dB8ZTDQc8qGGenClxmTh9ryBj7vw80BSs8BAnyYinGQQ5caiWNDN6pPRMu5MNlfXnOGS/BdxD7V1GOwWPprFMAV21RN73RlN9XmAOUZL232RFe8FEH2++gXp9Q5QQqKmZq7ISSMi90s7k8Fua0Ijqsa5KELx2FJqYjW8grUyqhmFm12pafUOGa3VsCwkWsvMZi2BVxbN4ge4RTSql+GI11b0EUWk6AkPSdT8yg5QHt42SaJJEmjBriv9+JrBNwZtjNXA1xICOHVvkL3TrRdYU5Dn7JINUgADnl+8Nq3qhLsQ20sjyMRilZ7DzpOsyagN2Y22xJYCo74xHBRhW6pz6oF6fz9gPBem0IZ9WESH2AiI5i7go8td0sCeazd6L63kp26Atl7fgwNUv+PYpXE+xjC2OOIY6yHMtReGCXx/jcbMeNoBXSWz7ZlJYsFkXRHsOWa7k7u40QS7R5U6Dm6MBECDf+CupkH105VRWi4c4OlU4eV7alf8ZrQbX4h24rO4rem/hbK+ckgnya5rtLTrcotIgDlwWOmOy4iyasuoEpLOfjgfNWEjasFmJLAVZbAdtv3jB+26SXc8pO9l3QCgl4KkF22kcEnA3C6Fz/sINzLPwT6RR64JEtHnED+IVbWbsSgSFF8Fq+QvIW4lB96y9Oihh35Se2TcPZnc1/sa1T+e3yqDTtT8OB9cgEwWXeClc4YoKJjHLAypdlkm5ol/ZG7FMWKmc0YZ3KSvnIWDqL+21ZZ5bl1XLhPL/mFFLG+66HONyFNdqsbAcMO9xlliUtdEM4dE5mrOVIkYVJCYw303AyNd4A5NtzRWW02+vyfaDZEvUSdcnb1q5QBRH7i0jpZgH19NK0bYDhVS3VWsHicXPBkRPB0xPHPGUi+piwJcWf6sJ2oODNfUE+FKyoBgXfB2Q/RpEy4WLKv6UaCCZz2qtoq1LbxB1bMg21Nn93kNndfQeQ09XIF69Ii3z6uCooC2kj+eJtRIamLt3omFLZrp8ZZQj6pwEfTaxtOCEMFF0GHVjIBqbgIhColdxEEF6D8f7cMmEPohHm+JClhbc+eJcJ4IcXBOMtyKFU6hbUGg/jWHWxjLyAYQVmRUZYntExVktjD4gEG6dPWc6Edc9ertTtHLhsbKjviXqBG61hmzMuYCn1zwWETQiBieOmMJmQvkE4UqkLpTL7zNjYydoKtlvKBxQdtHvJpwNUSSsEVB20oYo0LNnAcsuUAjBlFkti8KDCPLeSQ8DQkRLmMVCKwWRHQQQQ2anIvExXgz20cFY82utg54PiAqfzbKXRZr4oU2c5zVW/XCjUGh1kxX6L4q4ogZTjOOPqLNiOxDpvtMthvrNf2cJFBiUCg3xIvxSs/A801yiQX+qOvY2N2SLZe09mHWHKiAYJGctcCu6Y89oT5gDXJwXPmwbNWp18f2B6KQjZANkOIe/h1gd0v8Okpn6SDfEwA1h+PluIjeJ7WD7crIN20JcajR1CRB6hCRP/Vg2tse5uylUdkrZjtXVRLgyc5aEUzFzN9MuIO2+1stLFnmWCzl/bgpN5R2NF2pv+Syp6q86bV9aa57/v1cF5fYUHdJ9pg/E6zL5cYyoikvm9DrBMroA73jsyQ0lyNaEbgkdN1N3olR6132qf8zqsPsnwmMAFci4A0doHrNqPZ2jSaNbEAr5eXQ5ZbOC/8H3CN2bB1Xn2Ma7pbrBS6Pzuxlrlg4l2vhUDMsYJMDrQf83BAJ/c6lUy1SHXDGKVoc/Pu2k3HBOJ3Yzdxh2//cG05zV3/AKNzTYgSe/Mk+R3Q6d8KJ8wfOzJ3d5iZz6mIpDFms4PAtFeMKp4Vyarv8AGjq8DHwNWXORz2PPImtO0Ccv7sNv/8nev6ucOrw1qf3QEI2KpTLWHXm547O4tB1DGru0c9N3vFEvV9WeL31xMzGnWzcVKhPIp9ekrbrdYmZb1G5T4uhbUvzEOLCkn2h5T0zagvSCw46/Bl8tXPqIOozHkd7dVFua9rYTAWjS26xMmIlHAWgg8fvXoZJgXJCzSjhPGksc3nX1G3HYzjSEL7vCI553TDHfpJhnHF0YyFKi57SE9cvqpCqxRh+jPnUlqLm94hRbyawFYx9tY6On0uw5oJfNlLszFqn4Zz+2WcAN6qSrlK0x51VCs5behlkMlb9CttuYmlMhKw+TZXKzjFbBo5HdLdYS4uDHrDhO1T7XstYxT8cVUdQwTEKp/Wob2NlTay+i9VkBFGhu54mHVdu/xns1pDU8+jgSRzliMJF1Nyudtq1q00M55Y9PUds7OZjlxUdnLbrTfvI69/BuCCIInNO7p15CWs/SwDzMWMsp2pCy7jqGAdOExtECnbZpdmkuvigUAxdrugZIloO5LlgAUk3InIzPw+AaHGva3krbeFYxwpMErMze6tH1MGdUM7rQSjDbaMsBiwDgNeYxGIJ5b/1tBzMQ06tZqa6t8zYb8tlpXjsKTIIaf8fd8HaNpz2DZJ0UjN2GudUdjqpzat71hRJsIZZ5UznUSWn+hjknr0cgtE7X3TZ1Pr9AUuJpg5Q4VMmSck7p7fx5X/JH7r/BdVapL6ei9ThLb2OFkhTk8OmGYgXwlQusOa0wv5EGtY7pXIhlJmJcjm+nrHP8BWOdDKETIvbTedLNwbR6sMh4A3jYWDkO7qpDtZjznBZ6xMEuvznmW1pu6avSoYh1kfhpcJc9va53I2x1Mnq3F9+ZYn1Ai8Ned/8vVhi34bViO1on8BAWxmFm+lopGFgs7XbDEOquFygGe/1vtQcAI/pDPM808Ho/WSxgzikGauh4G0ICDLYx53ouVmdTfWH/MhlflDrwh7vqzWz2HwjWRYe+C0rSmXcVcWXt00uMRuVqhRBLjIALhc5idOzsQCxWacl8bf5iutrAZ+Czeg+esuVR4SHWzOos3pDGMwsJUt+NAiAP13TKiIrl/1CE55XPRw/aOzaafe1xr3duKuaphFDLoRB/+iPEGCM15otEZDWMKAz3o3q9NWFoDBbVUiwDzDMolrFUlJ9fGkA+srVokPJHK8BsAUm7ioWA1WRaRUORwT6e4i7s1/DSmXIIQRqXXS+3gxaiqg+IgifooDcWdtckexactpTW/YIag4YQ8CKjrCq0hAfSUAaBl9l8JTtTcgyLyqp+66moAk9zuMxZA2lHgvMWBuUsj1yLE6qDzrKVu0xb69ixTvpalt3LmHNG8pq9dZQvHtvDJLqW043lxMWYAvP30+zsqUVAV+1mi4P72ZNHehlvtzr1VnashldWxLoRW9WkBeggZvMEsEKQ4k/2wpSpK4olu+LSLCaCZgaSfItsdJ0MGl+x9IzCJ2Skn5NBP4rg3pMYhw+V520Ok7rNkZOjMTsEZ6oyKPF+ByqDmszCRdIyUiKDejUeHhONYDrLcAl7i8MI/cEH/9oZnmrgyXbSKe9GujnlrKk2ADrgcLPrLw/tDHW8wzvEWVZLahfUkg1knEdyg1I+jcW0KBmnF/PGuCSlgyI/RbNJ9BgbHkcYbfZE7fZDLEWSYPmU6azZrdwwP5kebsagc/x+EK+2v4SjyCDr+COEqDiFt9GMHxRIXwFAWETQ/JaSHlfo7M92wnldLC952CsbInS2d6SQe1yXA3qJK0ZkJltmReUtBlxvhj4LYgS7EGY1S3Vl5+qiEI+qAvvOXGq3yaAjWAwuGFES7FXhpPjBIbtlDqMScvumKKGq6kRvETfvDoSibZ59S71+xWl8ALzdhFOBLHf0iWc0uED9xnm75JsddXblKSrubuJ7putlXalW9IqI87yOmL2PUbLfliwZMGvkqoO5mut3jNDnPV79mK9GBLGRai9MK6Z+G61sVglQ9O6SuOYbtydnDFxQhoiBYlXDzbbWKzSWjbYOUfWWg04Lb1a1L1kcM9CIJjMdbOBOj5l5haNCAfpWlODRjxfYs78LZRfNwVI9F+OEBRRcxjNBTnHZEQdNZHSWpWiTVyjmHOSe2pf238ghO7VapVWB3WypFUvJSlJ310X1VwetLI5J4Ip5ZNwDQOdtwqZuRhrKe/AyEVFz4Dh0vNbJf8pqqviHIUhLm9blC1RpTxfwivZotS5rmHVXVyv2h5ymdGykK/XqwTv/qoogn/L+99dAID3QcM04/59nhaq9KI1e+o2YRC4STnKM65TkgncJANhtyUpqWuvJskaDsmnH3LpJa1LNRYTaFft00g0XgHWVxLskodu60uzXW87CMCykhgOvI2677eac7wOgfR9BoluRSr4N9YKVDvaV8Q4Mb1gLujBiKQT8/QjpRnq4QTE638LwwRxyURyoMRWZuGKlFoP+8FKWoyhGMHKkkBX0tWzCgtV3QksLoHEBQiQ+0fiYWNR983APVf6sgIByuViZdE/o60nL0N3ixJQR/QsvmTRyII7L2x8WeuBS/E3ULO4uqRziltbS3n7FdWI91qx+QqrXrXrNrYOEsahQDrRKhi0hyss6srZBMT9vXNftw+H9fUTq6nOgbHuOm2WZ1gOEtHhQe2BqIxJZh1JJv1FiwG2uoD6LE2YtuRjHS9/GHtkCHevYNJUp3yiIdjGW1cqkzk+SXlWkxulriBGVmHSGAfSvFYFQE3AIOfy2BPCS0UxKetiNJ5L2M5PNL0T6SwX9QI4LOrHz4AxTAGVUKJW2rkFbLVSjFLuIwUiB8wc9x9TStYHF4bU68DlHF/tb9pyN1VT1m7tgebVAGpavaBRJTie1TNXw6ZL1nNFSBetlMePDVPOpzNxmolGoKG7jaEGmz0RBjyhi7mEmNnWjfACyi+YA0gSLa1GkyRcktAoQr04Qapr2FUADleE6yf9ibASdxUpl+Ybsr+6oO6cVZwUR5+uEIkr7XRj4pAEy9Fji/DswsNq/c9X+/OQnOWZCMlqdbWoJ8vVx/L6375q9YqofiqugxnPH2jjM7TfP4mTFAOFDyve0ZQKVPeo2nbYvO8EBgEvHgyHgNU4XZhRMT/8htAwq0SAwHxYXyS2QWQkn7YkJGUP4Y6ZVxNQfEuNXcYMU2PE6mQmoKpFPhHh//rCf4zE1ZTHQxuTT6AzwvQUISZTRDVmY/PbC961R3Ttl0u92KJ4h3JZDkt/Q+ToeLswojEBQV0Ea8wJNUIhEATvwrno4cKQqHrR4pQUXivhlNWONO0DviUzwaU35J1KB3+ArmSrETO5uNdm85piL0RrTL/XOkyM3MOi2BKRSAper16UR0XYzKD/gyL2SA40wHUiJWPjowH0M2O+IagmqUFQ8c6sDCnLl8PZ/kjYsdRsNvs57uRg+qFQKj2ggZEdiW2XFFxuAo/GV3jwPpzfhi/oYZlIzAWdHqp0KUj93EBQb3DF4KcnBniYGh+rozrxUr00kNMq78q5Mbct+d0qv+VwcWpk/nhk5HwqU1HURwpsNVWrd15PHHp96IB67DjrRAxqjvEknGMnmlNKYYL8gbqVHm2iV4KI8tht5zS9RJio4y4qyIt3joj6F+0I6FfkKvb/QkrFwXeLB1+XSoZTGYQaHe/YMqwMlSuCXCb6eS2H4/7mRkExT79BU4EEelIKgSLcTXzWsmMRvmnfkE3tGSwSa+rmNR0hp15ueSsB5f7Kx1NYuEWK+g0Dthm8zkvfXFXP0+ZnTmB+TjA+k4AyWUEjn9317T92ZXeV4k0R/n0mKEnWKCFHm5Qeb7rfRpP49vqEFJqUJdq38TAMei9WX/TaTjPxCBFWyPzKUgOtgE6b3IldZ55kKOOs5yzexSQWzRQ5zEbXcgBSyztaGRtUZEEQleId98hJJt8IUPO52Q8FVJ+QuUCkuVxj3d1co/ecwMA3LQ2ccAbPMJ8BUQaSBnDFbNVXV6bVyIpZXbQEcaRTljJd4tHqLUKp4HCMf99KaVZvK7fIqhSmCWQKpTCF+ZVukUf4N1X2rWH6jzV2xH+49W2iTK0t3ShKyaRBfjwobhffI63DmBbFJrd7cunNIe3GVfNVNxrxrKvDLVH1RaTZrPKIeeV29IKV+H5FWa/T5j2j61cXoErBoVNsK/cGhiTE765dLC+vloEQlv0ZfIlnPUEQvmsq5IfGvnLWjpXSiNSvPaulIGgrYzq8U1Twk+uBzydopxT907SgO0qn3j31ZxO6zLD7YU31tmZflt66sKYixiYOI+RMN0JhxXmbTtO7lhn66U2eXweO+zXXrKYIjtXB5rTaWzqQ9PoIwAwmVdqD+lI7b9CSGzsAaxBIikESBX9eka52rS11IGF3K8h8g9vhZBtv+oGZSOIa9mUGA7YwAUNX+IIQGRBXYfftOZdWeVVStgi6H3WclqZbew1ZvRqVHovqENaZxbAPIo4pCUp4zX0X06knhqbCnCybS2ER2z3sM1Hf6p00xWRjme74EX0iyeMnp+UurfeVwuZStbWUN1UvK2OTdkMsMm+gx50HfHsOAE/nUkUtavTzqIKqWjv2sXOU9cIYwRu3qJSZMxPdjagy6m/O/S1N8T2u5w+JGM7MMtZkaJhbCF8k51zhJg0pzVG+VqdLYkVDMPtktZuMSF47zIIP231Z6fyqq+/SK5dUf5dmKTlHv1bfo9WSUsr6LIfUl2HudtZKjucgNFXEFfAdGenpB5m5J4wCLUus0C85KbahJrta8NUZ9ku0QQc8VKh66Q0+DbUmPlLx0dXfbIDZITRP9qBacarLFaaVyoCe9UTWsGQHFRe+AehYcgIhQ0nsX/v5TcvvsgrK69idWMMfAKFaVZ+g6NTnaDD0SE8R9H8XwDjiUzh9n7/5zKz59FSLNLxirRTmfSbGvI1p2Nkc0Hf0pVz4P0G/9oaLQ8nHA6bkrIYihU5DHjs7GCxXYe2MtxyoLNuha8WB5dr8X27UyW+XtvnXNlD0+dKB30hV7g4MPPsReswucKSjYmVwDMMKJcdubU/2hfXLjR0pS4y3nFoXcqZb5GXGXeSO96pt06+G1emEV4M8d2khc0OaC9JzUNYu8vURuF9SgauuriKZCSDT9yMx/UEEUqJFHjGyqAvmnzmDhUOam8/XZamTTYEuQyR7YAKf4xB8+BIH4MJXym/hzrnCF7yEz9bVgfcjnsB4iFqv2Fqju62TSIpIPV1eOFGLnq93NXoGx9Mn6/21rIJuJ+djcczm9+5y7g78m3HQwt6FXhoR81oOYhv1om53J/cIrilMdyn2DADW79xIepgy4p7D5bI5Sokk25m4wHn11RJAjStoxDNownxgcHMqJLnpcWB2sDXtuOUDt6BGTigkmZpqPwaOhNyUtd5hkR9CeaAiZS2Z/h4jHBb3ILga7QJBtpxoRR00I40GtAquIBH4T8Rm7x4faVNefYAdYP1t2Skw/YZx6+i2xvTrVgBH7JgWrdZshJZk9lCUHn2Cgfd3L7YeX50anI7gYLFcGx6GkLcwTIodfDJWKcWUNVEDXrVHAaNVBpqk+MDWtnUYjJ6zasEKbcZ/dla90hjerVltGXCg6j+VsKOlZMwA60mqCLwH3pkgCjC1P00YP0oBmQtmDqUlxnpTGD4qBWFJUYVDf9rfDecpjIME2lfdbeXOm7QVjnNMMjuBRRFvvJktsXSwmJLlrIk2T8EHbqMbmh0MecRD8m46p/qQsGqHT3xtpbSc84imvRPRRBuqTXu+LEkHg060QVw1N7BwDZtT7HNSqgOfdlgmvLdZ8uPdjQzQWZ+8msfwzgmE9+1zVnCW2U8FW9Zd0InWoB1Z0LIUAAOHr0FPxE2b2dCKXTTlEpWqdJX2F4YU53kH6Bol3ta7K9rJNOEEyqsePZWwnpsOb/1yFi6UrZuBqa0VDuaEBvx40XLRNG/9IViTX/rdXdZ4uuajlgSKGqiu7CfJyOnqGRhmZQ9IZhcobPeQohNYnACJYxAgKheu5vhNDXXE2IUsbnh9y613ETlck5WGshDwd2voHsXyObYd6PE6cjTnuEvc4FI1YkWeirkhXwE17CEuW4fh1cBeDpsct6KGPDyjYLAf6eXtwQ4buKHvnrbHdpmLsH6Xg77DUlapHygkjiyEKc1tKa0Yyo9Xgw2aIGq45sV99uThg3HzA+CpbHlQgNoN8HQymbEqPy9fTvsytkrsioAeKryKOs4cMi0J45gWB140R6AkpEmpEnSScb/xPC843l9l3AVGJ1iw5LEXaEhmC0PMkiVu6mpXqbCnp/+A8nzFoyCVYOb1coLkQjnaIdmjdIMx+X9yw8wz+6OFUU0MExKNcS/pHbrLFRfhEpZ2CcNcJUikGejSd+WRHCajSzr4v0NFIOjDZu1yfVRBae0L84RZngWn9meGnSw4G0aGE6xjtbkxevFG8Mg4NgWtIugy33d0ZELPpsEwtgPEMrgyJwGLMtudY2AR8KDKuD0RhksOzG4H8D4iMefTmJanTlBjF+qrcwAFZ2POoI+8Tq0ya61hsoSgtrg4dweRXYsbBLPNMSZl2KEF1VmRsN2BtgxVsltft6RgV0gO8vdfgplbJHIugNrJppYNmwFFfuE0DnEWRxjHPiYYHGhpUgymTgCXowCKnnOmOr0OYxH4VtjtHoMgaXwucfWuJx11JNFbtYZ9tc50X/SGdtQBY9UmmvhkfYPYhYnPIAY7Gwdu7rmSiWZLssbSWQy85ZSgFmaYQtcVwGyWyW4GcD+iwiIn6Js+c9xoXDcTq4WhYHpA/LyIZHv+h0IYEaxKGTWrjuHXnlGTXzNfntWnckWtffyGv+b9VSFJYqwvauuCcV6xQJn/pqrm5Eg271jlerbQhrZ/NMXyUJCqN3/2kwKVVX9Pdw8Pf6LV0SKHc41p9mZZPuIekyrLRh7ePLJ1JWY4zG9R/5uEexUnIgZbM+wFucb9QV55RwzUceXJ4YO4B+W4KHa9V2HUaqH9DIwFO1Cta78gmI7sQ8raZDo6sGSwtaRRJS8t6FJw2ViHaUb060QDAAxhKKt6W0xOuzbgrnMM4RZfwsAjOeACy5PG+TBCP50S3JQDeyipeL5esA9GegwHCY5VR7wVB2pVzllsCF0kaeeGrW8zmbAaG9p7sEjBf5LVfp8g8WOg3MyM8uJZebb6W9kvPcZ/G+dGfVRBr4fVV+X1b5B3R2uz097pWW5fDNJonZdv43at8y3gw+fxvhc7wwzjk4TQoZ2XdWLX/GoPCaGiNjCKUe6XcWArR0qeSWL469yAQNMKtUeCSFMD9rU5jNAT6zBde9h7wcWIRm88jtCvlCiU7/F+JI7BSm382DA88M/OxPKj7yYTklWCKUfeqbMThtBVl35nuJ8ig/Y6o6e4Tz2SrVp1ArfZKt+r+RV6PbNIz62kJkKsXK4HUrl0OVe1vCA2QQ+Gn+w9BZ3ktch1xDVftx8GWFwET5uPIB8O2t0rMlJP6wGFc2+DRK7mlOUiiQXP8bb9vISb7ZQ9OKEDZD12ndV3OIyZDn3vyuI3a3m4UzTMKhjqgT1ZXAY+yIOvlJUMD4Mg33tb8bC3nD2UXe74EmOdG+/OMlBfIGz1OX5ydR7xk08LDwizXuH6Y0yV0NX0YnUKSDUBqhxcjcEwq1pG/E4VSFmyKMks61LwRSt3Keo9NhEkIx7308NQOFB9sRcDNpHpDwBOhWpNTuUDN85qETcQMdUZeZJ9hj0k2dqf6xk6kLD3chj31ppaXh/DviH7hVEf+D+o8h8Z0VVbYGnFRgs8beMBXjehAMlMd23BPVj+dpPyxoe7YtgY4xIYM5iq18TficneM9IOxFdrBPamAN7uIM0pkdiwDtOu+rgyw/82PcZCq5mVs+zaIptU8g14XJvJPaIx0irTJGFo/K0TH2u6ZnEAdetA1bVVILiVOz40amfNVe/6iHdPPfo9Hs/DgXgknchnikR/z/DA+Mj0xPxMmVqoMJu+/EpQ9GYT27gAGY4jQDtxze+/8LHP2hviKSXw9G0fhx1TaYyXTANKlhUTt+R6YejHK8IqL9hkgWDLtZwSqTkbJsYNCD8KuX+pAeXzxe1ngARFhX/6uo/6eCMxhmrUX2gAVzYa4aCpZuCiuLlImaXKVv317nZdTz3SGL0JUw4viLVSUFnySHDIIgrwgOKn3QxoxTAMwzAMwzAMwzAMcw5md56R/IY+3rgDnu9+LWFHvYN0G3aaPIy5ABU2Gm48izfxodqC9SWTHkf8sCHpIZ82SVqh4h6GEznAOnzWp8z1e/76c1N34QlusyrqesOPv4h78Yu4jy/r2QKOIsDeDXm+MQdjx+Zy2FuSspjgV7fcnZL0fE2gFrdwEw9EJ2r31NsUZMM93DoKeZHwacHX83+JVwBpYP1HgYSg7t/icWsTK/5AFsQP2XgHeRlQMCTPAZeXmlMCdD1Y/tvQQ9KAuY+Qf7r847HHP6ugBdTluMbTGH9EZywve2Y4xKDMUchg9lccNDszAL8OGgK02AP7Hd4zapiPxAOw3KKzlHaZBCzed7u3ZZID2pH68EiSLjk40uQrUHvRI5aaDrO/g4SdLChzBZrZNA2u2dEwCXDziEzV6Uu2g3ivmzzcctraU64IXnMLw/9aHrY2YgDxoybc2qfG5zM7/EC1DLaLozvXF/xJSX3tuFmkPzAZnnN+MxS3JPFFjiOtTxIhMRetuTDXPoeXVcUkpT+7hcQ58kDGsT/EfqiNgX6oQWyTqn4hBMWlYgTGH7TIQmdST1nQU072TzGIuKtQyc+nyRDJJKmKiJy1IGaE/jnBA34nDAwt+TFL7Xtz3DTIB6L3Ku05GlS6EadglsEMx7RcxV2BVrodFsystpXehFv4fjIxwN1ZsuDP65GXyGtCYdDrELkjwxpfSLI2JC3NZoYDAQ4+8MYT7mRfzjzLMF9azfEOhG7cIjN7zHlTmjQ+lQ5GqWfY/nBpEK1z5qF3qkH6fgQZXmqVMybQNqdBHex5Q4wJaDhjL/bLEtFRyQ18lu+Bft6L+7mdPhj6NmToB8lC8sOZdzUXKGLR6KeLjFv0luIGgBhYOCNIadeUS5aTzJularPKZKkU1DmHmD5sHwbA1VbH/FxRCQqXP7bICboQ+nbvmmwNgj0hbUBfwjCpkIOWMUGw5FcseXW/mdCwpgPdDO2mRILh1HGP4GH5DRfGxt6inSmh2onavAo0qc9WzVhoT4g+BtOsS03yDKYnZZAW34rISReU8YF74jPGfNbNhkOjho0vhGiTsisIskBYQyrAgvL/fS8kTOLmWnO2DbpfXPupT2/MsGDL7eN7Qbo9jJUj1dK/godF0WD5kDOWL9q0yZs0Hi2pGeAD3wMXT1zikNktda2pl3o9j9bXtDkR5S/Mg2ZkofpdMjy3pjnbxzr4DVC/Oyaj/lruUuC0JFoKE3z09SToiQ77649wDoxAT1ndBwuSZflKHEBFPmLfl240/YPvaPnHYziK5zhedQM6q/2AnhpMjBkG5yAsFw2PvUgM0BArfG0Ef/JmuydLsHnD28RTPwo6BMinlhyDkPmA5vgXxhhjjDHGGGOM8bDssw29WhimTG/GyRYF47GvsrR2wk23RVigGhi2kdnrMnVuqoSl8/LMKyrjzzN/6XqkR7qE8VqEB7Saq1N0MnSOvEkW1qJ2ks/haytLS8OJLxTd9pbv10V3iNv4tqnUo9tlASnuurMtgX3lYteYqWNM0hRbwTCL18wXAf2KO+BO0Nk3MVY44bZKB9gBAAAAAACAO+L67s+tIykVf04L1mO3Ewf3fBspF5rqtB/ovdVSt7RVRPzTT73XWGH8UN95Sa72klTCrEhL0Rvj1z+hCxp89eOtwrYR7pj4FBf8pS4EXWM47WlirjL8YvsdXYjeTvopOFEYkq0Z1GmTlbMwTe2BffgxfxhSol9c8gXsxUXjF0vcCzB+zSCkS4uvlGKx7yuDZDYPWXkq7SifkRC+ZQZ2ynLzGdgSOlOXTvSJzVAfwZqdC46wvW79Dd3Bjjm/soR6bD5jztW3ODLrRkGvck10b12lWQt8Bpu9fuX+Ne/d1yxrgudZ5Z6lum61nruAoJFPL3W2/m2AWU9CQNwjEO4QGF8QBJ8RFJ8QDB8RHIYKclEwlMhWOZ0tjXPE7CjXFwFtqHJ5HrDlIkIIN8I9wllT2F0YTectEiqcbOhFTVELJyCNQHgjeAdF1z5VHM7dGg4yBmX3E0hteighzG/If90+we/ZS0xN1zJL6JZ3+T4jspryrr13+d6l+y8SmHB6RGu5B2qnVMkqd4dF9cnOnUI4m81yoqhPycwxwacxbXAzGv2kw24X3/bgafqH4Ko1dj80HB0CJcHZZMyJ+NivGHUmIESkppBlpLN4O4U4V64huNxw1tkP41QeOJHnjCDdM8Knl6Pv8gdHqrq7xjMXFwm4JR6wr9QodMyI8k9/Bxh4aCQt9eAEIXxuVFWACGJEoKHdrPDsf24xT3GjWehsNtOJongRZgxLlvjQqQ7jVta4GdPEENeyxVWn2zD5p6QXPEAaeJ+9YaDnEiNoPkvKeQhyNFlvaS2nh+U8BQGoXEqB7HAhXbJL01F4EQb7J7cp0Lmwp9Xa4icikhxJ6kB81O/xPUKX1q/bG+WdTknm10sb+feOjThB4419GENogttZ9ZMk9M+v698cQ6KowYHB23QEC2aCzm5k6q2/AUiLH6CEHoA2cE1KgmnL8WtMVqKmsNHu5LgTwngiEYWeQp0rqwklxbASfYurZWt0VzpHqt+jdi+epBk3Liy7YwbgTgYU40BI5clHIArDYcELflvV3bnJM+JE5pbZIfEGnjEAQOefGOE5hBykUYM79BEAmgSXfT2tIm3TB3S5bSErUCTncLlinHJ6EgID6SAU7+YnCqtyDBpeRMmqZp9qlQjwuQDb7UXEA63kupeJyIBXng4BiEeA8AAwvgLS9WBSDpYcr+f7i2vGNMXIyHWpDPoLiD5ShysofbKx5+UM7Rj8cmBxDRyufmH8cTzttAI/O6XIy6YC4BTsPJBDUFBGCPxxaGqiHB8CfQr0MdaQQXPCzwNgdW913RCv7+Sk7R1Ne04kT9TAAwE/LBQObtLpAksv33eQqLyosnzh6JDaDgCbFVwE+AS4MALq0pA5n4PiD0iKhrlI7f6MweBtW140sFtPw/jKPwoXxTLFfK6sJ5w4ARj9h91wIEbIrvfbDaPrygOw6iGUnCaUkkMUYgp+rlxx5gWGcMUsKd3w6GX68nDYb1SPs8/wTHRTBFESHtGGLGkp/ozzP2xrQ5+hND477d5wMbpXD8GXVG0EdJHC66Q+lNkEQ6IY5kpviqE4P+yaNqOZAJYyAR1UGhNijRJLhYxjaCpgzAwCJgTHZurMUFFMWNHze8yb/n5gTT0nfHzdopZGZy6a/WZm+zxM4Laaw+oYtjIYCL9VQCzc0T+DH0Jf9cKqG97YCUC5YsI/MuVJwPkGDEnY/PB1Lc4ha1Balxje/eYcYD/wjUGpxwWAQFtxC1adUITXtaD251NYjAuIrXn2oe2G4F0z+HvhmDFY/75dwNyGTQS+mxV27BYkH+u9X/7/kLp6lqCoNoPEkboBQkiRMKHnL/zBhDGd+fU5ciO0KdEekHMVBdg8FpyeRuYGE7q0wX48iMiaanFPJUTEtHgZ3j9CUeGL6XESM/EQUdGrypaIIi954mZK5PIcUHeBUZGELPrK8nXuoQUogVY9xfb123yVVugVcEzawZWkwV2dA/O6e1zQA4SbkRJ6BHHz83oJAipdiCmgBZJOy3blEAq2qD2v7QaL0i5LAEpn6fCst5EJnis4l4kioCsg+oZSSMYbv56kBdp+lOqEcXQmjofe/Gnu/vf8pcRur9k4BhPHo0H3lLoIIi5x5jnj7YqY/crIhMyMvsJJg2hPKwwSoaoZ7BKnYKpcXdEp1Qe6qI7BXWMUqZkVGoboaAiJ69CxBYJrAFTAnjUEBmf6ccIMKHzaCFeU8PrWFK8qSw0ASq6hTcULfoBYcqfjH6GIc9PgEtzgBAYe++x9SErjFJZCUZ4zJylReXFMJBZoe2wrD9qLgGS9ODmgLfKCk/A987oTXHg1+AVQzo5AfqLzpY77S4t/GFDswLc8OjIdlW6uAAklPKRLk4h15vM49EgmMciOExM26nn7mF8Ogf/UnsSqd7CyMmn14sby86r2rQea9EG5vyzvT7RNJ+1+/Sn7kuKgthHtu7GtfrGEJhtBZbChaEnAds3fzNiYPIN8QH5SWdCYgNDCGIZgJy6jdVzg2nFRVUTePQrjllPOrjCQh/MgNyY+izz1QBhtTvgSaaX8kovPHoW7ohpLGqn5LU1AG2sZ7n27US2MIFoR7yNR18wlJcYA2W0aZ7TTduYENSOtLwFIu8zomjNsrcqL2r4eWcAusBMzfWUJSQHzi9E/9nAG3o8hCLpBMwbycipQUcxrvN6h4GZO97q8r61jQn3NEopVzXapxKJGpqv95N3bpCWMnxPkylGxrEdi/elviztUMWWNhn7JEUCcg+SzeE1Ze7EGu++w40WDoI/Nse+G6tVkLepOES+WGEYnGPSOy+2Kw6TFZAAEDgYskHi73ME0i696qAIfN0rUTgy2JZxERAyD4IbH2NOyoj1t9UJOjCfXXrOXbahZVtLTPd0trfGlCjehVPmhZuH1Y00h/iGhOcXbeoUn5jwMrtqovkCeMm8oT/rYVtco2LYI5TM5wn41B3OTwn+fpDbKqtTQTCE6y7WV5QzDCa6n2bADWlatqb79DK1gWZFmUJpt/GE82XJ4ty8x6aNj0b2LkLI3wi2F+kdmqN03i8nbwz7ZYxrspQ8z9gl3GknvDL3eCQitZkFcYoepLkFWJsDmA7IxBKzoRKIYHeYy3hbtfEdbwMwoyeC5E6Pxi5EyLno/+5ZNDMBhQ/VWzqLxP+Kvk2C7/vyMumN4+P0wfEyCSlphA4baEYl+2e6n4hswGGGymgSMQxygOlCQucaPECyBudU2n7IBVBiBbXnOV6xl0yJIvSXzAXECuM7yEppfIYngh1LEdzDrKeHfmoji8xfdGYxVYGpIbHAyWApWby8Nx+D6WkSsidXDthhPKVZz13o5TSCu8RNOJfcwYvbtl4kz78bpLpRT9r6x29hX8tteMKdKKBu9u71yt837/dqQB4jM9guLA2wKxdTX9Z53OaxmzmFciD3Qb+2oxuDUKz0/v2B+Xp3f60/Pqq2BsvVaYVOhVmVgh4uFjb/mxgjB/G8f+XvVyP31pjXq2xUPfKviGXbqrbu/HYYzKqfEkMPXvmNinJLeyuBH7oVKhoSYvMtKKvqeM3Wo0j6HykF2vHpW4Lg9ApDXhoQPtpWJ5IOMLcO2UHDuL59Ab/LZg2wVQwwaBleFqZDCAzww2nwEGBq8GIN9x/j79eXns/DfGEn+FTC5ZGPTUvPky6c8+c3XdvcvL66WYGO2IVDazEA/IoKysG6pxusPK7aTlhQ6ALu55ne7HeT6jxk293bQMNbJb4z/4hoi+Ge+Qw8kBsiHmv2E30Op2h9ksE2WE5py5qmtszc2Sup7ZqCs+w6suJS1Hsv4SVuRnqJnifMhTrpRR0GqKvSest2X9wne/w0jsidnPghQP+mbedATC+LTb4WaCBQggTbZRBCZhtR+W34PfeOuCvFju+PxGFzsrEnjnwGkPkwTz+9ZH+bryqxvd9+W1fdWKITFLy2e/w37VDvGlP5MqYjxi/dHtCLll+i8RVOA1vMrx3dLhJ6XVEV4uQhSKN3/p4wephk5Tj7DrqX45fsA2MOJm3e40kcg2EH0g3/uYNsSkNz+tqq49jJUH7lSVcCrlH59HthUEIThw81mTJ+/ZNf/fvY2H6vejRG7/NRdiMBwEr8AD9auPMrrrfRH3l7X2fk2/twZJbbdjCF+eZEXpFVfZKoGJAgXP63RYcSYrZ8hq8zQvqJ03Fxx8fmNAlx2OBd00fkbnH3jrtay77Bf51vrK58Ofe+rve/niD2/DFL+Uv/sW9GESyb6BbMWzU4DwYyBwgI8uXsppiAUd8H58i2LF/+9+ZfXfumXOPHl982d8BTnP/pY96vm/OdBus8Ejynmtd+6Dw/EQt6Gvl/iAUjlF+oCfD0TzinCeYuTmVPIt2fYP39D+gbcBIZD/RJptvSB73zhb/nPndqVtxcT4Oyp6k7nrf1zdmzXOvVhvEy3Cc1ra+G5+nlRDrcAeMutHSv/QRSKqBj5OcVvG+PPnX2fOEVLr3sX5wNHzo5+8QMel/vyupeez+l41BF/7pQgrJBirtO+JhlrSD8glPg14ucEw7clXcgf05QRyX8Ro9x061dbDFUPfQ1SXFA1NdxZqghlrUqgBfBHVPFvUTHzsYtc7pSy6ZeILGnoDeF7+McuE9GcCdLQicSM1+/+9eQrYPM1FM8qHEBP2LQnq2Au7PrSSzIav7zH8uPomadLJlWe+eynjU5DjQRTOtuS6gGKvfz0mr5rNLEnaL196QPN8sEXsCpTS0eJmKq8A85+650vG7CLKVXg1aJt+9jRhPdZtNAIiobpQRdiO06WX53RBN823Bo3O57+6yJTs2giE67f50WSevH6Sf7YPw6MP0XQ29H/lxop0/aijLejjnsHYQjk+4mn2Sjt+WZsqaeqz32xy3bAe2YA38OPx8eepXZlrnXdbqA/P/Lmv0T7ml3Mzrd9w5Vd+/qdEfmGzVlpaFHH1wjyIAWMS4XE/5YDQ4w7jFkLMbRqZQoBSyICUKEP0KQWv3y/JIhFNc1CJ9UaPqtH8XC+m6e37E3gB+bqr6juw2ct5gM12T/xZPEAfXAzBs/HV2Ikmi0tddYRfAs3fP7SPuz+A84804w82VyLLNTEdZ1nXnfrRJbTbJOd9LtwaXdmAZBLOch0rFZpR5rIy74MuMNoaAQoyFsG/VP7EoWS8yu70gbtVxLWhNyOVZgiBcM2iEnEnm7RA5tvt39h8stP3cG/GwJrMgLF0xjRERZXDt6RgDKMNJzIjetqAzSyUTxspUltdyvpUSYJSaZO8RV4YjcOZXt8ZmH8hk0YqiAAufdB+j/1j7MdGb3S3tyHxGM/FRwH6DHNPLDL+n/sv/Mbd/Z8Ri/rWnLp7cKunN6RRPnEa3u0aqR4JGymwzPT2ylnqen2CiLan9Ub5ZQu47hvKv5ZnymFasvfwym7fxClAMlnLpPvlh/Wcs3ijmwy+2PPVSlgm7BN/6w9OUxTAdKHxnJpj5Gny+5F7rlO0nu76EzrFoBY7sEnIOpCdbMEEO5V1TzpZr5a12Lts8V9Xo3o9H2zp/9AWNUafu1bg9WZCllKCTcRRg046k5+N1Y812xyz+Kfy5P0L/P/N73Q9U07lGC8FfH9u7Z0XXCXsaU6FcEGMpiaYje7QcRrErJSfrh8Hf1xTyvPooPZH9BW3rSltN74VFtCrRpQ9qpoRx7GRIDIaWXC7eCX02YpdXLznlN+tzA4HWuFBetEAan0k7UkaHX4uu9y+deN34nel0r+dbxBBfZ9WpMfWAG4tRydd79e3sh3jAhBPXPVciq6ZJu2XPNV6peJwe9uU13Tt33Jsuuf5wgriCSHOYMr0YmH/zAW/5R6T4L34qrByKoEbfurW1n0GMCBbomslLMPlkJIcYjoUKwArg4iXt3c+BrLcl4BsULjmjG1iw4Y1cfPL+0fy04C1K24waDDSCpNceFIQ7EsLnJgr6J14btUGKj35jsq1M583fb9mR8epGtayZHdsQ+QIasP++Ecf5rVInXu66Hf77Tlav52ulRM4waj+0TlHT2BniXgcPEYWItXj0yMY9QnO5suuvHyU6sI8g+yEJTtHb+/jJkLRq+rFx1R06StC89FCiQOV/K4AmZSMGiUJEJrhO+Bdcoih/7CNPqPG78W2BmaNikGT9yYoP+hrSmWwb1v1VI1wtVxzHs7/BI0SeJ/Rm1y6KqbYi5hDP+SewXv6r47vjer3cjgSY66S2fazYW/pd+DgLd3g6eHYc/FocwMn8LzLOYEqMWrjQuHPx8vk8qQTPUg5Lyhpj7mMB7MeKjHfjmw1zPRHFszl41n68Sd6uyulR/bAdy11O+yru4+bYFct+EK+Gui8jceMN8gMBEIfh4IrwgAtqfCM7CDHAONW11n42kSjoHtFk9R/lPNOe6lasNpv33iSdav5ABJlWVhDpDnUuJvYwjuB666AIrz7XHPRFSlCrkaBVwRDYZkdhfsEAh7tKtEHRjMJgSzbHttyn38zecD5De5+YrR1+V3dva2997F8IPa/WD4cFx++RYLEVim7xAXzO+VxmY13h5h5gbQTa727jCHvM9iid7xb4borp/n0HejUp52NDG4MVS+VNNM23fDwYX4YQtz5M2VRzx/ktQfeK2srOYln9cU+3zCC55jkT9iMOMMCYojLxJMz6q8uRPFfcJerjqsytQmkfWUWrjmH0m4f2hMHVkl1ms5IsUuz4CW3cdO/96G5rj77Zs4a2ISkAYfh3Dk9QGa3Muk1WahMGNHnUnM/eV+E2xF9FurS6so2W6H3MAuUryl2K8PDgyVDxrbR1QGmaf7N3WUesmcDKeABPZX0O+0C7Y1w1IfnFzgS3o7hIKEszSMcwNL90Cgq5HJ/yGEUcujmaGtZxXRXzrmshfEzZvX+NT1huEuCFyboUWVCeyI77MuT50XPza1XKD3AaNIbIbwqi7Vyjt/7LwM7X2oouOeVmlMZkNf4Svs4zy+1AyjB96jwZn+R8z+D98Bt9uVG5GI6/S5clkgXpL2u2ADDDNwYwgVR43MJQPGHc9tZ3fpXErcYZ4mINUTO0n1HjxWh+FSc5rb0NY27yehy8on4zAFlk769K+1ImrSADZAzIb2GVs+VrCeyo+KfZpsTpK6lyS1B3kZqp7ngJ1v4N3RLma/VnCQg986vL2sKdIqmVnq/HmB3VCsjmVQ9RFWaFWa2snmhYcubCZaNxTZzLF4ebfpG/ow0B0Hu/3MXu8BxSysAvgjJ9JvmWH6gSUd8wnvpCpLGD4yCRNB+HGzJth1r/Z0b9MQcGRMuQ8R++e7JHM2GZhHfGI/K7mn+oNOYCw4yHkarpXAF/Z/Ub4jGkI+hRDsD8GIZ/GDr05U997Up6NaJUjgfvINGUW032HJXOA0zU3QktKfYpJIffOuGwYkgxh8MWF+pKh7/o0cWSGjhj2zG8bavSukpxJCPABpNKYFvR2MEvNOkSCp1myRvsKPFJEtoVCZ9wkwCHCij4MkVF87a2qFiDixYJ8MUi/pAqa0jhbnC/LRgtxraq/KINy1LjToEnIuouMSzQqfWe2WiOXzoXAEomkQaHyCELhyJ/GzLkCUg3vR/LwVOl+LzX+H497eFBeWKpmbPknjLQZB/AVJu8AXcnRRRUpMYPo9DmslLbRmYlpQa4isGKE4D/fnLGDsJzjDB2lB/VFw6TpTpiF1tXZjCwBdW2OY2Ej7yfJLm+/RQll5HXFkurDlY+FzOroUAK2XjRa/truwBWgdDlqlWNwzsDKx1nTkTxcT+A7wA3xJ3jORqJCzhdWY934BqlyoekSGC90Syk1zbBitiwWPS4ORdqAgvDMvK6EoS21asl5BhrJdmYi0rSdQK7DNTDRL3uTUM+4a3g8WBNot2ukhe8URxUYv5N528N2MuyfbbocWmwVYJgRYGH0d5nfSn3l5bX2ttGbLm+nt3tLCLxIMlEU3zyERlcHMBQemcNBV2FZZN0dTjdIDSkil7OVRSLqqp6OtyB3HUiA0mjLy2HxmsYsqMmmdEdChUlIZknaQTa3rLV+S3RgrBQoNBNSdMHNeYG72wKMxsXi6f+Ydl70uKNj+tIZ8aFWqgKKgMp5sISuUbObM0TIk88TX3hov2Ad1rg6Nsy7lokI1XZvj63pf/HB8LKx/fVtuKGeBVjB6bSTKNZuVMYWWJQWjS0S73kbsG0bGzzRYLDN4fRmpBGhqvehsEy5lIf6DMMhyvp3twGIZI21xoBztqKDCvmh047wCzyuQXGAoiYVJ5ddJiHrf53xbpfsDmzrapjuQ6EWqd0cvKsFFFO22IEslYlUGLDJfCWbbhTkWm8LYRGyhtvGfHQaUS4vKiITZX7PSSVaW6LXthJm4euQe/dw4GN1xa390Zmdv5LP/R5drqaERJDe2b2NLQwE0Mq2QTURk+yW7L7+HlPNm8bx/7zPU6Kjt+ee+DhIviij4SDlylp4r6wVOD/WHF5ItgfAEo6zqYf4B17v1wTx8H9F5mHh7XBASfqtVvXBRjy3QGn3MYjdzJUfFLwHZ8b+oSM6rIvh90JHsyibQNY0NKPp+m20odvhABpKxj0MIkzSGTaesPXnBARXHWQC2brhWfBVMo1IBwFi1PK11ZSsAx5iEZ/SuZurlUKDnLPH7KJUMYadjVQwnbXnkI3mUhu1dP1ANXGPVLcpWrpaZzZY7BBZeMKnIl55NTqZW6lwzx1KL3oF9WjZEr7Xp84k2ag0dmrZ6efuKfvlsD0TwEqcQwgdI9CRwquj5zMuigA8D8u/BxHmTEows8Rbs++jn1kuWkqLNMTptorLTxio9baSSVXeRSAT8yQsJ/WMJv67MXg9yOucgPnOjs+oq2qtzQCueoSmVVWnDgkLgC/yOS1UMYNvmYYIE+5d614Zk/RT4ET7c0QbyF8yf0h77HUNIkmoapPIQLWFiC292GL+bT77fspzFl7fVSuWRA+o2gGVqQmslEo6Q/m/aVnbr/fd2+1VjwtHervHhJ98Ev3dZepVxvGMzq7Fhs+blwLgFlefHcUN7m56bzw+nUxLMmHNIONSy7bP/Za5sDa+Jpv4tuXIdF96Q1hhmpIsWPYze4GC4Dw/3cntOh7yFmxpmS9VmwQ3qpoLPKV9UwZO11EmcQEdgSU3QsrJacLBlEZOa9Tzqy2e78wJP9QCvAfu3tI49+k6tVK7ddx3Za/KaKrnuGou9tGpscTD1dEikYbZ3sEvF5fMqLF9QutwFYTjaOatMKuR2JNLHIDUZJm3PbOnAJFLF6lo7oqimIlyTUUh9Cr1+aVi80DWaotH0uQ0UFIk/UZ27BxJpmezrkm4x2EFNwVhk1m5Gz82BJs5J5hjNVdlw7xeMf4iNx47yGFO6Id/zb04nYt61aQALK8e4KJnx2acIwq2mUFr1fygUe8DBgXaM3Tu2bxGGnlFSSz28/zVxvXJr14c6BDFg0yjbXvlbJUAXmBXpC19wW8vDJVb5xP0/xulBo9Y2k/WZlHGu8dCz3H0o5VO8T8+GcLfmQEMbFw1iFelumAa92eld7EuCRelkDdFa0lNZdyY5oHIV8VOwHPLVB+OVaT7ocXLFVl1dhhwYwHu0AmqnJ+Oc3m+O/3ZLHQMDMKXl2Hd+ki1pzIoCvBhTEeC/tTmVnx8gfv5rahuIyjZCZ0Gxp7HTIqH13033uFfLr/HTDGDImA6sukc3crdV8GcwdhqrDjN7CaKjYqSQk4/lEtm8TEG6KFWSLEtUxKtiNdF6kQbhRm9NXpu9tHhu7amNx7Ye2rlv766D2wiFtxssGr3VtZ90481uJd35cfd+1DNv9NzcKywBXEgSzx5d6qVJpXmKVH/VWwTzP2RDs5pf8DxtSCDaGcM0Z2wb7aWJG63wjuOQ2L//FF2yO6p3n7J9ZWjn8xtb7tS2LRGY2aL1092VG/KOR6AA+1Ojl9CMYtFyM7qFzulPjHnz5Jjd2/PFfVqrZ2u9UgLU5E+SoLy6Q0xzgI//9idn/1ZH/7KcTLb7iwP689Sf5VqFPy39SeWeusOGP86FeB8r+GjRoOTlsu+teKlqpebFet/T4IVG/Sbf3ez5FsutLbXxd9rqtRPa63bwXEff1clHOlvsxoe79aEuPtidTvfO9eDZnjzTGwt7eWKzZ40e1XtLyTcyuzySzz7O3LzPT9UZIP9OVhq9aGD4yvLFK4cvfqR4sWo3wkRV93skSv9Vv6Faw3vh2+12re3agafpjqd8dj6Ay1ruv5tB4Mzd9PqlnUvefe1m4smDJ5z/n5tpu2U/Ghw4/v8wtRZxuGG7sgO9s9JvTMzXBkZtNPpGodJFjUQ+E8SG4JsONxA602ErhT7dmtH6uzwevxWRmoZKSfeT8FQAqFtMl9ezSerSv/E4r8WL+GZ8NXok+SsMFU2KDcdqFo053QdW99hnQzd7ZxDUfw/FxV04QNm61m8Wfy3sSda3npbsufv8lv7li9KP2Tsf1G993AO0qC64g2e8VNkfFa6gq7WEyqeWYxqXmMUV5jDTSVHnFId6v2hdtBMBRTsxjVqYRArjFC4wdhSKLE97MBgJDbPdn0+SXxXjnT3in8Z/77kx2/OlqQ2l+N5pBdJb5l4jVuPLZNHfDd5Rn8PH53V9ntaLF757fmP8wpNCOqx9UssYthqTD/itoTV0X5pRIv22Q29bfnfobund3LMVEPkw3NY4n9f5PM3iJHbjZyQAOlRhSramW4OQQio/P6yQbw1WfhF7DVJ+GbulUH5VkVQNP4eN/AIu8kuYLP4Kl9QwVLiCF6d/a8VnmQOed6zZ087vmBHEMKWHLWCKeZXLNRu0JxSIy6zi6kkPV/ma1mopPgXXASxu1FkpBPZaIvE6GrK793Yf3pPmaksYjkNlEq1+3gYH/iIF1JpfWils6n6IfhX9MvrF2p9DbeXPFvpVkSAC+r0aACVSf/MtSMSdgPofbdNDEZfnZ3mNv/n2pUVyNCwxhuuBjlwrTQyPxTDCS0RZyivgiQ5zBn12BGjtXMYyInB4PUldvmYbhhzCNdm1Iz/Dguc0BQIJVhH64QnXABj+9vEC4DdNcYBPyMf4ebLRKvJp4ldflmwHb12+oVpKvQzLvq9LMscS/p8+0+H/KPyWhjWF/6XhNxR+TUNO4X0a/ofCr2hYUfglDe9ReJeGjMIvaPhvCu/QsKTwXzT8nMLPaEgp/JSG/6TwNg0LCm/R8BMKb9KQUPgxDT+i8AYNcwr/QcO/U3id5jHpKxnMmPzbD55NGE1WmTLqSR//9U/60q9RIKumn4vKMlHXqjAaMWOaVAIHZGo5lYvTw+EprcIEDZNUsGIUYHYKA6C4m6PkSjIXKbNv/VgwXdpneU+stKI+l7dxFErRWe2m+yM7uok+yZsCXb1S6yPXXwnZB0O/sf5/dCnmz/pjYVeohcNuvIS9MdQt5TawJWSocqrkEv+WjYq9zHG38li4g1eVhnEcRA8EKa9p1hbbp16guCeP5gU7N5nbIS5oJk0j31AjP64TLazxY/qkj+x970WSJB43vJKuFAyT8Yr30biFwrjfmTcmNtMF8+T6ur95txc5abMojpvvcq22L525WbKj7nRRe6jNq0MrLYbfqmY8W3r8JROW39cUUN59XK33SwEfgWcxULMY2zhSdoTvuqEXz7PYGh5w4lkeRo2cfuhIHCAtNmEu75UhCJ5aV4F9ZGfKdWa4WWoZPVlmhaNyOmJZk0LOrPeloSAD8uCtwxNA+KskTZexwjnG9K1lp7SqEo4MkWR+vE4SpcWxn1alRcfXh2LRHoeHpJlrLaO0cwHhE57BK76Ct4dfoqamqxqx7tzUK20GOFOf+njJeHKdQkN/gNX1sb2knsXj1XrYWa2L7dV2sPV3aFv/8TD9oqmPzTeN5R5cAl/sNtO4P9nWeYsAMPzhhv/W6vDHl+J5od7L7YtTE9E2UKMW1CMFCshUjDHLM8NTvEz96xXoJThqTw9YHqP8mbLfWpB+G5iWmIEOm6wOdhCAtnMm7xdq/oL38XnqcAmHYx5iEeSiz4n9RnjkWFAuC/JlAReRLjpz5vEm+tI8CTRDCjIh2hMVsBgOEJcOmsNZMXmBQQwvbesSni3m5UHOnhZ+V43Yi+y4CcYzdaNpPaj+CpI5C462ms/kzoG5/dhDY3L0xtV2lOh4hTl73oK9VQF9rZiiIyrk3T5dtJYZrlgMMxfHu3vQqz+xe5ljy+MGFvoAmhQNor0m9IcUxn/+9d74KcWCAVu0FM/ih7iC3kAI0BOJXT4zqcz9ejPOLL68LBw27Rdn7Ht/VGIX1nWzP8eFVMEKyQJVNtG5a3pXEFW2mHkHDuOhv7rkc6bZiGTmJTjF2By//VrE6zPLwYohm9olsS+HTXURifqAf84MuG5OztLCINSx//KQgMygDLzOIG87VI7GaFCT3lO4TAC8APM3HO70bUG8zPSxHL6DbvQW/bwv2SuHBe7btiztSCIDG//BfOaqrfbmsR9xkkZvPob2uxEUgLnMUHGTmcQC9oBTuV8CYOxMu8w4J5rALm/gNEBpXHC+0KjhI2uf2oCdjZLKqqX9CLoIBohLUYOMuy64aNS4abeq4IhtqX2EnzdlIJtDhfeByyiO2cQtx8DCIk6j5TZnEHt7Ed3gHtPp1vpOOPUUqczCUJWwqusEzxF1j9m2tK6G7IOaf7vN+cwPtOCsWl71YI0GV/vLBAkXdvyHsqjcxmBY+zldgs7G3qMAfNrL66/HITBdX9Lt0QX7GOaOkzHYjYsCge2dmADXn+91m651+iM+/Z/xChz/I7cvk8XXCh1mnEPkn34MwpJm/smH+2BiceseYmplCcYV3Y5WnL4vYtkfzNWn8LZUctd2SwIusksyXTH+YG+3Ot80LzzRiH3bYEyzpxnM8kP7kLnDJYBxKApBSvi/AwjHkemrp7H+NbAHR5cDOjGuozz0UC+C7LUZrfFfl0JgKYSb04Zr+ERfrv7tfKUgjCCaChMFayGJiEyeZ0URJJzjJpmLaHtqJs6qRv2HBJ5lyNkI+deE0arQYMH8hjdLsOuq3d82QxvQrvEinuePyAZ5KoF40gvMyLez+PxEPYo/kFTDgmc7pGb/NGsPuUahwM26LKUZI69ZaaT6RGx3vmnPENF3hrSgwV6/RMBWAh+tELDILIAB8/5xn18qZox6Gv6CUVdPNSAJDcuGzmI8pRyBABfgdDbHwlb6xDEjiB/YJ44UsInbwuANFoQHci1tc0YuUuRxpYtjObgis8Ub+onm+Pk3KbI/yeG/U983E+seZlf02W5CbYB0lEnPin1dzBCZDUxyasYnw2GoXmHc3+k0Fo6R1Tm7ztz4XJ1QObapnPlW5G0bDo5VnS/ktLzQqlozea2mmlv7jxPmuMzjLk7GstgP2HwJdE1oRT4NixGdyc2Htpt9+AvDeIOjPB0vLI7IjgA70NqSL4yVr2PtKQJOIeJGmAH2htNlFt06nabIFZAdZ4Zsa1Kd5KBjmfLaLDF3A2TY0lJgXrlghpJwY9BMG+3wMCIHyPTzEQbqcT5GKDJtJpu2lxaI/ZZzHnhk1AjoCmu7RCyVwzZPHW9QmAmVDHe5GpHU9R52XUgdhMTvI/QfqB3F/4cE/dMimBmerbxxMteghC2ZM9IigSsivV0oeD8QN+4CZRDNGbppicvP/NO4SYHUlDqnkLUtsW9+w1n1BJCMeEqChbvAv+epnDe4Icn4m8zM7GEaebm2WXA2PJWgOBSzAUmYlKvJIx8H+R+7WJIJ8ErAxt/aO754p/OtQbukq5rgF7D+AGJZfryoaCaSd9SiiXaJJAI9f0HCxRh1UdncIJvAnUp3j607JHAPE0u0s7dGcjfOiQoRpvIBd2cLayuKD6PWZJv880mk7muXFFx6IdhRHBAp4lSRe5pfmBEoaL/kbIiC5gXn724WEV6+/H8TCAMmE95fUdpM3JpxrNYyOctqmv0BolcLx8OiFg6tVS8qVEBy4KzXGrfSqahlBps7w7qS8h7+SjzFe4a7BCYXvAYWrUcPWh+zi0ZHHUk8dNaYGbLVlhkr5ZQuXdVSpg1tf9x74WySHIImneGXydZzndFAPHjvL2gzLgMyhxf6zlIl8WhS7cgOzZe7SQjgshQsiRd5PVQLqFQz+4FRFYQPyL6JIcRq2WyCdIk2wBAoBv9I5A3bytiAGbh0EH8+/OxnpBj0zUSt6zv2CiszLXTarY/mLf2ZYegcZIOQr/muVPC1BUKWAynKC6O/Vd3mMYmGOL52BVKl4XaTk01qkDUnldbEKvwJmNYLSyZlQYVf5dVymxnHbHwpDjKqnsvPrTSoS2BVMDMYAyldp7Xzm6UIWVkg/27FC8M13Kxgzdt+IHTjsbISQzz6ty55Chd/uBUqdzhzwZazmZPIFcgtMs8gp3+HiAJYBs+iNVkJ95zDwaClJZbVNPn9NDeOvADzCp671lkdRqcNlHFHZENaDs3mKaeCf0250CFzKsiu34ibGxX3JJdF2rqqom1QP9jCo+/dUopM2ywrxcfZnoUC19WOgD1TR7fRtVYPorOHVJsBGwgdO2ebTusk/V1Znc/2JN7ClmDXaED2S3ouKv/5art04dyZE68ce+mow3sN6FILXlG0MhArwF2JbgOAuAF2wc8k0tEPCRsAGfSYf54c6wsnVrkMpsXVTl0EOeyZ3za1LptxJiwwnJTyONXdvdR71YrAz3jrG9y8ERJOgK9T3Og4kuZJuI0gynRRj57dpjuV+XUgsr5G4caBg2FX7Q9jA4z4Gg2gBxzxb3yy/7xhEzIwkNYhmbNjTr+lGdGtrV6QZA4aTlbMksFo9txgENQmYQlNmYeIzCylQLzKvrHvD53GgWgYGnbC18d9Kw5S7+NG8o8UW1DtalpesFd4spUMrWkglAGnrbgLbOVh2mSbQ+B2kakCjBJ3jMYIs9Vbt3cazdP1z0WdWoL6c1VbgvoTZshRwPYuxrFl/aBsyNdbDHNUdmxx9xujUFiOeGO88i651I/SDboH+gIg17zcSn/yApRNGob2fihXgJHyUUaYJ3fp8dQEheD22aIAXr8ZFeLarxRKishDSiZo0NGdqDHtrWYUiGDFUDQnY1sCtUZBGGX3RpmESQLSs2LqD9idJCb2AZB9op7JynBHN51j7Bvi3mj2Tpc0CgOKHyfvlCAi4EZfdaUyqr80X1AWDyLbSJ9ig0ku9akG0AQOeqeGy0p8JQqjIgogvykwdzcJEsWG+HMqnvtod/dhUFm+D0enMQSzfWJpfScAc6yHkscDriYFhwOVm1NXkEM5CkdM8vWg8uNurZTwMKS767GbVhLZ8x3z4W0sxGQ9WlhrorbYM63GVCiK5BVndZeV5jdJhsGtNxtTtjtXaH5q+muJJAxMDxg3a4Nz3W9WpkWHZ+ndk4RfkwhtVRJtq8O+Zx1mfC2NrI7N4StaYsnKvQyEVNO9YrmPsWAElVfnfL8DgeUHTXWQnJPtIFaJv8LcvhMO8SoToQQb+f9dHeE/a0RmySwUS+pN/5wi8EYiWDVPIRvsR8dQi16CFB0Bu+8hrmQmaOzjrNZBVx2qP9ZgsK1c7ngxRTFj6lDnjLmkysnFHXOdTr4Y3Yj0mGZZz+XNssaTnQg26md+S7DDbqWxzSe7eQemjKqqgYzqVFeMiR9WA03csOprMg6rniajUHfV4nSrcxKmSJi9UDrRYuABEWot9NpaZBz0eK9sUSQt+0IU4ZdKAc+6sFLKHszCoZn9wmdpWtcFOIXdFYK7sq8FdqqB7nzRXnRiD8q2M32Cdqfr1QFCDrroD7dyZG/QchcdNMRy/ws9FsA6Bnco4dYorSh4ASERKPw0+AXrhizgl1ghniVm8JUdjbhEHQqKIY+gJkFNkBHhJ4LKh7VHzxun9gTa0Xcrt6ERVFKBVvVukFS5YyMW1gdhtUDnj2adQP3JZogcuXqsKBuQSILgGdZ3fmJMtX4hQIl8mSjsFQaTFrVgLWDV6odMf8qasYH+cmMz0K0sVBwgJw2FnsUhxPc3WSIgEO5g2c3sPGFYphoBviGhqAU/musHV33o+s8ZN1VEF6n91oBlgcs6h6yvQqFn5L3E2OEUXMfTlFSYcFVEGCnH1gOUS0C9IQsoPpRrqbRamrXA9/8sxJ/uulMzGf/hfwpSALYBcBl2shjIjq96veGOY50qNBy4Kv6xpg6vXn6rNmiUybpVlKca1v2U6KrGbAMayZ7oHbsIXujKE6yz4F2g1Qh2F9BY/XXRTWzDz75BNwuuwpRvCHroP6JnSM5JwfA8vcE/03HC6yV8YQ1i1yt6YXWNpxCyeYlvW9iL5QBO+kZttndIXiH96hHIaM4wvN17QYsb9CL2CsVt5Y05NhRD/YQSGRfuGQhbqFF2wQiFyUealEIsgUls2tPmIMyavQ1SNhRKYc06AoPGqQoa6aFfAjjvTyhbPylK4Pxte2B29ta/frNeyxkGiu0NczcinFsJQas98qDPs5abPNdavkMuC0Zp34krbEyLtL8BwNs2tdS0eDI1rGOYi79QrDhk50IcYAxu6Xg+eq5uQGFoF7t5nmoC57tZhgGfBWf14xPx0CHkPAXpIm2Z5rLJGAA9ARKgFe6s6lynrSZtOubxLqTYWfkgNmAwWHVX1AXEQqHqTPniEcDXQxCr0rR2EbSQPiTEHdbeMrVDSGI1Ck4LF7erA5kjeT9tZaDt+BOeAiddTec3pkitQyFBIYtqtX5BfLGO1S8WK4NhRa38CXODBrDBqqWGOVau4fEhJU849UoTZ+fJR8IyaavjN7xycKCgyBwIR8tyIuGZQpZSAsHx0FIxReZ2zYoyErWJSYK7tMf7WW461w6BxK+EZJc5+5VPoG3UctQG5IJ08mcdCAiQdVesNSU0BbxbhbXPXU9u3lyrdl8h+Ku/sywgsnXxnUtymHytukoeit6pEv616fdl68V8uyGSYtU7bk/uV1TeElrB/JUUl1LnbqQQeWVb0gaOG6asROKWhuFfZ/Np3THtLwihREYI5HrSl+tJT6q6XKmNs7QaCRbITnKcD6qTieSBDr5ghNWBeO859Ll+GadY0CcVoluVcCqHYxTuh8D1GiVY8OS61ssW/eYykUAQHK7o5Ql+W2wFKY6AQVgFtjpkkkPXgdJR6hyqnkQUDoMZ4uD2CvVsM7hSF5Q9dkeHrM6B9U39cUVfFFd37kqqPt3/2iihDhbk1QzJqym2HHrSwQOKNIju9e+hcOpj96e4ywjEDQVCmxPmqCfcRuQjM8joCpAKwx4/IpXHPCMklxq0OER50GCOvRnCZl4978G+/Aes5tBmcDaAFTwhRUSxbYzszG1XM4ge1DytUes1mlTtPeZpjif4mg1HiiqKV5fySyxSHOKYQspX0MSQbg5br8y6cT6k7Ep2Rs8pBbIkB3mRhFPvToregmkyFym1TMLHIAq5QvQ5viQJZGMQRSzksnBXoaDScBFVEzk2gWLVKTjKhJ3gmjmo6f5408elXcis8unuEEdmP+7+kdmPu31ktz/NwH0rcAcqA73xu3RUuNLWYI7SUgPYC0wt4d/o0qDYmng31I9U2Jdy8E+W505HpzPbQNFrnQ5fqofNFiZWagNC0hrsrlJ4v0K46x/IyOZL9VixYbBXLws2NQos0bub6udlY2cW6yXfl2K7HvyKko6nnBdgJ8JELnySz3tIoeirlw0kqZhT5FnPSRMoykFpDEpZyYCzfAekRp0qPXdo0WUXRtzoYIzDo/OQiuiKQY/6XuzlWIMMcj9QRqHkboDjdBYCdBgW2zkrlkkmGBi/uvAxY7CWw4uvaiWEyqxMdUKSBwwClUv0B1oz6K8wSFEnYZFGw8lLXYZnVMkB1Uu+kdBSgYTBTTu6OWTon0DXGtKgSvOFW83g/+/O4LQJJ9unLbAs8KwVzcpNbyDXcfpm4gPY8+UqhCN3SFKi9khqhA3znCfX2VCCSFRKWwJfpSW+pzKHCJMGscsESZuJLmhy+M0cZkKhCCKv6UaOEQ3TVkHZll3K0t/Mfb2rWY55Whj46qcI2r/T7Gie0xA6jHYGbKFgGkXWvTe7/7uZBHu6mCuGZL3Wu4BhYCcPU6vQ3mYz9FNMiz/3u3P7HBzqSvrVLNPgpWNOoAfy41j58U+vo6pR2BdyzKL9L8NlhI//i1DFRXO9enNzq+6uE+u4L8m11bciWBgoDL9BiJdVHTIuUUx5VHM1+nRJKm+l7f1CJgI6OwfLEJb6AO7hOat60Frt7iNqWJz2J/W/LbIKr8J6o36ztOD9SGLAxW3mh81AG067pCbbNd0FutLqC/4F5e9N2m/q7l8uruYDBJ84U8w0pnWhKdvqlV4XjeDNGQa0QT/v89sCgz/+JJxnX4giAn7nK8f1HWtEUEQe453VWhYSOH07TlECCNbtomuA/EvkUYhLVXULhvTZDXhn9SxBm2Rr6WNZGtIaHwm2wy+M6ulHS7/Eyh/3786rgCyOxjza+yK8mB0nKNIkKNJ7EJRRVUlWKBKU3oxWtr4DI8JbNtnWyLZEzRrvaBR5gTKVe1yAQutOnA/gMZdSXQ8Nz1t2J+zQ33J39R0b64OHuroFLj6vd5fKxr8/051x4X4GlGEP0UyAyZFL173STozsub7c0uheFCletacqpCMrp0GDQgVDRDlO2aY45pRG/s4RlAWsuOMEIYBjmAJ4GXmwkIVl3CVr1MO6YQ1tdMcecX+ZmVuWpmNHpX1frcDMPQKDJV6qx0j3rZHl9KXgXeDPIx26BqJWvYUQ2xI158oiZcBy6267ocptMbSPJq6g2HnQfv+dtexsZd0vEWZL7EAG8olLl6Ux9q95ADavCXdEhfMTWo+rYMzF+i+5H1Hyq56dCeQ5wWOp0RSPOd5r1NFN+UKhe6KyXmAjz3kzCazSs2FwzIyrzbMRilEx99mcUMkGy4fccIcvvLehVRqNovjFQ2uUlCYj6HxnhKMULHdYzNDilgZlEjO/in9+IgySRsVuM/wLCTUMRKeYQHPVCEqzCIhaSPHOf6akwK11hRY2e3OAZL5jgMeJ8w77fx+JalvMmsbO6+XPrAZnaoaEc8P4uEaOoQWeOvv/CrjYXc6y8A/knntJLet1P6zjPC3d2R1rnzUUMlAHEupwUfUMoZqEac64pnMsHQ7cLMK/oyvSHGYbRZPwoOYjIBeTUi8qLkV1NS/4JqHi2XJrKg8ev65BiIipZInLZM4Y8lHGkyfCJy2pGgx5LbdWX5ueUElSpEZjrqjFxKntnv1SuHJSaG9dAbCeOkM+aJqtypnQ1hzgOOPlSa00W9oFeU0ECYYNGs9sEVMZRm5F/l6UBDXlQzFSo/ir5lyKlEhbVs2iqG5dTU254y4x2FwqVq2xKlohLVaXcnO3ttHZVbmT2D7x2i1FCL5bEWzH5sqSCXYVf4sZ4XOx3l541qw9VCgCV8t06WpkPXO/3VaaNrtQ4nbqVSIoLuXA93TQM876LIpjIbV/k1U8e4qqYhS1HSfQR61F1eSGOaNCLaTlE7h4MUdO6MxqyUWuEcC9ClV181U7UaBF/Ez1anAbVdG8wds+F0s3fcYfN3cvubrDml36S/OvvzqVBZQ/BifHy/zgOdv5VX6gt26bErqOjMXUJuh8kExMF/fS5LzjTmrVPC+2Psqf16pCjFHdPS66oU5195PB6FqeAoyfu+R4GpOeik9BD0ZzqMB7kSPHE5DJX3+8D1ZXRotTYNRrcUGBdUdyfFKbUddNc7qnni44VTRft4JnyCfFU5hX4Ze2/OeNsV7QJDaRym9DumEu659P3hmIaKGyKtBSFVWipqoytKd21UP7qqk+ukKPc1MgrJC9fzJmTrCZPNC1EDV1YLJn57Oj8pR5VL/IHkOh+S8qkFMc1DApD0F+Wh2nTCUEPkn5bTrTvk9RaopecteUDevIsq3CaGlIQRjmH1Obc9sw5b7ZWXINNWRW1FT4ov9P6ZFXwefGV3PkWrL3ro74NETVUXcOKT27h6aJQELZS7uhn2r3HzPV2yDWO12PSa434ktZqZPras3Ic8VeD+S5qtXdzJmj1rfEuviPBXWyv0blqlsbXx3JfzvrFUtb0a9qL+4pdVzb9tC1XCe58ItSPWvL9bQM0vcz8iyr5xtmldpR5AH8XRPKfYTgKanBfJBMEW2KoBTRpyT4du4uc1QrEnz/cHZS2eAi7twBNnW2OGkFDyiEMYchZ6ZEn9l8lWrg832AU6CyGHRFJlDDc6Pteq/2KaqGsTey5Do19QUPa9o8JNnHWLj1Fj0I+u3uTvS2sN17659zd3PNDen8kzAq+0fzmf788AlqyNICsFYpwVh6frdcPPzdsPOhcFbgufHMpQt2erre1xy+aQ+P8HMIk1WLO/MlNE7Y06y6jTHVjRO0bpaJ2GgF/6NILmHT/icIyFXTIzH7VFofnmaKxy6gkwk7RU1MDtkhLRcDJSpFnAkhs1qUgO9iByV01rX1+JgeN00I22cLMEKa0ogLCB26xAEVJ0Q5SO3mJgSriTagVqjeoxbhoh1qmSvTlEEBFGyMg+W5Cn3fkf9XsegXyMEmdiB5ZbTVKhhrVLHWamewgxqjHduxHLn96ddb3Zn8tPf+R82b2FmJxS7KOOtU8NarstpVO8EGNaKN7ViMdFmZY5KQBtIUZZ+PXxRblKm2qrDZTZXd7tpptqlx2KMdi2HKwmH1iSvQYBh23MnrTsJMi3KFPW9bcgsJcnMWfzvE3CyVzxvUAurzQbthe8ldT938MVXdL9MpAJjD8sJiUKNXwjRew0MZeCLfMaQu/afQpRGjX+H7U+TLDJXe9skz9AKzahaOjVHNSrBDKc2Q1mujlM6rNgtwLHZLpBKnrmo1C/w7KmK3FanfKkMCahJU8PyMbt4ePV+hOmzgIwKaTLyQ3QKsdQKoqWYvwMShEVI1qt0CIXIqnmVRG0NPY2bja6H1d2jXjoTXiy2cenW7IEAdGUKUQgCHsMjrcB2p9oUtYTEulw6rRSMRI3PPyX46UjmjsiwYQTW4myaOnfwHPTQyKigh4rOcF5sCQ9MTBBvVaMkHGaMAUiOELor9fJS21wK+b94vgy9T9qRZq1gqnwklYo64QdI/nSB7XfETLMVIW1SJO5qdukng0sXbVYTEbFLOpTh+RAt62BqXIBUEnM+kF7Nqr1c8y/tbtlhxwQvXoiA8KIBtIIqMMSTSwxSzfrEmVm3x6yaTMh5lXIyF4b+zCoFjHyxcAQadz8R27Y5kl9AvVreT2U006W7EMsPDX55mR8H98i8Fcv+Pn8mtmKWw2ZZ6sKa6gfh+rsMqSc8m/Wndl0QJnkHVSSiEw3RSDxQnjOB7+4BEYklu3Xwfin72PQv0dOFPRnsMNUaqMS+CNUrZlvfdRORlTme5X/F1pC2wA9nOapLjosxQnVwfmp4Hv19XHOi7eDTk8yyeZ/Fe7n82rHG1Bsjs5BerYQicjVpRTLVf1pVNQi1ovASVtWCiZCckbSMtw6l2turupzVaVH3VqIdt7LBgNdWpqmalRQ1V3FSDIWG1evD2xiy1pXbBaijsGwbPuC23HymTfzdSJPi8HNv1TIYMw301h1OIv0H6uHs/61XiW7WdMZwKgjmRZlDnWLgWdAp5i6RQD5u2ZiT5uQKkbF16hfVOl2jmTCa3QYbUu3A+Q5LnV6iySI0erTRkSC3J0rPlpVT6lo4LnwXCOsMlajAnI0ZC6ruBQi4lOtpjhv9qWUe7t1vSI8T3JcBylXiqPKP6s1XK/sm6Gr2dSEXtNn1OHrXAc+kduSUfopUKjRUORfo3Sj0bjpCpBVVB3reV3J1zZ+BA2oDCHe0/mev3/EuoJUs0PibNrjsr7eOIkZf9t5HKuAO/Of/NP5A0/wTd9Cf7MR1vV8BkF9E3X/TN6zf4F/VNs9S99h9fX0GhkPPfb639S2C1mTZ6fxFHIXqyyUCKR+Tm6qbHUto/B5skXxa0/Bgu9vvyJiv/+JkTGnj4G9Dut3hpiH/YJH8Y1HRA4RG5YX8nzCi30QdcUaTfo/7QmvFl4KDnhxnmHOdGwjcM3GC+KdeM5PrCt8oNkfJo6GdGQgOhGJESw49aCz/W85Ot5EyN1z8XaNHpJ7H0RPjM0OdKX5jYSL3GyRt9b9PcO3PfLiHXVhx+lb/5IKOi91/yqKZjz2LHlBMFJktXk37R2JLnTGjMjh3m134k/iH9+adk4o+L6csvmGZa8dnwB5NYQATTlaOGbuis2p2OoPlA5zcHf9OmKHXS7fw2vva3RRRPXrMBDQ4X0+CvV/hbwVc7P4aGR276+4HrgvV/VUDejTErwYuv16LrckecRSrdk/Cmv90IpymRFSZ8w8XANbyam5zxZNVe/UonV+Pgk+eLqSsYmsUChxnHTwN0PtOqOhI/ZWbFvu2z9DE9oRFJNEHRrpD2WvjT/qaU1DKzouBNQfSBhz2QzEHvkozDkQXoP/bX1I6Wmb3P/aF/q4V53cXEWSYaQgHPoSJ3wwINuBQgOq9QwI6Wnx0X3SN9pSqe8NZlLWMf8DZ43V93D2b0Ot6MX4CN6lNf7a9lxqc2DXyydSoT96FpyX4wxTvWYMxxY5jPx344G/Iia24v7MeZ64YEKxnqOYfsDHAQF+978sly+2mPMM2OrWMEs16Qg+fY98WiZUevxifc2YlaiQmTbOqjCvm5YLW2kBJZ4TaN/itY4C/ZRrHH6HKReCaiLmq+xwk/lv7y/vHDxS3W8wql1BzOfeKdk25Jt+Xt2hkMXuxstXWst3mBK9bceoFQuttN0/aLd9iyM9yVF2smF0i8uQ6HWh4QWcgigRyyaykcuBNdukrc4TLUUy/G2HU5YXfN3aQOpEtptW19NymXQtjNv01W37nD5FI8ybSR/fwDdlj4PPssf25IZpzVjNt+DjH7HLePGggMVGrvsuPwEfEXvsQ04d5HDk8mrYBqQ2C61E9iUi2yQTsiWIgYFs9YpksuTYu1cNbDWW8takhMbeoWDO6yHc8WBAdam2eWCK7v1HDACuS22Ck7RN2eJ27jW3Vbo/MOkw00YhBFxjz9FhTt7BZJ60VjyxRrtF279VOdM5qjmf98o5nZsLFzMbjpsGpusjmaE7uIZzVDf9PFh7y90YrJ0rw0uzt/MLDArJyfCeCBcBiEmMoAjF/YEzNBf/x1n6nSZCe7KvNWoOXrfxDS3zRdlm7wY6M9pj354PWXi1FfeG/qX+hjh4pESuyJ1w7lvrSSoYjbrqyUuqdNcgE6fw2rpsOZpfbSkQs7qqPPj4H+ucVYqkr5bXQ1/d7U5drvy3WsA59PnZRoBVJLCYXlGUVhFfID8s/yL9XAkR+QfpZ/LsCTaQbL9w42tuVEx95z8POaDwH95bfmkK/qUKwwDHD0rOw7jxxVBjiVIB5g+Bd/QvEMI8/9Vz8+iiB7hCesBfqQAH4Q+BcoWv4bdiYywacyY1D+EbR8pFy4AHAKY/s6eYo6h21rsTSoGXMcA1VHD5d2gZmjKktACmG6AvOBFUjsz3mi7JLSCeh+ya1L+2T23czz5WWvJKg6cIHEIbBaRMfN4ool6KIcPEX0RN2piMpoZldkRSuSaM4vupfjabbdGxOyY5D11fVBHP72X51RToV8T2cu+1FY33X1I35cId+W91QNP8TN8Ef+8jHA+iMSKj4frO2ibXVJhuHGPklTInD4278RgQnxV2sxdDTxiPKt33ukX9CYmXMQdoV/xj+o/UnLBixSQJRM6RM9ZvqritUyTuJfsxlhDo919p/Wf4egIfcnH5te+mrFN5ErwpeBXyWVmtd+lbm1lDLBilcHI+WxVT2B/b3xevjrS/rqbygrHb72FN5hIm8mvG9RmrDZ5UePs9Fabt1IBNYuXGv6IPYkwRX7j8BNdwnKLHQUdwRrC/8ylGv+5dp/eXFl2Fg1qyNWlR/wHbIatv6UI5czaMRknolhRfPlQ0/sHNTf+i9xwl9+nKIY7CWkUe6GBPgZMKk3o03r/8NNieyfT2D/MIE9+aZnbkURGZAQqq0NXjy8lkPAfyCykNbC8FnT5imKrYlWK8mfl0qhEGdpsoGNuoyo4Yu/+8kAnpQHr+oO/oFK4O+rIfw9FcNrWEDxZ+eFd1AsPgj/nT8+/b73/v7Fv93YKE9vOfRT/fg1/uvTivAz8/m+Z+G/8Q+DLxA38MtxPcV/k27D//q51uWg9jGcrfzl35Qd+2RXw46z8rK//ey4qpKsSFDK2Tj6niFaTwBu/8SB5E9JwHWYtOZj/1DI2/lDf1FHiX5hIiTWUnF3TtChYIRgOjETsBJi1vw21zHAz0SCvJ92r6XunxjwyACJfWC1gDE0Bvk0/5WlhRxMcjqw6r6Hco5F26CjE5i0Pkwgyt/+z9eElJP/PDnVgYBafSYgYCebC8lwCjlZDpGKhXx+uxTK+SvYrJ+/NdXhN41m/DHHfzqEmtf+k3W3Ya34/fLh7eG9Z09vhlvG+K/T0tZQ4L/ZIIr+B+Dov0MY/S8Iov8LXu3/BPzvF7P94UKI4Ue3XEnMk66VYGYQBBmYm1QmAyVnfN4/0qtW5TdfUfDrHSQ4J6uv2IiWsX6KQojI9VMJrMYkvS185jPpG58bSY3PjXCzqtX4t0XfTopZlIjwOWHd2y51jS9b+F6jrt87kAw78LtaTu136ntDVBSu6ivDUMaAuJ+BteUZE92PrAai75PJr+obo6VP78tKZyvT3epby4jOuLG1l3jzoB20LHKL40L/Mll79ME7sIr3qZ1kUfQld+u+HIn3x78Z2afqB9q5XEnn8rQZr8p/e7ZpJVZTcOF1eY4Pj+hUeu7Dgv0sBaNzQdUmqdIZUmpg9Q9zfRsbOEXMav4IS2rf9O8bKq0UnW3o2Hji0O7QFathgc1h4GoQZpjya+64IyZl7GSipqU2LYU26xQKpbGcTkaXaDUawAWeTLJpSfQG9r45ZKBnx8oR+PwcNqipnVbASAqE3qSRbaniS41gzPYyvYJzKnm0o5ZCoebIjrywSR1bRU/G7kxPzm6OqRJLSbc324Xou24SsezOQR2xPVTr2bFL6TTVFgOTasQtlzKjIC+pelDMOCVwOzaT2NOmTv1PhO6nqBNR8+liFJ4ZxkiQ6suyBY2edKjVpVrayPUJFlwfxC2dgria7mHYBhoB+IiAiCEDW3Vtw4nd13nPO3u3fzEX6Oik+O3q8E/sJzaj3WVl4Z7EVW6v9ypwUOdhNSwDlO4NFGpd57bykS7ehnJ/0iFSe6s1i2sJS9Lm3hzUM8cQm4IS0yhJuk6dttpQbDqxmH8PuMKV54r9qWPRKImHDpNdi9DwKI7kBS3/CQ4jqI+Ld5hwnDba9gHUFht5VOovr23ZpmFtMYFbNWchXHke9suazh/9EwUVz5RGwtgkgnXR9u7MxXwy1XHKMUVbPJcLsxR8cwWKud9u6Ai+0HsUBZY9YxU3bciVE7Rg5Llj9tOIZPOJuP0tWazI0jKoUEqajmFwaSfsTKfJid3YmZLtRNkd1+Lwa3rej07I/zbNntwz5iQPcz+I1IxMuDWY/nlPMGZAzCp3ecjCe+o3WJXI4/G9ouxTZQntNQ3fDCX3cJ1JMjUlRnmexQVyM0PNjJOskMqQNRtINAIDA52BSFRpV6rwTWBGpPrznSuw8BEKm8X7xyMsu+1IzBd5DtdaZBFvl/hYfKTaOxwEueWkGWRu9IkCBL3WnORh2Qa6/24uThtF7KdApXG1c4bHjqweCOwfK4UJ3ZKQNLeOxORI0sZ2KqgqBv3jqxsuue5oui/zHK8FWchceId7DYqePRb/9Z5yJmBR7a0DdfrIFpH5OouM35wCMIAujp2tIazsFF9VF4K6R7JXw+y5PdlLXXSDDFXLAAOXyVGMp6PDOP5t5Ez1t/f7pLHXOuN3ZFAtDIB1uzLpbttpOlbadwqRNUNZsPzbNHItfTHg2isqDON7GjlC0weKW6dj07szutELXWVs5EhlQlRCKb8SsRil5RyJXZ3EGByneiMdTV6lwS1CH6r86bsWoigmQ3K0URwQSwKMlModW2IlZwCTvi9TDnCfAasC3mdcbkXnuE9qy+zIFqDV1rvp70k5xKoWg+ZmDhxe626Nh8Si3jDCXR8tDOyJpIkdQYETAgbloQkccrtvhFu+/Z4ViHfBw07BKbIaHozNAQp1udoM4ehLh4N8CPmBqA9iWlzDTEvMiAxpnbC9lkuuxbjEnuvy3lAqqtT1gzhu46bfLGS0iA0kykCjJnjbysEP00TnjKesKxpums7WgbtZm78PdxtyqzUYW9DJJWkWYEjWPHFsb5dm4A93hKzk3miiNquua1kq3fpaTCX1eA72fdqKn2JX4KcCaCLF8IJzAUb6pAeWRclie8jZXXVG1i4IT+TwQN4MUcVroKZEtVfeUDrt1igyf5ZTbXOGg6JyBICzAMBmKIOFxqYHKSPJbGHlkOsg9PXgnKN9wuKXEi5euTV15Yd1ULbzRLFpPJl17rvytja70PLCSCL3MDsW/du6uskXJ6HfkrIh+dQMmFkoo8ciXsNVoKB11gxZCY3uvhVzM4AZetWPywE1PIhb3NBs61ChktSZNmgasjCMW+2spjXA7PWNBOkUWNlAqf0BUImgRImD0FoRAEqg72y1BxGU9P8I77dECWwZuq4HWia7LDCk4sOwG+2Td2SE0RMexlUouDiOkxfdhuGW377bzF9+7zcelg7z2qp7zDuODl904ICv6hCT2VUL0623/HLtKxA+Fo99FTX6aeKx1GAeWUgXLcCAJy75rD2qHUBl01VldfasUmhcgk+4eAmULb7I7Jw2buCD7Rxf7vxCQJ3WkiFiwHUsmKPAiArflnsq9jHBM6FvFV2Hb5qRd+/ieXfyjGs/senwfuMLwJkxnalQ28DIK8QOx7FXRg2v4ZjosN8Lsq9JlfAT7oOOKT1vnQhHZAWND0HiAzC4T9X7d5DdUmorMqlY3VRIAX7j0Jc8Qc06g/CSdrP+yf4uR+Jv1PUWafKwH/ctWuRBaqfV7bzfQ1mXR4PbPBzY5XqPPux6fzwm/uYQ+ORfD+5GeY2fnnVm4Ow6+9tT3ysszbKbR5/6/2siX/ppc78gT3afkHRi+3WiSjxeeXK+Wl+gyH7ZuIDy3SKUWrpxkBNs9POp49nPF+UBlKMqI5fbpc3waHW7GB3m6a+6r78W8D03wK/8e6mpkUFnpBuJk++3/jNzmyPQjWMFXyO2vknmP4cPUDx/5W8aOLN97N4/Ppeo6uAEGTbW5DU5zil6ZLTn+8Tbm8RiaWOooSbHfVer+zJHJSqJn61Rvxo7Oy/aGYsRWRqw1YNqwA+vFjHDcKAS7Bc97WG3WVqj4dUlO4r+VXfVpzbTZtSDO3xHPdSO1Kl2XZ1qN6de6AR7Ga/e7sxYFVtJn2rvYOLkPqZsUk3cuCGEvYbFeSbZvivIdt6loBz2fLzmJQtXVdSdj3h7TxpoMldQdFrFhirDVbXAWWhWeWwT6742nYE5DxxanjHR4fq3X4+VlYJIGcbVWhxaKObqEoWZkLX69vEb1W2hmYpJx35bQo2GwHAlRjAVpKuSE5Tdd2shK2lemxvVY4+l5Ayj4evkSXFFVo3yB6nA+QTpNAvERUnY0YqsliH8ZiHOowFfTm4nuX9y2E24jRuRRboZKT/3FWkS5H0RY7Ulb2aixkwxO/N3o7WAdLj+kD0wZG5fuNBItaJ0zRhjUKahsdL9yswqdqobBnS/4omAJCFB5XaoQD2uUCqcV4TzinA+CBD4RSBQyWwgkYAxavP1hb6yJSmOku1XlI+JtrZWyGLSRtHVeNrwWkj/0mhOFWo0UJRxv48ryjyt1Syi80J4mhAiWStmXD93JHJljlpdElmUMkBDVFV/DeuY01TAc8SWCDN5qGu2mPZuVYL9xow9pR721QfK6XSogiJW366h+uTuj0ec2JSfWAi3uUMMAHzR+b5rk1t7loQwmsA2a5h3B/yhmjQDC2mnA38W2aoh6U86LEogoeuOY/vXCxAND772vyYgIEI20PaHcXWyarx2e1hq6g0g3pdtYBwom0BigwjlWFKlwZF0hNBZ8SPkgDbIh63su5UKYrm2ElamxJ5ShIuGnQ7qR2IntSxdNKlds6dWjbTGnx8I51ib8dcVfKYpixK7Z9HZGGwubLXZ3tFmVbzZnB1grRqRdv5+6+HLb3KsHJlvfcMFLYFmOEovhs2H1XdfBntczjJ3zkajV5qtQZ73kbDrmp14oOx4MCVOeg+GjPuJ2MoXkdvGoz9GvzwO9TTRMvkvqBqZW3lHeWs6PPMQIGM/RzKWVCv7UbHcFjUGzhzRlRuZHY/iTTyOt/CW2h6VSaFT8tyi7YvIdAz6g8uk/3MUcUsdo4PGaePapuAVxm6I2a6B/bHCWCM1BuOGAWc4BoynqB/cRbu4f7FmohAygQ2xqOZngGygRC2QIwWoJEZLYXNAmwPibLLgmdqrdNnXF76T0mfam/+4dVF6FlBtEjsae6dv91F1ShQlNazUYdxYKagTlX66BUGJsgGNpIjBOg5dC/+NbmhQJDCiKoyvjSo+bQOo1JwyE/zVaHA4uNTZBof9gX5tLQo3bLZdiifreuA6D0G4yMl2mEY7mGH3bVywzh22/5Nh0L0T0qM1jHDdeVrJwRstjY5AiV5CPXoFO9GJ280bBa3drzD91U/JysaRdHE9IVjcaJ2X9Syp4jcQc9D1fFpa00hRLoWoxY970LQGMx9pgyQqgzihoRNuq3tJMmzlwifAC5oDKKSr48tF74D61ZNAkvNiSQZp/a+Ufl86AgML5p+7gg+TWjvqSvTCOK3tuo11YzLqd3x+0BtFsRY2DnfPR/bJz4D/VFZrh4pWSLyxUbc7+1iBqEN2Ym4qZWKzIBRd1x/xzS60MwZRO5xYaB8vZcHShGwnwMDw5neYCJh/9i9jUZZAefbjdnI+qY+XV2x+QCifNkpwbnpxQOOoNjJBIv5nH/eMKoq2/UNL4bLcU7MQpESzmsmxRkdQJ41E9z4Zt8+sQOIUBEg4SFVBkmwDPtFnkqaylvhNLNxHA0dloh3OsMt2tOMZWlFV59eKojUZBkFuf8wbZtqi/PN+IlgMpdkP7QInkc3nhTaQU5LaW9awPit0cqlhXbFU09JgxjWu43rGkFI+2Mwky0ruptoQapRtdeX1/VUYCc7lZYvNt4YC1IsNc3wX+E85o3L3M0Shsw1YpIAoaUzluKt3sOPDW/+Xa23tSUjiSR6EwozzMZ5lj5gqU+9sjV5zJpguJAReboyw+ctNpypcd8sOTcIgyx775lYpXF4OUVbMIolpk2EsxcwXlEhqJngVDsrj5Nn2FrBl9gt1ssH8UWMP9ayYRV1MxztvMv/+m5c1fbNmrVlr1prjcocd/kLAiJO0EkS2ToTgZC8JMZapUcd1SOskn6VdenvGfmbCX8B8Ro+QN8OImrgp685LM82Tj83x9AxNroHhhQuM9PKYXq2ZcMqI2mNdkdmaTaP9563hMf5j3BVjtmIonaSMIlqG1BH+MeliB7gEBjjhtGIczfUSnC//7gsrqHEO9TgDuXZPyrnuPwBu20JQGQZR6rS7A71o8Riopj6r6Mms6JfiaBdJufjnsbN3Pw2JZ51tp4gBczhjHOK/4WyAMbPV6O8qTDzM0ZvDL+3M3WqdktADr139XBxqBnZGmVQNjL4MaWvBqDvyk5IFKRCX0uFkPXZVisS1oaLcux9iblQ5k0rbkTqyaLH7jhpyw8/zhX98XpvlgDJogPlCloUQIFJkiDbPeUgrcfKTzm98bbtGS8bcKNAvy2RBkrFRph7X1WMULqJgTQvGawo80Z9h+oCLSD8yXTtTFosO/tgDhg+jODjiu1hAOKuRAdamHzfBKyD+IlhqWb8dowQDxqO7YPfVULJaYRORY4jeVSZu+XCGMxIT+WODLUBts6yVmeyfLsFJY6W0K7GX7uQV4AOo8s/eixCpIHDVeNcgdgiYyDcgyXqQ0RphJemy/lpOA/hqgU2TCylTxo8Lm79PociUmf0m7UYIb3U7p8QshEyefdV00Bu2MxLPmF7AXKePaR9wjylmTGRynuKj0X7pVxuT7CessFrYPrfCjlmBnEQFdAEwN+11WypdX3xh3o0lIWJXaDkTDb53J3TVrLpq3INNFw9NicemjRfOSIgBi+l6ReNMq9e4kdTIudzGPGRys4AzQxZLsPNH8zWsRNMCRkCUTTReu/B21wg+OQj4e5Idkl/Y4gA2uAqz9HkLspHaXAq12Q+tuRLmIN9dCU8wT0KRpOYCDvRma1g0s71stvemqbGr0tiTLrhUjUgsnuT3SKwrfnuk5D+EBEbtgR+RPRsY/wv8y7AlvTbYxK5MeI6jPmoHhVm3PL1NCzkwRvxYhtT+EUeO/6j29tdHLRCVKEZB0VcdafhfJkA8adXb28DTJtFa/y/QGNI56UVG8TcXmODZxCubRpzcn06QjxeWdagK+px8PiYmkQCHPWqjQea5gjMlaiKD/jJoVPMEHntUgwJhg3MaXQ4t9QBfGwyoRVCV5+BogmNdA+Rav+CGGGy0LcfR5ckm7pyJolhkivIcorjqBmihA14YKPaXV1GCsF7Zaox6ckr0UOqq4IGDmnr9MIIL4qLRIxedARSBBXlww4AtpNJAMMTykiqk4iF2DfAF79GJD/zfaeMxjpjU7Cj2J6jgwY450M1tEfky5cUyF+HR+TZyv4aaJsPUXT8WCjNBv2ikPuTfMaQPDL0v7vG4DcKlMuGCoz2+0V1uozsvUE7EOW8Kt4X7FcojmKlLETBNBOTJxOWGjoGttzW+oIdxmI41T89xu/25VGBNDa93/1qyns21ygnWpewsZ/MARDFf25jTSYjQsqvWOzfYVG6e1VQ11tnCNqLGeXawi3RjhBlmBON3wbp6yT7w/l1mUYdTsk11BHuRbtBNlZx1EI2DMaJT92rrjrCJ2qgcZVCrUD284S1ZlAq5dbVzaBdYAeVkBFMXXFsHxrWPC0R51KFfOvrH1nSyI6hMTur26toFeT8S7oc8cMxoLthuAwhsd1K90vnS3Lg3Jwd+v4cmvyzaLsEYnvnAIHn4izdq7xGygShmT7D5cIv/sR2sg0+mjitsvKSK3vHE9Dm1jLPf0Fg8qKOvDRYPOyNyav+n4god2xI2+TVKGdolOsmtRWefEdqgALjzgCoBLDEur2I2uk1kUWhShVSXr7vE1oPg0r+k5zCt8Pye62IY/K1WJHXDguOZyvRVXa8MFy55sJlPbnbH0tRUf7+cG4VMo8IIx5PQyIoOog2vhOev/oMwe8K+nWkwT+X/CNW/eKUFuRNs0qoA+Eu8RtXFAIkHMFi4HsyYutp/6a1Ns7GmQVkdEHOecSKPPLpguUCcj/7fpLWdSaL/pdSXwmjZ3/Px/3RGWvOljXPFNgCVYOs8L3FIE+tnmT1PSC8MC8TRJ8u41hghk2ouEefDKbitF9mll9joqNT2pO9IRqWdm3ev4J4+ZCfsd7BfV6AoTJ5ZP8WG8rOvMr/jx0k4Pf7tZBwi+q3W5sHT7z25Lr1ZOX+k233/OBG+8EtDOTrNll1+sdrbSas558LvUjRtXkZCxzJpzNaDnM4annCwZyTPcCnfr0BoFiZNhuP2HsEaUCpHBtK5STZn0ZBudffzxk2FQtnfU22PDvP13T87QZx6Mzpgfdn4wvLX7oa9nTQPxYRP9JxNrYJhu38G/HduBY81+PEZlDrTg2COlh+rX3jlwae4tQgUIIZ9dPlhjWHPLQy/V+a66QB4ixaf8iV03wjhk7mWcHs5Jayk9l+Vf5+w/wF1sqLLwWZt0k844A3fqkA9/rbk7a5ee/93khWfcVjZvFHZ+6NArmTBjpMQvVFpD5TU/Y/LoRamQZzNKU4/zz2ZeK74axCxqcTPxhVPyODv78Mpey5x8uhwE/djuSoYUgpMrnGeEXLkTiHUQt6AuXaf4HxQLwLZmL3JpETmUmLDE0oBSyw0Ju/PmC28TIOoCkxOnswZWofzBL/9dyPJH6vtE3L2qX1Q5/4widFv5w1eXPvv0yeZO2u+Cuam06qqN1mWVQta2GayfYBhnkhnRAUSgJkyXdpaPSx7Bevg7+zweNvQ0SlQqoiTc7lpwp9Dd+wXGUpNJginJjvTRpwvOui/7CnPQ04Kq+DaubEONM875400zPGprpfGilHFsBQJQeapQj6j19tlQWX+NTmGcWD6PdumX7cq6WOs5V0FmilG2F/T2fm6nn7t50z2ztk/k8vj/A79NXx/kd35BOK+e9h38nZESqb+tiWL9rh4uIGXzTu3RCLAGBw/Zch3tgviFY2O5qo3E3EYTGPQvcvb/rWHlDXDeDUbTM+Bs72DN/+a+gOeUg/Ois7nNARMc9vdDxXw/eq6pYDWcsKniBES3gC6yzbUS0QysGKSLJG9DZAXQyqA/Lc2pXJ3IHH3J3JMAHzkDiB8jM6Ft/U++Ov1mJCdI5gqEnmfFt2TqwDWByztKlsoDQn8hz4eqz1qMgS038IHVwRYMQZxnqCutl6hsoTsvkUZiZZkjSE3WkWUmYAZX7x2F/Ua3x22Z8MAmB8zqUa0V/bS2mUXAHrIMqEdoObujhv1kvTiaq1FjkTYwnj3DnjxVc1/bo7rTY0aW7AO+uwVvFFzDzmaFw438Afu1aeqcTzNCo7GHvMW7s0+g28wgyk5kiO74iFeP5yPgu32yP0RdUnSprRUcKxUp+VWHWvFjh4XzWswHPxxowPGzbOjoT/fq3lxF11qRtgIKtqMvSLxjQq9KQ+O7dcghfz+1QLePgeMZ3a+3h5nRMVysdX/ACrv/9hl/hbymFLAwJk7Ay4xTbxq987ofrO9AuqiK88zxl2mOpy40ocfqCedx9wZ2mEOOvc9Bakisp3Id2D4mRtwfbUApiS01EG68Rw4sA4V7RbyGqy3dVah8SFQx1+91VGkyCZFD8x6/KbJhBjMeljGQB4IwO8uRcyD2BN+RPNZcTVyZv4Gv+9Mke0Pm4aw2jsw/yV5rjGf75SPcXuclUkJQ3aGR0My8ei7XIc/5lgpWBredexJTDWels6dPXbFtaIiRMEKwl2ZE9eL0VEQl/Dgwt/ChnN/o8ZZfA3T+XD4i5B27uhqYaVRevselfA78QN8sHbvSPuqGrN6nbQ4BwYF6QoSlBnhbH99IBtQRUL7Sus0kxjY5Fqpq+v75PpJDvDk5FGmhGtxCkcqEYltKJQzfowhfRH3+L+JCb6/+EtcJ1fM8YD4x9wMsO6+No3mGfW3KxDAzz4V5ZVUIr5ytGoau3bsfBtHlFtXeDj7UnMzZWArr9Z6xu34Fs0jCf+qHVT8FWIPZ/+eE9P/KavfMsWUgpuARUGP0uTWa+Xk2oHKnIkA+W/Z4uVWGBY7wLTxvD7c3f1+XJociXnyUUmbU/xRQF7dPk/FiCSRtPFM3rsC9pCWbDgiDcWP5aQLLmSSGpMVN1lEhFgyLTYDJzt0/SbaCfLUtaZD6lMdf1wCrUVKUfAIr7GAf0AqYjg0yO7nXOkNGXGsiNg9/GU8zAMSolMzITNYoi+CwEqOVqnjRqC83kayAhP1bKUCaNJNc9MKkUH0QnSgYCdKavWcraYgu8xFK+66ZtaFG9FosHnP0x838JRvzqbPpj3INib/IJWqT3knztgf0FrOska5yg7B3yZcVgMi0LteG7aIkwsxr68LMnQcc5T68KA3BDfxmZ/qqenotDL4xjcAaNb8k63DP58N4RhVf+5iUv+Y+Vo9VHaJl8c3jgCVbCpbd6lIcjxGAlU2gJklXWB2xoAuTYNjKIa4fLUyBJvLUp5g6ZZ42SMtDpDmbzhF7he8Gdpytj3f+oXXI/7XQ0pXHwaahVheBi6rd6BuTqQzYb/T6nThWPzBfSQcAvPHPEXYI5pbmfeecOxRThggloz4Iqdp1UXPhrVOLph4XjgpcLGmykq02prLfWB2QR0Esincj3Fipn7SFHH4FTrWkof1PIeaqr3Bi678zQp4h3kqjXStu3LjouNWbhrFN/Foj3Mntg5kq0ID6nylGwz0YzdnirtBGdreBYKZY9L4EK/+f3C811z79NxnV695Pqr+Xo3RVnsenuTPNel3XjzSxH70s2SH9W6Af92xomaxCA4PXZqFtObHDE3BQmWHxOwT86JTklXt833macQf1mKF6ffswMXMnS1dVXHo9z7PdtyQFGtRrm8aca6e0kX5ME32Mix9gtfvE2c1DFQRm6pibYz/KvzGbHzPC+WISDtbAu6qPYz25tmSL5Fui7YfOZQLsVxK5UqtxV1tB7XK/OhC3vwWyub3IdvmV2uILqILvPi9hLITy14qx1qgXlzLYbeINp+8WbFTpI2945XVsrWXtbbL3MIKi6y1MESFUM7hUWXwhGlBjQW6Xx6lfT5IXNZ946gqhVdzIBXdW1CuwZPLgNEGh4rX1/7f+kME3tiBPS08zBjeg7XqGhS/IapWftHo5ADkP0YKOpnRPi6NV96NULdcfTNLQd+fqrTwlavOEn/H2knjaKdZnVx2g13OmWUfFEetiegOAaD+cF3Xl1mCAfqvQwYvjG4jwfnzxJe6Y/BjeY+HCpKqLhSy53r5SZJbcySm0SzI8KQ1NvyzQ/8klItdOMnqg1t0RVqhv89x/J6inlslnSxPyK9sYiarzUe6X11jclKUdGS0ne66ntd2fY/xjtTrt35IMrg+pcOTnyWwm/5AGXXLsmuUgGpbJ4HWvi0FItVZKW/GXoQirQ/KrIYyaCIc1izzpgpKS9Rksnn7ZoX1bt8xlkvTXBMoVb8JaIkpM9COGDa/bGymz4aidQ1yKE304PGbKnqM3T1FiDVW2Z/7P7PMW6a/TcDSCLrFmxW67u83Vg91qSWdjCD+HAz9kj+U/KvnMHkm+dJAfZqt6Mh4HwkZVagJSDSuX/NEuZo9Nreu4LIWf+HKelIkGwsh4QI3t/lJO9ecWwAq52NTskr/NaoVPcLfrumN77BetflFm9x2+CrTjgN76VIgxzC+eMMrdBtZd7jpp8Vp4KZ02nua07EtosF4itEGNHw7hA8Yn6f+RTJbCW1dTmfDDFCoKNGL0IlKa7pYfIQRAsvTXJ5iKzRB633xW8kfYMfO7CtH3GGHKuvA8a2Kwa9SzB4EfRMLcbq5aFVWYllYVpjQzn2/QUqpLy/rYounVpg+SBsXBC1Y0ePg8PP4vfIKJtsOGP2brwdiMFmel4nuD7CCB6qgkgA6Q6WQGcIw0H8lANiuHdtKAjd8oya/qWUqY1aVrJLy10F8we0AgffjOketxshlbfZz+xbTnMz0oscwiQUwE+NgAtqcUfA+CH9Ad50p0KKwuoGQ7SDD2JRNF/QRCwWH9SZryM2qw4Uw0fID+75d8MK6E+i+59+Jzj9o0C7rLR1vfCnHSPDlv9mynvku/Z818IXqHUVn8GGTh3fVa4zwvozoYwhnkzsjbsU/eV8JGEldibVYDKdmFv14p/xKlv/9bv2yhCvKHzFQuCYcOPZisuSdI5ldZZTzcYL5s45/TnC2dt6pWlrTd23NCDHWIjBH5M57VbOCdDMMAwqOdEwEl6SXwWFQuOfwh01Kux1qTidbNqFXgkWxjuKDxt/5wUBYuVi5eD/hWtTfRJLnypp5oSfF1947DKme4Vgm3VViSG/J29RsQGaVczb49LcXwehR/0GjIJ2UYFR7mglnH2tySo5S1bBuKyrAyykts/66tT+e/ER2SqhudfcsG1awbNQbNEZSrqpnF8eVHC33HortcZdRWWHa8Gubom4qw/PQx/397JB3JwSa5M3dv/T7f1TXPjvs/qc3d39UlHfjnMmT8PtGcKsr8RPN7bC2tIhnw/2bcBq92TkMlZ0t+z+qjp1NyzidLO7mTmZ7oKsfA49z7GSOK/3OSFFPGk6iHlebP/3kRPpjUdB5bA76PDYDfR6rQJ93KkGfpHjI6U9HBCc1DHA0nr24k7ijQNHii09m+O17GJp/svlnOAUVfERn+e/4SQj8YhbHKjotimoy7jzpQMHUCAxPvz6b7XQ7jJl/FRPQZqt1xNl40umxOoWTJtfZ0arm8gdlTIyLI0n5OrHshfGR0VblOxdI4sm1WIDomh/PUstHwmvNC2RYVMTZUEq+/V+cQXGDM7x05fiMi7qEdtEi8H7mTRdS7lMeDELQD/hN4cF+l/euPsXV8PdmJKzQf39WQl1CkL6/jNYLr2rEhnctwMfcDb4mFVun9YDWbSGwJpsHTDOp4Kyd1uedzGOCCdZ0X9d5uRHGUoQWgYSA8XVdtIxA8xn33hM/w9/72ggrQFa6Y54LRwxNwIwZCa/N64ESimBY71suNGuV+ImJt3p9eNC01EjbNq0g3EwedzarLsizfcWAC68ekA/AeTQdu0ZcD+0Ov/oH5BK5Q96dP4EqDasnPLB8coDUEz6TcIE6M14tLFGLPltLW8HNZ921nEKwrzz4rJgdavutzkbafqOnDrUWa1vCT4vjXU/4SgnXdZ4XWsSxgGPtgBnBVjjPZxN+d9K6R2RocySzlGrfG8B8e1PfFn2ds2nnaNBYEV4PEn5atF4VLbzQpcOLX7lLyW8i/efDR1z8BK9UuI4VVY2q6JCgKWX1akKZFMp1waDcKtYgMeptCblqzs11FZcQMH4OhJ+AAMcJX6Lr2Jspne8DLjTnJOwanOkRZjb4kvW3taxBHPBNHNKTd2+NpPMMddRdkFZBBfGY0CvBYpjyXHmhHCovzdm8Ds+pYpV0xduqrK8LLCt4Ac5OAVQXgtAQETRFDC1Ikgqodqs990XLdgnnvmBwbtw0V5OIk1WodBxBFuS4cnXeozur0K7YgkDmHQDXIHAGhEtgXIEErV0m//NMVrDbYR/seSkeeByPcl1te8D8rsvcUV7ujrgAsKn+eO/kzcMfKyhJ4ogZIfeHvnS4KOg5mqHjTsZEAhm+a52Hc9aSSAsOS69ASGmhudUm4P+QsBdMLYA/ZDJmQjbMopsxY6sFCCSugHEJxKxtOomq3EJG0zObUpGXBPk8G0s7VKQikaLPEPNcCi3qOZuAH4MGMeJK6sp7qPGuzIHvYAZbemXKTXAuR1FVVWxNt8hqeKXrP89ZfTLAiNQvljOm2ODIy+WPsHsVRr3kWrwOsv59MWqjFfASVB4FmeDUomDGoWFOGWehi7Gws2Vha8tGZ+eKJYXIiOtNwaD9J0gzX8Uz5HmaXK/ML3nXDIx8KTiN/CHNS0E3jcHonrqtKiISPRNy+U1z+KmZSn8sChqQ0ICYBkQ0ILxtUMLwFsOfEkXkG2xwzNsGbhm5DSpuQ++semOVSzzYweuruY/3HYJmN+wr64uOImETc5h+3K8U0YO055dwsGA6IqZieOCaoDQEjEuQuAJQ6xmrTn5+aSFw173Zj+Ujmpk9hz3xVvbKLvb7d5IO9V4FwjTmx0Kh9OPs8eMnYTwBrnFMf1wMJdl0CZ0iCYZibkKSdA38iVtefvEuCzeNcwrSz+gG4lIYTZGgAbFmmb+5CyQUckEBF+TxRM4gYe7UxrDTUuGtnRQUjsqANTwaBybDxoGDMFN4TVL5vUIfpdd7hZBPuSUoHBFLCuUUDrEUbaiGZ1h/1WK5Zp7BjTYJ9H5Vs0CzsFHVzKDH0GJGM7FtVoJncINRODz0DMWAA5FZcNAaDGG9PDJAlt2RicAKO9g5CQpHhKFQTuEAA7u6wi1EWik0BMe8BR2uoF2W5xCpv0iEa16AFmI2G6Jdh+xcNIWAcQWEpBFDIfbN+2esZ1C3Gc5LfP3iAYajYtFiAQWOzhxgjhRlR8KH4cQTxeFaj6JJwU4nuKpwLhhhF9VFkzsAJV3N9TSjU0KmTPglx8CI1FnHMHIMScSOy4QjXpYvn5gALjIGWdjsxUJGVxY/P4X4sprDEv7bdqEExOX21Fe4Aq5pxy6V1XuLJ6foZrvjYm58IUdhSCyAS6qVy/yX+esaVPsaROOzaJc7lo/LHkSaFnita5ZSGiSIj526gQtuU8u1R2+pt7jiEPNoWnKZbQrhCkbU1B4nGEoRsprYsHTKRenPGjH8DdzfUH2yeDb+Kkw/6UeJhZQ3+ZjlzJR08T3yaGrB2p5NZD7lj72CG1qBCc1tqV/izhX7LAvpLYloPCZ4mgitebFZrGKbipWJcFNVSx0nR+vjT3yimzcVxeaCIsQ1SeUk0nXZibAKqtLZAmikAbKzHCTYoixMItW40UX0whfEGvUDrLQohxNu6h7J+KYlEMNTfAURPMcDCOEF+lWjA2OrWE1bZWrSKlDjFlWNHvCd/MgXnRQZvlkinbjyaP42hzLR5IgwAvXJyo6I2e0WsJWb0yx+u/8l9waG88M+JxEN9laNUK+t+Q8F6hV4uGm+lMZvjVbdv+L/rIHDHOurHcaYezWYqRlEKsNUFQhVhYkKEGw33Qamj2U92RxN2J7j4dMgOzxTzG5hdzeDb52egWXU03i4bAD1BF6LkVZCFyJVYxKFidUpQybPxN4JX2mVk327YaW2GOhTPyPHHvaOLy/Hdv+uz5jyIFQPlnIvcoebjtCMHi/CmwCW6Kh9PIWDlDZZe8kXMJ/i3BsMxgGaeqtaFDdeebm0a6PNwq8ecn7hjMqpd+Cz9vOrki94SiCHHq/QXjpPZq/UYKnWkKoNLFQHifSe4XSexTkutlqk3l5+xI4MrL9Ck4c0IiN0dUr1jHRDvW8TYe2n2gbf7kmTG5jTPWKgLPIJwokDSKA1oEO+xV2I5DGOSX7L1uhIpSeuZNzTFRBV8mK8b47FjbCcQAtS5lAuTlE0do3EioUO8bhHArhrucrf9V8a6803DsXWFv7Q/e/41GgQkHM8SJOjDXgkU/pNHrH5o5Al09vrkM180SYvg8rdcvA9fxZdaqXmKUlBvIzTeBEl90YQvx537Tk0VnfYMnL92/Sxf6Gc8VbHRDChpljuSXMSTvsXxIZOfS4Jz/+0/Nr8ltYwdtwoMj0moeYeVH9YfOwCVbr+a/LY/xNl6i+Jj92jytWfF9/gLo2z+rPiF3iVrvpx1Yurblx14uo4rtoxGUW9rFtY5YsZtxewso2Zfs6nhhOe+kMt5oKAurV8p1oSKKqqPGguP6DPSJy2C4cy5t3Jjrkvowy1UPG4zpWdufBJgTax/O8n8e8AIronkP0qKex0zwzxJ8ugLM5Y922xLxte3XHoh/LwWR3rmytlE0mj+f9H9i0HL0KVnCwJLSvch/mIFbSEZ+pQS3gaK2AJT1qhl/A4K8wS3s2KuISKFf1iFrtimLRVx7iYhTqmSZt1pMW0uyJPmnVFWUwLK/hIOa6QxdRZ4Se1rMDFpKwIRzIr2qSGFXUxwkoHl7gc1grAZ5cJ9i8ruH0ZYHpZw+5lA7Uo+qAxPmqArbKueg/yPZ75z6xzIQ7p1ZcxJzrNoDZlCMRQeEV2PBCHUYfb94hu64M4m0vlBKDlwqgIaDmRFN2PaIq6h77QZeo49MqvoCOrMzaBXyzTbQd4Wh93wznE/DqcQcyvwwJifg1+oitWM2nVR6sqrcok9ktngkIrYy7ViCJ5XB6QpuNC83MLzdYNrB8iz71vWrNtWqZElAP1MOvN+JxvOXVuulFCI+gnWVE0uePTWst7CAbSkad8MUKyCzH1tiK8kqDVMOzhD/3uTqn1XijB9roOYyzbaujhBjHgoUFMew/DUlPY/MREdhKtI68T36nX5sXWC+D2qj8QV/OBTZSHCaLYdbDaw0FkIffsP9yf1UIJkwbODhJM/9jZBJj+sevNr0Bkt/cvW2hBHRrktADwFWozDsxIrwshvrgRFs4UTN2rDW1QC3DairVMLZ4fjuGk2UhHgwA26g1KmwXaTfqr2JOvoDexlIY70ZzGODGp0I66TUrXv2gqUHS6EIpO50LR6UwoupgKsJ/jNaaYYioJrudqU2UC91SXrPHhfHRB6o/pCmk8InDG0tQAXLr9j+fEAuiuZgBQQucZBSTedyskgkrMEqPEzm7aWflCxLHsXLgqm1wVUI7BFY3PaBpRFKCBJDFgraAEdiLRqskUm1l46lhWiWINHy6ZCIjIjlMfHzqZiZUknQ4EHwCyKjd8Ybo6R0ziGcZxBfZpE3RqU9YuZv8ePc+eNLt8ND89rSD1w5QY1oNbBAz14wrtemsWuL+ttCplVpqDYa/CEUnDsPouA+XHaURfFNMNmThMAAzWhcJN49vHFVY5AqLkm/PcSIT3f9y8WxRMt6Ay99a1PdBQ6+XUy6iXEgOGPqrBDDBhL85lzNaE7MYqFZJStPhC4GTSY1fZD5YnbXL/qodF9Fpb68U+Z6h/pYnk42PPp7s8Lb/qBujmfsCPgF6j3qJszMEMuyozGAuQZsoHWlNeMNW2v8D3zoTkJvc4vwI/nQHwlRSYVIJEM/4+ttfJZuj3Kyp+xYxfOecPMrre5bZqeNujN+2jNCOjLQZ+hBIRqZyTm02DiYfC0ZssgsWkRPQnAoVsC1A0dEL4dm5hGxVbmjJlfMu0BMjvhY9dWy2xPsXoYr1ARlCqTnGW2SXG5S9hIuVQpD5+Q3Y37IM6cN+v0FJLK1Gfvr7pFasJ0dZQUuSG+IecvOEC/Qcre7gGwPw3Na3+fStDbBKToTlKEd1uMoi/Q3LPz+LCFAD9/eZJir56D7N4BqvTHnEdL0QTioVMoofEU/oE/FxB3RLkDx84IUNYMgjhSveHfjCgQynS0jNwGw0qRzL/wssEkCPZjPHQjhIkg9YlkEM+DFuwKsRPQma8T8gBOeJ9+pebChNq6msnTCzHYq0XHYvJK4jtrNgzrzID/OvmmN6caJr++D1bdEuvEBJcAh0ib17O+NS3kAUBPAUPAB48B/cADrwEUwAbPrRNAJ7oDp5pCC90Cx9ibwIFkTzkF+SiIL5XNq5zoZeUe2To+ai7dAvveEGKPcs/Qxp8asGjDlzqwaEEY8pgU4ERVWbpG0Sh5DOg/w6Sn6EQ/bfRskcIxH8DyQ9RSDAM5oBBMAOciT7OaQBJLmxpMrv9lL7Bsd3D1UIbg77dIx9ZfMcxr2RcVwJ7OdRJs9dg/dP7IWpV9ivOOKGqghnD4ZYXpGFMVdgw6szhsldOM63xJZYyFPQt5Z8PNIARC061vYiFWIqVWzdo8lbDg/CFJ1x0dDKX0XFQgZuN+mI1Lx0Tf10SibKPwyfct71asLW35w+KY/9PgfKpsRlLsRhrCMRUhGLCg+k5a5u7mQPEf06Ur1MuGkCD2xjYsXcTgcwCXHnY+CqXXORyxUUh17xa8sMphzT/TTL7n4SU/zqZfZ+Q9p8RZ29RIv9pcfaQEvpPiEdco5Hm3xRXuEyDYQzMGAxiYMSgHwM99noR/KQWU7AteHOgm7XIQkwV5lRc8qnd29atIAkYuzR2SMcEM9beFyFjvqXw6VU7678ssua9gf9PlM6vJhPdd4OP2HD7rBu2s1JZucncnFLwyftccfIKJCuW3a9sUUQnztCOU7QwmXc4+PiAtA9mEgDLCWHvSygAlgNo78X9YHBi7+lO9wNt75YeaP5dZS8rAZ2mJ6ohXHWaX+0mw+2Yk/gW66ahiVyFHEEOIQeQK+j0FO7lANKNJI725Fmrl3bHh0WM0fokN9qJRbt3XiGH5auRMiks80mLOMcxHv2qSVbkM63UpTQk/g2HyszbxOel1L4tv58GvRR6kDuSopeoh+O/myJt0tA5YbonyzeK5IOcmgbIB2hMP/RDUrtXb7z1zs3dw7I7Vk8vOQlP08NN+rdCuncizfXjj/yc7TeinB+EAegp6EvFP7HavJu37c+Aw9LkvR/K7SPJcDFin54P1ZhIQGLjBcnvVlJqgkYNv/8lyT06scq+n5Jl0JVnzVCRKbiUgxkWfT2GkXshnbCfORYBr2FRzzl1eKdG8Pv4Tk0FEKHZNjBMAbpvQjlhW8/HTSlILZu4El9tjoWyPW6+3PfVOJS3TIkQTTKE7LgjnHRPQhnae4ZSrsaDJEqcOv2Dd88M4cV7zPAFUq3t3V4nZHNpCTKzxGcN/hqGkgl+nHiSudWf76jx2fjb+Iz8I6YQxuvo6yz1zCFZkytg/PlNYIQyddYRBex8jJm9Wv8FFToW9bzi6mu6ju4FQo79YUZi1NytN9/q9y6gT9rZRszn5YeGZ3CMc9FiLVOJtTyYFzxi6FehP+RGgpchg2kPmloax32m7dirdlkFV60ZXuAnOuksiMN25GjEIPMhv63QKnt/Cm9lZA34Rl+aqa09VQWPfAa8x0BSELObvH7L67eZphOusv+Haig7aKMNHgn6SdCgNY3+v9tfOuqngoRQbN6vmV6JdcXht1uQeVtB5m0JmYXhp4vnrReClxUj1ovXSQYsxGMuVk+LsJ9rQtglrGg2Regwyu5BxW/a/YTQjJDPTBS6aEnOv85QsmJ98DW+4V/N+a/xDanMBL3vqxy0rXo6R4tHiO5H6Ys1xEvjEz4AsRJibU42Q6bQhVjUmMXRbNwZxTFFH5n6L2ocvkmRvlfxET8Um2AVEC8ZQ7iAjCksJrigW008QUumeDvhtZ8VXz3BVUyXz7M+clF9KigL036TRuz8G6JD/ryEz44GvhMRwvqRGMMUPUEI0bLJBDUhVmL7vj+IeDEIx00QUYgX+inTwMfRSm9wxAvtP4RO+T1f6rp/YFrdeT2hGjm7CbOLUjsH16xmiNkmG/P0iRuBvuGtMHgSgY6PqbOvvdsY6lJRNsYMYIYhOFyMrJLiYqzS86xxiZjDlih+wYu+JKP70Om2tqvrIk9zshSLRAKiWbNvctEliEXK5dHx2KXaVPJiqz4x4pPKiTWZbROIJoknWIgMtFG3b8A6K0zufiYmRX34HQ19KvNGR0irn5/UGB6DsXQ56144XiiwWNUe+rkMgQh785Ebj6jgmagCT6NfyGIEKYJvHwhl6sdrKIKFh0IUNhpV9vQiby15ewfQVqSRAwHOWnVkO6ulIm+fYfx7tMfANKAphtRqNbrW8dVPs5vhi30x7PBtX0qwAfEyi2Y6y0ZXdCJcpTdXQMM6hJ2LPnYu9Y2oCnzaluVWAiu4MmHN4CRW4m5k7HaInV/KkgcJvSkLGPpm7O1WwsW+v9Lher+QF0ToL0sahn6uwEsr4zXponzp+5AcUoPc3aBoG+brb4jPqEKJvpZHwg1SS/a2PUMsQNjmn8s4ElHMa4UXKfHVqGI/+4jWX2zxJ602GLv8pt8/7sG749BvuxB9bfeKNsLXCGxc9EZIiZMSqHvpKeHe/cEU0WbVuQ5dOz/jEqUMUz/yzjjw85fzP8MU4WF/8fZh/9Oc0OXZRWehPaIrstg6tCo69saPMthtuQy8tVDaZPXyER8NIlYKCltYZyLcHXEZ4togbJ3ofrZ23OPr7bo/8EVkhi89M28duenkoYMBMs8VezlAuD3f2gjC+wbMKCn2lVqPVUk3ha8+V9Sudg2ir9r0MoPlz0/6vGa8sDUTA6Y0ifZbLqwjgRMieywJA9l6tWWEwWVvXPSP6/RZ+1jSM4dW0U/nSLGWdX3sWgJoB9b9tGfJOfZ0iLjokPPpjuHMHEYCwRWMzbL8RF30m2fat01sa8Mpjmfxzo4Tkr/IzbL0+3tV3H4Lv7dbithNk0kjD3burbY0fwWbIKpTEVXfjTxJjNIITS26PX/L7VzpYX0AG32X5vp+TprgIa3ZtQlB44Q4ENTo7MiMYXPXlLrH7GZCEV30xE3wtLoa5Pbe2+GWjzxXQGTG+SPzNoA72QdWPnOW9X3U4kEaRhT5YKf34SoIitAPlU6BylAIjAi0CkA1Dcj0W2lDhVwNuQQskFwQAhuq6symh0bErO/aXgLrCjU+usc0l3coH16z7TO4I/nmHBSJYhZ/3StsWXzaCSmoTC601jgl4z7J3YKJ6QjJOXJl4lu52ej9HV+EI9CEi6of3TRsR6ydF5Bwkq99bKxr69CyEU9/7D3zth+bvAucvrvFhiZOD9Q15cAqRHqy7QG7TGIYahZ84s58BbSQLGhod2dGK8tEORerKCTO/KJtl2jE0wa26AnLKauIx+jJh/Vsa/N80wUEGN2mOGHsus3msnMc383ComNgPWHK1XKHUkC8iCpGhKQJ34DC2lbSZUbc0csObRV4zEtuN/7QsGw+fNKYi41cx8KmqwTqgdcw9u9eZL2oiZQL/vBynf4ehNOXoD837yePhCWnqPxWqZ8ZpDIsBWpLpWz4O7c0ok7eaQhTmop62YzGYatpgHsDjXDK6rplKFZBG4g71Ov/D/VYVJEUBYiuDyXQpC+dUtLS90WSSqK9gR/s8VAbQlR2ALzQpPqb0mTDshhfOd6mTEdSkLozspVZtNpqJIdLvI4U0OMNpIRDflyrWgt40j73kI7GpauepXZaKy31lHf2HIk9ovnDXFImUSGS+0AVQdkpRzqxLyHEvmSnT1hLD/WF8YV22ggJoiGhcQY8jYWBacVhfDyPKoVSEF0nhULNW85e9ZyKhrIKNGIQRWYqDL1YjYBEGWjUBJ+1WoDr3oORDc5JXQLJQN3Q9FnUb0j6POo1TPrCdj0dTHt0AVwNb4AQPscSfIbz8EketeIs9l1y6qftnzk+EnUXht3B5wNHKpDIgEFtsoFuivGOUUznA2+wFXpzB662xlbAe9mIkurSFU/yzmI8R1PYwPBa6074HcXwe5AbE+7rDpdEbuLp7FMUB57mqqtumRQ4v3Oi3daY1+W1mzOOS+Cd4fKTqo+ZSVdrb9UF2gL+xbRLvvG7sbDVS+N09sGlhe67A+VKUgtbqQsOoqZ6JlviHej+Apdn23mBFi4g8kWcDhgDqzasBXgyJ1e9LvHZzTUmCNuClW7kcS0Q4Yb+eQCyzP9qRzDDV4B9oHKVbF2TCj/BfLT7Ro6dS944EqmMww26fMl54l/CL2dHOD6tMg9t2DU62XBmAPwML4fzEcOPPfQ2VD5c94kS7w/0fP60gaOJxGf7XZsOESLzjjBvDAAvpAIV2QLeVX0LZnZgxfMvzPY2WzRDkGn9ssnYqcHyKTbX7A0sUCBT44SkeCc2LblvvTVV51vG7oh3b/xxrrwX3off8TJasp7tlslYW1lwXr44/yvNo6pdQCKA5GEPGyitHwNx722diOqwXj9+xhPwY3zEO0HDN+kJSkKJIS9oPDaMRr4Jyu+aILtndLx05FS88pik1d09se9vPNtDrOY0Yq7brqa4usAkQRmSlLQnzCS4iT3QWPUFdevBnmllXnhfhn27njY9UzOMmemXM/nOqaMz7een+mCpfSWPdG8ANie+T2ItmOH0/y38nuGXEzXBUv9iivh4EeiVl1S0PXQSNXwyVNy/tzLHtxQO2AFyJA/X7tGTLevj/gojm4OCjrfa3e3UyB0ofxBvw6qYbONz6E8XAKPhDx/WvJ+gl36fJr7PyABXs9C1C6LTXsUcDlJi4TkLll640DaPkvXiOtB6A754r82wlfI1WMV/rEKHlUCUL79P9rQS1jNw9MzbMFMoFbhMWwCK19OkUcKMnCyAPvwRzokuxF8gNDwEtv1DiWWbZU0LbWGDK/cRTOas3meahl7Gz3yIkxuciSTACECrLyUEUQnsWkq+EXkmVK6JSUqMKTaiyIQqvAbSYUcTxwfEuSeYfkXdQCiQAdShQG5wlrjF5wLGowktNNGAihaaaEjdsT/sU4IXfEeC2EdxeCp5r89rrixCIBAnU8O2pEW2UGX4LOAwBwEAAAAA8HhPp7EtA/EnzxWTI4QYCWIfDfQ+lEkJBOJk2rxITn0APrTQRONoq9sJ7ShoTpOL09P0WTg9TZ95aKGJxkHVjoNkwnDdZvZ5eq4JZT+fJ6+zo4qV2llFYsUlhMnRmSfWzxyZZ7bMFyzZJ4RfcBbsfkdR/tBKrzKWxIihDyodwUjJhwB+6yW0y1wdM6Y+6ShWawB6+GnNTzYkSvs1RfdhihAGFAyLtD/vvPm45PMS0Hb+SyWlAqZEIrHEkMYEjsFxEREjEokejVcSIGoBCQzk20KGG98bMGRINlMfmHrf1HuFwlB0p+J4KjpT0d5BJJxnpswzQ+aZLvNMk7lnhp4RenpYr4UTykbSSnPN4mqr6JxGObuRzspMI5VKlZbbUHqm0qHdWPsVhKxabiTCDrbQWdK/sH1hNrUzEAUb17ylFPDiCHeUmPEDTHkPk7QK3jQX25VHf1obXigCMAwZBB+V+CR+LdWP/SxMGc7yOc9//7u/UEgWZv8pHNM+RbvvEggKP0ZumdFu8LPHPqxbAGlaOtZA7c8oo7VyhWuglCYSmUaa0nu9JpFYidfROD2HTaA24o1H1cYckw/N6J1Or21iJVyb/8+LeDC99OPMcK6gh/v+N15w4H7stsUlJMRtRTvVAybXXAxAXaaQiGT+U+ARJf77qIK/JX6tAGh9weYjYSclEfmKQ/QHcGWNijyIUi6UTMStGFEAUQ93vl1wh3WB5h9x+TpkjHHAGXblyIc8Am9FfIKtv+g9tiDM0vq3vNkaWviuloW200CXS6QULXooxpUHVhIGti5UsPJQR1b1uRwxExr8sRfLPqq5rHsL3E4cbbtAR922ZxXXu7AwINkw97KfCzNZNVzD1lO5qyX0S220AKmPSuGVjCixi8WACgqWmOXAeucDEZ1oQbSNHLbavy5bdkzvBh4bgH3pdr5XqRZWWNh+OumBYQS9RdMIIGMMvpaK2dTOMRggHVrXbTCtSPoMmyynIHveDmRsyPfJ6mtGL576G3hADl4QqguCP42xF3fWyWjNqdqM+Fh+c0i4i+JAvOb2Ap/qZajeKSpO5KqzVEKNvfbfIxrWlKqh2vZCMy9vDe4jgnQOhb0Um7zLIx7AONMQmwFqLfmUJz0gnD5GTk/gz9OdKEJzByBh/HEAPrs2J4qWPkmmuvFvt+46e4+I6IBrGNiB2G9A9fdIoAmDx8STb2JC/CcewG56MpjsOEPa9hLG0DEchBaAP7XniG2C29RPIwCvGPZYegBiTDvIjRTtNHpbvBTJ/nmhomqoS28XpBqD4mWrfYLNxKKx/nnJiHHGfEvRZd8HzZM29Uid85ff4m9rFmJdyXuZ/KFxnHnt/mZ3lFyy1z+UHbdJqasT8DsBYpRAr6HdLdXwD5sPES3YbfKgA0YRNB1CGNQiLvX2pD5AIOId5lFJ0P7R7ubbGD2MR39zYXErOpY6xwDmIxxbWPfaRrrNZNA8pKMRwkSGKezOsK8dGCrbKCq3uihqGMbPfA3wTpMQAO+tenxBTDgWQ4C+0GhNVJJDQTPPkm6z2bv4nw8BSVT72u9qB20XLsLyEEcoEcCBxexRrZPNE5jdS01QPUtJYjWfCHOoZHrXBeMLa86c99+x+e3xYOf42ykTZHlAEcxKqQSU0z8MyrNNjX4ZnX3Jp+oZsQx5N1Dsrv0PB962t0Pl1nYfF3yV5XmzTj9QJ6yV/djnunobaR8uLN2BKK4ZstJHR+zJkxvqVHHLk6Qd8f/+59SscRfOgcg6X4TuSR+X0Evo+omGXHOw8XB0ptOrQGcgpJDHXZOwG+nmJ5WtaqRFgmHLBGrl0N53G52fusc76TQsx5Nd0YyIxGe2emyu1vaiX8jv6OpH5YP5+8sTfza6Mc9xzD0NZG1yarBkkaskZhSs8455bezms8N4dGPEWIxO3wqvH84v/wIe3Wvj4fEB8aWg18VrPolamNgeE+n2h3YXC57srHZ4r95O2ocP/tyFKDfbN6vKbnesGDoEdZPEvrMejhIAIG1jQn+g/onz9UzO8meItm0oQqoVZ9DwVxij4HEPg075/fPS6e6Ki7AbdsFEXcahkFWBvJlvmnkwQAlCM0G7r+bFwn+saj+V3ZezgNsSXaDMPPe3sCJTyJxDnp7icU6foc7e7609zI9L9WI58mWwdO66b808NUD3EHXV16Q76vnjl/Jl/m/Ny+17TXOjLMeO2ijlo+nOr5twF6ukLlT7cc562Y/V+PsFP8o6X/Qj9f5eyaeI0dD45ND54aH3iT2zNsz90F74wXB8PFzD8Pzd8P1ABL5/JrQake+L2Mci8dFIDSLz8kzue4N4KQor0fNi9H1PDLwwM9SPke+OsedjYnlmCrazFLOc2ucOPL/B6T4fhc/UMSmesvGBu3o1noWYzZx3mi1cPZ848Y264rLnq5sZa61+9XjXf3JZp7TEZGjwvjXvjvhuluQ5fj9E5ztxeRpOG5O/BeRvYvMUmAyfvwFlM3tD54nNgzF3plzMOVnScTnwaazZCdmIqaQUcjIliZrIlsCelRbPEUfPwpmZKxP3jDwy8IzlLYb3aFL6t5nhu1T4/i/xJZiPcIvvedu2MsuyWuayLf3uJ5+9awazg1U558QgNl/6juz16h+opHvZjYbwvmu3jqG9BrS/H2i/BPRmZpeRYtBLNHz8zMuNr2Y3+tYkeXn99g31OLHd7yZWU/Sd+p3KSNnudxPWFBXNgcylQzbz1Rxx0K81xQlkxp9VK3ROuAxcWGvGIsSEwEiBT50qFinshHOvemGA3nlJeMHFhOvOm9Ql/dWtBtSGabxDshm9mP3eO8HTMiNwHtDDgIrLMx1CpP8k+r/SMIgZq4CIwSM50XiVYPtqlHvEnmUVrTmCFEJ5Y3ulN2XcwMSxzSGJVbAm5hNJYMRScc+amw7YwJd1rhQe0Spafx48qqijG34whbaqzXooxXKcxRSLs8PZW8zCbdJcpGY1Jjjn8cDE4Y+2oFmHL8qgd3KiDum+dOhyi8YgXwTdIrevWF9kTNeZZAR21rydckDSzoyb67k+GaYmXU2+lCG4OJ8l2Ka7uP+JOTotq0R9vaivxFYlRWqfqtNgmoBvlLvsE+0TYsfVRifa7yZnJ/kYAeJsBh/GxBl20yw+nokvCMUpYsLVTSY6puc/XjpGUy1PaeWwoSm15Nv6o+WmGQrCtUXpmBNObfuQqcspvKeZwp8yjb7WCiyV2jL2AtCKYqhHBlLQfU1WXlMvgWKx9Em3SawI+rJW0JewCrpC4x2F1pfZPjTiu93oZ4qPz/M/2ZwmHtnXxG+sxQ6xlxD3pRYrRrQokSIwhdspTKgQwYIECuDPD4MvH968eNrBgzs3rlzQOdvOCY2jYd8TZjKUKl28vZ1g7UgDgVb9yRTkxV/cP1TYCNdY9xQa0wt9dX6eclCc2TqUz4mlY2XGaLM94mK+2gfbhFdJvU/qpX4Ta+O4bV/UFk8d84pKR9cGsFrhc+Z28wSpoQRz/9csu7gsiSc9ucW7bUAJhzwGlxkx6LNPD7XM/0iilvM2TaqiiX1gue5zqnscTxzLeHSy34oZbn6r83sfOhc0vfXzJW2R3Xi5Rurw12xfngtQDk1X8+WihJwpFyoPOEFCYhkQk8oMxHhchokoPVJzA4ZAmlGtBFRrmsfq4pCosVeYKyB3ua3cXWZmScbbd1Nvra6ZVohaSRWIrAZk1I64IDEth18+asylWmTUtJJnYOnJQLMrzIIMs5NOlyNaR1F+1DCjPIjwVODhyZUsAo0uG01ll1M5gPHoChSJSdCQeOOZXkPcDyDZb2k6Ynumo2wDqu+bcadLG8jWT8sx9F0MAy+XJxd9X1dAZgaC4My1Eh4jL7+hLCJpIrdBdLJwSwxIKwolVBIZSR4+5OFtoBUaQZQ3vFPcwJ6XAsTFununK7Xe7vej0lcYmMuYtekeTK2J0Ct63NXdXzxX3G0vn9+Xpc3ZpqHBynnso4EpXjMnmvEV6nBkfdtKFtyxSOjsnTYXSnOqscVQj91xpIRrxkAgm65rQuDndFQqF+67dN/kOT27r6jnRm8bKwQi+xJzto3453PE7jcUrvrRGxBoUf/qc0fe0IWziDVlVvxZhMDXvZ1ZnB5V2La5EkhkX2POlhInh+9z9VCl9ZeO8TpcYn48kdmo5g7AwWVWLPBTPRRSnnjiGQHAmrQ4orQF2uEa82MJYRiqYy1VdpeQ4vLUU8/jemWhNrVUk5aq8FuC6y7PvIi7pwzqFKqk6BpvMGB/ovtKp85qY3l2Usfoog63v39RWN4mooGb8lR7EQD6TQlYK39x9yHEsXdkTDQnl/LCyOG/VOmEP88zaoWNbV1a4bDE/ymuWcj1XPU3/fw/Ihkv/OBffr+WyZJ9v+in2b9+a+UPvwCQJuQO4pmC/WnePPbp8uFfHmXcaRRrjIMZZ4IbOW0jPW0kyXmccQ1WnIfFeDFxEBmQgscZ2jivCXoxtqqBH8AmJY8zSSnOpaQ43ato7SEF3kE+BKo4RX6Ak0Idp2SnnQKQhvb/0ualN+//Xv6t7oP40LEnUXyipT+mZjF+5U5ADADUL3nm+I3v/HjwnfFZU+wFiByokWE09CCubbYzFK+77VcTiegEWznkThqVI0PqIo6C/cC/emahMDuITHIKEZ1o5KEDgWUQasAx0PwIlIlM53AbTJsJnCfTrgOxZy58G5rJ33jb2iyW8qle3cUZ8ihKy+KsphkkdIsWRbQ6gMwhOskhjoqLko+RsZIKrhVLuZS2nGH3/bYhJb9eZX+PBxzVR3VmJE63dhN9O70OeFVRXcexH7aE3dDiPIcbBFUUYhQKGJ1YgT6lwHRwjrhch7i+qqXxoVsTcD+bFXIhkiq3RjBqL7AFoi2eWjJ9aFJZR5mv1SllTvt8sVU56hQnPtb28F+jP5S3IxCH6tJ7ayXTr3tHHV1V504/LpWNWWvQ09CEa6Nda2PHBYaWJ7zlBgF/aSvhaovzQ8U+FcwybaiqCmNzpfyudQcnX2uOl1L3Lf2bLxyemNAkTQzBA5aFowD3BhHAQhccaw3TGnHu2NjWzm3VWeq7FO5MXZUallksBtXOAv5EfsVf8JKZZuWFzZs4EH2uu9mw85v3TFOGalM/4KKXPBaFdPRL4sE5L9R0bwAAMJYTL94lGP9lBm9lR+iFj0UZ/Geqpl2KMuzQCArM2Ef6F3p08T8F/j9vdRhH5gba+x/gu1g8zbx51pEXh9crpuwefJr/eQ36Swcm/a5brzF7UElQeRQJMNcvPkIFlBzqSTQSZB4tmMCqYQlUDE9J0h6nyH3VsDSXVXAZtFCK8Lhk7RlD8FgFF5GuPZOYZGN6LEB7vC9aiLAbwTg9horDE3apyg7N7Wk0pCdcXIRJapOVqVqiKYNoY8C0ZUHLAWQGFY6cgQAeVVx8zyBsiwEGoED5wiSIWcghAbSWAMx7gMYInPLcyMQg50GXS7BAcDEzyuFaAS/yQWV1HS3jgEF0IWj5mloBlRAZg1neKeAynwDmM0AjgqI254gMGipjADqHlouWQ9tlCPnfmjAWPnbVvIE31aqbaEUQLgbRHSD5Ko02jB2CGei1TeusXNa2APzILYDaZH4AaE4AjRkYLXOJTNBwpnUvSNrcxkhgkgjANVPCsX3KLqiGhNVeX2z7qs4xPGnhThAdqwGeg8kHXlkvHXuHUFWU++t8BpjvAZojQGMHRvu5nUbQsMTbWYkEcxIrglk6BHjdnBgAKNaz6llDwaYw1mC2qXaa5njZAznRvZYShBZUspL8DQTFJ7J7tzItqQDEAOCOjW3t3F6U9F0OlNxivDjXJhQ5DYH7zC8Yjbk3Vm8S0Ohz3c2GXdvoavFW9dVzPL4oywN9yVJrCYC3OBTLrBtNQvYnF9wUO50+ftVTNVOp53CN5JzCN45FUUAk58tnJSWEIZTcpfqME8f88MCdDFU+NWnPfjE/qMWZAn5F2Y1dEDnUuHv65e9cCoEsfsTPnzp+E+82tVKmJf75d3UIUF8cCqg+TGGMpiflD2DIKvLCMG2ftwr6pf7eNfuovUm6nLJW4KcpGiuap4LfRgxtxKxKz/MZKBdM20CrsBUo9e6vvvt7Z6bQc2GIdwFiV7mmAhkcsucP3t9+pq6fvnchxlDdNd1AmiRUtR6VqUlzcE3uYnJ+Dasiy0E3m6xJkYs7ZjtzK+xHGxTyzsYidxzFbX9Y6nmNTrOvHolq64yBxJkyhHbZn8WMLKh2Qasf9dioEitR6EX8tgbTEUwv/tEMshavSFYeaN9GZi52+tid5TdxM0UxzK0v1kZfIN2+ZO9+YBUlUlOP31sNx+6rWl/kuGEYdF1Xvt2NFy/ckN7g3RzISrupO7m7jJzTZhwka0AFZFcIzqIzbj81oKGFXezvfEfk/rMLH2zpqIMTS0NnF8bfKR8FBmZstpMMopofxjYuL0zGfTHw1QnAc4DrHhXD50uIPWoLT9P174/zCiyEv0hLQF6wycGUDGALTO/KFzs94UBs3ewxpc9CqQivtvWyIJOyAadK9UdvYdI2AI9rn8/RkX17ug5AjR9eJ3Wl+UsWWft7uxQ4pFvbhW+5U5XQqRO6ozsm1YL6zrh7nMX6a26kTZlbfUuy4nlOJxf0zbrtWPaYSxdKMlU1UquiEjvhPli8FpViySf3n501Q/GhJ+tifWUwwqJUCteMPOT8YUXhnhEKpP0iySZDbezEhVwOd0MSJmsKM6wp3p0RBctfzSVAYi0Ro1SSRhoMoXRmOQkMld++eSoFO71c2YnvYKp6BBqGLdeBzUw8AindBXAHcL8zUo+RJpswVW422o10adJkf/uGUecIUAEyONoFyWQlWrM81+Xf1RcnS392B+Jm0Vpq/VEk8fCEU6GFmPFOlNZgzsV2Tm44PiUy4o1UXpi73KcYHvk6gLZFY9/Hn+6UsYcEJ2btiPcMyP4XOzxP39mi8kDR1fPKY+p8br6gGad19d7e59O+SJ7rpPY9Rj3Qzcq6sxVbrcV+7PIvF0KnMRWcDGh3J760TJNNhhifSJCkSURBCRV0OBIMXYWfyc2nqBZA/dBDHLoCSzlr3xh+6lDYzIQDbsymh6lSTw+8LUaXBf3yVxZ128NTBph2Wl+7S+Jf0cAEZkuCVRY2pxf2NdA+1JbG+HbBCaGQqtY4ohENGXrSEjT076XBkBuKEuK0dmwKztz70cC9Xs92VP2Y1fL25q1+ZkwNSUoxqw3MfX9oE8kAxrBvfxvel/Yc/P6RM9xFt8M9TZG/vSzexVtc8KSflTGGEFncKCb8280PQBcnJxIcmWxG5nI2ew/bzUJeiX6JgIr6seF/RZ0ZhZ0Tnlar3sKpSCkkeR5NeH6OsDdDMgLVkov1wLmvuyDY/H7WoDZC36tYJd9I5/s29HtJMLMuE2mhir6kXvXKz+yh1mNX0Ec+yK5efG4notneB8oPZAdmg3ZilGvfYSxzzMLoYfGlhvB6bBAlHExTwQPMyAQnjjF93hFlJHM1BPkoBpoyCrMmzNbH3qClwS4dvIiM1I1hMlpvrGburw1L+cRHl89sodAZIqCb0121ytg0nfJq8dzKEGfiyFY/vOv6yVzykN+xq1y6sIA7JSZWW1rXmUvTWWe7Lnb7bM+vknY+s/HZv3GIgSk1vhsxM9s2J9GYsoymKM0RuThUjGrguNsDJ3TPdVoaV4H4rQ7vcc35IMYdn1T/lI4pEXMMe0VwsNvLlcjwpiXs5kZY8t6nSshbtzbTc4cvJty3Vl7QYrzQfRO1vwPKx9bGaaVV40upRlXG5gTv573DuNn8kI5bG2ZeY1WB5OtyHphrI2HzunZ99stcOdach3tNUuDhNXgXzUJ4Rwn1eDXy0tpUqcD1E7edgeDnrjDWpO67a7u6FUU1o2yEPZzcqfxhg+EyQxFa5Lquegp9c2BS6RSCyiUxbpRpFczQka0a9cj3wmHzzj7RVaKhGCIuV11DDehOqXwO7X1IHSW8j08XS3uG4JBPrPqd41/jpCUmw1rC1qShI3K/WfNC1zWtdBKGEtqY/6WABWiAzXLzO8EOfd3uP9/nEo1PRzENxxwStOw/+uAtmgKxvkqf35QDyuCd4obdFG5JiUXuSA1FViD9SZty0V+CpY7aA1DWTP+XoCbFNHb8tsb2bGxQCsud6O3pklWIh0Hfrytfom2GA1Xv9eKqGy4I20erVrfvH+wq84J4+W9+0e1mDplK5778Qxi8Vdt6/N/1eD5t06ir3ROIeC86o0MdtfNzOwlLUjEmfFXVC+UwQKLNdNQJaJv+2C/9Ll6F0WNFVV6i82D4o9oUmCSj7fibRLwJqLvDBGCQfoOrmhZrKxB2GtJiBA6wvZyCxZoFk20NRA7rvReyuv1+hhBNgxulo0JMcUIS6cYFvX9EC1WHUCH1u2i2tew8+do2m4FGzX4jjolHVBEHrCi5/1+VFfJIhTMxgKxwZdkdFtEp7JHOwBbNyXnGeFtHy6WOTyYoDBDPryoA+WRpNvd1E0LtYsroldQYkG8F2DVibUxfligfaiIx1S0YMU6dntqHldDx/yA6Qhklw+Gmcuftrpu5yd3EA1ZYTOm8UE/ikZjre9JsedT9JQB8YGMcqEu7W1zL3LnpvTn/5SKBsjjsJuHgtEnbWq4p2pqSqFmVGxc2vKptT77e3zVHAvmX3uwbni8cbZ7T9bZ132uueWUot7sm5arQ/59odes1Idko9/PSZnfA65N3NM9zm1e1u0za2J9KrTVGtFbUf/GkLkV+G8GtcQS3miJHPaQ/2KSAmf5LY3aBOIuE6ssk6/IUwPchqIlaOzipXb3pd8UqZm1JgVLOXWRvjHKCUx3P4/1/Zo44PTdUEcdvd3UZMlYn5rpQnTo54u8jMWOv9NJ2Q4RNv/5khZM7uk86NasZD/ZEMzvFs8Jd7ONtFtL3nKLbEkUDmcBcKowMOO7s2pNLIn3goa7PbK7m5t58NdRESESOGMMZfFUm63+Lp380kTpdp9kxIOetv4mL18lTwMwM1jQHq1+J+dYX9wAeTQmZPRyMkp9s3VJy9KxbENmDd5HrjeJNTiqZ8/Gp60Q8LYiTF3FMR5L5mPlRB3/hUB5xA0kXnnRky5oxe5oTz8ikqc8A5TtQXNoqlAwZWA0LyPDCd+l0s6T7vyFcjsDtlIHZEgtI4A5jtxZBAv6HW56XQLChguNoE7rqCbPITrrvkSZFU4QDtE0RXFv7YpJ3Gkj3gdAFRCtRn3aWPFUvp6VMFMI23483Fyi1kysApgsVw8AEaCk3LyWNtjQRndeJxRPZSnA/IURG16WIEqQ4AcQpyJCJtEMNLI/HryAq86/655xsCpdumE256wKJghSUG60IRv+CZ6V0EMWEMKYESjEmymgCutqPUK0NqDb6cBUZlm1kmu1h5Qsl9mQ79UuVQOMERIhN0wmCYX+1B7DPwU8qfkBhfn6hCzk3qSxEj3MdiMiXC8XilVM7/2deBe26X8uab9N4fYf8X6hxFvqxMfT3Dx2Ml74fAvrqaD0oQTNElfJIQAthZeioxEH5wPtY2aVxNxmOul+ATGQO80C/ZAxmlUV04NAMyETcgPKizLpyRfm9xCJNiUkYCrXMQ/m9RGAW9qhfRxDAyv9fSYtZrsj/9PUbukHwVWAw4nAXXKWHrRwyRvbwr3JEgsW6L/yOVB5VS0LRlQTxbdnenjlPpAK5+mB7guDSSppRaSa2ZrIlmXoIIbXVHqH2bVbrAE+zgg1lcGkDCuvpCoTDfCjUI4s7GoAWgceK7RfXB7O238ztoeaflJ3Cb2vbUSQCABDOSPGyKzZ/nYbz1nm+e2ja7gTeH8ED+MIdB+5Zkyrlw5SQUJC4CspcwNveE4swCkFEjVEcYByFCX9Ff8FEfiWugWaTpKhtAMIsgXFlABv0+rdhRNRg2PScodKE7nScTsht4oq6hY3xiBVwP9BYVBjcAqyfmzI4sLkJ60YNmXxHxDL3qMfIovmvqS5EbCsxD4aJYLfdEpUdpG5ddaB3R36nB++AF/y4Gy0W5FpdtMSnUvxg0jtsgz92pQFHI6oO7ZZHgLx8Bwhbbjzc9us39LI+hXRaJavLN9X6BnY62IfI2CxEo7A6BKELS0s7jPJ7Ql4n9WW5oYva+Kl1HtNYv/A56C4OS4ba9n2APN7RW97wtf/MDklBR/8bzNwM0E7nutlCHAnGtBVeldKe7B7FwORwWJU5nF1cOELKNVgz2JPM2XlfXAagdtc902AzJ3yyw+xCP2/82leu+QeCE8OUe1MGfbaVV2O2LS/Omu3EaouVCAlG4KJsoGnzVNH7PJJX/tl+YLP9msdDTZpZHi4K4Sqe09tgbGX8XA6tnPtCrdJ6JoK0gxE0aiu37MMlnmds5kuTEKreHNp2c7tdKgbTUwUafE8IFYrjF5g8A6JvmroQ/GxZmo5vt6g0XttKJWGll3OFNe94VZ7mvpYAJTiBI9760HbuF2Vx5KYoCRTIxUQd50rf5nZo2Fb92v97dUtTFRMaWhknZzlz9BZZecv4p/PKxUkEvqeItyRMs7UkkuFiF5H9HiM7lGXicUmiakiZbVFaX93G7VfJ8HCebgTIuhdpCDEUqMYAc2PpLYUas+DqYKl8nMJCJUiW7dW6u/Vw5nk+LV7ZWzUza2Zy5TDRZgKcS4lGos2qWC8/+x0fBlTU5l+l3Ai8TnmNY07UdaszjHx5rp3gC2t0LG9omneattfvORr4mdsH+Z40uV1uyrgdqLti3Q+A+iCsZDzp8Tov0WO3SuwwI4AMtPyVOCGEQY02BgbWXqrTa5w24bovgFochnF1EOteXFGUJKQycbofRMDYcig5Wfn7aeb+RhGFx2pKqwtKEqKxfiUC2LOs/2HSp96zLN+cJgqAeu1J/pr0762Mdt5oBZaJwAkxN/wDBeIppHoTtzRqiNURZl3bd0r3XtWDcgQ+TA3YF9urzOV96LLB+eowoHR20Yy5Hw9jnp0HleQLmpFXd74doRS8qAWYncvhoh4vflh4uHh2qnaWFXtfEeoZUw7ZVM8eX7z/VeJw5WxvMm42MyxfHdGDKe2u/ubve5RhvXbv7wpXRae2eFqeLsnfGkzSb/u/+b7w7q6b9/nlUXbqmz/cDdyzi48mFaJODSuDJRfSLzhxRDLj+eZtB89oTw51dF0tMC6Bp5qNttrJrATJju8OUABbFq7NxKfOLxhOD2VbKcr/RitHPTCQTYPYjJR9zgKTBA2DHbSsYGjlnbv38sH3S7g2P2lGaHuKcgCG4l1dy1u7u/X9KKu2lTOBGgOqAFX0P9HKiioA9Qn4Zw1QyMcsLDXyhKsl6s1rnXUXEh4cJU+f5dm6XKeffMzUG+KCKpCfTsvMfDrlbd8u3PJhQE1AlRUNwQsYrj39D5DNROi4cq3QzYs3BvXrRapMsFEIMd6KilINGSgB8zKBgDN6cvjhD2DcRW/mq77vVcW4cKTsWV9y/vz5OUQd7aFmbFnybiPjMnLJHyZ/2ffv4bua0rxwzhOjFD90fGyFxb4VlIe/fbwvLLON21t4+eioFQq4sLX+EgAgdS18qFgoHfajYPEri2n8g3cnPG4NLQuD8d7Tmv5NzC1YB9DYmmiwVUAciL1L5YQMUvWJ+gbGPs/uds2PffTbkjUy/rci1ioxxqhDZXQA4vFHhxnRFco/rF6P2Av3F3NlCML7BFiMfcWjqhDwW3m/6FowP6a5CADdcM/topCP/xxGM57iPWvM3z8ob6cPzWzF3UVEqo0hL0Exd+tDreDawzhtjPAUFObOyBKA9n4BoSbrDbzIxRI8bu0AbVlzlXa+WD/0dABGeRZoKDIiIkvDvX7+V7B9k8ljZmb0/FrsIzKEWMGda/M1bYxajDZSe0qGNKhLpczNUvrfMxo2R7AKajTFtEIVftAOH3TGP9EYD45Q+f2NJ05pSM8+j9nnCgWQv37Kh0Y3Ppr0zKGKvZIi/HA16acwifPueZtAWr/AzeSCevBpBv6dCurnxjSp2gkWnq6it3kJQQpB5U5yin3MYg9TcJ21Wd0Cg/r/Xs5ad75HZG4uLq7v2d4quvjP3ziBxNcgwNV33AH/18B/a+sdtH5Y9+acVVFK4O6iSk67DERlUPMbWDHiGWoMGFHcN9Li9b2pRIG58vove97XMhVVdElo+N9x43fyiWiSPgLloHhnFm07zdAm1tWfstZ2Vli4GBL5713f9d4FNhGrTORJNS0tOMT388SxKhsbWL/XVpNqcs8fVeyEu+MILmP4rbg0nIOuSH6c9/xOFkZcJEvjcuXaH9Tm81AnhZjHHB37K2OtprnfF7OC6wqkfJacic+7emZ3f4zCJUwYOC2bcvIwmfOebDYjaPqhFfNeDjYcC47Q3q6sQxf/dUyUztp1VmA1jeAWPHU7owJ0dX+fIxLOHzdAV05h7MgRmj+HDMP6mXHw4xjdOEEfUmuZBi0sHC0siVMvzuUGmnlSP28JBPAh9iGEjypo4XoG8EGl8KwSeILYvZzl/rzzyfa+3HxR+TsIheDBkKMTHooL+HhchpuF2Xrp5imgSm/fmX8Y6w4iGUr0JHm6EH01eaJQ+7l6qXzZiUn0PsZREyMUIh15K/TF5tXR0lQzDrGLiVw6MY7OMeqdzJrrhICkFjzHsFbG0XrnNP1qZBCSEKTjxCDS6EUtdEQhzP23VDC92GhqecNG2wLGjS0n1LOMqCh8SkDaNnBigW0Gdz6ibtz+acTGHGA6DSbvoRhOzDcto281VffOloD8OT82lUX3rvpLvL3kUlll5j6YDKvcQZz7yltinuIzF3ncj9Yvcct9Bp9CWPIsR+AGYDnjOrr9KW6hGW09I7dhE24nkTRzB412KMsnNb3RrWO5jdLtgWWvWnY9ruLxtvecHbdbKlLGq2XjtV77YDdC+XgKm0C/aJmzpltlmd0ZbduNHN+1usDKGTLrNdD7U1nDdT0wFapfl8g+Y2baVZtrA4+/vXjo/7QYwmg/5HMMCTd9rAprfXEWvJ7XmLEbhd2IetNiK2h7vrv+JXjPboeP7TbDXhb1voUHHcR8KI5QAceI+Ofx4t1yzN6oM2AYYDjLM+W6KrMdN1HeKI6EMD9Yk3ZH52+ZLLcSMyPeCoEGvsTllnd8q7AGctzhbzwdFAOLWR0VNW3RfnODyb7dH6jUCv83c0tb70TRIe+keTfmZwDwBAhbQ9CV/EbwDbwGCqDloSxL01+hRT9ZKIakQAZ9B/3+bnPuu4q7tqNq6i7o2M5k89SXpxLW6hIgREg424PO6hOk/ekb8+mOhP1Iac2b3kQKMBo9wEcGD2NCv2DGd5qo4oanrq3kA2ZGh5esr9yHfKmQ07Afc5SDDt5khnXW171a1PPhjUBeo0+se1NDSmD8QbqlRNr9MvLC1XJ7FE/QHUAGFJyqueUMadnDjd6KnzHxbwpYZtxtcIbaBT+xTX8wOAcqtBxajmWBp94TrhGEhNC8bo2sBDnqJygM1glaOVLCYKVj/u6dQGTOrxasDbE1tsZi0yD1ocWuQ3oI1iZooXWfgFJsdajuB7ShZ7TpHAgoEHVJ6c/d8zOK2czefPtWvG3cCTN4jdua1qBDo21PrBZx4TAl4OUSzxiX/cpGK+e7RZZBjZ81upG9ZUu9Ycw24QluPUrbUqn+FAXAymQE+uuaEWucvFessVXyRyg42VgOPzjkfb4wEJxw8WitSp6VWbvmJTCBFQcwhU2FLV7dlRaj7klnq1OijziMRRBEPKt6IXDHFmYNDISibN8dKUEvvatvWcNNrxsIbFSnTBct4asKuQfurAfe9Mgpubxh0NCP6KRyhjoEgI96CrBc62cDzHo5xErGK7QTcoPdyfgyzYMMemvTRHQi7iK19OwuPGhyWc0TTzxxbd3er+g6DCKEykv6JN0crhQ73KQAVCbcFI9Y2qp7bwSP1aRrNTa0nE34i3jKw+b4t+Kbat8hbN1wznVk7Kc1FvWG1ZGRT7U+7nIxMNqMFzw6UH5xGYWa9N+iA611SVI8+TmdJ5DlfNBRxc07HAGVCm72PJNfuxnE007IMfATJXoz+/AUBWO+q2IvZjZG5bBCwPy7KmnSxt6NewZosuUiTKGpN2dYpq3LVBO4siPubk/3LROa2Scb8NOV9BAtRp2q/3TFoR7tWzZpzqCn7N8MmDK5qZAcaclDDdabi4oOHjP1gnF4SYFD9OIuHO0yRu8e9XLcas3nb4yaTYVXyY5OsgM5ZQ7AbOfmW8YwbMh58NQSpEV9YQvCepumwAcCLV13XqBTIiCdv9yWk6ms3lw7iu5fKF3qtl+ooBieEvsY315ai7WMisCuMbnyiBFOM5E7GxpXXhBRDCwjtkO+C/wp4apWx6DWeLir5meA1nuZEdy/04jYK5B2fwjSq/Cn9josUMnLqgtnloSw2JrUrsaSb5g9xG2uRaJoSOQ15X2lFfpS9zNeWPuF035UXDRKMb7yrM7KxieWAKbF6z2F8O27c+NraqBQVPDrG66pm8v5jAt/yffrs1CUzxosppCmZw4OrF82gjyOju+n8hAFEWwyiQG78asooeKLLbpUjE4sRSmmxtbbwbZO25RWjyY+Tux1HNkGouEZt46yC8Qa7hCXW1zXIIuCQvAMMQnvLpCklHU1vC0fFgF5sa/yMrQap54Hm8xSzGGxj7Mmjwxg9sGBbhz6mvrZEnCoWRRkZaBCJR/laAilMbppQpPX8TGcZult5XAPGg8/pQMF0O/JkY0UL+s/rfviJ9sM1CPX60T91iI6yOhmleAYG8WSVlo5K/UDWgB+bsAzAczxaYQuCSD5KcE7AcnbBO+A1hIRPYXNFMQ9mJ83gTO5i0RNMjseQQtvhp0ZXJl8IzWc2scqQJB3ddd4FrCzgDQB0QFteMMNHxUlWFo8pL0jxl8tlEoTqoxDVsnPCk9X0cElur2unC1CghJIHAGLY5AgGcmqA/jhS8yLjf6ZvCFTkY7mpr3dKwp+Rc6vyLhN4Vdyu4TrRGg2AC/3hdvgjx1SL6thOARuGZOyWndu9ri4j5bxMRDcb+RGF8f/hwJm1M/w1/YDn+2/sBxIz+KBQgr9RxJ86k4fSYphhNvNaKDexV0xIXk4gYk+dJsIyphfwGm5edPQtGglRlEHY9kyMptg5S/ECszE13KKDH9BS/C9Ov/GYUHHOUxGy6eSDQDXC/DC/nBYkg5pNw59C9+iFpVgkI8LavZTqVPQIWuhe+r+nLcieBVvtgpRVabVEFbLpDqC6jvhe+5eu5cLOpyoXK49vK3Ewr6PbvicEcERJzKZo2P5k3ZQhesAnSgX0g2RnXOyj2d7mGdpGkY+A6DZGLbAMXO5JPDd1V5GAHLMqgw71b0ifgkdWLAtg1btlzxlaHbyXMCt8rbVsRtQhIBTdQUtgZJp1pWUg2XQGi1aoN3TZx82/XlHVpUaVgEewd5SsSU1IV2/730qS9II8l4CWFqCxJdBOL4o9n/mV11j5mIzRfJALooSbAi6wMYYgcnsIUmk/H9MeyJEEbuooNXLAwVMK+dUiatOTtyTiuH9URk2X2LoLMzWDWVWQlcAu7GBoHl/dY2+hE5dyth+vD9FiKuo+EbQC8uf6md4+mkAb9X2wWLXUlGymDShd92o3t6IUSj/26aTEtC0qnffFePatr0g6XyJzCt8ScxbKztx7k9EO7Qe1wLZ9l13mTBMLftou7KwMOHEjnfCTnfBG/JN/VuGpYS2rW0UibVcmE+f3FOTdConLjUXppu3099ZY/ySZIgEyUDh0ydennXPh+Vv/25369dESh+EGAbWKtMGfTExQSkxlw4yXEVENCC1oJbycCVvnLkGVbf3oSOiagYVbDhriBVs2s/pGlYgOwmdQn77blglbv0wIIxD3qbFZ4MMX8eqQMYhjuHlzbgnn0jHosQgGPxz1NMad7DTUxTTOYoL7cBWdSdU+K5bYDkcbcwf/V2zMeQUnheEbm8TioJKZQHkth6GGjqJhZQdBK8AalsLgKQ/GlsDv/s6C+zfShewawRAvPIaUr3aHq1FM4tuPfLI8FEds9GcAx0+emkRcFW40+ZT+NjEvvQDtzDinzwly8qKazgeMHw7qOltfC+oYYzGKM1SFQfvBKCqgbWTgxoPYD5A5CeITF5cNcwBlDUNBd0o9DHELTddgrDEiDuM2y87IyJOxi8Vs2slfhnA45Kvv3K96XvCzgmPQVEKIoQ6bT2ixPjcCRZBSjhJR+bGwGWBZaqkYZt/KpUz7JpEoexcvLZHfFHbktxH627zPGPqls5zKLBxCzR3mSnZXiwqDqFfBbodUBVQTpffnMoctX8jI71Lalc3+QqBlWeINrF/o01HEblSusXKqA7MrfYcOk41lLO9T/889+iSl7oF42PikgCcVNFbBjddUv//FsDYKDechOKwWETWeTRxwM363kdKPBFwva1pY8K9ReJ2K2e+edflYmcXB2tWKWTuoYPXA2KnuxopZagrquTxkRU5nke4FpvSOUIrHHSZHZrdLMpmmSVpL9/YG8oUQUeOmu8Wp1PsrTVLdoheo+3OfqeH57OV+XmlVKkaiaVpM4dzi/3Vqi2/JariIE4n15l0irQrr8g0op1SkGkTwbUVoStfsCT8ogM5j2aCO09Q85c+5QQXRb8f/370h/EfRnfh7m9JBAU4mM7YRy1tsIiyGTrN5TYr87/v9rFmy6y7FHivEzwERxTdL7IZnwhVCH9vcL4SJzqlnHMvTMwj0d7a6np9ptqRiXApJmezRbjcYlRK6AwnH4bJrMzcivsQrVi2Si+5Pt2fjs7CKtcjT38XP0BnMqriuk/aiCZVtcJ9Ka+Vi0NQSgCHPYW31X6ktIXqCzZVJvsc9f0/elISD7zxD/ch6npm1x2rv7izYn+zqztxXrvnmfe/5HXeBljN7k9HIafZLSv8a98OR9UIO2T9y+KKJ7TcS6PAzXr1Bn8jc76jVtDTnuyB4swgx5ilmw8Ic8cv0rgKugI+IZ4SCKU2jq12YzKkowFOCfnp4EvuyrEcOQOyDXTLaC6KeImE6iWk5XxdvMi/WPmRFEfOdpMHcrh+n2AoAichGsSRI0FgYISRhZYB6of513H4IgwMtTD2kIKFeKiC4YJ3mJMRslAPtTCqMJCMQAuxUAsjCEOkaLLx4nJEsQhkcPe7YToFkBZogdbEm4bmdepXQm2e8bzQ/RORQu6G2qIQq/LOUW5+5dTGeaGv4aU1CNW54UWo7ADV8DjrC8q1ozOEKc4o2JvrKspTPyj7UI1SbxK0aNzSFZhqU5MzNtryS5LOiSkft4aGsHR65BlGXlKFeOMHN+4mJvURUZ2mlBQ3XakoNUgKU5MJGyUk0WJLiBrKor1+DKLZvx5o6XzJyhIrkVPA2/TRcjlU8RJJqV5e0kp+ffma569XzmvLU+/sl3i40lXrZ6VKV4nQyUs0jKNEwsDQoMjIMkSDMP8qjkBQIGkUO1EwwkmFwwXvMCeDGOmkUVQUWDJCjTDSKAIKUaB5iDSiVIQyvPvdMJ0CSlqohVoLbxle3udtmskYOUVSREBmxBY5BZfw0sDyTlxKn9e4inmfUeiFgel4U8Zsvwm4nf99dGQ6sj7qoxr5+Ixd6qz5RFDR49d6rTd7vdd71Zs9CWHQBm0wB33QBzWooUhzvGtolPMOnlwun58lV12OvEs66phmNDA6IrCuPrju5w6h16hQGR9hRrmhZAkvREhXKRQ2RNk2GABmSg6KEnh6P7n6pPYx1c6lTRv7ysRZZ4TbZNIOKZgN2w3bBbWLpBvElkYN+gxiD4mlTKpk7U9act3Dz5XiNhuXJ1O18Af0KHT1lbGXULqsAqd9NGrVfpL/r7fnf9wgIrpRh5KCG3b4bh2IJRLwAMqQdqF0m2VKiGcsSMstg0VI+Y6+nD3qWj0sobJNC+rq4hKMM62qqrz1+NDtkGMgikNDfLJedJXZGyJSN6dS05H8Dh1cZxN9HOk/ng7VQ12AfaF3sPlZHMkNYAeOiZbI566oBGJODTVmlHtFQ1pfX5pcJ5kctLHq9WGt/urG/IBil6NZ2+/AQPygm0pWpCLK5cIiH5/NXpSdf/oW7NG98clolHUsWlejYj2i4O7NwMgf9npmPFp4ocSxPD+xNIIckGenlNs7bzDueUL9Ovmw4EhGuuL4WW+kSyMj5RwmMDo9FzBanYmO9oR7oQnq4UFAkJfiw2z2eDOp677JXDLzn8xI+5URsdahHZhkba4izdSptHhajjUT+mOygQOmQJdVwCIFJJIgCBO2jEHp27VRoc3WmmsN0EOVbdiGlq7KNdgOFY4UPpNStPsQv4Oj3kJfhrEo2uA5bTyMctHOoXri0TOAST0yWgIp9PgOEhhqaMfi6wWjL2teAPVDQhy2BzRwe34R08KW7caKdY14MBYX+5SyrABfbLkkUKpF6pD5UWPdyIGxCAhKDJWDmUm9fZyB8wDC14IoEKKcKdQZAoyV/2wxPcstdnDi7kP4sM1ONmbb6GR9tmona7Otd9ctNND39GtDyTMz6jDSrqbASKcfKS/9F6ouIkMSpgNCw9SqpStD5dfPNzVxtb8QYQnUP6phlHpt8hgxlaXuQQb6XaHSpmjIYRWSVeJBJwWqK0JxRSAWyHx/NvNG5wtHlJd9e6QbeRU51vBF+h2imBhN19/f2A9Bi/ofoPgv6nR9svyuB/YWGslLv6XS9czHXszHns/Hns2/8ieOyD7oNXjnOgfT4yPxtv9qZH6sZBItOBe7hisUB6HKpmEipnMqndEM+YIusk5a0QirRg95bdgxcQuTkgEEpGKlHtwIZmuzuiGU4bYwEhUVFZeCzj6q97vRibjXv3/8HOHzFMV81b0+2zJT0Bv0T4Lc5PzL4zgMlF13Dz4aGJoWUjjT/QWzZqNhmqdGATE7a3xQ4XB0IZySqAM04J2dRnSceCAHEjOOCYJYAzUrRzTZzYMkN1Hvh4b9Uc+XnPYmxveVcJgvoBPuTX/Nog7PHQn/NUFrbau3a04qFKQlNZc/zVMXQ1jYuvvXyY4YveP3g9/RTbOjtqUX6gR4GD9cr11m21zqpPkbTj9CUl/ZmslzdLbyTpTHKBF21ubDEV7YcRmfap/YAP38Tcli9tscmkpe5Y8Z2lEmPYWuFklfez0huLTKzrLXrIqxBbsD0M/OJtoR3NIL9O87KaBrSHu2G88IxH5P/OGoR4d4/WmKBAtCoQwzdm5slm7jzUtmf4XrauloQ2Xvsy3FwPwVaDdQV25llqL9JnmP3sgUhsUDvW0B6yxDnBZf6QyIt87+3yd9ZnBivZ+CSL9uZLqBmmPFrTrWnq1Lo6Squ5LYTrCks7yVXxErevQKdvgPrq1VpXu2zffkwhbIokoZd9t0EN76xZFFGdejo6PeMGg8upxbKiWV7+/ilS9jr/dx+AFPojT856UotxVqv/36gQ5IhXr6mTtTN06gX/lKzn/At0tRb+JNIrHC1GHlxy3TmCEDs4t94krzUgAPrjoLYDXUBU3OzKv0tIqpKKgbyKUSh8EVj8yXLoM12NqhK8efOI6OcFQcUImxviUmB7xh6sb2uqN4clYtsne9EDuoDm7jmIp2v3u72r8vhkRhoOfu4tgs0uGirPqlwGDH46tUl65l6gKmS48RnEC9TQAxnQ89tfxKvcBX283tVWOb377pce8L/3Sc8jwN53klcuQyLB4x9mlB7cZHMoEQiRqntZhFFtdPpNrhRQxigCSBRbeG3MVLmi3WStoeFzmcpV83oCXpHmvnj7nKXQ/ren6Xvek9/TB/XLalzpJFIDne5jqATiSd9XXxbRZAQelvdp71g5+n5v2cHZFszuvdxYOyFyLvV5lZPdgga8pYEEhTaZFuZSDi/9PyXtfhVtN0oeToTlvojiE6lfmFGkPfRzVGMEid4wpfJTjozB8p2O+H0k1X9I24DOmqoBXt9Jo1e6CEAGqDsm2hzdtraLOsr0EbtPl+p84XzINEaq4Yefu5TleeQJXFSrS7O4crKb7YHMdCGf6bD3B5eyKx3wCHDMhkwnoftqnjZAM4Cz9IAQABDGDZOkO+4kshUL9IKmjvR1gR+6ssEK0MBBl0GtdIQ6Hhgc0MU44HeDojwNM5AfYLMjEWmiS4ix4E33oweANiitrQ2ybra1pXsKaE8K5tCfbhA4VKuJFOBMJdaepSR+vBgA5RlVjuPTaVZoH62vuJdEKgKSnCwNWQDAGNeo3c9Nv2MzBOhc/5UQ88eFSfkBAlV5f6bMLM5yAmOYfitr5327hjs42YrGQGcF5UiMTnnJ4sSSbEXXwvxPeFtbqRTEjLnU6OAJPEu9knaSI+u6R2PFI6IaGvCWCs8WF6bwmEsI65VENCV/cw1BSmmsCCcUpangDwPTqWGq5nLZlWxgSZ5P1mbZpQTmhJl9aFqFoBm3w+zFi/2DT2IAFhHQjC4W6u4yaz8oR/x4wEiTSE/9zwxZiXaTQLnWmOLopZpZQ2XhGHkAQfPsoM0qQKBnscMMgGMOwbZO7JLtSG1YWWE5g53BkMc+dj+ZsnbgmApvekt8vAr9wqgh7/mwJ4GUDHvsIvPkxyImwNNsKIkytDrs4KHEpqNqvR+SZPmugm/YrhW+/u4T+JEcgZvYBLxR5dM7O3rPJM+VYm8I7F+6jlMPtaCEcgU7v0UD9YxaBfz08O7V4EcQNeD4t/O9aU59M9pZVpTkxEgbNznKzUKiM3GeoQwO/9D1DCLzIUUAA8tZ71t1DY0OlkIteDgMIRb/OdTgbwY3hzuO9UNcJOTQXXLIAmRi/PjhQb+OoTLuJM79bNZqkcSRC2f9JtQPWLPT9R/+QRrrQrFvMHNY65jAGTq7CC3DEI5AKuxRqYYfzSWg7UBRJ9Prn3K0ZdY3/FKAVcsSyADHz/Bk0ynLJFyVkIvaakcs9c/KTCt45UAHZEKI4skiWwDnPveSBt608BKQUNxChzoBBzzBtfOyM17/JqGAcO0q3ee7+EzcW5opemQc87NNa1qjzRLBLpzP2jiurqfvrduz73Tubj1+ZIFHsjE3hifRfkS6DbpBZggujucSqsrtXAFcHA0mG3NRefl0zdfpZqUtph3l/uH0ZrdnS+keR+9OpBoFH+hxAIr3n/upId163fRu78sPgwDISLqCCWSYpq4W4uNDii4J6I44V0J3gLBo5abM8NWE8iUmr3kbZ3UA7Qqt++TVCltKRMpYJlMJMXSiUeVmD+giy1jLCcfgNjanac9IcHkc1rhhEAbQ4IJ9s54Tf0n3BcvW64Jh0FYvnTaefSERneOzTG/4WNXx/D2Ig5Y0vOWUlGGNEaOJTe1nDVHaCRryplvzwjnIMOQmqGDJ6JCsi78LwCVKtq1YKOx9dImwrfBAbsrn0+746MMc7E1tjdP8RrlQanHnXh/eCwrK8hiLEKjtLgtTjsieviyxDBOOVC+m/nyNYAAr9USn47FKC4TIBpd4S299Dce3CW++bIVECKjAVT9duQI9vTytw2FZyVdFRAfnW2UPCRlCuT82Qum49isA5R9gDS8h60ksI787b3gMF0nEoAGnCg/mW5VAPu4t8OE/e7FhseN3jbrWaltSikxW6PMypUNqqNbuUyqWEnL5FHasyvXHzEvX6UQoWO0xqeTUKzQokEamt4umb7cPDxAn97psj/eaUIbeOuJVvjf0WGH0WGK0txpsTPjxqRWRQcQD3wCexFKSNhx+i/Vv2846NkRBT2Q7jh3CvNkW3E4TLbVqafHJEtuKXbI9slWMMYYmAAY+zGP2uqpocv4rvRPM4xs0I52Port2VR7Om+cnR3QvzHCPv795SN1S9oyto4zLQaVFIh7MLDRZ5Vsf+I8hKo4dHTBYPe6XfgyM1iUR4fkv33l08eUyIlPB7D7BPFd6Xrf3ouA/9+l0hMmaRUSE6VlNRITZ20NEhPk4y0yEybrHTITpec9MhNn7zXfr83gcb7+vv9E1CM7v7ux4/X2f8XXsMUk/nvrV33I8pZyUilMLEtxzj4gThrX/nLkwn+h9h8+68nd20RPD3DXnIphBBCCCGEEEIo2rwqpr/8bDgIhBBCCCGEEEIIw6m9h7pNAQAAAAAAAAAEk0c+iGEYhmEYhmEYhsUmohc6+pnXUY4a56ELiHIh8PCpCVuhmnoUHgZr3tLtXvB0TkKs7mMvr7W5ekd5/GIxl3/WW9VO4/Fx4zdXr/3AFm0x7uDp9nAjDCwls4ITWzYnrSvXvMQrkF3fmXe3mWm26X/57qT3D6CfJ4lAzIKIPkljhZny3IGPx4VsZYNyo8rEHjqLTV4SOLSuL0AqLymEnolS8XEezAEXgau47HtqYtknRZ/VgpIr2ayus5oGOahOhmo2Mkm79rZIh1qW/GTe2Tj6UeQU+thrGSWqZS2Jd6AfqUxnvGkQaxVvGsZsdnUzKdetZNy1nCtAkaOIpa4Otced1hFfKAO0RlmZZeI4+eQQ3TBpVdxlIzlsNE75M6ddMblmIHt0TH0mYJEJGm8nGEJaD4+LFes/WchlatwwWUvJgio3GW5CoiXGosJIlBgqxXpth4kYWrB6SkuWdkkmikyMpiHJWEzGEzKWrgtNMuOcYG0fo2da62tmY1laLyA9SdZhrhPO31aD1UOb2csmFSUICjbvYaiFH02AFPMaBXLCrQHuRbUCbiHnJe8Q4QpLjIUOgzjkmFZCmhRuuPKUJYM3IIbKHm7kRScho3eYjUFZNKqh7h3BfDZCdSLquQ4Ak2GzSYGgK7VAQNcOZtq3c3K/Bnbjh08on5pBPZtjX7SHKi06DR85poW62533Dk7TD/Nk/2OhATS9v0af9cdMSqiV2rW6MkqmawG+kEmgYWlC0xTHzvpD+P0cN7Vvyz9URT1LsZJOYRgCdw49sHTEgGuHb/AbDQwA/bYbqejGOBqa7cZgAyLtEaFoWEUgb1SulAoRrD3Dry/cgDasUxNj5Up/YHBHC8IeeWceB7jU+s4Nchi8DoT27pru4PbwRe8NFlUYphBBGbnQq6SbUNQdcKKtQDhtQtS27oxtmmZyjxtL6h1QmhsJzqmC0o2y51S6q9uuZcVZO4S11Kj003EohJzhzRCwOzLC4smAeAWOWtJd09Scgl6ut2ka77qurT2Mc5cnraxAB4TS3e2Y3nz0/3Af2+ekJ3eDN43Cmvvgmkbu4G5OhxGuaKyUW0nA09HiFDdumRPTyy2ZNVoGe09BIRj9dFZY+HHae245DamZwxkym78sQjqXe2Jr3WBtd0V4afst0wk18D4X6voJ46Qnz/KobNhS0rGB2pTshI3CwZzybDUc4M2krSe9o/YWMyCOECGJwS331FDhx06P8dXuxNAn16TyfRsFaxifzzHHOulIG6ot23nftbgi9vc6VbUIIDGWltLwvspZLyEIu8JY5XYu2TGiTVgntbT6I5cg7bzGVF3BAN0Hizo7PaIq2nK0CTyosnZDu4th6X6s0NFZVb29XKSXkbPftzPxPWzCvdN8UjFNqToZhO8YPrfBoOcrd4EWgLHPT/QNI835KGEddEefYyFW7iqnP4oy7QpnjN5uKDTkw5K2kXIzDA29KhBFqdwfZbQewB8g0ZrX83Q3SELLZ64thMLFoWtz4agI3o6doTyxypIFVLAV0XTsFsk35oWRt87klO/bVdoiSlLDodM3OVV+Q41n8SY+jLeScQbbot7nlbxAe1OJCT7GbylB4m3Q2k75dufz+zmrB1S8f+in0ZuI5kL80sHGhchG0I2FziypMj/Z98JzcuDFznhYyKsFZeeo8tasHisZ51mQ399BUOJBRHiIbCaNkHmaVhj5c5cOZgXKwmVW8MbVgnM3XJXykYYMHmeVAs1W4AYKErlVkyAiok8ba1cz3yRJX67L+5aKaM4DPm0h2sljNzT4F/Vq/4rkBjb8teqwdkurW13k8TOsj6+wPn4eUZ2fCQRJG5490DDhjbpNtaGZY/5uZVjZCeq0kUp46iDZduehmdZ4jUMjOPbyspYHP/3oE8o0VHVi3ByUFc8wyuQFH5WILl74EBzODCMCQfFM6ZS7+ZfyhPfRAV3az7M/7IiYlb2PcpoXywGp7Y/IfGVTO/fuXsU9rxcn2/fkdRNUymFqI5pFcNreBGeeyMyY4iyciyXTyVntGLnV7Jk83naKHnvB7f7uJ1vJs0diL2Y84yYyGP/0FoTZP9aUkZqORN42oDrUJIlXGPccsZ1Ib68T6f11Mn1+haSvwJsnk3cP1qKJHFsgI2nviYwyghDnLx3cxuPapmqz0lga95RMCy+P5SOtzRNcUj67hZBn7XVDv5euzocwNNVmihfQnWtCnC0UNcoRQfMHPcxTudY1yJ8X9ofWEpo20f7qEZwXNFbydF7QeLo4q6swRbnJygwuvU5J4zozi8Hka2KgluuaUPNe6U/7QzCghSYatXqfAEzsKPgwUctETRM1TAIalakDk2kUaplk6WaSzQAmv1txUYEccjxVUpQdSU6OJCNHSaoMf95gDj3mqyzNp0/pSaJD21u1dDh3ZbG5qHsPBbJDLJaxOkYMfeB0PTadK6JA7rPI3lF8WRRpaZlrZ8ZUSbwFNVa8V6TEKwNe9R9ggUeBvM2iO4aFIZfnZ16XvF3G3YZ4YHdjRDslNAQiie4SicQCU2qw6xopP6y7VaaIi5hoDAwMYyDj3g2BghMokLdZ2sqCUbXeSljIIHJy8oovjGlrvU896ekMLWfR0Fz7YvuGjhNt7sUNjJExR7u9O20VDhftmqEn3+aiO04hTlA8bRGHukXJVEmVSWTR1NHtxHArpjszWrIb3V4MD2LKYo/sJWRkeDz4SUNxoz70fmLsJYF5edcPvqYCPeeOvMg1oGuvsD+oKaTKhUqtjp+nBcqI2epjXA0rvo7gsRy/ROH6wLF4j/X4vq328enmqUkgCrTpvIwtXH3xEg3FUu57LTPGPUlzPRd9vfQNLaf/sQLoTNm6w0m1rBxbu3ppd4H+snIXw990fMjVYljlQSptmT+6YNtfLamqYJALWH1G6oPVRxbQcX0fkNegnOdW/YdloFRzP2DwZlXwbafjNkTcL8jhNccH16AmiZFk1QhqBAQjQAhuShtuc2wfPAaWjt+FZ+TraOD32B0XE0PhrkXjvxRorFV7ZPKXgb0Fbl95owmHsnnR/vCHjbbmq8aDanexUitZHb97tP3B5lgZXZwTWFJbILjR/jBjf1L7k122DRtd9Pu6aWGb0cyBT0KZtbr4wLrygK5hmXU5VReWMil2kTZ6tRWvA5JKrdgiva0xNx+cqg4K6w/S6fBUcX5n39YkY6q3mvN51QrAV54KhctOa398WCQdtw2/GmEDt4Gs7k8DeSUAqo29zV79b1TeIp/FwDylX+pZfjpHL55tBxV1SBV6XgcNK/E2srqswoIlb6T7qhWQnI1TYyBQTZVrnMQ3Bej5geY9XLca4OPeVZA1IKIqLMoqjPqXLSmtKt6GFQsxfPK+L1tSap0mIfW1x6Z9bMHqHWZ0mlJ7AqLM24hcT8o2pPcMG5GeRk45geRNvvTf63ZOUx12PrMoPeXDRMa/odf00tm8rDKWfL3LqA1jbdakXMr9bdduY3W00nE133WmBLkR8YCKJQITD9AJmykkRfEC/GtMfJ0LiVnm4k8QZl6nXNcB4tLOVr3jhG+DhmpQfAb59yaq0rjtCoekAkxuerX0taDArl9zlsIre1sWEN3G3pkeQgAJ7367mKx6+zWvaui9lStRVgMoqoARrRrIKgJVKFFWYiqxEq1IzI8hl72qP2BGoURpAkqzOjax0hhjD/GRZBUFRTIM6z0lEXlqHZtMlNian6yoe2zCRrVRRqXHdE8073ORL/7GrYnd+REzYX5E5w3GijmXlEvV7rbL+rGRkpGbtmxOoPIEsrJVSc1hQ8FDmo9hSKUFGMakXsdVgpblxZOQKTqXcY152w5Xew9Mq2lKNep/n2lQgkBRSnu1iIRiZaawy8wQAiLlTE+LiSqp2DGqDcUSU0klkwCOyjCmiaHYO4RSVankO2I6xo7Rd0jF6oLUf2dWKamkDTgWVZ0dG2PtIWUkWb096O0yDItSEm/3xOqmkorVrFjVsaQlxrRuqIlqPhfl4gdTqRqGwA9ozRCsyHd5QrUS7LeQ32LvEkoFQrHY6ph6F3ZQ8EFaGVMhtWYwFZMmwsot48U/4UxD4rsMl38PwRXNf/SvhXb5wG2FUinLXcN5MjV1ZNXzxMOxv6eLAWE9B2s173ka/KeFbYCRl1ZFOPYqmwCfk3jFaUBO7uTFN7J0oMNVdYR/kZ3+voSvyLnYh03HFFa5my/BEtJNUaU83U66HbhcF36Wux2InzuJFa91G8q0HD9vzxdr4AuOvF4T/9SZf14L/0xhrzxfkvjFWvMLbrhSW37JxK9U5pct7BfzZQ2/VsivArxOu9b5eB9Nz4HsxojUnsW8Np9aEhwP06xzrhqGA26O4+xa42JZxKyZY75swEzXhKldI5aWefRbJtYk5e1uV+6YuwOK+RrIaVeYj3ufQGwcEKkdYluOxe9+JrVwx5OjyeUDuHT+vpckZDAAdj/uw+sIr1YU7r7B58+ZIOCnGxgsAh8toAEOuFmNrCQSDyvrXN5g66TEtlGXpT2dmAC2pPpCbZd1Y+xJZS7UdmtSgQ+70I7TL0pKqhY/xBIpW8xdYY0OV7idakOM6W7boZsiYa+DH7cAItEl49j5kr+bEhweWqoaGFAOsCEqdeHGvcHCRKWP8bL0KH5GZfxnzI/eIxvOXM3XAhpVfiGe+XzFQrqNWpArlFMj2B8jR+FkWYvcvpcb5yguTq1pUvMg/1ENjyX7gIxlzwvOSgZGpvQ/7kq+6+ilWIZ5q2No/nd7P1WvLMOZ81kjIJ0d/HCW5UU9cH8SVwQetrg8UKO4LLCO4nxgE8W5wDZKQsTYuiGWbjGC7apJhcklipxlslu5nNbRaM/LAM7trJzyZwKlxUL6UKYBuymdYnfI6S8ekljnPIxpeO8OVsgkAR/CTbOh2JY1/LtnP83bjunWhgdtB/JGO7WmFxNvL8Iw2B8OPcgxSsib8rLhHclmyZ1/UjzRrQhIzvcOg+sEgWKtGS4k6mFUsLizowB4YmRi5599o3Y03t0DEtnQr2oUsVhpxGl1Kwb6+yP2C8FOGOkSkGKOQmMlKsZAOuXENcJ5AG1Z4PZ2brK1IDMK+w7+xeUnjOyuE7J4nZ8ADVpzjnASCirnwL/pZkCpJrlmfp4OzKVYxmcPUx0K42EhC+xcl/EXEzonJpUvLaGuy6RVueoID2ykVY4K1VU/9aIZ9WieUyiuRYhxfgceWgBg4fwdnaiaFq+g0C57x9PnDDse35JzSg/yAjjVJPu1oBSVv6caTd3UOe2YeloLKYXsRa0Sw0jF8x1FfcCUNJ2P0NgufqT8xHpcIn+QITBQKorLgQFpiPros5C6JAsMwLMMohv5DaAUrUprEeqQ7jmKQYhYxS6qbPeKVImEz2o1yJ10amI4mQOru0etgWZ60hyhT1+QkQwZ4T7AaUVydIj1gQxSO7SPriP92go5xrvngL4j8P2DUrDtATgEIKmPtMwLi43XLKEwYVUfgV/luny4WuwxOqMdGL2aCZ3UuGvAJfl6QEkNB3rYbe0OiVCBns+A0U86kCI1FfHkLedfyGVCGlnON1K8YIjLlwQDVdWiN5mx2ZuqGni8VESm6cTnB9AcwKuUewuCd9uqmvmx4HeyJ7VWRkJUOnAKUCW+pyngTuRHNQjtClG/4OmNgAzNeO3oQaGKEnSR7ky8eQ1tRkLDNbS9cppHTi6d5Qkp29tsrXL2K5xM2cW+fZIH0BuJjsxLhV65y1XRXJ1VQsG7TQsGMUzAj3EOyDpkBzn/rtVemE1xv+PA9jVzJQoAXFi518Dpr6f6RJOp9NEaemUAsHYNRQ2h5LPPoV3KpNxytqb+04baVUrZTB/UxXgA2jRGt07rQsF6L5rRGhpoyQC+I44TsaDdzvh4k6D8t/jh/WOnZ6OSkwVweDV15zS6dfnlpXOPcIBr35T+Ht34mARdMOTEw0BSDM42PdTS6kUzUmhEEvWKAfkZH+3+fYSBQvfzT+11C330PdTg9Y8jxs6jUlB4M/eMpXujF5LG3BudFUKE82RRSvf5SVfWH8dqm3kA21srt+3O6u0h/aqR1FWJIp9fg/asEEc0H1Q56oMuHhsH3ElcBhI+/Um9RDmc3u5FhYiBIlal+NaSb+O9sEAFPdKXtzEtNwNMxLD68BmjCJ7cLwVgi5ABBC0WLweC/hYgeYcdIudKhkGyXah0Gwdp1AkNKqUNIIFYmwCLnenkbDdDE4xvxV5s0g+pUQqXeac9aZBxYEc+sk+WdVo3tZkYQ8jhdmcq/WGz6yX9LZ5Lnd4tFO8m6Gue0UvTRTtRjzpoRFtoyg7x2rQlp6S+ztPsbiuQTx86QYkjqEPc0+kMbjfJwOGD/GUHCfbEPn/B1sJP7I8sLX+MG9/AEe0CJWqBHCnA/aRyaAcNf+wS4B/mi7behh329jP0N0fMibMCI3Iih09XuLmbeCklybNVzZ2cV97g1wjIlhOtqINmpNHYbgEGmGmVYFuSEPmAyLAs5mdVIl8YY8rbM9rrK8/F93dgpyTAX1e76KqZeyxSH6yzdQ0AaIUCWAUjL9U99jxpvyGWtBwixTCVXB4bh1D2460Kft6stJyYRhqzqIN5tIUxKhlTII4Q9d5O7aF3NARE66qVY+i+sFV/bCOzLQEA5N32Y2WdwRJW31M9FKFsW8Oa/k1HXQkgcd1BGgpHZkzd0JaSW1D1RsHVnJ04i9ZgOnscCaFnFwY7Lje15cdQs3g2qOeybn4pg/R7Oci9FTDtKJM5zD1/9UaOw/CtSdcka+InRxnGMyo96HHSgeqgANe+sl6aNgCHELwWnRWGCxrTPY1IdmIUSQyN7kT8nWqvbCwHqG4AYJDyhXVfHJJKFr3eDiTAY0XH65SNYlDLnT0i82IKnsOGlJXQoe7lwGLV7KpcRedZx0r1uOZ38fkxfptitVy6gARXmG1gJzzBcoMPKRKnqH13hE+TAb/OjGPidJrzTDXFctScLL0mT9i/Aer7OIpYVEDE0UyjVo6zrkbV1xElqBAhChaQUC4CKcDa1sYBR2aTxWOgTMilD3biTGm2MstuBz4mDq9v0PXkjx4+IklhYQzp8Utx1BoPgicBOybhk1UlljcbO2nRHptaCMGOg6iLQ9UDIx76M3Fy+GQAoRFZoCLZIRApbKDCidlg+xzvLnaxW+SPRMBSkuey2RuP49S+9rAtl9inFTz2zWZIWO6nHn6eZQLNrOtcc3UTBvCMohKdXPkpMNdy0CE5BFIqReiPyr86rJPzI3P13PiJ5/ZIs7R/O92JQhQ5UP7ljmef19Gw2xG7GKE47L0ZoZOB5IJfn91+XLPCeOiH6jBKxQDWRCeCx02WJV13Tz5T4G6njx8MvUXkoru4JHv8eezy827Q0cVlH8Ca7vHxxHskV6GXqY9rVNVUa8tIhurfqt0vnFYT56X5WhOVTqoNFMLinaZj9YoCh8WiD0x8fHdDXj2H4GkF6scJxsM87/tOHjWGCUlT1bZVW+7Fu07V2YLmJvgPGlDZnaRGg7qmiz1DqfUbQgKy3NkDz1VSWQTW0H+SppPVED2k9YCdSEENpV80VYce7mKCNEhgGjxh006yNNmtdAUDKY/2Di47LZsMprTzTCNNX/DpGTiOc+hANi4iZ0faa7hIExUEwq/IAlmn0wbQTYEKpdF2k/dh/sugWPwp9lF6NaVV+GlmSjFuq1kgj+ATZnutPlvS7p8moiOjmLVSOYl2ZnHBqYTqRjsO0Ip9NJXH2uS06bbevMCS7oSN777N/+4XWE6Sl0LDmoh6ekMyrN2QdcWly33X8P6BpZNH1b2HPu3OidHyaT7s9oe/V3j5Uceiy5yK45gG8SYniLe5kHiXA4F1JjXc5lLW760ucfcNXQt1X6qZfmbQAfVAgK6/hTMT+Lal4zpUc7azlU4MS7SGTa3IuNjwpndKKMWYXOIm8xqu2ash5Zp/s+VQn8QPl06W/exHLPeXvz7BI37M3CgxFcUjPs12sOGWnxiqoCqwQ/Uj1bKxV2swHmFBfatCBc3rjNk8WYEhSgs6wi3qBKK8FmPFVyrsh0AVpGgGuoAxb6s5yn6QvvPypxdzmV0s/dm87PZf5Dgh5np1/t4L/nhheMGfPiRe8OcbhRdop4XAXz4eOPykGtMQ4xjmev21oRyGNXwafRjUYGsY+7GHvcxV2r8bNBsdGmu2D9fuslmmCyq18kWK94NRGPiRCipvjPDbf7PaeaeKjhCG73T0Gtf7fAbn0fVm4AlfiCXHT+Bpieaae6E3JhVNQYjX92g9NYb2VCkHwSJNKDbXqHerfJ8DCnAGr88BzeLnMf5qvwdNNG9uEiw/K6i8cl4RlrWQGPYQJa9N8ZsCOMmp3Kgb7fgarfgKzXjQtxK6SdzaVpmn0NBMufYwdJaphJFtguaJXG5+RSFDKY8gqIjSn86RJowo0f4M6j8Ao15Ot7YUWd5vM2YLg7j/sREzn4ans40u9TsHYw67NJxqt3VvVLt1vpMeK8Ho3zSSBVdooytyeUUmr0jlFcboI+ZoVR/l/REi8+qon0iGm16Ryn4mqcMxhBGHGyPLHvBvFN5d3k/Sq9uJneIkDDN+6YLp/M5dW4tbHFziTzB2GjZ9+yv8Ztp71R0+9wPKLiBKptqEBCMsc9OyTM8G4L/eb7oDUiJ8r9rRIf09lh8FN0e29at+8oaN2rNXIZemXMrhQDIuqDg+twp0Dq/IWE3/izYc/rUtCQSjFgAAWLbZrYIhXcc9qLr7C6ac7Ked/xhtRuuRApbAlWXon2w1vPW0HSTImsuhx46roWhno1Zq8clFJdjHDjhu9HTCeaEvf5aLd3n1ER1BL0G3h1IDQHSJJ7WOL9f0DVdG3Ne+jc6jM3s8QSuGu6pSwK9rYDoLjBVnvp2z5P1CevL9qNBGilNkdqiPP2GsuKXX1fjU66p9Kh1XlzpnrQ1yyzyoqbVIDPNT0bwN4T8dD00ihy4/OnsmeAUazdIRxfRHG6NDljfo7udw4y9I8LGnbK2sdPt0i8feChMwfSXuo7oPh+fDbT+oPZ7N72/7w0908oE/FN1A9w3KvTIYrb+f5/WG3y+s+CrbqcSLKZNRQ0EV0Obg8ey04RwIPsI0rGA9u7RwP6bj9gAuhCVH8fm5rms4wB2/F5FgnYbvCSx1zX7vY2E1/zrtgm7hz0RKT6ne6aXwAA92qtORyteO2pmsmU7HLFX9sakP3a/TKvWA2P2KADSCOzBh6pwg8QwUN8Zdr9XHe9B1OuIVJxKVYhINFfkkDXarvzfMaDZmkQrIAuU8BxPMhKBShqV45yE8nhbEwnUZe6a5Vlkk1knzty2qMf1t9+2K/7z7tsWjvukcx862UXexvyOHP+FN/dq6UfCCW+hIWeC0j3AG9VjP13tl7kfNqMwmzHGE3Zx42Vty+Kl+w8En3OSw1pNYdaUSsOp96ffJuk5p+FLWvO2dz3ipmKqjddUATiFcgVmsd3iw0I8EHKWGWCQC1gJwU6vNwhZWin/jm7uhdKz5XGkqCHEWLl5rx0QRfVAeDeORSyVcRqGeZPsSgZJbU4HV+XmOz2qz/qVn/cXZAj+upo6Uu9vGEWQgPF8z6h+9UbujbbeAP/xag4oXqhJRZE4JF23p7VDChxBCAKbFHwRO5XBaA1EBdEdzmjalYT94m7a11ZRqc70FtXHSPycHs8W2owsrxfNhGuTPhI/o/9Ut76AZCd2Pb4dRuNPVo6B+GICGg2B3gvwZOJzKBAtq98Sbx3abb7BHe9r+Vb8v1Wg9uGOK625VKJoa8r1Z8ny2WmLFbLsVD22pLDaMtPwO0GnannZLy3LJt1JMpqx1g2/uaStzs6kAb0XXrr5iRIG3F3evMfBdvMFTRYrVcnmgnWYuGaykR3c5KaTlQxMOLd1XLnbs2USZtyUa7C/xuqwBrPcLEWUe+znlI6s1PzV37EM5IP2weorWMhH2xAqaflDBwfB3oJpUmmwH/z25TbHSw+hvczmCNraM2W8Op0aXemFNVW9zWHQjQz7lZ3+1H+6VqQMn7MSJovSKj/QSS9DJC+amzrnrV2/5l+14/gZ9LfDsnldo8nkxppCVx6b4pYlzHAlXjrzeKDnhOGwWbpyErSK8wE42C/u45KA8nomD3cYyJLKKM7L67LNrsFqlYWLL7FGj2zoZBI3qICbRuA1vhXXNDGKtpvadxnG8YQtWY+V6T/1wG21y3Rlle6o+FSiy+k95wRJIe1Ws6naFgg2NtilB9C9sA0ck9gp/irM7ahzVOKvxQf0gkiraF7yOtKtuZNVyf2Mpjeeu3JC4z8dXF8EzBP10c70juxKuH1gcLSlsenBiVlVgMbk7e9VdbiaFLVjseLQAlU7Q9BA0YDOEfrAljC0PDXvkIe2CiHDzKlw8FOx87p5NQ+YxZLnBY8NnqrsGjlOfUR3W8DjQ1PLKhuLwpzSIAp4UngbisPs36x+LFMJtAG4p2x5WDxX/V4q7J/IdK+5XrOvCsxDpzG3c0xxSKR3iqfF7Yomb3CG+LBmLCejcrHHuWiOfNhijSkq1mV/m81STk35F278HejcH9uO8jVLL8RO+B1HaFzyND0zLHQXxGcypLsBOuedPutWHkN62ElHA8aR0Hp+/31jd2vXwgB7RLJoBb6a6qvt0q2d4hrpqeckp4vkW7taXAB9/9Ob043oxgG5rnmc7ehKvd84Fm8bAlsR7U+MfKWm70GyPtas1b06WAudoTRIYBijfrpjPyT/rBAfSHlQBsW+4pIGMfOLTpvcW5Xkv+8P+21FJ5Ao+jQ+9bctLc1CszPlD2lk4X1TTMiNzB/udze1DbZlZLXgWL2anfQhpOuMXaB5WUO8ldVn62bZ9sAkzuM92/KBpFpkbu5rHhRzYaX8a6bH2ARVTjPoX6YO4TdyFt3yExfohGNb0n0rG1aMavgufnUMzfdh+1RFaPOJHZQsSm7RE5Gxqt32yXioPo/Wj+NAMvp4D5S3miY/owpsziJJ0pJFe5XVJEz+mGApNkUXBNvhHF1K2pdF8VpckW/uNMA1d6BVMWWLMr6Fe7cbwoh5TWY5I02pOeTan9RiPf12Aahq7khn3TJz5dFSwESFn2fhhN19FTKeB+eecL6L4Agov5iFH3tabPbj4tqo5uSkhBblo0njzXFqUKyyyPD3Z10KRx6/fC2V/wJ4PRbsikFaF3FV8JkMbKnRJtH9kMuSewvxyACBoOo+wJ6/zIBZ6iW23DkRwVQ/TwDQxH2PzfoBvxQ3gOQv38xyEVVJEqAP+/hzNzZAPxfzsZDgjrdQyj708/cG1NIQed13Z15jbjcb1qT51iMhmmJEVRsfr4D3rVAQVUypS5cywkJd23ky7KhPygJz7cEPqmjLeV08IOPB3d1PGHSaxIhu25baQ9sp+5/zDBaDDEf1tMOCM/i6YcMG/36q4/hF22Jf0a8OJLThQwd6VtuwGgu8cYEyhCyxy86bLFvEIAH6pLmH+qEE8Duwbyw/NLzzr7EkvZPZ31pav86ADA0K8AaX4y1CS95V4E5pMSoxqc8A6NRSs2CNfR9jO9pRSjjvn+fxXX44C6N1lwCI9LfuBK3wBT910QrXETDcG0l1t8Erf1ldJ39YT6fuIGwAo2C0rvW0WQFDbN/amZhjt5E3+aAG+v/QKfhlH0BLqGLmEnStZN16IRMfZhV/rV/qTknbb4kgi/H3e5yjlHT2OuJOdTMl3H9REdKG0uyKDO07uXMj0qDAokzUx6B4RS1n8pQmY6IXHDvuFgWhwqHZ/wXXul6nEacsfUvx0mE0uOjvIPImi4a4aKAX5hLKBD2vqeAR3+DFNgbbBcd5fPG0Cvy2IYXtSWr6QfikpuvCPzH6tln2r/GH20TPnSaKuV8ETPCFkQynxTMFm+3KBZpyg4WM16nGE2lYoiZ9zJXNEq959E3vB/Gu7cxjuzxGtNio5PnMDPf2LqrMT8DECtuzLHrspiZMb5fWWlImtMz8RgUQUMWjEyhrDxLSTQixXcJ32UoJZJN/FnRHiJ2SViEZbkJGoh3c76lYe6uxt570B+kyk/D6a4pETp8oXv7sejj7lBaq/9nnBGbzIQIAqqvxf+7jDFGorfHqNA/eouOq6y6obgfdJRA8Bpd9gGTb1N+ntOszHE7NXXDjh+69n2vlF8u5It8v8w5nPXBfmxW5Qa3kVXkbx1T10khUiJTzsaz1EDTvPg5GVR+y++Q59SXdUCovtb6bG4cxLifV7oePMFfSWicA7sxw/8hYPx8W/YH5inMwU2lGhEmkLlLWEpmRo06Ags/QmsEiBIg7tVa/EbD5vAV7cbEuR6gh3J6G5hTYro92UHs0FI7fCsi70vqaKRXhhR1pUQJEkmPqERhMuff0BQjWEun12aUm9ekxrFtCNjvFTl/Ze6Yl8MtAKbZ9LfygnwRFJY8szytbHRLhg0+21/GopClzQwokMx9xR05O+mU+kD4b0lHgQdXEfOgP1vR42mG4lmTPQzXU5mJTWHnimY2z6sVlmN0B/0qoDR9jKwA7TjN/05mxUcMDjsQr1FxfW3+mhp3I69DiBCXhLH5xnrFEzraAdvKXS5gPaeRjrOuy7zQVa11uM/QsTLYYT6y9uKS3zLhNZ0+E5BcvCpelYOE7QmEgQvR/ko6zmvXee8/RaXd5o3TsXXyJ75poV3arsFlbCrVx8JagCR1VIbV4aShZGIwbNmOSwaIVXRFBGUkXRjk0Hmk503XHpLT+nlcfq8KjeQwu7yRUWv2qLsRZDjhWyoKEH0Jo1vOYOBqePzhHOsKKzVyo6WIRYptCLNcBqwqgFszycAlYlRBVkbahq2NVx6ML5g22P++PdoZ7u89vZHzCxFUIIIYQQQggh7HRXHGluF9MyQpvMtp39EZYUJJYDZ+hD0JFRnO5ngEs7N9EHXlWv3/kq/Qig/OHrEfRlGoVML9gV7kOFxaXfbVlcIRoJXRklkDgHIc6gFlewE89gtzav2rl4Lc3yXUmlzwWs20LGejLc1gbYTFp4jLWpAZkkrSQFJgUbRg+l6X6dNQUdKgj014x5ihBwGwJHZFS8W8hzANYljUPPDoOTy8JtmoeKpkvuqC/g14WdveHi7BUGhfhZyY4FIMd94QzTxg5gCQl4yrOdhjsMw/eeBWyWjfCUFNQpKgo3IbobZBpwIksAoOL8V1ppxu5+ii8oBuT42ZU9rhnkylk7ONHO6ByKNvzOSwA/na2n/+DS9InGY+SnXJMXgNqrJ3/VatoULVPBmkCFcTjbp07eGfA4jUESNER94ADsJ83RP+KA+AMNGITuhX4/WA9+14naz11xjNg2ZM9rO80T0XSkQzNsK4VHv0SNURxjGEeQnjbCLB5jDpN0yIgdmQKBzSPy44+zYc48Dnum2TG9vy4GQMrOyB6jO1YsZXFqPMloF2kIo7ZohFi7wRyAyWUlc10MY07gUtT/mkEVy+SHgvKhQOs2f9vSAll1QtxQPLqwnToxQdfsPPMeDeG57I2lo0dzV4NskzKpksm3M87vzzP/Wd9I0cAwZQ9CEZt+jXH/C7N1K414V2enjARl9F12NwWHAhhtE1QIo3dfzCGsidGOeVB5HxrbbhlG8tzfioc+tYKjInpei+DRBDopwjdamqscmKy66+3ECdzvHvTaQ+gMnqJidbnvkftvnZC8/hsI0ueZDcC0754W3Axp+094AeJdJZDVOYKgZiOhxRFGLeLvv48c/xodRQfQoxwhXHSCnarA+/raQh4SqIlrdI0uK00nElPI4OHT3+ME420y6PF/0ZPWat6I3xdlnspKqMeuVQRPXp4SBd2j2ZW0KaTHvJBqcMKUx6YhD0BMVE0Y4HaXi7aSz5MKW9cSVe7p6rP6HCNrPhOBC6fOiQWq5ooby+lmH/UKl3i9xG66RBVLDPKF3kRSaol7WC61dIqMFGULPiIXAvTGIajDKOD4l7QBfuA/5rnVl+xtOwG6qQvQTeXUYIKBChHdiwoP61kqW6wOpHKksckx7eWVSqDesdrFhRbujst+3iTjIdJCX9HIjBDcbKU38pIqfGbN/qpTh0wrzkCgIBp66F9EJ/z4+v1NJ6aKDchYO3iiBCV2QZbLGQDnOk0YmvX37PHAynoQRH4CiRSwqAWS0tNVp46dT1lxFR+7ioOdGIqdBYUVzA468YjrRyCbul7VJe/JanvZ7KXr1Ylx+ib/pa7hfZ4boH7SSN4G4jMHln78H5/Y3fYxF/+x5z+yqNzzPFQXwB58PQxsumUsYwmpjHsKIJ3lTVYUII8EFO6nbvF/0Wun9YZvFItWJZsYhKOOfUnZ0lfv4mEoBI9fkXp6MCFjXXnPNArWOecwEybudwiFmcbD/GAukG0YpO7IMXUwhY54tzUrV5/ar1gT031xmPPMvLghul5O7oqHGj/LEIzHBSAbUjFLo7dJWZKROHyDQ1vOOimBKZ8oVtJEppSRX5sCdGkF4M4m8tpuhId39/BHrIH6idCoHXJhmCQ0nDK9LR2QDUoeP8IEGiiBk20+DvcRxtlBpjiGWTN0+RG1xDNVmUzCwBjOkbRtLSKrWYsQ/4HUdD9O5JBJDCZbjb9GgKOhSSzmYr1VyT7Lfg/lbuxBA4rYkVLJurl7QnHNEsU3hAz50Fs74PdS8fFGq77Zj3OdTzG+gUi2HqWDXHSTkhYp2zzd0Kpdwe+KTzqCpOE5bcGmpttzW4Ptw0VteyhAhFn6JUFIs4P8TdoAOYHjF5FRHneAI84BAT9nLBzX/Rw8ehVQrDY7pkUkYSRyx095jW6GNy90/myXAFFwuFijGCJtbgVJCPfFL1tXyjh5enjrORTqqoNGLWabDLurOUL/suX7FAIbDAQ8iQgksb5SBLCPCe2aUKFwTXyaA4/dvussbPLUaim0L/QESCXQNknphSBpnoCcx+v/roKA1X6OGgGCHQVNiNjJg9XF8y77KATKX5LaoeaI/tQm0ykycOxsd7gWx/r0sx2cFiYGFcNxUafJp2GHPiGmQuGXo+nGcztGP5nohRjcsM+eoWMKECVuCLy8usFgCi3lPt0BJGODlIlTyO2jD9gD4spZww1cgk1dRJiUx01DHtCgPdWzjzioJrWPhOxJPnozxubPYBNf/8aGaa7Wl3jF+DQGsvAjqQYAv241tU9pXEXRIHvNXPFI/bGpBicNPBLK125JjucU29DRst2cDAvD77OjUP5BowMKBbz8RZQRLHoJqIuUrUaWnbDsvX4DOnEy+8xlsCZouVgQJ0IZdpbizSVs5/sLJnE6ayKY4oyZIQ3/tWzUi/99RQrBlFuiCWVJ4DVmio7DIHtnpUD8HZtS0gOcSTODCh2WlEfpmNHP7D/bRQkVycqX0Y9pbcxViQ68hVtu1y2+B/e4wvimDqgYcu04mFKW6O0clwygqLPcPCz9ko94HoQZ7TTjZlMLmokrbXTAqqf8ZFEJbL5mwEJ4r1w8VopUC0aoMjTMrMfSkIRPhJoy8vtZ5bz22qpEsLEpmW+amj4HkWRwnwpcqlrYly8Cm9hmVzZ6j+o5Y686JpL5vJwGmUY5qdM4ydbM3EkhXavkLhBrU4hQrE2hbgpLtxCXgC7PV1R8fNwW3TxpHmV6cCWmgm26DzU9LmoWFQVqFjRKwECDk2wq8qLEZlR9N4YbKc3Tp6zDT0teFm/FQmUecW3v83StAXgGpcl6WIrmc/K2AZ2lEFeFn0hdwG8cw1Q4vzUlnk6KbDrV5RLJJtPn0fqUnhe+rbtIdFL+TU43QC728B2EhPtk7ItMWBaCqZ9Vx5W5aLp+vkNzbDRVFjTTCa7lslBZg0U6sHdSF+eqgbeLXeaL9RGmmcDxcdsTgYGFIJKh9INsgRn0+XReutHNFMqItGM5Gamo/RjyRPDBkfPovGd0S3Cby87lFQtqmUXAGxM2DfMwMQlsJQWVFboYmmOGe8vz4iRK9N+rLuq7cMaPG6tszxWb2RUbmZ09RyLKyxQp9Wf9mxnW2z6DTvumm0YEju5lXO4b+q0CaG0yGXHOtKqyaYowcCNUxqsVMLw9ltBRpl6kEGqY6JjexnlOinMxw1yBb5XVYVnMD5Ke/3HqckZ8KyvdFHt6fDPtjyWDijzUZ6smB5LcGFKjiLJ8gRSDcGqzHkU8UOkWXy+D4s2cIrprCkCF16lwEL22SPO9gLtLwp5Uo7Z5OwuRPAk2DYKvmmF+xypdbTKfhYvqyCC/2JkYJ70+MNCdMf2R2RgFcUHtSTYveGwVx6k9WnCzxonV4x+a24TgPhGpHEV26lJ0U13PHks0nzR95pUTQXib9VaIt8e+K2ZPAE47/Jf2J0qD8zu7k0JP3g3f8mlZYtWkdJ4qz4rvs1mUJ7JouEW90FcMnvMr6bErXzMIcDXyitN0TkLMSgbD65nWWxTvuxzU7SQ5pb5KCe3rFbwl5YTfAPx1Gt6uU6IeL27EyGDnUUTjvZoyS46nqMNNh5cxicTHlqQPDn92hLrmoWkSVQjjcBbdSC/H78crBPChXO2of5FtA/BYvl1K7i5I124ZoCBqc+y1fpTauyWgV5S4ys6FF6L+BNVpTmdTLMfdSMFGqP19UGhuPHqq02ZOVezHWoT0bolj1jhkKg3yoTy4Q0rPK4lC0R9dU153N6eLObPSiPH0ft//cMkqbtZdwaa96Ke73NJHdri1juxxm23pPwHi6VaKKGaGRMpEJsDLe1wkXK9oLFWlMe2EsAWMyyhg4F4SD3BCM6W0RGVk43/D3Lp0ttZDkiDyA7Vlu0IdIWRZMj1t9UB/f6fAZ4jarU0m0CVG7/zREJUrgwnS9BTSvELZ9mGSvrq7REOqU2D21O1CqZtBbIemhejpIjkFZ7Hb6JDqsB9ZZF1/rnqozqvU1jAMPs84R3ae7zSq/qEXQfeSy/C3wMYY7LiUWFU8RoqQ4qCrPD0YaD43S+VJgyyJ+U1PuxTkPuo5Y7xk/QUvJv1qgDdxWfberjJJ73nY5sBhc6NtF5gItyhrIPosNftWNAisVE1udOPLeXvPoLFfMUWQN0kV1GODf4P3n8DZr6X0cohDstMwJGx5vGfqrl7M2Mr5/zX8JrJiYRs2fr7aD4VBGsYPsuaw7zFgaLJiLmdaEc1PSEO28gOUmfrJGyuRxk+f6o4f26V4/s0g1RlvFzcXRvnMdmFfFL6yibY9EfSV5/U4JDyWpIca34WU6UDk2EAqx5absEuCxKTL2k2uXorHoaahnDTSKIXqv8PERtOg4TzpM9zdR38AadrILs/cKoZmpURVXHiTzlKnYZcahqIKUJr4+4+r2rGE9sKKZ504Di4q1i5Y2fkbXc7MVxJwt7l6HxvrPeBJGB5Ztt1H0FYWM/D4cz7iEyW7t1pcLu0V/6h+wpTcswWBT978mxxYXMGClsY5uJBTBPh9BZGuGjzLt0qhaa3DsWpiE3VpWz7VjQJMuoatE3i8KpAiLG3koaSOoicPLMZvCQOPjKKWfAKvKmzTEoMpmPraMNBh3kt4+r0944jP7vnVk29yUWqcrl3KiE/4qEr4ZKd0gKpA8J7Ud+qljgH6AYaJPet+UOemQ8CiYyftMs5hIFpyAEQMgRzhrf+2pv7ycoGkquLZR2oCJria5QUCdjX0+b80baN8K/ztFkvwpajTEQ2BEBwf2zVc34Fk/SIPecgg+Oy+V82HlOtAGQZK++90GXPy/aOF6j6aaUNUfAw9hbbVzE9ynD5E0WcKHOnvo0AJXfVg7dUFJPKTLt/obdqTNuAiAepeAPktDwK3d90TCLzdSgrOqNQDQ3jx6kWeQCg8fRnLSM72EYpEHAvsMCWZiEUJA4P1K3fPjf3/BihCjP2Ws8x2DJPPOGK3yP2ZOmdjBYs4CTERsNHXBdHX7HSoQgarCfFsZIdAOUljqp9KX3mz8OYHfmvF/Dseqgws7OmyWB3l0+aY4bSlHcIhsmN2GocWZJoITD0XDk9FqVF7w4y/FkU9YLf1zECeDWx73hsCfLFji6bW4XQi9O3gazHbH3VA0ff9vjoUR/DWP2NtmYDeY+/ADTvFcSPaRzaj3fndV1wI9ku5kWUjTVjm8MiHXLC0vOKMjr07XgF8LOyc2h801RwYb0cLTIDGG7gRhySOtgxwNDLPEaW6P2VR1NMESHEch9swiENAh3f0hqTY0xTtVdzJpM6oG95AQO8YiSg5khroPSh8T9uzGvCm/3XhCmbxANXqGZ39tz+fAqFhZBKzjVygw+UBrYXzBHDGsR6GKHqGJNILa1KDJ71d2DpHepje9vmq/DqXrHUJrm1lelqkse89/2eAwOUBJMC1Y0kkVewY7pW+J9VPl5lqQfnVrzHuO+GwYCpVolJJ7zlq3REmxdpOUUWZDoHrTsE6d5ttGbETXNz1JE2id6JR9hSR9DAW5HYlU4cD2iakz5emQnnDfz6aM+1k9ALtioX4qv/rzTWLGxofWID/R5w3FsoS7MBz3tQgBUcfP+Hb3FLW/6Uy3/vefXX56XcP0frTT4KFtVsbBZeb4Iq4HIKr72n6cIcP2HtcUbU4vbsF3B3yFW5yDbBWQ7vPiLbvzA/W5Ru/gUQd0KgL3vboxtGuwqLrdFo/Ud9Yd+5SuMOGq5KCkZ2BgGBqm4Tiwy2HjWK0kZv2Z56qsmxHjvpp3I9auHdTs4XYH4c21EK9mXcX3q/TU9vKOU9sO3IkfsWsjw4P+/ygkNIeiDpHaqcRlEhqoqMnN0pUz++GU771Gqt7y3hH8RqmTIVXJNkUET1/rxNvkBLRnM28iP+vcGLjeyonD2GhA0PLLf5ISnPe1aVLMhiYcTgycTdMcmJ7HWbx31utyc10SV4elXDfxAuUISSNEsvAMAeZwzLnXaFN5sI2bdP4qsewtZzHNqJbG0OMIC6/iviKeRZ/MkvBcuzJQMd0WW964uMJ+Q2XfME2b7GkBYspLCwPOuI9EBMt9pzGm7J/aXq2P95uPCY94xmv/8PLXyi7cCS+embCjjcmaItD2OmtQ43f/Ze+oC36zzOIo9eWwBMqi5wh3IQk6v7HKGzKJkIHISq+wLVLa+7zL1jG0LyDbt5B1Yh2wJQVT8ebOT1lxsKuiyTRFJ+FsaXbGyrczD+Le1hLbD4XktT0fByIuZFh5ox4yPzvbAF3QPvtrArRowTrhp36OqZ/xoMcHFdXThiSbp4/rEU8UTu1DJKhiKKUr82gIuL1GBBLOUD7MOvAY787wNa8XEDqy0hznbKi0sLO5jckGXf/IK2zvxVy03+lSU8MnDh2MOmj7RMdXZwEZ4vJgZvQ8ZxZQcyXbpSZocZ9Cmxeze0fUKu918VWwqU0d8ZzMIm9IMAz6HrF+9reGymCqzaNX1/u8uRTHN9ush5czj8N8/DYLTnkiGv8zT1JX9ygRyxaGSDMjczUSSAcwbZ6Rp6bBTM2T06T2jbocpfk/NpQi/HVumxqOOM1k6sUGid9pUKhp6d4TolYDSaD08LJeHyd7j26iksQwxBE01RN8dGss+VluD/zIp3Ybnnj5afxFV5LycQYeJGolXM1NuS3er7wijeMjz3j9W/8CwY5Y0jxtSH3yCVpSsT05/t2SahjEkpwEl59c4CXuzzZ5sySpZR6Qr41z5LIPEnacZlwLoJZP9tNpinA2xVbAabaHpmjGBaZTbtpe7yAn/2wWxN3w4GOFNRWz6D4CtWzHHhHaSrj/a1yjpLXw5IualGEwWb9UCdDsJKcZ9O83Ujk/sV/7XqKxiNdwrG0S0L+7enGebV/ed3GaFTq/spQYzHMtk6LXwAbdyyUMCfDaR4QBpxxhjLzruArZuYYMy7PatwNk8I+iaVH3ATCvuiZ45dSB2qoFMlNGNBbS7gYd98kpjSv07EgalTQ53rqpCQ9Uvo3ERpo5EJTI0G1sjD63YuzBr1wf0ecOl0Hg2nvYV7JVxugrXag/c7q/L6UBfyZTZbcgGDX0g+V2INUO7McCQTZ00JRk4bzb62fT8vg/WetmVij+gO8ZaTvzfS1MxXr2TpY58b8xqhQa0RlaG2NIx3EkdpzFLl2PGpYQJN6WaYiA2ih6XKhpgYMsKBL9Wa6hyhQlDB1hfVJmDQdeYOAFCh/hlf0YVehvs0W1+HY1NcvvuIVzzl1gaAnLskytnNmoCTU/h5GnMx9ntkX6IbfUn8CxegZe3xreFOaoo5UEMkRA4/UR1g7EkEef6IKZDhKbRS4pH4i3aGp+SIhDLHYNN6c/PfHpqdqtsGgmSvVNPVRj72wsgQYWPhysaYyEga0rnuIazNVpUiCRC2WGkffJ9aSdJ/zzEkEKTfu4P+4TQJNVIIlyKSuE0zHRvHX/TqXJTtK63sGxPeE0qjrVopGGVRYnGlyYzUlfr0xSL/1UN8bCMlIi6aUNDl6t1GMtx5Oe7e2XBBtPt5qCd6FRdYLeP5UVDGYiqdUuticv68HGqkThkl+hkqGuvaS8mN2ofK2euR1c2NpDfKJuQFXVydI3/kRCxFZJCHLiq7R3WsbYH07Uf/rr5AkPzypLdqYL07hzJRNV9MFjcusespLoTOZYINE5jp9lmOL+j9K2IVH7EPSvckAiaxOOgayUAyw//1SO35/H8ymlyd7oyGXe2rkuVMWt/G8JmcUejrQ8fC/4xMmr5V5eyrw044tWtEbkdjIiZfnyBIdT+3rUmPp2fD7YPVyrWS/5xZSzDa3pO7Akuv1uOu9/R57VFvp+R417sky1Cw5/79lHPRQY1MZrZemBVg8quMUsDGOXkpxUEOHGhxRu3FKog8bjrbJg5MdbLdik6rnbGRpBwwYTkx0890d0gJGND6Z826eN7ExCRVJx+OOhKjkaqftyG3OOzeWmkvydHJT05NzA5XslPt0Bz0NlEnGvWpSWk0WJ2j4CZE3QdVCBLTriHQlVA6mbWWJ9FI1qagK3zNKtUIQ1fm4Mr9ZsM2CkqkG1A8cnybBHxtxo6PiiBGjUY1CQQYxkxA1XNkBCkPx6NNi/vihGkJB/bEm2TaCb5INKUjsOuTZlNBYrWm7LOqmZlRjUzF65d9chV9fS126LTO6xYMu/WPgMsnf66Nst+F+Rp5wVlPnz0dXkt3TfHv+fMznz8dsz1G8JVEmwRqVWVLesKCMkjcz+AVyw68n2QhN92oXeDXfNg3wpRxy1jO9j3gDau8DpNoek6/XVvmGOrXE6J29+VciEDpQfjjNvyghKbq5QtaKkafGpGmtBycfOy2HT8oVtQG5zqVrv9vwTPOK77tXizxnZtoUzMlxzAhXTf3JMBIm7+ITyy33+tsxtLtyCH0Ou7O2ILE6cQNeoCLa3XPd96y6FdxzGk+1vbr9BeKa2W3ViK0rbOLa9eQ9+GGfJ8C/LD/gBBfrQmMUKZ7bEXZ1TeyHU82ZytV6ITj5K7727fcaoE8/u6RL9LUWZaHUy0joIIIz1mRI3/KlftzTa+olYSijyNb80wWuXnEQc/Uh71TPmigGqv9kIDD8rN1yVSOdbfuKXTpqITFV+qf8m/4tiX7BqfmRwaXOVusW+OG/fvU0X/96RDc7528o97PYugGEokH13bc5/qb/ngfy/0g4/Pg0ZU16hh+Y2QxXG/ciTrea5bj9zd/+nQj+BoBLhh6erevTesKilPEcqOKeOVolMF4MdfDcqaN7m/U5WgDG27Hd9JoknaIzARZRtw2dudcxbQ+Z78lHP50Rfvzh2GQ+NY7wKd40k0r7Ahl8bQv7vYFlVSeGZsDQGepGSyY7fYBIYFPNShdbq1U1OgNM9hgYBNKjMDB4CQP3xxm+Y64G5ECP0e8WW8SsEGRisCJB1xGkWkTzQI+gA2UHUK0LdyDpRoBLp7PD8PGqtZSZ7aKTEFOjw+UfCCK6St1u2fFDFHCJSWMFR4t77HlkIFpFfX/h5I3nVUdoqP0S6Zc4nwYDvhDF8en3TNNBlgZALMQ6Rdp+7u+N0/c10uuJer0zQpHTbneceZxjYAd3A6JzdK0IBtV2c+9Ven/CHj2Yct3BgJ6zCv2Qi4vG4euXSbcuWk2JO2y6lbc9avKcvtOVVKN2JbiieIxRYAxy1hlY21YMKZ5A7nxC1e1+hGGNsLXbxoGFctHRqZNgMTdQm9DwHTK4SxCg/Z6iO7SM0m4Qj9LB8/hgjKdS3t/tfOiBpXxDPHgiNtAcVAYjd8Q5eJUU1aKAvz43tlSNr1QAnqZzbd/SrNCHjwYpn9S1H/YV5tYhj5utLQCvgN+d1QKDL1Vhm5BuWVjC7G9RCQYae8t9XMgAowkWfmyyt3i5C1QXSEDPHLDmFd3qkTehFxhw4aGihDiQjQJ/xit+T7QiSfaurywvhu/Lx3tu2yY66VWvGOL5aw58tKNc7xxB2PAQ4tsdsHLnYO7ThzyD0Po1AOCJ2sC86Zk+JgdfMF7HoBNcEJi/gvmFjn/A82iSuyku9wPgywxGah1HWs3UPpQPqs9lqgs4c05BTULuI2cOinhl1LpTqvAePx4WS9NotBXoXbCPI4kjBuphQkz5yKDlfaSCZZtLtOOLc8D0lMSUC2rDQo7qrqZRviwtIhE9SWbaf3f5Rl7rarjCXzUdmeUCu5OMJ0bL2OanHruC9NAMbKvzd3dBIZkI4QV+1o+zuMIplD0wUilA9Od1wj62tY9ftGIpeWyn9SHtG/Rjpq6MCq+ySvSMBcvqyiurQbp7kELMoXd7NRa3cujoCa6UmjX/vNrKcmDaR9UnxOBYrxBdITwlqBq16A+aZi20jgg9LVdivT9gqN7ra5BZZw1mxJM4fK5QNnpuCxco2oq0ue331VCKyPWq9TU6fLc5azM75djETj5pPXlAcJXzwifVZlHsuFp1XBhr/OfIhkvEPSdSMnCYXudx7UtTGg2yujJq1n8gGXSlDQpu5T5Y6mvc0f1vMDnpZ42j/QdwhqF/aY6Mp3oU9Kt7EUC1cge9ytiepimsp+5X9Qt232qi8bs/Ttdo1cl09z/89fdDkHMet40frPXXlGd3G/sLNtaMo/AwdF97IzS+vjZrWt7j6S6H4Tcd5vFdwlB/j6aJs9xq9SGpYEqIDFmNYoe6W6ju0LBL0x4tD2jnbk8dkblouZSAztX8U4V/owKhu21raU1Vqi2buuHi2Hcw/XluUrvH+3wLwot/y+WkKM+B82Qmmb0SgWujAgsOXW5U6WKDr/MNps4Qa45yqvMwfeyVRlXLF7m8tVzJzuUPNezk5iv7/Uuyv2TF5AeSR7g0oKwoG6SUlEhMUOcYKid9wPS5K1hjj1AhSjrcizZ0lFMsa7HFh9LeS3hiVn3j/B56odN4gOPg0eFXUltocPYiGAnFMAcyClcywF6Vml6SRPI7ujj2bmtCngeJndjydq0HyPSC5UusQ90DnwTBUdZ4T8qT9Agotg4XETk1wq9HFySzR+zuFvfVajuxTyT9HekA6MGS7OgIqxnr7Q4/kSFY5qm0EEarEeWfImFrkNyHciushBnbBAvq1wHo4BPa7zZEkCDJfZnC/drRkx+2FIG1zWKslvDEEIEBt/VcYw5jtI1yXBE/kFe8dgHsM4E9/q1KbTpiK58xyuOwIUFdVB9yHpln6xldbTu0nVep0U8P28UbWgSM1L2wE0eaDLMxkin7axqqoG+yuBvWSuaaR0rnr9mD5lF5ZPM4mGS9knPqjE9EUormqbPnvGakXKkUbWlEcythoNVn+0FYyLa/xgt1sfa7Vivl1qD0J1sDEzQmGJJh1wRy4hZxBFlpWAbpQF7BLABZtOhgq2SsDSeT9BGQSXqThOScnsQqcMaATXQl1LfsG1tG1vcIUVtGcVv1eq3ZvtJdXU/oYqZYMWxngf+eTBDPS/8IdWQjtq7KGqatUT3QUQRpB1gH2CVgBwFQ+KEWufpixs0HHMDzvbF75qxr/cshP4EBdKlT0jWJqyorVgOqFqqgboxPsbm64uKrV/JLQMifIFIVtOgKrKu6TFsbWBviAg/wxFLI3/cEARVb84e2788HT4B2AEPtXex03um807mFeFoV+6URDHIxnqldeL+obh3sGmBjFjclaXJGrZXuhV0yg7EqepXHNHHBGKIRGwYbku0z76OjUN2lKEU+skeHoENwicBqJlwPOwMdrNe9mRjBwHZH45iPqnpMJHZcip3UA8PqvqHNt12BpoOrx+m/VyJ2eRvhnO/Zos7Zwpy1Z2nNSCIsH9K7pEuvyDdarlWqM8Pq1BDco+Mb+oza2RF87QMlJl96oOJxwdjNAIzbYykW0nCuuC7FgXaMR0YvjhFVqVjE3irQKyfVlV1Lqdq+lJhITbgJx5RxrvL86BQrCr1qmAaMRtmPt0yo2/JqR506jhVka/nutJPqHxHWZMZpLY0By7UFt1k1sdzOzN2LqlzYWY8T1LhB1ph1Cd4gw1oP25czjIYxSajtUlQJOEccxablQAj7fjX4IjiGBJvQ6J/4T6cbuukuOIRBOW0l7m97y/WmD166SAHG2UW3dZr6qSBOOGIxo6hy4gFt3jzLcJZPN5iQzk8dk7hiUFtnlPUp/9jPYJMqvX8gFfL/7Glowywu+6Zqn1um/U+9rWLz/aaK2jrKaQJsH+q1ZshU285HqQDUk7uFJWYyS7YWxsSqwYLSFZKVKwQAdueV3VlLNuZw03YjLvKOJjJifxtEaZsbL2wzax0HoilcDj9injGqHYa0FvXpqyItjEzm+cxq/J3156w7Z9lcx2p+6CtGbwOpZcpLZP7CPzPqnjpIMtQgOV5SsduYj/3SCc3gIkGX4zIw2bo3KlaCWtvSccgXnJkg7kX7xgumCOhrHXLbruQid/lAXuB7tYWrAXakpvJK+fkAEamK2fAC5nsffnZ6px76LfltAaFAcHON4vVEjkPO/ki6RLqjq51pU+c14kuyIaxQ7ek6Pv/Tkpw+0zoihPiD/n1Nf/UKbhH9Pq0PdOs5sywdxifYcHMt7rTeo4zoxaLjfAfaAOHIoeiU+8fOMIe4T3UgB6NNI9cOamWqgrLBSGIc9UetXu4b7jQH2t994T+EOcB9+jof7UooBfI9co9qCd9d/49X7T+wc/pkY+df4NYcUav85GfYhWmGATMuTdOxsvvAr/M2VWUG41z2UI20r5Zl4gRCuR93lAZECcGblje77z87zRAi3N/dCNNyuz9V2vRsHTTnYJN78t+Txg+Iniu7E/TXStPU4XAfKghf9MeUW/5BmNz9/tVpsh3cn2dw31WTt9zBoHSfz2+6S+U7vzLyaVJ73uu6SucGI6FUpBWT9IDRyBRnbmMTw7chkPPdN7K3dXk+m+PYJ9vigqYxHA8dAnVJU235tF7NzeSXJPU273s4AezolAsFGdQd5lIaInRkgWOCjo1B/G2xgLuDhSVNoSs74oK3Rp8YpC3Ks/lRgNgnJiv78kOjMFqRavbhJC6HStmnk8Zy6GnJ41RnRLuhOprYL51FJ8p5e+cp5oZ/2njP5z0Ef/LC2tlKwFq1WL5zEFuNZ6cuXZhMbfjf7dbKNgu2sxPVotxw69J24o5iMPVNe57JWreDTN5qK9eVOXtCA1jbierMYG53gwHXZ1c6U3sj9b5wimJy+DrSL/LpI+XiNBJhLMGx2iBXJZs2Jk5qd4w3LizGpHzLCO2WE4+tQ1x56CHylbp65PZkYFzEere2JrVHJIWFBca0Q5e8P/auRMfpUsgGBnlYDcOYWlK4OXTkH49tUTZg2K1wJ44ojtw2xwQ9NMmsrd7KJrCxK5uE+8Tf1tu6jOM1yUSE0lyY7nZ1/RRqTe+XJq+XlA9Cz4S1UJB0pFV0fuU5zzjcc+VSMtzUb3zo+ub1Z7+bkz2fXRMf8RXf40f8jF8xG6Az5sreu+Pax0T+y83Eec7fxReZBXjv5LxIqmKid0E9wlhz1FIqahdzjsK/tzdgt50x1Bs5jYMpC1d52udIr2JXD1jTZ9H3V+p/clZXGUS3isr14BWdgjRI3Hy9ntFYvcKLigNhW69jpNdi/hojF09bY73JqunV5yvbcIvewrV6SOqQfb2ZTb2Jgb9xCkXnDRWrty3N3JX09fofw7m+QuXgrd7tXd7pHd4+37ZmHG+2bNqwbi1W58raj/feeeuN1/Fqvlz7deTQgX17dmNnbH//vP9O4dilC+fOnOpvIn+COP11ouvvAcPmxltfAuZmtYTVGc3sb2pA4440gdTsigEdziP4tDPRIMozOWar6KwyqMdQhReMBvEkiUJrmrgYCOMM8xjsSGGGYafgZa0XH2RTV/L5+jBzp5NPnCI9lWBbe54ncI9NfX3iuRfHyrbRGHy8Yecb9qaGcwYOtqBpJr6RVsOJlM2ixly5dtP1LXHdojur996hqSmni+dlJx1qvzslSDdMZKwydzElyp1HTFu8srvjOMdPW1crpUa+FivNwaOJa9PkyEVZVFeCrDRVX5l0U2XK3ooqV7T2uD7pS1wqx676EqOu2DkeK7CkNP20tIxULYPy1nWOp/CyFSh//l1eODm07iLbKWCvunaVJg7cLuHVplacg1MwedzeHBxacGC7E/Ldfo28YxwyQ2uKDnVjkFUOgW0V7dgOWrC28Mx2QZPJgU7pnOy9mNcAAsreeIMCRObPeS0HzuhLG5V52B2OGurYInxlD20PoA2YcrF71vZKGUbdYpj1UfKlx6D/2e1wfX31/5Oxc0rYfESP5+2ASTpgey3mzm3uI9fatH4cWgapWDn/vi2ZF7cmEniMhwL4g1jIYIgv1pAASqNTPJsZUvxjybUMG+3kKG3yphnWuS3BMGpSItiJA7cgG0EAHeJLlWBw39Ou20NndknwtXrD2KuEL25hHNksecYW91rjiNlPmDE+2aa7b+8gGXmsQ67v18/68TjegDt1b1CMElqXFzHEfIvE3yAdmmzpSof3YaH05g8dwQcLR2nVr6IsdBtr0scbtt2QBaefNNyPZV9q7CXgAHLKpBnf7S1E7NRCQNdub+24h6FVE/Bh04hZa2ByiLUKxyx3KGZ7nI93Q6KamdFv9+PJygNkVDrlPn6paWTmsULtr9ZMXNc3qs4gOQa+Pbwb7roSzwKSDEIqH9/W9I2FnEKjPspt6MMQtLLzfzW9FEUjxS9H1fxsxc8KP2v4WeJPdxymsdGPGDXCzFj7w83xZ74G9nX5lZrMF2a1uismQlYSZSta05McRFjKwcNoO3+j+jHAUrGJ25vz3H2ZGD5p5UWPArkcFQFVtUnkQutiHi4Xyy1eE506vMOCuOKe9jstC1Qp26XyYvZJBgl+57supF6GpS1Fv4e8cKC+s4zsvZz5qTKuVHLxJnx6KmXd/J3M3uAfQZEhEqD+UMugz3EOxU2yVvWf/EhbBwcmH2ZG+/oCXNmGeHmta8ZU9SWjrsZ2tIC5KuLAXAUwXbSIHcgd2QU9MAy6+a36hWECfDtRf3JVNlcO74RtuwCuJ8KifRi6bckezl/ycf608BOmEWAo8eUUnD6EIPifCypsMX78sP7CLrD39O2MzEskRaGdnZT5oYWIsBjKIlPTQ9dV34LkNHqwMqTHXwALEpRDLhXM+t9W90BpbeB2+2iv2V59tJnG6YqiL3eom00Z8BSwWDTLKTb60IAvVDyehQE2nYvMNYjiSRElM/aZRF8RHQ1of9EA1KNjWZSarVFRNY3qTOXlmkUKmVKJZZgL50ICAzIKvoKy+esy8d29EqkB0TKaNeh3V0xhwh+DJG9vAe/exyyuWNrypc6epHjyEk867OKDPu3Cgz6l0Qcrqs7pqiRfuB/FsDenCNKqAOdzfAi94X7EeADW1CBfiB6NBrqx4m2NhXoWdlmyNHZU0OXD+64Fn/Xc4ERn4C2UsutuOe8ZMjKawvNJcky+2e7zvLDZ3VoTstfZa0mI/Lip6bCuTDESAs4yVuQNddJnZl2O3RlhZZd6yd0+wrTDc4mYiCmFLEmVVzb/yxLb9nercbAkoHrAVcx4aY5A9IOW7WJ2dX+FarNbCHSTU7W9qE30yRyZ50FuNxLL6nRLWE7mORl396jnmU8c4RZx4hA3lDcdIHw+F4mMhNB9sGMMpL51xLhut7esVakdJT6BIRl8lpIYYyNYMU+WXn5UwHMvBo4E8o4GQpdzNBLcmLuOUP41SX6FOEemRAsivPoysaZt8pPpBBHm0beQ6kQCA5UAcA1oaUbQlgeiiHHjMcwHNNFhGOKY6naebVGq7PjziFxxxfTj1fgQ36wdcaXaW/cx6moTBM9K8urF06iB96L6wp01HZ9I3zbuscKHwC4fTZ9xc01/TW9NVzoWtcDb7KNT6ApHR2pkPUHaStPdvCtVgqaXrOUCO1O67X2thUG651d97jY4k0wwcfDmPxfdM+RA6bVaDvVwsPBdZw5Ar+AatQufHHuNWw6dJPY4kDEKatmzzRC+jyuAoOKyrBZ9epal3cwXDYvD8bGYs2T0nfZNgVCAkJFoPJFmO0c8ifDMxAigb9WNmZslZmc75ySma2qpXV6WiOUaWchqC2fqH3zCAOpIyN80EEzITSBsj4fpDtUCn3qkfK+ziNqqwbMbigMkOV9SeOgq571E7crSRUwi3RCU/Y4kSTWmiOuK2wpmjEvx5Vvatphr6MHYX6G9mizK+ajmJd9pYMrlWNoWZUmibBq602H8uaBkLi55pclDA9t8iLekk7mmb/M/GwDUfIadpyg2H1vtu+xbLk9mcg3ug2oe6Ja1eCRq05yL1qxF35yNoelibCYxNyulNCXWZik2oRhtsHgfM8mTGi+EBb8ej+D7VQqs+t148Ioc9sASEpDaNG+8eHmOBwz8OMza8KkHeELiD0Gv/eBT/w4v4PgJiNraU6/jFYifBKv98OX/id659Ipcmdwil2IPcn7I8UHYgBhJGU4pk+3FjqWnT/rodCmCyITvrI58ivhsP7Br6xSc9u0AjHLbRpskVgFjFb9FwyvzJZyypsGaNhQ6YpfjYVDhH4cgXPTybJc9TfsCF1i9Q9XOfq2nD4ZirF89sHOsGXqMYfXkK2FSY2dfI7Ytc51XWPHFeBhSsZOVh3FnfOvuD4KEFyOIW1jVI7YWxaLoozUoecGKRFmpJ6/pst9BcuIXbR9QNna6nq86R8nCnZhbSG0CKSrzuC4OK1zoCku2ynXSmF+Fh4++IfBTkGdG4P2K6W/ijd7eBw7NNZyjd1c6f/3oR+/uH+y9VyRrPo57T2Q/ek137j3CXPsA3fzccXfOHz0W2BBukIaHMY/3e6AOm6ZoU6QKjgNO9mUSAEuAoTaQ12atDsxBXIR/2CSPClcMsl3tDA/dfQyboBrDtk1AgU2hFbp552msU6R4uD9aAwiOsoXTN8MKlY4mBgCC3d505pML3+AdrOjdmsmQR6RTCkq2vHmTrn21+04fBllViVlU3KDdT8Jy9X3xyMjwyEgIoDFcG2n5B0fcsM+GgzJ7bjjQRMPZwkpvqJmCjuiHd8fXCL2voT2bC/afTIbpMLsXQgOcpVZrjRYaG1W2d9T86W8AD3qqTTWaxjYKJFg+AZBoqmuQcFB3CcqHLCQ73Cxqzvus8Dk6mh3wfq4qz4K6+/gWcYNx2fjUSjQF2BFGbYnjyzdpDT0O8KeyG2btD/qJ876mcaPsQ06gLoGO2BwIu/0oEf4VxkcP5aj8e3ETxg8dN/0gxNnus7BxSv3jQnj64nGlFUcuACqe9bsVx4QoCNWzEIPe3VP6iAy3dhu1s2/xG3TuU6/6Gorg3yfv+VlkX4Nvcg5htjUgZw7JtdJycAvAr5mIzCvUTbEKSmn1bji30jYcb5d1ASqojWeP+1SKX3QRzTc8mlzOUyjXaQSf6ZC8tW2fBzUoHNK0hKpOqaCLmKtgkMIm31ueuY5Zx46jDCc/nKhYeQnLr2oMgHTlQsDiu0qJpDUle93C6IcRoLkcL39ZnWf0zxext3bqrZ6OrRRRTks4gzfdEyPbk8pvzEeZZRT3Ldo+MIjBVjQaWG0wwjpsYfysvH241GzU+sKvJUNzrlQul3c+ZkrSpnPX/J132DVfsnZPxyu0vA/prlr4g/9/QELhq+k7f+/2TB39vgzvw/BeFkN377ZDXVbrFkCug3orV2e5uwMs4sDsP6Vrfe7p73HBpGH/JVaLZlB9J64RVK2U0cvdjtZt+9ZT6dmUWGTny4BXL3x5T5+bZ2pBs/W+RG/NOJNEeSSe0ZBu1YD1vh3duHUwey/OkaWFqBqCBrvNReHgpBeUgE83Fa6vfnyDO5npWGzT+1OwTnN4Rm/ugd1e6F/k0OUhCBcA1FiMQZUmBnJ/N1sKA8/vKDg62iS67p9NstjkIIRvLWWl7aPl+Tmoxl7A6h/A7ndfDNXFC9NTY0hWrESazynJVY2lG1O05ykSV3hK2enb4ppbn1MgSzDPy13V7DqLZEKI+ZnLXv86dUp9VjbmuAhRwGtNbSkTQWv2BkToObSGbot6AfvJY6Vu5FoHoFICalHugNkECm5Cc+Zy4S6gpPcy/ddtquA8JxgzrNiRBY13P9klCgmThLxf+A8uqMZf+6Lpjql9XWNsn1KsNNm80G7XXdPbtOSsOy9ZmcIMoA3NUSs7LMydpMTSAJnaxJ7qzUDH8sQgkjU7U6HM35CCxGaMOm/PdFikQjtQnibY5/M/2euCuLECxeXpKHtcSA0q97eCVc7jg//iUwaKwYDPqgr1pT334OjJdxZ2chNh3LnNspR80kwxhy3a/eSfcrZJlicCR13EXpTIOZ2I1+XaPvZgQ++Iws8E6CaD9i2t10A5ZjtZdoXt8E45TVdEdZFtcKD9jGyrUzt+e/+Nc12afbMQvbALDqvYuVlRPfTfkuVN6c6gvb6efO2GunoI4HeDWJUSafsgaNI4SAYzSv7DlfcZenGsO3YWfuLvrJWQPP8QTdVdqhadoM5wVygdD7LpDFp7TjdAjN6q9XRuOlVj7ctV5dAUxsrHvdZk1jA7T7wFTJCwTqLDn3FRJCXYrZenjBgpKA4pZkLnLBIOSK5em/iNxy7O4ydP3GG7qLipo3dHNWehJ75z65NigrXTI5eLrcsimQa2ICQSBGqYMwzn/t6L3aKyR4/FulDdRQY4wWJkYKGrmUSBWarZHGmAKYpuzlMljYPvnkbe3CuT3v8ipD/zKWHh6keKqVHZS17RdUDKhiGAU8zFlH42NeZuqni8yofWwOW6bB5ZYmOhRVhZJlgFcoVwJONWyO/qb0EF//42+TP51iPJNVLB5lqfaCwEJqbJzaIgBy6Me2YcnpRkxdfIJN3fuixN9ElYSQde0qhf2j02mzTcway2BPU5FOxZeciWYpwGhP+wPR+86+moBJblQRGOz0qb3PNMJpDrGX5502U/FFQBbAk7x2AUxrDU6Nouoa9NkUuwcyjyhma4XI8tUZ6tdHXA2do2aNkbUzAIs2shCB0YGasEma6S+l4P0gGGVugTxm2rrZtSKVo36ocvUnyO6WfeMAootAyTgbTVyzwLp+FHuDPJBipiIbWt8FCtaOXMbkNaoHZn1CBSo0Yi+klDfln100gAHcRqlDISAzZCIlV31CJb9tgdWWJqcex1NoFqOVlhLveSmyyEX73aWQG8lGFOR8dLk8zLzisi3aMjuhSNS6VdqHRp0MUgY1VcWTBaFzh5fRzKWkCootiululEBfIXU7k2rAPPHUh0Srb+zqqv2FcLJVT9te1NfW+gNjiI7F5q8wgMk+4XDHdoJ93D93TI1M8trCFYT9niF5lq64n/f1mSWTA9AbX21Fp99do2hEb7S/808NySk03vhgtXWkfD+CuXEaXDiWJ7YflqsBTMGF/BNoq8L7b95ffp0I0ZKGNq3Njrx4n6D4g6awc+NcpxkqdDW01ORyjjOW3UT49oxFGLwjIbZoaYWkukchBfv3kov7ZkqTeIoitQHxZrcc4m3aKt10KxLZuXddmLNxwzrfq5EmoLt6sADpsLAUYSLQRFPEziPflGdZaEDfobwNyYl9gGTl+ZvgbWePjVxd75TvPpqQiZvPW/e3GL2dT6Dhet01nCrY8kC5SW1HPK5XwYUZf5Rhxu919rJ08W5qXhopudHGzJ6/hoZznwL3GBOkw9uGn60utwih33zBVvURNfx8xqr7hJUDjSGNUWL5zIvoEQzERscS58EM9/Mzj86Z6GYAc8OxqNtWuDw/YtEHx5hjAiX/1hiGa4XQpFEmS6BpFScqXek3W3Uj4RGZ8pIDqkTdsj+BUKCgexLoTWAKHDRxGqv2KYZxhYnDu25ZHJ85u90I83oKtmbJArQJayCOsn8M94SIjXxgJUshbGO1opU4L6OExaC+L8oy6GVUpo+Vy5xaa60jvdMrJFspql1bNMm0C7RP3Vz0L3tqlP3dTkhns+jT8eAvswu1MmcS94HoHUr3kzJUxg1e+j74xi8oO7IPGEhbtcbarBJItyupkOELahcRY1uwByHgzfYFtYKiTipjc9MzzK3+jH4/gFPILrd+Olt4WfcxDRKIqau279tBG0LGXEU697k/7NrOLVmcMhOjEQocIafeyGCzedb7wy+4qt1YWJTyH5DJnZ2lImbYO/kT26rKa3T7K112CvIcXKHF6OnohIwDOz9ucdm2ECiCfACHf6D3ghcMMDGm0huSShUSCCyT7dn/7/b4kxohqW2j/jz7s43pFVuoAfmE14xQSiDAB0EIASOXgH8wdnRr5ifaM2ByI34TY0I7KjG4zFbDDJ6eOExmJJrGP+g/sbtupTZmkIhGoZBGp86s0YwFmYBf8d6xs1QoR1o39B0FVqi5ovEAfqRVHa8Vek+ET/RqEmhzYAxvhZWPUpjkYRxWZho7s1uq/ZCHLVBsEFFyp05pmNpeKzURK33lKIg3LVHNRwqrT0GwRC7DxuV9YXQDLaeG+IMUON2kSLzWzzJeoApqjS6Hs6wFVMg8abJtAMoe2bJFzZcK2SFQQpPFYVX2zLnsd4l+upNjnTQLqCeDmvgu2Whzqs8qiS6vm85XDTPoUSDg705vry64fG0W3e6SOedwm8RzLok9tq/JLJG60LjvP4G72g8Qsg8XUweM2wGdeGJ0ipqepelCV0A6J6kTFIZvEyI6gBDZsq8+VymTi1Ywf7GivHHgXtjhizt6tRm1/xWuLlqbyAZN5e/5f7z+fgHNDXuwOlY27CkV1LAYtJjVWgPX3xuQ+ljrEXPpKjyFisGNkljTn2oZgs/VTEJzfHE6ZbExnaKDnriOkDHxGgWJO6NhYfkTiw2E34j1Gv6Yjs61edRmQzkX8vQSAPCfrxFBFlUwjMiSidvh9+XbiskahkkHwciOzPcJ+VMaBm56k3OxX9qainYtiOMdZh0mLWlk7rU1vbwjzuqZ7zNMOxqkS+MJQ8S0AqZurSO+ufBojdgRSRo2RI0WV9vNDyhAueoskcg9NU0Zr0+VIYx1rZeoMB6jOQqmj7qNzdOOLkoM/iGKt6b/N+qccdOw9/rSCu+/amN9WjLXt6Wzfcz0rLjbt48ND36jBem23vLPdVoR82uKsuvFHzDkZvdt6tne1HVW84fGdyqzitcblpj7co0hnZFJ11XSj9UnetrWsPSrKa5vi21pWT5tW47jjcejA56pHj6GvTWCsOvxTsBwLZTsGeGXbRVYu+kvWJjcj4eHQI2FCnDe9ytafqir183LA6fuL1+0hACBJ0JEhS5KbL15N5cY1tJSshyqzqPmQgOzj1OytP3cdt0e51qfq1uOge2HJMMAZQGLT8WNkWkJC+WemjwGPTk1pIGqm8PyNvZEw9LQrw/GlFpw/aSUnplDM+PXvnO49d0B6+up2yLpR1HqcgExhpvXRlFtFjmqECQxlNLTMeTU8wLNJ9T6TsEjlV9pJiZWEmS+XwZZhhaFaLREQ+RGlq07uJjrJxBQe/Ut+8yI0Tf3YH/UE7Dw9fl4sWnhRWbB4V8Kz3sbBYSLiojDPiu4NwDBcTjiVmVGzN86wovgJlZYv3P1i/ofGDNytd91NthvKEODHfL03tZSEFe9TwrIau6QWqbeAANlgp0QyCVQNlsj/spR1UtfG2Kh1sD3Yzczp+lfTCrHlkKsu1Upm5jA+0r8mhQbHlloVfba79vroWw6wOY8b9iq6txTLIKAPm7plkB8I+9Cs7ny7NDr9adCXUi556KuGcnB7H9/4+wQqT+uQcg3liEhJpB/Zl+7FtH25Ota72QSHUF0IXK7+Ek1rT4yvb61Wvq1qq0wgEdRO/B9DAZyRJTdCZ1FNG5V5rpgBWTruK05wI3KzaWegA26bXwq6WfZYuMxeTUu+zcEkaV3MrWH8orpoLroddNTXiIKAb6s/4VqnmwN2HlImyi7wEUP+4gO3Lvvf+dhXBC6wrlZiiqVfkGw1F5T4YI76Qu0FGmtmdCOiWOtKApKJD6oGL6dT/hy1WSeq8jiAWRSaxyipdTUIFMWIbI7txm4sBad+G81K0jRstNo3lYi0/zdTOntDsZyIATeSQtZHjZJjsLJXsyDqTS1HwvPRuUjjtYnpz7gJO8+VlCKJkryEBufF0A1bocFug86b42s0KKcIosb4aEkQlifSSU8veDxp6G8Y0csv0Yh9c/sKaDjLkzZErVpzPmiJt0LW20oGPsxlutlIonIdHR/BHUhIBrJPBaU8jiFVQKSS2VGcYrQWVcUK3lWMdb7sMt7n2i415HN20YX/uOLrxsg+4bOdkxhBMCdcHdMD6xhpFS7ommYBivtHuchN6HmnS69KSIyda+nsabBsYHBvp17EESLWRA/FRg7VtNAPJyugy6QwcW3lRGG1tOG7NHLemjpO1J0lPg/ew6eLK3+OteBt2CJW+cmSU/6oTkLGEU4E9D5LJnTMEaPs8MhrTPBzyCI4HYyaMbCvNeSvZvBWZ3yjWBdpAVDvTRNaZvhmfxhDdfovaPI/GWABRDUcDeHgvQ5/FRTj7doqF/d7v8X50kJauKTozJza+BnSUxD+lo+KzTNWa/biHwOG00frDHli+PXc8Y1V/VdHM6DLedUBnNnei9ql29BPZg8WJnK8TOV5b4+JbI1qZ507RUOvRDSFWnfCaKkpx7M771lWzii1o3rd4YT3GpkUHeb/8LAqKoeHdqdoIIeO6oG5NQ0aT6d0X31EZcaVAjH7RN7JWyT4JBvuPDbRNRCGXCdG5Ko04GstGELY6bRUVWcjr6k6ErPa7WyPAFF6sWBO6INaWimaovo86VbUVbnYYrxVg+Qfn9rsmVBWNnRrPY0qglL5FU/46xdcRfJazroSOMtcvrkHYfOwXQtwlNenj7Q+IIzuLsNeCYDDLRbFwFT4Ak5j0dOwhAi0zhftGaHR1QYJ54+TwBwgSP3gxsuYrDi6CZallKlxIgXrDBwDBmvta6Vu0HpFQRPeNJebffxWCBIH3Zw1nsXJqww3lr9yc9Dz8N/N2R+1oH4CCjqoXbvNTT48UuD13cqmd3E6wgirwiGTIvdVh8GHAnXEHdxZrdbj9fWzD+RJkdnzm/lxHfm+eeYwHo8EjkeJGUQclimRyQpx5krob7k5mzvY3p+6PNz1B0AuBNkPXqrXe/nVnzpwi87UPIQ1imbp9gUKblv2fOf8/vdPbNq7kYXDQbG0pRA56/2wHAm/eAw8B+z75fhp7tfMvp8ezldOzNRtI9jaFLri/Eivyu9nN9YaxJzf8wmubD0KbcIPM3p07y7HE6KtlkfL5DUHa8ykr7PyPM0gObrg/bhu3q3G3GudqXFb3/zOQDePbVs/2K2z2jK9JPX9iA+90ETwVcJLokZhawD4DY/irEqOCDiFYJLh+hfy1bsxXrF1LRSPyuBNG7x6ZbWL74SxKLw14LlE87Qnv8/4zulMrixbwyGdAB0WlDtvSdbKzHFxTkoN6IRohWqOpOkyfsNk6gnuKGswF89dgx4hBSS4xq6s/eGMkXwdlJQjhcJ25KvdeHdOcG06Dg+tXlggBRk5d8Hrt5PoDLSL9GZTGok1mI+Ek4znZ6jNzi35VXTJcCj+YRgAUYgK+2a3XSGXVgz/mirVRynSEhf7GRcJQpNbNeCseJVO0ohSkYVevojyhg0baBxZdc9ocQfSptDu1J+rqemqOa1xHxs3XlHyxxu8UFcq6E61xmZIGXjgCotlAqwGyJD6BChO2LyMfxYJAsp3bWJfwMXAkm+16AlWdTUKjFT5JE7ra/r1jaaFk9kUKyQqHspoTJp9kmUphiAnqW2gwhTZ9alD4NcWeHogH2j63CyF3mlR8dItV7U2EXLxqk1nt8sFkwTiXDFgPJh2LMNl88yTIB4MJ1Y7iM0k15FyQtcBW29j53ty8negcQYIEPpFJAgI/CcoTMEdk9rzkEGpAeuQI/OA4ikhta6+1PWiG0q61DdBpRTAtp6Uy6FFq/xlVaB5eGXQ9BYKiVKP2+7gyVNyKYupIFOhKJ4GIpgRElB1FTfctqjhFS7oChZFGUlkRVxakAm2nrUFfgfcmEK68Mtz5LMjdRANNhQ93ViLELjjcvP4FDyPiDorpSAL8dCyOXbAr+aId34EYrBc6beCrFnAXeLpAPSDqzAMjYyPD4w6A6qpts91P/AOPxKQnBh146VoI95g3RemFGpXQTpzpMULEPWlNRLnFcNymmFskZhtoMZJtIWbfAQ8mWx1ftWK1HLc2ava/o3pN8k1vuBtNDmK4NxAVNGW5Cji3ma9JaRUoVUPaUWewTcb5UePiNizJYHs2GpVGtulknn2SlHG03kghmg7pBFrCIdiAnCdGx3diVSSWaz4ho51Ch5uhZ+8OdKAngjVdJgOQCVEItJ+4PeKVLpihXsbV0FFSIDlb8KkHsOW3SgziP4vuMAVqi/z5vJjLCTiOvBRwkpa8uw0xGpcktTrjTjTF+IZwBKCHL9k+LUWsBwJ2jku/397T59adDrqhvdnZJmx5MV6vWXpywoFXgm59PwYSI6skM5a4RNB5Tk+8fh836Sulk6fAKyXNctODxrltcAjFRbJCozUSjaapnF2ZYJCRwqDYzkANHudpDC912J/j5MRfpNRlWcq2S4NPVNiiNstYHHYBaFB2MGmBOZ9h0rnJfaHPFU8eEPSeXOg1pX3Or0Ol6AOJVsHYC4ZJ84YcmXDWrrB5QYwx0kKbkWNarNyL024T+SgQUzX89iWzNt8bNox3nTV69TvlgmuUUSwUgYFp1ZSwHQmcjwg2IoZLC7YE//MLiX+QWVMpwCKKYdr3G/E19yl7NyLHMyvzMRz0TS2PoCfzHbAvx0Du1ObzLeLjd3peJ3jaYQ8cV65WqnOXVRE4mIa5mpBpObYm6MRHr2AG8MKqxSOc2HD9eG2LsK+IzpoCh0HW0zU4nZaL6ELFsuviZo33U0iXTCALq7Tmcc4z9DBiKxa2qRZdgmN1NzGW+ihZEHyjfoLc6Yn5y/nAKsx8d5IFEWJMYAulXO3yqtoRi1JxNMd798Kae0ivS7zC1NRiK5nzHubM+OuOPmBfSV16z2zeNs5sh4t/3AwaeKz7WT71hnPMehWAdYybQnIBUcxgewGbRr/BlkTEHLoLTFHpLHOEOStRjy9Ky3rBWZop03PrItjpQDDT/K3CmSwcNx7Srv1UB2bgpk3OKDAD59DUZqJS40DjAo0ddBSbfYSOduORACtPHKhBeHw6cJjj6faIMcete3pmY8DWJ5ykT0kJYHauc5MFZk0u4fK6ZNBegrCW5CJYOtdyFLRHhcHzDMKcyjRVQ3work2VifAUgxtGg9QjuFl0S8weCeDup5Aep+sQxwCGJ14E5Eu+FcRgZxoG391nGjkbET0iScxuN3xhq6Kjo51onaBJ1MVL2dzY/Xhj4NS4Z+CER9M269zEToRXRXS9zgZFdVVKlSioVJtaatbMqGfW/nXWDQ+YwY4qerxwpCH2eTnXG+hadHcHsyp4dNJDcANG0MnvEm9JSsDvwrBvUVTdEn9beFAyCqcGgYA9UHJcUuCZxf6c11HIYE5BF8DsbOcST/pqTV9ql5elwnJJHDBkD3jQk2VvEMjoPcJuitDbydxQ7EaS6SeCZHMqXie739hz8fmSgY+pXOhRV8IfVRIH2wJ9jCQZBugibqraJphxNQlVUp2+YdFl6cuRmptZU886N6WJbrG3udFdCvrXLtI1Rdn2fkeyre6GrnKSafL7AqUkiFkEX+ASCT328bZ58vnpOZ8yVf6PDW2bte0zM2IF7bbxktFLIUs8wZrv04rUTojcfrq3sGlSmy7hB0qSV65g1WaEW552Qdz9Phij2hAUYbKugzp82wiZNrSgQTD2OkknTwOglXExx968ouHq4V7TdYRFQlHKQAZeTSz8e3pmMf4qcFxkTajmQR52yolHUkpSbKoTxTiE+pVonxDjfb5x/ZXdh2txn8Y0pT7NaTEUouLrMwJW/JVWdWbjIdYvQ8CP7pcsI5t+xH8eTDr1lk0H5n+s3P/Fi1d/9hvH/y8PR2T7POPkMQ0kdhiTMk5M7A6tb57gwOJA1MQ/gvaKg1tpqJQpr9h4nxZ6ngTARbUkSIVHiwMp5TknwugrT63SZjRJMFLp55KgqgT7TsKeUwgmUsBtNTeodb2R9vRsleSIGs8Qz7vlcUqwYIP3VDKTYtrnjRUbhe63Iq1Msxo0pTpcMo7et1L9PFGE3VFlGDlY3lRmPBf7xrLwwzN4BDZXErTqD630OG2FgWEoO0osKgS3nYkGM6LTw8syQ7gl6G3ScCeyHnM7A4nDfkwqOfX8d6n1rxFbaEh0kF5r9kLbERFo7zaR1HkkrKAtKGSE3uH7RF8hAyhTpuJG/eTm9pvIUkNQxYVkq1+vmRv6N3Ob+Jy15IAZKfwLyE0lvFZlL4v7zRW737yVVDBWyMSy6zLMZpy+sEtJwsDLa11bXPbtV0m62VaIaBztj/AxaPZLVbdTQB8bu5R30MYV0MbroI3LoPmuu5tE7w7GvtiteE/eu+z2o4GLFrdkTwZ21PS4WwdUhpE/TraVDpjL0VWAF10Y8G3RdpALAU1NgW5zl3eIYCsMThhX8kivJVLp1KvKF1DWlAZdHigkuxzYE9+pH27cg97WpTzJjwdpJ0ZlTHaBb9Q2Mi5k4DLA1EPTrS6ffKRsuGxHffECthICSJWMCymjhR5A096ZaWUVRZF8W3LIWBxUpnJP4V0ilnhCr+2SOhRIrByJ5VtfQo4VEKZvWxQWj0sk26noKc+SLszVxcCV9DPGxrhxmLytYB8V2+giAF/7Fe0C8lj3+r/D4uYYxF6SlQbnTdxOco94WiI9xs5PROwNipjvvIwgp4LlEBUhMGHbxmBWO8C50W3CkIW1HYYdhq4PzitNmzVusTJsp2Y01+x9c5s7wI8/X/gBDMjM3A7DDkPDi3kLXcsUhl1ucCYx+qK8c39EbFqm/wEkHuFeQhBPeyfSbiX0uW+yEhCLkhqmmhLgxyG2yaPVmT7VDjrK1E8imInMPx3NKulPtfOC5+4RGhUkpeA2k5lTt3aWHWerdF0nk91y7taTiaJ5O5f9IXu4/sHO7+kkxNhjYffHCUh0rWGnrhqjroBmofcjLypUr7rjBbLcek1yU9mC3CrbL4apulE0HNgf4YqLMVwKg9O/G3mk1z7iCsHPL/l4iIMH/kjSNpgoJLtc3DoNsPv7Lj7j6EUSv6cHhU1btia3zPIo5mChngc1UXPYJcBuYlJNi55yKj20067puq3eTeZY7oImrXrodmb9C9LBVdZK7Kz7yembqonZXSz3fzC/rltz/gP5c4vkeySIO5Ye40AsTkjliADEDdxLD/EtvUJ2JoqCnu0LuBoTri/coY2B+BVg55axLH50LZPtwdrukG9zHq6Ne11SE7nFXYuFzFpfkpYrWS3bsyLAJViuW40PtePtKjzM8oIYQSpIvysaD/veR/5tmeS2Vo5de2xrXMlH7XLp1pK1c7fwFepTmc7xh9ijLAikUeEPs9047jQYQsShpAVq3OeW+HwqZsvM/wHg/vQMxJigiGny8HGaJt0bhmLaa0uknZ7KIk27PjkaJIecCJYSxkoiSlThby8+1wkbNyYbQtW/K2tZ9gfejVyzvT3aGBJycrQkWGJpW8UYRXoQMmH3NhCVTT7rDGFDX9Ice1cDHvBL3cE4xUZa0nzTyQC8+T7h42BRgRXHer8xadgJcqviZBUECvBmwuJtfbP/kZ0zoxdBlqQxKQBTn94zHAyFg+wnbU1aen0gvn+A9MuYY/5ASTvGwTcY0UEQfKZ2DrI/Iy1EU8DLiBf4kLVvsg5BdUZ2zMb8tBDCkTGoLaDKzAJOf/FCoE6HeTu2MV+ysJV+zyHezMM7GTVABfsyc3AXdtRzfchuRKyWlP3K96thRz9nHGNUBICU5UhbCVI2Mz1z9VDqpAIpQNxKAF0eBzbS7zFUleJB/eHhBUmXIODABjxPPNBXq1XljSQ5rs9/HoDYJpFzVEnByPuJhUs3B82puA7iapIVy1ejicAotPTBA8iVt9+8UW9fmAiyHC5uMfrhUXn3KgEV2wdiGExCf4I8MZHqQ6rmwY6V6L+LnUKG9tnDEmOnBWEAdDyOO/a9GiIOJYecNvtJQpe8dcGejjF5qZI+cRuo4KTbIHbLIzeTxngPZXrTTu3EyG4yO8arSrmTNIaTp8BJ3KfM4ZwZWbZL9cJhQkOkt1Q5doiu3swf4DFDvJZZYqA4qO6p6y2AcPPpS4j0XHhfmYC8WrLlvuTIPffkbqeZSIUGIpW3eaqFJqpXaUa6EhtZO2DF1+C20094fRB2E12oSQDZN2WoMnLXF/1KUzl+MyPK9w+nebglV6lFiJmrHEQToM5Nug46uavmvrPSU6wjqnQaIQlOd8PCHfnEIaYpdNTMddyUKkGOGW1gtRK7V5eNfMpTaBuLIi/jhYXSy6BCsbJWiR/lQgh9ogLyRoAhNUqBEQqNhZ9bLMI41tBIRstD0VxEKrKB1QnJRbjJDGAKBnbKeBWDp4Q8SroIENoRlr+ykyQC3Lj4AqS7mpcPWJKoMrM3ud/HwaacpOCaikduLdAzxjUljLMVKGm8SsB/HqYhAQS7bZ3bekY7SNvqaXPfSEytnnYFRltrqrvXaobK2q541lTeXNFRbOAUDr8VI22dw/yZMcNsly+oyfBnaqTdKc6MVniIqDsW/iprDLImTqBTERLiS+VguYXC+dEe/Fo//nzIuowqrUz3UXflYFrTa70PPqbe35ftqkF7Q6BsuZgdrZJFmI/g/tTw2Wp8EHGDo33Y3gvqXjQCTABvYlVQfyj323dL7VCJ01gImHJ4A5F9uKAYRlDoj+z0QcH/1XArhKRxTAjgWeZfghG4k4yt2IUD1QFkGxOge7H6B5wOY3mPwOaYFpWG2kRrR4yLZd6Tmvq1dbXWhcTaVxFD/2voHijE34SgheDDbwiZy5sH+pneMMzBKdaft2zIbmOzoDZIojhkHs1lrZCS7WRjnJCHHcg5f2CoAy0DK4TAiHqJBGvpiMHxkrHjZk+KmNPJlCiVFTdfXLShGCHjTlFYGsexHuZ0JSD5UIJAsNt3mqip5ER6lJcGTB8QNGjRp3us/g5xrRPVBy0lP9EWWAA2bu1tW2J/HbJMGh55lOTdjhf+IYKz8wiMQ3gQbJ9sz8BFlSrvR0P282AHruP+dxYxS0hG4ztZOo7VYYDMyvyrq0JgEwuR8nLPOnUs1P//yvkUJkti2aysuJlCDERJopJ1CaYNkgDMujr/b3gqErNJtD44fkA1W7a8JRFwEK1kFlaV1hHciQEaZaKYToiOBEuFsfVMw32zA1OhunDbtdEyg6ZYJ7aOEQg/AUN07LATZ/8MkhmINqqKVTsWhh9CSTM2hi5+N9I4jmYHJ4TBfLwV9cN1NsTPiglvQxkKxNla1pRrCObpdgxClANm2KNFP0CERdR4M8i/QgGb+7uhKrH27CxYm6D1C/3uYCBWwErbxx1B2Ca6tPQhWi5xyLC/EfSJuXZnJzGX7pzrxCyrDaBEyoBqgJi7WMwJgKumTETager+sDKgXDVVxAkBqMqsKogiO+lLae8MkaV2e6wFhLGbwJE15aiJOAIWbi1HN9amMyFXjZGU4ZqqM0vYBC6I2umGABvmWUbrXrjOmBCaELX+/iT2f8v/DDfb7yXzrCzfd8KKtBlSjnizo0NL0VS/OuKqfoKjoK+waW6Uf9fIW/h/fEAanJQoJy9gTEXcSKN7uOs22G9kDKSXvTJO8chRwrnsBTGTOYKUzEdZbYb9m/jDJ9D5xKFy336x/jq8LCOdsYv5tlucoyh/l2QzMFJDTWHmcEskLoTPU2vCyFJgK3KUCGWGym3mSBQ1qi2a/ejyZI5eU4M6+Kw5fLddw6hvaZQCabQensfo5zNjDT7NGWR5wRzlbL0Rv95E7vGbT3XlHR9K9q+CdeppitSjzD6N3uapF2pdmkhCSi2lCkerLJPlnbxzWopMVRNeDtOIxaLbvF6KxOT0lZL9n7xO9cHLTeAHP3iFvbnb3Jm69W/T+mz64nM9rMzSizYjftX94wMve1a/WOfvqn7O31aMHmilW3ws6FBl1+yGjWzgDVa91EpNrx8GIt0AT64G7G8oNHcpCaiJAGwR1bALdmQHXlDM9vkeAXMizfZnYkHgslbC/QfYVrrNBhvpFom35BPyY8nHFxAbZkspmONclLDGKissi/QNhNay0jt9xlQ2aJiVHin2QlOi1zew7Pdk86WQeHZi723Sf+Khi5mjVH1gI97hDVbenAhizROqgq9FfHDBVbVD0ZkoWq16UtVTiLAqS9UToY0nxGLXRcdEYaHtpNfg6ixQsRE3ShE3NyjZy3viMVI5yApNWkNoSOdTNP58V60zurRezzzjoCBMi0D2a5wJDqMD7t/yUIAegaieKoCgSF82Y//8W3SqmBtLEAAuI8BBsIocF7WrPOxiMpQjM+6zXEQtHOOyEDzK9QBzdE7hGsZtLeWQBy6JXa0VLqhhBZ1qQO+uov/nI5odR3I6shgBkR/dqkBTwd087BAITepo/X7erMBXijK4DmlPYHi9WMAIQU7AlBai6WoBSFO1SJi6MxHRmOIttCl6PDQKeZO4vDBq1OcA1Phzuh+nx3qi0/1nJVadqgJo1ubAKA9rJ9Vdgr0EqFQFSgcPNKuNasAzNsXpEWgUg/CcgI5OljZbL7cmZq/O05UjoRLjm+da773cLS4jbDS1tt864MDHJdei9Pa4CedC4wyUN1M9+StKSsbd+6O9Qcu32gJNXj6zF8lax/dKTorM/PD9sYoBsWp61qwv891ZMa3GmW41u9EsmLI40iHxK/GWkA2p4ljcAruKutDrMFuz670757RAc5a6AnJ+x8ZkW42xGn0Trg03NDuJUqlyie5Jlz93VuBEazfB51wgFRV4h4GYLM76dSOq02cW5JljCFTNLHuXeKY3v/nGvahFx0mC8JBJSLack+2s2sXahgcuXsThaOAi0xY1tgZTssj7pXgUDMjt45PSj9bl+VpLv6ZiRl23j8pLcdmfHFMHAoIkmqiTaAL5XOyJKEv0lQT8lxaL0vI3qPZNonEqLYHSQo8KTBMls8TUQstkjCC6mBFJ8ArRFCSIoonR4P0CKko6hW4269Cux0sl0+CqTRgl6Ep4UFmZP8mzCgg+HoejWlorlA3ArEHUTzUjhQJNMr0oNQtNFCjDAIrOZ4qEeFB4obj6FZRDt5kQ7hfToEpXoT2UtJvxY8hBrq+nIMdTqHUtctCUatR+XxmiatT+MyOl5DCorEG0nApjpYQy2QyiJFY1lVCyGsDRlZkmVbxc5EJz3ciQ3mNOJQXeLw5WVOs6dN46xkF43Sz46FGXbwiKe4eAiObLOEy3JyTj9ZdrGShIGV/OpjaBH7cOLb7llZgtV3Z13br3ZxfhidSvGdkdMiV6N/Bg9E7gQejtwAPRW4EHoDcDR9EWaOiNoyNhKIzT4cQtXRVw9QcxrFPenouE/VzGh8a2QoRO5U3XtEY6Xzv+AXKkBZrtpo/l9TCUF0Nlzpz8z2fhJLkGjewyDNByTZaS5vxsK0ENXJJQ8HywREtq4CNyLToaypI173MCbNkD/rEk6EW3kxLtszvhIQA+btnpIMLlq/IQu6EOpXhf/opP6HIVMOxVfL2OL6N4CkdBBaUgEZwKzTbZVCPBU5xvFvRj93xzKJ/MvuovpHufp+weQoItv940xHETWAWvz8p9TMG2BMpTTssvDDYzuD4PXjp0cZrXv4DWY6X1IH/qtrPsSu66w8VNW7fnCCRlIK1OOEQIs3g0WIBZg5g4nEwOr6EwfFQXwgmo8I+a/jYKYNMaEwXbOQoLWHgo19TNLA7XgB8jxEcuBqDfSvmc/NUAPYb+Hz62I8eeNTPg1ike4JRO7LFjJlznjjYMLW1hBfVfTgASkNNTtUZpTCNU9BWUaL9SEs9j0kwYcULrB6UfqrCOSIO3s8Vc/ffGWF1tEQxgRnTh05a1HREgVK+VtP8obmkPwJ3PWLAT9uC+3giHFW9FwUEUY7Qy8PSdXxN7/vKErUKUl0NU4PAVG0NUrPJkFXqicN78AocK/DhDioEcB8zv2GwuCX7pNR5M9THBTosWt8oR34FHbir6DPRkPRI5hsMqAI4qBR+TgBQ/TrMzQKymD0EQk9u62ADEPIO6M8JNgAA8YFqWpVrMbHYFCmdBqmEE8ypYQeuAblTXnFEkMsWJxQo745wyHNYicZhWGaB0ZW6MzCBOyoPg6pGu4qjH5VpHYNHsrResWSASHxohDBrVCBH7SBHOuYWpdK6bMSm0ZsjQEPM+Vg16+oG0clqE0C3islYh4gAeU7sZMTAtpgXpSj8zAsUVkJgxVVSKa6eTLFDKVFLFHhBsiAT2FDbQNPxnRoiSKlJiZaFMJRSUI6cbKQhWtilHRmC02xELB8XB5U7qWj8rAs11pZPXXwKaOirN6SUh9smM0qaWOnZD2EBnEHPnKTCs0Qj+C2NESx0ps1hoUwsN8amnwNUQsdgmjozBarvMpi8NdPtvI4JQRYrG+ukREKPEyit7ZQGZFBUJ1hWzikySFLtNR6gGMMRuPMSwVmP4T0wQkhSpsEyQSYIg2/oQpcIymywygeb/o8vrrhgsU5RqBz+CA5PgV62uuC9ctCjDMiUA4WJozFyYp/XQEeeNLgFRkvGyHNkvAv3/0I4s3lNDSa5vrbbh+FRPIdMR4AR2zhKaZun+Zd6sKy6d6cM0EVmOLEMGsnXICOuT0J3/ydssQkH54wSz7zB0hzH7H6FIAdJhHOtNl3SXuyDDtFcMf1UWAPg6PYnDEshhQJax2FzMvTcXEJGajKypDOZZdsvkJvbEPVFlr5hwdlSEn9uzGXoVwqFtFSRsFlLeRdiVgZQIlmbZrAhsB6qOZ3sp0UnYSdhJ2CE0XCUBPs2koT6I3Aaxtw8ZbognfrHaVbHm12wwVoNk7NQwQzPYwhGOcITDipnOBOBO4VWFpoJK7GaoXUgOiVeDo6ganKNo19CtiRLd3K2x6h+7hkL/F6Z9yEYHIY6fBLxplSAIkokGhFkC1y28eVofU4WbWpmxYNIgka7J/ql+OOkXAiW+3VdQr1Lyel7C4AXDUxbT/lYiJgNWTv66fRrU1MrTtHlLFb3nZE2vB4Eub13AQldtkYyrRBXflyqHSpdZxdhik6tkEEb3i13C7FTfuscH/N9WIzb45Vqu5fqsCzoI2mN948Z6vBIblY1PcfuAS62tLc+HKNiKP59z7YxqOZ4UUTxFgDroH/sKdCBY4nS2ywJh4w38qPVdXlrJt+QtpZ9T3D7knd+KpZIsaux67zm9h1APc53NkNolg7/rpEs7UtY2IUzgBLtd8x7A6TWsyeDJAlcZBqyFLnpIzQUpPPjXW3GtIRCzy1uFPFDQ9qH11vanZSQ/FDAF40+EClDJMEI/InaKxoCDcw/EZq8BItVldYazzez2TKK+PkA9uMmY1PLUOmB9MjfJ/DsGLJyL7AzBEVywZ8nCxnNNXKjG4APeogjKnOd6PIoBO66iwK78MEzq0sJrT4qOHKchqi+4KaIGlpg8YmPsBhDXvYmIOSWBm7lv8ut0A6RwfwbhOoVE1NhGU3CmJBIx0DypGSNYHgG3OKdBNHjgxGyf0pNhki6/gcQboPEmeNyijN8XZnRSEH9IpJF+o8E5yKG0qelLDoqLe38acke97WYWaky7qjob3nHdW72TnQ5Xo/E06uO9xR4JTQRnlu0SqP+0ze0ijaqJw1j6u50lj4Zvp0eXMjDWj7pC0mTk0FV31lIZUQeB1PEk/4GpHJNl58Aoc/P+ny7+2odrHjw29X965pn4MBrh2UcHrGTiw9Tdw9iL3WvL+rVEk3Iot9UJBMQsrUUoKCsDu05DhLTAL0lgXyshLEy0CJXnBNiZt7UMen9ZpSXGsaEUeoA0Z9FXfo6WlyfgrerLRG+wUWkssGzQsb1txYnEe0pWLG16KYGKkoPZOS3q99il9UGVr8+YRG1PyF7VEC3em0VOp1Sns2VjUvxjftYZg8nNFUh10wK7mAI1PQsGNxf9Ec3ocnWAhZiPorfGyRv7gTT1At6+kWmXb9GmyUQJAbMe2J3NLx+sg3zxPwtgAFxWtGYrGlqOkilVU8dJUYAyRGLbYw51iapW6+uaJtnvWEYBIVgcqhI6pTq9Wh0pFnVEO/YBbQc9D/PaDPdzpyzEOBeqaGqLkXRtDOuMOm3Fn9s0Pfau9quXdTsbxgYZ8HOERjJVUNgeE67Pcco6fgZ4Nl/zVnntebSYt17qjKgUem2kJ9OdggdYb+WpTd1B5wyYJgifEWuBOlOdFE1G6AvdNQV5N5XC+UXftiPTlM0emDP+av1bhUKrD83r14uF+2FtkNtAVSZ6v+SadDGIu2OvBuGmc9XsbpHuv8z0Jc0xpnMdun0u5qjfSy07g8mG5H+0GlD/dcTwnhZ55usBEBR003UIxHHV8rQmjc3614P3KVPrvW/sfJu+ErBCW2nLLvP/B4jrYhutgRLMtDSAlV+IMqRNssqJlDmhSO2maphWj6nhqc9DoxJQucBKPV4rQZwasaNMGfoNLUguXnVf4Kqk3u3FXmAhJY22G4Gl+zZmDtIuCUBcH5EXKYhF7XfIcjRokMEFjQBRcI3pDKejilLTYBqZ2IhoQJW0k9/sZo1k0W2jnhQ3mVGmncBKUY88yf9BAJDO/vuXZj4GjlyTQX+Nh2qN2/lvM+qRM1O3HGinJOa3VSPtidSDKsiMLyn6IrFgv7PMXrNl/MU7JxOus2EU3liYIfXhRj46F70X1yYBTeYa0E82TR/7v7jG7nLtpUyiNIPUCGKzENa0JmMNdDqZOPo3WGaXuwDIl3q6g/O4jRq+Gugz8m4EFWKt6bakQbF7XJESCl2ny6eRbVS5UjJywyWUxnBDknNZH7Wmvj5rG8eapC2FwnTaPKNPXcci0xTBG2KqplM1H/pnrZ/5sbHjEPvKIC/nqoGFvAlRZzPIMn5jq45Q1n1+fOkONzl7GSqhfvmbwBaw30LoJoKrslXW+6JdhTVDBW+1m739V5yMQ/onM1nS+utrjgSbiX8EWXpH2+Fnhi+6EmmEISKriuQiAiDld1SgPueB3HpXp2u9nCfEXV8lBY26wGmCK0Vcv0/DFl6KLyVGRhUnSm2RAvhkZ5cZQFtuawNlhBu9OZUc9SsH8CLimUK9NAVWyxSRotXbn7ABxrprFWr9mHFeS4OPoRuU7wvK/5Ro/LeptRtfsNPePwq7iHNr6N46MP9yzHnLLLei3jCzprXuRgLTtAZ0H6eZZJwaHs1fMdajMs4mfaQJlP0lGlg0Y25T2W6qDhw9psrRtVcu34hxaGDzpve4Y/qj3cmO3vWnOVE1r9ltPSN6ej0xI/EpbGFrttvhDaZaKCIDBHwIhAq5gpVP9N7leKkhvk1D/yDV8tcaZ9I4xzTIBQ2h8pQthiyMSRd7Se9g6X/zm4u9uQxF4EzIVH98Rz4UIimLcmXfBbrZ1UCzHjFkyXlojXIEpy6IQZYsveQPOjxkakbOtB7kONEmSNRPBEynQ5FIglYn+cQurJ6M5gJwQWKC9J0iLfChuvbREidpOqCKnVeoRH50hBrix2RVXI4gkg0VAl0Epd0VpOHNCle5OLfnV15G4Mp9jAenj4vE+e6QmoO41jq3MiJ2b08c64v4U1VtWaESz7rKT+EaZMaNwEjcHhQgHqV9xZosDfH1Qm5XdV01AUjoonvkznNNOax0kXltMlmh8OJ5ZGvJ17EJZbwbtXyMibrRr4p2j7CrLVsaar0Xssh70OnwbBp33dWbLwf8ybvpjyvv0k67FwW8OaQZz6Gxb2+rp78S2rulWhSRVbWy+avwNa0A126CSHdkft39Xr9mo154uMrYP5HGyeyLbXVrLwXJqb3mbH6wyVW5Fj2ZAB+3UtxM4FJJGZU9rBm2h14kT8o+mFMJtDhxc0dA76gXqC16Wz1PrdVb6jmtfaA3mVPUUaf2qRnFmNdlAlFTB0ZfbH0O6i+svNk6Nk23rx0O5U95ywV5XTYaF9tvHay/Erabyf5NF9QvI/GSozgKlhR9DETtI/ONEzmp9kdhx1dwN8lOoh+QDuJozeKaphdbuBoIkVW5eSUdKPtKCJbzjHYy0rwu3neS7efEl0mHnBtxuXbeS2f/wAB5wmATY5VkjZo2dpkz0eOW9jjThHpx3ANWiW8nL9K6M4WwH4nW5FAhW9Prbg1naO+OXmm3H+/3eZjoWBJy5odmCn9s1U1vMV9Vn02y2QGcUMinhwb7K2u0JW0KqABeVhtdvrRSGv0DPXKoTxUIMWXeqsSsHOt4fOGQNI14QgGu8GSo8WcOGgOtprstNubRaue4YahtaYPtCaOjyiDFsTqR1UXW7HrDYYMUqIozJKB+2kN8SdVqLt12/fLibddiqBISRwo2gaLwTZUkDZT/dpnFnBi55HyW16aNBFPTJwwd8LTqjjytf4efduQdsv99yt4RxyvPl3wBiAggVeyL5NaeP3ukc5Ph/JIc7JU/w5v5e9pVruzl3G5DvQCN/oajjzND4zVg2q0wtOLu0tbPFYmIktIS9rax/NEb8a5mPeoZHyVuf4H78gL6iNo8yWvsmNHXR2n/vwBcsv6ZLgWk14t3oz6+DQMCc9su22XITPFNPdGk3gejKIFhFMMADMfxqxSFvx24Kxn1N4aZ0VpjNFaYuntj3a5mrQJstrjYYk8kPNQNgu9kPvtL9GLeDdAkBEcSrz91Lul2P5xGC2KqUH4wuhyjC/zvhOfVrtu4CZ3GDcjdKgom6NnkTar+VzTDUCiZVNow6pZgeE2PheR2EA/0njS7B3QcxTPYesXCpBOfF/ELP4nP7vs7DtxRWJclHiXtNb0CG8oVbWXhYOUz93CXD8CcohYAdOtY1boIVnxLZhv4UI9K3c55taUmC+M6UPcTYZLrRuLw19JkYW/e6sHqQpPdKMIyENItwXwbHUpXHy3zDU30PZ3jNSm30WyLxE/UScw92JfR1ImF0LMzB2lwCfhRe7i2z3ZrmIDmQyjUCAiXjJU/Ckb5IYFdCgmCjmiSvuZ2Y5ZGpeJhy93Zgx7ZKX7JpHPG4cnle3eL7GwM3d0Ha2EQjifZmSUw/V7khJqIBwmLOy3kWLMQ4r7V0+y5UvrYLKBjEEVfWKo+kKsa6GBsoMintagEcpl4Y4Jb6upy3UFe6lVl15ba7IvkDp211gJFtB035+EIWQ69wyimcySZktR4ScexuZFbTbIJ8AtmBBrejcTleT7M1JHlRw5VfX+rhmmeH72MmIKlSbcsS/QrB1c+pmkcey5djpLrUIJL+th5dVe3NoKHqUi1hZZUiSGyNveUE5no6MWlIJ2m27gGekkdeRyqWvHpbM8z1uAB8hM/L5VPs8aYWSfyZRn9agamDz0E3jpaNXr14EJ2ssSnPuY1QlFKB7O10hrva4cbdN+eVEC11cdiQIp2cnCjEK5u3+e/9lUaIzTS1fLAqc+pjGANWl7JnD4byM6FL+H0JWegSDCMfBuizCxQ6hxtCJYIFaFm01OqcXAyxxWlZivCu7YujgZtvtMJvfCGO+y6ZpYaw8+ufO6104rE+V2KbJaX9ctfev2DvnhE8Ca7hud+yW+SJqydjzl8M5f8IGbXhc4SzJLa77Qtse1Qm+JySs0P+kBOyit0XbTcBqrRBdIFY6ATHeGKzDj055hm7QRMpDvygqgsmXx90jR7betOlKA7FtLwLlho0rApZ7svXHysAz+SZdVEQJP0Gc18J/yQD3dJN7BVJnN9kAff1Jpnaomm+j93gXUjHl8Qu5Y1wFJ5ZppRtKaNvlmK0pQYmzMlNWejfoCLBOx4ByA8kpy+zRv1ziva30ZSSg6Hca2SR3SwLodOyO/fRVEc1rsphhF/YFuweRs7ek2DiD1z5Bt1h1M/1odUAUpOTmqAQ6KY9mpD53Qkzn6K0BOKXSEZfQvqfJEI61ln7TrB9rYQ0zWI9zwIjU5AsFITTFQHB0GpyQszGmjDTg5M8YJS0u4QWM8cjn25iGXlNVu20xIgJbEqnSLEcsS2XMBYWS2WjURhBNMGgv9CclbdDQPe/SfO3t1/vcXRVf8p41vX/uRfXvauf9m7qNp/a++t0JFzdReQvEVnxKPZ+8k8lxUQJW/Fu05+WQVVZTNfZSGvWW9S9HPevPrmE9E/9A/OWG/8c5L2P7L379y3YLAegzv77QiAF5eD9l7WNzPcv6bpDaTdv0wjGFZuWi81KBxV5nP3zqEAr8/P/dSry2tf19NYY7SA8LXHqFt+uA247tVxP3h0eSAwG28IUAs2khTbNNvr4wha0Ne2dRBU5KkSrHb5Rk3x4PKCgjxNSHx/VTAn0n+BTBSupx7vKuNF6tjmkEOL1MgH1Nysx6bpY1ulsbNqhqiPZtE8WuCyUMzbZfBBT7sdnvCdNpXHVFP7bSwd2pgZlK5p181kOtG5iH9hKzmu6aMRShKjJ0WmxBU1Zi2WuATEyBgDRlQ9lRGI+csbkDi7GDXGHPt3MKBfzb9cVY7hRnY6WMcQ7Ac9DWj86TdA1uRt22aNxtvTqUatjmNbGhj71r/uiJrgVW40NytfDurmp0HtqrmGqiBxKrhpjGEAsMRUBgh0gKyCVtA7KwYZg0GhnU+/18eQ3UZvGs5QjHhr/CfkmaJiY6KjByPDZYXEjOLR79gJExdzBiuszvCjLTVJ0/gx/hKSfcjIjcIABU2DVahIDaFBQ90geui/Kk0GKzLIjy3OV48BVWzjbQx0FnFysPa/ckT6WWPvaTJ2FSDVWzXebMc1D6yjIXluLuPp7oT7l7+0ZEmtUEDr1oT9scbHS2K6kmEc2VeDcC9KXmlWTvjMP1n3f65iWvRsKllyif3F5Yc0qhsJc1/7mnkewMXBZMtflvMse+pKfffEEURVM/h6KwpKKb7QHvrwHqqtLp92B2ljdaouwR27/16OZ0+dD2AkIw//w3Hi7G7PLy4nT5/6a1Q49d07n6GGnqQJxb1VJdXAvzdF24XpSUrfXSki6wu1Ws2zenkbWYbIFJSm2s1QwshN8yEKle965NRfo4QArFEr7RG82FoKLbH4uuzso1WLIgxQO3p5oMngVW0PD37OcYoAWiWSbdw7nN/V8LUHRsL6Cs+TaqpPlxGz6/A3NvstgASAq6FJD4HMlDzqkn4EYjhVR3X5y6zTXrNEPemr2LlSfGTaIqOBXLLXUUTz6qE+/mfVvkU9cyyS4OhQET8OiSk02VsG6moy8CmFaYVaLWISB6gRk6K8SBQA9gTF/uN6+IEcqshXkxBcsygbEJkxxWxAtKuMCFCWkoSweNZuxUnSLcU2JrCPlby0PRCXVDpOq+0fymahHmqo1NW63nu+E227NurN3Diz5ByaqEAm/MhgKN5/TaAfnjKGte5KqqGhD0zdHcj2idJLah7aNEbuelP6xtqfbNJ5M8VHrJ/bIPctVwREAVndMLSwIK5dWby9Vdc8DIYA6POE9K8/dne+6jb/Zaa5ItLL5Ay7Tzn/PGug7GlspCHJrrgyfbvrz9aBu/+9t+/ua0ZPWqv/5v7TbT5/odv96vU+eoPbwvC2CbVSA1x70uXFhZPBXNPstURT6+iWRBeCro88TKgTqxzCNRDZZvjNdMK9eCUifH0HINH4RJIVeJH1bObarHPLyouZEgqp+eovSyQMpK9L+HUMadeVkYxPx/gR7bPrE0bo57YFXFIK7yYP7iT+Zu+uE/5wd4ze4JQS6ncU76kphWG+Jp+URKZnu/to9NbOR+9oTTklvDOrRUqbW1fuXZJYl8KrNfHkWOtrfdmXEllaZj1exL0LWgi5lMKXDV5K3YBLkguOYyb8+rncNZ7yme6XztuHIdJuXlY7LVPZwzaGpnsM1+D02TVC2JNbGRxjroTvCMgbOk7xmesjC/MQ0CjCOOdUKaxj+2obtQtnci40ZLZGBmmXvOpkXRUFuhJ+eScenWkkrvHL+RXVbO04nsT+9QF7iE6lhs458/ae8P0c+tLLc5GQlPVFw2quEClvmtp8156bh3vRdDbNB6VtRul290pvBYFiM4oRXiyQVMh6AZ1ePFRrWX9oxiJ0lwIhIiWyXhzzmXTOTZjoTCA1GM1FJSWxYE1rYA08GdbCWliGCKpFO/Dsz4YXhlg5YPSbedHy8FoGXhEFy/WPw2xZmMuSKp4ukXlJg/MgeNCnJ3TEmXsicUqBvfCYCYOj9c7mBXG7rtJfEVy7i56Buw94O8l0TzgH7ChLhX6Iawbi2nRseD8jeYVnTLqlYdLkVZor2Do0sJfI4sVqP0JGT9EX+F1onBNRsHxzvgjQ+K4SIQvKvkjbyLQW6XEhae+GM9orp9rrz9Yze3lTs9oZrszEq3mhMnb6RnbffzOQjNWu4FIZ0XrkrPyEHfEbGxfY0DaUHXbkRnDAgdQwTjgZgkTKcR+jd2O/6RtU5YO85pzSzuvsu5qu+yrjKEAOdFvJkzQJKdGZVPSPV/rJMLI789eau/611Suf++tmB6czySaAMdHjaxmUeq7RmkbK1xjv+uXk5UIXc8ZwCjk/+RF2wg76r1LIKkf9BfReZyLeA8nktu+lmiLOfjSoasqt6InjONsh7x/TZFJpU7GmwRoF4MnpxIU27SGx+yLaqDZuEwp/C7dZPzJoEbwpykEyCyqxW9f5aRXus8KiShqH2G1pQ3Yax2y+igOB1dm8gAVXASi5Fjvd1h+r05acGTMWttwl8pBHY2yijMJBPrf5bcc3nxsfq9CoGc2jyOaOWnR6JzTcOmuNEQ7dxS03TEPe77ZxV4Un+T0OK/ZYiOg4InGJFY8NX7ykUUgJKDNo7fAEZFj0KGvN2ruwb5JXlaYn0/FyK6zrzx/3YrNDWnnNZ0+4Xf0xsP8ReJ54PuKBlyMCaaQ9YRvVACiZx8FMeie3XETjhc7AOV6e4Mb2lV0/JfWWq8+GZM3Am05KbioZGszO2Vzxhr5JHYM4mtWuPrkBHQQT7x8YNthb0nGdL2yvARBN7EJcZBL8bo1CrPiMQxgCWlzAgkrMG9uS2C46+3pc8Kc43FjSqwIdz8XtI5pn18aZwTw36DDVbHZjUALTeAOvrYvNJOauP5uRXJRRjYCQFdvHGGT1Nz5a4TjiUyTWuGBtLo1Jj/qZC0UPuKqbx7uJI5rNC9fZ5bA3pB3+9MCIVogL6AmLXRdtGkuZrP0apu6+NXPL7Qk6ZB+rMJsn9hMo3sE7plJIcl9g6sKe+zbuHFufHzcNIZaufQ4GNKfZZyshD/aWLMHOx/3Ag76Ks3FGR6xs63eHgsiVInqriJy4sXfeDXyLqMnsXPaSprzgfM13oXNRCiy8bTSaN9Bdo+T9gvVm1z205iEj52/WWLu+RaVjIFXByay50I7X/BE+hgn9Q8+k9eRJFhw7+tr3/w/YuzmrSuCAxNAowS9AczjF4H70RlCQF0r1nerw1aOVfhQAAseFJisi9cJj2c/3A7OJ4X8E6w3+8bza+Ku5xzkVAPQoSeKRUCPFkCoxjtY+vhmoZ+Gse3+8w99diFe6BVq4zL+fK7nKrc5vB1B982uIh+DAlQ8+ayqIjhTJKfA3Muexrlv1n2dWcXi0PceW53h7oKEwrsjLVuORPCDjM+EQdcVDfyJxvXvbpzQfavfoVijQ62kBcvlWldFWCgBkYsP3TV5t2jSrv19I82QRLREd2NKyuNrvgyBtKXJZzs7tMyrtr8s1x3zYMACtjPi1IZzdT5JVsU4KKoJqzHpQHT2GlH8f+JlgRAuRWqVYRrX59c5CEDDJQ4QIZWXCFMbcWEiXR2BJXMRBwGFfETHZfatHrkV4eI4CYh8MBch4imIXBtmIimUZ/IGu6UNHemVT9quHET86WaUjr9KxSMIrx37vz20oXfyi2dB3q/IusYt1LaIDg5S3x8s2E7cgx/yX+abRG3O6DW+2G4NWK1LKYsmW7cYyEy5vaE3DPjAAqIrtAygQGaJAFEjHaJMqI+43epP6LIlPJ/Vrnw0M3ULqpMkRCAp2+kgxIzJRe5MwtyA0WH+xYrPTIi2fzPW5telCKgl329UeqZQ5riSSw9n6eqGDxfpTIfvRzNgVV+YTF8PJZTVFs+vM0N6p58zG4RjfjuabLZH8YNl6IttT85gcq4d+HK6lBaefJdM6j7UXLTfUbDhSxHQ5lU7e6frnH3EYixTvRW1F6l7uljjXV7RTEpbWhjqbWfzE6R/C1ZHrW+wZK0bQz9yr8bAGAXPfctr8dtnZW3iFXWSHVrSqPRjK8BreQ1xjAEynhwQu4gFK6s7t1uzxVXygtSRuP+r9tA2PeQtoV6VRY3EXGZYL2cIta9+ObHGFUBkx9IRARf0fD8TICiNmXALr64GJE8udr86wSnvR2jAKFbqgugDm++ZCJv5hiljCzuL+CRnSuCoSjXSO0zzs6OX71kRS04YT3wuFVpNqOJJVSBLg8KRWlGmz1hoTerxIMGZEAwpSHCWHYzR6nZiE84Uz4JQxFhaFmxKR03V7Rvof5WudFTpUWaLhOsy4LQjVdwNLfBtcUzZzzdWc3FthVQyxMRyxnOQxQKLXk92RaxF2yFypCQ0WrErbeBtut114UjsT61JikeEgwn1gygyoT+pF34qP6cB/BQuJdw8/wP176ZwrisIZmnjrKEl8sn2x84UUwJ32sApxJz7wx2zoBwLDB5ebV07maGmEeoP31r9KWq4v17RXSe5YHrLfBe6lvcJqScUynTab6thoOnL9jtyJ1y2OGqfTZqygwlks5rMW6Fw7nrVPTDeo4FHdMzUo4hTLtW11fyJELU1JBcQkCLvi0VprO9NOoK4PMsPAmFBr4mkr0VZ6Vnhgxfow0bBVk9qr2ODRHEkX/ujodKEtLj0/JDBQcOraWlg6XGdgnYF1BrY2Vis+M7aTqOnwXLluWiXhYBgBg7OHNYWo38yL7DZ0XlesWivHqyw9cSPtoUstz4SgheuYmJhe+0zFTJje5KWQ9nz2z1WcHfqYrJPnrXa9ZJ8CsrKE+0ANeVm4TJAFQeoO2PpmpclBRbfOI2NQZytQn9hL1uLgk98tO34O342n2UavaiBKvlQX+6STH1vXF+Q7B0qb+zs7zxkEuhy4xYnk9aobCSrcd7ypZWRVQtskLdjkd8lHBf0rKb/6NRDnbc0OK1QGJzUp66m29nfjQJsFrYkBZNkO6jZL9bOPTSKzBRRpWengGBuqPL6aqzPK9iquWw20wjPSw4VPN3jN0r20SE6mNuP7nTxp3vBcphUR0JuoASx9WKp0wkh8dghxL0kwheydG7Zmg944gOo/wONjU3A3hQg5lmdbUf9E3ZyFCRgu2z1pYRcmAdLAONhFeeYgZede3XOtxSRuZGfZE3Y2lZSzVapuU9XEqc/ZeXxJvkCbWj2Y6N8VvW82fOX+xdJvlTzO5YvrMqZO8nWqVa3og5U8l9Rbk0BJQdWCVHEnBb5ZCXqaiYjkDt3UMgK5CuOL6JcVvnoHnvgmteZotUQt0Ed2nBxwngsKlGataG3n2OuZ5inbnthPPoHSR9qzqfOO9XAG2TQIECU4oolVjU7UUBBZ9pBG+I/cS68iSk4hZFZd7UID4iOoIszVmqTddmm3zPXPip1XXyWY7tWJoDLNIlLT4ECpni9fp0L8++yoSnHvBUxnTcR5PXVM08zxCzAlJzlXQ8QOtaOAJHBED9maE2LlpEYn3W60OqVBDi4cmFgS+JDCIHJa0IbUuIUiELVLEmME02lPjaEJpkzyMga5MTIK04yRmCTYhQYDiPMCQkaNguTuWj6okwDhoFrDOyBxYFRTajuvCTymJJFVWGeXBh0Ri7/B+Ubm87Wk/1OUfkMZG4h1MYnMG+EdPfrhWGqerRMmU3Xi51zT+uVXg/HHBf2GDEIzilgfvehFi5mlu9g9oSzdqGiROxXNuOurV0HdiZxJCHrGtV+4oRBmay9dkck0E4YTl5wK+dlteEX643WSZZp3IPbmsPUSRUtWdEk2JoOJCTVUpTitat+krj9/0Ec8/Z5aeI+qkTVyFgVOTF1iobYl6rySkdXmjU0GHUuynNcUIDfiEpeqQh20N+vVHVy2rshVoGQEog+6yPJY4sxx7SQYPhNjE/hdkqo6W9/7Qf3/xpATAHv63IYqQr89CDBFbVzNYTH81P17v/jv+t++XjR7xXNg/pYxHJtVLc53/8boFLXtvuqw2q0yov3cl1fe+vmDr4Yyas2jZ1/OaXdYwOEVEu6vSnqhi682AjpUHVsPksl/6ZBtfZOTIhPPpdfoxgdC9xc9u02ZLxFjP9fmBmBOYPYaJV5SnOwlDMwmFMtzfKJqnOuVW6grvTDmz3zQj/36TnUmEB3RGTH8qaAlcoIAbzcqWGCJfWxmZNQAsXXRZF3l5becIuyRn7EYbqNf42Qd8G9gSBpucbTfYYKLjV5f4eIbCbrW7Hkb+PZipteMQ2OPqVh/dOsgwCu7dfh1Se8UOUd0tl93lKc0CGjIy5NvWLYunT7QqA0StcD4po/f6kVvHUZsSiRa+2HFyoRUdshKlJURvNvZQCAsFRAQIiNOz1J8EYE+1Esdf0InGkF+n0E4aJle6S8nebGHMYuV3t4NMGP361TeP6/FEkVJvbS9HwS4ZNc1PaNDoQu3CMvygeH/wL95msiHw+Q3d/yDDb3W9q1cMUykwoYy9tvCz65fJTlzu2DU4h6iK1RqDXrnB0b1qfw8i9Qf1uieDnpeWd67cnivWwxACDmaB9ODHyNgdRYMQ/+4iJd4eVzHlePKiRgYyRaz14ofceAYM/HGm77s43v8e5tBOFZS30TtYy0Tm1TSDXyhnVBDdLYljVfMdQIAGzuCT2xXkFqqaVtbZ9OXnRi2SrsP3/VdT6bdmsc5k90+A0XsL4yQlit3oJuBjdiwO4itkamC0UFufcZhH/vXtzTeg814F9Zhx8STUUPiC5s+zQgi1XjFfOXaFIPd8SaMv8k+Yne/1wsS74KBnUcuycaB25OILRi8dU5W7LEttWDRLLqDA9LKt3mozmZh0qt2wcqci0SztnqdGBToouJ5Q+xRT5GkJCaVlCN6+Zd8ZMfqGHuSK/eo7N1wY/tI6CXDP0rlGhEitRXVf9n8Ap0Eqrf49b1m4Ey8kuZ4mIGpjq92hiV5t1FUnPFsJ13duag0WPjaDcPdn3PoNZbN3v33ZeOwz3FpTnp26MCzQmEwTz5eUbFXVjzFKxA6ySptTnDwJnK1IN7frySLM+21DWB16p9USU8tDU9H6rHQw7VU9GLSsKShtitiWwVBHe6aRXEENj34mbNwoofKZqQMyTU4ZKz4FOOqCBkXYq1t2GR4W+pg/n2oq9lPxrjl1ArlTkeacpa9KXv3mDYvpf7vvtmeRiYdLxrn6o2LI9+iA6rd8K1SnYF7mdL9VeuSpkNf5St5dn92tqoph87Au3WtnTUowN0rRRWjFwmm6kNC/XWUwr33AHf00kHrX5RXd5sW9dp80DKnwtHLuK/ug2gxX3SGlUxVTx9V4M7uxoaxqqfk2VkmYNUZVZRypFR9RvHivltdIkNJPMp+3FhqfZGQlBXnYPIC3ph7rfiGIm/TgNu80JALLFscIwyFx9Mm9kSX1qiVLm0TFzEMV8VC0QUHx98r4m/3Ay+9NzI4peBF+5xjhhzgRhuOSL4sVLJJReawa4mr1vJXOtikjMlqwWdkLm/e0nnithdICNBBPTcl+UlkP8uPDUBKa+wKUPzvuKFtU76ON2Uy3bCZ9UIn3oA8nkGGU4PEjQvMiR9hgdoJMUYg3q3djrTQXR2MsymNFws5hoAwMX7/A7PtLcZhn2O88fCth0WQXkPAX1QOe9wDVQ+Gv/xgHhhzOPcTjmrhr9TgmdBg0TSKlm+BCFjj16iSGfbVjxkyzzfwqB+8UO5UQLfRbjn9CQccgoNO2/CBbZz2s9DFe/xyFM1nOh+lLe2MSp/IHiDBz1zv0xEpIJOuHqHRZ1kEBIm8avAZKmqX9YDcIxK5rxp8jssquHu0kInoqiUg9zgVPFbBHaXLPV5YjzXpnvRQI0soIeyJJseyCfUsIM2Sc/IcWghFVHzO7/b8/uA+fK45qkUFKxt4GZ5ZjtZMGixxqMIX1qcojqM5MV4wPB907tMLny2OFaZ3AGcTXzsy8+NXfAo3ct6yGqT2OCSyT2lHXY9yEBrJEYhVkExA5NZ6hjvkUMg/V7kv0Sub/boE+edQz3N6hhTXQhtSwalqFVtJPOsaWVybxfBPZXWLI+QolMHiKHDWlL4JlRSZgnRBEZnSfcEcys9F7pvx1RwdNphdyRJteH/oeIIyNI5gbEnmN1FUzmIEgGQKgjd4U0Xd41gKiyK0OOYMRgfGjinPnkcdVp9lGl8QeekGIq+1wGhIYzQ/15lvIdeKyr1esfrqTwyzTYZrZuaNpRFyKxRhGmqhTNlNCJHEas+LbeoSp6hRjBSnBbaN9U/jP9CsEHW0XBGyKjLvKFKWyqhLYjRdZOY7oaKrdcJFGefWYIbWqox3K8xbqDC3vALFJls9y6E5wGMN5yODZ4Ck13gJQa9W9xWEKirJJmlJomxVZDmEa7czpfpbmTfT+5UF34a9vcik7NbNJ9dGpxlZwieBJC8UOYTAtZoMRgl9gHa6SQi2yXpidmtsG7Vq0apV246eBZI8vigxgtqzhebMC2gDAru3HLN6F0thIc2ftIJHLi8K5ZN7HiIZUiYJ5kKpghy2R/Tk2AO86WWM7LKebbqZbvQO302HT79opXt8cSP8ggaMf+r0lWxTJL1UQ3ImVcahoF80+NGFo+PwE1AGPght5AYURwJ/0ZnJFx3PFSkS+TSXpJI4qjGFMY6DQL98Siy8qsq49bSe3AKFyGSRROOYB3AcFGomSsH1ZClQJgt6HBRk10QnMOIYLRb0YyZaVaieLFzWxeqiJof/G96rI0on9TuLgJqAQAszlioQBwR3g6enkHA6HBj0MhxQbhsqgm8HMFT15ECRlT1RoKqHu9fWUzFYBKspFiRY17Qe8LoV64Z0jhEvkdJmS3sIyPk/quZ495t6Cs1ee3+gwBCIkHZCF1TdiNWMst8Z8ujateFUHNjEvi2Uumgzpc2ObSGvpni36wo4gODgAFNHjQIr1AOsa3GlhJwCx3AgsK+MUgOuAzs61JZT1YymryoHxRBAKz1q9EKpION1I6wU0UECShIsltbhpOTocdEO5ynElYBseSmBE9Nizs+fGTbmxKWQYuQb9qKGkXGgWppxoaAaKXtSLr6OPmZHYSBwes8JT1OETjjKE7bypKVEU9Zces1qndPqsoEfb4w3y4oyfZQVuN2NC/tgjf1HVSf+8mgHO1adFZ7x91YfavUNSRi4U/Bs8fZDbmALu/jYBDXSbv6mqolxiO043A/rhdke11s012zfvdBAJb5K6UJ07jzuyCXYU46DgYvn4FJD75TBCOLG1p6VmYE1mqg5KwW5AV/KUBgOhxOJru+ErdDhlq3ulDW3IJ8pjef0m3xh+wF4WGJjYS2mmTEbhRwB78yPYrjhnLUrLHsELvTMmCrW2Kqw7vIi9lU3HgwWjlq3o540dv2xqyu8NtZEXOE+WIoMLKI2RVQ4EIeO+YGKWLtLeoXVR/VJhgjXffpy71pfKObraTeKrybnyFnHKTm+uuiogOPLbYwcvyv5Zwi3/wNzOwkH2X3al7YXecAljl/MSA3v/tHEj8XP75CeTB+ICmNJi6eRB33cHjT8ZhsFn9qdnyczeb0mawLevzIetnzuCOfsv9dgfoeUY7T7dMs98AE9o2ZW1hdoSe0jzUJjb9LY43ucw7rgpd2d/IICAVFPk+AXe9E5uR091VlpB18+NwrQIsBpvTQar3ft6FNL8bH42P24uN7R4np3dL1/W31q+vBUHclfUntg5TEAgwvu4GPkHjPA+mDRwQvFltgJ3DARuBhNUSV4kcuZPxKh9WXeZORgdiNT3dToB41HiqeJhJWFZ3Ze59mzOgrPI5ExRkjYwU9TUMIH8fuM4KfuLrro4ctZZqfSwk5ptQzXt+7oLxlhqbpAXZAF///JPtxIMtjVtfvNAYAIspPA284iwc/kommX44Rct6Z86BaUq7NHku1RIESCG0npJ6/ytwJLy8hLCdJSX+Bs/uA5+FbrZtBjvUm3D7KoA+iYC+4TfC9GWCfD2f8wxS+0Y2iVBN9IZFp3Vlzm9xfqDICQKxjBkkwzFZS10d+rAtnQXt8jZ7LpT2X8zVWGIz3zcsCs7cBZDRkBfEljX+uBzFzNaeUM9yE4vWa+ncLpNoYpWg0Szirewv3wp1UeKuMiXbRsvLKRw+5f48eg3noeIgr6YmwiYAHFcFk8wFo6P4rbu1nemxmY8m8Djz1MUgOc6v4CGTHFDqaW7BTAYgWu0CR0yVG86dCe/Ep2avPaR5zCb7ThcS6BKqFSi3d8q1e2ByeEHlksM8SQ1M78CBrg70JNSG6Xsmy/v7RTIR9qF2x9Y5H+UlfazsTRMoznmnjGl4+tw2dSosQrdMNzUNrxNtAB8FwAPPMoAOxxh53Nlx0AxYVCOqh2jpfdRV5sdozwKCQ+Jup/MQP2RklSBUAGBsPPh7y2y7YPTpzsIiCBwKbud63bRqWC2SM/oAKMOrKxx524nQcu9Mjic6oY5TZLqUehGCKe8GNKW1MEZjayZHFlyqj9lX2rMHioUV3WhP0XHwhjBceRGU8LVOrbiLTTU4vyuCdHl1JGmpTumH3e1MBoKtvZcSEIj3Y5Q8mlm3+QlnKV7FSTbMoj84+mSc5qmjLMA46s4oYhnRkQ1VS6Uzw0QfaLmSrkyiQtJQOuYckOeeFsQUwierRbLs9z3PiOBCceBQfugf2YvSTGJ0ftda7pB8bKZwfqjotjNIdgPSXfgvN3nYJ+WgtBsjJYmepTfUjoF6fWmxinqOIIusNbcsIJZzUJopgsOUuE7ia3dkqwcbIP+CylZTa3vhBVORR5nQ161htEJbiMSM8/a3diut/uXpvOCHvz74E/nKp9+1z16ta9ylhLt/PDfPsdS7wuvK10aRAjvluNSYOXvq5H++wSms94sS9yax1sO5MyVYHI9GcHrxXnafs41H5Ez/nXdXJCr9WVlnqj160p0n/PjEe7btg+mFNZLHAwNrMUOZCWISfmKttzn0j2h5dyQGreszVDVgB/Lx4YAF49NotV4d17knRcvyXtznbdJdux2xXw/wZL84B0v+Mc0/K4M11PPOFb7wbsjkaGMRk5suZL4iIXguhu/9jH+6/83Ya7RDv9mWvfZspL+KhB6rbOhebeeYLmsp6cLbp9Odq++AqEXORRN/EE6su3puH0kga1heRRu0bMGTR4Uc5eEkcj2nJpJeXZx/g5Yz0aYmQBlUxBkdT5hr7rwp8Gys42Ek1nstfwZMmOcWzdiszhIBArC9EP2rCxHWFK+hRBEGoLngQ8LEAOt4xWN3rG4N7LnpgTExc/gYIFIHkdwz1ILlnxkRxXM63JYOH4TechwxXYaPOnExwLIpVJzhmlyQ7eKXOiG7PDSJZZcQT4Wa/fZZptz56mSn2b9FOz+w9VUdCawNwUZO1eQROQmjScWerNMtUh+e7y87thqbmFTjuwKk/MfD6PAp4scEd+IrpLa++pOqlUGv0NSTNk2i7uSDZnsEpQRjQfAfqVw/SQ8kjxRz+B8IJ/wTE6JLU4GXveqs9sdA9kR0UpQgE/QtqWBDvROWFcG/f6tZoKPF4A9My1q/E5P/THg8oazgVs4FEyB5ZSvHJknlb3VJsZLZrhObIBe0pPMopLRb41dUQFuO1tb0YnWq6+kwBI3Clz01W/ZcEuT9WmMunyfJYz0VfMFVRPAaE2tI9WP/Wuo5BrN6ST6B5e/xfXvtt85j6Pz3hjILmSY6CUhbkJH03RpYacCtldOiMQRgluSWoy5pc9U9RJ9Wr09NK98CwxaS3+6bzruYIyakkLPeyHJ222wuTcmLxK/UZL0SggKgF1s5nNhR2YHvwCmw82l/nPmXB/jk7wB4gLx+9bt/Hgrp+a9cfZRIcHKsJDg7ZF64brxrgfIOMZfHYAgh0XCI+lBrgE1lqDP6TMxXUdgdiwvNtfnh0nRpS+4UVkRmz/CAlqrELstWGB3ZBMAmz9ybx8Omi0sDwKMMuhBFyLQLUB0Jv98qH7UrFAM31pLDnm1T9ythPFQvzsGuBt3TVNLWXd2asS4529jEoHkbFa+zM8vFQDgzMCaJ6VUqLkBlb03USRWAkf6rQaED+gwZn7N73wMgVP/9x+Y46F4yNLQ3bexGAo7Dhr0ckiARuZsboNYpMGvc2jVAj4uRrCzQzhB4mu9hjix5cjcKHn4DS2x+rvhs1uaRT2hJclxJ6fw1RVqMVPDSbfWVvzS6UlyuPxJWt/+45KKE01B/ZUg6SMNPP0pHp5Eh8j/6eu5lDcFsCam5KucB5e5Vp+BbCRdFy/Fj2H9xlDD1Bt04lg0ynQZqdouongOKNYSoaMlsZH45I5vtfYtMF+BEQk+5jKNySrANauj76ySGoFN+3VA1X/rFotgNRz7vnhp+om0M/drqNJ8oAe7PPDkAHJ8Nq8jueRh+ZxrIjqaM5R13cUXlrHkyAOD4NkEom8UDqBm8FQuw5TYOG6L4TrvxzlmXegwr6Hk5ei0HBFyuzbttsSyXBpU8K2l13BUsEkZfJP8+GPjU99bFzroUufz137Ddis3/dNu30eqdKe0DWuPYkPxUdX8HT5Q99+2s1de+qc6v8kRy5NLS8jJDAJvysfsW/y4fC3kRkcHunhR5Gu/8P9jattnHkPUYfAnjxIjaD6Il07aHCLW4yuIE/utdvKlYo+u6yPdzTeyvqbqmfpFCb13vbSSSnYYy27Xjeb9Lm7sA3Gh+qLb/M17bSA+jFWlVWJUHkFGLWJ5tAFR3k2lB5qICrtZuBcEJ66lyHyc7QSLBLF81pb5GnZ1UcIou3y22sC4bsfRGz4MZ/4Fn2VISEQiXBuBcKKRHsIflJcH2untFG2RX06fv2j3oZZFmlMctQ5q+E5Qs+C5lyCiRKfcW/qgy9i3uThoLI2aqJt0YW2CLNu555Umb0VpYU/Jlbo0Kbx/iTHRwk6a7G0SfZjvN+k6KkajxoJZo33G9BgkYUz5MW8k3Zv0wfO7oaCv/7W5oS7jJ1CZffpGHOwfcAME8nyZMemVQ4WHVgvhxdeHW441XmJiozgjkQeU13tPStnPdHk6J0twHxylXgPHFq0CnVvs6yVmtiaeb4yE4VsEAYlWW50OrxhmXw4S6sKp7DKA6hZAdx9rMdxtKH3egA4vPbqnfD1G1dcD7zyymt71XUxwlCvAAFI0h7EzGm82Weu+L5Zqs15Xcc0AcLraoAYOWDoV3hbLRmcOjznTJ5UANpDuYKqxuvFHjhokWIjgqe/FNP0qrobn0MHhngL6j1EOyWJpzxpSzPY0rS5n7RVC9vwkUCEP3Qq8zMX0m1cQuEzJ9wf4GLia5MyBEIDDgkAtLEW2/YxaOpdb7jbwKfrmUgtHRhPA7eTYA/cVvuWc8y0PxpUHIUyJrNHCHa9+KphNCVXLu2AiwzYmebCjq7dsH/d2O7A9Rl4+Hp+YLDbrWwtoBZyjb+GAfpCfdDtAPWscA6yJ448wwdTzb++5xR81Wtpi65YxaqrwqNAZLgPJOqBAiX29eiJNET+Q1v0d8BH1crLH0/6wHrUVkSgkOpkivmHcpfVX/uwVQMNcdfq8jfihtV3I4JY/8ecCDYAoRp/3AWE/kAWMeTOesQlNW9kojyYhP1L/vQUhv1TyKRGAQE3H0u0jTWkgmGMeTgYc+0vS4AqVX9XCi1OQ4lg2VcWbGPppGyQ2OL0WNnjn9w0stGLgtV6CdIClf4neDMAzAiyrTU4EyS1ysGXCqBF59B+tvio2WrxcbPd4lN+p/f19cf5zwUfYi4slHw7jsJwQ5/p/E7HX2XYAeyFUeP3YQi/UXHv74P6R1Cz/zVYxUcXCuCfx1ZP8auh2Ns3Yfnp/uHPgQPUQFigau19eV5RQxU1iBMUKQ8BkOe8v1cdmB9Wh8FPrPDbMLAaowit79cdPlRH9pv7Jm0bFBoQx6O+vbQrjyVzU6XONBVXC6apAevkE24yag/o9hYVw1pgWORU0twf8GlKm/ZupqQY1p7Xkp2m1D6sTAl0MAwb9cjnMhFHe9KNKAEs1s9IuR7bRJ7w18keGJdIqgQ6yT6fNwuvN3p0oZc4G7loEUl98A9pCnoT1FVeSMSzlF2ztwrm7RW3tVhAk/txSA+8AVFBLwX0fqbMT9tl+/B9ypItlP+uJNEJ+VM3XRTzd93h0jaT5wCyESzj3HLEDoh0gGCZpUgTE8PJkkb1Vrx9vCT1418UBr00mTpEh2ZVGkZTiY/jTNVmA/dECu+bnxsBgv9ECmdS3UrxcGo+ulRTkWoVTFqfT4HNTzVdFj+KzpgCnKr5q6UetvHwcim+YMXONjwmwCBmvCdSdebrwqD6qK2pHza9JIx6481swlkK0OXJgQTk3xu5269TntC/9i0h/L6VkyNQUH4ixFZYQm8cMqCaGZZ2GrRkICOFAiUFq0iQKUoGThKqLoaEedFpGhpIFAuKQPiLJyFXabeyKDu0t7MzuQYCVaP2+5QyasWEKKEii5mmsVTsGAkGVDPDY0SPGYqxUkJJDtaRKKYpG2qSqupilbAgOqJVQxHNyoXhZTrz8ynBEXaL3077f1d4T9bgsFfHho4JuIUmxpAW/GbElxSC9dTozDe/lq1apgFpWmvJos0ZkDswzfGUoY2JBoNfOxiicRxAKAu+GvuSwZXGs0cQyWz0QXEKSyUwL/v1zy04BwCnmt01fF99z0XSaZJ9hmFAOjbFsLNRDj4eCmfoCM5igPUwMAzD0GoZd10JwuUeRlunBDnFGy/Yy37w2SUQu2DWWyoI6fRvbZpa2gHJNJ3IIxeRrM+4iUDRgfpZJEtWAGNUFDKJr95kYI/1xFGfRSDFiuO9DXPVFNFjiKmecyiVIG1MVmYiYwzof0DBgzSA67dYVFTYgx3a1deE7028o3frOV56RCoPcz/4/mqkNtcJyLPfOnnTo3Uw6tvVmixgk1f75CuBRvsa4+jm0/C8i9UjFnfGCcde22If6HbStXGHmhEqL4zlbzQbQddXRpEMOw45gx1WAAp6bXnuJyfnx1eM2JSRCduUOIwlNLbgUezOIzSwM0cDO0oDba0PA86iYLXvV4o3/jPvkxvOu3+CC64brqbHMR/FHt+Ddb4bK23657k+B9zNtd5vwbtcG9c1ruB7ccDHsc06RpyH2XccO5lfe/X1cT7xlYUf+ygAfdPbHgvbC+eBrikldX5b+cCoi5Za5tZC8lFFZOxeFCKKJkfeo1j8IGkLXcz+UWJkdHM5mjE8ShzgcvkBW+1QGBcIJRfU1EFBhaYArzghuWFLsnUms2i33AhdYJfEJ8xRF/vrn/x35yu7rQB1O1/fMRy+8z6Ngy82qOZHLTFzrYgfjgvRMaDq3nGPcF71Fm96gfQ1yWusBosrdT5EO1++2ZF9rPe8POT3ePZwi8p4Ap6JJn1i7TFJ2MQIoRARVdNWh/c6I7q1ur1VBrVKiWOQrVoqlHJjARpbkpQhUFBdo5lRqJD7T2hBFpjCN73xyAk7tF4jgojV8orVO9uzlHIugiwe7mzoJyCAjVlGef6IXVkAmKsaZF1DolQ5SCt4kV2MeBFE6cCxH0tJdqHCZqwxGO+b4Pp8mz2PKoFSJOJyg7ymBMtmekJkNxRSi4mBWnU/MmEaIV4Aq165dWs2ZvfVc19rLFQERLkmCLhi39qLHZ8JsSqC+YzB4AQ9XKQPOsZCXuMKFAJPRf0lc9z+MUwMQnzivKCy2DucXViH0mXv4saGm3vNRuQaMkOuTe0UQnwjqSbERk3U6PbkguQViFln4JBTVvWM8UIRgFVqZA/2ULsMajmqNcBpypfF6CvWaLNMRucGD5+1qQooJgaU2UOcyCitKCNBVHcaDFrk01K7UB3Q1n2B9QlRU9Z9ESMyh73+SyHoqO0bdIuHkkewRnROpgZi/CtN6z1sG4FLYofDpolhHcxJepArY4lEQF9NnslKvjxkzR3jpdYe23+sHiNeXfxjOi8SV/W4VopANSsT9Yx5HlN97gu+71w5JimwcT3iZohm6+MEUDShXtLeDM2NdHxytUmF9giNWArSRX1viP5cUm34dYk9b14tSEUOxhv4nprX0sllyNjaR4bBAqMTdBe641UvVBV2184rJ0T3tOvwE7Q2uGGCK9qLVg7nLlioC/RBSxPVoKWUPWMsVdwf6JoMOkYg19YtZhoDgY1Cs57B4Xn6fSAwoPmTUf6TvQqa9wTgrVxLtD1J0FW3148UXGdlIGntaMLPrDwyNw5B7HyNgHmhULvRRZr9tq1JyXq9G9RnXs1LKbjGNkS3XT6wtpds0tTHHOFJXCFOMuNFovlwTxACAwkvkMuLAUavRVycfWPadm3EIhOO/lzHBsUyxx43xGQhukJlYbzCpiQy5+eaBzAiNsIltiHsXfQ+fq9uFA9L9W3Dz+JN73fhUBuoP+gFaeyDUXtIrBhWx3Tz0OdF1Y7nelKtaROtOYxeK/aw1C7cf9aTy3WUOW/xy3X45Tr8wg7l9JFzGN1BYpJumNxwDmKhTDoHuXM/3Lkf7uy37Kbqjx+4EcekMe7WxthRhx12XMXb7QcOu4jD9PCIPc2NLUlLXYq8mtQw6n6hhtpUZNvm2zJ0r94EWQsS9em/18r82m6IIaRKCz4ceQPEwAzZamBa1+IQw1p4kvjsITyXHgdvimv8L/Ptief0+S/qj2gkwOef9IwGb7/dkBXba2U7qmcdsHPYw97sOd1/i1DSTFXWzFSzmY9b3ZoIGBBUZOAsE5DP7R2Qrg8yQ4B97ClU8BbnpNmpqzB3CDUZhevcr4YN1UCxG52VnWmd1sWJpASWKc3fGzuNbbV1jZRF8BtBBwL0RsQlPBjgk0HEoOsDNQxiiAXES8g9grjZpPUH1DRBTAbGC+163/zUwRLvt6R6nTMgCyMiecWkOFSqUI0jUEkveBNnF3mRNslsQsjkjanJGpNBZ6imTDXYUGR1DtiLXad07Kh7WyxU4VpPFD1XeqcPdnr0TpcunXxy/mXZ5fzM+NXU19kVYsCbU0g4TuwAvZpQC8//IJ/f7Djawvrj7rUDz1IP4ndvXQvqerncg+xU0nIvLz4TL8nunjWQ+0esx3kcgJHU2wpqJFnCOShFAtztA7UtOGvq7stry6NqMKz5aNmSQOMBxwtb1Pn6zV7YjDeqdb8jJ5hTXUUZ/RqtVVMnXDTt9cBsS6JuBvzOMeNxd9bPsOZ7vf0Ff6t3WH/u7V8++cNY+2305ewO72feX7/svb++v769wxf1xb7No+2N26LoP403fGbt2bHvCM3RXzcKT2kdDaOU87H6Xs5L9YMNk/O1+YI3vs1/5DX9hJ/N3/DF3vklfuxPpxfk9s+2ANde/VZ6+rzdXr13N0T2jfv4ux/54e0DXPYDqrfBhtlnTvLN8tLh7hySVUBtxxHsdx116g6LENUgmu9JzmcNMM7lraaHc31cM9WJXXuuGth47v+YJ6kNPKuNwlBbCxpMyw34Cm/PWf+W9W6+e/tX+lhn+Pi6fPN65WmZP74un8bigKvmkybv9OePKohMmZqh6ZCOGb/B5SB0J5//76ea7/8eh50sr6PiuvP+dzihbyVf99MomBye4T28D+/gvXeCpXWOMDzAFevVr0LB2KknlnHrMKNDjAlA7ViM3XbMILfvCMoHnq1MKaeXQhivJD7lTjWYpdE049mCMpIaKZrna85n+UoZoqHdaZT2mOjJ07Vde+lwiN5qFnqzOdAbD0vK08FEEqPvkipZwFu6pc1VDLYrbtD1UP9qDZh5YYPPs8xWTK88VRhM1zk9U27nH5y1FtnbskO97EAv29f53vh9ddePnp3Gv+93ukPoyAvpsDvyCf2jSt+1lBMLrsQ0hfBzXy+IaS8VjVax4FKNys1EGqrUKMRKZ7mGDryE9r0+7X0FRQX5dUxLwNnAeD0Q9lglHDhu6qDfrjAS4wpA/hvtZayLgI6T8eXVbR+hZbt+2Y5ftu39LX96qVq27y3b85btZv5Otjz3TGQwqomnPLiBv6YDJxA4hsdXoNLonVziBqULusRkXJQqPJEl449bQNNT3/k3yUajmJPsYd0VgtkB+lxEZZ+fhHLA7v8JkiQu/H2Tv9uma3na3cG4j6+ks8dhRllpUXPHwr1BLwBu3Rh/XFS7fJ4uGD9LoELulh91Ndsmq7ubW07QwU5LHwAiBudQWLdXeeotxcXDEL5cwYLbSrHAR9qbxuNl5cCpHXNLzZPZezk+xbbUfmTnCyUlNZyK+3CdZo4ba6Ho0qKjSVfGcykJMP5dg5U6Gi3z2tLoAiczm8CxEWJbNzmU3QXTLtAUO4jjiJOHYUR45kHvIlalicog//wXBLXNrQ/hVZVXK4KNY9otY3oum0rjZYC2WxMuQ0FCHh/hFm7hFm61jcrMzPauE7FjKh7HJIa2MlG/N3YbO2qb6mu09cA5meHmkUv4WNr3H0t7/mNp6j/6E/+xdcPxzb6Cvd2+MU743/hCe9+8QbzWNfxWU8PlzLACDvT7mo+rmB6DwfEaHNsxAs+tqvkponHU7TSWn+dCpfrMLurqg6YMzIRtG4wkWUa/MjJlJxqhlq0IM9utbkT0UltAzRRg8ld45sS/wh1H5QQRmy8mBajg9Nxh24Q5RR/+chLyZyO9GdcwCLR62m9PuOmrfsNLCNXJOj24kF0ZLFtc6ChyAgHXQd0Aravco6t/7gIFbBmFQTHxspw4Ut10CDyDcowX1fs+aRbIxwJKnM6CllATU3QmiUn+2UEMrwA2TUJnWvJn2ML6XTpoREyxMm5zClJqYo53B5VKOPflPSAwExwP0p0vOBP5uIQatt/UCjStgkwa6kpXolYtHCbnFnx/PtTqVq5RLBdqj4f30StcXH2Vfg8Dq3NCpt3DiwOzGfrgBdXTTamSr/Y5+7V8qJYP1PK+quyplUL58ud3U/XF193I4SMdTL+WY1xTIvzKz8ar37+lGGmfXb5NmIds8Phy8gVROcTgXPUrtI8KriLaSO+8zRQiaQwUKnZqCE1UUOVF8teRRrJmECLwcnV/QR3Mc/jiO9GKhpbTp3Wt+lRh/OI5Zwmta9QT6tQ5lvzjWW/bTEYOwGCnQSyC70IXmbZrw/+rV1vsTi28u/r/y0+K/wVRaqQ38gVHi3z5okXnClCRN1KMzIzMjKwZGWQqeyLFe7/E37IWtufeD3IgaKhfj9xU+7DSLWgBsEFsX8mtoaGISAVvnhphYGKEFlrTXIo2ZJ2Zt3kjHKewlaWEnbAdtrImcvJ9F/4LxPHAAZhwVAcCFPR7GeBSVjGG2j1tsKENZtpq0+pOxdShTexjwhuqg4O1KHg3kNowWa3TKwoKUYLzmQTnRXZC19lIf+w+8gFe95BQrD6Gpauql55+p9uMI4WKPI3WQ3cvhpQ2nkF832vieA0xh01HCJ5TBci6NiUmyjUiuISiUObB/SQDluOIHR54oJftxnbEu08CoTGJnikUBhjJNk2Gn1VfD6dKmAxW7wigoBrmzpsF5zv/F3LAxeHSSI5peQzwnYsQuU+JtX/CCqpEZApRJKLyXnp3wBNdC6A18oeZRJgVBLQrszHGIEeGlPUVOQox0i+COgka4Fc10Ht+36u94q/hvxV7t7cSUb0upUHYwfNePLZ2eIMe8vwv/Ekup285KSMIRvpf3fOBwCvtULmJrVCX38lHMnzZlZkk6aDoTnKONNWIonSpt/5XTKjz6Fd0f4AjGPX4s4/oFJ1HfGUew8fOIx4vdOp2weOcTsk9pmXFTR0SPzBi6Ijkx+oJC/qrJ0z3cPDV66otwsZicDJwLHnviHRIvcabvX9iprnVVyBigZ+JQLJDwKi7KhJgGgD7+JPqHzVmenPziYOvflxNEx5SYgfb6RDUowDP+ROXJqSLXfx83wjnj8dfWS0n9d2argtlLdrb6FfDXwDOyXuC3hjXlbyd5RFp27iL9riJWzqIJIbkZ0mdCLkmHY08wnTxaYTYJ2Vv+hY239eOsYNqE/2zbOR6JAWI8JdnyRd/0mj8NQBy9Xtqq5iIyZP3dK05iN4XMiw9dmszMk2Z2M+qhX7HP4+krTA02/Cgf1JBpA0IP6mXYmx3s8zT9RB7LH/omd1FmRVNoo+P11X0z26+fWUjvrrJic4VV2eQGw2uIrMQbHiFMRiyiapAriQyDRE22TWZHcnsqpRDGZLIlGgrQ+2XbbqTvPfO3TwzX5gvWWPNL1mAwuHsJ0yE7JrsPpndK+UeadDgleCMYpd+uV9cOOZUd/9okc6DiDrpgn9pkCSRQ9BuM2imJo1SjZ1G7JltTcR4rdHPGuxo8Cjr0LXP+7f+Vq4rpnH7BgoXyXcIb74DXx7tQAbmK5J+jmQWim0Q7WaJK4F092i15PUQFL/2q/MAn4Nw7uu+puIOfX7LwfcBX/AdTSOJN9RB5Qs8WyEf5iWWXYvGPERryrIn/MIEZfJLNSs/MPes7jqEYdH1TtfbjTcMGnwPIGOkC4/E1/WL+wfB/paAkRKH+Jg8s/55Z7rjWaODarhgi94886nPoqS/7hgiCAe0hH9g9Q1v5HWaG6qAD+YFWKPOIu+RzNhbEmBO6+Sv7S/V8LMDVlFnYNceVMsG/6MzMDjLzhsLOnaouXi8J+m31ON4v5k/AnhVP10SkcBixWoE1RoOwaoxsKK0OIHJTZBI5dE/kY/paOHBxvj2u6r8zG2wjprb/AT8+JUQnoAZm23EjwgnpDIELyk/NhHjUsQ9gVkTIz3s81k/ISKnPYjb7ZUQWFRFOFp3aL7UJnkuB5mRTdNI2sxCOI02f8yAIv0sy/1gmJ4dw8UvNJxvJIIrK583Qvhz5cV5Y0dmtSN3bM6bLKIx9LSIwxTns8jOTL+yTt/VxRdA6CA6eNHz+NrECOZUd+zlxDF4x+44puOYjmPaTk8k/mOjzagPkJKG1AsuF0yUrjReCl+s8zlgsBEifkQ4IZUhWFZ+PEWNjvN5Y1rrUHG0RiLxoKDfbGrQS0sf4cRQkmYJAJ4mho7hOP9z0YiJkguTgnxpB2I6gxcOgZfY/hRSNLkQTH0ZmKne9dLJtrWSpcxgMFOmrdbdaOeB2LGCtf2ncQ9I3LgH67yqu5/l5qEqwSFIC8xPZRiZP+9vXTF8mYW0iXCahoGsLz/7af/8UrrTE6zjk4cUvNvWxJJzAWcoszWNA/tOgLbLGrbH24vzYzBti665ApKuaFmMO177Vru03WlhDcaS35kS7pYLG5xkQ5QMhhZgfgZCeLSI96QmZciDcd3hu7ZijPkvpFu44hynTklhrqHJvJM/X3a8tVawtRu057AbiXysjbmQLDg2/ZKF4dUMHmXKMm5gDKe4kx9QwVpKZzficuVCQnnOH/+n/R1EzbZUkOHW33DxWxu8XGbzcVUfuRXmAwVDpiP5p3mKDaUhWQ3Eeum3ilFI4l/hA0y3/OZ4Sclvj5ds4wI+7vx08ajLJa696XxN7GnDTMBmB+gHoF3QaPFuyjzyVG6JSM6YdoXSPedPN3qDa2NSPL9ujfstjPz0pu62bbBDJHMna4kXtduIaT95/9QlJt2Y2i2TmpNJ1+smVLcdryBBFO2MloQU2HAQ02PQwkYdt6gt3v8cDNoz6DEtDjc98ic89HQB0dRjjHhl7jYOPNxM2j4QJHrGVIouVu5tPlq0C2lKaUwFG77V51omzPdXaIsBQsxT4wyrXT5w0KJmZWfB3V1lapB9pBzzxwIhjFMoQAyD+U2IXx3fUCYPtwc9ZavLVxPyKvQ9j7wTHQJ8DMQY1Zl+KDHjMIIp6ip8mSl6WbBemcb7YV91o83sNJxDAA7qqPytGfLe21HFpMd345L+TrkAJRThhJBwzNnkfP58ei7J4BkYbqi5Bs/TYykwDkI45gYjNPbGLsb4DfP35KkbD7YVe3qFEZ/RNO4O/KoMhDuovzFBkFnMHeBfEyyCxKo/gG53nKLVRAQtLAJlqbFE9oE0Vmea3kUS2A+ahO3qXoheI0Ay6CEKIIAqWyJUTL07FTvGIbQr1zBo8aKB/zl0xDvgUVvtfZzBikFIE2zsBsD0akKduOxVG01TkY9EqRtWiARN9qcKZzaY5Mm2dEQYbxWLYAtP7DHpMbKbbReYrK2RiNV4RNrzrTziyqxBhNF6YFiE+1SHuiU1yb+yAhBXvgr5xsAuDugamXWdX1lxdfF73XZ0zTthXleb01wDHDEFXfbhsnQgI0m38T9kgjLq0jGeRrym+x3X+LFq3qcoeKRFUVRTxVWajPa6rb1uaa/r2uu04zEuFkbdq0jqNbcLoQcgpLOfgKHHk8INweOm8j69++Da2dUB9/9RwzQau7RbHe470UKbbEwygnqnv+4QzG4htB1BNyZJD5jkc6bosns4Hg69gFTrmJ4MiYphsyVYz8cMsoUQuxVLWkPqoF7YKKuggMpYy2ufishTVSo63LOK+ql2VSWubnDi6Up9FfWpoEoPy/vs+LzZrgTFi25Di60MKx3nZRSiwmRN7WdIPjsOZ900t0lQJJ5BL7o11LBXThcf+2BnnMktLPzWUPRdlws6BlNHj5IviHJpteeLRK0AD8rbHV+0O0hvQ9uwR9Nd09VEp7dph4WusD06hPRTt280gmt+Raa0Iz/O5ryZIIIRHgJJrE34NBjah3Dmg7p7Pf2qS5n3DUVXrn8+lv+CrKDLciUE2Frq7ztFCsQycf9h0PaH/OmMBRAwivmkqW+nxJ/H3EGPY0Xoae9ACsxgGjgxyv5WtbgUrqkUDo63csat/AwNKnpZSBaShWQhWfqWtDXfQQ96UilFSLuH9t6d9JG3b5I2k0QPVkJ/9kwJziaqShaShcKSZJk8da1TPONpTzESGkB02B7dHLOQMDFqSjLBra5YGa9fgTCn9k7bhRG+OZGdzm2INBA56+GJ7hm27pX6YUd1b0DyYdD0uxdigtzEArNJZlwglVN5Qwj2q6C66tVSWBSdQdgK62FqXJaE6ajACup98eTyefH3UCzMQ9vjYaCJ3ofOJmW/gcO391BULCE0LUEMGQoVuD5bn99jyziTJPlL2BLYt6yYOLqzqmBni9uUonqMoaXtsMZ+Hzf6OW/8e2uTbjm0TPTOs808XZu5jvKNBdtzRMVU5EVRJEUn6LjBZo27bebJ89RrU42saHSmBjOFTFit2UEYF1y5U+K3PJiAA4/CFQMpA1rRQkMIUSbaVTKnHhAJHsJ4+0/DhcJfAzsxI62pvfz6lBGcsBLv7dO+Bwxf/9TwNzv6l9PvzoG1Ss+fbYoFkV/B6nm6FaO119SsIx3pqggAEcTgrkJ5Qi0zCBJySHhP0/e4oB3FtJOy1wHuRGwh56Wkcr6Zzz/T+Wg00T8up1oOtTCdlcrWsdbr28O3oBcixVAtkOScbmKNlGv1VdatmzFe8r9Pj9vZdxtu5tXuo1WZpZccOzPm1a/FaN72lHFHCNbMGKBz7Prr5Cs3/OoVfmW99RIdcVxnDpxtJ2yu2aflYwkV5/S7zOpp4EkB+ptQuwCQ1cLxSwmFw6aFsFcxaKUXmgN0ukJZziKCSyrXIrPnmYa0qy3Rs84Tela9OZilG1n0uqgW/aovgz7ybV0+inW0Zp160empUzTmByFsPezoOLkahy3wwEIPLbJIHVIaWCUdEtT9dgtkIR2BZqTRmL14g6jEMDpB6bcO69xSg12IIVN7uX4+bDgDz/mObgQaUWkdUpXoA5qxBy30dSVRyIPY3zYb3zUGoL9gdyvZcPLXXrBwUlwSa6bOdsqPBx1vENVcQJXwWFDssJgBlwLkl4+w5ahQBakFVOWQHrftqGVgHWt3DOnGponzkRpuntBG9rRf+A8IlWTdJjL9ihra0ayWHxyh/kOJVQUNg4zRxrgAafD5t13oColTjdUugh/jWMlMehX+kIawZGS7Wm1yh7oBKb6AE4shZPZZ5woRFjruRd8pMf5wiljoag3Z4+7WG+0ykJWMimcTAtEAB8egXGpne/fKbTyMExrb7SMg3y1iDtCf905ORxasPeAjlgL9Gue6eNru9EGfnHuGYnMOiKqmlRZGG7q7L6p/yjxzZeGKQN4lQvthoghGnPFYPwdj4m2bVJz5Z5MItnis2k2qpCBi8ihtORhkwgzBzKgGHGbQ5BSimmBeWKwofqH9RQHnVEqW9KDyJqI5og/XW1UQFrBmGrBq6hNRQJsitGvL5BiC7wjsNzqVZD+5+m7RaYcUwz1p9KqdgopSMO1NjZ8nFuUg9s2IJMSAm4FpMNSjS0vWbsJ4C91XhcDCIPuKGFPjdJVmw3VGkkgw3U9DaOdGBqy+RXlh3hm+lD87FvNqov6RrwiOrIHYXpp1FLA2TnPqw8AMMhMYmYuJeeeFNmnuwIQOXd6xj3uAkumjKATsbv5qsz70TE0QEYD1CHDsHuGw7e9I1/3uYH0TH31IhtCwV0XKbpMBQe6bzhSchhbETrDdwPa1qfP+NtHD7qAEKEUrD2qn7BD4vj7DnFKYNY6erVPnk/ELuQP6HWxfm3suAQoNDORMv+hIlGjPgnBj5uvFj6yaiDwdRiwjwU5LLY0GdK2rANkTCwlE7Nk2GANFFI1XVCQ122E67KZ2VJzUR/h/NjvnMeYadUsnzjjYE/5P1xHRmJFYReAzGTU8SwObItnPaBSanAwzN6cGxRZoC0803Sr2NPK+mfCXjw/FLZ9YLqVOGNT/SZ5b7pbvjwiiIwKTYR9T8YWI5L9+cPHaNRRLRWuGX5mrZWZycOF/crrzPnnBHGv619/3sDHQBoS+2R4se/EuA4kvQU/gKUQe0k/x/cM8AdCBWguqc275musMLTDPAUCrxsHFHl2NY+Sci+Ek6Ly52shLE/kfIBZ1PmvxaLdcQtps/iLzLMuKbDp7CDjJ+gkYOWMiTizOl5Zhtag3HIpaknVDPn/OavuAf8pB9B+Jdz48TNT9ofAVCbCp+RSXszYERAJPrC6PNBd5GZS0dawWSGitmocSssTR92URdBZV/IEGYP+PnKdCj790L/XZGt6h0Tf7/YW1Gkncx8gjhXLxTEXWe0C7lLjXQ2ATTaP7ECRqeu5awRZjiVD+uX2Xz6O55BI8SSKS21lWjdeTEOHWPP2kOySfXCiSJwFS/6N7vl6WfuH7rkKl/gG98efbpDB1u0jr3llsuBnHZ4mPvCy9GwTD+CVQLG3Kn7bSm6yEw2VaEJv6OMXS+Gcky0Dy6HdiInnUJEqWrzG7zXykqtMYFNzqk0VFZSzx+pAuu2VX1DA11vF/WpRWAcKXe3yCIi1oSb/WNU0ttxR9adEVnRreL/vFsswMwQmobxyV9driYq7uuioviJ5ayat+rg36fkak5YKuuvac9ICsKhWCCX9a9+n/lwPrS4dlue4ZveLlXlLCSfp31bu2UKt4PaPSdU2Vi6PrxCkXPfTxpYWL1TqG7AtKuSdAkLZjroii7YRthewdGiHyx2zbXlcW/raDYKuY6sqeyx3dVqZu6EAbSjrznHtjl5YIiKRDi5TBtjKZH2pJW2voe1BVGgZ659DVEaruwySE3ojktrbcb0S9BL8zv9m4f9tWA0gE8sxRw5w5s98wfOagYeyZw0ZbXlnLwrp2NYZEsErB6cchXE/xpYiCngOCcDKjwag3Nf2egGhRucWonLJbHbF/F1hpJEFAjALAwUvJcXaMzkkyoOUEbGQ1iWt4KnoUgzYW8p1G5R3tjzRnBYnDPvcGxQkZauTbmrQ1JmIqp8yk20Jn0XD7bhqTExxEd3plER7xJRQeJi6oxboTjDfVPiAFn3MIU5Cp5+80KOHCkCFDKvDsVqJ+Ggokzh5bhvap0QOKOhEJAZSjrKFTwC5jJgyM7FH6C1vbqkAfiKG6zrLIFXTFx405hqjetf82K5nUuhdI3enJ2PAagwsj3v1LATW56QQ332ezhXtKLlhYO/hoRp2y1JWWSY4EAZrdYpMzubBYL3jQoSoZyXlCcXwKJKTp3mVo47Cf1eLHYyj1lpFpOGhv/Oc5OGesDbdHaWC30NVwh52vZfbgeLxu8xNgmtW4+LdWiGynwcWtnz/UuNY7vsrNKadyQq8uXY3/rHC7NdDC5LZX/0jGfP/ECHJbuugLIPu0/+6gBRkZF2Ee68wjkZhvLPPUd42S1EFD0dtzmGFeN41fJOQM5Imq+mt7MZWasCV8ogLCokhHZlwwB0WmMntzdGYOqXqnlMGcb3p00GzR9deBYB+666EnlAR3HjyhApsApg8bOEORDxy666EnreGEtK2dYcJMfZdHMeGAXUNOCNlPoKqmmmqqIe0OkLcQ7bcldxPXgO7Rn3wMb5UR7MucOGmDpNhDq8aJNRUrtFLnmO6knyUS0EHynFYDinVaV064sXVJDyHnHNMfujJawHP3ophuwBhXpdjr2I6cdYDgvkI3hG19XEyNwzaM1xZs5RzgENerEtKDfgOLKMG8jAQ2MwXyz5KSdDJ2hGUp62Gi/RW1G66erLtLf1d/htNrm3QIk7qmvqDuELgzYscHzDSIs0Br63DkqCIClUfOw1movT/ogqWAvyR5TamhK0K4d9H0IVran1CvHf3/O1401dx8Yd4Wer9/E3CTeamYtH51tqH9sjV6Uz2Y67/dsGZ6EdfRy+2W2aMacaN6duQLc42mtzMbre/XdZYyhYWkSsbkMTg/YX18/2wbhhDaMxkx3j7SJM+7EBuLSgiKBtJpAuy0YMqdgTonJ7iXiB+V+pHQ67SjT1uCo4fBfw02z5iAbmJ6W30Yao/gfl8Um0mbp4GZxHz514cINgbGIkF71uZsSFcJp6+ajgchSzgqygSQRYyEhhjAH7IzPJnrR4Qm6+JVp5HazcO/yhVGSUEJf5nWDh1l2XxqT8Mk1c7AcsyXIFxlxcgbAzqqSHS+UF6XT4lgnQxmFBV2kUohOorjoG9jTXjew1VIxDf/L5LQgF3Z0ez1+bmwLOVyYKOc2yhM73y0hoRIpO2lDR/rZfasncRuEtp6awQKo3UDOF0WzcNvrCognpYRCcrKre01QISacJ1iKBBxDBsAD69/FeaPWZMlaQpIVwatK9BSu7YpeQa0HImamRUcaHpu7+OB9xOT8xoJV3mN6n6km3d3TFf/nQg4OWHO6PUcRdc1NczTj9znQHmvRf0ewCFEYQcb0ti+eNS4X5v2N1H0zYi7mFWE1mjnwiic/P2b/Q1J5DCS6LgLUMLq5FcDnSlDAzZytxMhYSqcaD33kne/cyJpEze1J3YXw4Dv7a7SQld1l2PiUctEMNMi7SJVJNA4VBrenEEzFW4aX7KUQTbySQVRWb3YTXUlOzrjcgBCHDdtPuexqgGxcuqmaT7pvADDsKq6kiV5gSiofyRYeB97C+xsjYp3bmlBNPwPA6LdN6HfFiwBmZWznFi0uRTtBINgjXPADM1LhqpPWrCr/AaVhrRDsQ8NoNN67oPXmjbCphSlLCmVj7hoAnJ02u+dWF8dv/xxHWmLAPMMlyJhCznc9kGku/klrNIg7SxExweq3luOuzj13D8qKN6XfPYsDRFM3V1/deraComaVqEkPJU/aVDU288ipGlrNyxf/F235iVruaFuNCeuRVdDSNqKD80uqkPyGGstqpGdsJZU9JNrJmjfvbEV2gfNVr56RhE73JaWi6DTt+h/LTe+Pb73qcPUeSEY0RzlfaTdIDJTYOcsD9/G4VALJCEm83SLekh+4vbkIjxrgY5n6mI3KB5wjrHPRSRPQfnPa90PHgJty0hA3jdFikpA4HVTOoxyIePWIlqIqKXIPjI2nhMj100EZFmfij6M1LDiSi0Oq7kWn1qbTGOJXGUe4ioS2acJkviJuGoDYdVtFQLbUa8lt2sZzRB0pQXKAAShnlQdbzYHKJjoilZPVEhvizTXCEnMsW3WeAjtzT658+lq60VoeSCK0oY7xcsU2yJ8fQymK9ah7FLgc4zec55wArMngkwrJM1DlUh9WZZlqZJZB4MkFVgUlsGZD2sddlJkrAp+8NHLH1QGRHoddLjc2Ir8FULsmSDWUlVWrqOwSr8mIElqvtnTQpRW44DXiRG90Cczq7K8/AGTGrYqFp+FRok0dIZF6fJybRIyheo1BNSRICA1a6rb1sG+NjgqU20+KgcR+tVQnivQ8AoEPSnuAi73K5jU7/oMU5idPSDpHv08KMYAykKwVlIFmvgcVDPUThRMw3mn/ndycS6AbmXsoRXwMET6WZmW5nJ2gMlNp4+JIjWk8VeIRenKXNn2ebbjv9RjG9s+cVmDf5fBZh5dgD7iN+suwN3tySFtoak2W3i16QlYYFpBypFAdU+R2zIpk/LB9mf0/6294cuKaf5J3vHg/A9Sm4NTTHryZUcjZrxip7GG8ffNBoeYHF3NRJr5gC8np3RCLtgeXCLthG1nGhyk1ex+EueddcuyG7Iwqc8y2S2Dtbe6y6btSIn092y7yOnF3Vo7KB/33V68Hb2hr9lm2zeDVlJrTScrjh9awRnSRg7IiI31u4wXt1LNPwN4t81SLdd5j5esqfttp3fmHBjp55locg7gWCp7cOywrl1jdmq4Yw+6+U59IIq4Ixdp1nK2rvhmWV45ehGIWXeH1pRhnmR9sAgyEBEsVlJFDL/bvl92LQHdS3yWIxfdllEfDMwA+tK3A3ctadrszY5SP/ohflPfNwmQEa4P1g3B5gETiB27Y9MAc9q6epV846ZZJTqWOaL4I9FGOVnw4K+qAciaBoGzsHVewQt54N5bBKtBPb1rjn002V79M9FFHx56iFyz/2wOUGZYSK7iLV/btHD8SXui4DcsmXROmqTd2RovbM5gvG8sP1IH8j3Uc8l3ggAGiyA0QBwWdJ1HX7tB3zm7dCeYheeCefhqsBOuRiRSH4NmKXNatMzc2trU3AmTrRWFkopBeOWqxesF1Z3f0WjTnz4WAmtBOSBR/pktASbjdUUXXLeazuvDsuMZh+y1Qbo4v/kxnYfv6ywstQ8/0K655f7s30l8S7s366Bx3KYlzV9NZsT0TNd0fLt6maKRpD+ihYjCYsvgHQeElvVWKyDiB2+HuIRdN7klca7u8XCdUcF8iCq/wsuEf8RdznHTreEThQgGrAmSpDC/48qyuszViYLqzU/xk/byRcRY8Tmd/+s4vq7Rgv+lFXkS7anz0UMb0+bAFVqFVrgPMkOAAegagf58pnbILLTogQrFj4RttRGGuYh22Jg9gkIOkE5SEVOE/toEMjjmBQ4W1zEeCHWkSuclJb8ZzG6/ru9Rm+xZ/vcW0OBs0KC2jMTG24umVFmmHB/gE+brAFHI0epICdXv3HWNbuWzoq/7WalNla6vMUoNPQpnnmx0HWNcNbCnBwakOogyWW9X4pp9n841pgpEdEIXQjd1aDPmAu6WTZtRd7t0zq54hybvaK+Us8mK8Z82YwB3bpNCwe70dXtWHZK9OGfdwK3lontZJb3InFLEXvucaruQmZ5tTqbabnkM+3rgoHRQZYFhcCa6a0BI2YtqVYFy5BVDIJgFTOKkb6Yfu4oVERIogU6kklASOVj1EMoc/XncANtPhNEVtb6W4GrWki4lGaPerNXtLaeW3aT5BtfPuaBu+kUDuIzndDiVhQmF5ClNpu7Kyszqtj/TXKythBy1FfcDKpMIx9iq7Lp8sCF2VipXfYHturAp/Q0Lmo42LBHBJs05zULI2/Et4u9Vk9Yub9kx7k4njLLn3flKD4tinGW1jLJXYYeRQPXKRR/ExIIbXiRqQlhjKZxY2yWqIrwj1R3govCBIXYoy+HICxbMEXJwtsIWgaFwdpxZbn0c6wlPZuebpjyjIXBp9RNuz7wfZE94d8iEe25QykjfMJRWIj1sYUNSXmMLFOOlgHdN+mTdum4LrRlJ67hB4WvnIcgLWoOrirTraKoZBs20C6r1VbG3QqFVc9rOa5bBQYWmRuT0ynPG6gdM3ELEONHea04VSPPwUWUAaJCar+7XQWp+Hjc77TDTe5pAnYYIcI0kCeSpAkh8EcloMXbDbegiIRqMQNmGnvAOkkc816rglZ7r+N0bWa35syZbc7/iuoKJgQmDeJN2ZfMoblSHKLsa2EQbCnYVHoSOCyIjC3upqOoLYjXHTcsz85awR+UH7bxAs44gHVDIeKF8j8WxVSyngoFBzLyKbsDAVclYGU4cV1T7c9G6kfieh7gm0At0Hdmt6/U1Y3zu9KyPlNoGks/g9KlqhwJ1fNuksKS0eqexfhQhEssnMfFjDIm6+Kw7gcBYXYiLrAgJbi7idFCRfMm95juxdnGDoqz6+w4n7d5S4Nw7X9dkzDtAQQ02JJagCmi4sOW+5MidxxrJ3+r2HQYOKcuIFS4KiLDegCmME6MYSks/+I4aN4bQbRF28PqNoqnETbb5CkZ4QzDX/VIuKhgdJGMyrE6whXuO5Eje5aBlP4FVL4UCs4uTjmE92oJ6OadigaH6kTDXHxm9BFncWNI7ES1scFEIbBrTKwGYNhcldu/umKsa6lSs3QWqtbvQNHVHh0DYupI2+9n9Ydx97Gidd8YVy3BFNjPRIWgT1KvYCfsDSpR0gWlUeL+MOX6uUzGhlXZRuES9irGb2l0UCAK2aH1Rj/0R7eOPl216z6JhBj0wnFK8o+Hy2qT2ipIDRiwkRsJIVsIFUvZF9oVoBbLMr2vLZIwHWGNRlJY4oeImQAvriN8Nd1SIk+Q0eJT6vjv9UCRbN6ggICATl5fcGVJUtEQ+3QGGxaH6DQYrN4xW6vnmuXR0all3zK6m0dQEFahABSpQhKTIrJCxIHmQDz1japmAuqETzLeOWfclJScBjd2Q3IwKB4Vs2Uzi8BhNDCIXT23MDbKHt0ohdja+uHXC+Lp4dVL/NXhAQYLfJMFTu+5+RDTXmIuEpLs10eBWN+JUI7FbrkoxL5pp3JBWSuZ4MDJCmLUsK7AUSpZJWsHl/oS4/MxARZmzntoyQ9+dMi9QM6YKwhN4oIasGumh64ORoXidNFQz4WfMiXz90m7/8VjRs9yOQ7wLe90p9MuU6k4Ca23EKtXpbKRxsUgdA3Upib83JeA62sfM3TQBcWvVdWrdAkC6ggD1M6ehdcjseBhCTACUCwgw1SDjDPfB3flCIiADzgYTQTOYWNGkfjktGLKA5jRG5Ta/k14oq+T1d0wbG8dG1jU6N2MTIL8CjkOT7a+7V+NiNQtH6Dkwn35B7Is1uvNVUPoSTIS9TlLERWKAycGJYUzrbH/BlJnb4thkKRGdM7DbZstv2dhkA4Hdz1YY/fJWKfvtyfPfUI6r2Zzsx3cu4bS7z9EVm2TDLT31aeT/cB23I/p98xH4t5fN8PDLevzRZR38cDthFUHMt2SXQjmDpWzpKlN3zDlo5UgLx5rOi03RcrcuVypZlSUcRJrZGD8i8LG4oMT/3zj1oEsHMmPWyVQjOar5/96RbJWBztblS9wCovrlwMasqgBqtlCMuU3kwTUAvw9y15y+vBNnsdxKuXmd2QtBbyli+1GRP/zc084wAFEzeFhIzkpsnj/YOztc2o2AYGQlRmgNOLkUPMtPAUiTv85494Z13p7KwbHThZfSz0ctdEbqcy1ZfeCuRSke3oXp4IGzxt0czst8MShKA//KY0dCkd288uT0fmdWaY0VS2VeJIU6Cnq5JtYjXowOezvYEbPBFoUeXfVUM5hpnsnwwU3XDmZVkf2ZVMbCsPrJHX9yV/3kjj+5G4fwhXdEsjfjtUB4oqGCcNOVY9yN2IiF8CX5ptNUN/Rh9VHTrIOfW2OXknUB/8iWoqy7ftnsXCfrHWUAFs35a9ToNYUmK2+GuKjEPHg+i+6BhnhkvQZbegkENWUCDim+ME8xLCDzM3GjmRp814qacGslHimLhQRZh3m0rEKLGDu3M2/Q6POuX656w6mio+Yb0Ea/qdmUNbyQNri5ddaBxdXGZWydD9y+sk+abJLCUXu2Y6xMzLgcZPtfr5m8pPWeSVkIxuVSRjgQmQi9twksosO5JXQSqhoi8NaE8836HGfhfA8kuhuYvOzTSxOMMkEPdhyheQcpz/H0gN3giPIxjul+D7cYWdZ9tSq6791ISmPIh6w0+oc1Z3JpHUZGBS1oinIpORhmQJCafoTQYO3dNvfBKLKwLuKGsbjIzS80/cIJF+ghF7EqpLK1rXyBYJztGdsYmA0+rUDYgd3OI3MdnBvMHktuaF59e5Hfc54yjaeatF7LN9Qja4DdqK98ztrqNx06qWFbPpBcCXIhqtQYK3yJu+wFMT4ru0hupf9FoxT0yRX3hmE3n8zafMoXrt93COTOVZo/hE+TY9OHQD9ASRSvSDu1em3hfbKvkRiZRyGpb6ThO6uoaSCqfVfiYvwkjgEOQmhVY0BUw3aTMKLY/V2GaGgscfmkMn4X2MC6jg2msTOtnZIR1KHBbIbP7AFwIZFJprraznoG8jBeEonaonC+bpZxqfhik6/OqUDgeQRT6p8ifmMCjnahy/aKDzhntERZKvn9+Dvfp0aqMBSpTtRJZwZGrXN1Oi3YftW2acBOwz5Df5aVGPYFZOnpzg10h/1QEWf53W0rgHPtKelk0kJlqOLgb/fEc2ReImkBoRI9YVzeSxi0Y/z4btvH+oDToPuOdAXNd9ndooohzT7QKAOJBIxYl3qDljQEopUDVR50nR7xioBQwybvPtF3CqXbhqrpiF9j1ABhVKQnVWB6q3J+ldSvtrymWysrMZuOkwl0rOPtNxqTcPoahSMHc7DC0h5X1CzWivlZNYjc3Csc9NCcmEzQgaYjoxwSDHNXWkvZ4PHkLFFA34WZ7jIaET/vmA05BNZlH098ogK9szLh/U19+nJy6q9G4Kvuw+6qwNfxA5jCN3A/H6j02saA3uEGXyPBN+wjtVFQUj6nZX8YkYcboURpz3vbUv7HJtWZi8X3MOhk1upNlVMEgsP8+am6t7NFvCntM03lX6MDmHagOlfFJiApKXow7vD1yODlno4rMDxQaelUvpMfA5MbrvZ3jYGFmxpU1/TiVX7XkyWjl8qZv2SOC2Vav46v1Mqpw0ibG8a3f5Y62MBJbJyziXCGZNcr9oV3mp4lD3KzuySiuiNpJ2uncwOytGNb8/aTv2vMcH6xGDq00D22RMGVrXhjSMupMowHvoCRJ/9q+X5X3l2e7KYx5nCM5mgem92q5fVZVqQ0mLBwFtWYfvH71mWMluzIinMKiKpmAclCq2KWTbI+Gl/DJdcNs6RSux9GJepE4Ysg1YykBLy7zz0FzozUqGAzg6MRO1lHTyyC+pI8ogC5dpo30RbKRdZdWExNmi7Gaxr5obQCN4s5d/xGZXAAcP7jvwiWKJSzGu5e7uUpumwB3/zsCpoKRb0XYXcaAFEHvO87f2lzwQy3q0MAyaOcFz810XgVG+6zHoH+z8M+LjcRakFqlcjPJmtq+seA+GWan7Kew+3FzCuk7QmnsWYnxr7LWTQmpubAMLXmOuS29bG1RmqenR16ZZgbyUzsOWvkjDOsqnY2CS7bV+oR3t/6/6KaMTLrziP2NwXBH33ZCTn3AOO6QiiJ7Av5wZYXdVYgjdMG+OJlIBAO4hKtbddLNwbW13edD0pl2+aCQsR4ICJ8U1Yz/OjAHLQQ7RYaWcn8qe2Kml3pVhWnP9N7iMfZzBjAdSC7MplUJDE6/4pHgXY770LWicEAdrYb6LgLQ0jvCuB01Ac9IUl3oNrepos9oYNa9mEv3j/GFgWadn5+6cySONQVGiCzT04HHnlcSIYaUNtDLVfxUP18+cQc1+BHRldoFLomoNORqeyJpId97nn//xqMZCJxiM/OGHZCfJqYTKkJPPrFd/2V1WanFIc5DX5E9YQkqpX8a6oRvlkbYnchUVzc93IhMso+A3JDwF+QCvsIyfuxbHzi7Lk12dH+hqKY5YL/B2SzSwsMtV9VmZrKHeh+t7y+vvU3dDhcNlY4i2OmvVNSYoXtBfLd3mezj5x8Mt8hYbc7h6eWPGU+TtYbBMtXg0z4hxie/0MhY54Hzha15SeL7YwG7NkJoIV0A8HsaIH1CC5obAWzyqPASMLACSEaWeyUEp8QdaW1YAfs/Nv5txlpuwSngwoqqLDbBwqZGblNOjGnLVVSWE6xaIwozqdyp29i+AHxLwtM0Wl8oXigk/nUP7muFB7GXZk8DWxPXNQS0mSHrCSJorWsYs5XaCpSiabiWUkV6WEzHH6YqSOn1G17TMPgnmoIEWl8BuFMginNG97oDIHf7YW+2UErxMw8naLDh3j3D/7A+vJ9ZPQaWZqP7RjHqkzkQ7ZHaaUd1y/tlJaHknqwDwCRUBk/LPXNfhvVEWyqnyrmrW41HRAfzwgjjDCgWVyu580APHPf/GrUzvsYdgnx+Y8qwzqN2b9NhEqv74ZnHlNThM4wqeVivzHXzQvdz0dLcmDtvMkbkf9SP/za6RzaXxwBLXKA5I4v+niLaEVq299Vb1b3ZOEQZaFhokrR1pUd41G0kfJCf1Nw7qa213KA5us66kX/WCT7bdog5Ggb5ua2IsSbxoUDwX85SLTO0/676yUYI3Ke/JuoN5yFxX0AuEkrqlKJOOn4L2zwo4k/88/gQJCeujdAP5a3+6PAzvF+YEvDDHrZGFQxX+7OC29lgHvN3Dc5VpG9N3bQ3z+O/zzst/cI7T2z0pDzQX2lc9Xgk9K58YB3Odl+cvfnxa2kbO77D+qKqLtaSfE7bhDpd5by7nlLlskjvCvApA4qw9ymafPAuTBt/j5JEahgS1Ie3ovJtaT+CXHFhbN1abOf9FvbsXFYOT28mogR40KZR4un2ZPSW4qTqJSdTY2GX5V5pzWY8g8f+cAzY9LSoWqkSatIr5USv5OFceivxxUip1ouSHeTN7AHNNxAaaQIl/agEqU92DECz6/HI7byshVX1cyTRJOjbS0sM1aYMuW0Bwl4c7Wa5BM34e+i5QlAJ7ne1vupm4BJ4/xA5rtweLSa9WRuKnkqB6qB6uvdpIF9v0IeEduKDMWiR03xOyrpyNTU9RUS+gpkxWGxiT4M7TXVJ4n/scJkYjxyy1NsnCMZFeuGHZ9/pqLg3VFX3cNnkkFVSy8RUCWUDjk4NnneIvd0VzyrPDCBOc1EABahFSWmo0OUkmHUjdWemt/OrgOY6tihQ5gp0x4W7suWUdWyZcvcarLmXz6bYoD0e2rxgkRmJdtnFoBSEVeIhVo2pwRmvq9nwt0kivpGCgflgtI+ym3KDf2Cl8cR+9DeqiD4yZ/twbzt9d4A9oTOu9EhwMyB11CMD8GLVnz/SSjWiqYy6HRWVtaK9GLKjFlY0UcvABn0QRaNIIc1gyDUJzYd3W98AfEMPE6pqgqP13sp1fj+UGkSy3lLIIWLMvozbwYujgGSrG9LqIJoMeEJ2ERsobbxdPIWkc2qUJ1PTkdY7P05A5buCfJUjZ71kSi7gLIhs3VLTfq5AdSyDMplRC8AZCPNfZwD6NCzA9VA3n5mto4FeNFTDwnmr4VHGWiO+T7ITAmYIHp8IdKBmAzUNMEnLbieTAQxwRfwPXd3p9GhK/xMcm3mW+JpxyxX1Sxk0NWS9W88zmSpCyF9ZCI28yFLOy2Rhf7YE2lKiRqzwq2Amj/HaprSLK5q6rdbDQX5yEDMgKlXnlFKViX1HCYO6gEQgMI7mHf8BMCspvOBK6xuQXPAyb5AjGvfyJq+bmYbRzySiyL5+DOd62S5C7m3k2S54tjQ2EgYEbtislYh05s1DevWqCZlHNNTj0RiwzlGDKmIT1uapDK2xX7MuMxcj/kS795bNXlPGGrSrd3r7+GYHTGXf+7og7fuynt9JL90iDwjFulKw7yHOUv53w9lCl4Ix3PrnEu6mxX+wRixVlhPVMHhA0AtomUP4Zv4v0kDM6OqQg2qOVwWa8obYc/5huQSCzDXhn2BTxfohlkEudQdBOg5s93BJd4EWuokqGmrRb4Kta15KXXitttW0M6qPpkfAM6X2miROf2zE1v4tMNI2yscGdpm/2SuMPOtVzhrhJ99ICDGarZmUIcy523tdEE6EiHogI9a0CbSf6tH3UGXNtZ3srTI9MENLvHbbIgCs11nwk8DCV4SoDllJTxZ04vxH5NcF7uW5lgocuXPiUEppDdjhT6u7LFCoABpK/pFMw4CF4Xjr586z+JEktglhUodN+7dpjsqhmMeLAtOOUrnZaLvW4S1CNZai6wrH3xsDOi8YdZBeoFtT3y3t96TeiPPwjhbTZbrhfd15Be2wlBQ7Cs2ZQbLOVwaTCX9+j54En8s4zNZ7mo2qeavM1YeFzU2C6ZLe76bb6O+RSiNiuCpGm52KSk/360SqGgkafvIbXkzukBrZWBGDMP73/qy3FSSp391AtrwSAj/uLV13xg0Khbqe117PKErO16Xdq3zjIENCIcNJ8iWIIdV0f+9zovBjBiLqowYlIlo3XXk1cYWS4HyC9xF5q3O9JXg1NAdMpgQ9NJBCEwy89tqS9p1X4YcM55wbNLitcLH7zaZrGdgHSMbHpVo3J9sGxOaf6Zhj82B4xocZBow9nomxoUc53bwhZjDsjdgj6IMd36jw83Z6d8Qa2iNLmzMbzGJ92bAgqMbe1PrKrAuLLMb+hKuPwImlzYTpCUDbFb8rg+8gi3Qr7pGnlXRCo+XSAIqd/APdZYmog0+V73QPYCy4tEbKzQtVUws4ev5unDn8LYooUkd9Ti4J0qK+fW0Lq7xcuaJABA3fcIxZjrfPdpyGOMT7iY4ZVOD6rRsgGPgvzTbjYbwhmnPURQTh5T2elHkL24f8fT62UHBldU61vBKFkTRnybwX5ucHAPdHb12HEdv0FQBtza0HbxK12opFg2qY4MrH3nhmublUPMPmG4BVJgfIW3pV2VbhJDpF/XI0f3j0neufhpP6DY7GcI6VLNmraZJy4UqN2JRdFVfVF5bZk1QUjOzjSRUTfAdRS8pmtvV608MR57aAJmFPCC9/aZXk6oRSxL/TElYFXPkLQeFg4eddFOV5qJXsdyD96IKOpgB0Uvp/BzkX4c2lau2g84Ez+AVDpaAi/H8GX2c+ZIhhe7JFCgTjaJtt0bTqbawvgbiXuqFrAB55IhyITVqC8RzYo+z+7dtzVzXdaBuWqzubWMx7NO1a2vVgdZVBw0xfoQrFm1FkRL30t5SqzMOrHoQgbnpEKr1UiZtoUOrCuzeSukP85v+lYqjPfoWw8AqjVshhxiuCtiW9yUiQLr4fZUwaymmcD4uS25ZHMvE3wwU7jKp9dWqyoUVWWDYW5ySfaMlmjAEzcxlLEymG6E1e7YSrxpeNhdNlc4jZnotiIjvlp5kTINGVKYqz0qOyNXTbrziTCTsW5L2fmibCUmVtsPrcbjmxH4VEuEAaupetz+vkHwx/8t3C9B/OG71KvCjtsjkTnwZq2Ygi6xOkBpjF7awigHFmo3x7BUWOoOXJ1j2eInFuKH7NbPYAAkVFE94ZSS1tsN5Hj4PFQD6tq21+UGrG5H6ugDlgkQb3YoThVXgMqHoGGW21ymqcgLOXIoqmdldqj5+beCvCPqYVgy4KsGLjQAKxFl6SRZk7cAb5QQmO+q4PeH+39r3uk46iEf2PRzTGRft2SrFFXV9nt0Dq0bNWp34zcb8pBjcJGWEljoJe3QfAkTDrzC293jGmRLiW6mow4gSYpeHXe1AkrBtW4je5nXFlx7L3VaxXDeKYsQ63USvh95Khvjypzdq7Ouk7c0+l9nignlrtQIHs5+z4ZNkyqy43QIZBgpe3Xhw49lEXrdtLDsm+mZxWaA+0+2JBnbVGZJynV3VktJkiN1xPKCg3ormlls1J6Pc+rMK94Eoux22t6kclWwT0i2q4VpOVsWXtWfzLafytGM7hOy6eI19K5m9pLhucKnWY0unD42qfAcFnJUROeuty11Xd0/suE2QoFIkZRMunSBI1XQ4i67qy6XVB8xtKgStHGg+eMYRcVPUu1adgLhXbO7dSpbB9IABBH8CYvc0iLFHzegXeNEz8JL87Trrd/WRE9pEzTSnsi6OBVigk+hwRONb5/whGnqzMWJKuwOM/oTk6d/KpTnnni0BkiSTtXMNVHgIhIy2KsnTujGhRFIYbA5xy4krOrSFd4A+LbRtQHfljWqD1RbeMco55KU5hicUiUVHzlabebgJA8AmVEPDqCFdq1wKnY8tQijKc1cXrlnNXNjNhtY1kxgbxJdMTRCC3eLIzFSomsY+JWHBY0McZUVGes5eqJswjjY6hjwiN3bqoKWWmPl07SH2t5WN5PxaA5hzdjYYGgsDzYx8Pg2+OQo3RhednxtKGCXnM67haBShGnEqTsm8xr0zF/qkpAxE1kZfqmnF5cs9e9qRXiSIGlfqSUa0h7HvtikuIKASY8RZG0POCIeaYewTGikCuXRAQdw5EkilKNNlGi3RTdHEqMyl0eVBuowU7hjoCpktqee0gGArICj0lJBlx9aNYGxx0pU8d3CTL668/n3J8xD/Q3fy2IlsvZni8OrrKKhJSp/PqiiMmmR5MGnK9MsOTFZFWqpFOzggBEo/u9iGzi2ADeZcOudw+JOArrUBErkbvuI6mCaojCR4WZM/P7R4XQbR9ZcI+krKGDX73gOcU6I/t+yxEhh8y943aenALMnESdFmJnbGS5BKwvf03xl0U8UrVUDazcHHdwF31sSZPjPhJ26ABPFEjDy59AntarqJ6s0qeLnwY2kdyD+tjdrfEnRmYbR4IZqzyE4tOQ2T0lLwFfQLYMNkcD4Tn0Ja42HTN6NP0U5uixPedHaj9vvilHB/EeKvQQtR8DUcG15Lt/0bxnBjJsh3bFmATWYsUmjB7iqMWw1EIbS8zOTrxd/xSgNf+A6rRhjHFOW5W2PbzCwagw1pfGuZLnnpYx8cuETkBcpaEeGMn65R6SXyMQES0XTJVAH7Rb3ZRTNwco8N4CSjLE2wkLzW2vyG0YIFh3Orb0eE7Hckk5w/0ggZz0E2fjk1gsbq4Q/b5Hxz/fE/M3bB2kvkxNvBwS8o87uv/WkHKDO+gjlQapjBzi2oQtQUjRVgazuPelYKms/ooiDVjXNrvrr2sQafY41jr+8paSJi7Ksx0h4fg1XerO/X5kTENVeXmJihDWqcQxNlzsxgVEwlBPuZI/+yB7quPXTkyg3QmCYChLFiLQ/y+VXQkxpR8nl4YWfgSVsAKth7dKlKC7fP6MdqqjUfZJi0XYLwdDvFsI4PDc1QU4bG6up6r5NkabnSioGHr38ZtN/47l/uRXXqgUGTh6UOKsqtUj4vQkGfkUOiwWNcziZ+wTBaX+3OIRHOsXF9ubz3IGLXD0N9EmBYy33ZBjb+w/UlZeXX6GS0YDNRVyD1kcoSNCAcKPW4WgPFmPkGi+dzQGCpN7DZ+XhmCLFlg9gGl8X5fdNJIoQ02ss+2aL2oz6BKy1wmJYmCQkVA5o21b6sdeMYHDoAhMAZZoUrRrzD+UtJYoRy8SIa1n7VFzuuMk8OVL1Ka9UPg9+11v/2LA3jObL5iKZxVwdHUGWmo1pmvOWvfFFAzgeQ8T7Ae+DNLl/gDV7HkxyUQkWoJYnXkJrMT0da7so5I7dCrMTl1dTBGTGJsrW18EfX5l4uSvbUdYImGcXPTtykg5Ny+Livplig5eaqrlVBdPvYUXfYABJt5TUHoq7LTXFRmo2urOVUNwfQHgtfhfMIK80xVxhMDjYSe19roJ8dADsOEF1iBjel1okdHPXto2O+WH2yYJ8LV2dZhEToHktUKQXW+hUCffNh7H+AVw0ysqRi1zCbiUOwCrpMjq/I2nNrk3y95Ug8Ea+lbRu3ExN3/jjq7Kje8GnAj1+N+AHMICwZnYSdhO3EOkk0bG2SHh7zyANteodN3UKdhMbAS2cZnN8TeZ2gO10kZoUyvcOOyVXHqpNmo4HTGgMCP6d/6sDmVY+EvhOL+lpdQBJyQxay6kqro9/9U8gPdjsd/Rgu2i02Z50IDEyBuskZoFa0BwMJErbHGOoVeqMrH+FtzQ1ifqrrhIiIJ7wTGA6i6ATWCU6kv6XRPSbkzNQa76VtGw9jE49gibB2gm3+ARtvD+m5zqYwEJmDPxVYJ7B2UJ1ga9TaCOz57oVnLHlfJxjrdnt7mNtN1y3DD9nFE2q7brch9TMASmCThCmzisVRhvWQsYZhADXRkEi9aximKe20BU7Nz2FVk1vrhNXcbfIsouc74zUsxtmOPTgEYvqgZgDejwxgnS/GxJUmZQOUYL8p4sLKzEfG/RIVBffOG2gP466ctxcZSVhzmnMHCZHF1NGde7LgcQ1hxOErbUO0ifi0JrhF+xVfP5Vanxq3mwoNg2tJ3IaXM+BPmL6pZ5OUw8MZzuYctnPPZBS7cUkMItFM74Ihgg8tNUALuamUvVPrTeikb/fY6AIBppXoGrvbOsnsJLOTzE4yn06saWdKuLCSltghNgCHwzWsObECd3mXzzuBBHOvdUYkn8twQYvZxFq497Iah5I37xjYFTl5flDA8a1E+oNqagZqz4zUfrbGiR9Q51zDntCN49D8qGW10jpbinUrR7zzhd2jRRG79hk32qQLxBB9bs9UaIADV+AdeUOP7iUuP0FZwMxvpWu6OYdAtrO3fga7JB5Q+gingqVo/3VVd4ysOcBmOwx2qXjPzu8eC0aMeOEA4tiPdzBOl04S5AOXi8O7ti8TEYo0xnbsjIEg6rTrBLJKLGGpboHOmOrWIb6HNo4mzGRTOIzImJ4gpJLrUNh+VZDRIJ9LC00luhanJtYYcLqubZEwbq2+SYmIr0Th0bnUISVBqsI09WI8uu+e0c4x8vWdI8eLnUPHV3cOnHlh97bbveV2f8fd7qbbLWDDMUp0/6Hu4kHiPp2+pW/q63w0tOD2rxeSghTZIb9njyL64ReRa4rbfhYXawimdYpEwpISe1Tt7QoXER+YVNfeGBTysbi0uelD+J13UPS/av8QRfVw6w4bSxYkyNnEWgxobA9Ob2PTdULoAfup9ghiMaAhRtSfg5LHdEpdV2T4EKE3/f9YQlBIEpLTs5xPhs4wmDMtAxNMXiiI5W2LMWZakEThWIxYVHrxcQnmJbwnZpxYAWj0O4CgM/s/X871AmvU2XJBObGoxAtC9PzXYdED5Z8lC4WUwSoQviJdbQmwYwuYdFv2gKeLiOvQw3DJ7oOgQlPUyyEf3Hz1pI4nHRcdF9ba4Kv8Aj8/bmWvwe2GTw1H5VOLtZo0X84DF1/q9DpXnNodKrHTg/cxC2l1hzH+grwS1WTrtgaytotIsXehjdrXnXVwTChOKnaSINy+KXbMG2Lpo2tyMEJJ+hkZdaLANkoxv/ZztOtznyvWNdeuEFrD4A2BBjC0YHWQm4ta1gSizMDh3LeRY8hpmW46rOhytFCV+aVmJu1QgdtZhvBc0RDsnqeCIOzln1RdsPXoKAaQ+Qb+sjloQMd1haymzZ8uIAwmiTRWVK5YYLMwmxQMlrXSkWm3CKWjzQbwrtGkw+kJkLLqjk+NGUb3nJ1Q4bMXbGEbrQHv3A2XY1P1HNMJNyYkffOlnyrdqYCOvK3BA/cs3cIdM0jR3hvo2CN62/iCNZ+Rj0n5RgiuyxiLf7IvPP/HWgnLz9yE6EPqUdLyBf3PRK78qfxyXjliq4DX3rPK2ke+8DDND8xCwPdiEzuiKZjSlUseADUPGaCCh0FwbQqM4CWVUUEQH00ghEb2zMTXAnDaMPmN+iuiW5XlePfihFeyp0y/mKBfGeN8T9yrTIsK8kUo9huB14KLriSgodPKDm9HpzZQgdcoLbqXj7Qk9OVzvBOi1I+T8h+w2pSlkznVh7cywFCvAoIbJHS3kYgCQfcIOVGS0ofTizIiHu3jMrdk5RNqsI9A42zp1Rqsxtmw1fKYtu2gMMQYWG4wImyBVHtEmADwRJOIrT48BCziZxSffL2UY4b2Q2b8W54hV/t05hakyksany5pfMhHX2OvXfxX3/V01w/xy42UMbBCjYTyt9VIYffIqRjYDBS5OUO0pk/EyDdpDNZc0ymRAz43lO9NrnZSg8QtAgRLnhUZBBgnQBJMLi6P+nXNKiJX3Sy5BDlfzzgw9LJ/73rF6pb5XCm8Nrmye8oNN89YSRDjKhyj7wWRfh285lzg6MOODnznd/e8MGd6EHhI8pLOTyek5Jz24XXkTBKpfE1uL3zdnAAjIQwniSeLQcyUUai87br+TDnvBmBLTdyP32wzON5ePKr0bQrA4CZx/ltU4gUBitSOCGIXhSIfW2mwnreS0gM9y66tiNYzVRwQx5TG4a80YauVkHv7SVDVKuJkWI7S8e0wAIwdIDbQnSV/7gTSPrBQEW9ZLRz9QBB6unH8OE7v0gACRobiwz0npRqqVuytl60oWEdape5yRjmOP5pVDJZ0cCHBeigFXeU1vL1hdIAxxzxuxVWgVfcNPGJVkxYGLz6GdHjfk5O7tqAjCBHLlMINr3g/4XGEBPskMLiJTOqaPFj/cAdk65tlatODa7sD40nwMYT4YF3AeJkOztWdKLaWVlhpYPZGN/Uk1b+TYD+d/xM58Yh68GBBLjquu4Chou8rVqa0bezZtl02shc7fWwSC8zx7aCn5VMBtwTbaXYMqeXNzAlJo5V/uPs2RHK+UOwjvj7pgcERuJ79hIZsLXF3iDFanunGTZJwn1p6nesdFS57ScB3we0MokXvgYMFaTPWZfG9Do6ZaivECLGKxveO7dnY8YxtmceZ6BG42+wsuaXsw987sCWAo7/HsQ77aBceOkDeBNz2W3/m7h93AXZ8gkMer+x7ryVaI6VEX/YmPuHekNENU9cy/2xiX0cn/LzVPFVUejxTeYSamvoaJGHt3vQOeKLB4+qpKs38tToUGa3co1Vz7BVvLy9+tcJS2rGDA5BrHzQyUlVQcTXBJybQuiGkXzc4cUvBlwmFqAr0WdbUl89wHCk4/kyBF4VHGgE7Om+QctaSklfCN7yOWMYoyIk9KzVVxE9EWv1Y+iWFEFE1N3LEbCMHn2GnMWoueNkiawe3jGVMnCnUsb3HQWBuSTMgpkiA4fMAq08G2D/ksqE/npEAkZEcGQZMZJ8jJKWj4FUKGtajqcJI/Bhlkoiuk4hOIjqJMJF4ZlvQA3+OaD+V8pr6S1SjW88aqLmb2O5TMOK5uSf9Kmm4KpbLm4rgHDXg0sVx+rjJMaUa8Wos9TKTWjGWyL6LorfDng4yQT8po82NRCmkMpkoLrGcrZbfkBW+EmVt2gFdh+z8arrzPSHwc4sbnHlfbtW5H12jILlBdDch0taFPVYPJKiernHbcTC6NcSHG1udVVmdr8iNTay8GdcOwG9CJNQfF/H/kgxfkuJSovfjsdZ0VFBowlVSsCB5bGI6wBpWwzoKC3XVYHqMvco1m8rXT6i2QeyUDZq2Y+IN5EtiXcQISAUEhndKWKc8uoIrYV3Pu150HYYvEbBPtc3pWGttg0X89TqX0od1PuoFNEJQTWqJZJ0lkneWQKH1KiMPtWHafo6gsLZCjFIVSQQ8zVELSDUT5nCc/en6ZKtbso2TdFMtOO+gY6eKdEwMEkkHbMf/ywAh7o+Dx1pClLidAyOlIuco9CbSo9cxW26Us/PGypN+TYdWbpcl9tEnlOuwW/rbT156ub5pLJUGt/gy26QtCnSus0b6J0WPL18l2B+9Qd3IMYujLS4SFuBGQUGxKjqs0OhfZuyIdj5MZTk0hyZZ0/4E4MT6L5UdAdZBK0tswjljD7QLM8iW4lEADZXgj4JilSPit8THZs7K51VBVXf/lGzJOGWb5qBI1TP5wbhLsMK24uN15Fozvw64ElcF4/iZVvVaHfPapZ1WEaw8pcI5we6Z8JEodwSxsuJ26TunZEnqcgrSAIwzkXPkemBzxv49Nz6lPy1KhoFqsNBrOylNUsrES06D+aSG+BKzMAF1iTb/9r2qntcCXB0oj7+Z042D2wZ638rpJudzvOsVx1kHEU0zE+W5/7ZBUFo2+gGuUsQygsKJ3Bvg3IlCHOfsAyDnWd+2ta68AFt3VNTjviF9Pf8Yo1XDhBZXzAN0VVetre7qrrCahW2p6BB2GGyMMIxF3LJ2lXDmPbkIFZ+7eg00TZQUOzv8ul6gfyNiphnZ4JNFu5WJwkhQ8w+3AaUfMd+lwHbZSRNgcKGOm14YttpjJRiAT3Z3qKJMYrtgSIGKg9BdECVNB3ZbvOkHBunMiIG5ZepB809fOyHpJiD2lQB6a06lSIISjsMTiEQ4uLGdiCgRmvXIwfrkucHJViHVoMJxh8lDASR531eedGeO1B8AB7stqNCkEzzBjpfOI55oz4sTuDClNgvPhMjCAVfC7t9Wox2AxCLNpw3z3b7cl+9bQI6FRVJp5pn+3YdV+jF0PJQM0gKrsXkOrOlpnBWKkSNl0zCml7V94CuY4I+lNcXvEboFnr6gA28G3VmByiQuthqVEibSohBeG0QbpEDj2AIplV9sKMMXCJtpubY7ZEagbeqwII026EKLDS+NTBDrSZ08tVjAm9h/s8wDsgunhyqvKUQlVsxFH3EYavVWPZtoXrEaiMtdmtOTxq862yPE48m9L8Vr1aJB9C5sK7ksxKcve3gbkQ3eLQSqZMw2HUYaSHLE7cUla+KwLzx/iyVxnzDbRyQQgssRDIzkEAH3u8ppryupu1HhjG3HDS3Ie1TxZXIXHhcn/ffIXn2zoOot6DtQenzPCqTbGSYngZr7WCfQTqCXAl0iVBi8S8e1936VycTc3Xgcf/z2NHpaiFn9/Sn+NiLZ87krWVzf3M/iRo4sTmwlKDaXd10mldeEB2dybxt+6g7JxwULhFgkJoz/UFgqVj327xir8uqVTVfNsjAuk3IQt+8JO7VGj/fhE25PTtevK2oi4SZhScBUGrYxUJ62WLAgCo7t1pZNSouYUFhbuP5OgrL1h09W8oOIkJf9art7Lt5fm6mj3ZPtJYKR5bsziSyBNe7ijwoUh28aSOznzzvs1Ul4jfxYIm2QGQsYBj8itrn13C+qGSLiIRMcM9EJB28x3vcZAtlFpUunDdS0QUwLTNKcZs9k9ZeirsCkbiOz2suIartLNt1hRvNoDh1BThKcH95czAl2Gr0cN7uyZ/k2tHwy4outkPEj/6w7vD8z6iurAFNAG5fLupMjlnVR6LdSoEtqMZ/nn1LHx/wptItcmWs+tKkLVZmOAP7mc/034Ca/yO0kWYm1CopT/gyloFhbFOriit479vvybXfub7nzYARCL84QtQfHikiuGGzdUilFdR0UgQAOMMkDX7MBIh/wVlvAf9aOURzFCMMTt5rl/bk+wBL15VYFvtwGgHTaYBO67rp2wSRZqpS710nunX6DtYRBLrYNMsOAIfAZqFrBX3i7MLo8acKAewajvHH78sY2wK1cd8L7oL5cCUiPP/2Q+RgR7Zpg1ZJAHMa7XHskpmDCEAC/qN+ukErFB8w39X6RGRvTNn1+uxlST9CCzm/Fv8yfXLwAGymcCH9qLyn1oLqqco/mlyHEALHEo7JRHu1pdmwznHDOjMQYMuhQd0RSt1W457773/kk+J1+5YqGby/VW0q6/3EMRevjXeRlUV2AvNOR5JdQDa8P9GGUPHqaV8Gb2POwLtthX4r1U+s+zV6IF5mgtIqrMe0OIXHw8D0BLKjRkUmMKa45Jf6WD9bnqNpEBspsA5++s36eCgW1j2fPajG5BhrWeKbZnQ10c+IGvDJjQ62H6p8doN2R0OzCAuQluPikvmta8r+7aemPMiooKBZdN0SzTaRbRJa09NUaqDaQv1MFNOF0fqv0OHlH6ji9tfUCXiVf40nQ5hYWuERnlX6lW+lUWKQHzwlAZv6upPu/1R4flSkmwnNXa1IKoSxxKBMrxNqiWDogKXPFuDWozDeUzfqHBvW52RCKK2oXKZjUCvq9qgwocPLzXWpbhpnyWVxOY5DHv+BsLX9FYeag4w2o3GlnYeJsUK95fWpavcLTjlMSxjCN5T1yXKLE/FAjPGmobSAksLmy+qiw9kMnRhhgsW+HN2evqX2IErjy9twHl8APWwLR/pKgfYGycda4H9xlUFR8bz1e2WZD6OnpYdHd1fKON9d9fT/7iX0fCivnDB+t1AKFcLHlJUHbtLKmSz87qBFQMIcLk3oPGuzv+XJQRNfZZoXsXd5A1BNmyh4qWsMKf+1i5wzvMSMXLDB7rahW3Lnb8/ka2qEVWbyRr5kUr36TN3tFVDtfJH+Aoqqf2q5M7v5T2f2c6WZGk4V8ObHGKeJKOBL3MFde8ThtuPIO1UHqu+cYeSwzeQSxzKU2KB0oU1dDW+phe5wpE3OcHFF4go2hWcbI788fZOmYSI6jPCNJOKqkAN0OcnC7UpXS9/UTynoC93l0weWWF2hR+IEe0txrXdGxF+Cvn2RSqHnkQh2KdJ9LVn04hK4XF1mOX1eEnwfhTeauWqw6vsIfBOnak5Rpmv59WvpE/l5SmSzeosoNPylqrDiHOGmRS8pIaanpFKaW978y2ac6FdUjUYOO6GB3hAh/gQ6X8yr58sIXJRQypZFAkn9JIGMy6p9rYeaVv9fWQPPSKe3TRKk5P2S2gLg0Clmjqoo2ZkSF3hMXnVedhMBOyzyEMBbS09iqw7CRxtf0UgfQVGlSXVVXWD4/xYpol5tLpDmBCIAQF1hRTXD2ny1hukUujDC4ZAPkh7KhOyIqklPmSJDiHlU4t/sqZmxM4GjtCLbIhg0aonC7PUOzFdqI8lvH0tXl1VZFA1m6EHDeEKwl4JnlM7EupnEgQjXZrKE5cv1UJS0+3/QfHxGYEsaWYO5vRvNxIAyquCkcDqnJwNVFZK7Hb1YwOcQnfHAax0Z/oCRGNjQrBVCTB4qc/obopMZOHa9bXkzHn29vpFN9jIGUC2QuFaHfTpWbZO1QX5IYCHXQfbUr00oJFi2RatwqGyXe+s187/0utt2LkTwmUulT1FNATwFxU0vrN2ZQU4E0dOET4uxANt8+S6WxKkvfirNVz6pBIA/AsOET1HeN3d/sYNmDKpQsTxSkpIj/f3USYkZqvGdDhO8F8pmnBoCO4hIviELRjRh4txfVMd93Xwoif4Rn3k5R4KaHL1Jj+7KpquhwdTsD8T1pFfdhTEj1ksEPI8QUfCLtu9WC7HALzyCGe0ro2lZBBhGOfa96OMy6d9TzDenOXpORDIzjZ+d+QTBJffFnN9PK0ADP6f5i4MYH1LwEGHkdY2x8c3MylnJW7ewUOoslZP42/cVu99XH1vJXyLbyvpOhpaN4Zuzt6byk4pZsX06xObz81kM1rJbkp/hLs+XUY0Dl6cNNg4xxNco0RrDQ9DwgjSuWn5K8Y6Na8/xiT3FrkZYeRrjwOxyzaibM5H7vxcakZgIDS1gbwpia0Np0ZtKWbOvLJ1d+MHfK2enFZHYGW2SWLjYKLqfMMDYz9fKe/Et8VDGHNPvrPZDPkIhgpjTzlPUEN2VDPT2WOSnbfsmZ1ocG2LjXYMcwNBBOOw4vUDcb0yZBnyZBHbJnZE4+K015dOGVKJfVqvMfNkU0ml0J5Tq33ByinUgVwidmcM/CIp9Cg5qKIdfoF1FTBR3smzu0uGru0mLI+IUmcXlsHVYornFrSbhp4FZhnUIsR4B5FZCzGTg8sS/UNeJR66+tpt5jrR6WN5oOQaKEWh3orZ3tsLqit+Y7YHVNb812wupCb+W3gu0LYzWeRHer31cCMgVhAuYzpt/9A3Pinlk/nnmBrGcg+kLfyt/tIv1P+WD16/u05qJSvRl0mUOz6qXomKXN6hG0ZmirurEZso8kBnBef87tzNd8prmar31Zie+JeZq/7nZha/VFgZPcMqI1YTAjGtA9/vRipGv0TkbDWmSYNlLPt13KnJZtnlnEdKmMxXz5MynB+UZvQdRy81IdOnpTR4JNjazOuVEfxgrjPlL5lP7h8HxwiAvcC7FEf/FPOWhWvmncvhV8cvqbJ+iZwKEvbs1UqCadYO6R25zd1StSYQAygqpTgj7tmeCBRzD5vr1kK842DY6p0qDFgXACipMl7YvNTQ5G2qc/fIY1x3wR33Z+H9vVbuOo9Q42DtUDfUCvkC4YqrITJBXCjwcjfydlqmN0FbcUterVtj4SHtJfS0m3GYoxsw8o4VNqIxW/fS6kywTrwZM8czDERp0IVqAC31xsgsKKzXqtCI7Fnl029uvFxgjGUmXm4M2COto+sRGWg7iudDuIHHH0tyWVbR6S76pS1EXkacKIreCnwn9g66vC9+pxTceoY9Qx6hgpE7BO+9ZuE5Nj8ZGYzUma7HWhdRw2Jqz7D/pUf9QPKrVWwC6ATR9sumCzDjajQHZMnqRUTljidvTRWo1aBnJREgRENpJwhFqn8SpSzZ41gcyJx0O3SGAGYvwkUCS4cYBzh1DkEb4sUI8TSyjVgww2ham9g5qJJ0ZTK5F/DEfiHjXKNBBzIcEd8mk3IjkxE73op6sKmPIpuW8tElp5hEvXHD+yWTUTZuq89+LY5EGT2rCE9SHf1wgu0mkaM6kWO6d6X57B2cxo7TJIpRPeQTgn89JZIaBhMOryTBwCC/iwxHOVmePIDwT3uXE5aHh89mJG1VRrHtrae4i7nLOolEpZwM9qM8aCgyyc5W+zDv/GBZkb49geH2l3b9qrRo19mszc3XSkWWN7NbxYT/axukiqP3Rh7hXRMcveEFXWVDhWdE2nuklz8p3lViAXLlLi6gkDeU/WOuJwCwQ6d6y89vg7RCFBf4NbKhR6p3RVFczPqnAms6rNEvoXSAjjeauZcunCy6pKPyRuu84/mGJwg2KlHHOBMre6ueJOPy/TZ7peAQfu0mXG1oyjedNuv9bPCaI2cWOCHy3NvdA99W31FDfrSxhkWi57/jLiRXqX2lo1vrbPwFlGeBd79PCeOVcjv9tIaspMCbWbJCcHfDArxRourwCVHIVB8JZfZAUstuyDp2emR5sdVRHLE2TkOgjsAr+xwW+7EYOXb9sxiwUcJmQIFCqBUjF0ZbIB36dWt4gyrwQhjFqkh4ENIuNmB4JAmzccvoVAkhVlp520vyCYW/C25Pt2Fpa9dCld6MLaBtxXw3quiFsgLMIu78CcYPETireaytICXQv7YjKrUbsl5dp94THlm0xsj94hpuC/bZmKYIlI5D172hmkYtenxzPd7032PYWEw3bYIggDuHv4jfjw9xtHsfVfs3odT+WQXnBa4rUxMdHYLHfEsP9r0LhEr9VzaYDfBdbF/MGhLH+D88YCDwdAtr1Fys2Jn7OUs6IPQ92yenp3v20wKu4SHT2DUPbTeBQVAFiFzpcywYQn4B2dUuzZ+aEYC6Y2t6tK3DB0FEvYlhGZPHs3Zq5V64v+IgyMZ1Rdr2YFekW/9s2Oc1vQEF5FCTUCEqsH8uxmmpy5TUEkanzsJGapy9S7SPxKs2SYEIDbIO11mUDIQtwOD9KYOgHLnH4TIGJPSdF+k/ZbhMZAVSh8Wy1cQTy3MWHqtcAfpBvzu2AXxZGRXqWqfuM+60hoP6DLcu1bsb4EuDvOkpT/vAnsRo8Cu00X+2u3VXfPUQc3mENr69F1xXso/BKLkfXqer/I1MP9PYfWOtt7FPtWWf/UnLwfMxREs35OJbcJ+F8zsxbktNXeBovq3kIEXxNhzRSlNMpL01jL8YTcG+ieBLbRG5PEqwT0xucy/t2OSHEfcosMUBlADY32YOKuybssEr0EBIROmwICRZ77oAS+h4AQgzhOd2zSvmtH5rtHUxWdSe4FHHHZ5zfTTFiYEqWM8phKtZ35PfKUcq3y6mU4/DIVpJJSZ3xQcaFmOWlxlj2eDXGYJDlODtSOGAnlt08ctOTg4ZNCkfbGbiZEbAFStHOgxyQPIpsHGHs3mlIbRfJqwco36k2ksXf4gUBgUExPccH/iJULQaw8RInYM3DC7IONHumJEXso2hXxzFUetSbnIRCu1rswIMa3EAJS7aOAOfMf7NQCmucDvEizQka1j5HYzRvXZo3ME9/8v5SPmAPP/kZOfrNS9UtAe4+pKt/7YVt+cj0aisekRx1xqNt7GZN9EKbZDxM0pa0ysbS+d7QhWVrUpzMug0t0rVMhnl7t6q6L8fTIftybiubizWWr+c4Nj87eMcvg07x9+8hl4AJrSeXy4vCggFjl7mHS5HvUkty5sn7DS9DviGENfZodC1x7l9bibcBSBJ9kLXN72I/iCLvONshBxlHzqP9Yt+KB726/12BOQQ7bjO+fZj2iVo9WZeMcDMzigcbqQyjEiCIosGUoWmpimjsqUtH/AsiJqCrne8+OQ4Mifjb1zsAzjmCFTyE2NxTvYI/Z8laStVuVY36jAIQFRCx986zh6N2aLSUDfvJqbl2E3LDfqsoOY11yfp0MQppTJsKk+bsuGbpfikWhPzIaX6Iil5ijyeLQREGV+G9CS70FPPsPtAG3gDWUNQvemQP9KFk/cCVTzs6RH9yFK+xYiYpwrVd6qiwSv1jhbIqi74pPk0sLkYYBsI2aIsDEIL7CwdXQJcD1/J2lsJveWhGCXgL/yiBO1WyJPdTmmti2ouD94J5paWmOXfELejThKnjQfiCCNfDw55eWowWLmabmxBsBTpISGSA3whLO+1UqdnMUhB1bK/yltyTRinSvuugMduxBTQx18FBjpJgrzmRPLXna9cYCehuR1Zm7uX9PM0n4llvoLblspRbbq5ryUUMZHxel2qx72z6FuVCTqkW+o/20V5o0rXaYRKkiFU8U7y0eL+rML0slx3D964/15Io1L12j4tHiPcW7SV1nyyNS5qSolJo0ne2TZDgZiYwZGRUZIqMsUhSxIrFIJGahWkHcR+mJMJFiwxm+pRSOj11WMaqper+CEraGqiOfJu90V3nIU8Ix0OTWjb4Rbun8+aTFxcLJjymuz/IFexu6zZ29RkAgbpOoztwXCfPMPrmBf9CYwY937dV2RXzW2IGPqu2RllSlKOcRVBpwugqgLvv9dvV640BdaRyqq/7oiJsU0YXu3CsagRA1sYdp9uvoeNebsjgpYjuGK4ZkoWNmu6mWCKDUj01ewipfdMtUTpc/5Z+xa430kHSR+JAzyFZwZhW+Yq+R8izEhA1RPsxsE+GaGYXnd7bqCPvq/O+7afcXjTRPWx9a4a9ADYFkcAKyLX4+mEVCEod5WAB/T9k8dxpfVgTVaBNIZcAIBp1CMuBXu/pxqIzn7eemN8HugH9jurCOm4j2uN/MrBGtIdifk043kV7CH7x1NNaWRyDoL57bXKDYhsN5/RLlXAri8BlT4FzvisLOIcYk9iXtrauFJnBdjG583HSDTv8E0pwMz8DK9HDEXhYboIAcnCAHt5H/2buFLA6RLx0gtS0GBdO9wsLZF7vbNqjd5WAQE1Kl4dScNA42xWy3vXyMaBrcFBspweGxibh1j6Q6vT2J3HheWaYzcPJpEyiN0GV95F7ODLWFbuVN36DXpwl1+2NgrEF9GgWesvxJp2qR0WUm9kTFzKjdvN/05evfDgLPK6NVS1iuG8AXYah2Zj54kGJgV3LC3nbrBbE1vrreQfhWJNiLZU9ZINmNkAQcko5yh0+yLzmCaMssrmk8NgKO1oaHXhkt11+h2KgTEs6RphiyitGPe0Pvi1zBqfogLAPjpAGYsLI0ttYUtioW3UBWUAnZqmzfEbAixdFzfeo0wZHUXy+bRNCH8vWVMZmQ33BFJd/o6+NzZJM9hvKCG0CLCXMTPdK6DXWaHNyD8Dj5aGosiADObeP41UABNAt5fuV0Ry4mG5nF4ny1oU0QYGhoIoLVH+kValblYIiUAoqQRgto/eLtqmFEF41GfqHI4HI6ShZWtfW7T3TC/Y4et8WoCuNwxH6t8ntAU/r5ePdpywJoqD2pr+nosf5+yRC6mEXOYIswS0D3Dr6m2cF+tVbacR3f/NCXtNnz6Hk8Z0wHb/bdqAIxwOUDynBzHe1XeUBSIRjmvMwUS7E4DwmS9XOGBrnBe7wQwbvLK8cU911vd57UsdS+MBbpBZMBuyxl50hmpD1xNt2oCo0OonZHX30hwaXqgshOzxVQasRMhnfJFDLRoaPKuEVm2If0Bo0+oasjY5+ZR4abBePUNeLS3MRh0rXLySYKUm0aOwP7aRW552LHCBWAhuDOPaOm88VX17h2my75VRoY094GDqcWktc1j8QZM9rRZFgzVCnrmoYwm2Or0wqWHxkbQxhfxFf2vpp5spCrWqTMr5TwQWDZPcQCW3lcxoRxsOcNr3pX4PtoW8dqUgNhkEotk5vexi9VT5Seaql0H9zSJluqQ2/o1OE9k6NkX7tgvi9MnDPGKrzKhTrfTdWqOUKeYd0rkhju8WjrYSkP0iTWrIkzxA/m2M+gEvyjNQW8nYbZeXTPc6SWaiPD13CYu/pzQu/x/YWPxAp2qKLkOD5ddfOJDM6RosXfivq1Hm6A4Apo7zwMErWmydMVWemq5bWPTP1HXvf/6pv4/05v+p/fU/HasePZtMMdTvVb5CGRc1qjtXgyl3lfyzcCDjyn7T8MAmisbzSbdOuVGlyqLxV70tP2YeAUwyrIXkvgf1hotkLe+/8lFAbtLBBHZvJ/0x/hjqARRRZ8xJE4epfKHkDd4Q5LKfLSMtJS8jC0/ZJ2zcmbEy6ncLI5K8y2jEa71JaaalNFd/KWi2EUfm1uRbPLO5pt5R18v3fzsfzgywSJKRd4AHrInpmjJySclT+Vd9ERyoZQtFN7w6jq6Xspr2DjQrpYoe9tHNPCpYq3D7T/42q/h2oOsbXik/KJ/1Gntdxxtm9FcV6NZidg4ujgwzEw3wU3WvCpGop5E59stEF20HV6tLjxQJSuiet3olyFfFoT91atcQl/fwoLAbkd2N0NjOxjx1gDjazyVHlz1uZitMvpMlE+zLho+PvsaH/cquzRpXZWBuMo97O5JFH1MJ1sbTZQv51JrLZXjNGdJ+sJRNscuOtUtgCfWheXUkGtP6GxdIkOht0PAtmIcY/SxZVKXKXLJCzgpLuPaAZ9t8TQAHtOT45Wvst3it5+r3YBSQKj5jT07Jo6MpNiG3Kmx/rhN9SYqKmrmFvsyKTi3LhHp+GqJRxP+VhLg6y/oRSzXWVFvI3bcBSXnUWN+TzUy9XIU7smy1Gng/DaAuUXp3m4DAeZmc4LiWpBuujr3cyslzBtDjHTVfD24jqp3JgH3iNT1uYpqN9JquTUod2gLfWW4jbOWhWJ+c9GDVhP5KdnTJRi7uSrp132a5Vb1xrZ2HXjEOXrwIyRX93LDEXbeNKX7NPvTMogSKyIo349ImWD3ZTv5nSDQKfXyx226z0m19lX4gabjmpZtUdEEGr3zsklsgFUaqsBKo1WECZg2qYY9rVx+43ufUtZvz6Yq/sVrX69M1b3K0/9eqNv+hWifj2pTb+S069XcvV/t+LS3Xv2b0qi1Dx5RrARH+cD1mcBP68uWK0vh6jWb47dWW3wTXXp6MSd1eheXP3vdlN3JmmmYksXQs0TpYGyRVTXZZSlXFNj4wfZlyeGBNpm1u4Co+G9F5OwDwwJjW0JNyDGfkLV6I4wBJEDCMURwwc/vAVcXk+AlWMKzRZEFWXNoT51GUL1ta7pv6mzzWzs85L+RJ7pQDbJYSYW4pGHlNi5WMqLzG8gFwpw09Yo2yLg4lni2BQDfLYCJotF2HoLl9sCD/Cqvf1TVzeIq7niSGByBKQJPloTnK8JlmoiuC11fRk6Qvddux74JH6feeGWSha2/PnCsUruN7vAEUS8AYeQGzN/Ios8iigdXBeahEV1TnF9ZV+dKeB8rvDhtEAbEGmFD6maXuk2xmEbZGYeMCVL3g7s5TlRX8/sl16OvlG/igRi7tCw5RD63O/Lt6ua9FVN3lVN5r9LTe3TBCKAcDdvi3xBoApgNnGV+GtquZPBFCr8tjdUMdZdEydWjyet7gijGUnrQeV4R8NguWgtJE/TW5oFZ4DGPrFAKg1viFFNzbZiY8VBCg2on1ob6hrIGGQCmUBZiM76w+9gzJRSvekclopin1GUUM+lM9xlMdvwmjCwEPJCCQ2g4CxUcfjC6bbQR9SZ2KX1LrDEpHUqpxNY5V0O0HwrwSXaof3GZQr715mychlqqEaj0ESA0uDLAy1qihZLZQQvk+xYpMNIh5ACwpdbco6K4lhhgAZVOq0GQJDnc95Siyr+6gCYziRV0gnspZ6y2ZUpgeJUxKnSn+6G6IqMcRalFjgvlQJdVbJhAoXsCCoCw5BpZi57Vv1OUT1ygtF2QeEOMZ3ASgoglBrgdhsJtdFN5GGloWYFpGr5BVVwjuxHEWORwfTp3FW4QsRFprZcLlOoibJvYpKl+GXp7l6Tab+qEiI8rjIVVNUwkQ8c7RYM5KKJmT6LtlshE6VvJZYY4P4Snp3x+qaX3MBsBE/AIB+LizTVbGlISjHqjieyiu/akxGHox0XSbOWpCcp7IhUHYOxez0tCu0f4PZYQKgAejsja+XLjYdGk+YnP0gBqNCCGeYBtx4Ki6kzMXflQJ3FzVgDEKPU8eWQnwCXVjJa1ubX75eiH8aKlu6YVoK3qt/n76iIEytA9TZu1zb1XtpQDCefFRNmf8tllzzcbXxiwu766L7d852E2zeONcwap5iGSkHIRNuBDB0drO5NnWNnvSu5vNcJ0nj5UFMwYslpfXfaW8lak9lfafXJaVCVi7L9HYD+vuDRSc7h2DqBomEXGMuC3peMS8TW5gJ/vDjzpJjUxbLGMGiRXwNxRHguqdHS4szwqhu3Rt/ffFv9V6ZXogMpNFOuufXwsJet5LXofYSaJbckgJNADwZ2Ux/neqIaYfhrqlY5VvXbo8eikNHOw5n0rqB/KRR5hOPJ9hiE2Pktal4knPyC5j5iBx5hbQtHHl3bbkgNw320Ktt+wKlR6ULzcAcp7vba1hZw48CzFC6flVxxxZjQI3fHEwNo0lLrDFLCh0fPmR1+BQlFyqgfmvePHEd5bNQtMlFKQ9bOnzoZfg4pLhZa7S/SfBqEXQs+Dk/Jom5wP3lhdBXaCVFFNTp5pmqJO+1LddnqCds99Y6r7zi+2GD2MPvEjLEyQnfc5fJVTxbUNZwsnnSkXIp55kwbrO1rx3MybIf7OWfvhJCq382TNkWfTjLNXFnP+FdyIs1kQ9swtITaoF4DD3OEghHdgGiDkgR0i2k1oY7bcocL0gLN8L4O7tcwr65beyQeNyeovtRJbghWMY1YMt1xoQOXCTMvOhb6qZmSmWGdPy5RGgHziZ9U2EGTDLgLljniDDPRu+0tyqzyC9sb4JSoPgoJL0WkVO9Fu1BRVSR5nU1dlilGy7gEzF5dNpk6S9Mk/lr2jf55IisSc8fTVmFx+EAbjgtUSOdvUuZRIOwIPlh3OEuFS6Lq06LvK4UOtYzI1CdE37GB+E7A8sIhEZR0+j2jAYYZTajquQ5qY5iLV1zCC4a+gFRU272UuuPuhdL9KwTVytOGxWCh5YI02qBt6tAKklYGJoa+MvOk9h4nmK4u6EtcsRXW+PHPAI4H0nKkXeBfUL1r0XC584yUWdgeQi/Xp4noaTxVmAMcMTX5KzApZktb1t/FBd1kfcFBJ0cGT4AtkzvJr667XSZMFa9dogVZgOE3RToS/4TPeAmPsusT7EDIgpBOqKBYBEN0DiSWoa8Ki5aATpWqCXFc4xRzdx1JSY2qbWzi50tY7gw69tiY1sq07EHfMHQTuoDML1UNl3mk5TU1hv5uC6oY5DqyMjbrwSj4cCw9expzLVNlb+Te3moBmrqVwJLe+zQdd7BHmE69KLBj4DfOCKdRnj76uMmFJhF+1HLvyjFwu1JxxMjoAhfQ4bMN8W7Ho5ZqO68sjLLEsfnhaZ92Ml1z3I0w93B0u9o1edN9tI5HMfVmBH2YiFVJprnai21ljmh9U7rMP9xtYY3wDk0LjRd7LtgaMu1Ngzm1aH3gnWEFjQqeI1eZLVPVk4nnt1ChAvGx+H4bViUW1wmgJGJeZ1XAN6smcVH0jtAooawIul/d9tQ9fkEQ9kJoIYQJgY5Ca1EUQi3Xt6bTi7v5iilQeaBXJsCjTUNcIQ5FhWAI9MilQUJ16SfPPewdnlKzh5iNmsq/VV3AIYEK3iJcA2SO7JN0oRjTso5CCHb88zWsE0jW/zhUxeZ8NqOxgry/dMY+lwE/tKneAsd2jBlGi3Kurb/Z1dGL+8MCNZSHdH7gXT54y0ar8hYuSMyBc6wcE5qFd2AtbavAokPmC/eXQMWiSghN/23dUmtTDdiBNMql6wc6l/aGeAtlG300oT71uRQfEVHuXPuXe8BlaZS5Zh1Sy6MMiqjHBPJeq8O59v4KeFa/3bh9Yi7AAeaHcC3f3//pUChcXxH7rifk+nt6zjTWu9BQD/ZFsnrUol7E6l1jAI9qSavMM9a9ucDEMXjaQprBUPq+9cL9aayJrIvX3/q9GZfg2aeyJgbYxgbW8u+Zx5C8/Y8jwwPnP3oHnkD2RX6Rv21yEaHp9Edc6qRKNPS6hnNwkoJ7LZRV3jGQyL29lr1CKoK3YgCCg2OrIh0LECJxdWFUAJNHJ+uWqkOlzm8gLCN3NU0w9ylpsnZIrU0wzTLP7A2j1p4Ecqpww8UFvR8Zui70iMsdLpaFsyxJudeuDWVhLrHIIk/Mr4mYf5OMqc79jsqoBdo2sY/5syDFo3h0H+WjfNSP6vFIFSxeKz5rj+J3jyAAEsQzwQVhDU4+kNSqubY941L6IFSUiQnlYyJddVR2/YPUevtIaEiy40voEAeM7olennlBk6hvCo4mYHfXvryYGZYFmHzxsgrHd/qGfZcsVBe79Sc85XFB7RnWGlgg5nJK1QVnj/Cg6od+jaUPYTMuMZRGgrPq17aITfCCVKPfR+oHi9leSa2Z5NskMooXo8hFVIYuMekeLpqFeZchoz90yOWkSS00y63iVFg2IU7hY9KEFcMcelfTaxuBSVlQORg8kxlKY4WZ+ME9mNz33dUOSPKsOdk6EK4iA4brSFoRGq+DULWAygK6XZ4hKy7oxiINepeCRAhmNld7mNWb1djZYskIm4ub+1QFwOV1z2hASM46s2Yi/UkYQ0yq7C1hvUND0BHXK28ZxFT+38KblRS0Mjsc3P+RRvL60n2cacVMzdqfzOC47NWCzfZ5W+etnzM1Y5ba7B/l0BKIgHbqPOo71+IWNfYcJF/SRztM20TrrhueQ2r4tJSHEqUjBUrkhPCt/Sd0lronZa9i8lnD44a0ELSHMclhjD8IC4HATOJnqNiEm2jK6N4AWStRe0wFaTZxzAP+PSY6zWTbsuyc/iNX1EPhlrSyMMLHSfdSj9iUFvKrG10uL6/8pjkTK0ED7/nOD2m0Q9RDnqVrFLx4hoBSPv4CqTD2XXzPOIiPcSF8R3R6ugcs1yGHiQjI4HTtMcO7zPPirpujgBFLmefom83py6CfKMVr+ODJzXBP5AmPXAcWUCpRMWhdOX/Ib9g6F5kBhemmlFk9M0UAQ9sM/h2ASKdchVvtNQCKj5laafoOMAGN226wg14XyjVCCBWPMDXUYZ7B5hZaeB89WLeuAmUi02NI0DPLuqMbT9lfP6Bf6/rHVa/+yXvhyRwqDKng0KSGhITtDCwTQpUpPMc++M330v3nDoe9xo/JicJT+qewBelxSrgNOhFBXgLMPtw5ea5+SXmmSYH9+kyOFsMhH8+U/Oi3D1GK7QVOco25PDw/0eve0NNA7DMTqQr4/7JwFWllpvL4LNCvaiuoloKqK2CaliT92OjYlKWFiizZNrsd6tFTW0IoVl2xMVLp1jFUeYqPij4cIVrMNpI2HlccrZOY2lf2xX3jXYirUxaaLCXTIGMyV3MlHFH5lpk2i5KfLcqgsdUqvgRT9xySZ1P9cGBSoOS8yXmTcyaM2LIsQSR1h84kldPk+rcpNmar5Cg38Y1PdzxtDvL9KRjNRWV4NSdbjhDnUfVln0yjRDeapTzaBhrNg0QlMCNUSEc4edcVTZqcDtXZlQnBA39zEOmgqFKMSYufEM8TzgDL6uduXVFf5wewnTEpLCFC76Xz9ODwN2rj1uz/RpZdnBW438/mSZHPfSzdTSEeJfx29dXR46MfuB+/+TYlv87dnyldl5WhtM/aaFTeGeTWibfYW5Vm7SuTvYuRAzLtuK7u6g5Bz5OD40XwpfTawOx1WdQlCEe529I5zXiH+tIwfz0bGgbTLbVvD0yOTyysOzmYsG8tOBPeJjgVIYrUDYTzrf+w7k7FZMpCXqbURiSdivB7oDb8kug1yB7mIXfHcHEs57by1GnPu9/7wGtbPEho937HK1bMeHDFSzXs9ZoD2AKVx1XxghjlWDi+aetIhmG7LdVbmDxo3uq9hUPby74dEu8Ky5IY2eXbTpGOGS/aanXy4HuTXFu+uguWkeHkllFMtjn3eQwASA/o8Dny6VN4sUK2t0G/3b0h/v/alzHW0CqT9+16YbA85ZGGG3Engnsn76j0VUNKlLxrF+93Xzxsr++jRSUXLHmSdlAHgrKaEXR9DyRjS5DML2e8TblcmnUAqHyKiARRi0cOzZsAOXpKDfHJecX6mwnjeil0PCw7j/ktWI2xhWDq/k0+P5r9H8kXvyuvkf1il+9H/MWlfNkl1ygOPGgJSFJVmtaK25T+aHc7O6pSqmFM48gerD+lDJiikewZo5nS8mULgAg2pU6sXkPu7pfmDEuzhvoNZiTnt02srKNx5G3E+N+7tWl4+HIr51trImq2vXBFjrSv1EdMdofjnrgd5Rnl1Y+W68Oyr7w3wbKl7AhuKeDOdGgwzV3dXl0HjCBJyamzVAxbtczo/8TJ0cgFOqamXBwW3oDj3fPDPZrZ4uxO46FzxR/zmMzQj+6jW5/dZra53p3uBAkaWpCTlNY/Fa0Bu7nOyWeFruQd0z4Qz1VyFPAmILETVAT1/0+9SGG/RRkbycXAmrscw8GQ3mNKoy1l7H84CAx6p9y3GQ6SgZNd824qUZALLb3RcoYx/cZqlqZqUS3I9mboSmvt/QCDW5QCWkTx837PVFnFWWO4bMBX3E9+K6w6d/nRR7p+vWau22ZpPbpPYVA/qgb4hX0f/NqueyWt3Ei0UYbWy1k81hkoszUuNE4LtAhCnIaSOySzSrwPT8H4ZFyi+z/nzl5akgH65ORqaoJhYXI6c0SPufP9AThoRayi3Czcru4WcWpNIQQq0aW8KNEypCoEZy5bHTp0lxMe+pLCAHHHFNtATAlUz+NObeKOUqP6SL1kOuHaRodlBnzb2lwQ9xoChEVJ3Kb0BVZagFrpPguhrEZDSUOslCdeilJhXb/UXxk39S1awM0V9M9tQPMd45wesyVpg8zEgDHg57VFs66rQa61mBwiE8odVx/rqYb4TgWN/+A7/63f+ZPdGQEfOoMzW2QFP65le3ZatSJLJQf5tve8rHyqmyxl0s9aWBpGaqsWEhJk+eWzFJTva4OXzHfDsv5OpDUZGxCTgOq6261Mm4Q0FxCKL7nBjusxSR8HSUtz3m5mzts2Nefztja0EUXAgxJeSj+aggsTIOMW7QBVNXXI4kvG8lNiu8OGyFI5z4+XCGxEG6M9F3l7sA2EtpADgZjBBFpFvqVK5rpoFR7SZ3KdXnVzXcmzoEzSO57IF58mFp8mjE8JzbdQmf2JbdK3KX9dkKlg0nZCqV7UqeFPASam0MRWlXYrK1Su0b7kFW25JrqJtFfh/gsuC9j8AFvBNQ4hDY5GVdS1WBCDsBPaE71GwWnaCbpojfaaI2sstrAWWpqkklhU7anPumxvtJWQpMN0opNzIc3petMUPhJO4tgjPWjVGKZLXZnpTS9hw1xhalZxYprIL4JFCpAKPrAhywY6mA2qfA2kB3MP8j6FQHGRcaqgy1VeiWSDpHs7WLxeYKXaWWYAKDs/xgFpEoTD8Tbhn1PfdAX4caGE37c0lYM1aoROzZDfB8Od0OEMOSfI0hv8kLqJbmBaDDPCjzQty9un44baIhLRzPfInRigL2MaaFWFHyalbeq2ICym2XwR5Pf/l+qtlaMcCufS1VL+Z+wLNi9gwPyqs/2tvm1cZJNRHM60biTWhxhPvyzwgbXe77KNEIxtzlJmIPI6cxDIVmnE6uU8eNg7AuGpObVpFwtKVi3SyKrbD+9aXgaWUMdMT5exwoUxyYe+oA9IuEnsxRI/c63MzqWDHneUjpvg6dGYG2Hjyj3kO5Hs45qCFSEdvnLJA9mQzZzMMmbkJO4xhfQAXm9PxnNte0RWSDE7yoEVAL0A/jNJ73GrWVkI/TygpVJqwtpOtl7lWppVwiru01wfl9n/Qsx/+pv/LjPqMp/+IGfg/F/8GZyPrYwoQaSw2S7BReiUdZcnd8jaKszkbHEbsI5gQxsynhcAkkw3HpoNvM9ZyqxBwpIkTFsJYcqRragqEa/I1nUvy2Xen/7X3HgWTSUqk8bFJCar2Z5c2WDdAoaiTMXxbPs61fum3ldww0n3Cde4GudDEz28mVB5aJS0L1kTgTLa0YGsy3EmTEYlzNosEsVb8uePCWJ9rEYJdGnImrnMrBetULSidROy3KY9yWA508Py5befpcu6oRkFR5WsbFITKpG6lU07nK52dW27292wzTLv6FxQFfdRlKub3+mFTENCH6qSJfeZVChUqEBRpvrkFXeccYz1yI5ixe7qQ08V+65CjCzP1MugkCOEPYlqBLoPSIOJ0dZGkuwxso4GNV92dPouTrKLrllThydyXVbLatQ0lqJZ4rtyKxYJP3cKNi9mubwZDuxloYRZ2FStBPNEWy12bdOQt6gyNydFt/i4kysSrMy3jIpxEgUL4cWivUzGoTlPrzYtVTvJKG/PhMfCVRbYCEhmV0y45ClKuka6ZENZwidkyAZTTgbbQIwFVUKLcOzZwrLmJPBTUgmUiN8HOJiVPn9PBzn5FQ+RTPyt9mwZEYhK6NCesZQBY/qBL9zJG0QNpZ3GLRJJToVNlFCBJxUqnaz0AgKfsHX6rPUGVAS6ZZSyiGg7JSrvJC8RH+g7JRFn8aYgaLo549Je1yolAWx+kQZfqAGgVDS8/OCg46jjSLz6e5xdic+tgy5plqCzL7+pGmRWR+qGBwBviFzkyn4gZHCoDkPRdrAzSGQ47KJqam2xXaYeqLTaQEwTDGS5IsRF8LOdYRl5evqBY8smAUiUmK6QgifKqjtYZAhHNzidy3Quc3U5N7d8XhIlGJsRrFmHelVnuUYrt6+Ia3kdXfsyiAbtJf/j4oZNwzVpmAhflC1Xf1EllA4e4hZ3dRc1XH151hOqmQujPvjNdILaE3o4xpU350LUb2rNXAoDmc/w3LSdCeZSGJN2iWna4m1hd4qKxzXFjF64NhCTgOq6u6kOGq3KJ1STUIEGstyvVoloCIjGIvzNQZ7115DFd+akyZzf9vFET6ahbiQvWCoLm8e2gRgGk9AfE5kl68uHkHtzDTao0doOoOf10jGwE8NOAufrb6Kxoh6Ii4lZfgfIFQ8/cZq1NnVhTzkYv/dqktRKCXWZc5+4qS5cMmWwMbkZ8z7iayGFNjgHteL8lETq5oJlgoFyE2k9C3NSpRCTit+uRArErXx4gSNcwjurrVMwduEiOIyphs4CYLlviDNte9DnXvVDd+XyTSNkyA8elEa/4WSWNWVXOCzyD0tQgxP9lGJuPkjs3U7DuKBhallDaCtm6DnxQVT3icZu23BLjO6LiOEVISqOufRh+KC02uADpglPmQwa1+Xfg89bqYAsphx2prJji7sZYdQhDk47aaPzj4vOPy1q3xXsFOpFXkXpU7C8ZnilUJ5Y97PiTTGDJnu/ecIxO95NwzTi0vwLOccPvToRqHzT151T4+cc7z6/utdgfelbv5jU5r7MmJowWx/ac7hQh8qNI2y7n+FO4BnyaUDP0JkJ+Bm6x0rsVPPIxO+rmLFQfSucFj3XWwrdil6gdghgc96Kpb8rm/C6Ttnj8t7KuqqdeFBsQjfUbWUl3UjHcdOxVq8862bddAvXgqX5oE/NhUgiB9a6qnxk+zjCnNY6Lw4a+zL4B9D5D7BmTtBkNCHHZkaSlQKVfHTgtG0uutkmrJzrZ/5kSI7t0rpStucsAUC+XN8p3rqllfbMIuKLOcdj+PjBT/eJ7bL5aaQgJMhrLrUTCMGKo+/BS94E1F0Kd5ofqIk6pXtuKZJDG7MtrlhpabSbCdZcBtTgCMEUGJglYLA7VkkfwNnlGhKMWsJnguqo+O3DKEqQT5SBeJIdxkTfLbk4zW4WnZAFpLBAvfDJcZUkM/zmNGlF4EpIUUVgsqcW+d0xQOSF8g2CfSoRhXhuE4fo4Jhs2PpwiTBEVDa3F5Z8UZ5LweJ9TKuha3uMqK9X4qcos9qgqH4eSxbfhj10W1HORC38IlBxpNYEBDYgEWriHQsn4YayzkoEmI2rouy3Kb6nc10nuIboz4J7+7ptCsuymiKNNrOxuzC54kArsMKlUfmFCnjyywV3h5GBTsQAcKRlhn2KBUPrr2UiB0Xarv/wak3Ws5gTppDlXXHcq1QCU3L7mFifQVbi0qtENF6QXqBqQnYljj51u8leTaKMv2qTs5Q34G0pXl8r9//aYxGBryTb66igSvhoOB+WUmx2DGJ00mEWKiHft68t0298cbSPeSE1wKePTaaKmr5cEDDbGtYWXWwzPbPN9aZtR29pXUU84MyLgG0UOsHtbMP2lHLOl9CFCqEm99OpJbfyTbu/vafLAcZpGi5WGc+sct606vCW6va3z3v2///JovdRgekUNwDlGfrtNG5ZpoEY6I6gxfiJV1i/cSrAdZ+O1zoM5v//c99Y0vc7sKfX8M4c1or3eW3uvD4xLNOILZyD75eogLsh7txhW603CDcCzzjSO4hU4/3ehaf62Oda/xHIwxFOp5I0buKaxIvVX6OZrgH1K27DCdVtSZs2yGUupM1Mqf3ADiBc5qpedvXpUAdPh8rCm+BOiUdcSLzxKdG8gPaN2zcwOx69BJpQBmrVuBpQOp0569QUTibscTeymmEIG0X8MRzcVl86GJsD1JVi/ik3rcsoPhAczj/vCSfAc2ltOPap8sjR4GJoVTMgRj0V6l7DOTbSBMRAvYOotp9nXwyGahOhNmTCQ4Ah8LyzqULpnuoOFpb7hyxTssd99zFtfsugrjYt0b0KCk0F08TXuHPBw8JeZ0CAEuqWyjZSUoRJTXL+4RRAjfIA4njICCk/czZn2d/f87GRzRFezHKM/OvdiOVrXlC/0vudlWUEJfHsrc9+dpMHGy3o0xs6i77n0El+yNnRLaAvrYvGxmP5lYV5/BJO87z568+NUta+rUONKbP05tRx649sW2OTKvBh0ESt1TW1vR+mQIFM3zDcc5S1l5R6Y8L+XnSr4oAsFadgQetSp/aqhQZvYCwbNkqoX/SUVlzmobsbnFxoP5Yc+4vMKPvpQ8Qtqcnm6AdYqblHB8jErK/V9UPyjFwuQZOMUyqLyvewZ589qbcFeW8CgirkPDSggeCrscu83bU0B8ezZRdMZr20Eutg5/Ky5VxJqxgZTK3pGA8nmUq7oHwNH+uLRJXONTzWiGoY+1PV3D4MPm/5U5m+bRVnKTUx226BcQbqXavVPEetoJ5+xlbUZkZz7oZz4ybsVoJHNvD2teT2sJPgTdpOgjcwZWCcaRcQ/aIO0DtwAq+lOuPT0OHPGWUwRk55S8+hDYvyn5EX9VogdO5z1+RD6no0CyX1JuRQwBhk8C5UwMMfoQYOrlNVQxehZvspenmLB2db16uL/V1YzmzS9oAhUsSqICk66Szmp1QnHUI2xYXUdyfhbiJYZOF+jtwgHDgHv86Yv/WiPNpsXAX7oW6emKT4y/a/LiBY3N8VhIBn6/JRixhdPD2OtaL/5udyAbqwInurINYOxa5ODBVF4Xj6AVa7vsY6LzzODcCbcUDY8ZjW0kJBymnBuraKR97NdCgPf0ZXBMS9VEWPrAS6b2tcEqpnFz3wtuoCDe/d1bl7Uj+HW+5bmjbuRMG4mHVOTsEVS6iW4LFaAlGwyZAbpjCRqxKjvN3C4zMFT3ysvRi/+3mDtKS8inIrEkWsdNYmy54wiNWNtiTRn0KSPeFCVhNk3yLDTgCn6GKumnSag57PLrEvEDs9f6yIY8Kln2OV0yaUCrQ63UUOoJbM+2rjU79hF1kH4syf1DHe2rEW5gAg8PSCMcTTPPyZs8EwaRPsaORqaubKaew5BL89yFSFEcNqLoYlr4+2hZXbQlT4WHl1FvvBMwrcKtwpuOraJt72waLOqAEUTZEs81UqLNuzvvh6RVRNmSsL2PCi+JgIkz+Lgm8KmkmVzqSsrl3QqJrZbBS2INO1yzE6ZDqrsx0a1c7KRLUa2Vhfs6Reae6afHeYaVpT3MUr8m6SHmfW0ll7qfzXn58A3eFG8In0U0JzOOdkVno6sqBMzcM9vrCJkwOZbV/CsVk+AYaOUZZZQDnhED2i3G0hdpG0GpI3J6Ce3R9ueerV762e2kQ9ZUU9Pg37QO8v8vswjBT5dgYUeJLBAAPinFmB/0uO8In7WGnT9Xyad4VeddPtsieTbqV59tdaXCV/6I1bupzPeuy+lzMV1WlNckY1AeStbYd2whlUm35zWBPGQl6/R28Z5nSroSuwGoUBAiXTD713lhivMKrDL3TObd0uAkhc/7iy1X+qQWv2kxB6vxKJNWrHHGpOBoeRojDYxZC6D0Ru5lpgEIWuL85/UWbuasnnXhDXy1oXVZkLIthy4braVOb35M9ETjsNDzx7A2BXWmFSVpGCsSopP85dqOs1YaT3p2u8rZRHRIJOYXAxmECkFvtyKWX2ntDpwcgVivBrRxq4dGitk6xK/G9Kfs4FrBmDZ2xm+6m1VhiItG6eMMBUhA+xH86u3PHNIQeCY5TvDV9bIbKOwqLHJPi4hR33ZlCJQ1QcFtacA6UuKbHpac/bprJ6leRTDKn+fXcA1gn/NGQHN8hat2czRyAq2+xA8SnrR9ZhIsry+gigGcO5MomygJ6WN6PZFqjpgXEIyhYhqRHP3gb+swYwL9sTCBhI82FVLPH2NkU2N7NxG8+UaHbp9ye90UNYjlFsQB16KihF93T62d0jsS8GL1SrZKtLybbZKWDcZjgnOjgeM4keA/iCKom4+ZA0wBXj91PJ2TOwAHHe5VZMc/IpRjz6qQbu7yIgXKauP5Y1fSQnYj2hrykHBJBSEaA37HTpl/mZc4LE6Y9u6PJRROxJVw1VLBf0ZSLJMChtAx7p/6G6l7u3LOou5Z1o+BaxrmThVqzDtUJLPqufa6QhvRQHM8yuToKRsUMtasHOrFx7alKNLLkVXllZMsMnukWsjwQ5tr1YtLpYwTr9Hbx4kkSZhZSnvlnmcQH8SNqydkCJe6SjaR3AjqA8CDQcJNm+WPT3MrT+HxLPB39xByTz8/CUnXjAvQmwHPFA1eXYnzWDNxBgUKGTtK0s1VisYm4uc39Yl2xuWcOha1M25pPBrPUAhdbXgNQjgycYmlvT0AWxH9ook9xzI1yZeWtJ9w4k8mD+jgNRmIzK8dHjGj8cxKXNSDCfs94OHLXYHQLCcYQjw5ljdPepG18vpU5hThIrRlYLF7BKAVoHJE8WJ3ah57IQVIYpYwpPq9FIR3LKUnVYSLqUA95YQOQaZKPshWSRAq5CR3cCTh8p7aWLpAsmgVzpDFDpD2hP4MCa66aBtdR+eJEUmhKuNVfP1/mgcknqQG4EOllWhAqPQh5oDa0LDelYRPgarBiCpRoUpwL0xLXEWgk1XyVMUQXdGgW9MCnfY9jTbiU9WblBPcPWksojaqWjTZ/Jcp0fWX17BIqKg+AYtv29kE1Uorwm2kbSTsuORNXAJDt+1BaouYZaWIkz5SU4RHEiV04oqOKMTZlh23VMIxSFNn4quVnc4iugLmOgmKjKnfezsxcq64jtyFge0ja4S0G610dQ9yIVoCataitQd7QmT8Bm380DN7ap4rJ71d9X4uX498Qj9zyCyrRq68LLdmlyS0wU6S0btCgiva685/8XH0ChhawZea3RnJ6Uhe89QOHHOPfxnnGaiqgv5uiBHLbYygtcAwxBZhhysE6+vCIWeLKT+twph5zNpupOJt1Kg37sMLMK1dWAZ0681YArtzy8qo51jLYrlfA9cWRMBOTNLNDIFd5Psnqhzob7aEP9ZDMop/Qu/FGWf9g63u1PvUXh3y/H77Ez9dipeuyeWjNefYhrMuCgwrnsnIW0pvP6zJtehA0/ji06qy62dlulQSaC3McTqqiUuJurVN5tqsCfm7uyDGVqvNsrkxzhTtdC9K8D+yduP9MZMdCylxgofXZXMW6LexS661aGJJ0RoWySjatXrqXB9ruKMrd92zjSPswe0g7S1akHhw/To3keX/dwhjw58yGTUTql7x/Z9Exm/DzavelzNwY1185JT8EIwwlFNvA0D3E+aT+9bgbVXrv0ZYYD4gsbsz6b2kj9oihpS8xCMW9h3Uvcvuu7D/tdxQf2qct+jr5mkLsmSz4T/DJfz5MU6VzS4VdWnJFj9mUVOSh3MAqxSH17cLeXjLgQWLQuhy8tIivnJ7Qkk1AXGQKbNf0XaUlQaUsH7AS6x8QozfFUnFP3JLoP/pwcqnvXncudNA5WJ8yvu4ziDUXF/3kaQt3BQWIc52LVJGqbXsMdn/hUF1I1iZCw74FJH27gZN+0Jy4W1CwlO27+3CUMEWl1pn/zjF6MkaPMvJtFc/U3Pjm45SqFqS/0D7LlFzCeEGf5CMfaB3pDa+Iw0rYzXXSnP/CBSEL5TXbdwyEbC/tWm7uPyHxFPwhmfN8/VOuxbkBCAG1VJEfoXbbQcxK6F36vxhFSH1gkf+NVGNzseP1/MxUm2Osw+eyMZtXH/YRbr9XQXXsYTKWRFXvKyEpWe5ILGOj2MXLn7UPF7Imyrqh656TNfiNvRF738hf8xfqULwhXDws2oDpyMCEhF9TozTF10Se+ildfx9rDTZJESsM1T6tyN3eD2lBfAXZvEnO5DGuP5cN43seNPEoH/AO7U3k26iL9EWPfO1pJH+8/0M5gtemTFPKL3LraRtj3BkHjPZB4FwzsyLTrPO82uLDrN5K9dzCNCdwFLZ5s+jNa8/tc/Qsl5sza9gvd6dn9md0t38fT1d1s9VZ2eidDBRluZ9tONmIPg6wJFKzVW9lSdeV18h7Q184PulnnVdIQALjVVLrYrU4p6cSLNZm21xY3ZgPIzZb90rtMAzZp9wfffohi3JXa1ur1bHAtCxVrZA+uFeiPBpvKzww92H83VsFsPAayHrvFqe5DsaIiPmShPQO2eDCZgnQlVKIezEV9eOzYYMGGxTrJPy8dDnbi2RUeQsWhS5kAeFYltPmdVHNZuA8zi2q2mzmyWKC1ZdQZp/48LyTJ0OSZeAu6N9I+r3qKrS7tvQ030mAw5dOh4Bq4Bi7H6an/ngJoK09Tl8g/9Pg5sht3jsoy94sZ3jqmZ+1ZbdOnrd1ivqfwPLSklhw6g6nig+KssnJWBjbRuadBjCHSEt3Hq31Hk0n0e7BHWwZs+/dQAGp90b4hLtkXGWKfm2NvW2ZXiuXlDirunYFWV70qdL6FV943kAh0+7w54lsWH3Fx3iw7SYQKJzIcWL9a7zJLBNCzMds9l8UsteEgc+NF7HNjtpHRwbqQW2JgeUhhujHvMnsmoIpthnROSAZMGBZJZDm17qF19a7e7KMDaW4X/z+Ct46xrI4M8iE3sYDnPrv++hKit2tL8DZBou7deregpgtkLm1XQnWS3Shzu31Y2L9zwE75ra63K9LN+6sqTdrDweayCpf3okhV61pGe/LmAHuv0r44O4UnsREWaGXYAyiFkWh4EmEQEn6K04qm3ga1cMCa1Y8ebkjTyyfygVj8cWyxs/ey1bso6Yq0dYAUR4dvvJdvVZ7420+xzRCFdI3ah4zoJ/tsdY8cHGpZoMkNeeGxW3dGNfjNJUqAVeB2jLQ3ObUUEzDIjLAtu40IYG9lm4w2v8122eNJaPK23RVQFoxvImap3hJR6qax6rrwV3VNUb0o0NgOjME3zX3DZ+eBAaRpmcUbabp9KEDa4SP5DTVx5Pv0kXlp8jJkrtQ1KDdwEopCqXIq8na1+AFDjXsiY3VHPYMenZRUU37oYabnolqzZdKN1b3Sm6Y7EUmSizI5Lb+WXcnA1zzR6pZJq2OTVkc6YrvHGxTndBo505tJ7qwO5PrM2GOEF3IpHquiwUSe3xVFnnonKXbDTXZXy8p22kOD08cC6kWaeuRB1TR88idmznZUfhrN0XZGKJ11JzXncf09k3BP2SuzJ/PTb+wNNWL74b41jfcc0lI/39Zt0PD8OzMLgjtkDCfsKG1Wp8LfKUuAqhdwBa5xBpOSbGLgkE6lsfFWbKl9wDRobmJeY7HO7j8yvP8s+vL+Qh3uBYCkRnv6nGOZgZWTakxjdUVl73Lb1pmLRSIz6LO4fYBTnOBxDlCyv5GbjkshtN1o3UdOgqQ7b89w21TTZH1vEqyZHuHGDwdWuDcviZBuFfkoO90RSeQvxaNwCcluSiDeIKjZc8IJFAuz6JxLiSMrNXdhHgzE9dOK3hmT6sQh9OVoMz41a3C+ObIn1Tu+LO+SfPcEQ+A5kLfYYmTQl5PBov5NKp0hUNMGMS0waTOmKEmtznhOhIr+m/HNMX64X4fjLnag0OKBRNb0ShqumbqSK4v8GihJ1ckVDut2q4TYv9AEkiQ+mHAoNiHmOrwfsgVuqwJ5GK3Cvm2h1hTvnUYsqQjXUZLzue96P7ylhpSdK3oxk7UNWF4ytsMnAcOIAFpvyTioHCvFNS+jGNRkgJ6Xszt4+1dSqkYu7JJT2rIun9v+WGJHOZUumYakPyzDCWMYb366P9Dx/n9pTaSMBitCE+bYpODoO/gCS8pzOkR3S9sNLIr5GGYD8ylsXPCBxjA42qWdQJBO1kdnHdc1HgUl66ndflGeOlQaTCeG3O6kPjRS2MEDlk8dbOuhpOQkoFEMjZOpiQ0mxlnPcePYuKav0JQ/ME1mluamYn+fmH+Fzi3Ybqcjt68Mr7xyda7O3cN5QRuG8TMYf9e7AGpni5UaZAU7LN3K5PMkvQSC78ZMb+dfiRaimUkO8pTDiIkwXtoT5ifvlO9YsiOvKdn6YCXEIxbvxpJ+4c8/si1S9dOu62z2dH7ohoxJJ5kXT6aaaqoZYmo+nTDZwedH2OyZ6spnZUMmJj31k10fPjkabUQ5EwHyjX5t7Wh9nxth3qHVZmx8U9suNW6Gviq7X0c+o5r2M09WqLfv3Lj9VI8PWbq894ts5Yr0RlnjBiv/fcrx0/2FnY3lD250PjLZ08PABkkNLOtX4Mf1vW7Bdyten7MDdN7L3IE/MDVeP3YrKUMy4s9gP5sYvx/GUO80GzuodQ6ehSU0LZ5XOTZfjE5ySq7/FNZHjJkZ7Fi6lK5BfELgvab1Ry0cjeet4dgezUFx2peq0vCc/ICHBMUQd7x7Axxc7+Od5kgVvEiretNYddXwEVd2VGn612LOaiYSLybkI2EfymHL3QsFl4bo6WMuXVHnvE0qdmkgizpm0cQRaBfOLjbGsMh5Ch/rmEuWDUcpIv3q4pTqsV18SeyJLaLZYy3SRzgmw2gr8iJqlPS46f2lN1AauPjC3kUhQo0FV7Xj1YhPaBIpqwhx5WKvilHFffq4o5iBqZyOiZrTuBjcqyGn+353hcM+pmGwjxuUJRF2wUFPpNKtvkEAq4/CSGK/IWjad/S3O4NHhQu2OxkDDShkqe1NzaPfM2wFUW+CV4knF063UhKmgu5NZY2uneFh1tYi3QPdD18IyqFwQumXSiyRGuJgmlc9G0pqWsHCFRXKN2Wdx33meGHCUR8QGdOBOng/SIkasC41UfMGJ6j7ja4yel1j3fZ5HdHQo9f3oJOP1VxXFZ8PCC3GR3UY8B3Nsix67j2EeR3BbK3xWv6II/LAU4p1xYCQAR4AsgkXdPJoh34QxQSUCOgtpUbmhPu4W47K+z57nlkhwNxnW5FVovM6ODdfEgQGckkRpaAVuggY94J/f5XnSgQiuhDaMSHHzsIKAheSYd/cFOWIQUTtDM7DucR4grtWNyoYRcifanVCvOL2yhlBbZqFfg4JZtfOZdu7ql5415tF24hnv+33+/mlEeqy3ipwzXlXeEH9oAxTkAdSWMkPuO74g60Cn1zC450UtGK26r4A24qLV9kox/s7Wu1nHwnD3+kNgLSHFOkX7CIsbZ1b3Rq7OK92MSwvU+d8d9JERE7MDvStTZH3a+5AQr5KgKQ1NNQMIEIlnGO255o/FYAlz7zs/t8Cel+CH0D47wJgA7ouCuhV6wPTBpxDwmWH9UxU4QtMZIUSIGdWTuxQWzK3bpDABmMl60w0c+CFqvT9PBoJBArjtiKYpcFXSLKM9ZRmeCQJqtlOC88Yh2skCwr2wIMHCFOI4D7CBDI4QhhD+YfInQdPrHtNf8g1LGz+r1K+M1OEYiErBpwjxN+LykMgJmS4j1tjb19ohJc5up8Ypkwr9Rw+3e66FzFJLEBGl4QKpLeUp+qtWhbRBLgIbCQXgxv+W2hbNzPoIaQHSv6KEovU9DP15uiZXNO2yiGO678VIHo+yD3gPY9+hOc7oqd/4QaALI6XIYSc68P4l3uQRk6EtBXt8/pJSwIQJs34daZW2XEoSQUeoWh52iVi/hENAZvQeTfp5l5kjc1/ZGYxI5JjMD2YxIHtPJh5ldzkZJKjMypUqKtSpWr1C0VvW63Y8aMGKaO0nkkb+0rXgqYkUkhDIllFYvPuD1+nZuHXVZGUlmeLZQNqlB6jdfMztrnGTDd8vNq4IfrjaD0507P1Zztn3L394FlIAC7EkCHIiYtKwo4L7wxhdc2ZT4+ZylRyTII2cA0VdlHmJNsJ2tv9pu02kud9CnHhIyIxN0JrSOvbRSR7Ra75KXPBPt6LakA8p2C/eQfdTTdG45OWx09DZ+0OKWwtnMa7S7eHFxU6a25EQ2IpH81fU2kh2hsHu3rvg9zzD31wYDuaAk1a2KN3y50NKEft7AKcaSlyBWg3zYu7Bk+NiqF9gFBAYup0iL2UuJuwjDja3fyDAwjgMoNy9T7+XQlBIACvEMtYtOcOkayNFNJ8NKVIw4cAWwrvr+qSZpFDA40vKyjDGahLlXRDSVjC2ws8sfSZE6mhbrKflfaySYnVgoylu3H6IoBSeFQvkRNZTrrUadKhTjQEsiP874DKYsm0jo0cjFH5hg7dND1rS0GZY8caq/zrQD6hBnJZNMqn84sppcX+JgUkmzSsy0SSXZ5Qrd4/Vhmvi4bSCcMftUr349vE6ouEd6H/8noYT9TDTccntyC+OB6SaGkLpEanRoyB1pZC0+1tgQtwMVpKdy5QtUNBM6DHTXmFirB/cJTtjo7k8URnI4klNqScMGGa2WLdRPudwhRYgCnQ4yDP8grDYli2z0h/vYwRInRm4Ss3jTIfdWK5/af98F3Q8OpNwDXWvf9qbbDrv9useTkQlCSH05L26eQgc9rZLLuWxyVA0dmSwHMQxexHc1JLhHkQGOKKpZmUPZmsMJnBaU1VSiwLTBNZYT7/K9DvUstyIezjU8wSVZnNKc5jf6U0baDas2AkUMG/d0Lt/5ULM1g8yHoTxZelxKfNwljKIoVlqujwNzU7OHNLf79mlRuPWTCL81RbFQxe8CpK3CvUz0gtmggkfFBGJF0+AtGrBZHvHJOi3AyGeEgneOq3haSZ1sEI3YAs1GkWgFQ3cN/FyahawjDYSJeR8duTLn4KM9bamHXKNvu3wweQjtrYt4eyDRr/tgsn4wlIw9m3xTo4CnmejQdI8DA+9j5WmrqOgZ8ZCqlwLoH41OAiSv7XXQm0fZJg/+EGpEC49yBDdLlKCUgHL2QISJqFKkyivhYflDuTqxUpdLX83d6dDWlHnP1yQfw6FpaUBtwhoee4tAxGeB/eqKUnot/n6/dibfqDtOm/1Q9R/ZJkw4PS7dvPp5x2vKjmZhO7D4f45gvFsFrFzCeKQvTOoIjHLeJxIinH/eayueauZm5xvAO3W/1wexuu8tY0pyeMPMFdRzUyJrvQPueJbm1dcc79LyUACGSAwoF7O+VoMGuaPqpMg2nS4aFSXUnptzLQR0VLu1nWUL6ERbiuX2VFY2DhmvUw0DcpmyGcuGbQrCpuKp9hiRfPgp+GVB1cQGcKxDdNz51CaIGgJYwZmUb7mutEoupG25nWebMi9+KvJO82fJbpZVzFHSnQS7qX+pkvjrFbZyqfsWJ0y4YT7RaTwKOGEcmOfe5Bru/fGnCERCvMsSh4XqP0Ga1cMvHnR9V333I1TJiVeMNPOI0Y1OKsekrVL6MML/Gqth4bhTQoOZC5LNO4IgNvedmSCY4/4Xtg1LK5vC3FuZuZlnCi1jc5BoV/CGJrKCYXyX5VAgAWD5fnGPEYqQtbPKL98bzsefyEhDd8WUTRmTxt0dEr7Ttt3MMMzo3OOlVcN/x22+y/SvpHrj9oBud+BpdHmh+xF9g5UlUOOgBObFZYz0Mxsrri/o1WZ9qUCjo1NJdm9dH+UKv+oS8jFnTO/ugKnPc+VLr/Zz5Wvs3mpz4m5XKbsn4d6skIKqKFtJAW0kJaJCsOPfjEtZTorYl9sMgq6YWebAuU4GwaLaSFYmEt4u6urFfIt3wDxWOUDSoqIQnln5rFT7iEYIifQhhfeVTyZAsyB/57owZf2YD1wj1vP+DFW9aWjMfkjHXan0biQPmnWGi3Xr+U3PTfvEHDF29QUSg9xu7+dFSIPRCirqE67XxuCz411iiO8hblFaVZEeqAKU2zQlY3dmhxiKiIiqiIihxZ5zfo7qj6lzYbcQBVmeK0OHn7Jvkv6RS39M95WqIEZ6MwIxEV0SAp8uTZZdZL8ifp2AyVA1qkFJWiUnSgqBSVoaFItkKmZahbn9X8vTO+FaobVDeoFJWipjBoa8rIKea5HVRPkeNk1NhzSM0svUsYl+WbiYSWmBKj6FHAk7+HTZY/141tN4p/ydh79ocX0u8xKqgojpM8yRwlRyxgVWtGiGFkbGi7wY7BAEcGAIDk5/gEcOBX/7O9Jjmimw5NE5/cs8s4XZe5zuwbCyWOLMszzXuJPEXs9bohalpS/TdCMOcZWjMy1oBZ9VO9Z6d5l9PBuNZwCMPBkq3DkajuI3UTy8uH9I/6MwF+3+N2Qq2n6VF4JxMfD6QHcoxK679ijTYM0SAY1JU8CTPIwHvov7Cz0oVW7i0Mcnubvr5nAozBSYkXTU8gWkcZhUNprUuHGXpUCQB3cR3EOjdxQrC5nzjYYwxkz5OjTyqESj4rGnnOb7qGoph7Msvh13NfvosuU2aU0oWWmduvh3bB0IrHr3s4oQDrkDCnCoXcfjLQvN+g0sPbZ2h7UiwQbFVLqYfrJ7d/bad+akJLmBtLFe0OguDbZipW3KBnTxMnKWhdbsthVkRhYaK5ixVGI94PlmMvnC+jN249+ylJb0ssYZ3JMK8DXz/SzXlAJXhu1GgZ5rNW5F7P2DsDjb4HvnRHfIFKPdBUbh9QA6jy2AZqCOQAqPhGuO8sAOzQvtY06TxaRNBhX7ruSovu1THWnL3zkqU2eOip1T911QGLtKqJsqKWlxQA77JtxzouMRYI2x2gCJAaX3RIvK8KRDH3YlmIo26Cs6GpEesi/S1glENZFeSZM6+28hfyLnAHtnO7GdyDvbEHp3Do/Y2q3QMPp2+KwqEs7Iphi1ZhD5EE1nsm4Z/Wgf70vB9n1sRtj7GsY428HOxMINRCkZ5lfjhEGYsGDiE8Fp2iXoWHdhLaLdBLIFXOnXA5kGppEnkN0X0yctgSRajT4vykfj1HbXwt9YTJwkbU88CQKXdgimCKzq11A+GC64eb5qpNFeRk6vXWrgB5RPFkS5/yNc7pDwxf4LrcwG8p6AMzb+3bYHsMVM55TcX9K8nutXI3+QiUKTpgm4s2TCt8+Z2NdhwGs13k4SfX70t4/4WjmshJuNfzylhDAhPDsVdVlj8DBLWGOnkqRLkLB/oS7cTbbJwDhXhg6Vb5Ro+B5se/yMI8MulmI/7x5xsNPd+6wZyfq6owJ55kcGPgdt5E2gBjwRsGrTz9J+2dJ+sjOjj4z5JyAsJ7hLfcShR+1+p2aYh8CuWm2Lc+9dH2Jlbn0u7+x4ao92jas+QyLm6nm23jiWQS1nuo7NqVhHS/b9pcua4S/5BBW6ebdIiJsutjKHJqFBFFpsxsitm9JlXhWsTr/vFiew6N7Mmt/AKvbG497mc2Cp+wP1Eedy6ZZKANs0o1nqLMmABmALbBnOlDxfSgoLqJDpvP3BfMNaSYp1CRtTcyfbyJcPCjA/iFaA6IVRZKbupA+OUpU95z9ATzfLb3P1RGD6R11D80G6gjRgKqsQm9H4ilKPMPDQa0RzngezwnqJG/Q1vfTwGnfabvEZV29hmxO4bm8pcpGBoCabAphRW2LG79j+xyqY6htMKIu9Ek3cFbzaCBKSvdFlo4YpzXD21e7mg4Avsejrznz5C5xKyJK+p5ESJgICy/yF3wkLvvjZ4IeTUDZ/36GYRiNLvU2w4ZAvGMt6jCgJ8eZm7hZGX79d+tzrZlbR7mFl5Lj1UJpy4INifxFrarRlh9iZgA84RlInvrBDIQEpkOiwUcqFATGKVbtjNP1gy2ANwsu/XSoAGg6w6GpmaWyRyPj7LGIj5PyU7ZzowwtGv6dIhK5YjqEKogz0JJQBhdMJ0Qn2E9zb2vB96L5SkIijjDLgE5yA7qaOkouNAloImSw3IcFSSgVsxiMOspvEZ0PKFPFBqoNx4bKtRPq8IEi4bNMCN5S4IxGkQbpjNPTHueu0JcB4qHXIR3t8OkQwSfIn3dCIQiJ5Wq75p39hu2TC6krTU8heYvWxM5ooz1XKfE9cS7H+IqX6GMP++ONRpEnINgiGA27vlYH7jv/adjpXi4X9sa+tiHcXMsJrox/6mD86PLLw/60KTXXz+ctb2yxaIlQx6+o/zEH53xSMnNkak4ar3f3GHyo6sxovldD+KRRdp3maJl3OwHX5Vf6K0fOKZA82rCiIauH5sMiE1pQZ3XKTPI0eYW35heGOoejlNIjMcLeSupXo37MYkXb7lT/NBRjEreczlW4aAF70WXl1UncDEVmlSDss/ietS6nfZ55+7HLCdF9zBGPA+U3kzcZCGpRj4i7YeVs55rhs8XXuc2MuKkmDNqwBgBMRko3c3Bh7CQKGeHXKz8DVUXNpwhLseInchjGvgINlDOp/STxOzkdwnRREgWm7ZuoMqBuSMA1bDNwiVtnYuZ0sDxs1vFtXpV+bq0sgqmPvx5j5HOLAMcwHke/nNYw/XupJvqSGRPaii1dW1WmCeQj6E9jKrvZjFDEuPlE+XWoOQL1qgbBpKT159SxkeFBbPVP1AfgsTp7QxC4kOGQX+wXw0UmK2mUR/McdXyOMfRlCyWWlNQooyAFkyXHibRX6anjDrwojFHLFYf2lr0fKTrdLe+pZ9q5JuRnVvzdEN+tFMWQpnaiG6eHgEkdE/+Cwz11VkXWE6CA4wYMzdP6Rur9WyIhfOijHHtrB3vjAWjsjzeXbsBZ2MnolDtJOTx94Qp4+gEjFay+nThLx5x3CF52dkc4wZaSNBvHPCq2hqWt4M21q7Ae66+MCgRr8DuTBKlj6mDcy0lXeAC4rHTJfmSPDZBqz7y9I/CYMeb3U3pNiKM0i+mPDsrWOLw/uWmOGJi6Yt9GTQBv7Qwhdq7NsAQZG2GjnBTl1Gv2S3dl1slajfLrMVKSo5As7dkG30caVOpgLqt9GsBrcZq14lW0Jq9SS+8zDWdfIVUzB1nlGXolZPE7I+6vw9kDzBnij4uxtyJv3JR7bYqLp5rmiHUja/qVfrkptBsy3tZF3XALp9H3SYqsbix2lNgDLFBFUKvioYA0zbOwfUKYdaQa928Ko5i7A6yteiRuMF7RBJDWxEN0iANQi8sDNlAFVkJr19WMUa3zJTIH7Zlns0WQ2bX0jaOiIMoplYY/gJcMPDJp2BalImfGmaScY/k76zVMlD3fBHYXpJ0VJAJqVX7QdeWoJltuyACLRORUztBxWCxjs92NdNGVIE6hUIawMKQpJb6srQrkXsaJauRJoHFN7AeKNQvMoGAZ84DhROAa/uCqLqGpNFs3FXyye5sOKuPlYqcUWpkJW1TjyystRF+rC4dn5D6RfEKSgozbR1BsWSSKSFkL6aqqD1imp+Kyob1+5zaBDjomO66AClan7DlhTS1S306aDTfZlAoG+jcunDDOYqxk+cLVsVhdbvp1qCoDzSfpapL5s5du8ra258twdMIjH9JIsqI0Wi4ub0zxoSNd1WU7Lw6WtkdKnnW0l71ropyeaK48d5K05v19aaKhByZmchrfxD5uwx+1rAyPF67NKtZXDA+hUmuDAtJ5JL0degoOFzKr736/SiIsPoIbhufUvbMRAi1WmEquB8tQQ1qZr6VvDrymt4ZOM88gPFIiqkcNDeJjRSgh8kBWGnZ4ZtNZCfT4K4k/tStM5ncTU8y9HXwmDWOhlW66HIqyG150vd78yBlPMIs6JUXLm1RrFku4NAHYehostTtbdPKFFfnNztSP+8KhKA+qUJ1sLpwLD6o0j6wKvlqJHNQK0UldUkm6LICh96FtFTpOlMYNMruiNr6x0zIHI3UHt6lSSnAUT5Z3oUZ1ru26ZBwaKo/BOvPxulYHWZwgymoGIi437xtJhJSlgc6HwicJmDp2ej7vFov1ob/FNzw34u1/q+S9f+tvoUsET5GNM+DAk00BUKhHAXvrlZ40rM0bgnTVYIVjMgzC4qQ95CRf5P0lz9DQqkiw15gqWz7UK2kkmw66WJKlkpykitoGUg1R0DxLqOBqWTyKJNahCyHRuilsiaPBZbCrsEf9ad4s2rFr+w/j91U65suMzB4powIwJJ26FHF5HUanBVsW+mPW1Ppzo1sRaJqngVIK74TiZXlxK7Hdt/24NJPvs1NNdCN9RvWn8fueXVmPOLRRx6xe0UjWuy5K/sW8pSiz2pApPY9eQBhBfQfr2tyb+tJ+smmK0OUe0rsfTg3FtNbzVKlEMPds5vCAopk4GIiSMzd6K6aGkHOwLopguzxkqKvEEm8cLfPgKlkJI18490o006KzY4FrDHWl2tvlGNuupyjocXZbLfJCVGZIQjxjbXddA3Q0nKetvOFUfbpoT45zqXlIzbWkpa5zuNrbVY60EeRSTUfVWSyw6W+eRe/H4KlwQr7vir6acPG2GgB8DbAfzj8w1YiP4DUcqJ1F+u1bORuZoyEbS609KptUh1znK7az9Of2U9vfjgX4aLNWYybSu7niCx5L/JrjSk3kLTJRYvU7cXlHfCtvBN4DG76Gafp21LCAp356UnZRZW4XutOijqfzasna/pyVcvg5DPTCtqYgsjaCUwy2vkk4hi/ctfzbUnH9T+HCArITgnkZtv39e4K4t65g8I94TuRFubD1mv3aLZ4iheK+BNqdFm1rfLi/Vd+IBElk7AjJNDJjjbwvjP0/cXCgffq0v0VRBBTh+i0HSVUPNS3fcPX0ibuXSt9xKuxmtYy3jYOyz1soCIOxfzKSrN144qzh/sUaeDTYMd6Cu9zdFU2/Z23jKNBQ9c+/acY5OU/q3coMubLScNxyVIkT6tCw7h0F7GekLTwxFSLM5oalhbWHWFeSExV2mF3RUfnuaAl8yHhUFewgpXtm8ls13SvPw9RkiJxYWihlB8+xP6xgLfbxCvmHL22SDxlmP1kUfewkX6jptLuo/ZGHd68iUkN52x3mM4VhXf9972iTh/H3NOcwXnLAW3iN7E8ph0QmEXml3CbaopJ8SNKwEeLBHFWv1GYjmDE7VeZaz2M6OM9RpW9Szwd1yT1FY6aLhKXmVFW9hN36TVHD41lQWnDs4nLNbG6dvW2vQI7sogFSybeeaMdYAnqgfaXESLn3ce7By0PveB0P0RsGsB2gsyQJqMLkaF/qUog5dR+D8+uhoCDuVUT1XlOOYSEeM5V7vZx2le4XDuUZBzyxRZldAtVVx26bBCYcDLI59zuDPqVEEpxgab7k3qSMx4542NGiYomEjb+Oiec2wRJvNnMp9kyvIzBfHacXfdrW75Q6mmj0AKLaAIzjtU2UBoJcjAqvJ+74opw/njeZGRMo+YRmAY94jWx8i3HIKk446rBVlkQzrBlTG3sbzJdk+YUqqwRDmt5uu4QFt1diep1hkGVfvVhyOpiGyuTCug1Jy5EVuSO7Dd1z2O5SCTZu6Rn3BFFTde7HfsJKbMNqscfAUC+Rz3nK522yfpuukvGKrQqOmahdQHQmnhgETs7SjFjdH02sKwK4YI/3KMI6JFKq7XnWiO2CW30gjNSSMOEmUbQUostdCOIlaPaDLHMpIyl3zzC1Gb9orykuqiEKnP7WxYrKQh5TJlT6vqtM5TE77SR8tK8N61iEjqQQb/MsDAcDDbBJOpTttMDSiK9tnkBQRF/U504uuICAHGDSOUhMBc+m4i8obBnokKC9ykqTFSMn5gm6lOFbUFLwmOPrQOTruEm9xYyqcinr7zXjK7DHvdWgyEuv5eXx8MBzfkbcIX4mR1H+vKCocjZgq+SYkzeiIAvJFu+2VJicEuigRoIm61XGN6qcWXxbVv5Gtt41ayq1UW1aqvMbytN5ZoiVeFqT1higUoOTPggz7loM7jJExgtRhMJloAmRMQ2sqqqsp5WN5Xk9bteIUQOqmFzQ1bQ5VbmW6VNf25rDIImFzU9uYg7dMFkwaRl8mtDhmq3ClTcSkg5bSaSOojB5vOnxm2c8jaEDHcf8U0R82+/dzc631Cl2dqQHypfei/qizpsPbN5PWWx44FoiIAdEwiynu55Hwu20ZWgc0z6+W9yqAX1RdhS7a4uWBPRsHRn+fgTYf7vf/ttZYgOfOKlvOJNNWWesmYQxVXIR9fwsX+GfnB54ilsbiqciu5/RXryl6P7NxVWi7//3/GWHvvl6L53oPOe/tF97b36xC8vB3ufVD9xYXOwV4e7eRLdp97se0z9mA/Klz+w9Jr0ffi9hi55l7yRbtFprGe+/FkbD8pZXkVRxR8sFMbfBxuiHW5Y5ZkA2mxcq6tdZijVCFzhBBEQX8iUlD3sSR4ra8pDtMMFUY7klggqO0ITrouZpjMOEOhwJervuLFWxlRV8AhYqFiNQ9OdT9WkCifOsc+nbjMy8XdJwYYfamXOM4s0/FRVDijwJ3oBHRP/TS/HgINfIP799FPbujJQtC3Ngc6TRrrvC8ayeonNJ3rCiUo4QZRDydg7jXqgH425J20amvaotlXnlQto6+tTNWGfr6SNiJkm5BJ5NfX1kKRlgVNDWoUF1zJwTmurmkcVtu6mlceFdkEUHK8rgNWd0XIIs7SLotjEumrv4ENu9q4cVT2rGsforV5S2/yKSvpn6I0s38nAdL4TK2VmtH0C9Su/QGihBIE6NyOw20j0PHOwil4CNic69J6P4+bdRacQ8BEDkYUMxJSTvftx0uvJjdW2wyxc6YZYKuppqMrQoowiXgkD3n9EGVKkvzEo3pqgElTKaB3CbrvQslHb6qxSUffRLHfGj0WPJ/YT2EEp20+FaFNaN0roylanYlpVS+VA6vX0e9+OiXJDd+RTYyNbl/v++wMpDMSwLNqskl8JJfGax7kJc+uEczXsibDhJWa9oLJIJTtp2NvqTKvVFyIihLqtloBL1DJ+vY9dMqGA6RMn41x/xPKKp2FA8zlNCn7rVTuycK1nQSPCiuxNIFvJ/Cvf/xagsxKB+qRujJdsTLLO0RIuyyOl0xAzF6Kql0hIDX14SRnw5vpQWA20i/HNZ8sJ27wV93EDJPWHWt4Y8zH8jRJVi6xd/ATpt7uhpzQciv4mBMr4iFnJbrA66Y0PJcheJTtasRBwfSQ3BRq45AiMq+FPJp+3ZZvM/J0LtzkVSffXXtlpUxoLpHq5NqVHBJaADnEis9Z/d+QEr7naun5ERpbGRYAojFxR7l0kOwp2gyVEsTCHaWbLnkEpbO6AMaumNllA2u4hZdL1hm6VaB4yioRUSBdoCZsDDHHvJrIw4LS+buLYeSKz3pHzUpLw7BeuvYvKmNZqkhid+5S74kGyLfjy/x49lpn01t6M6avPb33ci7TgVn1+TZfJgSk9Wzxj3dVgWn79fqjd1YflzOvS/L398t2rx9f258zvZq/+XX8/rCqsudPw/Fs6Faij+Rg8VBdIHB9y2m7OUZe5bHMP2GT72dGFwATfsfW2PZv0rQgLOZ6zsNp3P/79n4nWBBZqSdw60+LtYw/drSgbfTnK3DE57tiOSO9DMtLDYIGB0ZN9eQk0D6j9PfACpKUcURuHvRQEp6Kb+E6IROyAkRtmNtDbBSAR8tEqWFZvtCVn6p/2YYGct3oTjRBpnR5/rSItxMVpEqZ59ws+bZ6cpzpa6C8+FcOXlWomEkHdTGKyezHskJUaJkyYLLID/zlSEmIGfadZmu60Sb8MhjY4+2ix0nQBQvw/uuZ+s77/78Jj/z3ZVL53BCmzlZpRnepl9guofvKqm1TDqZOAJG5rxU95W8vC9x2xRGBtId9s9VIey8PRg5vYvVLkgNaXBYGTwlc+xkgeRXwyLQf0mN2wM0tqTM2/VkCFhZM+UeGSTUa6aEabcccaJVD5IncFUToegS96g7z+0JmXOpcjQH4XO1UiWI9A6B9f9ilJR/AZFWnFbYtNn8igVHyMVVoFcIxhk9eVuNFJgxEINeJCqQp5bWy10vtAxDmuDZZjVYn/aOUcSj1R/U0QhFOX3rF26YQ9+vOQdHKjn4tWy031kI1bINpk8vafi5/3gUAdhjaS4MaKMuxi6iDE4hKVGB/VmtE3A9ijyvwVvYbNCccJqxeZBHq0ZvZ8IMhVG9nm3km8actAUDFxs5MZz+fsfEvzqP5eGgkUgXdsCDLCCW4lMoTtQtubWHEPbyw0MfJ0NkyEE5CtmFO2Z7bKFsbFnNgY2QCqrEGzeImfXxyuwnpFlHvprCO8N1vGnxqHI2ryz00FeGaEAhVvgeYKpEeWPmaakl5cKPFxI2fnCcsBacHlHi+QX5ec4/f2Zjfa7KOrYB82eoeFdIZN5W0qw2DqOtxjBlMDm/JZnQYnRu/qn/+ZJfKuZ7Rh+1DO9DfYjLZuxHlRXY5JLhc31UM2boG4gSWQYHlA4EIfGIjKG+O6gO3SLUabMPs9mVDS6MpM/qSdwhw8NWGqYEF1BTXA5RGHqHuEwiTm1KDA2egVC4Q/3nMtlg0RzjU/hOjmSSUVq8+4fYimGi/RTyOtNlDTBDEZGJB/XqUcIVIhlmNSUpW3GWwgMwQAIIuSxo2bVC3AgbaC9u+o2Lr47KrDPM8QtMGB1yFVUaAGO8kTcI524y4QZYni3ibqJXonkfh85OHUUOk84doYBVIxK5/2FXFPDgYKXN9P0NFm/ejzEHW+9JZYYTONG/O72awi17RNIMpMz6n/SNloPQg11mTCO1wRj/jJ8TCL42aEHOGQ4CW2NEzqE+CoY1f6AVdyJBjlN6fAJrxVxzWGzmdPC3vT4zs0lfdiDR02QDSBINq/vTIep9iXX3ZvvXTDlAhQNITkko9b8QnTMzPHW9FKx2SIC7Ovrm8dHLy5Oqko0WWYbvuNRDCIAOD3l3eKTsrE9vXIPKWnGfHk8qREGSuyMYwlpfsBNW5N5D1wt2lJDftETdJsVpKz1936VOZRjeSXtemn979K4R6LrOI5vGM7pH6J8J5v0tO+aQLJ0IE0xVq8aJO8QBZhDqQMPrBZAsZvmDBhyrqVzd3SVMplxPhiP42t3agThn+18P7IAgid8jGlYgHIKVSlq9R5hSHz8pYxK/JaaSeQKsXoG0Dx/Yabf94jvFWILnRBg6+tXPkWxurbNzsgHCuFkqrdzTU+iqaiHWdS1uZJmvEoMNoWhHwJ0r+hAlvYGDmWpGU2Nt5vVZNT+mA7pH4dtLon8ZJA6UDM39zgdXM+3si/TVbWujqUDqUQFwTpQjvS1vwDx/mKVKrSqQ6ddMm1rkD3f1UDEAjhj79Cf1k909/wZiPp9ezuPoQK0NErWE+EDUrPCVx3v4sU9jlYsqSWmb0b5uNKQ/7Hyjmg9EyMSB6mFRrXKWN+p/XzDfwfujC4a3lStkjiuORhJSrGG8ZVvNPVY5YZRaW2WSx5k76c/tJ+3iQkDmKjEi84k4vXH3WMGxGEdMscae17X0nqsSWWGSdD8uL/R8xDTk+TUd5OgvvuxMo5Wg5V2W51q9sR7Yg2OrcZnkc/QZAnZuZdZJaULWEs4xcOZPro/Iaoc5N8hvgLrxRxzAyKwN9S5qLdT9Wknc1dw2TcKbKaJNSUPe6m+VUTTgTsf/+t4HmJqj1I5TL1IjxAL5U317gZzJi8a4O6IWgpTh6PMPtJGwgjT0ebgutCUKvmrlh8p+wIBum37QRD21oUReraAR+6dBvyYrlc5a/tIwbRe/xS8zcxwLTA9m4ZcM79HbdeoIJW2p4UIzIqu0ZPvcml21ZWRX1SW74os2iqUj6C1DURGzAZXXZcGOfbTi0AqQXpryJBue4j99j8ZBRvF+IXWA+R3rVv7iNxxcPQmYwielgSsaLCjs2iUd7bh6z6/f/3EkkbV5EiTwHmtO/QFi+3PzG6e3QqerJYOgg4c7WcleyVeR2d9toGKRCoX+Or+BLSpHacbiOzOq3ltBEsxRe+83M3lDkeslR3dB3MGLpzmNr7zmnHJ87UPzbHGtEqCyuZVRtxaoIURlVH01Jd640c1IRSRfrdc/yzjrXXejt0Iow4pTd8Je8F61dekd7UlJAr6Std3oF08k2zark+WnpA6rcLKlOlFSVZKQP0KGxDK3QnyE6/ps5bJuQUk2IDVq6jlJxq5OoB5R8whX8sIKcV/ZNz5ie+ffp5U9Dmafnv2ZPqOjl9hWFGIRF01UECctotU6zJ01jyiv7w5Fg90AGlmoys0XPZzUhLUGnJUoUb2/FVRqne7bsxvWPLjhRzKQc+RlNErH/m61UE6csutBMjlMD6Q9jb9OxJIj/mmj1KRmzqM8OwVJJUXVH+4G9gLbI2sszo9PGOAL0APtwMEzAaqEqwzHbYg2xrQ0mcumaWbqrV548ScKdUE1sjeHhd+MuEf+C8TBJXCFcqKzArneDrsioT7dTq2MAsLnHB+sd2/Zo4DItSpAvuhLpyEtom3YolZsYCtY10/yeYoteIGXWSfkPXlfH0hUrN05g2oUKF0mJUXJJrRD7FnIA5WzcNyPeCOPIQh1Eun0vnIuDfp173LGD3XXdnY4r5ZubVgfI/3z2SD7YIem5g1+2z/Pe/dgdlYV1eZHbSnLUcwyvDAD2QRKbHjzKsmtr8vv4HL1SCSWEZRyaRCnVJlAfS1182bO7VpCclO0DqinBMJWbEUpfk6Dad12y8RBxY0oqI5ZJmPJFyGbPDpz89+WpQrFMluOYgz+QX0qKIIa1OUCeoE6TCKlBPw2vEFTTWsNsy5yYRqvrEX1KOI6DfGMAw7Q2g7OqHGMDZhCFoWi2GMsqf8Zq5s9x86p1iwJn5MX7LekMI5Z62HGrkRURFAXg/npOe57UwF7kXXze1rdBkv7N9hNpADIMqy1xR5PKKfrolsnkw20gRS3hDzwE4dzudfRdOSzZO16z7jiEM17c7zgxI7JBK+jwMF9OTgp385LfRlABjkorRGKEwIWAmScfhAGAq7Q3wrezoRDK0YecKrz/HQg4fb15XEMASl/ETTZfia25O+6tRok55/6CKQAmS1PZC0JqYFn/8Ev1lEE2PvYJticQiytV3yNa+0e440LeQbTXmt5mGZxKC6euMXuZgOAsYDRN8OaUiO9RtFw49NPlD4B7LmhHrZ53T1InvbtXxCscjbl5OGkG2Oh0Oc3HyIOveKpZ+UzXWIk7SjbqMedBaXiDPUYUJH7Kziu/tWduSO2UJDrlmCqMTdgYRBJG6fx+s0qY2AjMXFwoHPv4ERr3s3SXgvDoNVZIrxbnRutj9w9NpWptRQQ/NNnSjFSUqiWxbVTF8IH6b6I5iwmkrjIWGcWu/PeXc+hxkJUGlKZZbz0peraFSVA5H/mgrgRU+ToWAJKnmqQjKe+uXYNE8GBIMjEbsF4qJp5htyxb6bamHZ2CvN9MHhzN8ZQEwXCM7djU1rC3tFOAwffJGK1GxKjDoiszAgoBFGJW3N0b0adfWBc4hiqrEG2XvCui2d5r4pZ9EV8OZOVnweYYJ0wzV46/Xyfcofqa3WnHxxYqjL65vfmkiESQSySRYDWKJDf+OhAlsPHjTQUOECHGDhgr1fdjRxPRiF0xsA5527vnitlEyNV/pk2Kg+SilNYGhunMVhYxwOWKuOp/nOsmet1RtFCoGtUlWBRdyeP75EggK8jQRsNCriM+Lb5FlUjdVVQg/J/i6nZTDuTayhNZ/bq2pKVQ+OEEF0qdNzsbKg+S+GNLHKFXHxf3/s5gOjo0aCmi9UqhsFIWspzpfUJ68fyLofNrcVY9IPVw57oNoH2dulToNLCXuRB2G0A7QEyFGSRG9MfHXBumUeP6VpI7tdokUy9dfRCLu8FwsTxlYaiVahijHrZIpRxJxKfctk9Isx3sAbxYA8OQC6SJ4c8eaCiXrWdvXgrFeLqp8aE5v8IJq9QTguDa6bZS1MXkbdsYaXG0rqK5BuQHn7K3FHGUIMS08ARP3plNAQBYQpALyQRjUxcdK8m92O4cD3bwK7NDsd7oVnTU6L5HbomNDoD44tqBXBJHCPi7jMRHYDg5gyaPqY+nDRDr5yCfkzbiXK4LFrp+PcgEL/V78RJp3qBoayjkRp0aRPraqtI+qejxAuz05rkuBZt9E/TCnRtDQBtDUpwAF+GzyInF1ZYgQRBRygX93WIpPLANx0aOotrnLh6euNxL265+z8VhEiNx4leC0xmHJM1wIv93/IxjvPHg9QLkX9SXUsoSpLBth+Cl8wCWl1yMi3j8b2xj8ZR/9hx+kM6SMrAqiVumYtKogGwjgAVb3X0Pj715XApodg4rqZk1vtlvedB8kBmzxo83hnBSjcbF57BbXWLPeAXp+udNwPqUb7WlMPM0OtQo9l2aGFTko+NHHYSomIcpFqVg6s0w5Cqs0A7F3MW8IoGnQyOiqdJQZXNhIqtEjn2vlGBNVIVHbxYRDpqQICAa5XpCozy8hLwNfgfc5JY647kF74Dqf9lEord6y8GvS/KdU0vhRUrI/Uv+TyB8lVALhbbKsantNlHBnrB9No+M3inwrFMiesQgggbfaJQlNQb+Ghml/Bc4NTCuqJZYA2qnEDTR2WduZX3Lcl1y7CR9kqqyxkyTt8Es1tzDUu61RLqTRa9lstSXyjotBL1xLCbr0ftdYAgrGamGnY24iB83daN8cwwnXMEOvkbv1MkNgeSWTiwu0FCPFSlrpS+kPAwv1gfBI3SKnWRI1lFR4TmCd3TSQ51YRFWEFkuypymykvYYe7VgaVD/c3izcAVeOBPwnir0JKEkUO029inDWiqOLIhviA5a6eeweNm3B3hb2cVDje479bZg270PRMyALxA0VgJvfUhJ+BNsYyM7y01Ykqe0q9WWUEf+MAdUUawaz1FkGlewOTAV14PULkmTVOA0o5tc6GYRO6sT5J6EqU7VURPBaJPrt1MgOzi9to/V8u12QREsIMxaubolzK+QKPuG2CuEmXdRNWTylDRWbN7GIYIec7HB8US1uRsLbcGpLxX1l8MRvIreMFAvkC2hF7JmgvQ2lIWXXhlW6B6k1FlQ1zpgyRXKeeBQ40rpM0eN5Tz6SvoZTmaI/5W2Smj+XOew4XbtmO8C2APQnY1es5U4SZMItc0+KqUxEHeqOpymmcC4K8yPEWTDjwLQVG4Y0npLoDUK0SV2lqBElHBBd2kT+pzYPARKLgbBpCPS3aR/i8ESgVFMbehg9tJyJZf5WFN0RdL5Rsy03TC4FGYYSqNnHcPBeNrZgB/kY9EJnrp6WgmRrVokR52Uk61XpElIHn4+qwV+g283e9CpG8isg85HK3r7bnimvaimB6SPN+Zcgyp4vSUhrIGzOWnLhAXhKgF1wlF/2m8o4Orbtjqow7MruVzONgz+WvAVwjqBPTVTRLYK51H8NX6yt3AsZYUzjvm8VotZhQIlgCy8/PnIf79NcfYQfXDotHd+6bvugDM7DDM4nZXD+EBmc76f2T8v1A5r9hxtMSM9qiegL/+nA6OYtBe8JlpitEopjvo/uTPeN6K6xumNY5/dDUgh6jnokztdDBRT8xrqUiBjo/nRA7ecrAE9NZwvOeRhc/ORZrLrBH2W+NF8PgHQv6gJQ/bLB4suNIjEcUeVuj6chiorP85U4C7VJjShHribMSJJ6iUzQnVAoIxWO3iqBu2Vevur3APmfnuOV7bu+tno22H4OFb9WfDNiZ+WwukTQt4KVUnGPmLYq5FpLBaw/FtjHL/SsXDDRMiAcrhO/er3zmct19u5y2Mzmw39otAGviB9dXp4qivaSOIBwWc06z0IhpR0UlUQEkhYC1LJyE0CjIpwv9A/hKEmNqfspNx75LZl0i+VbKBszZxpp9kWS6mIWQ1HYaZ2GWiCeI7hohTKBCVBppz2nSo0WsrCkSnOUrM7p8ARWzVXgiFrSyz++ak5m21Qs3iELEa5AxPCLN57el9jiWhElyTb0JA2LOHIbVMQQyrqRovshGyEXGWN15eUCaWbg6FgSRH+XaFdr+Uuv8hotZJxaKm6ryOlWesiREwEPbBIInNOOIs2ZkdFoncr+Ku3uuUIBzAyCsZLlWktchAGGCxgOGuqJZB+6h+xIUD0LKnH5vXaPRCVE6NZVBtYx7AzpGNIxpCOIES+AASdZhQPLjrzKURZrxC9W20O0dAxxN3usekzk+rQv5eK07GoJrAqQkJqrBdOYSjs+N6Z1N4bqZs9PR3B0dfvmZZJxYOSKi63kJeWrqHp/DWJ/9cH7QLP3WKrYuILur+HqxQIi2QEPETV77/cViiGcTE35Lt6UkzM6sMIdok+8oeCalZEg4oei0la6zJAZNPLUbkiumkRGf57ZY7YgXzFKxkU1pr0RV8HoQEINlY0soq7rhlTrHXX5G8mZM91vV/9OffEvbXDtcKkr//SDrjuaBa+dynGOI3K4R2udxWDYcAOTgsgo2yNEZY2r3uauKE3l8YsPF6t+5z9r7Gx5KWWJTqYL0CxvwWsDBT7beT71Ro9DaKRKeLjBkKmXVjOi06y71qkWLRW140ubtf7SqHZqZdFjBU+QDndaLiwnX+EgSR+8iPrdcT9YWdUzfC18a0CW36vvYFPpczvtcVS8gap8loGX19ew+qmL61NHCV5F0QAo/froLnYB/M3Qkh/pE+na/tlIpZxuAXK/lZIiSpU4kZ2ZbC8BrV1/R3qT3ImWJcAFWftQZ5bdFJeYB7cbrhe24vdO6reo+lv2/Iq4v5TzyqNpTLgFRvZnCaRP7yO2cznj93F4P7ObjbCnzp29XLyL03gHr8bbeCXewsN4Ew/iDbwez/AaThnPFltt3KkM4YZfY+ksgfzpQQj4sq9aanfH8oTfuLuWBfe+F7Hio2QxTO7EVdKOOMZW2+0I4044Z1ZtK5A9ceD3qZq44aNpaVdMJy+TQoAeGLydomTMwIc+2I/eYWU2TURWu0TU1qqO1RnWWfKoPCEphoBDlWgYH0WbsK+MtuKD5CiRTyuURJ68tkKoOcZ7MpoMTFXyRa8TjJWyNIKaGMPKagfzHabSMU3HaZ5cja3MsW3cDgx/ajxv+HnD1bjMiHp0UUfkW/fwcOI3pxGGierPZkQPwBqT2QMCuIsOuFsKsls14Bvbip43uimNWeqq3aVQ7ZwefTRsO6xp4rI8NjTkROpSXXFbEOWYzVukUyMFu0uT5IK9AgqVK9bI6Rm2tMvmZ5lPJ4kZUVzbGH2SWZy5vJ+Hba5jKC6tyFAAYw3tN5s9nRZZPjiuyQe0Hcm1WE666WOv6Wv6k/vi+Fw7lsfSfIW8AqvUTwkV6lpLoUW0SGsWWSPUVliGkcW6sVwAEgnZ3LB83b9SCRRChSxCVAvDwFrftZeNFeAwTezWUAIyGszSxrxlxxQG72v0MqqqWdgkVjN63xZRD9RFpGrTie1Rde4qMaKNdRaE8q7lVMgQIbqRFTGo4/pQx9yKgY48WUl9H2c6gMP+mTrXdoAAgKBdfAJsePrCDFrJ7uh0Yia7M5aOij1+0v0WQX9yMMSGI/ODZ5VZaZnwmuPJRnYVhmRWiiZrMcd0brhtPgfXpfHc3NBDNEG+m6nqjZs1R8XpqAf22Hxy+FLZE0TjjHCTK8acZ6koIgLHBM3aqaS6JVRpLY7zwwEbGsEWzb4pXuDxi3N/cPMFlmvv55HvTdPYl5HYtCVfg5nOycQi18uU1LvraTUgrDrXWdtEfjBazoqmLVd7o+wbbfUvUxOD9ZQGMVmrz+cNL8aZ5JZow2OP2PlwqYEesoP4qnYCIqKsKEKq8fJyMTcucVVRUWs1JI1fB9hRIOnVVyzoKwWSRba/bot9uSALX7yLWWr6dJyeeD31nXg2rJNXcbH0oMMA6lUmayg1iOTw+9tA95EAIuLnml1uHUvUoptyUy8NB+rDacSf6KfsHT6s7OWhBsZw5fNoaS+Xg8XUE9e4OWbxh3soTf6ZU2HztHgNlkqoPBdupgC3hJVTiovPhaxIy8NQypee8rgmBePIdOWaQ/METQRN+moQyYfifc3+uCGwS4k76CTexTGN9w/w5zmDDouGHBMzPEF31z9wxPTJfVSyDi6Z8Ep47kWFyzKd1efzTvEynfEhUjgfpYrdX2XCBnGuH27kZ6ZgAhedHTqYMTFB++Vc4c4+3R4nlvfHXk+SqzQdnPiZv3tCEgptc+XG8CPDLpmbwMnvwtl2Q246tFvHiiBJcdVMGiJAexYL6ON7kHOgr9EAgY11DGM6sk6Yr+koFGWv6pbR3R+g3tK4b1hhy3iVVWEeD19y5euOAMX4QYUM7RgRRw3OAU7Qw/9YhvaBALdsibGgvcBNSUAPTUxU1EBg6SOg4SJNRtd2OesynLiwFA9Ng0ZGzxmg9UyZcn7iLiTxjwRB/ZU0IIBAgjQSSfoNUAQFBwzl1i1IOFVgJfWhXuXShZO0hzBnVGfPOmFpIqYtiz18RxZ8qIC7CdRSqhx4Ky8taf5Od/i5y+BFhLzaJmvSeFf8jLLMg/keeKnXrKXxLvNM6oJ3rEKEuP7zwrXIpIVjkJhBIaXnPwrtczpMUrrjLkaj90kDsb0TlaGvGYLoHVKb8qGiYsE/KXVEmxpKCkMkmCQDbBEZecPTbn57qgLm7qWLJVYYgSouCz8zrG6EVdEI4xDDoMnKl8uK094sNv2QWDQ7RbRqNUO8LgRXQxQC0pNG90yYVPZs0IXIUIsC34vo4gGeD/woeKRg0Sf2jEcz/ZZBr+CUkdokWApzZcz4KjK3iiiXZByL88e15UYUYkZno+sNPd5viLSALdq/NITdosPp5+0RiRY5Y+X3XVOc2XK7cPKMXZ2xzKERrAfGx4KBHZNzWrMc0SRcWSBep5a40O64LK20D6Na+P/qedX/uMQG3kAdBK9amCMbVPXEwibU1/GnPI2gzi9bxOoifjiparqYkVJKi/z2YaOqMq+2pxUZ+ehlD8OaZ7CIwsDM2/xAp4uzzxIJCmxIZ9Y9+ALRRdk4+ux+jOmqsi61eh/yF1EUGpPef13Txe/E7wzquK1UYyOulezLr7txJ5vOvD7Hr+mKfFdbLQe2bh3YOPuNB9gbXECjNmUto0Y7F0H5hTD8582qZnXNDmvmp3LebhllM+W/CzOfQVhW5Hsa7/7dbpmvDNWoc7THLlq81v6Q7RLo0RnN+PMraObdrxjZc93JysX/5S+7nsZFXbNTcqwqq6qYnZJzWLOc0JL9gPQEzQ6DBlWWInIVdUi0gwVisB9SYUj4C3FPixiCO6MqreixDQAhcCuSpYrUXcRL6Ln5wGjG5Yx1zvnENvDGZDitusqYu9/a2vIhDIivwtZ/0wJr6K8VX+l4oqFKah0eNzctsDAyFfS9agvK4KKkEofpuM2g7xOteM80wvanHS+sc6nNcQXTrch0de4Fi+svimYTVVNkoT4hI2sLlF+jiGW2iissLszF8AoY51xF8XyrVFbMg9wp8UCLq2UAVYv7A2regTR+DG2WeRosBAGzLHDM6FBMMslgUvoJKKsAukuVUCuY/AjhTNgEYceComiU19jtD0GlI9g9IjNDn1hXPCg3FydEJ0Odmic8fT4+39g4VN59ystix6SPt8RkwSrPqbEpdkyk2PVwkYr7u6wdSBXcvteM+MI9f4/nYyU8iTgmh92AOC7ErpS80OIbb7CCXdytK2P9Kuoe8ze4YoMYiJz80ShCWMZ90Iangkd8EgW047lxOgmdKhBlAjM8NdihVeNCzTg5oC1jglfgnZZ9nI6oFFpqvXpaxA6/30LvOINHwZrAoxV5/mdigOyLXgdF6oB/s+KtVw7LDDvqxhYIsypnLKhhEEM1g4vCLZjjWPFtfRAlZ7skJ8EdyXrEkFXf0suDZdcBjtmbUTFiQ+HuKPlJ86m/1Ztr3VWG1hbxfWbtTRsEFNksDZjjMBPCgxOZ9DQWHJItIgl8jK05QPzYsJUDlZU627BosgFF0MTV6y/oPIzQgAN4titymL0MNuB6XuQ5xM4+IjY3VKhQtRhIxD2x8nMuxcO3XIgQTZTJ4YSXdUIRG+6F7W57+Xet8QNRxjCsCCT8tr7Fxe+INGIQA6DiQLY7eScYlx3D92QFiO44gvHtAlyICiifcsDeVT42bZzNWiSkqsSWMb+O0i7I2q5Kly+JN8yY5mFG/HYztcZJH5jq1BHqSN2mNLHcFXvdBKGGZzonyrB+jU0Ig8Rtaxuw81oNlU4+zJSir5Vg3RsrCD6v7C8FkfurFYqdEpjOjnRQOtuDujzjcjQ7yzTKpWPV41mRX1zTXWdXJ1NQZSJoooLYH1ldEuSdy5XRZcdyEH5nGRKzqm7HwrD0BFwqGVDNoJll7kJirovcUckxWeCYXWWveZG8gTcWEGmDzGesm6Ka9FMOTxL4YyZube9O1toFAkzNUZvTqu7zpV3CfyD4CbuDZ2Y+P0/1PO9e4XFsgyc35EyNLfNlpB2e7wE+Wec8eJ5SzvwfyLJHm9WFBYP10shZJD1YGNV4SuBqg6cC2sRtkg7RO7IOgpY6/nYI3BA4FRMHUXX4Mv+iS5uRdAZBJMbNgfSURcVHMtACf3GYaNkRjHVnXGMb4GaQXNL5bt2gTLVRQHBeet1hybRgkeJTRx5RKZsrV+bApJfFIj9cV4wGzK/YbWUFd5Y00zmxSPbFLoWW9sZZOfJt42P3X0Tb2l7zVNEnCCMVUeg84gX0BTQKNAJUhnaq3bC9vDTuV0MCe9qYPIs+j9EqGLwGSHiC2iII1W5b31fezvYEBUSPB4zt1nA8CjLF12jK8s82bwdkzwjEaiEHBQr/Dhh/B7RGj4BIIcFd31p9MEOnt9Ii2Cnl3dk+C97WKBR6lVm1gg4J86l6LVgK6nQbStpFGIvxkbHrmGE5VRHi2YlrUr313AK9gVze7LWBMUKc2pdLYJNgiCeesn26RIoTKBCUtLSoH/Cvr+Ygc5GDVBdk9ympwpLjnkMECNCmZ1yM1AD0KDK9wK60Z0leAG0gg2COJ18jA6zgNi7VKBeHrwe9c030/RKVvmOnUZ94JotqmcUnRearChvAor4sHPP2be40RVkbDlU1xYX1qWRgfby1jfgXXKnU0ABz3Dp68TJHRZrQKse1JcInGX95rDTOAKdG7PxYOXRHdmjyqhm88GtKpOLh/aY0s/ozknm5hzlu75fzWlR6nuPZpjuGcB6+6N/Xw2aoSnYc3keDp3Scv1hzmI7Sfyo/sqeF+vwOVsVAMjYDjZyXYtwmZER1ksT8LLGna5IOCuJW3S5UKQAxzhES+lC9yLUowIcXTOneABR+vM1B5hmcbxhfaoGCO14+5wOx8Un+gFQHlr7wVRbjcyMhE+tCGOXCUgYbdWMzzbp7waXApip635s3CL39RHhVO8L0NNKCK9ZCSXgpHUMdQ6n5T50KbZuuI/bXRvtyNeQ6Il62yHFJvqiIra3BCvuXujM89/TdfK5uz1jZvF501NeUw8qP3vNyPhyyWBOEMbdSkZmvGV3Yq7Yfpd1wZP1RUOlzbwNj4vtv/mdszO7LY1YWGm4thdtgwVDWBo1QKfeSaC9FFqEBim6lCMkw18DyK7NWuA3UkJcJzy8RWtaonitPh211MoyNgfS6TnBhW46kxIMFA6I9qCl6NHaFmfqj4h8oLcJol4+Le7E+F0L/MRCsTaMd4GcNozbIxRKdnzOCtFeKM8pIwroEIgua5hL0TUfVENIvC6BBREYdScNoiYhDwS5uxZUkDHn7ivyC0lbpOTCurop2rWVsrLYZXyKohSglqArJLyq9BQsWxKFLPsVvbkwWsJLblGdhuPEuyFar8/vqkmyiEUzuBfyNXEJHcboGbGlQ92RQmWBFhNtlv6ALfEaZaHHhk9SK87z/RUKxMOH5X3GX2xLNiJWBxF5EH4v8NCcMTxqnMZYkTmKYDJiVQm8g1UkkNo1ZGW8ji8VNqlKndNuIfHokpxM2twpvIT/WDTyrKq0sCio+ktn21+EFQYVtkBEfHPRYPM+jxBTBed0ZbcDa1tKOYpmgLNGHYQDtH88wSBxnxktCGh+QdAHsUlsCYnrC1+pOYrVY7X1W+N+QgwX50vxutPhZrmr8nCIROdQFkCJYdZ4uKOY3IhupP1ibBXqNFSyHX8mI3KLc6AOCKnB3Bkj6beBND/S+usCcMnfUApMXBk8g4gpJRWZ0ms1t0x12djwiYMFMRKy6E3/wpP4uLnuxdIXBtxJw+eWDeU71zFT3Z5DuwAxtgFRY3KVGUYxmN4aqDxa+QBkIAk0A97SiSHhiiESLqH8pw44Q4U2RJA6GhJRd431MTClVsNEMmGnR09i0llVQq0RCKgQpmWpNVEdH5NxIN5bsqwL/2CbOjfnNSe86isiQMsyMwbK7eNgPnY9uGHF8lUjsFzCAGeiznmkN0FUsdwQjxTbDOIlK7yZ6rLwuY16/BBU7kQ4CkhzZaVrVStJAVw0zq0b60qqR3sgszdOmlzHV4q9+XtXsfza78uhkz9m9YP6R4NkG4qLJrfNSNS8vSagXH689+886D0CNJfrT2vpHtfUn2iYd82hkPa/E6BYAiaK+KO5ko9V95ZvmGlreN2cOtc5D66fc5KSmnmtCeWMkUtxzaWrOfoYalqRrjJQ8rxmMZYAltGZ5+NAl65yyCLL2KWxJ0x3HkSlYqhqZhaMKhRFGGFvAoXNhEGNBtYy7+Ag5sMe57QvP1j3FWjXVineiZnY+zudfkrJ2ZSLaN8HWUTDTBjMtMFMH6059d2WhmXBVqiTpTxU8L1N6cPPlGp7x1Yj5+bgzM5hOUaKlF29edPyMvj+aFFhPoknuJO2ArzPFyd3I+HKxpe8WoFSAIKXkJJuH6g/wk06xpobMNtz1B70avoPV8AFW+X2sQt2/Aa4l5DzvKWtA815WwBO/fZE1ghOBQsrzS+DzfmE1D73+xAZKvvrpqQK23l+1M5//SHp25rV5wx5sbrMB/gj3MWVPKgy9+as3WtVfmIr6X+Djz9crurYIkj3+tt88GbPBu1oL3nGPMAmeLqRvbN9NyNp6iKeAe858be4J0VGzS836clm5ekZKOiOAKszxOveDYnCUn2K1c3Du1l94hmfj3CIHdC60YURGtfgW8I4/0q/Tb8c3du1D0u/sD02/dzB8+kNG2zBdfpsWv0ub39PpuHWByGVJH8/y127F7GeLMSPqfI2g5IbAw7slnfm5zwyo/X5BpHa7D5KX4uHGxWlcmKuMscIaeaOJCxTGipdGMY1UhjKUsXrgIPAm1zZcuX/iJtP0VHydRvg9/5J/pZ2YPkUKUNqdrleEsLQZqQxlFOP2vgZ+0BBvFX7V77qbZqxuKTejNBmpQHyCiE8Qt8goZYFY2rbMS6021NUDR76Nk3yzr+Zxv+Hua1cJ6Bse1GPVG7yqLrz4M63EMMi//lhGYHNCPcoj+hf3HlV83f9uPwIsMLGM0nbqDnwJDymhzKuvS1l4UbHf3Gi8xc35CJb5WDwiL7z+5VBHVyaeJdrdEn9YgYPqTWPUVaV9Cg53+duK29e+5Rh3k++AW11NQO8m74Dj7xFdo06C03s3KwTWd7BdvMYPwDboI+l9nV1haM1v5TwyqH7TVNSvK1+i24k19ssHaSPi9N4XwW3ch5zQA9JOV6RPbG7qKeJpFUiiS6V2ArI9euliG7AR1Ui/2/jQCT7U97sOHe1gv3oH6ocee/9zAbDLnnDfxGYm59MvYG0PpFttcVZpTccbC/mRL0yTWcw42EOzXbeNW7rPfbYW+T7JAQ5lxlKKPffhtmdwC3yu0F5x1kTz2RRak1R3rbmC+0kuyD18jznhVb7Db9d8mw2lDKSKnM9N/WL7JDpYGk/eDA6w8ilgGyao1WMxQs+vP5gPM9zRJLkFYqaT3LohEE0oeK0w5PyDfScVmN9SdakLIdwj2gK8pRgGCbG+zrhTexhZ6EMNxZgwVOAQOCOFXh5P19TyncLWC69Ra5bgHUKkmQ2Rr9cgDt2P2R0QdG3MXaJFVwopy1lrq303bMbeZ7zcrBQLoUABYggMm4duoOG4rL6zLlyT5lU1NZmaGEnGb+Bx1cUiqwm2IvDmY+f2SI6tgUyYQMeaPKtxLZ1UN1sCpnpFjfXvtbfpc9oKOv2alkG/nHzdZh9ca/YM4dEFV0uJOucMtiqrxh+UK8RE7bL7ApkkNEms9W6VeLTQITAGNmeTXZ4wtQI3tBudweoMlrsGog01Rw71i3tpjMFDHpWfXUi77gw+VUfvJPROTK8Z/SMEwKzL8c/1vPWL4+V+g+U61ngK8yGVgFVrZ459vqtQo+b9uidbiglKbT9l6HUaLEnQGIc2VKn7sEv8VlkFSQJkLB4W7ccmZ2RefvkLmUlh+wC1dc0usyUTivArpzXdtKvpIV6DgbaOt+z4jJ0tPxkeBXjBw6TfgITzDuNYHcd474kjrcYXzhRAeA3UMIghMM8D5HIuBGIY1Fjej3G2g7qjvMuUVr6q1sEFr4KBw8lP0HbSLxWvF72peympP5U8c9QF64FS3LFNoDOEyMkX0uypt13PgH0o3WWnoXuuU+RfvDxXLSjir4Kee4ggjQdg4L68DcV1ymx7wMFgUU5OT6A/jqEi062We+UthHMTNiDaUHOZAmp1+k4YzrL+DGc4w7nO/MKP61fnwvkiTJguJ2qHuhYEUyrnUTeZ0BLuQQHKVJiJdwi1uKDTF321o7kAMs+WWbNavOSCXEr5aXYco4n+MpqVwntbd0A0JgHhWftv0a6t0X4q9pADfuNx4OOudfPufkteTuaU5GCCvdJYlYCJylLfKUcU1B/bt8uTMB9gp4hJ0WgRr5dO59x75TbnHHTGAciGYKjFHsAXN0qun89Q7eftH2/dgVCrdeRkHJEwniQq/2lFwCkhshQ5iRJN7QwDZkFiehDMn1lP1iSrwunbPOKwo18nwOUruin+nUJn8S6U+vu0pe5NEXElimOZmGJeUcR7uYUuSzcBk7g7ps7i0lhOs3EUE8e6RSBm+gWRKsh/e3ELscgSJqdwO6GshK44MEapAQn6AjMpmHJuKY0pLnSxiABvhxLOtyFcd5+ZbJTe1uQXTTJFqCLkOKZkDHq74bI4eLCZT8FsG7VWrRVNx2+IosMYy9KPsw0NBSJ4Q+QiX0kqQkjcQOKKCIKVhqBunL3yKIUhGzh5TumfUsOkQim9m1Up/NM8B2pstqHcMhwdBroYMpEbc8Eo2h+tEi3kujafVikQBhzAE/B0s8M+JIRFjpKrf/wqY/PohHuyvdzKfaedEPkByNVQrdWYpK4PNS7vORK0Vkqv+oBdUeLMZBLSFE4vuPiXmcbaO0IgcTMY0Ly6myTUme0CvLOITeU9sLdDZKxAwxhw5seYvAor8TF2qks4/aFPFDKiWseE54gijkAfS4rTTqMrX23YfSfn5lKjuw0Mp6WHnHUJU+sxEl9T/IDKuyY72AN731yguiRB1xNyp6jDEfWhfGTiyOr7n6ZSuJOYlPkJohuVbwpWVnGKpgjyrJxcZEGoUhgv/1Pf759b6ydpNAm1cgRTZDWcGVsSJ1h2prykbKl7EsNtD5TVEcitE51/WHGW0QdxZnoddeex96nTz+Ajzlxrwo8SuhAdoCLNIYe+NYwNdcGafpe4GWFZ5W5efYBYh4EUosiIXYZxS2JDtMFkI1lqLitGu+rb2pfohWzKk04VyLAj2JexUNfRr9ejbeVoK6a8a4mMlVWsY5zfwM7h6nfpg3PfKAksVvP2UHMv9bIAzeic6sWIaxkmSjf3QCtH8tghPHeAiM607Ezq5YfZBciEtksvFaPA2PIo1hrEbzHYZwku3oRDNEBnm/ZQgeG+gvnzNBCuLbEbeiCR/lgrpQDfDMwn5foCrco5SZrsSNiPBt7/c712TTXd8EQAJMiaQ8rLGFuhVZhV6loz1WQTLWSBjKy1V5+3gFrDgpotYvOxCFIVSeUBUqevGIwKUA6nxSLQEzm1AxUlHb7es4CPBxUWNE405fDWrEQ0xLLRjQxXnQfeuCZYSU8nAoSPO0si2YeTKf1kUYeZSOzi4TVQzRx4FuMw4hyWgKiAKvZJ50KoaZox+WFzgVTmoJREUBvU34ut9bFSzaPlRn1YC3Yfk1lshMaMxWTvopv4muCYn2rfwZsMtCZPVI4xooXxEwqpRE9Fthk+OK+nSzl5tSqSQWbuS/I38Lp8XEw8O+9t/oPXzNkBjb/HcGnYTenIQEIFP/17Cpr+4LiAkQIZhBVKiYn8LiPxda6DyNHcS0TkxTHFnPvcHMU1irnlHheqD1NYaoR75VtbcUn7oUs0fo6nyxQfVCQP7zIOK6SGdoONhmbsvq12Kg5D+XL9o8/ZhIwz+t8GzfvB4DcCncpTEz+YKMbFNCAsaQeFCBH5ZajYqbZjXDrVDpQthe/YDWtRXEnm+oTX1zHK8Vm2lJVXRJM0/QAbw2qrRarUkBAcAe+zbHGKDFZVWoIUWSSCB+UyNOgV7KVaR8Lsnm7ZQdbVaC07n6KVegdE2TOm6qevBvRMF+SZw1RtQzATb7OK7kwt38HNUnp2xaw6K9tcscnPhORpzg3Kf3WYcLAv+K/euZPYyBrTGuhCZgU1/JtFCinAvr2QYmNlMJCK9YWox8Z4jk9vaU9t5MgOquVLwsml0TcOzCFHT+40x+AzoN9nqqIOQ7UUR2jtxmzO4FXP1mOphZ0Gh4YaRoobvXJBP80bectJa8ujuLGJnFiFE9bgpg5uUnDl8BpY0fMoc3QO5ZGZCmIlWXBn51FiOeM3j1F/aB4MdaQHhW+caWYkiaMVcfZaUgtsPWq1jYv1FSb7QykjUviGjGKtqYrRi+ehpx6snE+p8tBzQCmyDsXq5zAjsUk6rajhTwU9dlbjjJ6qaouRE1OavOaKL867xIe1KA17yScGW6Bm2RrB9Lc71Ruq1OzfjAocBDiMJtUWy4VnZiwmpNexIaknizNvGvbOtZOxwU+kJA3sdV7OiWWmmSEsK0oMswNPTDSUG9ssE66bBEcJrmkg558O3nUFzIG53IPQJBp9MWYGSsqD4p6VBrAd8OB4ODIb3Ms1w/NEZfstXoh1MfUI/0xDayr3gRjS1FRQw5qbHry2GDvGlOvjBNpItGX7GmY0r9wEOd6BDce8hDtjuRdC7jT4qgH4VkR7sAFqNTGxPYJ1YOyJz+OYLusSpy826mU+Ugv/MNcDkXY3/XX1ysEl6qVWi7D71uRArGhwynz409W+2/TVAV59ZNQ+8XSwtLh1u8etjiDZHU84xiGPz/d5HERVBqfsfvG2OqxWptr4cAZ4x7WYJpLoBXZh5dw4FFHBCyzFCrsiloZQeaQAx4O4KyB4c8/cj4Pa7g6hvbj9uLMt1BvtEczVynqqyEjPsPfROcdMREdCYyrExcmiNRUqyfh9E3ZlU2mA0020P8ikR24HZru1l0yqBpw90IV06gk/A0uVl/5kQSNxrEuCUjdhkClervqnRxAIboIJjSy+KXtoHlC6GHTICVbXTY1klq5VTiiZyRYQy3aNu/T60k8XM531BepWtbbpXVN3DxtzVA/zyTW05V3Xiz5xI/CJ7LZXFT95XD2+sWUl89DnovS0n7fNlue4qaxiB2xmqLp38QyfR8dGVwIRfUliNBjtkeS5tlkpqcHGLsqj1SY6CcNNY+0erXzrf+IVPmDZCbsrpJj+W9f9ziluU6O00q2zqo4BYyNqOOwER+ZUVUBfj3hpwLzt75Tbi9ytG9Q98kGAzfQUNbo9qp8c9BxSVnhFr+4aIbYZQbAAZdC4zZ3gxVq1UMuJpJwdG5A8Sn3x8febLytxo2qkbwxsScqLUF5olheTvGCsBWtT0CYTVn57gh1CEQBU3efL5kzFC2jKUARRFDW8T4EDRZJLQjOxCTCgqlqcAO1DjghRRiHj2IHj1mETQSeU/IsoYtEm4UXmLYFnt66XIaWxhNoBJQeR0PaKDVMC8cYTaTUHwHqgfZCNGqdE3DN/CwqCwrs8t8u8siYREjlWhLRcpmyaAXgZlnZkRTdTZDy2Ba3pUfpDIhoEufpmHAD5OQXgIqjeiSpcLajMaDEzCU/OXB3DCQQ5IeefopDWMfymlDP/lKFDimVoAlUDRbJ7Hau32TklF6FABjDVSG8yQ3ZvJzdvpgqQhPI7/3PdgKX5vi/FxqQihdRhEhB6IOiYvjXdK5JtqHgchqEL62jvDvpzvn4XOZXDzDfGem8rYRWVi2ny4As3qEYylXlW09ug14552717omBDDEvnc18qWBPFmavLmhxTQBZudAx2DDsGXSf1mzWJkcRAoo96qOfL8tzFRlyPtUlsZ+U/PF6pLL/hnkL9fQWbd89baWJmQXdo01wvk0N4MuBRbqAqT4VlEGS4nDk1hG82Tfh08dCGKC/fUqH7oN4Ln02z7e0wZhKZ5eJb+tZxfbD8/rem7zBbsxBpqSTOgw0ncgqXriua4SstIGXH8Vx1objo6pCPeRdPLmJp3+zolMndNKKDIOEPCDckwHq/pbiW9urItDPupqHwfRkMxjn6bDAKxW1ccSyzjCzcXJgHPvYvr9Piapr5W6XX+Vtdrwu3Eu6tclvmqLmbv3uWn2k3uTVgGRvs/OG9mLmTjfLSZfFI3aysfEVX88RK8zqt1/XKrZMR0vpEtvz6mdRT5YOW23/3fb9vpIlat4CFJPBPu5/MSTd8XifNFajtyB6TnlTJPbyfx9UzLbDq2Rk4ikeBpBIP2w4pEWEL7/3e0Eadki8Ua/GHGXjTpTfJvArHWySc7UiXayquTHoGD7wXCoz31oYF8uP8l5DQayMBN/ZI+qn8tODssGQvfNbkGnzQWPiAYXgKUwLjUO9IqlYVCeLPyhep2NN7kCJpmXXYZ3L4xGnGBBmyYy3rRg4/Ybo4nUKK3JYkWaDqjOsp0KJctbqaWSjmDoPB7RS9HXEJCFiGL8CR3VrGRz2DP0/d+YsA6sUHS4ROYHROWVuuuilV2hJvz13e8LFTBhorLhCXXYUI4uGRCERr/SXm3/Ypq+mn5/nkXNlNyyRQaxE0GgtgKBxG2AyFO3fnwYLb78dfiWqmMlXUF5uljHT3S1QuR6kJEgp8N0uO7hdPYSyFPYQBs2I2Lqg2pa6gXb66Qs15BDJlM+Bx1ByomjEb9wnf9xNR1n+KKuukXQmQXdOIGKGod5g1qSrIfMbCnxkkGSfVcE9K2e/0pKz7rLExsnrCmiI7vYuOLlE5Yi9jZK+bFcLNycbRMfmdnkskmlPlRrVLWQdsQePWth7bDgxsR/KSvIE/6b+RKSH2QKHWXBWdzfl6iVEAANxYSid4xJhsw3Cf8p7jRI0t5Kv8iw8MLIWH65XRvlh4tJxIZifywzRSif819vOglZ4Buu0OQoXibq8iWOkJPcpIGaP2QAeYFFaEW58aalqTpHyZSrM6bDraUPlX9vG/iBJq4CBwMtKPgULOS2p0BGGnSuOsgE+0sTRulHCJQQiGCNGA1ezdaAMCxynNz4JRFeWb14IFDcaFx+7ub99GBegUYD+ekncrpap7fRYp+OVYPmB5Y/oHwYq2d6r3TAfOpFR80QtIUnP4oXEa5JVZ1abBaerju6fogyZDIDhaoNtU5VLhBFKM7EFlM3cpFQjKgIkgdgPfqZXZeerNygrs3WnfyetIRaGaOm4yphVUPrfRfumwIZtiK/ST6N06ccHca1iZFAtOuBmuqWbTgi80huWShiGo8rSSBqZzSO4JuH3AUl12VUZMkyXHf4pUT7V8pMe/gNN2tseSHhEC/namzzWvNHfjEGad+yTQY7EzBd7fzBo7jFqcgGc/Zqyr+7t3kX6SoBE5TJBed5ryP82xJ6RYE6MkI5L+OvxzPeqddDM6Ub1s9OBL7KVqMVKET9BO5ygfd/NWoidD3jauzyYvQtUW9ZtIZRuX6l7oaIfD0b+39csB/6Um+l1J3U0i9idqNHkR2lQsI/m8tNxwdVvpNUGpqrmE0nvB1uHttHFMYKfSMh9VO0UV3q8RMHpxlOEJmoshdvo9Iy4mrRiqTw9PczlA3GDSi1XaNz8PlJRRqxYTZmxkN4rHAGcwmhmss2tBUczasdEJsQ6BJQmSU+IJ1z2PlEYO2YxapqRioJ6CXyk0914iiPc6EefE40CXRTqrKLqnN/DTbDLGuwSLHcaNCbfbk8BNYGlTY1uOjtPgZTW/GLvUssDOERVAy9srxa5XPw2VBw8aepF9y22scZZOCA3BZc6aXWhzaWkvZelJRtUXcZkmf6HJw9DtYb/XK1bPFyuHkIrvzKICLT8zoBTUw+uD71gRwtkmuJOSs0Qb3kcXiuaPrsJm4xDW1UFfP6o6efVmyF1FkTeZcF+lLNFbzmd9ccth/eZVkMYGWm/R90BKCY1qJ377XRavthE58K6mhtQeMDUtLNqprveWWCgyoiA9SwtJNQox46S2XgtmUF/xvm63BkQh0yJVirBzostSBZYV/10zSo9riEJfp7slt8aIyO/xpoJh0Vk9MJjQDYGs6EbDHJOS49hOV3U+++kFFXDQKfW15Rli9aUaty1dAr9zkvg4bTe55AVNxp+BWGEK+y5Ptyx3f4cAgq8BGAMnL/QwNZHWxMikxvaWJcgLbQpqgQMqPg+sVqCrjQwdJOmNdcSQSvxSgd6NYJmxVeoQGtqnJhary0WZz3KcmSqz962MrOjH+C1VQP5kE8EoFdEws46kTZUVaCD32P07nR01AGbY9OPzjbUwEJmDDINxRd3uWJQSLVnwU96bSNQZVkIq+NUl98yhxHxd1/thANo/j+RgD12AKHuBRt7azsZtqwwL+LjQj6pWlfCNxK2TzXlU6ftD5PDhOqafdQZrhkRN2jXWWSlLFgVMipeNZySO7A9bVGrcNHiAC8WnN2EB0+xsJybTHt2WhxrJiVSTrCA3+6jIyCNi7MB4574pT8aSSVe0Gy9FANNB9b4D1eyAqvZOz//ehWPKjbdeMUCHc7UA+nPQnsJ79S+3+pjPqgl3c9kvtst36FVqtq5VBtXlVwKtBCuzcI3Wr5gRVJ40tr5ccCN6J9soOVt+2EisQgIguH7zr34tLpsHTuLb9ayn46zW4SHTLoWyoLnYO4Aqh7sKrWFjFN3B3her9uY8s4ulnmoEm903hpR9aQyK1/ljBRK3PwAWJqKSIsTtySZ+OHYohcxP3r9ohjnwEcyWD2v/NpH34XYb3nJE3jESkM7CCMYjjYmNoR7o22QUZMeD9YAn3JZusyBick53Z9i6/31UMFvEscH0TglNZCJ2VypxseJlOzIUNleM237xjnFyqfjhthrwb3o0DW8ROeic3A/T6jAEfNX39bR43uMPPgyzaepzyshKPclUM22roygbDyAIeXlztnHGtGVgDtjkbm3L63MJ9UDgnxv3nDFmZ/moyFObaIooPt1+/i7oQWdNskW9gVp6BfwxCSlSC8b8YWCP3023TuRiSULVEC/9Ta22q9/92M3heXC5JPFZnP9so+nmqMCWwRxKJmnh+vtrU5jEi9Ar68qkSsPwXjuhNsrFRYQe1RMkyaPRlkR8UgrGZ6LO2X9VMx0pVefcVO2ZzrCb6h4IFShBKOcW7Go/f59n+sFhLHHSPgrxC4lweLAjZBbqF/Z+d/mYxUgsKe73n4I/Rrs0C5OX3njjI728yEvhjXff9aKsUq1ZQDjZoNc9IPpLN8LQX/j3NNa/3AYyLY1u34aHCE1vOY+PsCMA8N0TJois0RbV7ywUxRw5bqu5K9cC5WoQt92gUYzm1igkXhj4AX5uoMrqHQqpCWDmlEURZTR3INMqzAn7PoraH2gnGvy666UiEv492INwc8vzrmQ2i3xc0l6HeqEX5R68adLR87T9yGHGtA9EMegeGSfOdAI+CUmLkrBLWLbY2Rhg1QbLKCf2PcoRbSnySPm9SWGRh0vCpmbEu9t51KCRjC/fUtoHZH0CNFYOXeAPb3e2PFZWKMalPQWgCg+ktW/8OnXtG12bZlFVzPeoyM68MEW6yrLGbL8rhjmEY4HfR0pTnLY3oNXPnGrFb0MpwtP+/gHqaVBxTd8F9H7UvU77LTnx1rh9iN/9W6ILe8E7AzT89n8cYMVWeASwstZG/8xPcaWpS2yN6Tc8KApoV/i0Lk5bRdUiJBhy+dEW8LrWGNgJVujanBOabmq1ItDbxYad3zRXs3WTjnWW3OhM2dGpPK/8P2F60aSkEOSDnRGsAZXA0jnVXZ3Xs1r9NI3VNyO4htWhyI606bXcqPs8O7Jrj6Gm4ZikUq4VpgUXxNk6QzF20ahUmz9Ybf3Q2ho0YcOGveImGRlL1kRVN1i6m+c9QdpcwRVcnc1y10ANg2jiZooJIz2xJKGAGcZF7rLGCw4BTAhAmWHjmeKDdUnoMnEJFSw1nIOLGpD2Xyt11bSl2rJj05HKmU45ARuG/QtjdRKMJiJLHxB/NVYaYI5OAgHaRFo9D0BFgRaZdSOKNpIuenq7X5bRwg0i9/rqZ8Q5wsQ39ENiPsNe0sjpV1q//dCGBsiv/geG9H7gf/PDCp0ZrTq04jYV47OYThdn5swz6G0CEAForacFceGK0104ph64Vy28zc6xR2Nwe79GQq7r3kXStj1W2mBcGquZLQ2bHMT9se8xOuMzgMb30I+FnobKGYBj1buNydu/iV+d4DdxQJuUanp0jRPFVBLGqjDRDGePJu5rVMlVI+5lfejCAi99MG+jUkHx2gFAUiiCtt2/bWtMy98W/pG7NsjLpmHL9c9Teb5Zy+LcBlhi+HunsEvF7y078bIH/PF2WUgFuEyIgORxex0ZvOTI0xMCSNcpC3h/xoBPRvdpoSapqj4JYYEsq5OBJ4PEUXRTaEPidxTLLvSwCLOFbIR2PKBXfxPLx1UhTNFZE6VM7GeyHZC8Ksl0OTlhoeQnTC3IbgLHjdVxj/GIiI0duNHJod+6mRAsIWX02pbirUogyyxzL0CcRNmc94Jn86UKLTRi0s07EEsuCPMa4D+YYkwydBNtvB8ujEU9ZFqWvVzkzUaq7hy0U5bmdbE5zyhLxcV5X8oXPdMNRVALxdLu7sh4JPTVmQAMAM/9uwjSNV3TAQkVKpRRDuoTnZRqIPWgnXPqUTX3yJGac0gA1wpo5gjC4VfuLhOUI0yllcj3u1ULS42OTB+YOcly5hqkegXrfTguXp7GnI45IIAEHL1aIgQnVK4mXq4maAaTgZDUHjFyghlTZEglqw0mvMD4ZSlvd38+lHUR1he+GlrEJ/tM70BAeMEgnzmT6ZHIqilZVteI10WhAcnVfwv2hMVGf/MKBLsPQw3suVUVMIDqU3iNhHlZYKZxGC5iMI84blM8eJf9esY39KGuFdVjyomAwkuXIYQZN13j+G9NMBKCaoZ90T+QHchhKWtjzb7cTSmewDFhttkzWJInb9/6Z5bqDkS7B9JXl2fy1Df1JNen+8aZ7A/EiBF6Uf6yMDj9/P+l24tyx7p+8463dBXBNfwS4+/JmAUuqTwvefmTS5SvLpXq+FK5Tlaj/NlJ7lfh4eD2qf+34K8Y+hQImftOu4g/FOA+XL/mWtyKuVGDlU9hxSHrWROU8aDjkWmaL3JmiS0SEfvleE2/k2ve36iG3gWFiyzrAAuNSJ91E8RrxV+hYTMTlY65cQWYVNEndksz3DnnasX5ImDCPMBunD2E5+g935h80u5tV2n+y5HvaCXJnIwI6jfli8Da9P6TgLLl4c8XZsXyG4w0R1AgnBEU2OLHxveTlGSvrOhCaLTXCfhziDE7nFxtM74Jc9QSdpyEWKuIMV0EsWP9yQVxU7NRZBLdNyJrp+gl1RTHVSwkA/B1yFKXQBkVkCu9MOibZE2hnoINw6kOWArk6KaY7Eu8GnbisnWiVuEE15TSFROpbnJ9AtiGr1ChQoVK9Kkn5aLg5K0hoQ/1MrL4cUzJcE27MiqROhG6tCzZlarlBxCRKh2hjlBHyEEIHEP3x3YkT+lUc19rIPIsBdV7xSoqQlVrWjMGypA+RIAgG6JwVkOJ4m53zBIhWkWxkOybIXBymsjQTHnT9ORQZ5iHGqcFnMGoLAEMoaqkZP2EF0u7pA5AMXlTGqzTKWPrFSxT2z2arPyadXkzImdulM5bcvI+JVQbPL+YU8lrPXiKFgceOKMu7ZV0/zQIGc7/RBbQboutYhXUGlaUqkK1hJbt4cfqOZJhKlfGBdTaKlGA7E8BlV4BRJXpT95lUKlMhLUpDlUWLEESKG2H6SoMZrlAQliBjjm39poOnoJAdcLejeRxAcCHrfYOFYx6NJMdyW0mPfaIergmtrSKIyF+Zam2oO49+tmTBLh5ZoTuzlPZVx/XDxSwepoHoFmtC1uKc6nt+6dr7LT1Zjy/h2O7ebXpu/hIsH87uVEe37h25weztBl/kD/IRvxxPDmNn9uLR3075vWZ+/O5CVZT8mlPMaLG2IpJdsE/Cj5sXBYmd8utJA/YKROhyoLK9CJeBbGOvZALjbpvzqu31YoIe3aTYPrKRj/X0ApX8VlFe9jme3BQ6qS/jx+t3Cqyh7+rzDOJMqXf1V35P4b58UBIpYuqX8ip95owIQbXbhfjUBUwVGfW37tUYyla6nFUKUdIMGx/JPfCMC4t3p7d8oTskOom9RpKByrzbiAn2A2v7J61nKaKYz26MRaR8kpyXM5QzAawN0bFRbXVbSdTnnGVZWRwZaUYlVxrXl126mPNgsc1cqzbDtIQA+SCMFGKrMtX2PqzY2jDyphp/MR95K0vrGiGIsxUTanF5Re6wTAsLCoMC4sK0w4zsQHwNDML/xxmMcZGKbgoRTvF03CDAbAgWDDMjQYxSQIjXGSwMBgWYZBsXERFQS7J1Qq1OIdAJCje1OG6d7thyQS7z4A7xSehfcF4HaI4I61e9EkZPTdy3m7eQVCHw4Q+ImHxddagJUpgM6WUm8FxK0ZdeTkW/w7gfxZgl/oOsgz8APA2LWYHSBW/LdwjZpAgHCNINVJ73IiZqLAXc6rG10282XZoY/q4pj+OmLFHCvyIF9fUOnyk+fVlG3pJon8CUnwywF+gpy1P1THNlZ6IHv8m8/9ETx1eWFFq/orfSFRfpVVNuaYPhDh6tirteQPgoBqaTTUINlYLwKyDd9gVS8jRPr6j1jCc4+zDcqVEyDwAiSb6X3PrhOtetvsOrfXibghOIk9kZ1Y6uGJEsmeAxkbJGNpBvYO6L7rLQaIPArSPFjrIsCxW2TkvOpCPu02W08yF3OWUYwOwHQavf3MEoFJmYXIiOlC0QU6sznI5j9qGVJLJzGWvEFuiUzFeqjOWY+w+rVs1mMgIajSznVow0eZAXRKK3+aHQulVYhm+NmQ8KOcmDfVr9m3OI/MjN3gGfxnGVXxXVMAnutyxgP6f9Ywu+tvcA5TgIs4IiF+17k+9pa6qVlZdJy10WX6urLo1SRGaNWJIcFVRJ1Oz+VYCReO0Ej/wPHLkmLrPB3YEymSdlLVIESivouyc8/oity8+s7sdWqZdCmqdUAdrDsq5LrPxkgAwCY34gwbyJFax+QZwBRTon8F2nmh3u7dtWP63ZKq7A2krOaIB8tbZ7lzXirT2lvYXGjc01sAu57SsJcl/7bFHLQCdI0obKkRB8n643lygxixaw0eUgkCgSORK+1aJBGgU8dHapMJ391/lxDArjhcn0cWeJ3MgSXEWaIfNzl14vdlJQy0FWYmeXF+FYjYSuTr19XsfqIZ7/lkae03q5t9cQfovlJ2RidV74DY4aJD/JExkbmnQ5+A6AVujsMvXLSdO/BI66e6RvOOJdBu31UfkyO+sSaItqr2TaJ1E6yQaWYlI1iJbpB6x1OVEu8MFEwEaQYB4HPfDu2ZoGP6j5ewIk3HkL+AiMgWlymEyMFBIfRlfJoMCb4ewImvgIWym4e+hatagptZR2Jw4dodz7W1ss1hhHjDm6EicotF70pzyHndy/BEbB6WSFyvga1Lprt3UHawtMKA55r+BkyHjwUSzd4bEJ1rg8PUF6s4y2mbCkXGVlP5u/hiYgujZCzqs9XK/F/JKwmwllOKn5I7dvoKiAlnJEW7jjA43OoUrJK5IBCM8MhIh4mMAVEUvSDAq7ysVNDzlgfs5CuEQINU5W37QG4FRk6Y291K+uZvkfCSuNkbEQipaTlm2ewb9JHZzV/96otivN2zgL7a6IfIfrqpKMFmwfql8ek8FaOl8UCobAd4MUthrrSQ2abcW86jG0UryGaDC0DDzb1f2l7lEj08cgefJ6cUFDepKpy01udwe0yxuBP5F9FZPrv3PN0GQ01Qs0465eLI45IGzI+uA0++m7KmRzuVo4aBWpzh8W7Z5R9CCVmBGILkR5LyAuu1dX8L+H95IKwg3N2zu/+fP/YBONtLPqY16fmyailwQDILQfjprkiToXMJlFMFQED3ZEsoVU5qHjnHspReBK1DO7SPlRLiPpYOjHYy5EJ+ltjQ6JGmt7CUdBzxYLfRdTYMABUxhPaxxBpykIFN9GRQ91zrjWiz+BIuaiyOmWlMgvLjIVvX1GUJdKpdv5TXgU0HWgkM631dJOc3WKisXteOP8fDnOPiL/kFT6QKOFpNQ30u30g1v2L1017lW5P6VzeqthKddh9OuQhWvp4SMpXEPpdXhjkHIpMN8hl9Bacyh3nIDlX2RvhfGblWBWLNEU0521sMueOU3YRtZpRk4LfUDqcVzGRzKVvz+sRFU3wsmRasC8whrh3OEvzkik9ChyeZH3YkyWNrVEAeZRN12uVhYEjs9xGfmFQBgoMmdYjnuNAzXPA5jfawkYvqSo7Lklzo2dV89POherQxEKoPcA7FVp/jFK/FzP7g7NgaLbcC8Zd/8pfTZd/7HowS226B+nAVRJH2o3EdlQWk1QBfHL3YcqGge7kAu7cwrxTrMsQho9eRDkQ1kd+1x6trVdvZbLaufkJf0gFwbd7AKlfeRuIDNdDgSsrtjAeHJ0eIG+5GDC7xmEa1fk6DNzkmY2A2DD1kgrstaoUhD2g7Z7qh2QtuJ1kk6if3T3mMcpjlMSsDqv9dPbh0C2dWGNUgafg5ABnE9PDWCum9vlau8CQVftDZEH/bM2LLmBGWNzfLuKbXDHR3sWBUiok+ou0GGtFUYYvbcQaw4pqvIYo4QlEPLiEurNtb/UhzcmU++q1mQYkkBzTLwdVeAtALu9mwpZ64okjB0Zgf+dF64qoCfC/khHTQk227aobR8FDDr1pBvo13vsmcHtBSK5GWrcomJFQeM8aQZt3ZHIblIsNMkcHINDYA3JONejgaZJaA/vwBmlxVBYuFtFpxCgL4b1b79TusBdKQElZyCYbmEMCYGK8moPV3KzSZhbFTI1PcZmwAXLx7T4UaPUO4ilepUwIY0Wj1qAgPyzSA6VchiqwBEtVpjyZtmWqN1BKK1qWeUJFtZ2iMZAVXStUMTjVSbfsSWbzeo7qS6Oo1dUqZpFCVmFSgFbWSmgYan18n3aM2TfuFVQh8nhaP90QjP+eHMDMm7bbRGaJ2YmHZ30FAqGAUFiJw22KCZvLqw/IO6NoGL6TMqlljV9sH36diCTE0kZlWxeN88S3cmqCiODYs4EP6Ld1KK+/3cU5TBsW0TPv/qx7eJZUQVgrcZAdJpBgU/lIIw3yLBha5OQ6MtJEgbInsLA0yv9S5C/BcIaufEjQ/ItsTgd9BPZBA2JZN25TDlpZZeUqicVBVSYNhR6yhYLSma1gEMiSGOpxjXJQ4i69g1KeNPyuwOPSuwqt9M3hPo9YPKOltWyP/kMRV4rIOD++LPol4l5P6he5POVBU6VH20TvItCmjRU9JDgbcChABO42xV2cPsldqsrdSs+hA6D4vl5ENXU9FucTBvMwUNwuEJ1mnm7NgcCIfWTTAGGFgqoan4LirXcea9WtbtovI/tl6tpQ2P9cELOGVIdnSG3sF+ngJFfXNjLSAnT073RU50WUdZU+fL4FwN+QaO9zVH8OeVs/XeeyurnMLhSDTjSjlNMW3B4NImxCU2CgyyHLDMzdMKI8x8fLJZwYd9zMfHtJ4CggMnc0dfmB5m9KQyR24fwhr+qiBq9yohUDOygs8NYe0cDDXUUNNWTpVdy3P5JUJtM+MUW65cCECVEm7qSmOH+S3jcylFLsaeNxhb7loSNMaMWbbYJ+4995wfy0qTtjAOmyhwbzuVQLtGe4spj16ktgWC8j2KWqTiETO7NnezwiG+aonthW9kHiPQSkUL7Jjeaq246YJsDkDpPirNmYmMcSHYyNURoPC9KRemk82S749ToFOTz86hVJ756FapOKtmGe3xsX/C4k9/bf3WleT/DLj9mZdmQc4b+fHQHzul8w3OZU88yf+fOrouOj/9v+6c/1wN9fz8x+uiY8WfdcXjeaJ2YMxP9N+9tWcdkPmyjXO9P12yc6FRaTpW1TM5MaRHt+NGMev7U0fJ15vEZ7HsEh6G/inGe1qokBzkjOxqI9LMqCIths5tuNW+RLytDiUj3/9AwmzkIN1ky4s1xJCLlnXAEbeBAWoNXKk5B90v69eA6A0XGh5vcozqk8H5bGrV6DWUquu+mlJt0zfDrntb6I2r1aa3IuhGtobL3LPI15xknn4fsSEK9fr0hgCqYawzsM7Akkib5oA7WliEu6t7nYz0iHoEovXCsNsifHoJ+nUJFj54qmFFytTWNy/JDMmInJfzUrtg++xCY9YpEnlrr4xPma32WmuJEan50ujXWKqRTXP0x8Fa8cU7mXgKOG30YIzYbcQsNzHyBfcLvUJfhPJbsxBtlZvWt5ssuo2y9YitGdNAyt1jR4r1+LWkm+8btSxy3flNDWDD3ujr9NsueYMzZFi1Fin5tBN03cK00Nw05bQdwipLhTXGJG1g+uq8cSrp5ZwCHj8H2zx6ybFzKXQ91svsenWH2Z/tDHXN6aH2Mgj7MT69nzpAFFYlqeOMU0jMdje00DEs23i/Pb1o2+30ESR7qlBmQc1OgU25BERkGmuSsuRK0mXym7Z5VCCNQGojufR5dl3mmqzTDzk0saeTwwGVxMTTomgu2tRka2+3sFY0zIoxdqOFBe6qmkMrYxSIch6VPTizgscOcNBn94Oa3tcXhfzDtkhuX7RyAunjRZKUzzyfd6ufoaTk3wRYmTU4jHysvK+VojPkESlBeXpYLJbc0lgExknpGPIKGSSu8FC8hfzR2TihEsTXC1ObSrkwsfDTolVwLiziohksbcSVFkdsIV0hMe9S50aoboIqRHZ+62sZgkL6HDldqgslvKJujmA28HE67jrPwe0cTOUNKWjsPPZWY1H/p1Umt4kQgcId6pzT7S58HIzmQqTuHlIDUDe0vobtsBXK5Yw3IDgJ9PscgHEydEyYNG/wfVcSq/j3xD1pUW4mXJqwHqQn6COQaO7UyvticUv9VW99uJoWlQJ101AZaBm0JIxfE7+JYKafF98vnwski2NZJkel4VeUI9wqFmcMs2b51wS8Bh3DkBuCAWT2F6OhRpeX4ByACLL5WEH6+ozXQA2BNwxkNuAlfmNTCbDV15So+2OaLemFzgr+uTOpHTjtSYuPy2x3rp/v1Z9K0qW7mvQ6vHV+Q49ZTtan9tnFIA5mm6jQMPTt+sPmIHr0Iko05UczoAdNlzw1PHOCYgkHYERFLPM1MAplT7XT2PorNq2mvRt+23iEdsGMzGUHmgtmz1osYex3xgROnC4d53Qh0PWNaRbbXIIxXoOBIegDuGCcUydoepDLnPEr6r+xxh/CZ2hDbhAL9n48QIo9aWQkJbxmBQ1GlwNevHNW7MbIgEpZzNMMpIN+b+zDHnHHmdjqn9SXzz7m0tGSFGM64kOF6hYzmnLg9viqCR8mdR7mYaYpREeZs4SEFlqX0e3ZefF/6/NZdQaMHwrK2JGvpEJ5LTqydERk9Gpk6VNR0VtWfTvj2Bxz9bj6taykBB/EuY9IbIyhQzedQ5dCrAwXPNY0Um6LclukJeCQx9guG86FlaAwNNZ+W7zDOYzmts0+9xjVF+Pvar/W8Y6y+Vkql+Sxz7JjAUKynn1yj/nidpsTQ9FgtTcDRQWOUn3f1XOYLJBj2rVzZR4fUDDJDEEZWjowswS47sDhfh3qiKAbKOcSkWGDX+MIAwqmA2oMIW0uAHxVKCuCXNp/dMWhzuQOLWN/V7lsA2chthrNIF1qT2wtVDmVcWYzpr9PG6/v0Nr3xohTdJMb5cl8c8OHszNAxfhYcPxZqkTucxKZyBfSw8uKCK+L/VUxABDOSmI/+S0OuqKfzFR9224o+XI9wSwDMjIKqct5QIo8QTAhczivEGlAOOfhk+7KOqhEAhWuowbxJ+vbvs01iumv4/h8YChAAhIQACFAAQKki0pvmx5VIn/RP6pA6xAWHNZSazil8ct0M9IwnRDAiTvOahDKZSiOeHt5Ea3tI4VVQmgE8ZDLQQGboqDIPXsyhHwaMhqqYeNDDxbHVkDy9Rv8j6ayI/ds+I98bti/r09IJIyNJ+Siru0pWer+/SrQRvD7rskMBH6ntqXNVWVB/YeYVyrlRbf7LViO73yqBTr0ggXO/hSJq8HaHP2ZHKhgT/3OP6eRW8sEhNoeFy5C/oqOvnAKjbXSY1QMLWvZeSQZ+zq8RMEganc7R40rKEjcDpsxXoGvchTNXuWMkeOz2DMfBMSw6lLxjN6W/POAI+vLZlJ0HaUvNLyjYoWvSrJi+5qrQiUlrTaS3YJlrSWuHyggUieThjLSkhzwWDGnvkZjPBDpi+o5tF4diGlC32TQ9WJffW8swE/V9IVf1P8aYbYxdihERkCkSvw3bPFeBAyy78ckswvWlEe9i1BczjiEdcn7L32gMl71nSbCcDd5donb97q43vQ/5t5/YyoH+2KNc/1v4AdI9LP/8cCIvokV89xrC6RyeN5H592NkrsvaoExNZZiTNQCmjMilwNcMtjn3DkUt29QO+y5ro1J9zIoHx9SMNaWgjEmtpiWEZl/rSfJKI9IxlX2Rkuk6FRdzELrhOZ6VIzpRBtv2XY2HkAbWUgXh0YY1rDf/1EJT56YwscHp/AR5IsHFqrTljDAMXkLU2LNn3Y+gg0h7+2rUqEJt4sMjR+Pk9cfx/PfXjzp/8P+98u98eT33Tee7sknK76KXj2vV9fRlCS+Y9QxqsbO7UUmHrFLBGG95XxpMzNnlU6p5KuXbkgHrK5BKPTkp+qSB4LvfPfNtuKqEZtuQv4Y3GbCSux59oeopUBMuzYffA6XamSUhi5P3mjTJo8VoMRpdtLtFxUnLpXh5zUcS06Tl6MaCcWUeMgzD7OQ0Ac6MGZL3ej9nDe29yVO/52t0pweH2+soYU+kkdPuWyVWJ64HbePiaxCMlErwmq7GbwMFoByLHRAHduukmxwW7CkLm+En56mBZEUzkCViktqIq0CU8PLarUKbFrd37iMuaLqw3IofMxVPTMQVp84Pw2vhHmzWc9LZ15iE9fQq9/zKl3G3Ul4ze/Lr63NjpGVP2wpPdUFTL1Bb9bSsTb5z4p4S+HItI4JldXKIxK8jveLGkvdkxyTq3ZPsj+mw5tPFVxk0+5yunyo7bADsvuu3yoN37Vyy4EJHUG/DyCF6G9WCZsnYeDEhFjSxRgNSZ6CP+l07Xo3RI6ffwxY5whtXEa/lUzhdekMTNmK9DjC0iZrKAAycEi4XK3z40xYwPmoGKnbI/k0KpEUnX1F0D+pMVf1eJNOMJSvub7l6z09XZUvJfPLzeHOiZMTjt9fbFpX6sTqKK12E8TFLmOx3hX+XaCAhaFk6B1LXLV3HVkzz1hOdpMSfgjjO25t4SvvaZN2eKQL7ea9fDG1H0ikvX21/p+hsii8INxZDTGdVYnVWYJoZxVid1ZGnA8rIq4PixF3ZwXEo47vxKGiuCN8tncKCgzPImjapBXAtbEqep6HhgAGsFYGXDgi4fwZldpQptOIjzEQ3D9/nmU1j/zqf7mw3hlmHeU1CAjkExRKc7iwTicSE0Hus3KrVLTo+V5/W8w9X7JOaTgXTXy58lCbweaegDaqgJrnrEeSX7VF5mQgeAGvSoYHUYyJXPCwOa+cwfzajzaSAoom16stVuMZtfUuSjfZbmLBsTsU1VMbRY5f2qiP48SnEAWHvKrQlxfuariWvUXz1iXq3hZPPleNQ7LVVnEXnEXK4wQBQaomCi5QPWMT7hB7zO2NO0GkrdJF3i7yEk2FBv5eooxKVy7psW3sN28qixiEYjxXwEK3wkXcaJIW+Xgv0kPRgAlaUIVXgfUwBGtAI7nrO3a782B1HqyuVeWCmBd41UuEyho1JKR3PpOlsK8KnuILj9EJGmzQGNunpskmN1y2TsMGM0b1rrQyjElZRgBc9sqcYQYCF9cwNf4LYlyWMhnWer2Hw4RZ6y7HpL6eACYwMaCR+eISgc8RO/d1hOxjCIL2pkKTAZNbzxkaFIwjljEdcOKp1agv0+iUb6FBpx2SIclTNR7IwAB+XaZP3HurkDoNvlrl+kKM0K7bpNmoSot7PSNm03KI2cY6s4XqMMUjLDLbzeosSSL4ko2Hlmpi36ChukvxAxmmIAN8M7gMXlRDrQQM5H689xdewfVVqvZqugK8lyp/Sm1oRXZ17HiaijrEXMGZRPNZRQWZs/9tpG4ITjlMo9ogvcfFNkDiPpQKCLZ9b4lhOZL3etbkqB7jjwmWCo270xx5mnhBXDWsmFsXl3VY91QqdGwgMunzbFio7iu0nI4Co21GBTdATMcjdsN0712yCh59nSLD6ceQasB7m4qT1a54utIVDpOBsKxixNWsa7oVr4uM8mRp02Mme408IK7iKOebpBkDLdqsxVGutSwsrxYfSCakz0KFaogRMpHmw1PNjdNsMrWaiF5gjeDxePsRMqPBmvjHyPU3JhligN0YOfMEVjbRExWxcO20YfDBjDT1frHKWlY5puCGNZYXkq+KPJaczlwro92+DB3Jm5r2qE3GYot1UCuNDcJMJ0ugX3CRdJLLwtlTIGuVJYVGbLKRVeRU9276yqJqm1CFwjc2XbaeVc+2u/1FJ9T8uRuBnfDG0NFKfcn9HjQOYhXAxoEI7ieU+L2e3EU0TwAdTYd2ZrgDCb7aB746IJp9i+xtKLCKQBSBVQSsMOSrHFgd0g5ph9Sqt5vucgfQ5JJ3lRZ/Ya6yEn8wWsJR1vKKYanN3dgipHFMXSDjamInSLnSCm5isXxSSNzsCYQE1QtqjR3n2WhG+2owO4KRtIIEDaN5tQoxA/e20m7yeo8653QttHtz4VxcY1GLprcgRXZ+/PdKCNYXSgLdMdEiEoH92WxVVpRab5wT/zhwA4Ugd0DPf2zy1zZkQyq2m6WjCE791nnKzz4tFMSN2igv1Dpu/oM2ETEKPBkV7Z49qoXW5oOr5jm+OWqVd1FqLILhJV2oJunJZp2rxQtxfH9oQw4phTCdM5vmXWqKL/cI+OUuAaVzDbqmDcYAyGwRUTFtqBzXzwhN04+oTfKyBUuh+iRiZpz3ggw6JW2RdHRHpsUWh12/jEexLOBcFZe2WpWu3utN/dYb1P9n1OXxWFFce48M9P+2Nj1yk3tcqOtdQQO54N00XqqrILUobGwK95s4DEqsAniW+v9WFY9Il4iXaSCZJf8/TfWNM0d7PFzvkLhlVkVnG3eoJ1Vqo1qBh3jUSczl21//Eef5ZX0r3CMF79glUliRJuczbq84fVq4cgqmzLOr3Snxw6Br44p0+hlLkP/gKNSKEEM8yQ1kiXqZSsbLm1XrY4yivnRne47hNRuE6wFRxjds8bcx7YPUuZdifmDwXDAeVM4Dq9VNNHBTN3p+0Nwr1XzH8sQznxv//Xi1oJMUDdbJKoqqSPDVzBoTJaMut4V02kKmbSLjpv/2GBub6BrBEIhXUElLidw70eJL32QXCyyd0UTjk1kv89zixu5q6JIl8N0iw2nAH5w2pDqUlAvkwUcOGLX0TJeopCE70fXphKs4haV8FYjh2sfQV7lJBUhcF49UUOUTjhDW6J+0kdqErNBE/wIi/Ub9HfolLzl7RVx/bu2ma09gr6RyLdqrVOwIUQbOUtZMAXarqaNqoYlVVcYmrS/+eHGQxFn9Nqu7v3RokwMJjEZnVUTrEhlWgWsJ34CyeQLCkDXxyI3T1ujQzdO4YWjFl50fMPR+/yki2uZIrxL1LOkp69LHrDrMjxuYV2TzHXavmo/c6aVxfVW8JEvCL6P232JDSPs0IWbWj9MygQnuwRPRfcOiPvxIYTthK+pvq8smBRWSB600wNXOH8S/h/6zfkrPDvhnKXT/5hqyhiSt87eCWgdBr6OAtM4eRPS/mgBjx7RXTrl+Lmtn8Vw68qcsMgsJ7vb9MbhorhPiK9X0EmdKKPYpaz0DVWu+Yr4GJk0GxF4QbQLpP1d0Wg+Z/M1zy0EiKm2uhtL6IcPUXVkNPS3UFg7UNc8Pwm1hVB1t8Y8RmVOnV5ekt0Ku63+3tMYOjF+62RDZPw3Z14NuDxmH91Sxg5rozjQ+BZF04/onrjqb+Mc92B35Qmq9tv8udvxY7qnskRLROI6BMej1CYlZuAdavBaCX+JqdqVbjV8JwXStt4bKnxp1pnU5kLdqbGCTPhlUUq8Z7fSZtiKNPXqIdj2NAmqlSkV39wxrU3oz2jSymOgig5mfbiS3XBhbgcf3Df2OIeNt+ZLE/H+Gcd1mx/AgfGChtEnwQl3NEPdh8iAVkMaJcoHEmjkK1Tgqthmx2cXrrkr+pC3gR1xUydhN3gJaKpXnXuh/4A3fbbWjBoMJXXIHk1HprriQX5sHwS4JtzdQ3kNsAeUdxCZQniBmQHkLm/LFjlb4U9qXdBM6wS49KgnGhftCZY5+C6tgmd2PNGCzG/ZZgEdqDkIDthp0qrftyks3S8a9qLZ/kHQOKHvmY0TGFPX75G+Vm65KpqDAmOUwwaJSUd7ywwkzKuZWFklRsJDJgSgaUfQCsRm5FdnkGM9jsMqqU6jVGbUaoaBqkbVVNnK/lXyl5if0duHVfD6nvC5beZ6fz28Ke+cyWp4LnrTozqOKvdgbzqWYt23GftW91felibTfe26IB7+HkRsQY3c3EXX/GdP5i9zNFzyiGEfRcX9w8lQTnzKSjT7xLhS7GDEkx1axEVucQCPRZh/eaBt5rBCdlCfu3tUNDYmRN8irHzwn9Z9XzKhudXGFLbeTv8ZGwnhHW7a375uWjcqdPW5r8efV9tVGoDlQ3WauOs1MtZF30RzjFSJEF3AuOupfRXAXyIbLUydSONYN3NKu4dqcysOnv6ekwLLb0A0HfjT520JDH8Ba7gKdt2rM5H8gl9gsfRhxvZJC/INh1BfP5YDbMhU56SfsoFKS9+sPHlikSbncJS3kisvTXWwJ9WxCUhHTbs5dIPchxQ85NlmkR94mhdhxe6WTAXLA6RzFADFqONKzD5Is6EBasqZRCuRVdeysJQ7cceKWUo2715joy+pIJy5qJ9z0IRm47rhxIZmnbQ6yXpJam6aoaWyeMLl5himXkQqCG8apwfVhyYI/w/Z1iId4i4mBmeI+ye5N7I8PnUTdaoA03iT5FYwL4yu5EDRbzYnK4rYEwCBhdCLs9qqZ3oc2h6A+Kz6T5QWOkwGw6TgcRwI4kHbCFVyuAqx4AzC6ws29rm1l7+hy4mm8TFYQJmLmua2YVzYBc1y76yVNskPukWWPabv3BfKM2yTgRDfVKocehH0jVYA1W1pYxDsB903OmSW031pcGtFy6vGAZJiVOGu+MRBcd1tcXj7R0fVinIYS8noQWy5tppnR43AupCWHvIfAcklQuqbYrPK7p9D1Ve8fpIYCmaKp62KpgDwC75OncwHRYtmU2R0oDblFu9y8N5xypH26n/aYoDhfPpvPBmZOwjQRqBKaUWR/tC+Y/AcxlaKhrwYYbE6if/xLeEQfVlvG7tnqinHDVMDe8WGmyipL8R10DyweoSRXgqB0lKZCr8kN/ZzE7DCvGV5j3V/SSyoO1gysc6esQqMwsM8JsYT4rJpJv9CTmWU4vQDxlSfLIWo5oasrp6nbNfjs3MikqqruUee8GUI3dycLY2WHyAk4GndNyblM0WkbZLZxwYRrGqdcuJjVVzOohBuq0sFGRlgianiDnlcbN/+gjXX26VtymSs5Dkh3UhkOXFr7w8L7DShfliEpiEvw1ZghO34TzP6VzLCEJY0nSvlX6vH4Slje1R04BbjbVx56Z25vkE7MXIPTG+ZzDX7n+9fXtwsR19XJK/fBP2H7P/HAzY1NYj8jE+5piTwB4qdzxouNi9oCYcdrWGB+uVWrKPF06QfIRjcssYx2sspOqYQIWc2l0bZmSC82iNgQ5pCsW6xSGFKZCTO8hilTkEPm+hIPILSuPGxATA+MdInIQYtG4oSPjEi0HbvbKeXEGHo6ZPzUfc96AjZ89cB9yZel3IfTuQBzuKQX15jKSCU6eUdp9ZEDddPcm00OQhjgB5dvkWbjSEXjjlmFaVXXVVdY6+iQOuhEVs3F1ck2dRRtAH+Ce0Ac8FrNbw0myF5KzqDvUmril9NyW2sHxp5uZ1vPCdsPHpC73EcKsNkXjqdgOKkI1dG9BKAiN4zZlO/x1LGL5N15A6lDTsGYUrmxSP+PBqjVY11pcBuUCYZqVuyJwv05dN07hUI4y4NE0UIG3bfTIyOFlnOiKLYXQE+cvrmV21MojLRT6SfdECu7TnuQozhOYWR5JcAeu+3CFcIxaTnXbu3MbLQeeV6MtCbimDwS0dYms5zgM/lyKypalHf2moF8YwCj4UbwPvwCh9pRWPqgyxppHRtqcF9gk+j6foi+pvhCt071sU6mI+19Bq5lYMjVCQAefsppLLXKpcrBBla99x4LferRq7HaZXW6zx5Mv5NejYI6ceW/F1PB6MpmunGuHTH1SAVdW6uMddnxpsZ2wSP5mMDjBVQgPI13yvEESeFpHLh60KEgd0VJPUz64CbYqfbs+dKR2hFbuDEBa3k4l88YIS9xb23Q9qCqVsV1sbK/KfaTp3qY207EEY42/g7S5ZAhQ/6xsgnsVUDuNQJFdrbFqpzv5jDiFWPqkt5UlWm+3MfUqBiMtyR92y6OVuJVtAFH7TQXrWbzbszmLwe40b5s4UblhnGJSw9xP/picbbTjUl9fFYWR3Ppwt2Xl1uFcYkeKBYbbjyujQv2sGIXXx2go11toaPSYTTXUtdbVyVPheuEaFy/LHS1sq5qrw/++9HQ8Wiu662rMueJGRIiMZgXa5qqwUr13b8GZacdhH1SzFg76yez1TRVw8WDky1kvphcy1pLm1dnas2ne64dtDbN5Gi0UkZDEI9kOXqPhTd+zkUJB+3fZjcJ1RZoIbvBsu69vgCrfQM1GcdL7lVoYeFYYJXC1kPNFrHExoAa0p8VwWsjXTusEUS+rr5dRLtufbvYIrsIQ5wk1Zsi/kjiVkcdfvbKWruoaxcvC6pWpogteT8qKgpm4sXLebGLSSjGMRnNu5OtH7ze99ZXr+IrKtWr0opKtf6KynSrk0fEwAY12ogNrDBq3tdhAkZOrYwqr1X9Yy3RHvEZGnwgmp1JU0Zms39tGT/hg7cpMdrBOyjxtEp8MSXulnijxDod+GiJtynx5MD/ISVm7ZxJKpk5ucRjgadf4p2UIg1rzmYAt5fnfChARTtkoaJSwUp4SKLCFKP7JuxCf/yLWIozUyXxCFVJYCpu5LzMxAlSbJHskSFu0ctutjT1wYkqG8WsMxsQKa8RiBuZCEBg2agt0NCmUkZdTytCRpcURy1WyJWNSOkXqcIjs6lz3dDxqG9qecqs10/+JKvGyotlXvxyZuepJcMW8s/Eny3qH5GbsoJdmnuJJJkVBUTCxlR7IkWOlelEYCpwYrEGAEoUaaD5UdRMIRB5k9QVlGhnIIk/8nLKAwhNRtqcDSQZ7PVkd0PicvqzqguBDaCLYEcWl8LLnLP+oCvWylC/o0OdggiFnlRSgUKFaK/0EJMmMG+lDJGIJwAILJYU0OUga222//DBCxUg1PmfExYyUrexJB009U+/z41BNZqcb0YsTKZomvpdkxjmPiFnc+rOSYEjCjbqd288GbwJAN0AiP3InphoQky3IM+S/Fx4h079MF5HMRv4at5v70R6sa6dOPwLmVDvcq2wtU6LTaKPk+ch/rQE+rHhX2w5puPLlkoW9VXXepYJRyThZO24QF0C8gj4Fc/1lJl452253LT18sgygfM7v6bv979lQIEHkhXewAXIdeAL0y9B18sSmnD0j7eh3nSZTBw5GDHFrR8++QyNuhsPrCGtAkYDleGjNYKV/HS6WX+CcEul63GExOv7+4LKNmQSjonxmgLyCRtQszLQXf8Qn7huI4bknb1e17Ol5pyS91QNJXXrkZqUhNmShjvGHeOOcQc4sA044MI47ByjFYiE6lGMm82EhFIL+1Jlo85bC8QRIZxkyKKGGdg2tF11ISCx98Wm8oYXOJEr8nzmNQ9zGKq6ZS5HiJDZ+v1kpkD6AdwAelyvtyyECz93uKYgqT6Kvyx2M5J3K97UdBhGKryNXwBplR2ugoQAyvAcHnbfAfPoEGoxOZgyYEUg0QxRUz1Jk3FBDW7PEhiTGe4yltUFRq9frxxGlxI7C+MXVi5JILQQZdZ8rA+BUiuJqacak2KfK+prLUvP1yyEb/HDIoNxPED2UQ5tKzvWlBoyllZO1aVG0tpRg22uHCstoXfQFaU1qMbIGFd1ajhHIlpY45AQ+owKnNnR3fxnILdyvnPuHrnOxCLZy/b1XMd4t7OsFmZ15CK4VHaMg2EdIyk6n9UjvPsv4L+jCZCI4L5rFO5YwomUjnEQsDynBH+ITwMS+cOo6v6WypaHd9GUZuCrppxs+HRBnoHxx4czYDjL49h6jwHusYJf7KmwG5424hS34SsW2Hk4k590K8RnvFmOzVhS4+8rb7jvUcNFDS3HcAOrT9oCPRCj0C+aXBLW1g4VbUuVa1+D3gmhgfPYaH9mwSQgGujYMSETnEYMQAtWIHCDCdNg7WGqoec5vRQ9dHKZO5nGwR+h7glJmjtzO0JwHOlIsGMVhIsFnLp2+kGHxelj+ZU+J638GEVAWhRqec1BnGZ2W2ZX0RlCLfUrHbDWpABPmAYSiGDMdFcFunQbQKfTOwB4FVTWTiAwchzNVwv34GywdAHy8mkEYJCbsnwNRvp73F95rIHBzntPYvlA8J0tCAYK6TegpgciXWpc7niZoHcZk92ECTtCM7J200tQGGYCmyu6E1LNVHOnPG0RrpXZhm20NMP3haNLAMoac2hI/FyIJMHjR/wjB9aSp98RKFuiwg4lefunWp8EOJZv4BC/2cU7w254BoaezL185gkReJI9+WE2VlW3XOaMOhioKIEceJIVhpOC4SbHrs13gcOaJLq/qz3Jt0+AS6PONNSNa33n8b08Jy3yBfeAdbY9GShUx/FNfz4pGtl8rGN7vXEyRuMsvtO7rulYE2tj/Xjg2nxqb3c6OCtizSnv02gztqgt3dKmzUcv2v7ekIFczUJxmmbBRU+htI/p3xG3KtyvyIXezUi0SY28H4ZuLsCU7il89hf1AmakWpngkdsS0/0nvW8uNbEOKQfUHA8EPBCcbxs0YJal+pBXZAY9UJoe8t8QyVgxdiYrRYCRKiaBTnC91VJp927nrpq1MejVJpIF9WUGvO+DcM2cH5arDNerm6RjxIVdbanbW2SoZSDTbzrKbXQFRgrrZmzaZKsTXUtGf4FoJiWasOVepM18Xn9U7CsmT9v/GypTQgkTxn/Btf+Qbml8IH0EVLUwGPX0S1/XG6iF52A+PEWEmfCaafRKpl78wCRyYBw5jNis+ZaS2BdZYjxlqCIpIxXJWqzeryaXiYp3TCMd80jnxfv1qbCMLxl6kSUjL6o0de8WeV6VEhp7WJ3kg7081dka5yU3JEnan8xw8sxrKkaB95pGuC74cc/6Dl+rPCoDgjZxPzkZFzaxbo8eZRgu4mEWbBRwq6koHpORwZ3Ls/eM/wI1OPFWX1OSrU7/nleiaSwNm5z6tIczEy/Hvmx66nn+IX7FGf7MKcp2/h6Gu5kOVFDOwfNHfvnQC9ghkJsHnv3n/L7P9Qd8YbUAKtn7fpUSbSgn4G3e/Z2x66+0LP31Fy9VYxGZ3+M5f/Dfd5/5XO/+7isNDUb13M2OqWY/iTwAI9LZ8ZYLMjleOQy60N/1BC0sQqc+oRI7AvLaLYXxiTABXx1nQ2V3Ax62NvaDCL8+P3nTH0Xe1D6SXt++/CdjjHDoiqt3SOU0eywgs53eJDM3BuRpRbhSiI+kWFFaWrOm4mQtEvnesgI32sPFJZDXLRAj5Uro+gwX5CSkFH+WynIk/z6Liji5Xs6vJEH3BjcCUYLBeGFdfCB+E09LB3n7Kmi/lZUUku0DVHs++uiMkxjNLpom7Fhcqqs6p6pO8YgiA0YnDET7U3hF8u44dGHPiqmr9g4cDFV8XPZYtXr0TpAWHAbjuHsiH9elVE7sQfEYLUMhqWM5MSzDPVe5SM8QTO2tivMWMNxYlXoE7NTOlZ48e42Uly3OT22s0qnsyce4MWospYRj8i+f0hYWtGXy2529pb/GQLEjjDqKWvGkxKVUS/k6nV28XELjGDNBkscECQaexyURge1FQu7TMfumB91gdEd1yiMu1XNjRqajaEfRqHgAZK1L5USd8bk2o3dzUOLlxEOeZNJgmjOQ7mcW8Cw3Ufb1aq5TW0Mp35OQ0OpzLFK486FLw5dEE8Or9VloHQNpk/Ha9GteLorreXc81R7WcScRvfpjOLQOlebiaN7GQl1t4HmNLaK7533sweoMafM2X832AmFXN2okBoIf7KXPi9zmIZ8AvMFDbDRmMkjfeZD9TnfjFellitb22pZ8QWgt8bIddQTlfatloFvEnwl2LmxHlElZxYX1j6C/svTG/Z3X7ivqRDrV1t1G8jOHc0UkT+NyrkTnLbs7DinzbccrUDGfR+oQEAt78EMgagiiRiDBOsiVbbZFORNBlP3PoPOq4tsZd2Olu/UswFtSkXcB9fRNGC4eGeT2l4Owx+NTgVLYMVAJmiPrtADTVNkm9U2FMtPu9j5RLJW2bQd1JH7IHN3d6D7+GVKZx7Mm/4JLYdnJu9hzs584qmK+a6xhQ1iepaYLIjqBULBFt4D0VKU3FY3NZ7Is2E0AhDbkkDjL7WsmIfHvEA0lQscORcg5fOLWiFb33Q2Tux68KpVpa3h+jbU/Ox/NuU6WOIwDwEeqzRX6OnmjkwWUHsKC+LWQI/7vTdQ+fyzagtDbjLFSI2ZPNF8tRnWa7VD4i3mjVsZdv2SJ9bRRN/Mxua7oZ51B17BMVWAmZnN+q9pd1cd22S/WueRMjFEa0ddzmz/y3NIWuUh+wmPtCKD/AVuu/7AWZlFnrsILGoQSBZBILVpZIgvIfj8KZWBOiSuw9lVm4kc0Cm2eO9+6PHP5KEQMbPWt3yE4YUdBhJzq++F84DymaASAoQWMev+jsNccQPQuO+setbtKkRfYvUMIA/sRSID+AOgxmojmau4rr38fr0KfRqO8k82BGiZ1JC6dyY1ZSpAyxU0ZweF2rX+1Arw+NYxXt2kPx2sKmVI52JK9uSvSeXqiccGRHJYwQhN7gZH82kJTNIBpRNwLrFrcBKu28oEe5t8G2zYa/i+tCVVGZfkXdEg/U5iQinBNXeFa1tmgHE/SblWf9nlNgg1jIfrejktM514i8nfSRpEAqyjeUUkDqrJYRhM8qgp4IEECqiRI3YzDV0XSc8pGzOOD1SSvLMnTlRD1Nbj0X08wcN4hHXq6OR4MxI+S0jarSSqfWK4bnGizMSSl8IsvDb7z4HRjTlmALx8fTrwAP1CfF9EeWJ8XW8QLIvjm1Uo3EdQdMSFUZkmqFhfXaLPACxjZOrzI95AOLS6Alxcqpdt7zJLQqSm6Ge0EkY6nD/9v5nYYDRers4TBbJomCX6QOGLECXGQHeNQh17GfGBOOvnlylsaDb+0i568Iw9r0uFpjETpRZ7vM36h/8C1sUKC8RkNOzGFRWTGC720kyWl1gO8TzR1lGOI1o+rwOVSgOdgfPWAQiZ7IxBB4rrlD44zTiD8zL6vmDh8FZCW2m1oi8boOpjKizqmRNFEQtnRaAOQhSOdYnVVXNnIc7rStk5MNj0nD0vEcJsoLXrZOyTuK0hj9/0GN4vPzVinKoROkAfHlgHsCkYuVGzBRTi108ZZr+t3lEVk/LFWToDmrkxLxhrykEkEltrQ9pzPoK1+TuroVc/mzOF/Y8K7ypr2Hany/67k3UilUtl0tPHunoBAoFdmVQ5kpFXclWs7j+hQOANsERHFg3EFWWasIvAKs2354g351H2k5k56mdklPFrMDL3H710sgqCjfByMxFYbMHQmZWy8uqgZfXRepIrdppdu3kAvNjRWVfDjFtqarhwXFSSidpYHiVzu2ofYZ4p0rJLbaLTgrxwVakuDen+kh9U6T24J2yLorhMVqhQpA369HDnKz8Qs4sOlM8aQTtozH1SjLvI/88TdFMe73efAoQTaKrXc86FYUqbhQbR482KIdTxHhAALHVsLrM1vbBtGDPQj+lBwfPaJ+FXkhQQfCn9xLnotyxup+bD1wlZpWBfX/FzJ+Qo2BXEGMJMABjwaqqkTYADFgvsQf2D23FtJqHzWGxPLwxA/pzpeYJzNfBSMyMWwj5KaYB8g22lvNRng++Mh/q17w1O6uKEf7k39q0qNhbHeJNLMn+Rzr7qmlDxTtSuox90zf3Asqz9N4YKdi7NAQDBKb6Zak8/6z93nSFLBBftrX7jO0u9OQyL0Jrz17PXfJmb6edkVUxFSRUMo0fwCo/9Cuft72tx+Z5xOUL0/e1Bl59Lerb2dnRmAyRC96WiplGF8k7XbmscQIi3v9+Yb8GE7TkzHC9ftarkf6IZ9zE+JxcllKaE4rRRbIyU6rpTBZLitFSyCs3esvIjoei8nqaLjTZkGDApwlCmTg1PqwtsW5gFAlHPfFzJYTeQwKm+iTE6UL8g+kgrpLPUOVPbug1mrd9ePv+vFy05ftv4Ky75aZva7xxoTj9ROybSHDwhVqy08ZXx0KjRTO8Y+XA8Vxv7al8UoC+LmNSXBnk2+rionGGcZltP0oOdTbmhgyunr4y2XSRRp0WdcazrF7cuFtq7+/oQ+lSJjlXa4JfADff4GR7+px8XiqBPs+tF+C0uOvhWYQ5r5Fz9WYvKP+ogXWZB3gw/eedjP1BnDzsotq1+U0SuemnZx5b4El+MPR1mhStKB58dVST2zAiQWGyHjuXKbxEydcbB1yvNryrNdYnpVWcGQOb9a61YtKCfR/ELBDuuyZwJTx0Fe0FwgSps3/XOb2/QWuipQQ7cMYJN/uYBwd5aJ/Zu/p/yOMZTY1AdCpdwl7WZ+M3UhpWPQ/gk6oYK477re0AzSF4jDiYLzHFA42MvwWBeTTD/vlMZAIcUFzKpBs1Jl5In8la0Z9t3BjCnI2h2myiJtDiLSTUU77JyMPj/moRscWSzBiT4FlgwhbrVQZXyu2U7oQauRHRut4eIEZUhI9UUk5tvlFrosLUfu+WP6HDD3coWbvJb+e1q9BPr/V+6AjAi2ithmGmwc1vhf3e/trOni4yRCsbO1PWDb+tjBVqorbxatKCGX78vVEmxYp8udMp3FJZdFbYh2AFqvwDN+/ZNhdYRDfJF7v8Clc8Hp523p37rPaOhjN9TI3VNMlfIaFlpw3tNdWoztGSDuzPsmf8UJulivQkeZl7I5ZeRgmpgR7sM9sK94z7aoSvMV85LYATeuGapq8IeaBX/OiPULqPIbP8X41VjKhDV3P5JcVAxZmdgKJLM3fVRrfsordkjDQV6QUtaydr9ViFjMyRsRveWp2bVVJOk7i9WprE5ldRYrgyXP7J0yZTG9t1o2OJup3Hby0KHYwHlPaJ9FuvWRvD+J2k8lhFhJeG0w7Z/bmcYR+jkI+YeZYWm0nZgb4KiA06MBwnzPnmhuyhOcdIv+Dly4Q04Z4xoeXHzmKK62/8uAFglcdTpb/8JuKDycLYfRBWqM+c5XZK201I2buipq0uK1/y1SPGephK/R2lcNsoyLElJi3fGaQk2PrQs5YxUIsdiU3kcqRHsBSi3RPImO1EwqR21FK6z3n1I38pFUZ+gVQYZf8A8M1vEG5nhbSithQxCVHVOeNu9fPvWeZy2NvcXYSLjLObPozCEIyXbVm2eQYdJnRBgpPKMz2JI5i3HovuNhqoxe0hHOcbYAZHy+zx1u+M5fHYv/O79d/UkbV/6xHQGjF5Gu0jnDnYDkgWu7wUlFZOkWVQNrnoCd3BhpGmvJvcXFUdCHY5GlkK0GjGkgUZaygbUoNDi66X2QBCpebpdKy0F554CMmcJz24aNx5jsLKHwwGRCAZKSk9Vq2ThBJ+oDe/xxZoYazJ9PZDDjcvsqvrYLpSWJebRw+49jOdgvh7THo12gR8Fea4RITC0V1ic3yftwbONzsQEayh4tGtJ44d27ydVUAyqkeqsc8c/7uwuLqk1boN8XWc1neTOkTNmCcHiWGUx2NkQIA8rdQVz9tnuM0zTsgUrJc0c8H1SY1sbQRYEl3Gz5yVep8zNd7RLQ2BnSQvhhUb2cma5CMpGK0NivLg6jHzKubK34VwOgBzEl/a8odiRnDpvfiN+j38PAizfY5y4FW/mWKQOgWiYDhmUKYSk/a2XPhoyiZlv6l34p4k6NJzAMzEj4kCFDahkLBu1qPIfEAG0jvMwTvtL4U64MrVKgYtvN9vvSz0dtZRg5OXTTrP/eB4RDCwmUzVVkJ/XIAszvJUotJyT/JDdnHrw9nc0uDzLGEOldg8x0AdMBn7WpIyHuNdsYWFFmwm+ODYslNzWTEVKzXb0NrmPZ49v4OpLTegPqMG6071ub4ooFiJo0nssir2wD0qoG5uIwsBxEFSBOxXGaK2V2IpqsoUSf1tPCKQp1J96agKFSrcllmlOZFPHWUaKmZLhXzh3hagVLz9ViGVcdpfNdMI/YiP3An6YcOgVTEz4gxI2VmTBCCQDj7q+lJ63UrJZxE34yP26M/bylufXsX5LxbJuUZbSUePH9Ae5fucKYml/SIk2kXwbdUlQVTxBUiASwMXgvKNRHBizyGfKrVNR84qgs2WcCVwO8bZvgH8ifbAV54J1LGp93vUIMjHME3eyksYW/8tSHlyGjTOIVNx+UvdATwbCi82nYriOsXhj95QadOHz/QrWGTbNgAxohlRrKWP8O9wE02wIvRI5SWwxp8vZR3fmT59qPrigqs2lNjoEdC/fpdtBiXdzD14f2MYU6IUw01769a7vS7q69PN69a/hE5CxyP1jlfNS6eaZxQbijYt1av7jsRglgFNSi/NC416UJj+fInsw49fipSvwjLN2z7SoLYuUDg2/eYpMEKHPhzAiMAQDlcODU7OBxGTQDxMgBXDsi7IhB6ZXyuyqrA2V8F124WDLIJ4ObZQkLLXuAhDVe4zUWT5U2i1ppNjkKmv0/iTIjmTQUBehiaBiwnCZ2YxmX9H5cmrqySeuYixJGxmK5Q4YM6R4BI4H3bccglTnx2GmcK+S3hjd5s+FqwaF0EJD0u/6d7klTOfx7C6ggxlPfivLhQfYR0/TleTCrxKDqe1seac3l0ESF1QhLbAGyKC24TCO72l/Ti0HKmVYDGEOFL+W/5v7yMDtakAsBc0/azzIWg2vcatDdaH5XeMnhuFAxq//DUQE+09D12sBhTdvWGuFsiMurRpYtu/ZX9+eqXP6Bca6yXtRH5Bnrq5BgM1IcUpHgB8lzoex7nfwgZRI1rKj/0H3lwMEYKGkz+usmsojYHaCuSHFZKAe+ykL3ljsD3ctSA9yWUVb7LcQBGjOD3BsEofkPEw0ETTPEoHZHGlMafqfsvNSTlrHDrgxBwkS1MoyZ7SLoMhtWg5sMda/gtrT4m2+L/oQoSB2qW9OJgihlDd45Z1xzRjFsnH7D2iNuFgfzDP3iLdKbP3in25d1IViqDEdYXXkpCtn3qo4X7b2lo5I0EwL2wJsdIDRhiT6l9hoDYL4Wm7Olkuxb6kcPP5XcE34SDd700UyYoIrmsNbhaRtpna3G4TBJT1fvq6kxaLDPzkuXl76jG5B2Kw0b5igKSis8Z8tWRt7nrm4jnkUvx8CWLvkoPvtgGWxU7saNO35+ET+wC+IAR4yJ2IevpEGxQWMySy/mcgPuGTMtX0FrdEAQu1eXlesNl4AFfg7SZ78xGyHaaTTjKhuW3OGputqr4OLUd6FL7VKttV/vFl4l/yRj7Say1VOIIgMg/6ZLxQww6Vvd8tSNoLhG2HR+0Wur00Lz97KKG1kjwtxjF1mCld2xD1AwTY5SPYDoXekRVGberyeV+gesxh30+qg7ZhaOlRc7NS74Fp5qaFouBoXU1qRRR/pSHxSbrJyE8UQLGzGWLCZGPTZbDmsop62v5mzctmJkHxSJwzmL3zDZwNgOlo+cmV43vLoZ+E9tbc/4cZtj+ygHCysr0DJbYpUtLbtaB8vTiE9arScn+pRFRfjrac7uoptLlSrt0hZUCevhz4aizO3MnOPf/Gmt6t3wWoNeqmXuWC2rhtlVKp33rVbR5uk93nFupvWOV9OCT6UnpLuqeW+0VC9Bs86iWsaYeKs28KtJj7M+cgRYPa1lwPIsADB6zsmDIm7ceUbPdWHhJM+Gpf1FB9E0vwU5Oh/984tEBt/jTFUTsSAwNiDAaHS2Cge4JUSCBNxzUAGekFOFhAbqRnOQNtezmbAyh8sldGiiiQYeFrliqLGRpk846VbgjK+0MEMp8Q+K2JYLRdZSDRxu2gUjmZbvPiVdxcf+xy31Ikk7htrtBYGpReavn95Fx0ZaBahFkv2R1TX+MP2aqMhiC25L9nygcMAP/gllxIxwSS170LWvMb4EwB+oLNh2v3X8c8PgO2rxHlsDgb6vhQgVz/koTf9He8k0eVkJXSMPj0ET54T4pcmdDBr7IJDO7VXVAmZKKUV8H7df5rppq9F+nx+1O1fie46I7MauenwA4Lwb9IHW+OlsM3j83k06CGMdD58Hi8L/wnldmlNDES2TdU9XZms2Nohs3i3rC+JVJYpmuqvXZf8tapNU9d4NafeZn5cuXzKeotivJU/SN038j6DVZsuGN954Rs3L/lRpDmJQVW6Lsx9Z7kx7xu647SXLcBCnvV2cqbhjQznlM5sf1UTBHQqf2Y8HpccY9GzY8Hrc9l2Kc+kWxUJXHi9xBF7oMTesiddgtaXPSe2kb6MNlaH72VyjsQ/YWe8oYiIrEMgLSXRYEAUQNsEGdup3dUL6Ugio7HRqPx6istivw2Jj5lfZD7l5+eTArWanuWxq6WX9xrQ7dDLHkfCejKQlfFSjv3FaNJOdDnXxGaPR7R0LPstsN5/Ohm4eHwWZtEI3bOx7BTbYnSBGwH4SAiquQChUmghXLrNAIbVs65PJd5gmeL/wqEzW7MWx8gAS3+/Jl5dDfpp3ru5lWENSRT9Q6juvBUszz40zAhUStx9es+mz1Rf9rhtk/d3rsMYA8+tnulyX9H2imRuf+/eOp1/1vy/U3bm8OP6Bns4uSB7yjwMFuHy27gXIToElef584nyt6XEg+5hao1tF1i6WkwakF5QXS+Q4T6rxxK+w1TvSzjmut6mYYU1V9jZC/CRtCDFsmUsusFQWMAXZ75fadJxxJBGWcBV+MmnKMIu/+hzL85tS+sWMT5VhOpjvwNxHSK02XGdVpmXnZMMcTC5RpjxoKLVacyg6Fo/P+twglziFUnqZIK9voMKBmXmnlbSAmeyrdoWzpTkNiOxKs8rkzJG0CjjNeLnCDsFoNeKiac0X7YPXmtgSyI28WPoQcmhmOWnqH0w0tdP6+VRla6z/xFPT4H7Fu2CxeMxUkQajTL/OM/2mb2KiwnPUrPTuXJ5tqFANbUsJz9ppKC2JCSvPiNqqctuW1uNaH7E0aWzEInpsEomjtF72JpTr/XC70xWOF5bbLisIOxWPfiwrjIvgQNgyeM0AAa0PlX5SEcVyhtZWszgM6TDqMekpTNM24iaU46DR8EOtHWQK5Zz6fhmZmDpjL6bWTShiatweZUy1a1LFVLmDiphKY48XgwgN0Q8FeHDlsQNRhdLdlakwwchM47XiyoZLnEJpRctIbiZYt8cwL+MSdO00Wpfulloqj2N5LQiMoJzYXycc93oSsHsqmEYahLunmUZ04C4Jp+Fj67LEGgNGj1QiBWxAI3aYPSlJV30MTxxtI0md0cRxZEUY/IWdvvr7L/52pgoK+6ya8bC4J6rWAWUjuLdX/pYRkRUUQs6pqzlCqkpRGEwJCi25hhiEj6qKQkdFTQylA/4CGYeawOFMljvNmU/vm2Lgn7rzLRN15oYjuy+20nZAqiRZMcSn7jy3tHFbVQXDU5PD6foH51RHyG2STVOlhWt3T1XmkB7SCkaMxeyl1FnRctrV9vHYparBq/iHWX1Ir5FJmia47XJHpvEMLrN1Ti5x3Rh3GqvYLY1bmXA0t92GaJTm5vXTKCvdjTFNcsBHeCwDuV4dxUnDJFTrX4ZNckmkD3ePOSfhrtz7Yca3x0HBiooQoVBFIAw3J5iQQVuBcTQq1JVwp6fG1B9KOoFp7wnPSHu2Xi4xKXTwtv/FYLo+GJbmplhaPSHslXGCY4rC8f0RLzfkD1O5/e1zKsfttOQOnL5Ou3XwDk5a9Kn+ugxHO7WsGN3HOgc/TxBUE8LeFCVmhSHTrtqLGBRzN5vCaNdrn0ad3YQnjHRv+mYirJdiiE+d2zYPCxXMGYdEqLhy1pyYM3DFgjnRfjlnUg/YQqkMjJ35hQJamhbetBgyC6h+mngTQKe4124DMpzaR+JDAQyjczL9cmfcmh6ldJp14GqsYZTbFSiVrngsqF/66WwaKgKJXw6gMA9mTmLCuLuyafi4ud2tKFMIgkWFukL+fOhJITjFaeJ6RxFKeh/ePs26OYEfY2zPKYKAo6uj/YopuEl3TN4NjcXkTovTwhSrI3AO3oGrsYXRM9vy8+qfBjLbvRf51mBKzKrB+3EHzHMS9s/lySfmI+YBwyH7eZtutIQjrzfbby32OOr9mlAZfzuA0e6HANwBtqEU4b5wvIxKFwGSjKQyNqNwReEJ4b4WGD03UE74wQjYFXLuPfnjDIXSyCzVxMDkwz9l48noYGhnjFQCq6SGF5eAcmqRFJVSlg6HRikTLpAPP7hpcDkEexA77jaKppk6cA8loUZdH2ZwrbowvRvUkO6HAQYyEwDMAGzEBFfJZxf3SNBUmgvMM009ANc9QaoBOFuETrFJ6eE2OmfCkn4dj+Pjkh4Ei0/d7d6YitPKGKnM+uMTwydWTivqV1ul66rP9w3faNw305xMv1yWKCbtdkljUq5REpN0RcZpBKnt7uvCcLeLF4a9AkoSanK9MYnGUqCbLk59IMrythsRleMIAkSRCWksTffEMA/bI/dSxM1wmauu2zQPrVy1mqshcZhNFKf7x/7DdsdUXA5XuS9yELMlPF7+aX+NurrJe4wPw31SCdY/LMBt8gCdkASicYxjobHbsfVc6Eipp1cte9AYOIm7/gsemQBggYRvrBnqPCzAq2tjat0J0Zyafrn7xpjq05oz8dDXxkLJaMyXZicA+O5xkO711jlF3MMNT4YJxus95jmq7q4lJndae1qWwSsg0I/bnP+Y5hcLPEZGw5qi9dB9/IPGoZlZP9egzoXzBwF8OxMAXAA4oJX+XUj59dcF8JssXbKighJ6d+Vv2eBY9d02yE2dkWPfJ/hb2JepfvhEZfk/gDEBBLN4qN2l2KUBm6wDBV6660wPz0T4RISnQITW8p+tAp/AF1Y1+mmB9qWQ2waoOfAYscbGIY2rbb1ue+xhWsm3tDalGXALON4ztA7c71FwrYoSMqo+Zn8XZ1qk9vJIgZULFvONDq+61o4+BzKnitO0QpfrtbAzpiZZVR9lRZ5IhUDLME0zoRJMUxXTbE2L/gKXrlqHa9ht4lLJBcb5gYe5AL47cS/zZgK7RPxRsn1mhwi4RXPYdb/UVtZb7W10Ww7jhePX6f560piCFJ6Qk6fD6uGqVrEubralAbicxsHcsDWq1plEKrJwFK6RgFD6dR4tej3KF22NWTV+NegnMzLPEsUs0Mt71BBJ2SAz1UeCpmvfS5lsRpPHtyjreMjvxlX2eOtZdFQPoHsj58IcEz7yoXAAXdfAh2GZktbxdPvKycEQD/7QzfqS+yd8JTu5EPyjWcW7lmuYFbVIPP6Fl0poxptDW7MV1Emv+6TP5l3jjMGN6YO9FprdMqYqaEK/KgApfZpIgyJtItJ6kMKO70emop3VBPdOQQqU8YgVeSdlrwiMVbOTkLSONAZg4VKZRcIEXoUzwEtwRptvrF7QV5jPHrio4jseXqjYzY7QWIy0jLWI/KvVsePY5LcoLAk1p8OyIZnB51IMGHDBiMA28Q7AVg8Oa1wOah7xazGUJvhMVhWzFjFxHlFlYa7OJk1fyHKRAKAVoKKFvQ/93SqwAQkdU7Fb2OK1ih6Qlp3qTHqKn0wRhVaJc9kzS3Pl+tvCBwBEMxyLqgC7HNhYbqLcJ3VzrIbFamjr9QtRVdZazgqS/Y57OUR27/jDw89nLZ13PXno3imk4pA9wbtL++9nvPXNWwVysCSUUqkkQ/ebVURVb+Zr5A6UYPYkg6ql60NY6Ep8mYbhPGc0kn++qJFos8zs376z/rVpVgcqqYiL1IizqQy6CgHhC/RwweHeuIxip7X718BrJIbAIufrEHOJQ6Cut3LX6X6flLyWa3cBg6TFI705tGgW0lWCgjdHIlXLdQbxz3NFRTULqTEmKqdVOaxVASfatRjECLRvKSHo4ZWlT+XwpcXmjEIRz17jMcYSx2uZ7bLBzdaWQFOGOZ02ztrDmKTfhX9EyEgbAltVNQW1toQKLDNp/tiaz3K7eSe9yjqi5LNcAFbSDU1kZGTDY1/CchxZBx7uFY7ReQFrh2jjDrKylW94ajsNKUsebfKVFrFF0UOHB9cJy9L8MBJQq5UjPX9ajs/ftI7S+mP/eqCLl2VPygz4W8ndwYU4Ik+xudubUxmyGzgs6l4yDv/5ZZG1YeZlScog3RoC0XN8KLgPSzZCMif5qlCFtO5jg4HcFR+XV4e2Wmjkq88bdvDAFKbg1wM0ls8uSBhKI6PWXjWTpKMtRtjTXVkwDvO+frPq+oqp0aLzxwvVh+z/lU97wc1simoV0VfayNpZRQMGDEKUNShRozsh4069CbM8WK5bMv65jmBHsCOYCQGXPoKYlxhYn+wsAmU0TJiuMJ1qRNdxaddtu8ZqeswINhnYADYe3K2c2Rq+raU++InCp8NYcKhjElkqydVgVEFki1bluYEANZeP5p71HueY3TRx3G3rjB5NlkcQJkxXypcbAD0F94buN26M3odVk8cWoTqaVO72vBSrDxtxa256wNAqH90SSKMb2EZYZ9uxyFtlguF+WaviBp8ubr5ASX6/T0BJL0iS09imdT/Zk1bufGIo9mitu9mbrYO4xdzwQMiqR4QeeEEAF/F+nFKo064BQvCLqMOXpmE1BLRwKC50fonbBrU/0OBYKmtCoLy8nwFlgnl8E5IcQJsEmzJIG3pqXdLAGX8bZVY31a4UW6jVsveg3aa7tMc7ULYfEOm+DQ5rW7R7t/xSAAYUgSFTDIZ8sV0qx7pOymirDP3HwKBLA5qmnQgEI5eRI48PC41CEL9PL4vxF/L5Q8kuvfn0T9SL4oXSjUmUiS7NiLCYcImn0nJKItWOxPR/Wrgi1LLj4PIb/MMISu4arRLltUiuOTD422rWpXFfpIZlsvVWj6Scbsi9AFuv/BpkthTCt6nPFMEf2uvJ0aZUhQFazTdioI8Qs8+zKT4iRrwAZOL/gTI9q/CevbRMEa+6ogQVR3Pyq66QlQX1fl9/2sojMIDf5+9idSS74qZ3Qq7sGDDQxTi6GEerGAGODX3jS12V0tIBksFmu/xuCvo/PNDTpS805MJ16Wm0UPtn59eoeIo538+j/JAcOIz3yAjHJ91b7BPpdVJPof/JZm6O/RZgay7kL8ijJmRRBvSkPPob0tgLzwmg+Ds6ElroVPeSPtYuz862PvV39M+cVeGABupQ8o0q9CTi6k+K+gCWmTxVt3Ll1+AiSas+dfSFc5PJ5HsmkolkLAgSSWPjfyGZEKXqg6q+TqTt1WVzPyc61c5f1WAKn0e5zz9PR7+Av+FZGT34t/yV4lT/AqAMkKzL/GatOS60JYiAa7C+2z+G6oiU/X83KwqLX9s3npjBiM8Iv+zHhC8tfmU/dur2s/3pdaFNb0J1HEZg3Nl6KNwQECTn2EsUyuqXjredtoRRFu38uASGNeWR4hEd0+1kJPJw3xIe2K2T5iCOb4Qi/TSneS0Prhc+eMuouh3FpDoBBGkQmMXfW0+V1uDQLeDuo5x68DjKBJpQZVeLLn6Sbwv5KIRBDtcsIGwsaJSkDcPlv1UrcR9pnUCkiahW0rFRCTI0GjlT/BvubSP90+oqvKSXXakaLBDafstd/W6xirljRLSPpqiW2C1izRqJuQtgpwye8UIERXosB1p7MWiW48vWOvw+pKd4mpl4Q9pRhN3OVpddfrU6fe9jlKa1m1zjtQuJblt2RIpXvylq1kO5jbSNsAG5TKl0Z3NpnEXjxQQxLty6W/yUaMHBMDod50iSrYcXae9wyELX6EGtuE5XWmW6ZaMOxHw0dkR/SI3p5T42LeljFsRnykFFhi1pWllJTQcZLbu3TBd6Rtfsa4ye3OrjZUCN5fVE7+y5FaB15F/UM9bM8UTlUHbRvTWtSJhj2nvVMPT0K/z0if8KkyjzQ2gOyGicKdD4tPZfdwc+2KUl67GbnhDMKrUmcm2BR8/DHJAyauV3k1YbrXbkmFMyLdC31TtKzGf2GK/0VVrozup2Gonugha3ky6k0nDhsIt7raf/5HyjnTSAj3PvtbjXfsdBIJVijg+Fox3t0jIhD1zu8YEMKLKKIxzz720EBriQcxenNE3AMu+CnJEqUj7GCeSOjRy1Qyz782+vCu44vpOxgFzfsGOETjTxNQpvXZfFCDXV+JyjYi0jZpHmNyiFOX4hR8teFqgtPCsxCtOWiB7WucKuXAR1KXDR4cxBEMd7ijaIu0Vly7uTuWuW6YMgmO/mVwzzq6KtUGo/B9/IzwQe33VRShRTEBDLDD60IYcEUL7c08Jybv4WtmFd5NdEMMvtEV8lNWdyUSGfHuwDzdVvtQhczAZbNfJm7wQWP43zDG28FrLRGBJT714yony0FU2kUaGqPTOhnDkAVx2p1EDMl8KXjYAj9+bUF15wVa0Lrl75SoYDdZYNr2yNKJ7A7ZmlHccE3/vDGwB70mvHCeLeXxGA7QRKlHyMo6lJbQIik1I9CtwZYVulc+WlVeGyHpZj4S9AM5/Cu/QVaW/zKDyNWjexR0UNOaSHAeFK+GzIl7568h1T4XeQ2fEeKCVRlZSV5anhuixVhZHAyYEJmQAScaJ3gTnQyyquaW/pYQrwz1Bj7NqoJNDUkK5aY+dzYQewjbP/4qcolPqULJXjVxuOpCCW73aNdhfX9/oOG6opEC5cZhYjtD8iCaQ4uGwjvrwStcLeyVh8AifX2cUeyKvood4eyxCK/8IpExa/OeNH1BvAR0CfK+hTQPwQKlRQYRIKq7lnCoz58meFtNAs2QfWqXoQUsYR1CMzENHhvlS7JfWBAO9JhulDnGE4JGWS22PnhgnsBjtRPIdl6UcaU/MIlmbkeCJTzI1ocmo39xYaDfQgYcxN+9Uwq+k8k11rmJitCc3B3kEXGOygAmIHqMXsmz0eDru//2Ri9PmMjidOLxjuZ6CKW7nAsOP07TZSlYPwEQOzZUwW9qXhpy3hOb8OLkO5K/PRBkIAQQZ/cn5bZtJxt7ikb5tMik0qIoJXzWxYliwSnsOvLm3olh2mQuQJJFCrTomXNWWCr/amR9CPSoHSjJ1hIl2+eSRyxpYANRxVJ8jjeA3EGFATgy8SNVa0lLMOnpWHOFSopiL9QsZFWg5eAzUl8GYemHvUHjxh+Zqnk2XFo86NE68jiwrg+x/HMf/ki1NO6FR+lZqzdq433WudpZdZ7uXB9wllsjZhLjZPMzkUXJFrsGgsLBj+1Wu/vYAxE9ucOyTPdYekQ9Ih+bokf0Dyev3M14hxGj8f8sIfoSxOYADcyO+KJcITafM03VcmcoNnNwSmtClTxG6oUGv0/X/0f6BnTKnL+/Pc+lL/w62x91/b6fM8/fN0z9P5L1Xk/4Ohc3YPkKtPGk8SBSPFhJjkQSX0XZenm6hipKMrK4vo57KBu87RsDAFm/yihGADpL07EpfUHZASCN7tqKxsVH1waq43h2e2wJ23c3tmCPf5s9KKX6JWz6nVl6hVvGmB2lStHbo70YIxUJwQEdXEON4YJ61nRhLauefmq49sz31J2RPt0RHpRCHGnFjBJZLEgMjafo7+ohwZlK1SvYtUCTStCn/1PKeXf5Cul1ieb6yw2bmyr7UZrYE7xKp9RDNzEr04n1rRtExYNwKkw9GUTZxl8OJ9gbC25c3B6pHzS5mk5SXq7sAoUfTotQviTLOBtGJINgOtkj0SL+VXmICYyLM667k9sX0oXF1HY5Kjm0qPQuZj2QmIvWhpSXanbAT1dgSTpcp3nfj2Iq4RCkh57DcdTZFG9m/XKZSJmNjGll2eqTlt0P6qMcuWVKshf1EOppqdAltNuI8l9/JEZEZ1BgDYFrbJ5VTWECF9rqE7zAltmkafJElPMX9DsntOIK63JWhbzNczVUYMPS5GmBK6mR1lM2N3I0e1+gaS1dWMR/KXgS2kwlXpTHpAzFzVbEbYA3JdJC0TMhsVSfZ6kfS3o/TNe27Qg1rrjkh9t6s0xA6BXLtjPIh4zF3w830yVa3+HNy5JQMElFRU13mbSPxaYrvJ9/8B/a0YWvaxPVRFBRWj46jrqmzJMD/FYG6RvSaT9hCbs/vF/r044843ldPO4xSJyj3rQP+x4rhGZZDI8yoKlB9C5gNIeXFNPSmOgkAS6i8op+PxFqsfb0kWWZI9yFud2kVGxWCJbVz+QmiXJvr9+X12nL9TIQeceaaU8fXqQCF+NmZaaxCXBVyJVqyt6lJ2ZBpb0AAgTG/sIyEjADoQKNPRlLtW6CfIm+xiGxkTB05pSUi4LQdgqIZ/jnS3GmbRQln63276n6vIQkOpbFAv9P+4uaCsUA34qXRyn5NaNShRoOGFO1Thfn9ZyToPfdauszmVZ16xvMfcnc8DDbWIc+XREltoCM0efELLnFQsV/3xRsAHTtV+YuF3bzyGv4h+E3fERFLH0bjY3O0jJRJa6sFXTJ06hze+rDTO1cIaGzM1imd7N/zHrEbokDeBo1ZoGyjPIHTRp6Q+/upaYcI+MGwsAqYHJg5V13IaGIqILY6T31u5dhiqka5daRbNzebozKJHgSck9OJcnplt0HPdxU5awNvJWVdL+fyuEuqiG4LIRMGMmQncHyT3Ql/um3P3KI2Yq1P/BjamiGIKPMv0EJHXm2blJMCt9aES4KpvDqgeCSiVa2Dn/eTtcGLBz1SLiY03gCWYSOv7qhD9GHXJiO7YaTSVlQeksHzTOkrrpBgZWaYALzHBiKLcodikEaVMOu7+JtLmJmehORKCdxtLaCjiLfBaHtrwDMZX7AKxKhFW+Kj7hao/LNpsTXFM/eDuPONRJM9AjtlkjRtnSBOBmw2HcwuJzBfeuaJAbBH7Qx9SqhSBiYhah8xr9WQKOZKC1wZvlk8UON08d5b+Ah5s/4N7+yJkqT7oTXcVj9QhBYiK5YFTRNMxQwUNDHm9M5GNXLwlqzYuGiPReUb2NPllkingqKlq3hETgZ+lA4coqUiWcaLgiM2B3sGeUmCm0SSWMNwFdFpQmRMe5juC9IkOudtQZpbNQH5PMqnkePSRv+GWbyyKjGG3JEVRnRZ9Y14YD0+e8wPN3JN1J5RuirKA+cVE0d9FVN4S7nb1yrMGqUZ4+ZgkBpoJrLCsay/cUeCiuhbC8/ijDItMKhGuySoOGYrG5wiZskqzThd04sCHxm6DP1qHNTKF7T4Da5uz+Mg6XOv0lq2C2b+8nqpsDTXvNLb/awGr2/DHVvxfqEc6+LkAApfT1uJ/rMuWqYYAOfgVa1y0lUdVaUUN4js5k+JbjjBriU3aSNsabhMNV32RTOr4nHDk7G7LUb6EXgmwvHp7avazqa+YTyy7mlxdXO5yprFq+EHuZlz0jWzqEDe0bvqwhVThYUbd7gjkgyrwdTbZFN9dI5EjokOtktrrM7+zRF5y9WRcce0XSjauYnJGHiR7tH6NsUgXnJyW2kR/vm2LUf7QDivHAnESCnI2wXvzU25VWXKlhZLTCh/yQEn6Wqplt3UClfZpCfoQNmJA1hI07q6BAliuLPBZ/54D30Ix7Zf9Ez+lxYyWa66U6IX2yVJ23V/FctmJuA6pRaUNT+aOiRvH8z6KFokSBrOpKaMAwRklCpytalUx7pk+gYX2JXHfpyI2BhZrXxaDZkhD4vVtOYEFgCJ8d+v/Su2oTKqKHJ/TOAb5+Z8FKKd8h8j6Y8BGn31it7MfW9BJFNWP6ZTWI+z8jCvGYPEmx3S8aFN9HvNy/6RVk2otb53k7ud9nolu7Ucd4tfZEB/9EDFhQUvT8NHj9Eg/KQuIiPabz40FhewSdEqjlTXsCYapgWY6lvOK9Ue7qddiyoFertf9BDRR5JQLKYi/qcL5AxXez4InLmilgCdYDr8PUAk33kV/LmB6rnfKDI+niwx4NJ14J22ChFrw17k7vajLmOl/iFCLdnvC0SszGofjH7es0xNdzGlGZpanMQ1S8LAOSQIpKsrarTWaGaWn8XONAjy/UABQ3PymMM0A96bzrdIyXMjALaPrkTHJBbm0xZzyNOgmyza+2YZRLSEzNbXy0vztgxebw9nVv8nwdpd4yt285h81J2WwpSaw5n7ZZmDHL5NGdeTk4lO/riqPHLgQTu8TdMzYSKH6gKGm8KeCkOglhpcuwKEVrXDlwO4pCdTs/BEs275yUaZLxyiqrTW5CFvKEuH+lUMWVn+qqhCOtn2QiijyhIhlBCVbniozjMTxmtaErAm1gtv9gttGOZcZogbJsLL/mqDQH4Oxin3MzpRMI5rdse+Gm4ziMlcXiDMzHWLQvjBrwpOVib7ktPtYyU+yzIWjqZZ2YCxluzNUViCSwXYi+mzDqqc1F7j4x+9krheFvbArnWtAxY9KHh8IxRsnrk7kuc35LXMsiBI//PNNfx0ltBmvf7IN9/QtgwtXecRYJOxlhj+TfC+Ot7HOZTV2wmughkEMHW3yBGs66vYJdyx7tcyZIhdn++CpBPmlsH50gZKJo1LjjfwwYbkOSvwX8995RPxdv7nHjts9AXiqIFiUEXwi5s/RqysbG9HHbxqGf0iTXPKlEvl24TRsyCgvZs2OZaIVxpoQMkRYwo0q38WQsFi/lcVO1piU7xH0Je+NdMNdg6cMwQcMwwfnLP7T9vY6c+n4MReV60YiL/7QIATW266YaLESPk7Xpc+21Vv5Tns3apmlJ7g7i+OugRoG0UTN1cNNmXBhM4uy7kcHsEeFdOIavFKkJiX3iO0eWTnu8ULd6JU7xPogNBQeT36hKNzDyMIO8OGXLNkiur1XQGlpivQP5W9YVTw9+Wm/X6aAldFlTZqA6PZWZ1iKIjYlTTlglPbSw8yia8JXltDduM7kgKyzZDHlhYQEsKY5kwW5PgiRKTX/O7eaIU7CkT1RxLCo3zavPNRQCBRpL4vuaiXk89ZFzjHnTKN8lQ0fuKUM7RDO8GhRCJIjyuzKdGOr7gX8aHm7MqbaKptzNlL9idA2oPoOwQrFRlSv6eHUFAbfbNpR50NgmWq54ttZtcYfnPATWx7nwlZS+C9abNmswTvAx8c/jJTVsDBiaQVfshl5x/KQWoJeEvFAZVSafAsxsKa+c3KUTriWP9vLVuDUGB5WJiLWm1V3s7OY70hbp8dbsaObxsXm2KPiqoZLP7WFtG0ZyWlg2j66M3S7Qosn5bCo9NltPFhpFYiPV2p2AfMjXA0aHBuFVDdul55GY+ccErf39qx1NnL1rTOvihP6Tu6lX4dmwZ+67RDkOcjEtHdaAcMwJj+V5FO9zNmWRQWl5Bl8ZZkgufZRsMYP+IFWm7Svec48FdffOyD7UJQ34PWsw7SrpNKQnf38lzFH3K2qIraKzfPzMoab09a5LRedXk+dgF/QlWSp0r+iZj4PlYmL75mDQ0IydBCbZLziFuwh2Rhx7BY6FW7/vtd7ovx87k36r7SfztxF98NQI4vhuheKklQ/TZo44M8L/GRI/MrRk1ab2I6QwMBwMkNNVQt+jyI/fczmdCLPKsHyfP3PzB8s9u/EVEb7hT90G2Fb/eoY6No7jFK/Kl4kwhhkzB+Q9Uvvzwv/6ubSVImENqEUIoYX0jQZHGj0v+/x4eO+Db6gAUeLC1XFhGElg1hzZytuyIMGdje5jhyn91AJxtxDXmw4ppD3JD0yown4Y527XRGDPqMxLxFJd5lR64uBjYvjHkQvtg02UJ0QA47qyQEX0XE89hUR/z4+zfaZxcJXqqm6CQF6k1xEZprX2ilpSUKAPYYkqJZYbwrDk0zfNrTpiNAL2PCYiTL6vglfBTuuwUOnpda+Y4DsUJ9pJVvZI6ue+2ePUxYckTklrTxX3Ee3RAaDJx26a03k3mNih55CGGc0uF7WuYLZWJyEPkVEnQ34/c9EGpAR6BlGfabjp5mnAt60JQFeuSV4pBNkTxEFCrEeWE9ewCwKE8fb7IRKCH7aqMDmyMQlCGrLAbHSq0n8K+lY1GHUIYSMUiHhVu1UxGKQVhQVBMLNKcrLkvjEMcA0iwxTTLpinLtHHxJq5Ny9D0cBHbKJK/j4EehVe9vyWzcOyNLSbyvhwNXh6mrhz3kVUsgobosRu3YFJ01hoWcVlsYr6Xx3DANYdkh3zEr3ItTVZnzSWKyqbNlcgaan/+CgiNmBHGVZOVjyfmr4hvoxZgZIFKLulkAY6UnkzN0AkDSdZeynA6aHprseTk+8N/iMGIStiSYKzDu9MkpMMx9y/idSZ4VdvDpTBKIea+8mn3B4D5CK7rlbteWhQK8XDFzUBXjX5jofb748M8/5kCknRO0Rk8plPe09YbjC/STGoE7Dnk8U2Z5UE7ZjoiDVIFkjguuTmGj2DP8naTfNd0OLkBAcZCbDEtqDd4vxIEz0wdhxDjLTBRYoHjMIpECSQMXFW8T5pxxHN5oGxZB98Sl6PKzf5iXpdWcmmjJNMqBANWQawxGV75E02Jkuvoe5d5VYKebimKkki/ITZX8WZeXAT0yqnI8wKGYT/uDz/bXJdIMpZtL/QH+xRRw318fjnezJc4KPSB5cgLOGHjhCdTJtLgmbVlTikTXW+jAu0IJRnxoonA1UYAvMl9ioEy3E525ZcFQ1POHGqhNEU0rbAT60wmJDfiR8XLJjf8FW+YjgGC8KUDycsujFzc/b/rmn1CDfCjvw9uQmlflOaEi2omxn23cumE0Vn2Kgat0prawxbiFiOC9GHDXBlOLX7cxqpMwmjDhXGDYs6lf9EXYDalR8s4ODhnV/fXhw/Bm7cN0U3XzxavYXW44GF55z8avQHrQeeH0tGYOfSlo0F4wmZhLarAyuR4M0qGdsYfDEs30FmyKXGyUquSO5rFllh+FoZGlrJKYIv9IXyQRoIndoKDin02qV5jUQk9VMNSgQM04z5GZ5fHiHd3hv3Ur6JPOTbzNkuVJQ5JzJS7XqaWj94vtB9maF8lf4ZugdalhtjMGhyuTOD4HVZh3bNQ0BqTFo+qk5CitzncKoI6gRqDZBr7OVYjrKaWvnnBdggCGG0WL3WE0rGkwrgz+V3KiHWmc8uWLubHOVaGHvCHYEO4Kl5vxLBSBoOUU+mRpFGXqqX1JQYMQYMa1Qj5CudEI6ITomuI3h8xNkmnzSEalioD1HNHTHA256dO/H71Qv0iqR1KG8574CBglYfzmKwLoBcGOd8ZSWj9V+hMnmrDPjs/G0sn7hvV9yY27h73vPe+izB3FPtxVPWBiJTM7tmJKYatHmJSRAo8nvaIna52QadwDLgPhzUdZ/e5mNHzl06NCdVGsfZDfx5MMb6kxygSx610DcTZmt+2ioU68JM75lFUIXNC8JcFAHCPViQWa19DnM51visz4qnqCFbye/W1HkifPYrRbcfMp5/sTMCjnjDq4Z2annERMOy1/dALid6vBW5XnvCTmDqcjFexztXLvm3PpQqTkc7TUueGJTljUXok5PP5ewV28q3bS8KhsjXEubYu15fZdqd+OfenheJG6aakHIPHqzzESX9tFI6XNszszmlKkYZoorMlKQJUne7aWVPg89YcR+gZl83oNTKUd1kf3nzFWBsE3HMFPjS8h5U0msZ66UFX1wcttuqRZt/oJYeUfskR6yn9qK7OH+CRtVeuy3xiYgZjZgiBAh7omvDsxH290plt4JRCVgZRfIavdJUFoFo2jz1Xgmqc2DKKITYtNDR7Aj6EUzBXKTulgBY68GVFylUlYbH8x3lJY3tcGyMSUfIXollJrthDub6qgIfrXJLqmHuWt62+bjvvzWVZDGJhi1Yb/eUvj3+9GylQO/xpYdpaYr1+4MVlYrlEk7e0ujWLe6U7HcrW4SKOwexZmcz2M+TumEJn1i8Tj7Jf47IguVaBYO20xgw1QUWZ7Vfo2De6bq00iZw6kozKgjq0jklvEcNqGyAJ7JC5+k67r7vfKKEVI+nL1I3yWkrPTOf3+csQekkP63k4596GKon1tGw8WOqO42q1jPpwV4rIj63YQLGFqHRBFai2ZJMtmFiGcOyL+9qZDOrR9kT2Hu5UX23V2Gk16otIM6C+k1zMP200k/DQfpBLXD4k7op2s1HGS5qoAF1KEiYSxVHCRdXMsgW+HKPqMvwWPF7cODzaPAs5MUAtRJs9o4FRls9zdzlu0idGb7jGJqCZrfcOiq44AEk9lTndm0HsrCMH0vwb0bxEMovelfVJPbPNGP0ehDrril4A+omxrwyy4k4UyO5YyPvDBuoDIpolM1p8K5eO7E9vja3bda8FTh+cjibmtusrslgkSPUADBhYQTLPsngjjN4fv187ZFyUi97s6jEHzYaGk9ocFFa2C0fYtqxNWriq8V89Yr01bs9h8Co3IyQaoCxxe9j5S9Zw8q3Bl9XCHl54lyIi5G8FBPHNJVNiI+IM+XpUjSNLzI41RL1ag4VpKa0vraztGuIZFET5eiFXHxGBPiEuejv6OnMus+sqUNZzsTXvioCxlqMt8OBiwfo9/8xNuzUGm+0JSW32Ij67Y230JsbvPd58QccQTXF8yvHazhBBufYzmDROofFwNRnRnv+1d9cyYO93+B8l9vX33z347Z+/IvgZ+K+j63vTQvlTSs7zqaKD+GiXND7fIwzsPrVH/Y9FLt7vxFSL0u1wsX6RX2bPFR/QhWDs1r+oLY8mzrqGfJXld8U6VtWXB5kaYacKJVd8FUvQWNF02LVb3UeBhJlVswu8CP+FULvWz8rxL8398muXP/5qMVD/e89vseT2LyIq5x/OK95iL6/j+nPx+44GlpwbCoHqrCZZy6xKYMEq7IwF/URsS015bFVhyWO+HGGWHi7RPEcpgEqEYyGXTd8r7eEnlejjb/ysz0g7dxnDG5uy7lKv3720QWxST7IPvnRkcnXplU6DIrCMuQB98mnhdsomNP7JziaSvjTY629lTZMjnjzmNstWmBq3rmwP0pfJsXKNSXJ4C6OMUW7dQpO9LuzV0XCuN/oqsHJKnGJGJvSWPcrcE901LmEigHRytrliO75PMQR7nrKNK+ch8SUoCx8PS6CIIHpmE1LaoDkLti2ZjhkuIoaN6sq/KZiieaag316YZJAZ0npteDuEWVs2gN4XD4EKFpUfIjApAaiKcAm2ptsgQW4dLI4izoRdbctsyd2QWuUDHbbSo6kiq05LJ2skwDRGfySacVlsltYal7V6ZsOQPegdVWLR1qBRXOql5I7VKBRwtJDv5hUR/TxkeU46qHtjHTASZr1frUhB+Xrc9YgNriHp9GN3YFXF9ojAeWvmIa7qzfVztldVSZtS3O8H8yh+u0jtiocAwfTcus8zD5OmNZNcsubjFrYd+f7ieUoatNodOONK5mehJwAo2ymRPyKH6MEPVDCNG2P5UcwceUGgCv77pnOaoowMIOYE1p8FZjnK8cQ8Uff/oj/v5r3oIL7lUneAgXTh9wI8xsWDZekpnMoLy40lZ1HRJ27vCCVbEgCVm2DcFcGlWuoZysqkk8VTqF3U6TWz5zVFvWkyKW43EfQuoa6TAmN5t7xoFR0ulIDzLBmDqIaYAuWtD8HbliP7LbErI/ZYppmgnkWb7cmV/PQjWXK4mALFZ7w0vgOunbZcfVRlFh3jI5J51QKV7NPqgMKW2MACRnm/MN4TabsCI9IcCBs0B6BTPVDQhcQixydkRO2jjZWWD4lCm5USXm+Ql62GFQLtLqKGTsXzy91aMzPMrttnzEMxF2vjFJL6dX49vk3NcMrxIk30ZweH3h6NOCqTXXLTiqB/vVOelglCgw3UM/uW/kppnd+FVTBitvXDrmQrNl/9YSw1sTLXym8S9vh9iU4q6zZwzZZZ7HkSnc7hAPTSc9lopoCSA+gpZzCIskSoH/NNviHQjnEgXLSXBTi55nEHxZ73bBUb8ACY7hj9A26UW1pNi2nG3jWfCI5rWaCHouU6sB8jsWk6O6KR3x5TBywhM2SuwPBqMkeh8sdwvFy/hrcD8XbZPkMlJ9YkbNLhgEaynqhDTrjTNPrW7ErequTY74n4rdHYo8W5wibcR1iiS1TPSNQ2UELRMWX2HP6Ae4riHvj0DeDLU9qYXoRtq71WrISG4G5/4ojTqLdbdSy1XCz7T5HuHbTZGeSnLx564Efliv0zapzaCs2JSyMiCzu2xkeCEc9lxGZ2eYxR9r17foz/OAtN0ZPgXoQm94+5sxaCezzV41YbHTHHYu2BUD7f/MgjimyBiybyng+MedKI41NgrZTgoSiSB8GSpQGSf58+D+I4O4OhDJUe9faQOsGl5HfIJiDqF+EcpoNlcgxjS16vUmtO6uhy95h/4dMTb2PnQldMedo7Km13VMZ+cf07lpr5zGnG5pq1z7O2gEqALQsNWlQiPVwIKsUKrWXcBgrfa1ez5m51N1Vz/cZCDa0yhjAXJQL4lGlhMUI2qI/glr8vomd6+OC9d4uGMvWE68Kl46dB2zEBGuuClBV2brdTwjt9N93o2uaFJl5zCBDldywoOngvjlnoFsS1UsS6CSDfIECzeWs67Gcq4I3kxeajtg6QcD5imu0PkVn3G6ihkdm4dhs1wby5kar966QF3PRfKc06M36a0b9xXKqRjqHa6zppRY93ArHYzVaToRlMPtJqatinjsuy1fVyb3vd2BSX9My/fFlexGpiuNjWme/7jm9f8lF4rPxZV94rBTlgYuKCO69PzhOkUt5l7efFKvRJvQ3u3q2oQ7Ty87iV5rNt+i5xF7mfRzJ3PYEKmPO0a0FYcKZcSiCYc6qVrqTqOu9aInUV5zr2ENilfm1SRuZiZ7HKhOUbAOGwvBIYOtri2IuXBNTAh/Ko7l4Ziqlo+YQcbkFkiRRnb57AUAKm5ReISXIAfUsDnmjA9ylLb2vLxZMxwPi4JpcE8qfxcLoSiLLIma9oIwXF1z1sFMqfIrQrGPAWf5kL4nXsdXrKFOs+pkVZU1wNh8MUL0akNuLGR0O2AIvIcGvzOZEJQSJGKMKiFaF+na3J0H+u5pUbzQRfGYjTiFG4nUMLXQnrlkbKK0aX5RrI/DZJE++W2yMXItlDeXV4JF/rhcdHl+sh+n+OpW8CSXdZE5nVfobjeUdEZyYKXGNox9AjhxKNXlsvOoXBQyR9HkN+HSQrAnuYcpraQ+yZTkwaVbPZW2mTXVlPudGM60fm5R1Ck3a2fzorItFBeqgfp+7XHiiq3mgtBuk2EdnpyI2TPt5uDJ4kLYxGnMGR7TG9TbFoBLamdAe5AY8RnVhnq8hjl0kpdP2IOt28Sb/tQ8ySfh4vu5efpqdRbPaumfTFdjgUR6yIefW6GBWtiS4SpJ43ISsF8+5PDo46dRNrldVlsDky7IV6iTfebdhoanXbbgKmfXh37b27pxPJKtzQd8kJlhydw+HNnS9lxzBxqwnuJwGmNmwb/lsGI3opsPqtyTOyRfo8ASqh+BUqpeEbOgbkfGCySX/BCvgjYOQBr7YGRvmVcNggeVAVxi9o39eK4VoxziccihED4Wxq+fGv4Xq5UJDOdAnj4dpkJLN3wWNINPCTer8N/8pM0Rrzn3Yty0UBLcCLDgnPXwyfDp8JnwI+v5l6yCsV8vJ/sQT2hcvOJFU9Oev5PMNJax/0oId7jD3dhrbdZd63igl9N/AZYAmeBMDrW9KWBMK2lHcZZbtLSPaBBeEhjL1nmoCF/xv+Zls7nUTH1mk7LtUSf2pMTiK5+JRg2ENuQ65RqeQjIXpkS3PZlDH3bArJbY6AKc3eKBDntc97nV4p8g8184pMr9fQ7Ch/X3gZtkzsCCL1iIzfo0F9ad/AInw+3Kc+cGls+XG2f5GPkTLgzDhBv0kMtVGtEGFz9KQvcndMYqtBlhuOFgOFPDdGwSMhmKJTE1lSaLcnQWSqcyNuaLzdFs1m1PL7OjcgWEji8MELkBx8ZFl406EL2sY4jXY/dqo2+q2S3EffCSO3UtLVBYAiWX6qf3f58KA8NhsopXJFfKxdCRlj9G0UaZVVYKZeibGppV+PkibeYh6ftazJypHPuwPbhWJXSSpjGhYsO5zjAlFGvBUfmg/4JrYHT3iVvlmFHE3a1sCs+9UrHIhENvq3UtMy5UvbBa1YNfPwy5c4X2ka8VsLAg7tJgAtbk3AErWB+Y5LdK//CTZaCi6sFu2fScSkd26Q3hZxFt1m6Lt+RwhH3pcl5zKQ7vGvecrjxUVhTw/KGReh+E3ret4ET1eotA8Jrrqd2ZexI/0T14GB51J7wDe2w0x8BZZiW+V3/dmFn5xMYrz6z1Bx9X6nTkACGrjmrwWGeEFlaTxS0rk+CQt+5/DLm4Jhp5TeVC3R/8IwplbTOn3H634f0n8XgQC+JB8P+/2wSBjcdjgStUO7QfWlEHobJT2gBZ0c4h4xXzZfd0ZXi+6XXNi7G7UtOhl1GrlEqDjlTL7kKOlMJ4IWqqmjrEiyiaoQ+9yH6fcykIKHbdeGE3oNhl6w5FCEPLS+ZgC/H9x6Fc0YrkR/NUNRUajOQM1hHnMgfzU54UYywqMOVx0WtR+pCjcsADOJd3YFarnFROmx0rk3ZTb85L2vKUSmr5lfXwErEka0kVSy2/GdOM0Vo0+bFBJgSNRT125Eski8PFoUgSorrwyQVc81LWXo2iKAth5ka7UzxlT6/YdJPNW6fMVUMvDS3F4orilncOMaI+lN9ZDgPxhgFXTRW59apn7usC0bczbWW+4W98jx9Yu47fmFweHMM1l7msZKcM91pQikzDHZ53Pi3e0CifUT6ivP9dlfy418nmQdq4oVza2QF5ytEL64VLgyuCPxohWI8JBLPBZKdP0uNur9fP7pMXnZvZ4QTY+LXmYiXFGsja2I7FKP7GBCtMzHGhb+KI7MotqPRV9OGDq59jMYkcaQdDpdyJ3JuWZqA91zfr9xKsd98HFuJ/ou3JzwsqgXI2934OO8G4wKbowVnL7ReO35el3PlllUWPKrkCwfi/IMDuH5PFJIRAYBQYtrahMkBAVAXYst+YfFjoOxeH9kZFPfgccKLIS5fbBHlQppUHA6mj22Pm0g9UY6PD/stcmZqjk1HoxjKoGlWUCQ02LWqUy/3Kp+ajmJqPk6ZmlFR/ZXRZkyYgvJ0b0210V7vruRkvUXHcBytpKVKZzuNLyokruJWYkTDwtsKk1pqJ6tRJMyMDhJhYJDNLzYEtGvSQYESlJAHQItXXrhgR9Mn/9djcFNLpD45eQcUa5uUDtZRnpakPBSFzWadB8AzSF6cUCD5UdwPPlz8zPbZuuuAXpmwZRhEXisKsXIrVZObDmXk/0E7J3YvU763Jk6Oqo832Ddpy8CaTTXrXOEwSYW2/5wR15+Xw4rw+22EmVHpfNa+LYefYYQFcCEfe2kreGv0OjLNEyQYsfB/4s8/R5aQPvnhzatJW9fhBLi7cfPeES0IFtFW4i/AwoXTCpnPdXbGbGf+sCe88zbvGpDb5Gmu3wh6TVKY0Y/MsOxtAXOeRoTGs9TZlCYQ7P08LtYW0lU5lUD9rG0FniSVWIsS5aFL/PETkgOH8o5LTWBj6o40umOSodKfZXMI2HFgFUPaajO4gqp4oFz3pPR3RIY/7g7gan80L1SNvRv8oxvcfEQhRYuviuPJ/zXNeGlW6UY0aHHUQskForlFhHAd5wB/fyMzEhcJ5N/BXxTGTZzTf6nBWHfDUi4L1LnzUxEQfSIkSxUb1t8SGj1Ix37fskXGdIaEPVUmRNnLC4Roaa/tyK3DuwSsEO+YNZSOLrW/NMa+gICl0383Mx1wusFyWluBS2JQXxuGVx17bOlpcDdqAyTDZsJRa7mQCXLyNSxyd810kiLLj0YP4EbN6ULcTLPyrGNq1F5U2etuG1ruRoVEuCoNV/Ew/kvPSsMB0sJIGP01VVWuOA9dBzmGThEpE0d3xvwrV4YK94msHycm1e06pYiGIFYsa/mmQ88SKJlYDKAiLprWqmippQyqxK6xoOaW5CCoHS+9Y6dXztsdU6mlXwMlySUDHs5PxXj7AkIb3+cfRlAo/Tg7jKMpBDwlgsBtXkkgjl9/b4Q5c+MRYXqrCZNxw4uEZI2+rS9fZOHL/D91ryAvblnN8K1IaScUJUSZ5ECqyi2u5MfhdnkF6A/h/81HXstqY8/ghQ4YMCWZCWaWo2z2Xlhg+jA8U2Q9TGzEukZOEsQaP5pXIiXpARke9MpWD96dyCMA8GfPKEwcQz4rdVSn3Ks/07jNb5i25Q+rwQQ4MtboKnE9WLOXRuTtXpcDbePOA56X3I3KLcy+Z791C8pZzfiBNZckHoptooAX6ff2wyAz4iovLIMlERKiRGVCa+xMZ4uFyzeHLUun2ng4GQbvu9RY97YXLsVMjhzaJHVmnMpDqCsmNjE7kRYosvKKjVeJba3FFkdcc2Q4tZkQsJ7otrZPZEY58Swjh4KyPwaMq0rDc0Lbx8xCgYhD3zPR2h/AudmFcINugmDxf6gvKZbQvCS6epdZ8fACI2UmYKikpbsPiiOOTlnXrVyxARR5CiFWoSiT2HTKmOnxCLDKeowWVqppGTF0qsSZmyWu5RHsEz+h+8lh9oKN7Io6lY8ymWScjU3vd81l+/KPnT7CJIj/KKfVrsKUazsOlrAr6RRNWW4y1NRXiz8bGmQpK5/DJLMjo290Qe/xjjURwtHd+fK6isbd/wjuJzIR/pMXhx6dxvyoLD8VwK4KLmKHaioeEjy+PwoRZDfNo/aRIq0GrumG5sym+ewy3vS717gMs316JcIsN6IUTGq9AKLlbHJoyhMj9Hb0YR8b2kLf97pesGn/sFpg2REJ8VVeo/pmyMaBXIW/kJfA3ntv0SzrHuTCDKX8pyiV0ydvn8ul6mWTdrimm0X78dWVKkth15wmeqliyVdgPwenBVEH7nR6P4lA7gh3B6RaWT+13SC6RRCVVDIRT9dIqV1/9AJdqdDPuCGWqs909qLGQmRRfO1QoJU5oFy6ple0nG2619j968kWaJ6yq1YlhKkPF3NIA2ARaflfP7pangViYFvxg3cK53pVzdFaeTqGm8ex+vEg7zY+qvGL9RxXJE1nurs4emRdpC0xdFP+o+PNCm7WALhhSFZB7KlBfgLgCtN2NjC/li3yv3Q5uSfLAyDZHvx8PkJNgsyUNbuo90oEggtPLIQAqcu0YQeJKz1y2CMfI0dYxtUULvNkvuhcWbIc5Sexb7CqGMSPc0cnouaYFDGRXyTyHM43x5MYoOpEC6Dubn0lux/yOnHNh5MdkHx+CBlcvIiUW88PrxsUE+5vydriq6gRDFpmFwb8JLHzEeOibUhfsRD3k6aS4B/lIn7fiErpGwlWMwQGBzZXsXRQf9MkDChiDHGt5kf0tyVemsaalnZtYUkKWZClkSIqWSd3bbpczz6jM0OFCyxsaXJSpwkUqG97uW1GlsOA7oLthoaHOWmlivP5tKohcCtQai3lY+DOhngT19v/6x/Y6Vn3XqcuRysloZieOR3FqD5OJ+Zafclvn3eLiNwN6H/i5+9zDy0kwed4rh9chZyrSRuMY0rseXNw3dePaD66H7v6XSQsA5Ae/+dUb/PJaE8zVya2jTyg51CD7X1H0It/tSQrjCmn6T802gCUUgb3/zdfvacxaY53gPzY/lgMZWJF1LI1Y2Zib8zUoqdhr6myvnVzmbldkr02faEfzNaKDqXpcUQrdA3BTaVb3axmUuvLujhCMwpG19BWwIhZyCpHO5ix8dD4NRdeqpgI5RMqJzveX0mK4cnVTZQqWWbbGYfyHGoGuRS1R3EWyDTks1w7MmGPXDDQaB7k26kqZ/ab8V/ci0dN08xv3+9uK8+L98Cyz/rakzgG4/itFOvbjT3FlSpdGFPtPcbRgKRla0Vy9l8FZoS0rOX1l+T+np+3qvC6NVXx159e73C+PdzkIH5FhO+PIGT+kNQJfw699pUs41MMPr+KHPhzrkkcb7uKOkuGhO+tgnyJuPkNuL5w0F1UE4paap5j7Kmk6CBVNtrHeDnSZ8S8QpiZexga7yXlfLlf2z2y0Vj/OPWVtwpbTOcmFhPDKMWWwQq0U1DNQ/mSEQUJTzotK9b7mqVqXLEx8F64r5tM66Ek62KX0W9vaNWHDahe7PaChiIVTc4t1plmnrnc8Vbdnwkz6Cdnsns1aNqMt9Sc7ta+zuISxsfeLI9ALJq2Y3ia/oK9Y50D1t3b+RPA6tRl8KZ/Vq77Ozp/J2ttrndm9bbnXuR5r6alepeh1mM5os/YwULe/EsPyxzeA8IVYKBbl2Bs7RHd3+9+doSwrUiBH0arsTg/Ln3RURcg/DDFoQLAXL1LcYLdbL/obg1QV0ot26S2tN93TcHKUW9+1gCAoi2SHHIlo3J4iXmufskQBqMq+keaNLqJyrUKWtH53HbFsk92qz60DG3gUYWPq+KjczYme6FK5zN+x8lh6037ckJ0qW2xKv7VkG4hKSJmbW3WsjKmo01gZyaTX7S0g0N3AN/kq8/rjj1mT/ADlhCfDd7ZZWBLg/dmQBtRJ3XKhzIOMokH+FgM0DGAcprjHN035hVxWgPbkBjtdUythsG+yIKaAWNjiBq7o0EaEPCD+bRWqpL0dIeOoN1ZpkTdZVW5l6i7h1FlliCErTaKQq781tyxE1LkJEXQKw1K19xo+3qI6MDGGgKlwXrg4lQHZG5/CRl8hyZjTxNr/AJRNZNieddqLb4q4JbyT8cJr2tmphvzNwZOLSC3k4yiInHYqKIVxZrfsOq+kw1JBndVhtKOV4LVoAzhHj781bkwF4KLIqrpZE1LgfmIN0BwRC9KGCs8H8oErIpOyf7qkgVJ2jOe+FeaVyRRZhSyUi2OLQBguiC0R8adpWrVQxXzvNk7SrKGnvvQ3FNJ8+bMuu02CeLVNUl70NBlUVm1hmlEnETG0d0pFsWXgx3hNGs/qhH+63OXuLHMnz+rkJJbDONTLCyHBrysINCvR+QSbk5soCmHYJjrDrt+3q5gkv51xROfsH6BP0FuoXb2a2qfL8eT/t414u2hvQ1mipu47UeDF/o0LG4pecgOnQpcXu7AlVyKALAtcGsm50Y5KQmlWQZWp7aplSVE20nhhY8o+PISPGwjSC135J3T5tYw+1r3X0jYjzYXZTXdsZ2bdwRaw6Y6howkXC/xro6dt8RDp926e7M45AZ2SuYUBKNe+ChEcioduXLveXWVhShF0BGZSVIHzB+1tozN720IczyCgRcGismeJCuLD0PYL3A+q0K3Ui4F1yWmmyfqIRSJZINMcl5DtG4RJPZDkz+KsV+ayzWsqm5ynyQrV3udJbrnPBbVjb8lFwkgy6wKivD85k0akD75RZd8TogJkoRZb3gFSuP2sHTLjKOZjEDiloTPmhbWau5hf25Gh+pPYe1x8EDoklnTKrVlmucbztpL8jeU+4m3bK3QvnNMN26l0RIdhtUO07FeHnQsqmBsQpetk0jwhxsHFCYTe8G6X6SAn/EOmiernlkgwq3XQTsuieKUesI9jBBW9CL8R2ouk2pulJG/+ZuIdaLmf0W6HurwLwgTpW/sbXaJKM+WnZ71jwxAOewTHQFQlLdc3QE5MmQY7mtTjEgLJnO61NhXlNUQvTzFU9B2LzFrp+hI0nNtHdBhD8qotAJwyKIw3Z7zw7krFtnT0YBR965Te6S/LSvKZs1GNA7SbwKF0yqchikq1MZqyP7EaspqOgqObeJOd/vEfaj4p+uPlLYCph/54U8uTNpFrm7jUlbTwhcURgz2mxEYV0AmPmqM8UERf4mvKqbBUtq9blzNwujbRKdywfuIYeoNi6212wmtxsW6I1Gocev/V8feMF/MFWvja6YYwU7y1rcmQDRcVj9yXoUMZlVMANzhL/66YrEHdmoQeuhczOrw241duahEEoDUuqsA90/ECGlj62V60VIAupHTAdHivDPUQq6Gc+wUSOMFzQWz5U+Ea53+bUVkw6RoMRGM8Xq/qY7wtSY+dd3uPyCEdm9mMOnCYpeaPo5MW/1LXfh/N9Q/YKR91nU67GLmWK5/oBJmznpIqEqd12P1F7VVRdbRlj4dZQAK9uENjh2THp/TmRYXO2GbamNgBd5qC+KiWCjAb+bOTBJ3UsaOprRjOavCX6KheZrxzvw9xM/VhshEJ95KmDJA3EVd3KLdHB/gxp6SG6fuYzw6EFbGbr23IxSP/jkKo1SMcAP9UD+7456pvJ96/j4qltH3rHh3qtiuO6NB+zGGm+1yZGXT3he0NWSu6Rov8NTJZpOE/Yeeel5rp7xeLhRIKH3mY1amhJ/SfsdPwiRtu7W5EjyfYFsV/eRzwAjRQAQxj8CYgyeXec/yaGR47+chD36y66YPU2gBc9bqOxmg6UjGfL6jYzuXTjauo70nbV+opXwvSBDoQHMAuSRn+JfJk1yNwLcoj38yugjY2QBozMAfTTBDpXgOpAtpWt9kTCYCPXlg5YIoYb7fRdL5X8ZT/labmxwEkFFfO2OASXILLcbqcklNwqgeioT114lBCDnpYmY/zdZP1SUkICVHq9HJfvmxv2GXKaMzLwYWzFvT9URmd77lqE5JNybZ30Vq8wo5WkJsbqDMTM1H+bwCsD7mFgE2ycN55rPyb24LzNzasZP+XQDfvjk2q4jufesZ3fEgvVq0TRGxLTD+CSsA1bsX2iNn7nI8laBx3O3TvA7fO6eef5YIysivp01W2j1HZUCqMtTyt2zse3FrCR/MBzeyG5gGPufyr/uiqG+axnPyADw+Fls8neuS8CODasc+mPhJXh0BbHlcBBtlD7NjuTefnctPh7b8T/nzAH1GewwyuO72b7ZZ1t34hWbX35U9j+yforTXnnY7qHIF+HSJ2/6feUl3Hxh/mp1IPNbldf/2QkUJakN20TvlE7xUeqekp1t6hjH9Ib9aJyVF1pUKTzw/RqFblj6ehjQhu1SkHK/bvFdTfQhHxP2oyq/ntpSGU7V/fOaXASdn3Ilk1NaKN4bcS3K/out/72TiLHn7TimQPE3oMnBhQ9c+9X8r6kiU48uZCRZh3UO57W1pFsXVhyxH5xNfRBvpCX+3LNKD77IwpMWrBJji7ZltwbjmylNveE7EgqGR40rqJoPDZNUFKKgSQVs6/HvvSaV029aaqidiUD36tKo/LjAsq7esIxnMuL/FmzMsRaJ0iqCk9NRpDYS3pOXQPRU02c5h08z9oLgCUh1ggLikZIJX766e0dpXWDffg8gM+4xgFQXPEnLvwVn0JVA+4fkVyLAv0dhZ/wjRjErPEVAPnXAy9wJ9Br8ffjTKtLOClge3CsBw8kGp+XUdGcPKoRGHYuFmahh1GpMNNDWk9VXT1oKcWaptpm9UxzdWC1xoLboOxFe1sEvdU0g7a3BgYiXuno2n/YIcpl0UEVuE0oHTb4LPycqrCduoSq0IY7IZdgeuokyk+2a054RWBkV4oDYElwcbtlKvMAO4BcRLCbLnHZo4NdA+Fu3EFYxvB5AkQxwGfIhs5NbO09UZ27f68kMdgQ3EFTy7i2tceUU/mYjknp1O467VACqVfBOiZXwmk8u63akzJs8K/eE74J3c/kqDOTZpPHOl33zEEjek/YX4HXmPuxUsG3Vh58dJALV57nMdOIfIHZtJDxJl06kNgZseVA1F0yOVzsUwYPX+rxozsz7NA6m+rtFuAmFXBVg2TFBgTzPK78RuHzXEUQgPyVcGiOQsY9i8eAC3LRIxA+bMCIBJs6yoQgyAfLvl+psSxfIMSxJzK1lyYfhazreb+OnXN6iO59KD65702T+eayl8yZl4UBKz90+mjymCYL9nj96n9GKvvL5a+/MFs+q9uUgeY/PHIX9N1ZW4qYu99IjOrcGWHx5VOYDLJADH2mC3OkQDM7MELmtXVpHK5TiaZs9fQQsO70R1RbqZvZ47hwgBWryKwXHfMEgZUo6vTUhz5ep66lBp97NwQnhzCcHypeJjeY6+FBR1MyVVkClunvjDjd0tVJbxEgSkFkfuVJ4Z5s0krtgxtQg0Uz9uU38/dEeuoMBSctSZ8BwLPb//Cuz1y+ZsNd1BDPBAWYILxfxhi2aPrIvIGnxlxym+R04afK8dMg6Pvpj75eLqymz4itJgF/9xW9P6lLJ+/KCbZfP9SO/5i86lMhUkvtNc3Mhgf1abxQr+kuuLejCKYc2tRMx1ThN6kypwpgrGVy2Z7BMCJ5BPkby8YmlmaOirKPkgsFcYbOmXTLPYcqFxHG2J3HpclvXmxbP2NsHovXtD1l1XXSCNKRiJ361WY8jbWccwfGqUopU4ZZOT7wtsljfmP8FF5K+HlM8NLq2me/gCTdSVIlhaU8D6D988T8UvWjXs3v72YMd76etllfdG1G8aizH/ylEx0Ki6Ih4N0Xjd/PzDpHFTwG2vmBfJOjlomb4DfywXKyy6YF9rrf6mG8FQWzdn7xQvylPbyWX2hveKVQcyLZd7PrFHk3Y5uw2DSZrl7sirmVU6iD0tzbqqeN+1Vs8Ygqhd42LaKMO6YAg3PX0lMbYOcLl/mPa1neTRFhYw1aLi4LjiL6VG6qz8Lf8fN4bIWH06Vsx2kXRpVJn3T5Wm3Tih9se/gKsb+mfpoFTYaYTN3VF1wIeke+F39uY8biL7I1+hZDs9FiBlNgnRfo7IBvuQtAn9LtxhVq936VNLq8sjSf4yiP0ZRj05DDr01zfv43oieHVTNPXJc4F9h4QOkJKzqMdXkQEgGSLsqN8B+OioDH6LjpSiQhZJDAyGBsJrCJkZ7RUQiEylxiHhFWRUOgIPGzCpY1VgyrDZeLj1wbqtWXBoWhOZwHS0Q+X3Z0bFxVWsfU1YFCpo8Zyh2Mu+W0cG2Ym5ziRn1KSfjL2VX/E9KjbWWnqhS9lUjDS1XpxALzDDz8Lx7VevKhE/HF1JEUEsr90ZZzg2/unF4bzbKKcPQqubv6LrGhdfFL7gLYaHhc4HreKblBE9dV5tFas23XE0LCN5vyo+X0PF8+6uRHlG7UJlYdnDNzL4vicdfrCvkaqnMgZxho5yQVCNE5Ql6WvCZunNdV01mXjxUkf/8tWvkLeGN5ucpdaIjLeYebi6serfq5SDyQdUlLT3o3zEPI/KdtwwDi6WZNBcpeoc3CVdOfDmU9Oye63lHd0xwii5ofgx8ZceyJymiv4a9VzPiXBpsUqL4ro++E5ar+4Hu58gHDYHnB0iFNLxo5dAGRhxGqH7hKop9mc6QneD7MzHks14b3U3oLWxbJ3nhhBo0Fh3l+nWIgh8on3Q0ffonhgLh0Js3txR6B4ZdhZM5fMXShSVBvKkUU+xeNLkuSZrrvgCzoY11ra4wjxaifrgpxOoLitpR8ylODKkGMrlRrsy5RmIQPUE6aBNwaAiD48FwkKb8UV5HEzwlZsGwcHqQfT7uTxSmQmrNGWOByHVd6ZqfhUUFNRR52OLTdWobYQ7hdPJrLD8DPf18ZA0n40vAo7FsYKXc04w1LVRqts/m56nhoAC3kNp7uzJq3Tcbww1ybCcMpytr1QTYytZLU0Ok4VmoaVoVP5ZXvRt8Gs3S+mFE2gz1Sm0o6/FLvv1GaBT56pHWOpkhmsQjry9o/fgzBp5sgk9cM3GOBOeOiSqSFxkBhqdL2+sYxYhdMfrCmKvyKkBVl70JjV1CtabMinW3qGTdsf0cytdhii1jTq49U6o9OLYzcu89+ZEamM/ZpFjOsXeYTru+DIL1gvlcXpruK8TbUBuOaP2UHpmRK3ZOVrLYYErtKgrRMyNZNgpnfVe7v7KFr/qRDVf7BmobaMaOUS1p8Ez8k0wC5eXJANfqE9S194xTnJTCx9E3dnvmpTnGlfkcrL4isxb3vwZZVL4c6vV/cnlF4K/nZ9ctSM9RaqlyUBSD6NNBM3Qdl7SI0yUebLk1oHmRQONk1yGQGutB+UT/zh2l3umI4dmxMTONciQMsgUO89f1Q4QAJ49TzbceNS8qmC51oSETz/deO4CC4c2ZYtrauma8XzFxDWA6XZEgMJpeR9JcfumbpNVXHsAjVAiJs6eYF/bmQ25acdmTgQrvT8JMl26x/53zg9wBKE+kZ4tqXqsyRmyXTAgQDqtqpAzVWzFB1nyCcpnQ115IAG9wVZ00zD6m8GYmTYklAJBTD+uhcp30AvV0iBW5HDLN6xol6Rkz+3SnsbW5YANUiS4sWFw3I2d7elB8En7BhSERTjcdQk1DfFTtQqfF0k9K9zwpa7DpX6iGjVR0ibVjI8McQARQ0fYRHU9sfScp92BQYU+YS4XZgzSZbCIjwOs3gSxUDVi49nCAnegcUnN7fXnnoFpyQ7OfocGor7n6JYrZQla/xhJnqlAWcK3DGCtPKd4etGNN3LXEbcwdc8eyxUjcu1KQ2WV8i/7w+E1uI/M2n3/yO0hlFhqfjgL4dDi+eiDwz+4nPusFfOIzTfMTn0E+/ROfAT5fNz75xOdLF3JZUoyJ+GzAFSIkK1oJsLGQJfrP+3/+e7DeP94m8FDXFbnxOy4C2sa/gBBtC5X8Dlj2S0m0Gz6bf132FFGV+OlCw9E3/DJFyB/BjAQf9rUoyiyUg2rs/S3D/pjbPOpPmW5zbA/f2jMw/33uwjBJlMw01U6RkVoY723XpAYDCXI9gaSgmZBHtDOFeGy+cbBSkMOBBnSDC1/rvXQ9pGZnh+03XuFbwHHC2z885NsA4+0pNi1rzOxVy+DPf5dsVwVaGPO4ifwBeKqeHQOUiTxDqC41qUWdb15Vx1CGRDom10PMXINrmIRZN9vACDPnr/tWOObwSxdn1RR4Laa8RKjpitvdbswwKrM64ZCVA2FrwRW2sM0k00YoFtMx2dwp9fEVa4i1JtcCfuN858bHco7rlBHv0UDwlZtkw5EqP4S0jvPg7wpkD9bJdCUEjHtVeVeT6zg55pqKHC3HxriuLwDnhPfZVAm58QEzTNiWjvrnTNTDox3mvEuNC68Bmqk61Ot88F58AMLQ9beVrgHppwi1LdSi7rRAulPzCPn6vX3j/b1r4HJd5K0aG9Lmoe/ZiCutGFEFUXK9RO8QFxrvSDDFWNVy6523VoGa/y7vgJTjd8kl/hXY7imy/ub8QeWpkJzy7tikV5bI/PMV2H6m4BOReqJUx8Gy3p7JU7xw7Se0n+ifFZWldK6BgbZTdZ6epzbmKeWWaDvx7BIpT1cY1OavreI/fSVMyOpLw3VNP5cuwN24oXwh75bVN546XX3jeZ/uGFNm86ocX3k27uU+ydrTh9FNeKwb4a61cWd4xG23j/DtOwga/3PNIrV8tXIuBPqG7lTFB24dexksuI6tMrYtlSHarLxtYGCP986A6+ShZFukaAw67GuDK6SGSlQjlchjwuNqlqFJuERhz+Tl1tz4q25oigzaLps4uJvQWer8McYU/zTZgJN/RmSdjRv9WjOEcvRJDxFYcETPrypL2nqv339W3m8sKKu3/FO6/TWW15pv+bX3IQjmUIB08WtBcKkvGTj6q2zxleeJ3SeV4UqWwL3vJC+f952vG2GOaDYcevTi/pavJA25L83Hp2u2Oii1r97kO1hB1XdanZxM19/8ve6RZdGaZIXy+6W9+r3HwVoNfsYv+HV/Jkur2qtDoYPTlle4drUU8sfuOpXx/wpvNxpep7GBXYywKNi/tRmW7xuG7wfymphyGAWIsbJbtBeOr1PqImK3ODeuKDFrkrt4VQ1zx6DYiKrHRsE3wU3rZUvu0zsG2KN3yNKHmtx4YPrfOTLXOryBJYZqKUEZURMHnRUtNlGn21d+9/m0R+SjFJi7CDfrW6Esgv3gt6/UyDJ5SkwzH4B3ZsB6W4XaqreVqK16W4GwKuR4GN+n3K7cRKDiICfYbvfJCau2oPIrMnxtCJFgSNUfCDb97l/fg+YjTjg1QC7HFObn6+xo9+Eu7znkrDPxWlwk5TBL3eLs5/wVFvwEDNrkco9TszfhdYVlbkiwrbGnnWNPO8GedgyzR1bzMK0sPoEyZW6fYcGf59/FMCaUDryC/Z4GoolGLxjX4PhovVeq6fBTJ6PDK4xuKBf/PIDTULc2tyqnx4uWoW6FVro981qzfZSV7u9WLoH9/UrBzJo3sn/QJ/bpcO0fe3SxUcAPni0W5WfPen53koppe6fx5WeKtHv/pP+pFp+Tzc/ps7ylMb+gz/OLcvhlfYnPy+VX9RW+II9f04t8ST6/oa/zmwr4sv/zWYPek7O6O3ZHEdNms4/8AkVYM8LcCNvqAntTJHf/qRZtfYaf1XMc63P8vG7R0Rf4JX2Rrr7Mr+h5evoqX9QL9PU1fl0vMYhvHONwit76P2WewM2PfeWOpkcZAAAAAAAAgD9oWSW/Stw5Q2WYgDOCKm8IAitkGG3Fvc1l9fcdSIJIDIESycEVP6IeFVsdpk3DBC2bRiB2XCKEEEIIIYQQygh9vAxqKLdkxBEyTYrK5y0CYdyeYIeGDhiG99VxCvBvXM0f48f4l/jfon+O38QfG/9QZ62McZgMB+rW/+jcVm5V+YO//Gdap1huz/RcZY7yg4AIdnxprupvWIzlMVd/hQtOWXPnunotaj0/TEkfslmv8sGAQbrZ87etnDzhTahYQ+Bcum7TnGflWW8932ZYgMEWr0dViVN5c8mrIr2gNhp7Kf+qE5TM0MOImu2zRySdIrQr7C+REI41VBVz26tJc9DoOtJ0Um9VSDdaAazOUVg7lNi5balfvhWzkmSOooNo9zxHl10/WNG5osOT8uFZDS5uO/JJmEq35ULSFe5gdnux68V9JfjPR94fPyu9ebPxatoiTZ1kQ4QahJ34E9ldNSiyt8pQon0lOlBqhwocAfggtt6HY1uZqopI+MeddtA9WYEtkuenZzfxUhe81hVvdcN73fFRD3zWE1/1wrDeGFWEccWYVIJppZhrs1+WeYacmU/4jKFBPWQcx3Ecx3Ecx3G8fp6qAgAAAAAAgFpiShiGYRiGYRiGYVi9HI+4aEJ5ZtE3Qn/GEEIIIYQQQqhKi2q7aa9K/FbA+opEAzcRj6177A2PvWb1ZTgHDXqWYm15/UnEc9PUYb8EyQM4RYcv3qUufNHSo/0v9rA8hzBiGFZIZRZ2v9RVB3qRxn9lo8lnrvq7uJqj42/f+SE8oHURpFcw8+UiEKvnxbPXHaI1ZvUNvW3/RUdUo7y2DL50uOtryyqRyrP4/SW3D2dfcnzIqyT1Qx5I8pGN0qdTIFIQXtECRQkdqTvLMDIiV44ttsj4qX+DnlZ+D8YroT8G/F+qnC2mKhcDZ2+0Y9TsE6so4vP/iDo1tXiV0fCiyYoDlvcctIJuy13NppjTtFIZJhTpbHOS5xCSSpZvwepFvb86BdhGK+4Nxaoa9ov2b4yHWyWNObshyyi2eip7VIIdLijuAVWp0vRXmkOyFnoI+oCR7UiQlShUVLcRxW1XVD/1TEeDuw1B9J8o7bLYnnxsrgO10yD0n6q6WA+D0lmqOWDobKCwZ2MXV9T5u38OEDS/QyB++hkUqp0pds4p1HwmuOjEiv7CMa/U7E8LbkUcpeVLzVAdM7F2epISqgDvxnogOSA1+YYNjQ5Ceb1loogMZyaEHuqsB95D+tXDlU+sJbutW4T3I+3oybvsfq0VAL7+r1h1PLs9UEL1QAGf4xzgH8Fm8gIqJaA4wxwwrgjCFX7wnh3D2LVsSoHvIMUVIJ6BjHM6HP72zsX7xmQy/R4EjItuOzm7Y1/bfsrq5/w7M6Czb++XEOqJyc66yLNCihuBm6YG8UJDptmAn/AlaTvtfOUf4a1gVyU8H9FuCBgLRTRz6eBT0xeEGjl6jXe4qlZbDSbGqsB6U2FjWZ7Lk7G5wNFzIuXViYxXec6rhwt3pLIK4ImnpesriGc8+StYyKm8mndSMCUUrLgScd+5goglBiMwbbj6VWwHNyw07Cstj65+Ww1PY6YYYrHjrJZU7cwFcVsl2W2h0f/LChWGHZp8Q+UtX/L1tfrI4KGp6LycFKGDlvw0Bams9b9wtB56dJCK+kJk8U1yso+9XUMBSimh6OR1IJcCMplBOlZm+OGq+hQCDsRl2IGtoUAN1QUK0tB5TdiFJMtdAvynzyZofr+C5vt0yS/pgp8X5oMAbBbYDmoH201yEls+dBOS3jNjCP/dUcODdTkhBzbL6ZirsBybQ3VsBtWxCqqIdsiBn7nyEWv1ysOH9IBOxeIWoS9pCh0inVelNojFxbtUs+SdqhTizmVFlL8PmA781qO+m+2qf06xXxjj+5Cv53E9TB4mZvYtgehSJJiQ1jL1zRvKX7sDd/V2F4Y/DF4KompCvlx5R5GQ+H7AAe/g8BiujwuGn/2zByZ2CK6VgSuR4tpldtkLLs/VZD9A0Wk8lOuVk7ecc2PKA9sQ6+sLCZ3xn8lvSVYpjDOB2g8qFoXAw6doECJVpW60JQ3SXiKQf9BKVomUOkMbpaGiKQaDxhto2MrUZmmqEEXgdvEVm93d5ctdSArVDokzokRZd36EK2CedcUyoqLctRa+UUsbv+CjdDTc6Zmeg5bZqT5SjDwdmrf8J46JTeEdHnSVZD6w00Zt0SvSGdYIbG32IwoonL6tmXj5oP3jdzDOp0/bCvcm+dVsrdxuX/lZ1sPp6c8IkbXJvexlvLqccvhVp7Gx1OWfZQE3bCAdVuLRV6yi9wMrZznUOcJJcKdBoqcYaiDrbZSqU5wZY3uIy6d41yc46iP9OHf4GlR1RgESGaI9dHIv6lOMv6gzDpjFR+5PNLyGrdH08wKCHUGKJ6clqiGKeOKk8/zWjwa2F/+cOsheJZ1QRQKSMe/vMsm7Ig/vMsm7RJJoSi/dkuFToBsiiaplbJC0U1gDlfCXA/3HNgRtLUmrPSHWEycpVEOEm5M+5mSFSgifOEWFCkRl4tPQZBGon6jxyBveX19fP3Fw2j9+NZXStMEDbR7wkRThrf8PmxWOHlM/HKyFQ1XB+exIAdUw23xwfy91D0RssK4sk3uKxA3cHRIhie579wpz1CBEyxBWLC2L8UWNdMrFjpYq8E6eXxq+1ppg30Wt9jN1Qt0XRtI6o7MU4uD06Gexv1RCjygwpUfFjgBW9JJxOVOn04FA2HavFojZ8eJJafmpJHGwaYUO9xTBXXHLJbaM9/b+u5BmF8fCtJ7255DIhLuebeE7P7tRr5rrpp6rlxaPOmq09tQaTr2I6uiqLllpmaDvg3tm6wZikKbGgQgHGnr05vsmjbQbFBU7gRlxO9mHl2aRT5bKikuevc+rBjX8bF4H9/+wvltSie3lAZraqBTHnMCHhN1IZxOH5AybVkA2PbhHxev6ts9vaGMTRsd8afW5IPZuyayJT3VxPIzI6c1ct/kj8yZVnxePog+bFmTK6mSjD2QNzZD6/OS0nyUaRI1hDEy+vG8/My8w6568BzrduYgl+lBpS+6dLldr0kh25q2YLv20408VJYXNuWzpV2YWt6ZPzx947Tx0ShQ1kt5bacxM+slz33CykgddthnzsXC5cx8cxE++2wY/Gn0ffFqdJTqIlJVXSh9Z+5lZPCO30GgWooWQrh5MP3w9mH78ejD99JWn77840Wp/Kox/Q4p4Krmr/J4v8O2w7yVGU3SE2Kt4Jl0rnkadznGTxa7DLU+C7qYNt7OnKkkEE+ZDbWIKgRcE0AWQHaAaVqY1nwXwn/c/aVonS1V7o7wAXZrm9RzPbMj1szR+RCaph5r00B508PIzzg7CbVX0jglRmduk4Pap8klmhwJLQwcQ7WU7Y+v6RpKAR4gExNUin5zMmHlEP5uYjWW3NHtKXl56ULYNDuPSPFSmpsq3nQoXnzv8/ecGRzBEvbDvWb0JLduuqEQv8X7/tHpaFwNZhGnDdVcO2HEQmxLcMNTwwENKlKjVZEkGS7qC7l2avhlJI7zhnZBsrC+ORCpUuFimSOTBzmgJGPPMSrbOR+8V4Yte2PY/60mzRPDY+5TCKqF5JYcMZSuNsNnQexNqrWcG5k1H4+iIa9nV+L4SGhwp/9gysaKfN8s+XiFbegAZ3KfYYrwSWijeUIVdGySgds95S5kAt60rN3FlqgwB20vue9IY80L5zD+Y1QZxxKek4NRC9cU/fo1Bu+4onw2Smh6NX7fiKmbrh+skxFPACYvguKXcBtzgnjgktOfvCW5L69c3O9b9AcmG8hAHvh/mr5E0CdHi/+wxzv02uc3lBV2dGd7PNIsdxX+R1gB3Z/IIpPkC0AWOBRBmyJYMj05DbFBqnvQIMczcVRDcMPrAoagbs3DEpVtzn/GYcBWECS4GcIeIvV0xax+DIXlH3ZN61s8uD+cIT0KHRBqe6kJtpN2ReayE0wXkW5V0Z0+ko9QqZaZ/zeu+1TZgRuJxi3GCUTQPOT2b1Z9k2TdoJKuu+WP0nZBWM9p8BFASFWpJZboAGqTMkbTBDxZaJ3INDFge7WiIhmjYHgTFf+0kqZa1ZU0DVHehHc62d3LD2Q5hf+Z2SrIjPXibHKr0LxIGNJsabpdQ47hKRvGuU2MaakyDY7+bE0bMk7adrlI9C0ARL/3q/NX3s8w7vsm2YzuLQJna5cfWn6w2j5Jc1URbR1SisNyl2ZJSm5rdybSaIiDmmoFZFrIwZtlkuw7EvWaUYjqrQ+1BySoAiF8U0Gn9lZh0MaSPvt55ylzPuSIHi8jx8V9NWjUC9QaOZwz65DFl6EnJJo5wH3XIMJ0KaDRH23J9DIqYnhzH2PkOOt9BTcLotrzrFat+AkkzWYQt92E36ZDUTVidvOG4TkK5ak0+V0iVS1ozIix7wr8Xqx+7mrO2LqsCWSLprG3bFZimbWa2PsyDhpT+75JVleWMIbHZAIjJLycrVpY8L11SRw2izw9asZmaA5VhpUQUvigIUPjJCypj6IyqDePRbe8HIEXYas2CiQvoGbARShcFTxpeuukpUXl7FIr6SS4mU+iM02WSSl1tB5+2+3S1gXv6zsRGlV6TVKkViUbuBsfPkol7DAsl7GiojU9KLbBTH6SIy/FogIIwD3OJ32hy8eykN2Ow+8p2Oemk6rJFesAbeMf98bb/V2V6xf4oRvafbQRuZ5cuMvkEe1vjP55vUVpgi6Tmz0B+BldS+7nP1/0uf67yl/TTVgs4KttjWnltEYs+YvOZAieD3SQVAUBkcECRkM4YA5RjN0FTHqzcEYvHjY0ThedaTXJALu5qq4v+ff0WO5pWDmbwh4CakwpP4Bms0l4Ush99HQiTJw+qFV4cq/VyXzWQvUrGVOC+E/f0MTcshCnpMRcBCRymJiQF/KCkBqcXXwPzOf2Y8eMEC1GWYVaT0tF3sUPQIegQdAgSMt4c8EiXuJ8DlpJ3xu++qThZ3hd6y8dZJZVMa2hRXVbhrDTMPxpIGite6q6t7oN3lzZAqfVvdy30dTPtUHpha8gs52dnDEQSoZ8nDiYQ6sUadvNSFaEuo/nrQYSmQJ2+9KJmupxf4/T7AJZgaSYUpSOzrGH/K0C5f6l73F7xiyxO9YTjyMdR8kH64bDQNgIUz6E2gqUFlIzVycvu7oYPTM0dPhBYLgPGFhmf7s0QS9JReSkWWod+ZXsCLt1hN21THT1txbND6NEv3wFG2y1z6rywpGi+03v9vZrB47GwUjxEKlQ0TCxcJEJwxan/riWVkrGv2bwSkzdi8k5MPoipL1L3NQuppVqzexuYvBOTD2Lqq6V/DVxTy7zm8D4wSVAZxKSEtYdFmRdKWchpLJmZtKHdL8Zdoc07JZ2+plvQx8iNBfeSKceM1kLzfwgQQisCmQ3I91QpAwbPBjYz9lLMSD5YBgJqTCwc0kESwfIhMlBQU2KDyQVJB0uEyIfKwEDRxA7XGiQXLB0iESofJgMHxRIHVEuQ1mC5EOlQiTD5cBkEKLiimYK8dxb0F7NcilmuxSxdMUtdzFLMBvll3JammAXpb4eMpZb0i8ZWYNP0/GG1s8XExezrtM6NDW6t+S59+v65xSJKcYEdpifqqj1+mHgy82zlN+mDt9b9kjHdPfdYQRVEOPXqHMKxinnQxk8zkxWzNS8Zw/vErePziAUKjIHTaaj7BQiKuW0fVgRrHKy7TZzN3Vlye5/xptkVDGaM9dHcoX6xQ+tds6rQuPdGpU0lBKpKANEE7X8fN/9zrVPmEJp7TWxw3u9xfG/uSNtm/GAwMX80NUYme1UMjJ/r1AU2mZkZ5DdByTb47h0o07JlewyRP2zIXtuy50fz9Oji6vvOvVszGFz9xtr9s7O9Mr2flTjoVUI4JuYoNz80ii5CL9HJlhwhLd1DN9oiwor2FR0rWos2WyLd/u/vNF9V08ZeNSpbNSjUQSdTLqu31ZjZKxFJVbIQJ7499PEFROzrD6sSjdBzYjQ4dXf3KdUGizVG60w2mM1eUqelZ3tgKg+Bj+VOm04tpw6ndqe2x4rgmZ1mFtVYmXzLy4HLlj0FVaCfQFwULg6XhKuFC25ZIUzGkpxb8D41OXU6xU4ZTulOaQ3djqRotH6EXH6yPOOFl8WlXEbcWyFLkiRJ0gplIOvFydKznvXs5HKy2Rh6MJHfWkZ1MN2uoFewVrCtYF/BUcFInpQuUYHr2RlTH/VRH/XRGb04yr7jXBkadL9JLuFNjZBJ3ds7fHFSOGk4qTupLabK7NRZmCwm3VHK6ur4/+4kLEEuBnjDDfK+QHYyWBGbV4W24Qv4WBIIT1p8pbzdQdKHHR/nfePzkFy1y2pAnQb4V+n1k+cZgnpS/aEPp2ACoGO5yROWH2XE1hOyF4nF3dvMAev4mWyd9/q9QUTsvJCu5f8jynqp1D5lzCQ2Flr0TDmE1PpzwaWKeJH/JiRUsUHDS4RIOgfaTdtgruWxDrKKoiRjJgeVRrT88AKalt+qIXYZ/X7076Of3PLkii1f4y3PmFO5rGqu54mGCdkYCWoBTLWhFzq8WkkERn4MKL/sVlrVetButOjWsp1otJyCPZDYD6Og0lxM3Dt9gD/b2rhJvXuJ4yElIdVjQZzXKW9X4sJSewtZs9RYPvNQ8e3mNIvdVSZatD2Vjsrhu0ExAb5Of2c2FjUgRWBtSMle2q16tlDx+CTNa0pK427JvpP6txJKIAsTrYVKomMK1FyRuyfcbWDsWKfq6aqtu5PaFf5nraWsw1B4NqO3d/s1jyhrKCJ8p0QOznLKxKo0x+jERDp1wdO/qFY0a2oCCOFTXiwpVFWPzGwsYWZ/ZsBHPjVDjjQIpgix4o0eNJxjHhVjsR8shTUAR6WCtK7BhmnDJekMHrahaz3ZuVBg+Zgy9aujrpfAFwbwDwzUQgL1RJTGNeiaOnQgsaLFPkQVj6EtLb8tl4Li28zNF8ppKKmTLOJ0/XbaMlpAA1GoQtatQ9ZvmZqa+pBGYInoQ1dX1/TYaT91UZTnh4kNG6uTaL3J0nkEJ1UzaCttFqspMHQ1Vgd8uPNLs2mCqkxdCA9JuK5kbi0zu5ozvcQhw4YEA4zV0JQsjPKxLppeKsFculQ/tel0LShznIEtFc/5Bw8NYAo2sj3YTuL1XJd0YHdGH6d9VOvIj1Kf5my0pf7S7lx0ADoAHYAY4xMastrEra3IQ3Op3C7AZbwGzoHReDVCjBgj/fxwZm7f2ca+fKrzjiiumLq/o+jdCBva499CL0VMLUJbN87U7HhO8JCQUDynt9Uu7YXqseulLHPzhw+RJABKWId93BxVZbr68Pk3ye+KQ5dR8fDkc0wmw5VWjlYOD4+OMziObWych9809VWIOzYbiM0GsWXkeuZAILtyYTeWndgBdpDt+wmbGIqWbGoKGXW/fAWKG8x0JnZ7gwsbIk7V1+nXFCalSrBEFLm+WCGkgovKxfgkkgXI95H42UnyHJ2S/EeQHHmjSqptP1QRsf1iB6RpExz0Q5i19gzJfc/mWl/6EX/mrh/xp2/6Ycpc97DMs9/2as6nw9ge80ylUlk9RTiONzytib5o8/Wg59TCucFuZEznWQ/Km4FMNNkspvpPa7Hz94mNy7+7PVkMfexcrzaX1lPmnPH/VoKfakgtUWceoK2yU9INSiM+uZ+SL3nKkhqrx1Kh4fGvIp06Zv+4qmaSKqycy5UYnEg+tXY1PfcQ1cQ8IOrVQ7/8c+cwyBspwkJ0D8IItxLlYEj5tbxVocwTCfq7JmEipnHVuPhOsYgawX6x5DPa8xgLvEY9mFEXMJLSAe7wzFuqXSJUpWeP+wB7xz+6Muv4ZcwpcwN1ihDaX36v0mKPJwOms4Y6I9QZoKzvnpx3ar83Ug4NeWk5hLE0OXqQMpc7US3eEmOEFyd5nreVdz/TAf4m7+qgc3nXpmaSKJM+qbnKUdn8xI5F2T6bYZ/g9xTVL5QICoIC16bZrrYpVHaRl1WkMN7tT2IrdqzCh+AQ07yCu6Dr+++ArkJVuyAqhJfV5dqfeUmbrK5VW7dz0+1S4jNNgouu3DzYvkQNTAtaGNuoCFoyqS2ZOWThRDCokglCtm7jkfFlnbiApa2ts2B76cQ5yDGvPk2x682aemoNPTVC2SBFLXk+qagLMZyY8ihZ3D9vLySuFPWMM5jrE+PxVSBIptmxC2dyhGmxdS3BEfSSEI5O12WX9NbdgOv8a0kDt/4HsYmeuAHkX8jhp1IkKNwFyRB9M81vYJx73uyGqYMYJxkW4ScRLpiyScH3PPFpD7VOo5Ndi4a2tkUHtFeWLnpPOwckA0Q1q3lvWF7pjjFBxMHac8DARYNo0as9ejbGYNrDa+6BJx96pY/OuTsaPKNDJiw+LtIbEZR5VVEBeMYCUuQVlLAdggochr7kJlSZWJQMDbfJnI44WVABU0hJlrIm6etPV3fAmtKUh1hPcKVT0u2atjwL19rD+uw5Iw4pslTEiJx8Y6dqyOunP6C0FKxQoFLSDHny4qOF+Omh42i4C+zal4IY8DKygZoBiOlnBt35OygRCEnugAtLFKX9QSq2rNxdzMhfaVpbghwVLsxi2y4gkuhAusnA24bFmYbyedq8pT53t0jo9hturjgsOPClYGYoK1nq2pf+PF/LALjRiEKQKBl8Ly37qvgfTHtV/Y+ms+r9T74rn+fdy/pwY3Xlx5v8cJPvbwr4XLCUaKxwfN+n/TPkf/ecrlDla7eDiWVFlWQWH49ZPHmCXbey7kU6F+4v1meKxU+6MlPbW0Usaie49oM8vMIrvBKJku4ojOQjxYwLPYaPfJjJED/XfBieSVQ0eB4+d8JHJamN8gVL+TyotsAkkqh0qe2fr7oBNCBiTasDmZy+gNsBpBfn1Q7qbTIJHE67eRR++yEaFSe7+/a+uyMV7kmScYHxu8wWcc65NoBeJwWDClwFRhMUkdSdhNRiHcRCrwcCCBlWI25/GL4bukCBTJ3rLwvQy0jhc7N0GGvL3lEdA4a1jMKjgCOWzKqmWvB7bHlMyTAP/XjD8CDj9cTa8ZLMwQor7goK+KduRVqrX7xmdqBq76aiBo3ZFFar6tkagLrUv/j3t5LQq2Z6v5LFi6lxnr4N1PRATBeM6tzROuu8/0PekEtlT2rvih0BycPkToGy7fzE02ChYcefiPyqScmGxM5Rtt1G/J1GoZXBE0OA6AaQmQwXGeeT8PiVE+BMvnS+E+OLnVF89Pd7lhCk7rwJojzb5/IWlc9spa7J9BkbQ3LbW5dEwJ0qN2CwtutN6/gpmUyLULG3NKtAm9l6Ww5FtReRKUw2XnO36NJiNSzyiF0h7ifZc01fcY4MUltk9mHlFsS2GKXPSAtGdyBAK95pBxn6D1VlWYLx2w3qvIMFChlscx8s7Nl2mcytaP9KdfDBCLYSBm7nBT4XZhL1IXyrBYnowimiZqyRNbhgORG9JzSNCXK9z/12mXuz9Dz0uyZPb/IaDp2iCDIrUvwTjezH93v+ZkHEyWyOOGVbiZ1uTMvrJ136hxn3I0vzwRB5aryx6RTPN7T+BzXW8PQvVB3a2g/nSIMYFR6LuTR1soSLs7E9EbbD5jW87B3qnrryUJpmYo4KiBZEA2w2MzNXvLjauPT6dVxDntcgLk2tHsougvpFVQlV9I1204OMsyKcwQTmNiC2nIW7YlLMmCqT9YHm8hyyT8rY87NSX+58voV2tI37Lgv8vYbfWmHfa9n+GB7uFAONztIyt9QxMTHRISEhITE9/CYdj/0NTgcJGpPJZPKCMbMyVsZkshgHY/pUyRHtwY/LLuKz14gvQXOBD/vj1tqSdELmh4tZSJTBIKhaByxqcc8k3TMPR1xJDetBrycsAR6qoiCpNO3Edx9OvF0yK/XkJCbFk5nB2rpSKsRFwKLTWzZcyxPi3Urc8FSBVHkowFB5mj45zHt70BpWWWsL2KryBQ5soD73pMA0GEd1wAFRW6c/LJr7J9gpOXKntnJ3iViyfrLc4ULg8HEYHP2+u3ZHEFfh0x/8YqQuFf9fKPy6k0Xpj/44rP++x97NkjmZETOg3dl6uTZ/VaH/BAVDbKXC0fe6gt5d+NK+YokmEibLNfJSr6Qfgy6WohmCB8JtrEQZ1Uft3Wkn/cgV3ModGd0rE1yeIxd0muT+Hw4MwxTNwPygZeFuH/U97lVSUlce6VQZjQS0p13N9iQ34OCSELVRGdRgsBpW6HUDJVngWfiNlKOYZ4kos4Xw5gN4P4fWYvVCFt8IMOQGh7uAuofbpdfZrpzLN38rsyXPQDK0TGm/LSQt26gpuSWwHNDch1+LW7UAlVlzSLit/FKPKj3jwdSLQ7xGQkCxjTZ/wGR7mg5j5cAyYtAfhMseKB+l3X3SbxrumG1afnj0941zcEuMP+5X5l8hvFgO/X72pQOf3ovTvYIOAR1mSgdUWUvh+cSqe/7UZAN+4Glc5VbrOfZmkXikL71vDHKGJsNNgrZnSdhp/fL8f3h51MyBeDtTLSqkZ/T51WiQwfdjnx8h38KGe1EIaCPxLNU8J+LXjOAi33B0I0jaZc4mH6rfOTKMg7+COuen0BwteSp4qm1CYPlwg+j9B18ohvoCIqzPIVaFSQmnOjbPammpKiQXalkxijTGvY7QQQTxvuviKw0DhnFKwhqXfcOzjpYSDbDpIC1/+9kESwMRr9YqY//U3jfbqQWk7nlB44/qsyMYqIO2tjIgPe0E41cLh0densuCER/+Fu0fAW8XaTYL5apn2muLYVA7qQo7txqKF9hibd8gO+kzQBotre6+qZZ4oLSYA25lXLceeVopX0xKevWNODSbNZ/Eq3ZeyS36H5aqGZhYFr+JpuqH50RbST/6ElnJIIaKCoz1g6VBxqIBWyaGyKrNj00n2d070/LV6K1aB0LcZDq5onkjNxqW9rtQfaweM056aSVOrI+pZEkiNtfTUrIK7B68OUa64aSPVPaJD2Z8J24VnWWGGvj9h2y362onp60syIloYzHRlVvUJHUGd0cRCAsLEunCklhWPyEnJycjPbAO/ecFxfF4EhFUuRwzPScVW5kJJxAbC4XmdaRw4rT5JA039ujuhGltlIDtNTI6pa6qiHF6kLJDyFohA0l3afSADf/bdnwi/k28qX6jbNtBeT+BTJOcC9buBd4GBUu4bcYXgfZEYl0IEYnogooDg1TQXCw2Gb/pgbHy87LwBKoExWZCcPuV8IdXfn1c171iCh9jMqvlKqLdu47h4MYYlQkFYZQp9aIIgLtVX2YcKp39FTzrNabQI7/awxEN2dzXHyRjx74YYa8mOfLO0ABgnLYzGZ3tEMqwvICYVmf2+8rg8FO/pp71NtjvQXNjHziPqmlMfZUrkxqdHd2paPBzeY7j3jdskPZIjFHVWr2bvMeuwA9cOf2OLlVH/iOVBquj0MjfmeLrkoF+/qobh/Vm2Q4VPI4g/dl3dq9dLpy1RO94jDwA3jtKMdumpmHsm/Cz2wKwALcKzk1ejpXWCzAe4hR2mpGdEeDwPDsZpLcMm2OjEy+nx5YVz6WwbEaxYtodR7E8fxXPe5UoMDdtWmI+Fo0n5GFabmg5SVUepxFDTEe9ubCH7W1HXaf6PjTMO1XbQIcPiEEtTqgBpGdTYBVU0IMJMxDXRG4rQMrcX/x08S82z31t3w/+Djxi5GGA4krnhBiYwiP8Bg3zNSIlqUu3JgS/XlTZBTWwtqejUNCkeiGm1bOFjkeBxkia1wpPR+3rKvBlLw5gVIQfq1j623UBacgTBx/CyUDIhp+4lgqXHno5t8SP7dVg0xdVjUf7Ofq3FvDRzPCD7DUE6isyZDAQQTywbvW1mPOIByruSOhDtSA+d2uX1nM8nKTF3nJrV5WLWjGw5uclfSddKwjSV7w/RHIzoGciRBMyLz+VkaGH/Iahh/t1w4/wHwsDjfm4vJKgHiTykGixhvuKOPSTkGQXdLC7Yih/+rD+gu2vK7NM7+qVQ58t1nCPGAeNl55ZaKnLDpHCBUrz7PAYS4+Wa38K5YQbKPUHOOl44KoXOHakfiqkaFaGs29z8EbEgI37bUvYKKGwtL9L8+/K8ZZKs4s7c2QIshlyLzxewM/nBU45C0xjEmEbRRofF8vUuXMYRpQ7Z3PjohtWnuvXklTbt9DnEEuzI2+OTeTb6pUjd3tyjZN4gr4f29GNR/cfP+l+qgyUVg4I8EEm7aZPbb1fBybwEnvgw0d0iS0pydUxX5eN5924bniIp3y8fatPizpPxrEy/f18tlRvBuu8hFDg2Xs5O/rGqwkVoV0Gg/3svAxIU1nn9TvkZId5Mb9PjQSBHKZAhHy8sebAkceY02ddaDXcYfIq9e/GxZKIILXOhi+7TWtdgH/FmUy91ppv6lcvWvBiQZ3G3fsDQwf/EkW0w+Xm6Kr7Pm33Bx4VXTcxBA6Qi91haFusrrfMP7n0hD3NVQEuuDgA58iWWkA9UWkjmUaHlxLFJDM+mcghe9BoWx3JHTTDgmjP0rSH3LLCzmNK9QBYlo8BAY2uH3XRMg7DwqFdPF760OOpbTs8G37bLAnpUnESjvubwp9d1hv7ZruavLrC1ZrRuSWthPd2BsCOlw6ZJboGwbJQifZduiOIjiA6gqAj0LKo6RyHjepjRE2M1qUs+dwESykTiGmMWTjdqSKslkKs6o6qkdf0oEEZX/oqacp6Vsx31NnlJmSp3W7DezKldglx6jovOEw07QeYXWprcMPu3hs1AVuqYRl6Kbb72FKrXaT4PID+Du5ySMTVoxYVvkVgkJTyHTdX/J5+efhNK+6YoRGM5haQPvop0y0O2fYA7B40iKCuiz9gjkpsJir6Oe5N2T7WOq1ewkTCU7apQjoK8BbeV5WBARftsCOmHdZDFPziaU5trqXYnf3rf2Mq37SxhAWgqtiZnxeNltm6rVul9YI5IkCeMM8dJrQ7PHlfmMkuIDXv3fFW7TTyKiU6riATw2RWKjkWuHfp188yYNRnMGqx0FefZ3k7S/o+jGq743YUJpD5UULmHDAQzKDseumzv5JIq0ufzB6JEmnDDpuosjsWAjgkkZWoTrmpdnCxF4JLfi/rGYdsaNvE552+DEfteGMIP1JgWmsbNXRq+q+52QRkt/1NYU1Je7A3YWgEhYfPfxh/sEnRpGlKZ1cdEIA4pw39OMyniHuLhJKzu0b2ZqcbPvdWjo8VtmnUbDdiY+LcgM2wFRhHKcaSQA0QwUC98FODuITHDZozBlN7Lhsj0Ny3zPt2Syl7XQoAR2LLPhE9i63kgw6FrLxWSJzZhW/QjNnDsPpy/42UQgNQte8pVMBuMYB4y0UPyFag8x+uImf8JF70VIO/+qlfMAKlqGINDTTUdLjcl4+6Z8lOZ7jXfdXtKFibdwJhoyo6wrumwT8k7lfimpn59ZEJocFjZ/eo/kZDxA0Lxo4YkEkXUZnR8rvNCjXHCA1X6BDqoBuYdfqBKFTF+Y+M8S6GOqF667/UZ2xv8rFGmnbEydpVpRtLaUBRpYnAZIV4fRg/wErzb7bIafNT7zsHdF+sR/eFumic+fW7dy+hoNHZrUeeokq/4xo5OYHWKy2kaKi+Jrc5HLlrqDfwlqBnuccGjk0LuqCdx+pDboytvLVUpFak/Ts+M6xPT3Y2SG5TPQagw+aLzOqYjWOHuQXHPO81N9QDND9D7SIyK9yTJmwUWpSjyo59lZQX0xWm9qIRsagmQJ3NqzfqIAgj+Rg+8hI28uzl5JPfVlDsJ449loyfKhELU+hBUAXwmmW0Aml4wLSf1Cp4SZp26UypN7h7ZmNnuKJMVobecCbjzJmSbr+u5tBSCGhXo0apxkFlf/90tzuzpROk4ZKXPJBNq0rME5XKs65bGc09n51Ns9ChynovlFe8qWc0d3dKsdopw+pUOVZ5gf5s8IDOogKzJZVM6YCpulHPe3CeHZfO96lcEQuWx6Roiq4YizBPkZNQVVN11SCzVnTX3kK0bGzSiiCrJG2XdcW+/LkWw7PsQYx3/cYeUb/s3XbzSstjBdHEWuESCCvX69c77hxMsW2lQmPcc45m7RL1XNpa1BwBFuk6bag1srmFZBOu0n5YPVkSZFXQnIuzlgZ5r51LHoX56+UfpkQEr72akyVAWoLWs5zS5Opj6I+jU8/XT7/H133ZW/OZVO571Yr73K6WjUwtIGVcxlM2udWRYXJ8UGoX4rUVlOcrOo8sKrYftwKJ8Y4RgGQ/W2FMaKHsNHbFcC5m8ErT505JM5KTVwnlC8zG4xkdXH0PAAoeopa3XQIXLKeSIZq0dznaDfZsjcGOJEf7eietyKb0ZgCjySsAv9CXR3eiLSipX8OO1I9IjM7HxxcFC7RCpXwnwp+wkdTLACjOCqkIAmEZXa4eEQTMfJx8Tpxuj3CPc+PMUQ8tsSga4j9r3urEYg9I/QIOZN7ecJ5UUDToGEXbjd67qxM2vPpSgiF0Rvgn0SuaaU07CYfPgvIJMkWptyTMLxJ89NRaSftr9kQ2uA2SC69Fl/0W86M10+V0gflHRcIwbtcTxpwuMxGCcACWXzlHSqe/mk6/o+tOhJnrthpKPi5o7aWarBvxSsapztvht00bNdP/IFqKA3Oma9TnI4mzmr+1Fq4kIlsUlQmXQumYX8DCYgW9dnDJeouPzclr2Bbo7I+OlSlmfCcU8sN4cqvcyX5QNSnXMVJiSo60LNqkQWpO3ZC/knw8Z/iXBT3xtl6tubi77R/yE7yQfunp2SPNv8/wQ4hYr9EogbQ67LvtJtiwpVfaNG70gwNNXE6pDxbP08/SJbGPBYrE840N2H+dtCo2ZoGKSZBMN/wR9XtqiXPd4So3Fur5WnrRz8xAShqrnzGF+5ioVSwIC76GIx+hO/QNnhMuHhK42VeGh6HEf0tp4XND//gZs/YBCoddq6tjxn0PCTGZXH8gKNklEom17uTSvfrTj2+BOWj1meYIz1yOPv/dBozWvXqm80270xbcYM0XtAVXaKxDzMHPbzReFkL7MoWXvJC/Z2Kcrzwv4y6igaon1GyOWMBrc6XW71flSIRODZcH6dD6QVSJ/mGepQB8Mek6JLv+HAcCUUml58S3BqK4q+XugeDvLtHSMM7dhnNRQLXlUXXRzNAh5yAc/xGII8k5Iz2d6f7Oahe/cxlLOfQb4IcpRccgcMuay0uR6KTR0rRIns1i/3tgkimPJmKVRRFQVEt2t/WZxJ/3FolgvFjy/jEicHzCmE1TWfC1l246405Kz4Vj7oeqGIQ52VlID0sJV33+OPLfy/xvaho6TaP1o6p9QMxObO8f9ZPiqImowIE2TEu5/0xoiHeXvb4vdG3wc1M4sQAVAZDNUAEMH+ZHYF5UagSlAWadRRIXLlYCwculTSCIsiojki6MZ/TA2Mo5xMrvW9BzDKJ9TbLKZsuhfPXewF9ujS5kVpdghZGYhZyivgEzEogwJ3hiuzXPIJrtvKl4A47XhiaVXuXo4q+xjSkchsexOQFbR/B8MJrKtq/iwghwnNMUoWaQjUPpH4bavM+YUsjUmVaGLXO2ap8GGUt647ZiHaMOaoHlgkNbLBuYq3XPReHRNyyn2L5RW3kZLyilEWSaHq2KajNvNDu+yMk3qOlzBzofdomVc0UxpvZEIVWu58rzgkshfS0QOoKhTx50JCKQ6SCWYk4Ytbgrz1qCk7UcJUua9J9NIvT0HJ/Mf/VHucLRcV4fNNpSfdBZwEsH4MPH+Idk8o6dj/fv5a9uqkB1Er/zE4P/aOAcEqpg6Wcvbxwqrg11S9i0BZdElaQdGFCZq6KjPI6Kp+x4gmS2AiLDp1F/drdGjR1qYZIaNWo4BCCAJOHhhDKCswZ/aIqf3WVADRxAbhJO629JqUkgo/oX0I4GcCUMEphlXsIhOjsJurk/OiIlBiwlHA8rJMJAJKA+54HwkHuvbYLPVU8i0iEsmXqkgdLL8bwcYj1InWk9sV3wOaRqZihGJ4MBxsrHcY8RR98W6KQ1PaQW+qFa9Vq4oTfpaDYMo0NX6N6OqKpJxIRX8lWHgFgu0WHc8AWEghvEgJAjWpJ2xeIV6C+FAGcwSP8cy8rOFil7EZCw1wEpI1ldkkrAVJ1LfW1upECmVcX7lB3adBRxjCy4wTKSsKl8+98QiD9p0HwYQcQlaHjRCJCnLpKLthIJN40lbrlBvSWoomS0FiskfAXWiIE0IhBU6NaBR1JOwMEMQkkOZkSHZZhWzQaR7FpJSFqmoViTkfXna9WCVEid1EmdJKIk24psFtGzB70p8fN1h7QjF5R3NW7rb0mpSSCjGsrOrkaDRmxlo5DRpOvs46ltVNronHYota3V9BoVt83/j6rKKv8dJx15bBOsqF3cXbrz/M4086Of18iobq1Dp4vfFdnsRqGcRqk8qJwX+Hg+brvaonGi/AYIuuzbvAdXiYY41nyIHyXTQlFmJRAZI0pYPDi3DE2ldlyS4sipFfLNvdH1yfp8ab5ijEYY5DCB6zCGaz+CK0EnYhwokJc6eNHhToyK4Bk1hMs2sb//ZUpmao2aL5qgkKdRKt/K08jE13uUFuLmm5/cU2wJvkBd+ZvtkyGJd6bPxc5U8E6XJUPjVMxkGLOZELFBMUqO9DoGcFMjZK2hHYXRdOsh2xkjtcVQrxQpDDg2fWK8bhlrulPFPMJBtvwN01FanjCExa9jUxsrYlYJYh1ml+215sF/0Diux+6+pMgXyiI7Oy97/GE8nqOulEsBjP2VlfdsGQjqalUiwAyiHHEMuNdRl2xv7UszssN2X11XYaNUwbGCQEf3cTtquuWuqCYrXOLMjbq87+UoRgBHAEeG+GeefqgM0f8JBMAH3PomwN9dhpe87LfljoZabJxdJBW8dQOxc6RrEhfHd1g1KX815biumf2DwK0cPkM2X7eVSmEbI8OW9KGmzHnza/EUYl7OQ02xXJHDIim+1pQUnk4EjsXgNADkf41nrausZsMdgqcIDL5N8gWTr52ixSAKeXu4K/ja8w3zbfuhegMbxF5s/QD84GgX5Yq7luY6uavXwVA1N0j4G0zMNQrftAgeLGfQcy/MZWaasjwPrMev/FQfVJ5fl0v/4dLvid/7h9ZxqYbGs3rzhqXQTWReXGsxdTrAosC+nCmS696oqTyklssSe64O9mmaQoi6a2r16ygQ2h/nqgDIWEAu8/DSkf2j/0eg0iOw7yeUdS6V2rm5m8y1KM24icswOHa2ujAyUr2amR9NpJp81UzoQftb1JYR5v5N58VywezUaWixW7WH+esw/ubCNxjVb9xmqv4rq5zdYMAjNwSj++pA9xCVbsroqBMa6YuvLYJ0Ovt3N3322hxjPsSVB1EdZec5ET6jyG/IUnNfouJHSBSQBZYERV2ZmgdZf+qESGvEIxRjw/10JIWtNRfShSO/uMCWmQTn1tnF+bU4LX9aD7R6DGxXPu9MhsK7uSjicoFnZc6Jz+dddPcFZSd0w+B6ZNcbsVG6YniYToUB3C9VX6aydC1TaJxnyZUcx87xXO8K/6iy9Z6hK4X9EK6DPdN9wF7JrTSNqnob3bvHgtPJw7eqSq4g0KOo8tpO0Y3I/dRI2rFnHrZK0f0DGXk4iMis7DmpSQ8r4s0L8Gz4agILPSczMURozcZWnKXWGdUeqG2iFexVMQjMAlkKM3oKDm0AWmSWejvfG8QH/ATYLnAWexZegjigqKgisgyzNXqQRUnpYtcz0zD8EOsuI8bk0bjUEQ0m/VWdXoz7qpKHzrHHo2KXP3a59l6iDgZvByEa021fY3Y3v7AXE2FHxQ9DCpVp7fK9+wr35m9YLr9uyhPGEOaXiM0gn706iNmn/LUqa3kVeVB6Fzb35Cato2IVcusHi0zCJn0zS210miXLgtBAaZxTRba3uHms96raW7X05ejG2XP5gU/8yZOFD3Jlr5wPfW39czSfzFxiVUkaQUskojeVd8jeoUaezEHprNZgDbrx2vq3CZN2Vsnb8OnKRUorTneOehWXEfRQAb4lYg1Omvsc8t7K3GjOylzqaczVxXSfxlnn6ONzJCpTyPIvET4VaMVGUJNDIvVG9O3PyBwijkpGSmUFjTgRAxNc4znhLiM0tsV+cCsmO69CFAyuhb96r2t3FRFcltinV0clv7djjgsBAQtZb/GCTtO3GreS/kuYaYi+9+AKVdqIAnGXj3CNZaQqiWV5lhbYrH9yl+iWnm4rWeq7Q4hno+FnsZI57MXfluKHkUqmrfZQ3dDhYk7zEYwZxVLB5sl1XLawjtecVeVP1wQy13YH1xEHWXdW2WEsqcTb4XyvVs3R2szDEDY2+AR4yN17aCWXdEMoV14MahoIynbOQNn9Ix2IiKlM1SAHQ9xNiVsbBcDCRrMJa6Fou5aBqoaV44l37nNBao+3nWHRVYhLuDNSXnWkjKlnaK2evRdP5ft5+NxPLwqNuZDAFH/YjxeDWGfwHkEX754DGkCRI7pf1u/tf5RkkNbhveXC7z0s2sf+WA2RoqfF12rzIND+AqGCHfHx9sOa6k6r1Sm7fXzwZVeRJDRUB528N07U9SVdO8NxWk1djd24LMBCeZkTDa46h85klRBOOkxB/FKbILzDTWVV25yrKJYvAfh12wZD97w1kKV4WmB2PPDZTCSyBleYDd68qC5OQSXryYuAVkx3P6t0qFUTBm7I1naNO8h2UcgRiY43mOlg5eutSmWAUhgmqPRrY6PKIMX7ECEC9Pypl8+t6u/bHTjNBbZDW6HE/QOYNmC+FWc3VFleEjJ70859MVIOhSEvWuulMWs2naE2sYm2trbxzc2mzbx0sKuK3wpSFqjizIq7B0LawOsKlWBtcJ2qBq7acz9A/INN0FZNvdhXTWuFKaa4X5NGK8qFrKRvaspiY3it+XaollGWRh9j9RXdc7hX5h52IJbJlfmhIbdJYHwftWqYaq2nUw40c3L5tb6SM4hszkFWLU9Nu03cduxcn8TuVqkmbeB2YGsGG+Picy57qcp4ce3N5o4R7otzTXz5hP5wvqr7NmUl7QJYr3J1AGfyKGXv0q5wa2PwVXN9r1f0IoaLKcOEbukwlo4c9Rb6Q5D6Zrd7U9K6W/JMWToYEZqZxjgb5jpcH/MLBSmY9H1EMYZ3qi/JrMWVTNUzt0mdMdtxc7Ng403L2zOoa/W/E2lxcpnBJuNqh5pK4lJjHJCvmpuHmLX6aDqItsJXK16gVi+BWuzbRE+jumELoJ6tDYBPN99VQL1qs3U7LNyPSOe0pKBGOj9NXoTB5XVeRMhvzwmFPs6Sfz6gBbHYjNtm7JL3WOrTFx56SD6LJTqmbWNdw334ypUTxl/GpEzNjvVvu56/4YFoio4mHxHnbiUPoyUjLhnSVwMlowvO4dr8rEXi1SO2msf246gmGN4KhFFULPC7cTpw2DfO9yseKtiVemhtmyPlbljHTSmixyvmpeasRoqaG5VjgYhnQYkaRr91Rl9yQWdPOQFJJhtCI0871/RZOX7GV30ykwUNDe+banZNgldc8nHMdokCMKtdopFc4U5C9L1tdS77u21sst5E52QhuxQrR+t35MsHf6bd96corV2A/k1qgZTAL9eWDi+E8jch3eOrxs2+SoMBYO+5OsA7wuPnDzUYRCsqdM9ieh4Z+xPRVCGhN9kIDMV3JtHB/QK2FPJHRGX+cFU6dfl5VSlMHXdX0QYTKcVOictS28ANdMEsvJL4wKhEW+1HHuv1SEwL0R0+t7d5BH6YJwQntCjLz515aMpInN/ZDpTGHmF7jU5N1lENu+vh28tpEw4H2WJjZ6k9ub3x3mJQmhxm6bjcF39dbCPWvOCSN90u7+Xi3ExlDnDaH6GI9PwZ3yvm17pmiFq1bpD4BCoUuNfkiLlPBrOQ4tdAJ8BnaPU0HByVXh9YxCWwkeodvN1YE3cxVySBG4u8KB4C+g6W76aUrmSnl9gcqNXNN8YjGIONG9ugsLiHKqYXLEpRceFKVhZRSoI2s87w7N52U6xpiDpyLWnwZq8p8vlGaqyKoHNYvdMMeuru8aCNc3fOyie4Xszi0uWKCM6pcSLU5XtyW7U5M1SDok6msv6cUfz8hzSSeq6eh9dyZ08WcGQlz84xUBhLzqKF2VsQ7CFQRcF/XGHZeWRlMdY4525bb55dq9nTq349GaIMKnuMGGHCbO3ZTmq725ohXOoKr9dcsiscdfl3Pbe/T0rnClF97duWnZQW86yUz8qh7MiHg9E7q5Qj3TjWJorWJyX7LpttTd3oS68m6Vk9mxQ7IPSxIHJyFF7KHI0fXgMxDFq3QQRlO7NpKlRbONRaXU7N/FrhdadhrbXZgVgtnmzHBX1po36OiJADuA3ZUlbhTXm9P+foy6vKESLWAtRxBKstvGmcXx3ASA0QYyi8CDEddMgbTeXuUne6mpp6uk1XP7eTXEfF1OH5b8PUb5tqqKujUqgNUx2bakh1KHE16oG0W7Eelpa9wqsuZvqCSay481Kohyuv+y4ME83X48ONCf7IxjGJZGEjw1YifZU/DFOBI4ULSbqyFviFaa0jZwWk8cgryQN0nj78DWKZH9mw+AopqPTX8MuEFhD4aKmm1S56mZGRJukYC8Yym5PJAVzoJ8dlMzIFAb37Prqt/27JYMFSbWKlaDltbRj4Y5XQcBp42brm7eyN7y0AfeS1C3rHxTKoAHP+mhCx+xGFi0h0zTDIyLoOizjvsHFgx0z16+5xsi7E60O7/MP7KsVrJ8qfHll2JW9MGv2q2oUwB0x8DVCOPvwt0Jh52c9d7Xe8lsEEBYbuij6vzefMafq27sdKc9VshaImuzI4j7mlkKGK1AO0JqAlxe8OixDo/CX1k04HdTTTk4nrB5mRbbENOGOybDWZl6sxuJICjV1Fbbc03IXYetxjsWgKRNZtJ9V3VqHb9lAqTqVr/iiJm6dY4FYT82JC+dWtneeKM6TUwH9YWHYzTfRWL4kad1mjc3cVt1Wq6jxXJSiSZov8w7l4hGdK5CEblQIRzzRMc61ZBJu96P+4519Y9+LXE4v4RIRnj6O6YrvGriWRcVUlhTchuShOkOnuODI6was6d1PSFA1u+xgZXqJtbTPb/WpnOG0U1Q1Ta2M6yIeVA41MjzZRik62bqaoR6ez5W3RzSh0RSb5z/rneUqUa8udkSsLDo2u3Li6F77+DCL0pnglxuuHQdSxg7qGrvMqrtKR4kAnHZJqRYczYy5iO59dFrwCs9O3Zn+mlrtrY6mUXjQqdzRvFk1LPla/IgoKCILzvzvfwvJiKgUD+PKCwLVYroqR3F9fveymY2wiXGypsfp8ruRNZ9zPv4ZnIxtvGDsQyhdm7Xr++bSNqv+qmL/h/EYIH7573JPhq+9OM4z5PyqZF6HJ3ll7HxNP2f8UivzUBzcjM7Jh8hAc0i+X9ciV/XC37iDGZyK8dry0aszr5mRJsmC/nbAXNtUbPgcz2d9vo+tHUEOrobbZjeM1kYZX3C9tfkZ5/DP/rJ7OGloQ/2ncl1F2gpQbTv/4Ob0s3CC41pN1zJ8MYzLH8pQnbf47UpPfd0Hc9zWBtrIGXOX9fXwRFFNL9vXMkF3YynfxoBgIo5WBVShScsutpj5bWHyiA4URK1GQ7iu+FL567mM7aZ26rHQz5POvlgZXhYZMMFU7RcH9FnS+kFvD5mSsf8eI/DCXMOm/PTDeMjGa1I67n/hnOQk9to4M78r0eLcwgbwVz01J2C5KyMsWdOjALSHH/qAYnF/phvVp3EGW/QvDXeZ+coIG5KtNrrFGbIVB95YJdvFQ4iBmjqFyffZMNs6ybQ0fAwF/raH1zolTrNPBI0axmzYk+2vFRvBhuZy46CElLcwYfqIkPpcOjZL6iufjyAjrNd8Dpe5Q1tOBxSQRX2ksFmuoSlJas8P9YP5SRTUUx1+yiv+WvB8Ezkhml5dT1xXcZcFge8ec1o6qDZgtgBAvSd6U9ngCTtNPYTeWU/Bgyd4aWLsyp9wNxe4+jtIGLfbj+i37/DOWJvxlh+zl2l8C68rFfm36NLRVwERYrUDrospzIuIfwv44D223Hfi6nDY1eKitgd5g5UwhYkzanHer7MptuvIhBhQmqyPpkWU0SXVJy4iZzx7iEBuIdXp493H3ZHZFRpsfkvhS1bV4bo7+v7jvy9rCXa7uVmLIyEwImEW/0wchIPMrluRMV9Kw76yiIhaHae8XijgLTNmtcDO60ebdX+3Yds2RA/oSKHbFt+redS825gE8tb4xuipTZbhhqUR0wtIUaWDqvX6gG9FrLiESLCHifdw43lLNRUJaSaTl3GHju9H//lEww00XMGtAFWKjhA2b3aAboGEUxAytZn5TtLvP9azzoB4OfS6Sgj8x8y2vXMu44Uv0DUSso970IJhQHk4nf0IoKOQvVn68xEqNHdHZ9ue5gfxWTxYHbzKw4aWvChksjC90HMoYY3xhIqGMsXcfrCDBjTj9jGzWW60SR6Kz4d8zeY/MKxreLd8Ir2x3r6F2ENsYW3QckTsgsw/d2yJVT59HkI25UDI/38ZfKRbBTYH5Sv7oSBirbZ2Kk57M8UOJOepfHUVadSPKiM7UI+ZFMtgTlp7Jm6A1R8wr4p4uch3GYNEmA/fjDGPtbl/rxmKZw8kOVpVJ9kWYrdJr1uhYV0w/vmaqTwl+HWclosO05fGXkZpUUpElt5pxxfQWOpNN5A0GOTpwa/uqYFu/o+qKcHh5VY0YTnpvdoZR/4sIclmzRswBQomZj2ZtNMDVfnjO8c4HjDadTrkw447Q/B5vuE0a8+gRn6LLJEbzmhHrppov3kdIPrFMDIuM7SN4JQ8Tp8aFA7NeNP1xXv5psclOT1rlYcSQ0xtN5NFrM+RnISd19cbbfWabukHJ+06Ql3B2gIuOjwT7P7YkvWP42xxqjP3dc5XYp44tYQoM0tfjgM3hUpZhJNbYhL/qiwSmVVOMtTovZOHCoJ8MTAe0lNd9QfrtL2YE9q++Q5vz7G2fJDnF/GAPvS+/r1QBfnHTbBnqzkxd5Ncs+RYbjrpg1OCVdeFxK1NzZTRAp7TL22p05crzLwSmcKGkPJkwSVJZjKXssBdJrRD201cUsZubyUyx3bdmwpfI6zHpneUiGS+CH2mthlvDgc78ODMECsXB+LzWRoU2ZXpMFBnpZkbQs1U0c4aKyhvqXvdDxIXfLSM+iHRrj78rfa8Y87HG/AVyDYjHqCmhGo1ZRfMIDbnhhpFS5biW13gro0Cbc8XNIPRpIPOT5juQl8lagnw7hv99fto+opX5p2mNiwo20ofTz4RQQASsjimZr92GufenpHfR973U/jqfBW4Rijb+0jBDl+3jLtv7hbwdmJuqZiDqxi8r/hxyRIZTCwFJIPK0wWwhcq7zlHRBDJpYoVKPpozrpULkS5VGIm86oaHjQU6/ic41VymmMmoGI47nNJjr1AymnTWayL6/bnd5ChPKH7ghr2ltbnpGyUJLad4Nk+YW7VjHh/Bx7AorbmDfJAEZlcoHfjwL08vFq/PJLDxEYlgsp9ySXq4a9J0T6pmi3VQay3czgAPekILLQCO3vMcL66rskjh9n/Iha/q0U2nMWjR9moCJgsaPSdbgVJaV77Dn9aSyaHZCr6l8PDdN8Ef6OJWmzIsZwpdawS+pPJtMiG+VzxxLPc2xRzFN08sEn1iaSfeNg28kUuVSoyeeUwLT10+haZuP5CoL6Mjd1YHo/QI+ShHQD0J5pKfmclUHafvk26e1oAG+oYi0So6teTJkCDakWxRuIWnBprLQ3SCAWD0cmO46BdyaHyRPGh2O4mxRNy5PlabmpW3FHjv0M9iiFm3G1/hqj49qIzE3W40Gl49JyD+dD4Da06Yha5V8Va02P+hy65bpNlOdXRn5OTXac+3PfTRXWdaM6ZMSbhylsvGXStvYZuXHhF5Y8RUDQlOC316VUBwmc17+QBdh90g6pNze1Xv64xAFztR5VFdICRXlwfHHL+65wNQWlEtfGVJcXNJn3Ou60g3yh83FW9gYTgMkiLxAUriqGiytMWA3NHNwPlk51eMRLfTSN1YoNLmTfL/+EiLkOGzDVs49IowrCIKERgsAoHYRuvFZNiYcil/H1c1lqw6t1ifUnzaSnF2QuM7jQefUfRMlbNLld+3SHInXJCOiby7EzdsoYmIGruD3yCVviN2Eu0ukXkLkOR3aQE0cc5VvjsVO3qiASVwchxoLCcmFu+ToZ5yCDz+pXIQcFPYhwShNEsqY5nKRymq7LS1sqoaIlTVXIiC4WwWTSg1q6moqAAwNphP57Qxqf1qBqvk0H4cEKRRgH8egQUNSS6AvPldKzG5T5g1XdLk5LW7LHmEzqrrrbaX1mv9OlIwJ73QGqtC7m6dQUsQuBWJPm4f6wqqsZhO6bN+dYuSPU3k0Q0zZZVt/nGLz5I4HF7drHFAk6M6B6pHenYCpVTevaPGiWA5YMikC5gAnloCcHnuoDbU305juCaO6endCTXV0TEq2EBkgb6puBZHnRnFajhSJgbwwrhgyJNj+wgKoohTI/LwylAl+LbA3R5p0OnZ6wMYmTBc9E2Uw7uGhKdNb9FQFxMe2oJIdYOSwgg53f3Nn2UOYMYCBzm1i2A54y8rEdVqnqXeaiXHjwQ2pMOo1FdLdegRyaK5O0rTrblfr/6EZFgLZD0ASsKMRg2v3bkMeLA6i2CNSgGtJr430ujVz3y7q5lCla5fdZem9Hi5reRovbe+1jyGKzqZLreKILmxv7S3hKcpAMgM5Ll8nkUr1XkVD0/y+Rj0Cuq5kRrKr6Xpxdi/kJcGU5acXxlae2atHvosKvx+9OIbQz5z6GI+8LGHWY5ZRJRsnEE6EGJ/gGcRXYXnCxFXGeLvJ54wCmtyDtmETgTS79z+ZX8X9qrz8MClzK8NPBPlanYvc4nInHP/k0Z2N+7bdfYfAQFPTcPi5z55etasi+qhWbrUtZZL9CuIOa0nQuyb0Vr4AgXWYt1WxfsvoIFZwj7rDb7ohBPyuU+YnRvxbIwRnhhyOiNpu5iEsGcAvvSlUkKs09kSMqQPYATwNdcViQUwsRJ8f8PgOH9qlkNZTRg5VGKvthwiq+KtaruXNm4K6Or52xp+KMSBnBcbVaBVO6yxk4e7Syk95AV6nYktBtnm/l4WC0cv5u+IPa5jdFfj3PRffH31li0aBMM3U42RgwWaqOhXuzKT+n5uVgRXVO7l17frqbA6c2dmNsn+Fy0xPEHjXf0F9FFvVRH0Lyu8/t/3N4P18CMlHkVIbjXnvBM//PMZ7SivDnCrHL6LkkGsN2dpr/CJpbfN/kS1oglFHhTnGEMXVbAIGk/Q7zkDpeDMwNm7PROyYDVr86PhVeE3oXI3onXvyqNa2YeLPlyWWXJT5ASpXFFrnP0KUryJChcTHbS3Bb75/J6f98EqDwdMYJVWWcK/3UuyEMm3Kr8qkShG/+/PWrMTHPU6ifLMGwCt09Mr90zy07QnukpSNOLnkUFGlBghoB3xkwQVbi9sytXK+70ufQEpDpy7Zlvc5ANZ2pfQ7qHxZtSMnwifwDTAKSe2PzT2cAznoCGhx9HMyXGxFGOG2OWMkmzP39ddXIWh+vAr3H7rZo6gJ09B1WUz8CyEMO+LXw1RqU90fSqpkSuGaWd5kiYc0/YGemVLKqjq9DOGnMPAj4kcwMXKM+XOfRqlcDZjvIqiHstXgsTgGQe1AEhUQdkbjTu6FrCaKMzj0a/o4nx/m4moUtDmwHFV63AJcRLAI2/4FJt9QF5GE006XeHDQxzqt3vLhQ8QWPCnzIIdd8Uw91l26PaG4cNckeG0+F1DeIP4gTM2RFyB9mHc9X/EmZjiP33UixsD4MK7Ig+8CRGan2MImVmyiR8FdGNsCR2KN2ASd3UBQegmOOZclFnZgWJ6175UZpbnv9yIHpksmgy+XFvp6XoX+XLWXWolXkAI74g7FMXd+cNJWnZqOdmvKlieinqWGinxyHzu2PjsNYjncj5WpoVbJ56slm1NDYdsjtzJXmK8JonfH/n6QdLv7iZV58860/lzsqb3RjVP/1nif1tcsiAVmsG5a3pcjNHo+icETMVVUX69tSRpUcXcaAxABM1w523EcXxmUTDEpsdLHH2TxAiuc9fDOPnH8/QPQRlttui18S1MVtUc30A/LYIZB0K0nDY0LQOfsQkNDQZ8O6ZCviL9/rKpAZhhCnl2KMaPzcy+i6S/m+Qg76p86Pb/LdHc4cTZQ/ujksrtiGnjJoaUB93RuUxBxrHkjaFT8Op05wRjE1JTpxGiDP+4cd1ly3umqtJKcn4yd1fzapYD/y/gpMCTpfUDxKjNzaX/oFiXW4RMH8HEZ2k4oC79llyrwtQDquqVuiyqc6hp15WdU5ikGy2Th9odfhsQUtXslcbPnL0mY32p3hVKEE4sB/cHNJWGJiYpNv7yVV5jvh3gJXuYUP/wcky+rvERduEAExOUaisaypkFkRumgBodQuWwzCt3WWpK1Vi54aNhd7NpTS34+laTVdnjDF7xXYUfKZMVDE74ZZjG4KgzqBmQyufPD9rkY7x/TX/h5F4KtJ3kyYeJvlW5qFCtAQg/zdA7Tt96iECqeTTketkgk436ku184TXNhlEsWLwSxydMYcARCDqZ3z1zJxsqws+KVp5lQXXtXIV2eafUyJxRUbZzjLWda91IZlYboV5ksR6XUadHNy5C+5xaXdDxsx7p8JQK+kT/KzELLtQ9SUAtQhaIPQxYOXDqfQWC9bNwVuBs5s+qcyHibHczAeS2R2zgQpEDD3jhtIPKOqdbkP55ZGUzuVqizEX265jVuF4MCtPJIkrfpKgMQt6bqjgL7bFT5/icfrTSEv1hWgvp+RysQJsXA/cvCXfzdsHjGWfvDn8u0ctms9+D6sNYdKqkIJhHJzks4tIvkPyXm9J278L7jbWJ5URkshbI6jhrFUSMvbYqerSe32w2H73/5XTr0Yl6S4K954I+nd91aRzImK0c6ltuNbEMvNXdTDf/1fjyIdlufcUMOt1+gGx5+Ez/+5TII5r8MDY+Pb5hBBR+8fvkBgFpZM7DKt0/ftxxzCBqCoF81ezffDJ7fzY155xMVnR8DbIR/B10BoHSCe9F5MV10Op/AWkAPnttfPh2TibzicDN1SyZYJttO3ga95wCyvr3iYx7bRRdHnT8gX3oB0/GkPq2KE6uajzU8BadBoVpNuQrlqp72yezH+wu/cucJefquBGJuQth/AiGWM9e94FQo9HcZ18rMZQgzozqy6/wPpab93Oxqzvsndd7JqOql+UB3zlY2b/EITfF12uo76rNtaHeB82dvwZI6FfFOZVUednxIqEsMJEMiEbzu1kprktyYeeMNM2WOqbVPmwcrq3dDZYxMyGXwqlINhdnLo/uVc9L9ivuvtNmwZLAIEiuHohuoKn6zGIwNOa6eOrt7ep71R2cYjW129+7a18Ss/oVVoUJpKWml8+KGX7CZ27mLrobNXzamX/Al46Fhu9kIqgI+n2Xk74+NTQzqhJF2ulAXlJnfk8mDnM5td2GM9WmuXximgVGaibSQy+CxEz+uDnyCOsCDnLXpXT93bFSFYgKTi6YWNKhktPTQrRTyV/TXgRyYa2PNzLkL9s5t7y+fv5TJn5LI/Kg11meyd335d1IHD++AzHGph5Xwp3LoeZH1e3fFublsJXzjJSOkZk5hfsXsnhMDP/YSGg249QnFMTH/Ukvp1D7YXbib+i4k67z27s+SI8YphVSdHP3E0HQe4WSq8jFYi6y4WiVlBmKB2TBnaww2rXJ9CF8NtxjtBdHt8/jtylxltBUkF4xxOVjG/lmBysq1snEaF+3E3Ynmfk+HT01WUevR+imVW85t4dakPrhz7ksXT3+f67Ixp8G5gzNsQOetJT1yYHDEvN3Sb0sLu/OTnvpBkda6KyMZMzveBPYWzUwimhq5d/EoLj/E/cxbiveBXn5QZXZavqMaT+G2WQtgl/21wh2WXm2goOoaVK0no0Q5wNQjC4P5xYPgUSiRdFVxufi9xpqSHEEk4oMTurEXghSkIAUpSEIUdMrwy6fGwkQYJA+CPH9EJWe7gaV62WhyJfXUU4/PsJxd3h7hFZaWZGpccAS7BsaUCz6sOkDDhd3usu7KbhCKRmMVkVwk09vF6W6PC03/BJB6mBQexXF7AAS+2G/kxx3BTS6kIb+bZUoga1tLpphbt+oTlPIuu3cFU0qgiWzbJ6/I9/D/GiMzjKbue9his61GjRp91PZmfaJsmFt5H4s+idxROYQzBr515fAUhKT4i2iryk3Ku0f/WgSllUO4uSI4sA7XekAG5GT5BOYzEX/3p+4yliHjGCD3eRM2zYpV6lzANyAnOVpLZFxt7D7wyuw96iC4INMhR/taboXASXrxd4341u+jPSBR7oHYP/OO3PtEXjWE3xVlFVxQ/MCiuVWO2po9lLw3fd/UCp3V9w1kZasBIV3Rih9fBgGumw3C/UIMYnDgeVyd8j3Ofe53rbE5N6MiO29jzviohyZlPO/6uyOTqv5mxyUKJ4NLtQPHdxbdhNjYSJttq6Za4qbr00kpVYYZCwUCLkrDNgnSnAlW9NgkTWJ7981579IZR7UfpK7ZjpLsWg07h/pAG31R/kLp39p3A+MupaF3+S89OpjiApkeCJTyoEGYeJBqtUk9Dhy1o8Yf1UuHL5WjtbCN+OyvQ3Bc+0wccbHS9HDIphBTaES9q08/pdy7kupeLrgw1Lb2qALiQ5OLHsve86hyGfSmYc/LQdLGmpE9/ZUNUBUnqbCpegmK0nvQJfw46yf3yxmck6LRPcAqFjry8VRWmemW+JfkB+wrIUVmoDQmPmNidPKGsZFq1nLap9eHJZ9bCjcXX1BlXhf1xT2kSvVU8SnJmvJgHqQajkT09oTK1pau5PXoiefjRFYuDoF2WmoidyJacbo9pJlJwa+3i+lk8dg/7XWYQKeXPWq3z7MU5BJ7pjwmVoF9VtKtGzIt6RZ906OxPmBM9V4Oi/fnNkCnjKQU/HGYjuSNZdbsiLjDdEf3Tt15pUbavXNU1GLt5tamrWRZTepKLXX6Wz9nh9qbJpojnXvu7+SjyMdUe92N1darz52cPw1EFjlXtAneTHIIlGYSA+IHP5b7tErFHgcPmG79AVMYFf9GWF5Npid21ehVNqPO9a+dk9wYR1PdVL1nZTPS9TunBTYVlV0qhqB/y5wF5UckL4smz+X4UOVLW0PGaxwYWMsW+efixfqoyvZaHUDdzP1LgWV08maAFtpcHHXZuap2eN24m5vxdSH68/knwgv2pfAKXn/tnfDJ/ce/Idx8PHXz8ddehKe358OD9+DpwubZfMKbv92nHs0HvG/dEdFqX334C0YM/h07N/+GmZt/2IZn/GwQn4SWg4iNedVRjLB7MoQFhpKG+nOtNhbpytW5fO8rBP09baVkZ9H6HAC77+HZHluUXbd5H4p8BZexXnK2XGK2FvpyZJtLIELuVlfaT9quZZxUKdGCy1HbOFeUpWqYTz92c66TB3r7021IfdF6oCvAonJKPPFY5qWXDpVA836YIdpWLe6GNwZvQFUZh2EtWrTkqvrZWpo58tz4jNl3tVqVOjuXZrBlHClTKw/yyt+fa48s+gKbjdN3Zy3OB6/FOdMPJs86d5ZtwxTgiLBv45025uWx0cb+6k3lL2llfshoii9d9y/4ShA3XV5lM6kajg8enqX6x2OZo/Vl9btSMS09Ht7uoYofI0erKb6JxHbSSqzpdi/9w36K/detJlwSDR9xTqyMzMV0GatBNXobvSD1UKwHO9Z1+IMP2x7cx2nQ5vbHKDzVqJBaz9r9k0zUnjy5nIxX8OJX/0zdx/GmKzhxBV9cQUujjUMevhCO+IMjcOH0LCHw9dTMPX9KzqtxYvVu1Zhxzj+brDGDV5jcJucPOmvXj2ZCzh12GL+Zuq5Aj8oYqvUoylsM7mzTzOBIth0hT+1BlR2LkfBOs5AdEhI35unS+rtkXfq4Cd+Ux/LPq53LMBQx3ripKu+cuQdLqlGxr0yoRRVDd9buwMpbWGqh8jPB3U1tHSp0e94ZMHbj1DpbP9GJzo7B5By3ZC12kjQR9Dbqc2UuZSOHZPHr504EmlxKgOPPekY5HDq/Ubr915NaxTYdV0f2pyl7mg8cn7jnpW9wdeG2Dp53beAbgWb+Q4HrXPraB3TGKQdw3AIgC8gHUCQTPL2oWN6cIoIJcbrjG+KHXy881KXHTLml0yUxDCBGE7qszyeWWZNXdhoN5AyZ1coNO7K3yIU4VlghYuMCMPv0atntbztnpHBC4m9K+wZ04/kVlfTHUlRZBRcxV2isJUHzMXa98u9myOoy3jXYpqeL8Z52s1bdZ32izHteqx8DOXV9Gf8DSmh0e227I8zpCHGzktWnrrXUTWltXWxNzFRuW++xl9lsrrdlva3rbXuZL0utzysP+fMBT2yK6xPVb2w6xOqXPFVGT+ewaHWwi9aOVuuEZcLFPm0YXvbnp1xFxGPG/bXuc10dYtpTyXmu3Z7r6ytE4dLUufR6eQOVIilLeivgbufdVBI6dE0SnSVjpsjyjWeWVRY46dVcS5Rr/6dBNnBx+R1QDc3Z9EG+8IihF8rLjz/LqOHQZxt5C4n6jT5/XE/Xf/W3rbD3rN3hJ1mTG9flAGCjCFyd1FKjp6fmW+wvTjhmyoqB6m7jYMqiNw1bTFqZD1pvqbRiuc8X1c42JZYEYp/8oQiv3mMb567KQzlbujcutGXwxG44gqzSWDG8bKD/5J2pqBKnRrdxZ9XmpaPmJr7G6m92mg285C4p9mRmeZb4MGoUV7csMVAuRQ5G4hdwRLX2GFeiHJ3o3lZeToOA9erjrsWet5WsGsydr9jZf6js8rwcwyWFW7XVslAgdMfpm4ucvrH3KHPDtTMwmulNEnXOdEKfp99zpr9R5ZGDoRjaSzepT4Cr+XJ4SjEleDjaGOvP6jfovq7atYzACHKc/jgbY2Tv0EjLfyVMpgtoende7PGzMsq48hRRtCFyApLXVOEq75oqwzjLzhxQjJ1gAcjFzWbJPWwHbVpEkCETEa7eImeeocGs0sVR8o+Mm5uio3hYttct9zoh953ZDgkycJvWJfGyo1CvFdfPrhQVDyqrSovHQauXyMND96tMcHMpkyH1MoXMwAfXiWwq1811P8leQKByOYd+jcHyINtgiqUbW29wnshXVidA+e3kdTf+xc3rd4ePWVHOG5/qhyBMUrPHJwdzKOK4G2E+Ne5A3hzZqouugLlaTYl0sB9HS48rVb8s4NlRPfdmaTubPQDGs/lqkFwm+hBzgu42QtWU3HoEX6YNcWxvfonwnS+uig59dAOopXwYxlBqCPLh5TkKkzmxs/fE1tKZK28Ts81r1Kk0E1WlyVWUnlrVKuWgeJ1r0wP537E5PjBx0/lVwVx2rVrs0vu9JVPVDVdbSJa80glvdeeJuu764FbVzwvgygkvxSjJoDCpKY6xkwvM4HoPlTelodHi7YQWc9vL7I7ggwghivuzXPvT+1N9qvbjv793TNdRf/nBJXws+uS29fZ9xbtlF6+StdMnE9A3EK0R8povevrP7NLBrmQPo/vPHDQeuxSZMuYacg3SfB8o4388tKUyRJJy5VItkEtZtnhi7LcyTCv1uqyIgxz/A09iHe3/enrsm2BvXqfpF8ClB4ptsDpHeBCWRP0KWDVbnfEmnv+mSZ2fDQhp3Jig0bN2bAdt3qGkvx75DEXpNVt6bv0lO61czxuveTG7uILKq8QhnXt+ZrutrEKrW6DuFi4dCe9vOuqjY3A1BY/NuCN/Kuq2KaoTV/G5WVa4XC6D48DMos3/GqxMKLs/wO7lnqVkkaQ0yYqvksquwS9KBb4IlR3i03JnhpkURPdhVXi0CArIblC20QLIcmHuXOCuLFHEsVx5urJcAW6FRUVH7rn94h+b4Q22MZfZCHbMKZ6ZsIDAAKAn8iq9dZmbjRXu+nOsA4DZlGapv2jijwrZzX21Y4OaH1xebu54l52Lsa9PH/Y/lxyjUWnFkukKHhsw586OEvHO1drgtErbhH8EUA3/hG/fSxdUgRtX0IEq/e1qw6j3o6dD0MqTag6+JK6WVqBaNNoXejecustQWTkeNUwVscrcrSMrn8916fc6LC4gYmrKwCnTqXrMGBWVtFLhptbyOzQTxBqT9HMK0VBsETiJgprmKnfHCjvbgZzsbZEbKc2GrpnY6mnhn4v11MrVWQ0Vtm+QFI3yms5KqnUVgVh5MrXo/VBZ2WPAN9UG/vWgIkBUcLcIXJlR3uXLQP/iQA9mk4tKsJ0xBIccLIwHakizYwh1FyFPk3sBYtadFhH+dYCQmpcMajxNoLgeDHHVpYOvKzA1fF7NQ+QLPVdFoH4Pdqs0v/8NdbG+WvAauuMmJ3ERY3HQgX4DvlNpnD42tS39JrxWbaDfygYAogKys994NQ2R+2dilf0gAazr2uFiatK55uws7Ac7zVk3qIoDDV3Fm9b7TcYkXOvSGuPfDW08t5ddSGWcXQ7hBM8Fc9zSWaOaaHqPVF5Ty7U80RkTqIiO760ubaxMrg5zrK6pjNx9Robg1VyTjcSMdsmu2yZ98grEC3ifU5H9H421AsWze5Kh6oNd5gU3rsyc7Qrg9JTEcpQeX82uu+3FygmrS2YT8bNYouHch9GU7E9M31RN7aPci3cnL8KvHt4tdAs/G/yQk/opP7KGfhqm81BgOuD1D8LOZr0QAIMTDF5Y3UpTpsigcp3rDB1ePqxlVyutpWweUCrjWGZaGH/ZjYQseXgMp1bbd4d0wpG5nnzXD5HCust4vkHlBPHVVRnSoSfXHsdH2AAdPFsdjuXlgUgd7bqtyqNTfDf40musPXKja9iWeVAaUqWrPedIEyYFo12yd/sLmi7I3rdeRAw7CreL2tOKn9fyDUUPv6gPy8f4W/+E89aHSiofhbQV161N5Eq3Lx1WvbmFXX9fUKNCpbqK/qyWu8SWMwg+bAVTYjwnbm0TxSTGf7h/dhI66utGo50d1u8816Wg3rD1zcHsqTpb79QbKiYllzo3TAlOXSRtvGOJxWk5HFVSkLUqv67LH96QksXbJ9O2oxq7ns+Opvx8HS8+emUNnXf0ooNgAA/PL0KHdG1iFVxTft5hm6T5u0lRaj5W3t6b15SGVAxcQ/F50jKGww6pt6mZakglTSqDlp3JqZ9icJuUtfgA8K2jkfobKxrA9UWG+QR3s1Vjo6nUxF3tTU0ZlKXdnVdKuw5Jy285vgY+zvQ3KmWTzrKokXA2BsNSMsvyNV1SSHc2wxVwuBWqgo0X9FY8FnP2/MA/bjAIWDuEJ6SrHhqgmtzlWnB/LurB5/V3B+A6TkzMIlwKsCVzR/C7mgsOMTzDXDxpZ7WAaNQ8T+K8+rTa5W1qy6/mc1klpOWK0nS5svhYhxivIFq4ExopIs430GmkWb5/46yNzq+9eEDq5vah0IWEmPdryqVElds6dx9IJOytEw+Rbi6W+X2c8UHIM+lkAY636DFFLCLrYFtk6oblfzfNpDCJsfTqXQxeDX1dkEgv30wwOo34vkCm6s7D9X9Dqx3N0E8PVu8CnSCL6jXhh3S+vUY2jmoO4poS7lTNEdS0qIvMAz26+kiF/co6/Onh/ED5vDAxYTlUc6nVlT41p3QP/GpnzDKHyyMG3O8CFd9cVxtgYR/eEoh2QUaRi0WAfPZULQcvhiCanQpvnhmz+fNsucZUcCkWqf4Kfodpt+F3vU6uc2IE9duKCiRpN6TyKqfSQIn0enGebBkVOgW+GEPajgMn3+9whuA37fwGHy6KSoi+6dbCHupDSwfwHDJQ0GpDZuN79t7msL896wh6jmWL0YMW11lA/9lM3pzXegfj5TZ1aNRoa3/hlFan34OhF3sJEy1xOWapepMdztx/jUTlWPifXmgQVYA8HZZ7IS0kUJSDv1QIDn04+89M3r/sqoEZu5diVon1Z0j2Q9hlOi2o3BbsCGs1JJ7CPhQRPdWNkQKeHTNHkTFRAR1uUMKf8bH+8I6bGo3J/YxIKAyfIendXuSPDouaac7/SDFMm6HMmAmoSqvawgz/+YNSnviCSW/+WVNGs7rgn8uru/QyA0/X4u57DBY6+NnvJUORvHbYyvCw1eQBVoP0xbLj/sZdIvZv3CHCfyVXhnWu82XNvebBxsASOcSYvhoNrwR10FfRpmv/JT+gu4RaTMov4mx/h80RLB/qcS6dA7BHdgm7QceN6/SxsWycHJ/M3HqKiwVqypvognUd7r1h65PcGUK8aQYTGsUxuId8sEivJzUseBole9O6bdC9esFQ8FD5WN7rzy7wHJlHmo6898Vow/j3bLWC8a8D33rJh3w7jOps9ZLaJldU/NPQb8KOuF2BoPcXyDv9d1jxZYYnjAF4j4Es1CAY2ixrDM5uFfJmP9EI5gd++PxYoHvR2Q1SwYB8niPygfWUuxrpwI9HUMT9uTUDDIINWOl+w9SGhARlIXCoeJCFj/rltxqxCwFHGjmUFBxHPEH//qNCTm/XMtlrRUzviu/8m7mDbP8EM+2AW+9x6NGA8EMBIKh96cXKgn5JNpbDFzVmN4mLXXDWHoGnecAy+jhqaiB2ldfgZkpBT/wPig5tyRMGQPDtfd8Yru4tRVJ7w5H5lgnTClXfR4Ht2roDZw0eHd6M3oDA/hWowaN79zBcqKavCLCd6IFessp0V+chuMIlqEGTKRLFPeidD1ugto2VfCtEivMC8t7tdAOy4iymYgf42m4wdJ5Q+/1xxtKGkgBXRGLTBpdHHguIzCckf2+K+hFduhdAeLQbTr0VQvYvAjCvjhNVM0xe4VtmTGpn7tICmTtsFo22DebiuXsWAaZ9weSwVBGRwEVJotcUkKDEOMO+LnOtEIz/AEm7nw1MXGNY//5xxvocr3zCrqopnj/42ACEKZQQJZiGlrOa9YiN6psQh5AQZKYxg9b7ui45VJ8WAfSWNXv8MZOKCvH/f0wA4cPH+wTYBJn6ilL1p3N7agFbEAaAT0MA+6ouSdY3QPJeLV8VB+oTdtCDeM1hayBIep5at+MQhxDuYDQ2Qgj6MLqMaN1Mey3tX6ZVgVAO3FmxdWDqeBaeiaZSDSknjNcFVumDqtQ4WNl0OaVW/uJAYZb8ziSKY4qmEZ5QgaWkF7uKuPRxuujVHSDcPmoHZALg5Y6P/XVI7A4YSK/htgHY5emZ2jwPIiUpwvW62QjFCKOPIoFo0J2Ilz6mz/qCo905loRSmVTx6DveFSbqI0uOWw2FSTphdKiPtwLjYnuICbAkStAsjCXf/XBI9lNGJOTFQtEMWNIDM9Mv6bTDJ9vaYHhgZPsxR0As/+eAD9wzQNn02iLZJEZE92dEgCCeYF6fKaqkZIueRFePRjlIbkY/GOxlTPE5fqkxwoZf/ulLEC/RvfXMCZ6wAn45ZaXO+itTUXycNN8KeXpe9aUyxYUBFfjllFtIKlUid2Sd8yR6RiciOeVmu63Zo8dITwRP9s0wDGH0bFlX0klrWstCxk0YIn+Jc+AbCgy1Twxu9ri/wjKSguapHZsa1EuTLMJTEtSrX3a+0NIHxPguFVlCeBJ4rtLBWbzNXX37CR0vr4XU1oB476mPKJfd6rQFC2RJqmwyPHAH2dKKqpSu26f7vXePX5OQ0kMA6zuftsbMPA+eL6DAFV4zw533Ywg1Rj+4TyveefSUQht4gu368bguHr+aPz7avZ/XQFRTjb0StjLVbOem3g6F4OOrH4vxK+97w3LEcOygJ+/xUilak9YYZ3KzAnkkCn8D1lYWEtoojazhm7PTsqgpzSx1Ue1yTViFswPoVrhnBXCoPcTb6sRZKjCE/4RMmJrClr/r25ERa3M8f8Lvrz5OHu/SV3gcf+3g5o3DpSjMa1Ib1MGj54aDNw/ZPC85syiKPAA4k/fkxZA1ogsrl1YcKglVNb0qwgUaF5SImayxHSL6B4kwGEWFNvQqPwuonKhsQxaRVgeCG4dtmzEgP7iCpOOMY90OYiQnj+IEJVB11IUxsTmnN0Gi8lpKVwYXYy+gnzxBhgiH49voQEN7b1ZlGtF8PLFGPIwWarRSBmSQSTZtHDdibOk/4lp4NR+YdGtWbw6Iil+BmuPnq0a8Uc+z1wa/syYzBaoFCyQnFG77IyJP6ChtojjLXo3R1ydNXTCytj/LGIlrENjzM9nNuJUmKZxvArjhNQwDOBN9TRbtPr4fKNolN+qQCDkdGZTbLLLKe47hZPwa2z1LXKyHwGgmAAa2wIv4O4Dt1DJHCnoncM2gNT5SP0PoJXA/+IBoj6mq6rHwHSBkMe/nXl5N5uOsQ8pbtFacD/A4XBBbQLyIDG6ctidbMOe+Vd8t5VGrLZqj13DnZI3VzixSPD/v/QfQ0NZZcjRyU6aDXXAN2M4CfPPOVjmaBcjhExbqNV2hepV0Nxg9j5rWsw7CHg6G8mOAwUqKAXqEjTJhWqA4fB0aeMq28a4mIKI8Cg2bKMom6htAhEbCnJoYT+YRQMhHJG1CgCuvbdeGnj30e0LC+/vA/UozX2J61SkerZHNJUNVmYlz/YWJxcyHC2G7w9Q5sBBzP5qircyADoLL3/+QJ58ZRSQePC4oDetdZSzEASioyl3Bd7+R1Z7w8UONVSq7qe+uhITF8M2dJawOMUCsfH8GNBfG3pJRKoUX+mBssAEBxyccbo1Yt2jMcVkqmH9+3mm6SItV48BQSvDaIZNMbS05DmsU5Glv0fx81/S8y6Wj3MgFBZ6sZggoT4Y4AIahg/1OGJ6SjgT3+73sKJUmUgwljzary8Epdk/rnaRgqPNBcY9JmyVs9vtUmRa7JnrWVGfHSx294bMXhs/YAQzy5mUcaZURAgk0QITEr0LL6xYNKM1nlcizBBivJ9abh1Dx1b1QmOwWh+LHgGZuUh5TYDY/pvvTpQTE/AtufzNfqpC5paCJFNX2CKG16n2awVEbwK78zNSyTAbwTTIbvCxo86KsQentlGFFtZ1rUdTWUT7LIoEvFPfWRknhFMUYmp6zrtQ+G5gv0Lx3Tr1VKZ9FZikEeEFvGaUZotK8WXbsOHvKPweOQ9Imvt2k8f4JT2gPjgvkemXdqRpL/BBM0GvMoBIJ7mA3wN0RsqjyOc1ATr40J3pENLZMt75jqgOrFXlv2lsT897bBSFmfEL1/4RmLpnUocJhABxfTFtvNGdWEmvLt4Dm0moululxPH1YJ3qh5k4mgrkvLmStClXUaVRqUzetiqqr9wnp9A3TzH8CYKnT8+D28QdmBobKV11KVVSOf6pgyYtWEpAFEB/NN2BMQTLHaT2yiDZEUURmTVD2H2Y9L1R+LqfrfweF6zXsyarEjU2KmOnNVGTfJ2LOiTC9Wu7TT4O8aiaMJKctz5qJDvNa0GJb9BeTQI3zzVM2S8a9n7vmkFYdg2rnUBglGtYgZ34DejoDqfSmucWEU9UFi/Frc0ZR8SPQPH0b6jAKmPOftcg6V4C+71ZA3HKQJU2QY30VTiu0iYB4/qp5zVjpkrcOVv8b8DA+Gi640ld0TPWGU7x0FcLbELUpLLxaUPUhBnD2sNAqQwyaiha3yg2oC8WP4ciy2zKB10Dh/4ay6x9QRmDU3ZJ068zArvz+uJB12jIaY/C+oLVJkHJtUip7xFDfha6sQu0gQKJvQP8Mt0T3ELRWrpgvZxdkD884PRhIdGBzDSB3cjJEMm/bnouE8A1ckSdvGD5l/NRRPo7/g8TTQFby5ArXUdrKYJleI1SV9Ba2C/jskvXKitQqFmLADn2LurjuS7xYBbVJTfXQaTfxcd7sVmLUGhsRGtoLXKOX6x1FhX2HcCMAtNT/8nx9PV/fO1mzxdpGsb1/1XgEbOVSEB1+YRCOvjFk4pYOJvXUyd433zcwBhuQlFZ5X4stRHO7ldBRQLKRcyLqTWe4vA5ecmRUjdIyNKsiB49wFs5Uu6iUdHrkPGz07GwUwDy9iIXPR415oreksc59BZPfER8L19lRtBC2N4T6Hk0Eg2lJRkvnm7DKUorZVwMc6muFyOkrtbrVGhIFRJgVCZelRBZHslZcNW77lgL37Qvj+ELx37op77TnaRP/QJjgMQAEgtUL9c3ZsZiYmkI8bwuZ6S/asgwSCkixVntadQ13ZuMcpclDvUxeWxalySOzGNea5Ex6teAmheChenOlADfVS9Iib4/X4QQFWPkmFupIV8mjXQohEg+NWjmK7VvZg1j+IO5xE4nZEYrs8sv9qf4vPFiHCBwIYrqrIvTesDj0awn9FDoTiiAxTGKv63DKwd7yuTEPOM6+7JFivYr976OExfXGMGXxhQ3uW1+O+7WrYg/g8jsgEvuW+PBJoEkkNXzfoibE11HctiuM1pIebdamILT+c9SjNixg73e0CNSuZ0yM0DTkJkc/RtnLAAExSgRC97dP2uRIBf3W/6AbKFUC4B8/hHdT9m902aNdpo/FYrn3HalYLBYMivuMjenmg/NzI1y8LzZzBJnui/8yTGXbgIAl+7r50cR5B+ScJuAce0V3+xJ7X6DJQkQXsRlEI2gBg2j3cUhfAU7ycIVfgcV+sxDYuL8fMVheWywpy4VrRcnmfyTqwZJb29g6Vj5BQ63UrgwJq9hI6+pQKshoEdAHgJbrXnqFLE5ddjAsdgo4xctgAV12jC+DHgOFf/aPvyJgAsDjf14Tl2LJGQSLb2R+avoyJVWVX9V4v1b7Su8BeOQewZOBsvPtAOEPvuA/pLF9idpV9sNPKQDQ/2Z0elb33zHq6bAu8vK7Jc4fE37IHGCaveKMYq5WcvnPFwBxAAQAEQAiAUQB6JPAGhuZh29/RtSz8NYxRZ1cKj6niTy1vnPtzgt9LNe5IwJnBrYfB4xI4DhaIwgI0f5vzj3nriYobGzsGhihj4oqBj4hWHwp9Yi6sPXdvyGCfSzrVSdSp487d+7jXRq3udkn+J2OuFqceNB4vnxPpfevrV9eiYBf6a1d/VnC6NC2p+q8KoFVb27uJMnBnz82ZW2JjthySaLz9xFSTh/p5Ix2fKEHg4I18Urlh2w2DoT+CjHRPbyfU1+UwBFSwkcz7t1nHMv4gd4dMEFOewB++53WBM9Op9uxoIftx/r8z6+/ql6RKujjW/wpXgDA8v1ucJbMzd1I2sHCDkGv/zvXxyKwdjrxZs51425qtSXsTYmI3QD9LqCRe8VY91zLgfMKdhE8MaZKi7JU6CnkZXzwsw6Ogcu9rAPKpebholc6SS2rT8Ekmevd7Auu2IU+H3OchWteWburt2cauNtvhnurj8gbiK3uH9Q9twmB2ysct3/uSSCxcurzFg0ik3uMukJrAfTSVdpvoKDjvuBz4tFz65xC245cYnXXw1NUaLBvX/AXBQT3OraBse41ax/fhMg1bRZDHVlZLpPIXEQ/7mbI6NY4XdGdjXROfY+joDY4zluPbTksQf8YHdzBz+qlVx4Fk9wTCN6PV6WbH4+IeO5xSnx5KBZh5H3NyOde1R2HY+8hU+4fVjcDWgoI1+5d9osoFfMHFcHkuQzg8XLM+D44tTGmuhlH7gyO/3i+QcJvpVQGWLF+0JQiI0mAyX+k4+E7PL6at+P9j19MoI+PPC8nsEHe6f6s0v/erIOr1oF7kvub3tj03m3xrwDHqX1RN/zWzz3ftd0kBK69+/xR5Ld+/qdDsM2a+GF2KhVQblj7nn1HQO2/xvSdWHDz/Xn8n/ysx0rB/yc6ko2IHlJ/tZ8b0rtNu5nwm8DgHpZVsvQi1qU1ayK+263ZmyuT3kv4n0nOncKXItEt8Ae5tOusfuSf5izXEdl536bNoftGxd9XsIXrbTbOBBUMccWr+txOaZiGoIUgLDVRnsEpwe734YsA8fsR/XsJdp/VKdFEyW0cq99DZFYjncu4gqB7c9PH5sRT7UhiD4j/Eiq8BBDUS4IobVdUzdVgNJktXja7w+ny93h9/ljZOr/vTsKFQ+wpDY9klvF0Opsv3ud8AKTI0jX+/3fDbkbVPe1bi0/vY0+Ef6QJq8fzfPsdi297Ozr3wXA0fs1sTlW1KMb/vPFdx5Zd6Q0tL6pu6CsVdeaHBZbDp55ANIZPzYte2cqGXQQ7lqLkgm47rgAAD/nrgqB5STQaSpCzhET8W9jJofYMjVOzyCAZwAAx4dkkLo8UBYWhf0aKoBfZmt+M0nqJ+YIX+B/GNTRdV7ZNpAhWMyo52TvgxWTdlrEZA4opcBx/ZbWNKBW/VqK1Va0XvFTCjbq2PNKNa2YgQoB+KSo4tkABUfEdCrRP3qdiWsd2B0EBUMT6k0QlayX9P1P3Rlb8PESsXoHMivVs+B850PvAALZiiuPZqsW9IJusyAwmldwD6/K7VcvIRgr2/v5HZAGhiLawSpVMOaAleJOWtB/1vFEO3El+KUAHCQvCYtmTNAwqCdlE9iTyWYlvd+ZM0vA3/k9tbfF+h5sBcKklFnShcq2ecNC5UpO5I6VmyZ9azOFS7D5RwgX/v6EXuAmOYcs2pK8t+gxIrmjrD1Fw+iihwmyWkEBMOz9llWLcBtHJ6k8rKZ450lq3pA33+QHg5AhOk4/x3BbNY98YNmhKsOTmcvPcRuinAoQCFvgAYLUR/ab4VqgSlwtcCCQESkvkjtFc/99L4yIyUZ5wX8bBgw9bymd00LV5bxutJ2BBCXbu909MfY6H+AJaAADpG5kJU2bMWbBkhcqBIxon29+PAWFxPrmte2yGKPaNlk/V3XvS7tLBPda2O3/33VTFY1uDjxRf9cciS7cbpinNvuMZwmX8m5+beb2w+DW/boMFAfX6h62/xwDxlwLwOAhmHwWmGbjAsl+xoV9vqvNRjkEbuLXDehkWFdnXXFAZCcTUVC7klca+vkggebykpPd+0iPDcQVN9kZnemrw5oweblqQklT1XmxzX8WAjZ950N1UTozRMSqOA1Se5Vzky1jd3Vv6g/xRCy0A3OgcqphnMhvLG4Xgt6GSYSY8+LG/hIjAD/zmLWxzShhdwb2LvMxukE32svQrnuh4q7MMDJbza5cAoPejG2mYLegCZqjPsWbhEslRzAA4YaoH3rz+j8aovntR054Sv7uoJ4BOXPc/PpozYcGjmyK6sfChQJiS129ucD5OXcjwrQ+Pr+6fTZs2Ujf2fsrUDwD+vdbITO2YEA94deCV7MpX1Cz/862+b23S/EJKqiLQc8Lj0/oA7vWLwkWjnZZA5X5eAOEyxFHBMQWtDhJBoVfxyXqp7VvO+u1/rHt23eeUB13lXERPNrN09HaFtG5Tn7cyRLxni0xrpsnlHDGsL9T72+7/P4B6+ssCCGvQ39eiJtK06N16K6RpTSXtq3KEAnbIloL9ZVMW7nyG8gAJ1B9fFkA4Gr0qc8PjZqFUTxFjfWWK//tWptPUsnpAErPze8BX1Yw7jy64GDXNlFW7lOxvO9z6fGMmbp0bkfzzECfRpi63UDUEWwAAALBK8K8k99x8ZtGt9vkuoL76yiFa1OLPwRkX8SHqnj4ql/5v5sj/1uhbxEDRr/QlHH3fNzqVQNKc2g+0bRA+xrGgjmRLPTIISvZYio2wX+O2jhyFbttsa+PE97+TXMQYn1CFCPrU4Fcq2d+LNjLxYH55Srdh5ajptzWW7E9Ktvspb9Puw1V9p9BQA9sJMZHZxLH5YrJU3aQravGO/5KExh655L5EqIr6rEXU3vHvmr/dNc5eXHPM5gTzO0fT7pW2VUCRKZ9hKRrU/06r/SBhQQGDSvp1Ww/B/6UVxpBUGt/0SKY5WNjnNCMVsxerPBT7g1be+ja/aaw59XHvpCCv6eNPyR2lNgT8Gvbr2CyOTo+7O9BWpCZo2F/pLt6VKCbY8Nl/gDfpRscS28TtFYLbj4hC8lEzekJIgElbDUUK605OijUXD+6hM+qYQJXdj1mfF6OwW9DXZigP+Rk2w9h54AG4bEw33NDL+SfXY7nA5D5eF5S/dwAOkvLqMkbog6FZ1xwTXm6qZITesaj/iydcM+hYuHDFcTZ25B004o3YXtSxz7EPOr9rLbV5D8t4sniyk9Pynf36ajhZ4jSbXNdTOzjsuJ/9g61Eior4SaDAdF9xCD+Mnr00yuzNXSEK7/eDKwVocp/Idh8PMGB5oNmO7dBu3iy9R027GZHtha2Al3Z2nthKDR2dLmHD6A5+hlO3rNiLUaC+IqdEQzF7SuZwMynD5Ch2PvLHfCqyg1H1BQ1Rf50dSoc94uIXBcjKbF5lvBIG8PtZWMpZEeD/d3v5tn8NfWXBbDKLZ6mslFWz+uMbCqDNnqijEw7+upfJWIjAaGVCTeEK9/GPo/EL0s7ik2Yfqx6pkMEfGIhftiNHYKFf01lTxTX4ZhYA+lSBNhOg4h8+hJ/bdmmuZX2SMTZtcGjY8MWbTZXJyjRcb7YD8b7BR1ktbM/tO9W6KAlHDhQMfSFS4Ye/9wEAzFDH4jnjyagQoVAWOLRaKG5ESPwAsvyNz3AVv+615zOUAI6/7bWDO6ELwj3xr+6Z0pBTv7JRG2RnOX7CvXNkX7sE4Z0/CIjw+PEqcZ8W0qT3VY0dhqUNflPTexRxG/He050YSJ1fgk0qWHrfipIefE8JtzgQDvIjZgyAAipDv65+tQw3X4ZNzw5v+09tHbCMetv24JzkALgMsI5zyfx7TdfMUIjxWuHXByoci/MXJTYOQClEgNkqpsLH/9soDanuRrs/pQnjzJCT8zqP+j+omoEyBWSMiwXmvH0yzZ1E4Vw5Lz4iDL5Sf1LM7+U/Sjx4VUUIRAoxJfHSEU7fn9jjm+Q43TvCgYqplCCSRiKV8OwBHPNopZRIJWP4KUQ/rv3+gB+OBEQVAB+NTE0nlrifkSewuxWopblaXVTHPqxGgB41z5pYsrKMXlvkUIURxgNRgIu0fnbyAOfmQ9HVPgku/eSxXxcjTA6o9M+W+k9YhIGslHkhghYNFYWb12xkQTWn7nMcf1mEuW/7VAEsnRjj3Chv79vBJozI1pyT9qsskhEFEoMRl+u6NQXYIdIsQRQNdflZVL/EgwtPoAC+OLWT+l/5dMZyHdaILwvn87lM4MmLBCXI/FYWpffthYcRpmqAejHpOZRsbwPDPdtzzcmx3Td+E34diNNhRAor/Ay6/2RFsPAge3XdJspejcljfGfmiH2+5UdlqZ6csf2M5iaDZ7VByqN27bHnvLztsSvaNig1eMyL6ZSUJU2VJrrmeQnTv6MQCseB38L841MCYgCAcSZgzwFsx1mk5cfJDhb6c/7+5WKGjcf31ZwjX1UROCxdKH+9SB3GOZXiEf0FucFjIOhMQKo9ZJ/lfkM8/WI1J7Ve66WL1cpeOSruKiea/Fz2giY6OiPRfEoRCRJUnmNV7dRXYuLPIZV2lxaqCY2zlcQEoTE5xXgKAYwqYMz2ANVy2WGRmpt2o/R8LIHf/YoVI6TZ+ExRrVxwBofkFLvexYRlAoyqbToa7uUvw2j0DoCWhgtDskuuNwnGfcabLQunJF238PkxReQVLXu0n4N3HxUdFPcZSUVbpUQAVlDeTh1qlK1gmMchzQ7F0P38C9o8+Q/n+CGfa3/bm+iuFFp8IIZlde0WxGohS6B7AABMnfZOUnFukLf1ld/w2ay/T8/EKgv/cWQRraz9U2X/fhGL9J+i/PMOK8KT380F8pXcbqjodrEu9CuwHm6Ebpm5D21zrI3QLyIoNniUsgtkX9wI+c8MucgkCeeaeW1f4016ulV1HWtcP5ZqgHKbBn6jIBYxnb0DcNONhk8e4lz/Gij3tn0mEFftMDYTdOhzB4C9sY+aeOHjdOizCAbwEYCWjyOLjl0yOyVjTqp7kOu9YkC1nNLh0jkUuOdvchjnpPxGTqwxbzYrtSfW8hVzwZW3xAq73iRA7DWwA0O3Wsx8zPXqPDZwjVMAulu+aUMTfZwr5A59Bzj8+GhVjXwtXtRoQvVlbVm9Z4FRW4sMzyxiL3igB3A82tfkBM418ls59RgkTBQ4WCq/2keBhLUiynordiMFhUCmYcUVRfOSQm2f1P7fPAO2SZNnjg1sTG1RgTdV3Z7nGADiDgLSSxRjnJvkuXnccZj8KLN/FaNGWy5N0S9A2kQxlSGPiCn4uCA0FlL+1MtYDbrd1CGTtp6AgtVQqUlrjeBkyIlFIbRh+GdHLjeU8sw1Jmb4JE355RzsMNZ6JNvyvCq1xiQ1cj4qOW4yuAS3Ry6T/y3wuJx5nUQxbUYsAO+8FGMS80rD7qhTnd1QkQVdbOa9Uvre6PpxiqGNUyK5/2HVgWmFG9kvEHMZ/JgbQxIgvZjPGAUwuN2YT/JIaXQy6oUSs4b8IsoGHwDS3rQGqt4if2nuLaChGoXKUmmRa2ACME6RaY3MuaeKNbCdj9c2ZTyU7rVPPM/YZm3mO8JAMqKDc1EvxoSbEgW09PV/w7zZm4AEADRjocl/4naOhP+e9RKWw1ehl7r17rUp8Kw9w2dFQ1UfkN/ZF1LeLll2ocN9HBv0hBfBBG+7UFDts6R7R0k+jUGwjU2+RpbpXxbbFd2wwXLyW9T8suKNWWTMnBuc1UHIB+ew/qOYQN534gm3yolF+QUPKYOwWuO+CHBXs25M2l98bpbXK6i8dyaObvlu3/wTH+m6GoulnHvKuWwd1PE2FwbL8kMoxXgEAD3G+AamDMGD6ZwQ4FDVb63Ysmp1QDZevVpB6Uvic6ZfA9m6KTWG/QqaVPn0OEvzIUMiKpNiJ98l+ALRjhThBeztrkCrzG6R/PFogqCnTq9nkIm8axR+lEHEUymywe5w76pz+kulmkfOuPy9c8NL2xdK/UQb/X6ScIEwzvw73ayWyJxUqiZ2Ril2/VZlf+fMdRnXcBZtPayrqZzxOJURpxTqCAC8P37A0l+IYLmFeoFY7J75ss54vJ9SbzyGHS0FSaqGGjZs2dJ93qQwZLLyPgAu+uMG7v0qdKgELHl87gI3lsZBfHqTB2v/8SUUswf9LqO0ijLcg2iynLHmfQ+v6kdgBN+c6n5oOkxDg5gVy4RWr8XfAdpeLvcGoDlAyiAXOB/b5l2Y48vPeuReKvW65BlN8DZd/zE+f+gMFEkcD5Qg8AeJzwWCTTuq/ET2XPQ5f7D8fcxGMTtlG/O9PXtlmwE7SEgYDxLdC36XGfqB9mcndrjl0FQZ4vDgkoB/9uM2Ag+buDziQ5tjFj3hnt26Ig6eX9Bo+QgAP4J4NxALFjUQ/FJ3hqG3ag2BP7km9vqK3ilppfVjibOdGz/SIDXBVhMPgJXg+RTe2mQ7SCETAh4Y5a3Rhc8GJ1E9ZZX4jr0fGFOmLAtI1LT4DPiYz18WBlAZIhQshUzweGFmbhs9/CYMg+ZvCdGLMoFbPX49ZH+ayGkfPxqMq/w2gUftM8NVjeqp/tUt4ARNy7VV3iIyuWAVLQD4/BcioSIJ1VDJRXPoR/kJp1R6Kgyj5mVRbxx16xHPwLrA3OCHUymWmH2JbA/0NkdGfjLlbB8sp6AXFtUlUGGkA2uYVOe1BRZrSZ9Etgtlx2z0lMrzMNYeJgcjIXqWG4zcNrHWgQZbJuXZvXOkggXSQTisbWDrbyHCOCx0gS9YwONNNq23KY0OknqiEbok08DS8fgFZFOa5/nRKZ9NmdE0aoO5OYsUEzTaIQgkWN0cYFGh3GZGmdJqkHmCw4XbxI5mBLn1RdSmsBnkD7Sx+ZodLs8WIWxMC+N6aMcf/ofPi+6dEg1MuNTsEOVjKy9rfcf/98z5mGMx+aCIq1983mhiBXtKMVDm2uBovxJen5gPlxAoMsXgOYKxAdGdOe8SPqQY7pVLTGqS1Gf7zWiip6NB8okEF1xG/pKJMmtEBwAziu9IjAoOB5gTk/RpgHfIIm+DQQCBN4Adg0LbTXnPxMqiqDbneoWFCI0nYDSWgHEik16LOAPmW1GAFVjlpRhCMkIYz1HGAyDboM5MYZRhzhTRGKYlLSV4W2wXZqLpXbgWB3aEiKMxQvQxEyFGDRKObJEmgdM7PhaqA4BAZJ8M1UghVqdDhoCbPgpyekLzR3ULQlpRVb+2DeNJ09KXu8kZ0q3n/9Hkp2uamC8pE1vMR/5wYh5lHtKPPzS3Eqhu8M5WnKIH759DlYf2CS2/EoyEKCIlIapnSLqoM5wxtnq22DzmisWeGNWnRry6SkRMV7VbbhSu4lSUmON1b9FdQnpITMDvecKZ9vgPMLhihByUNDfEm9S36fXsmrumU/kbTloZBxRw9PuNAjhRLwkgHXxf/cd1BFCiRQvM5GwovBGSvhy7MY0M06kszSSOVADYar+2jOVokcSbaCFBKUZkJ4i0aUFSQdcv+s3KSvkwZ8X0ZT7Ht689xCgOixPOkt/EKWdPfuR+sqyMwWsTg6L1YnQA4Ux0URkzxyo3CoYkc7kDtJvJpvc7tlbyQtg8YZniAsGNo9rKjVDqgcduJFOuObSMSiM6c31sPwjFWDEALbXEoJmXIRswUcw86VuTDdIpbym4ZUCxu+FyQ4jnePCjoUEuypECG2PbBeZjRR1PY8Xxgj8sF2dWjCk2Ma7H02+bZV37QHlCNx+GR1rwyE9PpPLN4FPgdLZvvUQiZQ8QEAJ1to1S9y33wx3KSP5czcQyJTCG7h93lPLJuepRu6FW9etUcOYzcXRkEScUfOgvMRcYtg+Hr2hslbH2gdcux+c36vTbEZlvKGCJHBpYSyrZnI9pDNqiZ4lEcp7AUAdqV/0ajzP8fMDfeDRANPB3gBg+R1hsYHJiC+wExqNnny9esty2fS7lgQqQVhODKBEUIN8+BuAxPmOy1Iw+AGjZOR92ZMUSlfESeAZlloI0A65RvwDbqIZ2eg+yYCOTvNxTyYaQv2b2bP4zkIZDJEEooOfE9DnCAzmjiZt58M4pFjjwcXPiN67t5m/kcTZlQPBEnsDOJRTudrVwP68xou9oTRBR9CUIEfcGzVnOTTQoNPCw3aA8TF2XXlWjRpkNU2SM8myc5G3w5OcHYS/sNZ93Ap8oIrBMFBtk5kVcEBaHapiOf8kK/holr2aL/XniFDH3jmJjKETAN+tlhl4QdXBjc5DdWiL8BzYOgfhX4CSKII4mCgH3E6fb4FJ6rv98UpCCY6eX0mRLZvHWw4AR/qm84GsDmkjPsZ6ED6ZJIgS7JNFFTFx258Sfj8bC2NcUegIAdaj83XuHFnU+maMGJQGUSHszqT6xkiT64EtedvlMbPdVDRRFQdb7DeyP2ydzsTyLPJ9oxlfYC9HWgZ1zq/ytg6RifSK7F3UcTF72YL1kWyiMB5EaCTSn6msyQ9LOHSClXC5FUmCWsmyUrBwUdlg4Pab3zdN+fpTt2CZtjBX7EXqsL7EiHQFQktLm2toUfMdMyrIT7WTw0Qi40iJgKHV0S8ZrDVLfsorVN8rWs0cHIywaXbsGbriIAJ8qWvCC6U54H8YcNSVPVYLBndDIWscGYUcAuJqKO7g3XLTxK3VZjQZAaMa6mOK4LIb8c+30gGhcZtopvVykiQhoZbG4LsBTa/icK+0PW3TG7isVu1KfD/s+GogJznbGvFaZr0WaiOL/EUKERPoUl37SIkxPTgfDHnitJp9E1X5+H8CrMoZfVISM+vSpSvrKF/bqOJnhvAwlvvtVFgYO/zRCTT7yt6DIiaKD4nQajPvpYgLBt2WDPzwE2ilmGAlX+SSZsTLd0KrUYREFGGYiPN5rmq56BN7QsxswvXhGB99X8RVBVdFAQcayO2Wjx29TkTeSnCub42KHafyWGr12WSDZpfh5uZaBzQwxhFLmsjk3FPGaqt9yJKcsDJtZ1ragtTOoqVF7CWffiWqk3Zk29aCjjk7eIURP24FhR2FNDKR/OdZ2j9lpRu4pN5WpzVLcdShbLIx1FSAc+eiFaTdnIHySxu/UF/zVEGiCdPgA0Mvis4CSJVbIlqfy6f1OGzW6M+fFOVv2LPuBp5Ivf218spKEbpgc+xk1Narv05rBnIrIo7oK7R8X2SID9YboX7tisZnwtau1zlzFNjrDpD0tUm0M4RvdIq1p/Vcfsm+WJPASzfIDLWbcmaaIfyOv2xiOemeCsAfbDar9xNh5OUazRQ23xk5Dyi86vhNvu1Zma6ZxwHVTYcHYwrq/bK88P/R4deERWfwterbKPJS5MO5F+4wc2OHfFCvU5ojf1agex+iEW7AxA3uXBHdsjdCC1Amr8NQ0SVQ4PboFi7U1CdVXSrmFDpArKwb5XDHdu7dk1Ipwh4hxbrZ47UebYny3XrJ/T6mmLBBf4CQh1c/7Gmqm/cb4OTiujBeLPTKPzhVhZGCksDnOPnlhHnVxMWxyaPb1g8hMYjtylNFAacpy5mg1WLwxnOdOl5RWV97qoi2ySGhLwPUibvTgthtGdKAytK9fGUnJNyAbNk1t9UJKa2mcuZKEqwuS/r19VoizvieDyRbECr81pP/kM/Sly/7F3sY5pYU1CkcACOTjNWTzRRHE/GlFfhSGtd5Ub+Sme86VurMHxs6xbwCGQ0SHsUHMFTuXei0zFdNzp21pwyEq9R1Yfj9xzILnE0UPwrumfrBq6zL9gPrNqcrdB6vA4KDojoaQGj2hIg3zTnrawszQ5+Dq2xZlE2v9fS5RB/Yu7DiwS7RlZDnubiRb++T91W8K5uBbLLngi1zGAvRQxeVn9AQlr3RIw3ecVORHBpgWyG7B6a9FB4n4dAh+N3qGULt7W3XX3VoZK3XGoGtf661g3Ga9EvrbrCeXwR63ZXI0nbR9rID8WiFZ6laYRf2goRuPtLmOAFgraKP4VSBk4AuXwpQBEx+OfBmnpYTgCrKWXKBL3k61IuwjiiHOiPe9qY7EYtDwmu8uElLcHJjALawHTBaKBh7Zl9Ii7lgx+zgT97NMSghIklaJq88qrNeYBCeTy+4t+iVOsSUXTacmy+MzaeUWoRONf99bnRc79Sw/puPiO6YNyCHCGOMgB8+GF0cCsHbGZSjckUS8dEw7yu42kN0bohDFPULShDestrjcVJFBhpWZvuit55/xE0saYs2IXS/3FUMYXtKLKRwoQ5ZbXT4AOEVjZwwViTf+pk6c8rCSD+PZZnRaPzOQQt7QQC/ww4eReSVg7okQEvZE47oKT81gYD9buQHzxhWjny67MG98vY8UzKPzLq/Kb1eTeMK2QUDdcBT5PzvLBRvFYgv9kmVjX2FIc3R/Mikimywj0xoZvU1BtsIRkT7MBhe9OQ7SQSGY8e2HWnvYBKQX2aP0LeFtXz/vR2mJuOOaLCE7yJPxQ7QhVWwiWLtwnmsea1FG2JRCKrA/JG9b5Brgf6gH7DqxjlglZC13QDsYJ8DnQEgoLxX/KRJuQ68XZLI8cpRLv7+TcqObhkk4YZfs6ljBI7dhQ79f587mbYNntyYq8CjyLPu3KBVx8JeJA1wemSbljwDkyeViBu/WHr2sVY9GpLe4XxJ5k/xYjyD39xZyPcFFmYjgaZmQIVk+8YU5F+xxSv2/ruy4EpIRjxJZKeOQH8mDJhhwXm24+c1nSENzY9hQ9A/rq+lsFgvqgF2+voOmctmJT+XTGBqg5T28x1oqgVNttRZCXNybO0FlR8jBKtmMi7PsbaOMYgxnvjq3rICfeZB1LEIoOhYXXFCXC/cSVzxrdvrMCcIG6vfO8ehHWTYW87kcnpndt3+XvkxSz5km8r15i32gFRZdqZt6wcdyyn7V7npe5jSEeTUKJ3wLE8/kN2mtrOuJW3CYDoA/Feu34K8UIiwqpybwWI2Y2o4DNXpT77z4UrWa9ctZU4Ax3C1hxC2p1K2+000eL0wHFg7SaJrii8p2pOM4MXm7F7+b1jxcX8GT+C8e5jYlMYD6TdMjD+XeyR5+jmlcai2WFDnV4mS9fcGefglhe8QIB/ZMSbAQp4vb6GbNLAAojTb8HIrj/ZosgOU9NAxre0QLAnvnVOdEFqM3nGKTYzeCoe2+JzZkMTuMkFKz5w193SsTYtJal6Q4AGjn5XHpfY7iveJ8gXEBqpdlTw2sR6gQrOv9Zr5iBOZYEyf4WELLymGSj4KDxD6hXSD6gmOn3PA+x/lYH7C4DaIXoniUh/O3Tr+crBUMJ7ylHHtCuHmPzPzIoCDdEQCyLtoC2PvEAtP7pOgrSPJ49Tdv6SUYfS6lPx5xZWKNM5fF8NcP3GB7MKb9Onjf9hX7cTJkMhB9+ZxhvMzeOkz0/OSN2TLEq5Zti5K+Ih9T1ftDKQrezGVfuTtNNH1NmjtgubZVhZj3A6bxeKCoMfy4O4rBgAc4uZ+XssKyHfoHpOgGk+e7kVKKvys2blRI+4oGoRJH2TacPSBiuH1AVPAhY6qYjqtEx9+5ijSfv81FySpE3FNy9WLuag37G6Yp/PLpt9kIlmaODNCramMwqxIV+FxPo+F9zClGcpGjQJpxeGTxMFM2ZGwcDZ4qMlZUgHGAFryPTqJ907By8+FmwOs30K7eg5uIogxXByeryh7PqoQOg5vloDyAZdkmM4IpTwOzp/F7R/dAJXu/z9K2wAwkHfZQfYO5fIOSOZUTWVSLJEarxR6fqqfOsNs+DJ93dng8UP51DnmkqmDD43zAA7MXDyJHes5uPPYo4g8bDx2/34oYYm/FEodrnrCCL9TsE5B5oeY6KkE+6jdWc8KR2RJx3MlC9QpeG7OiUANJqJRxjd9oYa8uanssCrcuzivwpUakwF8rIYi8eyIgn/0hkH2kyU+1xxLsZ4rWDpJSZKU6JImj3d0phAbMHKfU7zJZ/QNguZYviPe1QoJa3XlxPm1trJC1yl2xPWDSyFaf2VJSfpulEdWIekTiLh3srBtT45xf9PDOP3WAKZlp5s/TbSC84mWgZIDqOtDiQcSvQ7CYSM1UKX0bc5NGDO7WmBnF2XnwBjFXtm8c39s5EbE4kCMR1o5/nDsXwu16ob5TqqHd0YZnTpWd/RSrVTvfZm5atovswHrs85H1+CT5/mYBjhEmRPXefZ58Cbe9WyxoKCZtv3NW5W2/nzfuwd0G0Xz6OyxO5QY38iUQ1Zv5jq4DB7oqD7y8fU4jTxphjWKOxsaJC7weoUPVez/jUNd7QJOIdk7EPCCoCNAM0XwIZEseKV0l895P/kFGKLqH9mFUg+IDfjSKKPiaxBWeg6uj0kX1+/lFDjPgRxsraG820V88LxBtCDQvGVEouGQRY+MPt6Xt1wj+enBW4wLAZ42U7wHAeJlHI/xFlC8LmhtIOwTFT+7HRfHtXRTeF2tJgSFZpxkaD0PnxtHWA+Bqc1vGcrNQIH3wquC/mRbbbRlJrdTeTG0VcuNByb5J3kiSmYID5d3T0kfrQVGTiWUz1RH42zSnRKPcZU5uI639x23BR9UqrQQh/1lWr69R+uxAoIXuQ65FPBD9Nm+D72m3KRbR4K6mW0ThwPbGnpCVkRViYQ5MiCs0ajuYaWkHuDFdNPGpZdnF5z47vcUCQSx7+NP4AR+S9wGOXNhB0hg6JpNrPW84SMJomgGTaYRQRjv2VO8Q+D6WQMq7UHGiddnCBspbLXwQsOaeJwUc4X9SvxtlwfVWIv3FED1KcR3GrsHbPBSpyK0pdCC0ja0h2yZEbP8Qj6/wHcR2urMsKyET/Lq9MMMHh3wG6HCFnjhG2gTIY5sFGGRTNARDxKY1mMcklGTwblRYLKHHXTSAzyM6E6E/ID0POooEyRfgYkOLsK+Vcyh8Y+ADALF9jA+7djFBers47dBw+rv3Ui/CRarGn2yLp1Rp9pLsvsXZvhGIxaoXjBZp9sxSxC8Llx4A7ra3I7xsF0+Yd8zQy9vP17mU1/igV1ZrvzfxsxrW0KeMdj/HMKGzQyRxvEOI8vgKYkjHVUyuo9QG3F5IkJW8X6gA9GkuUer+2YdTeUfcFt9JK2HTKXSUdwptyv+36x/4w4Rl3Guab/yWVBXmTbg8wXOt1g8Aa53jLHztFGVIHBLCFJ12DHZchdMPsZMuxegYDC9OfJQdQ1gufEchxU1ov+jN1NyUomgC4vz83GoChzubLkE/r+Fidgi6GlNX1+tjXesPvPLbcd9fmzKYAKGH6CsyDkk4bh2S9CmyHBJnx9/TMU6qLXgD6oFQYKy4YZMZvrir6NcVO6YI3UkY7kdI18A8LHLIPSza6DwsrktIWmCr2KScCF+3UTkfp9HuEObEh9XDAN7H37UNtEUfwXNIHREz0I/E2JfR/I7z7ltTIFnzqsXVngqlgEpJn55IiIJL4+O5YMi7mfIjkXEf2udyIolvjotHRKy5n0cIc6ToYwiqppfd50pZrhDY47qJxjkiceSMIrKjtOe3HPiB0NST3ivpcXsIB0JUCxPRIbnVjz1XaPu+Ay5n7oJxjuhhlSM15+g8cv/TCv+CKtQ6M1vhaZP0fiMPUw+bqm7/kyhWnxyeEIlMs5+c57jirYW8FhvbiPnssVz/WMZjYeX1d2NaI7u6VtZ1Ge5qlDgagL1ddYuDXYLHUtcVHEUD8kzKfk5VWDz4ekOts6ARvJZHfCv42MUgUftkt8RkgHhmLHwZ7xAl3SKMA92ihmPdMzHwammfRHIl9/hqUBH3jxhTp4mW3izJbke46lGJe0cAwPfADosesUVWj3h/DBORHctD5x14453+CrAZnVQYivMcsvh3zRbiCexMYViD65voSvz1NhEimYpXNHmTNRGXz2IK3aHkfIy/h6shgnLtYFKYgmN2yt8VSN18rTAzYzJV7lyUPpzX2UXYKiGCjVota2d6xwm41iuOe2yf/EfkIwzX1WegEpMI3HuWjFKp108z8ZJ8ygMiK5OvVNVIW9LH48P+PiFiqm8+PS9h3z0xBFJ2TugdUI+AEzOjPTRsPp1YG9gXy/khn/M3nrFNlczJgXAvWFp6//gXwf1i/+72/jx+MqaEnxWjXPRq/NlLFE+9Go/ELV62OOzV+LL6+JXyWA5PFVnfTfkKY8gGebUdAUBvAF9hNSBJ6BuYsNbSp1n4OfctYl3QH8wXz/JyIp7J3TZVbH1mByhhZNko+naznV8/sOMKAYlcsZ2gYeuFRhYV30c7PvFYkBmVTIpTtqjOCJD1vCF0ZKEOSEQWHr74o7WuI4pvAZzl7pGw4IoDFI7OeOfjb+RiKOQg3HEKMCt8coq1ulIcC3KTLLvTvuX924/aXVxhocitqSYsNmbX3yZyHb/rXb2Idl7oqocmHYkJwKWkGtt+wB4TaWgdEwK8j83Q4GxPI1qjg1jtr08OZuVHcZ2TBCXnVNil7MrOncHDXcUena23L+cy+kGaONX8ypiIyxlxhejgFVl9upojSM6mr3CLq2J9YNLMroIfFbILIWrkorXtRwbHcDg+KKZ4Njh1gNGterCMqxwlc/VJKjwMjlRzUyOZgciactTyg/2QiMJjSFSROLTsY3M7j+AtatwgS0VY7wrZn1LyvCxWU4wdrAzRMLwfElsYDi9TbA9YDWgudtoXgwpSUOstFemWtbsEMMWyO2AP65Shc1hIuDY8owiD+WhQkXCFH3Fbf/xYrIkLl86VdAeKapg+HQDQx+sREsfFBu7HrzD/vI+IwupV5LHeNcbyHMK7oF0j0WrfSOCpZhhtIt37AMA5zhfFyHGxfveb43XoGwA6YC/IG6dkfO/+KSdkuFdYqNI4I5iuDzTG+2G39g3DUoX1FEW2dBDFqmxQQi5nIvXNh3O/t9Qj8lj/LjViAvNoDbrh5VXOi4n8XD6Q+I7DTv2Q8uQf5x7kvswV/36Ip5xfXHJGcGJEqNgceS4Y4j22tVzJUz5Loim4FXzWfB+3HL1ChTV/D+PNSVF11SB/UkShvU5U3nA4KVOTYHqUDBtWCMf7e0p4q+AMNarFi9+nvN3kg//MSb2mFRaCvJizhsuiWpxap1Jd9TQHq01J3UTIOE+ud5pkqiwc+CA/yiPPkgMAZRRX4DoqxsgfnSPBk2J1nPD5JSz/VruE55JOLnEfK1Y9hXYWa4AWZZkBeH1RRVIeCh6YU1dSCc3P6udqLjgJ6Ho3maeAo8D08Jak9o/WfX1chbxTQsLRU+I4+Leb+St+jHMajXNrO2YmZavLDQJjIge1MSHBa+yHY+iDoGGY/PVIhvI0+e4GLcpK1N+yyZYGGQtdE3ZY5IQoy5WrzC2yyKkqkv5yYECSrFL1grcaTlgN+5NYXaJo+g7c8yIGoxuiCe/xWQo8NCfCR3nDGnJ8M1ntCUciPAI7+X6yIhItogGN75mZWpgSsY29ii8cAIbGaSWmxwWPl+Nis4RRVUMfTBX9X3Ixn3CCqVdeDfN7tiNaXncDFXZvf3rMt8JCkqI5Ijw15l9yPt0oUyxVwrL5SJqdYXllr/356fECVk4LBfITxXqsNBOTw1rnU11dy9JFVMatJRMfJoOoh3pt2gStQtmEmIM3caWFCzu4q20VBmVOUEgdiPDKA8o8UYEV70odvSZaeb3DSjUyXGVX7qi61iZFZzlsPwyqh3dQyLO10dTDcj2Bn7aEiWxpBh8aq8+g5NAo791KkDJ0oMr2zIbIpEhCdVK2IWxyThuujLsWEDhLLTEOK52XKwCTbWgTbQucSZHG2KSQ8WLySlwy+aS9OmWlh3xabjximHm5gqbtnVM0BSZTooeQKVEYSo9xrEz7/in4aO+phi5SMbKCSFe6+3QPC/DIDTEevL+JVkYF1PrE5VVT3TpiPJ36HyhPiwxI06IB3+krDWJ2WOckaQyyaMWx7Zwet2F4WnSHx0rhXcRob0/TkDetFKY3D+jt7l6l8h9sUkCxbedq3tb41riNZ1F6UTZ/gxOIGSGCNHOlc1g3idI95RvbHO0AJT5sYhS5iLaBXDlOuWuagRXQB7AArKRxU5hOybiicfxEHFFrySf73QFltk3Aa1b0kT8r1hMUXBlHNN7/J+CG2gYsPw8AN2f3xVrMih0052b980KuaBz678YR1WsJVNs6Rw8wMCeWeDI3a/i343CYhqryStZM07zFLCXNxIRIBeU2CKE3L1hYzgsOgfOz+mmXOUTx6njuUAeceZ7P9RQ+J/CA8nT4Kw6dkgP0LQD0gozCYuHcgpeTp5N+1X3Uc3KuWV0kZZeYy5srKc6Nuf45bxbLQyme3wsdZqJOiw6XM3+DTpf3+7p63mDK614ZnAFjFDb8LfiO9/ADZggsig0cF4W+xMceuQ4Yfka+rweQzAN2N9YOzdT7iDiQ2BDZEZV1rgNGY4zhghYcQiEOGirSZh1sV8VShN1nFucxw9OLufFwfTFPzflkTJXctSmM8RiejSTPkTX42J0hETP2VhriMxhmL63uyFA8VxRn/mJjabFxNFVsMeO/8dn6Fl9Ume+ygpn8/V6R4qoCKALfTO0LStfMqdCD3l2LeAv3+Jr8hKkz2LJ5jhCO3wntFgp5MPb34T/vl/rhx2QUL8dMsGzYufhuvPT2Zo/NeVaTcm9TdkS09Y+ww7wOQsQgWtS5WpwM1GNZuXhresq8r9HJkjCjHButEvQoYT8dDUFkugIORlggzkGMFcN96WpC76+1I6eKVXoerRH9X41LxU6KBhgdDPA54HOVbF8S7JnNec+B4YtGCB3JRMO5IWVxXQnIgHCt44DRdkNZxxPGuRgA61fqgzR8FNshJ8uU1R9bO8A3DwpPDW/ff0vbvJXtbru/9K+GHzzZ5fsxzjlPsjcwP3r+oeXjkcOXqfJxk9TBy3ccZ4wr6P3IheMret23TcteBLP5wpQgbrYz0n5pHKJS5l2jMhvw54dT53OBJTat7zCAq+fXXWumu08oFlHJdL7neAvGnRnUCcxYWVVMLTkY0K5S2TY78cSOY3MI89UFwFVzKr4PwO/KClyFe11p7ZkzMny+RE0E0/dWfhclxByM3YNGGcak+YOVqdD7kE9kg103V7xHEb0gU46CNSEk7hixBiPtJRTJK0nK1AHzdZngeLyPWGXAP4bnUAFyb3RUOFW8bHkri27Wr+1/BoaX3Cl1uY+naa6V8ovSIsLtV7tSMHkVoAgwqZEYZPRdndjV0t0dQs/WbwwGxnlPOVLqB91GvyoaAny/JzbfcZLn3NFBePpq8dgXHm+5uHDqIpl8R/rBATP1qCG2iDsHAHo87spBEXD4vHDiTuEldMT5Mnk1b0O8o1bhLKXHLjjZCczYBfO8tSgC3LBcwCEr7kzQjny8yco3GXvZzFL2sdmvhv6a3wMAkDWxQDIK2gWvrXa237TDBuneOe01w+GJRU8D7VYc9H1U8ToEwT/C1cF7fB2U4HV4r4mN7zt74aCV+/2YsBoNwN+GpBvQX1uUZ63rk6b0/Z+HOhzwku90LuAWD7Fmchtdcvaus9/VlZ7Vfl1yHlTBlY1D+ae/aP1wnHPQv1x6qVfUjZdsdxbV628x7oPeJ8533m8q+ooXSLXBBso2HTDYrbfX5KjRGXNhmYRAXAkbM5KSuMxJ62fMLHYrmimytOsg7UsEnU+LdraFZ7e5oOOQobdpjFNL/oAtIwNJE3dOf8mhMgn7SbDvYb7Ypf+ORW1R8RbPen5DH69sFwvJIJj2xOVS3OxgJ+bmBl6Yczxisfe9enRCScOp6LDxOZY5AxassuvjmFr6kGJFvkR+48TuRfkbtfez02SmbRsavJymZ6e8dPYm6sXbBgqBBf0jJUocAsgtKEDBEZJQc5suucC5ZJnRdXNdy2Cu7U05fvhgJ6bX4S+3P9MKcKekZEyzwk46F2SFq8RsIVKAdzdIuSqmkr4xrdYiUf31HfI1lTIMLVSekdyHhHUrfeN0m7xzYieJTaspuWRVJmehElKAXTOIxzJP2DfPPmSXqk8dXYnzuGVDynPG+KcpnZs/g2k5Cwy8G6uBp8mSinKFwsBw+WVu7knUv+tNs0kD/bgDis8Vxpfcc9UTRR1VzrHtUi3Yt7n/xAwDCvesvqvHdRN+94xrTBrzzX2ghQWaJfZa2BJMd3SSYVy4f9j+gvDMRf6114s8KJqAwBlHOUNiEIRFoQA6TpRfq8ESWuK8XrhGj4BjAQ/iLC1taYJ4fvqt83F1jEx6eQYdJnSxBcd97MsjTqqkfgSYw81VVzZydwzH8Jjbw4+283puSBvN0d28Qd8UvKATGu68p+uu3r7Gk/pD/5hD1sa1HZj0jZLfVXcSUcilJxG3LtRrKPYbN58vNAS6goWn5p6rRkJYZfVo0Aw9ZZsLfCDrMJ53DG5d/wowieRFcB9JdSEqv3+5n+jHoXATocTKLrqZZX8KA3IR3NRXaEA7CVNZ/L715hxBagf7GSXp7VsQ4wRb/HoLJDFmcHgcpGakOu55QGkKkXO+d+t1zy7POo801BYoLp4Y+ZOQGgZNKBKAxnRI9M4BQjwXxcvayqOklTnCu/HqKgwuzPB3AD22OKmlsdOwwXAA79BUPN6jDNvaumgshHFFyDgpPBphj0RfACqnQX1UH3Yu0nOJngvkfB5m5zy3pjkxznVxrspzT55L4rwQ53Y8R4NZFc94eM6C8w2aIXCvfvrk34/+XFHkejoj01mVyIt0fqMzFpVZyKxAZvE5/844dMyLY36bs9aYi+Z8M2eOIQuMuVzMuXIulLKbmJHkPCPXMVJPeH3f9XXVtVFjZt3XdVjXQ12fVF2QdTnW0FTPcl3J9R7WZ1CLcS3FdQ7WK1Qn4No8/RLvc3hfwfr03QuPXnT3cLv3mX3I7hNWj657bNn3ij5T9mqyh9J9ju4hVI8fe+nUy+beMfZquY+KmWrKN3OOGPK7nKvlvCrjQTmPiVlHzvxxZo7xbJwDwwwW5qE4C4QZG8y2QO3O9TDWplw/Yt3H9RrWWVRXcQ2DdQHt73zfJHsZ30P4njv2u73fzD1e7b96/9P7jtwftJ6a973YV8leRfcNqjeP/XPsK3M/F/ukPDerWVXNg3L20jONmhfkTJznzTwLxpksyzdxjshzOJ554XyI5yk0z+D5Avbsp4++fe/tOX//9/um09f8/jj1lrn/Cv1O7ilyXw77XdhDwv4L9yUwLwnZRMwOYl6Pc3Scf8McGWa/MJMFGSjOKXEOiLI3nIXB/AplQjjTQbkLzjZAtoBn/D+L/8DGxRub916Gg7j8PfHYePg0l7ZKfmCfvswTeEYo3CfEBnftZ0ztXacQ7RWhEfr6Yb79qyncvwaAsKHt28Y+bRu74/j+3GLjt1qLCgqIhIaGavwMvcfEGuqi/zBl78etra1i6pcta/Z/0cej8G804k0/k8mlfYo1yWRWt3kEjlHtF5N4yM6IaKFZtdJiUTiJmxDWevMkmFTlnyLQtoemcRedhIZdzF/gnHqgfxY7/pOSWpLkbHTC0d3ER28/rWEv3gn/iqve+RV3oYM20iSzuDGWt23Xc77JAUDQ9i0Z0bZi1T6hvPWCaCumHIJyktyyyx98sXinjmbpIfUPBddASp7Z2tMiySCrVPYnoJ4NbvXgrVOfMguDyZLYp3QWr/CHEOvra4w8gAz7v2cTzXqSPYi4XD7B8FSQZv9fvmTrJx6os4/PgLAJ8irUM/TPlD/7ve8XLIG+qRT2bDby5iKV1B7X01/8Wn6QCMD7QNv7l0lWZCItc9SxidBnH2UgdE5Er+WwCApOMJdEYqNzmhiLACzOCX/Io99KPDqe+BR+QjeVDmwfPBzWyPPCOGOqs40+eWb9zP6Z4TuLmBHHW/PQt6buHA0XuR8AAykefvi4l7Cz0cHlrk0FoWTE5F5OEnvu+52+0S8XNcq7KQnGOBW9B8QQ3YGZWelzpBAggTOUnzU+aJ+LwBLTmulqKRLf2f0MU5YznuWBYo1gRgmdOQu6OWYbW5ncmYojHs3QM/7jTC3GETsMPsupnp+zO5QfmxFB9KrifRjNOPhVE0vTBzMySfF0BlTOWDE/F6ZzDqLnuPbp7f3ML6yWzpc4aaDxw1YE0pAc4xNpSnpn7Q8CRr2P+Ir7+rVbE52c2+ahvTKGhCmLrHZwwMq4PJyRrP54xJfDdwgAlg/zLfLfKzSXW00jWgWJfScJL2xJyASyBmp/Rvd6/po7xpJPBU2nuH2D1z78W5lqzWGQsXUP2vz/9hkAgL+s+crCqzNHE5J+XVBN/c/8HcA79Y/lRAxGDL2fmF1EEMa5yFHGvNYu4y1BgOBYG2iLMak6f8trP+am1Pv7sHs/i8O60h9rt4G69saxxOZC4SMiNmGHpq8Ex0C/PTI6wYig+vAsbxjLxCdOxyQOgD2uYzUIiB6ZjyBOqNDHnQUuzXwGwab5MhsFwx9N/2B4aq4SjsOtshfDQKgl2RkikThL/Q1FvnqRFNbA548vuMRm/9q2df0+51nec9yxhxLjj/X1ni2xniB2JSPa8PGOCM3vxqVSMof1l4atPf71otyGbbXm0NGxgnnufJfXSLnRX74cPvDf1heWgs+Z8/bceCsdZMnq63MywUuDeYZB1iXvhk89InZ2fYlUVIT4118XHLGJR9Pn1b+Md0lC7o+e6EPzTxA73bqmbM8mwrKhUBH9nSeiTop+Xp8WAjWthN955gMoNHoCU1NxHrxibx3JaZoDDTbSyVVXRvlK5dz8JVWHcpBBtd0siEFmvG/Bx9rpEqcPb/kUb71ANNMYtW2zt1AnbxbpZ0gAyqY9L+EeK3kXvfx+gKRS3KPyd4kv8xGn34X/aZ7Kxmr3yl1l/s4/72fRlxNeJy/k33w9wPfTauiawtQaz/WA9lP11b2Vr25XhO3Vvky/jJEeQsriR0WItSbtsY8P/t3gNx5e7/N/IfejteE82ggt/H8dyR/MzM0RScSxb6XbMXcNTueIErcdsS7qJr9UxNxuYXUarS2R8FdYd4JdpQ95qPRQG4BI6mh0Q5IIHVS5I/EUbjdO9o5WGqJl72S56O1W4jrnTk/AxUg0V7xobsbScpcXeGAnvcPTrnpG8/IjlndaPsZi+SbCUBfDL6y/oZICKgksNMhKC8ExQ2yGDXO3vJ01hUdjWogVYSOvyLSiVIWNNpNpjM1aY9OKUxWDZSS9eE8rTAibiJ18krG8kq0VnRI61UjKaXiZphvJNMPFGJmJZNlsb3b4HGu15maZZyNefsxdyRe4WFVh7rtjF0UrdrbAkvRKrcQri1VeIDtahaclVWa6x0x6e10scF+U/XhxDyRShRe7OkqN5WZq49RFrDeUewNuxEYrjTVl2WyktIM24rREafWqprak2/Eq6Qjb6WL2h6Id9qqhI1VxSuoqujtsj4txeovuC9+fyEBYLm5JR32p9VjswbSGLMQa9ir28fRO6Iw94k9VJ8MtNRT9lI0Kx0KPq0vrtJEYEzZj8mzGnkxgSpbeYFqJu+XNhHvJWIVzicxje5X7ghErVS0OxtIPl9mvMwWbMhwiB1jy27hxzpE9jhGBdsQDEjrWXl+leF3aV8qXdIAAH4h9b4qqvrdFr/gHNA9/cW8QMA3K4F9Z+37h9vu753AVPgChD0X/e2Wj6F87YePVel4cDd+o5N2XjL0pL6fVg/dvJ/NQPcyeZvdgRUJ1xu/DVNXcQRp/BBWyonl6Q5NsFpTg7SvSES5cQlOCzY0r5z3idfBDeHp9pzZuiylr1AcjckquVEU5SnbU0VBlF1IHssp9QzLMK5x8CJFWPX0tTgh1ngCwrcaePMT/siD3HIX2qF8gV5nNtGYqsIcczkbQE0vC9tPpZF+uAjV4x/hC1u2aOGRzHAhfjUFql8Lb8GoslnuCpB02bpPASntZDzxh05jlTAvpxahvjzRd4EMreQlhlxzgLXi0w7f//CUffy+2WcHsEopRyIN0GqfkPhK8rQxsqnF+7pI1w7ptz/0fytJOC+G4lPczDFXgu3oMuZEmTYHTXvjWKd5Z3oCmFQvo8hReyVE6jWUo2EN+sgveyh0py0c6lKFzXN6wguVoDzrsyWugXj+BDHzFO5zqo1RngYYm3e/FIIvXeuWpQRysUjLNQ7p4ElbH7Sg1qWzbCrCTTk6NsugpUxv04GwqHxyzqkUj0sJf9TJE50xrhWruadbsnmpF3uOmZp4+rqX3t0XD3++2Nz8d2f+0JsSEtIx2ZNx/roXuGML6+6v3jrEnF2wrA7yhNMZ2RCm2DOCc4u4weDQlbLT7UdhRjkxR7SwPdEkcBRNElTiBQqcXlhYdC949N74fjoUtvmPTnVqDfz1nSfhfVMyNCh9FzOrSMIIQtOCrjglB8FEiRgKMxFiI9nMhVQZsZalhuDJk335PNmXgRfks/nTdqD77+5xC9OT5pC573NSGgtkUGRs9LgL0FxDM7pd8ME3hRJ234oet08+um+NEGOGIueqiGDgkX/un7x4AU2S2c+cHfjjsXtLfXMEPKn/QdDIPCTa3fF7H3BaEI/1zMheiRAGdw/pZzBwfFKvbXni/goJ2YqESVRDw7oV63CxdHILX4obGp1CgtG72dmtLnN4FaFp/jeIA7+58DVWMQkJpzLV84zei+PlYGqgVtWdBuBALEPRxVKepAwO7Vg1yvLxQ4FOCWqDdQEFu/hMuVGViYCv53KFkeyQo3tPOYRIwYBD0baxXEg0qp3rT018t4J98ug9zCwHr9ynJjbJICIw9G78Sro6joW0cASbLKIjtYzfU3LoXI/SsTvSd2o+B6eGdBm/EAIqWyr9Un0AC2Vn331NkFEzk/d3Mzrsyj42ndcG2kthc8Ues4G813u9QT7NIv/F7Ybzv0fjrkDP+Vh8lPgb1lm1ruLdTebD1GP8yIqRccq6CpHVmt4hfVthcxr+Tj0sGMCsdWR87FhfjO9Yqnec+nD+0KH61S0QrFf8F4Rg7y3Xl6Ejow70/c3y87QLJ50nci7ruyIXioPnPwk/PO9cP3POOuoyJ09eXrhCa0I3VlYz2k/E9pUQtfRmZQn5aKCHn6CdLpRX4jIauV/PdbrGK3LQDbks93kkXFF413NLCtN2vMBP7ksZJwMou9ioIJFmouufSdXtmRkxPiShbuR5b3uF5uTPkc6rRyfuy2qzU9pN50nkX2QLIC1W/tubq3iZ59X7v+Tn3KS/9hxpv6D3owLWYD5otMLZ5vdGDmUf7SptgOU7/3AWFm3yn29DhqXCiD/KlyQ8b4YBE9XRiLjXtqa2oGl3b0YtnY1v3mpG6r+BTN04elLVph5nkBe1+NOnE32jIbdePhzvyXHvfsiXj96oO9CSmcyi3KdlIw6CulK/1p7Tl7m/qbF/GfSXKGzP4JPZ9Z7DkMUJrtqn/bu3NmtiHueYs1XJtu6MdEGpsT2oZ6ml/0lJuFDLgj/Ht7Q48dUkn1ILHBmeDPXhyqvmQCY+jThxwgTuaS7HhL8ffOftgY1YmbUQ06qO7Ewiiw4wV9S0/bnpBnGNgzJD3+XDfDezRGD87DHBDgB+8W9NkQy7evM1zxHeQ6m1J29uaJ54E6R3/mxIVfOmcK1f2U5/bkvk8KteXHt7ofWP+jH4Ic4ZpLOdoTcbnN7u82bCKVjRHTzVK053Xs2WP7ZHJPz/qj6FvxvN94MN3Rui8uW6nO8a/tKB+gVd5S/Xt02v3dz98k3cr5X2x5+6XU6lyGcfiNjH9rRe7z+2OEvqS6M85dOs2CSVnZSkz4XQl9m605tfcR3qNWhfsCwYvk2fmLskIzR2muIuKnWfjVBxPO9iNz909525QFPOnU784aOPXfevB1CvhcoHOrlUKtKQtUpe03qn73Sfzsyb3TYrpiFnlIzZmiTpbEkDewLdi6ncc4Rhdbe6VmE+6s/0rV58/Ea8ZmJGOnS36Z8us27MWrE0LCkt841SZHJCYe9BiP/diLRrtMsa9Oe14YOzsXy2fG3xLS9BRGcxpRKA6qBlCKxKsIyXYl2Rtn0DAFGNiW91FwHG4icM76gimENCeRoQSZJRDtth3yBl/CH4CDiOX/EkeBXYU0+wEpsdjmNHD59Qy10oxP5ZB08rSeBaB0ZeVtVKrtaZ9HRHOYINlbOk7h62+c41g5LB30H4d0KHhwySSXyR/XOtPZPHC5hsvTw4Yr6i+lOy2m2okmV124nabNO6MD2VXrvW30a31Nfxz5SPranxsn+CTk8/wKRdVOWYEzxFhHF86+f9lDLw8UB8+nkM9mTyQjGye0B25vAhmER8F5igPROE0X5kIz3ggaLzkAcJrHnhtvOEBwnueQ6oBIRHfQxTMYHoILIR0oQ0RdAFIxH9CHBFCwj9EaGmqpwU0sZ4eNfeLQI+aJWu/qlX4DqHp4QomRCGtJkDw12yM5Ge7anJIfobaBUSYVxtIuarVPp6NMkfilVHVbBJvWPYO5J/XDv9hjiANcB9phgptq5nY3m2zsdMMvDQOmHksN4pHP92Ds3GOcZu42/Ib96V6bbwagWy8iW7jHc96/QRki642tpRLTWz7pVa9VxM9LFmIUCwAYXPdaqgOWJvHWqCHFUDoZYXost5WqP64jxWqlfW3Pogw1ArXS4dZgS8bjocrpSOscLV0FCdje4+QakX4r1S29kK4Z1VEeGIFEJKXWokgL61OhKRPHBFaBbqQMDHAEcERAN6NHYEoImQEAEJWADht848/nRYoT4TlAWCnbUUAWGdbGQA22VYFgD221W2stYe2dVZmW2/3bBvqGr8xkECEoIWMvbbLti8eGHtBejgscaatuB/nbc8fzz8lWIxqYFrQQLgv/XQDDbFWqIPqI0wxaMBuSrBMU4QVmOgLOa4VkvF9/F0wWtX9bTN52PiuNqwqagB3LJAEWJ5QDisBrC9fDgRg+yRu/u6cP8FmfImlWIj5mIYCZMMLBckk0af0E8VRFJfHZXJezs0v5vP4isJ6YQVwH0aAL8VThdCB740i6edfFuPntl8q3W1o+gtfaPy7TxgW/p8evZjTf6h7xCfy2luXzAAmtwXTkPVPwSD/4uVf/uLxX35p2GTboX+2CCsaDz8FAM/8/MuW5TZ9pyYLR86tKz2+uhwSpWOefPGJLiQ8vxvqc7E7NOYNYz1Z+OjuWA4DSD71wXibaC/z5U7nKC/vHwyTfqGwh60b0/7s5WqHBr+fHfUvw9y79UCumRr5b4JDJtwCPFUYkPjdYaA7DBjWBqtjXbR8ALI5ct9Lf9Y3uWk+MOdp4L+YbLuervaskLPx9jdjVHI1hs7D17o4tj/8/PW7fw69P+pohnB84/RN25TmdQ/sVKeXb1K8oLME+g+1ZfOWtEbfNDJjnt9FDaNdpRvuTbXD3Xms1bXJB5ncWXYhBvfbgT0B/Id6Jbur5/eX3avn+tHigypqrn8Z8so+Pvf8J7PDEKhTvwZJgWQlf1viQbU55ytkz/bCzzNZ6TodEhaVvJL+YBnUyH1ypV/ugDoZZOUt7F2ploRQVs1uqnuyAQ==";
var sha256 = "c971aa8ba5040de98600385c98d5f631ffe7e9673ed014d8ca14ae47f98d6c44";

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
