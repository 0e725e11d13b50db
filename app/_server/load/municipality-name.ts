/** The names of municipalities, where a record holds only their codes. */
import "server-only";
import { cache } from "react";
import { listMunicipalities } from "@/db/places/municipalities";

const names = cache(() => new Map(listMunicipalities().map(({ code, name }) => [code, name])));

/** The municipality's name, or its code where nobody knows it. */
export const municipalityName = (code: string): string => names().get(code) ?? code;
