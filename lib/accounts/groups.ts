/**
 * From groups at an OpenID provider to a role: PLATEAU_OIDC_GROUPS holds, for each group, the role it gives and the places
 * that it is for. Someone in several groups has the role that comes first below, with the places of all groups of that role.
 */
import { z } from "zod";
import { jsonPath, problemsOf } from "../problem";
import { type AccountRole, type RoleInput, roleInput } from "./account";

/** By the group's name or id as the provider gives it. */
export type GroupRoles = Readonly<Record<string, RoleInput>>;

const groupRole = z.preprocess(
  (given) => (typeof given === "object" && given !== null ? { municipalities: [], regions: [], ...given } : given),
  roleInput,
);
const groupRoles = z.record(z.string().min(1), groupRole);

/** Where someone's groups give more than one role, the first of these. */
const order: readonly AccountRole[] = ["administrator", "chain-director", "advisor", "reader"];

/** Reads the setting; `roles` is null where it was not set. */
export function readGroupRoles(text: string | undefined): { roles: GroupRoles | null; problems: string[] } {
  if (!text) return { roles: null, problems: [] };
  const parsed = groupRoles.safeParse(parseJson(text));
  if (parsed.success) return { roles: parsed.data, problems: [] };
  const problems = problemsOf(parsed.error).map(({ path, message }) => `PLATEAU_OIDC_GROUPS, ${jsonPath(path)}: ${message}`);
  return { roles: null, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The role that these groups give; null where none of them gives one. `claimed` is the provider's claim, whatever it holds. */
export function roleOfGroups(roles: GroupRoles, claimed: unknown): RoleInput | null {
  const names = Array.isArray(claimed) ? claimed : [claimed];
  const given = names.flatMap((name) => (typeof name === "string" && Object.hasOwn(roles, name) ? (roles[name] ?? []) : []));
  const role = order.find((candidate) => given.some((one) => one.role === candidate));
  if (role === undefined) return null;
  const same = given.filter((one) => one.role === role);
  return {
    role,
    municipalities: [...new Set(same.flatMap(({ municipalities }) => municipalities))].sort(),
    regions: [...new Set(same.flatMap(({ regions }) => regions))].sort(),
  };
}
