/** The agreements in force on a day as an OSCAL catalog: a group for whose they are, and a control for each. */
import { keepsInWords, oftenInWords } from "../../agreements/label";
import { lastDayInForce } from "../../agreements/term";
import type { AgreementOnDay } from "../../assessment/agreement-status";
import type { Assessment } from "../../assessment/assessment";
import { dateOf } from "../../calendar";
import { capitalised } from "../../dutch";
import { groupBy } from "../../group";
import { reportDay } from "../model/day";
import { agreementsInForce } from "../model/norms";
import type { DataOptions } from "../sheets/criteria-rows";
import { dateTime, startOfDay } from "./date-time";
import { agreementsUuid, controlId, labelled, line, OSCAL_VERSION, property, statementId } from "./parts";

/** The catalog at which the results of the agreements point: for one municipality, on one day, as known at one moment. */
export function agreementsCatalog(assessment: Assessment, { asOf, knownAt, variant = "internal" }: DataOptions) {
  const { municipality, regions } = assessment.dossier;
  const agreements = agreementsInForce(reportDay(assessment, asOf, variant));
  const owners = groupBy(agreements, ({ agreement }) => agreement.region ?? municipality.code);
  const nameOf = (owner: string): string => regions.find(({ id }) => id === owner)?.name ?? municipality.name;
  const groups = [...owners].map(([owner, theirs]) => ({
    id: `owner-${owner}`,
    class: "owner",
    title: line(nameOf(owner)),
    controls: theirs.map(control),
  }));
  return {
    catalog: {
      uuid: agreementsUuid(municipality.code, { asOf, knownAt }),
      metadata: {
        title: line(`Afspraken die gelden voor ${municipality.name}`),
        published: startOfDay(asOf),
        "last-modified": dateTime(knownAt),
        version: asOf,
        "oscal-version": OSCAL_VERSION,
        remarks: "Wat gemeente en regio in eigen beleid beloven te blijven doen. Deze afspraken staan los van het Kader.",
      },
      ...(groups.length === 0 ? {} : { groups }),
    },
  };
}

function control({ agreement, node }: AgreementOnDay) {
  const { title, keeps, from, until } = agreement;
  const named = { id: node, title };
  return {
    id: controlId(named),
    class: "agreement",
    title: line(title),
    props: [
      labelled(node),
      property("in-force-from", from),
      ...(until === undefined ? [] : [property("in-force-through", dateOf(lastDayInForce(agreement)))]),
    ],
    parts: [
      {
        id: statementId(named),
        name: "statement",
        prose: `${title}. ${capitalised(oftenInWords(keeps))}; ${keepsInWords(keeps)}.`,
      },
    ],
  };
}
