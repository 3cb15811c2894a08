/** The year on the calendar now: what has ended before it is archive. */
export function thisYear(): number {
  return new Date().getFullYear();
}
