/** What an installation is told from outside: safe before it starts, and clear where something is wrong. */
import { describe, expect, it } from "vitest";
import { readSettings } from "./settings";

const SECRET = "x".repeat(32);
const safe = { PLATEAU_ENV: "production", PLATEAU_SECRET: SECRET, PLATEAU_ORIGIN: "https://plateau.voorbeeld.example/" };
const provider = {
  PLATEAU_OIDC_ISSUER: "https://inloggen.voorbeeld.example/v2.0/",
  PLATEAU_OIDC_CLIENT_ID: "plateau",
  PLATEAU_OIDC_CLIENT_SECRET: "geheim",
};
const settingsOf = (env: Record<string, string>) => {
  const reading = readSettings(env);
  if (!reading.ok) throw new Error(reading.problems.join());
  return reading.settings;
};
const problemsOf = (env: Record<string, string>): string[] => {
  const reading = readSettings(env);
  return reading.ok ? [] : reading.problems;
};

describe("a demonstration", () => {
  it("needs nothing", () => {
    expect(settingsOf({})).toEqual({
      production: false,
      origin: "http://localhost:3000",
      secret: null,
      provider: null,
      trustedProxies: 0,
    });
    expect(settingsOf({ PORT: "3341" }).origin).toBe("http://localhost:3341");
  });
});

describe("a real installation", () => {
  it("counts the proxies in front of it", () => {
    expect(settingsOf({ ...safe, PLATEAU_TRUSTED_PROXIES: "2" }).trustedProxies).toBe(2);
  });

  it("starts with a secret and an https address", () => {
    expect(settingsOf(safe)).toMatchObject({ production: true, origin: "https://plateau.voorbeeld.example", secret: SECRET });
  });

  it.each([
    [{ ...safe, PLATEAU_SECRET: "" }, /PLATEAU_SECRET/],
    [{ ...safe, PLATEAU_SECRET: SECRET.slice(1) }, /32 tekens/],
    [{ ...safe, PLATEAU_ORIGIN: "" }, /PLATEAU_ORIGIN/],
    [{ ...safe, PLATEAU_ORIGIN: "http://plateau.voorbeeld.example" }, /https/],
    [{ ...safe, PLATEAU_ORIGIN: "plateau.voorbeeld.example" }, /geen webadres/],
    [{ ...safe, PLATEAU_TRUSTED_PROXIES: "een" }, /PLATEAU_TRUSTED_PROXIES/],
    [{ ...safe, PLATEAU_TRUSTED_PROXIES: "-1" }, /PLATEAU_TRUSTED_PROXIES/],
  ])("does not start with %o", (env, message) => {
    expect(problemsOf(env).join(" ")).toMatch(message);
  });
});

describe("a provider", () => {
  it("is read with its groups", () => {
    const groups = { "11-22": { role: "reader", municipalities: ["GM1724"] } };
    expect(settingsOf({ ...provider, PLATEAU_OIDC_GROUPS: JSON.stringify(groups) }).provider).toEqual({
      issuer: "https://inloggen.voorbeeld.example/v2.0",
      clientId: "plateau",
      clientSecret: "geheim",
      name: "uw organisatie",
      groups: { "11-22": { role: "reader", municipalities: ["GM1724"], regions: [] } },
    });
  });

  it.each([
    [{ ...provider, PLATEAU_OIDC_ISSUER: "inloggen" }, /ISSUER is geen webadres/],
    [{ ...provider, PLATEAU_OIDC_CLIENT_SECRET: " " }, /CLIENT_SECRET ontbreekt/],
    [{ ...provider, PLATEAU_OIDC_GROUPS: "{" }, /PLATEAU_OIDC_GROUPS/],
    [{ ...provider, PLATEAU_OIDC_GROUPS: '{"g":{"role":"baas"}}' }, /\$\.g\.role: Kies een rol/],
    [{ ...provider, PLATEAU_OIDC_GROUPS: '{"g":{"role":"advisor"}}' }, /\$\.g\.municipalities/],
  ])("is refused where it is %o", (env, message) => {
    expect(problemsOf(env).join(" ")).toMatch(message);
  });
});
