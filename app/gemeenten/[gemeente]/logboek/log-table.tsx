/** The events of the audit log as a table, each leading to its record as it is now. */
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { actionHref, agreementHref, commitmentHref, evidenceHref } from "@/app/links";
import type { AuditEvent } from "@/db/store/audit";
import { ofMunicipality } from "@/lib/access";
import { longMoment } from "@/lib/dutch";
import { eventNames, kindNames } from "./event-names";

export const LogTable = ({ code, events }: { code: string; events: readonly AuditEvent[] }) => (
  <table className="stacked log">
    <caption className="visually-hidden">Gebeurtenissen, de nieuwste eerst</caption>
    <TableHead columns={["Wat", "Gebeurtenis", "Wie", "Wanneer"]} />
    <tbody>
      {events.map((event) => (
        <tr key={event.id}>
          <th scope="row">
            {!event.title.startsWith(kindNames[event.kind]) && `${kindNames[event.kind]}: `}
            <Title code={code} event={event} />
          </th>
          <td data-label="Gebeurtenis">
            {eventNames[event.event]}
            {event.version > 1 && ` (versie ${event.version})`}
          </td>
          <td data-label="Wie">{event.actor}</td>
          <td data-label="Wanneer">
            <time dateTime={event.at}>{longMoment(event.at)}</time>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

function Title({ code, event: { kind, record, title } }: { code: string; event: AuditEvent }) {
  if (kind === "evidence") return <Link href={evidenceHref(code, record)}>{title}</Link>;
  if (kind === "action") return <Link href={actionHref(code, record)}>{title}</Link>;
  if (kind === "commitment") return <Link href={commitmentHref(code, record)}>{title}</Link>;
  if (kind === "agreement") return <Link href={agreementHref(ofMunicipality(code), record)}>{title}</Link>;
  return title;
}
