import { describe, expect, it } from "vitest";
import { readSections, writeSections } from "../../../src/state/url-sections.ts";

describe("sections of a parameter", () => {
  it("come back as they were written, without what is null", () => {
    const text = writeSections("density", [
      ["l", "a,b"],
      ["k", null],
      ["v", "radius/3000:1"],
    ]);
    expect(text).toBe("density;l:a,b;v:radius/3000:1");
    expect(readSections(text, ["l", "k", "v"])).toEqual({
      first: "density",
      sections: new Map([
        ["l", "a,b"],
        ["v", "radius/3000:1"],
      ]),
    });
    expect(readSections("", ["l"])).toEqual({ first: "", sections: new Map() });
  });

  it.each(["density;l:a;l:b", "density;z:1", "density;l", "density;ll:1", "density;", "density;:1"])(
    "are refused whole when one of them is not known: %s",
    (text) => {
      expect(readSections(text, ["l"])).toBeNull();
    },
  );
});
