/** An agreement's status in its own words, with the shape and colour that statuses have everywhere. */
import { agreementLabel } from "@/lib/agreements/words";
import type { Status } from "@/lib/framework/vocabulary";

export const AgreementTag = ({ status }: { status: Status }) => (
  <span className={`tag tag--${status}`}>{agreementLabel(status)}</span>
);
