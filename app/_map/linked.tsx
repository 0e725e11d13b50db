"use client";
/** A map whose tiles open their municipality: each a link with a title, also without JavaScript. */
import { type Drawing, viewBoxOf } from "./drawing";
import { Faces, Patterns, Ring } from "./tile";
import { Tiles } from "./tiles";

interface Props extends Drawing {
  /** How many times its units the drawing is as large. */
  enlarged: number;
  /** Whether names are written on the tiles. */
  named: boolean;
}

export function LinkedMap(props: Props) {
  const { label, tiles, walls, subject, looks, prefix, frame, border, chosen, onShow, enlarged, named } = props;
  return (
    <div className="tile-map__drawing">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing. */}
      <svg
        viewBox={viewBoxOf(frame)}
        width={frame.width * enlarged}
        height={frame.height * enlarged}
        role="group"
        aria-label={label}
      >
        <Patterns looks={looks} prefix={prefix} />
        <Faces looks={looks} prefix={prefix} named={named} />
        <Tiles {...{ tiles, walls, subject, prefix, named, onShow }} />
        <path className="tile-map__border" d={border} />
        {chosen && <Ring tile={chosen} />}
      </svg>
    </div>
  );
}
