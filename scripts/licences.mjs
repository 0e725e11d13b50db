/**
 * The licences of the packages that package-lock.json pins, as each package itself tells them, held against a list of what may
 * stand beside the EUPL (scripts/licences.json). Node's own modules only.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));

/**
 * Every pinned package: name, version, licence (an SPDX expression, null where the package names none) and whether it is only
 * for development. Packages for another platform, which are not installed here, have the licence that is told of them or null.
 */
export function packagesIn(root) {
  const { told } = read(root, "scripts", "licences.json");
  return Object.entries(read(root, "package-lock.json").packages)
    .filter(([place]) => place !== "")
    .map(([place, entry]) => {
      const name = entry.name ?? place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
      const installed = existsSync(join(root, place, "package.json"));
      const licence = (installed ? licenceOf(read(root, place, "package.json")) : null) ?? told[name]?.licence ?? null;
      const { version, integrity = null, dev = false, optional = false } = entry;
      return { name, version, integrity, place, licence, installed, dev, optional };
    });
}

function licenceOf({ license, licenses }) {
  if (typeof license === "string") return license;
  if (typeof license?.type === "string") return license.type;
  return Array.isArray(licenses) ? licenses.map(({ type }) => type).join(" OR ") : null;
}

/** Whether an SPDX expression is met by a list of licences: one of what stands beside OR, all of what stands beside AND. */
export function isAllowed(expression, allowed) {
  const inner = expression.trim().replace(/^\(([^()]*)\)$/, "$1");
  return inner
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((name) => allowed.includes(name.replace(/[()]/g, "").trim())));
}

/** The packages that may not stand beside the EUPL, or of which that is not known, each as a sentence. */
export function licenceProblems(root) {
  const { allowed } = read(root, "scripts", "licences.json");
  return packagesIn(root).flatMap(({ name, version, licence, installed, optional }) => {
    if (licence !== null) return isAllowed(licence, allowed) ? [] : [`${name}@${version} has the licence ${licence}`];
    return !installed && optional ? [] : [`${name}@${version} names no licence`];
  });
}
