/** Reads the objects of a PDF as they stand in the file, for tests only: libraries that show pages hide what is tested here. */
import { inflateSync } from "node:zlib";

export class Name {
  constructor(readonly name: string) {}
}
export class Ref {
  constructor(readonly id: number) {}
}
/** In a page's content: what is to be done with the operands before it. */
export class Operator {
  constructor(readonly name: string) {}
}
export type Dict = Map<string, Value>;
export type Value = null | boolean | number | string | Name | Ref | Operator | Value[] | Dict;

const TOKEN =
  /\s*(?:%[^\n\r]*\s*)*(?:(<<|>>|\[|\])|\/([^\s()<>[\]{}/%]*)|<([0-9A-Fa-f\s]*)>|(\()|(-?\+?\d*\.?\d+|-?\d+\.)(?![^\s()<>[\]{}/%])|([^\s()<>[\]{}/%]+))/y;

const WORDS: Record<string, Value> = { null: null, true: true, false: false };

/** Reads values from a place in the text of a file or a stream. */
export class Reader {
  constructor(
    readonly text: string,
    public place = 0,
  ) {}

  /** The next value, or undefined at the end. Structure marks come out as operators. */
  next(): Value | undefined {
    TOKEN.lastIndex = this.place;
    const found = TOKEN.exec(this.text);
    if (found === null) return undefined;
    this.place = TOKEN.lastIndex;
    const [, mark, name, hex, text, number, word] = found;
    if (mark === "<<") return this.#dict();
    if (mark === "[") return this.#array();
    if (mark !== undefined) return new Operator(mark);
    if (name !== undefined)
      return new Name(name.replace(/#([0-9A-F]{2})/gi, (_, code) => String.fromCharCode(Number(`0x${code}`))));
    if (hex !== undefined) return decoded(Buffer.from(hex.replace(/\s/g, ""), "hex").toString("latin1"));
    if (text !== undefined) return decoded(this.#literal());
    if (number !== undefined) return this.#refOr(Number(number));
    return word !== undefined && word in WORDS ? WORDS[word] : new Operator(word ?? "");
  }

  #refOr(number: number): number | Ref {
    const ref = /\s+\d+\s+R(?![^\s()<>[\]{}/%])/y;
    ref.lastIndex = this.place;
    if (!Number.isInteger(number) || ref.exec(this.text) === null) return number;
    this.place = ref.lastIndex;
    return new Ref(number);
  }

  #until(end: string): Value[] {
    const values: Value[] = [];
    for (;;) {
      const value = this.next();
      if (value === undefined) throw new Error(`No ${end} before the end`);
      if (value instanceof Operator && value.name === end) return values;
      values.push(value);
    }
  }

  #array(): Value[] {
    return this.#until("]");
  }

  #dict(): Dict {
    const values = this.#until(">>");
    const dict: Dict = new Map();
    for (let place = 0; place < values.length; place += 2) dict.set((values[place] as Name).name, values[place + 1] as Value);
    return dict;
  }

  #literal(): string {
    let depth = 1;
    let text = "";
    for (; depth > 0; this.place++) {
      const sign = this.text[this.place];
      if (sign === undefined) throw new Error("A text without end");
      if (sign === "\\") text += this.#escaped();
      else if (sign === "(" && depth++ > 0) text += sign;
      else if (sign !== ")" || --depth > 0) text += sign;
    }
    return text;
  }

  #escaped(): string {
    const octal = /\\([0-7]{1,3})/y;
    octal.lastIndex = this.place;
    const code = octal.exec(this.text)?.[1];
    this.place += code?.length ?? 1;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 8));
    const sign = this.text[this.place] ?? "";
    return { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[sign] ?? sign;
  }
}

const decoded = (text: string): string =>
  text.startsWith("\xfe\xff") ? Buffer.from(text.slice(2), "latin1").swap16().toString("utf16le") : text;

export interface Stream {
  dict: Dict;
  data: Buffer;
}

/** The file as a graph of objects. */
export class Pdf {
  readonly trailer: Dict;
  readonly #text: string;
  readonly #offsets: number[];

  constructor(readonly bytes: Uint8Array) {
    this.#text = Buffer.from(bytes).toString("latin1");
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text)?.[1]);
    const [table = ""] = this.#text.slice(start).split("trailer");
    this.#offsets = [...table.matchAll(/^(\d{10}) \d{5} [nf]/gm)].map(([, offset]) => Number(offset));
    this.trailer = new Reader(this.#text, this.#text.indexOf("trailer", start) + "trailer".length).next() as Dict;
  }

  get catalog(): Dict {
    return this.dict(this.trailer.get("Root"));
  }

  /** A value, or what it refers to. */
  value(value: Value | undefined): Value | undefined {
    return value instanceof Ref ? this.value(this.#objectAt(value.id).next()) : value;
  }

  dict(value: Value | undefined): Dict {
    const dict = this.value(value);
    if (!(dict instanceof Map)) throw new Error(`No dictionary: ${String(dict)}`);
    return dict;
  }

  array(value: Value | undefined): Value[] {
    const array = this.value(value) ?? [];
    return Array.isArray(array) ? array : [array];
  }

  stream(ref: Value | undefined): Stream {
    const reader = this.#objectAt((ref as Ref).id);
    const dict = reader.next() as Dict;
    const start = this.#text.indexOf("stream", reader.place) + "stream\n".length;
    const raw = Buffer.from(this.bytes).subarray(start, start + Number(this.value(dict.get("Length"))));
    return { dict, data: this.name(dict.get("Filter")) === "FlateDecode" ? inflateSync(raw) : raw };
  }

  name(value: Value | undefined): string | undefined {
    const name = this.value(value);
    return name instanceof Name ? name.name : undefined;
  }

  #objectAt(id: number): Reader {
    const reader = new Reader(this.#text, this.#offsets[id]);
    if (reader.next() !== id) throw new Error(`Object ${id} is not where the table says`);
    reader.next();
    reader.next();
    return reader;
  }
}
