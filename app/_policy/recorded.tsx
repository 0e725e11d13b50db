/** What was recorded of a text before, or stands in Plateau besides: each record with its day and its page. */
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { actionHref, agreementHref, itemHref } from "@/app/links";
import type { Owner } from "@/lib/access";
import { longDate } from "@/lib/dutch";
import type { Offered, Trace } from "@/lib/policy/reading/made";

/** Of what kind a record is, and where its page is. */
const ways: Record<Trace["kind"], { word: string; href(owner: Owner, id: string): string }> = {
  evidence: { word: "bewijs", href: itemHref },
  action: { word: "actie", href: ({ id: municipality }, id) => actionHref(municipality, id) },
  agreement: { word: "afspraak", href: agreementHref },
};

interface Props {
  owner: Owner;
  offered: Offered;
}

export const TraceLink = ({ owner, trace: { kind, id, title } }: { owner: Owner; trace: Trace }) => (
  <Link href={ways[kind].href(owner, id)}>{title}</Link>
);

export function Recorded({ owner, offered }: Props) {
  const { whole, passages, facts, promises, stamp } = offered;
  const all = [whole, ...[...passages.values()].flat(), ...facts, ...promises].flatMap(({ made }) => made ?? []);
  const made = [...new Map(all.map((trace) => [trace.id, trace])).values()];
  if (made.length > 0) {
    return (
      <Notice>
        <p>
          <strong>Uit deze tekst is al vastgelegd:</strong>
        </p>
        <ul>
          {made.map((trace) => (
            <li key={trace.id}>
              <TraceLink owner={owner} trace={trace} /> ({ways[trace.kind].word}, {longDate(trace.day)})
            </li>
          ))}
        </ul>
        <p>
          Daarom is nu niets aangekruist. Wat u hieronder aankruist, komt erbij.
          {whole.made && (
            <>
              {" "}
              Het bestand zelf bewaart Plateau niet:{" "}
              <Link href={`${itemHref(owner, whole.id)}#bijlagen`}>voeg het zelf toe als bijlage</Link>.
            </>
          )}
        </p>
      </Notice>
    );
  }
  if (stamp > 0) {
    return <Notice>Wat eerder uit deze tekst is vastgelegd, is ingetrokken. Daarom is nu niets aangekruist.</Notice>;
  }
  if (whole.alike) {
    return (
      <Notice tone="warning">
        <strong>Dit document lijkt al in Plateau te staan:</strong> <TraceLink owner={owner} trace={whole.alike} />, vastgelegd
        op {longDate(whole.alike.day)}. Daarom is niets aangekruist. Legt u hier iets vast, dan komt er een tweede document bij.
      </Notice>
    );
  }
  return (
    <Notice>
      Aangekruist is wat duidelijk in de tekst staat. Haal weg wat niet klopt, en kruis aan wat u mist.{" "}
      <strong>Er is nog niets vastgelegd.</strong>
    </Notice>
  );
}
