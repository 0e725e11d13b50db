/**
 * Signing in at an OpenID provider (authorization code with PKCE, the answer's signature, issuer, audience and nonce checked
 * by the plugin), and the role that the provider's groups give at every sign-in.
 */
import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { genericOAuth } from "better-auth/plugins";
import { type ProviderProfile, takeProfileFromProvider, takeRoleFromProvider } from "@/db/accounts/provider";
import type { RoleInput } from "@/lib/accounts/account";
import { roleOfGroups } from "@/lib/accounts/groups";
import type { ProviderSettings } from "@/lib/accounts/settings";
import { noteSecurity } from "../http/security";

/** The provider's name in addresses and in the database. */
export const PROVIDER = "openid";

/** What the provider said of someone, from the moment it is known until there is a session. */
interface Claims {
  /** The role by the groups, null where they give none; absent where groups are not used. */
  role?: RoleInput | null;
  profile?: ProviderProfile;
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
        mapProfileToUser(profile) {
          const store = claims.getStore();
          const name = String(profile.name || profile.preferred_username || profile.email);
          if (store) {
            if (groups) store.role = roleOfGroups(groups, profile.groups);
            store.profile = { name, email: String(profile.email ?? ""), emailVerified: profile.email_verified === true };
          }
          return { name };
        },
      },
    ],
  });

/** Gives the account the role that its groups at the provider give now. */
export function takeRole(accountId: string): void {
  const role = claims.getStore()?.role;
  if (role !== undefined) takeRoleFromProvider(accountId, role);
}

/** Takes over name and e-mail address as the provider has them now, where that may be: else they stay, and that is logged. */
export function takeProfile(accountId: string): void {
  const profile = claims.getStore()?.profile;
  if (profile !== undefined && !takeProfileFromProvider(accountId, profile)) {
    noteSecurity("provider.address-kept", { account: accountId });
  }
}
