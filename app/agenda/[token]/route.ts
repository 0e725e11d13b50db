/**
 * Somebody's calendar, for the calendar program that asks for it. The address is the key: whoever knows it reads what its
 * owner may, as far as that may be public, until its owner or the end of the account takes it back.
 */
import type { NextRequest } from "next/server";
import { takeTurn } from "@/app/_server/http/rate-limit";
import { asFile } from "@/app/_server/http/validated";
import { feedEntries } from "@/app/_server/load/feed";
import { identityOfAccount } from "@/app/_server/sign-in/session";
import { origin } from "@/app/_server/sign-in/settings";
import { today } from "@/app/_server/today";
import { accountOfFeed, stamped } from "@/db/accounts/feed";
import { writeCalendar } from "@/lib/feed/ics";

/** Programs ask a few times a day; with several devices and impatience a few times an hour. */
const LIMIT = { most: 30, withinMs: 60 * 60 * 1000 };

export async function GET(request: NextRequest, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const account = accountOfFeed((await params).token.replace(/\.ics$/, ""));
  const scope = account === null ? null : (identityOfAccount(account)?.scope ?? null);
  if (account === null || scope === null) return plain("Dit adres werkt niet (meer).", 404);
  const turn = takeTurn(`feed ${account}`, LIMIT);
  if (!turn.go) return plain("Te vaak gevraagd.", 429, { "retry-after": String(turn.seconds) });
  const calendar = writeCalendar(stamped(account, await feedEntries(scope, today())), origin());
  return asFile(request, calendar, { "content-type": "text/calendar; charset=utf-8" });
}

const plain = (text: string, status: number, headers: Record<string, string> = {}): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...headers },
  });
