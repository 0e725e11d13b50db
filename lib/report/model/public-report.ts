/** What a municipality makes public: its last adopted report in the public variant, as frozen then, and nothing else. */
import type { IsoDate } from "../../calendar";
import type { GapReport } from "./model";

export interface Published {
  municipality: { code: string; name: string };
  adoptedOn: IsoDate;
  asOf: IsoDate;
  /** The short code on the paper. */
  code: string;
  /** The public variant, with its code and how to check it. */
  report: GapReport;
  /** The exchange file that is enclosed in the public PDF. */
  exchange: string;
}
