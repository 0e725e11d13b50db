/** What the evidence form needs to be shown: its fields, the criteria it can claim, and what the address fills in. */

import { saveEvidence } from "@/app/_evidence/actions";
import { choicesIn } from "@/app/_evidence/form/claim-choice";
import type { EvidenceFormProps } from "@/app/_evidence/form/evidence-form";
import { type EvidenceType, evidenceFields } from "@/lib/evidence/form";
import { CLAIM, INVITE } from "@/lib/evidence/form-names";
import { fillEvidence } from "@/lib/evidence/read-form";
import { type Entries, valuesOf } from "@/lib/form/entries";
import type { FormField } from "@/lib/form/field";
import type { Draft } from "@/lib/form/read";
import { opened } from "@/lib/form/state";
import { criteriaOf } from "@/lib/framework/framework";
import { regionalWay } from "@/lib/region/regional-way";
import { municipalityName } from "../_server/load/municipality-name";
import { one, type Query } from "../query";
import { Aside } from "./aside";
import { groupsOf } from "./form-groups";
import type { Place } from "./place";

interface Opening {
  place: Place;
  type: EvidenceType;
  /** The item, or the part of a new one that is known before anything is typed. */
  draft: Draft & { id: string };
  basedOn: number;
  query: Query;
  backHref: string;
}

/** The form as it is first shown. */
export function formProps({ place, type, draft, basedOn, query, backHref }: Opening): EvidenceFormProps {
  const { owner, judgement, dossier, today } = place;
  const focus = judgement.criteria.get(one(query, "toetspunt"))?.criterion.id;
  const fromQuery = prefilled(type, query);
  const filled = { ...fromQuery.entries, ...asksToConfirm(place, focus), ...fillEvidence(type, draft) };
  const entries = withFocus(filled, type, focus, place);
  return {
    type,
    owner,
    action: saveEvidence,
    initial: opened(entries, basedOn),
    fields: [...evidenceFields(type), ...coversField(place, draft.covers), ...(basedOn === 0 ? inviteField(place, type) : [])],
    fitting: basedOn === 0 ? fromQuery.fitting : {},
    groups: groupsOf(place, type, valuesOf(entries, type === "explanation" ? "criteria" : CLAIM)),
    focus,
    hidden: {
      owner: `${owner.kind}:${owner.id}`,
      type,
      id: draft.id,
      ...(typeof draft.adopts === "string" ? { adopts: draft.adopts } : {}),
      ...(focus ? { toetspunt: focus } : {}),
    },
    backHref,
    submitLabel: basedOn === 0 ? "Vastleggen" : "Wijziging bewaren",
    leadsOn: basedOn === 0 && owner.kind === "municipality",
    dossier,
    today,
    side: focus ? <Aside place={place} criterion={focus} except={draft.id} /> : null,
  };
}

/** Of each field in the query: one value is filled in, several are offered first. */
function prefilled(type: EvidenceType, query: Query): { entries: Entries; fitting: Record<string, string[]> } {
  const draft: Draft = {};
  const fitting: Record<string, string[]> = {};
  for (const field of evidenceFields(type)) {
    const values = valuesInQuery(field, one(query, field.name));
    if (field.options && values.length > 0) fitting[field.name] = values;
    if (values.length === 1) draft[field.name] = field.kind === "choices" ? values : values[0];
  }
  return { entries: fillEvidence(type, draft), fitting };
}

function valuesInQuery({ options }: FormField, text: string): string[] {
  if (text === "") return [];
  return options ? text.split(",").filter((value) => options.some((option) => option.value === value)) : [text];
}

/** Ticks the criterion that the form was opened for, where the type counts for it by claim. */
function withFocus(entries: Entries, type: EvidenceType, focus: string | undefined, place: Place): Entries {
  if (focus === undefined) return entries;
  const field = type === "explanation" ? "criteria" : CLAIM;
  const ticked = valuesOf(entries, field);
  const isOffered = groupsOf(place, type, []).some((group) => choicesIn(group).some(({ id }) => id === focus));
  return isOffered && !ticked.includes(focus) ? { ...entries, [field]: [...ticked, focus] } : entries;
}

/** Where a region opens the form for what each municipality must have done itself, it is asked to have them confirm that. */
function asksToConfirm({ owner, assessment }: Place, focus: string | undefined): Entries {
  const criterion = criteriaOf(assessment.framework).find(({ id }) => id === focus);
  const confirmed = owner.kind === "region" && criterion && regionalWay(criterion)?.effect === "confirm";
  return confirmed ? { [INVITE]: ["on"] } : {};
}

/** For which members a region's evidence counts. */
const coversField = ({ owner, members }: Place, covered: unknown): FormField[] =>
  owner.kind === "municipality"
    ? []
    : [
        {
          name: "covers",
          kind: "choices",
          question: "Voor welke gemeenten telt het?",
          hint: "Kruis niets aan als het voor alle gemeenten van de regio telt.",
          required: false,
          options: [
            ...members.map(({ code, name }) => ({ value: code, label: name })),
            ...notMembers(members, covered).map((value) => ({ value, label: `${municipalityName(value)} (nu geen lid)` })),
          ],
        },
      ];

/** Municipalities for which the item counts and that do not belong to the region today: they stay until taken away. */
const notMembers = (members: Place["members"], covered: unknown): string[] =>
  Array.isArray(covered) ? covered.map(String).filter((code) => !members.some((member) => member.code === code)) : [];

/** What happened on a day, the municipalities can confirm themselves. */
const inviteField = ({ owner }: Place, type: EvidenceType): FormField[] =>
  owner.kind === "municipality" || !(type === "activity" || type === "meeting")
    ? []
    : [
        {
          name: INVITE,
          kind: "flag",
          question: "Laat deze gemeenten zelf bevestigen dat zij meededen",
          hint: "Het telt dan pas voor een gemeente als zij met één klik bevestigt.",
          required: false,
        },
      ];
