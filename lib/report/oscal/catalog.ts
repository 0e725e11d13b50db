/**
 * A norm as an OSCAL catalog: a group for each theme, a control for each building block, and in it one for each
 * criterion. All texts are this program's own short formulations; the source itself is only named and pointed at.
 */
import type { Block, Criterion, Framework, Theme } from "../../framework/framework";
import { isRequired } from "../../framework/framework";
import { startOfDay } from "./date-time";
import { catalogUuid, controlId, labelled, line, OSCAL_VERSION, type Property, property, statementId, themeId } from "./parts";

/** The catalog of a framework version; it has no other date than that of the framework. */
export function oscalCatalog(framework: Framework) {
  const published = startOfDay(`${framework.published}-01`);
  return {
    catalog: {
      uuid: catalogUuid(framework),
      metadata: {
        title: framework.title,
        published,
        "last-modified": published,
        version: line(framework.id),
        "oscal-version": OSCAL_VERSION,
        props: [property("publisher", framework.publisher)],
        remarks: `${framework.status} De teksten in deze catalogus zijn korte formuleringen van Plateau, niet die van de bron zelf.`,
      },
      groups: framework.themes.map(group),
    },
  };
}

const group = (theme: Theme) => ({
  id: themeId(theme),
  class: "theme",
  title: theme.title,
  props: [labelled(String(theme.number))],
  controls: theme.blocks.map(blockControl),
});

const blockControl = (block: Block) => ({
  id: controlId(block),
  class: "block",
  title: block.title,
  props: [labelled(block.id), property("plateau", String(block.plateau)), property("source", block.source)],
  parts: [statement(block, block.requirement)],
  controls: block.criteria.map(criterionControl),
});

const criterionControl = (criterion: Criterion) => ({
  id: controlId(criterion),
  class: "criterion",
  title: criterion.title,
  props: criterionProperties(criterion),
  parts: [
    statement(criterion, criterion.question),
    { name: "guidance", class: "hint", prose: criterion.hint },
    ...(criterion.note === undefined ? [] : [{ name: "guidance", class: "threshold", prose: criterion.note }]),
  ],
});

/** `basis` tells who set the threshold; `evidence-from`, whether evidence of the region counts as well. */
const criterionProperties = (criterion: Criterion): Property[] => [
  labelled(criterion.id),
  property("basis", criterion.basis),
  property("evidence-from", criterion.from),
  property("required", isRequired(criterion) ? "yes" : "no"),
];

const statement = (node: Block | Criterion, prose: string) => ({ id: statementId(node), name: "statement", prose });
