/** How a municipality answers a question of its region: one click where it is known, else a day, or that there is nothing. */
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { longDate } from "@/lib/dutch";
import type { Known } from "@/lib/requests/known";
import type { AsksAbout } from "@/lib/requests/request";
import { answerToRequest } from "./actions";

interface Props {
  municipality: string;
  region: string;
  id: string;
  about: AsksAbout;
  /** What is recorded already. */
  known: Known | undefined;
}

export function AnswerRequest({ municipality, region, id, about, known }: Props) {
  const shared = { municipality, region, id };
  const meeting = about.type === "meeting";
  return (
    <div className="inbox__answers">
      {known && (
        <ConfirmForm
          action={answerToRequest}
          hidden={{ ...shared, said: "known", date: known.date }}
          label={meeting ? `Ja, dat was op ${longDate(known.date)}` : `Ja, dat klopt: “${known.title}”`}
          primary
        />
      )}
      <ConfirmForm
        action={answerToRequest}
        hidden={{ ...shared, said: "new" }}
        label={meeting ? "Deze dag vastleggen" : "Deze functie vastleggen"}
        ask={[
          ...(meeting
            ? []
            : [{ name: "holder", question: known ? "Het is nu een andere functie" : "Welke functie doet dit?" }]),
          { name: "date", question: meeting ? (known ? "Het was op een andere dag" : "Op welke dag?") : "Sinds wanneer?" },
        ]}
      />
      <ConfirmForm
        action={answerToRequest}
        hidden={{ ...shared, said: "none" }}
        label={meeting ? "Nog niet besproken" : "Wij hebben er geen"}
      />
    </div>
  );
}
