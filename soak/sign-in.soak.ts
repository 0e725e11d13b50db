/** Attacks on signing in, over HTTP: nobody is shut out by another, made-up addresses are not believed, and words tell nothing. */
import { expect, it } from "vitest";
import { EXAMPLE_PASSWORD } from "@/lib/accounts/examples";
import { type Served, serve } from "./served";
import { formsOf, Visitor } from "./visitor";

const EMAIL = "beheerder@voorbeeld.example";

/** Tries to sign in. Gives where that leads, or what the page says. */
async function tryWith(visitor: Visitor, email: string, password: string): Promise<string> {
  const { text } = await visitor.request("/inloggen");
  const form = formsOf(text).find(({ html }) => html.includes('type="password"'));
  if (form === undefined) throw new Error("No form to sign in with");
  const answer = await visitor.post("/inloggen", form, { email, password });
  if (answer.location !== "") return answer.location;
  return /Dit is vaak achter elkaar geprobeerd/.test(answer.text) ? "slowed down" : "refused";
}

async function withServer(run: (served: Served) => Promise<void>, environment: Record<string, string>): Promise<void> {
  const served = await serve(environment);
  try {
    await run(served);
  } finally {
    await served.stop();
  }
}

it("slows down a hundred and thirty tries with made-up addresses, whoever they say they are", () =>
  withServer(
    async ({ origin, printed }) => {
      const outcomes = await Promise.all(
        Array.from({ length: 130 }, (_, at) =>
          tryWith(new Visitor(origin, `198.51.100.${at}`), EMAIL, `verkeerd nummer ${at}`),
        ),
      );
      expect(outcomes.filter((outcome) => outcome === "refused").length).toBeLessThan(20);
      expect(printed()).toContain('"event":"sign-in.slowed-down"');
      expect(printed()).not.toMatch(/beheerder@|198\.51\.100/);
    },
    { PLATEAU_TRUSTED_PROXIES: "0" },
  ));

it("lets the right password in from elsewhere, after twenty wrong ones of another", () =>
  withServer(
    async ({ origin }) => {
      for (let at = 0; at < 20; at++) await tryWith(new Visitor(origin, "198.51.100.1"), EMAIL, `verkeerd nummer ${at}`);
      expect(await tryWith(new Visitor(origin, "203.0.113.9"), EMAIL, EXAMPLE_PASSWORD)).not.toMatch(/refused|slowed/);
    },
    { PLATEAU_TRUSTED_PROXIES: "1" },
  ));
