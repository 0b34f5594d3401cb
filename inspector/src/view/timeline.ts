// When roles and certificates end, on one line of time.

import { h, s } from "../dom.ts";
import type { Summary } from "../report.ts";
import { days, plain, short, state } from "../words.ts";

interface End {
  name: string;
  at: string;
  daysLeft: number;
  /** Why the date is not to be relied upon. */
  doubt: string;
}

const WIDTH = 640;

export function timeline(report: Summary): HTMLElement {
  const ends = endings(report);
  if (ends.length === 0) return h("p", {}, "Nothing here expires.");
  return h(
    "table",
    { class: "timeline" },
    h("caption", {}, "A bar is as long as there is time, up to ten years on a scale that shows weeks and years alike."),
    h("thead", {}, h("tr", {}, ...["What", "Ends", "When"].map((name) => h("th", { scope: "col" }, name)), h("th", { scope: "col", class: "bar" }, "Time left"))),
    h("tbody", {}, ...ends.map(row)),
  );
}

function endings(report: Summary): End[] {
  const roles = report.roles.flatMap((role): End[] =>
    role.expires === null || role.days_left === null
      ? []
      : [{ name: role.role, at: role.expires, daysLeft: role.days_left, doubt: ["verified", "expired"].includes(role.state) ? "" : state(role) }],
  );
  const certificates = report.keys.flatMap((key): End[] =>
    key.certificate === null || key.roles.length === 0
      ? []
      : [{ name: `certificate of ${short(key.id)}`, at: key.certificate.not_after, daysLeft: key.certificate.days_left, doubt: "" }],
  );
  return [...roles, ...certificates].sort((a, b) => a.daysLeft - b.daysLeft);
}

function row(end: End): HTMLElement {
  // The server signs timestamp again whenever it ends: its weeks are all it ever has.
  const renews = end.name === "timestamp" && end.daysLeft >= 0;
  const urgency = end.doubt ? "doubt" : renews ? "far" : end.daysLeft < 0 ? "over" : end.daysLeft < 30 ? "soon" : end.daysLeft < 180 ? "near" : "far";
  const length = end.daysLeft <= 0 ? 0 : Math.min(1, Math.log1p(end.daysLeft) / Math.log1p(3650)) * WIDTH;
  return h(
    "tr",
    { class: urgency },
    h("th", { scope: "row" }, plain(end.name), end.doubt && h("small", {}, ` ${end.doubt}`)),
    h("td", {}, h("time", { datetime: end.at }, plain(end.at.slice(0, 10)))),
    h("td", {}, days(end.daysLeft)),
    h(
      "td",
      { class: "bar" },
      s("svg", { viewBox: `0 0 ${WIDTH} 16`, "aria-hidden": "true", preserveAspectRatio: "none" }, s("rect", { width: Math.max(2, length), height: 16 })),
    ),
  );
}
