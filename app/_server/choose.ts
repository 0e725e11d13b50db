"use server";
/** The start page's form: chooses who you are and goes there. */
import { redirect } from "next/navigation";
import { readChoice } from "./choice";
import { choose } from "./session";

/** The form's one field is `wie`, a choice as text. A choice that does not exist leads back to the start page, which says so. */
export async function chooseWho(form: FormData): Promise<void> {
  const choice = readChoice(String(form.get("wie") ?? ""));
  const identity = choice && (await choose(choice));
  if (!identity) redirect("/?keuze=onbekend");
  redirect(identity.home.kind === "municipality" ? `/gemeenten/${identity.home.id}` : `/regio/${identity.home.id}`);
}
