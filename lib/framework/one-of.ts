/** The closed lists as zod enumerations, apart from their words so that a browser that only reads those needs no schemas. */
import { z } from "zod";
import { labelled } from "../labels";
import { terms, type VocabularyList } from "./vocabulary";
import vocabulary from "./vocabulary.json";

/** The schema that accepts exactly the values of a list, and carries their labels. */
export const oneOf = <L extends VocabularyList>(list: L) =>
  z.enum(terms(list)).register(labelled, { labels: vocabulary[list] });
