/** What a Word document counts over all of its parts: the numbers of drawings, and the addresses that its links lead to. */
export class Book {
  private numbered = 0;
  private readonly addresses: string[] = [];

  /** The first of so many numbers that nothing else in the document has. */
  numbers(count: number): number {
    const first = this.numbered + 1;
    this.numbered += count;
    return first;
  }

  /** The name under which the document knows an address; every link has its own. */
  link(address: string): string {
    return linkId(this.addresses.push(address));
  }

  /** All links with their names. */
  links(): { id: string; address: string }[] {
    return this.addresses.map((address, place) => ({ id: linkId(place + 1), address }));
  }
}

const linkId = (number: number): string => `Link${number}`;
