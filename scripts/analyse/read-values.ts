import { Complaint } from "./complaint.ts";

type Values = ReadonlyMap<string, string>;

/**
 * A number within limits, also with a decimal comma; null when it was not given. A year is whole, and is told without
 * a point for thousands. Throws a {@link Complaint}.
 */
export function readNumber(
  values: Values,
  name: string,
  [least, most]: readonly [number, number],
  { isWhole = false, isYear = false } = {},
): number | null {
  const text = values.get(name);
  if (text === undefined) return null;
  const value = numberIn(text);
  if (
    value < least ||
    value > most ||
    Number.isNaN(value) ||
    ((isWhole || isYear) && !Number.isInteger(value))
  ) {
    throw new Complaint(isWhole || isYear ? "options.badWhole" : "options.badNumber", {
      option: `--${name}`,
      text,
      least: isYear ? String(least) : least,
      most: isYear ? String(most) : most,
    });
  }
  return value;
}

/** NaN for what is no number. */
export function numberIn(text: string): number {
  const plain = text.trim().replace(",", ".");
  return plain === "" ? Number.NaN : Number(plain);
}

/** Some of a list, in its order; null when nothing was given. Throws a {@link Complaint}. */
export function readChoices<Choice extends string>(
  values: Values,
  name: string,
  known: readonly Choice[],
): readonly Choice[] | null {
  const text = values.get(name);
  if (text === undefined) return null;
  const wanted = new Set(text.split(",").map((each) => each.trim()));
  const found = known.filter((choice) => wanted.has(choice));
  if (found.length !== wanted.size) {
    throw new Complaint("options.badChoice", { option: `--${name}`, text, known: known.join(", ") });
  }
  return found;
}

/** One of a list; null when it was not given. Throws a {@link Complaint}. */
export function readChoice<Choice extends string>(
  values: Values,
  name: string,
  known: readonly Choice[],
): Choice | null {
  const [choice = null, ...more] = readChoices(values, name, known) ?? [];
  if (more.length === 0) return choice;
  const text = values.get(name) ?? "";
  throw new Complaint("options.badChoice", { option: `--${name}`, text, known: known.join(", ") });
}
