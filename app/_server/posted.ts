/** What an action is called with. Anyone can call one with anything: its address and name stand in every page that has its form. */
import "server-only";
import { notFound } from "next/navigation";

/** Goes on with a form only; whatever else was sent gets the page "not found", as an action that does not exist. */
export function posted(given: unknown): asserts given is FormData {
  if (!(given instanceof FormData)) notFound();
}
