/** What a report to the council rests on, as known at one moment, read at once: for the preview and for the adopted report alike. */
import { mayRead, ofMunicipality, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import type { CouncilAnswer } from "@/lib/council/answer";
import type { CouncilForm } from "@/lib/council/note";
import type { Bounded } from "@/lib/dossier/bounded";
import type { Dossier } from "@/lib/dossier/dossier";
import { done, type Outcome, refused } from "@/lib/refusal";
import type { Remark } from "@/lib/remarks/remark";
import type { AdoptedContent } from "@/lib/report/adopted/adoption";
import type { RegionDistribution } from "@/lib/report/gap/reading-aids";
import type { PreviousReport } from "@/lib/report/model/stand";
import { remarksTowards } from "@/lib/sharing/boundary";
import { viewerOf } from "@/lib/sharing/viewer";
import { councilAnswerRecords, councilFormRecords } from "../council";
import { loadDossier } from "../dossier/dossier";
import { regionDistribution } from "../dossier/region-distribution";
import { remarkRecords } from "../remarks";
import { snapshot } from "../store/transaction";
import { standing } from "../versions/versions";
import { adoptedOf, findAdopted, lastRecorded } from "./adopted";

export interface ReportSource {
  dossier: Bounded<Dossier>;
  /** Null where nothing was filled in. */
  form: CouncilForm | null;
  /** Those that who asks may read. */
  remarks: Remark[];
  /** The last report that the college adopted by the given day; null where there is none. */
  previous: PreviousReport | null;
  /** How the region stands, where the municipality wants to be compared and there are enough of them. */
  region: RegionDistribution | null;
  /** The moment up to which all of this was known. */
  knownAt: string;
}

interface Asked {
  /** An ISO 8601 instant; the last moment at which anything was recorded, where it is absent or that is earlier. */
  knownAt?: string | undefined;
  /** The day by which the previous report was adopted. */
  adoptedBy: IsoDate;
  /** The day that is judged. */
  asOf: IsoDate;
  /** Whether it is about today: only then, and with all that is recorded, others of the region are summed up in it. */
  current: boolean;
}

/** Everything a report rests on. Refuses: not-found, not-allowed. Throws a RangeError where `knownAt` is no instant. */
export function loadReportSource(scope: Scope, municipality: string, asked: Asked): Outcome<ReportSource> {
  const owner = ofMunicipality(municipality);
  if (!mayRead(scope, owner)) return refused({ code: "not-allowed" });
  return snapshot((db): Outcome<ReportSource> => {
    const knownAt = earliest(lastRecorded(db), asked.knownAt);
    const dossier = loadDossier(scope, municipality, knownAt);
    if (!dossier.ok) return dossier;
    const [form] = standing(db, councilFormRecords, owner, knownAt);
    const remarks = remarksTowards(viewerOf(scope), standing(db, remarkRecords, owner, knownAt), (remark) => remark);
    const before = adoptedOf(db, municipality).find(({ adoptedOn }) => adoptedOn <= asked.adoptedBy);
    const found = before && findAdopted(scope, municipality, before.code);
    return done({
      dossier: dossier.value,
      form: form ?? null,
      remarks,
      previous: found?.ok ? previousFrom(found.value.content) : null,
      region: regionDistribution(db, municipality, {
        asOf: asked.asOf,
        knownAt,
        summing: asked.current && knownAt === lastRecorded(db),
      }),
      knownAt,
    });
  });
}

/** Nothing is known of later than the last that was recorded, so a report made again at that moment is the same. */
function earliest(last: string, asked: string | undefined): string {
  const moment = asked === undefined ? last : new Date(asked).toISOString();
  return moment < last ? moment : last;
}

const previousFrom = ({ adoptedOn, stand }: AdoptedContent): PreviousReport => ({ adoptedOn, stand });

/** The answers to questions of the council that the municipality wrote itself, as known at a moment. Refuses: not-allowed. */
export function keptAnswers(scope: Scope, municipality: string, knownAt: string): Outcome<CouncilAnswer[]> {
  const owner = ofMunicipality(municipality);
  if (!mayRead(scope, owner)) return refused({ code: "not-allowed" });
  return snapshot((db) => done(standing(db, councilAnswerRecords, owner, knownAt)));
}
