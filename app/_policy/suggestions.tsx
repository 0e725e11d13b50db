/** The page of what was found in a policy text: everything as boxes, by theme, then people and analyses, then promises. */
import { Breadcrumbs } from "@/app/_components/breadcrumbs";
import { Link } from "@/app/_components/link";
import { Notice } from "@/app/_components/notice";
import type { Place } from "@/app/_evidence/place";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { readLines } from "@/app/_server/read/read-policy";
import { listMunicipalities } from "@/db/places/municipalities";
import { earlierText, findText } from "@/db/policy/texts";
import { plural } from "@/lib/dutch";
import { groupBy } from "@/lib/group";
import { refusalSentence } from "@/lib/policy/extract/extraction";
import { documentFieldsFor, factFields, fillProposals, promiseFields } from "@/lib/policy/reading/form";
import type { Offered } from "@/lib/policy/reading/made";
import { otherPlaceIn } from "@/lib/policy/reading/other-place";
import { proposalsOf } from "@/lib/policy/reading/proposals";
import { factBox, promiseBox, withTrace } from "./boxes";
import { Changes } from "./changes";
import { Lapsed } from "./lapsed";
import { offeredFrom } from "./offered";
import { Recorded } from "./recorded";
import { type Section, SuggestionsForm } from "./suggestions-form";
import { themeSection, tickedFirst } from "./theme-section";
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
  const proposals = offeredFrom(scope, owner, text, proposalsOf(reading, assessment.framework, today, text.title));
  const found = [...proposals.passages.values()].flat();
  const own = [name, ...place.dossier.regions.map((region) => region.name)];
  const other = otherPlaceIn(reading, { title: text.title, own, names: listMunicipalities().map((one) => one.name) });
  const sections = sectionsOf(proposals, place);
  return (
    <>
      {crumbs}
      <h1>Wat staat er in uw beleid?</h1>
      <p className="lead">
        Plateau las {text.title} ({plural(reading.passages.length, "alinea", "alinea’s")}) en vond bij{" "}
        {criteriaWithBox(proposals)} van de {assessment.criteria.size} toetspunten iets om vast te leggen. U kiest wat klopt.
      </p>
      {other && (
        <Notice tone="warning">
          <strong>
            Boven deze tekst staat {other}, en niet {name}.
          </strong>{" "}
          Is dit het plan van een andere gemeente? Leg dan alleen vast wat ook voor {name} geldt, of{" "}
          <Link href={`${base}/bewijs/lezen`}>kies een ander bestand</Link>.
        </Notice>
      )}
      <Recorded owner={owner} offered={proposals} />
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
        stamp={proposals.stamp}
        documentFields={proposals.whole.item ? undefined : documentFieldsFor(proposals)}
        sections={sections}
        announces={found.some(({ becomes, made }) => becomes === "action" && made === undefined)}
        backHref={`${base}/bewijs/lezen`}
      />
    </>
  );
}

/** The parts of the page with something in them. */
function sectionsOf(proposals: Offered, place: Place): Section[] {
  const { owner, assessment } = place;
  return [
    ...assessment.framework.themes.map((theme) => themeSection(theme, proposals, place)),
    {
      id: "feiten",
      title: "Mensen, analyses en contracten",
      lead: "Deze feiten krijgen een eigen plek in Plateau, met wat de tekst erover zegt.",
      left: leftOut(proposals.left.facts, "feit", "feiten"),
      groups: [...groupBy(proposals.facts, (fact) => factBox(fact).title)].map(([title, facts]) => ({
        id: title,
        title,
        boxes: tickedFirst(facts).map((fact) => withTrace(owner, fact, { ...factBox(fact), fields: factFields(fact) })),
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
        boxes: [withTrace(owner, promise, { ...promiseBox(promise), fields: promiseFields(promise) })],
      })),
    },
  ].filter(({ groups, byHand }: Section) => groups.length > 0 || byHand !== undefined);
}

/** The criteria with something to tick: the same that the sections count. */
const criteriaWithBox = ({ passages }: Offered): number =>
  [...passages.values()].filter((found) => found.some(({ becomes }) => becomes !== "nothing")).length;

/** What to do where there is more in the text than is shown. */
const leftOut = (count: number, one: string, more: string): string | undefined =>
  count === 0
    ? undefined
    : `In deze tekst ${count === 1 ? "staat" : "staan"} nog ${plural(count, one, more)}. Knip de tekst in delen, bijvoorbeeld per hoofdstuk, en laat Plateau elk deel apart lezen.`;
