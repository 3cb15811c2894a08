/** What takes part (statuses, kinds …) after one was ticked on or off, in the order of `all`; none stands for all. */
export function toggleStatus<Id extends string>(
  chosen: readonly Id[],
  status: Id,
  all: readonly Id[],
): readonly Id[] {
  const before = chosen.length === 0 ? all : chosen;
  const isIn = before.includes(status);
  const after = all.filter((known) => (known === status ? !isIn : before.includes(known)));
  return after.length === all.length ? [] : after;
}
