/** A typeface that is imported is the address at which it is served. */
declare module "*.woff2" {
  const address: string;
  export default address;
}
