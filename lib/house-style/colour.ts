/** Colours as style sheets write them, as six hexadecimal digits; and how well two of them tell apart (WCAG 2.2, 1.4.3). */

/** `#rrggbb`, in small letters. */
export type Colour = string;

const NAMES: Readonly<Record<string, readonly number[]>> = { black: [0, 0, 0], white: [1, 1, 1] };

/** The colour; null where it is none that is known here, or one through which something else is seen. */
export function readColour(value: string): Colour | null {
  const text = value.trim().toLowerCase();
  const named = NAMES[text];
  if (named !== undefined) return hexOf(named);
  const [, digits] = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(text) ?? [];
  if (digits !== undefined) return fromDigits(digits);
  const [, space, inside = ""] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(text) ?? [];
  return space === undefined
    ? null
    : fromParts(
        space,
        inside.split(/[\s,/]+/).filter((part) => part !== ""),
      );
}

function fromDigits(digits: string): Colour | null {
  const whole = digits.length < 6 ? [...digits].map((digit) => digit + digit).join("") : digits;
  return whole.length === 8 && !whole.endsWith("ff") ? null : `#${whole.slice(0, 6)}`;
}

/** Three parts, and a fourth that must say that it is solid. */
function fromParts(space: string, parts: readonly string[]): Colour | null {
  const [a, b, c, alpha = "1"] = parts;
  if (a === undefined || b === undefined || c === undefined || parts.length > 4) return null;
  if (share(alpha, 1) !== 1) return null;
  const channels = space === "rgb" ? [a, b, c].map((part) => share(part, 255)) : fromHsl(degrees(a), share(b, 1), share(c, 1));
  return channels.every((channel) => channel !== null) ? hexOf(channels) : null;
}

/** A number of `whole`, or a percentage of it, as a part of one; null where it is neither. */
function share(text: string, whole: number): number | null {
  const [, number, sign] = /^([+-]?\d*\.?\d+)(%?)$/.exec(text) ?? [];
  if (number === undefined) return null;
  return Math.min(1, Math.max(0, Number(number) / (sign === "%" ? 100 : whole)));
}

function degrees(text: string): number | null {
  const [, number] = /^([+-]?\d*\.?\d+)(?:deg)?$/.exec(text) ?? [];
  return number === undefined ? null : ((Number(number) % 360) + 360) % 360;
}

/** CSS Color 4, "Converting HSL colors to sRGB". */
function fromHsl(hue: number | null, saturation: number | null, lightness: number | null): (number | null)[] {
  if (hue === null || saturation === null || lightness === null) return [null];
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((step) => {
    const place = (step + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  });
}

function hexOf(parts: readonly (number | null)[]): Colour {
  const digits = parts.map((part) =>
    Math.round((part ?? 0) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}

const partsOf = (colour: Colour): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);

/** The darkest. */
export const BLACK = hexOf([0, 0, 0]);

/** So much of the first colour in the second, from 0 to 1. */
export const mixed = (colour: Colour, part: number, other: Colour): Colour => {
  const others = partsOf(other);
  return hexOf(partsOf(colour).map((channel, place) => channel * part + (others[place] ?? 0) * (1 - part)));
};

/** The ratio of contrast between two colours, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
