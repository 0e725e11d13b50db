/** Beside a form that was opened for a criterion: what counts for it already, and why the Kader asks it. */
import Link from "next/link";
import { countedOn } from "@/lib/assessment/status";
import { dayOf } from "@/lib/calendar";
import { detailUnderTitle } from "@/lib/evidence/describe";
import type { Place } from "./place";

interface Props {
  place: Place;
  criterion: string;
  /** The item of the form itself. */
  except: string;
}

export function Aside({ place, criterion: id, except }: Props) {
  const { assessment, today, base } = place;
  const assessed = assessment.criteria.get(id);
  const block = [...assessment.blocks.values()].find(({ criteria }) =>
    criteria.some(({ criterion }) => criterion.id === id),
  )?.block;
  if (!assessed || !block) return null;
  const counted = new Set(countedOn(assessed, dayOf(today)));
  const items = assessment.dossier.evidence.filter((item) => counted.has(item.id) && item.id !== except);
  const { criterion } = assessed;
  return (
    <>
      <h2>Telt al mee</h2>
      {items.length === 0 ? (
        <p className="muted">Nog niets voor toetspunt {id}.</p>
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
      <h2>Waarom dit toetspunt?</h2>
      <p>{block.requirement}</p>
      <p className="muted">VNG Kader: {block.source}.</p>
      <p className="muted">{criterion.hint}</p>
      {criterion.basis === "operational" && <p className="muted">Drempel van dit instrument: {criterion.note}</p>}
    </>
  );
}
