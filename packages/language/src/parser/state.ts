/** What the parser may do: take the next word, or tie the word on top of the stack to the next word or to the one below it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const ACTIONS = 3;

/**
 * Where the parser is in a sentence (arc-hybrid system, Kuhlmann and others 2011). Words are numbered from 0; the root is
 * the number after the last word, at the end of the queue.
 */
export class ParserState {
  readonly size: number;
  /** Words whose head is not known yet and that were taken, the last on top. */
  readonly stack: Int32Array;
  depth = 0;
  /** The next word; `size` when only the root is left. */
  next = 0;
  /** Head and label of each word; -1 until known. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Children found so far: outermost and second outermost on each side, and how many; -1 when there is none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;

  constructor(size: number) {
    const none = () => new Int32Array(size + 1).fill(-1);
    this.size = size;
    this.stack = new Int32Array(size + 1);
    this.heads = none();
    this.labels = none();
    this.left1 = none();
    this.left2 = none();
    this.right1 = none();
    this.right2 = none();
    this.leftCount = new Int32Array(size + 1);
    this.rightCount = new Int32Array(size + 1);
  }

  /** The word at a depth of the stack, 0 on top; -1 below the bottom. */
  top(depth: number): number {
    return depth < this.depth ? this.stack[this.depth - 1 - depth]! : -1;
  }

  get done(): boolean {
    return this.next === this.size && this.depth === 0;
  }

  may(action: number): boolean {
    if (action === SHIFT) return this.next < this.size;
    if (action === LEFT) return this.depth > 0 && (this.next < this.size || this.depth === 1);
    return this.depth > 1;
  }

  /** The word that an action ties, and the head it gets. */
  arc(action: number): [word: number, head: number] {
    return action === LEFT ? [this.top(0), this.next] : [this.top(0), this.top(1)];
  }

  apply(action: number, label: number): void {
    if (action === SHIFT) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const [word, head] = this.arc(action);
    this.depth--;
    this.heads[word] = head;
    this.labels[word] = label;
    if (word < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = word;
      this.leftCount[head]!++;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = word;
      this.rightCount[head]!++;
    }
  }
}
