const ROAD = /^[A-Z]\d{1,3}(\+[A-Z]\d{1,3}){0,3}$/;

/** Whether a text can name a road as on the signs, or up to four that continue each other: `A1`, `A35+N35`. */
export function isRoadName(text: string): boolean {
  return ROAD.test(text);
}

/** `A35+N35` is two numbers. */
export function roadNumbers(road: string): readonly string[] {
  return road.split("+");
}
