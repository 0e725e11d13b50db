/** What came of checking a code or a file, in plain words. */
import { StandTables } from "@/app/gemeenten/[gemeente]/rapport/stand-tables";
import { longDate } from "@/lib/dutch";
import type { ReportVariant } from "@/lib/report/model/model";
import type { Answer } from "./check";

export function AnswerView({ answer }: { answer: Answer }) {
  if (answer.kind === "nothing" || answer.kind === "wrong") return null;
  return (
    <section aria-labelledby={`uitslag-${answer.asked}`}>
      <h3 id={`uitslag-${answer.asked}`}>Uitslag</h3>
      {answer.kind === "unknown" ? <Unknown asked={answer.asked} /> : <Adopted {...answer} />}
    </section>
  );
}

const Unknown = ({ asked }: { asked: "code" | "file" }) => (
  <div className="panel panel--warning" role="status">
    {asked === "code" ? (
      <>
        <strong>Deze code hoort niet bij een vastgesteld rapport.</strong>
        <p>
          De code is goed overgenomen, maar hier is geen rapport met deze code. Kijk of dit de website is die op het rapport
          staat.
        </p>
      </>
    ) : (
      <>
        <strong>Dit bestand is niet gelijk aan een vastgesteld rapport.</strong>
        <p>
          Eén verschil is genoeg. Wie een PDF opnieuw opslaat, afdrukt naar PDF of ondertekent, maakt er een ander bestand van.
          Vraag het bestand op bij de gemeente, of vul de code in die onder aan elke bladzijde staat en vergelijk zelf.
        </p>
      </>
    )}
  </div>
);

function Adopted({ asked, report, since }: Extract<Answer, { kind: "adopted" }>) {
  const { code, municipality, adoptedOn, asOf, variant, newer } = report;
  return (
    <>
      <div className="panel panel--good" role="status">
        <strong>
          {asked === "file"
            ? `Dit bestand is het vastgestelde rapport van de gemeente ${municipality.name}${variant ? variants[variant] : ""}.`
            : `Deze code hoort bij het vastgestelde rapport van de gemeente ${municipality.name}.`}
        </strong>
        <p>
          {asked === "file"
            ? "Het is tot op de laatste byte gelijk."
            : "De code zegt niet of de tekst op uw papier dezelfde is. Hebt u de PDF, controleer dan het bestand zelf."}
        </p>
      </div>
      <dl className="report-details">
        <div>
          <dt>Vastgesteld door het college</dt>
          <dd>{longDate(adoptedOn)}</dd>
        </div>
        <div>
          <dt>Stand op</dt>
          <dd>{longDate(asOf)}</dd>
        </div>
        <div>
          <dt>Code</dt>
          <dd className="report-code">{code}</dd>
        </div>
      </dl>
      <p>
        {newer
          ? `Er is een nieuwer rapport: het college stelde dat vast op ${longDate(newer.adoptedOn)}, over de stand op ${longDate(newer.asOf)}.`
          : "Dit is het rapport dat het college het laatst vaststelde."}
      </p>
      {since && (
        <>
          <h4>Wat er sindsdien veranderde</h4>
          <StandTables
            shifts={since.shifts}
            before={`Stand op ${longDate(asOf)}`}
            after={`Vandaag, ${longDate(since.today)}`}
          />
        </>
      )}
    </>
  );
}

const variants: Record<ReportVariant, string> = { public: "", internal: ", in de interne versie" };
