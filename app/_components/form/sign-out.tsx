"use client";
/** Signs out, and takes away what was typed on this device and not saved: the next person at it is somebody else. */
import type { FormEvent } from "react";
import { ASK_TO_SIGN_OUT } from "@/lib/form/draft";
import { dropAllDrafts, hasUnsaved } from "./drafts";

export function SignOut({ action }: { action: (submitted: FormData) => Promise<void> }) {
  const onSubmit = (event: FormEvent) => {
    if (hasUnsaved() && !window.confirm(ASK_TO_SIGN_OUT)) event.preventDefault();
    else dropAllDrafts();
  };
  return (
    <form action={action} onSubmit={onSubmit}>
      <button type="submit" className="who__out">
        Uitloggen
      </button>
    </form>
  );
}
