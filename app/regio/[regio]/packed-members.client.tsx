"use client";
/** The table of municipalities from what came packed: a digit for each brick, so that a region of hundreds is a few kilobytes. */
import type { ComponentProps } from "react";
import { latest } from "@/app/_components/latest";
import type { ThemeShape } from "@/lib/region/member-row";
import { asFirstMet, rowFromBricks, unpacked } from "@/lib/region/wire";
import { MembersTable } from "./members-table.client";

type Props = Omit<ComponentProps<typeof MembersTable>, "rows"> & {
  /** As `packed` writes them. */
  lines: string;
};

const rowsOf = latest((lines: string, shapes: readonly ThemeShape[]) =>
  unpacked(lines).map((line) => rowFromBricks(line, shapes)),
);

export function PackedMembers({ lines, shapes: sent, ...rest }: Props) {
  const shapes = asFirstMet(sent);
  return <MembersTable rows={rowsOf(lines, shapes)} shapes={shapes} {...rest} />;
}
