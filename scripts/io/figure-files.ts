import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { FigureFile, FigureIndex, FigureScopeFile } from "../../src/catalog/figure.ts";
import { FIGURES_FILE } from "../../src/catalog/figure-book.ts";
import { readDocuments } from "../sources/documents.ts";
import { writeWholeFile } from "./write-file.ts";

/** Where people write the figures: one file per region, and the scopes they are about. */
const FIGURES_FOLDER = "data/figures";
const SCOPES_FILE = "scopes.json";

/** Every figure as written in the folder, by file name and in the order of the file. */
export function readFigures(folder: string = FIGURES_FOLDER): FigureIndex {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== SCOPES_FILE);
  const figures = files.sort().flatMap((file) => parse(FigureFile, join(folder, file)).figures);
  const cited = new Set(figures.flatMap(({ sources }) => sources.map(({ document }) => document)));
  return v.parse(FigureIndex, {
    schemaVersion: 1,
    documents: readDocuments()
      .filter(({ id }) => cited.has(id))
      .map(({ id, title, title_en, date }) => ({ id, title, title_en, date })),
    scopes: parse(FigureScopeFile, join(folder, SCOPES_FILE)).scopes,
    figures,
  });
}

/** The figures as text: one on a line, without what is null, so that a change reads well in a diff. */
export function figuresText({ schemaVersion, documents, scopes, figures }: FigureIndex): string {
  const list = (name: string, all: readonly object[]) =>
    `"${name}":[\n${all.map((one) => JSON.stringify(one, leaveOutNull)).join(",\n")}\n]`;
  const parts = [list("documents", documents), list("scopes", scopes), list("figures", figures)];
  return `{"schemaVersion":${schemaVersion},${parts.join(",")}}\n`;
}

/** Writes `figures.json`. */
export function writeFigures(folder: string, index: FigureIndex): void {
  writeWholeFile(join(folder, FIGURES_FILE), figuresText(index));
}

function leaveOutNull(key: string, value: unknown): unknown {
  const mayBeNull = key === "whole";
  return (value === null && !mayBeNull) || (Array.isArray(value) && value.length === 0 && key !== "from")
    ? undefined
    : value;
}

function parse<const Schema extends v.GenericSchema>(schema: Schema, path: string): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(path, "utf8")));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${path}: ${v.getDotPath(issue) ?? "file"}: ${issue.message}`);
}
