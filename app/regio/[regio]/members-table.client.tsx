"use client";
/**
 * The table of municipalities with its search, filters and order. Without JavaScript the form asks the server; with it the
 * rows are searched, filtered and ordered while one types, and the address keeps up.
 */
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { TableScroll } from "@/app/_components/table-scroll";
import type { IsoDate } from "@/lib/calendar";
import { plural } from "@/lib/dutch";
import { findMembers, type MemberQuery, memberQueryKeys, readMemberQuery } from "@/lib/region/find-members";
import type { MemberRow, ThemeShape } from "@/lib/region/member-row";
import { MemberFilters } from "./member-filters";
import { MemberLine } from "./member-line";

interface Props {
  /** All municipalities, by name. */
  rows: readonly MemberRow[];
  shapes: readonly ThemeShape[];
  /** What the address asks for. */
  asked: MemberQuery;
  /** The address of the page, and the as-of query that it has (with its question mark) or not. */
  path: string;
  onDay: string;
  /** The codes of those whose page can be opened; all, if absent. */
  linked?: readonly string[];
  /** The day of today, where all rows tell when they last changed: then one can ask who recorded nothing for months. */
  today?: IsoDate;
  /** So many rows are shown, and the others when asked for; all, if absent. */
  first?: number;
  /** Whether the address asks for all rows, however many. */
  whole?: boolean;
}

export function MembersTable({ rows, shapes, asked, path, onDay, linked, first, today, whole = false }: Props) {
  const [query, setQuery] = useState(asked);
  const form = useRef<HTMLFormElement>(null);
  const shown = useMemo(() => findMembers(rows, shapes, query, today), [rows, shapes, query, today]);
  const [all, setAll] = useState(whole);
  const lines = all ? shown : shown.slice(0, first);
  const opens = ({ code }: MemberRow): boolean => linked?.includes(code) ?? true;
  const ask = (next: MemberQuery): void => {
    setQuery(next);
    window.history.replaceState(null, "", addressOf(path, onDay, next));
  };
  const typedIn = (): MemberQuery => {
    const typed = new FormData(form.current ?? undefined);
    return readMemberQuery((key) => String(typed.get(key) ?? ""), shapes);
  };
  const read = (): void => ask(typedIn());
  // What was typed while the page was still loading counts as soon as it can be read.
  const readAtFirst = useEffectEvent(() => {
    const typed = typedIn();
    if (memberQueryKeys.some((key) => typed[key] !== asked[key])) read();
  });
  useEffect(() => readAtFirst(), []);
  const showAll = (): void => {
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type === "search"))
        field.value = "";
    }
    read();
  };
  return (
    <>
      <MemberFilters
        ref={form}
        {...{ asked, shapes, onDay }}
        now={query}
        action={path}
        onAsk={read}
        dated={today !== undefined}
      />
      <p role="status" className="found">
        {plural(shown.length, "gemeente", "gemeenten")}
        {shown.length < rows.length && ` van ${rows.length}`}
      </p>
      {shown.length === 0 && (
        <p className="panel">
          Geen gemeente past bij deze keuze.{" "}
          <a
            href={`${path}${onDay}`}
            onClick={(event) => {
              event.preventDefault();
              showAll();
            }}
          >
            Toon alle gemeenten
          </a>
        </p>
      )}
      <TableScroll label="Gemeenten en hun muren">
        <table className="stacked members">
          <Head shapes={shapes} />
          <tbody>
            {lines.map((row) => (
              <MemberLine key={row.code} {...{ row, shapes, onDay }} linked={opens(row)} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      {lines.length < shown.length && (
        <p>
          <a
            className="button"
            href={addressOf(path, onDay, query, { alles: "ja" })}
            onClick={(event) => {
              event.preventDefault();
              setAll(true);
            }}
          >
            Toon alle {shown.length} gemeenten
          </a>
        </p>
      )}
    </>
  );
}

const Head = ({ shapes }: { shapes: readonly ThemeShape[] }) => (
  <thead>
    <tr>
      <th scope="col">Gemeente</th>
      {shapes.map(({ number, title }) => (
        <th key={number} scope="col">
          {number}. {title}
        </th>
      ))}
      <th scope="col" className="members__count">
        Plateau 1
      </th>
      <th scope="col">Bijgewerkt</th>
    </tr>
  </thead>
);

/** The address that shows the same without JavaScript, and on another day. */
function addressOf(path: string, onDay: string, query: MemberQuery, besides: Record<string, string> = {}): string {
  const parameters = new URLSearchParams(onDay);
  for (const key of memberQueryKeys) if (query[key] !== "") parameters.set(key, query[key]);
  for (const [key, value] of Object.entries(besides)) parameters.set(key, value);
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
