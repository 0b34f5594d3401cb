// The types of the core's module, under the names that the action uses.

export type {
  Image,
  Key,
  Report,
  Repository,
  Request,
  RoleReport,
  Signed,
  SignedTag,
  SignOrder,
  Step,
  Verified,
  VerifiedTag,
  VerifyOrder,
} from "dct-wasm";
