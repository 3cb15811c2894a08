import { describe, expect, it } from "vitest";
import { readReferences, writeReferences } from "../../../../scripts/sources/documents.ts";

describe("references to the founding documents", () => {
  it("name a document once, with its lines in order", () => {
    const { nl, en } = writeReferences(readReferences("003:225; 004:338-339; 003:98"));
    expect(nl).toMatch(
      /^Werken aan Logistics Overijssel 2024-2027[^;]*, regel 98 en 225; .*, regel 338–339$/,
    );
    expect(en).toMatch(/, lines 98 and 225; .*, lines 338–339$/);
  });

  it("are refused when they are no document and line, or a document we do not have", () => {
    expect(() => readReferences("page 3")).toThrow("“page 3” is not a document and its line");
    expect(() => readReferences("009:1")).toThrow("does not have the document 009");
  });
});
