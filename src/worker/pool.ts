import { type Remote, releaseProxy, wrap } from "comlink";
import type { CellMeasurer } from "../analyses/measure-cells.ts";
import type { CellApi } from "./cell-protocol.ts";
import type { Thread } from "./thread.ts";

const MOST_THREADS = 4;

/** How many threads measure cells on a machine: one core is left to the page. */
export function poolSize(cores: number): number {
  return Math.min(MOST_THREADS, cores - 1);
}

interface Member {
  readonly thread: Thread;
  readonly remote: Remote<CellApi>;
  /** Pieces of work under way. */
  load: number;
}

/** Threads that were started together, and end together. */
class Crew {
  readonly members: readonly Member[];
  /** Rejects when a thread dies; never resolves. */
  private readonly death: Promise<never>;
  private failure: Error | null = null;

  constructor(spawn: () => Thread, size: number) {
    let fail = (_: Error): void => {};
    this.death = new Promise((_, reject) => {
      fail = reject;
    });
    this.death.catch(() => {});
    this.members = Array.from({ length: size }, () => {
      const thread = spawn();
      thread.onFailure((reason) => {
        this.failure ??= new Error(reason);
        this.end();
        fail(this.failure);
      });
      return { thread, remote: wrap<CellApi>(thread.endpoint), load: 0 };
    });
  }

  get isBroken(): boolean {
    return this.failure !== null;
  }

  /** What a thread answers; rejects when any of them dies. */
  async ask<T>(member: Member, question: (remote: Remote<CellApi>) => Promise<T>): Promise<T> {
    if (this.failure) throw this.failure;
    member.load++;
    try {
      return await Promise.race([question(member.remote), this.death]);
    } finally {
      member.load--;
    }
  }

  private end(): void {
    for (const { thread, remote } of this.members) {
      remote[releaseProxy]();
      thread.terminate();
    }
  }
}

/**
 * Measures cells in several threads, each with its own copy of the trees. They are started with the first surface and
 * kept warm; when one dies all are ended, that surface fails, and the next one starts new ones.
 */
export function createPool(spawn: () => Thread, size: number): CellMeasurer {
  let crew: Crew | null = null;
  return {
    width: size,
    open: async (lattice, trees) => {
      if (!crew || crew.isBroken) crew = new Crew(spawn, size);
      const mine = crew;
      await Promise.all(
        mine.members.map((member) => mine.ask(member, (remote) => remote.keep(lattice, trees))),
      );
      return {
        measure: (tree, firstCell, lastCell) => {
          const idlest = mine.members.reduce((least, member) => (member.load < least.load ? member : least));
          return mine.ask(idlest, (remote) => remote.measure(tree, firstCell, lastCell));
        },
      };
    },
  };
}
