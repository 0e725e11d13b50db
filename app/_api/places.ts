/** Municipalities and regions as the API gives them. */
import "server-only";
import type { findMunicipality, findRegion } from "@/db/places/municipalities";
import type { Outcome } from "@/lib/refusal";

type ValueOf<F extends (...given: never[]) => Outcome<unknown>> = ReturnType<F> extends Outcome<infer T> ? T : never;

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

export const shownMunicipality = (found: ValueOf<typeof findMunicipality>) => ({
  code: found.code,
  name: found.name,
  province: found.province,
  validFrom: found.validFrom,
  validUntil: found.validUntil,
  regions: found.regions.map(named),
});

export const shownRegion = ({ id, name, kind, members }: ValueOf<typeof findRegion>) => ({
  ...{ id, name, kind },
  members: members.map((member) => ({ code: member.code, name: member.name })),
});
