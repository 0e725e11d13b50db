/** The norms that this program knows, each validated when this module is loaded. */
import { type Framework, frameworkSchema } from "./framework";
import nationalBasics from "./national-basics.json";
import { type Norms, normsOf } from "./norms";
import vngKader2021 from "./vng-kader-2021.json";

export const currentFramework: Framework = frameworkSchema.parse(vngKader2021);

/** The Kader and the norms beside it. A new norm is one JSON file and one line here (docs/nieuwe-norm.md). */
export const currentNorms: Norms = normsOf(currentFramework, [nationalBasics]);

const versions: ReadonlyMap<string, Framework> = new Map([[currentFramework.id, currentFramework]]);

/** The version of the Kader with this id, or undefined where this program does not know it. */
export const frameworkById = (id: string): Framework | undefined => versions.get(id);
