/** What the log tells of a fault: what kind it is and where it arose, without what people typed. */

interface FaultFields {
  name: string;
  code?: string;
  message: string;
  /** The places in the program, innermost first. */
  at: string[];
  cause?: FaultFields;
}

const MAX_MESSAGE_LENGTH = 200;
const MAX_STACK_LINES = 12;

/** A fault as fields of a log line; `cause` goes along, at most a few deep. */
export function faultFields(fault: unknown, depth = 0): FaultFields {
  if (!(fault instanceof Error)) return { name: typeof fault, message: "", at: [] };
  const { code } = fault as { code?: unknown };
  return {
    name: CODE.test(fault.name) ? fault.name : "Error",
    ...(typeof code === "string" && CODE.test(code) && { code }),
    message: quiet(fault.message),
    at: placesOf(fault),
    ...(fault.cause instanceof Error && depth < 3 && { cause: faultFields(fault.cause, depth + 1) }),
  };
}

/** What programs call their faults and codes: a word without spaces. What others send is none. */
const CODE = /^[A-Za-z][A-Za-z0-9_]{0,60}$/;

/** An e-mail address, whatever stands around it and however its sign is written. A mail server cites whom it refused. */
const ADDRESS = /[^\s]*(?:@|＠|﹫|%40|=40|&#(?:x40|64);)[^\s]*/giu;

/** What stands between quotation marks, also where the closing one is missing. The apostrophe of a word is none. */
const QUOTED = /(?:["`“‘]|(?<!\p{L})').*?(?:["'`”’]|$)/gu;

/**
 * The first line of a message without what it quotes: JSON's parser cites its input, and a query's second line lists its
 * parameters.
 */
export const quiet = (message: string): string =>
  (message.split(/[\r\n]/, 1)[0] ?? "").replace(ADDRESS, "…").replace(QUOTED, "…").slice(0, MAX_MESSAGE_LENGTH);

/** A stack begins with the message, which may have lines of its own; places are what follows "at" after it. */
function placesOf({ stack = "", message }: Error): string[] {
  const begin = message === "" ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(Math.max(0, begin))
    .split("\n")
    .flatMap((line) => /^ {4}at (.{1,200})/.exec(line)?.[1] ?? [])
    .slice(0, MAX_STACK_LINES);
}
