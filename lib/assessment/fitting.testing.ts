/** Evidence that fits a requirement of the framework to the letter, for tests only. */
import type { Evidence } from "@/lib/evidence/evidence";
import type { Criterion } from "@/lib/framework/framework";
import type { Requirement } from "@/lib/framework/requirement";
import type { Term } from "@/lib/framework/vocabulary";
import { aDocument, aMeeting, anActivity, anAnalysis, anAppointment, claiming } from "../dossier/dossier.testing";

/** The days of an item: an event happens on `first`; what is in force ends after `last`, or never. */
interface Days {
  first: string;
  last?: string;
}

/**
 * One own item that fits a requirement. Items with another `place` differ in the field of which the requirement counts
 * different values, so that as many items as it asks are enough, and one fewer is not.
 */
export function fitting(criterion: Criterion, requirement: Requirement, { first, last }: Days, place = 0): Evidence {
  const common = requirement.claimed ? { claims: claiming(criterion.id) } : {};
  switch (requirement.type) {
    case "document":
      return aDocument({
        ...common,
        ...only("kind", requirement.kinds?.[0]),
        ...(requirement.adopted ? { adoptedBy: "council", adoptedOn: first } : { validFrom: first }),
        ...filled(requirement.nonEmpty ?? []),
        ...only(
          "policyFields",
          requirement.policyFields ?? distinctValue(requirement, ["care", "youth", "housing"] as const, place),
        ),
        validUntil: last,
      });
    case "appointment":
      return anAppointment({
        ...common,
        ...only("role", requirement.roles?.[0]),
        ...only("domains", distinctValue(requirement, ["safety", "care"] as const, place)),
        from: first,
        until: last,
      });
    case "meeting":
      return aMeeting({ ...common, ...only("forum", requirement.forums?.[0]), date: first });
    case "activity":
      return anActivity({
        ...common,
        ...only("kind", requirement.kinds?.[0]),
        audiences: audiencesFor(requirement, place),
        date: first,
      });
    case "analysis":
      return anAnalysis({
        ...common,
        ...only("kind", requirement.kinds?.[0]),
        ...filled(requirement.nonEmpty ?? []),
        ...only("figureSources", distinctValue(requirement, ["politie", "CoMensha"] as const, place)),
        date: first,
      });
  }
}

type Activity = Extract<Requirement, { type: "activity" }>;

/** Professionals, where the requirement asks for nobody in particular. */
function audiencesFor({ audiences, distinct }: Activity, place: number): Activity["audiences"] & object {
  const wanted = distinct?.field === "audiences" ? distinct.of?.[place] : audiences?.[0];
  return [(wanted as Term<"audience"> | undefined) ?? "professionals"];
}

const only = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;

const filled = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, ["iets"]]));

/** A list with the value for this place, where the requirement counts different values in a field that holds lists. */
function distinctValue<V extends string>({ distinct }: Requirement, values: readonly V[], place: number): V[] | undefined {
  return distinct === undefined || ["date", "audiences"].includes(distinct.field) ? undefined : values.slice(place, place + 1);
}
