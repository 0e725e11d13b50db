"use client";
/** By what the tiles are coloured: a plain form, whose choice takes effect at once where JavaScript runs. */
import Form from "next/form";
import type { ReactNode } from "react";
import { type MapSubject, readSubject } from "@/lib/map/look";
import type { ThemeShape } from "@/lib/region/member-row";

interface Props {
  /** The address of the page that the map is on. */
  action: string;
  subject: MapSubject;
  themes: readonly ThemeShape[];
  onChange(subject: MapSubject): void;
  children: ReactNode;
}

export function TileMapForm({ action, subject, themes, onChange, children }: Props) {
  return (
    <Form action={action} scroll={false} className="inline-form tile-map__form">
      <div className="field">
        <label htmlFor="kleur">Kleur op</label>
        <select
          id="kleur"
          name="kleur"
          value={subject}
          onChange={({ target }) => {
            onChange(readSubject(target.value, themes));
            remember(target.value);
          }}
        >
          <option value="aantal">aantal thema’s op plateau 1</option>
          {themes.map(({ number, title }) => (
            <option key={number} value={number}>
              thema {number}: {title}
            </option>
          ))}
        </select>
      </div>
      {children}
      <button type="submit" className="button">
        Toon
      </button>
    </Form>
  );
}

/** Keeps the choice in the address, so that it can be sent to someone and comes back on a reload. */
function remember(subject: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set("kleur", subject);
  window.history.replaceState(null, "", address);
}
