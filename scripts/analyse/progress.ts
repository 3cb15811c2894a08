const WIDTH = 30;
const EVERY_MS = 100;

/** A bar on a terminal's stderr; elsewhere silent, so that logs stay clean. */
export function createProgress(stream: NodeJS.WriteStream): {
  show: (fraction: number) => void;
  end: () => void;
} {
  let lastMs = 0;
  const draw = (fraction: number): void => {
    const full = Math.round(fraction * WIDTH);
    stream.write(`\r[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${Math.floor(fraction * 100)} %`);
  };
  return {
    show: (fraction) => {
      if (!stream.isTTY || performance.now() - lastMs < EVERY_MS) return;
      lastMs = performance.now();
      draw(fraction);
    },
    end: () => {
      if (!stream.isTTY || lastMs === 0) return;
      draw(1);
      stream.write("\n");
    },
  };
}
