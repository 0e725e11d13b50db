/**
 * Signing in at an OpenID provider (authorization code with PKCE, the answer's signature, issuer, audience and nonce checked
 * by the plugin), and the role that the provider's groups give at every sign-in.
 */
import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { genericOAuth } from "better-auth/plugins";
import { takeRoleFromProvider } from "@/db/accounts/provider";
import type { RoleInput } from "@/lib/accounts/account";
import { roleOfGroups } from "@/lib/accounts/groups";
import type { ProviderSettings } from "@/lib/accounts/settings";

/** The provider's name in addresses and in the database. */
export const PROVIDER = "openid";

/** What the provider said of someone, from the moment it is known until there is a session. */
interface Claims {
  /** The role by the groups, null where they give none; absent where groups are not used. */
  role?: RoleInput | null;
}

const holder = globalThis as typeof globalThis & { plateauClaims?: AsyncLocalStorage<Claims> };
holder.plateauClaims ??= new AsyncLocalStorage();
const claims = holder.plateauClaims;

/** Runs the answer to a provider's redirect, with a place for what it says of groups. */
export const withClaims = <T>(answer: () => T): T => claims.run({}, answer);

export const roleAtProvider = ({ issuer, clientId, clientSecret, groups }: ProviderSettings) =>
  genericOAuth({
    config: [
      {
        providerId: PROVIDER,
        discoveryUrl: `${issuer}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ["openid", "profile", "email"],
        pkce: true,
        requireIdTokenVerification: true,
        overrideUserInfo: true,
        mapProfileToUser(profile) {
          const store = claims.getStore();
          if (store && groups) store.role = roleOfGroups(groups, profile.groups);
          return { name: String(profile.name || profile.preferred_username || profile.email) };
        },
      },
    ],
  });

/** Gives the account the role that its groups at the provider give now. */
export function takeRole(accountId: string): void {
  const role = claims.getStore()?.role;
  if (role !== undefined) takeRoleFromProvider(accountId, role);
}
