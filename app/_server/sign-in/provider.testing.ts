/** A real OpenID provider on loopback, for tests: everyone who comes is signed in as the person that the test names. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

export const CLIENT = { client_id: "plateau", client_secret: "een geheim van dertig tekens lang" };

/** What the provider knows of a person: standard claims, and `groups`. */
export interface Person extends Record<string, unknown> {
  sub: string;
  email: string;
  email_verified: boolean;
  name: string;
  groups: string[];
}

export interface TestProvider {
  issuer: string;
  /** Whoever signs in from now on is this person. */
  person: Person;
  stop(): void;
}

/** Starts the provider. It demands PKCE, so a sign-in without it fails. */
export async function startProvider(callback: string, person: Person): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const running: TestProvider = { issuer, person, stop: () => server.close() };
  const provider = providerFor(running, callback);
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return answer(request, response);
    const login = { accountId: running.person.sub };
    return provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  });
  return running;
}

function providerFor(running: TestProvider, callback: string): Provider {
  const provider: Provider = new Provider(running.issuer, {
    clients: [{ ...CLIENT, redirect_uris: [callback], response_types: ["code"], grant_types: ["authorization_code"] }],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    scopes: ["openid", "profile", "email"],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "groups"] },
    findAccount: (_context, id) => ({ accountId: id, claims: async () => running.person }),
    // Nobody is asked for consent: an organisation's own provider does not ask either.
    async loadExistingGrant(context) {
      const { client, session } = context.oidc;
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
  });
  return provider;
}
