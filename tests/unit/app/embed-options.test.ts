import { describe, expect, it } from "vitest";
import { readEmbedOptions } from "../../../src/app/embed-options.ts";

const titleOf = (title: string) => readEmbedOptions(`?title=${encodeURIComponent(title)}`).title;

describe("readEmbedOptions", () => {
  it("reads title, language and theme", () => {
    expect(readEmbedOptions("?title=Havens%20in%20Twente&lang=en&theme=dark")).toEqual({
      title: "Havens in Twente",
      language: "en",
      theme: "dark",
    });
  });

  it("leaves what is not asked for", () => {
    expect(readEmbedOptions("")).toEqual({ title: null, language: null, theme: null });
  });

  it("takes markup as the text it is", () => {
    expect(titleOf("<script>alert(1)</script>")).toBe("<script>alert(1)</script>");
  });

  it("takes a title of 120 characters and not of 121", () => {
    expect(titleOf("x".repeat(120))).toBe("x".repeat(120));
    expect(titleOf("x".repeat(121))).toBeNull();
  });

  it.each(["", "   ", "two\nlines", "hidden\u202etext", "broken\ufffd", "nul\u0000"])(
    "does not take %j",
    (title) => {
      expect(titleOf(title)).toBeNull();
    },
  );

  it("survives broken percent-encoding", () => {
    expect(readEmbedOptions("?title=%E0%A4%A").title).toBeNull();
  });
});
