// The chain as a picture: root above targets above delegations, snapshot and timestamp beside it.

import { s } from "../dom.ts";
import type { Role, Summary } from "../report.ts";
import { days, mark, plain, short, state } from "../words.ts";

const WIDTH = 250;
const HEIGHT = 96;
const GAP = 26;
const INDENT = 36;
const NEAR = 24;
const MARGIN = 8;

interface Box {
  role: Role;
  x: number;
  y: number;
  parent: Box | undefined;
}

/** On a phone everything stands in one column. */
export function chain(report: Summary, isNarrow: boolean): SVGElement {
  const boxes = isNarrow ? column(report.roles) : place(report.roles);
  const right = Math.max(...boxes.map((box) => box.x + WIDTH), WIDTH) + MARGIN;
  const bottom = Math.max(...boxes.map((box) => box.y + HEIGHT), HEIGHT) + MARGIN;
  const title = `Chain of ${plain(report.gun)}: ${boxes.map(({ role }) => `${plain(role.role)} ${state(role)}`).join(", ")}`;
  return s(
    "svg",
    { viewBox: `0 0 ${right} ${bottom}`, width: right, height: bottom, role: "img", "aria-label": title, class: "chain" },
    ...boxes.filter((box) => box.parent).map(line),
    ...boxes.map(drawn),
  );
}

function place(roles: Role[]): Box[] {
  const boxes: Box[] = [];
  const named = (name: string): Box | undefined => boxes.find((box) => box.role.role === name);
  const put = (role: Role, x: number, y: number, parent: Box | undefined): void => void boxes.push({ role, x, y, parent });
  const base = (name: string): Role | undefined => roles.find((role) => role.role === name);
  const [root, timestamp, snapshot] = [base("root"), base("timestamp"), base("snapshot")];
  const column = WIDTH + GAP;
  if (root) put(root, MARGIN, MARGIN, undefined);
  const top = MARGIN + HEIGHT + GAP;
  let row = 0;
  for (const role of roles.filter((role) => role.role.startsWith("targets"))) {
    const parent = named(role.role === "targets" ? "root" : role.role.slice(0, role.role.lastIndexOf("/")));
    const depth = Math.min(role.role.split("/").length - 1, 6);
    put(role, MARGIN + depth * INDENT, top + row * (HEIGHT + GAP / 2), parent ?? named("targets"));
    row += 1;
  }
  const side = MARGIN + column + INDENT * 2;
  if (snapshot) put(snapshot, side, top, named("root"));
  if (timestamp) put(timestamp, side + column, top, named("root"));
  return boxes;
}

function column(roles: Role[]): Box[] {
  const boxes: Box[] = [];
  for (const role of roles) {
    const parent = boxes.findLast((box) => role.role.startsWith(`${box.role.role}/`)) ?? boxes[0];
    boxes.push({ role, x: (parent?.x ?? MARGIN - NEAR) + NEAR, y: MARGIN + boxes.length * (HEIGHT + GAP / 2), parent });
  }
  return boxes;
}

function line({ x, y, parent }: Box): SVGElement {
  const from = parent ?? { x: 0, y: 0 };
  const isBelow = x - from.x < WIDTH;
  const [startX, startY] = isBelow ? [from.x + 16, from.y + HEIGHT] : [from.x + WIDTH, from.y + HEIGHT / 2];
  const path = isBelow
    ? `M${startX} ${startY} V${y + HEIGHT / 2} H${x}`
    : `M${startX} ${startY} H${x + WIDTH / 2} V${y}`;
  return s("path", { d: path, class: "link" });
}

function drawn({ role, x, y }: Box): SVGElement {
  const needed = role.threshold ?? 0;
  const signed = role.signed_by.length;
  // What is refused for its version or its form has no signature counted.
  const isUnknown = signed === 0 && ["unverified", "unreferenced", "missing", "refused"].includes(role.state);
  const few = role.problem?.code === "trust.threshold" ? /has (.+)/.exec(role.problem.message)?.[1]?.replace(" of trusted keys", "") : undefined;
  const enough = signed >= needed && needed > 0;
  const keys = role.keys.map(short).join(", ");
  const lines = [
    role.version === null ? state(role) : `version ${role.version}, ${state(role)}`,
    few ? `✗ ${few}` : isUnknown ? "signatures not counted" : needed > 0 ? `${enough ? "✓" : "✗"} ${signed} of ${role.keys.length} keys signed, ${needed} needed` : "keys unknown",
    role.days_left === null ? "" : `${role.days_left < 0 ? "expired" : "expires"} ${days(role.days_left)}`,
  ];
  return s(
    "g",
    { class: `box ${role.state}`, transform: `translate(${x} ${y})` },
    s("title", {}, `${plain(role.role)}: ${lines.filter(Boolean).join("; ")}${keys ? `; keys ${keys}` : ""}`),
    s("rect", { width: WIDTH, height: HEIGHT, rx: role.state === "verified" ? 10 : 0 }),
    s("text", { x: 12, y: 24, class: "name" }, `${mark(role)} ${clipped(role.role)}`),
    ...lines.map((text, index) => s("text", { x: 12, y: 46 + index * 19 }, text)),
  );
}

function clipped(name: string): string {
  const text = plain(name);
  return text.length > 26 ? `${text.slice(0, 25)}…` : text;
}
