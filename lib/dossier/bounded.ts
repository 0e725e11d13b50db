/** The mark of what has passed the boundary (lib/sharing/boundary.ts, which alone gives it): who makes a file asks for it. */
declare const bounded: unique symbol;

/** What has passed the boundary towards whoever gets it. */
export type Bounded<T> = T & { readonly [bounded]: true };
