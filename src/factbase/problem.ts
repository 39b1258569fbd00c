/** One thing wrong with the fact base, said so that the keeper can mend it. */
export interface Problem {
  /** Path below the fact base folder. */
  readonly file: string;
  /** 1-based; 1 when the place is the whole file. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

export function printProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.what}\n    to mend: ${problem.mend}`;
}
