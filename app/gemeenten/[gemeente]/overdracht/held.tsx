/** What a function holds: its roles with what rests on them, and its open actions, agreements, motions and promises. */
import type { ReactNode } from "react";
import { Link } from "@/app/_components/link";
import { actionHref, agreementHref, commitmentHref, evidenceHref } from "@/app/links";
import { ofMunicipality } from "@/lib/access";
import { longDate, plural } from "@/lib/dutch";
import type { Handover } from "@/lib/handover/facts";
import { countOf } from "@/lib/handover/tasks";

export function Held({ handover, code }: { handover: Handover; code: string }) {
  const { tasks, rests, falls, who } = handover;
  const { roles, actions, agreements, commitments } = tasks;
  const last = (until: string | undefined) => (until === undefined ? "geen einddatum" : `tot en met ${longDate(until)}`);
  return (
    <section>
      <h2>Wat {who} doet</h2>
      {countOf(tasks) === 0 && <p>Er staat niets open bij deze functie.</p>}
      <Part title="Rollen">
        {roles.map(({ id, title, until }) => (
          <Line key={id} href={evidenceHref(code, id)} title={title}>
            {last(until)}; {restsInWords(rests.get(id) ?? [])}
          </Line>
        ))}
      </Part>
      {falls.length > 0 && (
        <div className="panel panel--warning">
          <p>
            <strong>Volgt niemand op, dan gebeurt er dit:</strong>
          </p>
          <ul>
            {falls.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <Part title="Acties die openstaan">
        {actions.map(({ id, title, due }) => (
          <Line key={id} href={actionHref(code, id)} title={title}>
            uiterlijk {longDate(due)}
          </Line>
        ))}
      </Part>
      <Part title="Afspraken">
        {agreements.map(({ id, title, until }) => (
          <Line key={id} href={agreementHref(ofMunicipality(code), id)} title={title}>
            {last(until)}
          </Line>
        ))}
      </Part>
      <Part title="Moties en toezeggingen">
        {commitments.map(({ id, title, due }) => (
          <Line key={id} href={commitmentHref(code, id)} title={title}>
            {due === undefined ? "geen datum" : `uiterlijk ${longDate(due)}`}
          </Line>
        ))}
      </Part>
    </section>
  );
}

const restsInWords = (criteria: readonly string[]): string =>
  criteria.length === 0
    ? "er rust niets op"
    : `${criteria.length === 1 ? "daarop rust" : "daarop rusten"} ${plural(criteria.length, "toetspunt", "toetspunten")} (${criteria.join(", ")})`;

const Part = ({ title, children }: { title: string; children: readonly ReactNode[] }) =>
  children.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </>
  );

const Line = ({ href, title, children }: { href: string; title: string; children: ReactNode }) => (
  <li>
    <Link href={href}>{title}</Link> <span className="muted">{children}</span>
  </li>
);
