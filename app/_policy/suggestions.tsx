/** The page of what was found in a policy text: everything as boxes, by theme, then people and analyses, then promises. */
import Link from "next/link";
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Notice } from "@/app/_components/notice";
import type { Place } from "@/app/_evidence/place";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { readLines } from "@/app/_server/read/read-policy";
import { earlierText, findText } from "@/db/policy/texts";
import { plural } from "@/lib/dutch";
import type { Theme } from "@/lib/framework/framework";
import { groupBy } from "@/lib/group";
import { refusalSentence } from "@/lib/policy/extract/extraction";
import { documentFieldsFor, factFields, fillProposals, promiseFields } from "@/lib/policy/reading/form";
import { proposalsOf } from "@/lib/policy/reading/proposals";
import { factBox, passageBox, promiseBox, seenBox } from "./boxes";
import { Changes } from "./changes";
import { Lapsed } from "./lapsed";
import { type Section, SuggestionsForm } from "./suggestions-form";
import "./suggestions.css";

export async function Suggestions({ place, id }: { place: Place; id: string }) {
  const { scope, owner, name, base, assessment, today } = place;
  const text = orNotFound(findText(scope, owner, id));
  const before = orNotFound(earlierText(scope, owner, id));
  const read = await readLines(scope, { lines: text.lines, pages: text.pages ?? undefined });
  const crumbs = (
    <Breadcrumbs
      crumbs={[
        { text: name, href: base },
        { text: "Bewijs", href: `${base}/bewijs` },
        { text: "Tekst lezen", href: `${base}/bewijs/lezen` },
        { text: text.title },
      ]}
    />
  );
  if (!read.ok) {
    return (
      <>
        {crumbs}
        <h1>Wat staat er in uw beleid?</h1>
        <Notice tone="warning">{refusalSentence(read.refusal)}</Notice>
        <p>
          <Link href={`${base}/bewijs/lezen`}>Kies een ander bestand</Link>
        </p>
      </>
    );
  }
  const { reading } = read;
  const proposals = proposalsOf(reading, assessment.framework, today, text.title);
  const found = [...proposals.passages.values()].flat();
  const sections: Section[] = [
    ...assessment.framework.themes.map((theme) => themeSection(theme, proposals, base)),
    {
      id: "feiten",
      title: "Mensen, analyses en contracten",
      lead: "Deze feiten krijgen een eigen plek in Plateau, met wat de tekst erover zegt.",
      left: leftOut(proposals.left.facts, "feit", "feiten"),
      groups: [...groupBy(proposals.facts, (fact) => factBox(fact).title)].map(([title, facts]) => ({
        id: title,
        title,
        boxes: tickedFirst(facts).map((fact) => ({ ...factBox(fact), fields: factFields(fact) })),
      })),
    },
    {
      id: "beloften",
      title: "Wat het plan belooft te blijven doen",
      lead: "Aangekruist is wat duidelijk is: hoe vaak, en welk bewijs laat zien dat het gebeurt. Laat staan wat als afspraak geldt. Plateau telt dan mee en waarschuwt op tijd.",
      left: leftOut(proposals.left.promises, "belofte", "beloften"),
      groups: proposals.promises.map((promise) => ({
        id: promise.part,
        title: promiseBox(promise).title,
        boxes: [{ ...promiseBox(promise), fields: promiseFields(promise) }],
      })),
    },
  ].filter(({ groups, byHand }: Section) => groups.length > 0 || byHand !== undefined);
  return (
    <>
      {crumbs}
      <h1>Wat staat er in uw beleid?</h1>
      <p className="lead">
        Plateau las {text.title} ({plural(reading.passages.length, "alinea", "alinea’s")}) en vond iets voor{" "}
        {proposals.passages.size} van de {assessment.criteria.size} toetspunten. U kiest wat klopt.
      </p>
      <Notice>
        Aangekruist is wat duidelijk in de tekst staat. Haal weg wat niet klopt, en kruis aan wat u mist.{" "}
        <strong>Er is nog niets vastgelegd.</strong>
      </Notice>
      <Lapsed document={proposals.document} today={today} />
      {before && <Changes scope={scope} before={before} reading={reading} framework={assessment.framework} />}
      <nav aria-label="Onderdelen van deze bladzijde" className="suggested__nav">
        <ul>
          {sections.map(({ id: section, title, groups }) => (
            <li key={section}>
              <Link href={`#${section}`}>{title}</Link>{" "}
              <span className="muted">{groups.filter(({ boxes }) => boxes.length > 0).length}</span>
            </li>
          ))}
        </ul>
      </nav>
      <SuggestionsForm
        owner={owner}
        text={id}
        entries={fillProposals(proposals)}
        documentFields={documentFieldsFor(assessment.framework, proposals)}
        sections={sections}
        announces={found.some(({ becomes }) => becomes === "action")}
        backHref={`${base}/bewijs/lezen`}
      />
    </>
  );
}

/** What to do where there is more in the text than is shown. */
const leftOut = (count: number, one: string, more: string): string | undefined =>
  count === 0
    ? undefined
    : `In deze tekst ${count === 1 ? "staat" : "staan"} nog ${plural(count, one, more)}. Knip de tekst in delen, bijvoorbeeld per hoofdstuk, en laat Plateau elk deel apart lezen.`;

/** What is ticked stands where it is seen; the rest keeps its order, best first. */
const tickedFirst = <T extends { ticked: boolean }>(proposals: readonly T[]): T[] => [
  ...proposals.filter(({ ticked }) => ticked),
  ...proposals.filter(({ ticked }) => !ticked),
];

function themeSection(
  { number, title, blocks }: Theme,
  { passages, showable }: ReturnType<typeof proposalsOf>,
  base: string,
): Section {
  const criteria = blocks.flatMap((block) => block.criteria);
  const withPassage = criteria.filter(({ id }) => passages.has(id));
  return {
    id: `thema-${number}`,
    title: `${number}. ${title}`,
    groups: withPassage.map((criterion) => ({
      id: criterion.id,
      title: `${criterion.id} ${criterion.title}`,
      boxes: tickedFirst(passages.get(criterion.id) ?? [])
        .filter(({ becomes }) => becomes !== "nothing")
        .map(passageBox),
      otherwise: (passages.get(criterion.id) ?? []).every(({ becomes }) => becomes === "nothing") && (
        <>
          Hier gaat de tekst over ({passages.get(criterion.id)?.[0]?.found.passage.locator}), maar een plan toont dit niet aan.{" "}
          <Link href={`${base}/bewijs/nieuw?toetspunt=${encodeURIComponent(criterion.id)}`}>Kies wat het wel aantoont</Link>
        </>
      ),
    })),
    byHand: {
      boxes: criteria
        .filter(({ id }) => showable.includes(id))
        .map((criterion) => seenBox(criterion, passages.has(criterion.id))),
      nothing: criteria.filter(({ id }) => showable.includes(id) && !passages.has(id)).length,
    },
  };
}
