/** What the bricks mean, on one line. */
import { label, terms } from "@/lib/framework/vocabulary";
import { drawBrick } from "@/lib/wall/wall";
import { Shapes } from "./wall";

const swatch = { x: 0, y: 0, width: 34, height: 18 };

export function Legend() {
  return (
    <ul className="legend" aria-label="Wat de stenen betekenen">
      {terms("status").map((status) => (
        <li key={status}>
          <svg className="swatch" viewBox="0 0 34 18" aria-hidden="true">
            <Shapes shapes={drawBrick(status, swatch)} />
          </svg>
          {label("status", status)}
        </li>
      ))}
    </ul>
  );
}
