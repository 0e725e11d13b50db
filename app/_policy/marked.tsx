/** A passage of a text, with the words that made Plateau find it marked. */
import type { Mark } from "@/lib/policy/occurrences";

interface Props {
  text: string;
  /** In order, without overlap. */
  marks: readonly Mark[];
}

/** Longer passages are cut off around the first mark: the whole stands in the document. */
const MAX_SHOWN_LENGTH = 420;

export function Marked({ text, marks }: Props) {
  const start = Math.max(0, Math.min((marks[0]?.start ?? 0) - 80, text.length - MAX_SHOWN_LENGTH));
  const end = Math.min(text.length, start + MAX_SHOWN_LENGTH);
  const inSight = marks.filter((mark) => mark.start >= start && mark.end <= end);
  const pieces = inSight.flatMap((mark, at) => [
    text.slice(inSight[at - 1]?.end ?? start, mark.start),
    <mark key={mark.start}>{text.slice(mark.start, mark.end)}</mark>,
  ]);
  return (
    <>
      {start > 0 && "… "}
      {pieces}
      {text.slice(inSight.at(-1)?.end ?? start, end)}
      {end < text.length && " …"}
    </>
  );
}
