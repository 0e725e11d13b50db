/** Groups values by a key, in order of first appearance (`Map.groupBy`, which Node 20 lacks). */
export function groupBy<T, K>(values: Iterable<T>, key: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

/** Groups values that may have several keys, or none; a value is in the group of each of its keys. */
export function groupByEach<T, K>(values: Iterable<T>, keys: (value: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    for (const key of keys(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

/** Values in at most so many parts, all but the last equally long. */
export function inParts<T>(values: readonly T[], parts: number): T[][] {
  const most = Math.ceil(values.length / parts);
  return Array.from({ length: Math.ceil(values.length / most) || 0 }, (_, part) =>
    values.slice(part * most, (part + 1) * most),
  );
}
