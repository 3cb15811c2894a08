import type { Problem } from "./problem.ts";

/** A {@link Problem} on its way through a promise that can only reject; caught where it can be shown. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, message: string) {
    super(message);
    this.name = "ProblemError";
    this.problem = problem;
  }
}
