/** Functions that make what they give once for each thing they are given. */

/** For words and numbers; what was made is kept as long as the function is. */
export function rememberedBy<K extends string | number, V>(make: (key: K) => V): (key: K) => V {
  return remembering(new Map<K, { value: V }>(), make);
}

/** For objects; what was made goes when its object does. */
export function rememberedPer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  return remembering(new WeakMap<K, { value: V }>(), make);
}

interface Known<K, V> {
  get(key: K): { value: V } | undefined;
  set(key: K, made: { value: V }): unknown;
}

const remembering =
  <K, V>(known: Known<K, V>, make: (key: K) => V) =>
  (key: K): V => {
    const made = known.get(key) ?? { value: make(key) };
    known.set(key, made);
    return made.value;
  };
