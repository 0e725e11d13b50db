/**
 * The shapes of lib/wall/wall.ts as Word's own (DrawingML): a group on the line of the text, of which each shape can be changed.
 * Written here and not by docx's shapes, which number drawings over all files of a process, so that no file could be made
 * again, and lay out each shape anew, which took half the time of a report.
 */
import { type IContext, type IXmlableObject, Run, XmlComponent } from "docx";
import { printable } from "@/lib/report/xml/xml-text";
import type { Shape } from "@/lib/wall/wall";
import type { Drawing, Part } from "../layout";
import { type Frame, frameOfShape, type Stroke, strokesOf } from "../outline";
import { hex } from "./theme";

/** What a drawing says to who does not see it; a drawing beside a text that says the same is passed over. */
export type Alternative = { title: string; description: string } | "decorative";

/** A drawing as a part of a line, `lowered` by some points against the foot of the letters. */
export const drawingRun = (drawing: Drawing, alternative: Alternative, lowered = 0): Run =>
  new Run({
    ...(lowered > 0 ? { position: `-${lowered}pt` } : {}),
    children: [new Group(drawing, alternative)],
  });

/** How many drawings and shapes each document holds so far; every one needs a number of its own. */
const numbered = new WeakMap<object, number>();

class Group extends XmlComponent {
  constructor(
    private readonly drawing: Drawing,
    private readonly alternative: Alternative,
  ) {
    super("w:drawing");
  }

  override prepForXml({ file }: IContext): IXmlableObject {
    const { parts, frame } = this.drawing;
    const shapes = parts.flatMap(named);
    const id = numbered.get(file) ?? 1;
    numbered.set(file, id + 1 + shapes.length);
    const size = { cx: emu(frame.width), cy: emu(frame.height) };
    return element("w:drawing", {}, [
      element("wp:inline", { distT: 0, distB: 0, distL: 0, distR: 0 }, [
        element("wp:extent", size),
        element("wp:effectExtent", { l: OUTER_LINE, t: OUTER_LINE, r: OUTER_LINE, b: OUTER_LINE }),
        properties(id, this.alternative),
        element("wp:cNvGraphicFramePr"),
        element("a:graphic", { "xmlns:a": A }, [
          element("a:graphicData", { uri: GROUP }, [
            element("wpg:wgp", {}, [
              element("wpg:cNvGrpSpPr"),
              element("wpg:grpSpPr", {}, [
                element("a:xfrm", {}, [
                  element("a:off", { x: 0, y: 0 }),
                  element("a:ext", size),
                  element("a:chOff", { x: emu(frame.x), y: emu(frame.y) }),
                  element("a:chExt", size),
                ]),
              ]),
              ...shapes.map((shape, index) => shapeOf(shape, id + 1 + index)),
            ]),
          ]),
        ]),
      ]),
    ]);
  }
}

const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
const DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

const element = (
  name: string,
  attributes: Record<string, string | number> = {},
  children: readonly IXmlableObject[] = [],
): IXmlableObject => ({ [name]: [{ _attr: attributes }, ...children] });

/** DrawingML measures in English metric units. */
const emu = (points: number): number => Math.round(points * 12_700);

/** The half of a line that stands outside its shape. */
const OUTER_LINE = emu(0.75);

function properties(id: number, alternative: Alternative): IXmlableObject {
  if (alternative !== "decorative") {
    const title = printable(alternative.title);
    return element("wp:docPr", { id, name: title, descr: printable(alternative.description), title });
  }
  const mark = element("a:ext", { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" }, [
    element("adec:decorative", { "xmlns:adec": DECORATIVE, val: 1 }),
  ]);
  return element("wp:docPr", { id, name: String(id) }, [element("a:extLst", { "xmlns:a": A }, [mark])]);
}

interface NamedShape {
  shape: Shape;
  name: string | undefined;
}

/** The first shape of a part carries its name, so that who changes a brick in Word can find it. */
const named = ({ shapes, name }: Part): NamedShape[] =>
  shapes.map((shape, index) => ({ shape, name: index === 0 ? name : undefined }));

function shapeOf({ shape, name }: NamedShape, id: number): IXmlableObject {
  // LibreOffice reads what a shape says, but not what a group says.
  const words: Record<string, string> =
    name === undefined ? { name: String(id) } : { name: printable(name), descr: printable(name) };
  return element("wps:wsp", {}, [
    element("wps:cNvPr", { id, ...words }),
    element("wps:cNvSpPr"),
    element("wps:spPr", {}, look(shape)),
    element("wps:bodyPr"),
  ]);
}

/** Place, outline, fill and line: the order is DrawingML's. */
function look(shape: Shape): IXmlableObject[] {
  const frame = frameOfShape(shape);
  switch (shape.kind) {
    case "box": {
      const corner = Math.round((100_000 * shape.radius) / Math.min(shape.width, shape.height));
      const guide = element("a:gd", { name: "adj", fmla: `val ${corner}` });
      return [place(frame), preset("roundRect", [guide]), fillOf(shape.fill), lineOf(shape, shape.dash)];
    }
    case "path":
      return [place(frame), outline(strokesOf(shape.d), frame), fillOf(shape.fill), lineOf(shape)];
    case "line":
      return [place(frame), preset("line"), lineOf(shape)];
  }
}

const place = ({ x, y, width, height }: Frame): IXmlableObject =>
  element("a:xfrm", {}, [element("a:off", { x: emu(x), y: emu(y) }), element("a:ext", { cx: emu(width), cy: emu(height) })]);

const preset = (prst: string, guides: readonly IXmlableObject[] = []): IXmlableObject =>
  element("a:prstGeom", { prst }, [element("a:avLst", {}, guides)]);

function outline(strokes: readonly Stroke[], { x: left, y: top, width, height }: Frame): IXmlableObject {
  const to = (kind: string, [x, y]: readonly [number, number]) =>
    element(kind, {}, [element("a:pt", { x: emu(x - left), y: emu(y - top) })]);
  const drawn = strokes.flatMap(({ points, closed }) => [
    ...points.map((point, index) => to(index === 0 ? "a:moveTo" : "a:lnTo", point)),
    ...(closed ? [element("a:close")] : []),
  ]);
  const paths = element("a:pathLst", {}, [element("a:path", { w: emu(width), h: emu(height) }, drawn)]);
  const whole = element("a:rect", { l: "l", t: "t", r: "r", b: "b" });
  return element("a:custGeom", {}, [
    element("a:avLst"),
    element("a:gdLst"),
    element("a:ahLst"),
    element("a:cxnLst"),
    whole,
    paths,
  ]);
}

const colour = (value: string): IXmlableObject =>
  element("a:solidFill", {}, [element("a:srgbClr", { val: hex(value).toUpperCase() })]);

const fillOf = (fill: string | undefined): IXmlableObject => (fill === undefined ? element("a:noFill") : colour(fill));

function lineOf({ stroke, strokeWidth }: { stroke?: string; strokeWidth?: number }, dash?: readonly number[]): IXmlableObject {
  if (!stroke || !strokeWidth) return element("a:ln", {}, [element("a:noFill")]);
  // A dash and its gap are measured in thousandths of percents of the line's width.
  const [d = 0, sp = 0] = (dash ?? []).map((length) => Math.round((100_000 * length) / strokeWidth));
  return element("a:ln", { w: emu(strokeWidth) }, [
    colour(stroke),
    ...(dash ? [element("a:custDash", {}, [element("a:ds", { d, sp })])] : []),
  ]);
}
