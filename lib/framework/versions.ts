/** The framework versions that this program knows, each validated when this module is loaded. */
import { type Framework, frameworkSchema } from "./framework";
import vngKader2021 from "./vng-kader-2021.json";

export const currentFramework: Framework = frameworkSchema.parse(vngKader2021);

const versions: ReadonlyMap<string, Framework> = new Map([[currentFramework.id, currentFramework]]);

/** The framework with this id, or undefined where this program does not know it. */
export const frameworkById = (id: string): Framework | undefined => versions.get(id);
