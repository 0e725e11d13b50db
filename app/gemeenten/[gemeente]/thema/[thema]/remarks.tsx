/** The remarks of the region on a building block, with the municipality's answers. */
import { randomUUID } from "node:crypto";
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { Link } from "@/app/_components/link";
import { erasingHref } from "@/app/_erasing/let-erase";
import { closeOfRegion } from "@/app/_inbox/actions";
import { followUpHref, newActionHref, newRemarkHref, withdrawRemarkHref } from "@/app/links";
import type { Thread } from "@/db/remarks";
import { ofMunicipality } from "@/lib/access";
import { longDate, longMoment } from "@/lib/dutch";
import type { Version } from "@/lib/refusal";
import { actionTitle, type Remark } from "@/lib/remarks/remark";

/** The threads of a municipality, and what who looks may do with them. */
export interface Review {
  municipality: string;
  threads: readonly Thread[];
  /** Whether who looks speaks for a region of the municipality. */
  mayRemark: boolean;
  /** Whether who looks speaks for the municipality. */
  mayAnswer: boolean;
  /** Whether who looks keeps the municipality's plan. */
  mayPlan: boolean;
}

export function Remarks({ block, review }: { block: string; review: Review }) {
  const { municipality, mayRemark, mayAnswer, mayPlan } = review;
  const threads = review.threads.filter(({ remark }) => remark.item.block === block);
  if (threads.length === 0 && !mayRemark) return null;
  return (
    <section className="remarks" id={`opmerkingen-${block}`} aria-label={`Opmerkingen bij bouwsteen ${block}`}>
      {threads.length > 0 && <h4>Opmerkingen van de regio</h4>}
      {threads.map(({ remark, said }) => (
        <div key={remark.item.id} className="remark">
          <Said said={remark} municipality={municipality} removable={mayRemark} erasable={mayAnswer} />
          {said.map((one) => (
            <Said
              key={one.item.id}
              said={one}
              municipality={municipality}
              removable={one.item.inReplyTo === undefined ? mayRemark : mayAnswer}
              erasable={mayAnswer}
            />
          ))}
          {mayAnswer && (
            <Link className="button button--quiet" href={newRemarkHref(municipality, block, remark.item.id)}>
              {said.some(({ item }) => item.inReplyTo !== undefined) ? "Nog een antwoord" : "Antwoorden"}
              <span className="visually-hidden"> op de opmerking bij bouwsteen {block}</span>
            </Link>
          )}
          {mayRemark && (
            <Link className="button button--quiet" href={followUpHref(municipality, block, remark.item.id)}>
              Reageren
              <span className="visually-hidden">
                {" "}
                op “{actionTitle(remark.item)}” bij bouwsteen {block}
              </span>
            </Link>
          )}
          {mayRemark && !isSettled(remark, said) && (
            <ConfirmForm
              action={closeOfRegion}
              hidden={{ region: remark.item.region, follows: remark.item.id, id: randomUUID(), municipality }}
              label="Afhandelen"
              about={`: “${actionTitle(remark.item)}” bij bouwsteen ${block}`}
            />
          )}
          {mayPlan && <ToAction said={remark.item} municipality={municipality} />}
        </div>
      ))}
      {mayRemark && (
        <Link href={newRemarkHref(municipality, block)}>
          Opmerking plaatsen<span className="visually-hidden"> bij bouwsteen {block}</span>
        </Link>
      )}
    </section>
  );
}

/** Whether the last word in the thread is the region's, that nothing more has to come of it. */
const isSettled = (remark: Thread["remark"], said: Thread["said"]): boolean =>
  (said.at(-1) ?? remark).item.expects === "nothing";

/** The way from what the region says to the municipality's own plan. */
function ToAction({ said, municipality }: { said: Remark; municipality: string }) {
  const { block, criterion } = said;
  const href = newActionHref(municipality, criterion ? { criterion } : { block }, { title: actionTitle(said) });
  return (
    <Link className="button button--quiet" href={href}>
      Maak er een actie van<span className="visually-hidden"> (opmerking bij bouwsteen {block})</span>
    </Link>
  );
}

interface SaidProps {
  said: Version<Remark>;
  municipality: string;
  removable: boolean;
  /** Whether who looks may ask that its text is erased for good. */
  erasable: boolean;
}

const Said = ({ said: { item, actor, recordedAt }, municipality, removable, erasable }: SaidProps) => (
  <div className={item.inReplyTo === undefined ? "remark__said" : "remark__said remark__said--answer"}>
    <p className="muted">
      {actor}, <time dateTime={recordedAt}>{longMoment(recordedAt)}</time>
    </p>
    <p className="typed-text">{item.text}</p>
    {item.by && (
      <p>
        <strong>Graag antwoord uiterlijk {longDate(item.by)}.</strong>
      </p>
    )}
    {removable && (
      <Link className="button button--quiet" href={withdrawRemarkHref(municipality, item.id)}>
        Intrekken<span className="visually-hidden"> {item.text.slice(0, 60)}</span>
      </Link>
    )}
    {erasable && (
      <a className="muted" href={erasingHref({ owner: ofMunicipality(municipality), kind: "remark", record: item.id })}>
        Tekst laten wissen<span className="visually-hidden"> van {item.text.slice(0, 60)}</span>
      </a>
    )}
  </div>
);
