/** Signing in at a real OpenID provider: the whole road, the role by groups at every sign-in, and what is turned away. */
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { accountEvents } from "@/db/accounts/log";
import { inviteAccount, listAccounts } from "@/db/accounts/people";
import { accountBehindSession } from "@/db/accounts/sign-in";
import { AARDE, everything, freshDatabase, NORTH, valueIn } from "@/db/database.testing";
import { GET } from "../../api/auth/callback/[id]/route";
import { auth } from "./auth";
import { CLIENT, type Person, startProvider, type TestProvider } from "./provider.testing";

vi.mock("server-only", () => ({}));

const ORIGIN = "http://localhost:3345";
const CALLBACK = `${ORIGIN}/api/auth/callback/openid`;
const anna: Person = {
  sub: "anna",
  email: "anna@aarde.example",
  email_verified: true,
  name: "Anna Voorbeeld",
  groups: ["beleid-aarde"],
};

let provider: TestProvider;

beforeAll(async () => {
  freshDatabase();
  provider = await startProvider(CALLBACK, anna);
  const groups = {
    "beleid-aarde": { role: "advisor", municipalities: [AARDE.code] },
    noord: { role: "chain-director", regions: [NORTH.id] },
  };
  vi.stubEnv("PLATEAU_ORIGIN", ORIGIN);
  vi.stubEnv("PLATEAU_SECRET", "een geheim van ten minste tweeëndertig tekens");
  vi.stubEnv("PLATEAU_OIDC_ISSUER", provider.issuer);
  vi.stubEnv("PLATEAU_OIDC_CLIENT_ID", CLIENT.client_id);
  vi.stubEnv("PLATEAU_OIDC_CLIENT_SECRET", CLIENT.client_secret);
  vi.stubEnv("PLATEAU_OIDC_GROUPS", JSON.stringify(groups));
});

afterAll(() => {
  provider.stop();
  vi.unstubAllEnvs();
});

/** The cookies that an answer sets, as a browser sends them back. */
const cookiesOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

/** Follows the provider's redirects as a browser does, up to where it sends back to Plateau. */
async function throughProvider(from: string): Promise<string> {
  let address = from;
  const jar = new Map<string, string>();
  for (let hops = 0; hops < 10; hops++) {
    if (address.startsWith(ORIGIN)) return address;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, { redirect: "manual", headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (set.split(";")[0] ?? "").split("=");
      jar.set(name, value);
    }
    address = new URL(answer.headers.get("location") ?? "", address).href;
  }
  throw new Error("The provider never sent back");
}

/** Starts signing in, and gives where the provider sends back to with the cookies of the start. */
async function begin(): Promise<{ back: string; cookie: string; to: URL }> {
  const { headers, response } = await auth().api.signInSocial({
    body: { provider: "openid", callbackURL: "/", errorCallbackURL: "/inloggen" },
    returnHeaders: true,
  });
  const to = new URL(response.url ?? "");
  return { back: await throughProvider(to.href), cookie: cookiesOf(headers), to };
}

/** Signs in as the provider's person. Gives the answer, and the account of the session where there is one. */
async function signIn() {
  const { back, cookie } = await begin();
  const answer = await GET(new Request(back, { headers: { cookie } }));
  const session = await auth().api.getSession({ headers: new Headers({ cookie: cookiesOf(answer.headers) }) });
  return {
    location: answer.headers.get("location"),
    session: session?.session ?? null,
    account: session && accountBehindSession(session.user.id),
  };
}

const titles = () => valueIn(accountEvents(everything, { limit: 100 })).map(({ title }) => title);

it("asks the provider for a code with PKCE, state and nonce", async () => {
  const { to } = await begin();
  expect(Object.fromEntries(to.searchParams)).toMatchObject({ response_type: "code", code_challenge_method: "S256" });
  for (const name of ["code_challenge", "state", "nonce"]) expect(to.searchParams.get(name)?.length).toBeGreaterThan(20);
});

it("makes an account at the first sign-in, with the role and places of its groups", async () => {
  const { location, account, session } = await signIn();
  expect(location).toBe("/");
  expect(account).toMatchObject({ name: anna.name, email: anna.email, role: "advisor", hasPassword: false });
  expect(account?.own.municipalities.map(({ code }) => code)).toEqual([AARDE.code]);
  expect(session?.provider).toBe("openid");
  expect(titles().slice(0, 2)).toEqual([`Rol: Beleidsadviseur ${AARDE.name}`, "Account gemaakt"]);
});

