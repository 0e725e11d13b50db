/** Reminding who did not answer: all at once, after reading who they are, or one of them. */
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { dateInNetherlands, type IsoDate } from "@/lib/calendar";
import { listed } from "@/lib/dutch";
import { type InboxEntry, type Reply, waitingIn } from "@/lib/inbox/entry";
import { remindMunicipalities } from "./actions";

interface Props {
  entry: InboxEntry;
  today: IsoDate;
  /** Whether the list of who is reminded is open at once. */
  open: boolean;
}

export function Remind({ entry, today, open }: Props) {
  const waiting = waitingIn(entry);
  if (waiting.length === 0) return null;
  const reminded = waiting.filter((reply) => wasReminded(reply, today));
  const due = waiting.filter((reply) => !reminded.includes(reply));
  return (
    <details open={open}>
      <summary>
        Herinner wie nog niet antwoordde ({waiting.length})<span className="visually-hidden"> op “{entry.title}”</span>
      </summary>
      <p>
        {due.length > 0 && `Een herinnering krijgt: ${namesOf(due)}. `}
        {reminded.length > 0 && `Vandaag al herinnerd: ${namesOf(reminded)}.`}
      </p>
      <div className="inbox__answers">
        {due.length > 0 && <RemindAll entry={entry} replies={due} />}
        {due.length > 1 && <RemindOne entry={entry} replies={due} />}
      </div>
    </details>
  );
}

const namesOf = (replies: readonly Reply[]): string => listed(replies.map(({ municipality }) => municipality.name));

/** The region's last word was a reminder without words, today. */
const wasReminded = ({ again }: Reply, today: IsoDate): boolean => again?.text === "" && dateInNetherlands(again.at) === today;

type FormProps = { entry: InboxEntry; replies: readonly Reply[] };

const RemindAll = ({ entry: { kind, id, title, region }, replies }: FormProps) => (
  <ConfirmForm
    action={remindMunicipalities}
    hidden={{ region: region.id, kind, id, municipality: replies.map(({ municipality }) => municipality.code) }}
    label={replies.length === 1 ? `Herinner ${namesOf(replies)}` : `Herinner deze ${replies.length} gemeenten`}
    about={`over “${title}”`}
    primary
  />
);

const RemindOne = ({ entry: { kind, id, title, region }, replies }: FormProps) => (
  <ConfirmForm
    action={remindMunicipalities}
    hidden={{ region: region.id, kind, id }}
    label="Alleen deze"
    about={`herinneren over “${title}”`}
    ask={[
      {
        name: "municipality",
        question: "Of één gemeente",
        options: replies.map(({ municipality: { code, name } }) => [code, name] as const),
      },
    ]}
  />
);
