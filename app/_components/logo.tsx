/** Plateau's sign: a small wall. */

const bricks = [
  [8, 0, 14],
  [0, 9.5, 14],
  [16, 9.5, 14],
  [0, 19, 8],
  [10, 19, 10],
  [22, 19, 8],
] as const;

export function Logo() {
  return (
    <svg width="30" height="26" viewBox="0 0 30 26" aria-hidden="true">
      {bricks.map(([x, y, width]) => (
        <rect
          key={`${x} ${y}`}
          x={x}
          y={y}
          width={width}
          height="7"
          rx="1.5"
          fill="currentcolor"
          opacity={x === 16 ? 0.6 : 1}
        />
      ))}
    </svg>
  );
}
