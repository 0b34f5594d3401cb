// Keys and certificates as people make them: with `openssl`.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { output } from "./process.ts";

const CURVE = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "3"];

/** A signer's key: its file, encrypted and not, and the certificate that an owner adds. */
export interface SignerKey {
  readonly plain: string;
  readonly encrypted: string;
  readonly passphrase: string;
  readonly certificate: string;
}

export function signerKey(folder: string, name: string, passphrase: string): SignerKey {
  const openssl = (...args: string[]): string => output("openssl", args, { cwd: folder });
  openssl("req", "-x509", ...CURVE, "-keyout", `${name}.key`, "-out", `${name}.pem`, "-subj", `/CN=${name}`);
  const encrypted = output(
    "openssl",
    ["pkcs8", "-topk8", "-v2", "aes-256-cbc", "-in", `${name}.key`, "-passout", "stdin"],
    { cwd: folder, input: `${passphrase}\n` },
  );
  return {
    plain: readFileSync(join(folder, `${name}.key`), "utf8"),
    encrypted,
    passphrase,
    certificate: join(folder, `${name}.pem`),
  };
}

/** An authority `ca.pem`, and `leaf.pem` with `leaf.key` for this machine, good for both sides. */
export function authority(folder: string): void {
  const openssl = (...args: string[]): string => output("openssl", args, { cwd: folder });
  openssl("req", "-x509", ...CURVE, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=authority");
  const names = "subjectAltName=DNS:localhost,DNS:registry.test,DNS:notary.test,IP:127.0.0.1";
  openssl(
    ...["req", "-x509", ...CURVE, "-keyout", "leaf.key", "-out", "leaf.pem", "-subj", "/CN=localhost"],
    ...[
      "-CA",
      "ca.pem",
      "-CAkey",
      "ca.key",
      "-addext",
      names,
      "-addext",
      "basicConstraints=critical,CA:FALSE",
    ],
  );
}
