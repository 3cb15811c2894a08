/** The ids that rows say, which of them twice, and numbers that none of them has. */
export class PlotIds {
  private readonly counts = new Map<string, number>();
  private last = 0;

  constructor(ids: readonly string[]) {
    for (const id of ids) if (id !== "") this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
  }

  isTwice(id: string): boolean {
    return (this.counts.get(id) ?? 0) > 1;
  }

  /** The next number that no row has. */
  free(): string {
    do this.last += 1;
    while (this.counts.has(String(this.last)));
    return String(this.last);
  }
}
