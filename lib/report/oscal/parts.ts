/** What the catalog and the results have in common: ids, properties and texts in the form that OSCAL asks. */
import type { Criterion, Framework, Theme } from "../../framework/framework";
import { isBlockId } from "../../framework/node-id";
import { NAMESPACE, uuidOf } from "../../uuid";
import type { DataOptions } from "../sheets/criteria-rows";

/** The version of OSCAL that is written. */
export const OSCAL_VERSION = "1.0.6";

export interface Property {
  name: string;
  value: string;
  ns?: string;
}

/** A property of this program's own making: plateau, basis, status and the like. */
export const property = (name: string, value: string): Property => ({ name, ns: `urn:uuid:${NAMESPACE}`, value: line(value) });

/** How OSCAL's own property names a thing for people. */
export const labelled = (value: string): Property => ({ name: "label", value: line(value) });

/** A text on one line, without space around it: all that a name or a value may be. */
export const line = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Ids begin with a letter, so numbers are preceded by what they number. */
export const themeId = ({ id }: Theme): string => `theme-${id}`;
export const controlId = (node: Numbered): string => `${isBlockId(node.id) ? "block" : "criterion"}-${node.id}`;
export const statementId = (node: Numbered): string => `${controlId(node)}_smt`;

/** A block, a criterion, or an agreement by its node id. */
export type Numbered = Pick<Criterion, "id" | "title">;

/** The same for every copy of the catalog of one version of the framework. */
export const catalogUuid = ({ id }: Framework): string => uuidOf("catalog", id);

/** The agreements of one municipality on a day, as known at a moment. */
export const agreementsUuid = (code: string, { asOf, knownAt }: Pick<DataOptions, "asOf" | "knownAt">): string =>
  uuidOf("agreements", code, asOf, knownAt);
