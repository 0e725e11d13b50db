/** What a council will ask of what is late or missing and the note does not say, each with the place to fill it in. */
import type { ReactNode } from "react";
import { controlId } from "@/app/_components/form/ids";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import { agreementHref, commitmentHref, municipalityHref, newActionHref } from "@/app/links";
import { ofMunicipality } from "@/lib/access";
import type { Gap, GapPlace } from "@/lib/report/note/gaps";

interface Props {
  gaps: readonly Gap[];
  /** The municipality's code. */
  code: string;
  /** What is said besides. */
  children?: ReactNode;
}

export function OpenQuestions({ gaps, code, children }: Props) {
  if (gaps.length === 0) return null;
  return (
    <Notice>
      <strong>Dit zal de raad vragen, en het staat nog niet in de nota.</strong> Weet u het? Vul het dan aan. {children}
      <ul>
        {gaps.map(({ promise, question, place }) => (
          <li key={promise}>
            <Link href={hrefOf(place, code)}>{question}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function hrefOf(place: GapPlace, code: string): string {
  switch (place.kind) {
    case "commitment":
      return commitmentHref(code, place.id);
    case "agreement":
      return agreementHref(ofMunicipality(code), place.id);
    case "new-action":
      return newActionHref(code, { block: place.block });
    case "form":
      return `${municipalityHref(code)}/rapport/raad#${controlId("late")}`;
  }
}
