"use client";
/** What is too large to send is told as soon as the file is chosen: the server turns it away unread. */
import { type ChangeEvent, useState } from "react";

/** Whether the file chosen last was larger than this many bytes, and what to call when one is chosen. It is then let go of. */
export function useTooLarge(mostBytes: number): [boolean, (event: ChangeEvent<HTMLInputElement>) => void] {
  const [isTooLarge, setTooLarge] = useState(false);
  const look = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const bytes = currentTarget.files?.[0]?.size ?? 0;
    setTooLarge(bytes > mostBytes);
    if (bytes > mostBytes) currentTarget.value = "";
  };
  return [isTooLarge, look];
}
