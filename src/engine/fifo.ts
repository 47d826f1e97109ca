/** First in, first out; taking costs the same however long it is. */
export interface Fifo<T extends object | number> {
  readonly push: (item: T) => void;
  readonly shift: () => T | undefined;
}

export function createFifo<T extends object | number>(): Fifo<T> {
  let items: (T | undefined)[] = [];
  let front = 0;
  return {
    push: (item) => void items.push(item),
    shift() {
      const item = items[front];
      if (item === undefined) return undefined;
      items[front] = undefined;
      front += 1;
      if (front === items.length) {
        items = [];
        front = 0;
      }
      return item;
    },
  };
}
