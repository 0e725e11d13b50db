/** An account made from the command line, whose owner chooses a password and signs in. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";

export const PASSWORD = "regenton fiets kaars oever";

/** Makes an account, and gives the path of the link that the command prints. */
export function invite(email: string, ...role: string[]): string {
  const command = join("node_modules", ".bin", "tsx");
  const printed = execFileSync(command, ["cli/account.ts", "--email", email, "--name", "Toets", "--role", ...role], {
    encoding: "utf8",
  });
  return /\/inloggen\/wachtwoord\/\S+/.exec(printed)?.[0] ?? "";
}

export async function choosePassword(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Nieuw wachtwoord").fill(PASSWORD);
  await page.getByRole("button", { name: "Wachtwoord bewaren" }).click();
  await expect(page.getByRole("status")).toContainText("bewaard");
}

export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord").fill(password);
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
}
