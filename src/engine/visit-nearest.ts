import type Flatbush from "flatbush";

/** A rectangle in RD metres. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Called with an item of the tree and the squared plane distance between its bounds and the box. */
export type Visit = (item: number, planeSquared: number, bounds: Box) => void;

/**
 * Branch and bound: visits the items of a tree, the nearer branch first, and skips every branch farther from
 * `box` than `limit()`, a squared plane distance that is asked again as it shrinks.
 */
export function visitNearest(tree: Flatbush, box: Box, limit: () => number, visit: Visit): void {
  const { _boxes: boxes, _indices: indices, _levelBounds: levelBounds, nodeSize } = tree;
  const bounds = { minX: 0, minY: 0, maxX: 0, maxY: 0 };

  function squaredTo(position: number): number {
    const right = (boxes[position] as number) - box.maxX;
    const left = box.minX - (boxes[position + 2] as number);
    const above = (boxes[position + 1] as number) - box.maxY;
    const below = box.minY - (boxes[position + 3] as number);
    const x = Math.max(right, left, 0);
    const y = Math.max(above, below, 0);
    return x * x + y * y;
  }

  function visitNode(node: number, level: number): void {
    const end = Math.min(node + nodeSize * 4, levelBounds[level] as number);
    const children: { position: number; squared: number }[] = [];
    for (let position = node; position < end; position += 4) {
      const squared = squaredTo(position);
      if (squared <= limit()) children.push({ position, squared });
    }
    children.sort((a, b) => a.squared - b.squared);
    for (const { position, squared } of children) {
      if (squared > limit()) return;
      const index = indices[position >> 2] as number;
      if (level > 0) visitNode(index, level - 1);
      else {
        bounds.minX = boxes[position] as number;
        bounds.minY = boxes[position + 1] as number;
        bounds.maxX = boxes[position + 2] as number;
        bounds.maxY = boxes[position + 3] as number;
        visit(index, squared, bounds);
      }
    }
  }

  visitNode(boxes.length - 4, levelBounds.length - 1);
}
