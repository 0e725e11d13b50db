/** A turn to try a password or a code: at once for most, later for who tries too often. */
import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { cookies } from "next/headers";
import { attempt, succeeded, type Tried, type Trier } from "@/db/accounts/attempts";
import { installationSecret } from "@/db/store/secret";
import { plural } from "@/lib/dutch";
import { clientAddress } from "../http/address";
import { aside, askAs } from "../http/place";
import { markOf, noteSecurity } from "../http/security";
import { cookiePrefix } from "./cookie";
import { noRoomToTry } from "./password-line";
import { settings } from "./settings";

/** How many tries wait for their turn at once; beyond that one is told to come back. */
const MAX_WAITING = 100;
let waiting = 0;

/** A turn, or the sentence for who must come back later. */
export type TurnToTry = { ok: true; succeeded(): void; failed(): void } | { ok: false; text: string };

const TOO_MANY = {
  many: "Vanaf dit adres proberen nu heel veel mensen in te loggen. Wacht een minuut en probeer het dan opnieuw.",
  full: "Er loggen nu heel veel mensen in. Wacht een minuut en probeer het dan opnieuw.",
};

/** Waits for the turn to try something for an account (an e-mail address as typed, an id, a link). */
export async function turnToTry(tried: Tried, account: string): Promise<TurnToTry> {
  const address = await clientAddress();
  const browser = await browserKnownTo(account);
  // Whoever else tries at the same address does not stand before who signed in here before.
  if (browser !== undefined) askAs(`browser ${browser}`);
  const noRoom = noRoomToTry();
  if (noRoom !== null) return { ok: false, text: TOO_MANY[noRoom] };
  const trier: Trier = { account, address, browser };
  const turn = attempt(tried, trier);
  const marks = { by: markOf(account), from: markOf(address) };
  if (!turn.go || (turn.after > 0 && waiting >= MAX_WAITING)) {
    noteSecurity("sign-in.slowed-down", marks);
    const seconds = Math.ceil((turn.go ? turn.after : turn.in) / 1000);
    const time = seconds > 90 ? plural(Math.ceil(seconds / 60), "minuut", "minuten") : plural(seconds, "seconde", "seconden");
    return { ok: false, text: `Dit is vaak achter elkaar geprobeerd. Wacht ${time} en probeer het dan opnieuw.` };
  }
  waiting += 1;
  if (turn.after > 0) await aside(() => wait(turn.after));
  waiting -= 1;
  const event = tried === "sign-in" ? "sign-in.failed" : "password.failed";
  return { ok: true, succeeded: () => succeeded(tried, trier), failed: () => noteSecurity(event, marks) };
}

const KNOWN_FOR_SECONDS = 180 * 24 * 60 * 60;
const knownName = (): string => `${cookiePrefix(settings().origin)}.known`;

/** Has this browser remember that somebody signed in to an account on it. The cookie names nobody. */
export async function rememberBrowser(email: string): Promise<void> {
  const browser = randomBytes(16).toString("base64url");
  (await cookies()).set(knownName(), `${browser}.${sealOf(browser, email)}`, {
    httpOnly: true,
    secure: settings().origin.startsWith("https:"),
    sameSite: "lax",
    path: "/",
    maxAge: KNOWN_FOR_SECONDS,
  });
}

/** The mark of a browser that signed in to this account before; undefined where it did not. */
async function browserKnownTo(account: string): Promise<string | undefined> {
  const [browser = "", seal = ""] = ((await cookies()).get(knownName())?.value ?? "").split(".");
  const [given, right] = [Buffer.from(seal), Buffer.from(sealOf(browser, account))];
  return given.length === right.length && timingSafeEqual(given, right) ? browser : undefined;
}

const sealOf = (browser: string, account: string): string =>
  createHmac("sha256", installationSecret(settings().secret))
    .update(JSON.stringify(["known browser", browser, account.trim().toLowerCase()]))
    .digest("base64url");
