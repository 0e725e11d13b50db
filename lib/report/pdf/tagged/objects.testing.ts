/** Reads the objects of a PDF as they stand in the file, for tests only: libraries that show pages hide what is tested here. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFObjectParser,
  PDFParser,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

export class Name {
  constructor(readonly name: string) {}
}
export class Ref {
  constructor(readonly id: number) {}
}
export type Dict = Map<string, Value>;
export type Value = null | boolean | number | string | Name | Ref | Value[] | Dict;

/** What a library's object says, in plain values; what is not there, and what is a stream's data, is null. */
function plain(object: PDFObject | undefined): Value {
  if (object instanceof PDFName) return new Name(object.decodeText());
  if (object instanceof PDFRef) return new Ref(object.objectNumber);
  if (object instanceof PDFNumber) return object.asNumber();
  if (object instanceof PDFBool) return object.asBoolean();
  if (object instanceof PDFString || object instanceof PDFHexString) return object.decodeText();
  if (object instanceof PDFArray) return object.asArray().map(plain);
  if (object instanceof PDFDict) return new Map(object.entries().map(([key, value]) => [key.decodeText(), plain(value)]));
  return object instanceof PDFRawStream ? plain(object.dict) : null;
}

export interface Stream {
  dict: Dict;
  data: Buffer;
}

/** The file as a graph of objects. */
export class Pdf {
  private constructor(readonly context: PDFContext) {}

  /** Throws where an object cannot be read. */
  static read = async (bytes: Uint8Array): Promise<Pdf> =>
    new Pdf(await PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY, true).parseDocument());

  get trailer(): Dict {
    const { Root, Info, ID } = this.context.trailerInfo;
    return new Map(Object.entries({ Root, Info, ID }).map(([key, value]) => [key, plain(value)]));
  }

  get catalog(): Dict {
    return this.dict(this.trailer.get("Root"));
  }

  /** A value, or what it refers to. */
  value = (value: Value | undefined): Value | undefined =>
    value instanceof Ref ? plain(this.context.lookup(PDFRef.of(value.id))) : value;

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
    const stream = this.context.lookup(PDFRef.of((ref as Ref).id)) as PDFRawStream;
    return { dict: plain(stream.dict) as Dict, data: Buffer.from(decodePDFRawStream(stream).decode()) };
  }

  name(value: Value | undefined): string | undefined {
    const name = this.value(value);
    return name instanceof Name ? name.name : undefined;
  }
}

export interface Operation {
  operator: string;
  operands: Value[];
}

const OPERATOR = /[A-Za-z'"]/;

/** Reads a page's content: what is to be done, with what. */
class ContentParser extends PDFObjectParser {
  static of(data: Uint8Array, context: PDFContext): ContentParser {
    const { bytes } = PDFObjectParser.forBytes(data, context) as ContentParser;
    return new ContentParser(bytes, context);
  }

  *operations(): Generator<Operation> {
    let operands: Value[] = [];
    for (this.skipWhitespaceAndComments(); !this.bytes.done(); this.skipWhitespaceAndComments()) {
      const word = OPERATOR.test(String.fromCharCode(this.bytes.peek())) ? this.#word() : undefined;
      if (word === undefined) operands.push(plain(this.parseObject()));
      else {
        yield { operator: word, operands };
        operands = [];
      }
    }
  }

  #word(): string {
    let word = "";
    while (!this.bytes.done() && /[A-Za-z0-9*'"]/.test(String.fromCharCode(this.bytes.peek()))) {
      word += String.fromCharCode(this.bytes.next());
    }
    return word;
  }
}

/** What a page's content does, in order; `data` is the content's stream. */
export const operationsIn = ({ context }: Pdf, data: Uint8Array): Generator<Operation> =>
  ContentParser.of(data, context).operations();
