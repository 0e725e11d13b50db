/** How the judgement was made: both clocks, the framework, the six words, the thresholds that are this tool's own, exceptions. */
import { longDate, longMoment } from "../../dutch";
import { markedTitle } from "../../evidence/describe";
import type { Criterion, Framework } from "../../framework/framework";
import { criteriaOf } from "../../framework/framework";
import { label, type Status } from "../../framework/vocabulary";
import { groupBy } from "../../group";
import { openAndHidden, type ReportDay, titleIn } from "../model/day";
import { type Block, cell, type Detail, type Row, type Section } from "../model/model";
import { publishedOn } from "../model/published";

const meanings: Record<Status, string> = {
  met: "Er is genoeg bewijs dat op deze dag telt.",
  explained: "De gemeente legt uit hoe zij dit op een andere manier invult. Die uitleg geldt hooguit een jaar.",
  lapsed: "Dit was eerder aangetoond of anders ingevuld, maar het bewijs of de uitleg telt niet meer.",
  planned: "Er loopt een actie, of wat is vastgelegd telt vanaf een latere dag.",
  partial: "Er is al iets aangetoond, maar nog niet genoeg.",
  open: "Er is nog geen bewijs vastgelegd dat telt.",
};

const order: Status[] = ["met", "explained", "lapsed", "planned", "partial", "open"];

export function judgementSection(on: ReportDay, knownAt: string): Section {
  const { framework } = on.assessment;
  const noted = criteriaOf(framework).filter((criterion): criterion is Noted => criterion.note !== undefined);
  return {
    id: "hoe-dit-oordeel-tot-stand-kwam",
    heading: "Hoe dit oordeel tot stand kwam",
    newPage: false,
    blocks: [
      { kind: "details", details: clocks(on, knownAt) },
      {
        kind: "paragraph",
        text: "Het Kader geeft richting en is geen resultaatsverplichting. Dit rapport beoordeelt het bewijs dat is vastgelegd, niet het werk van de gemeente zelf.",
      },
      ...rules(framework),
      { kind: "heading", level: 3, text: "Wat de woorden betekenen" },
      { kind: "details", details: order.map((status) => ({ term: label("status", status), description: meanings[status] })) },
      ...exceptionBlocks(on),
      ...thresholds(
        "Drempels die een keuze van dit instrument zijn",
        "Bij deze toetspunten noemt het Kader geen aantal of termijn, of laat het die open. Dit instrument koos er een:",
        noted.filter(({ basis }) => basis === "operational"),
      ),
      ...thresholds(
        "Hoe drempels van het Kader zijn gelezen",
        "Bij deze toetspunten noemt het Kader de drempel zelf:",
        noted.filter(({ basis }) => basis === "kader"),
      ),
    ],
  };
}

type Noted = Criterion & { note: string };

const clocks = ({ asOf, assessment: { framework } }: ReportDay, knownAt: string): Detail[] => [
  { term: "Peildatum", description: longDate(asOf) },
  { term: "Kennisdatum", description: `Wat was vastgelegd op ${longMoment(knownAt)} uur, Nederlandse tijd` },
  {
    term: "Kader",
    description: `${framework.title}, ${framework.publisher}, ${publishedOn(framework)} (versie ${framework.id})`,
  },
];

const rules = (framework: Framework): Block[] => [
  {
    kind: "list",
    items: [
      `Het Kader is uitgewerkt in ${framework.themes.length} thema’s, ${framework.themes.flatMap(({ blocks }) => blocks).length} bouwstenen en ${criteriaOf(framework).length} toetspunten.`,
      "Een bouwsteen is aangetoond als elk verplicht toetspunt is aangetoond. Een thema staat op plateau 1 als alle bouwstenen van plateau 1 zijn aangetoond of met uitleg anders ingevuld, en op plateau 2 als dat ook voor die van plateau 2 geldt.",
      "Een document en een aanstelling tellen zolang ze gelden. Een overleg, activiteit of analyse telt vanaf de dag zelf, en bij veel toetspunten voor een beperkte tijd.",
      "Een actie is geen bewijs. Zij maakt een toetspunt hooguit gepland, tot en met de dag waarop zij gereed moet zijn.",
      "Bewijs van de regio telt mee waar het Kader dat toelaat. Het is gemerkt met (regio).",
    ],
  },
];

/** The region's evidence that the municipality does not count for itself on the day, with its reason. */
function exceptionBlocks(on: ReportDay): Block[] {
  const { dossier } = on.assessment;
  const { asOf, evidence } = on;
  const inForce = dossier.exceptions.filter(({ from, until }) => from <= asOf && (until === undefined || asOf <= until));
  if (inForce.length === 0) return [];
  const heading = "Bewijs van de regio dat niet is meegeteld";
  return [
    { kind: "heading", level: 3, text: heading },
    {
      kind: "table",
      caption: heading,
      columns: [
        { heading: "Bewijs", share: 36 },
        { heading: "Waarom niet", share: 40 },
        { heading: "Periode", share: 24 },
      ],
      rows: inForce.map((given): Row => {
        const item = evidence.get(given.evidence);
        if (item && openAndHidden(on, [item]).hidden.length > 0) {
          return [cell(`${titleIn(on, item)} (regio)`), cell("De motivering is niet openbaar."), cell("–")];
        }
        const until = given.until ? ` tot en met ${longDate(given.until)}` : "";
        return [
          cell(item ? markedTitle(item) : given.evidence),
          cell(given.motivation),
          cell(`Vanaf ${longDate(given.from)}${until}`),
        ];
      }),
    },
  ];
}

function thresholds(heading: string, intro: string, criteria: readonly Noted[]): Block[] {
  if (criteria.length === 0) return [];
  return [
    { kind: "heading", level: 3, text: heading },
    { kind: "paragraph", text: intro },
    {
      kind: "table",
      caption: heading,
      columns: [
        { heading: "Lezing", share: 44 },
        { heading: "Toetspunten", share: 56 },
      ],
      rows: [...groupBy(criteria, ({ note }) => note)].map(
        ([note, alike]): Row => [cell(note), cell(alike.map(({ id, title }) => `${id} ${title}`).join("; "))],
      ),
    },
  ];
}
