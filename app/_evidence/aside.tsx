/** Beside a form that was opened for a criterion: what counts for it already, and why it is asked. */
import { Link } from "@/app/_components/link";
import type { Agreement } from "@/lib/agreements/agreement";
import { keepsInWords, oftenInWords } from "@/lib/agreements/label";
import type { AnyCriterion, Judgement } from "@/lib/assessment/assessment";
import { countedOn } from "@/lib/assessment/status";
import { dayOf } from "@/lib/calendar";
import { capitalised } from "@/lib/dutch";
import { detailUnderTitle } from "@/lib/evidence/describe";
import { blockIdOf } from "@/lib/framework/node-id";
import type { Place } from "./place";

interface Props {
  place: Place;
  criterion: string;
  /** The item of the form itself. */
  except: string;
}

export function Aside({ place, criterion: id, except }: Props) {
  const { judgement, today, base } = place;
  const assessed = judgement.criteria.get(id);
  if (!assessed) return null;
  const counted = new Set(countedOn(assessed, dayOf(today)));
  const items = judgement.dossier.evidence.filter((item) => counted.has(item.id) && item.id !== except);
  const agreement = judgement.agreements.find(({ criterion }) => criterion.id === id)?.agreement;
  return (
    <>
      <h2>Telt al mee</h2>
      {items.length === 0 ? (
        <p className="muted">Nog niets voor {agreement ? "deze afspraak" : `toetspunt ${id}`}.</p>
      ) : (
        <ul className="plain-list counted-list">
          {items.map((item) => (
            <li key={item.id}>
              <span>
                {item.title}
                <span className="muted register__detail">{detailUnderTitle(item)}</span>
              </span>
              <Link href={`${base}/bewijs/${encodeURIComponent(item.id)}`} aria-label={`Bekijk ${item.title}`}>
                bekijk
              </Link>
            </li>
          ))}
        </ul>
      )}
      {agreement ? <WhyAgreement agreement={agreement} /> : <WhyCriterion judgement={judgement} assessed={assessed} />}
    </>
  );
}

const WhyAgreement = ({ agreement: { title, keeps, source } }: { agreement: Agreement }) => (
  <>
    <h2>Voor welke afspraak?</h2>
    <p>{title}</p>
    <p className="muted">
      {capitalised(oftenInWords(keeps))}. Wat telt: {keepsInWords(keeps)}.{source?.locator && ` Zie ${source.locator}.`}
    </p>
  </>
);

function WhyCriterion({ judgement, assessed: { criterion } }: { judgement: Judgement; assessed: AnyCriterion }) {
  const block = judgement.blocks.get(blockIdOf(criterion.id))?.block;
  if (block === undefined) return null;
  const norm = [judgement.kader, ...judgement.beside].find(({ blocks }) => blocks.has(block.id));
  return (
    <>
      <h2>Waarom dit toetspunt?</h2>
      <p>{block.requirement}</p>
      <p className="muted">
        {norm === judgement.kader ? "VNG Kader" : norm?.framework.title}: {block.source}.
      </p>
      <p className="muted">{criterion.hint}</p>
      {criterion.basis === "operational" && <p className="muted">Drempel van dit instrument: {criterion.note}</p>}
    </>
  );
}