it("takes over other groups at the next sign-in, in the same account", async () => {
  provider.person = { ...anna, groups: ["noord", "beleid-aarde", "iets-anders"] };
  const { account } = await signIn();
  expect(account).toMatchObject({ email: anna.email, role: "chain-director" });
  expect(account?.own.regions.map(({ id }) => id)).toEqual([NORTH.id]);
  expect(account?.own.municipalities).toEqual([]);
  expect(valueIn(listAccounts(everything))).toHaveLength(1);
});

it("writes nothing down where nothing changed", async () => {
  const before = titles().length;
  await signIn();
  expect(titles()).toHaveLength(before);
});

it("takes the role away where no group gives one any longer", async () => {
  provider.person = { ...anna, groups: [] };
  const { account } = await signIn();
  expect(account).toMatchObject({ role: null, own: { municipalities: [], regions: [] } });
  expect(titles()[0]).toBe("Geen rol meer");
});

it("joins the account that was invited with the address that the provider vouches for", async () => {
  const bob = { email: "bob@aarde.example", name: "Bob Voorbeeld" };
  const invited = valueIn(inviteAccount(everything, { ...bob, role: "reader", municipalities: [AARDE.code], regions: [] }));
  provider.person = { ...bob, sub: "bob", email_verified: true, groups: ["beleid-aarde"] };
  const { account } = await signIn();
  expect(account).toMatchObject({ id: invited.account.id, role: "advisor" });
});

it("does not join an account by an address that the provider does not vouch for", async () => {
  const carla = { email: "carla@aarde.example", name: "Carla Voorbeeld" };
  valueIn(inviteAccount(everything, { ...carla, role: "administrator", municipalities: [], regions: [] }));
  provider.person = { ...carla, sub: "carla", email_verified: false, groups: ["beleid-aarde"] };
  const { location, session } = await signIn();
  expect(session).toBeNull();
  expect(location).toBe("/inloggen?error=account_not_linked");
});

it("takes a new name and address over where the provider vouches for the address", async () => {
  provider.person = { ...anna, name: "Anna Anders", email: "Anders@Aarde.Example" };
  const { account } = await signIn();
  expect(account).toMatchObject({ name: "Anna Anders", email: "anders@aarde.example" });
  provider.person = anna;
  expect((await signIn()).account).toMatchObject({ name: anna.name, email: anna.email });
});

it("keeps name and address where the provider does not vouch for another, and signs in all the same", async () => {
  provider.person = { ...anna, name: "Een Ander", email: "beheer@aarde.example", email_verified: false };
  const { account, location } = await signIn();
  expect(location).toBe("/");
  expect(account).toMatchObject({ name: anna.name, email: anna.email });
});

it("keeps name and address where another account has the address, and signs in all the same", async () => {
  provider.person = { ...anna, name: "Een Ander", email: "bob@aarde.example" };
  const { account, location } = await signIn();
  expect(location).toBe("/");
  expect(account).toMatchObject({ name: anna.name, email: anna.email });
});

it("signs nobody in with an answer that was not asked for in this browser", async () => {
  provider.person = anna;
  const { back } = await begin();
  const { cookie } = await begin();
  for (const other of ["", cookie]) {
    const answer = await GET(new Request(back, { headers: { cookie: other } }));
    expect(answer.headers.get("location")).toMatch(/error=/);
    expect(answer.headers.getSetCookie().join()).not.toMatch(/session_token=[^;]/);
  }
});

it("uses an answer once", async () => {
  const { back, cookie } = await begin();
  const request = () => GET(new Request(back, { headers: { cookie } }));
  expect((await request()).headers.get("location")).toBe("/");
  expect((await request()).headers.get("location")).toMatch(/error=/);
});

it("reaches nothing else of better-auth at that address", async () => {
  for (const path of ["callback/credential", "get-session", "sign-in/email"]) {
    const answer = await GET(new Request(`${ORIGIN}/api/auth/${path}`));
    expect(answer.headers.getSetCookie().join()).not.toMatch(/session_token=[^;]/);
  }
});
