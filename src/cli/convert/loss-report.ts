/**
 * Collects what an editor should know about a conversion: remarks, and everything that the other format has no place
 * for.
 */
export class LossReport {
  private readonly remarks: string[] = [];
  private readonly losses = new Map<string, Set<string>>();

  /** @param sentence one thing that the editor should know, with its place */
  addRemark(sentence: string): void {
    this.remarks.push(sentence);
  }

  /**
   * @param what what cannot be carried over: `the time of day`
   * @param where one place or several: `events[3]`, `row 5` or the ids of events
   */
  addLoss(what: string, ...where: readonly string[]): void {
    const places = this.losses.get(what) ?? new Set();
    for (const place of where) places.add(place);
    this.losses.set(what, places);
  }

  /** @returns the remarks in their order, then a line for each loss with all its places */
  lines(): string[] {
    return [
      ...this.remarks,
      ...[...this.losses].map(([what, places]) => `Not carried over: ${what} (${[...places].join(', ')}).`),
    ];
  }
}
