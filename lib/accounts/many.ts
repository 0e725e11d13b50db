/**
 * Many people invited at once, from pasted lines: "naam; e-mailadres; gemeente of regio; rol" on each, as a spreadsheet gives them
 * (with tabs) or as people type them (with semicolons or commas). Each line is judged by itself.
 */
import { roleNames } from "../access";
import { searchable } from "../characters";
import { type AccountInput, type AccountRole, accountInput, accountRoles } from "./account";
import { type Register, readPlaces } from "./account-form";

export interface InviteLine {
  /** As it was pasted. */
  text: string;
  /** Whom it invites; null where something is wrong. */
  input: AccountInput | null;
  /** What is wrong, full Dutch sentences; empty where nothing is. */
  problems: readonly string[];
}

/** So many at once: more are no list that one looks through. */
const MAX_LINES = 200;

/** The lines that hold something, in their order. `taken`: the addresses that have an account already. */
export function readInviteLines(text: string, register: Register, taken: ReadonlySet<string>): InviteLine[] {
  const seen = new Set(taken);
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !isHeading(line))
    .slice(0, MAX_LINES)
    .map((line) => {
      const read = readLine(line, register);
      if (read.input === null) return read;
      if (seen.has(read.input.email))
        return { ...read, input: null, problems: ["Dit e-mailadres heeft al een account, of staat hier twee keer."] };
      seen.add(read.input.email);
      return read;
    });
}

/** The first line of a spreadsheet names its columns. */
const isHeading = (line: string): boolean => /^naam\b/i.test(line) && /mail/i.test(line) && !line.includes("@");

function readLine(text: string, register: Register): InviteLine {
  const separator = ["\t", ";"].find((one) => text.includes(one)) ?? ",";
  const [name = "", email = "", place = "", said = ""] = text.split(separator).map((part) => part.trim());
  const role = roleOf(said);
  if (role === undefined) return { text, input: null, problems: [`“${said}” is geen rol. Kies uit: ${roleWords}.`] };
  const kind = role === "chain-director" ? "regions" : "municipalities";
  const { places, problems } = readPlaces(role === "administrator" ? {} : { [kind]: [place] }, register);
  const { data, error } = accountInput.safeParse({ name, email, role, ...places });
  const wrong = [
    ...problems.map(({ message }) => message),
    ...(problems.length > 0 ? [] : (error?.issues ?? []).map(({ message }) => message)),
  ];
  return { text, input: data && wrong.length === 0 ? data : null, problems: [...new Set(wrong)] };
}

const roleWords = accountRoles.map((role) => roleNames[role].toLowerCase()).join(", ");

/** A role by its name or the beginning or end of it ("adviseur"); without one, a policy advisor. */
function roleOf(said: string): AccountRole | undefined {
  const wanted = searchable(said);
  if (wanted === "") return "advisor";
  return accountRoles.find((role) => {
    const name = searchable(roleNames[role]);
    return name.startsWith(wanted) || name.endsWith(wanted);
  });
}
