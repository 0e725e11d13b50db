"use client";
/**
 * Keeps what is typed in a form on this device until it is saved, puts it back when the form is opened again, and asks
 * before one leaves it by a link, a reload or a closed tab. For any form of which the fields are in the page.
 */
import { type RefObject, useEffect, useRef, useState } from "react";
import { ASK_TO_LEAVE, holdTheSame } from "@/lib/form/draft";
import type { Entries } from "@/lib/form/entries";
import type { FormState } from "@/lib/form/state";
import { draftAt, dropDraft, hasUnsaved, keepDraft, keyHere, leaveDraft } from "./drafts";
import { putTexts, textsGiven, textsIn } from "./form-texts";

interface Options {
  /** What tells the form from others on the page. */
  name: string;
  /** The last answer of the form's action, and whether one is under way. */
  state: FormState;
  pending: boolean;
}

export interface Draft {
  /** When what was put back was typed, in milliseconds since 1970; null where nothing was. */
  restoredFrom: number | null;
  /** The version on which what was put back is based. */
  basedOn: number | null;
  /** Told when the form is sent: once it is saved, there is no draft any longer. */
  send(): void;
  /** Forgets the draft. */
  drop(): void;
}

export function useDraft(form: RefObject<HTMLFormElement | null>, { name, state, pending }: Options): Draft {
  const [restored, setRestored] = useState<{ at: number; basedOn: number } | null>(null);
  const key = useRef("");
  const sent = useRef<FormState | null>(null);
  const basedOn = restored?.basedOn ?? state.basedOn;
  const based = useRef(basedOn);
  based.current = basedOn;

  useEffect(() => {
    const element = form.current;
    if (element === null) return;
    const here = keyHere(name);
    key.current = here;
    // As the page came: whoever types before this script does has typed all the same.
    const [first, typed] = [textsGiven(element), textsIn(element)];
    const kept = draftAt(here);
    if (kept !== null && !holdTheSame(kept.entries, first)) {
      putTexts(element, kept.entries);
      keepDraft(here, kept.basedOn, kept.entries);
      setRestored({ at: kept.at, basedOn: kept.basedOn });
    } else if (!holdTheSame(typed, first)) {
      keepDraft(here, based.current, typed);
    }
    const stop = watch(element, first, here, () => based.current);
    return () => {
      stop();
      if (sent.current === null) leaveDraft(here);
      else dropDraft(here);
    };
  }, [form, name]);

  useEffect(() => {
    if (pending || sent.current === null) return;
    // An answer of the action is a new state; where it sent one on, there is none, and it was saved.
    if (sent.current === state) dropDraft(key.current);
    sent.current = null;
  }, [pending, state]);

  useEffect(askBeforeLeaving, []);

  return {
    restoredFrom: restored?.at ?? null,
    basedOn: restored?.basedOn ?? null,
    send: () => {
      sent.current = state;
    },
    drop: () => dropDraft(key.current),
  };
}

/** Keeps what is typed; where all is again as it was at first, there is nothing to keep. */
function watch(form: HTMLFormElement, first: Entries, key: string, basedOn: () => number): () => void {
  const keep = () => {
    const entries = textsIn(form);
    if (holdTheSame(entries, first)) dropDraft(key);
    else keepDraft(key, basedOn(), entries);
  };
  form.addEventListener("input", keep);
  return () => form.removeEventListener("input", keep);
}

/** A link with this attribute leaves the form on purpose. */
export const LEAVES = { "data-leaves": "" };

function askBeforeLeaving(): () => void {
  const onUnload = (event: BeforeUnloadEvent) => {
    if (hasUnsaved()) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    if (!hasUnsaved() || !leavesPage(event) || window.confirm(ASK_TO_LEAVE)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("beforeunload", onUnload);
  document.addEventListener("click", onClick, { capture: true });
  return () => {
    window.removeEventListener("beforeunload", onUnload);
    document.removeEventListener("click", onClick, { capture: true });
  };
}

/** Whether a click is on a link that leads away from this page, in this tab. */
function leavesPage(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button !== 0) return false;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  if (link.target === "_blank" || link.hasAttribute("download") || link.hasAttribute("data-leaves")) return false;
  const { pathname, search, origin } = window.location;
  return link.origin === origin && `${link.pathname}${link.search}` !== `${pathname}${search}`;
}
