/** On the overview: what the regions ask of the municipality and still waits for it, each with the way to the answer. */
import { Link } from "@/app/_components/link";
import { AdoptOrExcept } from "@/app/_inbox/adopt";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { plural } from "@/lib/dutch";
import { currentFramework } from "@/lib/framework/versions";
import { type InboxEntry, isOpen } from "@/lib/inbox/entry";
import { inboxHref, municipalityHref, remarkHref } from "../../links";

interface Props {
  code: string;
  entries: readonly InboxEntry[];
  /** Whether who looks can answer for the municipality; others read what waits, and are told nothing as if they could. */
  answers: boolean;
  /** Whether who looks asked it, for the region: then the way leads to the region's own inbox. */
  director: boolean;
}

export function Waiting({ code, entries, answers, director }: Props) {
  const open = entries.filter(isOpen);
  const [first] = open;
  if (first === undefined) return null;
  const inbox = director ? `${inboxHref(ofRegion(first.region.id))}?gemeente=${code}` : inboxHref(ofMunicipality(code));
  return (
    <div className="panel">
      <p>
        <strong>
          {answers
            ? plural(open.length, "vraag van de regio wacht op u", "vragen van de regio wachten op u")
            : plural(open.length, "vraag aan deze gemeente wacht op antwoord", "vragen aan deze gemeente wachten op antwoord")}
          .
        </strong>{" "}
        <Link href={inbox}>{director ? "Naar het postvak van de regio" : "Naar het postvak"}</Link>
      </p>
      <Asked code={code} open={open} inbox={inbox} answers={answers} />
    </div>
  );
}

interface AskedProps extends Pick<Props, "code" | "answers"> {
  open: readonly InboxEntry[];
  inbox: string;
}

/** What was asked; to confirm has a page of its own, with nothing to do on it for who cannot answer. */
function Asked({ code, open, inbox, answers }: AskedProps) {
  const together = answers ? open.filter(({ kind }) => kind === "invitation").length : 0;
  const others = answers ? open.filter(({ kind }) => kind !== "invitation") : open;
  return (
    <ul>
      {together > 0 && (
        <li>
          <Link href={`${municipalityHref(code)}/bewijs/uitnodigingen`}>Bevestig uw deelname ({together})</Link>
        </li>
      )}
      {others.map(({ kind, id, title, block }) => (
        <li key={`${kind} ${id}`}>
          {block === null ? (
            <>
              <Link href={inbox}>{title}</Link>
              {kind === "adoption" && answers && <AdoptOrExcept base={municipalityHref(code)} id={id} title={title} />}
            </>
          ) : (
            <>
              <Link href={remarkHref(code, currentFramework, block)}>Bouwsteen {block}</Link>: {title}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
