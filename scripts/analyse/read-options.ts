import { parseArgs } from "node:util";
import { Complaint } from "./complaint.ts";

/** The options of a command: those with a value behind them, and those without. */
export type Options = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

/** What was given, by the name of the option; "" for one without a value. */
export type OptionValues<Known extends Options> = ReadonlyMap<keyof Known & string, string>;

/** Reads the options behind the name of an analysis. Throws a {@link Complaint} that says what to mend. */
export function readOptions<Known extends Options>(
  argv: readonly string[],
  options: Known,
): OptionValues<Known> {
  const parsed = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [extra] = parsed.positionals.slice(1);
  const values = new Map<keyof Known & string, string>();
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    const option = options[token.name];
    if (!option) throw new Complaint("cli.unknownOption", { option: token.rawName });
    const takesValue = option.type === "string";
    if (takesValue && !token.value) throw new Complaint("cli.missingValue", { option: token.rawName });
    if (!takesValue && token.value !== undefined) {
      throw new Complaint("cli.unexpected", { argument: `${token.rawName}=${token.value}` });
    }
    values.set(token.name, token.value ?? "");
  }
  if (extra !== undefined && !values.has("help")) throw new Complaint("cli.unexpected", { argument: extra });
  return values;
}

/** The language that was asked for, before anything else is understood: complaints are written in it. */
export function readLanguage(argv: readonly string[]): string {
  const index = argv.indexOf("--language");
  const joined = argv.find((argument) => argument.startsWith("--language="));
  return joined?.slice("--language=".length) ?? (index >= 0 ? argv[index + 1] : undefined) ?? "nl";
}
