/** The status of a block or criterion in words, in the colours of its brick. */
import { label, type Status } from "@/lib/framework/vocabulary";

export const StatusTag = ({ status }: { status: Status }) => (
  <span className={`tag tag--${status}`}>{label("status", status)}</span>
);
