/**
 * A function of the state that computes only when what it reads has changed: `read` picks the parts,
 * compared by identity; `compute` makes the answer of them.
 */
export function rememberLast<State, const Parts extends readonly unknown[], Answer>(
  read: (state: State) => Parts,
  compute: (...parts: Parts) => Answer,
): (state: State) => Answer {
  let last: { parts: Parts; answer: Answer } | null = null;
  return (state) => {
    const parts = read(state);
    const before = last;
    if (before && parts.every((part, index) => part === before.parts[index])) return before.answer;
    const answer = compute(...parts);
    last = { parts, answer };
    return answer;
  };
}
