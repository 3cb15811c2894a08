const MOST_ROUNDS = 1000;
const SETTLED = 1e-14;

/**
 * The greatest eigenvalue of a matrix of positive numbers, and its eigenvector with the sum 1, by power
 * iteration: such a matrix has just one, and it is found (Perron's theorem).
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): {
  readonly vector: readonly number[];
  readonly value: number;
} {
  let vector: readonly number[] = matrix.map(() => 1 / matrix.length);
  let value = matrix.length;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const product = matrix.map((row) =>
      row.reduce((sum, entry, column) => sum + entry * (vector[column] as number), 0),
    );
    value = product.reduce((total, part) => total + part, 0);
    const next = product.map((part) => part / value);
    const change = Math.max(0, ...next.map((part, index) => Math.abs(part - (vector[index] as number))));
    vector = next;
    if (change < SETTLED) break;
  }
  return { vector, value };
}
