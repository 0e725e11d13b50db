/** Eighteen questions that councils ask, each with what the evidence says now; the chosen ones become a paper. */
import type { Metadata } from "next";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { TableHead } from "@/app/_components/table-head";
import { Field } from "@/app/_days/as-of-form";
import { municipalityHref } from "@/app/links";
import { one, type Query } from "@/app/query";
import { plural } from "@/lib/dutch";
import { groupBy } from "@/lib/group";
import { type Answered, footnote } from "@/lib/report/answers/answers";
import { Notices } from "../../notices";
import { loadReport, variantIn } from "../load-report";
import { answersFor } from "./load";
import "../report.css";

interface Props {
  params: Promise<{ gemeente: string }>;
  searchParams: Promise<Query>;
}

export const metadata: Metadata = { title: "Antwoord voor de raad" };

const states: Record<Answered["state"], string> = {
  complete: "Klaar",
  partial: "Deels vastgelegd",
  none: "Niet vastgelegd",
};

export default async function AnswersPage({ params, searchParams }: Props) {
  const { gemeente } = await params;
  const query = await searchParams;
  const loaded = await loadReport(gemeente, query);
  const variant = variantIn(query);
  const { answers } = answersFor(loaded, variant);
  const report = `${municipalityHref(gemeente)}/rapport`;
  const count = (state: Answered["state"]): number => answers.filter((answer) => answer.state === state).length;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { text: loaded.municipality.name, href: municipalityHref(gemeente) },
          { text: "Rapport", href: report },
          { text: "Antwoord voor de raad" },
        ]}
      />
      <h1>Antwoord voor de raad</h1>
      <p className="lead">
        Achttien vragen die raden stellen, met het antwoord dat nu klopt. Kies wat u nodig hebt, pas aan wat anders moet, en
        download het als Word, OpenDocument of PDF.
      </p>
      {one(query, "bewaard") && (
        <Notice tone="good" live>
          <strong>Bewaard.</strong> Uw antwoord staat hieronder en komt in het bestand.
        </Notice>
      )}
      {one(query, "voorstel") && (
        <Notice tone="good" live>
          Het antwoord is weer dat van Plateau.
        </Notice>
      )}
      <Notices fictional={loaded.municipality.fictional} assessment={loaded.assessment} />
      <form method="get" action={`${report}/antwoord`}>
        <Field name="peildatum" label="Stand op" field={loaded.dates.fields.peildatum} otherwise={loaded.dates.asOf} />
        <Readers variant={variant} />
        <p className="form-actions">
          <button type="submit" className="button">
            Toon de antwoorden
          </button>
        </p>
        <p>
          {plural(count("complete"), "antwoord", "antwoorden")} klaar, {count("partial")} deels vastgelegd, {count("none")} niet
          vastgelegd. Niet vastgelegd betekent niet “nee”.
        </p>
        {[...groupBy(answers, ({ group }) => group)].map(([group, asked]) => (
          <section key={group}>
            <h2>{group}</h2>
            {asked.map((answered) => (
              <AnswerView
                key={answered.id}
                answered={answered}
                asOf={loaded.dates.asOf}
                editHref={loaded.writable ? `${report}/antwoord/${answered.id}` : undefined}
              />
            ))}
          </section>
        ))}
        <p className="form-actions">
          {[
            ["docx", "Download als Word"],
            ["odt", "Download als OpenDocument"],
            ["pdf", "Download als PDF"],
          ].map(([als, label]) => (
            <button key={als} type="submit" className="button" name="als" value={als} formAction={`${report}/antwoord/bestand`}>
              {label}
            </button>
          ))}
        </p>
        <p className="hint">Kruist u niets aan, dan staan alle achttien antwoorden in het bestand.</p>
      </form>
    </>
  );
}

interface AnswerProps {
  answered: Answered;
  asOf: string;
  /** Where who may do so writes an answer of their own. */
  editHref: string | undefined;
}

const AnswerView = ({ answered, asOf, editHref }: AnswerProps) => (
  <div className="panel panel--line">
    <h3 id={`vraag-${answered.id}`}>{answered.question}</h3>
    {answered.kept ? (
      answered.kept.text.split(/\n+/).map((line) => (
        <p key={line} className="reading">
          {line}
        </p>
      ))
    ) : (
      <p className="reading">{answered.text}</p>
    )}
    {!answered.kept && answered.figures && <Figures figures={answered.figures} />}
    <p className="hint">
      <strong>{answered.kept ? "Eigen tekst" : states[answered.state]}</strong>. {footnote(answered, { asOf })}
    </p>
    {answered.kept?.was && (
      <p className="panel panel--warning">
        <strong>Het bewijs veranderde sinds u dit schreef.</strong> Plateau zegt nu: {answered.text}
      </p>
    )}
    {editHref && (
      <p>
        <Link href={editHref}>
          {answered.kept ? "Wijzig dit antwoord" : "Schrijf een eigen antwoord"}
          <span className="visually-hidden">: {answered.question}</span>
        </Link>
      </p>
    )}
    <div className="choices">
      <label>
        <input type="checkbox" name="vraag" value={answered.id} aria-describedby={`vraag-${answered.id}`} />
        <span>
          Neem op<span className="visually-hidden">: {answered.question}</span>
        </span>
      </label>
    </div>
  </div>
);

const Figures = ({ figures }: { figures: NonNullable<Answered["figures"]> }) => (
  <table className="stacked">
    <caption className="visually-hidden">Bronnen van cijfers</caption>
    <TableHead columns={["Bron", "Jaar", "Stuk"]} />
    <tbody>
      {figures.map(({ source, year, title }) => (
        <tr key={`${source} ${year} ${title}`}>
          <th scope="row">{source}</th>
          <td data-label="Jaar">{year}</td>
          <td data-label="Stuk">{title}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Readers = ({ variant }: { variant: "public" | "internal" }) => (
  <fieldset className="field">
    <legend>Voor wie?</legend>
    <div className="choices">
      <label>
        <input type="radio" name="versie" value="openbaar" defaultChecked={variant === "public"} />
        <span>Openbaar: zonder data van de gezagsdriehoek en zonder namen</span>
      </label>
      <label>
        <input type="radio" name="versie" value="intern" defaultChecked={variant === "internal"} />
        <span>Intern</span>
      </label>
    </div>
  </fieldset>
);
