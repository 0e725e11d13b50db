/** The policy lets nothing run that the server did not send. */
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, originsOf } from "./content-security";

const page = { nonce: "bm9uY2U=", formTargets: [], https: false, development: false };
const directive = (policy: string, name: string) => policy.split("; ").find((part) => part.split(" ")[0] === name);

describe("in production", () => {
  const policy = contentSecurityPolicy(page);

  it("allows nothing that stands in the page itself, but by its nonce", () => {
    expect(policy).not.toContain("unsafe");
    expect(directive(policy, "script-src")).toBe("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic'");
    expect(directive(policy, "style-src")).toBe("style-src 'self' 'nonce-bm9uY2U='");
    expect(directive(policy, "default-src")).toBe("default-src 'self'");
  });

  it.each(["frame-ancestors", "object-src", "base-uri", "frame-src"])("allows no %s at all", (name) => {
    expect(directive(policy, name)).toBe(`${name} 'none'`);
  });

  it("lets forms lead to ourselves, and to the provider where people sign in", () => {
    expect(directive(policy, "form-action")).toBe("form-action 'self'");
    const withProvider = contentSecurityPolicy({ ...page, formTargets: originsOf("https://login.example/tenant/v2.0") });
    expect(directive(withProvider, "form-action")).toBe("form-action 'self' https://login.example");
  });

  it("asks for https only where visitors come that way", () => {
    expect(policy).not.toContain("upgrade-insecure-requests");
    expect(contentSecurityPolicy({ ...page, https: true })).toContain("upgrade-insecure-requests");
  });
});

it.each([undefined, "", "geen adres", "plateau.example", "data:text/html,x", "https://"])(
  "finds no origin in %j",
  (address) => {
    expect(originsOf(address)).toEqual([]);
  },
);
