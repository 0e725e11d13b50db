/** Who keeps what how long, and what has been kept longer: a report that leads to erasing, and never erases. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { FieldsForm } from "@/app/_components/form/fields-form";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { erasingHref } from "@/app/_erasing/let-erase";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { requireScope } from "@/app/_server/sign-in/session";
import { today } from "@/app/_server/today";
import { one, type Query } from "@/app/query";
import { listAccounts } from "@/db/accounts/people";
import { type DueRecord, dueOn } from "@/db/retention/due";
import { retentionTerms } from "@/db/retention/terms";
import { longDate, plural } from "@/lib/dutch";
import { referenceText } from "@/lib/erasing/reference";
import { fillFields } from "@/lib/form/read";
import { opened } from "@/lib/form/state";
import { retainedNames, termFields } from "@/lib/retention/retention";
import { saveTerms } from "../retention-actions";
import { called } from "../wissen/words";
import { Fixed } from "./fixed";

export const metadata: Metadata = { title: "Bewaren" };

export default async function RetentionPage({ searchParams }: { searchParams: Promise<Query> }) {
  const scope = await requireScope();
  const terms = orNotFound(retentionTerms(scope));
  const due = orNotFound(dueOn(scope, today()));
  const names = new Map(orNotFound(listAccounts(scope)).map(({ id, name }) => [id, name]));
  const { withdrawn, ended, accounts, backups } = due;
  const count = withdrawn.length + ended.length + accounts.length + backups.length;
  return (
    <div className="reading">
      <Breadcrumbs crumbs={[{ text: "Beheer", href: "/beheer" }, { text: "Bewaren" }]} />
      <h1>Bewaren</h1>
      <p className="lead">
        {count === 0
          ? "Niets is langer bewaard dan de termijnen hieronder."
          : `${plural(count, "ding is", "dingen zijn")} langer bewaard dan de termijn.`}{" "}
        Plateau gooit nooit zelf iets weg.
      </p>
      {one(await searchParams, "bewaard") && (
        <Notice tone="good" live>
          De termijnen zijn bewaard.
        </Notice>
      )}
      <h2>Wat over de termijn is</h2>
      <Records heading={retainedNames.withdrawn} since="ingetrokken op" records={withdrawn} />
      <Records heading={retainedNames.ended} since="afgelopen op" records={ended} />
      <h3>{retainedNames.account}</h3>
      <Listed
        entries={accounts.map(({ id, since }) => ({
          key: id,
          text: `${names.get(id) ?? id}, buiten gebruik sinds ${longDate(since)}`,
          href: `/beheer/mensen/${encodeURIComponent(id)}`,
          step: "Naam wissen",
        }))}
      />
      <h3>{retainedNames.backup}</h3>
      <Listed entries={backups.map(({ file, since }) => ({ key: file, text: `${file}, gemaakt op ${longDate(since)}` }))} />
      <h2>Termijnen</h2>
      <p>
        In maanden. Stem ze af met uw archivaris: de Archiefwet en de selectielijst van uw gemeente gaan voor. Wat daar langer
        bewaard moet blijven, mag niet eerder gewist worden.
      </p>
      <FieldsForm
        action={saveTerms}
        initial={opened(fillFields(termFields, { ...terms }))}
        fields={termFields}
        hidden={{}}
        submitLabel="Termijnen bewaren"
        backHref="/beheer"
      />
      <Fixed />
    </div>
  );
}

/** So many are shown; when those are dealt with, the next are. */
const MOST = 100;

const Records = ({ heading, since, records }: { heading: string; since: string; records: readonly DueRecord[] }) => (
  <>
    <h3>{heading}</h3>
    <Listed
      entries={records.slice(0, MOST).map((record) => ({
        key: referenceText(record.reference),
        text: `${called(record.reference)} (${record.reference.record}), ${since} ${longDate(record.since)}`,
        href: erasingHref(record.reference),
        step: "Laten wissen",
      }))}
    />
    {records.length > MOST && (
      <p>
        En nog {records.length - MOST}. Hier staan de oudste {MOST}.
      </p>
    )}
  </>
);

interface Entry {
  key: string;
  text: string;
  href?: string;
  step?: string;
}

const Listed = ({ entries }: { entries: readonly Entry[] }) =>
  entries.length === 0 ? (
    <p className="muted">Niets.</p>
  ) : (
    <ul className="plain-list">
      {entries.map(({ key, text, href, step }) => (
        <li key={key} className="attachment">
          <p>{text}</p>
          {href && (
            <Link href={href}>
              {step}
              <span className="visually-hidden">: {text}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
