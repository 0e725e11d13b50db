/** How a piece of evidence is named and described in Dutch, the same on every screen and in every report. */
import type { IsoDate } from "../calendar";
import { capitalised, listed, longDate, plural } from "../dutch";
import { label } from "../framework/vocabulary";
import { type Evidence, type EvidenceOf, startOf } from "./evidence";

/** What a reader needs to recognise an item: its title, and in one phrase what, by whom and when (no full stop at the end). */
export interface Description {
  title: string;
  detail: string;
}

export const describeEvidence = (item: Evidence): Description => ({ title: item.title, detail: detailOf(item) });

/** The detail without what the title says already, for where the two stand under each other; empty where nothing is left. */
export function detailUnderTitle(item: Evidence): string {
  const { title, detail } = describeEvidence(item);
  const rest = detail.startsWith(title) ? detail.slice(title.length) : detail;
  return capitalised(rest === detail || /^($|[,:;])/.test(rest) ? rest.replace(/^[,:;] /, "") : detail);
}

/** How a link says which item it leads to: meetings are often called the same. */
export const titleAndDay = (item: Evidence): string => `“${item.title}” van ${longDate(startOf(item))}`;

/** The title, marked where the item is held by a region. */
export const markedTitle = ({ title, owner }: Evidence): string => (owner === "region" ? `${title} (regio)` : title);

/** Where the item speaks of the criterion, or undefined where it does not say so. */
export const locatorFor = ({ claims }: Evidence, criterion: string): string | undefined =>
  claims?.find((claim) => claim.criterion === criterion)?.locator;

function detailOf(item: Evidence): string {
  switch (item.type) {
    case "document":
      return documentDetail(item);
    case "appointment":
      return appointmentDetail(item);
    case "meeting":
      return phrase(
        `${capitalised(label("forum", item.forum))}, ${longDate(item.date)}`,
        item.parties && item.parties.length > 0 && `met ${listed(item.parties)}`,
        item.minutes && `verslag: ${item.minutes}`,
      );
    case "activity":
      return activityDetail(item);
    case "analysis":
      return analysisDetail(item);
    case "explanation":
      return phrase(
        `Uitleg van ${longDate(item.date)}`,
        item.approvedBy && `goedgekeurd door: ${item.approvedBy}`,
        `geldt ${through(item.reviewBy)}`,
      );
  }
}

/** The parts that are there, with semicolons between them. */
const phrase = (...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join("; ");

const through = (date: IsoDate): string => `tot en met ${longDate(date)}`;

const adopters: Record<NonNullable<EvidenceOf<"document">["adoptedBy"]>, string> = {
  council: "de",
  executive: "het",
  mayor: "de",
  management: "de",
  "regional-board": "het",
};

function documentDetail(item: EvidenceOf<"document">): string {
  return phrase(
    capitalised(label("documentKind", item.kind)) + adoption(item),
    validity(item),
    item.reviewBy && `uiterlijk te herzien op ${longDate(item.reviewBy)}`,
    item.reference && `kenmerk ${item.reference}`,
    item.parties && `partijen: ${listed(item.parties)}`,
    item.policyFields && `beleidsterreinen: ${listed(item.policyFields.map((field) => label("policyField", field)))}`,
  );
}

/** ", vastgesteld door het college op 3 februari 2025", as far as it is known; else empty. */
export function adoption({ adoptedBy, adoptedOn }: EvidenceOf<"document">): string {
  if (adoptedBy === undefined && adoptedOn === undefined) return "";
  const by = adoptedBy ? ` door ${adopters[adoptedBy]} ${label("adoptedBy", adoptedBy)}` : "";
  const on = adoptedOn ? ` op ${longDate(adoptedOn)}` : "";
  return `, vastgesteld${by}${on}`;
}

/** From when to when it holds, where that is more than the day on which it was adopted. */
function validity({ adoptedOn, validFrom, validUntil }: EvidenceOf<"document">): string | undefined {
  const from = validFrom && validFrom !== adoptedOn ? `vanaf ${longDate(validFrom)}` : "";
  const until = validUntil ? through(validUntil) : "";
  return from || until ? `geldt ${[from, until].filter(Boolean).join(" ")}` : undefined;
}

function appointmentDetail(item: EvidenceOf<"appointment">): string {
  const role = capitalised(label("role", item.role));
  const holder = item.holder.toLowerCase().startsWith(role.toLowerCase()) ? item.holder : `${role}: ${item.holder}`;
  const since = `${item.sinceAtLeast ? "in ieder geval sinds" : "sinds"} ${longDate(item.from)}`;
  return phrase(
    `${holder}${item.organisation ? ` (${item.organisation})` : ""}, ${since}${item.until ? ` ${through(item.until)}` : ""}`,
    item.domains && `voor ${listed(item.domains.map((domain) => label("domain", domain)))}`,
  );
}

const activityDetail = ({ kind, date, until, audiences, participants }: EvidenceOf<"activity">): string =>
  phrase(
    `${capitalised(label("activityKind", kind))}, ${longDate(date)}${until && until !== date ? ` ${through(until)}` : ""}`,
    `voor ${listed(audiences.map((audience) => label("audience", audience)))}`,
    participants !== undefined && plural(participants, "deelnemer", "deelnemers"),
  );

const analysisDetail = ({ kind, date, sectors, groups, actors, figureSources }: EvidenceOf<"analysis">): string =>
  phrase(
    `${capitalised(label("analysisKind", kind))}, ${longDate(date)}`,
    sectors && `sectoren: ${listed(sectors)}`,
    groups && `risicogroepen: ${listed(groups)}`,
    actors && `betrokkenen: ${listed(actors)}`,
    figureSources && `cijfers: ${listed(figureSources)}`,
  );
