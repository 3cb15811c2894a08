import { SaxesParser } from "saxes";
import { FetchFailure, temporaryFailure } from "../failure.ts";
import { readUnpacked, refuseOtherContent } from "../read-text.ts";
import { UNPACKED_BYTES } from "./file.ts";
import type { Protocol } from "./protocol.ts";

/** A publication in DATEX II, of which only the elements of one name are read: `parkingRecord`. */
export interface DatexRequest {
  readonly records: string;
}

/** An element: names without their prefix, because publishers differ in which they use. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** One record of a publication is a few hundred elements; this much is no record. */
const RECORD_ELEMENTS = 50_000;
const RECORD_TEXT_CHARACTERS = 5_000_000;
const DEPTH = 100;

/** DATEX II, versions 2 and 3: an XML file, packed or not, read as a stream. */
export const datex: Protocol<DatexRequest> = {
  first: (address) => ({ url: address }),

  async inspect({ path }, _address, { records }) {
    refuseOtherContent(path, "XML");
    let count = 0;
    let asOf: string | null = null;
    for await (const { name, text } of readXmlElements(path, [records, "publicationTime"])) {
      if (name === records) count++;
      else asOf ??= text;
    }
    return { count, total: null, next: null, asOf };
  },
};

/**
 * The elements of some names, one after another. A document type is refused, and with it every entity that is
 * not of XML itself: nothing here needs one, and one is how a small file is made to fill the memory.
 */
export async function* readXmlElements(
  path: string,
  names: readonly string[],
  allowedBytes = UNPACKED_BYTES,
): AsyncGenerator<XmlElement> {
  const collector = createCollector(new Set(names));
  const decoder = new TextDecoder();
  for await (const chunk of readUnpacked(path, allowedBytes)) {
    collector.write(decoder.decode(chunk, { stream: true }));
    yield* collector.take();
  }
  collector.close();
  yield* collector.take();
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

function createCollector(names: ReadonlySet<string>) {
  const parser = new SaxesParser({ position: true });
  const open: OpenElement[] = [];
  let ready: XmlElement[] = [];
  let depth = 0;
  let elements = 0;
  let characters = 0;
  let sinceTag = 0;
  parser.on("error", (error) => {
    throw temporaryFailure(`sent XML that is broken or breaks off (${error.message.slice(0, 120)})`);
  });
  parser.on("doctype", () => {
    throw new FetchFailure("sent XML with a document type, which we do not read");
  });
  parser.on("opentag", ({ name, attributes }) => {
    sinceTag = 0;
    if (++depth > DEPTH) throw new FetchFailure(`sent XML nested deeper than ${DEPTH} elements`);
    const element = {
      name: localName(name),
      attributes: attributes as Record<string, string>,
      children: [],
      text: "",
    };
    if (open.length === 0 && !names.has(element.name)) return;
    if (open.length === 0) elements = characters = 0;
    if (++elements > RECORD_ELEMENTS) throw new FetchFailure("sent XML with a record that never ends");
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (!element) return;
    characters += text.length;
    if (characters > RECORD_TEXT_CHARACTERS) throw new FetchFailure("sent XML with a text that is too long");
    element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    sinceTag = 0;
    depth--;
    const element = open.pop();
    if (element) element.text = element.text.trim();
    if (element && open.length === 0) ready.push(element);
  });
  return {
    write: (text: string) => {
      // The parser gives a text only when it ends: one that does not has to be seen from here.
      sinceTag += text.length;
      if (sinceTag > RECORD_TEXT_CHARACTERS) throw new FetchFailure("sent XML with a text that is too long");
      parser.write(text);
    },
    close: () => void parser.close(),
    take: () => {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
