/** The addresses of screens of a municipality and of a region that other screens link to. */
import { type Owner, ofMunicipality, ofRegion } from "@/lib/access";
import type { WayForward, WayQuery } from "@/lib/assessment/way-forward";
import type { Framework, Theme } from "@/lib/framework/framework";

const withQuery = (path: string, query: Record<string, string>): string => {
  const text = new URLSearchParams(query).toString();
  return text === "" ? path : `${path}?${text}`;
};

export const municipalityHref = (code: string): string => `/gemeenten/${encodeURIComponent(code)}`;

export const evidenceHref = (code: string, id: string): string => itemHref(ofMunicipality(code), id);

/** The form for a way forward, filled in as far as the way goes. */
export const wayHref = (code: string, way: WayForward): string =>
  way.kind === "amend"
    ? withQuery(`${evidenceHref(code, way.evidence)}/wijzigen`, way.query)
    : withQuery(`${municipalityHref(code)}/bewijs/nieuw`, way.query);

/** The form for an explanation of a criterion ("pas toe of leg uit"). */
export const explanationHref = (code: string, criterion: string): string =>
  withQuery(`${municipalityHref(code)}/bewijs/nieuw`, { soort: "explanation", toetspunt: criterion });

/** The form for a new action on a criterion or a block; other fields of the action may be filled in as well. */
export const newActionHref = (
  code: string,
  about: { criterion?: string; block?: string },
  filledIn: Record<string, string> = {},
): string =>
  withQuery(`${municipalityHref(code)}/acties/nieuw`, {
    ...(about.criterion ? { toetspunt: about.criterion } : {}),
    ...(about.block ? { bouwsteen: about.block } : {}),
    ...filledIn,
  });

export const actionHref = (code: string, id: string): string => `${municipalityHref(code)}/acties/${encodeURIComponent(id)}`;

/** The page of an agreement, with the municipality or region whose it is. */
export const agreementHref = (owner: Owner, id: string): string => `${ownerHref(owner)}/afspraken/${encodeURIComponent(id)}`;

/** The motions and promises of a municipality, and the page of one. */
export const commitmentsHref = (code: string): string => `${municipalityHref(code)}/moties`;
export const commitmentHref = (code: string, id: string): string => `${commitmentsHref(code)}/${encodeURIComponent(id)}`;

/** The home of whoever holds evidence: `/gemeenten/…` or `/regio/…`. */
export const ownerHref = (owner: Owner): string =>
  owner.kind === "municipality" ? municipalityHref(owner.id) : `/regio/${encodeURIComponent(owner.id)}`;

/** The page of an item, with the municipality or region whose it is. */
export const itemHref = (owner: Owner, id: string): string => `${ownerHref(owner)}/bewijs/${encodeURIComponent(id)}`;

/** A theme's page; `query` is an as-of query with its question mark, or empty. */
export const themeHref = (code: string, { number }: Pick<Theme, "number">, query = ""): string =>
  `${municipalityHref(code)}/thema/${number}${query}`;

/** The page of a norm beside the Kader; `query` as in {@link themeHref}. */
export const normHref = (code: string, { id }: Pick<Framework, "id">, query = ""): string =>
  `${municipalityHref(code)}/normen/${encodeURIComponent(id)}${query}`;

/** The remarks on a block; one that does not exist leads to the overview. `query` as in {@link themeHref}. */
export function remarkHref(code: string, framework: Framework, block: string, query = ""): string {
  const theme = framework.themes.find(({ blocks }) => blocks.some(({ id }) => id === block));
  return theme ? `${themeHref(code, theme, query)}#opmerkingen-${block}` : municipalityHref(code);
}

/** The form for a remark on a block, or for the answer to one. */
export const newRemarkHref = (code: string, block: string, answerTo?: string): string =>
  withQuery(`${municipalityHref(code)}/opmerkingen/nieuw`, {
    bouwsteen: block,
    ...(answerTo === undefined ? {} : { antwoord: answerTo }),
  });

/** The form with which the region says more in a thread at a municipality. */
export const followUpHref = (code: string, block: string, remark: string): string =>
  withQuery(`${municipalityHref(code)}/opmerkingen/nieuw`, { bouwsteen: block, reactie: remark });

/** The step before a remark or what was said in its thread is withdrawn. */
export const withdrawRemarkHref = (code: string, id: string): string =>
  `${municipalityHref(code)}/opmerkingen/${encodeURIComponent(id)}/intrekken`;

/** The step before a question of a region is withdrawn. */
export const withdrawRequestHref = (region: string, id: string): string =>
  `${inboxHref(ofRegion(region))}/${encodeURIComponent(id)}/intrekken`;

/** The municipality beside itself on two days: what changed, and because of what. */
export const comparisonHref = (code: string): string => `${municipalityHref(code)}/vergelijken`;

export const regionHref = (id: string): string => ownerHref(ofRegion(id));

/** The form for new evidence of the region, filled in as far as the query goes. */
export const newRegionalEvidenceHref = (id: string, query: WayQuery): string =>
  `${regionHref(id)}/bewijs/nieuw?${new URLSearchParams(query)}`;

/** The form that proposes an action on a criterion to the region's municipalities. */
export const proposalHref = (id: string, criterion: string): string =>
  `${regionHref(id)}/voorstel?${new URLSearchParams({ toetspunt: criterion })}`;

/** What waits for an answer, at whoever is asked or asks. */
export const inboxHref = (owner: Owner): string => `${ownerHref(owner)}/postvak`;

/** The form with which a region asks one question of its municipalities; without a subject: the choice of one. */
export const newRequestHref = (id: string, about?: string, criterion?: string): string =>
  withQuery(`${regionHref(id)}/vraagronde`, {
    ...(about === undefined ? {} : { over: about }),
    ...(criterion === undefined ? {} : { toetspunt: criterion }),
  });

/** Where each municipality of a region stands on a criterion, block or agreement; `query` as in {@link themeHref}. */
export const criterionHref = (id: string, node: string, query = ""): string =>
  `${regionHref(id)}/toetspunt/${encodeURIComponent(node)}${query}`;

/** The region beside itself on another day. */
export const twoDaysHref = (id: string, days: { van?: string; tot?: string } = {}): string =>
  withQuery(`${regionHref(id)}/twee-dagen`, days);

/** The table of the region's municipalities as a file; `query` is an as-of query with its question mark, or empty. */
export const tableHref = (id: string, format: "csv" | "xlsx", query: string): string =>
  `${regionHref(id)}/bestand?als=${format}${query.replace("?", "&")}`;
