/** A binary heap of integers, the smallest first. */
export interface Heap {
  readonly size: () => number;
  readonly peek: () => number | undefined;
  readonly push: (value: number) => void;
  readonly pop: () => number | undefined;
}

export function createHeap(): Heap {
  const values: number[] = [];
  const value = (index: number): number => values[index] ?? Number.POSITIVE_INFINITY;
  const swap = (a: number, b: number): void => {
    const kept = value(a);
    values[a] = value(b);
    values[b] = kept;
  };
  return {
    size: () => values.length,
    peek: () => values[0],
    push(added) {
      let index = values.push(added) - 1;
      while (index > 0 && value(index) < value((index - 1) >> 1)) {
        swap(index, (index - 1) >> 1);
        index = (index - 1) >> 1;
      }
    },
    pop() {
      const smallest = values[0];
      const last = values.pop();
      if (last === undefined || values.length === 0) return smallest;
      values[0] = last;
      for (let index = 0; ;) {
        const child = value(2 * index + 1) <= value(2 * index + 2) ? 2 * index + 1 : 2 * index + 2;
        if (value(index) <= value(child)) return smallest;
        swap(index, child);
        index = child;
      }
    },
  };
}
