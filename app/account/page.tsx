/** One's own account: who one is here, the second step, the password, and where one is signed in. */

import type { Metadata } from "next";
import { Link } from "@/app/_components/link";
import { digestOf } from "@/db/accounts/digest";
import { feedOf } from "@/db/accounts/feed";
import { type SessionRecord, sessionsOf } from "@/db/accounts/sessions";
import { roleNames } from "@/lib/access";
import { getsDigest } from "@/lib/accounts/digest";
import { mayHaveFeed } from "@/lib/accounts/feed-state";
import { listed, longMoment } from "@/lib/dutch";
import { lookUp } from "@/lib/lookup";
import { LineForm } from "../_components/form/line-form";
import { requireSession, type Session } from "../_server/sign-in/session";
import { newPasswordField, passwordField } from "../inloggen/fields";
import { one, type Query } from "../query";
import { changePassword, endOneSession, endSessionsElsewhere, endSessionsEverywhere } from "./actions";
import { browserInWords } from "./browser";
import { DigestSection } from "./digest-section";
import { FeedSection } from "./feed-section";

export const metadata: Metadata = { title: "Mijn account" };

const notices: Record<string, string> = {
  wachtwoord: "Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.",
  stap: "Uw tweede stap staat uit.",
  sessies: "Op andere apparaten bent u uitgelogd.",
  overzicht: "Uw keuze voor het overzicht per mail is bewaard.",
  agenda: "Het agenda-adres werkt niet meer.",
  niet: "Dit is niet gelukt: de schijf van de server is vol. Waarschuw uw beheerder.",
};

export default async function AccountPage({ searchParams }: { searchParams: Promise<Query> }) {
  const session = await requireSession();
  const notice = lookUp(notices, one(await searchParams, "gewijzigd"));
  return (
    <div className="narrow">
      <h1>Mijn account</h1>
      {notice && (
        <p className="panel" role="status">
          {notice}
        </p>
      )}
      <About session={session} />
      <h2>Tweede stap bij het inloggen</h2>
      <SecondFactor session={session} />
      {session.account.hasPassword && !session.account.example && (
        <>
          <h2>Wachtwoord wijzigen</h2>
          <LineForm
            action={changePassword}
            fields={[{ ...passwordField, question: "Uw wachtwoord nu" }, newPasswordField]}
            submitLabel="Wachtwoord wijzigen"
          />
        </>
      )}
      {mayHaveFeed(session.account.role) && <FeedSection feed={feedOf(session.account.id)} />}
      {getsDigest(session.account.role) && <DigestSection rhythm={digestOf(session.account.id).rhythm} />}
      <h2 id="sessies">Waar bent u ingelogd?</h2>
      <Sessions sessions={sessionsOf(session.account.id)} current={session.id} />
    </div>
  );
}

function About({ session: { account } }: { session: Session }) {
  const places = listed([...account.own.municipalities, ...account.own.regions].map(({ name }) => name));
  return (
    <>
      <p className="lead">
        {account.name}, {account.email}
      </p>
      {account.role === null ? (
        <p className="panel panel--warning">
          U bent ingelogd, maar hebt nog geen rol in Plateau. Vraag uw beheerder om een rol; daarna hoeft u niet opnieuw in te
          loggen.
        </p>
      ) : (
        <p>
          Rol: {roleNames[account.role]}
          {places && ` van ${places}`}. Klopt dat niet? Vraag het uw beheerder.
        </p>
      )}
    </>
  );
}

function SecondFactor({ session: { account, atProvider } }: { session: Session }) {
  if (account.example) return <p>Een voorbeeldaccount heeft geen tweede stap.</p>;
  if (atProvider && !account.hasPassword) return <p>U logt in bij uw organisatie. Die regelt ook de tweede stap.</p>;
  return (
    <p>
      {account.secondFactor ? "Staat aan." : "Staat uit."}{" "}
      <Link href="/account/tweede-stap">
        {account.secondFactor ? "Nieuwe herstelcodes, of uitzetten" : "Tweede stap instellen"}
      </Link>
    </p>
  );
}

const Sessions = ({ sessions, current }: { sessions: readonly SessionRecord[]; current: string }) => (
  <>
    <ul className="session-list">
      {sessions.map(({ id, signedInAt, lastSeenAt, userAgent }) => (
        <li key={id}>
          <p>
            <strong>{browserInWords(userAgent)}</strong>
            {id === current && " (dit apparaat)"}
            <br />
            <span className="muted">
              Ingelogd op {longMoment(signedInAt)}, voor het laatst gebruikt op {longMoment(lastSeenAt)}
            </span>
          </p>
          {id !== current && (
            <form action={endOneSession}>
              <input type="hidden" name="session" value={id} />
              <button type="submit" className="button">
                Uitloggen
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
    <div className="row">
      {sessions.length > 1 && (
        <form action={endSessionsElsewhere}>
          <button type="submit" className="button">
            Op andere apparaten uitloggen
          </button>
        </form>
      )}
      <form action={endSessionsEverywhere}>
        <button type="submit" className="button">
          Overal uitloggen
        </button>
      </form>
    </div>
  </>
);
