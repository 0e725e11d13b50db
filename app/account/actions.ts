"use server";
/** What people change of their own account: password, second step, recovery codes, sessions. */
import { headers } from "next/headers";
import { chooseDigest } from "@/db/accounts/digest";
import { makeFeed, takeBackFeed } from "@/db/accounts/feed";
import {
  notePassword,
  noteRecoveryCodes,
  noteSecondFactorRemoved,
  noteSecondFactorSet,
  noteSignedOutEverywhere,
} from "@/db/accounts/own";
import { endAllSessions, endOtherSessions, endSession } from "@/db/accounts/sessions";
import { needsSecondFactor } from "@/lib/accounts/account";
import { type DigestRhythm, readRhythm, rhythmField } from "@/lib/accounts/digest";
import { type FeedState, mayHaveFeed } from "@/lib/accounts/feed-state";
import { passwordProblem } from "@/lib/accounts/password";
import type { SecondFactorState } from "@/lib/accounts/second-factor";
import { type Entries, typed } from "@/lib/form/entries";
import { opened } from "@/lib/form/state";
import { done, invalid } from "@/lib/refusal";
import { type Answer, because, button, ownAction, type Reading } from "../_server/action";
import { posted } from "../_server/posted";
import { auth } from "../_server/sign-in/auth";
import { resultOrErrorCode } from "../_server/sign-in/auth-answer";
import { currentSession, type Session } from "../_server/sign-in/session";
import { origin } from "../_server/sign-in/settings";
import { turnToTry } from "../_server/sign-in/trying";

const NOT_YOURS = "Dit is niet uw wachtwoord. Probeer het opnieuw.";
const EXAMPLE = "Dit is een voorbeeldaccount. Het wachtwoord en de tweede stap daarvan blijven zoals ze zijn.";

/** What others know of someone: name, address, and the places of the role. */
const knownOf = ({ name, email, own }: Session["account"]): string[] =>
  [{ name }, { name: email }, ...own.municipalities, ...own.regions].map((known) => known.name);

const wrong = (field: string, message: string) => invalid([{ path: [field], message }]);

/** Asks better-auth for something that needs one's own password. */
async function withPassword<T>(
  { account }: Session,
  password: string,
  ask: (headers: Headers) => Promise<T>,
): Promise<Answer<T>> {
  if (account.example) return because(EXAMPLE);
  if (password === "") return wrong("password", "Vul uw wachtwoord in.");
  const turn = await turnToTry("password", account.id);
  if (!turn.ok) return because(turn.text);
  const outcome = await resultOrErrorCode(async () => ask(await headers()));
  if (!outcome.ok) {
    turn.failed();
    return wrong("password", NOT_YOURS);
  }
  turn.succeeded();
  return done(outcome.value);
}

const secret = ["password", "newPassword", "code"];

function readPassword(entries: Entries): Reading<{ password: string }> {
  return { ok: true, input: { password: typed(entries, "password") } };
}

/** The form `password`, `newPassword`. Signs out everywhere else. */
export const changePassword = ownAction({
  secret,
  read: (entries) => ({
    ok: true,
    input: { password: typed(entries, "password"), newPassword: typed(entries, "newPassword") },
  }),
  async put(session, { password, newPassword }) {
    const problem = passwordProblem(newPassword, knownOf(session.account));
    if (problem !== null) return wrong("newPassword", problem);
    const changed = await withPassword(session, password, (from) =>
      auth().api.changePassword({
        body: { currentPassword: password, newPassword, revokeOtherSessions: true },
        headers: from,
      }),
    );
    if (changed.ok) notePassword(session.account.id);
    return changed;
  },
  next: () => "/account?gewijzigd=wachtwoord",
});

/**
 * The steps of setting up the second step: first the password, then a code of the app, and then the recovery codes. Where it
 * is set up already, the password gives new recovery codes. One action for both, so that a page without JavaScript, which is
 * made anew after the last step, still knows what the form answered.
 */
export async function changeSecondFactor(before: SecondFactorState, submitted: FormData): Promise<SecondFactorState> {
  posted(submitted);
  const scanned = before?.step === "scan" ? before : undefined;
  const session = await currentSession();
  const first = session?.account.secondFactor ? newRecoveryCodes : beginSecondFactor;
  const answer = await (scanned ? confirmSecondFactor(scanned.codes) : first)(opened(), submitted);
  if ("step" in answer) return answer;
  return scanned ? { ...scanned, form: answer } : { step: "password", form: answer };
}

