import type { Weighting } from "../analyses/suitability/question.ts";
import { shortNumber } from "./url-sites.ts";

const DECIMALS = 3;
const PAIR = /^([a-z0-9-]{1,40})\/(\d{1,6}(?:\.\d{1,3})?)$/;
const JUDGEMENT = /^([a-z0-9-]{1,40})\/([a-z0-9-]{1,40})\/(1\/)?([1-9](?:\.\d{1,3})?)$/;
/** Saaty's scale: no judgement is more than nine times, either way. */
const MAX_TIMES = 9;

/** `w:a/60,b/40` percentages, `s:a/100,b/50` points, `a:a/b/3,a/c/1/5` judgements; "" without any. */
export function writeWeighting(weighting: Weighting, ids: readonly string[]): string {
  if (weighting.method === "ahp") {
    const judged = Object.entries(weighting.judgements)
      .filter(([pair]) => pair.split("/").every((id) => ids.includes(id)))
      .map(([pair, times]) => `${pair}/${writeTimes(times)}`);
    return ["a", judged.join(",")].filter((part) => part !== "").join(":");
  }
  const [key, numbers] = weighting.method === "direct" ? ["w", weighting.weights] : ["s", weighting.points];
  const known = Object.entries(numbers).filter(([id]) => ids.includes(id));
  if (key === "w" && known.length === 0) return "";
  const pairs = known.map(([id, value]) => `${id}/${shortNumber(value, DECIMALS)}`);
  return [key, pairs.join(",")].filter((part) => part !== "").join(":");
}

/** Reads what {@link writeWeighting} writes after its key; null when it is nothing of the kind. */
export function readWeighting(key: string, text: string, ids: readonly string[]): Weighting | null {
  const parts = text === "" ? [] : text.split(",");
  if (key === "a") {
    const judgements = parts.map(readJudgement);
    const sound = judgements.every((judgement) => judgement !== null);
    if (!sound || judgements.some(({ pair }) => !pair.every((id) => ids.includes(id)))) return null;
    return {
      method: "ahp",
      judgements: Object.fromEntries(judgements.map(({ pair, times }) => [pair.join("/"), times])),
    };
  }
  const pairs = parts.map((part) => PAIR.exec(part));
  if (pairs.some((pair) => !ids.includes(pair?.[1] ?? ""))) return null;
  const numbers = Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? "", Number(pair?.[2])]));
  return key === "w" ? { method: "direct", weights: numbers } : { method: "swing", points: numbers };
}

/** A third is written `1/3`: as a person judges it, and exact. */
function writeTimes(times: number): string {
  return times >= 1 ? shortNumber(times, DECIMALS) : `1/${shortNumber(1 / times, DECIMALS)}`;
}

function readJudgement(text: string): { pair: readonly [string, string]; times: number } | null {
  const [, first, second, inverse, number] = JUDGEMENT.exec(text) ?? [];
  const times = Number(number);
  if (first === undefined || second === undefined || !(times >= 1 && times <= MAX_TIMES)) return null;
  return { pair: [first, second], times: inverse ? 1 / times : times };
}
