import { readOptions } from "./read-options.ts";

const OPTIONS = {
  document: { type: "string" },
  sites: { type: "string" },
  data: { type: "string" },
  language: { type: "string" },
  "no-sureness": { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** A command as it was meant. */
export interface SuitabilityCommandLine {
  /** A file or an address; null for the ranking that the app starts with. */
  readonly document: string | null;
  /** A file of sites to rank in place of the document's candidates; null for those. */
  readonly sites: string | null;
  readonly data: string;
  readonly withSureness: boolean;
  readonly json: boolean;
}

/** Reads the command line; null asks for help. Throws a `Complaint` that says what to mend. */
export function readSuitabilityArguments(argv: readonly string[]): SuitabilityCommandLine | null {
  const values = readOptions(argv, OPTIONS);
  if (values.has("help")) return null;
  return {
    document: values.get("document") ?? null,
    sites: values.get("sites") ?? null,
    data: values.get("data") ?? "public/data",
    withSureness: !values.has("no-sureness"),
    json: values.has("json"),
  };
}