const beginSecondFactor = ownAction({
  secret,
  read: readPassword,
  put: (session, { password }) =>
    withPassword(session, password, (from) =>
      auth().api.enableTwoFactor({ body: { password, method: "totp" }, headers: from }),
    ),
  show(_password, made): SecondFactorState {
    if (made.method !== "totp") throw new Error("Asked for an app, got something else");
    return { step: "scan", form: opened(), uri: made.totpURI, codes: made.backupCodes };
  },
});

const confirmSecondFactor = (codes: string[]) =>
  ownAction({
    secret,
    read(entries) {
      const code = typed(entries, "code").replaceAll(/\s/g, "");
      if (/^\d{6}$/.test(code)) return { ok: true, input: { code } };
      return { ok: false, problems: [{ field: "code", message: "Vul de zes cijfers in die uw app laat zien." }] };
    },
    async put({ account }, { code }) {
      const turn = await turnToTry("second-factor", account.id);
      if (!turn.ok) return wrong("code", turn.text);
      const outcome = await resultOrErrorCode(async () => auth().api.verifyTOTP({ body: { code }, headers: await headers() }));
      if (!outcome.ok) {
        return wrong("code", "Deze code klopt niet. Kijk of de klok van uw telefoon goed staat, en probeer een nieuwe code.");
      }
      noteSecondFactorSet(account.id);
      return done(undefined);
    },
    show: (): SecondFactorState => ({ step: "done", codes }),
  });

const newRecoveryCodes = ownAction({
  secret,
  read: readPassword,
  async put(session, { password }) {
    const made = await withPassword(session, password, (from) =>
      auth().api.generateBackupCodes({ body: { password }, headers: from }),
    );
    if (made.ok) noteRecoveryCodes(session.account.id);
    return made;
  },
  show: (_password, { backupCodes }): SecondFactorState => ({ step: "done", codes: backupCodes }),
});

/** The form `password`: without a second step from now on, for roles that may go without. */
export const removeOwnSecondFactor = ownAction({
  secret,
  read: readPassword,
  async put(session, { password }) {
    const { role, id } = session.account;
    if (role !== null && needsSecondFactor(role)) return because("Uw rol kan niet zonder tweede stap.");
    const removed = await withPassword(session, password, (from) =>
      auth().api.disableTwoFactor({ body: { password }, headers: from }),
    );
    if (removed.ok) noteSecondFactorRemoved(id);
    return removed;
  },
  next: () => "/account?gewijzigd=stap",
});

/** A new address for one's own calendar, shown once; the one before no longer works. */
export const makeFeedAddress = ownAction({
  read: () => ({ ok: true, input: undefined }),
  put: ({ account }) =>
    mayHaveFeed(account.role)
      ? done(makeFeed(account.id))
      : because("Uw rol leest geen gegevens; er is niets voor een agenda."),
  show: (_nothing, token): FeedState => ({ ...opened(), address: `${origin()}/agenda/${token}.ics` }),
});

/** The address of one's own calendar no longer works. */
export const takeBackFeedAddress = button(
  ownAction({
    read: () => ({ ok: true, input: undefined }),
    put({ account }) {
      takeBackFeed(account.id);
      return done(undefined);
    },
    next: () => "/account?gewijzigd=agenda#agenda",
  }),
  "/account?gewijzigd=niet",
);

/** The form `rhythm`: how often one gets the digest. */
export const chooseRhythm = ownAction({
  read(entries): Reading<{ rhythm: DigestRhythm }> {
    const rhythm = readRhythm(typed(entries, rhythmField.name));
    return rhythm === null
      ? { ok: false, problems: [{ field: rhythmField.name, message: "Kies elke week of elke maand." }] }
      : { ok: true, input: { rhythm } };
  },
  put({ account }, { rhythm }) {
    chooseDigest(account.id, rhythm);
    return done(undefined);
  },
  next: () => "/account?gewijzigd=overzicht",
});

/** A button that ends sessions. `next` is where one goes. */
const ending = (end: (session: Session, chosen: string) => void, next: string) =>
  button(
    ownAction({
      read: (entries) => ({ ok: true, input: typed(entries, "session") }),
      put(session, chosen) {
        end(session, chosen);
        return done(undefined);
      },
      next: () => next,
    }),
    "/account?gewijzigd=niet",
  );

/** The form `session`: the id of one of one's own sessions. One that has ended already is no longer there, which is as asked. */
export const endOneSession = ending(({ account }, chosen) => void endSession(account.id, chosen), "/account#sessies");

/** Signs out everywhere but here. */
export const endSessionsElsewhere = ending(({ account, id }) => {
  endOtherSessions(account.id, id);
  noteSignedOutEverywhere(account.id);
}, "/account?gewijzigd=sessies");

/** Signs out everywhere, also here. */
export const endSessionsEverywhere = ending(({ account }) => {
  endAllSessions(account.id);
  noteSignedOutEverywhere(account.id);
}, "/");
