/** How much a piece of work compares: what grows faster than its input will hang on a large one, on any machine. */
const SEARCHES = ['includes', 'indexOf', 'lastIndexOf'] as const;

/** The lengths of all arrays that `work` searched for a value, together. */
export function compared(work: () => unknown): number {
  const own = SEARCHES.map((name) => [name, Object.getOwnPropertyDescriptor(Array.prototype, name)] as const);
  let sum = 0;
  for (const [name, descriptor] of own) {
    const search: (...of: unknown[]) => unknown = descriptor?.value;
    const counting = function (this: unknown[], ...of: unknown[]): unknown {
      sum += this.length;
      return search.apply(this, of);
    };
    Object.defineProperty(Array.prototype, name, { ...descriptor, value: counting });
  }
  try {
    work();
  } finally {
    for (const [name, descriptor] of own) if (descriptor) Object.defineProperty(Array.prototype, name, descriptor);
  }
  return sum;
}
