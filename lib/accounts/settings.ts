/**
 * What an installation is told from outside (environment variables), read in one place. A real installation says so with
 * PLATEAU_ENV=production, and then has to be safe before it starts; without it this is a demonstration on someone's own
 * machine, with example accounts.
 */
import { z } from "zod";
import { electionsSet } from "../places/elections";
import { type GroupRoles, readGroupRoles } from "./groups";

/** A provider where people sign in with OpenID Connect. */
export interface ProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the button says: "Inloggen met …". */
  name: string;
  /** Null where roles are not given by the provider's groups but by the administrator. */
  groups: GroupRoles | null;
}

export interface Settings {
  /** A real installation, as opposed to a demonstration. */
  production: boolean;
  /** The address by which browsers know the site, without a slash at the end. */
  origin: string;
  /** What sessions are signed with; null in a demonstration, which makes one of its own. */
  secret: string | null;
  provider: ProviderSettings | null;
  /** How many proxies of our own stand before Plateau, each of which adds to X-Forwarded-For from where it was asked. */
  trustedProxies: number;
}

export type SettingsReading = { ok: true; settings: Settings } | { ok: false; problems: string[] };

type Environment = Readonly<Record<string, string | undefined>>;

const SHORTEST_SECRET = 32;

/** Reads the settings. The problems are full Dutch sentences for who starts the program. */
export function readSettings(env: Environment): SettingsReading {
  const production = env.PLATEAU_ENV === "production";
  const origin = originIn(env);
  const provider = providerIn(env);
  const trustedProxies = proxiesIn(env);
  const problems = [
    ...(production ? unsafe(env, origin) : []),
    ...(origin === null ? ["PLATEAU_ORIGIN is geen webadres, zoals https://plateau.gemeente.nl."] : []),
    ...(trustedProxies === null ? [`PLATEAU_TRUSTED_PROXIES is geen getal van 0 tot en met ${MAX_PROXIES}.`] : []),
    ...(electionsSet(env.PLATEAU_COUNCIL_ELECTIONS) === null
      ? ["PLATEAU_COUNCIL_ELECTIONS is geen datum, geschreven als 2026-03-18."]
      : []),
    ...provider.problems,
  ];
  if (problems.length > 0 || origin === null || trustedProxies === null) return { ok: false, problems };
  const secret = env.PLATEAU_SECRET || null;
  return { ok: true, settings: { production, origin, secret, provider: provider.settings, trustedProxies } };
}

const MAX_PROXIES = 9;

/** The number that was set, 0 where none was; null where it is no number. */
function proxiesIn({ PLATEAU_TRUSTED_PROXIES: set = "" }: Environment): number | null {
  if (set === "") return 0;
  return /^\d$/.test(set) ? Number(set) : null;
}

function unsafe(env: Environment, origin: string | null): string[] {
  return [
    ...((env.PLATEAU_SECRET ?? "").length < SHORTEST_SECRET
      ? [`PLATEAU_SECRET ontbreekt of is korter dan ${SHORTEST_SECRET} tekens. Maak er een met: openssl rand -base64 32`]
      : []),
    ...(!env.PLATEAU_ORIGIN || (origin !== null && !origin.startsWith("https://"))
      ? ["PLATEAU_ORIGIN ontbreekt of begint niet met https://. Vul in op welk adres mensen Plateau openen."]
      : []),
  ];
}

/** The origin that was set, or that of this machine; null where what was set is no address. */
function originIn(env: Environment): string | null {
  if (!env.PLATEAU_ORIGIN) return `http://localhost:${env.PORT || "3000"}`;
  if (!URL.canParse(env.PLATEAU_ORIGIN)) return null;
  const { origin, protocol } = new URL(env.PLATEAU_ORIGIN);
  return protocol === "https:" || protocol === "http:" ? origin : null;
}

const filled = z.string().trim().min(1);
const issuer = z.url({ protocol: /^https?$/ });

function providerIn(env: Environment): { settings: ProviderSettings | null; problems: string[] } {
  if (!env.PLATEAU_OIDC_ISSUER) return { settings: null, problems: [] };
  const groups = readGroupRoles(env.PLATEAU_OIDC_GROUPS);
  const problems = [
    ...(issuer.safeParse(env.PLATEAU_OIDC_ISSUER).success ? [] : ["PLATEAU_OIDC_ISSUER is geen webadres."]),
    ...["PLATEAU_OIDC_CLIENT_ID", "PLATEAU_OIDC_CLIENT_SECRET"]
      .filter((name) => !filled.safeParse(env[name]).success)
      .map((name) => `${name} ontbreekt, terwijl PLATEAU_OIDC_ISSUER is ingevuld.`),
    ...groups.problems,
  ];
  if (problems.length > 0) return { settings: null, problems };
  return {
    settings: {
      issuer: env.PLATEAU_OIDC_ISSUER.replace(/\/$/, ""),
      clientId: env.PLATEAU_OIDC_CLIENT_ID ?? "",
      clientSecret: env.PLATEAU_OIDC_CLIENT_SECRET ?? "",
      name: env.PLATEAU_OIDC_NAME || "uw organisatie",
      groups: groups.roles,
    },
    problems: [],
  };
}
