/** Looking a word from outside up in a table of ours. */

/**
 * What a table has under a word; undefined where it has nothing. A word such as `constructor` or `__proto__`, that every
 * object has something under, is found only where the table itself has it.
 */
export const lookUp = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
