/* tslint:disable */
/* eslint-disable */
// What crosses between JavaScript and core: data only, as JSON text, and bytes where it is bytes.
//
//   const safe = new Safe();
//   safe.addPassword("registry", "alice", password);
//   const keys = JSON.parse(safe.addKeys(pem, passphrase)) as Key[];
//   const session = Session.sign(JSON.stringify(order), safe);
//   let step = JSON.parse(session.start()) as Step<Signed>;
//   while (step.kind === "send") {
    //     const answers = await Promise.all(step.requests.map((request, index) => exchange(request, session.body(index))));
    //     for (const answer of answers) {
        //       if ("error" in answer) session.fail(answer.error);
        //       else session.reply(answer.status, JSON.stringify(answer.headers), answer.body);
        //     }
        //     step = JSON.parse(session.receive()) as Step<Signed>;
        //   }
        //   session.free(); // when no other session needs them: safe.free()
        //
        // `initSync` comes first, once. Nothing but `addKeys`, `pushed`, `inspect`, `canonical`, `unstable` and a
        // `reply` with headers that are none throws; a session ends with `refused` instead.

        /** JSON text: `JSON.parse` makes a `T` of it. */
        export type Json<T> = string & { readonly holds?: T };

        /** Whose move it is after a refusal. */
        export type Fault = "unexpected" | "usage" | "key" | "registry" | "trust_server" | "digest" | "verification" | "conflict";

        /** A refusal. Functions that throw put its JSON into the message of the `Error`. */
        export interface Refusal {
            /** Stable, as in docs/errors.md. */
            code: string;
            fault: Fault;
            /** The exit status of the command line for the same. */
            status: number;
            /** The thing and the fact. Untrusted text in it is one line of at most 80 printable characters. */
            message: string;
            /** The way out. */
            hint: string;
        }

        /** A private key, as far as it may be shown. */
        export interface Key {
            /** The canonical id, which key files are named after. */
            id: string;
            algorithm: string;
        }

        /** An image that was pushed. */
        export interface Image {
            /** In full, for an order: `docker.io/library/alpine:3`, with `@sha256:…` when its digest is known. */
            reference: string;
            tag: string;
            /** What it was pushed as; without one, the tag is whatever the registry says now. */
            digest: string | null;
        }

        /** Images of one repository, to be signed in one session. */
        export interface Repository {
            /** The name that trust is kept under: `docker.io/library/alpine`. */
            gun: string;
            /** The registry as it stands in the name: `docker.io`. Logins are kept under it. */
            registry: string;
            /** The host that answers for it: `registry-1.docker.io`. */
            api_host: string;
            /** The repository as its registry knows it: `library/alpine`. */
            repository: string;
            is_docker_hub: boolean;
            images: Image[];
        }

        /** A registry or trust server, and the login for it by its name in the `Safe`. */
        export interface Service {
            /** `https://host:port`, or `http://` if the host's own rules allow that. */
            url: string;
            login?: string | null;
        }

        /** Tags of one repository to sign in one publication: all of them or none. */
        export interface SignOrder {
            /** With a tag each; a digest in one is what that tag must point to. */
            images: string[];
            /** What every tag must point to. */
            digest?: string | null;
            /** Roles to sign into; none means every one that the keys may sign. */
            roles?: string[];
            registry: Service;
            server: Service;
            /** Believe only a chain that begins with one of these root keys. */
            root_key_ids?: string[];
            /** Seconds since 1970. */
            now: number;
            /** How long to wait for a registry that does not show yet what was pushed. */
            patience_ms?: number;
            /** Do everything but publish. The safe may then be without a key. */
            dry_run?: boolean;
        }

        /** Tags of one repository to look up. */
        export interface VerifyOrder {
            /** With a tag each; a digest in one is what that tag must be signed as. */
            images: string[];
            /** What every tag must be signed as. */
            digest?: string | null;
            /** Who must have signed each tag as it is released. */
            signers?: string[];
            server: Service;
            root_key_ids?: string[];
            now: number;
        }

        /** A repository to read as it is, believed or not: `inspect` judges what was read. */
        export interface ReadOrder {
            gun: string;
            server: Service;
            now: number;
        }

        /** A request to send as it is: add nothing but what HTTP itself needs, follow no redirect. */
        export interface Request {
            method: "GET" | "POST";
            url: string;
            /** `Authorization` is among them. */
            headers: [name: string, value: string][];
            /** What must be masked before anything of this request or its answer is shown. */
            secrets: string[];
            /** Stop reading the body behind so many bytes and answer `too_large`. */
            max_response: number;
            /** Whether it may be sent once more when the connection broke. */
            idempotent: boolean;
            /** How long to wait before sending it. */
            delay_ms: number;
        }

        /** Why there is no answer. */
        export type TransportError =
        /** No connection could be made. */
        | "connect"
        /** The host's name is not known. */
        | "resolve"
        /** The other side's certificate is not trusted. */
        | "certificate"
        | "timeout"
        /** The connection ended too early; also everything else. */
        | "interrupted"
        /** The body is longer than `max_response`. */
        | "too_large"
        /** It is plain http to another machine, which the host does not allow. */
        | "exposed";

        /** What to do next. */
        export type Step<T> =
        /** Send these, all at once if possible, then `reply` or `fail` for each in this order, then `receive`. */
        | { kind: "send"; requests: Request[] }
        | { kind: "done"; outcome: T }
        /** Nothing was published. `report` is there when the chain was believed before the refusal. */
        | { kind: "refused"; refusal: Refusal; report: Report | null };

        /** What became of a tag. */
        export interface SignedTag {
            /** In full, with tag and without digest. */
            image: string;
            tag: string;
            digest: string;
            size: number;
            /** What readers got before, if anything. */
            before: string | null;
            /** The roles that say so. In a dry run without keys: those that a key could be for. */
            roles: string[];
            /** `signed` now, `unchanged` because it was signed so already, `would_sign` in a dry run. */
            status: "signed" | "unchanged" | "would_sign";
        }

        export interface Signed {
            gun: string;
            tags: SignedTag[];
            /** Whether something new was published. */
            published: boolean;
            /** The roles that have a new version, or would have. */
            signed_roles: string[];
            /** The ids of the keys at hand that signed these roles, or would have. */
            key_ids: string[];
            /** How often another publisher was first. */
            conflicts: number;
            /** The repository as it can be read now. */
            report: Report;
            /** Its files to the byte as one document, which `docs/bundle.md` describes. */
            bundle: string;
        }

        export interface VerifiedTag {
            image: string;
            tag: string;
            digest: string;
            size: number;
            /** The role that readers believe about the tag. */
            released_by: string;
            /** The signers who say the same. */
            signers: string[];
        }

        export interface Verified {
            gun: string;
            tags: VerifiedTag[];
            report: Report;
            bundle: string;
        }

        export interface Read {
            gun: string;
            bundle: string;
        }

        /** How to look at a bundle. */
        export interface InspectOrder {
            root_key_ids?: string[];
            /** What a person pasted: ids of root keys, perhaps with their options, or a pin file. */
            pins?: string;
            /** What a client remembers of the repository, as the command line keeps it. */
            memory?: string | null;
            /** A bundle that was believed before, instead of `memory`. */
            seen?: string | null;
            /** Seconds since 1970. */
            now: number;
        }

        /** What there is to say about a repository. After a flow, `tags` holds those that were asked for. */
        export interface Report {
            gun: string;
            at: string;
            verdict: "trusted" | "expired" | "incomplete" | "refused";
            /** Why the root is believed; with `first_use`, tell people to pin `root_keys`. */
            basis: "pinned" | "remembered" | "first_use" | null;
            /** The ids by which the root can be pinned. */
            root_keys: string[];
            /** What ends first. */
            first_expiry: { role: string; expires: string; days_left: number } | null;
            warnings: { code: string; subject: string; message: string }[];
            /** From root down. */
            roles: RoleReport[];
            keys: KeyReport[];
            tags: TagReport[];
        }

        export interface RoleReport {
            role: string;
            state: "verified" | "expired" | "refused" | "unverified" | "missing" | "unpublished" | "unreferenced";
            problem: { code: string; message: string; hint: string } | null;
            version: number | null;
            /** RFC 3339. */
            expires: string | null;
            days_left: number | null;
            near_expiry: boolean;
            /** The ids, as in metadata, of the keys that may sign it; `KeyReport` has their canonical ids. */
            keys: string[];
            distinct_keys: number;
            threshold: number | null;
            signed_by: string[];
            /** Of a delegation: the prefixes of the tags that it may sign. */
            paths: string[] | null;
            /** How many tags it records. */
            tags: number | null;
            size: number | null;
            sha256: string | null;
        }

        export interface KeyReport {
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

        export interface TagReport {
            name: string;
            released_by: string | null;
            /** Without `sha256:`. */
            sha256: string | null;
            size: number | null;
            signers: string[];
            carried_by: { role: string; sha256: string | null; size: number; agrees: boolean; custom: string | null }[];
        }



        /**
         * Private keys and logins. `free` wipes them once no session uses them any more.
         */
        export class Safe {
            free(): void;
            [Symbol.dispose](): void;
            /**
             * Opens every private key of a text: PEM, several of them, or the same in base64 or with `\n`
             * for line breaks. One line break at the end of the passphrase is not part of it.
             *
             * # Errors
             *
             * A `Refusal` when one of them cannot be opened; then none is kept.
             */
            addKeys(text: string, passphrase?: string | null): Json<Key[]>;
            /**
             * Keeps a user name and a password under a name, in place of what is there.
             */
            addPassword(login: string, user: string, password: string): void;
            /**
             * Keeps a refresh token, as identity tokens are, under a name, in place of what is there.
             */
            addRefreshToken(login: string, token: string): void;
            /**
             * An empty safe.
             */
            constructor();
        }

        /**
         * One flow over one repository.
         *
         * Until a step is `done` or `refused`: send its requests, hand in `reply` or `fail` for each in their
         * order, and `receive` the next step.
         */
        export class Session {
            private constructor();
            free(): void;
            [Symbol.dispose](): void;
            /**
             * The body of a request of this step; empty for most.
             */
            body(index: number): Uint8Array;
            /**
             * Says that there is no answer to the next request of this step.
             */
            fail(reason: TransportError): void;
            /**
             * Fetches what a server has of a repository, and judges none of it.
             */
            static read(order: Json<ReadOrder>, safe: Safe): Session;
            /**
             * Goes on with the replies handed in, and answers with the next step.
             */
            receive(): Json<Step<any>>;
            /**
             * Hands in the answer to the next request of this step.
             *
             * # Errors
             *
             * A `Refusal` when the headers are not JSON of names and values.
             */
            reply(status: number, headers: Json<[name: string, value: string][]>, body: Uint8Array | number[]): void;
            /**
             * Signs tags of one repository.
             */
            static sign(order: Json<SignOrder>, safe: Safe): Session;
            /**
             * The first step: `Step<Signed>`, `Step<Verified>` or `Step<Read>`.
             */
            start(): Json<Step<any>>;
            /**
             * Says what tags of one repository are, if all of them are what was asked for.
             */
            static verify(order: Json<VerifyOrder>, safe: Safe): Session;
        }

        /**
         * The canonical form of JSON text: the bytes that a signature covers.
         *
         * # Errors
         *
         * When the text is not JSON that can be signed, with the refusal as JSON in the message.
         */
        export function canonical(text: Uint8Array | number[]): string;

        /**
         * Every way core can refuse, as a JSON list of `code`, `status`, `message` and `hint`.
         */
        export function catalogue(): Json<Refusal[]>;

        /**
         * The report on a bundle, which `docs/bundle.md` describes. No file in it is ever refused: the report
         * says what is wrong.
         *
         * # Errors
         *
         * A `Refusal` when the text is no bundle.
         */
        export function inspect(bundle: string, order: Json<InspectOrder>): Json<Report>;

        /**
         * Reads what a push said about itself: the output `tags` or `json` of docker/metadata-action, a JSON
         * array of references, or the output `metadata` of docker/build-push-action and docker/bake-action.
         * `digest` is what every tag was pushed as.
         *
         * # Errors
         *
         * A `Refusal` when it is none of these, names no tag, or names two digests for one.
         */
        export function pushed(text: string, digest?: string | null): Json<Repository[]>;

        /**
         * The exact bytes of a role's file that its signatures cover.
         *
         * # Errors
         *
         * When the role has no valid name or the file is not metadata.
         */
        export function signed(role: string, file: Uint8Array | number[]): string;

        /**
         * Why Notary's server would not keep a role's file as it is; nothing when it would.
         *
         * # Errors
         *
         * When the role has no valid name or the file is not metadata.
         */
        export function unstable(role: string, file: Uint8Array | number[]): string | undefined;

        /**
         * The release this module was built from.
         */
        export function version(): string;

        export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

        export interface InitOutput {
            readonly memory: WebAssembly.Memory;
            readonly __wbg_safe_free: (a: number, b: number) => void;
            readonly __wbg_session_free: (a: number, b: number) => void;
            readonly canonical: (a: number, b: number) => [number, number, number, number];
            readonly catalogue: () => [number, number];
            readonly inspect: (a: number, b: number, c: number, d: number) => [number, number, number, number];
            readonly pushed: (a: number, b: number, c: number, d: number) => [number, number, number, number];
            readonly safe_addKeys: (a: number, b: number, c: number, d: number, e: number) => [number, number, number, number];
            readonly safe_addPassword: (a: number, b: number, c: number, d: number, e: number, f: number, g: number) => void;
            readonly safe_addRefreshToken: (a: number, b: number, c: number, d: number, e: number) => void;
            readonly safe_new: () => number;
            readonly session_body: (a: number, b: number) => [number, number];
            readonly session_fail: (a: number, b: number, c: number) => void;
            readonly session_read: (a: number, b: number, c: number) => number;
            readonly session_receive: (a: number) => [number, number];
            readonly session_reply: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number];
            readonly session_sign: (a: number, b: number, c: number) => number;
            readonly session_start: (a: number) => [number, number];
            readonly session_verify: (a: number, b: number, c: number) => number;
            readonly signed: (a: number, b: number, c: number, d: number) => [number, number, number, number];
            readonly unstable: (a: number, b: number, c: number, d: number) => [number, number, number, number];
            readonly version: () => [number, number];
            readonly __wbindgen_exn_store: (a: number) => void;
            readonly __externref_table_alloc: () => number;
            readonly __wbindgen_externrefs: WebAssembly.Table;
            readonly __wbindgen_malloc: (a: number, b: number) => number;
            readonly __wbindgen_free: (a: number, b: number, c: number) => void;
            readonly __externref_table_dealloc: (a: number) => void;
            readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
            readonly __wbindgen_start: () => void;
        }

        export type SyncInitInput = BufferSource | WebAssembly.Module;

        /**
         * Instantiates the given `module`, which can either be bytes or
         * a precompiled `WebAssembly.Module`.
         *
         * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
         *
         * @returns {InitOutput}
         */
        export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

        /**
         * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
         * for everything else, calls `WebAssembly.instantiate` directly.
         *
         * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
         *
         * @returns {Promise<InitOutput>}
         */
        export default function __wbg_init (module_or_path: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
