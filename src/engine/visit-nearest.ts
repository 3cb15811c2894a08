import Flatbush from "flatbush";

/** Builds the tree of some boxes; items are numbered as the boxes come. Null for none. */
export function buildTree(boxes: readonly Box[]): Flatbush | null {
  if (boxes.length === 0) return null;
  const tree = new Flatbush(boxes.length, NODE_SIZE);
  for (const { minX, minY, maxX, maxY } of boxes) tree.add(minX, minY, maxX, maxY);
  tree.finish();
  return tree;
}

/** A rectangle in RD metres. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** What walks a tree: how far it may look, and what it does with what it finds. */
export interface Visitor {
  /** Squared plane distance beyond which nothing is of interest; read again as it shrinks. */
  readonly limit: number;
  /** Called with an item, the squared plane distance from the box to its bounds, and where those lie in the tree. */
  visit(item: number, planeSquared: number, position: number): void;
}

/** How many children a node has at most. */
const NODE_SIZE = 16;

/** The children of one node, nearest first; one per level, so that a walk allocates nothing. */
class Level {
  readonly positions = new Int32Array(NODE_SIZE);
  readonly squared = new Float64Array(NODE_SIZE);
}

const idleLevels: Level[][] = [];

/**
 * Branch and bound: visits the items of a tree, the nearer branch first, and skips every branch that is farther
 * from `box` than the visitor's limit. A visit may walk another tree.
 */
export function visitNearest(tree: Flatbush, box: Box, visitor: Visitor): void {
  const levels = idleLevels.pop() ?? [];
  const depth = tree._levelBounds.length;
  while (levels.length < depth) levels.push(new Level());
  visitNode(tree, box, visitor, levels, tree._boxes.length - 4, depth - 1);
  idleLevels.push(levels);
}

function visitNode(
  tree: Flatbush,
  box: Box,
  visitor: Visitor,
  levels: readonly Level[],
  node: number,
  level: number,
): void {
  const boxes = tree._boxes;
  const { positions, squared } = levels[level] as Level;
  const end = Math.min(node + NODE_SIZE * 4, tree._levelBounds[level] as number);
  let count = 0;
  for (let position = node; position < end; position += 4) {
    const right = (boxes[position] as number) - box.maxX;
    const left = box.minX - (boxes[position + 2] as number);
    const above = (boxes[position + 1] as number) - box.maxY;
    const below = box.minY - (boxes[position + 3] as number);
    const x = Math.max(right, left, 0);
    const y = Math.max(above, below, 0);
    const distance = x * x + y * y;
    if (distance > visitor.limit) continue;
    let place = count++;
    while (place > 0 && (squared[place - 1] as number) > distance) {
      squared[place] = squared[place - 1] as number;
      positions[place] = positions[place - 1] as number;
      place--;
    }
    squared[place] = distance;
    positions[place] = position;
  }
  for (let child = 0; child < count; child++) {
    const distance = squared[child] as number;
    if (distance > visitor.limit) return;
    const position = positions[child] as number;
    const index = tree._indices[position >> 2] as number;
    if (level > 0) visitNode(tree, box, visitor, levels, index, level - 1);
    else visitor.visit(index, distance, position);
  }
}

/** The bounds at a position of the tree. */
export function boundsAt({ _boxes: boxes }: Flatbush, position: number): Box {
  return {
    minX: boxes[position] as number,
    minY: boxes[position + 1] as number,
    maxX: boxes[position + 2] as number,
    maxY: boxes[position + 3] as number,
  };
}
