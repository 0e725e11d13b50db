/**
 * `npm run account -- --email ADRES --name NAAM --role ROL [--municipality CODE …] [--region ID …]`: makes an account, such as
 * the first administrator's, and prints a one-time link to choose its password. For an address that has an account already it
 * makes a new link only. Whoever can run this may read the database's file, and so is let in everywhere.
 */
import { parseArgs } from "node:util";
import { inviteAccount, listAccounts, type PasswordLink, renewLink } from "@/db/accounts/people";
import type { Scope } from "@/lib/access";
import { type AccountInput, accountInput, accountRoles, passwordPath } from "@/lib/accounts/account";
import { readSettings } from "@/lib/accounts/settings";
import { longMoment } from "@/lib/dutch";
import { problemsOf } from "@/lib/problem";
import type { Outcome } from "@/lib/refusal";
import { stop } from "./arguments";
import { openForCommand } from "./open";
import { printProblems } from "./problems";

const USAGE = `Gebruik: npm run account -- --email ADRES --name NAAM --role ${accountRoles.join("|")} [--municipality CODE …] [--region ID …]`;

function readInput(): AccountInput {
  const { email, name, role, municipality: municipalities = [], region: regions = [] } = parse();
  const parsed = accountInput.safeParse({ email, name: name ?? email, role, municipalities, regions });
  if (parsed.success) return parsed.data;
  printProblems(problemsOf(parsed.error));
  return stop(USAGE);
}

function parse() {
  const text = { type: "string" } as const;
  const texts = { type: "string", multiple: true } as const;
  try {
    return parseArgs({ options: { email: text, name: text, role: text, municipality: texts, region: texts } }).values;
  } catch {
    return stop(USAGE);
  }
}

function linkFor(scope: Scope, input: AccountInput): Outcome<PasswordLink> {
  const all = listAccounts(scope);
  const existing = all.ok ? all.value.find(({ email }) => email === input.email) : undefined;
  return existing ? renewLink(scope, existing.id) : inviteAccount(scope, input);
}

const input = readInput();
const settings = readSettings(process.env);
if (!settings.ok) stop(settings.problems.join("\n"));
const outcome = linkFor(openForCommand(), input);
if (outcome.ok) {
  const { account, token, expiresAt } = outcome.value;
  console.log(`Account van ${account.name} (${account.email}). Open deze link om een wachtwoord te kiezen:`);
  console.log(`${settings.settings.origin}${passwordPath(token)}`);
  console.log(`De link werkt één keer, tot ${longMoment(expiresAt)}.`);
} else if (outcome.refusal.code === "invalid") {
  printProblems(outcome.refusal.problems);
  process.exitCode = 1;
} else stop("Dit account kan niet worden gemaakt.");
